import type { Weights } from '../lexicon.ts';

/** What each sum begins with. */
export const bias: Weights = [-5.45, -6.4, -6.9];

/**
 * Weights in hundredths, made by scripts/train-screening.ts: how much a word, a pair of words or what the
 * rules found speaks for `watch`, `urgent` and `emergency`.
 */
export const weightLines = `
+abuse/abuse:645 665 305
+abuse/abuse +affirmed:64 69 -109
+abuse/abuse +attacker/abuse:-38 -36 85
+abuse/abuse +child/child_at_risk:38 41 62
+abuse/abuse +clock:43 37 -157
+abuse/abuse +danger/overdose:71 83 14
+abuse/abuse +distress/distress:16 54 61
+abuse/abuse +finality:-89 -100 -88
+abuse/abuse +hand:-70 -62 -59
+abuse/abuse +in_progress:-82 -101 -23
+abuse/abuse +in_progress/overdose:-118 -120 -14
+abuse/abuse +means:-154 -167 -102
+abuse/abuse +mention:-95 -78 51
+abuse/abuse +perch:-83 -100 -102
+abuse/abuse +plan:-85 -96 -65
+abuse/abuse +shelter/abuse:-42 -45 94
+abuse/abuse +threat/harm_to_others:-61 -79 -111
+abuse/abuse +time:87 101 -52
+abuse/abuse +unreachable:-94 -91 -72
+abuse/abuse +unseen:-3 -5 -100
+abuse/abuse -abuse/abuse:135 137 -29
+abuse/abuse -distress/distress:56 57 172
+abuse/abuse -means:-14 -14 36
+abuse/abuse -self_harm/self_harm:-105 -97 -19
+adieu:119 134 130
+adieu +affirmed:-87 -113 -102
+adieu +distress/distress:-115 -105 -88
+adieu +in_progress:-113 -124 -118
+adieu +lasting:182 177 172
+adieu +method:120 121 132
+adieu +perch:144 118 108
+adieu +self_harm/self_harm:0 -86 27
+adieu +unseen:23 25 10
+adieu +urge/self_harm:19 -105 -30
+adieu +warning:110 86 128
+adieu +wish:-3 94 113
+adieu -hopeless:-32 -49 -79
+affairs:79 68 76
+affairs +goodbye:109 109 101
+affairs +hand:121 153 161
+affairs +intent:-37 -19 89
+affairs +kit:92 102 103
+affairs +means:100 85 102
+affairs +mention:22 54 91
+affairs +method:72 57 71
+affairs +named:31 53 76
+affairs +time:14 38 41
+affairs +wish:-122 -56 -36
+affairs -mention:130 98 110
+affirmed:124 128 68
+affirmed +hopeless:-15 31 -82
+affirmed +in_progress:96 95 6
+affirmed +intent:7 21 -69
+affirmed +lasting:-91 -63 -26
+affirmed +mention:89 148 -43
+affirmed +named:130 177 -136
+affirmed +perch:20 20 68
+affirmed +place:31 34 64
+affirmed +resolve:-66 -58 -34
+affirmed +self_harm/self_harm:-5 35 -220
+affirmed +substance/overdose:6 -22 -126
+affirmed +threat/harm_to_others:90 123 -53
+affirmed +understatement:58 28 111
+affirmed +unseen:-75 -90 -47
+affirmed -abuse/abuse:79 96 -8
+affirmed -finality:105 120 36
+affirmed -intent:243 246 32
+affirmed -mention:102 75 -77
+affirmed -named:156 195 5
+affirmed -place:74 78 121
+affirmed -target:266 259 -11
+affirmed -warning:94 109 -57
+affirmed -wish:123 -7 -4
+attacker/abuse:119 132 124
+attacker/abuse +hand:151 144 80
+attacker/abuse +perch:-94 -118 -110
+attacker/abuse +shelter/abuse:200 204 189
+attacker/abuse +threat/harm_to_others:52 65 111
+attacker/abuse -abuse/abuse:44 38 99
+attacker/abuse -means:101 85 76
+attacker/abuse -slip/relapse:43 98 71
+attempt:252 70 82
+attempt +danger/overdose:78 76 -91
+attempt +in_progress:-103 5 45
+attempt +intent:-176 -139 -28
+attempt +mention:132 -57 -36
+attempt +named:-7 -71 58
+attempt +perch:-111 -127 -125
+attempt +shakes/withdrawal:138 3 3
+attempt +taken:-24 -73 -86
+attempt +time:205 39 -16
+attempt +wish:-98 -19 2
+attempt -attempt:77 63 48
+attempt -intent:152 59 21
+attempt -means:139 119 72
+bequest:75 83 73
+bequest +hopeless:55 116 107
+bequest +intent:-45 -36 49
+bequest +kit:48 32 18
+bequest +lasting:47 51 48
+bequest +mention:82 -19 -41
+bequest +method:130 122 117
+bequest +parting:49 36 47
+bequest +quitting/withdrawal:-45 -42 -53
+bequest +resolve:88 88 101
+bequest +settled:90 118 125
+bequest +symptom/withdrawal:-68 -87 -86
+bequest +unseen:95 103 106
+bequest +warning:-110 -115 -51
+bequest +wish:-57 33 -15
+burden:581 -118 -87
+burden +time:47 79 127
+burden +wish:-161 -44 29
+burden -hopeless:91 -14 -18
+child/child_at_risk:231 222 46
+clock:56 68 63
+clock +danger/overdose:-110 -150 -126
+clock +intent:41 47 140
+clock +means:66 91 112
+clock +mention:99 91 89
+clock +quitting/withdrawal:-37 -115 -73
+clock +threat/harm_to_others:103 96 162
+clock +time:-68 -89 -99
+clock +understatement:46 -5 -12
+clock -named:83 67 107
+danger/overdose:73 84 47
+danger/overdose +eating/eating_disorder:-13 -105 16
+danger/overdose +hand:165 177 146
+danger/overdose +in_progress:138 134 164
+danger/overdose +indifference/overdose:203 234 -124
+danger/overdose +intent:42 24 12
+danger/overdose +means:10 5 -53
+danger/overdose +plan:-56 -71 -60
+danger/overdose +resolve:-6 -28 -96
+danger/overdose +shelter/abuse:60 88 133
+danger/overdose +slip/relapse:-35 83 -126
+danger/overdose +substance/overdose:165 197 -232
+danger/overdose +symptom/withdrawal:-10 -23 -117
+danger/overdose +use/overdose:149 197 -56
+danger/overdose +warning:120 140 39
+danger/overdose +wish:-3 96 45
+danger/overdose -means:14 36 59
+distress/distress:-46 -91 -98
+distress/distress +eating/eating_disorder:77 44 19
+distress/distress +fading:85 39 63
+distress/distress +finality:-43 -71 -83
+distress/distress +hopeless:46 -70 -84
+distress/distress +in_progress:66 97 138
+distress/distress +intent:98 122 -4
+distress/distress +named:77 57 40
+distress/distress +perch:52 83 96
+distress/distress +slip/relapse:85 -11 -82
+distress/distress +substance/overdose:115 123 0
+distress/distress +taken:49 50 76
+distress/distress +threat/harm_to_others:81 57 -6
+distress/distress +time:-30 -177 -133
+distress/distress +urge/self_harm:89 58 -8
+distress/distress +wish:-93 -125 -107
+eating/eating_disorder:319 144 -31
+eating/eating_disorder +in_progress:2 -13 -86
+eating/eating_disorder +intent:4 -82 -151
+eating/eating_disorder +kit:0 0 -112
+eating/eating_disorder +self_harm/self_harm:17 -138 33
+eating/eating_disorder +slip/relapse:54 -73 -1
+eating/eating_disorder +symptom/withdrawal:47 125 -27
+eating/eating_disorder +time:60 4 -174
+fading:98 118 129
+fading +goodbye:82 78 57
+fading +in_progress:39 50 68
+fading +in_progress/self_harm:41 57 74
+fading +kit:28 44 38
+fading +method:-62 -65 -77
+fading +perch:110 115 119
+fading +place:148 161 163
+fading +slip/relapse:46 -48 -10
+fading +symptom/withdrawal:-101 -71 -83
+fading +taken:229 226 222
+fading +time:-73 -117 -101
+fading +unreachable:-105 -105 -115
+fading +use/overdose:74 86 87
+fading +wish:-22 -155 -93
+fading -in_progress/overdose:115 104 114
+finality:117 136 135
+finality +hand:107 102 124
+finality +in_progress/overdose:133 83 31
+finality +intent:-158 -169 -103
+finality +kit:28 34 44
+finality +perch:154 144 138
+finality +place:228 246 223
+finality +plan:-85 -104 -81
+finality +unseen:78 75 76
+finality +use/overdose:90 121 68
+finality +warning:-162 -176 -65
+finality +window:51 69 58
+finality +wish:-70 -31 17
+finality -danger/overdose:62 56 97
+finality -parting:126 132 133
+goodbye:368 392 386
+goodbye +in_progress:-80 -85 -151
+goodbye +indifference/overdose:28 5 69
+goodbye +intent:-168 -237 -186
+goodbye +kit:-58 -56 -32
+goodbye +mention:70 62 73
+goodbye +named:-130 -106 -81
+goodbye +preparation:-96 -113 -116
+goodbye +resolve:80 80 67
+goodbye +time:6 24 34
+goodbye +unseen:148 113 101
+goodbye +warning:-90 -119 -41
+goodbye +wish:-116 -13 33
+goodbye -finality:80 58 25
+goodbye -parting:61 64 74
+hand:138 150 144
+hand +hopeless:109 131 114
+hand +in_progress:-63 -86 -85
+hand +intent:-158 -148 -27
+hand +method:-75 -82 -65
+hand +named:-66 -50 76
+hand +parting:88 97 99
+hand +preparation:44 39 37
+hand +resolve:-15 -5 49
+hand +self_harm/self_harm:22 -43 -71
+hand +slip/relapse:-111 -93 -81
+hand +taken:48 93 100
+hand +time:151 156 152
+hand +unseen:83 87 98
+hand +wish:-50 -50 34
+hand -named:56 73 107
+hopeless:133 3 16
+hopeless +in_progress:210 159 60
+hopeless +intent:-125 -6 -92
+hopeless +method:62 80 110
+hopeless +named:-70 -17 -32
+hopeless +preparation:185 82 56
+hopeless +slip/relapse:-107 36 49
+hopeless +symptom/withdrawal:-97 -38 -46
+hopeless +taken:-102 -30 -18
+hopeless +use/overdose:-25 1 86
+hopeless +warning:-123 -74 -93
+hopeless +window:-72 -51 -36
+hopeless +wish:-38 -12 -55
+hopeless -mention:88 10 -17
+in_progress:470 496 501
+in_progress +in_progress/overdose:-152 -166 -176
+in_progress +intent:-255 -272 -193
+in_progress +kit:-62 -93 -98
+in_progress +lasting:-77 -62 -101
+in_progress +mention:-80 -114 2
+in_progress +named:-55 -69 -48
+in_progress +parting:45 57 64
+in_progress +self_harm/self_harm:-98 -135 46
+in_progress +shakes/withdrawal:117 139 98
+in_progress +shelter/abuse:32 47 76
+in_progress +slip/relapse:-90 -57 -70
+in_progress +symptom/withdrawal:-68 -74 -106
+in_progress +taken:-121 -118 -107
+in_progress -abuse/abuse:-97 -112 -103
+in_progress -finality:46 34 86
+in_progress -kit:151 143 134
+in_progress -lasting:43 45 -69
+in_progress -means:70 54 88
+in_progress -shelter/abuse:-85 -93 -86
+in_progress/overdose:390 417 424
+in_progress/overdose +intent:-38 -45 -121
+in_progress/overdose +kit:-65 -61 -68
+in_progress/overdose +shakes/withdrawal:85 113 133
+in_progress/overdose +shelter/abuse:80 93 133
+in_progress/overdose +taken:-49 -98 -83
+in_progress/overdose +use/overdose:52 50 48
+in_progress/overdose -fading:57 72 86
+in_progress/overdose -means:67 95 28
+in_progress/overdose -method:2 2 -119
+in_progress/overdose -plan:18 20 -68
+in_progress/overdose -use/overdose:88 99 77
+in_progress/self_harm:20 8 93
+in_progress/self_harm +intent:15 30 92
+in_progress/self_harm +self_harm/self_harm:3 21 92
+indifference/overdose:127 113 -59
+indifference/overdose +parting:-7 1 55
+indifference/overdose +substance/overdose:100 116 -7
+indifference/overdose +unseen:113 152 3
+indifference/overdose +use/overdose:53 171 -46
+indifference/overdose +warning:-94 -31 -23
+indifference/overdose +wish:4 -140 -66
+indifference/overdose -indifference/overdose:105 102 -40
+intent:535 566 282
+intent +kit:-44 -52 59
+intent +lasting:-52 -62 -66
+intent +means:33 45 -36
+intent +method:-108 -133 -69
+intent +named:126 103 -36
+intent +perch:-47 -114 -23
+intent +resolve:74 10 -86
+intent +self_harm/self_harm:-170 -325 21
+intent +slip/relapse:-73 9 47
+intent +symptom/withdrawal:-96 -134 -44
+intent +taken:102 -43 -14
+intent +threat/harm_to_others:-84 -92 -193
+intent +time:13 9 218
+intent +understatement:-96 -134 -97
+intent +unseen:12 46 62
+intent +urge/self_harm:-48 -74 -137
+intent +use/overdose:29 42 109
+intent +warning:-83 -136 -203
+intent +window:51 51 59
+intent +wish:-343 -96 -105
+intent -hand:39 43 95
+intent -intent:125 135 -39
+intent -perch:60 87 142
+intent -target:132 119 -23
+intent -wish:44 86 88
+kit:106 116 110
+kit +mention:104 80 90
+kit +named:-16 -92 -6
+kit +quitting/withdrawal:-110 -113 -43
+kit +settled:83 74 75
+kit +shelter/abuse:73 88 89
+kit +slip/relapse:-67 -20 -15
+kit +substance/overdose:-73 -110 -107
+kit +taken:-36 -37 -74
+kit +unreachable:92 91 127
+kit +unseen:133 123 157
+kit +urge/self_harm:1 -73 -40
+kit +window:127 138 150
+kit +wish:-62 -35 24
+kit -means:-5 -23 -71
+kit -named:-73 -85 -84
+lasting:131 139 135
+lasting +mention:43 84 26
+lasting +named:93 113 -65
+lasting +parting:63 57 54
+lasting +place:59 51 49
+lasting +quitting/withdrawal:-73 -56 -54
+lasting +resolve:105 62 16
+lasting +shelter/abuse:76 88 102
+lasting +wish:-193 -86 -52
+lasting -distress/distress:130 127 96
+lasting -goodbye:-112 -115 -127
+lasting -intent:-37 -100 -103
+lasting -named:-78 -97 -13
+lasting -wish:90 114 107
+means:108 125 113
+means +parting:161 171 117
+means +perch:-42 -56 -17
+means +preparation:98 63 16
+means +quitting/withdrawal:-93 -84 -96
+means +self_harm/self_harm:94 50 -31
+means +settled:90 87 116
+means +shakes/withdrawal:127 36 -12
+means +symptom/withdrawal:118 110 78
+means +threat/harm_to_others:-28 -41 52
+means +urge/self_harm:83 -155 -80
+means +window:102 129 93
+means +wish:-48 67 -41
+means -finality:40 29 67
+means -plan:-84 -95 -21
+means -use/overdose:-57 -47 -91
+mention:164 49 -9
+mention +named:-107 -52 -37
+mention +plan:68 97 84
+mention +resolve:179 104 -78
+mention +settled:26 51 36
+mention +time:50 10 67
+mention +unseen:27 54 112
+mention +warning:-26 -38 -104
+mention +wish:-48 86 -58
+mention -hopeless:43 -82 -26
+mention -in_progress:126 178 -13
+mention -intent:-46 -5 -111
+mention -mention:113 28 -16
+mention -named:150 165 -120
+mention -settled:-99 -104 -4
+mention -target:156 175 -11
+mention/self_harm:220 12 -43
+mention/self_harm +time:128 -20 -3
+method:146 152 151
+method +named:-56 -77 -31
+method +parting:129 109 152
+method +perch:-114 -119 -121
+method +plan:62 40 49
+method +preparation:69 101 115
+method +slip/relapse:8 116 114
+method +taken:-100 -114 -109
+method +threat/harm_to_others:31 31 118
+method +time:121 115 121
+named:27 34 -51
+named +parting:47 25 -41
+named +resolve:156 130 36
+named +slip/relapse:5 -3 64
+named +taken:-109 -120 -110
+named +threat/harm_to_others:-146 -152 -50
+named +time:-4 8 53
+named +understatement:83 154 85
+parting:83 98 102
+parting +resolve:147 99 114
+parting +settled:60 63 62
+parting +slip/relapse:4 -3 -119
+parting +understatement:74 123 120
+parting +unseen:120 108 83
+parting +window:93 111 115
+parting +wish:54 -11 64
+perch:143 161 156
+perch +preparation:-103 -127 -129
+perch +resolve:72 72 113
+perch +time:-92 -88 -82
+perch -in_progress:-144 -151 -156
+place:72 75 67
+place +settled:141 140 149
+place +unseen:183 170 176
+place +warning:104 99 131
+plan:78 95 88
+plan +self_harm/self_harm:69 -1 -99
+plan +settled:-125 -130 -69
+plan +slip/relapse:-76 -151 -140
+plan +understatement:-85 -48 -16
+plan +unreachable:88 112 112
+plan +urge/self_harm:83 6 77
+plan +wish:-89 70 -58
+plan -plan:-91 -63 -71
+preparation:69 45 45
+preparation +settled:22 74 67
+preparation +slip/relapse:-125 54 72
+preparation -plan:-146 -127 -101
+quitting/withdrawal +resolve:-60 -68 -76
+quitting/withdrawal +shakes/withdrawal:160 33 0
+quitting/withdrawal +slip/relapse:18 -52 -97
+quitting/withdrawal +substance/overdose:-16 -22 -83
+quitting/withdrawal +symptom/withdrawal:398 428 424
+quitting/withdrawal +use/overdose:-55 -106 -75
+quitting/withdrawal +wish:-107 -121 -35
+resolve:102 114 42
+resolve +self_harm/self_harm:19 -109 -107
+resolve +taken:110 57 44
+resolve +threat/harm_to_others:143 122 -159
+resolve +understatement:1 69 -39
+resolve +unseen:-65 -81 -81
+resolve +urge/self_harm:3 -126 -1
+resolve +wish:43 168 12
+resolve -named:92 116 -48
+resolve -plan:-88 -122 -83
+resolve -resolve:-60 -28 -98
+resolve -wish:33 70 21
+self_harm/self_harm:581 571 -108
+self_harm/self_harm +taken:-48 -48 -97
+self_harm/self_harm +threat/harm_to_others:-59 -167 -38
+self_harm/self_harm +time:99 66 -50
+self_harm/self_harm +urge/self_harm:-157 -41 -46
+self_harm/self_harm +use/overdose:-107 -104 -61
+self_harm/self_harm -hopeless:17 -112 -3
+self_harm/self_harm -intent:-94 -79 -40
+self_harm/self_harm -self_harm/self_harm:174 239 36
+settled:55 70 70
+settled +slip/relapse:-83 11 6
+settled +threat/harm_to_others:88 102 -50
+settled +time:23 32 37
+settled +unseen:-89 -93 -115
+settled -finality:85 89 84
+shakes/withdrawal:42 25 37
+shakes/withdrawal +shelter/abuse:76 63 70
+shakes/withdrawal +slip/relapse:-10 -109 -120
+shakes/withdrawal +substance/overdose:-55 -35 -129
+shakes/withdrawal +symptom/withdrawal:138 138 106
+shakes/withdrawal +taken:7 74 110
+shakes/withdrawal +time:-30 -109 -92
+shakes/withdrawal +wish:-93 -45 -68
+shelter/abuse:60 53 75
+shelter/abuse +threat/harm_to_others:-17 -43 74
+shelter/abuse +time:-126 -116 -126
+shelter/abuse -abuse/abuse:-79 -80 -91
+shelter/abuse -distress/distress:76 101 80
+shelter/abuse -means:57 68 101
+slip/relapse:372 -28 -38
+slip/relapse +substance/overdose:8 116 28
+slip/relapse +taken:-100 -21 -20
+slip/relapse +time:77 -41 -57
+slip/relapse +unreachable:153 11 -75
+slip/relapse +urge/self_harm:-107 -81 -39
+slip/relapse +wish:-145 -43 -115
+substance/overdose:372 433 -33
+substance/overdose +taken:4 7 -77
+substance/overdose +time:108 111 78
+substance/overdose +use/overdose:16 41 -55
+substance/overdose +wish:1 48 -77
+symptom/withdrawal:127 145 147
+symptom/withdrawal +taken:84 96 62
+symptom/withdrawal +time:44 67 38
+symptom/withdrawal +use/overdose:127 88 38
+symptom/withdrawal +wish:-86 -77 -18
+symptom/withdrawal -parting:-99 -81 -108
+taken:222 246 234
+taken +time:-56 -83 -77
+taken +use/overdose:-127 -102 -72
+taken -self_harm/self_harm:-12 -3 86
+taken -taken:124 125 127
+threat/harm_to_others:554 574 286
+threat/harm_to_others +time:82 85 177
+threat/harm_to_others -mention:118 92 33
+time:65 78 74
+time +urge/self_harm:228 -75 -116
+time +use/overdose:-87 -118 -123
+time +wish:-6 40 79
+time -finality:-84 -56 -46
+time -goodbye:-100 -98 -109
+time -kit:-56 -44 -34
+time -preparation:-88 -80 -71
+time -resolve:102 90 82
+time -use/overdose:-100 -117 -127
+understatement:76 36 25
+understatement +warning:-83 -46 -63
+understatement -parting:-100 -62 -63
+unreachable:105 112 109
+unreachable +warning:90 89 124
+unseen:75 94 83
+unseen -resolve:7 38 79
+unseen -wish:101 79 85
+urge/self_harm:429 4 -19
+urge/self_harm -self_harm/self_harm:159 -19 -9
+use/overdose:90 89 66
+warning:252 274 98
+warning +wish:-80 94 -31
+warning -means:123 119 -30
+warning -mention:183 149 46
+warning -method:-91 -117 37
+warning -named:140 108 -14
+warning -place:87 81 119
+warning -plan:-15 13 50
+warning -resolve:60 98 -60
+window:124 133 118
+wish:531 38 -14
+wish -lasting:-41 -48 -132
+wish -mention:-17 85 -7
+wish -named:66 -49 -37
+wish -target:53 110 -1
+wish -wish:92 -78 -38
-abuse/abuse:-79 -49 -123
-abuse/abuse -in_progress/overdose:-74 -92 -95
-affirmed:23 0 -78
-affirmed -named:106 99 -30
-attempt:-90 -84 -48
-bequest:-119 -99 -120
-clock:-92 -122 -108
-finality -lasting:-82 -64 -66
-finality -parting:-72 -71 -57
-finality -settled:48 -15 -36
-finality -time:-112 -97 -105
-goodbye:-106 -81 -87
-hopeless:-58 -71 -42
-hopeless -resolve:-58 -88 -40
-in_progress:-26 -14 -17
-in_progress/overdose:-143 -118 -116
-indifference/overdose -wish:-90 -3 -2
-intent:-81 -74 -1
-intent -lasting:36 31 65
-intent -means:-53 -15 -57
-intent -target:26 52 -2
-intent -wish:92 46 8
-kit:-66 -55 -46
-kit -means:-51 -31 -28
-lasting:-44 -55 -66
-lasting -time:-62 -19 -31
-lasting -wish:36 59 56
-means -mention:69 75 49
-means -method:-108 -103 -101
-means -named:41 32 69
-means -perch:-53 -53 -102
-means -plan:14 47 40
-mention -warning:114 46 -18
-mention -wish:19 -80 -68
-method -named:-95 -73 -16
-named:-58 -51 -54
-named -plan:44 49 42
-perch:-121 -105 -103
-preparation:-74 -56 -69
-quitting/withdrawal:-53 -65 -36
-resolve:62 17 -25
-self_harm/self_harm:-73 -90 -99
-settled:-16 -57 -26
-shakes/withdrawal:-96 -116 -79
-shelter/abuse:-86 -72 -67
-slip/relapse:-57 -43 -50
-substance/overdose:101 151 -56
-symptom/withdrawal:-90 -114 -101
-taken:-60 -80 -78
-target:-12 39 -44
-threat/harm_to_others:-64 -37 -65
-time:-111 -100 -80
-use/overdose:-56 -104 -112
-wish:-75 -108 -66
a:-49 -48 -40
a baby:-93 -78 -63
a belt:105 88 81
a biscuit:-110 -56 -44
a black:50 50 18
a blade:86 86 51
a book:-52 -77 -50
a boy:22 12 67
a bridge:51 58 60
a bullet:52 75 22
a bunch:-84 -82 -88
a can:141 90 93
a charger:115 -1 -1
a chest:59 39 65
a clerical:68 -7 -9
a cushion:63 37 89
a date:65 55 108
a dead:108 42 51
a drawer:-93 -57 -46
a drill:41 63 81
a farewell:-77 -65 -84
a fella:64 63 78
a fence:103 63 82
a fit:130 132 112
a football:103 91 20
a friend:32 -6 4
a gap:57 54 56
a ghost:113 -23 -1
a goodbye:-51 -65 -55
a gram:51 -11 -23
a green:37 23 38
a grenade:69 45 93
a handful:96 106 112
a heroin:-86 -31 -28
a horse:52 6 16
a hosepipe:117 144 129
a hot:-73 -94 -73
a i:49 98 98
a jam:100 106 111
a joint:103 -5 -1
a knot:-49 -96 -91
a label:126 142 149
a lad:61 89 25
a last:93 109 109
a laugh:106 91 39
a length:131 131 127
a lie:39 75 27
a lighter:63 66 22
a list:90 95 51
a liv:124 -2 -12
a load:109 113 106
a locked:122 136 114
a look:-107 -63 -23
a lorry:78 42 51
a lost:94 -22 -8
a me:97 32 -37
a meeting:-46 -93 -62
a mental:106 17 8
a method:127 113 102
a mind:-81 -79 -35
a minute:84 54 58
a mistake:109 36 9
a months:137 153 145
a mug:48 45 45
a nice:64 65 66
a note:37 54 41
a nurse:66 102 72
a pen:107 90 87
a pencil:67 29 -33
a person:90 50 63
a pic:55 69 116
a pint:80 29 -19
a piont:93 -21 -6
a platform:90 76 76
a pulse:140 154 146
a razor:35 23 -39
a reason:97 116 53
a samurai:76 45 71
a saturday:-138 -119 -100
a school:-90 -71 -15
a seizure:65 77 61
a shoebox:34 49 51
a shotgun:85 85 92
a slip:-98 -71 -93
a snoring:76 76 83
a sock:-87 -84 -57
a sound:57 32 29
a star:86 80 98
a straight:125 143 81
a stroke:39 56 79
a suicidarme:11 2 -124
a surprise:-53 -46 -62
a syringe:87 86 73
a ten:59 70 57
a tent:35 64 55
a thing:-10 -94 -31
a thursday:66 65 55
a ticket:126 155 142
a tidy:93 104 67
a train:111 136 93
a vet:61 78 52
a view:-70 -75 -89
a voice:120 116 35
a voicemail:52 33 6
a war:50 -14 -10
a waste:57 -6 25
a way:96 109 65
a wine:110 21 28
a world:62 -7 8
a … an:34 58 74
a … any:-54 -44 -35
a … anymore:141 88 -2
a … anything:70 -47 -20
a … asking:79 86 7
a … back:-28 -36 -63
a … because:69 64 74
a … bit:26 78 102
a … blood:71 57 65
a … blue:41 60 63
a … button:50 18 58
a … bye:87 102 82
a … cake:-55 -35 -39
a … cause:71 -21 -11
a … colour:87 97 82
a … could:45 -11 -14
a … cubicle:109 110 96
a … dad:104 120 90
a … day:40 85 8
a … did:-73 -73 -65
a … dnt:36 36 43
a … doesnt:69 78 86
a … emoji:34 -4 -1
a … envelope:-76 -60 -86
a … error:67 -6 -8
a … evening:61 52 40
a … every:67 48 55
a … exam:-43 -50 -35
a … eyes:108 78 56
a … fan:-59 -1 -1
a … far:56 43 56
a … fine:-27 -96 -69
a … from:-74 -61 -70
a … get:-46 -93 -85
a … glass:39 80 19
a … gown:130 119 112
a … had:58 96 108
a … hell:79 51 82
a … hit:90 114 -15
a … hotel:108 120 99
a … id:-4 -57 -50
a … jar:66 68 66
a … kid:49 34 55
a … kids:74 95 108
a … kitchen:-108 -96 -96
a … know:98 76 104
a … land:89 81 101
a … learn:76 60 59
a … leter:-110 -104 -105
a … lost:116 52 73
a … lot:79 103 71
a … made:-26 -101 -103
a … mam:80 29 -16
a … marked:111 118 106
a … me:84 2 -19
a … mind:-95 -96 6
a … mug:25 51 55
a … need:94 77 93
a … night:80 18 46
a … nobody:56 49 11
a … open:59 42 65
a … pin:1 37 103
a … playlist:109 119 117
a … post:83 69 74
a … right:88 55 16
a … round:-28 -47 -75
a … sad:89 108 -5
a … sais:59 65 89
a … saying:51 30 87
a … see:110 121 109
a … sharpener:70 52 -17
a … shes:70 94 88
a … shop:-88 -71 -55
a … something:126 142 123
a … soon:157 107 50
a … spell:101 39 -9
a … stopped:36 -71 -63
a … tablets:83 80 105
a … tank:162 157 160
a … ten:42 75 112
a … than:84 20 19
a … thing:-25 -86 -80
a … this:47 37 91
a … ticket:22 57 81
a … tongue:149 150 125
a … town:76 65 67
a … tuesday:59 50 68
a … vida:67 46 62
a … wat:-25 0 77
a … wednesday:102 82 70
a … whatever:-91 -66 -65
a … who:-48 -88 -89
a … whos:60 87 86
a … wont:51 69 88
a … worth:69 64 87
a … would:43 61 38
a … youll:65 56 23
aa:-106 -80 -85
abba:-2 4 -20
abeg:-2 -6 0
abend:-9 -6 -11
aber:-3 -36 -21
aberdeen:-60 -47 -32
abide:-49 -51 -58
able:-14 -26 21
about:-46 -26 -46
about a:15 61 108
about all:-63 -69 -49
about an:133 111 93
about and:137 111 44
about bein:-41 -99 -29
about death:-72 84 -1
about dieing:104 109 -14
about doin:54 122 -16
about four:84 99 107
about hanging:62 74 -64
about his:-86 -104 -75
about i:-72 -81 -65
about killing:95 118 7
about me:103 81 111
about my:-9 -40 -85
about poisoning:53 78 -31
about shooting:144 167 -14
about stabbing:89 129 -9
about suicide:70 101 4
about to:138 128 173
about ur:-32 -45 -38
about … ago:-6 41 34
about … cut:119 99 -14
about … do:121 90 51
about … end:-39 34 131
about … every:57 78 -42
about … exit:75 -110 -34
about … forever:44 78 -4
about … him:-81 -82 83
about … himself:109 132 -48
about … i:-17 -47 -74
about … kil:46 43 113
about … minutes:142 128 146
about … months:17 78 89
about … myself:83 63 51
about … off:35 41 -4
about … one:-62 -58 -32
about … permanent:106 11 -1
about … season:110 117 104
about … sleap:65 1 -28
about … was:-94 -67 -39
about … years:-60 -68 -29
above:1 21 -23
abroad:21 60 -6
abs:-60 -54 -17
abscess:-2 -2 -7
abschiedsbrief:86 78 81
abseil:-54 -54 -44
absence:52 19 36
absolute:-4 -4 -1
absolutely:-97 -69 -38
absurd:-11 -3 -1
abuela:-2 -29 -36
abuelo:0 12 5
abuse:-21 6 -36
abused:-61 -25 -27
abusive:-59 -43 -8
ac:25 -22 -33
aca:-4 -4 -1
acabar:115 69 -40
acabar … vida:105 131 -42
acabo:52 80 101
acabo de:88 99 112
academic:34 60 76
acamprosate:-14 -3 -2
accent:-39 -45 -42
accept:-15 -5 0
acceptance:-5 -1 -2
accepted:37 -32 -40
access:8 50 28
accident:4 -2 32
accidental:-67 -48 -42
accidentally:-25 15 47
accommodation:-12 -22 -34
according:-77 -58 -55
accordion:-19 -20 -8
account:-22 4 8
account teh:-105 -96 -121
accountant:-28 -30 -32
accounts:-34 -24 47
accurate:-15 7 15
accused:-32 -32 -19
ace:-14 -22 -1
ache:-48 -53 -46
aches:-67 -81 -68
achievement:-9 -3 -1
aching:44 3 6
acht:-11 -8 -5
achy:-14 -11 -20
acid:45 46 19
acid in:116 88 79
acid … a:80 64 121
acne:-23 -12 -4
across:35 48 53
across from:116 114 137
act:-28 -2 -110
acted:-34 -11 -4
acting:-66 -60 -33
action:-32 -20 4
activation:-7 -6 -12
active:13 46 -53
actively:29 100 -79
actor:-3 13 16
actors:21 -78 -26
actress:-14 -6 13
acts:91 13 21
actual:-57 15 -70
actually:0 0 0
acupuncture:-29 -17 -6
acutally:-7 -3 -6
ad:-16 -10 -2
add:-13 -45 -45
added:-15 -16 -15
adderall:77 65 75
addict:-12 -53 -56
addicted:-9 -12 -18
addiction:-106 -102 -51
adding:44 55 47
address:149 161 142
address is:111 120 136
addressed:-24 -16 -14
adelaide:-10 3 24
adhd:50 37 49
adieu:109 124 126
adios:174 129 133
adjusted:-80 -77 -31
adjustment:-1 -1 0
admin:-35 -41 20
admire:-12 3 -22
admired:3 3 0
admission:-17 -21 -13
admissions:-22 -3 -2
admit:53 -24 -37
admit it:58 -24 -31
admitted:12 33 -62
adopt:22 16 21
adopted:-21 -30 -29
adore:-11 -5 -10
adored:44 47 50
adores:-1 35 97
ads:-5 -6 -14
adult:-72 -31 -20
adulting:-4 -4 -4
adults:-7 41 61
advance:77 61 37
advent:-56 -12 -3
adventure:-18 -16 -8
advert:32 -31 -4
adverts:-57 -21 -24
advice:-135 -110 -109
advise:-10 -21 -48
advised:-80 -76 -68
adviser:-48 -12 -4
advocate:-26 -1 -1
ady:0 0 0
aerial:-100 -96 -91
aerobics:-8 -14 -12
af:59 63 19
affairs:109 27 39
affect:-45 -15 -8
afford:-22 -3 -9
afk:88 72 67
afraid:-34 -23 -74
africa:-1 0 0
after:20 21 44
after another:114 86 107
after corrie:127 125 117
after every:127 24 -53
after everyone:100 96 83
after ive:70 99 58
after long:-9 -89 -72
after mass:109 108 108
after me:143 117 111
after midnight:109 118 69
after takin:104 115 76
after this:132 136 123
after today:260 255 243
after tomorrow:93 118 88
after tonight:114 129 103
after tryin:-4 -97 -135
after ur:100 106 120
after … all:56 88 83
after … bath:109 113 49
after … been:33 40 45
after … birthday:85 95 73
after … by:-51 -41 -103
after … clean:120 127 82
after … dead:116 132 152
after … did:129 -5 27
after … finishes:101 113 98
after … hand:-62 -46 -59
after … hour:41 66 85
after … it:17 46 49
after … its:37 3 38
after … me:103 76 31
after … months:155 -12 -12
after … news:79 128 92
after … put:84 86 -17
after … sober:180 -15 -6
after … thats:42 66 82
after … theres:34 69 22
after … u:110 120 124
after … was:-64 -88 -114
after … wil:38 38 89
after … wont:122 141 150
after … years:48 -66 -138
afternoon:48 44 44
afternoons:5 -51 -47
aftershave:-23 22 26
afterwards:21 40 28
ag:64 97 101
again:0 0 0
against:14 29 -2
against me:44 70 77
against … and:101 24 34
agan:-22 -14 -14
agatha:-8 -6 -5
age:-29 -25 -50
aged:-51 -64 -41
agency:-14 4 -35
agenda:-25 -25 -10
agent:-34 -20 -27
ages:45 10 41
ages im:99 77 86
agm:-31 -12 -10
ago:7 6 19
ago because:71 117 120
ago i:3 -67 -60
ago im:71 74 95
ago … had:88 42 19
ago … on:118 77 26
ago … want:82 112 122
agoraphobia:-92 -58 -56
agree:72 54 -110
agreed:44 58 43
agreeing:85 18 -26
agreement:-6 -2 -1
agrees:-31 -28 -7
aguanto:21 59 -42
ah:-19 -37 -19
ahead:57 24 11
ahead and:84 -106 -78
ahead … me:-38 -88 -47
ahogando:65 -43 -42
ahora:-107 -17 -7
ahorcar:34 29 45
aid:43 53 57
aider:-15 -3 0
aids:-1 7 -16
aim:-39 -13 -10
aimed:63 97 82
aiming:36 44 72
aint:105 86 82
air:23 6 20
aircon:-5 -15 1
airing:-30 -21 -13
airline:-10 -2 -6
airport:-150 -137 -144
airport and:-120 -122 -114
aisle:-12 -32 -21
ajar:63 43 53
al:18 80 66
alan:37 31 24
alarm:-83 -56 -44
alarm … to:125 99 101
alarmed:4 11 21
alarms:-43 -34 -43
album:-28 -24 -24
albums:-22 -11 -46
alcohol:-55 -74 -17
alcoholic:-22 -36 -18
aldi:-32 -28 -4
ale:-6 -4 -3
alergia:-29 -8 -8
alert:-46 -40 -6
alexa:98 102 96
algo:-19 -18 -23
alguien:-28 -10 -15
ali:-5 6 32
alife:61 26 13
alife after:-75 -22 -12
alife any:120 95 2
alife by:-17 -102 -72
alife i:81 73 17
alife no:-24 85 0
alife … he:80 55 84
alife … i:-47 -43 -13
alife … ill:0 12 -91
alife … mor:61 122 -80
alife … read:78 5 9
alight:0 -16 6
all:16 21 23
all and:-39 -41 -65
all arranged:-122 -123 -111
all at:-2 34 13
all been:92 92 99
all done:49 34 54
all down:77 93 61
all for:-85 -76 -65
all going:75 115 84
all gone:142 91 88
all goodnight:105 95 104
all her:47 54 26
all his:-81 -66 -49
all in:13 51 73
all know:73 106 42
all morning:-115 -124 -52
all ready:154 66 83
all right:-24 -103 -101
all round:37 61 85
all sorted:147 131 128
all swallowed:58 64 60
all thats:39 29 38
all through:39 -65 -114
all together:93 94 109
all up:61 70 85
all week:88 72 7
all … all:35 13 65
all … behind:103 28 14
all … blood:160 153 138
all … brain:116 114 82
all … by:-44 -58 -45
all … cant:83 95 75
all … feal:93 77 83
all … fink:88 81 -131
all … go:84 37 34
all … goodbye:191 185 186
all … head:-1 -87 -61
all … hoap:56 29 33
all … id:-94 -56 -19
all … if:78 36 20
all … im:68 52 37
all … insulin:68 83 81
all … keep:153 101 87
all … long:61 86 -25
all … me:19 17 37
all … memes:56 65 79
all … mine:94 101 72
all … morning:15 44 66
all … my:52 48 48
all … need:126 101 112
all … night:29 32 61
all … no:-28 -80 -103
all … patches:124 124 133
all … pills:82 89 70
all … right:37 49 29
all … shes:108 127 110
all … sleap:-44 -44 -38
all … tablets:77 78 88
all … that:-125 -119 -71
all … them:96 120 140
all … tiem:-64 -44 -56
all … together:92 73 62
all … tomorrow:-119 -138 -154
all … two:28 47 110
all … used:131 138 116
all … wedding:138 123 129
all … weeks:131 131 136
all … x:109 90 81
alle:106 91 96
alle tabletten:83 91 92
alle … geschluckt:109 103 99
allein:11 5 15
allen:79 -21 -4
allergic:-9 -16 10
allergies:-58 -48 -30
allergy:-24 -9 -16
alles:-2 -43 -71
alley:2 -14 12
allotment:-40 -12 -31
allotment … of:81 96 97
allotments:6 11 -18
allow:-64 -45 -50
allowance:25 37 12
allowed:-67 -33 -148
allows:17 49 31
alls:10 33 51
almonds:-44 -4 10
almost:-27 -131 -115
aloe:-10 -4 -1
alone:1 15 12
alone this:-63 -65 -58
alone … i:32 34 -70
alone … locked:141 137 129
along:-8 0 -18
along with:51 72 32
along … it:102 100 100
alongside:-8 -5 6
alot:0 0 0
aloud:-74 -94 -95
alpacas:-5 -17 -19
alphabetically:8 11 30
alprazolam:-50 -42 -6
already:0 0 0
alright:-71 -56 -31
als:-11 -4 -6
also:0 0 0
alt:52 -46 -15
alternate:-2 -4 -1
alternative:-23 -8 -15
alternatives:62 99 -10
although:-47 -27 -12
alto:-53 -34 -32
altogether:103 80 84
altos:2 22 6
always:0 0 0
alzheimers:-75 -72 -61
am:18 26 36
am a:81 11 13
am about:22 14 64
am dead:-97 -32 -14
am driving:79 104 86
am ill:100 64 62
am in:93 97 97
am letting:54 71 61
am nobody:110 57 73
am on:-70 -76 -89
am scared:-83 -88 -41
am stood:133 98 88
am suicidal:144 181 -63
am thinking:24 93 -31
am tierd:88 1 31
am writing:40 62 60
am … alife:122 -2 -4
am … at:41 70 59
am … back:-31 -25 -20
am … be:123 31 41
am … day:102 9 -1
am … ere:29 95 99
am … goodbye:-132 -114 -117
am … home:-109 -79 -42
am … into:49 53 65
am … is:-63 -43 -103
am … it:53 17 71
am … kil:34 55 76
am … leave:71 74 -21
am … living:86 -57 -24
am … myself:-43 -14 62
am … of:30 18 -84
am … shoot:-4 -9 -90
am … ther:50 54 84
am … this:20 -51 -51
am … to:31 47 17
am … u:74 104 133
am … wont:89 126 137
amarillo:-14 -1 -1
amateur:-9 -9 -7
amazed:41 58 66
amazing:-65 -16 -14
amber:-31 -12 -3
ambulance:41 3 8
ambulance people:65 44 38
ambulance … want:135 106 101
amends:-29 -29 -20
america:-29 -14 -13
american:-8 -11 -11
amis:15 13 13
amitriptyline:27 39 73
amitriptyline … of:89 84 93
amma:48 43 50
amnesty:-12 -13 -11
among:-19 -14 -51
amount:77 110 51
amount i:107 102 38
amounts:-9 -2 0
ams:0 0 0
an:-10 -25 -16
an accident:34 97 6
an alarm:-90 -105 -95
an apology:46 71 112
an axe:91 81 95
an exit:146 -2 26
an i:126 127 -8
an it:93 -7 -68
an she:63 69 93
an … a:-53 -84 -82
an … ago:84 98 77
an … all:44 59 61
an … and:16 26 42
an … hes:123 85 53
an … it:-66 -18 -32
an … myself:74 102 -75
an … our:69 80 78
an … this:42 92 107
an … till:76 102 111
an … today:-62 -60 -27
an … u:57 73 63
an … wat:-109 -101 -80
ana:55 -43 -7
anaemic:-20 -11 -2
anaesthetic:-38 -79 -70
anaesthetist:-18 -3 5
anatomy:-4 -1 -1
anchor:59 29 54
ancient:-13 -2 -1
and:5 6 4
and at:60 77 52
and ate:51 60 64
and be:-51 -68 -75
and bein:10 -9 -82
and bought:-67 -150 -152
and burning:100 100 74
and came:27 -72 -41
and climbed:97 89 89
and comin:69 29 41
and counted:-106 -85 -67
and cut:69 91 -78
and dad:85 80 101
and dey:-92 -67 -53
and did:-92 -79 -81
and drank:103 15 27
and drinking:116 110 64
and everyone:60 -84 -113
and everyones:34 -13 -14
and everything:59 71 66
and feal:-15 -39 -38
and fink:113 -44 -6
and gave:-112 -134 -133
and gin:93 91 74
and give:-87 -69 -60
and haf:54 49 60
and hands:-101 -87 -74
and happy:-52 -25 -18
and her:38 30 65
and hes:90 95 100
and hiding:77 45 -16
and hoap:101 -43 -64
and id:0 -15 -66
and ill:75 74 61
and im:54 53 36
and isnt:108 67 67
and it:-52 -69 -39
and last:68 89 -55
and lately:153 103 -47
and leave:-78 -62 -80
and lfie:-93 -17 -22
and lie:114 119 147
and look:-117 -90 -100
and made:3 -14 -88
and me:93 105 119
and mine:46 57 67
and myself:87 89 131
and needles:-52 -39 -23
and neva:13 -116 -101
and no:16 58 50
and none:70 79 50
and nothing:70 92 130
and one:-45 -18 -16
and people:91 67 49
and posted:82 96 93
and read:-102 -92 -84
and ring:-59 -59 -52
and sais:99 138 60
and sat:-68 -97 -94
and say:-100 -68 -60
and shakin:145 22 14
and shed:-51 -74 -87
and shes:97 94 113
and showed:124 127 107
and smile:85 60 59
and staff:122 21 -47
and step:66 115 105
and sunday:118 101 94
and swallowed:136 93 86
and taken:81 97 97
and talking:88 71 95
and taped:85 62 2
and tells:108 132 -25
and that:79 71 46
and theyve:-74 -111 -104
and this:107 86 63
and thort:65 -58 -123
and tonight:106 114 83
and tonights:72 83 93
and touches:36 42 -111
and use:143 115 97
and vanishing:117 55 48
and vodka:43 80 89
and want:58 6 -69
and was:-36 -107 -101
and we:-42 -46 -94
and wedding:113 114 100
and were:-54 -130 -117
and where:86 112 80
and whiskey:-100 -90 -36
and who:82 115 53
and wihs:127 23 -6
and wished:108 -11 28
and wishing:90 -17 -3
and written:153 147 144
and wrote:53 71 67
and yesterday:181 53 -103
and … about:-18 -13 -47
and … allowed:-82 -87 -57
and … and:18 28 56
and … answering:66 73 78
and … around:-21 7 32
and … arranged:141 149 132
and … ashamed:105 -25 -47
and … away:43 71 77
and … back:-66 -64 -54
and … bag:71 45 13
and … bang:114 77 47
and … bear:-13 -95 -83
and … became:-82 -22 -9
and … bedroom:157 90 87
and … been:-21 -42 -79
and … begun:140 73 20
and … behind:-96 -103 -62
and … belt:126 103 70
and … best:-86 -50 -31
and … beter:4 -46 -34
and … between:49 38 63
and … blank:71 4 27
and … blood:79 84 116
and … bottle:104 120 104
and … bottles:100 114 95
and … box:60 103 100
and … breathing:56 72 95
and … but:-108 -102 -111
and … cant:49 49 78
and … car:70 56 49
and … care:64 121 59
and … careful:-23 -55 -29
and … carpet:-56 -58 -14
and … cars:161 157 146
and … cat:-19 -1 -59
and … chair:35 66 61
and … checks:98 29 18
and … children:-56 -63 -59
and … coat:76 88 106
and … cold:72 72 74
and … come:57 52 53
and … comes:-95 -88 -41
and … cord:75 97 116
and … could:34 -74 -28
and … cross:36 56 57
and … date:24 51 52
and … days:-22 -64 -51
and … decided:87 56 38
and … did:-82 -71 -47
and … disappointed:118 -5 -2
and … does:66 55 7
and … done:80 112 79
and … down:55 54 49
and … drank:-72 -10 -1
and … drawer:-61 -42 -52
and … drifting:113 132 146
and … driving:82 85 74
and … drunk:-40 -60 -49
and … due:63 48 46
and … ears:113 123 117
and … enough:70 45 59
and … evening:28 32 12
and … everything:54 46 57
and … exaggerating:104 116 -12
and … faint:73 70 73
and … father:67 96 165
and … fault:0 -26 -111
and … fine:-32 -60 -25
and … fire:-120 -104 -114
and … first:69 80 68
and … fixing:102 111 -27
and … friday:79 83 36
and … frightened:82 61 65
and … from:-44 -80 -63
and … garage:106 131 110
and … gas:96 61 47
and … goes:-44 -43 -63
and … going:40 67 71
and … goodbyes:106 107 115
and … grey:59 11 29
and … happened:63 105 71
and … happier:110 -3 -1
and … hatch:144 134 124
and … hear:-26 -55 -49
and … heart:112 120 146
and … him:-40 -53 -75
and … hoap:72 117 108
and … hospital:-58 -24 -22
and … hour:103 67 78
and … hung:98 131 118
and … ill:27 61 29
and … insects:85 108 112
and … intend:67 58 95
and … isnt:68 59 45
and … its:35 51 60
and … jealous:104 -40 -16
and … jmup:96 15 58
and … keep:81 92 118
and … kept:-47 -46 -63
and … key:-28 -86 -133
and … kids:-77 -92 -63
and … kitchen:-65 -50 -81
and … lamp:91 119 105
and … leaving:187 126 147
and … leter:131 142 137
and … letters:83 98 90
and … letting:141 73 94
and … lfie:-61 7 59
and … lie:-90 -89 -76
and … line:95 108 109
and … location:131 131 129
and … loft:82 78 52
and … long:49 87 84
and … longer:99 106 53
and … lot:28 57 62
and … lying:107 61 75
and … making:51 69 99
and … manage:18 74 82
and … mean:82 35 16
and … meat:18 28 99
and … methadone:-65 -84 -11
and … method:21 56 68
and … mother:20 -14 -88
and … moving:88 40 59
and … mug:145 121 126
and … necks:101 114 104
and … need:64 67 89
and … night:47 14 -37
and … nodding:101 98 104
and … note:146 163 144
and … ones:95 92 113
and … opened:-24 -25 -46
and … operation:92 42 54
and … out:52 61 53
and … pack:92 44 45
and … packets:110 124 113
and … parked:174 167 165
and … past:95 70 113
and … pills:62 69 100
and … place:-49 -59 -47
and … planning:123 124 19
and … post:80 76 52
and … pull:150 160 142
and … pulling:129 122 129
and … putting:121 111 82
and … quiet:76 85 104
and … rail:2 -31 -71
and … right:-40 -100 -98
and … roap:103 97 90
and … ropes:155 160 168
and … round:71 44 68
and … running:100 34 43
and … safe:-75 -64 -59
and … sais:59 49 68
and … say:-11 -19 -115
and … screaming:140 105 131
and … seizure:84 73 79
and … sell:124 -7 -8
and … shall:113 136 148
and … shed:75 85 48
and … should:9 81 15
and … signed:-69 -60 -64
and … skin:22 7 77
and … slept:-38 -20 -18
and … snoring:95 73 55
and … son:-3 -20 -83
and … spots:114 111 111
and … staring:78 -22 -29
and … stops:116 117 114
and … strong:64 94 93
and … struck:83 -1 -9
and … stuff:26 4 54
and … sure:64 85 24
and … swallowed:105 127 127
and … swap:-71 -3 -4
and … swerved:122 94 125
and … tablets:104 122 132
and … taken:85 112 96
and … thankful:-61 -26 -37
and … ther:47 21 7
and … theyre:135 54 59
and … thort:36 -80 -122
and … three:-93 -51 -63
and … throwing:103 118 116
and … ticking:-103 -93 -86
and … tied:136 87 79
and … together:97 116 54
and … tonight:62 68 66
and … turned:90 89 103
and … turns:-85 -32 -47
and … undertaker:77 68 64
and … upstairs:81 62 43
and … used:-7 32 56
and … waiting:32 59 72
and … walking:77 76 94
and … want:62 92 40
and … water:75 98 61
and … way:53 56 101
and … wedged:102 108 117
and … went:-13 -55 -67
and … were:-32 -81 -96
and … who:-92 -75 -90
and … whole:-33 -68 -81
and … why:-31 -17 -73
and … wife:-32 -62 -42
and … windows:92 51 39
and … wont:51 69 79
and … worse:55 40 -75
and … wrote:-52 -62 -44
and … yes:88 87 74
aneurysm:103 -3 -7
angel:-20 -72 -69
angels:-15 -27 -34
angelus:1 17 26
anger:-44 -39 -98
anglers:6 15 12
angry:-60 -16 -60
angst:6 -7 -7
anil:-26 0 -1
animal:-14 -18 -10
animals:13 -12 19
anime:7 13 -1
ankle:45 61 65
ankles:-14 26 54
anna:17 48 71
anne:-24 -40 -32
anniversaries:-4 -1 -1
anniversary:30 53 76
anniversary nine:51 83 96
anniversary which:124 110 136
anniversary … ive:54 79 113
anniversarys:-30 3 21
annotated:-41 -31 -16
announce:22 24 24
announced:-72 -73 -31
announces:-3 -3 -1
annoy:-11 -6 -84
annoyed:-94 -66 -93
annoying:-19 -10 -10
annual:-32 -10 6
ano:-20 -6 -4
anoche:6 1 -1
anon:-62 -56 -35
anonymous:5 11 7
anorexia:-25 -24 -22
anos:-16 4 -13
another:21 54 59
another christmas:-73 22 34
another night:58 99 141
another twelve:36 49 72
another … my:164 136 176
another … years:176 -68 -23
ans:-32 -50 -43
answer:9 44 13
answer … in:59 49 109
answer … yes:112 31 1
answered:-51 -17 -31
answering:110 116 59
answers:-46 -52 -47
antabuse:31 21 -9
antenatal:-52 -42 -31
antes:-25 -13 -6
anti:49 27 37
antibiotic:-81 -69 -52
antibiotics:-143 -125 -124
antidepressant:-10 28 2
antidepressant in:63 64 84
antidepressants:35 79 79
antidepressants my:104 83 93
antidote:24 14 3
antifreeze:28 55 58
antifreeze … teh:-67 -69 -72
antihistamine:-7 -8 -10
antihistamines:-18 -1 3
antipsychotic:-20 -12 -5
antipsychotics:6 12 31
antiques:-82 -59 -61
ants:-6 -4 16
anxiety:-182 -184 -182
anxietys:-72 -42 -30
anxious:-75 -44 -25
any:-44 -50 -28
any kind:101 -9 -7
any longer:205 170 145
any mor:56 74 25
any tips:-58 -108 -83
any … after:81 98 98
any … been:88 70 92
any … of:-64 -95 -84
any … stay:4 -69 -39
anybody:-65 -88 -63
anybody else:3 -66 -27
anybody to:120 50 77
anybodys:11 32 47
anyhow:19 29 30
anymore:60 22 -12
anymore … i:-20 65 -27
anymore … wat:82 67 -8
anyone:-27 -5 22
anyone else:-95 -85 -108
anyone had:-99 -78 -51
anyone hav:-104 -64 -49
anyone … a:-32 -85 -63
anyone … i:25 92 71
anyone … my:-116 -111 -94
anyones:-29 -27 -18
anything:33 -21 8
anything after:128 120 128
anything but:104 39 58
anything else:77 64 54
anything from:-84 -47 -38
anything tonight:-139 -57 -73
anything u:103 121 92
anything … did:96 117 117
anything … it:-8 36 87
anything … to:-29 -52 -38
anyway:-27 -23 -41
anyway i:-86 -68 -80
anywhere:48 16 48
aoife:85 86 72
apart:17 22 -20
apartment:-27 -22 -38
apnoea:-6 -1 0
apointment:22 44 52
apointment … at:85 112 113
apologies:80 97 102
apologies to:113 116 107
apologies … teh:118 110 93
apologise:57 -2 -50
apologised:-45 -35 -23
apologising:0 -3 -6
apology:-10 18 42
apoptosis:-4 -2 -1
app:-74 -86 -69
appa:79 81 87
apparently:-91 -87 -75
appeal:-23 -12 -53
appealing:-80 -55 -30
appelle:-6 -4 -2
appendix:-44 -32 -35
appetite:-31 -29 -34
appetites:-2 3 -2
applause:-41 -29 -18
apple:-58 -43 -34
apples:7 5 14
applesauce:60 31 33
application:-109 -80 -78
applied:44 -34 -44
apply:-18 -13 -12
applying:-15 -5 -3
appointments:-57 -61 -44
appraisal:1 -90 -10
appreciate:-32 -20 -10
apprentice:72 66 -25
apprentices:-1 -1 0
apprenticeship:-18 -1 -9
approach:-60 -78 -84
approaching:-38 -45 -32
approval:-27 -15 -12
approved:65 64 50
approves:-9 -17 -8
apps:-19 -23 -10
appt:-12 -52 -47
apres:-5 -3 -4
april:-57 -44 -52
apron:37 63 34
aqua:-31 -28 -30
aqui:29 -42 -12
arbeit:54 59 52
arch:16 24 21
archers:27 54 47
archive:-30 -11 -7
ard:0 0 0
are:7 26 38
are all:-56 -58 -78
are back:65 29 -80
are both:99 77 72
are dead:12 -61 -28
are enough:95 93 82
are for:93 88 77
are fresh:135 0 -8
are from:-65 -39 30
are long:-112 -85 -78
are next:162 134 143
are not:-50 -44 -26
are on:116 109 120
are out:7 44 60
are ringing:94 112 103
are shakin:-65 -43 -55
are sold:112 93 87
are waiting:142 45 -9
are wet:64 67 91
are … a:-34 -19 -29
are … at:125 98 125
are … down:58 86 71
are … from:-16 -26 -66
are … got:104 67 67
are … hand:-62 -71 -76
are … hard:153 110 114
are … in:21 23 32
are … last:76 57 86
are … neighbours:121 109 98
are … night:106 113 91
are … not:80 58 76
are … wen:58 25 4
area:-32 -34 -70
arent:48 47 10
arent ther:102 130 150
argue:-71 -71 -72
argued:-37 -16 -12
arguing:-47 -21 -19
argument:98 75 45
arguments:-62 -32 -43
aripiprazole:-30 -2 -2
arithmetic:-10 -9 -8
arm:15 8 -34
arm and:79 68 110
arm with:142 121 104
arm … cant:39 58 78
armchair:25 58 59
armed:36 41 97
arms:76 79 64
arms cant:47 63 98
arms dead:93 115 120
arms last:1 5 -98
arms raw:6 -138 -3
arms up:39 -75 -61
arms … a:121 127 36
arms … and:160 185 151
arms … dead:20 68 69
arms … fresh:132 1 -59
arms … from:-108 -95 -50
arms … mess:86 101 -57
arms … night:13 42 -99
army:-22 1 -28
around:-25 -49 -39
arrange:0 0 -26
arranged:21 24 9
arranged … it:67 61 90
arranged … that:108 111 114
arrangement:47 40 66
arrangements:22 5 32
arranging:-13 -2 -1
arrest:-18 -5 -4
arrested:-56 -43 -39
arrivals:47 -1 -1
arrive:10 50 59
arrive in:91 110 108
arrived:-51 -55 -48
arrives:-114 -103 -87
arriving:-16 -7 -27
arrow:-29 -14 -8
arse:12 -6 -4
arsenal:-1 -5 -1
art:-16 -7 -2
artery:-3 39 51
arthritis:-61 -67 -65
arthur:26 24 -26
article:-24 -26 -2
artist:-14 -8 -1
arvo:72 126 122
as:-9 -3 1
as an:-49 -17 14
as good:133 73 75
as in:89 187 78
as it:-78 -110 -76
as nothing:148 60 67
as this:52 98 122
as … are:-84 -86 -66
as … be:104 75 109
as … could:90 83 101
as … doin:95 111 91
as … is:-27 -70 -91
as … it:-2 -90 -32
as … its:80 104 134
as … neva:95 49 50
as … of:-47 -32 -89
as … said:86 10 9
as … started:93 126 0
as … teh:-58 -66 -35
as … tomorrow:138 118 112
as … yesterday:105 49 37
asda:81 105 94
ash:142 61 70
ashamed:61 3 -38
ashamed of:-99 -35 -14
ashamed to:14 136 59
ashes:-5 15 24
ashes … in:72 81 80
asi:18 4 -17
aside:30 29 44
ask:-40 -48 -26
ask anyone:53 3 -3
ask if:79 47 51
ask … how:-97 -68 -23
ask … to:10 -46 5
ask … we:101 0 0
asked:-50 -30 -17
asked if:51 55 97
asked me:-71 -70 -104
asked teh:157 155 159
asked which:129 88 -56
asked … i:8 52 66
asked … is:112 94 97
asked … said:163 127 50
asking:-29 -7 -60
asking teh:103 82 -27
asking wat:85 115 -7
asking … help:70 91 87
asks:-39 -51 -5
asks i:90 61 62
asleep:-26 -33 -39
asleep and:89 49 31
asleep on:-82 -70 -70
asleep … i:-38 -50 16
aspirin:2 27 31
aspirins:47 54 72
assault:7 -37 -10
assembly:19 41 59
assessment:-16 -42 -53
assessor:-3 -1 0
assignment:-39 -38 -36
assistance:-35 3 13
assistant:-41 -66 -45
assisted:-52 -72 -24
assume:-86 -64 -41
assumed:-29 -9 -10
assumes:-72 -78 -25
asthma:-52 -34 -39
astride:-95 -113 -117
asylum:90 -4 -7
at:-14 -14 -7
at all:-44 -79 -49
at assembly:108 96 116
at break:114 118 108
at dusk:52 67 59
at four:49 32 56
at how:63 0 11
at it:33 -68 -73
at last:-118 -83 -85
at lunch:109 65 118
at midnight:98 113 114
at night:-6 3 -93
at noon:63 65 48
at once:67 67 54
at seventy:-43 -31 -60
at sunset:57 67 75
at teatime:113 122 108
at that:-73 -46 -46
at thirty:105 75 72
at werk:-4 -34 -44
at … age:-38 -56 -70
at … beam:71 124 59
at … because:-37 -52 -34
at … bottom:72 76 71
at … brothers:-24 -77 -76
at … calendar:108 22 22
at … centre:-70 -78 -78
at … doctors:63 116 59
at … door:-32 -74 -70
at … every:-148 -115 -74
at … everyone:62 83 100
at … far:78 101 94
at … find:80 93 78
at … garage:-20 -62 -79
at … gym:-82 -90 -67
at … hav:63 83 66
at … how:-56 -75 -14
at … id:61 111 130
at … it:45 58 51
at … knows:85 -4 -5
at … lock:91 75 54
at … looking:-85 -81 -68
at … mums:-28 -73 -85
at … nans:96 102 71
at … next:143 82 91
at … nine:63 71 35
at … nothing:40 60 25
at … of:38 47 44
at … old:74 -16 -4
at … open:-92 -57 -60
at … over:75 92 94
at … party:108 77 20
at … people:123 3 -3
at … pills:122 112 108
at … place:-67 -14 -89
at … quarry:81 71 72
at … rist:107 125 137
at … river:97 102 107
at … sick:100 102 92
at … side:106 94 49
at … swimming:-77 -50 -41
at … tak:108 141 149
at … ther:-66 -81 -124
at … theres:-92 -68 -52
at … theyll:125 125 104
at … through:-40 -43 -50
at … til:109 85 101
at … till:140 111 120
at … told:31 4 98
at … tomorrow:76 90 91
at … wall:60 16 -46
at … wat:-73 -78 -31
at … we:-78 -50 -33
at … wedding:56 -64 -42
at … weekend:98 19 -30
at … wen:105 101 115
at … youll:165 175 160
at … youre:101 89 89
ate:-20 -21 6
ate it:-82 -60 -54
ate teh:92 100 93
ate … bag:54 35 60
ate … from:59 49 34
ate … last:-81 -81 -33
ate … of:69 55 45
athlone:-4 -1 -1
ativan:-24 -11 -1
atmosphere:-14 -2 -2
attached:-7 -10 -1
attack:-31 -16 -23
attacked:-59 -56 -33
attacker:-11 11 -61
attacks:-76 -55 -49
attempt:50 23 -67
attempt and:88 21 -53
attempt failed:64 109 121
attempt last:110 81 -10
attempt was:89 113 96
attempt … march:113 47 79
attempt … month:32 110 -7
attempted:97 86 55
attempted suicide:18 26 121
attempted … ago:61 132 -24
attempted … today:9 61 124
attempts:-41 -26 -4
attend:-44 -10 5
attendant:-6 -17 -8
attended:-3 -4 -4
attending:37 73 72
attention:42 62 18
attic:-10 12 -8
attitude:0 0 0
attorney:-64 -60 -27
au:6 16 -3
auch:7 28 -8
auckland:-8 -15 -3
auction:-103 -77 -60
audience:-10 -15 -2
audio:-16 -17 -23
audiobook:-76 -67 -52
audit:-41 -27 -14
auditing:-6 -4 -5
audition:-23 -15 -17
auf:9 28 63
aufhoren:26 25 -2
aufwachen:36 -45 -5
august:-18 3 -5
aujourdhui:-77 -81 -35
aunt:-37 -51 -56
auntie:3 34 32
aunties:-19 -21 -20
aunts:-69 -74 -42
aunty:53 -25 -16
aus:-1 6 -32
aussi:2 5 -6
australia:-44 -52 -39
author:-78 -83 -74
autism:-25 -27 -35
autistic:-5 -5 -20
autocorrect:27 16 39
automod:14 24 -29
autour:86 107 121
autumn:13 -15 -23
aux:14 21 33
available:27 34 66
avale:65 73 102
avant:-29 -13 -1
avatar:9 11 0
avec:-15 -11 3
average:-5 -8 -3
avocado:-50 -37 -31
avoid:-34 -45 -44
avoiding:3 -13 -12
awake:-14 -3 3
awake ive:98 96 99
award:-24 -10 -10
awards:-52 -3 -2
awareness:-75 -71 -56
away:25 21 25
away and:-11 -74 -52
away her:122 88 86
away with:13 23 -100
away … im:45 45 20
away … myself:24 27 -117
away … things:94 61 43
away … tomorrow:69 77 87
awesome:-59 -17 -11
awful:-42 -118 -95
awfully:106 17 39
awkward:-16 18 15
axe:64 54 124
aye:56 61 -9
ayer:70 63 53
azotea:57 66 66
b:46 82 51
b … teh:51 54 103
babby:1 1 -2
babe:120 133 143
babies:-85 -85 -74
baby:-77 -38 -16
baby down:31 -114 -67
baby shes:-110 -118 -99
baby … her:-84 -83 -108
baby … i:-30 -6 -103
babys:60 40 37
babysitter:82 103 62
bach:-3 0 -1
bachelor:61 6 8
back:-11 -11 -4
back after:-51 -120 -129
back at:-15 -77 -89
back bad:86 31 -2
back ive:-74 -87 -96
back next:-120 -77 -95
back of:64 105 83
back seat:134 126 124
back this:143 122 43
back tonight:62 68 49
back up:65 71 88
back with:35 23 -50
back … as:57 -45 -58
back … be:107 66 84
back … boat:152 140 138
back … day:67 -85 -47
back … did:-92 -69 -24
back … door:95 107 93
back … its:23 47 -25
back … my:-3 -115 -115
back … naloxone:122 62 -6
back … no:56 60 73
back … sat:132 124 118
back … since:79 65 66
back … where:120 53 36
backdated:-8 -4 -18
background:-66 -58 -29
backpack:24 45 55
backs:17 -14 -13
backside:-22 -24 -16
backup:-6 6 -18
backwards:-50 0 11
baclofen:98 58 61
bacon:-105 -92 -95
bad:-20 -71 -102
bad if:134 38 37
bad news:79 37 38
bad right:140 130 -155
bad … all:35 85 89
bad … hav:53 22 -44
bad … i:-23 -3 -64
bad … sombody:74 70 52
bad … this:94 46 49
badge:46 68 68
badger:-8 -14 -4
badges:-9 -8 -13
badly:0 0 0
badminton:-48 -7 -2
bag:53 84 91
bag im:95 56 49
bag one:-77 -64 -71
bag … and:79 99 125
bag … gas:93 93 100
bag … i:96 75 43
bag … it:66 59 80
bag … its:-40 -28 -92
bag … ive:-113 -109 -45
bag … next:24 108 107
bag … not:101 59 101
bag … on:-68 -69 -44
bag … packed:83 93 73
bag … u:190 145 152
bagel:-39 -7 -2
bagels:-12 -8 -17
baggie:66 -7 -11
bagging:33 29 -10
bagpipes:-71 -59 -42
bags:4 37 27
bags on:159 139 144
bags … i:-72 -64 -32
bags … im:37 55 14
bags … my:32 19 24
bailiffs:44 11 55
bairn:36 22 7
bait:82 81 67
bake:-53 -1 -37
baked:-26 -6 1
baker:-23 -25 -28
bakery:-18 -55 -35
bakes:-10 -13 -3
baking:-55 -26 -22
balance:-13 -38 -13
balanced:28 25 29
balcony:31 48 43
balcony … in:73 55 66
bald:-39 -8 -32
baler:99 118 89
bali:0 1 5
ball:-92 -63 -37
ballarat:0 13 0
balloon:-83 -64 -51
balloons:-85 -71 -110
balloons to:-58 -61 -60
balloons … teh:-60 -63 -64
balls:-43 -46 -42
ban:-55 -33 -14
banana:2 -2 1
bananas:5 -54 -43
band:-19 -65 -59
bandage:13 84 66
bandaged:30 -19 -32
bandages:-5 -1 -8
bands:-48 -15 -34
bandstand:67 69 58
bandstand … teh:99 93 95
bang:85 54 32
bangalore:-7 -2 -2
banged:29 66 67
banging:1 26 31
bangles:-23 -14 -12
bangs:-46 -37 -37
banister:3 23 29
banjo:0 13 32
bank:-18 -28 -22
bank card:79 78 -17
bank … and:89 75 38
bank … teh:51 74 74
banking:-43 -55 -61
banks:-15 -10 -9
banned:-84 -70 -73
banner:-87 -71 -56
bannister:-29 -18 -17
bano:-4 4 45
banter:-3 -2 -17
bar:2 16 40
barbecue:-54 -61 -63
barbecues:12 -12 -8
barber:-21 -49 0
barbers:-4 -8 -5
barcode:15 36 -3
barcodes:92 38 -8
bare:-18 13 -63
barefoot:-13 3 19
barely:30 33 25
bargain:-6 1 -10
bark:12 28 16
barked:-13 -24 12
barking:6 40 21
barks:-49 -27 -26
barley:-29 -4 -2
barn:39 63 85
barnsley:61 65 53
barometer:35 30 -1
barracks:73 64 66
barred:1 4 2
barrel:95 79 100
barrel tastes:52 66 76
barrels:101 114 113
barricaded:88 88 121
barricaded himself:100 98 113
barricaded … in:103 102 136
barricaded … teh:76 70 106
barrier:86 104 98
barriers:-41 -49 -46
barrister:-39 -33 -20
barry:-1 -3 -1
bars:75 63 36
base:26 38 -3
baseball:4 -9 10
basement:-37 -38 -59
basically:0 0 0
basil:-8 -12 -11
basin:0 1 0
basket:53 80 82
baskets:-32 -17 -9
basra:8 10 21
bass:-32 -49 -74
bat:-57 -15 36
batch:-37 -58 -61
bath:3 20 24
bath with:-57 -94 -35
bath … a:-112 -80 -60
bath … all:116 121 70
bath … door:-91 -73 -114
bathed:-55 -48 -19
bathroom:-18 -33 -20
bathroom door:48 65 95
bathroom my:86 100 99
bathroom … im:-20 -67 -28
bathroom … pills:-31 -43 -51
bathrooms:11 26 28
baths:32 45 64
baths running:106 114 133
baths … teh:85 46 43
bathtub:90 80 83
bats:-2 -1 9
batter:151 133 -64
battered:-5 1 -20
batteries:-13 -16 -39
battering:11 15 113
battery:15 -11 -58
battery is:-58 -105 -108
batterys:-31 -45 -53
batterys at:70 22 11
battle:-75 -49 -40
bawled:-84 -65 -69
bay:5 20 17
bbc:-24 -16 -10
bbq:16 22 22
bday:14 3 18
be:42 26 31
be able:-45 -27 3
be alife:55 -5 -23
be alone:58 41 71
be alright:117 84 78
be around:-58 -60 -80
be asleep:143 96 109
be bad:79 -30 12
be befor:107 78 78
be beter:-18 60 -5
be checking:95 116 99
be daft:66 4 22
be done:1 51 22
be dramatic:80 104 103
be empty:128 117 87
be enough:23 78 55
be found:69 67 95
be free:32 -1 -26
be gentle:84 86 93
be glad:153 42 46
be happy:73 43 12
be heard:-65 -36 0
be honest:51 -78 -132
be im:82 50 55
be let:110 -57 -49
be mad:130 101 115
be much:10 -80 -59
be my:-79 -104 -101
be needed:125 114 120
be next:101 136 107
be no:139 105 72
be nobody:70 33 62
be off:75 124 100
be or:-84 -23 -31
be out:108 115 119
be past:73 117 126
be peaceful:85 69 79
be posting:-97 -94 -86
be real:14 2 -95
be relieved:128 -44 -35
be sent:64 23 -31
be sorrry:75 -1 -79
be standin:-53 -85 -58
be talked:47 109 68
be terible:80 -3 -3
be this:71 32 39
be tiem:104 -67 -15
be told:51 34 26
be un:69 19 -6
be walking:-112 -116 -87
be wanting:117 84 104
be with:124 127 127
be … asleep:78 38 -43
be … at:-34 34 13
be … back:82 100 95
be … be:-44 -125 -86
be … because:18 70 84
be … bein:83 3 -20
be … bye:74 90 92
be … call:103 63 37
be … come:39 73 104
be … days:89 -8 12
be … dead:90 18 86
be … dey:-56 22 61
be … easter:-23 -29 -65
be … end:-88 -85 -56
be … forever:81 15 -42
be … front:-90 -111 -45
be … going:122 130 100
be … good:68 -12 -40
be … goodbye:131 157 140
be … grandad:78 64 72
be … hes:-26 -52 -136
be … him:12 42 59
be … himself:87 82 89
be … in:5 37 52
be … ive:33 36 0
be … last:77 54 74
be … left:95 89 34
be … lfie:90 60 95
be … liv:171 9 -18
be … longer:8 -90 -81
be … make:28 68 20
be … meeting:-67 -17 -14
be … morning:190 158 169
be … much:-29 -74 -86
be … my:-27 -75 -73
be … nana:114 56 52
be … no:59 4 51
be … not:63 24 19
be … or:94 29 33
be … out:15 63 94
be … own:90 77 -68
be … peace:-83 -37 -19
be … reason:92 48 -33
be … rush:-104 -100 -118
be … seven:154 140 139
be … six:111 119 122
be … soon:-55 -68 -91
be … suicide:110 131 -1
be … tablets:-74 -73 -75
be … tell:46 73 71
be … thank:106 89 85
be … thats:75 97 19
be … til:-61 -96 -69
be … to:34 25 15
be … tomorrow:-5 46 6
be … tonight:-70 -53 -105
be … tracks:62 82 111
be … train:-106 -121 -113
be … until:-73 -80 -74
be … up:53 -14 -21
be … us:112 126 92
be … week:71 93 110
be … weekend:100 122 119
be … wen:53 58 59
be … winter:157 70 48
be … world:126 8 8
be … ye:62 8 -2
be … youd:57 94 95
bea:42 62 63
beach:-18 12 5
beach … week:111 120 91
beachy:48 67 81
beachy head:47 66 80
bead:-30 -12 -4
beads:-21 -3 -3
beam:82 93 106
beam … barn:71 65 70
beam … hold:87 83 101
beam … im:-86 -87 -91
beam … me:41 41 55
beam … standin:-92 -91 -97
beam … teh:124 127 118
beams:16 10 7
bean:-35 -39 -34
beans:-98 -50 -74
bear:6 -36 -15
bearable:-3 25 20
beard:-54 -17 -7
beast:-5 -8 -4
beat:38 35 -116
beat … at:-79 -69 -19
beaten:49 9 35
beating:-31 -10 110
beating … at:-62 -60 -35
beating … little:23 26 123
beats:40 62 -186
beats … with:137 138 -58
beautiful:-2 11 -12
beautifully:-49 -36 -25
beauty:-36 -13 4
bebe:-36 -29 -9
beber:-11 -6 -2
became:-57 -31 -12
because:-17 -8 -6
because by:120 109 120
because dey:-69 -81 -97
because hes:-97 -96 -63
because ill:98 131 162
because … a:-81 -78 -88
because … be:139 142 148
because … deserve:36 106 -7
because … do:68 103 13
because … going:120 148 95
because … hes:60 82 85
because … intend:108 57 -106
because … isnt:-86 -57 -44
because … it:69 43 32
because … keep:-69 -32 -17
because … kept:-63 -75 -62
because … left:48 75 55
because … lot:24 44 29
because … me:-12 -99 -109
because … mum:93 18 -15
because … my:-82 -66 -75
because … one:-70 -68 -114
because … stand:-17 -103 -20
because … trust:51 -52 -35
because … up:19 73 71
because … want:56 138 210
because … would:92 35 -14
become:54 49 13
become a:82 -4 20
become my:47 90 -9
becomes:27 26 16
becoming:26 67 61
bed:-23 -31 -25
bed at:-43 -70 -134
bed thats:-104 -71 -54
bed … door:97 101 106
bed … its:69 -23 -102
bed … nine:-43 -45 -83
bed … to:49 56 79
bedding:-6 -4 -17
bedroom:43 36 70
bedroom … hes:82 91 90
bedroom … in:48 61 87
beds:-60 -43 -26
bedside:105 117 120
bedsit:-17 -46 -92
bedtime:-1 38 8
bedtime story:68 107 27
bee:56 77 76
beech:-17 9 47
beef:-45 -20 -27
beekeeper:-52 -46 -49
been:3 0 -6
been a:93 79 81
been asked:-45 -52 -32
been asking:174 108 104
been clean:-116 -92 -113
been collecting:99 100 153
been drinking:104 85 35
been eyeing:76 13 2
been googling:96 115 56
been his:13 29 52
been holding:-61 -47 -30
been home:134 1 0
been huffing:104 97 71
been i:-12 65 72
been lovely:99 103 130
been me:155 -10 8
been mixing:105 138 -8
been quiet:-105 -97 -80
been sick:38 94 49
been staring:108 -12 -8
been swallowing:88 84 11
been ther:-89 -63 -40
been thinking:66 28 -40
been through:-116 -88 -64
been twenty:114 96 108
been … all:132 148 131
been … am:106 125 124
been … and:-106 -111 -115
been … arms:113 66 -78
been … back:56 59 58
been … bad:96 23 25
been … easter:-74 -37 -18
been … good:-1 60 56
been … it:-39 -92 -126
been … look:83 111 130
been … methods:-88 -80 -47
been … mins:91 103 96
been … months:-65 -106 -88
been … myself:92 106 52
been … one:86 -36 20
been … pleasure:-98 -86 -68
been … suicidal:75 132 -3
been … suicide:111 131 -31
been … teh:51 36 29
been … ten:60 108 74
been … twin:104 -13 -11
been … up:126 75 20
been … years:-99 -106 -37
beep:-40 -22 -15
beeped:-6 -3 2
beeping:31 31 37
beeps:-16 -22 -17
beer:5 -17 -18
beers:48 -43 30
bees:-33 -34 -15
beetles:135 144 157
beetroot:-25 -26 -19
beets:0 0 0
befor:6 22 27
befor breakfast:148 117 113
befor christmas:-54 -49 -146
befor church:124 118 122
befor he:-5 -21 -62
befor my:-42 -37 -12
befor … comes:123 112 113
befor … dei:105 134 139
befor … dog:74 79 77
befor … jmup:91 106 100
befor … know:-58 -87 -54
befor … of:-93 -78 -63
befor … one:51 47 50
befor … out:0 -10 -65
befor … told:79 2 16
befor … walkers:106 110 113
befor … weekend:37 136 144
befor … year:119 23 -119
beforehand:-54 -23 -23
befriending:-10 -10 -9
beg:58 79 -9
began:4 6 -42
begged:118 101 -80
begged … to:48 97 -76
begging:104 72 119
begin:-2 -75 -44
beginners:-19 -34 -7
beginning:-48 -64 -72
begins:-49 -41 -21
begonias:-4 -6 -6
begun:68 70 -42
behalf:-3 -18 -16
behaving:-6 -9 -6
behavior:-130 -64 -14
behaviour:-87 -99 -121
behind:67 68 72
behind a:-54 -34 -74
behind me:-2 18 38
behind … fridge:107 109 102
behind … milk:75 102 99
bei:-19 -13 -1
beige:-77 -20 -14
beim:-22 -23 3
bein:8 -21 6
bein a:81 48 40
bein alife:199 69 15
bein alone:-98 -47 -46
bein around:17 -94 -22
bein dead:204 82 74
bein ere:101 19 -107
bein hit:52 94 -22
bein me:130 -26 -51
bein my:131 159 134
bein sick:117 159 137
bein suicidal:-122 -141 -2
bein … burden:-115 6 5
bein … i:-69 -14 -46
bein … im:8 43 -47
beleive:13 -8 -58
beleive … wil:-47 -36 -30
belfast:-22 -38 -44
believed:-131 -100 -26
believed i:-101 -96 -1
believes:32 80 42
believing:26 -63 -14
bell:4 27 28
bella:-8 -11 -25
belle:-26 -17 -15
bells:91 62 50
belly:93 112 129
bellyful:94 95 90
bellys:140 97 88
belong:93 -57 -22
belonged:-12 -12 -13
belongings:-45 -26 -24
belongs:-28 -59 -68
below:27 48 23
belt:39 68 56
belt every:121 111 -41
belt … teh:53 49 97
belts:22 52 41
belts on:54 78 89
belts … and:129 133 68
belts … my:-96 -98 -102
belts … neck:-96 -98 -102
belts … teh:66 81 98
ben:-9 -6 21
benadryl:71 45 48
bench:59 16 43
bench … plaque:130 33 27
benches:1 -51 -42
bend:69 59 76
bender:27 -1 -1
bends:52 42 -22
beneath:-5 18 46
beneficiary:1 -6 -3
benefit:-55 -42 -13
benefits:-29 -22 -53
benidorm:-61 -54 -34
benign:56 -43 -18
benny:7 23 14
bent:24 28 -13
benzo:-70 -50 -25
benzos:0 2 25
benzos … i:87 74 67
bereaved:-32 -33 -21
bereavement:18 -8 22
bereit:64 65 56
beret:-44 -35 -30
berlin:-24 -10 -12
bernadette:-36 -38 -40
bernard:-2 0 11
bernie:-64 -55 -61
berries:72 55 64
beschlossen:34 40 -21
beside:74 94 105
beside her:52 89 76
beside himself:-112 -98 -62
beside it:122 104 132
beside … and:94 93 106
beside … i:73 95 103
beside … its:-41 -45 -87
besides:-38 -39 -41
bess:12 101 103
besser:59 -15 -7
best:-54 -30 -14
best … on:151 127 119
bestie:22 31 16
besties:-8 -2 -3
bet:72 -46 -22
beta:39 60 75
beta blockers:71 72 86
beter:12 -80 -74
beter place:-101 -3 -5
beter teh:-59 -48 -45
beter than:-78 6 -64
beter … dead:-22 -82 17
beter … dey:136 -5 0
beter … doesnt:145 5 -14
beter … goodbye:76 139 112
beter … him:72 51 -3
beter … me:-48 -81 -34
beter … one:-92 -55 -26
beter … out:116 44 21
beter … than:44 48 67
beter … without:-96 -38 -46
beth:25 6 11
bets:-9 -2 -1
betting:103 40 62
between:10 40 19
between … knees:-71 -100 -100
between … rails:85 107 105
bev:65 79 91
bev … teh:66 73 89
beyond:52 36 81
beyond teh:96 53 77
bf:89 99 62
bhai:-1 -2 -2
bible:111 115 94
bicarb:-26 -19 -9
bicker:-2 -1 0
bicycle:-77 -59 -47
bien:-38 -48 6
big:-14 5 5
big … after:127 125 132
bigger:13 0 -20
biggest:-36 -36 -28
bike:-86 -37 -26
bikes:-78 -62 -31
bill:-52 -91 -81
bills:-92 -87 -103
bin:-17 -19 -30
bin … teh:57 62 73
binder:-12 4 12
binge:58 31 -55
binged:31 -27 -4
binged and:127 -29 -1
bingo:-42 -11 -5
bingo … it:78 74 77
binned:50 -23 5
binoculars:-88 -82 -45
bins:-46 -38 -9
bio:76 83 89
biography:-3 -2 -2
biology:-31 -23 -22
biopsy:2 19 -4
bipolar:-97 -95 -96
bird:-49 -18 -17
birds:-12 15 22
birmingham:-17 -5 -14
biro:-48 -93 -58
birth:-32 14 -38
birthday:-14 -40 -10
birthday wishes:104 106 84
birthday … it:89 98 105
birthday … week:69 107 62
birthdays:7 16 29
biryani:-17 -39 -46
bis:-22 -19 -12
biscit:-1 -1 -3
biscuit:-22 12 20
biscuits:-102 -106 -104
bishop:17 26 20
bit:17 12 14
bit long:109 123 109
bit off:-79 -24 -33
bit … i:44 45 89
bit … today:73 87 72
bite:-32 3 -24
bites:10 32 -56
biting:-30 -51 -46
bits:12 -27 -86
bitte:38 36 41
bitten:37 68 38
bitter:18 59 63
bitterness:8 1 21
black:38 30 29
black and:73 61 23
black stuff:98 98 101
black … teh:90 71 68
blackberries:-65 -40 -38
blackbird:53 83 84
blackbirds:-15 -1 -4
blackcurrant:-22 -49 -44
blacked:61 123 88
blacking:32 30 -11
blackout:-61 -88 -62
blackpool:13 32 58
bladder:-8 0 0
blade:36 37 -3
blade out:-3 -98 -147
blade … it:12 21 57
blade … put:0 -79 -7
blades:82 77 76
blades and:-54 -63 -112
blades in:28 51 38
blades to:2 -78 -61
blades … and:13 23 38
blades … im:50 86 110
blades … my:97 40 43
blades … side:75 102 95
blades … sister:1 -55 -43
blame:42 50 60
blamed:11 31 -14
blaming:-45 -37 -46
blank:83 23 42
blanket:-5 6 7
blankets:-16 -1 -6
blast:-2 -7 -3
blazer:138 150 134
blazing:-7 0 0
bleach:-45 -22 -14
bleached:-32 7 25
bleak:-14 -18 -27
bled:-16 -13 4
bleed:84 104 -63
bleed out:92 78 116
bleed … teh:63 47 48
bleeding:85 109 117
bleeding and:105 96 112
bleeding … a:112 94 46
bleeding … i:-16 13 54
bleeding … lot:129 132 146
bleeding … me:80 76 86
bleeding … on:-102 -99 -93
bleeding … than:131 128 143
bleeding … this:-75 -81 -63
bleeds:-33 21 -55
bleep:31 41 30
bless:24 21 54
bless u:109 98 76
bless … all:98 93 102
blessed:2 9 53
blessing:9 15 47
blessings:0 0 0
blew:-15 -36 -71
blew my:98 -4 -2
blimey:61 65 76
blind:70 62 75
blind and:63 47 48
blinds:36 46 57
blink:18 8 0
blinking:59 52 52
bliss:-98 -87 -76
blister:63 84 80
blister … and:113 110 101
blistered:-13 -3 -2
blisters:-21 3 -38
block:21 12 24
blocked:12 -4 23
blocker:-10 -4 -8
blockers:60 72 86
blocking:23 51 71
blocks:-55 -39 -38
blog:4 13 22
bloke:-19 -14 -7
blokes:44 45 78
blood:8 43 48
blood in:194 195 133
blood on:90 110 76
blood test:-97 -76 -57
blood … that:-92 -78 -96
bloodbath:-2 -1 -1
bloods:-3 -9 18
bloods … teh:120 100 90
bloody:0 0 0
blouse:-19 -30 -24
blow:53 7 -98
blow … brains:83 98 -49
blower:-10 -8 -7
blowing:-2 31 -2
blown:3 32 10
blows:-26 -19 -15
blu:1 6 24
blue:-23 -15 -20
blue and:100 80 132
blue lips:-114 -93 -82
blue roap:68 52 51
blue stuff:96 117 114
blue … a:44 53 -19
blue … and:66 36 66
blue … i:69 75 56
blue … is:96 107 93
blue … no:-5 -74 -63
bluebells:16 44 63
blues:159 178 159
bluetits:-36 -31 -46
bluff:73 42 35
bluffing:20 20 -65
blunt:-41 -42 -109
blurry:-44 -28 -26
board:11 -46 -38
board … ive:104 59 56
board … put:102 60 68
boarded:-36 -34 -46
boarding:52 84 75
boards:38 60 36
boat:28 39 21
boats:3 3 5
bob:22 17 16
bobble:33 72 84
boda:-17 -28 -1
body:42 54 74
body … to:-45 -11 -137
body … up:178 170 177
bodys:22 71 71
bohemian:18 -2 3
boil:-30 -33 -23
boiled:56 -2 18
boiler:-11 -2 -8
boilers:-24 -29 -25
boiling:83 98 122
boils:-5 -2 -5
boite:52 53 60
bold:-1 0 0
bollard:-50 -36 -46
bolt:150 132 160
bolted:63 64 51
bomb:-51 -63 -38
bombed:-23 -5 -2
bomber:-6 -7 -6
bombing:-65 -54 -28
bon:-16 -13 -16
bond:-11 -26 -13
bone:27 -11 -47
bones:36 -50 -30
bonfire:-35 -42 -30
boning:36 45 60
bonjour:-41 -43 -32
bonnet:6 20 10
bonsoir:-3 -3 -3
bonus:-26 -18 -5
book:-69 -84 -58
bookcase:-51 -36 -15
booked:-10 2 15
booked … i:-7 -45 -48
bookies:75 -17 -13
booking:-8 -6 -5
booklet:-63 -63 -49
bookmark:6 10 5
books:16 -14 -5
boot:40 28 28
boot and:116 123 120
boot of:102 95 97
boot … car:100 93 93
boot … his:140 123 141
boots:30 48 29
boots … teh:86 94 88
booze:21 52 73
booze … and:94 107 101
bord:1 1 6
border:-23 -24 -21
borderline:19 -6 -10
bore:101 129 132
bored:-103 -104 -107
boredom:-50 -51 -48
boring:-89 -79 -28
born:53 -5 -6
born … years:104 57 57
borrow:-39 -43 -48
borrowed:-33 9 15
bort:-16 -7 -5
boss:-83 -53 -34
boss in:-118 -101 -6
boss … tomorrow:119 109 107
bosses:-24 -24 -19
bossing:-7 -3 -2
bosss:0 0 0
bossy:-31 -28 -14
boston:-46 -13 -42
bot:19 26 19
both:14 17 44
both doin:114 109 115
both going:45 75 92
both … car:99 49 51
both … in:92 91 95
both … it:64 68 94
both … not:76 93 68
both … us:131 114 78
bother:114 76 43
bother with:93 87 61
bothered:-32 22 -16
bothered to:150 76 50
bothering:98 -68 -32
bothers:-42 -6 -6
bottle:73 71 75
bottle and:168 141 139
bottle from:157 159 136
bottle i:-21 -84 -55
bottle in:16 -45 -55
bottle … and:27 35 66
bottle … cant:117 128 135
bottle … dnt:161 160 158
bottle … drank:-59 -101 -99
bottle … for:93 125 80
bottle … her:183 173 120
bottle … im:98 79 101
bottle … it:127 92 88
bottle … on:31 -62 -66
bottle … rum:99 138 47
bottle … sais:107 139 148
bottle … shampoo:-55 -31 -37
bottle … squash:-85 -77 -76
bottle … theres:84 18 41
bottle … to:75 103 90
bottle … water:-129 -135 -115
bottle … wen:46 67 78
bottled:101 72 65
bottled it:129 63 54
bottles:77 93 86
bottles … ive:-85 -105 -106
bottom:45 62 60
bottom of:115 96 76
bottom … a:60 -11 -22
bottoms:29 34 41
bought:13 13 12
bought some:94 82 30
bought vodka:105 -32 -11
bought wat:169 172 124
bought … a:-135 -117 -112
bought … amount:127 120 29
bought … at:136 99 105
bought … cord:-100 -92 -93
bought … on:206 112 60
bought … same:133 128 25
bought … stuff:-49 -51 -44
bought … teh:60 9 0
bought … ticket:125 124 129
bought … tonight:-52 -61 -66
bouldering:-64 -43 -49
boulot:-3 -2 -2
bounce:-3 19 18
bounced:-63 -39 -14
bouncers:0 -14 -4
bouncing:-32 -16 -11
bouncy:-29 -15 -20
bound:-26 -37 -13
boundaries:-22 -24 -14
bouquet:11 26 33
bourbon:8 11 9
bournemouth:1 1 2
bow:70 14 21
bowel:-58 -40 -44
bowing:93 102 86
bowl:13 26 34
bowline:-15 -6 -7
bowling:-26 -65 -43
bowls:-83 -80 -71
box:32 10 13
box is:122 122 119
box … and:-88 -87 -126
box … because:111 100 113
box … pills:67 74 96
box … was:90 88 74
boxed:8 14 16
boxer:-4 -5 -4
boxes:-23 -1 15
boxing:-52 -45 54
boy:1 -16 -22
boy ive:-114 -101 -79
boy … and:131 51 -1
boy … me:67 82 106
boyfriend:11 37 -42
boyfriend is:20 12 151
boyfriends:-26 -15 58
boys:38 49 34
bp:66 0 -11
bpd:13 6 -20
br:-5 0 0
bra:85 99 137
braced:-2 0 0
bracelet:-11 19 28
bracelets:-35 -21 -23
braces:-67 -48 -46
bracket:0 -13 -13
bradford:-27 -21 -32
brag:-22 -4 0
brain:6 24 11
brains:58 49 -44
brains out:83 98 -49
brake:160 137 146
brakes:84 87 95
braking:63 33 41
bramble:-1 -1 -1
brambles:-90 -75 -48
branch:41 76 93
brand:-35 -21 -7
brandy:71 18 36
bras:-26 -20 -68
brass:-66 -44 -34
brave:49 70 -24
brave enough:125 128 34
brave … i:115 61 6
braver:8 76 -41
bravest:41 30 -3
brazil:-40 -23 -5
brazos:64 50 -51
bread:-3 27 34
bread … my:-64 -65 -106
break:57 78 75
break … i:95 43 44
breakdown:4 -54 -62
breakfast:36 33 36
breaking:-24 44 54
breaks:-38 0 -59
breakthrough:43 76 70
breakup:-13 -40 -49
breakwater:92 116 133
breast:-32 -4 -3
breath:8 23 43
breath and:-55 -52 -74
breathe:12 61 65
breathe i:72 80 62
breathed:5 -33 20
breathes:55 43 35
breathing:63 75 71
breathing blue:-85 -64 -56
breathing but:176 181 182
breathing i:-44 -30 -19
breathing im:88 1 25
breathing sounds:80 110 102
breathing … a:24 45 63
breathing … it:127 113 75
breaths:104 132 145
bred:-38 -50 -29
brekfast:-11 -16 -10
brenda:-45 -43 -29
brew:58 73 33
brian:-27 -30 -32
bribery:-13 -25 -22
brick:24 48 52
bricking:-25 -18 -2
bricks:111 97 83
bride:-75 -65 -78
bridesmaid:-94 -56 -75
bridesmaids:-45 -37 -39
bridge:44 62 69
bridge i:101 122 85
bridge im:129 124 121
bridge ive:132 142 150
bridge of:-38 -39 -42
bridge patrol:109 108 96
bridge ready:-102 -97 -90
bridge this:-95 -105 -142
bridge tonight:-93 -95 -138
bridge … all:82 52 45
bridge … and:79 97 114
bridge … down:138 76 78
bridge … left:73 86 64
bridge … my:-99 -80 -72
bridge … over:128 114 122
bridge … said:112 109 109
bridge … tonight:70 76 95
bridge … walked:144 -4 -1
bridge … wat:52 64 74
bridges:-35 -58 -33
brief:-73 -69 -48
briefcase:30 38 31
brigade:29 35 35
bright:98 114 116
brighter:60 -31 -30
brighton:-53 -36 -29
brilliant:-87 -63 -69
brilliantly:-37 -55 -41
bring:-78 -87 -114
bring ur:-59 -72 -61
bringe:64 69 23
bringing:-16 -11 33
brings:-37 -21 -55
bringt:-55 -59 -34
brink:44 23 -59
brisbane:-4 30 36
bristol:10 21 -4
british:-15 -24 -32
bro:169 149 149
broadband:-9 -4 -14
broccoli:-9 -9 -10
brochure:-35 -15 -8
broke:-6 7 -21
broke teh:86 47 59
broke … finger:89 127 -74
broke … going:-64 -106 -17
broke … hes:24 36 116
broke … im:96 116 130
broke … nose:30 20 -119
broke … rist:-74 -90 -167
broken:-18 -26 -20
broken … my:57 78 79
broma:9 51 -3
brooch:-48 -48 -37
broom:-5 -16 -61
brother:-28 -14 -14
brother hes:-74 -91 -37
brother … hav:-148 -132 -110
brother … that:108 87 76
brother … to:-30 -45 -73
brothers:-12 12 33
brothers … are:-5 -16 -68
brought:-42 -43 -39
brought a:-135 -147 -72
brought … home:148 132 143
brought … naloxone:138 80 -3
brown:16 26 -3
brownies:-16 -8 -4
browser:73 71 72
browser history:136 119 108
browser … teh:106 104 77
brucke:21 41 37
bruder:-12 -10 -24
bruise:-22 7 -36
bruised:-57 -30 -38
bruises:55 63 -112
brush:-88 -76 -74
brushed:-54 -65 -63
brushing:38 47 49
brutal:7 -6 -19
btw:-14 -27 -14
bubble:-30 -32 -28
bubbles:-83 -82 -69
bubbling:50 35 49
bubbly:21 22 13
buch:-9 -6 -3
bucket:-81 -59 -26
bucket and:-109 -117 -121
bucket … teh:-96 -103 -93
buckets:80 73 57
bucks:0 -2 -1
buddies:52 70 49
buddy:-19 -30 -17
budge:-51 -15 -11
budget:-42 -23 -12
budgeting:14 33 -18
budgie:-81 -74 -81
budgies:87 87 66
buffet:-69 -63 -62
bug:-38 -14 -10
bugs:47 56 62
build:-40 -21 -2
builder:-23 -4 -21
builders:-107 -78 -90
building:-15 -1 -20
building and:115 120 33
building … i:154 161 151
built:-20 -8 -8
bulb:-75 -57 -27
bulbs:-37 -13 -4
bulimia:-30 -60 -22
bulimic:-10 -16 -13
bull:10 -8 1
bullet:64 75 62
bullet in:82 75 2
bullet … teh:-75 -67 -79
bulletin:-30 -26 -21
bullets:-47 -28 -16
bullied:-5 -7 -32
bullies:3 0 -11
bullying:-23 -6 -8
bum:-81 -72 -59
bump:-52 -43 -28
bumped:-14 -6 -5
bumper:-2 -2 -1
bumping:12 5 11
bun:-55 -44 -44
bunch:-28 -57 -72
bundle:83 86 74
bungalow:-137 -119 -110
bunged:-38 -29 -12
bungee:-52 -44 -32
bunions:-10 -7 -9
bunk:23 40 26
bunk and:51 68 76
bunnings:44 40 35
buns:-3 -1 -1
bunting:-113 -111 -119
buoy:11 9 20
buoys:76 52 63
buoys … teh:79 60 71
bupe:-12 -3 -1
buprenorphine:54 71 77
buprenorphine and:90 78 77
buprenorphine … and:63 69 62
bupropion:2 1 2
burden:-15 -51 -25
burden on:48 -30 -39
burden … daughter:107 -12 -7
burden … everyone:115 -2 -11
burden … my:70 -64 -51
bureau:26 38 47
burger:-9 -5 15
burgers:-50 -22 -29
burglar:-53 -56 -88
burglary:-20 -24 -13
burial:104 116 137
buried:-55 10 12
burn:30 -46 -38
burn myself:9 -170 -79
burn … after:0 -124 -5
burn … i:88 -85 -7
burn … wen:5 -85 -10
burn … with:89 179 -21
burned:-46 -19 -76
burned … i:81 32 68
burned … with:76 65 -78
burning:102 84 79
burning and:104 91 36
burning hot:88 72 116
burning myself:58 -47 -15
burning up:68 77 40
burning … arms:41 70 -111
burning … teh:-17 -34 -75
burning … with:61 63 -107
burnout:-31 -27 -25
burns:158 158 36
burnt:-48 -29 7
burst:-20 -11 -11
bury:8 9 40
bury … i:142 56 -15
bury … teh:-97 -68 -83
burying:28 27 -6
bus:-27 -8 -37
bus has:74 71 58
bus if:58 -80 -27
bus soon:95 -8 -2
bus with:-78 -49 -25
bus … for:59 121 101
bus … gone:122 112 141
bus … good:28 76 -14
bus … iykyk:47 -30 -7
bus … me:-41 -73 -62
bus … teh:102 58 69
bus … u:115 -125 -28
buses:-97 -88 -74
bush:14 24 30
bushes:1 9 59
business:-62 -35 -24
buspirone:-1 -1 -1
bust:-2 -6 -49
busy:30 -28 -28
but:-48 -36 -24
but i:8 -55 -36
but most:96 113 139
but shes:-44 -55 -110
but teh:36 53 26
but this:98 41 26
but tonight:65 47 21
but … am:-102 -33 -23
but … answer:102 69 10
but … can:58 100 68
but … do:-50 -49 -28
but … down:113 107 122
but … feels:-73 -33 -31
but … fink:-87 -60 -70
but … get:90 78 75
but … going:44 50 16
but … i:-49 -69 -61
but … isnt:-38 -102 -70
but … its:-29 -81 -67
but … ive:-54 -15 -39
but … keeps:154 148 185
but … left:6 50 67
but … many:61 60 47
but … new:56 39 8
but … of:-100 -17 -7
but … on:-41 -54 -104
but … one:77 76 47
but … promised:96 -42 -14
but … roap:4 14 -79
but … shakin:54 82 65
but … taken:168 169 157
but … tok:101 104 100
but … turns:98 47 -4
but … up:-4 -26 -9
butchers:39 45 59
butler:-73 -74 -79
butt:-10 -6 -6
butter:-66 -47 -39
butterfly:24 30 26
button:74 -9 42
button batteries:22 35 71
button for:90 61 78
buttons:-30 -16 -11
butty:4 -5 -6
buvidal:10 -1 0
buy:16 13 -35
buy and:140 38 53
buy … and:82 106 53
buyers:-66 -68 -43
buying:63 -6 -31
buys:-57 -50 -61
buzz:7 8 27
buzzer:64 36 42
buzzing:51 68 68
by:14 28 33
by a:-47 -134 -123
by christmas:111 89 -50
by easter:-86 -101 -89
by eight:-31 -50 -14
by his:115 122 77
by ill:65 60 109
by in:95 91 98
by lunch:-63 -66 -83
by me:60 25 -34
by midnight:154 7 31
by mistake:-69 -42 -27
by monday:22 115 123
by morning:84 108 125
by my:47 32 -26
by myself:-34 -29 -134
by name:95 101 91
by tonight:75 71 82
by … be:209 183 175
by … bins:153 129 122
by … cant:125 82 93
by … for:41 15 14
by … gate:-54 -90 -96
by … hair:70 71 160
by … hands:96 100 77
by … hour:-145 -136 -142
by … ill:5 27 14
by … im:46 70 78
by … kettle:109 91 76
by … morning:130 102 103
by … night:72 81 87
by … river:-39 -56 -61
by … roap:71 82 96
by … sea:-132 -121 -119
by … shed:18 57 64
by … shell:155 150 96
by … this:132 116 120
by … where:-79 -117 -58
by … wil:88 96 61
by … window:-39 -74 -65
bye:88 103 118
bye bye:-106 -113 -133
bye everyone:-95 -94 -115
bye forever:-108 -135 -154
bye from:-92 -101 -119
bye my:63 57 66
bye … my:-63 -69 -70
bypass:3 9 71
c:-29 -11 -8
ca:13 10 1
cab:76 75 67
cabin:43 49 53
cabinet:13 -2 7
cabinet he:-102 -96 -75
cabinet key:114 126 115
cabinets:-13 -1 0
cabins:-25 -28 -33
cable:65 59 74
cabnet:7 7 10
cachets:28 29 45
cactus:-1 23 25
cada:17 7 -26
cafe:-70 -81 -79
cafeteria:-23 -7 0
caffeine:-55 -10 24
cage:4 -3 8
cage and:104 25 32
cage … my:100 40 37
cairn:0 -1 1
cake:-128 -167 -189
cake … i:84 -13 -6
cakes:-30 -38 -25
calcium:-53 -27 -26
calculator:3 35 42
calendar:-1 22 37
calendar as:105 91 80
calf:-37 -48 -55
call:2 2 24
call it:67 67 103
call … me:113 102 111
call … police:40 79 103
callback:67 -23 -31
called:-98 -127 -96
called and:63 101 37
called my:-30 -110 -73
called … and:-14 -84 -80
called … im:65 109 -7
caller:-44 -39 -24
callers:-6 10 -9
calling:36 -31 -27
calls:-48 -59 -44
callum:62 50 54
calm:-18 0 -11
calm it:-41 -80 -54
calm ive:86 76 75
calm … and:-95 -59 -26
calm … for:91 105 117
calm … that:125 126 88
calmer:57 93 70
calmer than:79 88 63
calmer … i:48 58 25
calmest:-9 0 25
calming:-25 -19 -17
calmly:35 31 19
calms:19 32 -27
calor:-48 -23 -19
calories:-59 -12 -3
calpol:64 53 40
calves:-11 -16 -15
cam:21 39 4
cambio:-17 -8 -10
came:-29 -48 -47
came close:2 -89 -62
came home:99 34 34
came on:45 -5 22
came out:-18 -3 -75
came this:-62 -102 -93
came today:102 120 113
came up:-43 33 55
came … it:-86 -121 -94
came … morning:-64 -102 -96
came … off:64 102 102
came … to:27 45 49
camel:-45 -11 -10
camera:-9 42 30
cameras:100 119 78
camhs:35 -85 -54
camouflage:0 -2 0
camp:-6 -18 -17
camp … teh:-70 -68 -65
campaign:-79 -38 -39
campaigners:-7 -2 -1
campaigning:-52 -44 -36
camper:36 50 41
camping:-17 4 17
camping … not:112 113 110
campus:-10 -13 -14
camus:-8 -14 -8
can:-6 5 25
can a:63 45 50
can be:-68 -50 -46
can dei:178 148 185
can do:-79 -77 -26
can end:38 45 136
can feal:105 104 80
can fink:-36 -78 -66
can go:49 89 79
can guess:107 97 89
can hear:127 99 106
can i:-20 -56 -60
can kil:51 43 88
can leave:-42 41 68
can make:-71 -114 -73
can of:101 126 124
can say:-102 -83 -74
can see:96 98 71
can taste:117 46 40
can … a:-110 -71 -93
can … after:52 48 33
can … bike:-76 -91 -110
can … car:103 111 108
can … goodbye:58 98 109
can … her:77 56 71
can … his:96 89 90
can … lfie:4 1 77
can … metal:56 89 82
can … of:113 -5 -19
can … people:98 75 73
can … stay:121 64 71
can … teh:-45 -61 -68
can … up:-28 -68 -70
canada:-46 -23 -23
canal:34 56 82
canal … i:117 118 126
canals:-13 -28 15
canary:51 58 77
cancel:66 -14 4
cancelled:7 23 52
cancelled … and:58 81 84
cancelling:32 17 -13
cancels:1 0 0
cancer:6 -86 -127
cancers:-8 -10 -5
candle:43 18 31
candle on:94 49 47
candle … teh:148 117 117
candlelight:-11 -16 -9
candles:-29 -7 -8
canister:101 90 74
cannot:-21 51 51
cannot see:115 65 66
cannot tell:99 51 47
cannot … teh:122 112 24
cannula:-79 -75 -83
canoe:-55 -37 -34
cans:124 29 -67
cans … teh:-12 -111 -43
cansada:20 -43 -46
cansado:153 -14 -13
cant:60 59 44
cant be:47 38 51
cant bear:-13 -34 -94
cant breathe:41 80 70
cant carry:109 112 62
cant feal:16 65 79
cant find:-66 -101 -66
cant get:91 99 78
cant go:-37 -45 -84
cant hold:75 90 20
cant imagine:91 -60 -6
cant leave:12 77 -50
cant make:72 51 106
cant remember:90 61 50
cant rouse:64 67 60
cant stay:25 0 -13
cant stop:22 51 -6
cant swim:150 114 126
cant talk:114 81 75
cant wait:-92 -98 -114
cant wake:19 68 99
cant … a:47 35 -2
cant … about:62 -18 -103
cant … alone:-86 -54 -40
cant … another:14 102 88
cant … anymore:15 91 146
cant … blood:96 79 76
cant … bothered:99 71 34
cant … cant:33 67 45
cant … cup:59 56 -117
cant … cutting:11 6 -153
cant … enough:-92 -82 -70
cant … from:-69 -71 -13
cant … head:65 68 95
cant … her:51 71 121
cant … him:123 115 149
cant … in:36 31 74
cant … it:-2 -55 -110
cant … its:-91 -108 -55
cant … my:57 63 79
cant … night:34 108 138
cant … of:49 -42 -2
cant … one:92 39 71
cant … piont:14 -53 -28
cant … reason:106 32 26
cant … straight:90 90 106
cant … that:-10 -42 -125
cant … wanting:157 20 -57
cant … way:-64 -27 -87
cant … with:34 9 10
cant … wont:-101 -92 -113
canteen:-4 -2 -12
cap:-19 13 14
capable:-9 8 -73
capital:-16 -19 0
capitals:-50 -42 -26
caps:27 14 0
capsule:-37 -9 40
capsules:88 89 117
captain:8 23 22
captains:82 50 36
captioned:57 83 81
captive:156 152 151
car:20 23 27
car door:24 30 -98
car hit:106 79 109
car outside:24 -92 -127
car teh:70 61 48
car … been:94 108 119
car … drive:-82 -101 -75
car … for:-61 -102 -99
car … going:78 65 72
car … he:-47 -30 -103
car … him:151 98 -6
car … i:54 4 18
car … is:59 72 49
car … ive:91 91 51
car … morning:144 138 145
car … no:68 93 76
car … saturday:67 66 62
car … wall:114 127 143
caravan:-55 -35 -27
caravans:-5 -2 -4
carbon:-13 19 50
carbs:-28 -24 -13
card:-8 -22 -30
card of:85 55 50
card saying:167 154 134
card … and:82 104 80
cardboard:-2 -32 -25
cardiac:-45 -23 -12
cardiff:-40 -43 -43
cardigan:50 51 67
cardigans:-47 -37 -44
cardiologist:-3 -49 -41
cards:-26 -22 -20
care:-12 -44 -58
care … liv:45 -110 0
care … neva:-76 -15 -1
cared:5 3 4
career:-12 44 42
careful:-58 -49 -47
careful … i:-48 -52 -22
carefully:-17 -8 -13
carer:-9 7 -40
carer … me:106 107 114
carers:68 60 15
carers come:105 121 117
carers … come:-81 -86 -59
cares:-29 30 8
caretaker:43 38 40
carga:123 -5 -6
caring:32 39 59
carl:0 0 0
carlisle:-3 1 27
carol:32 33 18
carols:29 12 37
carpal:-68 -33 -27
carpark:-56 -70 -76
carpet:18 58 56
carpet … i:102 129 123
carpet … teh:-46 -56 -38
carpets:29 35 84
carriage:-59 -16 8
carriageway:134 107 115
carried:-60 -43 -68
carrier:-28 -36 -42
carrier … teh:107 68 63
carries:-5 0 -17
carrot:-1 -1 -1
carrots:-61 -44 -15
carry:60 26 2
carrying:27 -51 -99
carrying on:140 81 -21
carrying … wen:90 -15 -1
cars:74 110 115
cars … at:60 78 86
carta:56 65 62
cartoon:22 -7 -12
cartoons:11 -14 20
cartridge:60 61 76
cartridges:118 127 115
carve:32 54 -28
carved:20 50 -4
carvery:-2 -22 -27
carving:15 18 2
carving knife:71 72 85
casa:-20 -7 -39
case:-31 3 -25
case it:1 43 57
caseload:60 87 62
cases:-65 -71 -70
cash:-4 -15 -40
cashier:-34 -26 -33
casi:-10 -5 -18
casino:61 -77 -87
casserole:4 9 15
casseroles:-53 -32 -38
cast:75 51 35
cast off:172 151 127
cast … i:90 77 51
cast … off:-75 -33 -32
castle:-24 -13 -19
casualty:-28 -16 -81
cat:-50 -49 -38
cat if:81 50 -1
cat scratches:25 52 -2
cat … paid:99 97 99
cat … u:90 56 0
catalogue:-45 -63 -57
cataract:-59 -54 -62
cataracts:-48 -48 -44
catch:36 -12 -62
catch my:103 63 72
catches:5 23 -18
catching:-12 -81 -43
catching … if:52 -125 -20
catching … soon:59 -41 -21
caterer:-50 -55 -43
cathedral:-1 16 7
catholic:-17 -1 -8
cats:-25 -13 -22
cattle:29 50 6
caught:-23 -64 -85
cauliflower:-25 -5 -2
cause:-4 1 -34
cause i:122 52 30
caused:-77 -56 -44
causes:-20 -42 -30
causeway:-36 -29 -35
cave:6 6 42
caved:-29 -36 -22
cba:9 31 0
cbt:-108 -93 -88
ce:-13 27 25
ceci:67 64 93
ceilidh:-21 -13 -12
ceiling:13 12 22
ceilings:58 52 65
celebrant:-17 -18 -18
celebrate:-29 -21 -8
celebrated:-11 6 28
celebrating:-122 -88 -95
celebration:-1 -2 -1
celebrity:-47 -26 -8
cell:69 39 47
cellar:26 29 52
cellmate:53 60 51
cello:-24 -12 -35
cells:-17 2 -31
cemetery:10 -49 -40
cenamos:-37 -48 -42
cenar:-11 -6 0
cent:11 -21 -25
center:-26 -28 -16
central:89 69 62
centre:-91 -64 -53
centre … i:79 100 109
centres:33 71 71
cents:-23 -11 -14
century:4 -13 -3
ceramica:-13 -3 -2
cereal:-12 6 11
ceremony:-48 -32 -20
certain:27 -11 -68
certain i:135 94 76
certificate:-36 -41 -29
certificates:-78 -74 -107
certs:-7 -7 -1
cest:47 39 43
cette:9 14 -14
ch:0 0 0
chain:68 66 48
chained:87 17 5
chains:-73 -55 -51
chainsaw:58 63 64
chair:42 62 64
chair in:103 103 79
chair … my:63 91 87
chaired:-6 6 -1
chairs:-81 -42 -21
chairs no:-87 -66 -77
chairs under:97 100 91
chalk:-2 8 8
chalky:16 31 18
challenge:-59 -59 -66
chamber:52 65 63
chamomile:4 -17 -46
champagne:30 -17 -18
champion:-27 -16 -22
chance:0 25 -41
chandlers:-5 -11 -11
change:-59 -64 -53
changed:-61 -25 -36
changed … mind:127 139 130
changed … to:48 76 60
changes:14 54 60
changing:-13 0 0
channel:-42 -9 -25
chante:-21 -6 -3
chaos:-68 -48 -44
chap:-23 9 37
chapel:-9 -2 16
chaplain:-40 13 28
chapter:-47 -86 -82
chapters:-27 -62 -45
chaque:-33 -27 -16
character:-12 29 -31
characters:-61 -40 -7
charades:-27 -21 -23
charcoal:-2 -23 -20
charcoal for:92 124 120
charcoal … bathroom:55 64 73
charcoals:23 -1 0
charcoals … teh:78 34 32
charge:-58 -52 -31
charged:-117 -108 -88
charger:27 -55 -19
chargers:-69 -58 -56
charges:-45 -16 -13
charging:-37 -28 -23
charity:-72 -41 -43
charitys:-15 -13 -8
charla:-3 -3 -4
charming:-2 -1 -4
chart:-86 -65 -43
charts:-31 15 14
chase:-11 16 31
chased:32 14 40
chased teh:33 54 55
chasing:-11 3 64
chat:-15 -8 -8
chat and:91 77 51
chat i:113 130 113
chats:118 117 124
chatted:-17 17 16
chattering:97 69 73
chatting:-21 -12 5
chatty:0 0 0
cheap:-56 -54 -31
cheaper:-78 -57 -32
cheat:0 -4 -29
cheating:-86 -58 -53
cheats:-9 -9 -15
check:-5 10 14
check on:47 54 35
check out:49 19 -27
check teh:-80 -74 -106
check … i:-63 -123 -94
checked:-63 -39 -40
checking:-36 -67 -23
checking out:85 104 108
checking … early:56 -105 -23
checkout:75 17 12
checks:1 25 28
checks my:99 39 -64
checks … fone:135 62 -34
cheek:19 2 26
cheeks:49 69 96
cheeky:-60 -41 -29
cheer:0 -6 -37
cheered:-49 -30 -15
cheerful:-38 -25 -21
cheerfully:-14 -7 -5
cheering:-9 -10 -23
cheerio:161 177 180
cheers:54 68 79
cheers for:96 68 70
cheese:-118 -119 -103
cheesecake:-97 -64 -48
cheesy:-26 -3 -3
chef:-90 -11 -4
chefs:8 9 13
chem:1 -6 -22
chemical:15 13 33
chemicals:122 82 19
chemist:-65 -60 -57
chemist … dey:-31 -54 -75
chemistry:-54 -20 -11
chemists:60 23 35
chemo:25 -53 -26
chemos:0 0 0
chennai:-43 -36 -28
cheque:39 13 -17
cherry:-23 -8 -7
chess:-13 6 53
chest:119 138 154
chest is:160 113 110
chest pain:-71 -122 -47
chest … a:65 95 84
chest … and:34 63 36
chest … i:71 50 28
chest … not:-71 -94 -89
chest … tight:-67 -115 -68
chester:65 -34 -34
chests:72 25 9
chew:-1 -24 -54
chewed:38 10 2
chewing:0 -5 10
chews:-20 -24 -20
chez:10 11 -23
chicago:-7 -13 -7
chicken:-100 -41 -44
chickened:39 34 55
chickens:-66 -63 -52
chief:18 -8 -34
chien:-14 -9 -6
child:13 25 36
child to:66 78 100
child … teh:-87 -101 -92
childhood:-21 -46 -51
childminder:39 47 92
children:-1 -23 -44
children and:36 54 66
children … teh:53 70 72
childrens:-47 -55 -38
childs:-37 -16 -43
chili:-35 -4 -8
chill:91 102 94
chilli:-82 -70 -44
chimney:5 19 27
chin:108 114 150
china:-20 5 17
chinese:31 67 70
chins:49 53 57
chip:0 -12 -21
chipped:-1 -1 -1
chippy:-85 -54 -54
chips:-180 -143 -124
chiropodist:-23 -38 -45
chisel:71 45 50
chlorine:-39 -60 -69
chocolate:-29 -47 -31
chocolates:-67 -33 -29
chocolats:-26 -25 -22
choice:8 43 29
choir:-49 -26 -35
choirs:-38 -30 -36
choke:41 53 -3
choked:33 66 1
chokes:130 102 -52
choking:26 64 118
cholesterol:-28 -21 -21
choose:68 52 25
choose teh:87 40 -24
choose … i:56 111 104
chooses:-30 -44 -45
choosing:49 81 3
chop:-55 -33 -38
chopped:-31 -26 -21
chopping:6 -49 -31
chords:-10 -3 -2
chore:88 -15 -11
chores:68 29 -49
chorus:11 -23 -16
chose:3 26 34
chose teh:35 46 63
chose … hotel:66 56 63
chosen:14 28 11
chosen not:114 99 52
chosen teh:36 47 87
chosen … because:88 84 73
chosen … dei:1 1 -86
chosen … hymn:112 106 113
christ:-46 -6 -14
christening:-5 -58 -53
christie:-9 -7 -5
christmas:-52 -58 -44
christmas … and:-42 -67 -82
christmas … with:79 3 11
christmases:-3 -1 -6
chronic:-1 -7 -12
chuck:11 13 26
chucking:-5 0 0
chuffed:-68 -8 13
chugged:117 86 116
church:-52 -45 -45
church … a:-64 -59 -53
churchyard:20 -24 -22
chutney:-40 -20 -15
cide:1 0 -4
cider:26 35 35
ciders:29 9 10
cigarette:39 9 6
cigarette last:98 87 71
cigarettes:6 22 -68
cinco:-3 -1 -1
cinema:-7 22 48
cinnamon:-15 -4 -4
circle:20 49 27
circled:26 -1 -26
circles:-1 -3 0
circling:128 126 122
circus:-10 -3 -1
cirrhosis:-15 -11 0
cistern:11 -30 1
citalopram:12 2 7
citizen:-2 -2 -2
citizens:20 5 -29
city:-84 -103 -101
civil:-53 -37 -33
ck:-2 -1 -1
cking:-9 -14 -10
claim:-3 -12 -7
claimed:-1 -3 -4
clammy:125 106 114
clap:-38 -26 5
clapped:-86 -41 -33
clappers:60 64 76
claps:-34 -6 -3
clase:-5 1 5
class:-40 -77 -96
classes:-57 -55 -57
classic:-4 -6 -5
clause:2 6 15
claw:37 54 51
claws:-63 -67 -12
clay:-45 -35 -29
clays:-28 -23 -23
clean:-26 -18 -32
clean for:124 110 113
clean tiem:59 -50 -4
clean up:95 100 103
cleaned:-24 5 19
cleaner:80 93 94
cleaner and:110 118 118
cleaner … a:78 84 88
cleaner … of:73 86 89
cleaners:33 35 39
cleaning:-71 -35 -41
cleans:-10 -2 -38
clear:-21 9 -12
clearance:5 9 19
cleared:3 25 38
clearer:-12 -35 -36
clearing:-10 -41 -59
clearly:-6 10 39
clears:10 24 10
clerical:54 -11 -12
clerical error:67 -6 -8
clerk:8 27 18
clever:-7 -35 -67
click:-1 -23 -28
clicked:88 104 116
clicking:-1 4 5
clicks:-2 0 0
client:2 30 22
clients:-10 -18 7
cliff:45 59 81
cliff … off:71 92 103
cliffs:34 38 60
clifftop:58 32 18
clifton:93 90 78
climb:117 105 93
climb out:105 54 55
climb … of:76 34 23
climb … teh:-8 26 23
climbed:109 128 132
climbed out:73 58 64
climbed over:67 67 57
climbed teh:63 69 75
climbed … pylon:73 81 87
climbers:-6 -5 -2
climbing:-80 -67 -49
climbing over:151 101 85
climbing wall:-71 -78 -70
climbs:-35 -32 -19
cling:47 50 81
cling film:50 52 83
clinging:98 -5 11
clinic:-46 -80 -128
clinics:-51 -34 -26
clint:4 11 6
clip:-34 -22 -17
clipboard:-59 -32 -39
clipped:39 51 58
clive:-32 -26 -30
clock:41 38 42
clock it:142 84 17
clock out:-90 -144 -114
clock … of:7 -101 -5
clocked:36 42 27
clocking:56 -27 73
clocks:-29 -31 -16
clockwork:-16 4 -4
clogs:-2 -2 0
clonazepam:113 143 145
clonidine:24 41 53
close:38 -9 -22
close my:24 90 88
close to:-20 -46 -137
close … ending:-38 -74 -5
closed:43 49 54
closed … with:163 156 148
closer:82 84 23
closes:44 64 68
closest:-16 -32 -20
closet:131 122 104
closing:83 56 51
closing … book:117 -12 -18
closing … teh:117 114 93
clot:83 54 11
cloth:-7 -6 -6
clothes:6 -4 -10
clothes are:120 119 101
cloud:40 24 9
clouds:22 54 74
clown:1 1 9
clozapine:-36 -31 -19
club:-123 -115 -123
club is:-47 -53 -46
club … on:-114 -114 -114
clubhouse:24 2 -3
clubs:-59 -30 -33
clue:-53 -77 -120
clumps:35 82 -3
clumsy:-56 -27 -4
clutch:6 18 12
clutching:104 108 100
clutching his:104 108 100
cmht:-6 -6 -3
co:82 91 110
co … and:93 135 107
coach:-13 2 -24
coached:-72 -64 -34
coaches:-16 -4 -4
coaching:-76 -71 -78
coal:-92 -75 1
coals:83 54 39
coast:35 60 69
coaster:1 -13 -3
coastguard:-1 21 29
coat:12 7 7
coat and:153 136 142
coat teh:-82 -69 -61
coat … off:126 82 81
coats:73 45 37
cobwebs:-99 -103 -103
cocaine:128 40 55
cocina:-53 -27 -8
cockerel:-8 -5 -4
cocktail:-73 -126 -120
cocoa:-15 -20 -24
coconut:-21 -20 -1
codamol:35 42 63
code:54 49 47
coded:-16 -15 0
codeine:38 -95 -10
codeine … i:99 60 63
codes:5 0 -11
coding:-13 -20 -25
coeliac:-38 -30 -20
coercive:-1 -1 0
coffee:-93 -50 -57
coffees:17 9 43
coffin:96 55 17
coffins:69 64 76
coil:23 64 25
coin:34 79 94
coins:6 32 1
coke:49 -3 -39
cokes:79 -1 -1
col:30 30 46
cola:1 -4 -6
cold:1 21 18
cold hands:-92 -87 -71
colder:20 7 2
coleslaw:-11 -8 -3
colin:1 0 5
collapse:-26 -18 -14
collapsed:-17 -22 -7
collapsing:110 85 -2
collar:8 49 27
colleague:38 27 73
colleague … a:80 94 -9
colleague … teh:129 136 126
colleagues:-49 -27 -41
collect:-7 -9 -2
collect teh:-71 -62 -66
collected:-43 -20 2
collecting:-33 -22 18
collection:-9 -5 12
collects:-54 -41 -33
college:31 11 -3
college … teh:82 89 15
collie:-61 8 1
colonoscopy:-71 -60 -65
colony:7 4 9
colour:75 75 66
colour … i:92 80 108
coloured:-13 -20 -9
colouring:50 -62 -8
colours:-84 -52 -49
column:133 105 117
columns:-7 -13 17
coma:21 -4 59
combination:66 74 63
combine:29 54 69
come:33 8 41
come after:118 100 89
come and:-27 -94 -59
come … all:-104 -83 -99
come … for:-28 -54 -94
come … go:-82 -80 4
come … his:-92 -85 -88
come … im:105 48 87
come … no:105 14 11
come … tell:-55 -78 -61
come … them:-82 -83 -82
come … to:-47 -79 -104
comedian:-9 -9 -2
comedy:-18 -5 -6
comes:6 8 -7
comes and:121 130 115
comes down:100 30 47
comes round:46 -28 -80
comes … dnt:158 121 127
comes … friday:-125 -127 -102
comes … room:29 28 -178
comfort:-19 -12 -37
comfortable:-24 -6 -9
comforting:28 11 -15
comforts:78 39 -7
comfy:-25 -20 -15
comic:-27 -22 -13
comics:-35 -29 -34
comin:33 37 46
comin down:-33 -52 -27
comin for:-110 -102 -111
comin home:4 68 73
comin in:80 64 48
comin on:-88 -61 -61
comin over:-66 -82 -46
comin tomorrow:-13 -85 -62
comin up:82 49 66
comin … by:79 88 120
comin … i:19 -85 -94
comin … in:-61 -70 -69
comin … no:131 -19 -11
comin … not:99 57 48
comin … u:103 88 89
comme:-35 -36 -36
commence:29 26 48
comment:-67 -61 -53
comments:-29 -33 19
commit:74 60 -67
commit sudoku:28 67 -49
commit suicide:36 83 88
commit toaster:86 -9 -34
commit … i:-43 -18 -26
commit … tonight:5 3 86
committed:-36 -29 -9
committee:-82 -76 -62
committing:-45 55 -7
committing suicide:-35 80 -8
commode:-39 -38 -41
common:-92 -32 -40
communion:-10 2 3
community:-75 -78 -79
commute:-100 -16 -32
commuters:-20 -17 -12
commuting:-25 -5 -2
como:-46 -83 -40
companeros:-9 -7 -3
company:-9 6 22
compare:-14 -14 -3
compared:6 -3 0
comparing:-18 -4 -5
compass:53 20 -45
compensation:10 23 21
competition:-23 -17 -5
complain:3 -72 -101
complained:-53 -53 -43
complaining:-98 -68 -72
complains:104 76 -12
complaint:-68 -49 -44
complaints:-51 -11 -5
complete:10 0 7
completed:-29 -33 -13
completely:0 0 0
complicated:-59 -55 -14
compliment:7 5 6
composing:3 -18 -45
compost:-29 -18 -10
comprimes:10 15 35
computer:-72 -61 -55
comrades:18 18 16
con:-113 -6 11
concealer:12 12 -31
concentrate:19 -14 -15
concentration:1 -5 -13
concerned:18 -61 -26
concert:-14 -12 5
conclusion:72 22 -34
concrete:41 49 59
condition:-7 5 -25
conductor:55 -18 -15
cone:-26 -9 -18
conference:7 22 -1
confess:-17 -43 -31
confessed:105 82 44
confession:24 -14 -4
confided:77 75 -2
confidence:-8 -52 -40
confidential:-16 -4 -3
confirmed:-13 -12 0
confiscated:1 29 18
confused:6 21 8
confusing:-31 -39 -35
congrats:-20 -12 -13
congratulated:63 -35 -6
congratulations:-17 -2 -1
connected:-16 0 9
conscience:98 78 87
conscience is:110 105 102
consciousness:122 104 106
conservatory:104 83 82
consider:3 3 93
consider this:122 114 102
consider … my:59 95 95
considered:-110 -138 -32
considering:81 123 -80
considering ending:13 68 -6
console:131 -11 -7
constable:-4 -1 -2
constant:-6 49 -41
constantly:0 0 0
constipated:-4 -7 -5
constipation:-1 4 -1
consultant:-81 -60 -76
consumed:24 6 24
consumption:34 60 57
contact:-13 2 41
contacts:11 -11 -21
contains:-9 -18 -24
contemplating:-57 -60 -5
content:38 2 -12
contents:99 99 90
contest:-45 -36 -25
context:1 0 0
continue:-16 -47 -57
contract:-96 -96 -35
contracts:5 -1 -8
control:-78 -85 -81
controlled:-70 -43 -26
controller:-21 -16 -42
controls:58 96 -87
convention:-25 -8 -12
conversation:-108 -92 -93
conversion:-6 -7 -6
convinced:-101 -38 10
convulsing:116 125 129
cook:-4 -35 -54
cooked:-43 -26 -37
cooker:-29 -39 10
cookers:-32 -21 -15
cookery:-19 -27 -1
cookies:-30 2 -4
cooking:-89 -99 -17
cooks:-18 -27 -14
cool:-17 -50 -46
coordinator:-35 -50 -36
cop:-121 -15 -22
copay:-3 -8 -4
cope:47 15 24
coped:0 2 6
copied:97 88 75
copies:-23 -10 -5
coping:-1 -2 -57
copper:-55 -25 -58
cops:-29 -9 -16
copy:-12 5 41
cord:31 46 51
cord from:100 93 112
cord of:-96 -92 -92
cord … teh:-62 -53 -56
corde:61 56 72
cords:131 116 129
cords … teh:98 101 124
cork:-59 -54 -38
corner:-19 -42 -43
corner i:70 -49 -35
corner … dnt:90 -19 -1
cornered:-56 -48 -3
corners:3 -14 -36
cornwall:14 33 41
coroner:50 79 103
coroners:-38 -25 -21
corpse:32 0 10
correct:-49 -82 -23
corrected:3 26 -24
corrections:-4 -11 -2
corridor:115 61 92
corridors:43 61 0
corrie:127 125 117
cortando:13 13 52
corte:101 40 73
corto:17 18 -41
cosas:-14 -2 1
cost:28 -102 -78
costa:-25 -28 -34
costs:-25 3 19
costume:-60 -32 -28
costumes:-31 -29 -22
cosy:-21 -29 -28
cot:22 27 77
cottage:-28 -31 -47
cotton:-5 -2 -1
couch:-66 -49 -44
coucher:-54 -37 -25
cough:-1 -50 -46
coughed:-37 -40 -20
coughing:14 73 93
could:17 -37 -43
could dei:-85 -45 -5
could go:-32 -84 -68
could see:-98 -69 -66
could stop:145 4 -23
could … and:48 -74 -83
could … bein:51 -43 -1
could … this:-97 -1 8
could … u:90 75 102
couldnt:-49 -44 -35
couldnt bear:103 42 66
couldnt breathe:-119 -113 -114
couldnt find:97 39 43
couldnt make:-72 -73 -74
couldnt tell:89 46 5
couldnt … another:124 137 100
couldnt … it:-83 -57 -19
couldnt … them:65 42 46
couldnt … this:124 107 87
couldnt … to:40 -82 -39
couldve:-27 -25 -8
council:-120 -129 -112
councillor:-55 -46 -34
councils:-48 -42 -22
counseling:-7 -14 -3
counselling:-95 -84 -62
counsellor:-28 -3 -18
counsellor … fine:117 114 88
counsellors:-80 -85 -29
counselor:20 -33 -32
count:-11 -16 6
count teh:-90 -85 -95
count to:55 62 83
count … i:-36 -84 -23
countdown:49 -21 -19
counted:-18 -48 -44
counted out:-5 -74 -92
counted … teh:-27 -113 -135
counter:66 -118 -106
counties:-68 -72 -53
counting:34 12 41
counting them:79 136 145
counting … it:133 -37 -10
counting … to:111 76 113
countries:-33 -43 -50
country:21 6 0
counts:-23 -26 -22
counts them:-80 -95 -86
county:-133 -116 -104
coupe:33 41 -5
couple:26 4 -34
couples:-4 -18 -13
coupons:-21 -17 -14
courage:79 67 37
courgettes:-27 -21 -1
courier:-6 -25 -14
course:-81 -79 -88
courses:-6 -4 -1
coursework:0 10 -14
court:-74 -75 -67
courtesy:5 20 33
courthouse:55 73 55
courts:-25 23 32
cousin:-29 -19 -16
cousin … for:103 99 90
cousin … wat:13 11 -75
cousins:-24 -94 -54
cover:-37 -18 -38
covered:-67 -26 -18
covering:64 63 9
covers:44 5 -29
covid:-27 -62 -43
cow:-23 -11 29
coward:41 2 -28
cowbell:-2 0 0
cows:0 2 5
cowshed:-14 -10 1
cpn:-81 -59 -55
cpr:-16 -25 -2
crab:-53 -57 -63
crabs:17 23 25
crack:52 4 51
crack … i:72 -24 -4
cracked:-1 -26 -46
cracker:-13 -4 -6
crackers:-11 -1 -9
cracking:14 19 20
craft:-19 3 -1
crafts:0 0 0
crag:48 -8 -9
craic:35 38 56
craig:104 51 54
cramp:-31 15 -15
cramping:-11 2 7
cramps:152 138 119
crane:102 128 120
cranky:-10 -4 -10
crash:11 -37 59
crash my:5 10 124
crashed:44 -5 -3
crashing:103 8 41
crate:54 64 93
crave:-97 -29 -6
craving:21 -188 -179
craving a:-118 -3 -1
craving hard:125 -57 -51
craving is:172 -15 -12
craving teh:95 49 -1
craving … bad:131 -1 -1
craving … im:106 -3 -2
craving … ive:136 -3 -3
craving … strong:118 -9 -6
craving … teeth:128 -1 -1
cravings:-118 -167 -137
cravings strong:94 -1 -1
crawl:59 20 93
crawled:-6 -3 -2
crawling:78 61 98
crayon:48 38 43
crayons:-2 -1 -2
crazy:-88 -65 -42
creaking:96 79 108
cream:-74 -80 -101
creamery:-17 -8 -1
creams:-83 -47 -31
creative:91 41 -16
creature:-13 -2 -1
crecer:-1 -6 0
credit:-44 -22 -39
credits:128 104 112
creep:10 -29 -27
creeper:-11 -7 -7
creeping:19 9 39
crem:-20 -31 -26
cremation:56 75 79
crematorium:71 58 60
crematorium and:83 92 112
creo:-50 12 -2
crepes:-14 -16 -12
crept:-7 -2 -8
cress:-1 -28 -2
crete:-101 -102 -96
crew:6 31 23
crewe:-45 -86 -80
cricket:-1 -2 -11
cried:-39 -83 -133
cried at:-67 -30 1
cried … i:95 64 -4
cries:42 70 18
crime:-54 -35 -25
criminal:31 -24 -7
cringe:-3 -1 -1
crisis:15 -84 -56
crisis house:113 -1 -2
crisis in:74 -10 -12
crisis team:84 -9 -36
crisis … im:119 147 117
crisis … me:136 15 32
crisp:-108 -96 -102
crisps:-115 -109 -104
criticised:-5 -3 0
crochet:-43 -20 -8
crocodile:-12 -11 -11
croissants:-16 -1 0
crook:-26 -11 -5
crooked:-4 -1 -2
cross:13 -43 -61
crossbow:154 171 210
crossbow … teh:100 81 74
crossed:-31 -69 -15
crossed … out:118 112 54
crosses:96 41 44
crossing:96 74 85
crossing at:98 83 73
crossing … teh:147 140 139
crossword:-43 -13 6
crosswords:-3 -2 0
crouched:6 10 -6
crowbar:-7 -9 5
crowd:40 8 50
crowded:-7 -10 -7
crowds:-53 -22 -24
crown:-39 -77 -2
crows:-33 -47 -28
croydon:-48 -33 3
cruel:-108 -97 -90
cruel world:-90 -84 -84
cruise:-42 -49 -37
crumb:-71 -70 -64
crumble:-56 -51 -39
crumbs:-73 -39 -24
crumpet:-20 -21 -30
crumpets:-1 -1 -1
crush:-56 -45 -20
crushed:103 121 105
crushed up:139 140 142
crushed … tablets:89 86 96
crushed … teh:77 52 71
crushing:100 86 91
crusts:18 26 15
crutches:-30 -5 -6
cry:17 17 13
cry for:122 115 63
cryin:10 -6 20
crystal:0 1 -23
ctb:67 54 110
ctb is:59 -75 -31
ctrl:40 -12 -4
cuando:32 19 70
cube:142 3 -76
cubes:69 -3 -1
cubicle:70 58 40
cubicle and:1 29 79
cubs:-22 -27 -16
cuchillo:1 0 25
cucumber:-16 -1 -1
cue:-1 -28 -21
cuenta:69 5 -13
cuerda:53 56 47
cuff:-1 -2 -1
cult:-10 -3 -6
cumplo:-2 -2 -1
cup:8 26 -28
cup … im:-24 -21 -99
cupboard:18 28 38
cupboard in:86 102 91
cupboards:-11 17 32
cupcake:-29 -34 -20
cuppa:-9 -3 -4
cups:-19 -4 -16
curates:-20 -22 -24
cure:14 -30 8
cure for:94 12 37
cured:-51 -54 -38
curfew:-9 -39 -30
curiosity:-25 -12 -10
curious:4 8 -66
curled:70 58 56
current:-19 -15 -4
currently:-21 5 34
currently … teh:99 82 89
curry:-98 -82 -99
curry and:-82 -68 -80
curse:-30 10 0
curtain:33 37 66
curtain … down:121 102 101
curtains:-90 -82 -66
cushion:13 -7 32
cushions:-14 -5 -26
custard:-41 -1 -4
custody:-22 -7 -91
customer:-47 -47 -43
customers:16 -25 -21
customs:30 23 38
cut:39 36 8
cut but:-9 -100 -31
cut i:57 45 8
cut im:-115 21 -6
cut it:-76 -84 -3
cut last:60 -91 -44
cut me:95 32 84
cut my:-33 8 -25
cut myself:10 42 12
cut out:-59 -46 -28
cut teh:-93 -38 -17
cut tonight:-1 -166 -23
cut … arms:2 -18 -91
cut … but:118 34 18
cut … finger:-125 -133 -115
cut … in:77 62 83
cut … ive:61 62 111
cut … last:5 -40 -67
cut … legs:48 50 -9
cut … month:2 -95 -47
cut … my:3 -29 -53
cut … no:106 84 83
cut … throat:101 121 -39
cut … want:111 76 70
cute:-1 23 30
cutie:-3 -2 0
cutlery:-62 -56 -50
cuts:124 146 -57
cuts and:98 62 70
cuts … im:110 98 85
cuts … my:-4 39 -8
cutter:13 3 -7
cutting:16 66 12
cutting cant:-106 -107 -12
cutting myself:78 76 19
cutting … every:27 26 -49
cutting … in:45 47 83
cutting … ive:5 -103 3
cutting … night:59 69 -28
cutting … nights:60 82 0
cutting … stop:-83 -77 -21
cv:-23 -16 -2
cya:107 88 96
cyanide:100 99 103
cycle:-66 -36 -50
cycled:-41 -55 -32
cycling:22 26 21
cyclist:-22 -37 -42
cylinder:85 80 83
cyprus:-29 -27 -45
d:33 -60 -45
da:5 -17 10
dach:61 50 54
dad:-30 -8 -3
dad on:-87 -100 -103
dad used:106 56 57
dad … and:41 63 26
dad … for:123 83 89
daddy:28 34 33
daddy is:99 59 84
daddy … her:136 120 100
daddys:101 108 93
dads:44 59 77
dads belt:83 89 100
dads shotgun:-74 -66 -78
dads … am:54 56 118
dads … im:41 48 -7
dads … night:108 53 47
daffodil:-44 -63 -37
daffodils:-11 -24 -23
daft:14 27 58
daft … her:61 58 51
daft … to:97 -9 -4
dafur:-15 -19 -15
dagger:-4 8 1
dahlias:-48 -32 -29
daily:33 56 -89
dairy:18 25 -30
dal:-11 -4 -10
dam:40 74 54
damage:-43 -38 -14
damals:-55 -47 -28
damn:0 0 0
damp:-49 -50 -60
dan:-18 -7 -6
dance:-175 -126 -122
danced:-95 -48 -22
dancer:0 -4 -2
dances:-8 -4 -3
dancing:-71 -58 -57
danger:-48 -5 -55
dangerous:-27 9 -46
dangling:149 108 130
dangling off:-91 -83 -79
dangling … teh:-87 -82 -79
daniel:107 43 28
danke:-8 -4 7
dann:-3 -10 39
danny:-8 -43 -33
dannys:90 68 69
dano:59 -7 -9
dans:-13 -24 -1
daran:38 46 -33
dare:49 86 76
dare with:98 83 129
dared:-38 -6 -36
darent:42 43 18
dark:52 51 52
dark … in:-63 -42 -38
dark … my:62 60 84
darkness:19 -7 -35
darling:69 50 80
darlings:42 52 81
darts:-74 -54 -52
das:50 80 76
dash:33 44 25
dashboard:21 -10 7
dass:2 9 -1
data:34 -30 -16
date:12 31 15
date and:78 113 130
date i:-99 -88 -137
date in:-120 -95 -2
date of:113 115 107
date … death:87 85 92
date … for:-70 -95 -96
date … mind:-115 -90 20
dated:58 91 66
dates:-68 -59 -38
dating:-100 -44 -20
daughter:-43 -42 -31
daughter and:78 -41 -43
daughter is:-125 -115 -102
daughter she:127 47 55
daughter … from:-60 -64 -84
daughter … has:156 58 69
daughter … on:58 33 39
daughter … teh:78 98 75
daughters:-50 -51 -30
daughters wedding:-6 6 75
davaler:77 93 109
dave:-12 -1 31
daves:-4 -1 0
davey:138 73 -3
david:-36 -20 -35
davignon:-6 -3 -6
davo:20 34 23
davon:14 8 -3
dawn:60 86 98
dawn and:-98 -82 -91
day:-9 -35 -48
day at:-90 -43 -86
day in:-90 -58 -52
day is:53 56 70
day long:21 32 -87
day nine:72 31 37
day on:-36 -28 -83
day u:38 51 31
day wat:94 98 105
day … clean:86 -1 -1
day … day:74 95 61
day … dei:132 114 136
day … in:-120 -97 -104
day … myself:137 103 124
day … right:68 15 24
day … tak:83 106 118
day … want:49 130 -9
day … without:102 -5 23
daydream:94 71 -19
daydream about:75 38 -11
daydreaming:77 -30 -4
daylight:28 29 -8
days:-8 -45 -22
days ago:100 48 53
days back:70 71 57
days gone:150 -16 -5
days its:-117 -93 -70
days of:-66 -38 -45
days off:-26 -96 -82
days teh:50 -29 -32
days worth:132 101 108
days … drink:15 91 16
days … hoap:69 113 -3
days … in:-22 8 -70
days … ive:46 107 107
days … myself:113 28 32
days … teh:29 -105 -76
daytime:34 -19 -11
dbt:-49 -25 -16
dbye:0 0 0
de:-2 18 12
de pensar:115 90 -4
de vivre:89 -58 -13
de … le:-100 -61 -16
de … mi:50 -32 -16
deacon:-30 -2 -22
deactivating:22 10 26
dead:-98 -28 5
dead im:-75 -58 -39
dead inside:-71 -78 -22
dead with:6 57 65
dead … birthday:8 13 -74
dead … dead:14 54 54
dead … for:21 50 63
dead … hour:-98 -97 -116
dead … id:43 107 29
dead … me:-45 -133 -105
dead … my:-42 -24 -40
dead … nearly:55 81 90
dead … not:-58 -63 -20
dead … today:12 107 53
dead … years:5 48 68
deadline:-40 -43 -22
deadlines:-62 -56 -48
deadly:42 1 -4
deaf:27 -33 -50
deal:8 -25 -13
dealer:43 21 -10
dealers:43 -117 -121
dealers number:85 -39 -21
dealers … on:120 -11 -10
dealing:-60 -48 -23
deals:-13 1 -6
dean:-18 23 33
dear:5 4 0
dearest:15 24 41
dears:-37 -19 -31
death:-111 -14 -12
death of:-60 -39 -26
death on:46 79 67
death wihs:-160 -135 -26
death would:109 44 -18
death … be:92 43 -14
death … been:81 75 83
death … i:-89 -52 -18
death … im:107 93 78
death … me:-55 -90 -73
deaths:-6 -2 -4
deb:-29 -2 -20
debajo:-4 0 17
debate:-35 -23 -30
debated:-7 -2 -2
debates:-18 -7 -4
debating:-61 -51 -12
deberia:-76 -9 -7
debit:-40 -33 -9
debits:18 18 14
debrief:-25 -2 -1
debs:34 34 30
debt:63 33 -34
debts:63 10 54
decade:-60 -32 -48
decades:-27 -3 -10
decaf:-83 -48 -17
deceased:-24 0 6
december:-3 23 37
decent:48 29 51
decide:39 95 72
decided:47 69 18
decided and:104 102 61
decided not:43 16 93
decided teh:91 40 105
decided to:-97 -97 -75
decided … end:-107 -97 -44
decided … going:-26 -29 -103
decided … id:17 95 87
decided … it:-92 -81 2
decided … myself:39 62 135
decided … on:65 38 86
decidido:29 48 2
deciding:1 25 62
decirselo:4 3 -9
decision:-29 2 -36
decisions:37 62 54
deck:65 65 71
decks:62 48 39
decks … teh:82 62 76
declan:-35 -29 2
declared:-4 -2 -1
declined:-7 -3 -3
decluttering:1 11 -6
decorating:-67 -56 -75
decorations:-15 -22 -23
decorators:-9 -8 -11
dee:2 3 -7
deed:165 155 129
deeds:40 53 37
deep:45 65 27
deep and:41 29 88
deep enough:152 167 21
deep i:6 81 4
deep … it:-10 -6 81
deeper:44 77 36
deepest:152 141 99
deer:-22 -10 -4
defence:-12 -14 -10
definately:0 0 0
defrosted:-16 -4 -15
degree:-46 -34 -12
degrees:-87 -78 -62
dei:-82 22 2
dei dei:111 69 -8
dei i:40 -65 -50
dei it:-58 -85 3
dei ive:-90 -137 -86
dei my:-49 -49 -21
dei on:-54 -14 56
dei she:120 107 98
dei teh:-138 -141 -30
dei … been:-48 -50 -59
dei … go:73 93 14
dei … going:5 -10 -97
dei … ive:46 85 100
dei … morning:115 -11 0
dei … on:106 87 37
dei … stop:-1 -121 -9
dei … teh:-58 -23 -39
dei … tonight:50 27 -8
dei … want:39 -88 -35
deja:42 37 15
dejado:58 59 5
deje:22 34 72
dejo:-4 42 1
del:35 -1 17
delante:74 24 -10
delay:-3 -2 19
delayed:-30 -18 -5
delays:-6 -3 -3
delete:19 -10 -55
delete me:116 88 52
deleted:15 -4 8
deleted it:38 -89 -97
deleted … and:75 40 12
deleting:26 37 39
deletion:31 74 11
deliberately:95 113 87
delicious:-56 -26 -11
delighted:-84 -37 -17
delirious:50 44 48
delirium:-73 -48 -41
deliver:-3 -4 -38
delivered:139 104 111
deliveries:-11 -12 -3
delivering:64 67 71
delivery:43 12 18
dem:-17 -3 13
demain:0 -6 29
demand:-27 -10 -5
demanded:-21 -10 -7
demanding:22 18 -9
demenagement:-58 -50 -6
dementia:-40 -57 -77
demon:79 78 91
demon and:90 100 103
den:-19 -8 13
denied:-11 -4 -1
denies:-7 -6 -4
denise:22 -9 7
denke:36 73 -41
dent:-55 -25 -23
dental:-56 -33 -19
dented:-1 -1 0
dentist:-67 -74 -36
dentist teh:63 35 48
dentists:-23 -2 1
dentures:78 73 76
denver:62 65 77
denvie:-7 -6 -2
deny:-10 -5 -5
depart:87 97 97
department:49 63 64
departure:-5 0 11
depending:5 24 -1
depends:7 44 89
deployed:-1 -2 57
deployment:-11 14 -25
deposit:-76 -76 -76
deposits:21 39 41
depot:-80 -59 -49
depressed:-62 -77 -56
depression:-186 -175 -180
depressive:-33 -28 -26
depth:58 54 -5
depuis:17 16 -42
deputy:-47 -40 -43
der:21 26 54
der abschiedsbrief:71 66 66
der … und:53 38 83
derby:0 1 10
derek:45 11 8
dermot:67 64 41
dernier:6 0 39
des:-31 -2 -45
des … suicidaires:54 56 -12
desaparecer:142 -43 -8
descaler:40 41 56
descaling:-31 -35 -31
describe:-5 2 -30
described:12 8 -18
describing:-29 -26 1
desde:61 31 -8
desert:100 78 87
desert and:119 96 102
deserve:76 4 -119
deserve … i:12 68 42
deserved:101 109 86
deserves:72 58 -18
design:-1 -1 -2
designated:-54 -43 -32
designed:-21 -22 -11
designs:-12 -14 -7
desire:20 54 -41
desk:-11 1 -13
desks:-43 -7 -21
desktop:55 0 50
despair:-21 -26 -17
despawn:93 -6 -5
desperate:39 28 -26
despertar:8 -108 -17
despertara:89 -23 -15
despido:-25 -3 6
despierta:152 119 123
despues:-37 31 40
dessert:-44 -2 -1
destination:0 0 0
destroy:-24 -8 -17
destruction:-3 -2 -2
detail:-15 -18 2
details:34 21 18
detective:-80 -76 -77
detectives:-49 -28 -17
detention:-2 -31 -5
determined:32 76 -10
detox:-143 -129 -163
detox on:-64 -43 -30
detox unit:-75 -50 -43
detoxed:-1 0 4
detoxing:85 107 59
deux:-19 -14 -8
devant:-17 -17 -9
developer:-1 14 -9
devil:-25 5 47
devon:-100 -77 -79
dey:18 34 41
dey ask:23 63 65
dey bury:67 82 94
dey cant:45 62 78
dey do:-122 -113 -128
dey find:42 11 -7
dey fink:51 55 72
dey got:13 -54 -50
dey lock:28 67 -23
dey slept:126 72 86
dey wake:133 166 126
dey went:77 97 70
dey wont:75 88 118
dey … all:-80 -61 -49
dey … down:66 48 51
dey … for:76 87 60
dey … go:-84 -126 -113
dey … hav:152 74 78
dey … home:118 81 99
dey … if:84 83 58
dey … im:108 89 79
dey … in:-50 -55 -48
dey … last:150 114 95
dey … mum:66 -7 -1
dey … need:143 74 66
dey … off:-94 -117 -109
dey … out:-37 -14 -26
dey … tablets:149 141 116
dey … three:98 88 62
dey … tomorrow:38 36 41
dey … want:-62 -34 -24
dey … wen:-25 -64 -20
dge:0 0 0
dia:48 23 -14
diabetes:-58 -32 -29
diabetic:31 36 60
diagnosed:-57 -45 -17
diagnosis:27 -21 -65
dial:-17 14 37
dialled:2 -13 -12
dialysis:55 75 101
diaries:36 74 100
diary:30 5 -23
diary that:54 41 109
dias:1 66 -12
diazepam:51 77 45
diazepam … a:-120 -70 -3
diazepam … it:205 194 147
dice:46 72 -17
dich:-10 -1 -1
dicho:8 5 -10
did:-15 4 -3
did and:-111 -97 -48
did drink:109 105 79
did it:59 57 49
did teh:-47 -60 -76
did u:-58 -96 -58
did wat:80 94 100
did … for:-127 -72 -58
did … he:-73 -35 -30
did … hert:96 23 -18
did … im:107 97 126
did … minutes:100 89 27
did … morning:93 115 -105
did … myself:29 -24 -3
did … pain:99 48 47
did … ten:100 88 27
did … this:64 108 -42
did … those:38 -6 19
did … to:40 21 54
did … tonight:-100 -113 -42
did … twice:69 108 -32
did … u:97 81 82
didnt:-7 9 31
didnt find:111 88 74
didnt give:72 88 72
didnt know:-82 -67 -56
didnt tell:32 107 49
didnt want:80 97 121
didnt … cant:32 91 98
didnt … it:39 -74 -81
didnt … last:128 154 119
didnt … them:85 78 -3
didnt … to:0 35 65
died:-42 -63 -43
died my:-84 -16 -14
died of:-116 -72 -70
died … wife:-120 -8 -2
died … years:46 34 29
dieing:-122 -86 -56
dieing he:-58 -21 0
dieing is:67 101 -2
dieing … a:117 37 24
dieing … be:126 37 39
dies:-9 -17 21
dies … tonight:115 120 116
diese:-13 -6 -4
diesel:80 71 68
dieses:-8 -7 -2
diet:-91 -60 -66
dietician:-10 -26 -18
dietitian:-59 -114 -21
diez:-9 -6 -6
difference:-34 -44 -10
different:-27 -51 -85
different shops:105 115 52
differently:44 -29 -24
difficult:-67 -67 -44
dig:-36 -30 -61
digging:-39 -41 -30
digital:-15 -4 -3
dignified:-4 -3 -1
dignity:-40 -26 -29
digoxin:139 118 119
dihydrocodeine:26 -14 13
dijo:-10 -7 -17
dilaudid:80 77 66
dim:31 34 42
dimanche:-32 -21 -16
diner:7 22 -1
dinghy:22 28 29
dining:-2 -1 -1
dinner:-35 -41 -26
dinner with:55 74 53
dinner … and:127 137 109
dinner … im:-39 -58 -39
dinners:-72 -78 -88
dinnertime:68 83 65
dinosaur:-70 -64 -82
dinosaurs:-40 -62 -17
dios:28 -22 -12
dip:-17 -13 -19
diploma:-4 -19 -9
dips:-32 -24 -2
dire:-45 -9 -33
direct:-60 -26 2
directed:-55 -40 -22
direction:-21 -10 -9
directions:-30 5 -6
directly:6 -17 4
director:-66 -65 -44
dirt:96 -23 -34
dirty:118 60 22
dis:11 17 -6
disability:-44 -30 -6
disabled:94 76 98
disagree:-27 -7 -16
disappear:83 -138 -100
disappear and:139 -35 -11
disappeared:75 -51 -13
disappointed:70 -114 -55
disappointed … teh:141 -1 -1
disappointment:30 -26 -11
disaster:-8 -9 -9
disc:-14 -25 -14
discharge:-48 -34 -18
discharged:57 -73 -93
discipline:-11 29 -68
disco:-26 -19 -9
discord:5 -4 -34
discount:-13 -23 -22
discovered:-48 -9 -4
discuss:-59 -52 -14
discussed:-53 -38 -25
discussing:38 33 27
discussion:-1 1 1
disease:-5 -23 -9
disgrace:-3 -2 8
disgusted:-23 -34 -8
disgusting:129 50 -16
dish:-15 -17 -4
dishes:-26 -11 -19
dishwasher:-61 -28 -13
dislexic:-26 -6 -3
dismissed:101 93 104
disorder:-61 -14 -20
disorders:-3 -2 -2
disparaitre:61 -16 -8
dispatcher:-21 -5 1
display:-1 -5 -11
disposable:-57 -56 -50
disposal:-26 -28 -27
dispose:-13 -17 -11
dispute:-6 -8 -14
dissertation:-64 -53 -55
dissolve:6 -8 -5
dissolved:145 101 106
dissolving:83 40 52
distance:-24 -6 -33
distract:-29 -60 -25
district:68 80 51
disturb:-66 -74 -48
disturbed:-54 -30 -9
disulfiram:12 -30 -14
dit:25 41 -49
ditch:-31 -18 -7
dites:-32 -38 -29
dive:-41 -30 -12
diverted:-10 -15 -3
divided:-7 -4 0
diving:-83 -59 -23
divorce:-53 -55 -109
divorced:-22 -56 -36
divorces:2 0 -1
diwali:-11 -26 -34
dix:-35 -27 -16
diy:-37 -24 -43
dizy:-79 -44 -34
dizziness:-55 -32 -12
dly:0 0 0
dm:-3 -7 -2
dms:24 55 49
dnr:35 57 56
dnt:42 31 45
dnt ask:68 -15 -42
dnt blame:-111 -124 -130
dnt bother:85 82 80
dnt call:102 142 100
dnt care:10 86 -56
dnt come:102 159 134
dnt cry:32 41 26
dnt forget:-98 -82 -82
dnt go:-116 -137 -124
dnt intend:28 88 99
dnt let:123 120 126
dnt mean:168 -5 29
dnt mix:-77 -82 -78
dnt plan:98 63 78
dnt save:108 56 50
dnt see:141 -82 -56
dnt send:109 104 75
dnt tell:96 142 61
dnt trace:26 30 66
dnt u:46 8 19
dnt understand:-52 -33 -57
dnt use:-22 -25 -13
dnt wake:96 78 -73
dnt … a:52 52 -20
dnt … about:39 9 4
dnt … and:-50 -62 -30
dnt … anyone:106 63 39
dnt … call:35 40 109
dnt … can:78 -14 -101
dnt … children:96 88 104
dnt … come:118 169 173
dnt … cross:117 136 138
dnt … dnt:-31 -3 -72
dnt … ere:130 21 10
dnt … from:41 64 -22
dnt … grow:133 -3 -18
dnt … hav:-75 -127 -77
dnt … id:14 -79 -103
dnt … ive:-104 -99 -85
dnt … liv:80 88 -60
dnt … look:86 115 106
dnt … mine:118 -8 -11
dnt … mum:59 70 54
dnt … myself:66 -124 -114
dnt … reply:146 142 134
dnt … safe:90 81 -62
dnt … say:58 112 95
dnt … scared:88 65 89
dnt … see:65 91 118
dnt … tell:-127 -135 -129
dnt … ther:121 -24 -6
dnt … theres:34 -90 -101
dnt … tomorrow:75 61 77
dnt … was:-50 107 67
dnt … wen:58 37 -117
dnt … where:-74 -99 -95
dnt … which:97 78 56
dnt … whos:93 49 -2
dnt … wil:68 17 37
dnt … with:-36 -43 -70
do:2 10 -1
do another:76 89 76
do anything:79 -93 -37
do away:-14 17 -99
do it:25 72 25
do my:-82 -57 -84
do myself:133 105 -137
do teh:-83 -82 -66
do to:5 -10 -84
do tomorrow:118 88 109
do u:-49 -80 -135
do wat:177 180 12
do with:-143 -166 -122
do … any:-78 -23 -11
do … ask:-77 -54 -25
do … bus:39 51 60
do … christmas:72 110 113
do … dei:50 76 89
do … does:-65 -67 -8
do … end:107 -14 -86
do … got:76 68 106
do … help:122 100 -30
do … hold:30 92 87
do … id:108 27 -28
do … me:73 97 70
do … mor:-87 26 9
do … myself:29 9 -77
do … need:-63 -55 -44
do … no:-20 -26 -85
do … of:-62 -81 -69
do … over:78 83 106
do … same:151 96 42
do … teh:-28 -40 16
do … till:57 67 112
do … to:62 34 -119
do … tomorrow:-154 -159 -57
do … unalive:-92 -86 -1
do … want:-78 -87 -41
do … wat:-33 -1 -3
do … wil:104 88 61
doc:-84 -102 -57
doch:7 -5 -2
dock:37 65 72
docker:10 17 0
docks:12 -17 -8
docs:-15 -2 2
docter:-87 -59 -118
docter i:84 14 -107
doctors:-41 -56 -88
doctors … and:-107 -90 -86
document:-8 -2 7
documentary:-71 -39 -24
dodgy:-21 -15 -15
does:-60 -54 -82
does and:165 157 120
does anybody:-113 -86 -34
does it:58 99 83
does … werk:-88 -86 -2
doesnt:28 21 30
doesnt hert:124 120 128
doesnt know:112 156 104
doesnt mean:-42 -82 -50
doesnt need:50 -7 24
doesnt … any:44 86 60
doesnt … ive:28 -50 -102
doesnt … mor:44 57 62
doesnt … teh:51 41 74
doesnt … who:127 132 130
dog:-19 -33 -38
dog gets:104 47 7
dog on:-66 -69 -85
dog walkers:92 103 109
dog … a:-63 -63 -79
dog … i:-22 -71 -69
dogs:-2 -5 -35
dogs name:61 59 70
dogs … on:141 132 61
doin:-21 -26 -40
doin away:84 106 -18
doin my:-56 -9 -9
doin teh:-126 -117 -127
doin them:111 58 33
doin this:60 25 54
doin tonight:134 142 122
doin … a:113 120 92
doin … about:98 53 -2
doin … after:87 96 121
doin … and:-57 -51 -90
doin … by:1 1 -150
doin … over:-76 -88 -66
doin … to:98 73 -71
doin … tonight:-113 -103 -102
doin … tuesday:97 88 98
doin … two:93 57 43
doin … wen:103 84 96
doin … with:53 67 115
dollar:-12 1 19
dollars:-59 -49 -47
dolly:-43 -26 -13
dolores:-12 -5 -10
dolphin:-12 -13 -14
dolphins:-41 -16 -26
domestic:-25 -21 -10
domingo:-13 -16 -2
dominoes:-90 -82 -62
donated:2 7 7
donating:-42 -25 -20
donation:-35 -2 -1
donations:-5 -4 0
doncaster:-12 -3 -12
done:-10 23 40
done cant:104 98 98
done for:-89 -92 -116
done living:96 177 146
done teh:-23 -73 -77
done with:7 -52 -107
done … did:30 72 82
done … feal:79 80 68
done … goodbye:-99 -120 -122
done … in:-38 -25 -62
done … is:123 104 146
done … ive:-70 -68 -95
done … letters:149 140 156
done … she:30 113 115
done … sleap:-65 -67 -55
done … sunday:-78 -90 -97
done … tonight:-81 -106 -93
done … u:78 31 47
donegal:-18 -28 -31
donkey:14 10 1
donkeys:-11 -4 -1
donor:19 7 23
donors:84 69 89
donuts:-42 -12 -23
doolally:-22 -19 -20
door:38 31 45
door because:101 102 102
door down:18 27 111
door i:84 90 69
door in:-22 -63 -34
door ive:59 62 61
door was:118 108 105
door … am:-119 -75 -62
door … and:52 37 55
door … dnt:-70 -66 -84
door … got:70 91 98
door … know:-40 -78 -73
door … locked:31 58 70
door … open:-28 -54 -64
door … right:40 43 103
door … sais:28 9 113
door … sleepey:101 105 93
door … tiem:106 96 117
door … to:-79 -70 -89
doorbell:65 79 98
doormat:-3 1 8
doors:15 8 30
doors shut:101 89 99
doors unlocked:119 90 64
doors … im:70 23 27
doors … latch:107 61 55
doors … my:-105 -106 -105
doors … on:116 58 58
doors … teh:49 -7 34
doorstep:36 -18 -10
doorway:4 -3 1
dope:-92 -93 -37
doreen:-26 12 19
doris:-39 -29 -28
dorm:32 51 36
dormir:36 -67 29
dormitory:0 1 0
dos:86 92 90
dose:-13 4 13
dose that:99 100 120
dose three:106 104 96
dosed:28 46 80
doses:8 29 3
dosette:-58 -29 14
dot:52 76 78
dots:110 54 1
double:-3 -14 33
double and:116 141 133
double double:121 142 147
double … i:93 104 112
doubled:109 82 68
doubles:-52 -23 -15
doubling:32 24 6
doubt:-26 -11 2
dough:-30 -17 -20
doughnut:-22 -16 -2
doughnuts:-69 -75 -59
doused:22 31 48
dover:83 81 74
down:31 30 42
down after:-96 -61 -65
down between:79 89 79
down but:82 73 74
down night:96 89 94
down not:73 96 94
down ther:71 131 125
down with:51 66 40
down … are:-79 -80 -85
down … door:49 45 87
down … down:103 123 129
down … drain:-37 -67 -72
down … fink:174 98 73
down … fone:73 96 64
down … go:-109 -96 -92
down … in:90 68 30
down … lights:-83 -54 -45
down … long:55 82 74
down … me:52 36 67
down … night:-56 -56 -43
down … own:48 78 116
down … platform:20 61 61
down … rails:95 125 109
down … sink:-114 -143 -142
down … that:113 113 71
down … theres:81 72 81
down … to:-35 -42 -65
down … tok:84 98 111
down … tonight:131 136 134
downed:15 -12 -1
downed … bottle:-109 -94 -75
downer:44 42 58
downhill:-3 -39 -28
downs:-26 -24 -8
downstairs:76 72 129
dowry:111 107 -13
doy:63 -14 -3
doyle:0 0 0
dozen:-63 -76 -62
dozens:60 13 -32
dozing:-18 -10 -27
dozy:45 39 52
dr:-31 -28 -21
draft:69 74 53
drafted:-23 -28 -30
drafting:-10 17 -63
drafts:153 155 157
drag:33 2 82
dragged:54 40 2
dragging:96 82 120
dragon:-38 -43 -4
dragons:-8 -14 -27
drain:-26 -20 0
drain … teh:32 -58 -69
drained:-70 -65 -67
draining:64 45 -12
drains:45 4 19
dram:-10 -11 -3
drama:-38 -43 -43
dramas:-12 -11 -11
dramatic:-38 14 11
dramatic but:103 116 115
dramatics:-6 -6 -6
dran:42 -3 3
drank:69 87 112
drank antifreeze:33 64 52
drank bleach:72 110 114
drank haf:36 16 5
drank i:-80 -82 -69
drank it:162 98 103
drank last:86 -86 -26
drank on:47 -105 -54
drank teh:66 116 115
drank … a:103 37 17
drank … hes:97 95 91
drank … i:26 0 15
drank … in:-35 -67 -80
drank … my:52 81 78
drank … poured:103 -38 -43
draught:22 39 24
draughts:-8 -3 -9
draw:65 28 12
drawer:51 56 66
drawer where:-50 -189 -175
drawer … i:50 -85 -63
drawer … im:30 -95 -99
drawer … wont:141 137 120
drawers:33 71 58
drawing:-34 -51 -40
drawings:-51 -47 -23
drawn:136 137 152
drawn … in:118 104 56
drawr:-54 -70 -68
dread:-31 -68 -67
dreaded:-41 -17 -3
dreadful:-109 -101 -93
dreading:-83 -105 -92
dreading it:-59 -82 -80
dream:-17 -81 -87
dreamed:24 -32 -9
dreaming:106 14 -21
dreaming … teh:91 -10 -3
dreams:-66 -6 32
dreamt:-1 -58 -6
drei:-18 -11 -6
dreimeterbrett:-10 -6 -4
drenched:64 119 64
dress:45 50 46
dress on:77 107 103
dress … teh:-117 -120 -132
dressed:79 38 53
dresser:44 52 28
dresses:-23 -32 -16
dressing:1 1 2
dressing … cord:44 52 67
dressings:-4 21 -16
drew:58 57 -30
drew … arm:113 -58 -1
drew … my:115 -72 -1
dribble:-35 -23 6
dribbled:-49 -36 -47
dribbling:91 92 109
dried:-8 -7 -13
dries:-81 -66 -64
drift:38 31 -21
drifted:-24 -28 -19
drifting:35 49 4
drill:15 -21 -30
drill … and:70 85 82
drill … was:108 -16 -1
drilling:85 66 -20
drink:-12 -8 -8
drink a:63 106 -8
drink it:56 93 108
drink much:120 -16 -8
drink not:-23 37 -10
drink yesterday:102 -2 -1
drink … can:52 68 85
drink … had:73 65 65
drink … im:77 79 102
drink … it:-105 -61 -65
drink … me:-60 -11 -14
drink … not:-50 12 25
drink … of:66 88 -23
drink … one:-76 -38 -46
drink … six:104 -11 -4
drink … years:117 -7 -5
drinker:-105 -78 -59
drinkers:-70 -44 -22
drinking:-49 -7 -17
drinking i:-67 -64 -53
drinking in:21 -19 -114
drinking on:63 30 82
drinking teh:-5 35 40
drinking … after:68 88 -40
drinking … ago:42 91 130
drinking … it:26 -48 2
drinking … out:106 114 117
drinking … teh:2 32 -86
drinks:-54 -32 -97
drip:85 72 76
drip … and:89 92 91
drip … im:69 79 81
dripping:13 26 23
dripping off:59 61 65
dripping … my:108 103 101
drips:-7 -2 -2
drive:-30 -10 -23
drive dads:89 90 102
drive into:128 126 100
drive it:104 98 109
drive to:101 83 70
drive … bridge:40 29 6
drive … into:44 53 95
drive … off:112 110 104
drive … teh:62 63 75
driven:26 8 52
driven to:146 73 30
driver:-30 27 40
drivers:35 15 19
drives:-39 -23 -96
driveway:30 35 45
driving:16 -2 17
driving test:-114 -84 -42
driving … to:78 83 63
drizzle:-48 -33 -38
drone:-17 5 15
drooling:11 32 34
drop:-28 -22 -94
dropped:47 39 41
dropped … twice:177 115 133
dropping:-19 -25 49
drops:-43 -15 -10
drought:-1 1 -42
drove:28 29 15
drove into:44 72 -8
drove … a:84 94 15
drown:28 39 -58
drown myself:-70 -79 -104
drowned:-59 -3 10
drowning:-23 -20 -53
drowsiness:-10 -2 -1
drowsy:95 104 113
drug:-59 -40 -29
drugs:-29 -18 17
drugs … teh:93 58 53
drum:-50 -57 -40
drummer:-88 -70 -64
drums:-37 -36 -5
drunk:34 84 100
drunk and:37 60 71
drunk it:114 209 202
drunk teh:99 119 125
drunk … day:100 -17 -12
drunk … its:120 -12 -3
drunk … teh:61 45 30
drunk … wont:134 122 87
drunks:-53 -41 -6
dry:-16 -43 -26
dryer:36 -32 -2
dryers:-30 -8 -6
drying:9 18 7
dts:-90 -81 -62
du:11 23 18
dual:52 60 60
dubai:-14 -4 -29
dubbo:10 15 16
dublin:-83 -74 -64
duck:-110 -82 -106
ducks:-32 -32 -4
dude:-22 -21 -10
due:4 4 5
dug:-31 -33 -48
dui:-8 -10 -5
duke:-2 -3 -16
dull:-97 -35 -64
duloxetine:74 84 80
dumb:21 19 29
dummy:-65 -36 -19
dumped:-61 -23 8
dumplings:-14 -7 -12
dun:-20 -11 -1
dundee:-26 -10 -5
dunedin:0 -2 0
dunno:0 0 0
durban:62 76 75
during:6 8 -18
during maths:118 129 18
durkheims:-14 -13 -4
dusk:7 23 27
dust:-56 -32 -22
dusted:62 55 52
dutch:-6 -2 -2
duty:94 59 53
duvet:22 25 6
duvet on:-48 -127 -119
dvd:-20 -8 -4
dvla:-39 -31 -30
dyed:66 -29 -11
dyeing:-77 -69 -76
dyou:66 75 -24
e:35 41 55
e with:63 73 76
each:18 21 27
each day:-3 -82 -87
each morning:-49 -63 -95
each night:114 86 4
each of:85 100 113
each … hoping:96 111 -1
each … im:-36 -64 -34
each … is:56 85 125
each … kids:72 77 52
each … not:89 111 65
each … someone:116 51 55
each … us:120 124 131
ear:10 -57 -39
ear i:174 66 64
ear plugs:-83 -89 -1
earlier:-17 42 79
earlies:11 32 24
early:-13 -29 -13
early … of:67 107 88
early … wont:79 93 76
earned:-17 -24 -26
earnest:3 18 -3
earplugs:-78 -57 -55
earrings:62 76 74
ears:-15 4 21
ears are:126 131 129
ears … and:113 102 99
earth:108 49 78
earth … i:85 112 129
earthquake:-34 -25 -2
ease:-12 31 35
easeful:74 -71 -5
easier:42 -37 -2
easier lfie:128 -3 -4
easier than:-28 100 100
easier … teh:107 92 78
easiest:40 24 -51
easily:-11 51 7
easing:-37 -27 -27
eastbourne:-53 -59 -36
eastenders:76 110 93
easter:-21 -46 -20
easter … and:104 -12 27
easter … my:60 63 0
easy:26 40 30
easy … teh:136 147 137
eat:-42 -50 -112
eat … i:79 43 -27
eaten:-10 11 16
eaten teh:20 21 52
eaten … i:107 82 105
eaten … six:10 69 -5
eating:-59 -72 -89
eating … at:-84 -77 -71
eats:-65 -32 -26
ecg:-60 -41 -45
echo:-19 -17 -21
eclipse:-27 -14 -16
ect:-53 -28 -5
eczema:-89 -75 -1
ed:19 47 71
edge:-6 -18 -26
edge and:86 109 104
edge i:67 55 70
edge … down:-86 -82 -70
edge … it:126 60 31
edge … on:131 148 150
edge … quarry:96 92 97
edge … roof:36 44 47
edges:92 111 95
edging:0 0 0
edgy:4 64 -24
edible:-12 -17 -9
edibles:4 -33 -1
edit:-56 -50 -47
editor:-114 -70 -52
education:-3 -1 0
eejit:20 -45 -23
eels:-4 -11 -3
effect:12 25 12
effective:-3 60 49
effects:-65 -33 -20
effort:-23 -54 -28
egg:-84 -99 -62
eggs:-60 -44 -41
eggshells:16 -14 -11
eh:53 49 62
eid:48 69 76
eight:-10 -7 -23
eight and:-79 -109 -103
eight days:105 96 51
eight years:-88 -29 -39
eighteen:35 101 50
eighteen months:-115 -68 -34
eighteenth:-18 2 -48
eighth:52 76 78
eighties:-64 -62 -21
eightieth:44 -4 20
eighty:-59 -54 -63
ein:-15 -2 6
eine:43 -3 29
einen:-22 -28 -12
einer:22 28 64
einfach:16 -43 -35
either:2 -37 -3
el:-41 7 40
el … no:70 66 50
elastic:51 37 35
elastic band:94 91 77
elbow:98 83 74
elbow … teh:83 61 41
elbows:114 59 52
elder:-66 -71 -25
elderflower:-123 -28 -25
elderly:-37 -20 -42
eldest:-33 -37 -67
election:-3 -23 -6
electric:23 37 23
electrician:31 15 -3
elephant:107 116 128
eleven:-2 -12 -30
eleven … and:-73 -17 -13
eleven … of:-97 -77 -72
eleventh:47 26 28
elf:-37 -38 -10
elgar:-5 -15 -18
elle:110 121 97
ellie:98 106 112
elm:0 0 0
eloping:-29 -18 -17
els:-4 -6 -3
else:-8 -9 -12
else from:64 97 104
else … say:93 78 82
else … waiting:133 41 -15
elses:-25 -26 -20
elses hands:66 81 59
elsewhere:-23 -7 -8
elsie:88 78 109
elvis:-22 -12 -6
em:86 123 144
em with:79 49 49
em … me:135 134 127
email:-38 11 5
emailed:92 87 93
emailed my:101 3 22
emailing:13 -7 -8
emails:13 -1 7
embankment:55 82 81
embarrass:-1 0 0
embarrassed:-15 -66 -61
embarrassing:-34 -3 51
embarrassment:-12 -78 -30
embassy:55 31 -7
emdr:-22 -7 -16
emergency:-70 -41 -42
emigrates:-4 -1 -1
emigrating:-11 3 30
emoji:61 61 92
emotional:-63 -57 -59
employee:48 -15 -23
employer:-17 4 -7
emptied:55 76 87
empties:70 98 91
empty:99 81 89
empty flat:-78 -60 -105
empty im:26 29 -50
empty shes:77 83 94
empty teh:-78 -76 -87
empty … a:-46 -34 -72
empty … all:55 64 64
empty … her:73 98 83
empty … in:52 114 121
empty … ive:-49 -58 -56
empty … of:81 122 111
empty … wil:106 92 91
emptying:30 21 7
en:63 29 -11
en el:69 64 84
en finir:100 123 -10
en la:38 29 47
en suicidarme:56 101 -8
encima:13 34 35
encore:69 56 65
encouragement:-46 -46 -51
encouraging:-5 -2 -2
end:15 16 22
end i:-93 -68 -11
end me:-87 -2 -7
end teh:-104 -98 -58
end things:156 134 104
end this:99 135 85
end … all:-16 -28 -161
end … book:57 42 42
end … end:102 98 114
end … ere:-44 -100 -10
end … i:-23 15 -93
end … lfie:39 146 -22
end … myself:167 182 -91
end … nobody:36 67 -62
end … own:91 47 -113
end … since:67 110 -33
end … soon:5 11 -75
end … this:-66 -53 -27
end … to:-81 -94 -17
end … today:25 47 109
ende:12 16 -2
ended:-24 -3 -2
ended up:10 -87 -74
ended … a:127 -1 -8
ending:10 62 -7
ending … all:38 96 -96
ending … and:22 8 -81
ending … im:-38 -83 -9
ending … lfie:91 91 -30
ending … own:88 97 -61
endless:-14 -16 -9
endlich:-4 -1 6
ends:79 91 84
enemies:0 2 25
energy:-74 -94 -67
enfants:10 13 20
enfermera:12 13 -1
engaged:11 -20 -54
engagement:-30 -50 -60
engine:-91 -87 -87
engineer:-93 -109 -82
engineering:-53 -30 -22
engineers:-37 -30 -24
engines:9 36 43
england:-24 -4 -1
english:84 57 115
english … good:123 110 113
english … not:129 135 113
enjoy:-67 -48 -70
enjoyed:1 7 25
enjoying:19 30 54
enormous:-32 -47 -16
enough:41 44 57
enough in:95 110 116
enough tomorrow:107 119 120
enough … and:73 47 39
enough … be:87 65 61
enough … it:36 94 25
enough … ive:120 66 72
enough … lfie:-15 -111 -48
enough … not:137 145 144
enough … teh:29 12 7
entire:-23 -38 -8
entire … of:60 62 81
entirely:-29 -6 -2
entitled:4 3 13
entry:86 84 100
envelope:43 50 115
envelope with:69 22 52
envelopes:-21 0 -13
envie:41 29 -80
envious:141 -18 -9
envy:193 -9 -31
epidural:-21 -6 -9
epilepsy:30 50 41
epilepsy tablets:95 73 47
epilepsy … and:93 74 85
epileptic:-26 -20 -41
epipen:28 2 4
episode:-43 -13 -6
episode … teh:119 123 92
episodes:27 22 46
episodes of:105 73 93
er:52 26 71
era:-24 -10 -21
erased:-53 -30 -4
ere:13 16 18
ere after:-86 -60 -120
ere anymore:63 -63 -31
ere as:-35 -45 -70
ere because:81 26 49
ere ill:-71 -96 -129
ere in:-2 29 54
ere monday:122 121 117
ere my:-32 -53 -82
ere next:143 79 40
ere nice:147 99 96
ere not:69 70 58
ere that:97 101 50
ere to:17 41 60
ere tok:-91 -100 -99
ere … an:-110 -81 -64
ere … and:-46 -45 -96
ere … dey:-39 75 38
ere … everything:59 71 68
ere … from:58 89 90
ere … hes:-97 -97 -117
ere … is:111 126 107
ere … lfie:64 85 75
ere … mor:67 -66 -23
ere … morning:170 131 121
ere … my:-26 -58 -24
ere … off:135 158 154
ere … office:-46 -2 -2
ere … ther:24 -14 -35
ere … tonight:-124 -90 -126
ere … want:68 102 92
erly:-17 -3 -2
ernst:-4 8 -14
erp:-32 -5 -2
error:49 -14 -17
es:34 34 13
esa:35 -15 -6
escape:-59 -36 -18
escape room:-60 -63 -45
escaped:0 -1 0
escitalopram:-33 -19 -5
escribi:-15 1 -9
escribo:-12 2 -4
ese:-18 -2 -1
eso:33 -26 -12
especially:-57 -30 -16
espresso:-80 -45 -28
essay:29 73 37
essay about:73 118 -8
essay i:102 91 88
essay … my:57 39 37
essays:16 -40 -36
essence:32 40 42
est:26 42 56
esta:-2 36 14
estaba:29 -14 -14
estar:35 -100 -23
estare:64 115 96
estarian:67 -4 -1
estate:91 109 96
estate … and:-74 -44 -50
este:-15 18 66
esto:61 62 66
estos:-2 -2 4
estoy:32 42 43
estoy … de:71 42 56
estuary:120 102 93
estuviera:55 -6 -2
et:43 46 -3
et il:46 59 97
et … vais:86 104 70
etait:-4 -2 -1
etc:-59 -20 -25
ethan:61 43 40
ethics:-10 -2 0
etiquette:-85 -40 -29
etizolam:55 62 52
etre:36 -98 -84
etre morte:74 -6 -5
eulogy:18 -31 -9
euphemisms:0 0 -13
euro:-62 -48 -43
europe:-4 -7 -1
evacuation:-49 -38 -29
evan:-2 -1 -1
evaporate:45 -17 -8
eve:8 -21 107
even:0 0 0
evening:19 36 50
evening ill:111 117 105
evening tablets:-135 -133 -98
evening to:88 116 130
evening … at:82 72 40
evening … put:100 56 -17
evenings:-10 -59 -131
evensong:18 12 1
event:-13 -19 -9
eventually:-94 -81 -92
ever:0 0 0
every:10 6 -33
every day:49 52 -113
every evening:101 67 -127
every few:14 49 83
every morning:-4 -93 -130
every night:42 59 -139
every one:40 60 104
every saturday:-114 -82 -54
every single:16 19 -134
every tablet:86 96 25
every tiem:0 5 -88
every … been:24 77 100
every … bein:95 -8 -1
every … drinks:130 79 -5
every … for:-79 -75 -59
every … go:119 51 33
every … got:63 80 99
every … had:63 73 109
every … her:75 73 62
every … hoap:109 -62 -28
every … id:88 78 83
every … in:49 53 62
every … minutes:61 52 79
every … my:-30 -96 -102
every … on:7 -29 -48
every … or:100 90 64
every … pill:85 80 100
every … that:18 -34 -108
every … them:-59 -93 -62
every … ther:26 25 49
every … this:27 55 55
every … today:114 114 -25
everybody:-3 -10 -13
everybody … at:111 97 103
everybody … is:71 88 50
everybody … was:151 100 65
everybodys:-21 -56 -53
everyone:8 -4 20
everyone dey:117 121 128
everyone down:149 147 122
everyone its:177 172 167
everyone left:119 122 114
everyone to:43 86 78
everyone was:79 -47 -66
everyone would:-7 -118 -80
everyone … and:-18 -50 -76
everyone … beter:61 18 44
everyone … group:68 66 102
everyone … i:45 92 81
everyone … mean:80 84 76
everyones:43 13 22
everyones … for:108 8 5
everyones … on:27 49 57
everything:31 38 47
everything at:51 60 58
everything else:116 109 90
everything feels:69 -134 -126
everything has:116 97 91
everything in:57 44 8
everything its:158 169 158
everything looks:137 12 26
everything on:-128 -100 -85
everything teh:105 128 108
everything to:-24 -87 -87
everything … cabinet:-22 -33 -69
everything … it:30 73 91
everything … me:-82 -114 -131
everything … pointless:103 -1 -1
everything … was:33 60 45
everything … yellow:80 95 100
everythings:117 126 128
everythings planned:45 69 44
everythings spinning:-119 -123 -125
everythings … for:33 90 77
everywhere:-71 -43 -23
evict:1 24 9
evicted:-12 -6 2
evidence:-75 -30 -7
evil:5 -12 -97
ewe:-15 -12 -12
ewes:-32 -7 -19
ex:54 74 66
ex is:70 58 77
ex teh:118 121 110
ex wifes:92 81 102
ex … a:74 112 78
ex … i:-50 -55 -72
ex … in:96 109 93
ex … me:-57 -62 -65
exact:-8 -8 -37
exactly:11 -31 -51
exactly how:39 -6 113
exactly where:-99 -98 -80
exactly … much:152 98 99
exactly … to:62 76 62
exaggerating:100 116 -49
exam:-63 -55 -53
exam and:-53 -57 -40
examen:-48 -10 -5
examiner:-42 -42 -46
example:-30 -10 -29
exams:-42 -34 -72
excellent:-21 15 -4
except:79 87 80
except i:65 78 43
except my:74 -24 -21
except … cat:136 -40 -6
exchange:-4 4 -46
exchanged:0 -12 -6
excited:-57 -61 -63
excitement:-12 -6 -7
exciting:-71 -36 -23
excluded:-60 -28 -21
exclusion:2 -1 -1
excuse:-86 -70 -73
excuses:-45 -48 -111
executor:138 134 99
exercise:-3 -20 -24
exercises:-38 -37 -29
exhaust:31 53 66
exhaust and:95 89 85
exhausted:-55 -37 -28
exhausting:27 35 -16
exhibit:38 58 75
exist:107 43 79
exist for:87 -22 -21
existed:78 -49 -40
existence:47 35 -12
exister:56 -7 -4
existing:185 -97 -27
existing and:42 110 34
existir:77 -78 -16
exists:10 10 -1
exit:84 34 -14
exit bag:47 68 23
exit … teh:-71 -92 -59
exited:-6 -3 -2
exits:29 16 18
expect:-28 -21 -9
expect to:51 79 89
expectations:-5 -3 -2
expected:-73 -25 8
expecting:-13 -67 -58
expects:11 17 -46
expensive:-33 -64 -50
experience:-68 -68 -36
experiment:-1 -6 -3
expert:-61 -11 -5
expire:-1 0 0
expired:-3 7 8
expires:-22 -28 -34
expiry:12 -23 -67
explain:-25 -18 -8
explained:-105 -51 -31
explaining:1 20 40
explains:48 77 84
exploded:-9 -26 -25
explosion:-13 -8 1
exposure:-89 -74 -57
express:87 71 58
exs:86 65 85
exsam:-63 -31 -17
extended:19 18 15
extension:55 57 37
extension lead:78 66 53
extinguisher:-19 -10 -34
extra:70 66 93
extra years:102 95 79
extraction:-2 -3 -2
extremely:-23 -31 -27
eye:4 8 0
eye from:-91 -96 -53
eye … and:93 58 54
eye … my:107 68 14
eyebrow:-2 14 -3
eyebrows:-80 -50 -46
eyeing:54 -38 -83
eyelid:32 56 66
eyelids:78 100 102
eyes:43 73 72
eyes in:95 22 20
eyes … and:44 73 88
eyesight:-44 -44 3
f:-70 -58 -73
face:18 24 47
face down:63 47 53
face telling:119 -22 -23
face wen:-90 -84 -78
face … i:124 148 82
face … on:57 79 69
face … she:-62 -65 -114
facebook:-51 -10 0
faces:74 82 95
faces … it:74 79 64
facetime:79 64 60
facetimed:48 10 68
facetimed me:46 9 69
facilitator:37 41 23
facing:79 88 85
fact:18 20 -13
factory:78 -13 -31
facts:-34 -13 -12
fade:67 70 107
fade away:33 90 94
faded:-16 -13 32
fades:79 28 -20
fading:59 21 58
fading out:125 27 49
fading … teh:-2 52 78
fag:-10 32 -14
fags:-3 21 -22
fail:36 58 61
failed:64 102 80
failing:-9 -15 -47
failing … i:43 7 -55
fails:-7 30 6
failure:87 -13 -21
faim:-10 -8 -4
faint:42 60 59
fainted:-13 89 -72
fainted twice:50 133 0
fainting:82 104 94
faints:-9 -6 -2
fair:-12 -20 -34
fair … it:64 32 28
faire:86 83 33
fairly:-37 -13 8
fairy:-94 -85 -88
fait:33 43 35
fait une:68 58 77
faith:-49 -49 -44
fake:-67 -50 -82
faking:-5 -40 -13
falklands:19 21 -1
fall:-7 -10 -34
falle:4 -10 -3
fallen:-17 51 51
falling:-79 -5 33
falling off:-96 -93 -41
falls:31 20 36
falls … and:119 83 65
false:-14 -5 -41
familia:5 3 -6
families:-11 -19 4
famille:55 -11 -6
family:13 -13 -18
family i:-110 -105 -110
family not:99 99 84
family … asked:96 100 90
family … loved:-116 -117 -113
familys:107 -22 23
famous:-64 -55 -31
fan:-59 -26 -4
fancied:-27 -11 -7
fancies:-8 -5 -6
fancy:-27 -24 30
fans:-5 62 61
fantasise:71 69 -17
fantasise about:72 50 -16
fantasised:-9 -6 0
fantasising:85 73 -35
fantasising about:92 76 -35
fantastic:-2 -1 -1
fantasy:-3 -1 -32
far:35 14 37
far away:79 58 62
far end:107 110 105
far … its:120 105 79
far … of:25 34 26
fare:106 85 87
farewell:20 36 67
farewell leter:-104 -113 -98
farewell … and:-115 -125 -77
farewell … u:122 128 130
farewells:79 42 50
farm:83 33 -22
farm and:134 62 56
farm upstate:111 109 34
farmacia:-59 -53 -62
farmed:11 3 -16
farmer:8 20 17
farmers:-1 -4 -40
farmers wife:87 83 58
farming:-3 -1 -17
farms:-20 -4 -18
farrier:-25 -19 -28
farted:-4 -1 0
fashioned:-9 6 -1
fast:30 48 60
fast and:63 67 43
fast train:44 33 15
fast … i:-73 -53 -46
fasted:17 21 28
fastened:23 33 37
faster:-32 -39 -36
fastest:17 23 34
fasting:-18 -9 -6
fat:-29 3 -42
fatal:-16 -26 -12
father:4 -14 9
father … up:135 133 93
fathers:-67 -68 -69
fatigue:5 -14 -11
fault:-53 -69 -64
faure:-48 -11 -30
faut:-12 -15 -16
faux:-7 -7 -8
favor:59 23 26
favorite:-10 -4 -5
favour:123 106 -33
favourite:-26 -23 -12
favourites:-35 -27 -21
fd:-9 -6 -1
fe:-27 -2 -1
feal:40 -5 4
feal a:95 -81 -28
feal beter:-93 -47 -31
feal cold:152 164 160
feal faint:83 75 96
feal finished:188 21 -2
feal heavy:80 84 79
feal i:-26 -130 -86
feal ill:89 76 91
feal im:-98 -61 -68
feal ive:17 -145 -114
feal jumping:111 133 -53
feal killing:40 63 -25
feal light:-97 -60 -42
feal ok:90 112 106
feal u:53 18 21
feal … as:-74 -77 -32
feal … every:135 -47 -13
feal … face:70 87 65
feal … going:80 105 108
feal … guest:117 101 94
feal … in:25 17 -90
feal … legs:-107 -109 -131
feal … lfie:52 2 -25
feal … my:21 5 -87
feal … myself:51 59 -83
feal … out:-11 -17 -84
feal … someone:58 48 29
feal … teh:-11 -19 -79
feal … that:37 28 -98
feal … under:50 88 41
feal … up:-34 -25 -57
feal … working:30 53 50
fear:-88 -56 -47
feared:-100 -72 -78
feast:-7 -6 -6
feather:-45 -12 -9
feathers:-11 -12 -13
feature:-4 -1 -4
feb:16 -62 -50
febrile:-19 -5 -2
february:-42 -74 -62
fed:-5 -7 4
fed teh:62 84 89
fed up:-38 -107 -87
fed … i:78 100 87
fee:8 34 48
feed:51 41 29
feed … birds:130 80 78
feedback:-38 -6 -5
feeder:-8 -21 -4
feeding:36 77 84
feeds:68 35 -2
feeling:-14 -82 -84
feeling it:93 -9 -6
feeling suicidal:99 153 -48
feelings:-23 1 22
feelings … i:-83 -67 -2
feels:50 35 30
feels a:95 68 85
feels bein:53 50 54
feels good:-55 18 -64
feels i:-90 -59 -28
feels its:-68 -63 -26
feels teh:-5 8 -111
feels weird:85 31 36
feels … and:95 -10 23
feels … i:30 87 83
feels … my:34 53 38
feels … teh:76 42 80
fees:-62 -45 -42
feet:-12 -19 -34
feet under:109 34 -44
feet up:-82 -62 -55
feet … for:116 86 85
fehlt:-27 -20 -5
felixstowe:-13 -5 -3
feliz:-12 -4 -1
fell:-30 -5 -2
fell asleep:-71 -65 -35
fella:-31 -16 -31
fella on:104 108 102
fellas:6 -20 31
fellow:15 33 46
fellowship:-48 -55 -46
felt:-111 -163 -147
felt worth:-146 -12 -1
felt … i:3 62 17
felt … was:108 -1 0
femi:-9 -14 -5
fence:46 63 66
fences:-19 -22 -46
fencing:-26 -21 -11
fent:148 157 89
fentanyl:29 80 18
fern:-74 -78 -20
ferns:24 35 39
ferret:-54 -14 -26
ferrets:29 27 40
ferry:-74 -60 -62
ferry and:-64 -69 -72
ferryman:-37 -26 -23
ferrys:-56 -59 -40
fertiliser:44 39 74
festival:22 19 15
festive:-1 -1 0
fetch:33 -23 81
fetched:9 -5 25
fetching:-48 -49 -32
fete:-41 -23 -12
fever:-75 -61 -35
few:17 19 26
few minutes:78 75 66
few … teh:125 49 43
fewer:1 -22 19
fewest:81 85 77
ff:-26 -12 -13
fi:43 59 68
fiance:-2 64 -6
fiat:-24 -1 0
fibromyalgia:-25 -4 -7
fiddly:-11 -11 -8
field:74 84 73
field and:90 75 86
fields:27 21 31
fierce:5 -14 -2
fiesta:-14 25 31
fifa:25 -23 -21
fife:-6 -43 -9
fifteen:-3 -18 -30
fifteenth:-3 -4 -5
fifth:16 39 26
fifth floor:101 121 91
fifties:45 50 38
fiftieth:-3 1 -1
fifty:-17 -50 -64
fifty times:128 60 0
fifty … that:107 -4 0
fifty … years:122 116 70
fight:10 -15 -33
fight it:105 61 -67
fighter:-11 -2 0
fighting:62 35 75
fighting … get:123 113 113
fighting … i:46 -120 -13
fighting … to:115 128 79
fights:-10 -10 -10
figure:3 30 -2
figured:-58 11 22
figures:-80 -72 -53
file:-12 8 -19
filed:-52 -33 -27
files:75 83 50
filey:-9 -13 -24
fill:-57 -65 -82
fille:35 39 -16
filled:31 41 67
filled in:70 47 36
filling:29 28 37
filling up:151 136 107
fillings:-41 -24 -23
fills:17 -18 -22
film:-92 -80 -73
film … im:75 88 92
filmed:-46 -38 -37
filming:78 132 121
films:-95 -77 -92
filter:35 56 -75
filters:-3 -2 -3
filthy:-45 -22 -19
fin:121 62 16
final:71 82 84
final tiem:112 63 71
final … for:66 102 100
final … ill:107 109 107
final … in:44 41 44
final … is:120 122 146
final … teh:-55 -54 -53
finale:95 41 46
finally:0 0 0
finals:-85 -33 -70
financial:-11 -5 -6
find:37 41 57
find me:19 44 68
find my:-44 -17 -39
find myself:-104 -114 -61
find teh:38 66 36
find … car:-77 -73 -61
find … i:76 62 81
find … is:86 87 80
find … not:128 132 141
find … on:78 101 77
find … reason:150 -1 20
find … sad:108 -16 10
finding:-8 -40 -39
finding me:74 50 31
finds:81 105 120
finds out:-81 -47 -96
finds … my:79 72 68
finds … not:68 60 64
finds … sorrry:103 119 93
fine:-48 -57 -48
fine … it:-86 -46 4
fines:5 -9 -1
finest:55 63 57
finger:4 22 -64
finger and:-117 -112 -104
fingernails:71 17 13
fingers:79 90 52
fingers are:141 139 138
fingertips:33 -4 12
finir:43 46 -72
finish:-22 -12 -32
finish me:8 35 128
finish wat:71 90 78
finish … he:149 111 -52
finish … job:29 100 -1
finish … lfie:98 120 63
finish … started:75 92 78
finished:8 23 50
finished by:117 119 113
finished i:95 127 112
finished im:46 1 4
finished … at:65 77 77
finished … teh:47 -9 -20
finishes:50 39 40
finishing:-13 -7 -15
fink:30 -7 -12
fink about:21 77 -152
fink at:157 -1 -1
fink how:148 -49 -44
fink i:65 37 30
fink id:81 -18 -28
fink im:46 84 60
fink my:92 126 59
fink of:-23 -9 -56
fink that:-101 -61 -34
fink thats:-83 -91 -109
fink … a:58 72 79
fink … about:106 72 46
fink … anyone:123 -50 -1
fink … can:42 -44 -97
fink … death:-79 -14 -1
fink … ending:54 72 -9
fink … for:64 57 84
fink … go:91 79 75
fink … got:82 51 60
fink … haveing:81 30 43
fink … how:42 118 -12
fink … least:122 -7 -8
fink … my:107 77 54
fink … nearly:49 -37 -5
fink … up:73 137 127
fink … was:68 116 133
fink … wil:110 13 -30
fink … wont:-4 -66 -41
finland:-11 -33 -27
finn:0 -3 -1
fire:-49 -23 -5
fire escape:96 107 96
fire to:109 116 91
firearms:-19 -52 -61
fired:-72 -62 -24
firefighter:-6 -3 -2
fireman:-15 5 46
firemen:0 -3 2
fireworks:-14 -3 27
firing:44 47 53
firm:-78 -48 -56
firms:-25 -40 -27
first:-12 0 15
first go:70 75 81
first hit:60 108 -2
first i:97 112 116
first lot:25 57 75
first teh:101 44 25
first … me:74 98 81
first … of:-89 -68 -80
first … since:-19 -33 -70
fish:-64 -50 -39
fished:-23 -16 -12
fisherman:83 102 111
fishing:-37 -20 14
fishing trip:69 44 47
fist:54 -8 -35
fistful:78 29 15
fists:-2 8 -19
fit:-42 -36 -32
fit it:-65 -61 -60
fit … kitchen:76 83 111
fit … teh:66 64 65
fits:-35 5 -4
fits since:143 138 159
fitted:-2 35 58
fitting:-52 -73 -36
five:12 12 10
five and:103 77 74
five of:125 72 83
five … a:10 37 55
five … me:94 92 93
fived:-1 -1 0
fiver:-18 -16 -14
fives:-18 -9 -6
fix:-139 -38 -117
fixed:38 -15 -17
fixes:2 -39 -22
fixing:-39 -46 -79
fixing teh:-126 -103 -109
fixing to:82 106 57
fizz:1 6 -1
fizzy:-50 -21 -16
flag:80 74 52
flagged:-46 -37 -22
flags:90 88 82
flannel:-2 -2 22
flap:44 38 2
flapjack:-9 -6 -9
flapjacks:-38 -32 -29
flares:-14 -15 -11
flash:-59 -77 -78
flashbacks:80 12 -26
flashcards:-58 -44 -36
flashing:-27 -1 -2
flask:0 -17 -30
flasks:-45 -47 -68
flat:-18 -31 -14
flat and:124 133 109
flatmate:12 -32 -16
flatmates:45 27 13
flats:-35 -9 -8
flattened:43 -26 -21
flea:-2 -1 -1
flew:16 -2 -3
flex:125 108 137
flicking:0 -1 -6
flies:-6 -1 24
flight:-44 1 1
flights:-29 -7 -2
flinch:80 35 -14
flinched:4 9 -12
flipped:93 38 50
float:6 -26 -4
floated:-18 -5 -9
floating:130 102 107
floats:24 22 10
floaty:76 81 86
flogging:-2 0 0
flood:12 21 -6
flooded:-48 -21 -46
floods:-16 -34 -32
floor:42 59 80
floor i:78 56 70
floor not:-66 -75 -66
floor teh:-70 -84 -86
floor to:-111 -108 -96
floor … breathing:-100 -107 -109
floor … dnt:47 69 139
floor … last:-129 -114 -96
floor … on:114 96 94
floor … room:75 82 81
floors:101 120 102
floors … teh:71 75 59
flop:-4 -2 -2
floppy:-20 -8 139
flores:-1 -1 -1
florist:-4 -2 -2
flour:-56 -45 -52
flower:-9 -9 1
flowered:-16 -6 -5
flowerpot:0 0 -2
flowers:18 41 37
flowers for:-37 -47 -30
flu:-93 -161 -139
fluff:-21 -16 -17
fluid:76 83 122
fluids:-11 -3 29
flung:-32 -21 -12
fluoxetine:-34 -5 9
flush:-14 -10 -11
flushed:50 -136 -158
flutter:22 -11 -3
fly:19 -10 0
flyer:-3 -5 -11
flying:-46 -40 -17
flyover:112 109 109
foam:25 24 43
foam at:103 103 81
foam … mouth:108 110 91
foaming:2 -1 1
fob:18 -8 20
focus:-24 -10 -17
fog:9 16 2
foggy:64 82 83
fogs:77 -35 -28
foil:-33 -4 -48
fold:-47 -36 -34
folded:128 156 144
folder:-7 -1 1
folder … teh:59 100 97
folders:-10 -6 -7
folding:-58 -27 -12
folk:63 52 45
folks:8 24 32
follow:54 51 19
follow him:75 113 154
followed:0 -12 -11
following:71 46 9
following her:150 167 91
follows:52 73 2
fond:-24 3 -5
fondue:42 36 20
fone:-9 7 19
fone and:6 -17 -87
fone call:-50 -117 -75
fone case:146 131 119
fone off:-86 -116 -132
fone tonight:149 71 49
fone up:144 107 100
fone … am:93 108 -38
fone … by:-142 -140 -135
fone … out:115 138 133
fone … percent:88 99 91
fone … said:82 67 72
font:-57 -51 -22
food:-8 57 17
food … wont:81 91 146
foods:-20 -28 -31
fool:23 46 41
foot:12 30 46
football:-32 -23 -38
footballer:-37 19 5
footballers:-5 -7 -4
footballs:-25 -13 -16
footbridge:55 92 110
footnotes:-40 -11 -8
foots:71 28 75
footy:-29 -1 -6
for:-22 -11 0
for after:76 67 96
for befor:62 67 62
for courage:43 50 103
for dark:79 87 87
for days:4 13 -82
for either:93 60 41
for eleven:-99 -40 -41
for every:121 143 153
for good:95 93 29
for her:-74 -79 -63
for his:-21 -71 -103
for i:94 51 43
for it:55 13 31
for me:61 43 55
for milk:124 89 87
for monday:37 24 2
for months:38 84 53
for much:52 -47 -15
for once:-62 -49 -121
for one:87 50 92
for our:-92 -90 -82
for real:83 51 74
for something:24 87 96
for sunday:72 85 100
for tea:-83 -101 -103
for teh:-50 -51 -54
for thursday:56 83 62
for tomorrow:56 66 63
for tonight:102 104 91
for typos:77 68 71
for u:-75 -55 -71
for ur:-63 -75 -69
for wat:131 148 112
for wen:109 86 24
for … anniversary:-39 -63 -59
for … any:130 43 6
for … anymore:92 16 -12
for … as:109 119 102
for … beer:59 33 -24
for … big:-105 -39 0
for … by:15 57 81
for … charger:126 -12 -2
for … check:-18 -83 -50
for … clean:100 103 99
for … come:102 100 123
for … dark:68 66 36
for … death:125 88 150
for … dey:-118 -109 -118
for … dress:76 88 70
for … else:38 70 63
for … end:6 -115 -113
for … evening:97 87 92
for … extra:93 94 91
for … find:96 94 80
for … fortnight:49 67 38
for … four:76 62 73
for … friend:132 114 -10
for … had:-49 -73 -97
for … her:111 49 10
for … hugged:139 131 56
for … joke:132 85 90
for … kind:107 19 19
for … knee:-92 -109 -118
for … last:113 110 87
for … laughs:60 54 71
for … lfie:129 50 75
for … long:84 61 83
for … longer:43 -42 -25
for … looked:124 59 47
for … love:117 89 66
for … mins:-91 -77 -84
for … minutes:-84 -116 -108
for … moment:-67 -60 -36
for … money:74 47 -1
for … month:46 65 76
for … myself:15 24 76
for … nap:26 -78 -35
for … news:74 68 66
for … next:99 81 84
for … night:60 59 73
for … no:123 60 38
for … nobodys:98 94 88
for … not:60 -3 16
for … nurses:42 -3 -1
for … off:130 134 88
for … on:-55 -67 -59
for … order:141 150 159
for … own:97 110 125
for … recipe:-57 -36 -11
for … road:18 73 91
for … run:-58 -96 -73
for … shell:148 145 122
for … sign:170 80 84
for … since:-61 -74 -56
for … sister:95 96 83
for … someone:41 83 67
for … soon:16 -43 -108
for … stop:-4 -52 -29
for … tablets:-95 -102 -118
for … taken:90 87 52
for … thank:-96 -94 -92
for … tiem:21 26 44
for … train:32 107 93
for … wedding:-70 -26 -73
for … week:-64 -49 -26
for … weekend:-64 -37 -52
for … weeks:-110 -83 -86
for … with:-70 -69 -82
for … worry:147 153 130
for … wrists:147 151 167
force:30 44 97
forced:-46 -54 -46
forces:29 37 -62
forces me:71 77 -29
ford:-55 -30 -34
forearm:34 63 -15
forearms:-12 -5 -3
forecast:104 104 126
forecast sais:131 130 141
forehead:-31 -21 -54
foreman:145 110 117
forest:98 91 88
forestry:77 86 84
forever:-15 -8 -9
forever box:70 -2 -1
forever nap:-112 57 68
forever this:81 122 94
forever … and:76 130 51
forgave:18 26 42
forged:-51 -15 -19
forget:-10 -76 -92
forgetful:-14 -29 -5
forgets:41 -21 -4
forgetting:-68 -52 -8
forgive:97 113 131
forgive me:68 72 84
forgive u:-55 -93 -98
forgive … i:-88 -84 -94
forgiven:84 82 133
forgiven teh:112 24 30
forgives:105 77 -10
forgot:-25 -43 -18
forgot my:-54 -43 -20
forgot teh:-73 -73 -78
forgot to:114 16 40
forgot … me:123 -12 -10
forgotten:-93 -96 -112
fork:28 33 22
forklift:-14 -18 -24
form:-55 -29 -64
formal:9 46 21
former:-47 -19 -11
formers:-23 -13 -10
forms:-102 -15 -3
fort:-6 -3 -7
forth:-86 -76 -53
forties:-41 -47 -43
fortieth:29 -66 -33
fortnight:21 -42 -68
fortnight ago:117 -73 -52
fortnight since:139 -31 -6
fortnightly:-37 -6 -1
fortune:-36 -11 -13
forty:25 36 42
forty days:110 28 -10
forty six:29 90 43
forty tablets:83 79 100
forum:23 33 28
forums:-25 -5 -21
forward:-18 8 -2
forward to:36 -33 -97
forward … and:85 44 35
foster:-64 -31 -112
foto:15 6 32
foto for:86 100 74
foto … empty:78 111 144
foto … teh:48 12 46
fotos:-23 -14 -13
fought:-17 55 21
foul:-74 -68 -71
found:2 7 0
found a:45 56 7
found by:93 98 128
found out:-42 -52 -31
found with:-72 -54 -108
found … old:-74 -98 -47
found … on:-82 -77 -89
found … place:30 34 80
found … roap:132 112 -25
fountain:-17 -4 -11
four:-33 -30 -32
four days:104 19 -7
four im:66 95 68
four … to:57 45 49
fourteen:-28 -43 -94
fourteen months:-25 -74 -85
fourteenth:72 80 75
fourteenth floor:82 92 84
fourth:77 44 16
fourth go:-58 -38 -33
fourth tiem:9 -69 -123
fourth … and:-45 -44 -109
fox:-52 -59 -42
foxes:31 33 40
foxglove:61 35 0
fr:0 0 0
fractions:-31 -25 -10
fragile:28 -1 -6
frame:-23 7 47
frame and:83 80 24
framed:-103 -100 -90
france:-58 -46 -47
frank:85 26 17
frankly:-39 -8 -12
frappe:41 51 -127
fraud:-16 -73 -18
free:-26 -22 -2
free … go:158 140 127
free … on:94 102 57
freedom:-34 -16 -34
freeing:0 0 0
freer:5 -2 -1
freeze:-16 7 -17
freezer:32 36 79
freezers:99 96 92
freezing:-49 -37 -25
freight:91 106 130
freights:42 58 58
freitag:-21 -13 -2
french:-58 -72 -37
frere:40 33 37
fresh:55 44 -90
fresh cuts:76 98 -30
fresh ones:77 97 -64
freshers:39 -2 -1
fret:-107 -98 -102
frets:-7 -20 -17
freund:35 41 -16
fri:85 -5 7
friday:-5 -2 16
friday he:56 12 -119
friday id:135 154 120
friday ill:51 72 84
friday ive:72 85 59
friday nobody:133 -24 -30
friday … back:86 80 75
friday … be:65 94 92
friday … can:176 175 169
friday … it:77 59 49
friday … no:114 140 139
friday … teh:-99 -102 -103
friday … that:105 106 92
fridays:38 -12 -26
fridge:-26 -30 -31
fridge is:-85 -68 -79
fridge … i:-84 -75 -73
friend:8 34 -12
friend from:38 37 49
friend no:148 129 -62
friend … about:-82 -65 -6
friend … hes:13 13 -113
friend … she:63 110 -18
friend … wants:109 45 -1
friendly:66 9 14
friends:1 45 52
friends and:-33 -94 -101
friends im:99 93 94
friends its:33 26 35
friends u:175 136 120
friends … a:105 108 113
friends … and:-106 -136 -133
friendship:87 116 109
fright:-4 -4 -1
frighten:-57 -103 -93
frightened:-21 -4 8
frightened by:128 -20 -17
frightening:-28 -20 -18
frightens:94 61 -65
fringe:-107 -61 4
frog:-7 16 11
frogs:0 11 25
from:-6 9 14
from ere:102 53 105
from everything:120 59 51
from lfie:68 -64 107
from me:52 75 62
from rist:97 98 80
from room:95 58 10
from saturday:153 162 109
from someone:101 43 -17
from sunday:140 130 71
from swimming:52 93 -2
from tomorrow:154 157 139
from wanting:64 -67 -51
from werk:97 81 88
from … ago:88 19 2
from … and:74 46 40
from … beam:-83 -97 -92
from … cant:98 64 -59
from … elbow:99 104 85
from … farm:14 37 77
from … feet:78 41 60
from … first:40 -35 -48
from … floor:112 99 49
from … garage:29 3 12
from … had:61 91 81
from … in:-16 -2 30
from … its:51 101 86
from … lab:115 128 129
from … make:94 49 55
from … me:112 63 35
from … morning:36 -17 -16
from … no:24 87 72
from … paid:106 113 96
from … shed:67 74 73
from … shes:-131 -129 -120
from … store:85 97 98
from … them:115 17 31
from … top:-58 -51 -37
from … train:5 45 72
from … whole:92 -20 -3
from … whos:82 48 -6
from … world:18 76 -12
front:-3 23 25
front of:61 68 60
front … a:180 172 32
front … car:2 34 -87
front … it:82 75 36
front … me:85 92 124
front … my:-64 -29 -28
frost:-57 -25 -32
frosty:-43 -70 -59
froth:11 10 21
frothing:28 24 74
froze:-3 2 16
frozen:5 18 15
frozen peas:74 40 47
fruh:3 17 20
fruit:57 26 8
fruit bowl:26 32 30
fruits:-10 -12 -5
fry:-11 -16 -17
fryer:-45 -42 -44
frying:33 53 49
ft:-75 -31 -28
fuck:-59 -55 -91
fucked:-17 -18 -15
fucking:0 0 0
fudge:-33 -31 -24
fue:-9 14 -7
fuel:125 58 63
full:10 46 70
full and:25 5 7
full stop:89 -88 13
full tank:67 61 55
full … in:52 66 28
full … pills:105 73 92
full … them:78 37 46
full … this:101 75 84
fully:-17 -1 -37
fumes:100 101 97
fun:-29 15 -40
function:-4 25 26
functioning:-69 -63 -24
functions:-45 -42 -36
fund:-48 -36 -40
funded:-22 -21 -14
funding:-32 -35 -24
funeral:19 12 -10
funeral paid:74 100 106
funeral … at:139 128 108
funeral … be:60 87 92
funeral … hav:65 -23 -56
funerals:-42 -25 -12
funnier:-19 -11 -8
funniest:-4 -1 0
funny:42 59 64
funny how:88 76 100
funny my:122 57 45
funny … i:139 -5 -9
fur:-12 -25 -19
furious:-16 -62 -65
furniture:34 3 18
further:52 74 74
fuse:-50 -34 -26
fuss:103 72 45
fuss i:130 53 52
fussed:84 78 -50
fussing:-7 -7 -8
fussy:-8 -11 -1
future:4 -44 20
future is:123 -10 -64
future … a:113 -33 -7
fuzzy:30 38 44
g:51 100 110
ga:-14 0 -1
gabapentin:-22 -6 78
gaffer:-18 -13 -8
gag:71 38 42
gain:-65 -48 -10
gained:-78 -42 -28
gala:-33 -19 -14
gale:27 -7 -5
gallbladder:-67 -45 -54
gallery:70 29 36
galloping:32 37 21
galway:-70 -58 -56
gambled:83 -27 -6
gambled … wages:128 -6 -2
gamblers:-61 -24 -27
gambling:54 -52 -57
game:-3 -13 -59
game and:79 27 -31
game … lfie:114 -2 -1
gamer:-14 -17 -3
games:-6 33 20
gaming:-46 -40 49
gamstop:-47 -17 -27
ganas:104 38 -30
gang:-18 -21 -31
gannets:-1 0 0
gantry:81 80 105
ganzen:20 -1 14
gap:108 135 138
gap … teh:112 92 90
gaping:-94 -74 -48
gaps:-38 -35 -44
garage:78 83 87
garage im:130 145 156
garage on:98 96 90
garage with:65 77 53
garage … car:57 86 94
garage … engines:80 85 89
garage … im:-28 -39 -8
garage … my:79 98 69
garage … on:139 130 143
garage … sealed:108 115 123
garage … shut:13 38 71
garage … wil:97 89 107
garden:-15 -17 -11
garden with:101 102 100
garden … he:86 70 47
gardener:-37 -23 8
gardeners:6 11 24
gardening:-98 -88 -80
gardens:-15 -15 -14
garlic:-47 -43 -65
gary:-80 -66 -56
gas:89 112 131
gas i:43 84 102
gas on:117 93 84
gas taps:76 62 52
gas … my:28 56 69
gasped:-6 -5 -2
gasping:22 31 -43
gassing:69 87 51
gate:2 20 9
gate for:93 85 80
gate … teh:31 39 83
gate … to:77 77 76
gateau:-7 -5 -3
gates:-37 -12 -4
gather:-22 -19 -2
gato:-2 -2 -2
gauge:52 41 95
gauze:-20 -22 -16
gave:-25 3 37
gave … a:-38 -27 -43
gave … all:100 24 -42
gave … blades:2 -120 -2
gave … cat:124 117 125
gave … for:82 73 62
gave … my:52 30 36
gave … to:95 51 73
gay:17 11 -58
gaz:32 29 -3
gazette:59 64 60
gcse:18 50 55
gcses:55 61 80
gday:0 0 0
gear:138 107 71
gears:2 3 3
gebracht:-23 -21 -22
gecko:13 9 25
geelong:-31 -41 -14
geese:36 -23 -24
gegen:-37 -37 -17
gehe:-11 -8 8
geht:-33 -31 -21
gel:-12 49 68
gelacht:-2 -1 -23
gemacht:-32 -24 -9
gemma:8 7 3
gemmas:-22 -13 -8
general:-65 -61 -59
generally:-77 -74 -68
generation:-78 -81 -31
generations:-21 -29 -20
generator:-26 -31 -15
generous:-61 -43 -24
genius:0 0 0
genommen:4 9 35
gente:-9 -9 -2
gentle:11 29 36
gentle i:74 83 80
gentle … to:97 94 22
gentleman:112 57 70
gentlemen:50 67 84
gentler:21 75 77
gentlest:-81 -74 -71
gently:-18 -34 20
genuinely:0 0 0
geoff:172 182 170
geography:-17 -12 -14
geordie:-5 -5 -1
george:-27 25 -33
gerade:50 67 111
gerald:-38 -29 -40
geraniums:-19 -58 -57
geritzt:30 37 -25
german:-43 -36 -22
gesagt:53 43 58
geschluckt:92 98 103
geschluckt und:90 89 86
geschnitten:19 24 -7
geschrieben:-1 -14 -5
gestern:-3 5 -14
gestorben:-5 -4 -3
gesund:-13 -12 -3
get:-6 -5 0
get back:89 116 115
get help:69 96 -11
get hit:86 16 68
get in:38 52 77
get out:4 -10 -83
get over:37 -23 39
get ther:29 103 7
get … after:101 97 101
get … and:-19 -118 -85
get … be:2 54 88
get … been:90 4 -2
get … by:59 13 -16
get … door:128 131 131
get … haveing:101 46 45
get … it:34 -22 -82
get … marks:111 52 -5
get … me:102 -26 1
get … money:91 119 121
get … not:111 57 104
get … of:-41 -38 -96
get … on:-74 -50 -31
get … out:-58 -51 -63
get … shes:-13 -81 -60
get … through:91 77 78
get … urge:106 56 38
geting:3 8 -16
geting a:-48 -69 -28
geting closer:135 30 47
geting sleepey:102 82 76
geting up:99 15 37
geting … not:6 12 -78
gets:32 19 24
gets it:70 67 111
gets its:-65 -64 -70
gets me:-86 -72 -108
gets my:33 95 48
gets teh:69 78 58
gets wat:88 78 88
gets … and:80 65 102
gets … dnt:-55 -17 -4
gets … teh:66 85 95
gf:-14 35 -31
gfs:-2 -8 -10
gg:57 86 77
ghb:78 91 110
ghost:23 -92 -68
ghosts:37 18 19
ght:0 0 0
giant:-18 -17 -13
gibt:-23 -20 -8
giddy:-40 -52 -35
gift:91 115 99
gifts:-43 -36 -44
gig:-23 -21 -17
giggle:-1 0 0
giggled:-25 13 -17
giggles:-75 -52 -45
giggling:-26 -80 -75
giggly:115 121 98
gin:58 58 49
ginge:-7 -6 -2
ginger:-74 -74 -57
gins:-33 -3 -1
girl:17 24 15
girl i:58 56 -11
girl teh:86 100 74
girl tonight:93 85 120
girl … my:70 70 53
girl … was:103 112 74
girlfriend:-14 15 29
girlfriend … she:60 80 95
girlfriend … teh:-90 -98 -62
girlfriends:-64 -46 -71
girls:-4 17 35
girls … teh:-35 -34 -46
giro:-5 -6 -3
git:-19 -2 -7
give:11 20 24
give in:63 59 -25
give my:72 61 96
give … a:-44 -48 -49
give … it:64 -118 -54
give … till:157 151 159
given:7 -19 -22
given it:116 72 74
given me:-98 -76 -61
given to:76 74 66
given … her:127 98 84
gives:-2 22 -29
giving:-35 -19 -42
giving it:160 158 168
giving my:-61 -49 -126
giving myself:107 107 94
giving up:-88 -91 -48
giving … back:57 78 79
giving … on:-91 -19 -16
glad:-127 -112 -60
glad if:133 62 84
gladly:49 32 51
glamorous:-34 -22 -16
glasgow:67 38 8
glass:68 65 69
glass ive:57 55 59
glass of:-16 -78 -57
glass … a:64 93 100
glass … my:182 132 141
glass … wine:29 -95 -40
glasses:38 8 39
gleich:61 61 81
glitter:-60 -64 -57
gloomy:54 -1 1
glorious:-45 -31 -37
glove:42 33 45
glovebox:62 82 75
gloves:-17 -26 -26
glowing:44 36 -27
glue:-2 -37 -22
glued:-41 -28 -23
gluten:-5 -2 0
gnome:-22 -9 -30
gnomes:-69 -44 -47
go:16 34 40
go after:164 133 91
go and:48 33 5
go away:-51 -50 -82
go befor:127 119 103
go but:-88 -68 -71
go ive:104 87 66
go off:36 54 67
go on:38 -8 -122
go this:73 79 101
go through:6 -21 -95
go together:100 96 92
go wen:71 102 99
go with:83 111 126
go … a:-138 -130 -107
go … as:-42 -111 -25
go … at:40 73 65
go … balcony:99 119 119
go … dey:121 120 114
go … forever:116 -43 -13
go … go:62 17 -97
go … hands:153 168 160
go … he:93 122 88
go … him:-24 -89 -46
go … it:0 22 -92
go … mean:122 68 20
go … myself:-75 -14 -89
go … some:-42 -14 -4
go … that:72 56 44
go … tiem:-49 -114 -87
go … tomorrow:88 106 97
go … u:2 37 70
go … up:-95 -15 -37
go … without:-68 -15 29
go … wont:-48 -26 -24
goa:-79 -41 -68
goal:-47 18 -52
goalie:-16 -8 0
goalkeeper:-15 -7 -7
goalposts:-18 -17 -14
goals:-37 -16 -16
goat:-115 -94 -102
goats:-86 -73 -23
god:21 -8 -10
god forgive:70 56 63
god keep:84 107 131
god … me:114 44 22
god … tak:89 28 -53
godfather:-40 -35 -15
godmother:-7 23 25
gods:12 21 -10
goes:40 33 36
goes im:-47 -11 -134
goes on:48 4 62
goes rong:133 -58 -12
goes through:84 81 75
goes … and:-73 -26 -88
goes … at:97 127 138
goes … i:73 -2 -48
goes … im:-96 -74 -134
goes … tomorrow:107 110 112
goggles:-25 -11 -15
going:35 37 40
going for:55 67 39
going mad:-59 -77 -87
going numb:104 109 119
going off:50 68 58
going over:104 93 99
going quiet:110 22 9
going round:-54 -48 -84
going teh:79 95 123
going tonight:153 158 162
going … an:-38 -55 -6
going … another:135 133 140
going … anything:15 -73 -55
going … away:-66 -95 -28
going … bridge:-113 -100 -100
going … dei:-33 -89 32
going … dnt:86 6 -8
going … drive:91 80 103
going … drown:-82 -78 -69
going … end:-58 -80 -195
going … for:-16 -133 -143
going … hagn:-126 -133 -90
going … her:-125 -175 -150
going … him:108 41 -4
going … himself:-44 -55 -113
going … i:66 62 42
going … im:20 10 30
going … its:62 73 62
going … join:112 89 34
going … monday:127 147 142
going … myself:-50 -11 -39
going … next:64 34 23
going … one:109 159 107
going … river:120 107 111
going … see:55 89 76
going … sleap:-75 -63 -72
going … smother:45 41 107
going … stop:111 23 -89
going … top:128 116 68
going … turkey:-5 -12 -73
going … use:70 147 84
going … way:111 115 60
gold:-100 -90 -67
golden:-55 -75 -60
goldfish:41 -13 -1
golf:-22 -18 16
gon:29 26 23
gone:37 32 54
gone ahead:84 114 120
gone away:55 -94 -98
gone back:-67 -73 -112
gone but:-81 -57 -27
gone funny:168 123 86
gone grey:91 93 102
gone in:83 34 50
gone into:-62 -77 -77
gone she:173 164 145
gone stiff:89 96 98
gone through:-29 -24 -22
gone … and:33 47 34
gone … back:80 63 64
gone … break:0 24 89
gone … dads:-83 -112 -132
gone … for:-84 -76 -85
gone … get:46 51 84
gone … going:106 138 87
gone … good:-117 -150 -118
gone … hav:62 105 115
gone … i:71 43 28
gone … its:51 66 80
gone … long:104 62 63
gone … me:93 115 128
gone … monday:-109 -34 -58
gone … my:65 55 67
gone … one:108 94 90
gone … see:100 64 57
gone … theres:-51 -66 -113
gone … tomorrow:-68 -80 -74
gone … two:-51 -6 -48
gone … want:124 43 23
gonna:0 0 0
good:-22 -13 0
good and:30 80 90
good its:-66 -62 -48
good right:38 -71 -41
good to:1 51 79
good years:86 76 69
good … and:-68 -66 -44
good … days:94 -1 -13
good … first:83 96 129
good … hav:88 95 70
good … if:15 102 101
good … not:104 129 93
good … on:-67 -36 -44
good … own:90 92 64
good … said:130 49 36
good … she:87 55 43
good … teh:92 38 37
goodbye:12 26 35
goodbye all:-125 -152 -152
goodbye and:34 27 24
goodbye at:-88 -95 -99
goodbye cruel:-99 -98 -119
goodbye everyone:-92 -98 -82
goodbye forever:-89 -112 -134
goodbye leter:-130 -120 -155
goodbye letters:139 57 -185
goodbye love:116 111 105
goodbye my:97 103 97
goodbye note:-115 -152 -157
goodbye post:-93 -91 -80
goodbye to:-96 -87 -90
goodbye x:46 42 60
goodbye … airport:-128 -134 -129
goodbye … everyone:-85 -78 -120
goodbye … forum:-87 -105 -96
goodbye … hello:-44 -36 -30
goodbye … its:102 107 98
goodbye … ive:-37 -56 -66
goodbye … my:-28 -28 -66
goodbye … of:-59 -64 -78
goodbye … see:-72 -75 -82
goodbye … world:-98 -97 -117
goodbyes:20 42 59
goodbyes … this:95 110 116
goodness:-80 -61 -44
goodnight:62 81 107
goodnight everyone:118 119 108
goodnight for:72 65 78
goodnight … goodnight:66 76 69
goodnight … i:-20 -5 60
google:-4 -64 -27
googled:1 4 16
googling:0 19 3
goose:-58 -50 -59
goosebumps:-25 -5 -8
gorge:35 67 88
gorgeous:-34 -12 2
gos:105 111 120
gossip:-27 -32 -12
got:16 23 33
got down:103 116 118
got from:162 172 154
got his:-28 -41 -16
got hold:76 84 94
got me:-103 -97 -39
got myself:160 163 152
got something:148 160 131
got wat:98 54 40
got … be:68 72 57
got … bleach:41 48 44
got … but:55 80 71
got … by:81 27 85
got … chair:89 100 76
got … coat:165 105 89
got … down:106 78 45
got … dress:-76 -96 -83
got … drink:65 71 66
got … eleven:118 56 8
got … ere:59 84 78
got … exam:-44 -50 -45
got … fone:-67 -72 -54
got … got:55 35 16
got … hands:31 37 88
got … head:141 138 136
got … his:75 75 112
got … hose:92 103 98
got … left:-73 -134 -145
got … leter:-94 -83 -79
got … lined:91 101 58
got … lot:49 44 28
got … out:-49 -102 -109
got … pillow:26 42 114
got … pills:47 46 65
got … place:-81 -73 -52
got … plan:41 23 19
got … planned:-5 -28 -96
got … playlist:106 114 110
got … pulse:80 74 73
got … round:-66 -68 -43
got … stitches:113 -13 -2
got … tablets:106 90 95
got … this:117 119 74
got … ticket:89 126 119
got … top:-59 -50 -52
gotta:-130 -128 -93
gotten:-35 -24 -9
government:-43 -20 -8
gown:42 46 46
gown cord:44 52 67
gowns:-64 -57 -46
gp:-32 -55 -116
gps:-81 -92 -71
gr:0 0 0
grab:18 28 29
grabbed:-34 14 -8
grabs:-24 -15 -90
grabs … teh:4 7 -93
grace:115 117 110
gracias:15 50 40
grad:-5 1 -3
grade:-45 -22 9
graders:-40 -29 -24
grades:74 17 -11
graduate:-46 10 26
graduated:-22 -20 -20
graduates:-21 -22 -29
graduation:1 -50 -75
graffiti:-8 -9 -11
graham:-110 -52 -47
grain:72 37 41
gram:95 77 10
grammar:-20 -15 -15
grams:-2 9 -16
gran:-1 2 34
gran … she:79 87 66
gran … to:-110 -97 -93
grand:-57 -41 -31
grandad:-5 1 -7
grandads:8 31 38
grandbaby:-15 -23 -15
grandchild:21 2 34
grandchildren:-106 -81 -75
grandchildrens:-41 -31 -8
granddad:-1 11 16
granddads:24 30 33
granddaughter:-20 10 -3
granddaughters:-14 10 -2
grandfather:-22 -72 -32
grandfathers:-65 -49 -36
grandkids:-73 -52 -48
grandma:30 56 -7
grandmas:46 45 34
grandmas … and:111 94 111
grandmother:-53 -12 -2
grandmothers:31 40 69
grandpa:89 97 54
grandparents:-52 -37 -35
grandpas:162 163 152
grandson:-80 -67 -68
grandsons:-74 -44 -58
grange:50 38 47
granny:-64 2 -2
grannys:41 30 42
grans:-1 12 13
grant:-11 -12 -8
granted:-55 -32 -31
grape:-32 -20 -17
graped:81 116 -148
grapefruit:-38 -14 -13
grapes:-12 -16 -99
graph:-11 -8 -24
grass:19 31 15
grass … teh:67 85 74
grate:-55 -44 -49
grateful:4 40 31
gratitude:0 46 41
grave:56 45 32
gravel:104 103 92
graves:-28 -29 -39
graveside:-38 -21 -14
gravestone:-4 10 2
graveyard:-47 -51 -41
gravy:-96 -62 -53
gray:10 7 10
greased:65 63 63
great:-86 -101 -102
greece:-57 -35 -36
greedy:-14 -5 -4
greek:9 -6 -2
green:-4 22 -3
greenhouse:-51 -12 2
greeting:106 109 96
greggs:-16 -15 -21
grenade:104 50 98
grew:6 -14 -21
grey:93 48 55
greyhound:-49 -34 -42
greyhounds:-1 0 0
grid:28 40 67
grief:-48 7 23
grieve:74 75 67
grieving:-48 -32 -26
grill:36 50 58
grim:-59 -35 -16
grinding:-7 3 -5
grinning:-18 -5 0
grip:10 -68 -62
gripping:50 -60 -37
grippy:29 -94 -87
grips:0 6 -2
gritter:88 38 44
groaned:-1 0 0
groaning:1 1 2
groans:-54 -53 -42
groceries:-26 19 22
grocery:20 17 18
grog:-17 4 6
grogginess:-1 -1 -1
groggy:-17 -10 -8
groom:-36 -25 -19
groomer:52 47 19
groop:-3 -2 -1
gross:-1 0 0
ground:6 2 -42
ground and:93 44 -79
grounded:-5 -4 0
grounding:-11 -25 -16
grounds:-22 -7 -13
group:-79 -83 -93
group … mor:73 68 100
groups:-30 -4 -5
grout:-76 -72 -77
grouting:-2 -1 -2
grow:39 -84 -56
growing:-65 -60 -29
grown:19 8 16
grows:-16 -7 -3
growth:-24 -9 -4
grudge:-68 -46 -54
grudges:-32 -24 -20
grumble:-23 -16 -8
grumbling:2 -30 -22
grump:-11 -16 -13
grumpy:-29 4 8
grupo:-26 -29 -16
gruppe:-10 -3 -2
guard:9 31 17
guard … me:83 39 25
guard … to:124 56 37
guardia:13 -6 -52
guardian:2 13 15
guards:31 41 25
guess:-29 3 8
guessed:6 -11 5
guest:29 -5 58
guest whos:119 119 102
guests:14 1 18
guide:-70 -55 -59
guidelines:-13 -3 -1
guides:-44 -44 -53
guild:-5 -2 -7
guilt:-52 -52 -35
guilty:-49 28 43
guinea:-4 -13 -9
guitar:-62 -13 -3
guitars:11 25 19
gull:-34 -15 -16
gulls:-123 -121 -104
gulped:93 64 72
gum:-23 -64 -50
gummies:9 23 -17
gums:68 67 70
gun:40 40 71
gun and:112 144 54
gun id:1 -54 -40
gun in:44 35 21
gun safe:25 25 33
gun to:-108 -101 -55
gun … a:65 68 77
gun … hav:-71 -88 -64
gun … head:-72 -38 -34
gun … hes:90 94 108
gun … i:62 95 53
gun … in:-27 -42 -29
gun … me:119 94 132
gun … mouth:24 -62 -87
gun … my:-75 -73 -85
gun … used:1 -57 -8
gun … waiting:-86 -88 -127
guna:24 25 -5
gunman:-29 -20 -8
guns:-36 -6 19
gurdwara:28 9 12
gurgling:190 187 184
gurgly:62 68 71
gut:11 -17 -11
gute:-16 -6 -2
guts:-72 -55 -51
gutted:23 -101 -66
gutter:-68 -49 -54
gutters:33 20 37
guy:2 11 -5
guy on:69 76 27
guys:2 37 43
guys its:106 103 109
guys … a:76 85 75
gym:-87 -61 -24
gym … teh:179 169 147
h:20 8 60
ha:-7 36 34
hab:58 60 63
habe:7 32 61
haben:-5 -2 -24
habit:48 -100 -70
habit and:113 -4 -8
habits:58 -56 -28
hablar:-4 0 -3
hace:26 6 -4
hacer:1 38 -9
hacerlo:129 89 -6
hacerme:-73 -7 -3
haciendo:-19 -13 -12
hack:-66 -48 -57
had:1 -16 -10
had all:51 54 32
had enough:-113 -101 -214
had fits:65 99 -218
had no:-75 -87 -85
had nothing:-127 -73 -39
had picked:102 68 22
had six:143 19 16
had some:164 117 124
had to:-63 -88 -37
had worked:46 106 -34
had … after:83 -9 15
had … all:80 97 99
had … and:-4 -3 -70
had … at:3 -82 -96
had … bottle:85 79 61
had … cans:167 59 -5
had … courage:146 113 -7
had … dei:-87 -95 -58
had … drink:107 -16 -24
had … few:92 88 95
had … fit:89 139 103
had … glass:165 -4 -9
had … her:-108 -78 -57
had … hes:85 83 56
had … ive:-20 -72 -113
had … last:136 125 148
had … lighter:121 -47 -13
had … lot:134 161 149
had … me:37 -15 25
had … my:-4 44 50
had … on:53 -19 -21
had … out:-23 -152 -106
had … over:93 44 56
had … ready:0 -107 -5
had … seizure:40 65 64
had … she:83 26 1
had … suicidal:110 52 -1
had … them:48 84 86
had … u:60 106 91
had … way:45 38 12
had … weeks:66 -11 0
had … whole:162 171 161
hadnt:-12 25 -45
haf:14 -16 -9
haf empty:-65 -59 -55
haf hoping:105 83 -3
haf out:132 133 133
haf past:120 134 139
haf three:119 139 106
haf two:142 145 114
haf … ago:23 34 53
haf … all:-62 -54 5
haf … dnt:141 83 77
haf … im:51 64 72
haf … it:52 -25 -54
haf … its:-5 -11 -33
haf … them:7 46 81
haf … to:124 72 79
hagn:-11 -12 -11
hagn myself:161 98 55
hagn teh:-66 -62 -64
hagn … but:-2 -5 -114
hagn … in:-28 -44 37
hagn … on:-33 -10 -77
hagn … roap:71 74 70
hagn … self:20 12 83
hagn … tonight:-14 11 65
hagn … wen:9 17 112
hago:6 5 3
haha:0 0 0
hahaha:-14 -5 2
hair:-66 -61 -35
hairbrush:30 80 -5
haircut:11 39 65
haircuts:0 0 0
hairdresser:-52 -20 -27
hairdressers:-5 -3 -1
hairdryer:129 121 125
hairs:37 -12 4
halfs:53 51 -31
halfway:39 68 65
halfway … bottle:-106 -93 -94
hall:4 14 9
hall and:-58 -106 -105
hall … been:104 108 110
hall … for:102 55 54
hall … i:121 148 77
hall … teh:-36 -54 -5
hallo:-14 -14 -12
halloween:-68 -48 -37
halls:-22 15 33
hallucinating:23 29 39
hallway:37 78 91
haloperidol:35 69 66
halt:7 10 -50
halte:-7 -4 -56
halved:-41 -26 -29
ham:-7 -78 -84
hambre:-30 -10 -5
hamlet:-26 -17 -13
hamlets:-2 -1 0
hammer:27 49 111
hammer … im:32 44 105
hammering:76 74 90
hammock:-49 -20 -15
hamper:-3 -1 7
hamster:45 72 68
hamsters:-37 -7 39
hand:30 22 12
hand and:-83 -39 -32
hand gel:38 55 56
hand i:-60 -84 -85
hand me:77 111 -10
hand on:21 -62 -130
hand those:85 34 33
hand … at:87 111 80
hand … is:37 64 69
hand … to:-100 -83 -61
handbag:5 -8 -33
handbook:-40 -25 -3
handbrake:71 78 61
handcuffed:130 133 134
handcuffs:-5 -4 -5
handed:-28 -18 -21
handed my:65 55 73
handful:100 101 110
handfuls:56 111 73
handing:-68 -78 -77
handing … my:-67 -36 -38
handle:15 30 36
handle … teh:109 93 104
handled:-9 -5 -25
handles:33 27 16
handout:0 0 0
handover:72 76 98
handrail:58 78 92
hands:54 44 40
hands im:-37 -95 -103
hands look:72 86 82
hands wont:169 113 100
hands … a:-53 -80 -56
hands … going:97 101 93
hands … im:54 77 85
hands … shakin:-77 -93 -101
handwriting:-53 -22 10
handy:93 82 59
hange:-18 -15 2
hanged:98 130 146
hanged myself:30 42 75
hanger:49 41 29
hanging:35 46 40
hanging from:-47 -58 -57
hanging on:80 57 85
hanging teh:-35 -32 -29
hanging up:27 44 -5
hanging … beam:-81 -94 -98
hanging … his:83 77 86
hangover:-18 -14 -15
hangs:-57 -50 -49
hangt:-14 -2 -4
hankies:-31 -17 -10
hanky:-17 -15 -10
hannah:64 82 65
hansen:-2 -1 -1
hapen:-20 14 -38
hapen and:-74 -30 -22
hapen i:-11 -115 -39
happened:31 -25 -63
happened and:-71 -57 -37
happened at:134 0 0
happened on:135 154 -4
happening:-10 36 38
happens:16 12 42
happier:77 -20 -64
happiest:-56 -34 -20
happily:18 58 -15
happiness:-9 -6 3
happy:-60 -30 -15
happy to:-118 -134 -114
harbour:78 101 100
harbour … teh:159 156 156
hard:-16 25 -16
hard … and:97 58 38
harder:33 83 81
hardest:-65 -62 -40
hardly:59 2 -14
hardware:97 102 98
hare:29 -39 -22
harm:-21 -89 -90
harmed:30 -17 -46
harming:4 -1 -27
harmless:-73 -87 -90
harms:-14 -13 -40
harness:-30 -21 6
harold:74 32 35
harolds:17 19 12
harris:64 78 69
hart:-36 -11 -46
harvest:101 109 84
harvests:-40 -21 -14
has:3 15 27
has all:94 59 -13
has anyone:-160 -157 -144
has been:-17 -2 -86
has begun:61 6 -14
has collapsed:102 109 128
has come:-51 -62 -61
has decided:128 44 9
has done:-62 -42 -75
has eaten:131 132 154
has got:80 53 50
has had:85 90 95
has locked:6 -9 83
has pulled:42 80 119
has stopped:96 102 10
has to:85 71 59
has turned:54 49 67
has walked:134 150 179
has won:88 99 97
has … and:52 45 29
has … break:166 138 124
has … brother:58 59 97
has … day:1 12 38
has … good:-59 -53 18
has … goodbye:-20 2 -54
has … gun:-69 -89 -36
has … hands:0 3 139
has … head:3 14 71
has … i:85 67 52
has … im:-68 -117 -114
has … knife:87 68 62
has … mum:38 28 92
has … my:15 6 77
has … past:168 145 111
has … tablets:-59 -107 -141
has … to:-46 -41 -18
has … tonight:-97 -96 -92
hasnt:46 35 64
hasnt come:95 103 67
hasnt … teh:97 66 62
hasta:-80 -99 -125
hat:9 19 56
hatch:58 66 79
hatchet:17 14 65
hate:14 8 -1
hate myself:29 40 -7
hate that:86 28 -19
hate … day:105 0 0
hate … much:72 116 -67
hated:-128 -117 -74
hates:-95 -76 -63
hating:-30 -17 -2
hats:-50 -15 -5
hatte:-62 -58 -29
hatten:17 -37 -6
haul:-79 -77 -84
haunt:-26 -28 -6
hav:14 32 49
hav anything:90 -23 -41
hav arranged:69 64 77
hav been:-37 -49 -57
hav chosen:127 113 87
hav died:23 80 42
hav enough:108 127 158
hav much:-49 -10 -14
hav neva:-63 -59 -39
hav no:-16 -27 -116
hav on:-4 -93 -132
hav said:55 26 41
hav sex:89 73 -54
hav told:-84 -88 -88
hav … as:93 39 -3
hav … bike:-76 -91 -110
hav … born:128 -16 -2
hav … by:116 108 75
hav … can:95 89 101
hav … come:112 31 15
hav … dei:19 5 -96
hav … dnt:122 11 17
hav … do:12 42 46
hav … down:16 37 26
hav … easier:193 -4 -8
hav … ere:58 89 78
hav … full:154 117 129
hav … future:113 -5 -3
hav … goodbye:125 139 140
hav … im:105 128 108
hav … itll:8 57 56
hav … ive:-93 -81 -92
hav … let:120 99 102
hav … lfie:83 65 99
hav … liv:126 7 -19
hav … look:-28 64 68
hav … lot:-97 -74 -85
hav … me:74 70 74
hav … mor:43 12 50
hav … myself:15 13 88
hav … one:33 80 89
hav … out:-40 -22 -57
hav … over:80 53 62
hav … poison:74 82 84
hav … purpose:5 -109 -107
hav … remember:111 58 43
hav … see:107 57 57
hav … set:142 120 123
hav … she:83 83 88
hav … that:17 58 -15
hav … thoughts:75 44 24
hav … tonight:147 124 88
hav … up:36 -36 -70
hav … way:64 72 73
haveing:-16 -22 -28
haveing suicidal:-83 -29 -3
haveing them:122 105 68
haveing … attack:58 62 71
haveing … bath:54 65 63
haveing … heart:65 55 60
haveing … lot:147 126 119
haveing … teh:-20 54 43
haveing … to:52 14 -104
havent:18 0 -17
havent any:-77 -68 -1
havent cut:-5 -108 -96
havent deleted:74 -1 0
havent eaten:54 98 -34
havent got:43 23 49
havent i:43 -73 -5
havent kild:42 90 -33
havent opened:43 -98 -65
havent told:205 97 107
havent … anybody:75 82 95
havent … day:25 43 -113
havent … either:89 6 -1
havent … for:100 49 26
havent … it:-7 -116 -97
havent … ive:130 -82 -14
havent … my:-51 -103 -48
havent … six:46 85 45
havent … suicidal:-82 -66 0
havent … today:-20 -30 -2
havent … told:0 -81 0
havent … wen:26 50 -141
havent … yet:106 98 71
havin:28 34 -15
hay:-54 -33 -39
hayfever:10 -5 24
hays:45 40 49
hays in:111 98 87
hays … teh:61 61 60
hazard:36 43 48
hazards:-17 -14 -18
he:4 22 10
he ate:-111 -128 -42
he beat:-68 -107 -56
he comes:124 138 70
he dejado:108 65 9
he didnt:-88 -88 -66
he does:81 7 -12
he drinks:148 98 -34
he finds:-85 -74 -26
he has:79 73 68
he hasnt:47 86 92
he intends:149 120 -20
he is:62 60 101
he leaves:114 109 122
he meant:-55 -47 -117
he picked:131 81 34
he put:132 60 1
he shouldnt:72 127 134
he strangled:38 91 85
he takes:0 23 -94
he thinks:116 95 52
he told:4 12 -95
he tomado:76 86 102
he wont:44 22 43
he would:-55 -30 6
he … be:3 25 46
he … breathing:45 43 81
he … doin:149 140 92
he … down:-61 -51 -114
he … every:72 91 69
he … had:23 102 117
he … home:58 72 24
he … i:-48 -80 -66
he … im:49 42 76
he … joking:68 92 42
he … know:75 66 77
he … let:-73 -66 -93
he … my:-19 -42 -89
he … need:172 162 173
he … on:-50 -44 -55
he … one:6 51 69
he … open:108 103 90
he … over:-81 -45 -70
he … pick:96 88 107
he … shoot:47 70 -126
he … today:176 110 -73
he … u:-67 -98 -32
he … up:5 17 77
he … wants:63 50 105
he … was:-106 -67 -68
he … wen:49 49 15
he … which:94 51 -15
he … who:124 102 82
he … why:127 126 137
he … worked:64 26 -37
head:4 1 -30
head and:64 30 52
head but:101 27 23
head down:72 61 70
head hurts:-127 -123 -117
head if:59 76 -13
head is:-7 -32 -59
head keeps:67 15 41
head not:-19 -10 77
head off:6 96 77
head sais:40 95 -16
head since:-74 -39 -54
head teh:-92 -66 -42
head through:170 155 126
head to:-37 -61 -62
head under:83 74 87
head … im:162 120 105
head … is:-14 2 41
head … it:44 5 -5
head … kil:25 62 0
head … know:47 85 80
head … me:122 20 -38
head … noose:-101 -96 -68
head … times:140 104 69
head … wall:151 128 13
head … wat:161 140 88
head … yourself:40 77 -2
headache:-31 -54 -56
headaches:-73 -93 -88
headachey:21 35 28
headed:-7 47 54
heading:2 -11 -9
heading to:-86 -96 -89
headlamp:-78 -79 -69
headland:119 102 101
headland and:130 85 82
headlights:70 89 87
headline:42 48 -63
headlines:-60 -44 -31
headlock:-4 -2 -2
headmaster:56 29 -32
headmistress:-2 0 0
headphones:-9 2 11
heads:108 82 49
headset:94 74 69
headstone:-16 -57 -43
headteacher:11 3 -14
heal:-12 23 -4
healed:-39 -55 -15
healer:-6 -3 -4
healing:-14 2 -37
health:-44 -87 -99
healthcare:-51 -48 -32
healthy:-53 -91 -59
heap:56 60 63
hear:19 37 56
hear him:122 108 107
hear me:-29 -53 -77
hear people:84 55 49
hear u:-139 -102 -98
hear … but:77 67 24
hear … me:70 90 101
hear … one:82 96 89
heard:-66 -31 1
hearing:-10 5 39
hearings:58 43 34
hears:-26 -59 -58
heart:28 42 33
heart and:62 78 95
heart in:94 33 33
heart is:72 79 41
heart went:135 133 84
heart … a:120 105 115
heart … at:6 24 37
heart … because:7 -21 -85
heart … down:-64 -97 -90
heart … give:48 -129 -85
heart … im:-42 -97 -39
heart … is:-29 -51 -82
heart … out:8 -111 -94
heart … purpose:0 0 -59
heartbeat:95 96 65
heartbroken:-34 -3 -1
heartburn:-16 -14 -9
hearts:131 133 114
hearts thumping:-133 -127 -132
hearts … and:45 92 91
hearts … clappers:133 122 108
hearts … teh:54 85 78
heat:-38 -41 -111
heated:-23 -4 -41
heater:2 -8 -31
heathers:-4 -2 -1
heating:-76 -81 -75
heatings:-19 -8 -10
heatwave:-12 -14 -4
heaven:40 44 35
heavens:-21 -13 -9
heavier:17 11 22
heavily:60 52 58
heavy:8 41 50
hed:-29 -22 -14
hed neva:109 124 114
hed … kil:-135 -136 -33
hedge:-42 -45 -20
hedgehog:-28 -33 -37
hedgehogs:-15 -19 -28
hedges:-67 -63 -42
heel:-12 -2 -2
heels:-10 -73 -39
heifers:7 7 -12
height:-13 -6 -1
heights:-11 1 34
held:-1 -18 8
held ice:181 -84 -24
held out:137 135 128
held teh:19 -5 -56
held … as:102 100 94
held … to:-74 -72 -98
helicopter:-43 -24 -21
helium:29 48 86
helium for:88 96 97
helium … my:85 90 98
heliums:78 86 83
heliums hissing:78 86 83
hell:41 84 59
hell see:74 95 116
hell understand:104 93 112
hell … befor:-129 -133 -103
hell … by:62 81 107
hell … his:127 95 28
hell … me:60 32 7
hell … up:39 34 -75
hell … wat:122 129 103
hello:-77 -82 -95
helmand:28 41 -8
helmet:1 -28 -16
helmets:-78 -78 -78
help:-47 -40 -19
help i:37 105 100
help ive:82 58 62
help me:35 27 69
help … dei:105 107 -26
help … friend:91 36 1
help … ive:100 87 93
help … sleap:77 34 49
help … wil:113 5 -49
helped:-109 -89 -70
helped me:-69 -57 -57
helper:3 -16 -8
helpful:-38 -18 -11
helping:-51 -54 -50
helpings:-61 -37 -32
helpline:1 13 -22
helplines:-29 -34 -7
helps:-49 -32 -97
hem:16 -3 -21
hen:11 38 62
hence:-35 -37 -21
henry:0 0 0
hens:-47 -12 9
hep:-36 -48 -59
her:13 30 43
her bag:-28 -51 -50
her birthday:-124 -107 -110
her body:-13 -25 -115
her car:128 116 24
her dads:144 110 77
her down:55 77 121
her eyes:96 97 104
her food:136 121 118
her goodbye:169 169 154
her grave:117 115 25
her i:-74 -39 -34
her its:80 58 95
her lap:89 113 99
her lips:83 97 41
her medicine:-93 -95 -94
her mum:-86 -60 -80
her nans:52 74 98
her new:71 47 69
her rings:42 58 28
her rist:-130 -148 -123
her shes:-89 -96 -109
her throat:97 99 91
her … a:57 49 49
her … alone:120 92 -5
her … are:88 107 65
her … at:50 73 82
her … bag:135 126 113
her … bye:112 110 98
her … cant:-34 -56 -91
her … card:108 115 103
her … every:49 69 116
her … if:-103 -91 -81
her … ive:-96 -59 -86
her … kids:153 134 64
her … my:-40 -14 -51
her … over:-77 -69 -57
her … own:-36 -13 -108
her … pills:165 135 117
her … said:-57 -51 -69
her … sais:-56 -76 -118
her … see:-21 -27 -97
her … tablets:123 119 64
her … thing:95 64 90
her … this:94 125 142
her … tonight:141 136 61
her … u:80 70 91
her … week:67 91 120
her … year:105 136 102
herald:-3 1 -1
herbal:-15 20 19
herd:90 42 43
herds:-5 -1 -8
heres:-25 41 57
heritage:-67 -56 -66
hermana:84 76 70
hermano:41 55 60
hernia:-60 -44 -29
hero:-74 -65 -56
heroin:10 -62 -18
heroin and:20 62 35
heroin … i:132 48 55
herons:-3 -2 -4
hers:26 54 75
hers and:98 91 76
herself:78 106 32
herself and:128 141 58
herself … i:75 126 -24
hert:-5 -5 -38
hert if:69 24 -3
hert my:16 70 -31
hert myself:-25 -184 -118
hert … boss:90 82 -7
hert … is:-15 -111 37
hert … its:-66 1 30
hert … right:30 110 -1
hert … said:81 81 104
hert … strong:12 -155 -1
hert … teh:50 73 49
hert … that:-71 -33 -4
hert … want:-83 -46 -7
hert … who:76 125 -49
hes:46 70 92
hes a:-61 -48 -30
hes away:90 80 97
hes back:32 -5 41
hes beating:21 25 74
hes blue:165 162 171
hes boiling:74 67 58
hes burning:104 99 117
hes by:-65 -60 -64
hes comin:-115 -114 -74
hes done:-17 -22 -83
hes driving:108 26 108
hes gone:66 68 93
hes grey:107 141 124
hes gurgling:85 75 74
hes my:-51 -48 -106
hes not:71 66 62
hes off:72 92 90
hes on:100 77 70
hes out:115 66 -2
hes outside:62 68 91
hes screaming:98 62 40
hes stood:110 95 121
hes stopped:39 34 48
hes strangling:12 13 51
hes swallowed:-129 -143 -106
hes talking:89 16 31
hes turning:90 106 119
hes walking:38 56 90
hes warm:120 103 122
hes … an:76 52 62
hes … answering:98 101 121
hes … breathing:81 90 96
hes … burden:33 -69 -61
hes … door:60 68 132
hes … doors:82 38 73
hes … end:40 32 -160
hes … got:155 119 58
hes … her:21 59 68
hes … himself:-55 -41 -72
hes … im:58 48 77
hes … it:80 63 26
hes … jmup:31 17 -89
hes … moving:16 42 94
hes … mum:16 29 91
hes … off:76 76 33
hes … pulse:75 71 80
hes … roof:-72 -58 -53
hes … seizure:74 77 54
hes … since:41 -6 16
hes … snoring:120 87 74
hes … that:112 105 97
hes … top:75 71 60
hes … u:-62 -69 -61
hes … under:110 114 132
hes … us:82 76 135
heure:20 15 19
heures:-9 -11 -1
heute:-40 -15 11
hey:-53 -32 -27
hgv:12 14 20
hi:-41 12 49
hi … i:48 59 77
hibernation:-42 -5 -2
hiccups:41 51 50
hid:30 61 66
hid in:-59 -121 -72
hid it:65 45 41
hid … my:102 75 50
hid … teh:-62 -96 -74
hidden:28 6 -5
hidden a:35 52 61
hidden teh:-17 -51 -63
hidden … at:32 41 66
hide:-41 -47 -89
hides:32 15 30
hiding:56 -17 -34
hier:13 30 -84
high:-34 -5 11
high does:108 89 82
high up:79 87 74
high … and:119 119 138
high … i:-107 -50 -70
high … it:86 62 68
higher:-17 3 11
highest:74 41 42
highlighted:48 25 23
highly:-31 -13 -12
highway:-19 -12 -5
hija:-11 -35 -10
hijo:37 33 12
hijos:22 7 -7
hike:-41 -43 -38
hiking:-4 -2 -1
hilarious:-86 -98 -61
hill:-68 -51 -40
hills:-74 -65 -72
him:-16 3 6
him a:-90 -72 -81
him and:-34 -20 -85
him dei:132 85 -34
him it:116 99 102
him teh:-45 -38 5
him that:146 136 140
him wen:91 96 128
him … away:-95 -68 -58
him … hes:-56 -56 -48
him … ill:128 85 68
him … nine:32 51 92
him … same:113 76 122
him … to:65 81 46
him … want:37 86 83
him … wat:9 -5 -81
him … with:-14 -36 -95
himself:55 62 -23
himself with:114 72 33
himself … a:-17 -2 94
himself … dnt:41 94 24
himself … teh:52 31 19
hindi:-7 -3 -4
hinge:-1 -1 0
hinges:-17 4 0
hint:-11 -7 -5
hints:-33 -22 -1
hip:-111 -53 -68
hippo:-1 0 -1
hips:-64 -8 -42
hire:80 93 95
hired:-13 8 9
his:22 32 36
his and:105 98 134
his breathing:105 121 119
his chest:106 99 99
his heart:7 17 -114
his medicine:80 78 73
his mother:22 -14 -50
his neck:132 131 75
his pension:114 89 98
his phones:140 137 142
his tablets:-46 -73 -57
his whole:89 80 124
his … all:73 56 72
his … down:19 24 82
his … for:49 63 64
his … hav:-37 -30 -54
his … home:26 58 76
his … i:-21 -64 -54
his … is:56 45 55
his … kil:50 46 98
his … me:48 73 74
his … mine:46 56 54
his … over:93 41 16
his … room:-61 -84 -78
his … said:71 73 96
his … teh:25 16 33
his … telling:91 46 34
his … told:78 63 77
hissing:45 33 53
history:-27 -36 -12
hit:-7 39 -13
hit by:59 -85 -32
hit me:-10 -64 -101
hit … im:-61 -24 -68
hit … in:-94 -105 -11
hit … tonight:29 82 75
hit … was:53 -31 -9
hits:19 35 -4
hits me:87 60 -217
hitting:34 40 33
hitting … teh:46 25 105
hitze:-3 -3 -1
hiya:-36 -38 -11
hoap:38 -54 -29
hoap dey:84 100 97
hoap everyones:-82 -36 -34
hoap i:96 -65 0
hoap nothing:97 54 57
hoap … it:79 92 84
hoap … soon:-16 -144 -94
hoap … stops:13 101 119
hoarded:-2 3 4
hoarding:-19 -14 -64
hoarse:-12 -13 -4
hob:90 94 55
hobbies:-36 -42 -6
hobby:-94 -74 -75
hobnobs:-69 -55 -62
hockey:-3 9 -4
hoist:62 62 37
hola:55 -2 -2
hold:49 81 72
hold a:120 114 37
hold me:88 102 107
hold … a:104 94 77
hold … and:3 -38 -108
hold … fone:104 116 154
hold … for:121 135 125
hold … through:149 72 72
holder:-6 -6 0
holding:-34 -38 6
holding hands:66 89 76
holding me:63 103 55
holding on:153 96 103
holding teh:-65 -77 -45
holding … and:71 91 101
holding … bottle:97 101 76
holding … knife:-128 -131 -114
holding … up:-106 -101 -83
holds:-83 -45 -137
hole:16 -23 -65
holes:49 84 26
holiday:-42 -88 -96
holiday … up:142 47 0
holidays:17 -21 -44
hollow:68 -26 -35
holly:-5 -1 0
holy:-78 -93 -65
holy water:-74 -64 -12
home:9 -35 -47
home at:40 53 87
home by:-61 -74 -76
home hes:28 63 74
home im:68 38 53
home nobody:-40 -84 -61
home with:-77 -50 -58
home … all:43 85 72
home … be:3 27 108
home … cut:91 93 -1
home … for:-109 -70 -58
home … going:75 105 122
home … put:-56 -46 -34
home … to:97 101 76
home … told:115 -27 -30
homeless:-13 14 10
homes:-28 -12 -27
homesick:-51 -22 -12
homework:-18 23 61
honest:10 -101 -142
honestly:0 0 0
honesty:23 9 -9
honey:5 -31 -34
honeymoon:76 24 40
honor:26 25 1
honour:40 54 73
honour … u:123 126 126
honoured:66 34 34
hood:4 7 3
hoodie:14 121 139
hoodies:62 92 93
hoodies … my:51 87 97
hook:92 115 116
hook … it:128 111 104
hooked:-27 -10 -13
hooks:-34 -32 -47
hoops:-10 -13 -7
hooray:-5 -2 4
hooroo:23 1 3
hoot:-3 6 10
hoover:-10 -79 -70
hoovered:-12 17 13
hoovering:-59 -34 -28
hop:38 -13 -5
hoped:39 97 50
hopeful:69 -31 -10
hopefully:-114 -130 -109
hopeless:-6 -138 -93
hopeless i:-73 -1 0
hopeless … all:129 -6 -2
hopelessness:5 -2 -2
hopes:78 -92 -77
hoping:112 -26 -28
hoping i:5 -150 -103
hoping itd:63 114 99
hoping one:13 128 -111
hoping teh:49 3 45
hoping … takes:1 -137 -52
hoping … wont:29 -173 -120
hora:-3 1 -5
horas:-52 -10 -3
horlicks:28 25 37
hormones:-31 -17 -40
horn:-70 -68 -63
horoscope:4 5 23
horrible:-36 -37 -26
horrid:-37 -30 2
horrified:-85 -19 -30
horror:-45 -39 -34
horrors:-64 -75 -97
horse:-29 -48 -47
horses:55 67 58
horses … teh:10 46 59
hose:39 33 34
hose … and:128 120 106
hose … car:85 109 121
hose … on:62 69 51
hose … teh:-69 -85 -96
hose … through:-73 -74 -87
hosepipe:30 13 38
hosepipe … teh:108 106 100
hosepipes:139 131 130
hospice:0 6 -20
hospital:-35 -84 -78
hospital car:107 113 88
hospital on:149 -81 -49
hospital … is:63 79 30
hospital … park:107 113 88
hospitals:-92 -76 -55
host:92 71 77
hostage:17 -11 -8
hostel:81 91 65
hostel roof:142 128 124
hostels:-19 -22 -14
hosting:-7 -3 0
hosts:-12 -16 -25
hot:-71 -44 -60
hot water:-55 -76 -104
hot … bottle:-70 -97 -69
hot … cold:57 73 97
hot … my:-25 -41 -77
hotel:-39 -36 -31
hotel because:63 53 50
hotels:140 130 115
hotline:38 44 13
hour:50 64 78
hour ago:93 106 87
hour … a:-47 -55 -57
hour … feeling:-128 -118 -119
hour … hour:149 68 96
hour … im:29 61 84
hour … my:111 107 88
hour … not:62 31 38
hours:-33 -23 -4
hours and:21 58 47
hours at:-78 -71 -47
hours if:94 -19 -2
hours … all:131 51 71
hours … me:72 43 31
hours … tak:117 1 73
hours … u:120 38 40
house:-20 -41 -19
house can:-104 -112 -99
house its:126 75 97
house not:147 55 21
house teh:-88 -90 -104
house to:7 23 101
house … from:125 130 153
house … him:43 64 76
house … his:135 56 -13
house … i:-72 -27 -98
house … kil:59 76 125
house … quiet:-66 -93 -126
house … tonight:51 79 72
housekeeping:33 43 29
housemate:27 25 24
housemates:61 71 78
houseplant:-58 -50 -19
houseplants:-111 -64 -16
houses:-28 2 -9
housing:8 12 25
hover:-19 -22 -3
hovering:-25 -13 -19
how:-14 -18 -17
how and:74 83 106
how calm:108 70 64
how dey:-86 -95 -55
how do:-82 -69 -88
how high:101 88 85
how i:64 63 1
how id:48 68 -70
how im:-10 -15 68
how little:52 89 -14
how long:49 47 72
how many:109 107 71
how … am:-43 -5 -46
how … be:67 -47 -16
how … did:-120 -101 -83
how … do:76 100 -41
how … go:40 61 31
how … going:-36 -26 53
how … i:17 22 -84
how … insulin:104 66 -28
how … it:50 26 47
how … ive:45 46 70
how … kil:113 115 11
how … must:110 -23 -22
how … myself:58 102 110
how … put:94 123 46
how … ther:20 82 11
how … u:-47 -64 -80
how … want:-98 -42 -13
how … where:47 62 127
how … would:33 65 -121
however:-74 -76 -48
howled:-57 -75 -65
howling:0 0 0
howls:-27 -24 -35
hows:4 29 -81
howth:36 43 49
hoy:-68 -2 57
hr:-13 -25 -5
hrs:42 -14 7
hubby:-53 -76 -100
hubbys:-9 5 2
huff:-1 10 -13
huffing:130 97 70
hug:-33 -13 24
huge:-23 -90 -93
hugged:55 84 87
hugged my:8 14 35
hugged us:-120 -131 -114
hugging:-20 -10 -2
hugh:-11 -14 -6
hugs:-16 13 7
huh:-2 0 0
hull:-37 -10 -9
hum:-14 1 10
human:-81 -33 -48
humans:-68 -65 -22
humber:-9 17 25
humiliated:67 -3 -43
hummed:22 31 38
humming:32 51 60
hummus:-10 -14 -2
humour:-39 -18 -9
hums:-61 -49 -5
hun:1 2 -4
hund:-41 -35 -9
hundred:-3 -13 -14
hundred and:-37 -145 -105
hundreds:5 34 -35
hundredth:-6 -3 -2
hung:-35 11 1
hung up:107 115 127
hunger:73 74 44
hungover:30 -50 -56
hungry:-47 9 35
hunt:-12 -9 -24
hunting:-6 13 47
hurling:-13 2 41
hurrah:-32 -23 -33
hurry:9 -52 11
hurting:44 42 -28
hurting myself:88 -32 -14
hurts:78 70 58
hurts … and:-152 -111 -101
hurts … i:-2 -100 -83
husband:-19 -14 -56
husband does:110 117 -1
husband is:62 59 108
husband tok:-78 -85 -70
husband … all:-109 -100 -86
husband … for:90 98 126
husband … me:40 53 -74
husbands:4 -5 -8
hut:109 119 108
hutch:-33 -29 11
hvac:-36 -16 -16
hyderabad:-31 -7 -10
hygiene:0 0 17
hymn:114 112 112
hymns:2 0 23
hymns … teh:148 132 116
hypocrite:51 84 -8
hypothetical:19 25 20
hypothetically:51 57 -25
hysterectomy:-25 -27 -21
i:4 1 -9
i alife:122 -2 -4
i apologise:135 86 69
i ask:129 47 27
i ate:91 102 105
i attempted:71 128 79
i bleed:77 57 -5
i breathe:117 71 72
i burn:27 106 -19
i can:37 52 70
i carry:-31 -62 -87
i caught:113 86 16
i checked:154 135 163
i chose:134 152 145
i cut:32 44 22
i decided:-48 -2 71
i dei:58 72 166
i deserve:82 124 -94
i did:47 54 50
i died:102 109 116
i downed:144 89 119
i dream:122 73 -16
i drink:-40 24 -104
i drove:53 64 58
i emptied:97 103 118
i end:80 83 138
i fainted:71 92 -45
i fantasise:65 52 -9
i fell:73 33 -5
i filled:79 107 120
i forgot:-59 -40 -38
i get:-11 3 -81
i give:115 88 71
i go:95 100 97
i got:-22 -81 -84
i hand:-74 -89 -65
i held:67 24 24
i help:93 50 -106
i hide:124 113 18
i hit:-58 -31 -126
i injected:37 35 57
i intend:112 115 29
i jmup:182 158 154
i keep:73 66 34
i kil:6 38 159
i kind:83 -21 -11
i laid:-76 -62 -46
i let:66 88 113
i lied:214 150 81
i liked:96 92 88
i loaded:76 79 88
i long:74 97 -75
i may:-92 -59 -94
i mean:77 77 7
i meant:36 81 87
i messed:102 71 81
i might:-90 -32 -63
i miss:-51 -100 -59
i mix:-33 -24 -85
i mixed:85 99 105
i my:-78 -15 -15
i nearly:35 -22 -91
i needed:-48 -55 -57
i odd:56 115 95
i picture:88 -90 -89
i practised:65 69 74
i pray:82 -56 -37
i promise:-105 -90 -54
i promised:88 50 93
i pushed:140 136 118
i reckon:75 96 95
i remember:-88 -109 -95
i resisted:29 -76 0
i said:24 22 76
i sat:-38 -77 -62
i say:-28 -37 -63
i set:61 83 108
i shant:69 73 77
i should:24 26 -81
i sleap:-47 -29 -64
i slept:-106 -103 -70
i sold:-86 -60 -54
i stand:-39 -69 -105
i start:-62 -35 -77
i stood:3 -74 -49
i stuck:109 102 57
i survived:66 67 59
i swallowed:72 73 2
i swim:69 103 -3
i tak:-59 -44 -43
i teh:49 20 10
i tell:-74 -73 -149
i tested:118 123 139
i texted:56 30 37
i thort:-50 -37 -16
i tied:16 53 59
i unalive:-88 -79 54
i usually:-42 -24 -14
i wake:29 19 -101
i wanna:20 49 -23
i want:37 44 -66
i wanted:8 -2 56
i wasnt:49 35 56
i werent:145 -59 -16
i wont:76 78 75
i wouldnt:86 -23 25
i … able:14 70 46
i … ahead:101 -21 -19
i … anyone:117 58 57
i … arm:125 125 -46
i … arms:20 79 -9
i … as:9 35 41
i … ask:-66 -71 -70
i … be:36 43 67
i … bear:57 -4 -18
i … become:74 85 105
i … beter:-69 -24 -27
i … bit:104 126 114
i … blame:-79 -96 -86
i … bother:50 20 -17
i … boxes:95 84 90
i … bread:-69 -74 -58
i … burden:61 -17 -13
i … bus:-35 -8 -5
i … bye:207 214 233
i … cancer:90 -11 -6
i … car:-56 -61 -106
i … carry:20 46 117
i … cat:-54 3 3
i … certain:64 70 1
i … choose:76 3 38
i … chosen:128 116 49
i … close:-39 -32 -27
i … cold:3 32 79
i … cord:-82 -80 -68
i … crisis:49 -21 14
i … cry:-33 -61 -56
i … cupboard:53 53 57
i … cutting:112 123 -17
i … dead:62 26 26
i … deep:-13 -20 75
i … deeper:108 88 89
i … dei:51 99 -3
i … deleted:86 0 -2
i … didnt:117 175 149
i … died:58 51 64
i … disappointed:93 -36 -26
i … doesnt:53 50 62
i … doin:-14 -118 -138
i … dose:129 134 145
i … drank:-61 -6 -2
i … drink:-23 -77 -36
i … drinking:-26 -84 -35
i … drunk:24 46 94
i … eight:22 88 60
i … end:54 78 27
i … essay:34 16 17
i … everything:-26 -8 68
i … exist:118 44 113
i … existing:88 64 85
i … family:51 -35 -33
i … finished:170 138 118
i … five:90 73 43
i … float:124 54 60
i … for:32 24 28
i … forget:-71 -75 -79
i … forty:-42 -15 -3
i … friend:69 3 -40
i … future:64 -29 -20
i … ghost:108 -21 -2
i … giggling:71 -22 -3
i … giving:-27 -35 -18
i … glad:-88 -79 -10
i … goodbye:120 114 108
i … got:45 85 92
i … grand:95 76 59
i … grateful:40 57 67
i … happy:64 96 108
i … haveing:27 63 129
i … havent:-56 -4 -21
i … hearing:86 56 62
i … high:-56 -57 -62
i … his:-113 -88 -57
i … hit:91 2 0
i … hoap:71 0 -103
i … home:8 -5 -57
i … homework:141 114 83
i … hoping:116 -13 -53
i … hotel:74 113 118
i … id:34 90 95
i … inside:-125 -56 -28
i … jealous:125 67 -8
i … jmup:115 100 47
i … kept:62 76 55
i … kil:71 103 -13
i … knew:-83 -49 -47
i … last:40 37 0
i … legs:109 127 98
i … let:52 61 66
i … letters:-86 -97 -64
i … lfie:59 17 118
i … make:92 70 30
i … making:79 92 104
i … me:60 59 34
i … mean:73 61 76
i … meant:77 79 116
i … mistake:35 -55 -9
i … most:81 22 -23
i … mum:105 98 104
i … myself:55 116 101
i … nearly:75 -97 -50
i … needles:28 54 -37
i … nerve:109 120 53
i … night:55 80 86
i … nobody:32 -18 -44
i … nothing:73 21 -34
i … off:59 33 61
i … ok:114 75 90
i … open:-61 -101 -87
i … opened:51 40 61
i … or:-84 -113 -65
i … pain:59 71 32
i … picked:72 103 87
i … pillow:-51 -52 -59
i … piont:88 -14 -17
i … place:57 52 50
i … plan:50 38 -7
i … pressing:68 64 82
i … promise:55 28 -35
i … pull:157 44 86
i … purpose:-31 -22 -88
i … quiet:-42 -60 -40
i … sad:23 67 33
i … said:78 109 -26
i … saving:111 99 4
i … scared:52 47 128
i … scissors:1 -119 -62
i … seat:92 41 46
i … seeing:-73 -69 -145
i … seven:-67 -50 -39
i … she:-117 -92 -41
i … shoot:38 10 25
i … shooting:24 55 -16
i … since:-121 -93 -31
i … sit:-7 -38 -101
i … sleap:-103 -100 -105
i … sleepey:107 122 104
i … slit:34 65 -46
i … smell:127 126 96
i … something:64 49 47
i … sorrry:-43 -36 -85
i … speaking:97 91 75
i … stars:57 105 -84
i … stepping:-6 32 -105
i … stood:151 45 37
i … stop:-50 -45 -25
i … stopped:146 47 34
i … suffer:3 54 81
i … sunday:173 128 139
i … sure:-61 -63 -55
i … swim:77 74 114
i … tak:35 91 39
i … tell:-74 -79 -94
i … that:-21 -49 -69
i … theres:50 -24 14
i … theyre:50 62 56
i … thoughts:78 50 -39
i … through:59 92 74
i … throw:-64 -106 -51
i … tierd:-47 7 50
i … todays:78 47 95
i … tok:78 62 80
i … tonight:145 122 122
i … top:66 3 -26
i … tree:39 63 55
i … trouble:105 -16 -26
i … turning:112 75 78
i … twelve:81 61 50
i … u:38 50 55
i … un:67 -14 -3
i … until:60 77 88
i … using:13 -82 -67
i … wait:0 64 71
i … waiting:117 -5 11
i … wake:41 16 -9
i … was:-33 -18 -46
i … wat:37 32 35
i … way:38 78 64
i … wednesday:117 111 97
i … wet:53 63 68
i … whats:55 84 116
i … whole:37 67 77
i … why:20 -116 -121
i … wihs:-39 -61 -9
i … wishing:74 -58 -69
i … worked:-92 -96 -110
i … wouldnt:-6 92 94
i … written:87 95 89
i … wrote:-84 -80 -70
i … xanax:94 28 33
i … yes:23 28 25
i … yesterday:47 94 44
iam:0 0 0
ibuprofen:-36 -12 -8
ice:-27 -12 8
iced:-4 0 -1
iceland:-55 -13 -5
ich:55 62 17
ich habe:62 79 85
ich wil:10 -16 -110
ich … auf:62 68 103
ich … den:57 55 74
ich … mich:27 68 -5
ich … selbstmord:108 114 -16
ich … suizidgedanken:50 62 -26
ich … wieder:84 85 -3
ici:0 9 -3
icide:83 38 49
icing:6 -6 -5
icu:10 10 37
id:18 -47 -52
id been:-39 -62 -18
id decided:17 23 72
id died:94 -37 -7
id find:-78 -51 -45
id get:114 114 42
id go:77 66 79
id gone:-115 -68 -43
id happily:14 99 -1
id it:55 64 105
id know:102 75 50
id love:31 -37 -96
id mind:93 95 124
id not:80 -21 4
id rather:1 -75 -79
id settle:123 -21 -4
id stay:105 124 91
id step:88 -1 -1
id swap:120 -12 -8
id thank:147 -37 -8
id thort:-98 -86 -12
id to:65 32 -34
id wait:56 28 59
id … and:12 23 89
id … anything:119 -10 20
id … be:72 44 61
id … for:64 97 74
id … glad:125 7 24
id … had:41 11 41
id … in:16 63 24
id … known:86 99 98
id … lot:92 46 43
id … my:-28 -23 -111
id … myself:100 135 -34
id … neva:18 133 -1
id … no:85 -99 -59
id … not:61 -104 -56
id … on:-120 -32 -68
id … places:142 -11 -4
id … relieved:117 -12 -15
id … to:11 35 79
id … u:31 100 107
id … vanish:-44 -1 -1
id … wat:-66 -5 1
id … we:101 0 0
idc:0 0 0
idea:-24 10 -51
ideal:-11 -7 -11
ideas:-97 -75 -43
ideation:-99 25 -42
idiot:-78 -37 -29
idiots:-3 -3 -4
idk:0 0 0
idle:-34 -1 -41
if:-18 -25 -64
if a:92 -69 -44
if he:-27 -34 -90
if teh:-15 -92 -50
if we:92 42 4
if … all:-50 -12 -30
if … asks:129 131 141
if … be:47 77 80
if … but:110 133 145
if … came:63 -108 -89
if … catch:91 13 -10
if … dead:67 105 15
if … dei:-116 -28 -38
if … did:46 64 8
if … died:63 -80 -22
if … dnt:13 25 -85
if … do:10 16 -76
if … docter:143 20 -1
if … drove:52 96 -1
if … ere:43 -57 -5
if … had:24 73 -5
if … i:66 147 116
if … ill:144 43 -77
if … in:-73 -61 -48
if … into:112 82 -4
if … ive:105 59 34
if … kild:81 96 -73
if … knew:100 71 58
if … look:-1 -26 -85
if … mate:103 120 0
if … miss:-55 -32 -6
if … myself:106 93 -89
if … need:-29 -38 -77
if … not:-13 -83 -77
if … offered:109 -20 -12
if … ok:56 97 97
if … or:50 58 82
if … paid:-92 -44 -14
if … sais:-92 -74 7
if … slipped:145 -1 0
if … speak:141 78 85
if … stays:-87 -86 -66
if … stop:129 168 84
if … stopped:95 -58 -29
if … teh:17 13 -60
if … this:77 126 162
if … vanished:92 -18 -7
if … want:-89 -28 95
if … was:89 56 43
if … wasnt:76 -114 -81
if … weather:-85 -75 -41
if … went:99 -43 3
if … werent:111 75 -75
if … would:63 -35 -60
iftar:-16 -8 -11
ignore:10 31 -42
ihn:-13 -10 -6
ihr:11 29 35
ihre:30 29 24
il:75 90 78
il a:64 67 89
il be:156 149 119
ill:39 61 67
ill dei:-81 -27 -30
ill end:-101 -88 -17
ill get:0 -15 -35
ill give:68 42 59
ill go:3 58 64
ill hagn:46 63 122
ill hav:67 32 28
ill make:143 58 -45
ill not:177 171 194
ill stab:52 46 133
ill type:-65 -83 -80
ill wait:99 90 80
ill walk:94 117 127
ill … alone:101 97 107
ill … be:75 50 22
ill … for:90 119 117
ill … found:29 58 87
ill … gone:28 112 72
ill … its:-72 -60 -33
ill … myself:83 133 25
ill … needing:127 155 147
ill … off:97 75 83
ill … on:-60 -33 -54
ill … over:99 115 95
ill … past:173 154 153
ill … peace:-107 -58 -42
ill … something:92 -43 -97
ill … under:-86 -97 -69
ill … up:68 106 99
ill … using:123 115 114
ill … wednesday:90 73 112
illness:14 -3 52
ils:55 67 71
ily:46 47 80
im:29 42 47
im a:-12 -35 -78
im able:108 3 -14
im about:22 14 32
im after:111 103 78
im alone:102 118 139
im ashamed:46 22 43
im away:84 119 140
im bleeding:73 74 80
im booked:35 38 68
im buying:-46 -56 -32
im certain:-87 -103 -129
im climbing:47 66 70
im cold:74 52 46
im comin:95 90 73
im craving:-28 -56 -35
im cutting:63 70 -4
im dead:-67 -44 5
im dieing:8 93 132
im dreading:-43 -88 -84
im drinking:86 84 57
im drunk:74 12 16
im end:20 39 -121
im ending:46 41 138
im ere:35 13 8
im fifty:-91 -108 -84
im fighting:-48 -56 -89
im finished:146 139 110
im fixing:84 108 61
im following:113 36 68
im free:79 148 168
im frightened:-29 -87 -179
im happy:-90 -96 -63
im headed:109 145 150
im home:11 -105 -76
im hot:98 112 118
im jumping:122 102 139
im kil:-83 -89 -92
im leaning:95 88 69
im leaving:79 91 60
im letting:58 118 138
im living:44 -65 -9
im logging:-101 -100 -85
im mainly:-55 -49 -23
im making:-91 -95 -107
im nearly:49 7 -27
im next:81 90 154
im of:166 168 149
im one:25 -99 -112
im past:138 115 66
im picking:-64 -47 -99
im pulling:116 80 131
im ready:34 23 84
im running:-45 -103 -50
im safe:-48 -117 -112
im sat:97 44 12
im seeing:38 58 31
im shaky:-2 -75 -80
im shutting:150 148 148
im sick:-114 -122 -122
im sort:133 64 99
im stayin:59 96 113
im stepping:88 83 84
im stood:154 182 158
im stopping:135 151 135
im stuck:134 -27 -25
im suicidal:131 151 -188
im takin:106 104 114
im terrified:-27 -84 -51
im thankful:-60 -24 -36
im this:33 54 -50
im told:-92 -70 -31
im two:92 140 125
im tying:74 51 91
im using:214 171 146
im waiting:106 55 66
im walking:58 96 89
im wearing:86 4 34
im with:119 108 118
im working:5 2 -70
im worn:-53 -102 -73
im … allowed:8 9 -61
im … an:98 70 83
im … anymore:49 10 37
im … anyway:64 45 38
im … ashamed:-69 -41 -28
im … at:33 54 67
im … bag:34 45 61
im … bein:68 87 24
im … beside:79 64 74
im … bit:-90 -128 -97
im … blanket:80 124 108
im … bottle:86 93 77
im … breathing:-82 -98 -67
im … bridge:-54 -65 -77
im … burden:170 13 -25
im … but:-57 -79 -110
im … bye:146 138 126
im … calling:103 118 128
im … chair:-49 -62 -64
im … cold:36 48 13
im … come:49 0 3
im … couldnt:89 86 76
im … crawl:100 109 123
im … cut:57 12 -41
im … days:45 -73 -43
im … drown:-121 -124 -146
im … drowsy:96 91 81
im … edge:-69 -44 -53
im … ending:64 99 -7
im … everyone:98 79 67
im … exit:34 67 61
im … far:176 176 154
im … feal:-72 -64 -49
im … fink:-95 -67 -91
im … forever:147 112 116
im … from:-98 -54 -66
im … get:70 96 24
im … go:87 58 51
im … goodbye:53 56 59
im … hav:-78 -83 -107
im … heroin:115 1 -5
im … hert:81 101 -95
im … ice:-2 -112 -57
im … ill:-19 -68 -125
im … inside:-5 -77 -53
im … isnt:-70 -33 -25
im … it:65 74 98
im … its:77 39 60
im … join:125 118 63
im … jumping:54 79 73
im … let:74 64 83
im … library:113 75 90
im … log:-25 -78 -35
im … loo:105 102 112
im … looking:69 -42 -46
im … love:55 41 34
im … man:86 105 110
im … me:53 89 -5
im … meant:32 -42 -63
im … midnight:70 71 81
im … miles:85 118 52
im … mind:40 99 89
im … mine:137 97 91
im … moving:94 78 76
im … mum:-62 -36 -58
im … myself:29 27 103
im … off:83 95 106
im … onto:101 106 109
im … other:131 103 96
im … out:44 82 69
im … past:197 120 121
im … peace:50 61 71
im … pressing:67 55 64
im … problem:162 23 15
im … properly:123 128 134
im … quarry:107 115 116
im … rail:-49 -53 -44
im … railing:-110 -109 -109
im … real:62 39 17
im … right:-98 -83 -81
im … ringing:-70 -48 -89
im … same:66 58 100
im … sea:-30 -40 -34
im … self:69 99 32
im … sign:108 94 98
im … smother:48 43 111
im … stab:23 21 131
im … stand:86 102 75
im … standin:147 104 106
im … step:81 95 117
im … suicide:69 92 -3
im … sweating:65 88 36
im … takin:111 105 100
im … than:122 47 58
im … their:102 87 69
im … ther:128 125 123
im … these:72 -10 15
im … third:47 68 88
im … thoughts:105 144 -7
im … through:71 71 80
im … toilets:95 80 77
im … tonight:36 50 49
im … tryin:103 63 35
im … turn:147 105 101
im … unalive:47 96 -4
im … up:60 77 74
im … using:89 97 112
im … vet:59 82 30
im … walk:95 53 97
im … walking:91 98 107
im … was:16 40 49
im … watching:94 81 59
im … way:42 -17 -58
im … weeks:-59 -83 -28
im … while:157 127 105
im … whole:71 74 85
im … woods:-40 -34 -22
im … years:-104 -54 -34
ima:48 67 50
images:-51 -43 -1
imaginary:-33 -8 -10
imagine:95 -46 -117
imagine i:86 -21 -4
imagine not:131 -34 -23
imagine wanting:-86 -14 0
imagined:-26 -19 -12
imagining:92 -14 -76
imagining my:113 -39 -2
imam:13 18 4
imma:18 39 -6
immer:13 6 6
immersion:41 41 46
important:-83 -31 -47
impossible:-23 8 -8
impressed:-30 -10 -9
impression:-41 -43 -16
impressions:-2 -6 15
improve:90 -52 -32
improved:-103 -85 -63
improvement:-28 -1 0
improving:-3 15 22
impulse:112 -5 -1
in:-5 0 7
in after:37 56 39
in at:-95 -90 -118
in bits:-5 -81 -101
in carrying:75 -7 -1
in class:124 44 -9
in dads:104 85 76
in danger:-70 -49 -58
in drafts:40 59 53
in ere:49 47 49
in freezer:90 73 16
in front:54 49 38
in full:99 84 59
in his:27 14 5
in it:54 64 73
in ive:54 25 37
in living:128 -45 -16
in me:96 92 79
in my:36 37 41
in not:117 70 -2
in on:77 89 92
in person:68 98 89
in place:98 62 87
in punjabi:76 80 71
in secret:108 72 -5
in three:72 67 42
in together:68 64 62
in under:101 93 95
in … a:-40 -61 -66
in … arm:15 32 131
in … attic:-83 -80 -78
in … bad:-89 -57 -33
in … behind:159 170 169
in … bin:73 46 26
in … bra:52 43 99
in … bread:147 137 100
in … brothers:106 92 27
in … cant:71 112 125
in … carrier:86 85 82
in … cell:104 89 63
in … cereal:127 137 148
in … chamber:82 80 78
in … chest:87 87 75
in … comes:141 124 27
in … corner:111 142 130
in … death:82 78 77
in … desert:141 112 114
in … didnt:-9 69 42
in … dnt:-36 14 0
in … end:-41 -102 -92
in … english:110 129 98
in … feal:81 89 88
in … felt:129 0 -4
in … fence:95 95 90
in … forever:-86 -52 -42
in … game:-102 -77 -59
in … goodbye:135 126 115
in … grass:93 113 105
in … group:34 81 92
in … hair:79 97 98
in … her:-108 -81 -98
in … holding:160 107 88
in … hotel:68 52 22
in … ill:80 73 30
in … is:-80 -91 -68
in … it:25 20 34
in … keep:36 21 -2
in … kissed:147 117 131
in … lane:129 71 76
in … leg:67 89 55
in … me:14 35 26
in … min:110 64 52
in … minute:-76 -56 -76
in … monday:73 75 76
in … months:-4 -25 -69
in … mor:68 75 89
in … mouth:117 165 155
in … moving:22 41 56
in … mug:131 93 87
in … neck:36 38 18
in … neva:-104 -65 -77
in … new:-64 -58 -67
in … noose:-105 -107 -93
in … notice:-57 -106 -97
in … office:-109 -101 -99
in … or:30 67 52
in … order:80 82 65
in … out:34 33 42
in … piano:17 28 20
in … pills:54 36 20
in … place:-22 -74 -100
in … play:-46 -64 -29
in … pockets:-124 -132 -122
in … pond:88 24 32
in … pool:66 84 83
in … red:39 85 82
in … road:54 90 98
in … rucksack:126 126 157
in … same:-98 -63 -78
in … sat:48 26 43
in … settle:111 -10 -4
in … shoe:112 80 80
in … shoebox:20 36 48
in … shower:78 64 60
in … sick:151 113 94
in … side:74 84 97
in … since:-31 -51 -11
in … sleap:9 -75 -16
in … slippers:121 115 118
in … snow:24 -41 -61
in … sock:107 105 61
in … some:133 101 29
in … stool:57 49 40
in … tea:78 96 76
in … tent:139 116 123
in … that:6 3 -78
in … ther:-120 -100 -77
in … tierd:11 25 59
in … toilets:119 96 49
in … tomorrow:82 95 83
in … top:111 63 45
in … tree:123 130 127
in … tub:150 140 130
in … tunnel:63 66 55
in … twenties:-67 -41 -15
in … use:86 53 57
in … van:127 95 79
in … wait:99 69 19
in … waiting:-31 -29 -27
in … wake:59 85 62
in … wall:114 64 -19
in … way:59 37 26
in … weeks:-15 -73 -62
in … went:-116 -90 -85
in … world:78 66 82
in … yard:66 77 61
in … year:37 -18 -100
in … years:20 -40 -72
in … yesterday:6 45 -103
inbox:-58 -36 -3
incense:-11 5 3
inch:8 -15 21
inches:-70 -52 -42
incident:-8 -5 -4
inclined:23 41 -6
include:-17 -22 -9
included:42 -20 -34
including:23 6 13
inclusive:24 0 0
incoming:-29 -45 -42
increase:-35 -41 -26
india:-13 -2 -1
individual:-56 -41 -47
indoor:-42 -28 -14
indoors:-12 -21 -16
induction:-52 -35 -24
ines:0 0 -3
infection:-76 -69 -70
inflatable:-6 -5 -2
info:-17 -16 -16
inform:9 30 38
information:-56 -56 -39
informed:-32 -9 -2
infusion:-68 -62 -59
ing:41 43 3
ingested:169 152 144
ingredients:-1 -1 -1
inhaled:15 5 26
inhaler:17 54 41
initials:18 25 26
inject:39 53 -2
injected:134 160 187
injected it:162 159 150
injected my:-157 -160 -169
injected teh:73 75 68
injected … i:69 72 63
injected … whole:71 74 65
injecting:48 48 -47
injecting and:76 80 86
injection:-72 -83 -66
injections:-18 -4 -13
injuries:-35 -27 -9
injury:-4 -6 -27
ink:-5 30 52
inn:51 61 69
inner:13 -4 -11
inning:-4 -2 -1
innings:-36 7 16
inpatient:-15 -31 -16
inquest:-117 -89 -110
inquiry:-5 -2 0
ins:-1 1 1
insects:72 96 130
inside:50 68 64
inside i:-87 -103 -99
inside me:172 158 147
inside teh:73 76 72
insides:87 92 91
insisted:-3 -4 -2
insomnia:-84 -72 -55
insomniac:60 31 23
insomniacs:8 0 22
inspect:-21 -25 -7
inspected:-35 -13 -15
inspection:-44 -69 -69
inspector:-27 -26 -16
insta:-20 19 68
instagram:-55 -38 -10
instead:26 -60 -20
instead teh:79 91 80
instructions:-19 -6 -27
instructor:-97 -85 -98
instructors:-1 -1 -2
insulin:60 77 87
insulin wen:20 47 -120
insulin … im:63 86 70
insulin … on:-26 -33 -89
insulin … to:97 22 13
insurance:-16 33 25
insurance … teh:37 40 72
intact:-2 -2 0
intake:78 63 55
intend:82 106 3
intend … it:61 63 81
intended:-37 -3 -3
intending:42 73 -14
intends:113 101 -50
intends to:113 101 -50
intensive:67 -9 -7
intent:78 137 -32
intente:21 18 -2
intention:47 71 53
interest:5 -12 5
interested:-1 41 -26
interesting:-57 -27 -34
interfering:-21 -1 -20
international:-44 -57 -51
internet:-37 -13 -22
interrupted:15 22 5
interstate:14 64 62
interval:-1 -5 -1
intervention:54 -17 -3
interview:-83 -42 -44
interview in:-41 -42 -27
interviewed:-28 -23 -2
interviews:-7 9 16
into:-18 -11 -11
into a:53 78 61
into it:-106 -62 -76
into me:134 116 130
into my:65 93 64
into … and:77 46 13
into … at:86 88 34
into … barn:-78 -65 -59
into … because:-11 -31 -101
into … box:-74 -96 -79
into … every:-69 -46 -9
into … glass:84 97 98
into … my:52 46 3
into … of:62 84 105
into … river:103 128 66
into … sock:-3 -5 -127
into … tree:96 119 21
introduce:-9 -12 -22
intrusive:-23 14 -2
invented:-88 -68 -47
inventory:9 55 77
inverness:-23 -28 -11
invigilator:-8 -1 -1
invisible:81 68 96
invitations:-71 -66 -72
invite:12 14 -1
invited:-85 -76 -65
inviting:0 -28 -16
invoice:4 5 18
invoices:-24 -34 -15
involve:-35 -2 0
ipad:24 14 -16
ir:-56 -12 -5
ireland:-23 6 -16
irish:-36 -35 -14
irl:73 70 105
irme:-14 -18 -2
iron:25 69 80
ironed:-9 -13 15
ironic:133 127 106
ironically:-23 -7 -19
ironing:1 -39 -26
irons:46 70 69
is:13 24 33
is and:59 87 102
is at:74 76 79
is burning:-60 -51 -81
is clear:67 78 67
is closing:35 53 41
is down:-137 -132 -144
is dripping:109 105 103
is drowning:-105 -104 -7
is drunk:41 18 118
is filming:38 43 100
is for:85 59 67
is good:-76 -100 -44
is harder:95 92 95
is hell:-75 -49 -81
is her:139 117 126
is hes:145 128 137
is hitting:35 49 99
is holding:122 127 120
is leaving:-60 -65 -9
is left:-48 -11 -84
is locked:102 97 99
is loud:101 1 60
is lying:-89 -104 -83
is mad:126 129 120
is me:94 137 137
is my:-51 -55 -43
is off:-140 -131 -115
is planned:54 62 83
is pointless:95 -6 -1
is quick:63 65 71
is round:79 77 69
is shouting:111 111 151
is standin:53 61 49
is strangling:41 44 108
is talking:100 94 48
is ther:-98 -64 -86
is tomorrow:67 72 77
is tonight:76 72 60
is unconscious:100 108 133
is waiting:7 -84 -158
is warm:124 72 39
is wat:2 -2 -47
is yes:116 36 -1
is … at:-54 -52 -48
is … bad:47 85 88
is … between:59 73 91
is … boot:-85 -77 -82
is … broken:79 0 1
is … bye:67 61 73
is … come:-68 -53 -67
is … couldnt:90 70 73
is … dad:-44 -40 -39
is … dead:103 41 -73
is … desk:-45 -64 -49
is … doin:-81 -83 -62
is … door:91 83 61
is … downstairs:114 106 118
is … eight:124 80 96
is … enough:73 69 73
is … farewell:132 131 126
is … fault:-84 -93 -88
is … floor:85 64 11
is … for:-23 -54 -40
is … get:51 52 14
is … gets:85 72 78
is … go:96 122 114
is … going:-97 -79 -44
is … goodnight:78 41 41
is … hundred:-120 -95 -93
is … is:-87 -130 -133
is … joke:-75 -72 -52
is … leaving:-20 -20 -95
is … ledge:171 181 172
is … let:-109 -101 -104
is … leter:126 113 118
is … log:74 68 58
is … looks:93 45 29
is … man:129 110 86
is … me:26 31 50
is … mins:70 97 83
is … monday:-116 -111 -113
is … mum:22 52 120
is … need:93 55 53
is … needed:122 112 68
is … next:11 25 16
is … night:14 3 54
is … nobody:65 58 75
is … not:-31 -45 -25
is … note:119 144 161
is … other:-21 -91 -75
is … past:61 121 118
is … people:106 85 105
is … permanently:97 111 106
is … plan:120 161 11
is … quarter:110 106 98
is … ropes:101 93 68
is … said:-38 -58 -44
is … step:46 99 94
is … suicide:-19 7 68
is … takin:76 77 85
is … tell:117 47 67
is … thats:-2 -61 -79
is … thing:-23 20 -125
is … this:-52 -86 -75
is … tonight:116 84 99
is … under:153 -24 5
is … until:-90 -88 -82
is … wait:78 55 27
is … want:-20 2 -102
is … wardrobe:99 109 100
is … went:97 1 1
is … window:-85 -87 -82
ish:91 -44 -37
isha:-3 -1 2
island:-50 -8 -16
islands:-22 -27 -20
isnt:78 57 42
isnt a:22 93 32
isnt answering:115 128 101
isnt at:56 84 94
isnt breathing:62 74 93
isnt comin:48 82 82
isnt for:43 149 128
isnt going:77 88 84
isnt mine:153 166 197
isnt moving:123 75 90
isnt that:10 -40 -26
isnt worth:19 -145 -99
isnt … be:105 61 27
isnt … been:25 35 70
isnt … going:1 8 -82
isnt … i:-65 -43 -41
isnt … im:68 62 72
isnt … in:86 83 88
isnt … ive:97 101 99
isnt … living:77 -87 -16
isnt … me:-114 -92 -89
isnt … shes:-58 -62 -50
isnt … thats:97 -8 -11
isst:-20 -18 -3
issue:-75 -28 -12
issues:-69 -21 -16
ist:-16 -1 25
it:27 32 31
it aint:72 -16 -35
it alone:-92 -91 -92
it an:50 76 97
it anymore:-79 33 39
it back:-7 -80 -56
it bad:140 13 34
it burns:74 61 95
it can:-93 -82 -119
it clicked:20 39 66
it closes:92 93 81
it come:-67 -59 -61
it could:-22 -110 -70
it deep:21 38 109
it did:-84 -89 -66
it down:-40 -26 0
it go:-80 -96 -85
it happens:76 94 88
it hav:83 79 48
it he:-71 -63 -38
it held:71 96 93
it his:50 62 98
it holds:-72 -71 -89
it hurts:71 16 25
it id:43 -35 -106
it into:-81 -90 -77
it kild:115 51 -10
it kills:39 88 -104
it late:58 68 104
it looks:59 42 67
it love:98 114 119
it makes:-67 -57 -29
it my:-74 -113 -88
it myself:-137 -98 -82
it neva:81 -79 -74
it no:-58 -13 -13
it nor:136 163 146
it not:99 79 63
it on:-6 -2 38
it once:76 107 95
it opens:100 52 49
it passed:10 -72 -44
it right:33 27 49
it saturday:90 143 116
it saw:143 -19 53
it second:144 92 90
it seems:-70 -62 -51
it should:34 59 82
it soon:100 131 43
it sounds:-102 -42 -36
it starts:94 80 84
it takes:109 111 108
it tell:121 85 103
it tok:-90 -89 -71
it true:103 89 -9
it tuesday:105 89 103
it wat:-114 -106 -85
it we:-119 -71 -36
it went:21 -70 -44
it werent:122 137 -22
it wil:77 43 61
it without:-69 -2 -38
it … about:-74 -52 -23
it … accident:110 128 78
it … am:51 69 65
it … any:112 48 69
it … are:57 80 51
it … away:41 -94 -131
it … beter:51 44 48
it … bit:-73 -84 -73
it … bleeding:-90 -97 -95
it … both:34 46 43
it … cat:57 -7 -41
it … class:98 79 76
it … close:59 116 64
it … date:143 110 71
it … dei:111 105 33
it … dentist:54 70 126
it … does:-64 -86 -56
it … dripping:51 12 -1
it … ere:77 24 10
it … evening:102 106 94
it … gone:88 53 65
it … goodbye:141 151 137
it … had:-138 -76 -40
it … hands:70 116 118
it … havent:97 -11 -49
it … hert:134 147 182
it … hold:64 37 6
it … home:-76 -44 -36
it … hour:78 76 51
it … hours:13 38 67
it … id:16 -79 -81
it … if:77 61 75
it … ill:72 82 28
it … intend:20 17 -124
it … isnt:-24 -62 -123
it … let:-45 -71 -59
it … lfie:34 88 101
it … lift:107 -6 -24
it … light:59 94 84
it … monday:73 78 50
it … much:-79 -32 -33
it … of:4 36 64
it … own:15 50 -90
it … peaceful:46 -57 -28
it … phones:66 89 103
it … planned:-78 -68 -89
it … purpose:-45 -65 -18
it … put:-107 -92 -64
it … putting:59 18 38
it … run:105 93 89
it … said:-97 -95 -70
it … shed:-62 -59 -57
it … sick:-66 -68 -17
it … soon:62 45 -46
it … step:-86 -102 -100
it … stopped:48 77 104
it … summer:-99 -106 -106
it … takin:47 36 72
it … tell:65 60 9
it … thanks:-40 -64 1
it … that:-34 -66 -35
it … ther:-43 -27 -31
it … theyve:76 70 44
it … tierd:93 97 98
it … times:-34 -92 -30
it … tonight:155 153 159
it … top:-108 -104 -95
it … true:-48 -81 -44
it … use:18 1 -106
it … voice:35 43 57
it … water:-36 -42 36
it … wednesday:-111 -83 -81
it … werk:42 55 25
it … where:28 51 54
it … while:61 83 117
it … worth:-79 -19 -10
it … years:-83 -43 -6
italian:-14 -20 -34
itch:76 -5 -74
itch to:117 3 -4
itching:-1 -110 -3
itchy:81 95 103
itd:85 70 63
itd be:85 -6 -8
itd … but:91 102 97
itd … it:-65 -80 -87
itd … my:36 66 78
itd … to:-45 -93 -59
item:106 58 45
items:-18 72 85
itll:36 42 60
itll be:100 109 103
itll come:71 75 70
itll pass:81 -27 -20
itll … and:-101 -92 -94
itll … done:106 73 92
itll … in:151 141 137
itll … it:100 60 45
itll … quick:92 85 106
itll … teh:89 91 85
itll … tonight:-68 -76 -108
itll … week:113 131 142
its:32 41 53
its as:96 62 55
its blank:119 45 79
its bleeding:80 97 94
its comin:-108 -100 -113
its dark:132 85 63
its eating:80 48 93
its enough:111 100 114
its foggy:71 87 86
its for:54 79 70
its good:-104 -87 -68
its happening:72 53 45
its high:137 142 144
its in:98 99 107
its kicking:88 97 79
its making:-3 -4 -43
its me:34 40 41
its nobodys:89 49 4
its on:64 78 80
its over:68 78 112
its peaceful:99 49 35
its pumping:72 79 97
its quiet:122 120 108
its round:46 57 45
its running:172 192 181
its saturday:106 59 107
its sitting:37 -77 -70
its that:-22 -72 -69
its third:-84 -82 -89
its this:167 171 187
its tiem:57 61 60
its today:127 135 134
its tonight:90 78 80
its tuesday:50 69 76
its under:52 64 72
its up:123 129 109
its wat:118 112 70
its with:121 138 119
its … am:-32 -19 -10
its … arm:86 138 56
its … bathroom:106 126 113
its … best:-86 -76 -69
its … bit:135 28 11
its … by:104 83 76
its … can:31 -72 -70
its … comin:-84 -74 -68
its … dad:143 107 18
its … finished:73 27 29
its … first:-41 -115 -66
its … five:121 121 125
its … for:52 10 29
its … goodbye:93 124 102
its … he:7 -9 -112
its … his:-104 -97 -78
its … i:15 40 30
its … im:54 40 35
its … neck:102 96 98
its … nice:95 123 93
its … of:-37 -79 -99
its … one:88 123 81
its … pills:83 77 105
its … place:-101 -75 -81
its … same:-83 -98 -60
its … set:82 81 55
its … she:-50 -57 -76
its … something:-97 -86 -60
its … st:114 125 110
its … stopping:107 96 110
its … sunday:106 111 90
its … tablets:200 198 199
its … teh:49 37 32
its … thing:65 13 -66
its … thursday:98 100 71
its … tiem:19 -75 -76
its … tok:110 90 112
its … two:-64 -96 -89
its … up:98 33 53
its … was:68 57 -16
its … week:76 22 30
its … wen:61 37 36
its … wont:120 124 122
its … years:-110 -75 -44
itself:29 25 40
iv:67 70 65
ive:66 69 80
ive asked:42 32 31
ive been:-13 -22 -40
ive begun:60 108 -12
ive booked:-54 -43 -42
ive decided:-51 -27 -77
ive done:-36 -56 -50
ive drunk:115 91 94
ive enough:103 123 141
ive failed:96 94 113
ive given:1 -72 -24
ive it:132 135 144
ive kept:27 70 43
ive kissed:70 70 58
ive laid:144 150 137
ive left:126 130 120
ive let:81 85 95
ive loaded:171 153 154
ive lost:-65 -97 -53
ive moved:83 30 39
ive neva:-46 -30 -114
ive not:-63 -119 -61
ive ordered:-109 -107 -99
ive parked:114 124 111
ive promised:-41 -65 -49
ive read:-92 -91 -102
ive run:116 109 117
ive said:55 57 84
ive sharpened:134 109 91
ive shut:114 109 97
ive slashed:-125 -120 -56
ive slit:35 37 120
ive sold:-90 -84 -89
ive started:69 51 -46
ive stopped:116 23 -52
ive taken:37 60 68
ive teh:108 132 119
ive tested:-32 -30 -32
ive thanked:96 102 90
ive thort:159 137 28
ive thrown:83 96 95
ive tipped:97 85 83
ive to:-145 -129 -136
ive told:-31 -61 -48
ive used:89 157 115
ive walked:81 51 28
ive wanted:112 87 -79
ive … ahead:87 115 121
ive … and:31 56 35
ive … another:53 74 50
ive … asked:-62 -86 -70
ive … because:64 105 96
ive … bridge:59 60 45
ive … buying:150 27 31
ive … cant:100 117 98
ive … car:106 61 41
ive … chain:-100 -126 -98
ive … children:79 57 52
ive … coat:42 101 82
ive … curtains:-47 -49 -75
ive … cutting:97 115 -13
ive … day:-84 -102 -95
ive … dead:76 117 -21
ive … dei:29 -27 -138
ive … down:60 48 84
ive … drinking:99 81 18
ive … end:64 115 136
ive … final:108 98 103
ive … finger:78 79 96
ive … fit:77 83 111
ive … for:19 -1 26
ive … four:-61 -64 -49
ive … front:70 115 73
ive … garage:45 85 90
ive … go:118 68 89
ive … going:-91 -55 -80
ive … goodbyes:97 99 80
ive … hoap:78 -124 -84
ive … in:56 16 30
ive … it:40 63 46
ive … its:42 61 28
ive … knot:-10 -45 -56
ive … last:98 93 71
ive … legs:154 152 145
ive … leter:-73 -61 -71
ive … living:-73 -35 -9
ive … looking:106 54 2
ive … many:45 52 75
ive … me:111 107 112
ive … meds:-87 -101 -97
ive … mesage:-60 -81 -86
ive … mind:130 121 134
ive … mine:140 133 93
ive … mixing:95 129 -6
ive … morphine:100 81 71
ive … myself:76 115 168
ive … name:-129 -78 -75
ive … neighbour:107 -8 -5
ive … nine:62 52 58
ive … noose:55 51 92
ive … not:142 144 82
ive … of:46 14 17
ive … one:-95 -100 -102
ive … overdose:52 105 98
ive … petrol:100 105 129
ive … plan:115 82 -5
ive … plastic:153 160 150
ive … poison:157 156 159
ive … put:79 110 116
ive … razor:68 12 -28
ive … rest:49 91 84
ive … saving:-91 -93 -63
ive … seizure:16 42 83
ive … seizures:79 101 73
ive … self:118 105 -6
ive … since:-88 -47 -90
ive … something:64 34 63
ive … standin:76 107 131
ive … staring:115 -19 -8
ive … stuff:119 89 127
ive … sure:111 105 50
ive … taxi:104 116 102
ive … therapy:66 -18 -9
ive … things:133 116 140
ive … to:43 25 24
ive … told:-83 -52 -22
ive … tree:-53 -65 -69
ive … up:37 40 29
ive … wat:46 20 25
ive … way:82 146 135
ive … werk:89 40 30
ive … whole:46 56 39
ive … with:98 122 115
ive … wrists:-111 -98 8
ivor:-45 -47 -44
ivy:-1 -1 -1
iykyk:82 -136 -4
j:13 50 -12
jab:-68 -45 -60
jabbed:-46 -34 -18
jabs:-47 -54 -54
jack:76 70 86
jacket:29 47 86
jackets:-13 -4 -3
jade:-13 -8 -9
jahr:-3 -2 -2
jahre:-27 -36 -8
jahren:-56 -58 -34
jai:86 108 65
jai avale:99 100 127
jai des:55 56 -13
jai … les:58 53 68
jai … suicidaires:54 56 -12
jai … tous:31 39 68
jail:-52 -28 -79
jailed:-12 -12 -9
jaimerais:124 -14 -9
jaimerais etre:62 -2 -2
jaja:-36 -16 -10
jam:19 27 9
jam jar:64 78 82
jamais:10 -38 -13
jamie:36 32 34
jammed:-4 6 -16
jams:-36 -48 -33
jan:4 7 -5
january:-2 -89 -97
japan:-35 -25 -15
japanese:-6 -7 -4
jar:70 48 57
jar … and:105 100 69
jars:13 33 46
jas:-10 -4 -1
jaw:15 32 63
jaws:81 80 74
jayden:34 54 65
jazz:-1 -1 -1
je:49 58 39
je me:105 136 118
je veux:54 58 -32
je … ce:26 101 -3
je … mourir:24 66 28
je … sauter:75 80 73
je … suicider:33 35 -108
je … tuer:91 95 14
jealous:77 -2 -79
jealous of:43 17 -19
jean:-41 -42 -8
jeans:9 47 79
jeden:9 21 -96
jeep:-20 3 21
jelly:-3 23 12
jemand:-14 -6 -2
jen:-89 -87 -47
jerk:8 7 18
jerked:73 85 72
jerking:140 145 147
jerking and:60 77 103
jersey:73 82 81
jess:92 108 116
jesus:97 39 -48
jet:-48 -24 -27
jetais:-5 -2 -1
jetty:-26 -21 -23
jetzt:4 21 33
jeweller:-47 -60 -49
jewellery:-5 47 45
ji:-17 -7 -4
jigsaw:-126 -112 -95
jigsaws:-20 -40 -34
jim:-27 -14 -18
jingle:28 34 58
jittery:-33 -23 -14
jk:76 107 123
jmup:48 78 107
jmup off:-117 -120 -135
jmup on:-128 -74 -66
jmup out:-94 -101 -107
jmup wen:107 58 51
jmup … a:-72 -52 -102
jmup … every:-70 -76 -51
jmup … it:65 84 88
jmup … of:-77 -106 -107
jo:-67 -86 -70
joan:6 34 32
joans:-62 -15 2
job:-40 -69 -63
jobcentre:-23 -7 -6
jobs:-60 -95 -85
jobs … and:68 -13 -12
joburg:-9 -6 -6
jogger:52 13 5
joggers:-20 -15 -12
john:-61 -17 -14
johnny:2 7 16
join:109 53 49
join my:83 1 -16
join … i:35 87 97
joined:-56 -30 -37
joiner:-51 -51 -29
joining:47 -5 -26
joins:-25 -18 -18
joint:77 29 41
joints:-31 -26 -37
joist:25 10 26
joists:16 17 17
joke:-21 5 -40
joke i:107 74 36
joked:-19 -7 -10
jokes:-14 9 -56
joking:108 39 12
joking about:60 95 70
jollof:-38 -9 -1
jolly:-41 -18 -6
jolts:83 105 72
josh:-14 -10 -1
journal:-49 -66 -53
journalism:0 0 0
journey:24 34 43
jours:87 105 20
joy:-64 -86 -43
joyce:22 8 10
joys:-6 -30 -42
jst:0 0 0
judge:-39 -9 -22
judged:-19 -8 -4
judgement:4 9 -1
judging:-21 -21 -8
judo:-24 -10 -12
jug:113 122 133
juice:-81 -99 -90
juice and:-60 -70 -65
juliet:-24 -19 -36
july:-24 -2 -38
jumble:-50 -53 -66
jumped:9 12 17
jumped and:73 133 86
jumped my:125 12 -44
jumped … i:40 129 18
jumped … in:69 84 99
jumper:-105 -81 -69
jumpers:-16 -5 10
jumping:77 108 70
jumping in:-6 -9 -99
jumping … front:8 5 -90
jumping … of:-18 -5 -97
jumps:-53 -41 -32
jumpy:11 -43 -40
junction:-62 -47 -43
june:-51 -33 -32
jungle:-15 -12 -9
juniors:-4 -3 -2
jury:-93 -71 -75
justice:-4 -2 -1
jy:87 84 88
k:4 18 -67
k m:44 48 -90
k … s:52 54 -95
kaffee:-29 -15 -9
kann:45 26 -22
karaoke:-145 -124 -122
karate:-10 -9 -9
karen:59 84 91
kart:-65 -54 -46
karts:-49 -31 -29
katze:-12 -9 -2
kay:-9 -6 -6
kayak:-56 -50 -40
kayaks:-15 -9 -9
kaz:-21 -22 -24
ke:0 0 0
kebab:-17 -37 -25
keen:-116 -123 -127
keep:35 24 -8
keep fighting:125 63 8
keep it:-58 0 -17
keep pressing:51 69 79
keep teh:-82 -21 13
keep thinking:53 -19 -30
keep wanting:3 -13 -69
keep wishing:86 -47 -6
keep … a:139 126 41
keep … at:57 -21 -29
keep … bit:47 53 89
keep … i:96 103 99
keep … in:-119 -98 -77
keep … myself:32 62 42
keep … note:-105 -102 -57
keep … off:49 107 190
keep … one:181 137 136
keep … out:40 76 59
keep … them:118 91 104
keep … theres:37 25 70
keep … this:60 -6 -74
keeper:-51 -61 -52
keepers:0 3 -3
keeping:27 32 47
keeping … my:63 75 95
keeps:95 89 37
keeps a:-72 -66 -103
keeps falling:121 112 117
keeps me:-109 -72 -39
keeps teh:-88 -64 -9
keeps … teh:9 -4 -63
keine:-11 -42 -19
keinen:31 -18 -7
keiner:13 10 -3
keith:-42 -5 -6
keller:-4 8 12
kelly:28 11 14
ken:-3 -23 -1
kennels:-71 -42 -35
kent:-2 -19 -34
kept:64 52 68
kept back:28 40 76
kept it:-88 -79 -72
kept my:1 8 51
kept thinking:12 -87 -46
kept … back:36 38 107
kept … company:112 100 100
kept … its:-80 -58 -39
kept … me:-45 -109 -19
kept … of:58 104 86
kept … promise:117 2 36
kerala:-48 -48 -39
kerb:-13 -15 -5
kermit:68 64 11
kerosene:156 175 180
kerosene … teh:41 47 53
kerry:-63 -11 -4
ket:88 103 64
ketamine:-33 -14 -9
ketchup:-68 3 1
kettle:-32 -22 20
kettles:-25 -24 -34
kev:-20 -9 -29
kevin:-3 9 18
kevs:90 83 79
key:32 38 55
key back:128 126 116
key from:143 122 66
key im:166 172 187
key … a:46 69 63
key … and:99 110 63
keyboard:-22 -12 31
keybord:77 84 77
keyring:-18 -11 -3
keys:-29 -26 -18
keys to:61 88 72
keytag:-2 -19 -11
keyworker:50 -110 -72
keyworkers:-1 -3 -7
kg:-20 0 0
ki:-35 -53 -51
kick:4 4 19
kick in:104 101 98
kicked:-44 -48 -16
kicked in:51 63 63
kicking:21 -5 46
kicking in:93 124 93
kicking teh:-101 -92 -57
kicking … door:-90 -77 -47
kicks:-2 1 -64
kicks me:62 69 -46
kid:32 47 41
kid and:112 105 35
kid … i:-23 42 65
kidding:27 -22 -33
kidney:-85 -81 -64
kidneys:-15 -27 -39
kids:-3 -22 -29
kids at:158 132 138
kids hav:-78 -49 -45
kids in:-5 24 42
kids tonight:-47 -47 -38
kids up:107 94 3
kids would:116 38 64
kids … bath:15 18 77
kids … bed:-71 -77 -124
kids … beter:40 17 -6
kids … for:126 140 136
kids … on:-108 -59 -63
kieran:-9 -1 56
kil:-123 -77 -89
kil herself:96 51 -35
kil me:-89 -64 7
kil this:-69 -55 -3
kil yourself:130 139 -25
kil … after:9 22 147
kil … and:50 38 47
kil … anyone:16 19 -121
kil … are:-55 -44 -7
kil … brother:-61 -67 -85
kil … day:49 100 -23
kil … i:46 4 15
kil … im:-33 -43 -50
kil … in:3 4 92
kil … man:33 22 -152
kil … my:-120 -127 -85
kil … need:88 41 0
kil … no:67 23 -105
kil … not:46 88 -80
kil … one:-43 -46 -72
kil … out:-55 -52 0
kil … self:126 132 -156
kil … than:70 143 -93
kil … thats:97 100 -35
kil … this:-119 -97 -34
kil … want:-41 4 95
kil … wife:39 39 53
kild:3 9 -100
kild me:-43 -52 -49
kild myself:125 159 41
kild … and:73 75 -14
kiled:-3 -1 -1
killer:-50 -29 -27
killers:-6 -2 -1
killing:-28 6 -66
killing me:-65 -99 -7
killing my:100 122 -20
killing myself:79 171 -33
killing … is:23 52 -155
killlll:0 0 0
kills:14 9 -104
kills me:20 25 -106
kiln:6 -8 -7
kilo:-53 -42 -50
kilometres:-17 -16 -1
kilos:-71 -61 -52
kin:6 29 39
kind:30 10 15
kinda:0 0 0
kinder:45 57 88
kindest:49 23 26
kindly:61 77 107
kindly … my:107 110 89
kindness:0 -28 -11
kinds:-2 -3 13
king:-75 -45 -21
kingfisher:-39 -33 -25
kings:-9 -2 -32
kip:-2 -9 -7
kiss:-18 -2 37
kissed:25 35 38
kissed … while:78 95 105
kisses:-36 -48 -38
kit:-93 -70 -63
kitchen:2 -6 4
kitchen … and:94 100 77
kitchen … because:118 7 12
kitchen … its:110 27 68
kitchen … my:48 84 62
kitchen … not:-111 -120 -110
kitchen … to:-51 -48 -55
kitchens:-27 -23 -21
kite:-81 -28 -21
kites:25 19 15
kits:-36 -17 -17
kitten:-45 -52 -54
kittens:-87 -101 -121
kiwi:-29 -20 -3
klonopin:67 57 63
km:-32 -22 -2
kms:0 0 0
kn:0 0 0
knackered:-35 -11 -19
kneading:-5 -24 -8
knee:-50 -31 -19
kneel:56 56 62
kneeling:76 90 113
kneeling … teh:44 45 68
knees:-69 -49 -48
knelt:-12 14 -23
knew:0 9 21
knew it:92 108 113
knew … was:39 98 67
knew … were:101 81 83
knife:33 34 29
knife … against:107 89 99
knife … back:-12 -2 -99
knife … going:-78 -93 -48
knife … got:-103 -18 -37
knife … its:122 117 107
knife … ive:101 82 114
knife … me:-104 -21 -100
knife … on:87 0 -31
knifes:84 125 153
knight:36 21 26
knit:-31 -15 -8
knitted:-48 -30 -30
knitting:-53 -49 -60
knives:34 -30 -46
knobs:-1 0 -1
knock:-30 -58 -42
knocked:-16 -32 -31
knocked … out:113 100 131
knocking:35 58 91
knocking and:-17 -10 51
knocks:29 41 -12
knot:34 54 44
knots:-12 21 41
knots done:121 103 97
knotted:96 93 84
know:20 7 19
know a:-57 -69 -81
know dey:-60 -24 -71
know his:95 114 114
know me:-99 -127 -123
know she:-89 -70 -46
know that:71 17 -25
know where:45 67 60
know why:123 95 97
know … been:-20 -49 -104
know … but:-94 -52 -62
know … by:-69 -84 -76
know … cant:-61 -64 -67
know … dose:109 115 131
know … else:60 76 36
know … going:-70 -86 -118
know … how:8 3 103
know … in:77 112 67
know … long:32 69 34
know … mean:100 76 7
know … monday:77 88 64
know … my:-54 -33 -25
know … of:-48 -87 -94
know … roof:79 82 100
know … teh:46 45 61
know … tell:96 94 90
know … these:109 108 37
know … tomorrow:75 91 131
know … u:-99 -89 -114
know … up:71 48 10
know … where:-130 -120 -110
knowing:5 8 15
knowing … my:106 86 83
known:-18 61 79
known i:70 64 82
knows:8 -26 -39
knows how:89 47 58
knows i:-71 -16 -71
knows im:-10 -83 -115
knows its:-84 -126 -127
knows me:104 55 107
knows that:40 85 91
knows … to:44 32 85
knuckle:-9 -12 -6
knuckles:60 87 -79
knuckles split:91 107 -71
knuckling:93 -59 -34
kombucha:-61 -49 -48
konnte:-35 -21 -4
krakow:-29 5 21
kratom:-34 -69 -12
krimi:-46 -58 -44
kuchen:-31 -29 -28
kuchentisch:-39 -41 -32
kurt:26 26 42
kys:53 44 -122
l:-6 3 -44
la:8 15 39
la azotea:57 66 66
la cocina:-53 -27 -8
la noche:34 36 56
la vie:113 87 -51
lab:45 48 66
lab … i:111 65 55
label:-6 -16 -3
label on:58 72 69
labelled:36 65 47
labelled it:89 107 107
labelled … for:110 105 62
labelled … of:122 120 97
labelling:1 12 17
labels:38 -17 -9
labrador:-55 -40 -54
lace:-4 3 6
laces:-5 15 23
lach:-50 -24 -7
lache:-68 -32 -13
lachen:-16 -15 -1
lack:-73 -64 -36
lad:-27 -9 -33
lad who:-90 -84 -48
lad … his:-70 -66 -61
lad … no:10 74 0
ladder:-15 -10 -10
ladders:45 -8 -4
ladders … teh:-25 -49 -46
ladies:-43 -24 -32
ladle:-9 2 -6
lads:-3 -5 -15
lads at:66 56 15
lads ive:131 115 126
lads … it:37 58 69
lads … one:113 103 64
lads … teh:46 41 35
lady:-34 -35 -6
ladys:-22 -9 -4
lag:43 50 44
lager:-4 14 -15
lagos:-71 -52 -24
laid:22 63 87
laime:16 18 18
lain:0 8 -32
lake:93 96 88
lakes:16 42 36
lamb:-4 -18 -40
lambing:-5 2 4
lambings:-27 -6 -3
lambs:-15 -31 -24
lame:-3 -5 -3
lamictal:17 19 30
laminated:-12 0 -1
lamotrigine:-39 -22 -4
lamp:-2 31 37
lamp … a:114 103 91
lamps:-64 -70 -50
lampshade:-2 -3 -1
land:33 51 34
land … and:103 96 113
landed:-4 1 26
landing:-30 -15 13
landlady:119 83 141
landline:-35 -24 -40
landlord:-3 8 6
landlords:-19 -3 31
landlords door:82 94 106
lands:3 -24 6
lane:68 56 66
lane with:81 39 19
lanes:-56 -67 -56
langar:25 12 17
language:-20 -4 2
languages:-44 -23 -11
lanterns:-22 -21 -22
lanyard:44 44 70
lanzarote:-16 -14 -18
lap:-46 -49 -42
lap … im:28 50 35
lap … it:-135 -157 -161
laps:-26 -50 -44
lapse:119 -40 -9
lapsed:-19 -5 -2
laptop:-88 -83 -55
laptops:-41 -39 -45
larder:-8 -6 15
large:36 -16 -5
las:-39 12 28
las pastillas:78 43 38
lasagne:-60 -60 -56
lasagnes:-19 -16 -20
laser:-47 -48 -19
lashing:-3 2 -12
lass:24 32 14
last:29 19 22
last and:44 23 16
last bit:114 75 43
last bottle:-126 -138 -123
last breath:-92 -106 -101
last bus:28 83 102
last i:93 97 123
last log:137 132 124
last month:41 -47 -82
last my:-57 -35 -24
last night:29 55 -64
last period:20 101 109
last shift:-48 -64 -59
last song:152 166 165
last thing:87 101 120
last tiem:39 80 51
last two:-106 -117 -131
last walk:105 79 42
last year:-131 -137 -144
last … be:144 156 156
last … befor:-71 -53 -34
last … bein:113 102 109
last … did:5 15 -118
last … didnt:-23 -15 -93
last … found:-76 -93 -69
last … from:30 40 48
last … go:63 34 33
last … had:111 69 -48
last … has:-91 -76 -74
last … is:53 80 58
last … ive:59 55 80
last … know:-74 -43 -46
last … last:147 163 179
last … of:-52 -33 -14
last … one:84 116 9
last … say:117 81 85
last … teh:-75 -57 -35
last … thank:113 59 43
last … that:20 72 92
last … theres:121 112 119
last … today:-16 120 50
last … tried:98 -2 -57
last … u:99 106 119
last … with:68 90 79
last … woke:11 72 143
lasted:-34 -13 -22
lasting:-2 -13 -24
lastnight:0 0 0
lasts:-18 -9 -16
latch:101 74 67
latch … teh:111 82 78
late:-13 20 25
lately:127 -22 -107
lately i:99 98 -33
lately im:84 17 -1
later:-13 -1 -24
lates:-25 -22 -18
lathe:6 25 -7
latin:-4 -2 0
latte:-49 1 1
laugh:-21 -14 -12
laugh … and:38 59 84
laughed:10 12 -4
laughing:-23 -15 -9
laughing … wont:145 105 99
laughs:51 44 -16
laughter:-22 -34 -13
launch:-27 -16 -12
launching:-18 -13 -19
launderette:-45 -29 -23
laundrette:-4 -2 -1
laundry:12 54 52
lava:-62 -36 -40
lavender:-26 -14 -6
law:2 4 -79
law … teh:86 59 45
lawn:-51 -30 -16
lawnmower:-10 -13 -29
lawnmowers:-32 -19 -6
laws:-46 -37 -74
lawyer:57 49 39
lawyers:-4 -3 -96
laxatives:10 16 -23
lay:0 -21 -10
lay by:47 57 73
lay … teh:114 88 74
layby:87 86 117
laying:-5 16 -2
layout:-39 -44 -40
lays:0 -1 -1
lazy:-16 -27 -17
lb:-15 -19 -26
ld:0 0 0
le:-26 -47 -12
le … je:68 76 60
lea:2 3 2
lead:10 31 27
leader:10 28 -17
leads:-85 -58 -43
leaf:1 14 42
leaflet:-7 -16 -3
leaflet and:79 25 28
leaflet … a:89 16 21
leaflets:-57 -17 -15
league:-45 -38 -14
leak:49 -15 -26
leaked:-64 -37 -29
leaking:26 49 60
leaks:-38 -41 -29
lean:43 13 24
leaning:36 75 92
leans:-25 -20 -8
leap:13 25 21
learn:-28 -15 11
learned:-70 -89 -108
learner:-30 -23 -14
learning:-90 -75 -80
learnt:6 9 0
lease:-61 -57 -47
leash:0 0 -5
least:0 -43 -3
leather:-14 -6 -5
leave:4 26 42
leave for:123 106 151
leave he:-30 -40 -30
leave no:75 83 75
leave this:-77 -57 -25
leave tonight:153 125 125
leave … door:-125 -101 -70
leave … me:-64 -80 -34
leave … tonight:134 111 114
leavers:-91 -42 -50
leaves:36 59 63
leaves … open:104 121 119
leaving:20 21 52
leaving at:176 159 139
leaving my:71 65 77
leaving teh:-52 -38 -21
leaving u:73 50 32
leaving … a:85 95 99
leaving … because:-96 -89 -102
leaving … on:62 75 90
leaving … this:83 101 104
leben:45 15 -107
lebt:67 73 90
lebt wohl:67 73 90
lecture:-35 -62 -44
lecturer:-62 -60 -29
lectures:22 -9 -55
led:-75 -68 -67
ledge:-7 -10 -17
ledge and:-23 -41 -13
ledge with:118 123 115
ledger:-27 -23 -14
lee:117 97 102
leeds:-93 -36 -11
leek:-23 -25 -12
leeks:-44 -15 -36
left:51 55 77
left alone:-34 -93 -84
left and:55 -18 -82
left but:104 97 -31
left for:216 44 46
left his:66 32 53
left i:39 53 -82
left im:82 65 75
left letters:72 96 86
left me:-56 -81 -74
left of:126 157 153
left side:89 55 47
left … be:149 120 45
left … goodbye:59 64 54
left … is:24 91 89
left … its:130 61 63
left … ive:36 -59 -35
left … leter:45 51 50
left … list:81 107 136
left … me:127 -74 -71
left … not:97 53 76
left … note:-150 -140 -128
left … tablets:128 153 164
left … that:-47 -96 -71
left … up:29 23 10
left … voicemail:113 87 63
left … would:101 85 -3
leftover:14 12 1
leftovers:-22 -20 -24
leg:0 28 36
leg im:90 62 112
leg over:88 80 78
legal:-65 -97 -118
legend:-17 -22 -11
legends:101 51 73
legged:28 32 11
leggings:-31 -11 -1
legion:7 -10 -74
lego:-38 -34 -28
legs:2 12 30
leicester:-1 24 20
leid:1 1 1
leisure:67 67 59
leith:-53 -13 -21
lemon:-30 -23 -46
lemonade:9 -6 23
len:97 93 84
lend:-46 -20 -12
lending:-14 -13 -12
length:40 44 44
length … blue:69 78 79
lengths:-8 10 -6
lens:-16 -4 -7
lent:-30 -31 -13
lentil:-13 -12 -6
lentils:-45 -20 -1
leo:-52 -49 -55
lern:-4 -1 0
les:-59 -37 -22
les bras:69 77 -5
less:-24 -26 -48
less for:102 105 28
less … not:58 -31 -35
less … to:57 56 15
lesson:29 43 12
lessons:-76 -9 6
let:46 51 52
let down:109 82 60
let go:100 91 78
let me:-48 -56 -49
let my:88 75 88
let u:-80 -68 -37
let … dei:9 104 52
let … fink:79 93 102
let … me:84 141 171
let … off:175 144 128
let … say:104 105 117
let … u:-92 -99 -89
leter:2 9 42
leter for:-61 -69 -91
leter from:-70 -73 -49
leter in:100 87 73
leter … kitchen:45 32 59
leter … post:93 74 50
leter … say:121 94 86
leter … to:-91 -97 -53
lethal:44 59 -17
lethal doses:82 85 42
lets:-34 22 -28
lets say:65 141 57
letterbox:98 95 123
letters:36 42 16
letters … teh:90 87 87
letting:53 34 19
letting … go:106 70 91
lettuce:-107 -97 -63
letztes:-3 -2 -2
level:-4 26 19
level crossing:52 72 61
level … and:105 125 52
level … at:91 83 83
levels:-20 -45 -35
lever:-67 -34 -37
levothyroxine:-39 -6 -16
lewis:-10 6 -4
lexapro:-6 -7 -2
lf:0 0 0
lfie:43 18 -6
lfie after:-67 -21 46
lfie befor:-43 8 78
lfie for:39 18 -52
lfie im:-57 -52 59
lfie insurance:12 98 102
lfie is:34 -67 -89
lfie isnt:62 -20 -60
lfie its:-24 -32 37
lfie nobody:14 26 -98
lfie on:38 52 158
lfie over:72 125 -21
lfie she:133 112 100
lfie soon:5 7 -61
lfie that:-28 -109 -1
lfie was:-89 -32 11
lfie … ago:110 -9 50
lfie … all:-96 -61 15
lfie … beter:92 58 54
lfie … end:22 74 57
lfie … hour:55 72 83
lfie … it:20 39 63
lfie … long:174 -28 -5
lfie … said:98 80 73
lfie … should:105 49 -1
lfie … something:79 -5 -4
lfie … theres:86 -9 -4
lfie … this:-57 -62 -28
lfie … today:-38 -11 -36
lfie … u:3 98 116
lfie … weekend:34 10 131
lfie … wen:39 3 -46
lfie … wil:-38 -9 -124
lfie … would:128 -32 -86
liaison:-1 -23 -8
liam:-14 1 21
liar:-47 -30 -20
libary:-11 -5 -6
liberty:-3 -6 -4
librarian:-46 -27 -43
library:-11 10 4
library … be:84 97 85
librium:-33 -17 -24
licence:66 -2 -7
licence i:127 98 35
licence on:-82 -13 -8
licence three:141 -37 -33
licence … teh:-83 -27 -11
licence … times:154 -43 -55
licensed:-20 1 -5
licensing:-49 -43 -14
licked:-36 -57 -26
licking:15 47 52
lid:-5 44 24
lidl:-40 -26 -37
lido:17 11 4
lids:35 47 47
lie:45 -3 -19
liebe:-36 -27 -25
lieber:61 -6 -4
liebsten:73 -19 -3
lied:99 75 86
lied … i:105 116 64
liegt:16 16 13
lies:-31 -4 -31
lifebelt:101 99 102
lifeboat:-63 -64 -49
lifeboats:12 8 12
lifeguard:83 41 42
lifejacket:95 95 105
lifeline:-49 -58 -1
lifes:28 -46 -52
lifetime:-84 -82 -10
lift:-2 -43 -27
lift … head:89 102 104
lift … off:71 83 78
lifted:-80 -17 -9
lifting:-20 11 13
lifts:-96 -45 -57
ligature:73 103 105
light:32 48 62
light on:75 98 112
light … and:120 58 7
light … i:-64 -89 -72
lighter:30 21 19
lighter … he:97 82 72
lighter … my:72 16 0
lighters:-34 -8 13
lighthouse:-30 -32 -29
lighthouse … teh:168 135 110
lighting:-27 -7 -5
lightly:-1 0 0
lightning:3 -68 -31
lights:86 74 80
lights and:-34 -96 -93
lights off:75 57 58
lights out:128 153 146
lights … tonight:108 113 86
like:0 0 0
liked:17 20 11
liked to:24 67 34
liked … my:77 84 78
likely:-81 -57 -36
likes:40 45 54
likes it:108 103 83
likes to:128 92 68
liking:-34 -70 -24
lil:21 23 19
lilac:85 85 91
lilies:-34 17 -31
lily:53 51 64
lime:-15 2 -1
limerick:-78 12 -7
limericks:-14 -17 -14
limit:-28 -11 -15
limp:-9 13 7
linda:-14 -11 16
line:8 16 18
line at:174 -54 -35
line … a:-7 -93 -76
line … be:-77 -61 -59
line … teh:-3 -40 -22
lined:32 36 49
lined up:84 80 79
linen:70 79 51
lines:65 57 -12
lines at:118 -51 -16
lining:12 51 4
link:-13 2 7
linked:-5 3 -1
linkedin:42 12 11
links:14 25 39
lino:-20 -17 -3
lion:-19 -48 -45
lip:30 52 21
lips:43 39 38
lips feal:136 133 143
lips … and:161 162 97
lips … grey:7 5 -160
lips … teh:149 158 169
lipstick:-1 14 59
liquid:24 37 40
liquid morphine:71 76 65
liquor:-47 -63 -56
liquorice:-5 -12 -6
lirez:64 67 67
lisbon:-104 -102 -73
list:-2 23 -3
list is:120 60 49
listed:-3 -3 -1
listen:-33 -57 -49
listened:-20 -5 28
listener:-54 -41 -26
listeners:5 -2 0
listening:-63 -49 -21
listo:-46 -9 -3
lists:38 3 -57
lists … teh:101 -6 -3
lit:38 35 39
lit teh:89 105 100
literal:-38 -21 -39
literally:0 0 0
lithium:-10 30 43
litre:129 117 -11
litres:99 41 23
litter:-2 -1 -1
little:28 39 34
little bit:-95 -74 -50
little … and:53 24 36
little … for:114 95 72
little … help:96 57 68
little … it:-108 -84 -100
little … that:30 24 50
liv:23 46 11
liv anymore:14 59 39
liv because:75 79 117
liv for:42 20 -91
liv it:-111 -13 -5
liv or:-52 -105 0
liv past:127 121 -35
liv without:-116 -56 -15
liv … dei:-71 -121 -33
liv … my:-81 -78 -67
liv … with:92 64 63
lived:-66 -106 -85
liver:-20 -43 -68
livers:4 35 -3
lives:0 -44 -39
livestreaming:73 66 66
livid:-50 -41 -40
living:86 24 -41
living and:-63 24 -117
living for:37 -15 -4
living im:112 -74 -63
living in:-76 -120 -85
living not:63 -136 -13
living with:-138 -82 -52
living … teh:-102 -38 -65
living … u:-28 52 74
living … waiting:14 -71 -60
ll:20 22 -2
llama:-11 -7 -2
lled:-10 -1 -1
ller:-4 -5 -4
llevamos:-1 -1 -1
llevo:-6 23 -7
lling:-13 -1 -1
lls:-1 0 0
lmao:0 0 0
lmaooo:0 0 0
lo:1 9 -25
load:64 85 91
load … pills:-95 -60 -110
loaded:97 110 112
loaded it:108 133 162
loaded … and:8 25 -43
loaded … i:38 48 -18
loaded … me:44 44 70
loading:15 13 -11
loads:26 56 104
loaf:-61 -46 -46
loan:-10 -18 -29
lobby:-9 -32 -42
lobster:-33 -27 -32
local:-49 -8 -39
local … and:118 105 -10
location:81 103 111
loch:27 24 37
lock:59 78 80
lock up:98 40 48
lock … away:-75 -54 -53
lock … door:80 58 86
lockbox:-12 -9 -7
lockdown:79 35 50
locked:-53 -39 -20
locked and:-63 -94 -134
locked cubicle:109 110 96
locked us:50 48 104
locked … it:146 130 93
locked … room:116 111 111
locker:44 33 30
locker and:47 -20 -23
locker … i:126 33 -17
locker … teh:94 120 124
lockers:-11 7 6
locking:2 -5 -18
locks:-4 21 -54
locks me:83 99 -123
locks … in:130 125 -87
locksmith:6 35 29
lockup:82 82 92
locum:88 98 91
lodger:42 42 -28
lodgers:-11 -5 -3
loft:5 13 38
loft with:143 133 134
loft … been:-98 -100 -91
loft … teh:143 131 107
log:13 0 32
log in:94 110 87
log off:-67 -87 -109
log out:21 -65 -61
log … for:14 -82 -74
log … from:14 -118 -67
log … good:15 -74 -80
log … lfie:-46 -43 0
log … of:20 -69 -21
logged:-24 -11 -2
logging:-54 -83 -21
logging off:-93 -76 -19
logging … for:-74 -46 0
logging … good:-70 -52 23
login:59 65 88
logins:-14 -16 -25
logistics:-3 -2 -1
logs:1 30 31
lol:0 0 0
lollies:-32 -34 -29
lollipop:-17 -18 -19
lolly:-11 -5 -24
london:-35 -33 -29
loneliness:-31 -17 -46
lonely:-13 -24 -11
long:-4 0 5
long ago:-68 -17 -62
long enough:117 97 54
long gone:-82 -79 -29
long ive:60 60 74
long sleap:91 -69 -50
long to:-25 4 -101
long way:-106 -116 -110
long … and:-44 -95 -55
long … got:92 93 85
long … im:-69 -78 -37
long … of:-85 -85 -75
long … one:50 82 20
long … this:55 33 44
long … tomorrow:117 117 109
longer:45 39 43
longest:37 11 11
longing:26 6 -107
loo:34 55 34
look:46 54 63
look after:56 71 75
look at:4 -65 -94
look … goodbye:122 134 143
look … his:104 116 93
look … in:-47 -56 -10
look … ive:-111 -126 -139
look … next:131 -4 -1
look … people:66 -25 1
look … tomorrow:57 74 91
looked:-9 16 -8
looked at:-37 -48 -56
looked up:95 49 68
looked … i:98 86 38
looked … teh:-55 -53 -63
looking:24 -12 -34
looking up:91 99 74
looking … how:115 80 -12
looking … in:-96 -98 -90
lookout:37 50 40
looks:28 33 59
looks in:54 78 91
looks yellow:79 100 106
looks … and:3 -105 -112
looks … teh:78 45 33
loop:116 75 75
loos:110 104 101
loose:-36 -41 -93
loose ends:26 25 -76
loosely:27 41 41
loosen:28 32 16
loot:-24 -30 0
lorazepam:72 76 60
lord:62 44 68
lorraine:-8 -58 -58
lorries:29 46 55
lorry:135 99 116
lorry hit:97 -24 -5
lorry … in:96 101 111
lorry … me:105 -56 -26
lorrys:111 114 118
los:-65 25 -53
lose:16 24 7
lose … to:93 24 57
losers:-23 -16 -13
loses:-14 -20 -5
losing:-26 -29 -60
loss:-25 -55 -39
lost:6 -32 -57
lost cause:61 -40 -11
lost count:33 48 57
lost my:-14 9 -82
lost … of:-69 -32 -13
lost … on:117 112 76
lost … rent:105 -14 -4
lost … to:-19 -57 -35
lost … wil:67 -146 -36
lot:46 53 74
lot from:89 89 80
lot im:-48 -108 -74
lot its:142 157 132
lot on:-52 -94 -113
lot to:-49 -27 -24
lot … a:184 178 161
lot … blood:144 156 138
lot … it:39 53 27
lot … not:-51 -8 -11
lots:-14 -19 15
lottery:-71 -42 -38
loud:16 -39 -46
loud but:99 -1 -1
louder:106 26 -51
loudest:-3 -3 -1
loudly:-25 -13 13
lough:47 44 47
louise:123 102 -19
lounge:-38 -18 -19
lourdes:-106 -89 -72
love:10 10 22
love and:17 43 55
love it:-61 -49 -50
love them:-89 -68 -75
love to:57 45 43
love u:76 90 74
love … as:99 -6 -4
love … be:121 28 15
love … ive:-84 -86 -126
love … mum:-119 -107 -112
love … sorrry:108 107 109
love … teh:71 53 36
love … vanish:-78 -1 -1
loved:-8 -1 23
loved it:-101 -78 -56
loved teh:76 90 116
loved u:191 165 150
loved … goodbye:47 59 49
lovelies:-37 -27 -33
loveliest:-46 -49 -38
lovely:-3 12 0
lovely and:-93 -81 -84
lovely … in:76 94 92
loves:10 -8 0
loving:-35 -15 6
low:-25 -87 -73
lower:-49 -26 -27
lowered:14 4 21
lowering:-18 -8 -6
lowest:6 20 10
lowkey:0 0 0
loyalty:8 23 27
luas:5 20 20
luck:-70 -50 -41
lucky:-1 -40 -77
lucozade:-105 -79 -60
luego:-3 5 -4
luggage:-39 -23 38
lui:-6 -8 -21
luis:-1 -1 -2
luk:-3 -1 -1
luke:12 18 33
lump:19 -26 35
lunch:-43 -29 -12
lunch … and:150 124 116
lunch … u:-68 -70 -85
lunchbox:43 56 71
lunches:-5 19 -27
lunchtime:7 23 16
lundi:-35 -25 -15
lunes:-5 -5 -8
lung:-23 -26 -20
lungs:61 71 62
lurker:-29 -2 -32
lurking:4 2 -1
lust:-6 -19 -12
luton:-2 1 24
luvly:-3 -2 -2
luxembourg:-1 0 0
luxury:-5 -1 0
lying:13 10 0
lying in:44 108 112
lying ther:-94 -104 -71
lying … line:100 102 101
lying … my:-89 -102 -102
lying … teh:48 53 65
lying … tracks:65 78 94
lyon:-32 -9 -13
lyric:-20 -54 -11
lyrica:28 17 15
lyrics:-15 -14 -4
m:0 15 -14
m s:59 84 -92
ma:46 50 53
maam:-33 -36 -19
mac:55 57 58
macbeth:6 34 0
mache:-13 -15 -4
machen:63 116 -12
machete:116 131 188
machete and:78 70 62
machine:18 7 12
machine … teh:100 91 68
machines:-54 -62 -50
mackerel:-53 -26 -26
macmillan:16 19 17
mad:-22 -12 -4
mad … me:131 134 142
madam:-15 -9 -37
madame:-3 -3 -5
made:-14 -2 3
made myself:77 -126 2
made sure:131 147 123
made to:44 46 -102
made … decision:-55 -51 -22
made … mind:108 130 12
made … not:119 119 44
madre:17 96 114
maeve:-3 -10 -5
magazine:-41 -38 -26
magazines:-4 -2 -1
maggie:7 8 11
magic:-35 -13 -15
magistrate:-5 -1 -1
magnesium:-50 -46 -73
magnet:-28 -10 -14
magnificent:-4 -3 -1
magnolia:-57 -15 -7
mags:87 84 77
maid:35 36 -1
maiden:59 48 24
mail:-29 -17 37
mailbox:-22 -18 -16
mailed:-13 -2 6
mailing:-53 -3 0
main:-17 -16 -17
mainland:54 60 74
mainly:-86 -97 -88
mains:3 2 0
maintenance:74 99 133
maintenant:-10 -8 15
mais:-28 -25 -3
maisie:42 59 68
maize:33 29 36
major:-82 -17 -31
majorca:-31 -43 -35
make:-16 -13 -34
make sure:113 83 66
make … do:103 87 61
make … hapen:121 114 -83
make … in:32 86 71
make … myself:35 110 0
make … of:37 44 -61
make … to:-114 -46 -39
maker:55 -36 55
makes:-16 -6 -86
makes it:75 56 109
makes me:-24 8 -138
makes … him:134 137 -15
makeup:-65 -44 -34
making:12 39 22
making … im:122 87 70
making … noise:113 87 78
making … snoring:77 75 81
mal:-74 -66 -42
malaga:-105 -92 -91
malaria:-34 -28 -24
malcolm:-3 -4 -4
male:-24 53 0
mall:-1 0 2
malo:60 -22 -3
malt:-17 -9 -13
malta:-42 -25 -14
maltesers:-58 -55 -56
mam:48 54 42
mama:116 108 96
mama … be:167 -24 -4
maman:5 3 8
mammy:-79 -69 -45
mammys:-12 -11 -16
mams:109 113 103
man:-22 13 5
man on:48 9 38
man … and:31 3 -19
man … did:103 52 -2
man … for:52 66 54
man … his:-111 -113 -67
man … it:63 -11 -13
man … our:95 60 30
man … with:63 69 66
manage:29 68 53
manage without:39 113 111
manage … me:-1 82 96
manageable:-76 -9 -6
managed:6 -11 -11
managed to:-78 -62 -31
management:-70 -62 -36
manager:-81 -41 -127
managers:28 -24 -47
managing:-56 -116 -69
manana:57 26 88
manchester:-32 -32 -33
mandatory:-13 -2 -2
mandoline:-18 -18 -16
mange:-13 -9 -5
manger:-11 -8 -2
mango:-13 -6 -7
mangoes:-3 0 0
mania:-27 -34 -12
manic:-17 -5 -3
manila:79 29 46
mann:47 51 54
manner:-4 -1 0
manners:14 -15 -14
mano:22 35 27
manque:-50 -34 -13
mans:16 -15 -21
mantel:113 132 103
mantelpiece:64 61 52
manual:-20 -4 3
many:-34 -20 -18
many of:69 107 60
many pills:-95 -109 -98
many … and:46 69 88
many … was:69 96 108
map:-32 1 -6
mapped:16 29 21
maps:-18 -10 -26
maraca:-54 -58 -59
marathon:-150 -145 -150
marathons:-57 -45 -39
march:-2 -15 -9
march and:-5 -16 -98
marcus:51 86 92
mare:39 45 52
marek:50 41 6
margaret:34 11 3
margarets:11 14 7
marguerite:-58 -56 -48
mari:55 72 -62
marido:45 52 -40
marie:-5 -1 0
marigold:-25 -34 -16
mario:-1 0 1
marjorie:-15 -11 -6
mark:-37 -67 -70
marked:96 95 118
marked for:58 87 81
marked … my:62 95 100
marker:-10 -1 -5
markers:-11 -4 -19
market:-93 -96 -87
marking:32 41 25
marks:41 32 -103
marks and:36 28 -86
marmalade:-55 -75 -57
marquee:-15 -6 -1
marriage:-9 -32 -81
married:-56 -7 -82
marrow:-11 -9 -16
marrows:10 -1 1
marry:37 82 21
marrying:-43 -68 -54
marshmallows:-42 -13 -10
mart:-7 10 34
martin:126 115 108
marvellous:-13 -38 -46
mary:0 -13 -3
mas:30 28 27
mas … vida:97 66 -2
mascara:-4 -13 -8
mash:-36 -35 -2
mask:-14 21 36
mass:40 47 39
mass and:-92 -93 -95
massive:12 28 45
mast:109 126 134
masters:10 -1 15
mat:1 40 38
mata:-24 -22 -16
matando:-2 -2 -2
matar:73 65 -29
matarme:228 78 -93
match:-28 -12 11
matchbox:24 20 27
matches:50 84 90
matching:-15 -15 -1
mate:-9 -1 -1
mate has:84 91 65
mate is:35 54 122
mate … a:-53 -76 -89
mate … on:85 113 89
maternity:-90 -79 -71
mates:76 50 33
mates … on:108 87 36
maths:52 14 5
matin:3 16 7
matinee:24 -24 -13
matron:-33 -29 -50
mats:-17 -9 -5
matter:-20 -76 -13
matter … if:-50 13 0
mattered:48 56 60
matters:30 -2 17
matters that:69 68 77
mattress:66 61 32
mattresses:-2 -8 -25
maureen:-6 -25 23
maureens:-12 -5 -7
may:-19 -21 -16
may as:143 48 -11
maybe:0 0 0
mayo:-2 -1 -1
mayor:-43 -29 -31
mcdonalds:-9 -8 -3
me:32 33 22
me a:-44 -66 -78
me about:-57 -55 -104
me be:160 153 156
me beter:90 -26 -16
me by:35 31 50
me bye:-76 -106 -116
me dey:-127 -160 -87
me dnt:100 51 27
me done:-131 -128 -109
me down:41 -5 -36
me estoy:61 -21 41
me everyone:119 62 46
me finished:-44 -49 -53
me folks:144 136 124
me going:70 95 90
me gone:98 27 4
me goodbye:63 74 68
me hanging:58 52 111
me help:36 48 96
me id:-39 -61 -29
me kil:-56 -50 32
me know:-63 -65 -61
me lord:-100 1 5
me luck:-81 -55 -35
me mum:79 -18 -17
me my:-96 -86 -97
me next:73 86 95
me not:38 70 -44
me pinned:-92 -99 -8
me quiero:21 92 -22
me sick:49 54 113
me sleap:99 72 12
me soon:64 83 28
me sorrry:38 80 100
me stop:-43 -80 -60
me suicider:83 95 -115
me that:-29 -48 -81
me thats:78 62 38
me tiro:19 19 60
me tome:74 71 66
me tonight:-18 31 45
me up:-95 -142 -103
me water:108 -5 -1
me wen:-17 30 -86
me with:12 45 15
me … am:60 117 102
me … ashamed:44 83 96
me … asleep:129 135 117
me … at:-28 -49 -53
me … baby:117 114 72
me … bad:79 60 56
me … bath:-114 -115 -92
me … bed:68 76 68
me … bedroom:33 44 90
me … belt:97 81 -37
me … by:-41 -17 -45
me … can:104 103 125
me … cant:19 15 50
me … check:1 -80 -17
me … coat:-55 -51 -55
me … come:58 50 121
me … count:66 9 4
me … de:3 -36 -16
me … dnt:25 17 65
me … ending:137 119 80
me … every:-75 -36 -39
me … far:144 121 118
me … farewell:102 100 68
me … feal:-74 -60 -54
me … forget:131 32 -1
me … from:-2 42 59
me … front:-61 -48 -127
me … get:-84 -46 -96
me … girls:119 100 102
me … got:25 55 103
me … hoap:84 60 32
me … hour:-36 -16 -38
me … i:-2 -24 -58
me … id:64 70 3
me … if:-48 -73 -89
me … intend:97 107 -7
me … isnt:99 36 -35
me … it:46 19 22
me … kil:141 137 38
me … lamp:69 99 94
me … las:-33 37 111
me … leaving:159 118 84
me … left:66 45 32
me … listen:92 29 31
me … longer:-4 -93 -84
me … means:44 59 73
me … much:-3 -76 -67
me … my:-18 -9 -38
me … myself:-34 19 -119
me … next:68 39 6
me … no:53 -23 8
me … nobody:74 4 -15
me … off:49 46 75
me … on:66 70 38
me … open:93 90 124
me … place:96 12 25
me … post:91 81 81
me … ring:47 60 58
me … sais:51 -3 -124
me … say:84 81 2
me … sex:92 72 -39
me … side:72 69 98
me … some:-63 -21 -22
me … something:-62 -78 -54
me … straight:81 85 -29
me … suicidar:68 64 4
me … sunday:30 59 -41
me … ta:95 96 95
me … tablets:2 26 54
me … takes:66 60 -45
me … them:56 12 36
me … today:3 58 88
me … tomorrow:-8 -42 -28
me … train:43 51 64
me … u:42 62 47
me … up:-53 -116 -73
me … ur:88 116 111
me … wants:44 22 -146
me … way:82 -57 -105
me … whether:87 78 0
me … wihs:125 11 52
me … wil:-31 6 29
me … years:31 129 119
meal:49 23 9
meals:-28 -30 -41
mean:-2 5 10
mean it:91 110 19
mean lfie:111 124 -19
mean not:-15 -65 -20
mean teh:62 48 79
mean to:140 184 84
mean … and:-76 -62 -93
mean … be:95 121 104
mean … do:48 4 -100
mean … end:4 11 -102
mean … i:-21 -33 -115
mean … my:9 21 -118
mean … this:50 59 88
mean … to:15 19 95
mean … under:82 101 121
meaning:-74 -27 -62
meaning it:99 89 0
means:24 57 67
means its:64 97 90
means ive:110 85 91
means … it:104 82 55
means … my:91 65 81
means … to:-61 -23 -30
meant:44 46 46
meant it:90 67 103
meant … a:104 133 118
meant … not:90 93 108
meant … of:-87 -57 -27
meantime:-64 -62 -68
meanwhile:-8 -19 -27
measure:23 19 -1
measured:-5 6 28
measured … beam:91 86 67
measuring:-11 -18 -16
meat:-20 5 67
mechanic:-19 -13 -4
med:-61 -27 -51
medal:-68 -63 -44
medallion:1 -15 -17
medals:52 43 58
medecin:11 29 30
media:-38 -14 -11
medic:-35 -12 -29
medical:-5 44 57
medically:-21 -16 -6
medicaments:54 59 70
medicated:-62 -46 -30
medication:-53 -80 -36
medications:-13 -5 -5
medicine:18 33 34
medicine cupboard:71 101 54
medicine … a:74 78 68
medicine … and:102 51 70
medicine … in:111 88 131
medicines:68 -18 19
medico:-38 -16 -23
medics:-10 -4 -2
medieval:-24 -28 -13
meditation:-19 -8 -10
meds:-34 -41 -24
meds all:98 105 85
meds in:-53 -60 -69
meds on:132 147 141
meds since:85 121 135
meds … hav:27 51 93
meds … meds:63 77 63
meds … teh:61 57 52
meet:-22 1 3
meeting:-95 -159 -147
meeting my:89 58 75
meetings:-83 -81 -66
meets:-35 -56 -28
meg:58 61 73
meh:-33 -4 -11
mehr:113 70 66
mein:15 35 13
meine:35 72 87
meine mutter:76 87 110
meinem:12 12 -7
meinen:-19 -13 -6
meiner:4 -3 23
mejor:122 -37 -32
melatonin:-5 -1 2
melbourne:-87 -89 -84
melt:19 -27 -38
melted:-52 -73 -69
melting:109 78 87
member:-17 33 0
members:-11 -24 -12
membership:-72 -59 -32
meme:-17 10 -99
memes:37 76 70
memoir:-49 -28 -10
memorial:-7 -4 -1
memories:10 13 31
memorised:36 -11 -17
memory:32 41 47
men:-16 2 29
men in:111 93 80
menace:-14 -11 -7
mend:-22 -20 -29
mended:-57 -38 -23
mending:-6 -4 -4
mendormir:14 -10 16
menopause:9 1 -1
menos:-25 -11 -6
mens:-70 -18 -37
mental:-36 -82 -66
mentally:-4 -17 -25
mention:-83 -57 -44
mentioned:-58 -7 25
mentioning:-2 -5 -3
mentions:26 37 26
mentor:-23 -39 -9
menu:-58 -30 -31
menus:-13 -5 -25
merchant:55 47 -46
merci:31 20 23
mercy:111 86 91
mere:21 50 95
merely:84 -2 54
merkt:21 85 -3
merry:-14 -8 -6
mes:59 54 70
mesa:3 4 3
mesage:-2 -16 13
mesage … me:70 77 84
meses:5 5 -5
mess:-17 -22 -74
messaged:14 27 96
messages:1 1 -50
messaging:-57 0 -3
messed:43 57 55
messed up:43 58 55
messenger:2 2 17
messer:19 26 75
messing:17 -8 -22
messy:3 44 56
met:-75 -52 -30
metal:46 87 102
metallic:12 11 16
metaphor:-44 -40 -24
meteor:-15 -58 -56
meter:-67 -32 -20
metformin:-44 -20 -10
meth:-9 8 -27
methadone:15 17 17
methadone … i:-81 -75 -4
method:-1 23 22
method … teh:1 13 47
methodist:-43 -20 -13
methods:-60 -36 20
methotrexate:-9 -4 -3
meths:114 95 113
metres:0 18 40
metro:91 131 69
mettre:59 81 -60
meurs:-18 -14 -6
mg:-140 -157 -136
mi:22 32 59
mi madre:112 110 121
mi marido:65 70 -24
mi … no:24 106 144
mi … ya:-138 -91 -45
mia:116 34 44
mic:-40 -31 -37
mice:45 71 78
mich:60 75 46
mich umbringen:67 63 -123
michael:-12 -2 -5
mick:-37 -12 -17
micks:-26 -19 -22
microphone:-8 -12 -15
microwave:-45 -64 -55
mid:4 43 72
midazolam:60 67 73
midday:32 8 10
middle:47 70 95
midges:-77 -61 -28
midi:-6 -4 0
midnight:70 89 105
midnight … i:-103 -122 -114
midnight … im:-91 -78 -68
midwife:-75 -49 -85
midwifery:-26 -26 -32
miedo:18 13 -2
mierda:101 -12 -8
mieux:69 -8 -5
might:13 -90 -94
might ctb:39 -173 -18
might … a:83 45 -5
might … one:87 -29 -13
might … tiem:105 -13 -8
mighty:-30 -22 -32
migraine:-53 -37 -27
migraines:29 34 30
mild:-22 -7 -12
mildly:-1 0 -1
mile:-93 -96 -86
mileage:2 21 -47
miles:-16 2 -63
milestone:-23 -24 -42
milk:-2 28 31
milk and:-107 -121 -114
milk teh:111 119 113
milked:-9 -13 -9
milking:-40 -6 -9
milkings:33 97 91
milkman:4 -10 -21
milks:-15 -30 -61
milkshake:0 0 0
mill:21 55 82
millennium:-13 -6 -4
miller:-1 -1 0
milligram:-7 -1 -1
million:-17 -10 -6
millions:-10 -8 -6
milo:46 36 21
min:76 92 85
min … a:79 73 70
mince:-136 -116 -109
mince pies:-119 -102 -105
mind:-13 -37 -1
mind dieing:-66 -71 0
mind … if:64 -45 -18
mind … sais:-58 -34 -6
minded:40 62 1
mindfulness:-31 -29 -56
minding:53 70 -26
minds:-67 -38 -18
mine:13 43 55
mine and:147 150 96
mine if:50 87 112
mine thank:171 119 108
mine … dnt:79 78 9
mine … going:91 66 5
mine … me:35 19 -90
mine … tonight:87 116 109
minecraft:25 32 42
miner:-2 0 0
mines:94 113 108
mines … teh:74 68 63
mini:-9 -2 3
minibar:23 3 19
minibus:48 48 2
minimum:-3 -19 -6
minister:-49 -24 -50
ministers:-15 -5 -12
ministry:0 -2 -3
minor:-33 -16 -8
minors:-1 0 0
mins:90 77 103
mins and:113 63 48
mins … and:-79 -80 -39
mins … u:87 84 85
mint:109 43 26
mints:-71 -62 -61
minus:-8 -70 -55
minus one:108 0 -3
minute:45 25 48
minute i:-38 -13 -66
minute … to:72 75 78
minutes:-3 13 37
minutes ago:86 95 93
minutes since:68 73 82
minutes … i:75 64 109
minutes … in:115 103 99
minutes … wat:128 4 3
mir:55 86 79
miracle:58 93 -12
mirror:50 37 34
mirrors:-8 -9 -13
mirtazapine:-22 -48 -37
mis:59 -49 15
misadventure:-19 -6 -8
miscarriage:0 -4 -10
miserable:18 -45 -17
misery:-5 -21 -18
mismo:-20 -24 -8
misread:-6 -5 -1
miss:8 -64 -52
miss me:68 46 87
miss teh:-52 -20 -42
missed:-80 -109 -125
misses:36 36 1
missing:16 -8 6
mission:-18 -8 -1
missus:-8 -13 -35
mistake:11 -31 -7
mistake that:91 -12 -4
mistakes:-9 -7 3
mister:-55 -28 -22
mit:-20 -13 19
mix:12 18 39
mixed:41 47 44
mixing:-22 -7 -70
mixture:-18 -28 -8
ml:-35 -36 -45
mm:-13 -2 0
mnd:-16 -2 -3
mnemonic:-7 -11 -13
mo:8 3 -2
moan:-45 -48 -55
moaned:-41 -35 -23
moaning:-99 -61 -47
moans:-28 -14 -1
mobile:28 59 64
mobility:48 35 42
mochte:80 73 -73
mock:-23 -23 -14
mockingbird:-6 -4 -2
mocks:0 0 5
mod:-17 -10 -13
mode:-18 -11 -8
model:-69 -74 -70
moderate:-5 -11 -7
moderates:31 48 42
moderating:-81 -85 -86
moderation:-4 33 22
moderator:-56 -43 -60
moderators:4 12 11
mods:5 39 17
mods … my:46 59 60
module:-70 -71 -61
moi:53 42 12
moira:-1 16 26
mois:-60 -53 -38
mole:-81 -65 -49
mom:-108 -65 -20
moment:-18 3 5
moments:-28 -49 -28
mommy:32 57 67
moms:38 66 91
mon:58 85 64
monday:-28 -35 -19
monday by:91 70 66
monday that:69 70 113
monday … gives:55 63 114
monday … in:49 64 59
monday … monday:121 115 102
monday … no:-86 -68 -86
monday … nobody:-8 -75 -79
mondays:-41 -25 5
mondays teh:102 105 108
monde:90 54 68
money:4 18 -5
money … be:-79 -21 -9
money … i:-9 -11 81
moneys:14 34 -5
monitor:-8 -31 -9
monitoring:-16 -38 -39
monk:49 52 56
monkey:-48 -53 -35
monopoly:-51 -53 -20
monoxide:-9 24 55
monsoon:-19 -16 -11
monster:-15 -34 -8
month:-22 -49 -72
month i:49 -89 -95
month im:-99 -112 -104
month of:18 48 62
month … he:126 148 104
month … is:74 65 51
month … tiem:111 60 69
monthly:-90 -66 -51
months:-7 -58 -38
months dry:86 -3 -1
months id:96 -35 -26
months off:-40 -121 -101
months sober:54 -94 -72
months supply:134 153 129
months worth:73 93 74
months … if:152 -12 -12
mood:-27 -84 -87
moods:-25 -40 -51
moody:-35 -52 -41
moon:52 61 51
moons:58 64 93
moor:23 59 47
mooring:2 -1 10
mop:-74 -69 -72
mor:10 18 32
mor because:-102 -112 -49
mor ill:-86 -78 -49
mor is:98 31 -26
mor ive:90 130 112
mor tablets:79 89 98
mor … at:-106 -76 -65
mor … do:122 78 49
mor … not:82 49 35
mor … out:-37 -53 -37
mor … thats:100 115 109
moral:-33 -46 -12
morbid:-74 -35 -35
morgen:-7 6 19
morgue:1 4 -1
morir:-75 26 -25
morir y:136 127 -7
morirme:59 99 7
morning:15 13 -2
morning he:49 71 82
morning wen:132 122 153
morning … all:91 98 115
morning … be:116 112 85
morning … hes:45 78 70
morning … im:-46 -74 -66
morning … my:-48 -101 -59
morning … on:103 148 131
mornings:7 30 7
morphine:30 59 63
morphine … me:103 102 89
morrisons:-5 -1 -1
mort:30 -9 -45
mortal:29 71 31
morte:17 -30 12
mortgage:-45 -28 -85
mortified:-47 -39 -19
mortifying:-3 -13 -4
mosque:106 81 92
mosquito:-18 -21 -2
mosquitoes:-6 -3 -2
moss:7 32 36
most:3 5 -67
most evenings:71 101 -50
most nights:37 60 -60
most of:-48 -56 9
mostly:-100 -115 -160
mot:-81 -56 -53
motel:88 82 83
motels:19 25 24
moth:-39 -48 -32
mother:-2 1 0
mother shes:118 85 96
mother … and:-68 -68 1
mother … dead:89 60 58
mother … in:-96 -35 -78
mother … she:53 108 -2
mothers:28 11 41
mothers … teh:50 64 28
moths:0 0 1
motion:28 33 41
motions:75 -16 -21
motive:-36 -43 -52
motor:72 33 44
motorbike:1 23 38
motorbike … teh:115 115 106
motorway:28 65 60
motorway and:-84 -72 -80
motorway footbridge:120 117 115
motorway … teh:106 86 77
motto:-7 -25 -18
mould:-37 -26 -26
mouldy:-32 -40 -29
mountain:-27 -21 -32
mountains:-4 -1 -1
mourir:27 47 9
mourn:20 31 30
mourned:9 -1 -1
mourning:-59 -2 0
mouse:-9 20 12
moustache:-20 -26 -20
mouth:16 10 10
mouth full:65 82 85
mouth … of:56 47 50
mouthful:94 92 68
mouths:155 120 115
mouthwash:65 46 22
mouthwash and:125 98 86
move:-55 -54 -73
move at:85 99 102
moved:-43 -37 -65
moved to:-60 -23 -37
moves:-66 -31 -37
movie:-29 -29 -13
moving:-86 -82 -42
moving to:-118 -107 -110
mow:-9 -5 -5
mowed:-29 -27 -21
mower:8 14 24
mowing:0 -1 -6
mp:-58 -44 -30
mps:-17 -9 -17
mr:22 40 42
mr … teh:107 117 109
mri:27 -14 -24
mrs:-53 -38 -16
ms:-41 -7 -25
msg:137 135 134
much:-26 -38 -34
much and:15 86 51
much for:-83 -68 -82
much g:64 56 58
much insulin:135 113 24
much longer:92 -58 -115
much … i:92 57 16
much … it:58 80 14
much … much:127 144 156
much … say:80 47 46
mucho:21 6 22
muck:-56 -39 -13
mud:43 -24 -2
mudarme:-25 -30 -2
muddle:29 27 26
muddled:-11 -4 -3
muddy:-36 -17 -16
mude:-17 -10 -5
muero:-30 -22 -13
muerta:72 -7 -5
muerto:68 -12 -4
mug:45 51 69
mugs:13 28 15
mulled:-31 -31 -34
multi:8 4 16
multi story:108 82 57
multistorey:81 89 87
mum:3 -9 21
mum and:83 20 63
mum dad:85 93 69
mum dnt:85 114 131
mum im:86 66 56
mum last:-1 -66 -44
mum tonight:-98 -114 -72
mum … are:97 41 53
mum … fish:72 75 63
mum … hes:166 148 83
mum … kitchen:44 42 117
mum … make:-86 -76 -79
mum … no:106 112 111
mum … was:56 76 23
mumbling:98 92 97
mummy:180 176 174
mummy and:57 68 98
mummy … to:106 137 120
mummy … u:91 52 57
mummys:5 6 46
mums:39 40 56
mums face:83 94 106
mums … are:-93 -94 -108
mums … into:-13 7 53
mums … it:-112 -101 -126
mums … me:102 87 38
mums … pills:92 55 71
mums … she:103 122 116
muppet:-15 -4 -1
mural:-46 -23 -35
murder:-6 -32 -118
murdered:-63 -51 -28
murdering:-22 6 -40
murders:-39 -10 -19
murio:-3 -22 -14
muscle:-11 25 39
museum:-80 -81 -81
mush:-45 -24 -12
mushroom:-2 -1 0
mushrooms:110 92 99
mushrooms … teh:113 115 108
music:-31 5 48
musical:-1 -2 -4
must:-22 -7 39
must … and:130 25 31
mustard:-10 -1 -2
mustnt:67 36 83
mute:71 80 72
muted:16 17 1
muting:28 39 36
mutter:78 89 109
muttered:-17 -32 -15
muttering:-21 -6 -7
mutual:0 11 14
muy:34 12 17
my:20 23 27
my accounts:111 107 116
my affairs:109 1 12
my all:97 75 104
my antidepressants:98 98 97
my ashes:136 141 148
my aunt:-75 -99 -116
my baby:165 143 84
my bank:75 59 33
my belt:-120 -111 -68
my benzos:108 61 -34
my bf:50 88 54
my bio:105 101 106
my bishop:81 65 65
my blades:-40 -121 -101
my body:5 57 94
my bones:106 -3 25
my books:85 17 32
my boots:61 16 26
my boss:-49 -79 -76
my brain:-58 -38 -88
my breath:129 135 112
my broken:87 54 -4
my bum:-14 -48 -38
my cell:59 105 77
my childhood:-57 -41 -46
my conscience:78 68 69
my counsellor:-78 -59 -90
my dad:-27 -24 -91
my darling:131 108 105
my darlings:120 128 134
my dear:97 20 30
my death:-7 16 95
my debts:26 30 49
my docter:-64 -55 -52
my eczema:-98 -82 0
my elbow:70 59 45
my existence:29 63 -34
my familys:119 -42 -48
my farewell:96 91 50
my fault:-69 -74 -91
my first:-45 -102 -94
my foots:87 96 90
my fringe:-58 -35 -6
my funeral:32 79 99
my future:36 -9 50
my garden:-53 -45 -32
my girl:-45 -41 -36
my gloves:87 100 96
my goodbye:35 13 -63
my grandson:-83 -82 -51
my grandsons:-82 -52 -48
my guns:-82 -46 -47
my hair:-93 -79 -52
my head:-6 -70 -79
my heads:114 51 57
my hearts:120 51 76
my hoodie:170 160 162
my id:134 117 128
my job:-48 -65 -24
my lad:-96 -101 -99
my landlord:99 85 85
my last:35 56 72
my leg:77 81 80
my legs:93 117 78
my lfie:-8 20 -65
my licence:-44 27 -39
my lips:79 119 99
my locker:129 132 119
my love:71 58 57
my loves:57 56 95
my lungs:44 70 82
my medals:142 169 154
my motorbike:103 119 109
my mouths:120 90 85
my my:94 89 91
my name:122 66 76
my nans:-57 -101 -78
my neck:-6 26 56
my necks:107 124 163
my neighbour:-20 -40 -90
my nerve:78 105 124
my nightie:124 125 134
my office:151 135 137
my old:-70 -71 -78
my pain:138 95 78
my partners:97 97 47
my password:-35 -27 -29
my pen:-51 -30 -44
my pencil:142 55 32
my photos:59 62 58
my pocket:68 66 78
my pulse:43 57 62
my pupils:117 61 34
my razors:106 -69 -16
my reading:47 82 81
my reflection:145 145 132
my rest:55 51 58
my retirement:61 84 31
my ribs:79 108 105
my rist:87 106 69
my roap:-2 -94 -95
my rucksack:96 65 69
my scarf:74 71 65
my school:61 70 48
my seatbelt:135 45 78
my self:74 86 -32
my skin:65 -6 -34
my sleap:85 -91 -100
my sleeves:160 136 104
my slip:97 -12 -20
my sponsor:21 -80 -53
my status:47 74 25
my stepdads:66 84 114
my stepfather:107 109 -20
my stitches:129 2 -7
my stomachs:67 70 85
my subscription:-73 -47 10
my suicide:-27 -7 110
my tablets:-100 -80 -96
my teeth:122 76 67
my therapist:-16 -9 -69
my thigh:75 64 39
my thighs:110 138 -51
my things:106 26 -3
my thumb:-56 -98 -38
my thumbs:78 54 52
my ticket:-58 -106 -58
my tiem:75 96 110
my times:127 82 66
my tomatoes:-53 -22 -20
my tongue:70 51 98
my train:-70 -63 -75
my twentieth:95 -6 -3
my two:-60 -60 -42
my visa:137 139 89
my walking:163 135 137
my way:93 120 150
my wee:117 120 97
my week:-24 -17 -58
my wetsuit:-79 -81 -83
my … account:-82 -66 -53
my … all:56 63 73
my … amount:167 193 59
my … anymore:25 -95 -82
my … asked:-49 -48 -26
my … bad:-7 0 -95
my … bag:90 82 83
my … begging:-13 -79 -79
my … behind:66 66 66
my … bein:2 92 58
my … belt:71 73 82
my … bitten:88 112 109
my … blue:-113 -97 -88
my … body:62 -4 -14
my … boots:125 133 125
my … boy:120 141 71
my … brain:79 19 -8
my … breath:-76 -82 -86
my … breathing:51 57 62
my … burn:29 -60 -116
my … burning:-65 -77 -73
my … came:-71 -80 -60
my … cant:11 33 32
my … car:-81 -81 -60
my … chest:127 96 33
my … closed:64 121 92
my … cold:-59 -102 -79
my … collapsed:77 76 96
my … comin:-55 -103 -72
my … crawling:-9 -99 -72
my … date:68 -15 -5
my … dealer:87 -42 -19
my … debts:83 -8 -34
my … dei:80 59 114
my … dey:110 116 86
my … doin:46 89 53
my … done:71 60 51
my … doubled:132 98 91
my … driving:-75 -76 -43
my … dropping:-53 -116 -90
my … during:52 -15 -51
my … early:68 61 84
my … emailed:133 136 120
my … empty:39 -85 -98
my … end:-71 -94 -77
my … entry:106 92 84
my … everybody:184 173 140
my … everyones:54 -53 -10
my … exams:71 90 23
my … except:46 34 34
my … face:156 92 91
my … feels:30 -12 -43
my … fine:-23 -37 -59
my … finishes:41 60 46
my … fink:28 65 33
my … five:36 58 87
my … full:38 66 61
my … garage:80 88 93
my … gives:43 32 39
my … go:101 103 113
my … good:-105 -114 -71
my … goodbye:57 50 52
my … hair:-41 20 -39
my … hammering:108 60 97
my … hasnt:-36 -84 9
my … heard:86 -17 -19
my … help:28 33 94
my … hits:57 87 -72
my … hoap:-91 -17 -3
my … jumped:-123 -99 -93
my … keep:67 58 49
my … killing:-4 -29 -71
my … left:27 48 58
my … lets:101 81 -16
my … little:97 117 70
my … locks:80 93 -19
my … loved:-97 -82 -79
my … march:132 130 3
my … me:-12 -13 -85
my … medicine:61 54 93
my … meds:71 98 96
my … membership:-52 -37 -5
my … money:49 49 32
my … mor:87 58 -5
my … myself:38 53 95
my … not:96 103 87
my … note:-102 -82 -54
my … obituary:122 127 131
my … of:55 52 50
my … once:44 38 14
my … operation:69 37 18
my … overdosed:99 70 91
my … packs:111 103 113
my … people:112 26 22
my … pistol:93 97 90
my … planned:38 51 77
my … pointed:76 85 87
my … post:-111 -87 -83
my … pumped:131 14 14
my … purpose:93 22 4
my … pushed:107 63 85
my … razor:-131 -113 -119
my … reach:134 107 106
my … ready:109 130 132
my … ringing:147 128 83
my … sais:-84 -72 -87
my … saturday:32 43 30
my … see:81 72 94
my … shift:-62 -58 -46
my … simple:139 142 116
my … sister:73 78 34
my … sixty:-100 -91 -52
my … slaps:74 75 -110
my … slow:60 63 100
my … solicitor:72 69 59
my … someone:80 58 86
my … son:105 77 33
my … soon:1 -36 -91
my … stabbed:36 27 94
my … strangling:13 21 91
my … stuff:91 44 2
my … sweating:102 28 34
my … tablet:-60 -75 -49
my … tell:117 103 117
my … ten:-122 -111 -53
my … theres:80 67 93
my … those:114 90 29
my … thoughts:-12 34 -44
my … three:70 54 76
my … throat:105 104 125
my … ticket:27 22 4
my … tied:102 97 95
my … tierd:71 8 -52
my … tight:-65 -112 -88
my … till:74 101 -131
my … tomorrow:65 49 29
my … tonight:48 36 28
my … tuesday:85 133 136
my … u:80 90 72
my … unconscious:67 73 108
my … until:15 25 -76
my … walk:100 73 66
my … wants:-111 -85 -99
my … way:79 77 87
my … werk:-73 -52 -110
my … which:-71 -78 -35
my … whoever:69 76 76
my … wifes:111 111 107
my … with:28 10 -19
my … without:-9 -4 -94
my … words:-52 -63 -77
my … writing:-58 -59 -79
my … year:-112 -31 -100
my … years:-39 -99 -88
my … yesterday:45 5 -158
mys:0 0 0
myself:16 4 -68
myself a:11 4 113
myself all:-24 -102 -26
myself as:91 75 -49
myself at:16 -13 81
myself bad:64 128 9
myself because:9 2 -105
myself but:31 -76 -59
myself every:31 76 -19
myself im:-55 -64 -79
myself is:12 -12 -78
myself it:67 16 73
myself itd:-101 -77 -47
myself its:-33 -74 -58
myself ive:-37 -40 -125
myself most:7 99 -2
myself nobody:-51 -15 -44
myself one:128 28 -84
myself out:-28 -29 69
myself right:25 124 52
myself than:68 129 -88
myself theres:4 14 -122
myself today:128 25 43
myself tomorrow:24 31 81
myself tonight:84 20 101
myself wont:-89 -84 -81
myself … a:20 90 13
myself … after:57 -92 86
myself … all:94 144 105
myself … and:10 -9 -75
myself … are:-58 -34 40
myself … as:-8 82 4
myself … birthday:37 55 134
myself … bridge:58 76 82
myself … but:48 -55 -44
myself … cant:100 92 -74
myself … day:42 102 78
myself … end:67 96 107
myself … ending:-102 -97 -15
myself … evenings:29 95 -1
myself … every:104 51 -17
myself … face:-139 -72 -27
myself … get:47 2 109
myself … goodbye:114 111 116
myself … hook:13 24 87
myself … im:17 -7 -56
myself … in:102 62 58
myself … is:33 29 -86
myself … its:86 136 36
myself … joking:1 -84 -8
myself … last:74 23 -14
myself … left:-45 -91 -17
myself … me:-10 -8 -61
myself … my:-65 -68 39
myself … need:63 8 -7
myself … night:51 56 73
myself … no:15 34 -125
myself … not:38 79 53
myself … nothing:-7 -20 -104
myself … since:77 113 -9
myself … teh:-19 -1 82
myself … that:-10 2 -75
myself … thats:49 20 -118
myself … them:50 -68 -104
myself … to:58 82 -14
myself … today:-1 -54 -135
myself … tomorrow:78 101 51
myself … tuesday:3 27 -155
myself … wat:83 93 4
myself … week:-52 -85 -56
myself … weekend:29 55 111
myselffff:0 0 0
mystery:-51 -51 -38
na:-35 -66 -15
nach:-30 -26 -11
nachste:-2 -2 -1
nacht:60 65 62
nacht … ich:83 83 118
nachtschicht:-6 -5 -3
nacido:72 -3 -2
nada:4 -31 -4
nadie:-4 53 -17
nag:-5 -4 -4
nagged:-19 -13 -10
nagging:1 -1 0
nagpur:-2 -3 22
nah:-20 -45 -15
nai:-1 -18 -4
nail:-49 -31 -23
nailed:-57 -46 -1
nails:10 33 9
nails in:120 121 -1
nails … till:120 121 -1
nairobi:-18 -31 -4
naloxone:-17 -2 -21
naloxone and:70 90 74
naltrexone:-82 -46 -43
namaste:-28 -35 -25
name:14 30 58
name i:-85 -53 -68
name in:119 77 37
name off:145 97 111
name … be:-63 -45 -23
name … i:101 53 23
name … me:72 125 106
name … name:-70 -42 -43
name … rota:103 72 89
named:-68 -34 -45
names:1 10 18
naming:-51 -30 -10
nan:1 -1 -4
nan wont:38 53 60
nan … up:18 43 53
nan … wake:38 53 60
nana:98 55 41
nanas:19 38 65
nans:72 87 99
nap:-12 12 18
nap … and:-1 96 38
napkin:-13 -14 4
nappies:-37 -42 -38
napping:36 43 34
nappy:-20 -16 -13
naps:106 86 -4
nar:-2 -10 -8
narcan:9 30 24
narcanned:-1 13 1
narcans:53 89 97
narrowboat:-24 -7 -3
nasal:-39 -58 -57
nasty:-21 -57 -17
nation:-14 -5 -7
national:16 -45 -38
nativity:-17 -5 -7
natter:-3 -3 -4
natural:-18 -18 24
naturally:-81 -48 -37
nature:-51 -30 -111
naughty:-67 -43 -28
nausea:42 71 91
nav:-73 -21 -13
navy:9 27 -39
nd:-19 -69 -51
ne:51 35 61
ne … plus:122 130 128
near:-7 -34 -25
near … im:123 122 125
nearer:-17 26 45
nearest:-45 -51 -24
nearly:18 -47 -57
nearly at:195 85 87
nearly did:83 37 -7
nearly kild:-65 -82 -39
nearly … all:75 90 92
nearly … it:43 -46 -34
nearly … myself:-26 -106 -62
nearly … out:-77 31 -10
nearly … this:114 87 -9
neat:91 86 81
necesito:35 -16 -6
neck:121 114 94
neck a:17 40 82
neck because:81 88 83
neck myself:82 114 -53
neck … going:55 80 78
neck … he:54 68 73
neck … im:-95 -110 -114
necked:29 31 32
necked a:-97 -96 -106
necked teh:125 121 116
necking:-12 5 -5
necklace:85 59 79
necks:151 108 154
nee:120 106 87
need:20 49 43
need for:-62 -30 -27
need it:60 44 13
need them:77 102 69
need … because:82 83 -18
need … by:136 96 101
need … dead:32 102 3
need … ere:142 154 122
need … fix:-108 -16 -4
need … going:-90 -75 -77
need … hert:84 159 -2
need … it:-89 -94 -76
need … kil:-12 -8 108
need … know:63 33 6
need … me:119 104 61
need … myself:84 165 133
need … tell:118 60 39
need … told:106 65 63
need … week:76 92 106
need … where:-45 48 34
needed:-18 -27 -17
needed … a:104 119 125
needing:54 27 25
needing my:114 -11 -6
needle:-50 -17 -18
needle and:-61 -85 -80
needle is:114 72 70
needle … him:153 131 150
needle … my:-174 -143 -90
needles:50 64 60
needles … arm:104 134 109
neednt:-5 0 11
needs:3 -9 1
needs me:39 -16 -26
needs to:43 83 88
neet:29 19 30
nehme:-15 -14 12
nehmen:77 87 -121
neighbor:-24 -22 -5
neighbors:-13 -43 -39
neighbour:7 14 18
neighbour to:116 40 44
neighbour … my:110 88 101
neighbours:-49 -36 -47
neighbours little:104 103 -39
neighbours … boy:104 103 -39
neil:107 77 104
nein:-17 -14 -1
neither:-7 2 47
nen:37 66 -39
nephew:-73 -56 -84
nephews:-42 24 -10
nerds:-30 -41 -36
nerf:-19 -7 -10
nerve:92 89 35
nerve … it:78 58 81
nerves:-121 -134 -157
nervous:-120 -102 -80
nest:-65 -72 -76
net:69 53 58
netais:22 -15 -3
netball:-3 9 -44
netflix:25 43 49
nets:-49 -34 -27
netting:21 26 24
nettles:-2 0 -20
network:-35 -31 -11
neurologist:-50 -42 -42
neurone:-14 -55 -40
neuschwanstein:-16 -24 -38
neva:-36 -32 -7
neva and:120 87 86
neva came:109 37 36
neva complains:69 78 -2
neva could:49 80 106
neva found:96 -15 -10
neva happened:58 -29 -3
neva said:93 101 -6
neva say:91 84 89
neva wake:105 -5 81
neva … a:-33 -32 -53
neva … another:-99 -14 8
neva … be:75 4 -19
neva … been:80 -17 -2
neva … from:82 42 70
neva … go:69 90 84
neva … im:38 48 64
neva … me:-84 -55 -150
neva … mine:109 9 21
neva … to:108 88 56
neva … was:97 96 27
new:-88 -80 -129
new year:125 34 77
new … and:-9 -3 -56
new … i:62 14 -66
new … tomorrow:-84 -86 -74
newbie:-51 -42 -50
newbies:120 104 103
newborn:-68 -52 -49
newcomer:-39 -20 -8
newcomers:-4 55 43
newer:-12 -18 -2
newest:10 48 16
newly:-80 -56 -45
news:43 27 32
news and:80 85 -36
news … i:95 49 -52
newsletter:-95 -77 -71
newsletters:-16 -12 -15
newspaper:-15 -11 25
newspapers:-14 -8 -2
newsreader:11 3 13
next:4 22 21
next fast:101 96 88
next lfie:151 144 140
next month:-55 -76 -140
next tiem:37 35 -158
next weekend:57 87 64
next year:8 -126 -132
next years:118 13 -2
next … a:-113 -66 -69
next … he:-45 -29 -131
next … ive:125 140 81
next … me:91 85 114
next … my:81 63 27
next … of:26 -53 -42
next … sorrry:107 112 110
next … to:-24 11 51
next … wont:108 97 -28
ng:-3 -2 -1
nging:0 0 0
ngl:0 0 0
nhs:41 45 55
nhs and:112 97 91
nhs … my:112 115 98
ni:34 16 -31
niamh:1 0 0
nice:86 99 115
nice … for:51 84 83
nice … teh:89 -20 -16
nicely:-1 -45 -36
nicer:76 -18 -28
nicest:-4 -7 -5
nicht:36 48 81
nicht mehr:98 93 84
nichts:-16 -11 -9
nick:67 93 47
nicked:-33 -11 -27
nicking:-31 -46 -12
nicotine:0 4 1
nie:18 -19 -9
niece:-19 25 28
nieces:3 -19 -31
niemand:21 93 5
nietos:-3 -5 -1
nigel:-6 -2 -3
night:3 4 -15
night all:-95 -102 -96
night befor:89 31 -8
night hoping:100 70 -40
night ill:71 113 129
night im:-39 43 115
night in:-92 -93 -86
night night:-40 -12 22
night of:70 6 26
night running:120 29 -60
night shift:-100 -78 -60
night while:127 104 39
night … a:88 31 -72
night … dey:93 93 71
night … earth:41 85 125
night … go:119 126 109
night … going:73 67 139
night … had:-84 -34 -19
night … hoap:3 -52 -28
night … months:113 -41 -17
night … nearly:118 134 -57
night … not:117 64 65
night … put:150 65 -10
night … tablets:75 110 31
night … tak:154 111 85
night … wat:38 71 86
night … wen:-55 -67 -68
nightdress:10 101 99
nightie:72 79 77
nightly:-24 57 -11
nightmare:5 -4 -4
nightmares:-23 -24 -25
nights:9 -17 -55
nightshift:16 2 20
nightstand:86 102 126
nil:-25 -18 5
nile:-57 -61 -41
nine:-11 -25 -28
nine days:128 55 47
nine im:109 116 133
nine ive:118 139 97
nine months:63 -6 -66
nine years:-28 -57 -59
nine … and:-80 -50 -2
nine … dry:91 -1 -2
nine … im:-100 -110 -127
nine … ive:99 123 75
nine … neva:100 -1 0
nine … tiem:139 131 127
nines:-33 -30 -22
nineteen:-16 26 -34
nineteen and:108 78 7
nineteen im:-99 -89 -83
nineteen … teh:-133 -113 -66
nineteenth:14 22 54
nineties:-99 -88 -61
ninetieth:-45 -29 -4
ninety:-37 -95 -48
ninos:5 15 5
ninth:15 1 -13
ninth floor:125 132 120
nip:-1 0 0
nitazene:27 22 -1
nitazenes:-4 -3 -1
nites:-2 -2 -2
nitrogen:16 17 33
nits:-10 -13 -47
nk:0 0 0
nn:0 0 0
nna:0 0 0
no:31 18 30
no barrier:66 71 98
no but:94 84 -24
no coat:136 135 109
no date:19 56 -104
no es:68 18 -25
no fence:137 125 107
no flowers:88 105 112
no fuss:31 27 43
no future:-29 -134 -82
no hoap:-64 -132 -114
no kids:78 83 87
no mor:68 59 40
no note:42 61 59
no one:-56 -68 -81
no pain:-60 -33 18
no part:-58 -21 -13
no pills:-95 -117 -112
no plans:-82 -67 -18
no return:161 146 116
no se:80 53 1
no signal:-67 -64 -50
no speech:106 97 91
no thoughts:-57 -32 -16
no tomorrow:174 101 86
no urge:-94 -57 -6
no wait:-71 -20 -19
no water:66 73 99
no … any:69 -5 -4
no … anything:115 -12 -13
no … care:112 62 -2
no … chairs:-88 -66 -77
no … do:50 38 58
no … either:67 51 87
no … gin:-44 7 2
no … home:80 50 16
no … in:-40 -75 -68
no … is:-52 -10 -12
no … its:-108 -64 -21
no … ive:82 83 79
no … la:-110 22 10
no … liv:117 -3 -9
no … living:70 84 -14
no … looks:101 118 119
no … mean:-123 -60 -41
no … nacido:72 -3 -2
no … needed:49 62 75
no … ni:84 38 -8
no … on:93 94 60
no … over:89 111 102
no … packed:85 2 1
no … por:33 89 80
no … quiero:-52 15 -6
no … school:92 104 104
no … see:100 134 60
no … since:58 52 81
no … sundays:84 70 83
no … tablets:93 111 121
no … this:11 90 92
no … to:73 63 37
no … tonight:12 28 48
no … vivir:53 84 -6
no … wanted:95 9 13
no … was:-63 -44 6
no … y:106 37 48
nobody:68 79 72
nobody about:141 143 101
nobody asked:-40 -58 -74
nobody at:94 18 15
nobody can:25 8 -20
nobody could:-153 -69 -98
nobody did:-105 -109 -89
nobody else:68 66 66
nobody ere:-121 -98 -93
nobody has:120 110 81
nobody home:1 45 47
nobody looks:-95 -158 -216
nobody needs:99 88 98
nobody on:124 44 29
nobody wil:96 106 100
nobody … a:127 87 103
nobody … an:-48 -49 -47
nobody … blame:135 98 94
nobody … but:67 -42 12
nobody … find:-80 47 22
nobody … home:-90 -95 -77
nobody … in:-57 -56 -53
nobody … knows:75 3 -24
nobody … me:-51 -53 -33
nobody … no:-89 -84 -70
nobody … notice:90 4 -120
nobody … save:108 114 80
nobody … stop:33 35 35
nobody … teh:21 39 41
nobody … them:59 78 77
nobody … theres:112 117 133
nobody … to:-68 -22 42
nobody … want:-28 -64 -1
nobody … was:124 97 98
nobody … wat:-67 -92 -56
nobodyd:35 -89 -83
nobodyll:0 0 0
nobodys:115 99 105
nobodys due:60 72 95
nobodys … till:118 119 142
nobodys … to:70 76 83
noch:-41 -24 -13
noche:52 45 81
noche me:58 71 85
noche … a:32 23 62
noches:8 6 -10
nod:-32 -34 -13
nodded:-77 -38 -8
nodding:44 83 78
nodding off:60 55 77
nods:-71 -15 -10
noes:65 52 0
noise:-7 16 32
noises:-53 -38 -32
noisy:-36 -11 -12
non:-41 -23 -3
none:72 75 73
none and:64 70 53
none … this:81 104 104
none … was:173 189 190
nonsense:2 7 9
nonstop:-6 -1 14
noodles:23 56 74
noon:35 47 60
noon tomorrow:63 69 62
noon … i:100 84 61
noon … my:-80 -88 -62
noone:0 0 0
noor:-17 -15 -1
noose:62 59 54
noose and:29 34 64
noose … i:-86 -73 -19
noose … teh:98 95 91
nope:-8 -2 -5
nor:49 66 87
noreen:-13 -9 5
normal:-42 -35 -40
normal … dnt:105 85 93
normal … hav:41 31 43
normally:14 28 -1
norovirus:-39 -46 -44
north:30 39 39
northern:20 34 48
norway:-5 -9 0
nos:-52 1 10
nose:2 28 15
nosebleed:6 -2 -2
nosy:-46 -38 -52
not:28 15 14
not alife:59 110 -17
not allowed:63 55 -74
not as:114 77 95
not because:-80 -99 21
not befor:82 64 85
not buying:92 -21 -40
not calling:67 90 88
not come:179 104 101
not complain:117 -14 -7
not deep:70 119 -143
not drink:-122 24 32
not drunk:98 109 53
not eating:53 88 -22
not feal:-29 10 -12
not for:86 56 82
not frightened:37 78 78
not geting:82 75 113
not gone:-94 -68 -78
not good:25 4 16
not in:-57 -166 -144
not letting:101 106 -30
not lift:131 -6 -1
not living:147 -33 -101
not long:92 16 37
not mind:144 -9 -7
not needed:84 87 39
not pressing:67 55 64
not responding:-93 -88 -61
not right:63 9 -42
not saying:-35 -20 -51
not scared:62 68 37
not see:130 134 146
not sick:70 55 83
not singing:160 138 60
not stop:94 12 -29
not stopping:143 135 119
not takin:126 131 126
not teh:78 68 10
not that:39 -20 -52
not thinking:-57 -52 2
not today:86 14 13
not upset:61 51 75
not ur:67 75 64
not wake:88 114 60
not … after:73 65 53
not … alife:99 114 87
not … any:29 49 35
not … anybody:102 91 65
not … anything:-61 -142 -121
not … back:57 109 111
not … bein:-13 -135 -66
not … bus:10 113 26
not … come:135 93 144
not … day:61 95 -30
not … dei:77 59 -78
not … dnt:-28 -111 -40
not … do:59 -46 -94
not … enough:-38 -55 -50
not … ere:99 93 51
not … except:62 97 2
not … fault:67 83 96
not … forum:54 64 114
not … get:65 77 81
not … happens:113 91 59
not … has:47 73 107
not … hav:-16 -112 -56
not … help:105 71 100
not … high:78 93 61
not … home:69 66 77
not … id:74 12 -21
not … job:153 -40 -65
not … kil:40 68 -6
not … let:-95 -54 -6
not … liv:88 118 -32
not … long:35 69 61
not … monday:70 5 -3
not … much:-67 -20 -24
not … myself:21 20 -128
not … of:-11 49 35
not … ones:41 78 88
not … round:124 101 112
not … see:171 136 156
not … sick:-105 -63 -48
not … sombody:41 66 -6
not … song:116 70 -10
not … step:-62 -84 -92
not … suicidal:140 103 -1
not … tak:-28 -40 -37
not … those:60 52 43
not … today:-89 -78 -42
not … tok:76 94 99
not … trouble:-50 -18 -12
not … waiting:115 90 99
not … want:6 87 18
not … were:73 101 103
not … where:97 147 78
not … wil:69 22 -33
not … yet:65 21 39
notch:-16 -7 -6
note:49 58 62
note i:131 -5 47
note in:-26 -35 -57
note is:75 92 99
note on:-60 -68 -86
note teh:75 81 95
note this:94 86 56
note … all:54 71 84
note … fridge:-127 -124 -120
note … im:140 138 89
note … in:102 84 88
note … it:72 59 0
note … its:56 83 102
note … ive:-61 -114 -124
note … love:101 110 102
note … morning:53 69 82
note … off:125 119 111
note … to:122 102 129
note … tore:38 -95 -86
note … u:122 109 112
note … under:75 87 82
note … wat:121 110 102
notebook:14 62 28
notebook … i:132 134 -4
noted:-48 -40 -22
notes:71 88 105
notes … i:110 55 -9
notes … in:102 112 100
nothing:58 29 29
nothing back:108 107 99
nothing bad:-51 -32 -32
nothing else:63 102 85
nothing happened:-63 -82 -58
nothing hurts:111 135 122
nothing in:37 27 4
nothing is:11 -117 -132
nothing it:-87 -38 -28
nothing since:8 -138 -100
nothing u:130 173 146
nothing … could:150 123 102
nothing … for:138 21 -50
nothing … hav:94 74 57
nothing … house:110 27 -24
nothing … im:0 78 89
nothing … nothing:86 -7 28
nothing … u:69 37 4
nothings:102 45 43
notice:31 45 35
notice ive:-98 -57 -24
notice teh:61 36 24
notice … and:109 145 114
noticeboard:-21 -20 -13
noticed:-46 -34 -17
noticed it:81 23 33
noticed … ive:149 157 139
notices:49 34 47
noticing:-94 -66 -25
notifications:-7 -3 -8
notion:-11 -6 -5
nought:81 72 76
nous:-8 -6 -3
nova:-24 -28 -14
novel:-104 -113 -90
novels:-30 -24 -10
november:38 -20 -9
now:0 0 0
nowadays:-46 -37 -29
nowhere:50 28 39
nowt:169 141 150
nt:15 -17 -33
nudes:42 48 -75
nuevo:8 -18 -14
nuisance:-44 -35 -33
nuit:-14 -22 12
numb:-35 -60 -47
numb and:77 64 61
number:10 -4 23
number in:47 106 82
number on:-91 -70 -91
number … my:114 60 39
numbers:-5 -10 1
numbing:-5 5 -6
numbness:60 81 68
nun:-29 -9 -5
nunca:113 -43 -22
nunca mas:100 -26 -14
nur:-13 -79 -66
nurse:-50 -51 -52
nurse but:60 86 75
nurse i:55 68 49
nurse … know:115 108 106
nurse … me:-114 -86 -52
nurse … teh:-61 -50 -60
nursed:-21 -5 -13
nursery:-43 -50 -99
nurses:-48 -80 -92
nurses … me:43 -4 -1
nursing:-1 -6 -6
nut:-11 -4 -2
nutmeg:-30 -13 -5
nutritionist:-16 -3 0
nuts:-110 -87 -82
nytol:47 74 92
o:-70 -5 -17
oak:44 89 104
oat:-18 -21 -13
obey:29 67 37
obituaries:98 -21 -17
obituary:111 95 95
object:-14 -39 -2
obliged:-1 0 3
obs:131 82 49
obs every:109 93 91
observations:39 -10 -3
obsessed:-25 -36 -25
obviously:-19 -65 -45
obvs:-41 -41 -9
occ:-53 -4 0
occupational:42 -17 -18
ocd:-148 -135 -105
oclock:47 68 86
oclock … teh:143 150 122
october:-43 -62 -61
odd:64 63 39
odd at:163 163 157
oddly:-53 -14 5
odds:96 -23 -17
odio:-9 -46 -23
of:-1 -5 2
of because:83 77 83
of blood:87 74 83
of blue:133 112 104
of bricks:49 48 41
of crack:14 -95 -3
of date:-63 -50 -49
of death:46 102 112
of existing:95 -21 -10
of going:39 -33 -69
of heights:66 66 78
of hoap:128 36 -71
of hospital:95 -31 -47
of lfie:-116 -173 -15
of meds:79 82 91
of mes:92 -4 8
of mums:146 134 138
of petrol:161 160 131
of reasons:27 -71 -49
of road:117 108 110
of roap:-73 -91 -71
of shampoo:-89 -57 -47
of something:64 23 7
of squash:-84 -55 -58
of sun:-92 -94 -97
of tablets:36 57 74
of telling:67 38 60
of thems:66 52 39
of these:58 68 46
of tryin:103 -19 -21
of wanting:2 -26 -5
of … alife:94 -101 -18
of … all:37 60 65
of … am:49 40 20
of … be:30 7 10
of … because:34 73 67
of … been:34 89 67
of … blockers:105 107 100
of … blue:78 100 109
of … boat:125 109 105
of … book:64 47 43
of … bottle:89 32 -5
of … bridge:51 59 28
of … bus:122 76 96
of … cant:72 74 87
of … cliff:-99 -121 -113
of … coffee:72 77 80
of … day:10 5 -92
of … days:128 73 22
of … dead:116 -23 -22
of … dnt:47 99 70
of … else:114 130 77
of … feal:26 44 57
of … fence:116 123 140
of … geting:-85 -105 -73
of … girl:-96 -82 -65
of … give:-117 -104 -86
of … got:-81 -51 -81
of … green:-66 -53 -85
of … halls:118 112 111
of … hand:1 36 77
of … has:89 97 63
of … heart:65 86 72
of … himself:157 178 -46
of … husband:87 60 -23
of … its:72 74 51
of … kids:35 58 34
of … know:85 86 35
of … lamp:116 111 107
of … last:-26 -75 -56
of … legs:105 109 121
of … lfie:-69 -23 -80
of … little:98 90 84
of … long:90 27 66
of … lot:-117 -81 -42
of … methadone:79 57 -54
of … morphine:86 97 50
of … motorway:28 145 132
of … mug:86 56 73
of … mums:104 69 -14
of … patches:172 146 138
of … picked:104 106 10
of … pills:80 79 37
of … quiet:110 39 34
of … rail:98 82 89
of … railing:171 191 185
of … right:54 36 37
of … roof:109 93 106
of … sais:98 91 102
of … saturday:-66 -69 -20
of … school:67 84 83
of … shes:-25 -28 -59
of … show:167 119 -3
of … somebodys:80 -8 -10
of … station:-92 -86 -72
of … storey:-85 -91 -85
of … strong:77 68 64
of … tablets:55 55 48
of … thanks:-51 -48 -50
of … thing:85 -23 -51
of … tiem:-106 -81 -87
of … today:11 -62 -61
of … until:-43 -90 -86
of … walking:93 42 40
of … week:-74 -45 -16
of … wheel:111 114 14
of … which:31 82 100
of … wont:72 109 101
of … year:-1 -55 -24
off:11 7 16
off and:43 68 68
off behind:-57 -109 -83
off dead:-3 -117 -90
off every:57 73 82
off from:0 -164 28
off her:95 104 55
off if:84 140 86
off im:24 53 46
off in:-140 -124 -133
off its:84 32 -31
off ive:61 63 110
off myself:117 189 -67
off see:-140 -133 -129
off to:-44 -32 -5
off … a:-50 -77 -103
off … an:-114 -64 -46
off … at:58 85 86
off … can:129 142 116
off … cold:92 119 116
off … dead:100 53 51
off … dei:79 41 117
off … dey:76 -64 -57
off … dnt:-22 -120 -107
off … do:101 101 114
off … doin:-116 -78 -73
off … each:126 129 103
off … good:46 83 144
off … got:82 51 22
off … him:117 55 -2
off … id:-111 -67 -48
off … ill:184 122 129
off … in:37 63 67
off … interstate:82 79 82
off … is:-29 -51 -72
off … lad:61 78 98
off … lanyard:133 61 46
off … man:79 85 80
off … near:102 -12 -11
off … night:-75 -69 -74
off … no:63 86 140
off … not:-5 -89 -93
off … off:110 147 92
off … old:111 70 105
off … pills:-55 -66 -61
off … planet:61 -57 -74
off … platform:71 93 76
off … tiem:131 140 136
off … u:-60 -63 -67
off … using:110 101 124
offence:-27 -20 -21
offended:-9 -29 -11
offer:33 -80 -86
offered:-74 -119 -106
offering:-32 -16 -30
offers:-3 23 -4
office:-47 -18 -13
office with:161 123 116
office … im:-84 -112 -92
officer:-33 -31 -21
officers:21 29 -1
offices:-7 3 16
official:-21 -10 14
officially:-57 -35 -52
offie:54 -27 -33
offing:54 57 -30
offing myself:54 57 -30
offline:52 65 79
offs:-60 -19 -5
offshore:30 47 67
offy:61 -5 -7
often:0 0 0
oh:-24 14 44
ohio:-105 -70 -89
ohne:35 -37 -9
oil:59 71 83
oil and:74 80 87
oiled:108 93 117
ojala:158 -36 -29
ojala estuviera:55 -6 -2
ok:-30 -33 -21
ok far:103 118 107
ok … it:71 66 74
ok … said:55 32 33
okafor:81 7 21
okay:22 -85 -65
olanzapine:-10 -4 -20
old:-11 -34 -44
old amount:88 127 -20
old and:107 106 33
old college:53 51 56
old dealer:68 -70 -26
old itch:96 0 0
old man:50 105 90
old … asked:99 101 101
old … dnt:141 99 -44
old … down:86 96 109
old … for:86 25 1
old … it:-103 -83 -51
old … not:94 89 76
old … theres:110 79 96
older:-54 -68 -29
oldest:-7 -6 -7
olds:-41 -33 -69
olive:-40 -18 -24
olives:-11 -9 5
ollie:60 75 81
olympics:-31 -19 -13
oma:-24 -23 -10
ombudsman:-12 -6 -8
omelette:-16 -8 -5
omg:-26 0 1
on:-2 -7 0
on an:-82 -131 -116
on bein:127 130 123
on dieing:-111 -81 -46
on earth:32 60 106
on heroin:2 111 47
on him:59 63 65
on ill:137 99 109
on living:93 82 -127
on me:47 9 -16
on mute:94 93 82
on myself:-86 -37 101
on next:44 92 99
on purpose:142 139 73
on repeat:111 59 58
on thursday:-45 -44 -50
on to:83 95 91
on tuesday:-57 -58 -101
on without:106 124 144
on … all:-91 -100 -125
on … any:20 73 103
on … are:-25 -90 -63
on … banister:67 62 59
on … behind:-73 -88 -100
on … bottle:129 129 55
on … break:118 66 86
on … can:-95 -87 -78
on … canal:-56 -51 -38
on … card:-57 -38 -27
on … carpet:90 95 86
on … changing:-81 -86 -88
on … corridor:142 90 68
on … counter:-1 -103 -108
on … counting:120 114 84
on … crane:102 99 107
on … detox:-120 -104 -89
on … died:73 82 60
on … down:-87 -78 -52
on … dresser:106 115 115
on … duvet:133 95 101
on … earth:64 11 58
on … ere:103 123 123
on … every:-74 -26 -126
on … face:-43 -19 -59
on … flat:137 54 -19
on … for:-104 -113 -106
on … fourth:52 77 92
on … friday:-74 -81 -121
on … fridge:-32 -39 -32
on … full:-91 -64 -38
on … garage:50 63 50
on … gas:114 126 126
on … gets:61 1 34
on … grand:89 84 86
on … hands:60 -103 -73
on … hanging:-47 -48 -34
on … hoap:-89 -37 -46
on … horse:106 -8 -6
on … horses:172 89 94
on … id:48 121 86
on … idea:96 89 -5
on … ill:59 64 93
on … it:60 70 67
on … joint:115 86 94
on … knows:73 -1 -8
on … lap:110 123 132
on … locked:-144 -144 -140
on … log:125 102 73
on … long:118 111 63
on … longer:-83 -67 -46
on … lying:-35 -54 -57
on … mind:88 49 -44
on … morning:31 27 41
on … mum:80 76 72
on … myself:120 126 -36
on … new:-69 -101 -108
on … nice:100 102 89
on … nineteenth:53 45 63
on … office:76 80 70
on … old:-82 -59 -54
on … overpass:85 63 63
on … pedal:99 95 103
on … plate:-51 -60 -72
on … railing:-84 -86 -71
on … rails:2 -89 -98
on … read:-78 -70 -65
on … ready:-85 -135 -102
on … right:48 77 94
on … rock:88 71 65
on … rocks:22 66 71
on … rooftop:91 97 99
on … same:80 57 65
on … scaffolding:117 89 92
on … second:44 74 85
on … shes:71 36 -8
on … sons:54 85 -2
on … station:-18 -105 -66
on … stool:77 91 86
on … table:75 96 98
on … tank:62 78 92
on … thats:50 55 65
on … ther:54 79 58
on … theyve:37 48 86
on … tiles:52 76 90
on … till:-59 -35 -66
on … toilet:28 62 68
on … tonight:-9 -41 -51
on … train:-42 -46 -58
on … tray:-81 -70 -70
on … trigger:117 132 139
on … tube:114 114 94
on … twice:97 55 41
on … typing:43 50 42
on … u:45 90 59
on … up:91 16 31
on … want:141 37 -4
on … was:-67 -27 -107
on … wasnt:161 19 6
on … we:-1 -7 -29
on … week:-59 -96 -6
on … who:80 37 17
on … windowsill:-79 -71 -68
on … woke:-26 30 -108
on … yesterday:96 9 70
on … youll:121 109 126
once:10 30 44
once im:96 101 71
once shes:101 104 29
once … find:119 87 87
once … gone:177 183 98
once … hav:148 160 136
once … im:-66 -93 -113
once … thats:115 108 134
oncologist:66 -26 -20
one:38 37 41
one bet:110 -10 -5
one could:116 38 44
one drink:51 -29 -18
one eye:54 78 112
one glass:104 34 49
one good:61 60 98
one i:-42 -54 -65
one is:-61 -24 2
one its:88 78 94
one leg:78 72 81
one line:85 -81 -62
one looks:99 117 118
one mor:43 63 88
one nice:126 76 67
one on:37 25 36
one push:48 22 74
one round:115 123 124
one said:-86 -68 -59
one small:54 72 51
one teh:-89 -68 -99
one theyll:82 104 98
one tomorrow:-83 -110 -89
one way:54 41 43
one year:-49 -92 -56
one yesterday:-108 -115 -90
one … after:64 89 94
one … alife:-107 -96 -41
one … all:96 64 84
one … aside:72 91 129
one … at:10 -56 -57
one … be:2 -56 -82
one … been:54 67 71
one … care:67 -4 -6
one … come:41 20 33
one … couldnt:140 146 154
one … days:10 57 -133
one … doesnt:117 114 60
one … done:91 102 92
one … ere:92 47 50
one … every:95 93 103
one … going:101 103 60
one … his:41 80 99
one … i:8 -48 -90
one … if:101 78 31
one … is:-19 24 74
one … itd:160 94 90
one … its:71 79 119
one … leaving:-73 -65 -27
one … makes:70 78 87
one … my:-65 -89 -77
one … off:-93 -64 -46
one … out:88 107 89
one … sorrry:25 49 66
one … started:105 112 6
one … taken:80 74 69
one … tell:131 113 120
one … them:-61 -54 -72
one … thems:66 52 39
one … theres:108 138 123
one … these:31 11 -70
one … tiem:76 117 125
one … tonight:66 67 96
one … two:27 25 35
one … u:101 106 128
one … wil:69 48 30
one … wine:111 -1 -3
one … yesterday:125 4 23
one … yet:97 24 36
ones:9 16 18
ones … for:138 69 54
ones … get:127 112 103
ones … in:105 69 15
ones … wont:140 105 28
oneself:32 2 -7
onion:-4 -2 -1
onions:-22 -58 -54
online:-89 -69 -79
only:0 0 0
onset:-31 -42 -21
onto:25 30 15
onto teh:71 83 69
onto … and:-16 -37 -16
onwards:7 23 20
ooh:-1 50 47
op:-67 -46 -62
opa:-16 -9 -4
open:27 51 47
open and:105 95 113
open i:136 156 139
open im:93 106 107
open on:105 59 43
open them:1 108 57
open to:-82 -77 -71
open … are:105 74 71
open … dnt:-17 28 10
open … door:123 119 107
open … eyes:136 80 67
open … im:121 89 105
open … was:99 104 88
opened:47 16 32
opened … veins:92 91 93
opener:-62 -47 -29
opening:-25 -36 -21
openly:6 12 -25
opens:98 79 115
opens at:103 107 91
opera:-61 -55 -45
operation:-52 -97 -70
ophelia:-25 -12 -6
opiate:-45 -30 -59
opiates:-129 -88 -42
opiates and:-58 -43 -9
opinion:26 -33 -37
opinions:-24 -10 -6
opioid:-43 -17 -15
opioids:-34 -42 -23
opportunity:-55 -56 -45
opposite:-10 34 -1
opt:44 21 -60
optician:52 -35 -32
option:2 13 -9
optional:-47 -37 -29
options:11 59 54
or:-58 -78 -90
or any:131 164 110
or anybody:93 0 0
or anywhere:117 105 94
or dnt:79 27 52
or does:-84 -71 15
or no:94 23 -3
or see:110 31 -3
or theyll:-108 -104 -100
or … else:125 75 80
or … hav:47 45 76
or … was:191 193 129
oramorph:80 66 71
orange:-6 -32 -40
oranges:-18 -6 -10
orchard:-23 -6 -7
order:38 26 43
order and:127 135 98
order of:78 80 73
ordered:-85 -103 -102
ordered it:111 106 114
ordering:-43 -22 -2
orders:1 15 1
ordinary:-47 -41 -29
organ:-52 -31 -23
organic:-19 -10 -13
organise:-1 0 0
organised:-35 -38 -16
organiser:-41 -25 -4
organist:67 75 79
orient:-13 -4 -2
original:-49 -55 -52
orion:0 -20 -29
orkney:-36 -35 -7
osei:42 47 23
ot:-69 -51 -10
other:-26 -29 -20
other thing:72 30 -21
other times:71 106 106
other … for:113 97 46
other … is:107 98 75
other … tomorrow:-65 -66 -59
other … up:84 46 56
others:-32 4 35
otherwise:-48 -49 -67
otra:-33 49 -25
otra vez:18 65 -14
otter:-22 -21 -19
otters:-16 -3 -17
otto:0 0 0
ought:81 40 47
ought to:72 24 19
ought … hav:91 61 64
our:7 33 22
our station:132 139 156
our toddler:102 99 87
our wedding:89 94 99
our … his:84 65 38
our … i:37 102 98
our … is:-41 -51 -48
our … overdose:103 99 93
our … put:86 99 95
ours:-108 -80 -29
ourselves:-1 10 64
out:21 18 23
out at:43 72 56
out because:-21 19 -106
out but:43 100 95
out by:-65 -98 -123
out early:65 -104 -57
out ere:60 125 129
out from:29 18 29
out i:-9 -37 -125
out if:32 81 51
out im:57 83 86
out last:-96 -53 -36
out not:143 122 121
out today:45 43 79
out tonight:107 51 23
out wat:-90 -74 -92
out with:-70 -72 -21
out … bathroom:-117 -89 -121
out … bridge:92 110 115
out … cant:120 -11 -7
out … car:83 127 147
out … date:-59 -49 -48
out … dey:-55 -74 -81
out … duvet:44 8 9
out … feal:-33 -23 -21
out … going:75 28 27
out … hand:49 79 12
out … in:-74 -80 -38
out … its:-92 -89 -75
out … keys:65 84 79
out … ledge:91 109 125
out … long:77 66 81
out … middle:124 60 64
out … midnight:94 90 101
out … mins:-138 -122 -131
out … most:129 5 -4
out … my:-15 -15 -51
out … night:-125 -62 -37
out … no:103 88 63
out … not:70 7 82
out … one:77 111 119
out … other:-59 -61 -44
out … put:-24 -69 -59
out … rest:123 -53 -92
out … roap:99 95 109
out … room:27 43 29
out … side:58 -111 -103
out … stairs:56 53 78
out … tray:-95 -87 -89
out … up:-45 -59 -41
outcome:-17 -9 -23
outdoor:0 0 0
outdoors:-37 -19 -11
outer:68 86 90
outfit:-62 -50 -33
outfits:84 79 79
outlive:29 34 20
outlived:6 -33 -29
outpatient:-55 -41 -48
outpatients:41 -12 -5
outreach:-75 -69 -55
outright:3 12 18
outside:65 58 102
outside of:52 67 48
outside our:119 79 25
outside with:33 47 68
outside … licence:109 5 14
outside … off:163 34 43
outside … right:77 54 52
outstayed:15 -12 -5
ouvert:57 69 79
ovation:-12 -7 -7
ove:38 14 -16
oven:-10 -10 -17
oven … and:80 81 106
ovens:51 4 17
over:8 25 24
over because:133 82 -5
over his:66 83 46
over im:-98 -127 -105
over in:25 -3 -77
over me:118 78 121
over my:-67 -75 -80
over wen:155 137 149
over … an:120 101 81
over … been:133 10 17
over … bridge:-78 -74 -121
over … comes:64 83 124
over … got:101 125 124
over … head:12 46 96
over … is:-59 -26 -14
over … know:-2 7 30
over … not:63 -37 -1
over … one:-85 -89 -90
over … out:80 70 71
over … pills:125 74 67
over … stile:-91 -78 -72
over … that:-105 -80 -132
over … up:110 105 18
over … werk:101 86 88
overalls:-16 -7 -7
overdid:-41 -21 -18
overdone:-15 -7 -7
overdose:-13 -25 -35
overdose in:-66 -54 -97
overdose my:-37 -125 -99
overdose on:54 47 124
overdose tonight:135 138 67
overdose … feal:45 72 48
overdose … home:6 -85 -65
overdose … last:101 93 104
overdose … u:159 165 158
overdosed:27 40 63
overdosed last:129 4 -34
overdosed on:-71 -98 -95
overdosed … my:132 151 153
overdosed … purpose:-119 -161 -169
overdosed … teh:49 -10 -11
overdoses:-47 -26 -26
overdosing:56 58 15
overdraft:60 75 80
overdue:-17 -12 -8
overheard:6 7 -3
overkill:-6 -2 -2
overlook:0 1 4
overlooked:83 -14 -11
overnight:17 43 40
overpass:143 148 127
overpass and:62 39 22
overseas:0 0 -1
overtime:-40 -36 -17
overwhelmed:-39 -1 -36
overwhelming:-2 38 -81
owe:20 27 -23
owe … a:144 99 74
owed:18 31 37
owes:-27 -16 -19
owing:27 42 60
owl:-45 -27 -17
owls:-46 -13 -10
owls u:126 135 113
own:11 27 -42
own death:108 136 -44
own husband:119 108 108
own im:114 33 -100
own lfie:51 71 -21
own obituary:121 111 113
own tonight:99 139 -33
own … at:-97 -99 -117
own … been:-17 -68 -14
own … befor:15 23 67
own … i:31 51 -85
own … is:-30 -50 -79
own … my:52 58 117
own … on:81 81 97
owned:-14 1 12
owner:-38 -33 -27
owners:-113 -116 -104
owns:38 42 73
owt:67 34 -46
oxfam:6 8 10
oxford:-1 0 0
oxy:72 65 32
oxycodone:67 77 93
oxygen:59 97 71
oxys:90 78 38
p:-39 -55 -52
pa:-11 -2 -3
pace:-12 -53 -42
pacing:131 -17 23
pack:-50 -69 -73
pack of:115 91 67
package:36 -16 -15
packed:-7 -29 -20
packet:43 39 49
packets:42 61 62
packets and:115 97 141
packets … im:85 113 97
packing:-15 -17 -13
packs:62 94 97
packs and:106 104 96
pact:8 5 124
pad:13 -17 -22
paddington:-31 -29 -28
paddle:-61 -54 -59
paddled:-66 -63 -88
paddling:-23 -16 -17
paddock:42 52 58
padlock:49 54 63
padlocked:21 26 14
padre:7 13 19
pads:-32 -27 -31
page:-94 -90 -80
pager:12 10 36
pages:-82 -44 -60
paid:57 78 81
paid off:-92 -79 -112
paid up:94 96 107
paid … friday:88 79 95
paid … funeral:-97 -99 -87
paid … i:21 53 51
paid … my:-112 -98 -96
paid … rent:-140 -124 -115
pain:33 40 34
pain no:-88 -62 -27
pain … i:66 88 57
pain … in:95 43 40
pain … my:37 9 -8
painful:14 7 -64
painkiller:-26 9 12
painkillers:13 53 31
painless:-21 -6 22
pains:-9 -5 -49
paint:-140 -138 -104
paintball:-35 -26 -13
paintbrush:-38 -25 -17
painted:-136 -116 -97
painter:-49 -36 -40
painting:-105 -111 -124
paints:-34 -16 -12
pair:-79 -53 -69
pairs:0 0 1
pal:88 123 120
pale:-11 -6 7
palliative:-36 -6 15
palm:-23 -10 -33
palpitations:-11 -3 -4
pals:16 20 -55
pan:20 50 10
pan at:60 101 56
pancake:-43 2 -6
pancakes:-99 -83 -63
panel:-16 -27 -14
panels:31 -13 -21
panic:-26 -24 -9
panic attacks:-61 -41 -39
panicked:-13 -11 -8
panicking:-36 -18 -15
panicky:53 3 2
panics:-23 -22 -24
pans:13 30 -14
panto:-70 -71 -64
pantomime:-40 -41 -42
pantry:0 -1 1
pants:-43 -33 -53
papa:46 71 64
papa … not:121 108 106
paper:-28 -26 -13
paperback:6 -9 -1
papers:38 40 13
papers … teh:113 52 75
paperwork:54 -54 -19
para:29 -102 -75
paracetamol:53 92 102
paracetamol since:108 103 103
paracetamol … and:91 94 85
parachute:-43 -13 -6
parade:-7 52 63
paradise:-45 -48 -43
parallel:-53 -21 -33
paramedic:-2 -43 -51
paramedics:12 48 60
paranoid:-51 -87 -77
parapet:128 125 134
parcel:-47 -51 -40
parcels:-30 -55 -44
pardon:36 28 21
pardonnez:10 12 12
parent:-17 -27 -47
parenting:-12 -20 -26
parents:6 -10 -2
parents get:110 1 -3
parents im:-97 -97 -84
parents … and:28 50 60
parents … hav:100 56 64
parents … it:81 54 65
parents … sorrry:-98 -98 -86
parents … teh:-44 -47 -76
parish:-63 -28 -22
park:26 37 38
park in:109 100 103
park … down:117 22 26
park … no:85 96 112
park … teh:113 89 74
park … town:109 105 112
parked:48 60 69
parking:-80 -65 -66
parkinsons:-32 -29 -24
parkrun:-25 -18 -14
parks:-38 -28 -73
parle:11 9 -20
parler:-23 -19 -11
parliament:16 36 24
parlour:38 60 12
parole:-6 -18 -4
parrot:2 -14 10
parrots:-10 -26 -14
pars:-23 -12 -8
part:-23 -10 -34
part of:16 -5 -41
part … me:16 8 -59
part … sais:73 10 68
parted:-5 -10 -6
particular:-20 3 -17
particularly:-40 -31 -21
parties:-89 -86 -40
parting:-9 -5 -5
partir:23 33 8
partly:0 -1 -3
partner:-11 -15 -64
partner … me:101 82 -19
partners:19 32 14
partners … a:72 85 71
parton:-43 -26 -13
parts:-28 25 39
party:-18 -10 -30
party … teh:67 66 65
partys:8 20 41
pas:21 47 33
pasa:-9 -11 -1
pasado:-19 -6 -5
pass:-45 -25 -29
pass i:122 -35 -26
pass out:115 119 83
pass … i:134 50 -83
pass … im:110 71 90
passed:-59 -53 -33
passed … teh:-63 -62 -30
passenger:43 68 92
passes:49 23 -1
passing:-19 16 16
passive:11 -11 -12
passport:29 54 -24
passports:-18 23 19
passw:0 0 0
password:7 57 31
passwords:21 17 45
passwords and:100 98 94
past:24 32 37
past midnight:114 144 138
past … a:-72 -47 -38
past … by:124 105 81
past … i:61 100 117
pasta:-28 -15 -66
pastilla:-40 -29 -31
pastillas:65 86 84
pastor:-14 22 -24
pastoral:-2 0 0
pastry:-37 -1 0
pasty:-89 -67 -54
pat:5 21 36
patch:-6 14 33
patches:115 126 107
patches on:139 137 137
patchy:-14 -18 -25
patel:-20 -4 -20
paternity:9 17 9
path:-9 -16 -8
pathetic:-51 -29 -5
pathway:-12 -13 -11
patience:-10 -37 -7
patient:-2 12 46
patients:12 48 41
patio:3 6 5
patrol:82 80 74
pats:-20 5 23
patted:7 22 1
pattern:-59 -47 -36
patterns:-11 -4 -1
patting:-114 -77 -58
paul:-82 -11 -1
pauline:-13 -28 -40
pause:-28 -4 -3
paused:23 24 2
pavement:-9 14 -8
pavlova:-2 -1 0
paw:-12 -35 -21
pawn:31 16 26
pawned:36 30 48
paws:-37 -74 -77
pay:1 24 -38
pay for:-77 -71 -25
pay … his:153 153 117
paycheck:-13 -4 -1
payday:46 -7 19
paydays:5 3 27
paying:11 47 25
payment:-35 -15 1
payroll:-26 -18 -3
pays:10 7 28
paz:-20 -9 -4
pc:5 14 29
pdf:-4 -4 -3
pe:-9 11 -36
peace:38 45 57
peace on:140 109 114
peaceful:79 66 89
peacefully:0 0 0
peach:-25 -21 -14
peacock:-3 -3 0
peak:-24 21 14
peanut:110 113 106
pear:-10 -17 -4
pearls:-23 -36 -26
peas:-36 -31 -50
pebbles:-15 -14 -27
pedal:-2 0 14
pee:4 17 54
peeing:5 -7 -2
peel:1 33 27
peeled:-3 -21 -11
peeling:47 12 46
peer:-9 7 -27
peg:-34 -17 2
pega:65 63 -76
pegs:-21 -21 -28
peine:64 58 69
pellets:121 137 147
pelo:-9 -9 -4
pelvis:-47 -39 -44
pen:40 75 101
pen … teh:146 120 117
pena:-76 -34 -13
penalties:-22 -19 -11
penalty:-30 -45 -25
pence:-15 -12 -9
pencil:117 81 3
pencil case:140 95 39
pendant:-7 0 5
pending:-34 -31 -9
pendre:94 104 94
pends:4 -2 8
penguin:-43 -29 -38
penguins:-40 1 -2
penicillin:-3 -1 0
penknife:-21 -19 -6
pennies:-19 25 23
penny:-17 8 7
pens:75 70 54
pensamientos:56 68 -13
pensamientos suicidas:59 69 -14
pensando:-18 10 -17
pensando en:-83 -21 -14
pensar:29 -8 -5
pense:50 69 -66
pensees:31 34 -7
pension:73 130 42
pension … teh:145 158 102
pensioner:7 16 -6
pensioners:-17 -1 -7
pensions:12 16 53
people:-20 -33 -28
people are:-39 -3 -19
people for:115 83 62
people not:76 114 114
people one:118 79 49
people say:75 -31 -2
people … can:-89 -11 -3
people … dei:85 -2 0
people … kild:100 69 -1
peoples:5 8 -29
peppermint:-68 -41 -50
per:-60 -59 -22
percent:4 19 39
percs:-104 -106 -20
perdonadme:57 64 54
perdonenme:120 125 126
pere:-24 -20 -18
perfect:-14 10 13
perfectly:27 -33 -28
perfume:9 86 80
perhaps:-7 -9 -10
perinatal:-19 -28 -20
period:15 88 141
perm:-61 -47 -52
permanent:154 92 18
permanent holiday:105 48 58
permanently:69 62 97
permanently … teh:-77 -98 -95
permission:26 41 50
permission to:88 91 82
permit:-35 -39 -39
permitted:-23 -20 -20
permitting:-5 0 -1
pero:-3 -62 -34
perro:-10 -7 -6
person:18 -15 -8
person … be:80 17 5
person … dnt:65 -26 -11
persona:1 -1 -1
personal:-26 -35 -35
personality:-51 -21 -18
personally:-13 -14 -19
personne:17 42 -23
persons:-52 -26 -18
perth:-29 -36 -41
pesticide:68 96 55
pet:-9 25 -45
pete:35 9 0
peter:47 50 47
peters:-27 -32 -34
petit:-25 -31 -17
petition:-26 -14 -21
petrol:53 116 155
petrol in:71 62 76
petrol … and:66 72 79
petrol … ive:116 121 91
petrols:80 79 111
pets:8 19 34
petty:-26 -36 -33
peur:22 20 -77
peux:-31 -20 -25
pew:-33 -27 -14
pharmacies:36 -9 -11
pharmacist:-106 -84 -78
pharmacists:-5 -4 -2
pharmacology:-27 -13 -20
pharmacy:-141 -122 -117
phase:-3 -9 -9
phased:-70 -23 -17
phd:24 21 -10
phenibut:27 64 60
phenobarbital:-29 -40 -29
phew:-5 -2 -2
phil:-37 -38 -29
philippines:-7 -7 -1
philosophy:-23 -8 -2
phoned:75 11 19
phones:6 49 50
phoning:-6 -16 -17
photocopier:-14 -7 -5
photograph:-15 -17 -15
photographed:-29 -7 -14
photographer:-37 -32 -34
photographs:3 21 10
photography:-30 -28 -18
photos:-48 -6 -6
photos my:-78 -75 -36
phq:13 -6 -6
phrase:-45 -39 -44
phrases:-1 -2 0
physical:-69 -85 -69
physically:-112 -129 -61
physics:-84 -67 -55
physio:-124 -124 -106
physios:-32 -28 -8
physiotherapist:-10 -32 -20
piano:-32 -8 -27
piano stool:49 58 52
piano … for:-88 -90 -92
pic:67 90 117
pic of:84 99 125
pic … a:50 71 66
pick:19 34 49
pick a:102 116 89
picked:26 24 23
picked it:96 69 97
picked … after:118 4 66
picked … date:-100 -110 -117
picked … day:-110 -71 -42
picked … i:-140 -89 -106
picked … last:117 58 73
picked … spot:-53 -50 -48
picked … train:86 93 118
picking:49 31 11
pickle:-31 -43 -32
pickled:-31 -16 -7
pickles:-44 -7 -8
picks:-48 -36 -14
pickup:-22 -33 -7
picnic:-6 0 -8
pics:102 35 -55
picture:35 4 17
picture … at:-1 28 -111
picture … bein:107 -36 -10
picture … my:13 -77 -10
pictured:-5 -25 -40
pictures:42 26 -37
picturing:73 -3 -173
pie:-69 -87 -61
piece:-20 -71 -58
pieces:-88 -63 -50
pienso:38 56 -44
pier:108 108 108
pier and:-73 -68 -64
pierced:-7 -1 0
pies:-108 -98 -112
pig:-44 -28 -3
pigeon:14 13 14
pigeons:-36 -71 -68
pigs:-14 -15 -15
pile:5 -50 -72
piles:73 74 60
pill:23 53 52
pill … own:56 61 69
pill … this:186 163 123
pillar:51 95 25
pillbox:120 124 122
pillow:62 49 93
pillow in:25 68 78
pillow … a:130 97 92
pillow … to:129 112 26
pillowcase:16 24 29
pillows:9 -6 43
pills:80 106 114
pills a:21 50 70
pills all:152 149 138
pills first:159 153 127
pills for:95 88 79
pills on:22 68 78
pills out:-134 -121 -119
pills put:-88 -19 -56
pills wat:121 109 96
pills with:-44 -45 -71
pills … at:107 101 110
pills … been:120 122 128
pills … cant:98 79 78
pills … down:104 67 61
pills … gone:-92 -116 -35
pills … had:76 29 57
pills … hand:166 65 82
pills … his:182 143 139
pills … i:37 25 42
pills … im:52 78 50
pills … is:59 45 69
pills … its:95 122 122
pills … ive:106 103 118
pills … my:123 87 58
pills … night:88 100 53
pills … not:117 68 70
pills … pills:164 130 141
pills … them:-97 -106 -110
pills … wen:-39 -38 -70
pilot:60 -15 -23
pimp:64 84 -83
pin:126 129 127
pin on:106 92 119
pin … my:85 107 93
pinch:47 57 83
pinched:18 -6 2
pinches:78 116 -154
pinching:-9 -15 -17
pineapple:-55 -5 -4
ping:36 49 28
pinged:-14 -29 -24
pinging:-22 -12 -2
pink:1 9 6
pink … white:-57 -65 -60
pinned:-29 -16 65
pinpoint:66 55 62
pins:7 25 8
pint:23 29 62
pints:72 31 -34
piont:-42 -3 -35
piont of:67 -53 -93
piont to:188 -114 -65
piont where:-40 46 -21
piont … any:277 -59 -39
piont … carrying:87 -11 -3
piont … geting:113 6 22
piont … it:-120 -25 -16
piont … me:-46 49 88
piont … of:164 -38 -22
piont … up:95 8 -3
pip:-9 -5 1
pipe:58 55 66
pipe and:53 75 114
piper:-32 -12 -11
pipes:1 24 30
pirate:-42 -47 -45
pirates:-19 -8 -9
pissed:-27 -2 -49
pistol:140 158 168
pistol and:100 106 117
pistol in:29 36 87
pistol … in:-110 -124 -131
pistola:26 42 48
pistols:114 90 108
pistols on:123 72 83
pistols … teh:90 56 65
pit:10 41 65
pitch:3 -33 -55
pity:-3 -59 -6
pizza:-111 -71 -54
pizzas:-27 -18 -3
place:12 24 37
place and:49 105 72
place of:76 -32 -10
place on:133 94 80
place … going:61 76 122
place … myself:-92 -99 -43
place … teh:113 81 81
placed:118 -17 -24
placed … bet:136 -8 -8
placement:-6 -15 -28
places:-7 -39 -25
places with:133 -13 -4
plain:-58 -78 -74
plainly:-16 -23 -34
plait:14 21 14
plaited:4 18 8
plaits:3 -3 -8
plan:-1 9 7
plan for:-62 -88 -60
plan is:92 102 117
plan on:37 -27 -81
plan teh:92 111 114
plan … and:-76 -107 -78
plan … be:-57 25 -84
plan … everything:99 61 28
plan … for:62 91 87
plan … hav:43 -18 -1
plan … jmup:-93 -108 -60
plan … kil:48 80 119
plan … much:90 12 -1
plan … myself:81 92 121
plan … pills:-63 -91 -58
plan … to:-60 -54 -60
plan … wait:126 103 80
plane:3 -95 -68
planes:-16 -16 -3
planet:102 54 61
plank:-26 -5 -8
planned:-20 -27 37
planned it:99 120 98
planned to:-119 -130 -90
planner:-31 -27 -23
planning:18 48 -51
planning it:177 143 102
planning to:99 107 62
planning … do:109 23 -34
plans:48 24 29
plans for:81 78 71
plant:-62 -52 -35
planted:-51 -30 -21
planting:-63 -41 -29
plants:9 -8 8
plants … teh:187 121 104
plaque:64 71 74
plaster:-20 -32 -27
plasterboard:-52 -36 -36
plasterer:-8 20 -4
plastering:-18 -13 -36
plasters:-42 -16 -62
plastic:-18 -3 16
plastic … a:89 91 83
plastic … his:-86 -93 -83
plastic … in:59 43 51
plastic … on:-117 -123 -122
plate:-62 -42 -58
plates:127 136 81
platform:59 60 56
platform with:-86 -86 -87
platform … and:116 114 114
platform … i:120 96 89
platform … to:136 70 73
plath:-9 -2 -5
platoon:26 50 45
play:-42 -13 -26
played:-55 -15 -18
player:42 18 -26
playground:10 32 8
playhouse:-28 -16 -22
playing:28 7 -25
playlist:38 46 45
playlist i:102 88 90
playlists:3 2 7
plays:-61 -46 -55
playstation:-11 -4 -8
pleasant:-25 -4 -3
please:0 0 0
pleased:-89 -103 -105
pleasure:-10 4 2
plenty:81 90 92
plenty … tiem:109 127 109
pleure:-14 -5 -14
plot:-11 13 -7
plots:-56 -50 -43
plotting:-67 -70 -47
plug:-46 -1 -33
plugged:96 112 113
plugged in:96 112 113
plughole:107 63 71
plugs:-75 -88 -11
plum:-34 -18 -11
plumber:-119 -110 -97
plumbers:-45 -26 -36
plums:-32 -8 -1
plunge:-1 30 25
plus:36 32 72
plus a:105 103 96
plus jai:-85 -87 -11
pm:32 58 79
pm teh:78 64 51
pm … teh:83 38 19
pneumonia:-60 -44 -27
po:-51 -18 -10
pocket:58 37 41
pocket … of:-92 -59 -62
pockets:30 42 38
podcast:-81 -57 -51
podcasts:-4 2 38
poder:-15 -3 -2
poem:11 6 -4
poems:-13 16 13
poet:84 0 18
poetry:13 -11 -5
poets:-18 -15 -5
pogues:13 11 17
poids:109 -20 -20
pointed:10 25 36
pointed at:76 85 91
pointers:-16 -13 -4
pointing:-4 25 28
pointless:100 -29 -29
points:-10 8 16
poison:-17 -21 21
poison … in:-120 -125 -134
poisoned:-38 24 39
poisoning:98 87 63
poisoning my:37 55 -21
poisonous:148 143 148
poisons:-10 4 -49
poke:-18 -19 -3
pokemon:-12 -11 -4
poker:108 122 140
pokies:1 -6 -17
poland:-28 -36 -43
pole:-4 10 58
poles:-1 -1 -1
police:30 44 65
police can:139 142 140
police cell:64 20 12
police i:101 64 70
police … i:48 68 78
police … me:128 -27 -34
police … off:76 -80 -75
police … teh:-69 -55 -64
policeman:28 -22 14
policy:41 63 70
policy … out:105 117 64
polish:47 103 102
polished:51 68 5
polite:97 66 92
politely:48 -42 -47
political:-9 -2 -1
politics:-49 -32 -6
polytunnel:18 10 37
pond:34 87 81
pond and:70 38 43
ponds:-32 -19 -7
poner:-55 -17 -7
pont:-63 -71 -49
pont … vais:64 72 58
pony:-62 -24 -15
pool:-6 -10 -14
pools:-15 -5 13
poor:-13 -55 -38
poorly:-8 -21 -4
pop:-86 -98 -101
popcorn:-112 -67 -57
popcorns:-2 -1 -2
popped:72 62 78
popped out:109 112 104
popping:41 19 32
poppy:18 28 36
pops:-42 -26 -30
por:-38 38 63
porch:-15 -25 -25
pork:-5 -3 -2
porque:-105 -78 -20
porridge:-74 -68 -68
port:1 -2 12
porter:14 33 -14
porters:26 42 39
porto:-3 0 0
portugal:60 67 64
pose:-3 -3 -4
posh:26 7 7
position:-51 -33 -46
positive:-43 -29 -23
possession:11 25 41
possible:-71 -57 -42
possibly:-18 -24 -16
post:-50 -38 -15
post its:75 55 35
post last:94 72 68
post something:62 58 40
post to:95 103 92
post … be:94 99 116
post … for:115 33 42
post … last:118 98 116
post … monday:83 81 64
post … once:120 110 98
postbox:-11 -10 -7
postcard:-22 1 5
postcode:-43 -27 -22
posted:65 89 84
posted his:113 116 109
poster:-19 7 -18
posters:7 -21 -15
postie:24 15 5
posting:2 4 -7
posting … im:57 62 59
posting … teh:161 135 109
postman:-85 -81 -71
postmans:-15 0 -12
postnatal:-34 -6 -18
postpartum:3 13 -2
posts:-111 -76 -80
pot:-42 48 46
potassium:-2 44 36
potato:-80 -70 -76
potatoes:1 15 33
pothole:-8 -9 -1
pots:-17 14 3
pottery:-93 -70 -54
potting:68 81 79
pouch:13 33 63
pound:-71 -63 -58
pounding:-64 -21 -30
pounds:-92 -85 -118
pour:13 22 -36
poured:24 -27 13
poured … down:-52 -95 -77
poured … teh:-54 -76 -79
pouring:51 64 115
pouring and:89 52 56
pours:-15 -16 13
powder:-26 -10 -33
power:-127 -119 -93
ppy:0 0 0
practical:-4 -12 -26
practically:-11 -81 -68
practice:39 34 61
practiced:-13 -9 -6
practicing:21 38 39
practise:-78 -91 -78
practised:-76 -55 -23
practised … on:78 63 63
practised … teh:-95 -94 -91
practising:-23 0 -10
prague:-39 -10 -7
praise:-60 -41 -30
pram:25 30 35
prawn:-44 -24 -20
prawns:-10 -11 -11
pray:6 -61 4
prayed:45 -37 2
prayer:88 64 53
prayers:24 41 81
praying:28 -26 -3
prays:90 101 -33
prazosin:-14 -11 -4
pre:-81 -22 -9
preach:-28 -11 -10
precinct:-13 -2 -2
precious:-17 -12 2
precisely:42 -26 -16
prefer:-69 -61 -34
preferred:-44 -29 -36
prefers:29 0 0
pregabalin:-19 -56 30
pregabs:76 67 120
pregnancy:-24 -17 -43
pregnant:-33 -6 4
pregnant and:84 94 101
premier:50 53 66
premium:-7 -1 -1
prends:-12 -8 -4
prenez:11 11 15
prep:-65 -50 -53
prepaid:32 45 41
prepare:-60 -30 -21
prepared:-12 18 57
prescribe:41 48 53
prescribed:-39 -45 -47
prescriber:37 -27 -35
prescribing:-17 -7 -3
prescription:-16 -8 -8
prescriptions:48 87 65
present:-45 -35 -26
presentation:-54 -11 -12
presenter:-27 -21 -6
presents:-16 0 4
presque:14 14 -17
press:108 30 25
pressed:84 68 58
pressing:176 147 135
pressing teh:35 66 96
pressure:-53 -46 -37
pressures:-77 -63 -59
pret:-33 -24 -14
prete:40 33 41
pretend:38 37 22
pretended:14 35 19
pretended to:53 65 47
pretending:81 60 13
pretending to:83 27 -71
pretending … teh:101 102 69
pretends:-10 -11 -8
pretty:0 0 0
prevenshun:-32 10 -21
prevent:-17 -7 -4
preventable:-20 -17 -1
previous:-12 -31 -52
price:-73 -65 -38
prices:-60 -32 -24
pricing:10 -36 -18
prick:-1 -1 0
pride:-90 -73 -68
priest:9 24 12
priests:-42 -38 -35
primary:-55 -43 -31
prime:76 11 -16
primer:-40 -46 -34
prince:117 116 106
print:-27 -10 1
printed:-68 -67 -60
printer:-116 -77 -52
printers:-18 -14 -15
prints:4 -38 -36
pris:0 26 57
prison:-74 -28 -67
prisoner:47 -18 -13
private:-68 -36 -39
privately:-23 -23 -14
privilege:52 77 102
priya:3 28 19
prize:-21 -31 -27
pro:-40 -2 -1
prob:10 -17 -19
probably:0 0 0
probate:1 -1 12
probation:-51 -38 -96
problem:-8 -77 -104
problems:-4 -68 -50
procedure:-17 -21 -14
process:9 59 47
prof:-52 -32 -49
professional:-12 -3 -2
professor:-23 -16 -1
profile:60 77 77
program:-76 -59 -30
programme:-39 -60 -55
programmed:-5 -2 -2
progress:-47 -22 12
project:-97 -97 -64
projector:-15 -10 -14
projects:-2 -2 -1
prom:-3 0 -6
promise:26 25 -18
promise to:64 -6 -2
promised:25 9 14
promised id:134 60 108
promised my:-25 -31 -61
promised myself:39 75 83
promised … and:96 29 71
promised … id:76 30 47
promises:-21 -27 -23
promising:124 -20 -46
promoted:-22 -11 -6
promotion:10 -29 -80
prompt:-23 -7 -19
proof:-57 -28 -17
prop:66 58 62
proper:-89 -41 -39
properly:29 48 80
properly … my:94 107 86
property:-38 -30 -29
propofol:121 142 144
proposal:-41 -60 -25
propose:-83 -65 -51
proposed:-31 -53 -36
proposing:-69 -63 -31
propped:11 9 -2
propranolol:28 37 56
props:-19 -14 -20
prose:-1 15 -3
prosecco:54 35 -49
protein:-27 -14 -11
protest:-37 -37 -41
protocol:-9 -4 -4
proud:-12 -64 -49
proud and:43 16 45
proud … im:68 85 73
prouder:-43 -34 -3
prove:32 26 -19
provided:-34 -31 -23
provider:0 7 -1
prowd:-24 -11 -1
prozac:69 79 91
prunes:-12 -19 -1
pruning:-10 -7 4
ps:-10 -4 0
psa:-30 -22 -3
psychiatric:75 -36 -39
psychiatrist:-92 -44 -43
psychiatrists:-24 -16 -19
psychologist:-69 -56 -59
psychology:-34 -37 -5
psychosis:-34 -35 -38
pta:-34 -16 -23
ptsd:-81 -79 -39
pub:20 -19 -58
pub … about:102 117 -1
public:24 40 40
published:-15 -7 -3
pubs:0 12 15
pudding:-104 -73 -52
puddings:28 30 25
puddle:47 41 37
pueblo:-14 -17 -14
puedo:37 19 -36
puente:76 102 97
puffins:-52 -53 -63
puffs:-4 -2 -4
pug:-24 -5 -3
puked:84 48 52
puking:27 38 74
pull:89 62 23
pull … im:98 29 29
pull … it:-16 -52 -116
pull … trigger:42 57 53
pulled:48 30 18
pulled me:50 51 72
pulled … back:126 -35 -13
pulled … trigger:-75 -55 -69
pulling:71 68 108
pulls:-39 -49 -86
pulse:129 149 171
pulse is:119 136 129
pump:-11 -3 17
pumped:19 -31 -5
pumping:66 76 75
pumpkin:-90 -82 -83
pumpkins:-20 -18 -26
pumps:67 65 55
pun:-51 -42 -8
punch:67 10 -59
punch … own:67 107 -14
punchbag:42 31 21
punched:-82 -65 -58
punches:62 82 -110
punches me:117 113 -121
punching:48 8 12
punctual:71 87 87
pune:-13 -1 10
punish:75 105 21
punishment:126 134 -78
punjabi:76 80 71
puns:-62 -58 -38
pup:-6 -9 -1
pupil:22 49 46
pupils:109 97 80
pupils are:97 66 71
puppies:-3 -5 0
puppy:-123 -108 -118
puppy and:-106 -107 -110
purchased:53 51 74
pure:-68 -41 -37
purely:-41 -46 -29
purge:-2 -27 -3
purged:122 10 -23
purged twice:66 50 0
purging:29 -30 -40
purpel:-5 11 38
purpose:117 124 69
purpose i:-20 -2 -82
purpose ive:3 -73 -75
purpose … me:2 1 -99
purpose … teh:51 87 105
purring:58 10 14
purse:-15 -29 -82
push:35 36 27
pushchair:0 0 0
pushed:65 103 99
pushed me:7 1 -116
pushed teh:79 77 91
pushes:23 32 -43
pushing:-16 -6 -66
put:8 6 -22
put on:1 45 50
put teh:-58 -51 -32
put … affairs:103 -6 -4
put … and:-69 -110 -49
put … back:-5 -103 -95
put … car:81 51 81
put … down:94 95 117
put … gun:-73 -86 -109
put … hands:-30 3 -150
put … its:-104 -74 21
put … me:62 -99 -52
put … of:170 128 115
put … out:-48 -45 -83
put … over:-118 -95 -72
put … patches:99 100 112
put … pills:-53 -35 -27
put … quid:96 -5 -3
put … through:50 79 63
put … wat:-99 -102 -90
puts:1 15 -117
putting:1 0 -1
putting … a:78 64 78
putting … back:95 96 100
putting … bullet:94 98 81
putting … into:46 87 115
putting … teh:-61 -53 -68
putting … to:72 41 36
putting … up:-88 -76 -88
putty:15 28 19
puzzle:-67 -63 -65
pyjamas:18 29 45
pylon:164 176 167
q:-10 -3 3
qualified:-8 -51 -30
quality:-50 -45 -30
quand:9 31 9
quarrel:6 18 16
quarry:68 87 84
quarry and:82 84 86
quarter:-23 -32 5
quarter to:128 108 93
quay:126 59 67
quays:-10 -8 -6
que:-45 -66 -102
que … me:44 -12 -9
queasy:-60 -54 -29
queen:-63 -8 -8
queens:-3 -9 -8
queensland:-24 -14 -4
quelle:63 73 -27
quelquun:-2 -3 1
querer:21 -10 -3
queria:77 -20 2
queriendome:-75 -25 -5
question:-107 -88 -70
questionnaire:-29 -40 -14
questions:-105 -77 -87
quetiapine:-40 -31 -46
queue:8 46 13
queued:-4 1 1
queueing:-29 -22 -19
queues:72 -3 -1
qui:-11 -15 -6
quiche:28 59 69
quick:101 114 80
quick and:-99 -100 -68
quick way:172 130 114
quicker:1 16 -9
quickest:54 110 -29
quickly:0 0 0
quid:-13 -121 -114
quien:16 5 -4
quiere:73 96 -19
quiero:68 70 -97
quiero desaparecer:41 -26 -6
quiero matarme:88 152 -23
quiero morirme:18 109 -1
quiero suicidarme:2 55 -5
quiero … en:-61 -39 -3
quiero … no:-67 83 -26
quiero … quiero:-46 88 -1
quiet:24 14 17
quiet … can:-88 -54 -60
quiet … im:81 90 43
quiet … it:83 79 68
quieter:98 41 85
quietly:43 46 52
quiets:5 12 -35
quil:93 94 86
quilt:-41 -60 -43
quilting:-11 -16 -15
quince:14 16 -2
quise:-21 -6 -2
quisiera:83 -41 -6
quisiera estar:75 -1 -1
quit:-9 -24 29
quit … i:-63 -76 -18
quit … in:-103 -113 -101
quitar:18 39 69
quitarme:30 61 -37
quitarme la:41 76 -44
quitarme … vida:60 93 -44
quite:0 0 0
quito:0 12 12
quitting:-80 -72 -14
quiz:-74 -51 -72
quoi:0 -1 -14
quote:-47 -41 -26
quoted:-13 -13 -10
quotes:-34 -33 -27
quoting:0 -7 -12
ra:88 97 110
rabbi:4 15 13
rabbit:69 5 -35
rabbits:124 131 135
race:-63 -27 -13
racing:-19 -17 -4
rack:-55 -47 -10
racket:-2 -4 -1
radiator:28 29 7
radiators:-21 -30 14
radio:-33 -14 -1
radioed:-6 1 4
radios:76 99 87
radiotherapy:-51 -31 -6
raffle:-58 -40 -59
raft:-1 0 -1
rafter:-4 2 -13
rafters:58 43 24
rag:74 94 114
rage:9 -67 24
ragequit:22 18 -5
raging:-5 7 15
raid:-22 -11 -2
rail:92 118 114
rail im:78 89 85
rail … down:62 86 96
rail … i:140 125 71
rail … teh:-106 -113 -111
railing:21 39 38
railing and:133 137 146
railing one:-91 -89 -90
railings:-11 -40 -39
rails:81 54 54
railway:24 46 65
railway and:133 75 87
railway … after:-85 -92 -93
rain:-119 -97 -96
rain and:-65 -69 -61
rained:-92 -74 -68
raining:24 -7 4
rains:-34 -26 -17
rainy:24 12 -12
raise:0 20 46
raised:18 3 -20
raisin:-40 -21 -12
raising:-64 -44 -23
raisins:-78 -56 -61
rake:-60 -44 -31
ramadan:8 15 17
ramble:0 -9 -36
ramblers:-42 -59 -50
rambling:-41 -31 -18
ramesh:0 2 -4
ramming:26 19 127
ramp:35 31 36
ran:-24 -5 25
random:-54 -25 -83
rang:-48 -72 -46
rang to:73 110 151
rang … top:105 101 125
range:-41 -41 -57
ranger:37 53 59
ranked:20 26 -4
rant:-82 -74 -71
rap:2 5 -16
rape:21 31 -17
rapes:94 113 -22
rapes me:94 113 -22
rare:7 14 -9
rarely:-30 -24 -13
rash:-97 -81 -78
rat:86 91 116
ratatouille:-46 -48 -36
rate:-77 -63 -59
rates:-25 -12 -6
rather:6 -47 -88
rather be:-4 -47 -100
rather not:36 -149 -52
rather … had:76 2 5
rather … see:110 65 38
rather … teh:66 51 47
rato:47 4 8
rats:68 57 45
rattle:16 47 116
rattled:68 52 48
rattles:-39 -15 -4
rattling:-38 -87 -62
rave:7 4 1
raving:121 94 87
raw:39 1 -27
ray:11 -7 21
razor:59 72 77
razor in:169 164 13
razor out:0 -108 -91
razor … my:-50 -34 -112
razor … teh:30 -28 -93
razors:37 12 -3
rd:-11 5 35
re:-4 -10 -3
reach:13 -3 1
reached:21 -23 20
reached teh:105 39 32
reaches:180 151 160
reaching:47 58 46
react:36 81 4
reaction:-21 -20 -15
read:-2 3 12
read … and:-18 -94 -71
read … me:108 100 114
read … on:-35 -60 -64
reader:-85 -63 -59
readers:48 60 68
reading:-33 -52 -38
readings:-17 -7 -7
reads:22 50 58
reads it:107 110 123
ready:-21 -10 -8
ready to:28 12 -78
ready … catch:131 46 -27
ready … dei:-50 91 102
ready … log:110 65 -6
ready … me:19 68 71
ready … myself:99 154 10
ready … off:127 68 -46
ready … out:45 -83 -12
ready … to:85 72 70
ready … tonight:115 120 141
ready … unalive:61 109 -2
real:-55 -21 -20
real one:147 158 155
realise:-32 -48 -13
realised:-33 25 -7
reality:-30 -23 -19
realize:-91 -46 -43
really:0 0 0
reaper:60 -4 -9
rear:-74 -50 -40
reared:-52 17 -40
reason:-3 -18 4
reason i:-102 -40 -33
reason my:109 -2 -2
reason … get:100 0 8
reason … havent:-146 -56 -6
reason … stay:2 -86 -30
reasonable:-1 -37 -18
reasons:28 -21 -91
reassuring:-27 -10 -2
rebound:-1 -1 0
rec:-19 -9 14
recall:59 12 15
receipt:-26 -14 29
receipts:-40 -21 -41
recently:-52 -16 -51
reception:-70 -55 -66
receptionist:-63 -39 -13
receta:-2 -1 -1
recipe:-109 -81 -67
recipes:-57 -54 -89
recital:11 21 14
reckon:41 44 58
reckoned:64 96 119
reckons:-75 -56 -68
recliner:52 22 12
recognise:-23 18 12
recognised:-30 2 -21
recommence:-12 7 -10
recommend:-95 -70 -40
recommendations:-10 -1 -1
recommended:-49 -45 -33
record:10 1 31
record … and:112 120 118
recorded:71 76 112
recorder:-109 -40 -39
recording:43 66 83
records:-50 -89 -48
recover:-45 -60 -64
recovered:-63 -27 -22
recovered and:-97 -27 -15
recovering:-23 -8 -13
recovery:-93 -97 -143
recs:2 45 55
recuerdo:-2 -1 -1
recycling:-61 -75 -37
red:11 1 14
red … im:107 58 40
reddit:-54 -54 -34
reds:69 86 70
reduced:-30 -24 -14
reducing:-72 -54 -37
reduction:-9 -7 -17
redundancy:2 -12 -83
redundant:-22 -15 -8
ref:-16 -17 -36
refer:40 -3 -4
referee:-9 -20 -9
reference:4 7 19
references:-47 -42 -37
referral:27 -2 0
referred:-47 -39 -47
refill:-18 -27 4
refilled:-11 12 -5
reflection:136 135 126
refresher:-1 -3 0
refuge:-6 -33 25
refund:-17 -20 -12
refunded:-16 -6 -1
refusal:4 -23 -12
refuse:0 15 -39
refused:16 -42 10
refuses:13 31 -99
refusing:10 19 63
regarde:-5 -5 -3
regarder:-7 -6 -6
regarding:-13 -11 -9
regardless:-19 -36 -36
regards:52 -28 -30
regiment:66 95 69
register:42 21 -3
registrar:-35 -27 -32
registration:8 -3 1
registry:-15 -9 8
regret:61 49 5
regret it:127 99 130
regret nothing:-112 -56 -27
regret that:114 -14 -12
regrets:-28 7 -12
regretted:-40 -43 -41
regular:31 28 -67
regulars:-43 -28 -36
rehab:-14 -6 -39
rehabs:-27 -32 -29
rehearsal:9 9 18
rehearse:7 30 22
rehearsed:57 78 92
rehearsing:66 93 45
rehome:-12 -1 -1
rehomed:-12 8 30
rehoming:-3 8 3
rejected:6 -6 -8
rejection:-37 -4 0
relapse:-125 -84 -76
relapse and:-69 -6 -2
relapse … i:-42 -16 -1
relapsed:-94 -7 -82
relapsed and:-83 25 -12
relapsed at:201 -12 -2
relapsed i:-45 -7 -2
relapsed last:125 -9 -1
relapsed on:193 -56 -33
relapsed today:121 18 13
relapsed … and:133 5 -2
relapsed … heroin:141 8 0
relapsed … my:124 -1 0
relapsed … night:125 -9 -1
relapsed … this:120 -1 0
relapsed … to:162 -4 -2
relapses:0 -17 -15
relapsing:-40 -63 -7
related:-37 -46 -31
relationship:-60 -33 -18
relationships:-40 -17 -7
relatives:-64 -74 -40
relax:-34 -8 -4
relaxed:62 -18 -16
release:30 22 10
released:50 50 9
relegated:-4 -1 -1
relief:87 -85 -71
relieved:-34 -156 -124
religious:-76 -46 -26
relly:70 77 69
rely:-44 -30 -29
remain:26 5 2
remaining:110 77 94
remains:4 19 22
remark:1 -16 0
remarried:-51 -25 -4
remedies:-15 -9 -12
remedy:12 -5 -4
remember:-10 -9 14
remember how:89 86 96
remember it:82 104 95
remember me:33 60 72
remember … as:26 89 79
remember … good:50 -23 -28
remember … im:-119 -79 -48
remembered:-57 -43 -33
remembering:-64 -24 -27
remembers:-39 -82 -75
remembrance:4 10 1
remind:14 -4 8
reminded:6 -18 -3
reminder:-81 -71 -70
reminding:-16 -29 -24
remission:7 -2 -4
remote:-49 -37 -7
removal:-11 17 16
remove:-21 -40 -23
removed:24 50 53
remover:146 137 136
renew:115 -7 -26
renewal:74 -39 -27
renewed:16 28 25
renewing:-46 -66 -62
rent:85 5 -5
rent and:55 108 118
rented:39 15 7
rentree:8 5 -3
rentrer:10 8 -28
rents:95 105 137
rents paid:126 133 139
rents … teh:133 139 147
reopened:44 72 -4
reorganise:-39 -24 -2
reorganised:-15 -14 -7
rep:-34 -26 -17
repaint:-44 -32 -32
repair:-12 -39 -36
repairs:20 37 35
repeat:25 24 29
repeating:49 -13 -22
repeats:-5 -3 -14
replace:-34 -15 -16
replaced:-45 -52 -42
replacement:-11 -3 -16
replacing:-77 -69 -62
replaying:-52 -35 -8
replied:-70 -66 -66
replies:19 31 34
reply:-25 10 19
replying:-88 -88 -59
report:-84 -83 -100
reported:-51 -20 -11
reporter:-2 1 -4
reporting:-4 23 42
reports:-31 -20 -12
repossess:11 3 4
request:-63 -44 -28
requiem:53 61 72
reread:-38 -21 -19
rescue:-62 -20 -20
rescued:-38 -11 -7
rescues:0 -9 -21
rescuing:29 88 67
research:17 43 29
researchers:-3 -2 -1
researching:-60 -45 -1
resent:-8 -5 -1
resentment:-15 1 -6
reservoir:87 96 107
reservoir and:143 154 156
reservoir with:-108 -106 -109
reset:-8 -56 -84
resetting:-89 -13 -7
residence:-5 3 -1
resident:-2 27 -11
residential:-89 -103 -90
residents:22 -3 -87
resign:70 51 25
resignation:22 56 38
resigned:13 21 34
resisted:23 -89 -1
resisting:2 -26 -6
resit:-27 0 -7
resits:-20 -31 -43
resolved:56 96 -31
resources:-70 -50 -42
respawn:118 89 67
respect:-8 -8 3
respectful:-7 -2 -1
respire:201 206 189
respite:10 25 21
respond:-43 -12 -2
responding:-4 4 41
response:-56 -32 -26
responsible:-77 -39 -37
responsibly:-2 -2 0
rest:65 58 59
rest are:-82 -74 -89
rest is:77 100 67
rest … be:92 131 135
rest … bottle:94 -102 -90
rest … me:79 44 41
restart:-13 -100 -88
restarted:-36 -12 -23
restaurant:-27 -15 -17
restaurants:-32 -13 -6
reste:-19 -19 -17
rested:0 39 58
restful:64 -9 14
resting:-47 -46 -52
restless:-37 -62 -56
restore:-7 -1 -2
restored:-30 -20 -13
restraining:-9 -17 -12
restricting:79 -8 -4
restriction:-12 0 -2
result:12 -10 -5
results:-4 -22 -7
results in:104 111 103
resus:27 30 7
resuscitate:1 7 1
retail:-49 -42 -46
retching:119 139 136
retire:39 -5 37
retired:0 -55 -60
retirement:-17 -33 -41
retires:-32 -49 -28
retiring:-20 -42 -52
retreat:-20 -5 -7
return:32 77 70
return to:46 -34 -35
return … teh:60 -13 -1
returned:20 37 19
returned my:112 108 128
returning:41 52 57
returns:18 -9 31
reunion:-28 -16 -19
reveiller:79 -40 -19
revenge:-47 -45 -8
reverse:-7 -4 0
reversed:-25 -21 -4
reverses:-2 -1 0
review:-41 -69 -67
reviewing:-31 -10 -13
reviews:-9 -10 -2
revise:-29 -44 -16
revised:-44 -43 -26
revising:5 34 27
revision:-12 -6 -5
revoir:24 25 10
revoked:56 65 7
revolver:170 154 185
revolvers:140 130 130
reward:10 14 27
rewarding:-8 -2 -1
rewatched:-26 -10 -5
rewatching:-16 -17 -5
rewriting:-51 -43 -50
rex:2 51 58
rhapsody:18 -2 3
rheumatology:-2 0 0
rhubarb:-29 -27 -20
rhythm:-54 -66 -65
rib:-61 15 -59
ribbon:-54 -58 -68
ribbons:16 28 36
ribs:16 12 31
rice:-23 -15 -13
rich:-39 -23 -25
richer:3 -4 -1
richmond:-29 -16 -12
rid:-8 6 -56
ride:20 -22 -35
rides:-49 -37 -63
ridge:-10 -12 -2
ridiculous:-49 -51 -20
riding:87 70 67
rien:20 -2 -34
rifle:48 60 106
rifle is:102 88 79
rifle … a:-95 -85 -32
rifle … teh:62 62 37
rifles:18 26 57
rig:131 88 55
rigged:95 103 95
right:-29 -28 -10
right at:132 148 150
right for:71 68 116
right on:-82 -94 -92
right tablets:-70 -59 -37
right that:98 23 17
right thats:-80 -75 -65
right ther:114 85 68
right things:139 122 147
right … am:-36 2 11
right … down:71 63 63
right … got:-13 28 43
right … hav:67 32 18
right … it:-46 -65 -48
right … keep:135 73 74
rightly:-18 -22 -18
rights:-6 3 -4
rigid:135 153 144
rigs:-30 -49 -67
ring:-24 -27 -15
ring anyone:124 140 135
ring her:-105 -84 -37
ring me:-54 -60 -57
ring off:101 102 82
ring … police:94 79 72
ringer:-26 -2 -9
ringing:28 19 7
ringing round:100 101 107
ringing … dealer:141 -4 -1
ringing … im:87 104 119
rings:-1 22 51
ringtone:-3 -2 -1
rink:-42 -25 -12
rinse:-45 -41 -40
rinsed:-8 -3 -2
riot:-4 -2 -1
rip:-7 22 12
ripped:-16 -16 -20
ripping:172 149 133
rire:-56 -34 -24
risa:-54 -24 -11
rise:-10 22 31
rises:-13 -1 0
risk:-19 -16 -77
risperidone:-10 -12 0
rist:84 88 96
rist right:1 1 67
rist to:29 47 50
rist … elbow:97 98 80
rist … it:4 39 -25
rite:-49 -45 -39
rites:28 17 29
ritual:-26 -13 -7
ritze:47 53 -22
ritze mich:75 85 -1
rival:-27 -12 -11
river:71 90 97
river i:82 74 94
river tonight:158 156 142
river with:-48 -54 -75
river … on:-97 -90 -87
river … teh:104 116 106
rivers:70 86 79
rk:0 0 0
rly:-14 40 15
rm:23 24 75
rn:0 0 0
rning:0 0 0
road:61 33 24
road i:-47 -52 -97
road … for:87 16 13
road … im:-49 -18 -10
road … to:-79 -44 -61
roads:-56 -126 -121
roadshow:-39 -17 -15
roadworks:-58 -51 -27
roap:15 12 18
roap from:70 42 33
roap on:19 31 54
roap over:86 88 92
roap … bag:98 99 98
roap … dnt:80 105 122
roap … hands:-50 -75 -82
roap … his:124 133 138
roap … i:84 91 63
roap … ill:-36 -78 -84
roap … in:-42 -54 -56
roap … my:-57 -116 -157
roap … tent:-132 -59 -49
roap … was:105 5 2
roared:-39 -17 -3
roaring:17 17 46
roast:-100 -70 -87
rob:-6 -2 74
robbed:-82 -5 0
robbery:-11 -15 -10
robe:-16 -2 -8
robin:-28 6 -11
robins:-32 -22 2
roblox:14 16 -7
robot:-53 -22 -16
rock:38 6 13
rocket:-9 -43 -30
rocking:-54 -56 -34
rocks:72 130 132
rod:-12 7 2
rode:-1 -6 -2
rods:-41 -39 -40
role:-13 -17 -13
roll:-23 -10 6
roll and:66 88 81
rolled:37 28 32
roller:-43 -24 -15
rollercoaster:-9 -7 -11
rolling:68 61 42
rolls:-57 -41 -36
roman:-36 -38 -21
romance:-5 -2 -2
romans:14 20 -11
romantic:-17 -19 -27
rome:-3 -3 -2
romeo:-8 -23 -22
ron:69 94 73
rong:-35 -15 -29
rong way:57 93 104
roof:91 120 120
roof i:67 94 68
roof of:117 133 116
roof … car:-60 -62 -76
roof … halls:130 125 125
roof … multi:-99 -102 -101
roof … no:107 117 125
roof … off:-51 -47 -54
roofer:-8 -2 0
roofs:12 50 59
rooftop:65 72 77
room:18 18 12
room im:-33 -54 -72
room ive:-88 -93 -78
room that:95 92 89
room wen:13 20 -77
room … a:112 110 123
room … do:109 84 102
room … im:75 -17 -12
room … no:-14 -101 -106
roomies:0 0 0
roommate:-6 -14 -35
roommates:-38 -28 -10
rooms:118 130 136
rooms spinning:97 128 123
root:-22 -9 -6
rooting:68 -5 -14
roots:-12 -18 -6
ropes:170 193 190
ropes in:110 95 101
ropes on:75 80 91
ropes … im:68 82 81
ropes … in:-96 -90 -96
rosary:132 135 129
rose:-77 -69 -55
roses:-12 -6 -5
roses and:-69 -77 -65
rosie:-34 -28 -19
rosies:21 18 11
rot:81 -7 -5
rota:32 38 -15
rota … it:109 84 83
rotas:7 7 8
rote:-23 -26 -5
rotis:-48 -44 -59
rotten:62 -26 8
rotterdam:0 -2 0
rough:-74 -87 -104
roughly:29 21 21
roulette:82 -4 -1
round:33 35 32
round and:-91 -121 -122
round because:204 189 158
round ere:-46 -19 -52
round i:-93 -60 -31
round me:175 166 176
round on:105 116 100
round saying:97 110 97
round twice:76 54 35
round … be:151 118 117
round … for:54 59 86
round … he:129 94 122
round … help:20 22 71
round … house:-124 -100 -24
round … i:42 33 2
round … teh:18 30 56
round … with:-58 -67 -53
roundabout:-87 -81 -76
rounds:59 68 79
rounds and:90 89 69
rouse:113 101 97
route:-20 24 54
route to:114 134 112
router:-41 -45 -17
routine:-6 8 -37
rover:-20 -26 -29
row:8 6 -1
rowan:-21 -12 -12
rowed:144 89 88
rowers:-2 -2 -1
rowing:-71 -42 -44
rows:95 130 109
royal:-31 -20 40
rs:0 0 0
rthd:0 0 0
rub:18 11 -70
rubbed:-1 -54 -66
rubber:12 -3 3
rubbish:-40 0 21
rucksack:73 102 107
rucksack … bricks:103 103 81
rucksacks:58 40 44
rude:-53 -61 -35
rug:42 23 28
rugby:-26 -7 0
ruhe:-8 -20 -9
ruin:-23 -16 -26
ruined:-33 15 -28
ruining:-40 -37 -25
rule:-103 -63 -60
ruled:-44 -27 -27
ruler:16 49 45
rules:-103 -83 -96
ruling:43 55 -1
rum:87 50 69
rum in:-129 -136 -78
rumbled:-8 -3 -2
rummy:-43 -36 -33
rumour:-6 -19 -18
run:-3 -6 -4
run … bath:98 106 124
run … tomorrow:102 79 74
rung:9 -51 -41
rung teh:-83 -89 -75
runner:-11 -4 -6
runners:-77 -73 -60
running:23 9 13
running and:136 159 141
running ive:67 90 31
running out:-40 -35 -118
running waiting:-86 -100 -114
running … and:-142 -136 -95
running … bath:87 98 126
runny:-26 -5 -10
runs:2 47 66
runs out:132 96 82
runs … at:130 103 105
rural:-39 -25 -1
rush:-19 -9 -16
rushed:-22 -37 -33
rushing:-51 -48 -37
rust:14 51 61
ruth:92 98 101
s:-14 30 -66
sa:-3 -1 0
sabbatical:-13 -4 -3
sabe:8 7 -9
sachet:45 54 55
sachets:-10 -10 -8
sack:74 76 72
sacked:-35 -18 -6
sad:-37 -24 -53
sad … was:17 -78 -82
sadly:66 -11 -6
sadness:-53 -38 -49
safe:6 -8 -33
safe but:85 102 89
safe … i:-3 78 88
safe … myself:84 25 -122
safe … want:64 99 2
safeguarding:-9 -6 -1
safely:-50 -32 -25
safer:5 -61 -20
safety:21 47 63
safetys:116 116 127
safetys off:116 116 127
sag:-2 -1 -2
saga:-12 -12 -14
sage:-13 -12 -24
sagen:0 1 -9
sagt:35 42 2
said:-71 -43 -48
said cheers:97 92 95
said dey:-126 -100 -78
said goodbye:-107 -55 -32
said i:55 57 58
said it:105 75 -28
said me:-112 -85 -58
said see:84 98 110
said sorrry:-109 -84 -70
said that:-90 -42 -92
said to:-47 -64 -64
said wat:160 150 131
said … after:123 82 68
said … can:-42 -69 -44
said … come:-91 -71 -30
said … comin:82 79 74
said … doesnt:120 103 28
said … for:98 56 75
said … going:140 113 52
said … happened:101 101 40
said … id:89 -10 -28
said … it:-88 -85 -117
said … me:59 53 89
said … months:112 -3 0
said … on:77 -27 -22
said … over:135 139 89
said … suicidal:71 77 -1
said … teh:77 40 22
said … tell:57 104 44
said … twice:156 84 -7
said … want:-76 -29 -20
said … wanted:48 82 107
said … was:67 61 4
sail:-6 26 31
sailing:36 53 36
sailor:-8 -14 -14
sails:55 44 30
sainsburys:-1 -2 -1
saint:-15 -22 -28
saints:-51 -40 8
sais:-18 -12 -41
sais goodbye:-129 -130 -80
sais itll:-40 -83 -86
sais its:-23 -15 -125
sais not:124 71 56
sais shed:8 101 39
sais that:-48 -39 -72
sais … all:-7 34 7
sais … are:69 75 89
sais … can:-47 -68 -128
sais … dead:-101 -113 -83
sais … everyone:-109 -99 -79
sais … going:64 125 79
sais … him:70 55 88
sais … in:-59 -46 -73
sais … it:-89 -75 -44
sais … kil:-45 -51 32
sais … left:84 49 49
sais … me:-50 -65 -6
sais … pass:109 -5 -1
sais … piont:25 91 25
sais … rather:76 101 -19
sais … ready:-67 -23 -32
sais … tablets:-74 -91 -50
sais … world:48 84 59
sais … would:76 136 -54
sais … yourself:42 75 -3
sake:-13 -12 -30
salad:-26 -27 -22
salary:-36 -4 -6
sale:-58 -71 -67
sales:-18 -80 -47
salesman:-49 -54 -38
salir:-17 -14 -19
salon:-20 -16 -24
salt:-72 -16 -36
salts:-2 -1 -3
salute:21 93 75
saluted:-11 -4 -3
sam:69 100 38
samaritan:16 24 39
samaritans:-88 -18 10
same:-10 14 -4
same amount:105 17 -101
same bridge:62 57 86
same spot:164 134 135
same stuff:-59 -39 -85
same … as:118 119 107
same … he:134 131 124
same … in:83 77 32
samosa:-32 -29 -20
samosas:-15 -16 -19
sample:-6 -8 -7
samurai:76 45 71
samurai sword:76 45 71
san:68 63 65
sanctuary:-1 5 8
sand:59 57 52
sand … teh:112 101 87
sandbank:12 25 17
sander:-26 -25 -36
sandpaper:28 25 52
sandra:35 32 37
sandras:-3 -3 -5
sandwich:-30 -44 -38
sandwich bag:132 108 105
sandwiches:-113 -92 -98
sane:-45 -36 -5
sang:-24 -8 -11
sanitiser:40 66 83
sanity:-74 -64 -74
sank:95 8 22
sans:-5 -79 -61
santa:-55 -37 -37
sarge:39 40 58
sari:-12 -16 -18
sash:-6 -16 -29
sat:42 26 31
sat and:-75 -67 -65
sat im:54 57 93
sat out:89 2 -5
sat outside:-57 -72 -111
sat through:7 49 54
sat … bath:-21 -60 -46
sat … edge:18 63 64
sat … hands:10 -84 -76
satnav:-21 -3 -1
satsuma:-15 -35 -29
saturday:15 18 29
saturday after:149 135 125
saturday morning:51 54 77
saturday shes:102 99 81
saturday … and:27 45 8
saturdays:-14 -57 -36
saturn:-14 -18 -12
sauce:-43 -37 -28
saucepan:-29 -13 -5
saucer:144 128 113
sauna:-61 -58 -50
sausage:-66 -69 -71
sausages:-60 -37 -36
saute:40 37 33
sauter:125 126 135
savage:-52 -17 -18
save:39 43 46
save … seat:63 50 44
save … teh:75 37 41
saved:-10 0 16
saved … methadone:94 106 115
saved … teh:89 102 114
saves:-9 2 -28
saving:4 26 -34
saving … heart:64 15 -56
saving … my:42 61 91
saving … tablets:20 -20 -119
savings:-1 29 37
saw:-34 -30 -76
saw … in:89 84 63
say:-1 -13 -29
say anything:-89 -47 -47
say mor:106 73 84
say one:93 106 92
say shed:110 86 92
say shes:94 103 112
say someone:176 42 40
say sorrry:42 10 45
say … goodbye:117 119 135
say … im:22 25 -100
say … light:110 3 -17
say … me:153 98 141
say … my:-83 -135 -92
say … no:123 58 65
say … not:-3 11 -122
say … their:95 128 125
say … thing:85 106 92
say … want:70 51 -4
say … wanted:86 59 -17
say … was:78 101 123
saying:29 32 30
saying he:-5 88 -103
saying hell:174 107 56
saying i:-87 -67 -10
saying it:47 44 18
saying shed:101 145 83
saying wed:137 148 95
saying … and:-54 -91 -91
saying … end:97 88 47
saying … his:110 111 97
saying … is:-85 -73 -41
saying … it:10 46 79
saying … my:-131 -95 -78
saying … shoot:0 0 -132
saying … u:86 78 98
saying … want:-101 -87 -8
sayonara:24 84 82
scaffold:1 41 75
scaffolder:31 47 36
scaffolders:-33 -12 -12
scaffolding:122 112 102
scale:-10 -39 -12
scales:12 -6 -28
scalp:59 54 132
scalpel:116 117 106
scam:-19 -6 -5
scan:-14 -98 -102
scan … back:107 53 48
scan … bad:125 27 -1
scandal:-11 -24 -6
scandinavian:-91 -78 -95
scanned:-10 -12 -14
scans:-81 -66 -63
scar:-30 -25 -23
scare:-20 34 -30
scarecrow:0 -4 0
scared:32 37 25
scared and:70 55 94
scared … going:66 60 -93
scared … heights:97 79 84
scared … it:-22 -26 -76
scared … want:67 70 107
scared … wil:78 123 -65
scares:64 -8 -45
scares me:66 -8 -44
scarf:-81 -87 -83
scarf round:-129 -138 -144
scarf … my:-125 -135 -142
scarf … neck:-129 -138 -144
scarfs:142 145 136
scarlet:-17 -7 -12
scars:-16 5 -63
scary:-47 -63 -91
scatter:-13 15 30
scattered:2 0 11
scattering:-49 -39 -31
scene:-42 -68 -69
scenes:-37 -29 -22
schedule:56 44 85
scheduled:87 96 82
scheduled teh:150 153 134
scheme:-23 -48 -11
schizoaffective:-42 0 -3
schizophrenia:-62 -65 -57
schlafen:-17 -18 -17
schlagt:62 68 33
schlecht:-30 -23 -27
schluss:52 57 52
schon:31 41 40
school:-30 -20 -31
school runs:92 95 83
school today:108 45 102
school toilets:113 34 54
school … he:-33 -30 -20
school … in:23 43 89
school … on:-57 -69 -102
schoolboy:-54 -43 -35
schools:-81 -63 -49
schwester:46 48 23
schwindlig:39 34 39
science:138 136 144
science block:132 130 121
scissors:1 -9 -39
scone:-19 -1 -1
scones:-34 -14 -30
scooter:-15 -55 -37
score:15 -25 -47
scored:-3 -20 -43
scores:-33 -20 -8
scotch:-20 -10 -5
scotia:-24 -28 -14
scotland:-18 -9 -6
scottish:-17 -6 -13
scout:-44 -49 -35
scouts:-30 -8 8
scrabble:-29 -18 -3
scrap:-35 -21 -26
scratch:48 16 -32
scratched:-54 -47 -54
scratches:17 55 -34
scratches and:75 94 44
scratching:84 23 -68
scream:38 26 85
screamed:-68 -94 -111
screaming:72 81 136
screams:-9 8 -68
screen:14 19 14
screening:-6 -2 0
screens:-65 -48 -46
screw:9 3 18
screwdriver:20 20 63
screwfix:-12 -8 47
screws:-77 -79 -28
script:21 -8 -39
scripts:-76 -21 -25
scroll:-64 -44 -34
scrolling:-107 -75 -37
scrubbed:-30 -4 -16
scrubbing:-102 -81 -71
scrubs:20 11 -12
se:-29 -26 11
se … matar:110 110 -18
sea:48 57 38
sea on:-79 -68 -65
sea up:-31 -34 -35
sea with:91 112 110
sea … one:41 47 56
sea … teh:27 41 80
seagull:-59 -43 -46
seagulls:-2 -1 -1
seal:-20 -13 -12
sealed:101 91 128
seals:-22 -14 -6
sean:-90 -14 -7
search:81 12 23
search history:75 24 40
searches:33 47 29
searching:51 55 -8
seas:-12 -19 -20
seasick:-101 -110 -117
seaside:-24 -11 -8
season:-11 -50 -49
season and:123 107 88
season of:96 -2 -1
season … me:81 -8 -3
seasons:-43 -37 -34
seat:23 8 26
seat at:121 95 84
seat … to:93 95 76
seatbelt:149 101 98
seatbelts:18 8 -4
seating:-16 -17 -10
seats:22 32 32
sec:26 58 55
secateurs:-4 -21 -8
second:-2 27 20
second class:105 116 86
second thoughts:98 38 51
second tiem:-50 -69 -73
second … tomorrow:119 128 117
secondary:-47 -18 -19
seconds:7 41 62
secrecy:-32 -20 -30
secret:12 23 -15
secretary:-49 -32 -39
secretly:7 -84 -67
secrets:-10 -18 -2
secs:70 69 68
section:40 11 17
sectioned:91 -38 -7
sectioned in:91 27 40
security:47 69 78
sedated:-32 -19 -24
sedation:-8 -4 -2
see:51 45 52
see another:-155 -50 -160
see christmas:3 -109 -60
see her:50 49 45
see in:22 84 95
see my:-42 -70 -86
see myself:-34 -155 -75
see past:-56 -120 -122
see straight:61 64 76
see this:75 101 97
see to:191 181 13
see … birthday:122 -3 -2
see … hav:-35 -9 -102
see … its:63 93 115
see … lights:100 100 94
see … old:35 88 89
see … one:118 69 70
see … out:-32 -9 -26
see … piont:-50 -110 -72
see … school:82 106 114
see … them:112 -7 -53
see … train:62 74 69
see … wil:73 75 98
see … winter:-88 9 -80
seed:-39 -34 -41
seedlings:-13 -24 -29
seeds:11 7 -2
seeing:52 18 26
seeing double:40 62 39
seeing snakes:90 94 78
seeing someone:-75 -100 -58
seeing … and:49 41 35
seeing … at:72 -46 -129
seeing … teh:61 79 55
seeing … thursday:82 -56 -30
seek:-26 -15 -17
seeking:-11 12 56
seem:7 -25 -32
seemed:56 74 85
seems:16 4 18
seems right:101 107 122
seen:13 20 22
seen my:82 79 80
seen to:100 122 81
seen … and:-90 -87 -70
seen … it:89 62 77
sees:4 37 2
seguir:22 13 -10
sehe:15 -30 -29
sehr:-10 -7 -10
seil:20 21 31
sein:68 8 -11
seis:-41 -28 -29
seit:16 19 -27
seize:0 2 -26
seizure:39 60 85
seizures:-50 -24 -24
selbst:-21 -3 -10
selbstmord:82 106 -21
self:12 44 -58
self … every:77 111 -1
self … night:77 121 -1
self … tonight:64 67 88
selfie:7 4 -4
selfish:20 -6 -21
sell:51 -79 -52
sell my:98 -6 8
seller:-6 19 25
selling:-69 -59 -44
sells:22 1 -30
semaine:-29 -19 -19
semana:-39 0 -10
semanas:17 18 -6
semester:-82 -49 -47
semi:-4 -14 -3
semicolon:-55 -46 -27
seminar:-59 -27 -59
send:5 14 32
sender:76 -6 -2
sending:-45 -34 -108
sends:19 28 -61
senior:22 4 8
seniors:-5 -6 -7
senora:-71 -44 -6
sens:45 3 38
sense:15 4 7
sensible:-25 -10 -50
sensory:30 7 -34
sent:23 36 55
sent back:120 22 -32
sent … home:119 15 12
sent … to:93 55 90
sentence:-31 -27 -41
sentenced:-7 -17 -9
sentences:64 71 63
sentido:-13 -63 -37
sentimental:-49 -50 -33
separate:-20 -11 -15
separately:2 13 -9
sepsis:-12 -2 -1
sept:-25 -17 -6
september:-24 -45 -53
sequel:27 86 47
sequins:-1 -1 -1
ser:93 -29 -14
serai:5 14 18
seraient:20 -20 -17
serait:76 -22 -10
serene:44 42 0
sergeant:51 81 45
sergeants:30 33 41
serial:-13 -7 -5
serie:-33 -21 -25
series:-92 -79 -72
serious:-10 -14 -159
seriously:0 0 0
sermon:-41 -53 -56
sermons:7 19 14
seroquel:68 26 64
sers:26 -40 -47
sertraline:-72 -59 -61
serve:5 10 -7
served:15 75 58
server:-31 -8 -22
server … lfie:80 91 16
servers:6 -20 -32
serves:-29 -11 -7
service:1 45 67
service at:-47 -39 0
service … and:95 123 100
service … saturday:-71 -70 -66
serviced:-22 -6 6
services:-23 -20 -1
serving:1 -46 -35
servo:-1 -2 3
session:-63 -28 -55
sessions:-47 -46 -30
sest:-82 -78 -6
set:27 35 30
set everything:-99 -100 -107
set fire:89 98 112
set my:108 107 62
set myself:122 102 101
set to:114 66 75
set … myself:23 44 -124
set … on:114 97 170
sets:-4 -10 12
settee:-51 -21 -14
setting:-31 -15 -23
settings:-62 -36 -8
settle:32 -30 -76
settle for:123 -21 -4
settled:32 73 41
settles:-58 -35 -27
settling:-14 -7 -7
seulement:-29 -19 -5
seven:-18 -19 6
sevens:-61 -46 -23
seventeen:10 -7 -82
seventeen and:83 22 -75
seventeen … i:91 9 -1
seventh:46 42 47
seventh floor:112 111 100
seventies:-33 -47 -21
seventieth:-14 -4 -7
seventy:-18 -10 -40
several:-45 -18 -53
severe:-24 -4 -1
severn:-24 -28 1
sewed:15 3 -3
sewer:59 75 -33
sewing:-53 -40 -53
sewn:96 106 100
sex:-11 23 -82
sexual:4 30 -10
sh:119 65 -35
sh … and:117 26 -1
sh … my:87 51 -1
sh … teh:99 -41 -5
shabu:-11 -3 -2
shade:-41 -30 -25
shadow:-20 29 -3
shadows:-12 -16 15
shaft:29 52 50
shake:57 72 38
shake and:-77 -55 -52
shake teh:96 98 -41
shaken:-9 -16 -18
shakes:-50 -33 -56
shakin:81 61 64
shakin and:49 118 -15
shakin bad:35 88 98
shakin … bein:42 -67 -85
shaky:63 -151 -117
shall:57 42 76
shall go:108 113 116
shall hav:80 100 73
shall lie:58 101 79
shall not:43 76 82
shall … gone:146 137 100
shall … i:146 38 58
shall … in:35 54 70
shall … it:109 99 119
shall … on:-67 -64 -55
shall … teh:-83 -91 -68
shall … with:113 138 123
shallow:22 26 28
shame:-6 -27 -63
shampoo:-3 -85 -77
shandy:-28 -12 -20
shant:73 79 85
shant be:56 70 55
shant … teh:-25 -16 -12
shape:48 32 -5
shaped:-42 -37 -53
share:-37 -5 -39
share … im:4 25 32
shared:38 74 29
shares:-5 -3 0
sharing:-74 -50 -34
shark:-74 -67 -61
sharks:-30 -37 -14
sharp:64 56 63
sharpen:-57 -25 -13
sharpened:41 43 58
sharpened teh:74 86 82
sharpener:74 27 48
sharpening:8 21 0
sharper:-40 -12 -7
sharps:30 37 -33
shattered:-138 -152 -164
shave:-44 -41 -42
shaved:56 71 86
shaving:-88 -89 -75
shawl:21 48 51
she:0 10 5
she aint:59 57 75
she ate:65 71 71
she cant:32 26 5
she collapsed:-82 -83 -138
she comes:49 34 74
she isnt:-8 15 46
she kept:-95 -99 -91
she laughed:117 72 18
she left:95 49 60
she loves:86 78 75
she means:122 108 -9
she plans:63 36 -31
she started:99 73 47
she talks:-107 -117 -108
she thinks:56 29 49
she uses:87 72 -4
she was:-55 -31 -20
she wishes:63 -97 -32
she wont:57 39 24
she … asleep:-89 -70 -42
she … be:-62 -51 -16
she … best:139 77 81
she … come:-103 -68 -86
she … dead:97 62 51
she … find:89 109 88
she … give:61 73 66
she … her:40 41 61
she … ill:136 113 94
she … in:-123 -95 -115
she … its:48 87 83
she … look:89 88 56
she … me:-63 -66 -96
she … out:-72 1 35
she … responding:141 148 139
she … since:103 23 43
she … sleap:9 75 75
she … stop:110 37 5
she … talk:112 48 54
she … teh:-49 -37 -37
she … thank:-37 -38 -22
she … that:-101 -83 -10
she … theyre:99 76 108
she … two:-105 -92 -50
she … wanted:43 94 72
she … was:-92 -99 -97
shed:-8 4 11
shed had:63 100 118
shed hav:-107 -110 -104
shed where:-109 -60 -52
shed … be:121 113 82
shed … beter:96 35 -8
shed … dnt:133 133 122
shed … had:-60 -30 -33
shed … her:42 54 22
shed … im:118 106 132
shed … on:71 78 62
shed … teh:-68 -76 -94
shed … to:111 71 15
shed … wat:139 125 83
sheds:40 83 100
sheep:-32 -23 10
sheet:11 35 55
sheet … my:101 97 99
sheets:11 10 -64
sheila:-25 -14 1
shelf:-51 1 1
shelfs:-16 -15 -15
shell:47 69 85
shell kil:-92 -104 10
shell know:103 124 126
shell not:85 123 53
shell … by:71 70 90
shell … me:-42 -42 -5
shell … teh:17 29 44
shell … to:133 124 85
shellfish:-25 -7 -5
shells:109 97 41
shells … teh:121 94 112
shelter:24 37 35
sheltered:23 51 28
shelters:-38 -3 -1
shelves:-56 -5 -32
shepherd:-36 -35 -23
shepherds:5 2 30
sheriff:74 59 77
sherry:25 -7 -12
shes:23 30 46
shes asleep:107 117 136
shes at:66 55 24
shes been:50 75 -3
shes bringing:101 109 88
shes got:95 74 89
shes grey:54 99 115
shes not:142 139 128
shes out:129 62 -22
shes ready:-57 -18 -3
shes right:-94 -110 -81
shes screaming:115 121 104
shes swallowed:-98 -106 -76
shes taken:96 84 85
shes turned:81 99 134
shes unconscious:58 66 70
shes … answering:94 113 125
shes … blue:59 75 96
shes … breathing:136 162 172
shes … do:80 129 66
shes … everything:-75 -102 -72
shes … floor:84 98 109
shes … into:106 126 97
shes … ive:-96 -118 -105
shes … little:56 52 99
shes … round:148 103 109
shes … saying:99 114 81
shes … teh:22 35 44
shes … ther:124 134 157
shes … up:114 72 82
shes … wont:71 64 104
shift:-18 -19 -14
shift … teh:-82 -70 -133
shifted:10 8 -4
shifts:-79 -109 -105
shin:-112 -110 -23
shine:-9 13 4
shingles:-40 -38 -36
shining:23 32 38
shins:-17 -12 -11
ship:-29 26 44
shipping:-32 -25 -20
ships:-10 -13 -1
shirt:-5 32 21
shirt … teh:87 102 128
shirts:33 30 28
shit:-67 -72 -47
shite:9 0 0
shivering:48 72 91
shivery:-4 0 15
shock:-5 21 31
shocked:-57 -18 -14
shocking:-42 -37 -23
shoe:29 -21 3
shoe … in:118 117 106
shoebox:32 63 48
shoelaces:19 -24 -17
shoes:-6 -26 -27
shona:51 63 70
shook:-44 -56 -40
shoot:-85 -102 -21
shoot me:-68 -47 -107
shoot my:58 82 84
shoot myself:119 141 74
shoot teh:-81 -79 -73
shoot … a:-104 -114 -5
shoot … lot:-68 -69 -68
shooting:-56 -62 -21
shooting myself:141 165 53
shoots:12 23 -12
shop:-14 -2 11
shop has:121 103 98
shop waiting:-116 -132 -130
shopping:-51 -82 -73
shopping for:135 45 36
shops:45 34 18
shore:151 90 123
short:-33 -75 -42
shortage:-9 -2 -3
shortbread:-17 -30 -29
shorter:3 -18 -14
shortly:25 15 9
shorts:-39 -29 -50
shot:-42 -13 39
shot … and:75 36 61
shotgun:69 73 99
shotgun … back:-116 -117 -117
shotgun … i:104 93 70
shotguns:83 102 107
shots:-25 -63 -37
should:-38 -49 -57
should hav:152 6 28
should i:-43 -55 -63
should … by:105 114 106
should … let:114 -38 -48
should … make:60 75 -1
should … me:119 37 52
should … myself:99 47 -111
should … on:-12 -96 -91
shoulder:-37 4 22
shoulders:69 41 50
shouldnt:65 43 13
shouldnt hav:74 91 96
shouldnt … i:-78 -59 -47
shouldve:162 98 78
shout:-20 3 4
shout … teh:-90 -62 -59
shouted:-69 -63 -61
shouting:6 28 32
shouting that:166 166 203
shouting … him:116 93 91
shouts:24 32 -92
shoved:-5 10 -40
shoves:55 88 -93
show:-21 -6 -69
showed:-26 -32 -40
shower:-12 -16 -5
shower i:46 76 44
shower with:112 51 51
shower … and:67 93 122
showered:65 -3 4
showering:-31 -19 -38
showers:-8 -4 -44
showing:-15 -20 10
shown:2 23 31
shows:-6 14 16
shredded:-45 -47 -41
shrieked:0 0 0
shrieking:-37 -38 -45
shrink:-10 -2 -5
shrugged:32 21 -72
shrunk:-19 -15 -23
shuffle:139 106 101
shuffling:47 54 94
shut:67 72 56
shut my:88 66 6
shut teh:78 33 56
shut … engine:85 90 89
shut … i:60 67 39
shut … kitchen:153 127 132
shuts:-31 5 -68
shuts … in:123 121 -49
shutting:68 86 101
shy:-27 -7 -5
si:-6 -28 -69
sibling:-24 -10 -7
siblings:-48 -26 -12
sich:47 60 70
sick:39 14 26
sick after:-35 -146 -28
sick for:70 103 80
sick leave:-91 -59 -65
sick … every:-8 -88 -2
sick … i:52 -41 -4
sick … meal:-7 -79 -2
sickness:-66 -68 -53
side:4 8 6
side effect:-71 -32 -45
side … cant:73 101 101
side … fence:109 113 132
side … sombody:78 92 83
side … to:103 121 136
sidearm:194 207 209
sideboard:-34 -62 -33
sides:-82 -95 -93
sideways:30 56 75
sie:24 27 24
siempre:-80 -43 -4
siento:-60 39 42
sighed:-6 -4 -15
sight:-8 -47 -74
sights:25 32 30
sign:116 96 96
sign and:80 105 86
sign … im:11 79 75
signal:14 -15 0
signal … teh:97 45 45
signalman:101 67 64
signals:103 79 91
signatures:-1 -1 0
signed:-9 2 15
signed it:76 27 44
signed up:-119 -114 -119
signed … im:96 59 56
signed … to:119 94 94
signing:-68 -36 -17
signing off:-87 -54 -24
signing … good:-46 -8 80
signing … tonight:-45 -43 -69
signs:6 5 25
signs … it:55 87 94
silage:45 46 44
silence:-4 6 -34
silent:8 0 21
silicone:-16 -11 -2
silk:-38 -35 -17
sill:27 12 15
silly:-57 -49 -26
silly but:109 66 72
silo:95 98 85
silver:15 45 -39
sim:8 -50 -17
similar:-16 -21 -17
simple:38 76 78
simpler:32 -7 -3
simply:0 0 0
sims:-11 -7 -6
sin:-23 -4 -45
since:15 -3 -27
since dey:42 -49 -118
since five:123 124 108
since midnight:104 121 120
since ther:84 106 -6
since tuesday:62 47 19
since u:113 108 114
since wat:105 -29 -2
since yesterday:-35 40 127
since … am:81 71 31
since … and:-2 41 84
since … be:38 112 111
since … clinic:76 36 0
since … end:83 99 102
since … in:95 30 21
since … need:89 94 98
since … news:132 128 144
since … oclock:31 33 38
since … passed:-1 -84 -90
since … shes:45 69 84
since … started:-92 -72 -38
since … swallowed:61 72 93
since … up:-20 -80 -45
sincerely:0 0 0
sind:-3 -3 5
sing:-28 28 69
singer:-49 -30 -43
singers:-14 -5 -6
singing:-40 -32 -91
singing … teh:-98 -83 -45
single:52 -1 -13
sings:37 24 -29
sinister:-15 -2 -1
sink:23 36 42
sink and:97 129 112
sink is:87 95 73
sinking:33 -41 -29
sinn:49 -13 -3
siobhan:0 0 1
sip:-14 35 64
sipping:-38 18 23
sips:123 105 116
sir:26 84 84
siren:-21 -15 -22
sirens:1 -4 -3
siri:75 77 79
sis:109 126 120
sister:22 18 14
sister after:105 82 79
sister its:99 94 129
sister … has:44 0 35
sister … haveing:44 73 72
sister … how:110 68 78
sister … im:83 58 2
sister … my:7 -93 -91
sister … off:71 38 34
sister … she:101 64 75
sister … with:-74 -64 -57
sisters:-49 -47 -37
sisters … and:-89 -131 -105
sisters … is:84 76 101
sisters … teh:67 79 88
sit:-46 -75 -85
sit with:-69 -62 -71
sit … teh:-24 -64 -65
site:45 91 85
sites:51 26 19
sits:-54 -73 -103
sitter:-73 -71 -76
sitting:55 46 47
sitting on:92 97 97
sitting … car:-52 -56 -79
sitting … hands:23 -59 -16
sitting … it:150 165 139
sitting … with:92 86 78
situation:-24 -67 -51
sitze:91 97 82
sitzt:-26 -19 15
six:1 9 25
six days:89 78 -4
six … and:45 45 -32
six … be:54 110 78
sixteen:39 0 3
sixteen and:62 2 -45
sixteenth:135 71 80
sixth:0 -11 -20
sixties:-65 -50 -24
sixtieth:-44 -52 -61
sixty:15 2 -14
sixty on:153 117 99
sixty one:-55 -63 -27
sixty … ive:-75 -67 -25
size:49 64 35
sized:-29 -20 -14
sizes:-53 -44 -32
sk:0 0 0
skateboard:-17 3 5
skates:73 69 63
skating:-29 -25 -16
skegness:-16 -4 -5
skeleton:-69 -68 -25
ski:-56 -36 -26
skiing:-3 -3 0
skill:-25 -4 -3
skills:-30 -29 -23
skin:45 45 9
skin is:11 -153 -88
skin … crawling:16 -149 -101
skin … for:107 -76 -2
skinned:46 27 30
skinny:3 25 -10
skins:52 44 52
skins crawling:83 44 13
skint:-48 -7 -34
skip:-46 -107 -96
skipped:-1 45 53
skipping:66 10 0
skipping my:6 -82 -75
skipping … insulin:14 -59 -33
skipping … on:0 -118 -74
skips:-53 -46 -26
skirt:2 22 -18
skirting:-26 -30 -27
skull:104 150 110
sky:-9 -8 41
skydive:-2 -1 -1
skye:-42 -36 -11
slabs:-19 -20 -11
slack:10 19 21
slam:-21 7 -19
slammed:-80 -48 -65
slan:-29 -30 -12
slang:0 0 0
slap:101 108 -61
slapped:24 21 -28
slapping:116 79 112
slaps:48 72 -41
slaps me:67 89 -124
slashed:-95 -108 -41
slashed my:-123 -116 -67
slate:131 135 139
slates:-40 -31 -22
slaughtered:-11 -10 -5
slay:-15 -14 -18
slayed:-15 -6 -5
slays:-13 -7 -4
sleap:-35 -35 -46
sleap for:88 64 117
sleap i:12 28 58
sleap in:46 100 -16
sleap with:49 95 -101
sleap without:56 65 -7
sleap … good:22 161 172
sleap … on:-117 -83 -63
sleap … teh:82 107 54
sleap … wake:60 19 22
sleeper:-37 -26 -29
sleepers:99 116 95
sleepey:61 69 90
sleepey and:104 89 92
sleeping:-8 -1 25
sleeping tablets:145 162 103
sleeping … i:78 76 96
sleeping … my:79 98 93
sleeping … wine:-131 -142 -30
sleeping … with:-55 -55 -82
sleepover:-76 -54 -50
sleeps:-26 -26 25
sleeps and:-32 -27 -37
sleeps i:114 143 179
sleeps … teh:-48 -52 -49
sleeve:58 28 27
sleeve … i:-83 -70 -8
sleeveless:-1 -2 0
sleeves:55 114 -2
slept:-34 -61 -62
slept and:63 42 69
slice:-39 -12 -77
slice my:77 108 -11
sliced:28 -7 -4
slices:-60 -47 -53
slicing:14 53 -33
slid:1 3 25
slid down:62 72 118
slide:-60 -56 -53
slides:-24 -34 -14
sliding:-94 -84 -85
slightly:-83 -58 -62
sligo:25 33 -9
slime:-17 -2 0
slimming:-43 -42 -37
sling:11 -9 -23
slip:1 57 62
slip … ur:98 107 89
slipped:-15 -35 -56
slipped at:132 -17 -11
slipped last:82 -24 -5
slipped on:98 -28 -31
slipped one:89 -2 -1
slipped … and:-69 8 21
slipped … friday:127 -2 -1
slipped … line:95 51 36
slipped … night:81 -26 -5
slipped … saturday:134 -4 -2
slipped … wedding:63 137 108
slipper:-28 -10 -38
slippers:14 43 53
slippery:5 3 9
slipping:19 26 33
slippy:102 91 95
slips:-52 -15 -20
slipway:127 111 93
slit:-62 -41 -91
slit my:-79 -62 -82
slit … wrists:-82 -63 -119
slitting:80 112 -69
sliver:-42 -22 -16
slog:-6 -12 -1
slogan:-17 -5 -4
slot:52 -18 -31
slots:83 -77 -92
slough:-55 -34 -38
slow:20 9 5
slow down:82 104 127
slow … my:77 58 60
slow … with:80 47 48
slowed:-27 -9 -6
slower:124 124 125
slowing:155 134 133
slowly:0 0 0
slug:106 84 100
slugs:-99 -94 -40
sluice:27 9 5
slumped:66 62 62
slurred:52 49 49
slurring:206 197 195
slurry:128 115 110
slurry pit:69 84 79
slurry … and:118 101 68
slush:-107 -107 -108
sm:-1 0 -1
smack:62 83 83
smacked:-9 -3 -3
small:-15 -6 -3
small … is:67 77 82
smaller:-69 -59 -50
smallest:-37 -28 -29
smart:-74 -35 -22
smarties:-37 -51 -37
smash:-21 -26 -134
smashed:92 57 50
smashing:78 30 92
smear:-36 -21 -47
smell:-11 -14 -11
smelled:-6 -49 -26
smelling:-33 -20 4
smells:-8 6 35
smelt:-68 -64 -63
smile:63 -12 -18
smiled:6 19 59
smiles:32 14 -1
smiley:4 -2 -7
smiling:-6 7 -20
smith:0 -1 0
smoke:14 -27 -38
smoked:75 -44 -32
smoker:-10 -4 -1
smokes:19 -10 8
smoking:-98 -111 -85
smoko:88 113 99
smooth:-78 -76 -56
smoother:106 -19 -6
smoothie:2 -2 10
smoothly:-13 -14 -8
smother:42 51 45
smother teh:57 53 73
smother … baby:44 49 55
smothering:18 100 -39
smudge:-49 6 -2
smug:-33 -21 -7
snack:-4 -5 -3
snacks:-90 -66 -61
snail:-11 -5 -7
snake:59 52 63
snakes:38 52 29
snap:80 101 84
snapchat:55 82 -30
snapped:-52 -45 -38
snapping:60 -12 -6
snappy:9 -36 -1
sneaking:-69 -56 -19
sneeze:-27 -10 -10
sneezed:-20 -11 -11
sneezing:-32 -95 -87
sniff:96 88 27
sniffed:41 19 6
sniffling:-20 -23 -15
snooker:-16 -33 -44
snooze:-24 -7 -2
snore:54 46 59
snored:-2 -6 -2
snores:7 7 50
snoring:2 25 46
snorted:94 80 24
snow:14 22 3
snowdon:-7 -4 -8
snowdrops:21 34 32
snowing:92 26 19
snowman:-67 -61 -20
snows:-139 -117 -121
so:0 0 0
soak:45 17 5
soaked:38 41 48
soaked … i:135 134 133
soaking:-18 -9 8
soap:-52 -49 -10
sob:-37 -58 -55
sobbed:-48 -13 -9
sobbing:-105 -115 -13
sober:-85 -168 -187
sobre:-41 -22 -5
sobriety:17 -58 -40
sobs:-10 -7 0
social:-39 -23 -19
socials:-10 -2 -1
society:-58 -70 -82
sociology:-1 -1 0
sock:12 27 -4
sock i:-21 -31 70
sock … i:-3 0 -118
sockets:-36 -28 -25
socks:-6 -34 -37
sod:-3 -38 -10
soda:-50 -33 -69
sodium:32 27 -17
soeur:-10 -13 -15
sofa:-47 -59 -49
sofa is:82 84 95
sofa … me:43 43 38
sofa … teh:-68 -47 -62
sofas:-1 -7 -15
soft:-49 -82 -75
softer:6 5 11
softly:-53 -6 -21
soga:39 50 66
soggy:-3 -1 0
soil:-3 -29 -17
soin:11 11 15
soir:10 39 28
soirs:22 21 -30
solar:-54 -52 -61
sold:-97 -85 -114
soldier:-3 1 22
soldiers:-38 -19 -28
solicitor:-26 5 6
solicitors:-72 -83 -98
solid:-16 5 33
soll:36 31 20
solo:-95 -127 -69
solve:62 -16 -18
solved:-28 -24 -13
sombody:27 13 52
sombody im:68 136 141
sombody tell:96 84 101
sombody … dey:-68 -67 -5
sombody … hav:71 -36 -27
sombody … not:93 23 45
sombody … or:61 66 -1
sombody … to:172 110 31
sombody … wil:117 73 72
some:-75 -79 -93
some days:61 -29 -62
some mornings:103 -53 -48
some things:-59 -56 -66
some … but:88 110 102
some … i:89 22 -42
somebodys:40 29 49
someday:81 77 69
somehow:-52 -83 -68
someone:8 22 14
someone elses:107 105 136
someone whos:55 0 -21
someone would:112 68 -5
someone … a:-53 -59 -52
someone … and:93 5 -35
someone … ere:46 68 22
someone … going:100 51 -40
someone … it:55 34 65
someone … me:8 -29 -102
someone … say:94 82 97
someones:-13 -10 0
someones … teh:85 54 61
something:-3 0 14
something about:9 95 -44
something from:158 108 113
something off:143 105 95
something to:61 109 90
something … in:138 62 43
something … lad:77 82 80
something … me:61 15 65
something … teh:50 81 86
somethings:103 55 77
sometime:59 28 42
sometimes:0 0 0
somewhere:-3 4 8
somewhere around:72 76 76
somewhere … teh:122 115 77
somniferes:46 45 46
son:-20 4 -3
son for:81 39 -11
son wrote:12 -27 -79
son … his:99 74 13
son … me:-100 -136 -50
song:30 10 66
song goes:-68 -33 -42
song … do:53 72 -1
song … it:80 69 -50
songs:-32 -33 -48
sons:11 25 8
sons birthday:83 88 -3
sons … his:125 127 170
soon:51 -32 -137
soon as:-5 68 121
soon if:84 -83 -13
soon ill:-14 -90 -50
soon … a:130 106 103
soon … be:18 -116 -112
soon … teh:19 40 108
soon … u:77 -83 -12
soon … with:-86 -62 -33
sooner:91 67 36
sooo:0 0 0
soothing:8 -4 -5
sophomore:4 -13 0
soporto:186 -35 -16
soppy:-29 -34 -2
sore:-57 -45 -43
sorrow:-7 -20 -14
sorrows:-15 -6 -14
sorrry:110 128 131
sorrry all:-129 -129 -105
sorrry and:80 86 108
sorrry dey:-38 -69 -71
sorrry goodbye:118 113 123
sorrry love:156 144 148
sorrry mum:-76 -67 -97
sorrry sorrry:67 89 105
sorrry … be:46 99 103
sorrry … cant:73 99 67
sorrry … do:144 147 110
sorrry … it:-105 -77 -101
sorrry … love:51 55 70
sorrry … teh:74 38 47
sorrry … tok:108 19 29
sorrry … typos:53 50 59
sorrry … u:62 65 43
sorrry … ur:-108 -100 -102
sorrry … want:40 -4 4
sorrry … wasnt:130 28 53
sorrry … wat:122 108 133
sorrry … wont:115 126 122
sort:55 42 66
sort … teh:58 98 113
sort … where:146 14 17
sorted:-41 -34 -29
sorting:-99 -62 -51
sorts:49 13 -11
sos:29 44 53
soul:1 25 30
sound:38 49 36
sounded:-18 -10 -23
sounding:-14 -12 -53
soundly:-2 -2 -1
sounds:73 -5 8
sounds a:73 34 55
sounds … right:22 -65 -32
soundtrack:-3 -3 -2
soup:-144 -155 -142
sources:-6 -2 -1
sourdough:-123 -97 -96
sous:-12 9 -18
south:-82 -61 -30
soy:-71 -23 -14
soz:2 21 26
spa:-72 -57 -33
space:24 -45 -28
spaces:-11 -19 -38
spade:-51 -37 -54
spain:-84 -74 -55
spam:7 6 36
spaniel:-45 -35 -15
spaniels:-47 -46 -45
spanish:-36 -21 -16
spanner:-8 -3 -8
spare:23 12 10
spares:6 -12 -17
sparkles:78 92 90
sparkly:-27 -30 40
sparring:-6 -3 -3
sparrows:-36 -10 -5
spat:-51 -58 -38
speak:-3 -5 -11
speak … at:112 50 -1
speaker:-80 -74 -56
speaking:-1 1 4
speaks:-41 -12 -7
special:-82 -48 -27
specialist:-52 -15 -19
specially:-4 -15 -10
speech:-9 12 -3
speeches:-32 -38 -29
speed:-60 -34 -67
spel:1 2 -18
spelin:-16 -10 -6
speling:-19 -8 -13
spelings:-9 -5 -1
spell:46 -3 -21
spelled:-45 -35 -31
spelling:34 37 15
spells:0 0 0
spend:-29 -7 -26
spending:45 61 80
spends:-20 -7 -1
spent:-9 8 8
spent my:65 56 71
spent … last:100 96 91
spent … money:101 94 86
spice:22 42 -49
spider:-54 -58 -86
spiders:63 55 74
spiked:120 26 24
spill:-13 -16 -33
spilled:6 4 -14
spilt:-46 -45 -8
spin:-35 -4 9
spin class:-76 -28 -16
spinal:-3 -4 -2
spine:-19 -34 -1
spinning:81 102 115
spins:-22 -19 -16
spirit:7 -22 -17
spirits:145 99 57
spit:-19 -9 -3
spite:10 44 38
spits:69 87 -85
spleen:-63 -43 -40
splendid:0 0 -5
split:14 21 42
splitting:12 42 41
spoil:104 104 87
spoiled:60 72 84
spoilers:-70 -53 -56
spoiling:20 36 37
spoilt:-5 -5 0
spoke:-23 -4 22
spoken:-15 -25 -90
sponge:1 32 49
sponsee:-66 -61 -36
sponsees:-33 -13 -5
sponsor:-33 -80 -62
sponsored:-55 -58 -62
sponsoring:1 24 -3
sponsors:-27 -49 -41
spooky:-31 -12 -16
spoon:47 4 -18
spoons:-50 -45 -36
sports:28 55 68
sports hall:144 141 138
spot:-10 -35 -14
spotify:15 26 20
spotless:-12 -12 -21
spots:11 49 41
spotted:-21 -39 -27
spotting:-26 -4 -2
spouse:-13 -4 2
sprain:-31 -29 -38
sprained:-18 -10 -8
spray:-15 -20 -18
sprayed:-49 -59 -52
sprays:4 4 4
spread:-53 -25 -20
spreads:-2 -1 0
spreadsheet:-86 5 -5
spreadsheets:53 -3 -1
spring:11 -28 -56
springe:106 106 101
springen:54 50 63
springs:-55 -26 -5
sprouts:-9 17 2
spuds:-45 -49 -59
spun:77 63 92
spurting:35 47 66
spy:-60 -48 -38
squad:-83 -95 -46
square:-89 -25 -22
squared:83 86 98
squares:-11 10 14
squash:-2 -12 26
squash i:120 62 80
squash … to:116 91 139
squat:-23 -36 -24
squats:-6 -2 -1
squeak:61 45 51
squeaks:-15 -5 -5
squeaky:7 5 3
squeeze:-9 -5 -8
squeezed:-38 -33 -69
squeezing:97 70 -24
squirrel:-75 -65 -77
squirting:119 95 106
ss:-1 -1 0
ssri:0 0 0
ssw:0 0 0
st:22 32 50
stab:103 151 -42
stab him:137 144 68
stab me:-10 -10 -111
stabbed:17 98 138
stabbed me:-12 -16 70
stabbed my:43 85 108
stabbing:10 55 11
stabbing my:94 76 -33
stable:-10 -3 3
stables:-39 -31 -28
stack:-12 -33 -52
stacked:46 42 28
stacking:-42 -46 -42
stadium:68 73 64
staff:-4 4 -83
staff … teh:90 77 26
staffroom:-63 -72 -68
stag:2 -48 -55
stage:-82 -58 -32
stage left:74 91 111
stain:-119 8 -2
stair:10 4 -7
stairs:6 25 -2
stairs im:-85 -97 -97
stairs … going:-79 -77 -67
stairwell:161 172 172
stalking:-3 0 -31
stall:-70 -39 -30
stalled:-19 -1 -1
stamp:29 11 48
stamped:149 154 167
stamping:15 19 77
stamps:-51 -62 -39
stan:-51 -31 -32
stand:52 49 61
stand bein:-63 -102 -54
stand in:-18 -69 -110
stand it:-25 -112 -110
stand … i:158 80 83
stand … teh:-58 -42 -92
stand … that:81 -34 -3
standard:-11 -49 -10
standards:-13 -7 -10
standin:52 49 65
standin orders:99 100 89
standin over:37 60 83
standin … it:49 79 61
standin … platform:-76 -107 -91
standin … to:81 81 100
stands:51 31 34
stank:-28 -17 -16
stanley:50 49 33
stapler:-21 -17 -24
star:28 9 39
stare:-65 -22 -8
stared:14 -38 -28
stares:69 9 -41
staring:47 -39 -14
starlings:-102 -94 -85
stars:19 -41 -84
start:-94 -122 -68
started:12 30 -44
started cutting:28 33 16
started drinking:88 -43 -20
started hurting:31 97 -1
started i:51 44 101
started on:84 126 -1
started twitching:51 27 86
started … after:72 30 -1
started … in:-50 0 9
started … tablets:-52 -51 -52
started … teh:-83 -61 -106
started … this:30 80 70
starter:-61 -57 -31
starters:-31 -19 -44
starting:27 59 40
startled:-38 -7 -9
starts:-45 -32 -24
starts … tomorrow:98 79 75
starve:64 86 24
starved:-30 -15 -2
starving:24 42 -20
starving and:35 97 -8
stash:-53 -47 -26
state:-88 -93 -59
statement:-74 -34 -19
statements:-20 -18 1
states:-46 -38 -29
static:-4 -14 -19
statin:-20 -19 -35
statins:67 20 13
station:88 71 62
station … im:65 99 111
station … its:-65 -56 -42
station … not:143 129 123
station … to:-76 -121 -86
stationery:-36 -55 -63
stations:-9 -4 -6
statistic:-46 74 -12
statistics:-32 12 -13
stats:-38 -24 -30
status:19 34 -1
stay:5 -6 26
stay ere:127 114 93
stay i:78 113 99
stay with:-129 -117 -97
stay … him:-94 -94 -73
stayed:-29 -55 -6
stayin:14 -55 -57
stayin … i:83 93 81
stays:-7 -12 -47
steadier:-43 -25 -25
steady:-86 -104 -91
steak:-15 -7 -2
steal:-58 -42 -40
stealing:12 -30 -23
steam:-21 -84 -82
steam … teh:80 -29 -4
steamed:85 59 61
steamed up:85 59 61
steel:-10 -26 -28
steer:15 19 -74
steering:-51 -25 -93
stehe:24 20 18
steht:18 25 48
stems:-30 -20 1
stent:-45 -23 -11
step:6 2 -1
step in:17 10 41
step off:93 73 94
step … front:22 42 39
step … im:36 87 99
step … of:40 41 34
stepbrother:-8 8 -19
stepchange:-86 -50 -55
stepdad:26 53 28
stepdad is:15 19 93
stepdad … my:19 13 70
stepdads:69 89 124
stepdaughter:61 27 24
stepfather:41 39 -28
stepfather … in:112 63 -5
stepladder:19 66 71
stepmother:182 62 -6
stepmum:113 68 53
stepped:102 50 71
stepping:50 60 31
stepping down:-112 -108 -91
stepping out:96 93 55
steps:50 51 54
steps from:190 194 199
steps one:125 61 65
steps … teh:150 147 143
stepson:3 8 -7
stepsons:-9 -8 -39
sterbe:-14 -8 -6
sterben:22 68 -30
steri:-4 2 -6
stern:10 -32 -34
steroid:-22 -10 -8
steroids:-90 -62 -54
steve:19 22 14
stew:-100 -87 -82
steward:-19 -14 -12
stick:-9 49 37
sticker:-38 -27 -30
stickers:6 9 28
sticking:-67 -46 -42
sticks:-51 -33 -38
sticky:-74 -47 -7
stiff:112 135 124
stiff and:118 118 117
stigma:-9 -8 -2
stil:0 0 0
stile:-94 -81 -80
stillborn:68 -29 -11
stimulant:0 -1 0
sting:37 11 9
stinging:59 66 62
stings:-58 -52 -48
stinking:-4 -5 -6
stinks:-4 -27 -24
stir:-49 -38 -22
stirred:3 39 62
stitch:-26 -21 -23
stitched:53 30 -9
stitches:42 -40 -109
stitches … tomorrow:87 -12 -7
stock:-64 -52 -77
stocked:24 43 40
stocking:28 26 45
stockpiled:88 94 123
stockpiling:116 117 47
stockpiling … i:12 14 92
stockport:-5 -2 -2
stockroom:-40 0 16
stocktake:-42 -38 -46
stoics:-22 -20 -14
stoke:-20 -14 -16
stole:-56 -50 -13
stolen:-54 -27 -48
stomach:45 35 17
stomach is:76 91 98
stomachs:63 72 90
stone:16 -41 -57
stone in:45 -6 -7
stone … my:65 24 23
stone … that:133 11 -17
stones:119 131 125
stones … coat:25 39 33
stones … my:70 80 85
stood:10 -20 -1
stood at:-92 -139 -127
stood ere:87 48 58
stood with:108 9 2
stood … platform:66 98 75
stood … teh:57 33 39
stool:106 141 146
stool … teh:33 54 68
stools:68 92 102
stop:29 46 47
stop about:65 88 0
stop and:60 53 52
stop bein:93 41 -9
stop breathing:-73 -88 -118
stop cutting:8 4 -148
stop dnt:64 99 102
stop existing:114 -9 20
stop not:58 -62 -60
stop on:95 140 134
stop thinking:10 -65 -57
stop … alife:0 2 -169
stop … and:26 69 82
stop … blood:92 80 34
stop … cant:103 102 39
stop … from:-74 -65 -99
stop … has:114 74 43
stop … hes:150 13 41
stop … im:57 76 70
stop … is:-72 -47 -45
stop … me:13 62 83
stop … myself:59 106 -71
stop … stop:85 1 79
stop … thats:25 31 105
stop … using:105 -54 -5
stopcock:-33 -21 -12
stoped:-3 3 -43
stopped:26 12 20
stopped bein:79 142 151
stopped breathing:78 85 65
stopped pretending:-134 -85 -42
stopped … and:43 62 63
stopped … dead:86 125 -3
stopped … heart:31 53 -118
stopped … tablets:-43 -45 -92
stopped … them:-107 -82 -58
stopping:85 77 51
stopping teh:66 94 120
stopping … and:41 56 84
stopping … it:-95 -89 -55
stops:29 38 56
stops me:100 88 64
storage:-24 -12 -8
store:33 -2 -30
store … my:98 77 86
stored:128 64 64
storey:-14 -7 7
storey and:-27 -20 -46
storey … i:-55 -49 -74
storeys:113 107 119
stories:-35 -65 -49
storing:6 6 99
storm:8 -11 1
story:-42 -4 9
story i:57 105 23
storyline:-14 -8 -4
stout:51 65 44
stove:38 18 4
straight:-4 8 -31
straight … of:100 88 90
straighteners:-12 -25 -35
strand:12 13 14
stranded:-8 -3 -1
strange:-47 -37 -3
strangely:17 20 29
stranger:-35 -51 -50
strangers:-18 -2 -21
strangers … teh:61 82 3
strangle:-98 -98 -34
strangled:-23 34 74
strangled me:55 95 85
strangles:8 6 -6
strangling:83 110 107
strangling me:98 108 -79
strangling my:66 78 117
strangling … mum:33 35 105
strap:133 134 137
strapped:-42 -21 -32
straps:-12 24 -1
strategy:-1 0 0
straw:25 55 50
strawberries:-43 -33 -16
strawberry:-39 -14 -14
streak:-7 -9 -9
streaks:15 23 43
stream:97 89 81
streamer:-1 -1 0
streaming:16 16 40
street:2 -26 -16
streets:-75 -42 -33
strength:-6 -32 -24
stress:-111 -83 -58
stressed:-26 -32 -11
stretch:-36 -28 1
stretcher:23 31 35
stretches:-58 7 -17
strick:81 81 92
strict:-11 -21 -29
strictly:100 87 100
strike:10 44 42
striker:-1 0 0
strikes:-64 -73 -72
strimmer:-12 -7 -10
string:2 -1 -56
strings:38 41 20
strip:80 109 107
strip … i:107 118 120
stripes:-20 -8 -5
stripped:67 63 88
strips:99 118 99
strips of:174 121 108
strips … my:80 97 109
stroke:-26 -54 -36
stroking:-7 -12 0
strong:-3 32 -15
strong one:78 22 38
strong that:115 26 -15
strong tonight:41 -112 -61
strong … can:117 -9 -10
strong … i:141 29 38
stronger:96 136 54
strongest:29 8 3
strongly:34 16 -68
struck:31 -43 -28
struck … that:81 -1 -8
structure:4 9 -2
struggle:-29 -36 -29
struggled:-33 -31 -18
struggling:25 -47 -39
strung:33 39 75
stubborn:21 -6 0
stubbornness:-1 0 0
stuck:-35 -55 -48
stud:-1 -1 0
student:8 9 8
students:4 28 -4
studied:-13 -13 -1
studies:-18 -6 -3
studio:9 10 10
study:29 45 36
study … teh:-67 -60 -48
studying:-48 -20 -11
stuff:88 99 88
stuff dey:72 68 61
stuff from:41 46 22
stuff in:35 38 31
stuff is:104 111 120
stuff … i:-84 -79 -83
stuff … teh:50 62 70
stuff … to:3 36 -70
stuffed:59 33 37
stuffs:100 126 141
stung:-11 -7 -5
stupid:33 0 44
stupid … my:95 33 52
style:-66 -45 -10
styro:112 114 -3
su:-55 -13 -6
sub:-37 -25 -21
subject:50 -11 -39
suboxone:-109 -118 -103
subs:12 -8 12
subscription:26 -24 -6
subscription my:93 -1 0
subscriptions:-5 -4 3
subtitles:-46 -37 -43
success:4 -13 22
successor:-2 -1 -1
such:30 -5 19
suckers:-31 -18 -15
sudden:-3 26 47
suddenly:24 18 47
sudoku:8 46 -40
sue:-6 -6 -18
sueno:-26 -4 3
suffer:53 77 39
suffering:44 49 26
sufficient:75 72 81
sugar:-47 -28 -37
sugars:-6 11 31
suggest:-22 -30 -15
suggested:-67 -81 -56
suggestion:0 -9 -13
suggestions:-11 -18 -14
suggests:-16 -15 -1
suicidaire:-18 -8 0
suicidaires:59 61 -14
suicidal:68 125 -189
suicidal and:69 74 -152
suicidal but:144 91 -5
suicidal feelings:-74 -33 -1
suicidal ideation:-74 61 -17
suicidal last:11 -96 -4
suicidal right:57 73 -88
suicidal spell:108 46 0
suicidal thoughts:-153 -61 -10
suicidal … am:85 83 -2
suicidal … are:14 70 -4
suicidal … but:-105 -105 -1
suicidal … day:74 163 -1
suicidal … it:84 125 -10
suicidal … last:12 -113 -4
suicidal … lied:101 158 -3
suicidal … two:-43 -33 0
suicidal … was:59 76 -2
suicidal … years:-38 -20 -1
suicidar:68 64 4
suicidarme:104 32 -168
suicidas:59 69 -14
suicide:32 55 -80
suicide is:99 110 3
suicide isnt:75 86 16
suicide note:-24 -62 20
suicide notes:78 59 80
suicide plan:8 13 142
suicide thoughts:20 -150 -21
suicide today:28 102 135
suicide tonight:15 14 111
suicide … all:60 61 -80
suicide … back:66 -102 -5
suicide … date:100 116 117
suicide … day:114 142 -13
suicide … for:2 9 87
suicide … got:102 98 135
suicide … i:84 46 1
suicide … in:-39 -35 -158
suicide … is:-36 -4 120
suicide … it:42 55 -76
suicide … my:59 62 -52
suicide … no:34 49 82
suicide … planned:31 30 99
suicide … teh:-58 -70 -136
suicider:125 136 -145
suicides:15 39 -46
suicides … i:96 103 -4
suicidio:-23 -28 -30
suicido:23 19 24
suis:-7 -10 52
suit:59 46 15
suit … teh:87 71 62
suitable:0 0 0
suitcase:-40 -46 -47
suitcases:-43 -37 -36
suite:77 30 29
suits:-24 -36 23
suizidal:-1 -11 -2
suizidgedanken:48 60 -27
suizidpravention:-16 -6 -2
sulked:-39 -29 -16
sulking:-7 -3 -2
sum:75 75 74
summary:-3 -7 -3
summat:24 17 -18
summer:-102 -106 -179
summerhouse:76 88 84
summers:59 51 40
sums:121 -69 -54
sun:-53 -51 -20
sun … up:142 150 150
sunburn:-43 -30 -52
sunburnt:-26 -17 -54
sunday:-13 -7 -10
sunday befor:139 126 140
sunday dinner:2 56 53
sunday night:68 41 84
sunday wen:114 99 105
sunday … are:118 68 60
sunday … go:46 55 52
sunday … going:111 125 88
sunday … hav:6 0 27
sundays:-43 15 -3
sunflower:-54 -37 -18
sunflowers:-13 -45 -51
sung:-5 -3 -7
sunny:3 3 7
sunrise:27 45 50
sunrises:-23 -2 61
suns:37 55 43
sunscreen:-7 -10 -9
sunset:20 62 49
sunset … teh:-96 -125 -125
sunshine:-35 -14 -4
sunup:6 12 30
super:-47 -36 -31
superb:-52 -22 -12
supermarket:1 -51 -72
supervised:-84 -61 -48
supervision:-59 -38 -20
supervisor:-21 -6 -26
supper:58 45 58
supplier:-2 -1 0
supply:88 34 53
support:-60 -25 -26
supported:-8 -58 -24
supporter:13 29 -27
supporters:-1 -2 -1
supportive:-59 -25 -32
suppose:62 46 -5
suppose i:83 3 -61
suppose … was:135 133 80
supposed:10 -17 -30
supposing:19 40 14
sur:0 5 50
sure:15 31 47
sure about:103 59 23
sure im:93 16 33
sure to:-88 -33 -30
sure … ere:-103 -10 -8
sure … im:-90 -11 -41
sure … it:88 114 53
sure … to:79 25 35
surf:12 33 41
surface:0 -2 -18
surfing:97 -8 -11
surgeon:-75 -97 -62
surgeons:59 -5 -10
surgery:-54 -54 -91
surgerys:-38 -21 -26
surname:-23 -8 -7
surplus:92 -37 -4
surprise:-131 -126 -139
surprised:-90 -60 -63
surprises:-14 -6 -1
surprisingly:-7 -6 -1
surrendered:-6 -4 -4
surrounded:55 40 36
survey:-66 -53 -16
surveyor:-9 -12 -16
survive:-116 -24 -12
survived:23 1 0
surviving:-57 -48 -38
survivors:-39 -15 -15
sus:-59 -43 -29
susan:5 4 -10
sushi:-50 -26 -20
suspect:19 -9 -10
suspects:-4 12 24
suspended:16 -35 -39
suspense:-54 -60 -55
suspension:65 57 33
suspicious:-6 11 12
sw:-3 -2 -3
swab:-53 -35 -34
swallow:48 90 83
swallow them:108 80 68
swallow … and:104 -48 -35
swallowed:49 83 142
swallowed and:94 87 85
swallowed bleach:50 70 60
swallowed his:-66 -102 -51
swallowed i:108 115 121
swallowed teh:69 71 63
swallowed them:94 73 57
swallowed two:114 123 109
swallowed … at:82 90 97
swallowed … card:87 102 85
swallowed … entire:98 101 109
swallowed … is:58 68 63
swallowed … its:102 88 85
swallowed … last:-145 -134 -157
swallowed … load:103 103 63
swallowed … of:109 128 108
swallowed … on:-51 -51 -57
swallowed … pill:-111 -118 -137
swallowed … pills:-69 -69 -99
swallowed … stuff:102 112 111
swallowed … tablets:98 33 65
swallowed … teh:86 104 76
swallowed … that:106 98 86
swallowed … them:90 101 90
swallowed … to:82 124 75
swallowed … was:125 119 98
swallowed … whole:113 102 82
swallowing:222 256 209
swallowing them:107 98 130
swallowing … pills:1 1 -101
swallows:13 34 69
swam:-7 2 19
swan:-24 -42 -45
swans:-10 -10 -9
swap:6 -76 -49
swap with:91 -45 -14
swapped:-14 -4 50
swapping:-35 -9 8
swatting:32 35 53
swaying:84 72 77
swear:38 82 -64
swear on:112 105 -13
swearing:-67 -40 -26
swears:-27 -23 -69
sweat:84 63 96
sweated:-26 -20 -2
sweating:105 110 90
sweating and:108 101 64
sweats:-58 -6 -58
sweaty:-58 -52 -44
swedish:-65 -15 -14
sweep:35 -5 -7
sweet:44 56 65
sweet dreams:134 115 95
sweetheart:27 51 33
sweets:61 56 40
swell:-7 -7 -6
swelling:41 82 90
swells:-37 -16 -20
swept:52 67 76
swerve:9 8 2
swerved:109 106 38
swerving:54 29 37
swim:-20 -9 -14
swimmer:27 40 40
swimmers:68 -24 -26
swimming:-8 1 -28
swimmy:-4 -2 -1
swims:-54 -42 -19
swindon:-31 -11 -19
swing:-125 -115 -120
swing … teh:-79 -74 -80
swinging:188 139 128
swings:11 20 21
switch:69 -32 16
switched:46 15 41
switches:0 -2 -2
switching:52 77 55
swollen:-74 -29 -16
sword:-16 -49 2
swore:51 90 80
sworn:3 12 76
swum:3 26 31
swung:62 58 70
sydney:-57 -47 -43
syllabus:-6 -3 -1
sylvia:-44 -42 -56
sympathy:-73 -42 -30
symptom:-34 -20 -16
symptoms:-15 -13 3
syndicate:-48 -34 -32
syringe:115 107 126
syringes:-11 -12 -7
syrup:2 40 32
system:-60 -33 -26
t:-30 -18 -8
ta:121 125 131
ta for:151 133 132
ta ra:88 96 110
ta … teh:71 39 29
tab:114 112 61
table:-22 -8 -14
table i:81 71 78
table im:127 121 87
table … ive:99 67 64
tablecloth:-25 -15 -15
tables:62 39 20
tablet:-9 18 15
tablet … teh:-27 -27 -74
tablets:39 62 63
tablets and:33 33 44
tablets but:101 98 94
tablets from:141 163 119
tablets is:135 131 123
tablets mum:96 88 75
tablets teh:-51 -114 -98
tablets that:-39 -22 -86
tablets were:111 126 134
tablets … all:101 99 132
tablets … and:83 70 56
tablets … bag:-70 -82 -80
tablets … because:-29 -21 -96
tablets … counted:116 147 140
tablets … didnt:184 134 114
tablets … down:77 79 99
tablets … for:85 95 102
tablets … gave:71 91 71
tablets … going:83 79 91
tablets … her:148 81 52
tablets … his:110 107 62
tablets … me:-69 -86 -65
tablets … shes:-94 -116 -136
tablets … sunday:118 93 104
tablets … them:56 60 73
tablets … tok:143 158 155
tablets … we:136 107 104
tabletten:19 21 43
tabletten geschluckt:93 99 100
tabs:107 119 121
tack:110 97 103
tack room:109 104 109
tackle:43 73 79
tacos:-29 -24 -6
tae:54 13 15
tag:-48 -21 26
tags:16 21 22
tail:8 -30 -35
tak:-8 -7 -1
tak em:79 62 105
tak her:77 47 73
tak it:-109 -62 -14
tak myself:106 130 122
tak … all:151 107 85
tak … him:85 8 -50
tak … in:101 -23 27
tak … lfie:92 41 -45
tak … lot:101 88 167
tak … on:46 69 101
tak … out:24 -62 -85
tak … them:-110 -109 -83
tak … tok:-1 -88 -54
takeaway:-46 -41 -41
takeaways:91 83 81
takeaways … teh:92 84 83
taken:-15 -15 19
taken every:60 66 73
taken my:-70 -49 -64
taken over:-117 -128 -137
taken teh:61 53 29
taken them:135 157 150
taken up:-122 -111 -94
taken wat:117 101 88
taken … and:88 77 77
taken … i:74 73 57
taken … im:162 147 142
taken … mor:111 120 98
taken … of:-63 -55 -43
taken … out:-56 -52 -113
taken … overdose:26 78 83
taken … poison:100 96 96
taken … teh:-24 -43 -41
taken … that:114 122 133
taken … week:76 91 97
takes:-26 -5 -47
takes me:61 -64 -117
takes my:142 152 -86
takes … a:-36 -16 41
takes … and:93 78 61
takes … hav:92 97 99
takin:10 14 15
takin all:79 96 90
takin every:97 119 143
takin mor:150 106 19
takin them:72 84 65
takin … at:97 93 136
takin … lfie:103 144 -49
takin … own:-7 29 -23
takin … way:121 -23 -10
tale:-17 -18 -21
talent:9 25 22
talk:-84 -75 -40
talked:8 -32 -65
talked out:48 108 66
talking:15 17 21
talking about:77 104 41
talking … and:80 31 39
talks:30 13 -123
tall:18 42 44
taller:-15 -3 -4
tallest:71 71 81
tally:-6 -2 -1
tambien:-26 -7 -3
tan:-41 -68 -20
tango:-8 -4 -3
tank:29 -3 -9
tanks:-25 -28 -33
tanto:51 -18 -6
tap:0 9 36
tapas:-9 -4 -4
tape:35 53 76
taped:149 144 131
taper:-114 -108 -85
tapered:-50 -52 -65
tapering:-71 -70 -43
tapers:-25 -9 -4
tapped:-50 -41 -40
taps:37 51 59
tara:41 53 46
tarantula:-18 -8 -13
tarde:-29 -27 -21
target:2 0 0
targets:-19 -27 -21
tarmac:-8 -5 -2
tarp:-35 -25 -11
tart:-2 -2 -2
tarts:-3 -4 -1
tash:46 62 64
task:33 -8 -10
taste:9 -37 -10
taste it:121 -7 -6
taste … i:30 59 74
tasted:60 65 39
tastes:46 39 25
tasting:-10 -80 -52
tattoo:-5 -17 8
tattooed:31 36 -20
tattoos:-44 -25 -10
taught:-44 -14 27
tax:-40 -50 -21
taxes:-57 -30 -27
taxi:26 29 12
taxi and:61 17 25
taxi … teh:79 97 57
taxis:15 14 7
tb:22 40 25
tbh:0 0 0
te:-106 -63 -12
tea:-59 -43 -45
tea down:16 26 26
tea … a:56 54 69
teabag:-32 -28 -21
teabags:-30 -20 -4
teach:-46 -26 -23
teacher:-46 -15 10
teacher … me:-91 -106 -23
teachers:-60 -66 -74
teaches:33 45 -2
teaching:-89 -78 -88
teacup:-7 -1 0
team:-24 -90 -97
team … me:85 22 -8
teammate:-18 -15 -2
teams:45 45 65
teapot:-43 -21 -12
tear:-48 -13 -11
tearful:-4 -14 -3
tearing:46 84 -11
tears:-33 -45 -40
teary:-21 -16 -10
teas:17 33 55
tease:-15 -23 -17
teatime:-10 0 3
teatime and:56 76 84
tech:17 0 3
technically:-27 16 11
ted:-3 -5 -6
teddies:23 35 28
teddy:86 88 76
tee:-20 -19 -29
teecher:62 71 -1
teen:-78 -7 -21
teenage:-63 -31 -58
teenager:11 36 -13
teenagers:-96 -69 -77
teens:-73 -46 -27
teeth:-42 -89 -74
teeth hert:126 -45 -12
teeth … chattering:112 82 85
teeth … night:-69 -58 -61
teething:-23 -5 -3
teh:13 21 33
teh a:147 113 109
teh address:86 63 91
teh aerial:-97 -95 -89
teh after:49 44 47
teh afternoon:-101 -92 -84
teh airport:-151 -153 -139
teh all:123 92 111
teh ankle:57 26 65
teh app:-45 -93 -99
teh bag:-99 -67 -68
teh bags:158 113 115
teh balloons:-86 -77 -79
teh band:-79 -68 -70
teh bath:82 69 63
teh baths:85 93 126
teh bed:134 154 124
teh belt:64 58 15
teh belts:33 19 6
teh bench:97 61 43
teh bend:126 75 81
teh bible:73 65 75
teh bike:-26 -69 -63
teh birds:78 48 45
teh blade:32 -49 -62
teh blades:-24 -83 -71
teh bleach:130 126 110
teh blister:142 121 143
teh blood:42 39 14
teh bloods:92 19 19
teh blue:107 106 83
teh books:-102 -124 -131
teh boss:-56 -63 -84
teh both:140 134 105
teh bottle:43 75 64
teh branch:65 72 75
teh breakwater:87 107 132
teh breath:75 87 66
teh bullet:-125 -120 -94
teh buzzer:64 36 42
teh cake:-51 -98 -88
teh can:-70 -137 -92
teh capsules:37 63 95
teh captive:117 129 121
teh carpets:113 112 107
teh cat:-63 -49 -65
teh chamber:56 66 64
teh chemist:-72 -80 -83
teh children:93 125 103
teh church:-68 -57 -80
teh class:-37 -7 -1
teh cliff:85 101 86
teh closed:110 101 87
teh combine:31 54 68
teh concrete:40 43 63
teh conductor:71 -12 -7
teh conservatory:105 89 87
teh cottage:-89 -84 -83
teh counter:-13 -130 -136
teh craving:24 -80 -76
teh cravings:85 -65 -67
teh crematorium:72 62 68
teh crossing:136 103 113
teh cuts:72 74 18
teh days:-84 -80 -62
teh deep:-93 -87 -64
teh dentist:-2 -41 -37
teh digoxin:100 67 63
teh dishwasher:-88 -57 -51
teh do:87 106 122
teh dock:99 115 100
teh drawer:64 49 45
teh drive:-54 -61 -66
teh drug:62 89 81
teh drugs:75 60 81
teh earth:57 -129 -150
teh edges:96 112 97
teh eighties:-69 -66 -26
teh electric:73 65 55
teh envelope:57 80 75
teh estate:129 100 83
teh estuary:121 103 94
teh exhaust:57 44 34
teh extra:121 99 120
teh fact:-92 -76 -61
teh far:65 90 74
teh fella:-72 -77 -80
teh ferry:-30 -21 -25
teh film:-10 -9 -41
teh final:73 65 36
teh flat:62 62 27
teh flights:-36 -33 -39
teh for:67 82 66
teh forest:85 83 80
teh forestry:115 111 110
teh forever:110 37 -1
teh frame:73 84 44
teh freight:69 80 81
teh fruit:90 76 87
teh full:69 98 65
teh funeral:66 52 50
teh funny:90 -15 -146
teh future:64 58 45
teh gallery:91 39 45
teh gin:97 22 -1
teh glass:82 124 110
teh gone:90 59 51
teh gorge:35 67 88
teh gravel:60 75 46
teh grey:-61 -71 -31
teh gritter:90 48 55
teh guns:32 49 79
teh hairdryer:114 115 113
teh hammer:60 49 106
teh handover:114 122 119
teh handrail:58 78 92
teh home:51 74 1
teh horses:53 44 37
teh hose:68 72 53
teh hosepipe:-81 -94 -64
teh hotels:101 109 103
teh hour:51 47 51
teh insurance:79 78 50
teh item:79 93 86
teh jar:125 90 86
teh keybord:77 84 77
teh knots:101 70 74
teh lab:51 59 78
teh lady:-49 -67 -89
teh lake:67 88 79
teh lasagne:-73 -57 -46
teh last:37 61 62
teh laughs:60 54 71
teh lay:84 81 85
teh lease:-39 -42 -88
teh least:49 90 82
teh letters:51 65 83
teh lfie:148 102 98
teh lifebelt:101 99 102
teh light:77 38 45
teh lighter:136 37 33
teh lights:-56 -92 -94
teh lino:45 24 27
teh list:-46 -83 -97
teh loaded:0 1 -120
teh lock:165 173 165
teh long:61 -29 -15
teh lord:63 -52 -47
teh lovely:113 125 114
teh machete:80 71 80
teh maid:43 48 21
teh man:80 56 62
teh match:-72 -111 -84
teh mattress:98 92 80
teh means:102 95 97
teh medical:131 126 113
teh medicine:76 68 81
teh meeting:-43 -58 -60
teh memes:97 101 92
teh mirror:51 50 18
teh mosque:108 83 93
teh motorway:76 59 50
teh mug:104 29 32
teh multistorey:113 119 125
teh museum:-79 -86 -98
teh mushrooms:116 120 111
teh nail:-65 -82 -87
teh needle:-52 -7 -21
teh new:-135 -159 -142
teh news:32 -2 -15
teh note:70 81 64
teh numbness:69 84 73
teh nurse:-57 -45 -40
teh nurses:-89 -74 -79
teh office:-80 -63 -75
teh ones:88 84 84
teh op:-51 -37 -19
teh order:89 99 77
teh other:57 53 36
teh outside:123 106 87
teh overdose:126 120 174
teh overpass:135 127 128
teh packet:52 85 80
teh panto:-68 -70 -64
teh papers:-97 -116 -72
teh parapet:73 84 84
teh parcel:-50 -62 -43
teh path:114 67 61
teh permanent:73 -27 -7
teh pesticide:112 133 130
teh petrol:87 65 75
teh pharmacist:-42 -51 -46
teh pillow:66 88 78
teh pills:95 91 91
teh pipe:85 101 86
teh pistol:74 61 61
teh plane:57 -127 -98
teh planet:87 84 66
teh platform:-41 -63 -90
teh plughole:107 63 71
teh plumber:-48 -47 -40
teh police:63 75 59
teh policy:114 110 111
teh pond:43 88 78
teh pool:-63 -40 -15
teh presents:-73 -55 -56
teh promise:101 -22 -5
teh pub:-55 -58 -62
teh pull:150 -25 26
teh pumpkin:-86 -81 -84
teh pylon:116 122 128
teh quarry:51 58 64
teh quay:125 60 68
teh queue:-22 -6 -34
teh quiz:-54 -30 -50
teh rail:98 108 94
teh rails:109 85 88
teh railway:43 50 66
teh rat:73 98 82
teh razor:41 -19 -49
teh redundancy:-9 -10 -76
teh rescue:-68 -71 -56
teh reservoir:48 42 59
teh rest:95 54 60
teh rig:112 59 43
teh right:64 56 36
teh river:70 75 58
teh rivers:136 99 116
teh rocks:23 63 73
teh rong:51 14 13
teh ropes:83 80 66
teh saturday:-118 -111 -125
teh scaffolding:115 100 102
teh scalpel:98 107 117
teh scissors:-46 -48 -70
teh security:30 43 57
teh self:-91 -60 -41
teh sergeant:98 95 86
teh seventh:58 40 39
teh sheds:129 108 97
teh sheet:63 67 76
teh shop:2 -40 -27
teh shops:83 43 30
teh shotguns:114 133 132
teh shower:78 62 71
teh side:89 67 48
teh silo:151 139 105
teh sleeping:44 29 50
teh slipway:115 88 88
teh slots:117 -70 -34
teh slug:114 86 105
teh sofa:-45 -45 -66
teh song:64 29 27
teh spoon:107 55 27
teh stable:111 121 127
teh start:1 -94 -74
teh steam:-82 -73 -75
teh steering:-15 -13 -88
teh step:-96 -66 -51
teh stile:-87 -74 -70
teh stools:68 92 102
teh strong:102 51 48
teh stuff:125 132 155
teh suicidal:-102 -105 -2
teh summerhouse:76 88 84
teh sums:107 -59 -39
teh syringe:22 26 40
teh tablet:-75 -70 -67
teh tablets:165 154 143
teh tabs:69 78 88
teh tack:112 108 111
teh teh:75 67 49
teh thing:90 133 89
teh thoughts:119 50 -29
teh throat:101 105 83
teh tickets:-59 -64 -78
teh tides:58 96 103
teh tin:80 59 64
teh tip:-60 -43 -46
teh toilets:52 47 100
teh tourniquet:111 73 73
teh tractor:93 44 53
teh tramadol:127 126 40
teh tray:-68 -60 -59
teh treatment:105 -14 -2
teh trigger:40 83 106
teh trunk:96 102 107
teh tub:167 155 147
teh tube:70 92 62
teh tunnel:66 56 48
teh twelve:64 47 66
teh twin:111 -22 -27
teh ukulele:-55 -23 -12
teh undertaker:107 104 97
teh uniform:88 105 49
teh up:143 108 118
teh urge:-21 -59 -131
teh use:135 -55 -37
teh va:58 68 67
teh venue:-37 -44 -51
teh viaduct:57 59 72
teh vodka:69 119 125
teh voice:93 17 52
teh void:115 57 -33
teh weather:-42 -53 -46
teh wedding:-23 0 -43
teh weedkiller:121 116 100
teh wihs:3 -81 -81
teh wil:1 -50 -59
teh windows:51 67 60
teh windowsill:-107 -103 -97
teh wine:-70 -28 -36
teh worktop:94 49 65
teh world:-51 -94 -99
teh … acid:101 94 92
teh … am:87 88 69
teh … any:7 -73 -110
teh … anything:28 80 67
teh … asda:120 109 93
teh … ashamed:67 -70 -35
teh … away:54 18 22
teh … bag:68 78 67
teh … balcony:80 76 75
teh … bar:93 113 86
teh … barn:113 112 102
teh … be:8 72 50
teh … beam:158 166 154
teh … bein:-42 -78 -85
teh … belt:121 102 98
teh … big:24 51 51
teh … bit:82 90 100
teh … bits:-68 -132 -113
teh … black:23 47 40
teh … bought:-108 -75 -48
teh … box:73 71 62
teh … breathing:194 185 150
teh … brick:66 69 68
teh … bridge:68 72 69
teh … brown:86 103 113
teh … burns:106 33 26
teh … call:129 109 54
teh … capsules:70 85 71
teh … carrying:102 -48 -41
teh … cars:98 79 68
teh … cast:80 73 45
teh … chain:134 133 119
teh … chapter:-51 -34 -43
teh … christmas:-79 -83 -78
teh … cleaner:53 63 60
teh … cleaners:116 122 113
teh … clinic:-75 -64 -49
teh … clock:129 69 76
teh … club:37 6 16
teh … coats:121 104 50
teh … cold:64 59 57
teh … collected:78 101 120
teh … college:54 68 68
teh … couldnt:34 87 56
teh … credits:86 50 53
teh … crosses:94 49 47
teh … dad:52 38 51
teh … dads:162 145 136
teh … dark:94 127 123
teh … day:-81 -63 -101
teh … dead:-83 -46 -74
teh … docter:-56 -38 -13
teh … doesnt:97 114 119
teh … dog:-87 -78 -69
teh … doors:58 83 96
teh … drawn:91 106 55
teh … drink:-77 -110 -116
teh … due:101 86 101
teh … during:112 124 30
teh … easier:51 65 82
teh … edge:67 94 115
teh … eighteen:-110 -84 -38
teh … end:31 56 84
teh … episode:-90 -88 -71
teh … essay:67 45 62
teh … eyes:-51 -77 -66
teh … fast:45 17 34
teh … fed:93 106 111
teh … feels:21 -95 -110
teh … felt:57 -39 17
teh … fifteen:120 128 91
teh … final:-74 -64 -61
teh … find:57 68 73
teh … finished:34 24 15
teh … fixing:-59 -96 -93
teh … folder:96 83 81
teh … folks:60 78 80
teh … foot:104 63 67
teh … footbridge:180 174 172
teh … forgot:49 17 6
teh … forty:-57 -43 -31
teh … found:-97 -121 -97
teh … free:-38 -50 -55
teh … friends:84 84 89
teh … garage:55 55 56
teh … gentle:83 91 89
teh … geting:50 -15 13
teh … goodbye:102 116 126
teh … goodnight:-68 -70 -78
teh … green:98 108 106
teh … group:-54 -65 -45
teh … had:-35 -79 -106
teh … halfway:151 146 143
teh … handed:-78 -58 -77
teh … hard:-107 -62 -86
teh … havent:34 55 89
teh … hear:100 75 42
teh … heart:-72 -80 -68
teh … hert:-37 -40 -76
teh … hit:60 18 95
teh … hoap:34 63 70
teh … holding:29 26 29
teh … holds:-95 -87 -102
teh … hoping:66 64 101
teh … how:-28 -69 -79
teh … humming:133 126 126
teh … hurts:80 21 16
teh … if:5 -48 -64
teh … instructions:59 53 70
teh … insurance:125 105 103
teh … it:19 37 40
teh … itch:72 -31 -4
teh … ive:43 40 30
teh … iykyk:72 -62 -17
teh … jess:57 69 67
teh … keys:-66 -83 -99
teh … kil:57 82 39
teh … knees:-59 -49 -26
teh … know:21 70 59
teh … ladder:118 103 52
teh … laid:113 109 111
teh … lane:78 86 89
teh … left:21 63 33
teh … let:-80 -71 -99
teh … leter:72 55 38
teh … lfie:-32 62 89
teh … lights:34 70 81
teh … lit:63 9 -10
teh … living:49 -36 -14
teh … load:31 53 61
teh … look:101 105 88
teh … looked:-65 -93 -85
teh … mam:101 83 77
teh … man:-51 -54 -50
teh … may:30 21 20
teh … mean:-107 -100 -40
teh … medicine:99 94 56
teh … met:78 73 64
teh … midnight:82 76 81
teh … mines:6 46 40
teh … mirror:75 39 34
teh … moment:-69 -60 -34
teh … mor:-29 -102 -73
teh … mother:0 35 80
teh … mouth:130 91 101
teh … nans:92 98 96
teh … nap:67 32 32
teh … nobody:48 72 70
teh … note:38 41 20
teh … oil:103 75 79
teh … organiser:88 82 90
teh … other:101 88 71
teh … our:-43 -42 -49
teh … own:81 89 76
teh … paper:84 92 99
teh … paracetamol:78 83 84
teh … passes:89 74 59
teh … passwords:77 69 41
teh … past:34 55 12
teh … patches:60 73 86
teh … petrol:97 95 82
teh … picking:128 87 57
teh … pink:80 56 52
teh … piont:6 56 67
teh … pit:25 64 67
teh … plan:71 77 6
teh … plugged:59 66 61
teh … pm:102 86 69
teh … poison:56 63 72
teh … purpose:69 54 58
teh … rail:118 134 114
teh … ready:-85 -70 -75
teh … remover:116 94 106
teh … rifle:114 120 105
teh … ropes:36 47 57
teh … safe:58 56 85
teh … said:-70 -71 -80
teh … sat:-8 -75 -89
teh … seemed:118 101 73
teh … sent:34 61 42
teh … seven:-76 -60 -42
teh … shant:115 104 97
teh … share:107 89 1
teh … shelf:80 77 60
teh … shoe:35 83 87
teh … shoes:154 126 128
teh … shoot:-118 -130 -92
teh … shouting:-117 -108 -78
teh … signals:146 128 144
teh … sleap:2 -122 -75
teh … sombody:89 64 40
teh … somewhere:-101 -107 -108
teh … stand:90 101 84
teh … step:55 48 41
teh … stool:52 50 40
teh … supper:-116 -101 -111
teh … swept:58 66 57
teh … swing:-89 -88 -76
teh … taken:-66 -98 -92
teh … talking:-44 -79 -71
teh … team:-69 -89 -100
teh … tell:72 72 69
teh … telly:99 48 54
teh … than:-27 -79 -41
teh … theres:54 48 42
teh … theyd:86 122 100
teh … theyll:125 107 120
teh … theyre:52 49 51
teh … theyve:-81 -50 -17
teh … things:45 66 73
teh … thinking:98 111 129
teh … thoughts:-92 -96 -33
teh … tight:92 82 91
teh … til:90 63 65
teh … till:-66 -62 -137
teh … tok:36 7 -3
teh … tracks:59 56 56
teh … tub:60 59 70
teh … tuesday:71 83 97
teh … two:85 86 81
teh … vodka:124 97 106
teh … w:92 54 28
teh … waitin:114 116 108
teh … waiting:-69 -43 -61
teh … walk:-86 -73 -96
teh … walkers:73 78 86
teh … wall:43 87 106
teh … was:-45 -8 -18
teh … weekend:30 -61 -97
teh … weeks:20 94 80
teh … werk:22 43 69
teh … wheel:69 99 71
teh … whole:-72 -78 -83
teh … wihs:77 -2 -1
teh … window:58 43 21
teh … wobbling:86 79 74
teh … works:77 89 109
teh … world:71 119 72
teh … writing:40 3 23
teh … yawning:62 29 16
teh … youd:120 71 29
teh … zipped:113 91 90
tel:97 107 79
telephone:-38 -3 -30
telephones:98 107 62
telescope:-1 -20 -22
television:-64 -47 -9
tell:24 36 35
tell anyone:114 90 60
tell if:105 83 106
tell me:-84 -71 -31
tell myself:-93 -113 -76
tell our:156 128 135
tell she:96 62 48
tell them:42 42 27
tell … about:-70 -91 -81
tell … at:85 65 52
tell … but:32 49 19
tell … dey:77 70 64
tell … family:-107 -108 -118
tell … fink:104 -4 -2
tell … he:158 119 121
tell … that:63 36 61
tell … to:58 -28 -120
tell … was:117 89 93
tell … wasnt:100 108 110
tell … wat:-87 -79 -59
telling:26 5 -80
telling myself:19 -113 -98
telling teh:12 -15 -72
telling … im:-62 -37 -30
telling … kids:134 55 -10
telling … where:88 94 154
tells:-53 -27 -45
tells … dey:-64 -68 -10
tells … want:-62 -68 -3
telly:-30 -58 -33
telly i:80 49 52
tellys:-24 -22 -24
temp:26 52 50
temper:36 14 -49
temper … he:148 123 44
temperature:-11 -5 -16
tempered:0 0 0
template:-10 -9 -7
temple:78 83 25
temporary:-46 -20 -7
temps:8 23 45
tempted:-36 35 -87
ten:8 26 33
ten days:-29 -140 -139
ten … four:92 76 38
ten … going:136 133 98
ten … im:65 31 9
ten … to:55 56 54
tenancy:-7 5 24
tenant:122 108 56
tenants:-5 1 -11
tenby:-18 -28 -22
tend:-20 -10 -6
tendencies:-74 31 81
tender:-30 -43 -49
tenderness:-52 -23 -4
tener:-79 -33 -4
tenerife:-55 -34 -34
tengo:84 99 68
tengo la:104 49 85
tengo … de:89 51 -6
tengo … en:88 28 39
tengo … y:-38 1 -2
tenner:49 -49 -21
tennis:-10 3 -8
tenor:22 21 28
tens:-3 -14 -10
tense:17 65 29
tension:-30 -37 -29
tent:-5 21 47
tenth:45 49 49
tenth … to:135 128 117
tents:14 -1 -7
terible:-44 -169 -162
term:9 -39 -11
terminal:105 -67 -46
terminar:-123 -130 -17
termine:-100 -24 -3
terminus:-22 -25 -25
terms:-66 54 66
terrace:0 13 39
terribly:-15 -20 -9
terrier:-33 -40 -20
terrified:-100 -68 -84
terrifying:-48 -24 -22
terror:-33 -28 -31
tes:-4 -2 -3
tesco:24 72 50
test:-97 -78 -83
test and:79 35 34
test … my:81 39 40
tested:-47 -31 -37
tested it:87 98 103
tested teh:-43 -36 -58
tested … it:-70 -63 -82
tested … on:-81 -81 -69
testing:-2 -3 -16
tests:-62 -47 -29
tetanus:-5 -1 -25
tete:18 14 13
tether:40 21 -33
texas:-52 -34 -17
text:-53 -59 -46
text me:-79 -78 -55
textbook:-11 -18 -17
texted:35 8 35
texted my:76 -65 -58
texted to:-54 -7 -4
texted … and:77 69 9
texted … dealer:62 -3 -2
texted … from:-70 -94 -87
texted … of:112 100 101
texted … teh:-89 -69 -53
texting:-36 4 -5
texts:-23 -13 -61
th:-10 1 6
th ive:91 68 52
th no:97 98 83
th … i:83 81 106
th … wont:80 77 83
than:-18 -5 -20
than do:131 57 -48
than go:108 89 -20
than i:82 71 103
than id:45 30 53
than … and:47 81 82
than … had:45 99 110
than … hav:66 61 81
than … i:-22 16 40
than … other:56 54 93
than … should:103 39 97
than … thort:61 110 109
than … was:-55 -76 -80
thank:53 63 74
thank god:-117 -86 -77
thank … everyone:-116 -108 -116
thank … telling:-40 -41 -22
thanked:23 65 53
thanked teh:84 86 81
thankful:-87 -63 -59
thankfully:-21 -23 -32
thanking:47 38 49
thanks:12 9 31
thanks and:121 41 28
thanks … teh:46 50 36
thanks … up:102 105 94
thanksgiving:-59 -15 28
thankyou:-7 -1 -1
that:-19 -23 -18
that by:75 88 115
that daddy:105 85 78
that dey:45 60 48
that doesnt:111 112 129
that every:101 -13 -1
that gives:101 77 107
that got:105 -28 -49
that hell:130 108 65
that his:49 25 -9
that id:-38 -71 -49
that ill:93 3 -100
that im:23 -33 -77
that makes:79 83 115
that no:-105 -100 -26
that order:54 65 67
that sais:90 93 102
that she:86 113 5
that shes:70 102 42
that was:32 62 71
that wed:53 15 0
that … about:111 51 9
that … alife:109 54 67
that … an:-4 -25 -17
that … be:57 86 65
that … bye:98 100 107
that … cant:-5 -49 -99
that … dei:13 132 64
that … died:55 45 38
that … drunk:114 96 82
that … eat:102 -2 -1
that … family:57 97 104
that … going:39 39 9
that … grateful:69 60 66
that … himself:96 121 -32
that … hurts:-92 -117 -90
that … i:-47 -43 -13
that … isnt:77 79 90
that … jmup:76 89 63
that … last:78 -2 16
that … myself:47 98 62
that … nine:73 90 93
that … off:39 -1 -8
that … on:-58 -68 -50
that … one:-109 -119 -149
that … plans:119 91 -5
that … prays:118 131 -9
that … see:91 24 -18
that … sitting:119 98 98
that … soon:131 63 71
that … strong:-59 -35 -25
that … takes:20 -147 -75
that … thank:143 94 79
that … them:56 60 51
that … tiem:85 120 70
that … wanted:-55 -135 -47
that … wants:158 130 -19
that … went:78 85 71
that … woke:169 -32 -16
thatd:36 -44 -36
thatll:105 133 141
thats:47 43 62
thats a:-86 -74 -84
thats not:-105 -108 -111
thats that:39 68 57
thats thursday:64 121 117
thats wat:-9 -42 -117
thats wen:106 141 168
thats why:-68 -56 -30
thats … be:118 83 81
thats … bye:48 59 62
thats … end:-103 -73 -55
thats … forty:86 71 113
thats … gone:-118 -43 -21
thats … goodbye:89 113 112
thats … got:-67 -37 -35
thats … idea:138 155 121
thats … ill:158 68 76
thats … it:-85 -73 -22
thats … my:-45 -62 -68
thats … no:98 102 54
thats … piont:89 43 44
thats … plan:62 96 100
thats … six:134 139 135
thats … thats:70 10 -12
thats … ther:86 -71 -32
thats … tiem:99 128 124
thats … want:51 89 27
thats … week:140 152 123
thats … wil:-83 -89 -89
theatre:16 -76 -60
their:-5 21 6
their dads:53 62 85
their … and:46 30 8
their … or:82 18 37
their … since:37 57 72
theirs:-31 -24 -5
thelma:124 93 84
them:23 27 41
them after:145 179 165
them at:15 25 19
them both:80 97 73
them goodbye:119 133 131
them i:53 35 47
them ive:98 56 40
them know:82 92 71
them mum:129 88 78
them off:-69 -100 -79
them on:49 57 56
them sorrry:101 51 53
them was:51 80 -8
them with:61 60 49
them … after:179 136 100
them … an:-72 -52 -95
them … another:86 77 73
them … are:70 82 76
them … been:69 56 42
them … car:120 100 80
them … going:101 129 95
them … gone:113 105 94
them … nothing:119 87 73
them … on:65 70 79
them … one:-84 -50 -61
them … sat:70 -48 -37
them … this:96 97 106
them … tonight:97 100 98
them … was:65 87 51
them … why:98 88 88
theme:-17 -18 -22
themed:-8 -6 -2
thems:66 52 39
themselves:-22 -35 -97
then:0 0 0
theoretically:44 74 -24
theory:-7 20 16
ther:19 17 24
ther a:-118 -76 -95
ther all:92 23 26
ther anything:-94 -48 -8
ther are:53 74 79
ther befor:86 62 50
ther im:43 40 54
ther isnt:44 -3 2
ther not:-103 -97 -76
ther on:-66 -31 -46
ther to:105 38 71
ther told:-76 -71 -27
ther tonight:61 53 58
ther wont:138 122 105
ther … enough:22 51 81
ther … for:-22 -59 -73
ther … got:36 79 77
ther … i:-45 -67 -77
ther … its:44 36 11
ther … man:124 127 98
ther … me:15 -89 -50
ther … nothing:46 36 66
ther … started:-74 -88 -20
ther … them:-48 -100 -98
ther … weeks:5 51 56
ther … wen:82 82 80
therapist:-40 -36 -95
therapist … i:-81 -62 -15
therapists:147 14 11
therapy:-47 -120 -103
therapy for:99 0 0
thered:77 50 52
therell:38 48 51
therell be:35 45 47
therell … nobody:142 143 149
theres:74 73 72
theres a:39 58 72
theres less:65 67 8
theres nobody:162 164 17
theres nothing:92 47 71
theres teh:146 69 71
theres … bag:90 77 69
theres … blood:75 99 130
theres … comin:88 18 14
theres … door:89 -89 -70
theres … else:41 78 76
theres … ere:58 89 53
theres … everywhere:-74 -65 -67
theres … fone:-116 -121 -110
theres … future:-101 -64 -49
theres … girl:81 70 91
theres … in:52 75 80
theres … its:141 129 125
theres … left:72 66 43
theres … man:128 122 133
theres … me:123 -18 -85
theres … my:42 90 98
theres … note:102 130 138
theres … out:-19 -138 -103
theres … this:108 48 41
theres … to:46 18 29
theres … under:107 162 159
theres … waiting:104 89 98
theres … with:-22 15 35
thermos:24 -6 -2
thermostat:-65 -53 -52
these:-10 1 16
these days:14 -30 -117
these … are:-50 -61 -82
these … im:80 129 73
these … not:57 83 -80
these … teh:73 -5 -31
thesis:-33 -17 -15
theyd:60 0 32
theyd hav:133 74 71
theyd … beter:-109 21 -23
theyd … my:72 50 -20
theyd … off:-130 30 -5
theyd … relieved:78 -2 -1
theyd … teh:-77 -90 -68
theyll:135 153 175
theyll hav:155 130 107
theyll manage:112 137 161
theyll need:135 122 125
theyll say:95 81 104
theyll want:10 68 93
theyll … from:118 133 118
theyll … in:-109 -109 -96
theyll … it:79 76 96
theyll … off:-76 -67 -64
theyll … teh:57 74 65
theyll … to:-89 -64 -41
theyre:5 5 27
theyre all:28 85 96
theyre both:136 111 73
theyre in:122 93 120
theyre meant:127 139 124
theyre thinking:-108 -110 0
theyre … at:64 18 6
theyre … by:152 111 71
theyre … in:86 110 101
theyre … me:118 70 102
theyre … of:-121 -125 -92
theyre … out:90 103 112
theyre … teh:60 91 55
theyre … tonight:153 142 147
theyre … with:93 72 96
theyve:-11 2 32
theyve got:-106 -82 -60
theyve teh:79 64 66
theyve … in:70 53 20
thiamine:-1 0 0
thick:-66 -27 7
thief:-31 -43 -39
thigh:99 94 30
thighs:103 117 -94
thighs … in:61 84 -1
thimble:-13 -7 -9
thin:70 40 46
thing:-3 -10 -11
thing im:116 48 73
thing is:57 103 105
thing ive:-38 -17 -93
thing … a:-83 -76 -52
thing … do:45 44 12
thing … forward:100 37 -15
thing … my:57 66 60
thing … type:-79 -88 -78
thing … way:73 86 -73
things:8 9 -37
things and:-33 -15 -92
things at:-24 14 -122
things i:-74 -89 -83
things teh:124 80 -24
things … going:-67 -61 -57
things … i:-59 -59 -86
things … teh:103 133 121
thinking:44 -27 -105
thinking about:33 41 -104
thinking how:113 64 -9
thinking … a:80 39 23
thinking … all:-43 -21 -95
thinking … be:-75 -101 -59
thinking … how:-106 43 -30
thinking … it:-76 -100 -120
thinking … ive:-95 -54 21
thinking … killing:27 64 -13
thinking … my:42 70 -41
thinking … myself:61 123 -48
thinking … to:94 22 -4
thinking … unaliving:8 -49 -1
thinking … using:71 -45 -9
thinking … ways:14 102 -5
thinks:-10 6 -8
thinks im:90 66 49
thinks … am:86 87 113
thinks … for:84 75 91
thinks … got:139 111 121
thinks … its:78 81 18
thinner:6 -12 23
thinners:-1 11 47
third:44 44 44
third … and:-7 -62 -90
third … im:97 58 59
third … is:79 98 113
third … teh:75 60 80
thirds:104 103 84
thirsty:49 50 80
thirsty and:89 89 85
thirteen:-65 -49 -70
thirteenth:27 36 34
thirties:-87 -30 -4
thirtieth:-18 2 11
thirty:-20 10 13
thirty days:-98 -69 -25
thirty odd:134 103 46
thirty one:-101 -71 -95
thirty … all:130 96 92
this:2 13 28
this anymore:-123 -34 -36
this as:92 96 85
this bed:103 115 92
this chest:-10 -94 -106
this country:100 90 117
this desk:-36 -112 -89
this earth:126 93 76
this evening:150 134 112
this friday:107 114 84
this in:-79 -76 -113
this lfie:119 160 132
this month:-70 -70 -136
this one:35 49 44
this ones:135 134 118
this planet:32 -62 -23
this ride:118 -7 -3
this side:136 116 116
this thursday:149 108 103
this tiem:52 48 103
this u:114 121 119
this week:28 27 -48
this world:60 58 64
this year:-52 -19 -87
this … a:-51 -19 -51
this … all:8 -113 -107
this … at:9 29 47
this … bein:-78 -22 -28
this … called:145 81 -11
this … down:-34 -36 -22
this … else:169 166 157
this … end:64 83 57
this … final:161 169 153
this … for:46 39 -8
this … forgive:161 166 138
this … handed:123 140 111
this … her:102 129 83
this … im:58 89 90
this … it:47 23 16
this … know:-83 -84 -87
this … love:61 105 98
this … month:-104 -82 -65
this … nobody:-90 -22 -8
this … note:97 103 109
this … one:56 66 48
this … own:-63 -55 -5
this … pain:71 -9 -125
this … pills:-83 -78 -81
this … quick:75 63 70
this … school:131 110 112
this … she:144 115 50
this … stopped:118 65 70
this … suicide:24 57 86
this … thanks:92 73 63
this … that:-15 -53 -71
this … this:5 -58 -54
this … tiem:-71 -58 -30
this … u:76 74 74
this … went:23 51 38
this … were:106 101 54
this … where:97 100 77
thisll:65 73 62
tho:0 0 0
thomas:-14 -14 -55
thorough:-3 -1 0
thort:-12 -19 -18
thort about:-51 -40 -2
thort it:54 105 75
thort itd:-9 68 66
thort no:38 71 -10
thort that:-49 -78 -50
thort why:128 41 37
thort yes:125 38 -4
thort … all:106 19 24
thort … do:77 17 -23
thort … ending:-98 -69 -3
thort … him:-101 -106 -26
thort … his:-81 -59 -2
thort … how:42 58 -89
thort … it:74 52 21
thort … meant:110 30 54
thort … myself:-73 -82 -33
those:-22 10 2
those … for:12 12 35
those … in:104 42 46
those … is:73 67 74
thou:118 -13 -4
though:0 0 0
thoughts:-27 -32 -156
thoughts about:123 92 -8
thoughts are:85 89 -25
thoughts with:90 71 57
thoughts … ago:-46 -35 0
thoughts … my:59 94 -85
thoughts … years:-15 -25 0
thousand:-82 -84 -63
thrashing:0 0 0
thread:-30 -14 -15
threads:-13 21 11
threat:-23 -9 -23
threaten:-45 -56 -7
threatened:-28 -37 -98
threatening:47 49 -31
threatening … jmup:8 7 119
threatens:43 55 -86
three:-15 -11 12
three bags:70 86 56
three in:-67 -63 -77
three nights:94 83 -22
three steps:38 65 69
three weeks:37 -82 -126
three years:2 -91 -74
three … a:-42 -33 -20
three … ago:50 6 14
three … all:108 123 95
three … at:172 120 100
three … down:-90 -86 -73
three … im:28 84 73
three … is:100 118 91
three … ive:36 21 24
three … on:84 68 97
three … three:57 70 64
three … to:56 96 116
threes:45 28 -10
threw:44 16 -8
threw it:56 -92 -76
threw out:-59 -63 -12
threw … away:159 85 12
threw … it:77 57 42
thrilled:-68 -53 -47
thriller:-25 -10 -5
thriving:-46 -4 -4
throat:141 163 113
throat help:21 24 88
throat … burning:-80 -92 -68
throat … i:18 46 41
throat … teh:84 77 57
throats:111 70 73
throttle:-53 -54 -37
throttled:-9 -3 -2
through:3 16 41
through ill:-96 -78 -69
through it:-94 32 10
through with:92 134 61
through … box:68 80 78
through … it:27 57 2
through … mattress:115 74 88
through … of:-49 -76 -60
through … plan:113 110 106
through … window:-68 -73 -75
throughout:-11 -7 -16
throw:-38 -31 -57
throwing:-35 -19 -37
throwing … and:-54 -72 -78
throwing … blood:-50 -33 -49
thrown:26 24 92
thrown my:79 112 122
thrown … my:63 85 57
throws:96 109 -135
thud:106 103 121
thumb:7 -1 14
thumbs:21 -10 -7
thumbs on:92 69 70
thumping:-4 -3 -32
thunder:-10 -2 1
thurs:116 55 35
thursday:29 21 42
thursday thats:133 121 122
thursday … be:112 111 120
thursday … i:64 83 71
thursday … it:132 68 74
thursday … on:-48 -98 -71
thursday … out:88 106 82
thursday … up:140 154 150
thursdays:-107 -93 -73
thy:-37 -31 -23
thyme:-10 -11 -10
thyroid:-65 -68 -56
ti:-45 -2 0
tia:83 43 -22
tic:45 23 27
tick:88 114 149
ticked:0 -30 -32
ticket:28 56 66
ticket to:55 48 64
ticket … teh:15 27 7
tickets:-119 -83 -47
tickets … teh:-65 -55 -59
ticking:40 49 57
ticking over:70 86 95
tickled:-9 -15 -19
tide:135 139 141
tide to:-25 -94 -99
tide … teh:69 83 95
tide … tonight:-58 -56 -45
tides:114 111 122
tides comin:94 62 62
tidied:-6 1 2
tidier:24 16 -14
tidy:75 115 108
tidying:26 -49 -34
tidying up:80 -29 -5
tie:-3 -23 -38
tie it:106 54 53
tie … to:112 102 63
tied:51 38 67
tied teh:-93 -94 -92
tied to:57 72 75
tied … and:104 75 71
tied … my:148 114 133
tied … to:-54 -61 -63
tiem:-10 4 1
tiem im:-104 -82 -90
tiem is:165 134 123
tiem its:88 81 38
tiem next:-83 -93 -75
tiem nobody:-111 -102 -43
tiem teh:88 94 88
tiem this:141 135 71
tiem youre:133 106 108
tiem … a:53 26 24
tiem … all:64 19 21
tiem … clinic:77 42 -1
tiem … did:-97 -116 -121
tiem … dnt:115 117 76
tiem … drinks:130 79 -5
tiem … for:35 56 94
tiem … know:-49 -62 -52
tiem … last:103 60 84
tiem … leter:133 135 131
tiem … neva:-101 -78 -86
tiem … off:-108 -47 -10
tiem … place:88 93 92
tiem … tiem:108 70 96
tiem … to:-3 -93 -96
tiem … went:74 100 112
tiem … wont:73 59 7
tiem … year:80 -14 -25
tiempo:-65 -23 -8
tiene:-26 -9 0
tier:43 63 69
tierd:45 12 19
tierd to:91 72 44
tierd … anything:49 75 76
tierd … do:47 76 58
tierd … i:-106 -60 -75
tierd … im:123 138 143
tierd … living:74 12 -9
tierd … me:70 40 79
tierd … this:-94 -54 -15
ties:-60 -28 -81
tiger:-14 -7 -2
tight:55 49 44
tight and:90 101 114
tightening:29 11 -10
tights:-6 22 -35
tiktok:-52 -54 -30
til:66 92 95
tile:-33 -22 -34
tiles:-8 2 -30
till:-38 -22 -30
till friday:-72 -60 -39
till i:88 97 44
till my:59 70 55
till … dnt:111 79 96
till … on:3 -106 -49
till … split:83 113 92
till … teh:-11 -51 -25
tills:-37 -45 -48
tilt:-84 -30 -26
tilting:4 17 26
timed:5 54 56
timeline:-8 2 2
timer:62 52 36
timers:-73 -83 -46
times:10 -15 -25
times up:115 61 67
times with:58 73 90
times … a:111 58 65
timetable:5 30 48
timing:-16 -18 -21
tin:32 29 36
tin of:-73 -55 -41
tin … cant:106 103 109
tingle:-44 -31 -19
tingling:41 53 87
tingly:6 38 37
tinnitus:-10 -6 -2
tins:71 8 44
tinsel:-50 -48 -32
tiny:-84 -86 -65
tio:-3 -2 -4
tip:-55 -90 -111
tipped:65 72 67
tipped teh:110 102 99
tips:-92 -137 -120
tiptoe:37 -3 -10
tiptoes:32 -13 16
tiramisu:-9 0 0
tirar:96 7 -8
tire:-102 -82 -82
tiredness:-15 -41 -42
tiring:-1 -4 -2
tiro:16 19 59
tisch:3 -1 3
tissue:-44 10 -50
tissues:26 33 -20
titanic:6 9 -13
title:10 11 28
titled:-2 -12 -2
titration:-16 -36 -36
tl:-47 -25 -19
tn:94 100 9
to:-10 -4 -9
to a:-34 -20 1
to all:-49 -39 -32
to ask:-86 -41 -113
to beachy:61 72 86
to bein:99 75 19
to blame:88 99 98
to breathe:114 125 148
to burn:12 -78 5
to cancel:93 28 41
to choose:62 61 105
to clean:88 96 96
to climb:60 39 51
to come:43 92 99
to count:-116 -87 -83
to ctb:27 138 -114
to cut:42 -47 -70
to day:119 14 -8
to dei:5 100 44
to do:27 25 -5
to drink:-193 -90 -32
to elbow:97 98 80
to ending:-44 -111 -27
to everyone:16 48 37
to fall:111 76 89
to feal:-33 18 -82
to finish:83 85 24
to for:76 55 55
to forgive:89 120 67
to four:81 56 63
to hate:81 86 84
to hert:-18 -6 -115
to himself:55 68 21
to his:46 50 44
to im:-66 -50 -61
to its:103 94 72
to join:22 24 35
to keep:-16 -42 -28
to kil:88 62 52
to listen:86 54 40
to lunch:-62 -62 -59
to morning:114 100 126
to most:108 -58 -41
to myself:24 28 -27
to nobody:131 123 124
to nothing:106 104 37
to nowhere:154 115 105
to one:-26 -81 -68
to overdose:58 -10 -50
to park:68 -1 -4
to pass:42 31 48
to practise:-63 -77 -70
to press:63 65 47
to pull:-78 -118 -79
to punish:75 78 43
to push:114 79 13
to relapse:-64 -6 -15
to return:55 -6 -2
to save:71 50 35
to say:8 46 58
to scratch:107 -106 -8
to self:101 64 26
to sleap:51 37 70
to slip:45 31 66
to speak:-46 -54 -42
to stand:137 134 114
to string:76 64 26
to sunday:96 108 127
to swallow:26 17 82
to tell:-38 -34 -37
to turn:18 27 48
to type:49 71 113
to u:92 90 73
to want:150 -15 -31
to wash:-57 -72 -69
to watch:-82 -105 -42
to werk:-14 -33 -30
to where:62 22 33
to wihs:-32 50 0
to … a:-45 -35 -50
to … afternoon:-75 -112 -87
to … alife:87 63 -44
to … along:-69 -69 -58
to … an:-20 -23 -39
to … any:142 -3 -58
to … are:61 75 58
to … as:-22 -20 -86
to … asleep:147 78 89
to … baby:28 47 64
to … bad:-49 -14 -64
to … bags:-46 -16 -9
to … bank:106 79 78
to … be:55 14 21
to … beam:-80 -84 -91
to … bed:-23 5 60
to … been:-29 -57 -17
to … befor:38 72 60
to … bein:-3 -52 -131
to … beside:-98 -28 -55
to … black:131 128 137
to … both:74 92 89
to … bottom:169 37 12
to … bridge:163 148 155
to … but:35 31 73
to … car:54 78 76
to … chemist:-91 -98 -115
to … christmas:-75 -45 -4
to … cleaner:6 42 62
to … cleared:116 111 112
to … cliff:110 99 110
to … dam:119 121 111
to … daughter:56 51 -21
to … decent:115 66 61
to … dei:104 49 60
to … delete:104 134 -10
to … died:72 52 56
to … do:106 90 79
to … drunk:-86 -40 -40
to … empty:63 75 41
to … ere:21 21 69
to … every:-45 -106 -92
to … everything:37 66 81
to … flatmate:-18 -89 -56
to … fone:58 68 65
to … for:-29 -44 -49
to … forum:-54 -73 -66
to … found:107 118 158
to … four:-53 -76 -89
to … full:-69 -128 -35
to … giving:144 87 -17
to … goodbye:70 92 84
to … grandad:67 51 65
to … hair:-118 -120 -93
to … he:50 22 6
to … heard:-65 -36 0
to … heart:84 89 105
to … hes:17 31 -50
to … himself:10 22 -64
to … his:-28 -33 -44
to … home:40 -44 -61
to … instead:98 80 104
to … is:-14 -73 -19
to … itll:15 40 67
to … its:22 25 56
to … ive:57 52 76
to … keep:-51 -68 -48
to … lads:65 87 121
to … last:51 -22 46
to … line:124 137 117
to … lists:102 -2 0
to … liv:32 -42 -13
to … lord:98 -29 -2
to … love:-64 -58 -54
to … meds:73 90 80
to … meeting:33 -103 -93
to … middle:120 71 62
to … mixed:79 71 36
to … mother:79 83 78
to … myself:39 8 -10
to … neighbours:-67 -86 -89
to … neva:58 131 15
to … nice:-66 -71 -50
to … night:44 -17 12
to … no:11 51 6
to … nothing:39 -38 -86
to … old:10 -17 -58
to … or:-35 -9 -8
to … own:13 16 -41
to … photos:101 76 30
to … pictures:-81 -61 -17
to … pills:50 22 51
to … place:68 82 133
to … quietly:86 112 92
to … rid:42 80 4
to … river:146 144 133
to … rooms:43 52 50
to … round:59 55 43
to … same:128 171 93
to … saturday:79 79 92
to … school:90 78 5
to … second:24 16 99
to … seen:81 62 52
to … self:-6 0 -109
to … shop:-105 -70 -59
to … side:86 32 15
to … silly:112 -3 -3
to … sister:-56 -75 -105
to … sixteen:105 105 -7
to … sleap:53 -8 15
to … some:-62 -45 -34
to … something:-40 -8 -45
to … station:-111 -126 -121
to … stop:56 -27 -80
to … students:113 91 88
to … summer:-98 -75 -13
to … sure:93 138 182
to … tell:43 33 23
to … their:58 97 64
to … ther:-51 -77 -34
to … thoughts:109 98 65
to … throat:6 9 83
to … tiem:-39 -74 -25
to … today:32 50 68
to … tuesday:55 60 73
to … turkey:-61 -66 -39
to … twice:-65 -27 -77
to … two:-84 -41 -9
to … unalive:20 74 -1
to … under:70 81 46
to … waiting:51 83 100
to … wake:21 65 83
to … watched:72 78 86
to … we:-70 -63 -58
to … weekend:68 41 67
to … weight:-20 -94 -107
to … were:-41 -35 -61
to … where:100 73 97
to … who:62 39 62
to … whole:-53 -79 -80
to … wholl:94 110 116
to … why:39 63 40
to … wont:96 143 142
to … wrists:94 101 -56
to … yesterday:71 55 44
toast:-99 -92 -83
toasted:-7 -5 -6
toaster:93 77 25
toaster bath:143 181 42
toasters:73 45 42
toastie:-54 -40 -19
tochter:-21 -15 -25
toda:-36 -10 -14
todas:-7 3 6
todas … pastillas:68 74 73
todavia:14 33 29
today:-39 -40 -56
today and:-34 -50 -48
today because:147 161 153
today but:16 -109 -95
today i:-11 -38 -49
today ill:-95 -115 -127
today is:-77 -72 -102
today ive:-97 -119 -123
today my:0 -101 -69
today tomorrow:82 98 96
today with:-129 -108 -89
today … a:-66 -51 -31
today … after:21 73 65
today … are:7 -109 -49
today … at:38 23 41
today … day:-5 15 -63
today … had:82 -93 -88
today … how:117 120 100
today … ive:-46 -36 -17
today … on:27 33 17
today … to:86 38 26
today … tok:-75 -82 -72
today … use:-95 -112 -123
today … want:101 73 -58
today … was:93 29 28
todays:56 70 108
todays date:106 109 137
toddler:-112 -105 -39
toddler … swallowed:-147 -151 -39
toddlers:-79 -71 -43
todmude:-11 -7 -4
todo:75 -9 70
todos:47 49 26
toe:-47 -72 -71
toenails:-5 -5 0
toes:105 111 102
toes over:141 144 143
toes … teh:82 51 55
toffee:-10 -5 -4
together:19 58 78
toilet:6 3 -34
toiletries:-40 -48 -51
toilets:48 74 78
toit:73 79 92
tok:30 49 72
tok about:111 131 123
tok another:43 35 44
tok many:-38 -80 -85
tok me:-82 -148 -107
tok my:-57 -46 -65
tok something:86 89 78
tok two:-119 -107 -103
tok wat:87 124 124
tok … about:86 65 89
tok … at:109 102 84
tok … because:82 118 121
tok … boxes:121 120 120
tok … but:121 89 94
tok … chest:90 91 100
tok … dnt:63 107 117
tok … epilepsy:112 97 114
tok … everything:142 146 131
tok … feal:100 89 102
tok … first:115 98 89
tok … fone:-123 -139 -113
tok … haf:127 76 67
tok … hands:-77 -47 -50
tok … his:-57 -89 -86
tok … hour:-58 -41 -46
tok … i:72 50 54
tok … in:61 62 69
tok … it:-102 -102 -100
tok … last:-16 -35 -57
tok … little:24 -9 50
tok … lot:-23 -45 -48
tok … my:110 85 87
tok … night:120 99 109
tok … on:-84 -113 -95
tok … out:-179 -202 -165
tok … pills:-82 -65 -56
tok … teh:46 58 50
tok … ten:77 81 93
tok … than:86 -60 -65
tok … them:128 108 113
tok … this:70 85 105
tok … tok:94 72 47
tok … whole:101 96 93
tok … with:25 67 89
told:33 31 29
told his:152 110 -17
told i:-76 -69 -45
told me:-57 -22 -74
told my:75 -30 1
told nobody:-96 -87 -31
told siri:69 65 70
told to:-93 -83 -75
told u:-115 -100 -52
told werk:70 94 75
told … a:50 86 75
told … about:-62 -106 -115
told … and:-9 -54 -6
told … be:26 59 75
told … been:98 104 50
told … chemist:90 115 110
told … gp:99 22 31
told … guys:99 81 78
told … i:0 83 78
told … id:24 98 130
told … is:64 40 -45
told … it:106 107 47
told … lads:114 -2 20
told … one:-13 -79 -80
told … remind:129 118 119
told … to:28 43 57
told … was:90 91 121
told … wife:115 81 32
toledo:-19 -16 -6
tolerance:-58 -76 -105
tolls:40 14 27
tom:37 43 48
tom and:125 104 104
tomado:83 89 98
tomado … pastillas:38 57 64
tomar:44 36 39
tomato:-24 -27 -14
tomatoes:-83 -88 -49
tomb:5 -8 -1
tombola:-30 -10 -5
tome:69 67 63
tomo:-36 -31 -33
tomorrow:33 35 56
tomorrow because:-118 -109 -66
tomorrow befor:97 109 123
tomorrow for:-29 -70 -73
tomorrow is:-85 -113 -110
tomorrow its:-66 -65 -67
tomorrow my:-109 -110 -93
tomorrow night:-50 -48 -49
tomorrow she:140 113 98
tomorrow thats:111 89 64
tomorrow theres:-91 -75 -98
tomorrow theyll:81 112 99
tomorrow … and:35 35 38
tomorrow … befor:76 90 112
tomorrow … cant:-115 -97 -96
tomorrow … got:-136 -130 -149
tomorrow … had:-52 -13 -102
tomorrow … hav:45 47 60
tomorrow … me:59 85 96
tomorrow … night:-81 -72 -52
tomorrow … not:114 75 58
tomorrow … one:-112 -96 -87
tomorrow … scared:-19 0 -74
tomorrow … wen:114 114 154
tomorrow … wont:116 125 125
tomorrows:170 151 188
tomorrows teh:65 27 47
ton:73 109 66
tone:-60 -73 -43
tongs:-10 -13 -7
tongue:77 98 94
tongue and:83 57 113
tongues:115 139 134
tonic:66 67 65
tonight:83 97 119
tonight but:-36 -126 -123
tonight bye:-124 -119 -116
tonight didnt:146 -8 -29
tonight goodbye:-91 -108 -117
tonight if:-112 -113 -134
tonight ill:149 156 173
tonight im:-60 -59 -38
tonight is:-69 -93 -137
tonight its:68 70 62
tonight my:-33 -98 -78
tonight not:81 109 95
tonight on:67 85 107
tonight once:27 19 41
tonight one:-116 -110 -105
tonight pills:52 65 74
tonight roap:76 78 87
tonight sorrry:132 130 127
tonight with:-4 -61 -65
tonight … a:-84 -58 -47
tonight … bag:64 77 55
tonight … by:87 106 112
tonight … check:74 92 77
tonight … did:164 145 67
tonight … everything:40 46 64
tonight … for:27 85 72
tonight … found:59 61 93
tonight … go:122 122 134
tonight … going:-97 -75 -11
tonight … good:145 141 66
tonight … he:133 79 50
tonight … ive:-61 -65 -83
tonight … kil:9 -36 61
tonight … know:59 23 4
tonight … myself:4 13 92
tonight … nine:-31 -36 -71
tonight … no:47 79 92
tonight … of:80 9 25
tonight … out:63 99 58
tonight … put:105 48 42
tonight … rest:55 100 109
tonight … sat:31 -43 -110
tonight … sorrry:172 175 178
tonight … thats:88 88 88
tonight … wont:115 150 114
tonights:89 93 98
tonights teh:55 75 109
tonights … end:96 98 99
tonsillitis:-9 -17 -16
tonsils:-28 -39 -37
too:0 0 0
tool:41 8 -35
tool … it:77 29 -41
toolbox:21 37 1
tools:-3 4 -19
tooth:-39 -32 -59
toothache:119 -10 20
toothbrush:-45 -43 -78
toothpaste:-21 -75 -74
top:82 89 67
top himself:9 12 -110
top myself:124 124 -146
top … been:82 3 -14
top … cliff:-71 -67 -57
top … im:105 97 115
top … it:50 58 51
top … looking:54 65 99
top … off:70 74 61
topic:-80 -71 -55
topiramate:-3 -5 -3
topped:-3 1 -45
topping:90 141 -74
tops:-38 -28 -62
torch:-24 -10 13
tore:95 -101 -90
tore … up:159 -65 -85
torn:54 64 97
toronto:-59 -59 -43
tortoise:-5 -45 -12
torture:-6 -32 -1
tot:67 -45 -13
total:-68 -48 -37
totally:0 0 0
toten:3 2 27
totgelacht:-27 -30 -8
totlachen:-7 -7 -1
touch:54 33 44
touched:62 71 -6
touched my:103 80 4
touched … daughter:0 1 -77
touches:106 100 -102
touches me:144 134 -40
touching:-56 0 -40
tough:-35 -12 -47
toujours:11 21 -1
tounge:7 7 5
tour:-70 -65 -83
touring:-3 -2 0
tourist:-9 -4 -2
tourists:10 17 6
tournament:-24 -13 -18
tourniquet:49 31 45
tourniquet on:110 70 70
tours:7 35 -46
tous:92 98 99
tout:21 -25 4
toute:28 37 37
tow:-136 -129 -118
toward:31 15 35
towards:59 73 79
towards teh:66 66 101
towel:26 5 2
towel … my:101 56 52
towels:79 103 120
tower:101 94 80
tower and:120 132 123
towers:-81 -81 -44
towing:98 96 91
town:-18 3 -3
town and:46 39 80
towns:54 63 48
towpath:-70 -55 -50
toxic:-51 -55 -23
toy:-29 -30 -46
toys:-10 -4 9
trabajo:-55 -9 -2
trace:108 103 108
tracing:-62 -50 -39
track:53 99 94
tracker:8 13 -31
tracking:66 90 47
tracks:83 95 115
tractor:21 -10 -2
tractors:-5 -6 -4
trade:63 -32 -15
tradition:-40 -39 -30
traffic:-27 16 4
trafic:-3 -2 -2
tragedy:36 -30 -38
trail:69 7 2
trailer:-58 -61 -37
train:-2 14 31
train and:84 86 105
train comin:-57 -54 -63
train home:-108 -87 -94
train ill:87 77 107
train line:106 109 100
train on:-60 -66 -76
train to:-76 -22 -28
train … hit:83 111 115
train … its:-10 -14 -88
trained:-9 -52 -17
trainee:-37 -31 -8
trainees:114 91 65
trainer:16 21 48
trainers:57 90 107
training:-94 -79 -89
trains:-79 -36 -8
trains go:73 99 118
trains late:-73 -77 -79
trainspotting:-25 -15 -42
traitor:-3 -1 -1
tram:33 44 38
tramadol:0 4 93
trampoline:-90 -84 -76
trams:87 -5 14
trans:81 20 19
transfer:-2 -2 -3
transferred:30 5 40
translate:-13 -5 -4
translated:-1 -1 -1
translating:-43 -16 -16
transmission:111 27 11
transplant:16 22 50
trapdoor:39 8 -4
trapped:18 -30 -14
traps:-46 -10 -6
trash:-21 -30 -26
trashy:-44 -41 -21
trauma:-52 -37 -23
travel:-76 -44 -48
travelling:101 97 89
travelodge:54 62 70
travels:56 74 -32
tray:-101 -85 -83
trays:-31 -47 -39
trazodone:10 19 20
treacle:-19 -2 -1
treadmill:-35 -43 -38
treasure:8 3 -3
treasurer:-76 -93 -88
treasurers:-29 -25 -30
treat:-29 -77 -15
treatable:-31 -33 -7
treated:-13 -37 -20
treating:9 -59 -53
treatment:12 -100 -72
treatment … i:55 10 -9
treaty:-5 -11 -13
tree:15 13 -24
tree and:-57 -63 -52
tree its:-79 -74 -64
tree … ive:-57 -65 -82
tree … me:56 51 50
treehouse:-62 -63 -74
trees:25 29 48
trembling:151 94 -29
tremens:-11 6 11
tremor:84 70 -14
tremors:-27 -8 -10
tren:44 55 70
tres:-16 -7 -4
trev:-46 -52 -55
trevor:-6 -5 -2
triage:4 37 28
trial:-53 -36 -5
tribunal:28 30 -23
tribunal i:102 -12 -2
tribute:-6 -7 -1
trick:-106 -54 -60
tricks:11 -7 -3
tried:45 61 65
tried in:70 10 -53
tried it:24 52 33
tried last:16 50 81
tried to:-100 -160 -75
tried … drown:80 126 14
tried … my:14 -90 -2
tried … tak:-2 -128 -50
tries:-88 -98 -49
trifle:-14 -21 -40
trigger:45 26 52
trigger of:-46 -40 -49
trigger … teh:-91 -101 -111
triggers:52 78 71
trimmer:-53 -30 -28
trip:-3 7 20
trip … teh:144 139 113
tripped:-26 -17 -9
trips:-52 -51 -10
trivia:-17 -17 -9
trocken:-6 -3 -1
trois:-73 -67 -42
trolley:-23 -33 6
trolleys:82 63 67
trombone:-11 -10 -11
trop:-1 0 3
trophy:-21 59 -17
trouble:-72 -102 -93
trouble … teh:108 -15 -17
troubled:-4 4 -3
troubles:30 -26 -75
troubling:47 45 44
trousers:-68 -38 -67
trout:-22 -27 -46
truck:26 25 39
trucker:24 6 31
truckers:-10 0 0
trucks:45 44 34
true:-54 -60 -102
true i:-68 -10 -7
truly:0 0 0
trumpet:11 2 6
trunk:100 105 109
trust:-84 -94 -133
trust myself:84 -12 -99
trust … to:36 133 -27
trust … with:-57 -122 -37
trusted:4 -13 -16
trusting:2 27 -6
truth:24 -35 -91
truth be:89 -27 -9
truth … told:84 -28 -9
truthful:116 -9 -15
truthfully:-4 -41 -13
try:-40 -10 -37
try teh:-76 -49 -31
tryin:-16 5 50
tryin not:46 -84 -79
tryin … be:47 -13 -10
tryin … climb:106 128 106
tryin … end:-26 -12 -3
tryin … my:-53 -69 -38
tryin … myself:-13 54 96
tryin … tak:-24 -75 -13
tryin … to:70 -3 16
tten:0 0 0
tter:0 0 0
tting:0 -2 -4
tu:-13 -15 -12
tub:100 96 116
tuba:-13 -27 -6
tube:31 24 36
tube of:75 17 -9
tucked:20 40 63
tucson:-23 -23 -14
tue:-35 -33 -11
tuer:40 54 -100
tues:75 67 54
tuesday:42 49 44
tuesday after:31 -120 -111
tuesday its:70 76 77
tuesday my:131 103 111
tuesday … tuesday:98 98 95
tuesdays:2 -23 -32
tug:3 24 26
tuition:16 10 41
tulips:-22 -4 -1
tulsa:-27 -52 -62
tumble:70 -25 -7
tumbler:55 59 33
tummy:38 80 80
tumour:-35 -25 -4
tumours:-1 0 0
tun:41 40 29
tuna:-62 -25 -37
tune:65 41 16
tunnel:101 36 34
tupperware:17 24 37
tur:52 61 96
turbulence:107 -61 -46
turbulence … was:129 -2 -2
turkey:-32 -54 -80
turkey … had:75 92 131
turmeric:8 10 0
turn:18 2 24
turn it:89 65 73
turn round:97 59 79
turned:-28 3 -8
turned my:69 34 42
turned out:-65 -40 -42
turned teh:77 66 93
turned … and:-22 -59 -70
turned … off:-97 -94 -80
turned … to:91 55 52
turning:84 43 42
turning blue:99 121 127
turnout:2 4 0
turns:8 -43 -59
turns … i:37 65 29
tut:2 2 4
tutor:7 16 26
tutors:-6 -8 -11
tv:21 59 82
twain:-6 -4 -2
twelfth:12 67 55
twelve:17 20 35
twelves:-3 -2 -2
twenties:-67 -33 -31
twentieth:6 -64 -72
twenty:-38 -24 -31
twenty years:-20 -85 -87
twenty … with:115 129 55
twice:2 8 -16
twice last:-34 14 -3
twice since:42 132 132
twice this:68 -9 -78
twice today:133 108 -22
twice … a:98 16 -55
twice … and:104 111 55
twice … at:-72 -21 -29
twice … got:80 41 0
twice … havent:64 32 -1
twice … im:50 38 52
twice … know:95 92 83
twice … of:-64 -66 -69
twice … week:8 -5 -63
twig:122 46 -29
twigged:66 74 57
twin:107 27 38
twine:57 74 64
twins:-86 -59 -81
twist:63 86 -11
twists:15 15 -97
twitch:-17 -3 -1
twitching:144 147 121
twitchy:53 16 6
twix:11 6 -7
two:3 -16 -11
two bags:164 144 92
two days:35 84 87
two fits:94 100 105
two in:-50 -49 -47
two packets:64 72 72
two paracetamol:-104 -105 -115
two seizures:86 99 134
two without:128 24 41
two … at:109 56 62
two … down:140 96 94
two … drink:159 33 -44
two … go:-104 -92 -90
two … home:101 30 -23
two … im:50 35 78
two … is:-47 -49 -68
two … one:43 34 41
two … since:130 143 148
two … them:-129 -132 -149
two … three:56 49 43
ty:7 7 7
tying:124 144 101
tying it:120 142 145
tylenol:79 60 53
tyne:40 49 73
type:-5 -13 20
typed:15 13 16
types:-19 -17 -9
typical:-47 -41 -37
typing:128 92 95
typing is:85 71 57
typing w:108 59 77
typing … i:152 63 63
typing … teh:73 91 54
typings:6 4 3
typo:10 -13 -21
typos:-63 -52 -57
tyrant:-4 -4 -2
tyre:-60 -53 -46
tyres:-25 -15 -1
u:-9 4 18
u are:-116 -77 -93
u at:-83 -58 -76
u but:-77 -59 -83
u cant:-121 -113 -91
u catch:106 14 -14
u did:87 91 106
u feal:-119 -68 -44
u goodbye:108 98 94
u he:139 103 58
u hear:82 86 84
u i:18 62 50
u keep:-38 -42 -84
u made:60 102 95
u mor:88 99 99
u mum:-63 -86 -91
u need:-71 -66 -84
u speak:155 87 95
u tak:87 19 15
u thank:-62 -69 -77
u that:-23 -70 -109
u this:91 89 99
u were:121 143 128
u … beter:47 61 68
u … close:97 106 80
u … dey:-77 -32 -21
u … done:107 105 89
u … ere:-95 -92 -69
u … forty:88 85 85
u … going:85 90 102
u … gone:65 49 56
u … id:113 -37 -18
u … im:70 67 70
u … kil:108 108 -46
u … my:86 75 67
u … myself:99 78 -3
u … of:30 45 76
u … one:-100 -87 -95
u … see:-69 -88 -123
u … sleap:73 76 67
u … someone:-107 -68 -22
u … them:-68 -47 -53
u … ther:-55 -37 -10
u … these:141 144 146
u … why:87 100 101
u … with:-162 -148 -114
u … wont:83 119 83
uber:-13 -18 -27
ugh:-15 -11 -5
ugly:-66 -36 -88
uk:-21 -49 -37
ukulele:-46 -34 -30
ukuleles:-6 -2 -2
ulcers:75 78 59
ull:50 53 72
ultrasound:51 0 -1
um:0 0 0
umbrella:-38 -26 -44
umbringen:58 67 -126
umziehen:-39 -30 -3
umzubringen:84 88 -42
un:-15 -21 -3
una:-17 6 69
unal:0 0 0
unalive:-12 -18 -177
unalive myself:145 95 -27
unalive … not:12 -79 -2
unalived:-12 -92 -16
unaliving:20 -9 -16
unbearable:42 -22 -26
uncle:-6 2 -34
uncle has:127 108 77
uncles:-43 -30 -28
unclipped:194 205 220
unconscious:124 126 92
unconscious on:57 64 67
und:14 35 27
und ich:-25 13 -124
under:52 46 49
under and:103 103 56
under it:67 42 -3
under one:84 86 91
under … beam:142 139 58
under … dey:142 89 91
under … duvet:-82 -70 -55
under … for:-78 -71 -70
under … i:-19 -34 -41
under … ice:111 119 164
under … on:-55 -41 -76
under … ribs:115 86 93
under … she:81 64 116
under … to:126 149 114
under … train:-54 -55 -100
under … with:-95 -75 -82
underground:84 88 70
underlined:151 146 97
underneath:90 113 112
underpass:12 10 54
understand:-4 29 20
understand wat:54 40 59
understanding:-31 -1 16
understands:-10 -64 -6
understood:-99 -94 -73
undertaker:71 85 95
underwater:-5 0 0
undo:81 88 93
undone:93 78 78
une:1 10 46
une overdose:72 69 75
unexpected:6 -6 -37
unfair:-38 -13 -4
unfinished:-16 -1 11
unfollowed:-8 4 -5
unfortunately:-71 -13 -13
unhappy:6 43 55
uni:-52 -28 -84
unico:52 -5 -2
unicorn:1 26 27
uniform:30 12 6
uninstall:73 2 -61
uninstalled:-28 -13 -8
uninstalling:24 1 41
union:-7 -13 -32
unit:56 3 2
united:49 54 55
units:52 56 73
universe:10 -33 -43
university:-36 -56 -76
unknown:-68 -56 -58
unless:-37 -16 -24
unlike:7 50 13
unlock:26 9 24
unlocked:150 148 154
unopened:-1 -113 -112
unopened and:78 -44 -25
unpacked:26 -8 -2
unpaid:-9 -8 -14
unplugged:114 92 85
unreal:57 -52 -29
unresponsive:24 39 58
unsafe:-25 -36 -20
unscrewed:92 87 98
unsubscribe:8 34 71
unsubscribed:-37 -3 -2
unsubscribing:70 -38 -21
until:-24 -25 -35
until im:103 84 100
until teh:24 36 36
until this:170 113 -26
until tuesday:-87 -73 -44
until … bruise:38 84 0
until … dei:82 -71 18
until … end:15 21 83
until … hav:106 -7 11
until … im:108 77 110
until … of:3 8 66
until … over:168 135 65
until … passed:31 -8 94
unused:-45 -26 -23
unwanted:-4 -7 -1
unwell:-46 -32 -26
up:7 7 21
up against:21 -67 21
up alone:80 81 29
up blue:140 141 97
up ere:148 152 162
up every:-87 -86 -47
up for:-44 -28 -43
up from:33 47 6
up how:106 107 113
up i:42 64 42
up im:59 86 115
up in:-72 -95 -80
up mum:94 115 90
up no:38 7 4
up something:66 47 45
up ther:75 32 67
up tomorrow:73 37 29
up tonight:70 94 88
up wen:64 20 -11
up with:-63 -37 -33
up … attic:-99 -97 -92
up … be:61 46 31
up … bottle:-84 -8 -5
up … bridge:-87 -102 -96
up … by:-75 -84 -106
up … cooker:92 44 110
up … crane:128 132 149
up … dnt:82 64 30
up … down:92 56 29
up … left:-65 -74 -18
up … mind:47 73 -41
up … myself:5 104 -90
up … nobody:-77 -74 -70
up … nothing:-79 -21 -14
up … one:-52 15 -2
up … pylon:151 151 134
up … school:-113 -126 -11
up … since:75 86 95
up … stairs:87 105 103
up … tablets:87 108 120
up … tell:-75 -66 -64
up … theyre:135 125 116
up … to:15 66 -7
up … tomorrow:53 64 106
up … up:86 40 48
up … wont:35 66 38
update:-150 -103 -80
updated:-28 -12 -1
updates:41 9 13
updating:-2 0 0
uploaded:66 50 50
upon:23 40 78
upp:25 20 62
upped:-45 -79 -101
upped … and:-62 -83 -86
upper:16 34 19
upright:-29 -34 -7
ups:-65 -12 -25
upset:-46 -17 -3
upsetting:-11 -10 -7
upside:-59 -39 -51
upstairs:11 18 5
upstate:111 109 34
ur:-36 -8 -11
ur mum:-112 -107 -112
ur old:64 87 64
ur … im:63 39 -6
ur … last:141 127 122
ur … would:49 -35 -8
urge:-2 -30 -117
urge surfing:107 -8 -8
urge to:24 21 -81
urge … hert:40 -66 -1
urge … in:141 38 -14
urge … is:181 72 -37
urge … jmup:52 114 -9
urge … kil:32 117 -6
urge … this:42 -59 -14
urgent:-9 -24 -25
urges:22 -53 -72
urn:29 -70 -62
urs:0 -1 1
us:-34 -26 -3
us im:119 107 107
us in:51 70 87
us … and:51 60 40
us … i:-76 -113 -87
us … teh:-83 -86 -99
use:17 20 2
use it:-133 -51 42
use my:-27 74 64
use of:56 -59 -55
use teh:8 53 61
use … going:94 -64 -37
use … my:160 28 -124
use … myself:-93 -88 168
used:46 -4 -4
used after:143 71 69
used on:144 66 9
used teh:34 108 113
used to:-78 -30 -65
used up:96 -23 -17
used yesterday:153 -15 -2
used … but:48 28 4
used … months:61 116 22
used … say:-8 -42 -12
used … that:-71 -20 -12
used … wihs:0 51 0
used … years:32 10 -35
useful:-39 -26 -12
useless:-28 -61 -63
user:63 78 49
username:27 23 28
usernames:143 158 129
users:-5 -6 -12
uses:44 39 -114
using:-26 -14 -39
using in:-109 -106 0
using teh:73 113 143
using … and:-62 -45 -42
using … day:96 74 99
using … for:-103 -110 -84
using … i:-103 -67 -67
using … own:74 83 -78
using … teh:-58 -141 -33
usual:-77 -64 -44
usually:-103 -95 -139
ute:43 23 55
utes:5 6 3
utility:-71 -60 -82
utrecht:-24 -3 -2
v:-2 -1 -1
va:30 58 68
vacaciones:-57 -48 -35
vacances:-20 -20 -3
vacation:-42 -17 -39
vaccination:29 32 31
vague:5 -5 -1
vais:26 64 55
vais sauter:75 80 73
vais … suicider:12 12 -103
vale:-31 67 75
valgo:85 -33 -21
valium:92 66 102
valium all:73 82 78
valley:-80 -68 -33
vallies:90 53 43
valproate:-15 -17 -12
values:5 4 -6
valve:-61 -48 -30
vamos:-16 -21 -23
vampire:-20 -25 -10
van:-56 -72 -69
vancouver:-9 -1 -2
vanish:-63 -55 -16
vanished:63 -13 9
vanished … fink:83 -20 -8
vanishing:144 49 45
vans:-2 25 29
vape:-13 3 -44
vaped:79 59 42
vapes:-5 -19 -32
vaping:-13 -3 -1
varnish:-66 -34 4
vase:-48 -50 -34
vat:-39 -30 -13
vater:2 0 16
ve:-12 -12 -11
vea:-10 -15 -16
veces:29 -18 -7
vecina:-78 -107 -109
veg:-9 -14 -15
vegan:-42 -53 -44
vegas:11 -4 -25
vegetable:-34 -27 -5
vegetarian:-45 -40 -34
vein:8 11 6
veins:160 140 101
veinte:-6 -4 -3
vel:0 0 0
vending:-40 -24 -24
venlafaxine:-38 5 -26
vent:-24 -22 -25
ventilator:20 18 28
venting:-6 -18 -38
vents:-34 -16 -4
venue:-126 -94 -83
veo:24 -40 -37
ver:-88 -22 -11
vera:-53 -52 -39
verd:0 0 0
verdad:24 18 19
verdict:-15 -11 -2
verge:-29 -28 -6
verse:-5 -16 -21
version:18 -74 -55
very:0 0 0
vestry:83 36 -12
vet:-46 -24 -17
vet and:80 86 83
vet … for:103 79 93
vet … me:93 77 82
veteran:-22 -10 -22
veterans:2 14 13
vets:13 50 56
veut:68 83 40
veux:-4 7 -61
veux mourir:58 91 12
vez:36 63 -17
via:-39 -12 -23
viaduct:54 72 84
viagra:46 72 83
vial:40 65 75
vibe:3 -9 -12
vibes:86 0 -12
vicar:-38 -10 12
vicars:-40 -31 -52
vice:-1 7 14
victim:-24 -16 -6
victims:-84 -91 -106
victorian:-74 -39 -30
victories:-4 -11 -26
victory:4 -1 -1
vida:86 -6 -47
video:1 20 38
videos:15 34 -67
vie:117 88 -52
viel:-35 -40 -32
viens:77 93 109
vient:0 0 -25
vietnam:-29 -32 -19
view:19 21 -8
viewpoint:13 11 8
views:24 40 54
vigil:-22 -9 14
vile:-34 -27 -28
village:-71 -52 -67
villain:-45 -17 -6
vinegar:-110 -99 -87
vingt:4 2 4
vinyl:29 86 89
vinyl to:131 106 114
violence:-24 -18 -12
violent:-66 -17 -47
violin:-41 -18 -10
virgin:-43 -28 -12
virginia:35 64 17
virtual:-9 -2 -1
virus:-26 -6 -4
vis:-2 -10 -2
visa:89 96 6
visible:59 33 13
vision:80 110 90
visions:64 85 95
visions doubled:56 71 95
visit:-5 -16 -30
visited:51 46 50
visiting:15 -64 -38
visitor:-10 -3 -13
visitors:-55 -59 -45
visits:-30 -58 -53
vitamin:-109 -91 -88
vitamins:-60 -50 -31
viva:-30 -30 -19
vivement:-7 -6 -5
vivid:-55 -60 -3
viviendo:101 31 -11
vivir:-20 6 -19
vivitrol:-11 -28 -7
vivre:115 -69 -19
vodka:100 100 76
vodka a:7 19 -113
vodka and:-2 17 108
vodka on:131 60 13
vodka … and:25 51 85
vodka … day:43 37 -118
vodka … hes:33 82 104
vodka … teh:46 -8 -18
vodka … way:58 -44 -25
voice:33 2 11
voice i:58 62 56
voice notes:21 64 61
voice … and:121 104 43
voice … in:67 93 114
voice … last:90 86 63
voice … to:58 116 -24
voicemail:92 79 61
voicemails:1 1 0
voices:53 58 59
voices … me:170 138 -24
void:85 40 -43
void … and:74 96 -4
voila:0 26 -8
voir:2 2 3
voit:17 26 -7
vol:-33 -32 -13
volume:-1 -36 -40
voluntary:5 7 28
volunteer:-42 -33 -46
volunteered:-35 -24 -38
volunteering:-23 -29 -15
volunteers:-83 -76 -84
volver:39 7 -6
volvo:-24 -26 -26
vom:-19 -15 -5
vomit:-39 -2 12
vomiting:3 21 22
von:-31 -29 0
vor:-32 -29 7
vos:-23 -12 -11
vote:-66 -75 -59
voted:-29 -5 -6
votes:-30 -11 -7
voting:-6 -5 -7
voucher:-27 -12 -30
voudrais:121 -45 -27
voulais:11 3 -20
voulu:-58 -58 -29
vous:-25 -27 21
vows:-28 -18 -13
voy:28 34 68
voy a:54 85 78
voy … suicidarme:11 2 -124
vraiment:60 70 -3
vs:-88 -50 -44
w:73 82 82
w a:79 100 58
w … in:126 75 92
w … roap:75 77 112
waded:27 33 36
waders:-13 0 -29
wading:-6 7 8
waffles:-39 -2 -11
wage:5 -32 -34
wages:121 72 3
wages and:81 111 68
wagging:0 0 0
wagon:24 -24 -96
waist:-5 20 46
waistband:10 7 17
wait:36 54 65
wait im:14 36 27
wait until:91 94 142
wait … night:62 31 48
wait … on:47 59 118
wait … out:-111 -117 -107
wait … teh:59 64 48
waited:52 12 -6
waiter:-1 25 0
waitin:99 97 86
waitin … teh:126 127 119
waiting:57 51 73
waiting on:111 160 129
waiting room:-105 -84 -81
waiting to:46 -193 -151
waiting … dark:79 87 87
waiting … dei:-2 -263 -204
waiting … him:93 84 97
waiting … husband:-65 -45 -37
waiting … right:-37 -40 -83
waits:26 26 -105
waits outside:-1 0 -99
wake:18 18 -3
wake ive:41 105 120
wake … day:145 -4 68
wake … got:41 110 126
wake … she:43 90 98
wake … tomorrow:24 -115 -63
wake … up:125 7 33
wakes:-9 8 59
waking:80 80 -4
wales:-80 -61 -85
walk:-18 -4 -1
walk in:125 98 78
walk into:118 121 89
walk on:-85 -81 -92
walk … a:50 67 84
walk … freezer:90 73 16
walk … im:113 54 56
walked:10 0 20
walked off:148 153 138
walked to:-69 -69 -41
walked … into:85 99 107
walked … route:47 59 83
walked … to:48 51 54
walker:-9 7 12
walkers:56 79 86
walking:18 -3 36
walking down:133 121 120
walking in:76 78 102
walking out:49 49 84
walking round:-86 -147 -128
walking … im:-99 -96 -142
walking … me:133 108 107
walking … teh:70 80 63
walks:-7 -18 -24
wall:37 26 3
wall and:102 75 76
wall until:110 170 -64
wall … and:-27 -24 -17
wall … i:-18 11 -28
wall … way:108 13 38
wallet:-59 -32 -43
wallpaper:-93 -85 -65
wallpapers:-12 25 34
walls:12 8 21
wally:-1 -1 0
walmart:0 -1 -4
walrus:-3 -1 -1
walter:-20 -11 -9
waltzers:-19 -4 -4
wan:42 62 -12
wandering:-4 0 -1
wanna:86 105 -61
wanna be:104 -42 -51
wanna dei:15 109 -94
wanna kil:60 43 -20
wanna … and:4 77 -57
wanna … anymore:109 6 -10
wanna … it:63 96 47
wanna … myself:133 130 -69
want:34 33 -22
want and:73 76 28
want for:88 8 -39
want is:-14 -43 -92
want out:106 81 -27
want that:136 70 76
want them:91 35 103
want this:-110 -67 -19
want u:-110 -102 11
want … a:49 10 -46
want … alife:72 -33 -108
want … all:-68 -75 -55
want … ambulance:138 137 175
want … anymore:39 77 3
want … away:75 84 15
want … befor:81 33 39
want … commit:123 82 -31
want … cut:-39 -141 -7
want … dead:38 74 63
want … disappear:73 -19 -13
want … done:13 24 87
want … end:-45 45 -145
want … ere:-71 -100 -27
want … existing:1 -148 -22
want … fade:-75 -87 -24
want … finish:164 129 10
want … forever:87 -35 -5
want … found:43 52 83
want … full:-20 -108 -12
want … hert:-110 -6 -19
want … i:-47 -23 3
want … in:-45 -83 -99
want … its:-41 14 -40
want … ive:-105 -106 -70
want … jmup:1 14 -149
want … kil:-7 1 -56
want … much:71 9 -68
want … my:42 52 -112
want … myself:118 183 -174
want … no:121 4 -13
want … nobody:-81 -83 -17
want … not:80 -49 -96
want … of:3 11 -100
want … off:-5 -82 -86
want … see:-21 1 126
want … smother:14 14 -81
want … stop:77 -11 50
want … suicide:67 93 -75
want … tak:54 47 -93
want … thank:-83 -94 -9
want … this:-77 -93 -19
want … told:121 42 50
want … tonight:47 -112 -125
want … use:-15 -141 -64
want … with:-67 -105 -50
wanted:-16 -9 3
wanted my:97 85 71
wanted one:136 87 130
wanted … and:35 74 44
wanted … cut:187 -105 -35
wanted … drink:171 -14 -6
wanted … herself:-130 -163 -24
wanted … kil:-66 -65 -95
wanted … last:81 78 64
wanted … most:91 -4 0
wanted … much:133 57 -44
wanted … myself:24 -3 -120
wanted … see:75 91 91
wanted … sleap:63 109 114
wanted … suicide:-100 -80 -36
wanted … to:108 131 121
wanting:84 62 -137
wanting it:249 78 -31
wanting to:-9 62 -171
wanting … and:-88 -74 23
wanting … dei:-152 -23 1
wanting … end:56 141 -8
wanting … jmup:-57 -103 -65
wanting … kil:116 155 -69
wanting … liv:-50 -93 -4
wanting … my:48 30 -104
wanting … myself:89 71 -102
wants:28 -2 -96
wants to:19 55 -60
wants us:127 89 28
wants … and:-8 7 -107
wants … do:201 168 -17
wants … kil:101 101 -77
war:8 -77 -58
war i:125 -10 -8
ward:1 -37 -35
ward … this:104 -6 -12
ward … weeks:169 123 111
warden:58 84 24
wardrobe:-54 -48 -31
wards:-64 -43 -42
ware:109 -24 -67
warehouse:33 66 73
waren:33 -21 -11
warfarin:62 35 60
warm:53 66 94
warmed:-55 -19 7
warmer:-11 -16 -2
warn:-12 30 70
warned:-8 24 3
warning:-15 -32 -42
warnings:-26 -29 -24
warns:-2 -21 -6
wars:-52 -42 -12
wary:-12 -5 -2
was:-25 -50 -28
was all:53 9 11
was befor:67 -64 -40
was close:-54 -54 -2
was dead:38 32 -57
was disappointed:72 -35 -19
was doin:80 -11 7
was drinking:-87 -88 -45
was easier:40 58 58
was ere:140 89 105
was fine:81 106 69
was for:148 182 184
was gone:3 -86 -71
was grateful:122 120 117
was happy:75 85 74
was id:111 98 58
was its:98 100 99
was jealous:116 86 -5
was my:73 72 58
was neva:25 70 53
was nice:55 98 101
was ok:153 107 97
was on:10 -63 -99
was one:22 2 -93
was pleased:95 -5 -10
was plenty:124 112 113
was sitting:129 138 130
was suicidal:-7 -161 21
was sure:-66 -39 -40
was takin:-51 -36 -36
was this:92 92 45
was tierd:166 134 140
was told:-79 -45 -45
was with:94 29 46
was … bath:58 78 75
was … born:144 -11 -6
was … bridge:133 -7 -1
was … burden:-113 2 4
was … but:65 76 67
was … by:-70 -21 -11
was … cabinet:86 138 119
was … day:52 -23 -2
was … deadline:81 85 111
was … dey:-73 -26 -74
was … dog:117 119 13
was … ere:66 39 43
was … every:-57 -24 25
was … farewell:116 127 116
was … from:34 -61 -108
was … goodbye:111 131 126
was … im:39 44 57
was … in:-44 -46 -46
was … its:12 80 110
was … last:55 58 53
was … less:198 124 115
was … lie:142 145 62
was … little:42 47 72
was … me:40 73 60
was … mistake:56 20 12
was … my:-61 -41 -68
was … one:-42 -97 -87
was … piont:47 -49 -29
was … put:95 25 -2
was … stopped:115 61 -6
was … suicide:-111 -118 -4
was … than:4 28 38
was … that:61 28 54
was … u:67 86 59
was … wasnt:117 136 117
was … write:106 102 88
wasche:-85 -67 -51
wash:-25 -11 -19
wash up:60 77 133
washbag:-52 -52 -34
washed:3 9 23
washed up:80 45 37
washed … and:102 92 111
washed … down:99 81 73
washed … teh:108 121 92
washer:2 -3 -3
washes:-6 -4 -2
washing:1 3 -23
wasnt:49 63 59
wasnt alone:131 75 77
wasnt ere:72 -72 -88
wasnt her:151 140 146
wasnt joking:130 38 29
wasnt sad:97 109 104
wasnt scared:73 102 64
wasnt suicidal:69 107 23
wasnt … thing:-52 -14 -1
wasnt … u:84 91 54
wasp:-2 21 -35
wasps:-6 -7 5
waste:63 98 104
wasted:-60 -53 -17
wasting:-12 -30 -26
wat:5 16 14
wat am:155 -103 -53
wat an:-58 -44 -16
wat for:119 58 74
wat he:44 69 -35
wat helped:-84 -60 -23
wat i:69 39 72
wat ill:61 28 -63
wat is:-52 -66 -30
wat ive:71 76 96
wat scares:68 24 -12
wat to:-51 -45 10
wat … and:55 40 2
wat … at:52 33 66
wat … can:-103 -76 -92
wat … cant:113 -14 -15
wat … dnt:4 -43 3
wat … dog:107 72 42
wat … drove:52 93 -1
wat … find:118 120 118
wat … gave:150 118 85
wat … im:67 15 40
wat … in:42 51 68
wat … its:121 115 53
wat … know:109 93 105
wat … left:123 49 72
wat … living:183 -4 -3
wat … looks:108 86 75
wat … need:93 104 123
wat … saving:117 24 56
wat … started:92 86 80
wat … ther:146 14 25
wat … tiem:96 101 80
wat … to:60 36 36
wat … tok:82 104 97
wat … u:-61 -58 -111
wat … up:93 22 8
wat … vet:94 90 84
wat … want:28 64 -77
wat … wanted:66 63 62
wat … wen:-46 -99 -58
wat … were:-51 -32 -51
wat … would:-96 -56 -37
watch:-13 -5 -25
watch it:108 129 64
watch … teh:69 115 90
watch … u:132 120 96
watched:1 -8 0
watched … all:128 135 128
watches:-34 -21 -18
watching:-51 -36 -56
watching strictly:121 101 107
wate:5 14 17
water:10 52 45
water and:-36 -66 -84
water in:84 84 75
water under:-90 -108 -100
water … it:92 78 95
water … not:159 110 121
water … teh:-109 -123 -119
watercolours:-91 -85 -84
watered:-3 33 28
waterfall:45 20 22
watering:-14 -53 -51
waterproof:29 36 44
waters:93 85 99
waters … and:88 102 121
waters … my:77 55 41
wave:57 32 54
waved:-71 -53 -55
waves:38 62 49
waving:16 15 20
wax:31 -4 11
way:18 21 26
way in:-26 -46 -33
way it:95 44 48
way ive:48 46 44
way much:43 44 66
way trip:119 100 98
way … dnt:100 67 91
way … for:82 82 48
way … going:-57 -52 -42
way … hav:42 42 15
way … than:68 85 109
way … u:154 112 75
way … went:140 117 134
ways:23 59 -144
ways to:93 91 -58
ways … dei:-2 8 -105
we:-112 -105 -95
we met:78 68 56
we … at:-102 -90 -89
we … for:-121 -108 -66
we … got:154 164 133
we … it:-86 -88 -40
we … teh:-37 -22 -34
we … to:-39 -38 -20
we … tonight:91 81 82
weak:-25 31 32
weakness:-35 -25 -24
weaned:-24 14 24
weaning:-19 -5 -10
weapon:-7 -49 -91
weapons:-14 -5 -3
wear:-47 2 40
wearing:69 19 24
wears:4 -9 -28
weary:35 -74 -56
weather:-32 -49 -26
weathers:12 29 -7
web:37 39 -1
webinar:-27 -18 -14
website:-43 -48 -3
wed:4 34 -14
wed be:170 127 59
wed … u:-72 -53 -15
wedding:-5 -5 23
wedding and:-33 -86 -52
wedding anniversary:113 94 106
wedding dress:23 98 61
wedding ring:66 64 68
wedding that:110 124 126
wedding video:128 127 132
wedding … got:68 76 48
wedding … off:76 88 71
wedding … on:23 59 58
weddings:-13 -6 0
wedged:102 120 100
wednesday:10 -4 11
wednesday wen:124 125 125
wednesdays:47 84 81
weds:-2 -14 99
wee:-18 -6 21
weed:34 -132 -71
weedkiller:132 126 140
weedkiller … it:131 111 104
weeds:-55 -75 -30
week:-33 -62 -70
week it:123 118 64
week its:-3 -75 -58
week teh:-47 -114 -83
week to:26 63 84
week … back:67 130 27
week … day:58 111 63
week … first:90 61 82
week … how:64 90 -22
week … my:106 99 59
week … to:-2 -72 -59
weekday:7 8 7
weekdays:104 101 105
weekend:-29 -48 -34
weekend i:-6 -59 -85
weekend my:-46 -58 -90
weekend … and:-32 -124 -83
weekend … dnt:-26 -19 -71
weekends:11 13 -93
weekly:-124 -114 -118
weeks:-41 -95 -105
weeks ago:76 -93 -41
weeks and:-103 -48 -64
weeks back:137 88 -12
weeks of:20 42 74
weeks off:-22 -102 -69
weeks worth:13 75 66
weeks … i:81 19 45
weeks … my:9 -69 -81
weeks … teh:-35 -100 -119
weeks … ther:119 44 2
weeks … was:100 -24 -21
weep:-49 -32 -31
weeping:22 56 53
weepy:-30 -11 -19
weg:-1 1 9
weigh:84 130 140
weighed:-26 -41 -23
weighing:-70 -30 -32
weighs:21 57 -33
weight:26 -9 29
weighted:-50 -41 -62
weights:139 126 131
weil:-26 -17 -21
weir:55 73 64
weir and:138 143 141
weir … my:-124 -121 -123
weird:-19 32 64
weirdest:-30 -11 -11
weirdly:39 67 112
weirdos:1 0 0
weiss:22 15 -50
welcome:21 -80 -86
welcome it:121 -7 -61
welder:-13 -4 -1
welfare:-13 -11 -8
well:0 0 0
wellbeing:-3 12 27
wellies:-45 -55 -59
wellness:3 5 6
welsh:-19 -15 -10
wem:5 3 -19
wen:10 28 26
wen ill:91 116 69
wen ive:51 47 -61
wen theyve:137 126 127
wen youve:138 108 9
wen … all:20 32 35
wen … and:-120 -112 -138
wen … are:97 100 93
wen … been:64 79 -47
wen … bury:118 11 37
wen … dark:131 69 73
wen … dei:36 32 50
wen … did:29 22 52
wen … dnt:-36 -19 -90
wen … drank:-26 -80 -62
wen … end:85 102 46
wen … feels:-58 -12 -5
wen … goes:110 99 77
wen … going:15 57 109
wen … has:81 30 -23
wen … hear:81 64 67
wen … in:-91 -113 -69
wen … isnt:-117 -101 -89
wen … it:44 54 57
wen … ive:-1 51 93
wen … left:-60 -133 -157
wen … me:88 104 98
wen … not:-83 -156 -155
wen … opens:101 101 114
wen … plane:131 -3 -11
wen … sees:-95 -102 -84
wen … shes:144 122 68
wen … shouts:110 81 -8
wen … staff:123 61 69
wen … started:69 76 109
wen … stood:2 65 30
wen … tok:-57 -44 -35
wen … was:-91 -73 -99
wen … wen:149 132 143
wen … wil:60 90 117
wendy:-39 -30 -14
wendys:-39 -66 -47
wenn:4 21 41
went:0 -5 9
went back:17 -53 -146
went blue:-105 -101 -94
went down:75 69 90
went far:73 128 90
went home:2 -76 -46
went in:-68 -86 -99
went teh:88 58 41
went … and:45 89 75
went … bought:78 86 92
went … i:86 91 139
went … sleap:142 56 63
went … teh:-68 -68 -65
went … than:111 114 90
wept:-48 -31 -22
wer:-18 -20 -8
werde:77 91 1
were:-56 -62 -31
were dead:151 -160 -79
were geting:-78 -75 -59
were going:-34 -81 -65
were my:78 91 94
were off:-52 -47 -46
were teh:80 84 72
were … for:-68 -76 -50
were … good:88 96 100
were … hes:98 85 81
were … i:38 57 49
were … me:61 120 132
were … one:93 -28 6
were … teh:-95 -67 -62
were … thing:171 127 129
were … to:-56 -59 -69
were … u:-86 -92 -90
were … was:121 117 97
werent:105 63 -28
werk:-71 -72 -81
werk id:45 99 29
werk its:148 130 109
werk … in:-9 48 62
werk … of:57 -16 -4
werther:-1 3 -8
west:-38 -14 12
western:-19 -33 -28
wet:22 62 70
wet myself:40 89 34
wet … i:70 88 54
wetsuit:6 -29 -36
wetsuits:-21 -15 -24
weve:-90 -119 -110
weve both:73 84 100
weve got:-56 -58 -48
weve … a:-55 -44 -40
weve … its:88 -2 0
weve … teh:-49 -42 -55
weve … weve:127 -3 0
wh:0 0 0
whale:-2 -1 -2
whatever:-39 -41 -28
whatever was:60 54 107
whatever … in:114 114 83
whatever … teh:101 111 87
whatever … was:110 99 107
whatevers:41 66 -2
whats:32 7 9
whats in:175 191 152
whats … in:132 113 96
whats … it:110 120 57
whats … me:13 -92 -67
whats … teh:116 128 129
whats … use:123 -56 -37
whatsapp:41 4 30
whatsoever:-55 -23 -9
wheel:51 45 58
wheel … teh:99 74 84
wheelbarrow:-2 -10 -7
wheelchair:89 54 6
wheelchairs:-5 -16 -15
wheeled:-8 37 30
wheelie:-3 -1 1
wheels:18 38 13
whenever:-24 71 -152
whenever … teh:100 93 51
where:22 25 34
where and:75 65 126
where he:1 -32 -36
where ill:161 142 145
where my:84 23 34
where nobody:103 53 71
where theres:69 69 94
where u:-83 -65 -124
where we:112 138 137
where … at:-17 -116 -85
where … befor:123 -5 -10
where … headed:45 98 109
where … ive:95 62 35
where … key:73 28 24
where … lfie:133 22 -6
where … no:69 89 80
where … off:29 1 75
where … u:-126 -131 -166
where … want:127 128 5
wheres:-3 -17 -20
wherever:174 144 134
whether:-23 10 -70
which:-33 -10 -7
which is:67 83 89
which ive:-49 -78 -48
which made:106 51 41
which of:78 18 -84
which … monday:169 174 173
which … tonight:123 127 116
whichever:27 27 -4
while:-19 -3 4
while ago:122 65 72
while hes:-69 -86 -113
while im:-114 -125 -157
while it:52 34 66
while ive:-64 -78 -65
while teh:103 113 93
while … at:63 97 123
while … im:154 99 85
while … slept:116 84 76
while … teh:-116 -98 -93
while … type:110 125 138
whip:18 45 48
whippet:-28 -30 -24
whips:94 89 -53
whiskey:72 40 58
whisky:107 83 19
whisky and:28 61 92
whisper:-9 -5 -20
whispered:35 6 -25
whispering:189 173 167
whispers:-31 -44 -43
whist:-31 -37 -52
whistle:13 60 64
whistled:82 -38 -2
whistling:-33 -71 -62
whitby:-11 11 -2
white:30 23 40
white knuckling:93 -59 -34
white ones:105 60 59
white … teh:86 92 96
whiteboard:-45 -48 -49
whites:-65 -68 -30
whitsun:-13 -5 8
who:-16 -6 -50
who am:128 27 -5
who can:-72 6 11
who cares:73 88 84
who dei:85 -2 0
who else:52 81 102
who finds:86 94 95
who gets:44 74 63
who hit:-102 -97 9
who i:21 31 80
who jumped:182 158 67
who kild:103 68 -31
who knows:-36 -80 -102
who sais:95 88 36
who sent:114 48 45
who want:0 -91 -6
who wrote:-86 -67 1
who … asked:132 142 -1
who … dei:68 59 -39
who … ere:119 108 56
who … leave:-100 -51 -29
who … me:25 47 60
who … teh:-78 -64 -9
who … themselves:90 69 -3
whod:38 -106 -95
whod come:128 51 -4
whod miss:37 -4 -3
whod … i:81 -14 -4
whod … me:40 16 -1
whoever:47 42 58
whoever … ere:90 34 -32
whoever … next:94 58 24
whoevers:7 44 62
whole:2 21 28
whole bag:109 98 98
whole body:158 133 143
whole family:2 -35 -67
whole month:100 136 156
whole months:73 112 130
whole prescription:110 117 101
whole shelf:113 89 104
whole tub:76 72 95
whole weekend:-99 -94 -103
whole weeks:143 133 130
whole … a:-28 -42 -31
whole … and:56 74 76
whole … box:161 116 111
whole … dnt:81 92 87
whole … he:101 75 29
whole … on:-102 -68 -65
whole … out:68 108 94
whole … that:-94 -75 -78
whole … today:114 14 17
whole … wants:92 67 -43
whole … water:-100 -105 -107
whole … worth:96 100 89
wholl:174 176 179
whom:-43 -23 -56
whos:-40 -47 -81
whos … her:87 98 89
whos … his:125 120 116
whose:-87 -85 -73
whove:-51 -38 -18
why:-11 -7 6
why after:119 94 83
why ive:-47 -28 -59
why not:79 105 83
why on:89 -1 12
why … keep:101 36 -11
why … not:101 69 52
why … teh:89 100 99
wi:74 81 97
wich:-39 -30 -50
wicked:-16 -31 -19
wide:14 5 -18
widow:-2 9 14
widowed:117 9 -21
widower:-29 -46 -46
widows:0 -11 -13
wie:-19 -16 -29
wieder:35 59 -89
wiedersehen:-11 -1 3
wife:-22 -31 -46
wife goes:-91 -86 -98
wife has:37 58 32
wife in:125 26 -18
wife sais:-60 -79 -40
wife wil:131 66 77
wife would:-120 -6 -3
wife … am:129 121 55
wife … for:82 95 107
wife … get:-84 -10 -1
wife … her:-107 -88 -53
wife … i:76 13 12
wife … in:-41 -22 4
wife … my:74 44 -4
wife … myself:16 18 61
wife … off:74 39 15
wife … see:127 108 110
wifes:65 63 38
wifes away:-92 -78 -47
wifi:-85 -40 -84
wifis:-42 -29 -23
wig:-6 -10 -26
wigs:-37 -24 -17
wihs:53 -87 -69
wihs i:71 -63 -12
wihs is:86 118 99
wihs me:-110 -59 -37
wihs teh:41 -29 -9
wihs that:96 -61 -41
wihs theyd:158 -32 -3
wihs to:-87 64 -152
wihs … be:-66 -110 -37
wihs … could:31 4 -39
wihs … died:101 -16 -15
wihs … for:101 -23 -17
wihs … had:32 62 -19
wihs … me:162 -13 6
wihs … my:139 146 75
wihs … myself:28 93 -14
wihs … neva:119 16 -40
wihs … stop:108 -22 -22
wihs … teh:114 -41 -36
wihs … that:85 107 133
wihs … was:76 -143 -53
wihs … would:82 -78 -27
wil:22 46 55
wil and:-62 -103 -72
wil fink:113 47 105
wil get:-70 -8 -16
wil neva:42 -23 -53
wil notice:80 62 -78
wil post:127 99 77
wil remember:-42 -49 -77
wil sterben:80 80 -5
wil tak:49 67 58
wil … after:90 107 126
wil … and:69 47 67
wil … any:75 54 70
wil … by:39 63 35
wil … end:-101 -90 -125
wil … feed:112 87 69
wil … for:-1 -55 -69
wil … gone:142 125 99
wil … good:-71 -96 -60
wil … hes:-75 -90 -54
wil … him:65 28 -75
wil … lfie:109 108 83
wil … myself:39 61 84
wil … once:129 132 121
wil … sunday:124 117 124
wil … this:55 -61 -61
wil … u:-59 -57 -42
wil … umbringen:58 56 -62
wil … under:93 116 107
wild:-64 -56 -61
willing:-73 -6 -80
willpower:-46 -9 -7
wills:55 43 27
win:-28 -111 -104
wind:43 79 62
wind is:118 97 107
wind … up:75 89 96
winding:25 -2 -1
window:21 42 59
window for:96 96 82
window on:126 119 103
window … but:98 112 122
window … floor:143 143 119
window … i:122 123 120
windows:-35 -28 -18
windows up:73 103 106
windows … i:-79 -90 -84
windows … up:62 74 62
windowsill:-70 -71 -65
winds:53 54 67
windscreen:6 41 12
windy:-108 -122 -87
wine:11 -15 -25
wine glass:116 122 128
wine … me:45 41 95
wine … my:71 91 61
wines:117 105 90
wing:53 57 -8
wings:-1 2 -2
wink:-9 -14 -9
winked:-31 -13 -11
winner:-3 -1 -1
winning:43 33 30
wins:2 10 51
winston:-2 -2 -7
winter:-35 -71 -140
winter coat:96 5 14
winter … teh:89 64 13
winter … this:98 23 -17
winters:-62 -36 -40
wipe:-35 -94 -40
wiped:83 64 72
wipes:-3 -1 0
wir:-29 -28 -20
wird:-19 -14 -13
wire:34 42 26
wired:3 -10 -45
wireless:-29 -21 -48
wires:82 132 108
wisdom:-84 -58 -60
wise:-9 -7 -29
wiser:-19 -21 -13
wished:-11 25 53
wished … dead:-94 -17 -11
wishes:33 63 20
wishes she:1 -73 -11
wishes … dead:9 -69 -56
wishing:89 -41 -51
wishing i:168 -33 -25
wishing it:80 -85 -35
wishing … dead:-118 -20 -2
wishing … had:85 -14 -3
wishing … was:58 -14 -28
wishing … would:161 -61 -58
with:-8 0 7
with and:-14 66 125
with any:159 90 122
with chips:-64 -18 -10
with dieing:142 61 127
with each:53 112 100
with every:157 144 89
with everything:64 30 53
with grandad:48 31 45
with him:40 46 -2
with mrs:104 117 97
with mum:98 106 73
with no:49 64 -10
with petrol:80 67 75
with suicidal:-110 -103 -4
with tablets:106 119 108
with tea:-80 -86 -62
with that:5 -3 -81
with them:68 2 25
with wat:120 165 169
with … am:129 115 73
with … balcony:117 112 97
with … because:-23 -20 -94
with … belt:49 46 4
with … beside:86 69 63
with … bitten:139 141 122
with … book:-44 -47 -48
with … bottle:59 78 67
with … bread:17 36 138
with … breakfast:-82 -64 -76
with … by:29 2 69
with … cable:45 57 81
with … can:80 99 89
with … chain:146 171 128
with … cigarette:35 -2 -5
with … clothes:85 64 7
with … club:-50 -46 -51
with … cold:-84 -60 -59
with … cousins:-73 -56 -57
with … date:91 79 39
with … dog:-95 -101 -70
with … down:-48 -20 -56
with … dressing:119 112 69
with … foot:153 174 160
with … going:70 64 56
with … good:-28 -72 -64
with … group:-62 -52 -92
with … gun:150 158 123
with … hammer:55 53 57
with … he:31 34 74
with … her:41 48 -5
with … hob:117 67 -36
with … hoping:4 9 -131
with … if:-95 -64 -101
with … inside:138 109 23
with … knife:95 102 121
with … lfie:48 79 12
with … lighter:43 129 -45
with … little:-25 -36 -32
with … name:50 9 0
with … needle:88 89 15
with … noose:86 85 80
with … not:-24 -102 -106
with … note:62 64 90
with … nothing:55 51 98
with … old:-91 -96 -119
with … on:74 69 59
with … one:26 83 49
with … out:72 63 76
with … over:70 66 81
with … pills:70 74 51
with … plastic:-89 -90 -57
with … rest:90 124 135
with … roap:145 138 123
with … samurai:112 69 101
with … scalpel:77 88 99
with … scarf:114 55 79
with … scissors:40 92 29
with … shes:-139 -117 -118
with … shotgun:129 146 152
with … sister:-66 -77 -60
with … skull:172 166 173
with … tablets:134 134 131
with … thank:65 32 49
with … thats:-40 -12 -23
with … thoughts:-88 -122 -1
with … through:99 134 118
with … today:-7 27 3
with … twice:139 60 0
with … u:76 80 91
with … wetsuit:-81 -82 -82
with … who:-52 -31 -67
withdrawal:-78 -123 -75
withdrawal is:-44 -79 -70
withdrawal … hell:-72 -86 -74
withdrawal … i:-71 -148 -40
withdrawals:-120 -85 -61
withdrawing:6 -64 -3
withdrew:-2 -1 -1
within:17 -38 -6
without:11 11 -13
without alcohol:64 70 92
without him:9 -41 -40
without me:76 95 128
without my:-86 -61 -41
without … at:47 46 73
without … dey:90 9 -21
without … it:67 6 -35
without … its:128 83 97
witness:-9 -7 -7
witnessed:8 29 34
witnesses:1 26 15
wives:5 12 -7
wizard:-39 -37 -33
wobble:-25 -32 -21
wobbles:8 -4 -7
wobbling:110 104 90
wobbly:30 -109 -36
woche:13 15 -3
wochen:24 31 -13
wochenende:-21 -16 -28
wohl:67 73 90
woke:39 8 -7
woke … blue:105 115 88
woke … it:93 -26 24
woken:23 18 5
wollte:-36 -35 -11
woman:-50 -12 -45
womans:28 31 33
women:-76 -54 -55
womens:-55 -72 -64
won:-29 4 15
won … i:22 83 83
wonder:93 43 48
wonder if:101 -12 -11
wondered:-3 -18 -1
wonderful:10 14 35
wonderfully:7 11 16
wondering:-4 -64 -35
wonders:-1 -30 -6
wonky:-32 -17 -12
wont:92 87 93
wont answer:73 76 71
wont eat:17 81 -41
wont go:-100 -103 -94
wont liv:71 93 112
wont look:33 1 -23
wont need:44 6 40
wont pick:130 132 159
wont stop:-30 -80 -83
wont to:87 126 -117
wont … a:91 151 129
wont … able:89 84 94
wont … after:-85 -99 -119
wont … anymore:98 106 117
wont … at:77 74 66
wont … bleeding:-82 -80 -95
wont … dei:111 118 -52
wont … either:78 108 103
wont … forty:161 124 113
wont … her:28 69 78
wont … i:13 7 46
wont … ill:-38 -42 -115
wont … monday:95 127 136
wont … much:0 -90 -58
wont … my:-53 -81 -45
wont … needing:-15 -92 -76
wont … posting:-91 -92 -83
wont … takin:72 83 85
wont … teh:49 70 83
wont … ther:49 111 115
wont … til:-86 -66 -70
wont … to:110 105 100
wont … tomorrow:34 83 102
wont … u:-141 -142 -120
wood:8 51 53
wooden:-49 -67 -65
woods:64 79 60
woodwork:-2 -37 -1
wool:-47 -10 -50
woozy:73 54 55
word:14 1 -35
wording:85 73 87
words:-60 -11 -4
words to:-38 -41 -52
wore:-93 -47 -32
worked:-12 20 5
worked for:-65 -86 -76
worked out:102 102 83
worked … im:16 104 30
worker:-62 -90 -122
workers:-49 -26 -2
working:-10 14 15
working out:25 84 -93
workout:-20 -12 -14
workplace:0 0 0
works:-6 20 19
worksheet:-36 -31 -32
worksheets:-14 -12 -17
workshop:27 57 58
worktop:74 44 64
world:7 -5 1
world and:-32 -80 -66
world i:-67 -109 -63
world ive:-56 -43 -84
world was:47 44 79
world … a:-128 -71 -41
world … be:-102 46 -3
world … i:-79 -69 -51
world … me:89 67 69
world … one:90 -15 -5
world … over:111 -23 -10
worlds:1 -63 -61
worm:14 6 -31
worming:-80 -69 -64
worms:-25 -11 -6
worn:0 -20 37
worn out:-25 -86 -64
worried:-91 -42 -175
worrier:-30 -20 -21
worries:-54 -51 -31
worry:-51 -104 -93
worrying:-40 -5 23
worse:29 -1 -106
worse … in:105 151 102
worse … teh:-76 -47 -101
worst:-62 -139 -136
worth:3 16 24
worth of:80 11 33
worthless:-13 -41 -28
would:45 -12 -72
would and:71 70 86
would anyone:109 80 -32
would care:153 10 -44
would do:53 68 36
would my:87 -10 -1
would neva:-45 -34 -3
would … asleep:171 68 10
would … be:3 -36 -62
would … best:82 -4 -1
would … end:119 94 -37
would … fine:158 -41 -11
would … get:71 35 33
would … hert:67 68 -22
would … himself:-87 -109 0
would … if:73 63 -7
would … it:23 59 -27
would … me:34 80 71
would … not:88 -50 -49
would … parents:90 3 18
would … quickest:58 95 -32
would … terible:88 0 0
would … without:70 -28 -61
wouldnt:28 -39 -79
wouldnt bother:86 -7 -1
wouldnt do:152 35 78
wouldnt it:135 -34 -11
wouldnt mind:27 -105 -33
wouldnt … dieing:-98 -31 0
wouldnt … ere:136 120 13
wouldnt … he:-41 46 -3
wouldnt … if:113 -74 -12
wouldnt … ive:-25 -74 -42
wouldnt … tomorrow:67 115 -5
wouldve:41 46 38
wound:103 98 81
wounds:79 73 37
wow:7 -13 -4
wrap:-25 -47 -54
wrapped:124 118 88
wrappers:-22 -28 -28
wrapping:-45 -38 -26
wreath:-13 -10 -6
wreck:-28 -8 -4
wrecked:6 -1 -11
wren:-19 -14 -12
wrestling:-64 -58 -24
wristband:-35 -15 -4
wrists:127 117 103
wrists and:116 142 7
wrists are:131 47 72
wrists done:109 114 105
wrists to:-9 -5 -92
wrists … be:8 16 -105
wrists … let:4 2 -166
wrists … teh:97 84 16
write:8 16 34
write it:-53 -64 -118
write this:95 79 108
writer:-10 7 -11
writers:-8 -7 0
writes:-41 4 -40
writing:-32 -34 -27
writing from:70 75 32
writing goodbye:4 3 -114
writing it:-72 -80 -68
writing this:121 87 59
writing … letters:85 96 -75
writing … teh:70 100 89
written:-3 10 12
written it:114 128 128
written on:-78 -63 -65
written to:118 156 157
written … for:-93 -75 -83
written … it:120 114 119
written … on:82 66 62
written … suicide:124 117 16
written … teh:104 75 70
written … times:-53 -48 -41
wrote:-9 5 32
wrote a:-101 -122 -163
wrote goodbye:-45 -86 -67
wrote my:65 96 80
wrote this:40 23 51
wrote … i:98 28 59
wrote … letters:-60 -106 -88
wrote … my:9 -79 -85
wrote … note:-68 -91 -125
wrote … on:90 70 65
wrote … suicide:11 -64 -75
wrote … this:58 67 75
wrung:21 -14 -1
wunschte:57 -40 -21
wurde:-3 -21 -8
x:84 130 116
xanax:36 18 30
xanax bars:102 96 12
xans:49 48 6
xbox:50 23 46
xmas:50 54 44
xx:13 13 21
y:-7 14 8
y no:45 81 79
y … despierta:152 119 123
y … estoy:-57 -22 -28
y … por:59 59 40
y … quiero:-75 -14 15
y … se:56 98 13
ya:27 36 56
ya … quiero:73 21 -8
ya … vivir:16 69 -2
yaar:-9 -9 -16
yall:-38 15 -3
yard:39 43 33
yarn:35 8 -1
yawn:-46 -42 -25
yawning:-45 -48 0
yay:-31 -49 -51
ye:-1 2 8
yeah:-14 50 70
year:-44 -70 -103
year ill:48 11 -88
year … and:77 105 75
year … on:-51 -96 -95
year … tried:66 -12 -1
year … want:78 117 106
yearly:-30 -21 -20
years:-96 -106 -122
years ago:-48 10 -30
years back:-94 -55 -49
years in:-38 -75 -78
years it:102 -44 -29
years on:-89 -57 -76
years since:-49 -18 -6
years was:85 91 95
years … a:-34 -66 -40
years … all:114 94 79
years … going:55 80 68
years … gone:84 0 3
years … hes:-70 -72 -56
years … in:50 -4 10
years … it:29 -7 -76
years … its:108 79 29
years … neva:60 -27 -41
years … was:-103 -41 -76
yeast:-51 -33 -32
yeastwood:-22 -16 -5
yeer:-5 -1 0
yeet:50 6 -99
yeeted:-14 -7 -3
yeeting:26 10 -43
yelled:-18 -12 -28
yelling:12 21 31
yellow:80 110 102
yellow … im:-99 -63 -56
yells:-13 -3 -5
yep:30 -4 -2
yes:-7 9 -25
yes … do:88 41 -10
yes … i:49 78 -53
yes … not:101 67 -2
yesterday:66 44 -29
yesterday on:94 0 40
yesterday … for:89 55 -3
yesterday … it:54 88 115
yesterday … my:92 90 -3
yesterday … teh:59 -101 -20
yesterdays:23 27 8
yet:-8 -14 -3
yew:-17 45 55
yo:-33 -25 -25
yo … no:-54 -8 14
yoga:-43 -7 14
yoghurt:-17 8 12
yoghurts:-56 -50 -40
york:-9 -7 -16
yorkshire:-51 -48 -34
yorkshires:-20 -9 -6
youd:49 80 107
youd hav:104 102 60
youll:78 86 96
youll know:171 139 124
youll need:96 52 57
youll neva:-102 -113 -87
youll see:130 92 84
youll … i:106 68 69
youll … me:-83 -104 -91
youll … to:66 48 53
youll … why:127 116 99
young:-76 -102 -80
younger:-33 -36 -94
youngest:63 47 33
youre:-93 -73 -34
youre reading:73 100 94
yours:29 63 88
yours … teh:134 133 121
yourself:-14 8 -140
yourself … day:83 114 -1
yourself … wrote:105 30 -2
yourselves:104 140 143
yous:21 39 41
youth:7 -7 -23
youtube:-68 -73 -50
youve:3 17 9
youve been:56 67 104
youve … a:93 125 114
youve … been:97 95 113
yrs:-100 -156 -138
yusuf:-53 -43 -32
z:17 -10 -2
zaps:-29 -19 -23
zealand:-11 -17 -21
zehn:-23 -25 -17
zeit:-24 -24 -17
zero:39 11 39
zinc:-8 -3 -7
zip:-60 -51 -54
zipped:90 56 54
zoloft:-30 -5 11
zombie:-42 -24 -12
zombies:-60 -75 -17
zone:-1 -6 -2
zoo:-40 -30 -42
zoom:50 13 -10
zopiclone:79 109 65
zu:68 48 19
zug:-12 -17 -10
zum:-45 -39 -22
zumba:-39 -24 -7
zur:68 44 62
zurich:-27 -22 -1
zusammen:-40 -42 -38
zwanzig:-2 -1 -1
zwei:-51 -41 -19
zwolf:-12 -19 -18
`;
