import type { Weights } from '../lexicon.ts';

/** What each sum begins with. */
export const bias: Weights = [-6.04, -6.8, -7.2];

/**
 * Weights in hundredths, made by scripts/train-screening.ts: how much a word, a pair of words or what the
 * rules found speaks for `watch`, `urgent` and `emergency`.
 */
export const weightLines = `
+abuse/abuse:561 570 293
+abuse/abuse +child/child_at_risk:25 31 43
+abuse/abuse +clock:4 1 -77
+abuse/abuse +danger/overdose:43 39 -2
+abuse/abuse +distress/distress:32 58 63
+abuse/abuse +finality:-36 -35 -28
+abuse/abuse +goodbye:0 0 -23
+abuse/abuse +hand:-26 -17 -19
+abuse/abuse +in_progress:7 6 25
+abuse/abuse +in_progress/overdose:-69 -65 -2
+abuse/abuse +intent:0 0 -23
+abuse/abuse +mention:18 3 36
+abuse/abuse +named:19 12 25
+abuse/abuse +preparation:-31 -28 -13
+abuse/abuse +taken:11 14 26
+abuse/abuse +threat/harm_to_others:11 12 -48
+abuse/abuse +time:130 123 38
+abuse/abuse +unreachable:17 17 47
+abuse/abuse +unseen:10 11 -30
+abuse/abuse +window:2 3 -23
+abuse/abuse -abuse/abuse:-29 -28 -8
+abuse/abuse -distress/distress:17 17 26
+abuse/abuse -hopeless:0 0 -43
+abuse/abuse -in_progress:6 7 21
+abuse/abuse -means:67 64 94
+abuse/abuse -mention:-4 -4 21
+abuse/abuse -method:21 22 50
+abuse/abuse -named:19 22 36
+abuse/abuse -threat/harm_to_others:40 45 14
+adieu:169 170 166
+adieu +bequest:64 78 63
+adieu +burden:28 -6 -2
+adieu +clock:38 26 29
+adieu +distress/distress:-27 -19 -17
+adieu +fading:13 18 22
+adieu +goodbye:36 40 28
+adieu +hand:26 26 35
+adieu +hopeless:34 34 20
+adieu +in_progress:-32 -21 -61
+adieu +kit:45 32 35
+adieu +lasting:154 153 161
+adieu +means:-38 -46 -19
+adieu +mention:-16 -29 -23
+adieu +method:21 37 31
+adieu +named:-1 -5 -34
+adieu +parting:-21 -17 -24
+adieu +perch:66 49 50
+adieu +place:48 56 64
+adieu +settled:19 24 -2
+adieu +slip/relapse:6 -8 -26
+adieu +taken:21 23 22
+adieu +threat/harm_to_others:23 20 -42
+adieu +time:12 37 37
+adieu +unreachable:28 36 42
+adieu +urge/self_harm:25 -21 -12
+adieu +warning:29 18 30
+adieu +wish:21 54 93
+adieu -affirmed:-31 -29 -17
+adieu -finality:-36 -18 -5
+adieu -intent:51 50 23
+adieu -lasting:-28 -26 -25
+adieu -means:29 22 19
+adieu -mention:29 29 -2
+adieu -parting:32 32 30
+adieu -plan:-14 -21 -20
+adieu -time:29 30 25
+adieu -warning:-42 -38 -9
+affairs:101 98 95
+affairs +affirmed:-26 -24 -15
+affairs +bequest:32 13 9
+affairs +danger/overdose:32 35 54
+affairs +fading:-31 -28 -24
+affairs +finality:31 19 -5
+affairs +goodbye:53 52 54
+affairs +hopeless:28 36 33
+affairs +intent:28 27 68
+affairs +kit:21 32 30
+affairs +lasting:19 22 16
+affairs +mention:14 22 54
+affairs +method:22 25 23
+affairs +named:6 7 33
+affairs +plan:32 38 22
+affairs +preparation:-19 -44 -34
+affairs +resolve:13 16 40
+affairs +settled:65 85 90
+affairs +time:74 97 101
+affairs +warning:22 18 55
+affairs +wish:-33 -18 -4
+affirmed:120 114 24
+affirmed +attempt:8 22 32
+affirmed +eating/eating_disorder:23 -14 -3
+affirmed +fading:-24 -23 -77
+affirmed +finality:-21 -15 37
+affirmed +goodbye:49 38 16
+affirmed +hand:38 33 37
+affirmed +hopeless:-18 24 -29
+affirmed +in_progress/overdose:-38 -47 -40
+affirmed +indifference/overdose:-34 2 -2
+affirmed +intent:14 23 32
+affirmed +kit:33 30 27
+affirmed +lasting:-39 -28 -3
+affirmed +means:-8 -16 21
+affirmed +mention:132 134 -16
+affirmed +method:50 30 42
+affirmed +named:129 129 -87
+affirmed +parting:-24 -10 -27
+affirmed +perch:84 85 92
+affirmed +plan:20 0 -34
+affirmed +resolve:-76 -56 -94
+affirmed +self_harm/self_harm:16 20 -136
+affirmed +settled:65 71 52
+affirmed +shakes/withdrawal:-25 -13 -10
+affirmed +slip/relapse:-26 30 -19
+affirmed +taken:56 39 42
+affirmed +target:35 41 -1
+affirmed +threat/harm_to_others:69 75 -13
+affirmed +time:-40 -34 5
+affirmed +understatement:18 31 18
+affirmed +unreachable:-24 -18 15
+affirmed +unseen:-36 -31 -7
+affirmed +use/overdose:-22 22 0
+affirmed +warning:35 32 -48
+affirmed +window:43 50 -21
+affirmed +wish:43 80 -44
+affirmed -abuse/abuse:26 47 0
+affirmed -affirmed:21 35 -3
+affirmed -attempt:66 80 37
+affirmed -finality:34 45 24
+affirmed -goodbye:33 38 6
+affirmed -hopeless:20 24 -7
+affirmed -in_progress:20 19 27
+affirmed -intent:142 144 5
+affirmed -mention:130 92 -2
+affirmed -method:33 31 30
+affirmed -named:119 132 -5
+affirmed -perch:30 39 42
+affirmed -place:22 22 38
+affirmed -preparation:18 22 19
+affirmed -resolve:0 11 -23
+affirmed -self_harm/self_harm:35 52 -2
+affirmed -target:132 133 -13
+affirmed -wish:74 1 -5
+attempt:157 38 55
+attempt +danger/overdose:25 17 -62
+attempt +distress/distress:2 -1 23
+attempt +fading:38 5 3
+attempt +hand:26 31 13
+attempt +hopeless:77 67 -13
+attempt +in_progress:-52 -31 16
+attempt +in_progress/overdose:0 -15 -22
+attempt +in_progress/self_harm:0 0 -21
+attempt +intent:-126 -99 -21
+attempt +kit:25 29 11
+attempt +means:-39 -62 -37
+attempt +mention:-39 -54 -38
+attempt +method:-6 -37 -39
+attempt +named:14 22 84
+attempt +parting:0 0 -23
+attempt +perch:-24 -57 -37
+attempt +plan:-30 -16 -6
+attempt +taken:-28 -24 2
+attempt +time:111 24 48
+attempt +use/overdose:32 31 -2
+attempt +warning:-20 -31 -4
+attempt +wish:-75 -42 -3
+attempt -attempt:59 -9 -2
+attempt -resolve:3 10 21
+attempt -self_harm/self_harm:-28 -33 8
+bequest:81 83 77
+bequest +fading:-30 -30 -24
+bequest +finality:61 62 54
+bequest +goodbye:40 29 37
+bequest +hand:27 34 37
+bequest +hopeless:61 33 22
+bequest +intent:15 17 30
+bequest +kit:65 40 35
+bequest +lasting:67 80 69
+bequest +method:46 34 33
+bequest +parting:20 18 27
+bequest +preparation:25 -29 -18
+bequest +quitting/withdrawal:-19 -21 -19
+bequest +resolve:50 43 62
+bequest +settled:43 46 37
+bequest +symptom/withdrawal:-32 -36 -30
+bequest +time:10 31 38
+bequest +unreachable:26 33 30
+bequest +unseen:65 75 72
+bequest +warning:-28 -22 -15
+bequest +window:21 22 18
+bequest +wish:-31 12 -14
+bequest -affairs:-37 -7 -5
+bequest -finality:1 25 19
+bequest -plan:-27 -17 -15
+burden:349 -98 -60
+burden +distress/distress:54 -3 0
+burden +wish:-26 -29 -2
+burden -burden:65 -5 -2
+child/child_at_risk:167 171 46
+child/child_at_risk +in_progress/overdose:2 2 24
+child/child_at_risk +time:2 3 32
+clock:57 69 72
+clock +danger/overdose:-27 -37 -40
+clock +fading:22 4 20
+clock +finality:-21 -30 -27
+clock +goodbye:31 31 22
+clock +hand:24 28 24
+clock +hopeless:30 45 34
+clock +in_progress/overdose:-15 -16 -35
+clock +intent:27 31 102
+clock +kit:30 27 28
+clock +lasting:8 11 24
+clock +means:99 103 114
+clock +mention:76 72 69
+clock +method:104 105 95
+clock +named:24 27 1
+clock +parting:-14 -20 -16
+clock +place:43 48 39
+clock +plan:52 48 39
+clock +quitting/withdrawal:-2 -19 -32
+clock +resolve:27 38 33
+clock +settled:-80 -88 -62
+clock +shakes/withdrawal:14 -3 -27
+clock +slip/relapse:-30 -39 -17
+clock +threat/harm_to_others:45 52 79
+clock +time:-50 -46 -56
+clock +unreachable:24 28 9
+clock +unseen:101 85 62
+clock +use/overdose:-37 -17 20
+clock +warning:64 60 49
+clock +window:19 19 25
+clock -affirmed:6 7 21
+clock -intent:52 44 30
+clock -means:-23 -25 -39
+clock -named:3 2 28
+clock -settled:30 26 28
+danger/overdose:73 91 56
+danger/overdose +distress/distress:14 20 -21
+danger/overdose +eating/eating_disorder:1 -64 -2
+danger/overdose +fading:-15 -26 3
+danger/overdose +finality:88 87 43
+danger/overdose +hand:37 34 40
+danger/overdose +hopeless:-21 -34 29
+danger/overdose +in_progress:88 86 98
+danger/overdose +in_progress/overdose:21 33 40
+danger/overdose +indifference/overdose:166 173 -19
+danger/overdose +intent:2 41 75
+danger/overdose +means:16 3 -25
+danger/overdose +mention:6 22 25
+danger/overdose +named:-8 -17 -31
+danger/overdose +parting:15 35 48
+danger/overdose +quitting/withdrawal:47 78 36
+danger/overdose +resolve:7 25 -85
+danger/overdose +self_harm/self_harm:23 12 -5
+danger/overdose +settled:26 43 39
+danger/overdose +shakes/withdrawal:-16 -21 -52
+danger/overdose +slip/relapse:5 43 -27
+danger/overdose +substance/overdose:117 138 -56
+danger/overdose +symptom/withdrawal:22 14 -36
+danger/overdose +taken:36 40 40
+danger/overdose +threat/harm_to_others:20 24 25
+danger/overdose +time:-18 -22 -82
+danger/overdose +unreachable:10 2 -33
+danger/overdose +use/overdose:152 162 -69
+danger/overdose +warning:8 5 -28
+danger/overdose +window:33 25 14
+danger/overdose +wish:-34 -37 34
+danger/overdose -attempt:-33 -30 -26
+danger/overdose -in_progress/overdose:38 39 -11
+danger/overdose -indifference/overdose:24 22 -6
+danger/overdose -means:29 32 45
+danger/overdose -named:-60 -37 -2
+danger/overdose -parting:35 33 -16
+danger/overdose -symptom/withdrawal:-1 -1 -25
+danger/overdose -wish:-21 -6 -1
+distress/distress:-40 -69 -61
+distress/distress +eating/eating_disorder:69 19 -1
+distress/distress +fading:-20 -19 -3
+distress/distress +finality:-25 -41 -33
+distress/distress +hopeless:-5 3 -20
+distress/distress +in_progress:74 83 103
+distress/distress +in_progress/overdose:-20 -22 19
+distress/distress +intent:40 67 -33
+distress/distress +kit:-21 -15 -8
+distress/distress +means:8 -38 0
+distress/distress +named:12 18 31
+distress/distress +parting:-46 -36 -14
+distress/distress +perch:52 50 53
+distress/distress +quitting/withdrawal:-32 -30 -29
+distress/distress +resolve:43 47 -33
+distress/distress +shakes/withdrawal:-60 2 -38
+distress/distress +slip/relapse:103 9 -15
+distress/distress +taken:-21 1 40
+distress/distress +threat/harm_to_others:32 2 -49
+distress/distress +time:-30 -80 -48
+distress/distress +unseen:-11 -11 -23
+distress/distress +use/overdose:53 32 -3
+distress/distress +wish:-50 -26 -23
+distress/distress -distress/distress:33 20 1
+distress/distress -named:-12 -25 -5
+eating/eating_disorder:313 157 -17
+eating/eating_disorder +fading:43 11 -7
+eating/eating_disorder +hand:1 -23 17
+eating/eating_disorder +in_progress/overdose:15 25 34
+eating/eating_disorder +intent:2 -20 -45
+eating/eating_disorder +resolve:0 0 -21
+eating/eating_disorder +self_harm/self_harm:1 -37 -1
+eating/eating_disorder +shakes/withdrawal:19 62 -7
+eating/eating_disorder +slip/relapse:65 -10 -1
+eating/eating_disorder +symptom/withdrawal:27 66 -21
+eating/eating_disorder +time:103 45 -69
+eating/eating_disorder +warning:0 0 -20
+eating/eating_disorder -eating/eating_disorder:32 15 -1
+fading:107 123 144
+fading +finality:28 -6 -27
+fading +in_progress:87 98 102
+fading +in_progress/overdose:59 58 43
+fading +in_progress/self_harm:38 43 48
+fading +indifference/overdose:-31 -18 -3
+fading +intent:-3 -47 -27
+fading +lasting:-37 -22 -48
+fading +means:59 21 21
+fading +mention:9 5 23
+fading +method:28 38 26
+fading +named:58 44 65
+fading +parting:33 39 24
+fading +perch:102 106 104
+fading +place:42 49 59
+fading +plan:-4 0 -34
+fading +preparation:-30 -29 -26
+fading +quitting/withdrawal:-51 -56 -38
+fading +resolve:22 16 -30
+fading +self_harm/self_harm:26 34 -15
+fading +settled:17 23 3
+fading +shakes/withdrawal:-31 -36 -4
+fading +slip/relapse:-18 5 29
+fading +symptom/withdrawal:-25 -13 -14
+fading +taken:217 228 225
+fading +threat/harm_to_others:3 20 41
+fading +time:-36 -53 -58
+fading +unseen:26 13 8
+fading +urge/self_harm:18 -26 -16
+fading +use/overdose:65 50 85
+fading +warning:-23 -12 -12
+fading +wish:-29 -54 -25
+fading -danger/overdose:39 35 36
+fading -distress/distress:27 31 33
+fading -mention:44 50 53
+fading -method:27 29 24
+fading -parting:57 55 55
+fading -shakes/withdrawal:-23 -20 -19
+fading -taken:-24 -23 -27
+finality:103 114 124
+finality +goodbye:67 65 54
+finality +hand:69 77 88
+finality +hopeless:-25 -22 -8
+finality +in_progress:-7 -36 -57
+finality +in_progress/overdose:29 34 13
+finality +indifference/overdose:-4 -35 -27
+finality +intent:-74 -81 -5
+finality +kit:42 27 21
+finality +lasting:46 46 32
+finality +mention:-30 -39 8
+finality +method:90 89 72
+finality +named:22 31 57
+finality +perch:89 93 84
+finality +place:109 113 101
+finality +plan:-28 -20 -40
+finality +preparation:79 16 18
+finality +quitting/withdrawal:2 -11 -20
+finality +resolve:-37 -29 -42
+finality +self_harm/self_harm:5 12 -62
+finality +settled:-13 -17 -21
+finality +shakes/withdrawal:-21 -35 -21
+finality +taken:99 100 102
+finality +time:19 26 29
+finality +understatement:93 73 61
+finality +unreachable:70 73 35
+finality +unseen:52 38 53
+finality +use/overdose:26 25 35
+finality +warning:-98 -102 -45
+finality +window:39 53 41
+finality +wish:27 -18 19
+finality -affirmed:11 11 28
+finality -distress/distress:-27 -17 -15
+finality -finality:41 47 20
+finality -goodbye:29 34 37
+finality -hopeless:25 30 34
+finality -in_progress:60 61 67
+finality -mention:-57 -60 -21
+finality -parting:105 102 102
+finality -slip/relapse:26 34 32
+finality -time:-23 -21 -10
+finality -warning:30 43 43
+goodbye:317 327 334
+goodbye +hopeless:47 62 21
+goodbye +in_progress:4 6 -123
+goodbye +intent:-89 -109 -75
+goodbye +kit:-80 -92 -47
+goodbye +lasting:54 55 72
+goodbye +means:27 22 24
+goodbye +mention:99 108 100
+goodbye +named:-95 -96 -68
+goodbye +parting:77 93 79
+goodbye +settled:27 28 11
+goodbye +time:99 98 115
+goodbye +understatement:-1 -39 -36
+goodbye +unseen:99 93 60
+goodbye +warning:-55 -54 -12
+goodbye +window:-19 -19 -21
+goodbye +wish:-35 22 -21
+goodbye -goodbye:-39 -35 -26
+goodbye -hopeless:33 34 17
+goodbye -intent:-3 -10 -20
+goodbye -parting:76 61 54
+goodbye -plan:-23 -16 -14
+goodbye -warning:-49 -48 -20
+hand:147 152 159
+hand +hopeless:40 33 57
+hand +in_progress:-29 -21 -33
+hand +intent:-69 -78 25
+hand +kit:20 26 19
+hand +mention:-31 -35 9
+hand +named:-9 -10 48
+hand +parting:88 94 103
+hand +perch:-59 -51 -46
+hand +plan:23 18 20
+hand +preparation:41 40 59
+hand +resolve:68 80 81
+hand +settled:-6 -22 -22
+hand +slip/relapse:-60 -21 -12
+hand +symptom/withdrawal:19 22 26
+hand +taken:44 43 60
+hand +threat/harm_to_others:13 13 -34
+hand +time:150 156 146
+hand +unreachable:9 6 22
+hand +unseen:86 85 87
+hand +urge/self_harm:1 -38 -35
+hand +use/overdose:-30 -22 -44
+hand +warning:41 41 12
+hand +window:38 39 42
+hand +wish:2 17 73
+hand -hand:26 25 18
+hand -in_progress:-41 -40 -39
+hand -intent:-19 -21 2
+hand -kit:33 34 16
+hand -means:91 93 69
+hand -mention:-25 -25 -15
+hand -plan:-61 -59 -38
+hopeless:24 18 22
+hopeless +in_progress:37 45 -15
+hopeless +indifference/overdose:-31 8 -7
+hopeless +intent:-26 3 -70
+hopeless +kit:92 85 82
+hopeless +lasting:97 60 78
+hopeless +means:48 42 20
+hopeless +mention:-53 -63 -28
+hopeless +method:18 11 26
+hopeless +named:-31 -21 -10
+hopeless +parting:16 20 10
+hopeless +place:23 27 22
+hopeless +plan:-41 -41 -18
+hopeless +preparation:64 48 3
+hopeless +self_harm/self_harm:3 -7 -27
+hopeless +settled:-19 -30 -26
+hopeless +slip/relapse:5 41 -10
+hopeless +symptom/withdrawal:-45 -43 -52
+hopeless +taken:-3 3 22
+hopeless +threat/harm_to_others:6 6 -23
+hopeless +time:3 5 47
+hopeless +understatement:-2 33 0
+hopeless +unreachable:32 -28 -28
+hopeless +unseen:63 16 -46
+hopeless +warning:-16 14 -35
+hopeless +window:32 25 2
+hopeless +wish:88 147 14
+hopeless -distress/distress:20 37 39
+hopeless -finality:30 38 30
+hopeless -in_progress:23 31 34
+hopeless -intent:9 14 -23
+hopeless -method:33 18 22
+hopeless -named:18 32 23
+hopeless -target:30 35 -1
+in_progress:502 534 549
+in_progress +in_progress/self_harm:-37 -31 -7
+in_progress +indifference/overdose:8 -44 -3
+in_progress +intent:-134 -131 -128
+in_progress +kit:39 12 -10
+in_progress +lasting:-75 -74 -79
+in_progress +means:28 39 17
+in_progress +mention:-34 -73 -46
+in_progress +method:99 105 58
+in_progress +named:-59 -71 -75
+in_progress +parting:141 162 128
+in_progress +perch:51 59 68
+in_progress +place:80 92 97
+in_progress +plan:16 23 5
+in_progress +preparation:36 38 47
+in_progress +resolve:16 25 2
+in_progress +self_harm/self_harm:-67 -65 36
+in_progress +settled:10 10 -25
+in_progress +shakes/withdrawal:63 78 63
+in_progress +slip/relapse:-123 -82 -72
+in_progress +taken:-4 -29 -32
+in_progress +understatement:0 4 43
+in_progress +unseen:-14 -15 -23
+in_progress +use/overdose:26 34 57
+in_progress +warning:-41 -37 53
+in_progress +wish:-30 -54 17
+in_progress -attempt:-79 -73 -17
+in_progress -finality:34 28 30
+in_progress -hopeless:27 43 8
+in_progress -in_progress:78 89 108
+in_progress -intent:20 22 19
+in_progress -means:57 64 104
+in_progress -method:16 12 29
+in_progress -named:-33 -38 17
+in_progress -plan:94 86 38
+in_progress -self_harm/self_harm:-2 -43 -6
+in_progress -time:26 26 16
+in_progress/overdose:358 374 392
+in_progress/overdose +indifference/overdose:3 -23 -23
+in_progress/overdose +intent:-44 -57 -20
+in_progress/overdose +means:22 0 26
+in_progress/overdose +mention:50 54 33
+in_progress/overdose +method:2 2 -26
+in_progress/overdose +plan:-33 -32 -40
+in_progress/overdose +quitting/withdrawal:22 15 17
+in_progress/overdose +resolve:-30 -29 -31
+in_progress/overdose +settled:0 0 -35
+in_progress/overdose +shakes/withdrawal:51 55 51
+in_progress/overdose +symptom/withdrawal:31 30 28
+in_progress/overdose +taken:22 19 23
+in_progress/overdose +time:51 46 17
+in_progress/overdose +unreachable:42 46 47
+in_progress/overdose +use/overdose:67 82 115
+in_progress/overdose -fading:29 24 25
+in_progress/overdose -in_progress/overdose:67 57 49
+in_progress/overdose -resolve:31 6 25
+in_progress/overdose -use/overdose:63 58 60
+in_progress/self_harm:39 43 84
+in_progress/self_harm +intent:6 7 28
+in_progress/self_harm +perch:-67 -67 -74
+in_progress/self_harm +taken:0 1 -25
+indifference/overdose:217 186 -75
+indifference/overdose +intent:3 -11 -43
+indifference/overdose +means:18 39 22
+indifference/overdose +mention:13 -41 17
+indifference/overdose +substance/overdose:18 32 -8
+indifference/overdose +time:7 13 -33
+indifference/overdose +unseen:43 63 -3
+indifference/overdose +use/overdose:75 88 -43
+indifference/overdose +wish:53 -97 -71
+indifference/overdose -in_progress/overdose:17 22 -2
+indifference/overdose -indifference/overdose:17 36 -9
+intent:520 535 247
+intent +kit:-29 -36 64
+intent +lasting:40 30 17
+intent +means:26 46 23
+intent +method:1 -5 -75
+intent +named:120 73 -99
+intent +parting:47 -1 -43
+intent +perch:-59 -58 -25
+intent +place:12 11 43
+intent +plan:-64 -70 -30
+intent +quitting/withdrawal:-37 -43 -18
+intent +resolve:79 51 -63
+intent +self_harm/self_harm:-136 -136 34
+intent +settled:59 58 65
+intent +shakes/withdrawal:28 -17 -56
+intent +slip/relapse:3 34 58
+intent +symptom/withdrawal:-76 -76 -22
+intent +taken:25 29 56
+intent +threat/harm_to_others:3 4 -69
+intent +time:101 96 243
+intent +understatement:12 -46 22
+intent +unseen:69 82 117
+intent +use/overdose:9 5 40
+intent +warning:-47 -50 -63
+intent +window:22 20 58
+intent +wish:-207 -63 -72
+intent -affirmed:4 21 -14
+intent -attempt:59 28 -22
+intent -distress/distress:9 21 -50
+intent -hopeless:-8 -13 -38
+intent -in_progress:50 54 -6
+intent -intent:88 98 -60
+intent -means:-14 -9 -29
+intent -mention:27 36 -4
+intent -method:-80 -80 -37
+intent -named:-7 -13 -97
+intent -parting:-35 -39 -10
+intent -perch:23 28 51
+intent -plan:4 13 -25
+intent -resolve:22 25 9
+intent -symptom/withdrawal:-67 -70 -44
+intent -target:40 29 -17
+intent -time:6 10 28
+intent -wish:21 23 25
+kit:113 125 125
+kit +lasting:24 26 31
+kit +means:-14 -23 -12
+kit +mention:69 73 106
+kit +method:-26 -28 -25
+kit +named:-57 -62 26
+kit +perch:37 40 45
+kit +quitting/withdrawal:-32 -39 -19
+kit +resolve:17 16 32
+kit +self_harm/self_harm:-26 -12 -29
+kit +settled:36 25 20
+kit +slip/relapse:0 65 56
+kit +symptom/withdrawal:41 45 39
+kit +taken:23 -13 -26
+kit +threat/harm_to_others:17 22 1
+kit +time:64 67 72
+kit +unreachable:20 24 41
+kit +unseen:117 134 157
+kit +urge/self_harm:39 -35 -30
+kit +use/overdose:-52 -59 -64
+kit +warning:33 35 9
+kit +window:105 113 114
+kit +wish:-4 4 36
+kit -attempt:-40 -36 -13
+kit -intent:15 19 30
+kit -kit:-12 -16 -31
+kit -means:-4 8 -22
+kit -parting:30 27 24
+kit -plan:-24 -13 -28
+lasting:131 144 139
+lasting +means:25 27 38
+lasting +mention:0 23 9
+lasting +method:42 38 33
+lasting +parting:110 118 138
+lasting +plan:75 83 86
+lasting +preparation:-26 -42 -31
+lasting +quitting/withdrawal:-46 -47 -44
+lasting +resolve:51 49 17
+lasting +settled:16 -10 -24
+lasting +taken:45 43 46
+lasting +time:38 35 40
+lasting +understatement:9 31 46
+lasting +unreachable:-42 -44 -48
+lasting +unseen:37 34 37
+lasting +wish:-25 -10 34
+lasting -adieu:39 33 38
+lasting -distress/distress:25 24 16
+lasting -goodbye:-33 -31 -26
+lasting -parting:37 35 38
+means:94 117 92
+means +mention:-52 -34 -22
+means +method:-16 -30 -27
+means +named:-42 -55 -46
+means +parting:134 147 80
+means +preparation:20 6 14
+means +quitting/withdrawal:0 -8 -37
+means +resolve:-43 -31 -12
+means +self_harm/self_harm:53 61 -22
+means +settled:48 41 47
+means +shakes/withdrawal:44 45 28
+means +slip/relapse:1 32 43
+means +symptom/withdrawal:27 37 18
+means +taken:30 30 7
+means +threat/harm_to_others:25 36 77
+means +time:91 85 84
+means +unreachable:-3 3 29
+means +unseen:43 45 71
+means +urge/self_harm:96 -66 -32
+means +use/overdose:-57 -53 -33
+means +warning:88 83 63
+means +window:49 54 45
+means +wish:57 135 22
+means -affirmed:-18 -27 -5
+means -finality:35 33 47
+means -hand:19 21 25
+means -in_progress:10 9 -25
+means -in_progress/overdose:10 18 -31
+means -intent:13 28 4
+means -means:12 16 33
+means -named:-8 -23 19
+means -plan:10 8 22
+mention:68 75 39
+mention +method:10 14 25
+mention +named:-14 -10 -35
+mention +parting:55 53 26
+mention +perch:32 32 39
+mention +plan:62 78 56
+mention +preparation:19 23 9
+mention +resolve:136 126 -27
+mention +self_harm/self_harm:18 26 -10
+mention +settled:24 16 15
+mention +shakes/withdrawal:13 13 -23
+mention +symptom/withdrawal:-32 -38 -11
+mention +taken:18 27 34
+mention +threat/harm_to_others:15 11 23
+mention +time:18 24 57
+mention +understatement:11 19 37
+mention +unreachable:-15 -21 -9
+mention +unseen:45 49 81
+mention +warning:19 44 3
+mention +window:30 29 30
+mention +wish:-12 53 -39
+mention -distress/distress:-2 -1 -33
+mention -in_progress:51 56 10
+mention -intent:19 10 -51
+mention -mention:53 13 -30
+mention -named:91 91 5
+mention -wish:-28 53 -3
+method:182 186 187
+method +named:63 63 40
+method +parting:72 70 83
+method +perch:90 92 80
+method +place:48 59 58
+method +plan:68 62 28
+method +resolve:5 -10 -83
+method +self_harm/self_harm:-9 -42 -47
+method +settled:35 32 -26
+method +taken:-7 -3 -22
+method +threat/harm_to_others:7 14 36
+method +time:176 178 169
+method +unseen:29 28 21
+method +window:20 25 45
+method -affairs:17 22 20
+method -means:31 26 18
+method -mention:19 16 29
+method -place:21 25 27
+method -settled:18 23 21
+named:33 51 -11
+named +parting:24 21 17
+named +perch:27 31 -9
+named +place:-46 -40 -20
+named +plan:-11 64 29
+named +preparation:11 14 42
+named +resolve:93 123 46
+named +shakes/withdrawal:27 -12 5
+named +slip/relapse:3 5 39
+named +symptom/withdrawal:-26 -44 -6
+named +taken:-78 -117 -84
+named +threat/harm_to_others:-19 -21 -23
+named +time:38 54 94
+named +understatement:-6 0 34
+named +unseen:-10 -3 55
+named +use/overdose:5 -41 -16
+named +warning:-17 -25 2
+named +wish:-5 86 94
+named -distress/distress:29 11 -20
+named -intent:-19 -24 -12
+named -mention:-18 -10 -29
+named -named:-55 -55 -3
+parting:104 102 102
+parting +perch:57 57 42
+parting +preparation:40 58 27
+parting +resolve:95 39 57
+parting +settled:51 50 60
+parting +symptom/withdrawal:-38 -15 -7
+parting +threat/harm_to_others:43 25 8
+parting +time:51 64 10
+parting +understatement:41 54 49
+parting +unseen:23 23 -10
+parting +warning:-9 -4 35
+parting +wish:67 -11 46
+parting -finality:-55 -35 -11
+parting -lasting:-38 -13 -12
+parting -named:-33 -6 -7
+perch:178 181 185
+perch +plan:-48 -31 -17
+perch +preparation:16 22 13
+perch +resolve:24 24 24
+perch +shakes/withdrawal:23 20 24
+perch +slip/relapse:14 32 30
+perch +symptom/withdrawal:24 24 26
+perch +threat/harm_to_others:4 7 22
+perch +time:-54 -49 -45
+perch +unreachable:-47 -41 -37
+perch +unseen:-29 -14 -6
+perch +use/overdose:-63 -76 -64
+perch +warning:31 32 25
+perch -means:-19 -28 -21
+perch -mention:8 11 39
+place:110 116 113
+place +preparation:35 9 5
+place +time:25 34 49
+place +warning:23 17 31
+place -distress/distress:23 24 2
+place -in_progress:-47 -45 -39
+place -method:31 33 44
+plan:77 98 85
+plan +preparation:32 31 35
+plan +resolve:-50 -47 -36
+plan +self_harm/self_harm:93 89 -31
+plan +settled:-30 -36 -29
+plan +slip/relapse:-23 -15 -17
+plan +taken:31 20 35
+plan +threat/harm_to_others:29 24 19
+plan +time:49 58 69
+plan +understatement:59 57 53
+plan +unseen:33 33 -2
+plan +urge/self_harm:83 57 52
+plan +use/overdose:-39 -38 -54
+plan +warning:58 57 41
+plan +wish:-2 107 -4
+plan -danger/overdose:-29 -14 0
+plan -intent:18 27 15
+plan -kit:18 21 6
+plan -settled:-15 -21 -20
+plan -window:-18 -21 -14
+preparation:82 69 64
+preparation +settled:28 2 0
+preparation +slip/relapse:-54 7 5
+preparation +taken:15 19 22
+preparation +time:-26 0 9
+preparation +use/overdose:-83 -81 -79
+preparation +warning:22 24 30
+preparation +window:26 34 47
+preparation -mention:19 20 -6
+quitting/withdrawal:29 39 54
+quitting/withdrawal +resolve:-10 -31 -49
+quitting/withdrawal +settled:-4 -29 -16
+quitting/withdrawal +shakes/withdrawal:90 21 5
+quitting/withdrawal +slip/relapse:-36 -26 -35
+quitting/withdrawal +substance/overdose:38 60 -2
+quitting/withdrawal +symptom/withdrawal:262 282 285
+quitting/withdrawal +time:37 43 50
+quitting/withdrawal +urge/self_harm:55 -6 -1
+quitting/withdrawal +use/overdose:-17 -29 -17
+quitting/withdrawal +wish:-56 -76 -27
+quitting/withdrawal -danger/overdose:31 33 -9
+quitting/withdrawal -hopeless:-10 -33 -15
+quitting/withdrawal -means:24 -5 0
+quitting/withdrawal -slip/relapse:41 30 17
+resolve:129 114 13
+resolve +self_harm/self_harm:5 -52 -76
+resolve +settled:-24 -35 -19
+resolve +shakes/withdrawal:21 -33 -24
+resolve +slip/relapse:-64 -31 17
+resolve +symptom/withdrawal:9 -1 -44
+resolve +threat/harm_to_others:77 76 -74
+resolve +time:33 35 91
+resolve +understatement:18 40 -54
+resolve +unreachable:-28 -19 -15
+resolve +unseen:-24 -29 -27
+resolve +urge/self_harm:13 -52 0
+resolve +warning:4 9 -25
+resolve +window:-8 -12 -20
+resolve +wish:76 146 -55
+resolve -attempt:4 7 21
+resolve -distress/distress:15 25 -25
+resolve -hopeless:21 -24 -15
+resolve -mention:-12 -29 -27
+resolve -named:33 44 5
+resolve -target:33 40 -1
+self_harm/self_harm:442 437 -96
+self_harm/self_harm +settled:1 0 -35
+self_harm/self_harm +slip/relapse:12 23 12
+self_harm/self_harm +symptom/withdrawal:33 40 -19
+self_harm/self_harm +taken:-47 -39 -59
+self_harm/self_harm +time:81 77 -29
+self_harm/self_harm +unseen:16 28 -5
+self_harm/self_harm +urge/self_harm:-37 17 -10
+self_harm/self_harm +warning:7 8 -53
+self_harm/self_harm -hand:-28 -33 -4
+self_harm/self_harm -hopeless:4 -34 -4
+self_harm/self_harm -kit:-28 -33 -4
+self_harm/self_harm -means:17 37 0
+self_harm/self_harm -mention:59 62 37
+self_harm/self_harm -self_harm/self_harm:47 57 4
+settled:106 121 105
+settled +shakes/withdrawal:0 -30 -13
+settled +slip/relapse:-22 33 50
+settled +threat/harm_to_others:15 20 4
+settled +time:41 65 92
+settled +understatement:1 20 1
+settled +unreachable:34 25 12
+settled +unseen:-7 -14 -27
+settled +use/overdose:-8 18 25
+settled +warning:-37 -34 -27
+settled +window:44 38 37
+settled +wish:23 77 -10
+settled -finality:-40 -38 -39
+settled -hopeless:29 21 23
+settled -in_progress:22 30 35
+settled -means:40 37 34
+settled -method:26 15 10
+settled -named:29 28 28
+settled -plan:30 22 21
+settled -time:22 26 29
+shakes/withdrawal:94 63 66
+shakes/withdrawal +slip/relapse:68 -21 -18
+shakes/withdrawal +symptom/withdrawal:146 158 103
+shakes/withdrawal +taken:26 37 50
+shakes/withdrawal +time:-47 -53 -65
+shakes/withdrawal +unseen:10 9 24
+shakes/withdrawal +urge/self_harm:16 -26 -5
+shakes/withdrawal +use/overdose:-11 -14 -24
+shakes/withdrawal +wish:-31 -16 -2
+shakes/withdrawal -means:27 2 3
+slip/relapse:302 -101 -93
+slip/relapse +substance/overdose:37 59 23
+slip/relapse +taken:-78 6 21
+slip/relapse +threat/harm_to_others:1 17 40
+slip/relapse +time:107 5 19
+slip/relapse +unseen:33 4 -18
+slip/relapse +urge/self_harm:-56 -4 -1
+slip/relapse +use/overdose:43 35 -10
+slip/relapse +warning:18 39 -4
+slip/relapse +wish:-31 29 8
+slip/relapse -named:14 30 0
+slip/relapse -use/overdose:27 -3 3
+substance/overdose:148 162 -33
+substance/overdose +symptom/withdrawal:3 2 -37
+substance/overdose +taken:0 2 -25
+substance/overdose +time:49 48 19
+substance/overdose +unreachable:19 21 -14
+substance/overdose +use/overdose:62 102 -27
+substance/overdose -indifference/overdose:24 18 -6
+substance/overdose -means:-43 -30 -27
+symptom/withdrawal:151 161 147
+symptom/withdrawal +taken:26 29 24
+symptom/withdrawal +threat/harm_to_others:3 -27 -24
+symptom/withdrawal +time:82 98 70
+symptom/withdrawal +use/overdose:45 45 38
+symptom/withdrawal +window:73 60 50
+symptom/withdrawal +wish:-52 -63 -46
+symptom/withdrawal -affirmed:-26 -9 -3
+symptom/withdrawal -fading:44 41 51
+symptom/withdrawal -hopeless:-23 -16 -8
+symptom/withdrawal -in_progress/overdose:32 26 35
+symptom/withdrawal -mention:27 23 26
+symptom/withdrawal -parting:-42 -44 -49
+symptom/withdrawal -taken:15 15 21
+taken:204 233 217
+taken +use/overdose:-34 -4 2
+taken +warning:36 40 74
+taken -finality:18 21 20
+taken -in_progress:18 32 6
+taken -mention:-36 -42 -28
+taken -named:14 5 21
+taken -self_harm/self_harm:-35 -36 5
+target:44 33 -6
+target +use/overdose:21 5 -2
+threat/harm_to_others:488 479 260
+threat/harm_to_others +time:74 96 132
+threat/harm_to_others +unseen:12 10 20
+threat/harm_to_others +wish:3 33 -17
+threat/harm_to_others -affirmed:2 6 -20
+threat/harm_to_others -means:2 -1 23
+threat/harm_to_others -mention:44 53 17
+threat/harm_to_others -plan:19 22 55
+threat/harm_to_others -resolve:9 20 -25
+threat/harm_to_others -self_harm/self_harm:24 18 15
+time:42 41 49
+time +understatement:12 42 57
+time +unreachable:-34 -22 -12
+time +urge/self_harm:177 0 -68
+time +use/overdose:-6 0 -22
+time +warning:100 119 -7
+time +window:39 47 73
+time +wish:35 63 57
+time -abuse/abuse:17 41 18
+time -adieu:-27 -16 -11
+time -attempt:-39 -24 11
+time -distress/distress:-18 -22 -15
+time -eating/eating_disorder:7 -22 -4
+time -finality:-35 -18 -5
+time -goodbye:-45 -43 -35
+time -hopeless:42 22 21
+time -in_progress:21 18 22
+time -indifference/overdose:7 23 -17
+time -intent:27 31 55
+time -kit:-21 -12 -1
+time -lasting:-39 -35 -30
+time -mention:23 44 44
+time -named:-53 -43 14
+time -parting:-19 -29 -36
+time -place:-32 -24 -26
+time -plan:-37 -18 -26
+time -preparation:-25 -20 -9
+time -resolve:9 -6 -24
+time -settled:44 43 43
+time -wish:-57 -51 -14
+understatement:105 71 61
+understatement -finality:54 0 -14
+understatement -lasting:75 -10 -5
+understatement -plan:69 0 0
+unreachable:92 98 118
+unreachable +use/overdose:7 16 -24
+unreachable +warning:151 153 166
+unreachable +window:18 16 26
+unreachable +wish:1 6 28
+unreachable -distress/distress:28 19 21
+unreachable -means:43 46 52
+unreachable -parting:28 26 9
+unreachable -place:16 16 24
+unreachable -plan:38 34 38
+unreachable -slip/relapse:-22 -1 2
+unseen:125 131 121
+unseen +use/overdose:-1 7 -29
+unseen +warning:85 77 61
+unseen +window:-40 -63 -37
+unseen +wish:1 20 -64
+unseen -attempt:-37 -32 -28
+unseen -finality:-24 -24 -16
+unseen -parting:-30 -28 -42
+unseen -slip/relapse:-21 -1 2
+urge/self_harm:194 -19 1
+urge/self_harm -hopeless:19 -20 -1
+urge/self_harm -self_harm/self_harm:68 -5 -1
+use/overdose:69 81 6
+use/overdose +wish:0 43 15
+use/overdose -danger/overdose:16 22 -1
+use/overdose -indifference/overdose:1 10 -22
+use/overdose -use/overdose:-20 11 27
+warning:256 263 81
+warning +wish:57 24 -33
+warning -affirmed:39 38 0
+warning -attempt:-20 -6 -5
+warning -finality:49 47 56
+warning -in_progress:20 25 34
+warning -means:59 55 -6
+warning -mention:123 111 -70
+warning -method:-67 -67 2
+warning -named:21 15 -8
+warning -parting:-17 -19 25
+warning -place:23 22 33
+warning -plan:72 75 41
+warning -warning:-16 -17 -27
+warning -wish:32 26 -1
+window:160 176 161
+window -intent:17 21 0
+window -parting:-14 -12 -32
+wish:493 53 -27
+wish -distress/distress:10 -9 -22
+wish -finality:-1 50 -2
+wish -hopeless:11 -16 -43
+wish -indifference/overdose:34 1 -1
+wish -intent:15 -18 -28
+wish -mention:-12 54 -18
+wish -named:44 -12 -8
+wish -plan:-23 -19 -6
+wish -resolve:37 26 -13
+wish -target:9 42 0
+wish -wish:36 -30 -6
-abuse/abuse:6 22 -49
-adieu:3 13 25
-affairs:-22 4 1
-affairs -finality:31 27 23
-affairs -plan:16 23 32
-affirmed:48 57 -42
-affirmed -finality:16 22 0
-affirmed -intent:80 80 5
-affirmed -means:26 21 16
-affirmed -named:73 70 15
-affirmed -parting:-31 -29 -7
-affirmed -self_harm/self_harm:52 68 0
-affirmed -time:44 44 -6
-affirmed -wish:30 0 0
-attempt:-46 -53 -14
-attempt -intent:62 57 39
-attempt -mention:19 40 -4
-attempt -time:34 32 46
-attempt -wish:56 -1 0
-bequest:-35 -27 -33
-burden:63 32 -3
-burden -wish:66 52 -1
-clock:-70 -53 -57
-clock -finality:-37 -21 -20
-clock -in_progress/overdose:-21 -25 -22
-clock -lasting:-35 -13 -12
-danger/overdose -in_progress/overdose:6 19 35
-danger/overdose -substance/overdose:32 39 0
-danger/overdose -taken:26 23 37
-distress/distress:34 32 55
-distress/distress -means:-22 -15 -11
-distress/distress -mention:-37 -20 -7
-distress/distress -plan:42 25 23
-distress/distress -understatement:22 11 17
-fading:-21 11 34
-finality -goodbye:-45 -41 -42
-finality -hopeless:-32 -19 -14
-finality -in_progress:-25 -25 -6
-finality -kit:32 34 43
-finality -lasting:-20 -34 -34
-finality -means:18 17 29
-finality -mention:29 44 -1
-finality -named:22 11 44
-finality -parting:-57 -53 -36
-finality -plan:65 16 20
-finality -preparation:29 27 22
-finality -settled:-30 -36 -30
-finality -warning:-43 -47 -28
-finality -window:-23 -24 -15
-finality -wish:39 -5 11
-goodbye:-31 -18 -24
-goodbye -hopeless:25 24 -24
-goodbye -intent:46 50 0
-goodbye -lasting:-32 -30 -26
-goodbye -mention:33 40 5
-goodbye -wish:20 23 4
-hand:-45 -36 -34
-hand -means:-31 -35 -30
-hand -plan:-25 -23 -23
-hand -preparation:-20 -21 -19
-hopeless:-34 -45 -35
-hopeless -in_progress:36 19 8
-hopeless -intent:26 37 10
-hopeless -mention:39 45 14
-hopeless -named:9 5 25
-hopeless -parting:-42 -40 -5
-hopeless -resolve:-35 -34 -10
-hopeless -settled:-28 -32 -26
-in_progress:26 13 17
-in_progress -intent:36 27 29
-in_progress -mention:11 4 41
-in_progress -named:13 20 36
-in_progress -parting:23 28 33
-in_progress -perch:-63 -60 -60
-in_progress -place:24 20 23
-in_progress -taken:-45 -42 -47
-in_progress -wish:22 17 -2
-in_progress/overdose:-20 -5 -9
-in_progress/overdose -taken:26 36 52
-indifference/overdose:38 72 -22
-indifference/overdose -wish:-46 -2 0
-intent:-60 -57 -4
-intent -means:-43 -26 -66
-intent -self_harm/self_harm:-20 -4 0
-intent -warning:44 33 -3
-intent -wish:85 27 0
-kit:-35 -30 -14
-kit -means:-28 -35 -15
-lasting:-54 -77 -76
-lasting -parting:-28 -24 -22
-lasting -plan:56 -1 -2
-lasting -time:-35 -24 -20
-lasting -understatement:-23 -6 -6
-lasting -wish:58 0 -1
-means -mention:-20 -17 -8
-means -method:-79 -72 -62
-means -named:-55 -52 -42
-mention:-31 -15 -32
-mention -named:-8 5 36
-mention -time:-34 -32 -8
-mention -wish:-17 -49 -30
-method:-26 -33 -17
-method -named:-90 -88 -42
-method -place:-54 -49 -46
-method -plan:8 3 -38
-method -time:-22 -22 -16
-named:-23 -28 -59
-named -plan:120 93 1
-named -resolve:25 2 0
-named -self_harm/self_harm:-40 -34 0
-named -settled:24 30 29
-named -taken:-21 -15 -14
-named -time:8 10 41
-named -warning:64 40 -9
-named -wish:40 14 -4
-parting -warning:-47 -47 -28
-perch:-94 -67 -55
-place -time:-23 -24 -19
-plan:-25 -29 -21
-plan -preparation:10 9 20
-plan -resolve:-22 -29 -9
-plan -settled:24 30 29
-plan -wish:55 -5 -6
-preparation:-74 -45 -44
-quitting/withdrawal:-72 -54 -40
-resolve:52 -8 -29
-resolve -wish:25 2 0
-self_harm/self_harm:-49 -47 -38
-self_harm/self_harm -time:25 43 -3
-settled:24 40 29
-shakes/withdrawal:-47 -40 -24
-slip/relapse:-54 -33 -31
-slip/relapse -use/overdose:-34 -15 -5
-substance/overdose:25 36 -2
-symptom/withdrawal:-41 -57 -58
-taken:-24 -23 -11
-target:28 42 -30
-time:-45 -20 -27
-understatement:-52 -48 -40
-unseen:-45 -39 -29
-urge/self_harm:-46 -22 -6
-warning:16 10 -23
-warning -wish:43 20 0
-window:-38 -35 -31
-wish:-77 -81 -75
a:-41 -38 -24
a a:-40 -1 -1
a adn:-39 -15 6
a baby:-23 -17 -14
a bad:17 -24 -20
a bag:15 22 13
a balcony:23 34 31
a bath:-48 -44 -37
a battery:19 31 -18
a beam:25 24 46
a bed:-27 -26 -14
a bedsheet:7 9 45
a beer:28 31 31
a belt:9 12 -34
a bench:6 19 22
a bet:65 -5 -4
a beter:-38 8 -1
a big:21 39 22
a bigger:-22 -18 -18
a bird:-18 -26 -12
a bit:-4 -1 -37
a bitten:29 28 31
a blade:49 69 88
a blanket:-21 -13 -9
a blue:-36 -23 -8
a body:56 54 42
a bottle:42 18 20
a box:-29 -33 -24
a break:9 16 22
a breath:21 16 7
a bridge:30 41 17
a bug:38 43 0
a bullet:61 66 -15
a burden:38 -2 -19
a bus:-9 -46 -48
a cabinet:-19 -25 -17
a can:38 24 29
a car:-24 -17 -15
a chair:34 48 53
a charger:57 -2 -1
a cigarette:16 29 -3
a clerical:65 -4 -3
a coat:-22 -14 -12
a coffee:15 27 27
a comfort:31 47 41
a compliment:30 40 32
a copy:16 15 39
a cost:22 0 0
a counsellor:-21 -13 -5
a couple:-4 -15 -21
a cow:-30 -19 -14
a craving:-35 -2 -1
a cry:28 29 11
a cubicle:-27 -21 -8
a cup:1 -5 -34
a cupboard:45 42 6
a cuppa:-32 -12 -7
a curry:-22 -28 -25
a cut:4 18 26
a date:66 74 91
a dead:46 48 40
a different:37 27 29
a door:-8 -23 -11
a dosette:44 46 32
a drawer:-50 -44 -23
a dream:-23 -3 -1
a drop:31 36 39
a dropped:16 13 20
a drug:-24 -8 -5
a duck:-26 -12 -5
a fail:25 26 23
a family:30 19 27
a father:29 26 27
a favour:46 19 -1
a fever:28 24 22
a figure:29 33 1
a fit:59 50 20
a flask:-27 -21 -26
a fool:29 28 20
a foot:22 17 11
a for:9 -27 -6
a fortnight:27 7 -16
a forty:11 21 21
a foto:-21 -6 8
a four:31 -3 -6
a fraud:45 31 0
a friend:27 13 28
a full:45 55 47
a funeral:-24 -20 -16
a funny:25 30 33
a gale:62 -2 -1
a game:11 31 17
a ghost:50 -5 0
a gift:28 25 3
a girl:-24 3 -35
a glass:18 20 21
a good:-28 -18 -19
a goodbye:-44 -56 -60
a grandad:-26 -20 -17
a grate:37 40 34
a greenhouse:-21 -20 -6
a grown:21 25 21
a guard:24 29 10
a gun:-52 -61 -27
a hacer:10 27 -2
a hammer:35 37 14
a handful:33 31 53
a hanging:-23 -14 -7
a hat:12 21 11
a heartbeat:22 30 0
a hero:-23 -13 -13
a hit:34 20 30
a holiday:59 51 32
a horse:34 -13 -7
a hosepipe:28 21 21
a hot:-34 -29 -12
a hotel:-23 -28 -14
a house:-23 -18 -19
a hundred:65 53 47
a husband:31 24 -13
a hypocrite:0 2 -42
a i:-64 -22 -13
a jacket:-21 -17 -11
a jam:36 40 38
a job:-31 -18 -11
a joint:48 0 0
a joke:-9 0 -25
a kid:-22 -19 -2
a knife:65 55 19
a la:27 -44 -50
a label:59 64 69
a lad:21 35 -13
a lamb:-38 -15 -14
a language:29 30 28
a lapse:64 0 0
a laptop:-21 -15 -15
a laughing:-20 -20 -13
a lay:16 11 23
a ledge:-10 -27 -27
a length:58 72 58
a leter:44 52 53
a lie:34 35 -15
a lief:49 -11 3
a light:40 -15 -8
a lighter:28 33 0
a lineman:44 50 47
a list:30 38 -8
a living:12 20 -7
a load:62 47 42
a lock:-21 -13 -2
a locked:28 27 -17
a log:23 27 28
a long:-26 -13 -18
a look:-29 -14 -3
a lorry:51 42 45
a machete:19 24 45
a man:41 35 -6
a matar:2 19 23
a matarme:8 5 28
a mate:58 -3 1
a matter:28 31 -10
a me:52 25 -7
a meeting:16 -23 -9
a meme:27 27 -28
a mes:22 26 -7
a mess:47 48 8
a method:49 23 16
a mi:41 17 20
a min:45 26 30
a mind:-38 -39 -19
a minute:47 51 53
a mistake:70 28 9
a month:31 -17 -12
a mum:14 -10 -23
a nadie:60 62 67
a nail:18 20 -1
a nap:45 -15 -8
a needle:10 13 40
a neighbour:-20 -12 -4
a new:-23 -19 -19
a next:41 44 3
a nice:61 64 64
a nicer:64 0 0
a no:29 43 40
a noose:27 30 44
a novel:-24 -23 -21
a one:17 24 13
a overdose:13 16 21
a packet:-29 -18 -10
a pain:20 19 14
a paper:-25 -9 -8
a permanent:21 24 -1
a person:41 -5 16
a pic:20 25 43
a pier:-40 -25 -16
a pile:14 18 23
a pillow:12 21 22
a pint:15 16 22
a piper:-32 -14 -12
a pistol:18 18 35
a pizza:11 15 31
a place:39 38 47
a plan:-11 -40 -30
a plant:-28 -20 -7
a plumber:-29 -22 -13
a premier:0 1 34
a pris:62 68 73
a proper:-44 -5 -4
a pulse:41 36 36
a push:2 19 21
a quarter:15 21 18
a quick:22 13 21
a quitar:4 11 25
a quitarme:24 32 -3
a rail:-23 -18 -9
a razor:-34 -26 -39
a reason:60 20 -3
a relapse:23 -15 -5
a relief:35 0 -8
a rest:61 41 43
a review:-7 -5 28
a rifle:-35 -37 -9
a roap:-30 -34 -70
a roll:25 22 19
a round:30 30 25
a row:38 42 46
a sachet:38 34 29
a saturday:-34 -28 -14
a saucer:22 24 21
a scarf:-8 -13 -21
a scary:51 43 0
a school:-28 -28 -6
a schoolboy:-23 -19 -18
a scratchcard:22 0 0
a sealed:-31 -22 -15
a second:-26 -16 -35
a seizure:44 47 36
a she:-24 -1 0
a sign:-25 -15 -10
a single:-34 -14 -11
a slap:31 38 -7
a sleeve:56 73 -1
a slip:-59 -5 -14
a slot:0 -25 -12
a smoker:-12 -24 0
a sock:-3 0 -26
a song:-27 -21 -9
a sort:32 -28 -12
a soul:5 11 29
a spider:-10 -8 -23
a squash:20 19 23
a story:23 21 30
a strip:44 48 8
a stroke:27 3 3
a suicidarme:12 -40 -112
a sunday:-27 -16 -14
a tea:17 18 23
a terminal:28 -2 -1
a thank:23 26 32
a thimble:-25 -20 -9
a tiny:-22 -20 -9
a toast:24 -10 -2
a toaster:46 41 18
a toddler:18 23 -4
a todos:-37 -11 -10
a tous:19 22 24
a tracker:49 44 -8
a train:73 75 51
a tree:32 31 13
a trophy:14 43 -2
a tuesday:-24 -24 -18
a vein:-41 -29 -21
a vet:31 29 29
a voice:73 30 14
a wall:21 33 28
a waste:24 -10 -5
a way:51 44 11
a wee:-33 -26 -14
a week:6 12 51
a weight:64 -18 -4
a wet:15 22 25
a where:-28 -20 -22
a while:-26 9 -22
a whole:-23 -14 2
a wil:-26 -4 2
a wish:30 -1 -5
a year:32 -4 -15
a … after:26 16 26
a … ages:30 0 0
a … ago:32 8 57
a … all:-21 -33 -14
a … an:40 38 37
a … anymore:103 68 -1
a … anyone:-35 -11 -11
a … at:32 28 14
a … back:-31 -16 -38
a … bath:61 55 40
a … be:-8 -36 -19
a … because:-14 -25 -31
a … been:-29 -20 -12
a … before:-21 -12 13
a … beneath:-30 -20 -19
a … beside:39 38 42
a … bet:29 0 0
a … bit:-23 -17 -12
a … blood:21 37 50
a … both:-17 -24 -3
a … bottle:45 46 47
a … box:-40 -38 -16
a … bridge:14 25 34
a … but:31 -10 -35
a … by:-36 -27 -14
a … bye:39 44 32
a … call:-20 -9 -3
a … came:2 19 23
a … can:25 17 34
a … cant:-7 -11 -43
a … carry:-20 -3 -1
a … chair:-23 -16 -16
a … christmas:11 11 22
a … class:-15 -17 -20
a … clean:27 24 12
a … climb:38 26 10
a … cold:31 33 27
a … collapsed:-28 -37 -30
a … colour:50 51 51
a … coming:41 49 48
a … cos:32 30 32
a … couldnt:31 25 19
a … cuando:7 21 20
a … cut:-15 -3 -20
a … day:22 47 28
a … days:-28 -33 11
a … de:0 21 32
a … dead:16 -24 -19
a … deeper:14 14 -25
a … dei:22 13 -18
a … does:3 15 29
a … dont:53 6 3
a … down:-49 -33 -31
a … drank:-15 28 26
a … driver:-40 -26 -23
a … dryer:36 -2 -2
a … each:-18 -16 -26
a … el:-32 -16 -15
a … en:-112 -35 -14
a … end:19 24 -10
a … enough:23 33 62
a … error:63 -3 -3
a … esta:13 18 -25
a … evening:-1 -17 -24
a … every:23 12 -13
a … everyone:58 41 -1
a … family:74 -8 -3
a … fathers:34 30 30
a … feel:-20 11 17
a … feeling:29 -2 -2
a … field:25 27 30
a … fifth:14 20 23
a … find:21 13 9
a … fit:-26 -25 -20
a … flex:42 58 55
a … for:-23 -22 -26
a … forgive:-36 -30 -17
a … from:-49 -32 -39
a … full:-24 -21 -19
a … get:23 -14 -9
a … gets:39 23 -3
a … glad:-26 -23 -14
a … gone:23 -8 -6
a … good:15 25 28
a … goodbye:15 22 27
a … goose:27 0 0
a … got:25 11 -3
a … half:17 13 26
a … hands:20 -29 -9
a … has:-29 -22 -12
a … hasta:-31 -7 -17
a … hat:-21 -9 -10
a … hav:-17 -23 1
a … head:22 22 19
a … hed:-21 -18 -9
a … help:23 19 10
a … her:-24 -16 -11
a … here:27 1 -16
a … hes:46 28 52
a … hier:23 28 -9
a … high:35 41 68
a … him:1 -7 -39
a … himself:40 33 0
a … holding:-21 -12 -1
a … hole:-26 -10 -3
a … hour:-26 -35 -33
a … how:-7 -23 3
a … hoy:5 2 21
a … husband:0 20 34
a … i:34 32 37
a … id:31 -43 -30
a … if:65 26 -10
a … im:29 41 32
a … inn:0 1 34
a … instead:26 30 21
a … insulin:-30 -26 -17
a … into:52 51 45
a … is:-36 -33 -31
a … isnt:69 52 72
a … it:23 33 31
a … ive:30 29 21
a … jar:36 40 36
a … je:37 42 54
a … jours:22 26 -7
a … keep:3 -25 -16
a … kept:12 13 25
a … kil:17 17 44
a … know:56 58 52
a … labelled:12 13 20
a … lads:11 25 30
a … lady:-4 -5 23
a … lamp:-20 -24 -29
a … last:84 30 -9
a … lately:45 -2 -1
a … less:26 -6 -4
a … let:33 1 21
a … leter:-51 -46 -41
a … lid:21 19 -4
a … lief:44 41 25
a … line:-20 -15 -9
a … lined:38 40 38
a … long:-1 47 35
a … lost:55 -9 -1
a … love:-27 -16 0
a … made:-23 -29 -23
a … make:44 6 -23
a … makes:-24 -4 -1
a … man:22 21 39
a … many:35 39 36
a … mate:-26 -5 1
a … me:-1 -12 -42
a … meal:22 33 38
a … menu:16 19 33
a … mines:22 23 26
a … minutes:27 37 41
a … month:23 14 15
a … more:19 -16 -24
a … much:33 -8 -5
a … my:6 -25 -43
a … myself:-12 -22 -1
a … name:38 39 34
a … near:-21 -10 -9
a … nearly:-26 -11 -10
a … night:36 -50 -34
a … nobody:20 -15 -26
a … noche:13 17 -30
a … note:31 14 -10
a … number:23 18 17
a … off:46 49 34
a … old:12 37 17
a … on:6 21 3
a … once:-16 -26 -25
a … one:-34 -28 -44
a … online:57 60 63
a … or:-63 -63 -9
a … out:-26 -16 -4
a … over:-2 9 -25
a … overdose:31 42 42
a … packet:21 18 25
a … pain:-26 -29 -9
a … park:-35 -23 -12
a … part:36 22 0
a … past:-45 6 -3
a … path:9 19 21
a … petrol:25 26 21
a … pills:-31 -13 -37
a … pin:19 16 24
a … place:-30 -18 -21
a … plumber:-20 -19 -13
a … pool:-13 -17 -20
a … por:-31 -1 -1
a … pot:20 27 21
a … programme:17 22 17
a … prosecco:24 -14 -4
a … puppy:-60 -65 -68
a … purpose:-11 -3 -79
a … racing:9 7 23
a … raised:34 -2 -1
a … razor:27 21 24
a … ready:38 -1 -12
a … rent:36 0 -1
a … rest:22 -1 0
a … right:42 0 -15
a … roll:-29 -19 -20
a … room:-24 -16 -12
a … ropes:25 26 27
a … round:52 1 -9
a … rum:18 31 6
a … run:23 16 8
a … said:16 40 62
a … sam:20 25 0
a … sat:12 18 33
a … saturday:39 34 27
a … say:-24 -5 -3
a … says:19 8 24
a … scare:-23 -1 0
a … school:-32 -28 -8
a … se:-20 9 -1
a … second:-25 -23 -14
a … set:-34 -21 -10
a … shaped:-21 -4 -2
a … shes:0 2 22
a … should:31 15 -3
a … shouting:12 14 28
a … signed:-29 -27 -8
a … sixty:49 0 -2
a … sleep:-24 6 -4
a … slow:27 32 33
a … space:76 0 0
a … speech:23 28 -9
a … started:26 51 -1
a … stay:-22 -6 -3
a … stepmum:30 -1 -1
a … stop:1 1 -40
a … suicidal:-42 -55 -1
a … sweating:23 -11 -8
a … tablets:50 53 45
a … take:-26 -29 -15
a … teeth:22 8 0
a … tell:-19 -22 -12
a … telling:20 20 27
a … than:48 19 26
a … thank:-22 -20 -27
a … ther:-29 -17 -18
a … theres:-28 -27 -21
a … these:-40 -31 -13
a … they:22 2 -3
a … theyd:35 -11 -2
a … thing:15 -37 -24
a … three:-11 -3 -24
a … through:25 25 3
a … ticket:29 30 28
a … time:-7 -22 -34
a … to:-22 -19 -10
a … today:8 -13 -23
a … tongue:28 27 31
a … tonight:-63 2 -33
a … touched:26 0 0
a … towel:23 21 25
a … train:38 47 52
a … trip:23 20 18
a … two:6 15 28
a … typed:35 37 34
a … under:60 54 49
a … une:42 45 50
a … until:11 22 8
a … up:20 61 72
a … upon:-61 -2 -5
a … urge:24 29 -1
a … us:-37 -37 -23
a … vida:44 49 27
a … voice:14 21 30
a … wages:-20 -8 -2
a … waiting:-25 -14 -18
a … wake:-33 -27 -12
a … walk:18 36 31
a … walking:6 14 25
a … want:19 20 -32
a … wanted:21 0 -3
a … wanting:22 -4 1
a … wash:25 30 33
a … wat:-2 -33 -10
a … water:24 13 17
a … way:20 13 20
a … we:22 28 34
a … wednesday:14 24 28
a … weeks:-37 -21 -8
a … wen:-31 -3 13
a … went:11 17 32
a … whatever:-45 -11 -2
a … where:4 1 -22
a … which:-17 -32 -22
a … while:11 21 19
a … whisky:23 20 10
a … who:37 -14 -5
a … why:-23 -11 -9
a … wil:-46 -27 -11
a … with:-31 -37 -35
a … wont:16 19 26
a … word:29 28 -2
a … work:-26 -20 1
a … would:5 28 25
a … wrote:-12 18 36
a … y:-27 2 -17
a … yellow:24 30 3
a … yesterday:27 21 28
a … youre:-11 -22 -15
aa:-42 -37 -37
abba:-14 -17 -15
abbey:-1 -1 -1
abeg:6 -1 -1
abend:13 11 -7
aber:-7 -30 -20
aber ich:24 -2 -1
aberdeen:-26 -23 -15
abide:1 -6 -3
able:-12 -9 -2
able … i:-17 -37 -5
about:-28 -24 -55
about adn:59 50 21
about all:-30 -10 -1
about anything:28 -3 -9
about being:-1 -22 -6
about canals:37 -6 0
about catching:43 -10 -4
about ctb:4 -52 -1
about death:-91 19 -1
about dieing:5 11 -23
about fentanyl:25 25 -1
about geting:83 -2 -1
about hanging:48 68 -14
about her:-27 -34 -11
about him:-26 -22 -13
about how:-23 1 -20
about hurting:-5 -31 0
about i:-49 -44 -15
about in:-22 -18 -1
about it:-32 -44 -23
about killing:66 87 6
about leaving:31 30 30
about moving:-22 -17 -2
about my:-28 -11 -32
about myself:26 -16 -5
about not:36 3 -7
about overdosing:42 54 -17
about self:39 19 -1
about shooting:70 82 -5
about six:26 31 33
about sleep:29 26 40
about slicin:25 25 -1
about suicidal:-126 -114 0
about suicide:59 84 -14
about teh:-32 -58 -41
about ten:8 12 37
about that:29 29 -5
about to:98 82 104
about twenty:27 21 16
about ur:-22 -18 -15
about using:45 -15 -19
about wanting:18 43 -2
about was:32 -4 -1
about ways:38 40 -24
about whether:0 27 4
about … a:51 26 41
about … adn:-19 -36 -51
about … ago:1 31 35
about … al:28 42 0
about … an:18 30 -2
about … be:-7 -4 -23
about … been:-2 0 -22
about … bus:38 -9 -4
about … but:25 20 -5
about … counting:22 -7 0
about … cut:135 105 -2
about … cutting:28 -9 -1
about … day:-7 24 -9
about … dead:11 -32 -8
about … debts:20 17 3
about … deleting:43 26 -1
about … do:46 40 53
about … dont:14 22 -12
about … drinking:11 12 24
about … end:24 35 44
about … every:50 8 -6
about … everyone:24 27 0
about … exit:23 -1 0
about … final:22 -1 0
about … for:-36 -36 -21
about … from:21 19 -6
about … game:37 10 -3
about … give:60 44 -1
about … got:40 38 53
about … hav:-13 -8 -26
about … himself:57 78 -13
about … his:-14 -23 -24
about … hour:65 26 7
about … i:-9 -20 -16
about … id:38 32 26
about … ill:-14 -14 -27
about … im:-37 -29 -24
about … in:-18 -24 -20
about … it:-11 -8 -26
about … ive:-41 -30 4
about … kil:21 32 -7
about … know:27 28 6
about … left:32 3 5
about … lief:24 26 -15
about … man:26 25 16
about … me:-49 -27 -8
about … mins:20 26 50
about … minute:27 36 39
about … minutes:28 23 36
about … my:70 81 14
about … myself:74 63 -22
about … nose:-27 -13 -4
about … nothing:22 3 0
about … off:20 43 9
about … on:26 6 12
about … one:-26 -16 -9
about … open:26 27 37
about … out:-23 -20 -8
about … own:-26 -27 -22
about … page:25 -2 -2
about … shes:-22 12 30
about … since:21 7 -10
about … singers:20 18 0
about … sleep:23 -6 -5
about … stay:1 29 7
about … suicide:25 9 -4
about … swallowed:8 12 21
about … take:-29 -17 3
about … that:20 -6 3
about … them:7 18 39
about … think:47 75 46
about … this:10 27 19
about … thoughts:-131 -123 -1
about … time:-23 -14 -7
about … try:11 15 20
about … two:19 24 -38
about … up:70 76 -2
about … ur:-18 -23 -22
about … want:-34 -27 -1
about … was:-35 -10 -4
about … while:37 29 -3
about … who:-17 -21 -4
about … would:-22 -1 -5
above:7 19 5
above teh:-27 -24 -16
above … a:16 22 -1
above … adn:37 30 31
abroad:3 12 -5
abscess:-2 -1 -1
abschiedsbrief:46 45 51
absence:36 36 32
absolute:-2 -1 0
absolutely:-38 -31 -8
absorbed:-2 -2 -3
abuela:-18 -16 -13
abuelo:4 3 0
abuse:-17 -1 -22
abuse … wen:16 29 0
abused:-9 -6 -2
abusive:-42 -36 -13
aca:-1 0 0
acabar:101 77 -8
acabar con:39 76 -8
acabar … mi:119 87 -8
acabar … vida:39 76 -6
acabo:0 18 22
acabo de:6 23 24
acabo … todas:31 24 26
acamprosate:10 0 -3
accent:-4 -1 -1
acceptance:0 0 -1
accepted:28 17 19
accepted it:36 6 3
access:-6 -5 -9
accident:44 35 40
accident i:28 37 46
accident … my:45 44 40
accident … says:-31 -16 -11
accidental:-10 -4 -5
accidentally:-34 -15 7
accidentally took:15 23 22
accidentally … my:14 22 22
accommodation:14 8 12
according:-29 -17 -12
according to:-29 -17 -12
accordion:-2 -1 -1
account:-4 -12 4
account adn:21 28 10
account in:19 22 20
account wil:52 38 33
account … a:-22 -11 -3
account … go:45 34 32
account … i:21 -5 -6
account … im:11 19 30
account … morning:18 21 21
account … quiet:25 1 2
accountant:-12 -9 -9
accounts:-7 -6 1
accurate:-3 -2 0
ace:-6 -6 -1
ache:-13 -7 -4
aches:-21 -10 -8
achievement:0 0 0
aching:55 30 -6
acht:-4 -4 -3
achy:-18 -15 -15
acid:63 61 53
acid in:63 65 50
acid … my:39 32 13
acne:-11 -6 -3
acre:3 8 4
across:58 41 33
across from:27 28 27
across it:-31 -27 -14
across my:10 8 24
across teh:1 -46 -79
across … adn:37 27 29
across … bridge:-25 -13 -12
across … door:38 35 30
across … teh:-33 -33 -12
act:-4 -13 -51
act on:41 25 -12
act one:-29 -29 -24
act … adn:-32 -33 -25
act … i:38 39 0
act … it:28 -18 -8
act … them:16 36 -5
acted:-12 -8 -3
acting:-12 -8 -8
action:-22 -13 -5
activation:-1 -1 0
active:50 71 -12
active suicidal:59 47 0
actively:16 25 -21
actively suicidal:41 45 -5
actor:-7 -8 -4
actors:-7 -8 -4
actress:1 2 5
actual:-8 26 -6
actually:0 0 0
acutally:0 0 0
ad:-11 -7 -2
add:-35 -25 -12
added:-3 -2 -1
addict:-18 -22 -7
addicted:-2 -2 -1
addiction:-54 -35 -21
adding:-1 0 0
address:77 77 78
address … me:63 68 65
addressed:-7 -2 0
aded:0 0 0
adelaide:-3 3 7
adeyemis:-3 -1 1
adhd:21 3 5
adieu:71 64 83
adieu a:19 22 24
adieu … tous:19 22 24
adios:103 61 65
adios a:-34 -10 -9
adios … cuando:23 24 22
adios … todos:-34 -10 -9
admin:-4 -12 -6
admire:-30 -22 -42
admired:3 1 -1
admission:-1 0 0
admissions:-19 -10 -3
admit:-6 -15 -8
admits:22 23 -18
admitted:21 22 -15
adn:-16 -2 -4
adn a:-14 7 30
adn adn:-55 -35 -28
adn after:6 10 22
adn all:22 -7 -61
adn alone:22 12 -2
adn am:-62 -68 -36
adn an:-9 20 25
adn another:16 26 43
adn are:-25 -8 -8
adn back:-36 -16 -14
adn be:-32 -43 -39
adn being:39 23 -37
adn bit:22 29 14
adn bitten:-24 -22 -15
adn both:-15 -27 -13
adn bought:-38 -46 -65
adn brushed:32 -11 0
adn burning:65 67 70
adn call:-17 -20 -25
adn calling:13 20 31
adn calm:-33 -14 -5
adn came:46 19 16
adn can:18 34 33
adn cannot:40 4 -1
adn changed:-27 -20 -2
adn cleared:-22 -17 -12
adn cold:-22 -34 -24
adn come:-27 -31 -32
adn counted:-24 -15 -8
adn cryin:-1 -26 -12
adn cut:43 75 -31
adn dads:27 32 33
adn did:-63 -53 -11
adn didnt:-22 -15 -13
adn disgusting:37 39 -2
adn do:22 24 10
adn doing:31 43 41
adn done:60 47 24
adn dont:2 16 22
adn drank:95 19 21
adn drinking:-20 -26 -17
adn driving:41 36 42
adn dropped:54 57 48
adn drove:47 40 38
adn dyou:15 23 -1
adn ended:-24 -19 -17
adn every:-21 -36 -13
adn everyone:56 -5 5
adn everything:61 29 34
adn everythings:-24 -19 -9
adn falling:52 50 56
adn farewell:38 34 37
adn fed:-22 -23 -20
adn finds:21 21 36
adn forgot:-24 13 19
adn found:-31 -18 -18
adn friday:-1 -20 -21
adn gave:-47 -42 -46
adn get:-36 -37 -19
adn gets:-11 -9 -22
adn gin:60 59 57
adn give:-44 -34 -17
adn gives:30 6 -23
adn glad:-34 -27 -14
adn go:-31 -46 -26
adn goin:-24 -15 -5
adn gone:-25 -46 -20
adn goodbye:13 19 24
adn got:-34 -19 3
adn had:12 56 18
adn handing:0 -25 -7
adn hands:-35 -25 -10
adn has:25 15 -3
adn havent:17 -29 -24
adn he:24 11 14
adn hearing:-13 -34 -14
adn her:63 52 80
adn here:28 22 8
adn heroin:30 -4 -7
adn hes:56 62 73
adn hiding:52 3 1
adn his:16 7 38
adn hits:33 37 -4
adn hoap:75 -22 -27
adn hoping:-21 -21 -9
adn how:-43 -34 -6
adn i:8 11 32
adn id:4 35 -35
adn ill:70 55 46
adn im:55 54 30
adn imagine:10 -21 -8
adn intend:-23 -26 -4
adn into:-18 -24 -14
adn is:12 26 36
adn it:-53 -51 -23
adn its:27 -16 -19
adn ive:50 62 49
adn join:11 17 21
adn keep:2 -21 -23
adn killing:-3 -3 -43
adn know:-32 -10 -8
adn labelled:-27 -21 -16
adn landed:25 43 43
adn last:40 49 -25
adn lately:63 35 -14
adn laughed:12 24 -24
adn laughing:21 20 20
adn leave:-12 -8 -22
adn left:26 9 5
adn lie:64 45 62
adn light:31 13 -6
adn loaded:34 36 34
adn locked:-28 -20 -6
adn look:-21 -8 -6
adn losing:26 31 25
adn make:13 -15 -24
adn me:14 15 23
adn mean:-33 -17 -4
adn means:13 32 -26
adn more:23 -20 -13
adn mum:24 34 23
adn my:20 8 22
adn myself:22 30 88
adn naloxone:-24 -20 -8
adn naturally:-23 -21 -15
adn need:-24 -16 -12
adn needles:-32 -37 -5
adn neither:23 31 36
adn neva:68 -24 -22
adn night:-30 -26 -14
adn no:45 54 35
adn nobody:35 38 6
adn nobodys:70 41 39
adn none:99 85 70
adn not:17 28 46
adn off:-20 -31 -30
adn on:76 88 43
adn once:21 29 9
adn one:-30 -18 -1
adn other:-21 -17 -13
adn our:-37 -33 -24
adn over:-35 -42 -11
adn paid:16 21 32
adn part:26 -5 -9
adn plan:2 9 -37
adn posted:22 26 34
adn purged:32 -14 -1
adn put:-48 -72 -60
adn rang:-21 -23 -13
adn raving:25 25 30
adn read:-24 -14 -7
adn ready:-37 -20 -6
adn red:-24 -24 -6
adn refuses:23 21 -10
adn right:-38 -24 -20
adn ring:-27 -22 -17
adn ringing:27 -1 4
adn rings:-27 -28 -20
adn round:-2 -17 -21
adn said:-12 -1 -20
adn sat:-46 -61 -47
adn saved:21 -10 -5
adn say:-40 -36 -12
adn says:67 81 68
adn screaming:1 2 30
adn see:9 17 -32
adn seeing:34 44 11
adn send:-24 -23 -13
adn sent:32 45 7
adn shakes:40 37 33
adn she:-32 -37 -51
adn shes:51 57 63
adn shook:14 13 20
adn showed:64 66 69
adn sick:48 24 -29
adn slapping:36 39 36
adn slaps:20 26 -9
adn snoring:19 29 41
adn sobbing:-57 -48 -2
adn soda:-10 -10 -21
adn sombody:-42 -24 -8
adn some:-38 -4 -2
adn soon:1 4 -29
adn spat:26 -1 8
adn split:-28 -27 0
adn staff:51 14 -1
adn start:-30 -19 -14
adn stupid:47 45 43
adn suicide:31 -4 -1
adn sure:28 44 17
adn swore:17 44 4
adn take:4 -42 -22
adn taken:29 29 11
adn takin:-29 -20 -5
adn talking:23 17 26
adn talks:67 70 -4
adn teh:14 28 25
adn tell:37 11 23
adn tells:26 34 -16
adn ten:37 33 32
adn thank:-14 -20 -11
adn thanks:-22 -19 -23
adn that:64 80 41
adn thatll:-3 8 28
adn thats:80 56 56
adn therell:20 28 17
adn theres:38 23 18
adn theyll:-24 -33 -25
adn theyre:20 32 5
adn theyve:-17 -23 -12
adn think:47 -52 -25
adn thinking:-27 -29 -14
adn this:65 48 46
adn thought:30 18 -32
adn three:-1 22 13
adn threw:2 23 5
adn tired:16 24 -15
adn to:-26 -3 -20
adn today:31 55 -5
adn tomorrow:-48 -42 -36
adn tonight:71 59 22
adn tonights:74 67 62
adn took:31 48 45
adn touches:16 22 -49
adn trembling:19 21 11
adn two:68 66 71
adn u:-24 -15 -12
adn ur:-4 -8 -25
adn use:78 -2 -16
adn vodka:13 34 42
adn waits:1 1 -40
adn wake:-25 -7 -4
adn walk:20 5 8
adn walked:39 37 28
adn want:-20 -34 -6
adn wanted:20 32 -2
adn wanting:23 37 0
adn was:29 -39 -25
adn wat:11 33 25
adn water:26 35 -30
adn we:-37 -38 -35
adn wedding:64 61 47
adn wen:19 21 0
adn went:-29 -9 0
adn wet:38 40 34
adn while:-45 -40 -20
adn whiskey:-33 -16 -13
adn why:-22 1 1
adn wil:20 8 14
adn wish:54 -8 -5
adn wont:15 22 -15
adn would:14 26 35
adn wouldnt:14 16 21
adn wrote:11 10 21
adn yeah:47 22 -4
adn yesterday:74 24 -24
adn yet:-22 -10 -7
adn youll:-12 -29 -20
adn zero:18 21 -3
adn … a:-33 -26 -21
adn … adn:36 31 45
adn … afraid:31 17 -20
adn … after:49 29 29
adn … afternoon:23 24 21
adn … agree:4 -1 -31
adn … alife:35 3 15
adn … alone:-31 -33 -13
adn … am:-49 -51 -52
adn … another:39 20 -26
adn … answered:27 24 0
adn … answering:44 36 29
adn … anxiety:-45 -13 -17
adn … any:-22 -13 1
adn … anything:-20 1 16
adn … appointment:29 29 -2
adn … arm:14 21 7
adn … arms:14 26 17
adn … arrives:-29 -30 -29
adn … ashamed:77 11 -10
adn … ask:24 12 17
adn … asked:9 24 -35
adn … asking:20 32 14
adn … at:-1 -31 -32
adn … aunt:17 21 21
adn … away:-45 -39 -18
adn … back:-41 -27 -63
adn … bad:-36 -31 -6
adn … bathroom:-7 0 -20
adn … baths:36 34 39
adn … beat:28 31 -1
adn … because:26 12 28
adn … been:-6 -40 -63
adn … bees:-37 -36 -22
adn … begged:9 38 -21
adn … begun:45 57 15
adn … being:40 39 -7
adn … beleive:-4 -2 -21
adn … belts:13 22 36
adn … beside:-49 -37 -22
adn … between:23 33 32
adn … bit:22 24 20
adn … blacked:20 21 20
adn … blade:17 21 46
adn … blame:-42 -26 -17
adn … blank:45 -4 -6
adn … bless:23 20 22
adn … blood:62 60 21
adn … blue:18 23 18
adn … body:-29 23 34
adn … bottle:73 62 39
adn … bought:-26 -13 -1
adn … boyfriend:27 30 11
adn … breathing:61 65 72
adn … bring:-35 -11 -8
adn … bullet:35 27 32
adn … burning:37 29 27
adn … burns:-51 -58 -18
adn … bus:22 38 33
adn … bush:28 29 28
adn … but:-31 -23 -18
adn … by:-15 -7 -22
adn … call:-28 -39 -32
adn … calling:21 -7 -6
adn … came:7 -23 -2
adn … cannot:27 21 19
adn … cant:39 41 51
adn … car:6 16 27
adn … card:22 21 10
adn … care:27 47 -34
adn … carer:-24 -22 -11
adn … carers:-22 -33 -28
adn … carpet:-38 -37 -35
adn … cars:27 20 24
adn … catch:66 69 55
adn … cause:26 28 29
adn … chair:40 38 33
adn … changed:37 29 37
adn … checks:66 4 -2
adn … children:-36 -37 -37
adn … chosen:26 27 52
adn … chuffed:-26 -18 -6
adn … clean:4 21 19
adn … clinic:10 28 -19
adn … close:19 7 -26
adn … coach:-23 -12 -3
adn … coat:63 71 68
adn … code:37 37 36
adn … cold:17 35 32
adn … come:50 -6 7
adn … coming:37 21 16
adn … considering:28 25 -4
adn … content:32 41 41
adn … convulsing:29 32 32
adn … cord:63 59 69
adn … coroner:16 14 38
adn … could:-30 -19 -12
adn … count:38 39 39
adn … counted:19 22 20
adn … counting:-29 -16 -11
adn … cravings:-53 -14 -7
adn … crawling:44 -23 -20
adn … crossed:49 0 -2
adn … cupboard:17 31 21
adn … cut:16 37 -10
adn … d:-21 -9 -8
adn … dad:22 17 12
adn … dads:62 65 60
adn … dare:35 31 25
adn … daughters:20 27 34
adn … days:6 21 31
adn … dead:15 13 41
adn … death:20 7 10
adn … decent:10 -33 -14
adn … decided:54 29 40
adn … dei:-22 13 3
adn … did:-48 -91 -59
adn … didnt:-36 -21 -20
adn … discharged:1 -21 -18
adn … do:-42 -27 -8
adn … doesnt:-10 2 35
adn … doing:8 32 37
adn … done:17 34 7
adn … dont:38 67 32
adn … door:33 45 58
adn … downstairs:47 32 43
adn … drank:-46 -7 -8
adn … drawer:-18 -11 -32
adn … drawn:21 15 -15
adn … dream:47 -15 -1
adn … drifting:16 23 20
adn … drive:-29 -11 -8
adn … driver:-24 -17 -12
adn … driving:21 22 22
adn … dropped:27 27 28
adn … dropping:26 33 43
adn … drunk:-34 -26 -21
adn … each:-29 -22 -18
adn … ears:29 28 27
adn … eat:0 32 -12
adn … eaten:-24 -12 -12
adn … eleventh:78 80 86
adn … else:24 -2 -11
adn … empty:22 17 22
adn … engines:13 16 22
adn … enough:33 19 23
adn … evening:35 15 -1
adn … every:20 7 6
adn … everyone:-44 -31 -30
adn … everything:23 40 36
adn … exactly:30 16 -11
adn … exaggerating:88 88 -1
adn … eye:16 33 32
adn … eyes:8 27 29
adn … failed:45 36 41
adn … faint:7 9 35
adn … fainted:24 37 -2
adn … farewell:42 10 7
adn … father:-21 -19 -4
adn … fathers:11 15 20
adn … fault:31 27 0
adn … feel:32 51 57
adn … feet:31 32 37
adn … fighting:28 -1 -1
adn … find:17 15 22
adn … fine:-28 -22 -11
adn … fingers:20 19 2
adn … finished:32 38 37
adn … fit:-25 -28 -16
adn … fitting:37 21 21
adn … fixing:17 30 -6
adn … flat:-25 -35 -13
adn … flatmate:-35 -23 -16
adn … floors:-23 -19 -18
adn … floppy:4 5 23
adn … fone:-42 -40 -32
adn … foot:25 27 24
adn … for:7 13 27
adn … forever:-8 -26 -11
adn … forgive:3 -24 -31
adn … forgiven:-20 -21 -4
adn … forms:9 25 25
adn … forward:-21 -7 -2
adn … found:12 -38 -53
adn … frends:9 9 21
adn … friday:45 52 21
adn … frightened:46 39 16
adn … from:-8 -43 -48
adn … funeral:24 26 28
adn … game:-26 -16 -5
adn … garadge:24 19 18
adn … garden:-22 -18 -28
adn … gas:64 59 69
adn … get:37 36 21
adn … geting:9 39 25
adn … gets:25 40 33
adn … girl:-26 -18 -14
adn … giving:82 67 48
adn … goes:26 31 -1
adn … goin:77 70 70
adn … goodbye:21 14 14
adn … goodbyes:12 10 25
adn … got:-20 -28 -4
adn … gp:-14 -13 -21
adn … grateful:13 17 20
adn … greenhouse:-20 -19 -5
adn … grey:61 63 65
adn … guard:22 28 10
adn … had:-17 6 21
adn … half:-12 -31 -34
adn … hall:48 50 43
adn … hallucinating:20 15 26
adn … hapen:54 13 -12
adn … happily:3 32 -1
adn … happy:-1 7 20
adn … hardly:14 13 30
adn … hasnt:-5 -32 -17
adn … hate:1 -24 -5
adn … haveing:-15 -30 -12
adn … he:42 37 34
adn … hear:-22 -13 -13
adn … hearing:5 11 22
adn … heart:46 68 63
adn … hearts:30 24 36
adn … hed:24 20 12
adn … held:-29 -39 -21
adn … hell:67 56 33
adn … help:-25 -19 -25
adn … here:-42 -35 -33
adn … hert:-9 13 41
adn … hes:20 15 16
adn … hidden:-12 -21 -28
adn … hiding:-27 -45 -53
adn … him:27 1 6
adn … himself:23 26 19
adn … his:21 26 39
adn … hit:3 20 -14
adn … hoap:80 29 17
adn … hold:29 24 37
adn … holding:49 25 40
adn … hook:17 16 40
adn … hoping:23 -27 -2
adn … hosepipe:-26 -20 -9
adn … hot:21 21 36
adn … hour:54 62 62
adn … how:22 -12 17
adn … i:31 43 10
adn … if:4 9 -39
adn … ill:71 76 58
adn … im:23 24 45
adn … in:16 26 21
adn … insects:43 48 49
adn … insurance:-51 -28 -25
adn … intend:78 87 75
adn … is:29 18 15
adn … isnt:11 31 17
adn … it:3 1 -24
adn … itll:32 5 8
adn … its:16 -20 -11
adn … ive:0 -41 -44
adn … jacket:-25 -24 -23
adn … jealous:67 -5 -6
adn … jerked:32 27 12
adn … jerking:49 49 52
adn … joke:-16 -31 -2
adn … keep:74 76 81
adn … keeping:-60 -14 -6
adn … keeps:-26 -22 -15
adn … kept:-24 -22 -23
adn … kid:34 29 -6
adn … kids:-24 -33 -41
adn … kil:-67 -65 50
adn … kiss:32 34 32
adn … kitchen:-20 -8 -15
adn … knife:55 49 69
adn … lad:-20 -21 -17
adn … lady:-24 -20 -21
adn … lamb:-43 -21 -18
adn … lamp:41 46 41
adn … landlady:20 6 15
adn … last:-24 -23 -32
adn … laughed:33 30 29
adn … lay:14 8 22
adn … leaning:22 10 12
adn … leaving:0 4 36
adn … length:24 31 31
adn … less:-42 -36 -22
adn … let:-11 -17 29
adn … leter:64 50 48
adn … letting:49 14 3
adn … lie:-22 -25 -27
adn … lied:60 29 -3
adn … lief:-42 -20 18
adn … lighter:14 17 25
adn … lime:47 47 36
adn … linda:27 0 0
adn … line:47 30 24
adn … lined:31 34 30
adn … listen:-29 -25 -16
adn … lit:9 16 23
adn … little:20 23 22
adn … loft:56 53 43
adn … longer:63 67 -9
adn … looking:68 -20 -17
adn … lose:-34 -14 -9
adn … lot:15 32 27
adn … love:19 23 26
adn … lovely:-20 -13 -8
adn … mad:-24 -18 -28
adn … made:32 25 35
adn … maid:25 24 -2
adn … make:-17 -22 1
adn … making:30 31 43
adn … man:-15 -22 -18
adn … manager:-36 -26 -8
adn … many:2 -22 -15
adn … map:16 20 25
adn … mates:-31 -26 -13
adn … me:27 12 -22
adn … mean:90 32 -1
adn … meant:24 6 -4
adn … messages:15 29 -3
adn … methadone:47 30 -7
adn … might:-2 7 25
adn … mind:-38 -29 -16
adn … minds:43 31 -4
adn … mine:63 71 69
adn … money:5 -17 -28
adn … mood:24 -5 -2
adn … morning:16 14 23
adn … morphine:25 24 30
adn … mother:3 -8 -22
adn … moving:17 19 22
adn … mum:42 13 0
adn … mums:8 21 -9
adn … must:15 13 25
adn … my:36 18 -6
adn … myself:-4 25 -12
adn … need:40 49 43
adn … next:27 26 6
adn … nice:-17 -28 -12
adn … night:46 32 -10
adn … nights:11 11 37
adn … no:-35 -9 -29
adn … nobody:52 42 56
adn … nodding:25 24 34
adn … not:13 35 32
adn … note:36 28 31
adn … nothing:-2 -22 -8
adn … number:-38 -33 -36
adn … of:31 26 26
adn … off:34 38 24
adn … okay:-32 -37 -22
adn … once:-29 -20 -21
adn … one:-20 -18 -31
adn … ones:53 44 58
adn … onto:20 19 -2
adn … open:28 5 6
adn … opened:-20 -21 -15
adn … opening:27 23 25
adn … or:-30 -21 -11
adn … other:26 10 -15
adn … our:47 39 46
adn … out:81 46 27
adn … outside:-21 -12 -2
adn … over:9 21 52
adn … packets:16 19 21
adn … page:31 36 33
adn … paid:-25 -17 -18
adn … pancakes:-20 -23 -11
adn … paper:-33 -19 -15
adn … papers:-23 -25 -20
adn … parked:35 38 45
adn … partner:-23 -20 -8
adn … passport:15 21 -13
adn … peace:-23 -29 -17
adn … peaceful:41 24 15
adn … phones:30 24 28
adn … picking:25 20 -11
adn … pills:57 65 69
adn … pin:21 21 25
adn … pink:48 22 21
adn … piont:21 -2 0
adn … plain:33 -17 -5
adn … plan:-24 -11 0
adn … planning:28 35 -11
adn … play:-22 -12 -6
adn … polite:17 -25 -11
adn … post:19 23 17
adn … pressure:-21 -16 -15
adn … printer:-22 -8 -2
adn … pull:56 55 53
adn … pulled:36 47 55
adn … pulling:39 35 35
adn … pumping:10 15 23
adn … putting:1 -21 -21
adn … quit:29 35 -11
adn … rail:42 44 43
adn … razor:-30 -21 -17
adn … reaching:24 28 51
adn … read:-46 -39 -21
adn … ready:32 23 47
adn … reason:21 -18 12
adn … records:22 26 20
adn … remember:59 36 31
adn … rent:-33 -44 -24
adn … replying:47 45 37
adn … right:-20 -38 -44
adn … rigid:29 26 26
adn … rings:30 39 41
adn … rist:20 22 0
adn … roads:-31 -30 -27
adn … roap:129 108 81
adn … roaring:-25 -22 -21
adn … roll:26 22 19
adn … room:19 22 33
adn … roommate:-23 -14 -6
adn … rooms:24 24 16
adn … rouse:46 32 25
adn … rule:20 22 -7
adn … running:31 32 44
adn … sachet:30 26 25
adn … said:34 -2 -17
adn … sat:4 -25 -14
adn … saturday:29 26 42
adn … saved:-20 -9 -2
adn … say:-9 -37 -54
adn … saying:28 5 13
adn … scard:11 28 -15
adn … screaming:18 15 32
adn … second:-43 -37 -47
adn … see:58 66 44
adn … seeing:50 20 -2
adn … seem:37 6 -2
adn … seizure:57 51 58
adn … seizures:26 20 24
adn … sell:27 -1 0
adn … send:26 31 19
adn … sense:29 27 23
adn … sent:48 29 11
adn … seventh:29 -10 -5
adn … shake:56 62 63
adn … shaking:36 49 15
adn … shaky:2 -30 0
adn … shall:69 82 80
adn … shant:20 14 17
adn … she:29 43 14
adn … shed:48 44 39
adn … shoes:21 26 22
adn … shoot:9 6 29
adn … shotguns:43 38 38
adn … should:47 52 26
adn … shouting:1 -23 -6
adn … side:19 21 21
adn … since:-20 -24 -15
adn … sitting:-6 -23 -27
adn … six:-24 -23 -14
adn … sixty:-21 -12 -7
adn … skin:59 43 62
adn … sleeps:23 39 25
adn … slipping:24 22 17
adn … slow:43 42 34
adn … smell:-45 -31 -31
adn … smells:-29 -15 -10
adn … sombody:-24 -32 -18
adn … some:-31 -9 -5
adn … something:-43 -18 -26
adn … sorry:71 58 33
adn … sort:-21 -7 -11
adn … sorted:25 25 23
adn … spent:20 18 24
adn … stairwell:21 21 18
adn … standing:18 26 22
adn … staring:42 -17 -15
adn … started:70 82 0
adn … starting:31 47 9
adn … stayed:17 22 25
adn … stepdad:12 10 -22
adn … stomach:-23 -25 -34
adn … stones:-22 -21 -17
adn … stood:32 41 46
adn … stop:-16 -22 -46
adn … stopped:33 -5 -19
adn … stopping:35 47 34
adn … stops:37 36 34
adn … straight:46 50 44
adn … strong:16 30 13
adn … stuff:55 38 59
adn … sunday:47 52 -21
adn … swallowed:70 76 95
adn … swap:-21 -6 -2
adn … swear:-2 -12 -41
adn … sweating:-23 -7 -18
adn … sweaty:22 -18 -15
adn … tablets:84 93 76
adn … take:-14 -15 35
adn … takin:45 46 66
adn … talk:-35 -24 -21
adn … tape:-33 -16 -14
adn … teacher:23 23 -6
adn … tel:61 62 51
adn … tells:-21 -14 -3
adn … ten:-28 -26 -19
adn … texted:48 54 54
adn … thankful:-41 -6 -4
adn … therapist:-22 -20 -10
adn … theres:17 4 20
adn … they:0 30 20
adn … theyd:35 -12 -6
adn … theyll:-20 -13 -4
adn … theyre:25 18 23
adn … thing:-17 21 -32
adn … things:12 -1 -39
adn … think:53 42 51
adn … thinking:48 20 -21
adn … this:58 66 66
adn … thought:38 -13 -37
adn … thoughts:38 -11 -5
adn … three:-43 -28 -23
adn … threw:30 5 -7
adn … thrilled:-17 -23 -11
adn … throat:16 20 23
adn … through:-32 -18 -22
adn … throwing:47 46 46
adn … thrown:4 26 25
adn … tidy:-30 -21 -20
adn … tied:36 42 44
adn … time:50 19 -6
adn … to:2 4 -21
adn … today:23 33 17
adn … together:57 64 -2
adn … tonight:44 35 62
adn … took:-46 -37 -42
adn … top:-18 -26 -14
adn … touches:8 15 -26
adn … towards:61 66 54
adn … tree:39 33 35
adn … tried:-28 -21 -6
adn … truthful:37 -1 -1
adn … try:23 19 -9
adn … trying:-21 4 -2
adn … turned:-26 -33 -15
adn … twelve:-24 -23 -28
adn … twitching:24 21 52
adn … typing:-21 -20 -16
adn … unconscious:30 26 27
adn … undertaker:23 21 19
adn … unresponsive:8 6 20
adn … upstairs:27 18 22
adn … ur:-30 -26 -22
adn … use:-12 36 20
adn … used:-57 -12 -16
adn … using:-36 -12 -33
adn … van:12 26 -1
adn … vet:-30 -23 -30
adn … vodka:30 14 16
adn … wait:-28 -24 -39
adn … waiting:48 50 51
adn … wake:63 50 35
adn … waking:15 23 27
adn … walked:28 25 35
adn … walking:17 30 52
adn … wallpaper:-31 -19 -15
adn … walls:12 20 19
adn … want:54 48 -5
adn … wanted:46 59 25
adn … wanting:17 40 -4
adn … warm:-1 6 21
adn … washed:-43 -31 -11
adn … wasnt:-61 -44 -23
adn … wat:35 41 17
adn … way:-3 9 45
adn … we:-33 -26 -19
adn … weak:74 44 36
adn … weather:-6 -8 -25
adn … wednesday:61 45 35
adn … wen:45 39 58
adn … went:-28 -8 5
adn … were:-39 -46 -39
adn … wet:14 19 23
adn … where:17 42 26
adn … which:-49 -43 -41
adn … white:33 42 31
adn … who:-45 -32 -26
adn … whod:56 0 -1
adn … whole:10 -13 -26
adn … why:-44 -36 -31
adn … wife:-34 -27 -24
adn … wil:-35 -53 5
adn … willing:-2 21 -18
adn … wine:12 31 34
adn … wish:-17 13 -24
adn … wishing:39 -30 -4
adn … with:29 40 29
adn … without:29 -5 -5
adn … woke:-7 -23 -14
adn … wondering:34 -20 -4
adn … wont:74 89 80
adn … words:7 12 24
adn … worked:-20 -12 -11
adn … working:12 27 -26
adn … worn:-23 -15 -20
adn … worse:19 30 -25
adn … worth:-5 -20 -16
adn … would:-3 6 -27
adn … writing:-35 -14 -14
adn … written:-5 15 42
adn … yeah:27 12 -1
adn … year:-27 -13 -16
adn … years:-29 -2 -2
adn … yes:32 -6 20
adn … yesterday:42 -21 -13
adn … youll:-28 -24 -16
adn … yourself:21 18 2
adopted:-13 -4 -3
adore:-6 -6 -4
adored:15 18 18
adores:-20 -4 -3
ads:-6 -5 -3
adult:-2 5 -11
adult son:33 30 0
adulting:-2 -2 -1
adults:-20 -2 -1
advance:1 4 -10
advent:-13 -13 -9
adventure:-3 -3 -2
advert:0 -18 -15
advert is:22 -5 -3
advert … beer:22 -4 -2
adverts:-12 -2 -3
advice:-56 -33 -24
advice about:22 21 4
advice adn:-33 -30 -7
advise:0 0 -2
advised:-40 -33 -19
adviser:-15 -5 0
ady:0 0 0
aerial:-33 -29 -28
aerobics:1 0 0
affairs:67 22 30
affairs are:-22 5 2
affairs in:66 31 42
affairs … in:-21 5 3
affairs … order:29 -15 -12
afford:-12 -15 -6
afraid:-26 -22 -44
afraid i:26 -6 -1
afraid … go:23 10 -8
afraid … on:38 39 41
afraid … to:32 24 -1
aft:26 -9 -9
aft wen:26 -9 -9
after:24 14 32
after a:23 0 -5
after an:-10 -35 -9
after count:44 35 36
after dinner:-3 -27 -10
after eleven:23 10 -3
after every:125 34 -8
after five:4 14 -31
after her:-11 4 -23
after his:-25 -14 -14
after how:-26 -13 -4
after i:-45 -30 -32
after im:-45 -50 -54
after last:4 22 -2
after long:-30 -18 -17
after midnight:82 92 70
after mums:21 28 30
after nine:23 9 22
after ninety:26 0 0
after rehab:-30 -15 -9
after school:7 7 38
after she:-33 -17 -13
after sunday:55 45 29
after takin:23 39 17
after tea:27 26 -7
after that:-24 -2 34
after this:12 33 33
after three:63 16 24
after today:26 33 33
after tonight:80 95 92
after trying:-43 -80 -49
after two:85 -14 -27
after vomiting:41 58 50
after work:-44 -42 -31
after … a:-9 -25 -7
after … adn:6 16 -24
after … all:21 27 31
after … any:22 7 18
after … archers:23 26 26
after … at:28 30 35
after … attempt:7 -15 -20
after … bank:-27 -12 -3
after … bath:45 62 42
after … be:-4 15 22
after … been:34 45 50
after … birthday:47 45 45
after … bus:46 42 39
after … by:-5 -5 -24
after … call:28 -9 -5
after … clean:85 57 46
after … days:66 -18 -19
after … dead:50 61 61
after … dei:4 -50 -33
after … did:31 15 27
after … dinner:49 -2 0
after … do:14 18 36
after … end:-12 17 35
after … evening:0 -25 -22
after … fone:19 -34 -4
after … girls:20 22 16
after … goes:-34 -18 -11
after … goin:10 18 32
after … gone:-32 -24 -33
after … got:-46 -35 -35
after … had:-34 -21 -27
after … hav:-22 -20 -18
after … here:-26 -15 -12
after … hit:19 13 24
after … holiday:-28 -12 -3
after … home:-6 -29 -28
after … i:18 14 46
after … is:-29 -17 -4
after … it:-35 -3 -8
after … kil:0 -3 -26
after … lads:13 13 25
after … last:41 34 43
after … left:-30 -28 -25
after … many:31 34 14
after … me:27 25 17
after … meal:23 -2 -14
after … months:96 18 7
after … my:22 12 13
after … myself:2 5 26
after … news:30 32 11
after … nine:45 39 41
after … nobody:22 15 32
after … of:15 18 21
after … off:-5 21 -2
after … on:28 37 50
after … one:33 24 20
after … out:-35 -12 -11
after … overdose:20 -30 -39
after … rain:-29 -14 -15
after … retirement:30 30 38
after … screens:-27 -14 -6
after … she:4 22 21
after … sober:63 -2 0
after … suicide:11 -26 -6
after … sunday:-54 -18 -9
after … tablets:-31 -23 -24
after … takin:-26 -10 -16
after … tell:40 42 39
after … thank:43 27 30
after … them:29 27 33
after … ther:-33 -16 -10
after … theres:-5 25 -13
after … third:21 14 -1
after … time:-22 -12 -9
after … to:29 35 7
after … told:30 39 -1
after … tolerance:-27 -27 -10
after … tonight:22 12 11
after … tried:-18 -18 -22
after … u:60 43 44
after … vidaai:4 1 21
after … visit:47 45 0
after … was:-49 -36 -35
after … wedding:-47 -48 -57
after … weve:10 14 21
after … wil:28 28 27
after … wont:22 3 2
after … year:80 56 22
after … years:78 -32 -32
afternoon:16 12 28
afternoon adn:40 21 8
afternoon i:14 20 9
afternoon they:-22 -21 -10
afternoon … i:3 22 31
afternoon … me:-23 -23 -11
afternoon … teh:-16 -21 -29
afternoons:14 -7 -5
aftershave:-6 -1 -2
afterwards:12 14 -4
afterwards i:-31 -21 -15
afterwards that:44 27 -18
ag:112 70 70
agaibh:15 16 18
again:0 0 0
against:-2 2 -3
against my:46 33 34
against teh:39 29 -6
against … adn:50 30 32
against … door:25 22 -1
against … id:29 -8 0
against … until:28 32 -1
against … wall:22 20 -1
agan:-10 -8 -20
age:8 -21 -25
age adn:35 -5 -7
aged:-4 -5 -2
agency:34 36 4
agenda:-15 -23 -13
agent:-11 -31 -25
ages:27 12 17
ages adn:18 23 29
ages no:30 0 -14
agm:-2 -3 -1
ago:24 43 35
ago because:31 27 46
ago cant:21 -7 -6
ago dont:32 34 35
ago feeling:-16 -19 -21
ago i:-32 -57 -37
ago it:27 26 -1
ago its:28 29 28
ago she:28 2 9
ago teh:34 37 16
ago that:1 11 24
ago tonight:-22 -14 -9
ago … at:35 13 21
ago … attempted:26 0 11
ago … back:68 64 10
ago … cant:-22 -19 -21
ago … coming:28 30 28
ago … didnt:3 6 24
ago … evening:2 -22 -14
ago … geting:34 29 35
ago … had:23 16 22
ago … haveing:24 20 24
ago … hes:10 6 32
ago … home:3 -20 -4
ago … i:-62 -30 -39
ago … im:-27 -21 11
ago … it:6 31 17
ago … its:55 40 -20
ago … ive:8 30 19
ago … new:44 44 0
ago … of:-32 -12 -4
ago … one:49 46 -5
ago … shes:-46 -41 -35
ago … since:13 13 23
ago … sleepy:-23 -25 -23
ago … stood:22 0 5
ago … suicide:26 -2 11
ago … swallowed:33 26 23
ago … this:33 14 18
ago … want:6 5 56
ago … was:30 22 -9
agoraphobia:-4 -2 -1
agree:-3 9 -49
agree with:41 37 -26
agree … it:35 38 -16
agreed:1 0 14
agreeing:58 28 -2
agreeing with:32 25 -1
agreeing … it:26 26 -1
agrees:-8 -7 -6
aguanto:-15 31 -9
aguanto mas:9 21 -2
ah:-19 -13 -6
ahead:57 21 26
ahead adn:16 -56 -41
ahead to:47 62 59
ahead … ive:4 -50 -31
ahead … me:13 -25 -19
ahogando:79 -30 -25
ahora:-22 -17 -6
ahorcarme:53 54 69
aid:-17 -16 -13
aiden:2 1 2
aider:-4 -1 1
aids:-22 -18 -19
aim:-6 -3 -1
aimed:-2 0 -3
air:14 14 21
air … mine:26 22 30
airing:-17 -15 -10
airport:-58 -40 -62
airport adn:-49 -51 -52
airport … adn:-20 -10 -7
airport … fone:-49 -50 -52
aisle:60 42 49
al:35 68 64
al me:51 45 38
al my:47 56 72
al tren:19 18 29
al … i:21 12 -5
al … la:40 34 34
al … out:-41 -39 -28
al … pills:39 35 41
al … tablets:8 19 34
al … y:-46 -7 -7
alan:-16 -13 -6
alarm:-15 -23 -23
alarm goes:9 -29 -40
alarm … off:-27 -18 -13
alarms:-6 -6 -4
album:-10 -6 -4
albums:-4 0 1
alcohol:-12 -9 13
alcohol adn:28 11 28
alcohol hes:34 36 35
alcohol … a:27 25 22
alcohol … adn:-16 -23 -24
alcohol … can:-20 -27 -23
alcohol … got:15 15 22
alcohol … i:-44 -48 -23
alcohol … it:20 18 13
alcohol … my:-10 -25 -8
alcoholic:-21 -24 -11
aldi:-4 -6 1
alert:-19 -12 -1
algo:-23 -9 -11
algorithm:1 2 0
alguien:-7 0 -6
alife:113 67 44
alife adn:-14 10 -22
alife any:29 48 14
alife anymore:23 11 -6
alife at:2 22 28
alife but:30 -1 0
alife hes:-52 -36 -31
alife im:-4 13 27
alife is:24 -36 -8
alife no:59 19 27
alife not:-2 -34 -5
alife to:11 18 29
alife … adn:-2 25 -3
alife … anything:19 -31 -2
alife … friday:-22 -7 -4
alife … he:13 9 20
alife … i:17 23 34
alife … is:22 16 -4
alife … it:-20 12 -10
alife … me:-29 -2 -5
alife … more:-8 24 -16
alife … teh:20 32 16
alife … that:49 -30 -4
alight:-7 -9 -2
alis:9 8 14
alivent:50 -7 -4
all:18 34 30
all a:18 25 30
all adn:-41 -21 -34
all afternoon:-23 -24 -23
all arranged:-31 -28 -21
all at:5 37 7
all away:1 1 -20
all back:-33 -19 -26
all be:1 -27 1
all been:44 43 33
all before:-5 -23 -11
all come:-44 -32 -26
all day:19 19 -25
all dont:34 35 31
all feels:-9 -22 -13
all food:56 67 58
all gave:54 51 47
all goes:35 34 30
all goin:48 45 46
all gone:-38 -33 -22
all hav:-24 -10 -9
all her:-50 -46 -49
all here:11 19 24
all i:21 -7 -20
all in:27 48 40
all inside:19 20 31
all its:-31 -20 -13
all ive:-53 -51 -50
all keep:25 18 15
all kept:-20 -14 -7
all know:44 42 21
all laid:21 25 27
all laughed:4 10 22
all morning:-44 -22 -9
all my:21 21 -4
all night:18 17 -36
all of:41 47 48
all off:54 64 47
all our:22 -9 -3
all over:24 8 -22
all pay:25 22 -3
all places:-26 -24 -23
all planned:45 43 -8
all ready:14 23 36
all right:-28 -36 -24
all see:-43 -41 -32
all set:39 34 32
all stupid:18 22 15
all teh:-40 -44 -31
all that:-15 -1 27
all thats:87 81 82
all ther:23 -11 -11
all three:24 24 28
all through:16 -23 -1
all to:-5 -44 -37
all tonight:51 32 29
all u:-26 -13 -19
all used:1 -26 -13
all week:53 37 4
all winter:14 21 23
all with:17 11 49
all year:21 2 1
all … about:12 24 -6
all … adn:44 29 22
all … all:-37 -35 -15
all … am:28 26 28
all … as:-29 -24 -17
all … at:24 22 18
all … away:25 29 28
all … back:-32 -11 -18
all … because:-29 -15 -16
all … before:-26 -22 -13
all … beter:44 45 50
all … between:-22 -19 -20
all … bottle:-21 -18 -15
all … carried:30 -7 -1
all … clothes:23 15 12
all … day:-3 -7 -28
all … did:-24 -31 -19
all … didnt:3 23 10
all … down:47 47 59
all … feel:42 50 45
all … felt:30 -5 -2
all … fone:23 11 -2
all … for:23 29 11
all … frends:-23 -20 -5
all … gave:29 -3 -2
all … go:75 48 -13
all … goin:-23 -15 -21
all … good:-18 -18 -22
all … goodbye:67 57 60
all … goodbyes:-55 -50 -15
all … hav:-21 -32 -13
all … heart:38 36 8
all … her:43 42 37
all … here:-24 -18 -12
all … i:-20 -26 -16
all … id:-37 -34 1
all … if:21 10 -12
all … im:8 15 29
all … in:59 47 28
all … insulin:5 9 25
all … is:1 -11 -74
all … it:-21 -18 -15
all … ive:9 19 -22
all … keep:57 43 51
all … kept:51 43 -11
all … kids:-19 -23 -16
all … know:-3 -2 -21
all … last:25 33 -1
all … left:37 41 38
all … letters:41 27 29
all … library:-24 -23 -15
all … lief:75 76 55
all … long:17 46 -8
all … mass:-19 -22 -20
all … me:60 63 69
all … medicine:26 26 34
all … meds:31 30 31
all … money:-28 -9 -15
all … more:19 42 44
all … my:25 13 1
all … need:25 29 40
all … night:52 64 82
all … not:-19 5 -36
all … of:-41 -26 -26
all … on:-21 6 19
all … one:-25 -10 -25
all … other:16 24 25
all … out:39 44 6
all … over:-15 -44 -16
all … passwords:-40 -27 -17
all … patches:18 18 26
all … place:-25 -18 -15
all … quiet:2 2 29
all … right:54 44 29
all … saturday:15 16 24
all … say:22 12 15
all … saying:38 33 -4
all … shes:53 54 49
all … shift:54 -12 -4
all … sleeping:28 28 33
all … soon:-51 -29 -2
all … tablets:89 88 41
all … teh:30 34 50
all … telling:-29 -11 -5
all … that:-18 -21 -25
all … them:47 72 54
all … ther:48 42 51
all … think:40 20 -36
all … this:-33 -19 -29
all … thought:1 -52 -12
all … time:-35 -44 -36
all … to:-5 -20 -24
all … together:28 25 24
all … tomorrow:-84 -83 -98
all … two:4 6 29
all … u:20 26 20
all … us:21 1 5
all … wait:32 30 29
all … waiting:20 22 23
all … wake:1 1 -22
all … want:-23 -26 -20
all … wants:40 39 0
all … was:35 -6 4
all … water:22 28 -5
all … while:45 40 0
all … who:-31 -20 -15
all … whole:53 54 53
all … wil:-23 -16 -13
all … with:-11 -10 -28
all … wont:42 14 15
all … x:39 32 30
all … xanax:30 52 -19
alle:58 46 51
alle besser:22 -3 -1
alle tabletten:58 61 57
alle … dran:22 -3 -1
alle … geschluckt:65 68 63
alle … und:47 51 50
allein:1 0 1
allen:14 -28 -4
allen nur:34 -7 -2
allen … last:34 -7 -2
allergic:-21 -42 -28
allergic to:3 -28 -15
allergies:-27 -3 3
allergy:0 1 -1
alles:-2 -7 -36
alles vorbereitet:-22 -26 -18
allotment:-38 -34 -25
allotments:-1 -2 -2
allow:-22 -16 -5
allowance:-3 -3 -7
allowed:-19 -13 -51
allowed i:30 31 -1
allowed to:-12 -2 -22
allows:-2 14 15
allredy:2 2 14
alls:-17 -19 -10
almirah:0 0 1
almohada:3 1 2
almonds:2 7 10
almost:-38 -36 -39
almost … on:4 22 1
aloe:-7 -6 0
alone:-3 9 -32
alone adn:-42 -35 -35
alone all:40 30 4
alone as:22 5 17
alone for:62 44 57
alone in:60 54 12
alone my:-26 -10 -1
alone since:-23 -21 -11
alone tonight:-45 -21 -30
alone with:-14 -24 -33
alone … a:16 24 38
alone … adn:-29 -24 -8
alone … bath:53 56 -21
alone … cant:40 43 3
alone … car:26 19 -13
alone … flat:9 19 -21
alone … house:48 24 36
alone … locked:15 24 -3
alone … my:18 6 -21
alone … night:47 44 -1
alone … open:35 33 46
alone … teh:41 54 21
alone … to:-14 -15 20
alone … while:65 65 47
along:10 6 -2
along with:24 16 5
along … my:44 47 48
alongside:-6 -3 1
alors:-15 -17 -15
alot:0 0 0
aloud:-26 -29 -28
alpacas:-7 -8 -9
alphabet:0 0 0
alprazolam:-49 -36 -7
alprazolam adn:-29 -20 -6
alps:-9 -4 -3
already:0 0 0
alright:-16 -15 -5
als:23 29 -4
als sonst:27 29 -1
also:0 0 0
alt:26 7 -3
alt … of:21 -5 0
alt … out:21 -5 0
alten:-34 -29 -23
alternative:-3 -3 -1
altogether:-2 -2 -1
altos:-1 0 0
always:0 0 0
alzheimers:-48 -32 -24
am:26 37 48
am a:0 -21 -9
am adn:34 38 45
am an:31 17 0
am at:23 31 37
am being:-7 -9 -21
am by:55 19 29
am dead:-36 -25 -7
am done:40 17 23
am ending:3 1 -29
am finished:46 44 42
am for:7 11 33
am free:-17 -27 -17
am frightened:14 21 -7
am geting:32 22 -5
am goin:49 53 13
am gone:2 28 14
am ill:16 25 19
am im:-24 0 11
am in:62 62 36
am liebsten:22 -6 -3
am making:4 4 26
am not:-44 -35 -35
am on:37 35 21
am one:-32 -13 -4
am outside:7 9 26
am planning:8 2 41
am ready:78 33 -12
am sat:-4 -2 -22
am sitting:40 60 51
am sorry:25 11 -3
am suicidal:99 113 -33
am telling:25 19 26
am thats:37 3 1
am thinking:25 64 -1
am tired:80 -8 24
am to:-20 -7 -3
am waiting:-11 -60 -40
am wen:-16 -21 -15
am with:-37 -43 -31
am writing:32 10 18
am … alife:40 0 -1
am … be:48 16 15
am … burden:28 -1 0
am … comit:21 18 -11
am … day:75 -1 -3
am … decided:32 29 5
am … dei:22 -11 -14
am … do:-14 -1 32
am … down:23 33 50
am … end:23 23 -25
am … for:-34 -25 -8
am … from:29 16 4
am … give:43 55 41
am … goin:-24 -29 -24
am … gone:16 25 20
am … good:35 34 39
am … hav:-5 35 18
am … here:47 46 35
am … hert:57 53 -5
am … home:-43 -33 -15
am … i:-28 -28 6
am … id:33 -3 -3
am … im:-53 -50 -52
am … in:63 66 62
am … into:15 19 45
am … is:-34 -8 -71
am … it:45 38 67
am … its:26 32 8
am … kil:33 43 -2
am … let:31 37 26
am … make:17 27 -7
am … me:15 13 21
am … more:26 -4 -14
am … myself:-32 -48 3
am … night:44 42 5
am … not:22 29 13
am … of:62 21 -10
am … on:25 19 24
am … one:21 -13 -15
am … right:4 6 -38
am … school:11 13 27
am … spare:32 -1 -2
am … teh:57 56 75
am … ther:18 24 31
am … this:21 -5 -3
am … to:48 20 -3
am … tot:46 -5 -2
am … u:16 12 23
am … want:12 -32 -2
am … where:32 -26 -12
am … wish:2 -42 0
ama:-8 -7 -4
amateur:-4 -2 -2
amazing:-23 -6 -3
amber:-8 -4 -6
ambulance:21 19 29
ambulance came:-24 -27 -26
ambulance im:-20 -12 -11
ambulance men:31 32 33
ambulance says:25 26 25
ambulance … adn:-25 -24 -26
ambulance … i:23 -2 0
ambulance … me:39 36 44
ambulance … minutes:38 29 37
amends:-27 -20 -16
amends to:-20 -14 -14
america:-11 -14 -8
amis:6 6 6
amitriptyline:12 12 18
amitriptyline … of:7 11 32
amma:35 40 36
amma appa:39 43 41
amma … my:37 42 40
amnesty:-19 -18 -11
among:-14 -16 -11
amount:61 78 27
amount as:66 66 22
amount i:57 48 -1
amount of:-31 -35 0
amount … before:66 68 23
amount … dont:26 34 -7
amount … to:39 39 -1
amount … used:57 48 -3
amounts:-3 -6 -6
ams:0 0 0
amused:0 0 0
an:-3 -8 5
an accident:22 28 -16
an alcoholic:-13 -24 -11
an all:29 -11 -9
an axe:77 75 95
an cant:44 47 63
an eejit:33 -2 -1
an email:-36 -34 -23
an empty:-4 -2 -24
an end:49 30 -7
an envelope:18 17 23
an exit:38 11 20
an honor:25 24 27
an honour:4 16 28
an hour:58 84 74
an i:12 21 -13
an im:11 21 24
an its:42 39 43
an no:22 1 -3
an off:13 15 23
an old:28 34 46
an overdose:-47 -64 -61
an selbstmord:26 32 -7
an teh:-26 -23 -23
an … a:-47 -41 -39
an … adn:23 31 49
an … ago:83 74 75
an … an:23 23 18
an … back:32 31 39
an … be:-45 -20 -9
an … been:28 35 7
an … bit:24 6 7
an … by:-27 -4 -3
an … coat:-12 -27 -26
an … cube:24 -8 0
an … do:-22 -16 -9
an … family:-23 -13 -12
an … feeling:-47 -40 -39
an … fone:33 37 36
an … from:20 21 18
an … havent:26 -17 -10
an … heart:19 22 24
an … hes:25 22 32
an … im:20 19 10
an … in:-16 -22 -26
an … instead:22 -3 0
an … isnt:-23 -19 -1
an … it:24 33 35
an … last:4 5 27
an … marked:-16 -25 -13
an … my:56 49 35
an … myself:15 22 -28
an … next:56 34 -5
an … night:-2 -3 25
an … nobody:25 22 15
an … our:94 51 51
an … she:-7 -29 -6
an … suicide:23 -3 -1
an … take:44 1 -17
an … that:26 28 22
an … theres:-34 -22 -18
an … this:19 24 30
an … time:39 32 -4
an … to:3 10 -31
an … today:-25 -13 -9
an … told:21 -25 -12
an … trying:24 14 12
an … up:36 33 34
an … wat:-38 -32 -16
an … wen:27 27 25
an … who:27 21 5
an … worker:20 24 1
an … would:12 12 26
anaesthetic:6 -28 -20
anaesthetic … me:25 0 0
anaesthetist:-8 -14 -8
anchor:7 7 6
anchor chain:33 32 29
anchor chains:-26 -19 -17
angel:-3 -1 -1
angels:-5 -4 -5
anger:-13 -7 -25
angry:-28 -8 -43
angry adn:-25 -8 -3
angry with:22 27 -4
angry … me:33 39 1
angry … teh:-21 -20 -19
angst:-6 -8 -2
anime:0 0 0
ankle:5 12 19
ankles:-6 -3 -2
anna:-3 -10 -11
anne:-5 -5 -4
anniversary:-3 13 19
anniversary which:35 32 31
anniversary … is:35 32 31
anniversary … tomorrow:35 32 31
anniversarys:0 2 12
annotated:-5 -3 -2
announced:-32 -33 -20
announced … adn:-32 -26 -10
announces:-2 -3 -1
annoyed:-18 -12 -8
annoying:-18 -11 -10
annual:-34 -13 -4
annual … for:3 6 25
ano:-27 -3 -1
anon:-14 -12 -6
anonymous:-1 -7 -5
anorexia:29 28 -6
anorexia adn:25 33 -5
anorexic:4 3 0
anos:-25 -10 -9
another:32 64 59
another day:31 30 30
another lot:11 15 21
another matter:36 28 37
another mother:19 31 0
another name:-29 -17 -11
another night:4 6 31
another one:-26 -17 -9
another thats:26 23 -10
another way:-18 -16 -30
another winter:33 2 1
another … an:15 22 22
another … did:-6 -7 -23
another … for:32 43 25
another … hour:13 18 21
another … i:-46 -7 -20
another … im:-19 -23 -11
another … my:33 20 40
another … sober:31 -10 -2
another … suicide:20 19 -2
another … teh:-27 -45 -45
another … that:7 26 -12
another … this:46 22 -23
another … to:-5 12 30
another … wil:60 63 60
another … years:51 -14 -5
ans:-8 -2 9
ans … il:-23 -20 -8
answer:5 22 3
answer adn:-28 -24 -30
answer it:-3 -22 -23
answer left:16 22 -2
answer teh:-2 -21 -22
answer … as:-23 -17 -7
answer … door:-1 -24 -17
answer … hav:27 33 30
answer … i:-17 -23 -36
answer … to:24 2 -7
answer … yes:24 21 2
answered:16 13 2
answering:78 70 39
answering adn:20 20 18
answering teh:-37 -39 -48
answering … door:0 0 -22
answering … in:19 22 21
answers:-1 -43 -44
antabuse:-1 0 -1
antes:5 -11 -3
antes de:42 -3 -2
anti:5 -4 1
antibiotics:-41 -35 -37
antidepressants:27 40 36
antidepressants adn:15 25 9
antidepressants hav:-24 -27 -21
antidepressants … it:-30 -19 -11
antidepressants … me:42 36 30
antidepressants … to:23 18 -15
antidepressants … want:23 26 -8
antifreeze:29 38 34
antihistamine:-4 -4 -4
antihistamines:-1 0 0
antiques:-5 -1 0
ants:-7 -12 -7
anxiety:-80 -64 -53
anxiety … me:-24 -12 -17
anxietys:-1 0 -1
anxious:0 -27 -14
any:-6 13 20
any beter:-1 -25 -17
any door:-22 -18 -8
any fuss:22 2 0
any longer:59 55 52
any more:43 60 30
any of:64 20 -4
any other:-42 -21 -8
any piont:3 -21 1
any reason:28 13 20
any time:-16 -28 -5
any use:50 28 1
any … adn:73 65 32
any … after:27 31 32
any … cant:2 -25 -6
any … do:-21 -9 -5
any … goin:-3 -18 -22
any … i:19 25 -25
any … id:-15 -23 -15
any … im:33 27 -3
any … in:26 -29 -24
any … ive:-29 -20 -22
any … liv:30 42 -2
any … not:40 17 19
any … of:-36 -11 -10
any … on:27 -19 -9
any … put:2 27 26
any … soon:-25 -20 -3
any … take:-23 -22 -14
any … teh:44 12 8
any … that:28 -3 -9
any … them:30 37 23
any … to:-18 -20 1
any … u:15 28 18
any … wen:46 23 28
anybody:5 -1 10
anybody asks:24 18 23
anybody else:-30 -18 -5
anybody here:-35 -13 -13
anybody i:29 22 2
anybody notice:32 -1 0
anybody would:49 -5 -5
anybody … hav:26 31 -10
anybody … i:36 38 59
anybody … it:25 31 7
anybody … me:-23 -14 -5
anybody … my:23 25 19
anybody … teh:23 -13 -5
anybodys:19 28 42
anyhow:29 19 24
anyhow im:34 32 32
anymore:4 10 -14
anymore after:21 23 27
anymore i:-9 18 -20
anymore its:37 47 -12
anymore ive:67 44 45
anymore … a:10 18 27
anymore … dei:1 -31 -22
anymore … i:-12 53 -5
anymore … im:6 -45 -21
anymore … is:-39 0 5
anymore … it:55 55 0
anymore … my:-61 -57 -27
anymore … out:44 1 0
anymore … teh:-56 -1 -11
anymore … to:18 38 -35
anymore … want:18 21 -1
anymore … wat:63 39 -1
anyone:-9 8 22
anyone awake:27 19 25
anyone come:16 21 12
anyone else:-30 -44 -27
anyone notice:21 -3 -1
anyone reads:24 19 15
anyone tell:-20 -16 -16
anyone to:-2 16 22
anyone who:-24 -7 -6
anyone … a:-37 -36 -23
anyone … after:-23 -7 -2
anyone … by:13 32 29
anyone … for:-22 -22 -8
anyone … i:-10 4 20
anyone … ive:29 31 42
anyone … sunday:-21 -12 -3
anyone … that:4 -30 -11
anyone … this:29 19 21
anyones:-5 4 9
anyones … ive:20 21 13
anything:16 -52 -15
anything adn:-11 -25 -20
anything after:30 43 44
anything but:69 -16 -8
anything else:1 23 27
anything except:5 8 27
anything for:21 -30 -3
anything im:-4 -22 -10
anything its:17 -31 -13
anything theres:-21 -12 -8
anything they:48 23 14
anything to:16 32 23
anything u:26 33 26
anything … a:22 -28 -5
anything … adn:-25 -23 -12
anything … cant:22 -2 -2
anything … days:38 14 -5
anything … did:45 51 47
anything … from:17 26 28
anything … goin:-31 -20 -10
anything … hav:10 22 23
anything … i:70 -24 -23
anything … if:22 2 3
anything … it:10 -45 -11
anything … ive:66 51 44
anything … me:19 -26 -12
anything … my:-23 -8 -5
anything … myself:-22 -6 -10
anything … promised:27 -1 -1
anything … sunday:19 41 34
anything … teh:-23 -19 -11
anything … tell:14 27 22
anything … think:50 -3 -5
anything … this:15 22 23
anything … to:-11 -27 -9
anything … wat:27 39 48
anyway:-22 -11 -20
anyway … are:-22 -27 0
anyway … i:-34 -15 -3
anywhere:-4 -20 -11
anywhere ive:37 1 3
anywhere … i:20 -23 -7
aoife:37 36 29
apart:-6 9 -19
apart from:21 35 15
apart … teh:37 49 30
apartment:-34 -27 -8
apnoea:-4 -1 -1
apointment:-2 -1 0
apologies:57 70 69
apologies to:75 89 82
apologies … teh:85 91 81
apologise:-2 -2 -4
apologised:-10 -3 -4
apology:-9 -6 -1
app:-4 -11 -13
app … can:21 8 7
app … im:-23 -17 -8
app … in:-38 -5 -2
app … see:21 8 7
appa:55 43 44
apparently:-43 -38 -25
appeal:-2 -4 -17
appelle:-4 -6 -2
appetite:-7 -3 -3
appetites:-3 -2 -1
applause:-15 -9 -10
apple:-13 -15 -14
apples:-18 -14 -5
applied:0 0 1
appointment:-22 -7 -17
appointment isnt:32 39 -2
appointment with:11 9 30
appointment … teh:6 4 20
appointments:-30 -36 -18
appreciate:-23 -15 -4
apprentice:3 3 0
apprenticeship:0 0 0
approved:28 24 15
approved by:50 49 35
approved … teh:48 49 35
approves:-19 -18 -7
apps:23 -15 -7
apps … teh:49 -1 0
apres:-8 -9 -3
april:-20 -16 -10
apron:-13 -8 -6
aqua:1 0 0
aqui:61 -24 -9
arbeit:30 34 33
arbeite:-14 -13 -13
archers:23 26 26
archive:-4 -2 0
are:3 18 38
are a:13 30 -29
are all:-32 -37 -17
are asleep:-26 -33 -24
are bad:-20 -7 -25
are blue:-31 -36 -36
are by:23 20 16
are constant:18 31 -1
are crossed:-28 -22 -17
are doing:-22 -13 -1
are done:22 9 5
are down:43 22 2
are empty:32 26 26
are for:40 41 38
are from:-113 -106 -40
are full:42 30 17
are geting:44 44 50
are goin:-46 -47 -39
are gone:25 32 26
are grey:6 3 -43
are heavy:-25 -17 -13
are her:30 39 43
are hidden:8 13 24
are humming:51 36 47
are im:-22 -18 -14
are made:35 39 36
are men:32 37 32
are milked:26 30 28
are mine:0 0 -38
are nearly:-25 -18 -12
are nine:39 46 -3
are not:-37 -38 -31
are off:-10 -5 -32
are open:37 38 48
are out:44 49 51
are posted:36 24 16
are ringing:30 44 47
are rolled:17 22 22
are screaming:0 1 25
are signed:9 25 25
are sleeping:1 2 30
are sliding:-23 -28 -26
are small:26 20 18
are sorted:25 29 28
are spiders:23 20 1
are suicidal:-23 -32 0
are teh:-23 -32 -35
are under:-7 -5 -27
are up:22 -1 -5
are upstairs:25 25 24
are white:-22 -6 -8
are world:59 72 75
are … a:-35 -26 -11
are … adn:25 34 33
are … at:48 25 44
are … back:-25 -18 -15
are … bowl:49 32 -14
are … burden:-22 -15 -8
are … cant:0 2 -21
are … coming:26 16 -4
are … cuts:-23 -30 -1
are … door:20 19 10
are … down:24 24 13
are … drawer:30 53 40
are … envelope:21 23 22
are … for:20 -9 -11
are … from:-2 -1 -38
are … funny:22 26 24
are … goin:-23 -18 -13
are … goodbye:30 28 25
are … hand:-91 -75 -77
are … he:-8 -12 -24
are … her:-23 -22 -31
are … here:30 -1 1
are … i:-21 -20 -11
are … im:-22 -30 -29
are … in:15 25 11
are … its:55 52 39
are … ive:22 30 26
are … last:37 37 39
are … looking:19 29 0
are … mat:-26 -23 -29
are … mess:47 50 -26
are … mums:20 3 -15
are … no:73 79 89
are … not:13 24 21
are … of:4 22 14
are … off:-30 -22 -25
are … one:18 21 19
are … order:-23 4 2
are … over:-22 -22 -20
are … own:-26 -25 -5
are … she:6 8 31
are … shes:39 44 45
are … side:21 26 23
are … stones:44 43 39
are … strong:31 31 31
are … suicidal:32 28 0
are … sunday:52 44 39
are … teh:26 15 7
are … than:-26 -16 -16
are … that:9 -13 -35
are … they:-35 -25 -21
are … theyre:-44 -39 -48
are … this:20 40 40
are … toiletries:19 18 21
are … tonight:72 27 11
are … typing:31 27 23
are … wat:-17 -24 -6
are … wont:-38 -35 -36
area:-27 -21 -12
arent:22 20 16
arent jokes:15 41 -5
arent ther:65 47 61
arent … he:23 26 22
arent … i:-31 -8 -19
argue:-50 -37 -24
argued:-11 -6 -2
arguing:-21 -19 -20
argument:10 13 16
arguments:-5 -2 -2
arithmetic:14 -10 -4
arm:51 40 17
arm are:-30 -24 -3
arm been:5 9 26
arm im:-17 -20 -15
arm is:47 29 10
arm its:-25 -18 -15
arm jerked:30 26 -2
arm on:0 7 -22
arm wen:-27 -31 19
arm with:58 30 -17
arm … gone:27 18 9
arm … i:-36 -32 -11
arm … im:17 20 30
arm … it:62 57 40
arm … on:26 12 27
arm … purpose:76 63 -16
arm … red:43 0 0
arm … said:-27 -10 -4
arm … teh:-2 9 27
arm … to:30 26 22
arm … with:46 38 -4
armchair:-3 -2 -1
armed:0 0 -1
arms:47 61 32
arms adn:14 25 13
arms at:36 44 42
arms cant:56 57 59
arms every:39 41 0
arms i:21 12 -17
arms last:6 13 -55
arms open:32 65 -44
arms raw:16 -52 -1
arms with:29 38 -4
arms … a:66 72 -25
arms … adn:35 45 14
arms … all:-33 -41 0
arms … feel:34 30 -3
arms … goin:28 24 27
arms … i:-29 -48 -15
arms … is:11 -31 -1
arms … it:17 26 39
arms … lighter:17 21 -4
arms … me:18 24 33
arms … mess:47 51 -25
arms … night:42 53 -62
arms … nothing:55 68 -3
arms … stop:64 59 54
arms … sure:-26 -16 -4
army:-27 -25 -28
around:-20 -24 -21
around me:35 19 13
around my:-31 -25 -9
around to:3 -36 -22
around … i:8 23 35
around … it:23 20 21
around … ive:26 -1 0
around … not:-23 -4 -4
around … teh:-10 -20 -22
around … they:-21 -12 -8
arrange:0 1 -1
arranged:-16 -15 -15
arranged … teh:-32 -27 -21
arrangement:-1 0 0
arrangements:0 5 40
arrested:-16 -7 -6
arrests:0 0 0
arrive:-2 -3 -2
arrived:14 -1 -6
arrived i:34 25 23
arrives:-25 -20 -25
arrives between:-33 -26 -26
arrives … adn:-30 -26 -26
arriving:-21 -18 -10
arrow:0 -1 -1
arse:-3 0 -6
arsenal:-5 -4 -1
art:-27 -21 -14
arthritis:11 -4 -3
arthur:-16 -18 -19
article:-14 -5 -4
arvo:65 67 72
as:-9 -10 -12
as a:-12 -8 -29
as an:-28 -15 -12
as anything:51 1 3
as as:-25 -12 -11
as before:55 67 9
as fast:40 33 30
as good:36 45 42
as hard:27 19 13
as hell:2 0 -43
as if:13 11 -28
as im:-8 -39 -24
as in:48 68 -14
as it:-29 -28 -26
as its:-19 -52 -43
as ive:-65 -52 -40
as kids:38 37 37
as last:48 44 59
as me:-22 -12 -5
as much:22 -13 -11
as not:44 58 37
as nothing:99 0 0
as plain:48 2 5
as quiet:39 38 40
as she:-7 4 26
as soon:-5 -9 23
as teh:22 20 15
as that:-21 -19 -4
as they:23 -5 -85
as this:9 16 26
as to:25 35 39
as u:-25 -13 -20
as usual:-30 -18 -17
as with:36 26 31
as … about:9 13 27
as … adn:54 43 49
as … am:-28 -4 -1
as … any:38 34 44
as … are:-27 -29 -16
as … as:24 39 59
as … at:46 56 60
as … because:-35 -15 -8
as … been:-25 -24 -2
as … before:21 20 15
as … car:20 25 36
as … care:39 40 56
as … concerned:45 9 -8
as … did:22 23 14
as … do:-16 -13 -23
as … dog:21 -2 -1
as … done:-22 -15 -11
as … evening:43 51 49
as … for:-20 -14 6
as … get:48 63 -1
as … girl:-23 -8 -1
as … go:-47 -11 -12
as … goes:-22 -7 3
as … goin:1 1 -24
as … hear:43 44 44
as … i:-53 -35 -38
as … im:22 9 -27
as … in:40 8 24
as … is:-10 -7 -30
as … its:21 20 36
as … kid:-26 -18 -1
as … last:-30 -29 -13
as … leave:6 8 31
as … manage:15 17 29
as … me:-26 -7 -12
as … mum:7 13 -22
as … myself:49 -19 -5
as … night:42 1 12
as … no:-29 -16 -4
as … not:-20 1 -10
as … of:-39 -35 -36
as … out:49 23 -8
as … say:6 -8 -42
as … saying:25 -1 12
as … should:-20 -16 -11
as … smoker:-18 -20 0
as … someone:29 39 42
as … started:36 49 0
as … teh:21 19 0
as … that:11 -30 -19
as … them:-27 -23 -30
as … they:28 30 -10
as … this:28 4 12
as … time:76 69 68
as … to:71 66 52
as … today:21 21 -4
as … type:21 -7 -4
as … uncle:6 -21 -3
as … used:40 25 -5
as … wake:-23 -13 -14
as … went:27 30 0
as … wish:24 -2 -1
asda:-7 -4 -3
ash:-6 -17 -8
ashamed:78 -12 -14
ashamed of:-45 -21 -1
ashamed to:-31 30 -6
ashamed … it:29 6 -8
ashes:43 37 36
asi:26 1 -9
aside:18 10 43
ask:-36 -32 -38
ask for:-19 -13 -25
ask him:-28 -30 -4
ask his:-23 -23 -3
ask if:10 21 23
ask on:14 22 -1
ask teh:-13 -20 -11
ask wat:-24 -20 -7
ask … docter:-16 -21 -3
ask … how:-23 -9 -4
ask … i:23 21 -3
ask … my:30 23 -13
ask … own:14 20 -4
ask … teh:-21 -21 -9
ask … wat:-40 -31 -7
ask … were:23 25 27
asked:-27 -16 -26
asked he:38 30 -8
asked her:-21 -13 -6
asked how:-18 -21 -13
asked if:-23 -10 -2
asked me:-33 -21 -25
asked to:-28 -30 -14
asked wat:-17 -26 -11
asked which:32 32 -3
asked why:55 7 8
asked … be:-20 -21 -8
asked … he:34 38 -19
asked … my:20 36 40
asked … one:36 0 -2
asked … said:32 23 -5
asked … straight:-20 -8 -2
asked … teh:-29 -26 -19
asked … thing:41 3 -1
asked … to:-54 -62 -16
asked … which:8 20 -2
asking:2 10 -39
asking for:-6 -4 -36
asking me:-1 5 22
asking teh:21 26 -4
asking wat:21 21 0
asking … a:36 18 -7
asking … friend:44 27 -9
asking … if:23 31 -12
asking … im:-25 -16 -12
asking … in:16 25 -10
asking … night:27 32 0
asking … no:-39 -20 -2
asking … one:-20 -6 -2
asking … to:-7 -23 -6
asking … wat:47 45 32
asks:-11 11 35
asks i:25 24 30
asks … teh:-37 -33 -7
asleep:15 33 4
asleep adn:53 11 21
asleep before:-25 -11 -7
asleep by:-21 -31 -9
asleep in:22 -4 -14
asleep with:-22 -18 -12
asleep … be:24 3 3
asleep … door:-22 -18 -20
asleep … drank:25 0 0
asleep … goin:2 3 21
asleep … got:5 8 30
asleep … i:-30 -30 -14
asleep … in:25 25 24
asleep … not:4 -9 -39
asleep … teh:-40 -74 -70
asleep … to:20 18 26
asleep … wake:25 19 16
asleep … wont:35 37 32
aspirin:-8 -13 -13
assault:-3 -1 -1
assay:1 3 4
assembly:39 40 40
assessment:7 -2 -10
assistant:-9 -8 -10
assisted:-18 -39 -19
assisted dieing:-17 -38 -18
assisted … bill:10 -28 -4
assisted … i:-4 -27 -2
assume:-8 -5 -3
asthma:-42 -30 -22
astride:-37 -36 -42
astride teh:-37 -36 -42
astride … a:-23 -19 -18
astride … sill:-37 -36 -42
asylum:-4 -3 -4
at:-3 1 14
at a:-22 -36 -50
at about:26 22 14
at adn:70 61 78
at all:-34 -40 -33
at bingo:-30 -29 -27
at bridge:24 20 35
at chess:-25 -21 -7
at christmas:-23 -18 -14
at college:-25 -16 -15
at darts:-29 -27 -5
at dawn:24 23 14
at dominoes:-35 -33 -29
at dusk:49 39 25
at easter:32 43 -3
at eighty:-29 -17 -10
at eleven:-43 -42 -38
at every:-24 -27 -12
at first:17 23 14
at five:30 8 0
at half:-22 -17 -16
at handover:23 25 29
at his:-31 -25 -18
at how:49 2 -10
at it:22 -28 -29
at karaoke:-25 -6 -2
at last:-102 -90 -91
at least:-50 -52 -26
at lunch:50 28 36
at lunchtime:34 41 41
at mass:-31 -34 -29
at me:35 45 58
at midnight:38 46 49
at mine:-29 -21 -27
at my:0 -20 -41
at night:34 26 -53
at nineteen:15 24 -5
at number:19 20 9
at old:39 -1 -2
at our:-25 -27 -18
at parties:25 29 -7
at peace:17 33 40
at school:-13 -6 -52
at scrabble:-48 -44 -6
at sea:-22 -8 -3
at seven:-19 -24 -27
at station:37 -2 -3
at teatime:26 33 12
at ten:16 21 31
at that:-38 -22 -14
at their:27 29 47
at them:22 5 1
at thirty:37 46 40
at this:-35 -43 -27
at training:24 6 -1
at two:46 21 19
at uni:-21 -18 -16
at work:-2 -38 -29
at … adn:26 29 4
at … age:-27 -20 -12
at … airport:-25 -24 -22
at … am:29 34 26
at … an:-14 -39 -29
at … any:24 32 22
at … arent:37 40 33
at … arm:30 4 0
at … as:-21 -12 -7
at … at:25 31 31
at … aunts:21 16 -5
at … back:-28 -25 -20
at … be:42 15 14
at … been:-18 -29 -10
at … before:65 23 24
at … blade:0 -35 -18
at … block:32 32 29
at … bridge:31 30 23
at … call:32 -18 -14
at … calling:1 16 26
at … car:-27 -5 -1
at … christening:38 -9 -3
at … cliff:46 46 49
at … cliffs:26 27 25
at … clinic:-23 -18 -9
at … club:-26 -28 -44
at … come:-55 -51 -49
at … concert:5 3 24
at … cousins:25 0 -1
at … crossing:25 25 32
at … dads:31 24 41
at … day:-27 -23 -19
at … days:-27 -7 -5
at … dentist:54 -8 -4
at … desk:-14 -21 -8
at … do:-29 -49 -31
at … dont:17 22 -5
at … door:12 -19 -26
at … edge:67 70 18
at … edges:31 27 25
at … eleven:44 -23 -13
at … empty:-25 -24 -18
at … end:-21 -13 9
at … every:-65 -54 -27
at … far:46 53 48
at … find:43 42 26
at … first:4 8 23
at … fone:48 59 66
at … four:7 25 4
at … friday:7 4 21
at … from:-41 -40 -7
at … front:-28 -16 -16
at … funeral:30 44 44
at … gate:26 48 57
at … goin:36 29 30
at … goodnight:31 33 27
at … gym:-36 -33 -12
at … had:37 47 31
at … has:32 -21 -24
at … hav:34 37 18
at … he:-24 -25 -10
at … head:33 30 23
at … held:26 -26 -1
at … her:32 41 10
at … hes:-1 -1 28
at … high:37 11 -10
at … home:8 8 -32
at … hospital:-12 -1 -24
at … hostel:-22 -14 -8
at … hour:-20 -19 6
at … house:-28 -27 -20
at … i:0 25 28
at … ice:25 -16 0
at … id:38 36 1
at … ill:102 93 78
at … im:-5 -22 -16
at … in:-34 -47 -23
at … insta:24 26 23
at … is:34 33 25
at … it:52 45 45
at … jmup:30 35 29
at … knows:34 -4 -20
at … last:-24 -14 7
at … learn:21 25 22
at … legs:-27 -22 -2
at … let:42 40 39
at … level:-26 -25 -29
at … light:30 41 29
at … lips:44 39 -10
at … long:-22 -18 -19
at … man:-21 -17 -14
at … match:-15 -26 -4
at … midnight:53 58 55
at … morning:-44 -38 -31
at … mothers:13 12 33
at … mouth:21 22 22
at … mums:33 -9 -16
at … my:-11 -24 -35
at … next:47 49 44
at … nobody:108 81 72
at … not:33 -8 43
at … oclock:-26 -13 -5
at … of:45 29 11
at … off:-7 -21 -7
at … old:23 -5 -5
at … on:-58 -41 -40
at … once:-38 -28 -27
at … over:40 37 33
at … own:-21 -13 -6
at … papers:25 22 13
at … party:41 41 21
at … past:-3 -22 -13
at … people:39 -2 -2
at … piont:-38 25 -6
at … place:-27 -25 -28
at … pm:-76 -20 -14
at … poor:-20 -16 -15
at … put:27 -11 -2
at … rails:-9 -9 -25
at … right:-4 -32 -37
at … said:-28 -20 -14
at … same:-40 -32 1
at … saved:36 1 0
at … seven:-19 -20 -14
at … shelter:23 15 17
at … shoes:47 47 41
at … since:65 42 57
at … sisters:-14 -20 -10
at … six:26 1 -8
at … sleepy:32 32 22
at … small:34 32 27
at … soaked:22 16 15
at … solicitors:-15 -18 -21
at … sorry:56 53 50
at … spot:39 33 35
at … start:27 -10 -13
at … station:21 16 13
at … sunday:-22 -15 -4
at … tablets:28 32 38
at … take:51 51 27
at … teh:-24 -21 -16
at … tell:17 22 -5
at … them:49 -6 -12
at … things:41 16 0
at … thirty:-27 -19 -12
at … three:-25 -48 -53
at … till:23 -3 -6
at … time:-37 -22 -13
at … to:18 32 22
at … today:38 33 21
at … told:-38 -24 20
at … tonight:-37 -33 -47
at … took:-23 -15 -3
at … top:4 -26 -5
at … touches:22 23 -6
at … two:31 -4 1
at … u:-16 -19 -23
at … under:24 20 11
at … until:8 -2 -33
at … viaduct:24 25 35
at … waist:3 6 21
at … wake:-20 -19 -18
at … walk:-4 -24 -17
at … wall:22 21 23
at … want:-28 -21 -3
at … wanting:-23 -21 -2
at … wat:-47 -46 -38
at … way:-21 0 4
at … we:-28 -23 -15
at … wedding:10 -23 -10
at … weekend:69 21 17
at … wen:31 -19 7
at … were:-24 -18 -13
at … which:4 18 26
at … while:27 20 3
at … would:36 4 -8
ate:-63 -68 -38
ate a:-64 -74 -73
ate it:-23 -21 -19
ate my:-13 -12 31
ate teh:12 5 33
ate … adn:-26 -22 -20
ate … last:-34 -33 -16
ate … my:32 29 27
ate … pills:14 17 26
ate … teh:-31 -26 -26
atheist:-2 -2 -4
athlone:-2 -2 -1
atm:-16 -2 -1
atmosphere:-3 -3 -2
attached:-6 0 0
attack:-11 -9 -29
attacked:-36 -28 -3
attacker:24 17 -14
attacks:-30 -22 -8
attempt:48 51 -42
attempt adn:14 27 1
attempt in:8 22 -5
attempt … adn:54 33 -2
attempt … i:-19 27 -13
attempt … in:4 -21 -9
attempt … keep:36 -7 -1
attempt … neva:8 14 21
attempt … this:28 27 -6
attempted:63 74 62
attempted suicide:66 62 93
attempted … adn:58 12 -25
attempted … i:62 21 12
attempted … today:56 77 90
attempts:-4 -5 -1
attended:1 1 1
attention:-13 4 -21
attic:3 0 0
attitude:21 17 -2
attorney:-10 -2 0
au:-5 7 -13
au suicide:31 35 -14
auch:10 22 -3
auction:-5 -4 -3
auctioneers:-5 -5 -5
audience:-11 -7 0
audio:0 0 -2
audiobook:-3 -1 -1
audit:0 -2 -5
audition:-3 -1 -1
auf:4 4 26
auf dem:30 29 23
auf … und:59 59 53
aufwachen:20 -16 -1
august:-30 -25 -7
aujourdhui:-9 -10 -3
aunt:-2 -5 -6
auntie:-28 -7 -15
aunties:-21 -16 -8
aunts:-1 1 -9
aunty:-1 -1 -2
aus:0 11 -7
aussi:-1 -3 -4
australia:-13 -12 -9
autistic:-10 -9 -3
auto:26 27 28
autobus:-2 -1 -2
autocompletes:-3 -1 0
autocorrect:-38 -18 -1
automod:1 1 -4
autour:104 62 65
autumn:-28 -12 -8
aux:15 16 18
avait:-1 -1 0
avale:36 37 51
avale tous:27 27 28
avale … les:35 35 41
avatar:4 4 0
avec:-24 -12 -22
avec la:36 41 -10
avec … vie:36 41 -10
aviseis:43 38 33
aviseis a:12 26 21
avocado:-3 -4 -4
avoid:-3 -13 -6
avoiding:-5 -3 -1
awake:20 40 38
awake for:-21 -12 -16
awake ive:50 52 63
awake … i:20 26 42
awake … started:31 33 45
awake … teh:-24 -13 -16
award:-13 -10 -6
awards:-31 -5 -2
aware:-17 -1 -18
awareness:-8 -4 -3
away:13 -6 -31
away adn:-10 -24 -2
away all:25 42 -36
away at:-20 -15 -10
away because:-10 -20 -10
away eight:21 -2 0
away for:30 32 23
away her:-24 -22 -16
away ive:-31 -20 -10
away my:60 7 13
away not:64 -1 -1
away on:-19 -39 -38
away teh:-41 -35 -31
away three:-56 2 8
away to:44 18 31
away tonight:1 1 -21
away with:32 44 -30
away … adn:-71 -68 -69
away … after:71 40 35
away … can:8 8 21
away … dont:58 62 -2
away … i:18 -28 -39
away … im:8 -32 -17
away … in:41 -4 -1
away … it:-24 -18 6
away … join:30 31 32
away … my:39 37 -9
away … myself:58 71 -26
away … nobody:-31 -20 -10
away … of:-9 -36 -12
away … tablets:-39 -35 -24
away … teh:15 42 23
away … them:25 31 33
away … things:0 0 -29
away … thursday:17 23 24
away … to:11 -40 -16
away … was:24 30 3
away … weekend:-22 -22 -13
away … years:-43 11 18
awesome:-20 -7 -6
awful:-41 -35 -34
awkward:-2 -2 0
axe:37 34 48
axe adn:54 52 72
axe … to:10 8 24
aye:-4 -1 0
ayer:62 22 16
azotea:43 49 49
b:11 -14 16
b mad:-19 -16 -21
baba:72 73 69
babajan:0 0 0
babby:2 2 0
babe:-1 0 0
babies:-6 -3 19
baby:-47 -33 -30
baby brother:9 7 21
baby deserves:39 37 0
baby down:11 -48 -13
baby is:39 38 29
baby teh:9 6 21
baby wont:-102 -96 -102
baby … a:34 23 4
baby … adn:11 11 -22
baby … be:32 0 0
baby … if:33 34 0
baby … in:12 14 26
baby … mother:29 26 0
baby … stop:6 13 23
baby … teh:-15 -26 13
baby … up:-112 -116 -100
baby … wont:10 9 33
babys:19 -32 -18
babys asleep:25 0 0
babys … adn:27 1 3
babys … i:26 4 9
babysitter:23 24 29
babysitter … them:23 24 29
bachelor:22 26 39
back:9 0 -2
back about:-23 -22 -20
back adn:-31 -45 -34
back after:2 -35 -12
back at:-8 -44 -31
back bad:23 -1 0
back before:-25 -16 -14
back but:-24 -4 -2
back door:27 23 29
back doors:28 35 38
back from:32 24 35
back i:-32 -38 -32
back im:-20 -24 -24
back in:67 40 23
back into:-36 -25 -4
back its:39 31 27
back no:26 24 20
back nobody:23 15 23
back on:-18 -50 -52
back one:-25 -17 -9
back out:56 6 22
back over:-24 -8 -11
back since:54 52 53
back teh:-32 -18 -16
back thats:27 23 29
back this:55 36 15
back to:-24 -31 -18
back together:-32 -14 -15
back tomorrow:45 45 5
back up:-22 -8 -11
back with:-14 -23 -24
back … about:-25 -9 -3
back … after:68 59 57
back … all:25 20 8
back … anything:51 -1 0
back … are:47 49 44
back … back:34 42 39
back … bank:-26 -12 -8
back … be:58 29 35
back … been:-28 -6 -12
back … blue:26 -10 -3
back … day:18 -21 -15
back … days:-21 -7 -4
back … did:-45 -36 -3
back … do:23 29 30
back … dog:-22 -23 -20
back … drawer:28 -5 -3
back … easter:35 48 -2
back … every:8 19 23
back … everyone:-21 -3 -2
back … feel:17 27 25
back … five:-40 -22 -23
back … fone:59 51 41
back … for:18 25 38
back … friday:-5 -46 -25
back … from:31 45 40
back … hav:-25 -5 -1
back … her:-23 -15 -31
back … here:23 17 9
back … him:24 27 29
back … i:-50 -36 -47
back … ill:-23 -19 -9
back … im:-46 -27 -41
back … is:12 7 -24
back … it:47 39 68
back … locked:40 38 37
back … me:23 28 47
back … meeting:39 0 0
back … minutes:-22 -12 -15
back … morning:31 32 29
back … neva:-21 -10 -9
back … next:33 40 38
back … no:54 69 73
back … noticed:33 -1 0
back … old:26 -7 -2
back … one:28 5 12
back … open:25 25 27
back … see:-27 -16 -15
back … she:34 51 3
back … since:4 -63 -11
back … spring:45 47 44
back … start:28 -10 -2
back … suicide:28 15 -4
back … surgery:5 10 25
back … teh:49 13 10
back … ther:33 -14 4
back … thursday:-36 -13 -11
back … time:49 58 -3
back … told:25 27 -14
back … tonight:16 22 7
back … u:-28 -29 -31
back … us:-28 -3 -3
back … zero:52 -1 0
backdated:-1 0 -6
backed:-6 -5 2
background:-10 -9 -3
backs:-3 1 2
backup:-6 -4 -5
backwards:-8 -7 -4
baclofen:20 18 0
bacon:-20 -19 -16
bad:-6 -29 -60
bad but:-22 -2 0
bad day:36 -3 -2
bad for:-21 -18 -22
bad i:35 39 8
bad if:41 44 -1
bad im:82 2 -5
bad marks:32 31 -1
bad my:45 -25 -7
bad news:56 -2 -1
bad night:-25 -8 -7
bad right:20 47 -65
bad that:38 -6 -3
bad thing:49 10 -5
bad this:-28 -22 -8
bad way:20 -3 -3
bad … adn:-34 -44 -40
bad … cant:28 19 -14
bad … do:23 21 5
bad … dont:6 22 0
bad … for:-20 -3 -1
bad … from:53 -4 -4
bad … got:-26 -13 -1
bad … hert:41 -24 -12
bad … i:26 -5 -14
bad … id:51 7 8
bad … it:25 12 0
bad … its:-11 -24 -10
bad … ive:-29 -4 -1
bad … teeth:42 -24 -12
bad … time:-28 -22 -8
bad … to:6 -27 -1
bad … want:-22 -8 0
badge:-33 -26 -24
badger:7 -5 -2
badly:0 0 0
bag:28 47 41
bag adn:68 92 85
bag goin:18 29 24
bag is:-29 -8 -8
bag its:-11 -30 -17
bag of:-45 -35 -30
bag on:-39 -44 -43
bag one:-31 -21 -28
bag over:-21 -19 -7
bag under:35 29 32
bag wen:19 20 25
bag … a:51 41 51
bag … for:8 -23 -21
bag … gas:58 52 71
bag … goin:45 47 46
bag … his:-28 -34 -23
bag … i:35 17 31
bag … im:34 35 32
bag … in:15 23 18
bag … its:-59 -13 -11
bag … ive:-35 -37 -31
bag … not:45 40 45
bag … on:-25 -26 -17
bag … over:-16 -22 -13
bag … police:26 25 19
bag … says:25 26 26
bag … she:21 22 12
bag … teh:32 32 -3
bag … with:12 21 -39
bagel:-6 -1 0
bagels:-1 0 2
baggie:13 -3 -1
bagpipes:-40 -33 -24
bags:-31 -12 -1
bags adn:-33 -33 -13
bags over:17 19 27
bags … head:23 34 42
bags … my:12 27 33
bags … teh:-22 -24 -21
bailiffs:-1 1 10
bak:-12 -3 -1
bake:-40 -30 -33
baked:-4 -3 -2
bakery:-8 -25 -21
bakes:0 -2 -1
baking:-88 -49 -7
balance:-11 -9 -2
balcony:54 54 41
balcony rail:27 29 31
balcony … saying:20 18 8
balcony … teh:23 19 16
bald:-1 5 -15
bale:-7 -7 -9
baler:5 10 -8
bali:11 16 14
ball:-40 -33 -25
ball … adn:-22 -14 -8
ballarat:-4 3 -1
ballast:4 2 4
balloon:-15 -4 -5
balloons:-33 -32 -32
balls:-32 -39 -18
ban:-1 0 0
banana:-1 -2 0
band:-19 -21 -12
bandage:-5 9 -6
bandaged:-3 -3 -2
bandages:-4 -4 -1
bands:-7 -2 0
bandstand:-13 -4 -3
bang:16 -6 -19
bang … head:26 -5 0
banged:-2 -1 0
banging:24 15 -24
banging my:27 34 -2
banging … head:27 34 -2
banging … on:19 22 -2
bangles:-3 -2 -2
bangs:-24 -20 -9
banister:46 47 59
banister … a:27 26 18
banjo:0 0 0
bank:17 34 25
bank account:-21 -17 -8
bank adn:21 -3 -1
bank card:8 12 -24
bank holiday:14 12 21
bank wednesday:26 29 22
bank … adn:30 26 22
bank … he:5 6 20
bank … i:12 15 21
bank … im:-26 -7 -16
bank … its:-28 -23 -15
bank … my:22 -6 -4
bank … teh:54 54 40
banking:-3 -2 -3
banks:3 5 5
banned:-13 -7 -11
banner:-13 -7 -8
bannister:-15 -7 -15
bano:4 6 0
bapu:0 0 0
bar:15 14 20
bar feet:22 28 22
bar … in:48 45 47
bar … not:21 28 21
bar … touching:22 28 22
barandilla:11 14 11
barbecue:-21 -18 -20
barber:-3 -2 0
barcodes:8 11 0
bare:-14 -4 -2
barefoot:2 2 2
barely:11 11 34
bark:-1 12 17
barked:-6 -7 -1
barking:12 5 18
barley:-25 -22 -20
barn:40 37 44
barn adn:-36 -34 -44
barn … adn:54 47 42
barn … all:33 32 24
barn … i:32 33 40
barn … on:-21 -14 -9
barn … rifle:-18 -20 -25
barn … teh:-10 -9 30
barnsley:-1 -1 0
barometer:0 0 0
barracks:8 21 -2
barred:8 12 18
barrel:54 60 61
barrel tastes:25 33 34
barrels:23 23 22
barrels under:22 23 22
barrels … chin:22 23 22
barrels … my:23 23 21
barricaded:9 9 24
barrier:18 18 18
barriers:-30 -21 -29
barriers goin:-25 -26 -30
barrister:-7 -6 -1
bars:26 19 22
bars … my:16 17 21
bartender:-1 -1 -8
base:-13 -7 -4
basically:0 0 0
basin:0 1 1
basket:31 6 5
basra:14 10 14
bass:-22 -17 -21
bat:7 11 25
batch:2 7 18
bath:28 45 27
bath after:32 37 37
bath door:-20 -24 -10
bath is:55 51 41
bath jokes:30 61 -7
bath with:-7 -20 -9
bath … adn:-26 -26 -10
bath … he:-15 -28 -19
bath … my:-22 -21 8
bath … this:22 2 -36
bath … to:-33 -31 -19
bath … up:-29 -27 -16
bathed:-29 -24 -6
bathed her:-29 -24 -6
bathed … by:-28 -24 -5
bathroom:-15 -14 -5
bathroom cabinet:-33 -26 -31
bathroom door:8 9 21
bathroom i:2 5 26
bathroom teh:23 25 28
bathroom … a:21 18 8
bathroom … adn:51 41 37
bathroom … cut:14 21 35
bathroom … hes:10 19 45
bathroom … im:5 -29 -22
bathroom … in:26 26 38
bathroom … is:19 12 22
bathroom … its:-32 -23 -24
bathroom … my:20 26 31
bathroom … pills:-43 -34 -47
bathroom … with:30 27 13
baths:15 26 39
baths running:34 38 43
bathtub:30 28 3
batter:10 10 -3
battered:7 11 10
batteries:-9 -10 0
battery:-34 -23 -38
battery is:-16 -23 -28
battery on:18 30 -18
battery … on:-8 -18 -22
battery … teh:6 16 37
batterys:-16 -24 -22
bawled:-17 -14 -14
bay:2 7 19
bbc:-2 -3 -2
bbq:-18 -16 -19
bday:-4 -2 0
be:28 26 31
be a:36 20 6
be adn:-53 -15 -10
be alife:67 33 18
be allergic:52 -1 -1
be an:-22 -16 -7
be any:-22 -4 1
be anywhere:43 19 19
be around:-5 -4 -26
be asleep:42 -1 2
be at:14 -29 -19
be awake:-21 -12 -14
be back:-22 -12 1
be bad:34 21 -2
be before:31 14 13
be beter:4 11 -21
be boring:-23 -13 -3
be bothering:40 -3 -3
be buried:-41 -1 9
be by:7 19 28
be cancer:43 -1 -1
be certain:29 25 -5
be civil:-23 -16 -9
be clear:-30 -20 -13
be closing:0 -28 -29
be coming:17 13 25
be cross:32 27 29
be cut:-21 -17 -2
be daft:32 -16 -7
be dead:-21 12 16
be deleted:39 -3 -1
be doing:2 4 -52
be done:-20 13 27
be driving:14 20 27
be easier:1 -20 -5
be easy:18 21 -2
be empty:25 23 28
be ending:29 28 35
be enough:22 51 30
be finished:35 10 1
be first:37 50 -1
be for:-28 -31 -24
be forever:-30 -12 -6
be found:65 93 69
be free:8 -20 -22
be frightened:1 8 24
be funny:20 29 34
be gentle:51 50 57
be glad:78 -34 -12
be goin:-22 2 -15
be gone:56 56 40
be good:-58 -42 -30
be hanged:27 18 -1
be happier:18 -33 -9
be happy:-76 -36 -16
be hear:33 25 25
be heard:-26 -17 0
be here:-21 -13 -43
be honest:53 11 -55
be i:-24 -18 -22
be id:36 57 35
be it:30 31 -28
be ive:7 22 -26
be joining:-4 -9 -27
be killing:23 4 -1
be kind:-52 -54 -40
be known:-32 -18 -9
be let:99 -20 -13
be long:38 43 40
be lying:21 16 -4
be mad:60 41 46
be married:17 21 1
be me:45 42 30
be my:46 -18 -42
be next:29 49 31
be no:39 31 30
be nobody:37 48 41
be not:-9 -22 -4
be nothing:53 9 38
be ok:-8 -35 -26
be old:-25 -11 -1
be on:-39 -16 -12
be or:-54 -19 -16
be out:2 9 31
be polite:11 34 27
be quick:49 63 42
be ready:-49 -27 -9
be real:0 2 -24
be relieved:80 -13 -20
be right:23 -12 -3
be sad:20 10 2
be saved:43 -3 1
be seen:-8 16 22
be selfish:1 22 0
be sent:29 30 -18
be sorry:84 54 24
be stood:14 12 26
be stopped:28 30 30
be sunday:-32 -38 -36
be sure:13 45 34
be taken:-17 -25 -19
be talked:21 35 29
be teh:-9 3 -51
be that:16 22 22
be this:-29 -44 -31
be tidier:42 -2 0
be told:26 10 -1
be tomorrow:30 27 25
be tonight:-50 -47 -48
be unalived:43 31 -1
be up:-58 -41 -13
be vexed:16 22 21
be waking:34 8 7
be walking:7 11 21
be wat:38 38 26
be wednesday:33 35 36
be welcome:38 -2 -2
be with:94 107 94
be woken:-26 -20 -14
be … a:40 1 3
be … able:39 36 29
be … about:21 -10 -10
be … adn:-19 -31 -85
be … after:13 32 29
be … all:43 18 9
be … alone:-23 -20 -21
be … answer:-21 -7 1
be … any:39 -6 -17
be … anymore:25 -94 -53
be … arthur:-19 -21 -19
be … as:-50 -20 -11
be … back:54 70 44
be … bad:31 -2 -4
be … be:5 -68 -56
be … before:109 74 62
be … being:61 -26 -14
be … beside:25 -14 -9
be … board:26 30 27
be … book:-2 -29 -27
be … bother:21 23 17
be … by:12 29 13
be … bye:70 69 66
be … call:79 67 42
be … can:19 20 35
be … dad:24 34 35
be … dawn:45 54 55
be … days:62 27 24
be … dead:44 -4 25
be … dei:28 27 -3
be … do:33 51 43
be … does:-20 -5 -1
be … doing:14 18 -27
be … dont:31 -16 22
be … each:32 31 28
be … easter:34 27 -3
be … end:-51 -39 -41
be … enough:47 23 -7
be … every:37 -9 -2
be … feet:41 0 -3
be … final:-46 -39 -23
be … fone:33 -13 -14
be … forever:45 26 -14
be … frank:14 20 26
be … from:74 53 40
be … front:35 -20 -5
be … go:50 3 16
be … good:-26 -60 -34
be … ground:42 35 47
be … had:-36 -2 12
be … hand:43 47 47
be … has:45 -6 -12
be … heart:22 24 24
be … her:-10 0 -27
be … here:0 -40 -21
be … hes:21 25 -27
be … hundred:28 18 18
be … i:-20 -26 -39
be … if:24 18 -56
be … ill:-38 -36 -11
be … im:8 29 24
be … in:18 62 68
be … is:-54 -31 -14
be … isnt:30 -7 -12
be … it:6 48 -6
be … itll:-24 -21 -18
be … its:-36 -28 -29
be … ive:107 86 41
be … june:35 29 37
be … kil:12 33 -1
be … last:23 10 25
be … lately:41 -4 -1
be … less:17 16 21
be … living:-8 29 -18
be … longer:18 -100 -99
be … look:33 36 39
be … me:73 18 24
be … mind:60 47 33
be … monday:25 30 -15
be … more:23 19 -19
be … morning:111 99 103
be … mother:24 20 22
be … much:-18 -95 -85
be … mums:11 16 42
be … my:-7 -40 -21
be … myself:-25 -18 -9
be … nana:27 27 28
be … next:-38 -44 -36
be … no:10 -20 3
be … not:25 -9 -10
be … of:34 10 16
be … off:-1 -7 -43
be … on:19 23 23
be … once:-21 -15 -26
be … one:34 25 -34
be … ones:13 27 26
be … over:-23 -16 -9
be … own:49 85 -42
be … past:-33 2 -10
be … person:22 -13 -3
be … place:-33 -11 -6
be … post:-44 -34 -31
be … real:-9 -22 -6
be … reason:-4 26 -4
be … relief:34 -25 -3
be … return:91 5 7
be … right:-42 -9 -4
be … rush:-75 -73 -73
be … saturday:30 39 52
be … school:-36 -33 -24
be … see:34 -9 -5
be … she:31 6 30
be … sombody:41 36 33
be … someone:3 13 -20
be … soon:-44 -18 -97
be … sorry:-31 -12 -8
be … stop:34 45 46
be … sunday:30 35 54
be … taken:11 10 -54
be … takin:7 20 32
be … tea:21 21 21
be … teh:50 61 57
be … tell:24 24 15
be … than:-30 -36 -15
be … thank:30 34 37
be … that:30 2 32
be … thats:81 31 28
be … them:-21 -6 -1
be … ther:27 -28 0
be … they:-42 -19 -3
be … theyre:-28 -18 -18
be … thing:23 -8 3
be … this:-34 1 18
be … thursday:40 38 33
be … time:20 22 33
be … to:48 9 18
be … told:30 41 4
be … tomorrow:73 78 49
be … tonight:31 45 29
be … under:28 -4 0
be … us:36 19 0
be … want:-1 -25 -8
be … way:-10 -56 -45
be … weekend:16 24 25
be … went:53 46 39
be … were:-10 21 25
be … where:36 42 43
be … who:12 32 61
be … why:6 42 3
be … wish:36 12 0
be … without:34 -28 -16
be … work:-28 -12 -10
be … ye:42 -2 -4
beach:21 26 28
beach … my:-20 -15 -4
beached:-3 -2 -2
beachy:43 40 41
beachy head:43 40 41
beachy … saturday:26 26 28
beads:-2 -1 -1
beam:69 80 83
beam … on:-27 -26 -26
beam … teh:34 30 40
beams:18 28 2
beams … i:18 28 0
bean:-19 -23 -19
beans:-5 -8 -2
bear:9 -23 -13
beard:-5 -9 -4
beast:-4 -1 -1
beat:-30 -16 -52
beat me:-26 -21 -22
beat my:23 26 0
beat us:-67 -65 -19
beat … at:-35 -31 -6
beat … he:31 43 -1
beat … teh:36 35 -3
beat … up:-22 -16 -9
beat … with:36 41 -1
beaten:9 8 17
beating:29 39 77
beating his:19 22 7
beating me:40 44 84
beating my:3 7 35
beating … adn:8 11 25
beating … at:-37 -35 -32
beating … help:30 33 64
beating … little:6 5 23
beating … mum:0 4 24
beating … right:17 18 56
beats:33 48 -57
beats me:-29 -21 -28
beats … a:30 28 -38
beats … at:-47 -44 -4
beats … with:41 39 -46
beautiful:7 13 -3
beautiful … gone:24 22 26
beautiful … shes:15 17 20
beautifully:-4 -2 -1
bebe:-10 -10 -1
beber:0 -1 0
became:-7 -9 -2
because:-33 -28 -50
because her:30 21 5
because hes:-29 -30 -26
because im:-27 -37 -26
because it:-17 -15 -20
because its:-24 -22 -9
because ive:34 34 31
because my:4 -37 -22
because neither:38 37 0
because no:24 27 7
because nobody:22 -4 -1
because of:-38 -37 -13
because she:-21 -6 16
because shell:25 12 25
because teh:2 6 -35
because thats:39 28 8
because ther:38 44 40
because theres:-37 -34 -5
because u:-21 -22 -12
because were:-49 -20 -15
because … a:-23 -17 -11
because … am:-61 -40 -17
because … are:23 9 -17
because … back:-28 -2 0
because … be:97 27 32
because … cant:14 -28 -20
because … couldnt:7 -20 -15
because … deserve:25 36 0
because … deserved:16 21 0
because … did:-10 -12 -27
because … do:52 57 13
because … does:20 16 -1
because … dont:-21 -77 -11
because … else:35 53 -4
because … exist:30 46 49
because … go:-23 -17 -11
because … goin:-28 -23 -9
because … got:-36 -23 -14
because … had:-24 -9 -4
because … has:-27 -22 -10
because … hear:-23 -14 -6
because … i:-26 -6 -7
because … ill:8 17 20
because … im:5 13 22
because … in:-26 -17 -23
because … is:-30 -19 -12
because … it:30 46 13
because … its:-23 -18 -3
because … mother:22 -6 -8
because … my:-21 -18 -9
because … no:-36 -31 -1
because … not:-35 -9 6
because … on:-25 -18 -33
because … one:26 22 -4
because … over:-31 -22 -13
because … teh:5 -7 -34
because … thought:-25 -6 -2
because … to:41 41 66
because … trust:36 -10 -1
because … used:53 51 56
because … want:-25 -21 39
because … wanted:-27 2 -4
because … wants:27 26 57
because … was:-27 -3 -7
because … wasnt:20 21 -11
because … wont:56 15 45
because … would:52 43 7
become:-20 -10 -17
becomes:-4 -2 -2
becoming:-10 6 -10
bed:-10 -10 -5
bed ive:-2 -2 35
bed my:-30 -28 -29
bed or:49 -1 -1
bed that:43 48 60
bed thats:-31 -14 -5
bed wen:-26 -20 -12
bed while:36 36 48
bed … a:-25 -13 -15
bed … adn:-35 -26 -20
bed … days:-27 -29 -30
bed … for:-21 -25 -25
bed … his:40 37 36
bed … ill:-23 -13 -5
bed … last:28 29 23
bed … my:25 7 13
bed … neva:25 1 4
bed … night:3 -14 -21
bed … ones:-20 -20 -16
bed … said:-21 -11 -9
bed … take:9 8 31
bed … teh:-34 -23 3
bed … to:38 -9 -5
bed … was:23 26 43
bed … wife:33 36 40
bed … woke:23 -2 0
bedroom:9 14 32
bedroom door:42 43 49
bedroom … adn:-31 -30 -29
bedroom … ive:39 39 38
bedroom … teh:-25 -26 -25
bedroom … with:-34 -32 -35
beds:-18 -6 -1
beds for:26 27 30
bedsheet:7 9 45
bedside:5 9 15
bedside table:20 21 21
bedside … adn:20 20 20
bedsit:-28 -19 -24
bedtime:-16 2 -2
bee:0 0 0
beech:-19 -8 -3
beef:-1 -1 0
been:-5 -11 -20
been a:28 15 18
been able:-31 -11 -2
been as:42 49 52
been at:36 47 49
been born:38 -13 -3
been burning:22 30 -6
been by:-27 -18 -4
been class:-23 -17 -1
been clean:-33 -27 -12
been collecting:30 36 31
been craving:44 -4 0
been cryin:12 27 16
been cutting:-39 -26 -8
been dead:-9 -5 26
been decent:25 0 0
been doing:-26 -8 -15
been down:-37 -24 -22
been drinking:47 -5 -14
been following:23 36 -13
been goin:-31 -23 -17
been gone:23 20 22
been googling:16 37 -11
been happier:-28 -3 -2
been hoarding:11 22 43
been hoping:58 -1 0
been hurting:34 46 -33
been i:48 64 58
been in:15 24 46
been inside:14 21 0
been looking:42 -7 -11
been me:74 80 72
been messaging:26 23 -2
been my:23 28 14
been nice:21 18 26
been oiled:13 16 27
been on:-52 -24 -10
been patient:21 -2 4
been putting:8 14 30
been quiet:-29 -22 -14
been reading:25 20 14
been ready:35 54 -3
been rehearsing:22 24 -4
been saving:22 21 32
been scrolling:-25 -18 -1
been shaking:31 4 -2
been sick:42 51 47
been since:38 24 -15
been sober:-30 -12 -4
been staring:51 0 0
been suicidal:-107 -119 -12
been swallowing:23 31 3
been takin:16 3 -31
been teh:-12 -27 14
been thinking:47 44 -7
been this:-30 -36 -7
been through:-28 -36 -14
been tidying:46 -1 -2
been told:-33 -23 0
been twenty:39 42 40
been under:-33 -16 -3
been up:45 40 47
been using:-59 -22 -7
been wanting:38 24 -13
been white:46 0 0
been writing:36 40 -14
been … a:-37 -36 -12
been … about:41 27 -33
been … adn:-54 -43 -34
been … ages:29 5 7
been … all:31 35 42
been … amitriptyline:8 14 28
been … an:50 38 28
been … arm:22 30 -15
been … at:8 -31 -21
been … back:40 8 17
been … bit:25 8 -1
been … bits:17 27 0
been … by:-33 -26 -12
been … cheerful:25 9 -1
been … comfort:55 44 41
been … ctb:1 -41 0
been … day:24 6 20
been … diazepam:27 33 2
been … do:21 4 -2
been … down:-47 -46 -20
been … for:1 -9 -38
been … four:18 25 11
been … from:-32 -44 10
been … gone:13 18 25
been … good:25 30 31
been … ground:-23 -15 -4
been … has:-21 -5 -1
been … hav:35 14 16
been … he:20 37 2
been … her:0 6 -27
been … here:-2 11 22
been … hes:69 22 25
been … hour:40 41 34
been … how:-3 26 4
been … i:-13 5 30
been … im:6 -32 -12
been … in:6 -27 -32
been … it:33 -11 -25
been … its:-25 -12 -19
been … ive:44 25 -16
been … knuckling:46 0 0
been … lads:11 29 33
been … letters:34 26 -8
been … long:22 -20 -18
been … me:26 29 -28
been … minutes:40 42 41
been … my:35 68 53
been … night:19 25 -17
been … not:28 -5 12
been … notes:13 16 27
been … one:-23 -37 -12
been … our:21 30 0
been … overdosing:29 35 -3
been … pills:-33 -25 -9
been … pipe:10 10 22
been … plan:6 7 29
been … self:28 -3 0
been … shes:49 57 66
been … suicide:80 106 -16
been … ten:43 46 21
been … that:24 -19 -13
been … they:29 -3 -1
been … this:-2 0 27
been … to:29 50 34
been … together:18 16 24
been … twelve:-26 -27 0
been … u:-23 -16 -7
been … up:32 21 27
been … was:35 49 53
been … ways:36 62 -15
been … weeks:32 60 -3
been … wen:-26 -12 -1
been … who:28 -21 -16
been … with:29 26 -10
been … years:-22 -17 -12
beeps:-8 -8 -7
beer:12 1 12
beer adn:-24 -13 -8
beer at:22 0 0
beer garden:25 0 0
beer … adn:45 0 0
beer … its:25 0 0
beers:39 2 34
beers … teh:23 30 62
bees:46 53 52
bees adn:-17 -21 -16
bees … adn:41 41 36
bees … im:25 16 17
beetles:21 12 16
beetles pouring:21 12 16
beetles … out:21 12 16
beetroot:-21 -19 -13
beets:13 13 -7
befor:22 20 24
befor teh:23 20 25
befor … get:23 20 25
befor … kids:23 20 25
before:1 16 26
before adn:-19 -17 -40
before christmas:-29 -28 -70
before church:23 31 35
before handover:0 0 31
before harvest:21 17 -8
before he:16 20 25
before his:11 25 13
before i:27 34 46
before last:33 -5 -5
before lunch:-24 -13 -17
before midnight:-39 -8 -8
before my:-30 -16 -8
before noon:-19 -24 -14
before rehab:29 29 38
before school:25 27 52
before she:-25 -25 -18
before sunday:-38 -2 -2
before sunrise:17 24 26
before teh:10 14 24
before they:33 12 18
before this:12 24 -11
before … a:-12 -3 -33
before … adn:50 56 57
before … all:-15 -21 -5
before … asking:34 41 2
before … baby:-23 -23 -4
before … bell:34 26 18
before … can:43 17 17
before … come:48 48 48
before … died:44 43 41
before … do:36 39 17
before … drink:25 20 25
before … end:97 97 99
before … first:-22 -10 -8
before … go:-66 -69 -68
before … goes:3 -3 -22
before … hav:13 27 -8
before … holiday:-25 -25 -21
before … if:-37 -33 -3
before … in:-21 -17 -20
before … interview:-23 -24 -5
before … jmup:49 50 42
before … know:-75 -82 -41
before … leave:-12 -12 -50
before … little:0 0 -26
before … locked:24 34 -10
before … me:-10 -15 -33
before … my:-16 -43 -44
before … myself:30 27 14
before … not:27 12 9
before … opens:27 31 28
before … shift:3 14 26
before … take:31 -43 -26
before … teh:-37 -18 -19
before … theres:-19 -23 -32
before … this:0 1 -48
before … to:-22 -29 -33
before … tonight:24 23 23
before … up:45 0 -3
before … was:-7 -24 -7
before … weekend:35 40 43
before … went:55 51 27
before … which:58 45 43
before … with:-27 -24 -23
beforehand:-12 3 5
began:3 -11 -22
begged:32 51 -22
begged me:36 29 -20
begged … not:-9 -9 -21
begged … to:33 53 -23
begging:4 12 46
begin:-23 -13 -6
beginning:-46 -25 -13
begins:-32 -29 -22
begonias:0 -1 -1
begs:-39 -26 -12
begun:68 65 30
begun to:50 21 23
behalf:-4 -4 0
behave:-4 -3 -3
behavior:-63 -26 -5
behavioural:-1 -1 0
behind:50 35 26
behind my:35 -14 -8
behind teh:28 37 48
behind … adn:-1 -21 -26
behind … back:54 0 0
behind … boiler:24 21 18
behind … cricket:21 20 17
behind … for:39 6 9
behind … i:12 21 12
behind … in:-28 -21 -21
behind … my:-35 -36 -22
behind … with:33 22 33
bei:-29 -19 -3
beige:-3 -3 -4
beim:-2 -14 -1
bein:68 -1 -1
being:10 -1 -12
being afraid:24 26 29
being alife:200 61 27
being dead:111 54 20
being decent:-26 -21 -15
being here:36 -19 -44
being hit:27 24 -4
being kind:45 41 17
being on:-28 -21 -10
being serious:-22 1 -21
being sick:25 36 45
being teh:-2 22 -2
being … a:-17 -23 14
being … adn:-14 -27 -54
being … anymore:46 35 -2
being … burden:-42 0 1
being … by:4 -4 32
being … dont:-27 -11 -9
being … for:26 38 33
being … hard:50 59 59
being … hes:-30 -24 -11
being … i:-34 7 -5
being … is:38 20 -9
being … my:-43 -48 -16
being … next:-24 -11 -3
being … no:-10 9 20
being … not:15 32 -7
being … off:-24 -14 -7
being … one:-27 -5 -5
being … person:60 -8 -3
being … restful:20 -4 -1
being … sounds:74 -7 -1
being … this:40 5 9
being … to:-23 -9 -5
being … u:13 24 35
being … was:-59 -11 -4
being … with:-25 -9 -10
being … wouldnt:21 49 0
beleive:-23 -2 -31
beleive a:20 22 -10
beleive im:31 27 29
beleive … it:16 32 19
beleive … man:19 21 -4
beleives:0 3 -14
belfast:-1 0 0
believed:-46 -20 -13
believed it:-21 -1 0
believing:7 -9 -2
bell:9 9 3
bell … sorry:30 23 17
bella:-11 -7 -9
belle:-2 -2 -1
bells:35 -9 -7
bells teh:33 18 14
bells … two:33 18 14
belly:-6 8 -8
belong:-6 -28 -18
belong in:50 -14 -2
belong … this:56 -23 -1
belong … world:57 -21 -1
belonged:-12 -7 -5
belongings:-8 -9 -4
belongs:-11 -19 -14
below:16 16 15
belt:40 44 5
belt adn:17 12 20
belt all:-21 -20 -15
belt ive:-29 -27 -8
belt marks:69 68 -21
belt teh:21 20 27
belt tight:-23 -11 -2
belt wen:3 1 -22
belt … at:15 23 -3
belt … day:22 21 -4
belt … off:16 20 20
belt … on:19 23 3
belt … rail:21 20 28
belt … teh:27 17 40
belt … up:10 8 -21
belting:-1 -1 -1
belts:77 62 66
belts on:33 11 6
belts tight:30 18 16
belts … adn:36 45 45
belts … teh:49 54 49
ben:-26 0 0
bench:19 7 8
bench … coat:-22 -9 -10
benched:-2 0 0
bend:19 17 26
bends:9 9 -3
beneath:-30 -21 -19
beneath teh:-30 -21 -19
beneficiary:-1 -2 -1
benefit:-14 -9 -7
benefits:-3 -8 -17
benign:-6 -5 -2
benny:5 5 6
bent:-12 -1 23
benzo:-15 -31 -19
benzos:0 37 25
benzos all:13 7 -36
benzos cold:37 40 26
benzos on:28 27 26
benzos with:37 37 21
benzos … adn:23 9 5
benzos … at:13 7 -36
benzos … drink:5 3 21
benzos … i:25 34 44
benzos … ive:19 24 31
benzos … methadone:23 19 -5
benzos … my:35 39 23
benzos … once:23 17 -25
benzos … own:22 20 19
benzos … turkey:15 22 1
bereaved:-11 -8 -7
bereavement:-33 -24 -26
bereit:34 36 35
beret:-3 -1 -1
bernadette:-8 -7 -4
bernard:-1 -2 -4
berries:2 2 3
beside:56 57 72
beside her:26 29 14
beside him:9 20 -3
beside himself:-37 -29 -8
beside it:54 48 53
beside teh:-19 1 22
beside … a:-20 -10 -9
beside … adn:51 38 52
beside … her:29 26 24
beside … i:4 16 22
beside … its:-27 -26 -54
beside … teh:-26 -17 -13
beside … with:-26 -18 -19
besser:31 -6 -2
besser dran:22 -3 -1
best:-59 -40 -16
best of:40 40 31
best part:28 28 25
best … it:22 23 31
best … of:-34 -24 -17
best … says:2 1 31
best … shes:-4 -1 32
best … teh:-35 -25 -17
bestie:-2 1 -1
bet:83 2 13
bet in:29 0 0
bet on:33 0 0
bet teh:50 -1 -1
bet … gone:45 -4 -2
bet … on:42 -3 -4
bet … teh:42 -7 -4
beta:-3 -8 -1
beter:-1 -36 -26
beter adn:-73 -50 -11
beter dead:21 14 13
beter i:28 -17 -1
beter im:-21 1 -10
beter ive:29 -3 -1
beter lief:29 28 29
beter of:71 -3 -1
beter off:-4 10 -30
beter place:-61 -1 -1
beter stepmum:30 -1 -1
beter than:-12 -26 -24
beter with:-29 -21 -16
beter without:32 -4 -2
beter … a:30 19 -10
beter … adn:10 -7 -29
beter … been:21 -1 -7
beter … dead:-46 -37 -20
beter … dont:-23 -9 -1
beter … i:3 -36 -22
beter … id:51 1 8
beter … im:-13 -7 -24
beter … it:-48 -12 -9
beter … me:43 -32 -20
beter … mine:24 30 32
beter … neva:32 0 -1
beter … on:22 8 1
beter … one:-48 -11 -3
beter … out:31 40 41
beter … she:9 44 -17
beter … teh:43 -7 20
beter … than:34 8 14
beter … they:31 -4 -1
beter … took:-23 -1 0
beter … u:-35 -15 -6
beter … ur:33 38 32
beter … werent:24 -1 0
beter … with:22 -13 -3
beth:0 0 0
bett:-1 0 0
betta:28 0 0
betta of:28 0 0
betta … me:28 0 0
betta … without:28 0 0
betting:29 -12 -12
betting apps:43 -4 -5
betting … teh:37 -9 -10
between:6 14 25
between sentences:11 20 20
between teh:-32 -15 -33
between ten:51 28 37
between … rails:22 5 3
bev:110 99 104
bev … teh:62 65 60
beyond:31 35 36
bf:9 28 56
bhai:-3 -2 0
bible:-2 0 0
bicker:-1 -1 0
bicycle:11 25 32
bids:1 0 0
bien:-5 -16 -6
bientot:18 18 -5
big:24 19 13
big changes:39 40 47
big part:22 24 -2
big sister:34 15 19
big … after:14 23 1
big … for:-21 -26 -14
big … it:21 26 33
big … on:-25 -17 -10
big … sat:25 36 43
bigger:-26 -18 -21
biggest:-6 -6 -2
bike:-44 -27 -17
bike … a:13 14 35
bike … leo:-21 -15 -16
bikes:-13 -12 -10
bill:-14 -38 -21
bill adn:20 0 14
bill … i:20 -14 -2
bills:-28 -14 -18
bills paid:20 28 18
bin:1 -3 -6
bin ich:1 9 25
bin it:23 10 0
bin outside:16 -20 -14
bin … my:15 26 -4
bin … nur:24 -1 -1
bin … teh:-9 -31 -14
binchys:-1 -1 -1
binge:-30 -9 -13
binged:-5 -9 -3
binged adn:36 -12 -1
binged … purged:30 -11 -1
bingo:-43 -37 -28
bingo adn:-35 -31 -21
bingo … ive:-28 -22 -20
binned:12 -10 11
binned … teh:-22 4 19
binoculars:-20 -8 -6
bins:-27 -28 -14
biology:-1 -1 -1
biopsy:-4 -4 -4
bipolar:-31 -24 -19
bird:-19 -19 -22
bird box:-14 -25 -11
bird … adn:-21 -22 -14
bird … my:-11 -20 -16
birdie:-3 -2 -3
birds:8 14 18
birmingham:0 0 0
biro:-1 -16 -10
birth:22 -6 -27
birth adn:48 18 -4
birthday:-32 -33 -4
birthday adn:9 -21 -17
birthday im:17 16 23
birthday next:2 3 25
birthday she:24 29 36
birthday to:-19 -20 -15
birthday which:22 24 31
birthday … its:-13 -14 -23
birthday … myself:-24 -21 13
birthday … one:19 26 29
birthdays:-3 -5 -5
biryani:-1 -1 -2
biscit:-1 0 0
biscuit:-26 -15 1
biscuit tin:22 25 24
biscuit … adn:-20 -15 -8
biscuit … im:26 18 13
biscuits:-71 -65 -55
bishop:-5 -3 -3
bishops:2 3 3
bit:31 41 40
bit adn:-33 0 11
bit but:-21 -15 -6
bit long:36 38 28
bit my:55 57 72
bit off:-28 -19 -23
bit sweaty:-33 -25 -22
bit wen:8 10 23
bit where:-22 -18 -22
bit with:-21 -16 -10
bit yellow:6 12 -20
bit … about:13 20 20
bit … adn:-10 -19 -29
bit … i:19 16 22
bit … in:-5 -12 -20
bit … ive:26 27 20
bit … of:43 41 -6
bit … on:-42 -39 -35
bit … see:-24 -10 -6
bit … tablets:-32 -33 -34
bit … teh:-43 -52 -37
bit … that:-7 -20 -13
bit … this:-21 -11 -8
bit … till:14 22 0
bit … tongue:34 35 60
bit … woke:15 20 29
bite:4 13 -7
bite my:21 27 -1
bite … arms:31 29 -1
bite … until:32 29 -1
bites:6 7 -2
bites me:23 19 -1
biting:6 11 3
bits:16 -2 -15
bits adn:21 -14 -4
bits i:-26 -13 -9
bits of:31 38 27
bits … i:-38 -18 -7
bitte:30 31 38
bitten:57 48 39
bitten tongue:29 28 31
bitten … day:18 26 17
bitten … i:28 17 23
bitter:2 27 49
bitterness:14 18 21
black:27 27 9
black adn:-23 -14 -10
black eye:37 36 -16
black on:24 29 26
black stuff:52 47 49
black … i:-26 -21 -7
black … is:23 27 34
black … last:20 32 0
black … since:20 24 -15
black … teh:41 35 22
blackberries:-21 -16 -11
blackbird:-18 -13 -12
blacked:34 37 37
blacked out:34 37 37
blacked … on:28 24 30
blacked … teh:28 25 27
blacking:33 36 31
blackout:-44 -41 -30
blade:66 54 -5
blade from:26 32 -9
blade in:-46 -52 -99
blade is:-4 -52 -45
blade out:0 0 -67
blade was:31 30 34
blade … a:-36 -26 -10
blade … adn:28 34 0
blade … fone:9 11 22
blade … i:0 -4 -26
blade … im:0 0 -38
blade … in:-6 -59 -18
blade … my:-1 2 -38
blade … on:9 -5 22
blade … teh:42 33 33
blade … time:13 21 -2
blades:51 20 28
blades are:0 -10 -33
blades in:25 22 13
blades on:25 38 38
blades out:4 8 -30
blades … a:-36 -23 -14
blades … adn:34 52 53
blades … hand:52 51 38
blades … my:44 44 41
blades … side:19 27 23
blades … teh:27 -41 -46
blades … under:1 -43 -30
blame:21 7 18
blame yourselves:23 25 18
blame … u:26 26 19
blamed:18 17 3
blaming:-35 -22 -19
blank:14 -51 -32
blank adn:-19 -22 -12
blank … teh:40 -3 -6
blanket:-34 -15 -23
blanket with:-24 -16 -12
blanket … im:-34 -9 -1
blanket … not:-34 -9 -1
blankets:-2 -4 -14
blazer:26 25 0
blazer … he:36 34 0
blazing:-5 0 0
bleach:-39 -27 14
bleach … burning:13 23 19
bleak:0 0 0
bled:21 20 28
bled adn:15 19 -22
bleed:62 75 -25
bleed every:36 45 0
bleed for:6 6 -53
bleed … adn:44 42 0
bleed … day:33 43 0
bleed … i:6 9 28
bleeding:79 72 85
bleeding a:35 40 39
bleeding adn:18 31 33
bleeding from:22 20 -19
bleeding into:-3 -3 -24
bleeding wont:10 9 21
bleeding … a:-4 -4 -24
bleeding … adn:20 15 13
bleeding … dont:9 30 33
bleeding … from:22 22 34
bleeding … i:26 30 54
bleeding … it:28 30 31
bleeding … lot:21 21 35
bleeding … sock:-5 -5 -29
bleeds:15 15 -2
bleep:39 43 29
bless:4 3 21
bless her:-33 -34 -35
bless this:64 66 65
bless … adn:-20 -17 -13
bless … all:23 17 19
bless … little:66 68 69
blessing:-11 -10 -3
blew:-5 4 -2
blind:11 -10 -5
blinds:45 50 43
blinds adn:59 64 58
blink:-1 6 -3
bliss:-32 -21 -18
blister:20 22 18
blister packs:25 26 26
blister … shes:25 25 29
blisters:-9 7 17
block:-1 -4 18
blocked:-45 -21 -9
blocked him:-23 -22 -14
blocked teh:-47 -5 -5
blocked … lot:-47 -3 -2
blockers:-1 -3 0
blocks:-9 -2 -20
blog:-5 -3 -1
bloke:0 22 10
blokes:0 0 0
blood:-5 16 2
blood all:9 2 -33
blood in:18 47 -11
blood on:34 27 48
blood wen:19 24 20
blood … adn:26 12 19
blood … i:41 34 36
blood … in:-55 -48 -42
blood … it:15 40 4
blood … my:-7 -9 -43
blood … on:-36 -36 -27
blood … over:5 -1 -37
blood … that:-55 -51 -42
bloods:-20 -19 -8
bloody:0 0 0
blouse:-6 -5 -2
blow:24 30 -13
blow my:10 20 -5
blow … brains:47 50 -7
blow … out:16 23 -6
blown:3 5 -16
blu:-5 -4 -2
blue:-6 -1 -5
blue fingers:54 61 49
blue folder:29 33 25
blue he:-11 -13 -23
blue it:-35 -30 -26
blue ive:31 45 53
blue lights:1 -25 -17
blue lips:-47 -44 -32
blue my:30 18 16
blue on:69 66 31
blue roap:16 16 24
blue round:19 21 30
blue … adn:54 38 -2
blue … hav:-30 -6 0
blue … her:21 18 20
blue … his:48 34 30
blue … no:41 19 27
blue … teh:-24 -10 6
blue … thursday:31 31 -8
blue … wat:37 26 22
blue … wont:-42 -38 -34
bluebell:-2 -1 -1
bluebells:-10 -6 -1
blueberries:0 1 -1
blues:92 83 83
blues on:50 42 46
bluetits:-9 -10 -18
bluetongue:7 12 -6
bluff:-1 0 -2
bluffing:14 22 -20
blumen:-5 -4 -5
blunt:-27 -16 -30
blurry:-20 -18 -21
board:22 -3 -13
board after:23 28 17
board says:-20 -10 -9
board … a:22 20 15
board … back:-33 -21 -19
board … i:-21 -20 -5
board … in:27 31 33
board … me:21 -10 -7
board … not:37 34 -4
board … teh:22 22 -3
boarded:-1 -1 -1
boards:21 25 13
boat:39 43 46
boat … chain:37 35 33
boat … i:-36 -37 -33
boat … teh:1 25 24
boat … with:-21 -18 -20
boats:-20 -22 -19
boats to:-36 -21 -19
boda:-17 -7 -2
body:32 50 52
body is:-16 -23 -23
body knows:11 -35 -37
body wants:57 51 -2
body wil:33 26 31
body … adn:17 29 35
body … been:39 28 37
body … hav:41 30 37
body … its:16 -41 -27
body … me:27 5 2
body … shes:31 11 6
body … that:11 18 32
body … to:22 1 -38
body … up:61 58 59
bodys:35 34 36
bodys … i:18 20 24
boet:20 24 25
boil:-2 -1 0
boiled:-6 -8 -6
boiler:-44 -4 0
boilers:-1 -2 -3
boiling:55 55 67
boiling hot:31 28 25
boiling … adn:40 38 19
boiling … me:7 4 20
boils:-3 -3 -1
boit:-15 -10 -20
boite:11 17 21
boite … je:17 14 22
bold:0 0 0
bolt:35 40 55
bolted:8 14 15
bomb:30 30 -3
bomb … my:8 8 21
bombed:-3 -2 -1
bon:-9 -9 -7
bone:-6 -6 -10
bones:30 1 10
boning:10 11 5
bonsoir:-8 -8 -3
bonus:-3 -1 0
book:-44 -49 -27
book … ive:-2 -27 -25
book … went:-24 -19 -12
bookcase:-5 -14 -10
booked:-16 7 29
booked a:24 32 33
booked … as:4 5 24
booked … dog:27 29 17
booked … groomer:27 29 17
booked … off:4 5 22
booked … room:21 29 21
bookies:40 -17 -13
booking:-8 -7 -3
booklet:0 1 0
books:0 -1 -3
books back:-20 -23 -15
boot:29 22 16
boot of:29 25 16
boot teh:20 -15 -5
boot wen:45 36 -5
boot with:-22 -10 -13
boot … car:29 25 16
boot … driving:-24 -24 -21
boot … im:-23 -23 -22
boot … know:-13 -4 -21
boot … teh:-28 -37 -17
boot … tonight:26 28 42
boots:-20 -35 -41
boots off:-36 -22 -17
boots on:29 -2 3
boots … adn:-26 -22 -17
boots … im:-27 -22 -17
booze:-8 9 30
booze adn:-33 -24 -2
booze for:47 48 45
bord:-2 -1 0
border:-2 -1 0
bore:22 32 34
bored:-39 -36 -16
boredom:-53 -59 -26
boring:-43 -48 -28
boring i:-10 -23 -3
boring … to:2 -20 0
boring … want:7 -28 0
born:64 -59 -30
born i:22 -1 0
born in:-22 -2 -3
borowed:-1 -1 0
borrow:-10 -11 -10
borrowed:-30 -28 -28
borrowed teh:-33 -34 -23
borrowed … for:-20 -20 -26
borrowed … rifle:-24 -20 -13
bort:-1 -1 1
boss:-61 -44 -24
boss gave:17 27 22
boss in:-59 -70 -8
boss … teh:-44 -50 -5
boss … tomorrow:23 30 27
bosss:0 0 0
bossy:-6 -4 -2
bot:6 6 1
both:29 32 46
both are:-20 -8 -7
both arms:38 41 32
both legs:-34 -33 -33
both of:31 8 7
both wrists:29 34 38
both … adn:-21 -12 13
both … are:26 18 26
both … for:-22 -19 -17
both … from:-37 -36 -31
both … he:19 17 31
both … in:22 16 14
both … is:24 22 21
both … of:0 -11 -22
both … them:24 20 14
both … this:37 50 36
both … up:28 20 21
both … us:51 23 26
both … wen:22 17 0
both … would:60 53 0
bother:80 45 28
bother to:12 26 13
bother … anybody:10 23 7
bother … me:36 -2 -2
bother … teh:13 19 22
bothered:-8 13 -22
bothering:5 -32 -12
bothering ye:40 -3 -3
bottle:29 42 54
bottle adn:164 148 135
bottle by:-24 -18 -16
bottle down:-24 -17 -13
bottle i:38 -25 -10
bottle im:87 80 76
bottle in:-39 -47 -42
bottle is:33 3 4
bottle of:3 -16 -24
bottle on:-33 -4 -3
bottle open:30 18 14
bottle to:35 38 40
bottle was:-14 -16 -22
bottle … adn:47 29 27
bottle … antifreeze:21 17 18
bottle … by:-23 -13 12
bottle … cistern:35 -3 -1
bottle … day:0 -22 -17
bottle … dont:43 -1 -2
bottle … for:-22 0 16
bottle … forgive:-24 -11 -10
bottle … gin:25 8 1
bottle … hand:-61 -26 -18
bottle … i:-71 -28 -15
bottle … im:14 18 24
bottle … in:24 -27 -16
bottle … its:93 30 31
bottle … my:-76 -9 0
bottle … pills:20 16 16
bottle … rum:21 32 8
bottle … shampoo:-23 -5 -7
bottle … table:-33 -4 -3
bottle … tablets:27 19 38
bottle … teh:36 -7 -8
bottle … water:-26 -21 -19
bottle … whisky:22 19 9
bottle … with:25 21 17
bottled:-3 -2 -2
bottles:55 34 35
bottles in:-38 -7 -8
bottles … teh:-7 22 15
bottles … vodka:0 1 -32
bottom:7 19 24
bottom drawer:16 18 20
bottom of:27 28 29
bottom … teh:-19 -19 -21
bought:50 52 60
bought a:39 32 26
bought adn:49 58 35
bought blades:16 7 -25
bought helium:-70 -73 -56
bought it:22 12 22
bought myself:-27 -17 -2
bought no:23 29 24
bought one:79 71 73
bought roap:13 18 34
bought some:-20 -18 -17
bought wat:61 73 43
bought … a:-28 -20 -11
bought … adn:30 17 -17
bought … at:35 41 45
bought … bag:-11 -30 -17
bought … coffee:31 40 41
bought … from:18 22 17
bought … gun:18 18 30
bought … had:8 12 30
bought … hosepipe:37 33 35
bought … i:54 64 32
bought … is:62 70 74
bought … its:-32 -43 -27
bought … ive:63 33 44
bought … knife:4 5 -39
bought … my:39 24 43
bought … plant:-31 -21 -7
bought … round:42 48 55
bought … same:65 57 -2
bought … suit:23 29 24
bought … teh:20 4 7
bought … thats:-43 -64 -41
bought … those:38 24 29
bought … ticket:31 30 35
bought … to:2 6 20
bought … today:-71 -75 -57
bought … used:62 70 -22
bought … was:30 27 21
boulot:-3 -2 -1
bouncers:0 0 1
bouncy:-15 -11 -18
boundaries:-1 -1 -1
boundary:0 0 2
bouquet:18 21 30
bouquet … my:19 22 32
bournemouth:0 0 0
bow:-10 -8 -6
bowel:-1 -1 -1
bowl:23 11 4
bowl adn:-27 -23 -8
bowline:-6 -4 -1
bowls:-44 -27 -23
box:-4 1 15
box adn:-40 -32 -15
box in:-13 -13 -25
box is:54 37 38
box my:22 26 23
box of:47 36 21
box on:-22 -23 -15
box to:21 2 35
box … adn:-25 -29 -24
box … finished:-30 -26 -15
box … i:20 25 28
box … my:-34 -42 -17
box … on:39 19 24
box … paracetamol:14 20 21
box … pills:27 29 34
box … teh:-35 -35 -34
box … them:-32 -14 -9
box … to:36 32 -16
box … tonight:-28 -24 -23
boxes:13 24 20
boxing:-8 -4 -1
boxs:-4 -3 -1
boxset:-4 -4 -1
boy:-4 10 -8
boy for:-29 -31 -27
boy … adn:30 26 -3
boy … being:32 25 7
boy … me:33 36 43
boy … said:-58 -56 -52
boy … teh:58 51 23
boyfriend:1 12 -25
boyfriend has:19 31 10
boyfriend hits:-9 -10 -22
boyfriend is:27 20 67
boyfriend keeps:18 29 -56
boyfriend makes:24 23 -8
boyfriend says:-4 -3 -22
boyfriend … at:13 22 17
boyfriend … her:13 14 28
boyfriend … hes:-15 -16 -24
boyfriend … kil:17 19 -26
boyfriend … me:78 82 19
boyfriend … saying:-15 -6 -35
boyfriend … strangling:12 12 28
boyfriend … to:31 28 31
boyfriend … wen:13 10 -36
boys:34 44 22
boys teh:-15 -20 -15
boys … im:32 31 29
bra:47 54 44
braced:-4 0 0
bracelet:1 10 15
braces:-11 -12 -6
bragging:-2 -2 -3
brain:-33 -7 -41
brains:70 31 -15
brains out:47 50 -7
brake:17 34 41
brake … adn:7 22 21
brakes:22 40 -5
braking:34 18 38
bramble:0 0 0
brambles:-27 -19 -4
branch:62 56 67
branch is:38 37 39
branch … me:29 42 43
branch … teh:20 18 25
brand:-2 -3 0
brandy:2 1 -3
bras:36 38 -6
brass:-7 -9 -6
brave:-9 4 -7
braver:12 26 -5
bravest:-5 -6 -7
brazos:29 25 -1
brazos todas:35 28 -1
brazos … las:35 28 -1
brazos … noches:35 28 -1
bread:13 9 28
bread adn:22 4 3
bread bin:47 52 35
bread knife:12 18 30
bread teh:32 -1 -3
bread … a:6 8 21
bread … i:26 3 19
bread … in:-23 -6 -15
break:12 22 -6
break adn:9 14 -29
break his:35 33 -24
break … i:37 23 30
breakdown:-13 -25 -22
breakfast:7 21 9
breakfast to:25 31 0
breakfast with:-22 -23 -31
breakfast … bed:31 44 -5
breakfast … my:-22 -23 -26
breaking:-43 -22 -12
breakup:0 1 -2
breath:8 17 30
breathe:86 78 69
breathe adn:-22 9 -14
breathe easier:15 -50 -23
breathe i:39 24 4
breathe im:-22 -23 -13
breathe out:16 -30 -20
breathe … did:26 22 7
breathe … hav:47 43 35
breathe … i:24 54 38
breathe … id:15 53 -1
breathe … teh:44 44 41
breathed:0 -10 -2
breathes:29 24 23
breathing:55 43 26
breathing adn:8 6 -23
breathing blue:-34 -30 -25
breathing but:30 37 36
breathing funny:17 18 24
breathing goes:28 27 -40
breathing i:-26 -32 -35
breathing is:31 26 -5
breathing on:-31 -24 -24
breathing properly:22 23 32
breathing right:38 38 31
breathing slow:-33 -33 -23
breathing stops:41 40 38
breathing … ambulance:18 20 16
breathing … counted:-24 -11 -3
breathing … dont:-12 -33 -13
breathing … every:23 24 27
breathing … for:29 21 21
breathing … he:61 59 28
breathing … lips:16 23 24
breathing … my:-22 -18 -6
breathing … on:-36 -29 -23
breathing … teh:33 30 -32
breathing … theres:28 31 31
breathing … thing:76 66 33
breaths:48 52 55
bred:-10 -6 0
breed:-12 -12 -12
brenda:-2 -1 -2
brennan:10 13 26
brennan … mass:10 13 26
brennans:-4 -2 -4
brew:-6 -3 -8
brian:-7 -6 -5
bribery:-1 -1 0
brick:-30 -30 -26
bricking:-6 -5 -2
bricks:-4 5 6
bride:-9 -7 -14
bridesmaid:-4 -2 -4
bridge:79 94 100
bridge adn:47 48 62
bridge after:-62 -40 -34
bridge an:41 41 41
bridge before:40 41 38
bridge by:-27 -31 -34
bridge club:-24 -19 -17
bridge done:-21 -18 -21
bridge im:53 52 60
bridge in:-43 -41 -26
bridge ive:51 55 41
bridge on:10 29 48
bridge over:34 26 9
bridge patrol:26 30 22
bridge teh:-26 -18 -14
bridge to:-30 -24 -23
bridge tomorrow:-57 -54 -42
bridge tonight:1 0 -36
bridge … after:-31 -5 -3
bridge … at:61 62 65
bridge … down:46 5 6
bridge … he:-22 -23 -11
bridge … hours:21 26 20
bridge … how:-28 -27 -12
bridge … i:28 70 64
bridge … im:46 50 51
bridge … in:-32 -25 -17
bridge … its:61 56 46
bridge … ive:55 53 47
bridge … jmup:77 69 65
bridge … keep:30 34 20
bridge … last:-21 -10 -7
bridge … me:-31 -16 -13
bridge … night:-26 -19 -10
bridge … on:21 24 27
bridge … one:-36 -30 -16
bridge … over:67 69 72
bridge … rail:32 35 20
bridge … sorry:-17 -16 -20
bridge … up:20 27 23
bridge … walked:14 20 30
bridge … water:-24 -31 -20
bridge … with:-28 -25 -20
bridges:4 -18 -7
bridget:0 0 1
bridie:2 -2 -1
brief:-38 -40 -36
brigade:0 0 -1
bright:31 25 27
brighter:47 -7 -8
brilliant:-24 -10 -8
brilliantly:0 -10 -7
bring:-18 -32 -29
bring a:-27 -21 -16
bring me:22 -14 -12
bring myself:-24 -8 -7
bring on:-28 -25 -21
bring … back:35 -12 -6
bring … own:-25 -21 -9
bring … to:46 41 25
bringe:41 45 11
bringe mich:46 50 -15
bringe … mich:22 23 46
bringing:-15 -14 11
bringing a:32 25 42
bringing … gun:45 43 56
bringing … in:26 26 42
brings:11 14 -13
bringt:-15 -13 -5
brisbane:15 20 17
bristol:-3 0 -2
british:-3 -2 -3
bro:29 49 51
broadband:-12 -7 -4
broccoli:-2 -2 -1
brochure:0 0 -1
broke:-18 -3 -48
broke my:43 51 -1
broke … adn:8 0 -23
broke … arm:3 7 22
broke … finger:88 105 -7
broke … last:20 21 -2
broke … on:5 29 -4
broke … own:38 40 0
broke … took:20 19 24
broke … wen:7 11 43
broken:11 18 -14
broma:6 32 -1
brother:-4 0 3
brother adn:53 40 62
brother downstairs:12 9 25
brother hes:-48 -46 -17
brother im:38 46 29
brother is:42 32 -10
brother keeps:5 9 23
brother over:31 21 -5
brother overdosed:28 24 23
brother punched:-23 -34 -8
brother rang:10 25 25
brother this:29 28 20
brother … after:-24 -24 -8
brother … all:-22 -23 -8
brother … are:36 32 33
brother … eaten:-35 -34 -11
brother … farm:31 32 37
brother … goin:2 10 -33
brother … guitars:23 20 14
brother … he:34 64 48
brother … hes:33 32 40
brother … his:23 28 26
brother … i:-32 -38 -23
brother … is:5 2 -22
brother … law:-9 -5 -20
brother … me:-23 -30 -33
brother … minute:9 7 21
brother … morning:26 26 18
brother … my:38 26 12
brother … on:-10 -13 -20
brother … one:33 -2 -1
brother … piano:-26 -24 -25
brother … suicidal:48 42 -1
brother … teh:27 8 2
brother … that:36 44 29
brother … this:9 6 20
brother … took:-22 -24 -4
brother … under:50 48 56
brothers:18 19 31
brothers adn:-24 -17 -15
brothers hes:25 2 2
brothers on:31 32 29
brothers … in:22 0 -4
brothers … one:-21 -15 -15
brothers … teh:50 54 50
brought:-24 -29 -27
brought a:-40 -37 -16
brought me:26 -15 -14
brought teh:-28 -2 3
brought them:-21 -15 -6
brought … gun:-37 -36 -12
brought … teh:19 19 20
brought … to:-41 -40 -18
brown:-36 -33 -23
browser:62 67 60
brucke:13 15 13
brucke und:22 24 21
brucke … gleich:21 23 19
brucke … springe:19 20 18
bruise:27 27 -15
bruised:-17 -5 -8
bruises:33 32 -12
bruises up:20 19 -4
bruises … adn:7 8 -35
bruises … both:27 25 -9
bruises … hav:2 -9 28
bruises … legs:27 25 -9
bruises … she:21 18 -1
bruises … visit:24 20 -2
brush:-13 -14 -10
brushed:32 -11 0
brushing:4 22 0
brushing … teeth:4 22 0
btw:-19 -11 -5
bubbles:-13 -12 -12
bucherei:-14 -13 -13
bucket:-26 -17 -15
bucket adn:-24 -14 -11
buckets:40 36 33
buddies:0 10 0
buddy:-20 -11 -4
budgerigar:-13 -11 -12
budget:-2 -2 -1
budgeting:0 1 0
budgie:-1 -2 -1
budgies:-4 -5 0
buffet:-2 -1 -1
bug:16 26 -6
bug adn:48 52 0
buggy:-3 -2 -3
bugle:-4 -1 0
bugs:12 14 19
build:-30 -27 -11
building:21 33 19
building adn:31 39 20
building … i:40 45 40
built:3 -13 -8
bulb:-17 -11 -9
bulbs:-19 -5 -3
bulimia:-4 -12 -3
bulimic:-5 -3 -2
bull:0 -1 1
bullet:69 70 27
bullet in:46 47 -7
bullet points:-20 -18 -9
bullet … head:31 40 3
bullet … i:35 27 -10
bullet … teh:-39 -32 -16
bulletin:-10 -11 -5
bullets:-15 -24 -2
bullets … for:14 16 30
bullied:-13 -10 -8
bum:14 -30 -21
bump:-8 -5 -3
bumper:-3 -2 0
bumping:-45 -53 -24
bun:-3 -1 0
bunch:-16 -30 -45
bungalow:-19 -28 -25
bunged:-35 -28 -14
bunk:2 2 -7
bunnings:17 21 17
bunting:-29 -19 -15
buoy:1 0 -3
buoys:0 1 5
bupe:-7 -5 -2
buprenorphine:-29 -16 -9
bupropion:-1 0 0
burden:26 -3 -8
burden i:-7 26 21
burden is:-25 -13 -2
burden on:48 -16 -12
burden to:66 35 -8
burden … a:-26 -1 0
burden … everyone:92 56 -2
burden … family:65 -1 0
burden … feel:-31 -1 0
burden … i:-54 -9 -5
burden … my:91 -18 -7
bureau:16 29 32
burger:-4 -4 -1
burgers:0 0 0
burglar:-20 -16 -14
burglary:-18 -18 -8
burial:5 5 7
buried:-40 -13 5
buried on:20 23 23
burn:53 4 31
burn adn:13 20 21
burn my:25 -1 -21
burn myself:-15 -70 -3
burn … cigarettes:25 29 -2
burn … down:43 32 24
burn … house:9 24 -37
burn … place:12 18 28
burn … with:46 58 -36
burned:7 6 -47
burned my:-10 -13 -22
burned myself:53 44 -6
burned … a:53 49 0
burned … arm:46 54 -5
burned … on:10 33 -6
burned … teh:-7 -3 -20
burned … with:75 67 -21
burning:99 92 77
burning hot:29 27 44
burning my:49 57 -7
burning myself:31 -26 -7
burning up:16 16 25
burning … adn:14 17 23
burning … arms:42 47 -5
burning … he:12 12 32
burning … i:1 -48 0
burning … to:29 27 3
burning … with:47 61 -22
burnout:-10 -7 -4
burns:63 37 23
burns adn:16 24 4
burns me:33 35 -41
burns … adn:39 -9 -1
burns … her:35 38 51
burns … i:42 0 10
burns … teh:-14 -21 -22
burns … with:29 31 -41
burnt:-53 -45 -14
burnt teh:23 21 17
burnt … teh:30 27 26
burst:10 17 23
bury:17 -8 1
bury … i:50 18 -9
bury … under:-21 -18 -9
bury … with:-23 -16 -6
bus:7 -10 3
bus adn:-27 -31 -17
bus driver:24 26 19
bus goes:31 38 34
bus had:45 -1 0
bus hit:51 -9 -2
bus i:30 40 15
bus is:-5 -23 -18
bus teh:9 23 4
bus this:-46 -49 -26
bus to:-24 34 34
bus tonight:-54 -35 -23
bus u:4 11 -29
bus with:-28 -26 -16
bus … a:20 28 -20
bus … all:19 25 10
bus … come:2 -22 0
bus … for:18 36 1
bus … hit:-21 -8 -1
bus … i:22 -7 -11
bus … if:38 -3 -2
bus … im:-29 -4 -1
bus … kind:21 31 9
bus … know:24 -5 -37
bus … me:15 -30 -19
bus … my:23 -3 9
bus … neva:-1 -23 0
bus … number:19 -20 -4
bus … one:42 52 54
bus … past:21 20 18
bus … saturday:-48 -42 -24
bus … teh:55 63 58
bus … ticket:-13 -20 -30
bus … u:65 -30 -4
bus … was:17 -28 -39
buses:-27 -18 -9
bush:12 16 16
bushes:9 12 16
business:12 10 -13
bust:-2 -3 -34
busy:-32 -24 -27
but:-46 -48 -51
but a:40 33 44
but after:-25 -2 -1
but being:53 7 -1
but here:-28 -10 -8
but i:-6 -79 -55
but id:30 -16 -6
but im:-4 11 -41
but is:-40 -5 -2
but it:-40 -36 -1
but its:-35 -33 -45
but ive:-26 -32 -28
but nobody:13 25 20
but not:13 34 51
but rang:25 -7 0
but teh:2 5 -30
but that:27 -16 -6
but they:-38 -15 -5
but this:-35 -22 -11
but to:19 27 -1
but tonight:55 44 22
but wat:-45 -47 8
but … about:-22 -12 0
but … adn:-31 -18 -4
but … after:23 33 -3
but … am:-54 -25 4
but … answer:21 20 0
but … at:-22 -9 -3
but … back:-4 -21 -8
but … be:22 -17 -11
but … been:46 18 -5
but … breakfast:15 21 -2
but … burden:36 -11 -1
but … could:30 -3 -1
but … dead:42 -6 -2
but … did:67 -7 -7
but … do:-8 -22 20
but … fine:-21 -4 -2
but … for:-22 -10 -6
but … given:4 -38 -9
but … had:-33 -16 -4
but … has:54 24 31
but … hav:-20 -20 -14
but … hear:-21 -8 0
but … here:33 31 32
but … hes:31 3 12
but … holding:22 -11 0
but … home:-26 -6 -2
but … i:-37 -33 3
but … im:13 25 40
but … is:18 14 -30
but … isnt:-1 -42 -23
but … it:-25 8 -17
but … its:-24 -12 0
but … kil:42 47 0
but … killing:1 1 -36
but … know:-47 -31 -13
but … last:-21 -14 -3
but … lied:42 50 0
but … lorry:32 -3 -1
but … loud:20 -1 0
but … might:36 -1 -1
but … my:5 -37 -24
but … neva:31 31 61
but … not:3 -35 -24
but … of:22 15 -3
but … on:10 35 8
but … rang:32 0 0
but … rather:39 -2 -1
but … sat:22 -1 -1
but … shaking:43 39 36
but … sounds:44 -1 -1
but … stopped:26 29 36
but … such:17 21 20
but … teh:-10 -20 -11
but … that:14 34 31
but … they:42 -1 -1
but … to:7 5 -32
but … told:41 -4 -2
but … true:-32 -3 -1
but … truth:2 -24 -2
but … want:-9 36 2
but … was:-53 -30 -2
but … went:32 -2 11
but … wil:-39 -12 -13
but … wish:-7 -7 -25
but … wont:-33 -42 0
but … would:-21 -11 -6
butchers:-13 -7 -8
butler:-8 -6 -10
butt:-12 -12 -8
butter:-48 -34 -21
button:15 -16 -10
button that:24 -6 -4
button … made:31 -5 -2
button … me:27 -4 -2
buttons:-2 -1 -1
butty:-3 -3 -3
buy:-12 -7 -40
buy teh:-27 -24 -11
buy … adn:56 54 -2
buying:5 -9 -22
buying teh:21 24 -10
buying … teh:-15 -24 -15
buys:-41 -39 -38
buzzing:29 28 25
by:16 26 35
by a:-23 -24 -21
by accident:2 19 31
by choice:-4 -13 -26
by christmas:25 55 0
by easter:21 22 22
by five:-41 -34 -25
by friday:63 73 60
by half:-27 -21 -15
by heart:26 -9 -11
by her:-5 -1 36
by i:13 8 28
by ill:7 9 23
by in:25 27 32
by me:47 48 16
by midnight:36 34 35
by mistake:-66 -53 -38
by morning:97 94 94
by myself:8 -10 -55
by next:-30 -33 -19
by nine:-25 -20 -16
by noon:-21 -13 -12
by one:-1 21 27
by rush:-75 -73 -73
by saying:-32 -35 -24
by side:30 28 26
by six:28 38 36
by suicide:-5 2 -22
by teh:25 20 23
by ten:-32 -23 -29
by thats:-18 -43 -6
by therell:40 45 49
by this:-26 -19 -20
by to:23 25 31
by tomorrow:46 35 46
by u:31 28 26
by … adn:-12 -23 -28
by … after:43 -31 -36
by … anyone:29 28 26
by … back:-22 -23 -22
by … be:102 107 116
by … body:39 35 45
by … bread:48 29 32
by … bridge:19 20 19
by … choice:33 26 26
by … cliffs:-29 -25 -20
by … dead:41 27 8
by … dont:-16 -23 -15
by … downstairs:15 14 35
by … earlier:17 21 31
by … elbow:26 29 25
by … evening:24 -9 -11
by … every:-57 -45 -30
by … five:21 16 36
by … got:37 40 24
by … hair:47 50 61
by … hand:29 37 -21
by … hav:41 21 28
by … he:-32 -45 -28
by … hell:4 3 21
by … hour:-87 -80 -75
by … if:-16 -20 -19
by … ill:31 46 57
by … in:-43 -39 -48
by … isnt:-25 -11 -15
by … it:18 30 26
by … its:38 31 27
by … ive:-38 -31 -42
by … know:15 11 31
by … little:23 15 13
by … long:-15 -26 -17
by … me:-20 -13 -7
by … mean:-22 -15 -9
by … mum:14 23 12
by … my:12 24 14
by … name:30 -6 -4
by … night:56 56 72
by … no:29 14 24
by … nobody:44 46 51
by … not:52 27 -39
by … of:-13 -28 -15
by … off:24 26 45
by … on:-16 -21 -22
by … one:-23 -25 -23
by … over:19 21 30
by … own:30 14 -3
by … past:-26 -22 -22
by … roap:28 22 27
by … roundabout:-24 -17 -16
by … sea:-51 -34 -36
by … see:70 76 23
by … sent:25 24 23
by … shall:1 0 -20
by … she:-20 -18 -6
by … shed:48 51 52
by … sheds:36 36 39
by … sisters:-31 -42 -30
by … tablets:40 28 35
by … teh:28 41 24
by … than:49 49 36
by … that:21 17 7
by … them:-19 -22 -18
by … ther:-48 -22 -19
by … theres:38 39 38
by … they:14 22 8
by … theyre:-29 -20 -15
by … time:69 73 58
by … to:-43 -37 -30
by … tomorrow:-4 -19 -21
by … tonight:-25 -29 -10
by … tracks:26 25 30
by … u:-42 -46 -39
by … week:-24 -25 -18
by … weekend:70 74 81
by … weir:-27 -24 -25
by … wen:34 32 9
by … where:-56 -76 -35
by … who:-50 -41 -11
by … wil:59 55 52
by … with:23 31 21
by … woke:0 15 35
by … wont:74 71 67
by … years:-2 -23 -6
by … youre:26 30 25
bye:20 36 34
bye all:22 21 14
bye everyone:-52 -39 -34
bye from:-4 0 -21
bye insomnia:-25 -25 -17
bye my:5 9 22
bye to:-36 -37 -32
bye world:-78 -74 -85
bye … for:16 15 22
bye … gang:-25 -25 -17
bye … my:-24 -19 -20
bye … people:28 21 19
bye … teh:-27 -26 -30
bypass:27 -3 4
c:5 -3 13
ca:-6 -7 -2
cab:19 20 -17
cabin:6 8 11
cabinet:32 37 40
cabinet he:20 20 12
cabinet is:29 30 29
cabinet key:50 52 45
cabinet teh:-51 -43 -42
cabinet … adn:22 21 23
cabinet … ago:26 30 29
cabinet … minutes:27 29 27
cabinet … my:15 17 28
cabinets:5 8 7
cabins:-13 -13 -17
cable:4 2 -11
cabnet:37 40 39
cabnet … finishd:28 32 34
cachets:21 18 24
cactus:-3 -1 -1
cada:23 11 -9
cada dia:30 8 -4
cada vez:22 15 -2
cae:3 0 -2
cafe:-32 -12 -6
cafeteria:-6 -6 0
caffeine:-15 -10 -5
cage:-19 -21 -3
cairn:0 0 0
cake:-106 -89 -92
cake adn:-22 -21 -12
cake is:-23 -21 -20
cake … in:-36 -38 -27
cake … my:-26 -26 -23
cake … teh:-20 -15 -25
cakes:-5 -8 -9
calculator:22 31 30
calculator case:23 31 30
caleb:-1 -2 -3
calendar:20 30 32
calendar on:10 17 24
calendar … my:14 23 29
calf:1 -16 -10
call:21 20 38
call an:-19 -19 -22
call anyone:20 29 24
call back:-23 -12 -6
call by:24 34 30
call me:-27 -27 -32
call room:22 22 26
call someone:-17 -17 -23
call was:-10 -10 -29
call with:65 66 70
call … adn:23 -16 -14
call … ambulance:-19 -19 -22
call … at:30 43 48
call … because:22 20 3
call … first:-18 -17 -20
call … has:26 26 31
call … home:23 -3 0
call … i:-2 19 28
call … longer:42 -9 -7
call … me:10 22 21
call … police:29 45 39
call … round:10 11 20
call … she:29 27 -52
call … teh:-23 -2 8
callback:32 -11 -10
called:-40 -32 -45
called imran:29 27 0
called me:0 -21 -9
called … by:0 -25 -9
caller:-16 -12 -8
callers:-2 2 0
calling:0 -12 4
calling it:-36 -12 -12
calling me:42 -2 16
calling … a:-24 -9 -6
calling … by:59 -7 -4
calling … teh:23 19 15
calls:-1 -7 -9
calls it:22 20 -6
calls … a:30 -4 1
callum:6 12 1
calm:36 48 15
calm adn:42 33 13
calm as:26 9 -6
calm since:0 -20 -2
calm that:1 0 -31
calm … adn:-22 -11 -11
calm … decided:9 9 -36
calm … ive:-19 -19 -36
calm … that:89 76 40
calm … u:29 14 -6
calmer:38 41 19
calmer adn:21 23 0
calmest:-1 0 1
calming:-4 -7 -2
calmly:-3 -2 -5
calms:23 29 -1
calms me:20 26 -1
calor:-35 -2 -11
calve:-2 -2 -2
calves:1 -1 -10
cam:6 7 14
cama:-8 4 12
came:-12 -24 -13
came adn:-20 -17 -10
came at:3 8 24
came back:34 -18 2
came down:35 -35 -20
came home:34 35 27
came its:41 22 27
came out:-13 11 -20
came over:-27 -20 -9
came round:11 19 21
came today:36 47 36
came … a:-23 -18 -22
came … adn:-39 -25 -24
came … after:9 -29 -3
came … at:-25 -22 -16
came … for:19 35 34
came … from:31 -8 -33
came … ghb:17 14 21
came … goodbye:10 11 25
came … he:14 15 26
came … hes:39 50 42
came … his:23 10 3
came … hospital:21 -16 -7
came … in:-27 -16 -22
came … it:-35 -21 -12
came … my:16 21 31
came … next:-24 -14 -7
came … not:26 6 5
came … of:30 41 -3
came … off:59 62 64
came … on:35 20 29
came … post:24 32 37
came … teh:48 41 10
came … to:20 23 -4
came … told:-21 -4 -2
camera:-36 -26 -30
camera … teh:-22 -8 -9
cameras:6 10 -31
camhs:-16 -17 -8
camino:-11 -8 -9
camp:9 16 18
camp … teh:-36 -39 -31
campaign:-5 -5 -6
campaigned:-6 -5 -3
campaigners:-2 -2 -2
campaigning:-3 -2 -2
camping:-8 -6 -9
campus:1 3 3
camus:-4 -2 -1
can:-6 0 20
can barely:-25 -21 -16
can be:-50 -39 -23
can collect:-32 -1 -2
can count:15 24 23
can do:-48 -25 -7
can eat:17 27 34
can end:1 5 56
can feel:61 40 26
can go:7 28 22
can hang:4 -2 22
can hardly:54 18 38
can hav:51 50 39
can hear:38 50 70
can hold:40 -7 -10
can i:-12 -40 -34
can it:-30 -17 -7
can keep:1 9 -29
can leave:-64 -4 -1
can manage:56 46 37
can move:20 0 -6
can of:33 33 32
can say:-18 -26 -8
can see:42 45 29
can stop:35 37 25
can taste:53 4 -1
can tell:-20 -16 -24
can they:42 47 40
can think:21 -5 -24
can type:58 57 53
can u:0 -21 -29
can … a:-32 -25 -29
can … about:-20 -14 -8
can … after:29 40 42
can … all:-27 -25 -16
can … allergic:40 -1 -1
can … anything:23 21 21
can … be:25 11 6
can … because:-22 -9 -2
can … been:47 45 45
can … clock:30 -3 -2
can … flat:-20 -14 -5
can … from:11 20 -3
can … front:28 7 -2
can … hand:5 18 26
can … hav:22 18 17
can … her:45 39 41
can … here:-21 -15 -18
can … him:31 30 49
can … his:35 36 38
can … if:-30 -20 -13
can … im:-46 -37 -31
can … is:-1 -8 -29
can … it:23 12 30
can … ive:19 26 26
can … lief:-5 -1 48
can … light:-31 -10 -15
can … mind:12 13 21
can … my:-3 -2 27
can … not:32 30 29
can … of:20 -9 -35
can … onions:19 23 22
can … over:20 29 27
can … petrol:29 30 28
can … saturday:-46 -10 -12
can … screaming:12 13 31
can … sea:-25 -18 -14
can … stay:29 33 48
can … tablets:41 52 46
can … that:-32 -28 -29
can … them:-22 -15 -11
can … this:-26 -26 -27
can … through:6 13 43
can … to:-40 -19 -36
can … tonight:23 23 16
can … u:-16 -17 -23
can … up:5 -20 -13
can … with:-37 -26 -15
can … without:8 32 37
canada:-6 -7 -4
canal:38 47 39
canal boat:-24 -9 -12
canal … adn:12 21 1
canal … night:15 21 4
canal … teh:-28 -21 -15
canals:38 -3 3
canary:40 29 28
cancel:43 38 15
cancel teh:-25 -9 -8
cancelled:-26 -19 9
cancelled adn:-31 -31 -31
cancelled my:17 16 20
cancelled teh:-21 -22 5
cancelled … adn:25 9 25
cancelled … milk:-25 -34 -17
cancels:-3 -1 0
cancer:-9 -43 -29
cancer adn:37 0 2
cancer i:22 -5 -2
cancer … fight:28 0 0
cancer … wouldnt:31 0 0
cancers:0 0 0
candle:-9 -1 6
candle … teh:26 29 24
candles:-27 -35 -37
cannabis:-3 -4 -2
cannot:2 -2 -3
cannot see:52 66 62
cannot stop:37 14 0
cannot wait:-21 -28 -31
cannot … futur:27 -4 -5
cannot … it:-20 2 12
cannot … teh:46 44 37
cannot … wat:20 11 2
cannula:-24 -25 -32
cannula … in:-24 -27 -15
canoe:-2 -1 -1
cans:55 -24 -15
cans in:72 7 6
cans … car:31 -1 -1
cans … teh:34 -20 -11
cansada:12 -24 -32
cansada de:23 -3 -3
cansado:155 -11 -9
cant:54 65 52
cant be:-32 -19 -7
cant breathe:53 49 53
cant bring:-27 -9 -7
cant carry:30 34 20
cant eat:25 9 -4
cant feel:44 52 59
cant find:-17 -34 -18
cant get:42 56 43
cant go:35 -37 -19
cant hav:-32 -19 -11
cant hear:31 -9 -14
cant hold:64 82 43
cant i:-41 0 -4
cant imagine:-18 -24 -7
cant leave:33 2 -17
cant liv:-76 -18 1
cant look:25 -12 -9
cant make:-35 -14 -3
cant manage:11 11 24
cant open:-21 -16 -9
cant picture:34 -16 -4
cant promise:25 40 -32
cant put:28 -7 -4
cant read:25 22 22
cant recall:20 19 34
cant remember:40 46 42
cant rouse:45 52 47
cant say:38 26 -39
cant see:31 -27 -41
cant shake:52 52 32
cant sleep:-46 -19 -14
cant speak:-31 -21 -13
cant stay:-4 -17 -22
cant stop:31 89 9
cant swim:80 68 76
cant take:-49 -1 -22
cant think:27 -2 -9
cant wait:-40 -40 -43
cant wake:29 35 45
cant … a:0 -10 -65
cant … about:52 24 -14
cant … address:58 56 50
cant … adn:-22 -11 3
cant … another:54 59 58
cant … any:64 36 28
cant … anymore:24 3 35
cant … anything:-39 -26 -21
cant … at:45 4 1
cant … awake:15 15 28
cant … being:-38 -28 -13
cant … beyond:31 35 29
cant … bleeding:51 39 46
cant … blood:24 27 27
cant … cant:-18 19 -40
cant … cup:26 5 -39
cant … cutting:56 63 -2
cant … day:33 30 47
cant … dont:31 33 -22
cant … down:65 34 -11
cant … fingers:-20 -23 -24
cant … for:-44 -46 -42
cant … futur:15 -21 -10
cant … get:-24 -22 -26
cant … her:38 54 77
cant … here:42 14 5
cant … him:66 44 90
cant … home:55 -18 -6
cant … how:-46 -37 -35
cant … i:-17 -21 -12
cant … im:8 5 -31
cant … in:21 18 32
cant … it:-2 -32 -30
cant … its:-19 -37 -10
cant … know:63 27 -4
cant … lief:36 2 2
cant … living:-65 -3 -1
cant … longer:24 33 35
cant … me:38 44 42
cant … more:46 40 7
cant … much:-58 -9 -7
cant … my:28 38 66
cant … myself:-45 -23 -13
cant … no:-28 -19 -39
cant … not:-11 15 -21
cant … of:21 2 -13
cant … off:-31 -11 -7
cant … on:-5 -53 -37
cant … one:62 36 48
cant … past:18 16 23
cant … picturing:24 17 -35
cant … piont:13 -22 -9
cant … properly:81 35 33
cant … real:27 24 25
cant … reason:39 24 10
cant … ring:14 22 27
cant … stop:-1 -15 -31
cant … teh:37 32 47
cant … that:-4 -23 -11
cant … ther:-32 -15 -12
cant … thinking:34 -8 -12
cant … thinkn:25 25 -1
cant … thought:26 26 -6
cant … throwing:25 -17 -17
cant … to:21 14 0
cant … tuesday:-32 -27 -23
cant … u:-34 -41 -20
cant … up:47 33 13
cant … way:-21 -12 -41
cant … whats:25 23 5
cant … why:23 -10 -13
cant … wife:25 26 20
cant … with:-10 -12 -41
cant … without:-88 -35 -13
cant … woken:-22 -20 -14
cant … wont:-34 -32 -60
canteen:-2 -2 0
cap:-22 -21 -14
capital:-5 -6 -3
capitals:-1 2 -2
caps:-21 -21 -15
capsules:-21 -15 -1
captain:-10 -8 -5
captains:-2 0 -1
captioned:31 21 29
captive:15 20 20
captive bolt:15 20 20
car:-5 10 6
car adn:63 61 57
car after:47 50 -1
car door:2 5 -25
car for:23 10 10
car has:16 26 39
car into:14 7 34
car its:36 21 -2
car on:-52 -44 -11
car outside:37 8 7
car park:23 21 17
car to:32 38 13
car with:-38 -30 -28
car … a:20 20 11
car … engine:-22 -21 -16
car … gone:59 63 55
car … her:14 19 35
car … hes:-1 0 26
car … im:39 37 54
car … in:7 -5 -20
car … is:21 24 0
car … ive:25 14 -29
car … last:-25 -11 -1
car … me:-26 -31 -21
car … no:64 70 61
car … on:-46 -22 -3
car … one:-41 -32 -28
car … roof:27 29 34
car … she:32 29 28
car … sister:29 34 -7
car … something:30 25 23
car … sunday:-38 -35 -27
car … teh:18 -7 -22
car … to:-30 -37 -31
car … waiting:-21 -11 -11
car … way:-22 -10 -19
caravan:0 17 27
caravans:-2 -2 -1
carbon:-6 -3 -2
carbs:-14 -4 -8
card:-44 -58 -56
card adn:-28 -24 -26
card to:33 33 35
card … me:18 23 24
card … my:22 -7 -16
cardboard:2 -16 -18
cardiac:-8 -4 -3
cardiff:-14 -11 -8
cardigan:2 2 4
cardigan pattern:-24 -14 -6
cardigan … is:-24 -14 -6
cardigans:-2 -3 -1
cardiologist:-9 -8 -5
cards:-25 -43 -50
cards … teh:-20 -21 -21
care:4 10 -37
care about:-34 -26 -11
care any:14 23 0
care how:38 10 -1
care i:21 -14 -4
care if:39 22 -6
care less:69 66 55
care of:-12 -16 31
care wat:36 54 -23
care … happens:39 55 -23
care … i:26 -6 -9
care … it:-26 16 -9
care … liv:-13 -61 0
care … me:-15 -22 -7
care … more:14 23 0
care … teh:33 28 36
care … wake:15 24 7
cared:-7 -7 -11
career:-8 8 26
careful:-8 -16 -5
carer:14 9 -53
carer at:17 22 -9
carer locks:50 55 -2
carer slaps:40 36 -26
carer … in:50 55 -2
carer … me:76 74 -8
carer … my:20 13 -17
carer … teh:-49 -41 -16
carers:0 -1 -4
carers dont:-27 -26 -22
carers … come:-27 -26 -22
carers … ive:-29 -29 -22
cares:24 50 47
caretaker:37 35 22
carga:47 -4 -5
carga para:46 -3 -4
caring:0 2 16
carlisle:-6 -1 -1
carol:-6 -3 -2
carols:17 16 32
carpal:-12 -6 -4
carpark:-15 -15 -12
carpark … for:-35 -33 -34
carpark … teh:-35 -33 -34
carpet:-10 -1 -11
carpet adn:24 22 16
carriage:-9 -16 -11
carriageway:2 -1 2
carried:6 6 -14
carried … adn:-21 -21 -13
carrier:-19 -15 -15
carries:-2 -8 -9
carrots:-18 -11 -3
carry:26 10 29
carry me:37 40 41
carry naloxone:-26 -23 -13
carry on:33 -30 -21
carry out:50 52 52
carry teh:-23 -20 -18
carry … adn:-24 -23 -9
carry … i:46 45 44
carrying:7 11 -30
carrying on:33 34 -10
cars:28 53 64
cars in:21 14 11
cars … adn:-26 -1 -2
cars … at:3 18 21
cars … teh:9 24 21
carta:35 29 35
carta esta:28 20 17
carta … en:28 20 17
carta … la:39 30 25
cartas:-2 -1 -2
cartoon:-4 -4 -1
cartridges:3 2 2
carve:-3 -4 -2
carved:36 44 -6
carved … into:42 43 0
carved … my:39 39 -1
carved … word:23 27 0
carvery:-3 -10 -7
carving:-3 2 -49
carving teh:-38 -34 -31
carving words:56 56 0
carving … in:23 21 -13
carving … my:56 56 2
carving … teh:-22 -22 -9
casa:-15 4 -20
case:19 17 -1
case im:-21 -10 -6
case … adn:82 63 -2
case … it:-19 -13 -24
caseload:1 10 -4
cases:-20 -18 -21
cash:21 36 14
cash adn:47 47 -4
cash … good:20 23 25
cash … i:0 5 29
cashier:-2 -2 -2
casi:-26 -2 -3
casserole:-6 -4 -5
casseroles:-28 -15 -16
cast:-8 -6 -4
castle:-3 0 -2
casualty:-15 -12 -40
cat:-43 -38 -23
cat away:12 27 27
cat goes:-4 -4 -30
cat is:25 25 25
cat … doesnt:34 30 23
cat … goin:-3 -6 -26
cat … im:-17 -16 -39
cat … she:29 -5 3
catalogue:2 -1 -2
cataracts:-9 -6 0
catch:30 26 -7
catch it:5 21 0
catch myself:19 25 -5
catch teh:-19 -22 -58
catch … adn:-3 -33 -3
catch … bus:-14 -15 -58
catch … this:-44 -48 -26
catch … u:7 11 -26
catches:0 0 -3
catching:-15 -44 -20
catching teh:-18 -54 -34
catching … bus:-17 -52 -30
catching … long:35 0 0
catching … to:32 37 26
catching … tonight:-53 -34 -22
caterer:-11 -10 -5
cathedral:-2 -1 -1
cats:-31 -34 -33
cats … i:21 22 22
cats … out:20 20 17
cats … teh:-48 -56 -54
cattle:-4 2 -1
caught:-34 -41 -37
caught myself:-8 -24 -30
cause:-28 -16 -13
cava:17 20 25
cave:13 13 19
cave his:14 14 21
cave … head:14 14 21
cave … in:14 14 21
cba:41 56 -1
cbt:-23 -22 -20
cd:0 -2 0
ce:-1 7 -11
ce … je:-7 -9 24
ce … me:-21 -18 -8
ce … vais:12 11 31
ceci:10 11 14
ceiling:0 12 -9
ceiling … adn:20 17 15
ceilings:1 2 3
celebrate:-12 -6 -4
celebrated:-25 -15 -8
celebrating:-33 -37 -17
celebrity:1 3 -5
cell:23 6 -6
cellmate:1 6 0
cello:-23 -16 -4
cells:-27 -23 -23
cemetery:17 -1 -1
cent:14 -11 -6
cent … in:24 0 0
centre:-10 -8 -21
centre i:32 38 5
century:6 -8 -5
ceramica:-2 -2 -2
cereal:-24 -13 -19
ceremony:-1 0 0
certain:-3 5 -10
certain that:-38 -20 -17
certain … its:-41 -20 -11
certificate:10 4 4
certs:-2 -4 -3
ces:-19 -19 0
cest:48 46 44
cest … je:49 56 57
cetait:-5 -2 -1
cette:15 18 3
cette nuit:12 14 26
ch:0 0 0
chain:43 44 43
chain adn:38 32 36
chain … coming:39 37 35
chains:-26 -19 -17
chainsaw:66 67 75
chair:27 49 46
chair against:22 18 -10
chair is:40 39 34
chair teh:21 16 16
chair to:-46 -37 -27
chair under:20 22 27
chair with:-22 -23 -13
chair … door:24 20 -10
chair … his:-23 -19 -15
chair … i:-23 -18 -28
chair … me:39 36 35
chair … my:76 80 83
chair … new:23 29 32
chair … that:26 30 5
chair … under:40 38 33
chaired:-4 -1 -1
chairs:-57 -50 -42
chairs no:-50 -31 -31
chairs … more:-48 -32 -31
chalk:11 18 16
chalked:-16 -17 -20
challenge:-19 -19 -17
chamber:-5 -2 1
chamomile:0 -5 -12
champagne:8 -7 -1
champion:-14 -13 -6
chance:13 16 -22
chance ill:46 43 -9
chance … it:31 30 -1
chandler:0 0 0
chandlers:0 1 1
change:-14 -10 -5
change for:22 -8 -1
change my:17 17 43
change … adn:30 32 36
change … me:22 -8 -1
change … mind:62 65 66
changed:-20 -12 5
changed … but:36 34 33
changed … mind:42 44 42
changes:56 68 65
changes sat:34 39 45
changing:-17 -3 -40
changing it:12 23 0
changing room:-5 0 -23
channel:-29 -31 -28
chanson:-7 -6 -5
chante:-9 -4 -3
chaos:-23 -22 -14
chap:-22 -17 -18
chapel:6 8 18
chaplain:-13 -3 -2
chappals:2 3 4
chapter:-42 -39 -26
character:-13 7 -11
character … to:2 39 -1
character … want:-3 33 0
charcoal:0 -2 -1
charcoals:-2 -1 -1
charge:-29 -26 -17
charged:-42 -38 -28
charger:-26 -54 -36
charger if:53 -1 0
charger … u:63 -3 0
chargers:-12 -11 -12
charges:0 0 0
charging:-41 -40 -40
charity:-43 -35 -27
charitys:0 0 0
charla:0 -1 -2
charming:-3 -1 -3
chart:-31 -23 -7
charts:-3 -2 -1
chase:1 0 1
chased:29 5 19
chased it:2 16 28
chased … with:2 14 26
chat:-22 -26 -22
chat … id:2 -23 -16
chat … on:-19 -21 -21
chats:-7 -8 -3
chatted:26 24 10
chatted to:25 25 11
chatted … me:25 25 11
chatting:-8 -8 -1
chavales:1 2 -1
cheap:-26 -27 -20
cheaper:-19 -15 -8
cheat:-1 -3 -1
cheating:-27 -21 -15
cheats:-1 -1 0
check:-11 -1 9
check out:4 6 -23
checked:-14 9 27
checked my:-27 -17 -16
checked teh:-21 -22 -22
checked … train:-20 -17 -18
checking:-13 5 2
checking my:-21 -12 -9
checking out:20 28 19
checkout:49 51 51
checks:33 3 9
checks my:72 25 -11
checks … adn:9 27 -13
checks … fone:82 30 -3
cheek:-22 -16 -4
cheekbones:-13 -11 -10
cheeks:-4 -11 -7
cheeky:-1 0 0
cheer:-6 -7 -2
cheered:12 -7 -4
cheerful:17 7 -21
cheerful at:25 7 0
cheerful i:11 29 -4
cheerfully:-2 -1 0
cheering:4 -5 -8
cheerio:124 130 122
cheers:26 29 33
cheers for:40 38 44
cheers … laughs:38 39 41
cheers … teh:46 43 47
cheese:-24 -31 -19
cheesecake:-17 -12 -3
chef:-19 -17 -10
chefs:-19 -15 -13
chek:-6 -2 0
chem:-11 -9 -5
chemical:35 33 27
chemist:-28 -14 -3
chemist adn:27 29 23
chemist im:28 25 25
chemist … holidays:28 25 25
chemist … on:28 25 25
chemistry:-6 -4 -1
chemists:-4 -15 -6
chemo:-10 -14 0
chemo adn:-20 -17 -5
chemo … teh:-27 -20 -5
chemos:4 3 2
cheque:15 -2 -2
chess:-27 -25 -10
chest:61 64 87
chest adn:74 63 80
chest at:-10 -17 -20
chest feels:26 33 29
chest freezer:7 8 24
chest goes:-35 -35 -17
chest hurts:23 28 3
chest i:-4 20 29
chest is:42 51 50
chest pain:-93 -71 -37
chest pains:17 27 -27
chest … adn:37 47 5
chest … cant:41 47 63
chest … goin:24 25 41
chest … heavy:26 22 26
chest … i:23 23 14
chest … is:57 41 32
chest … its:25 31 32
chest … ive:23 28 -2
chest … lake:27 23 13
chest … my:29 17 32
chest … slow:26 23 35
chest … teh:47 44 49
chest … tight:-44 -37 -33
chest … to:28 26 30
chew:-11 -11 -6
chewed:-7 -8 -7
chewing:7 -3 -2
chews:-5 -6 -5
chez:5 -1 -6
chicken:-30 -17 -22
chickened:0 2 4
chickens:0 -1 0
chidi:-1 -1 -1
chief:0 1 0
chien:-4 -4 -2
child:12 13 17
child is:41 45 36
child to:19 19 29
child … me:38 31 34
child … of:44 47 40
childhood:-6 -3 0
childminder:12 12 1
children:-11 -4 -29
children i:7 17 30
children with:22 19 -7
children … i:-21 -14 -34
children … leter:-45 -40 -34
children … me:25 22 -8
children … teh:-7 0 23
children … to:-35 -32 -52
children … wen:18 14 21
childs:-13 -8 -9
chilli:-3 -2 -2
chimney:0 1 9
chin:34 38 53
chin up:22 1 -2
china:-12 -9 -7
chip:-11 -21 -21
chip … teh:-22 -12 -9
chippy:-15 -17 -2
chips:-76 -59 -46
chips … teh:-23 -14 -9
chiropodist:-16 -12 -9
choc:0 0 0
chocolate:-46 -39 -28
chocolates:-15 -11 -13
chocolats:-19 -18 -16
choice:29 12 16
choice im:20 7 9
choice … im:-1 1 -27
choir:-21 -23 -18
choir in:20 27 31
choir … pipes:13 18 22
choir … teh:4 13 22
choirs:2 0 1
choke:0 2 -10
choked:31 33 -14
choked me:45 45 -8
choked … twice:39 37 -9
chokes:58 57 -11
chokes me:58 57 -11
choking:56 50 57
choking me:27 33 9
choose:51 -30 -14
choose teh:58 0 0
chooses:-1 0 0
choosing:39 67 15
choosing adn:12 13 25
chop:-7 -7 -8
chopped:-24 -21 -16
chopping:-13 -10 -6
chords:-8 -4 -4
chore:19 -4 0
chores:0 -1 -7
chorus:-12 -10 -3
chose:8 14 15
chose … its:-21 -16 -33
chosen:47 64 44
chosen teh:20 21 33
chosen … adn:19 15 43
chosen … as:19 21 27
chosen … birthday:-9 -13 -21
chosen … date:33 35 43
chosen … for:-18 -22 -20
chrissie:-4 -4 -3
christ:-16 -4 -4
christening:4 -39 -32
christening adn:-22 -16 -12
christmas:-89 -74 -98
christmas adn:-9 -11 -30
christmas eve:9 6 26
chucking:-4 -2 -3
chuffed:-32 -22 -8
church:12 29 55
church bury:13 22 -17
church clothes:38 27 38
church with:20 21 20
church … i:18 29 29
church … me:13 22 -17
church … my:39 38 36
church … them:36 32 44
churchyard:9 -2 -2
chutney:-2 0 0
cian:-23 -17 -17
ciaran:-3 -4 -3
cidal:61 69 -3
cide:-5 -5 -7
cider:-49 -41 3
cigarette:4 7 -27
cigarette … i:43 46 78
cigarettes:11 31 -20
cigarettes wen:29 35 -2
cinema:-7 -6 -6
circle:1 -1 -3
circled:-3 -2 -1
circling:3 -13 -7
circus:-4 -2 -3
cistern:18 -1 0
citalopram:-24 -18 -8
citizen:-3 -1 0
citron:-2 -1 -1
city:-44 -35 -25
civil:-34 -15 -6
ck:-1 -1 -1
cking:-37 -38 -7
cl:-1 0 0
claimed:-2 -1 0
clammy:58 46 58
clammy adn:28 15 22
clap:-16 -21 -9
clapped:-16 -6 -22
clappers:46 57 41
clapping:0 5 0
claps:0 0 0
clare:-10 -3 -3
clase:-4 -1 -6
clases:-4 -3 -4
class:-26 -1 -16
class adn:35 35 48
class … after:30 37 38
classes:-5 -4 -4
claw:9 11 21
claw hammer:12 14 23
clawing:10 -6 -1
clay:-2 -4 -3
clays:-36 -36 -38
clays … teh:-36 -30 -32
clean:-16 -39 -43
clean for:15 23 33
clean im:-24 -16 -11
clean time:56 -5 0
clean … is:80 1 -2
clean … its:-19 -22 -16
clean … ive:-34 -9 -2
clean … me:23 32 33
clean … sunday:28 35 34
cleaned:-15 -3 -2
cleaned teh:-5 12 23
cleaned … adn:16 11 31
cleaned … fridge:35 35 37
cleaned … room:7 5 26
cleaner:-4 2 -1
cleaner ive:26 31 21
cleaners:2 1 15
cleaning:-4 1 7
cleans:-2 -1 -17
clear:-15 -15 -31
clear my:38 26 7
clear … for:24 30 0
clear … it:46 45 -2
clear … teh:-33 -30 -10
cleared:4 17 22
cleared my:-34 -34 -24
cleared … adn:-22 -19 -11
cleared … room:-30 -26 -20
clearer:-11 -17 -11
clearing:32 38 36
clearing mums:-20 -18 -18
clearing … my:32 32 29
clearly:-23 -21 -8
cleric:-3 -1 -2
clerical:58 -6 -6
clerical error:63 -3 -3
clever:-13 -17 -18
cleverer:2 4 -1
click:-3 -34 -31
clicked:-3 0 7
clicker:-7 -3 -4
clicks:22 19 0
client:41 23 -8
client … u:-23 -21 -1
clients:-16 -9 -6
cliff:60 72 82
cliff adn:-50 -42 -32
cliff edge:33 33 33
cliff path:21 14 6
cliff … about:-52 -38 -22
cliff … adn:21 26 19
cliff … for:24 24 16
cliff … im:-54 -40 -25
cliff … me:24 24 16
cliff … to:16 26 22
cliffs:39 45 56
cliffs adn:23 21 25
cliffs i:23 23 31
cliffs one:-31 -25 -22
cliffs … a:17 15 21
cliffs … night:-31 -25 -22
cliffs … one:-31 -25 -22
cliffs … say:23 25 15
cliffs … she:24 22 19
cliffs … teh:-21 -14 -16
climb:72 70 40
climb down:-24 -27 -30
climb out:40 41 29
climb … of:35 38 23
climbed:98 85 85
climbed out:36 35 31
climbed over:46 49 44
climbed up:39 33 34
climbing:2 17 4
climbing out:21 25 2
climbing over:31 22 20
climbing roap:15 19 23
climbing … my:-22 -18 -14
clime:8 11 15
clinic:-12 -35 -62
clinic appointment:32 39 -2
clinic it:24 0 -3
clinic today:-22 -15 -13
clinic … a:21 -8 -7
clinic … i:25 -4 -2
clinic … it:-23 -10 -6
clinic … teh:-25 -18 -14
clinic … theyve:-22 -19 -14
clinic … this:21 -3 -1
clinics:0 -6 -2
clint:-2 -1 -1
clip:-7 -6 -4
clipboard:-3 -3 0
clives:0 0 0
clock:21 14 21
clock it:22 32 -1
clock … adn:-2 11 -31
clock … tonight:18 31 26
clocked:-5 11 8
clocks:4 11 10
clocks … at:21 21 19
clockwork:-23 -9 0
clonazepam:33 33 36
clonazepam … on:20 19 18
clonidine:-13 -2 10
close:21 35 19
close my:67 73 56
close to:-8 -12 -23
close … account:21 22 21
close … adn:-1 27 -7
close … i:-21 -12 -8
close … my:-56 -62 -3
closed:6 2 -13
closed it:38 0 -1
closed … adn:-21 -9 -5
closed … ive:41 37 39
closed … on:41 38 37
closed … up:33 -3 -4
closer:59 13 -7
closer … my:60 25 -1
closes:-5 -7 -9
closet:12 18 22
closing:54 48 58
closing im:24 24 27
closing it:15 23 16
closing my:27 29 34
closing teh:-23 -36 -24
closing … account:-20 -10 -7
closing … book:-2 -29 -27
closing … on:-22 -10 0
cloth:-13 -2 -1
clothes:16 15 6
clothes … teh:-23 -24 -14
clothesline:2 0 -1
clover:-4 -3 -6
clown:2 -2 -1
clozapine:-2 -4 -3
club:-21 -17 -22
club adn:-20 -11 -18
club … hes:-14 -16 -22
club … its:-23 -19 -14
club … up:-28 -28 -26
clubhouse:-18 -14 -1
clubs:-2 -1 0
clue:-16 -6 -12
clumsy:-1 -1 7
clutch:-21 -14 -7
cnat:53 58 64
co:6 -2 -8
coach:-1 5 -23
coach … at:-33 -30 -8
coach … in:21 19 -8
coach … teh:16 23 20
coached:-13 -17 -23
coached teh:-12 -16 -23
coached … under:-12 -16 -23
coaches:1 1 -1
coaching:-13 -19 -21
coal:-45 -41 -16
coal shed:-45 -41 -16
coast:5 10 13
coast … teh:42 38 40
coaster:2 -1 0
coastguard:11 18 14
coat:69 82 90
coat adn:37 28 38
coat full:31 32 28
coat i:-42 -31 -23
coat in:-28 -12 -7
coat it:17 21 -4
coat on:37 34 24
coat … adn:21 -7 -1
coat … hook:23 24 17
coat … i:33 26 25
coat … im:10 13 25
coat … it:-30 -14 -16
coat … me:16 -28 -30
coat … my:16 28 23
coat … nobody:5 -34 -23
coat … of:17 27 23
coat … on:12 17 38
coat … sat:-20 -19 -17
coat … teh:36 39 25
coats:-8 -8 -10
cocaine:3 -15 -5
cocina:-29 -3 -3
cockerel:-5 -4 -1
cocoa:-28 -16 -11
codamol:4 -2 -3
code:5 15 13
coded:-6 -6 0
codeine:44 -46 -28
codeine adn:53 -12 -6
codeine teh:58 -1 -1
codeine … i:63 -6 -6
codeine … teh:56 28 17
codes:-1 -1 -1
coding:-9 -2 -4
coercive:-1 -1 0
coffee:-21 5 -13
coffee adn:27 40 35
coffee … ago:-20 -21 -21
coffee … last:27 36 16
coffees:5 -1 2
coffin:13 -1 -11
coffins:35 33 36
coin:-1 0 -7
coins:-5 0 0
coke:37 27 27
coke adn:28 16 12
coke … i:29 -9 -5
col:0 -1 0
cola:-8 -10 -1
cold:23 15 28
cold it:25 25 27
cold night:-26 -23 -19
cold on:39 47 55
cold turkey:-5 -21 -29
cold … adn:-1 3 22
cold … after:1 1 -52
cold … at:33 27 26
cold … had:25 27 31
cold … hav:-33 -28 -25
cold … i:-25 -4 -3
cold … ive:24 28 36
cold … know:-22 -14 -11
cold … me:7 15 21
cold … off:16 20 33
cold … slapping:25 26 26
cold … teh:-47 -45 -49
cold … this:28 28 27
colegio:-7 -2 -5
coleslaw:-2 -2 -2
colin:-3 -4 -1
collage:-1 -3 0
collapsed:-34 -35 -46
collapsed at:0 -1 -45
collapsed in:40 39 49
collapsed on:-46 -42 -34
collapsed … teh:37 22 31
collar:-15 -11 -26
colleague:44 48 38
colleague … after:-23 -7 -2
colleague … teh:56 57 56
colleagues:-8 -6 -5
collect:-33 -47 -51
collect it:-30 -8 -10
collected:-8 -5 -3
collecting:20 25 14
collecting me:-22 -19 -15
collecting … since:8 9 23
collection:19 37 19
collection … to:25 27 2
collects:-6 -3 -2
college:-22 -27 -33
college hes:1 1 -35
college i:-28 -20 -15
college … my:-20 -14 -12
collie:-8 -6 -10
colonoscopy:-12 -13 -17
colony:7 4 3
colour:43 42 39
colour adn:29 26 22
colour i:23 0 3
colour of:18 21 20
colour … adn:22 24 21
colour … hes:24 22 18
coloured:17 0 0
colouring:0 -1 0
colours:-1 -1 9
column:1 0 -5
colur:33 36 -1
coma:2 -13 -4
combat:-4 -1 -1
combination:6 8 3
combine:-6 -2 20
come:17 19 28
come at:-21 -18 -12
come back:48 39 19
come down:22 8 5
come here:-29 -19 -13
come home:9 -21 -2
come in:-24 0 18
come ive:-22 -21 -32
come looking:3 9 -24
come off:-27 -15 -13
come on:-28 -30 -20
come out:-41 -35 -24
come over:-21 -11 -5
come round:22 -16 -43
come teh:-28 -27 -24
come to:26 28 0
come up:13 27 18
come wen:25 7 8
come … a:-29 -17 -10
come … adn:-42 -42 -25
come … as:13 -31 -9
come … by:42 45 58
come … call:19 21 58
come … can:20 20 11
come … dont:29 13 -40
come … door:22 23 33
come … every:38 -5 -3
come … for:-32 -32 -53
come … from:49 11 16
come … funeral:44 32 -10
come … go:20 28 22
come … here:-13 -29 -15
come … his:-23 -23 -20
come … i:25 37 36
come … im:26 19 -8
come … in:-24 -16 -9
come … it:-5 0 -38
come … its:-38 -43 -47
come … last:44 48 0
come … me:-24 -25 -40
come … my:19 31 26
come … not:40 40 34
come … of:-22 -17 -2
come … out:31 -10 0
come … over:12 17 22
come … seeing:21 27 33
come … ten:21 15 28
come … to:22 -3 -2
come … tonight:-30 -19 -14
come … twenty:61 61 54
come … with:-21 -16 -10
come … wont:68 75 79
comedy:-2 -1 -1
comes:43 63 45
comes adn:34 37 47
comes friday:-43 -32 -25
comes in:15 21 -19
comes off:53 42 -7
comes out:-1 -4 24
comes through:30 30 42
comes thursday:-56 -57 -52
comes thursdays:-23 -12 -9
comes tomorrow:17 24 18
comes … adn:17 31 45
comes … after:27 23 21
comes … at:40 37 35
comes … can:-61 -57 -55
comes … i:-54 -55 -66
comes … me:84 74 39
comes … my:21 26 -29
comes … night:2 2 -22
comes … room:22 27 -27
comes … she:-21 -11 2
comes … ther:19 23 25
comes … wednesday:-19 -22 -13
comes … wen:-29 -24 -15
comes … wil:19 23 25
comfort:28 43 25
comfort to:54 49 43
comfortable:-10 -8 -7
comforting:45 -2 -1
comfy:-8 -7 -5
comic:-10 -8 -9
comimos:2 6 -3
comin:15 17 23
coming:8 16 34
coming at:1 3 21
coming back:10 34 37
coming down:43 33 31
coming for:-35 -26 -30
coming home:16 26 31
coming in:-20 -16 -18
coming out:24 30 -9
coming round:43 52 42
coming to:2 -37 -31
coming under:-23 -17 -11
coming up:-1 -11 21
coming with:-20 -15 -8
coming … adn:-32 -20 -12
coming … after:-23 -6 0
coming … door:-20 -12 1
coming … hes:-30 -25 -11
coming … im:-24 -14 -16
coming … in:-27 -29 -18
coming … me:-45 -44 -36
coming … my:-1 8 23
coming … of:37 41 37
coming … on:-36 -29 -27
coming … said:-29 -9 -8
coming … see:36 -12 -7
coming … stairs:12 9 28
coming … teh:29 30 25
coming … to:-30 -32 -23
coming … under:-34 -22 -27
coming … xanax:31 35 38
comit:44 60 -3
comit not:49 73 -52
comit sudoku:26 47 -23
comit suicide:26 31 62
comit … had:51 75 -11
comit … i:-44 -46 -22
comit … no:16 38 -8
comit … tonight:5 5 53
comme:-11 -14 -13
commence:12 12 18
comment:-26 -12 -9
comments:-13 -15 -2
committed:-22 -12 -2
committee:-45 -35 -30
commode:0 -1 -1
common:-31 -16 -9
communion:1 -5 -5
community:-33 -13 -9
commute:-14 -21 -25
commuters:-1 -1 0
como:-73 -60 -17
como … a:-29 -39 -4
companeros:-2 -2 -1
company:-14 -19 -19
company on:13 19 21
compared:-6 -7 -5
compensation:20 25 32
competition:-8 -6 -2
complain:27 -20 -15
complained:-33 -24 -15
complaining:-9 -6 -9
complains:6 34 -10
complaint:1 1 0
complaints:2 1 4
complete:-31 -18 -7
completed:0 -8 -2
completely:0 0 0
compliment:30 40 32
composing:0 11 -10
compost:-2 -1 0
compre:22 19 14
comprimes:9 11 20
compulsory:-3 -1 -1
computer:-10 -9 -8
con:-29 -10 -32
con mi:-57 -13 -26
concealer:2 2 -1
concerned:33 20 29
concert:-23 -20 3
conclusion:-5 2 -11
condemned:-7 -2 0
conditionals:0 0 0
conducted:-3 -1 0
cone:-4 -3 -4
conference:-17 -3 -31
conference … my:-21 -21 -10
confess:0 -6 -3
confession:-15 -2 -2
confided:27 21 0
confiscated:27 53 48
confiscated one:27 53 48
confront:9 5 -11
confused:-41 -37 -23
confusing:-7 -5 -1
confusion:-5 -4 -5
congratulating:-6 -12 -7
connor:-8 -5 -3
conscience:1 1 2
conscious:-16 -27 17
conservatory:25 2 -4
consider:-40 -14 48
consider this:48 48 52
consider … my:48 48 52
consider … suicide:45 48 54
considered:-94 -112 -5
considering:42 61 4
considering ending:8 35 -7
considering suicide:44 45 -8
considering … lief:8 33 -4
considering … my:8 33 -4
console:50 -4 -3
constable:0 1 1
constant:-1 10 -11
constantly:0 0 0
consultant:-27 -15 -20
consumption:-1 -1 -1
contact:-28 -31 -12
contact … teh:-24 -21 -7
contacts:-15 -13 -7
contado:5 2 -7
contemplating:-64 -59 -4
contemplating ending:1 22 -1
content:4 17 25
contents:-7 -3 -1
contest:-3 -2 -1
continue:-30 -19 -14
contract:-28 -27 -16
control:-22 -11 -37
controlled:-2 -1 -1
controller:-2 -1 -5
controls:30 36 -8
controls … money:19 26 -4
convent:-1 -3 -2
convention:-3 -5 -6
conversation:-11 -8 -4
conversion:-11 -12 -8
convert:-16 -15 -10
convinced:-17 10 -3
convulsing:46 50 53
convulsing she:15 18 22
cook:8 6 -20
cooked:-20 -24 -27
cooker:-19 -15 -12
cookery:-10 -6 -3
cooking:-53 -57 -39
cooking down:19 21 21
cooking wine:27 -3 -1
cooking … my:23 18 0
cooking … ther:31 33 31
cool:-27 -13 -13
coordinator:-7 -7 -3
cop:-32 -2 -1
cope:5 -24 -24
cope with:-13 -15 -22
cope without:22 -1 -1
coped:-8 -1 0
copied:-2 -7 -2
coping:26 -11 -12
copper:-7 -7 -4
copy:12 14 32
copy adn:30 29 51
cord:28 44 45
cord adn:45 45 50
cord of:-25 -27 -31
cord … curtain:-25 -27 -31
cord … round:-24 -4 -1
corde:92 48 48
corde est:32 34 35
corde … est:-33 -24 -24
corde … prete:18 18 21
cork:-21 -20 -10
corner:10 7 12
corner adn:-25 -15 -10
corner i:28 -5 0
corner where:24 -11 -10
corner … dont:22 -10 -3
corner … i:-21 -14 -10
corners:-33 -7 -7
cornwall:-6 -1 0
coroner:-2 0 19
coroners:-9 -9 -9
corpse:-2 -2 -1
correct:-20 -16 -5
corrected:-2 10 -3
corridor:9 10 31
corridor … it:29 30 43
corse:-4 -2 -1
cortando:0 8 -9
cortando el:-28 -12 -6
cortando otra:24 20 -1
cortando … vez:24 20 -1
cortarme:75 65 0
corte:80 11 66
corto:35 28 -1
corto los:35 28 -1
corto … brazos:35 28 -1
corto … todas:35 28 -1
cos:53 84 71
cos he:9 7 22
cos i:66 75 60
cos teh:-23 -15 -13
cos … said:33 37 40
cos … teh:36 41 29
cosas:-14 3 3
cost:26 -22 -11
costume:-12 -10 -9
cosy:-2 -4 -4
cot:-6 2 14
cot adn:23 32 19
cot … i:22 32 18
cottage:-13 -14 -11
cotton:-12 -1 -1
couch:-27 -5 -4
coucher:-20 -16 -7
cough:-51 -42 -11
coughing:-52 -24 -6
could:-16 -13 -8
could be:-12 -29 -21
could dei:-29 -13 -8
could despawn:51 0 0
could do:21 -15 -12
could easily:15 26 0
could find:-49 -1 -8
could go:-29 18 9
could i:25 23 43
could lie:-33 -13 -10
could not:14 25 -12
could of:19 19 23
could say:-45 -4 -9
could see:-34 -19 -13
could swap:24 -8 -1
could think:27 10 -4
could vanish:31 -1 -1
could … a:-23 -27 -6
could … about:32 -2 0
could … adn:74 24 25
could … back:-30 -18 -10
could … by:10 -1 24
could … could:37 30 33
could … down:-34 -16 -13
could … for:20 -18 -19
could … from:-33 0 3
could … her:-23 -10 -5
could … i:-23 -1 17
could … in:-23 -6 -2
could … ive:11 12 21
could … kil:16 26 -1
could … me:-55 -21 -15
could … myself:39 47 -3
could … nothing:23 -9 -5
could … of:-23 -15 -4
could … off:2 -58 -16
could … on:-39 -24 -12
could … places:20 0 0
could … strangled:-27 -26 -31
could … them:21 -14 -12
could … this:-27 -10 -4
could … to:-37 -29 -19
could … wake:45 33 -5
could … why:49 0 -1
could … with:24 0 -15
couldnt:-25 -18 -36
couldnt bear:36 -17 0
couldnt care:50 36 -2
couldnt climb:13 26 0
couldnt do:26 4 11
couldnt hav:53 45 32
couldnt keep:19 24 28
couldnt stay:-65 -69 -83
couldnt tell:16 24 -11
couldnt wait:16 18 20
couldnt … another:28 27 0
couldnt … any:68 59 71
couldnt … done:40 27 31
couldnt … gone:6 4 20
couldnt … i:29 7 0
couldnt … less:32 35 -1
couldnt … longer:14 14 21
couldnt … stopped:21 21 17
couldnt … teh:-18 -15 -20
couldnt … ther:17 17 21
couldnt … this:61 58 58
couldnt … to:57 -4 6
couldve:-17 -16 -6
council:-51 -38 -37
council … teh:-11 -9 -23
councillor:-7 -5 -4
councils:-19 -21 -10
counselling:-23 -23 -16
counsellor:-35 -23 -7
counsellors:-25 -30 -9
counselor:0 -13 -2
count:18 18 20
count at:44 35 36
count how:22 -6 -4
count of:20 25 19
count teh:-32 -12 -11
count … a:27 32 23
count … but:22 -4 -1
count … many:40 18 19
count … nine:45 37 39
countdown:-5 -5 -4
counted:13 3 10
counted i:28 34 33
counted out:-19 -25 -35
counted teh:20 28 33
counted them:21 20 22
counted tiles:21 -24 0
counted up:-38 -29 -23
counted … my:-33 -22 -16
counted … on:29 6 -9
counted … ones:48 49 45
counted … pills:-20 -16 -12
counted … teh:-2 -23 -34
counted … theres:23 26 32
counter:28 -42 -31
counter adn:36 -38 -19
counterpane:14 9 9
counties:-17 -9 -7
counting:41 -2 24
counting down:50 51 52
counting hours:49 -1 -2
counting i:38 21 25
counting it:-25 -18 -20
counting teh:-31 -26 -12
counting … a:60 60 54
counting … adn:-22 -19 -7
counting … from:28 35 19
counting … one:45 0 -2
counting … ten:-20 -17 -19
counting … to:62 49 65
country:-1 -8 7
country adn:-19 -28 -10
counts:-6 3 20
counts them:-18 -21 -17
counts … tablets:40 32 26
county:-48 -27 -16
couple:-19 -28 -28
couples:-7 -7 -4
courage:28 26 15
courage to:12 -48 -14
courage … in:39 38 41
courier:-6 -3 13
course:-46 -32 -34
course i:-29 -21 -7
course ive:22 21 13
course … all:31 28 33
course … it:-26 -14 -3
coursework:1 0 0
court:-16 -14 -9
court today:13 16 33
court … its:-21 -24 -29
court … judge:13 16 33
courting:-2 -1 -1
courts:-6 -6 -1
cousin:7 -4 6
cousin he:52 22 29
cousin … a:11 15 22
cousin … shes:-23 -16 -7
cousin … up:31 -4 10
cousin … with:27 34 36
cousins:35 11 21
cousins wedding:38 15 18
cousins … a:27 -1 0
cousins … as:47 47 38
cousins … home:51 50 46
cousins … toast:28 0 0
cover:-6 -12 -14
covered:-5 10 12
covered teh:29 26 28
covered … cuts:21 27 -2
covering:14 6 8
covers:18 26 -3
covers it:23 24 -4
covid:-9 -5 -2
cow:-30 -18 -14
coward:2 8 -2
cows:-11 -9 0
cows are:23 29 27
cows … milked:23 29 27
cowshed:-9 -3 -4
coxswain:-3 -2 -2
cpap:-2 0 0
cpn:0 3 -6
cpr:-13 -10 -10
crab:0 -1 -1
crack:42 -31 -11
crack adn:23 -12 -3
crack … heroin:31 -10 -3
crack … i:70 -14 -6
cracked:34 26 8
cracked my:11 23 -11
crackers:4 8 14
cracking:0 0 -1
craft:15 25 -4
craft … my:21 31 -2
crafts:0 0 0
craic:8 8 7
cramp:-1 8 -5
cramps:1 -6 6
crane:30 27 30
crane on:47 47 50
crane … site:46 46 46
crash:-20 -26 13
crashed:-7 -5 -4
crashes:38 -27 -9
crate:2 3 3
craving:1 -67 -50
craving bad:44 -3 -2
craving for:30 -1 -1
craving is:138 -6 -6
craving teh:20 -2 -2
craving … can:-32 -1 -1
craving … i:30 -12 -13
craving … im:46 0 0
craving … it:-28 -3 0
craving … ive:47 -2 -1
craving … me:-22 -1 0
craving … strong:91 -5 -4
craving … that:36 -7 -2
cravings:-51 -77 -60
cravings are:71 -5 -5
cravings strong:45 0 0
cravings … can:41 0 0
cravings … that:-22 -8 -10
cravings … this:50 -1 0
crawl:2 -2 -1
crawled:-10 -7 -6
crawling:62 11 33
crawling … teh:36 37 56
crayons:-1 -1 -1
crazy:-4 -6 9
creaking:40 38 40
cream:-28 -17 -12
creamery:-7 -2 -1
creams:-1 -2 1
creative:49 16 -4
crecer:-2 -1 0
credit:-14 -9 -8
credited:-2 -2 -8
credits:2 2 12
cree:0 0 -3
creek:14 -1 -1
crem:16 7 12
cremation:38 39 51
crematorium:-9 -9 0
creo:-64 -2 0
crepes:-12 -9 -6
crept:-1 0 0
crete:-6 -4 -4
crew:37 49 44
crewe:-6 -11 -11
crewmates:1 -1 -4
cricket:-24 -11 -32
cried:-16 -65 -60
cried because:58 -1 0
cried i:22 -10 -2
cried on:-22 -7 -4
cried … ate:23 6 5
cried … i:39 5 -3
cried … said:32 4 -2
cries:46 38 -4
crime:-10 -10 -9
crimes:-10 -2 -1
criminal:-18 -1 0
cringe:-2 0 0
crisis:-28 -43 -21
crisis house:32 -1 -5
crisis line:-28 -31 -13
crisis team:13 23 -1
crisis … in:35 -2 -4
crisis … was:30 -1 -1
crisp:-3 -1 0
crisps:-36 -26 -20
criticised:-3 -2 0
crochet:-4 -2 -2
crooked:-12 -9 -7
cross:-2 -17 -13
cross with:-21 -20 -8
cross … on:14 20 -1
crossbow:21 22 40
crossed:41 3 -33
crossed it:42 35 -1
crossed out:15 -21 -24
crossed … i:42 7 -1
crossing:84 79 77
crossing adn:23 11 18
crossing barriers:-21 -22 -27
crossing teh:47 -17 -10
crossing … down:-24 -26 -29
crossing … goin:-21 -22 -27
crossing … teh:35 39 29
crossword:-17 -21 -18
crosswords:-1 0 0
crowbar:-1 1 6
crowd:-11 -12 -8
crowded:-2 -2 -3
crowds:-12 -8 -7
crown:26 -11 -5
crown on:29 -1 -1
crows:17 13 5
croydon:-3 -1 7
cruel:-23 -19 -74
cruel world:-14 -9 -73
cruise:-11 -12 -4
crumb:-5 -3 0
crumble:-15 -18 -14
crumbs:-3 -2 -1
crumpet:-9 -5 -3
crush:-14 -14 -2
crushed:71 74 75
crushed adn:10 17 23
crusts:-17 -14 -12
cry:-38 -41 -56
cry for:40 36 16
cry … help:30 25 18
cry … i:27 22 -1
cry … teh:-27 -19 -13
cryin:23 20 25
cryin at:-21 -10 -8
cryin im:30 30 50
cryin ive:23 15 25
cryin … adn:17 21 19
cryin … goin:19 18 42
cryin … got:20 16 25
cryin … not:-21 -20 -3
cryin … to:17 16 37
ctb:93 101 148
ctb adn:-8 11 -37
ctb as:18 54 -1
ctb date:2 22 -1
ctb is:49 96 109
ctb this:1 9 -37
ctb tonight:0 4 76
ctb … day:7 29 -1
ctb … im:0 2 -24
ctb … in:18 31 11
ctb … my:28 -10 13
ctb … night:27 -12 -2
ctb … on:23 -14 -42
ctb … teh:-13 -4 -22
cuando:48 -4 40
cuando lean:20 25 23
cuando … esto:27 34 31
cuando … se:11 14 39
cuando … ya:100 31 30
cuanto:-31 -13 0
cubby:-13 -11 -3
cube:24 -7 -13
cube instead:22 -3 0
cubes:16 0 0
cubicle:15 14 -13
cuchillo:5 5 14
cue:-1 0 0
cuenta:51 4 -6
cuerda:23 19 15
cuffed:-4 -1 -1
cup:19 22 -6
cup adn:-5 -3 -38
cup … im:-5 -3 -41
cupboard:36 10 2
cupboard adn:22 39 37
cupboard after:-19 -65 -54
cupboard code:14 27 19
cupboard door:-24 -8 -2
cupboard … find:-24 -11 -6
cupboard … i:31 11 -10
cupboard … im:13 22 17
cupboard … in:17 23 23
cupboard … my:0 -45 -29
cupboard … teh:-20 -12 -11
cupboards:-11 -9 -3
cuppa:-32 -13 -8
cups:-10 -8 -9
curate:-1 0 -1
curates:-13 -15 -12
cure:-14 -23 -10
cured:-32 -27 -14
curfew:-3 -1 2
curious:16 9 -26
current:-5 -16 -12
currently:-47 -33 -11
curry:18 4 13
curry tonight:-26 -22 -17
curtain:-28 -29 -33
curtains:-18 -21 -26
curtains are:29 20 29
curtains drawn:16 12 -35
curtains … goin:-26 -20 -10
curtains … stop:14 11 20
curtins:-1 0 -2
curve:7 8 15
cushion:-43 -22 1
cushion … face:13 14 31
cushions:-5 -2 -3
custard:-17 -10 -10
custody:-4 1 -6
customer:-14 -11 -7
customers:4 8 -5
customs:-16 -14 -6
cut:65 40 -16
cut adn:-39 -14 -13
cut all:42 -11 -2
cut as:2 31 -1
cut deep:66 73 46
cut deeper:23 26 -3
cut down:-54 -34 -6
cut far:14 17 37
cut from:-22 -11 -2
cut his:0 -1 -36
cut last:57 15 -5
cut me:2 -30 -8
cut my:-61 -41 -56
cut myself:-14 8 31
cut off:-20 -26 -13
cut on:13 21 4
cut out:-53 -28 -8
cut teh:-52 -38 -52
cut today:23 20 -1
cut tonight:20 18 -8
cut … adn:-19 -31 -26
cut … an:3 11 -23
cut … arm:6 19 -67
cut … arms:-18 -20 -63
cut … bad:-28 -22 -8
cut … but:73 -20 -4
cut … day:27 12 0
cut … deep:-31 -42 2
cut … down:29 5 26
cut … finger:-76 -77 -59
cut … for:-22 -9 -2
cut … four:28 29 0
cut … girl:-23 -9 0
cut … held:20 -4 -1
cut … hour:16 27 -42
cut … i:78 17 -13
cut … ice:37 -1 0
cut … if:27 27 41
cut … im:7 -28 -17
cut … its:27 31 18
cut … last:-11 7 -50
cut … morning:42 45 -2
cut … myself:12 41 0
cut … night:68 80 -2
cut … no:59 31 31
cut … not:-27 -11 0
cut … on:-87 -90 -8
cut … open:0 0 -46
cut … out:9 39 19
cut … own:-23 -13 -23
cut … right:16 32 31
cut … shaving:-21 -22 -1
cut … than:7 13 22
cut … that:9 17 -21
cut … this:71 74 80
cut … throat:48 44 35
cut … through:35 -2 0
cut … thumb:-22 -14 -4
cut … time:18 15 22
cut … to:-4 6 28
cut … tonight:18 24 -3
cut … towels:17 20 21
cut … until:31 0 -6
cut … wrists:2 5 22
cute:-13 -7 -3
cutie:-1 -1 0
cutlery:-32 -21 -17
cuts:98 103 -23
cuts adn:17 13 25
cuts all:39 40 -1
cuts i:12 9 -35
cuts … deeper:14 31 0
cuts … her:25 26 -1
cuts … i:62 40 -1
cuts … made:4 5 -32
cuts … my:16 25 -1
cuts … them:40 40 -3
cuts … thighs:50 33 0
cutter:7 3 5
cutting:86 72 -37
cutting cant:-66 -76 -3
cutting down:-31 -24 -4
cutting every:21 26 0
cutting i:34 1 -1
cutting is:27 47 -8
cutting most:17 23 -1
cutting myself:129 101 18
cutting was:22 0 -1
cutting … about:12 23 0
cutting … adn:30 31 9
cutting … after:-23 -10 -8
cutting … cant:69 66 -3
cutting … every:60 75 -5
cutting … hair:-18 -22 -3
cutting … i:16 31 -15
cutting … in:89 77 -2
cutting … its:-33 -23 0
cutting … legs:48 37 -3
cutting … night:37 60 -6
cutting … not:-29 -14 -2
cutting … own:-27 -23 -1
cutting … rihgt:24 37 0
cutting … self:20 30 0
cutting … stop:-25 -27 -7
cutting … teh:40 58 -14
cutting … thing:27 47 0
cutting … this:45 49 -2
cutting … time:27 33 -4
cutting … to:3 -23 6
cutting … tonight:-12 -15 -21
cutting … with:-21 -19 -3
cutting … wont:-35 -33 -4
cutting … wrists:10 13 24
cv:-3 0 8
cya:0 -1 0
cycle:-13 -17 -10
cycled:-24 -24 -14
cyclist:-4 -1 -1
cyprus:-6 -6 -4
d:30 -47 -30
da:33 -30 -7
dabbed:-4 -1 -4
dad:-5 8 32
dad a:-26 -20 -14
dad has:49 46 65
dad held:-42 -33 -18
dad i:-24 -26 1
dad im:36 35 43
dad is:2 26 41
dad keeps:3 25 -2
dad … from:-30 -12 -6
dad … giving:32 38 40
dad … gun:-21 -21 -5
dad … it:21 20 23
dad … me:-32 -48 -25
dad … my:39 33 61
dad … saying:3 23 -4
dad … takin:16 15 37
dad … us:35 32 30
dad … with:41 39 31
dadajis:3 1 1
daddy:44 54 53
daddy loves:-38 -36 -34
daddy … adn:14 15 26
daddy … u:27 19 19
daddys:66 66 68
dads:27 46 68
dads detoxing:17 22 21
dads gun:25 18 19
dads morphine:-7 -35 -26
dads on:-26 -27 -29
dads pistol:35 44 43
dads rifle:18 16 24
dads shotgun:-19 -22 -29
dads tablets:29 32 41
dads ute:20 24 22
dads … a:25 19 22
dads … am:0 0 25
dads … end:12 13 30
dads … gone:17 23 21
dads … he:31 37 2
dads … his:-2 -4 -32
dads … home:17 22 21
dads … i:-6 -23 -8
dads … in:35 18 23
dads … ive:25 33 33
dads … me:40 43 54
dads … mum:16 16 35
dads … nights:-27 -26 -29
dads … saturday:-30 -29 -34
dads … says:35 43 6
dads … sunday:-4 -12 -20
dads … teh:37 40 39
dads … to:-18 -18 -24
daffodil:1 -6 -2
daffodils:-2 -2 0
daft:20 -17 -2
daft ive:6 -34 -28
daft joke:17 17 29
daft things:23 15 8
daft to:-24 -5 -2
daft … my:26 -2 -4
daft … to:52 -1 -1
dafur:-1 -1 -1
dagger:-5 -3 -1
dahlias:-6 -10 -6
daily:23 -15 -29
daily … he:34 32 -13
dairy:18 25 -3
dal:-11 -9 -10
dam:8 18 1
dam … teh:72 81 74
damage:-14 -8 -5
dame:1 9 -1
damn:0 0 0
damp:-20 -20 -19
dance:-49 -22 -20
dance floor:-25 -2 -2
dance is:-45 -6 -4
dance … adn:-25 -2 -1
dance … i:-32 -1 -1
danced:-24 -15 -9
dancefloor:-1 -1 -1
dancer:-1 -2 -1
dances:-6 -6 -5
dancing:-7 -13 -13
danger:-43 -27 -41
danger from:21 14 9
danger tonight:-31 -34 -29
danger … im:20 36 0
dangerous:43 51 46
dangling:29 27 35
dangling … my:36 33 44
danke:1 2 3
dann:2 -1 20
danny:-4 -6 -5
dans:6 17 4
dans le:19 23 -2
dans … grange:19 21 24
danse:-10 -8 -8
daran:16 25 -8
daran … leben:16 21 -2
dare:42 61 28
dark:61 40 50
dark adn:28 32 34
dark at:32 32 33
dark for:31 -11 -12
dark i:26 -11 -3
dark round:39 28 23
dark thoughts:-26 -27 -12
dark with:23 26 31
dark … cant:-14 -22 -18
dark … edges:60 54 51
dark … find:29 2 4
dark … i:-25 -25 -22
dark … im:28 0 3
dark … in:-26 -11 1
dark … my:40 56 58
dark … of:-23 -20 -14
dark … one:50 45 26
dark … teh:36 38 31
darling:24 15 25
darling boy:31 36 33
darlings:52 58 75
darlings i:38 40 52
darts:-38 -34 -6
das:52 62 62
das ist:29 28 44
das leben:15 8 -50
das out:22 20 19
das seil:16 18 25
das … dei:34 23 22
das … heute:-24 -22 -7
das … ich:19 22 33
das … in:21 20 20
das … nehmen:16 23 -43
das … teh:21 20 19
dash:-5 -1 -5
dashboard:-2 0 0
dass:-16 -8 0
dass ich:-25 -22 -14
data:6 -6 -6
date:23 6 15
date a:27 24 17
date adn:33 31 29
date as:30 45 35
date for:-42 -40 -33
date i:-52 -36 -48
date is:44 -24 -25
date on:77 59 62
date set:-24 -19 -21
date teh:-32 -17 -14
date to:20 20 25
date … a:31 24 19
date … for:-24 -19 -23
date … im:-17 -20 -3
date … it:30 17 11
date … ive:30 34 31
date … kil:14 19 52
date … my:-41 -38 -15
date … sachet:38 34 29
dated:9 18 24
dated tomorrow:15 18 24
dates:-5 -12 -5
dating:-37 -29 -12
daughter:-13 -6 -1
daughter adn:25 -12 -23
daughter but:27 -1 -2
daughter is:-25 -21 -53
daughter said:-33 -27 -7
daughter she:25 20 27
daughter wil:33 27 24
daughter … adn:-26 -20 -18
daughter … be:25 29 33
daughter … can:28 26 31
daughter … has:1 -22 -7
daughter … hav:43 46 49
daughter … herself:-14 -9 -27
daughter … i:29 -14 -10
daughter … made:1 1 -20
daughter … not:35 29 27
daughter … teh:11 41 41
daughter … to:15 21 19
daughters:11 10 24
daughters attacker:28 23 -12
daughters been:12 10 32
daughters … adn:-20 -20 -10
daughters … i:21 20 -7
daughters … teh:-20 -15 -17
daughters … this:34 35 37
daughters … told:8 9 33
dauter:32 -2 -2
davaler:20 23 31
dave:-4 -3 4
davey:22 -2 -1
davey … teh:22 -2 -1
davon:5 4 -2
dawn:26 32 34
dawn adn:-37 -29 -5
dawn i:23 14 4
dawn im:40 50 49
dawn … teh:-22 -25 -24
day:-2 -27 -46
day about:46 0 1
day adn:43 58 32
day after:-13 -11 22
day as:-27 -6 0
day at:5 6 -27
day before:-27 -12 -16
day cant:7 20 -20
day chip:27 -2 0
day hes:-25 -15 -4
day i:13 28 12
day id:6 22 0
day im:-41 -31 -1
day is:-21 -8 44
day not:16 24 -15
day of:-3 -25 -7
day one:0 -30 -16
day shifts:-21 -17 -17
day six:29 17 -6
day this:-27 -30 -3
day tomorrow:-25 -19 -3
day two:27 19 43
day with:45 3 -10
day without:2 4 24
day zero:52 -1 0
day … adn:17 46 37
day … alcohol:58 60 63
day … all:-28 -22 -15
day … am:21 -26 -12
day … an:24 0 0
day … ashamed:76 22 -1
day … back:24 -6 -3
day … being:-34 -13 -8
day … but:-22 -6 0
day … carers:-20 -23 -20
day … codeine:25 -3 -2
day … day:1 4 50
day … dont:-37 -22 -5
day … earth:41 55 38
day … from:35 -14 -6
day … go:-30 -16 -2
day … goin:-23 -12 -3
day … hate:6 25 -1
day … hav:-11 -25 -19
day … here:-35 -7 -7
day … heroin:-16 -28 -4
day … home:36 40 -1
day … i:2 -28 -17
day … im:11 13 -51
day … in:-32 -22 -23
day … it:-21 12 -5
day … its:3 17 21
day … kil:14 28 62
day … left:37 9 31
day … me:-20 2 12
day … my:-6 -26 19
day … myself:62 28 98
day … no:11 -22 -7
day … not:-28 -17 -9
day … of:-37 -20 -9
day … on:6 -30 -20
day … one:3 23 -6
day … sick:30 -1 0
day … since:-1 -21 -7
day … teh:-4 -30 -6
day … theyre:50 34 -12
day … three:35 5 0
day … to:1 21 -11
day … today:26 32 13
day … tomorrow:-30 -23 -21
day … up:23 -16 -6
day … wake:28 2 -1
day … went:35 0 0
day … wil:-32 -15 -18
day … without:50 45 47
day … woke:31 -1 0
day … wont:21 42 43
daydream:26 34 -6
daylight:69 62 36
days:16 -11 -6
days adn:18 26 -16
days after:-8 22 2
days ago:44 71 58
days are:26 -2 0
days before:-23 -14 -13
days clean:-59 -18 -9
days he:13 20 22
days i:-40 -9 11
days id:26 -2 -2
days ill:6 1 40
days im:29 28 26
days it:16 33 42
days left:-20 -16 -17
days my:-31 -11 -10
days no:-25 -14 -11
days nothing:-22 -6 -3
days of:-37 -29 -21
days off:28 -21 -21
days or:48 49 45
days since:-24 -14 -17
days sober:-30 -16 -11
days start:36 33 29
days teh:30 40 27
days this:-23 -19 -21
days till:-2 0 28
days to:21 -8 -6
days today:-23 -3 -7
days until:2 -38 -2
days with:24 -4 -1
days without:37 44 -21
days … a:-46 -28 -18
days … adn:-39 -5 5
days … all:15 34 16
days … at:44 46 43
days … be:12 26 29
days … because:0 1 37
days … been:-23 -7 -6
days … dei:8 -41 6
days … do:23 20 -1
days … drain:73 -1 -1
days … drink:17 26 18
days … had:-28 -6 -3
days … harm:21 0 0
days … hav:30 -2 -2
days … he:-22 -3 -2
days … him:18 27 59
days … im:-22 10 40
days … its:63 27 37
days … keep:23 42 0
days … last:-37 -16 -9
days … morning:38 35 31
days … my:-28 -4 -9
days … myself:111 0 0
days … of:37 -17 -8
days … says:-30 -28 -19
days … self:20 -1 0
days … sleep:-25 -17 -22
days … tablets:38 -4 -3
days … take:28 33 -2
days … teh:50 -17 -11
days … think:-20 -12 1
days … to:44 46 30
days … today:51 39 26
days … tried:4 -34 -20
days … u:-45 -20 -14
days … wont:-1 -1 -23
dbt:-8 -4 -3
dbye:0 0 0
de:7 7 15
de a:-59 -6 -4
de la:-36 13 12
de limmeuble:35 34 37
de los:48 14 -5
de matarme:99 42 -7
de me:40 59 -29
de mi:-44 6 1
de mourir:27 -3 -6
de pensar:62 57 -2
de rire:-22 -10 -6
de suicidarme:-25 -5 -6
de verdad:29 19 16
de vivir:30 -3 -1
de vivre:59 -33 -2
de … a:42 -30 -31
de … al:-35 -9 -6
de … azotea:35 37 38
de … el:-36 -10 -10
de … en:-26 10 -35
de … este:-53 -2 -1
de … et:59 62 72
de … il:14 18 22
de … jy:23 23 19
de … la:-36 -4 -8
de … le:-52 -30 -10
de … lo:-24 -4 -4
de … madre:31 16 15
de … me:-35 -9 -5
de … mi:40 -8 -10
de … ne:-23 -19 -1
de … por:-19 -15 -20
de … se:-72 -12 -2
de … suicide:24 33 -3
de … suicider:26 30 -4
de … tengo:-20 1 6
de … todas:30 24 25
de … tuer:47 51 -8
de … vais:-40 -24 -8
de … y:-28 9 7
deacon:1 2 -4
deactivating:-3 2 7
deactivating … at:24 26 23
dead:-1 -21 -9
dead adn:-46 35 -62
dead any:-54 -21 -3
dead as:23 10 -10
dead because:-29 -4 -6
dead before:63 68 75
dead brother:21 20 11
dead by:-62 -34 -57
dead her:29 23 21
dead i:43 2 -6
dead if:-55 -9 -3
dead im:-28 -26 -10
dead inside:16 -32 -4
dead is:-1 7 26
dead isnt:-33 -16 -2
dead its:2 35 24
dead ive:37 27 17
dead lately:44 -4 -1
dead man:32 22 29
dead mans:43 40 -9
dead nobody:4 -23 2
dead one:-37 -8 -32
dead she:56 6 -2
dead shes:3 23 -1
dead since:24 6 22
dead soon:11 8 -50
dead sounds:75 -7 -2
dead teh:11 -32 -28
dead than:-1 21 -3
dead thats:27 56 12
dead two:22 20 28
dead … a:-19 -23 -15
dead … any:27 29 -11
dead … as:24 5 -7
dead … be:30 -16 1
dead … brother:-21 -21 -13
dead … days:13 23 35
dead … do:23 19 -28
dead … dont:12 -51 -17
dead … feet:-28 -26 -7
dead … for:33 37 35
dead … go:29 0 0
dead … goin:22 19 31
dead … here:28 30 26
dead … hes:14 34 0
dead … hour:-74 -73 -74
dead … i:-69 5 8
dead … id:45 38 25
dead … im:23 23 -4
dead … in:-36 -41 -28
dead … it:53 72 37
dead … keep:15 30 -16
dead … lovely:37 0 0
dead … me:-13 -23 -22
dead … more:-33 -4 -1
dead … myself:5 13 -21
dead … nobody:34 28 10
dead … not:-22 -20 -16
dead … on:-43 -31 -11
dead … own:41 32 30
dead … paper:54 -17 -15
dead … restful:20 -4 -1
dead … rush:-75 -73 -73
dead … says:52 -5 -9
dead … she:47 27 22
dead … should:8 21 3
dead … sunday:8 3 37
dead … teh:55 46 40
dead … that:-12 34 4
dead … thats:15 -1 -28
dead … think:22 -12 -6
dead … time:-20 -17 0
dead … to:6 -39 -10
dead … today:13 40 34
dead … up:16 17 23
dead … want:-53 -19 -5
dead … weekend:54 54 57
dead … were:-33 -2 -1
dead … wil:35 24 5
deadline:-16 -13 -20
deadlines:-9 -6 -3
deaf:-5 -10 -4
deal:18 14 32
deal i:23 8 5
deal with:-26 -16 -14
deal … im:54 51 68
deal … made:25 11 7
deal … than:17 21 30
dealer:56 23 -5
dealer … sold:24 28 -11
dealer … to:4 29 -6
dealers:10 -52 -42
dealers number:56 -6 -5
dealers … on:64 -7 -6
dealers … up:39 -5 -4
dear:-3 9 18
dear … ive:25 23 21
dears:-12 -11 -1
dears adn:3 21 26
dears i:-28 -31 -29
dears … be:-34 -33 -33
dears … shall:-34 -33 -33
death:-61 -44 -20
death a:35 -4 0
death adn:20 20 -5
death of:-26 -19 -21
death teh:47 52 46
death would:103 -18 -7
death … a:32 -24 -17
death … be:61 -18 -7
death … in:37 -4 -1
death … it:13 40 3
death … lie:24 -6 -1
death … teh:-27 -16 0
deaths:-10 -3 -25
deaths … i:42 35 0
deb:-10 -6 -4
debajo:9 5 7
debate:-29 -16 -17
debates:-3 -2 -1
debating:-8 -1 -1
deberia:-49 -2 -1
debit:-5 -4 -3
debits:18 -2 0
debrief:-5 -1 -3
debs:8 7 6
debt:8 11 -19
debts:89 66 59
debts adn:37 33 34
debts to:64 52 58
debts … one:37 33 34
debts … teh:63 51 56
decade:-7 -7 -18
decade without:42 31 0
decades:-20 -14 -4
decaf:-49 -33 -23
deceased:-7 -4 -4
december:-20 -6 -7
decent:19 -17 -4
decent for:9 16 22
decent ive:26 0 0
decent … teh:36 16 18
decent … to:-25 -18 -8
decide:45 66 7
decide about:-1 26 3
decide … adn:43 35 -1
decided:16 26 -12
decided i:-16 0 -73
decided it:5 9 27
decided not:28 33 21
decided teh:61 32 59
decided thats:6 5 -33
decided to:-44 -44 -14
decided … a:45 10 22
decided … adn:32 27 3
decided … am:-3 -1 -49
decided … at:11 11 25
decided … dei:33 27 4
decided … dont:-3 28 -7
decided … end:-89 -72 -35
decided … goin:-5 -6 -49
decided … is:31 23 28
decided … it:-91 -93 -42
decided … kil:3 6 37
decided … my:42 52 -4
decided … myself:3 5 46
decided … not:29 19 24
decided … out:38 25 18
decided … take:21 19 -23
decided … teh:31 26 14
decided … to:-30 -15 -4
decided … train:25 22 37
decided … want:5 33 -4
decided … wil:26 0 -28
decided … would:-26 -11 -5
decidido:24 55 -1
deciding:29 36 40
decimal:0 0 0
decirselo:8 5 -7
decision:-28 -20 -19
deck:25 31 26
deck of:41 37 29
deck … multi:65 67 74
deck … teh:17 20 16
deckchairs:-2 -1 -1
declan:0 -4 -1
decluttering:-1 0 0
decorating:-43 -41 -39
decorations:-13 -8 -7
dedans:-21 -21 -14
deed:57 65 5
deeds:-6 -10 -9
deep:37 53 -24
deep enough:65 65 8
deep this:20 24 38
deep … bleeding:10 9 21
deep … i:-14 18 -35
deep … it:-29 -20 -8
deep … teh:6 8 25
deep … time:12 16 29
deepak:-1 -1 0
deeper:59 68 -8
deeper than:36 32 13
deeper … i:24 20 16
deeper … meant:18 12 21
deepest:35 37 10
deer:34 42 35
defence:-2 -2 0
definately:-1 -1 -1
definitely:0 0 0
defrosted:-23 -18 -10
degree:-5 -8 -5
degrees:-7 -5 -6
dei:-3 40 9
dei adn:35 43 38
dei as:-12 -31 -3
dei at:-7 -23 -16
dei back:-30 -9 -3
dei bad:3 21 -3
dei because:7 20 -3
dei but:9 31 2
dei by:37 39 6
dei every:45 3 0
dei i:15 -48 -33
dei im:0 34 -19
dei in:3 27 44
dei isnt:24 31 -1
dei ive:-90 -100 -12
dei miss:32 35 -1
dei much:30 40 -8
dei my:-20 -24 2
dei no:28 24 -12
dei not:25 41 -14
dei of:-25 -29 -21
dei on:-31 0 43
dei right:8 0 -28
dei teh:-124 -126 -7
dei than:0 5 21
dei ther:-22 -17 -1
dei to:-21 -9 -2
dei today:0 3 -21
dei tomorrow:23 -10 -2
dei want:-25 -9 -5
dei with:0 -20 6
dei without:-26 -17 -17
dei young:28 -13 0
dei … adn:-36 -14 -7
dei … all:-19 -25 -6
dei … as:24 27 -15
dei … back:-33 -16 -6
dei … been:-31 -38 -11
dei … but:27 35 5
dei … cant:-13 27 -12
dei … christmas:7 4 22
dei … colur:32 35 -1
dei … decided:32 41 14
dei … do:43 61 -13
dei … doesnt:-49 -25 0
dei … dont:34 -1 -1
dei … feel:23 22 0
dei … hair:-22 -25 -4
dei … hav:15 -32 9
dei … here:19 23 10
dei … his:21 30 21
dei … i:46 18 -73
dei … ill:27 26 -12
dei … im:-19 -20 -45
dei … ist:29 30 26
dei … it:24 50 53
dei … me:18 34 -22
dei … mit:-16 -22 -12
dei … more:0 1 -20
dei … new:21 26 0
dei … night:6 21 0
dei … not:73 47 -55
dei … of:14 -24 -5
dei … off:1 33 18
dei … on:42 21 15
dei … one:-23 -15 -5
dei … own:6 30 -11
dei … picked:10 27 0
dei … purpel:-47 -27 0
dei … say:21 -10 -13
dei … she:-37 -19 -1
dei … stop:3 -131 -1
dei … suicide:23 24 -10
dei … teh:-27 -34 7
dei … tell:-24 -16 -14
dei … thats:26 36 7
dei … think:4 27 -9
dei … this:-18 -6 21
dei … to:-29 5 -7
dei … took:-18 -20 -1
dei … ur:27 20 0
dei … want:21 -9 -11
dei … wanted:6 35 -7
dei … was:68 56 61
dei … way:14 5 24
dei … week:1 -24 -15
dei … with:18 46 -1
deja:22 27 10
deje:13 16 33
dejo:2 43 2
dejo de:13 48 6
del:-8 15 16
del puente:36 29 35
delay:-4 -4 3
delayed:-11 -8 -4
delays:0 0 0
delete:21 49 -42
delete from:-21 -20 -1
delete my:-40 -37 0
delete myself:24 24 -1
delete … been:-20 -21 -1
delete … from:22 22 -1
delete … i:-24 -18 -12
delete … is:16 17 -21
delete … teh:21 16 -5
deleted:16 -12 6
deleted it:28 -13 -15
deleted my:8 23 30
deleted … adn:53 -5 -8
deleted … deleted:20 21 24
deleted … number:15 20 27
deleting:43 33 25
deleting me:34 34 44
deletion:11 17 29
deliberately:2 10 -1
delighted:-6 -3 -5
delirious:11 8 11
delirium:-21 -9 -17
deliver:0 -3 -13
delivered:-4 -2 -2
delivery:31 23 31
dem:-14 -6 10
dem messer:11 11 21
dem … ich:-30 -33 -13
dem … und:26 18 20
demain:-22 -15 8
demand:-1 0 0
demanded:-4 -4 -6
demanding:-4 -4 4
demenagement:-21 -20 -1
dementia:-4 0 -4
demon:48 49 42
demon adn:48 49 42
den:4 13 -5
den … dei:-26 -33 -29
den … den:29 29 38
denies:-4 -2 -2
denise:24 26 30
denise … teh:38 40 41
denke:42 48 -17
denke an:31 32 -7
denke … selbstmord:23 27 -5
dent:1 5 -3
dental:-4 -3 -1
dentist:-17 -50 -34
dentists:0 0 0
denvie:-2 -1 -1
depart:0 0 1
depending:6 8 11
deployed:1 2 3
deployment:7 13 0
deposit:19 24 -5
depot:-9 -7 -4
depressed:-31 -24 -13
depression:-53 -48 -32
depressive:-4 -4 0
depth:4 5 -1
depuis:-5 0 -18
deputy:-37 -33 -21
der:34 45 56
der abschiedsbrief:37 35 38
der krimi:-29 -33 -22
der strick:34 36 35
der … abschiedsbrief:36 36 39
der … da:37 38 28
der … der:27 26 27
der … im:26 27 23
der … liegt:30 31 29
der … springe:19 20 18
der … und:29 27 39
derby:0 0 0
derek:-12 -12 -6
dermatologist:-5 -3 -1
dernier:10 12 12
des:10 28 -15
des idees:14 21 -3
des … suicidaires:53 58 -8
desaparecer:219 -34 -9
descaled:0 0 0
descant:-11 -13 -12
describe:-7 0 -14
described:-9 -2 -4
describing:-7 0 4
desde:74 14 -7
desert:-12 -2 0
deserve:37 25 -66
deserve a:20 -3 -13
deserve it:12 25 -3
deserve to:49 15 -2
deserve … im:0 7 -52
deserve … liv:42 13 -2
deserved:10 18 -1
deserves:46 37 -22
deserves a:42 21 -1
deserves … mother:50 53 -1
designed:-11 -13 -9
desire:12 7 -12
desk:3 2 10
desk adn:40 35 42
desk its:22 29 23
desk … teh:24 29 25
desk … time:22 29 23
desk … to:27 34 26
desks:-12 -8 -7
despair:-15 -8 -5
despawn:51 -2 -2
desperate:18 28 -7
desperate to:30 28 -3
despertar:13 -55 -8
despertar manana:93 -1 -1
despertara:25 -11 -7
despertara el:-24 -1 -1
despertara manana:38 -5 -4
despidieron:-2 5 -1
despido:-18 -3 -2
despierta:62 53 55
despues:-45 -3 0
destination:0 0 0
destroy:-3 -1 -2
detail:-18 -12 -7
details:-4 -3 -4
detective:-18 -13 -18
detectives:-5 -3 -3
detention:-2 -4 -1
determined:41 45 -3
determined to:26 37 -2
determined … end:44 52 -2
determined … it:44 52 -2
detox:-96 -117 -125
detox adn:31 29 -7
detox alone:34 37 25
detox day:28 -2 -3
detox on:-70 -66 -53
detox … as:16 17 27
detox … i:45 36 -4
detox … me:-22 -17 -12
detox … teh:-61 -56 -35
detoxes:-5 -1 -1
detoxing:30 27 23
detoxing at:55 56 55
detoxing … adn:24 31 32
detoxing … home:55 56 55
deux:-6 -5 -3
dev:0 0 0
devant:-9 -8 -7
devastated:0 -8 0
developer:0 -1 -8
devil:3 18 29
devon:-35 -27 -23
devs:-10 -9 -4
dey:-1 -1 -3
dia:38 15 -11
diabetes:-26 -9 -7
diabetic:-22 -14 -12
diagnosed:-8 -2 -2
diagnosis:10 4 -5
dial:-12 -9 -3
dialled:59 39 -1
dialled i:25 29 3
dialysis:-5 7 27
dialysis … purpose:7 12 28
diaries:1 4 17
diary:-26 -22 -48
diary this:0 0 -43
diary … morning:0 0 -43
dias:-12 53 -7
diazepam:70 83 38
diazepam with:32 34 -1
diazepam … adn:31 41 1
diazepam … ago:13 13 23
diazepam … days:13 13 23
dice:-7 14 -9
dicho:2 6 -7
did:10 21 26
did adn:-64 -48 -30
did all:-26 -24 -9
did anything:-23 -6 -5
did everything:51 44 48
did his:57 56 57
did i:-50 -29 26
did in:38 33 37
did it:2 23 15
did its:21 13 20
did love:34 33 39
did mine:-24 -22 -9
did not:-14 -45 -37
did she:-30 -11 -3
did something:48 51 48
did teh:-53 -71 -43
did ten:31 -3 -3
did that:27 32 -17
did them:34 34 -2
did this:46 53 18
did to:-14 -7 -23
did two:56 3 0
did u:-7 -50 -28
did wat:-35 -20 -9
did … adn:-18 1 24
did … be:-19 -20 -4
did … been:20 -27 -6
did … breathing:-23 -10 -6
did … dei:55 47 62
did … did:22 10 -7
did … do:-26 -3 3
did … for:-38 -21 5
did … her:33 29 26
did … hert:80 18 2
did … i:-4 23 2
did … id:1 -22 -3
did … if:23 30 39
did … im:35 27 29
did … in:-1 8 -21
did … it:87 66 68
did … ive:-20 -26 -19
did … last:50 57 -13
did … line:27 31 26
did … me:25 14 -20
did … my:44 44 -6
did … myself:45 -27 5
did … nearly:18 24 23
did … night:28 25 -18
did … not:6 32 0
did … on:30 35 10
did … one:37 31 -2
did … other:59 46 -1
did … own:19 29 -5
did … place:25 20 25
did … proud:22 4 2
did … purpose:-3 -22 12
did … right:20 15 23
did … same:23 19 24
did … step:-26 -16 -14
did … them:17 26 14
did … thighs:23 32 -2
did … this:49 45 -32
did … to:15 9 74
did … today:44 43 -5
did … tonight:-90 -102 -16
did … took:38 41 47
did … twice:61 61 -12
did … two:15 21 23
did … want:-35 -51 -3
did … warm:22 31 34
did … whole:-48 -64 -32
did … without:22 -5 -2
did … years:28 2 1
didnt:8 21 40
didnt come:46 41 -5
didnt do:-38 -24 -4
didnt drink:35 -17 -21
didnt exist:33 -14 -3
didnt find:23 31 30
didnt go:73 42 17
didnt i:-31 -6 -5
didnt know:-63 -30 -33
didnt take:44 32 19
didnt tell:30 28 -12
didnt think:9 35 49
didnt wake:20 -18 -10
didnt want:31 55 64
didnt work:21 34 47
didnt … all:42 36 35
didnt … be:21 30 40
didnt … didnt:25 -6 -4
didnt … dieing:20 28 38
didnt … em:27 32 32
didnt … im:9 16 21
didnt … in:29 -1 -11
didnt … it:-13 -68 -45
didnt … ive:22 25 31
didnt … think:-31 -5 -4
didnt … to:-12 13 24
didnt … today:31 -8 -7
didnt … told:0 1 -47
didnt … u:47 34 28
didnt … up:6 -26 -9
didnt … was:-22 -9 -9
didnt … would:5 23 34
died:-14 -10 2
died at:24 -18 -11
died i:-33 -20 -13
died in:64 -25 -8
died my:-24 -11 -3
died nobody:-39 -7 -1
died of:-26 -15 -17
died over:5 25 -1
died this:30 32 34
died tomorrow:30 -10 -3
died … be:21 16 26
died … died:-40 -5 -1
died … friday:33 33 34
died … his:-27 -14 -10
died … i:-9 12 23
died … id:51 0 0
died … is:-23 -7 -7
died … my:33 -2 -1
died … not:28 22 22
died … of:21 21 13
died … sleep:24 -5 -8
died … teh:-48 -22 -15
died … that:49 30 30
died … ther:0 21 -3
died … theyre:36 -10 -2
died … two:-40 -5 -2
died … u:28 26 21
dieeeee:0 0 0
dieing:22 -20 -23
dieing adn:-32 -21 -21
dieing bill:11 -30 -6
dieing by:15 20 -9
dieing i:-9 -3 -35
dieing is:52 29 -6
dieing of:9 -22 -9
dieing on:-48 -27 -12
dieing to:-34 -24 -21
dieing would:36 31 39
dieing … a:64 5 13
dieing … be:45 37 45
dieing … hav:4 4 -26
dieing … i:-22 -55 -25
dieing … im:-46 -19 -13
dieing … in:34 -6 -1
dieing … laughter:35 -1 -1
dieing … me:30 7 -16
dieing … my:9 39 -5
dieing … teh:-23 -23 -15
dieing … they:43 50 0
dieing … u:29 -1 -1
dieing … wat:21 -37 -6
dies:30 44 59
diese:-5 -4 -1
diesel:31 5 12
diet:-29 -21 -16
dietician:-7 -2 -2
dietitian:-13 -31 -10
diez:-3 -1 -2
difference:-40 -37 -22
different:-7 -16 -28
different … a:44 43 38
different … adn:31 32 34
different … hav:29 0 0
different … told:35 16 22
differently:5 -4 -3
difficult:-22 -16 -5
dig:20 37 -3
digging:0 5 -3
dignified:-1 0 0
dignity:-20 -16 -11
dihydrocodeine:-12 -12 -6
dije:-31 1 3
dijo:-6 -4 -4
dimanche:-24 -14 -11
diner:0 1 -1
dinner:-20 -57 -39
dinner tonight:17 3 23
dinner … got:-25 -23 -12
dinner … him:-21 -15 -4
dinner … im:-6 -31 0
dinners:-37 -22 -17
dinners … teh:-24 -17 -16
dinnertime:-1 4 2
dinosaur:-10 -5 -15
dinosaurs:-16 -11 -2
dint:-2 -1 -1
dios:33 -6 -5
diploma:-2 -1 -1
dire:8 10 -4
direct:12 -5 -1
directed:7 3 10
directing:0 0 0
direction:-2 -1 -1
directions:27 43 -11
directly:-1 2 0
director:-16 -11 -5
dirt:57 -8 -2
dis:52 52 45
disappear:81 -26 -10
disappear … exist:22 -11 -3
disappear … nobody:21 -17 -6
disappeared:20 -4 -2
disappointed:65 -31 -20
disappointed i:29 -1 0
disappointed … teh:66 0 0
disappointed … up:29 -1 0
disappointed … woke:37 -6 0
disappointment:63 -7 -3
disaster:-2 -1 0
disc:-4 -1 -2
discharge:-11 -2 -18
discharged:22 -4 12
discharged on:31 -17 1
discharged … a:-22 -7 -2
discharged … after:25 -19 -12
discharged … from:31 -1 -1
discharged … i:27 32 39
discharged … im:-23 -15 -7
discharged … monday:31 -17 1
discharged … my:22 -5 -2
discharged … said:24 30 36
disciplinary:-1 0 -2
disco:-5 -5 -1
discord:7 8 9
discuss:-5 -5 2
discussed:-2 -1 -1
discussing:0 0 0
disease:-8 -5 -2
disgrace:1 1 2
disgust:-5 -4 -1
disgusting:39 25 -14
dish:-10 -5 -3
dishes:-23 -16 -10
dishwasher:-19 -17 -6
dislexic:-3 -1 -1
disorder:-16 -6 -7
disparaitre:35 -13 -5
dispenser:0 0 0
dispose:-2 -1 -1
dissertation:-31 -29 -24
dissolve:15 -2 0
dissuade:-5 4 5
distance:13 22 5
distract:25 -15 -1
distract me:29 -6 -1
district:6 13 20
district nurse:12 20 36
disturb:0 4 -1
disturbs:0 5 4
dit:-9 1 -15
dit … va:-21 -15 -8
dites:3 9 13
dive:-16 -10 -10
diverted:-8 -2 -2
divided:-2 -1 -1
diving:-21 -18 -5
divorce:-30 -29 -26
divorced:5 16 -1
diwali:24 18 3
diwali … teh:24 19 22
dix:-18 -16 -7
dix ans:-21 -18 -9
dix … il:-21 -18 -8
dizziness:-19 -7 -5
dizzy:6 16 12
dly:0 0 0
dm:0 2 1
dnr:22 28 24
do:2 13 -6
do a:28 14 -18
do another:68 60 57
do anything:34 -53 -6
do away:25 32 -28
do for:64 1 -16
do hav:-30 -27 -5
do i:-1 -6 25
do im:-20 -8 -5
do intend:0 0 -23
do is:-31 -40 -16
do it:58 62 34
do its:27 25 55
do ive:-26 -10 -3
do me:-6 2 28
do mean:42 19 -1
do my:-27 -34 -23
do myself:49 1 -26
do not:2 25 41
do that:-27 -22 -11
do their:-29 -25 -10
do things:55 24 -11
do today:32 23 -5
do u:-42 -29 -51
do want:4 24 -39
do wat:49 40 -10
do wen:33 -22 -12
do with:-45 -58 -39
do … after:-61 -64 -46
do … air:27 23 27
do … an:20 26 -10
do … any:-49 -3 2
do … anymore:8 -21 -18
do … as:24 14 28
do … back:-23 -7 -12
do … be:2 39 31
do … been:32 30 39
do … before:12 22 9
do … bit:37 35 34
do … breathing:-11 -22 -7
do … but:28 -48 -4
do … by:24 36 -2
do … close:26 20 38
do … come:15 23 38
do … daft:21 -1 5
do … day:31 46 51
do … days:29 -9 -3
do … detox:28 27 26
do … do:6 3 26
do … does:-52 -50 -26
do … dont:43 -11 -11
do … end:45 -5 -24
do … favour:3 3 -26
do … feel:-34 -4 -3
do … from:-22 -15 6
do … get:-52 -37 -26
do … gets:22 28 38
do … go:33 23 -2
do … goin:23 7 -13
do … hav:-28 -18 -12
do … he:7 -17 24
do … her:-64 -66 -14
do … hes:8 5 -35
do … himself:16 21 -1
do … i:-39 -52 -47
do … id:16 -22 -8
do … if:3 -23 -25
do … im:13 17 -42
do … in:33 45 9
do … it:-41 -48 -33
do … ive:51 15 45
do … keys:25 21 30
do … killing:0 0 -53
do … last:20 -14 -4
do … longer:-25 7 5
do … manage:-29 -21 -5
do … march:-30 -20 -10
do … me:48 62 20
do … more:-31 0 -10
do … my:-13 7 38
do … myself:25 38 -25
do … need:-19 -22 -26
do … next:51 5 -6
do … night:3 13 28
do … no:7 11 -24
do … not:-22 -25 -10
do … of:-6 0 -25
do … on:15 24 15
do … once:23 13 12
do … one:50 27 -17
do … or:-28 -24 -18
do … other:30 30 -2
do … sad:43 37 38
do … same:42 30 8
do … saturday:-3 -27 -17
do … say:10 35 -7
do … shed:22 -2 -7
do … shopping:33 -4 -1
do … soon:22 26 46
do … stay:36 33 34
do … stop:11 25 -2
do … teh:63 33 39
do … than:35 26 -1
do … that:-3 10 -26
do … them:18 -20 -4
do … ther:-26 -9 -13
do … thing:50 39 -5
do … think:22 42 5
do … this:-30 -23 15
do … to:50 38 -20
do … tomorrow:-42 -47 -8
do … tonight:43 46 63
do … u:-40 -38 -21
do … want:-46 -44 -25
do … wat:-38 -30 -26
do … wen:5 3 -20
do … were:-24 -27 -13
do … where:36 32 23
do … why:23 1 7
do … wil:31 12 16
do … with:16 34 -8
do … work:-49 -52 -36
do … years:28 -6 0
doc:-19 -17 -3
docks:17 18 -2
docter:-47 -25 -54
docter i:-9 -7 -22
docter … ring:20 -1 0
docteur:-6 -3 2
doctora:-25 -4 -1
doctors:-19 -33 -49
document:-5 -7 -2
documentary:-17 -17 -8
dodge:-2 -1 0
dodgy:-6 -3 -4
does:-33 -18 -33
does a:7 20 28
does adn:53 48 5
does anybody:-30 -23 -9
does i:20 21 8
does ill:31 23 42
does it:45 65 66
does its:-1 0 -44
does not:-19 -20 -32
does nothing:18 26 19
does teh:-24 -19 -21
does that:-6 -26 -18
does to:40 20 12
does … hav:24 15 -2
does … he:20 22 0
does … her:45 42 4
does … i:71 65 57
does … ive:32 33 23
does … know:-5 -20 -19
does … me:-8 8 29
does … mean:-4 -23 -15
does … take:34 20 21
does … tell:33 32 -1
does … with:25 35 -1
does … work:-83 -84 -31
doesnt:44 58 62
doesnt come:15 19 26
doesnt exist:10 28 -1
doesnt hert:52 54 58
doesnt know:129 87 78
doesnt let:30 -6 -1
doesnt matter:-65 -42 -13
doesnt mean:-35 -23 -7
doesnt slow:4 6 21
doesnt stop:41 43 27
doesnt text:28 30 26
doesnt … adn:-40 -35 -15
doesnt … back:30 30 39
doesnt … be:-24 -13 -24
doesnt … day:-23 -23 -20
doesnt … dont:30 37 47
doesnt … down:4 6 21
doesnt … he:-24 -26 -5
doesnt … hes:-27 -24 -12
doesnt … his:24 23 27
doesnt … i:32 38 16
doesnt … im:32 0 -24
doesnt … in:71 43 50
doesnt … is:36 24 15
doesnt … it:-18 -3 -21
doesnt … its:33 36 37
doesnt … ive:-13 -17 -24
doesnt … liv:37 34 -14
doesnt … me:-6 -14 -20
doesnt … my:70 89 31
doesnt … name:7 19 40
doesnt … out:-34 -32 -19
doesnt … right:33 29 -1
doesnt … see:21 11 25
doesnt … she:29 26 19
doesnt … that:33 37 25
doesnt … u:-24 -9 -6
doesnt … up:54 22 -13
doesnt … where:23 27 22
doesnt … who:42 40 37
doesnt … year:40 39 34
dog:-27 -27 -26
dog adn:55 42 1
dog are:-24 -25 -22
dog at:28 25 14
dog away:21 6 -14
dog groomer:25 28 17
dog id:30 -1 -1
dog in:-4 15 21
dog is:70 62 41
dog its:36 39 23
dog on:-8 -7 -26
dog sitter:-21 -20 -18
dog to:-30 -31 -11
dog was:30 25 0
dog went:20 16 12
dog … a:-35 -26 -16
dog … anything:29 -1 -1
dog … at:43 50 48
dog … bed:6 2 -24
dog … car:17 23 21
dog … dog:23 29 -6
dog … door:22 20 24
dog … hes:-24 -20 -13
dog … i:-9 -46 -15
dog … is:-23 -24 -23
dog … me:26 30 31
dog … my:29 18 7
dog … next:22 20 25
dog … on:11 34 -10
dog … one:-21 -11 -7
dog … sister:-28 -22 -16
dog … sisters:68 73 67
dog … teh:-26 -22 -23
dog … til:25 28 17
dog … time:42 38 27
dog … u:26 23 -3
dog … up:-27 -26 -22
dog … with:-21 -25 -19
dogs:-33 -33 -30
dogs … can:42 -3 -3
dogs … i:36 -1 -1
dogs … teh:-9 -11 -21
doin:-2 -2 0
doing:-15 -17 -42
doing anything:25 -38 -22
doing away:46 57 -1
doing it:25 37 24
doing mine:45 42 55
doing my:-22 -11 -12
doing myself:-33 -32 -9
doing nothing:-23 -4 -1
doing something:14 28 -2
doing this:23 -26 -20
doing us:36 20 0
doing … a:37 14 -4
doing … about:30 30 -8
doing … adn:-18 11 -25
doing … at:-33 -30 -25
doing … by:0 0 -89
doing … cant:21 16 -4
doing … favour:36 20 0
doing … friday:23 10 19
doing … home:-20 -14 -7
doing … i:-28 -42 -17
doing … im:-1 -35 -29
doing … in:-28 -19 -4
doing … it:9 25 -14
doing … ive:15 16 27
doing … my:40 32 -14
doing … myself:12 20 -27
doing … not:-41 -21 -16
doing … on:26 28 0
doing … once:14 17 27
doing … right:-31 -16 -11
doing … sorry:20 17 18
doing … teh:8 17 26
doing … thats:27 22 18
doing … things:-26 -21 -1
doing … this:8 6 40
doing … till:15 22 0
doing … tonight:0 0 -40
doing … tuesday:35 42 51
doing … weekend:7 1 25
doing … wen:31 31 30
dolores:5 8 2
dolphin:-5 -6 -7
dolphins:0 -3 -5
domestic:-4 -2 -1
domingo:-12 -4 -1
dominoes:-35 -33 -28
donated:-3 -1 0
donations:-9 0 4
doncaster:0 1 0
donde:-44 -13 -3
done:30 44 59
done adn:16 30 41
done being:32 -8 -10
done cat:7 7 37
done i:-31 -8 -6
done im:20 24 18
done living:114 88 80
done my:-21 -26 -40
done no:-25 -17 -17
done on:35 42 30
done one:-22 -12 -15
done teh:28 11 31
done to:-26 -36 -28
done with:-18 -35 -67
done … a:39 -1 10
done … adn:15 21 18
done … all:-3 -42 -36
done … box:24 30 30
done … by:29 33 44
done … each:25 16 -27
done … for:-31 -45 -36
done … get:15 39 50
done … goin:-21 -27 -25
done … gone:19 21 35
done … good:18 21 20
done … hav:33 36 29
done … he:44 31 22
done … i:-30 -28 -27
done … if:-52 -6 -8
done … in:-55 -50 -52
done … is:10 6 29
done … it:-21 -51 -44
done … its:9 11 -20
done … job:20 -3 7
done … knees:-19 -17 -21
done … letters:0 0 36
done … lief:12 23 -17
done … living:8 41 -11
done … me:-34 -25 -20
done … more:44 32 31
done … morning:-8 41 0
done … night:-2 9 24
done … nobody:51 67 68
done … not:22 22 29
done … on:31 23 5
done … once:-22 -22 -3
done … one:-20 -17 -10
done … pouring:22 20 21
done … spray:-22 -22 -3
done … stop:25 18 18
done … teh:16 21 24
done … that:-69 4 -21
done … thing:28 22 32
done … this:-20 27 -20
done … to:33 44 45
done … u:63 37 50
done … was:32 34 33
done … wat:-27 -20 -14
done … whole:31 32 35
done … with:21 18 15
doner:-2 -1 -2
donkey:23 25 16
donor:-1 -1 -1
donors:0 1 0
dont:42 44 61
dont any:-28 -16 -8
dont b:-19 -16 -21
dont be:23 45 62
dont beleive:39 16 19
dont blame:-70 -69 -63
dont bother:27 33 35
dont call:40 59 54
dont care:86 76 -48
dont change:-7 -7 -22
dont check:-20 -16 -4
dont come:57 67 58
dont cry:-26 -20 -12
dont deserve:23 -5 -6
dont do:-30 -53 -28
dont feel:-33 -6 -8
dont forget:-21 -22 -19
dont get:28 36 21
dont give:-36 -21 3
dont go:-56 -55 -50
dont hav:-46 -49 -67
dont i:-49 -28 -5
dont im:-3 21 -1
dont intend:36 39 48
dont know:-19 -34 -34
dont let:29 14 9
dont look:-24 -31 -25
dont me:41 -26 -8
dont mean:87 53 60
dont mind:-32 -13 -25
dont mix:-30 -30 -20
dont much:42 34 -6
dont need:21 17 22
dont no:58 69 41
dont put:19 27 27
dont remember:46 26 11
dont ring:37 27 17
dont save:49 43 48
dont say:-15 -8 -23
dont see:61 -31 -37
dont self:10 29 -1
dont send:41 39 40
dont suppose:58 62 54
dont tel:35 41 48
dont tell:94 96 51
dont trust:54 -13 -25
dont understand:-49 -30 -21
dont use:-29 -25 -6
dont wake:82 47 17
dont wana:8 -40 -6
dont want:5 -6 50
dont wish:-58 -1 0
dont … a:60 41 37
dont … about:54 59 27
dont … alife:21 18 -5
dont … all:70 30 30
dont … alone:-27 -29 -13
dont … any:-27 11 4
dont … anymore:25 -12 -4
dont … anyone:36 29 32
dont … anything:-35 3 0
dont … at:24 34 28
dont … back:55 60 58
dont … bad:-27 -14 -16
dont … be:-35 -10 -17
dont … beter:11 24 -1
dont … bother:50 9 9
dont … but:14 -2 -22
dont … by:-9 -6 46
dont … call:10 12 55
dont … can:34 4 -54
dont … care:41 9 -15
dont … cross:33 33 36
dont … daft:-23 -11 -6
dont … dare:24 19 24
dont … day:23 31 45
dont … dei:-25 9 -3
dont … do:-24 -34 -12
dont … dont:-20 -22 -21
dont … drink:-31 -5 -5
dont … else:-20 -16 -25
dont … exist:52 -35 -15
dont … from:28 42 6
dont … futur:24 -6 0
dont … gets:25 1 -8
dont … go:7 -27 -32
dont … good:28 23 18
dont … hands:34 18 -1
dont … happens:37 53 -16
dont … harm:13 21 -2
dont … he:-13 -30 -34
dont … hear:23 10 15
dont … help:38 39 35
dont … hes:2 10 -29
dont … his:-25 -30 -19
dont … how:29 28 27
dont … i:14 11 25
dont … id:66 24 36
dont … if:37 16 18
dont … ill:-66 -53 -46
dont … in:9 -47 -15
dont … it:-10 -23 -15
dont … its:-25 -45 -39
dont … ive:-40 -41 -41
dont … kil:-46 -27 0
dont … liv:71 43 -13
dont … long:43 49 50
dont … look:31 29 29
dont … looking:-14 -10 -29
dont … mad:23 26 14
dont … meant:9 -30 -17
dont … much:-20 -14 -7
dont … mum:-12 -5 -21
dont … my:73 36 26
dont … myself:58 -40 -44
dont … no:-29 -2 -15
dont … not:-1 24 -5
dont … of:-42 -14 -15
dont … off:-28 -12 -11
dont … on:41 15 -24
dont … one:28 24 -11
dont … open:-27 -23 -23
dont … other:-55 -2 3
dont … parents:-21 -1 8
dont … piont:44 -5 1
dont … plan:30 -5 -3
dont … police:36 19 15
dont … right:34 36 31
dont … round:-18 -30 -41
dont … sad:-31 -40 -22
dont … safe:6 3 -29
dont … saving:46 61 -24
dont … see:52 8 42
dont … soon:1 1 -21
dont … sorry:46 44 46
dont … stop:4 6 30
dont … teh:21 16 21
dont … tell:-20 -21 -15
dont … that:-2 -34 -9
dont … they:75 67 43
dont … this:14 -32 -38
dont … tired:-50 -7 6
dont … tomorrow:-2 -21 -4
dont … tonight:-5 -56 -28
dont … u:-42 -32 -21
dont … using:58 -5 -1
dont … wait:19 25 19
dont … wake:32 -8 7
dont … want:37 38 73
dont … was:-14 37 26
dont … wasnt:-33 -15 -10
dont … wen:81 91 -7
dont … where:-16 -70 -41
dont … which:36 35 0
dont … who:-21 -8 -38
dont … why:33 49 -17
dont … wil:123 74 69
dont … would:61 -22 -5
dont … years:23 -1 -2
dont … yet:23 3 0
dont … yourself:-39 -27 -4
doolally:-1 -1 -3
door:63 64 69
door adn:11 36 47
door any:18 22 20
door before:-23 -16 -10
door down:16 26 44
door he:25 30 36
door hes:22 20 20
door i:-30 -34 -13
door im:-20 -36 -23
door in:17 6 29
door is:42 46 62
door its:30 30 24
door locked:5 -7 -39
door of:31 -4 3
door room:-20 -19 -14
door saying:-24 -21 -2
door that:25 19 -3
door thats:-44 -28 -28
door this:51 51 55
door to:23 -3 -3
door with:27 18 25
door … adn:26 8 49
door … am:-41 -33 -29
door … bath:32 27 22
door … be:73 73 74
door … behind:36 16 23
door … can:28 30 28
door … care:20 24 -1
door … doesnt:26 22 -11
door … gone:-32 -19 -29
door … half:-22 -17 -15
door … he:12 8 37
door … his:21 -10 -2
door … i:-34 -52 -29
door … if:1 1 -47
door … it:-5 -46 -47
door … ive:21 23 40
door … knows:-31 -15 -11
door … latch:-23 -16 2
door … locked:38 36 34
door … me:54 -3 23
door … moved:23 20 -11
door … no:1 8 -36
door … nobody:-45 -32 -24
door … note:15 10 22
door … on:31 32 23
door … one:43 40 35
door … open:-35 -19 -17
door … right:10 14 42
door … service:-20 -19 -14
door … she:9 -3 -35
door … shut:31 21 28
door … teh:58 70 68
door … to:-40 -36 -46
door … u:56 63 36
door … wedged:50 48 49
door … with:-18 -23 -33
doors:10 -6 15
doors are:-40 -33 -28
doors been:47 -12 -12
doors locked:39 34 33
doors open:0 12 23
doors … adn:-23 -20 -14
doors … no:38 39 39
doorstep:16 -6 -15
doorstop:-5 -3 -2
doorway:-4 0 6
dope:-38 -17 -30
dopesick:0 -6 -2
dore:-1 -2 0
doris:-4 -3 -2
dorm:-18 16 15
dormir:19 -71 -13
dormitory:1 2 3
dort:-23 -22 -1
dos:86 46 49
dose:-2 4 -8
dose adn:-27 -11 -9
dose i:-24 -19 -8
dose is:11 19 -21
dose of:-40 -37 -9
dose that:61 55 63
dose … adn:-23 -1 17
dose … it:22 22 47
doses:34 49 -30
doses of:-14 -23 -18
doses … adn:-15 -23 -17
dosette:-11 -6 14
dosette box:-23 -22 -13
dosette … adn:-23 -20 -1
dosing:-4 -1 -1
dot:-8 -13 -16
dots:15 23 -4
double:0 2 34
double adn:47 55 44
double of:30 31 40
double … everything:50 52 53
double … in:30 31 35
double … of:-14 -21 14
double … teh:-24 -26 -22
doubled:58 39 11
doubled i:42 42 -1
doubling:25 33 11
doubt:-20 -9 -2
doughnuts:-20 -11 -7
down:32 35 61
down a:-31 -21 -23
down after:-37 -15 -13
down as:-27 -17 -15
down at:27 27 13
down because:-33 -28 -16
down beside:-9 -22 -14
down but:37 48 53
down first:-27 -6 -2
down for:16 33 7
down forty:21 32 38
down from:-29 -27 -28
down her:34 31 32
down hes:67 53 57
down i:50 18 15
down im:2 -13 -30
down in:-15 -56 -39
down is:20 26 22
down its:28 22 17
down last:-29 -2 -1
down me:42 36 44
down my:-44 -50 -29
down off:-31 -53 -46
down on:9 17 30
down second:19 22 18
down somewhere:27 26 9
down teh:29 23 -3
down ther:75 79 79
down till:31 28 7
down which:30 29 29
down with:34 48 47
down … adn:0 5 -29
down … all:-30 -26 -18
down … am:45 24 44
down … anything:38 -2 -1
down … are:-23 -15 -15
down … be:-38 -35 -20
down … bed:-25 -13 -9
down … bit:-39 -32 -21
down … bridge:-16 -25 -19
down … can:34 40 35
down … cant:26 26 25
down … dont:33 16 11
down … door:18 25 44
down … drain:11 -22 -14
down … five:-26 -21 -14
down … for:-23 -19 -14
down … forty:26 0 0
down … from:-30 -27 -22
down … gin:23 19 26
down … goin:7 4 23
down … gone:32 16 14
down … good:44 35 -1
down … half:15 24 25
down … hatch:-10 9 28
down … he:30 15 -4
down … him:16 34 -30
down … hour:-22 -18 -12
down … i:51 46 61
down … id:-21 -22 -15
down … im:2 -24 -13
down … in:25 -1 -16
down … is:-23 -38 -29
down … it:41 31 30
down … ive:-42 -17 -14
down … keep:56 37 34
down … kept:12 19 20
down … know:36 -25 -14
down … last:39 49 35
down … left:43 41 41
down … little:-30 -20 -18
down … me:-20 -24 -9
down … middle:28 35 34
down … my:12 34 41
down … no:4 -34 -28
down … nothing:33 40 -6
down … of:71 75 46
down … on:25 8 1
down … out:30 30 35
down … papers:25 22 13
down … rest:-20 -17 -20
down … shakes:37 37 30
down … shed:-27 -17 -26
down … sink:22 20 7
down … sleep:25 28 31
down … small:27 28 19
down … snow:24 -4 -6
down … sombody:38 33 30
down … stairs:54 38 -12
down … stones:39 41 42
down … sunday:21 -1 -1
down … sword:24 15 14
down … tea:-31 -32 -27
down … teh:24 24 14
down … ten:-18 -23 -28
down … that:-6 -20 -27
down … them:43 29 37
down … they:28 30 27
down … think:50 16 20
down … thinking:24 6 6
down … to:-1 -13 -22
down … told:-17 -24 -19
down … tomorrow:32 20 14
down … tracks:28 32 30
down … u:63 66 35
down … up:31 36 12
down … was:-31 -18 -17
down … way:46 47 22
down … week:-33 -7 -3
down … wont:-28 -23 -19
downers:0 8 -1
downstairs:51 40 67
downstairs adn:20 18 23
downstairs this:9 7 21
downstairs … adn:9 8 24
downstairs … im:7 9 24
downstairs … minute:9 7 21
downward:-2 -4 -1
dowry:39 46 -9
doy:51 -7 -1
doyle:5 3 5
dozen:-40 -34 -33
dozens:33 28 -6
dr:-14 -6 2
dr … may:39 39 36
draft:-2 -6 -6
drafting:0 0 -1
drafts:27 30 26
drag:9 -10 -4
dragged:40 40 28
dragged her:8 6 -40
dragged … out:31 26 19
dragging:5 7 22
dragging … down:5 6 21
dragon:-14 -11 -8
dragons:-6 -6 -5
drain:5 -1 -7
drain … adn:-29 -3 -1
draining:52 57 -2
dram:-4 -8 -1
drama:-10 -6 -40
drama group:-19 -22 -17
dramatic:-29 -4 -21
dramatics:-4 -2 -2
dran:23 2 13
drank:58 10 57
drank a:-20 -20 -20
drank he:-49 -38 -4
drank i:-54 -17 -11
drank it:86 73 69
drank last:46 -16 -5
drank much:28 -7 -4
drank my:32 14 27
drank teh:28 61 52
drank two:-21 -3 -5
drank … adn:-34 -21 -20
drank … after:65 -2 -2
drank … bottle:-57 -12 -17
drank … drain:6 22 13
drank … for:23 36 27
drank … i:30 -15 -11
drank … in:-26 -1 -4
drank … lot:25 -15 1
drank … minutes:30 28 25
drank … my:-41 -29 -1
drank … night:64 -24 -8
drank … on:52 31 34
drank … teh:23 42 29
drank … ten:30 28 25
drank … thing:52 48 39
drank … weedkiller:12 32 29
drank … wine:49 -30 -21
draught:40 43 35
draw:-17 -10 -2
drawer:24 27 15
drawer adn:54 -10 19
drawer for:15 15 21
drawer im:-22 -5 -2
drawer my:-25 -27 -25
drawer teh:-12 -21 -17
drawer … be:30 34 17
drawer … i:1 -58 -28
drawer … it:-29 -23 -5
drawer … me:40 33 -15
drawer … my:21 -21 -12
drawer … not:-22 -5 -2
drawer … of:8 16 21
drawer … teh:19 46 58
drawer … wen:16 19 21
drawer … wont:35 38 25
drawers:33 31 32
drawing:-23 -25 -16
drawing on:26 -2 -1
drawings:-19 -15 -10
drawn:30 49 13
drawn … teh:23 27 11
drawr:9 8 7
dread:-46 -43 -23
dreadful:-10 -10 -13
dreading:-22 -15 -6
dream:24 -7 -21
dream of:13 28 -4
dream … dead:32 -22 -2
dream … killing:21 29 0
dream … me:40 0 0
dream … my:-20 -7 -2
dream … myself:16 28 0
dreamed:-6 -2 -1
dreaming:0 7 -2
dreams:-45 -37 -19
dreamt:14 -3 -2
drei:-7 -5 -1
dreimeterbrett:-5 -3 -2
drenched:43 68 46
drenched trembling:24 16 0
drenched … convinced:-32 3 -10
dress:40 35 -4
dress adn:15 21 22
dress it:1 1 -24
dress … up:2 2 -24
dressed:-7 -12 -7
dressing:-8 0 -7
dressing … adn:31 28 17
dressing … cord:40 38 41
dressings:10 15 -10
drew:29 4 -13
drew himself:37 35 -1
drew on:51 -21 -1
drew … adn:37 35 -1
drew … arm:43 0 0
drew … my:54 -22 0
dribble:-3 -2 -3
dribbled:-11 -13 -8
dribbling:-1 -1 0
dried:-15 -9 -7
dries:-5 -6 -5
drift:-19 -17 -4
drifted:6 15 -5
drifting:5 5 5
drill:-26 -22 -25
drink:-34 -3 -7
drink adn:42 39 28
drink after:-29 -7 -5
drink at:30 -6 -3
drink but:-25 -5 0
drink by:68 -7 -4
drink every:27 11 -8
drink is:18 -28 -36
drink it:50 50 51
drink more:23 -10 -10
drink not:-29 -5 -8
drink one:23 1 2
drink since:28 19 21
drink tea:-23 0 0
drink teh:-44 13 17
drink to:33 25 -4
drink today:-55 -25 -21
drink tonight:3 -24 -31
drink was:26 25 25
drink yesterday:48 -3 -1
drink … a:-35 -20 -29
drink … adn:-39 -31 -25
drink … after:52 -36 -38
drink … all:-20 -8 -12
drink … can:40 7 6
drink … every:23 -8 -2
drink … had:89 48 55
drink … havent:-27 0 -2
drink … i:13 9 38
drink … im:52 15 24
drink … in:2 -24 -15
drink … it:-35 -17 -8
drink … more:-23 -3 -2
drink … my:53 39 -16
drink … myself:38 -32 -29
drink … not:-27 11 10
drink … off:56 11 7
drink … out:36 31 -1
drink … sunday:37 39 41
drink … than:23 -10 -9
drink … this:24 18 0
drink … till:29 6 27
drink … to:-26 -23 -21
drink … two:-21 1 1
drink … wat:28 14 8
drink … with:-32 -5 -4
drinker:-8 -5 -1
drinking:-33 -16 -15
drinking a:22 22 18
drinking adn:21 20 37
drinking from:21 18 -2
drinking i:-52 -26 -15
drinking in:-26 -57 -55
drinking it:16 17 24
drinking monday:20 21 16
drinking mouthwash:7 25 0
drinking on:52 7 34
drinking teh:-4 21 14
drinking two:40 37 48
drinking … a:43 28 34
drinking … adn:71 -8 -24
drinking … ago:32 23 42
drinking … days:12 5 23
drinking … had:24 20 22
drinking … i:20 -1 -4
drinking … im:-23 0 -29
drinking … is:-26 1 -4
drinking … it:-1 -37 -7
drinking … monday:22 27 28
drinking … of:22 22 12
drinking … since:10 28 0
drinking … sunday:13 10 31
drinking … teh:-12 3 -32
drinking … two:-23 -24 -22
drinks:15 34 -32
drinks on:33 12 -2
drinks … top:38 39 0
drip:13 12 21
dripping:11 -6 -10
drive:1 -9 9
drive dads:20 24 22
drive in:24 3 -10
drive into:30 30 40
drive my:9 3 27
drive up:21 23 18
drive … a:-18 -41 -8
drive … all:22 29 34
drive … bridge:-19 -32 -2
drive … car:5 4 26
drive … for:-21 -22 -8
drive … into:37 36 66
drive … off:27 34 41
drive … teh:60 31 34
drive … that:14 -22 -21
drive … to:18 20 9
drive … ute:20 24 22
driven:12 20 25
driven off:31 29 28
driver:71 75 72
driver doesnt:43 20 18
driver pulled:-21 -17 -17
driver … teh:32 42 37
driver … that:-21 -15 -9
drivers:8 18 -1
drivers … adn:31 33 5
drives:-11 -19 -13
driveway:57 46 52
driving:21 16 11
driving home:-28 -32 -32
driving into:53 5 -11
driving it:25 24 22
driving over:-60 -57 -66
driving teh:30 31 -2
driving ther:17 22 23
driving to:13 32 40
driving … adn:16 -24 -6
driving … at:25 -2 -6
driving … belt:16 20 23
driving … her:52 36 58
driving … home:-2 20 26
driving … house:2 6 25
driving … school:30 24 -11
driving … teh:27 25 4
driving … ther:-24 -21 -26
driving … with:26 1 5
drizzle:-19 -17 -8
drooling:24 24 18
drop:1 15 19
drop of:29 28 35
drop … adn:26 32 13
dropped:27 34 45
dropped her:-17 -20 -14
dropped it:-46 -28 -10
dropped … fone:23 28 20
dropped … teh:-22 -11 -8
dropping:68 49 77
dropping dead:28 -7 -1
dropping off:26 33 43
dropping teh:-4 -26 -7
dropping … baby:3 -27 -5
drops:-17 6 9
drops … home:25 24 29
drought:26 5 -7
drove:11 9 21
drove off:85 73 59
drove … im:21 1 -1
drove … teh:42 55 47
drove … to:-23 -13 -13
drove … with:55 51 44
drown:9 15 -15
drown adn:-53 -39 -19
drown myself:27 36 -28
drown … teh:36 30 20
drowned:5 13 6
drowning:14 21 -14
drowning myself:28 34 11
drowning … adn:32 36 -13
drowsiness:-8 -5 -2
drowsy:-4 3 18
drucker:-7 -5 -2
drug:-16 -2 22
drugs:-41 -43 -14
drum:-55 -46 -6
drummer:-1 -1 -1
drums:0 -3 0
drunk:24 57 78
drunk a:32 33 45
drunk adn:13 25 25
drunk bleach:23 35 23
drunk hes:28 21 39
drunk i:-61 -19 -12
drunk teh:14 24 24
drunk … bottle:16 28 36
drunk … got:20 15 20
drunk … he:4 2 -31
drunk … i:32 13 15
drunk … of:18 22 27
drunk … taken:19 25 25
drunk … that:17 21 27
drunk … to:23 26 25
drunk … wen:20 18 22
drunks:-12 -7 -4
dry:3 9 26
dryer:36 -2 -2
drying:7 7 8
dts:-17 -17 -24
dts im:10 9 23
dts … of:10 9 21
du:56 23 27
dual:2 -1 2
dubai:-1 5 -9
dublin:0 0 0
ducha:0 0 -2
duck:-27 -14 -9
ducks:-29 -30 -28
dude:-6 -3 -3
due:-16 -20 -24
duerma:13 19 46
duerman:-1 2 2
dug:-22 -32 -22
dull:-22 -15 -14
duloxetine:-1 -2 -2
dummy:-11 -10 -8
dumped:-24 -17 -8
dumplings:-8 -5 -4
dun:-7 -7 -2
dundee:-1 -1 0
dungeons:-5 -5 -5
dunno:0 0 0
durban:25 30 33
during:-17 -10 -36
during maths:45 61 0
during teh:-37 -28 -5
during … adn:45 58 -3
during … i:36 47 -1
durmiendo:-9 -3 -3
dusk:30 22 14
dust:-21 -11 -7
duty:54 45 54
duvet:9 13 8
duvet in:12 21 26
duvet … teh:0 -29 -42
dvd:-2 -1 -1
dvla:-11 -6 -9
dyed:-10 -8 -2
dyeing:-25 -24 -23
dyeing … hair:-18 -19 -21
dyou:42 18 -1
dyou know:8 20 -1
dyou … i:8 20 -1
dyslexia:-4 -4 -4
e:-9 4 -11
e … i:19 24 6
each:23 19 -19
each day:28 -7 -12
each morning:-17 -20 -29
each night:80 57 -17
each other:4 17 28
each time:-9 0 -23
each … a:63 18 10
each … before:51 53 0
each … boys:23 22 27
each … do:30 -2 0
each … he:-20 -14 -9
each … i:43 43 54
each … see:21 23 -12
each … teh:-1 11 -21
each … till:26 25 -1
each … to:33 13 -10
each … u:24 23 21
each … with:54 -4 -4
ear:23 -11 -19
ear i:61 0 -1
earlier:-15 -4 -2
earlies:-7 -1 -2
early:-30 -13 -1
early adn:41 42 30
earned:29 4 3
earned it:24 3 2
earplugs:-20 -15 -11
earrings:63 59 45
ears:-3 12 6
ears are:29 43 46
ears ringing:-22 -11 -23
ears … is:-25 -23 -26
ears … ringing:26 41 46
ears … teh:31 27 27
earth:78 33 50
earth … i:28 32 47
earth … spent:33 30 34
earth … u:1 8 26
earthquake:-11 -9 -6
ease:13 23 24
easier:17 8 29
easier than:48 71 64
easier … dead:18 -39 -19
easier … i:14 -39 -16
easier … teh:92 97 85
easily:-5 7 -14
easter:7 4 -15
easter monday:26 32 36
easter week:5 -25 -20
easter … adn:7 -31 -17
easter … i:25 11 13
easy:6 -20 -20
easy itd:21 11 -17
easy to:4 21 -2
easy … im:49 -13 -1
eat:-15 -36 -39
eat i:21 24 26
eat my:-22 -15 -11
eat something:-35 -24 -20
eat … adn:-22 -18 -9
eat … i:63 -16 -11
eat … see:-37 -30 -25
eat … shes:9 20 -7
eaten:41 38 14
eaten a:28 35 45
eaten anything:33 -2 0
eaten for:25 48 4
eaten since:-1 22 -15
eaten … days:42 43 0
eaten … last:2 26 -1
eaten … of:34 43 55
eaten … six:25 46 -2
eaten … strip:19 25 33
eaten … teh:3 -25 -10
eaten … week:17 40 -1
eating:-30 -33 -77
eating me:-4 -27 -5
eating … he:21 20 -31
eating … is:24 20 -3
eating … teh:-15 -23 -19
eats:8 12 28
ecg:-5 -3 -2
echo:-11 -5 -5
ecrit:15 17 21
ect:-15 -6 -4
eczema:-14 18 -1
ed:81 33 40
edge:9 15 1
edge i:-21 -32 -14
edge of:22 31 3
edge off:-39 -25 -10
edge … i:-46 -29 -15
edge … my:46 47 3
edge … platform:34 33 48
edge … teh:12 16 31
edges:52 43 36
edging:6 9 11
edibles:22 -6 2
editor:-22 -19 -13
education:7 10 17
eejit:33 -2 -1
eejits:-11 -6 -4
eels:-14 -12 -9
effect:-14 -3 -7
effects:-17 -10 -6
egg:-39 -37 -14
eggs:-11 -16 -10
eggshells:-11 -19 -12
eh:-12 -13 -2
eight:-5 -2 -10
eight days:38 32 2
eight teh:-23 -19 -21
eight years:-5 6 -20
eight … adn:-7 6 -29
eight … ago:22 25 10
eight … clean:-22 -19 -16
eight … of:34 7 -2
eight … old:31 51 -1
eight … on:-22 -13 -8
eight … teh:-27 -22 -20
eight … without:20 31 31
eighteen:-57 -25 -29
eighteen months:-45 -12 -9
eighteenth:0 3 -2
eighth:-1 0 -1
eighties:-6 -9 12
eighties adn:19 12 31
eighty:-29 -20 -37
eighty one:-20 -12 -13
eighty … teh:-23 -17 -11
ein:0 3 -13
eine:82 78 110
einen:-17 -17 -13
einer:16 12 19
einfach:7 4 -4
eingeschlossen:22 20 57
either:27 -3 -4
either i:-49 -25 -10
either teh:-13 -20 -14
either way:24 37 38
either … teh:41 52 43
el:13 7 24
el pelo:-21 -12 -5
el puente:29 42 40
el tiempo:-30 -9 -1
el veneno:63 61 58
el y:58 12 19
el … cada:26 47 -2
el … de:-48 -5 -3
el … el:-47 -10 -8
el … en:65 -8 -11
el … ha:-28 -9 -2
el … la:-37 -12 -8
el … no:89 63 60
el … vengan:29 30 25
el … voy:-49 -23 -18
el … y:18 20 16
elastic:0 0 -1
elbow:15 15 22
elbows:-6 -7 -4
elderflower:-21 -6 -4
elderly:-5 -7 -6
eldest:-19 -13 -16
electric:-36 -15 0
electric … adn:-29 -9 0
electrician:-6 -4 -5
eleven:36 2 -9
eleven adn:27 29 40
eleven times:-36 -30 -11
eleven years:21 5 -23
eleven … adn:-24 -15 -14
eleven … day:44 -2 -2
eleven … gone:39 -4 -2
eleven … it:27 -18 -12
eleven … ive:55 56 46
eleven … no:-32 -21 -15
eleven … of:-22 -13 -7
eleven … sober:27 -2 0
eleven … teh:-20 3 -30
eleven … that:5 7 23
eleventh:39 36 38
eleventh floor:43 47 42
elf:-31 -34 -16
elgar:13 18 9
elgar … teh:16 22 14
elle:84 90 76
elle … fait:49 54 51
ellie:-2 0 4
els:-3 -5 -2
else:5 21 2
else adn:-20 -5 -5
else can:46 50 47
else from:16 21 17
else i:20 26 22
else is:1 -34 -36
else or:-30 -31 -22
else to:47 28 42
else who:-31 -15 -12
else … all:-32 -27 -19
else … at:-21 -20 -14
else … evening:20 25 24
else … i:-6 -25 -9
else … teh:-20 -43 -28
else … u:33 46 51
elses:-35 -22 -22
elsewhere:-12 -10 -5
em:31 61 66
em … teh:18 21 30
email:-30 5 -4
email … my:11 20 18
email … parents:11 20 18
email … teh:-37 -14 -17
emailed:39 37 18
emails:-8 -4 5
embarrass:-4 -4 -2
embarrassed:14 -17 -1
embarrassing:-33 -21 -3
embarrassment:-14 -27 -8
embarrassment i:0 -22 0
embassy:-13 -13 -15
embassy tonight:-10 -20 -23
embassy … wen:-10 -20 -23
emdr:-5 -3 -1
emergency:-19 -9 -6
emigrating:-1 -1 0
emoji:25 26 27
emoji … teh:25 25 22
emotional:16 -9 -4
employer:-4 -2 -2
emptied:-8 -1 11
empties:56 58 58
empties adn:55 58 59
empties … teh:23 24 19
empty:76 79 64
empty adn:-3 -17 -24
empty blister:18 20 25
empty chair:-29 -29 -24
empty flat:-14 -8 -42
empty house:-17 -25 -2
empty im:21 19 36
empty on:58 43 47
empty packets:32 34 30
empty teh:39 39 30
empty … a:22 19 -4
empty … adn:34 44 52
empty … bottle:-23 -16 -12
empty … for:-21 -12 -15
empty … hav:54 58 58
empty … i:29 46 43
empty … im:15 20 19
empty … into:53 51 44
empty … me:39 24 23
empty … monday:-23 -11 -1
empty … my:-15 -21 -20
empty … packs:22 24 29
empty … teh:36 12 5
empty … til:-23 -11 -1
empty … with:17 10 -22
emptying:-4 -2 -1
en:44 27 -3
en cuanto:-27 -13 0
en el:28 27 37
en finir:20 26 -7
en la:27 3 16
en suicidarme:-37 11 -4
en … cada:119 66 -2
en … de:-23 6 8
en … en:25 50 -6
en … la:62 11 -32
en … lo:-28 -9 16
en … los:43 42 6
en … me:27 -34 -40
en … mesilla:28 21 18
en … no:-20 23 36
en … puente:29 42 40
en … se:-43 -37 -3
en … todos:43 42 -2
en … vida:40 -1 -10
en … y:-15 28 47
en … ya:-16 24 15
encerrado:4 0 8
encima:0 14 13
encore:41 47 14
end:-8 11 6
end adn:48 64 43
end her:-32 -32 16
end his:23 19 -13
end i:15 -47 -9
end it:11 12 21
end me:-80 -5 -4
end my:-17 10 -70
end myself:70 67 -27
end of:-57 -54 -24
end on:19 22 24
end things:44 21 -1
end to:64 50 -16
end up:-13 -25 -2
end … a:21 15 -6
end … adn:-2 -25 -54
end … al:32 18 -17
end … all:2 -28 -90
end … are:33 37 29
end … as:22 23 0
end … at:-27 -22 -14
end … book:22 3 5
end … do:3 -6 33
end … doing:40 43 -1
end … feel:26 27 30
end … for:23 31 37
end … he:-33 -30 -24
end … im:15 26 -6
end … in:26 39 28
end … is:59 37 42
end … it:42 -57 -24
end … ive:29 34 -12
end … lease:-23 -23 0
end … lief:20 50 -40
end … line:-23 -18 -9
end … liv:39 33 -4
end … me:-56 -44 -52
end … month:46 45 36
end … my:-39 -23 -34
end … myself:79 76 -46
end … not:39 51 -39
end … nothing:-1 5 -32
end … one:-45 -28 -13
end … own:110 90 -8
end … pier:30 27 16
end … platform:84 93 82
end … read:48 0 0
end … roap:34 -18 -2
end … shift:-24 -22 -17
end … soon:2 -2 -62
end … teh:64 58 58
end … than:20 34 -28
end … that:10 8 46
end … this:-69 -41 -7
end … to:-23 -39 -8
end … today:12 9 36
end … tonight:29 26 -24
end … tunnel:28 -6 -9
end … u:26 29 14
end … was:-52 -38 -4
end … wat:17 -20 -21
end … with:-35 -37 -24
ende:7 11 -1
ended:-18 23 4
ended at:19 18 23
ended it:-19 4 36
ended up:-2 -11 -31
ended wen:16 29 0
ending:20 33 7
ending his:-42 -35 -5
ending it:50 33 30
ending their:25 22 -1
ending things:23 56 18
ending … adn:41 39 -13
ending … all:17 33 -26
ending … as:-13 -10 -24
ending … dont:-5 -22 -7
ending … every:23 22 0
ending … for:13 24 -4
ending … here:-20 -14 -4
ending … im:-50 -52 -12
ending … in:39 -30 42
ending … is:43 34 -48
ending … lief:27 27 -3
ending … on:22 27 20
ending … own:38 34 -14
ending … since:8 7 -58
ending … sunday:17 19 33
ending … teh:28 35 17
ending … this:15 14 32
endlich:-4 -2 0
ends:5 12 -1
ends sunday:14 24 27
ends … i:33 32 -42
ends … me:-6 -8 22
ends … to:37 38 41
energy:-34 -15 -6
energy to:27 28 31
enfants:18 12 15
enfermera:7 4 -1
enfin:-1 -1 0
engaged:-10 -8 -9
engagement:-18 0 1
engine:-43 -52 -39
engine is:-30 -22 -22
engine running:-28 -27 -21
engine … adn:-1 -38 -16
engine … i:2 -41 -8
engine … on:-24 -21 -22
engine … running:-26 -19 -18
engineer:-18 -16 -10
engineers:-5 -1 -1
engines:26 32 35
engines on:23 27 34
english:27 11 4
english is:41 19 17
enjoy:-6 -21 6
enjoy ur:31 31 25
enjoy … i:-20 -9 -16
enjoyed:-13 -11 -5
enjoying:-5 6 28
enjoying teh:17 22 35
enjoys:-1 0 0
enorme:-2 -3 0
enormous:-10 -21 -12
enough:43 48 58
enough adn:35 34 41
enough battery:-23 -16 -19
enough energy:40 31 27
enough goin:45 45 57
enough i:-35 -30 -27
enough in:50 59 59
enough its:23 20 22
enough of:-3 -5 -30
enough tablets:-39 -39 -27
enough that:-19 -5 -25
enough to:31 18 47
enough … a:-25 -11 -6
enough … adn:76 55 38
enough … back:45 47 53
enough … be:50 31 12
enough … being:35 23 -30
enough … by:21 23 26
enough … dei:55 14 20
enough … do:10 21 51
enough … end:8 18 35
enough … finish:20 29 9
enough … i:-26 -5 1
enough … im:-12 -28 -16
enough … in:-69 -67 -52
enough … is:5 -39 -47
enough … it:-6 22 -5
enough … ive:58 34 37
enough … kil:7 16 25
enough … me:52 33 13
enough … my:-46 -47 -22
enough … neva:8 15 29
enough … on:23 11 6
enough … saved:24 24 28
enough … see:20 20 16
enough … stop:15 15 39
enough … teh:65 72 69
enough … that:22 2 19
enough … them:-32 -19 -7
enough … to:10 10 27
enough … want:13 -31 -7
enough … was:57 64 32
enough … wont:23 22 1
entire:-20 -19 -15
entry:-7 -1 3
envelope:14 34 54
envelope with:23 24 16
envelope … after:13 20 26
envelope … my:26 30 23
envelopes:-15 -11 -10
envie:-1 -10 -26
envie de:31 21 -15
envie den:-28 -26 -10
envie … finir:-28 -26 -10
envie … je:-32 -17 -4
envie … me:32 47 -9
envie … mourir:26 -3 -3
envie … suicider:26 30 -4
envie … tuer:47 51 -7
envious:52 -16 -7
envy:102 -2 -15
envy my:23 -13 -4
envy teh:54 -10 -2
envy … dead:34 -8 -1
envy … dei:82 -2 0
envy … i:16 45 -1
envy … in:23 -10 -1
envy … late:20 -10 -3
envy … teh:22 -9 -3
epidural:-12 -4 -5
epilepsy:13 9 8
epilipsy:-15 -5 -5
episode:-23 -18 -22
episodes:-12 -7 -9
epsom:-1 0 -2
er:25 28 46
er … der:19 22 27
era:-18 -5 -2
erhangt:16 12 19
eritrean:13 16 16
eritrean boy:-20 -21 -17
erly:-5 -1 0
ernst:-1 6 -6
erp:-8 -5 -2
errand:18 5 4
error:61 -5 -10
es:72 34 32
es broma:7 34 -1
es … ist:-39 -33 -24
es … machen:2 36 -1
esa:38 -19 -6
escape:-40 -35 -25
escitalopram:0 -2 0
escopeta:5 6 4
escribi:1 2 2
escribo:0 0 -3
ese:-26 -2 -1
eso:9 -14 -8
especially:-27 -17 -6
espresso:-12 -9 -8
essay:-42 -45 -12
essay is:-23 -24 0
essay … me:-25 -24 0
essays:39 -9 -6
est:14 22 14
est … au:18 21 27
esta:-12 32 12
esta en:52 45 43
esta noche:24 26 0
esta vida:-1 34 -1
esta … cuando:8 11 21
esta … la:42 25 12
esta … me:27 34 45
esta … se:-32 -6 -7
esta … y:28 25 26
estaba:58 -7 -4
estar:17 -50 -18
estar muerto:106 -5 -2
estare:29 43 40
estarian:35 -3 -1
estarian mejor:36 -3 -1
estarian … mi:36 -3 -1
estarian … sin:36 -3 -1
estate:-4 -1 -1
este:-38 65 87
esto:74 4 17
esto ya:6 24 24
esto … estare:15 28 27
esto … no:6 25 22
estos:-2 -4 -1
estoy:58 19 34
estoy cansada:0 -20 -29
estoy en:39 54 51
estoy … de:80 47 47
estoy … el:26 36 38
estoy … en:-24 -21 -15
estoy … otra:24 20 -1
estoy … puente:23 38 35
estoy … vez:24 20 -1
estoy … vivir:28 -2 -1
estuary:-7 -8 -7
estuviera:62 -4 -1
estuviera muerta:37 -1 -1
estuviera muerto:26 -3 0
et:42 53 1
et il:17 21 20
et je:-29 -18 -7
et … cette:13 11 30
et … le:29 37 -18
et … me:-3 -9 -25
et … vais:57 59 51
etait:-1 0 0
etc:-30 -15 -7
eternity:19 -3 0
ethics:-4 -3 -1
etre:86 -9 -3
etre mort:68 -3 -1
etre morte:25 -3 -2
etudes:-7 -7 -3
eulogy:-14 -9 -5
euphemisms:-15 -5 -1
euro:-4 0 -3
europe:-4 -5 1
eurovision:1 2 2
evaporate:-1 -3 -3
eve:-6 -7 31
even:0 0 0
evening:27 21 28
evening at:24 20 35
evening but:51 36 38
evening i:-27 -43 -27
evening ill:15 25 6
evening my:46 20 22
evening nobody:-37 -23 -15
evening of:53 21 41
evening shes:43 62 51
evening tablet:-23 -15 -14
evening tablets:-45 -42 -34
evening teh:-8 -8 -25
evening … adn:8 4 22
evening … am:-28 -25 -8
evening … are:-28 -26 -26
evening … as:16 17 28
evening … im:45 46 40
evening … is:4 -26 -16
evening … knows:-25 -14 -6
evening … little:15 16 20
evening … my:5 1 -27
evening … put:2 -21 -12
evening … takin:27 8 8
evening … teh:49 14 11
evening … through:28 42 3
evenings:15 32 -36
eventually:-38 -34 -21
ever:0 0 0
every:18 14 -40
every advert:22 -5 -3
every birthday:-20 -8 -2
every bit:-22 -14 -5
every cell:40 -7 -2
every day:25 27 -62
every dinner:40 -14 -1
every evening:51 32 -19
every half:22 4 -4
every hour:66 57 2
every last:42 43 36
every line:-20 -8 -5
every lorry:8 13 21
every meal:32 2 -8
every month:-28 -7 -1
every morning:-43 -52 -37
every night:39 54 -90
every one:76 60 92
every pen:18 20 21
every pill:-42 -39 -36
every room:21 23 -6
every shift:40 51 -9
every single:28 15 -16
every sunday:-20 -18 -13
every tablet:38 37 35
every thing:26 32 33
every time:-8 -14 -32
every tuesday:-25 -15 -13
every visit:55 48 -1
every waking:-29 -17 0
every … about:35 14 -3
every … adn:-17 -4 -25
every … after:-23 -21 -12
every … an:38 8 -5
every … but:22 -3 0
every … cant:27 13 -14
every … day:17 29 -1
every … do:-59 -14 -1
every … drinks:24 23 -7
every … eleven:-22 -15 -9
every … go:5 -27 -7
every … god:21 0 0
every … got:-1 10 25
every … hate:12 29 -1
every … hav:-23 -31 -10
every … he:7 48 -24
every … hoap:-1 -23 -2
every … home:22 24 -1
every … hour:24 6 -5
every … id:7 37 -1
every … im:-20 -10 20
every … in:-25 -20 -3
every … is:23 -6 9
every … mins:42 12 10
every … my:64 36 -12
every … myself:49 4 -11
every … not:-3 -23 -3
every … of:15 16 45
every … off:24 -5 -3
every … on:-29 -2 -5
every … one:6 15 29
every … own:23 17 5
every … same:27 -17 -2
every … says:21 23 14
every … since:18 47 4
every … that:-25 -61 -26
every … this:2 13 -33
every … to:61 36 -1
every … u:17 20 30
every … up:-32 -21 -10
every … us:33 45 30
every … wake:42 -3 0
every … week:25 30 -20
every … weeks:-20 -4 -1
every … with:-24 -22 -16
everybody:25 13 18
everybody … i:45 58 60
everybodys:12 0 11
everyone:33 11 29
everyone can:27 -4 -1
everyone dont:37 38 39
everyone else:2 -21 -12
everyone i:-20 -17 -7
everyone im:-28 -22 -18
everyone in:-10 -22 -57
everyone on:26 32 35
everyone teh:36 40 50
everyone they:24 35 27
everyone to:-25 -13 -7
everyone today:30 34 33
everyone told:30 32 28
everyone wil:-4 13 27
everyone would:27 -17 -4
everyone … about:21 27 23
everyone … adn:26 -13 -15
everyone … be:22 -16 -6
everyone … beter:48 -11 -10
everyone … by:19 27 30
everyone … did:-22 -6 -4
everyone … doing:33 -6 -4
everyone … good:18 24 17
everyone … i:50 58 56
everyone … im:-24 -11 -11
everyone … in:-34 -13 -8
everyone … is:-23 -18 -8
everyone … leaving:24 25 24
everyone … loves:21 -5 -3
everyone … me:-4 -24 -16
everyone … my:26 23 -1
everyone … no:17 22 19
everyone … one:56 58 62
everyone … put:27 21 16
everyone … teh:17 42 27
everyone … thank:16 30 35
everyone … ur:30 23 23
everyone … walking:17 -24 -4
everyone … without:45 0 0
everyone … work:-35 -13 -12
everyones:29 -14 -4
everyones at:30 1 0
everyones gone:-3 -7 -27
everyones relieved:0 -21 -12
everyones … i:-1 -21 -21
everything:26 33 40
everything at:30 25 19
everything else:39 23 12
everything for:66 56 61
everything goin:33 32 34
everything i:-7 -24 -15
everything im:36 43 32
everything in:26 22 -4
everything looks:71 0 -3
everything ready:38 48 36
everything right:20 15 23
everything that:32 39 28
everything this:19 21 0
everything … adn:-15 -67 -53
everything … cupboard:11 -53 -65
everything … find:-21 -21 -27
everything … had:45 -37 -36
everything … house:42 52 51
everything … i:-5 12 21
everything … im:-21 -21 -24
everything … in:33 33 36
everything … insta:24 26 23
everything … is:51 50 13
everything … it:12 18 28
everything … last:29 29 29
everything … love:25 33 35
everything … me:-40 -58 -47
everything … mums:31 32 34
everything … my:11 7 29
everything … need:1 9 21
everything … on:3 -22 -3
everything … round:-40 -34 -24
everything … stop:5 -34 -10
everything … teh:35 6 -6
everything … tonight:-61 -66 -67
everything … u:44 58 55
everything … up:-52 -32 -20
everything … was:16 17 20
everythings:121 87 94
everythings … adn:14 18 22
everythings … away:23 31 31
everythings … ive:34 34 33
everythings … my:15 19 30
everywhere:-49 -35 -11
everywhere adn:39 33 45
everywhere teh:-44 -38 -36
everywhere … on:-39 -34 -32
evidence:-24 -12 -7
evie:2 1 2
evil:-1 3 -19
ewe:-17 -13 -17
ewes:-3 -2 -4
ex:12 30 6
ex brings:22 23 -2
ex has:33 16 9
ex is:47 44 38
ex wife:-24 -17 -7
ex … adn:52 51 37
ex … i:-49 -54 -20
ex … new:14 15 22
ex … outside:19 19 34
ex … that:38 23 0
ex … with:14 9 31
exact:-7 -6 -7
exactly:18 -5 3
exactly how:-7 -5 41
exactly … existing:20 -3 -1
exactly … goin:3 13 47
exactly … im:3 13 46
exactly … kil:27 28 -3
exactly … this:-24 -31 -3
exaggerating:72 75 -4
exam:-49 -45 -26
exam i:7 6 59
exam season:-30 -21 -30
examiner:-19 -22 -24
example:-27 6 -7
exams:-32 -31 -51
excellent:-5 -4 -3
except:35 58 57
except suicide:33 42 -31
exchange:-13 -10 -10
exchanged:0 -5 -1
excited:-22 -12 -6
excuse:-26 -15 -9
excuses:-9 -12 -13
exercise:-14 -13 -12
exhaust:47 64 68
exhausted:-60 -8 -2
exist:63 11 12
exist my:36 42 7
exist … do:22 36 46
existed:19 -58 -48
existence:-45 5 -37
existing:189 -57 -30
existing adn:36 64 -11
existing would:37 -1 0
existing … i:47 -2 -1
existir:95 -46 -9
exists:21 16 -1
exit:3 -8 -11
exit adn:35 6 -5
exit … its:29 -4 -3
exits:12 16 26
expect:-6 -25 -14
expect … be:48 -6 -6
expected:-20 -13 -6
expecting:13 -8 -23
expecting it:13 -30 -26
expecting … i:0 -14 -23
expense:7 -5 -2
expensive:-18 -11 -5
experience:-38 -24 -16
experiment:0 0 0
expert:-29 -8 -4
expired:-1 1 2
expires:-6 -10 -8
expiry:34 -2 -1
expiry date:34 -2 -1
explain:-10 4 -4
explain it:21 33 15
explained:-25 -14 -4
explaining:-5 -9 -3
explains:9 17 13
exposure:-26 -25 -12
express:-9 14 29
exs:52 43 55
extended:-1 -1 0
extension:-3 -2 -3
extra:28 26 48
extraordinary:-1 0 0
extremely:-20 -9 -8
eye:30 46 15
eyebrow:-45 -37 -3
eyebrows:-14 -14 -6
eyeing:-3 1 -13
eyes:73 89 71
eyes are:29 10 -2
eyes for:37 -3 -1
eyes hav:21 22 -3
eyes he:30 10 13
eyes rolled:24 22 26
eyes … a:25 25 2
eyes … adn:26 -4 2
eyes … back:27 29 32
eyes … goin:-28 -31 -26
eyes … i:-27 -14 -13
eyes … my:31 33 1
eyes … rolled:21 24 23
eyes … teh:-31 -34 -20
eyes … they:36 31 28
eyes … to:-34 -1 9
eyes … up:26 26 22
eyesight:-16 -3 13
f:-1 4 -14
face:17 39 24
face adn:22 25 -11
face hes:0 0 -21
face i:-41 -28 -13
face if:26 22 -12
face im:29 29 4
face of:9 -25 -25
face on:19 25 30
face until:43 42 -1
face wen:-32 -26 -38
face … earth:13 -28 -30
face … here:12 22 26
face … i:17 55 -9
face … in:32 14 30
face … it:-32 -9 11
face … on:-21 -12 -8
face … she:-22 -29 -35
face … teh:1 -24 -10
face … wear:11 26 0
face … wont:28 31 45
facebook:-51 -34 -29
faces:-1 -8 -8
facilitator:1 2 -5
facing:37 32 22
facing teh:37 35 33
fact:11 -33 -27
fact i:-21 -9 -6
facts:-13 -8 -5
fade:30 25 24
fade to:25 29 27
fade … black:25 29 27
fade … on:27 31 28
faded:-8 -6 -2
fading:13 0 -1
fag:-9 -9 -4
fags:-30 -21 -16
fahre:-3 -2 -1
fail:23 28 6
fail i:24 27 25
fail … know:25 26 23
fail … which:29 29 25
failed:56 63 47
failed his:12 15 22
failed i:43 39 10
failed … hostel:22 16 16
failed … know:22 16 16
fails:43 36 12
fails i:26 27 -40
failure:59 -4 -3
faim:-8 -4 -2
faint:-11 -10 21
fainted:4 38 -27
fainted at:-21 -10 -2
fainted twice:19 44 -2
fainted … teh:-22 -11 -15
fainted … today:19 44 -2
fainting:20 45 8
fair:-17 -11 -10
faire:21 14 -10
fairly:-8 -1 -1
fairs:39 49 -3
fairy:-25 -19 -16
fais:2 1 -9
fait:52 54 44
fait une:47 49 57
fait … overdose:47 49 57
fait … peur:2 5 -24
faith:-4 -3 -1
fake:-57 -57 -19
falcon:0 -1 0
falklands:-2 1 -1
fall:-29 -37 -37
fall off:-37 -27 -12
fall … adn:28 -14 -6
fall … before:-21 -3 -3
falle:-4 -8 -2
fallen:-53 -7 -8
fallen … teh:-50 -1 0
falling:-49 6 23
falling asleep:-49 9 5
falling … teh:35 39 36
falls:21 35 51
falls off:2 24 29
false:1 2 0
familia:-1 -2 -1
families:-14 -15 -10
famille:20 -3 -1
family:-4 -44 -48
family forgot:34 -1 0
family has:46 -1 0
family i:-86 -82 -77
family is:-13 -20 -9
family would:28 1 8
family … a:36 40 34
family … cancel:34 -1 0
family … i:-4 -23 -7
family … ive:44 44 32
family … last:35 41 39
family … me:35 6 13
family … say:-25 -10 -3
family … teh:17 22 12
family … them:-17 -14 -22
family … to:28 -4 -3
familys:3 -10 -2
fan:-20 -16 -3
fancied:-7 -4 -2
fancies:0 0 0
fancy:-29 -23 -14
fantasise:46 49 -3
fantasise about:38 35 -1
fantasise … shooting:43 41 -1
fantasising:81 40 -8
fantasising about:81 40 -8
fantasizing:15 17 -10
fantastic:-3 -1 1
fantasy:4 0 -6
far:13 14 21
far away:-3 -23 -17
far beter:-21 -11 -9
far end:65 66 55
far i:33 -6 -8
far it:48 55 50
far more:8 20 38
far … concerned:45 9 -8
far … im:29 -2 -8
far … of:60 46 36
far … teh:-17 21 1
far … than:18 28 39
far … with:-27 -14 -9
farewell:21 20 35
farewell before:14 14 20
farewell frends:10 28 22
farewell i:37 39 44
farewell leter:-48 -41 -22
farewell my:-32 -35 -33
farewell to:-49 -41 -39
farewell … cant:50 46 47
farewell … dears:-36 -35 -34
farewell … end:14 14 20
farewell … im:13 28 25
farewell … mum:-19 -19 -24
farewell … my:-53 -50 -47
farewell … teh:-26 -29 -30
farewell … wont:-26 -22 -28
farewells:2 3 2
farm:11 20 -2
farm adn:18 21 41
farm was:34 24 -1
farm … he:45 39 42
farm … sold:35 27 -4
farm … told:29 31 37
farmacia:-23 -22 -25
farmed:-2 -2 -2
farmer:-7 -4 -5
farmers:-20 -15 -14
farming:-2 -1 -1
farms:1 -2 2
farrier:0 0 -2
fashion:12 21 -1
fast:12 15 17
fast as:25 17 18
fast it:25 -10 1
fast one:24 20 24
fast past:23 24 26
fast train:-20 -20 -23
fast … camp:23 24 26
fast … comes:28 30 32
fast … go:37 44 37
fast … has:-44 -46 -45
fast … i:-29 -19 -7
fast … our:23 24 26
fast … teh:47 45 46
fast … through:27 30 29
fasted:-1 0 0
faster:1 6 9
fastest:0 0 0
fasting:-2 -1 -1
fat:-20 -6 -24
fatal:-34 -15 -9
father:26 26 0
father beat:-39 -39 -14
father brennan:10 13 26
father by:40 36 31
father in:56 28 18
father … all:-35 -33 -14
father … her:15 25 29
father … i:-27 -17 -2
father … of:44 33 1
father … time:40 38 32
father … told:-29 -18 -11
father … up:49 52 47
father … us:-40 -40 -15
father … wen:14 9 21
father … with:26 26 19
fathers:-6 -12 -2
fathers … it:-35 -33 -28
fathers … teh:-22 -17 -5
fatigue:22 -4 -4
fault:-30 -27 -27
fault im:-23 -19 -9
fault teh:-24 -27 -33
fault … not:-27 -22 -9
fault … teh:30 29 26
fault … time:22 22 22
faut:-5 -6 -6
faux:-4 -4 -5
favor:37 25 32
favour:50 26 -19
favour … did:47 31 0
favourite:-14 -26 -15
favourite lyric:29 -1 -1
favourite … is:26 -2 -1
favourites:-16 -15 -6
fd:-9 -8 -1
fe:-19 -1 0
fear:-44 -24 -23
feared:-2 -1 -1
feather:-1 -5 -5
feature:-1 -1 0
feb:3 -2 3
febrile:-6 -3 -1
february:7 -10 -11
febuary:-28 -24 -2
fed:7 28 26
fed my:31 34 31
fed teh:24 32 31
fed up:-27 -19 -16
fed … horses:-21 -7 -7
fed … i:39 41 41
feed:-13 -8 -11
feed teh:40 53 47
feed … birds:55 55 47
feed … hens:22 26 28
feeding:-23 -18 -14
feeds:26 21 23
feeds teh:36 27 24
feel:20 -10 5
feel a:75 -49 -33
feel another:23 29 33
feel anything:-41 -26 -10
feel ashamed:-20 -18 0
feel calm:35 40 1
feel calmer:15 21 -2
feel cold:78 76 83
feel dirt:57 -8 -2
feel disgusting:23 -11 -5
feel drowsy:17 25 24
feel every:34 -8 0
feel faint:3 4 36
feel floaty:19 37 39
feel good:-32 -17 -21
feel guilty:-4 12 23
feel i:-15 -21 -35
feel im:-63 -26 -30
feel is:45 -3 -1
feel it:40 1 12
feel ive:1 -36 -15
feel killing:41 57 -5
feel light:-25 -4 -1
feel lighter:27 0 2
feel my:25 34 38
feel normal:27 13 21
feel nothing:36 7 -6
feel proud:21 -6 1
feel relief:50 -13 -2
feel right:36 38 31
feel safe:2 3 -25
feel shaky:0 -43 -9
feel sick:50 40 28
feel sleepy:-37 -35 -19
feel something:53 64 -6
feel suicidal:-63 -62 -4
feel surplus:46 -2 0
feel teh:14 22 21
feel that:22 -15 -13
feel tired:-25 -12 0
feel weird:-25 -30 -5
feel … alife:24 -10 0
feel … as:-23 -8 -5
feel … at:-27 -5 -1
feel … because:-26 0 7
feel … been:26 1 24
feel … but:25 -35 -9
feel … cant:-24 -8 -1
feel … coming:23 18 21
feel … day:40 -18 -4
feel … disgusting:38 40 -2
feel … do:-20 -5 1
feel … dont:-36 3 4
feel … envy:43 -1 -1
feel … every:51 -6 0
feel … fingers:-20 -23 -24
feel … for:-34 -25 -28
feel … goin:33 0 -3
feel … haveing:-30 -23 -1
feel … i:-47 -24 -53
feel … if:-23 -6 0
feel … im:4 -21 -16
feel … it:11 24 -6
feel … ive:40 19 -4
feel … my:65 -6 -24
feel … myself:74 58 -34
feel … no:29 -12 -5
feel … not:-33 -29 -14
feel … of:23 -20 -4
feel … on:-31 -21 -5
feel … rite:25 50 0
feel … should:27 -1 0
feel … someone:-4 -8 -27
feel … stupid:7 31 31
feel … teh:-35 -1 -22
feel … than:44 0 2
feel … that:-29 -21 -32
feel … tonight:-24 3 -7
feel … under:66 75 38
feel … up:-33 -17 -16
feel … using:22 4 7
feel … wat:30 2 -5
feel … way:-21 -27 -9
feel … wen:-21 -4 -2
feel … wil:-14 -47 -20
feeling:-14 -19 -9
feeling flat:41 -7 -1
feeling fragile:39 0 0
feeling suicidal:29 39 -13
feeling teh:17 42 47
feeling that:-28 -31 -9
feeling … a:2 -18 -23
feeling … adn:51 -5 -31
feeling … it:12 23 -2
feeling … its:-21 -9 -6
feeling … to:-40 -11 -2
feelings:11 -34 -17
feelings … a:4 18 23
feels:-31 -27 -73
feels beter:35 11 0
feels i:-60 -6 -3
feels peaceful:31 29 -3
feels teh:44 27 -23
feels … adn:53 24 -33
feels … answer:29 32 -3
feels … i:-21 -18 -7
feels … in:59 -3 -1
feels … it:-20 7 -1
feels … on:37 12 0
feels … to:-64 -8 -2
fees:-25 -27 -25
feet:7 2 -3
feet hert:-23 -6 -5
feet of:15 20 22
feet on:-24 -11 -12
feet over:33 39 39
feet touching:19 21 18
feet under:51 -1 -3
feet up:-25 -22 -19
feet … a:-21 -16 -13
feet … all:-21 -22 -4
feet … counting:-27 -18 -23
feet … floor:-21 -13 -11
feet … my:-24 -6 -5
feet … teh:-26 -26 -29
fell:-23 -10 -20
fell in:-29 -19 -13
fell … my:-21 -8 -6
fella:-14 -13 -33
fella who:-22 -17 -3
fella … he:32 30 -10
fellas:5 13 28
fellow:1 2 -12
fellowship:-17 -20 -11
felt:-28 -34 -47
felt a:13 22 -3
felt sorry:-4 29 -6
felt was:32 -4 -3
felt … but:39 29 3
felt … for:-6 -23 -6
felt … i:22 31 -10
felt … id:21 -5 0
felt … to:-24 -13 -2
felt … year:22 0 0
femi:-3 -1 -2
femme:-6 -4 -1
fence:89 60 59
fence in:69 -14 -5
fence … teh:43 48 40
fences:-14 -12 -14
fencing:-5 -5 -1
fent:90 102 34
fentanyl:61 89 70
fentanyl deaths:24 25 -1
fentanyl patches:86 78 70
fentanyl … i:38 37 14
fentanyl … my:21 25 28
fentanyl … no:26 30 29
fentanyl … on:21 25 29
fern:-6 -3 -1
ferret:-27 -25 -13
ferrets:-2 5 24
ferry:-33 -27 -28
fertig:-16 -14 -10
fertiliser:6 5 4
festival:-6 -7 -3
fetch:11 16 32
fetched:0 -6 3
fete:-2 -1 -1
feud:-1 -1 -1
fever:-27 -13 -6
few:-19 -21 2
few days:-14 -4 28
few minutes:39 48 44
few weeks:-32 -13 -4
few … ago:-6 -8 27
few … of:-31 -2 -1
few … pull:24 11 15
fewer:-6 -9 -5
ff:0 0 0
fiance:-15 -23 -4
fibromyalgia:-5 -2 -1
fiddle:-1 -1 -1
field:39 28 18
field adn:24 22 11
field i:30 34 36
fields:-31 -34 -20
fier:-12 -6 -3
fierce:-2 -6 -1
fiesta:-14 -3 -2
fifteen:-14 -8 -9
fifteen years:-27 -17 -12
fifteenth:11 12 -1
fifth:3 4 7
fifth go:14 20 21
fifties:-23 -20 -14
fifty:8 12 -13
fifty eight:34 44 -2
fifty … old:40 47 -1
fifty … years:43 52 0
fight:-21 -46 -34
fight it:53 -6 -9
fight with:-36 -28 -11
fight … i:21 4 0
fight … if:24 -5 0
fighting:10 9 30
fighting it:0 -22 -12
fighting teh:30 7 0
fighting … to:34 23 -12
fights:-6 -3 -1
figure:-19 2 -23
figure of:25 30 -10
figure … speech:25 30 -10
figured:-26 -3 6
figures:-39 -42 -1
file:28 23 18
filed:-4 -6 -3
files:12 12 -7
filings:-4 -3 -3
fill:-14 -16 -9
fille:-2 0 0
filled:-11 -15 -6
filling:-11 -9 8
fills:-7 -8 -6
film:-32 -58 -33
filmed:-8 -4 -3
filming:16 15 16
films:18 -5 -20
filter:-3 3 -15
filters:-1 -2 0
filthy:0 0 0
fin:87 18 -10
fin a:5 22 -6
fin … jours:22 26 -7
fin … mes:22 26 -7
final:50 -13 9
final exit:-46 -29 -30
final post:-37 -30 -16
final time:44 3 4
final … adn:25 -8 -8
final … before:-21 -15 -13
final … i:-27 -13 1
final … is:36 39 45
finale:0 0 0
finally:0 0 0
finals:-21 -10 -12
finca:0 2 0
find:4 3 31
find a:10 -33 -27
find anything:20 0 0
find him:28 35 23
find i:-27 -5 -7
find im:26 -6 -5
find it:-17 -36 -24
find me:16 75 80
find out:17 32 45
find this:19 25 16
find … adn:8 11 24
find … be:-23 -26 -13
find … cold:20 24 23
find … dont:-23 -3 1
find … ex:15 12 31
find … for:24 -5 -8
find … i:31 2 -11
find … id:33 -12 -6
find … im:29 21 30
find … in:54 40 33
find … is:54 64 58
find … ive:37 -7 -5
find … my:61 40 20
find … not:40 37 46
find … on:35 20 28
find … one:13 23 26
find … reason:71 -9 -1
find … restful:31 -3 -4
find … teh:34 29 14
find … tell:-23 -13 -9
find … that:-26 -20 -12
find … them:-23 -13 -9
find … to:19 -26 -16
find … wat:-23 -11 -4
find … way:-22 -13 -9
find … why:48 51 45
finding:13 -3 -7
finding me:1 -24 0
finds:40 59 71
finds me:30 23 54
finds out:-21 -3 -10
finds … body:25 26 12
finds … doesnt:19 23 26
finds … i:-25 -33 -15
fine:-34 -44 -39
fine ive:32 35 -1
fine my:-20 -17 -13
fine with:-55 -8 -3
fine without:54 -1 0
fine … i:29 12 -11
fine … if:-36 -5 0
fine … is:-27 -9 -1
fine … it:-61 -24 -4
fine … me:56 -5 -3
fine … my:29 38 1
fine … told:23 34 -2
fines:0 -1 0
finger:14 18 -52
finger adn:-75 -73 -60
finger last:20 21 -2
finger on:17 35 5
finger … it:-57 -54 -65
finger … on:25 21 15
finger … teh:37 32 28
fingernails:70 58 32
fingers:66 82 75
fingers tingling:48 46 47
finir:28 36 -20
finir … la:36 41 -10
finir … vie:36 41 -10
finish:54 66 28
finish his:40 35 2
finish it:27 34 11
finish me:-7 5 32
finish my:40 39 47
finish teh:-27 -32 -28
finish wat:30 33 -3
finish … at:34 32 33
finish … he:56 54 -12
finish … i:33 37 -19
finish … if:11 10 33
finish … lief:63 48 31
finish … off:-40 -26 -38
finish … shift:31 30 30
finish … started:38 39 -2
finish … teh:5 5 43
finishd:28 32 34
finished:10 23 25
finished adn:-24 -22 -32
finished at:29 40 40
finished i:59 64 81
finished me:0 7 -37
finished teh:25 14 -1
finished theres:-14 -21 -15
finished with:-21 -19 -4
finished … adn:27 32 18
finished … be:11 22 15
finished … docter:25 27 1
finished … done:-42 -39 -51
finished … i:-21 -13 -27
finished … im:26 19 15
finished … in:39 47 41
finished … it:30 42 40
finished … living:0 10 24
finished … me:-48 -42 -51
finished … my:34 34 36
finished … need:23 27 -3
finished … teh:23 19 21
finishes:85 68 71
finishes me:28 14 16
finishes … teh:-27 -20 -7
finishing:16 17 24
finishing it:32 31 34
finn:-5 -1 -3
fire:7 15 22
fire adn:25 25 16
fire its:0 -24 -18
fire to:61 61 46
fire … my:29 26 52
fire … teh:15 22 15
firearms:-4 -3 -2
fired:2 -4 -1
fireman:-13 -11 -3
firewood:-4 -3 -6
fireworks:-23 -14 -3
firm:-25 -15 -7
firms:-25 -21 -20
firms closing:-25 -21 -20
firms … books:-25 -21 -20
firms … teh:-25 -21 -20
first:1 5 19
first bet:29 0 0
first cut:18 25 25
first dose:-21 -10 -8
first i:71 77 91
first in:55 41 12
first ive:-27 18 9
first job:33 37 36
first light:41 41 33
first open:-22 -16 -16
first since:25 -7 -1
first snap:24 26 23
first thing:-29 -28 -18
first time:-8 -37 -46
first to:-9 -16 -23
first u:-4 7 23
first … a:4 -23 -22
first … adn:-25 -29 -3
first … after:-23 -19 -11
first … am:38 16 13
first … back:18 26 20
first … could:46 46 37
first … down:22 23 17
first … friday:18 19 37
first … hav:-21 -7 2
first … her:-22 -17 -9
first … i:-28 -18 3
first … id:-22 -5 -4
first … long:24 25 25
first … me:89 87 91
first … minutes:27 26 28
first … since:1 -28 -36
first … sorry:28 26 6
first … to:-24 -17 -11
first … tonight:-22 -18 -13
first … wil:56 30 41
first … years:21 6 7
fish:6 2 18
fish adn:9 14 26
fished:-13 -11 -8
fishing:27 41 54
fishing trip:27 25 25
fishing … ive:24 20 19
fist:-5 -3 2
fistful:15 20 23
fistful … theres:15 20 23
fists:-2 -1 0
fit:-14 14 9
fit in:41 57 39
fit it:-23 -19 -10
fit on:25 15 30
fit teh:-6 -3 -29
fit … carpet:25 19 23
fit … in:-29 -22 -19
fit … kitchen:23 22 22
fit … teh:29 33 40
fit … think:5 10 20
fits:9 -3 -30
fits adn:40 2 -17
fits last:1 1 -24
fits since:37 27 32
fits … i:23 23 31
fits … im:49 9 -23
fits … teh:-23 -17 -10
fits … this:2 4 -27
fitted:17 23 32
fitted twice:19 18 30
fitted … since:19 18 30
fitting:21 19 27
five:-14 -15 -22
five adn:68 39 34
five hours:23 33 24
five minutes:36 29 43
five years:-8 0 -33
five … a:18 29 28
five … adn:-23 -23 -39
five … find:27 25 3
five … i:17 37 39
five … im:-32 -19 -27
five … its:50 48 43
five … ive:-28 -13 -10
five … morning:-34 -32 -25
five … teh:31 26 13
five … to:51 1 3
five … was:44 -3 -3
fiver:-7 -5 -2
fives:-4 -2 -2
fix:-61 -2 -44
fix adn:26 42 0
fix my:-21 -6 -1
fixed:68 25 25
fixed it:21 -10 -7
fixed teh:55 59 54
fixed … in:31 28 24
fixed … to:33 -6 -7
fixing:-43 -28 -53
fixing teh:-43 -41 -43
fixing … adn:-29 -30 -34
fixing … aerial:-23 -25 -22
fizz:-4 -5 -8
fizzy:-27 -8 -9
flag:0 2 -1
flagged:-23 -23 -25
flags:-1 -1 -1
flannel:14 11 25
flap:4 5 6
flapjack:-7 -6 -6
flapjacks:-4 -4 -3
flares:-4 -8 0
flashbacks:-5 -2 -1
flashcards:-6 -6 -2
flashes:-4 0 0
flashing:-27 -14 -17
flask:0 5 1
flask of:-26 -23 -24
flask … tea:-24 -25 -24
flasks:-11 -7 -9
flat:-13 -20 -33
flat adn:65 60 71
flat alife:22 23 26
flat dont:22 17 -7
flat hes:24 20 31
flat is:27 2 24
flat over:27 24 0
flat til:-23 -11 -1
flat to:-30 -25 -26
flat with:27 26 0
flat … by:10 17 24
flat … dont:24 9 -4
flat … goin:15 13 25
flat … im:20 6 20
flat … in:23 32 26
flat … monday:-23 -11 -1
flat … no:-29 -21 -13
flat … teh:51 34 -19
flat … wont:15 18 33
flatmate:6 0 -2
flatmate on:22 25 23
flatmate to:32 -3 0
flatmate … herself:6 8 26
flatmate … locked:5 6 25
flatmate … teh:35 6 12
flatmates:52 47 21
flatmates away:-20 -18 2
flatmates go:22 19 25
flatmates … i:27 12 -1
flatmates … is:17 19 25
flatmates … to:22 18 21
flatmates … tonight:30 31 34
flats:-25 -29 -34
flats … teh:-17 -24 -21
flattened:19 -5 -3
flattened me:21 -5 -3
flattened … on:28 -2 -1
flattened … teh:28 -2 -1
flea:-2 -1 -1
flew:-21 -18 -19
flex:16 14 59
flies:-3 3 9
flight:10 31 23
flight … i:-2 21 -5
flights:-29 -23 -14
flights not:-24 -20 -11
flights … in:-24 -20 -11
flights … till:-24 -20 -11
flinch:15 18 3
flinch wen:20 20 4
flinched:11 7 -3
flinching:0 0 0
flipped:18 -18 -9
flipped tonight:20 -6 -4
float:17 -11 -8
float away:21 -6 -1
float … adn:25 -7 0
floats:4 6 -2
floaty:9 30 30
flogging:-1 0 0
flood:-7 0 -5
flooded:-6 -3 -9
floods:-14 -17 -7
floor:13 20 26
floor adn:86 42 32
floor for:38 50 63
floor hes:20 25 34
floor i:30 7 13
floor in:25 32 54
floor is:0 3 -28
floor of:-31 -29 -24
floor one:58 58 68
floor shes:41 45 37
floor teh:-64 -54 -55
floor tongue:-19 -19 -25
floor with:42 53 55
floor … a:43 44 14
floor … are:-43 -30 -34
floor … bitten:44 49 45
floor … breathing:-73 -72 -68
floor … can:37 39 21
floor … dont:33 44 57
floor … down:-23 -20 -21
floor … he:12 11 22
floor … his:-20 -12 -21
floor … last:-52 -50 -38
floor … me:-26 -15 -7
floor … my:51 36 47
floor … one:1 1 -34
floor … round:27 25 24
floor … shes:-16 -19 -26
floor … teh:-24 -16 -15
floors:23 29 27
floors i:45 48 7
floors … with:-12 -16 -20
floppy:47 41 91
floppy adn:15 16 35
flor:-2 0 11
flour:14 18 13
flower:-2 -1 0
flowers:-47 -39 -31
flu:2 -48 -30
flu in:40 -17 -13
flu … a:29 -5 -3
flu … me:-1 -26 -10
flu … out:-1 -22 -9
flue:25 26 28
fluids:-6 -6 0
fluoxetine:-2 -2 -2
flush:-1 -2 -3
flushed:25 6 -20
flushing:-1 0 -1
fly:7 -36 -29
fly … teh:38 -18 -17
flying:-28 -20 -15
flyover:-22 -6 -4
foal:-3 -3 -2
foam:1 -7 1
foaming:58 55 56
foaming at:55 52 51
foaming … mouth:21 22 22
foaming … teh:55 52 51
fog:3 3 6
fogs:9 0 0
foil:52 46 36
fois:-15 -6 -2
fold:-1 -1 -1
folded:22 7 19
folder:-21 -16 -14
folders:0 0 0
folding:-1 -1 0
folk:-11 -8 -10
folks:-47 -37 -31
follow:12 25 16
follow him:20 25 38
follow … teh:-3 -1 25
follow … to:23 20 20
followed:1 4 18
following:9 2 -35
following him:38 22 11
following … he:22 -2 0
following … home:20 25 -21
following … where:22 -3 -2
follows:11 11 -3
fond:2 3 -6
fond … all:27 25 17
fond … u:27 25 17
fondue:-13 -5 -2
fone:-11 0 9
fone adn:44 48 13
fone call:25 7 27
fone case:24 22 25
fone charger:-52 -42 -28
fone goes:24 15 23
fone has:40 29 38
fone he:3 6 23
fone im:35 56 55
fone is:-48 -36 -46
fone no:-18 -20 -22
fone off:-51 -54 -64
fone on:35 31 39
fone teh:-54 -24 -24
fone to:37 55 44
fone … after:5 7 25
fone … at:-22 -19 -18
fone … bank:4 2 -24
fone … by:-64 -59 -53
fone … died:-21 -5 -1
fone … he:-1 7 21
fone … him:32 33 33
fone … i:58 59 58
fone … im:-18 -29 -19
fone … is:-21 -20 -11
fone … its:-19 -22 -27
fone … my:13 32 18
fone … no:28 30 28
fone … not:-26 -17 -10
fone … off:-67 -54 -58
fone … on:54 3 26
fone … out:59 60 56
fone … say:35 60 42
fone … shoes:8 -39 -32
fone … six:-25 -22 -18
fone … teh:-53 -49 -35
fone … this:33 39 32
fone … told:30 32 27
fone … with:35 39 40
font:-14 -10 -7
food:7 34 14
food adn:45 46 32
food i:12 26 -4
food is:29 34 11
food poisoning:14 22 21
food till:21 16 16
food … my:-12 -24 -10
food … under:25 19 16
fool:27 27 17
foot:17 37 40
foot he:21 16 16
foot with:23 25 29
foot … teh:45 47 39
football:-22 -9 -11
footballer:-3 -2 1
footballers:-2 -3 -1
footballs:2 1 -2
footbridge:19 25 26
footbridge is:13 19 23
footbridge … minute:13 19 23
footbridge … ten:13 19 23
foots:88 69 69
for:-24 -23 -8
for a:6 -38 -40
for about:43 2 0
for adn:-17 -28 -14
for after:1 -10 -27
for all:-18 -28 -41
for amma:28 29 27
for an:-25 -16 -55
for any:34 -9 -12
for anything:-30 -5 -10
for as:39 -1 -1
for being:24 34 30
for blood:15 14 21
for charity:-21 -16 -10
for checking:-23 -15 -3
for christmas:-25 -21 -24
for courage:15 24 42
for cravings:42 0 0
for death:-33 -5 -1
for either:55 0 0
for eleven:-35 -12 -14
for eternity:21 0 0
for four:-27 -12 -6
for free:32 29 28
for god:23 1 -4
for good:38 38 -14
for haveing:10 24 26
for her:-39 -52 -43
for him:15 21 32
for his:-46 -45 -51
for i:11 16 37
for im:18 15 28
for it:10 -16 -23
for killing:23 18 8
for long:-37 -26 -27
for me:38 46 67
for milk:19 20 18
for months:52 36 19
for much:57 -14 2
for my:13 1 28
for myself:53 -18 -8
for next:-21 -15 -8
for not:-28 -19 2
for one:48 -6 -15
for our:-32 -31 -26
for people:-21 -1 -3
for putting:35 24 6
for reading:19 26 13
for real:49 35 59
for saturday:2 28 9
for school:30 33 38
for show:49 45 50
for sitting:-20 -16 -20
for six:-21 12 -6
for sombody:-9 -30 -22
for someone:20 -21 -7
for something:20 14 16
for sunday:46 39 57
for sympathy:-46 -17 -14
for takin:-19 -22 -18
for talking:-26 -19 -16
for tea:-23 -18 -12
for teh:-24 -18 -29
for ten:-31 -15 -14
for that:-24 -10 -16
for them:-8 -37 -32
for thursday:21 26 17
for to:4 5 22
for tomorrow:26 32 43
for tonight:100 89 73
for towing:30 34 31
for two:-29 -16 -9
for u:-32 -20 -31
for ur:-37 -39 -37
for us:-21 -16 -12
for wat:91 104 89
for weeks:36 41 13
for wen:93 79 46
for whoever:8 24 32
for … a:-38 -29 -13
for … adn:-2 13 21
for … after:32 44 36
for … alife:13 19 23
for … all:19 -1 22
for … am:24 14 10
for … ambulance:21 22 21
for … anniversary:-20 -19 -20
for … as:17 -27 -11
for … ashes:41 38 43
for … asked:-19 -21 -5
for … at:-20 -28 -21
for … back:-18 -18 -30
for … bank:-20 -12 -9
for … be:-61 -55 -20
for … because:-24 -14 -22
for … before:31 4 5
for … being:21 25 3
for … bells:33 18 14
for … bit:18 20 25
for … brother:-20 -18 -4
for … bus:-27 20 13
for … but:10 33 -12
for … by:102 101 105
for … bye:-59 -51 -52
for … call:21 5 5
for … can:44 20 6
for … cant:22 3 13
for … charger:53 -1 0
for … company:26 12 16
for … cos:35 30 29
for … course:-31 -18 -5
for … ctb:35 26 41
for … dad:-21 -19 -7
for … days:-33 26 10
for … dead:10 30 -3
for … death:62 47 55
for … did:6 19 -32
for … do:-25 -17 -12
for … dog:-12 -26 -29
for … doing:26 18 28
for … dowry:33 39 -1
for … drink:35 -6 -4
for … driver:24 25 26
for … each:51 20 0
for … else:37 29 28
for … embassy:-15 -18 -21
for … ending:24 24 0
for … evening:44 47 42
for … every:13 -25 -6
for … exhaust:24 27 36
for … extra:24 27 36
for … far:-27 -4 -4
for … find:-9 -29 -33
for … finish:18 18 20
for … first:3 -32 -30
for … fish:-23 -20 -12
for … fone:34 41 34
for … forever:0 -35 -3
for … forgive:22 26 29
for … fortnight:-26 -17 -14
for … friend:61 50 -10
for … from:-6 -25 -22
for … funeral:-42 -26 -26
for … gap:11 20 22
for … get:22 16 21
for … goin:36 41 29
for … gone:-33 -46 -52
for … haircut:39 29 29
for … hands:22 0 0
for … hard:45 44 43
for … has:47 58 42
for … hav:33 35 26
for … havent:-30 -18 -6
for … he:0 11 -54
for … hear:32 24 22
for … heart:25 1 0
for … hearts:46 47 51
for … her:48 57 40
for … here:-53 -36 -21
for … hit:43 36 0
for … holiday:1 -23 -20
for … hour:-11 -44 -54
for … house:35 33 32
for … id:53 -17 -16
for … if:31 -61 -37
for … illness:33 8 8
for … in:-36 -6 -14
for … is:34 -10 -14
for … isnt:14 37 38
for … it:-10 -4 -23
for … its:-28 -27 -22
for … ive:-25 -17 -32
for … key:46 45 35
for … kid:16 16 21
for … kil:-2 -10 25
for … know:25 54 36
for … lads:-2 1 -21
for … last:34 34 53
for … late:-23 -25 -22
for … laughs:40 40 42
for … lief:108 43 22
for … little:-25 -28 -5
for … longer:58 6 10
for … lot:22 21 -15
for … love:49 37 30
for … mates:2 9 24
for … me:45 45 35
for … memes:59 63 63
for … men:25 27 23
for … minute:-14 -26 -23
for … monday:42 38 35
for … months:-24 -10 -5
for … mood:28 -1 -2
for … more:37 2 13
for … mother:-3 -25 -25
for … move:-21 -11 -10
for … mower:-32 -38 -12
for … music:25 27 25
for … my:19 22 43
for … myself:10 4 40
for … nap:-17 -34 -5
for … next:23 5 15
for … night:29 -11 1
for … no:100 60 55
for … nothing:23 32 25
for … of:30 34 21
for … old:6 7 20
for … on:1 23 31
for … once:52 56 52
for … one:-22 -25 -5
for … or:-22 -15 -11
for … overdose:54 57 27
for … own:12 19 28
for … pain:-22 -19 -18
for … photos:-33 -31 -34
for … picking:39 37 10
for … pills:6 11 34
for … plan:8 -22 -19
for … proper:-37 -1 0
for … real:17 21 15
for … reason:-25 -23 -14
for … reasons:-21 -15 -15
for … recs:32 37 35
for … rest:3 21 24
for … retired:48 29 37
for … reunion:-15 -16 -21
for … right:32 -17 -17
for … roap:20 25 18
for … room:26 32 33
for … same:-20 -17 -10
for … saturday:-27 -19 -18
for … self:18 22 -2
for … she:-45 -32 -27
for … since:-30 -38 -32
for … sister:48 46 37
for … sombody:9 19 20
for … son:40 42 4
for … sorry:21 21 28
for … stop:30 0 23
for … strong:24 -7 -7
for … suicide:-20 -24 -1
for … sunday:15 25 23
for … takin:-31 -10 -7
for … tea:6 7 -27
for … teh:3 21 33
for … tent:-22 -2 -2
for … th:6 7 26
for … than:-23 -32 -8
for … ther:21 5 8
for … theres:91 60 41
for … theyve:24 19 18
for … thing:26 0 0
for … throat:22 20 30
for … time:46 41 64
for … to:29 35 38
for … today:-40 -12 -17
for … tomorrow:19 22 9
for … tonight:-39 -40 -37
for … tonights:14 16 22
for … train:28 27 24
for … tried:15 34 7
for … trip:-20 -20 -24
for … tuesday:34 34 33
for … undertaker:14 23 25
for … until:-30 -29 -12
for … used:-39 -31 -10
for … walks:0 0 -78
for … want:-23 -5 0
for … wants:-31 -22 -9
for … was:-22 -8 -15
for … wat:-29 -14 -1
for … way:20 8 -26
for … wedding:-22 -16 -35
for … week:-42 -35 -36
for … weekend:-43 -33 -31
for … weeks:-20 -17 -19
for … wen:-21 -21 -23
for … went:30 38 39
for … who:-36 -28 -28
for … whole:-17 -29 -26
for … wife:-18 -9 -21
for … wish:-56 -10 -1
for … with:-27 -33 -45
for … work:24 21 13
for … world:-81 -82 -79
for … wrists:37 42 41
for … years:-60 -39 -16
forced:-24 -23 -24
forces:47 46 -14
forces me:48 47 -14
forces … hav:37 34 -12
forces … to:37 34 -12
ford:-46 -38 -32
forearm:56 55 -1
forearm … teh:47 49 -1
forearms:-3 -1 0
forecast:-8 0 11
foreman:11 10 11
forest:15 15 29
forest car:13 13 26
forest … park:13 13 26
forestry:18 22 7
forever:19 14 31
forever nap:-75 -36 -2
forever sleep:54 26 -2
forever teh:-34 -25 -11
forever … adn:41 32 24
forever … i:-22 -8 -12
forgave:25 20 24
forged:-4 -2 -3
forget:-67 -62 -50
forgetting:6 7 17
forgive:120 127 139
forgive him:25 18 20
forgive me:38 36 51
forgive spelling:29 27 25
forgive teh:-23 -12 -9
forgive ur:19 18 21
forgive … adn:6 22 19
forgive … didnt:39 39 37
forgive … for:-16 -20 9
forgive … im:7 -27 -13
forgive … ive:-22 -19 -19
forgive … of:23 16 14
forgive … old:19 18 22
forgive … one:-25 -12 -10
forgive … teh:-21 -25 -22
forgive … wat:-1 4 40
forgiven:-25 -24 -8
forgiveness:3 16 16
forgives:54 32 0
forgot:31 -21 21
forgot adn:49 47 49
forgot my:-32 -25 -3
forgot teh:-53 -27 -29
forgot to:73 -17 -13
forgot … it:24 30 34
forgot … me:91 0 0
forgot … own:-27 -20 0
forgot … teh:-31 -11 -9
forgot … took:49 47 49
forgotten:-40 -46 -34
forgotten how:-32 -26 -7
fork:25 6 12
fork … adn:55 37 32
forklift:0 0 -5
form:-26 -32 -30
form adn:18 28 27
form … a:24 28 27
form … teh:-24 -14 -5
formal:-24 -13 -5
former:-2 -1 1
formers:-3 -4 -2
forms:-37 11 11
forms are:9 25 25
forms … signed:9 25 25
fort:0 1 -8
forth:-12 -20 -14
forties:-5 -3 -3
fortieth:-17 -9 -4
fortnight:37 21 -20
fortnight … adn:79 66 -15
fortnight … at:-23 -13 -8
fortnight … im:25 34 -1
fortnight … teh:-26 -14 -8
fortnightly:-7 -2 0
fortune:-3 -1 0
forty:10 3 19
forty four:-27 -10 -4
forty left:21 32 38
forty quid:49 -21 -23
forty … adn:-24 -10 -2
forty … first:20 0 0
forty … he:-21 -15 -7
forty … me:21 0 0
forty … on:46 35 21
forty … teh:38 6 -3
forty … them:34 2 3
forum:32 18 22
forum … it:36 -1 1
forums:-3 -1 -10
forward:-17 -11 -28
forward … teh:12 35 -10
foster:22 31 -20
foster carer:42 42 -2
foto:-31 -14 -4
foto of:-33 -26 -15
foto on:19 28 28
foto … my:-40 -35 -39
foto … noose:16 13 25
foto … pills:20 19 25
fought:4 7 1
found:8 15 10
found a:13 30 13
found at:-23 -7 -7
found him:-23 -24 -17
found his:-30 -3 -3
found in:16 20 18
found it:-37 -37 -22
found me:5 -9 -41
found my:9 7 27
found not:-32 -28 -18
found on:20 21 18
found out:-31 -17 1
found that:-13 -39 -21
found this:17 31 32
found … a:20 30 -4
found … adn:-15 -31 -10
found … asleep:-23 -10 -3
found … blades:0 1 -34
found … diary:-30 -26 -26
found … flatmate:12 21 24
found … hanging:26 21 23
found … he:-11 -10 -26
found … high:39 39 67
found … husband:33 32 -2
found … i:-4 -25 -12
found … im:-24 -16 -7
found … in:-2 -3 -47
found … ive:22 4 26
found … last:-38 -34 -20
found … leter:32 29 0
found … list:26 25 0
found … mate:16 6 23
found … note:-27 -26 -14
found … of:-29 -11 -8
found … old:-35 -36 -25
found … place:33 34 62
found … roap:14 16 -26
found … teh:-15 8 21
found … time:45 47 51
found … under:39 3 -1
found … with:48 47 57
four:-14 -30 -26
four cans:26 -15 -10
four days:27 -7 0
four floors:-27 -20 -19
four i:23 -8 -11
four more:31 28 52
four oclock:2 4 22
four … after:42 -3 -1
four … had:-20 -14 -13
four … his:3 5 20
four … i:-20 13 27
four … ive:-24 -3 -15
four … not:33 0 0
four … off:21 -6 -5
four … running:11 20 -1
four … teh:9 -20 -22
four … this:-32 -31 -36
four … to:50 9 1
four … want:50 0 -2
four … with:22 -9 -11
four … without:25 4 8
fourteen:10 -13 -28
fourteen months:28 -4 -12
fourteen … gone:39 -1 -1
fourteen … im:-24 -18 -9
fourteen … my:44 36 -18
fourteen … sober:21 0 0
fourteenth:-8 -9 6
fourth:11 -7 -13
fourth day:32 0 2
fourths:-4 -3 -2
fox:16 4 7
foxes:22 22 15
foxes theres:23 25 17
foyer:-12 -12 -7
fr:0 0 0
fractions:1 2 0
fragile:34 -1 0
frame:-15 -32 -1
framed:-36 -33 -29
frames:-1 -3 0
frank:5 7 18
frappe:3 4 -15
fraud:45 31 0
freckles:-7 -2 -1
free:-40 -11 3
free adn:78 42 28
free from:-83 -44 -25
free haircut:39 29 28
free most:24 -1 0
free to:52 32 42
free … adn:21 -10 -18
free … go:46 36 48
free … on:64 52 43
free … teh:6 67 60
freedom:1 4 -3
freeze:-1 3 1
freezer:45 41 48
freezer bag:11 22 13
freezer with:-20 -8 -15
freezer … to:28 45 47
freezers:1 0 10
freezing:-26 -20 -18
freight:4 6 21
freights:30 17 24
freind:26 27 29
freitag:-5 -3 -2
french:-1 -3 0
frend:-1 0 -1
frends:-1 -20 0
frends adn:30 -2 -14
frends i:-41 -34 -34
frends im:15 37 40
frends … adn:-21 -28 -20
frends … all:-22 -14 0
frends … be:-25 -22 -28
frends … come:29 29 28
frends … goin:15 37 40
frends … i:-41 -31 -24
frends … not:2 21 25
frends … wont:-25 -22 -28
frere:46 50 55
fresh:27 38 -53
fresh cuts:54 50 -24
fresh ones:49 44 -36
fresh … did:23 20 -1
fresh … i:25 21 -2
fresh … my:24 30 -4
fresh … under:34 38 -3
freshers:6 -1 0
fret:-21 -17 -13
frets:-8 -9 -6
freund:12 12 -6
friday:13 21 20
friday adn:35 10 32
friday after:32 -14 -17
friday by:25 25 26
friday he:29 18 -4
friday i:-32 -6 21
friday if:-22 -18 -20
friday ill:43 52 62
friday night:22 14 41
friday with:-9 -10 -39
friday … adn:-22 -34 -6
friday … after:27 25 11
friday … be:68 65 48
friday … been:-30 -24 -19
friday … done:-21 -6 -4
friday … down:-37 -28 -26
friday … end:25 26 30
friday … friday:30 32 28
friday … goin:-36 -27 -27
friday … hav:-29 -19 -24
friday … his:36 37 39
friday … how:2 2 21
friday … is:-31 -26 -22
friday … it:32 36 38
friday … ive:-24 -13 -5
friday … me:34 45 -3
friday … my:2 -24 -24
friday … on:38 48 55
friday … one:55 53 38
friday … saturday:6 6 22
friday … solicitor:9 13 24
friday … teh:-66 -66 -69
friday … that:77 56 47
friday … thought:32 29 30
friday … to:-2 -22 -4
friday … was:38 53 -3
friday … wont:28 31 26
fridays:19 -9 -6
fridge:-24 -32 -23
fridge adn:-2 -26 -31
fridge for:26 28 29
fridge gone:-28 -23 -25
fridge i:-39 -31 -29
fridge is:-23 -33 -29
fridge with:30 24 21
fridge … after:52 51 50
fridge … i:-30 -24 -23
fridge … im:34 -6 -3
fridge … know:-26 -23 -23
fridge … on:26 0 1
fridge … teh:17 24 26
fridge … tonight:20 24 23
friend:9 17 9
friend adn:12 3 -23
friend cut:21 20 1
friend i:24 40 18
friend is:38 46 13
friend no:57 31 -13
friend of:-21 -21 -8
friend said:45 51 0
friend says:-2 -9 32
friend told:34 23 0
friend who:-28 -18 -5
friend … about:-48 -44 -3
friend … goin:1 -12 25
friend … herself:20 21 -1
friend … hes:4 2 -51
friend … his:54 64 60
friend … im:46 11 -6
friend … is:-27 -18 -11
friend … my:21 -8 -17
friend … said:58 67 64
friend … she:78 75 11
friend … shes:15 16 56
friend … that:-8 -9 -27
friend … was:41 48 -1
friend … wont:8 14 20
friendship:-6 -3 -4
frige:0 0 0
fright:-1 -3 0
frighten:-8 -10 -17
frightened:38 50 40
frightened of:-33 -21 -13
frightened … wil:15 9 -23
frightening:-20 -16 -9
frightens:7 2 -7
fringe:-52 -44 -7
fringe … someone:-26 -19 -5
frog:27 25 30
frogs:3 2 3
from:3 14 18
from alcohol:86 8 3
from anyone:44 34 42
from before:25 20 20
from breakfast:18 24 -22
from dads:28 34 41
from ending:27 25 -20
from every:50 24 35
from friday:20 23 34
from her:18 9 -27
from here:53 51 47
from him:-1 -7 -32
from hospital:-2 -28 -22
from i:-21 -18 -9
from inside:-20 -14 -10
from it:14 22 3
from last:19 23 -59
from lief:16 11 27
from me:32 51 65
from midnight:-28 -28 -25
from next:-22 -22 -19
from not:-24 -11 -6
from one:-8 -25 -18
from our:-31 -31 -4
from outside:31 23 27
from rehab:28 25 -11
from santa:-22 -15 -15
from saturday:41 42 -1
from someone:-27 -12 -5
from swim:27 27 26
from ten:-22 -17 -20
from that:-19 -38 -25
from them:31 26 28
from ther:-44 -29 -16
from this:-6 33 8
from tomorrow:78 81 73
from up:26 37 23
from ur:27 32 20
from us:-21 -17 -17
from work:33 29 19
from … after:38 45 38
from … airport:-30 -33 -35
from … alife:23 30 37
from … all:16 14 20
from … an:-19 -26 -24
from … at:-29 -17 -22
from … attempt:24 -2 0
from … balcony:31 31 26
from … bank:-34 -20 -14
from … beam:-21 -22 4
from … bed:-31 -33 -28
from … been:-30 -29 -7
from … before:-27 -20 -27
from … box:16 20 24
from … bridge:13 25 43
from … burning:48 56 30
from … by:24 32 25
from … called:31 32 -1
from … can:34 14 18
from … cant:20 24 -26
from … class:-21 -19 -9
from … club:27 27 25
from … did:40 37 -1
from … different:16 21 10
from … door:-47 -39 -21
from … edge:38 42 46
from … evening:16 21 17
from … everyone:36 32 28
from … family:28 -1 0
from … farm:19 21 36
from … floor:27 26 24
from … fone:-26 -17 -7
from … forgive:18 31 31
from … garadge:-17 -22 -27
from … goes:-40 -36 -29
from … got:33 32 -7
from … had:37 32 34
from … he:-36 -30 -21
from … here:27 37 23
from … hes:-17 -22 -6
from … him:23 27 37
from … hoap:14 16 23
from … house:36 18 15
from … hundred:58 42 40
from … im:-1 -22 10
from … is:-6 -24 -22
from … kil:2 -5 32
from … kitchen:61 59 62
from … lief:27 24 10
from … morning:-26 -20 -11
from … myself:-10 1 -41
from … nans:8 22 -3
from … next:-21 -18 -8
from … no:27 52 46
from … of:38 -19 -16
from … old:18 28 20
from … once:19 18 21
from … one:41 10 13
from … own:-23 -19 -4
from … railway:23 18 24
from … room:7 9 23
from … saw:28 21 1
from … server:32 33 -1
from … she:31 31 -7
from … shed:30 28 17
from … shes:-32 -28 -21
from … since:45 20 22
from … solicitor:9 14 25
from … son:-42 -41 -8
from … store:35 34 39
from … teh:3 16 33
from … terrace:22 23 32
from … that:-24 -5 -22
from … thats:-26 -11 -2
from … this:45 26 26
from … to:14 21 28
from … told:33 31 -2
from … top:-29 -20 -19
from … tuesday:30 30 27
from … u:-26 -25 -20
from … up:39 2 -7
from … walk:36 -13 -7
from … want:21 12 -6
from … ward:33 8 -3
from … who:-25 -14 -9
from … whole:68 -8 -2
from … wife:25 2 0
from … wil:30 21 17
from … would:51 -3 -1
from … zoom:13 28 25
front:16 31 30
front door:-19 -25 -20
front of:25 35 31
front … a:49 56 28
front … is:-34 -26 -15
front … it:60 13 2
front … me:2 13 21
front … train:40 38 -23
front … whole:-23 -22 -19
frost:-16 -16 -18
frozen:34 -1 0
frozen peas:45 2 3
fruh:0 2 8
fruit:39 17 -7
fry:-12 -8 -4
fryer:-14 -14 -11
fuck:-31 -67 -62
fucked:-39 -27 -13
fucking:0 0 0
fue:-4 11 -5
fuel:-4 -1 -3
full:16 2 45
full adn:-43 -32 -22
full box:54 53 52
full on:31 30 34
full pot:31 31 25
full stop:-6 -102 0
full time:-20 -9 -4
full … adn:24 40 27
full … all:30 -6 -1
full … from:44 40 41
full … i:-23 -3 9
full … im:-22 -15 -3
full … in:22 22 11
full … of:61 51 34
full … on:-23 -20 -18
full … tablets:21 10 8
full … teh:-13 -13 -23
full … them:41 42 38
full … this:-2 9 38
full … to:32 32 31
fully:-2 3 -18
fully mean:14 28 -9
fumes:54 50 47
fumes are:38 35 33
fun:-34 -19 -23
fun … i:-21 -18 -1
function:-21 8 11
fund:-16 -13 -10
funding:-6 -8 -4
funeral:44 41 25
funeral adn:7 2 -26
funeral because:29 -6 -4
funeral hymns:58 33 33
funeral in:-56 -46 -31
funeral paid:30 40 45
funeral … are:23 26 26
funeral … be:45 28 39
funeral … im:33 -6 -8
funeral … my:-27 -24 -18
funerals:49 24 39
funerals … i:53 26 40
funnier:-8 -2 -1
funny:43 34 34
funny colour:54 41 35
funny how:57 18 22
funny i:-32 -18 -12
funny this:46 0 -2
funny … a:39 43 41
funny … calm:14 19 22
funny … i:24 1 -1
funny … im:34 10 11
funny … it:-30 -12 -5
fur:-6 -6 0
furious:-31 -28 -20
furniture:-8 -7 0
further:52 53 64
furthest:15 17 25
fuse:-9 -7 -5
fuss:48 23 18
fuss no:20 24 22
fussed:0 0 -5
futur:0 -56 -48
futur for:29 -24 -1
futur … i:10 -26 -4
futur … in:31 -9 -1
futur … me:69 -29 -14
futur … myself:33 -25 -1
futur … no:25 36 -1
g:52 63 36
g adn:71 78 52
g … me:23 34 42
gabapentin:12 6 -1
gad:-9 -9 -4
gaffer:2 2 2
gag:25 25 25
gain:-48 -6 -4
gained:-2 -2 -1
gale:62 -2 -1
gallbladder:-1 0 0
gallery:-2 -2 0
galway:-25 -21 -19
gambled:72 -1 0
gamblers:-7 0 0
gambling:38 -7 -6
game:-2 24 21
game end:31 33 -4
game … me:36 33 16
game … myself:31 33 -4
game … no:7 13 27
game … teh:17 24 25
gamer:-4 -1 0
games:-14 -3 -3
gaming:-29 -28 -3
ganas:91 23 -14
ganas de:36 42 -12
ganas … matarme:80 46 -5
ganas … suicidarme:66 72 -3
gang:25 35 34
gangster:0 0 0
ganpati:-6 -6 -3
ganzen:6 2 4
gap:54 42 45
gap between:18 28 24
gap … at:13 21 22
gaping:-34 -24 -10
gaps:-23 -19 -10
garadge:58 66 74
garadge an:-26 -29 -28
garadge door:37 39 21
garadge in:-22 -15 -6
garadge on:24 30 25
garadge tonight:31 33 38
garadge … are:49 50 47
garadge … car:-29 -24 -31
garadge … door:31 36 34
garadge … im:50 55 54
garadge … shut:12 12 23
garadge … teh:-10 -14 -23
garden:-37 -27 -21
garden centre:-23 -11 -10
garden is:-20 -20 -24
garden with:18 12 22
garden … a:20 13 21
garden … teh:27 25 26
gardener:-17 -6 -2
gardening:-16 -7 -11
gardens:2 -7 -1
gareth:3 8 7
garten:-6 -1 0
gary:-9 -6 -3
gas:53 51 71
gas adn:26 26 22
gas fire:-22 -24 -25
gas i:21 25 42
gas … adn:-41 -26 -33
gas … at:19 24 48
gas … in:-10 -3 28
gas … on:45 47 65
gas … teh:20 18 27
gasped:0 -4 -1
gasping:35 34 -16
gasps:-13 -6 -1
gate:33 28 33
gate adn:26 0 -11
gate for:31 38 29
gate teh:-21 -20 -8
gate with:23 22 40
gate … i:43 47 2
gate … me:29 33 25
gate … my:37 4 -4
gate … no:-35 -11 -3
gate … teh:30 32 58
gateau:-4 -1 -1
gates:-3 1 1
gather:-12 -12 -2
gato:-1 -5 -3
gave:10 25 44
gave away:-5 -30 -19
gave her:-14 -8 -21
gave him:24 30 42
gave it:-33 -10 -2
gave me:6 16 30
gave teh:-10 -50 -35
gave them:-24 -18 -2
gave up:24 13 5
gave … a:-31 -24 -19
gave … adn:29 -2 -1
gave … back:-24 -7 -4
gave … cat:22 2 7
gave … enough:25 15 26
gave … for:35 31 29
gave … good:46 45 40
gave … her:0 4 20
gave … his:-24 -23 -18
gave … im:-21 -13 -5
gave … ive:56 8 -3
gave … lief:-38 -8 -3
gave … more:36 39 35
gave … my:-19 -31 -29
gave … naloxone:48 46 46
gave … of:-21 -16 -11
gave … on:25 8 17
gave … one:28 15 16
gave … things:-37 -41 -18
gave … two:18 22 21
gave … watch:-21 -17 -11
gave … with:25 25 0
gazette:-1 0 5
gear:109 49 18
gear with:18 17 32
gear … a:38 13 -1
gear … all:23 9 19
gear … dont:17 22 0
gear … im:12 21 -1
gear … my:20 15 24
gebracht:-12 -12 -11
geese:-3 -1 -1
gehe:26 26 32
gel:-5 -5 -2
gemacht:-17 -16 -11
gemmas:-11 -9 -11
general:-14 -13 -6
generation:-39 -31 -21
generator:-1 -1 -1
genommen:91 97 119
gente:-4 -3 -2
gentle:21 17 18
gentle with:42 44 49
gentle … teh:28 24 21
gentleman:1 1 10
gentlemen:0 0 0
gentler:44 48 57
gentlest:-2 -4 -4
gently:38 37 25
gently … i:22 25 28
gently … wasnt:22 25 29
genuinely:0 0 0
geoffrey:0 0 0
geordie:-2 -1 0
gerade:34 39 64
gerald:-12 -7 -5
geraniums:1 -6 -5
gerbils:-5 -7 -4
geritzt:-3 -4 -25
geritzt … als:27 29 -1
gesagt:41 35 43
gesagt der:57 60 64
gesammelt:8 3 4
geschluckt:58 64 63
geschluckt und:47 51 50
geschrieben:-15 -23 -16
gestapo:-6 -6 0
gestern:35 36 -15
gestorben:-2 -1 -1
get:-3 -8 -8
get a:35 15 -31
get away:10 22 28
get bad:33 36 -1
get beter:15 -1 -21
get cancer:77 -1 0
get down:30 29 3
get help:19 31 -11
get her:55 45 35
get high:-22 -1 44
get home:27 19 25
get in:50 58 59
get it:-36 -5 -35
get me:-10 -47 -1
get more:25 18 -16
get off:30 35 22
get on:22 1 -3
get out:3 -31 -16
get over:8 -52 -14
get scard:56 24 55
get teh:-34 -17 -25
get them:26 39 57
get ther:28 22 22
get through:-30 -47 -35
get up:45 38 -10
get … a:-21 -19 -17
get … adn:-22 -7 21
get … all:36 42 -20
get … an:-13 -11 -21
get … be:-7 12 39
get … bed:39 -7 -5
get … before:-34 -36 -33
get … belt:14 17 -44
get … beter:47 -12 0
get … call:-23 -15 -11
get … dog:-38 -40 -29
get … dont:-23 -13 -5
get … down:-21 -18 -10
get … every:-2 21 -2
get … first:-18 -19 -23
get … flat:-28 -23 -7
get … for:3 -4 -20
get … from:-26 -6 6
get … gun:25 15 -20
get … had:28 0 1
get … he:35 35 -3
get … i:0 -36 -22
get … if:28 8 -10
get … ill:31 31 11
get … im:35 36 3
get … is:-31 -1 0
get … its:-4 21 25
get … ive:20 23 25
get … keep:22 -5 -3
get … lief:23 25 18
get … marks:32 31 -1
get … mate:25 26 30
get … me:29 -6 3
get … money:29 42 63
get … my:26 13 -9
get … no:-23 -3 -3
get … not:69 41 29
get … of:-34 -43 -35
get … on:-35 -27 -35
get … one:26 44 57
get … out:-48 -50 -41
get … past:37 29 38
get … rest:24 -15 -19
get … right:-2 22 -6
get … shes:-10 -39 -26
get … soon:18 23 12
get … teh:-39 -28 -20
get … this:-28 -16 -15
get … through:16 16 36
get … to:9 21 44
get … today:34 -1 -1
get … train:-23 -22 -18
get … with:15 4 -24
get … without:67 -6 -8
get … work:-21 -8 -11
geting:3 0 -6
geting beter:-21 -11 -4
geting braver:4 25 -2
geting closer:55 -1 1
geting in:32 35 39
geting it:-20 -13 -8
geting married:-28 -28 -20
geting my:-34 -4 -1
geting out:15 22 2
geting sleepy:31 32 36
geting slow:29 24 23
geting teh:-25 -8 -24
geting tired:36 34 28
geting worse:7 9 -20
geting … affairs:-32 -3 -2
geting … back:-27 -11 -7
geting … im:-46 -23 -26
geting … in:5 -33 -32
geting … my:29 -11 -1
geting … not:0 8 -21
geting … to:28 5 -20
gets:29 30 25
gets back:31 29 37
gets beter:-31 -41 -24
gets ill:44 4 5
gets my:62 57 48
gets off:19 26 24
gets out:-22 -9 -5
gets past:-20 -15 -2
gets teh:40 46 30
gets through:-26 -23 -25
gets … adn:-41 -41 -15
gets … alife:-22 -9 -5
gets … at:-12 -20 -19
gets … bed:19 19 -22
gets … by:-23 -9 -5
gets … day:-17 -16 -22
gets … every:17 23 -2
gets … from:21 16 25
gets … gets:23 20 0
gets … hes:1 -20 -5
gets … i:21 23 26
gets … if:36 4 -22
gets … instead:25 0 0
gets … it:-8 -4 -24
gets … ive:20 4 7
gets … nice:21 23 23
gets … on:33 27 31
gets … out:-20 -10 -4
gets … shes:-35 -42 -42
gets … teh:28 40 34
gets … that:-32 -34 -27
gets … to:-21 -20 -15
gets … wen:25 12 -3
gettin:-10 -4 -1
gf:-53 -37 -28
gf is:4 6 -25
gg:22 28 8
ghats:3 5 6
ghb:46 41 50
ghb yesterday:20 16 22
ghb … adn:36 26 36
ghost:28 -14 -8
ghosted:-1 0 0
ghosts:7 13 21
ght:0 0 0
giant:-18 -9 -7
gibt:-16 -14 -12
gift:20 21 -1
gift … teh:31 22 -1
gifts:-12 -13 -3
gig:-4 -1 1
giggled:-2 -2 0
giggles:-43 -38 -34
giggling:-17 -18 -11
giggly:54 55 44
gin:49 55 58
gin adn:-26 -17 -16
gin on:23 25 11
gin … i:-23 -12 -8
gin … im:58 53 49
ginge:-8 -7 -2
ginger:-26 -27 -15
girl:39 34 37
girl i:-38 -23 -7
girl in:18 22 -25
girl teh:69 66 69
girl … me:-22 -18 -5
girl … my:20 24 -16
girl … teh:-49 -41 -30
girl … thats:66 79 64
girlfriend:0 15 16
girlfriend adn:-24 -18 10
girlfriend throws:28 29 -2
girlfriend … at:33 29 -2
girlfriend … me:35 36 -8
girlfriend … things:28 29 -2
girls:-11 -6 8
girls adn:4 14 24
girls … for:3 13 24
girls … hav:23 31 36
girls … loved:-29 -34 -32
girls … one:3 13 24
girls … she:9 1 -24
girls … teh:-36 -31 -36
girls … to:17 21 27
giro:0 0 -1
give:34 16 13
give anything:46 24 40
give in:35 -4 -22
give it:-42 -19 -5
give me:-46 -12 -16
give my:32 8 16
give teh:-24 -11 -8
give u:31 17 10
give … adn:32 32 -8
give … for:-1 -25 0
give … i:31 43 3
give … it:-7 -27 0
give … of:11 23 16
give … on:51 49 41
give … teh:-25 -30 -23
give … this:44 40 39
give … to:68 42 40
give … years:62 -4 -2
given:-29 -29 -13
given me:-35 -29 -27
given myself:27 33 41
given teh:41 -1 15
given up:11 27 -9
given … away:24 29 31
given … cat:15 24 23
given … guitar:12 13 23
given … my:-26 -12 -4
gives:11 12 6
gives her:19 24 12
gives it:2 3 -23
gives me:-23 -11 16
gives my:28 -1 -3
gives out:17 13 23
gives … i:-29 -21 -14
gives … kids:19 26 16
gives … out:2 2 -21
gives … teh:21 38 3
giving:-27 19 24
giving a:-22 -1 0
giving away:-13 -13 -36
giving it:101 91 93
giving me:-24 -14 -16
giving my:-28 -29 -11
giving up:-87 -56 -37
giving … back:57 62 56
giving … her:1 2 -27
giving … on:-76 -29 -13
giving … to:-29 -29 -11
glad:-61 -104 -65
glad if:42 -44 -5
glad its:-25 -22 -15
glad of:-15 -26 -6
glad that:-22 -7 -4
glad … alife:-29 -4 -1
glad … it:-18 -27 -15
glad … rang:-21 -11 -2
glad … teh:31 -4 2
gladly:35 39 31
glasgow:27 -4 -3
glass:46 27 19
glass at:57 -2 -1
glass … it:34 37 35
glass … my:50 26 0
glass … wedding:28 -1 -1
glasses:10 16 31
glasses … asked:27 32 17
glasses … jacket:34 24 38
glasses … teh:-31 -30 -19
gleich:6 0 10
gleise:-6 -7 -3
glitter:-20 -14 -13
gloomy:1 0 -1
glorious:-14 -10 -13
glove:0 2 6
glovebox:87 83 82
glovebox im:38 37 33
glovebox … teh:32 22 32
gloves:-27 -20 -17
glowing:0 0 -19
glue:-23 -23 -18
glued:-3 -2 -1
gnome:-10 -4 -3
gnomes:0 1 -9
go:37 55 56
go adn:56 9 -55
go after:26 47 44
go away:-45 -40 -35
go back:-1 28 20
go by:27 30 0
go down:-10 -23 -36
go from:35 37 21
go home:-29 -4 -46
go i:-35 3 1
go ill:17 26 17
go in:29 10 14
go into:-21 -33 -23
go ive:87 88 60
go love:27 11 9
go of:25 42 34
go off:40 33 26
go on:36 -4 -15
go past:33 29 29
go see:-22 -16 -10
go slow:25 27 -3
go teh:35 24 6
go that:33 29 36
go this:27 4 1
go through:4 0 -45
go to:-2 -23 -9
go together:27 28 35
go tonight:98 97 105
go under:33 29 49
go wen:59 63 62
go with:-26 -19 -12
go … a:-32 -21 -12
go … adn:-12 -45 -27
go … after:-23 -11 9
go … all:61 53 47
go … an:30 37 26
go … at:46 54 52
go … balcony:33 47 48
go … bathroom:20 4 5
go … bed:-28 -32 -15
go … before:-45 -18 -12
go … by:33 26 32
go … do:-54 -46 -54
go … dont:58 31 45
go … far:34 41 37
go … for:-33 -50 -35
go … forever:-12 -24 -15
go … get:18 21 33
go … glasgow:40 5 3
go … go:33 41 -3
go … gone:30 15 15
go … he:61 64 46
go … hes:7 -32 -19
go … him:22 -40 -8
go … home:24 3 -2
go … i:30 0 20
go … if:-41 -23 -9
go … ill:13 22 34
go … im:-55 -40 -42
go … in:35 46 58
go … it:-9 -15 -35
go … its:-15 -22 -20
go … ive:-19 -26 -27
go … killing:0 0 -22
go … living:19 8 -46
go … long:13 11 -23
go … make:45 0 0
go … me:-14 25 26
go … my:-43 -37 -21
go … myself:-37 -37 -16
go … no:71 74 80
go … not:-58 -32 -23
go … nothing:31 34 38
go … on:36 39 30
go … one:31 39 44
go … own:-23 1 -7
go … pier:44 48 38
go … roap:23 5 4
go … roof:64 50 16
go … same:27 26 -3
go … school:-34 -24 -21
go … sea:27 34 31
go … she:54 56 23
go … sleep:12 -19 -31
go … tell:3 -24 -12
go … that:3 20 18
go … them:37 36 8
go … ther:-4 -14 -23
go … they:85 84 70
go … this:14 -44 -24
go … three:21 18 26
go … thursday:48 48 37
go … time:-34 -48 -29
go … to:-54 -51 -42
go … tomorrow:43 54 20
go … tonight:38 40 46
go … up:-3 37 17
go … used:-65 -6 -1
go … want:-17 -36 -9
go … way:22 28 -11
go … wife:23 21 -9
go … wil:-25 -1 11
go … winter:34 -10 -11
go … without:-17 29 26
go … yourself:27 33 -3
goa:-33 -26 -24
goa … my:-21 -17 -15
goal:-20 -17 -10
goalkeeper:-2 0 0
goalposts:-30 -31 -27
goat:-22 -11 -18
goats:-27 -20 -2
god:45 11 0
god be:-37 -24 -19
god bless:32 45 36
god forgive:87 55 52
god has:39 1 4
god i:-22 -18 -5
god is:58 67 -2
god keep:36 44 49
god takes:19 -69 -10
god teh:-18 -29 -22
god this:24 25 4
god to:3 -21 -22
god … a:43 13 -5
god … adn:22 34 26
god … all:35 33 31
god … an:38 -2 0
god … been:-24 -17 -4
god … by:-22 -17 -7
god … good:-37 -24 -19
god … i:-20 0 -14
god … in:7 -25 -3
god … is:-14 -25 -21
god … it:-24 -17 -14
god … me:90 30 -27
god … my:-30 -5 5
god … not:22 -3 -1
god … take:20 0 -41
god … this:20 34 33
god … to:40 -12 -13
god … told:39 1 4
god … u:-2 7 22
god … ye:37 34 34
godmother:-4 -1 0
gods:8 20 11
goes:44 46 38
goes adn:46 69 35
goes at:21 20 17
goes back:-23 -14 -31
goes down:-58 -49 -39
goes fast:23 24 26
goes home:30 13 0
goes im:-10 -12 -49
goes in:23 23 19
goes on:69 80 88
goes out:-17 -13 -55
goes past:28 13 16
goes quiet:-43 -32 -27
goes right:47 57 55
goes round:-18 -21 -2
goes teh:-23 -22 -9
goes through:32 27 30
goes up:17 30 40
goes wrong:55 9 -2
goes … adn:27 16 -6
goes … after:-23 -16 -7
goes … at:59 55 55
goes … before:37 40 35
goes … days:32 43 44
goes … dont:-31 -15 -8
goes … eight:25 25 37
goes … goin:1 0 -27
goes … her:45 51 49
goes … i:53 13 -22
goes … ill:5 7 20
goes … im:-27 -35 -38
goes … it:33 16 16
goes … me:-20 -10 -11
goes … my:-34 -28 -33
goes … on:-19 -21 -18
goes … our:21 24 29
goes … past:23 24 26
goes … stopping:32 28 26
goes … till:-26 -14 -12
goes … to:-32 -29 -22
goes … tomorrow:49 52 47
goes … u:-22 -13 -5
goes … voicemail:23 25 4
goes … wana:-20 -11 0
goes … wen:-5 -22 -7
goes … without:31 32 37
goggles:-1 -1 -2
goign:31 30 34
goign to:31 30 34
goign … jmup:64 59 62
goign … wen:30 28 31
goin:15 25 39
goin adn:22 13 -10
goin after:24 24 19
goin all:24 32 -6
goin anywhere:-26 -16 -15
goin back:17 27 42
goin dark:88 62 59
goin end:20 62 -4
goin i:6 22 37
goin in:68 54 52
goin kil:40 58 -9
goin mad:-28 -19 -19
goin on:-3 -49 -45
goin over:73 73 69
goin round:3 -16 -38
goin shes:-1 1 -26
goin sleepy:26 24 19
goin straight:0 0 -29
goin teh:72 76 53
goin to:-38 -33 -40
goin together:25 20 23
goin under:-23 -19 -6
goin up:30 28 57
goin wat:-25 -17 -11
goin with:23 18 22
goin … a:7 -4 -29
goin … adn:30 6 6
goin … answer:33 30 32
goin … at:46 48 53
goin … away:29 29 -17
goin … be:-22 -15 -17
goin … bed:-20 -17 -10
goin … burn:35 15 29
goin … but:-22 -24 -15
goin … clappers:72 75 53
goin … comit:29 25 -14
goin … cut:-53 -7 -16
goin … dei:-31 -24 14
goin … do:15 21 -22
goin … drive:55 48 72
goin … drown:-3 -4 -80
goin … end:-3 -12 -102
goin … fire:15 13 41
goin … for:21 -20 -24
goin … get:33 -8 -16
goin … go:25 10 3
goin … goin:-9 -26 -25
goin … good:35 -7 -3
goin … had:-24 -18 -17
goin … hang:-77 -77 -71
goin … hav:-28 -21 -30
goin … her:-72 -72 -16
goin … here:-29 -8 14
goin … hert:-26 -14 -16
goin … him:26 16 18
goin … himself:-47 -49 -43
goin … his:22 8 -45
goin … i:27 37 33
goin … if:44 5 -8
goin … ill:-25 -29 -40
goin … im:-26 -26 -24
goin … in:58 35 61
goin … into:38 48 75
goin … it:50 21 22
goin … its:41 45 41
goin … ive:10 16 32
goin … jmup:14 21 0
goin … join:3 2 25
goin … let:-7 -11 27
goin … lie:21 31 30
goin … lief:21 64 -1
goin … look:16 8 33
goin … me:25 -4 29
goin … min:44 28 30
goin … my:6 31 -17
goin … myself:-46 -5 -31
goin … next:-32 -33 -22
goin … no:20 1 0
goin … nothing:39 -2 -2
goin … number:-20 -13 -5
goin … of:23 20 12
goin … off:-18 -45 -54
goin … on:-44 -41 -23
goin … once:75 57 22
goin … one:26 23 -2
goin … out:1 19 24
goin … over:56 59 -42
goin … pay:16 13 25
goin … poison:9 7 20
goin … put:18 28 -15
goin … rest:31 34 39
goin … river:24 25 30
goin … round:35 29 36
goin … run:4 2 23
goin … sat:40 42 42
goin … say:46 3 -20
goin … score:31 -1 0
goin … see:-29 -20 -23
goin … self:10 12 -50
goin … set:15 13 41
goin … shake:27 28 9
goin … shant:19 14 21
goin … shift:17 15 20
goin … shoot:16 18 49
goin … sleep:-45 -28 -11
goin … smother:17 17 32
goin … someone:44 40 -2
goin … sorry:-24 -6 -44
goin … stab:3 3 20
goin … step:25 29 56
goin … stop:35 -14 -43
goin … strangle:-45 -45 -14
goin … suicide:70 80 -14
goin … talk:19 25 21
goin … teh:14 36 27
goin … tell:-32 -39 -14
goin … ther:45 39 37
goin … think:22 20 24
goin … this:-23 -16 -1
goin … through:68 54 -26
goin … thursday:-21 -4 -1
goin … today:70 19 36
goin … tomorrow:27 29 30
goin … tonight:50 25 38
goin … top:37 35 -15
goin … turkey:-30 -22 -19
goin … unalive:-24 -19 -38
goin … up:17 34 22
goin … us:11 10 27
goin … use:0 43 41
goin … wake:-4 16 22
goin … wen:-25 -18 -11
goin … window:-26 -20 -13
goin … with:80 78 58
gold:-27 -2 -1
golden:-11 -13 -10
goldfish:6 -2 0
golf:-2 -20 -10
gona:0 0 0
gone:54 47 70
gone a:49 52 42
gone adn:61 51 23
gone at:-31 -1 -3
gone back:-50 -27 -33
gone before:23 33 17
gone can:40 -3 -4
gone for:-27 -41 -17
gone from:15 25 35
gone he:34 32 46
gone home:-6 25 18
gone i:9 11 30
gone im:26 34 27
gone in:45 35 36
gone ive:-27 -38 -46
gone night:19 19 36
gone out:30 23 35
gone quiet:13 -4 -30
gone she:74 72 53
gone stiff:20 20 28
gone teh:-40 32 37
gone tomorrow:40 45 42
gone under:24 20 23
gone up:39 40 15
gone where:50 53 31
gone with:-24 -23 -23
gone … adn:55 52 28
gone … all:39 40 39
gone … be:17 24 27
gone … bye:-45 -44 -40
gone … can:15 19 23
gone … cant:53 27 14
gone … days:-37 -1 -1
gone … did:13 15 42
gone … everything:28 32 21
gone … fetch:8 6 31
gone … find:15 13 33
gone … flat:26 -5 -22
gone … get:28 29 42
gone … good:-41 -73 -61
gone … hav:4 19 24
gone … he:37 44 20
gone … his:23 26 60
gone … i:35 47 -13
gone … im:-5 13 29
gone … it:59 70 93
gone … ive:26 5 0
gone … keep:70 68 66
gone … know:14 -31 -34
gone … let:43 45 36
gone … lunch:33 24 21
gone … me:35 39 32
gone … midnight:25 27 35
gone … morning:31 30 39
gone … my:30 30 39
gone … night:-66 -62 -64
gone … not:27 18 11
gone … of:21 82 77
gone … on:-1 23 34
gone … one:9 20 30
gone … over:13 28 41
gone … past:52 50 39
gone … rest:-26 -23 -24
gone … see:40 34 31
gone … shes:-17 -21 -32
gone … teh:-23 -2 16
gone … that:24 26 23
gone … they:38 41 46
gone … this:35 31 32
gone … to:23 29 22
gone … told:4 -20 -11
gone … took:-16 -19 -21
gone … twice:27 31 30
gone … two:-26 -17 -28
gone … with:67 68 79
gone … yellow:26 32 4
good:-5 -7 1
good adn:17 21 23
good at:20 24 2
good before:39 -10 -36
good coat:15 19 22
good crew:53 59 64
good for:-26 -16 -6
good its:-33 -25 -20
good manners:-20 -18 -14
good my:30 15 16
good news:-16 -22 -14
good night:-35 -31 13
good nightdress:31 28 29
good right:9 -79 -26
good roap:47 45 50
good teh:-32 -15 -4
good this:-17 -23 -16
good u:56 58 17
good years:47 3 4
good … a:-23 -20 -18
good … adn:-34 -9 -9
good … an:26 23 10
good … at:32 46 20
good … do:45 16 15
good … dont:6 21 20
good … every:46 0 0
good … for:20 22 21
good … goin:15 17 22
good … good:19 15 26
good … goodbye:30 27 20
good … her:-23 -22 -20
good … hour:27 23 20
good … i:-29 -16 6
good … if:23 37 42
good … ill:19 31 8
good … it:-23 -13 -4
good … its:47 -8 8
good … kindly:47 32 34
good … know:16 27 -7
good … long:39 5 5
good … lot:36 36 -6
good … me:15 17 26
good … mean:12 19 28
good … morning:-20 -16 -12
good … my:12 28 26
good … no:23 -12 -25
good … not:27 36 2
good … of:-1 -22 -10
good … on:13 19 22
good … ring:12 22 -7
good … son:48 25 24
good … teh:45 43 29
good … this:-28 -20 -6
good … to:-45 -31 -19
good … which:0 4 -40
goodbye:14 16 7
goodbye adn:47 36 43
goodbye at:-25 -23 -22
goodbye because:9 18 28
goodbye before:42 29 36
goodbye cruel:-14 -10 -83
goodbye for:-22 -23 -25
goodbye i:-33 -26 -10
goodbye in:26 25 22
goodbye leter:-51 -41 -38
goodbye letters:44 49 -21
goodbye little:57 59 55
goodbye love:38 34 36
goodbye my:66 65 76
goodbye note:-30 -41 -46
goodbye thank:32 26 21
goodbye to:-60 -59 -45
goodbye wednesday:-32 -30 -22
goodbye … a:-23 -16 -10
goodbye … adn:10 -32 -41
goodbye … airport:-49 -50 -52
goodbye … all:40 36 45
goodbye … darlings:39 40 51
goodbye … each:27 15 14
goodbye … everyone:-67 -63 -55
goodbye … i:45 46 66
goodbye … ill:41 43 34
goodbye … in:-32 -24 -36
goodbye … left:20 31 33
goodbye … loves:12 18 28
goodbye … my:-49 -54 -61
goodbye … nobody:24 23 24
goodbye … not:52 50 46
goodbye … on:22 31 29
goodbye … once:-31 -38 -28
goodbye … teh:-40 -42 -39
goodbye … that:24 27 23
goodbye … them:-24 -17 -6
goodbye … this:30 26 33
goodbye … u:75 63 52
goodbye … ur:32 23 22
goodbye … world:-14 -10 -84
goodbyes:14 30 43
goodbyes adn:-40 -31 0
goodbyes to:33 32 20
goodbyes … ready:9 15 61
goodbyes … teh:37 33 23
goodness:-7 -2 -1
goodnight:64 82 90
goodnight all:-86 -82 -68
goodnight everyone:19 34 41
goodnight to:-9 -20 -28
goodnight … adn:17 24 36
goodnight … i:91 92 87
googled:7 9 -18
googling:26 33 -11
googling ways:15 29 -3
goose:18 -5 -4
goosebumps:-8 -2 -3
gorgeous:14 16 18
gorgeous … it:25 27 23
gossip:-5 -3 -4
got:4 8 21
got all:15 21 12
got clean:-24 -8 -8
got dads:20 20 17
got discharged:12 19 22
got down:38 22 15
got enough:15 25 30
got everything:-1 13 25
got forty:17 23 -7
got his:-24 -41 -11
got hit:34 -3 -1
got home:7 30 -22
got ill:32 -8 -12
got into:12 6 29
got it:22 19 21
got knocked:41 18 18
got lost:22 -1 0
got mum:12 16 34
got my:12 33 32
got nothing:-20 -21 -10
got off:41 13 5
got on:28 30 29
got out:38 -15 18
got outside:13 11 22
got over:26 2 0
got round:-32 -12 -4
got sick:4 -23 -11
got teh:23 30 9
got that:-21 -28 -17
got ther:23 27 20
got through:-44 -20 -21
got up:-28 -14 -11
got wat:14 20 32
got … a:-2 -24 -27
got … adn:26 15 8
got … affairs:24 44 51
got … all:21 22 24
got … baby:16 21 36
got … bag:-21 -17 -8
got … be:24 11 12
got … belt:-34 -35 -15
got … blade:22 27 -87
got … bottle:33 37 35
got … by:56 20 35
got … chair:44 41 40
got … cord:28 35 36
got … date:23 20 29
got … dead:25 18 10
got … do:13 15 26
got … down:40 -2 -5
got … dress:-15 -24 -21
got … everything:13 20 16
got … far:-19 -23 -6
got … flat:11 10 21
got … front:0 -29 -15
got … go:41 18 16
got … got:27 30 30
got … gunn:45 45 45
got … half:32 0 6
got … hands:8 10 54
got … head:21 21 30
got … here:45 34 35
got … his:17 15 27
got … hoover:25 -8 -6
got … hospital:34 -7 -1
got … im:60 26 42
got … in:36 41 5
got … insulin:22 21 16
got … it:30 14 36
got … its:-16 -22 -13
got … ive:-9 -11 -22
got … keep:20 -3 0
got … key:-24 -29 -21
got … kitchen:-48 -51 -46
got … knife:-58 -60 -69
got … last:-25 -5 -5
got … left:-15 -31 -29
got … leter:-24 -21 -12
got … lot:42 28 12
got … love:52 51 46
got … me:60 49 25
got … means:8 17 24
got … mines:18 20 24
got … my:-13 6 -25
got … name:17 21 31
got … new:-8 -8 -27
got … nice:21 19 15
got … number:37 -24 -12
got … of:-11 -23 -33
got … on:-18 -53 -71
got … paid:21 20 20
got … pillow:31 32 49
got … pills:16 24 24
got … planned:15 3 -26
got … put:27 34 37
got … ready:40 52 44
got … reason:-22 2 -14
got … right:24 24 14
got … roap:-78 -71 -48
got … roof:-25 -24 -17
got … round:9 13 59
got … same:27 28 -14
got … saturday:-32 -21 -21
got … shotgun:34 40 49
got … spot:-23 -24 -25
got … stuff:33 35 46
got … tablets:-42 -50 -34
got … thing:21 13 -9
got … to:3 40 42
got … today:13 16 26
got … u:27 22 21
got … watch:22 20 25
got … way:8 19 31
got … week:-27 -2 -1
got … with:-29 -27 -11
gotten:-22 -9 -3
gouter:-2 -1 -1
government:-15 -6 -3
governments:0 0 0
governor:-1 0 0
gown:-6 -1 -6
gown cord:40 38 41
gown … adn:39 37 38
gowns:-3 -1 -1
gp:-34 -23 -52
gp … me:8 4 -22
gps:-5 -1 -2
gr:0 0 0
grab:-3 0 0
grabbed:1 1 -1
grabs:4 4 -24
grabs … teh:5 5 -25
grace:35 28 33
gracias:-29 18 18
gracias por:26 22 21
gracias … todo:20 25 21
grad:22 27 5
grade:-15 -13 -4
grades:-12 -15 -8
graduated:-13 -4 -4
graduates:-1 -1 -2
graduation:-5 -6 -7
graffiti:-1 -1 -1
grain:7 2 -1
gram:4 -2 -2
grammar:-1 0 -1
gran:-48 -31 -18
grand:-64 -44 -26
granda:11 32 13
grandad:44 32 25
grandad on:30 27 27
grandad … a:17 21 -7
grandad … her:31 24 32
grandad … teh:23 28 23
grandads:-24 -22 -18
grandads … he:-29 -17 -11
grandchild:2 5 25
grandchildren:-52 -48 -22
grandchildren hav:17 21 34
grandchildren … gone:20 23 40
granddad:-6 -4 -3
granddaughter:12 11 18
granddaughter … teh:30 30 32
granddaughters:-18 -15 -18
grandfather:-4 1 -3
grandfathers:-7 -8 -4
grandkids:-42 -39 -34
grandma:-12 -3 -1
grandmas:26 27 26
grandmother:-20 -5 6
grandmothers:-22 -13 -4
grandpa:17 3 -10
grandpas:94 78 67
grandson:-23 -12 -36
grandson is:-25 -23 -13
grandson who:19 25 -1
grandson … eleven:20 26 -1
grandson … is:19 25 -1
grandsons:-17 6 -9
grange:19 21 24
granny:-11 0 22
grannys:-13 -7 -6
grans:14 22 19
grans tablets:57 53 51
grans … teh:-25 -16 -14
granted:-13 -11 -12
grape:-16 -17 -8
graped:80 100 -43
graped me:44 45 -37
graped … adn:23 45 -4
grapefruit:-13 -8 -7
grapes:-7 -5 -15
graph:-1 -1 -14
grass:-51 -46 -9
grate:24 28 28
grateful:-21 -18 -9
grateful … each:14 20 25
gratitude:-11 -1 -1
grave:10 -8 -9
grave … adn:34 23 22
gravel:-5 1 -2
graves:28 23 18
gravestone:-1 -1 -2
graveyard:-7 -4 -6
gravy:-30 -27 -16
great:-53 -44 -39
great … it:28 33 25
great … this:-22 -8 -10
greek:10 0 0
green:-21 -8 -6
greenhouse:-5 8 32
greggs:-3 -6 -3
grew:22 16 -2
grew up:34 24 1
grey:46 48 53
grey adn:-7 -24 -27
grey thing:-25 -20 -17
grey … hes:33 31 31
grey … i:-22 -12 -4
grey … my:-24 -15 -5
grey … teh:-19 -14 -44
greyhound:-22 -16 -13
greyhounds:0 0 0
grid:-10 -3 0
grief:-31 -24 -11
grieve:47 19 26
grieve a:35 0 0
grieve … long:20 17 19
grieving:-21 -16 -9
grim:1 -2 -2
grinding:21 19 7
grinning:4 2 4
grinning at:21 14 17
gripping:17 -7 -2
gripping teh:22 -1 0
gripping … adn:21 -1 0
gripping … wheel:22 -1 0
grippy:19 7 -7
grippy ward:30 17 -3
grippy … after:26 -20 -3
groan:-4 -2 0
groans:-8 -3 -2
groceries:-3 -1 -1
grog:0 0 -1
grogginess:0 0 0
groomer:0 17 10
groomer til:23 27 17
grooms:-1 0 0
ground:36 25 4
ground adn:31 16 -53
ground … a:18 18 23
ground … adn:23 37 3
ground … how:33 0 4
ground … i:48 -7 -30
ground … in:-34 -22 -14
ground … not:43 4 -9
grounding:-7 0 -1
group:-49 -52 -60
group … teh:-28 -27 -32
groups:-5 0 -2
grout:-3 -2 -3
grouting:2 -2 -1
grow:-2 -3 -6
growing:-22 -29 -15
grown:7 8 10
grown up:20 22 22
grown … up:25 29 26
groynes:-4 -2 -2
grumble:-1 0 0
grump:-14 -3 -1
grumpy:-21 -13 -8
grupo:-6 -6 -5
gruppe:-3 -2 -1
guard:0 9 -2
guard … me:25 25 10
guard … to:24 18 6
guardia:3 -5 -23
guardian:11 15 14
guards:-11 -3 -1
guckt:-3 -3 -1
guess:-87 -63 -56
guess it:-24 -18 -8
guess … im:20 17 8
guessed:21 22 24
guest:-18 -11 -9
guests:-9 -9 -11
guide:7 14 11
guidelines:-1 -1 0
guild:-1 -1 -2
guilt:6 -11 -8
guilts:-1 -1 0
guilty:16 40 48
guinea:-20 -12 -12
guitar:-29 -16 -13
guitar adn:-30 -25 -24
guitars:15 14 8
guitars … teh:21 18 14
gull:-7 -6 -5
gulls:-19 -18 -15
gulls … over:-21 -22 -20
gum:-13 -13 -10
gums:11 3 -1
gun:-2 -5 20
gun adn:33 32 15
gun cabinet:80 73 56
gun for:27 28 38
gun id:3 -33 -18
gun in:75 80 66
gun is:56 55 46
gun last:0 0 26
gun out:-23 -18 -13
gun safe:-22 -15 -13
gun shop:36 31 18
gun to:-87 -83 -69
gun went:-23 -24 -18
gun … adn:58 53 58
gun … hav:7 -32 -31
gun … head:-76 -72 -66
gun … hes:20 17 19
gun … house:-22 -6 -16
gun … is:23 24 14
gun … key:50 52 45
gun … me:63 67 69
gun … my:-51 -49 -45
gun … myself:23 20 22
gun … note:-36 -35 -27
gun … of:-81 -72 -62
gun … open:41 42 42
gun … that:5 7 25
gun … this:-28 -10 -13
gun … tomorrow:44 41 53
gun … used:3 -34 -7
gun … week:0 1 22
gunman:-9 -4 -3
gunn:28 32 34
gunn out:28 32 34
gunn … cabnet:28 32 34
gunn … teh:28 32 34
guns:-11 -10 -4
guns on:26 25 19
guns … cleaned:-46 -40 -36
guns … im:10 17 24
guns … lap:-55 -55 -59
guns … my:-42 -42 -48
guns … teh:54 49 71
gurdwara:10 10 12
gurgling:74 72 70
gurgling adn:22 21 21
gurgling snore:17 21 21
gurgly:51 57 51
gurgly noise:33 36 30
gurgly … adn:33 36 30
gut:28 5 -7
gute:-15 -8 -4
guts:-40 -31 -34
gutted:60 -43 -19
gutted that:38 -20 -7
gutted wen:39 -1 0
gutters:-9 -9 -6
guy:-18 -15 -16
guys:8 12 21
guys its:30 22 21
gym:-43 -26 -3
h:62 23 32
ha:0 56 52
ha tomado:25 14 18
hab:31 26 26
hab ich:-15 -28 -20
habe:66 85 96
habe alle:-26 -20 -11
habe alles:-22 -26 -18
habe ich:-43 -35 -19
habe meine:-32 -32 -26
habe mich:-27 -28 28
habe suizidgedanken:39 45 -37
habe … alle:35 27 30
habe … dei:12 4 24
habe … den:10 12 25
habe … genommen:124 130 138
habe … schon:-24 -26 -20
habe … und:-30 -28 -20
habe … vorbereitet:-22 -26 -18
haben:-2 -1 -6
habit:-11 7 9
hablo:0 2 -4
hace:45 3 -4
hacer:-6 17 -4
hacerlo:96 41 -5
hacerme:13 -3 -2
hack:-13 -5 -13
had:-7 -33 -25
had a:23 26 28
had all:34 27 25
had an:-31 -23 -22
had another:26 25 -8
had been:-29 -20 -9
had died:24 -3 -10
had enough:-80 -66 -111
had fits:13 27 -72
had gone:7 -8 -21
had good:43 -1 -1
had her:33 26 16
had in:6 16 22
had it:-33 -15 -43
had known:13 20 19
had me:-39 -16 -11
had no:-42 -30 -21
had none:-15 -21 -14
had one:43 -2 26
had picked:62 49 34
had plans:39 -1 3
had she:28 0 0
had six:53 -11 -14
had some:25 26 38
had teh:20 29 22
had their:31 32 35
had them:40 38 31
had three:15 -12 -24
had to:-72 -57 -27
had told:-16 -21 -8
had worked:48 14 -7
had … adn:-15 -15 -39
had … after:43 -9 -2
had … all:41 46 17
had … anniversary:35 33 31
had … arranged:-25 -20 -12
had … as:-25 -13 -4
had … at:23 -31 -32
had … been:32 -30 -2
had … before:-28 -13 -6
had … being:35 16 -26
had … board:54 0 0
had … born:20 0 0
had … cans:59 -1 -1
had … coming:34 39 35
had … cut:-36 -16 0
had … dont:31 -13 0
had … down:-47 -18 -11
had … drink:78 9 6
had … drop:25 30 21
had … dts:-29 -25 -20
had … first:-22 -22 -20
had … fit:64 64 31
had … fits:27 12 -6
had … for:-7 -27 -13
had … from:34 23 15
had … go:7 24 11
had … hands:2 2 20
had … her:-25 -19 -2
had … hes:-17 -18 -24
had … hour:21 21 26
had … id:-32 -2 -5
had … im:18 33 -6
had … in:-24 -48 -32
had … it:-55 -34 -24
had … its:43 -18 -7
had … ive:3 -23 -17
had … last:109 48 51
had … left:39 -16 -3
had … line:38 -7 -8
had … lot:65 72 76
had … me:23 -44 -19
had … money:-25 -2 -2
had … much:31 38 50
had … my:-35 -10 -6
had … nerve:41 34 -2
had … on:26 -35 -29
had … one:29 -3 -3
had … out:-31 -20 -14
had … overdose:-23 -13 -13
had … pills:51 39 31
had … relapse:38 -1 -1
had … row:-22 -9 -2
had … seizure:42 54 50
had … seizures:9 17 24
had … since:67 58 58
had … sort:27 30 35
had … suicide:-21 -21 -1
had … tablets:-58 -50 -64
had … tea:26 29 2
had … their:15 22 0
had … them:28 26 30
had … this:-45 -7 -15
had … tonight:45 52 53
had … u:15 23 23
had … way:72 56 45
had … weeks:59 12 10
had … wen:-21 -11 -10
had … years:7 -28 -13
hadnt:-3 13 -9
hadnt worked:23 26 32
hadnt … i:-26 -7 -3
hadnt … it:21 18 30
hadnt … was:-21 -22 -11
hago:70 -4 2
haha:0 0 0
hail:-25 -17 -6
hair:-17 -12 1
hair i:-2 -12 -36
hair in:7 10 30
hair out:41 54 -2
hair tonight:-18 -21 -12
hair wen:25 19 16
hair … adn:-20 -22 -26
hair … because:21 24 0
hair … every:-31 -22 0
hair … in:20 35 5
hair … it:19 11 -40
hair … night:-39 -32 0
hair … teh:-4 2 25
hairbrush:-5 -2 -1
haircut:3 0 4
hairdresser:-17 -3 -1
hairdryer:23 22 31
hairs:-5 -9 -6
half:22 18 35
half bottle:46 51 29
half gone:15 18 27
half hoping:24 -4 -1
half my:-34 -28 -22
half past:58 50 50
half teh:-54 -50 -43
half term:-21 -20 -20
half time:-45 -34 -23
half two:28 36 -1
half … a:14 15 22
half … adn:28 25 12
half … cant:18 25 28
half … house:18 20 27
half … is:11 30 25
half … its:29 30 17
half … ive:-21 -15 -15
half … last:-22 -11 -5
half … lief:-22 -17 -12
half … me:36 4 12
half … my:23 -13 -12
half … nine:28 29 21
half … no:32 35 19
half … one:27 43 44
half … them:16 24 19
half … welcome:32 -1 0
half … wen:31 34 26
halfs:-2 -7 -7
halfway:37 36 32
halfway across:21 28 14
halfway … a:-13 -19 -20
hall:-5 -10 -5
hall im:36 23 35
hall … adn:-38 -30 -25
hall … cant:43 45 45
hall … i:35 37 37
hall … me:35 27 28
hall … teh:-39 -41 -41
hall … to:-21 -15 -27
hall … was:40 36 31
hallelujah:-2 -2 -1
hallo:-14 -13 -13
halloween:-39 -29 -8
halls:-1 4 -13
halls with:1 1 -32
hallucinating:33 25 31
hallucinating adn:33 26 32
hallucinations:-4 -7 -4
hallway:0 0 9
halt:5 12 -10
halte:-6 -3 -12
halved:-6 -6 -4
ham:24 27 37
ham adn:36 34 40
hambre:-37 -8 -5
hamlet:-4 -3 -2
hamlets:-6 -2 -1
hammer:43 51 51
hammer adn:23 17 37
hammer … wont:4 7 23
hammering:20 34 30
hammers:-16 -9 -9
hammock:-7 -1 -1
hamster:-5 -2 -5
hamsters:-1 0 -2
hand:23 36 15
hand adn:-47 -27 -31
hand in:-21 -14 7
hand is:-9 -14 -30
hand it:10 20 28
hand its:51 48 54
hand off:25 18 23
hand on:-9 -12 -32
hand sanitiser:29 13 14
hand she:-26 -13 10
hand wat:0 0 38
hand went:29 33 29
hand would:55 58 49
hand … adn:19 21 17
hand … all:-22 -20 -12
hand … back:-19 -25 -14
hand … door:8 12 -33
hand … glass:10 22 25
hand … goin:17 12 23
hand … got:6 6 26
hand … heart:-23 -16 -10
hand … his:-25 -26 -9
hand … i:21 17 -18
hand … im:32 23 15
hand … it:44 56 25
hand … ive:38 43 47
hand … me:12 30 -7
hand … my:-48 -34 -9
hand … no:7 21 21
hand … not:36 31 27
hand … on:33 8 9
hand … other:14 13 27
hand … over:-17 -22 -14
hand … shed:-38 -34 -23
hand … teh:33 17 -24
hand … to:-31 -22 -20
hand … told:29 24 0
hand … u:51 54 42
hand … wat:-1 -1 -23
handbag:40 24 29
handbag in:-34 -20 -2
handbag theres:44 39 34
handbag … a:40 35 26
handbook:-1 -1 -1
handbrake:31 32 27
handbrake off:30 31 29
handed:-32 -26 -31
handed … my:-24 -21 -7
handed … notice:-26 -14 -5
handed … teh:-25 -27 -25
handed … to:-21 -29 -29
handful:33 35 49
handful of:15 13 38
handfuls:65 70 47
handing:-38 -46 -37
handing … teh:-24 -25 -16
handle:-11 -23 -6
handled:-1 -3 0
handout:0 -1 0
handover:45 54 83
handover … ive:51 54 58
hands:21 -14 -18
hands are:22 28 32
hands gone:-29 -25 -25
hands hav:-40 -38 -28
hands i:4 18 23
hands in:20 38 0
hands instead:18 -20 -21
hands know:-5 -20 -11
hands on:13 37 31
hands round:23 36 52
hands through:-30 -3 -1
hands want:27 38 -6
hands were:-20 -22 -5
hands wont:28 39 30
hands … adn:-49 -40 -23
hands … an:2 -20 -5
hands … do:42 64 45
hands … goin:11 19 26
hands … her:15 21 23
hands … in:-33 -39 -32
hands … is:-30 -10 -8
hands … my:28 16 29
hands … no:-21 -7 -3
hands … numb:10 24 17
hands … shaking:-76 -58 -44
hands … since:0 -25 -4
hands … stop:-20 -9 -19
hands … stopped:-25 -21 -26
hands … teh:-5 29 14
hands … that:-28 -20 -5
hands … throat:37 43 14
hands … to:34 24 -9
hands … way:-23 -15 -8
hands … wen:-21 -23 -7
hands … whole:-29 -1 1
handwriting:-14 -6 -3
handy:17 25 21
hang:19 17 19
hang himself:-59 -57 -50
hang my:-25 -21 29
hang myself:125 131 -10
hang out:-45 -45 -30
hang teh:-44 -43 -44
hang … a:10 14 44
hang … adn:32 16 -45
hang … an:0 0 21
hang … be:12 8 25
hang … but:0 1 -45
hang … christmas:1 0 -32
hang … hour:0 0 21
hang … if:16 27 -2
hang … im:4 -7 -20
hang … in:9 17 58
hang … roap:64 66 66
hang … swing:-20 -25 -23
hang … teh:20 24 8
hang … tonight:9 3 57
hang … with:10 13 37
hange:26 27 4
hanged:62 67 83
hanged myself:16 22 42
hanged … adn:36 10 11
hanger:7 10 -8
hanging:17 18 19
hanging himself:51 58 26
hanging myself:-31 -17 -32
hanging on:49 21 12
hanging … adn:30 32 -13
hanging … by:24 -4 -3
hanging … cant:4 4 -25
hanging … he:18 23 6
hanging … i:53 64 25
hanging … is:27 27 25
hanging … most:18 24 0
hanging … teh:36 18 28
hanging … to:23 26 12
hanging … tonight:-4 -1 24
hangover:-30 -29 -19
hangs:0 -8 -10
hangt:5 5 6
hangt im:-18 -21 -17
hangt … heute:-19 -22 -17
hangt … keller:-18 -21 -17
hankies:-12 -11 -3
hanky:-1 -2 0
hapen:-3 -4 -39
hapen i:18 -24 -11
hapen … i:29 36 -4
hapen … my:-20 -11 -1
happened:12 -19 -22
happened but:31 -4 -1
happened to:-32 -20 -15
happened today:53 39 0
happened … i:25 -10 -2
happened … that:5 24 -3
happening:10 44 49
happening im:-35 8 -29
happens:49 35 26
happens happens:56 37 -3
happens next:7 17 25
happens to:30 14 -9
happens … i:-26 -8 -2
happens … me:-27 -11 -10
happens … mistake:22 -1 -1
happens … ur:26 34 5
happier:43 5 -17
happier with:21 54 -2
happier … was:45 -7 0
happiest:-7 -4 -1
happily:43 58 -3
happily neva:42 50 -1
happily … teh:5 36 0
happy:-73 -64 -35
happy birthday:21 -4 -5
happy to:-40 -25 -14
happy … adn:34 -5 -4
happy … i:38 -9 18
harbour:33 34 32
hard:-18 11 -9
hard adn:-23 -1 0
hard as:23 16 14
hard … i:-43 -11 -5
hard … on:-29 -8 -1
hard … person:23 16 14
hard … since:20 50 0
hard … teh:20 6 -9
harder:-10 -2 -17
hardest:-3 -14 -8
hardly:-36 -68 -50
hardly breathing:-81 -79 -76
hardware:0 0 2
hare:71 -8 -6
harm:12 -12 -46
harm adn:0 -49 -2
harm done:-27 -21 -18
harm my:11 23 4
harm myself:-35 -44 -1
harm … from:30 37 -3
harm … teh:33 48 -2
harm … this:20 22 0
harm … today:21 -1 0
harmed:-45 -22 -5
harmed adn:-27 -13 0
harming:6 -15 -8
harming every:48 68 0
harming myself:-28 -43 -2
harming teh:-24 -22 0
harming … i:-28 -38 0
harmless:-11 -11 -13
harms:20 18 -1
harms … adn:25 24 0
harness:1 0 -1
harris:-1 -1 0
hart:46 55 34
hart is:43 44 37
hart pills:26 33 26
hart … dont:34 38 45
hart … goin:20 21 11
harvest:36 36 15
harvest adn:43 40 20
harvest … i:22 24 25
harvests:-5 -2 0
has:12 8 18
has a:16 27 39
has about:25 -2 -2
has adn:-22 -14 -10
has anybody:-23 -24 -15
has anyone:-33 -37 -28
has become:22 27 -2
has been:-36 -7 -66
has begun:-21 -3 -8
has beter:25 34 32
has decided:53 18 -16
has died:-27 -14 -2
has done:-16 -19 -23
has eaten:40 52 62
has every:-35 -26 -11
has finished:43 44 43
has gone:-17 7 -33
has handed:-22 -9 -3
has he:13 14 24
has her:7 1 25
has him:-24 -22 -11
has in:-21 -8 -6
has left:-54 -18 -7
has locked:-2 1 21
has me:-12 -21 17
has my:5 -34 -49
has no:17 23 43
has overdosed:28 29 29
has promised:-21 -11 -7
has pulled:6 7 23
has seen:-21 -15 -9
has started:-10 10 -33
has stopped:16 32 9
has swallowed:-50 -50 5
has teh:13 11 33
has texted:21 1 2
has threatened:29 30 -1
has thrown:5 6 36
has to:30 23 13
has walked:9 15 38
has won:44 25 23
has … adn:32 26 26
has … an:25 8 25
has … anything:21 0 0
has … bag:25 23 35
has … be:-33 -21 -39
has … beam:33 28 27
has … been:-26 -15 -13
has … breathing:32 29 39
has … cut:3 11 23
has … date:30 14 10
has … days:23 23 -5
has … dead:-26 -20 -14
has … do:-23 -9 -2
has … dog:-21 -15 -9
has … down:-21 -12 -9
has … find:29 8 31
has … first:20 23 27
has … for:-29 -28 -19
has … forty:26 0 0
has … from:-11 -16 21
has … girls:26 23 -11
has … gone:-22 -20 -6
has … good:-24 -23 -15
has … goodbye:41 47 10
has … got:-21 -12 -9
has … hands:4 13 43
has … her:58 36 38
has … hes:35 -11 4
has … home:-25 -9 -5
has … hurting:24 32 -9
has … i:62 28 0
has … im:-24 -31 -7
has … in:-7 -40 1
has … it:-15 -23 -15
has … its:17 28 34
has … ive:20 17 27
has … key:22 16 35
has … knife:62 59 37
has … letters:24 12 18
has … lief:-22 -17 -5
has … line:-21 -11 -19
has … lock:26 31 31
has … lot:-22 -13 -19
has … messaging:34 29 -1
has … monday:53 53 41
has … mum:41 41 65
has … my:1 31 62
has … nearly:-18 -21 -14
has … need:56 16 14
has … next:-18 -16 -24
has … our:45 51 17
has … own:54 0 4
has … page:25 -2 -2
has … passport:-24 -23 -10
has … password:31 22 24
has … person:21 -2 -2
has … plan:-8 -1 22
has … plastic:25 23 35
has … quiet:-12 -9 -26
has … rest:20 -16 -24
has … right:23 27 25
has … round:14 14 35
has … shes:26 38 2
has … since:21 31 25
has … someone:20 22 21
has … sound:13 21 -4
has … stop:42 33 34
has … tablets:-14 -32 -50
has … teh:-25 -16 -24
has … them:8 7 -23
has … thoughts:24 15 -1
has … through:-24 -26 -26
has … to:36 17 5
has … tonight:-54 -52 -54
has … twice:21 18 -13
has … up:-37 -26 -50
has … wen:26 29 36
has … which:39 0 -1
has … wont:30 32 42
has … worked:21 17 3
hasnt:38 33 49
hasnt gone:23 -6 1
hasnt … she:23 0 0
hasnt … teh:39 38 33
hasta:-17 -23 -34
hasta manana:-46 16 13
hasta … no:1 -42 -49
hastening:0 5 9
hat:-13 -1 46
hat i:21 29 24
hat sich:8 5 22
hat … can:30 29 21
hat … der:37 38 54
hat … gesagt:17 20 28
hatch:56 65 44
hatch … a:-28 -23 -19
hatchet:11 8 18
hate:26 -29 -42
hate myself:58 -11 -1
hate that:21 3 -1
hate … alife:25 -5 -1
hate … here:10 30 0
hate … i:-36 -11 -11
hate … want:-22 -18 -1
hated:-37 -21 -4
hates:-24 -22 -5
hating:-25 -8 -6
hatpin:13 19 -1
hats:-20 -7 -3
hatten:8 -23 -5
haunt:-11 -7 -5
haunting:-8 -3 -1
hav:11 23 40
hav adn:-26 -17 -9
hav all:53 59 57
hav any:-27 -35 -21
hav anyone:-44 -31 -22
hav asked:30 27 29
hav been:30 19 -13
hav begun:51 45 40
hav booked:4 6 21
hav bruises:28 26 -13
hav changed:20 11 13
hav decided:31 33 -34
hav done:-22 19 4
hav ended:27 23 61
hav enough:53 49 61
hav felt:10 -37 -1
hav given:-21 -30 -25
hav gone:-15 -25 -39
hav got:29 10 14
hav had:-9 16 25
hav hanged:14 17 34
hav her:-23 -13 -5
hav him:-19 -4 24
hav it:13 18 21
hav ive:36 30 30
hav joined:36 32 30
hav kept:46 40 34
hav lied:-20 -17 -6
hav liked:21 27 19
hav mine:-43 -37 -36
hav money:-19 -22 -8
hav more:24 -10 -9
hav my:17 70 60
hav neva:-28 -23 -7
hav no:-16 -49 -30
hav nobody:17 -44 -23
hav not:-26 -35 -39
hav nothing:23 24 -12
hav on:-12 -44 -26
hav one:-38 -23 -23
hav opened:80 73 65
hav passed:23 23 24
hav picked:27 29 32
hav pills:-42 -27 -23
hav put:18 23 37
hav rather:24 -2 -1
hav saved:-23 -13 -2
hav seen:-13 -17 -30
hav set:26 32 27
hav settled:32 25 17
hav sex:24 28 -19
hav sharpened:6 15 21
hav shot:19 27 35
hav sombody:27 30 20
hav someone:23 21 19
hav started:72 61 63
hav stopped:16 26 32
hav strangled:-27 -26 -31
hav suicidal:5 22 -2
hav taken:-23 -18 -7
hav talked:24 27 25
hav them:1 -21 6
hav till:-24 -20 -18
hav time:-26 -16 -10
hav told:-10 -7 -25
hav took:9 11 21
hav turned:20 16 19
hav typed:25 28 24
hav u:-37 -26 -32
hav wanted:12 29 -15
hav wat:24 28 53
hav written:48 36 38
hav … about:17 9 22
hav … adn:-14 -3 32
hav … afraid:24 26 31
hav … after:-42 11 -12
hav … all:-37 -34 -38
hav … any:39 32 29
hav … anyhow:26 25 25
hav … at:-13 -30 -35
hav … back:-15 -26 -37
hav … be:-12 18 26
hav … being:36 32 35
hav … bit:-29 6 -13
hav … born:69 -7 -1
hav … both:-22 -13 0
hav … bullet:30 24 40
hav … but:27 33 30
hav … by:35 32 34
hav … car:14 27 30
hav … chair:30 33 16
hav … changed:20 26 23
hav … come:25 12 -5
hav … cord:-45 -44 -47
hav … dead:16 23 33
hav … dei:28 31 29
hav … do:9 16 30
hav … dog:17 23 20
hav … dont:37 3 6
hav … down:22 10 18
hav … drinking:11 -20 -5
hav … drown:14 26 6
hav … enough:-62 -40 -32
hav … every:-28 -16 -19
hav … everyone:17 39 40
hav … feel:-40 -17 -7
hav … feeling:-25 -8 -6
hav … find:-23 -23 -26
hav … first:25 25 30
hav … full:77 71 54
hav … go:-54 -56 -57
hav … goin:-27 -19 -12
hav … had:2 2 -27
hav … half:16 18 28
hav … head:-25 -7 -2
hav … hert:-24 -5 -2
hav … him:39 41 -18
hav … hoped:24 -2 -1
hav … house:-24 -22 -15
hav … how:-15 -23 -12
hav … i:47 55 49
hav … im:39 33 37
hav … in:8 -47 -20
hav … is:20 23 14
hav … itll:60 60 57
hav … let:65 59 56
hav … leter:-23 -25 -22
hav … liv:44 0 -2
hav … lot:-44 -36 -38
hav … me:70 71 62
hav … means:45 49 38
hav … midnight:36 33 28
hav … my:31 12 24
hav … myself:1 42 76
hav … need:18 42 58
hav … no:49 -3 2
hav … nobody:23 25 5
hav … of:-21 -19 -20
hav … off:-31 -19 6
hav … on:8 15 31
hav … one:-25 -35 -38
hav … other:46 32 0
hav … others:41 38 26
hav … over:-5 -24 -25
hav … overdose:21 26 27
hav … own:-23 -18 -7
hav … patient:25 0 0
hav … people:45 26 -3
hav … pesticide:35 34 39
hav … pillow:27 2 11
hav … pills:31 23 30
hav … plan:5 -22 -15
hav … pot:31 31 26
hav … priest:23 21 20
hav … put:-2 2 -21
hav … ready:53 43 38
hav … reason:61 -3 -1
hav … remember:34 -11 -13
hav … ring:37 18 -1
hav … say:-22 -12 -3
hav … song:19 19 21
hav … stop:7 15 -24
hav … strong:26 22 -4
hav … suicidal:24 37 0
hav … suicide:38 34 5
hav … tablets:-53 -52 -48
hav … teh:42 59 53
hav … that:-33 -1 -23
hav … them:-28 -23 -41
hav … theres:46 10 12
hav … theyre:32 35 27
hav … this:12 -26 -4
hav … thoughts:34 23 35
hav … through:-20 -13 -6
hav … tickets:-36 -36 -38
hav … tonight:55 51 44
hav … turn:-32 -20 -5
hav … twenty:52 50 54
hav … two:-40 -29 -1
hav … up:33 4 -25
hav … urge:-21 6 -1
hav … using:-33 -12 10
hav … wake:22 -3 -2
hav … want:19 41 20
hav … wat:17 38 31
hav … wen:29 33 6
hav … wil:61 26 21
hav … with:30 -6 5
hav … worry:21 23 23
hav … would:-22 -3 1
hav … wrists:12 10 23
hav … written:14 37 27
haveing:-18 0 -6
haveing a:-21 -27 11
haveing any:-31 -23 -3
haveing been:-29 -19 -1
haveing fits:21 20 25
haveing it:23 35 11
haveing me:73 64 63
haveing seizures:46 51 53
haveing suicidal:23 30 -2
haveing teh:0 -21 -22
haveing thoughts:31 35 -4
haveing to:21 -32 -13
haveing … adn:26 29 12
haveing … at:-26 -23 -18
haveing … goodbye:21 21 13
haveing … i:19 5 25
haveing … of:52 55 -7
haveing … on:45 25 39
haveing … once:-30 -18 -1
haveing … out:-19 -23 -4
haveing … since:18 17 27
haveing … to:18 26 -19
haveing … with:35 40 -15
havent:22 -1 -5
havent been:-6 21 41
havent cut:-24 -10 -6
havent decided:31 -4 -1
havent done:37 -38 -15
havent drunk:28 22 24
havent eaten:45 63 -6
havent got:46 34 0
havent had:-2 22 27
havent hert:-22 -6 -3
havent killed:16 35 -14
havent opened:21 -31 -10
havent told:101 50 49
havent touched:-13 -23 -13
havent used:-46 -1 -2
havent worked:8 14 -31
havent … a:23 46 54
havent … adn:-7 -24 -9
havent … any:-29 -26 -10
havent … anyone:6 31 0
havent … anything:83 -9 -3
havent … as:46 50 57
havent … drink:12 21 19
havent … drop:33 29 27
havent … either:69 1 -1
havent … for:50 53 12
havent … in:0 -32 -26
havent … it:37 -58 -26
havent … ive:38 -81 -11
havent … last:17 41 -2
havent … my:37 -12 -18
havent … out:7 17 -30
havent … since:-37 19 -5
havent … six:27 49 13
havent … soul:1 6 20
havent … teh:33 16 21
havent … told:1 -41 -3
havent … up:-22 -13 -7
havent … wen:-4 7 -21
havent … yet:-10 22 -9
hay:-45 -29 -29
hayfever:0 0 0
hays:-14 -12 -4
hayshed:0 1 1
he:16 37 27
he a:5 21 -1
he asked:6 22 -15
he asks:13 21 20
he ate:-65 -60 -12
he beat:-53 -59 -7
he bought:-38 -39 -49
he breathes:29 24 23
he came:-18 -28 -15
he can:15 18 21
he checks:86 36 -7
he chokes:58 57 -11
he comes:24 19 32
he could:21 25 -20
he cracked:11 23 -11
he did:33 23 -6
he didnt:-19 -22 -3
he died:-24 -11 4
he dies:-29 -12 9
he does:48 36 9
he doesnt:29 44 25
he drinks:40 28 -30
he eats:33 32 43
he falls:25 26 25
he finds:-36 -26 -3
he forced:22 26 -10
he forces:29 26 -3
he got:-28 -27 -18
he graped:21 15 -5
he had:-24 -24 3
he hadnt:-21 -19 -5
he has:47 54 64
he hit:34 17 38
he hits:-59 -59 -3
he hitt:28 40 -1
he holds:9 21 -5
he hung:22 25 42
he intends:42 40 -29
he is:14 42 83
he isnt:25 29 44
he kept:-22 -20 -18
he killed:39 21 -2
he knows:-32 -22 -8
he laughed:-24 -26 -24
he leaves:38 40 55
he lives:31 23 5
he lost:37 29 -4
he loves:-20 -22 -7
he makes:36 33 -17
he me:-36 -25 -10
he means:49 38 -31
he meant:-25 -22 -36
he moved:54 54 -7
he neva:35 36 33
he nodded:23 23 35
he opens:18 22 24
he passed:-8 -31 -15
he proposed:10 5 20
he pulled:-11 -24 -5
he put:53 33 -13
he puts:31 30 -34
he rings:11 -21 -6
he said:-3 -4 -21
he sang:15 27 27
he says:-4 -1 -30
he sees:27 26 -6
he sent:-5 11 22
he set:0 9 27
he shouts:45 50 -4
he showed:26 3 27
he sleeps:21 21 -41
he started:-19 -24 -12
he strangled:20 39 -4
he takes:-3 1 -29
he tells:23 -2 -8
he texted:43 35 26
he thinks:29 10 -9
he told:15 11 -51
he tomado:61 64 65
he walks:-4 -3 -61
he wanted:46 50 53
he wants:35 34 -32
he was:14 19 36
he wasnt:-2 -2 -79
he went:-7 -25 3
he wil:50 32 10
he woke:-32 -19 -17
he wont:27 13 7
he would:-94 -74 23
he wouldnt:-8 -32 -29
he yelled:-27 -25 -2
he … all:14 12 48
he … am:29 31 38
he … answer:16 20 25
he … anyway:21 23 -14
he … arm:2 6 28
he … ask:25 17 -1
he … at:-39 -35 -6
he … back:30 37 22
he … beating:21 19 47
he … best:28 29 26
he … blue:-28 -28 -34
he … breathing:0 -2 26
he … come:32 25 23
he … dei:28 11 -39
he … died:0 21 -2
he … door:19 26 38
he … down:28 -1 -2
he … drinking:33 26 34
he … drunk:5 3 -29
he … everything:76 66 0
he … finger:29 30 -6
he … finish:28 28 14
he … floppy:2 3 28
he … fone:50 10 5
he … for:-49 -55 -25
he … found:17 21 24
he … four:-20 -15 -7
he … friday:20 29 27
he … go:13 23 -8
he … goin:-28 -18 -21
he … gone:67 20 13
he … goodbye:-48 -46 -13
he … hand:31 23 -15
he … hang:14 22 -25
he … he:33 30 -65
he … hed:-43 -31 2
he … help:18 20 25
he … her:-3 -22 27
he … here:-29 -25 -14
he … hes:-11 -9 -32
he … him:21 22 -5
he … himself:23 8 -37
he … his:26 15 24
he … hit:-42 -49 -5
he … home:3 15 37
he … i:-52 -57 -6
he … ill:31 28 55
he … im:-24 -41 5
he … in:34 31 -9
he … it:23 4 15
he … its:56 64 64
he … job:52 41 -2
he … keep:-21 -5 -3
he … kil:-33 -58 -36
he … killing:-62 -60 -5
he … know:32 33 53
he … last:-24 -10 -23
he … let:-7 -9 -27
he … look:-27 -20 -12
he … mam:56 48 27
he … man:20 26 0
he … me:-27 -27 -71
he … mind:1 -41 -8
he … more:-13 -20 -11
he … most:26 23 -3
he … moving:21 16 24
he … my:11 6 -46
he … name:-22 -16 -12
he … no:1 15 -23
he … not:27 -20 -15
he … of:17 26 -15
he … off:35 43 32
he … open:39 42 45
he … our:25 23 -1
he … out:-27 -20 -2
he … over:-24 -11 -28
he … peaceful:31 29 -3
he … plan:20 20 -11
he … quiet:36 19 25
he … rib:11 23 -11
he … right:-3 7 -40
he … rist:26 28 -18
he … say:6 -6 -24
he … should:14 20 0
he … silence:26 27 -4
he … sir:15 23 -3
he … something:32 7 8
he … stay:15 22 25
he … stopped:25 33 14
he … suicidal:-16 -22 -8
he … take:23 10 3
he … talk:28 -4 -3
he … teh:-23 -22 -25
he … thats:-23 -23 -14
he … them:55 43 8
he … ther:-23 -11 -17
he … this:30 47 49
he … through:-20 -16 -12
he … to:-17 -15 -54
he … today:101 49 5
he … tuesday:-37 -27 -23
he … turning:22 18 8
he … twice:49 14 7
he … u:-35 -29 -29
he … unconscious:39 35 21
he … up:45 33 41
he … vodka:27 22 27
he … waking:12 23 22
he … walk:30 26 -1
he … want:-31 -18 -9
he … was:-15 -33 -23
he … way:40 45 -8
he … wen:55 48 -20
he … whenever:14 20 -2
he … who:43 43 35
he … with:76 71 17
he … worked:29 27 -2
he … would:-19 -11 -22
he … yes:20 20 -1
head:2 -1 -36
head adn:51 7 -1
head against:16 21 -1
head every:23 9 19
head for:14 19 21
head in:3 11 33
head is:-23 -12 -41
head not:-8 -10 57
head of:6 -24 -5
head off:17 23 12
head on:2 -4 -22
head says:26 35 -2
head through:84 88 79
head under:0 3 22
head … a:49 55 57
head … cupboard:-20 -7 -2
head … door:6 -35 -3
head … few:24 11 15
head … i:14 11 -60
head … im:18 26 -9
head … in:-24 -7 7
head … it:61 52 65
head … its:41 -3 -6
head … me:5 25 -14
head … saturday:26 26 28
head … says:-20 -26 -18
head … tap:2 4 23
head … teh:30 40 23
head … wall:94 89 -17
head … want:38 48 0
head … wat:43 0 -47
headache:8 -3 5
headache … adn:62 58 53
headache … i:74 0 -2
headaches:-31 -28 -25
headed:34 36 21
heading:45 13 12
heading for:41 0 -1
heading … teh:53 29 26
headland:51 47 45
headland … teh:23 29 26
headlights:0 0 0
headline:-16 -15 -13
headmaster:55 21 -1
headphones:8 3 1
heads:40 30 25
heads clear:19 22 -1
heads on:50 45 42
heads … all:36 38 9
headset:-4 -1 -4
headstone:24 8 13
headteacher:0 0 1
heal:19 30 -6
healed:-7 -11 -10
healer:0 0 0
healing:13 20 -14
health:-58 -67 -51
health anxiety:-21 -21 -9
health visitor:-16 -28 -19
healthcare:-7 -5 -3
healthy:-10 -15 -7
heap:5 6 7
hear:31 40 47
hear a:42 33 37
hear from:27 30 33
hear her:-2 6 27
hear him:41 47 54
hear i:19 33 10
hear of:22 -2 -1
hear teh:24 3 6
hear that:-33 -28 -24
hear tomorrow:33 28 37
hear u:-39 -13 -17
hear … at:33 37 53
hear … before:-29 -22 -24
hear … dead:22 28 27
hear … from:-30 -15 -4
hear … hes:52 29 28
hear … i:-29 -5 -3
hear … im:18 21 21
hear … it:-24 -16 -17
hear … keys:32 24 38
hear … me:17 26 20
hear … my:53 40 11
hear … no:2 -2 -25
hear … own:23 17 16
hear … someone:-37 -16 -4
hear … through:42 38 57
hear … voice:29 -2 -1
heard:-57 -35 -31
heard it:18 22 -3
heard … from:34 35 0
hearing:-10 -2 13
hearing a:21 28 32
hearing aids:-22 -18 -19
hearing … choir:20 28 31
hearing … in:20 28 29
hearings:0 0 0
hears:14 26 28
heart:27 36 27
heart adn:73 61 66
heart attack:-26 -24 -15
heart gives:18 13 24
heart goes:-32 -34 -10
heart goin:-16 -34 -29
heart i:-20 -12 -1
heart is:19 47 27
heart keeps:21 38 -17
heart medicine:20 21 -1
heart racing:16 13 31
heart rate:-28 -23 -21
heart skips:-27 -24 -7
heart stops:12 22 -14
heart tablets:24 36 28
heart that:18 21 24
heart to:23 22 21
heart would:27 -6 -1
heart … a:60 60 75
heart … adn:-19 6 -47
heart … all:66 62 60
heart … be:22 34 31
heart … been:-23 -19 -6
heart … down:-48 -50 -48
heart … full:-36 -19 -7
heart … goin:33 34 27
heart … hammering:21 23 18
heart … hearing:14 23 31
heart … im:-34 -52 -10
heart … in:20 27 0
heart … it:-25 -10 -21
heart … mad:-22 -24 -20
heart … mine:21 16 15
heart … of:33 30 26
heart … on:-14 -6 -21
heart … out:22 -3 16
heart … purpose:1 0 -69
heart … shes:57 57 54
heart … skipping:20 36 -15
heart … to:-25 -11 -22
heart … told:23 21 -7
heart … week:18 18 47
heartbeat:20 28 -1
heartbroken:-28 -25 -1
hearts:53 49 46
hearts goin:50 55 48
hearts … clappers:72 75 53
hearts … teh:74 76 56
heat:-34 -26 -32
heated:-1 0 0
heater:27 30 21
heater … teh:33 31 25
heathers:-5 -3 -2
heating:-9 -8 -17
heatings:-10 -5 -4
heatwave:-11 -10 -8
heaven:21 31 38
heaven i:5 14 21
heavens:-8 -2 -1
heavier:66 46 -3
heavy:-2 -3 -5
heavy adn:-20 -13 -11
heavy drinking:40 36 41
heavy i:22 22 32
heavy … adn:38 20 19
heavy … on:-26 -12 -15
heavy … teh:-24 -8 -3
hed:-42 -19 -14
hed be:0 34 27
hed been:-36 -29 -25
hed hav:-14 -16 -21
hed see:47 28 9
hed taken:21 41 40
hed to:-25 -19 -7
hed … beter:-56 -12 -23
hed … by:29 21 37
hed … dei:0 5 26
hed … down:-24 -23 -1
hed … in:29 16 -3
hed … it:-27 -25 -19
hed … kil:-32 -32 -7
hed … off:-58 -14 -10
hed … something:12 26 26
hed … up:-28 -18 -9
hed … us:43 19 -1
hed … with:23 21 19
hedge:-26 -13 -14
hedgehog:-16 -10 -7
hedgehogs:-8 -4 -2
hedje:-3 -3 -1
heels:7 8 9
heer:27 -1 -1
heer … im:27 -1 -1
heifer:-2 -2 -2
heifers:-2 0 0
heights:-5 -4 -2
held:32 8 5
held i:-26 -14 -6
held ice:92 -46 -15
held me:1 18 -24
held my:-15 -21 -2
held on:29 40 28
held out:26 20 23
held teh:25 27 -10
held … arm:22 1 -2
held … as:48 22 25
held … from:16 20 28
held … full:25 22 23
held … it:65 36 43
held … line:37 26 3
held … long:27 22 27
held … on:-17 -13 -36
held … ther:37 20 -15
held … till:59 69 63
held … u:-24 -23 -15
held … went:28 0 0
helen:0 0 0
helium:-63 -62 -50
helium today:-73 -76 -57
helium … for:-42 -44 -39
heliums:23 30 30
heliums hissing:23 30 30
heliums … is:23 30 30
heliums … voice:23 30 30
hell:4 28 10
hell come:43 47 51
hell do:23 20 36
hell finish:54 45 42
hell go:-22 -16 -18
hell hav:14 14 22
hell jmup:32 32 38
hell neva:-30 -31 -33
hell not:37 36 40
hell post:42 38 28
hell put:21 21 35
hell say:-14 -27 -23
hell … adn:60 58 22
hell … at:-22 -21 -28
hell … father:63 50 -8
hell … he:-4 -3 -36
hell … her:38 37 11
hell … himself:15 16 44
hell … his:92 66 32
hell … home:26 26 2
hell … in:7 3 21
hell … ive:38 37 33
hell … me:-7 -25 -8
hell … of:-21 -21 -16
hell … on:-4 -4 22
hell … teh:16 7 -30
hell … them:71 64 50
hell … to:-5 -5 -26
hell … up:6 5 -32
hell … us:18 19 36
hello:-42 -47 -43
helmand:23 30 -4
helmet:-3 -1 -1
help:-24 8 27
help a:-15 -26 -36
help her:3 -4 -22
help him:45 30 -10
help i:30 65 37
help it:-13 -21 -7
help me:10 -3 -24
help that:-41 -20 -4
help … along:29 17 -6
help … am:-13 -2 -23
help … dei:29 18 0
help … dont:-27 1 14
help … goin:0 1 -21
help … i:-33 -29 -18
help … it:14 19 28
help … self:-23 -26 -10
help … to:33 53 48
help … want:22 21 19
help … with:-21 -31 -21
helped:-59 -45 -27
helped me:-29 -21 -12
helper:-3 -3 -1
helpful:-16 -4 -3
helping:-19 -20 -23
helpline:0 -8 -13
helplines:0 0 1
helps:-28 -5 -43
hem:-22 -21 -16
hem tell:-24 -21 -16
hen:-22 -14 0
hence:-23 -24 -4
hens:-7 3 25
hens adn:-33 -27 -23
hens i:30 24 29
hens to:-22 -15 -13
hep:-4 -5 -2
her:14 32 41
her a:16 23 21
her any:29 31 37
her arm:-31 -20 -13
her arms:35 30 -2
her awake:8 9 20
her back:27 6 -15
her bag:-20 -25 -20
her bath:30 38 5
her breathing:35 23 11
her by:-3 9 -21
her car:3 -4 -36
her charger:-33 -7 -2
her chest:45 47 45
her cot:12 16 27
her dad:-16 -19 -25
her down:41 24 45
her eyes:9 17 21
her face:47 29 39
her family:22 30 30
her fathers:-33 -32 -52
her fault:28 18 9
her first:-28 -22 -26
her flat:24 29 46
her fone:-42 -48 -42
her food:25 21 23
her forever:24 1 1
her from:-22 -16 -11
her funeral:38 32 -1
her glasses:18 26 27
her goodbye:31 5 2
her hair:13 9 26
her hand:8 12 34
her handbag:6 -26 -19
her hands:9 14 30
her he:-9 -8 -22
her heads:19 22 -1
her house:46 45 50
her husband:26 23 21
her i:-26 14 -4
her id:-24 -10 -4
her if:40 30 37
her im:-26 -32 -1
her insulin:18 11 35
her its:23 31 35
her leftover:46 47 45
her leter:29 26 27
her lips:25 25 -9
her little:29 35 37
her memory:24 23 1
her money:31 -1 0
her mother:33 32 44
her mothers:24 40 47
her my:-25 -21 -14
her name:36 34 47
her nan:33 36 -4
her new:19 18 38
her night:-9 -6 -23
her number:25 34 0
her off:-63 -51 -48
her on:-26 -14 -34
her out:-52 -37 -33
her own:-24 -39 -37
her pillow:6 6 24
her pills:-24 -18 -70
her pulse:20 19 9
her ring:-22 -18 -9
her rings:24 21 28
her screaming:10 11 24
her shes:-21 -18 -8
her slippers:-25 -21 -4
her sombody:12 12 24
her tablets:26 37 -11
her teh:-2 -13 -33
her things:-35 -32 -27
her to:47 40 4
her toast:25 26 38
her tonight:-24 -15 -13
her voice:-30 -26 -19
her while:-22 -17 -9
her whole:63 43 41
her wrists:22 22 36
her … a:75 78 82
her … adn:32 16 -41
her … all:33 31 19
her … alone:54 46 -6
her … an:25 31 30
her … are:29 22 -10
her … asked:24 27 7
her … asleep:38 35 32
her … back:-20 -21 -19
her … because:5 5 26
her … bed:37 35 -23
her … being:18 23 0
her … birthday:-22 -14 -8
her … by:-9 -2 -23
her … can:30 19 21
her … come:34 29 30
her … couldnt:11 17 22
her … day:-20 -18 -15
her … doesnt:23 28 38
her … dont:-22 -38 -26
her … everything:9 15 23
her … fellas:13 13 21
her … first:43 46 32
her … front:36 36 36
her … get:-21 -17 -12
her … go:49 26 6
her … goes:25 22 21
her … goin:-33 -36 -7
her … goodbye:38 39 3
her … got:-37 -24 -26
her … has:-32 -24 -32
her … hav:28 7 -1
her … haveing:-20 -25 -5
her … held:27 19 17
her … her:-17 -39 -37
her … his:42 27 30
her … how:-17 -22 -24
her … if:-25 -18 -9
her … im:21 18 26
her … in:1 0 20
her … is:50 15 18
her … it:50 36 19
her … its:28 28 16
her … ive:-38 -29 -12
her … kids:63 62 17
her … know:11 29 23
her … last:-22 -21 -11
her … leave:-21 -17 -14
her … left:-22 -23 -17
her … me:38 24 -12
her … minutes:29 23 55
her … more:12 20 33
her … morphine:46 47 45
her … my:-23 -19 -13
her … myself:-16 -15 23
her … no:-24 -23 -18
her … nothing:43 47 44
her … of:25 12 -12
her … off:-43 -38 -33
her … one:45 56 78
her … out:57 16 16
her … over:-24 -17 5
her … own:1 0 -43
her … round:17 21 38
her … saturday:-25 -25 -8
her … says:-22 -20 -1
her … she:-5 -8 -25
her … shes:-37 -57 -60
her … six:-26 -27 -14
her … sleep:-20 -14 -11
her … sorry:22 16 15
her … stop:20 10 23
her … stops:40 43 39
her … tablets:28 24 -13
her … teh:-2 -2 -29
her … tell:-32 -31 -14
her … that:-23 -15 0
her … thats:30 24 15
her … ther:12 23 -5
her … thing:26 31 15
her … things:26 22 0
her … this:33 49 39
her … time:-13 -12 -25
her … to:-3 22 23
her … under:24 17 16
her … up:32 20 23
her … wanted:-3 21 -11
her … wants:38 43 7
her … was:12 25 29
her … wat:19 22 18
her … week:12 29 38
her … weeks:56 47 45
her … where:-17 -18 -21
her … wil:27 26 31
her … window:16 22 18
her … with:48 45 47
her … words:33 8 18
her … would:7 24 -3
herbal:-1 -1 -3
herd:20 -9 -5
herd … in:32 4 4
here:46 44 59
here adn:-25 -34 -8
here after:24 28 6
here any:46 -4 -8
here anymore:0 -105 -66
here at:28 23 -16
here best:-20 -23 -20
here for:46 57 51
here i:38 -2 9
here ill:-36 -32 -28
here im:-42 -38 -49
here in:43 45 46
here is:-2 -24 -22
here it:-25 3 12
here its:-32 -16 -22
here ive:24 -25 -13
here looking:29 13 21
here morning:-27 -5 -6
here my:-38 -38 -36
here next:105 66 65
here nobody:-25 -11 0
here not:29 -1 -1
here on:4 25 35
here past:-36 1 -12
here since:27 1 -7
here thanks:27 27 37
here that:72 67 -21
here theres:-4 10 24
here they:-23 3 6
here this:-26 -24 -23
here till:46 -4 -18
here tomorrow:31 37 -6
here tonight:-32 -17 -13
here until:27 28 27
here use:2 20 -7
here waiting:-28 -22 -15
here wen:-13 -40 -52
here would:-21 -14 -1
here … a:21 9 17
here … adn:16 28 -11
here … as:2 23 -2
here … at:-36 -16 -7
here … be:4 -24 -15
here … because:-23 -18 -12
here … cant:29 -8 -16
here … come:47 52 46
here … doesnt:50 29 29
here … done:46 -4 -1
here … dont:-1 -22 -15
here … down:31 10 15
here … earth:24 6 5
here … for:16 15 20
here … four:34 0 1
here … go:71 20 27
here … goin:52 11 -9
here … had:-24 -9 -3
here … here:21 15 21
here … hes:-27 -45 -33
here … him:-25 -19 -12
here … hold:21 22 13
here … if:4 54 -1
here … im:5 24 44
here … in:-8 -16 -25
here … is:1 36 9
here … ive:-26 -27 0
here … kil:29 35 38
here … lief:27 35 32
here … longer:17 -104 -89
here … look:17 22 11
here … me:19 13 23
here … mind:6 3 20
here … minutes:16 20 25
here … morning:106 109 95
here … my:-34 -62 -47
here … nobody:35 -3 -8
here … not:14 -43 -15
here … nothing:5 29 11
here … of:28 -12 -7
here … off:34 47 46
here … on:-17 -24 -36
here … ones:40 35 29
here … out:-6 6 -33
here … said:-33 -41 -37
here … sunday:-22 -11 -2
here … teh:34 3 -6
here … them:3 12 26
here … to:-41 -26 -18
here … two:29 3 3
here … u:-30 -28 -27
here … up:-22 -23 -15
here … us:49 -1 -5
here … want:49 68 -19
here … wanting:5 22 0
here … wants:-34 -14 -3
here … whole:-34 -37 -31
here … wil:29 -2 2
here … with:32 39 14
here … would:37 13 23
here … year:50 23 -2
heres:3 -5 -9
hermana:45 43 49
hermano:-2 -3 3
hernia:-16 -6 -7
hero:-21 -16 -14
heroin:29 -33 -26
heroin adn:88 96 33
heroin for:-21 -4 -11
heroin legs:38 -11 -7
heroin on:56 6 0
heroin … a:32 12 8
heroin … adn:-45 -38 -3
heroin … friday:54 4 0
heroin … i:26 7 8
heroin … teh:46 -3 -15
heron:-14 -8 -7
herons:-6 -4 -6
heros:-1 -1 0
herr:6 3 21
hers:9 11 30
hers tell:27 28 29
hers … her:27 28 30
hers … i:34 34 30
herself:41 54 -3
herself adn:74 77 -11
herself as:-27 -29 -6
herself i:-11 -6 -25
herself in:-21 -14 -25
herself she:16 21 7
herself tonight:2 1 53
herself … a:-1 -5 27
herself … evening:0 0 -25
herself … found:0 0 -33
herself … i:24 33 -16
herself … it:22 30 0
herself … one:23 25 9
herself … school:23 25 49
herself … teh:22 19 -21
hert:21 0 -35
hert any:18 19 21
hert herself:-23 -3 -1
hert himself:39 37 -2
hert i:-14 -25 -16
hert me:-38 -8 -11
hert my:71 89 -50
hert myself:-17 -80 -49
hert sombody:27 33 -12
hert teh:65 70 16
hert … a:-29 -15 -2
hert … arms:53 23 -1
hert … at:29 21 -8
hert … baby:17 24 -21
hert … back:27 -38 -1
hert … bad:-23 25 -9
hert … boss:83 80 -3
hert … came:0 -27 0
hert … for:47 25 -16
hert … girl:27 25 -7
hert … he:19 22 -11
hert … i:-29 -38 -45
hert … id:33 -12 -9
hert … im:37 56 -4
hert … is:50 -61 36
hert … it:28 0 6
hert … its:-19 5 28
hert … less:2 11 -21
hert … me:24 5 0
hert … much:2 24 16
hert … myself:34 40 -16
hert … no:-29 -10 -4
hert … not:32 68 -10
hert … on:70 88 32
hert … people:36 38 -1
hert … purpose:54 62 0
hert … right:13 77 0
hert … since:24 -27 0
hert … today:43 2 -3
hert … want:-57 -45 0
hert … wen:3 -20 4
hert … who:45 46 -15
hes:69 93 108
hes a:-35 -28 -37
hes alife:-32 -18 -13
hes angry:-8 -8 -23
hes asked:36 31 -18
hes asleep:15 15 -32
hes back:48 16 28
hes beating:20 24 65
hes being:-37 -28 -27
hes blue:83 85 78
hes bought:-6 -6 -34
hes breathing:58 57 32
hes broken:22 23 24
hes burning:62 54 53
hes cold:25 27 30
hes coming:5 9 26
hes downstairs:13 17 31
hes driving:47 35 52
hes drunk:42 34 -1
hes fine:-23 -23 -12
hes for:-23 -19 -5
hes found:49 27 3
hes given:51 40 30
hes giving:0 0 -25
hes goin:90 89 17
hes gone:119 112 111
hes grey:71 74 76
hes gurgling:38 35 31
hes had:22 26 13
hes here:-13 -17 -23
hes holding:15 26 33
hes home:-54 -52 -44
hes late:-38 -26 -18
hes left:-11 0 -22
hes loading:-12 -23 -5
hes long:-34 -33 -28
hes making:24 32 42
hes my:25 -6 -28
hes not:74 66 76
hes off:30 28 23
hes on:35 13 14
hes out:42 48 6
hes outside:40 27 46
hes painted:-42 -41 -37
hes posted:-28 -16 -19
hes pulled:22 23 24
hes seeing:56 53 45
hes sent:40 38 55
hes shaking:22 19 22
hes sitting:9 16 23
hes sixteen:44 48 0
hes sleeping:-21 -11 -9
hes smashing:26 30 48
hes suicidal:36 28 -6
hes taken:-13 -13 -47
hes takin:23 17 22
hes talking:24 25 34
hes teh:-38 -35 -31
hes telling:24 3 6
hes thinking:26 27 0
hes tired:-29 -29 -6
hes told:11 23 -3
hes top:1 1 -45
hes two:-21 -5 2
hes typing:25 8 0
hes up:-4 -4 -33
hes upstairs:16 -8 -24
hes walking:17 24 18
hes warm:59 63 75
hes … a:26 22 25
hes … about:-7 7 -44
hes … adn:21 23 20
hes … all:17 13 34
hes … an:54 51 64
hes … answering:30 23 30
hes … back:-11 -10 -20
hes … be:-8 -7 -33
hes … before:11 7 -41
hes … breathing:89 94 92
hes … but:5 3 40
hes … by:-44 -50 -29
hes … cousin:49 19 28
hes … dead:-28 -29 -17
hes … do:25 33 39
hes … down:50 45 80
hes … end:21 18 -21
hes … enough:17 22 11
hes … fetch:4 3 21
hes … fit:28 23 24
hes … five:-18 -17 -23
hes … floppy:23 20 47
hes … friday:-16 -15 -22
hes … go:-20 -24 -6
hes … goin:-23 -22 -28
hes … gun:36 40 19
hes … hands:4 6 31
hes … hang:43 40 -3
hes … he:21 6 -35
hes … head:22 16 24
hes … hed:-1 4 22
hes … help:30 33 62
hes … her:24 26 46
hes … here:54 26 21
hes … himself:-4 -13 -39
hes … hot:48 41 32
hes … how:11 28 -56
hes … i:24 29 41
hes … ill:18 26 -15
hes … im:36 32 32
hes … is:29 35 2
hes … it:-7 1 -32
hes … ive:35 28 32
hes … jmup:7 7 -44
hes … kil:30 29 -19
hes … me:54 41 32
hes … moving:18 20 34
hes … my:30 24 40
hes … no:-41 4 -11
hes … not:80 48 32
hes … note:-31 -22 -35
hes … of:25 24 -40
hes … off:51 48 37
hes … on:-27 -11 -20
hes … our:16 29 42
hes … out:41 11 -10
hes … pay:17 15 26
hes … picking:20 18 19
hes … properly:15 15 21
hes … quiet:30 19 17
hes … rats:19 17 20
hes … reason:-46 2 -10
hes … right:16 11 31
hes … round:59 42 44
hes … seeing:23 24 26
hes … shaking:27 34 33
hes … shed:-22 -24 -28
hes … shift:25 -3 -7
hes … snoring:23 27 35
hes … spain:49 36 34
hes … stiff:20 20 28
hes … sunday:-32 -25 -14
hes … taken:34 34 32
hes … teh:15 13 38
hes … that:52 59 63
hes … ther:64 32 49
hes … thinking:7 32 -1
hes … this:-17 -18 -32
hes … to:30 35 -4
hes … tomorrow:25 28 29
hes … tonight:-9 -9 -30
hes … twenty:-25 -14 -11
hes … two:13 23 -17
hes … u:-51 -39 -37
hes … under:40 33 38
hes … until:0 2 -30
hes … up:52 52 40
hes … us:12 11 35
hes … wat:68 65 77
hes … weird:27 24 17
hes … wen:-20 -19 -2
hes … with:14 -31 -14
hes … youll:-21 -17 -14
heure:3 4 4
heures:-1 -1 0
heute:-6 5 8
heute habe:-23 -10 -5
heute nacht:39 44 41
heute … auf:-26 -23 -23
heute … bringe:5 4 21
heute … dei:26 18 10
heute … ich:-20 -16 22
hey:-20 0 10
hi:-8 26 36
hi all:-35 -9 -11
hi up:72 70 67
hi … teh:-26 -2 -2
hid:8 16 29
hid a:82 86 98
hid in:-49 -41 -22
hid it:30 15 2
hid … in:6 -27 -20
hid … is:-42 -1 -1
hid … teh:-35 -25 -5
hidden:-17 -17 -2
hidden behind:23 23 17
hidden teh:-28 -31 -41
hidden them:-9 -28 -21
hidden … boiler:22 22 20
hidden … in:-27 -21 -16
hide:-24 -21 -35
hide it:24 34 -8
hide … teh:-20 -18 -10
hideous:-4 -1 0
hides:-11 -3 -1
hiding:-11 -39 -32
hiding food:11 -21 0
hiding in:5 -21 18
hiding it:81 29 -36
hiding … from:52 14 -6
hiding … my:77 16 20
hiding … under:9 13 -21
hiding … wardrobe:13 19 23
hier:29 35 -18
high:-39 -45 -29
high adn:6 39 8
high enough:-63 -52 -38
high i:12 -25 4
high tide:42 41 40
high to:67 58 58
high … adn:34 30 34
high … i:-40 -16 -56
high … in:41 36 37
high … to:-9 -30 1
higher:-17 -16 -16
highest:28 28 30
highest at:36 34 34
highly:-7 -4 -2
highway:-8 -12 0
hija:-5 -2 0
hijo:28 36 36
hijos:6 5 7
hike:-20 -18 -16
hilarious:-7 -29 -24
hilary:0 0 -1
hill:-18 -21 -8
hills:-7 -8 -6
him:16 38 29
him about:20 31 -2
him asleep:-20 -16 -8
him at:-30 -33 -6
him back:-33 -10 -13
him before:35 22 32
him by:-21 -16 -21
him dead:34 51 17
him dei:52 40 -7
him every:-27 -19 -8
him for:-24 -7 -31
him get:-28 -28 -20
him hes:-26 -28 1
him his:32 31 25
him id:-26 2 -5
him if:-3 -33 -18
him ill:23 38 -31
him in:-6 2 -45
him is:6 -23 -6
him its:25 20 18
him out:-35 -32 -13
him straight:-23 -23 -9
him teh:-20 -26 4
him that:34 48 68
him this:28 34 33
him through:25 -2 -2
him tied:39 40 37
him till:3 -43 -13
him to:-25 -59 -18
him tonight:-19 -24 -25
him wat:-25 -21 -5
him wen:37 44 43
him where:22 -3 0
him with:4 7 -24
him … am:29 22 43
him … asked:27 26 -3
him … asleep:23 19 15
him … at:39 42 41
him … away:-16 -27 -23
him … been:32 33 -7
him … but:8 14 25
him … by:-26 -29 -25
him … cant:-6 20 17
him … dead:23 30 22
him … died:30 23 20
him … do:-59 -18 14
him … dont:-54 -18 -5
him … everything:30 40 37
him … for:-25 -33 -20
him … gets:17 20 -16
him … goin:38 15 -8
him … gone:43 41 33
him … good:-33 -29 -8
him … got:37 26 22
him … ground:18 25 -49
him … had:-26 -19 -8
him … hav:-25 -4 -4
him … him:21 21 12
him … himself:11 13 34
him … his:25 26 17
him … if:20 25 -13
him … ill:31 34 20
him … im:26 25 3
him … in:44 43 30
him … it:8 -8 -26
him … ive:22 27 -21
him … keep:30 29 -1
him … kil:20 34 -10
him … know:6 28 7
him … let:-21 -20 -3
him … long:-21 -18 -1
him … me:32 30 -4
him … no:0 34 15
him … on:39 36 7
him … one:-40 -35 -15
him … said:35 5 -5
him … same:0 0 32
him … she:-35 -34 -19
him … sorry:-34 -27 -30
him … summer:9 6 -22
him … swear:44 47 -10
him … taken:24 26 33
him … teh:21 25 27
him … tell:-17 -23 -2
him … ther:-29 -6 -2
him … through:10 17 43
him … to:22 41 26
him … tomorrow:13 13 22
him … up:33 30 36
him … wat:8 8 -55
him … went:24 -4 -1
him … where:3 3 26
him … with:-20 -28 -31
himself:44 45 -31
himself adn:7 12 33
himself but:24 34 0
himself from:8 9 -21
himself he:67 76 35
himself i:35 22 -16
himself is:-27 -26 -17
himself most:24 28 -14
himself on:23 22 16
himself out:-27 -23 -14
himself since:24 26 -3
himself that:-24 -16 -7
himself tonight:19 30 -2
himself with:42 32 -2
himself … adn:41 38 -27
himself … at:43 40 -3
himself … days:19 23 0
himself … dont:57 63 30
himself … hes:31 31 39
himself … his:-4 4 -33
himself … it:37 27 -9
himself … leave:21 23 0
himself … of:-17 -20 -10
himself … room:18 25 -12
himself … with:23 23 38
himself … wont:47 64 78
himself … wouldnt:0 0 -23
hindi:-6 -5 -5
hindu:-1 0 -1
hinge:-2 -2 -2
hinges:-3 -3 -1
hint:-1 -2 -1
hints:-8 -8 -3
hip:-43 -32 -32
hippo:0 0 0
hips:-18 -4 -3
his:21 37 39
his address:19 14 26
his adn:56 43 41
his arm:-34 -21 -22
his arms:21 31 35
his bag:-49 -45 -27
his belt:-61 -53 -25
his bike:-21 -10 -6
his blazer:26 25 0
his boot:45 36 -5
his cars:29 27 30
his chest:70 61 57
his coffin:25 -21 -9
his collar:-9 -4 -22
his dads:-27 -28 -24
his daughters:25 30 32
his dead:23 24 22
his dealers:-23 1 -1
his docter:-17 -21 -3
his door:35 35 55
his drip:21 12 19
his ex:27 25 28
his face:-1 9 -27
his father:-4 -6 -24
his fathers:-24 -20 -12
his flat:28 23 35
his frends:28 28 33
his girlfriend:17 9 26
his grandson:12 20 -1
his gun:19 20 17
his hair:-15 -18 -26
his he:26 2 0
his heart:12 17 -27
his job:37 27 -3
his kids:81 82 -18
his lips:-10 -19 -27
his mates:43 25 15
his mattress:35 23 -56
his meds:22 25 21
his mind:24 31 14
his mother:-13 -45 -49
his mums:33 27 -4
his neck:45 48 33
his old:37 39 45
his pills:-25 -16 -15
his pistol:25 30 29
his razor:23 22 29
his records:4 1 -23
his rent:-21 -14 2
his rifle:18 14 22
his ring:-21 -21 -6
his safe:-18 -15 -22
his shotgun:36 38 36
his sister:29 15 3
his street:9 10 -20
his tablets:-15 -22 -11
his taxi:24 -1 0
his things:27 33 -12
his throat:-13 -17 -30
his usual:11 26 36
his van:5 3 20
his walk:-23 -13 -8
his watch:10 17 33
his whole:6 12 23
his wife:-4 -1 -28
his words:48 29 29
his … a:20 9 33
his … after:10 24 30
his … all:35 26 39
his … an:-20 -14 1
his … at:27 36 42
his … because:21 19 13
his … been:-20 -16 -11
his … blue:-34 -39 -44
his … brother:27 21 23
his … brothers:17 17 24
his … choice:29 34 18
his … died:25 26 22
his … dont:37 27 -9
his … eleven:21 -2 0
his … for:24 18 12
his … god:34 -39 -21
his … goes:29 31 -3
his … gun:37 33 22
his … half:15 -21 -17
his … handed:-28 -25 -17
his … hands:-23 -15 -4
his … has:24 19 26
his … hav:8 6 -26
his … he:30 36 19
his … hed:51 13 3
his … hes:19 21 37
his … his:55 47 65
his … how:21 7 7
his … i:-37 -21 2
his … if:-26 -14 -6
his … im:-13 -11 -30
his … in:-25 -19 3
his … insulin:22 21 16
his … is:55 48 42
his … isnt:30 30 7
his … its:-15 -28 -26
his … ive:41 43 17
his … knows:22 10 7
his … lief:-43 -30 -4
his … look:21 22 23
his … loved:22 19 25
his … morning:0 0 -40
his … my:-23 -16 -30
his … nights:-21 -15 -27
his … not:-10 -21 -7
his … off:-40 -44 -27
his … on:-27 -16 -40
his … one:35 19 -2
his … or:33 -3 -2
his … out:1 -2 -26
his … pulled:6 6 22
his … put:29 10 -8
his … rail:25 24 32
his … rolled:19 22 23
his … round:24 29 26
his … said:57 56 46
his … serious:29 30 -6
his … she:33 20 -4
his … shes:52 53 37
his … six:-23 -22 -10
his … sunday:-25 -27 -20
his … them:-7 -5 -37
his … ther:38 29 7
his … this:17 3 -38
his … told:22 24 22
his … under:-25 -22 -17
his … was:18 20 27
his … watch:28 33 -14
his … way:-18 -20 -11
his … wedding:41 41 47
his … wen:21 12 -1
his … went:29 24 25
his … which:28 27 18
his … while:-21 -9 0
his … with:-3 -9 23
his … wont:37 29 24
his … written:-23 -21 -9
hissing:23 30 30
hissing voice:23 30 30
hissing … is:23 30 30
history:10 8 23
hit:-2 25 -16
hit by:38 -44 -2
hit me:13 17 36
hit my:0 26 -19
hit teh:0 -11 -28
hit … a:15 3 26
hit … adn:-41 -44 -25
hit … every:38 36 -1
hit … i:42 36 -10
hit … im:-29 -9 -18
hit … in:-53 -50 -16
hit … it:-21 -14 -17
hit … on:9 6 -46
hit … sunday:2 4 -55
hit … teh:37 -10 -27
hit … that:27 30 -3
hit … through:18 12 33
hit … was:86 40 -2
hit … with:24 27 18
hitch:0 4 0
hitchcock:-2 -6 -3
hitman:-1 0 0
hits:17 35 -64
hits her:32 29 13
hits me:38 40 -77
hits my:31 33 -16
hits teh:-26 -26 -2
hits … every:16 21 -1
hits … hes:7 7 -22
hits … i:-23 -28 9
hits … wen:9 9 -23
hitt:50 46 -1
hitt me:50 46 -1
hitting:35 73 50
hitting me:22 30 -18
hitting mum:13 14 26
hitting my:38 48 49
hitting teh:3 1 22
hitting … for:10 30 -8
hitting … head:21 20 19
hitting … on:9 8 32
hitting … right:2 2 26
hitting … teh:17 12 40
hitting … with:14 9 35
hitze:-3 -3 -1
hiya:-4 -8 4
hoap:19 -77 -67
hoap for:-40 -24 -7
hoap i:46 -38 -16
hoap is:-13 -47 -39
hoap its:53 8 15
hoap left:33 -36 -15
hoap my:0 -52 -6
hoap no:31 5 8
hoap one:44 51 -4
hoap teh:30 -5 -6
hoap that:23 15 -6
hoap ther:9 10 25
hoap this:-29 -2 -4
hoap to:-27 -11 -15
hoap u:-24 29 28
hoap … all:-57 -32 -14
hoap … finding:-47 -4 0
hoap … for:24 -17 -7
hoap … get:44 -22 -12
hoap … go:45 -9 -8
hoap … hav:-6 21 9
hoap … heart:4 -69 -9
hoap … i:22 -11 -4
hoap … ill:45 16 18
hoap … im:26 35 7
hoap … is:-17 -29 -28
hoap … it:4 28 29
hoap … ive:41 -17 -2
hoap … me:-6 -67 -5
hoap … my:-21 -12 -7
hoap … no:35 -6 -3
hoap … of:18 41 -2
hoap … scan:34 -9 -1
hoap … sombody:35 53 39
hoap … something:6 9 29
hoap … soon:-14 -63 -31
hoap … these:20 42 -4
hoard:-1 -1 -1
hoarded:16 14 20
hoarding:2 5 4
hoarding my:9 18 44
hoarding … adn:-28 -34 -12
hoarse:-20 -14 -6
hoax:1 2 9
hob:-7 -6 -8
hobart:-7 -6 0
hobbies:-6 -1 1
hobby:-7 -3 -1
hockey:15 16 -7
hockey coach:26 24 -4
hockey … us:26 24 -11
hof:0 -1 -1
hoist:-9 -8 -4
hola:-1 -2 -2
hold:49 48 20
hold a:10 28 2
hold her:9 6 21
hold it:24 24 60
hold my:5 5 -24
hold out:21 -5 -5
hold … a:-7 -6 -28
hold … adn:8 15 -60
hold … cup:1 1 -32
hold … fone:22 17 25
hold … heart:10 7 22
hold … i:-35 -23 -8
hold … teh:8 13 32
hold … this:29 18 24
hold … till:21 23 3
hold … under:25 22 61
holding:-18 -40 2
holding her:-30 -28 -19
holding me:10 11 31
holding my:13 14 37
holding on:45 25 21
holding teh:-40 -36 -12
holding … here:1 8 31
holding … i:-12 -14 -24
holding … kitchen:15 16 27
holding … knife:11 14 31
holding … pillow:8 15 33
holding … teh:34 7 -3
holding … to:28 4 -1
holding … up:-50 -48 -42
holds:-54 -46 -67
holds tomorrow:-43 -42 -39
hole:23 27 25
hole adn:-19 -23 -24
hole bottle:69 81 82
hole … i:-22 -15 -10
hole … im:69 74 85
hole … teh:-32 -18 -16
holi:-1 0 0
holiday:-29 -40 -30
holiday i:35 23 -3
holiday … i:6 14 23
holiday … not:22 25 24
holiday … to:-20 -22 -16
holidays:-5 8 7
holidays … teh:-21 -11 -11
holly:0 1 1
holy:-42 -42 -34
holy water:-26 -4 -4
home:25 -4 -25
home adn:62 -3 -28
home after:-32 -9 -5
home all:31 -4 -2
home alone:2 16 33
home at:33 33 24
home but:-21 -10 -13
home early:33 35 39
home from:-1 -15 -44
home hes:22 31 40
home i:-3 25 39
home its:40 26 -7
home ive:3 -27 -15
home my:-16 -10 -21
home nobody:2 -68 -45
home since:33 -61 -11
home to:10 32 -1
home today:-31 -22 -10
home tomorrow:-25 -13 -2
home with:-45 -37 -32
home … a:-37 -21 -14
home … about:27 28 28
home … all:58 38 -9
home … an:-26 -6 -6
home … at:8 -20 -21
home … be:47 62 53
home … did:-23 -5 -3
home … doesnt:24 34 26
home … dont:37 -8 -16
home … every:45 -10 -5
home … everything:31 -9 -6
home … feels:-19 -45 -33
home … find:62 63 47
home … fine:-18 -24 -16
home … friday:1 -55 -17
home … goin:19 16 21
home … haveing:35 42 0
home … her:36 29 -10
home … hospital:-5 -27 -21
home … i:22 -33 -43
home … im:41 -9 -10
home … is:28 23 17
home … it:68 58 17
home … ive:6 -21 8
home … know:51 0 -7
home … knows:0 -50 -15
home … midnight:-35 -27 -30
home … not:-29 -16 -12
home … off:46 46 43
home … on:25 -8 13
home … one:30 -6 -3
home … out:29 36 48
home … rain:-23 -17 -14
home … said:-30 -5 -4
home … says:20 26 38
home … see:7 18 23
home … six:14 16 21
home … teh:-17 -39 -57
home … think:32 -3 -6
home … to:42 57 57
home … tomorrow:24 33 28
home … tonight:-49 -38 -20
home … want:53 11 -4
home … ward:29 -7 -3
home … wil:29 23 20
home … with:-26 -9 -9
home … wont:46 43 46
homes:-9 0 -6
homesick:4 -1 0
homework:-51 -39 -12
honest:62 13 -17
honest answer:-19 -21 -5
honest i:5 -12 -21
honest on:39 -5 -7
honest … am:2 0 -23
honest … goin:0 0 -23
honest … how:36 44 49
honest … i:58 -8 -14
honest … on:-34 -18 -8
honestly:0 0 0
honesty:4 -1 -2
honey:-1 -1 0
honeymoon:0 -1 0
honor:24 23 25
honour:36 46 61
honour to:-20 -15 -9
honour … in:43 38 42
honoured:47 18 18
hood:-36 -25 -22
hoodie:-10 8 8
hook:22 15 40
hook adn:20 22 20
hook … dog:-29 -17 -17
hook … im:21 16 18
hooks:-1 -2 -2
hoops:-1 -6 -4
hooray:-4 -4 -5
hoot:1 2 2
hoover:23 -8 -3
hoover … i:25 -7 -6
hoovered:-8 -5 -4
hoovering:-11 -4 -6
hoped:3 0 15
hoped to:35 17 24
hoped … be:47 4 9
hopeful:-3 -8 -2
hopefully:-36 -30 -21
hopeless:1 -28 -13
hopes:50 49 1
hoping:85 -77 -65
hoping i:31 -54 -6
hoping it:19 1 -26
hoping my:15 21 -7
hoping not:25 27 12
hoping one:-7 25 -3
hoping teh:21 -39 -3
hoping that:-31 -33 -11
hoping they:29 -2 -1
hoping to:-46 -8 -2
hoping … cancer:40 -1 0
hoping … come:22 -60 -5
hoping … dont:8 -64 -6
hoping … heart:28 24 -8
hoping … takes:7 -66 -11
hoping … to:18 24 10
hoping … wont:2 -61 -30
hora:-35 -7 -5
horas:-24 -3 -2
hormones:-10 -11 -9
horn:-11 -5 -4
horoscope:1 1 10
horrible:7 -38 -21
horrid:-4 -1 0
horrified:-50 -1 0
horrify:-13 -11 -3
horror:-32 -20 -12
horrors:-3 -5 -3
horse:11 -25 -14
horse first:29 0 0
horse with:42 0 -1
horse … bet:29 0 0
horse … in:27 -1 -1
horse … my:32 -2 -2
horses:18 -15 -12
hose:68 70 63
hose for:57 59 59
hose is:35 37 38
hose … teh:39 39 37
hose … windows:20 20 20
hosepipe:20 21 19
hosepipe adn:26 23 22
hosepipe … a:30 27 25
hosepipe … it:-34 -23 -12
hosepipe … teh:26 35 37
hospice:-11 5 -23
hospital:-37 -62 -64
hospital on:51 -37 -18
hospital where:-22 -19 -19
hospital … after:36 -23 -16
hospital … it:23 0 3
hospital … monday:21 -23 -10
hospital … teh:-28 -27 -24
hospital … tuesday:34 -3 1
hospitals:-13 -11 -29
host:-13 -7 -3
hostage:-2 -2 -1
hostel:25 28 16
hostel i:4 -28 -14
hostel mess:-29 -26 -20
hostel roof:93 88 72
hostel with:5 3 -32
hostel … is:21 24 22
hostel … she:61 59 46
hostels:-1 0 -1
hosting:-2 -4 -2
hosts:-3 -1 0
hot:-15 -7 -8
hot he:5 6 25
hot iron:27 30 0
hot water:-20 -18 -21
hot … adn:-8 6 23
hot … bottle:-21 -21 -12
hot … cold:-21 -12 -6
hot … my:31 32 -7
hotel:-48 -51 -39
hotel booked:-20 -21 -11
hotel room:-24 -18 -6
hotel … for:-21 -24 -14
hotel … teh:-12 -20 -18
hotels:-2 -1 -2
hotline:18 27 -9
hour:25 19 10
hour adn:40 35 41
hour after:-22 -15 -14
hour ago:81 72 75
hour back:22 34 38
hour before:40 49 31
hour i:9 -30 -17
hour if:-20 -16 -15
hour its:4 3 -21
hour ive:28 29 23
hour my:38 20 28
hour of:23 16 19
hour since:27 64 31
hour wen:13 13 20
hour … been:17 24 -5
hour … bit:15 20 24
hour … but:46 5 21
hour … can:-22 -30 -22
hour … feel:23 27 24
hour … feeling:-47 -40 -38
hour … he:36 66 23
hour … hes:19 18 21
hour … is:38 -6 -2
hour … it:7 12 28
hour … my:31 43 39
hour … nobody:28 25 23
hour … not:26 15 15
hour … said:52 0 -1
hour … shes:-42 -37 -39
hour … sleepy:-26 -26 -23
hour … teh:29 9 21
hour … would:5 10 24
hour … wrapped:8 13 -37
hours:-15 -24 1
hours at:-29 -25 0
hours its:42 46 37
hours last:12 32 31
hours … adn:-21 -15 -8
hours … for:-23 -11 -6
hours … i:-29 -22 -16
hours … in:10 15 26
hours … night:-33 -18 -4
hours … teh:9 28 50
hours … week:26 34 32
house:-6 -12 5
house from:14 28 20
house knows:3 4 -28
house not:48 36 0
house over:24 26 -6
house sorry:13 17 21
house to:30 28 24
house was:36 -2 -3
house where:31 28 26
house would:5 7 -50
house … all:7 11 22
house … asleep:17 15 47
house … friday:11 26 28
house … go:27 31 37
house … goin:-4 -3 25
house … he:11 16 30
house … her:23 21 9
house … him:14 19 -23
house … ill:29 31 54
house … im:59 44 54
house … in:35 -4 -35
house … it:25 23 -10
house … its:0 0 -21
house … kids:22 19 18
house … more:-3 -17 -21
house … myself:-82 -80 -43
house … no:-29 -13 -13
house … of:26 14 -13
house … on:-1 -25 -30
house … one:59 34 -4
house … quiet:30 17 -22
house … teh:24 14 19
house … them:5 8 24
house … tonight:55 56 47
house … up:4 11 31
house … while:21 24 5
house … with:26 33 30
household:-12 -11 -8
housekeeping:-1 -1 -1
housemate:10 18 8
housemates:43 43 36
housemates are:40 34 38
houseplant:-21 -25 -3
houses:-17 -9 -7
housing:18 23 22
housing officer:43 48 52
hovering:-16 -7 -4
how:-9 0 -10
how adn:21 16 29
how calm:23 25 26
how can:-22 -2 -4
how did:-2 -31 -18
how do:-44 -34 -30
how easy:28 9 -12
how else:-24 -20 -34
how far:29 -15 -11
how he:-19 -3 -27
how i:19 45 20
how id:72 80 27
how im:11 -5 34
how is:-19 -23 -14
how it:-35 -35 -29
how ive:45 9 3
how long:53 26 49
how many:33 39 11
how nice:6 -23 -6
how teh:-40 -15 -13
how u:-22 -20 -13
how … adn:22 23 22
how … am:-21 -10 -19
how … are:-21 -21 -26
how … be:51 43 70
how … been:-27 -25 -5
how … car:22 26 5
how … come:-25 -27 -13
how … cut:-24 -24 -1
how … dei:62 50 21
how … did:-45 -42 -22
how … do:59 60 -39
how … every:34 -8 0
how … feel:19 -29 -7
how … felt:45 -24 -4
how … find:-24 -2 -1
how … get:25 24 13
how … go:44 29 -3
how … goin:-4 -4 46
how … her:31 40 8
how … him:3 7 -21
how … i:-36 -50 -49
how … it:17 27 23
how … itd:27 1 -19
how … itll:20 15 25
how … ive:29 -1 17
how … kil:39 57 -6
how … man:25 1 -2
how … my:8 20 7
how … myself:27 46 -18
how … of:19 25 -7
how … say:-27 -18 -15
how … see:30 44 54
how … stop:15 28 -9
how … stopped:-22 -24 0
how … take:22 27 23
how … that:26 15 -2
how … they:-23 -6 6
how … things:-11 -25 -24
how … til:62 0 0
how … to:2 13 37
how … u:22 -28 -42
how … want:13 55 -3
how … were:-22 -6 -2
how … with:-20 -24 -18
how … would:-34 7 -35
however:-99 -75 -25
howled:-11 -10 -7
howling:-3 -3 -3
howls:-5 -5 -8
hows:-16 3 -21
howth:1 2 2
hoy:-78 -4 28
hr:-22 -17 0
hrs:10 16 19
hubby:-19 -15 -26
hubbys:21 25 37
huff:-2 -1 0
hug:-35 -27 -10
huge:-13 -35 -18
huge today:62 -5 0
hugged:-5 -12 6
hugged my:15 14 26
hugged us:-21 -15 -6
hugged … daughter:14 12 22
hugged … for:0 -1 22
hugged … teh:-21 -15 -6
hugging:-2 0 1
hugs:-5 -14 -18
hull:-9 -8 -7
hum:-1 -2 -1
human:-9 -7 -15
humans:-36 -38 -8
humber:-27 -20 -16
humiliated:74 -1 4
hummed:-4 -4 -1
humming:23 20 33
humming … my:24 2 0
hummus:-7 -10 -4
humour:-4 -1 -7
hums:6 -13 -5
hun:-1 -2 -3
hund:-20 -16 -12
hundred:47 27 28
hundred adn:22 -3 13
hundred … adn:4 12 25
hundred … horses:31 0 0
hundred … ten:25 15 29
hundred … thirty:41 47 38
hundreds:39 35 11
hundredth:-4 -1 0
hung:-14 -3 7
hung back:0 0 -28
hung it:-20 -20 -14
hung myself:13 21 21
hung teh:-19 -17 -25
hung up:45 37 73
hung … adn:50 37 38
hung … im:-7 -9 20
hunger:-12 -1 -1
hungover:23 -5 -1
hungry:-18 17 20
hungry not:15 23 -2
hunt:0 0 -2
hunting:-1 4 -2
hurling:-7 -2 -1
hurry:33 -2 -14
hurting:47 19 -31
hurting myself:76 3 -3
hurting … adn:-20 2 -27
hurting … baby:36 44 -1
hurting … in:22 42 -2
hurting … teh:16 29 52
hurting … with:12 23 45
hurts:63 44 -5
hurts adn:14 21 -2
hurts me:53 34 -6
hurts that:40 -1 -1
hurts to:32 25 -35
hurts … adn:-29 -10 1
hurts … i:20 -11 -3
husband:15 17 -10
husband adn:-7 -21 -13
husband counts:40 32 26
husband has:59 59 41
husband hits:42 46 -5
husband i:-3 -36 -14
husband in:6 10 -20
husband is:28 40 71
husband packed:25 29 1
husband punches:3 4 -28
husband that:25 26 -18
husband tonight:0 -22 -17
husband … a:20 20 8
husband … been:19 24 -1
husband … he:-5 -21 -10
husband … her:11 29 49
husband … here:13 -24 -15
husband … him:-10 -31 -8
husband … his:-16 -32 -8
husband … i:22 -3 4
husband … in:-18 -16 -22
husband … it:-32 -28 -15
husband … its:-22 -19 -10
husband … me:26 41 -15
husband … my:0 1 32
husband … on:-35 -20 -17
husband … over:-29 -24 -16
husband … passport:-23 -23 -10
husband … put:22 24 -4
husband … strangling:31 30 65
husband … tablets:40 32 26
husband … teh:-11 -21 -11
husband … to:43 45 13
husband … up:29 17 -20
husband … with:5 15 21
husband … writing:24 28 -1
husbands:3 14 17
husbands … adn:24 42 24
husbands … i:40 40 30
husbands … im:-23 -4 0
husbands … teh:-15 -22 -12
hut:0 0 0
hutch:1 1 2
hvae:34 30 29
hyacinths:0 0 0
hyderabad:-1 0 0
hygiene:3 -4 3
hymn:4 -1 5
hymns:17 -7 -16
hymns … teh:21 24 22
hypocaust:-5 -4 -1
hypocrite:0 2 -42
hypothetical:-3 -2 2
hypothetically:25 43 -5
hypothetically how:42 31 11
hypothetically if:21 39 -3
hypothetically … someone:19 34 -2
hypothetically … wanted:36 33 -2
hysterical:-9 1 31
hysterical … teh:4 2 32
i:1 0 -14
i a:22 -14 -7
i accidentally:15 23 22
i alife:40 0 -1
i answer:19 23 -10
i are:-37 -39 -20
i ask:79 20 -14
i asked:35 12 -22
i ate:34 43 47
i attempted:72 104 74
i bathed:-29 -24 -6
i be:-28 -22 -15
i beat:34 38 -1
i beleive:-19 -15 -31
i bit:23 36 18
i bite:25 24 -6
i blacked:26 23 11
i bought:6 16 23
i burn:-8 8 29
i burned:4 -4 -40
i burnt:-54 -36 -3
i buy:27 33 -9
i call:-15 -27 -20
i came:-26 3 -31
i cancelled:-24 -19 -8
i cannot:-14 3 30
i carry:-25 -21 -23
i carved:24 30 -3
i catch:25 27 -6
i caught:0 -20 -24
i changed:-16 -20 -17
i check:-15 -27 -7
i checked:50 64 67
i choose:51 -6 -3
i chose:18 22 31
i clock:30 -3 -2
i coached:-13 -15 -21
i cook:32 37 -1
i couldnt:-27 -25 -25
i count:29 34 27
i counted:32 13 20
i cried:11 -23 -22
i cross:35 -24 -3
i cut:53 67 -4
i decide:39 19 -5
i decided:-23 1 -24
i dei:44 22 74
i deserve:25 37 -41
i deserved:18 22 0
i did:37 24 25
i died:41 68 80
i disappeared:21 -5 -2
i do:2 18 28
i dont:5 -25 -45
i double:-27 -15 -6
i drank:30 -13 -6
i dream:62 48 -10
i drive:-21 -9 -15
i end:75 66 132
i envy:43 29 -6
i failed:21 4 -1
i fainted:17 24 -16
i fall:19 21 -3
i fantasise:42 42 -1
i feel:35 -50 -50
i fell:74 25 6
i felt:-8 -31 -23
i find:-29 -64 -20
i finish:27 30 19
i finished:10 -19 -21
i fit:-20 -15 -8
i fix:-17 -21 -21
i fixed:21 30 35
i fly:59 0 0
i fone:-31 -21 -17
i forgave:25 20 23
i forgot:-23 -14 -11
i found:-16 -21 -51
i fully:15 27 -9
i gag:32 30 27
i get:3 -15 -39
i give:38 48 44
i go:86 78 67
i got:-32 -63 -54
i grew:33 21 -4
i had:13 -5 -29
i hadnt:-26 -23 -20
i half:3 -21 -2
i hang:8 5 54
i havent:33 2 -7
i hear:-56 -37 -38
i heard:20 28 -6
i held:73 49 29
i help:5 -17 -25
i here:56 53 52
i hert:77 115 -17
i hit:53 50 -46
i hold:10 7 26
i hoped:-56 -12 -3
i hvae:27 25 23
i i:9 -69 -12
i imagine:47 30 -27
i injected:24 30 33
i intend:63 87 14
i ive:33 39 39
i jmup:68 55 68
i joined:-23 -9 0
i jumped:67 51 69
i keap:18 24 -1
i keep:32 31 13
i kept:40 28 33
i kil:3 0 152
i killed:41 48 -25
i knew:-34 -22 -29
i knocked:22 13 0
i last:-38 -11 -7
i laughed:16 28 28
i left:-64 -47 -49
i lie:17 -45 -33
i lied:119 99 16
i liked:27 8 39
i liv:49 28 -26
i long:8 21 -1
i look:-25 -60 -28
i looked:22 21 3
i lost:-21 22 32
i love:-28 -41 -33
i loved:-25 -26 -6
i made:-28 -20 -39
i make:13 3 -20
i may:-7 -16 -34
i mean:25 47 -6
i meant:6 46 81
i met:-31 -28 -14
i might:28 -8 -53
i miss:-37 -35 -17
i moved:-30 -3 -2
i nearly:35 -19 -56
i need:13 30 11
i needed:-24 -20 0
i neva:2 0 -23
i no:23 29 -3
i nodded:3 7 27
i not:-26 -17 -21
i noticed:-46 -15 -12
i opened:-37 -11 -7
i ought:5 -8 -21
i over:22 -47 -13
i overdose:10 13 28
i owed:-35 -14 -8
i paid:-29 -33 -17
i picked:15 13 25
i picture:21 16 -6
i pinch:13 18 31
i plan:36 57 60
i pointed:-24 -22 -17
i poured:-10 -30 -22
i pray:35 -26 -10
i promise:-29 -15 1
i promised:47 4 24
i pull:40 39 40
i pulled:22 14 -22
i punch:20 28 -1
i pushed:20 21 14
i put:6 30 34
i quit:24 42 49
i quote:27 33 -4
i ran:5 17 21
i rang:38 11 14
i read:-22 -41 -39
i reckon:57 53 61
i reckoned:42 57 58
i regret:32 3 -9
i relapsed:-74 -22 -15
i remember:-44 -39 -33
i ride:-32 -13 -4
i ring:-35 -27 -25
i rub:33 53 19
i said:22 -15 15
i sat:-32 -37 -45
i say:-9 -30 -53
i scratch:12 25 -1
i scratched:38 50 -1
i sed:22 22 0
i see:-27 -33 -34
i seem:31 24 4
i set:61 69 79
i settled:20 15 17
i shake:36 37 51
i shall:49 52 78
i shant:66 79 71
i shoot:15 15 29
i should:7 19 -26
i shouldnt:23 -13 -6
i shouldve:27 -8 -3
i signed:-17 -23 -16
i sit:-2 -3 -20
i slashed:23 27 34
i slept:-35 -26 -14
i slipped:-33 -20 -13
i smiled:89 77 59
i smoked:-60 -38 -4
i sold:-34 -26 -9
i stand:-34 -13 -29
i start:-34 -31 -38
i started:-9 -8 -32
i stay:-5 26 7
i step:31 42 45
i stood:-29 -48 -32
i stuck:57 66 0
i suppose:-7 -22 -2
i survived:13 29 8
i swallow:47 51 64
i swallowed:30 32 22
i swear:33 47 23
i take:27 17 -10
i teh:13 -38 -34
i tell:-41 -43 -66
i texted:79 18 23
i thank:-27 -26 -15
i that:37 1 3
i think:41 22 -19
i thought:-31 -17 -6
i threw:40 21 -36
i ticked:37 -13 -3
i tied:40 50 59
i to:-39 -34 -7
i touched:21 10 0
i tried:41 52 67
i try:0 -9 22
i turned:-35 -30 -12
i type:31 9 30
i typed:46 34 30
i understand:-26 -11 -13
i use:10 19 -20
i usually:-20 -16 -13
i wait:19 22 35
i waited:13 23 5
i wake:26 21 -47
i walk:-4 10 31
i walked:2 -7 -48
i wana:50 45 -33
i want:42 64 -64
i wanted:-39 -43 17
i was:-12 -70 -11
i wash:22 23 -14
i wasnt:42 32 28
i went:-16 -26 -15
i were:1 -46 -21
i werent:90 -21 -3
i wet:-13 -15 -29
i wich:36 -2 0
i wil:39 48 32
i wish:16 -23 -75
i wished:-20 -1 3
i with:4 10 21
i woke:1 -39 -28
i wont:98 90 82
i would:-24 20 -41
i wouldnt:52 -16 -20
i write:20 17 27
i wrote:-11 -9 24
i … a:9 -10 -40
i … able:-38 -17 -10
i … about:-7 34 -21
i … above:11 24 28
i … actively:19 26 -1
i … adn:5 24 31
i … afraid:-21 -8 -3
i … after:79 38 7
i … agency:24 26 2
i … ahead:23 7 6
i … al:42 43 45
i … all:20 24 11
i … alone:39 56 -7
i … am:-11 -2 -53
i … another:56 66 39
i … antifreeze:3 24 17
i … anybody:23 10 5
i … anymore:32 4 23
i … anyone:39 46 11
i … anywhere:-48 1 2
i … argue:-25 -12 -7
i … arm:51 46 -16
i … arms:44 59 20
i … army:-25 -17 -16
i … around:17 -15 -22
i … as:14 -1 27
i … asked:14 8 25
i … asking:-1 -26 -6
i … attempt:39 45 -11
i … away:73 27 -15
i … back:-4 25 56
i … bad:40 25 -21
i … be:32 21 59
i … because:33 4 -21
i … been:26 31 14
i … before:-32 0 29
i … begun:37 38 32
i … behind:-15 -23 -16
i … being:5 5 37
i … beleive:8 -9 20
i … belt:27 26 -50
i … beside:26 7 16
i … between:-37 -4 -5
i … bin:12 26 -1
i … bit:4 48 47
i … blame:-75 -45 -40
i … bleed:37 44 37
i … body:27 7 8
i … born:38 -15 -5
i … bottle:-59 -46 -28
i … bread:-15 -19 -22
i … breathing:20 12 -27
i … brother:-28 -13 -7
i … burden:90 -2 -1
i … burn:-27 -11 -8
i … burning:20 24 -3
i … but:-4 3 -26
i … by:30 9 -1
i … call:-30 -17 -20
i … calm:34 56 47
i … came:26 -15 -14
i … cancer:-23 -9 -2
i … candles:-23 -26 -9
i … cans:-37 -1 -1
i … cant:-42 -6 12
i … car:-24 -19 -22
i … card:-30 -31 -29
i … care:22 20 -57
i … carry:2 12 34
i … cat:-23 -2 1
i … catch:35 35 43
i … caught:-29 -22 -14
i … chair:44 40 20
i … change:-24 -12 3
i … changed:21 24 27
i … check:-20 -12 -3
i … children:0 13 22
i … choose:70 -3 -2
i … choosing:3 20 -2
i … cigarette:47 47 2
i … class:-29 -3 -1
i … climb:12 14 23
i … close:-30 -46 -5
i … closing:-2 -29 -27
i … coat:22 -4 9
i … cold:-31 -4 1
i … come:22 23 -13
i … coming:42 25 20
i … comit:56 50 -12
i … complain:45 -1 -5
i … cord:-41 -38 -44
i … could:-40 8 26
i … count:0 24 30
i … counting:14 24 47
i … courage:-32 -34 -9
i … craving:-36 -8 -7
i … crossing:44 65 48
i … cry:-25 -13 -4
i … cryin:-35 -13 -6
i … cut:1 4 46
i … cutting:190 144 3
i … date:15 16 44
i … day:33 -13 -6
i … daylight:19 16 -24
i … days:23 6 -3
i … dead:63 14 16
i … death:-25 33 -1
i … decided:19 15 -42
i … deep:-12 -7 -24
i … dei:63 56 3
i … deleted:40 0 -1
i … deserve:26 -3 -4
i … didnt:2 35 -9
i … dieing:-32 -26 -15
i … disappear:30 -26 -5
i … disappointed:51 -5 -10
i … disgusting:23 -11 -4
i … does:45 29 -1
i … doing:-3 -6 -23
i … done:-8 -21 -13
i … dont:-19 -20 -3
i … dose:61 58 74
i … downstairs:-20 -10 -5
i … drank:-30 -1 7
i … dream:43 -1 0
i … dress:7 24 -27
i … drink:-21 -17 14
i … drinking:-4 -21 5
i … drive:-5 -32 -24
i … dropping:26 33 43
i … drown:28 18 38
i … drunk:22 20 27
i … each:29 -19 -11
i … easy:33 -12 -10
i … eat:25 6 -7
i … eaten:39 29 -3
i … eleven:-37 -19 -18
i … empty:-21 -16 -14
i … end:-10 8 -35
i … ended:22 23 53
i … ending:56 66 47
i … enjoy:-25 -17 -2
i … enjoying:10 16 34
i … enough:11 24 29
i … envy:54 -3 -1
i … every:76 0 -13
i … everyone:1 26 22
i … everything:-17 3 29
i … exist:118 71 61
i … existed:27 -5 -1
i … existing:42 -3 -2
i … expect:32 -1 4
i … eyes:26 29 -13
i … face:-30 -11 2
i … failed:8 9 -21
i … faint:2 6 28
i … far:3 4 25
i … fat:7 34 -16
i … fed:3 2 -21
i … feeling:-48 -33 -19
i … fight:34 -5 -8
i … fighting:5 -32 -22
i … find:-34 -37 -53
i … finger:-46 -49 -26
i … finish:-11 -20 -16
i … finished:72 77 52
i … fire:47 54 51
i … first:29 34 7
i … fit:54 59 -2
i … fits:5 15 -28
i … five:29 33 40
i … fix:-26 -14 -9
i … flat:-31 -23 -10
i … float:24 -8 0
i … floor:39 48 37
i … flu:25 -7 -4
i … follow:0 31 -18
i … fond:27 25 17
i … for:33 38 23
i … forever:28 3 9
i … forget:-21 -23 -19
i … forgetting:10 10 23
i … forgive:23 16 8
i … forgot:30 -4 -1
i … forgotten:-32 -23 -5
i … fortnight:28 -4 0
i … forty:-28 -10 -8
i … four:35 3 8
i … free:-33 -45 -36
i … frightened:19 23 10
i … from:34 21 -5
i … front:11 24 41
i … full:27 30 17
i … futur:37 -9 -6
i … gently:43 48 37
i … get:-42 7 -13
i … ghost:46 -12 -6
i … give:-33 -9 -10
i … giving:-35 -21 -16
i … glad:-28 -24 -1
i … go:27 23 40
i … god:24 -25 -26
i … goin:0 -2 -39
i … gone:22 -42 -7
i … good:38 22 58
i … goodnight:30 30 33
i … got:17 42 24
i … grandad:31 36 33
i … graped:19 51 -8
i … gun:3 5 29
i … had:-15 -19 -29
i … half:23 -20 -11
i … hand:56 42 25
i … hang:28 31 42
i … hanging:28 28 -17
i … happy:-44 -4 2
i … hard:13 21 24
i … hardly:50 14 36
i … harm:32 25 -2
i … harmed:-38 -19 -1
i … harming:31 -2 0
i … havent:-51 -7 -2
i … he:-15 -12 -45
i … heer:35 -2 -1
i … held:43 48 43
i … helium:-50 -48 -34
i … her:-17 -32 -26
i … here:57 49 17
i … high:-54 -48 -50
i … him:23 25 24
i … his:-39 -44 -7
i … hit:44 7 -10
i … hoap:6 -27 -25
i … hold:28 35 18
i … home:-10 -27 -25
i … hoped:26 4 8
i … hoping:49 -7 -2
i … hostel:22 16 16
i … house:-20 -15 -15
i … hurting:8 -22 0
i … i:21 29 20
i … ice:45 4 4
i … id:60 41 64
i … if:-32 -14 2
i … ill:39 31 7
i … im:-19 -24 -28
i … imagine:-16 -23 -7
i … in:6 10 40
i … insulin:2 4 27
i … intend:6 8 23
i … into:26 35 -7
i … isnt:3 35 -1
i … it:46 45 34
i … itd:-22 -21 3
i … itll:-22 -16 -10
i … ive:8 -31 -11
i … jealous:96 -22 -7
i … jmup:47 41 30
i … joined:36 32 30
i … joining:-18 -20 -21
i … jumped:47 50 52
i … jumping:19 25 7
i … kept:30 37 32
i … key:-30 -15 -13
i … keys:26 38 25
i … kicked:25 11 -3
i … kids:12 21 20
i … kil:112 126 -98
i … killing:25 23 1
i … knew:-34 -22 -6
i … knots:-20 -19 -12
i … know:-39 -35 -40
i … land:20 23 30
i … last:53 35 5
i … late:25 16 3
i … laying:-36 -35 -23
i … leave:45 15 34
i … leaving:-12 -7 25
i … left:-36 -8 -43
i … legs:50 54 -5
i … let:108 106 66
i … leter:-25 -21 -14
i … lie:-43 -20 -30
i … lief:-5 3 33
i … light:-25 -3 -3
i … lighter:28 -4 1
i … line:35 21 -17
i … liv:-40 -9 32
i … long:-21 -13 -13
i … look:-5 -22 -14
i … lose:-23 -17 -9
i … lot:33 7 4
i … lying:7 30 -2
i … mad:-21 -1 -1
i … made:35 31 29
i … make:54 38 -5
i … making:9 12 22
i … man:-22 -16 -10
i … many:-12 -21 -6
i … marks:33 32 -1
i … me:28 44 18
i … mean:108 64 26
i … means:67 50 41
i … meant:39 35 38
i … mess:-20 -21 -12
i … messages:18 33 -1
i … midnight:37 42 19
i … might:-27 -19 -6
i … milk:-22 -14 -6
i … mine:28 15 -4
i … mistake:23 -29 -1
i … monday:25 19 15
i … money:-32 -9 -16
i … month:41 -1 -1
i … most:36 39 -18
i … much:26 32 18
i … mum:-18 -26 -11
i … myself:41 96 73
i … naloxone:32 45 28
i … nearly:38 -6 -7
i … need:-28 -42 -9
i … needing:-16 -32 -25
i … neither:-26 -23 -1
i … nerve:41 42 -17
i … neva:-15 -58 -20
i … nice:31 29 22
i … night:4 40 10
i … nights:49 -2 -6
i … no:1 -16 -36
i … nobody:-16 -17 -29
i … nodding:27 24 34
i … noise:-29 -23 -8
i … none:-30 -29 -13
i … not:-17 -40 -15
i … note:15 20 28
i … number:-7 -22 -17
i … nurse:27 44 22
i … off:87 57 81
i … old:22 -20 -8
i … once:-18 -9 -29
i … one:4 -31 -25
i … onions:8 20 21
i … online:-30 -33 -37
i … onto:-46 -44 -41
i … opened:76 34 40
i … or:-45 -67 -19
i … other:45 17 -5
i … our:-22 -22 -12
i … outside:7 8 29
i … over:-25 -26 -60
i … overdosed:5 30 14
i … own:32 63 -25
i … packets:46 49 42
i … pain:33 10 25
i … paracetamol:-20 -17 -9
i … pass:-16 -23 -12
i … past:30 29 16
i … peace:54 43 50
i … people:17 16 36
i … perhaps:-21 -14 -10
i … pick:35 -3 -5
i … picked:40 23 21
i … picturing:27 27 -40
i … pills:26 32 -4
i … place:40 38 16
i … planning:16 18 43
i … platform:23 11 14
i … play:-21 -13 -3
i … poison:25 30 -7
i … posted:15 26 35
i … prayed:-32 -23 -17
i … press:30 -6 -3
i … priest:23 21 20
i … promise:10 14 -23
i … promised:23 27 34
i … properly:9 32 21
i … pull:30 -3 -4
i … pulling:32 36 36
i … punching:3 -51 -20
i … purpose:-30 -22 -25
i … pushing:18 34 -5
i … put:35 45 14
i … putting:13 36 31
i … quiet:-31 -22 -10
i … rather:47 16 -11
i … razor:10 11 27
i … read:-29 -19 -13
i … reading:27 20 33
i … ready:17 -2 -29
i … real:38 47 48
i … reason:33 14 -2
i … recall:19 18 34
i … relapsed:-53 -2 -1
i … remember:-24 -11 -24
i … restful:37 -4 -4
i … right:0 -7 33
i … rist:24 28 -7
i … rite:37 66 30
i … roap:16 18 36
i … roof:64 64 64
i … round:-29 -38 -29
i … rouse:35 31 29
i … running:57 51 38
i … said:70 83 -11
i … salt:20 44 0
i … same:31 38 -18
i … saturday:-22 -17 -9
i … saving:60 72 -24
i … say:-30 -36 -12
i … saying:4 3 -23
i … scan:22 -6 -1
i … scard:41 7 44
i … school:-40 -37 -22
i … scream:-24 -19 -15
i … sectioned:21 -2 -2
i … seeing:-49 -51 -55
i … seen:-13 6 22
i … seizure:27 36 38
i … seizures:-1 15 24
i … self:19 21 -14
i … send:-15 -18 -36
i … serious:-3 -38 -34
i … settled:46 40 8
i … shake:45 48 25
i … shaky:0 -41 -4
i … sharpened:6 15 21
i … she:-21 -8 -4
i … shell:-24 -20 -15
i … sherry:37 -4 -2
i … shes:19 29 22
i … shifts:-23 -23 -20
i … shoot:-29 -39 -3
i … shooting:25 39 -10
i … should:44 -16 -18
i … shouldnt:35 0 0
i … sick:65 56 76
i … since:-45 -10 -8
i … sister:-29 -12 -3
i … sit:-6 -17 -20
i … sitting:4 62 29
i … six:29 -23 -9
i … skin:18 34 0
i … sleep:-22 -31 -12
i … sleeping:-22 -8 -9
i … slit:15 23 -28
i … small:-31 -18 -9
i … smell:22 24 20
i … smiled:37 35 13
i … smiling:-21 -29 -22
i … sombody:-1 -33 -23
i … someone:-5 -7 -41
i … something:23 29 45
i … sorry:-30 -8 -42
i … sort:27 49 33
i … sounds:-28 -8 -1
i … spare:52 26 38
i … speaking:37 44 41
i … spoil:38 48 45
i … spreadsheet:-21 -10 -3
i … spring:38 38 40
i … stabbing:24 41 -5
i … standing:0 7 21
i … stars:38 50 14
i … started:75 58 45
i … starting:-30 -19 -7
i … staying:-24 -7 2
i … step:13 16 27
i … stiff:31 34 31
i … stitches:-24 -25 -14
i … stones:-26 -22 -17
i … stood:34 14 18
i … stop:-48 -25 -39
i … stopped:41 45 28
i … stopping:-24 -11 4
i … strangled:-27 -26 -31
i … strong:16 32 16
i … stupid:-21 -10 -1
i … such:43 21 24
i … suffer:24 44 46
i … suicidal:80 67 -20
i … suicide:9 23 52
i … suppose:37 38 26
i … sure:-35 -8 -50
i … surgery:32 -2 -1
i … surplus:46 -2 0
i … survive:29 34 25
i … swallow:-1 0 -26
i … swim:89 82 90
i … ta:9 6 25
i … take:36 79 48
i … takes:53 74 60
i … talk:49 32 24
i … talked:-21 0 -15
i … talking:-26 -7 2
i … taste:42 -24 -15
i … tell:-34 -22 -38
i … telling:21 24 30
i … ten:87 36 6
i … than:7 23 9
i … thank:12 -30 -13
i … that:1 -51 -84
i … thats:24 5 2
i … them:-24 -37 -26
i … ther:16 -21 -35
i … theres:48 -12 9
i … these:-48 -14 -9
i … they:82 68 70
i … theyd:45 -21 -8
i … theyre:15 26 36
i … things:-14 -31 -14
i … think:15 21 9
i … thinking:0 -54 -32
i … third:-6 -25 -17
i … thirty:26 0 0
i … those:-37 -14 -7
i … three:21 -13 -33
i … tickets:-40 -40 -39
i … til:20 35 4
i … till:23 23 23
i … tired:-17 -21 -3
i … toast:-26 -19 -6
i … told:-15 -22 -13
i … tomorrow:-25 -39 -31
i … tonight:96 100 80
i … took:40 38 43
i … train:-23 -17 -9
i … tree:-36 -31 -26
i … tried:14 20 3
i … trigger:20 18 19
i … trust:20 21 -7
i … tuesday:9 17 31
i … turned:24 17 12
i … twenty:30 26 34
i … two:-5 -9 21
i … type:53 56 54
i … u:1 25 26
i … unalive:16 -60 -4
i … uncle:10 7 45
i … under:-21 -29 7
i … understand:-42 -26 -19
i … unhappy:30 33 31
i … upset:47 -8 -4
i … upstairs:21 33 31
i … urge:-33 -27 -2
i … urges:9 -21 -1
i … use:7 -13 24
i … used:26 8 -19
i … vanish:57 -2 -1
i … visa:-19 -19 -25
i … wait:7 19 26
i … waiting:-18 -22 -15
i … wake:71 75 41
i … walk:15 26 21
i … walked:37 35 -8
i … walking:17 12 31
i … wana:2 25 3
i … want:34 -15 26
i … wanted:13 28 -12
i … wanting:49 21 -30
i … warm:8 19 22
i … was:-32 -48 -28
i … washed:17 25 31
i … wat:37 38 38
i … watch:-24 -12 -7
i … watching:-26 -17 -9
i … wednesday:55 43 26
i … week:-25 -12 -1
i … weekend:0 -22 -11
i … weeks:49 -2 -1
i … went:-4 36 4
i … were:19 -32 -21
i … weve:-21 -18 -10
i … whatever:57 57 -2
i … whats:39 34 32
i … where:49 29 24
i … which:17 15 25
i … while:-22 -12 -19
i … whisky:1 3 -23
i … whispering:18 21 40
i … who:-33 -33 -40
i … whoever:-33 -35 -9
i … whole:-19 -34 17
i … why:11 -31 -21
i … wife:-31 -11 -10
i … wil:3 -9 -22
i … wish:-27 -25 -8
i … wishing:52 -10 -13
i … with:-13 -14 -42
i … worked:-5 -10 -23
i … world:46 26 -38
i … worn:27 29 27
i … would:31 29 -11
i … wouldnt:-21 5 13
i … wrists:21 17 15
i … written:87 81 61
i … xanax:18 19 26
i … ye:12 29 31
i … yeah:32 30 -1
i … years:59 31 -5
i … yes:19 18 21
i … yesterday:-33 -9 -11
i … youll:35 33 32
i … young:-59 -41 -7
i … youve:32 -7 -2
iam:0 0 0
ibuprofen:-49 -27 -20
ice:-8 -12 -17
ice adn:39 24 -1
ice cube:24 -7 -13
ice outside:-35 -2 -1
ice … instead:32 -3 0
ice … it:50 -26 -2
ice … passed:34 0 0
ice … teh:-34 -2 -4
ice … went:29 -9 0
iced:-2 0 0
ich:103 109 73
ich bringe:43 46 -13
ich den:-25 -23 -24
ich denke:28 39 -12
ich hab:14 18 23
ich habe:104 117 109
ich mich:-25 -27 27
ich mochte:41 44 -10
ich nicht:-27 -7 -2
ich nur:-21 -21 -13
ich ritze:29 33 0
ich uber:36 37 -8
ich ware:45 -16 -8
ich werde:24 33 -29
ich wil:55 32 -41
ich wunschte:24 -21 -5
ich … alle:-21 -15 -5
ich … allen:35 -8 -3
ich … alles:-15 -16 -28
ich … am:-15 -23 -22
ich … an:23 27 11
ich … auch:10 22 -3
ich … auf:25 22 47
ich … brief:-18 -25 -19
ich … dann:29 35 35
ich … dei:23 19 39
ich … dem:35 36 34
ich … der:26 26 30
ich … es:-43 -7 -41
ich … heute:47 44 18
ich … ich:27 -4 -20
ich … im:-9 -8 29
ich … jetzt:6 25 -1
ich … keine:31 -24 -3
ich … leben:-43 -24 -2
ich … lieber:26 -4 -2
ich … meine:-24 -24 -19
ich … mich:39 64 -14
ich … mir:20 33 30
ich … nichts:-21 -13 -3
ich … noch:-18 -14 -24
ich … sein:35 15 -1
ich … selbstmord:71 84 -10
ich … sterben:40 33 -3
ich … strick:30 31 35
ich … suizidgedanken:39 45 -37
ich … tabletten:39 32 46
ich … tot:39 -14 -11
ich … umbringen:34 36 -41
ich … und:-29 -24 -29
ich … vorbereitet:-22 -26 -18
ich … ware:22 -8 -3
ich … wieder:32 35 -6
ich … wil:6 9 -38
ici:6 7 0
icu:-1 0 0
id:16 -43 -37
id as:22 -6 -1
id be:3 -20 -11
id been:-47 -50 -20
id dei:13 12 22
id died:23 -5 -2
id do:15 49 -34
id eaten:54 -4 -2
id end:50 65 57
id feel:92 40 33
id forgotten:-29 -14 -9
id give:71 7 22
id gone:-88 -3 -2
id had:-38 -32 -28
id hate:6 23 0
id hav:-2 15 28
id it:56 22 35
id kil:-3 36 -3
id lost:15 34 31
id love:55 -21 -17
id neva:4 -16 -27
id no:-20 -4 -1
id not:58 -31 -31
id press:41 -2 -1
id rather:-28 -43 -21
id saved:-28 -9 -9
id settle:64 -2 -1
id stay:45 1 7
id step:21 -2 -2
id swallowed:33 27 24
id take:6 -22 -18
id taken:-8 -45 -31
id teh:62 -62 -50
id thank:36 -6 -2
id think:-28 -1 0
id thought:-45 -34 -2
id to:61 38 -7
id told:-36 -35 -28
id wait:71 62 70
id want:-42 -38 2
id welcome:45 -7 -1
id written:-30 -13 -13
id … a:-40 -25 -40
id … adn:30 33 58
id … alife:43 24 27
id … all:-25 -17 -15
id … an:-30 -13 -18
id … anything:37 19 33
id … at:-24 -19 -15
id … away:5 22 -2
id … back:-17 -21 -9
id … be:43 24 52
id … been:-3 2 -24
id … being:2 18 22
id … beter:52 2 -3
id … but:42 44 41
id … by:-48 14 -4
id … complain:20 -7 -5
id … dead:-38 -19 -4
id … doing:10 -23 -3
id … down:-31 -7 -9
id … drinking:-21 -2 0
id … everything:37 15 19
id … exist:7 -20 -1
id … fine:-40 -4 -1
id … for:82 25 60
id … found:19 27 36
id … frightened:57 51 48
id … glad:75 -21 -7
id … had:34 37 36
id … hear:-52 -24 -11
id … her:-30 -9 -5
id … here:-27 -1 2
id … hoping:23 0 0
id … how:-22 -12 -5
id … i:21 26 -2
id … if:-21 -20 -16
id … im:-15 0 -24
id … in:13 50 25
id … into:-31 1 -10
id … it:-2 -40 -60
id … its:-20 -8 -4
id … ive:15 -24 -11
id … kil:-30 -7 -7
id … knife:-20 -6 -3
id … known:17 34 32
id … leave:-10 -21 -13
id … letters:-28 -13 -13
id … liked:37 44 34
id … long:21 6 13
id … my:6 11 -38
id … myself:-1 37 -51
id … neva:5 36 -1
id … no:-2 -23 -7
id … nobody:-34 -30 -26
id … not:69 -16 -1
id … of:-35 -15 -9
id … off:33 -23 -17
id … ok:37 -1 0
id … on:-56 -28 -19
id … one:48 7 15
id … out:-40 -26 -17
id … relief:58 -15 0
id … relieved:58 -9 -4
id … respawn:99 20 0
id … ring:-22 -9 -2
id … roap:-41 -18 -16
id … soon:22 -6 -1
id … stay:43 -3 4
id … suicidal:3 -36 -4
id … tablets:-22 -22 -18
id … take:14 27 8
id … teh:-17 -11 -46
id … that:23 26 16
id … them:11 -24 -9
id … through:37 4 6
id … till:9 -24 -6
id … told:-24 -3 -1
id … up:20 -9 3
id … used:0 -31 -6
id … vanish:-54 -1 0
idc:0 0 0
idea:-23 -17 -20
idea … im:29 32 38
idea … myself:11 -23 -2
idea … to:-20 -9 -8
ideal:-10 -3 -1
ideas:-3 -8 -8
ideation:-57 -64 -16
ideation … teh:30 11 -2
idees:14 22 -4
idiot:-3 -3 -2
idiots:0 0 0
idk:0 0 0
ie:0 0 0
if:-10 -12 -50
if a:29 -38 -26
if anybody:18 22 29
if he:4 -7 -21
if hes:-12 -25 -29
if i:13 -6 -38
if ill:20 24 -13
if im:20 -22 -20
if it:31 41 -4
if my:78 66 -1
if nobody:18 16 23
if she:-18 0 -25
if teh:31 -22 -11
if that:-42 -24 -14
if theres:-25 -26 -7
if they:65 61 6
if u:13 -29 -6
if youd:-46 -5 -3
if youve:-29 -15 -11
if … are:-35 -32 -28
if … ask:22 31 -2
if … asks:26 24 33
if … at:7 -9 -23
if … been:-26 4 -15
if … before:-47 0 21
if … breathe:-27 -17 -4
if … breathing:17 22 -2
if … brings:25 25 -2
if … bus:27 -8 -2
if … by:38 30 3
if … call:27 13 12
if … can:-40 -37 -27
if … cant:-26 -14 -8
if … come:-7 1 -24
if … dead:48 51 -1
if … dei:-75 -38 -13
if … did:7 27 -1
if … didnt:6 -35 -12
if … died:31 -41 -11
if … disappeared:36 -3 0
if … do:18 3 -23
if … doctors:43 -1 -1
if … does:25 31 -9
if … dont:-21 12 -44
if … end:-14 -27 -13
if … enough:-24 -27 -15
if … ex:25 25 -2
if … existing:41 -1 0
if … fall:21 -3 0
if … felt:-82 -17 -4
if … food:20 21 -14
if … for:-16 11 -35
if … found:25 -13 -4
if … from:24 -8 -3
if … gave:22 -5 0
if … go:-23 -33 -38
if … gone:37 -15 -8
if … got:72 10 2
if … had:21 58 13
if … hadnt:39 44 -2
if … hav:-28 -13 -20
if … havent:-21 -5 -2
if … heart:35 -18 -1
if … help:5 -1 21
if … here:40 -13 -1
if … hit:51 -40 -10
if … hold:16 15 37
if … i:79 92 28
if … ill:31 29 -8
if … in:-25 -22 -7
if … is:-15 -32 -27
if … isnt:3 -7 28
if … ive:31 4 1
if … kil:-42 -20 -1
if … killed:35 46 -29
if … kills:20 45 -1
if … knew:71 54 54
if … know:60 -12 24
if … late:-22 -11 -4
if … leave:28 21 -2
if … let:32 9 -7
if … liv:-30 -41 0
if … lord:21 -12 -8
if … mate:47 44 0
if … me:63 33 -10
if … more:23 2 3
if … my:-1 46 31
if … myself:-12 20 -32
if … need:-20 -10 -8
if … neva:0 29 43
if … no:-23 -28 -10
if … not:0 -17 -33
if … offered:27 -10 -2
if … on:-52 -19 -4
if … one:-8 13 27
if … or:-34 -33 1
if … out:-24 1 -7
if … paid:-50 -12 0
if … read:-20 -14 -14
if … reading:29 33 32
if … reads:26 20 16
if … run:15 10 55
if … says:-15 -7 27
if … see:60 70 54
if … she:18 24 -10
if … should:-22 -25 -8
if … show:33 37 39
if … sick:41 -4 -1
if … signs:20 23 25
if … slipped:50 0 0
if … snows:-30 -26 -20
if … speak:53 4 -2
if … stop:12 19 -31
if … stopped:36 -25 -9
if … such:48 -10 0
if … take:33 23 -5
if … takes:21 39 -14
if … teh:-5 36 -28
if … text:25 27 30
if … ther:-4 -23 -18
if … think:-39 -11 -5
if … thinking:-34 -24 0
if … this:64 93 101
if … tired:-43 -6 0
if … to:-33 -31 -10
if … told:-9 -35 0
if … tomorrow:29 -7 -3
if … tonight:-27 -30 -35
if … took:52 25 48
if … truthful:42 16 -2
if … u:23 -16 21
if … urge:28 -1 -1
if … wake:76 88 -5
if … want:-56 -10 44
if … wanted:6 24 -2
if … was:67 -14 -2
if … wasnt:28 -66 -17
if … went:35 -10 2
if … werent:73 46 -28
if … world:58 -6 -4
if … would:44 5 18
ignore:-19 -7 -3
ihn:-9 -6 -4
ihr:10 20 23
ihre:5 -3 -2
iiiii:0 0 0
il:80 93 69
il a:68 70 62
il be:40 43 42
il est:20 17 -21
il fait:22 19 14
il … quil:18 21 28
il … va:18 21 28
ill:26 32 33
ill adn:58 8 33
ill answer:-24 -22 -21
ill be:8 21 0
ill dei:-54 -25 -4
ill do:32 23 -10
ill drive:33 45 36
ill end:14 21 -15
ill enough:13 -24 -13
ill get:24 -6 -37
ill go:70 61 45
ill hav:44 38 40
ill jmup:-41 -42 -4
ill kil:36 44 -27
ill let:63 55 61
ill make:60 -8 -13
ill miss:-29 -24 -17
ill neva:-46 -22 -11
ill not:97 82 79
ill sleep:-28 -12 -14
ill stab:22 27 54
ill stand:13 14 21
ill stay:12 24 19
ill take:34 28 55
ill tell:-27 -14 -17
ill turn:36 32 31
ill type:-24 -27 -28
ill use:41 32 26
ill walk:33 39 37
ill … a:11 -2 -29
ill … adn:21 11 -24
ill … after:26 17 -23
ill … all:27 29 37
ill … along:39 38 14
ill … at:-15 -45 -49
ill … away:-9 -36 -43
ill … back:-14 -19 -48
ill … be:95 75 79
ill … been:16 23 31
ill … before:25 19 38
ill … but:9 24 35
ill … by:-18 -25 -23
ill … dead:-27 -25 -9
ill … dei:34 -32 -19
ill … doing:0 -2 -61
ill … down:1 9 36
ill … fine:-28 -17 -4
ill … from:37 36 38
ill … get:44 -2 -1
ill … gone:76 81 68
ill … he:13 19 36
ill … him:48 45 19
ill … home:-21 -15 -11
ill … house:-31 -20 -33
ill … i:24 3 15
ill … in:28 34 53
ill … it:70 68 4
ill … ive:35 31 33
ill … lief:25 34 -15
ill … more:-27 -14 -15
ill … myself:77 98 102
ill … no:12 28 -9
ill … not:-52 -3 -2
ill … nothing:26 37 40
ill … of:-47 -43 -9
ill … off:3 2 -20
ill … one:71 40 24
ill … out:-3 5 39
ill … over:13 16 26
ill … passed:23 23 24
ill … past:33 28 24
ill … right:37 31 -7
ill … seeing:33 38 35
ill … she:20 20 16
ill … shot:24 37 48
ill … them:47 36 25
ill … ther:10 11 26
ill … this:38 25 22
ill … tonight:0 -43 -46
ill … u:-21 -20 -39
ill … up:16 22 -2
ill … wen:13 10 23
ill … with:-18 1 -24
illness:33 24 37
illness … adn:34 9 19
illness … u:13 25 26
ilocano:-1 1 2
ils:21 33 37
ily:-12 -9 -8
im:27 38 29
im a:15 -22 -39
im about:69 54 29
im afraid:-8 0 -43
im after:53 70 65
im alife:-12 14 34
im all:-20 -28 -15
im an:-32 -38 -26
im ashamed:55 20 -4
im asking:27 6 -11
im at:25 30 37
im away:56 62 75
im back:-44 -14 -33
im bad:-1 1 23
im bleeding:48 58 57
im buzzing:-22 -23 -15
im by:25 36 52
im calling:-20 -13 -11
im carrying:33 43 -1
im certain:-37 -31 -27
im checking:20 29 18
im choosing:5 29 -7
im climbing:14 25 37
im closing:48 49 47
im concerned:82 48 43
im considering:3 13 -35
im contemplating:13 26 -2
im counting:-12 -24 -16
im craving:42 -14 -11
im curious:-31 -28 -18
im cutting:-45 -44 -7
im dead:-14 4 39
im deleting:31 33 41
im desperate:9 23 0
im determined:37 45 -1
im dieing:-45 -23 -10
im do:-46 -41 -31
im done:21 18 20
im down:36 26 13
im drinking:75 74 68
im driving:43 24 18
im drowning:-27 -26 -12
im end:27 15 -90
im ending:38 53 82
im feeling:-27 -5 -13
im fifty:-31 -36 -23
im fighting:-42 -49 -9
im finished:54 58 61
im finishing:32 34 42
im fishing:28 30 41
im following:2 6 20
im forty:-40 -26 -8
im fourteen:25 29 -10
im free:19 77 81
im frightened:3 1 -30
im geting:-7 34 39
im giving:36 68 68
im glad:-35 -33 -18
im goign:32 30 34
im goin:73 58 17
im half:22 -5 -3
im hallucinating:18 14 21
im hang:30 28 58
im hanging:13 25 35
im haveing:20 26 -20
im her:-6 3 -30
im hert:6 13 -43
im hiding:14 -7 22
im his:11 17 22
im holding:40 18 42
im home:-19 -55 -17
im honest:12 -25 -6
im hoping:-36 -29 -2
im hurting:16 21 0
im i:-33 -25 -7
im ill:15 22 -16
im in:41 38 53
im injecting:32 27 -4
im jmup:51 32 24
im jumping:39 45 67
im keeping:24 -17 -14
im kil:-59 -54 -22
im killing:-9 -8 -32
im leaving:48 50 20
im less:-33 -28 -16
im letting:18 21 1
im locked:3 4 27
im losing:20 24 -2
im lying:38 44 33
im meant:24 -6 7
im nearly:42 -11 -1
im neva:-34 -37 -23
im next:39 52 40
im not:-10 -7 -38
im nothing:57 -4 -1
im off:-57 -42 -45
im on:-41 -47 -34
im one:33 -7 -28
im opening:23 19 32
im out:60 41 46
im over:17 49 59
im parked:88 77 81
im past:33 51 53
im picking:-4 -5 -23
im planning:12 16 -36
im popping:19 22 22
im pulling:53 23 17
im ready:22 -26 4
im right:-22 -1 0
im sad:-22 -15 -14
im safe:-26 -39 -23
im sat:39 13 7
im saying:60 12 14
im scard:37 56 -4
im serious:34 3 -10
im setting:11 11 31
im seventy:-1 -21 -27
im shaking:51 54 16
im shaky:-51 -25 -20
im sick:-101 -48 -42
im sitting:-31 -36 -29
im sixteen:17 22 -15
im sleeping:21 -17 -7
im sleepy:29 28 24
im slow:-9 -12 -35
im smiling:22 13 33
im standing:-18 -28 -21
im starving:-15 -39 -1
im stepping:21 27 26
im sticking:-24 -17 -8
im stood:45 50 39
im stopping:54 64 57
im stuck:-26 -14 -21
im suicidal:126 138 -74
im supposed:-30 -23 -10
im sweating:-6 -24 -17
im takin:74 67 76
im telling:-17 -31 -27
im tempted:34 26 -9
im terrified:2 -25 -12
im thankful:-30 -5 -4
im that:1 -26 -15
im thinking:3 9 -29
im this:8 -18 -26
im throwing:31 28 34
im tired:11 -17 -28
im to:-25 -25 -14
im told:-41 -35 -21
im truthful:37 -1 -1
im trying:1 -40 -39
im two:24 22 5
im typing:22 -10 -5
im unalive:7 27 -11
im upset:14 25 -1
im using:100 99 57
im waiting:81 30 47
im walking:2 19 33
im wanting:33 14 -2
im weak:58 32 34
im weirdly:-32 -30 -22
im whispering:9 11 25
im with:54 45 50
im wondering:-26 -20 -5
im worn:-34 -31 -25
im worried:19 7 -34
im … a:-29 -33 -32
im … about:-33 -20 -41
im … across:45 52 50
im … adn:25 44 39
im … afraid:-14 -24 -16
im … afternoons:24 1 0
im … all:-23 -13 -24
im … alone:32 27 24
im … an:28 22 48
im … another:46 42 -9
im … any:-11 -19 -28
im … anymore:17 31 48
im … anything:-28 -8 -3
im … anyway:14 11 20
im … around:61 51 49
im … as:20 21 42
im … ashamed:-33 -10 -2
im … at:60 52 48
im … away:25 30 6
im … back:18 11 36
im … bad:49 3 -3
im … bath:-34 -58 -41
im … bathroom:-7 -17 -25
im … be:4 -15 -23
im … because:-22 -7 16
im … bed:-33 -30 -19
im … before:13 22 0
im … being:72 38 -32
im … bit:-12 -25 -12
im … boat:-20 -13 -25
im … both:35 -5 -3
im … bothered:24 31 -8
im … bottle:30 24 25
im … breathing:-30 -75 -41
im … brother:29 24 28
im … burden:56 -5 -4
im … burn:35 15 29
im … bury:-36 -30 -23
im … but:-10 -19 -34
im … by:26 13 29
im … bye:65 64 66
im … call:-38 0 0
im … cant:-12 30 38
im … carer:-16 -17 -23
im … clean:-25 -25 -16
im … coke:36 29 32
im … cold:-27 -23 -38
im … come:62 58 48
im … could:15 24 14
im … couldnt:58 62 65
im … counsellor:28 37 40
im … counting:50 -18 -5
im … cryin:35 6 -2
im … cut:120 71 -2
im … da:-25 -20 -14
im … dads:-42 -37 -7
im … danger:-22 -8 -3
im … days:-27 -37 -25
im … death:-17 -20 -13
im … dei:43 -63 11
im … detox:-22 -19 -4
im … do:-1 -5 -53
im … doing:-4 -8 -22
im … done:-41 -44 -45
im … dont:39 46 56
im … door:18 26 -7
im … down:8 29 37
im … drive:45 40 62
im … driving:-25 -30 -31
im … drown:-3 -4 -65
im … edge:-92 -96 -101
im … end:32 9 -105
im … ending:38 60 -5
im … every:26 55 -1
im … everybody:26 27 25
im … everyone:-26 -31 -37
im … everyones:-30 -14 -13
im … exaggerating:79 81 -2
im … family:43 41 41
im … farewell:15 39 39
im … fence:71 72 67
im … floor:14 -48 -37
im … for:-4 -21 -17
im … forum:-31 -27 -23
im … forward:-35 -15 -11
im … four:-27 -8 4
im … from:-52 -9 -22
im … front:16 13 26
im … game:24 22 5
im … gave:-14 -30 -39
im … give:54 45 -2
im … go:29 7 16
im … good:-3 15 38
im … goodbye:10 23 38
im … had:4 -24 -12
im … hang:-13 -11 -57
im … happens:66 34 0
im … harming:35 51 0
im … has:-30 -5 -6
im … hav:-22 -10 -28
im … he:-9 -6 -28
im … head:-11 -2 23
im … hear:-21 -17 -15
im … hell:-36 -23 -26
im … heroin:126 4 0
im … hert:123 127 0
im … hes:-32 -36 -24
im … hiding:41 -8 -3
im … him:39 33 20
im … his:-3 0 25
im … holding:-19 -14 -22
im … holidays:28 25 25
im … house:10 8 24
im … how:6 -10 -30
im … hundred:21 18 -6
im … hurting:-37 -42 -5
im … i:-20 -30 -49
im … ice:21 -12 -2
im … ich:-36 -34 -22
im … id:51 -10 -7
im … if:-48 -57 -20
im … ill:59 26 6
im … im:-34 -20 -25
im … inside:0 -25 -12
im … into:11 -25 -23
im … isnt:-24 -9 11
im … it:84 79 103
im … itll:34 -9 -10
im … its:69 47 56
im … ive:-63 -65 -36
im … jmup:10 20 39
im … join:34 33 47
im … joking:38 4 -24
im … keen:27 -12 -3
im … keep:-25 -34 -16
im … kil:-37 -39 -9
im … killing:41 38 -12
im … last:50 42 30
im … late:63 59 70
im … let:1 2 23
im … lie:14 22 31
im … lief:29 -23 8
im … lineman:17 22 17
im … loft:20 20 19
im … look:13 22 27
im … looking:60 -4 6
im … lot:22 30 28
im … love:25 15 18
im … make:37 16 19
im … me:27 28 19
im … miles:34 41 -6
im … mine:73 72 67
im … mins:4 0 23
im … monday:21 25 17
im … months:-12 -24 -14
im … most:23 0 -1
im … mum:-44 -41 -68
im … my:35 33 14
im … myself:29 31 23
im … neva:-35 -23 -14
im … night:-30 -34 -28
im … nine:-19 -26 -16
im … no:-25 -17 -18
im … nobody:46 49 55
im … nobodys:-26 -11 -6
im … of:-6 -28 -48
im … off:53 46 70
im … okay:-24 -32 -26
im … on:26 45 29
im … once:56 59 29
im … one:-12 -22 -7
im … other:11 19 21
im … out:32 49 32
im … outside:42 15 14
im … over:2 26 39
im … overdose:47 41 -3
im … own:36 29 9
im … pain:-28 -6 1
im … peace:21 41 41
im … people:17 22 22
im … person:-27 -22 -11
im … pillow:8 15 33
im … pills:20 21 34
im … piont:29 49 -1
im … plane:-34 -10 -9
im … planning:28 -2 -5
im … platform:-71 -69 -65
im … poison:4 5 26
im … pressing:45 36 50
im … pretending:15 11 -21
im … put:23 33 -19
im … ready:-4 -19 -22
im … real:9 21 25
im … rest:28 49 43
im … right:-56 -41 -42
im … roof:-19 -21 -11
im … safe:22 -5 -7
im … say:-23 -30 -21
im … saying:23 49 13
im … second:18 22 18
im … see:-16 -5 -46
im … self:8 10 58
im … shake:26 25 8
im … she:-35 -35 -21
im … shes:-14 -15 -28
im … sick:-21 -38 -22
im … sill:85 88 86
im … since:-8 -23 -14
im … sisters:-18 -21 -16
im … sleep:-27 -20 -7
im … sleepy:31 34 41
im … smother:25 24 54
im … sober:-3 13 21
im … some:-28 0 0
im … sorry:-28 -32 -19
im … spot:39 39 34
im … stand:34 24 35
im … step:19 34 27
im … stop:-2 -18 -29
im … stopping:-14 8 -21
im … straight:0 0 -23
im … strangle:-45 -45 -14
im … suicidal:32 34 -4
im … suicide:62 62 -13
im … sure:-26 -60 -40
im … take:20 29 26
im … taken:-21 -19 -14
im … takin:57 54 64
im … teh:36 30 52
im … tell:68 77 69
im … thank:-28 -27 -24
im … that:41 4 5
im … thats:16 11 21
im … ther:66 68 62
im … theres:1 8 23
im … they:-31 -18 -10
im … thing:20 19 27
im … things:36 13 -34
im … third:13 11 21
im … thirty:42 53 44
im … thoughts:37 54 -4
im … three:-50 -40 -38
im … through:15 22 22
im … till:-13 -11 -26
im … tired:36 32 9
im … to:32 24 1
im … today:-74 -37 -16
im … tomorrow:-39 -43 -47
im … tonight:107 109 95
im … took:13 20 15
im … top:77 53 22
im … tracks:21 17 20
im … try:3 5 26
im … trying:8 31 42
im … tuesday:80 55 68
im … turning:48 59 63
im … unalive:27 53 -1
im … under:44 27 40
im … until:32 4 4
im … up:54 80 69
im … ur:-27 -26 -23
im … waiting:13 24 -14
im … waking:24 -1 0
im … walking:15 22 32
im … want:38 30 -20
im … was:-24 -32 -28
im … way:-10 -30 -21
im … weeks:10 -37 -20
im … weight:37 -8 10
im … wen:-12 -11 -30
im … were:30 31 28
im … where:48 50 53
im … whether:-21 -11 -8
im … while:74 61 60
im … who:-27 -30 -11
im … why:-46 -17 -11
im … wil:35 42 7
im … with:-37 -33 -18
im … wont:-17 -28 -13
im … world:21 21 21
im … years:-49 -24 -24
im … youre:-22 -10 -14
ima:34 40 36
images:-5 -3 -1
imaginary:-6 -2 -2
imagine:38 -28 -36
imagine a:-41 0 0
imagine if:26 -1 0
imagine it:38 -42 -1
imagine … a:9 23 0
imagine … id:56 0 0
imagine … to:28 14 -9
imagining:58 15 -6
imagining … my:20 39 -1
imagining … roommate:20 39 -1
imam:-1 -3 0
imams:10 15 -5
imma:-11 -3 -1
immer:2 1 8
immersion:-5 -3 -1
important:-37 -13 -8
impossible:-16 -8 -2
impression:-6 -10 -5
impressions:55 49 45
improve:41 -13 -5
improved:-8 -1 -1
improvement:-31 -20 -15
imran:29 27 0
imran … it:29 27 0
in:-17 -15 -5
in a:32 -1 -4
in about:5 10 42
in adn:18 -27 -37
in an:26 24 16
in another:-30 -23 -13
in any:26 8 21
in anything:29 -12 -6
in at:2 -4 -58
in bed:-48 -29 -61
in bits:-5 -29 -15
in brisbane:19 22 18
in case:-21 -18 3
in cash:-24 -15 -8
in class:0 -36 -25
in court:15 17 37
in daylight:44 52 50
in days:23 -6 -1
in durban:25 29 31
in each:-21 -20 -14
in fact:43 -7 -4
in fake:-33 -19 -16
in first:42 41 28
in friday:22 32 31
in front:57 63 51
in goa:-30 -24 -23
in goin:27 -14 0
in half:-38 -36 -22
in hand:1 2 22
in heater:44 41 39
in heaven:32 35 7
in her:30 35 41
in here:-36 -26 -13
in hes:-23 -13 -14
in his:61 61 42
in home:22 -3 -2
in hospital:-29 -25 -32
in i:40 46 86
in if:0 -27 -26
in im:75 44 29
in is:-13 -13 -25
in it:49 57 72
in its:-24 -2 5
in ive:-6 -32 -25
in june:64 69 43
in law:-7 -11 -27
in living:65 -1 -1
in long:-29 -22 -7
in love:-21 -13 -13
in march:-18 -19 -37
in may:8 25 -5
in me:16 66 46
in more:10 28 28
in mums:35 35 39
in no:17 39 34
in not:13 29 25
in ohio:-22 -16 -16
in on:-28 -27 -19
in order:3 -38 -30
in our:-13 -10 -27
in over:-23 -16 -16
in pain:-26 -25 -16
in peace:-24 -26 -19
in prison:-22 -18 -21
in recovery:-22 -26 -16
in secret:53 39 -4
in september:20 -9 -4
in sunday:32 54 46
in tesco:21 0 1
in thank:28 17 18
in that:10 -45 -25
in ther:-3 -6 -32
in this:-33 -42 -31
in time:10 19 30
in todays:48 37 -5
in together:21 20 24
in tomorrow:21 21 19
in toronto:23 11 11
in triangles:41 39 45
in trouble:22 20 18
in uniform:-25 -23 -13
in ur:-28 -17 -7
in wet:-22 -17 -35
in with:-27 -31 -33
in … a:-46 -38 -48
in … accident:25 -3 -4
in … after:11 10 -72
in … alife:84 -23 -12
in … all:-71 -20 -27
in … am:-2 18 26
in … arm:-55 -45 16
in … as:-14 -3 -39
in … at:13 28 9
in … back:-2 -26 -25
in … bag:-21 -19 14
in … barn:-28 -21 -32
in … basket:48 29 26
in … because:-30 -13 2
in … befor:27 23 27
in … before:-23 -23 -40
in … began:10 24 -12
in … behind:100 100 106
in … being:-50 -5 -4
in … bin:36 26 14
in … biscuit:35 43 36
in … bit:32 33 33
in … blazer:26 25 0
in … blood:24 15 27
in … boat:61 66 59
in … body:36 -8 -7
in … boot:37 34 26
in … boots:17 21 4
in … bowl:57 41 17
in … bread:38 48 32
in … bureau:30 34 34
in … but:50 3 -22
in … cab:32 34 -10
in … calculator:23 31 30
in … calendar:16 28 53
in … call:24 29 33
in … can:-29 -15 -15
in … canal:23 20 28
in … cant:-6 6 27
in … case:16 35 41
in … chair:-22 -24 -16
in … changing:18 22 -7
in … channel:-22 -27 -21
in … chat:-3 -27 -29
in … chest:47 40 54
in … city:-22 -17 -9
in … class:21 20 2
in … closed:20 18 3
in … clothes:57 53 54
in … coal:-45 -41 -16
in … coat:36 39 42
in … coffin:24 1 -15
in … cold:41 46 33
in … comes:46 39 17
in … corner:57 62 54
in … corridor:-38 -31 -37
in … could:57 62 47
in … cubicle:34 36 -7
in … cup:26 30 17
in … cupboard:51 4 -14
in … cut:-31 -28 -17
in … dairy:19 23 0
in … dark:49 46 28
in … day:-7 12 -23
in … days:1 -32 -21
in … dei:22 19 5
in … detox:-33 -20 -11
in … diary:12 13 -34
in … didnt:-28 -19 -11
in … dont:12 35 -11
in … door:17 30 -20
in … doors:25 22 23
in … dosette:-20 -19 -18
in … double:43 48 51
in … down:16 20 24
in … drama:-18 -20 -16
in … drawer:34 21 29
in … driveway:-26 -34 -10
in … easter:30 42 -6
in … end:14 -20 -22
in … english:43 30 19
in … evenings:-22 -17 -7
in … every:10 24 -18
in … eye:-17 -26 -11
in … eyes:-36 -24 -19
in … face:19 30 -15
in … family:41 -12 -11
in … far:48 55 50
in … fathers:-31 -27 -24
in … feel:7 -27 -11
in … few:42 36 28
in … film:-24 -19 -14
in … find:-40 -33 -10
in … first:-29 -21 -19
in … flat:-8 13 -30
in … fone:16 43 42
in … foot:-20 -17 -14
in … forty:-26 -25 -12
in … four:-28 -7 -4
in … friday:-28 -23 -17
in … fridge:-3 -22 -18
in … from:-42 -44 -38
in … fruit:36 0 0
in … gale:62 -2 -1
in … game:-35 -4 -2
in … glovebox:64 56 62
in … go:59 77 70
in … goin:19 34 39
in … good:28 18 25
in … goodbye:29 22 15
in … got:47 61 46
in … had:-37 -42 -35
in … half:32 32 40
in … hall:28 18 29
in … hand:6 10 29
in … handbag:30 3 7
in … has:-30 -46 -44
in … hat:-31 -13 -17
in … hav:-27 8 6
in … he:6 19 36
in … head:59 6 -43
in … heartbeat:22 30 0
in … hearts:27 26 27
in … hem:-24 -21 -16
in … her:-33 -26 -21
in … hes:18 32 64
in … his:4 14 21
in … home:-30 0 -13
in … hostel:25 1 6
in … hour:25 28 27
in … hours:-23 -13 -13
in … hurry:-21 -7 -3
in … id:61 -36 -54
in … if:31 20 24
in … ill:-19 -7 -28
in … im:37 54 40
in … in:14 26 17
in … inn:0 1 34
in … instead:57 -5 -6
in … is:-13 -27 -14
in … it:13 -21 5
in … its:-10 -25 -16
in … ive:-21 -21 -26
in … jacket:42 39 36
in … keeps:29 38 -12
in … kids:4 11 21
in … kil:-21 -24 -4
in … kitchen:39 29 23
in … lap:-61 -56 -56
in … last:-25 -18 1
in … left:36 37 36
in … leter:39 36 36
in … lief:10 -23 8
in … light:27 24 25
in … lights:-20 -20 -21
in … lock:-30 -21 -12
in … locked:30 34 -2
in … loft:-67 -69 -59
in … look:22 5 -8
in … looks:22 -3 -3
in … lost:64 0 0
in … machine:32 -1 4
in … marked:-29 -25 -11
in … mate:17 21 19
in … me:55 47 14
in … medicine:34 26 28
in … memory:34 19 0
in … min:48 38 39
in … mind:-31 -23 -13
in … mine:-21 -14 -8
in … mins:39 46 67
in … minute:25 21 10
in … minutes:26 30 20
in … monday:36 34 46
in … mornings:-11 -16 -22
in … mothers:35 46 44
in … mouth:57 81 75
in … much:1 0 -22
in … mums:-24 -8 -4
in … my:-29 -15 7
in … myself:19 21 10
in … nearly:44 -5 2
in … neva:-32 -38 -16
in … next:-3 -3 49
in … night:-7 -33 -52
in … nightdress:24 24 26
in … nine:5 -30 -29
in … nineties:-23 -21 -10
in … noon:-24 -20 -11
in … not:54 11 26
in … nothing:42 39 28
in … notice:-28 -13 -5
in … office:33 23 4
in … old:36 -13 -5
in … or:46 39 23
in … order:23 38 -11
in … other:12 3 24
in … out:28 31 43
in … outside:42 -3 -12
in … oven:-29 -17 -8
in … over:-39 -38 -31
in … paid:27 28 26
in … park:-33 -48 -46
in … part:27 -7 -2
in … past:-30 -34 -33
in … pencil:25 32 -1
in … piano:43 47 31
in … pills:12 25 12
in … pipes:12 15 20
in … place:-6 -24 -15
in … plastic:-28 -30 -28
in … play:-14 -26 -14
in … poem:-28 -20 -7
in … post:14 23 34
in … premier:0 1 34
in … press:64 12 15
in … relapse:-39 -2 -2
in … right:49 37 37
in … ring:-35 -32 -12
in … room:36 28 -16
in … round:2 -32 -1
in … row:43 41 42
in … rucksack:44 43 47
in … same:-49 -40 -29
in … sat:20 15 21
in … saucer:25 31 37
in … sea:8 21 26
in … seat:5 21 -3
in … service:34 29 19
in … session:60 49 0
in … shaky:15 -31 -9
in … she:-25 -27 8
in … shed:-20 -55 -40
in … shes:-32 -47 -47
in … shouting:-22 -16 -13
in … shower:41 62 57
in … since:-33 -21 -19
in … sink:-57 -52 -60
in … sitting:26 -21 -23
in … skin:21 45 11
in … sleep:7 -43 -33
in … sleeping:31 -24 -21
in … sorry:59 51 48
in … spare:15 19 23
in … squash:20 19 23
in … staff:15 26 1
in … stairwell:11 14 21
in … station:-30 -18 -10
in … stool:45 48 32
in … stop:-25 -3 -6
in … store:-13 -7 -28
in … syringe:42 50 48
in … talking:24 30 31
in … tea:52 53 78
in … teh:3 -19 -31
in … tell:-22 -19 -12
in … than:19 27 25
in … thank:-24 -10 -6
in … thats:21 11 7
in … theatre:60 -6 -4
in … ther:-38 -25 -19
in … theres:-32 -14 -26
in … they:20 -10 -3
in … thing:-10 -25 -14
in … think:-26 -8 -10
in … third:22 -3 0
in … this:-17 -22 -21
in … throat:-32 -22 -19
in … till:22 19 26
in … tin:16 31 16
in … to:-30 -13 -3
in … today:-60 -61 -37
in … toilet:31 32 17
in … toiletries:19 18 21
in … toilets:44 57 19
in … told:32 0 3
in … tomorrow:22 17 16
in … tonight:-42 -44 -15
in … toolbox:-9 -8 -33
in … top:44 41 44
in … towel:28 26 32
in … truck:34 35 29
in … tunnel:-22 -12 -5
in … twenties:-21 -9 -3
in … waiting:17 36 19
in … walking:-25 -12 -12
in … wardrobe:32 35 49
in … warm:10 25 34
in … was:28 12 4
in … wat:-22 -11 -10
in … ways:29 24 -10
in … wednesday:28 32 36
in … wee:-27 -29 -24
in … weeks:-47 -27 -10
in … wen:42 52 10
in … wheelchair:5 11 21
in … where:27 9 7
in … which:-20 -15 -12
in … while:-15 -19 -25
in … who:-21 -18 -16
in … wife:-27 -20 -14
in … with:7 16 24
in … wont:-26 -15 -21
in … woods:48 54 48
in … world:40 -18 25
in … wrong:26 32 -7
in … yard:30 24 -10
in … year:19 12 -31
in … years:25 3 -14
in … yesterday:46 44 4
in … youd:36 -5 0
inbox:11 7 21
inbox is:-21 -10 -11
inch:-12 -24 -1
inches:-20 -7 -6
incident:-3 -2 0
incl:65 29 32
inclined:-2 -5 -2
included:39 20 -5
including:-18 -24 -14
incoming:-1 -1 0
increase:-26 -30 -16
india:-2 -4 -3
indoors:36 -6 -6
infection:-38 -47 -28
inflicted:58 25 36
info:-12 -6 -6
inform:21 18 17
information:20 -46 -29
informed:-9 -4 0
informing:2 4 -1
ing:19 21 -10
ingles:0 1 -5
inhailer:-5 -4 -2
inhaler:-16 -4 0
initials:-21 -13 -5
inject:56 56 64
injected:76 84 87
injected every:19 22 26
injected far:12 20 22
injected … adn:21 28 36
injected … i:19 26 30
injected … more:10 18 22
injected … of:14 13 20
injected … pen:21 26 26
injecting:37 37 -6
injection:-25 -9 -3
injuries:-11 -5 -2
injury:-6 2 -2
ink:0 12 19
inn:-5 1 33
inn wat:0 1 30
inn … a:0 1 30
innit:4 7 14
inpatient:8 14 -4
inquest:-31 -31 -24
inquiry:-4 -2 -2
ins:-1 0 0
insecticide:8 7 6
insects:50 49 50
inside:25 14 -2
inside an:-31 -29 -21
inside i:-3 -22 -13
inside it:-1 1 -23
inside me:49 54 30
inside of:26 -5 -10
inside teh:31 33 31
inside … adn:23 26 3
inside … coat:-28 -18 -8
inside … hes:33 32 26
inside … i:42 12 -18
inside … not:35 40 -22
inside … teh:-21 -6 -5
insists:-14 -5 -3
insomnia:-41 -31 -32
insomnia gang:-25 -25 -17
insomniac:23 24 20
insomniacs:0 0 0
inspected:-8 -4 -5
inspection:21 -12 -9
inspector:-1 -1 -1
insta:6 25 40
insta first:24 26 23
insta … snap:24 26 23
instagram:-30 -13 -3
instead:21 -51 -18
instead i:-22 -5 -3
instead of:-26 -47 -17
instead teh:35 39 31
instead till:21 -3 -1
instead … at:1 -34 -5
instead … fixed:25 0 0
instead … here:38 -3 -2
instead … takin:7 12 30
instead … to:40 25 27
instructions:-15 -15 -15
instructor:-7 -4 -7
insulin:32 26 63
insulin a:1 2 38
insulin adn:62 71 87
insulin because:52 52 66
insulin in:38 45 19
insulin is:-37 -30 -28
insulin pen:-22 -22 -14
insulin pens:44 33 25
insulin … fridge:26 30 35
insulin … he:21 23 24
insulin … in:-63 -63 -52
insulin … it:10 8 29
insulin … on:30 37 14
insulin … teh:-26 -7 -12
insulin … this:-1 0 28
insulin … to:-2 -32 -4
insulin … tonight:18 19 21
insurance:-40 4 2
insurance … teh:13 24 37
insurance … than:21 -9 -10
intact:0 0 0
intake:3 -4 -4
intend:69 81 32
intend suicide:2 2 -29
intend to:42 57 -3
intend … be:31 15 5
intend … dead:33 14 6
intend … dei:13 18 23
intend … end:8 31 -20
intend … go:0 0 -33
intend … i:3 22 -22
intend … it:1 8 22
intend … my:33 49 -27
intend … on:3 0 -35
intend … see:1 3 -26
intend … to:-22 -25 -18
intend … use:5 8 21
intending:10 10 -11
intends:38 45 -21
intends to:38 45 -21
intensive:-3 -4 -3
intent:52 57 -9
intent no:-21 -9 -3
intent plan:19 22 -2
intent … teh:51 44 -1
intente:15 19 -1
intente suicidarme:18 20 -1
intention:4 2 0
intentions:8 22 -3
interest:-26 -12 -6
interested:-29 -15 -4
interesting:-22 -9 -7
interfere:0 1 0
international:-10 -9 -6
internet:-14 -18 -5
internet teh:-2 -20 -6
interrupted:-4 -3 -3
interval:-1 -1 0
interveiw:-3 -2 0
interview:-59 -46 -59
interviews:-7 -7 -6
into:-12 0 -3
into a:27 51 68
into it:-35 -29 -21
into me:47 34 32
into my:79 88 -9
into recovery:0 0 -22
into teh:27 18 46
into … adn:57 36 25
into … after:-5 0 31
into … because:-1 -1 -29
into … box:-27 -51 -24
into … door:-8 -6 -24
into … dosette:49 50 33
into … glass:34 37 35
into … he:12 15 24
into … home:-23 -28 -17
into … i:5 -20 -15
into … in:-23 -23 -2
into … it:10 21 6
into … ive:27 17 20
into … jam:40 41 39
into … jar:40 41 39
into … leg:32 34 0
into … sea:30 37 39
into … sock:-5 -5 -29
into … teh:-22 -45 -34
into … thigh:36 40 -1
into … tonight:12 5 24
into … tree:22 21 28
into … up:26 22 -10
into … wall:30 30 36
intrusive:-16 -14 -4
invented:-24 -17 -2
inverness:-17 -4 -3
invigilator:-2 0 0
invisible:44 37 35
invitations:-18 -15 -16
invited:8 18 -2
invited to:16 21 1
invoices:0 -3 0
involve:-9 -6 0
inyong:0 0 0
ipad:-3 4 -5
ir:-66 -6 -1
ireland:-1 -1 -1
irish:-10 -7 -5
irl:-3 3 -36
irme:-6 -4 0
iron:31 35 16
iron in:20 16 36
iron on:29 36 -19
iron rushing:-22 -21 -5
iron … i:28 28 45
iron … my:58 57 -27
ironed:-31 -29 -23
ironic:36 46 6
ironically:2 4 -3
ironing:-33 -25 -21
irons:-6 -3 -3
is:16 25 42
is about:-36 -26 -28
is all:26 24 -9
is anymore:39 42 -1
is anyone:27 15 22
is approved:48 54 40
is around:-33 -8 -4
is as:45 35 39
is asleep:26 25 48
is at:34 34 36
is aware:15 21 -11
is awful:-21 -11 -14
is back:41 -26 -17
is bad:-5 -23 -17
is beating:53 53 77
is beter:13 20 41
is boring:7 -27 0
is bought:30 32 13
is breathing:18 15 39
is buried:20 23 24
is burning:-29 -31 -31
is by:23 15 9
is changing:13 22 -4
is checked:4 16 22
is choking:74 73 76
is cleaned:17 14 -22
is cold:36 12 13
is collecting:-27 -24 -18
is coming:2 3 -25
is counting:24 -23 -26
is crawling:24 10 12
is cutting:0 1 -28
is dead:-39 -40 -21
is done:-28 -25 -14
is drunk:48 43 47
is empty:36 8 -4
is enough:24 31 32
is envy:43 -1 -1
is every:1 -46 -2
is everyone:-26 -18 -17
is far:-24 -14 -10
is filming:23 17 10
is fine:-30 -11 -7
is fire:41 40 38
is fitting:23 23 25
is fixed:24 24 19
is foaming:23 26 27
is for:38 23 37
is from:-16 -24 -21
is funny:-37 -31 -27
is geting:-16 -5 -28
is gone:45 21 -14
is goodbye:-81 -86 -86
is half:58 62 60
is hard:21 14 12
is haveing:-6 -3 -27
is he:-26 -29 -19
is heavy:18 19 27
is here:12 9 25
is hitting:14 8 43
is holding:8 12 28
is huge:75 -7 -1
is i:-41 -26 -39
is im:-10 -23 -30
is in:55 41 33
is inside:35 -5 0
is its:-21 -11 -12
is kil:28 8 -1
is killing:-22 -29 -14
is laid:25 27 27
is late:-15 -14 -24
is leaning:11 25 10
is left:-22 -13 -17
is livestreaming:33 29 27
is long:23 -7 -7
is looking:30 24 -26
is loud:41 -35 3
is mad:60 53 48
is massive:46 -28 -2
is me:89 110 79
is missing:-32 -26 -36
is more:-24 -16 -13
is nearly:-15 32 52
is neva:-29 -26 -10
is next:26 23 22
is no:-23 -17 -40
is off:-59 -54 -63
is on:15 25 17
is one:-32 -32 -16
is open:29 30 12
is our:54 41 36
is out:-25 -22 -15
is outside:27 26 42
is over:-22 -17 4
is painless:-18 -21 -8
is planned:10 13 44
is quiet:3 -15 -36
is ready:11 16 22
is red:-20 -12 -14
is saying:23 24 4
is shaking:10 9 21
is shouting:55 36 50
is simple:28 27 25
is sleeping:48 45 38
is slow:73 63 64
is small:22 25 18
is soaked:-20 -21 -19
is sorry:24 23 22
is spinning:37 34 37
is standing:16 20 22
is starting:6 23 10
is strangling:54 54 98
is strong:26 -49 -27
is stuck:-19 -22 -11
is suicidal:125 101 -24
is takin:-5 -5 -24
is talking:56 52 45
is teh:-12 -10 -53
is tell:57 38 -2
is telling:66 61 -4
is ten:13 19 23
is ther:-27 -42 -50
is this:33 17 14
is threatening:7 6 -61
is through:23 20 16
is tied:-34 -32 -37
is tight:5 15 22
is time:24 23 -2
is to:-9 -9 -37
is today:79 -49 -23
is tomorrow:49 49 35
is tonight:30 95 96
is trying:-22 -20 6
is typing:20 27 26
is unconscious:47 39 48
is under:35 23 32
is waiting:73 45 -38
is walking:7 -26 -9
is wat:-17 -3 -47
is wedged:50 48 49
is where:40 81 69
is why:38 19 16
is yes:25 24 0
is yours:46 30 43
is … about:-2 -5 -34
is … after:28 36 16
is … am:-10 -6 -24
is … anniversary:30 33 28
is … answer:-48 -55 -22
is … around:-7 -17 -20
is … as:-10 14 21
is … away:-20 -18 -22
is … bad:11 23 12
is … banister:27 26 18
is … be:-10 -4 -79
is … been:-23 -15 -25
is … being:-7 1 20
is … beter:-28 -13 -13
is … between:1 1 22
is … big:-28 -18 -9
is … blame:23 25 21
is … blue:32 34 30
is … bridge:10 7 21
is … brother:31 32 37
is … but:-21 -21 -41
is … by:4 36 13
is … bye:49 54 57
is … can:6 -38 1
is … cant:-3 71 64
is … cupboard:10 -2 24
is … cut:8 16 -49
is … danger:22 31 -3
is … dark:33 40 34
is … day:-12 -5 26
is … dead:30 16 -59
is … dei:-10 -85 -5
is … doesnt:-21 -14 -6
is … dog:21 25 -4
is … doing:21 10 23
is … done:-34 -25 -20
is … dont:27 38 30
is … door:79 62 51
is … down:23 52 48
is … drawer:-26 -37 -4
is … drive:32 38 38
is … eating:23 19 -1
is … end:59 28 24
is … enough:72 35 36
is … envelope:43 42 34
is … exam:-20 -20 -21
is … far:40 47 43
is … farewell:23 20 25
is … fault:-57 -63 -57
is … first:-39 -20 -16
is … floor:35 25 20
is … fone:-47 -4 -3
is … for:-23 -32 -10
is … forgive:64 69 78
is … funny:54 49 51
is … gas:-7 -9 -21
is … get:48 44 33
is … gift:21 22 0
is … go:29 27 -4
is … good:37 15 19
is … goodbyes:18 25 20
is … had:11 18 25
is … half:29 25 24
is … hand:-18 -26 -23
is … hang:7 5 25
is … hav:-22 -11 -14
is … head:-16 -28 -16
is … hed:25 24 28
is … her:48 51 34
is … herself:-1 -1 -41
is … hert:20 32 -1
is … hes:54 52 61
is … hoap:-39 -8 -5
is … i:21 29 25
is … if:-22 -8 4
is … ill:-8 -27 -6
is … im:34 -6 -16
is … in:-31 11 14
is … is:-36 -37 -33
is … it:-14 -9 -33
is … its:-19 -32 -29
is … ive:13 18 27
is … joke:-47 -32 -13
is … keep:13 25 38
is … kil:54 56 -3
is … know:9 22 -18
is … last:-21 -31 -34
is … latch:25 27 23
is … let:-90 -57 -38
is … leter:22 20 13
is … letters:29 24 18
is … lights:-20 -22 -21
is … liv:59 40 -2
is … look:61 46 47
is … looks:6 27 25
is … mad:31 33 30
is … man:33 6 1
is … me:8 8 52
is … meant:-21 -15 -6
is … mind:48 30 -18
is … mine:-21 0 10
is … minute:17 21 25
is … miss:36 10 0
is … monday:20 20 16
is … more:-23 -17 -12
is … morphine:-33 -30 -24
is … mother:10 13 25
is … mothers:2 2 31
is … much:-28 -19 -22
is … mum:25 24 50
is … mums:-26 -25 -20
is … museum:-27 -26 -25
is … myself:47 60 -8
is … needed:50 46 38
is … nice:6 12 42
is … nicest:22 -22 -10
is … nights:22 25 7
is … no:10 24 21
is … nobody:18 21 16
is … normal:42 44 32
is … note:73 86 97
is … nothing:-25 -16 -6
is … of:24 -7 -49
is … off:-49 -37 -28
is … ok:-54 -11 -18
is … old:-5 -16 22
is … on:33 47 39
is … once:-25 -21 -15
is … one:45 38 -8
is … our:25 24 16
is … out:35 41 -12
is … over:36 35 36
is … past:70 54 51
is … pension:21 28 31
is … people:85 65 71
is … plan:84 85 -12
is … pocket:28 35 33
is … press:24 -8 -9
is … put:35 25 21
is … quiet:31 29 25
is … reason:-22 -19 -10
is … right:18 0 26
is … ring:-23 -20 -15
is … roof:-16 -25 -20
is … ropes:51 50 52
is … round:39 32 18
is … said:-28 -10 -1
is … same:-21 -29 -31
is … second:-22 -20 -9
is … sent:18 14 21
is … shaking:33 19 21
is … she:25 28 24
is … shell:-27 -22 -16
is … should:13 23 22
is … sister:-21 -26 -23
is … someone:-27 -23 0
is … son:16 15 51
is … sorry:60 38 36
is … spreadsheet:-21 -6 -1
is … stop:-21 -7 -5
is … stronger:7 -20 -19
is … study:19 20 19
is … suicidal:-33 -33 -4
is … suicide:-16 -16 36
is … table:30 21 26
is … tablet:15 17 29
is … tablets:41 38 15
is … take:25 -7 -36
is … takin:62 52 35
is … taped:23 22 22
is … teeth:-18 -45 -49
is … teh:6 7 22
is … tell:27 23 27
is … th:10 16 22
is … thanks:22 -3 -5
is … that:37 30 0
is … thats:-36 -31 -59
is … ther:56 67 54
is … theres:-21 -27 -17
is … they:65 75 74
is … thing:-12 12 -75
is … think:29 33 34
is … time:-8 -29 -15
is … to:-8 14 -29
is … today:37 -24 -28
is … tomorrow:58 46 50
is … tonight:24 -23 -7
is … took:-48 -41 -38
is … towels:25 26 27
is … train:12 9 21
is … two:-46 -26 -43
is … until:-56 -47 -5
is … up:-19 -21 -13
is … ur:51 43 -10
is … use:0 1 41
is … viaduct:34 32 30
is … wait:38 33 34
is … waiting:-26 -13 -14
is … want:50 28 -56
is … wanted:18 14 22
is … ward:-21 -18 -16
is … wardrobe:22 19 19
is … wat:-31 -40 -25
is … way:-25 -10 -36
is … we:-21 -20 -12
is … wearing:47 -5 -9
is … wednesday:-20 -25 -55
is … wen:-42 -28 -22
is … who:14 10 24
is … why:-22 -21 -15
is … wife:-27 4 9
is … wil:37 23 52
is … with:14 16 35
is … wont:45 48 42
is … works:-24 -26 -7
is … would:33 0 1
is … yours:41 40 35
is … yourself:27 15 -1
ish:6 0 -6
isha:-4 -3 -4
island:-2 0 0
isnt:82 61 61
isnt a:47 75 23
isnt answering:65 59 45
isnt at:8 18 26
isnt breathing:43 46 52
isnt coming:23 30 15
isnt drama:28 32 -1
isnt enough:-5 3 -61
isnt for:36 33 28
isnt home:10 22 19
isnt in:10 12 25
isnt it:-4 -24 -17
isnt new:21 28 0
isnt stopping:37 48 48
isnt suicidal:-27 -26 -3
isnt that:-9 -27 -9
isnt till:33 30 37
isnt until:35 40 -2
isnt ur:-26 -17 -16
isnt worth:80 -34 -19
isnt … a:31 21 40
isnt … adn:-1 13 43
isnt … at:42 -2 -2
isnt … awful:26 -1 -1
isnt … be:24 21 0
isnt … fault:13 26 36
isnt … for:27 13 17
isnt … he:10 8 22
isnt … here:33 44 49
isnt … i:-48 -27 -22
isnt … im:39 25 47
isnt … in:-33 -10 -3
isnt … is:-21 -13 -6
isnt … it:45 9 20
isnt … its:15 36 36
isnt … ive:-18 -9 -22
isnt … living:48 -32 -17
isnt … me:-69 -45 -35
isnt … my:23 8 28
isnt … new:12 24 0
isnt … next:38 44 -9
isnt … not:-38 -16 -44
isnt … of:-21 4 -13
isnt … same:-32 -24 -6
isnt … shes:-39 -34 -8
isnt … story:22 20 27
isnt … suicidal:-50 -35 -1
isnt … teh:-18 -36 -16
isnt … thats:39 -2 -7
isnt … theyd:22 -1 -1
isnt … this:32 -14 5
isnt … to:-21 -6 -19
isnt … tonight:27 34 44
isnt … up:3 14 21
isnt … waiting:53 37 43
isnt … want:-3 -42 -5
isnt … wen:7 5 -26
isnt … wish:-22 -17 -9
isnt … work:10 19 27
isst:-13 -11 -3
issue:-54 -13 -6
issues:-32 -12 -4
ist:23 31 49
ist zu:28 29 24
ist … ist:-30 -23 -17
it:17 15 13
it a:23 -33 -36
it al:56 66 -21
it all:-21 -5 -6
it alone:-53 -56 -45
it an:51 32 34
it any:-52 -11 4
it anymore:-58 -29 -13
it are:54 61 21
it arrives:-29 -30 -29
it as:10 0 23
it at:-30 -19 -11
it away:26 -10 15
it back:-3 -37 -39
it be:16 15 -42
it because:0 29 38
it before:-27 -13 -17
it behind:-25 -13 -1
it being:-11 20 -3
it between:-21 -14 -20
it burns:9 23 25
it but:-38 -23 -27
it by:74 40 -34
it bye:37 34 41
it can:-19 -41 -35
it cant:3 36 23
it come:64 27 28
it comes:-59 -53 -38
it cos:-28 -6 -7
it could:-10 -48 -11
it cut:31 -8 -3
it dead:38 38 -2
it didnt:39 46 43
it does:32 16 -60
it doesnt:-39 -24 -7
it dont:14 38 22
it down:22 26 26
it each:39 33 -5
it either:33 -10 -7
it enough:58 -6 -4
it every:-16 -8 -25
it far:36 27 20
it fast:-23 -24 -15
it feel:20 -4 -1
it feels:4 6 -20
it for:-66 -78 -50
it found:27 34 34
it from:28 3 -30
it gave:-39 -40 -13
it get:-27 -24 -28
it go:-23 -15 -21
it goin:47 50 -5
it gone:-44 -20 1
it goodbye:18 16 32
it had:20 -20 -19
it hapen:44 18 -28
it hard:5 21 -12
it has:-31 -21 -42
it hasnt:-25 -11 -10
it he:-78 -70 -36
it held:-26 -14 -5
it hell:42 43 42
it hert:-31 -10 -4
it hes:19 16 21
it himself:48 22 -8
it holds:-46 -45 -43
it hour:27 -15 -10
it how:-24 -7 -4
it i:-25 -24 -18
it id:23 -49 -30
it if:-30 -17 -29
it ill:-39 -28 -6
it im:12 -18 -25
it into:-28 -19 -6
it isnt:40 23 7
it its:-34 -28 -17
it ive:-8 -31 -3
it keep:11 20 29
it keeps:9 18 29
it kids:23 19 21
it kills:22 55 -28
it known:11 25 35
it lands:31 34 36
it last:1 -35 -4
it late:36 34 42
it lets:24 22 -3
it locked:17 18 22
it look:11 18 32
it looks:22 -1 19
it makes:-36 -35 0
it matter:19 -27 0
it mattered:22 28 28
it means:-34 -34 -16
it more:14 -41 -35
it much:-16 21 -7
it my:-12 -50 -54
it myself:-58 -38 -55
it no:-16 -4 -24
it nobody:-25 -4 8
it nor:40 27 25
it normal:21 19 7
it not:14 22 -24
it noted:-22 -10 -5
it nothing:8 -2 -36
it of:-17 -33 -31
it off:9 7 42
it ok:-21 -13 -12
it on:5 3 35
it once:-10 21 20
it open:48 49 53
it passed:9 -34 -7
it past:-35 -5 -4
it planned:15 3 -26
it reading:33 30 34
it right:33 7 -9
it ring:34 -8 -3
it said:27 34 25
it says:-11 -6 -22
it scares:38 0 -2
it second:60 32 34
it seems:-25 -25 -10
it shaking:15 -24 -7
it she:-53 -38 -34
it shes:-25 -19 -13
it shook:31 -28 -14
it since:31 -33 -37
it six:43 -16 -6
it snows:-32 -28 -21
it soon:44 56 -22
it sounds:-37 -10 -5
it starting:58 34 46
it stopped:-35 -35 -14
it stops:26 44 6
it suicide:7 1 38
it ta:16 22 17
it take:15 27 19
it takes:37 54 19
it teh:13 -2 36
it ten:40 18 5
it thank:16 20 22
it that:27 35 18
it thats:21 1 10
it ther:25 -15 -8
it theres:7 9 22
it third:25 46 26
it tired:5 8 26
it to:24 10 38
it today:57 56 76
it tonight:18 25 69
it true:11 29 -3
it tuesday:35 43 55
it turning:21 21 2
it twice:58 23 -32
it u:40 14 15
it until:-43 -19 -8
it up:-10 -30 -37
it waiting:21 33 -14
it was:24 27 12
it washed:56 53 55
it wasnt:29 42 66
it went:-25 -35 -21
it were:-12 -22 -9
it werent:20 26 -27
it whole:38 48 53
it wil:7 32 28
it without:-38 -21 -16
it woke:32 -1 0
it wont:11 16 20
it works:-33 -30 -15
it worth:-32 -3 -2
it wouldnt:-25 -13 -3
it wouldve:44 38 46
it written:27 3 -10
it yesterday:65 61 -6
it youve:21 -6 -4
it … about:-45 -36 -29
it … accident:40 44 40
it … adn:-10 -32 -19
it … after:33 43 27
it … afterwards:31 -2 -6
it … ago:24 1 14
it … all:-15 -25 -18
it … am:43 28 24
it … an:26 34 14
it … any:16 9 20
it … anything:29 34 22
it … are:58 40 7
it … arranged:-24 -20 -14
it … as:17 33 24
it … asking:-22 -10 -3
it … asleep:0 -4 -25
it … at:-31 -39 1
it … away:-7 -23 -31
it … b:28 29 -8
it … back:-16 -45 -42
it … bad:26 12 -3
it … be:26 16 8
it … because:12 23 -11
it … bed:25 28 12
it … before:39 26 20
it … bin:23 2 -9
it … bleeding:-67 -56 -37
it … blocked:-20 -25 -18
it … both:47 53 65
it … bottle:-14 -23 -15
it … box:29 35 35
it … bridge:18 21 16
it … burning:13 23 25
it … but:39 -8 -3
it … by:-19 -49 -17
it … bye:-62 -63 -59
it … call:5 25 20
it … calm:34 33 -12
it … came:-23 -16 -12
it … can:-35 -24 -17
it … candle:-22 -17 -5
it … cant:29 9 -1
it … car:1 8 20
it … christmas:5 21 -1
it … class:26 35 37
it … close:66 61 54
it … cold:31 44 26
it … come:14 25 29
it … coming:12 10 31
it … course:-40 -23 -10
it … crossed:26 -1 0
it … dark:11 15 22
it … day:-20 -7 -34
it … days:56 62 30
it … decided:-50 -34 -33
it … dei:72 69 73
it … did:26 24 -27
it … didnt:50 63 71
it … do:5 14 -33
it … does:-63 -73 -29
it … doesnt:-41 -23 -27
it … dog:21 21 -13
it … dont:-8 -30 -23
it … double:-14 -20 -22
it … drawer:-42 -25 -27
it … drink:-11 -8 -22
it … easier:-39 -28 -12
it … eleven:42 -8 -1
it … end:-20 -25 -8
it … enough:43 61 35
it … every:-23 13 -19
it … everybody:-23 -24 -24
it … everyone:-44 -16 -3
it … everything:52 13 -1
it … far:-13 -23 -14
it … fault:42 45 52
it … feel:11 42 -4
it … feels:-10 -21 -13
it … fire:-5 -24 -18
it … flatmates:18 16 20
it … food:33 29 29
it … fool:25 25 12
it … for:8 35 11
it … fortnight:-20 -10 -6
it … forty:-43 -33 -18
it … found:26 32 34
it … from:38 37 16
it … front:35 14 7
it … funeral:38 32 24
it … gave:-23 -23 -11
it … get:-5 30 42
it … glass:28 20 20
it … go:-12 25 47
it … god:-26 -51 -42
it … goin:50 6 -16
it … gone:53 50 39
it … good:-23 -21 -6
it … goodbye:83 79 66
it … got:9 28 33
it … grey:-25 -30 -8
it … had:-36 -23 -6
it … half:45 31 39
it … hands:31 44 57
it … hang:20 29 -2
it … havent:23 -10 -59
it … head:25 3 9
it … held:-26 -14 -6
it … hell:25 -18 -18
it … help:-11 -27 -14
it … hert:54 48 56
it … hes:38 46 37
it … hid:25 18 14
it … high:22 20 11
it … him:-10 -7 -27
it … home:-29 -8 -2
it … honest:24 -2 -1
it … hour:57 56 11
it … id:57 2 -12
it … ill:-25 -22 -20
it … illness:27 28 33
it … im:9 27 35
it … in:-19 -30 -9
it … intend:2 8 -31
it … is:15 23 23
it … isnt:47 -1 -23
it … its:-18 -14 -26
it … ive:40 1 4
it … jerking:44 48 55
it … joking:52 13 -2
it … keep:48 -16 12
it … kil:24 10 1
it … kind:17 25 17
it … know:19 14 -37
it … knowing:21 23 20
it … known:-28 -16 -7
it … laid:21 25 27
it … last:-25 -13 -2
it … leave:-9 -13 -25
it … left:37 53 42
it … less:-23 -9 8
it … leter:40 39 35
it … lief:22 14 -9
it … light:52 57 68
it … little:-23 -23 -11
it … long:-26 -37 -10
it … longer:17 32 -4
it … lot:-21 -10 -3
it … make:-24 -18 -11
it … march:-33 -21 -10
it … matter:32 -2 -5
it … mattress:-10 4 25
it … me:-2 -14 -57
it … meal:-29 -12 -13
it … means:-22 -8 -4
it … meant:-16 -10 -21
it … meeting:-17 -25 -26
it … mine:18 14 31
it … minute:44 14 11
it … mirror:-15 -25 -15
it … missed:52 35 43
it … monday:-7 -8 -22
it … month:-23 -7 1
it … more:-50 -40 -36
it … morning:27 27 19
it … moved:49 2 -2
it … much:-56 -15 -13
it … my:4 -8 -30
it … myself:-14 -42 26
it … nearly:-32 9 36
it … neck:32 36 53
it … neva:14 35 55
it … news:22 28 -4
it … next:-20 -2 -21
it … nice:32 27 47
it … nine:22 28 -9
it … no:41 59 34
it … normal:14 10 23
it … not:-12 -25 -29
it … of:16 22 32
it … off:-15 -34 -30
it … old:36 8 18
it … on:-1 26 38
it … once:34 -5 13
it … one:-1 -20 -11
it … ones:30 30 31
it … open:-31 -22 -18
it … or:-29 -24 -17
it … other:-31 -30 -27
it … over:39 43 41
it … own:34 55 -39
it … partner:27 0 -1
it … past:76 69 61
it … peaceful:38 20 21
it … people:-39 -20 -11
it … permanently:12 -27 6
it … person:20 0 3
it … phones:32 29 35
it … plenty:36 48 -7
it … post:27 -8 -13
it … programme:27 -20 -11
it … purpose:-30 -35 4
it … put:-65 -57 -36
it … putting:-24 -19 -9
it … quick:55 54 34
it … ra:16 22 17
it … rain:44 -2 0
it … rather:21 -2 1
it … ready:19 22 25
it … real:-13 -20 -17
it … reason:1 25 34
it … said:-39 -38 -25
it … same:29 22 38
it … sat:41 36 52
it … say:-15 5 -23
it … see:-40 -33 -34
it … selfish:15 24 -1
it … she:-39 -42 -26
it … shed:18 7 -21
it … sick:-4 -33 -1
it … since:-22 -26 -26
it … sister:28 -21 -4
it … sober:-20 -11 -13
it … something:6 1 -21
it … somewhere:22 2 -11
it … soon:57 47 27
it … sort:-11 -20 -10
it … stay:-27 -18 -8
it … step:-15 -30 -30
it … stood:31 39 33
it … stopped:-24 -8 -11
it … stuff:32 27 15
it … suicide:-26 -25 -11
it … sunday:-47 -54 -34
it … sweating:27 13 20
it … take:47 47 32
it … tell:53 47 29
it … texted:40 31 42
it … thanks:32 9 12
it … that:-17 -38 -23
it … thats:19 25 14
it … them:36 13 32
it … ther:-25 -9 -2
it … theyre:-4 -30 -6
it … thing:-35 -37 -16
it … think:73 28 5
it … thinking:-24 -12 -3
it … this:21 5 10
it … thought:47 39 -5
it … three:7 18 27
it … thursday:-33 -31 -25
it … till:7 -20 6
it … time:-51 -55 -37
it … times:17 -48 -26
it … to:2 0 -32
it … told:23 6 23
it … tomorrow:30 33 27
it … tonight:64 42 28
it … took:22 33 45
it … train:-21 -21 -13
it … true:-11 -27 -15
it … tuesday:2 20 2
it … twice:16 23 -4
it … until:-4 11 22
it … upstairs:28 15 -6
it … use:95 30 -19
it … used:29 63 69
it … wall:16 13 -26
it … wana:22 25 -1
it … want:13 47 13
it … was:-43 -47 -42
it … wat:62 40 21
it … water:31 30 46
it … way:18 47 49
it … we:-30 -30 -35
it … week:32 48 37
it … weekend:20 25 5
it … weeks:-28 -32 -7
it … weird:-26 -6 0
it … wen:-1 -2 -28
it … went:9 16 42
it … while:59 52 68
it … who:29 -17 -9
it … wil:44 37 -20
it … wish:67 -2 -8
it … with:-7 -10 -25
it … wont:-6 -39 -33
it … worked:33 13 -5
it … worse:-13 -21 -6
it … worth:-30 -9 -5
it … would:29 21 1
it … x:4 24 30
it … year:-28 -18 -23
it … years:-31 -16 -15
it … youve:34 38 36
itch:28 -32 -32
itch to:35 -1 0
itch … hert:35 -1 0
itch … it:50 -1 -1
itch … myself:35 -1 0
itching:13 -24 -10
itching for:29 -15 -9
itchy:-3 -8 -10
itd:68 29 8
itd be:51 -20 -25
itd … if:26 -12 -2
itd … it:-22 -14 -7
itd … me:14 3 -32
item:52 56 53
items:-8 -1 -1
itll:42 53 70
itll be:72 82 100
itll … a:65 55 24
itll … adn:-15 -41 -31
itll … be:25 11 15
itll … by:31 20 20
itll … dead:54 55 56
itll … i:28 9 21
itll … im:44 42 49
itll … next:12 25 23
itll … quick:35 37 47
itll … sunday:-34 -40 -36
itll … weekend:27 42 36
itll … wen:-23 -16 -9
its:33 39 51
its a:-1 -1 31
its about:-19 -41 -35
its adn:-35 -24 1
its all:27 36 53
its an:6 21 22
its around:26 32 31
its at:39 41 59
its back:114 47 -28
its bad:-4 -29 -26
its black:21 -1 -22
its calling:49 -9 -6
its cold:19 29 20
its coming:-51 -39 -47
its dark:38 1 0
its days:24 40 38
its decided:21 18 19
its due:-27 -17 -15
its eating:0 -28 -2
its enough:55 36 46
its every:11 -40 -15
its falling:29 20 15
its fine:-21 -14 -3
its for:30 19 0
its friday:-77 -64 -72
its full:22 1 2
its funny:-34 -15 -8
its gaping:-34 -24 -10
its geting:26 30 -28
its good:-37 -24 -20
its goodbye:-23 -20 -16
its happening:89 91 79
its her:-30 -23 -30
its hi:72 70 67
its him:28 27 25
its his:12 13 23
its how:21 24 39
its i:45 35 35
its in:61 60 80
its information:24 -7 -4
its ive:27 26 28
its kicking:39 24 28
its loaded:31 32 39
its long:-29 -11 -4
its loud:24 1 2
its lovely:23 18 21
its me:46 35 19
its monday:-25 -21 -20
its more:14 -24 -15
its nearly:38 54 60
its next:22 26 29
its nice:22 8 -2
its no:4 20 -5
its nobodys:51 50 18
its november:43 -2 -2
its ok:26 0 2
its on:41 38 45
its one:-24 -6 -4
its over:12 25 9
its own:26 12 -10
its peaceful:48 23 18
its pills:44 44 28
its pumping:15 23 26
its quieter:20 18 27
its raining:0 21 21
its right:-23 -21 -11
its set:22 17 10
its settled:38 35 10
its slow:5 -28 -26
its stinging:27 27 2
its stopped:40 8 -12
its sunday:29 -8 0
its tablets:-40 -33 -38
its taken:22 -17 -25
its teh:21 41 21
its that:-32 -26 -13
its ther:26 40 19
its this:63 62 63
its time:47 48 46
its tonight:55 61 69
its twenty:23 -1 -2
its u:33 48 22
its up:71 74 74
its warm:-29 -23 -19
its wat:51 30 -20
its way:-21 -28 -27
its wednesday:21 1 10
its weird:-26 -32 -17
its wen:56 37 38
its worse:27 4 -2
its worth:-42 -13 -9
its wrapper:3 21 -3
its … about:30 38 33
its … adn:-13 -27 -22
its … after:-20 -9 -13
its … all:-13 -22 -14
its … am:-63 -51 -28
its … arm:37 43 37
its … at:-17 -15 -23
its … bad:-27 -17 -18
its … bathroom:36 35 52
its … be:44 45 43
its … being:29 -34 -1
its … best:-37 -35 -29
its … both:21 19 15
its … breathing:18 14 22
its … by:27 18 -3
its … can:-8 -44 -33
its … cant:-7 0 -48
its … cliff:24 24 16
its … coat:29 31 30
its … come:6 14 -27
its … days:2 -23 -19
its … deep:40 71 0
its … did:8 -19 -20
its … does:-20 -12 -8
its … dont:26 48 33
its … door:51 26 29
its … every:32 13 -3
its … fail:25 26 23
its … fault:31 33 11
its … floors:-23 -19 -18
its … fone:46 46 45
its … for:-2 20 30
its … from:-30 -21 -20
its … gone:13 16 34
its … goodbye:33 26 34
its … hands:18 38 -1
its … hav:32 14 38
its … here:-30 -18 -5
its … him:-26 -25 -27
its … his:-56 -46 -45
its … holiday:43 46 41
its … hour:-20 -27 -12
its … how:13 32 -17
its … i:21 27 27
its … id:37 0 0
its … if:-26 -35 -24
its … ill:12 19 31
its … im:30 49 43
its … in:62 69 52
its … is:22 -9 -8
its … isnt:30 -22 -10
its … it:23 40 41
its … its:-23 -20 -19
its … ive:13 12 24
its … jmup:6 6 20
its … kids:-14 -23 -17
its … know:-30 -31 -2
its … lap:39 53 50
its … last:-73 -70 -65
its … level:48 43 46
its … line:22 22 23
its … lit:11 23 39
its … look:48 45 61
its … lot:-26 -22 -7
its … love:21 22 14
its … lovely:-20 -11 -21
its … me:0 -50 -35
its … mins:19 29 35
its … minutes:-25 -22 -16
its … months:-27 -17 -13
its … my:51 55 69
its … neck:46 57 48
its … nice:37 48 40
its … night:-17 -49 -6
its … old:31 36 38
its … on:22 -10 -9
its … one:16 13 27
its … otherwise:23 0 0
its … out:7 -24 -21
its … over:2 19 30
its … path:21 23 15
its … people:31 -8 -5
its … place:-30 -24 -19
its … pocket:91 -19 -12
its … programme:18 23 19
its … put:28 -5 -7
its … putting:33 44 43
its … rain:-23 -17 -15
its … rang:66 39 31
its … razor:51 47 53
its … right:-36 -27 -20
its … said:53 55 17
its … same:-21 -34 -10
its … say:31 -16 -18
its … school:-24 -2 -2
its … set:102 83 84
its … since:57 -2 -8
its … six:-27 -14 -16
its … sorry:6 18 27
its … stop:-5 29 -15
its … stopping:24 23 47
its … stronger:17 21 -1
its … stupid:24 22 9
its … teh:48 24 22
its … tell:-31 -18 2
its … than:37 41 44
its … thank:37 25 29
its … that:-42 -36 -23
its … ther:-31 -23 -25
its … thing:39 26 -30
its … think:43 41 29
its … third:31 11 4
its … through:52 51 32
its … time:-22 -14 -10
its … to:-3 -26 -29
its … today:-6 -1 -24
its … towel:23 20 5
its … two:-26 -17 -6
its … up:27 25 27
its … want:65 63 -22
its … was:48 52 -4
its … water:21 34 32
its … week:23 -17 -15
its … wen:36 36 19
its … were:31 32 32
its … which:-23 -15 -7
its … who:34 40 32
its … wil:-24 -23 -20
its … wish:25 -1 0
its … wont:66 42 41
its … year:-22 -17 -13
itself:26 12 16
itself … adn:53 46 46
iv:25 38 37
iv … a:24 20 22
ive:45 46 58
ive a:-11 -29 -12
ive accepted:29 39 27
ive been:-26 -30 -52
ive begun:47 60 24
ive blocked:-19 -24 -18
ive booked:-36 -31 -19
ive bought:-7 5 -22
ive brought:16 16 21
ive carried:3 -9 -23
ive chosen:27 39 33
ive cleaned:-25 -24 -16
ive climbed:41 32 33
ive closed:46 -26 -18
ive come:33 3 7
ive decided:-6 13 -31
ive died:40 4 7
ive dropped:-25 -20 -17
ive drunk:38 45 32
ive enough:89 88 88
ive fed:44 45 66
ive felt:33 9 -3
ive found:-28 -18 -35
ive got:47 21 -2
ive hardly:19 23 -11
ive held:20 8 28
ive her:21 32 -18
ive his:27 25 36
ive ironed:-21 -21 -18
ive it:15 37 39
ive joined:-25 -20 -13
ive jumped:-57 -52 -32
ive kept:31 28 34
ive killed:15 14 25
ive kissed:31 27 33
ive known:27 28 24
ive labelled:-39 -41 -40
ive left:118 117 100
ive lived:23 5 14
ive loaded:19 17 20
ive locked:40 35 36
ive looked:9 -32 -18
ive lost:-50 -54 -41
ive made:72 65 79
ive more:35 44 -9
ive my:30 24 40
ive neva:-20 -33 -61
ive no:-51 -39 -40
ive not:-36 -60 -41
ive nothing:-3 -25 -13
ive noticed:-47 -26 -21
ive ordered:-29 -33 -33
ive paid:102 96 87
ive picked:-32 -30 -31
ive planned:19 5 20
ive put:4 -20 -2
ive quit:18 25 -10
ive read:-25 -36 -21
ive run:20 30 30
ive rung:14 -40 -24
ive sat:-4 -36 -31
ive saved:14 21 24
ive seen:32 38 52
ive sent:36 38 45
ive set:-14 -26 -10
ive sharpened:38 25 21
ive signed:-29 -36 -15
ive skipped:1 7 26
ive sold:-46 -39 -37
ive sorted:20 16 1
ive started:93 69 -16
ive stood:14 23 2
ive stopped:73 31 -39
ive swallowed:-58 -57 -53
ive swept:35 39 38
ive taken:69 90 87
ive teh:112 107 117
ive tested:-51 -48 -44
ive thanked:53 35 29
ive thought:68 50 -9
ive tied:73 66 67
ive to:-27 -18 -22
ive told:26 -7 -1
ive tried:-39 -17 -40
ive two:11 13 33
ive used:79 84 -5
ive walked:46 5 15
ive wanted:86 74 -79
ive woken:13 19 -38
ive wrapped:27 25 -41
ive written:15 48 59
ive … about:26 34 -13
ive … adn:26 15 20
ive … against:24 1 14
ive … alife:39 -7 -1
ive … all:53 49 65
ive … am:-13 -6 -42
ive … any:22 -23 -6
ive … anyone:25 2 -5
ive … appointment:16 12 22
ive … as:52 57 43
ive … at:47 2 -19
ive … baby:12 17 21
ive … back:24 15 19
ive … bag:28 33 28
ive … bath:12 17 26
ive … bathroom:32 28 23
ive … be:46 10 15
ive … bed:25 25 18
ive … before:21 49 -12
ive … behind:49 15 11
ive … being:-25 -8 -7
ive … belt:-55 -48 -33
ive … bench:20 28 32
ive … blade:13 13 -84
ive … blades:7 -33 -49
ive … bleach:24 36 23
ive … boots:-27 -22 -17
ive … bottle:48 38 39
ive … burning:16 24 -5
ive … by:31 30 44
ive … cable:22 18 16
ive … cake:-21 -19 -13
ive … cant:81 80 82
ive … care:27 18 15
ive … chain:-55 -48 -37
ive … chest:45 43 45
ive … children:59 54 57
ive … coat:32 28 33
ive … collecting:41 49 55
ive … corner:-34 -29 -25
ive … craving:44 -4 0
ive … crushed:12 17 21
ive … curtains:-34 -29 -27
ive … dads:-35 -29 -34
ive … date:-40 -38 -42
ive … daughter:27 0 -8
ive … day:-27 -31 -11
ive … days:13 12 21
ive … dead:48 64 -21
ive … dieing:-44 -22 -9
ive … do:-7 0 -22
ive … dog:-10 -23 -20
ive … doing:-51 -33 -20
ive … dont:9 34 3
ive … door:20 19 23
ive … down:59 55 66
ive … drinking:66 14 -4
ive … each:36 35 -5
ive … end:5 17 -28
ive … enough:-11 -25 -19
ive … every:18 17 29
ive … everything:-28 -44 -20
ive … expecting:14 -34 -30
ive … far:35 34 33
ive … few:37 -5 -3
ive … fit:29 33 45
ive … fits:27 9 -19
ive … flowers:-22 -12 -6
ive … flu:17 25 15
ive … following:20 24 -16
ive … fone:23 10 -9
ive … foot:23 21 16
ive … forty:22 31 6
ive … foto:-64 -60 -33
ive … friday:26 22 28
ive … from:27 0 3
ive … gambling:57 -1 -6
ive … go:80 68 57
ive … goin:-38 -8 -23
ive … goodbyes:50 40 24
ive … gun:26 25 21
ive … had:0 -18 -22
ive … hair:-35 -23 0
ive … half:17 23 11
ive … head:-24 -22 -3
ive … heart:27 35 10
ive … heavy:15 25 23
ive … here:9 1 20
ive … him:56 48 32
ive … his:-18 -39 -27
ive … hoap:36 -30 -14
ive … home:-13 -11 -20
ive … hoping:39 7 -1
ive … how:-24 -1 9
ive … hurting:21 47 -3
ive … ice:0 -36 -7
ive … id:6 9 -25
ive … im:56 34 55
ive … in:-2 11 27
ive … insulin:27 29 -3
ive … interview:2 2 -20
ive … it:63 72 45
ive … its:38 29 36
ive … ive:-42 -38 -40
ive … kettle:-28 -19 -20
ive … keys:18 25 23
ive … kids:36 29 33
ive … kil:-2 16 64
ive … kitchen:-53 -55 -51
ive … knife:3 -7 -47
ive … knot:-15 -21 -21
ive … last:39 51 46
ive … left:31 22 33
ive … legs:20 27 -1
ive … leter:45 43 35
ive … letters:-19 -23 4
ive … lief:41 15 20
ive … long:45 -7 -9
ive … looking:89 46 40
ive … lot:-96 -93 -94
ive … maid:19 26 12
ive … manager:-20 -7 -3
ive … marks:17 20 -11
ive … me:25 20 21
ive … means:23 17 41
ive … minding:16 12 -29
ive … mine:77 69 70
ive … morphine:54 44 39
ive … much:29 37 59
ive … my:-12 -56 -40
ive … myself:27 69 67
ive … name:-22 -7 -2
ive … need:31 24 3
ive … needed:-21 -14 -13
ive … new:19 23 0
ive … nice:41 1 2
ive … no:2 -72 -53
ive … not:57 75 60
ive … notes:10 7 23
ive … nothing:1 -32 -26
ive … number:48 32 -8
ive … nurse:2 -23 -13
ive … of:21 6 -14
ive … off:-6 18 33
ive … old:27 38 41
ive … on:21 5 -7
ive … one:-74 -73 -54
ive … out:18 21 -11
ive … over:-20 -16 -22
ive … packed:24 -2 -5
ive … past:78 62 49
ive … patches:-31 -29 -27
ive … peace:26 21 5
ive … pillow:31 26 44
ive … plan:-21 -3 -2
ive … plenty:8 -23 -7
ive … posted:-21 -16 -8
ive … put:16 20 30
ive … putting:-11 4 21
ive … ready:18 22 37
ive … right:32 34 34
ive … roap:44 55 48
ive … round:9 -25 -20
ive … same:27 31 1
ive … sat:12 -3 -30
ive … saving:-49 -44 -13
ive … second:-28 -15 -16
ive … seeing:9 -20 -7
ive … seen:-1 6 -21
ive … seizure:20 23 23
ive … seizures:30 33 32
ive … self:55 36 -1
ive … she:-34 -2 16
ive … sick:35 37 34
ive … since:-32 -26 -28
ive … sleeping:-23 -22 -3
ive … slept:17 21 -7
ive … some:-21 -21 -14
ive … something:35 32 40
ive … somewhere:0 -22 -9
ive … sorry:42 28 34
ive … spray:-22 -22 -3
ive … stones:-22 -21 -17
ive … strip:10 6 -23
ive … stuff:21 25 23
ive … suicidal:-29 -35 -7
ive … sunday:28 26 39
ive … sure:50 45 43
ive … tablets:-31 -16 -19
ive … takin:20 7 -19
ive … teh:60 59 54
ive … tell:-8 -17 -20
ive … them:20 37 36
ive … these:42 20 30
ive … they:38 17 9
ive … thinking:34 51 -4
ive … this:-13 -22 -54
ive … three:-19 -21 -32
ive … through:20 26 12
ive … times:47 23 -1
ive … to:30 15 22
ive … today:26 22 27
ive … told:3 -29 -11
ive … tonight:54 56 55
ive … train:60 55 57
ive … tree:-41 -41 -35
ive … twice:19 25 -1
ive … two:20 6 37
ive … u:30 27 29
ive … up:73 88 50
ive … using:33 -25 -8
ive … waiting:43 39 41
ive … want:30 14 -6
ive … wanted:55 0 -14
ive … way:31 53 58
ive … where:33 23 1
ive … which:23 27 25
ive … who:12 20 20
ive … wil:41 -5 -5
ive … with:-12 8 -25
ive … wrists:-85 -81 -23
ive … writing:41 38 1
ive … year:21 -1 -1
ive … years:-20 -16 -8
ivor:-6 -6 -5
iwanttokillmyself:0 0 0
iykyk:29 1 20
j:55 60 -3
jab:-23 -20 -22
jabbed:0 0 0
jack:83 1 2
jacket:14 11 22
jacket … a:45 41 54
jacket … in:17 16 21
jacket … teh:-30 -27 -13
jade:1 1 0
jaffa:0 0 -1
jahr:-2 -1 -1
jahre:-30 -33 -15
jahren:-32 -31 -24
jai:104 109 79
jai avale:51 51 63
jai des:53 58 -9
jai envie:-2 -6 -24
jai la:90 51 56
jai range:-21 -19 -12
jai … a:19 23 0
jai … de:19 21 -19
jai … je:23 27 3
jai … les:15 15 27
jai … me:49 66 -9
jai … mourir:50 5 -3
jai … suicidaires:53 58 -8
jai … tous:13 14 24
jai … toute:13 17 20
jail:-18 -10 -6
jailed:-2 -1 -1
jaimerais:91 -4 -2
jaimerais ne:41 -3 -1
jaja:-38 -5 -1
jajaja:-31 -2 0
jam:-8 -4 -14
jam jar:31 35 26
jamais:32 -13 -4
jamais me:26 -4 -1
jamais … reveiller:26 -4 -1
jamie:0 0 0
jammed:0 -3 -10
jams:-4 -3 -3
jan:0 0 -2
january:-19 -3 -14
jar:11 22 13
jars:-7 -2 -2
jas:-4 -3 0
jaw:-20 -27 2
jaw … adn:-14 -32 -1
jaws:0 0 1
jay:2 1 -3
jazz:-2 -1 0
je:94 93 63
je me:39 45 48
je ne:-26 -29 -25
je pense:35 39 -18
je suis:-8 -27 -4
je vais:33 60 41
je veux:76 61 -1
je viens:20 23 31
je voudrais:35 -18 -7
je voulais:28 31 12
je vous:33 38 38
je … davaler:20 23 31
je … de:31 5 -9
je … dis:55 58 50
je … disparaitre:35 -13 -5
je … en:19 25 -7
je … etre:39 -5 -2
je … fatigue:26 -5 -5
je … finir:19 25 -7
je … jai:0 1 -31
je … je:35 64 43
je … le:-32 -28 -38
je … me:21 50 -21
je … morte:27 5 4
je … mourir:43 33 28
je … pas:-23 -2 -3
je … pendre:13 12 39
je … plus:51 10 -33
je … poids:21 -4 -2
je … sauter:54 51 55
je … suicide:16 20 -3
je … suicider:12 18 -101
je … suis:36 42 41
je … sur:-24 -27 -17
je … tuer:66 72 40
je … une:-20 -10 -6
je … veux:-7 -22 -4
jealous:65 -33 -16
jean:-4 6 24
jean adn:25 25 22
jean … sorry:27 26 25
jeans:-19 -12 8
jeden:15 22 -16
jeep:2 10 25
jelly:-30 -21 -21
jemand:-4 -2 -1
jen:-49 -41 -6
jen peux:-33 -27 -1
jen … jai:-33 -27 -1
jen … plus:-33 -27 -1
jeringa:30 27 27
jerked:60 57 47
jerked all:13 18 29
jerked … over:13 18 29
jerking:93 88 96
jerking adn:53 49 61
jerking all:23 24 26
jerking … i:17 19 26
jerking … over:18 20 21
jerry:-9 -1 13
jerry … in:1 14 20
jess:0 0 -1
jesus:9 29 -28
jet:-15 -5 -4
jetais:-2 -2 0
jette:4 4 5
jetty:-9 -6 -4
jetzt:1 0 23
jetzt und:1 21 -1
jetzt … ich:-25 -10 -19
jewellery:0 0 -6
ji:0 1 5
jigsaw:-20 -11 -10
jigsaws:-7 -16 -14
jim:-5 -2 -2
jittery:0 -3 -2
jitu:-6 -6 -6
jk:41 74 83
jmup:34 44 75
jmup adn:-3 -1 -32
jmup from:45 48 64
jmup in:-35 -13 -24
jmup is:14 16 30
jmup its:-30 -20 -16
jmup not:37 34 38
jmup of:34 34 32
jmup off:-73 -86 -74
jmup on:-40 -35 -24
jmup out:-74 -85 -53
jmup to:40 42 33
jmup wen:73 69 71
jmup … bridge:35 38 -5
jmup … every:-34 -42 -19
jmup … front:38 37 23
jmup … i:13 23 8
jmup … is:-23 -16 -22
jmup … lake:-31 -24 -20
jmup … my:49 43 42
jmup … next:19 18 21
jmup … of:-47 -60 -43
jmup … teh:7 -5 37
jmup … terrace:23 25 30
jo:9 11 13
jo … lad:30 29 26
joan:30 28 24
joans:-22 -16 -6
job:-14 -10 -25
job its:32 5 -1
job my:22 29 -1
job … adn:49 43 36
job … it:31 7 2
job … want:21 5 0
jobcentre:-1 0 0
jobs:11 -38 -38
jobs today:67 -1 -1
jobs … adn:54 -6 -2
joburg:-2 -2 -2
jodie:40 38 43
jodie … her:40 38 43
johnny:9 17 32
johnny cash:9 17 32
join:57 38 55
joined:-6 2 -2
joined teh:-38 -31 -15
joining:-3 -8 -21
joining her:22 20 -2
joining my:-16 -17 -20
joint:25 -10 -4
joints:-2 -1 -1
joist:-3 1 4
joke:-22 -14 -16
joke about:22 17 0
joke i:26 16 -1
joke … teh:19 21 23
joked:-1 -1 -1
jokes:14 35 -26
jokes about:13 37 0
jokes i:-5 24 -1
joking:89 50 -11
joking about:24 34 -1
joking anymore:23 16 0
joking this:-31 -20 -2
joking … i:-26 -15 -1
joking … it:33 2 -5
joking … time:-31 -20 -2
jollof:-17 0 -1
jolly:-1 -4 -1
jolts:45 47 56
josh:0 0 1
jour:-3 -2 -2
journal:-25 -24 -2
journey:8 22 32
jours:31 35 -10
joy:-28 -37 -19
joyce:2 2 1
jst:0 0 0
judge:17 4 12
judge adn:41 15 1
judge gives:19 25 14
judge says:11 14 33
judge … both:43 15 -2
judge … her:19 24 12
judge … i:11 14 33
judge … teh:16 22 11
judged:-8 -10 -5
jug:21 19 19
juice:-12 -10 -8
juliet:-9 -8 -6
july:-12 -3 -23
jumble:-1 -1 0
jumped:7 -3 5
jumped i:-43 -36 -28
jumped in:0 13 26
jumped off:-22 5 7
jumped … a:14 -27 -19
jumped … front:26 31 40
jumped … i:24 48 32
jumped … of:25 31 41
jumped … teh:-26 -14 -19
jumper:-37 -25 -22
jumper … teh:-23 -20 -22
jumpers:-1 0 0
jumping:123 138 135
jumping in:1 1 -61
jumping off:-52 -46 -54
jumping … a:-33 -31 -22
jumping … cliff:-32 -28 -13
jumping … front:0 -2 -50
jumping … it:21 25 28
jumping … teh:22 25 13
jumps:9 8 16
jumps … pier:24 21 26
jumpsuit:-1 -7 -4
june:25 26 2
june adn:-28 -20 -19
june … kissed:42 36 39
june … my:43 49 63
jungle:-6 -3 -6
juniors:-5 -4 -2
jusqua:-1 -1 -1
justice:-2 -1 0
jy:53 51 46
jy vais:23 23 19
k:49 61 41
k … s:14 11 -23
kaffee:-18 -17 -8
kalt:0 1 0
kann:23 32 -6
kann nicht:26 30 -2
kaput:3 7 -1
karaoke:-39 -22 -15
karen:-6 -3 -2
karim:-2 -2 -3
kart:-14 -9 -7
karts:-11 -17 -13
katze:-8 -6 -1
kaum:34 37 39
kayak:-3 0 -1
kayaks:-17 -15 -18
kaz:-5 -2 -2
ke:0 0 0
keap:18 24 -1
kebab:-9 -13 -12
keen:-1 -30 -17
keep:36 21 3
keep a:-18 -22 -22
keep being:43 52 59
keep blacking:33 36 31
keep burning:24 27 -2
keep dropping:26 33 43
keep forgetting:10 10 23
keep goin:-21 -33 -16
keep haveing:35 23 24
keep it:-61 -44 -38
keep living:-36 -3 6
keep looking:73 34 6
keep me:-39 -15 -3
keep my:-35 -48 -29
keep nodding:30 29 40
keep on:-24 -22 -19
keep putting:21 28 34
keep saying:37 40 -9
keep takin:7 20 -4
keep teh:-31 -14 -7
keep telling:26 -23 -20
keep them:-25 -18 -5
keep thinking:85 -17 -14
keep ur:22 -5 -8
keep walking:-5 -24 -30
keep wanting:65 9 -29
keep water:45 38 11
keep wishing:47 -10 -6
keep … adn:-1 12 40
keep … all:49 43 28
keep … an:-20 -13 -5
keep … at:20 -34 -28
keep … back:26 13 -6
keep … because:50 60 -10
keep … blade:-42 -28 -14
keep … down:50 38 19
keep … from:-26 -25 -29
keep … goin:24 17 22
keep … had:1 3 -38
keep … how:5 30 0
keep … i:47 73 38
keep … in:-32 -22 -7
keep … it:38 16 11
keep … kids:39 2 -24
keep … light:24 31 39
keep … me:33 24 12
keep … mid:6 7 21
keep … my:16 44 -10
keep … myself:21 17 41
keep … of:33 17 9
keep … off:11 23 39
keep … on:15 14 26
keep … out:32 31 22
keep … over:20 24 2
keep … passport:19 22 -5
keep … room:20 17 3
keep … said:26 25 12
keep … says:-27 -17 -8
keep … sick:27 46 50
keep … tablets:-25 -17 -13
keep … takin:-36 -11 0
keep … teh:22 -41 -61
keep … thats:22 26 5
keep … this:-3 -32 -18
keep … those:18 24 22
keep … to:27 -1 8
keep … ways:-35 -10 -5
keeper:-6 -17 -8
keeping:16 34 48
keeping her:22 25 30
keeping me:-18 7 22
keeping … adn:27 27 33
keeping … for:-21 -23 -20
keeping … from:20 20 22
keeps:72 77 29
keeps asking:-22 -2 -13
keeps beating:-23 -15 -4
keeps calling:38 -7 -3
keeps dropping:36 33 33
keeps goin:-23 -20 -16
keeps knocking:-26 -14 -1
keeps me:-26 -14 -16
keeps my:-10 0 -24
keeps saying:27 15 -64
keeps skipping:21 38 -17
keeps takin:29 26 -3
keeps teh:12 19 42
keeps them:-20 -21 -11
keeps touching:28 27 -14
keeps … about:28 22 -9
keeps … adn:43 23 2
keeps … be:22 13 -4
keeps … goin:40 46 46
keeps … hed:44 21 -20
keeps … hell:28 23 -7
keeps … i:-33 -32 -16
keeps … if:-20 -15 -4
keeps … in:12 -13 -54
keeps … itd:-22 0 0
keeps … me:-4 -17 -41
keeps … my:8 24 19
keeps … papers:26 30 -3
keeps … teh:5 3 -20
keeps … to:30 28 34
keeps … up:59 57 5
keeps … we:19 24 0
keeps … with:39 39 -7
keine:15 -25 -4
keinen:37 -6 -1
keinen sinn:37 -6 -1
keinen … mehr:35 -6 -1
keiner:10 7 -2
keith:-3 -2 -2
keller:-3 -1 4
keller heute:-19 -22 -17
keller … nacht:-19 -22 -17
kelpies:1 1 2
ken:-4 -2 -3
kennels:11 12 11
kept:28 20 30
kept a:26 9 12
kept her:-24 -23 -22
kept his:-43 -29 -28
kept it:-30 -26 -28
kept me:-33 -32 -29
kept my:12 18 25
kept teh:23 8 2
kept that:-35 -20 -16
kept them:52 48 49
kept these:19 19 25
kept waiting:40 48 53
kept … adn:26 16 -21
kept … back:53 51 52
kept … down:26 0 0
kept … for:34 22 18
kept … goin:-26 -20 -12
kept … gun:24 27 25
kept … her:7 6 24
kept … here:9 21 24
kept … hes:36 5 3
kept … i:-28 -21 -17
kept … it:45 45 42
kept … leaving:21 6 10
kept … my:-27 -9 -7
kept … teh:-47 -37 -19
kept … to:22 22 30
kept … under:3 -28 -14
kerala:-8 -4 -3
kerb:-3 -1 -2
kermit:30 26 15
kermit sewer:19 10 23
kerosene:106 107 108
kerosene … teh:22 21 37
kerry:-7 -2 -1
kerze:-9 -6 -4
ket:33 32 12
ket adn:34 32 13
ket … adn:44 46 16
ketamine:3 2 -3
ketchup:-45 -11 -10
kettle:-25 -12 13
kettle on:-27 -21 -17
kettle … is:36 38 36
kettle … off:26 21 36
kettle … paper:17 21 17
kettles:26 32 27
kev:11 16 9
kevin:-2 -1 2
kevs:7 8 19
key:18 30 38
key adn:-18 -21 -24
key from:27 27 26
key i:18 14 22
key is:23 20 26
key ive:28 30 33
key off:-15 -26 -19
key to:46 43 22
key … cabinet:20 20 12
key … club:27 27 26
key … gets:-35 -29 -13
key … roof:53 52 32
key … swim:27 27 26
key … teh:40 32 32
key … to:53 55 47
key … wat:26 28 33
keyboard:14 25 34
keyring:-4 -4 -2
keys:10 8 11
keys adn:22 17 19
keys at:20 22 38
keys in:-28 -25 -23
keys over:32 29 28
keys to:14 31 21
keys under:-30 -28 -26
keys … her:22 20 15
keys … id:-20 -17 -2
keys … im:-31 -31 -25
keys … me:-26 -24 -17
keys … own:-28 -19 -12
keys … radio:28 21 22
keys … under:-25 -22 -29
keys … with:23 18 16
keyworker:17 -17 -5
keyworkers:0 0 0
khalas:3 2 -8
ki:-4 -1 -2
kick:-12 -8 -4
kicked:-56 -58 -14
kicked it:31 23 9
kicked … teh:22 15 17
kickin:-1 -2 0
kicking:8 5 27
kicking in:63 61 56
kicking … in:-21 -13 0
kicks:-1 1 -8
kid:28 43 3
kid adn:59 57 -25
kid … u:14 15 22
kidding:-9 -32 -8
kidney:-13 -22 -18
kidneys:-3 -3 -7
kids:21 27 7
kids at:43 49 59
kids but:54 7 -1
kids daddy:20 25 37
kids get:26 34 35
kids hav:-25 -6 -6
kids he:-23 -20 -5
kids i:20 31 -2
kids if:45 33 -2
kids in:3 20 28
kids ive:-29 -20 -11
kids want:-44 -33 -16
kids would:44 27 17
kids … a:9 -21 -10
kids … adn:-5 3 22
kids … all:27 17 10
kids … asleep:-19 -16 -21
kids … been:-29 -2 -1
kids … dads:29 33 41
kids … down:24 29 9
kids … from:-36 -34 -21
kids … get:37 3 5
kids … in:34 34 36
kids … it:-19 -8 -20
kids … its:48 38 55
kids … me:2 9 23
kids … money:67 69 60
kids … my:-21 -12 -15
kids … on:-38 -9 -6
kids … over:-27 -2 -2
kids … them:-36 -29 -32
kids … up:23 20 25
kids … upstairs:25 25 17
kids … zoo:-22 -26 -21
kieran:-19 -19 -9
kiiiiilllll:0 0 0
kiiiiillllll:0 0 0
kil:-38 -23 -53
kil her:-52 -45 -7
kil herself:36 35 17
kil him:13 13 -35
kil himself:23 30 -23
kil it:-33 -11 -2
kil me:-11 -5 36
kil my:-1 4 -34
kil myself:0 -15 -27
kil our:51 47 -9
kil teh:14 20 -21
kil themselves:28 26 0
kil this:-22 -17 0
kil whoever:-32 -28 -3
kil yourself:95 85 -16
kil … adn:20 26 -17
kil … after:7 15 51
kil … anyway:-29 -23 -18
kil … as:-46 -38 -9
kil … at:-33 -24 13
kil … bad:17 21 -10
kil … because:36 25 -15
kil … before:-19 -25 14
kil … boss:-34 -41 0
kil … bought:0 0 -52
kil … brother:-93 -97 -25
kil … but:-16 -24 -1
kil … christmas:7 14 -28
kil … do:-23 -36 -18
kil … dont:2 19 -21
kil … evening:1 1 -25
kil … father:19 20 -5
kil … feel:-36 -18 -1
kil … go:21 27 -14
kil … goin:-28 -28 -22
kil … havent:20 35 -30
kil … he:2 -1 22
kil … her:29 25 1
kil … hes:-38 -38 -32
kil … houseplant:-26 -22 -1
kil … i:22 21 -26
kil … if:14 35 -13
kil … im:0 2 -44
kil … is:39 35 -98
kil … isnt:1 2 -23
kil … it:-43 4 -9
kil … its:30 -13 0
kil … kids:21 25 0
kil … kil:34 -4 -1
kil … last:11 -28 53
kil … month:6 -38 0
kil … myself:6 -27 -1
kil … night:4 12 67
kil … no:35 -5 -63
kil … nobody:-27 -30 -11
kil … not:35 43 -12
kil … on:-8 -6 -34
kil … one:23 -8 -35
kil … self:96 97 -120
kil … showed:19 22 55
kil … slef:27 30 -5
kil … stepfather:31 44 -7
kil … sunday:0 0 -37
kil … teh:40 26 -9
kil … than:27 31 -43
kil … that:-17 -45 -17
kil … thats:19 35 21
kil … ther:16 20 8
kil … they:21 31 9
kil … think:9 40 0
kil … this:-75 -74 -34
kil … to:13 24 -16
kil … today:21 43 43
kil … tomorrow:56 61 57
kil … tonight:7 10 31
kil … tuesday:1 8 -31
kil … u:14 30 -19
kil … walked:-61 -63 -50
kil … week:0 -21 -1
kil … who:51 49 -12
kil … wife:33 35 81
kil … with:22 20 24
kil … yourself:26 11 -1
killed:38 55 -26
killed himself:21 13 -1
killed myself:86 106 28
killed … adn:39 30 -2
killed … i:38 29 -2
killed … with:40 31 -1
killed … yet:2 24 0
killer:-7 -4 0
killing:5 28 -25
killing eve:-27 -27 -7
killing herself:20 2 -8
killing himself:-34 -15 -11
killing me:-31 -32 -19
killing my:34 37 -2
killing myself:75 103 -6
killing … adn:-14 -21 43
killing … after:6 11 33
killing … all:28 32 39
killing … at:9 8 33
killing … because:31 44 0
killing … before:21 5 47
killing … dont:-7 -4 24
killing … ha:20 15 18
killing … he:-21 -23 0
killing … i:-11 -23 -14
killing … if:-18 -21 -1
killing … is:19 33 -66
killing … it:18 19 25
killing … me:14 16 28
killing … my:5 2 29
killing … sounds:34 49 -12
killing … teh:39 50 34
killing … that:29 44 12
killing … tonight:6 7 39
killlll:0 0 0
kills:27 43 -36
kills me:37 55 -33
kills … it:18 25 0
kills … kills:17 21 0
kills … teh:-18 -36 -4
kilo:-7 -4 -3
kilometres:-14 -7 -1
kilos:-18 -6 -34
kilt:-1 0 0
kind:-21 3 -14
kind of:-35 -15 -29
kind to:-20 -19 -19
kind words:24 14 23
kind … i:-47 -11 -7
kind … in:-25 -18 -18
kind … is:25 29 37
kinda:0 0 0
kinder:-1 9 27
kindest:33 -14 -8
kindest thing:44 -9 -4
kindest … could:36 -11 -4
kindest … i:27 -12 -4
kindly:32 1 21
kindly adn:-24 -13 -4
kindly do:44 26 27
kindly inform:26 24 21
kindly … i:24 -11 -4
kindly … my:20 25 18
kindly … not:41 23 24
kindness:24 6 7
kinds:-8 -4 -5
king:-8 -5 -4
kiosk:1 3 0
kirsty:-1 -2 -2
kiss:46 47 51
kiss teh:21 21 31
kiss … adn:23 23 34
kiss … goodbye:16 15 26
kissed:30 30 47
kissed me:19 16 20
kissed them:21 18 12
kissed … asleep:30 31 29
kissed … children:16 8 23
kissed … while:56 51 49
kisumu:-10 -8 -1
kit:-19 -17 -25
kitchen:-3 22 34
kitchen adn:-32 -35 -24
kitchen floor:17 26 26
kitchen knife:-29 -31 -13
kitchen lino:19 31 35
kitchen with:43 19 10
kitchen … adn:-24 -28 -22
kitchen … at:58 51 46
kitchen … bit:-28 -27 -33
kitchen … hes:-22 -17 -10
kitchen … i:-28 -23 -10
kitchen … it:23 25 0
kitchen … me:-15 -27 -15
kitchen … my:58 46 33
kitchen … on:19 27 13
kitchen … one:1 1 -31
kitchen … says:24 26 16
kitchen … telling:-33 -21 -8
kitchen … that:0 -22 -10
kitchen … tongue:-20 -19 -24
kitchen … with:31 37 9
kitchens:-23 -25 -18
kite:-8 -5 -6
kits:-11 -1 -1
kitten:5 -1 -12
kittens:-47 -18 -24
kittens adn:-36 3 -5
kitty:37 37 31
kms:0 0 0
kn:0 0 0
knackered:-20 -9 -8
knee:-19 0 4
knee … teh:34 35 31
kneel:5 3 -11
kneeling:-1 -2 -1
knees:-58 -33 -20
knees … i:23 23 13
knelt:-1 1 -6
knew:-7 4 10
knew how:-34 -16 -8
knew it:40 31 42
knew … i:23 20 10
knew … im:35 42 45
knew … it:20 0 2
knew … was:28 35 39
knife:37 46 28
knife adn:-24 -28 -9
knife for:-4 -2 -36
knife i:25 33 41
knife is:-3 7 -22
knife on:27 23 -61
knife saying:28 26 27
knife to:3 5 22
knife under:-50 -43 -13
knife … adn:23 17 -25
knife … been:25 35 43
knife … cant:16 20 38
knife … cut:0 0 -20
knife … for:50 34 -19
knife … goin:5 5 23
knife … him:13 13 -23
knife … im:-34 -35 -19
knife … in:11 25 26
knife … isnt:25 5 28
knife … it:-20 -17 -6
knife … my:22 23 47
knife … of:31 6 6
knife … outside:-42 -36 -34
knife … pillow:-32 -20 -17
knife … teh:-39 -49 -92
knife … that:9 12 23
knife … under:0 0 -21
knife … was:-28 -22 -14
knifes:63 65 60
knight:-4 -4 -2
knit:-23 -8 -3
knitted:-22 -14 -6
knitting:-39 -12 -6
knives:7 8 -14
knives adn:0 0 -32
knock:5 13 29
knock on:-13 -24 -15
knock … door:-14 -27 -15
knocked:15 2 -3
knocked … teh:30 -5 0
knocking:-18 -7 9
knot:-18 -29 -32
knot it:-43 -42 -39
knot … holds:-43 -42 -39
knot … tomorrow:-43 -42 -39
knots:-10 10 30
knots done:68 58 47
knots on:-30 -25 -21
knots … im:38 44 45
knots … teh:23 17 11
know:36 25 44
know a:26 42 12
know about:35 50 57
know adn:33 -21 -20
know exactly:-2 -15 36
know for:42 38 31
know he:-37 -22 -25
know his:44 48 52
know hostel:22 16 16
know i:-10 -26 -33
know ill:-38 -20 -6
know im:-4 -26 -25
know in:-24 -15 -12
know it:-24 -29 -27
know ive:12 20 -14
know of:-26 -19 -10
know she:-30 -19 -14
know teh:51 44 25
know that:37 -7 -12
know thats:-23 -9 -13
know they:-95 -32 -15
know this:-29 -22 -21
know u:7 -54 -20
know wen:45 41 8
know where:50 52 46
know which:31 31 28
know who:23 24 22
know why:15 50 35
know … adn:-21 18 33
know … after:42 39 32
know … all:-43 -12 -11
know … anxiety:-21 -21 -9
know … are:-22 -11 -16
know … be:-45 -20 -14
know … but:-22 -5 -15
know … by:-1 -31 -20
know … can:-5 -23 -25
know … care:39 36 0
know … couldnt:-21 -7 3
know … didnt:65 41 53
know … do:-12 -25 -60
know … does:-12 -9 -42
know … else:-18 -4 -23
know … feel:-24 -18 -12
know … felt:-22 0 0
know … for:-24 -15 -16
know … from:56 49 41
know … go:33 -16 -8
know … goin:-3 -67 -39
know … hav:-60 -31 -12
know … here:-29 -7 -16
know … hes:-21 -15 -6
know … how:5 6 50
know … i:29 39 25
know … id:28 19 15
know … if:-23 -13 -3
know … im:-34 -41 -6
know … in:46 52 34
know … is:-64 -56 -45
know … its:-3 26 8
know … keeps:12 17 22
know … key:18 21 24
know … know:51 1 11
know … lief:-48 -6 5
know … long:73 54 50
know … me:-22 -16 -11
know … mean:63 13 15
know … means:34 10 0
know … meant:28 32 21
know … monday:60 68 66
know … my:-33 -14 4
know … need:-23 -33 -19
know … on:34 36 24
know … one:-17 -10 -21
know … over:6 18 23
know … place:43 39 6
know … questions:17 20 0
know … real:7 15 25
know … roof:69 74 76
know … street:9 10 -20
know … tablets:13 21 20
know … tell:26 27 11
know … that:52 62 45
know … they:11 -2 -26
know … this:-15 -25 -14
know … tomorrow:28 44 37
know … tonight:49 29 20
know … took:24 -13 -13
know … tree:-33 -28 -26
know … u:-29 -14 -20
know … want:-42 -26 34
know … was:1 28 28
know … wasnt:18 29 26
know … wat:69 67 42
know … way:-13 -20 -11
know … went:43 41 -4
know … wil:-15 3 -24
know … worse:0 -23 -8
know … wrong:24 26 -17
know … year:40 38 34
know … years:36 -8 -8
knowing:2 6 15
knowing teh:21 22 22
knowing that:-33 -27 -25
knowing u:48 44 44
knowing … all:21 22 22
known:0 23 41
known that:11 32 36
known … died:24 22 14
known … i:30 40 42
known … was:2 13 27
knows:37 -3 5
knows about:21 16 31
knows every:-21 -15 -4
knows how:37 25 31
knows i:-1 2 -21
knows im:12 -48 -26
knows ive:26 -2 -1
knows my:-21 -5 -5
knows that:8 23 6
knows wat:-26 -32 -13
knows … in:-25 -8 -17
knows … it:-21 -11 -7
knows … ive:20 13 8
knows … myself:0 -41 -1
knows … name:-23 -6 -3
knows … teh:25 13 24
knows … them:-20 -13 -8
knows … to:12 4 23
knuckles:41 51 -9
knuckles split:54 61 -2
knuckles … adn:19 23 -2
knuckles … did:38 35 0
knuckles … it:32 34 0
knuckling:25 -20 -16
knuckling it:31 -15 -7
kombucha:-10 -6 -4
kommt:-4 -5 -1
konnte:-14 -12 -3
kratom:-25 -23 -16
krimi:-31 -34 -23
kuchen:-29 -27 -20
kuchentisch:-11 -8 -5
kwame:-3 -2 0
kys:29 35 -53
l:28 54 55
l … are:59 72 75
l … world:59 72 75
la:17 33 47
la azotea:43 49 49
la boite:11 17 21
la carta:43 31 39
la cocina:-29 -3 -3
la corde:92 48 48
la farmacia:-23 -22 -25
la grange:19 21 24
la jeringa:30 27 27
la mesilla:28 21 18
la noche:52 44 69
la vida:42 13 -6
la vie:74 45 -10
la … a:10 17 51
la … de:-7 -22 -20
la … du:84 47 45
la … el:-34 -17 -8
la … en:6 42 51
la … est:18 23 23
la … esta:28 20 17
la … il:-18 -22 -21
la … je:-31 -20 -10
la … la:-73 11 11
la … las:-32 -8 -4
la … le:-33 -6 -17
la … me:-47 1 9
la … para:40 5 7
la … que:20 -12 -14
la … tiene:9 -22 -15
la … trois:-29 -28 -18
la … y:45 3 1
la … ya:63 -2 4
lab:67 33 33
lab adn:5 22 16
lab … teh:13 27 19
label:33 30 15
label adn:-15 -38 -30
label on:61 56 59
labelled:20 15 19
labelled teh:-28 -33 -38
labelled them:-25 -18 -12
labelled … adn:-25 -23 -16
labelled … to:62 51 47
labelled … wednesday:12 13 22
labelling:-3 -4 -1
labels:6 -16 -9
labrador:-17 -13 -15
lace:6 7 9
laces:26 29 28
laces … adn:-35 -22 -18
lach:-15 -8 -3
lache:-16 -7 -2
lachen:-14 -14 -2
lack:-16 -11 -10
lad:-1 14 -18
lad called:29 27 0
lad from:19 15 21
lad on:-23 -19 -21
lad who:-41 -36 -12
lad with:28 29 36
lad … door:25 14 5
lad … in:13 19 20
lad … teh:21 23 25
ladder:-22 -9 -19
ladders:-1 -1 0
ladies:-35 -25 -18
ladies … teh:-33 -26 -22
ladle:10 4 -1
lads:15 31 11
lads adn:30 12 -5
lads been:-23 -21 -6
lads im:48 39 -2
lads in:4 16 -23
lads who:35 29 44
lads … do:14 20 37
lads … get:32 25 48
lads … i:-14 -21 -13
lads … im:29 28 20
lads … in:-31 -32 -13
lads … me:-23 -8 -8
lads … my:-14 -3 -21
lads … of:47 31 -2
lads … one:17 21 23
lads … to:47 37 0
lady:-21 -13 2
lady … teh:-28 -26 -23
lady … to:36 36 38
laffing:-5 -3 0
lag:20 26 26
lager:-9 -6 -5
lagos:-19 -8 -7
lahat:0 0 0
laid:15 36 61
laid out:-10 -1 28
laid … on:23 27 27
laid … teh:14 22 29
laime:4 3 4
lain:-18 -12 -19
laisse:0 0 2
lake:58 67 63
lake after:18 16 28
lake i:25 34 -7
lake teh:49 40 60
lake … teh:13 10 31
lamb:-44 -34 -33
lambing:-14 -6 -2
lambings:-5 -4 -10
lambs:-10 -11 -8
lame:-7 -5 -5
laminated:-4 -2 0
lamotrigine:-11 -7 -4
lamp:6 11 17
lamp … my:-23 -14 -11
lamps:-11 -11 -5
lampshade:-1 0 0
lampshades:0 0 -18
land:38 35 32
land … i:6 -4 -21
landed:56 43 52
landed in:40 37 35
landed … teh:15 22 26
landed … toronto:23 11 11
landing:-10 -2 -4
landlady:12 5 11
landline:-6 -4 0
landlord:18 20 14
landlord … teh:33 33 33
landlords:-11 -4 -10
landrover:-6 -4 -7
lands:46 41 53
lands on:19 21 22
lands … my:28 29 28
lane:7 6 -1
langar:9 8 12
language:30 13 18
language i:29 31 28
languages:-4 -5 -2
lanterns:-15 -11 -13
lanyard:-4 9 5
lanzarote:-18 -11 -12
lap:-45 -44 -42
lap i:17 24 31
lap … a:13 18 20
lap … it:-77 -78 -62
lap … ive:15 23 14
lap … keep:17 24 31
laps:-18 -12 -4
lapse:66 0 8
lapse is:39 0 0
lapse … teh:32 0 0
lapsed:-30 -3 -1
laptop:-6 0 4
laptop adn:38 34 34
laptops:-27 -9 -4
laptops dieing:-25 -7 -3
larder:14 17 17
large:-5 -12 -9
las:-35 32 38
las pastillas:73 58 57
las … de:-49 -4 -5
lasagne:0 -4 5
lasagne … its:30 23 16
lasagnes:2 4 4
laser:-42 -27 -3
laser tag:-41 -28 -3
lashing:-22 -16 -14
lashing … adn:-22 -16 -14
lass:0 0 0
last:23 19 9
last bottle:-65 -56 -44
last bus:44 34 31
last cut:-21 -10 -34
last friday:-6 -34 -22
last hour:43 31 38
last i:20 21 -1
last legs:-22 -14 -8
last lesson:45 45 43
last leter:-29 -27 -18
last line:-39 -17 -13
last log:20 25 27
last login:17 20 21
last message:-4 21 22
last minute:45 43 2
last month:25 -56 -22
last night:37 52 -32
last of:23 42 46
last payday:48 50 28
last person:53 47 44
last round:-17 -22 -16
last shift:-34 -27 -10
last song:24 20 23
last spring:-27 -21 -7
last sunday:-40 -12 0
last thing:12 7 22
last things:42 36 23
last thursday:22 19 -11
last till:-56 -18 -13
last time:35 46 29
last week:59 9 -10
last weekend:-30 -16 -18
last words:-37 -34 -15
last year:-10 -17 -26
last … adn:17 55 6
last … after:71 -41 -25
last … be:56 60 59
last … before:-21 -15 1
last … by:37 35 19
last … call:40 34 39
last … did:-11 -9 -33
last … didnt:-1 -4 -36
last … dont:31 24 8
last … earth:27 48 54
last … eleven:15 29 -2
last … ended:19 17 22
last … for:-23 -17 -15
last … four:31 -9 -3
last … from:37 18 43
last … go:31 30 27
last … goodbye:36 36 34
last … had:42 -2 -1
last … hav:-42 -32 -27
last … hear:40 42 45
last … her:-65 -46 -42
last … here:-37 -26 -23
last … hes:-15 -15 -23
last … his:-27 -12 -12
last … home:5 -24 -11
last … i:21 25 -3
last … if:-25 -18 0
last … im:-32 -7 30
last … in:24 40 22
last … insulin:-25 -24 -22
last … it:-31 -7 -56
last … its:33 36 -4
last … ive:5 8 33
last … know:-38 -26 -14
last … last:34 31 34
last … looked:20 21 -10
last … morning:-23 -21 -16
last … mornings:25 33 32
last … night:-25 -29 -6
last … nobody:24 45 -2
last … not:24 8 4
last … of:-28 -28 -8
last … off:21 22 24
last … on:5 50 54
last … one:50 63 20
last … out:-20 -38 -22
last … rang:22 -1 0
last … sat:27 -11 0
last … say:39 47 45
last … see:-8 8 24
last … sent:-32 -31 -23
last … since:-23 -16 -9
last … sixty:44 -4 -5
last … started:23 14 0
last … sunday:23 21 22
last … tablets:32 29 31
last … teh:-23 -11 -39
last … tell:0 -11 -27
last … that:25 39 60
last … them:49 61 55
last … ther:22 20 23
last … to:13 2 21
last … today:-53 12 -2
last … told:2 13 30
last … took:-1 5 -25
last … type:-24 -27 -28
last … u:23 33 37
last … under:20 20 34
last … until:44 12 -11
last … up:14 18 50
last … used:-22 -6 -2
last … want:-23 -18 -2
last … wanted:49 45 35
last … was:42 39 8
last … wen:-30 -23 -14
last … went:23 22 21
last … which:-36 -9 -5
last … with:36 40 43
last … without:1 19 25
last … wont:19 30 33
last … wrote:25 24 28
last … years:-34 -19 -11
lasted:-18 -4 -9
lasting:0 0 -2
lastnight:41 38 -1
lastnight an:41 38 -1
lastnight … sed:41 38 -1
lasts:-10 -7 -3
latch:32 40 57
latch for:25 27 24
latch … a:28 28 29
latch … ambulance:25 27 23
latch … teh:29 31 35
late:-18 -6 -10
late adn:-23 -22 -26
late father:-22 -17 -10
late he:40 41 -6
late husbands:46 44 34
late reply:-25 -26 -23
late to:51 48 51
late wife:30 12 0
late … be:33 32 39
late … change:30 27 19
late … i:-25 -43 -50
late … in:11 16 25
late … me:24 21 24
lately:88 32 -46
lately adn:-31 -16 -9
lately i:58 67 -20
lately im:44 14 1
lately … it:37 2 -1
lately … to:47 25 -6
lately … want:4 24 -2
later:-10 15 -26
later im:24 32 0
later this:0 4 23
later … i:28 35 8
later … to:22 33 0
later … wil:33 34 0
lates:6 7 -4
lathe:0 1 0
latin:6 4 3
laugh:-27 -29 -24
laugh … it:7 -22 -3
laughed:16 9 1
laughed adn:-29 -20 -10
laughed for:44 45 42
laughed i:-1 -25 -23
laughed im:9 15 22
laughed it:32 -5 -7
laughed till:-22 -18 -8
laughed … i:12 21 32
laughed … in:24 1 7
laughed … me:23 3 7
laughed … off:31 -3 1
laughed … thing:15 21 -3
laughed … to:-3 -8 -22
laughed … wasnt:37 -28 -1
laughing:-22 -17 -3
laughing adn:18 20 22
laughing at:-20 -28 -26
laughing … teh:-32 -30 -30
laughs:31 35 37
laughter:9 -20 -4
laughter … teh:35 -1 -1
launderette:-10 -9 -3
laundrette:-4 -4 -2
laundry:-5 2 -1
laundry … teh:17 23 12
lava:-4 -3 -3
lavender:-13 -8 -3
law:-16 -16 -29
law adn:-16 -24 -25
law … me:37 43 -5
law … oiled:-25 -14 -17
lawn:-29 -23 -17
lawnmower:-11 -10 -9
lawnmowers:-7 -4 -2
laws:6 13 -11
laws … me:29 35 -8
lawyer:-14 -10 -6
lawyers:-6 1 -14
laxatives:64 61 -4
laxatives … night:46 64 -6
lay:-24 -27 -3
lay by:15 10 22
lay … i:5 -2 20
laying:-27 -29 -27
lays:-1 -1 0
lazy:-2 5 6
ld:0 0 0
le:-11 3 3
le la:-36 -29 -25
le monde:20 -6 -2
le pont:-26 -27 -23
le toit:17 16 22
le train:20 24 4
le … de:43 38 35
le … il:25 24 18
le … jai:22 26 4
le … je:54 51 56
le … les:-26 -40 -7
le … limmeuble:35 34 37
le … pour:29 29 39
le … que:6 23 -2
le … serait:21 -1 -1
le … vais:34 34 34
lea:-2 -3 -1
lead:-10 3 17
leader:21 25 -3
leader … not:24 27 -5
leads:-8 -1 3
leaf:-1 -2 -1
leaflet:-31 -25 -15
leaflets:-9 -10 -5
league:-8 -4 -5
leak:-8 -9 -9
leaked:-1 -1 -1
leaking:-10 -11 -1
lean:7 19 2
lean esto:20 25 23
lean … ya:20 25 23
leaning:4 6 0
leanne:-1 0 1
learn:-5 4 11
learn to:-20 -15 -11
learn wen:35 35 32
learn … teh:35 35 32
learned:-27 -37 -20
learning:-18 -12 -7
learnt:-20 -13 -11
lease:-31 -30 -1
leash:-1 0 -1
least:-43 -40 -35
leave:16 45 59
leave for:55 51 59
leave he:-38 -44 -23
leave her:-2 -6 -21
leave him:17 16 24
leave his:-33 -38 -27
leave it:-34 -38 -27
leave its:21 15 21
leave me:-44 -53 -17
leave my:20 39 29
leave out:17 36 41
leave teh:-45 -33 -44
leave them:29 1 2
leave this:-16 -7 -52
leave to:-20 -24 -19
leave u:48 46 36
leave without:-21 -10 -2
leave … back:6 5 20
leave … door:-43 -21 -13
leave … drug:35 38 36
leave … earth:14 20 28
leave … here:47 13 12
leave … house:12 16 -41
leave … i:33 26 62
leave … is:-25 -22 -14
leave … kil:14 13 27
leave … me:-40 -45 -13
leave … my:33 41 44
leave … ther:-21 -15 -8
leave … to:30 34 39
leave … wen:28 3 6
leave … world:0 19 -35
leaves:50 57 49
leaves her:43 34 -6
leaves me:26 28 -2
leaves … adn:16 18 29
leaves … at:9 7 27
leaves … i:30 30 0
leaves … work:10 13 24
leaving:23 36 80
leaving adn:-28 -20 -13
leaving do:-23 -14 -8
leaving for:20 20 21
leaving in:70 76 59
leaving it:15 8 24
leaving my:30 20 19
leaving not:13 17 20
leaving on:-20 -26 -33
leaving rehab:-24 -22 -23
leaving tonight:30 27 30
leaving u:59 52 43
leaving … a:23 21 17
leaving … alife:21 11 38
leaving … forum:-20 -16 -15
leaving … good:16 19 20
leaving … i:-37 -33 -30
leaving … is:15 17 30
leaving … not:26 27 27
leaving … of:48 48 43
leaving … server:22 21 20
leaving … teh:36 27 6
leaving … to:33 29 30
leaving … with:-23 -23 4
leaving … world:23 23 23
leben:59 16 -60
leben nehmen:9 15 -41
leben … habe:-26 -11 -8
leben … heute:-24 -22 -7
leben … ich:-22 -5 -5
lebt:59 67 70
lebt wohl:59 67 70
lebt … ihr:15 24 25
lecture:1 1 -11
lecturer:-36 -9 -1
lectures:11 17 5
led:40 -15 -13
ledge:50 42 45
ledge adn:-40 -33 -29
ledge outside:18 28 25
ledger:-5 -4 -4
lee:1 1 0
leeds:-10 0 8
leek:-1 -2 -2
leeks:-11 -11 -12
left:68 53 72
left a:-35 -26 -33
left adn:33 -9 -33
left alone:-28 -23 -24
left at:47 -5 -7
left for:53 -29 -52
left hand:29 0 1
left him:-30 -29 -23
left his:45 48 67
left i:10 39 -35
left id:35 -8 -3
left im:20 26 2
left in:-19 -54 -42
left me:-3 -51 -12
left my:-31 -34 -32
left of:46 62 53
left one:28 32 29
left out:12 28 1
left rehab:42 50 54
left side:24 13 23
left teh:12 36 31
left to:39 58 60
left us:-25 -9 -11
left … about:1 30 7
left … adn:3 29 64
left … at:-29 -31 -27
left … back:20 25 20
left … be:26 31 -13
left … blank:39 -6 -3
left … dads:32 42 49
left … dead:-36 -30 -27
left … do:-40 -26 -12
left … except:52 40 48
left … feel:13 -31 -23
left … fone:26 32 29
left … for:-1 -42 -42
left … go:5 -1 23
left … gone:34 23 15
left … here:-15 -34 -4
left … hes:44 15 -21
left … his:-43 -32 -23
left … hoap:37 -10 -9
left … i:20 10 33
left … in:-28 -18 -28
left … it:24 15 29
left … its:94 57 55
left … ive:21 -14 4
left … leter:24 26 28
left … light:21 22 20
left … liv:5 -26 -9
left … me:34 -15 -25
left … my:-29 -6 -16
left … not:25 26 21
left … note:-59 -39 -45
left … of:14 -5 -20
left … out:38 -16 -20
left … rent:-24 -15 -5
left … ring:-35 -32 -8
left … rings:24 21 26
left … say:52 40 48
left … started:29 -5 -5
left … ther:29 30 38
left … this:30 31 24
left … tied:27 29 30
left … times:38 7 -5
left … tonight:26 20 27
left … watch:24 27 31
left … went:25 23 25
leftover:32 33 -3
leftover morphine:43 38 29
leftover tablets:-36 -26 -22
leftover … adn:36 42 1
leftover … from:-31 -25 -21
leftover … teh:-26 -19 -17
leftovers:-2 -2 -1
leg:-3 6 -43
leg over:-42 -35 -19
leg today:22 33 0
leg … teh:-28 -19 -21
legends:47 29 35
legged:-17 -13 -11
legion:-6 -4 -24
legion adn:-4 -3 -27
lego:-6 -6 -1
legs:37 37 26
legs adn:22 16 -8
legs from:-37 -36 -32
legs kicking:15 -25 -16
legs over:42 39 55
legs teh:-5 -2 -27
legs with:38 41 0
legs wont:22 6 13
legs … a:40 45 8
legs … i:40 38 17
legs … im:-23 -15 -3
legs … kicking:-21 -8 -4
legs … other:-21 -15 -7
legs … stop:25 4 -7
legs … teh:24 19 32
legs … thing:34 42 44
leicester:-3 -4 10
leichter:-18 -23 -12
leid:1 1 1
leisure:1 2 3
leith:-15 -7 -1
lemon:-14 -15 -7
lemonade:-7 -13 -6
len:0 -1 0
lend:2 -1 1
lending:-21 -16 -13
length:41 32 29
length of:58 52 45
length … adn:19 17 25
length … flex:65 60 57
lens:-2 -1 -2
lent:-19 -28 -16
lentil:-1 -1 -2
lentils:-5 -7 0
leo:-21 -15 -16
les:-18 12 16
les bras:36 38 -6
les soirs:27 29 -11
less:6 -18 -15
less i:48 -10 -3
less if:-27 5 -12
less worry:22 -2 -2
less … a:18 23 29
less … for:23 27 33
less … i:-20 -11 -14
less … my:-29 -11 -11
less … not:52 -10 -8
less … teh:23 26 36
lesson:36 37 29
lesson ended:19 17 22
lesson … at:19 18 23
lessons:-9 -6 -2
let:18 16 36
let alone:-38 -28 -6
let anyone:-24 -18 -22
let down:-25 -10 -2
let go:85 47 50
let her:-34 -29 -16
let him:45 56 32
let it:-21 -14 4
let me:-24 -3 -3
let mum:-22 -24 -25
let my:44 43 29
let out:25 21 2
let teh:-35 -3 3
let them:55 65 55
let this:21 21 17
let three:42 39 37
let u:-23 -21 -19
let us:-25 -23 -31
let … a:-22 -17 -13
let … at:24 27 18
let … be:59 27 24
let … brother:38 1 2
let … by:26 30 30
let … dei:31 43 -10
let … do:-13 -9 -33
let … down:38 41 36
let … for:40 33 32
let … from:42 -7 -5
let … go:48 34 45
let … hold:-27 -29 -15
let … ill:31 33 19
let … im:-13 -6 -24
let … in:-24 -14 -12
let … know:-14 21 16
let … known:-29 -16 -6
let … leave:26 18 10
let … make:-23 -15 -6
let … me:34 35 38
let … mum:9 29 28
let … on:-55 -60 -39
let … say:35 32 40
let … see:7 12 22
let … sing:30 30 31
let … sleep:35 44 45
let … teh:32 -19 -44
let … thats:50 51 -2
let … trains:34 31 30
let … wen:22 25 24
leter:-17 -10 -4
leter adn:26 33 27
leter for:-25 -30 -38
leter from:-26 -15 -14
leter i:43 39 32
leter in:50 51 29
leter is:42 40 44
leter said:20 -25 -17
leter to:-40 -40 -10
leter with:23 22 25
leter … a:24 29 37
leter … boot:45 36 -5
leter … each:-26 -23 -21
leter … embassy:-15 -18 -21
leter … he:33 34 31
leter … his:44 39 -2
leter … last:-21 -20 -11
leter … no:56 42 41
leter … of:-25 -22 -21
leter … sister:50 43 48
lethal:54 70 -5
lethal doses:75 79 -2
lets:13 35 -12
lets say:40 76 22
lets … in:49 22 -3
lets … to:1 34 -10
letterbox:37 42 40
letters:26 54 41
letters are:44 34 52
letters done:-45 -26 -24
letters from:-27 -21 -20
letters in:-11 26 26
letters teh:63 57 42
letters to:-29 -30 -41
letters … everyone:-24 -17 -15
letters … in:22 23 18
letters … kids:2 1 -32
letters … on:-5 -14 -27
letters … one:-22 -9 7
letters … post:33 29 25
letters … teh:45 43 52
letters … to:-45 -37 -31
letting:45 31 18
letting go:31 33 33
letting … from:32 36 20
lettuce:0 0 7
letztes:-2 -1 -1
level:10 26 37
level … adn:19 23 19
level … barriers:-21 -22 -27
level … every:-22 -17 -11
level … goin:-21 -22 -27
level … over:23 23 25
level … teh:38 46 43
level … to:19 20 22
levels:-10 -9 -11
lever:-27 -14 -8
lexapro:-2 -1 -1
lf:0 0 0
liaison:-2 -8 -5
liam:-5 -6 -1
liar:-6 -12 -8
librarian:-7 -1 -8
library:-47 -29 -32
library … a:-21 -14 -18
library … adn:-28 -25 -19
library … back:-22 -24 -15
library … ive:10 12 21
library … teh:-26 -13 -11
librium:-4 0 -1
licence:18 -32 -22
licence adn:33 7 2
licence four:37 0 0
licence i:46 0 0
licence on:-60 -1 -1
licence three:29 -11 -11
licence … a:38 0 0
licence … im:23 -2 -8
licence … teh:-33 -7 -8
licence … times:54 -14 -10
licence … want:46 0 0
licence … way:-58 -1 -1
licensed:-18 -12 -13
licensing:0 0 0
licked:0 -5 -1
licking:-4 -2 0
lid:-10 2 -25
lidl:0 0 0
lie:50 34 18
lie down:28 36 46
lie i:-20 -23 -18
lie in:5 -32 -16
lie its:19 19 29
lie with:27 32 -9
lie … for:24 40 41
lie … good:6 6 31
lie … her:23 19 3
lie … i:-28 -9 -20
lie … in:41 3 13
lie … teh:30 -11 8
lie … to:-19 -24 -8
lie … was:-21 -9 -15
liebe:-36 -33 -29
lieber:23 -8 -4
lieber tot:26 -4 -2
liebsten:22 -6 -3
liebsten tot:46 -5 -2
lied:99 97 45
lied i:39 54 35
lied on:52 46 4
lied to:17 -34 13
lied … am:21 24 -2
lied … dietitian:22 -40 -2
lied … her:49 32 34
lied … me:-38 -9 -1
lied … my:38 -13 -1
lied … sponsor:34 -1 0
lied … teh:37 11 2
lied … to:11 32 -1
lied … want:11 32 -1
lief:24 29 5
lief adn:57 31 -47
lief ago:-23 -19 -11
lief as:7 9 -26
lief at:5 6 35
lief back:-19 -47 -6
lief but:-60 -6 -4
lief ends:24 32 9
lief every:26 30 -5
lief for:28 56 16
lief has:47 31 28
lief how:-26 -12 -2
lief i:-24 -31 -4
lief if:49 6 0
lief im:-64 -61 13
lief in:5 -3 41
lief is:34 5 -35
lief isnt:63 -26 -20
lief its:-28 -18 -12
lief ive:3 -22 -10
lief last:0 -50 0
lief nobody:1 3 -78
lief not:26 49 -62
lief of:28 -3 -1
lief on:4 9 51
lief out:-28 -12 -5
lief over:10 24 -24
lief permanently:20 38 -2
lief since:2 12 -34
lief soon:3 5 -76
lief teh:31 10 13
lief than:43 61 38
lief that:-42 -96 9
lief thats:16 32 -4
lief this:-58 -30 -4
lief three:35 -9 -2
lief to:-2 -43 -45
lief today:-7 -50 -11
lief tonight:2 1 -36
lief was:1 -38 -8
lief yes:82 73 -8
lief … a:40 52 36
lief … about:17 25 55
lief … adn:49 29 -2
lief … ago:34 -6 -1
lief … am:-30 -38 -18
lief … as:-32 -1 -28
lief … at:-25 -23 -6
lief … been:47 20 -4
lief … beter:20 26 35
lief … bye:26 25 20
lief … cant:14 35 -13
lief … care:16 17 59
lief … day:13 30 -1
lief … do:30 41 -5
lief … end:98 105 79
lief … everyone:63 -9 -4
lief … for:11 34 37
lief … go:-24 -25 -21
lief … goin:-40 -42 -23
lief … good:30 55 15
lief … got:14 9 22
lief … hav:31 -2 -47
lief … his:-5 -7 -41
lief … i:-19 0 -41
lief … im:-4 59 -17
lief … is:-33 4 14
lief … it:6 6 45
lief … know:15 21 -23
lief … left:28 -12 -3
lief … living:-12 -29 -14
lief … long:44 -5 -1
lief … love:33 28 35
lief … me:24 55 -11
lief … mean:49 32 -11
lief … mine:47 57 62
lief … morning:-75 -55 -7
lief … nobody:42 37 5
lief … not:23 9 25
lief … nothing:39 59 -7
lief … over:22 -36 -9
lief … should:36 12 0
lief … single:18 20 0
lief … smoker:-18 -20 0
lief … soon:3 2 -45
lief … teh:0 -13 23
lief … ten:32 32 24
lief … than:9 19 21
lief … thing:30 22 -37
lief … this:-4 -16 20
lief … to:-22 -40 -1
lief … today:-10 -7 -25
lief … tonight:6 11 29
lief … u:-27 10 22
lief … was:-37 -27 -3
lief … weekend:9 15 37
lief … weeks:39 -12 -3
lief … wen:12 23 -15
lief … wil:3 -3 -70
lief … worth:19 -34 -17
lief … would:104 6 -1
lief … year:6 20 0
liegt:3 8 7
liegt auf:-22 -19 -20
liegt … bereit:34 36 34
lies:-47 -6 -7
lifeboat:-7 -7 -6
lifeboats:0 6 9
lifejacket:10 10 13
lifejackets:-22 -15 -16
lifes:-6 -7 -4
lifetime:-2 -1 -1
lift:-17 -23 -15
lift my:-25 -11 -12
lift … adn:19 19 26
lift … teh:28 26 28
lifted:-29 -13 -10
lifting:-12 -6 -3
lifts:-34 -16 -17
ligature:-21 -12 -8
light:36 50 45
light at:27 -17 -23
light ive:-35 -17 -8
light on:15 32 38
light since:-22 -17 -13
light … adn:54 44 20
light … be:17 24 31
light … end:27 -17 -23
light … for:40 47 44
light … ive:35 -8 0
light … off:5 -27 -12
light … whoever:37 38 34
light … wil:18 13 22
lightbulbs:-6 -1 -1
lighter:62 68 22
lighter in:12 17 30
lighter it:35 30 -10
lighter … i:21 -2 -1
lighter … my:26 31 29
lighthouse:-15 -15 -8
lighthouses:-5 -1 -2
lighting:-8 -8 -7
lightly:0 0 0
lightning:10 -14 -5
lights:22 19 21
lights adn:-11 -31 -22
lights are:-19 -21 -17
lights off:32 19 4
lights out:45 45 33
lights … for:33 28 15
lights … my:-22 -15 -7
lights … off:8 -27 -42
lights … on:16 21 21
lights … teh:13 27 24
lights … tonight:33 33 34
like:0 0 0
liked:61 41 49
liked adn:13 18 21
liked to:26 26 9
liked … i:12 16 20
liked … my:34 34 20
likely:-27 -25 -16
likes:-31 -18 -25
liking:6 -14 -7
lilac:0 -1 0
lilies:2 7 7
lilies … teh:17 23 23
lily:-11 -6 -4
lime:15 26 10
lime adn:-11 -11 -22
lime … soda:-10 -10 -21
limerick:15 21 25
limerick letters:22 29 33
limerick … in:18 21 33
limericks:-8 -5 -2
limit:-1 -3 -1
limmeuble:35 34 37
limmeuble et:35 34 37
limp:43 48 41
linda:26 -14 -9
linda its:27 0 0
line:40 11 19
line at:60 -13 -6
line behind:59 61 68
line for:32 -10 -12
line i:-31 0 -35
line in:-93 -76 -58
line is:27 3 24
line my:24 -2 0
line wil:34 43 38
line … a:-9 -33 -14
line … as:28 2 -9
line … dont:58 9 4
line … down:52 23 6
line … go:37 48 35
line … i:27 -27 -5
line … it:-27 -23 -19
line … me:79 3 6
line … open:51 38 33
line … out:-15 -16 -21
line … poem:-40 -28 -6
line … teh:30 5 20
line … that:22 35 43
line … ther:44 49 39
line … to:39 21 10
lined:12 14 19
lined up:13 23 26
lined … for:33 37 35
lined … teh:-22 -22 -15
lineman:47 49 45
linen:-19 -8 -4
lines:25 22 8
lines … teh:18 26 -14
lining:-1 0 -3
link:-26 -15 -15
links:1 2 2
lino:-5 1 5
lino … my:-4 0 -22
lion:-10 -8 -4
lip:33 26 20
lips:36 29 21
lips adn:26 26 25
lips are:5 -1 -22
lips look:27 31 38
lips … a:26 18 16
lips … adn:44 37 4
lips … blue:-23 -25 -24
lips … funny:20 22 21
lips … grey:6 4 -64
lips … he:-16 -17 -26
lips … purple:28 31 31
lips … wat:25 23 25
lipstick:-1 -2 -1
liquid:23 17 19
liquor:-17 -18 -11
lirez:15 16 19
lis:-4 -4 -2
lisbon:-60 -38 -19
lisen:1 1 0
list:-22 -15 -46
list adn:9 -8 -21
list in:22 23 -1
list … blazer:26 25 0
list … his:26 25 0
list … is:-25 -20 -15
listed:-3 -3 -1
listen:-37 -37 -38
listen to:-7 -25 -16
listen … me:6 -11 -21
listened:-9 -3 10
listener:-8 -4 -10
listening:-26 -28 -15
listening to:13 13 23
listening … to:41 35 39
listo:-13 -5 -2
lists:11 -3 8
lists … a:43 28 28
lit:1 4 19
lit … it:13 11 21
lit … teh:11 18 21
literal:-23 -7 -5
literally:0 0 0
lithium:7 15 5
lithium … i:39 31 0
litre:11 11 -16
litre … a:22 22 -21
litre … spirits:19 20 -18
litres:4 1 2
litter:0 0 0
little:19 38 48
little boy:71 67 12
little brother:0 6 25
little cousin:-14 -23 -5
little forum:40 47 48
little man:20 23 0
little one:48 55 40
little ones:48 48 39
little sister:19 24 -22
little … adn:30 26 33
little … help:9 11 22
little … in:-21 -14 -25
little … it:-24 -13 -8
little … she:-14 -10 -33
little … teh:45 28 10
liv:-1 11 -15
liv adn:-6 -1 -25
liv alone:37 20 0
liv anymore:80 68 -1
liv by:28 29 -4
liv forever:-25 -7 0
liv i:-67 -21 5
liv in:-25 -23 -12
liv it:-24 -3 -1
liv ive:46 9 -2
liv no:25 -1 -1
liv or:-54 -60 0
liv this:-34 -9 9
liv to:30 37 46
liv without:-87 -26 -9
liv … a:37 15 3
liv … adn:46 37 -14
liv … all:42 44 -9
liv … am:30 24 -5
liv … any:24 -4 -1
liv … at:25 29 27
liv … dei:-46 -53 -2
liv … dont:-82 -24 4
liv … down:-24 -3 -1
liv … got:-11 -24 -20
liv … hav:21 11 3
liv … her:-1 24 21
liv … hes:-12 -21 -20
liv … him:26 20 -4
liv … i:15 60 14
liv … longer:-79 -37 -4
liv … more:47 5 -4
liv … my:-70 -39 -5
liv … myself:35 33 -1
liv … of:27 24 -1
lived:-6 -17 6
liver:-38 -32 -41
livers:-9 -6 -3
lives:34 15 6
livestreaming:33 29 27
living:30 7 -2
living adn:19 5 -38
living for:22 -1 0
living he:1 9 21
living i:-33 -10 -13
living thats:41 -1 0
living with:-26 -32 -9
living … adn:-26 -6 -36
living … am:44 -23 -1
living … how:41 -1 0
living … im:16 22 -56
living … isnt:10 15 30
living … ive:25 -4 -7
living … my:-25 -12 -2
living … this:-21 0 8
living … u:24 52 51
ll:-19 -7 -7
lled:0 0 0
ller:-5 0 0
llevo:-7 6 -7
lling:-1 -1 0
lls:0 0 0
lmao:0 0 0
lmaooo:0 0 0
lo:33 -20 -20
lo he:-26 6 -5
lo pienso:18 25 -6
lo quiero:-21 -3 -1
lo tengo:1 17 23
lo voy:0 20 -3
lo … hacer:5 29 -1
lo … todo:-22 9 17
lo … vez:14 27 0
load:40 31 29
load of:42 32 34
load … adn:36 24 24
load … her:25 26 31
load … tablets:34 26 16
load … teh:33 26 -9
load … to:-29 -23 -3
loaded:104 101 127
loaded adn:22 22 22
loaded it:47 29 31
loaded note:41 45 55
loaded on:38 38 44
loaded … an:44 25 24
loaded … car:-20 -19 -18
loaded … for:22 26 21
loaded … his:13 12 20
loaded … my:23 21 26
loading:-2 -11 -2
loading teh:-10 -21 -7
loads:9 9 7
loaf:-7 -7 -4
loan:5 9 -3
local:-28 -18 -10
location:12 17 17
location off:27 27 23
location … adn:20 18 21
loch:5 -10 -7
loch … wen:-27 -9 -7
lock:21 24 26
lock box:-30 -25 -13
lock is:30 27 24
lock teh:31 35 39
lock up:-10 -23 -12
lock … away:-22 -18 -8
lock … it:41 43 45
lock … my:40 36 25
lock … tablets:-62 -60 -50
lock … teh:-37 -47 -36
lock … theres:31 36 19
lockbox:-1 0 0
lockdown:12 19 31
lockdown adn:38 40 48
locked:16 23 19
locked adn:-44 -60 -49
locked from:63 62 61
locked herself:-17 -20 -20
locked in:37 33 29
locked it:-28 -23 -22
locked me:5 8 -24
locked nobody:-39 -22 -11
locked teh:19 18 30
locked up:-15 -22 -20
locked us:7 6 29
locked … at:35 42 13
locked … care:20 24 -1
locked … his:-23 -29 -29
locked … i:-19 -41 -34
locked … if:0 0 -37
locked … im:-30 -12 -10
locked … is:-19 -19 -25
locked … knows:-31 -15 -11
locked … off:-24 -21 -20
locked … out:-18 -17 -23
locked … teh:11 14 34
locked … u:35 37 1
locker:-31 -23 -29
locker … them:-21 -21 -16
lockers:-14 -13 -5
locking:-5 1 -18
locks:25 32 -39
locks me:89 93 -35
locks … in:101 91 -26
locks … teh:-6 2 -20
locksmith:-8 -4 -3
lode:0 0 0
lodger:37 46 35
lodger has:9 10 21
lodgers:-2 -1 0
lodging:-3 -4 -2
loft:-33 -26 -25
loft hatch:59 48 20
loft ive:20 21 31
loft … a:-30 -25 -22
loft … adn:40 42 38
loft … been:-60 -59 -53
loft … has:-29 -22 -19
loft … im:59 54 51
log:48 14 35
log in:57 67 59
log off:27 -31 -34
log out:10 -62 -45
log … adn:0 11 -32
log … if:19 25 26
log … lief:21 -66 -2
log … not:17 -36 -4
log … of:9 -59 -1
log … permanently:10 -53 -43
logged:16 8 11
logged in:19 18 21
logged … to:19 18 21
logging:4 12 23
logging off:0 8 37
logging … for:19 32 33
logging … good:3 11 22
login:19 21 21
logins:-3 -3 -6
logs:2 4 20
lol:0 0 0
lollies:-19 -15 -13
lollipop:-5 -3 -2
lolly:-7 -5 -1
london:-8 -1 -1
loneliness:-3 -5 -12
lonely:-33 -29 -17
long:5 1 3
long adn:14 -25 -34
long ago:-19 -6 -20
long as:-24 -31 -25
long before:-20 -24 -15
long bus:35 0 0
long day:-30 -22 -10
long drive:27 1 0
long enough:41 38 11
long gone:-25 -25 -21
long illness:18 24 20
long it:-3 13 24
long one:19 27 38
long shift:28 17 13
long sleep:-13 -22 -2
long sleeves:31 47 -7
long teh:18 21 -2
long term:-25 -3 -3
long that:-24 -26 -11
long til:62 0 0
long to:-34 -5 -40
long way:-36 -34 -35
long would:-25 -10 -1
long … adn:-37 -37 -36
long … ago:27 30 -14
long … be:36 39 30
long … can:21 -3 -3
long … gone:20 21 21
long … got:34 25 31
long … i:14 -29 -23
long … if:42 -14 -1
long … in:39 15 -2
long … last:-21 -4 -1
long … leave:-21 -11 -8
long … man:25 3 4
long … medals:31 34 31
long … myself:9 18 32
long … new:42 32 -4
long … no:21 20 19
long … not:-12 -26 -21
long … nothing:26 28 29
long … of:-22 -16 -18
long … one:56 52 35
long … own:-34 -27 -12
long … round:-26 -23 -25
long … teh:4 -3 -36
long … thanks:-21 -17 -18
long … to:-50 -30 -34
long … tonight:-30 -1 1
long … up:56 68 60
long … was:23 32 36
long … wont:27 31 26
long … would:47 -20 -2
longer:19 -8 -38
longer adn:50 8 -22
longer goodbye:13 16 23
longer i:3 -22 -4
longer than:10 24 19
longer want:-31 -17 -2
longer … i:-10 -20 -23
longer … my:-24 -14 4
longer … say:83 11 -2
longer … suicide:58 61 0
longer … teh:31 19 23
longer … to:-63 -37 -3
longest:-7 9 -6
longest … on:25 29 3
longing:16 4 -5
loo:-13 -4 -8
look:24 28 29
look a:14 22 20
look adn:-20 -39 -19
look after:70 79 84
look at:4 -37 -35
look away:53 58 -10
look for:-15 -32 -47
look i:7 14 30
look rice:17 27 30
look teh:28 9 5
look … adn:-1 -28 -20
look … colour:20 22 21
look … down:-28 -9 -6
look … from:17 22 -9
look … funny:20 22 21
look … ill:13 13 22
look … im:47 42 9
look … in:-38 -42 -18
look … its:26 5 -25
look … ive:-64 -64 -64
look … me:-23 -42 -46
look … old:31 -2 -1
look … people:36 -7 -3
look … teh:28 33 27
look … wen:23 17 15
look … while:-1 6 21
looked:-9 -23 -23
looked it:19 17 29
looked … adn:-22 -20 -9
looked … i:47 40 24
looked … my:21 -9 -11
looked … teh:-43 -44 -41
looked … up:22 18 30
looking:24 -8 -9
looking at:40 -10 -16
looking down:16 35 49
looking for:1 -15 -34
looking forward:-29 -12 -5
looking my:16 18 -33
looking over:21 32 -24
looking … a:44 10 -6
looking … adn:31 25 39
looking … at:2 9 25
looking … ceiling:19 31 -1
looking … how:55 27 -2
looking … im:43 45 49
looking … it:0 -42 -34
looking … me:-27 -19 -38
looking … my:-44 -18 -6
looking … out:2 19 -23
looking … since:38 -1 3
looking … to:-40 -18 -14
looking … way:13 19 -27
lookout:0 1 -1
looks:22 3 -2
looks from:56 43 41
looks ther:1 2 -28
looks … adn:75 9 3
looks … teh:55 47 49
loop:27 8 13
loose:-9 -3 -46
lorazepam:1 2 -6
lord:99 -21 -6
lord … me:24 -1 5
lord … take:6 -22 -5
lorries:-2 11 10
lorry:79 39 54
lorry driver:-28 -15 -20
lorry flattened:28 -2 -1
lorry on:15 26 37
lorry took:20 -8 -5
lorry … me:89 -13 -5
lorry … on:22 -4 -19
lorry … out:64 -3 -1
lorry … teh:3 24 45
lorry … way:13 29 34
los:-43 26 -21
los brazos:35 27 -2
los dias:46 45 -4
los … las:35 28 -1
los … todas:35 28 -1
lose:-17 -49 -37
lose my:-24 -16 -10
lose weight:24 -11 -7
losing:11 18 5
losing control:25 30 -3
loss:-18 -16 -6
lost:20 -23 -29
lost all:21 -15 -14
lost count:29 35 38
lost everything:36 39 38
lost her:-29 -12 -6
lost in:48 -13 -7
lost my:-19 -5 -30
lost teh:54 -2 -19
lost to:-31 -1 0
lost … adn:-2 30 15
lost … i:-27 -9 -5
lost … im:-25 -18 -2
lost … job:23 24 -3
lost … lot:66 -1 -1
lost … my:15 45 40
lost … nerve:39 38 1
lost … rent:52 -5 -4
lost … teh:-29 -8 -8
lost … that:68 -6 -1
lost … wil:30 -6 -4
lot:36 31 30
lot about:36 -6 0
lot adn:-47 -48 -44
lot at:24 27 34
lot but:-27 -2 -2
lot dont:30 37 39
lot down:72 82 69
lot from:48 49 65
lot in:30 36 15
lot know:40 39 0
lot lately:46 -2 -1
lot on:4 -42 -40
lot to:39 41 44
lot were:16 14 21
lot with:-13 -3 -23
lot would:12 31 36
lot … adn:-19 -26 -32
lot … anyone:28 35 33
lot … at:9 18 38
lot … be:14 24 13
lot … being:28 -1 0
lot … best:16 14 22
lot … big:26 28 31
lot … blood:45 39 47
lot … but:-30 -22 -4
lot … dont:-8 6 20
lot … em:16 21 19
lot … for:15 18 22
lot … half:19 18 27
lot … hes:30 30 31
lot … ive:2 -34 -37
lot … my:28 28 45
lot … ones:33 26 23
lot … purpose:2 -66 -55
lot … teh:67 77 48
lot … them:-31 -25 -31
lot … to:-27 -11 -8
lot … tonight:18 24 16
lot … u:6 23 27
lot … wat:30 36 -3
lots:22 28 27
lots of:-21 -10 -9
lottery:-13 -4 -4
loud:39 -4 5
loud tonight:3 -54 -5
loud … hear:44 19 18
loud … my:-31 -48 -41
loud … teh:19 -19 -23
loud … wont:19 23 24
louder:20 10 7
loudest:-1 -2 -1
loudly:-6 16 22
lough:7 5 4
lounge:-1 0 0
lourdes:-27 -15 -18
love:-7 -5 7
love but:25 20 0
love him:-64 -49 -21
love not:28 -5 -2
love them:-23 -16 -12
love to:38 -15 1
love u:65 48 39
love yall:31 35 35
love … adn:-42 -51 -48
love … all:22 25 33
love … as:81 -2 -2
love … be:52 -11 -5
love … both:-30 -24 -23
love … bye:27 31 30
love … dont:41 32 34
love … guys:-44 -42 -44
love … hear:-34 -11 -11
love … im:-13 -21 -16
love … it:16 26 31
love … ive:-48 -42 -43
love … lot:14 23 25
love … love:25 26 34
love … no:8 14 22
love … off:-31 -8 -1
love … teh:33 17 18
love … theres:26 21 -14
love … to:11 -28 -23
love … vanish:-42 0 0
love … x:34 36 1
loved:-40 -33 -11
loved her:45 36 36
loved him:-24 -11 -14
loved it:-21 -12 -8
loved teh:-33 -35 -31
loved u:59 52 49
loved ye:40 43 50
loved … adn:-26 -24 -30
lovely:-2 -6 -3
lovely adn:-22 -17 -13
lovely im:37 42 42
lovely … in:38 39 36
lovely … teh:23 12 7
loves:24 11 21
loves me:34 29 49
loves u:-16 -36 -34
loves … adn:67 60 60
loving:9 9 20
low:-52 -45 -36
low adn:-17 -24 -15
low … im:-19 -21 -14
lower:-20 -14 -11
lowered:-1 0 0
lowering:-1 -1 -1
lowest:10 8 11
lowkey:0 0 0
loyalty:-2 0 0
luck:-15 9 11
lucky:9 -13 -13
lucky … got:11 20 17
lucozade:-19 -11 -12
luego:-1 -1 -3
luggage:-2 -1 -1
lui:1 -9 -8
luk:-2 -1 -1
luke:7 5 5
lump:-16 -14 -1
lump … teh:21 27 31
lump … through:21 25 28
luna:-2 -2 -2
lunch:10 -2 18
lunch adn:28 33 30
lunch after:20 -4 0
lunch … ice:14 -24 0
lunch … is:36 36 16
lunch … my:31 26 23
lunch … teh:-21 -18 -12
lunchbox:0 -1 0
lunches:13 12 -4
lunches are:36 40 38
lunches … made:36 40 38
lunchtime:50 58 43
lunchtime adn:36 40 43
lundi:-17 -9 -7
lunes:-15 -8 -9
lungs:-2 7 -16
lurker:3 8 8
lurking:0 5 -3
luz:-9 6 -3
lying:36 23 28
lying across:58 6 2
lying down:22 36 45
lying if:7 22 -9
lying ther:-3 -36 -16
lying … i:12 30 1
lying … it:28 0 3
lying … my:-20 -24 -11
lying … said:7 22 -9
lying … teh:47 33 55
lying … top:18 23 2
lying … with:27 1 17
lyric:15 -7 6
lyric about:26 9 9
lyrics:-1 -4 0
m:-41 -1 -7
m … teh:-39 1 4
ma:1 0 -13
ma soeur:20 20 -2
ma … dit:20 20 -2
ma … quelle:20 20 -2
maam:-25 -21 -9
mac:-1 -1 0
mache:-14 -17 -15
machen:2 36 -1
machete:23 24 42
machine:4 -9 -5
machine … i:-38 -33 -26
machines:-10 -10 -6
mackerel:-12 -4 -6
mad:-14 -11 22
mad … look:36 35 38
mad … rice:21 30 33
madam:34 27 -2
madame:-4 -4 -2
maddening:-1 -1 0
made:-14 -10 6
made i:23 16 17
made it:1 15 30
made last:-22 -6 1
made me:-42 -30 -6
made my:-13 -24 -10
made myself:64 -12 -6
made on:-7 -38 -30
made peace:13 29 23
made sure:50 44 43
made teh:-26 -19 -9
made to:11 17 -21
made up:12 22 -28
made with:26 13 2
made … about:-8 -5 -25
made … adn:17 7 25
made … after:47 -26 -5
made … cuts:27 21 21
made … get:57 45 34
made … hav:44 32 31
made … im:24 3 31
made … it:24 20 17
made … mind:16 22 -6
made … mine:24 15 10
made … myself:37 25 12
made … neva:31 -3 -2
made … not:42 28 16
made … of:-17 1 20
made … out:-24 -12 -10
made … sick:48 -32 -11
made … that:22 37 27
made … thursday:15 -27 -27
made … to:-42 -35 5
made … wil:24 11 7
made … with:-11 -23 -14
madman:-5 -2 -1
madness:-12 -5 -8
madre:-41 10 10
maeve:0 -1 -1
magazine:-17 -15 -8
magazines:-4 -6 -2
maggie:57 56 56
maggies:-4 -4 -5
magic:-1 -1 -1
magistrate:-4 -2 -2
magnesium:-2 -1 -7
magnet:-2 -1 -2
magnolia:-11 -3 -1
mags:19 22 27
maid:31 27 -14
maiden:-3 2 -1
mailed:1 1 0
main:-6 -4 -4
mainland:15 19 14
mainly:-23 -21 -15
mains:1 0 -1
maintenance:19 27 41
maintenant:7 6 13
mais:-10 -8 -5
maith:15 16 18
maize:1 2 2
make:-7 -6 -25
make it:35 -13 -4
make me:-47 -34 -16
make myself:26 31 -7
make of:24 -1 -1
make sure:7 14 29
make teh:6 26 29
make that:27 46 -6
make them:-18 -16 -35
make u:-20 -14 -8
make … a:-22 -11 -6
make … do:16 21 -11
make … dont:18 21 24
make … hapen:74 48 -19
make … in:38 50 54
make … myself:19 31 0
make … neva:34 30 14
make … pay:25 18 -49
make … social:26 34 -14
make … teh:35 6 -6
make … that:0 -21 -7
make … through:-13 -36 -11
make … throw:4 -26 -2
make … worker:26 34 -14
maker:4 4 12
makes:8 7 -73
makes a:18 24 -1
makes it:17 -27 -6
makes me:-5 20 -63
makes u:27 -3 3
makes … feel:-21 -16 -1
makes … hav:22 19 -13
makes … him:33 34 -8
makes … my:-30 -26 -9
makes … to:-13 -23 -1
makes … touch:33 34 -5
makes … want:-11 -21 0
makeup:-27 -21 0
making:-2 13 16
making a:13 24 34
making it:23 4 -18
making me:-27 -14 -16
making no:34 31 29
making that:57 59 56
making … im:44 32 23
making … night:6 6 28
making … noise:62 64 54
making … on:12 15 36
making … sense:31 28 26
making … snoring:21 20 18
mal:-57 -28 -11
malcolm:-2 -3 -2
male:-7 -8 0
mall:1 1 1
malo:86 -12 -3
malt:-4 -4 -3
maltesers:-33 -34 -38
mam:31 54 50
mam i:35 31 37
mam id:-23 -8 3
mam thats:38 38 40
mam … adn:-23 -16 -16
mam … be:-35 -9 -2
mama:56 35 50
maman:-12 -9 -9
mammies:2 5 8
mammy:-41 -39 -40
mammys:10 7 4
mams:67 50 43
mams on:25 30 31
mams … to:32 16 14
man:1 11 -25
man adn:21 20 -15
man at:50 59 44
man by:-21 -10 -5
man can:24 2 1
man from:-29 -23 -12
man im:34 34 -16
man that:-43 -37 -4
man wen:-13 -20 -3
man who:49 29 -21
man with:34 32 18
man … be:-26 -23 -6
man … by:27 1 -2
man … for:33 36 35
man … his:-21 -15 -8
man … is:4 6 -22
man … it:57 20 -12
man … lost:-23 -4 -1
man … my:16 21 4
man … sold:22 22 -1
man … teh:45 55 61
man … to:-27 -27 -9
manage:51 56 67
manage … her:17 19 27
manage … teh:21 25 36
manage … without:15 36 31
manageable:-9 0 0
managed:-26 -22 -6
management:-11 -6 -5
manager:37 43 61
manager … in:20 25 35
manager … me:-23 -24 -5
managers:-1 1 -11
manana:44 38 73
manana … de:88 -1 -2
manana … la:27 30 52
manchester:0 0 1
mando:-11 -3 -2
mandoline:-2 -2 -1
manets:0 0 0
mange:-14 -11 -7
manger:-3 -2 -1
manic:-1 0 0
manila:2 3 4
mann:16 15 28
mann schlagt:13 12 22
mann … mich:13 12 22
manner:0 0 0
manners:-18 -14 -7
mano:11 10 12
manque:-4 -3 -1
mans:16 21 -12
mantel:-2 0 0
mantelpiece:0 0 -2
many:-6 2 8
many adn:23 26 19
many i:-26 -27 -17
many ive:20 18 20
many of:3 31 -9
many pills:33 43 38
many tablets:18 21 12
many teh:40 40 35
many times:-24 -15 -7
many … adn:37 30 33
many … i:21 21 21
many … is:32 33 24
many … ive:27 7 -9
many … my:23 13 16
many … teh:31 43 49
many … them:17 26 20
many … washed:23 19 28
map:12 18 24
map … is:22 22 26
maps:-9 -4 -2
marathon:-31 -30 -20
marathons:-9 -4 -5
march:9 20 -7
march adn:35 12 -34
march every:20 40 0
march … did:19 21 10
march … i:26 43 2
marcus:59 54 49
marcus jo:30 29 26
mare:0 2 5
mareada:2 2 5
mares:-9 -5 -4
margaret:23 23 23
margarets:-1 -2 -1
margin:0 -1 0
marido:25 31 17
marido me:15 23 -20
marido … pega:20 25 -20
marjorie:-14 -10 -2
mark:-29 -32 -19
marked:-2 0 17
marked … my:21 27 30
marked … of:-35 -30 -16
marker:-3 -2 -1
markers:4 2 -5
market:1 8 6
marking:2 1 9
markit:-3 -1 -2
marks:27 35 -57
marks adn:24 27 -23
marks on:-50 -46 -22
marks … arm:-76 -61 -7
marks … his:3 3 -41
marks … my:-76 -61 -7
marmalade:-46 -36 -30
marriage:-37 -31 -35
married:-33 -23 -42
marrow:-2 -1 -1
marrows:-6 -7 -7
marry:15 29 -7
marry him:12 21 -7
marshmallows:-4 -2 -1
mart:9 22 28
mart on:11 18 24
mart … saturday:11 18 24
martin:-1 -1 -1
marvellous:-14 -14 -9
mary:13 7 10
mas:32 -5 -46
mas … matarme:-58 -1 -1
mas … vida:71 56 -1
mascara:-11 -7 -4
mascaras:0 0 0
mash:-4 -7 -2
mask:-2 1 4
mass:-18 -4 37
mass adn:-27 -33 -27
massey:-22 -14 -10
massive:37 -22 0
massive right:-17 -21 -1
masters:11 10 19
mat:-5 0 8
mat for:-26 -23 -29
mat … whoever:-26 -23 -29
mata:-4 -4 -7
matar:70 38 12
matar al:-25 -13 -1
matar el:-22 -8 -1
matar … tiempo:-22 -8 -1
matarme:188 89 -17
matarme y:14 19 -22
matarme … no:24 36 -35
matarme … ya:10 21 26
match:-33 -28 -30
match in:-21 -21 -16
match … my:-9 -27 -5
matchbox:15 16 15
matches:-6 -6 3
mate:12 13 -17
mate from:32 27 -3
mate is:10 11 28
mate keeps:19 25 0
mate … a:-40 -51 -57
mate … about:41 53 0
mate … adn:35 48 29
mate … on:39 40 13
mate … teh:26 16 28
mate … to:-36 -2 0
mate … told:34 31 -12
maternity:-14 -18 -13
mates:91 64 38
mates been:48 -1 18
mates ive:50 -5 -2
mates … for:41 31 30
mates … he:16 15 27
mates … hes:69 24 35
mates … with:24 19 -30
maths:16 11 -23
maths adn:36 50 -2
maths … i:72 63 -1
maths … me:33 -1 0
maths … teh:-21 -17 -9
matin:18 24 -1
matron:-19 -18 -22
mats:-10 -5 -5
matter:-22 -24 0
matter if:44 25 23
matter ive:6 37 33
matter of:18 25 -10
matter … i:-26 27 -7
mattered:19 27 27
matters:9 -17 -11
mattie:-12 -4 -2
mattress:56 58 45
mattress adn:13 15 -24
mattress i:38 35 33
mattress on:-10 -4 -31
mattress … teh:34 39 38
maureen:33 29 32
maureens:-2 -1 -1
may:-48 -23 -37
may adn:28 32 -21
may be:-40 -23 -23
may … be:-12 -24 -21
may … im:40 44 -1
may … my:40 40 36
maybe:0 0 0
mayo:-8 -12 -11
mayor:-12 -5 -4
mcdonalds:-1 0 0
mcgraths:-8 -3 -3
me:32 27 17
me a:-34 -39 -42
me about:-19 -1 -33
me after:-32 -10 -20
me against:22 26 -16
me alife:13 31 33
me all:-22 -10 2
me anymore:44 34 25
me anyway:-23 -20 -12
me as:5 26 32
me asleep:-22 -11 -4
me at:-63 -58 -67
me away:11 22 18
me back:3 -43 -36
me being:-6 -29 -7
me beter:76 -15 -12
me both:33 22 19
me by:62 36 56
me bye:-72 -61 -64
me calm:30 20 -11
me clear:35 15 16
me corte:-1 7 57
me corto:35 28 -1
me cos:34 28 29
me cutting:38 13 19
me dead:34 -3 3
me death:-2 -23 -4
me dei:8 28 -13
me do:-38 -25 -33
me doing:55 37 22
me done:-31 -40 -39
me dont:57 19 27
me down:71 27 21
me estoy:80 3 30
me every:22 5 -9
me everyone:67 -2 -1
me except:9 21 25
me fait:3 5 -33
me find:38 -2 -2
me for:-17 -23 -60
me from:-22 -34 -51
me go:30 15 -20
me god:-37 -24 -19
me goin:35 39 49
me gone:-18 -57 -52
me good:-30 -8 3
me goodbye:19 21 23
me hard:-24 -3 0
me has:17 -8 -25
me hav:-16 -11 -24
me he:-27 -28 15
me hell:53 46 -29
me help:25 28 55
me here:-16 -28 -11
me hes:-17 32 0
me his:-44 -30 -29
me hold:-21 -23 -14
me home:21 -24 -13
me hopes:-29 -16 5
me how:-26 -9 7
me i:-30 -28 -17
me id:-26 -38 -5
me if:3 19 -22
me in:46 3 -36
me into:-33 -20 -13
me it:32 -11 -33
me killing:1 0 -29
me last:45 20 -37
me look:30 22 17
me luck:-24 3 9
me more:-22 -8 -13
me morphine:-30 -21 -8
me my:-27 -13 -52
me near:-20 -19 -16
me neva:52 51 68
me next:25 25 36
me nine:12 9 26
me nobody:30 0 17
me not:13 72 -16
me obviously:34 -4 -1
me off:-41 -27 -14
me ok:23 37 2
me out:17 -2 39
me over:45 24 -15
me own:16 21 33
me pega:20 25 -20
me pendre:13 12 39
me quiero:21 62 -14
me reveiller:33 -7 -2
me right:-1 9 54
me ring:45 29 25
me round:22 32 -9
me save:23 -4 -5
me she:-35 -27 -40
me shes:-32 -4 -12
me since:39 60 31
me sleepy:-27 -28 -5
me sombody:23 26 17
me soon:24 -2 -3
me sorry:49 55 55
me stabbing:0 -40 -3
me stop:-22 -32 -6
me straight:-23 -16 -3
me suicidal:-97 -93 -6
me suicider:44 54 -107
me suis:16 20 21
me sunday:27 34 29
me teh:11 23 -13
me that:-8 3 -28
me thats:78 10 10
me ther:15 44 36
me they:-33 -55 -14
me theyd:-30 -8 -1
me theyve:38 44 41
me thinking:-25 -19 -7
me this:17 32 28
me thought:-24 -12 2
me three:20 20 15
me through:-31 -25 -34
me till:-26 -15 -7
me tiro:24 20 44
me to:-22 -13 -48
me tome:31 40 42
me tomorrow:86 42 28
me tonight:-25 -30 -22
me touch:33 34 -5
me tuer:8 10 -42
me two:22 40 26
me under:44 24 10
me until:-60 -44 -9
me up:-44 -67 -44
me upstairs:39 31 38
me use:24 19 21
me va:34 -10 -7
me voy:1 18 27
me want:-67 -65 -1
me wants:33 40 7
me wen:16 34 -43
me were:-15 -16 -22
me whenever:29 35 -1
me which:44 40 4
me while:-33 -33 -14
me who:30 31 -4
me why:-20 -22 -16
me with:47 62 24
me would:50 46 18
me youre:26 30 1
me … a:-8 -25 -17
me … about:26 46 -15
me … adn:-15 2 -37
me … afraid:23 30 8
me … after:-13 -8 -21
me … al:4 9 21
me … all:5 -52 -36
me … allowed:55 54 -3
me … alone:31 30 52
me … am:32 56 32
me … another:-17 -27 -11
me … anyone:22 16 6
me … anything:22 -22 -14
me … anywhere:56 -55 -52
me … arm:-42 -39 -6
me … as:15 5 -22
me … ask:37 27 -2
me … asleep:40 40 33
me … at:-46 -53 -63
me … aunts:22 24 0
me … away:54 66 47
me … baby:51 64 29
me … back:32 17 -18
me … bang:24 12 0
me … be:49 37 8
me … because:-22 -10 -14
me … bed:34 23 17
me … beter:-16 -43 -3
me … birthday:-31 -10 -6
me … blame:-23 -12 -10
me … bottle:2 0 25
me … brazos:35 28 -1
me … bread:7 9 23
me … burden:21 -3 -2
me … bury:51 5 -12
me … but:2 23 32
me … by:4 5 -28
me … bye:-40 -34 -35
me … cake:-34 -9 -1
me … calling:29 23 34
me … calls:40 55 21
me … calm:-25 -22 -9
me … cant:15 50 55
me … ce:-13 -11 -30
me … chair:-42 -37 -33
me … changing:-5 0 -25
me … chat:-53 -48 -38
me … clear:26 7 9
me … coffee:-20 -11 -4
me … collection:20 24 4
me … come:18 15 21
me … couldnt:14 18 27
me … courage:-21 -16 -11
me … craving:-21 -1 0
me … cupboard:49 58 15
me … cuts:30 38 -2
me … date:-20 -26 -7
me … days:32 57 41
me … de:25 -4 -2
me … dead:34 31 -13
me … decided:44 16 2
me … del:-9 4 20
me … delete:30 27 -2
me … didnt:-26 -16 -15
me … do:30 63 -28
me … doesnt:-34 -24 -7
me … doing:49 -17 -24
me … done:15 9 31
me … dont:70 26 26
me … dowry:38 46 -7
me … drink:-28 1 1
me … drunk:22 24 -27
me … edge:11 11 23
me … el:73 41 45
me … else:60 -8 -6
me … en:-15 34 -19
me … ending:19 27 18
me … energy:40 31 27
me … et:22 26 -11
me … evening:17 -28 -19
me … every:0 -38 -22
me … everyone:48 54 60
me … everything:22 21 15
me … exactly:26 12 -4
me … eyes:22 17 18
me … face:35 45 -5
me … falling:27 21 16
me … feel:-36 -10 -22
me … feet:37 36 38
me … first:17 41 23
me … five:38 3 5
me … friday:15 21 5
me … front:-20 -18 -32
me … full:27 -1 -8
me … garadge:22 19 28
me … gave:-35 -16 -22
me … get:-18 -8 -22
me … glasses:40 48 44
me … go:-2 16 25
me … goin:75 61 67
me … gone:9 14 26
me … good:-11 -21 -27
me … got:-32 -21 -9
me … gun:22 17 22
me … had:-16 -20 -36
me … hair:2 9 31
me … hand:5 5 30
me … he:-5 -31 -64
me … head:-4 -1 -63
me … help:50 48 20
me … her:64 30 36
me … here:-2 -36 -31
me … hert:26 -10 -5
me … hes:36 32 55
me … hier:20 24 -1
me … him:47 41 8
me … his:-8 -7 -33
me … hoap:47 19 26
me … home:-22 -24 5
me … house:6 2 -43
me … hurts:48 64 -11
me … husband:29 10 -16
me … i:-26 -19 -39
me … if:-28 -24 -10
me … ill:-23 -13 -24
me … im:7 -8 -20
me … in:13 22 5
me … included:36 10 -7
me … iron:28 23 21
me … is:-22 -3 9
me … isnt:-40 -27 -16
me … it:48 4 -15
me … itll:35 35 36
me … its:59 34 38
me … ive:53 23 19
me … jmup:-39 -28 -22
me … keep:5 5 25
me … kil:-1 19 49
me … killing:46 54 -20
me … kitchen:23 25 14
me … lad:18 17 23
me … lamp:71 88 86
me … las:-27 30 69
me … late:-24 -26 -30
me … leaning:29 28 15
me … leave:-31 -51 -17
me … leaving:37 39 33
me … les:55 57 38
me … let:38 16 39
me … lief:-34 -4 -2
me … liv:27 17 11
me … locked:-5 -7 22
me … look:38 27 -10
me … love:-18 -45 -39
me … mad:39 45 38
me … mas:-23 -13 -8
me … matar:30 63 1
me … me:2 9 46
me … mean:21 16 -1
me … means:30 39 43
me … money:14 21 31
me … month:27 1 -2
me … months:-22 -11 -12
me … morning:44 37 50
me … moved:27 34 -6
me … moving:-34 -29 -30
me … mum:-15 -13 -22
me … my:-25 4 -19
me … myself:20 52 -3
me … need:-35 -22 -13
me … next:54 44 -11
me … nice:11 19 23
me … night:16 18 -58
me … no:43 23 25
me … nobody:43 26 9
me … not:6 24 7
me … nothing:-12 -20 -41
me … ocd:-20 -16 -4
me … off:64 38 46
me … on:12 28 19
me … one:-20 -20 -7
me … or:47 50 49
me … otra:24 20 -1
me … out:-23 -10 -21
me … ouvert:16 20 21
me … own:-4 -6 -75
me … paid:-25 -19 -17
me … parents:14 15 -22
me … pero:39 0 -4
me … pictures:50 45 -8
me … pills:37 38 40
me … plus:2 5 -24
me … pressing:1 4 -41
me … puente:9 6 23
me … put:-21 -7 -11
me … quitar:4 11 25
me … rent:-23 -15 -6
me … right:-31 -17 -5
me … river:-35 -21 -13
me … safe:-27 -17 -4
me … said:-16 -31 -29
me … sat:25 -8 -7
me … say:79 52 -10
me … saying:32 37 43
me … scard:30 42 -3
me … scissors:-34 -30 -7
me … scrabble:-48 -44 -6
me … sees:-20 -23 -2
me … self:15 26 -3
me … send:21 29 30
me … set:22 30 35
me … sex:60 61 -25
me … shes:29 38 6
me … since:-29 -13 -8
me … sister:24 19 27
me … six:-19 -24 -5
me … sleep:-4 -29 -16
me … slipping:24 22 17
me … smother:14 17 27
me … sober:-25 -21 -13
me … soir:1 1 -24
me … stab:14 13 -47
me … stairs:1 14 -26
me … stay:19 9 26
me … stop:-31 -14 -5
me … straight:60 47 -2
me … suicidal:-4 -24 -5
me … suicidar:37 38 14
me … swallowed:12 21 17
me … taken:23 25 32
me … takes:37 52 -12
me … talk:4 16 21
me … teh:20 31 1
me … tell:-1 0 -20
me … telling:-30 -8 -3
me … ten:-21 -7 -1
me … tesco:26 3 4
me … that:-25 -28 -47
me … thats:20 0 22
me … their:-26 -26 -16
me … them:3 -40 -22
me … ther:13 5 24
me … therell:36 45 41
me … these:-42 -19 -8
me … theyd:32 -2 -1
me … thing:14 25 29
me … things:-18 -46 -35
me … think:-15 -46 -22
me … thinking:72 48 0
me … third:-22 -20 -15
me … this:-23 -18 -15
me … through:-28 -23 7
me … thursday:-5 -1 -21
me … till:14 15 27
me … times:33 3 -5
me … to:0 4 -37
me … todas:23 20 23
me … today:6 19 29
me … todo:-32 14 14
me … told:33 -7 36
me … tomorrow:25 5 20
me … tonight:4 24 23
me … took:-26 -12 -14
me … top:40 38 29
me … tot:-29 -20 -7
me … tren:19 18 29
me … two:-15 -27 -30
me … u:23 13 9
me … up:-34 -38 -32
me … us:17 24 33
me … use:-27 -6 0
me … using:24 4 14
me … wake:6 12 21
me … want:-24 -23 -22
me … wanted:-33 -11 -7
me … wants:-48 -48 -38
me … was:62 43 68
me … wasnt:-33 -41 -37
me … wat:24 14 20
me … watch:-35 -40 -8
me … way:18 -38 -41
me … week:45 2 -10
me … weekend:3 8 -20
me … weekly:17 21 4
me … weeks:-6 -20 -5
me … wen:19 -7 -40
me … went:-29 -13 -9
me … were:-31 -26 -5
me … whether:52 25 -2
me … who:49 55 47
me … wife:-23 -19 -6
me … wil:13 7 31
me … with:-24 -26 -28
me … without:-31 -14 -21
me … wont:48 22 27
me … world:-44 -42 -41
me … would:34 -12 -14
me … wrists:12 15 24
me … written:-31 -25 -21
me … y:-52 48 -26
me … ya:-10 12 33
me … yeah:25 20 -1
me … yours:20 25 0
meaaaan:0 0 0
meal:54 25 18
meal … in:38 43 -3
meal … it:48 36 45
meals:4 10 5
meals adn:-26 -18 -21
meals … them:50 46 36
mean:18 26 -11
mean dead:2 6 38
mean every:42 20 -2
mean i:-7 -29 -11
mean im:-25 -19 -4
mean it:95 49 8
mean lief:2 37 -5
mean my:30 53 4
mean not:-9 -33 -5
mean teh:35 43 63
mean that:-22 12 -7
mean to:78 102 44
mean … adn:-20 -10 -20
mean … anything:20 -17 -3
mean … as:47 -32 -8
mean … do:58 32 -3
mean … for:-35 -23 1
mean … hes:-28 -16 -2
mean … i:28 18 -21
mean … if:19 -38 -3
mean … im:20 -11 -4
mean … in:-30 -3 -5
mean … is:9 12 21
mean … it:10 35 22
mean … know:33 -38 -6
mean … make:20 33 -1
mean … me:44 24 -2
mean … my:22 29 -13
mean … not:-27 -12 -3
mean … one:32 43 29
mean … own:13 39 -17
mean … see:-13 6 45
mean … teh:-63 -33 -9
mean … thing:16 24 33
mean … this:19 24 37
mean … whole:12 18 29
meaning:20 -2 -25
meaning it:68 60 -5
meaning to:-40 -28 -9
meaning … my:17 -24 -10
means:47 64 59
means i:-49 -42 -5
means it:51 35 -20
means ive:29 21 26
means teh:25 1 23
means to:32 52 -4
means … a:-35 -5 0
means … can:-1 0 22
means … end:3 4 34
means … hes:0 0 -22
means … my:20 16 32
means … nearly:62 71 72
means … not:19 10 -20
means … of:34 10 0
means … shes:26 16 -4
means … teh:-24 -18 -16
meant:18 32 42
meant adn:12 14 24
meant it:43 56 91
meant them:34 25 -2
meant to:41 47 41
meant … adn:57 44 30
meant … dei:-66 -39 -8
meant … do:21 21 28
meant … dont:21 23 20
meant … get:23 24 15
meant … go:48 52 35
meant … i:56 34 49
meant … in:39 46 20
meant … it:25 18 19
meant … ive:-32 -22 -11
meant … not:56 62 68
meant … of:-51 -17 0
meant … see:1 -10 -28
meant … to:23 30 21
meantime:-13 -12 -7
meanwhile:-1 0 -2
measure:0 1 -1
measured:26 22 31
measured teh:37 32 38
measured … beam:37 32 39
meat:-10 -9 -5
mechanic:-2 -1 -1
med:-2 8 -3
medal:-5 -3 -1
medallion:-1 0 0
medals:20 28 30
medals to:31 34 32
medals … adn:19 23 30
medals … my:31 34 31
medecin:10 15 14
media:-23 -12 -7
medic:-8 -8 -7
medical:-8 -3 19
medicaments:52 52 55
medicated:-38 -27 -19
medication:-14 -10 6
medications:1 -4 0
medicine:31 25 30
medicine … is:59 54 35
medicine … me:17 23 -16
medicines:14 9 8
medicines are:18 24 18
medics:0 -1 1
meditation:-1 0 0
meds:-29 -31 -21
meds are:-47 -52 -46
meds since:40 45 52
meds … adn:-16 -15 -31
meds … hav:17 12 23
meds … i:-24 -15 -9
meds … teh:17 22 23
meet:-8 0 3
meet … tonight:32 33 33
meeting:-74 -104 -96
meeting didnt:21 0 -2
meeting is:-23 -23 -23
meeting today:36 0 0
meeting … go:20 0 0
meeting … im:-22 -16 -13
meetings:-38 -26 -14
meets:22 -11 -1
meg:-1 -1 -1
mehr:84 13 -15
mehr … leben:18 -23 -2
mein:9 13 18
mein mann:16 15 28
mein schwager:4 2 20
mein … hat:9 11 22
mein … mich:26 26 10
mein … schlagt:28 27 11
meine:12 28 30
meine tabletten:-43 -40 -35
meinem:10 14 1
meiner:3 -3 11
meint:0 11 -2
mejor:91 -7 -14
mejor sin:36 -3 -1
mejor … mi:36 -3 -1
melbourne:-3 -1 -2
melt:50 -6 -2
melted:-25 -40 -30
melting:50 52 74
member:-27 -22 -10
members:-27 -26 -14
membership:-6 -8 -2
meme:14 24 -26
meme … u:6 9 -21
memes:56 61 46
memoir:-17 -8 -2
memorial:23 -1 9
memories:-6 -10 -4
memorised:0 -9 -5
memory:18 13 -2
memory … teh:47 33 7
men:26 41 35
men in:53 50 41
menace:-3 -4 -1
mend:-14 -15 -12
mended:-31 -20 -11
mending:-5 -4 -4
mendormir:1 -7 3
menopause:11 2 -2
menos:-8 -3 -2
mens:-7 -5 -4
ment:-16 -24 -15
mental:-38 -29 -17
mention:-9 8 -6
mentioned:-17 -13 -8
mentor:-4 -6 -3
menu:-15 -2 19
menus:-2 -1 0
merchant:-4 -2 -14
merci:2 4 6
mercy:16 1 25
mercy killing:14 15 27
mere:-16 -7 -2
merely:5 -1 3
merkt:12 35 -2
merkt es:3 26 -1
merveille:-2 -2 -1
mes:11 19 23
mes jours:22 26 -7
mes medicaments:19 21 23
mesa:8 1 -1
meses:1 3 0
mesilla:28 21 18
mess:32 36 -19
mess as:24 27 -16
mess … teh:19 22 10
message:3 -8 20
message left:19 22 21
message … is:-34 -12 -11
message … it:-27 -8 -7
message … teh:-25 -26 -21
message … this:25 33 35
message … to:1 -30 -2
messaged:20 8 5
messaged me:25 27 21
messaged … say:27 27 6
messaged … to:27 27 6
messages:-2 20 -27
messaging:15 21 2
messaging me:31 28 -1
messed:52 60 55
messed up:52 60 55
messer:8 9 15
messer … tur:11 11 21
messing:-7 -5 -11
messy:-4 -6 22
met:-41 -39 -23
metal:27 39 29
metal … teh:43 57 54
metallica:-3 -2 -2
metaphor:0 0 8
meter:-16 -15 -12
metformin:-7 -5 -5
meth:-21 -3 1
methadone:25 31 0
methadone adn:31 13 25
methadone because:25 22 -3
methadone … adn:15 24 -11
methadone … in:38 37 -8
methadone … my:28 21 25
methadone … takeaways:28 25 25
methadone … told:28 25 25
method:2 11 14
method adn:70 69 66
method … a:31 30 30
method … date:55 55 62
method … teh:31 36 45
methods:20 23 -2
methotrexate:3 3 3
metres:-7 -2 2
mettre:22 26 -11
mettre fin:22 26 -11
mettre … a:22 26 -11
mettre … mes:22 26 -11
meurs:-10 -6 -3
mg:-22 -24 -32
mi:35 27 64
mi hermana:48 43 50
mi hijo:28 26 26
mi madre:22 13 11
mi marido:37 37 23
mi vecina:-42 -33 -38
mi vida:45 -34 -27
mi … a:-64 -50 -40
mi … el:-30 -5 6
mi … en:26 -2 11
mi … es:31 -7 -8
mi … esta:17 21 23
mi … hace:38 5 6
mi … lo:-28 -2 -3
mi … me:58 15 2
mi … no:-24 -8 -16
mi … pega:20 25 -20
mi … se:16 17 38
mi … tengo:24 16 24
mi … un:-58 -2 1
mi … va:47 -5 -5
mi … ya:-84 -2 -14
mia:-1 0 1
mic:-18 -15 -10
mice:-2 -2 -1
mich:44 62 11
mich heute:26 23 -1
mich nicht:-27 -23 -1
mich tot:-31 -16 -4
mich umbringen:38 39 -54
mich umzubringen:41 44 -9
mich waren:22 -3 -1
mich wieder:27 30 -2
mich … alle:22 -3 -1
mich … besser:22 -3 -1
mich … den:39 43 18
mich … geritzt:27 29 -1
mich … und:10 8 -36
mich … wieder:58 64 -4
michael:-4 0 0
mick:-5 -1 -2
micks:-10 -9 -9
micro:-6 0 0
microphone:-8 -9 -8
microwave:-1 -8 -4
mid:8 20 34
mid sentence:23 24 24
mid … adn:29 30 27
midazolam:0 0 0
middle:-1 -5 12
middle of:31 18 30
middle … a:22 6 6
middle … teh:19 23 35
midnight:99 119 121
midnight for:-21 -10 -6
midnight i:12 14 24
midnight teh:21 26 20
midnight … i:-35 -31 -24
midnight … to:-19 -25 -22
midwife:-13 -4 -17
midwifery:-1 -1 -5
miedo:8 3 0
mierda:71 -8 -6
mieux:23 -4 -2
mieux sans:23 -4 -2
mieux … moi:30 -4 -2
might:19 -84 -58
might be:16 -23 1
might i:33 58 -2
might not:-49 -14 -10
might … a:22 -4 -2
might … adn:25 -6 -3
might … cancer:43 -1 -1
might … it:-39 -13 -8
might … my:69 -1 -4
might … one:49 -35 -3
might … teh:-38 -11 -3
might … to:51 12 -7
might … up:37 -2 0
mightnt:0 -1 -1
mighty:-15 -12 -8
migraine:-10 -16 -5
migraines:-4 -2 -2
mikey:7 11 0
mild:-17 -6 -5
mildly:-2 -2 -2
mile:-1 1 4
mileage:-1 0 -5
miles:15 40 -11
miles away:20 39 2
miles … i:12 20 -1
milestone:-1 0 -1
milk:-37 -35 -14
milk adn:-17 -33 -18
milk ive:18 24 25
milk … no:27 0 0
milk … teh:-37 -31 -16
milked:23 28 27
milking:-20 -11 -10
milkman:15 14 4
milks:-12 -14 -27
milkshake:-5 -1 0
mill:-1 6 23
millennium:-10 -5 -2
million:-5 -3 -1
min:68 59 60
min ago:37 37 38
min … dont:25 25 25
mince:-52 -44 -25
mince pies:-28 -21 -18
mince … adn:-20 -18 -12
mind:-3 -20 -6
mind but:34 25 32
mind i:-22 -16 -9
mind if:31 3 -15
mind im:-9 -11 -28
mind is:-15 -10 -25
mind not:27 -53 -13
mind took:24 25 23
mind yourselves:11 21 17
mind … at:23 19 20
mind … back:25 28 28
mind … dei:38 31 20
mind … dont:65 43 44
mind … goin:-8 1 -24
mind … i:38 25 28
mind … im:-31 -20 0
mind … in:-29 -19 -24
mind … it:-32 -35 -30
mind … me:-30 -44 -13
mind … my:-15 -21 -15
mind … of:1 -30 -3
mind … on:-21 -13 13
mind … that:15 28 -7
mind … thats:7 5 21
mind … them:24 25 23
minded:-43 -33 0
minded … i:5 2 37
mindfulness:-16 -14 -10
minding:-3 -1 -27
minds:5 11 -13
minds made:-28 -22 -6
minds … up:-28 -22 -6
mine:33 55 75
mine adn:93 88 61
mine at:-37 -32 -14
mine had:-20 -11 -8
mine hav:26 0 0
mine i:-13 -28 -7
mine its:13 18 40
mine my:-26 -21 -13
mine on:-25 -23 -39
mine said:-20 -18 -8
mine was:-13 -20 -23
mine … a:2 11 30
mine … by:16 22 18
mine … did:28 -10 -4
mine … evening:34 30 26
mine … goin:0 0 -41
mine … i:13 40 23
mine … im:30 37 20
mine … in:39 40 34
mine … my:47 42 38
mine … nine:-19 -20 -20
mine … not:26 17 22
mine … of:-13 -17 -25
mine … teh:16 17 43
mine … ten:24 -10 -7
mine … would:-25 -9 -5
minecraft:-3 -3 -3
mines:14 35 33
mines … not:16 34 35
minibus:-27 -23 -24
minibus … teh:-26 -23 -21
minister:-20 -17 -10
ministers:-1 -1 0
ministry:-3 -2 -1
minor:-24 -8 -15
mins:123 119 132
mins adn:82 73 64
mins ago:-1 -3 -23
mins … adn:-39 -38 -22
mins … im:37 24 23
mins … love:-65 -64 -71
mins … u:76 86 87
mint:-8 -2 -3
mints:-6 -7 -6
minus:2 -29 -27
minute:88 79 61
minute adn:-24 -16 5
minute from:22 21 24
minute i:-34 -11 -24
minute ive:18 15 30
minute since:-12 -29 -20
minute … goin:-22 -15 4
minute … im:-5 -26 -13
minute … is:21 22 19
minute … my:-7 -19 -22
minutes:34 51 73
minutes after:28 27 -1
minutes ago:81 74 67
minutes at:-21 -21 -16
minutes back:43 41 36
minutes to:24 2 2
minutes … all:-24 -27 -7
minutes … her:32 31 -8
minutes … hes:3 2 26
minutes … i:-31 -19 -18
minutes … im:-29 -17 -19
minutes … its:41 42 38
minutes … my:40 44 51
mir:27 43 49
mir das:19 23 -12
mir heute:0 1 -25
mir nichts:-21 -13 -3
mir … leben:19 23 -12
miracle:-6 -2 -1
mirror:38 37 -38
mirror adn:-15 -27 -19
mirror on:7 24 0
mirror … it:-24 -18 -10
mirrors:-1 -3 -1
mirtazapine:-18 -15 -10
mis:59 -44 12
misadventure:-1 0 0
misc:-8 -5 -3
miscarriage:0 -7 -3
misery:-71 -38 -12
mismo:3 -17 -9
misread:-1 -1 -1
miss:-8 -36 -55
miss a:22 -17 -5
miss me:26 -37 -36
miss teh:-21 -15 -9
miss them:-21 -17 -13
miss … a:30 -8 0
miss … because:29 -1 -1
miss … colur:32 35 -1
miss … i:-21 -24 -16
miss … im:-26 -34 -23
miss … its:29 24 26
missed:-32 -34 -21
missed teh:-21 -16 -13
missed … hid:28 6 3
misses:31 35 9
misses her:47 47 20
misses … adn:39 39 -4
missing:6 -58 -53
missing adn:50 42 47
missing … a:66 0 -10
missing … adn:-67 -48 -50
missing … i:-21 -8 -6
missing … is:1 2 20
missing … teh:-23 -9 -6
mission:-1 0 0
missus:-16 -22 -28
mistake:-19 -45 -31
mistake adn:-12 -35 -17
mistake gets:36 25 -2
mistake … instead:25 0 0
mistake … teh:15 23 -2
mistakes:34 -13 -22
mister:-11 -6 -5
mit:-29 -30 3
mit dem:-20 -22 0
mit … vor:11 11 21
mix:-28 -26 -25
mixed:43 44 17
mixed teh:26 23 0
mixed … a:-28 -24 -11
mixed … with:3 4 22
mixing:46 46 -36
mixing benzos:32 25 -7
mixing … adn:43 36 -8
mixing … benzos:17 21 -10
mixing … drink:25 17 0
mixing … with:15 25 -23
mixture:-12 -17 -18
mm:0 0 1
mmut:0 0 0
mnd:-5 -2 -2
mnemonic:-5 -7 -9
mo:-4 -2 -2
moan:-33 -23 -18
moans:-8 -4 0
mobile:12 6 15
mochte:48 50 -11
mochte … leben:28 16 -10
mochte … und:20 36 -1
mock:2 -13 0
mockingbird:-3 -2 0
mocks:-2 -4 -3
mod:-5 -5 -4
model:-17 -15 -9
moderate:-2 -1 -1
moderated:-7 -4 -1
moderates:9 9 10
moderating:-9 -7 -1
moderation:-19 -11 -5
moderator:15 17 -6
moderators:4 6 -17
mods:1 18 10
mods i:34 37 28
mods … i:-23 -19 -11
mods … on:-23 -20 -12
module:-16 -15 -9
moher:-20 -11 -12
moi:63 65 53
moira:0 0 0
mois:-34 -28 -19
mole:-8 -10 -5
molestation:-1 -1 0
mom:-36 -34 -7
mom … me:-25 -22 -24
moment:-10 -9 -17
moment of:32 15 16
mommy:27 25 27
moms:8 18 18
mon:36 50 52
mon frere:46 50 55
mon … de:-2 -6 -20
mon … ne:44 55 65
monday:-5 -13 -10
monday after:1 -29 -11
monday be:-30 -29 -27
monday first:47 49 45
monday from:54 -1 -9
monday home:2 -68 -45
monday ive:-1 -22 7
monday once:-19 -21 -21
monday shes:-24 -16 -13
monday thank:-32 -33 -35
monday that:27 25 32
monday they:-43 -34 -10
monday wen:77 66 67
monday with:23 30 25
monday … adn:-18 -17 -28
monday … be:-17 -17 -21
monday … by:8 8 20
monday … cant:-3 -34 -14
monday … do:2 -34 -13
monday … for:-31 -28 -33
monday … hav:30 35 23
monday … house:33 0 10
monday … i:-25 -12 -4
monday … is:21 11 15
monday … job:47 49 45
monday … know:17 22 15
monday … knows:0 -48 -14
monday … me:35 43 36
monday … nobody:4 -51 -63
monday … not:38 26 22
monday … off:-23 -8 -5
monday … said:-33 -28 -2
monday … she:58 71 81
monday … them:34 41 40
monday … to:-40 -47 -36
monday … tuesday:43 -11 -1
monday … u:-32 -33 -35
monday … waved:-19 -21 -21
monday … wil:26 30 21
monday … without:4 24 21
mondays:-36 -38 -25
mondays ive:0 -23 -13
monde:20 -6 -2
monde serait:21 -1 -1
monet:0 -1 -6
money:9 7 17
money adn:51 24 38
money he:55 45 60
money i:-21 -16 -10
money im:38 24 17
money isnt:3 3 32
money … adn:-22 -20 -27
money … be:-33 -2 -1
money … been:22 0 -1
money … came:22 0 0
money … hem:-24 -21 -16
money … hits:21 17 -3
money … i:28 6 39
money … in:-28 -34 -34
money … is:24 23 24
money … it:23 16 12
money … me:42 31 -3
money … more:24 -1 -1
money … peace:24 -1 -1
money … teh:48 38 24
money … with:41 30 42
moneys:0 0 1
monitor:-5 -7 -7
monitoring:-19 -5 -5
monologue:2 4 -1
monopoly:-3 -2 -1
monoxide:-5 -3 -2
monsoon:-5 -3 -3
monster:6 -16 -8
mont:-4 -2 2
montags:-14 -13 -13
month:-10 -39 -68
month adn:30 -21 3
month after:-27 -22 -9
month she:22 17 6
month since:30 -1 -1
month with:-26 -16 -10
month … be:29 4 3
month … i:-29 -19 -15
month … im:-26 -24 0
month … it:-38 -14 -10
month … no:41 -3 -4
month … one:31 -10 -2
month … out:46 19 22
month … sectioned:30 -3 0
month … was:32 -3 -9
monthly:-22 -17 -13
months:0 -59 -39
months adn:-1 -38 -25
months ago:12 -20 -18
months clean:53 24 17
months gone:66 5 8
months ive:-13 -31 -3
months off:-41 -21 -23
months sober:29 -21 -14
months supply:8 11 24
months without:4 27 10
months worth:31 38 41
months … a:-22 -18 -11
months … all:26 -4 1
months … cousins:28 0 0
months … her:27 38 30
months … hes:12 27 33
months … id:-31 -5 -2
months … if:32 -7 -6
months … its:31 -2 -2
months … ive:-24 -5 -21
months … leave:-30 -11 -8
months … on:22 -5 6
months … tablets:24 29 27
months … talk:23 -2 0
months … to:7 -6 21
months … today:35 -8 -5
months … with:22 24 16
mood:-16 -39 -19
moods:-14 -8 -4
moon:10 11 -2
moon adn:-17 -21 -16
moons:23 25 27
moor:55 -10 -3
mor:1 5 4
morbid:-5 -6 -2
more:-7 7 13
more a:34 -2 -1
more adn:56 86 75
more after:-1 19 24
more chairs:-48 -32 -31
more danger:-34 -31 -28
more from:19 32 31
more i:-65 -50 -40
more id:2 -25 -18
more im:-5 -17 -22
more in:46 24 12
more it:-20 2 -16
more its:23 12 15
more money:35 -4 -5
more mornings:25 -1 0
more of:68 69 34
more peace:24 -1 -1
more pills:32 38 12
more posts:53 48 46
more sleeps:30 31 70
more steps:33 30 29
more tablets:40 48 45
more teh:12 23 18
more tonight:-2 17 -34
more wen:31 12 18
more … adn:22 -21 -5
more … all:22 16 -8
more … am:29 30 44
more … before:-13 -31 -12
more … cant:-4 -21 -1
more … could:34 33 38
more … dead:-53 -21 11
more … do:-11 -9 -24
more … for:11 42 28
more … from:25 31 34
more … go:-28 -20 -11
more … her:43 41 22
more … i:39 23 33
more … if:25 -12 -7
more … im:-33 -10 30
more … in:-1 22 4
more … it:19 11 -31
more … its:36 48 47
more … jmup:-24 -16 -13
more … leave:-30 -21 -18
more … look:43 36 31
more … me:102 95 73
more … meant:19 22 17
more … more:-30 -40 -41
more … my:-32 -20 -34
more … no:-39 -25 -39
more … not:53 36 23
more … on:-21 -23 -14
more … one:13 20 22
more … out:-12 -32 -24
more … over:29 20 -16
more … should:33 23 34
more … tablets:-21 -25 -24
more … teh:20 5 17
more … that:-32 -26 -16
more … them:-32 11 -12
more … ther:-27 -3 -4
more … tonight:-24 -23 -17
more … u:25 17 18
more … wen:28 5 5
more … would:21 -3 -1
morgen:5 2 13
morgue:-3 2 0
moria:-2 -1 -1
morir:-37 -11 -22
morir de:-54 -14 -3
morir y:140 89 0
morir … la:-51 -10 -1
morir … quiero:1 32 0
morirme:83 44 6
morirme no:8 46 0
morirme … aguanto:8 46 0
morning:18 27 21
morning after:13 18 20
morning at:-22 -25 -25
morning befor:23 20 25
morning before:6 -8 -43
morning i:-36 -37 -31
morning itll:22 27 28
morning its:70 79 43
morning my:-34 -34 -22
morning or:27 -8 -3
morning teh:24 18 21
morning they:24 16 16
morning to:38 38 -7
morning u:-21 -18 -10
morning were:35 28 -40
morning wife:57 -18 -14
morning without:-20 3 -30
morning … a:56 40 5
morning … about:-35 -23 -19
morning … adn:33 35 16
morning … am:-13 -20 -17
morning … are:24 19 1
morning … at:22 -4 5
morning … be:22 27 28
morning … by:23 22 18
morning … can:41 27 28
morning … drink:36 13 -47
morning … go:-7 -20 -36
morning … group:48 42 37
morning … hav:-16 -35 -41
morning … how:34 34 30
morning … i:-18 -59 -67
morning … ill:33 41 27
morning … in:15 16 29
morning … keep:-30 -27 -33
morning … kids:23 20 26
morning … know:-38 -25 -16
morning … leter:29 28 25
morning … more:30 12 16
morning … neva:23 -7 -2
morning … no:28 12 17
morning … nobody:-20 -12 -13
morning … not:-27 -28 -23
morning … on:41 48 57
morning … one:25 20 15
morning … out:21 25 19
morning … shes:19 20 32
morning … takin:26 22 24
morning … teh:-36 -33 -43
morning … tell:37 14 26
morning … that:-26 -12 -2
morning … them:38 24 35
morning … to:-13 -10 -27
morning … u:17 23 15
morning … up:22 17 11
morning … walk:11 18 21
morning … want:49 42 -4
morning … wil:3 12 23
morning … wont:-30 -20 -54
morning … work:27 -7 -11
mornings:10 -18 -7
mornings i:22 -3 -1
mornings im:36 -23 -17
mornings … that:24 -3 -3
morphine:54 49 53
morphine adn:-23 -13 -4
morphine all:27 25 28
morphine for:21 16 32
morphine is:-20 -38 -24
morphine teh:31 27 29
morphine … by:29 26 22
morphine … it:-29 -14 -8
morphine … of:-36 -21 -8
morphine … teh:45 26 18
morphine … that:25 21 18
mort:53 1 -22
morte:-5 -26 -7
mortgage:-30 -16 -11
mortified:-7 -13 -7
mosque:62 55 40
mosque … go:50 38 36
mosque … to:33 22 22
moss:-8 -5 -3
most:14 12 -77
most afternoons:26 0 -1
most days:74 31 -17
most evenings:62 81 -17
most nights:47 74 -27
most of:-39 -34 -5
most … adn:72 44 -3
most … after:26 31 0
most … do:21 23 0
most … hes:28 23 -2
most … i:-31 -6 -10
most … its:22 -13 -2
most … time:-21 -22 -12
mostly:-49 -20 -51
mot:-2 -2 -1
motel:29 22 18
motels:16 17 13
moth:-21 -30 -12
mother:10 11 12
mother adn:47 57 34
mother goes:30 22 34
mother has:-20 -15 -15
mother i:20 23 2
mother im:-4 -22 -20
mother is:-6 -18 -23
mother on:39 27 33
mother or:29 -4 -2
mother … adn:-22 -28 -19
mother … because:21 34 38
mother … finished:30 42 41
mother … im:29 35 21
mother … isnt:40 25 -10
mother … leter:-15 -18 -21
mother … on:25 20 20
mother … out:-36 -30 -6
mother … she:45 49 -3
mother … teh:-18 -12 -30
mother … that:52 40 -7
mother … two:35 36 32
mothers:9 23 60
mothers kitchen:52 52 54
mothers morphine:25 21 18
mothers on:-21 -16 -17
mothers sherry:22 -1 -1
mothers … hav:37 42 40
mothers … i:26 28 14
mothers … kil:-22 -20 -1
mothers … my:43 46 43
mothers … that:25 21 17
moths:0 1 2
motive:-3 -4 -5
motor:6 9 13
motorbike:-28 -3 -8
motorway:58 59 55
motorway bridge:16 23 20
motorway footbridge:28 40 41
motorway i:67 38 36
motorway … in:19 24 20
motorway … teh:52 46 21
motown:-1 -2 0
motto:-3 -7 -3
mould:-6 -5 -6
mouldy:-21 -21 -10
mountain:-8 -9 -14
mountjoy:-4 -6 -6
mourir:52 43 40
mourir et:24 35 -11
mourir jai:-25 -9 -2
mourir je:16 53 32
mourir … je:-32 -9 -9
mourir … veux:-32 -16 -11
mourned:28 -1 0
mourning:-17 -9 -1
mouse:-9 -5 -2
moustache:-1 -6 -1
mouth:60 46 50
mouth adn:25 15 7
mouth i:-16 -43 -14
mouth is:-8 -23 -26
mouth … ive:45 33 -2
mouthful:15 -2 -3
mouths:9 2 11
mouthwash:28 21 -3
mouthwash … teh:10 31 -1
move:-28 -42 -33
move at:42 41 41
move on:-42 -41 -29
move … i:-30 -9 -6
moved:8 -16 -56
moved away:68 5 0
moved back:29 35 -5
moved in:39 -2 -4
moved me:-20 -5 -2
moved to:-40 -21 -20
moved … im:42 -7 -4
moved … in:36 46 -5
moved … into:-31 -24 -8
moved … teh:-39 -25 -26
moved … to:-21 -12 -14
moves:39 38 33
movie:-7 -11 0
moving:-23 -7 17
moving to:-38 -34 -30
mowed:-7 -4 -2
mower:-43 -49 -27
mp:11 -9 -6
mr:3 11 10
mr … a:25 29 25
mri:0 -2 0
mrs:-7 -12 17
ms:-12 -8 -7
msg:-2 0 3
much:-33 -24 -5
much adn:32 37 22
much beter:-23 -1 2
much care:38 48 -1
much easier:-27 -4 -2
much for:-30 -19 -22
much i:-28 -21 -34
much in:37 -7 -3
much it:-22 -5 -8
much its:-31 -2 0
much longer:10 -122 -70
much of:59 -5 -1
much that:30 41 -4
much … adn:41 19 35
much … cant:18 24 19
much … chest:25 26 32
much … he:18 28 30
much … i:12 39 20
much … if:21 33 0
much … it:26 15 -3
much … me:-39 -29 -27
much … night:27 -5 -2
much … say:75 3 18
much … teh:-23 -20 -25
much … than:-30 -2 3
much … that:-15 -37 -8
much … throw:23 -1 -1
mucho:12 -1 7
muck:-2 -2 -3
mud:-16 -10 -6
mudarme:-16 -29 0
muddle:27 27 25
muddle with:27 29 26
muddle … boxes:27 29 26
muddle … teh:27 29 26
muddled:-12 -10 -8
muddy:-7 -6 -5
mude:-6 -3 -1
muero:-37 -9 -5
muerta:46 -6 -2
muerto:69 -3 3
mug:24 -14 1
multi:5 9 13
multi … is:-27 -26 -21
multi … to:30 24 25
multi … with:-19 -22 -16
multistorey:-3 -3 0
mum:-2 -20 -10
mum adn:-8 -33 -14
mum at:-57 -54 -55
mum burns:20 24 -13
mum by:6 9 33
mum dont:18 18 22
mum has:-38 -20 -16
mum i:-78 -74 -71
mum is:0 3 -32
mum its:-29 -9 -1
mum keeps:21 -13 -6
mum know:9 29 28
mum none:22 19 19
mum on:36 5 8
mum says:24 22 28
mum thinks:6 0 -31
mum wat:16 19 31
mum went:-26 -20 -13
mum … a:-30 -11 -1
mum … dad:21 21 30
mum … didnt:36 45 43
mum … do:10 23 30
mum … for:-18 -22 -19
mum … hes:0 0 -24
mum … i:28 17 48
mum … im:31 20 17
mum … kitchen:13 11 27
mum … love:-86 -87 -77
mum … me:-14 -6 -25
mum … mean:9 -42 -6
mum … nine:17 20 -1
mum … not:-15 -22 -5
mum … of:23 24 18
mum … on:-14 -26 -16
mum … six:-13 -20 -15
mum … started:-27 -10 -9
mum … teh:8 -11 22
mum … u:-65 -66 -64
mum … wasnt:35 35 29
mum … wat:-16 -38 -34
mum … with:16 21 -11
mummy:60 40 53
mummy is:12 13 22
mummy … i:40 15 -8
mummys:8 3 11
mums:29 25 16
mums adn:25 -2 -13
mums at:14 22 24
mums boyfriend:27 29 -23
mums face:56 49 55
mums tablets:-23 -20 -18
mums … a:8 -26 -21
mums … are:-39 -40 -29
mums … is:-32 -22 -11
mums … keeps:16 26 57
mums … makes:23 22 -8
mums … me:26 26 -16
mums … she:9 35 60
mums … tablets:4 21 19
mums … teh:-27 -25 -31
mums … to:-21 -14 -12
munths:30 -3 -1
muppet:0 -1 -1
mural:-15 -13 -9
murder:10 -24 -38
murder myself:21 34 -2
murder … adn:50 15 -2
murder … business:16 21 -4
murder … partner:16 21 -4
murdered:-10 -5 -4
murdering:-5 -6 -4
murio:31 -1 -2
muscles:19 41 60
museum:-45 -43 -41
museum … teh:-24 -22 -23
music:-2 13 27
music recs:32 37 35
music that:10 19 27
musical:-12 -2 -2
must:-11 9 7
must be:32 27 -2
must kil:12 29 0
must … her:20 19 17
must … teh:-33 -23 -21
mustnt:-14 -8 3
mustnt … it:-22 -15 -5
mute:-3 -2 -1
muted:-6 -5 -5
muting:13 22 20
muting this:13 22 20
mutter:-1 -1 1
muttering:-19 -7 -7
muy:-47 -10 -5
muzzle:12 12 12
my:-6 7 -5
my addiction:-9 -21 -6
my address:58 58 48
my adn:-36 -21 -2
my affairs:84 33 36
my amitriptyline:3 6 20
my antibiotics:-27 -19 -19
my antidepressants:37 35 48
my apologies:23 27 22
my are:-20 -18 -8
my arm:82 47 -3
my arthur:-19 -21 -19
my ashes:60 59 53
my attempt:20 47 -14
my baby:87 65 12
my babys:46 3 5
my basket:30 -1 -1
my bed:21 28 41
my belt:-58 -60 -29
my benzos:56 46 -8
my bf:-21 -4 13
my bike:-21 -10 -5
my birthday:-23 -12 5
my blades:-27 -32 -12
my bleep:43 49 39
my blood:30 12 -28
my body:-46 8 37
my books:52 53 37
my boss:-27 -24 -17
my bottom:21 21 -7
my boy:-17 -11 -27
my boys:67 57 38
my brain:-22 -19 -24
my brains:53 25 -6
my breath:36 40 44
my brother:0 7 25
my brothers:-2 -8 -20
my building:16 20 6
my bum:-3 -23 -16
my business:23 28 6
my calculator:23 31 30
my calendar:12 19 37
my care:21 17 0
my career:39 39 40
my carer:6 3 -31
my case:-27 -18 -5
my chair:8 28 19
my chest:17 36 35
my choice:42 43 49
my clean:56 -12 -2
my client:46 54 -11
my clock:-23 -22 22
my clonazepam:23 29 41
my clothes:20 17 19
my coat:22 21 37
my colleague:22 6 2
my cooking:-20 -14 -2
my counsellor:-38 -37 -26
my counselor:35 0 3
my course:23 22 -1
my cousins:39 12 11
my crossbow:19 23 39
my ctb:36 56 37
my cupboard:20 33 24
my da:-24 -14 -10
my dad:-25 -17 4
my dads:-37 -45 -21
my darling:45 37 35
my darlings:74 76 92
my date:-39 -9 -6
my daughters:22 4 21
my dauter:32 -2 -2
my dealer:-6 9 33
my dealers:31 -5 -3
my death:32 9 76
my debts:81 67 59
my diazepam:7 21 31
my docter:-27 -19 -17
my dog:-17 -47 -42
my dogs:-23 -8 -3
my doing:16 21 -4
my door:41 37 36
my doorstep:35 8 13
my dose:-24 -3 2
my dress:-15 -24 -21
my elbow:28 23 23
my end:-8 -22 -13
my epilepsy:25 21 31
my essay:-22 -12 -1
my evening:-28 -24 -21
my exam:2 0 39
my exs:3 -21 -7
my eye:18 34 -2
my eyes:6 28 -1
my face:6 10 -26
my family:-2 -52 -63
my fathers:19 10 28
my fault:-58 -41 -24
my feet:-31 -12 -9
my fiance:-15 -22 -3
my file:33 36 31
my final:-33 -17 0
my finger:-14 -9 -59
my first:-51 -67 -52
my flat:61 29 7
my flatmates:44 33 -3
my floor:24 22 37
my fone:33 25 12
my food:17 15 -21
my foots:88 69 69
my foster:48 49 -1
my frank:14 20 26
my freind:19 27 29
my frends:-5 -27 -18
my friend:19 22 17
my fringe:-34 -29 -4
my funeral:53 62 54
my garadge:53 47 63
my gate:-24 -24 -7
my girlfriend:-2 9 -26
my girls:39 40 57
my goodbye:53 54 66
my goodbyes:3 8 29
my gp:-26 -18 -26
my gran:-12 -21 -9
my grandson:-50 -50 -36
my hands:49 13 -2
my hart:43 46 33
my head:26 1 -41
my heads:-2 -31 -20
my heavy:-20 1 -2
my history:-34 -41 -6
my hockey:21 24 0
my home:-33 -25 -15
my housemates:43 42 37
my i:-36 -25 -2
my insulin:42 16 49
my insurance:-29 -26 -25
my jacket:39 38 31
my jaw:-54 -61 -5
my job:-23 -10 -5
my kid:-2 -3 -21
my kids:-37 -38 -57
my kitchen:-26 -24 -18
my knitting:-26 -7 -4
my knuckles:12 26 -2
my lad:-24 -28 -32
my landlady:-4 -21 -9
my landlord:25 7 13
my lap:-56 -53 -51
my last:16 18 42
my leave:32 54 53
my lecturer:-34 -6 0
my leg:50 57 -10
my legs:53 68 18
my leter:34 -7 5
my library:-19 -21 -15
my lief:2 27 -31
my line:-21 -21 -6
my lip:29 33 -17
my lithium:42 35 10
my little:40 22 11
my liv:39 33 -4
my love:33 4 -1
my loves:13 17 24
my manager:69 84 95
my managers:-24 -23 -19
my mate:16 20 -2
my mates:24 31 -19
my medals:31 34 30
my medication:8 9 24
my medicine:34 26 32
my meds:18 16 21
my meeting:-19 -22 -22
my methadone:51 53 27
my mind:11 24 6
my mirror:12 7 -22
my misery:-65 -32 -5
my mom:-44 -46 -11
my moms:9 21 23
my mornings:17 28 28
my morphine:18 17 -23
my mothers:46 46 55
my mp:26 0 0
my mum:23 26 30
my mums:31 24 29
my naloxone:30 45 -2
my name:72 25 26
my nan:-37 -27 -18
my nans:34 23 28
my neck:22 35 55
my neighbor:115 117 -9
my neighbours:51 47 17
my nerve:37 36 14
my next:-26 -16 -10
my note:-18 -19 -33
my notes:13 8 23
my notice:20 25 11
my nudes:20 19 -18
my number:37 28 33
my nurse:31 24 12
my office:16 22 5
my old:18 -42 -38
my overdose:17 -38 -39
my overdraft:-21 -16 -15
my own:24 39 3
my paper:35 32 19
my parents:-15 16 24
my partners:20 19 16
my passport:19 20 -39
my passwords:-41 -29 -23
my pencil:91 42 22
my piano:-29 -30 -11
my pills:-22 -23 -18
my pimp:23 27 -10
my place:30 11 10
my plan:24 46 11
my pocket:20 17 26
my pockets:30 30 26
my prayer:23 -17 -2
my prescription:-25 -19 -11
my prescriptions:18 33 4
my printer:-22 -8 -2
my question:-27 -19 -20
my radio:24 16 19
my razors:49 42 40
my remaining:72 -20 -18
my replies:27 24 23
my rest:53 46 30
my retirement:38 32 41
my ribs:54 56 34
my rist:38 45 32
my roap:33 -20 -4
my room:11 -6 -37
my roommate:32 27 -17
my rucksack:43 43 47
my scarf:31 30 31
my school:82 72 -6
my screen:-16 -23 -16
my seat:-27 -16 -9
my second:-20 -7 -8
my self:102 112 41
my set:28 24 27
my shakes:1 2 -25
my shift:60 31 43
my shoes:25 28 23
my skin:50 40 -26
my sleep:52 -28 -30
my sleeping:35 41 16
my sleeve:4 -32 4
my sleeves:62 56 -8
my slef:31 38 -4
my sobriety:25 1 6
my sock:20 24 7
my son:-14 -11 -41
my sons:-14 -29 -29
my sponsor:-4 -39 -19
my sponsors:-26 -22 -19
my stash:-28 -22 -12
my status:-32 -18 -7
my stepdad:13 12 21
my stepdads:8 13 23
my stepfather:81 71 -4
my stick:39 37 -3
my stomach:32 30 25
my student:-1 22 -7
my students:25 28 -3
my stuff:3 1 -22
my subscription:-9 29 -1
my suffering:48 42 36
my suicide:-38 -66 14
my sunday:-45 -11 -3
my supervisor:12 30 18
my sword:-30 -16 -12
my teacher:23 18 -13
my teeth:91 -4 -6
my teh:-24 -22 -21
my temper:-21 -15 -10
my thanks:62 46 52
my therapist:-21 -19 -16
my thesis:-26 -15 -10
my thigh:42 46 17
my thighs:60 71 -25
my things:27 -11 -35
my thought:27 8 -5
my throat:39 52 38
my thumb:2 -24 -10
my ticket:18 21 35
my tolerance:-16 -26 -13
my tongue:26 35 65
my train:-36 -27 -18
my trainers:71 63 51
my trouble:25 22 28
my turn:30 6 19
my twentieth:47 -3 -1
my two:-46 -37 -21
my unit:14 21 -5
my veins:-16 -22 -8
my voice:-23 -12 -27
my wages:20 -7 -40
my wardrobe:-34 -33 -10
my watch:23 23 20
my wedding:-27 -37 -32
my whole:38 30 1
my wife:34 29 40
my wifes:13 -5 -32
my wil:-22 -40 -30
my wrists:6 24 -3
my xanax:40 56 -32
my year:61 30 -5
my … a:-2 -11 -26
my … about:-7 -8 30
my … account:-33 -24 -12
my … advice:-43 -31 -3
my … against:17 21 0
my … ago:-20 -17 -8
my … all:19 15 32
my … am:18 30 -22
my … amount:31 36 17
my … an:-22 -16 -32
my … anymore:-6 -41 -26
my … anyone:30 31 36
my … anything:19 25 24
my … anyway:24 30 11
my … are:22 7 27
my … arm:-23 -14 -6
my … asked:-2 -24 -17
my … asking:-47 -14 -2
my … asleep:8 2 -41
my … at:-31 -34 -30
my … ate:-25 -24 -19
my … attempt:51 15 15
my … back:11 -27 -12
my … bad:-12 5 -29
my … beating:5 8 34
my … beats:69 74 -13
my … because:17 -34 -40
my … been:44 25 -11
my … being:-9 30 -5
my … birthday:-40 -42 -19
my … bitten:14 20 13
my … black:-22 -13 -5
my … bleeding:25 30 4
my … body:28 38 13
my … bottle:16 21 15
my … bought:-26 -30 -20
my … boy:105 104 45
my … breathing:34 33 33
my … brother:17 12 29
my … burning:-46 -49 -48
my … burns:21 25 -7
my … but:-3 -21 -3
my … by:-15 2 32
my … bye:-24 -23 -24
my … cabinet:23 19 11
my … came:-39 -28 -18
my … can:31 10 19
my … cant:38 47 29
my … car:-20 -17 -11
my … care:-8 -4 37
my … case:45 25 34
my … charger:-51 -42 -29
my … choking:64 64 73
my … choosing:12 13 25
my … clocks:21 21 19
my … coach:19 23 -3
my … coat:2 24 18
my … codeine:29 -12 -13
my … cold:-38 -53 -38
my … collecting:-26 -25 -20
my … come:-41 -42 -38
my … comes:-2 0 -23
my … cooking:-26 -27 -10
my … could:24 27 -8
my … couldnt:25 -7 -2
my … counted:38 38 33
my … cup:40 40 -2
my … daily:40 1 0
my … date:81 7 -5
my … day:9 26 57
my … dead:-15 -30 -5
my … dealer:81 -2 -1
my … dealers:22 0 3
my … death:25 28 -9
my … decided:49 33 14
my … deep:-43 -57 -12
my … dei:52 34 25
my … deleted:-9 16 24
my … deserves:44 -11 -3
my … diary:-36 -34 -28
my … did:21 16 31
my … died:-48 -34 -28
my … dieing:-20 -2 -5
my … dinner:-1 -6 22
my … divorce:-22 -12 -12
my … do:114 76 52
my … does:21 7 -18
my … doesnt:7 -19 -24
my … doing:15 23 31
my … dont:29 29 5
my … door:12 18 54
my … doubled:58 51 9
my … down:-16 -7 -40
my … drank:23 6 27
my … drink:-20 -33 -22
my … drive:-23 -23 -10
my … dropped:-27 -15 -11
my … dropping:19 -47 -9
my … drunk:43 37 47
my … each:32 39 4
my … emailed:32 32 14
my … end:-72 -65 -58
my … ends:21 28 27
my … enough:8 24 15
my … evening:21 30 28
my … every:59 53 -6
my … everyone:65 36 43
my … everything:-31 -46 -36
my … face:58 57 60
my … farewell:44 36 37
my … father:-38 -28 -12
my … feel:20 12 -19
my … feeling:18 -7 30
my … feels:48 7 9
my … few:25 11 54
my … finger:34 36 -3
my … finish:-10 -16 -21
my … flat:-18 0 -25
my … flatmates:28 22 -3
my … fone:32 45 13
my … for:-13 -41 -31
my … forgot:47 26 33
my … found:13 -33 -9
my … frends:41 -9 -9
my … friday:9 13 25
my … from:-55 -61 -50
my … full:29 39 31
my … funeral:-2 -22 -12
my … get:-1 -15 -30
my … gets:-23 -46 -38
my … go:65 64 67
my … god:11 36 0
my … goes:6 7 -29
my … goin:21 17 19
my … gone:34 33 19
my … good:-24 -27 -4
my … goodbye:23 17 38
my … got:3 -20 1
my … graped:14 20 -22
my … grey:34 36 13
my … group:-18 -26 -20
my … had:-31 -31 -11
my … hadnt:49 49 -18
my … half:-36 -41 -36
my … hand:10 22 -53
my … hanging:26 26 24
my … happy:21 -6 -4
my … hard:33 35 18
my … harm:7 21 -1
my … has:35 37 13
my … hasnt:39 37 33
my … hate:-23 -12 0
my … hav:33 33 10
my … he:21 2 14
my … head:49 34 -28
my … heart:-17 9 30
my … held:-29 -23 -14
my … here:36 11 10
my … herself:-31 -23 -11
my … hert:25 6 16
my … hes:-29 -26 -36
my … high:31 23 -1
my … him:-27 -27 -13
my … himself:38 7 -3
my … his:46 46 -32
my … hit:-23 -22 -14
my … hits:97 100 -18
my … hold:1 -47 -30
my … hours:-34 -27 -2
my … house:-42 -46 -21
my … houseplant:-26 -21 0
my … how:21 16 -5
my … hung:28 -10 1
my … hurting:1 2 26
my … id:64 35 34
my … if:22 52 33
my … ill:-59 -39 -18
my … illness:2 20 24
my … im:18 24 64
my … instead:26 -1 13
my … intends:33 43 -8
my … into:-32 -27 -22
my … is:32 36 55
my … isnt:38 4 24
my … it:16 -32 -26
my … itll:26 38 44
my … jokes:-20 -33 1
my … jumped:-48 -41 -22
my … keep:17 23 15
my … keeps:54 62 37
my … kept:37 32 -7
my … kil:7 7 33
my … killing:-15 -21 -5
my … kindly:24 25 22
my … kissed:14 18 21
my … kitchen:25 31 34
my … know:33 5 -2
my … knows:41 20 32
my … last:28 17 -38
my … later:-2 0 25
my … laughing:-24 -23 -17
my … law:-23 -27 -23
my … leo:-21 -15 -16
my … less:-25 5 -9
my … lesson:45 45 43
my … lets:40 38 -11
my … lief:-2 -10 -50
my … little:61 61 20
my … locks:57 55 -15
my … login:18 22 24
my … long:22 26 -6
my … look:10 13 26
my … lost:-21 -5 -3
my … love:28 7 16
my … loved:-78 -76 -64
my … mad:-24 -28 -30
my … makes:26 18 -21
my … making:33 28 -10
my … mates:36 38 28
my … may:34 39 -2
my … me:25 35 -50
my … mean:32 33 -6
my … message:-27 -16 -27
my … milk:15 22 26
my … minute:19 19 25
my … monday:-19 -23 -19
my … more:-17 -30 -15
my … morning:-57 -55 -33
my … morphine:38 45 34
my … most:33 48 -21
my … mothers:-25 -19 0
my … moved:26 -11 -9
my … much:-26 6 16
my … myself:-29 -33 -7
my … name:19 -21 -23
my … nearly:67 53 45
my … neck:46 32 13
my … need:43 32 32
my … neither:23 19 0
my … neva:-68 -58 -19
my … next:-35 -21 18
my … night:56 54 0
my … nights:41 49 20
my … nine:2 -20 -8
my … nineteen:-21 -26 -20
my … no:3 29 24
my … nobody:53 59 32
my … not:49 50 63
my … note:-88 -82 -27
my … notes:-23 -12 -10
my … odd:19 23 11
my … of:45 18 37
my … once:22 41 30
my … one:-12 0 21
my … order:41 -23 -17
my … out:4 5 -21
my … outside:16 13 30
my … over:30 26 36
my … overdosed:51 56 60
my … pass:-22 -15 -4
my … patches:47 60 28
my … phones:20 19 15
my … piano:-27 -22 -14
my … pistol:68 69 57
my … place:-17 -8 -21
my … plan:-36 -27 10
my … planned:4 9 43
my … post:-36 -38 -22
my … pray:32 3 2
my … prescription:7 17 24
my … pressure:-30 -33 -34
my … promised:-21 -11 -16
my … proper:-32 -25 -17
my … punches:20 26 -35
my … purpose:122 82 39
my … pushed:19 24 30
my … put:-11 -10 -26
my … putting:48 31 -11
my … raw:-4 -31 -1
my … ready:18 24 45
my … red:13 -14 -25
my … refusing:29 31 42
my … rehab:-10 -24 -16
my … rent:41 -6 -2
my … rest:73 60 63
my … rifle:18 24 40
my … right:14 13 63
my … rihgt:24 37 0
my … ringing:25 31 31
my … room:26 22 23
my … said:-25 -27 6
my … sat:34 24 -2
my … say:14 42 43
my … says:-41 -43 -46
my … scard:17 18 21
my … school:36 23 15
my … see:62 69 64
my … service:-23 -15 -16
my … set:-25 -27 -25
my … seven:21 -6 -10
my … seventy:24 26 0
my … shake:-27 -12 -8
my … shall:-26 -25 -33
my … she:32 -23 1
my … sherry:22 -1 -1
my … shes:11 6 28
my … shift:-26 -20 -6
my … shoes:-44 -36 -24
my … shotgun:22 19 20
my … shouted:-21 -20 -10
my … shouting:-20 -30 -24
my … showed:-14 -43 -3
my … silence:-23 -12 -3
my … simple:28 27 26
my … sister:8 11 -26
my … skips:-25 -22 -7
my … slaps:42 50 -27
my … sleep:-39 -8 -4
my … slow:27 26 51
my … sofa:22 -5 -4
my … some:-22 -9 -3
my … someone:59 52 64
my … something:87 57 59
my … son:53 8 -31
my … soon:30 26 -66
my … sorted:-33 -30 -22
my … split:24 33 3
my … stab:39 38 3
my … stabbed:50 50 96
my … starting:-26 -11 -2
my … stay:31 0 1
my … stopped:-26 -29 -26
my … stops:55 59 51
my … strangling:42 41 78
my … stuck:23 33 -3
my … stuff:20 16 -27
my … suicidal:42 69 -3
my … sundays:20 33 42
my … swallowed:-21 -22 -4
my … tablets:32 21 30
my … take:31 20 24
my … takin:9 13 26
my … talking:27 24 17
my … teacher:-56 -53 -2
my … teh:26 32 40
my … tell:55 48 42
my … telling:-35 -37 -7
my … tells:23 17 -1
my … ten:29 24 26
my … texted:25 -16 -6
my … th:-34 -22 -24
my … than:14 18 -27
my … thank:43 45 44
my … ther:4 6 -43
my … theres:21 7 34
my … they:97 89 15
my … theyll:56 40 35
my … theyre:63 50 50
my … things:21 23 -2
my … thinking:-40 -28 -8
my … thinks:-21 -14 -25
my … this:3 -24 28
my … thought:-14 -36 -1
my … threatening:5 5 -34
my … three:35 20 11
my … threw:-23 -16 0
my … throat:38 36 43
my … throwing:20 20 26
my … tied:52 45 55
my … tight:-37 -36 -38
my … tights:18 20 -1
my … till:63 38 -34
my … time:20 -9 -49
my … times:11 21 21
my … tin:17 27 0
my … to:18 16 25
my … today:7 7 -25
my … tomorrow:16 24 4
my … tonight:27 18 17
my … took:-11 -1 28
my … touches:29 30 -28
my … touching:19 24 -15
my … trying:18 19 22
my … twice:-8 -14 -31
my … two:26 2 3
my … typing:44 33 47
my … u:75 68 64
my … until:44 59 -20
my … us:-25 -20 -6
my … visited:42 -1 0
my … waiting:10 24 32
my … walked:-47 -45 -40
my … wall:-26 -18 -8
my … want:72 36 70
my … wants:-34 -11 -13
my … ward:35 33 37
my … warm:-33 -32 -29
my … was:-27 -37 -39
my … wasnt:39 60 29
my … watering:0 -23 -14
my … way:16 8 30
my … wear:23 29 29
my … week:22 6 10
my … weighs:24 30 -8
my … wen:23 30 28
my … went:23 -28 -20
my … were:13 22 22
my … whenever:6 24 -7
my … where:-12 -36 -27
my … wholl:52 47 45
my … why:23 20 17
my … wil:19 26 15
my … wiped:31 34 30
my … wish:-19 31 36
my … wishes:36 32 33
my … with:7 -16 -55
my … without:18 0 -37
my … woke:0 9 22
my … wont:16 31 51
my … worked:23 29 29
my … would:46 -47 -28
my … wrote:2 13 -27
my … year:-25 -18 -18
my … years:35 -16 -15
my … yesterday:43 28 -16
my … yet:35 -14 -6
my … youre:32 37 39
my … yourself:34 26 -1
mys:0 0 0
myse:0 0 0
myself:34 16 -56
myself a:-21 -17 -7
myself adn:-11 11 -24
myself after:74 8 33
myself all:-37 -51 8
myself an:-8 9 21
myself anyway:-25 -19 -20
myself at:-3 -9 50
myself bad:43 84 33
myself because:28 43 -24
myself been:19 34 -10
myself before:1 -2 61
myself being:-22 -15 -5
myself but:10 -25 -60
myself by:-37 -75 31
myself cant:52 67 1
myself do:16 22 -2
myself doesnt:5 4 -28
myself dont:15 42 -3
myself every:7 49 -20
myself for:-38 -30 -7
myself hoping:32 -2 0
myself i:-1 38 -64
myself if:-13 7 -29
myself im:-13 -19 -22
myself in:-30 -17 -9
myself into:-9 -47 -17
myself is:85 61 -81
myself isnt:0 -22 -1
myself it:24 2 31
myself its:-38 -58 -10
myself ive:-14 6 -55
myself kil:9 -31 -1
myself most:60 83 -1
myself nobody:-31 -1 -9
myself not:-18 26 -32
myself off:63 29 10
myself on:-36 -14 13
myself one:14 -11 -39
myself out:-14 0 24
myself over:-24 -15 -11
myself right:20 88 0
myself safe:21 30 -14
myself shaving:-23 -23 -1
myself sick:54 -18 -13
myself since:31 8 -42
myself sounds:34 49 -12
myself teh:-24 -28 2
myself than:23 40 -49
myself that:-16 -36 14
myself thats:22 43 -4
myself ther:16 34 -28
myself this:-26 -6 13
myself three:1 -20 6
myself throw:18 -32 -4
myself to:-26 18 27
myself today:90 25 64
myself tonight:9 -9 46
myself twice:32 28 18
myself up:-19 -21 -15
myself walked:-62 -65 -47
myself wen:-33 -70 5
myself while:11 17 49
myself with:59 53 44
myself would:32 48 -13
myself yet:66 47 -1
myself … a:24 45 2
myself … about:-48 -36 0
myself … adn:13 -14 -40
myself … after:96 29 63
myself … ago:6 15 27
myself … all:37 57 27
myself … am:20 21 28
myself … as:6 29 -2
myself … away:33 15 11
myself … back:26 -8 -13
myself … be:-11 17 -32
myself … before:-3 -16 56
myself … being:16 -24 -3
myself … birthday:10 9 46
myself … bridge:6 26 -5
myself … but:46 5 -2
myself … cannot:17 23 37
myself … cant:48 48 -75
myself … christmas:7 14 -42
myself … cigarettes:25 29 -2
myself … could:24 19 0
myself … dawn:-34 -37 -15
myself … day:30 63 19
myself … did:-71 -84 0
myself … do:34 16 -13
myself … dont:36 6 27
myself … door:-35 -34 -20
myself … drama:28 32 -1
myself … end:26 30 51
myself … ending:-52 -33 -2
myself … enough:34 40 0
myself … every:65 58 -6
myself … everything:8 23 -1
myself … face:-61 -37 -16
myself … from:-12 -14 -42
myself … get:2 -24 7
myself … goin:-24 -10 -10
myself … got:-23 -16 -12
myself … hang:-25 -16 -2
myself … has:6 9 22
myself … hate:0 22 0
myself … hav:20 25 26
myself … high:13 20 -2
myself … hook:1 0 34
myself … hour:-6 11 22
myself … husbands:4 7 20
myself … i:-23 -26 -9
myself … id:8 -20 14
myself … im:31 18 -33
myself … in:-1 -1 -28
myself … is:0 25 -63
myself … isnt:37 61 -6
myself … it:23 20 26
myself … its:48 66 27
myself … keep:21 -3 0
myself … kil:22 34 -1
myself … know:5 -9 45
myself … last:20 34 -52
myself … left:4 9 52
myself … lighter:20 27 -14
myself … long:-32 -25 -11
myself … lunch:1 -24 -2
myself … me:-48 -43 -25
myself … minute:13 22 -2
myself … monday:0 -36 9
myself … month:8 -42 -6
myself … my:13 -23 23
myself … myself:3 -30 -1
myself … next:32 5 25
myself … night:55 81 44
myself … no:28 11 -83
myself … nobody:18 36 -46
myself … not:65 89 16
myself … of:-7 -27 -31
myself … on:19 21 27
myself … one:2 -28 -27
myself … other:9 21 -2
myself … out:29 8 -8
myself … own:8 17 21
myself … plan:8 23 -11
myself … planet:16 -5 -31
myself … purpose:-30 -28 -3
myself … remember:31 26 18
myself … right:-9 9 -26
myself … roap:1 2 -28
myself … same:-23 -2 -4
myself … saturday:-9 -9 -26
myself … school:7 7 51
myself … see:62 64 -22
myself … send:21 28 0
myself … she:-38 -30 -16
myself … should:-56 -24 5
myself … sign:21 17 -20
myself … since:37 44 1
myself … sort:6 10 35
myself … stop:3 22 -1
myself … suicide:2 3 -27
myself … swear:13 29 -13
myself … teh:28 28 70
myself … ten:44 22 9
myself … that:12 9 -35
myself … thats:27 2 -26
myself … theres:17 26 -11
myself … these:1 -24 -27
myself … they:6 31 46
myself … thing:9 20 -26
myself … this:-26 -33 -15
myself … time:-34 -21 15
myself … to:41 73 21
myself … today:-10 -21 -49
myself … told:-21 -11 -4
myself … tomorrow:43 71 38
myself … tonight:16 -27 -74
myself … train:5 8 -32
myself … try:4 5 31
myself … tuesday:1 8 -31
myself … u:0 -22 -36
myself … up:17 -4 37
myself … use:24 7 -3
myself … want:54 43 2
myself … was:-15 -22 -3
myself … wat:28 41 -11
myself … way:18 28 -5
myself … week:-62 -66 -36
myself … weekend:11 12 38
myself … wen:33 25 15
myself … went:-7 0 26
myself … where:0 -35 4
myself … who:-53 -48 -1
myself … woke:15 31 77
myself … wont:2 0 -20
myself … would:3 30 21
myself … years:4 -11 -28
myselffff:0 0 0
mystery:-6 -8 -3
myth:-2 -3 -1
myyyyself:0 0 0
na:-17 -28 -34
naan:-11 -9 -3
nach:-12 -12 -10
nacht:35 41 39
nacht … mich:29 31 55
nachtschicht:-5 -5 -2
nada:1 -23 10
nada … que:36 16 8
nadie:-12 63 40
nadie … casa:22 12 -6
nagged:-2 -1 0
naggin:-1 -1 -2
nagpur:0 0 0
nah:-6 -3 3
nai:0 -11 -1
nail:12 14 2
nail … in:-15 -23 -21
nail … my:-15 -23 -21
nailed:14 13 27
nails:23 28 12
naloxone:22 44 29
naloxone adn:44 41 21
naloxone at:-27 -23 -3
naloxone … dont:15 29 -3
naloxone … hes:35 33 33
naloxone … i:27 38 -3
naloxone … shes:32 36 -6
naloxone … teh:-22 -22 -20
naloxone … tonight:26 29 -7
naloxone … work:-26 -20 -3
naltrexone:-34 -21 -14
namaste:-4 -5 -1
name:-6 -30 -12
name down:-22 -6 -2
name i:-42 -34 -40
name in:41 25 18
name is:-31 -11 -10
name of:30 35 34
name on:52 35 41
name … a:54 46 53
name … be:-28 -33 -31
name … im:-11 -21 -17
name … in:31 -7 -5
name … it:33 -15 -23
name … name:-24 -9 -4
name … one:26 -1 -1
name … teh:-19 -22 -26
name … to:-50 -30 -11
named:-49 -32 -23
names:-8 -6 -3
names on:28 -1 2
names … out:-27 -21 -17
naming:-23 -17 -5
naming teh:-23 -16 -4
nan:9 -14 -47
nan goodbye:36 44 3
nan … she:23 -3 -7
nana:90 87 87
nana … me:83 76 72
nana … teh:22 20 17
nanas:16 21 14
nandos:0 1 0
nani:0 1 3
nannys:1 2 16
nans:46 36 40
nans heart:10 23 23
nans refusing:28 30 43
nans … adn:2 6 24
nans … all:38 35 42
nans … food:28 30 43
nans … pills:34 54 49
nans … she:42 13 -8
nans … teh:24 8 6
nap:-18 -28 -35
nap … one:8 16 -23
nappies:-2 -1 -1
nar:-1 -2 -1
narcan:24 34 34
narcan adn:28 26 25
narcanned:-3 -1 0
narcans:73 78 77
narrowboat:-11 -10 -6
nasal:-11 -7 -6
nasty:-31 -35 -13
nation:-15 1 -1
national:10 -10 -6
nativity:-1 0 0
natter:-8 -2 -1
natural:-15 -15 6
naturally:-35 -29 -22
nature:-8 -3 -1
nausea:-19 -12 -6
nav:-20 -6 -7
navy:-7 0 -4
nd:19 2 12
ne:31 24 40
ne jamais:27 -10 -3
ne plus:29 -9 -2
ne veux:-7 -22 -4
ne … me:26 -4 -1
ne … mourir:-27 -16 -3
ne … pas:-38 -27 -8
ne … plus:56 57 64
near:10 -4 -1
near a:-27 -16 -13
near enough:45 40 38
near teh:0 -32 -21
near … adn:43 36 33
near … end:33 -9 -9
near … teh:41 33 33
nearer:-2 -1 -2
nearest:10 0 3
nearly:47 11 8
nearly didnt:32 44 0
nearly died:-22 -2 -12
nearly empty:-24 -11 -10
nearly finished:-21 -13 -5
nearly gone:-35 -18 -17
nearly got:34 -4 -7
nearly over:44 48 46
nearly scratched:19 -22 -1
nearly … arms:19 -22 -1
nearly … at:-28 -20 -21
nearly … back:31 37 -4
nearly … dont:49 14 17
nearly … i:-28 -8 -18
nearly … it:-34 -8 -4
nearly … me:-38 -14 -21
nearly … my:5 -24 -10
nearly … night:54 -15 -2
nearly … of:-25 -9 -6
nearly … out:-26 -16 -14
nearly … teh:-7 -18 -27
nearly … today:91 -4 -1
neat:-2 -2 -2
necesita:-4 -6 -7
necesito:48 -16 -4
neck:59 51 36
neck a:-27 -25 -16
neck myself:74 79 -12
neck … a:24 23 43
neck … for:-22 -23 -24
neck … he:5 2 -23
neck … im:-39 -34 -42
neck … in:55 63 69
neck … is:-17 -14 -27
neck … my:21 23 26
neck … ready:-54 -32 -37
neck … teh:41 39 52
necked:-2 -1 2
necking:7 14 -5
necks:54 21 26
need:0 13 11
need adn:44 9 22
need anything:21 25 23
need at:16 23 25
need from:22 36 -2
need help:-27 -25 -12
need is:75 74 73
need it:-3 -1 -44
need not:22 24 -3
need online:-30 -31 -31
need teh:50 59 46
need to:-44 -11 -36
need tonight:-67 -67 -62
need upstairs:13 21 25
need … adn:-3 -5 -49
need … be:-32 -12 -37
need … dei:-26 -1 -27
need … end:31 60 6
need … for:20 7 -4
need … goin:-50 -53 -32
need … hav:64 20 20
need … hes:-24 -17 -13
need … hurry:22 24 -3
need … i:24 -2 -2
need … im:-34 -23 -47
need … in:38 43 42
need … look:43 25 -1
need … me:57 51 34
need … my:18 72 39
need … myself:11 24 0
need … ring:32 34 32
need … teh:34 29 33
need … tell:23 24 2
need … through:40 19 29
need … to:13 -11 -21
needed:-15 14 26
needed it:-24 -19 -17
needed was:48 47 61
needed … a:39 46 59
needed … be:53 48 40
needed … one:48 48 39
needed … say:20 20 19
needing:12 -18 -16
needing my:22 -8 -2
needing teh:-48 -43 -39
needing … he:23 32 12
needle:-16 -15 -24
needle in:-67 -69 -50
needle … arm:-57 -48 -17
needle … him:49 47 48
needle … my:-40 -32 -1
needles:44 51 20
needles in:33 24 36
needles … i:51 49 42
needles … my:45 44 -10
needles … put:51 49 42
neednt:-10 -12 -6
needs:-2 -11 -39
needs adn:33 32 -3
needs it:23 22 -1
needs … do:3 9 22
neglect:-3 -1 -1
nehmen:16 23 -43
neighbor:108 111 26
neighbors:-2 -2 -1
neighbour:6 9 -12
neighbour … im:31 20 19
neighbour … me:23 14 16
neighbour … on:40 34 35
neighbour … teh:-26 -33 -30
neighbours:-23 -27 -37
neil:42 31 29
neil … want:38 12 -1
nein:-12 -7 -1
neither:42 31 31
neither adn:49 -5 -2
neither am:22 30 37
neither … i:19 25 35
neither … it:24 23 -1
neither … nor:-28 -26 -1
neither … teh:29 -14 -4
neither … them:15 19 29
nen:-4 9 -21
nen … plus:-4 9 -21
nepa:-11 -5 0
nephew:10 15 -23
nephew is:1 0 -33
nephew … himself:41 31 -2
nephew … on:28 19 -6
nephews:-9 -9 -8
nerd:-8 -4 -2
nerf:-4 -3 -4
nerv:27 39 -1
nerve:48 50 -26
nerve adn:40 39 15
nerve … to:39 39 -2
nerves:-23 -20 -30
nerves … he:-26 -26 -22
nervous:-44 -36 -26
nest:-1 -1 -1
net:-1 -1 -3
netais:19 -7 6
netball:-7 -6 -11
netflix:3 15 26
nets:-22 -17 -14
netting:-10 -13 -10
neurologist:-8 -6 -5
neurone:-11 -14 -9
neva:-24 3 12
neva a:-26 -26 -14
neva been:7 -32 -28
neva born:37 -2 -1
neva came:57 -2 0
neva come:76 19 -2
neva complains:10 24 -1
neva could:7 22 22
neva did:-26 -28 -8
neva enough:23 24 28
neva existed:46 -6 -1
neva find:-17 -21 -22
neva go:-24 -16 -2
neva goin:-36 -32 -19
neva got:-35 -10 -2
neva has:44 43 46
neva hav:42 0 28
neva it:4 33 -2
neva knew:-28 -12 -3
neva let:-15 -26 -13
neva liv:-101 -7 -2
neva make:-16 18 26
neva meant:26 32 35
neva mind:0 -22 0
neva once:-25 -22 -10
neva posted:-20 -15 -8
neva said:76 65 1
neva see:31 45 9
neva seen:23 26 4
neva to:12 9 20
neva told:-30 -23 -21
neva u:48 35 34
neva ur:41 31 34
neva wake:72 -37 -3
neva wanted:20 0 -13
neva was:16 16 22
neva woke:37 -6 -5
neva … a:-30 -54 -38
neva … adn:25 52 -2
neva … alife:41 42 45
neva … anything:20 23 14
neva … as:51 -2 -11
neva … asked:7 21 3
neva … back:40 -35 -21
neva … because:-36 -28 -1
neva … been:22 -17 -5
neva … born:41 -8 -3
neva … dieing:0 -22 0
neva … down:-24 -3 -1
neva … drink:37 -6 -3
neva … everyone:25 -1 0
neva … fault:41 31 34
neva … from:63 -1 -1
neva … has:25 26 29
neva … hav:19 14 21
neva … he:13 22 25
neva … him:3 21 36
neva … i:8 10 -39
neva … id:17 26 -5
neva … im:-8 -28 0
neva … it:-59 -24 -3
neva … ive:-23 -11 -5
neva … me:-18 12 -27
neva … my:-32 30 9
neva … neva:-22 -5 -1
neva … not:3 45 -5
neva … owned:-20 -11 -3
neva … stay:33 30 39
neva … swim:19 24 24
neva … take:-16 -20 -10
neva … teh:-48 -52 -43
neva … that:30 5 -12
neva … theres:-29 -21 -8
neva … this:39 48 9
neva … to:30 28 39
neva … up:6 -27 12
neva … wake:21 13 27
neva … was:11 38 1
neva … with:-24 -17 -2
new:-63 -46 -68
new but:21 28 0
new carpet:23 21 20
new cuts:32 43 0
new fellas:13 13 21
new girl:70 69 68
new job:-33 -29 -22
new years:12 13 28
new … all:23 21 20
new … eve:15 17 33
new … flat:17 16 24
new … for:-24 -23 -19
new … im:6 8 21
new … my:18 23 -12
new … on:43 55 -11
new … started:46 49 0
new … teh:12 28 30
new … to:18 22 -4
new … work:-20 -13 -3
newbie:-8 -11 -6
newbies:0 -1 0
newborn:-11 -8 -4
newcomer:-12 -10 -8
newcomers:0 0 11
newer:-11 -6 -3
newest:10 24 7
newly:-3 -1 -2
news:26 8 -8
news at:-30 -21 -17
news … i:28 -15 -24
news … me:24 -5 -2
news … on:-49 -28 -21
newsletter:-30 -17 -15
newspaper:-9 -9 -3
newsreader:0 1 2
next:30 42 31
next door:-6 -19 -35
next doors:-34 -30 -22
next hour:39 6 7
next kid:16 16 21
next lief:54 56 30
next one:30 37 3
next ones:51 50 48
next room:24 9 25
next season:62 -3 0
next step:-24 -18 -15
next strip:-29 -25 -25
next thing:-20 -17 -16
next time:21 20 -45
next train:64 62 54
next tuesday:16 13 22
next week:-35 -28 -1
next weekend:8 18 21
next year:19 -56 -42
next … a:-26 -20 -18
next … anything:58 -1 -1
next … at:-23 -27 -7
next … be:94 70 2
next … cant:-25 -19 -17
next … comes:25 22 24
next … dont:-27 -14 -3
next … hav:-24 -19 -7
next … his:23 -4 -5
next … ill:43 57 27
next … im:17 23 30
next … in:22 1 9
next … is:50 49 8
next … isnt:53 66 40
next … its:-25 -24 -8
next … made:36 35 30
next … me:10 25 7
next … of:22 -36 -9
next … on:-38 -30 -27
next … sorry:58 57 59
next … teh:-32 -23 -10
next … this:22 24 29
next … to:19 25 42
next … who:29 42 -11
next … wil:30 34 -14
next … wont:33 46 39
next … would:27 -3 -2
nextdoor:11 14 12
ng:0 0 0
nging:0 0 0
ngl:0 0 0
nhs:13 -9 -6
ni:30 13 -17
niall:16 13 0
nice:56 59 67
nice about:-25 -17 -14
nice for:24 27 17
nice knowing:22 24 17
nice one:18 22 18
nice programme:18 23 19
nice voice:25 31 32
nice … a:26 -12 -8
nice … all:21 22 14
nice … be:10 -22 -10
nice … i:8 24 16
nice … know:30 0 -1
nice … lady:7 8 32
nice … let:32 34 27
nice … me:-24 -14 -12
nice … my:6 21 6
nice … on:44 43 45
nice … one:-20 -17 -18
nice … she:22 13 8
nice … teh:21 -1 0
nice … u:26 19 10
nicely:3 -14 -11
nicer:66 15 -1
nicest:28 18 23
nicest thing:29 34 28
nicest … in:38 32 33
nicht:6 -1 -22
nicht mehr:45 21 -11
nicht umbringen:-29 -24 -1
nichts:-23 -14 -4
nick:0 0 0
nicked:-15 -5 -5
nicks:6 0 -1
nicotine:-15 -7 -6
nie:26 38 -3
niece:-10 -3 -3
nieces:-17 -26 -23
nieces do:24 -3 -1
niemand:2 35 -5
niemand merkt:3 28 -1
niemand … es:3 26 -1
nietos:-3 -1 0
nigel:-3 -2 -2
night:16 21 -12
night adn:29 46 -22
night after:54 -39 -27
night all:-48 -46 -18
night at:-35 -16 -4
night before:34 30 24
night bus:24 28 -10
night by:1 2 49
night eleven:15 29 -2
night four:40 -2 -1
night from:-30 -23 0
night got:14 14 24
night i:26 40 21
night in:-50 -35 -23
night it:-5 1 -53
night its:-26 -23 -22
night long:20 35 0
night night:-34 -29 -10
night of:22 -6 -4
night on:-24 17 49
night one:-36 -36 -30
night running:46 39 -2
night sat:28 -13 -1
night shelter:24 18 23
night shift:-24 -18 -11
night six:-21 -11 -4
night staff:25 34 -8
night teh:-20 -26 -2
night this:62 57 -32
night to:28 30 25
night until:18 25 -12
night wil:16 19 24
night with:36 35 34
night without:-21 -17 -3
night woke:-2 7 23
night … a:-3 26 -33
night … adn:-28 -22 -8
night … after:47 -5 -1
night … all:-22 -20 -8
night … am:17 19 33
night … any:-25 -15 -9
night … are:19 22 19
night … breathing:15 -29 -10
night … days:30 -16 -4
night … didnt:-1 -3 -37
night … do:-56 -13 -3
night … doesnt:-21 -25 -9
night … earth:6 13 32
night … go:7 20 23
night … god:22 -1 1
night … goes:24 15 0
night … goin:43 27 59
night … gone:29 -5 -2
night … had:-44 -29 -18
night … hate:35 -21 0
night … held:29 42 -18
night … hoap:1 -23 -2
night … hold:2 2 -55
night … how:28 32 -1
night … i:-30 -18 -29
night … ice:-30 0 0
night … if:34 46 34
night … im:-22 5 27
night … in:55 57 61
night … its:21 21 0
night … keep:-27 6 0
night … killing:21 37 0
night … knows:28 51 -3
night … left:-25 -17 -8
night … many:31 36 7
night … me:26 25 20
night … months:92 -17 -7
night … myself:5 7 28
night … night:-23 -6 -7
night … no:35 27 -4
night … nobody:34 51 43
night … not:19 -22 -7
night … of:-39 -28 9
night … off:17 20 27
night … one:24 -32 -12
night … out:-12 6 -23
night … overlooked:56 -2 -1
night … own:11 15 42
night … passed:47 60 0
night … put:23 21 8
night … rang:52 -1 0
night … same:-12 -25 -14
night … see:30 48 39
night … she:31 19 -19
night … since:20 21 14
night … sleep:30 -7 3
night … sober:-30 -8 -2
night … stopped:23 -21 -8
night … sure:17 -20 -4
night … tablets:14 25 -31
night … take:48 27 11
night … teh:-14 -28 -43
night … that:-13 -18 -36
night … think:4 10 -23
night … this:39 32 24
night … ticket:-31 -25 -22
night … told:-35 -18 25
night … tomorrow:24 -17 -2
night … up:-19 -11 24
night … wake:-32 -4 1
night … want:35 29 16
night … ward:-3 -28 -3
night … was:-35 -22 -7
night … wat:76 62 59
night … way:-31 -26 -23
night … weak:24 22 0
night … week:38 49 -13
night … wen:-26 -23 -22
night … wont:57 5 -34
night … wouldnt:-35 -3 -1
night … years:-21 -12 -7
nightdress:10 23 26
nightie:-4 2 14
nightly:30 8 -11
nightmare:-20 -2 0
nights:47 59 -7
nights adn:-13 -8 -32
nights after:26 31 0
nights ago:33 35 -17
nights at:21 26 29
nights ends:28 24 27
nights hes:26 25 22
nights i:-26 -42 -17
nights left:13 12 39
nights running:40 27 -23
nights this:-23 -21 -13
nights … am:-20 -14 -2
nights … at:-27 -18 -7
nights … dont:-5 -21 -13
nights … i:20 22 -5
nights … im:-35 -36 -10
nights … in:-29 -31 -22
nights … kids:25 29 0
nights … my:22 27 -6
nights … of:26 24 0
nights … sunday:14 24 27
nights … time:29 29 9
nights … to:16 13 27
nights … week:-17 -22 -7
nightshift:38 37 31
nightstand:13 11 22
nil:11 -25 -5
nina:3 0 4
nine:-14 -12 -15
nine adn:-44 -42 -40
nine days:25 9 -22
nine floors:15 17 23
nine hours:25 23 29
nine im:20 21 17
nine in:23 28 23
nine minutes:18 19 23
nine munths:34 -1 -1
nine oclock:-18 -22 -19
nine teh:-24 -19 -27
nine times:-23 -21 -4
nine with:20 21 -8
nine years:-35 -9 3
nine … adn:-26 -20 -2
nine … by:-21 -15 -4
nine … goin:-20 -25 -18
nine … i:-12 -32 -7
nine … im:-33 -34 -27
nine … ive:40 42 -6
nine … me:-30 -16 -12
nine … of:-21 -19 -22
nine … u:28 32 20
nine … without:29 42 -16
nines:-11 -11 -15
nineteen:-27 -45 -66
nineteen im:-29 -22 -15
nineteen … my:33 38 -1
nineteen … teh:-53 -56 -42
nineteenth:-11 -8 2
nineties:-28 -24 -13
ninety:16 -53 -36
ninety days:62 -8 -4
ninety four:-31 -20 -8
ninety … i:-36 -16 -7
ninety … in:-23 -13 -16
ninety … teh:74 -1 -1
ninos:1 9 -2
ninth:19 26 31
ninth floor:40 41 41
ninth i:-21 -20 -11
ninth … i:45 46 42
nitazene:4 4 -1
nitazenes:-2 -1 -1
nites:-1 -1 0
nits:0 0 -9
nix:27 6 6
nk:0 0 0
nna:0 0 0
no:61 28 34
no adn:-32 -15 -19
no aguanto:-15 31 -9
no aviseis:43 38 33
no bad:33 -4 -3
no big:-25 -6 -4
no blades:-22 -7 -5
no booze:50 52 54
no bus:37 -6 -2
no but:58 50 13
no coat:49 57 45
no coming:26 29 26
no dark:-42 -20 -11
no date:32 35 -12
no debts:36 33 35
no despertara:43 -10 -4
no despierta:69 56 56
no dont:14 20 23
no end:44 -4 -1
no es:34 14 -15
no estare:27 36 33
no estoy:-89 -33 -37
no feelings:34 -44 -18
no fits:38 -4 -1
no fone:-75 -55 -40
no for:23 25 0
no foxes:23 25 18
no further:68 70 64
no futur:57 -48 -13
no goin:-26 -27 -10
no good:9 18 38
no harm:-33 -25 -19
no hoap:-7 -93 -20
no i:-12 36 8
no idea:-23 3 8
no im:0 -24 -3
no it:18 25 16
no jk:62 74 77
no joke:-59 -46 -36
no key:-51 -48 -22
no kids:28 22 37
no le:52 -3 -4
no longer:5 37 -28
no me:-15 -33 -23
no money:57 31 32
no more:10 28 21
no naloxone:34 33 24
no narcan:37 34 18
no need:0 26 29
no no:51 -37 -26
no not:-14 -22 -4
no note:11 22 28
no notes:-21 -7 -7
no one:-20 0 -45
no ones:89 83 48
no part:-45 -13 -1
no pills:-1 -43 -21
no piont:-3 -35 -12
no plan:-31 -32 -18
no plans:-50 -27 -13
no puedo:44 29 -9
no pulse:34 27 34
no quiero:-5 -73 -20
no regrets:-17 12 21
no rent:57 -12 -12
no respawn:10 14 29
no return:93 98 87
no se:66 11 -24
no self:-32 -15 -5
no signal:-22 -25 -19
no sleep:-38 -32 -19
no suit:23 29 24
no thoughts:-35 -20 -4
no tiene:24 -32 -20
no tomorrow:46 41 32
no urge:-36 -15 -4
no use:9 -19 -22
no vengan:27 29 25
no visiting:24 -2 -1
no vodka:23 18 28
no way:-8 -15 -32
no were:4 10 -24
no wifi:-25 -10 -8
no wil:35 -3 -1
no wish:-16 -34 -14
no work:-28 -16 -11
no … a:-4 26 36
no … adn:32 6 28
no … am:37 58 27
no … answers:-29 -23 -19
no … any:63 14 -15
no … anybody:-2 6 -22
no … anyone:24 -9 3
no … anything:32 -16 -14
no … are:7 11 32
no … be:-22 -9 13
no … before:25 36 -35
no … beleive:22 24 -12
no … bottles:-42 -3 -4
no … bought:11 27 28
no … call:8 23 26
no … can:-6 -15 -32
no … chairs:-47 -31 -31
no … checks:-29 -7 3
no … como:-39 0 -6
no … de:-71 34 -6
no … dont:-27 -18 -34
no … el:-24 21 -17
no … else:26 37 -3
no … email:-36 -2 -21
no … en:-48 -11 -8
no … este:-20 -27 -2
no … estoy:-5 26 22
no … except:41 48 1
no … feel:-29 -5 -11
no … feelings:47 10 17
no … find:-59 -21 -14
no … for:16 14 51
no … friday:21 19 22
no … from:55 71 77
no … gave:35 22 18
no … go:41 42 -11
no … got:14 31 34
no … harm:-32 -15 -3
no … hav:5 22 -4
no … he:60 63 35
no … help:18 23 -4
no … her:48 3 2
no … here:33 30 4
no … hert:-31 -11 -2
no … him:24 19 -10
no … his:-34 11 10
no … home:14 26 -10
no … hours:20 -4 -2
no … how:-30 -16 -7
no … if:32 -24 -2
no … in:-5 -25 -36
no … is:-2 28 -4
no … it:32 14 -6
no … its:-39 -34 4
no … ive:44 24 28
no … la:-65 8 10
no … left:21 -33 -38
no … lights:19 21 22
no … liv:55 -6 -1
no … lo:-43 3 -6
no … look:26 25 27
no … looks:27 36 36
no … love:-26 -10 -7
no … mas:27 32 -19
no … me:-15 21 54
no … mean:-28 -14 -2
no … midnight:-33 -34 -31
no … missed:35 29 25
no … monday:2 -31 -13
no … more:18 21 -7
no … morirme:-33 -2 3
no … mornings:25 -1 0
no … nadie:34 56 52
no … ni:88 8 -6
no … no:-33 -20 -6
no … not:-11 -19 -20
no … off:21 -1 13
no … on:13 20 23
no … out:-36 -37 -21
no … pills:60 24 44
no … piont:25 -3 -3
no … planned:-25 -6 -5
no … por:2 62 53
no … posts:53 48 46
no … pretending:-22 -12 -7
no … quiero:-16 -32 -9
no … ring:37 39 35
no … say:-39 -14 -8
no … school:26 29 36
no … second:19 22 11
no … see:64 24 36
no … self:39 41 0
no … should:-22 -31 -14
no … sister:-21 -11 -8
no … stay:-2 24 32
no … suicidal:-34 -19 -1
no … suicide:63 66 0
no … tablets:23 26 26
no … teh:43 30 39
no … that:0 21 20
no … thats:39 -13 -3
no … them:-35 -3 -5
no … ther:50 60 34
no … theres:19 22 4
no … thinking:-34 -22 0
no … to:59 29 5
no … today:39 -10 -22
no … tonight:56 51 49
no … u:-34 -21 -19
no … use:17 32 28
no … used:19 19 27
no … vivir:46 22 -5
no … walk:78 73 82
no … want:21 2 -7
no … was:-33 -27 -3
no … wen:-28 -26 -19
no … went:-43 -15 -10
no … where:21 28 41
no … wil:-46 -3 -1
no … word:18 20 -3
no … y:73 -5 -11
nobody:80 93 89
nobody about:21 28 25
nobody adn:-27 -13 -3
nobody asks:40 49 37
nobody at:47 34 2
nobody can:70 67 68
nobody could:-62 -18 -14
nobody died:-45 -12 -7
nobody else:96 89 81
nobody got:26 -3 -5
nobody had:-38 -25 -9
nobody has:39 32 9
nobody home:32 45 16
nobody how:-23 -16 -12
nobody i:-40 -21 22
nobody in:-22 -10 -34
nobody is:4 29 20
nobody knew:41 36 45
nobody knows:38 7 -17
nobody left:-26 -16 -8
nobody look:-9 -40 -38
nobody looks:-20 -9 -56
nobody notices:-11 -9 -22
nobody on:29 -6 -16
nobody picked:53 56 42
nobody remember:29 -15 -6
nobody reply:11 11 20
nobody rings:38 41 36
nobody sees:5 7 -20
nobody should:-25 -8 -4
nobody spoke:-22 -15 -3
nobody stop:-18 -20 -1
nobody tell:-31 -19 -21
nobody they:30 18 15
nobody to:46 32 -1
nobody who:20 1 -9
nobody wil:45 43 25
nobody would:124 17 4
nobody … a:41 28 31
nobody … anything:11 16 21
nobody … at:-23 -27 -22
nobody … blame:83 69 79
nobody … but:66 28 23
nobody … by:45 23 18
nobody … can:43 43 53
nobody … count:26 -5 -1
nobody … find:-47 -1 3
nobody … for:58 9 5
nobody … go:52 50 31
nobody … hav:-3 5 24
nobody … here:32 34 39
nobody … hert:21 -8 -7
nobody … house:12 21 -10
nobody … how:-24 -16 -14
nobody … id:-20 -22 -9
nobody … im:-18 -49 -39
nobody … in:-30 -18 -18
nobody … it:44 46 16
nobody … ive:12 -35 -51
nobody … knows:96 44 31
nobody … looking:18 25 26
nobody … me:-40 -31 -2
nobody … miss:27 -5 -3
nobody … morning:23 32 9
nobody … not:27 -11 -9
nobody … notice:20 -9 -88
nobody … of:-22 -14 -7
nobody … say:52 49 2
nobody … see:47 19 17
nobody … stop:62 68 64
nobody … sweating:18 22 1
nobody … teh:36 44 25
nobody … that:12 -26 -19
nobody … them:21 20 -10
nobody … think:32 20 27
nobody … to:-34 -17 46
nobody … told:16 32 -1
nobody … tonight:25 15 41
nobody … up:37 26 26
nobody … want:-50 -42 0
nobody … was:70 51 52
nobody … wat:-21 -35 -16
nobody … wen:38 46 40
nobody … wil:-23 -19 -14
nobody … would:-20 -3 -1
nobodyll:-3 -3 -1
nobodys:67 72 83
nobodys coming:63 32 28
nobodys fault:3 -2 -21
nobodys goin:19 21 16
nobodys noticed:17 27 22
nobodys … but:15 24 1
nobodys … im:-38 -26 -13
nobodys … till:30 36 38
nobodys … to:41 19 16
noch:20 23 22
noche:26 40 56
noche cuando:12 21 38
noche me:38 52 57
noche voy:40 29 54
noche … a:42 41 65
noche … se:5 13 23
noche … ya:9 16 31
noches:4 18 -6
nod:-12 -14 -2
nodded:-2 12 35
nodded off:12 36 48
nodded … teh:5 13 21
nodding:18 19 23
nodding out:22 22 30
nods:0 0 -1
noes:1 21 0
noise:44 58 57
noise adn:39 40 33
noise i:-42 -24 -16
noise … teh:0 3 30
noisy:-20 -10 -7
non:-22 -30 -8
none:57 59 44
none after:64 73 67
none of:59 58 61
none … adn:-3 -27 -23
none … i:-21 -17 -4
none … it:28 19 10
none … know:27 9 -4
none … my:13 21 -17
none … this:17 18 23
none … was:68 56 62
none … wat:9 22 22
nonsense:5 11 10
nonstop:8 16 23
noodles:-9 -5 -1
noon:85 89 89
noon adn:35 22 6
noon i:-24 -21 -16
noon ive:16 20 25
noon … adn:-43 -30 -20
noon … be:46 43 15
noon … eleven:-29 -13 -11
noon … ill:45 37 4
noon … its:20 21 27
noose:76 61 92
noose adn:19 21 36
noose is:-21 -23 -19
noose last:2 9 26
noose … i:-47 -47 -40
noose … night:2 9 26
noose … on:16 -28 -24
noose … to:2 9 20
nope:-15 -14 -12
nor:28 26 31
nor … teh:-25 -24 0
noreen:8 15 18
normal:2 12 13
normal to:13 7 22
normal … dont:27 6 5
normal … hav:39 35 42
normal … i:-34 -6 -3
normally:38 -10 -7
northern:-14 -10 -7
northumberland:-7 -1 -1
norway:-3 -1 0
nos:-36 -9 -6
nose:-14 -4 -12
nose adn:7 2 -21
nosebleed:-4 -4 -3
nosy:-1 -3 -5
not:50 47 49
not a:41 39 4
not about:6 20 24
not afraid:-8 -24 -14
not after:-35 -18 -14
not alife:49 77 -5
not allowed:-8 -5 -21
not alone:-22 -14 -8
not any:-28 -15 -9
not around:15 -26 -8
not as:37 37 44
not ashamed:-34 -9 -2
not at:-29 -13 -7
not be:25 33 36
not because:-73 -50 10
not been:-32 -24 -20
not bothered:28 29 -7
not bringing:21 20 34
not come:27 25 9
not coming:44 36 33
not complain:56 -8 -6
not counting:-25 -30 -23
not cryin:44 37 26
not cutting:-30 -24 -4
not deep:50 85 -19
not doing:-20 -45 -34
not done:9 -23 -31
not drink:-98 -18 -10
not drinking:-38 -21 -11
not driving:-28 -32 -32
not eating:43 49 -27
not enough:43 -48 -23
not every:-5 23 -4
not exaggerating:80 83 -3
not exist:-3 -41 -28
not feeling:-42 -11 -15
not fight:24 -5 0
not for:59 65 81
not from:-30 -29 -1
not get:-8 -44 -18
not geting:2 7 20
not go:13 26 29
not goin:17 3 31
not good:41 19 18
not got:-9 -21 -5
not had:-37 -29 -24
not hav:-29 -22 -22
not haveing:-19 -28 -16
not her:6 24 31
not here:53 56 70
not hert:56 -15 6
not hurry:22 24 -2
not i:-20 -1 -26
not ill:-16 -23 -14
not im:-21 -6 -20
not in:-24 -74 -63
not kidding:1 -31 -4
not kil:22 60 -14
not know:72 41 25
not knowing:-24 -19 -13
not leave:-24 -13 -28
not let:-31 -31 -10
not long:35 37 34
not looking:31 -15 -2
not make:23 40 45
not manage:3 30 27
not me:-8 -26 -20
not mind:61 -7 -3
not mine:-30 -2 8
not moving:21 20 31
not much:-10 5 20
not my:19 -15 -22
not need:48 44 -20
not needed:36 36 19
not on:-24 -22 -17
not one:20 -5 -28
not opened:74 -4 -9
not picking:33 37 33
not planning:22 -29 -8
not pressing:45 36 50
not real:6 14 23
not renew:104 26 -1
not return:-44 -6 -4
not right:6 -26 -12
not safe:15 -45 -6
not saturday:45 27 31
not saying:44 62 28
not scard:19 24 3
not see:37 51 51
not seeing:35 -10 -1
not seen:-21 -10 -7
not sick:35 -4 -10
not sleeping:-44 -29 -43
not sorry:-47 -40 -47
not speaking:37 0 -21
not stopped:-34 -24 -19
not stopping:11 29 23
not sure:-3 -38 -26
not takin:35 51 57
not talking:33 7 8
not teh:31 33 -54
not that:-10 8 36
not ther:-10 -42 -15
not think:24 5 -4
not tired:56 57 44
not to:67 37 31
not today:81 10 14
not told:58 13 29
not tomorrow:26 -24 -13
not tonight:41 33 13
not travelling:22 20 22
not turn:13 17 21
not turning:53 56 59
not upset:34 22 28
not ur:-41 -39 -46
not used:-41 -25 -7
not wait:-28 -22 -3
not wake:47 70 1
not walking:14 20 28
not want:-46 -36 -8
not wanting:-44 -32 -2
not wat:48 12 12
not wen:-21 -8 -12
not with:-37 -9 -16
not worth:26 -6 -5
not … a:37 16 38
not … about:35 11 -18
not … adn:-19 -37 2
not … afraid:23 -5 -2
not … after:33 19 26
not … alarm:17 25 23
not … alife:75 29 27
not … all:-34 -30 2
not … am:-26 -12 -15
not … ambulance:23 28 25
not … another:-51 -45 -30
not … any:-20 18 9
not … anymore:49 55 37
not … anything:-17 -26 -27
not … anywhere:-26 -16 -15
not … apart:-37 -22 -18
not … around:45 50 44
not … at:-7 -24 -45
not … attention:-42 -16 -12
not … back:40 29 33
not … bad:-37 -24 -16
not … bath:-28 1 3
not … be:1 12 29
not … been:32 -2 -4
not … being:-3 -25 -7
not … body:29 6 6
not … born:39 -7 -2
not … boy:13 8 22
not … burden:-47 -27 -11
not … but:7 7 -26
not … call:16 20 20
not … carer:-16 -23 -10
not … cold:-24 -18 -16
not … come:47 22 33
not … cut:60 -6 -10
not … day:18 66 -4
not … daydream:25 34 -2
not … dei:64 58 -7
not … didnt:34 24 -1
not … doing:33 -15 -7
not … dont:-57 -64 -20
not … door:2 -22 -38
not … drink:-23 -2 -28
not … end:-37 -34 -22
not … enough:-56 -53 -40
not … eyes:37 37 32
not … fault:-49 -52 -47
not … fed:30 32 57
not … figure:25 30 -8
not … for:-16 -21 -9
not … found:53 64 15
not … from:25 10 12
not … game:16 21 24
not … get:77 49 37
not … go:-29 -44 -20
not … god:23 30 21
not … goin:12 44 44
not … good:-32 -42 -32
not … got:9 11 -21
not … hav:-32 -46 -19
not … here:34 21 13
not … high:42 26 32
not … his:4 14 24
not … home:-4 14 21
not … i:1 0 -45
not … id:31 7 -18
not … if:29 -42 -30
not … im:-24 -15 -14
not … is:45 1 -5
not … isnt:21 15 7
not … it:10 30 60
not … kil:38 56 54
not … killing:6 23 0
not … kind:28 35 0
not … know:-23 -19 -13
not … let:-29 -7 -1
not … lied:44 46 9
not … living:41 -1 1
not … long:34 29 40
not … look:30 30 0
not … lot:-25 -20 -18
not … make:-42 -40 -18
not … meds:27 28 30
not … monday:-22 -15 -14
not … more:26 0 -26
not … morning:-22 1 1
not … mother:23 -2 -5
not … much:-41 -8 -3
not … my:3 -24 22
not … myself:58 15 -32
not … needing:11 19 32
not … no:21 4 -32
not … noon:-24 -20 -11
not … not:-39 -22 -11
not … of:4 0 -50
not … on:-21 -24 -16
not … one:7 29 10
not … out:31 41 42
not … over:27 16 17
not … own:-23 -7 0
not … paid:34 37 48
not … pay:39 41 36
not … people:-23 -12 -3
not … plans:6 -22 -3
not … properly:15 15 21
not … ring:1 -2 -22
not … round:35 14 18
not … sad:49 45 24
not … said:22 -7 -10
not … saturday:25 29 30
not … say:10 39 2
not … scratch:31 -1 -1
not … see:27 24 40
not … seeing:13 23 29
not … she:14 -9 -20
not … shes:95 40 50
not … sick:-24 -19 -2
not … since:11 11 26
not … sleepy:28 25 -4
not … son:45 23 22
not … soon:25 26 -22
not … sorry:-35 -40 -16
not … soul:11 11 33
not … suicide:-34 -50 -14
not … sympathy:-43 -16 -8
not … take:-16 -81 -18
not … takin:-23 -23 -15
not … teh:14 18 50
not … than:0 -28 -6
not … that:37 -39 -30
not … them:55 35 12
not … ther:-46 -28 -17
not … they:-18 -20 -8
not … theyll:37 31 26
not … things:25 -6 -3
not … think:27 17 30
not … this:-47 -58 -57
not … till:-18 -18 -34
not … time:-26 -10 -14
not … today:-39 8 -13
not … tomorrow:31 22 13
not … took:26 39 48
not … trouble:-31 -26 -15
not … wake:-31 -2 5
not … waking:29 31 1
not … want:-11 -31 -26
not … wat:-34 -44 -14
not … where:46 60 44
not … why:-33 -22 -14
not … wife:54 61 44
not … with:-25 -21 -9
not … work:7 21 18
not … would:-24 -11 -2
nota:0 -1 0
notas:-2 -1 -1
notch:-4 -3 -2
notches:-3 -2 -1
note:45 56 74
note a:36 34 29
note adn:-47 -72 -77
note for:-21 -13 -9
note i:72 75 45
note in:-60 -64 -57
note is:46 51 49
note it:-23 -19 -22
note ive:36 32 28
note on:-26 -14 -11
note saying:23 22 27
note teh:22 22 24
note to:-45 -22 -15
note tonight:24 28 32
note … a:-52 -43 -16
note … adn:76 77 60
note … at:48 65 67
note … door:17 25 15
note … drafts:25 30 26
note … fridge:-67 -61 -64
note … hes:30 36 0
note … i:-23 -23 -19
note … in:35 38 34
note … its:31 35 32
note … kids:17 11 23
note … kitchen:-27 -28 -21
note … locked:32 27 23
note … morning:30 33 33
note … my:-23 -17 -24
note … on:54 53 31
note … school:32 38 29
note … sisters:20 23 26
note … suppose:21 33 44
note … table:45 47 55
note … teh:-36 -37 -28
note … u:25 5 4
note … wrote:48 59 47
notebook:-24 -2 2
notebooks:31 26 29
noted:-21 11 25
noted that:-22 -11 -5
notes:45 40 47
notes on:52 49 44
notes to:14 13 25
notes under:-35 -24 -15
notes … fridge:52 50 46
notes … i:18 28 18
notes … sheriff:14 13 26
notes … teh:21 31 35
nothing:58 16 7
nothing adn:49 65 7
nothing at:-21 -21 -14
nothing bad:-33 -1 1
nothing but:75 59 23
nothing else:46 61 -24
nothing id:-36 -7 -2
nothing im:8 -18 -36
nothing is:31 -5 -2
nothing it:-45 -20 -11
nothing ive:24 10 -3
nothing left:99 85 53
nothing of:8 24 8
nothing on:2 -20 -10
nothing to:-36 -9 -9
nothing today:57 0 0
nothing u:70 69 57
nothing wil:60 5 -14
nothing … a:31 26 32
nothing … beter:53 -5 -1
nothing … burden:48 -6 -1
nothing … but:42 -18 -5
nothing … could:86 71 70
nothing … did:24 33 34
nothing … dont:31 -14 -9
nothing … for:21 -25 -11
nothing … get:20 -15 -9
nothing … geting:53 46 1
nothing … goin:16 -6 -24
nothing … happened:36 -1 9
nothing … hav:30 34 26
nothing … house:47 23 -13
nothing … im:-5 22 8
nothing … its:51 44 26
nothing … lief:19 28 0
nothing … liv:-17 -27 -13
nothing … me:23 17 16
nothing … my:33 -3 -4
nothing … no:26 -9 -4
nothing … nothing:23 6 24
nothing … said:-34 -19 -10
nothing … say:36 25 38
nothing … she:20 0 -3
nothing … since:-16 -33 -8
nothing … stop:19 23 -29
nothing … teh:32 25 -20
nothing … that:11 17 28
nothing … them:28 19 -2
nothing … this:49 -8 -18
nothing … today:53 43 0
nothings:12 -10 -11
nothings goin:26 -8 -2
notice:13 -35 -65
notice adn:-35 -22 -6
notice teh:28 -9 -3
notice to:26 27 3
notice … be:21 -11 -1
notice … teh:23 11 10
notice … was:30 -4 -2
noticeboard:-9 -6 -8
noticed:15 -21 -17
noticed it:30 -3 -1
noticed that:-25 -3 -4
noticed … been:14 21 0
noticed … i:37 -2 -1
noticed … ive:15 24 0
noticed … teh:-44 -26 -26
notices:-2 -23 -27
noticing:-49 -16 -1
notifications:-11 -4 -4
notion:1 -1 -1
nought:35 -2 -1
nous:-6 -5 -3
novel:-42 -34 -33
novelist:0 0 0
novels:-1 0 0
november:32 -1 -1
now:0 0 0
nowadays:-1 0 -3
nowhere:-11 -4 -7
nowt:0 -13 -5
nt:38 27 -4
nudes:14 13 -18
nueva:-7 -7 -8
nuisance:-6 -9 -9
nuit:13 13 33
numb:-43 -58 -49
numb adn:-15 -29 -20
numb … teh:-15 -23 -15
number:21 5 7
number adn:49 35 42
number before:-22 -10 -7
number goes:13 21 0
number half:32 0 0
number im:23 20 20
number is:26 24 17
number ive:27 34 33
number on:-24 -36 -39
number one:-20 -12 -9
number teh:-22 -19 -4
number up:25 -5 -4
number … got:27 34 24
number … i:14 -16 -31
number … in:33 -11 -3
number … it:-5 -27 -11
number … lot:-46 -3 -2
number … me:9 22 29
number … next:25 24 27
number … on:41 49 43
number … teh:-11 25 29
number … to:37 48 33
numbers:-27 -29 -23
numbing:-1 -1 0
numbness:36 41 40
nun:-5 -2 0
nunca:153 -22 -12
nunca mas:100 -13 -4
nur:-11 -37 -40
nur noch:-10 -6 -22
nur … last:34 -7 -2
nurse:-37 -21 -27
nurse im:29 23 -12
nurse on:26 20 31
nurse says:-26 -23 -17
nurse … it:20 21 25
nurse … me:-29 -26 -18
nurse … monday:21 28 40
nurse … not:39 43 -1
nurse … on:28 33 27
nurse … teh:-37 -31 -29
nurse … that:23 16 8
nurse … took:20 20 23
nursed:-8 1 -1
nursery:-4 -3 -18
nurses:-12 -4 -9
nurses … adn:25 33 37
nursing:-19 -10 -3
nut:-4 -1 -1
nutmeg:-4 -5 -3
o:-36 -24 15
oak:-15 -8 -4
oat:-2 -2 -1
obey:12 18 -2
obituaries:48 -13 -8
obituary:26 11 8
object:4 -2 -2
obs:-5 -2 -1
observations:-5 -1 -2
obsessed:-12 -16 -18
obviously:1 -44 -24
occupational:-7 -9 -7
ocd:-57 -45 -28
ocho:-5 -2 0
oclock:35 45 62
oclock adn:55 48 54
oclock news:17 19 22
oclock … teh:57 51 51
october:-17 -17 -7
odd:-20 -21 -18
oddly:-25 -14 5
odds:61 0 -5
oder:12 16 -7
odio:6 -40 -13
of:-23 -21 -7
of a:3 -2 32
of adn:21 18 11
of all:39 35 19
of an:32 31 38
of antifreeze:21 17 18
of anything:24 -3 0
of bed:40 -21 -9
of being:16 -14 -40
of benzos:-24 -21 -5
of biscuits:-16 -20 -22
of blood:27 43 56
of catching:35 0 0
of chalk:37 33 28
of cider:-83 -72 -27
of course:-19 -24 -15
of day:51 -9 -3
of death:-63 -9 -2
of decaf:-46 -28 -21
of detox:39 38 -7
of diazepam:13 13 23
of dieing:55 -16 -2
of doing:3 -30 -10
of drawers:38 35 34
of dropping:3 -25 -4
of em:16 24 20
of embarrassment:-4 -23 -7
of ending:36 6 -17
of everything:26 42 39
of existing:56 -11 -3
of family:-23 -13 -12
of fixed:25 0 0
of flex:65 60 57
of following:22 -2 0
of good:17 26 27
of harming:-46 -43 -2
of haveing:-41 -22 -6
of heart:49 0 0
of her:-16 -19 -54
of hiding:2 25 -7
of him:-35 -27 -16
of his:-43 -45 -19
of hospital:29 -23 -2
of hours:10 17 22
of hurting:-11 -26 -4
of i:-23 -17 -5
of insulin:-17 -21 -14
of it:41 34 23
of its:-13 -8 -23
of killing:-14 -7 -40
of laughter:34 -1 -1
of laxatives:66 57 -4
of lief:-37 -62 -3
of living:-7 -29 -14
of me:48 5 10
of metal:18 28 0
of mine:-21 -15 -7
of my:11 26 41
of myself:-37 -27 -8
of nights:28 25 37
of no:0 -22 -16
of nothing:39 9 -1
of old:-32 -7 -6
of one:22 -3 -11
of paracetamol:63 61 49
of people:-24 -13 -9
of petrol:25 22 23
of platform:106 107 83
of pretending:38 22 8
of prosecco:24 -14 -4
of putting:57 29 3
of reach:-28 -21 -17
of red:20 21 29
of road:49 56 54
of roap:-37 -39 -39
of self:-23 0 -4
of shampoo:-31 -14 -13
of sherry:-20 -6 1
of shooting:54 42 -3
of sobriety:22 -5 -5
of something:48 40 37
of space:73 -5 -4
of speech:25 30 -10
of suicide:-28 -50 -13
of sun:-29 -28 -28
of tablets:32 34 42
of takin:25 29 10
of tea:-30 -24 -22
of them:29 13 0
of these:67 64 -1
of things:-32 -13 -8
of those:12 13 38
of time:-12 31 8
of tonight:21 24 22
of topping:36 33 -1
of u:45 64 56
of us:31 37 37
of using:-39 -11 -4
of waking:25 -6 -3
of wat:5 18 35
of water:35 35 34
of where:28 30 -3
of whisky:32 27 15
of wine:-12 -28 -5
of without:88 -2 -1
of work:-36 -37 -5
of ye:25 23 24
of … a:15 -6 -28
of … adn:5 30 45
of … after:-26 -15 -19
of … ago:16 22 32
of … alcohol:-34 -6 -7
of … alife:37 -48 -22
of … am:18 24 1
of … antidepressants:15 14 22
of … anymore:-41 1 -1
of … anything:56 1 0
of … are:-30 -18 -14
of … asking:-14 -25 -16
of … asleep:-9 -24 -2
of … awake:16 29 29
of … baby:34 26 -15
of … back:0 -22 -8
of … barrier:18 19 20
of … bathroom:-3 -2 -24
of … be:33 36 -8
of … because:7 46 -6
of … being:48 -3 -13
of … between:-20 -12 -20
of … bit:21 24 13
of … blood:15 20 23
of … blue:9 8 23
of … boat:82 31 19
of … books:-23 -24 -14
of … bottle:17 -29 -18
of … bought:15 19 27
of … box:18 22 20
of … boys:30 22 27
of … breakfast:19 22 5
of … breathing:-22 -20 -8
of … bridge:57 50 32
of … building:29 35 31
of … but:-3 -20 -16
of … by:30 36 28
of … cabinet:-36 -37 -29
of … car:-19 -21 -34
of … career:41 40 40
of … case:35 52 -1
of … cat:30 22 18
of … choosing:12 13 25
of … cliff:-37 -27 -13
of … cold:-36 -34 -19
of … curtain:-25 -27 -32
of … cut:33 -6 -3
of … dad:-17 -26 -2
of … daily:39 -1 -15
of … dark:-26 -25 -10
of … day:36 16 -28
of … days:49 20 12
of … dead:41 -10 -3
of … decided:22 -8 -17
of … did:-21 -25 3
of … do:31 39 4
of … dont:-6 43 29
of … door:-23 -23 -15
of … down:-28 -26 -29
of … drawer:21 -6 -6
of … earth:9 -29 -32
of … either:27 22 -1
of … else:25 0 -4
of … ends:24 23 25
of … evening:-54 -47 -8
of … every:64 106 -1
of … everybody:-23 -19 -20
of … eye:33 35 -1
of … eyes:31 30 -48
of … family:23 23 18
of … farewell:17 19 39
of … fence:38 40 38
of … find:17 -21 -19
of … fixing:-23 -25 -22
of … flats:-20 -21 -18
of … follow:30 23 23
of … for:-19 -28 -29
of … frends:-23 -15 -21
of … friday:33 13 12
of … from:8 22 8
of … geting:-46 -34 -20
of … gets:10 25 31
of … girls:3 3 39
of … give:-48 -41 -30
of … go:-22 -20 -9
of … goin:71 -21 -15
of … gone:-42 -43 -47
of … grippy:23 0 4
of … had:-28 -10 -1
of … hand:46 39 44
of … hands:35 -27 -4
of … has:27 12 18
of … hav:-31 -22 -13
of … he:-42 -29 -2
of … head:30 -8 1
of … heart:34 43 36
of … her:35 37 34
of … here:18 -37 -9
of … him:26 3 4
of … himself:28 33 -12
of … hopes:52 49 5
of … hose:-17 -17 -21
of … hour:26 35 52
of … husband:54 62 -6
of … if:0 -2 -23
of … ill:-31 -30 -15
of … is:-2 16 25
of … it:-16 -19 -23
of … its:28 8 1
of … ive:-31 -35 -21
of … joke:19 23 0
of … keep:2 16 25
of … kil:10 23 43
of … knew:31 2 3
of … know:41 19 15
of … last:20 7 30
of … leaning:11 25 10
of … let:28 -27 3
of … library:-22 -22 -14
of … lief:-29 13 -16
of … lights:25 30 33
of … list:-21 -15 -15
of … living:27 -10 -3
of … long:10 -23 -13
of … lorry:11 5 33
of … loved:24 19 15
of … me:24 -37 -34
of … meant:43 1 4
of … meds:-20 -40 -45
of … methadone:50 34 12
of … might:-23 -7 -5
of … mine:30 -2 -5
of … misery:-62 -33 -8
of … money:-11 -21 -11
of … month:48 30 30
of … mornings:26 34 32
of … mothers:22 34 34
of … mug:29 -3 -2
of … my:-15 -7 -33
of … myself:3 8 -34
of … names:26 3 2
of … next:27 4 29
of … night:-32 -13 -19
of … no:-30 -9 -7
of … noose:16 13 25
of … not:3 -16 23
of … nothing:-11 -35 -43
of … off:-28 -27 -31
of … on:1 -52 -40
of … once:0 -27 -39
of … one:27 68 74
of … ones:29 30 37
of … or:41 -7 -1
of … parish:43 41 45
of … park:-54 -53 -47
of … people:39 33 45
of … permanently:33 48 17
of … pier:25 23 14
of … pills:28 20 -5
of … places:-25 -19 -24
of … plants:-21 -21 -3
of … platform:32 41 43
of … pressure:19 24 31
of … quiet:61 56 55
of … railing:36 31 24
of … ready:-22 -15 -10
of … reason:21 24 5
of … right:-20 -28 -24
of … roap:32 2 4
of … room:30 28 27
of … saturday:25 3 9
of … serious:1 23 -1
of … set:18 22 29
of … shaking:13 -22 -7
of … shed:-18 -21 -15
of … shell:24 27 2
of … shes:-35 -28 -27
of … side:20 23 27
of … since:23 0 9
of … skin:-33 -19 -5
of … slipped:34 -6 0
of … sockets:23 20 0
of … some:10 25 -11
of … son:-30 -24 10
of … stairs:-23 -7 -11
of … station:-25 -14 -13
of … stuff:60 48 49
of … suicidal:-31 -17 -1
of … sunday:35 45 45
of … tablets:81 70 72
of … ten:21 23 21
of … that:14 39 19
of … thats:20 0 -23
of … them:39 24 17
of … ther:22 17 16
of … theres:65 22 18
of … theyre:39 8 -3
of … things:-30 -15 -12
of … think:35 -11 0
of … thinking:21 54 -1
of … thinks:14 27 -2
of … this:83 67 79
of … thought:23 4 2
of … three:-22 -24 -22
of … till:-33 -18 -11
of … time:-29 -30 -32
of … times:12 24 -2
of … today:-7 -24 -16
of … tomorrow:27 17 16
of … tonight:27 28 43
of … took:49 36 33
of … tracks:20 19 30
of … train:30 27 -28
of … true:9 25 -1
of … tunnel:28 -6 -9
of … u:25 22 26
of … until:-27 -28 -20
of … up:-30 -36 -25
of … vet:30 30 39
of … want:10 -21 14
of … wardrobe:-34 -25 -27
of … was:50 76 68
of … watching:-21 -31 -28
of … way:45 29 31
of … wednesday:45 48 40
of … weekend:3 21 10
of … wen:-24 -15 2
of … wet:41 44 -1
of … where:29 7 -11
of … who:-31 -24 -6
of … whod:24 -2 -5
of … whole:18 25 30
of … wifes:56 49 47
of … window:-16 -2 20
of … wish:24 -6 0
of … with:-8 16 39
of … wont:8 17 24
of … world:-20 -20 -18
of … would:-12 -13 -36
of … xanax:11 10 29
of … year:-23 -24 -19
of … youre:-29 -28 -1
off:10 13 18
off about:-25 -18 -10
off after:42 49 52
off benzos:23 21 26
off crack:26 -5 -2
off dead:-34 -23 -18
off dont:8 20 11
off for:-35 -31 10
off from:-27 -43 6
off ghb:21 16 14
off her:-40 -26 -31
off heroin:49 9 -28
off his:2 -8 -32
off i:8 48 49
off if:28 49 -2
off in:-30 -28 -26
off it:-34 -22 -32
off its:52 47 -16
off ive:-24 -22 -1
off licence:18 -32 -26
off lief:31 21 19
off me:-12 -6 22
off methadone:-23 -15 -6
off mid:26 27 34
off my:-43 -29 -7
off myself:52 48 -47
off no:-27 -40 -40
off not:28 -29 -11
off off:49 45 38
off on:-30 0 -8
off oxy:-17 -21 -15
off permanently:1 -41 -35
off shes:29 32 22
off shoes:8 -39 -32
off someone:34 35 36
off something:20 24 -9
off that:-11 -27 -13
off thats:72 66 26
off theres:23 12 1
off this:68 14 6
off to:-42 -47 -25
off tomorrow:43 49 39
off tonight:48 56 45
off tramadol:-20 -8 -9
off wasnt:35 -5 -1
off wen:-22 -20 -17
off whitby:47 47 38
off with:24 36 21
off without:-29 -15 -8
off work:-12 -7 -21
off xanax:43 52 58
off youll:23 24 34
off … adn:21 15 0
off … after:-30 -32 -33
off … alone:25 36 -14
off … am:8 23 -7
off … an:-25 -13 -14
off … are:-25 -25 -28
off … as:-9 -28 -13
off … at:69 49 55
off … back:22 -8 -3
off … balcony:-33 -24 -11
off … be:44 48 47
off … because:-39 -28 -17
off … bed:-46 -34 -34
off … benzos:12 10 24
off … big:24 -3 -1
off … bridge:31 10 -29
off … bus:46 0 -8
off … but:-11 -23 -20
off … by:41 32 39
off … car:9 -6 -32
off … chest:-27 -24 -19
off … cliff:-35 -31 -19
off … cliffs:-24 -18 -15
off … dead:65 65 62
off … do:5 9 27
off … dont:-50 -45 -32
off … earth:10 17 -46
off … enjoy:32 32 22
off … everything:35 41 26
off … fits:28 2 8
off … four:31 -2 -7
off … friday:-33 -25 -24
off … get:48 49 45
off … goin:8 17 21
off … gone:54 31 30
off … good:11 12 42
off … gripping:22 -1 0
off … hands:-16 -22 -11
off … hav:-32 -3 12
off … he:-47 -57 1
off … heroin:45 -10 -7
off … hoap:-22 -7 -1
off … i:49 5 12
off … ill:32 24 28
off … im:26 -10 4
off … in:27 33 39
off … is:-25 -6 -32
off … it:-5 10 25
off … itd:1 8 -23
off … ive:-15 -24 -8
off … last:44 -18 -14
off … ledge:53 35 22
off … legs:33 -12 -9
off … lives:39 41 38
off … lot:49 22 26
off … man:36 38 39
off … me:73 58 43
off … meds:32 36 30
off … myself:1 30 45
off … neva:31 -1 -1
off … night:-35 -42 -32
off … no:24 -26 -16
off … nobody:34 35 42
off … not:20 -42 -45
off … of:49 34 4
off … off:71 76 56
off … old:7 9 26
off … on:-53 -35 -18
off … one:0 40 14
off … or:-26 -24 -22
off … over:21 26 22
off … overpass:13 26 16
off … pier:15 24 32
off … planet:25 -11 -30
off … quarry:28 26 29
off … roof:-41 -48 -33
off … say:34 37 36
off … screw:13 23 -1
off … script:-20 -23 -12
off … seen:30 30 30
off … sentence:23 24 24
off … she:27 53 3
off … shoes:-23 -7 -7
off … sick:24 -19 -16
off … since:56 21 18
off … site:41 45 49
off … six:-27 -24 -17
off … sofa:27 27 26
off … something:35 36 33
off … start:-21 -5 -4
off … tablets:5 -25 -22
off … that:25 36 28
off … theres:60 47 -17
off … they:33 -4 -4
off … three:26 -12 -18
off … ticked:70 0 0
off … times:31 -27 -22
off … to:-53 -39 -29
off … today:-40 -17 -10
off … tonight:22 23 -40
off … took:-26 -12 -4
off … u:-22 -29 -28
off … ur:59 60 45
off … viaduct:12 13 23
off … wagon:16 -2 -26
off … wall:46 43 40
off … want:1 -28 -9
off … ward:-22 -15 -9
off … was:17 50 -4
off … watch:25 -9 -3
off … way:-25 -18 -14
off … wen:31 32 45
off … were:16 19 28
off … while:-16 -12 -23
off … whole:20 21 18
off … wil:12 21 19
off … with:-43 -29 -22
off … wont:54 34 12
off … would:-36 -19 -9
off … yesterday:-47 10 17
offended:-11 -4 -4
offer:6 -17 -13
offer … adn:45 -4 -3
offered:-27 -40 -22
offering:-1 -2 -3
offers:-8 -2 0
office:-17 -11 -15
office … me:-22 -26 -6
officer:6 9 10
officers:6 8 6
official:-11 0 2
officially:-2 -1 -2
offie:32 -9 -14
offie … teh:23 -2 -4
offing:49 84 -3
offing myself:49 84 -3
offline:29 21 27
often:0 0 0
oh:-27 -9 9
oh god:-22 0 16
ohio:-23 -17 -17
ohne:17 -19 -5
ohne … alle:22 -3 -1
ohne … waren:22 -3 -1
oil:9 12 13
oiled:13 9 24
oiled notes:13 15 28
oiled … teh:17 19 30
oiled … to:13 15 28
ojala:143 -17 -10
ojala estuviera:62 -4 -1
ojala … despertara:24 -6 -5
ojala … manana:31 -4 -3
ojala … me:23 -3 -2
ojala … muerta:37 -1 -1
ojala … muerto:26 -3 0
ok:38 -21 1
ok i:-21 -21 -4
ok thats:-29 -19 -6
ok … be:25 12 -1
ok … for:-29 -18 -12
ok … that:21 -3 -3
okada:-14 -12 -9
okafor:-3 -4 -1
okay:-41 -56 -37
olanzapine:-3 -1 -1
old:12 -14 -11
old adn:37 46 -24
old coat:-12 -27 -26
old days:20 -9 -7
old dealer:71 -10 -9
old dealers:31 -2 -1
old diary:-37 -36 -27
old enough:7 22 25
old flat:-34 -22 -11
old fone:24 34 37
old friend:-41 -36 -9
old heart:19 22 25
old lady:-1 3 26
old mates:0 8 24
old me:-21 -2 0
old people:27 -3 -2
old school:28 28 22
old self:-21 -10 -2
old tablets:-24 -14 -20
old viaduct:-29 -22 -11
old who:10 21 0
old … adn:36 -14 2
old … after:-23 -14 -8
old … all:24 21 17
old … behind:-21 -9 -7
old … dont:46 32 -14
old … hav:23 1 2
old … he:-24 -11 -5
old … i:19 26 21
old … im:24 37 -4
old … its:31 28 40
old … me:-25 -21 -10
old … my:22 20 -5
old … of:33 -2 -2
old … on:-36 -22 -10
old … read:28 32 26
old … teh:-37 -18 -40
old … they:5 16 28
old … theyd:31 -1 -2
old … think:42 -8 -1
old … tonight:22 24 -3
old … u:11 21 -2
old … under:-22 -15 -10
old … wen:2 10 26
old … wil:27 28 26
old … with:30 37 3
older:-41 -31 -12
oldest:-2 0 0
olds:-1 0 0
olive:-6 -4 -5
olives:-13 -14 -10
ollie:-9 2 14
oma:-14 -13 -6
omelette:-9 -2 -1
omg:-2 9 16
omg i:14 17 22
omnes:-3 -5 -5
on:-12 -13 -8
on a:-25 -33 -24
on adn:0 -42 -43
on an:-22 -21 -18
on anyone:-24 -5 -3
on at:-6 4 21
on being:61 73 39
on board:50 -3 -1
on breathing:22 14 12
on christmas:10 6 26
on earth:43 53 75
on every:-39 -33 -15
on fentanyl:-31 -2 -1
on for:27 34 38
on friday:1 -26 -23
on goes:-21 -14 -7
on goin:-25 -19 -5
on her:-22 -15 -14
on him:58 38 49
on holiday:-19 -20 -26
on holidays:20 24 25
on in:-26 -15 -17
on ive:11 19 24
on leave:-23 -21 -20
on living:43 -11 -46
on me:29 51 37
on mince:-20 -18 -13
on monday:19 -12 -30
on my:24 7 -5
on myself:-63 -58 74
on night:-10 -1 25
on nights:28 11 18
on nobody:-29 -35 -27
on nothing:42 -1 0
on one:-86 -57 -49
on our:-35 -30 -39
on purpose:99 91 44
on repeat:44 36 23
on saturday:-9 -41 -41
on self:15 22 0
on since:-33 -19 -19
on site:46 46 46
on somebodys:20 32 33
on sunday:33 51 -23
on tablets:-44 -46 -44
on them:-8 3 -28
on this:31 31 17
on thursday:-10 -13 -38
on till:66 71 52
on tonight:-29 -16 -23
on top:56 70 -8
on tuesday:-12 1 -45
on u:64 67 61
on us:-41 -33 -18
on warfarin:5 21 30
on wen:-17 -25 -21
on while:32 6 9
on window:21 29 38
on windows:18 19 21
on without:13 56 52
on … adn:23 17 27
on … after:45 -1 -14
on … all:-36 -24 -30
on … am:46 38 42
on … an:40 59 58
on … antidepressants:38 36 22
on … any:-31 -26 -19
on … anyway:13 21 0
on … are:-67 -64 -36
on … arms:30 37 -17
on … ashamed:21 -5 0
on … asleep:24 19 18
on … at:10 25 19
on … balcony:17 16 20
on … bed:43 40 42
on … bedroom:24 33 37
on … been:-30 -29 -21
on … before:55 59 66
on … behind:17 23 23
on … bench:23 -2 5
on … beside:13 8 -41
on … birthday:0 12 34
on … boats:-22 -4 -2
on … book:44 46 51
on … bottle:24 0 0
on … break:22 8 -10
on … bus:-6 0 -22
on … by:-3 -38 -12
on … can:-18 -8 -20
on … canal:-21 -14 -11
on … cant:48 3 -1
on … car:17 23 23
on … card:-31 -33 -14
on … carpet:46 41 34
on … chair:25 19 22
on … changing:-32 -32 -21
on … chest:21 38 31
on … counting:39 46 44
on … crew:-23 -21 -16
on … crisis:32 0 0
on … cupboard:-20 -7 -2
on … cut:-21 -5 -2
on … dance:-24 -2 -2
on … date:-36 -30 -23
on … day:-45 -16 -11
on … days:-31 -9 -35
on … dead:22 31 36
on … deck:-33 -33 -27
on … desk:2 11 21
on … detox:-42 -36 -28
on … dieing:-16 -20 -11
on … do:-9 -25 -28
on … doesnt:-9 -23 -17
on … doing:28 5 15
on … done:-7 -26 -6
on … dont:-9 -4 -23
on … door:-18 -36 3
on … drank:45 -1 -1
on … drive:15 35 22
on … drove:62 45 47
on … each:32 36 -5
on … earth:20 -10 -3
on … eating:33 42 0
on … edge:-35 -29 -28
on … eight:22 15 40
on … else:44 45 48
on … envelope:33 34 30
on … eve:18 20 51
on … evening:13 24 37
on … every:-23 -3 -8
on … everyone:-23 -20 -13
on … exs:25 -6 -1
on … face:10 21 -20
on … farewell:27 19 17
on … farm:-27 -25 -33
on … feet:-23 -16 -18
on … few:28 -2 -2
on … find:23 12 20
on … fingernails:59 42 45
on … fire:-4 -24 -19
on … fitting:19 23 19
on … flat:34 4 2
on … floor:19 29 32
on … fone:-24 -14 -17
on … for:-3 1 -30
on … form:23 19 -2
on … forum:-25 -20 -14
on … frame:7 -34 -2
on … from:-5 -37 -1
on … full:-31 -9 -5
on … gone:5 26 21
on … goodbye:32 30 40
on … grave:21 18 -3
on … grey:32 25 36
on … ground:17 28 -1
on … had:12 30 23
on … hands:42 -51 -24
on … he:-22 -23 -21
on … hear:45 -1 2
on … heart:-24 -19 -11
on … her:20 10 -1
on … here:94 89 78
on … hes:35 34 20
on … his:6 18 22
on … home:11 -32 -14
on … horse:53 -4 -5
on … horses:52 0 0
on … hostel:40 36 36
on … how:1 0 24
on … ice:-46 -4 -4
on … id:23 7 -5
on … if:-28 -16 -17
on … ill:63 58 67
on … im:23 7 34
on … in:37 29 0
on … iron:-28 -18 -10
on … is:-17 -22 -33
on … it:4 3 34
on … its:6 22 21
on … ive:11 12 22
on … jmup:25 34 32
on … june:20 22 27
on … keep:18 9 21
on … kind:26 29 4
on … kitchen:53 51 52
on … know:16 34 -13
on … knows:58 -18 -12
on … label:-26 -26 -23
on … lap:24 25 19
on … latch:32 38 49
on … ledge:64 64 67
on … left:-8 6 24
on … legs:32 48 33
on … let:15 23 12
on … lief:-6 -27 -15
on … lights:28 24 2
on … line:35 40 38
on … log:31 36 52
on … long:47 59 25
on … look:32 30 41
on … march:22 24 6
on … mean:23 19 23
on … meant:1 1 -21
on … method:48 44 40
on … mind:30 26 -19
on … minutes:-29 -27 -17
on … mirror:18 20 21
on … monday:-39 -20 -13
on … most:21 25 -9
on … much:46 -21 -26
on … multi:-22 -19 -17
on … mum:28 -9 -3
on … myself:34 38 12
on … new:-24 -22 -21
on … next:-8 4 31
on … nine:-22 -7 -11
on … no:-3 -23 -19
on … nobody:64 9 -24
on … notes:13 24 21
on … of:15 -6 -23
on … off:33 31 42
on … old:-21 -23 -16
on … on:-14 -30 -41
on … ones:-25 -24 -20
on … out:-29 -9 -3
on … outside:23 40 8
on … oven:-30 -26 -7
on … over:-38 -32 -31
on … paid:13 18 23
on … parapet:-25 -17 -15
on … park:37 38 39
on … past:5 36 2
on … piano:-22 -27 -17
on … picked:17 21 29
on … picking:18 31 6
on … pies:-20 -18 -13
on … pills:45 34 40
on … pipe:15 17 22
on … planned:19 20 12
on … platform:-42 -73 -64
on … post:18 22 31
on … programme:24 -4 -5
on … promised:-36 -24 -9
on … quid:24 0 -1
on … quiet:17 21 22
on … rail:21 25 10
on … rails:17 21 37
on … railway:-23 -17 -23
on … rd:-15 -22 -13
on … right:-12 -16 25
on … rist:-7 2 49
on … roof:11 9 29
on … room:-44 -47 -39
on … route:22 19 29
on … rug:29 30 30
on … said:-43 -29 -26
on … sat:-21 -8 -6
on … says:22 0 -12
on … school:-12 -9 -25
on … screen:24 -2 -2
on … seat:7 28 22
on … see:25 29 15
on … self:-5 -9 20
on … settee:-33 -30 -17
on … shall:26 31 28
on … she:127 88 80
on … shelf:-34 -28 -19
on … shell:20 21 27
on … shoes:38 54 54
on … side:14 23 37
on … sill:28 28 29
on … sister:-32 -28 -11
on … six:43 22 4
on … slots:25 -7 -8
on … sorry:-19 -20 -30
on … stairs:-33 -38 -34
on … started:86 100 -3
on … steam:-25 -14 -10
on … step:-32 -32 -22
on … stones:39 41 42
on … stool:32 39 40
on … sunday:5 10 33
on … tablets:-19 -21 -15
on … taped:24 24 24
on … teh:18 14 25
on … tell:55 57 61
on … tenth:30 22 28
on … th:-27 -37 -25
on … thats:18 3 39
on … their:21 17 -2
on … ther:33 31 29
on … theres:52 46 49
on … they:20 26 20
on … theyd:21 37 36
on … theyre:42 33 18
on … theyve:34 40 64
on … thigh:5 11 -33
on … think:42 -5 -4
on … thursday:7 -22 -21
on … till:-3 9 -24
on … to:20 9 -2
on … tomorrow:18 19 26
on … top:-61 -50 -43
on … track:12 24 25
on … train:-38 -27 -26
on … trigger:39 53 57
on … trucks:10 22 0
on … tube:21 19 -9
on … tuesday:26 -18 -51
on … twentieth:33 41 27
on … under:-55 -44 -33
on … until:22 25 -29
on … ur:-26 -20 -10
on … use:14 34 -5
on … used:16 23 -3
on … viaduct:-34 -22 -13
on … video:21 23 13
on … w:23 -8 -24
on … waiting:-79 -69 -63
on … walk:-27 -13 -7
on … wall:-23 -23 -54
on … want:26 1 28
on … ward:5 -4 23
on … was:-23 -8 -32
on … wat:-5 -29 -12
on … watch:-46 -43 -41
on … way:56 31 56
on … we:-24 -22 -19
on … wen:13 24 11
on … went:-35 -32 -26
on … while:14 23 47
on … who:26 23 16
on … whoever:37 38 34
on … whole:-21 -7 -5
on … why:53 0 5
on … wil:-22 -27 -23
on … wind:16 21 23
on … windows:-21 -15 -16
on … windowsill:-30 -31 -36
on … with:52 24 34
on … without:-22 -19 -10
on … wrists:31 34 -65
on … written:-30 -27 -21
on … years:17 31 16
on … yesterday:29 32 58
once:21 27 18
once do:-26 -26 -6
once he:49 54 48
once her:29 27 37
once hes:22 19 -10
once i:-9 -1 -42
once in:23 -7 -10
once its:47 21 24
once more:-21 -23 -21
once my:32 28 -6
once she:-9 -4 -35
once shes:-8 -10 -25
once teh:38 44 30
once they:39 36 32
once this:16 28 32
once u:-23 -14 -15
once … adn:13 -15 -44
once … at:-25 -8 -10
once … dark:21 3 5
once … dead:2 -22 -11
once … do:-30 -30 -10
once … fed:21 21 34
once … feel:39 17 1
once … finished:23 18 21
once … gets:26 31 45
once … goes:31 21 -27
once … gone:14 35 -9
once … has:65 67 45
once … hav:20 14 3
once … here:48 1 0
once … house:48 46 12
once … i:-1 -25 -11
once … id:24 0 0
once … im:-15 -14 -36
once … is:28 20 8
once … its:-25 -15 -4
once … ive:16 28 35
once … kids:-21 -23 -15
once … me:37 33 33
once … my:62 25 41
once … news:25 25 24
once … roommate:0 0 -44
once … teh:-48 -44 -25
once … ten:30 30 37
once … thats:3 9 33
once … them:20 16 28
once … time:14 24 32
once … two:11 12 20
once … up:-22 -2 -3
once … want:11 20 -1
once … waved:-19 -21 -21
once … wil:-25 -1 5
oncologist:-10 -5 -6
one:30 21 28
one about:-29 -21 -20
one adn:-6 -8 -28
one after:17 40 27
one an:15 22 25
one arm:60 58 55
one at:10 28 18
one bad:34 -4 -4
one be:21 15 21
one bet:50 -3 -1
one bit:-43 -37 -33
one bullet:34 39 46
one by:18 9 25
one day:3 -12 -42
one drink:85 -24 -19
one ear:39 -8 -12
one else:31 37 -3
one final:43 3 4
one fit:8 15 25
one folder:-26 -20 -10
one fone:-20 -4 -6
one glass:43 -18 -9
one go:39 57 45
one good:36 37 55
one hands:14 34 48
one has:-20 -38 -17
one he:12 22 -5
one here:-15 7 -33
one holding:-25 -20 -14
one hour:11 15 28
one im:42 31 37
one in:-8 -21 -26
one it:-21 -5 -2
one ive:-11 -20 -21
one last:13 27 43
one left:-8 -16 -25
one less:97 22 25
one line:77 -30 -21
one looks:27 36 36
one me:11 28 -1
one missed:30 24 24
one more:16 31 38
one my:-23 -17 -4
one naloxone:18 20 18
one nice:44 34 30
one nobody:46 41 30
one on:27 -35 -24
one seizure:14 16 27
one shoe:-9 -27 -7
one started:45 45 0
one step:-17 -14 -21
one stop:-28 -32 -19
one teh:-18 -16 -28
one that:-38 -16 -17
one ther:16 37 -11
one theyll:51 41 43
one thing:22 11 -20
one this:35 -7 -8
one to:31 34 34
one u:33 46 -23
one wants:-53 -25 -2
one was:-25 -7 -1
one way:77 73 64
one where:-20 -11 -10
one who:-10 -7 -22
one wil:-18 22 -9
one with:-25 -33 -26
one wont:28 -16 -8
one year:-38 -28 -20
one yesterday:-47 -45 -30
one … a:-11 -32 -17
one … adn:0 5 26
one … after:22 55 52
one … ago:42 51 18
one … all:50 20 26
one … an:-20 -13 -11
one … another:-8 -20 -10
one … as:68 -13 -11
one … at:68 -12 -45
one … away:45 4 -18
one … be:18 21 2
one … because:10 22 20
one … been:47 45 31
one … before:54 46 45
one … birthday:23 29 28
one … but:21 8 -1
one … calculator:23 31 30
one … cant:16 16 29
one … coat:20 25 28
one … day:1 -29 -14
one … days:34 36 -39
one … dead:18 21 10
one … didnt:3 37 26
one … dont:50 80 73
one … down:4 15 28
one … eleven:32 0 -1
one … evening:39 1 3
one … everybody:-28 -28 -33
one … everything:-21 -16 -20
one … family:30 -4 -1
one … farewell:25 0 0
one … find:2 50 47
one … finds:56 56 62
one … first:-22 -7 10
one … forever:42 50 49
one … from:44 49 46
one … gave:-28 -14 -6
one … gets:5 24 29
one … girl:46 3 2
one … had:35 -7 3
one … handbag:-30 -19 -6
one … has:19 37 29
one … hav:-39 -18 -10
one … havent:34 -1 0
one … her:14 28 27
one … here:59 43 42
one … hert:27 -9 -5
one … his:22 22 21
one … hit:30 27 1
one … home:39 44 1
one … house:16 21 32
one … i:41 3 -11
one … if:8 28 23
one … ill:-13 -25 -13
one … im:40 35 24
one … in:-9 -24 -22
one … is:24 57 58
one … isnt:81 1 -16
one … it:23 -14 5
one … ive:-21 -34 -45
one … kil:25 28 -1
one … knows:-17 -28 -10
one … leave:16 6 23
one … left:20 9 17
one … letters:20 26 36
one … living:75 7 -27
one … long:-24 -22 -11
one … me:17 37 21
one … monday:58 61 21
one … months:30 2 -1
one … morning:27 19 5
one … mums:21 18 30
one … my:-35 -29 -28
one … myself:39 41 38
one … nearly:25 -20 -9
one … next:-31 -25 -25
one … nice:45 42 43
one … night:7 18 34
one … no:-26 -44 -8
one … nobody:80 68 59
one … none:13 20 0
one … not:20 32 51
one … off:-29 -23 -16
one … on:19 35 51
one … once:10 26 0
one … one:51 32 31
one … ones:30 -2 -2
one … or:-11 -16 -27
one … over:-35 -26 -14
one … picked:-26 -13 -12
one … plastic:-27 -21 -21
one … saturday:-58 -51 -46
one … set:-20 -20 -17
one … since:-23 -12 -5
one … stay:35 46 42
one … step:-26 -19 -15
one … stop:31 26 18
one … stops:-34 -15 -3
one … sunday:-28 -2 5
one … take:20 32 0
one … teh:14 -28 -24
one … than:-25 -21 -10
one … thanks:-30 -11 1
one … that:-14 -8 -24
one … them:-26 -32 -24
one … these:61 52 -45
one … they:-31 -24 -25
one … those:19 30 49
one … three:-29 -22 -18
one … through:28 -23 -2
one … ticket:-23 -14 -9
one … time:29 9 13
one … to:-12 22 2
one … told:29 -4 -22
one … u:21 21 20
one … up:10 -23 -26
one … us:-2 26 19
one … use:68 13 -7
one … walk:-41 -24 -10
one … want:-33 -19 -18
one … way:-32 -26 -23
one … wen:-31 -13 -2
one … whats:32 -1 -1
one … where:31 26 38
one … who:33 27 31
one … whoever:7 17 26
one … wife:34 -2 -6
one … wil:32 -1 -4
one … with:-23 -17 -16
one … wont:41 44 53
one … yourself:35 40 0
ones:23 42 63
ones adn:-37 -14 -28
ones for:23 19 18
ones got:-22 -26 -21
ones i:-29 -19 -13
ones ive:8 15 23
ones on:23 34 36
ones since:-20 -21 -9
ones took:29 27 28
ones who:-29 -3 5
ones … a:20 -9 -9
ones … an:37 42 50
ones … before:28 24 11
ones … find:20 33 43
ones … for:68 49 41
ones … in:-12 -13 -29
ones … last:14 12 -23
ones … me:25 25 38
ones … my:12 20 -4
ones … teh:46 54 49
oneself:0 -4 0
onion:-1 -1 0
onions:-17 -6 1
online:-8 0 -6
online adn:-30 -32 -31
online … arrives:-30 -31 -31
online … it:-30 -31 -31
only:0 0 0
onset:-4 -2 -1
onto:8 19 2
oof:-3 -2 0
ooh:-9 -1 0
op:-14 -18 -17
opa:-6 -3 -2
open:43 59 53
open adn:10 16 41
open her:38 32 32
open i:51 55 52
open im:67 71 75
open it:-1 22 12
open my:27 26 37
open teh:-25 -29 -42
open … adn:2 -5 -24
open … astride:-14 -14 -21
open … at:-20 -8 -13
open … be:23 26 27
open … cats:-42 -44 -46
open … door:35 29 35
open … eyes:43 33 29
open … had:49 44 47
open … he:25 20 20
open … hes:30 30 27
open … i:-27 -9 15
open … im:39 37 45
open … is:-28 -17 -21
open … know:10 21 -10
open … me:-28 -21 -15
open … more:-23 -26 -23
open … my:21 32 39
open … on:0 26 14
open … starts:19 22 28
open … teh:7 28 27
open … today:23 37 -5
open … tonight:-8 15 -29
open … waiting:36 34 31
opened:72 -17 -7
opened a:-37 -25 -23
opened both:12 19 25
opened it:11 -39 -21
opened teh:40 23 13
opened up:9 23 14
opened … in:45 -32 -29
opened … my:10 25 18
opened … vein:26 24 11
opened … wrists:11 19 30
opening:-17 -14 10
openly:1 -4 -6
opens:34 21 35
opens in:28 35 31
opens it:15 18 23
opens … teh:33 43 24
opera:-5 -6 -6
operation:-28 -28 -25
opiate:-21 -30 -19
opiate … adn:-11 -25 -17
opiates:-25 -16 -16
opinion:-24 -17 -9
opinions:-7 -2 -2
opioid:-10 -7 -4
opioids:-5 -6 -2
opportunity:-10 -17 -7
opposite:-9 -2 1
opposition:-1 0 0
opt:30 13 -18
opt out:30 13 -18
optician:-9 -12 -11
option:-65 -2 -24
or:-61 -64 -57
or another:-6 -18 -28
or anything:19 22 13
or dei:-45 -55 -1
or does:-62 -60 -21
or dont:57 55 58
or i:41 36 -3
or is:-23 -22 -19
or later:31 25 -12
or no:21 1 -3
or not:-6 31 7
or take:24 25 8
or theyll:-28 -24 -22
or to:91 49 38
or … a:-28 -17 -22
or … all:-16 -35 -22
or … be:-6 -20 -14
or … can:-29 -25 -23
or … dont:24 4 -4
or … else:17 23 18
or … from:23 17 15
or … get:-26 -12 -11
or … i:13 -2 -32
or … im:17 21 -2
or … it:-32 -23 -30
or … its:-15 -28 -16
or … keep:20 21 -5
or … me:87 1 -14
or … more:22 -1 -1
or … morning:42 38 33
or … my:-32 -19 -10
or … not:-59 -47 -11
or … on:-5 3 22
or … pond:9 9 24
or … teh:-11 -20 -12
or … them:-44 -34 -13
or … to:8 -24 -31
or … wil:45 54 -17
or … with:-21 -13 -4
oramorph:-4 -4 -2
orange:-17 -8 -1
oranges:-47 -27 -20
orchard:-10 -5 -6
order:4 -3 -15
order adn:25 41 2
order … not:7 8 23
order … to:0 0 25
ordered:-30 -30 -7
ordered it:34 45 48
ordered wat:-30 -31 -31
ordered … a:35 50 51
ordered … i:-30 -31 -31
ordered … need:-30 -31 -31
ordered … off:24 45 46
ordering:8 -5 -7
orders:47 52 46
orders … teh:48 49 54
ordinary:-18 -20 -13
organ:-12 -3 -1
organic:-15 -12 -11
organised:-17 -6 -6
organiser:-39 -34 -29
organist:-1 0 0
orion:-7 -6 -7
ork:0 0 0
orkney:-1 -1 -3
ossai:-2 0 0
ot:-7 -13 -9
other:-30 -18 -16
other i:17 26 27
other one:35 27 -14
other people:35 -2 -14
other side:-12 -25 -26
other … at:-25 -23 -22
other … be:-26 -20 -1
other … cant:23 29 26
other … for:41 41 -12
other … goin:22 20 21
other … guys:30 23 23
other … he:21 0 0
other … in:-9 -9 -27
other … it:17 29 -13
other … love:33 33 32
other … teh:-35 -33 -33
other … that:37 50 49
other … this:9 9 28
other … to:32 29 9
other … u:50 31 27
other … was:35 31 31
others:-24 -4 30
others come:34 34 40
others … teh:-26 -20 -13
otherwise:1 6 10
otherwise ill:22 0 0
otherwise … teh:13 20 21
otra:-15 63 -11
otra vez:35 69 -6
otra … no:-66 13 -1
otro:-9 11 6
otter:-7 -3 -3
otters:-15 -13 -12
otto:0 0 0
ou:-2 0 0
ought:-35 -17 -23
ought to:-32 -15 -22
ought … be:-31 -4 -13
our:1 -5 -14
our anniversary:-27 -20 -20
our baby:19 20 31
our back:18 22 17
our camp:23 24 26
our gate:18 17 31
our girls:26 23 -11
our house:-24 -16 -7
our papers:26 30 -3
our son:-27 -22 3
our toddler:69 61 54
our wedding:33 34 33
our … adn:-37 -34 -26
our … anniversary:34 34 35
our … are:-19 -15 -26
our … at:22 13 -7
our … before:-25 -25 -17
our … by:15 19 29
our … give:56 59 56
our … group:-21 -12 -13
our … i:42 44 48
our … in:5 11 25
our … is:-45 -40 -27
our … it:-38 -21 -16
our … one:25 24 -7
our … say:33 -10 -7
our … she:31 23 3
our … teh:33 34 65
our … to:-21 -19 -20
our … us:24 21 -2
our … with:14 22 26
ours:1 13 19
ours with:28 35 44
ourselves:4 13 35
ourselves … teh:6 17 40
out:24 32 33
out a:-26 -21 -16
out adn:-21 -38 -24
out at:38 47 17
out because:-1 21 -17
out before:-17 -22 -5
out but:-21 -6 0
out early:22 20 -22
out except:17 25 -5
out from:-5 -21 -15
out goin:33 34 35
out he:-6 -1 -34
out his:37 28 26
out if:-26 -11 -6
out im:54 58 58
out in:-32 -19 -33
out its:-25 -16 -1
out ive:-17 22 -8
out last:-25 -22 -3
out loud:-15 -11 -26
out my:-11 9 42
out nobody:40 -11 -5
out nothing:24 27 43
out of:7 -4 -37
out on:23 6 18
out right:36 40 38
out that:-22 -23 -15
out ther:18 -34 8
out this:32 3 13
out through:36 -17 -14
out to:27 25 30
out today:-28 -26 -26
out tonight:24 18 19
out under:-44 -29 -32
out wat:12 29 29
out … adn:-50 -50 -47
out … after:14 19 25
out … away:40 38 38
out … baby:-18 -23 -3
out … back:27 31 39
out … bank:21 -5 -5
out … bathroom:-12 -10 -25
out … be:-13 2 -24
out … beam:54 43 50
out … bed:65 35 40
out … been:-26 -3 -4
out … blades:-13 -26 -6
out … cabinet:-25 -26 -21
out … cabnet:37 40 39
out … car:25 17 19
out … dei:29 17 -8
out … didnt:47 37 37
out … do:24 -24 14
out … doing:-15 -4 -45
out … door:23 -6 -11
out … drip:21 12 19
out … duvet:0 -25 -34
out … everyone:-20 -16 -4
out … game:-21 -13 -5
out … garadge:40 28 28
out … go:-18 -24 -11
out … good:6 -2 -47
out … grippy:23 0 4
out … hair:2 2 -41
out … hand:50 45 44
out … hav:-7 -1 -28
out … head:18 -25 -1
out … hear:-24 -15 -11
out … his:4 5 -23
out … hospital:31 -19 12
out … hours:25 31 27
out … house:-28 -19 -10
out … hurts:15 20 0
out … i:-30 -15 14
out … if:-36 -34 -15
out … im:87 80 66
out … in:-14 4 26
out … it:55 51 17
out … itd:25 14 -23
out … its:-1 3 -20
out … ive:-25 -9 -13
out … kil:20 25 -30
out … killing:32 37 -39
out … let:41 12 7
out … leter:21 24 33
out … lief:-20 18 8
out … line:28 26 28
out … long:30 27 37
out … me:-36 -45 -18
out … mean:39 -13 -6
out … middle:29 3 5
out … mins:-29 -21 -12
out … misery:-62 -33 -8
out … month:9 10 -22
out … most:44 3 -1
out … mouth:20 20 21
out … my:-22 -31 -25
out … myself:31 34 1
out … needed:17 21 2
out … next:14 24 39
out … night:-53 -42 -13
out … no:35 42 4
out … not:-19 -35 -24
out … off:-22 -19 -21
out … one:4 15 25
out … pills:-35 -24 -17
out … piont:10 6 31
out … reach:-28 -21 -17
out … room:47 50 35
out … same:40 32 -5
out … see:-25 -22 -18
out … shed:-26 -17 -8
out … side:47 -17 -18
out … skin:-32 -19 -5
out … sockets:23 20 0
out … stairs:28 25 27
out … station:35 25 32
out … stuff:-25 -28 -22
out … suicide:30 6 -1
out … that:-32 -33 -14
out … thats:24 25 31
out … ther:-26 -15 -13
out … they:-35 -21 -16
out … this:47 59 45
out … time:49 27 43
out … today:-22 -14 -11
out … told:37 38 -3
out … tonight:49 51 56
out … tractor:22 20 19
out … twice:7 25 -1
out … two:26 24 18
out … ur:-23 -14 -8
out … want:60 53 44
out … wat:-20 -15 -31
out … way:28 -10 -25
out … went:-36 -33 -21
out … window:-35 -17 5
out … with:-27 -1 -12
out … wont:-28 -22 -15
out … would:34 22 -17
out … xanax:20 20 24
outer:-2 -1 -2
outfit:-1 -3 0
outing:-3 -1 -1
outlive:-4 -2 -6
outlived:-7 -10 -8
outlook:5 6 17
outreach:-29 -25 -15
outright:-6 -6 -1
outside:46 39 79
outside her:45 53 67
outside his:25 17 30
outside of:15 34 29
outside our:26 29 -1
outside teh:3 -30 -8
outside with:11 1 27
outside … a:12 10 30
outside … bat:10 11 27
outside … door:28 30 36
outside … flat:14 12 34
outside … hammer:10 11 22
outside … hes:18 16 28
outside … i:25 8 16
outside … in:22 13 18
outside … licence:36 -1 -2
outside … off:36 -1 -2
outside … offie:47 -3 -13
outside … school:9 9 27
outside … teh:25 20 13
outside … window:20 29 27
outstayed:9 -1 -1
ouvert:16 20 21
ouvert les:41 42 44
oval:6 9 0
ove:4 -2 -3
oven:-11 -8 -29
oven door:-29 -19 -2
oven im:-22 -12 -6
oven shelf:45 30 -9
oven … not:-26 -15 -6
ovens:3 -1 -1
over:28 33 30
over a:-43 -32 -12
over adn:40 0 4
over by:30 26 17
over dead:-1 3 33
over for:9 28 31
over forty:17 28 24
over he:-21 -17 -16
over her:22 36 26
over his:7 0 -21
over im:-23 -17 -8
over in:-46 -37 -35
over it:13 -10 -27
over ive:31 42 -2
over me:44 30 28
over my:-41 -31 -50
over on:-25 -15 -3
over soon:-48 -48 -22
over teh:-11 -17 -29
over ther:-33 -18 -33
over this:-45 -46 -40
over wen:24 25 56
over … about:41 34 38
over … an:104 53 54
over … as:17 27 22
over … back:28 33 40
over … balcony:29 31 5
over … banister:31 33 44
over … bath:-25 -22 -8
over … be:-2 -6 -24
over … been:52 -4 -1
over … bridge:-66 -63 -66
over … car:33 23 -4
over … comes:70 68 87
over … cot:23 31 51
over … dead:-8 -2 27
over … do:8 12 28
over … dont:32 27 47
over … face:37 38 37
over … fence:18 35 32
over … for:9 -11 -21
over … goin:-37 -48 -41
over … gone:42 26 27
over … got:30 30 21
over … has:25 1 6
over … head:-22 -18 11
over … hes:37 13 19
over … i:-28 -37 -34
over … im:-16 -8 -22
over … in:23 17 32
over … is:-20 -5 29
over … it:-13 11 26
over … its:24 25 -6
over … know:-21 -1 3
over … land:34 23 -3
over … lines:26 28 -5
over … lips:31 24 16
over … mean:33 -8 -8
over … means:13 33 -5
over … my:-24 -16 3
over … of:34 35 37
over … old:29 35 0
over … one:-46 -32 -16
over … other:-21 -13 -7
over … out:33 14 22
over … over:-30 -36 -3
over … place:-27 -20 -19
over … plan:0 0 -25
over … rail:44 45 19
over … said:28 0 1
over … see:14 19 22
over … shes:36 27 6
over … side:-35 -28 -12
over … started:43 57 -7
over … sunday:-25 -2 6
over … that:-43 -29 -38
over … this:79 57 24
over … time:22 16 18
over … to:-23 -20 -19
over … ur:25 21 22
over … was:-28 -20 -19
over … would:14 15 31
overall:-4 -3 -1
overalls:-3 -1 -1
overdid:-4 -2 -3
overdose:5 -8 -6
overdose adn:-57 -23 -39
overdose at:33 46 2
overdose home:28 -57 -45
overdose i:-24 -49 -42
overdose if:21 16 0
overdose on:6 -26 2
overdose risk:-43 -36 -24
overdose was:5 -24 -7
overdose wat:-33 -21 -19
overdose with:-39 -34 -7
overdose … all:-35 -31 -16
overdose … are:66 69 73
overdose … at:-23 -16 2
overdose … everything:0 -35 -28
overdose … had:21 17 -1
overdose … i:-47 -33 -24
overdose … it:28 26 34
overdose … last:37 0 0
overdose … my:23 21 22
overdose … neva:7 27 0
overdose … nineteen:34 38 -1
overdose … over:-35 -31 -16
overdose … said:38 40 38
overdose … see:-22 -13 -1
overdose … teh:-22 -21 -15
overdose … this:-25 -11 -12
overdose … ur:-28 -27 -5
overdose … wasnt:20 18 -8
overdose … week:37 0 0
overdose … years:-14 0 27
overdosed:30 44 43
overdosed adn:44 43 38
overdosed hes:12 19 22
overdosed i:23 31 31
overdosed last:82 6 -9
overdosed on:-75 -63 -77
overdosed … adn:56 -22 -34
overdosed … at:-59 -40 -32
overdosed … breathing:12 19 22
overdosed … is:31 28 26
overdosed … min:25 25 25
overdosed … mince:-20 -18 -13
overdosed … my:39 40 51
overdosed … not:12 19 22
overdosed … pies:-20 -18 -13
overdosed … purpose:-89 -119 -124
overdoses:-7 -3 -2
overdosing:52 64 38
overdosing on:13 23 3
overdosing … teh:38 36 38
overdraft:-15 -3 -2
overlooked:61 -6 -3
overlooked one:56 -2 -1
overnight:48 53 42
overnight adn:21 23 28
overnight … hav:40 42 45
overnight … i:21 23 28
overpass:25 40 42
overseas:-1 0 -1
owe:15 16 9
owe theres:21 21 27
owe … a:59 47 58
owed:-46 -24 -17
owes:-5 -5 -4
owing:-1 -1 -1
owl:-7 -7 -1
owls:-11 -14 -7
own:23 24 -10
own adn:-55 -64 -16
own advice:-36 -24 -3
own bed:1 3 34
own choosing:12 13 25
own death:29 36 -6
own finger:38 40 0
own flat:-23 -23 -9
own front:-12 -25 -10
own funeral:9 -27 -11
own hand:2 20 -41
own hands:7 -36 -13
own head:5 0 -81
own i:15 34 -2
own if:24 21 0
own im:0 2 -35
own in:64 60 -19
own lief:56 32 -37
own neck:25 26 2
own obituary:27 13 10
own pillow:-20 -17 -13
own place:-25 -8 -2
own service:0 0 32
own teh:28 27 4
own throat:30 26 18
own tonight:28 27 -1
own … a:19 23 -21
own … adn:16 22 12
own … because:73 35 8
own … door:-11 -24 -11
own … down:-24 -18 -9
own … flat:32 31 -14
own … from:22 25 13
own … hav:-9 -12 -31
own … he:26 20 -4
own … here:11 14 21
own … how:49 42 -7
own … i:-3 2 -57
own … im:-31 -62 -30
own … in:-35 -21 17
own … is:-7 -10 -61
own … it:18 32 -14
own … ive:-11 -6 26
own … locked:39 44 22
own … minute:30 18 8
own … my:12 -5 48
own … no:17 37 -33
own … not:21 13 -58
own … off:-32 -28 -11
own … on:15 18 63
own … one:27 39 23
own … out:45 45 -1
own … over:30 43 -6
own … says:20 20 -7
own … than:13 18 -34
own … that:-25 -21 -13
own … this:25 36 17
own … three:40 24 32
own … to:-19 -3 -21
own … today:-10 -42 -23
own … under:26 27 2
own … want:9 33 0
own … wen:-21 -16 -3
own … wife:-1 -1 31
own … with:10 10 22
owned:-7 6 4
owner:-18 -25 -34
owners:-24 -29 -32
owns:-2 -3 8
owt:-17 -11 -7
oxfam:-2 -1 0
oxford:0 0 0
oxy:28 9 -8
oxy adn:64 31 51
oxycodone:-12 -3 -1
oxygen:26 34 21
oxygen … teh:44 39 59
oxys:19 4 1
p:-4 -2 -1
paalam:0 0 0
pace:0 -1 0
pacing:0 -7 -6
pack:-23 -32 -38
package:5 -7 -5
packed:-17 -22 -23
packed a:-55 -46 -34
packed for:25 9 7
packed in:33 35 35
packed it:-23 -21 -13
packed lunches:-12 -18 -25
packed me:25 28 0
packed … a:28 8 -7
packed … im:21 23 27
packed … place:24 -2 -5
packet:35 41 57
packet adn:32 33 38
packet … teh:19 20 21
packets:83 96 82
packets adn:31 37 35
packets are:59 58 58
packets of:-19 -19 -21
packets … empty:35 30 31
packets … feel:31 37 35
packets … i:31 37 35
packets … im:41 48 44
packing:-18 -20 -10
packs:15 29 28
packs … teh:-20 -3 2
pact:2 1 6
pad:23 24 25
paddington:-2 -2 -1
paddling:-7 -9 -9
paddock:29 28 37
padre:7 1 3
pads:-2 -1 0
page:3 -4 0
page is:38 41 38
page left:25 -2 -2
page … adn:49 -4 -9
pages:-17 -2 -13
paid:30 59 57
paid adn:16 25 22
paid cash:35 27 25
paid for:16 33 34
paid her:63 54 48
paid it:-21 -16 -11
paid my:-69 -38 -26
paid off:-33 -39 -58
paid up:-4 4 23
paid … back:-24 -13 -6
paid … can:33 5 10
paid … car:-19 -24 -22
paid … cremation:36 35 38
paid … for:23 28 39
paid … funeral:-49 -43 -31
paid … his:14 12 -25
paid … im:43 41 39
paid … is:40 29 12
paid … my:-50 -44 -42
paid … pills:48 32 21
paid … rent:-31 -19 -7
paid … up:88 78 75
paid … wrote:-31 -22 -18
pain:-16 8 3
pain adn:-15 -23 -13
pain gone:37 31 19
pain i:-38 -40 -20
pain is:4 24 6
pain meds:-21 -13 -4
pain to:-7 -24 -24
pain under:38 39 42
pain … adn:58 44 29
pain … after:-29 -10 -6
pain … i:58 42 50
pain … more:-20 -24 -23
pain … my:29 24 24
pain … no:-18 -22 -23
pain … over:-19 -19 -20
pain … ribs:38 39 42
pain … teh:-22 -8 -2
pain … tonight:44 35 36
painful:82 75 -14
painkiller:-7 -3 -1
painkillers:-28 -24 -18
painless:-17 -16 -10
pains:-9 8 -26
paint:-58 -53 -47
paint … teh:-30 -13 -13
paint … under:-25 -4 -4
paintball:-4 -6 -3
painted:-76 -58 -63
painter:-20 -18 -15
painting:-24 -21 -14
paints:-13 -2 -2
pair:-15 -4 -12
pair … i:-24 -16 -6
pairs:-1 0 -1
pal:39 39 39
palace:0 0 0
pale:1 -2 9
palliative:-12 -5 -4
palm:-12 -8 -7
pals:-1 -1 -1
pan:-1 -9 -6
pancake:16 -6 -4
pancake on:29 -1 -4
pancake … my:37 3 0
pancakes:7 6 -21
panel:-7 -9 -4
panic:-28 -40 -29
panick:-3 -5 0
panicked:0 1 4
panicking:-17 -13 -4
panics:-10 -6 -6
pans:-1 -2 -3
panto:-27 -26 -28
pantomime:-17 -12 -8
pantry:-3 -3 1
papa:-35 -26 -27
paper:-1 -10 -13
paper bag:-14 -23 -17
paper im:53 32 26
paper says:24 -4 -6
paper … adn:33 25 25
papers:1 15 -30
papers adn:-34 -31 -36
papers i:25 29 -3
papers … go:41 36 32
papers … to:31 37 7
paperwork:20 1 16
para:29 -65 -33
para mi:52 -2 3
para no:-41 -10 -4
para … a:-22 -3 -4
paracetamol:50 60 45
paracetamol since:21 27 37
paracetamol … adn:19 24 35
paracetamol … i:23 28 32
paracetamol … it:18 27 17
parachute:-6 -5 -2
parade:5 20 26
parade starts:19 22 28
parade … at:19 22 28
parade … ten:19 22 28
parallel:-12 -14 -9
paramedic:-19 -17 -16
paramedics:-11 -6 -4
paranoid:-7 -6 -5
parapet:-15 -6 2
parapet of:-24 -12 -8
parcel:-1 3 -3
parcels:0 -1 1
pardon:64 55 58
pardonnez:3 3 4
parent:-29 -7 -7
parenting:-13 -9 -9
parents:-4 -3 -14
parents are:-4 -6 -29
parents for:45 33 33
parents to:20 20 20
parents … am:48 41 30
parents … be:-67 -62 -38
parents … to:14 26 31
parents … wen:25 26 -1
parish:-6 4 14
park:29 38 45
park adn:-44 -43 -38
park at:23 25 17
park im:33 31 31
park is:63 59 43
park of:22 -5 -1
park roof:27 29 34
park waiting:-25 -15 -16
park with:-26 -23 -23
park … all:21 26 23
park … an:12 14 21
park … cliffs:23 25 15
park … its:46 47 48
park … on:20 21 19
park … teh:39 29 20
parked:42 35 37
parked across:23 24 22
parked at:26 34 35
parked where:21 0 0
parked … can:21 0 0
parked … from:33 40 39
parked … his:3 11 24
parked … i:21 0 0
parked … work:20 25 28
parker:0 -1 -1
parking:-44 -37 -29
parkinsons:-8 -7 -2
parkrun:-4 -4 -2
parks:-14 -9 -6
parle:3 3 -3
parliament:-18 -6 -6
parliaments:0 0 0
parlour:-3 -4 -13
parrot:-12 -11 -5
parrots:2 0 20
pars:-12 -8 -6
part:-1 -5 4
part is:-28 -39 -21
part thats:22 25 25
part … a:24 26 31
part … has:56 -20 -12
part … hopes:-29 -16 5
part … teh:-25 -10 -18
part … thought:35 0 -1
part … to:4 -8 -21
particular:-8 -4 -4
parties:5 17 -3
parting:-5 -4 -2
partir:8 7 6
partner:5 -4 -27
partner adn:-25 -21 -23
partner has:-21 -10 -3
partner is:25 3 2
partner … adn:18 23 -6
partner … im:4 8 26
partner … me:53 34 -8
partners:22 25 20
parts:-8 -2 7
party:-29 -23 -35
party adn:9 -2 -26
party … has:30 35 33
party … shaking:25 34 33
pas:29 57 -13
pas mourir:-27 -16 -3
pas … je:-29 -18 -4
pasa:-22 -7 -2
pass:-18 -62 -61
pass i:64 -17 -12
pass out:18 24 -1
pass teh:-20 -25 -20
pass … i:33 -17 -12
passed:-12 -25 -38
passed adn:-14 -40 -28
passed by:19 18 22
passed out:2 36 8
passed … adn:20 20 22
passed … at:38 46 0
passed … i:-32 -31 -19
passed … it:6 8 24
passed … teh:-29 -32 -20
passed … to:25 3 4
passenger:38 45 60
passenger seat:20 28 36
passenger … adn:35 37 44
passenger … im:35 38 45
passes:43 18 34
passing:-4 -26 -24
passing out:-34 -24 -19
passive:43 8 -4
passive si:50 -1 -1
passive … back:48 -1 0
passport:17 25 -24
passport adn:24 25 -5
passport in:-27 -29 -15
passport my:13 28 -1
passport … fone:14 29 -2
passports:-4 6 0
password:1 25 22
passwords:7 8 3
passwords are:31 31 27
passwords in:-33 -29 -18
passwords … a:-47 -32 -26
passwords … an:37 39 43
passwords … envelope:16 15 21
passwords … in:31 31 27
passwords … my:-25 -21 -20
passwords … teh:48 39 27
past:8 58 65
past adn:-44 -27 -20
past five:-25 -8 -7
past it:41 33 7
past midnight:27 26 30
past my:31 23 33
past nine:24 19 18
past our:23 24 26
past teh:43 17 22
past tense:9 31 16
past that:27 -2 -1
past … adn:34 20 -10
past … camp:23 24 26
past … end:60 49 53
past … he:39 63 -2
past … i:72 69 80
past … in:22 24 23
past … my:-20 -20 -7
past … one:35 30 25
past … pub:-7 -25 -9
past … teh:25 41 34
past … to:-25 -25 -15
past … twice:48 -1 0
pasta:-4 -2 -2
pastilla:-3 -7 -7
pastillas:57 43 43
pastillas … madre:31 16 15
pastillas … mama:26 23 23
pastor:0 1 -4
pastry:-5 -2 -1
pasty:-12 -14 -12
pat:53 59 46
pat i:80 85 69
patch:9 4 10
patches:42 56 48
patches i:48 29 22
patches on:23 26 32
patches … back:21 25 29
patches … my:13 19 25
patchy:-5 11 7
path:-5 7 6
path for:24 24 16
path … adn:42 36 26
path … me:24 24 16
pathway:-2 -3 -3
patience:-13 -16 -1
patient:1 15 29
patient … i:-31 -17 -11
patients:-22 1 6
patio:-13 -9 -3
patrol:1 15 18
pats:0 0 1
patted:1 2 -2
pattern:-32 -21 -14
pattern is:-23 -14 -6
pattern … in:-24 -14 -6
patting:-36 -13 -14
patting … for:-22 -8 -7
paul:-72 -19 -6
pauline:4 2 0
pause:-25 -17 -8
paused:3 3 1
pavement:-3 2 -1
pawn:2 3 3
paws:-20 -27 -31
pay:0 9 1
pay for:-32 -28 -17
pay teh:-37 -23 -10
pay with:32 25 27
pay … his:32 26 28
pay … it:33 34 34
pay … lief:32 25 27
pay … teh:-18 -13 -22
payday:39 11 -2
payday my:25 -48 -37
payday … thats:22 16 -18
paydays:28 23 26
paydays tomorrow:28 23 26
paydays … rents:28 23 26
paying:-15 -11 -6
payment:-8 -6 -3
pays:3 4 26
pc:12 14 26
pdf:-5 -3 -1
pe:-4 -7 -8
peace:52 54 48
peace … adn:-32 -7 -12
peace … everyone:8 37 35
peace … im:1 -25 -24
peace … it:68 -1 17
peace … teh:-5 40 31
peaceful:60 38 46
peaceful adn:-21 -16 -3
peaceful … here:16 21 23
peaceful … teh:30 11 18
peacefully:0 0 0
peach:-6 -3 -1
peacock:-1 -3 -1
peak:-10 -1 -2
pear:-1 -3 0
pearls:0 0 1
peas:24 -6 -17
pebble:-2 -2 0
pedants:0 0 0
peeing:39 38 46
peel:-11 -1 0
peeling:-2 0 0
peer:-9 -7 -2
peg:-9 -8 -8
pega:20 25 -20
pegs:2 -2 -4
peine:49 52 52
pelo:-21 -12 -5
pen:1 -2 21
pen adn:15 18 21
pena:8 -15 -8
penalty:-7 -6 -10
pence:-1 -1 0
pencil:104 64 -12
pencil case:85 48 -5
pencil … adn:37 32 -20
pencil … in:44 -6 -2
pendant:-3 -2 -1
pending:-15 -18 -1
pendre:13 12 39
pends:0 0 6
penguin:-3 -2 0
penguins:-5 -5 -1
penhale:13 14 12
pennies:21 27 25
penny:0 13 -9
pennywhistle:23 24 29
pennywhistle … teh:23 24 29
pens:24 26 18
pensamientos:59 67 -7
pensamientos suicidas:59 67 -7
pensando:-10 -26 -9
pensando en:-84 -36 -7
pensar:-3 32 -2
pensar en:-29 31 -2
pense:30 33 -22
pension:33 70 41
pension adn:15 4 -35
pension lump:21 25 28
pension … i:-32 -1 -1
pension … wen:43 35 39
pensioner:-4 -4 -2
pensioners:-9 -2 -1
pensions:-1 0 1
people:-16 -37 -30
people adn:22 -4 3
people dont:-21 -5 -1
people for:60 59 34
people here:-25 -2 -2
people i:-22 -16 -8
people in:34 11 23
people keep:28 -9 -2
people look:33 40 45
people me:31 39 32
people on:-22 16 -3
people one:48 1 1
people say:30 0 -4
people who:44 29 6
people … arent:33 34 37
people … can:-68 -3 -1
people … dei:71 -4 0
people … did:33 34 -1
people … friday:28 21 23
people … from:-20 -13 -5
people … gone:47 48 41
people … how:45 -1 0
people … i:21 -27 -5
people … if:-29 -18 -11
people … im:43 1 -3
people … it:-16 -8 -22
people … ive:-2 19 27
people … killed:43 33 -1
people … obituaries:23 -10 -1
people … one:-22 -19 -8
people … suicidal:-33 -21 0
people … ther:-20 -24 -16
people … think:48 -5 -3
people … this:15 30 -11
people … thoughts:22 -4 -1
people … up:29 30 34
people … use:1 21 -4
people … wen:-22 -13 -6
peoples:-33 -19 -12
peple:-1 -1 -1
pepper:-2 17 -1
pequena:-4 -2 -2
per:-13 -14 -3
percent:-7 -4 1
perdonadme:51 47 48
perdoname:7 15 14
perdonen:2 -2 -7
perdonenme:52 56 51
pere:-8 -9 -9
perfect:-15 -8 -5
perfectly:6 8 7
perhaps:-27 -16 -10
perinatal:-17 -12 -3
period:28 40 42
period is:49 44 38
permanent:47 4 -7
permanent nap:40 24 -2
permanently:91 -9 -10
permanently … dont:9 7 -35
permanently … teh:-1 -31 -8
permission:-17 -1 -4
permit:0 0 0
permitted:5 2 -1
permitting:-11 0 0
pero:0 -39 -25
pero … de:-52 -1 -1
perrita:-4 -4 -5
perro:-7 -3 -3
person:8 -18 -14
person i:4 32 32
person in:24 -2 -2
person who:-36 -30 -28
person … a:21 4 9
person … be:65 -1 -1
person … car:28 1 2
person … how:-27 -11 -1
person … me:-16 28 -2
person … to:20 50 32
persona:1 -2 -1
personality:-8 -4 -2
personally:-11 -6 -7
personne:9 14 -9
perth:4 -2 -13
peru:-15 -8 -7
pesticide:4 1 -13
pesticide from:35 34 39
pesticide … teh:34 30 38
pet:-1 -3 -1
pete:-15 -17 -11
petit:0 0 0
petition:-1 0 0
petrol:52 69 98
petrol adn:50 52 55
petrol over:15 16 23
petrol … adn:37 32 36
petrol … he:14 13 31
petrol … in:13 13 22
petrols:52 50 63
petrols in:55 53 63
petrols … boot:26 36 50
petrols … teh:57 56 69
pets:-29 -19 -15
peur:8 10 -27
peux:-26 -10 -5
peux plus:-26 -10 -5
peux … envie:-33 -27 -1
peux … jai:-33 -27 -1
pew:-1 0 0
pharmacies:3 1 -1
pharmacist:-50 -42 -34
pharmacists:-2 -1 0
pharmacology:0 -1 0
pharmacy:-96 -93 -91
pharmacy … night:-89 -88 -83
phase:0 0 -1
phased:-6 -4 0
phenibut:35 42 50
phenobarbital:-28 -27 -25
phenobarbital adn:-28 -27 -25
phew:-1 -1 0
philosophy:-10 -6 -4
phoned:-16 -3 4
phones:38 51 43
phones adn:42 37 -15
phones off:30 44 41
phones on:38 37 46
phones … adn:60 59 11
phones … my:21 33 33
phones … to:31 32 48
phonics:-5 -4 -3
phoning:-4 -6 -7
photocopier:-1 0 -1
photograph:-8 -6 -1
photographed:-4 -1 0
photographs:22 8 -14
photos:-12 -1 3
photos my:33 28 33
photos … on:-20 -8 -9
phq:17 25 1
phrase:-20 -1 -15
physical:-32 -35 -18
physically:-47 -45 -10
physics:0 0 0
physio:-49 -41 -27
physio says:-22 -18 -12
physios:-11 -6 -2
piano:11 14 13
piano adn:25 27 24
piano goes:-30 -26 -30
piano one:-22 -20 -18
piano stool:45 48 32
piano to:-25 -27 -11
piano … each:-22 -20 -18
piano … for:-22 -20 -18
piano … teh:-25 -24 -21
piano … that:26 27 31
pic:39 42 61
pic of:39 44 65
pic … teh:24 21 34
pick:4 -43 -50
pick up:27 -32 -26
pick … adn:-28 -17 -10
picked:11 2 1
picked a:42 30 23
picked friday:44 41 48
picked sunday:13 12 22
picked teh:-30 -24 -31
picked up:6 -21 -19
picked … a:-22 -1 -1
picked … adn:-47 -48 -34
picked … after:43 -3 -1
picked … be:21 32 29
picked … but:0 1 -33
picked … date:-20 -15 -14
picked … day:-44 -38 -29
picked … im:38 38 32
picked … its:25 35 34
picked … my:-30 -15 -11
picked … night:27 1 1
picked … picked:11 19 29
picked … pillow:12 16 26
picked … song:19 19 21
picked … teh:34 15 32
picked … to:22 34 43
picked … tree:-30 -29 -40
picked … two:46 0 0
picked … up:-13 -23 -10
picked … way:59 30 -3
picked … would:39 20 0
picking:51 47 0
picking at:23 20 27
picking teh:9 5 -30
picking up:56 39 13
picking … in:37 32 39
picking … out:43 50 0
picking … stitches:38 47 0
picking … things:25 18 20
pickles:-30 -4 -3
picks:12 0 1
picnic:-27 -21 -10
pics:0 0 -1
picture:19 3 -29
picture a:31 -7 0
picture with:33 36 44
picture … futur:22 -1 0
picture … in:20 -8 -1
picture … me:28 24 34
pictured:0 -1 -4
pictures:6 -9 -34
pictures in:8 -25 -10
pictures tonight:-30 -30 -19
pictures … head:8 -29 -9
picturing:43 40 -47
picturing myself:20 14 -10
picturing … adn:13 13 -20
picturing … myself:20 19 -33
pidgin:-1 0 0
pie:-31 -22 -12
piece:-12 -8 -14
pieces:-18 -10 -9
pienso:23 28 -13
pienso en:-12 20 -13
pienso … el:35 55 -12
pienso … suicidarme:-42 -29 -3
pienso … suicidio:32 55 -7
pienso … todos:43 42 -2
pier:52 63 65
pier for:46 46 37
pier teh:-45 -31 -19
pier tonight:23 20 27
pier … teh:57 57 59
pier … to:-43 -30 -18
pies:-31 -23 -22
pies adn:-21 -18 -12
pig:-17 -11 -10
pigeon:1 -1 -3
pigeonhole:9 8 -4
pigeons:-22 -20 -10
pigs:-19 -16 -9
pile:9 15 19
pile of:12 16 22
pilgrimage:0 -1 0
pill:-29 -26 -15
pill bottle:18 23 19
pill i:23 17 1
pill in:-47 -45 -37
pill … house:-51 -48 -38
pill … teh:-35 -33 -27
pill … with:22 14 0
pillar:60 59 58
pillow:48 34 63
pillow adn:34 28 47
pillow in:31 31 50
pillow … down:-20 -15 -13
pillow … face:17 -8 -28
pillow … hands:31 32 51
pillow … i:-29 -24 -21
pillow … my:33 31 4
pillow … over:11 14 20
pillow … teh:30 38 40
pillow … them:29 8 7
pills:75 74 76
pills after:25 -3 -3
pills all:36 46 40
pills at:17 22 28
pills beside:33 35 34
pills dont:30 28 35
pills down:-39 -55 -48
pills for:-16 -14 -24
pills friday:28 -23 -19
pills from:41 36 -9
pills in:49 49 32
pills my:-21 -16 -9
pills no:35 -2 -1
pills on:-23 -2 2
pills out:-53 -43 -32
pills this:28 18 26
pills to:-14 -29 -41
pills up:-50 -48 -45
pills … a:69 73 53
pills … adn:-47 -45 -44
pills … ago:20 0 14
pills … an:-31 -29 -24
pills … at:73 64 62
pills … be:50 -6 -4
pills … cant:65 47 43
pills … down:-18 -24 -12
pills … end:33 38 33
pills … feel:41 36 34
pills … for:-25 -21 -19
pills … goin:53 49 51
pills … half:-34 -30 -24
pills … hand:77 64 42
pills … her:29 21 25
pills … hidden:8 13 24
pills … i:-19 -30 -37
pills … im:-25 -21 -25
pills … in:7 25 -12
pills … into:40 41 38
pills … is:58 52 60
pills … it:37 52 52
pills … its:48 47 49
pills … ive:45 44 30
pills … leter:-31 -7 -3
pills … me:26 24 30
pills … months:28 24 -5
pills … my:-68 -56 -70
pills … night:43 46 41
pills … not:93 45 31
pills … note:-37 -33 -30
pills … nothing:4 -31 -17
pills … on:-2 16 43
pills … party:30 35 39
pills … read:27 24 25
pills … ready:29 26 24
pills … roap:18 23 10
pills … take:31 36 4
pills … teh:-7 -21 -20
pills … them:19 20 17
pills … to:-16 -16 -34
pills … today:46 -21 -15
pills … told:-20 -30 -13
pills … up:21 34 -1
pills … weird:34 39 37
pills … with:32 32 39
pilot:-4 -3 -2
pimp:29 32 -42
pimp … my:10 11 -39
pin:24 35 43
pin is:23 22 26
pin … teh:56 56 59
pinch:3 9 23
pinched:20 2 12
pinches:40 50 -20
pinching:3 8 22
pineapple:-7 -1 -1
ping:40 45 45
pinged:-2 0 0
pinging:-9 -5 -2
pink:21 6 11
pink … my:48 22 23
pinned:-8 -3 -3
pinpoint:30 33 28
pins:-3 -3 -1
pint:30 29 36
pint … teh:43 39 38
pint … water:28 26 21
pints:66 8 10
piont:-19 -18 -28
piont in:-24 -9 -22
piont of:62 22 -16
piont to:93 -12 -2
piont where:-43 -5 -2
piont … alife:99 -9 -2
piont … any:82 -7 -5
piont … anything:33 -13 -7
piont … goin:43 -19 0
piont … i:-26 -9 -4
piont … it:-64 -16 -6
piont … living:23 -7 -3
piont … my:27 23 -3
piont … of:81 -4 -3
piont … on:33 -15 -2
piont … teh:-25 -13 -10
piont … ther:-28 -8 -2
piont … wen:24 29 -1
pip:-3 -2 -1
pipe:47 52 45
pipe two:12 13 27
piper:-34 -30 -15
pipes:10 9 19
pirates:-1 -1 0
pistol:123 118 126
pistol adn:57 47 41
pistol in:21 17 42
pistol is:-27 -25 -27
pistol … i:47 44 39
pistol … teh:54 39 40
pistola:12 11 14
pistols:2 0 1
pit:8 26 46
pitch:-2 -2 -2
pity:3 -6 -2
pizza:-14 -8 23
pizza in:36 36 39
pizza … teh:35 31 26
pizzas:-4 -3 -1
place:7 22 42
place i:-15 -24 -35
place im:36 31 20
place in:25 18 -11
place on:25 16 13
place to:-21 -8 -3
place … after:-20 -8 -3
place … but:36 35 36
place … can:-12 -21 -15
place … goin:42 41 71
place … him:12 18 28
place … i:-36 -8 6
place … in:55 -1 13
place … no:22 -6 -2
place … teh:33 24 10
place … visiting:24 -2 -1
placed:48 -14 -9
placed a:27 -1 -1
placed … bet:60 -1 -1
placed … on:33 0 0
placement:-8 -10 -13
places:-31 -34 -44
places … dead:20 0 0
plain:14 9 -13
plain … i:-21 -10 -1
plainly:-2 -3 -7
plait:-1 0 -1
plaited:0 0 0
plan:33 37 26
plan adn:28 4 1
plan for:-56 -35 -50
plan how:9 13 -39
plan is:41 54 60
plan no:-31 -2 -12
plan on:36 19 0
plan to:-3 32 39
plan … a:37 38 -22
plan … adn:-36 -37 -19
plan … alife:-15 29 -5
plan … be:-14 28 -47
plan … bought:-27 -6 -4
plan … date:-35 -17 -10
plan … dont:-44 -15 -8
plan … end:49 5 -1
plan … everything:66 37 0
plan … for:59 66 62
plan … her:43 44 -1
plan … i:-30 0 3
plan … id:-5 -3 -24
plan … im:-19 -21 -9
plan … in:1 5 21
plan … intent:25 15 -4
plan … is:-22 -13 20
plan … kil:13 24 -21
plan … me:0 -20 0
plan … more:36 -5 -4
plan … much:3 -51 -4
plan … my:42 4 -14
plan … no:-25 -11 -5
plan … nothing:33 22 -3
plan … simple:43 35 32
plan … take:35 43 31
plan … teh:-6 -26 -10
plan … to:-15 -19 -23
plan … tonight:25 26 28
plane:35 -25 -3
plane with:-34 -10 -9
planet:22 -4 -7
planks:47 48 67
planned:32 16 22
planned for:35 35 44
planned … teh:-5 12 25
planned … wen:25 22 -7
planner:-18 -6 -5
planning:22 33 -19
planning how:18 22 5
planning it:44 -6 -10
planning my:-56 -40 -23
planning to:56 69 31
planning … crash:-3 -2 35
planning … ctb:3 32 -93
planning … death:-57 -57 -9
planning … her:39 37 -4
planning … i:-2 -22 -3
planning … id:6 1 -25
planning … on:10 13 32
plans:32 23 29
plans adn:35 -3 -1
plans no:-20 -6 -4
plant:-33 -25 -20
plant its:-29 -21 -7
planted:-9 -7 -6
planting:-12 -4 -2
plants:-5 11 20
plants … im:-40 -19 -18
plaque:-6 -5 -10
plaster:-12 -28 -10
plasterboard:6 8 -14
plasterer:-2 1 0
plasters:13 14 -4
plastic:26 26 18
plastic bag:42 39 33
plastic cutlery:-32 -21 -17
plastic … a:68 65 66
plastic … adn:90 87 83
plastic … his:-44 -49 -40
plate:-17 -15 -8
plates:65 52 -10
plates … teh:47 50 -2
platform:49 34 25
platform teh:71 41 44
platform to:32 42 32
platform waiting:-66 -66 -60
platform … adn:91 103 80
platform … for:-65 -65 -61
platform … his:-30 -21 -19
platform … i:21 26 28
platform … next:29 35 34
platform … quiet:-28 -15 -14
platform … teh:-40 -49 -38
platform … train:7 24 25
plath:-3 -2 -2
platoon:-3 -2 -2
platos:-2 -4 0
play:-21 -4 8
play it:-23 -10 -2
play teh:41 48 43
play … pogues:31 34 35
play … tape:25 33 36
play … wen:32 38 34
played:-4 13 12
played … me:28 38 38
playing:-20 -29 -74
playing abide:23 0 0
playing it:19 22 -1
playlist:25 27 43
plays:-6 -7 -7
plays … game:20 22 -8
playstation:-4 -2 -3
pleas:0 0 0
pleased:-39 -28 -20
pleasure:-11 -4 3
plenty:22 33 3
pleure:3 2 -7
plot:21 28 36
plots:-5 -3 3
plotting:-4 -3 -1
plug:36 7 1
plug on:31 7 2
plugged:44 43 36
plugged in:44 43 36
plugged … heater:44 41 39
plughole:2 2 4
plum:-8 -13 -10
plumber:-45 -37 -27
plumbers:-1 -1 0
plunge:-15 -7 -9
plus:65 22 19
plus de:51 -18 -3
plus jai:-31 -29 -1
plus la:-23 -21 -12
plus peur:2 5 -24
plus … de:34 33 -2
plus … den:-38 -35 -1
plus … envie:-31 -29 -1
plus … je:-15 -24 -17
plus … vivre:20 -28 -1
pm:65 9 15
pm i:-55 -2 -2
po:-3 -2 -2
pocket:44 44 49
pocket … i:4 9 21
pocket … of:-59 -48 -43
pocket … teh:35 16 28
pockets:21 21 17
pockets are:29 29 25
pockets full:-34 -26 -26
pockets … full:29 29 25
pockets … stones:-34 -27 -29
poco:-6 -2 -1
podcast:-22 -17 -15
poder:-6 -2 -1
poem:-2 3 -21
poems:-5 -4 -2
poet:-4 -7 -1
poetic:9 -12 -10
poetry:1 -1 0
poets:8 -6 -1
pogues:38 36 37
poids:21 -4 -2
poids pour:21 -4 -2
pointed:-31 -24 -20
pointing:44 56 62
pointing at:8 22 27
pointing … teh:16 29 36
pointless:-20 -29 -23
points:-18 -12 -12
poison:-17 -13 37
poison from:59 63 50
poison in:18 21 26
poison is:30 31 41
poison my:27 29 6
poison … adn:36 37 27
poison … hav:17 24 39
poison … in:-24 -17 -27
poison … teh:-35 -22 -37
poisoned:6 13 24
poisoned … adn:8 15 27
poisoning:67 26 19
poisons:15 15 -17
poisons line:-25 -19 -15
poker:5 4 0
poles:-3 -2 -1
police:42 48 61
police adn:24 18 33
police came:7 11 21
police down:29 26 17
police station:-25 -23 -22
police … for:-21 -17 -11
police … i:28 19 2
police … is:33 30 21
police … its:12 17 21
police … me:35 4 1
police … not:12 10 32
police … pills:43 44 45
police … small:28 27 19
police … teh:-29 -21 -16
policeman:5 9 0
policeman talked:20 9 4
policy:0 18 23
policy is:43 41 37
policy … in:44 43 36
policy … teh:43 40 38
polished:-14 -4 -41
polished teh:26 35 -20
polite:95 65 77
polite adn:28 15 16
politely:17 6 -2
polytunnel:2 0 1
pond:12 21 41
poner:-23 -5 -3
pont:-26 -27 -23
pont je:31 32 31
pont … sauter:31 32 31
pont … vais:51 49 52
pool:-23 -26 -29
pool key:27 27 26
pool … from:27 27 26
pool … swim:27 27 26
poor:-59 -38 -14
poor … adn:-27 -14 -1
poorly:-22 -17 -13
pop:0 -25 -11
popcorn:-31 -9 -6
popcorn … my:-21 -2 0
popcorns:-1 -1 -1
popped:-51 -36 -31
popping:9 17 20
popping out:19 22 21
popping … for:19 22 21
popping … milk:19 22 21
poppy:33 37 32
pops:-16 -9 -10
por:-11 31 52
por favor:29 25 30
por todo:20 25 21
porch:1 3 11
pork:-4 0 0
porque:-80 -32 -8
porridge:-26 -18 -15
porridge … to:-20 -10 -2
porter:8 15 10
porters:-15 -14 -10
portugal:-1 4 3
pose:-4 -3 -1
posh:-6 -1 2
position:-4 -3 -6
positive:-33 -15 -7
possession:-6 -5 -2
possible:-19 -38 -24
possibly:-14 -8 -6
post:-31 -20 -13
post from:-23 -24 -20
post it:11 18 28
post something:36 35 26
post this:28 20 20
post … a:-20 -8 -15
post … be:17 14 20
post … i:-39 -34 -2
post … ill:18 22 31
post … morning:23 25 34
post … nice:36 35 29
post … on:-7 -20 -8
post … teh:38 39 34
post … to:32 30 20
postbox:-1 -1 0
postcard:-12 -11 -10
postcode:-14 -15 -12
posted:25 50 0
posted … class:35 42 44
posted … goodbye:22 26 32
posted … my:37 36 33
posted … second:35 42 44
posted … teh:-27 -19 -24
posted … that:54 66 -1
poster:-15 -10 -13
posters:15 24 24
posters … my:15 23 26
posting:-16 -14 -25
postman:-26 -21 -23
postnatal:2 1 -1
posts:9 11 20
posts from:51 48 43
posts … me:53 47 46
posts … time:-21 -16 -4
pot:-63 -3 16
pot of:37 33 27
potassium:3 13 0
potato:-29 -23 -14
potatoes:-15 -3 -1
pothole:-4 -3 0
pots:28 28 25
pottery:0 1 -1
pound:-7 -4 -1
pounding:-19 -8 -28
pounding adn:-9 3 -22
pounds:-9 -13 -10
pour:16 13 29
pour la:-24 -28 -18
pour mourir:27 27 31
pour … cest:40 43 40
pour … le:-21 -39 -35
pour … out:17 18 26
poured:35 -1 9
poured it:47 35 39
poured petrol:11 17 27
poured teh:-27 -29 -18
poured … all:34 33 37
poured … down:-41 -40 -31
poured … sherry:29 -3 -3
poured … teh:-22 -16 -14
pouring:51 46 52
pouring out:26 17 20
pouring … teh:36 30 30
powder:-4 -7 -9
power:-38 -25 -16
ppy:0 0 0
practical:-4 -8 -2
practically:-10 -16 -10
practice:46 52 58
practice adn:-24 -18 -25
practice … one:11 20 40
practise:-15 -15 -5
practised:-16 0 17
practised it:-20 -18 -10
practised … a:28 26 28
practised … teh:-24 -18 -13
practising:-24 -17 -14
praise:-17 -18 -17
pram:-19 -12 -9
prawn:-5 -3 -4
prawns:-1 0 0
pray:-14 -44 -15
pray every:-32 -17 -2
pray not:23 -2 -1
pray that:12 -58 -9
pray … god:17 -62 -9
pray … i:21 -1 -1
pray … night:-38 -12 -1
pray … takes:-5 -53 -7
pray … teh:-44 1 -3
pray … that:5 -24 -3
prayed:-21 -25 -15
prayed to:-19 -21 -17
prayer:23 5 1
prayer every:23 -17 -2
prayer … is:23 -17 -2
prayer … night:23 -17 -2
prayers:-13 -5 4
praying:35 -18 -7
prays:49 44 0
pre:-1 -1 -1
preach:-3 -3 0
precinct:-18 -12 -15
precious:26 24 19
precisely:9 8 5
prefer:-33 -12 -2
preferred:-30 -17 -19
pregabalin:18 17 15
pregabs:44 50 -1
pregnancy:8 14 -13
pregnant:-9 0 -3
premier:0 1 34
premier inn:0 1 34
premier … a:0 1 30
premier … wat:0 1 30
prenez:-3 -4 2
prep:-2 -1 -1
prepare:-18 -12 -12
prepared:0 16 -6
prepares:0 0 0
prescribed:-26 -23 -9
prescriber:-12 -3 -3
prescribing:-7 -4 -1
prescription:17 24 16
prescription adn:-24 -17 -14
prescription … teh:25 22 -6
prescriptions:40 39 23
prescriptions ready:25 22 24
present:10 16 17
present from:35 32 29
present … me:35 32 29
present … to:35 32 29
presentation:-10 -4 -4
presenter:-9 -7 -3
presents:11 16 9
press:64 26 23
press it:69 -10 -6
press teh:23 32 31
press … good:14 18 22
press … u:42 -1 0
pressed:2 -13 -26
pressed … it:-16 -23 -10
pressing:87 74 41
pressing on:51 38 30
pressing teh:38 36 34
pressing … it:45 36 50
pressure:-33 -29 -10
pressure … adn:-32 -32 -31
pressures:-13 -13 -9
pret:-14 -12 -5
prete:13 13 16
pretend:8 1 -5
pretend im:25 20 29
pretend it:-23 -10 -6
pretend that:22 -19 -2
pretend … dont:26 -1 -10
pretended:-8 -5 -3
pretending:32 36 19
pretending its:25 28 30
pretending not:-21 -13 -10
pretending to:-3 -5 -36
pretending … be:-6 -9 -29
pretends:-1 -1 0
pretty:0 0 0
prevencion:0 -1 -1
prevenshun:-1 -1 0
prevension:0 -1 0
prevent:-1 -1 -1
prevention:-25 -11 -7
previous:-5 -3 -9
price:-25 -19 -9
prices:-5 -1 -6
pride:-27 -23 -12
priest:24 34 23
priest got:22 16 20
priest teh:20 24 24
priest … me:23 26 -2
priest … on:-28 -18 -9
priest … teh:29 24 29
priests:-6 -5 -4
primary:-16 -16 -12
prime:-5 -4 -3
prince:-1 0 0
print:-12 -11 -2
printed:-17 -13 -6
printer:-57 -39 -25
prints:-4 -5 -3
pris:48 57 63
prison:-18 -7 8
prisons:0 0 0
private:3 2 -3
privilege:-3 -5 -7
priya:-40 -35 -36
prize:-14 -13 -7
prizes:-6 -5 -4
probably:0 0 0
probate:-4 -5 -7
probation:-6 0 -16
probationer:5 6 -1
probations:0 0 0
problem:-22 -32 -40
problems:-19 -28 -12
procedure:-12 -9 -6
process:-27 -21 -8
prof:-7 -5 -5
professional:-3 -1 0
professionals:-1 -3 -16
profile:-3 8 -9
program:-44 -17 -5
programme:13 4 -3
programme on:36 29 33
progress:-8 -3 1
project:-38 -40 -24
projects:0 0 0
prom:-3 -3 -2
promise:1 22 14
promise … wont:13 14 -26
promised:24 -21 -7
promised my:41 -18 -10
promised not:-22 -11 -10
promised … adn:59 7 24
promised … but:27 -1 -1
promised … daughter:50 -15 -4
promised … got:22 34 25
promised … id:34 7 10
promised … to:-22 -11 -10
promised … was:24 28 39
promises:2 3 -10
promoted:-1 -1 -1
promotion:1 -3 -2
prompt:-3 0 -2
proof:-18 -2 -1
prop:0 1 1
propaly:-3 -1 -2
proper:-43 -5 -6
proper … adn:27 21 14
proper … sleep:-41 -2 -1
proper … teh:26 25 22
proper … tonight:-41 -4 -3
properly:69 70 59
properly before:-23 -13 -11
properly … i:49 1 -4
properly … of:31 30 37
properly … teh:-6 -22 -31
proply:28 34 35
propose:-22 -24 -23
proposed:-9 -5 20
proposed to:6 19 26
propper:-3 -2 -3
propranolol:-2 -1 0
prose:1 2 0
prosecco:23 -9 -2
prosecco at:22 -13 -4
protein:-1 -1 0
protest:-8 -14 -5
proud:-29 -42 -17
proud of:-25 -29 -15
prove:0 2 -10
provided:-16 -11 -12
prowd:-5 -1 -1
prunes:-2 -5 -1
pruning:-5 -3 0
ps:-7 -3 0
psychiatric:-5 -11 -4
psychiatrist:-42 -27 -27
psychiatrists:-7 -5 -4
psychologist:-37 -32 -20
psychology:-1 -1 0
psychosis:-20 -10 -2
pta:-3 -2 -2
ptsd:-29 -15 -8
pub:-17 -12 -3
pub … in:10 12 23
public:-1 -1 -4
publish:28 27 8
published:-15 -9 -5
publisher:-1 0 0
pubs:4 5 5
puccini:20 32 25
pudding:-24 -17 -12
puddle:0 0 0
pueblo:-21 -8 -5
puedo:20 18 -12
puedo mas:13 26 -1
puente:34 41 44
puente y:57 44 39
puente … a:-49 -23 -18
puffins:-6 -5 -5
pug:-6 -2 -1
pull:50 18 7
pull it:50 7 13
pull teh:26 24 4
pull to:9 -29 0
pull up:29 40 34
pull … off:37 29 20
pull … on:-24 -17 -17
pull … trigger:32 17 10
pulled:6 16 13
pulled a:-21 -13 -14
pulled me:38 34 45
pulled my:25 41 -9
pulled teh:-25 -28 -19
pulled … drip:21 12 19
pulled … hair:21 35 -10
pulled … his:23 13 0
pulled … out:26 46 40
pulled … trigger:-23 -28 -19
pulling:33 23 40
pulling at:35 36 31
pulling teh:35 3 0
pulse:46 47 54
pulse is:26 28 20
pulse of:19 24 24
pulse … adn:23 26 27
pulse … on:-24 -21 -20
pump:14 21 9
pumped:5 -11 -4
pumped … my:22 -2 -1
pumping:16 23 25
pumpkin:-48 -40 -52
pumpkins:-9 -4 -2
pun:-5 -5 -8
punch:39 38 26
punched:12 17 -24
punched teh:26 40 -7
punched … in:-23 -20 -12
punched … mirror:28 40 0
punches:54 61 -60
punches me:55 61 -61
punches … teh:6 6 -25
punches … where:16 19 -25
punching:31 3 15
punching … till:12 -26 -29
pune:47 46 29
pune i:52 45 39
punish:75 93 0
punish myself:43 69 -6
punishment:57 60 -15
puns:-8 -4 0
pup:-5 -2 -4
pupil:21 24 23
pupils:49 60 58
puppies:-9 -9 -3
puppy:-62 -69 -72
puppy adn:-64 -69 -72
purchased:55 52 61
pure:-7 -7 -1
purely:-13 -11 -5
purge:18 -14 -2
purged:108 8 -4
purged twice:48 24 -2
purged … since:14 48 0
purged … today:22 -24 0
purging:1 -29 -8
purging after:23 -13 0
purging my:-21 -15 0
purging … wardrobe:-21 -15 0
purpel:-53 -31 -3
purple:51 43 53
purple … i:-20 -15 -2
purpose:96 90 47
purpose adn:26 -8 -13
purpose an:42 49 56
purpose at:-34 -12 -31
purpose i:13 33 -4
purpose it:-43 -44 8
purpose ive:14 -30 -22
purpose last:40 45 43
purpose nobody:61 75 68
purpose teh:4 27 49
purpose this:14 22 80
purpose two:0 8 -29
purpose … adn:7 13 30
purpose … ago:0 8 -35
purpose … cant:36 39 47
purpose … days:0 8 -29
purpose … dont:-4 0 -41
purpose … goin:4 8 26
purpose … hav:21 43 64
purpose … i:7 23 -1
purpose … im:12 -26 -4
purpose … isnt:22 22 29
purpose … know:0 0 -48
purpose … me:17 2 -21
purpose … morning:10 14 50
purpose … says:22 2 -5
purpose … teh:32 38 27
purpose … was:-22 -25 0
purpose … weight:14 34 55
purring:6 5 3
purse:-2 -5 -3
push:15 31 5
push … in:22 39 18
pushed:26 34 15
pushed me:-12 -5 -49
pushed teh:36 33 33
pushed … down:5 20 -39
pushed … teh:-29 -32 -40
pushing:27 48 -17
pushing … under:28 36 -15
put:-5 -8 0
put a:-10 -23 -48
put all:-30 -14 -10
put an:36 25 -8
put by:29 36 57
put down:8 27 44
put forty:39 0 0
put him:10 5 -46
put me:-55 -17 -20
put my:34 7 15
put rat:13 15 33
put something:9 8 21
put stones:-24 -21 -16
put them:-26 -41 -17
put up:-13 -5 -27
put us:13 14 28
put … adn:-3 -24 3
put … affairs:99 -1 -1
put … against:22 18 -10
put … back:5 -46 -35
put … blades:-12 -49 -44
put … blue:-24 -28 -29
put … bullet:36 42 -5
put … chair:39 39 24
put … down:28 21 16
put … end:34 25 -21
put … fone:23 39 39
put … forty:24 0 -1
put … gun:-69 -69 -42
put … hand:-19 -26 -22
put … head:36 46 27
put … her:38 47 51
put … his:8 6 23
put … i:-18 -9 -22
put … in:30 12 7
put … into:-2 7 25
put … knife:-1 0 -44
put … light:-24 -11 -9
put … money:-24 -18 -16
put … my:5 -2 -29
put … name:-22 -7 -2
put … note:19 28 18
put … of:-40 -16 -6
put … off:0 25 21
put … on:-5 -5 -22
put … one:-21 -14 -10
put … out:-59 -35 -13
put … passwords:-30 -14 -10
put … poison:14 15 34
put … quid:54 -3 -7
put … sword:24 15 14
put … teh:3 41 14
put … through:38 48 32
put … to:-23 -36 -61
put … tracker:49 44 -8
put … under:51 42 31
put … where:18 1 21
put … with:36 22 3
puts:21 25 -25
puts … on:27 23 -3
putting:19 21 -8
putting a:53 57 -39
putting her:50 49 -2
putting my:23 11 22
putting teh:-24 -10 -5
putting up:-23 -25 -15
putting … bullet:42 38 -1
putting … fone:-32 -23 -13
putting … in:10 19 -25
putting … my:7 26 10
putting … out:-25 -29 -18
putting … round:0 0 -35
putting … teh:27 25 7
putting … to:35 58 73
putting … up:-31 -23 -15
putty:23 26 21
putty adn:28 29 24
puzzle:12 9 -2
pyjamas:-20 -17 -14
pylon:12 14 5
q:0 -33 -5
quad:1 0 -1
qualifications:2 -1 0
qualified:-5 -8 -3
quand:3 5 -18
quand il:16 15 -31
quarrel:21 28 24
quarry:43 49 48
quarry adn:30 27 30
quarter:15 17 29
quarter of:16 24 32
quarter … an:16 24 32
quarter … hour:16 24 32
quay:61 69 48
que:-31 -72 -70
que el:-21 6 -1
que je:20 29 10
que la:56 17 -4
que me:39 -10 -10
que … de:51 -16 -10
que … el:-20 -8 -6
que … en:-25 11 -7
que … me:32 -11 -9
que … se:-30 6 -2
que … un:-36 -7 -4
queasy:-20 -5 -6
queen:-7 -2 -5
queer:11 9 -7
quelle:25 27 -9
quelquun:-6 -6 -1
querer:26 -6 -2
queria:84 -2 1
queriendome:-58 -6 -4
question:-19 -25 -23
question i:-27 -9 -3
question is:57 -17 -20
questionnaire:-8 -5 0
questions:-30 -13 -22
quetiapine:-39 -36 -31
queue:-12 3 -41
queue i:42 51 -20
queue … i:33 45 -2
queued:2 4 2
queueing:-7 -5 -3
qui:-4 -1 2
quiche:-1 -1 0
quick:72 66 56
quick i:36 42 50
quick im:-29 -1 12
quicker:7 -15 -10
quickly:0 0 0
quid:28 -35 -35
quid on:39 0 0
quid teh:22 -1 -1
quid … in:22 0 0
quid … its:35 -1 -1
quien:13 9 -2
quiero:97 84 -79
quiero acabar:12 34 -5
quiero cortarme:75 65 0
quiero dormir:-30 -23 -3
quiero hacerlo:14 40 0
quiero matar:23 47 -4
quiero matarme:81 143 -16
quiero morirme:5 46 -1
quiero mudarme:-16 -29 0
quiero suicidarme:22 98 -3
quiero vivir:-34 7 -3
quiero … aguanto:13 32 -1
quiero … con:46 1 -3
quiero … el:-55 -18 -1
quiero … en:-74 -15 -1
quiero … la:-38 -13 -4
quiero … lo:-17 32 -3
quiero … mas:-39 27 -2
quiero … me:59 25 6
quiero … mi:-55 0 -2
quiero … nadie:-20 8 -1
quiero … no:-73 51 -10
quiero … que:-114 1 -3
quiero … quiero:-78 23 -1
quiero … tiempo:-22 -8 -1
quiero … y:18 49 -10
quiero … ya:32 9 -3
quiet:17 7 22
quiet as:39 38 40
quiet here:-34 -22 -21
quiet i:3 15 -25
quiet im:41 -32 -19
quiet on:-20 -15 -14
quiet teh:25 33 30
quiet … be:49 50 45
quiet … hear:-27 -19 -15
quiet … i:18 34 -20
quiet … know:37 41 -14
quiet … laughed:33 -6 -8
quiet … no:-22 -18 0
quiet … not:10 16 20
quiet … u:26 25 31
quieter:34 25 19
quieter than:20 18 23
quietly:-3 -10 -6
quiets:1 1 -5
quil:29 28 26
quil va:18 21 28
quilt:-9 -9 4
quince:14 17 -1
quince … intente:16 20 0
quince … suicidarme:16 20 0
quise:-7 -4 -1
quisiera:96 -29 -4
quisiera estar:56 -1 -1
quisiera no:86 -1 -1
quit:5 23 25
quit on:17 24 21
quit xanax:25 24 31
quit … cold:39 35 47
quit … i:-21 -12 -8
quit … in:-59 -62 -50
quit … it:-20 -21 -21
quit … monday:22 26 26
quit … on:21 29 44
quit … turkey:34 31 43
quit … yesterday:27 20 29
quitar:4 11 25
quitar la:4 11 25
quitar … vida:4 11 25
quitarme:38 54 -19
quitarme la:40 56 -19
quitarme … vida:40 56 -19
quite:0 0 0
quito:-7 2 3
quitting:-22 -12 -11
quiz:0 1 -22
quiz … teh:23 12 6
quizzical:-11 -10 -6
quote:-1 12 -5
quoted:-6 -5 -2
quoting:9 10 -2
ra:50 58 53
ra u:35 39 34
ra … im:20 21 29
rabbit:29 35 37
rabbits:0 4 19
race:-35 -38 -35
racehorse:-12 -11 -1
racing:1 4 14
racing … hearing:22 22 27
rack:-3 -2 -1
racket:0 0 -1
radiator:-3 -3 -8
radio:-37 -29 -14
radio on:-30 -34 -29
radio … about:21 7 10
radio … everything:21 22 24
radio … to:18 15 21
radioed:-9 0 4
radios:-13 -9 -8
radiotherapy:-29 -19 -9
raffle:-18 -17 -15
rafter:-13 -11 -12
rafters:-5 -9 -9
rafters adn:40 42 30
rag:27 26 9
rage:-3 -28 -8
raging:15 -1 4
raibh:-7 -6 -6
raid:-2 -1 -1
rail:85 86 75
rail is:23 22 29
rail on:-38 -22 -15
rail … adn:-23 -19 -11
railing:16 21 10
railing in:-29 -11 -8
railings:-11 -8 0
rails:52 41 47
rails adn:22 0 0
rails … teh:5 1 23
railway:-11 -11 4
railway bridge:-19 -25 -10
railway line:21 16 11
railway … before:20 21 17
railway … behind:13 15 24
railway … he:21 23 19
railway … my:-24 -23 -10
railway … teh:12 14 22
rain:-57 -77 -60
rain adn:-44 -41 -28
rain … my:-20 -7 -5
rain … no:-22 -16 -14
rained:-17 -8 -5
raining:19 12 17
raining teh:10 26 25
rains:-1 -2 0
rainy:-3 -6 -6
raise:-11 -6 -9
raised:29 2 -22
raised … of:36 -3 -1
raising:-22 -12 -3
raisins:-15 -9 -9
rakat:-8 -6 -3
ramadan:-9 -9 -2
ramble:0 4 -1
ramblers:-7 -7 -4
rambling:-23 -16 -3
ramesh:0 -1 -1
ramp:26 -4 -1
ran:-15 1 15
ran it:-26 -23 -14
ran out:47 42 49
ran … of:48 52 49
ran … teh:-36 -34 -28
ran … under:-27 -25 -14
ran … xanax:19 18 22
random:-31 -3 0
rang:-14 -32 -1
rang a:23 0 0
rang me:-44 -33 -21
rang teh:17 17 21
rang them:11 -25 -21
rang to:9 14 23
rang … a:-28 -22 -6
rang … adn:-1 -28 -10
rang … afternoon:29 -19 -27
rang … friend:43 -2 -8
rang … from:-20 -32 -21
rang … hed:12 26 26
rang … say:12 17 27
rang … teh:-37 -30 -22
rang … that:8 24 24
rang … this:24 -18 -21
range:-24 -17 -21
range … les:-21 -19 -12
ranked:-1 7 -1
rant:-4 -3 -15
rapes:46 57 -12
rapes me:46 57 -12
rare:-5 -5 -1
rarely:-9 -3 -3
rash:34 29 32
raspberries:29 43 31
rat:38 41 52
rat poison:38 42 52
rat … in:-27 -18 -13
rat … teh:-10 -12 -21
ratatouille:-3 -2 -1
rate:-30 -23 -23
rates:-37 -4 -4
rather:5 -6 -32
rather be:-1 -45 -36
rather hoped:26 4 8
rather kil:16 23 -13
rather not:-2 -31 -6
rather than:-35 -30 -35
rather … adn:8 18 -23
rather … at:-22 0 -1
rather … be:34 -13 -6
rather … dead:15 -11 -23
rather … it:48 49 -6
rather … myself:16 25 -13
rational:-4 -2 -1
rato:66 1 9
rats:51 33 23
rattle:7 14 30
rattled:0 0 2
rattling:-36 -27 -15
raus:-22 -21 -21
rave:1 0 -2
raving:54 52 55
raving … teh:51 47 44
raw:37 -2 -15
raw … im:17 29 0
ray:-4 -4 -1
razor:45 46 46
razor adn:33 30 28
razor blades:-5 8 23
razor to:-28 -21 -84
razor … hav:43 43 29
razor … i:54 57 46
razor … in:9 25 31
razor … legs:-27 -21 -7
razor … my:8 6 -83
razor … teh:35 34 37
razors:42 46 25
razors out:35 52 49
razors … teh:61 62 73
rd:13 -5 7
re:-21 -8 -2
reach:68 34 47
reach them:26 0 0
reached:-6 -4 -3
reaches:16 15 13
reaching:3 3 8
reaching out:-29 -16 -7
read:-19 -14 -1
read im:57 57 56
read it:-7 -35 -20
read teh:-25 -35 -30
read this:17 37 31
read … adn:8 -36 -18
read … am:23 23 30
read … everyone:13 21 16
read … for:29 28 17
read … im:-34 -30 -37
read … in:-21 -19 -21
read … monday:-20 -15 -18
read … on:-29 -21 -23
read … she:25 22 29
read … to:13 26 25
read … wil:16 22 15
reader:-17 -16 -14
readers:-8 -4 -1
reading:22 11 6
reading about:55 12 -18
reading ur:30 17 24
reading … deaths:25 25 -1
reading … fentanyl:25 25 -1
reading … i:34 30 28
reading … teh:10 -31 -24
readings:-10 -12 -6
reads:6 11 22
reads this:38 36 36
reads … ill:4 10 21
reads … of:24 19 15
reads … wil:25 19 14
ready:47 59 43
ready by:-19 -20 -20
ready on:21 24 37
ready to:-16 0 -31
ready … be:6 -9 -27
ready … catch:66 41 -21
ready … ctb:5 27 -9
ready … dei:-37 -9 13
ready … for:21 20 19
ready … go:-22 -54 9
ready … it:36 -20 -12
ready … me:34 42 45
ready … myself:69 97 -14
ready … note:30 34 39
ready … off:38 35 9
ready … on:16 26 25
ready … teh:44 9 -15
ready … this:0 7 -22
ready … to:15 28 32
ready … tonight:13 17 23
real:-38 -17 -6
real adn:-23 -4 -12
real i:40 40 55
real im:21 -16 -7
real my:3 -31 -25
real ones:-16 -23 -21
real … are:10 10 38
real … dead:4 22 -5
real … on:-1 1 28
real … real:18 22 16
real … stopped:18 22 36
realise:-12 -9 -7
realised:-4 -3 -13
realised i:21 4 -3
realize:-23 3 -4
really:0 0 0
reaper:16 -13 -8
reaper … a:23 -1 0
rear:-3 -4 -2
reared:-6 -6 -5
reason:10 -11 -27
reason for:24 -40 -26
reason i:-36 -22 -10
reason that:-13 -21 -12
reason to:33 44 47
reason … alife:-2 -30 -3
reason … be:-13 -25 -28
reason … carry:32 -6 -3
reason … climb:16 20 1
reason … i:-29 -24 -10
reason … is:30 24 -12
reason … it:37 -1 -9
reason … liv:37 -4 -1
reason … me:33 -27 -9
reason … not:-28 20 32
reason … on:40 -7 -4
reason … stay:-9 47 42
reason … to:26 -10 -20
reasonable:27 -10 -2
reasons:0 -20 -31
reasons to:28 -10 -2
reasons … got:-20 -15 -15
reassuring:-7 -4 -3
rec:-2 -2 -1
recall:11 13 30
reccomend:0 0 0
receipt:7 10 0
receipts:-5 -4 -7
recently:-19 9 -19
reception:-21 -20 -30
receptionist:-13 -7 -3
recette:-2 -1 -1
recipe:-23 -20 -18
recipes:-10 -6 -5
recital:3 23 29
recite:0 0 -5
reckon:54 50 57
reckon … teh:22 31 37
reckoned:95 96 99
reckons:-16 -19 -21
recliner:0 0 0
recognise:1 1 5
recognised:4 8 -7
recommence:6 10 -6
recommend:-43 -30 -30
recommendations:-1 0 0
recommended:-23 -17 -10
record:-11 -12 1
recorded:0 1 3
recorder:-42 -13 -8
records:25 31 24
records to:27 26 26
recovered:-16 -7 -1
recovering:-23 -11 -7
recovery:-44 -39 -64
recs:32 37 35
recycling:-35 -31 -24
red:8 -25 -14
red coat:42 -3 -2
red … adn:24 -6 -8
red … is:26 31 27
red … it:-24 -12 -16
red … on:27 -13 -10
red … to:-28 -20 -1
red … where:43 0 0
reddit:-33 -10 -9
reduce:-14 -8 -1
reduced:-15 -13 -7
reduction:-1 0 0
redundancy:-9 -3 -13
redundant:0 0 0
ref:-1 -1 -2
referee:-3 -3 -3
reference:-6 -2 -2
referred:-5 -4 -4
refill:-21 -13 -1
refilled:-9 -8 -10
refresher:-1 -3 0
refuge:-14 -12 -8
refuges:-1 -1 -12
refund:-14 -11 -9
refunded:-3 -4 -2
refunds:-50 -47 -43
refusal:-4 -12 -9
refuse:-16 -15 -13
refused:50 32 -7
refuses:13 9 -18
refusing:28 28 39
refusing … food:28 30 45
regarde:-5 -5 -2
regarding:-1 0 0
regards:53 -1 3
regiment:5 7 1
register:-9 -7 -11
registrar:-10 -9 -8
registration:-7 -3 -6
registry:-10 -6 -7
regret:21 1 -8
regret is:-9 5 -22
regret it:3 11 20
regret that:54 -2 0
regrets:-33 0 11
regrets … teh:5 18 24
regular:-17 -3 -7
rehab:-3 11 -2
rehab adn:37 16 35
rehab i:-21 -17 -26
rehab … adn:7 17 28
rehab … hes:33 31 0
rehab … i:37 34 43
rehab … me:32 30 -4
rehabs:-27 -23 -12
rehearsal:0 0 0
rehearsals:-8 -6 -5
rehearsed:9 24 32
rehearsed it:32 33 41
rehearsing:1 7 -10
rehome:0 0 -1
rehomed:-25 -26 10
rehomed teh:-20 -22 -7
rehomed … cabinet:-16 -18 -21
rehomed … gun:-19 -20 -23
rehomed … parrots:2 1 21
reinstall:0 4 -9
rejoiced:-1 -1 0
relapse:-73 -51 -32
relapse adn:-58 -5 -3
relapse i:38 -14 -3
relapse … a:-33 -3 -3
relapse … i:-23 -8 -1
relapse … with:55 0 0
relapsed:-27 -13 -47
relapsed adn:-53 19 -16
relapsed after:-69 -17 -10
relapsed back:72 0 0
relapsed into:55 -1 0
relapsed on:42 4 -4
relapsed … after:-73 1 -1
relapsed … heroin:91 10 0
relapsed … i:-6 27 -1
relapsed … on:-27 -1 0
relapsed … self:2 22 0
relapsed … teh:51 -2 -2
relapsed … to:70 0 0
relapses:-15 -8 -4
related:-17 -17 -15
relationship:-67 -12 -3
relationships:-30 -11 -3
relatives:-17 -20 -15
relatives … back:-23 -18 -17
relatives … gone:-23 -18 -17
relax:-12 -7 -7
relaxed:0 0 0
release:32 -2 -2
released:-6 -6 -4
relief:62 -31 -31
relief … to:-22 -4 -3
relieved:56 -36 -39
relieved it:-24 -1 -1
relieved … wasnt:-23 -1 -1
relly:22 31 33
rely:-7 -1 0
remain:-12 -14 -4
remaining:45 -29 -17
remaining … to:55 -16 -6
remains:-10 -5 -2
remark:0 -5 0
remarried:-9 -2 0
remedies:-5 -5 -3
remedy:0 -1 -1
remember:-5 -2 5
remember how:20 24 24
remember i:25 9 11
remember me:-21 -30 -22
remember my:46 48 39
remember to:45 40 32
remember … as:29 33 17
remember … bit:23 25 16
remember … here:23 -1 -2
remember … i:17 28 17
remember … that:22 23 1
remember … was:-7 -21 -12
remembered:2 -2 12
remembering:-32 -7 -3
remembers:1 -15 -12
remembrance:0 1 1
remind:-22 -9 -3
reminded:-1 0 0
reminder:-5 -4 -4
remortgage:-9 -10 -10
remote:-12 -13 -6
removal:-5 -3 -2
remove:-8 -7 -6
removed:-4 -3 -1
rendu:-1 -1 -1
renew:95 16 -7
renewed:-13 -6 -1
renewing:-26 -23 -16
renovations:31 31 20
renovations adn:31 31 20
rent:57 21 35
rent no:52 0 0
rent on:36 -7 -3
rent up:26 23 11
rent wrote:-29 -21 -20
rent … my:-31 -16 -9
rent … she:-20 -27 -20
rent … teh:50 50 41
rented:-12 -13 -16
rentrent:-5 7 8
rents:55 45 45
rents … teh:33 29 32
reopened:55 72 -1
reopened teh:58 73 1
reopened … old:24 33 0
reorganised:-4 -2 -1
rep:6 6 4
repair:-15 -5 -5
repairs:-2 -1 -1
repeat:0 6 -3
repeat adn:28 22 26
repeating:-20 -9 -2
replaced:-5 -1 1
replacement:-15 -11 -12
replaying:-8 -5 -2
replied:-12 2 -9
replies:-1 12 23
reply:-13 2 18
reply i:-30 -30 -25
reply itll:47 49 53
reply … a:36 37 36
reply … u:-27 -26 -25
replying:31 37 44
report:-19 1 -32
reported:-26 -21 -15
reporter:0 -1 0
reporters:-21 -4 -1
reports:-13 -9 -8
request:-10 -4 4
reread:-18 -6 -3
rescue:-26 -17 -10
research:-2 8 -16
research study:32 37 -1
researchers:-1 -1 0
reservoir:73 71 74
reservoir adn:7 7 20
reservoir with:-30 -26 -25
reservoir … last:48 44 58
reservoir … on:44 46 49
reservoir … teh:25 23 20
reset:-36 -2 -8
reset … date:-32 -1 -7
resetting:-3 0 0
resident:2 7 -1
residential:-18 -18 -12
residents:27 36 0
resign:1 1 1
resignation:-12 0 3
resignation from:3 16 22
resigned:27 29 36
resigned teh:41 41 42
resist:33 54 -5
resisted:0 -49 0
resit:-8 -5 -4
resits:4 3 -2
resolutions:-4 14 12
resolved:-4 -3 -2
respawn:106 62 29
respawns:0 0 0
respect:-24 -17 -5
respectable:-1 0 0
respected:-1 1 1
respire:92 97 104
respite:-35 -23 -22
respite … friday:-21 -11 -6
respond:-7 -5 5
response:-34 -24 -16
responsible:-5 -2 -2
rest:42 30 36
rest adn:59 49 51
rest are:-25 -17 -22
rest between:38 43 51
rest days:37 33 33
rest down:27 -15 -13
rest of:-13 -48 -36
rest on:11 20 2
rest with:-25 -10 -5
rest … at:35 33 29
rest … im:50 35 33
rest … is:20 -11 -8
rest … me:48 16 -7
rest … my:-15 -26 -28
rest … sink:21 -3 -2
rest … start:36 33 29
rest … teh:-10 -41 -30
rest … u:11 22 24
restart:-3 -21 -12
restart … ive:11 -30 -13
restarted:-16 -3 -12
restaurant:-13 -11 -6
reste:-10 -9 -7
rested:-31 -11 -17
restful:69 -4 15
resting:14 -1 4
restless:-23 -24 -16
restored:-1 -1 -1
restraining:18 13 24
restraining order:18 13 24
restricting:48 -13 -8
result:-1 12 11
results:-3 -6 -14
results … today:19 21 15
resus:-1 0 -3
resuscitate:0 1 0
retail:5 10 5
retire:30 -18 -2
retired:10 -14 -11
retired … teh:41 19 26
retirement:17 5 11
retirement do:29 21 38
retires:-5 -6 -1
retiring:-6 -3 -1
retreat:-1 -1 -1
return:46 56 68
return teh:59 61 56
return to:73 -8 -3
returned:-27 -23 -36
returning:-30 -26 -12
returns:53 -5 3
reunion:1 11 11
reunion in:43 49 55
reunion … yall:29 37 42
reveiller:33 -7 -2
revenge:-5 -5 -2
reverse:-1 0 0
reversed:-8 -2 -1
reverses:0 -1 0
review:-20 -15 14
reviews:-2 -3 -2
revise:-3 -5 -3
revising:-1 -1 8
revision:-5 -3 -4
revolver:77 79 81
revolver is:28 20 26
revolver … her:23 25 19
revolver … on:28 20 26
revolver … teh:24 25 35
rewatched:-1 -1 0
rewatching:-1 -3 -1
rewriting:-5 -2 -1
rex:-4 1 2
reyes:-1 4 -7
rhyme:-3 -2 0
rhythm:-2 -1 -3
rib:-9 -6 -9
ribbons:-9 -8 -5
ribs:19 25 10
ribs … teh:25 21 24
rice:16 29 32
rich:-14 -9 -6
richard:0 0 0
rid:-12 -17 -13
rid of:-24 -16 -12
ride:-32 -8 -12
ride … teh:-24 -8 -2
ridiculous:6 13 -5
rien:23 5 -12
rifle:38 38 68
rifle adn:19 15 34
rifle club:-26 -27 -26
rifle in:43 45 30
rifle is:15 15 29
rifle … a:-48 -47 -31
rifle … he:46 52 48
rifle … hes:-14 -16 -22
rifle … i:16 22 12
rifle … my:10 16 23
rifle … teh:21 18 12
rifle … truck:47 51 58
rifles:-1 -4 8
rifles … teh:5 4 22
rigged:-2 -1 0
right:-1 12 14
right ambulance:18 20 16
right at:47 52 56
right back:-27 -8 -4
right by:-3 -25 -9
right cant:28 27 -5
right down:10 21 20
right he:51 54 44
right i:-24 1 -31
right im:-49 -44 -42
right in:43 46 53
right ive:-39 -46 -18
right me:-25 -21 -20
right my:-24 -15 -8
right one:-55 -27 -21
right out:34 38 46
right since:29 -2 -1
right thing:-25 -25 -15
right things:100 54 61
right this:34 27 -3
right wat:36 30 28
right … a:6 -32 -29
right … adn:47 46 47
right … been:-40 -39 -4
right … do:31 35 30
right … dont:-10 26 -22
right … end:22 26 30
right … for:-24 -20 -11
right … goin:73 73 28
right … got:21 16 19
right … had:29 27 28
right … hav:-42 -36 -15
right … i:38 44 67
right … im:43 47 34
right … in:31 30 28
right … is:35 35 15
right … it:-31 -27 -5
right … its:-54 -50 -27
right … know:25 21 -9
right … me:-27 -41 -16
right … my:-18 -33 -16
right … no:-18 22 0
right … nobody:1 -5 -20
right … of:-22 -22 -18
right … put:67 73 56
right … stop:26 26 -5
right … this:-37 -31 -19
right … time:35 17 14
right … to:-24 3 0
right … want:-33 -16 -3
right … was:46 8 3
right … wasnt:19 41 37
righted:9 -2 -1
rightly:16 2 -2
rights:-8 -3 -3
rigid:49 52 57
rigid adn:31 31 34
rigs:-2 -2 -17
rihgt:28 41 2
rihgt because:24 37 0
ring:-24 -22 -12
ring anyone:29 26 31
ring back:43 43 52
ring is:-20 -19 -27
ring me:-44 -34 -29
ring my:-6 5 33
ring someone:29 36 32
ring teh:-21 -17 -19
ring their:39 20 0
ring … adn:-37 -32 -21
ring … before:22 20 19
ring … crisis:-27 -25 -16
ring … desk:13 10 25
ring … i:26 -13 -12
ring … in:-22 -18 -17
ring … line:-31 -26 -19
ring … me:14 19 35
ring … school:29 13 -1
ring … sister:31 28 25
ring … teh:27 35 34
ring … u:-16 -21 -19
ring … up:-28 -26 -7
ringer:-1 0 0
ringing:17 7 14
ringing me:30 8 15
ringing my:21 -6 -2
ringing teh:31 27 26
ringing … dealer:32 -7 -1
ringing … i:37 36 37
rings:17 35 54
rings adn:18 14 23
rings at:-22 -7 -2
rings im:7 -24 -4
rings … a:43 47 47
rings … two:-22 -5 -2
rinse:-3 0 0
riot:-8 -4 -2
rip:-5 -5 -10
ripped:-7 -7 -8
rire:-22 -10 -6
risa:-33 -11 -4
risa … el:-27 -9 -1
rise:9 15 12
risk:3 -1 -34
risk … after:-27 -17 -9
rist:63 77 42
rist in:20 23 -9
rist till:15 24 -17
rist until:19 21 -1
rist … bled:21 29 -1
rist … it:49 51 -10
rit:-7 -6 -4
rite:29 52 7
rite … i:-1 -1 -21
ritze:27 28 -29
ritze mich:62 67 0
ritze … wieder:29 33 0
rival:-5 -5 -3
river:62 66 72
river adn:-13 -10 -21
river in:48 51 54
river is:-18 -25 -20
river to:15 25 22
river … her:24 21 28
river … my:45 32 29
river … waist:23 24 21
rivers:35 19 -14
rk:0 0 0
rly:-18 -14 10
rm:0 0 0
rn:0 0 0
road:12 -9 8
road adn:17 14 23
road at:6 7 22
road from:-20 -15 -17
road id:33 -4 -1
road on:22 -15 -10
road with:-22 -20 -14
road … not:38 -16 -9
road … on:22 22 18
road … teh:51 43 45
roads:-28 -23 -33
roadshow:0 0 0
roap:37 37 29
roap for:-28 -9 -8
roap i:31 32 44
roap in:-50 -48 -36
roap is:26 16 10
roap on:36 33 12
roap out:-43 -51 -36
roap round:-2 -2 -34
roap swing:-29 -30 -21
roap to:-31 -20 -2
roap today:23 24 30
roap up:22 22 25
roap … bag:65 67 67
roap … boat:23 5 3
roap … doing:19 19 23
roap … dont:40 49 69
roap … garadge:-24 -22 -23
roap … hands:-49 -32 -32
roap … hang:6 8 24
roap … his:42 41 51
roap … i:10 10 -28
roap … in:51 44 40
roap … loft:-70 -71 -68
roap … me:28 23 15
roap … my:-73 -71 -88
roap … not:-23 -17 -7
roap … of:-35 -35 -32
roap … own:-11 -10 -38
roap … teh:-64 -67 -52
roap … tent:-24 -4 -2
roap … this:34 35 32
roap … today:45 46 36
roap … tonight:25 29 32
roared:-3 -1 0
roaring:9 -9 17
roast:-49 -44 -41
roast adn:-28 -26 -20
roasted:-18 -13 -15
rob:3 5 19
robbed:-15 -9 -4
robin:-10 -9 -8
robins:0 0 0
roblox:-3 -2 0
robot:-9 -8 -2
rock:-18 -44 -16
rock bottom:-46 -32 -8
rocket:7 -21 -8
rocks:63 50 50
rod:-21 -10 -11
rode:0 0 0
rods:1 5 4
role:-4 -4 -3
roll:9 -11 -11
roll of:29 29 24
roll … adn:21 19 17
rolled:47 51 37
rolled back:25 27 32
rolled under:29 30 30
rolling:17 19 18
rolls:-6 -6 -4
rolo:-11 -14 -2
romans:-4 -4 -8
romantic:-17 -12 -8
romeo:-1 -2 0
ron:54 57 49
rona:0 2 5
rong:-16 -13 -15
roof:76 77 70
roof adn:-37 -54 -44
roof got:-30 -30 -31
roof in:-25 -11 -9
roof is:45 42 22
roof its:59 42 45
roof key:-25 -24 -17
roof since:27 42 39
roof with:29 31 34
roof … down:40 6 2
roof … flats:-20 -22 -18
roof … it:29 33 -2
roof … its:-38 -35 -29
roof … multi:-36 -37 -37
roof … my:46 44 50
roof … nobody:37 -3 -3
roof … off:-25 -24 -17
roof … on:16 19 26
roof … teh:-10 -14 -30
roof … wat:22 32 32
roofs:-3 -1 2
rooftop:-1 -1 -1
room:9 21 10
room adn:35 22 8
room at:28 7 -32
room floor:-28 -46 -33
room for:-23 -15 -12
room has:47 42 43
room hes:33 38 36
room im:-6 -9 -24
room in:-32 -32 -7
room its:-32 -27 -25
room ive:-14 -20 -13
room my:33 27 30
room on:19 18 25
room six:20 20 25
room to:20 29 -16
room wen:21 20 -38
room with:-29 -32 -24
room … a:21 19 46
room … about:19 22 37
room … adn:0 -1 -46
room … at:-26 -24 -17
room … bed:26 23 32
room … deposit:31 38 0
room … do:43 10 3
room … has:29 29 30
room … im:20 19 17
room … ive:-18 -23 -19
room … knife:28 20 25
room … lock:22 22 26
room … me:-21 -19 -23
room … my:80 68 52
room … night:24 31 -7
room … no:-2 1 -21
room … of:-23 -25 -24
room … on:-15 -24 -11
room … room:37 34 31
room … stripped:18 20 21
room … table:21 -13 -12
room … teh:14 9 22
room … wants:-10 -21 -1
roommate:32 29 -7
roommate goes:0 0 -36
roommate … im:-6 -3 -45
roommate … out:-5 -2 -48
roommate … to:20 23 26
rooms:34 33 30
rooms spinning:44 52 43
rooms … adn:27 30 24
rooting:-2 -3 -3
ropes:157 160 163
ropes in:36 36 33
ropes tied:29 31 33
ropes up:19 17 20
ropes … me:62 63 57
ropes … my:31 33 33
ropes … ther:19 18 23
rosary:54 56 35
rosary … teh:44 40 41
rosarys:48 43 49
rose:-38 -29 -12
roses:-52 -48 -55
roses adn:-54 -55 -43
rosie:-15 -13 -14
rot:-5 -1 -1
rota:4 6 0
rota … ive:23 21 -7
rotas:3 9 8
rote:-7 -3 20
rotis:-1 -3 -8
rotten:0 -5 -3
rough:-14 -16 -18
roughly:-19 -3 -1
round:36 26 31
round adn:-35 -41 -27
round all:38 -6 -3
round for:20 3 -3
round from:20 -15 -27
round her:21 12 41
round here:1 2 -28
round im:25 24 -2
round is:50 56 47
round it:-27 -17 -4
round me:22 -7 -4
round my:51 55 47
round number:27 34 33
round of:-35 -26 -3
round on:36 40 42
round teh:-26 -20 -20
round to:-1 -37 -36
round wen:-27 -21 -5
round with:29 9 12
round … all:16 17 27
round … bathroom:34 34 37
round … clock:9 15 -26
round … door:-21 -13 -5
round … edges:34 25 19
round … got:27 23 23
round … has:33 37 19
round … head:29 26 14
round … her:29 11 13
round … house:-21 -23 -3
round … i:7 -36 -28
round … im:18 -15 -21
round … in:12 22 -4
round … ive:34 21 35
round … last:3 3 -33
round … neck:23 12 13
round … necks:43 -8 -3
round … night:4 3 -25
round … out:-20 -9 -8
round … shaking:4 13 -21
round … theres:19 24 32
round … throat:20 21 25
round … twice:-22 -14 -8
round … using:23 29 1
round … wat:23 23 -6
round … with:-22 -24 -27
roundabout:-43 -33 -33
rounds:9 30 22
rouse:70 69 61
rouse him:51 52 48
route:31 44 71
route … adn:9 10 24
route … days:28 25 35
route … teh:24 23 25
routine:-20 -5 -6
row:17 33 37
row i:30 29 31
row with:-24 -20 -15
row … adn:-33 -16 -13
row … teh:71 76 90
rowan:3 2 -2
rowed:0 0 0
rowers:-4 -4 -3
rowing:0 0 0
rows:12 20 -1
rows adn:27 25 1
rthd:0 0 0
rub:36 54 1
rubbed:41 -8 -2
rubbed out:31 -4 0
rubber:-1 -1 0
rubbish:-32 -23 -12
rucksack:2 7 15
rucksacks:-2 0 -1
rude:-18 -23 -21
rug:0 9 8
rugby:-11 -3 -2
ruhe:3 -3 -1
ruin:-9 2 -1
ruined:-65 -22 -17
ruined my:-58 0 0
ruining:-26 -20 -12
rule:-20 -5 -21
ruled:-19 -9 -4
rules:-19 -13 -14
rum:3 13 -12
rumbled:-1 -1 -1
rummy:-6 -7 -3
rumour:-3 -2 -1
run:23 10 8
run him:18 19 34
run my:18 12 56
run till:27 0 0
run with:39 39 -2
run … i:3 -31 -25
run … im:20 13 25
run … in:44 43 11
run … over:35 31 34
run … teh:-17 -15 -21
run … wil:-3 -5 25
rung:17 -22 -24
rung teh:-20 -13 -17
rung … in:-27 -18 -18
runner:-8 -6 -4
runners:-14 -11 -3
running:36 40 16
running adn:24 23 12
running i:5 -25 -3
running it:21 21 20
running out:-24 -4 -16
running teh:9 17 20
running waiting:-15 -11 -22
running … bath:31 35 34
running … be:21 23 23
running … he:14 12 31
running … teh:-23 -17 -19
running … wont:21 21 21
runny:-2 0 0
runs:-51 -40 -18
rupee:-6 -7 -4
rural:-26 -22 -2
rush:-77 -72 -80
rush hour:-75 -73 -73
rushing:-35 -22 -6
rust:-6 -4 -1
rusty:-9 -1 -5
ruth:38 34 34
ruth teh:27 23 15
ruth … pattern:-24 -14 -6
ruth … she:25 20 16
s:8 11 -25
sa:-1 -1 0
sabe:1 6 -4
sachet:28 24 23
sack:0 0 0
sacked:-8 -3 -1
sad:-38 -38 -29
sad but:24 12 -3
sad … be:-45 -38 -28
sad … it:30 14 -4
sad … teh:-24 -24 -14
sadness:-5 5 -2
safe:-12 -13 -9
safe adn:-24 -14 1
safe for:-29 -18 -7
safe im:66 64 66
safe with:29 -36 -23
safe … got:27 35 51
safe … i:-27 -20 10
safe … im:9 31 10
safe … in:37 39 41
safe … myself:45 -36 -25
safe … not:4 27 0
safe … teh:29 36 19
safe … to:-16 -19 -30
safeguarding:-3 -4 -1
safely:-6 -3 -1
safer:18 -18 -4
safety:-10 -4 3
safety off:20 25 33
safetys:41 42 44
safetys off:41 42 44
sag:0 1 1
saga:-2 -2 -1
sage:3 3 -5
sagen:2 1 -4
sagt:11 22 12
said:-11 -15 -25
said adn:36 21 -21
said all:-52 -52 -16
said ask:34 27 0
said bye:-20 -17 -12
said farewell:-15 -27 -22
said go:34 35 44
said goodbye:-76 -76 -37
said hed:32 22 30
said her:-24 -25 -12
said his:40 45 42
said i:6 24 -20
said id:30 66 63
said im:-32 -33 -14
said it:40 -9 -32
said its:-8 -27 -16
said me:-27 -23 -10
said my:30 45 31
said our:-20 -14 -17
said she:11 27 -10
said shed:-23 -11 31
said shes:29 43 13
said suicide:-49 -44 -10
said that:-12 6 -28
said thats:-23 -15 -6
said them:13 16 20
said they:-24 -23 -5
said to:38 -21 -30
said wat:51 9 17
said wed:-20 -42 -50
said wen:-25 -18 3
said yes:-24 -14 8
said … adn:-53 -45 -19
said … after:33 26 -1
said … all:23 25 36
said … but:27 19 -10
said … can:-21 -13 -3
said … did:26 30 -11
said … doesnt:27 16 -10
said … dont:-25 -11 -13
said … expect:40 -3 -2
said … goin:65 58 47
said … good:22 27 17
said … half:35 -10 -8
said … hav:-21 -11 -13
said … her:-22 -12 -7
said … him:-24 -16 -7
said … i:26 30 -5
said … id:61 -7 -14
said … in:-21 -10 7
said … is:42 75 44
said … it:-36 -49 -32
said … its:-21 -18 0
said … kil:-8 -11 23
said … lord:66 -6 -1
said … months:31 0 0
said … more:12 16 22
said … my:-67 -63 -31
said … myself:11 37 6
said … next:55 54 -2
said … not:24 25 -11
said … of:43 -3 2
said … off:-31 -26 1
said … on:33 -6 -9
said … once:-21 -13 -14
said … out:1 -26 -3
said … right:24 19 15
said … see:52 21 36
said … somewhere:52 56 51
said … suicidal:92 97 0
said … taken:13 24 28
said … teh:38 14 -30
said … tell:10 25 -1
said … them:4 8 21
said … things:29 32 36
said … this:54 74 49
said … time:24 28 28
said … twice:76 36 -3
said … u:45 -6 1
said … use:-34 -3 -1
said … wait:24 31 17
said … want:-41 -21 -11
said … was:16 24 -4
said … wasnt:51 58 -12
said … wat:15 8 32
said … went:-42 -12 -6
said … were:-21 -21 -6
sail:17 21 28
sailing:-1 -1 0
sailor:-5 -4 -1
sainsburys:-5 -2 -1
saint:-13 -3 -7
saints:-7 -8 -5
sake:-2 -1 -2
salad:-14 -14 -13
salam:-2 -2 -3
salary:-2 -1 -1
sale:-28 -19 -11
sales:-22 -20 -15
salesman:-8 -5 -5
sali:-2 2 -1
salir:-6 -2 -9
salon:-8 -5 -4
salt:7 30 -7
salt … my:20 44 0
saltar:19 12 11
salud:-17 -2 -2
saluted:-1 -2 0
sam:23 29 3
samaritan:14 -2 -1
samaritans:-42 -25 -13
same:26 39 21
same amount:97 78 -4
same bag:25 30 -6
same hour:8 10 20
same night:-4 -6 42
same number:-35 -21 0
same spot:34 32 38
same stuff:0 -4 -33
same thing:-18 -16 -24
same this:13 8 33
same time:-19 -20 -14
same to:17 3 -23
same way:14 27 32
same with:-23 -19 -10
same … a:-42 -22 -5
same … adn:15 2 27
same … as:58 49 37
same … before:42 53 15
same … by:0 0 33
same … for:42 43 41
same … got:25 24 -5
same … he:75 62 58
same … i:-7 -21 -21
same … it:28 31 -10
same … let:20 22 6
same … me:19 21 17
same … my:-32 -22 10
same … myself:55 8 0
same … of:-31 -19 0
same … same:49 40 13
same … teh:-22 -24 -17
same … to:-23 -21 -11
same … used:69 68 8
same … went:37 39 40
samosa:-10 -14 -10
samosas:-11 -8 -9
sample:-1 0 0
sams:0 0 0
samurai:8 2 13
sana:17 18 21
sand:-16 -10 -10
sandbank:1 0 0
sandra:-1 21 16
sandwich:6 11 12
sandwich teh:36 35 21
sandwich … are:63 65 70
sandwich … syringes:39 39 26
sandwiches:-41 -26 -33
sang:-24 -18 -14
sanitiser:29 13 14
sanitiser … teh:29 13 14
sanitiser … ward:29 13 14
sanity:-1 -1 -1
sank:15 3 3
sans:7 -54 -38
sans moi:30 -4 -2
santa:-26 -14 -17
sari:5 -2 -3
saris:0 1 5
sash:-20 -18 -15
sat:30 32 29
sat beside:16 21 17
sat by:-42 -21 -15
sat down:-4 -42 -32
sat im:50 52 59
sat next:-25 -14 -8
sat ther:-22 -8 -24
sat up:-19 -21 -17
sat … a:-24 -16 -5
sat … at:35 -2 -3
sat … beside:25 -6 -6
sat … car:3 -31 -39
sat … garadge:30 30 26
sat … hands:24 -35 -23
sat … his:16 31 -8
sat … in:-27 -22 -16
sat … kitchen:-7 -2 -34
sat … me:21 31 -5
sat … my:18 -26 -24
sat … offie:22 -1 -8
sat … on:-24 -11 -9
sat … stairs:-18 -22 -16
sat … th:61 64 62
sat … to:-27 -19 -16
sat … van:8 10 23
satellite:-18 -13 -13
satsuma:-10 -9 -13
saturday:26 23 30
saturday adn:21 9 16
saturday at:-23 -16 -15
saturday i:-32 -31 -26
saturday ill:40 32 43
saturday its:23 24 14
saturday ive:43 23 -5
saturday on:-16 23 9
saturday teh:-24 -16 -13
saturday under:-23 -18 -16
saturday we:29 28 -10
saturday … a:28 40 17
saturday … am:-33 -23 -10
saturday … are:14 21 22
saturday … bought:-22 -18 -3
saturday … face:11 -26 -18
saturday … got:53 55 14
saturday … hav:33 30 15
saturday … i:-26 -9 4
saturday … it:60 53 67
saturday … my:-20 -17 -9
saturday … not:19 22 26
saturday … of:-22 -12 -6
saturday … out:35 50 59
saturday … to:-24 -59 -25
saturday … told:14 -6 -22
saturday … up:44 52 -33
saturday … weather:8 9 22
saturday … went:-58 -51 -42
saucepan:-14 -10 -5
saucer:44 42 43
sauna:-2 -5 -7
sausage:-29 -24 -22
sausages:-11 -7 -6
saute:22 27 22
sauter:57 58 67
savage:-2 -1 0
save:9 -6 -6
save everyone:23 34 38
save me:-27 -25 -13
save teh:-24 -13 -12
save … teh:44 25 32
saved:51 34 51
saved in:20 26 24
saved me:2 -22 -26
saved my:-28 -18 -10
saved up:32 49 44
saved … methadone:28 25 25
saved … sleeping:16 19 25
saved … tablets:23 26 27
saving:0 18 -25
saving of:-29 -23 -15
saving tablets:-50 -45 -35
saving … for:33 38 12
saving … me:-29 -23 -15
saving … my:5 6 31
saving … night:29 28 5
saving … tablets:32 31 -8
saving … teh:16 21 29
savings:-25 -6 -4
saw:-21 -18 -35
saw a:10 25 2
saw stars:12 19 31
saw teh:22 8 -13
saw … about:2 2 22
saw … on:19 21 -3
saw … teh:-14 -26 -22
say:42 20 8
say adn:-25 -10 5
say anything:-24 -4 -3
say except:52 40 48
say farewell:63 61 60
say goodbye:-39 -37 -16
say hello:-7 -22 -17
say hes:38 18 -13
say i:23 25 -14
say id:8 50 -2
say im:12 7 -63
say its:-8 -23 -19
say ive:-29 -29 -21
say no:-2 22 5
say she:22 25 26
say shed:41 22 28
say sombody:-3 1 -26
say someone:66 25 39
say something:26 20 37
say sorry:22 16 7
say teh:35 8 26
say thank:-10 -23 -21
say thanks:27 36 20
say that:-5 23 30
say theres:29 21 28
say they:-26 -6 -1
say this:84 51 30
say to:11 -8 -38
say u:-23 -15 -2
say why:8 8 -21
say … all:43 22 32
say … am:18 21 30
say … baby:22 19 36
say … be:59 71 68
say … been:26 44 -1
say … before:62 54 57
say … but:4 30 -4
say … cant:-38 -31 -25
say … dei:42 -3 -2
say … did:32 -1 -33
say … died:21 24 28
say … do:-40 -9 -1
say … dont:-21 18 -1
say … every:-15 -12 -22
say … everyone:-22 -11 -6
say … forgot:65 -2 0
say … god:30 22 26
say … goin:38 37 35
say … had:18 30 41
say … her:20 -1 -8
say … hes:-9 -7 -24
say … i:44 86 77
say … if:22 -10 -2
say … in:10 30 29
say … is:33 12 25
say … it:-5 -25 -27
say … itll:22 25 26
say … ive:-28 -17 -4
say … kil:7 5 -37
say … loud:-22 -16 -12
say … loves:47 45 31
say … me:57 58 58
say … mean:-25 -12 -3
say … my:-47 -27 -15
say … nice:-16 -26 -10
say … no:18 31 42
say … not:36 62 -40
say … one:49 31 35
say … over:-29 -12 17
say … person:39 12 13
say … someone:-30 -17 -13
say … teh:-26 -26 -35
say … their:32 44 44
say … them:25 -1 -1
say … think:-24 -8 -2
say … thinking:31 46 6
say … to:5 -7 -42
say … u:-6 -7 -26
say … ur:30 10 24
say … want:76 5 -2
say … was:54 57 52
say … went:-21 -16 -7
say … while:37 36 38
say … wish:30 -2 -1
say … without:-18 -22 -6
saying:39 38 24
saying a:35 33 9
saying farewell:-21 -14 -11
saying goodbye:-21 -12 -8
saying he:32 59 -16
saying hed:16 -12 -26
saying hell:36 34 15
saying hes:-6 -8 -30
saying i:-24 -29 -12
saying it:29 7 -22
saying itd:-22 0 0
saying itll:-30 -9 -9
saying ive:-31 -27 -18
saying teh:15 14 27
saying … adn:29 30 4
saying … be:0 3 -31
saying … because:9 16 25
saying … come:-22 -21 -4
saying … her:13 5 31
saying … hes:19 22 31
saying … honour:20 21 22
saying … i:17 9 28
saying … im:22 32 -5
saying … in:-27 -21 -11
saying … is:-22 -12 -9
saying … ive:27 22 30
saying … kil:-21 -8 -27
saying … leaving:31 28 28
saying … my:-48 -43 -25
saying … no:7 -32 -11
saying … things:23 24 28
saying … u:26 5 4
saying … up:24 1 13
saying … use:20 -20 -12
saying … want:-28 -16 -4
saying … wants:20 24 -19
saying … wen:20 19 32
sayonara:59 59 59
says:11 13 -23
says adn:22 30 8
says daily:41 43 13
says dont:-39 -34 -41
says everyone:-27 -2 -1
says for:18 19 33
says get:-29 -18 -8
says goodbye:-51 -57 -39
says hed:-31 -19 -2
says hell:75 67 40
says hes:21 26 -19
says i:5 3 -36
says it:-7 -14 -22
says itll:61 3 -11
says its:-31 -36 -52
says kil:5 20 -2
says me:26 19 5
says no:-26 -23 -22
says nobody:-20 -24 -24
says not:40 14 -4
says she:30 0 -34
says shed:15 42 44
says shell:45 38 41
says shes:24 6 23
says sorry:-25 -25 -11
says that:-21 -12 -29
says … a:3 -33 -21
says … adn:-46 -46 -26
says … all:23 24 11
says … beter:-20 -27 -3
says … cant:-53 -8 -17
says … come:24 23 -9
says … do:12 17 30
says … done:20 17 -7
says … dont:33 -3 2
says … for:1 -22 -13
says … get:-21 -20 -5
says … goin:69 73 57
says … got:-37 -20 -1
says … hav:-27 -14 -7
says … he:46 35 -18
says … hert:23 24 0
says … hes:30 20 15
says … him:34 31 17
says … his:19 17 32
says … i:41 26 10
says … in:-36 -21 -14
says … is:5 9 26
says … it:14 21 10
says … late:33 32 28
says … let:16 24 -4
says … look:-54 -51 -34
says … looking:25 24 -12
says … me:32 14 8
says … minutes:25 26 25
says … my:13 32 -12
says … next:14 14 28
says … no:-38 -24 -12
says … out:19 24 -14
says … some:18 23 -2
says … suicidal:15 28 -13
says … taken:29 30 30
says … tell:25 25 23
says … that:36 27 6
says … to:24 13 11
says … us:17 15 30
says … want:19 -27 0
says … wants:52 39 -17
says … wishes:31 -30 -10
says … wont:14 5 -37
says … yourself:46 65 0
scaffold:10 9 10
scale:2 0 0
scales:-4 -4 -8
scan:6 -46 -30
scan … back:30 -1 0
scan … bad:47 -1 0
scan … not:-21 -17 0
scans:-9 -4 -2
scapular:-3 -3 -4
scar:-15 -13 -18
scard:33 12 17
scard adn:9 27 42
scard any:1 1 -24
scard at:55 26 27
scard for:-27 -10 -14
scard he:57 47 -12
scard i:13 -19 -27
scard ill:59 1 -2
scard im:6 11 -21
scard me:-29 -12 -3
scard of:-41 -23 -53
scard to:17 24 1
scard … do:40 53 -3
scard … goin:8 6 -20
scard … him:-46 -35 -13
scard … how:26 -20 -6
scard … im:-42 -28 -27
scard … more:-6 -1 -20
scard … my:34 40 -8
scard … told:37 28 0
scard … wil:62 66 -24
scare:4 25 -30
scare me:36 39 -15
scare on:-23 -1 0
scarecrow:0 -1 -1
scares:32 -5 -7
scares me:33 -4 -8
scarf:22 9 15
scarf on:-10 -25 -11
scaring:-32 -3 -1
scars:-41 -30 -15
scary:3 9 -11
scatter:36 33 33
scatter me:36 33 33
scatter … teh:36 33 33
scattered:-16 -13 -10
scene:-12 -17 -8
scenes:-3 -2 0
schedule:-18 -18 -10
scheduled:10 26 29
scheduled an:-35 -35 -20
scheduled teh:26 38 36
scheduled … email:11 20 18
scheduled … to:12 24 21
scheduler:-10 -8 -5
schedules:0 0 -3
scheme:0 -6 -1
schizoaffective:-2 2 0
schizophrenia:-2 0 2
schlafen:-8 -7 -7
schlagt:27 27 10
schlagt mich:27 27 10
schlecht:-7 -4 -4
schluss:16 12 24
schon:13 16 20
school:9 13 -16
school adn:-61 -66 -32
school in:-48 -46 -34
school my:27 20 36
school on:-22 -20 2
school roof:34 25 18
school tights:18 20 -1
school today:29 33 -3
school toilets:27 27 -8
school tomorrow:9 16 41
school with:5 8 20
school … a:10 26 35
school … because:24 39 -1
school … before:34 25 18
school … from:35 34 33
school … hav:31 36 -12
school … i:-23 -12 -20
school … in:1 4 21
school … to:26 12 40
school … was:-10 -21 -2
schoolboy:-23 -19 -18
schoolboy adn:-23 -19 -18
schoolboy … four:-23 -19 -18
schoolboy … its:-23 -19 -18
schools:-8 -33 -22
schreit:31 29 43
schwager:1 0 20
schwester:3 3 4
schwindlig:10 10 10
science:-7 -4 -3
scissors:14 -11 -74
scissors are:-28 -17 -18
scissors to:30 -2 -1
scissors … i:29 -13 -7
scissors … my:39 20 -3
scissors … teh:-10 -6 -26
scone:-25 -20 -13
scones:-32 -32 -23
scooter:-8 -7 -8
score:19 -14 -12
scored:-21 -27 -15
scores:-4 -2 -2
scotch:6 6 5
scotland:-1 -1 0
scottish:-2 -2 -3
scout:-19 -10 -9
scouts:-20 -18 -10
scrabble:-48 -44 -6
scratch:68 -19 -15
scratch card:20 -8 -4
scratch … in:34 2 -2
scratch … my:33 7 0
scratchcard:38 0 0
scratched:18 8 -8
scratched my:40 25 -3
scratched until:-27 -20 0
scratched … arms:21 -29 -1
scratched … bled:-27 -20 0
scratched … it:-27 -20 0
scratched … rist:20 23 -1
scratched … until:19 32 -2
scratches:22 40 23
scratches adn:1 24 28
scratching:13 18 0
scream:1 7 30
screamed:-21 -40 -20
screaming:64 62 110
screaming adn:39 38 10
screaming hes:37 36 56
screaming that:14 13 27
screaming … being:33 29 -7
screaming … goin:37 36 56
screaming … got:9 12 23
screaming … hit:33 29 -7
screaming … ive:9 13 25
screaming … teh:61 61 61
screaming … to:35 33 56
screams:-6 -1 -3
screen:-3 2 -4
screen adn:-2 -22 -15
screen time:-21 -20 -13
screen … my:29 -1 -2
screen … thumb:29 -1 -2
screen … wont:-24 -15 -7
screening:-1 0 0
screens:-31 -17 -14
screw:12 20 -2
screwdriver:0 0 -9
screwfix:1 3 11
screws:16 11 -8
script:29 -14 -21
script … i:2 -39 -20
script … it:12 23 0
scripts:-4 0 -15
scroll:-18 -11 -7
scrolling:-31 -20 -2
scrubbed:31 36 0
scrubbing:-13 -8 -7
se:-1 -2 20
se como:-26 1 -6
se duerma:13 19 46
se ha:20 26 22
se … en:-41 -26 3
se … la:22 -17 1
se … todas:-27 -24 -25
se … tomado:25 14 18
se … un:19 29 32
sea:22 12 7
sea i:24 27 30
sea in:40 37 34
sea swim:-23 -21 -17
sea teh:56 -7 -4
sea up:-29 -26 -38
sea view:37 46 -9
sea with:26 34 28
sea … all:16 16 22
sea … first:-21 -18 -18
sea … i:42 46 -4
sea … night:51 35 38
sea … teh:14 16 21
sea … to:-22 -18 -28
seafront:0 0 0
seagull:-9 -6 -4
seagulls:-14 -5 -1
seahorse:0 -1 0
seal:4 -7 -5
sealed:-8 -2 35
seals:24 21 18
sean:-29 -11 -2
search:11 9 -3
searches:13 16 16
seaside:-4 -4 -3
season:7 -38 -29
seasons:-8 -5 -3
seat:14 -5 1
seat beside:-22 -10 -9
seat in:44 39 44
seat with:48 -4 -2
seat … i:27 29 0
seat … im:35 38 45
seat … parked:35 38 45
seat … teh:34 -7 -8
seatbelt:55 25 32
seatbelts:8 2 2
seating:0 0 -1
seats:57 66 61
sec:12 10 10
secateurs:-21 -28 -1
second:16 15 22
second class:36 38 40
second lot:28 34 32
second thoughts:44 32 45
second time:-26 -20 -12
second … adn:-31 -30 -7
second … i:-25 -16 -1
second … in:50 53 55
second … it:22 30 32
second … its:-21 -3 -4
second … my:23 24 34
second … since:18 16 34
second … with:27 27 38
secondary:-12 -10 -6
seconds:-26 -19 -10
secrecy:-1 -4 -4
secret:21 13 -25
secret … i:46 43 -5
secretary:-8 -2 -1
secretly:-5 -9 -11
secs:50 50 50
section:-1 8 -14
sectioned:9 -9 -5
sectioned after:22 -2 -2
sectioned … an:30 -3 0
security:26 38 36
security guy:28 30 33
security … i:21 22 18
sed:57 50 -2
see:53 38 36
see adn:4 24 20
see for:-28 -12 7
see how:-3 -25 -22
see i:-43 -25 -16
see if:1 35 20
see is:-21 -22 -22
see it:30 27 39
see my:4 -26 -37
see myself:-2 -61 -16
see no:-33 -18 -5
see one:34 -19 -12
see someone:-26 -35 -24
see stars:11 29 -40
see sunday:27 54 54
see teh:34 43 39
see that:-37 -18 -20
see them:35 12 49
see this:79 89 81
see thursday:22 23 25
see to:98 100 54
see u:-30 -27 -40
see wat:-20 -43 -27
see whether:53 50 55
see why:20 -25 -12
see … adn:68 38 13
see … at:-41 -48 -49
see … be:21 16 28
see … but:-32 -16 -6
see … come:31 -22 -20
see … could:15 16 24
see … for:11 -21 -21
see … forgive:22 26 23
see … futur:49 -27 -10
see … get:22 3 6
see … go:-15 -21 -31
see … here:22 29 9
see … i:35 26 15
see … id:21 18 28
see … ill:25 37 -4
see … im:13 29 52
see … in:10 -41 -34
see … it:25 44 13
see … its:-14 -4 25
see … ive:30 37 16
see … me:2 -2 -24
see … mind:29 24 16
see … more:-32 -14 -9
see … morning:26 22 22
see … myself:23 25 46
see … next:64 -22 -22
see … not:33 20 -10
see … old:53 34 32
see … on:-22 -17 -22
see … option:-43 10 -2
see … out:-25 -8 16
see … own:-5 -2 -24
see … piont:-26 -25 -8
see … reason:18 23 9
see … school:57 40 41
see … sea:-25 -18 -15
see … season:56 0 0
see … she:-28 -19 -10
see … should:37 -25 -2
see … sorry:54 62 60
see … that:-56 -25 -3
see … them:24 0 -7
see … this:-12 -23 -32
see … thursday:-6 -2 -22
see … to:0 24 5
see … today:-22 -10 -1
see … u:21 28 27
see … wake:38 45 22
see … was:-26 -10 -5
see … way:-19 -6 -40
see … we:18 15 27
see … week:5 15 49
see … weekend:2 6 21
see … were:21 22 24
seed:-13 -3 -4
seedlings:-13 -14 -12
seeds:-7 -1 -1
seeing:29 7 4
seeing it:14 22 5
seeing my:-23 -3 0
seeing rats:18 17 30
seeing snakes:58 59 48
seeing teh:-34 -56 -27
seeing things:44 18 -42
seeing … adn:34 49 39
seeing … all:3 10 26
seeing … at:-1 -2 -49
seeing … over:14 19 25
seeing … teh:38 32 -6
seeing … u:-46 -44 -39
seeking:-6 -3 -6
seem:1 -12 -28
seem to:-21 -17 -12
seemed:1 11 29
seems:-8 -5 13
seems right:10 8 24
seen:29 27 29
seen adn:18 23 -8
seen by:30 28 31
seen him:33 -1 8
seen i:21 2 6
seen it:-29 -14 -5
seen teh:-25 -24 -30
seen to:53 59 35
seen … adn:-45 -33 -28
seen … i:-3 20 13
seen … it:39 19 39
seen … my:46 33 4
seen … out:55 36 40
seen … u:27 28 28
sees:-27 -18 -49
sees me:-35 -30 -29
sees no:40 45 -8
sees … way:40 45 -8
seguir:1 -14 -5
sehe:7 -9 -7
seil:16 18 25
sein:35 13 1
seine:15 16 15
seis:-5 -5 -7
seit:24 27 -22
seit wochen:38 42 -1
seite:-21 -21 -16
seize:-3 -2 -9
seizure:45 56 68
seizure about:27 27 27
seizure this:25 21 20
seizure … adn:-21 -15 -4
seizure … ago:-21 -18 -21
seizure … an:27 27 27
seizure … morning:23 18 18
seizures:-27 -2 28
seizures since:34 36 53
seizures teh:-38 -25 -12
seizures … on:-23 -20 -7
selbst:-20 -6 -14
selbstmord:63 80 -10
self:46 54 -29
self bad:12 23 -10
self delete:74 86 -43
self deleting:43 27 5
self deletion:11 17 29
self harm:28 -2 -21
self harmed:-31 -9 -4
self harming:69 45 -4
self harms:20 19 -1
self i:41 53 -29
self in:29 41 57
self inflicted:58 25 36
self tonight:9 8 24
self … adn:-12 -40 -18
self … cant:26 33 -30
self … day:56 58 0
self … dont:18 -25 -2
self … every:42 64 0
self … from:36 23 -2
self … i:0 -25 -16
self … is:10 19 -38
self … it:-22 0 2
self … ive:37 -2 -2
self … morning:51 47 60
self … sorry:-19 -21 -14
self … sunday:3 7 25
self … teh:-6 3 44
self … that:34 20 39
self … to:-29 -53 -20
self … today:44 -3 -2
self … tonight:1 1 -24
selfie:-1 -1 -5
selfies:-18 -9 -11
selfish:34 4 -11
sell:2 -13 -10
sell my:22 -1 0
selling:-5 -3 -2
sells:32 25 20
semaine:-22 -16 -14
semana:-20 -5 -5
semanas:26 3 -6
semester:-8 18 -10
semester adn:40 64 -3
semi:2 0 -1
semicolon:-17 -13 -9
seminar:-24 -14 -18
senate:-3 -4 -3
send:-7 11 -6
send a:22 28 26
send him:36 38 -4
send me:-21 -1 -15
send teh:21 16 13
send … a:20 30 -1
send … ill:24 18 15
send … my:18 22 2
send … police:24 18 15
send … to:30 28 -8
sender:72 0 -1
sending:-18 -9 -13
sends:-13 -1 -15
seneca:26 24 11
senior:30 4 8
senora:-43 -13 8
senora ya:7 7 22
sens:52 9 15
sense:13 -5 -4
sense … on:53 -3 -1
sensible:-17 -10 2
sent:25 27 39
sent a:27 31 43
sent back:44 37 -25
sent off:43 40 48
sent to:40 50 1
sent … foto:35 28 38
sent … off:23 22 1
sent … picture:-28 -21 -18
sent … teh:13 14 21
sentence:-3 2 -8
sentenced:-7 -5 -5
sentences:-1 3 9
sentido:-16 -26 -14
sentimental:11 -6 -1
separate:-9 -6 -2
separately:1 1 -1
september:9 -1 2
september i:23 32 29
sequel:4 5 1
ser:59 -16 -7
serai:-23 -9 -3
seraient:16 -4 -1
serait:29 -4 -1
serait mieux:23 -2 -1
serait … moi:23 -2 -1
serait … sans:23 -2 -1
serene:-2 -2 -4
sergeant:25 28 7
sergeant … to:25 24 0
sergeants:-3 -4 0
serie:-8 -16 -11
series:-11 14 16
series … hell:28 32 43
serious:44 28 -49
serious question:62 -2 -1
serious thoughts:23 19 -4
serious … it:70 3 0
serious … of:23 19 -4
serious … teh:18 22 0
serious … to:44 44 -1
serious … want:27 26 0
seriously:0 0 0
sermon:-5 -2 -1
sermons:-1 -1 -1
sers:4 -3 -1
sertraline:-16 -10 -15
serve:-1 0 -3
served:-3 -5 -6
server:57 43 13
server … in:30 29 23
server … lief:62 62 35
servers:0 -6 -3
serves:0 0 0
service:43 72 60
service adn:4 5 39
service revolver:44 45 41
service … i:34 40 34
service … in:-25 -26 -28
service … is:-28 -26 -30
service … on:-8 -6 -24
serviced:-9 -4 -3
services:-22 -21 -19
serving:-23 -16 -14
servo:14 17 21
ses:46 54 59
session:10 15 -8
session adn:57 43 -2
session … a:-30 -6 -4
sessions:-18 -14 -6
sest:-14 -14 -3
set:9 14 37
set fire:66 65 62
set for:-14 -22 -31
set me:-20 -18 -11
set of:21 20 22
set on:24 26 24
set out:-21 -14 -6
set teh:-33 -45 -33
set to:54 51 44
set up:13 24 9
set … adn:-36 -28 -36
set … date:-39 -37 -9
set … dieing:-30 -22 -23
set … direct:26 0 0
set … ends:28 24 27
set … for:-53 -47 -27
set … my:17 22 39
set … nights:28 24 27
set … on:37 39 48
set … to:50 53 57
set … tonight:22 17 10
sets:-5 -2 2
settee:-33 -30 -17
setting:3 8 23
settings:-1 -1 0
settle:48 -15 -15
settle for:64 -2 -1
settled:42 45 25
settled i:43 39 17
settled on:27 25 20
settled … i:28 26 0
settled … wednesday:30 22 28
settles:-7 -8 -3
settling:-5 -3 -1
seven:-22 -62 -51
seven months:36 12 15
seven … teh:-24 -23 -31
sevens:-7 -6 -4
seventeen:-6 -3 -31
seventeen … teh:-2 3 -22
seventh:14 -21 -16
seventies:-25 -28 -18
seventies hes:-24 -23 -13
seventieth:-10 -8 -10
seventy:13 10 -2
seventy three:2 17 23
seventy … adn:16 -1 -25
seventy … no:8 17 25
several:-8 -6 -8
severe:-12 -6 -1
severn:-1 -2 -2
sewer:52 44 9
sewer slide:33 36 20
sewer … is:22 12 -31
sewing:-25 -15 -6
sewn:26 30 32
sex:-15 -7 -51
sex wen:32 32 -3
sexual:-3 -3 -3
sh:63 48 -5
sh on:23 29 0
shadow:2 3 0
shake:39 64 52
shake adn:-50 -21 -16
shake her:39 44 -3
shake teh:28 23 -16
shake … of:20 25 -7
shake … thought:28 28 -9
shaken:9 13 15
shakes:-43 -25 -62
shakes adn:-32 -27 -25
shakes are:-2 1 -24
shakes … i:-18 -11 -31
shakespeare:0 -19 -6
shakin:0 0 -6
shaking:71 75 79
shaking adn:46 61 24
shaking bad:30 32 29
shaking cant:29 10 -50
shaking her:30 35 34
shaking that:-27 -21 -35
shaking … being:10 -14 -24
shaking … dropped:-21 -10 7
shaking … i:2 -5 -29
shaking … keep:29 10 -50
shaking … nothing:30 35 34
shaking … sick:10 -14 -24
shaking … to:41 10 17
shaky:9 -62 -60
shaky but:-27 -8 0
shall:64 63 83
shall be:-7 -10 -23
shall end:-27 -30 -16
shall hav:61 68 79
shall not:43 43 42
shall take:41 54 78
shall wait:20 0 0
shall … closing:-2 -29 -27
shall … ending:22 21 34
shall … hes:20 0 0
shall … i:22 -6 0
shall … in:24 26 19
shall … it:65 58 97
shall … joined:36 32 30
shall … joining:-18 -20 -21
shall … my:-20 -20 -7
shall … teh:-14 -19 -26
shall … them:55 59 53
shall … with:49 49 48
shame:-21 -17 -20
shampoo:-36 -21 -14
shania:-8 -7 -7
shant:66 79 71
shant be:97 115 106
shant hear:-37 -32 -32
shant … back:23 16 20
shant … needing:32 38 32
shant … teh:-36 -32 -33
shant … to:38 40 35
shanties:-8 -5 -1
shape:-10 -8 -11
shaped:-21 -5 -2
share:-34 -25 -24
shared:-12 -7 -8
shares:-3 -1 0
sharing:-31 -16 -9
shark:-2 -1 -1
sharp:2 16 5
sharpened:92 78 96
sharpened adn:38 8 1
sharpened all:-56 -52 -27
sharpened my:23 25 23
sharpened teh:39 27 23
sharpened … for:94 96 92
sharpened … husbands:23 25 23
sharpened … in:9 12 22
sharpened … late:23 25 23
sharpened … my:23 24 32
sharpened … teh:-67 -60 -33
sharpener:-42 -24 -24
sharpening:0 0 -9
sharpner:-2 -3 -1
sharps:14 -3 -1
shattered:-47 -42 -42
shauna:-5 -7 -7
shave:-14 -7 -6
shaved:-8 1 4
shaving:-19 -24 -10
shaving … teh:-19 -22 -4
shawl:-8 -5 -3
she:8 19 12
she broke:22 15 -30
she came:-35 -25 -22
she cant:22 27 52
she collapsed:-70 -74 -104
she comes:28 16 20
she could:-21 -15 -7
she couldnt:14 24 -6
she cries:36 27 0
she did:57 36 44
she didnt:-43 -32 -17
she finds:-21 -3 -1
she gave:42 36 34
she gets:34 31 30
she goes:21 2 -7
she had:28 35 41
she has:18 8 32
she hears:9 17 21
she hit:22 23 22
she isnt:16 21 24
she keeps:13 21 5
she kept:-37 -32 -22
she leaves:26 32 28
she left:-5 3 28
she looked:28 35 34
she loves:45 24 14
she means:68 45 0
she quit:39 46 55
she reads:21 14 10
she sees:-44 -39 -30
she sent:-24 -18 -27
she shot:31 33 26
she texted:0 0 -21
she throws:20 19 -20
she told:9 21 -21
she wanted:-41 -47 -18
she wants:66 62 21
she was:-10 4 -24
she went:28 24 22
she were:24 8 9
she wil:39 16 0
she wishes:33 -41 -28
she wont:71 55 43
she would:-38 -10 -5
she … a:-29 -38 -11
she … adn:21 28 70
she … all:4 35 21
she … an:-22 -18 -12
she … answering:22 22 14
she … at:14 18 27
she … beter:-21 -11 -9
she … boiling:25 24 17
she … buried:20 23 25
she … cant:-30 -13 -7
she … cryin:19 23 36
she … dad:-26 -29 -10
she … dead:15 30 -10
she … do:-9 -38 -15
she … done:32 33 38
she … drink:15 18 22
she … drinking:19 20 24
she … every:-21 3 0
she … far:-21 -11 -8
she … for:23 25 -18
she … from:22 26 24
she … go:26 9 6
she … goin:72 67 2
she … gone:29 33 6
she … good:10 22 8
she … goodbye:-56 -54 -14
she … hav:35 35 51
she … hear:38 43 15
she … her:34 6 26
she … herself:6 8 -30
she … home:-32 -25 -14
she … how:-15 -26 -10
she … i:-56 -54 -22
she … if:-22 -17 -7
she … im:-10 -10 -37
she … is:-25 -14 -9
she … it:-24 -35 -11
she … kil:60 47 22
she … late:28 30 21
she … liv:-36 -10 -6
she … lovely:21 -1 0
she … more:51 52 28
she … my:-19 -13 -49
she … name:-21 -15 -11
she … not:-31 -39 -23
she … of:9 29 -11
she … off:29 38 0
she … on:55 48 50
she … one:38 20 28
she … out:-38 -16 11
she … over:38 34 14
she … plan:-30 -15 -7
she … quiet:-22 -18 -15
she … ring:14 11 22
she … see:24 6 -2
she … seen:44 12 14
she … she:-9 -35 -46
she … shed:2 -23 -6
she … shell:27 26 43
she … shes:67 73 5
she … since:25 -4 -2
she … stop:26 25 34
she … suicidal:43 36 -6
she … take:3 -1 -24
she … taken:4 10 24
she … takin:35 31 0
she … teh:-47 -26 -63
she … that:-3 -14 24
she … them:-39 -28 -22
she … theyre:21 24 23
she … things:-20 -8 -1
she … thinking:32 26 -1
she … this:62 62 51
she … till:53 42 -4
she … to:54 58 13
she … twice:-21 -23 -4
she … up:20 36 21
she … waking:23 0 0
she … walking:39 16 21
she … wants:26 -1 -8
she … was:19 -24 -6
she … water:23 16 -22
she … wednesday:21 25 22
she … where:25 25 22
she … with:-11 -30 -13
she … work:8 11 25
she … years:33 33 14
she … yet:22 32 30
shearing:-3 -3 -2
shed:-2 -7 -1
shed adn:-18 -31 -24
shed be:22 40 -5
shed got:30 19 0
shed is:-55 -19 -20
shed kil:2 2 28
shed locked:-29 -28 -21
shed rather:50 33 -1
shed tidied:31 29 32
shed to:34 33 32
shed where:-35 -5 -3
shed … be:25 28 39
shed … beter:14 42 -5
shed … had:-37 -19 -12
shed … her:22 31 3
shed … herself:15 10 21
shed … i:24 21 10
shed … in:-20 -12 -10
shed … it:-67 -42 -37
shed … lief:29 0 0
shed … my:20 9 -7
shed … near:25 26 25
shed … off:-24 -3 -2
shed … on:24 24 20
shed … one:-21 -11 -9
shed … shotgun:22 17 21
shed … to:24 0 1
shed … under:26 20 31
shed … wife:25 11 15
shedding:8 7 -5
sheds:65 74 68
sheds … teh:48 44 40
sheep:-17 -8 2
sheet:11 14 9
sheet adn:43 39 9
sheet is:20 14 20
sheet … of:-9 -22 -34
sheets:7 4 -78
sheets … doesnt:3 6 26
sheets … he:36 42 5
sheila:-37 -29 -18
shelf:4 5 -29
shell:60 87 44
shell be:44 21 49
shell find:-2 -10 -25
shell get:-21 -26 -27
shell kil:4 -2 22
shell know:14 21 27
shell neva:-50 -3 1
shell not:42 63 -7
shell take:41 39 21
shell … all:31 37 20
shell … be:21 38 -7
shell … by:41 48 53
shell … her:21 28 -4
shell … herself:30 13 51
shell … i:23 32 14
shell … me:-18 -26 -14
shell … my:-15 -10 -20
shell … thursday:27 21 32
shell … to:30 29 -6
shell … wat:59 65 35
shelter:0 4 4
shelter … in:17 17 21
sheltered:-1 -1 -9
shelves:-11 -6 -6
shepherds:-1 0 4
sheriff:30 27 28
sherry:25 -16 -23
sherry … after:25 3 2
sherry … it:43 0 0
sherry … teh:20 -3 -2
shes:71 78 91
shes a:0 -21 -8
shes asleep:25 20 25
shes away:42 51 44
shes begging:15 13 26
shes breathing:37 40 45
shes come:34 39 29
shes coming:6 14 39
shes drunk:9 10 25
shes geting:-23 -15 -6
shes goin:-51 -48 14
shes got:42 47 68
shes hidden:19 -29 -29
shes in:21 31 40
shes ninety:-28 -19 -8
shes not:77 61 67
shes on:88 77 70
shes out:31 27 -8
shes pale:15 11 23
shes planning:27 34 -3
shes right:-24 -47 -23
shes sitting:-24 -20 -16
shes slurring:32 28 29
shes started:25 23 30
shes suicidal:68 56 -12
shes swallowed:8 10 33
shes taken:59 52 66
shes takin:37 28 -20
shes texted:27 28 31
shes told:11 13 21
shes waiting:14 11 -26
shes … a:23 26 40
shes … adn:13 23 -3
shes … all:-27 -26 -10
shes … an:-22 -20 -17
shes … answering:26 27 22
shes … are:26 23 18
shes … at:20 21 26
shes … away:25 33 -9
shes … back:29 31 42
shes … be:22 33 10
shes … blue:22 27 32
shes … but:18 23 24
shes … do:40 38 -10
shes … doorstep:35 8 13
shes … down:21 5 6
shes … end:-46 -48 40
shes … every:14 20 35
shes … floor:41 43 46
shes … floppy:11 12 30
shes … for:-30 0 -14
shes … four:-21 -13 -7
shes … from:46 48 50
shes … get:25 24 18
shes … go:20 24 -6
shes … home:34 39 33
shes … ill:28 36 39
shes … im:25 18 11
shes … in:-11 -15 -20
shes … it:-6 -14 -48
shes … ive:30 -7 -8
shes … keeps:20 24 -1
shes … kil:2 1 21
shes … lips:30 28 23
shes … me:-26 -27 -11
shes … mum:-21 -9 -7
shes … no:35 33 38
shes … not:-8 0 -23
shes … nothing:42 49 -7
shes … off:-26 -20 -22
shes … on:-21 -5 -9
shes … once:21 16 18
shes … pills:23 26 -16
shes … roof:48 54 55
shes … round:38 0 0
shes … sick:39 17 8
shes … since:-35 -34 -24
shes … sleepy:43 36 24
shes … teh:53 48 36
shes … ther:52 32 35
shes … theres:18 22 22
shes … twice:32 35 -2
shes … twitching:32 35 47
shes … unalive:-36 -42 -24
shes … up:29 37 38
shes … us:-10 -21 -14
shes … which:39 28 -3
shes … whole:9 9 25
shes … with:22 17 -12
shift:16 13 -2
shift ive:30 15 10
shift my:32 40 9
shift with:12 -29 -30
shift … got:26 11 9
shift … i:-25 -7 -7
shift … im:27 31 35
shift … me:8 -18 -21
shift … teh:-12 -11 -44
shifted:7 19 13
shifts:-51 -46 -32
shin:-38 -32 -4
shingles:-6 -4 -5
shins:-2 -2 -2
ship:-58 -36 -27
shipping:-11 -7 -4
shirt:-3 7 7
shirt adn:20 25 22
shirt … teh:28 27 29
shirt … tree:39 34 36
shirts:-27 -23 -14
shit:-42 -42 -27
shivering:14 22 17
shock:-11 -3 -1
shocked:-18 -6 -4
shocking:-1 0 0
shoe:-22 -53 -26
shoebox:-6 -2 2
shoes:40 33 39
shoes off:42 71 72
shoes on:52 0 0
shoes teh:30 22 -6
shoes … a:-14 -26 -8
shoes … by:31 35 29
shoes … for:40 0 -1
shoes … in:35 36 32
shoes … me:35 48 52
shoes … over:25 30 30
shona:20 25 33
shook:4 -18 -4
shook me:31 -28 -14
shook … hand:-27 -24 -11
shoot:-57 -53 -10
shoot me:-20 -17 -16
shoot my:-55 -51 -36
shoot myself:79 70 64
shoot up:-14 -26 -12
shoot … a:-25 -25 -3
shoot … adn:6 5 23
shoot … his:1 1 -55
shoot … i:36 25 -14
shoot … school:-24 -22 14
shoot … teh:24 29 29
shoot … wedding:-34 -32 -24
shoote:33 30 33
shoote … in:33 30 33
shooting:1 22 -5
shooting myself:64 73 9
shooting … in:24 29 -4
shooting … my:19 27 -5
shop:-30 7 15
shop rang:36 30 17
shop … teh:37 37 28
shopping:-14 -28 -28
shopping … a:29 -1 -1
shopping … hav:35 4 5
shopping … teh:-4 -10 -24
shops:27 23 7
shore:1 0 1
short:-54 -62 -42
shortage:-1 0 0
shortbread:-8 -7 -2
shorter:35 -12 -6
shorts:-12 -10 -8
shot:-18 -1 24
shot adn:25 15 14
shot myself:16 20 22
shot of:-22 -6 -5
shot up:48 51 45
shot … adn:31 35 24
shot … by:19 27 35
shot … head:5 5 21
shot … i:-24 -17 -4
shotgun:42 36 33
shotgun adn:21 33 40
shotgun in:-15 -16 -23
shotgun is:14 23 15
shotgun on:-37 -40 -33
shotgun … adn:0 -4 -23
shotgun … back:-26 -20 -17
shotgun … goin:-21 -19 -19
shotgun … hes:34 37 35
shotgun … himself:-34 -27 -4
shotgun … his:34 40 34
shotgun … teh:-33 -30 -36
shotgun … to:-43 -35 -32
shotguns:77 68 68
shotguns … teh:43 39 43
shots:-19 -13 -6
shoud:-20 -18 0
should:-17 -41 -75
should add:-22 -14 -3
should be:-18 16 -34
should get:44 23 -3
should hav:62 0 15
should i:-83 -46 -27
should kil:36 34 -38
should of:20 31 32
should to:14 25 -1
should … adn:-26 -1 -39
should … been:67 0 -7
should … dead:-62 21 0
should … him:15 13 -23
should … it:12 -38 6
should … ive:17 34 -6
should … let:52 -9 -4
should … make:46 59 0
should … myself:34 51 -52
should … on:-1 -26 -27
should … out:25 -10 -3
should … teh:19 8 40
should … to:-14 -22 -1
shoulder:-7 -11 2
shoulders:5 12 9
shouldnt:0 -23 -24
shouldve:104 75 69
shouldve been:38 -6 -1
shout:14 24 49
shout … i:21 23 25
shouted:-32 -28 -22
shouting:52 35 65
shouting adn:29 -15 -7
shouting that:60 52 83
shouting … he:18 17 30
shouting … hes:5 6 22
shouting … im:22 -2 3
shouting … its:29 -11 -2
shouting … not:30 16 15
shouting … teh:-8 -4 -21
shouting … wil:20 18 26
shouts:16 27 -31
shouty:-6 -4 -4
shoved:11 18 -15
shoved me:18 23 -15
shoves:0 1 -20
shoves me:13 16 -28
show:9 28 19
show u:33 36 38
show … i:-27 -17 -15
show … my:37 32 37
show … this:28 33 32
show … to:35 30 33
show … u:33 37 39
showed:-13 11 10
showed me:26 8 -15
showed teh:57 52 55
showed … cuts:30 31 -1
shower:6 4 34
shower adn:32 19 11
shower i:48 47 27
shower … ten:-24 -19 -17
showered:-4 -1 -1
showing:45 15 26
shown:-7 -6 3
shows:-16 -22 -15
shredded:-12 -15 -12
shrieked:-3 -1 -1
shrieking:-18 -20 -6
shrugged:2 4 -2
shrunk:-25 -18 -12
shush:2 -2 -8
shut:21 27 16
shut adn:-21 -21 -6
shut my:28 33 24
shut with:21 21 27
shut … adn:-14 -20 -14
shut … eyes:18 25 -3
shut … my:40 42 1
shut … on:25 24 26
shut … teh:24 21 13
shuts:26 29 -13
shuts … in:44 57 -24
shutting:-6 -4 -4
shy:-9 -6 -2
si:-16 -16 -23
si … back:48 -1 0
sich:48 47 60
sick:22 9 20
sick after:49 -67 -10
sick as:21 -2 -2
sick leave:-35 -12 -14
sick of:-78 -31 -38
sick on:31 32 31
sick once:35 14 10
sick … adn:35 16 20
sick … cant:-16 -21 -18
sick … dog:21 -2 -1
sick … every:0 -45 -4
sick … i:13 -31 -27
sick … it:-32 -30 -23
sick … meal:0 -45 -4
sick … my:-35 -20 -10
sick … teh:23 11 29
sick … up:36 -5 2
side:23 11 13
side adn:59 51 58
side door:45 0 0
side guys:30 23 23
side i:27 12 10
side is:32 10 -19
side of:11 29 10
side … bath:20 27 20
side … be:21 21 27
side … cant:29 30 29
side … do:18 20 22
side … eyes:34 30 4
side … fence:36 39 38
side … i:-26 -24 -16
side … is:9 9 21
side … it:43 48 44
side … its:40 22 14
side … my:-9 -2 -24
side … one:21 21 28
side … side:30 28 26
side … weve:21 18 17
side … wont:12 14 21
side … writing:36 6 -4
sides:-11 6 -6
sideways:-2 -1 -2
sie:31 43 36
sied:-3 -1 -3
siempre:-55 -21 -3
siento:-75 -10 -6
sighed:0 0 -2
sight:-9 -5 -4
sign:62 52 42
sign at:-26 -23 -20
sign off:10 11 25
sign over:40 -8 -2
sign teh:32 40 20
sign … for:57 52 52
sign … teh:53 12 16
signal:26 25 21
signalman:0 0 -1
signed:-38 -29 -19
signed her:-27 -26 -9
signed this:7 39 41
signed up:-24 -23 -15
signed … for:-25 -24 -11
signed … keys:21 18 13
signed … on:18 21 27
signed … over:24 20 20
signed … teh:-17 -20 -16
signed … up:-26 -25 -9
signing:-15 -14 15
signing off:-23 -18 1
signing on:-18 -31 -21
signing … for:-26 -20 -5
signing … teh:-35 -17 -24
signing … tonight:-21 -12 -15
signs:24 17 21
signs of:44 -5 -4
silage:24 17 19
silage … in:21 12 17
silence:-5 13 9
silence … were:15 18 23
silent:25 21 17
silicone:-6 -2 -2
sill:-12 -8 -12
sill a:-23 -19 -18
sill … adn:-23 -19 -18
sill … schoolboy:-23 -19 -18
silly:-30 -18 -1
silo:30 30 19
silo top:29 27 35
silo … of:29 27 35
silver:-12 -10 -9
similar:-16 -6 -3
simon:0 -1 -1
simple:17 14 13
simpler:19 -2 -1
simply:0 0 0
sims:-1 -2 -2
sin:-66 -22 -19
sin mi:36 -3 -1
since:8 -6 -10
since easter:-12 -20 -16
since february:24 -1 -2
since five:34 49 47
since four:30 30 22
since friday:53 8 9
since half:36 48 47
since he:42 49 -3
since i:-44 -26 -29
since im:-18 -40 -34
since its:-33 -37 -24
since ive:-22 -6 -22
since last:13 29 -3
since lockdown:26 28 35
since lunch:33 33 46
since march:33 42 22
since midnight:24 21 32
since my:-54 -44 -35
since noon:-14 -35 -16
since september:21 29 24
since she:23 6 -2
since shes:-29 -24 -19
since six:-41 -28 -7
since spring:40 44 39
since sunday:-20 -22 -38
since teh:64 38 4
since they:32 5 -23
since tuesday:38 -17 -3
since two:36 44 40
since we:29 5 -12
since wednesday:17 35 12
since yesterday:10 3 40
since … a:9 25 40
since … adn:53 72 79
since … are:58 61 60
since … be:29 36 29
since … came:-24 -13 -11
since … clinic:36 1 0
since … cut:29 -1 0
since … dont:29 33 30
since … drink:-22 -19 -18
since … drinking:25 19 28
since … evening:-30 -26 -19
since … feel:50 15 13
since … four:-24 -18 -5
since … funeral:-18 -9 -24
since … had:-21 -27 -20
since … hands:21 24 21
since … he:-17 6 -20
since … her:7 7 24
since … his:55 43 10
since … home:39 38 4
since … i:29 40 37
since … im:-7 -22 -4
since … it:-11 3 -41
since … ive:-31 -46 -27
since … lost:54 35 -5
since … lovely:0 -12 -22
since … my:25 30 25
since … myself:26 -11 -4
since … night:-10 -7 20
since … no:17 30 24
since … oclock:39 51 45
since … of:-25 -28 -21
since … off:-28 -19 -12
since … one:70 46 38
since … out:52 51 62
since … passed:15 -28 -35
since … pumped:23 -3 -1
since … ran:37 34 59
since … renovations:31 31 20
since … shall:13 20 24
since … shut:40 40 0
since … taxi:21 -6 -7
since … teh:-13 -38 -28
since … telling:27 -12 -4
since … that:-24 -5 -1
since … them:32 29 33
since … ther:-27 -26 -9
since … this:-24 -21 -9
since … thursday:31 35 -1
since … time:22 2 22
since … tonight:21 7 17
since … u:-25 -20 -13
since … up:-45 -32 -30
since … wanted:11 21 -1
since … week:16 39 -1
since … went:-21 -11 -7
sincerely:0 0 0
sind:-6 -8 -8
sinead:-8 -5 -4
sing:2 14 36
sing for:52 39 38
sing … im:50 42 46
singer:-19 -12 -7
singers:9 9 -8
singers suicide:26 21 0
singing:-32 -14 -38
single:-5 -8 -30
single day:14 26 -1
single … since:-7 -26 -9
single … tuesday:2 -20 -5
sings:-10 -12 -3
sinister:-7 -3 -1
sink:-23 -27 -32
sink … it:-42 -32 -28
sink … of:-41 -31 -26
sink … teh:-19 -31 -27
sinn:37 -6 -1
sinn mehr:35 -6 -1
sinse:0 5 -9
sip:-13 -9 -10
sir:19 24 -11
sir i:24 28 2
sir … it:46 44 0
siren:-3 -5 -5
siri:48 48 46
siri to:37 39 42
sis:3 2 4
sister:6 2 -4
sister is:79 63 47
sister knows:59 41 40
sister leaves:36 30 -2
sister to:-15 -20 -11
sister with:-27 -18 -9
sister … a:-14 -19 -29
sister … after:-39 0 0
sister … at:20 22 24
sister … be:-25 -9 -2
sister … bed:-27 -18 -9
sister … coming:27 31 29
sister … dog:16 12 29
sister … for:-21 -17 -5
sister … hav:-21 -16 -11
sister … her:24 16 -18
sister … herself:-41 -27 -6
sister … him:24 13 -15
sister … his:-27 -18 -9
sister … how:59 38 37
sister … im:49 -6 -2
sister … in:61 30 34
sister … is:31 27 35
sister … ive:25 16 9
sister … kil:-52 -45 -7
sister … to:-15 -16 31
sister … two:5 21 -7
sisters:-4 -3 19
sisters adn:21 22 20
sisters morphine:14 21 19
sisters vidaai:4 1 21
sisters wedding:27 29 32
sisters … adn:-12 -28 -13
sisters … dont:-17 -22 -16
sisters … her:20 21 18
sisters … i:2 5 25
sisters … is:14 24 32
sisters … she:-36 -32 -31
sisters … teh:51 42 55
sit:-29 -26 -22
sit down:-20 -14 -17
sit in:-9 -11 -24
sit with:-30 -33 -24
sit … a:-21 -9 -9
sit … im:46 50 47
sit … teh:-26 -30 -24
site:60 55 38
site … gone:38 31 33
site … out:47 46 48
sites:35 -16 -7
sits:-27 -18 -37
sits on:-23 -10 -15
sitter:-22 -27 -29
sitting:18 6 3
sitting by:23 26 -4
sitting here:24 12 -16
sitting in:63 76 62
sitting … adn:35 1 -1
sitting … car:-54 -44 -31
sitting … hands:27 -36 -11
sitting … his:36 34 35
sitting … i:45 0 -1
sitting … it:62 56 63
sitting … my:-3 -48 -30
sitting … teh:24 23 1
sitting … with:57 53 64
situation:-36 -16 -11
sitzt:-24 -19 -3
six:-8 -23 -4
six a:25 31 32
six adn:-24 -20 -8
six by:12 23 13
six days:25 47 -5
six has:20 20 25
six hours:-24 -18 -12
six oclock:-22 -18 -17
six theyre:21 6 -24
six times:30 -16 -11
six to:45 39 38
six weeks:8 -22 -9
six with:6 7 23
six years:-17 -38 -20
six … a:8 10 22
six … adn:41 11 -13
six … i:-4 12 -26
six … id:48 -2 0
six … long:-26 -21 -17
six … me:-15 32 21
six … on:23 -7 -9
six … theres:-21 -18 -4
sixteen:25 12 -28
sixteen adn:47 38 -8
sixth:-27 -22 -17
sixties:-13 -11 -9
sixtieth:-2 -3 -3
sixty:21 -34 -54
size:-21 -12 -14
size … door:23 26 -5
sized:-2 -1 -1
sk:0 0 0
skateboard:-1 -1 7
skateboard … teh:27 24 26
skegness:-4 -1 -2
ski:-7 -6 0
skills:-7 -6 -4
skin:70 55 8
skin is:-3 -29 -15
skin until:22 35 0
skin … my:-22 -3 3
skin … raw:21 36 -1
skinny:10 9 -2
skins:43 51 66
skint:-9 -7 -1
skip:-12 -20 -19
skipped:3 11 43
skipping:22 -15 -39
skipping adn:22 36 -16
skipping my:0 -73 -35
skipping … insulin:0 -73 -35
skipping … on:0 -86 -31
skips:-26 -24 -7
skirting:-23 -17 -13
skull:17 24 -6
skunk:1 14 -2
sky:-2 5 4
sky high:19 22 16
skye:-16 -14 -6
slack:52 52 43
slammed:-12 -2 -13
slams:14 11 -1
slan:46 50 49
slang:0 0 0
slap:20 39 -15
slapped:-2 -3 -10
slapped … adn:-40 -42 -2
slapping:87 66 52
slapping her:22 25 28
slapping him:25 26 20
slapping … face:16 20 22
slaps:50 64 -43
slaps her:19 25 -8
slaps me:28 36 -19
slaps my:17 19 -21
slaps … i:21 30 -6
slaps … wen:17 13 -20
slashed:-70 -63 -5
slashed my:-84 -81 -45
slashed … wrists:-85 -84 -42
slate:0 0 0
slates:-5 -3 -3
slaughtered:-1 -1 0
slay:-8 -6 -4
slayed:-4 -2 -1
slays:-12 -7 -4
sleap:24 20 -2
sleep:3 -22 -21
sleep adn:36 45 48
sleep before:-28 -12 -6
sleep come:22 31 33
sleep forever:55 2 1
sleep i:3 6 21
sleep in:50 42 -27
sleep my:30 56 47
sleep shes:27 27 39
sleep tonight:-48 -44 -39
sleep with:-22 -11 -8
sleep … a:-28 -21 -15
sleep … dead:-22 -13 -5
sleep … got:23 23 34
sleep … i:39 45 40
sleep … id:21 -2 -1
sleep … im:-25 -16 -2
sleep … is:-12 -11 -28
sleep … my:-21 -12 -3
sleep … neva:37 11 12
sleep … nights:-22 -12 -4
sleep … not:-14 -39 -9
sleep … permanent:25 -3 0
sleep … teh:52 49 9
sleep … up:-23 -5 -5
sleep … wake:20 37 24
sleeper:-21 -7 -7
sleepers:51 73 69
sleepers adn:49 53 40
sleepers in:14 18 22
sleepers … a:49 56 44
sleepers … teh:17 22 27
sleepey:7 8 9
sleeping:22 25 23
sleeping adn:-24 -25 -35
sleeping i:62 27 31
sleeping pills:19 24 33
sleeping tablets:46 54 35
sleeping … if:0 2 -32
sleeping … since:11 14 22
sleeping … teh:28 21 25
sleeps:16 26 71
sleeps i:32 59 77
sleeps till:-25 -25 -22
sleeps … teh:-12 -12 -28
sleepy:65 64 71
sleepy adn:42 38 26
sleepy part:35 33 22
sleepy … a:63 64 63
sleepy … all:-34 -47 -22
sleepy … night:-39 -39 -18
sleepy … of:9 1 -20
sleeve:47 22 -12
sleeve … i:-50 -27 0
sleeve … it:63 76 -4
sleeveless:-1 0 0
sleeves:63 73 -18
slef:31 38 -4
slept:-31 -24 -31
slept … hours:-36 -25 -21
slice:21 7 -16
slice my:40 41 -1
sliced:-1 -1 -2
slices:-2 -1 -1
slicin:25 25 -1
slicin … adn:54 44 0
slicing:22 20 -12
slid:-4 -6 -17
slide:-14 1 -1
slide … real:-12 -12 26
slides:-9 -13 -9
sliding:16 7 14
slightly:-57 -12 -11
sligo:-10 -8 -5
slimming:-13 -15 -14
slip:-37 1 -5
slip off:17 23 29
slipped:41 -25 -28
slipped adn:72 -2 -1
slipped at:53 -3 -1
slipped in:-22 0 0
slipped on:33 -5 -3
slipped one:40 0 0
slipped used:36 -1 0
slipped … a:41 25 2
slipped … after:69 -1 0
slipped … four:46 -2 -1
slipped … i:-36 -3 -1
slipped … line:40 0 0
slipped … my:45 21 16
slipped … saturday:70 -1 -2
slipped … teh:23 -14 -8
slipper:-9 -2 -3
slippers:-46 -41 -26
slipping:19 27 29
slipping … while:-20 -17 -22
slippy:2 1 4
slips:-3 -3 -2
slipway:36 34 31
slit:-40 -28 -44
slit my:-58 -47 -59
slit … adn:18 13 23
slit … throat:14 15 -40
slit … wrists:-60 -49 -41
slitting:88 107 -4
slitting my:32 53 -4
slitting … wrists:77 86 1
sliver:-1 -2 -1
slog:0 0 0
slogan:-5 -1 0
slot:-12 -28 -20
slots:17 -7 -14
slough:-3 -2 -2
slow:45 35 29
slow breathing:-41 -27 -17
slow i:59 22 -9
slow it:32 41 43
slow … adn:-23 -14 -10
slow … be:4 6 21
slow … blue:-31 -21 -17
slow … hes:21 24 28
slow … keep:19 17 21
slow … lips:-31 -21 -17
slow … that:27 -7 -5
slower:15 13 17
slowing:2 5 0
slowly:0 0 0
slug:22 21 15
slug gun:30 24 17
slugs:-24 -31 -4
slugs in:-23 -29 -3
sluice:3 19 19
slumped:22 31 24
slumped … teh:20 29 12
slurred:20 34 34
slurring:70 62 68
slurry:75 44 50
slurry pit:4 7 24
slush:-60 -65 -68
slush puppy:-60 -65 -68
slush … adn:-61 -65 -68
small:-8 -15 -10
small i:21 0 -2
small they:30 31 28
small … a:31 26 26
small … for:-21 -10 -6
smaller:-14 -12 -11
smart:-27 -13 -7
smarties:1 0 1
smash:3 9 -6
smashed:19 21 16
smashed teh:26 33 33
smashing:34 46 40
smashing … door:12 12 20
smear:-8 -5 -3
smell:3 7 -2
smell onions:19 23 22
smell that:26 21 17
smelled:-7 -5 -4
smelling:-8 -6 -4
smells:-32 -15 -4
smells of:-23 -9 -2
smelt:-7 -9 -8
smile:-20 -22 -20
smiled:64 58 40
smiles:-4 -5 -2
smiley:-1 -1 -1
smiling:9 6 -1
smoke:6 14 18
smoked:25 -29 2
smoked it:13 20 19
smoked … adn:20 31 29
smoker:-12 -24 0
smoker adn:-18 -20 0
smokes:-5 -2 -1
smoking:1 -6 -17
smoko:37 46 36
smoko to:50 58 49
smooth:-37 -25 -9
smooth adn:-35 -22 -4
smoother:26 -2 0
smoothly:6 -3 0
smother:52 52 65
smother her:17 22 43
smother teh:31 27 38
smother … adn:26 28 11
smother … baby:32 28 43
smothering:27 35 -10
smudge:-34 -20 -20
smug:-2 -5 -8
snacks:-32 -29 -22
snail:-9 -10 -7
snake:-2 -2 -1
snakes:39 43 32
snakes adn:50 47 39
snap:15 20 20
snapped:22 26 -3
snapped adn:50 56 5
sneezed:-3 0 -1
sneezing:29 -14 -10
sniffling:-1 -1 0
sniper:16 23 33
snooker:-10 -5 -13
snore:17 20 18
snored:-2 -1 -1
snores:-13 -12 -6
snoring:26 33 52
snoring gurgly:33 36 30
snoring weird:39 40 38
snoring … a:29 30 40
snoring … adn:55 62 53
snoring … after:20 26 35
snoring … noise:33 36 30
snow:12 8 -8
snow adn:-6 20 -4
snow … adn:36 -4 -4
snowing:0 0 1
snows:-32 -28 -21
snows tonight:-30 -26 -20
so:0 0 0
soak:-21 -22 -5
soaked:-11 -4 0
soap:-35 -35 -14
sobbed:-19 -12 -6
sobbing:-66 -57 -11
sober:-51 -97 -86
sober adn:-25 -10 -13
sober for:-38 -16 -7
sober i:27 12 0
sober im:-24 -1 0
sober my:28 0 0
sober today:-21 -6 -3
sober until:34 0 0
sober … adn:-29 -9 -6
sober … cant:-24 -4 -2
sober … cousins:28 0 0
sober … drank:34 0 0
sober … hav:22 0 0
sober … i:-42 -22 -16
sober … im:-32 -28 -15
sober … long:11 14 23
sober … saturday:24 -10 -9
sober … wedding:28 0 0
sobre:-35 -11 -4
sobredosis:70 66 62
sobriety:10 -20 -20
sobrina:-9 -2 -1
social:-23 -14 -27
social worker:20 15 -16
society:1 -10 -6
society … teh:-16 -22 -23
sock:-6 1 -31
sock because:-1 -1 -32
sock i:20 24 14
sock … i:0 0 -50
sockets:16 12 -4
socks:-18 -31 -36
sod:6 -1 0
soda:-16 -15 -28
sodium:61 61 -5
soeur:16 18 -1
sofa:-19 -31 -30
sofa adn:45 35 35
sofa with:23 -4 -11
sofa … it:-25 -24 -17
sofa … no:28 -6 -8
sofa … not:29 27 25
sofa … shoes:31 -2 -3
sofa … teh:-32 -26 -33
sofer:-1 0 -1
soft:-23 -12 -11
softer:-7 -8 -4
softly:-10 -8 -13
soga:9 6 10
soggy:-1 -1 0
soil:0 -17 -2
soin:-3 -4 2
soir:-13 -11 -8
soir je:10 6 33
soir … me:13 11 36
soir … vais:12 11 33
soirs:27 29 -11
sold:-7 -5 -33
sold his:-24 -10 -7
sold my:32 28 -5
sold to:25 25 -8
sold … adn:-17 -28 -23
sold … my:28 26 -9
sold … paid:-39 -29 -23
sold … sister:27 25 1
sold … teh:-15 -27 -20
soldier:-9 -4 -11
soldiers:9 7 14
soldiers adn:41 41 48
sole:0 0 0
solicitor:-4 1 5
solicitors:-21 -23 -26
solid:23 27 19
soll:46 48 61
solo:-59 -86 -34
solved:-4 -6 -3
sombody:50 51 53
sombody else:20 7 18
sombody hav:22 26 -1
sombody in:-5 22 14
sombody left:25 -13 -16
sombody my:-20 -25 -18
sombody take:21 -22 -15
sombody talk:20 25 -8
sombody tell:30 32 44
sombody would:47 16 -8
sombody … at:47 -4 -4
sombody … every:0 1 -51
sombody … hav:27 17 23
sombody … in:25 18 26
sombody … it:55 57 6
sombody … known:13 20 19
sombody … my:20 14 2
sombody … on:-31 -18 -14
sombody … or:53 52 0
sombody … out:37 8 -20
sombody … say:-23 -13 -6
sombody … teh:33 35 39
sombody … to:89 72 59
sombody … turn:31 -6 -4
sombody … u:15 11 25
sombody … was:-19 -26 -16
sombody … wat:-24 -14 -11
sombody … with:-26 -16 -5
some:-38 -35 -54
some days:23 -14 -13
some mornings:63 -6 -1
some of:-20 -16 -2
some sort:26 29 32
some … a:29 8 -3
some … adn:-39 -12 -7
some … asked:30 31 -1
some … disappointed:23 -6 0
some … for:1 1 -24
some … im:8 -27 -17
some … it:-37 -32 -19
some … of:26 27 32
some … teh:6 -23 -20
some … to:-29 -1 -3
some … u:-23 -11 -17
some … was:-27 -23 -17
some … wish:24 -18 0
somebodys:51 38 26
somebodys cooking:19 21 21
somebodys … a:34 20 -4
somebodys … down:19 21 21
someday:-17 -2 0
somehow:0 -16 -6
someone:14 26 27
someone at:24 18 -8
someone feed:37 34 34
someone had:21 40 26
someone has:-28 -13 -9
someone i:-31 0 18
someone is:31 51 9
someone me:2 -24 -6
someone new:23 31 34
someone ring:14 20 30
someone says:25 22 25
someone talk:46 46 44
someone teh:22 24 42
someone tell:27 0 4
someone told:4 7 36
someone tonight:-43 -31 -27
someone wanted:35 32 0
someone was:41 50 -9
someone who:13 -25 -14
someone … a:-25 -4 -26
someone … adn:20 38 -24
someone … all:-20 -20 -29
someone … back:32 23 25
someone … can:22 11 -6
someone … for:24 31 21
someone … hens:37 34 34
someone … here:35 60 -20
someone … how:36 -9 -3
someone … i:-20 -8 -32
someone … im:19 36 42
someone … in:16 26 44
someone … is:-24 -12 -20
someone … it:24 33 40
someone … know:21 17 11
someone … love:-36 -2 -2
someone … me:23 -18 -43
someone … my:25 40 53
someone … of:-32 -21 -3
someone … on:-20 -2 -4
someone … out:-9 -22 -19
someone … something:51 46 32
someone … talk:-22 -32 -14
someone … text:28 30 26
someone … that:53 66 -3
someone … their:29 36 22
someone … them:19 -27 -10
someone … they:-1 3 33
someone … this:-25 -8 -5
someone … train:22 27 -8
someone … u:24 26 23
someone … want:-35 -25 0
someone … why:21 24 22
something:5 19 27
something about:33 37 -6
something from:38 37 32
something it:15 23 -7
something its:-25 -10 -4
something that:-5 -23 -5
something to:3 29 33
something … adn:18 20 10
something … as:-10 -15 -20
something … be:-24 -17 -9
something … cant:19 21 21
something … dont:34 23 -10
something … hav:32 -3 -2
something … hes:21 19 24
something … his:1 7 20
something … i:-13 -25 -20
something … id:30 44 42
something … in:57 5 -10
something … is:-24 -15 -9
something … let:33 30 22
something … me:-5 -38 -13
something … my:15 22 16
something … myself:38 49 53
something … say:20 38 33
something … teh:11 30 59
something … that:30 23 -3
somethings:5 8 12
sometime:76 48 45
sometimes:0 0 0
somewhere:37 28 19
somewhere i:-15 -25 -9
somewhere that:25 8 -6
somewhere … i:26 1 -8
somewhere … teh:21 15 5
somniferes:18 18 16
somthing:27 30 29
son:-1 13 18
son has:22 27 3
son hed:24 21 18
son isnt:-33 -30 -25
son keeps:-43 -37 -5
son less:-28 3 -1
son says:31 24 -10
son that:27 26 41
son visited:41 -1 0
son who:48 33 10
son … a:40 30 -14
son … cant:-21 -25 -6
son … goin:22 19 -42
son … hes:14 16 -28
son … if:-28 2 -1
son … im:11 4 -29
son … in:-29 -21 -15
son … ive:11 11 20
son … me:7 -40 6
son … u:46 22 21
song:7 0 21
song adn:4 5 22
song goes:-35 -22 -9
song says:50 21 2
song teh:19 19 21
song … do:55 53 0
song … i:21 -6 -6
song … it:44 41 0
song … its:5 5 30
song … shirt:19 19 21
songs:-34 -29 -17
songs for:-45 -45 -43
songs … my:-40 -39 -33
sons:-17 -28 -16
sons three:19 18 25
sons … letters:21 20 25
sonst:27 29 -1
soon:47 9 -108
soon adn:61 23 -56
soon as:12 42 36
soon does:24 39 45
soon i:2 16 -50
soon … a:24 53 41
soon … all:36 -22 -14
soon … get:48 64 -1
soon … he:21 7 5
soon … i:25 29 -11
soon … mum:1 9 -34
soon … my:10 15 -22
soon … of:22 -11 -1
soon … off:13 15 30
soon … teh:12 15 23
soon … want:1 4 -22
soon … wil:34 -18 -42
sooner:26 26 -16
sooner it:22 -2 -1
sooner or:31 25 -12
sooner … im:25 31 4
sooner … later:33 31 -13
sooner … than:6 10 31
soooooo:0 0 0
soothing:-3 -4 -3
soporto:166 -25 -4
sore:-11 -3 -18
sorrow:-2 -1 -1
sorrry:0 0 0
sorry:79 98 103
sorry adn:81 79 88
sorry all:-66 -66 -71
sorry but:-24 -31 -16
sorry driver:36 38 39
sorry every:33 -5 -1
sorry everyone:25 16 14
sorry for:-14 -15 -23
sorry goodbye:23 21 30
sorry i:29 34 24
sorry if:-24 -23 -10
sorry im:55 59 57
sorry it:23 -16 -11
sorry its:14 12 23
sorry mum:-62 -64 -61
sorry she:16 16 24
sorry sorry:47 54 68
sorry that:36 40 -1
sorry they:-22 -16 -28
sorry this:-46 -31 -30
sorry to:21 19 19
sorry wont:44 41 29
sorry … a:-22 -11 -12
sorry … after:20 24 19
sorry … all:14 -22 -27
sorry … am:-30 -33 -20
sorry … be:65 74 52
sorry … blood:16 15 23
sorry … cant:16 20 19
sorry … couldnt:54 55 64
sorry … dont:-26 -28 -21
sorry … driver:26 28 28
sorry … goodbye:16 17 22
sorry … had:24 14 18
sorry … he:47 35 50
sorry … im:-31 -20 -10
sorry … is:-32 -29 -29
sorry … it:-4 4 -29
sorry … its:43 49 40
sorry … long:-40 -21 -25
sorry … look:23 25 22
sorry … love:-28 -36 -38
sorry … me:-27 -15 -23
sorry … morning:33 -5 -1
sorry … mum:-43 -44 -44
sorry … my:-24 -23 -14
sorry … over:33 34 39
sorry … she:-24 -16 -7
sorry … state:27 22 22
sorry … such:47 47 41
sorry … teh:27 33 55
sorry … that:16 -51 -26
sorry … to:23 24 32
sorry … u:86 63 64
sorry … ur:-40 -41 -37
sorry … wasnt:39 -4 -1
sorry … were:27 27 26
sorry … whoever:24 21 18
sort:28 18 26
sort of:26 11 2
sort … adn:-44 -21 -14
sort … before:7 10 25
sort … i:28 21 12
sorted:18 18 23
sorted in:-25 -15 -12
sorted it:-37 -34 -28
sorted … at:23 18 18
sorted … dog:-22 -24 -22
sorted … for:32 31 26
sorted … in:20 19 14
sorted … teh:-29 -29 -27
sorted … watered:61 68 63
sortiert:-21 -15 -11
sorting:-16 -2 -1
sorts:-9 -7 -6
sos:1 -9 0
soul:-20 2 18
sound:-39 -22 -36
sounded:-3 -2 -7
sounding:10 7 -6
sounds:31 -32 -48
sounds a:58 -5 -2
sounds good:14 -77 -28
sounds restful:20 -4 -1
sounds … right:9 -79 -26
soundtrack:0 0 0
soup:-44 -46 -40
soupe:-11 -10 -4
sourdough:-18 -19 -26
soy:-83 -14 -14
soy una:38 -7 -3
soy … carga:62 -3 -4
soy … para:62 -3 -4
soz:41 36 38
spa:-28 -21 -14
space:38 -31 2
space on:4 6 26
space … i:2 5 24
spaces:-1 0 -18
spacing:1 1 -2
spade:8 11 7
spade for:53 54 46
spain:-10 -17 -14
spain adn:-31 -25 -21
spain … a:48 35 32
spaniel:-20 -19 -15
spaniels:-3 -2 -1
spanish:-12 -7 -5
spanner:-2 -1 -1
spare:0 -6 -1
spare key:21 25 31
spare part:21 -2 -2
spare … adn:-9 -24 -26
spare … i:9 20 28
spare … shes:0 -25 -15
spare … to:25 25 27
spares:4 -4 -2
sparkly:-6 -13 -11
spat:1 -17 -6
spat it:21 -5 0
spat … out:26 -1 8
spate:14 6 6
speach:-9 -6 -5
speak:-3 -36 -57
speaker:-9 -11 -3
speaking:29 9 7
speaking clock:43 42 41
speaks:-8 -4 -5
special:-26 -5 -2
specialist:-4 -1 0
specially:-12 -11 -15
specifically:22 -4 -3
speech:11 8 -15
speech adn:37 9 -2
speech … me:37 -1 0
speeches:-16 -13 -8
speed:-12 -8 -3
spel:4 3 -7
spelin:-2 -1 0
speling:-9 -6 -5
spelings:-3 -2 0
spell:-13 -6 -7
spelling:9 13 -1
spelling am:-24 -27 -17
spelling … teh:-28 -28 -12
spend:0 0 6
spending:-14 -4 -6
spends:-3 -1 0
spent:-15 -11 -7
spent it:29 26 30
spent … reading:34 30 34
spent … ur:33 30 34
spice:8 10 2
spice adn:36 40 36
spider:-14 -13 -24
spider adn:-13 -14 -21
spiders:12 27 29
spiders coming:42 42 32
spiders … of:49 47 37
spiders … out:47 48 37
spill:11 8 -1
spilled:-1 0 -1
spilt:-3 -3 -4
spin:-10 -11 -10
spinning:48 58 45
spirit:5 5 3
spirits:18 15 -15
spirits daily:0 0 -22
spit:6 5 13
spite:-12 -8 -2
spits:44 54 -21
spits in:16 16 -22
spits … my:16 16 -22
spleling:-3 -7 -4
split:14 19 -20
split … it:38 41 0
split … tonight:34 24 -5
splitting:-22 -11 -8
spoil:67 78 66
spoil it:32 36 33
spoil … for:17 26 4
spoil … her:17 26 5
spoiled:0 0 1
spoiler:-2 -2 -1
spoilers:-11 -9 -9
spoiling:12 13 16
spoils:-7 -2 0
spoilt:0 1 0
spoke:-27 -19 -11
spoke of:-21 -14 -4
spoken:22 35 37
spoken to:25 37 38
sponge:-15 -14 -9
sponsee:-18 -19 -9
sponsees:0 0 1
sponsor:-28 -53 -33
sponsor before:40 0 0
sponsor doesnt:36 -3 -2
sponsor … been:21 -6 -1
sponsor … know:36 -3 -2
sponsored:-4 -2 -2
sponsoring:0 0 0
sponsors:-32 -23 -20
spoon:9 -8 -13
spoons:-29 -25 -10
sports:5 10 -5
spot:27 25 22
spot adn:-26 -25 -23
spot for:38 33 37
spot picked:17 20 23
spotify:-2 1 0
spotless:-11 -7 -6
spots:0 0 0
spotted:-9 -9 -10
spotting:-1 0 0
spouse:-13 -8 -4
sprained:-8 -3 -1
spray:-34 -22 -13
spray once:-22 -22 -3
spray … do:-26 -26 -6
spray … i:-30 -30 -10
sprayer:-3 -3 -4
sprays:0 1 2
spreadsheet:-55 -36 -35
spreadsheets:1 0 0
spring:8 12 25
spring ive:38 38 40
spring … i:21 24 26
spring … my:31 30 32
spring … not:17 -21 -2
springe:17 19 19
springen:33 34 36
springt:-5 -4 -3
sprouts:-2 -2 -1
spy:0 -8 -1
squad:-36 -34 -9
square:3 2 4
squared:24 30 30
squared away:24 30 30
squares:-4 -5 -5
squash:-23 0 18
squash bottle:20 19 23
squash i:1 13 27
squash … be:-22 -9 -9
squash … to:29 47 60
squash … wait:-2 7 26
squat:-2 -3 -3
squeaked:-25 -22 -18
squeaky:-1 -2 -1
squeeze:3 -2 -9
squeezed:2 -11 -2
squeezing:-10 -7 -6
squirm:-2 -2 0
srsly:7 4 6
ss:-1 0 0
ssed:0 0 0
ssri:-1 0 0
ssrs:0 -1 -1
ssw:0 0 0
st:-2 7 9
stab:58 69 22
stab him:58 59 16
stab my:25 31 13
stab … adn:25 28 -25
stab … i:24 29 -12
stab … mother:1 1 -37
stab … swear:43 44 -8
stabbed:25 39 88
stabbed me:-1 5 30
stabbed my:42 45 77
stabbed … in:-2 4 26
stabbed … teh:-1 4 24
stabbing:25 26 -15
stabbing my:64 54 -14
stabbing … in:35 36 -5
stable:-14 -7 -5
stables:0 0 14
stack:2 -3 -4
stacking:0 0 -1
staff:28 29 11
staff adn:-25 -8 -3
staff hav:-29 -26 -24
staff say:51 16 9
staff toilet:31 27 16
staff … in:42 44 50
staff … my:-20 -12 -5
staff … teh:23 19 16
staffroom:-15 -7 -4
stag:-27 -17 -9
stage:-29 -21 -14
stain:-1 -1 0
stains:-3 -2 -2
stair:0 1 -1
stairs:23 4 2
stairs adn:25 26 17
stairs by:5 7 22
stairs hes:-30 -23 -16
stairs i:4 -36 -12
stairs im:20 -13 -14
stairs ive:-39 -23 -15
stairs outside:-24 -13 -14
stairs with:-25 -18 -22
stairs … adn:21 9 -15
stairs … i:33 26 -22
stairs … it:23 27 33
stairs … says:55 52 54
stairs … teh:-24 -9 -15
stairwell:24 29 37
stake:-8 -3 -5
stale:-3 -3 -1
stalking:-4 -3 -5
stall:-11 -5 -1
stalled:-6 -2 -2
stamp:-7 -6 -5
stamped:0 0 0
stamps:-48 -30 -17
stan:23 23 -1
stand:14 29 21
stand adn:30 30 34
stand down:26 30 22
stand in:-22 -20 -30
stand it:-1 -24 -10
stand on:-9 -10 22
stand up:42 45 40
stand … anymore:-1 23 42
stand … i:34 30 32
stand … it:33 43 44
stand … teh:41 37 8
stand … this:46 -7 -4
standard:-26 -29 -9
standing:29 49 45
standing down:31 31 -7
standing on:17 22 27
standing outside:35 26 23
standing over:24 28 32
standing … a:36 41 38
standing … her:26 19 19
standing … it:10 21 34
standing … of:8 11 27
standing … off:20 -1 -1
standing … platform:-26 -17 -15
standing … room:26 20 21
standing … teh:-22 -38 -40
standing … with:28 37 40
stands:13 20 -7
stands … my:20 24 -3
star:-6 -28 -15
stard:-5 -4 -4
stare:-11 -12 -3
stared:-3 -1 -1
stares:8 9 -5
staring:9 -38 -24
staring at:19 -32 -20
staring … teh:24 -3 -2
starring:1 1 -2
stars:78 31 -3
stars would:85 -2 -1
stars … not:85 -2 -1
start:-57 -49 -45
start at:23 28 26
start … adn:18 27 29
start … in:24 12 14
start … on:-29 -27 -23
started:68 70 -18
started being:30 -5 -2
started drinking:42 -23 -2
started hurting:53 87 -1
started i:41 44 73
started in:29 36 -3
started looking:29 14 -3
started on:39 45 -27
started saving:-50 -45 -35
started takin:-33 -57 -9
started teh:-31 -23 -9
started twitching:24 21 52
started using:73 -4 -2
started with:43 8 22
started writing:32 -4 -2
started … a:4 10 -31
started … adn:-32 -38 -5
started … at:-5 -21 -10
started … for:17 29 -30
started … i:-58 -67 -22
started … in:19 24 -11
started … it:-23 -13 -7
started … its:-40 -26 0
started … me:-31 -18 -9
started … monday:22 35 -1
started … my:-21 -9 -3
started … myself:43 72 -1
started … night:20 33 7
started … of:-22 -19 -5
started … on:17 -29 -18
started … one:62 6 0
started … tablets:-51 -46 -34
started … teh:-3 24 -8
started … to:-23 -7 -27
started … want:36 23 27
starter:-9 -5 -3
starters:-11 -9 -11
starting:1 12 7
starting id:27 0 0
starting teh:31 26 18
starting to:31 29 29
starting … feel:-4 9 36
starting … other:37 33 34
starting … shake:23 14 26
starting … sleepy:-29 -25 -12
startled:-10 -9 -13
starts:-41 -31 -26
starts … ten:18 22 27
starve:5 18 -8
starve myself:-30 -40 2
starved:-3 -1 -1
starving:-9 -24 -7
starving myself:1 -50 0
stash:11 5 9
stash … to:-32 -25 -14
state:-8 3 9
state of:-18 -20 -13
statement:-12 -2 -2
statements:-1 -3 0
states:-5 0 13
states im:18 18 24
static:-7 -5 -3
statin:-3 -3 -2
statins:-2 -1 -1
station:11 -11 -2
station adn:-23 -20 -21
station is:-25 -24 -16
station its:23 27 31
station … a:18 21 4
station … adn:33 35 19
station … all:6 8 22
station … im:31 40 43
station … its:-34 -27 -20
station … me:38 40 40
station … my:50 -2 -2
station … windy:-20 -17 -13
stationery:-12 -18 -23
statistic:-1 7 -3
statistics:-8 -5 -1
stats:-2 -2 -1
status:-28 -16 -4
stay:-22 -30 -18
stay alife:58 50 51
stay any:19 28 28
stay at:-37 -20 -24
stay for:-27 -13 -18
stay in:31 19 -1
stay not:1 23 36
stay open:75 68 72
stay out:50 -1 -2
stay up:20 12 8
stay with:-40 -48 -29
stay … because:32 -2 0
stay … bed:60 36 0
stay … for:-14 19 31
stay … goin:29 26 34
stay … him:-36 -43 -27
stay … i:-25 -8 -5
stay … im:29 25 29
stay … it:37 -7 -4
stay … longer:20 29 29
stay … me:-4 22 31
stay … my:26 1 12
stay … of:28 -5 -3
stay … teh:-23 -14 -7
stay … thats:28 21 33
stay … this:46 31 9
stay … through:32 3 8
stay … tonight:-25 -25 -14
stay … while:32 6 9
stayed:-29 -8 4
stayed in:-22 -8 -10
stayed till:36 35 37
stayed … ive:39 37 38
stayed … teh:-25 -18 -18
stayin:-10 -3 -5
staying:-19 -31 -21
staying in:-24 -10 -2
staying late:30 33 33
staying … my:25 -26 -15
stays:-4 -7 -11
steadier:-11 -9 -8
steady:-16 -33 -19
steak:-5 -3 -2
steal:-24 -9 -2
steam:30 -18 -13
steam … teh:60 -1 0
steel:-6 -9 -4
steering:-9 -8 -20
stehe:8 13 13
stehe auf:19 20 18
stehe … brucke:19 20 18
stehe … der:19 20 18
steht:7 9 15
steht … messer:11 11 21
stems:-15 -12 -4
step:-30 -32 -33
step adn:-21 -13 -12
step in:29 40 44
step off:56 72 59
step on:25 1 1
step … a:-33 -24 -13
step … front:31 41 46
step … in:28 4 6
step … is:-19 -20 -18
step … of:22 35 30
step … teh:-23 -18 -13
stepdad:20 13 12
stepdad is:11 14 41
stepdad touches:26 25 -12
stepdad … at:21 20 -1
stepdad … me:21 12 -13
stepdad … my:3 3 39
stepdads:9 14 29
stepdaughter:3 2 -5
stepfather:52 42 -3
stepfather adn:2 1 -21
stepfather who:-56 -45 -7
stepfather … i:1 1 -21
stepfather … in:63 48 -3
stepfather … me:-56 -45 -7
stepfather … not:8 7 21
stepladder:-4 4 2
stepmum:20 -3 4
stepmum than:30 -1 -1
stepped:-4 -6 1
stepping:-14 5 4
stepping off:13 22 24
stepping out:-13 -6 -21
stepping … in:6 9 -22
steps:-9 -4 -2
sterbe:-7 -5 -3
sterben:63 73 -33
steri:-1 0 -1
steriliser:-11 -9 -11
stern:-6 -3 -3
steroid:-6 -2 -2
steroids:-8 -6 -3
steve:33 14 19
steve … my:31 7 10
stew:-14 -11 -6
stick:40 40 6
stick … adn:25 25 -9
sticker:-10 -4 -10
stickers:0 0 0
sticking:-32 -25 -17
sticking to:-24 -17 -8
sticking … it:-24 -17 -8
sticks:-10 -6 -3
sticky:-5 -5 -1
stiff:81 87 83
stiff adn:62 64 57
stiff … adn:28 29 35
stiff … all:24 31 41
stile:-14 -14 -15
still:0 0 0
stimulant:0 0 0
sting:17 19 0
stinging:29 28 3
stinking:-2 -4 -7
stinks:-12 -9 -4
stirred:47 51 49
stitch:-9 -5 1
stitched:36 15 -5
stitches:9 16 -40
stitches adn:28 30 -5
stitches out:22 20 -21
stock:-21 -12 -7
stocking:0 -1 0
stockpiled:2 4 5
stockpiling:15 14 17
stockport:-1 0 0
stockroom:1 0 -5
stocktake:-8 -5 -6
stoic:-5 -4 -1
stoics:6 2 0
stole:-15 -24 -12
stole my:23 0 4
stolen:-13 -13 -8
stomach:13 16 31
stomach adn:-23 -20 -15
stomach cramps:18 15 26
stomach in:10 2 28
stomach is:22 17 27
stomach my:23 -2 -1
stomach … bits:7 -24 -10
stomach … of:-57 -48 -2
stomachs:-7 -3 -3
stone:7 -20 -33
stone cold:42 4 -2
stones:80 88 78
stood:27 20 27
stood in:33 11 20
stood over:20 28 14
stood up:28 28 17
stood where:-30 -15 -9
stood … adn:34 32 28
stood … bridge:9 -20 -11
stood … chair:24 4 0
stood … teh:41 21 32
stool:33 39 29
stool … in:-46 -38 -31
stool … my:32 40 44
stools:3 15 18
stop:0 7 3
stop adn:47 4 18
stop bleeding:-30 -31 -15
stop breathing:3 -11 -46
stop cryin:20 10 30
stop cutting:58 67 -2
stop dont:59 53 69
stop drinking:-16 -12 -21
stop existing:46 -35 -14
stop i:-14 0 26
stop im:1 1 -51
stop is:15 19 23
stop it:-17 17 23
stop living:4 36 19
stop me:37 29 14
stop my:18 24 17
stop myself:24 25 -12
stop on:26 23 18
stop picturing:24 17 -35
stop screaming:9 13 25
stop teh:16 22 29
stop them:-1 3 -21
stop thinkn:25 25 -1
stop this:42 38 20
stop wanting:14 27 -6
stop wont:-38 -36 -29
stop … about:38 18 0
stop … adn:38 37 -9
stop … all:-20 -11 -48
stop … blood:24 27 27
stop … cant:20 19 -24
stop … do:-9 -27 -58
stop … ending:27 25 -20
stop … for:-3 0 -26
stop … from:-17 4 -47
stop … gone:34 20 23
stop … good:-3 4 -21
stop … goodbye:15 17 22
stop … he:38 45 36
stop … heart:47 42 56
stop … his:27 28 41
stop … i:-42 -31 1
stop … ill:-21 -14 -25
stop … im:19 -3 -25
stop … in:22 -9 -1
stop … is:-45 -41 -33
stop … ive:63 80 33
stop … keep:-4 7 -33
stop … killing:27 28 -43
stop … me:60 54 63
stop … myself:36 38 -36
stop … not:-10 -47 -28
stop … of:8 39 35
stop … one:31 25 27
stop … own:17 24 27
stop … slicin:25 25 -1
stop … that:-21 -6 -5
stop … through:26 21 17
stop … to:-19 19 -55
stop … towel:-24 -26 -22
stop … up:26 -12 -2
stop … using:70 -2 0
stop … want:22 6 32
stop … was:29 35 20
stop … went:18 15 22
stopcock:-4 -3 -1
stoped:-5 -5 -10
stopped:41 50 41
stopped adn:-38 -28 -15
stopped being:36 51 49
stopped breathing:46 42 23
stopped but:-14 -23 -13
stopped dead:16 23 -18
stopped drinking:60 51 38
stopped existing:78 -26 -1
stopped expecting:14 -34 -30
stopped fighting:43 5 16
stopped for:22 23 -14
stopped his:52 54 8
stopped i:24 38 -6
stopped it:9 22 -19
stopped looking:31 32 43
stopped mostly:24 24 -10
stopped takin:-45 -16 -22
stopped this:21 21 17
stopped wanting:-60 -33 -1
stopped yesterday:11 15 21
stopped … a:19 31 19
stopped … adn:30 29 35
stopped … afraid:24 26 29
stopped … after:50 31 48
stopped … any:20 -3 -2
stopped … by:-6 -5 -26
stopped … days:27 21 30
stopped … dead:44 54 -12
stopped … dont:24 23 0
stopped … gave:21 22 17
stopped … had:46 37 36
stopped … heart:13 16 -47
stopped … here:-12 -32 -15
stopped … his:-5 -5 -22
stopped … how:44 -28 -1
stopped … i:62 21 32
stopped … im:-27 -28 -22
stopped … in:-49 -46 -22
stopped … it:-17 -36 -20
stopped … ive:-25 -21 -14
stopped … know:26 36 23
stopped … long:50 -14 -5
stopped … meds:17 13 31
stopped … monday:22 24 19
stopped … morning:34 40 43
stopped … not:-23 -17 -10
stopped … on:51 56 51
stopped … said:48 10 9
stopped … see:34 25 25
stopped … suddenly:16 18 22
stopped … tablets:0 -3 -47
stopped … that:-25 -1 16
stopped … to:-54 -64 -21
stopped … two:16 12 24
stopped … vodka:16 19 30
stopped … whisky:3 5 -25
stopped … would:29 -4 -2
stopped … yesterday:3 6 -57
stopping:89 68 43
stopping adn:17 21 45
stopping all:1 1 -52
stopping me:31 11 -24
stopping my:27 24 -1
stopping teh:32 48 48
stopping … adn:34 44 46
stopping … from:21 24 -1
stopping … i:-2 -2 23
stopping … me:34 28 1
stopping … my:23 22 -70
stopping … myself:76 30 46
stopping … teh:2 3 20
stopping … thats:36 35 26
stops:71 77 51
stops at:14 15 21
stops for:35 33 29
stops here:49 44 46
stops it:-35 -19 -1
stops my:23 32 -2
stops … a:31 26 24
stops … breathing:22 31 -1
stops … express:25 16 12
stops … teh:25 11 10
storage:-17 -11 -10
store:5 11 -9
store room:42 38 19
store … my:37 30 41
storey:-1 3 16
storey top:16 13 25
storey … adn:16 17 21
storey … im:19 15 23
storey … teh:-17 -22 -18
stories:-13 -24 -19
storm:-18 -15 -11
story:-16 -29 -2
story adn:-16 -23 -7
story has:42 -8 -7
story im:20 18 27
story … adn:-20 -12 -1
story … night:-34 -20 -8
story … one:36 -15 -14
story … teh:-29 -22 -23
storytime:2 2 4
stout:8 8 4
stove:-8 -6 -5
straight:-2 -4 -20
straight after:-5 -4 -22
straight away:-26 -26 -20
straight down:77 63 51
straight out:-25 -21 -1
straight … i:10 14 26
straight … to:27 31 20
straighteners:22 29 -3
strand:3 3 4
strange:-14 -8 -8
strangely:-3 1 0
stranger:-23 -26 -20
strangers:8 28 4
strangers tonight:13 22 24
strangle:-26 -17 -19
strangle my:26 28 -1
strangled:5 24 25
strangled me:29 47 68
strangled teh:-27 -26 -31
strangled … in:12 33 27
strangling:62 65 85
strangling her:12 12 28
strangling me:0 5 -21
strangling my:54 50 77
strangling … in:10 10 21
strap:35 45 46
strap to:35 45 46
strapped:-8 3 -4
strate:5 2 -1
strategy:0 0 1
straw:-23 -23 -14
strawberries:-7 -3 -1
streak:4 -5 -3
streaks:-6 -12 -7
streamer:-3 -1 -1
street:10 0 -9
street … adn:28 -5 -5
street … ive:9 10 -20
street … with:-22 -9 -2
streets:18 0 6
streets … adn:34 21 21
streets … i:-11 19 22
strength:-17 -13 -9
stress:-76 -27 -10
stressed:-8 -19 -5
stretches:-22 -11 0
strick:43 40 50
strick liegt:34 36 34
strick … im:34 36 34
strick … keller:34 36 34
strict:-16 -9 -1
strike:0 3 2
strikes:18 17 15
string:0 -16 -25
strip:44 53 38
strip as:96 89 87
strip … adn:34 32 4
strip … gone:-37 -31 -30
strip … other:27 24 26
strip … teh:30 26 30
stripped:40 44 40
stripped teh:31 35 32
stripped … bed:31 35 32
strips:59 36 19
strips of:42 40 4
strips … teh:36 33 37
stroke:-10 -18 -23
strong:13 -2 -35
strong adn:45 7 -4
strong enough:4 7 32
strong tonight:7 -59 -4
strong urge:31 46 -5
strong … be:-21 -10 -14
strong … but:20 -52 0
strong … can:82 -1 0
strong … feel:42 0 -7
strong … hert:1 -21 0
strong … i:51 18 -2
strong … ive:4 -26 8
strong … than:25 -2 -2
strong … to:51 41 -5
stronger:-2 -4 -28
stronger than:24 -14 -23
stronger … its:28 -3 -6
strongest:-3 -6 -3
struck:-13 -19 -14
struggle:-74 -38 -14
struggled:-6 -10 -6
struggling:1 -1 -13
strung:4 14 31
stubborn:-3 -2 -2
stubbornness:0 0 0
stuck:-52 -25 -61
stuck a:-36 -28 0
stuck in:-21 -9 -9
stuck on:-22 -20 -12
stuck … head:-26 -17 -5
stuck … in:-36 -28 0
stuck … it:44 64 -2
stuck … my:29 36 -9
stuck … teh:-21 -30 -23
student:-17 1 -15
student wrote:9 30 0
student … if:6 20 0
student … that:8 30 0
students:5 12 -13
studies:-24 -11 -5
study:18 29 0
study … my:41 49 -1
studying:-34 -15 -5
stuff:39 61 52
stuff adn:20 15 9
stuff i:34 19 18
stuff in:54 38 31
stuff is:31 35 42
stuff wen:18 12 -23
stuff … i:-20 -14 -5
stuff … in:26 28 41
stuff … its:38 33 33
stuff … my:68 38 26
stuff … up:-39 -34 -19
stuffed:16 11 15
stupid:21 25 32
stupid adn:-36 -32 -19
stupid i:-19 -21 -15
su:-38 -4 -2
sub:-56 -28 -17
subject:38 22 -7
suboxone:-52 -47 -41
suboxone i:-17 -22 -15
subs:-74 -49 -31
subscription:19 22 -5
subscription my:34 -1 0
subscription to:0 41 -1
subscription … family:34 -1 0
subscription … forgot:34 -1 0
subscriptions:6 8 20
subtitles:-6 -6 -5
subutex:0 0 -1
success:-8 -17 -14
successor:0 0 0
such:16 13 20
such a:41 0 9
such good:27 26 25
such … bad:57 -2 -1
such … burden:32 -1 0
such … long:17 22 20
such … thing:44 3 14
such … to:32 -3 -3
sudden:-10 -12 -10
suddenly:-15 -25 0
sudoku:5 19 -29
sudoku … i:7 30 -14
suegra:-6 -1 -4
sueno:-11 -5 -1
suffer:59 71 46
suffering:-11 11 18
sugar:-45 -26 -24
sugars:10 34 38
suggest:25 -10 -6
suggested:-10 -19 -9
suggestions:-5 -6 -1
suggests:-3 -2 0
suicidaire:4 6 11
suicidaires:59 64 -8
suicidal:25 85 -134
suicidal adn:73 92 -76
suicidal as:18 22 -16
suicidal but:49 48 -1
suicidal docter:-24 -19 0
suicidal exactly:22 -3 0
suicidal for:29 38 -1
suicidal i:34 37 1
suicidal ideation:-28 -3 -1
suicidal im:-22 -23 -4
suicidal it:25 33 -1
suicidal ive:-48 -42 3
suicidal last:19 -92 -3
suicidal no:-38 -25 -3
suicidal once:-34 -37 0
suicidal right:10 7 -52
suicidal since:41 28 -10
suicidal suicidal:47 48 0
suicidal tendencies:-60 -16 2
suicidal that:31 35 0
suicidal thats:17 24 -1
suicidal thoughts:0 57 -9
suicidal years:64 56 0
suicidal … adn:49 38 -36
suicidal … ago:59 48 0
suicidal … alone:26 19 -1
suicidal … been:43 37 -1
suicidal … do:25 25 -2
suicidal … done:40 42 -1
suicidal … dont:48 17 -2
suicidal … for:64 28 -1
suicidal … gp:-7 -11 -23
suicidal … has:35 41 1
suicidal … hell:19 22 -23
suicidal … i:59 73 -28
suicidal … im:54 5 -13
suicidal … in:29 25 -3
suicidal … it:101 111 -3
suicidal … its:-22 -16 -4
suicidal … ive:-60 -54 -3
suicidal … know:-47 -9 -3
suicidal … lied:72 80 0
suicidal … mum:-26 -8 -1
suicidal … no:31 32 -4
suicidal … of:27 39 0
suicidal … one:21 20 11
suicidal … out:55 51 -1
suicidal … said:16 25 0
suicidal … self:-22 -27 0
suicidal … sick:35 35 0
suicidal … teh:30 11 -8
suicidal … than:6 4 -21
suicidal … that:-31 -51 -1
suicidal … they:9 21 -1
suicidal … to:-19 -23 -2
suicidal … want:30 -36 0
suicidal … wat:-16 -23 0
suicidal … week:20 -21 0
suicidal … weeks:28 45 -1
suicidal … wont:28 28 -2
suicidar:37 38 14
suicidarme:127 14 -143
suicidarme lo:14 32 -1
suicidarme y:43 38 -5
suicidas:59 67 -7
suicide:34 66 -19
suicide adn:19 -14 -42
suicide attempt:18 -27 -4
suicide because:32 22 0
suicide but:-15 -52 -4
suicide by:76 85 -1
suicide every:33 46 -10
suicide feels:21 29 -4
suicide from:25 15 -8
suicide has:33 32 15
suicide i:7 -29 10
suicide is:47 47 -10
suicide its:23 19 -1
suicide leter:2 4 22
suicide note:-75 -85 -16
suicide plan:8 9 53
suicide sounds:9 -56 -13
suicide squad:-35 -33 -8
suicide ther:22 22 -1
suicide today:53 91 100
suicide tonight:5 5 53
suicide … a:25 33 22
suicide … all:-5 10 -43
suicide … answer:-22 -32 -5
suicide … at:-47 -44 -10
suicide … back:27 -8 -10
suicide … cant:20 18 -22
suicide … date:53 59 49
suicide … day:54 60 -6
suicide … done:3 1 36
suicide … for:9 11 45
suicide … i:48 53 29
suicide … im:31 -14 -13
suicide … in:-38 -30 -93
suicide … is:-6 -5 49
suicide … it:67 80 -30
suicide … its:7 7 33
suicide … looking:4 8 -35
suicide … me:26 25 -3
suicide … my:66 71 -40
suicide … next:-38 -40 -1
suicide … nobody:-28 -24 -20
suicide … not:-42 -42 -20
suicide … of:-13 -22 -5
suicide … on:13 18 29
suicide … one:19 23 -12
suicide … planned:11 13 54
suicide … right:21 -14 -11
suicide … suicide:28 35 -21
suicide … teh:-41 -59 -77
suicide … thats:29 28 -7
suicide … them:-34 -21 -2
suicide … thing:27 35 -16
suicide … think:-41 -44 -9
suicide … time:23 19 -1
suicide … to:7 7 -23
suicide … today:14 -52 -17
suicide … told:-34 -30 -37
suicide … tried:93 85 86
suicide … two:40 37 34
suicide … want:46 24 -26
suicide … was:-44 -40 -2
suicide … way:16 22 -2
suicide … youre:-24 -21 0
suicider:57 62 -113
suicides:8 16 -12
suicidio:-10 -16 -10
suicidio cada:26 47 -2
suicido:5 8 10
suis:11 3 25
suis fatigue:26 -5 -5
suis mort:-20 -6 -5
suis sur:-23 -25 -16
suis un:21 -4 -2
suis … les:41 42 44
suis … poids:21 -4 -2
suis … pont:-48 -51 -42
suis … pour:21 -4 -2
suit:4 13 21
suit … to:0 13 21
suitcase:-4 -1 -1
suitcases:-10 -3 -3
suite:4 4 6
suits:-11 -8 -5
suizid:8 11 -6
suizidal:1 -5 2
suizidgedanken:41 42 -30
suizidpravention:-14 -8 -3
sulked:-13 -7 -4
sum:-1 9 0
summary:-1 0 0
summer:-26 -40 -43
summer … saturday:25 -15 -2
summerhouse:0 1 0
summers:17 8 8
sums:2 -23 -13
sun:-43 -49 -32
sun in:-23 -23 -24
sun on:-31 -27 -29
sun … teh:-47 -44 -45
sun … up:24 18 12
sunburn:-7 -6 -3
sunburnt:-9 -3 -2
sunday:30 53 29
sunday adn:-20 -29 -42
sunday after:-15 -13 -26
sunday because:12 10 22
sunday before:49 40 45
sunday i:66 77 7
sunday im:-1 6 22
sunday is:-28 -31 -29
sunday ive:34 37 41
sunday meet:-21 -12 -4
sunday night:14 -19 23
sunday roast:-23 -12 -10
sunday teh:-39 -35 -33
sunday that:25 38 36
sunday with:-41 -31 -23
sunday … a:-23 -15 -7
sunday … all:9 7 26
sunday … as:38 40 28
sunday … be:32 16 39
sunday … been:-25 -40 -26
sunday … church:19 25 29
sunday … down:37 33 28
sunday … hav:-3 -3 42
sunday … held:-45 -13 -8
sunday … is:-18 -25 0
sunday … it:-23 -29 -44
sunday … ive:-8 -32 -11
sunday … last:24 5 -2
sunday … me:-2 -3 -31
sunday … my:5 12 39
sunday … myself:25 28 -26
sunday … night:-3 -10 -21
sunday … on:-38 -29 -21
sunday … pills:-20 -11 -5
sunday … sorry:0 0 -54
sunday … teh:-37 -51 -40
sunday … to:38 36 35
sunday … was:20 31 14
sunday … with:57 51 52
sunday … wont:21 21 4
sundays:-12 15 -8
sundays i:0 -2 -25
sundays … i:44 60 68
sung:0 1 -3
sunglasses:0 -2 -1
sunny:-1 -2 0
sunrise:13 26 39
sunrise adn:37 38 41
suns:0 0 0
sunset:-9 -11 -9
sunshine:-18 -10 -5
super:-69 -27 -19
superb:0 0 0
supermarket:2 7 -10
supervised:-10 -4 -5
supervising:0 0 0
supervision:-14 -9 -5
supervisor:3 23 14
supper:29 14 9
supper … tablets:54 42 42
supply:9 10 11
support:-40 -30 -18
supporte:0 11 -3
supported:-11 -7 -4
supporters:0 0 0
supporting:-1 -1 0
supportive:-19 -12 -2
suppose:58 28 20
suppose i:90 34 -25
suppose … here:40 -9 -2
suppose … in:-26 -9 -7
suppose … me:27 9 4
suppose … neva:54 18 19
suppose … to:-20 -3 -10
supposed:21 14 13
supposed to:21 19 16
supposed … be:14 27 30
supposing:41 48 33
sur:-7 -3 11
sur … de:35 34 37
sur … je:31 32 31
sur … les:-26 -40 -7
sur … pont:-25 -26 -22
sur … toit:17 16 22
sure:14 41 45
sure about:23 1 2
sure he:21 14 31
sure i:26 35 -7
sure if:-31 -18 -2
sure im:26 -7 -8
sure of:16 44 42
sure that:57 27 34
sure to:-49 -23 -18
sure wat:-20 -27 -23
sure where:9 24 16
sure … dont:28 23 25
sure … glad:24 -7 -1
sure … ill:33 1 4
sure … is:-9 -6 -26
sure … it:49 56 26
sure … neva:37 32 5
sure … not:23 8 -4
sure … say:27 22 32
sure … that:15 30 28
sure … to:43 37 31
sure … wake:20 24 27
sure … want:54 40 0
sure … was:15 19 25
surface:2 -3 -7
surfing:17 -1 -1
surgeon:-12 -21 -8
surgeons:-3 -1 -4
surgery:-3 -14 -7
surgery adn:-29 -37 -25
surgery at:8 14 34
surgery goes:51 -3 -1
surgery … wrong:51 -3 -1
surgerys:-6 -6 -2
surname:-14 -5 -5
surplus:46 -2 0
surprise:-30 -31 -34
surprised:-8 6 -13
surprises:-3 -2 -1
surprisingly:-5 -4 0
surrendered:0 0 0
surtout:-6 0 0
survey:-10 -6 -5
survive:-22 -8 -11
survive this:-24 -15 -14
survived:28 31 -3
survived my:35 39 0
survived … attempt:34 38 1
survived … in:43 47 0
surviving:-3 -2 -3
survivors:-4 -4 -3
sus:-54 -27 -17
susan:-1 -1 0
suspects:-1 1 2
suspended:28 -15 -9
suspense:-10 -12 -9
swag:-12 -8 -2
swallow:13 22 41
swallow teh:53 51 39
swallow … adn:-6 -30 -15
swallow … lot:50 49 61
swallowed:39 63 76
swallowed a:20 40 15
swallowed batteries:15 12 20
swallowed bleach:13 23 16
swallowed every:-13 -22 -38
swallowed everything:31 36 36
swallowed i:43 45 45
swallowed two:38 38 15
swallowed … at:33 31 47
swallowed … battery:20 34 -12
swallowed … box:46 51 49
swallowed … dont:33 42 45
swallowed … i:15 18 21
swallowed … in:-23 -17 -35
swallowed … its:16 24 19
swallowed … lot:-43 -30 -29
swallowed … months:33 42 47
swallowed … mums:26 26 25
swallowed … my:27 25 48
swallowed … of:40 39 45
swallowed … on:18 27 -26
swallowed … one:22 5 7
swallowed … packet:14 21 28
swallowed … pill:-63 -62 -49
swallowed … tablet:9 8 -23
swallowed … tablets:14 12 41
swallowed … teh:46 51 54
swallowed … whole:59 55 43
swallowed … worth:38 38 15
swallowing:120 125 102
swallowing teh:13 16 23
swallowing them:39 39 34
swallowing … at:39 39 34
swallowing … of:38 40 6
swallows:-13 -2 0
swam:-4 -2 -2
swan:-14 -8 -4
swans:0 0 0
swap:-10 -19 -7
swap it:-28 -11 -4
swapped:10 1 13
swapping:26 32 37
swatting:30 30 31
swear:34 46 2
swear on:46 48 -4
swear to:11 22 44
swear … god:-29 -15 -7
swear … u:28 33 40
swearing:1 13 8
swears:6 13 -19
swears he:21 22 -8
swears … silence:28 28 -4
sweat:-6 -12 0
sweated:-5 -3 -3
sweating:83 34 18
sweating adn:39 41 14
sweating buckets:41 37 35
sweating … adn:14 -31 -16
sweating … at:4 25 29
sweating … im:40 -33 -20
sweating … talking:20 22 24
sweats:-5 -7 -20
sweats adn:28 -13 -10
sweats … teh:35 -17 -21
sweaty:-6 -39 -33
sweaty adn:30 -21 -18
sweaty … adn:30 -33 -28
sweet:-12 -9 -17
sweetheart:-4 -1 4
sweets:-18 -18 -8
swell:-3 0 -1
swelling:13 9 0
swells:-4 2 -1
swept:49 55 56
swept teh:25 35 30
swerve:17 36 35
swerved:1 1 7
swim:40 48 48
swim club:27 27 26
swim … i:11 14 25
swiming:-2 -1 -1
swimmer:-5 -2 -1
swimmers:48 -14 -15
swimming:-44 -41 -42
swimmy:-3 -2 -2
swims:1 0 -2
swing:-50 -45 -34
swing is:-26 -25 -17
swing … my:-26 -25 -17
swing … up:-26 -25 -17
swinging:84 30 34
switch:16 -19 4
switched:-13 -4 -2
switched it:-26 -20 -20
switching:-5 -3 -1
swollen:-33 -18 -12
swollen adn:-34 -15 -8
sword:25 20 28
sword … for:39 34 44
swore:20 33 25
swore neva:17 46 6
swore … i:40 -2 0
swore … it:16 39 -1
swore … was:17 40 0
sworn:9 -9 -4
swum:7 8 6
swung:0 0 1
syllabus:-1 0 0
sylvia:-2 -2 -1
sympathy:-51 -22 -16
symptoms:-28 -14 -10
syringe:42 49 56
syringes:49 48 34
syringes are:19 18 21
syringes … in:19 18 21
syringes … teh:19 18 21
syrup:0 1 -3
system:-7 -5 -2
t:-13 -6 -2
ta:56 77 94
ta for:38 35 46
ta my:-1 18 20
ta ra:50 58 53
ta to:25 23 22
ta … im:20 21 29
ta … my:2 19 24
ta … u:57 60 52
tab:9 9 -17
table:-13 -4 -9
table adn:19 30 34
table for:21 16 15
table gone:-35 -34 -30
table i:44 43 37
table im:46 36 34
table teh:-27 -4 15
table whoever:-24 -21 -22
table … a:-21 -21 -18
table … im:-29 2 4
table … is:21 19 11
table … not:44 42 35
table … one:-25 -28 -25
table … says:22 23 0
table … teh:23 22 19
table … took:34 31 38
table … was:44 42 35
tables:2 -3 -3
tablet:-2 0 10
tablet hes:11 11 27
tablet … got:19 20 33
tablet … teh:-9 -8 -22
tablets:76 85 84
tablets adn:50 38 47
tablets all:-20 -18 -32
tablets are:71 73 68
tablets both:45 39 41
tablets counted:1 -20 -38
tablets crushed:12 20 25
tablets down:-20 -23 -11
tablets every:39 43 49
tablets feeling:10 9 30
tablets for:-33 -27 -61
tablets from:45 67 61
tablets in:-41 -49 -41
tablets locked:-18 -18 -47
tablets on:-10 -10 -24
tablets out:-32 -30 -48
tablets saved:24 24 28
tablets she:33 33 30
tablets shes:32 34 36
tablets since:31 34 18
tablets sorted:-21 -17 -14
tablets that:35 21 11
tablets they:20 21 20
tablets three:14 22 21
tablets tonight:55 61 63
tablets twenty:-23 -20 -15
tablets with:-28 -27 -4
tablets … a:34 39 47
tablets … adn:27 17 -1
tablets … all:40 42 44
tablets … an:26 23 -24
tablets … are:35 38 49
tablets … bottle:21 18 21
tablets … can:37 44 44
tablets … counted:40 39 31
tablets … day:-19 -22 -11
tablets … dei:19 32 1
tablets … down:12 19 26
tablets … gone:-46 -32 -13
tablets … had:36 53 34
tablets … hav:15 18 21
tablets … he:22 20 20
tablets … her:21 -35 -33
tablets … here:16 22 12
tablets … his:30 28 18
tablets … i:77 88 76
tablets … im:-26 -19 -18
tablets … in:30 36 22
tablets … is:28 23 10
tablets … it:-2 9 -38
tablets … late:29 27 17
tablets … minutes:-23 -20 -15
tablets … monday:29 39 36
tablets … my:-22 -15 -38
tablets … nans:8 23 -4
tablets … night:0 4 27
tablets … of:-32 -22 -43
tablets … on:52 10 2
tablets … one:6 22 24
tablets … out:-14 -36 -52
tablets … right:14 13 33
tablets … room:-25 -20 -14
tablets … teh:29 28 29
tablets … thats:55 57 54
tablets … them:57 55 56
tablets … times:13 21 21
tablets … to:-23 -20 -13
tablets … today:15 23 22
tablets … week:13 12 31
tablets … working:26 23 26
tabletten:41 40 51
tabletten genommen:31 24 30
tabletten geschluckt:54 60 59
tabletten heute:-20 -18 -16
tabletten … genommen:-20 -18 -16
tabletten … und:53 52 52
tabs:39 44 34
tack:4 5 8
tackle:-2 -1 -1
tag:-34 -20 -15
tags:0 0 1
tail:13 -1 -2
take:-1 7 7
take a:-33 -38 -30
take adn:30 13 10
take all:43 56 39
take an:-50 -51 -12
take anything:17 29 23
take care:25 19 41
take every:1 2 24
take it:-66 -38 -3
take my:33 -4 -23
take one:-23 -8 5
take teh:-14 -27 -16
take them:65 62 56
take ur:-36 -28 -27
take wat:24 21 11
take whatever:52 50 9
take … as:-23 -19 -10
take … at:-15 -1 34
take … children:19 22 -9
take … each:26 26 -1
take … flight:2 23 -1
take … from:24 20 9
take … get:-17 -21 -15
take … hav:30 -2 6
take … he:30 22 -17
take … her:14 25 -4
take … i:22 30 22
take … if:21 17 -1
take … im:29 35 56
take … in:34 -22 12
take … it:-20 -15 -30
take … kil:25 25 -2
take … leave:6 25 21
take … lief:62 36 4
take … long:-18 -28 -8
take … lot:36 41 58
take … me:9 -24 -12
take … my:7 -1 26
take … out:47 20 -41
take … overdose:-17 -22 -12
take … own:-50 -60 -32
take … pills:30 38 -16
take … tablets:74 61 42
take … teh:24 31 40
take … that:13 21 24
take … theres:25 5 4
take … theyre:61 11 14
take … time:-22 -23 -11
take … to:-8 -24 -9
take … train:-37 -17 -36
take … want:16 30 -1
take … wen:-32 -39 -31
take … without:38 -2 -1
takeaway:-9 -4 -1
takeaways:28 26 27
takeaways told:28 25 25
takeaways … chemist:28 25 25
takeaways … teh:28 26 27
taken:60 65 68
taken a:14 19 28
taken all:29 36 48
taken an:31 37 42
taken every:29 37 50
taken everything:33 -21 -37
taken far:42 38 41
taken many:-24 -21 -18
taken more:24 4 10
taken my:-57 -51 -44
taken off:20 3 -7
taken over:-23 -20 -17
taken pills:25 27 23
taken tablets:-39 -36 -19
taken teh:85 96 67
taken tonight:23 12 12
taken up:-23 -21 -11
taken wat:39 51 36
taken … adn:20 17 36
taken … all:-17 -7 -21
taken … away:30 35 -6
taken … cant:80 82 77
taken … from:22 11 6
taken … i:43 25 31
taken … in:56 16 16
taken … kids:50 45 46
taken … long:-47 -34 -25
taken … many:41 43 40
taken … medicine:15 17 25
taken … more:62 62 65
taken … off:-30 -15 -11
taken … out:-14 -22 -38
taken … overdose:36 37 38
taken … pills:-21 -10 -14
taken … tablet:5 12 26
taken … tablets:-11 -2 -22
taken … teh:-20 -59 -66
taken … than:47 31 37
taken … that:36 41 30
taken … was:32 36 35
taken … whole:21 20 18
takes:-2 -3 -52
takes me:54 11 -16
takes my:53 55 -31
takes teh:-16 -8 -23
takes to:-39 -32 -27
takes until:26 20 23
takes … a:-34 -25 -12
takes … adn:19 30 -9
takes … he:27 25 23
takes … hes:-24 -22 -14
takes … im:17 21 10
takes … it:16 33 -9
takes … out:8 -26 -35
takes … pension:40 37 -23
takes … shotgun:1 1 -22
takes … takes:16 33 -9
takes … teh:-8 -28 -8
takes … three:26 20 23
takes … with:-23 -20 -7
takin:32 51 55
takin every:19 21 36
takin it:52 49 65
takin me:-26 -14 -7
takin more:45 39 -9
takin my:21 31 18
takin over:-40 -27 -17
takin tablets:33 25 12
takin them:-53 -35 -36
takin to:26 30 39
takin up:25 -15 -4
takin ur:21 25 32
takin us:10 8 22
takin … all:10 8 21
takin … by:24 -10 -9
takin … her:29 29 -6
takin … hour:27 -15 -10
takin … i:-49 -50 -22
takin … insulin:19 21 -11
takin … it:29 33 -6
takin … lief:60 64 7
takin … long:25 31 14
takin … meds:14 10 22
takin … of:24 14 -29
takin … on:47 35 0
takin … out:65 74 94
takin … overdose:29 31 9
takin … pills:39 37 49
takin … purpose:21 3 -12
takin … shes:36 33 34
takin … space:22 -4 -1
takin … tablet:19 20 35
takin … than:59 61 33
takin … them:26 26 21
takin … to:-37 -16 -11
takin … up:29 21 24
takin … with:55 71 38
tale:-5 -4 -7
talent:-5 -5 -4
talk:-32 -29 -5
talk about:-24 -12 -8
talk me:43 51 31
talk tomorrow:-20 -19 -19
talk … a:36 46 36
talk … down:31 37 33
talk … i:-24 -18 -19
talk … me:26 18 15
talk … of:-1 4 -24
talk … someone:36 -6 -3
talk … suicide:-22 -21 -10
talk … u:-33 -26 -20
talked:-25 -10 -8
talked me:24 9 12
talked out:21 35 30
talked to:-27 -14 -15
talked … about:-25 -20 -12
talked … it:31 29 36
talked … of:18 38 41
talker:0 1 -4
talking:19 14 40
talking adn:-26 -13 -6
talking me:-24 -17 -22
talking to:18 11 26
talking … adn:38 24 28
talking … him:23 -1 0
talking … it:-26 -21 -26
talks:41 41 -6
talks of:43 36 3
talks … its:26 25 0
talks … suicide:36 33 0
tall:-1 0 -1
taller:1 -6 -10
taller than:-20 -20 -22
taller … teh:-21 -22 -24
tambien:-20 -5 -1
tan:38 -21 -12
tank:-6 -11 -6
tank … teh:57 57 56
tanto:64 -7 -5
tantrum:-3 -1 -1
tap:-2 -9 -1
tap adn:3 5 24
tape:19 40 29
taped:24 24 28
taper:-32 -19 -9
tapered:-27 -11 -5
tapering:-20 -15 -9
tapers:-8 -5 -4
tapped:-8 -11 -9
taps:-14 14 24
tara:21 25 18
tara to:22 25 18
tarantula:-7 -5 -5
tarde:-18 -4 -1
tarot:-1 -1 -1
tarp:-13 -12 -10
tart:-6 0 -1
tash:0 0 0
task:-3 -4 -3
taste:32 -12 5
taste it:49 -8 -3
taste teh:25 0 0
taste … adn:43 -3 -1
tasted:62 64 9
tasted … i:20 29 22
tastes:21 25 17
tastes pennies:22 29 31
tasting:16 -17 -11
tatort:-3 -5 -2
tattoo:-29 -24 -16
tattooed:-4 3 6
tattoos:-12 -7 -3
taught:-39 -32 -25
tax:-13 -10 -4
taxi:-3 -15 -4
taxis:-9 -9 -6
tb:3 5 3
tbh:0 0 0
te:-123 -30 -3
tea:-36 -25 -41
tea adn:-6 -18 -43
tea im:52 51 32
tea tonight:-23 0 0
tea … for:22 21 29
tea … it:-1 0 -37
tea … teh:-15 -30 -33
teabag:-17 -14 -9
teabags:-7 -2 0
teach:-19 -17 -6
teacher:-59 -48 2
teacher confiscated:18 31 41
teacher is:22 22 -6
teacher … me:-49 -44 -3
teacher … one:24 35 44
teacher … to:-26 -26 -3
teachers:42 3 -9
teaches:-1 0 0
teaching:-37 -23 -16
team:-38 -31 -47
teapot:-8 -9 -21
tear:-3 -3 -2
tearful:-5 -4 -1
tearing:1 5 -10
tears:-27 -27 -23
teary:-2 -1 -1
teas:-11 -10 -6
tease:-11 -8 -9
teatime:4 14 2
teatime adn:25 28 4
teatime … had:29 29 4
technically:-24 0 3
technology:-21 -14 -15
teddy:24 27 19
tee:-21 -20 -20
teen:-5 6 -17
teen started:36 49 0
teenage:-6 -3 -8
teenager:-15 -5 -16
teenagers:-29 -26 -20
teens:-20 -13 -4
teeth:44 -36 -53
teeth for:58 -1 0
teeth gone:0 3 26
teeth hert:45 -25 -11
teeth … a:70 3 -6
teeth … he:4 6 32
teeth … hes:-60 -42 -43
teeth … i:50 -7 -2
teething:-1 -1 0
teh:-14 -1 14
teh abuse:15 28 0
teh aerial:-26 -27 -25
teh after:29 30 23
teh agency:9 9 -22
teh airport:-51 -54 -56
teh alarm:-4 -25 -16
teh alcohol:-27 -15 -9
teh ambulance:22 4 1
teh amount:-39 -30 -26
teh answer:-13 -15 -34
teh answers:-24 -39 -28
teh anxiety:-30 -19 -21
teh app:-7 -40 -30
teh archers:23 26 26
teh are:-11 -14 -21
teh arm:-21 -15 24
teh army:-26 -25 -24
teh attempt:34 24 -13
teh axe:-27 -26 -22
teh babies:20 19 29
teh baby:8 23 28
teh babys:-26 -16 -3
teh bad:-24 -12 -6
teh bag:12 -4 -26
teh bagpipes:-40 -33 -24
teh bakery:-20 -16 -14
teh balcony:33 34 31
teh ball:-32 -23 -14
teh banister:43 41 50
teh bank:23 39 28
teh barn:52 49 37
teh bars:51 44 44
teh bath:46 49 48
teh baths:39 44 60
teh beach:-27 -21 -9
teh beam:84 79 64
teh bed:76 83 73
teh bees:32 35 18
teh bells:36 -19 -20
teh belts:46 57 56
teh bend:34 28 24
teh benzos:39 28 40
teh bereavement:-25 -18 -20
teh betting:32 -10 -11
teh bicycle:27 32 39
teh big:23 -22 -18
teh bills:-10 -22 -55
teh bin:-31 -38 -29
teh birds:55 55 50
teh biscuit:15 29 34
teh biscuits:-22 -25 -10
teh bit:-23 -39 -42
teh blade:49 -4 -80
teh blades:36 -62 -87
teh bleach:37 27 30
teh blinds:30 36 32
teh blood:22 28 11
teh blue:15 20 30
teh boards:21 24 15
teh boat:27 7 11
teh boats:-27 -23 -19
teh boiler:-30 5 8
teh bones:20 23 21
teh book:-16 -28 -27
teh bookies:42 -17 -13
teh books:-21 -19 -12
teh boot:14 12 20
teh both:51 39 31
teh bottle:-35 3 6
teh bottom:39 28 27
teh bouquet:19 22 32
teh bowl:39 22 -14
teh box:-33 -33 -21
teh boxes:33 26 23
teh boys:-33 -23 -10
teh branch:42 47 53
teh bread:34 22 32
teh breakfast:24 26 22
teh bridge:21 11 2
teh bruises:-33 -26 -22
teh bullet:-39 -28 -13
teh bullets:-15 -24 -2
teh bureau:30 34 34
teh burning:29 40 -3
teh burns:-50 -59 -40
teh bus:-59 -28 -26
teh bypass:49 11 8
teh cab:21 21 -17
teh cabinet:37 33 50
teh cabnet:37 40 39
teh cake:-41 -48 -45
teh call:21 39 1
teh cameras:32 25 -3
teh canal:47 48 46
teh candle:23 24 20
teh cans:47 -1 -1
teh car:28 30 16
teh caravan:10 24 27
teh card:-46 -43 -33
teh cardigan:27 26 26
teh cards:-19 -25 -20
teh carer:21 13 -8
teh caretaker:35 35 22
teh carpet:-27 -27 -21
teh cases:-21 -24 -21
teh cat:-40 -30 -42
teh cats:-40 -44 -47
teh ceiling:-34 -32 -26
teh centre:26 29 0
teh chair:45 37 8
teh chairs:-19 -25 -17
teh chance:28 25 -7
teh changing:-5 0 -28
teh channel:-36 -37 -30
teh character:9 39 -2
teh chat:-15 -35 -35
teh cheese:-16 -24 -11
teh children:30 34 24
teh choice:24 -12 -5
teh choir:-22 -34 -31
teh christening:1 -22 -25
teh cider:30 29 35
teh clappers:46 57 41
teh cliff:36 40 47
teh cliffs:29 37 46
teh clinic:24 -15 -40
teh closet:12 18 22
teh club:36 34 18
teh coal:-45 -41 -16
teh codeine:25 -4 -3
teh coke:22 31 23
teh cold:-9 6 -25
teh concert:4 3 22
teh console:33 0 0
teh cooking:27 2 -15
teh cord:43 50 55
teh corner:8 13 25
teh coroner:3 3 21
teh corridor:2 14 36
teh couch:-24 -2 -2
teh council:-35 -26 -30
teh counsellor:31 34 33
teh counter:-2 -30 -26
teh courage:-8 -26 -34
teh course:-31 -21 -9
teh craft:26 31 -3
teh crane:27 22 34
teh craving:66 -22 -13
teh cravings:48 -19 -12
teh crawling:40 -3 -3
teh cremation:36 35 38
teh crossing:35 44 59
teh cupboard:24 -12 4
teh cure:-23 -3 -1
teh curtain:-30 -31 -33
teh curtains:16 -1 -21
teh cut:25 25 35
teh cuts:20 29 -22
teh cutting:31 23 10
teh daft:28 19 10
teh dairy:19 23 0
teh dance:-30 -10 -9
teh date:-61 -49 -47
teh dawn:-32 -33 -10
teh day:-41 -18 13
teh days:-14 -23 -20
teh dead:9 -9 -33
teh deal:41 39 42
teh death:-5 -20 -14
teh dentist:8 -24 -30
teh dietitian:13 -33 -9
teh difference:-20 -22 -17
teh direct:26 0 0
teh discord:22 22 19
teh dishes:-21 -15 -10
teh do:20 23 7
teh doctors:9 -26 -22
teh donkey:24 26 16
teh doors:24 -5 -7
teh dose:40 31 39
teh dowry:39 44 -14
teh drama:-18 -20 -16
teh drawer:72 38 27
teh drink:48 32 32
teh drive:21 35 0
teh driver:78 56 48
teh drivers:30 35 6
teh drop:33 15 6
teh drug:28 45 61
teh ducks:-25 -24 -22
teh earth:23 -58 -45
teh edge:23 26 9
teh edges:52 43 36
teh email:31 38 35
teh end:-1 5 29
teh engine:-33 -43 -38
teh engines:21 24 28
teh envelope:26 34 33
teh er:-17 -21 -7
teh essay:-14 -23 0
teh evenings:-21 -20 -8
teh examiner:-23 -22 -24
teh exams:-40 -29 -22
teh exhaust:60 54 56
teh express:9 20 31
teh face:-11 10 -42
teh fact:-29 -18 -11
teh far:67 61 57
teh farm:30 33 23
teh fella:-30 -29 -10
teh fence:46 56 59
teh ferret:-27 -26 -12
teh ferry:-21 -17 -16
teh fifties:-21 -18 -11
teh film:-22 -32 -24
teh final:27 16 13
teh fire:-25 -30 -28
teh fireworks:-45 -38 -22
teh firms:-25 -21 -20
teh first:-26 -46 -28
teh flats:-24 -25 -33
teh floor:22 -10 -2
teh flour:15 21 25
teh flyover:-22 -6 -4
teh following:-28 -19 -15
teh fone:18 26 26
teh food:4 -2 -28
teh foot:-30 -23 -24
teh forest:15 15 29
teh forestry:27 26 12
teh forever:72 -5 19
teh form:-28 -26 -20
teh forms:18 29 25
teh freights:30 17 24
teh fresh:26 27 0
teh friend:14 21 -12
teh frog:25 26 22
teh front:-44 -40 -32
teh fruit:36 0 0
teh full:50 54 47
teh game:35 -12 20
teh gap:47 32 33
teh garadge:25 36 38
teh gas:38 40 21
teh gate:65 58 34
teh giggles:-39 -39 -34
teh gin:48 46 30
teh girl:-54 -44 -26
teh girls:-21 -14 -14
teh glass:22 46 37
teh glovebox:64 56 60
teh go:-22 -23 -19
teh good:6 8 22
teh goodbye:-14 -20 -16
teh gp:-22 -27 -12
teh grandkids:-23 -23 -25
teh graves:-10 -21 -14
teh greenhouse:18 29 36
teh grey:-42 -39 -17
teh grippy:35 20 1
teh ground:17 -4 -27
teh gun:33 28 27
teh guns:54 57 49
teh guys:25 18 18
teh hair:33 43 26
teh half:19 22 16
teh hammer:16 14 42
teh handover:45 46 48
teh harbour:44 46 42
teh hard:-23 -24 -10
teh hatch:4 24 27
teh head:-34 -26 -17
teh headland:51 47 45
teh hearing:4 2 -34
teh heating:-5 -8 -21
teh hedge:-21 -6 -6
teh hem:-24 -21 -16
teh hens:4 9 26
teh high:-29 -29 -16
teh hole:59 61 48
teh holiday:-40 -40 -32
teh honest:-24 -26 -13
teh hook:8 13 29
teh hoover:26 -1 -3
teh horses:27 -15 -13
teh hose:51 45 31
teh hospital:-20 -15 -23
teh hotel:-18 -21 -27
teh hour:15 24 25
teh housing:48 35 36
teh humber:-27 -20 -16
teh i:-43 -25 -18
teh ice:-21 9 8
teh idea:29 25 -1
teh illness:22 44 47
teh im:-31 -32 -22
teh in:-58 -43 -31
teh infection:-24 -37 -19
teh inquest:-22 -24 -18
teh inside:28 26 27
teh inspection:30 -4 -3
teh insulin:-18 -13 -22
teh interview:-32 -28 -20
teh iron:30 34 21
teh ironing:-28 -23 -20
teh is:-19 -21 -35
teh itch:28 -24 -25
teh item:53 65 72
teh jeep:2 10 25
teh jerry:1 14 20
teh joke:18 22 -1
teh kettle:-39 -26 -8
teh kettles:28 34 30
teh key:26 14 5
teh keyboard:36 40 48
teh keys:18 26 33
teh kid:34 27 -5
teh kind:-3 28 1
teh kindest:28 -14 -8
teh kitchen:54 49 36
teh kitten:18 21 -1
teh lab:54 33 24
teh label:-22 -24 -41
teh ladies:-31 -25 -20
teh lady:-24 -27 -30
teh lake:55 64 61
teh landlords:-22 -19 -11
teh laptop:26 19 23
teh latch:32 38 51
teh laughs:40 40 42
teh laundry:17 23 8
teh lawn:-26 -19 -11
teh leader:23 26 -6
teh leaflet:-25 -26 -10
teh leave:10 15 23
teh ledge:34 34 36
teh left:27 35 46
teh leftover:-30 -28 -22
teh legion:-6 -4 -24
teh leter:25 22 21
teh letterbox:29 26 30
teh letters:38 54 66
teh lief:27 -5 -1
teh lifts:-24 -13 -18
teh light:48 24 32
teh lighter:37 41 19
teh lights:-26 -46 -39
teh line:48 33 22
teh lip:-28 -23 -11
teh lips:49 47 46
teh list:-14 -38 -32
teh liver:-38 -38 -44
teh location:26 31 31
teh lock:50 36 46
teh locker:-19 -21 -18
teh loft:-34 -28 -14
teh long:41 19 20
teh lord:97 -29 -13
teh lot:22 1 3
teh lovely:26 31 36
teh low:19 16 20
teh maid:41 34 -8
teh man:-8 -7 -34
teh mart:9 22 28
teh match:-42 -49 -32
teh mattress:63 67 69
teh means:60 63 75
teh medals:29 29 31
teh medical:47 49 42
teh medicine:41 32 27
teh meds:26 31 23
teh meeting:-20 -17 -15
teh memes:62 66 52
teh message:19 -36 -6
teh methadone:14 19 22
teh method:34 26 23
teh milk:-33 -38 -23
teh milks:2 -6 -23
teh minibus:-24 -21 -22
teh mirror:32 31 -25
teh missus:-11 -20 -27
teh moment:-10 2 -22
teh money:4 22 55
teh month:31 45 25
teh moon:-28 -28 -34
teh morning:16 16 31
teh mornings:-17 -17 -23
teh morphine:29 29 27
teh mosque:65 58 42
teh most:-57 -39 -7
teh mother:22 18 9
teh motor:21 23 26
teh motorway:47 46 34
teh mouth:14 26 18
teh move:-25 -18 -15
teh mower:-38 -44 -17
teh museum:-45 -43 -41
teh name:20 22 32
teh nearly:23 22 -18
teh neck:-25 -27 -20
teh needle:-28 -23 -28
teh needles:53 53 45
teh neighbours:-49 -48 -41
teh nerv:27 39 -1
teh nerve:55 39 -37
teh new:-59 -68 -67
teh newcomers:25 23 26
teh nicest:28 18 23
teh nightstand:13 11 22
teh nine:-14 -18 -23
teh nineties:-28 -24 -13
teh noose:47 33 69
teh note:76 85 67
teh nurse:-48 -42 -48
teh obituaries:43 -10 -7
teh of:-55 -39 -33
teh off:21 -28 -23
teh offie:32 -9 -14
teh old:-21 -35 -73
teh once:34 -8 -6
teh one:23 1 -37
teh ones:53 55 72
teh onions:-17 -20 -14
teh ordinary:-24 -21 -11
teh others:52 52 62
teh out:22 26 22
teh outside:25 34 32
teh oven:-6 -2 -26
teh overdose:35 34 53
teh overpass:25 40 42
teh packet:51 53 50
teh packets:47 58 58
teh page:33 35 33
teh pain:-9 -19 -39
teh pan:30 -7 -1
teh panto:-26 -26 -27
teh paper:26 -3 8
teh paperwork:38 6 23
teh paracetamol:20 20 34
teh parish:-27 -20 -12
teh park:-26 -15 -9
teh parrots:2 1 21
teh part:-28 -22 -16
teh party:20 21 -2
teh passenger:33 36 42
teh passwords:33 26 32
teh past:-39 -42 -40
teh paws:4 -20 -21
teh pencil:22 47 -2
teh pension:63 60 62
teh person:-49 -35 -34
teh pesticide:35 36 39
teh petrol:28 31 36
teh pharmacist:-39 -40 -32
teh phq:17 25 1
teh physical:-31 -23 -14
teh piano:39 40 24
teh pictures:-26 -22 -23
teh pier:30 36 30
teh pigeons:-22 -16 -7
teh pillow:66 55 66
teh pills:85 91 99
teh pink:42 17 18
teh pipe:51 53 49
teh pipes:12 15 20
teh pistol:15 15 32
teh place:-26 -36 -25
teh plan:41 24 -19
teh plane:58 -31 -23
teh plants:-31 -21 -19
teh platform:-7 -36 -40
teh playlist:41 38 40
teh plot:45 51 49
teh plug:36 7 3
teh pogues:31 34 35
teh poison:30 26 19
teh police:30 39 32
teh policy:30 32 32
teh pond:39 34 45
teh post:22 12 16
teh power:-29 -19 -13
teh practice:-15 -17 -24
teh pregabalin:17 28 14
teh price:-21 -18 -8
teh prison:-31 -33 -11
teh process:-21 -16 -7
teh psychiatrist:-23 -12 -15
teh psychologist:-20 -9 -6
teh pull:66 49 58
teh pump:37 38 25
teh pumpkin:-47 -39 -52
teh quarry:49 54 54
teh quay:61 69 48
teh questions:17 20 0
teh quick:27 19 17
teh radio:-35 -32 -27
teh rafters:32 33 22
teh rail:59 71 67
teh rails:57 49 52
teh rain:-19 -25 -22
teh rat:69 66 75
teh razor:47 29 3
teh real:13 3 -24
teh reason:6 6 -28
teh recorder:-32 -8 -6
teh records:42 45 40
teh recycling:-35 -31 -24
teh relief:45 14 -1
teh renovations:31 31 20
teh rents:44 31 26
teh reporters:-21 -4 -1
teh research:20 26 -4
teh reservoir:11 16 24
teh rest:42 18 22
teh revolver:25 17 26
teh ring:16 33 -14
teh risk:59 54 6
teh rist:20 26 5
teh river:54 52 52
teh rivers:53 7 10
teh road:10 -20 -13
teh roads:-20 -12 -28
teh roap:39 20 28
teh rocks:43 26 26
teh rooms:11 21 19
teh ropes:76 76 81
teh rosary:37 41 31
teh roundabout:-25 -18 -17
teh route:21 20 24
teh row:21 18 15
teh rucksack:-23 -17 -12
teh rug:25 26 29
teh samaritans:-25 -21 -13
teh saturday:-28 -29 -23
teh saving:-29 -23 -15
teh scan:5 -35 -25
teh schools:-2 -33 -18
teh scissors:22 -13 -56
teh screen:22 25 18
teh sea:30 19 22
teh seat:31 1 1
teh secateurs:-22 -25 0
teh second:-12 -10 -22
teh security:22 22 27
teh seminar:-22 -13 -9
teh service:30 27 18
teh servo:14 17 21
teh settee:-34 -31 -18
teh seventh:33 -15 -8
teh seventies:-25 -29 -18
teh shakes:-37 -21 -16
teh shed:-52 -45 -38
teh sheds:49 42 30
teh sheets:25 5 14
teh sheriff:14 13 26
teh sherry:20 -30 -33
teh shirt:19 19 21
teh shop:-32 -28 -22
teh shops:53 44 31
teh shotguns:77 69 69
teh shout:16 14 35
teh shower:34 38 51
teh side:56 44 38
teh silo:47 47 31
teh singer:-23 -14 -12
teh sink:-23 -27 -32
teh skin:-20 -7 -4
teh skirting:-23 -17 -13
teh sleep:5 22 23
teh sleepers:46 45 43
teh sleeping:37 36 39
teh sleepy:51 54 25
teh slugs:-23 -30 -4
teh small:-9 -22 -6
teh snacks:-27 -27 -21
teh sober:-25 -21 -17
teh sofa:-20 -9 -12
teh solicitors:-20 -22 -25
teh song:48 44 15
teh songs:-39 -40 -35
teh sound:-21 -19 -17
teh spare:22 19 27
teh speaking:43 42 41
teh spoon:28 8 2
teh spray:-22 -11 -1
teh spreadsheet:-44 -26 -15
teh stag:-22 -9 -4
teh stairs:35 18 15
teh stairwell:18 24 24
teh start:22 -24 -18
teh stationery:-12 -18 -23
teh steam:-26 -14 -11
teh step:-34 -19 -15
teh stepfather:-23 -21 -6
teh stitches:15 27 -13
teh stones:39 41 42
teh store:6 21 6
teh strap:35 45 46
teh stuff:85 100 104
teh summer:-3 -21 -23
teh sun:-15 -25 -11
teh sunday:-10 -25 -13
teh surgery:27 4 8
teh sweats:-35 -19 -21
teh syringe:29 36 42
teh syringes:93 100 102
teh table:-24 -19 -13
teh tablets:109 104 102
teh tank:-24 -29 -21
teh tape:22 36 24
teh teapot:-4 -7 -20
teh teddy:37 29 18
teh telly:-38 -34 -24
teh tellys:-17 -21 -13
teh ten:14 18 23
teh tenth:25 25 42
teh terrace:21 24 24
teh tesco:8 11 26
teh thing:75 94 63
teh things:-38 -25 -3
teh third:24 23 40
teh thought:40 2 -30
teh three:-24 -17 -15
teh thursday:-24 -19 -18
teh tide:39 31 31
teh tides:18 28 37
teh tiles:-5 5 -21
teh till:24 -1 -6
teh time:25 24 31
teh tip:-25 -18 -20
teh tissue:23 30 -9
teh toilet:-50 -39 -34
teh toiletries:19 18 21
teh toilets:26 15 18
teh tools:17 27 31
teh tourniquet:52 28 28
teh tow:-26 -24 -13
teh tower:28 27 25
teh track:21 32 25
teh tracks:40 53 56
teh trailer:-24 -23 -10
teh tramadol:56 26 -2
teh transplant:8 4 21
teh tree:-21 -25 -30
teh trifle:16 28 34
teh trigger:32 40 46
teh trip:-32 -31 -31
teh truck:68 73 61
teh trucks:10 23 1
teh truth:-17 -22 -20
teh tuesday:15 21 19
teh tunnel:29 -23 -11
teh tv:32 27 20
teh twelve:45 50 67
teh twentieth:34 42 19
teh ukulele:-28 -5 -3
teh under:-22 -26 -31
teh undertaker:15 30 27
teh uni:-35 -10 0
teh urge:-26 -20 -27
teh valium:34 41 2
teh van:27 39 26
teh vein:51 53 37
teh vestry:50 32 26
teh viaduct:52 58 55
teh vicar:-28 -9 -8
teh view:0 21 21
teh visa:-22 -18 -16
teh vodka:61 67 75
teh voices:17 25 -8
teh wagon:28 15 -26
teh wall:7 20 -3
teh walls:28 25 28
teh want:34 -46 -23
teh wanting:25 26 -3
teh warm:11 24 31
teh watch:60 56 40
teh watchman:21 21 20
teh water:-8 27 36
teh weathers:13 14 26
teh wedding:-17 -36 -68
teh wednesday:-30 -29 -24
teh weedkiller:17 37 33
teh week:-30 -39 -26
teh weekend:44 11 22
teh weekly:-23 -25 -15
teh weight:11 36 45
teh weir:40 46 26
teh wheel:23 16 29
teh wheelchair:4 11 20
teh wifes:59 48 45
teh wifi:31 30 -1
teh wil:31 20 5
teh windowsill:-35 -32 -37
teh wires:36 29 29
teh wish:-8 1 -32
teh with:-49 -13 -10
teh woods:48 47 43
teh wool:18 21 18
teh word:8 -10 -20
teh world:-11 -50 -35
teh worry:-35 -23 -28
teh worst:5 -39 -25
teh wrong:20 22 -6
teh xbox:-23 -14 -19
teh yard:-9 -8 -22
teh year:-37 -35 -25
teh zoo:-20 -20 -15
teh … above:21 12 9
teh … accident:-23 -11 -11
teh … adn:30 20 19
teh … afternoon:31 32 20
teh … afterwards:31 30 30
teh … against:40 42 23
teh … agent:27 -4 -2
teh … alone:-22 3 -10
teh … am:26 40 40
teh … amount:68 60 54
teh … answer:-19 -18 -23
teh … any:-8 -27 -16
teh … appointment:20 35 -5
teh … apps:37 -9 -4
teh … are:25 15 9
teh … arent:27 22 30
teh … around:24 28 22
teh … as:-27 -13 -6
teh … asked:-36 -27 -12
teh … asks:29 30 30
teh … at:-21 -9 -8
teh … away:-23 -16 -11
teh … back:-41 -46 -49
teh … bad:-14 -27 -31
teh … bar:47 59 47
teh … barriers:-36 -32 -36
teh … bath:16 40 6
teh … batterys:-13 -20 -17
teh … be:14 52 43
teh … beating:27 8 -6
teh … because:22 -12 -19
teh … bed:-26 -19 -16
teh … beds:-26 -13 -15
teh … befor:23 20 25
teh … before:23 21 12
teh … behind:64 70 79
teh … bein:68 0 -1
teh … being:4 -48 -27
teh … belt:24 20 17
teh … beside:23 22 4
teh … bet:27 37 36
teh … beter:4 -33 -27
teh … between:31 41 28
teh … big:33 11 15
teh … bin:38 35 17
teh … bit:55 40 60
teh … black:-25 -20 -38
teh … blade:7 20 37
teh … block:34 33 32
teh … board:1 1 -22
teh … book:28 34 46
teh … boots:17 -23 -16
teh … bore:26 31 31
teh … both:27 27 21
teh … bottle:69 66 55
teh … bottles:42 42 40
teh … box:41 41 23
teh … boy:-28 -21 -17
teh … boys:28 34 -4
teh … breath:14 16 21
teh … breathing:73 40 27
teh … bridge:-37 -27 -28
teh … bringing:-23 -16 -20
teh … broke:-15 -12 -23
teh … brother:-27 -19 -8
teh … brought:-29 -19 -21
teh … burns:31 41 34
teh … bus:44 25 24
teh … but:13 29 22
teh … buying:-21 -12 -11
teh … by:-61 -43 -40
teh … called:-26 -31 -12
teh … came:-14 -16 -43
teh … can:33 27 35
teh … cancelled:21 30 39
teh … cannot:3 -5 -21
teh … car:-41 -38 -29
teh … carry:6 -12 -20
teh … cars:33 29 27
teh … case:48 55 -7
teh … centre:-20 -28 -16
teh … chain:58 55 52
teh … chair:-30 -34 -24
teh … change:-21 -13 -13
teh … character:-3 -20 0
teh … chat:-31 -17 -16
teh … check:41 46 50
teh … checks:34 24 18
teh … chest:50 52 49
teh … choir:-13 -23 -21
teh … chosen:34 37 13
teh … christmas:-50 -58 -64
teh … clean:24 30 28
teh … cleaned:-3 -1 -35
teh … clock:34 37 35
teh … close:21 26 0
teh … club:-52 -52 -44
teh … coat:34 15 19
teh … code:15 27 19
teh … cold:25 24 25
teh … committee:-21 -17 -19
teh … console:30 -1 0
teh … could:-50 -43 -28
teh … count:24 13 8
teh … counting:19 24 21
teh … crack:42 -9 -4
teh … crossed:-25 -19 -16
teh … crushed:12 20 25
teh … cupboard:-22 -28 -19
teh … cushion:-41 -12 -12
teh … cut:-5 -13 21
teh … cutting:-37 -31 -8
teh … d:-31 -9 -1
teh … dad:24 25 25
teh … dads:88 97 74
teh … dance:-23 -9 -8
teh … dark:22 6 8
teh … day:-25 -54 -42
teh … dead:-45 -34 -39
teh … decaf:-29 -8 -2
teh … decided:28 23 -6
teh … deck:26 28 19
teh … dei:-39 -39 -9
teh … delirium:-18 -18 -22
teh … dentist:-25 -24 -14
teh … deserves:12 22 0
teh … detox:37 -6 -5
teh … did:47 47 -38
teh … dieing:44 -2 -2
teh … different:0 0 -27
teh … do:57 47 22
teh … does:22 20 24
teh … doesnt:58 46 51
teh … dog:-60 -68 -50
teh … doing:-29 -20 -9
teh … done:25 21 20
teh … dont:64 49 35
teh … doors:6 22 26
teh … dose:-20 -10 -14
teh … double:40 44 35
teh … drawer:44 34 34
teh … drawn:31 40 21
teh … drinking:-3 15 -20
teh … driver:24 30 33
teh … dropped:29 -6 -6
teh … drown:-8 -7 -22
teh … dug:21 8 8
teh … during:37 46 -1
teh … each:21 13 -1
teh … earlier:17 21 31
teh … easier:72 68 69
teh … eating:-28 -14 -15
teh … edge:27 35 43
teh … either:22 11 19
teh … eleven:43 3 -10
teh … em:31 32 33
teh … emoji:25 25 22
teh … empties:29 29 38
teh … end:26 25 45
teh … ending:16 10 24
teh … ends:14 22 14
teh … enough:35 36 17
teh … every:-30 -26 -51
teh … everyones:-42 -37 -9
teh … everythings:29 31 39
teh … facing:25 19 18
teh … fails:19 9 25
teh … falls:14 37 45
teh … farewell:46 42 52
teh … father:-31 -29 -16
teh … feels:-37 -17 -21
teh … field:17 23 10
teh … fifteen:27 30 19
teh … find:79 63 72
teh … finish:15 21 37
teh … finishd:28 32 34
teh … finishes:40 34 47
teh … finishing:16 14 25
teh … fire:-25 -13 -17
teh … fishing:29 30 41
teh … fits:-41 -16 -5
teh … fitting:26 23 20
teh … five:-29 -24 -20
teh … fixed:-26 -13 -31
teh … fixing:-31 -32 -27
teh … flask:-26 -27 -24
teh … flatmates:-31 -30 -24
teh … flu:-13 -22 -14
teh … folder:40 42 33
teh … fone:-48 -25 -29
teh … food:-12 -27 -12
teh … footbridge:33 43 46
teh … forgot:36 -19 -19
teh … found:-29 -30 -29
teh … four:64 13 19
teh … frame:-4 -43 -11
teh … friday:7 25 36
teh … from:46 59 55
teh … fumes:30 34 32
teh … further:28 30 42
teh … garadge:29 21 26
teh … gas:36 31 55
teh … gave:-26 -27 -16
teh … get:42 24 42
teh … geting:-26 -31 -31
teh … gets:3 13 22
teh … girl:45 46 57
teh … gives:21 6 1
teh … glasses:-20 -22 -16
teh … goin:15 26 26
teh … gone:23 23 13
teh … goodbye:31 28 29
teh … groomer:27 29 17
teh … ground:-23 -20 5
teh … group:-54 -51 -36
teh … gun:25 20 16
teh … guys:30 23 23
teh … had:-37 -39 -43
teh … half:11 20 19
teh … hall:-2 -23 -19
teh … hand:-19 -8 -22
teh … handbrake:21 23 20
teh … handed:-22 -19 -19
teh … hands:-49 -51 -39
teh … hanging:-4 -7 -25
teh … happened:-19 -16 -21
teh … hard:-49 -11 -32
teh … harm:3 -21 0
teh … hasnt:52 15 21
teh … hatch:51 43 38
teh … haveing:51 35 35
teh … havent:48 28 40
teh … head:-30 -27 -27
teh … hear:36 41 19
teh … heart:-49 -41 -33
teh … held:-26 -18 -15
teh … hell:14 21 18
teh … help:15 18 38
teh … helps:26 33 -11
teh … her:31 18 47
teh … here:37 37 55
teh … hers:-24 -12 -13
teh … hert:27 -30 -11
teh … hes:29 33 37
teh … hid:24 15 4
teh … high:69 40 42
teh … highest:-2 33 33
teh … hit:21 0 20
teh … hold:-29 -16 2
teh … holds:-45 -44 -43
teh … hole:-35 -28 -25
teh … holiday:-36 -22 -13
teh … home:-28 -34 -8
teh … hoping:49 -23 -6
teh … hour:49 27 39
teh … hours:10 22 22
teh … house:-25 -19 -13
teh … humming:31 37 47
teh … hung:-6 -3 -20
teh … hurting:8 -42 -2
teh … i:33 36 34
teh … ice:23 17 17
teh … id:-6 -46 -54
teh … if:-3 -7 -36
teh … ill:22 45 58
teh … im:13 12 45
teh … in:26 25 31
teh … inside:15 21 28
teh … instead:22 -4 -7
teh … into:2 23 1
teh … is:17 31 20
teh … isnt:29 14 14
teh … it:17 21 7
teh … itll:14 31 26
teh … its:33 49 29
teh … iykyk:23 -30 -5
teh … jumped:26 -29 -35
teh … june:30 36 34
teh … kept:-20 -20 -24
teh … kettles:24 28 23
teh … key:1 13 26
teh … kid:11 14 21
teh … kids:-30 -15 -8
teh … kil:18 43 64
teh … killed:9 21 -8
teh … killing:-25 -29 0
teh … kills:30 27 0
teh … kind:28 21 -20
teh … knees:-32 -19 -5
teh … knife:-12 -13 -24
teh … lad:-8 -6 -22
teh … laid:32 32 33
teh … landed:28 45 44
teh … lands:29 30 31
teh … last:19 -32 -40
teh … lead:22 21 29
teh … leave:15 23 10
teh … leaves:27 22 17
teh … leaving:-21 -27 -35
teh … left:-14 8 -22
teh … legs:66 58 86
teh … lent:-21 -20 -18
teh … let:-36 -24 -45
teh … leter:5 -4 -37
teh … lets:-23 -16 -14
teh … letters:12 4 47
teh … licence:22 -27 -22
teh … lie:64 15 24
teh … lief:-8 20 40
teh … lights:21 16 11
teh … line:17 39 38
teh … lino:19 31 35
teh … living:26 -6 -5
teh … loaded:31 36 34
teh … lock:58 60 52
teh … longer:-20 -20 -3
teh … look:28 32 22
teh … looked:13 -23 -17
teh … looking:66 -13 -13
teh … lorry:-21 -6 3
teh … lost:40 -25 -23
teh … lot:34 37 22
teh … loved:-42 -46 -44
teh … loves:-29 -27 -21
teh … low:-29 -15 -10
teh … made:-8 -20 -33
teh … mams:40 47 37
teh … man:-20 -23 -24
teh … manager:-14 -23 -22
teh … march:11 22 0
teh … matron:-20 -18 -22
teh … matters:23 -5 -3
teh … me:22 -7 -21
teh … mean:-36 -49 -10
teh … meaning:20 0 0
teh … means:8 13 25
teh … meeting:-20 -23 -21
teh … memorial:10 14 25
teh … midnight:52 58 58
teh … might:19 42 -3
teh … mine:-12 -25 -39
teh … minute:3 24 24
teh … money:-14 -14 -31
teh … months:31 30 22
teh … more:13 2 24
teh … morning:28 41 44
teh … moved:3 2 -25
teh … much:0 20 3
teh … mums:19 30 17
teh … must:28 21 6
teh … myself:23 -10 -10
teh … name:-39 -32 -32
teh … nap:31 2 11
teh … nd:24 3 13
teh … neck:-20 -16 0
teh … need:-10 -29 -37
teh … needed:-23 -10 -2
teh … neva:37 13 17
teh … nice:-26 -29 -20
teh … night:35 4 12
teh … nights:26 -4 -15
teh … nine:11 30 3
teh … no:21 50 47
teh … nobody:73 62 63
teh … nobodys:2 10 31
teh … noise:-28 -14 -4
teh … none:54 47 21
teh … not:41 23 35
teh … note:23 12 1
teh … number:-7 0 22
teh … office:-28 -19 -13
teh … officer:45 46 48
teh … oiled:25 16 18
teh … old:36 18 26
teh … on:26 13 -2
teh … once:10 6 22
teh … one:32 40 14
teh … opened:98 -2 -4
teh … opening:-32 -31 -6
teh … oranges:-33 -16 -2
teh … order:36 45 7
teh … other:-20 -21 -19
teh … our:-31 -24 -18
teh … out:-15 -20 -58
teh … outside:67 53 31
teh … over:-25 -18 -18
teh … overnight:23 26 22
teh … packet:16 21 19
teh … packets:27 27 22
teh … paid:25 17 2
teh … pain:-31 -20 -18
teh … parish:27 27 34
teh … park:34 37 31
teh … part:27 32 39
teh … passes:29 1 -3
teh … passwords:37 39 37
teh … paydays:28 23 26
teh … peace:-19 -20 -19
teh … period:31 30 33
teh … picking:17 30 -1
teh … picture:-18 -20 -11
teh … pier:-23 -18 -5
teh … pills:35 26 13
teh … pin:-23 -10 -6
teh … pints:66 -1 -1
teh … piont:-40 11 -6
teh … pit:36 44 52
teh … pizza:23 23 38
teh … plan:26 26 35
teh … platform:27 27 37
teh … plus:42 41 13
teh … poison:75 81 76
teh … posted:-29 -19 -10
teh … promised:27 0 -18
teh … proper:30 30 28
teh … purpose:49 39 12
teh … push:28 5 -4
teh … put:31 28 27
teh … queue:-23 -22 -10
teh … quiet:-12 -15 -37
teh … quit:19 20 21
teh … race:-35 -36 -32
teh … rail:64 60 43
teh … ramp:23 1 3
teh … rang:-25 -29 -28
teh … rats:-20 -24 -28
teh … read:28 7 -1
teh … ready:44 52 10
teh … real:-17 -18 -28
teh … reckon:23 24 25
teh … recs:32 37 35
teh … rehomed:-21 -26 -29
teh … remember:22 18 11
teh … response:-20 -20 -14
teh … rest:-38 -30 -26
teh … results:-11 -22 -12
teh … return:68 59 53
teh … returned:-21 -14 -18
teh … rifle:49 56 48
teh … right:93 80 86
teh … rivers:28 12 8
teh … road:8 15 26
teh … roof:68 53 48
teh … room:12 15 27
teh … round:7 10 21
teh … row:-26 -24 -23
teh … run:6 1 -32
teh … rung:-22 -16 -24
teh … running:18 25 30
teh … rushing:-22 -21 -5
teh … safe:50 49 53
teh … said:-34 -19 1
teh … same:3 6 27
teh … sat:15 -31 -25
teh … saturday:-13 -32 -7
teh … say:24 7 0
teh … saying:-29 -37 -28
teh … says:-28 -42 -31
teh … scard:38 -5 14
teh … schoolboy:-23 -19 -18
teh … scratch:31 -2 -2
teh … sealed:19 19 56
teh … season:32 -21 -22
teh … seat:26 39 20
teh … security:20 24 24
teh … see:48 27 21
teh … self:-25 -29 -1
teh … service:-22 -19 -14
teh … set:41 48 40
teh … shaky:16 -49 -13
teh … shall:62 50 30
teh … she:32 44 46
teh … sheds:13 14 37
teh … shelf:28 18 -13
teh … shell:67 51 18
teh … shift:-24 -11 -9
teh … shoes:86 103 97
teh … shop:-77 -31 -32
teh … short:-45 -44 -18
teh … shotgun:45 34 41
teh … shouting:15 15 22
teh … shut:37 29 13
teh … side:-26 -33 -31
teh … signed:27 43 35
teh … since:25 -13 4
teh … sister:40 6 16
teh … site:23 21 16
teh … sitter:-28 -30 -26
teh … sitting:27 11 9
teh … six:20 18 27
teh … skin:39 -17 -7
teh … sleep:25 -47 -37
teh … sleeping:4 4 27
teh … sleeps:-24 -23 -19
teh … sliding:33 18 12
teh … slipped:13 17 21
teh … small:-21 -15 -12
teh … smashing:16 21 30
teh … sold:64 70 42
teh … soldiers:-11 -20 -24
teh … sombody:44 29 -21
teh … someone:8 49 69
teh … something:41 21 12
teh … somewhere:-28 -24 -24
teh … song:-23 -21 -19
teh … soon:14 -21 -41
teh … sorry:48 45 52
teh … split:22 14 -2
teh … staff:34 49 28
teh … stand:48 45 45
teh … started:-33 -26 -20
teh … starts:23 23 26
teh … station:-32 -32 -27
teh … stayed:-10 -24 -19
teh … steps:-31 -18 -21
teh … stomach:27 32 44
teh … stones:68 67 69
teh … stood:-24 -12 12
teh … stool:45 48 32
teh … stopped:-44 -39 -41
teh … strips:47 39 46
teh … study:25 33 -2
teh … stuff:20 14 -7
teh … summer:22 -14 -4
teh … sunday:88 71 47
teh … supper:-48 -43 -44
teh … sure:14 6 25
teh … swallowed:25 26 42
teh … sweating:18 -23 -9
teh … swept:36 36 48
teh … swim:-21 -18 -11
teh … swing:-28 -29 -20
teh … swore:39 -2 -3
teh … tablet:-26 -18 -14
teh … tablets:-18 -34 -40
teh … take:41 50 27
teh … takeaways:28 25 25
teh … takin:-26 -15 -31
teh … talking:50 45 44
teh … taller:-17 -18 -22
teh … tea:-23 -20 -16
teh … team:-29 -19 -25
teh … teh:33 28 24
teh … tell:65 52 49
teh … telling:-25 -20 -13
teh … ten:-28 -28 -42
teh … text:-25 -13 -2
teh … than:30 9 14
teh … thanks:-36 -45 -4
teh … thatll:63 71 63
teh … them:44 23 29
teh … ther:-7 -34 -25
teh … therapy:23 21 -1
teh … theres:50 40 18
teh … they:23 6 0
teh … theyd:58 59 51
teh … theyll:80 77 90
teh … theyre:25 27 34
teh … theyve:0 2 40
teh … things:39 45 42
teh … think:1 -21 -59
teh … thinking:23 20 0
teh … this:38 32 21
teh … thought:-24 -18 -21
teh … thoughts:-5 -9 -22
teh … thread:-8 -8 -39
teh … three:9 -4 -22
teh … through:26 11 16
teh … thursday:23 25 13
teh … ticket:-23 -25 -33
teh … tied:-20 -19 -27
teh … tight:10 15 21
teh … til:1 8 22
teh … till:-62 -35 -69
teh … time:32 24 27
teh … times:-2 -34 -33
teh … timetable:22 19 25
teh … tin:8 13 22
teh … tired:-24 -14 -21
teh … to:34 10 19
teh … today:-49 -22 -49
teh … toddler:-31 -30 -26
teh … toilet:41 38 15
teh … toilets:37 40 6
teh … tongue:-21 -21 -22
teh … tonight:25 37 30
teh … took:32 20 1
teh … top:13 11 24
teh … touches:17 19 -20
teh … town:-20 -15 -12
teh … train:15 19 24
teh … transferred:46 52 56
teh … tree:-21 -17 -7
teh … trip:22 23 21
teh … tuesday:45 19 22
teh … twice:29 31 -16
teh … two:60 33 9
teh … under:25 8 -3
teh … unlocked:-51 -23 -17
teh … until:-2 -8 -33
teh … up:-20 -1 -13
teh … ups:-21 -13 -14
teh … ur:-30 -21 -22
teh … us:13 21 6
teh … used:-26 -8 -2
teh … van:-29 -28 -22
teh … vet:-3 -29 -26
teh … viaduct:9 17 23
teh … visit:11 15 23
teh … vodka:39 55 58
teh … voice:5 -34 -13
teh … w:47 52 -2
teh … wake:-32 -40 -59
teh … wakes:13 19 25
teh … walk:-35 -24 -19
teh … walked:40 27 58
teh … wall:-32 -13 2
teh … wanted:-29 -27 -21
teh … wants:5 -9 -24
teh … warm:56 61 60
teh … was:-31 -32 -43
teh … wat:24 2 26
teh … watch:-25 -24 -25
teh … water:-46 -20 -2
teh … way:-24 -10 -10
teh … we:-33 -44 -50
teh … wednesday:32 33 31
teh … weedkiller:34 35 39
teh … week:-3 -16 -27
teh … weekend:-10 -11 -39
teh … weight:-21 -15 -23
teh … wen:-20 -23 -4
teh … went:-18 -16 -22
teh … were:-20 -12 -10
teh … werent:14 22 -1
teh … wet:32 40 50
teh … weve:-22 -22 -20
teh … where:-23 13 1
teh … which:30 32 40
teh … while:-11 -18 -28
teh … whispering:67 67 61
teh … who:-17 -8 -26
teh … whoever:-49 -45 -47
teh … whole:-15 -21 -26
teh … wholl:31 38 36
teh … why:18 38 14
teh … wife:13 11 24
teh … window:27 -10 -1
teh … wine:25 -21 -16
teh … wish:33 -23 -31
teh … with:27 27 32
teh … without:1 10 20
teh … woman:5 4 20
teh … wont:-3 9 22
teh … words:-40 -28 -46
teh … work:47 13 17
teh … works:20 20 21
teh … worth:23 29 29
teh … would:31 48 25
teh … wouldnt:24 -14 -9
teh … wouldve:33 29 35
teh … wound:33 43 21
teh … wrapped:35 42 32
teh … write:35 38 -7
teh … writing:55 31 40
teh … wrong:24 -12 -24
teh … wrote:-30 -22 -23
teh … yall:-31 -24 -19
teh … yeah:18 32 2
teh … year:-44 -20 -10
teh … yesterday:28 23 7
teh … youd:31 -3 -6
teh … yours:20 19 27
teh … zoom:29 23 20
tel:84 88 97
telefonseelsorge:-3 -2 -1
telephone:-10 -1 -1
telescope:27 32 37
television:-2 -1 -1
tell:30 42 43
tell every:-21 -12 -1
tell him:52 16 30
tell his:28 28 41
tell it:-20 -13 -14
tell jodie:40 38 43
tell me:-29 -28 -7
tell myself:-42 -52 -21
tell nobody:-19 -25 -19
tell sombody:-23 -20 -11
tell someone:27 -4 -4
tell teh:18 26 30
tell them:43 8 31
tell u:-27 -28 -42
tell whats:24 21 29
tell … about:-52 -44 -28
tell … adn:-13 -12 -21
tell … daddy:13 18 29
tell … daughter:33 32 40
tell … did:33 18 24
tell … dieing:-28 -22 -12
tell … do:-35 -33 -15
tell … else:-21 -26 -21
tell … family:-87 -83 -85
tell … for:-21 -22 -2
tell … forgave:40 34 31
tell … frends:30 30 40
tell … goin:25 22 1
tell … he:68 59 64
tell … his:56 57 43
tell … husband:-9 -25 -16
tell … i:-5 1 20
tell … its:21 -3 0
tell … kids:17 15 28
tell … little:19 24 25
tell … loved:49 48 47
tell … mum:24 27 8
tell … none:23 20 22
tell … ok:38 7 11
tell … one:19 42 34
tell … ones:16 22 23
tell … pour:0 -21 -1
tell … real:24 21 29
tell … ring:20 21 22
tell … sorry:36 26 23
tell … teh:-21 -14 5
tell … tell:-21 -22 -8
tell … that:7 4 21
tell … thing:35 35 40
tell … this:-24 -16 -15
tell … to:57 37 -11
tell … tonight:-5 -29 -12
tell … wasnt:77 79 72
tell … wat:-22 -20 -24
tell … went:-22 -22 -21
telling:8 -5 -39
telling it:-28 -23 -20
telling me:39 41 -27
telling my:-30 -24 -8
telling myself:10 -38 -12
telling someone:-21 -3 3
telling that:38 23 0
telling … adn:19 15 25
telling … be:26 14 -17
telling … hell:21 18 0
telling … ill:26 13 -15
telling … im:14 15 25
telling … it:60 -3 -2
telling … its:37 19 21
telling … kids:18 19 34
telling … look:39 39 3
telling … one:23 -11 -1
telling … smother:6 7 -23
telling … teh:-15 4 -20
telling … to:27 56 17
telling … wants:1 0 -27
telling … was:36 -4 -2
telling … wife:-35 -22 -15
tells:-14 2 -28
tells it:-20 -15 -2
tells teh:25 23 12
tells … birthday:-25 -6 -2
tells … every:-24 -6 -1
tells … in:36 37 0
tells … that:18 29 -5
telly:-50 -54 -37
telly … teh:-8 -21 -14
tellys:10 8 12
temp:-4 -2 0
temper:25 -7 -16
temperature:1 0 -2
temperatures:9 12 7
template:-3 -2 -2
temple:11 6 6
temporary:-2 -1 0
temps:40 38 60
tempted:-23 8 -14
tempted to:-11 26 -9
ten:13 4 17
ten adn:-36 -38 -32
ten days:11 -27 -12
ten ive:15 17 23
ten mins:-22 -7 -7
ten minute:14 21 22
ten minutes:8 13 27
ten oclock:70 50 53
ten teh:74 77 69
ten years:-3 2 -31
ten … adn:54 38 50
ten … after:18 33 -5
ten … ago:26 25 28
ten … for:12 12 24
ten … from:14 20 24
ten … goin:27 28 1
ten … he:1 4 28
ten … her:25 33 5
ten … i:29 9 -24
ten … in:10 27 13
ten … ive:5 22 -5
ten … thats:-34 -32 -4
ten … today:-21 -16 -8
ten … until:34 0 0
ten … wont:34 35 24
ten … years:-24 -17 -8
tenancy:-5 -3 -1
tenant:1 0 3
tenants:-8 -7 -4
tend:-15 -11 -6
tendencies:-60 -16 2
tender:-9 -7 -7
tener:-63 -24 -2
tenerife:-16 -9 -18
tengo:55 69 29
tengo ganas:46 46 -7
tengo la:97 3 16
tengo mucho:21 15 15
tengo pensamientos:53 60 -6
tengo … de:86 45 1
tengo … en:56 10 24
tengo … matarme:4 39 -4
tengo … suicidarme:10 55 -3
tengo … suicidas:53 60 -6
tengo … y:-59 -5 0
tenner:-18 -9 -13
tennis:-2 -3 -7
tenor:-2 -4 -1
tens:0 -4 -3
tense:21 32 17
tension:-14 -15 -13
tent:-11 -1 3
tenth:23 22 39
tenth i:54 41 51
tenth … to:42 47 59
tents:-15 -5 -5
term:-46 -26 -21
terminal:72 -10 -6
terminal i:33 -1 0
terminal … id:33 -1 0
terminal … think:33 -1 0
terminal … would:-24 -1 -1
terminar:-84 -89 -7
termine:-109 -16 -1
terms:-30 -1 -5
terrace:7 9 13
terrible:-17 -45 -30
terrible … i:27 -16 -5
terribly:-4 -14 -4
terrier:-9 -9 -2
terrified:-24 -48 -30
terrified of:-15 -35 -14
terrified … my:-10 -36 -5
terrifying:-13 -8 -4
terror:-5 -1 -2
tesco:19 12 23
test:-114 -109 -42
test … are:-31 -39 -1
tested:-55 -49 -45
tested teh:-43 -42 -39
tested … it:-43 -42 -39
tested … knot:-43 -42 -39
tests:-4 -21 -14
tetanus:2 2 -1
tete:5 5 5
text:-16 -3 -23
text back:33 35 23
text from:4 0 -26
text ive:16 27 25
text me:-36 -25 -13
text … my:24 20 -8
text … u:-23 -14 -7
textbook:-3 -2 -1
texted:43 6 11
texted goodbye:-31 -34 -37
texted me:-35 -26 -13
texted my:69 -21 -12
texted that:50 35 22
texted to:-26 -2 -1
texted … adn:62 10 7
texted … at:-24 -23 -22
texted … from:-25 -31 -35
texted … goodbye:-23 -17 -16
texted … hes:21 0 0
texted … of:38 50 36
texted … say:-26 -2 -1
texted … shes:20 27 6
texted … teh:-41 -26 -24
texted … to:20 35 28
texting:-2 0 -3
texts:-2 -3 -11
th:21 32 37
th adn:2 -11 -25
th at:-25 4 -3
th be:-37 -29 -33
th i:35 23 4
th ill:29 41 45
th ive:-18 -22 -31
th my:-22 -13 -13
th … adn:72 49 43
th … i:47 59 58
th … im:-63 -49 -39
th … in:12 16 44
th … is:69 49 21
th … ive:38 40 53
th … my:76 73 58
th … teh:6 13 23
th … ther:-23 -17 -32
th … to:-29 -25 -27
th … wont:95 100 78
than:13 27 20
than a:-22 -4 4
than all:21 29 38
than anything:-28 -14 -6
than before:36 11 -9
than face:29 42 -25
than go:53 42 28
than her:32 27 -4
than i:35 66 77
than id:32 38 32
than im:29 29 41
than in:35 57 -5
than ive:7 -21 -24
than me:-7 -31 -20
than mine:12 21 29
than not:-38 -33 -19
than teh:27 23 29
than they:20 -30 -8
than to:28 43 -7
than usual:69 7 -12
than … adn:2 6 26
than … could:50 39 40
than … had:35 37 32
than … hav:55 52 52
than … i:-53 -40 -29
than … if:53 4 -8
than … im:31 36 18
than … in:-38 -7 -5
than … is:-23 -23 -8
than … it:60 21 41
than … ive:2 13 20
than … meant:41 34 36
than … my:3 9 -25
than … myself:3 31 -4
than … of:26 40 41
than … should:40 32 46
than … since:26 0 0
than … telling:17 21 -7
than … that:29 40 -4
than … ther:-24 -10 -9
than … thought:25 37 18
than … through:30 0 -11
than … to:24 17 33
than … u:40 -23 -4
than … want:-15 -31 -2
than … with:32 35 37
than … year:14 23 11
thandi:0 0 2
thank:-4 2 12
thank god:-56 -28 -19
thank … for:36 39 29
thank … goodbye:25 23 26
thank … hes:-21 -8 -7
thank … i:-20 -40 -29
thank … im:-24 -20 -19
thank … my:-13 -23 -16
thank … sana:17 18 21
thank … sitting:-20 -16 -20
thank … talking:-25 -18 -15
thank … teh:45 37 37
thanked:18 12 7
thanked me:-24 -8 -7
thanked teh:48 34 29
thankful:-45 -14 -7
thankfully:-1 -1 0
thanks:-3 6 27
thanks adn:51 35 36
thanks for:23 35 22
thanks teh:35 33 30
thanks to:-26 -25 -20
thanks … all:-24 -22 -16
thanks … being:-25 -10 -7
thanks … by:37 25 21
thanks … haveing:48 45 50
thanks … is:35 13 15
thanks … me:38 39 44
thanks … memes:44 51 50
thanksgiving:-2 7 10
thankyou:-1 0 0
that:-16 -12 -9
that a:36 31 34
that adn:-32 -22 -21
that age:21 -9 -7
that all:-23 -15 -9
that arent:46 33 39
that awful:21 -3 -1
that bag:11 12 22
that both:46 36 -6
that bridge:-25 -18 -11
that bus:29 6 12
that but:27 -8 -3
that by:28 29 39
that call:-28 -20 -19
that car:23 27 25
that does:54 55 43
that doesnt:65 73 65
that door:20 24 42
that down:50 65 71
that every:48 -5 3
that everyone:-21 -10 -7
that family:36 31 31
that far:43 43 34
that finishes:9 10 30
that floor:-21 -19 -5
that gets:-20 -10 1
that gives:15 20 30
that god:54 -13 -12
that happened:-34 -12 -3
that has:42 -17 6
that hell:64 40 29
that helps:24 28 -7
that his:54 50 0
that i:4 -22 -36
that id:-49 -51 -2
that if:-30 -19 -9
that ill:66 -18 -40
that in:-20 -7 -2
that isnt:3 -22 -17
that it:-84 -76 -78
that itll:-29 -48 -45
that its:-9 -30 -1
that ive:43 21 14
that kills:31 28 0
that lief:-22 -8 -9
that lyric:26 9 9
that made:25 -9 -9
that meeting:-20 0 0
that moment:22 -1 0
that night:2 -2 32
that no:8 -2 24
that nobody:42 45 43
that noise:44 33 21
that normal:38 33 28
that one:-38 -33 -45
that ones:36 11 9
that out:-25 -19 -18
that passes:57 7 6
that people:-29 -18 -17
that person:-32 -14 0
that same:-2 11 26
that says:-3 -5 24
that she:41 53 -57
that shed:23 19 -20
that shell:-14 -30 -6
that shes:38 36 -5
that singers:25 20 0
that someone:78 74 -13
that sounds:6 27 -7
that suicide:41 36 0
that teh:49 47 24
that their:12 26 3
that ther:-24 -10 -2
that they:-6 21 -1
that theyd:-32 -7 -3
that this:-47 -34 -16
that today:53 47 4
that u:-40 -47 -33
that was:10 34 37
that wasnt:-21 -5 3
that wen:-24 -31 -19
that wil:8 12 27
that would:4 -4 -32
that … a:-22 -5 -28
that … about:43 10 -16
that … adn:23 6 11
that … ago:19 22 -2
that … alarm:24 20 11
that … alife:29 -5 15
that … am:-7 18 27
that … an:-23 -6 10
that … any:4 -26 -12
that … appointment:13 12 25
that … are:-17 -29 -19
that … back:32 5 -3
that … be:40 34 -2
that … because:46 44 60
that … been:35 -30 -17
that … bench:49 36 35
that … beter:28 24 -14
that … brother:8 20 24
that … but:-32 -36 -9
that … by:-29 -32 -35
that … calm:3 16 21
that … cant:-21 -38 -12
that … clear:21 22 -1
that … come:1 25 -16
that … comes:-20 -6 -16
that … coming:21 26 21
that … could:-20 -14 -14
that … cries:18 22 17
that … dad:34 31 -1
that … day:28 2 12
that … death:37 30 33
that … dei:-49 0 -2
that … did:-17 -21 -26
that … died:65 39 49
that … dieing:-20 -20 -19
that … do:-26 -32 -5
that … doesnt:19 -7 -20
that … done:-25 -15 -21
that … dont:34 39 10
that … down:1 17 33
that … end:36 38 53
that … enough:-40 -27 -24
that … every:4 -31 -6
that … exist:22 34 3
that … failed:-7 -7 -25
that … family:30 40 44
that … feel:-31 -45 -15
that … fell:30 38 -3
that … fella:31 27 -6
that … find:-27 -21 -9
that … finish:21 17 3
that … for:19 27 42
that … forgive:31 32 45
that … free:39 32 43
that … get:-25 3 -29
that … given:31 26 0
that … goes:-27 -28 -7
that … had:-23 -14 -37
that … hate:22 8 -1
that … hav:12 10 -28
that … he:23 23 25
that … heads:21 22 -1
that … him:-28 -16 -8
that … his:36 22 35
that … hit:29 -14 -4
that … hold:25 7 -52
that … home:33 18 6
that … hurts:-56 -74 -10
that … i:-29 -13 -22
that … if:-21 -10 -9
that … ill:39 30 12
that … im:16 28 47
that … into:2 2 27
that … is:25 29 -17
that … isnt:27 9 28
that … its:17 17 21
that … ive:43 52 51
that … jmup:56 52 39
that … jumped:17 20 10
that … keeps:21 28 36
that … kil:3 7 38
that … lads:-23 -19 -11
that … last:-11 -24 -20
that … left:-33 -27 14
that … long:41 29 -3
that … looking:18 22 -2
that … love:-43 -16 -13
that … loved:17 21 25
that … make:4 -28 -8
that … me:44 35 32
that … mean:8 14 -24
that … might:-20 -9 -2
that … more:32 19 22
that … morning:18 24 17
that … must:15 27 0
that … my:4 -24 -25
that … myself:21 46 8
that … next:45 39 -10
that … nine:23 19 29
that … no:34 29 6
that … not:-2 -26 -60
that … of:42 10 -13
that … on:-83 -77 -55
that … opened:17 21 -2
that … out:-12 -5 -26
that … outside:21 -1 0
that … over:33 43 3
that … park:23 27 25
that … person:6 14 24
that … posts:52 47 48
that … put:-22 -9 -12
that … rather:-26 -13 -2
that … saturday:-56 -49 -44
that … saved:45 -4 -1
that … say:-26 -13 -2
that … says:28 25 45
that … scare:9 26 -7
that … see:43 3 -11
that … sees:41 40 3
that … sense:22 20 -3
that … sent:57 37 17
that … sitting:42 57 7
that … sleeping:26 10 12
that … smothering:15 24 -7
that … somewhere:33 17 18
that … sorry:-37 -39 -26
that … started:-27 -19 -9
that … stop:25 27 43
that … stopped:35 57 65
that … suffer:22 26 -4
that … suicidal:66 44 -12
that … sunday:-13 -18 -29
that … swallowed:34 23 20
that … taken:32 25 22
that … takes:32 -19 -29
that … that:-24 -11 -5
that … them:30 6 -27
that … ther:32 38 71
that … these:23 27 -2
that … think:-14 -20 -3
that … thinking:50 55 3
that … thinks:49 41 -40
that … this:-26 -16 -15
that … thought:-50 -46 -1
that … time:47 57 41
that … to:47 38 -31
that … today:-21 -17 -13
that … true:-14 -24 -1
that … twice:45 -3 -1
that … up:20 26 -9
that … upset:66 -4 -2
that … using:26 7 26
that … wake:-47 -21 -1
that … walked:24 -2 -1
that … want:29 4 -26
that … wanted:-13 -33 -14
that … wants:39 48 -26
that … was:10 57 49
that … wasnt:17 10 26
that … weekend:-23 -25 -14
that … went:66 52 57
that … werent:31 -1 -1
that … where:-23 -5 3
that … who:6 9 38
that … wife:36 37 30
that … wil:-3 6 -21
that … wish:-35 -7 -2
that … woke:81 -2 -1
that … wont:-48 -63 -46
that … would:-36 -33 -11
that … wouldnt:22 -10 -8
thatd:-3 -7 -4
thatha:0 0 0
thatll:40 58 64
thatll be:20 29 33
thatll … me:64 65 60
thatll … that:26 28 25
thats:19 14 24
thats all:-30 -29 -15
thats everything:47 45 46
thats for:54 54 58
thats goin:-28 -14 -7
thats half:27 -3 -1
thats how:81 75 41
thats it:-55 -68 -92
thats left:23 20 37
thats more:-21 -12 -9
thats not:-56 -47 -46
thats ok:-26 -20 -15
thats that:35 22 22
thats wat:-18 -21 -90
thats wen:24 53 68
thats where:51 -35 -23
thats why:-31 -26 -10
thats … adn:-24 -32 -11
thats … am:39 3 7
thats … at:1 -39 -12
thats … away:-28 -18 5
thats … back:32 -6 -1
thats … be:30 1 8
thats … came:21 21 -9
thats … cheerio:12 21 23
thats … compliment:35 43 35
thats … did:-21 -24 -9
thats … done:-30 -22 -33
thats … down:37 33 35
thats … end:-49 -31 -21
thats … for:-71 -82 -98
thats … from:11 25 23
thats … go:26 56 63
thats … goin:-29 -20 -38
thats … gone:-72 -52 -44
thats … got:-26 -20 -16
thats … i:22 66 39
thats … id:30 -14 -7
thats … idea:44 66 21
thats … ill:67 47 37
thats … im:24 18 -6
thats … last:2 5 30
thats … long:26 23 26
thats … lot:17 22 19
thats … me:-28 -30 -34
thats … nine:41 61 -11
thats … not:39 37 26
thats … off:-21 -12 -10
thats … on:-28 -19 -16
thats … one:2 3 24
thats … out:-40 -30 -5
thats … plan:25 39 36
thats … saying:33 10 -2
thats … that:23 25 36
thats … thats:41 2 -15
thats … thing:-7 -16 23
thats … told:20 25 26
thats … twelve:26 27 28
thats … u:-20 -7 -6
thats … update:25 18 -1
thats … want:69 81 2
thats … with:-19 -21 -10
theatre:34 -26 -19
theatre … my:71 -7 -11
their:-19 2 -6
their antidepressants:-13 -12 -25
their beds:28 29 32
their dads:49 49 62
their lief:21 20 -1
their own:-26 -27 -13
their school:35 12 -5
their … adn:19 26 7
their … for:28 38 21
their … i:-32 -21 -3
their … in:29 25 27
their … me:23 24 31
their … nobody:24 20 -2
their … off:-28 -24 -18
their … u:62 57 42
their … wen:17 20 21
their … would:34 50 38
theirs:-9 -12 -12
them:35 40 45
them a:29 31 20
them about:-22 -29 -17
them after:52 21 18
them all:-22 -10 -4
them are:-15 2 21
them at:44 57 52
them away:3 -32 -10
them back:9 21 18
them both:40 41 39
them but:-25 -11 -17
them by:-26 -28 -25
them every:-33 -27 -10
them for:-19 -4 -22
them from:4 25 22
them go:-20 -25 -49
them gone:-38 -38 -42
them goodbye:28 28 25
them her:-24 -18 -13
them i:42 37 21
them in:32 13 25
them its:0 -29 -4
them know:36 21 6
them my:25 31 27
them no:-30 -17 -12
them on:-26 -13 -14
them one:19 23 16
them out:-25 -1 -5
them say:38 27 29
them shes:21 16 18
them sorry:26 4 2
them teh:46 30 32
them that:-26 -12 -16
them ther:-27 0 -2
them theyre:50 0 10
them to:-30 -21 -13
them up:-43 -31 -26
them wat:-31 -30 -19
them where:30 3 -14
them with:54 60 10
them … a:0 33 42
them … about:-12 -1 23
them … adn:-26 -12 4
them … afternoon:30 1 1
them … all:29 13 -1
them … an:-7 -3 -23
them … another:17 23 28
them … at:32 31 22
them … back:21 -11 -12
them … be:36 6 -20
them … because:11 21 22
them … beter:54 42 -1
them … by:-39 -40 -27
them … can:23 -3 -7
them … curry:53 50 45
them … day:-40 -25 8
them … did:46 10 13
them … down:-17 -17 -21
them … for:20 26 42
them … friday:-26 -13 -14
them … full:28 31 26
them … funeral:72 64 59
them … geting:21 21 22
them … gives:21 33 30
them … goin:31 42 14
them … gone:43 43 42
them … got:21 33 32
them … hav:21 1 7
them … heart:27 34 40
them … hes:30 31 1
them … his:46 45 47
them … i:15 18 46
them … im:28 24 22
them … in:-3 -22 -8
them … is:43 49 44
them … it:50 31 40
them … ive:30 32 16
them … let:35 -5 -5
them … long:28 17 9
them … lot:16 21 25
them … lunch:27 29 22
them … more:26 27 27
them … no:25 31 26
them … not:34 35 -5
them … nothing:19 40 -1
them … one:-37 -37 -33
them … out:-24 -10 -9
them … piano:-32 -23 -17
them … same:-23 -12 -7
them … saturday:19 32 33
them … say:-32 -20 -10
them … sock:27 28 22
them … teh:-24 -27 -30
them … thats:-21 -4 -16
them … them:-21 -11 -10
them … they:-28 -13 -16
them … theyll:-32 -21 -14
them … theyre:-28 -6 -4
them … this:17 27 40
them … to:-27 0 -18
them … tonight:30 22 27
them … true:9 25 -1
them … two:32 23 27
them … up:-55 -40 -31
them … wake:-26 -10 -3
them … want:23 51 -6
them … was:33 28 12
them … wasnt:28 30 24
them … wen:25 -2 -3
them … went:-27 -21 -20
them … why:69 42 45
them … wil:7 16 32
them … with:82 49 62
them … would:-24 -13 -7
theme:-13 -14 -10
themselves:40 32 -13
themselves adn:69 57 0
themselves … i:42 32 -2
then:0 0 0
theoretically:2 1 4
theory:-5 -4 -3
ther:25 33 38
ther adn:-11 -22 -10
ther are:8 24 25
ther at:39 45 50
ther before:35 30 5
ther being:-16 -38 -27
ther for:-19 -27 -21
ther hes:25 20 36
ther his:22 19 26
ther i:21 6 -22
ther is:-15 -24 -21
ther isnt:23 16 23
ther it:12 25 21
ther ive:-22 -1 -49
ther might:-10 6 24
ther teh:-20 -9 -7
ther to:55 22 22
ther today:-24 -23 -20
ther tonight:11 12 23
ther waiting:-24 -13 -6
ther was:34 76 37
ther wasnt:-24 -29 -6
ther wen:-21 -17 -21
ther wishing:16 -38 -8
ther with:33 11 22
ther wont:71 74 70
ther would:-23 -15 -4
ther … a:66 14 27
ther … adn:-32 -40 -42
ther … another:38 27 35
ther … anyone:30 32 32
ther … at:-24 -8 -7
ther … be:44 11 27
ther … both:49 -1 -5
ther … bottle:27 22 18
ther … can:25 31 28
ther … coming:25 21 -1
ther … for:0 -10 -31
ther … here:35 -8 -14
ther … hoap:-46 -5 -1
ther … i:-25 -43 -41
ther … is:-47 -23 -21
ther … it:30 26 -9
ther … its:50 49 50
ther … ive:-38 -32 -24
ther … left:54 25 -15
ther … man:28 4 0
ther … me:-14 -23 -14
ther … men:40 44 40
ther … minute:68 1 0
ther … nobody:21 16 24
ther … not:-10 -20 -10
ther … nothing:39 20 11
ther … of:-23 -20 -14
ther … on:13 21 20
ther … one:33 37 34
ther … piont:34 4 -3
ther … said:57 33 4
ther … say:24 25 23
ther … signs:21 32 34
ther … small:26 20 17
ther … spiders:23 20 1
ther … teh:-24 -31 -25
ther … telling:31 3 0
ther … ten:22 26 49
ther … them:-33 -35 -35
ther … thing:-32 -25 -2
ther … times:46 55 51
ther … tuesday:13 18 26
ther … typed:8 6 -24
ther … up:21 21 1
ther … want:23 22 -4
ther … wen:73 82 78
ther … wil:43 -1 -8
ther … wish:-25 -6 -3
therapist:-36 -37 -22
therapists:-4 -3 -2
therapy:-32 -24 -27
therapy … ive:23 21 -1
thered:30 -7 -4
thered be:30 -8 -4
therell:33 46 42
therell be:33 46 42
therell … no:34 47 52
therell … nothing:24 22 5
therepy:0 0 0
theres:98 112 108
theres a:13 26 29
theres another:25 24 2
theres blood:37 50 1
theres enough:23 34 59
theres money:46 39 28
theres more:61 12 13
theres no:29 -3 19
theres nobody:69 63 16
theres not:22 6 12
theres paint:-28 -8 -8
theres someone:-22 -15 -3
theres such:21 27 40
theres teh:25 19 12
theres things:15 20 22
theres … a:7 10 30
theres … adn:20 8 29
theres … ahead:23 -20 -10
theres … all:9 6 -43
theres … an:38 35 29
theres … at:-26 -20 -8
theres … back:49 38 46
theres … bag:29 26 29
theres … beam:21 25 33
theres … big:17 21 -7
theres … bit:-23 -13 -11
theres … bottle:-43 -28 -23
theres … bridge:69 75 62
theres … called:34 19 -1
theres … cliff:22 26 24
theres … coming:31 35 30
theres … cubicle:-27 -21 -8
theres … empty:14 19 25
theres … for:-8 -60 -55
theres … goin:35 30 34
theres … hoap:-10 -20 -12
theres … in:-12 20 21
theres … it:28 51 17
theres … left:56 41 33
theres … leter:19 20 28
theres … line:-23 -16 -18
theres … man:13 16 21
theres … me:61 35 5
theres … more:10 15 26
theres … next:47 36 3
theres … note:58 51 55
theres … of:42 28 41
theres … one:-18 -14 -47
theres … out:-37 -38 -27
theres … over:-1 -1 -48
theres … pain:23 21 22
theres … piont:26 -7 -4
theres … reason:-22 11 12
theres … right:21 18 20
theres … roap:25 20 18
theres … rule:21 24 -12
theres … teh:29 22 22
theres … telling:19 22 36
theres … that:-21 -6 -10
theres … theres:-22 -20 -20
theres … thing:24 -12 -2
theres … this:37 23 19
theres … to:16 5 21
theres … tonight:-33 -33 -31
theres … under:44 57 56
theres … up:47 28 24
theres … waiting:21 17 21
theres … walking:23 16 9
theres … way:-26 -38 -25
theres … wen:31 22 41
thermostat:-5 -6 -2
these:-3 4 4
these are:15 33 21
these days:1 -41 -49
these i:-21 -2 -1
these is:19 36 -3
these … adn:30 51 44
these … hes:-25 -11 -1
these … i:-41 -25 -19
these … it:26 37 -18
these … last:38 54 43
these … my:40 55 63
these … take:33 36 -5
these … teh:36 33 -8
thesis:-26 -15 -10
they:3 16 23
they ask:15 21 27
they asked:-21 -13 -5
they bled:26 0 -3
they call:30 10 13
they can:12 20 17
they cant:-4 -11 -29
they cut:18 -40 -33
they do:15 -18 -38
they found:-24 -20 -13
they get:54 40 68
they got:8 -26 -11
they had:-17 22 19
they hav:-30 -27 -34
they i:-27 -28 -26
they know:-25 -1 4
they left:33 22 13
they let:-2 -10 -25
they look:3 10 -20
they put:-33 -28 -32
they read:23 27 10
they said:-62 -59 -23
they saved:61 3 -25
they say:57 -4 -8
they send:26 33 -1
they sent:2 -21 -26
they show:33 36 38
they stay:38 36 34
they told:3 -25 -5
they took:20 17 15
they wake:25 23 10
they want:-36 29 -2
they went:47 55 52
they werent:39 35 23
they wil:7 8 30
they wont:77 83 104
they would:3 -29 -11
they wouldnt:-20 -7 -1
they … able:55 57 53
they … about:44 46 43
they … adn:18 26 -17
they … all:-23 -23 -23
they … are:51 11 13
they … asked:23 0 8
they … be:4 5 44
they … but:29 -1 -2
they … by:-20 -18 -12
they … clear:16 26 7
they … dei:-28 31 -1
they … do:-25 -9 -8
they … dont:40 37 30
they … down:49 -4 4
they … for:14 22 9
they … friday:25 30 34
they … go:-33 -32 -34
they … hav:110 80 54
they … hert:41 18 -7
they … home:33 24 28
they … husband:39 2 2
they … i:12 40 11
they … if:28 41 13
they … in:-46 -36 -38
they … is:22 19 -4
they … kil:-21 -20 -4
they … last:67 22 20
they … leave:22 10 8
they … let:-4 -1 32
they … lock:-20 -19 -16
they … me:-6 -32 -41
they … money:17 25 51
they … no:13 29 26
they … not:-7 -3 -26
they … off:-25 -31 -23
they … or:-28 -1 0
they … out:-16 14 32
they … over:23 32 25
they … rest:34 -5 -2
they … ring:69 61 56
they … saying:37 39 35
they … she:39 38 21
they … suicidal:-54 -52 -1
they … suicide:-27 -54 -12
they … tablets:44 53 35
they … tell:-27 -22 -3
they … their:-23 -1 -1
they … ther:26 30 12
they … they:-23 0 4
they … this:52 31 20
they … three:49 39 34
they … to:5 28 9
they … under:32 28 29
they … was:31 33 27
they … wat:-25 -19 -16
they … with:44 35 -2
theyd:81 -38 0
theyd all:48 -20 -7
theyd be:34 -14 -11
theyd cope:22 -1 -1
theyd do:-29 -2 -1
theyd hav:54 1 -5
theyd manage:28 -2 -2
theyd take:27 37 29
theyd … a:40 -19 -16
theyd … adn:28 37 32
theyd … for:25 -3 -2
theyd … go:31 29 27
theyd … i:30 0 0
theyd … it:-20 -9 -4
theyd … me:76 0 -4
theyd … off:-34 -3 -1
theyd … over:50 -2 -3
theyd … to:-37 -14 -4
theyd … with:25 -9 -2
theyd … without:27 -2 -2
theyll:111 126 143
theyll all:24 23 37
theyll find:29 25 30
theyll hav:33 30 22
theyll know:58 63 58
theyll think:24 28 29
theyll … i:25 22 4
theyll … im:22 25 34
theyll … know:60 52 55
theyll … me:25 1 9
theyll … my:28 27 21
theyll … on:6 26 34
theyll … sorry:61 59 52
theyll … teh:28 31 42
theyll … to:24 12 7
theyre:30 8 30
theyre all:66 73 73
theyre counting:29 8 13
theyre in:39 -6 -6
theyre nearly:74 55 37
theyre thinking:-70 -69 0
theyre … as:27 -7 -11
theyre … at:-14 -16 -22
theyre … by:41 26 -1
theyre … dead:22 6 -5
theyre … dont:-24 -9 -2
theyre … goin:5 20 24
theyre … her:17 20 25
theyre … here:12 17 28
theyre … i:42 28 23
theyre … mass:-19 -22 -21
theyre … me:63 47 28
theyre … of:-76 -74 -4
theyre … on:36 14 22
theyre … suicide:-70 -69 0
theyre … their:21 24 4
theyre … to:28 22 3
theyre … want:41 26 0
theyve:15 17 50
theyve all:24 24 24
theyve been:34 35 40
theyve gone:64 68 58
theyve told:-22 -20 -10
theyve … all:26 20 19
theyve … down:32 28 24
theyve … home:27 32 35
theyve … in:62 64 49
theyve … off:27 27 21
theyve … pills:22 22 11
theyve … teh:39 27 28
theyve … up:-21 -24 -27
theyve … wat:-24 -20 -14
thick:-7 -4 -2
thief:-1 0 0
thigh:55 62 16
thighs:91 85 -26
thighs are:18 26 -1
thighs last:25 31 0
thighs … covered:18 27 0
thighs … in:18 27 0
thighs … night:28 35 -1
thimble:-27 -23 -13
thin:7 8 12
thing:4 13 24
thing first:35 31 37
thing for:33 33 18
thing from:29 31 53
thing i:31 28 13
thing ill:-17 -21 -21
thing in:44 42 23
thing is:27 68 81
thing its:-22 -22 -13
thing ive:-21 -17 -34
thing not:25 23 36
thing paydays:28 23 26
thing stopping:27 -3 -3
thing teh:-23 -16 -27
thing that:-1 4 -52
thing to:-26 -21 -16
thing who:41 41 41
thing … a:-27 -25 -24
thing … ask:21 21 30
thing … bought:30 45 28
thing … do:51 25 -22
thing … first:-27 -17 -14
thing … happened:-21 -9 -2
thing … has:24 23 21
thing … hav:27 24 -8
thing … helps:23 28 -7
thing … i:25 44 34
thing … is:-16 -49 -22
thing … left:5 4 -37
thing … me:-7 17 40
thing … my:20 26 32
thing … on:50 30 -13
thing … rents:28 23 26
thing … said:-20 -9 -6
thing … she:35 40 27
thing … teh:24 16 24
thing … to:55 57 14
thing … told:-20 -9 -9
thing … tomorrow:28 23 26
thing … type:-24 -27 -28
thing … u:15 2 26
thing … want:44 3 -13
thing … wanted:-53 -40 -21
thing … wish:-12 -25 -12
thing … would:-53 -19 -6
thing … write:25 20 24
thing … wrote:38 44 38
things:8 -17 -49
things are:-24 -17 -12
things at:0 24 -74
things crawling:16 20 30
things for:4 30 -2
things i:-51 -23 -8
things in:54 62 37
things teh:62 39 4
things that:-31 -10 4
things to:16 -30 -9
things would:47 0 -1
things … adn:-26 -41 -16
things … air:39 36 43
things … back:-22 -19 -10
things … do:-31 -16 -14
things … edge:43 46 -73
things … goin:-37 -25 -14
things … had:25 24 28
things … i:-31 -23 -26
things … im:5 -37 -26
things … ive:25 31 36
things … me:21 -30 -18
things … said:35 -7 -3
things … teh:94 96 59
things … this:25 22 0
things … to:32 15 18
things … up:-23 -17 2
things … watch:23 29 -7
think:7 1 6
think about:43 50 -54
think adn:19 26 -12
think another:8 13 26
think how:74 -16 -7
think i:11 29 41
think id:46 -14 -8
think ill:43 58 16
think im:9 16 30
think is:25 16 -7
think it:-21 26 42
think its:28 -23 -8
think lucky:38 -6 -1
think my:46 24 -5
think of:-8 13 -37
think she:-22 -8 8
think shes:12 -22 -4
think teh:-43 -17 -12
think that:-31 -42 -18
think thats:-39 -35 -19
think this:24 17 22
think u:-29 -13 -6
think … about:2 -20 -13
think … adn:24 40 21
think … anyone:27 -11 3
think … be:-35 -23 5
think … being:27 13 13
think … can:19 -14 -62
think … dead:18 -21 -2
think … did:39 -1 8
think … do:57 64 -6
think … ending:33 42 -10
think … for:-48 -28 -17
think … from:19 25 -13
think … goin:13 21 5
think … hav:2 12 34
think … hes:5 12 22
think … how:8 25 -14
think … i:-21 -22 3
think … id:23 24 0
think … it:-9 11 -26
think … itd:20 -14 -5
think … its:-27 -15 -10
think … ive:22 27 -15
think … keep:-9 5 -32
think … late:35 37 36
think … let:21 22 33
think … make:10 -22 -6
think … me:12 8 33
think … meant:10 -26 -17
think … more:32 47 -4
think … my:30 22 8
think … myself:-3 -20 -31
think … not:21 -18 -7
think … of:-39 -13 -15
think … on:-20 -12 -11
think … reason:20 23 5
think … relieved:47 -3 -1
think … right:-13 -47 -14
think … shes:-21 -13 -11
think … teh:13 3 37
think … them:39 21 32
think … time:30 28 11
think … to:34 29 56
think … u:28 -29 -25
think … want:5 21 84
think … was:17 21 15
think … wen:33 33 7
think … wil:59 32 31
think … would:66 52 39
thinking:20 -2 -111
thinking about:55 27 -44
thinking how:49 82 -4
thinking i:-19 -31 -12
thinking id:-22 2 -10
thinking of:6 27 -41
thinking teh:57 -11 -4
thinking to:-31 -6 0
thinking … all:-42 -11 -6
thinking … anything:50 8 -21
thinking … be:-26 -46 -21
thinking … catching:54 -1 -2
thinking … could:1 -52 -24
thinking … ctb:4 -68 -21
thinking … deleting:43 26 -1
thinking … do:54 62 -7
thinking … doing:-10 -68 -6
thinking … ending:64 58 -10
thinking … following:22 -2 0
thinking … geting:75 -8 -2
thinking … hanging:38 49 -10
thinking … hard:20 51 -1
thinking … he:9 34 0
thinking … her:11 26 9
thinking … him:22 -2 0
thinking … himself:38 38 -3
thinking … how:-42 8 0
thinking … it:-43 -25 -9
thinking … killing:37 60 -3
thinking … my:60 78 -10
thinking … myself:75 74 -9
thinking … off:-26 -24 -4
thinking … self:57 31 -2
thinking … shooting:22 34 -1
thinking … since:28 11 -6
thinking … teh:7 -46 -16
thinking … that:27 13 4
thinking … this:-22 -18 2
thinking … thoughts:-3 -42 0
thinking … to:97 88 6
thinking … topping:24 35 -1
thinking … up:-43 -7 0
thinking … using:65 -3 0
thinking … was:-21 -17 0
thinking … ways:46 52 -9
thinking … would:26 -15 0
thinkn:25 25 -1
thinkn about:25 25 -1
thinkn … slicin:25 25 -1
thinks:2 3 -6
thinks about:27 29 -37
thinks i:3 8 35
thinks im:-18 -26 -12
thinks its:-24 -22 -33
thinks of:64 47 -5
thinks that:-26 -22 -18
thinks … a:44 41 48
thinks … adn:-34 -32 -9
thinks … am:5 7 27
thinks … at:-26 -19 -34
thinks … but:19 21 0
thinks … dead:22 23 21
thinks … goin:-21 -37 -1
thinks … himself:20 22 -8
thinks … his:54 55 19
thinks … on:2 2 22
thinks … teh:-32 -33 -31
thinks … to:-37 -42 -9
thinner:10 -7 0
thinners:-14 -10 -8
third:38 26 21
third adn:26 21 -1
third day:48 74 41
third go:-11 -35 -7
third night:48 24 -7
third one:2 9 25
third … a:34 5 -19
third … adn:-22 -35 -13
third … he:32 18 -2
third … i:37 -5 -1
third … is:12 23 43
third … not:11 18 36
third … on:-10 -22 -2
third … running:51 51 -2
third … this:-12 -12 -23
third … without:14 21 3
thirsty:-2 -2 4
thirteen:-14 -5 0
thirteen days:-2 0 24
thirteen … till:-2 0 24
thirties:3 -7 -4
thirtieth:-15 -16 -18
thirty:-40 -30 -28
thirty one:-25 -20 -15
thirty … adn:-31 -24 -19
thirty … dont:33 -3 -1
thirty … im:22 7 5
thirty … since:7 23 24
thirty … teh:15 31 23
thirty … today:-23 -15 -8
this:-1 19 35
this account:73 72 45
this address:42 41 41
this adn:19 -31 -26
this aft:26 -9 -9
this afternoon:83 62 64
this antidepressants:22 23 -4
this anymore:-59 -35 -20
this bank:21 -5 -5
this before:-18 -29 -18
this body:41 -10 -2
this close:27 18 16
this country:1 2 23
this detox:30 30 29
this dont:-40 -9 -1
this earth:53 24 15
this evening:67 67 74
this flu:-3 -25 -10
this for:28 3 -3
this friday:34 30 32
this game:-37 -17 -8
this heat:-18 -12 -24
this house:-37 -29 -11
this ill:-35 -37 -21
this im:26 20 22
this in:-14 -8 -21
this isnt:0 17 -29
this ive:2 -1 -23
this ledge:46 50 57
this lief:139 125 88
this little:73 52 59
this love:40 43 14
this meeting:-25 -22 -22
this minute:38 21 22
this monday:-21 -16 -6
this month:-46 -26 -61
this morning:-13 -24 -57
this my:-17 6 27
this night:5 10 41
this on:25 5 41
this one:65 66 55
this pain:3 26 -7
this planet:22 11 12
this saturday:-38 -36 -9
this server:55 39 -3
this she:20 25 36
this side:57 53 40
this since:34 -17 -12
this song:4 5 24
this teh:19 25 34
this thread:-21 -21 -15
this thursday:34 35 41
this time:39 35 73
this to:40 45 25
this u:58 68 62
this was:-9 -4 -22
this weak:21 7 -19
this wednesday:43 45 43
this week:-35 -22 -92
this weekend:-17 -11 -28
this while:21 4 1
this world:58 14 52
this … a:-42 -16 -19
this … about:-37 -18 -6
this … after:23 42 27
this … all:-21 -17 -15
this … alone:28 27 30
this … am:-23 -29 -7
this … an:-24 -19 -31
this … anybody:30 23 1
this … approved:48 52 39
this … at:-15 -34 -32
this … back:27 35 36
this … barn:68 61 60
this … be:-25 2 2
this … being:-12 -6 -22
this … boring:17 -24 0
this … but:40 23 30
this … by:64 68 68
this … call:44 21 32
this … can:15 42 46
this … chosen:-20 -7 -1
this … cried:34 -1 0
this … dont:-17 -31 -8
this … else:78 88 85
this … end:79 49 66
this … everyone:44 25 33
this … everything:45 53 50
this … fone:15 3 24
this … for:22 43 3
this … forgive:45 54 51
this … forum:30 34 35
this … found:-21 -13 -8
this … gaping:-28 -22 -8
this … giving:-37 -10 -2
this … go:46 25 17
this … goin:33 22 42
this … gone:-19 -22 -12
this … good:41 42 -26
this … goodbye:-83 -87 -88
this … has:-36 -32 -19
this … hav:-6 -24 -25
this … he:-19 -25 -21
this … her:20 29 1
this … his:32 38 30
this … homework:-21 -14 -1
this … ill:-22 -19 -13
this … im:4 22 27
this … in:29 31 22
this … inside:-43 -36 -16
this … is:-1 -35 -2
this … isnt:-35 -27 -11
this … it:53 44 62
this … kil:2 -26 -16
this … know:-56 -17 -21
this … laid:21 24 24
this … last:-11 -22 -11
this … leaving:88 80 76
this … lief:33 25 -9
this … long:-18 -12 -24
this … love:51 54 51
this … me:21 23 19
this … mean:-40 -15 4
this … monday:-15 -25 -21
this … my:15 7 27
this … myself:30 23 -49
this … neva:27 -18 -12
this … night:-6 -3 -20
this … no:-32 -13 14
this … nobody:41 59 49
this … not:-21 -10 -29
this … note:65 69 74
this … nothing:-32 -20 8
this … of:10 25 28
this … open:-8 24 -21
this … own:-44 -43 -6
this … people:-21 -17 -14
this … place:42 41 30
this … ran:-28 -23 -15
this … right:24 19 21
this … round:22 28 31
this … school:47 50 14
this … see:-13 -16 -21
this … she:44 40 -16
this … shes:55 64 66
this … shook:18 18 21
this … since:-1 -22 -19
this … someone:21 2 2
this … sorry:57 46 39
this … starting:5 14 29
this … suicide:63 69 78
this … takes:4 -31 -8
this … telling:10 -1 -25
this … than:30 32 22
this … thank:22 17 28
this … that:-35 -24 -32
this … ther:39 0 -7
this … theres:21 -28 -20
this … they:-29 -28 -17
this … think:-53 -48 -6
this … this:-36 -43 -23
this … three:-21 -17 -18
this … time:-26 -13 -7
this … to:-33 -16 -54
this … told:-23 -17 -31
this … train:25 25 24
this … two:-23 -18 -20
this … u:59 66 50
this … want:-38 -39 -11
this … wat:-4 17 27
this … were:68 68 47
this … where:77 80 54
this … who:-22 -18 -4
this … why:31 32 25
this … wife:61 9 -6
this … wil:33 23 26
this … with:-10 -26 -28
this … wont:53 40 19
this … yall:49 38 39
thisll:1 3 1
tho:0 0 0
thomas:-2 -1 -8
thort:-1 0 0
those:-14 1 2
those im:26 19 20
those of:23 13 19
those … for:15 33 39
those … i:-23 -16 -10
those … is:37 18 38
those … on:21 16 17
those … to:30 17 13
those … where:-23 -4 -4
those … who:21 10 16
though:0 0 0
thought:-33 -8 -1
thought about:-29 -28 -16
thought adn:23 -6 -14
thought i:-30 -29 -14
thought id:-45 -3 11
thought im:10 28 -3
thought is:36 27 -2
thought it:21 52 13
thought no:33 32 -12
thought out:0 0 -22
thought right:52 58 55
thought teh:-21 -8 3
thought that:-22 -11 -1
thought they:17 27 27
thought was:5 -23 -13
thought yes:45 19 -6
thought … adn:24 29 26
thought … could:-20 -7 -2
thought … death:-22 -5 0
thought … dieing:47 -1 -1
thought … do:4 20 0
thought … dont:30 -5 -2
thought … else:26 -1 -6
thought … ending:-67 -61 -2
thought … feel:77 67 31
thought … for:15 16 21
thought … frightened:38 30 22
thought … how:5 0 -26
thought … i:43 29 26
thought … im:5 22 -7
thought … myself:-66 -46 -5
thought … nothing:26 3 0
thought … over:45 52 -29
thought … suicide:38 20 -1
thought … thats:28 -10 6
thought … through:18 22 18
thought … to:-21 -13 -7
thought … want:-20 -17 -1
thought … was:-42 -15 -29
thought … were:12 31 25
thought … would:4 29 11
thoughts:11 54 -56
thoughts hav:11 -9 -24
thoughts i:37 -8 -5
thoughts in:39 29 -1
thoughts none:21 13 0
thoughts … ending:-3 -26 -2
thoughts … harming:-21 -12 -2
thoughts … hurting:31 41 0
thoughts … i:36 21 4
thoughts … im:62 -53 -2
thoughts … intent:18 21 0
thoughts … it:-12 -43 -2
thoughts … my:47 58 -13
thoughts … new:1 -38 0
thoughts … plan:17 20 0
thoughts … suicide:-41 -41 -2
thoughts … teh:-6 -26 -4
thoughts … u:28 -1 0
thoughts … ur:40 32 46
thoughts … want:3 26 -1
thousand:-22 -20 -15
thout:0 0 0
thrashing:0 0 0
thread:-31 -26 -43
thread u:-20 -19 -15
thread wen:-21 -18 -15
thread … teh:-20 -15 -28
threads:-6 -6 -6
threat:-3 -2 -1
threatened:-21 -16 -17
threatening:19 16 -7
threatening to:15 12 -21
threatens:15 19 -7
threatens to:18 21 -13
three:7 6 19
three adn:65 71 -5
three cuts:21 16 0
three days:13 37 29
three go:42 40 39
three goes:-12 -8 -21
three hes:-33 -28 -26
three hours:-2 -11 -24
three letters:28 29 35
three more:28 15 42
three packets:38 37 27
three sons:21 20 25
three weeks:31 -40 -44
three years:0 -23 -13
three … a:-33 -29 -21
three … about:20 26 17
three … adn:-31 -6 9
three … ago:17 -33 1
three … at:35 38 30
three … back:12 -22 -30
three … by:-23 -18 -25
three … clean:-3 33 36
three … down:26 26 33
three … fifty:-20 -20 -15
three … from:21 -4 -11
three … gone:-38 -37 -37
three … goodbye:46 45 45
three … hes:20 16 12
three … i:-33 -35 -33
three … ill:9 32 36
three … im:0 3 30
three … ive:49 59 -1
three … leave:-25 -27 -21
three … left:-21 -18 -21
three … let:29 30 35
three … letters:21 20 25
three … my:-7 -22 -11
three … not:51 19 -1
three … off:-21 -27 -17
three … one:0 9 24
three … regrets:5 18 24
three … since:-5 8 -23
three … three:31 30 51
three … took:40 28 28
three … us:32 15 14
three … who:-32 -35 -36
three … worth:8 22 29
threw:32 11 -4
threw away:5 31 -4
threw it:21 -37 -28
threw out:-30 -32 -4
threw teh:39 -1 13
threw them:-18 -30 -18
threw water:58 51 50
threw … away:63 38 -13
threw … blades:12 -22 -5
threw … eight:21 -2 0
threw … months:37 -1 0
threw … my:20 27 16
threw … on:89 25 22
threw … teh:6 -7 -27
thrilled:-22 -27 -12
thriller:-19 -7 -5
thriving:-11 -4 -4
throat:62 79 56
throat help:13 15 31
throat … adn:34 30 38
throat … burning:-47 -47 -44
throat … fire:38 40 39
throat … he:-20 -21 -3
throat … teh:0 4 -21
throat … up:-51 -52 -46
throttle:-4 -2 -2
throttled:-2 -1 0
through:14 20 36
through a:-27 -21 -27
through another:28 -10 -4
through at:-28 -27 -20
through before:35 36 28
through ive:25 31 31
through last:-22 -7 0
through me:26 0 6
through my:20 15 23
through school:-22 -9 -10
through that:-30 -22 -18
through this:-26 -26 -19
through tonight:28 0 2
through with:56 46 9
through … adn:25 32 26
through … all:-23 -19 -12
through … back:-23 -18 -15
through … bank:20 -3 -3
through … can:21 24 27
through … dont:1 18 25
through … hatch:-21 -15 -10
through … he:52 25 18
through … head:-4 15 21
through … hes:-20 -25 -17
through … holiday:21 -5 -5
through … i:-2 -38 -22
through … ill:34 33 30
through … im:-48 -38 -27
through … it:73 59 24
through … last:1 -2 -25
through … mattress:20 28 32
through … my:-21 -11 -2
through … myself:14 12 22
through … of:-17 -21 -22
through … on:-48 -40 -54
through … overdose:-24 -23 -16
through … roof:21 15 12
through … seventies:-16 -21 -12
through … shift:58 -13 -1
through … teh:-20 -19 1
through … that:40 13 -11
through … this:35 -16 3
through … to:-31 -31 -16
through … was:32 35 32
through … whole:-23 19 23
through … winter:31 2 1
through … without:30 -19 -7
throughout:-7 -4 -7
throw:11 -1 55
throw it:23 -22 -15
throw me:24 30 28
throw myself:-49 -37 -8
throw up:13 -30 -4
throw … a:12 18 20
throw … after:18 -36 -4
throw … out:-17 -5 22
throw … under:40 44 53
throwing:-39 -29 -45
throwing myself:12 10 -25
throwing … a:4 5 -21
throwing … adn:-24 -55 -32
throwing … after:18 57 -8
throwing … at:-77 -58 -8
throwing … blood:-58 -51 -71
throwing … under:4 5 -21
thrown:-12 12 44
thrown boiling:7 7 29
thrown our:3 3 27
thrown teh:54 43 25
thrown … water:7 7 29
throws:52 57 -28
throws things:42 48 -4
throws … adn:20 24 -19
throws … at:53 55 -16
throws … me:27 30 -10
thud:6 3 2
thumb:-1 -3 -13
thumbs:0 -1 -1
thumping:4 4 14
thursday:0 3 5
thursday adn:17 30 -3
thursday after:38 24 9
thursday i:-25 -49 -28
thursday its:-20 -18 -21
thursday night:16 17 25
thursday off:8 5 21
thursday on:22 25 28
thursday … adn:-32 -28 -24
thursday … are:-27 -28 -25
thursday … be:19 21 22
thursday … do:1 0 26
thursday … goin:1 1 28
thursday … had:30 24 -5
thursday … i:15 12 25
thursday … ill:59 62 64
thursday … it:59 31 46
thursday … lights:-27 -28 -25
thursday … my:18 20 25
thursday … out:26 23 31
thursday … teh:-18 -23 -33
thursday … that:28 31 31
thursday … wen:73 68 72
thursday … with:22 25 28
thursday … wont:33 34 34
thursdays:-3 5 8
thursdays adn:-30 -19 -10
thyroid:-15 -9 -4
ti:-56 -2 -1
tick:108 126 137
tick no:-23 -18 -6
ticked:4 -1 -7
ticked … thoughts:22 22 0
ticket:17 28 33
ticket bought:40 45 49
ticket dont:47 49 50
ticket to:36 36 32
ticket … i:26 22 22
ticket … in:-38 -33 -38
ticket … it:38 40 34
ticket … teh:27 39 29
tickets:-49 -55 -44
tickets adn:-35 -36 -37
tickets … teh:-41 -40 -38
ticking:7 19 24
ticks:5 3 3
tide:67 65 62
tide adn:36 35 33
tide is:24 13 11
tide … i:42 41 38
tide … in:50 41 38
tides:64 48 59
tides coming:40 18 15
tides highest:36 34 34
tides right:34 40 49
tides … at:36 34 34
tidied:1 7 9
tidied … teh:31 29 32
tidier:44 0 2
tidier … would:37 -2 0
tidy:-37 -30 -25
tidy … to:-23 -18 -18
tidying:35 -4 -3
tidying … my:41 -2 -2
tie:6 -16 -35
tie adn:24 20 -7
tie … with:-22 -17 -7
tied:75 85 88
tied at:29 29 27
tied in:-34 -29 -32
tied it:48 50 54
tied up:28 29 25
tied … a:-31 -24 -23
tied … adn:55 54 53
tied … boat:-44 -39 -40
tied … in:29 30 29
tied … my:63 70 63
tied … to:19 22 13
tiefer:27 29 -1
tiefer als:27 29 -1
tiefer … sonst:27 29 -1
tiem:-1 0 0
tiempo:-75 -11 -2
tiene:-12 -11 6
tiene sentido:-35 -19 -10
tiene … en:32 32 37
tierd:-2 -2 0
ties:-22 -20 -23
ties … teh:5 5 -24
ties … to:5 5 -24
tiger:-1 -1 -1
tight:-13 -25 -15
tight adn:36 27 17
tight on:-31 -17 -9
tight … my:-23 -11 -2
tights:14 15 -7
tiktok:-13 -17 -17
til:32 -12 -4
til i:6 -11 24
til its:-5 5 -24
til teh:-21 -20 -17
til … adn:22 5 18
til … i:26 2 16
til … im:8 -29 9
tiles:10 1 -16
till:6 8 -40
till after:-42 -32 -22
till five:-22 -12 -10
till he:48 44 -1
till hes:0 -29 -24
till i:21 44 24
till it:47 30 -9
till june:19 19 26
till midnight:-32 -28 -13
till my:46 6 -4
till noon:30 33 20
till six:24 1 12
till spring:26 25 33
till teh:-44 -45 -61
till they:42 22 25
till tuesday:-29 -19 -18
till two:-21 -6 -5
till wednesday:31 31 30
till … a:11 21 -13
till … at:26 30 32
till … bled:39 9 -2
till … by:18 31 38
till … comes:54 45 1
till … dark:-46 -37 -29
till … day:13 14 22
till … dead:4 6 20
till … died:-40 -5 -1
till … done:-22 -6 -7
till … for:17 18 32
till … go:17 14 22
till … home:-25 -21 -19
till … ill:34 39 10
till … im:30 34 33
till … in:-21 -23 -7
till … ive:15 23 22
till … knuckles:56 54 -1
till … nothing:3 11 -23
till … off:22 30 -2
till … on:-8 -45 -23
till … split:42 41 -2
till … stars:20 19 -23
till … teh:-53 -73 -45
till … th:-27 -17 -30
till … to:16 15 26
till … up:-21 -14 -9
tills:-11 -12 -10
tilting:5 7 11
time:-11 -7 -8
time anyone:29 28 26
time before:48 36 -9
time goodbye:36 40 40
time got:-30 -27 -14
time he:11 -4 -27
time i:-31 -32 -34
time ill:26 28 41
time in:-6 -30 -21
time is:77 20 -13
time it:32 16 25
time its:33 37 27
time ive:8 21 30
time on:0 11 28
time round:22 28 31
time shes:22 22 31
time since:32 14 3
time soon:-25 -20 -3
time teh:16 25 61
time that:-25 -17 -11
time they:38 44 18
time this:27 8 -19
time to:10 -42 -42
time u:-19 -45 -40
time ur:25 27 27
time was:25 22 -19
time zones:-24 -21 -1
time … a:7 -19 -33
time … adn:-40 -39 -25
time … am:39 27 46
time … an:43 25 -7
time … are:-9 -20 -15
time … away:-25 -15 -11
time … choir:-23 -21 -19
time … clinic:37 3 0
time … come:13 14 23
time … did:-3 -16 -46
time … drinks:24 23 -7
time … enough:51 54 54
time … gaping:-28 -22 -8
time … gets:6 -45 -35
time … goes:-22 -24 -9
time … goin:23 13 15
time … gone:58 -10 -7
time … has:19 26 31
time … heart:-21 -17 -6
time … him:1 -4 -32
time … ill:57 31 26
time … it:24 21 27
time … ive:39 41 53
time … know:-30 -33 -16
time … last:45 51 55
time … light:17 21 0
time … looking:21 23 30
time … march:-38 -38 -28
time … neva:-47 -40 -19
time … nobody:29 26 37
time … off:-26 -24 -7
time … old:24 29 24
time … open:18 23 29
time … out:19 19 30
time … quiet:45 29 29
time … reads:33 27 27
time … since:-36 -7 -5
time … stopped:5 10 24
time … this:-18 -17 -28
time … through:42 30 23
time … to:20 -12 -29
time … train:33 33 31
time … was:-23 -23 -26
time … we:24 24 25
time … went:20 8 13
time … with:-25 -12 -12
time … wont:74 37 15
time … year:21 -9 0
timed:-2 2 9
timeline:3 0 -1
timer:-8 -1 0
timers:-1 -2 0
times:8 -15 -34
times adn:23 2 2
times he:25 8 -12
times i:-38 -25 -10
times ive:22 33 7
times teh:-20 -17 -18
times with:31 41 47
times … adn:18 20 23
times … dont:-27 4 8
times … fast:-20 -17 -18
times … found:49 26 7
times … it:35 27 -5
times … me:34 0 -9
times … on:44 0 3
times … one:-20 -17 -18
times … teh:63 19 25
times … that:-20 -8 -2
times … want:-21 -10 -5
times … was:-22 -12 -3
timetable:9 9 14
timing:0 0 0
tin:14 27 20
tin adn:61 64 35
tin in:-28 -23 -8
tin of:-24 -19 -15
tin … cant:16 16 25
tin … in:34 35 39
tin … mine:-27 -22 -20
tin … take:28 30 23
tin … teh:-44 -41 -18
tingle:-1 0 2
tingling:20 29 37
tingling cant:35 35 37
tingly:-4 -2 -1
tins:21 -17 -9
tins … teh:28 -6 0
tiny:-17 -3 14
tio:-8 -2 -5
tip:-13 -29 -27
tipped:46 12 -10
tipped it:32 -5 -3
tipped teh:21 27 13
tipped … down:44 -4 -2
tipped … teh:25 -1 -1
tips:-40 -23 -11
tiptoe:2 0 0
tirar:93 17 7
tire:-18 -11 -11
tired:8 -10 4
tired adn:-25 -27 13
tired im:34 40 21
tired of:60 -31 -18
tired … alife:34 -13 -3
tired … all:-22 -31 -11
tired … day:74 -1 0
tired … existing:53 -8 -2
tired … hoping:22 -2 -1
tired … i:-51 0 7
tired … it:6 26 17
tired … lief:-46 -38 -1
tired … living:94 9 6
tired … not:30 8 17
tired … teh:-30 -27 -5
tired … this:-4 -3 30
tired … tired:9 25 -7
tired … to:19 48 17
tired … want:16 32 0
tiredness:-8 -2 -3
tiro:24 20 44
tiro al:14 14 22
tiro del:9 6 23
tiro … puente:9 6 23
tiro … tren:19 18 29
tisch:0 -1 -2
tissue:11 24 -8
tissue … my:19 25 -7
tissues:-9 -6 -15
titled:-2 -1 0
titration:0 0 0
tl:-19 -31 -13
tn:70 77 10
to:-22 -12 -9
to a:-44 -48 -69
to act:4 33 -3
to adn:5 15 24
to all:33 27 22
to an:20 31 28
to any:22 -10 2
to anybody:5 20 7
to anything:41 5 17
to as:-21 -14 -4
to ask:-48 -40 -28
to attack:24 26 -12
to bang:25 -4 0
to beachy:20 20 24
to beat:20 34 -3
to become:2 -23 -1
to bed:-37 -47 -43
to being:79 53 -2
to bin:23 10 0
to black:25 30 28
to blame:54 39 50
to bleed:15 25 22
to blow:39 43 -1
to bomb:32 41 -5
to bother:28 4 4
to breathe:21 30 29
to bring:84 50 34
to burn:61 -11 13
to cancel:27 35 5
to carry:36 3 21
to catch:56 30 -12
to change:13 7 21
to christmas:14 15 26
to church:4 4 29
to clear:30 34 19
to climb:70 72 54
to come:37 30 26
to comit:7 30 -13
to count:-25 -19 -19
to crash:-3 -2 41
to ctb:7 46 -80
to cut:95 -11 -37
to dads:-42 -37 -39
to dance:-36 -6 -6
to day:38 -2 -1
to death:0 -4 -27
to decide:11 22 20
to dei:3 43 12
to disappear:46 -20 -4
to do:36 51 27
to drink:-98 -49 -38
to drown:20 33 -9
to eat:17 -25 -10
to empty:44 37 33
to end:-18 -32 -74
to every:-20 -12 -6
to everyone:27 23 -4
to exist:73 -32 -5
to fade:37 37 33
to feel:-28 3 -11
to fetch:25 22 36
to find:44 44 65
to finish:57 70 43
to fish:13 18 33
to five:-25 -19 -16
to fix:-56 10 -12
to float:24 -8 0
to for:-23 -9 -11
to game:31 33 -4
to get:12 37 52
to give:-3 12 21
to glasgow:40 5 3
to go:28 29 22
to granny:28 30 25
to grow:18 22 -5
to hang:-45 -45 -66
to harm:22 6 -6
to hate:-22 -9 -4
to hear:-49 -24 -19
to heaven:24 31 43
to help:-12 -17 -28
to her:13 26 29
to hert:-45 -34 -53
to hes:-26 -16 -9
to him:-13 -30 6
to his:-39 -37 -1
to hit:-19 57 13
to hold:-32 -28 -18
to im:-54 -45 -32
to inject:26 33 23
to is:23 40 3
to it:73 80 33
to jmup:70 84 42
to join:35 26 40
to k:46 46 -18
to keep:-23 -24 -7
to kermit:16 20 39
to kev:21 22 22
to kil:27 4 2
to last:0 -27 -34
to lay:-28 -16 -10
to leave:-15 -30 -11
to leo:-21 -15 -16
to let:-27 -24 -16
to lie:18 28 33
to liv:18 -28 -33
to log:28 13 -53
to look:12 -1 -33
to lose:16 -36 -7
to make:38 19 8
to mam:34 37 35
to mind:49 30 38
to mine:-24 -16 -13
to morning:48 45 40
to move:23 9 12
to much:27 20 15
to my:-16 -34 -24
to myself:8 39 -26
to need:-28 -35 -1
to nobody:77 71 66
to nothing:56 55 -7
to of:37 40 51
to off:32 11 -41
to once:78 59 22
to one:-16 -33 -14
to open:31 20 25
to opt:30 13 -18
to our:-23 -18 -1
to overdose:78 63 -13
to pay:-3 -12 24
to pick:-24 -14 -10
to play:-26 -15 -14
to post:-26 -10 -18
to pour:0 -21 -1
to prison:41 45 40
to propose:-22 -24 -23
to pull:-61 -41 -23
to punish:71 80 2
to push:52 51 -18
to put:29 25 -32
to quit:-26 -51 -45
to reach:11 -26 -7
to read:32 39 61
to reply:8 14 20
to report:9 24 -7
to respawn:100 60 0
to rest:27 -12 -5
to restart:0 -21 -11
to return:66 -7 -4
to ring:43 32 28
to run:22 7 16
to save:33 20 24
to say:5 31 24
to school:-53 -44 -36
to score:36 -2 -2
to scratch:71 -70 -1
to see:-13 -7 24
to self:50 30 -1
to send:40 38 14
to shake:38 27 30
to shoot:17 18 32
to show:-1 -10 -34
to shut:-26 -27 -18
to sign:23 50 9
to since:-15 -22 -7
to sleep:13 -41 -14
to slit:43 45 -9
to smother:41 43 42
to someone:42 -12 0
to sort:2 8 25
to speak:-32 -29 -9
to stab:5 6 -29
to stand:33 32 20
to start:-28 -14 -14
to stay:53 32 29
to step:25 30 21
to stop:15 17 43
to strangle:-16 -12 -23
to suicide:8 -4 -29
to swimming:-22 -20 -13
to talk:24 21 34
to tell:-46 -41 -37
to that:-26 -9 -18
to thats:57 54 50
to them:-38 -23 -32
to this:-34 -47 -14
to throw:-24 -36 15
to tonight:-21 -18 -7
to top:15 27 -32
to travel:8 28 42
to try:35 21 19
to turn:-46 -17 -4
to twenty:-24 -14 -11
to u:60 39 34
to un:15 26 -4
to unalive:16 36 -57
to ur:-46 -19 -36
to us:-32 -29 -17
to use:16 15 20
to vanish:-41 -13 -4
to voicemail:67 64 30
to walk:13 28 27
to want:84 33 -13
to waste:36 29 34
to watch:-50 -56 -27
to wear:-23 -7 19
to weekly:17 20 -4
to wen:-46 -35 -25
to where:31 29 28
to whoever:-6 -20 -12
to with:-21 -21 -13
to yeet:19 25 0
to … a:-31 -28 -59
to … able:-20 -19 -7
to … about:-40 -35 -46
to … across:-24 -24 -14
to … adn:8 22 13
to … afraid:21 -5 -2
to … after:-11 -23 -7
to … alife:89 40 -38
to … all:-13 -32 -50
to … along:-15 -21 -4
to … am:25 41 38
to … an:47 3 19
to … another:-21 -10 -14
to … answer:22 -7 -4
to … anymore:1 -40 -57
to … anything:-32 -34 -11
to … anywhere:42 19 17
to … are:12 47 49
to … arms:36 -22 -12
to … as:36 -10 -61
to … ashamed:28 -11 -1
to … asleep:53 25 28
to … away:43 37 17
to … baby:24 26 18
to … back:-33 -8 5
to … bad:-8 34 -40
to … bank:61 44 49
to … barn:10 8 23
to … bathroom:27 23 -29
to … be:10 -30 -4
to … because:-29 3 -37
to … been:-23 -25 -11
to … before:58 50 60
to … behind:-20 -12 -13
to … beter:-48 -40 -8
to … big:28 10 16
to … bit:33 49 46
to … black:49 47 56
to … bleeding:1 2 -31
to … bookies:72 -2 -2
to … both:37 43 47
to … bottom:22 22 16
to … boys:16 24 -2
to … brother:-13 -4 36
to … brothers:37 24 17
to … bullet:47 42 -1
to … buried:-41 -1 9
to … bus:23 11 -28
to … but:-24 -35 -43
to … bye:25 19 18
to … cant:48 35 -1
to … car:53 47 40
to … cheerio:28 31 25
to … chemist:-33 -25 -22
to … chest:39 46 14
to … children:32 45 1
to … chin:-16 -27 -18
to … cliffs:37 43 58
to … cold:69 43 50
to … colleague:21 -3 0
to … come:17 -23 -19
to … comes:-53 -16 -7
to … dad:0 -1 -22
to … daughter:43 47 37
to … day:2 -38 -5
to … days:32 28 16
to … dead:45 65 63
to … death:37 24 -6
to … decided:11 15 25
to … delete:38 51 -7
to … deleted:30 -1 0
to … detox:28 26 26
to … dietitian:22 -40 -2
to … discharged:-26 -8 -4
to … do:64 48 74
to … docter:-9 -21 -6
to … dog:21 23 20
to … doing:18 47 5
to … dont:49 17 25
to … door:89 67 83
to … dose:33 41 -50
to … double:34 34 43
to … drawer:-23 -15 -8
to … drink:-22 -13 -8
to … drinking:-27 -27 -19
to … driver:27 27 25
to … each:-21 -19 -13
to … else:27 34 25
to … end:26 82 28
to … every:-14 -37 -22
to … everyone:-29 -25 -17
to … everything:-40 -26 -11
to … ex:15 26 39
to … except:9 28 43
to … exist:16 -23 -3
to … existing:68 -32 -15
to … exit:35 6 -1
to … face:24 9 40
to … family:63 41 35
to … farewell:65 62 59
to … fear:-37 -1 0
to … feed:45 49 44
to … feet:45 -3 -2
to … field:34 11 13
to … final:-40 -31 -18
to … fire:21 21 27
to … first:20 11 -5
to … flatmate:26 -12 -19
to … fone:4 4 21
to … for:26 9 6
to … forever:23 -2 1
to … form:-19 -42 0
to … found:93 96 84
to … frends:-30 -28 -23
to … friend:-28 -16 -2
to … from:23 -4 2
to … front:101 65 32
to … full:-36 -115 -2
to … funeral:22 17 -8
to … funny:-24 -18 -10
to … get:-6 -25 -17
to … girl:55 56 48
to … go:-6 10 -26
to … god:-33 -2 17
to … goin:61 68 62
to … gone:17 8 -26
to … good:-27 -27 -20
to … goodbye:47 45 48
to … got:5 16 31
to … grandad:29 13 12
to … group:33 25 27
to … gym:-26 -22 -15
to … had:2 30 -8
to … hair:-21 -24 -2
to … hand:-24 -24 -5
to … hanged:27 18 -1
to … harm:48 3 -1
to … has:-27 -17 -17
to … hav:32 -39 -18
to … havent:-10 -37 -15
to … he:49 41 54
to … head:-61 -72 -45
to … headland:34 27 25
to … heard:-31 -22 -1
to … heart:32 38 34
to … held:28 -7 -8
to … hell:50 39 38
to … her:-31 -30 -10
to … here:-32 -26 -30
to … heroin:-21 -8 5
to … herself:32 40 -1
to … hes:21 26 -22
to … high:-9 6 47
to … him:-28 5 -18
to … himself:1 9 -25
to … his:19 35 -30
to … hit:-21 -13 -8
to … hoap:-28 -24 -21
to … holding:37 -8 -4
to … home:6 -2 -42
to … honest:37 -29 -13
to … hospice:29 41 -2
to … hospital:-23 -19 -14
to … hostel:0 9 -26
to … hours:50 -12 -1
to … house:43 55 5
to … housing:39 45 46
to … how:-21 -18 -3
to … huge:41 0 0
to … hundred:24 22 29
to … husband:-27 -40 -29
to … husbands:11 10 32
to … i:-3 17 43
to … ice:25 7 0
to … id:-23 -2 12
to … if:2 -26 -28
to … ill:5 0 -26
to … in:21 -5 17
to … instead:21 9 2
to … intend:25 33 -12
to … into:15 8 43
to … is:13 -43 -46
to … isnt:16 30 16
to … itd:34 -1 -1
to … itll:25 29 42
to … its:-1 12 52
to … ive:0 1 31
to … kids:26 9 -18
to … killing:10 13 -23
to … kissed:28 35 41
to … kitchen:-28 -26 -21
to … know:4 12 -31
to … lads:22 15 29
to … lady:-21 -19 -11
to … last:27 -57 -31
to … lately:43 -9 -6
to … lease:-23 -23 0
to … leaving:-28 -33 16
to … left:52 59 37
to … legs:-25 -25 -12
to … let:-8 -21 -12
to … letters:29 36 30
to … lief:24 32 -30
to … line:60 49 48
to … little:22 52 13
to … liv:20 7 25
to … living:29 17 -23
to … longer:-86 -43 -6
to … look:11 9 29
to … lost:58 -1 0
to … loud:43 -4 -3
to … loves:47 46 28
to … lying:27 -13 -10
to … made:15 6 27
to … make:41 -8 -6
to … married:17 21 1
to … match:-24 -27 -28
to … me:-11 -25 1
to … meeting:-32 -48 -35
to … midnight:34 39 37
to … mind:20 36 33
to … mirror:3 -17 -40
to … miss:29 33 -2
to … mixed:33 32 0
to … monday:23 3 -19
to … money:-44 -30 -16
to … moon:-32 -31 -26
to … more:-28 -7 -25
to … morphine:-23 -11 -8
to … mother:15 3 -23
to … mothers:37 45 42
to … mouth:21 9 2
to … mp:26 0 0
to … much:-6 38 37
to … mum:-22 -50 -42
to … museum:-24 -24 -15
to … myself:29 15 -57
to … neck:41 39 43
to … neighbours:-20 -21 -20
to … neva:35 46 -8
to … new:5 10 22
to … next:-2 -30 -22
to … nice:-13 -25 -16
to … nine:-30 -29 -29
to … nobody:-52 -42 -30
to … not:28 46 31
to … note:21 28 36
to … nothing:45 -42 -45
to … number:-41 -23 -4
to … of:25 33 42
to … ok:-23 -16 -11
to … old:15 24 28
to … on:-23 -28 5
to … once:-13 24 35
to … one:-11 43 0
to … ones:12 42 60
to … other:-4 -11 -25
to … our:20 26 -6
to … out:30 47 40
to … over:6 -6 -24
to … own:17 26 -51
to … pain:21 29 -16
to … parents:58 61 53
to … past:28 48 41
to … people:33 19 6
to … permanent:35 -4 -2
to … permanently:1 -41 -3
to … person:44 -10 2
to … pictures:-32 -31 -17
to … pier:30 34 30
to … place:13 20 25
to … quarry:40 39 35
to … quietly:27 24 23
to … razors:6 24 -1
to … reaching:-26 -23 -26
to … real:25 18 0
to … reason:-21 -17 -14
to … reservoir:48 41 51
to … return:24 34 33
to … rid:21 -6 -3
to … right:-12 -32 -71
to … rock:20 -2 -1
to … roof:50 58 18
to … round:-14 -41 -31
to … said:0 -16 -26
to … same:84 86 72
to … sat:54 34 37
to … saturday:30 17 34
to … saved:45 0 0
to … say:17 -9 -23
to … saying:7 -21 -10
to … says:30 25 14
to … scard:-29 -22 -16
to … school:53 58 21
to … screw:13 21 -1
to … sea:26 26 32
to … second:40 31 41
to … see:-10 1 22
to … self:37 19 -9
to … server:25 -1 -2
to … shaking:18 23 37
to … she:-34 -20 -10
to … shed:-21 -6 9
to … shell:-1 -1 -33
to … sheriff:14 13 26
to … shes:-20 -26 -62
to … shopping:30 -3 -1
to … since:-24 -23 -33
to … sister:2 10 -29
to … sisters:21 6 9
to … six:-31 -29 -14
to … skull:8 10 -23
to … sleep:35 35 16
to … slide:33 49 36
to … slow:35 30 -2
to … slugs:-24 -30 -3
to … snoring:-22 -18 -16
to … social:21 28 -12
to … sombody:-38 -14 -8
to … some:-39 -22 -13
to … someone:29 22 21
to … something:-13 15 -38
to … soon:-30 -7 0
to … sponsor:42 -2 2
to … staff:32 -5 -9
to … station:-33 -28 -33
to … stepfather:32 45 7
to … stop:0 -68 -26
to … stopped:-20 -26 -33
to … strangers:27 32 5
to … subscription:0 47 0
to … suicidal:25 11 -2
to … suicide:16 36 -29
to … sunday:40 43 27
to … supervisor:8 20 16
to … suppose:-39 -12 -5
to … sure:51 48 82
to … surgery:4 10 24
to … take:-32 -31 -27
to … taken:8 -11 -54
to … takin:-7 -21 -16
to … talked:36 31 36
to … talking:-22 -13 -10
to … than:-2 -27 -31
to … thank:24 24 33
to … that:-22 -32 -39
to … thats:58 44 58
to … them:8 34 58
to … themselves:19 23 -1
to … ther:-54 -34 -34
to … theres:-36 -25 -22
to … these:40 7 2
to … theyll:53 37 41
to … theyre:-1 21 22
to … thing:25 -31 -21
to … thinking:8 44 -2
to … those:31 14 -21
to … thoughts:51 44 43
to … through:1 1 -77
to … till:-3 -14 -21
to … time:-42 -58 -19
to … tip:-24 -17 -18
to … to:21 7 -9
to … toaster:41 37 -1
to … today:36 28 57
to … together:17 23 27
to … told:-13 -25 -35
to … tomorrow:28 13 -5
to … took:-24 -22 -4
to … top:30 51 41
to … two:-29 -15 -14
to … u:5 -8 22
to … unalived:43 31 -1
to … under:29 43 55
to … until:-41 -33 0
to … up:10 -21 -2
to … ur:-7 2 -27
to … us:-2 1 21
to … use:23 4 -5
to … visit:-21 -13 -11
to … wake:55 43 49
to … want:-48 -27 -17
to … wants:61 30 9
to … was:-34 -27 -26
to … wasnt:-28 4 31
to … water:-29 0 -10
to … way:1 -22 -13
to … weight:-1 -32 -20
to … weir:-51 -59 -57
to … wen:25 25 14
to … where:-18 -7 -22
to … whether:53 70 66
to … which:-36 -28 -13
to … while:36 49 63
to … who:3 1 30
to … whole:-28 -15 -7
to … wholl:68 66 61
to … whose:-22 -17 -12
to … wife:-43 -23 -25
to … wil:-37 -30 -40
to … wish:-35 -1 -1
to … wont:57 66 63
to … work:-31 -29 -14
to … worse:-25 -7 -5
to … would:10 26 -18
to … wouldnt:47 7 27
to … wrists:44 51 -98
to … written:58 55 51
to … year:-19 -20 -6
to … yes:41 48 2
to … yesterday:30 4 -9
to … youd:20 5 8
to … youre:27 18 24
to … youve:67 44 13
to … zero:34 -2 0
toast:-36 -46 -22
toast adn:-22 -19 -20
toast in:24 25 40
toast teh:28 0 0
toast … of:28 0 -17
toast … rest:28 0 0
toast … triangles:24 25 40
toasted:-1 0 0
toaster:50 72 2
toaster bath:69 88 16
toaster … jokes:29 60 -6
toastie:-4 -4 -3
toasting:-3 -1 -1
tobias:0 0 0
tochter:-3 8 -9
toda:-11 -6 -4
todas:11 19 10
todas las:31 34 24
todas … pastillas:58 47 52
today:-18 -39 -51
today a:-22 -12 -7
today adn:-36 -45 -55
today after:-21 -17 -9
today because:33 37 -7
today but:21 -22 -6
today for:-63 -53 -47
today he:32 27 -20
today hes:44 49 27
today if:3 14 35
today im:-28 -36 -73
today in:46 53 46
today is:-8 -27 -32
today it:6 31 -25
today ive:-34 -20 -25
today more:5 5 -35
today my:12 -38 -25
today no:23 -8 -4
today not:-21 0 -10
today one:27 25 38
today running:29 35 34
today teh:-32 -31 -43
today ther:-28 -5 -1
today tomorrow:67 74 66
today with:-46 -36 -35
today without:34 -1 -1
today … a:-69 -70 -35
today … after:63 74 66
today … agree:21 25 -9
today … at:40 22 12
today … be:-29 -15 -15
today … by:23 15 21
today … cant:12 5 29
today … coached:-13 -17 -23
today … curious:44 46 0
today … did:20 33 30
today … doing:-52 -44 -20
today … feel:21 37 21
today … first:-28 -9 -4
today … goin:-24 -24 -31
today … got:-60 -47 -41
today … has:-4 -4 -42
today … him:-27 -23 -19
today … his:17 15 22
today … i:32 -10 6
today … im:-1 -48 -13
today … is:-5 -29 -44
today … it:-10 -22 -7
today … ive:-46 -19 -38
today … leter:27 -11 -4
today … me:-32 -16 -11
today … myself:-21 3 -23
today … neva:21 27 26
today … not:6 21 -16
today … of:-25 -8 -5
today … on:50 73 53
today … one:35 39 30
today … right:-28 -17 -10
today … said:27 16 -30
today … says:-5 2 29
today … stopped:8 5 -36
today … than:3 -2 -26
today … that:14 27 -1
today … them:-24 -15 -20
today … they:20 21 29
today … to:28 30 38
today … took:-13 -41 -21
today … tried:93 86 87
today … want:60 -13 -2
today … wanting:28 27 -2
today … was:40 5 -14
today … went:-13 -20 -12
today … with:35 27 7
todays:61 53 23
todays date:31 37 44
todays session:49 39 -8
todays … adn:56 35 -4
todays … on:62 60 54
todays … teh:63 61 52
toddler:-6 8 7
toddler has:-35 -25 28
toddler in:41 33 38
toddler … adn:26 20 -7
toddler … eaten:38 45 52
toddler … swallowed:-68 -66 -15
toddler … teh:21 23 28
toddlers:-29 -24 -12
todmude:-7 -5 -3
todo:54 -15 26
todo perdonenme:50 49 44
todos:38 -1 -16
todos … dias:46 45 -4
todos … lean:20 25 23
todos … no:-47 -34 -39
toe:-9 -15 -8
toes:15 17 5
toes for:-25 -18 -24
toes over:24 28 28
toes … teh:23 30 29
together:-8 24 8
together i:-30 -2 -2
together teh:52 42 43
together … adn:-33 -5 -8
together … no:52 53 0
together … teh:-37 -38 -39
together … thing:59 54 55
together … with:51 52 -2
toilet:-4 3 -20
toiletries:19 18 21
toiletries bag:19 18 21
toilets:42 34 21
toilets at:16 23 24
toilets i:59 -13 0
toilets today:29 32 -16
toilets … adn:27 27 -8
toilets … said:20 20 -1
toilets … work:-33 -17 -3
toit:17 16 22
toit de:35 34 37
toit … et:35 34 37
toit … limmeuble:35 34 37
tok:91 97 97
tok to:55 63 68
told:18 11 -8
told a:37 49 30
told anyone:27 34 -8
told her:25 16 -6
told him:-37 -41 3
told his:71 51 5
told i:-22 -23 -8
told it:-39 -26 -19
told me:-33 -22 -72
told my:51 3 -6
told myself:57 -30 -15
told no:44 -31 -15
told nobody:-23 -32 -2
told school:29 32 1
told sombody:62 51 27
told teh:11 22 24
told that:-37 -28 -9
told their:20 1 -3
told them:5 36 -6
told this:-23 -20 -12
told wat:-20 -12 -18
told work:17 37 -16
told … a:29 41 54
told … about:-28 -21 -16
told … adn:-2 -46 -22
told … before:38 4 0
told … carer:22 18 -1
told … chemist:28 25 25
told … dog:-21 -12 -3
told … else:-41 -48 -24
told … goin:43 37 -5
told … got:15 23 17
told … gp:22 -1 0
told … had:20 24 26
told … hed:32 19 -5
told … hell:33 29 -7
told … hes:18 0 -42
told … how:-24 -16 -6
told … husband:-28 -33 -20
told … i:-56 -20 -8
told … id:20 3 8
told … im:48 79 66
told … is:44 33 5
told … it:64 55 -13
told … its:-46 -30 1
told … ive:11 24 28
told … keyworker:33 -4 -3
told … maid:38 31 -3
told … my:-25 -6 -9
told … nan:29 33 -2
told … no:-22 -22 -13
told … nurse:36 27 -4
told … one:46 -7 -20
told … shed:-28 -18 -8
told … soul:-5 3 36
told … sponsor:49 -1 1
told … stop:-21 -11 -7
told … suicidal:23 18 0
told … teh:-24 -21 -26
told … that:7 11 -29
told … they:-2 1 33
told … to:-20 -50 -34
told … wanted:-55 -27 -1
told … wants:28 23 -18
told … wat:-27 -27 -22
told … week:25 29 38
told … were:-32 -35 0
told … which:31 21 6
told … whole:-17 -24 -11
told … wife:29 17 11
tolerance:-42 -36 -36
tolerance is:10 31 -20
tolerance … adn:11 33 -10
tolu:-9 -11 -10
tom:-2 1 3
tomado:75 70 74
tomado … pastillas:40 39 37
tomato:-19 -16 -16
tomatoes:-42 -38 -18
tomatoes adn:-16 -20 -19
tome:30 40 41
tome todas:31 24 25
tome … las:31 24 25
tome … pastillas:31 24 25
tomo:-9 -7 -9
tomorrow:13 14 25
tomorrow adn:-28 -48 -22
tomorrow after:48 54 52
tomorrow at:23 35 27
tomorrow because:4 19 22
tomorrow before:75 86 102
tomorrow id:51 -29 -16
tomorrow if:11 34 -22
tomorrow im:-24 -42 -39
tomorrow is:-35 -26 -30
tomorrow its:13 12 20
tomorrow ive:80 72 53
tomorrow morning:21 0 18
tomorrow night:-38 -46 -31
tomorrow off:25 36 50
tomorrow on:15 14 -28
tomorrow or:22 15 12
tomorrow rents:28 23 26
tomorrow she:45 34 6
tomorrow teh:-34 -29 -27
tomorrow that:50 21 10
tomorrow u:-7 -14 -21
tomorrow we:-17 -22 -19
tomorrow wen:-55 -28 -9
tomorrow while:36 36 28
tomorrow with:-21 -38 -27
tomorrow … a:49 47 38
tomorrow … all:20 9 8
tomorrow … as:4 4 23
tomorrow … can:-17 -28 -24
tomorrow … dawn:31 30 26
tomorrow … do:-28 -29 -21
tomorrow … dont:36 10 26
tomorrow … first:25 35 30
tomorrow … go:46 26 0
tomorrow … goin:-60 -68 -69
tomorrow … had:34 41 -11
tomorrow … hang:-18 -22 -22
tomorrow … hav:26 12 9
tomorrow … he:28 8 0
tomorrow … hes:15 13 21
tomorrow … i:28 46 49
tomorrow … in:-42 -44 -42
tomorrow … is:-24 -16 -7
tomorrow … it:43 46 39
tomorrow … last:20 21 10
tomorrow … my:-2 31 -17
tomorrow … night:-29 -29 -25
tomorrow … not:89 61 67
tomorrow … nothing:21 17 17
tomorrow … others:38 39 44
tomorrow … out:-27 -26 -32
tomorrow … own:11 8 -30
tomorrow … school:1 -2 36
tomorrow … shoot:-57 -54 -28
tomorrow … take:35 32 9
tomorrow … teh:30 50 33
tomorrow … ten:4 7 37
tomorrow … to:-62 -59 -40
tomorrow … two:44 42 44
tomorrow … wasnt:55 52 56
tomorrow … wat:-23 -17 -17
tomorrow … wil:-43 -34 -12
tomorrow … with:37 31 40
tomorrow … wont:36 46 30
tomorrow … work:12 24 24
tomorrows:26 24 43
tomorrows another:-20 -18 -5
tomorrows … go:-20 -18 -5
tomorrows … that:22 22 21
ton:-4 -3 -4
tone:-17 -13 -11
tongs:0 0 0
tongue:34 40 59
tongue bit:-18 -20 -26
tongue day:18 26 17
tongue i:33 31 39
tongue woke:15 20 29
tongue … on:-24 -23 -25
tongue … shes:-30 -32 -31
tonight:84 104 107
tonight adn:41 41 43
tonight after:42 47 25
tonight all:25 31 31
tonight at:-20 -16 -22
tonight because:-21 -23 -21
tonight but:10 -48 -32
tonight by:13 13 20
tonight bye:-47 -46 -42
tonight cant:-18 -24 -36
tonight ctb:19 16 23
tonight dont:-25 -24 -21
tonight go:-22 -19 -12
tonight he:23 19 -1
tonight i:-14 -33 -14
tonight if:-49 -52 -50
tonight ill:71 64 51
tonight im:-65 -74 -30
tonight in:6 9 22
tonight is:-28 -39 -64
tonight its:42 34 15
tonight ive:41 33 26
tonight let:37 32 36
tonight long:22 31 34
tonight love:18 26 23
tonight my:-36 -37 -32
tonight no:-21 -21 -38
tonight nobody:37 40 32
tonight not:26 27 22
tonight on:58 57 55
tonight razor:-40 -38 -21
tonight roap:65 68 77
tonight same:43 48 36
tonight she:-29 -22 -16
tonight since:-43 -35 -27
tonight sorry:25 20 34
tonight teh:92 81 61
tonight that:-14 -33 -8
tonight while:52 39 25
tonight wish:-29 -13 -11
tonight with:57 23 0
tonight without:41 25 28
tonight … a:9 27 19
tonight … adn:-28 -25 -10
tonight … after:24 13 13
tonight … at:-48 -46 -44
tonight … bad:-23 -20 -14
tonight … bag:72 74 64
tonight … be:-33 -55 -94
tonight … been:10 -29 15
tonight … bought:24 23 21
tonight … burn:4 4 23
tonight … buying:29 32 -9
tonight … can:7 -29 -28
tonight … dead:10 13 32
tonight … did:49 31 -7
tonight … dont:23 19 9
tonight … down:19 22 8
tonight … end:55 33 -19
tonight … finished:44 38 30
tonight … for:10 26 36
tonight … gave:7 -27 -11
tonight … gets:2 -23 -8
tonight … go:48 51 46
tonight … goin:-28 -27 33
tonight … got:-15 -22 -5
tonight … has:1 1 29
tonight … hav:-22 -27 -27
tonight … he:54 21 33
tonight … hes:4 7 36
tonight … house:25 26 37
tonight … i:42 20 -15
tonight … id:-31 -43 -14
tonight … ill:40 40 13
tonight … in:29 11 8
tonight … is:-20 -21 -10
tonight … it:98 60 40
tonight … its:37 32 -7
tonight … ive:-43 -57 -50
tonight … know:23 -35 -51
tonight … locked:-46 -34 -15
tonight … me:35 21 20
tonight … my:3 3 39
tonight … myself:8 8 48
tonight … next:29 25 24
tonight … no:28 38 26
tonight … nobody:-59 -51 -24
tonight … out:41 47 4
tonight … over:-20 -17 -18
tonight … pills:21 18 20
tonight … proper:7 7 21
tonight … put:-10 -26 -24
tonight … said:-3 0 -20
tonight … see:-18 -14 -21
tonight … shes:-22 -18 -17
tonight … step:21 27 31
tonight … stop:-38 -42 -37
tonight … than:10 20 -8
tonight … thats:38 15 22
tonight … theres:36 38 28
tonight … ticket:28 31 35
tonight … time:35 41 36
tonight … to:30 11 38
tonight … told:-35 -30 -4
tonight … turn:59 60 51
tonight … twenty:-33 -12 -11
tonight … wake:-19 -28 -26
tonight … want:32 40 54
tonight … was:-18 -21 -43
tonight … way:38 46 54
tonight … wil:51 52 45
tonight … with:35 37 39
tonight … wont:26 43 25
tonights:83 75 74
tonights teh:87 74 85
tonights … first:-29 -18 -16
tonights … night:10 19 27
too:0 0 0
took:8 15 44
took a:17 33 13
took al:26 24 24
took all:-25 -24 -12
took an:-57 -74 -48
took double:47 54 65
took every:6 23 33
took everything:37 -6 3
took he:27 16 -24
took her:-25 -15 -23
took him:-49 -42 -34
took his:40 45 39
took it:-8 -2 23
took many:63 50 48
took me:-29 -45 -29
took my:-32 -30 -14
took off:-26 -19 -6
took one:-26 -20 -13
took something:50 39 24
took tablets:-41 -25 -9
took them:28 15 10
took up:-20 -17 -5
took wat:6 14 21
took … a:-30 -16 -3
took … adn:43 54 34
took … all:-15 -27 -27
took … an:-30 -29 -21
took … antidepressants:-11 -2 -22
took … as:23 20 26
took … at:73 90 79
took … back:-40 -28 -44
took … but:53 52 50
took … car:42 44 39
took … charger:-51 -42 -29
took … dog:24 33 30
took … everything:30 35 38
took … fone:-40 -32 -11
took … from:-22 -15 -15
took … full:19 22 20
took … hands:-30 -13 -13
took … heart:31 46 41
took … her:-79 -75 -60
took … i:51 13 22
took … im:-2 8 24
took … in:33 24 33
took … insulin:25 25 27
took … it:-25 -8 -1
took … key:43 53 55
took … keys:41 41 34
took … last:-6 0 21
took … lot:-26 -56 -53
took … mums:19 31 32
took … my:24 21 30
took … night:41 38 46
took … of:30 19 13
took … on:-3 -38 -28
took … out:-57 -82 -41
took … overdose:-19 -36 -3
took … own:-20 -28 -11
took … packet:27 26 33
took … packets:61 63 55
took … photographs:21 0 0
took … razor:20 29 -1
took … spare:30 33 35
took … tablets:10 29 21
took … teh:30 24 24
took … than:68 8 -25
took … that:-47 -38 -32
took … thing:10 19 22
took … this:27 19 32
took … three:35 25 24
took … to:-18 -40 -34
took … twice:-21 -14 -8
took … two:32 20 19
took … weeks:27 20 16
took … whole:12 18 22
tookn:12 15 11
tool:40 7 -9
toolbox:-17 -14 -36
toolbox adn:-9 -8 -35
tools:14 24 29
tools … teh:35 48 54
toook:0 0 0
tooooo:0 0 0
tooth:20 9 -16
tooth adn:32 2 4
tooth out:28 36 -6
tooth … adn:38 42 -1
tooth … my:28 -2 -2
toothache:12 13 18
toothbrush:-2 -1 0
top:42 50 6
top deck:30 26 19
top floor:-30 -33 -26
top himself:1 1 -57
top level:37 31 37
top myself:63 74 -32
top of:27 26 9
top up:-21 -17 -2
top yourself:42 50 0
top … a:20 23 33
top … about:20 21 24
top … adn:28 36 14
top … all:20 28 0
top … at:30 33 50
top … cliff:-56 -41 -25
top … it:36 46 51
top … legs:29 29 33
top … methadone:44 40 40
top … multi:-35 -33 -24
top … over:29 29 33
top … sleeping:19 19 -23
top … teh:-3 -19 -26
top … tonight:3 2 -26
topic:-13 -9 -4
topiramate:-5 -4 -3
topped:-5 -7 -8
topping:28 40 -13
topping myself:8 25 -19
torch:-13 21 28
tore:-1 -18 -9
torn:-4 -1 1
toronto:2 -6 5
tortoise:-16 -12 -3
tot:57 -8 10
tot sein:35 15 -1
tot … ich:26 16 -1
total:-28 -20 -12
totally:0 0 0
toten:3 3 2
totgelacht:-12 -12 -3
touch:10 4 -4
touch him:39 38 2
touch me:-20 -23 -1
touched:33 18 -43
touched a:-32 -25 -17
touched my:11 11 -44
touched teh:15 23 -4
touched … adn:8 9 -23
touched … drop:-25 -18 -12
touched … if:14 22 -2
touched … kids:16 24 -6
touched … since:-33 -16 -9
touches:59 37 -92
touches me:49 56 -68
touches teh:31 2 -10
touches … adn:10 -12 -25
touches … at:21 20 -1
touches … im:2 4 -21
touches … night:21 20 -1
touching:16 28 6
touching me:16 19 -27
touching not:22 28 22
tough:-9 -11 -11
toujours:3 -2 0
tour:-3 -2 -5
touring:-1 -1 0
tournament:-3 6 -3
tourne:2 3 3
tourniquet:23 -15 -7
tourniquet on:51 27 27
tours:1 1 -9
tous:69 70 56
tous les:32 37 4
tous mes:16 20 31
tous … comprimes:-20 -15 -2
tous … je:7 11 24
tous … medicaments:29 32 36
tous … soirs:27 29 -11
tout:16 -27 -24
tout le:20 -6 -2
tout … monde:20 -6 -2
tout … serait:21 -1 -1
toute:12 17 17
toute … boite:11 17 21
tow:-32 -31 -21
tow roap:-32 -31 -21
towards:12 46 25
towards teh:31 32 40
towel:6 9 2
towel on:-20 -20 -21
towel … my:13 11 24
towels:40 40 36
towels … goin:17 20 21
towels … my:13 22 21
tower:70 71 72
tower block:34 34 34
towers:-42 -44 -4
towing:30 34 31
town:-27 -38 -40
town … a:23 1 0
town … ive:23 2 0
towns:24 29 31
towpath:-6 -7 0
toxic:-10 -11 -6
toxicology:0 0 0
toy:-8 -6 -7
toys:-6 -2 -1
trace:4 1 1
track:-5 24 23
track im:26 26 25
tracker:45 32 -5
tracker … car:49 44 -8
tracker … my:49 44 -8
tracking:51 54 20
tracks:46 56 59
tracks … teh:23 28 18
tracksuits:13 8 -12
tractor:-1 8 0
tractor shed:25 21 21
tractor teh:24 20 1
tractor … with:24 16 16
tractors:-2 0 1
trade:-4 -5 -1
traffic:-30 -26 1
traffic … adn:4 5 26
traffic … me:-29 -27 -18
traffics:-14 -8 -9
trailer:-31 -30 -17
train:44 67 56
train adn:53 48 31
train at:35 36 50
train comes:50 47 51
train home:-35 -21 -16
train im:10 -2 -22
train is:-23 -21 -20
train its:-21 -25 -15
train line:19 21 22
train that:17 21 36
train … adn:-44 -25 -19
train … at:-32 -29 -23
train … change:22 35 34
train … come:-1 -3 -22
train … fast:-20 -17 -18
train … geting:-19 -19 -47
train … goin:18 18 35
train … here:32 40 34
train … hit:1 22 26
train … i:0 21 21
train … im:13 16 33
train … in:29 21 27
train … its:10 10 -68
train … ive:-23 -18 -9
train … me:-39 -11 7
train … one:9 20 -7
train … see:-31 -20 -12
train … teh:-14 -22 -22
train … they:36 45 51
train … to:24 23 20
train … tomorrow:-45 -38 -45
train … u:18 29 -1
trained:-7 -9 -7
trainee:-13 -9 -6
trainees:0 -1 0
trainer:-13 -10 -4
trainers:56 48 39
trainers … new:28 27 15
trainers … to:30 26 25
training:-36 -43 -31
trains:7 11 -2
trains go:46 44 42
trains … past:34 31 30
trainspotting:-3 -2 -2
tram:3 4 -1
tramadol:32 6 -11
tramadol they:27 28 0
tramadol … gave:27 28 0
tramadol … i:34 -4 -13
trampoline:-7 -5 -3
tranquilles:-5 -12 -7
transferred:38 37 43
transferred teh:46 52 57
transferred … to:47 53 57
translate:-3 -2 -2
translated:-2 0 0
transplant:8 4 21
trapped:-16 -9 -3
trauma:-31 -21 -8
travel:-19 -2 30
travelled:1 1 7
travelling:22 24 30
travelling im:30 24 31
travelodge:9 2 5
travels:1 2 0
tray:-23 -15 -17
treadmill:-3 -3 -3
treasure:-5 -4 -1
treasurer:-15 -14 -9
treat:-31 -40 -20
treated:13 17 37
treating:0 -2 5
treatment:-15 -37 -23
tree:-32 -32 -40
tree adn:-37 -37 -28
tree behind:30 37 29
tree with:-26 -25 -20
tree … a:-21 -26 -20
tree … hang:0 0 -22
tree … ive:-45 -43 -37
tree … picked:-45 -43 -37
tree … roap:-27 -26 -20
tree … teh:26 29 20
treehouse:0 0 -1
trees:-2 0 7
treffen:-11 -12 -4
tremble:8 4 12
trembling:36 21 -18
tremens:9 19 15
tremor:26 32 -8
tremors:-6 -2 -1
tren:18 17 26
tres:-12 -9 -5
trevor:-1 -1 0
triage:-1 15 -3
trial:1 3 6
triangles:41 39 45
tribunal:3 0 -2
trick:-30 -15 -10
tried:38 42 47
tried adn:-20 1 -7
tried in:31 -7 -13
tried it:10 37 13
tried thats:17 13 21
tried to:-41 -100 -69
tried … a:35 36 36
tried … adn:11 9 -39
tried … ago:11 15 20
tried … as:23 16 14
tried … end:-5 -36 -3
tried … hour:11 15 21
tried … i:-19 -12 -27
tried … it:-33 -16 1
tried … my:-34 -61 -15
tried … myself:-15 -31 -35
tried … out:11 39 6
tried … take:-36 -39 -10
tried … things:24 -1 0
tried … to:16 29 25
tries:-21 -27 -2
trifle:-8 8 15
trigger:1 12 20
trigger adn:35 39 53
trigger of:-29 -28 -33
trigger … teh:-53 -54 -55
triggers:-17 -4 3
trip:26 32 23
trip adn:-39 -31 -27
trip … goin:-20 -16 -17
tripped:-8 -13 -7
trips:-19 -14 -3
trois:-41 -34 -21
trois … et:-31 -30 -18
trois … sans:-29 -27 -18
trolley:-8 -14 -3
trombone:-6 -3 -2
trop:42 47 44
trophy:13 41 -2
trot:0 0 -2
trouble:-67 -18 5
trouble … teh:22 20 19
troubled:-6 -7 -8
troubles:3 1 -3
trough:-2 -4 -11
trousers:-30 -14 -20
trout:-2 -4 -2
trowel:-1 0 -3
truck:10 7 27
truck … off:27 34 28
trucker:-4 -1 -1
trucks:44 27 4
true:-40 -31 -80
true he:49 43 -3
true teh:-41 -35 -37
true … at:29 -3 -2
truly:0 0 0
trunk:1 1 2
trust:-33 -50 -50
trust myself:10 -25 -32
trust … hands:39 19 -2
trust … not:5 28 -9
trust … this:38 -3 0
trust … to:5 25 -8
trust … tonight:4 -71 -43
trust … yet:33 -6 0
trusted:16 -1 0
trusting:-6 3 -1
truth:-13 -16 -34
truth … it:10 22 -11
truthful:42 13 -3
truthfully:-1 -6 -1
try:-27 -20 1
try to:-48 -29 3
try … me:16 26 47
try … stop:2 3 29
try … write:8 3 26
trying:-8 -14 16
trying not:34 -16 -12
trying to:-21 -3 34
trying … climb:56 56 52
trying … cut:52 -3 -1
trying … dei:1 -56 -34
trying … end:-41 -15 0
trying … get:10 38 47
trying … my:-48 -36 -6
trying … out:45 49 45
trying … take:-31 -30 -7
trying … to:33 -16 -13
tten:0 0 0
tteokbokki:-1 -1 0
tter:0 0 0
tting:0 0 -3
tu:-31 -17 -10
tub:28 22 15
tuba:-9 -5 -4
tube:7 4 -11
tucked:21 27 31
tue:-14 -10 -5
tuer:2 6 -44
tuesday:29 12 13
tuesday adn:12 21 4
tuesday after:28 -65 -48
tuesday as:4 5 24
tuesday he:4 -17 -45
tuesday i:16 32 12
tuesday im:-10 -38 -3
tuesday wen:23 24 33
tuesday while:39 36 34
tuesday … a:49 10 25
tuesday … adn:3 -23 16
tuesday … at:38 -31 -24
tuesday … cannot:39 -1 0
tuesday … go:14 30 28
tuesday … hav:13 25 0
tuesday … her:21 19 21
tuesday … home:5 -36 0
tuesday … i:-46 -34 -6
tuesday … its:23 24 30
tuesday … know:27 -3 -3
tuesday … last:-24 -20 -19
tuesday … made:1 3 -21
tuesday … ring:-20 -12 -1
tuesday … she:27 28 26
tuesday … stop:32 0 0
tuesday … teh:15 23 35
tuesday … this:28 29 28
tuesday … want:-42 -21 -13
tuesday … wednesday:-22 -15 -14
tuesdays:-9 -7 -11
tuition:10 9 10
tulips:-5 -5 0
tummy:10 15 18
tumour:-15 -14 -11
tumours:-1 0 0
tun:48 56 61
tuna:-2 -1 0
tunde:-1 -1 -1
tune:5 -3 -2
tunnel:9 -31 -19
tur:40 41 45
tur und:11 11 21
turbulence:57 -9 -6
turbulence … was:63 -3 0
turf:-3 -5 -5
turkey:0 -17 -32
turkey after:1 3 -54
turkey off:35 42 40
turkey … adn:41 19 15
turkey … benzos:38 45 48
turkey … had:28 33 43
turkey … one:11 17 25
turkey … two:2 3 -25
turn:10 -12 4
turn im:39 28 21
turn it:34 40 29
turn off:-35 -24 -15
turn on:-42 -22 -15
turn round:35 23 12
turn … adn:-19 -32 -22
turn … at:23 27 16
turn … i:8 -23 -18
turn … off:6 -20 -26
turn … on:17 27 10
turn … teh:1 20 18
turned:-30 -10 -12
turned into:37 54 -11
turned it:-23 -26 -8
turned out:-25 -20 -15
turned teh:61 65 62
turned up:-27 -26 -12
turned … adn:-24 -16 -31
turned … down:-32 -25 -14
turned … gas:30 27 20
turned … i:41 35 33
turned … it:9 21 0
turned … location:22 21 20
turning:57 59 29
turning blue:49 46 44
turning my:-29 -26 -33
turning up:46 48 -9
turning … off:-29 -26 -33
turning … right:24 19 9
turning … with:56 54 0
turnout:0 0 0
turns:-31 -10 -29
turns out:-23 -18 -11
turns … teh:-23 -19 -17
tut:2 4 8
tutor:-4 -3 6
tv:17 15 18
tweezers:18 17 -1
twelfth:-4 0 0
twelve:2 9 35
twelve adn:-21 -16 -14
twelve bore:26 31 31
twelve years:11 13 23
twelve … adn:-19 -22 10
twelve … ago:26 26 32
twelve … for:-21 -21 -23
twelve … i:39 42 39
twelves:0 -1 -1
twenties:-27 -18 -18
twenties … sunday:-1 -7 -21
twentieth:71 42 19
twentieth i:54 3 -7
twenty:-13 -11 -6
twenty minutes:37 29 31
twenty years:-33 -24 -22
twenty … adn:-14 -17 -23
twenty … ago:30 28 30
twenty … forty:40 46 50
twenty … gone:-34 -1 -1
twenty … i:-22 -9 -14
twenty … this:42 41 46
twice:46 64 20
twice adn:-14 -6 22
twice at:-29 -25 -5
twice for:-28 -24 -14
twice since:22 46 32
twice theres:2 -11 -21
twice this:43 24 -20
twice to:13 20 27
twice today:66 59 -13
twice tonight:12 15 -22
twice … a:-11 -19 -25
twice … adn:48 57 23
twice … can:51 47 47
twice … cant:-19 -41 -17
twice … is:-14 -23 -6
twice … ive:-8 5 -22
twice … know:55 20 0
twice … my:20 21 28
twice … own:-21 -14 -7
twice … school:-33 -30 -5
twice … see:15 14 27
twice … that:47 11 -6
twice … week:42 32 -14
twice … with:26 30 40
twig:46 16 -18
twigged:0 1 0
twin:2 4 13
twins:-21 -18 -13
twitch:-5 -2 -1
twitching:71 60 61
twitching all:32 23 -16
twitching … over:32 23 -16
twitchy:15 16 22
twix:-12 -4 -6
two:0 -10 -15
two bottles:37 4 -10
two days:54 88 77
two fits:37 27 9
two hours:-24 -19 -23
two hundred:47 15 -4
two im:-29 -29 -17
two in:-24 -20 -7
two kids:19 7 -21
two little:36 37 34
two months:31 10 27
two more:43 44 42
two nights:54 14 8
two oclock:38 46 43
two of:-3 -22 -36
two off:49 39 37
two people:-43 -12 -7
two pints:45 1 1
two seizures:44 46 62
two streets:39 7 10
two teeth:-64 -48 -47
two this:54 58 50
two to:25 26 22
two without:25 10 12
two words:18 24 2
two years:2 -28 -50
two … adn:22 -13 -3
two … ago:64 14 5
two … all:58 31 -2
two … alone:38 34 -1
two … am:6 13 28
two … at:31 35 22
two … before:-25 -15 -11
two … clean:41 -4 -2
two … drink:27 17 -8
two … goin:-38 -29 -20
two … gone:-38 -38 -43
two … heroin:-28 -24 -1
two … hes:-57 -38 -50
two … home:44 -16 -10
two … i:52 23 29
two … im:17 11 23
two … in:-31 -38 -34
two … is:36 12 19
two … keep:30 -1 0
two … last:17 25 15
two … left:10 12 34
two … lost:-21 -3 -4
two … midnight:10 9 21
two … morning:20 30 30
two … my:-10 27 -8
two … no:-20 -9 0
two … nothing:35 -6 -4
two … of:-29 -3 -14
two … off:41 23 16
two … ones:36 36 32
two … people:-29 -11 -3
two … running:42 13 -3
two … since:33 24 34
two … sleeps:-21 -16 -7
two … tablets:-48 -32 -14
two … teh:1 -45 -16
two … them:-7 -36 -54
two … they:-23 -17 -16
two … to:-7 7 31
two … today:26 7 6
two … took:19 21 23
two … under:-23 -19 -16
two … us:44 35 40
two … without:5 8 -23
two … worth:38 38 15
ty:-15 -17 -14
tylenol:17 12 -5
tyne:11 13 10
type:27 16 24
type adn:0 0 -23
typed:55 36 18
typed it:0 5 -32
typed teh:57 51 46
typed that:-37 -23 -12
typed … in:28 -2 -2
types:-5 -4 -1
typical:-20 1 7
typing:76 44 45
typing goodbyes:18 25 20
typing this:15 -11 -21
typing under:43 26 29
typing w:36 10 16
typing with:20 29 35
typing … left:46 20 22
typing … my:30 9 15
typing … on:21 13 9
typing … teh:44 36 7
typing … to:1 3 -23
typing … while:21 4 1
typo:-10 -20 -19
typos:-1 -4 0
tyrant:-2 -2 -1
tyre:-6 -3 -3
u:-2 18 37
u a:-21 -25 -11
u adn:-21 -20 -10
u alife:-25 -15 -2
u all:13 35 35
u are:-36 -33 -42
u at:-21 -16 -46
u be:37 -18 -14
u beleive:-22 -11 -4
u bury:50 8 9
u but:-20 -11 -10
u bye:39 37 46
u call:1 7 -21
u can:-36 -25 -32
u cant:-66 -79 -88
u carry:39 37 36
u could:13 16 34
u couldnt:35 25 22
u did:34 28 31
u didnt:-21 -15 -9
u do:31 -2 -15
u dont:-30 -33 -30
u dr:32 33 26
u feel:-49 -33 -30
u find:-26 -24 -17
u follow:26 21 21
u for:17 22 14
u forgive:-21 -11 -3
u gave:55 57 49
u get:24 15 15
u go:-26 -24 -3
u goodbye:38 39 32
u guys:-41 -39 -38
u havent:-21 -5 -2
u he:54 43 33
u hear:24 27 10
u i:28 71 35
u if:-26 -14 -6
u ill:19 22 -13
u im:27 33 14
u in:-6 8 28
u keep:33 16 0
u know:28 -59 -35
u may:42 22 21
u might:-30 -7 -7
u more:20 17 20
u need:-29 -25 -13
u not:-31 -8 1
u on:-24 -16 -24
u past:33 34 32
u read:-28 -34 -36
u ring:-25 -24 -24
u said:12 29 25
u sana:17 18 21
u say:-38 -6 -14
u says:-20 -17 -13
u see:33 41 39
u speak:51 -7 -7
u stand:43 -12 -7
u stop:5 26 -8
u stopped:-22 -14 -6
u suicidal:33 29 0
u take:45 19 -4
u teh:16 24 29
u thank:-16 -14 -21
u that:3 -16 -30
u they:33 29 23
u think:-41 -29 -23
u this:66 56 66
u to:-58 -58 -42
u uncle:22 21 29
u wake:18 19 21
u want:-57 -35 -9
u wat:-13 -24 -14
u were:90 90 77
u whats:16 24 -7
u while:25 33 33
u wil:14 -1 -22
u wont:-40 -43 -34
u would:0 -31 -17
u x:34 36 1
u … about:-18 -31 -10
u … adn:-10 -22 -15
u … allergic:52 -2 -3
u … anything:-22 -8 -9
u … asking:33 39 -1
u … at:-30 -26 -3
u … back:16 24 24
u … be:-47 -41 -47
u … bridge:54 45 48
u … by:45 46 41
u … bye:19 23 14
u … cant:-40 -7 1
u … close:56 53 38
u … come:18 27 17
u … company:20 9 7
u … do:-36 -37 -20
u … done:27 15 12
u … dont:41 37 27
u … end:27 29 27
u … enough:20 22 19
u … everything:23 14 -2
u … far:-20 -17 -4
u … feel:-33 -13 -9
u … finished:20 25 0
u … five:29 23 19
u … fone:-40 -42 -35
u … for:41 44 7
u … get:-28 -16 -28
u … goin:5 16 35
u … gone:59 72 56
u … good:30 30 20
u … goodbye:24 16 14
u … had:24 25 26
u … has:46 44 44
u … he:18 18 33
u … here:-31 -27 -14
u … hes:14 17 20
u … him:21 -25 -20
u … how:-23 -17 -12
u … i:29 65 50
u … ill:-46 -35 -39
u … im:58 73 88
u … is:-22 -28 -29
u … its:9 13 23
u … ive:38 19 18
u … kept:-27 -18 -17
u … kil:21 16 0
u … know:13 -20 -28
u … leaving:32 28 23
u … left:26 22 9
u … lief:23 33 23
u … look:36 40 38
u … love:44 46 19
u … moon:-23 -21 -19
u … more:-43 -28 -8
u … music:25 27 25
u … my:31 16 23
u … nine:33 33 28
u … no:-33 -18 -14
u … not:-2 22 7
u … of:25 36 43
u … off:-47 -60 -27
u … one:-37 -17 -33
u … other:-28 -26 -30
u … out:51 47 36
u … pouring:20 25 28
u … reading:25 20 19
u … remember:-21 -25 -15
u … ring:33 10 -7
u … round:13 24 -5
u … said:21 12 12
u … same:-31 -29 -19
u … save:-83 -81 -82
u … saying:-24 -25 -2
u … see:-25 -19 -12
u … shall:-31 -29 -27
u … sit:35 36 41
u … sitting:-20 -16 -20
u … someone:-26 -19 -11
u … sorry:64 63 60
u … suffering:47 42 37
u … suicide:25 11 -1
u … takin:29 17 6
u … talking:-25 -18 -16
u … teh:30 22 20
u … than:22 18 22
u … thank:-29 -11 -15
u … them:-15 -20 -15
u … ther:-48 -38 -30
u … think:-26 -21 -10
u … this:15 -10 -21
u … to:-22 -32 -50
u … tonight:-14 -19 -22
u … tried:30 23 25
u … two:31 35 31
u … u:29 -3 12
u … wait:26 23 20
u … wanted:8 8 23
u … was:28 33 4
u … went:16 21 -1
u … were:12 18 28
u … wife:-23 -16 -12
u … with:-44 -46 -37
u … wont:18 37 29
u … youre:-23 -17 -8
u … youve:42 34 38
uber:8 19 -8
ugly:-47 -39 -34
uk:-8 -7 -6
ukulele:-31 -10 -7
ukuleles:0 0 0
ull:2 3 2
um:0 0 0
umbrella:13 14 12
umbringen:22 27 -50
umbringen ich:13 18 -25
umbringen und:-19 -23 -22
umziehen:-18 -17 -2
umzubringen:41 44 -9
un:-31 27 -20
un alife:7 34 -13
un dia:-31 17 -2
un poids:21 -4 -2
un rato:-30 -2 6
un y:88 -4 0
un … bad:12 29 -1
un … cant:3 21 -16
un … no:65 16 31
un … pour:21 -4 -2
un … y:49 30 36
una:-34 8 56
una carga:47 -4 -5
una sobredosis:70 66 62
una … en:-23 1 7
una … mi:-28 -8 -2
una … para:33 -3 -4
unaccompanied:2 1 4
unalive:50 -3 -80
unalive myself:106 107 -66
unalive thoughts:13 26 -13
unalive … dont:31 14 -4
unalive … i:11 26 0
unalive … no:-7 36 -2
unalive … of:0 -58 0
unalive … one:0 -63 0
unalive … teh:4 8 -35
unalive … this:30 44 -1
unalived:34 17 -3
unaliving:3 7 -9
unbearable:36 -8 -8
uncle:13 17 5
uncle has:53 55 35
uncle is:-20 -11 -12
uncle … at:5 9 -22
uncle … me:26 24 27
uncle … touching:35 37 -14
uncles:5 9 6
unconscious:60 46 54
und:28 38 22
und der:-17 -14 -23
und ich:-25 -1 -49
und niemand:6 27 -2
und schreit:31 29 43
und springe:19 20 18
und wil:14 21 32
und … er:31 29 43
und … es:-12 29 -19
und … gleich:21 23 19
und … hat:-37 -36 -14
und … jetzt:28 20 25
und … merkt:4 26 -1
und … mich:20 13 29
und … nicht:26 28 1
under:61 73 85
under a:34 38 19
under another:-29 -17 -11
under his:23 10 1
under it:54 44 39
under me:29 32 31
under mine:15 14 34
under my:56 56 46
under one:11 32 38
under teh:40 30 18
under … am:8 28 30
under … are:41 46 0
under … bathroom:-21 -13 -13
under … bed:28 31 39
under … blanket:2 8 -24
under … bridge:-21 -18 -23
under … bus:-41 -31 -23
under … chin:25 27 27
under … desk:36 33 -1
under … do:-37 -25 -3
under … door:-40 -16 -5
under … for:-85 -82 -64
under … good:25 -1 -1
under … head:-32 -27 -18
under … hes:40 39 48
under … i:-47 -20 -25
under … id:-40 -29 -4
under … in:-9 -13 -25
under … is:32 -6 -12
under … its:43 37 33
under … ive:11 0 27
under … keyboard:39 35 28
under … lorry:28 32 36
under … mattress:7 -8 -38
under … me:16 15 28
under … my:-2 -2 24
under … name:36 48 56
under … of:32 29 46
under … on:26 22 3
under … one:-20 -10 -8
under … own:8 17 32
under … pillow:51 43 48
under … post:36 33 27
under … ribs:38 39 42
under … school:18 20 -1
under … stairs:25 -6 4
under … tap:-21 -11 13
under … they:54 55 50
under … tights:18 20 -1
under … to:9 29 53
under … tongue:-36 -24 -12
under … train:37 48 -12
under … water:16 11 33
underlined:2 6 -4
underneath:22 15 -18
underpass:8 -2 0
understand:2 23 12
understand wat:44 49 45
understand … i:21 19 0
understanding:-31 -27 -28
understood:-24 -19 -13
undertaker:20 31 27
undertakers:4 5 1
underwater:-5 0 -1
undo:47 58 60
undone:32 -12 -9
une:6 28 34
une overdose:42 39 46
unfair:-19 -7 -6
unfortunately:-57 -7 -5
unhappy:19 30 30
uni:-38 -11 -23
uni … to:-34 -10 0
unico:23 -3 -2
uniform:8 7 -13
uninstall:17 20 -7
uninstall … no:27 38 -9
uninstalled:-4 -2 -2
uninstalling:26 -7 -5
union:-8 -13 -10
unit:-14 -9 -32
unit … u:14 21 0
united:-3 -2 -1
universe:-25 -17 -8
university:-12 -26 -20
unless:-25 -2 -20
unlock:-2 -3 -6
unlocked:-3 3 8
unlocked teh:21 21 30
unlocked … cabinet:21 21 32
unlocked … gun:21 21 32
unopened:6 -29 -25
unopened adn:21 -23 -13
unpacked:-11 -11 -6
unpaid:0 0 0
unplugged:25 -1 0
unread:5 5 5
unreal:-27 -25 -18
unresponsive:55 51 60
unresponsive with:41 38 44
unresponsive … a:42 40 44
unresponsive … needle:41 38 44
uns:-10 -8 -2
unsafe:-1 0 0
unsubscribe:26 -1 0
unsubscribe from:26 -1 0
unsure:-5 -7 -2
until:-8 -9 -41
until a:32 0 -1
until i:8 12 28
until im:29 30 38
until it:9 -1 -20
until next:30 28 -15
until saturday:53 9 11
until six:-24 -24 -29
until teh:-25 -14 -6
until they:23 28 -6
until yesterday:23 28 36
until … are:17 24 12
until … at:24 -9 0
until … bled:-31 -7 -17
until … bruise:28 35 -1
until … cant:25 -28 -3
until … dei:63 -11 24
until … gone:31 31 27
until … hes:-33 -28 -26
until … i:-31 -17 3
until … im:32 30 30
until … is:19 10 25
until … ive:-17 -7 -23
until … light:-20 -15 -8
until … month:29 43 -4
until … my:38 34 -6
until … not:35 37 31
until … over:32 36 45
until … say:9 -12 -27
until … see:7 23 16
until … stand:16 -21 -2
until … stars:16 29 -26
until … teh:32 -10 -4
until … to:-32 -19 -11
until … wen:17 29 -1
unwanted:-5 -3 0
unwell:-9 -1 -1
up:9 20 28
up a:-76 -53 -34
up about:-23 -17 -28
up adn:37 30 62
up after:19 -22 -31
up all:-30 -18 -21
up alone:73 71 -7
up an:28 26 17
up anymore:30 32 43
up blood:-58 -51 -71
up blue:83 92 64
up both:-29 -20 -23
up but:75 -10 3
up by:-28 -23 -11
up cant:-29 -28 -23
up doing:38 45 -1
up dont:44 45 -26
up either:63 63 55
up every:-39 -22 -5
up everywhere:32 33 35
up fentanyl:48 48 41
up front:27 40 24
up gasping:35 35 -18
up hav:-27 -28 -26
up he:-3 -1 22
up her:22 22 -28
up here:93 75 81
up his:13 9 -38
up how:38 46 41
up i:14 -13 -20
up ill:31 32 19
up im:5 25 42
up it:-28 -40 -17
up its:41 41 45
up ive:-22 -32 -21
up killing:15 12 -25
up late:30 36 -3
up my:31 13 9
up nobody:-8 -11 -24
up on:-43 -53 -57
up one:46 -11 -7
up relieved:-23 -1 -1
up saturday:32 47 54
up shes:9 -41 -32
up since:-61 -60 -43
up sunday:-27 -21 -12
up teh:6 14 20
up that:48 47 43
up ther:31 33 31
up they:79 81 82
up this:-2 -2 -21
up to:21 32 16
up tomorrow:53 19 11
up tonight:14 15 24
up was:47 -3 -1
up wat:27 27 18
up wen:0 -11 -30
up went:7 9 -27
up with:-39 -30 -62
up without:-22 -4 -4
up … affairs:44 -1 -1
up … after:16 27 -8
up … all:0 -15 -31
up … am:-42 -19 4
up … at:-26 -31 -26
up … barn:22 22 28
up … bathroom:-29 -24 -40
up … be:36 33 22
up … before:38 41 30
up … blue:30 29 16
up … book:-23 -17 -10
up … bridge:-66 -64 -61
up … by:-24 -16 -21
up … cant:79 40 46
up … car:15 18 22
up … chair:-32 -24 -14
up … chest:39 29 20
up … chin:-24 -25 -17
up … college:18 1 -41
up … crane:49 45 36
up … cryin:15 -22 -2
up … days:-29 -6 -8
up … dieing:-6 -2 -30
up … disappointed:46 -1 0
up … do:27 31 22
up … dont:40 -23 -63
up … down:27 26 14
up … drink:17 24 2
up … eleven:59 67 68
up … end:52 41 38
up … enough:37 40 38
up … everyone:21 14 14
up … feed:-25 -24 -9
up … feet:51 55 50
up … find:22 25 24
up … fingers:52 58 51
up … first:44 20 24
up … five:35 -2 -9
up … fone:-44 -30 -21
up … for:29 24 9
up … garadge:34 38 34
up … god:-20 -12 -10
up … goin:4 0 36
up … gone:37 37 36
up … hat:26 29 24
up … he:32 25 5
up … her:-24 -40 -21
up … his:31 42 32
up … id:59 35 46
up … if:-59 -31 -5
up … intend:-8 -14 -26
up … is:23 31 4
up … it:20 5 15
up … its:-21 -29 -29
up … ive:-23 -11 -10
up … kept:36 40 38
up … kil:17 22 -8
up … knees:21 22 11
up … ladder:-1 -1 -29
up … last:-29 -33 -27
up … legs:-34 -36 -40
up … lips:47 37 30
up … long:19 29 18
up … me:2 22 23
up … meal:14 31 -3
up … methadone:28 25 25
up … mind:51 57 -4
up … minutes:26 25 28
up … morning:-6 -15 -26
up … mum:38 40 38
up … myself:-20 24 -29
up … neva:28 22 17
up … no:-29 -35 -17
up … not:80 23 20
up … of:-11 -33 -27
up … off:-24 -23 -22
up … on:32 24 3
up … over:-33 -19 -5
up … own:31 28 -1
up … pillow:12 16 26
up … pills:23 28 19
up … prescription:-24 -11 -10
up … roof:-24 -29 -26
up … room:-23 -15 -9
up … said:-20 -21 -9
up … saturday:60 -5 14
up … says:41 45 36
up … school:-22 -15 13
up … screen:26 -2 -2
up … she:-34 -27 -11
up … shed:24 20 18
up … sill:-22 -21 -16
up … silo:47 47 31
up … somebodys:-28 -16 -15
up … stairs:25 22 49
up … stopped:-24 -8 -30
up … straight:35 33 29
up … suicide:-35 -51 -20
up … sunday:-43 -43 -70
up … tablets:41 46 51
up … tell:-28 -26 -27
up … thanks:42 47 38
up … that:-20 -25 -17
up … them:-37 -22 3
up … these:44 -1 -1
up … theyd:31 6 5
up … third:21 4 17
up … this:-21 -12 -11
up … thursday:32 41 16
up … till:27 22 2
up … today:12 25 -1
up … told:-14 -22 21
up … top:56 50 46
up … u:47 16 22
up … waist:-32 -29 -22
up … wall:-45 -37 -30
up … want:20 19 -9
up … went:16 9 22
up … who:40 26 -7
up … why:24 22 0
up … wil:-23 5 13
up … wish:33 0 0
up … with:-27 -11 1
up … work:4 1 -22
up … would:7 12 22
up … years:37 -1 0
update:-4 5 20
update i:2 7 37
updates:25 26 27
upon:-33 5 11
upon … adn:8 55 56
upp:14 -4 -4
upped:-16 -15 -37
upped teh:-18 -20 -33
upped … adn:-21 -25 -31
ups:-27 -15 -15
ups adn:-23 -14 -14
ups … my:-20 -13 -13
upset:-2 7 17
upset not:25 19 22
upset … i:-32 -3 -2
upsetting:-7 -6 -6
upside:-13 -10 -10
upstairs:102 89 57
upstairs adn:65 57 8
upstairs in:4 11 23
upstairs is:19 17 -21
upstairs … a:26 29 27
upstairs … left:-24 -15 -5
upstairs … me:-23 -15 -6
ur:-16 1 0
ur all:71 62 66
ur breakfast:24 21 24
ur daughter:-24 -15 -8
ur fault:-33 -37 -29
ur head:17 13 26
ur lief:-29 -11 -7
ur lives:43 43 37
ur mother:23 18 16
ur mum:-35 -34 -31
ur old:48 57 35
ur own:-17 -14 -22
ur son:47 32 33
ur time:-23 -19 -13
ur … a:-23 -16 -11
ur … be:31 24 30
ur … dealer:-24 -21 -5
ur … do:24 30 8
ur … i:-17 -21 -17
ur … in:24 36 -17
ur … is:-8 -2 -22
ur … it:19 8 24
ur … me:17 22 22
ur … not:-18 14 22
ur … sorry:-34 -32 -29
ur … tells:13 22 0
ur … thats:-18 -23 -16
ur … ther:26 16 21
ur … they:21 14 1
ur … through:38 35 45
ur … till:38 40 -5
ur … u:20 -2 6
ur … up:43 36 25
ur … was:49 45 26
ur … who:14 22 0
ur … with:20 25 29
ur … yes:40 33 -2
urge:-12 -15 -55
urge is:-32 -16 -10
urge surfing:21 0 0
urge to:25 1 -37
urge … burn:33 -35 -1
urge … but:22 -8 -3
urge … cut:8 -22 -1
urge … drink:-34 -8 -1
urge … hert:38 -40 0
urge … in:29 33 -9
urge … is:90 -4 -4
urge … kil:24 62 -3
urge … loud:20 -1 -1
urge … my:34 7 -5
urge … myself:32 29 -4
urgent:-1 -4 -3
urges:-9 -34 -16
urges to:-15 -28 -11
urges … kil:14 42 -15
urges … myself:13 37 -3
urine:-31 -5 0
urn:-9 -10 -9
urs:0 0 0
us:-21 -11 -4
us adn:50 52 40
us all:23 0 39
us as:35 34 34
us at:-36 -32 -9
us by:-26 -24 -19
us for:-20 -16 -6
us has:-21 -11 -19
us i:20 19 40
us in:37 37 34
us on:12 23 28
us teh:-2 -14 -28
us this:36 39 37
us with:18 21 17
us … adn:47 36 47
us … at:-28 -21 -24
us … awake:14 27 21
us … favour:36 19 -1
us … goin:-23 -15 -10
us … he:32 37 -1
us … if:47 28 0
us … ill:28 34 37
us … im:-7 24 18
us … in:-32 -21 -12
us … is:-21 -23 -13
us … ive:25 22 13
us … last:-21 -15 -6
us … me:22 18 14
us … my:-21 -13 -11
us … no:-30 -29 -5
us … off:34 36 40
us … our:23 22 -3
us … same:18 23 1
us … teh:6 -21 -24
us … them:46 30 23
us … through:-37 -30 -16
us … to:-25 -11 -15
us … tomorrow:39 21 18
us … two:18 22 1
use:12 -3 11
use after:43 47 -24
use as:54 1 0
use it:-46 -43 18
use my:-34 1 1
use teh:-20 -5 15
use till:11 10 -45
use … a:11 32 -6
use … after:27 4 3
use … alone:30 30 7
use … anyone:23 -22 -2
use … as:4 21 -1
use … at:-21 0 0
use … dont:-2 -1 -22
use … goin:80 -23 -22
use … his:24 30 23
use … i:27 -2 -35
use … it:21 -19 -2
use … knife:-22 -15 -13
use … my:97 18 -23
use … myself:-77 -84 23
use … on:-59 -42 25
use … sunday:4 30 26
use … teh:69 16 21
use … to:-27 -15 -13
use … tonight:1 33 24
used:34 8 -14
used adn:5 6 25
used after:103 18 16
used for:-24 -5 -5
used it:-27 13 -15
used on:82 56 2
used once:20 -3 -2
used teh:-15 26 41
used them:14 27 0
used to:-30 0 -28
used twice:21 5 18
used yesterday:31 -4 0
used … adn:21 4 23
used … after:43 -4 0
used … amount:32 31 34
used … as:17 36 -1
used … be:21 26 32
used … but:26 -1 0
used … count:-21 -13 -10
used … cut:-10 32 -1
used … do:33 37 22
used … for:33 1 1
used … hav:40 36 -3
used … his:-20 0 10
used … i:-6 -28 1
used … id:2 33 0
used … in:-47 -26 -33
used … my:38 34 26
used … night:-50 17 -1
used … of:-28 -16 -12
used … on:22 20 -25
used … own:32 59 9
used … same:32 31 34
used … saturday:30 -1 0
used … take:54 44 -2
used … teh:-32 -28 -23
used … think:-21 -6 -3
used … to:21 -7 -2
used … told:30 -1 0
used … two:22 9 -3
used … up:9 24 -2
used … want:29 -3 0
used … wat:25 25 35
useful:-25 -13 -9
useless:-15 -21 -14
user:13 16 9
username:-24 -11 2
uses:41 40 20
using:9 -13 -46
using adn:-37 -20 -14
using alone:27 43 -2
using by:9 26 -15
using in:-58 -21 0
using it:-34 -22 -24
using on:18 28 -6
using teh:9 35 31
using … adn:-29 -10 -4
using … from:14 12 21
using … i:-60 -16 -11
using … im:-25 -15 -2
using … in:54 29 -3
using … my:28 25 -21
using … myself:20 43 59
using … not:-29 -4 -2
using … of:40 -5 0
using … on:25 28 67
using … own:26 29 -7
using … teh:17 -39 -18
using … to:-25 -3 -2
using … with:2 21 0
usual:15 -11 -10
usual amount:12 26 35
usual … three:14 29 36
usually:-16 -30 -36
ute:7 14 20
utes:1 1 2
utility:-5 -5 -8
v:0 0 0
va:-1 -11 13
va a:-25 -8 -6
va … matar:-24 -8 -5
vacaciones:-36 -18 -8
vacances:-12 -5 -1
vacation:-6 -3 -3
vaccination:-3 -3 0
vague:1 -5 -2
vais:51 78 57
vais sauter:54 51 55
vais … ce:1 1 -24
vais … pendre:13 12 39
vais … suicider:0 2 -93
vais … tuer:36 31 30
vale:-84 -16 -7
valencia:-5 -2 -2
valete:-3 -5 -5
valgo:144 -15 -9
valium:43 42 29
valium … adn:29 33 42
valium … i:34 48 -1
vallies:21 6 8
values:0 0 -1
vamos:-2 -4 -4
vampire:-10 -11 -10
van:0 11 10
van adn:11 17 23
van … it:25 32 0
van … teh:38 41 46
van … tools:40 41 45
vanish:-24 -28 -16
vanish adn:30 -1 -1
vanish … nobody:37 -7 -7
vanish … out:43 -12 -5
vanish … teh:36 -3 -1
vanished:-1 3 3
vans:-7 -6 -2
vape:-8 -1 0
vaped:14 -1 -1
varnish:-1 2 2
vase:-6 -3 -1
vater:-1 0 -1
ve:-6 1 -2
vea:-5 -3 -3
veces:53 -8 -4
vecina:-41 -33 -38
veg:-24 -21 -15
vegan:-20 -15 -13
vegas:-2 -2 -3
vegetable:-8 -7 -1
vein:13 16 9
veins:-15 -22 -9
veinte:-1 -2 -4
vel:0 0 0
vending:-16 -8 -7
veneno:63 61 58
vengan:27 29 25
venlafaxine:-10 -10 -6
vent:-9 -7 -5
ventilator:-2 -4 -3
venting:5 9 -3
vents:-16 -15 -13
venue:-20 -19 -18
venue adn:-21 -20 -18
venue … teh:-21 -19 -17
ver:-64 -5 -3
vera:-9 -4 0
verd:0 0 0
verdad:60 7 7
verdict:-12 -6 -2
verse:-6 -6 -6
version:8 -10 -12
very:0 0 0
vestry:46 31 19
vestry teh:25 3 0
vet:-1 13 19
vet adn:25 30 47
vet i:43 43 38
vet is:-15 -12 -25
vet … hav:46 47 42
vet … it:-34 -27 -14
vet … on:-7 -11 -21
vet … teh:37 40 34
veteran:-7 -7 -2
veterans:-9 -6 -5
vets:-22 -18 -7
vets number:8 15 20
vets … teh:-25 -30 -32
veut:12 12 -11
veux:63 44 -10
veux me:16 43 -22
veux mourir:41 31 18
veux pas:-27 -16 -3
veux … je:3 47 -16
veux … mourir:-27 -16 -3
veux … tuer:31 44 -23
vexed:16 22 21
vez:14 62 -9
vez y:22 17 0
vez … a:67 8 -2
vez … y:-33 -7 -2
viaduct:53 60 62
viaduct after:-50 -30 -16
viaduct … if:-21 -22 -12
viaduct … teh:-21 -23 -31
viaduct … wen:25 24 15
vial:4 6 20
vibes:25 -29 -3
vicar:-32 -14 -10
vicars:-4 0 -1
vice:-34 -10 -13
victims:0 -2 -1
victorian:-14 -3 -1
victories:-7 -6 -4
victory:-10 -3 -3
vida:57 4 -39
vida … la:-35 1 5
vidaai:4 1 21
video:-13 -3 28
video call:21 18 7
video of:2 8 28
video … a:6 9 29
videos:10 12 -9
vie:78 46 -12
viel:-21 -21 -13
viel zu:-21 -21 -13
viennetta:-7 -4 0
viens:20 23 31
viens davaler:20 23 31
vient:3 4 -7
view:26 47 7
view i:42 60 -6
view … im:18 41 37
view … teh:-13 -21 -27
views:-12 -11 -12
vigil:-18 -14 -10
vikings:-2 0 0
vile:-2 -1 -1
village:-30 -23 -17
villain:-10 -9 -3
vinegar:-3 -1 -1
ving:0 0 0
vingt:0 0 1
vinyl:50 24 4
violence:-5 -3 -1
violent:0 3 -8
viral:-7 -6 -4
virgin:-11 -5 -2
virginia:-2 -1 -1
virtual:-2 -3 -4
vis:4 5 5
visa:-6 0 -26
visa is:12 11 -30
visa … no:36 39 1
visarjan:-1 -1 -2
vision:28 43 37
visions:-1 2 -1
visit:5 8 -11
visit to:32 30 -10
visit … teh:44 40 -10
visited:17 -11 -3
visited me:38 -1 -1
visiting:6 -11 -5
visiting hours:24 -2 -1
visitor:-16 -28 -19
visitors:-6 -5 -2
visits:-16 -2 -13
vitamin:-8 -2 -2
vitamins:-7 -3 -2
viva:12 16 15
vivement:-5 -3 -1
vivid:-2 -3 -2
viviendo:82 -8 -4
vivir:30 -16 -12
vivir mas:76 36 -1
vivir y:91 -15 -2
vivir … en:27 -16 -1
vivir … quiero:-11 38 0
vivitrol:-2 -1 -2
vivre:80 -36 -3
voddy:-3 -3 -1
vodka:122 128 84
vodka a:3 20 -44
vodka about:23 24 24
vodka adn:32 13 21
vodka cold:17 15 22
vodka down:-30 -15 -10
vodka i:-29 -19 -4
vodka in:9 4 -21
vodka on:72 51 44
vodka teh:21 20 13
vodka with:24 24 27
vodka … a:-27 -31 -17
vodka … all:23 22 26
vodka … day:10 39 -43
vodka … hes:21 41 57
vodka … my:59 52 26
vodka … of:27 29 44
vodka … one:7 23 -4
vodka … pills:21 20 13
vodka … sunday:12 15 24
vodka … teh:-14 -33 -23
vodka … top:28 35 21
vodka … twenty:30 13 0
voice:38 26 7
voice i:46 41 21
voice is:40 25 30
voice on:26 27 25
voice says:47 23 9
voice telling:4 7 -22
voice … be:51 48 55
voice … funny:19 28 28
voice … i:-28 -22 -17
voice … my:53 24 10
voice … saying:18 23 -8
voice … to:17 28 -3
voice … u:18 31 31
voicemail:58 53 21
voices:34 56 57
voices say:24 26 54
voices tell:1 22 -52
voices want:8 11 -21
voices … baby:21 18 33
voices … me:33 57 -6
voices … over:-1 2 29
voices … teh:2 1 32
voices … telling:4 4 -22
voices … to:14 35 -2
voices … up:7 6 21
voila:-2 7 -5
vois:7 2 -4
voisine:0 0 -1
voit:9 8 -2
vol:-12 -11 -6
volume:-10 -6 -7
volunteer:-14 -25 -10
volunteered:-6 -4 -11
volunteering:-5 -5 -2
volunteers:-15 -18 -18
vom:-9 -7 -3
vomiting:7 36 42
vomiting since:-35 -25 -24
vomiting … i:33 43 52
von:-43 -36 -24
vont:-50 -62 -24
vont me:-50 -62 -24
vont … tuer:-50 -62 -24
vor:-7 1 -5
vor den:27 32 1
vor … jahren:-21 -20 -15
vor … tur:11 11 21
vorbereitet:-22 -26 -18
vorbereitet … hangt:-21 -24 -17
vos:-33 -7 -5
vote:-20 -14 -5
vote on:-19 -21 -21
vote … next:-19 -21 -21
voted:-2 0 -1
votes:-13 -8 -5
voting:-6 -2 0
voudrais:35 -18 -7
voudrais etre:39 -5 -2
voudrais … morte:25 -3 -2
voulais:28 31 12
vous:57 65 79
vowels:-11 -8 -8
vows:-3 -1 0
voy:23 11 36
voy a:30 59 51
voy … esta:1 7 -31
voy … hacer:10 27 -2
voy … matar:18 27 30
voy … no:46 47 38
voy … quitar:4 11 25
voy … quitarme:24 32 -3
voy … suicidarme:12 -40 -112
vraiment:-9 -7 -10
vs:-30 -27 -16
vu:3 -1 0
vuelvo:-1 -4 -3
w:48 40 36
w a:69 74 1
w it:16 32 32
w my:6 -31 -6
w teh:10 20 -7
w … dont:-3 17 21
w … hand:36 10 16
w … in:16 22 15
w … over:65 50 -7
waded:9 9 6
wading:1 1 1
waffles:-2 -2 -1
wage:-12 -12 -3
wages:21 -20 -46
wages in:23 -11 -4
wages … teh:-20 -40 -30
wagging:0 0 -3
wagon:27 24 -13
wagon at:-48 -5 -2
wagon … teh:-32 5 -5
waht:1 1 0
waist:-8 -5 10
waist … not:3 6 21
waistband:1 1 2
wait:35 38 51
wait any:17 20 27
wait at:42 46 40
wait im:19 20 33
wait in:23 24 28
wait till:33 6 17
wait to:-35 -19 -18
wait until:38 38 30
wait … for:33 30 28
wait … hes:20 0 -10
wait … i:8 13 24
wait … longer:17 20 27
wait … me:30 31 28
wait … teh:46 49 46
wait … they:14 18 22
waited:-10 11 -29
waited til:20 30 -1
waitin:-6 -7 -9
waiting:65 51 73
waiting adn:-35 -24 -21
waiting by:13 14 36
waiting for:48 69 51
waiting on:38 49 39
waiting period:36 32 35
waiting room:-52 -36 -29
waiting to:12 -105 -101
waiting … a:24 35 52
waiting … adn:72 65 63
waiting … dei:3 -142 -95
waiting … everyone:-25 -14 -6
waiting … frightened:-21 -19 -3
waiting … him:29 27 29
waiting … house:43 51 50
waiting … i:29 -11 -15
waiting … is:25 25 15
waiting … me:41 51 32
waiting … next:-39 -36 -38
waiting … one:21 15 -14
waiting … teh:2 31 22
waiting … to:9 28 12
waits:42 11 -60
waits … im:3 5 -25
waits … teh:32 2 -1
wake:42 22 0
wake her:13 17 23
wake him:-47 -40 -27
wake i:-8 24 -19
wake me:26 -20 -16
wake teh:-38 -27 -21
wake up:9 -4 24
wake … adn:-9 25 27
wake … baby:-26 -16 -10
wake … before:-20 -18 -20
wake … but:33 0 0
wake … day:60 -15 -1
wake … either:63 63 55
wake … every:-27 -10 -1
wake … for:-29 -17 -7
wake … had:20 16 11
wake … he:23 26 32
wake … her:-22 -23 -9
wake … his:51 41 29
wake … i:-31 -2 1
wake … im:17 21 21
wake … it:-14 -37 -34
wake … my:-22 -12 -16
wake … not:20 24 27
wake … of:59 40 -4
wake … teh:-29 4 -9
wake … ther:49 23 1
wake … tomorrow:13 -74 -44
wake … wake:21 33 4
wake … wat:24 22 15
wake … with:36 -25 -17
wakes:31 26 35
waking:36 29 4
waking up:27 22 -10
waking … hes:23 -2 14
waking … i:27 1 -3
wales:-2 -1 -1
walk:-4 -9 -17
walk from:46 50 45
walk into:22 29 28
walk out:37 36 45
walk to:-39 -33 -31
walk with:-32 -27 -15
walk … before:29 37 29
walk … bridge:-22 -19 -23
walk … he:22 31 27
walk … i:21 31 -5
walk … if:-22 -24 -13
walk … im:46 19 4
walk … it:33 -2 22
walk … over:48 45 38
walk … river:9 8 -25
walk … sea:10 16 36
walk … teh:21 7 12
walk … to:22 11 17
walk … with:-24 -26 -23
walked:-32 -32 -12
walked home:8 18 25
walked into:18 20 -9
walked out:32 39 29
walked past:27 20 16
walked straight:28 26 25
walked this:-62 -65 -47
walked to:-47 -44 -41
walked … an:-20 -13 -15
walked … im:9 13 22
walked … it:35 27 -8
walked … sea:25 27 4
walked … to:41 39 52
walked … week:-62 -65 -47
walker:-1 0 0
walkers:-3 -1 0
walking:35 27 63
walking across:-21 -12 -10
walking back:28 21 12
walking down:20 34 32
walking in:18 18 30
walking round:-3 -28 -15
walking teh:-22 -29 -25
walking … adn:-12 -27 -12
walking … bridge:-21 -13 -11
walking … here:22 17 10
walking … me:16 -27 -8
walking … middle:25 39 39
walking … on:54 29 32
walking … teh:39 32 40
walks:14 27 -3
walks … sea:30 33 35
walks … teh:28 30 30
wall:40 41 9
wall adn:5 -28 -7
wall i:-25 -27 -14
wall till:23 30 -14
wall to:33 47 0
wall until:53 61 -2
wall wen:-16 -23 -18
wall … adn:-10 -16 -22
wall … hes:9 9 24
wall … i:-5 -3 -34
wall … it:25 15 -17
wall … knuckles:28 31 -2
wall … my:57 29 24
wall … night:33 33 42
wall … put:-37 -27 -18
wall … saw:24 22 0
wall … want:-39 -27 -8
wallet:-5 -4 1
wallpaper:-8 -3 2
wallpaper is:19 20 25
walls:5 7 15
walls … i:1 -24 -16
walrus:-3 -2 -2
wan:49 63 -2
wan to:48 64 -1
wana:70 64 -66
wana be:36 -62 7
wana comit:33 30 -4
wana dei:-30 60 -50
wana disappear:44 -14 -2
wana do:29 34 -3
wana end:34 62 -4
wana liv:22 -7 -1
wana … adn:8 15 -21
wana … alife:19 25 -21
wana … anymore:66 -13 -2
wana … bad:20 39 -3
wana … forever:27 -3 0
wana … lief:36 65 -5
wana … my:9 45 -17
wana … myself:89 116 -19
wana … neva:21 -8 0
wana … no:38 22 13
wana … not:23 0 -4
wana … teh:-31 8 -3
want:26 27 -48
want a:3 -3 -21
want advice:24 22 4
want everything:5 -34 -10
want for:48 -5 -9
want help:72 74 79
want her:-25 -8 -9
want in:-50 -49 -7
want is:25 -22 -25
want it:48 36 -25
want me:1 -8 -21
want my:1 56 -11
want of:35 30 34
want one:-43 -22 -12
want out:68 63 0
want saving:46 61 -24
want teh:39 -11 -18
want that:43 26 -3
want them:1 10 29
want ther:43 8 10
want this:-30 -37 -6
want to:0 6 -38
want u:-35 -21 -7
want … a:22 43 -6
want … about:25 17 1
want … adn:-23 -9 -47
want … alife:79 -2 -36
want … all:0 -43 -3
want … alone:26 33 36
want … an:-14 -3 -34
want … any:3 22 20
want … anymore:-34 2 8
want … anything:-26 -16 -2
want … as:-29 -29 -4
want … at:46 -2 -1
want … be:30 -6 58
want … blades:-11 -41 -2
want … bleed:4 5 30
want … buried:9 15 24
want … but:41 1 15
want … by:2 28 -27
want … come:26 8 12
want … comit:40 38 -9
want … cut:-28 -130 -1
want … dead:12 -29 -7
want … death:20 51 -1
want … dei:-35 24 -17
want … delete:34 34 -4
want … deleted:23 -12 -1
want … disappear:53 -20 -2
want … do:-1 0 -35
want … done:-20 -11 -3
want … drink:-30 -13 -8
want … end:-58 -20 -95
want … exist:67 -9 -2
want … existing:1 -105 -4
want … finish:18 24 19
want … finished:1 1 -25
want … float:24 -8 0
want … fone:25 -9 -9
want … for:48 -20 -3
want … forever:29 -5 0
want … found:34 36 37
want … from:1 -23 -4
want … full:0 -112 0
want … get:-42 -30 -10
want … go:18 -25 -29
want … heard:-25 -17 0
want … here:-18 -29 -9
want … hert:-53 30 -4
want … him:-11 -24 -10
want … hit:3 22 -1
want … i:-35 0 20
want … id:34 52 48
want … in:-4 -42 -17
want … into:45 -10 -4
want … is:-22 -1 -1
want … it:43 -13 -2
want … its:-37 2 -3
want … ive:-63 -71 -23
want … jmup:17 11 -24
want … kil:0 2 -37
want … know:0 3 21
want … lief:-40 -13 -34
want … liv:17 26 -8
want … living:4 29 -6
want … log:10 31 -1
want … make:73 49 -3
want … me:53 44 -15
want … more:2 -50 -4
want … murder:19 22 0
want … my:71 81 -23
want … myself:57 109 -61
want … no:57 9 -3
want … nobody:-55 -51 0
want … nothing:22 -47 -1
want … of:28 23 -4
want … off:21 14 -5
want … on:-24 -18 1
want … out:-63 -25 -12
want … over:49 25 3
want … own:13 46 -2
want … pain:-2 -25 0
want … rest:14 -29 -1
want … right:94 13 -16
want … same:40 43 0
want … saved:45 0 0
want … scratch:49 -58 0
want … see:-24 -35 43
want … self:32 28 -3
want … shoot:27 13 -15
want … sleep:30 -7 1
want … slit:28 35 -3
want … stop:-10 -35 33
want … strangle:26 29 -1
want … suicide:47 45 -43
want … take:13 42 -59
want … talk:-11 -39 -14
want … teh:-62 -56 21
want … tell:-21 -14 -2
want … than:3 -30 -16
want … them:-15 -15 37
want … this:-51 -40 -11
want … through:8 19 -21
want … to:-14 -39 -28
want … tonight:0 1 -34
want … u:19 16 22
want … un:12 29 -1
want … unalive:24 55 -2
want … unalived:43 31 -1
want … until:-3 0 20
want … use:17 -22 -9
want … vanish:47 -6 -1
want … wake:29 12 -2
want … want:-20 11 -34
want … wat:57 31 -7
want … with:-22 -53 -2
want … years:23 -1 -1
wanted:20 12 17
wanted a:25 -12 -6
wanted it:28 57 31
wanted much:23 -1 -1
wanted one:55 45 56
wanted sombody:-23 -16 -15
wanted someone:44 38 28
wanted to:-9 -39 -29
wanted … a:2 17 21
wanted … adn:15 46 -22
wanted … all:34 22 -3
wanted … as:38 -6 -4
wanted … be:34 -35 -36
wanted … before:13 36 -7
wanted … cut:102 -17 -7
wanted … dead:25 1 14
wanted … dei:22 44 4
wanted … drink:48 -12 -6
wanted … end:-51 -48 -1
wanted … every:26 -27 -3
wanted … go:11 25 25
wanted … her:-49 -45 0
wanted … herself:-35 -30 -7
wanted … him:-22 -7 -2
wanted … i:-8 17 -32
wanted … it:-5 -2 -31
wanted … kil:-44 -43 -13
wanted … last:47 52 46
wanted … much:20 19 -10
wanted … myself:-31 -57 -9
wanted … nice:51 43 36
wanted … night:5 11 32
wanted … off:30 -9 -3
wanted … since:25 -23 -11
wanted … stop:7 13 23
wanted … talk:54 52 42
wanted … teh:-18 -33 -13
wanted … that:45 48 51
wanted … them:30 29 4
wanted … themselves:31 31 0
wanted … thing:42 50 44
wanted … to:28 41 37
wanted … today:1 7 -40
wanted … wat:19 29 -1
wanted … written:26 26 23
wantid:-2 -1 -2
wanting:51 58 -111
wanting a:30 -9 -4
wanting it:85 64 -19
wanting not:-21 -4 -1
wanting to:9 50 -71
wanting … adn:-34 -35 -2
wanting … at:-30 -21 -1
wanting … dead:12 29 -2
wanting … dei:-72 7 -1
wanting … end:43 68 -1
wanting … hert:-1 -40 0
wanting … isnt:21 28 0
wanting … jmup:-30 -24 -1
wanting … kil:68 81 -21
wanting … liv:-15 -27 0
wanting … my:23 35 -32
wanting … myself:79 69 -33
wanting … to:-22 -3 -3
wanting … vanish:24 -4 0
wants:13 25 -49
wants a:-3 -20 -7
wants it:24 10 0
wants me:-29 -13 -10
wants out:1 28 -4
wants them:44 -3 -4
wants to:21 56 -33
wants … adn:-6 13 -51
wants … be:-38 -25 -47
wants … dead:-4 -3 -32
wants … dei:-88 -21 -17
wants … do:63 47 -13
wants … end:79 69 -14
wants … go:51 57 -7
wants … herself:18 14 -21
wants … himself:65 61 -23
wants … his:31 27 -15
wants … in:20 -8 -6
wants … it:38 14 6
wants … kil:58 52 -23
wants … of:7 32 -2
wants … put:24 17 0
wants … stay:42 21 0
wants … teh:-22 -25 -5
wants … this:12 42 -5
wants … to:2 23 -2
war:-23 -42 -28
ward:12 10 15
ward adn:21 7 23
ward after:-2 -25 -21
ward i:-21 1 -19
ward since:30 -5 0
ward teh:23 25 -10
ward who:20 25 30
ward with:-26 -15 -17
ward … after:20 -27 -20
ward … held:22 26 31
ward … i:24 19 23
ward … im:-14 -26 -9
ward … my:59 45 56
ward … wat:71 34 21
warden:9 14 8
wardens:-6 -5 -11
wardrobe:-11 -2 20
wardrobe adn:-10 -13 -20
wardrobe hes:19 26 34
wardrobe … smashing:16 21 30
wardrobe … was:-20 -10 -7
wards:-5 -2 -3
ware:41 -18 -10
ware lieber:26 -4 -2
ware … tot:48 -7 -3
warehouse:-13 -11 -7
waren:22 -3 -1
waren alle:22 -3 -1
waren … besser:22 -3 -1
waren … dran:22 -3 -1
warfarin:38 44 49
warm:35 50 78
warm bath:-15 -21 -6
warm im:27 38 37
warm … adn:-26 -20 -17
warm … i:22 25 28
warm … im:24 20 43
warm … it:-23 -9 0
warmed:-17 -16 -7
warn:-19 -15 -10
warned:-28 -17 -8
warned me:-20 -11 -7
warning:-28 -24 -10
warnings:-4 -5 -1
warns:-2 -2 0
warranty:-6 -8 -2
wars:-21 -27 -8
wary:-4 -5 -1
was:-25 -27 -2
was alife:46 0 -2
was all:-14 -35 -29
was an:32 30 11
was another:6 3 20
was beautiful:10 14 20
was beter:-21 2 -6
was born:-20 -7 -2
was calm:32 44 30
was choking:10 21 -4
was cutting:-17 -20 -1
was dead:60 11 -12
was deeper:3 5 -32
was disappointed:53 -5 -5
was discharged:-1 -24 -11
was easier:59 71 61
was eleven:30 -9 -2
was enough:-29 -21 -22
was fine:16 22 20
was finished:15 25 10
was for:62 50 31
was four:12 22 5
was glad:-27 -24 0
was gone:50 -49 -33
was goodbye:22 19 34
was hanging:-25 -24 -9
was hav:17 15 20
was hell:-25 -1 -1
was her:16 19 21
was his:-19 -21 -11
was i:64 36 -4
was ill:-22 0 20
was im:0 -61 -1
was it:35 28 9
was jealous:84 3 -2
was kind:21 15 14
was last:-7 -33 -9
was left:49 54 42
was let:-36 -15 -16
was long:40 39 4
was looking:21 -1 0
was lying:-25 -17 -6
was mad:-22 -3 -2
was me:63 51 -14
was my:-26 -16 1
was neva:5 99 101
was nice:7 20 35
was no:-24 -12 -7
was not:11 23 44
was nothing:17 38 11
was on:12 -24 -32
was one:23 18 -3
was out:-22 -7 -5
was over:60 37 -29
was quick:33 34 32
was relief:43 -1 -1
was sectioned:21 -2 -2
was sick:20 30 25
was sitting:76 74 39
was stood:23 0 -1
was stopping:29 31 -1
was suicidal:-3 -71 0
was sunday:23 21 22
was sure:-25 -14 -13
was ther:29 -4 9
was this:75 58 42
was tired:18 20 21
was to:7 25 29
was told:-23 -16 -7
was treated:42 48 52
was twenty:-24 -17 -13
was u:26 22 26
was wat:-21 -18 -4
was with:32 30 36
was written:-26 -22 -18
was … a:7 -38 -35
was … after:-5 -18 -20
was … ago:40 32 -36
was … all:-35 -19 -4
was … an:25 -8 -7
was … any:-27 0 0
was … asked:-22 -18 -3
was … at:20 -14 -25
was … back:60 8 -1
was … bad:28 -2 -1
was … be:66 47 50
was … bed:-38 -32 -26
was … been:-20 2 -16
was … being:16 22 30
was … best:15 26 19
was … born:114 -2 -2
was … bottle:33 27 27
was … bug:38 48 0
was … burden:-75 0 0
was … by:-26 -14 -24
was … cold:32 42 33
was … could:-11 29 35
was … days:45 35 1
was … docter:25 25 0
was … dog:42 41 -5
was … down:-25 -8 -4
was … eight:40 39 -2
was … enough:47 32 36
was … every:-55 -15 4
was … everything:25 28 28
was … farewell:22 24 19
was … fault:20 9 12
was … first:-21 -9 -5
was … for:19 -7 -30
was … friday:41 -13 -9
was … ghost:42 -1 -1
was … go:23 32 4
was … goin:21 32 29
was … gone:27 1 9
was … good:-22 -21 -13
was … goodbye:21 21 13
was … harm:-24 -3 0
was … havent:21 -2 0
was … he:-28 -17 2
was … her:-24 -33 -30
was … here:21 35 35
was … him:-21 -12 -7
was … his:45 44 47
was … home:21 -15 -6
was … hour:-26 -23 -29
was … how:50 -29 -9
was … i:-21 -14 -13
was … id:-23 -28 -20
was … illness:27 29 32
was … im:-24 -3 -8
was … in:-31 -27 -21
was … isnt:8 12 21
was … it:-7 -2 26
was … its:19 52 57
was … ive:10 24 0
was … knowing:21 23 22
was … last:28 23 -4
was … ledge:31 0 0
was … left:12 34 -3
was … less:65 41 47
was … lie:53 57 29
was … made:-32 -23 -4
was … make:18 22 29
was … me:28 72 45
was … mine:-26 -16 -8
was … mistake:45 1 8
was … monday:23 2 -4
was … month:-25 -11 -3
was … more:-25 8 0
was … morning:35 40 49
was … mouthwash:25 -4 -1
was … myself:-32 -13 -3
was … nearly:-67 -9 0
was … neighbour:27 21 19
was … neva:23 21 25
was … no:-31 -15 -4
was … nobody:12 10 31
was … not:-21 -25 -21
was … of:9 -11 30
was … on:1 -31 -31
was … one:17 -31 -37
was … part:25 28 26
was … poisoning:33 29 28
was … said:-10 -20 -31
was … sat:50 49 48
was … says:44 29 12
was … see:26 0 -3
was … serious:3 -57 -1
was … she:-24 -27 -31
was … shes:15 37 17
was … stood:32 -3 0
was … suicide:-25 -36 -3
was … tea:34 46 0
was … than:51 58 45
was … that:13 17 22
was … thats:36 27 -1
was … ther:-37 -41 -16
was … they:-37 -19 -25
was … theyve:38 41 39
was … through:25 31 29
was … to:-58 -36 -20
was … today:-5 23 7
was … turning:21 20 2
was … two:53 7 -3
was … u:54 65 32
was … up:-21 -16 -7
was … ur:37 28 30
was … wanted:61 15 -2
was … week:35 -5 2
was … weekend:-1 12 -23
was … wen:-31 -23 -11
was … wind:-5 -5 -30
was … wish:-48 -1 0
was … with:-17 -21 -6
was … woke:38 0 -1
was … work:34 7 0
was … would:31 32 16
was … years:33 33 -4
wash:18 35 9
wash up:33 41 46
washbag:-5 -7 -6
washed:-7 2 21
washed all:-22 -20 -9
washed it:31 32 39
washed … down:33 33 37
washed … teh:24 19 26
washed … with:44 33 39
washer:-4 -2 -1
washing:-24 -21 -30
wasnt:50 51 59
wasnt adn:16 40 33
wasnt alife:38 -47 -14
wasnt alone:39 37 28
wasnt anything:34 43 36
wasnt drunk:28 29 24
wasnt goin:-21 -22 -6
wasnt heer:27 -1 -1
wasnt her:102 92 84
wasnt here:80 -23 -16
wasnt i:-25 -10 -2
wasnt it:-31 -30 -15
wasnt joking:38 -25 -12
wasnt meant:38 43 41
wasnt my:20 14 -25
wasnt one:20 -44 -1
wasnt scard:32 30 23
wasnt strong:30 27 30
wasnt suicidal:69 72 0
wasnt teh:-30 -20 -12
wasnt ther:15 20 23
wasnt ur:-21 -22 -4
wasnt … a:3 16 24
wasnt … adn:-51 -50 -6
wasnt … any:44 6 3
wasnt … anymore:20 -4 -2
wasnt … be:-26 -19 -5
wasnt … did:38 44 36
wasnt … enough:62 63 25
wasnt … for:-44 -27 -23
wasnt … goin:36 1 -8
wasnt … goodbye:27 26 25
wasnt … he:43 39 -13
wasnt … i:-29 -35 -14
wasnt … id:21 54 47
wasnt … im:6 -39 -13
wasnt … keep:54 13 29
wasnt … more:56 -6 -2
wasnt … of:55 33 29
wasnt … that:21 9 24
wasnt … ther:28 22 -9
wasnt … thing:-33 -20 -1
wasnt … to:-14 1 21
wasnt … u:30 35 31
wasnt … was:13 21 -13
wasnt … with:31 29 28
wasp:-9 3 -10
wasps:-10 -3 0
waste:19 22 26
waste of:29 -6 -1
waste … i:-24 -2 0
wasted:16 26 22
wat:4 13 25
wat a:-24 -7 26
wat did:-22 -15 -9
wat do:19 39 23
wat else:-16 -22 -16
wat happens:30 38 33
wat i:55 29 4
wat id:0 -34 -14
wat ill:-33 -21 -39
wat im:53 46 30
wat it:-3 -17 -25
wat its:-37 -38 -30
wat ive:27 20 49
wat my:-25 -19 -3
wat theyre:-22 -14 -23
wat time:31 30 26
wat to:-13 -24 -14
wat u:-11 -20 -17
wat was:24 32 31
wat wil:41 -9 2
wat year:40 39 34
wat youd:21 21 24
wat … about:18 31 57
wat … adn:43 35 9
wat … at:43 48 55
wat … be:-8 -13 -20
wat … can:-31 -19 -12
wat … cant:11 -13 -21
wat … did:-31 -26 -46
wat … do:-15 -52 -9
wat … does:39 33 -25
wat … done:-33 -40 -36
wat … expect:-27 -24 -22
wat … feel:25 -6 -2
wat … for:22 -51 -25
wat … found:50 26 22
wat … from:41 15 25
wat … gave:40 46 44
wat … giving:0 -13 -50
wat … got:19 23 18
wat … had:-4 0 24
wat … hapen:-25 -10 0
wat … he:-25 -20 -11
wat … i:-2 21 20
wat … in:34 32 58
wat … is:-26 -16 6
wat … isnt:13 41 -11
wat … it:15 26 46
wat … its:63 48 21
wat … ive:-26 -21 -10
wat … keep:16 27 30
wat … kil:22 24 5
wat … killed:35 29 -4
wat … leaves:32 34 0
wat … left:54 45 31
wat … lief:8 25 -7
wat … looking:13 17 21
wat … looks:49 27 27
wat … meant:-21 -19 -11
wat … need:83 48 57
wat … next:7 18 25
wat … not:-19 -20 -7
wat … of:41 55 51
wat … online:-30 -31 -32
wat … owe:-24 -15 -10
wat … piont:-23 -20 -7
wat … said:-21 -14 -6
wat … say:-23 -33 -30
wat … see:-23 -22 -10
wat … started:59 44 -5
wat … stopped:27 -4 -1
wat … takin:22 25 32
wat … teh:11 54 56
wat … tell:-14 -28 -13
wat … thats:21 -10 -2
wat … them:10 0 -23
wat … ther:29 -3 -10
wat … think:-34 -22 -20
wat … through:-26 -11 -6
wat … to:69 42 44
wat … today:34 41 51
wat … u:12 -15 -32
wat … used:35 44 -13
wat … vet:13 15 21
wat … waiting:37 29 41
wat … want:51 77 -16
wat … was:-28 -24 -7
wat … wen:-30 -31 -16
wat … were:-29 -2 0
wat … wish:30 -2 0
wat … with:-31 -20 -17
wat … wrong:37 29 3
watch:0 5 21
watch adn:13 28 34
watch back:36 12 23
watch from:22 20 19
watch something:-29 -25 -22
watch to:25 29 -9
watch wat:14 12 33
watch … a:23 26 31
watch … adn:-20 -23 -4
watch … gets:12 16 22
watch … me:24 28 -2
watch … more:26 48 47
watched:-12 -8 4
watched … come:27 27 31
watches:-13 -17 -6
watching:-40 -29 -19
watching fireworks:18 15 28
watching me:23 30 -3
watching teh:-39 -36 -32
watching … go:-32 -33 -28
watchman:21 21 20
wate:13 16 15
water:55 81 57
water adn:-38 -32 -44
water at:-43 -11 1
water bottle:-32 -28 -15
water down:41 30 9
water gun:-20 -19 -17
water is:13 28 33
water on:57 36 50
water since:12 10 20
water up:34 22 29
water … a:-11 -11 -30
water … adn:46 36 45
water … cold:-38 -41 -40
water … hand:7 11 -23
water … him:50 45 47
water … it:-10 -22 -2
water … its:-37 -40 -40
water … loud:17 24 19
water … me:31 16 8
water … my:32 41 32
water … not:51 48 34
water … run:18 15 25
water … shes:38 40 35
water … sunday:27 24 33
water … teh:-60 -42 -35
water … to:25 13 16
watered:14 33 30
waterfall:10 13 9
watering:-10 -25 -14
waterproof:34 36 31
waterproof fone:24 23 30
waters:56 49 43
waters up:46 44 38
waters … my:46 44 39
waters … to:46 44 38
wave:-34 -43 -38
waved:-22 -19 -18
waves:21 23 23
waving:-21 -19 -15
way:36 45 54
way down:-20 -22 -16
way he:39 45 37
way i:-24 -15 -33
way im:-32 -25 -14
way it:38 33 36
way more:10 28 18
way much:18 25 40
way or:3 -9 -21
way out:-8 -32 -59
way past:39 -1 -4
way round:-34 -39 -30
way she:-23 -17 -13
way ticket:-23 -14 -9
way to:-20 -28 -45
way wen:29 24 28
way would:55 29 -10
way youd:35 -8 -4
way … a:17 6 -36
way … another:3 -13 -29
way … dei:23 47 23
way … doesnt:34 30 32
way … dont:94 61 61
way … drawer:-23 -15 -8
way … except:19 28 -27
way … from:-55 -22 0
way … goes:31 37 17
way … had:13 21 -18
way … hav:45 14 -6
way … im:27 10 35
way … is:-18 -22 -17
way … kil:31 31 -1
way … know:36 -3 -5
way … last:-19 -24 -17
way … lie:28 37 32
way … made:20 11 6
way … me:16 28 35
way … off:11 -19 -21
way … on:9 16 25
way … right:-5 -13 -21
way … say:-13 -26 -22
way … she:-28 -16 -5
way … suicide:25 22 -3
way … teh:-18 -22 -23
way … than:8 22 15
way … that:-34 -26 -4
way … this:25 16 -19
way … to:-7 -5 -24
way … u:77 56 41
way … went:39 41 51
way … where:65 56 49
way … work:57 25 33
ways:3 42 -66
ways i:-18 21 -3
ways to:34 41 -33
ways … could:18 32 -5
ways … dei:-31 -11 -25
ways … do:46 42 -9
ways … it:28 35 -7
we:-78 -76 -74
we get:28 30 -1
we go:-26 -29 -28
we got:-30 -11 -21
we hang:-19 -24 -20
we talked:-22 -22 -1
we threw:49 41 44
we … a:-44 -38 -26
we … adn:25 1 -7
we … eleven:27 27 28
we … family:18 37 31
we … for:-15 -23 -15
we … go:19 15 28
we … her:19 27 25
we … it:-34 -28 -19
we … late:38 38 -2
we … on:-10 -27 -9
we … see:-20 -16 -15
we … teh:-30 -40 -46
we … thats:22 25 26
we … to:-48 -48 -40
we … tonight:17 14 28
we … up:18 20 -8
weak:1 19 21
weak to:17 28 31
weak … adn:59 56 53
weaned:-1 8 14
weaned … to:-36 -17 -10
weapon:-5 -17 -23
weapons:-3 -1 -1
wear:9 21 34
wearing:24 -11 0
wearing my:49 41 37
wears:-3 -3 -15
weary:4 -8 -6
weather:-33 -29 -22
weathers:19 16 26
web:12 12 17
webinar:-5 -4 -3
website:-6 -3 0
wed:-24 -31 -14
wed … for:-35 -43 -42
wed … u:-33 -25 -14
wedding:-5 -25 -33
wedding a:28 0 0
wedding anniversary:38 41 39
wedding is:19 21 7
wedding one:27 -1 -1
wedding ring:31 31 40
wedding teh:-23 -35 -32
wedding … im:-45 -42 -37
wedding … on:34 40 43
wedding … over:-33 -30 -25
wedding … teh:79 78 78
wedding … toast:28 0 0
weddings:-10 -3 -7
wedged:50 47 48
weding:-6 -4 -2
wednesday:47 61 65
wednesday adn:39 25 34
wednesday i:-23 -24 -40
wednesday im:20 21 28
wednesday is:-21 -19 -18
wednesday ive:42 36 7
wednesday she:45 48 41
wednesday … adn:23 28 27
wednesday … at:32 39 38
wednesday … been:35 26 33
wednesday … in:-51 -42 -38
wednesday … is:33 34 45
wednesday … it:-20 -18 3
wednesday … its:-23 -14 -13
wednesday … ive:26 24 38
wednesday … my:20 15 12
wednesday … teh:33 23 18
wednesday … want:8 -18 -25
wednesdays:52 55 40
wee:-34 -26 -24
wee … his:-28 -25 -21
weed:13 -36 -15
weedkiller:53 69 80
weedkiller i:12 19 22
weedkiller it:10 21 21
weeds:-13 -14 0
week:-22 -51 -61
week adn:-25 -32 -40
week ago:16 18 42
week before:20 -2 -3
week i:-16 -32 -12
week it:22 25 39
week ive:32 65 -1
week teh:-27 -29 -15
week that:27 34 40
week ther:-22 -8 -5
week until:31 -1 0
week … a:42 15 27
week … feel:-2 -23 0
week … for:26 25 26
week … from:35 2 -1
week … her:10 26 -3
week … if:17 21 -1
week … ill:5 8 25
week … keep:35 1 31
week … lads:38 30 -2
week … last:27 -19 -1
week … made:36 44 37
week … nearly:26 -2 -13
week … no:-50 -26 -14
week … off:-25 -12 -6
week … on:36 -28 -8
week … sure:25 33 30
week … teh:21 13 -8
week … that:5 3 23
week … thrown:-21 -10 -3
week … to:25 17 -1
week … twice:14 43 -5
week … wanted:15 20 0
weekend:-29 -33 -60
weekend adn:-21 8 -30
weekend after:22 -8 -1
weekend alone:-14 -21 9
weekend im:-23 -14 -27
weekend it:-41 -41 -19
weekend my:-36 -32 -30
weekend teh:18 30 29
weekend two:51 -11 -1
weekend … a:-29 -37 -33
weekend … adn:-35 -33 -15
weekend … be:37 7 2
weekend … by:24 21 22
weekend … cant:15 -2 -32
weekend … it:-23 -22 -17
weekend … ive:-27 -17 -22
weekend … no:-28 -9 -5
weekend … not:-41 -17 -13
weekend … to:18 -29 -20
weekend … u:-47 -33 -27
weekend … wil:10 11 24
weekends:6 12 -19
weekly:-28 -21 -31
weekly box:-28 -28 -19
weekly collection:20 24 4
weekly … has:18 23 3
weeks:1 -49 -44
weeks adn:-23 -17 -30
weeks ago:1 -53 -28
weeks back:43 29 -5
weeks i:-21 0 -6
weeks of:-22 -16 -7
weeks off:-9 -46 -32
weeks worth:20 30 3
weeks … adn:-13 -35 -23
weeks … at:44 40 8
weeks … bet:20 0 0
weeks … box:44 27 28
weeks … from:20 -1 -1
weeks … i:23 -31 -12
weeks … id:46 -7 -1
weeks … in:21 21 18
weeks … is:30 -3 6
weeks … ive:-13 -25 -2
weeks … my:9 -25 -23
weeks … not:35 -1 -1
weeks … says:1 23 -2
weeks … teh:-15 -24 -16
weeks … ther:41 6 -1
weeks … with:-29 -14 -3
weep:-16 -7 -3
weeping:-1 -1 -3
weepy:-11 -7 -3
weigh:115 122 127
weighed:-1 7 16
weighing:-26 -20 -12
weighs:32 35 -9
weight:28 -38 -4
weight belts:22 0 -1
weight round:71 -25 -4
weight … all:42 -10 -2
weight … neck:25 -15 -1
weight … off:2 32 37
weighted:-2 -2 -10
weights:5 -7 -1
weir:35 41 24
weir after:-20 -19 -15
weir … of:27 29 27
weir … teh:-27 -24 -23
weird:8 7 22
weird to:31 42 38
weird … my:-22 -35 -19
weirdly:24 31 26
weirdly okay:-32 -30 -22
weirdos:5 4 6
weiss:7 6 -5
welcome:8 -33 -32
welcome it:50 -3 -1
welcome … to:31 -1 -9
welder:-6 -4 -1
welfare:-3 -5 -6
well:0 0 0
wellbeing:1 5 0
wellies:-4 -5 -1
wellness:1 2 1
welsh:-14 -6 -4
wem:2 1 -4
wen:9 27 15
wen a:-3 -23 -19
wen adn:39 34 39
wen but:5 4 -20
wen everyones:16 13 32
wen his:-10 0 -22
wen i:-32 -6 -26
wen id:33 37 35
wen ill:46 45 43
wen im:-50 -32 -60
wen is:13 16 20
wen it:-29 -17 3
wen its:25 38 46
wen ive:23 41 -21
wen no:0 1 -24
wen people:-39 -29 -17
wen teh:49 37 53
wen theres:23 24 -12
wen they:23 -20 15
wen theyre:37 28 39
wen this:28 12 19
wen u:0 -23 -10
wen youre:-29 -23 -10
wen youve:82 46 23
wen … alarm:3 -28 -29
wen … all:30 39 17
wen … am:20 8 22
wen … ask:29 33 32
wen … asked:43 38 -11
wen … asleep:25 19 20
wen … back:-42 -26 7
wen … bad:43 39 -25
wen … be:-53 -52 -8
wen … been:4 21 -5
wen … breathe:70 70 44
wen … bury:44 8 29
wen … carry:29 26 35
wen … cat:2 0 -26
wen … come:40 27 13
wen … comes:27 11 36
wen … cross:8 -21 -5
wen … cryin:21 18 -1
wen … dark:42 52 46
wen … dead:-1 13 22
wen … decided:27 40 -2
wen … did:23 56 -1
wen … does:28 18 28
wen … drunk:17 14 -50
wen … end:6 14 23
wen … ends:29 33 37
wen … falls:21 11 16
wen … finishes:25 18 14
wen … fireworks:22 19 26
wen … flatmate:8 8 28
wen … flatmates:27 25 16
wen … for:28 3 -7
wen … get:40 21 -5
wen … go:8 13 23
wen … goes:76 41 20
wen … gone:-35 -5 -18
wen … got:7 11 21
wen … had:29 -8 -12
wen … harmed:-23 -11 0
wen … has:38 25 -10
wen … he:31 29 -5
wen … head:-29 -20 -7
wen … hed:-21 -9 0
wen … hell:37 1 2
wen … him:41 12 -23
wen … his:24 1 9
wen … house:15 16 27
wen … ill:39 35 14
wen … in:-29 -41 -38
wen … isnt:-27 -12 -3
wen … it:19 24 2
wen … its:32 30 -7
wen … ive:23 4 13
wen … kids:2 1 23
wen … kil:3 2 30
wen … know:27 32 -16
wen … leaves:12 11 26
wen … left:-20 -23 -19
wen … light:24 13 20
wen … looked:41 44 38
wen … looking:8 12 38
wen … me:12 15 24
wen … mistake:22 -1 -1
wen … mother:-21 -12 -12
wen … myself:50 44 63
wen … next:30 26 18
wen … not:1 -38 -23
wen … of:-16 -27 -16
wen … ones:5 5 -22
wen … out:28 23 1
wen … pinch:20 17 23
wen … police:20 21 27
wen … read:21 19 19
wen … rings:-22 -7 -3
wen … said:-27 -26 -12
wen … say:25 0 -14
wen … says:-46 -28 -9
wen … see:-38 -34 -36
wen … sees:-61 -60 -42
wen … shift:25 27 30
wen … shouts:24 28 0
wen … sister:-21 -11 -4
wen … song:12 16 20
wen … started:-32 -22 -12
wen … stopped:-21 -19 -12
wen … teh:4 -33 -39
wen … that:14 31 33
wen … theres:-17 -26 -16
wen … think:-1 -21 -12
wen … tired:-32 -32 -4
wen … to:-24 -2 3
wen … told:-20 -6 -1
wen … took:-25 -21 -14
wen … up:6 21 10
wen … walks:-2 -1 -52
wen … was:-53 -50 -48
wen … wen:53 46 45
wen … went:-33 -22 -22
wen … where:-29 -22 -17
wen … wil:33 4 8
wen … works:21 27 -3
wenn:24 34 40
wenn ich:-24 -22 -14
went:-1 3 12
went back:-31 -59 -43
went because:22 8 1
went blue:-66 -63 -67
went dark:-38 -36 -26
went deep:-27 -26 -20
went down:37 47 42
went easy:21 0 0
went home:-27 -24 -17
went i:9 22 32
went in:-36 -42 -31
went off:-34 -24 -12
went out:-38 -15 -2
went over:16 20 -24
went quiet:40 -1 29
went stiff:42 50 50
went straight:40 36 32
went through:-34 -18 -14
went up:34 42 31
went upstairs:44 52 0
went with:22 18 28
went … a:-16 -21 -19
went … adn:74 62 62
went … all:32 31 36
went … did:-41 -34 1
went … hes:-22 -3 -5
went … home:-17 -21 -12
went … i:47 52 58
went … ill:56 49 -17
went … im:33 10 -14
went … in:-25 -21 -1
went … it:-51 -50 -44
went … its:-26 -14 -1
went … jerked:23 31 35
went … me:-35 -24 -5
went … more:2 2 28
went … not:31 21 12
went … one:40 18 15
went … out:-25 -20 -6
went … police:-21 -22 -17
went … said:-24 -10 -5
went … sat:14 14 23
went … shes:21 22 14
went … sleep:46 33 35
went … sorry:37 42 30
went … teh:-26 -31 -46
went … this:62 54 46
went … to:6 -30 -26
went … today:74 -1 -3
went … tonight:-14 -22 -16
went … twice:-25 -28 -17
went … two:0 5 26
went … u:41 46 33
went … was:21 22 2
wept:-14 -10 -3
wer:-14 -13 -10
werde:26 36 -32
werde mir:-1 2 -21
werde … heute:26 23 -38
were:-39 -34 -21
were all:21 21 4
were dead:49 -56 -7
were enough:17 19 24
were gone:-61 -9 -4
were good:17 22 10
were ill:-1 -1 -22
were not:-32 -5 -6
were signs:21 23 25
were suicidal:-43 -36 0
were teh:84 67 55
were to:21 -10 -7
were u:31 25 0
were … a:14 22 39
were … adn:35 31 -12
were … best:38 33 26
were … bit:23 21 13
were … goin:30 25 32
were … good:49 47 47
were … her:28 27 21
were … here:-30 4 8
were … id:57 28 39
were … im:-49 -53 -26
were … it:-4 -24 -5
were … kil:35 30 -31
were … me:-23 -7 -6
were … myself:7 4 -40
were … ones:22 13 9
were … saving:-29 -23 -15
were … teh:-78 -45 -44
were … that:33 49 10
were … they:28 38 33
were … thing:31 32 29
were … to:-4 -18 -23
were … tomorrow:30 -2 -2
were … u:-48 -44 -37
were … walking:27 6 5
were … was:28 36 33
were … with:-17 -20 -8
werent:72 19 -44
werent for:16 23 -26
werent here:2 -23 -3
werent teh:31 28 -7
werent … adn:-15 -47 -25
werent … i:42 21 0
werfe:1 1 5
werk:0 0 0
west:-1 5 8
wet:24 22 21
wet cardboard:20 -10 -9
wet himself:36 43 59
wet his:-20 -20 -15
wet myself:43 39 28
wet sunday:-26 -14 -4
wet … adn:33 9 1
wet … i:46 39 31
wet … it:26 24 35
wet … nobodys:11 -32 -14
wetsuit:-26 -27 -31
wetsuits:0 -1 -1
weve:-42 -30 -31
weve been:-13 -10 -23
weve had:-13 -22 -11
weve made:13 23 30
weve no:30 29 16
weve … a:-25 -23 -20
weve … him:-20 -15 -1
weve … it:14 23 26
weve … naloxone:10 14 22
weve … teh:6 16 22
wh:0 0 0
whatever:-3 0 -21
whatever … happens:56 37 -3
whatever … in:54 54 22
whatevers:18 30 1
whats:17 -9 -14
whats goin:-24 -10 -8
whats in:64 72 59
whats left:41 -21 -2
whats real:16 16 22
whats teh:5 -11 -28
whats wat:20 22 24
whats … in:46 43 23
whats … it:30 33 7
whats … me:13 -28 -26
whats … my:36 43 46
whats … of:71 -2 12
whatsapp:7 5 14
whatsoever:-7 -6 -7
wheel:18 10 13
wheel on:-29 -10 -15
wheel … teh:5 -14 -24
wheelchair:5 11 21
wheelchairs:3 20 20
wheelie:0 0 1
whenever:-5 18 -39
whenever he:36 37 -11
whenever hes:14 14 -27
whenever … at:29 36 -1
where:27 19 27
where adn:20 20 41
where dad:41 38 39
where do:-34 -22 -11
where he:-11 -32 -35
where hed:-21 -17 -22
where hes:-9 -9 -24
where i:-24 -26 -13
where id:57 16 -5
where ill:50 41 51
where im:36 35 41
where it:-20 -28 -31
where its:26 16 16
where ive:18 30 33
where my:-30 -12 9
where no:-8 4 23
where nobody:65 55 23
where that:28 38 35
where to:-25 -18 -6
where youre:24 -7 -9
where … a:26 37 35
where … adn:-24 -29 -17
where … am:79 56 33
where … are:-31 -22 -11
where … at:-34 -47 -13
where … be:3 19 31
where … can:53 28 49
where … covers:23 24 -4
where … cut:-3 -21 -3
where … from:35 -24 -23
where … get:35 40 23
where … go:-41 -53 -35
where … goin:-3 -26 -26
where … has:25 28 25
where … how:8 11 24
where … i:9 8 24
where … in:-21 -9 -11
where … is:50 36 18
where … ive:45 6 6
where … key:18 21 24
where … kids:47 51 51
where … liv:31 -7 -5
where … looks:13 21 1
where … me:30 0 13
where … much:40 11 41
where … off:53 48 57
where … put:-16 -18 -26
where … say:34 31 40
where … says:-25 -11 -6
where … scissors:-39 -34 -10
where … see:56 50 36
where … stand:-30 -5 -4
where … stops:25 27 27
where … story:26 31 27
where … teh:-46 -30 -31
where … to:26 19 28
where … took:36 35 34
where … want:34 -6 6
where … wat:-30 -15 -18
where … wil:69 54 53
where … wont:25 28 6
wheres:-1 0 0
wherever:15 26 -9
wherever i:24 35 -16
whether:7 20 -14
whether i:8 40 26
whether id:25 21 30
whether … a:61 36 -14
whether … be:6 15 23
whether … could:28 20 27
whether … i:23 19 25
whether … wake:22 28 0
which:-19 -3 -11
which im:-5 -20 -14
which is:13 14 30
which isnt:-35 -11 -4
which it:-34 -8 -7
which made:12 17 26
which makes:-25 -19 -6
which one:31 35 -5
which train:23 17 19
which tree:-34 -28 -26
which wall:36 46 5
which weekend:1 5 -43
which … adn:53 43 63
which … be:16 36 19
which … first:54 62 58
which … i:37 30 47
which … im:-28 -31 -22
which … is:-36 -27 -21
which … jmup:11 10 23
which … mean:1 0 -25
which … more:-20 -12 -11
which … most:-26 -16 -3
which … not:-40 -30 -17
which … since:11 22 26
which … teh:-28 -24 -40
which … to:14 21 -8
which … tomorrow:35 32 31
which … tonight:28 25 25
whichever:19 18 1
whichever way:20 14 29
while:-12 9 18
while fishing:-4 10 24
while he:46 35 40
while hes:-31 -22 -29
while i:9 31 30
while im:-35 -37 -38
while ive:-21 -17 -22
while my:-22 -18 8
while she:36 13 -22
while we:32 32 26
while … adn:-9 -22 -15
while … alife:-22 -14 -12
while … are:-17 -21 -20
while … asleep:52 29 28
while … at:31 32 29
while … can:26 14 21
while … do:-34 -24 -7
while … hav:19 17 32
while … i:39 14 15
while … slept:26 20 11
while … teh:-23 -20 -31
while … to:-24 -22 -9
while … type:38 35 37
whippet:-5 -2 -1
whiskey:38 43 32
whisky:50 34 6
whisper:-3 -6 -1
whispered:12 21 -5
whispering:97 97 107
whispering this:9 11 25
whispering … out:18 20 38
whispering … teh:76 77 82
whispering … to:7 8 22
whispers:-12 -15 -7
whist:0 -1 0
whistle:-27 -24 -24
whistled:-3 -3 0
whistling:-24 -17 -10
whitby:22 26 15
whitby pier:47 47 38
white:51 35 38
white knuckling:53 -15 -16
white … got:21 16 15
white … it:46 -16 -13
white … my:23 24 16
whitsun:7 13 18
who:-7 0 -14
who are:-25 -25 -18
who can:-66 -5 2
who cares:57 74 61
who dei:71 -4 0
who did:29 27 -20
who died:34 -9 -4
who do:31 21 -11
who does:-22 -11 -3
who feeds:35 27 25
who find:7 26 30
who finds:61 67 68
who get:32 23 42
who gets:-21 -18 -5
who has:-1 -7 -32
who hit:-54 -46 -7
who i:14 11 26
who invented:-21 -14 0
who is:-23 -9 -7
who jumped:24 10 1
who keeps:-41 -32 -13
who killed:40 27 -4
who lost:-33 -12 -5
who needs:28 29 -2
who reads:3 10 25
who says:65 61 55
who sells:33 33 26
who should:17 25 27
who sold:42 41 -12
who spits:44 57 -3
who stops:-33 -13 -1
who tells:23 30 12
who to:30 25 18
who waits:35 6 1
who want:-6 -73 -2
who wants:42 -20 -12
who werent:-20 -17 -9
who wil:-34 -15 2
who wont:37 13 13
who … a:-16 5 -25
who … am:32 9 33
who … asked:15 34 2
who … at:1 22 -11
who … be:-45 -4 -2
who … daughter:-21 -15 -3
who … died:35 20 28
who … do:60 52 63
who … dont:32 44 49
who … get:40 38 45
who … himself:43 14 -2
who … i:7 -3 -30
who … ill:21 32 38
who … im:36 15 13
who … in:-13 -31 -12
who … kil:-51 -50 -2
who … leave:-69 -6 -3
who … liv:44 -2 0
who … mine:-27 -13 -6
who … my:41 50 16
who … not:61 16 11
who … sister:22 15 1
who … son:28 23 -2
who … teh:12 11 34
who … tell:28 28 1
who … them:51 -5 -5
who … themselves:45 54 0
who … this:-17 -11 -54
who … u:17 34 -13
who … wen:-20 -9 -5
who … with:-22 -15 -6
whod:18 -43 -24
whod be:48 -17 -17
whod hav:34 -5 3
whod … at:-28 -9 -9
whodunnit:0 0 0
whoever:-8 -12 22
whoever comes:32 27 33
whoever finds:38 33 23
whoever has:23 22 28
whoever … me:14 18 39
whoever … teh:-19 -23 -15
whoever … to:21 27 41
whoevers:1 1 7
whole:34 40 42
whole body:106 92 51
whole bottle:36 41 26
whole box:45 56 56
whole house:-39 -39 -25
whole lief:-21 -21 -14
whole lot:52 55 55
whole months:45 55 60
whole packet:22 27 26
whole parish:27 27 34
whole plan:43 46 44
whole way:-25 -22 -20
whole weekend:-13 -21 -20
whole weeks:66 55 50
whole … adn:32 9 15
whole … an:1 6 22
whole … box:44 31 33
whole … hour:1 6 22
whole … i:31 30 -7
whole … im:-30 -14 -6
whole … is:-18 -22 -20
whole … it:39 3 8
whole … its:-3 -27 -21
whole … me:23 16 -5
whole … night:-43 -5 -1
whole … not:20 25 38
whole … one:33 23 25
whole … pills:21 22 23
whole … prescription:26 31 34
whole … teh:30 22 45
whole … thing:-40 -33 -4
whole … to:22 3 -14
whole … wants:61 70 -2
whole … watching:-21 -17 -12
whole … would:-45 -14 -6
wholl:117 118 114
wholl … to:28 29 26
whom:4 -4 -5
whos:-21 -13 -29
whos eighty:22 21 -1
whose:-30 -28 -19
whove:-19 -13 -8
why:-3 -10 -14
why after:46 51 36
why am:46 -5 -3
why did:-24 7 15
why do:-25 -14 -11
why i:9 37 31
why its:-21 -12 -8
why ive:-25 -15 -11
why my:25 21 21
why not:21 48 8
why that:-37 -10 -7
why them:56 -2 -1
why … adn:-26 -13 -10
why … alife:45 -9 -4
why … are:19 22 21
why … bother:37 -6 -5
why … do:-21 4 7
why … dont:2 11 31
why … everyone:26 25 23
why … gave:29 19 17
why … here:27 -14 -7
why … i:18 -37 -13
why … should:27 -9 -5
why … teh:38 53 30
why … tell:-26 -18 -7
why … to:-41 -4 -1
why … u:-26 -25 -20
why … want:-41 -21 -1
why … writing:21 24 0
wi:33 46 43
wich:48 10 -6
wich i:54 -3 -1
wich … dead:36 -2 0
wich … was:36 -2 0
wicked:-2 -3 0
wide:-35 -31 -28
wide open:-35 -31 -27
widow:-8 -5 -6
widowed:19 15 -3
widower:1 -6 -6
widows:2 1 2
wie:8 14 -23
wieder:47 49 -45
wieder geritzt:27 29 -1
wieder … tiefer:27 29 -1
wife:17 8 -3
wife at:28 -5 -16
wife cant:32 32 36
wife doesnt:-33 -33 -29
wife found:-24 -16 -4
wife ill:-27 -12 -8
wife im:-1 20 26
wife is:21 5 1
wife ive:25 23 24
wife says:-24 -27 -13
wife she:-30 -46 -32
wife thinks:8 22 -6
wife tonight:35 34 82
wife was:-22 -16 -14
wife who:31 8 -2
wife … asked:-23 -12 -4
wife … be:24 -2 -10
wife … choking:61 62 62
wife … find:23 18 2
wife … goin:-14 -18 -30
wife … him:25 22 -5
wife … in:-32 -27 -18
wife … is:17 19 25
wife … it:-8 8 22
wife … on:-31 -22 -15
wife … say:2 -20 -11
wife … see:74 49 49
wife … seven:43 0 0
wife … she:90 91 97
wife … suicidal:28 26 0
wife … teh:-36 -37 -58
wife … them:-29 -23 -18
wife … to:15 9 30
wife … work:23 -7 -6
wifes:60 63 50
wifes at:46 41 41
wifes back:55 4 6
wifes gone:7 2 22
wifes in:29 34 35
wifes left:-22 -18 -9
wifes … for:7 6 20
wifes … i:-21 -10 -15
wifes … is:35 39 0
wifes … ring:-22 -18 -9
wifi:1 16 -12
wifi … teh:-21 -10 -7
wifis:-10 -6 -5
wig:-3 -1 -2
wil:-2 11 17
wil because:0 -24 -21
wil beleive:21 24 -4
wil come:-26 -25 -9
wil dei:-24 -20 -20
wil do:40 57 50
wil drink:13 50 61
wil end:15 17 -27
wil find:-40 -11 -5
wil finish:15 18 23
wil go:61 68 72
wil hang:43 44 32
wil hav:31 32 33
wil hert:40 45 -14
wil is:-19 -22 -40
wil ive:0 -26 -16
wil look:10 13 28
wil make:-13 14 -35
wil my:16 21 24
wil on:17 18 29
wil poison:-84 -87 -56
wil put:7 8 -25
wil say:-21 -11 -1
wil see:-8 2 21
wil send:-24 -17 -29
wil shoot:-49 -47 -4
wil signed:-8 -7 -23
wil silence:26 27 -4
wil sit:8 10 20
wil sombody:7 29 49
wil stab:16 21 -21
wil sterben:56 42 -2
wil take:52 47 56
wil teh:41 24 36
wil to:39 -13 -7
wil u:54 -7 -2
wil walk:48 50 34
wil … about:-59 -29 -9
wil … after:21 23 23
wil … angry:-21 -17 -8
wil … answer:17 23 19
wil … be:-38 -57 -39
wil … been:30 18 33
wil … before:50 41 28
wil … beter:22 -7 -2
wil … by:33 33 12
wil … dead:-17 -28 -10
wil … do:52 0 -3
wil … dont:-28 -17 -5
wil … driving:21 24 28
wil … end:-37 -34 -31
wil … enough:28 39 -4
wil … everything:-26 -22 -1
wil … for:-11 -61 -60
wil … found:-23 -23 -19
wil … from:67 56 32
wil … gone:53 56 51
wil … he:48 41 29
wil … herself:1 2 -28
wil … hes:-30 -41 -7
wil … him:-11 -23 -97
wil … himself:4 6 -25
wil … his:37 29 -17
wil … i:-25 -41 -50
wil … ich:-4 9 -40
wil … if:-5 0 26
wil … im:12 20 -4
wil … in:46 52 30
wil … into:-39 -16 -2
wil … it:54 69 64
wil … last:-22 -19 2
wil … leben:27 5 -2
wil … lief:51 70 69
wil … liv:61 -12 -4
wil … man:41 37 -4
wil … me:-1 22 51
wil … mehr:30 9 -18
wil … my:-36 -28 -30
wil … myself:31 31 57
wil … nicht:-23 -25 -7
wil … no:-29 -20 -6
wil … not:22 33 14
wil … on:38 9 6
wil … one:4 20 7
wil … out:-36 -27 -24
wil … own:23 30 15
wil … pay:23 18 19
wil … quiet:32 9 7
wil … sombody:-60 -49 -26
wil … stopped:30 20 22
wil … takin:-39 -46 -25
wil … teh:5 20 31
wil … that:-21 -19 -5
wil … ther:76 59 46
wil … this:1 -14 -33
wil … through:18 38 46
wil … time:25 24 20
wil … to:-36 -28 -34
wil … tonight:32 29 25
wil … u:-17 -23 -38
wil … umbringen:42 46 -15
wil … und:13 30 -6
wil … under:20 24 43
wil … whoever:-29 -26 -3
wild:-17 -15 -16
willing:-37 -13 -23
willing to:-40 -7 -22
willing … teh:8 55 0
willpower:0 0 0
wills:4 4 2
win:-27 -21 -14
wind:34 34 18
wind is:65 56 58
wind … mad:49 49 52
wind … my:32 32 27
window:1 -17 -3
window adn:-31 -45 -23
window is:-14 -14 -21
window open:3 14 21
window to:37 35 31
window … away:38 43 37
window … get:38 43 37
window … im:40 43 46
window … it:-24 -21 -13
window … open:-15 -14 -21
window … parade:19 22 28
windows:14 16 30
windows are:-10 -14 -23
windows open:17 16 30
windows taped:23 24 26
windows up:22 17 31
windows … my:9 10 42
windowsill:-30 -31 -36
windowsill … teh:-24 -24 -22
winds:-2 6 0
winds … said:25 31 17
windscreen:7 9 -1
windy:-14 -17 -17
wine:-1 -1 -4
wine in:63 -14 -9
wine on:25 1 7
wine … in:35 43 -2
wine … teh:13 21 -15
wines:8 8 12
wing:3 2 1
wings:-9 -5 -8
winked:4 7 0
winner:-9 -6 -9
winning:-4 -6 -8
wins:-12 -6 -4
winston:1 0 -1
winter:-1 -14 -10
winter this:30 2 -15
winters:-13 -21 -9
winters ago:-24 -15 -5
wipe:-1 -1 -1
wiped:33 3 4
wiped out:-23 -20 -14
wiped teh:23 16 12
wiped … laptop:22 28 27
wipes:0 -1 -1
wir:-10 -6 -5
wird:-14 -13 -9
wire:13 25 50
wired:-2 -1 -4
wireless:-13 -2 -7
wires:100 89 78
wires on:26 31 31
wisdens:0 -1 -1
wisdom:-24 -16 -10
wise:-4 -6 -3
wiser:-5 -5 -6
wish:74 -56 -62
wish for:27 -32 -28
wish i:83 -89 -35
wish id:-21 -30 -13
wish is:28 43 41
wish it:99 -1 -13
wish me:-39 -4 3
wish my:53 -29 -1
wish sombody:28 -9 -14
wish that:47 -8 -1
wish theyd:67 20 26
wish to:-53 37 -61
wish … a:29 -7 -3
wish … alife:34 -33 -3
wish … all:-11 -20 -19
wish … be:-107 -22 -6
wish … been:82 -13 -1
wish … bus:31 0 0
wish … could:31 -21 -13
wish … dead:-3 -32 -10
wish … for:36 -12 -17
wish … go:-50 -10 -6
wish … gone:-47 -1 0
wish … kil:18 20 -28
wish … lief:51 28 -45
wish … luck:-30 1 7
wish … me:36 -9 -7
wish … my:89 105 34
wish … myself:17 25 -27
wish … neva:146 -4 -5
wish … say:2 20 0
wish … swap:20 0 0
wish … take:23 25 -2
wish … teh:43 -25 -12
wish … that:47 58 60
wish … vanish:31 -1 -1
wish … was:82 -104 -18
wish … were:27 -48 -1
wish … werent:36 -1 0
wish … would:87 -46 -12
wished:-33 -21 -5
wishes:15 -27 2
wishes … dead:13 -25 -1
wishes … go:39 5 13
wishing:98 6 17
wishing i:57 -35 -7
wishing it:56 -41 -25
wishing youd:-28 -6 -1
wishing … all:33 40 43
wishing … had:37 -4 0
wishing … neva:-25 -9 -1
wishing … one:33 -6 -3
wishing … teh:32 8 -2
wishing … was:49 -39 -19
with:-5 5 -10
with a:7 18 27
with all:17 23 29
with an:-22 -22 -7
with another:-37 -48 -5
with any:100 87 66
with bad:22 4 3
with being:1 -28 -4
with cian:-23 -17 -17
with cigarettes:53 60 -6
with dad:28 42 41
with dads:15 22 16
with drink:19 39 -1
with each:37 37 45
with envy:38 -16 -1
with every:11 -21 -12
with everybody:-3 1 -25
with forty:-21 -13 -15
with good:20 -3 5
with grandad:24 6 5
with him:47 32 -16
with it:58 41 19
with ive:-49 -42 -33
with kerosene:48 45 41
with laughter:-21 -15 -2
with lief:17 -29 -6
with living:8 52 15
with me:19 -7 26
with my:-44 -44 -26
with myself:68 38 -19
with naloxone:-23 -17 -4
with nana:26 26 28
with no:41 23 -57
with nobody:55 59 -35
with one:34 8 19
with our:33 31 30
with soldiers:19 22 32
with sombody:-16 -26 -8
with someone:-35 -14 -2
with stones:60 58 60
with tea:-22 -25 -14
with thanks:26 -2 4
with that:-1 -23 -24
with them:13 8 29
with this:-35 -7 -36
with three:-22 -16 -6
with toast:-24 -21 -1
with todays:31 37 44
with towels:54 56 56
with u:-33 -48 -49
with ur:17 14 29
with us:-21 -22 -23
with vodka:70 79 34
with wat:45 46 41
with wine:33 39 -2
with … adn:-37 -44 -27
with … after:-44 -23 -10
with … alife:1 -30 -4
with … alone:21 11 -2
with … am:19 22 -6
with … an:16 26 23
with … as:40 23 3
with … at:-25 -37 -22
with … back:-21 -9 -8
with … bag:40 24 18
with … be:21 -6 -14
with … because:-19 -7 -30
with … before:-2 7 24
with … belt:40 47 18
with … beside:63 66 67
with … between:35 19 37
with … bit:-21 -16 -13
with … bitten:31 30 33
with … blade:23 26 -11
with … bottle:-33 -1 15
with … bread:30 40 62
with … bus:-25 -23 -4
with … but:-33 -14 -6
with … calling:31 29 36
with … can:28 24 24
with … car:-21 -23 -19
with … care:41 42 42
with … chair:12 9 22
with … chemo:-20 -17 -5
with … cigarette:39 49 -3
with … clothes:24 19 -2
with … club:-31 -29 -26
with … coat:-35 -27 -32
with … coffee:-20 -10 -3
with … coming:18 22 27
with … cord:-21 -19 -20
with … cousins:-29 -18 -12
with … date:44 48 49
with … daughters:41 -1 -1
with … dead:51 34 -26
with … different:34 0 -6
with … docter:-25 -7 1
with … doctors:-22 -17 -11
with … dog:-42 -47 -20
with … dressing:37 35 37
with … drink:55 1 15
with … ending:6 5 -27
with … engine:-34 -44 -34
with … every:24 38 -7
with … eyes:32 20 2
with … file:18 20 -1
with … flannel:27 15 23
with … flask:-21 -16 -14
with … fone:-8 4 32
with … foot:34 32 32
with … for:-26 -5 -39
with … frank:14 20 26
with … friday:26 36 23
with … from:-35 -34 -21
with … get:38 19 5
with … gin:27 22 35
with … goin:62 34 23
with … gone:35 9 15
with … got:6 -22 -18
with … gown:37 35 40
with … grandkids:-17 -21 -20
with … group:-22 -21 -21
with … gun:71 67 59
with … hammer:75 79 63
with … hav:41 25 23
with … he:-7 8 34
with … head:37 36 42
with … here:28 33 -16
with … hours:24 -2 -1
with … husband:-23 -21 -16
with … i:7 19 27
with … if:-35 -8 -45
with … ill:55 48 26
with … im:1 -32 -26
with … in:34 47 43
with … inside:25 31 -23
with … iron:33 36 15
with … its:-34 -32 -24
with … keys:-26 -20 -19
with … kids:-34 -24 -30
with … kindly:38 20 23
with … kitchen:-21 -3 -5
with … knee:12 18 21
with … knife:72 69 102
with … knitting:-28 -4 -3
with … label:60 64 72
with … left:23 13 20
with … legs:16 21 30
with … less:49 39 44
with … leter:29 29 28
with … lief:29 64 24
with … light:4 -27 -24
with … lighter:50 58 -9
with … little:52 50 58
with … locked:54 39 7
with … long:-35 -35 -24
with … lot:-22 -19 -18
with … machete:14 15 21
with … marks:60 58 -5
with … me:12 59 59
with … methadone:23 19 -3
with … money:36 -18 -12
with … my:57 73 90
with … nail:33 33 22
with … name:49 24 30
with … needle:34 42 22
with … new:-22 -15 -9
with … night:-22 -35 -13
with … nights:-22 -13 -6
with … nine:-24 -18 -12
with … nose:24 18 14
with … novel:-21 -22 -24
with … of:27 7 3
with … off:45 -14 -13
with … old:-18 -23 -15
with … on:31 32 43
with … one:64 65 34
with … other:21 12 19
with … over:-13 -23 -11
with … pills:61 59 58
with … pistol:-21 -11 -13
with … plan:31 27 -4
with … pulse:27 28 28
with … razor:28 31 11
with … razors:9 23 13
with … rest:20 29 32
with … rifle:21 18 40
with … roap:27 23 31
with … round:39 40 36
with … running:-21 -18 -21
with … same:45 38 56
with … scard:39 -9 -1
with … scarf:47 38 41
with … service:19 25 26
with … she:-22 -11 -1
with … shoes:30 -14 -10
with … shotgun:90 87 92
with … shut:-12 -7 -34
with … sleeping:60 53 53
with … soon:0 0 -55
with … sorry:-21 -14 -3
with … spoon:1 1 -22
with … straighteners:23 29 -2
with … stuff:31 30 31
with … tea:-21 -13 -3
with … tell:15 24 43
with … than:-17 19 27
with … that:-22 5 -18
with … thats:-21 -10 -17
with … them:44 -22 -26
with … ther:-25 -11 -7
with … they:-24 -31 -21
with … this:-27 -34 -60
with … through:69 51 68
with … till:-27 -18 -5
with … tin:21 19 -3
with … toddler:43 38 39
with … tomorrow:-13 -25 -19
with … tongue:23 24 30
with … twelve:24 24 57
with … two:-23 -4 -25
with … under:25 16 17
with … up:-28 -26 -22
with … visiting:23 -3 -1
with … wait:-2 9 25
with … want:24 7 -9
with … wanted:2 -20 -14
with … watch:32 26 22
with … watching:17 33 -3
with … wen:-3 15 -41
with … wetsuit:-23 -25 -29
with … whatever:24 21 -3
with … who:-37 -13 -17
with … whole:-3 -16 -24
with … wifi:-20 -9 -8
with … work:-27 -24 -3
with … worst:58 0 0
with … yesterday:45 -20 -8
with … youre:15 22 -1
withdrawal:-84 -90 -53
withdrawal adn:-70 -67 -18
withdrawal is:-20 -36 -36
withdrawal … an:22 23 21
withdrawal … hell:-37 -35 -35
withdrawal … i:-59 -48 -2
withdrawals:-85 -52 -25
withdrawing:-18 -13 -12
withdrew:-1 0 0
within:-16 -28 -16
without:22 -26 -29
without a:-22 0 -9
without alcohol:28 36 53
without being:-25 -8 -4
without bitterness:14 18 21
without cutting:67 20 0
without drink:1 3 -25
without feeling:40 -3 -7
without hurting:-20 -6 -1
without it:-30 -11 -2
without me:69 -24 -3
without my:-45 -31 -7
without one:-20 -7 -6
without stopping:37 44 45
without teh:36 0 8
without them:26 20 19
without u:-51 -13 -7
without … about:19 31 0
without … adn:13 -36 -33
without … at:22 -1 0
without … beter:62 -1 -2
without … for:47 1 -1
without … fuss:23 5 2
without … ill:30 35 25
without … im:40 15 26
without … in:53 -25 -5
without … is:-29 -2 1
without … it:68 -2 -1
without … ive:-22 -6 -15
without … myself:32 -2 -1
without … she:26 26 7
without … sorry:25 24 27
without … thats:24 -12 -3
without … them:-21 -26 -8
without … they:39 -4 0
without … to:5 -20 -11
without … today:-25 -3 1
without … wont:38 34 29
witnessed:-28 -19 -8
witnessed … teh:-26 -27 -22
wives:4 9 -2
wizard:-17 -17 -8
wk:1 -4 -1
wnot:-7 -2 10
wobble:-4 -2 -1
wobbled:-2 -1 0
wobbles:3 6 7
wobbly:3 -18 -8
wochen:38 41 -6
wohl:59 67 70
woke:35 -8 5
woke on:22 28 26
woke up:-2 -22 -22
woke … at:35 -1 -6
woke … blue:68 83 56
woke … disappointed:43 0 0
woke … five:34 -2 -2
woke … it:32 -4 -3
woke … relieved:-23 -1 -1
woke … teh:-29 -2 11
woke … told:4 13 50
woke … was:47 -3 -1
woken:27 23 18
woken up:60 23 -52
woken … teh:15 35 36
wollte:-17 -17 -10
woman:-21 -22 -14
womans:-2 0 0
women:-3 -2 3
womens:-5 -11 -7
won:-4 -19 -13
won adn:43 22 26
won … i:46 30 31
wonder:1 -22 -7
wonder wat:-34 10 0
wonder … would:22 23 -1
wondered:-29 -12 -7
wonderful:-43 -33 -13
wondering:38 -27 3
wondering … i:2 18 31
wonders:-9 -8 -2
wonky:-6 -3 0
wont:62 72 80
wont act:-6 -23 -6
wont answer:15 15 29
wont be:10 12 22
wont do:1 -26 -13
wont eat:29 50 -29
wont exist:31 48 42
wont feel:7 14 27
wont find:29 23 14
wont get:30 30 45
wont go:-53 -52 -45
wont hav:80 72 67
wont hear:25 32 16
wont hert:34 13 8
wont leave:48 53 -16
wont let:9 16 31
wont lie:-38 -31 -14
wont liv:29 32 27
wont look:20 7 -15
wont make:5 -21 -20
wont matter:59 22 39
wont need:42 49 37
wont put:-31 -15 -6
wont say:32 18 -17
wont see:65 74 33
wont stop:-37 -45 -29
wont talk:30 -7 -11
wont to:43 54 -19
wont turn:34 22 13
wont wake:-64 -56 -24
wont … a:47 50 39
wont … after:9 20 34
wont … alife:13 28 33
wont … any:12 14 21
wont … anyone:32 45 28
wont … anything:38 37 42
wont … around:22 15 -12
wont … back:36 26 29
wont … bleeding:-69 -57 -48
wont … bother:21 23 17
wont … bothering:40 -3 -3
wont … but:-21 -11 -5
wont … daft:29 -8 -3
wont … dei:74 41 -8
wont … either:32 43 37
wont … from:27 14 14
wont … go:21 35 43
wont … her:21 20 10
wont … here:-18 -30 -40
wont … his:0 0 -37
wont … home:22 24 27
wont … i:23 11 45
wont … idea:-29 -31 -8
wont … im:23 30 9
wont … in:29 39 44
wont … it:-24 -38 -20
wont … its:23 22 19
wont … ive:23 23 36
wont … leave:26 18 16
wont … long:20 26 20
wont … me:16 18 25
wont … miss:32 35 -1
wont … monday:18 22 28
wont … more:32 -3 -5
wont … morning:22 30 37
wont … much:-6 -96 -89
wont … my:21 10 5
wont … myself:18 20 -7
wont … needing:-27 -58 -51
wont … of:-20 -6 -4
wont … on:-40 -37 -18
wont … one:-29 -42 -16
wont … out:23 35 3
wont … over:33 34 34
wont … past:-24 -22 -13
wont … round:33 22 11
wont … says:15 27 16
wont … see:-25 -20 -34
wont … sleep:38 40 47
wont … takin:34 32 24
wont … teh:28 34 40
wont … thank:23 22 22
wont … them:-19 -8 -23
wont … ther:13 21 20
wont … this:-30 -13 -25
wont … til:-18 -7 -26
wont … to:91 89 72
wont … tomorrow:19 22 18
wont … towel:-19 -22 -24
wont … trouble:22 20 19
wont … twenty:55 53 51
wont … u:-47 -60 -41
wont … waking:33 7 6
wont … walking:7 11 26
wont … wat:21 21 15
wont … wen:-8 -15 -33
wont … went:18 15 22
wont … where:-27 -16 -6
wont … worry:21 23 23
wont … ye:40 -3 -3
wonted:-11 -17 -5
wood:-17 -17 -10
wooden:-36 -35 -26
wooden … adn:-29 -29 -24
woods:41 39 31
woods behind:24 24 41
woods … teh:9 19 20
woodwork:-1 -8 0
wool:6 19 16
woolshed:-1 0 6
woozy:-3 2 8
word:15 20 -28
word goodbye:27 16 18
word in:44 50 -5
word into:23 27 0
word … i:-22 -26 -13
word … my:33 40 -5
word … wat:51 45 0
wording:-1 0 0
words:2 14 -2
words adn:40 7 14
words be:39 37 39
words into:37 37 0
words … his:39 20 23
words … leg:59 54 0
words … me:-32 -27 -27
words … my:67 64 -3
wore:-37 -29 -20
work:-47 -41 -34
work adn:-21 -24 -15
work but:-23 -18 0
work for:-21 -12 -1
work ill:20 28 18
work in:-9 -8 -28
work it:20 25 -8
work its:27 27 25
work out:-26 -10 -15
work till:41 10 10
work toilets:7 10 -25
work until:13 4 -34
work with:19 23 15
work … a:-8 5 -43
work … about:11 15 22
work … be:32 -14 -13
work … by:21 35 50
work … do:45 45 59
work … goin:-7 -31 -30
work … i:-32 -39 -23
work … im:-13 -24 -18
work … in:-20 -3 -6
work … it:47 61 52
work … morning:-21 -24 -14
work … move:43 42 44
work … nobody:-28 -16 -25
work … six:29 19 3
work … them:39 22 32
work … theres:-32 -20 -15
work … to:55 46 36
work … was:31 44 -1
worked:44 43 37
worked for:-33 -27 -24
worked it:48 38 39
worked out:57 47 37
worked teh:21 25 29
worked … how:30 25 48
worked … i:3 17 34
worked … me:-28 -22 -22
worked … teh:26 26 36
worked … that:0 -26 -14
worker:-3 -4 -34
worker … teh:27 26 -5
workers:-8 -10 -3
working:-20 -5 -16
working i:-24 -20 -12
working late:35 32 47
working out:21 41 -50
working … how:26 19 -9
working … i:-29 -28 -32
working … im:17 21 33
working … is:37 33 30
working … think:-22 -19 -11
working … to:38 22 15
works:-8 17 -11
works i:36 38 48
works … i:-29 -30 -13
works … it:16 21 31
worksheet:4 7 -1
worksheets:9 10 -3
workshop:-11 -11 -15
world:8 -24 -34
world adn:-5 -29 -3
world i:-67 -71 -21
world is:26 -6 -4
world no:97 91 94
world where:21 -11 -11
world … be:-30 -5 0
world … beter:-27 -2 0
world … go:12 48 49
world … me:-23 -19 0
world … nobody:33 -1 -5
world … on:24 58 54
world … one:28 -17 -10
world … own:23 26 25
world … teh:-24 -12 -6
world … u:-20 -11 -4
worlds:3 -9 -3
worm:-1 0 0
worming:-33 -36 -33
worn:-24 -20 -4
worn down:-23 -18 -7
worn out:-28 -28 -25
worn through:29 32 31
worn … it:29 32 24
worn … teh:-25 -23 -7
worn … was:27 31 29
worn … with:-25 -23 -8
worried:-23 -16 -49
worried my:15 22 -2
worried that:39 18 -5
worried … dad:37 37 0
worried … my:51 45 -2
worrier:-5 -3 -3
worries:-17 -21 -12
worry:-34 -24 -18
worry … me:21 22 8
worrying:1 -3 3
worse:12 12 -37
worse than:21 36 24
worse … i:21 26 50
worse … in:51 70 0
worse … it:-12 -21 -11
worse … she:0 0 -23
worse … teh:-30 -21 -14
worser:41 38 -1
worst:-19 -44 -33
worst … adn:39 -5 -4
worth:-12 -25 -22
worth it:1 -26 -16
worth living:16 -36 -17
worth of:-22 -4 -3
worth teh:-8 17 23
worth … for:25 -13 -3
worth … how:41 -1 0
worth … i:-56 -10 -9
worth … thats:41 -1 0
worthless:-57 -8 -5
woud:33 -16 -9
woud not:31 -9 -4
woud … mind:27 -3 -2
would:31 -35 -51
would a:10 29 33
would anybody:35 17 -2
would anyone:39 21 15
would be:-1 4 -49
would breathe:7 -28 -1
would dei:-81 -32 -1
would do:47 45 -17
would end:20 18 37
would feel:6 35 0
would find:14 27 12
would finish:20 0 4
would get:47 -17 -4
would hav:-45 -42 -34
would it:20 35 -32
would love:21 -14 -5
would neva:-28 -35 -8
would not:4 -56 -13
would notice:42 -13 -3
would rather:35 25 -13
would run:24 -6 -2
would someone:9 20 25
would take:62 21 -17
would to:51 27 28
would turn:42 -5 -2
would … a:29 -5 -19
would … all:-31 -31 -4
would … anything:57 3 5
would … asleep:80 50 0
would … bad:41 27 0
would … be:38 1 -41
would … big:30 41 41
would … but:42 -10 -1
would … call:-32 -8 -1
would … come:18 21 13
would … dead:50 30 0
would … easier:23 -36 -5
would … fine:68 -5 -1
would … first:31 44 -2
would … for:47 -4 27
would … hand:55 58 57
would … hert:13 24 -2
would … himself:-53 -51 -4
would … i:2 -21 -17
would … id:30 -3 -1
would … if:18 21 -12
would … in:-10 25 -24
would … it:18 58 -7
would … kil:-26 -1 -14
would … know:5 14 21
would … lot:40 -1 -1
would … matter:22 -26 -2
would … me:21 10 25
would … more:31 -1 -2
would … my:-24 28 -14
would … myself:10 42 -7
would … nice:-27 -10 -5
would … nicer:71 -4 -1
would … not:27 -13 -21
would … notice:44 7 -1
would … of:20 -23 -4
would … off:23 -19 -8
would … on:8 -24 -7
would … one:27 4 -9
would … out:-2 -26 -5
would … over:-27 -12 -6
would … quick:11 27 -13
would … relief:21 -20 -2
would … selfish:15 22 0
would … stop:22 -39 -3
would … ther:-21 -3 -1
would … theyd:24 -2 -3
would … this:-44 -4 0
would … to:-1 -32 -30
would … tonight:29 40 70
would … upset:-28 -3 0
would … want:-28 -10 5
would … welcome:38 -2 -2
would … with:48 -3 -3
would … without:44 -23 -4
wouldnt:64 -19 -33
wouldnt be:42 34 -5
wouldnt do:48 -54 -20
wouldnt fight:28 0 0
wouldnt fix:13 29 -1
wouldnt get:-36 -12 -9
wouldnt hert:-24 0 -4
wouldnt it:46 -3 -1
wouldnt mind:22 -69 -19
wouldnt say:40 2 -20
wouldnt see:43 8 16
wouldnt swap:-24 -7 -2
wouldnt wake:22 27 32
wouldnt … adn:29 36 0
wouldnt … anything:43 -10 -4
wouldnt … at:-27 -6 -5
wouldnt … be:40 -4 -2
wouldnt … but:36 -3 -2
wouldnt … here:39 64 20
wouldnt … i:23 -12 -3
wouldnt … im:34 49 0
wouldnt … in:-30 -15 -6
wouldnt … it:-6 -36 -22
wouldnt … me:-29 -17 -12
wouldnt … my:9 -24 -7
wouldnt … not:31 -57 -16
wouldnt … to:-3 -26 -11
wouldnt … tomorrow:45 59 -2
wouldnt … up:-28 -19 -12
wouldnt … wen:18 29 17
wouldve:42 37 33
wound:57 64 5
wound … i:22 30 -1
wounds:56 62 -3
wounds on:39 60 0
wounds … my:39 60 0
wow:-15 -7 -3
wr:0 0 0
wrap:-18 -10 -15
wrapped:74 76 55
wrapped in:38 42 36
wrapped it:4 12 -33
wrapped round:-22 -14 -10
wrapped … neck:-22 -14 -10
wrapped … tea:45 43 45
wrapper:3 21 -3
wrappers:-2 -3 -4
wrapping:-16 -18 -13
wreath:-1 -2 0
wreck:-14 -8 -7
wrecked:0 0 -1
wren:2 5 2
wristband:-9 -5 -2
wrists:52 63 6
wrists adn:83 60 17
wrists are:60 51 61
wrists i:20 21 28
wrists … a:18 21 -2
wrists … adn:19 16 39
wrists … bit:28 36 -27
wrists … i:4 1 -37
wrists … is:50 51 16
wrists … it:17 14 35
wrists … on:34 38 48
wrists … open:25 21 38
wrists … teh:66 65 42
wrists … this:22 23 40
wrists … to:28 29 -7
write:11 29 34
write down:-28 -29 -20
write goodbye:48 45 38
write it:6 11 -25
write that:36 44 48
write … adn:35 34 34
write … down:32 38 38
write … farewell:21 22 22
write … for:28 24 12
write … teh:-37 -35 -24
write … u:18 21 19
writer:1 6 -2
writes:-8 -11 3
writing:-9 -16 -13
writing goodbye:43 47 -60
writing here:47 -11 -1
writing it:-59 -37 -32
writing letters:-26 -21 -21
writing my:31 30 4
writing … cant:45 44 46
writing … from:21 18 12
writing … i:9 28 39
writing … letters:36 39 -57
writing … my:50 -3 -1
writing … note:25 43 -6
writing … teh:23 32 30
writing … to:-9 -6 -36
written:33 30 31
written a:-21 -18 -21
written down:8 23 11
written in:48 -12 -2
written it:-24 7 11
written its:-26 -17 -15
written my:-3 -23 -4
written on:-28 -26 -23
written out:36 32 28
written somewhere:25 3 3
written teh:37 41 41
written to:54 34 13
written … at:17 25 20
written … because:0 -28 -20
written … before:28 28 30
written … everyone:-20 -9 -13
written … for:-30 -25 -21
written … four:-24 -12 -9
written … in:41 39 35
written … my:25 13 15
written … of:46 48 48
written … on:41 44 48
written … somewhere:30 29 13
written … teh:46 44 40
written … times:-24 -12 -9
written … to:-42 -43 -32
written … which:30 29 29
written … wil:0 -28 -20
wrong:-18 -9 -25
wrong he:20 19 0
wrong order:46 51 0
wrong side:24 20 19
wrong … adn:29 37 -4
wrong … my:26 27 1
wrote:-23 -41 -39
wrote a:-71 -91 -86
wrote it:-10 -32 -23
wrote my:8 15 22
wrote on:34 31 23
wrote that:32 27 14
wrote them:-27 -18 -12
wrote to:24 38 26
wrote … a:8 12 25
wrote … am:0 -31 -1
wrote … be:47 75 48
wrote … cards:-44 -34 -25
wrote … dont:52 0 0
wrote … goodbye:-51 -78 -80
wrote … i:53 -11 0
wrote … in:-36 -23 -16
wrote … leter:-53 -49 -46
wrote … my:37 -17 -16
wrote … note:22 -14 -11
wrote … on:26 -12 -2
wrote … once:-22 -15 -10
wrote … shed:20 28 -2
wrote … teh:10 22 19
wrote … this:30 34 33
wrote … to:-31 -10 -27
wuld:8 -1 -1
wunschte:24 -21 -5
wunschte ich:24 -21 -5
wunschte … ware:22 -8 -3
wurde:-3 -10 -2
x:-7 42 33
xanax:58 47 22
xanax adn:46 43 44
xanax cold:24 25 33
xanax … night:25 36 -4
xanax … on:13 12 21
xanax … turkey:24 25 33
xans:39 42 32
xans adn:30 35 32
xbox:-27 -15 -18
xmas:5 -2 -12
xx:-2 0 7
y:4 7 -8
y la:-89 -1 -11
y me:53 -6 9
y nadie:-1 27 -33
y no:13 51 41
y quiero:-24 18 -1
y voy:31 25 21
y … a:4 33 33
y … de:52 0 -18
y … despierta:62 53 55
y … en:-48 -15 -11
y … estoy:-52 -4 -4
y … ha:28 23 4
y … hacerlo:14 40 0
y … la:-21 -3 3
y … lo:98 -1 -7
y … los:-21 0 -3
y … me:-95 -13 -13
y … mi:-34 0 -15
y … por:14 40 31
y … que:-56 -6 -5
y … quiero:-124 -15 -4
y … se:0 29 -17
y … voy:21 18 24
y … yo:24 41 16
ya:35 4 32
ya deje:8 8 23
ya me:31 16 26
ya no:6 21 15
ya … a:-86 -7 2
ya … estare:35 40 37
ya … la:25 37 41
ya … me:57 -13 -5
ya … puedo:-35 -4 -2
ya … quiero:43 -25 -7
ya … todo:-14 25 34
ya … tome:15 26 26
yaar:17 9 -14
yaar i:20 12 -3
yall:42 55 66
yard:5 8 -18
yard in:15 14 -28
yard with:-21 -20 -8
yard … teh:-20 -13 -26
yawn:-3 -3 -3
yawning:-12 -2 7
ye:26 29 38
ye all:27 23 23
ye were:-29 -23 -15
ye … i:38 44 44
ye … saving:-29 -23 -15
ye … teh:-43 -26 -19
yeah:-2 14 -29
yeah … got:-24 -27 -15
yeah … i:5 22 -12
yeah … wil:40 41 1
year:-23 -48 -65
year adn:-7 -2 -36
year clean:24 18 10
year i:-28 -11 -12
year im:-16 -26 -11
year it:42 28 32
year keeps:22 24 -2
year old:-25 -8 -13
year without:21 8 10
year would:31 6 -1
year … be:25 -5 -1
year … bet:23 0 0
year … i:1 22 -4
year … is:29 27 30
year … it:26 -19 -9
year … she:17 24 -2
yearly:-1 -2 0
years:-46 -71 -86
years adn:-9 -1 -21
years ago:-35 3 -11
years back:-38 -20 -12
years clean:-6 -28 -24
years eve:15 17 33
years good:32 32 16
years i:-18 -26 -14
years in:-26 -18 -12
years its:32 -6 -5
years ive:-28 -20 -18
years of:-18 -36 -29
years old:17 30 -11
years since:-27 0 12
years to:43 3 3
years today:-22 -17 -9
years without:21 -6 -4
years … a:-7 -27 -10
years … adn:6 -2 -58
years … attempted:36 36 35
years … bottle:1 -26 -7
years … every:46 0 0
years … gone:24 1 2
years … he:-31 -25 -11
years … hes:-31 -27 -16
years … i:-21 -19 -11
years … im:-40 -29 -15
years … it:30 -3 -16
years … its:67 61 0
years … last:6 23 13
years … lost:-30 -7 -4
years … me:-21 -7 -8
years … not:-30 -6 -1
years … saturday:24 -9 -8
years … shaking:8 -5 -32
years … shes:-21 -9 -3
years … someone:60 -5 -2
years … stopped:36 47 -1
years … they:-22 -11 -9
years … theyve:34 34 17
years … this:-31 -27 -19
years … to:-34 -8 -1
years … trucks:10 22 0
years … until:34 0 5
years … vodka:5 8 -26
years … who:55 0 0
yeastwood:-2 -1 -1
yeet:23 -1 -18
yeet myself:41 10 -21
yeet … off:23 -2 -16
yeet … this:11 -30 -6
yeeting:22 -5 -4
yeeting myself:22 -5 -4
yeeting … off:22 -5 -4
yeeting … teh:12 25 11
yeeting … this:2 -13 -22
yelled:-38 -31 -5
yellow:-4 15 8
yellow adn:25 41 41
yellow … i:19 28 41
yells:-8 -9 -4
yes:35 29 -11
yes adn:-34 -29 -6
yes but:-38 -19 -3
yes i:6 -9 -28
yes im:-16 -23 -5
yes no:7 18 22
yes thats:43 5 -7
yes to:32 29 40
yes … am:23 20 -3
yes … i:51 56 -9
yes … id:-20 -10 0
yes … it:20 30 14
yes … no:-25 -22 -1
yes … teh:28 24 48
yes … to:56 60 -3
yes … want:48 55 -4
yes … wish:3 -21 0
yes … yes:31 36 2
yesterday:66 77 1
yesterday adn:-52 -44 -55
yesterday after:5 -21 -9
yesterday i:-7 4 -25
yesterday im:9 20 24
yesterday ive:3 -4 -37
yesterday on:57 -2 0
yesterday was:12 21 -1
yesterday … a:41 42 10
yesterday … adn:34 9 15
yesterday … at:9 8 24
yesterday … cant:28 24 42
yesterday … i:-30 -7 7
yesterday … im:-2 0 -38
yesterday … it:-22 -17 -9
yesterday … my:87 63 12
yesterday … of:-38 -12 -8
yesterday … platform:57 -2 0
yesterday … shes:51 49 6
yesterday … teh:59 -7 9
yesterday … today:-22 -29 -5
yesterday … was:27 12 -13
yesterday … wat:23 23 29
yesterdays:22 19 16
yet:14 -24 -24
yet but:31 9 -4
yet i:-5 -26 -18
yet … goin:41 16 -1
yet … i:27 -12 -14
yet … im:39 20 -2
yet … know:13 21 26
yet … one:1 -20 -16
yeve:-3 -2 -3
yo:-56 -21 -9
yo … en:38 28 17
yo … no:-75 -2 3
yoga:-6 -6 -10
yoghurt:-23 -14 -19
yoghurts:-18 -9 -6
youd:-20 -15 6
youd be:-14 -23 -5
youd neva:-28 -6 -1
youd say:31 -4 -1
youd … i:34 3 11
youd … to:25 21 -2
youll:3 14 2
youll hear:43 41 42
youll … by:21 19 16
youll … it:9 15 21
youll … my:24 24 16
youll … that:-21 -15 -11
youll … with:25 24 -1
young:-28 -35 -20
young ones:-20 -18 -8
younger:-1 -1 -24
youngest:-8 -14 -18
youngsters:0 0 0
youre:-8 -16 -2
youre goin:-1 -24 -18
youre reading:15 24 23
youre teh:53 57 61
youre … i:29 39 14
youre … its:20 17 11
youre … last:36 40 44
youre … say:41 -4 0
youre … that:25 -7 -3
youre … this:19 24 24
youre … to:30 6 12
youre … up:23 -3 -1
yours:45 58 56
yours to:28 31 34
yours … i:28 30 37
yours … ive:40 40 36
yours … pay:41 40 37
yours … teh:41 38 14
yourself:6 25 -75
yourself adn:37 35 -6
yourself kil:29 16 0
yourself … a:21 22 -6
yourself … adn:43 32 -3
yourself … day:29 33 0
yourself … do:32 48 -2
yourself … i:32 25 -11
yourself … im:-18 -36 -14
yourself … me:20 22 -1
yourself … want:26 8 0
yourself … yourself:29 16 0
yourselves:70 74 64
yourselves … could:26 27 21
yourselves … u:26 26 19
yous:3 5 7
youth:-21 -18 -16
youtuber:0 0 0
youve:17 13 27
youve a:28 36 34
youve all:31 41 32
youve earned:37 0 6
youve had:85 43 40
youve … a:54 61 72
youve … been:31 41 32
youve … teh:23 -15 -10
yrs:-19 -16 -9
yucky:-5 -6 -7
yusufs:-3 -2 -3
z:24 -17 -9
zaps:-6 -8 -4
zehn:-3 -3 -1
zero:20 11 -6
zipped:18 14 14
zombie:-12 -12 -12
zombies:-13 -14 -2
zones:-24 -21 -1
zoo:-23 -22 -18
zoom:12 29 16
zoom … a:27 28 25
zopiclone:-10 -12 -13
zops:0 1 5
zu:35 35 -11
zug:-6 -6 -3
zum:-7 -7 -3
zumba:-10 -3 -2
zur:34 26 36
zusammen:-16 -14 -12
zwei:-24 -17 -11
zwolf:-9 -10 -8
`;
