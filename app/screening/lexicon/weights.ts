import type { Weights } from '../lexicon.ts';

/** What each sum begins with. */
export const bias: Weights = [-5.39, -6.36, -6.84];

/**
 * Weights in hundredths, made by scripts/train-screening.ts: how much a word, a pair of words or what the
 * rules found speaks for `watch`, `urgent` and `emergency`.
 */
export const weightLines = `
+abuse/abuse:635 657 301
+abuse/abuse +affirmed:73 74 -150
+abuse/abuse +attacker/abuse:-4 0 92
+abuse/abuse +child/child_at_risk:55 62 63
+abuse/abuse +clock:12 20 -153
+abuse/abuse +danger/overdose:68 71 -3
+abuse/abuse +distress/distress:-9 32 76
+abuse/abuse +finality:-109 -125 -89
+abuse/abuse +in_progress/overdose:-177 -178 -68
+abuse/abuse +shelter/abuse:-80 -77 73
+abuse/abuse +threat/harm_to_others:18 16 -128
+abuse/abuse +time:124 137 -13
+abuse/abuse +unreachable:-90 -85 -75
+abuse/abuse -abuse/abuse:113 117 -23
+abuse/abuse -distress/distress:43 45 145
+abuse/abuse -means:-35 -40 44
+adieu:119 132 123
+adieu +distress/distress:-117 -98 -91
+adieu +fading:53 55 74
+adieu +lasting:170 164 168
+adieu +method:110 115 127
+adieu +perch:124 102 103
+adieu +self_harm/self_harm:0 -80 24
+adieu +taken:57 50 73
+adieu +threat/harm_to_others:54 68 -115
+adieu +urge/self_harm:23 -107 -38
+adieu +warning:76 51 82
+adieu +wish:-30 71 115
+adieu -lasting:-71 -67 -71
+adieu -plan:-95 -91 -79
+affairs:82 67 73
+affairs +goodbye:94 95 81
+affairs +hand:78 97 107
+affairs +intent:-4 12 118
+affairs +kit:57 49 46
+affairs +means:86 66 106
+affairs +mention:19 49 88
+affairs +method:92 65 64
+affairs +parting:-6 -33 -7
+affairs +time:41 58 59
+affairs +wish:-121 -74 -46
+affairs -mention:133 101 118
+affirmed:131 130 80
+affirmed +danger/overdose:-62 -102 -76
+affirmed +goodbye:140 167 56
+affirmed +hopeless:5 38 -84
+affirmed +in_progress:87 84 -8
+affirmed +intent:-6 0 -99
+affirmed +lasting:-155 -108 -45
+affirmed +mention:133 179 -24
+affirmed +named:154 218 -76
+affirmed +perch:46 42 107
+affirmed +plan:44 77 43
+affirmed +resolve:-84 -70 -64
+affirmed +self_harm/self_harm:0 27 -200
+affirmed +substance/overdose:8 -17 -122
+affirmed +symptom/withdrawal:-91 -92 -95
+affirmed +threat/harm_to_others:75 93 -91
+affirmed -abuse/abuse:76 91 -4
+affirmed -affirmed:86 27 -23
+affirmed -attempt:75 62 71
+affirmed -burden:164 -2 -2
+affirmed -finality:115 138 48
+affirmed -intent:251 254 -16
+affirmed -mention:104 79 -44
+affirmed -named:145 189 34
+affirmed -place:125 116 153
+affirmed -target:255 242 -12
+affirmed -threat/harm_to_others:119 132 0
+affirmed -warning:99 112 -63
+affirmed -wish:110 -21 -18
+attacker/abuse:132 144 138
+attacker/abuse +hand:124 118 44
+attacker/abuse +perch:-87 -103 -95
+attacker/abuse +shelter/abuse:190 193 183
+attacker/abuse +threat/harm_to_others:41 48 107
+attacker/abuse -abuse/abuse:43 37 99
+attacker/abuse -means:91 82 69
+attempt:239 61 99
+attempt +danger/overdose:92 53 -114
+attempt +hopeless:-36 37 -99
+attempt +intent:-160 -143 -11
+attempt +means:-108 -72 -76
+attempt +mention:136 -39 -38
+attempt +named:46 -57 70
+attempt +perch:-123 -115 -91
+attempt +shakes/withdrawal:109 -1 10
+attempt +time:161 40 -23
+attempt +wish:-81 -2 14
+attempt -attempt:92 51 49
+attempt -intent:127 35 27
+attempt -means:144 147 112
+bequest:78 86 80
+bequest +hand:66 80 82
+bequest +hopeless:50 103 102
+bequest +kit:102 75 63
+bequest +lasting:62 72 69
+bequest +mention:77 -17 -13
+bequest +method:135 126 112
+bequest +resolve:70 77 100
+bequest +settled:51 75 93
+bequest +symptom/withdrawal:-64 -109 -89
+bequest +unseen:59 60 68
+bequest +warning:-115 -131 -49
+bequest +wish:-58 49 -10
+burden:576 -130 -92
+burden +distress/distress:42 -16 -9
+burden +time:40 72 101
+burden +wish:-150 -68 1
+burden -hopeless:89 -11 -12
+burden -wish:106 -2 -1
+child/child_at_risk:218 208 55
+clock:60 71 73
+clock +danger/overdose:-89 -118 -128
+clock +fading:-43 -35 -40
+clock +intent:44 50 142
+clock +means:57 74 106
+clock +mention:85 119 110
+clock +perch:-56 -55 -50
+clock +quitting/withdrawal:-32 -61 -64
+clock +settled:-28 -39 -33
+clock +shelter/abuse:-71 -70 -93
+clock +threat/harm_to_others:93 72 125
+clock +time:-56 -72 -83
+clock +understatement:61 -14 -10
+clock -named:57 48 110
+danger/overdose:71 83 55
+danger/overdose +eating/eating_disorder:-16 -104 48
+danger/overdose +hand:124 149 111
+danger/overdose +in_progress:96 110 159
+danger/overdose +indifference/overdose:213 228 -82
+danger/overdose +intent:49 43 34
+danger/overdose +quitting/withdrawal:93 87 2
+danger/overdose +resolve:-16 -57 -115
+danger/overdose +shelter/abuse:44 92 132
+danger/overdose +slip/relapse:-16 115 -139
+danger/overdose +substance/overdose:163 184 -196
+danger/overdose +symptom/withdrawal:-4 -25 -119
+danger/overdose +use/overdose:171 202 -73
+danger/overdose +warning:109 113 31
+danger/overdose +wish:9 83 27
+danger/overdose -means:34 51 65
+distress/distress:-40 -76 -100
+distress/distress +eating/eating_disorder:78 19 19
+distress/distress +finality:-26 -79 -95
+distress/distress +hopeless:29 -50 -93
+distress/distress +in_progress:87 104 140
+distress/distress +intent:80 135 -11
+distress/distress +named:73 71 21
+distress/distress +parting:-52 -55 -25
+distress/distress +perch:62 68 76
+distress/distress +slip/relapse:96 -4 -87
+distress/distress +substance/overdose:112 114 0
+distress/distress +taken:11 33 98
+distress/distress +time:-18 -158 -107
+distress/distress +urge/self_harm:109 87 -8
+distress/distress +wish:-91 -95 -103
+eating/eating_disorder:284 149 -24
+eating/eating_disorder +intent:4 -12 -187
+eating/eating_disorder +kit:0 0 -112
+eating/eating_disorder +self_harm/self_harm:25 -115 56
+eating/eating_disorder +symptom/withdrawal:59 122 -27
+eating/eating_disorder +time:110 33 -179
+fading:103 129 141
+fading +in_progress:67 80 90
+fading +in_progress/overdose:77 56 -3
+fading +in_progress/self_harm:37 50 62
+fading +intent:21 -46 -40
+fading +parting:-30 -88 -94
+fading +perch:153 158 167
+fading +place:126 146 152
+fading +quitting/withdrawal:5 -11 -43
+fading +slip/relapse:39 -43 -2
+fading +symptom/withdrawal:-56 -34 -53
+fading +taken:200 209 219
+fading +time:-68 -120 -94
+fading +urge/self_harm:7 -134 -65
+fading +use/overdose:86 85 87
+fading +wish:-47 -131 -99
+fading -in_progress/overdose:155 142 149
+fading -method:53 53 55
+finality:122 141 141
+finality +hand:86 100 109
+finality +indifference/overdose:-14 -67 -85
+finality +intent:-168 -163 -92
+finality +kit:47 52 63
+finality +perch:109 108 108
+finality +place:234 247 212
+finality +plan:-69 -88 -75
+finality +settled:-77 -93 -91
+finality +threat/harm_to_others:15 27 -141
+finality +unseen:66 69 71
+finality +use/overdose:73 106 60
+finality +warning:-168 -184 -65
+finality +window:55 67 88
+finality +wish:-56 -26 29
+finality -parting:143 149 146
+goodbye:360 381 373
+goodbye +in_progress:-92 -92 -134
+goodbye +indifference/overdose:39 12 92
+goodbye +intent:-182 -238 -178
+goodbye +kit:-54 -66 -52
+goodbye +mention:49 50 77
+goodbye +named:-144 -123 -54
+goodbye +preparation:-100 -117 -126
+goodbye +resolve:106 105 74
+goodbye +time:26 33 52
+goodbye +unseen:138 112 101
+goodbye +warning:-80 -117 -58
+goodbye +wish:-124 -8 29
+goodbye -finality:69 59 17
+goodbye -parting:54 63 69
+hand:136 145 135
+hand +hopeless:169 195 171
+hand +in_progress:-70 -92 -80
+hand +intent:-136 -132 -26
+hand +method:-68 -63 -46
+hand +named:-112 -78 66
+hand +parting:97 103 100
+hand +perch:-84 -82 -64
+hand +resolve:103 101 64
+hand +slip/relapse:-112 -93 -72
+hand +time:138 137 138
+hand +unseen:79 82 91
+hand +wish:-54 -58 17
+hopeless:133 9 20
+hopeless +in_progress:184 147 36
+hopeless +intent:-119 1 -109
+hopeless +method:61 71 107
+hopeless +named:-81 -55 -54
+hopeless +preparation:187 46 9
+hopeless +shakes/withdrawal:93 -2 13
+hopeless +shelter/abuse:-96 -109 -73
+hopeless +slip/relapse:-116 39 29
+hopeless +taken:-75 -19 -17
+hopeless +understatement:-93 -56 -52
+hopeless +use/overdose:-14 14 89
+hopeless +warning:-111 -39 -67
+hopeless +wish:-38 8 -35
+hopeless -mention:112 15 -20
+hopeless -parting:-31 -60 -39
+in_progress:468 500 505
+in_progress +in_progress/overdose:-133 -153 -180
+in_progress +intent:-256 -251 -183
+in_progress +kit:-92 -119 -124
+in_progress +lasting:-98 -83 -118
+in_progress +mention:-94 -95 -7
+in_progress +named:-84 -88 -65
+in_progress +parting:37 49 42
+in_progress +plan:12 -7 -48
+in_progress +self_harm/self_harm:-84 -123 53
+in_progress +shakes/withdrawal:126 145 108
+in_progress +slip/relapse:-95 -49 -50
+in_progress +substance/overdose:1 1 -79
+in_progress +taken:-93 -102 -98
+in_progress +wish:108 -83 47
+in_progress -in_progress/overdose:-77 -91 -98
+in_progress -kit:162 149 139
+in_progress -lasting:16 30 -88
+in_progress -means:65 45 83
+in_progress -plan:78 81 31
+in_progress -shelter/abuse:-86 -100 -82
+in_progress -taken:-73 -57 -80
+in_progress/overdose:383 415 426
+in_progress/overdose +intent:-38 -42 -115
+in_progress/overdose +kit:-57 -77 -90
+in_progress/overdose +named:44 96 37
+in_progress/overdose +shelter/abuse:115 122 147
+in_progress/overdose +symptom/withdrawal:56 49 37
+in_progress/overdose -method:2 2 -113
+in_progress/overdose -plan:8 8 -89
+in_progress/overdose -use/overdose:109 109 76
+in_progress/self_harm:46 31 117
+in_progress/self_harm +intent:11 16 82
+indifference/overdose:141 132 -50
+indifference/overdose +parting:-2 -15 65
+indifference/overdose +substance/overdose:94 111 -4
+indifference/overdose +time:-52 -58 -55
+indifference/overdose +unseen:109 159 -9
+indifference/overdose +use/overdose:64 159 -61
+indifference/overdose +warning:-98 -34 -14
+indifference/overdose +wish:17 -145 -97
+indifference/overdose -mention:-58 -52 -18
+intent:528 557 276
+intent +kit:-68 -71 51
+intent +lasting:-52 -65 -82
+intent +means:38 50 -33
+intent +method:-106 -135 -78
+intent +named:112 98 -21
+intent +perch:-64 -95 -16
+intent +preparation:-60 -58 -74
+intent +resolve:84 4 -67
+intent +self_harm/self_harm:-189 -330 -22
+intent +slip/relapse:-70 5 34
+intent +symptom/withdrawal:-108 -158 -81
+intent +threat/harm_to_others:3 3 -161
+intent +time:3 -6 203
+intent +understatement:-83 -129 -91
+intent +unseen:7 44 76
+intent +urge/self_harm:-43 -79 -151
+intent +use/overdose:17 31 98
+intent +warning:-86 -128 -173
+intent +window:37 44 58
+intent +wish:-331 -108 -106
+intent -intent:110 149 19
+intent -mention:76 26 -3
+intent -named:-7 -7 -86
+intent -perch:41 61 116
+intent -settled:-90 -78 -1
+intent -target:144 111 -31
+intent -wish:17 72 73
+kit:109 117 108
+kit +mention:65 53 72
+kit +named:-16 -61 18
+kit +quitting/withdrawal:-138 -123 -55
+kit +settled:70 66 71
+kit +substance/overdose:-79 -106 -144
+kit +unreachable:80 85 112
+kit +unseen:111 110 130
+kit +urge/self_harm:-35 -72 -39
+kit +window:142 140 138
+kit +wish:-71 -50 -3
+lasting:130 138 131
+lasting +mention:51 77 19
+lasting +named:93 94 -77
+lasting +parting:92 91 84
+lasting +quitting/withdrawal:-85 -57 -58
+lasting +resolve:103 74 9
+lasting +shelter/abuse:90 90 115
+lasting +wish:-175 -72 -33
+lasting -distress/distress:133 124 91
+lasting -goodbye:-81 -91 -106
+lasting -intent:-39 -128 -122
+lasting -named:-92 -119 -34
+lasting -wish:109 129 99
+means:110 129 113
+means +parting:130 148 109
+means +preparation:76 52 20
+means +quitting/withdrawal:-96 -88 -97
+means +self_harm/self_harm:103 51 -10
+means +settled:67 55 79
+means +shakes/withdrawal:113 16 -20
+means +symptom/withdrawal:89 91 63
+means +threat/harm_to_others:-29 -46 49
+means +urge/self_harm:64 -176 -75
+means +window:175 182 122
+means +wish:-52 77 -36
+means -finality:69 58 91
+means -parting:-23 -2 81
+means -use/overdose:-49 -53 -77
+mention:162 57 -7
+mention +named:-91 -44 -27
+mention +plan:41 95 95
+mention +quitting/withdrawal:-106 -73 -5
+mention +resolve:200 109 -68
+mention +self_harm/self_harm:47 -19 88
+mention +settled:54 86 88
+mention +time:68 30 75
+mention +unreachable:10 -65 -50
+mention +unseen:20 45 107
+mention +warning:-30 -45 -94
+mention +window:54 44 48
+mention +wish:-51 92 -48
+mention -hopeless:63 -62 -38
+mention -in_progress:117 166 23
+mention -intent:-57 -44 -101
+mention -mention:84 18 -17
+mention -named:147 175 -67
+mention -settled:-103 -93 -17
+mention -target:154 178 -18
+mention/self_harm:220 37 -30
+mention/self_harm +time:134 -18 -3
+method:116 122 121
+method +named:-49 -70 -10
+method +parting:99 94 129
+method +plan:89 63 68
+method +preparation:65 95 117
+method +resolve:-48 -38 -61
+method +taken:-146 -143 -130
+method +threat/harm_to_others:30 27 121
+method +time:98 93 107
+method -in_progress:-86 -92 -57
+method -means:103 91 62
+named:30 24 -74
+named +preparation:44 86 130
+named +resolve:145 123 41
+named +slip/relapse:9 -1 59
+named +taken:-94 -102 -90
+named +time:17 16 57
+named +wish:-37 36 18
+parting:90 105 109
+parting +resolve:104 66 107
+parting +understatement:83 127 127
+parting +unseen:137 103 82
+parting +window:81 100 110
+parting +wish:54 5 74
+perch:144 165 162
+perch +place:-63 -81 -91
+perch +preparation:-71 -109 -109
+perch +resolve:53 54 96
+perch -in_progress:-115 -116 -128
+perch -plan:-113 -121 -119
+place:86 92 88
+place +settled:118 103 112
+place +unseen:184 174 181
+place +warning:97 92 132
+plan:70 86 86
+plan +preparation:39 13 9
+plan +self_harm/self_harm:84 -1 -123
+plan +settled:-103 -120 -73
+plan +slip/relapse:-94 -142 -133
+plan +understatement:-80 -53 -36
+plan +unreachable:98 120 108
+plan +urge/self_harm:72 0 60
+plan +window:59 75 106
+plan +wish:-80 55 -62
+preparation:78 64 63
+preparation +resolve:56 83 56
+preparation +settled:21 42 47
+preparation +slip/relapse:-136 42 62
+preparation -plan:-143 -137 -107
+quitting/withdrawal +resolve:-61 -74 -74
+quitting/withdrawal +shakes/withdrawal:153 49 22
+quitting/withdrawal +slip/relapse:7 -83 -110
+quitting/withdrawal +symptom/withdrawal:386 424 432
+quitting/withdrawal +use/overdose:-37 -78 -61
+quitting/withdrawal +wish:-103 -114 -29
+resolve:105 114 44
+resolve +self_harm/self_harm:17 -122 -107
+resolve +taken:93 47 40
+resolve +threat/harm_to_others:126 116 -180
+resolve +understatement:44 105 -43
+resolve +unseen:-36 -49 -79
+resolve +urge/self_harm:2 -124 -2
+resolve +wish:46 177 -37
+resolve -named:89 119 21
+resolve -plan:-64 -93 -29
+resolve -resolve:-37 -14 -91
+resolve -use/overdose:83 100 85
+self_harm/self_harm:566 556 -90
+self_harm/self_harm +taken:-73 -88 -125
+self_harm/self_harm +threat/harm_to_others:-58 -184 -43
+self_harm/self_harm +time:72 49 -51
+self_harm/self_harm +unseen:79 61 -66
+self_harm/self_harm +urge/self_harm:-145 -43 -31
+self_harm/self_harm +use/overdose:-100 -106 -63
+self_harm/self_harm +wish:4 -7 71
+self_harm/self_harm -hopeless:28 -100 -7
+self_harm/self_harm -means:45 108 -3
+self_harm/self_harm -self_harm/self_harm:184 236 24
+settled:78 98 94
+settled +slip/relapse:-68 -8 -2
+settled +time:31 38 46
+settled +unseen:-85 -82 -112
+settled +wish:-84 -52 1
+settled -finality:71 86 73
+shakes/withdrawal:39 34 47
+shakes/withdrawal +slip/relapse:-16 -101 -103
+shakes/withdrawal +symptom/withdrawal:109 117 76
+shakes/withdrawal +taken:-8 81 96
+shakes/withdrawal +time:-33 -107 -87
+shakes/withdrawal -shakes/withdrawal:90 -24 13
+shelter/abuse:40 45 67
+shelter/abuse +threat/harm_to_others:-8 -38 98
+shelter/abuse +time:-73 -69 -77
+shelter/abuse +window:110 113 100
+shelter/abuse -means:59 67 103
+slip/relapse:363 -41 -44
+slip/relapse +substance/overdose:6 78 30
+slip/relapse +taken:-84 -27 3
+slip/relapse +time:82 -48 -85
+slip/relapse +unreachable:153 35 -69
+slip/relapse +urge/self_harm:-103 -68 -25
+slip/relapse +use/overdose:42 64 -36
+slip/relapse +wish:-145 -35 -102
+substance/overdose:369 429 -21
+substance/overdose +taken:26 14 -69
+substance/overdose +time:94 101 52
+substance/overdose +use/overdose:7 18 -60
+substance/overdose -danger/overdose:93 115 -2
+symptom/withdrawal:136 146 141
+symptom/withdrawal +taken:69 72 34
+symptom/withdrawal +time:42 62 34
+symptom/withdrawal +use/overdose:146 92 58
+symptom/withdrawal -fading:112 92 107
+symptom/withdrawal -parting:-116 -83 -112
+taken:232 261 246
+taken +time:-46 -79 -77
+taken +use/overdose:-127 -106 -80
+taken -taken:124 119 118
+threat/harm_to_others:576 601 290
+threat/harm_to_others +time:99 98 182
+threat/harm_to_others -mention:80 61 39
+time:64 81 76
+time +unreachable:-85 -89 -104
+time +unseen:-69 -77 -54
+time +urge/self_harm:223 -78 -123
+time +use/overdose:-84 -106 -113
+time +wish:-19 22 66
+time -finality:-88 -75 -55
+time -goodbye:-112 -110 -117
+time -preparation:-95 -93 -85
+time -resolve:91 75 56
+time -use/overdose:-85 -122 -136
+understatement:77 49 41
+understatement +warning:-52 -33 -76
+understatement -parting:-102 -71 -66
+unreachable:99 111 117
+unreachable +warning:190 196 186
+unseen:101 121 103
+unseen +warning:72 86 64
+urge/self_harm:434 15 -4
+urge/self_harm -self_harm/self_harm:124 -26 -9
+use/overdose:87 105 88
+warning:255 280 91
+warning +wish:-120 80 -26
+warning -means:100 87 -32
+warning -mention:205 155 72
+warning -named:154 120 15
+warning -parting:49 32 133
+warning -plan:-11 18 52
+window:103 110 101
+wish:522 35 -21
+wish -lasting:-65 -53 -117
+wish -mention:-28 88 -21
+wish -named:105 -84 -41
+wish -target:68 141 -1
+wish -wish:79 -59 -48
-abuse/abuse:-69 -29 -98
-abuse/abuse -in_progress/overdose:-97 -99 -100
-affirmed:39 -2 -114
-attempt:-102 -90 -28
-attempt -intent:109 51 -20
-attempt -wish:78 -21 -7
-bequest:-98 -80 -97
-clock:-85 -108 -94
-finality -goodbye:-74 -58 -78
-finality -parting:-66 -60 -52
-finality -time:-122 -85 -94
-goodbye:-84 -57 -52
-hopeless:-45 -57 -47
-hopeless -resolve:-46 -84 -30
-in_progress:-39 -33 -38
-in_progress -parting:49 80 82
-in_progress/overdose:-145 -109 -115
-intent:-86 -83 -38
-intent -target:34 84 -2
-intent -wish:81 4 -36
-kit:-94 -75 -48
-kit -means:-57 -37 -43
-lasting:-68 -70 -93
-means -method:-134 -138 -102
-means -plan:-1 23 32
-mention -warning:100 37 -4
-mention -wish:28 -66 -41
-named:-69 -67 -47
-named -plan:63 38 22
-perch:-118 -110 -107
-preparation:-61 -40 -56
-quitting/withdrawal:-72 -90 -63
-resolve:50 5 -40
-self_harm/self_harm:-57 -66 -89
-settled:-4 -49 -24
-shakes/withdrawal:-101 -110 -85
-shelter/abuse:-62 -68 -66
-slip/relapse:-68 -37 -45
-substance/overdose:105 159 -24
-symptom/withdrawal:-60 -84 -68
-taken:-62 -74 -69
-target:-31 17 -53
-threat/harm_to_others:-53 -30 -61
-time:-107 -92 -66
-urge/self_harm:-15 -33 -51
-use/overdose:-59 -60 -70
-wish:-72 -112 -73
a:-49 -49 -44
a baby:-75 -67 -58
a bath:-47 -24 -14
a belt:118 102 75
a bet:67 -58 -41
a biscuit:-100 -65 -43
a black:32 54 -4
a book:-71 -77 -54
a bridge:41 48 67
a bullet:103 126 29
a bunch:-60 -66 -81
a can:155 78 92
a chest:33 23 17
a clerical:93 -9 -10
a cushion:66 24 75
a date:66 67 106
a drawer:-111 -62 -45
a drill:28 54 72
a farewell:-70 -60 -75
a fella:58 63 78
a fence:98 62 75
a fit:117 124 106
a football:110 74 34
a full:58 88 87
a gap:57 54 55
a garden:-87 -21 -30
a ghost:124 -9 3
a goodbye:-51 -61 -42
a gram:101 -20 -10
a green:36 29 41
a grenade:76 55 97
a handful:92 101 112
a holiday:85 113 55
a hosepipe:126 154 132
a hot:-80 -89 -74
a hotel:29 56 51
a i:42 88 109
a jam:80 92 97
a joint:81 -2 -1
a la:17 -68 -70
a label:129 149 157
a last:66 85 86
a length:118 120 116
a lfie:80 45 39
a lie:41 67 21
a lighter:68 91 44
a list:102 98 37
a liv:117 -3 -14
a load:124 112 109
a locked:106 115 88
a long:-14 -30 -8
a lorry:76 60 42
a lost:105 -18 -7
a machete:44 61 82
a me:88 26 -20
a meeting:-32 -75 -50
a mental:129 -1 2
a method:128 113 99
a mind:-79 -81 -45
a minute:66 53 53
a mistake:116 45 9
a months:117 138 144
a mug:57 47 52
a next:105 6 15
a nice:73 68 62
a note:55 69 57
a nurse:53 96 64
a on:78 -7 18
a out:100 109 108
a overdose:81 97 112
a pact:89 90 84
a pasty:-80 -70 -66
a pen:112 105 92
a pencil:50 26 -28
a person:83 61 74
a pic:57 72 117
a pint:88 57 -4
a pistol:69 50 100
a place:-6 10 64
a platform:96 68 79
a pulse:124 147 142
a reason:56 96 37
a relief:89 -12 -26
a samurai:80 54 68
a saturday:-139 -147 -93
a school:-105 -81 -35
a seizure:64 73 55
a shotgun:76 84 95
a slip:-92 -90 -96
a snoring:74 80 82
a sock:-75 -76 -49
a star:131 52 58
a straight:149 145 109
a stroke:39 61 83
a suicidarme:2 7 -125
a syringe:64 79 77
a tent:42 62 62
a thing:-15 -84 -14
a thursday:84 86 72
a ticket:123 156 143
a tidy:73 92 76
a train:125 148 95
a view:-68 -77 -87
a voicemail:30 21 -2
a waste:52 -18 28
a way:110 120 59
a week:62 65 80
a wet:-66 -31 -40
a … an:66 73 83
a … anymore:154 97 -2
a … back:-47 -38 -47
a … because:86 83 95
a … bells:58 74 39
a … bit:42 99 112
a … blood:66 61 78
a … body:103 4 12
a … button:41 9 53
a … bye:109 116 93
a … cake:-52 -44 -40
a … called:-54 -40 -18
a … cant:35 25 -56
a … cause:81 0 2
a … colour:80 87 98
a … comin:37 45 60
a … could:58 20 -9
a … cubicle:114 118 97
a … cut:52 84 115
a … day:18 78 10
a … doesnt:74 63 100
a … emoji:33 -4 2
a … envelope:-96 -97 -108
a … every:38 66 45
a … exam:-47 -52 -41
a … eyes:127 102 60
a … family:127 -26 -34
a … fan:-52 -1 -1
a … far:30 42 59
a … fine:-21 -93 -46
a … from:-83 -74 -85
a … get:-58 -94 -108
a … gown:114 96 101
a … had:48 60 76
a … hell:72 48 85
a … id:-9 -63 -70
a … jar:59 67 62
a … kids:50 84 99
a … know:112 74 88
a … land:97 92 107
a … last:66 29 -24
a … learn:97 65 64
a … leter:-101 -105 -98
a … long:68 100 81
a … lost:121 69 75
a … lot:68 96 73
a … made:-35 -81 -91
a … marked:123 127 125
a … match:90 93 82
a … me:74 20 -11
a … mind:-102 -116 2
a … mug:30 61 55
a … need:93 67 80
a … neva:127 19 -93
a … night:47 3 58
a … nobody:49 40 24
a … park:-87 -61 -56
a … pin:6 39 107
a … playlist:89 98 98
a … post:85 62 66
a … purpose:28 60 65
a … right:89 29 36
a … rum:81 90 55
a … sad:90 100 -2
a … sais:70 72 108
a … say:39 59 59
a … see:113 128 113
a … sharpener:54 54 -10
a … shes:88 91 104
a … shop:-88 -76 -60
a … something:116 143 123
a … soon:160 93 58
a … spell:100 44 -4
a … stop:-50 -23 -65
a … tablets:85 83 107
a … tank:165 163 150
a … than:65 1 -1
a … thing:-19 -84 -67
a … this:32 39 86
a … ticket:-5 28 59
a … tongue:152 154 117
a … under:79 77 52
a … use:-94 -83 -27
a … vida:49 47 66
a … wednesday:127 126 118
a … weve:-73 -55 -29
a … whatever:-77 -40 -35
a … where:-27 -66 -85
a … who:-53 -83 -85
a … whos:49 78 92
a … wont:36 63 79
a … worth:56 69 90
a … would:15 30 12
a … youll:78 61 20
aa:-105 -77 -76
abba:-16 -9 -32
abeg:3 -1 -1
abend:-21 -14 -11
aber:-4 -45 -23
aberdeen:-73 -58 -44
abide:-46 -55 -53
able:-49 -41 10
about:-53 -33 -59
about a:15 64 121
about an:132 96 91
about and:132 89 40
about death:-95 58 -1
about doin:50 108 -17
about hanging:40 65 -54
about his:-84 -99 -66
about i:-69 -85 -63
about jumping:70 76 60
about killing:88 121 3
about me:114 91 133
about my:-15 -35 -89
about poisoning:46 88 -28
about shooting:127 146 -14
about suicidal:-100 -87 0
about suicide:93 133 7
about ten:78 49 68
about to:148 141 176
about twenty:73 56 76
about ur:-40 -51 -28
about … ago:21 58 54
about … all:49 19 -69
about … cut:116 88 -15
about … do:139 83 33
about … end:-23 41 152
about … every:57 55 -59
about … exit:74 -101 -30
about … going:56 35 10
about … him:-79 -33 81
about … himself:116 133 -61
about … i:-16 -31 -61
about … minutes:81 71 92
about … months:32 69 78
about … myself:77 45 47
about … off:25 53 28
about … permanent:90 15 -1
about … season:106 114 111
about … thoughts:-110 -93 0
about … was:-90 -53 -50
above:-3 16 -23
above … and:64 66 77
abroad:11 34 -41
abscess:-4 -2 -6
abschiedsbrief:89 89 93
abseil:-45 -44 -35
absence:93 55 55
absolute:-8 -3 -2
absolutely:-94 -60 -44
absurd:-13 -3 -2
abuela:-12 -33 -34
abuelo:6 15 8
abuse:-15 15 -34
abused:-28 14 -21
abusive:-65 -51 -7
ac:36 -24 -36
aca:-1 0 0
acabar:87 72 -36
acabar … vida:113 133 -39
acabo:47 72 91
acabo de:82 98 109
academic:15 22 11
acamprosate:-21 -6 -4
accent:-27 -33 -29
accept:-17 -15 -9
acceptance:-3 -4 -7
accepted:59 -15 -10
access:-2 38 23
accident:22 4 29
accidental:-65 -54 -52
accidentally:-30 12 58
accommodation:-23 -30 -40
according:-95 -69 -64
accordion:-31 -20 -12
account:-28 -5 0
account teh:-101 -90 -90
accountant:-21 -18 -26
accounts:-40 -19 34
accurate:-16 0 13
accused:-9 -7 -3
ace:-30 -38 -6
ache:-63 -63 -58
aches:-22 -47 -31
achievement:-5 -2 -1
aching:34 -10 -8
acht:-14 -10 -6
achy:-15 -14 -5
acid:166 160 137
acid … a:90 63 112
acne:-13 -6 -2
across:36 47 34
across from:144 140 163
act:-34 -5 -121
acted:-45 -16 -17
acting:-51 -55 -26
action:-31 -12 3
activation:-14 -11 -21
active:8 44 -55
actively:35 107 -42
actor:34 29 17
actors:13 -74 -25
actress:-8 -4 2
acts:79 3 9
actual:-62 -19 -84
actually:0 0 0
acupuncture:-23 -12 -5
acutally:-8 -3 -6
ad:-23 -17 -7
add:-10 -47 -63
added:-21 -8 -10
adderall:43 56 80
addict:-28 -54 -30
addicted:-4 2 -11
addiction:-84 -85 -47
adding:39 38 33
address:139 151 123
address is:122 122 115
addressed:-39 -21 -17
adelaide:-23 -16 -19
adhd:39 52 48
adieu:79 98 108
adios:158 127 132
adjusted:-76 -72 -26
adjustment:-1 -1 0
admin:-47 -51 -14
admired:4 2 1
admission:-14 -13 -9
admissions:-30 -4 -2
admit:55 -27 -37
admit it:94 -10 -21
admitted:14 37 -51
adopt:12 12 27
adopted:-46 -38 -35
adore:-13 -2 -6
adored:30 45 31
adores:6 46 100
ads:-26 -16 -11
adult:-27 -42 -26
adulting:-4 -3 -3
adults:0 43 55
advance:34 35 14
advent:-9 19 23
adventure:-19 -13 -10
advert:58 -22 13
adverts:-28 -2 -8
advice:-113 -58 -75
advise:-11 -31 -43
advised:-76 -68 -62
adviser:-66 -10 -10
advocate:-25 -3 -1
ady:0 0 0
aerial:-97 -92 -86
aerobics:-20 -17 -12
af:51 56 23
affairs:99 20 36
affect:-66 -19 -13
afford:-27 4 -33
afk:68 53 66
afraid:-33 -23 -90
africa:0 1 1
after:24 28 46
after another:114 100 96
after corrie:114 116 107
after dinner:-73 -91 -30
after every:122 22 -45
after everyone:98 95 85
after long:8 -90 -69
after me:149 111 102
after midnight:112 124 80
after this:132 134 121
after today:224 223 219
after tonight:107 116 95
after tryin:3 -111 -138
after ur:85 109 114
after … all:75 100 93
after … been:24 44 50
after … birthday:105 91 102
after … by:-68 -40 -119
after … clean:100 127 87
after … dead:80 125 145
after … did:83 -45 14
after … finishes:83 104 92
after … had:-120 -76 -109
after … hour:42 70 89
after … it:28 45 57
after … its:35 9 58
after … me:100 81 42
after … months:158 -22 -19
after … news:93 141 81
after … put:89 95 -27
after … sober:151 -13 -6
after … thats:58 82 92
after … u:93 114 112
after … was:-42 -73 -116
after … wont:98 124 146
after … years:18 -79 -160
afternoon:1 5 14
afternoon … my:-108 -107 -132
afternoons:-12 -47 -31
aftershave:-12 33 32
afterwards:11 17 15
ag:63 53 66
again:0 0 0
against:4 9 8
against me:48 65 64
against … and:113 81 88
against … door:124 106 35
agan:-25 -16 -7
agatha:-5 -3 -4
age:-5 -4 -30
aged:-46 -50 -18
agency:6 21 -27
agenda:-29 -28 -18
agent:-22 -2 0
ages:32 -16 23
ages im:95 72 80
agm:-8 -4 -3
ago:-9 -5 4
ago because:57 102 102
ago im:76 104 107
ago … had:96 24 9
ago … on:136 67 15
ago … want:61 79 123
ago … was:33 -10 -50
agoraphobia:-92 -70 -66
agree:46 52 -87
agree with:117 66 -56
agreed:21 45 23
agreeing:88 58 -18
agreement:-7 -2 -1
agrees:-31 -42 -9
aguanto:10 62 -38
ah:-20 -33 0
ahead:61 36 16
ahead and:91 -77 -59
ahead … me:-42 -83 -50
ahogando:67 -42 -38
ahora:-83 -19 -6
ahorcar:36 33 47
aid:23 51 49
aider:-13 -1 0
aids:6 5 -19
aim:-24 -13 -12
aimed:83 115 82
aiming:36 55 81
aint:122 82 73
air:38 30 50
aircon:-17 -13 0
airing:-85 -82 -72
airline:-4 -1 -2
airport:-137 -123 -140
aisle:-12 -29 -27
ajar:72 47 58
al:16 69 60
al my:60 57 83
al … tablets:137 133 141
alan:10 21 20
alarm:-88 -68 -53
alarm … to:144 96 88
alarmed:4 4 11
alarms:-57 -39 -38
album:-41 -25 -31
albums:-7 -4 -31
alcohol:-42 -82 -31
alcoholic:-78 -42 -14
aldi:-39 -29 -1
ale:-3 -1 -1
alergia:-33 -9 -12
alert:-48 -35 -9
alexa:91 95 85
algo:-20 -13 -20
alguien:-32 -9 -13
ali:0 0 31
alife:66 34 29
alife any:107 86 -22
alife by:-31 -105 -67
alife no:48 89 15
alife … he:78 40 68
alife … her:55 112 -18
alife … ill:0 14 -102
alife … mor:39 120 -97
alife … my:68 -29 3
alight:0 -8 5
all:17 25 26
all arranged:-126 -129 -118
all at:73 89 56
all been:92 87 107
all cant:69 93 68
all did:42 69 83
all down:68 101 85
all gone:138 94 84
all goodnight:103 99 106
all in:16 49 70
all its:-81 -97 -84
all know:56 96 44
all morning:-105 -121 -59
all of:56 70 65
all planned:-63 -64 -76
all right:-34 -124 -134
all round:31 52 73
all sorted:139 121 127
all swallowed:66 70 67
all thats:135 127 126
all ther:95 8 4
all through:38 -35 -98
all to:18 -15 -46
all together:120 104 92
all up:61 93 98
all week:82 51 -23
all … all:44 18 76
all … because:-88 -54 -25
all … behind:101 33 43
all … blood:158 158 145
all … brain:117 110 64
all … by:-49 -83 -51
all … cant:93 80 63
all … feal:86 39 47
all … fink:75 63 -137
all … go:113 36 27
all … goodbye:202 202 209
all … head:-8 -98 -77
all … her:38 33 40
all … if:94 47 18
all … ill:72 84 72
all … im:77 66 58
all … in:96 109 91
all … insulin:54 72 96
all … keep:165 100 96
all … kids:-62 -63 -54
all … long:73 85 -21
all … me:3 19 27
all … memes:46 59 82
all … my:61 48 41
all … need:134 85 104
all … night:27 24 38
all … no:-45 -94 -117
all … patches:110 121 109
all … pills:94 106 82
all … right:32 33 19
all … rong:126 -57 -25
all … shes:101 119 113
all … sorrry:-85 -97 -91
all … tablets:125 127 91
all … that:-121 -114 -82
all … thats:95 132 111
all … them:62 75 97
all … time:-57 -33 -40
all … together:69 57 58
all … tomorrow:-105 -126 -144
all … two:38 51 118
all … used:111 106 89
all … weeks:143 154 124
all … x:105 89 82
all … xanax:23 55 -123
alle:103 96 97
alle tabletten:79 89 87
alle … geschluckt:115 110 103
allein:12 4 12
allen:83 -22 -5
allergic:-7 -6 22
allergies:-66 -52 -37
allergy:-30 -16 -28
alles:-11 -30 -64
alley:35 -6 18
allotment:-68 -36 -46
allotment … of:79 91 93
allotments:-4 4 -20
allow:-34 -18 -8
allowance:34 52 20
allowed:-65 -34 -160
allows:49 71 54
alls:24 47 66
almonds:-42 2 18
almost:-39 -122 -100
aloe:-20 -6 -3
alone:-8 6 6
alone in:87 92 17
alone this:-58 -61 -54
alone … locked:124 129 119
along:1 21 -2
alongside:-11 -7 7
alot:0 0 0
aloud:-56 -107 -106
alpacas:-3 -12 -13
alphabetically:6 10 31
alprazolam:-31 -27 -4
already:0 0 0
alright:-81 -73 -42
als:-5 -2 -6
also:0 0 0
alt:45 -39 -23
alternate:-1 -2 -1
alternative:-13 -1 -10
alternatives:63 103 -5
although:-32 -20 -16
alto:-32 -15 -14
altogether:94 79 85
altos:-4 3 4
always:0 0 0
alzheimers:-131 -107 -87
am:18 25 35
am a:85 11 1
am about:14 21 54
am and:34 58 47
am dead:-100 -32 -11
am driving:56 80 72
am ill:85 57 53
am in:112 113 95
am letting:43 59 51
am nobody:119 78 83
am not:-57 -73 -73
am on:-77 -69 -112
am ready:96 4 14
am stood:142 109 107
am suicidal:162 195 -69
am thinking:14 72 -34
am … and:5 45 14
am … be:130 38 40
am … day:120 12 0
am … down:122 72 83
am … end:-3 14 -29
am … hav:36 86 90
am … home:-94 -59 -34
am … into:38 37 61
am … is:-68 -44 -111
am … it:44 15 81
am … kil:49 64 76
am … know:71 7 -4
am … living:84 -56 -22
am … myself:-41 -19 41
am … of:57 28 -94
am … on:30 32 21
am … put:97 115 66
am … teh:9 16 27
am … ther:43 56 89
am … to:47 48 12
am … u:56 100 134
am … wont:112 154 155
amarillo:-29 -8 -4
amateur:-8 -8 -6
amazed:-2 44 54
amazing:-23 -10 -13
amber:-42 -24 -8
ambulance:45 17 32
amends:-30 -23 -14
america:-19 -10 -8
american:-13 -10 -9
amis:17 16 15
amitriptyline:49 60 81
amitriptyline … of:94 84 93
amma:53 46 55
amnesty:-30 -38 -37
among:-48 -31 -23
amount:71 98 48
amount and:-96 -90 -35
amount i:93 107 43
amounts:-5 -7 -3
ams:0 0 0
an:-10 -19 -10
an accident:91 145 33
an alarm:-123 -114 -102
an angel:74 -17 -15
an apology:22 39 100
an axe:100 101 114
an exit:98 10 50
an i:95 118 22
an she:69 84 99
an … a:-11 -91 -74
an … ago:77 92 88
an … all:24 29 39
an … an:87 91 110
an … hes:123 75 49
an … myself:79 94 -101
an … of:18 56 57
an … our:72 72 73
an … till:121 118 113
an … today:-83 -69 -34
an … wat:-111 -95 -79
ana:-15 -5 -2
anaemic:-35 -17 -3
anaesthetic:-60 -92 -85
anaesthetist:-62 -42 -59
anatomy:-7 -3 -3
anchor:63 32 61
ancient:-1 0 0
and:5 5 3
and afterwards:99 35 -16
and ate:35 53 58
and be:-41 -46 -53
and bein:26 -27 -98
and burning:107 109 89
and climbed:104 114 113
and counted:-96 -80 -63
and cut:67 91 -76
and dad:68 58 59
and dey:-106 -83 -61
and did:-90 -77 -80
and drank:105 29 34
and drinking:108 122 56
and dropped:77 64 54
and everyone:51 -71 -106
and everyones:61 25 25
and everything:54 62 61
and fink:132 -59 -29
and gave:-86 -96 -120
and gin:79 83 60
and give:-87 -78 -67
and haf:76 38 56
and hands:-87 -73 -62
and her:26 15 45
and hes:100 99 109
and hoap:108 -14 -51
and id:-13 -16 -86
and ill:61 59 51
and im:59 54 44
and isnt:145 93 82
and it:-52 -73 -40
and laid:54 40 42
and last:71 103 -45
and lately:133 90 -39
and leave:-67 -71 -94
and lfie:-113 -23 -38
and lie:131 150 175
and look:-107 -73 -88
and me:87 85 108
and mor:101 -6 -81
and myself:82 87 131
and needles:-53 -42 -24
and neva:14 -110 -91
and no:23 64 54
and none:75 74 45
and nothing:71 107 135
and one:-69 -41 -14
and paid:7 22 34
and people:79 64 55
and ring:-69 -58 -58
and sais:94 129 63
and sat:-44 -82 -87
and sent:1 43 26
and shakin:114 19 23
and shes:98 84 103
and sleepey:76 91 88
and smile:93 51 50
and staff:128 15 -44
and sunday:110 100 93
and taken:97 107 93
and that:70 87 52
and theyve:-63 -108 -97
and this:100 79 64
and thort:83 -51 -142
and tonight:109 112 71
and tonights:38 66 73
and touches:30 35 -127
and use:128 55 70
and vanishing:116 41 45
and vodka:28 45 76
and wat:-4 18 41
and we:-39 -49 -85
and wedding:112 118 97
and wen:33 62 45
and were:-59 -129 -122
and where:85 105 54
and while:-24 -47 -58
and who:97 99 63
and wihs:108 29 -6
and wished:84 5 30
and wishing:105 -16 -3
and written:180 170 161
and wrote:50 70 80
and yesterday:153 32 -67
and youll:-105 -61 -51
and … and:13 21 43
and … answering:72 77 65
and … around:0 5 33
and … arranged:142 150 138
and … ashamed:86 5 -40
and … away:69 72 87
and … back:-48 -44 -60
and … bag:106 70 27
and … bang:112 76 35
and … bear:-16 -96 -84
and … beat:126 126 -20
and … became:-68 -17 -7
and … because:41 7 7
and … bedroom:110 41 33
and … been:-31 -46 -61
and … begun:129 81 51
and … behind:-94 -110 -94
and … beleive:-25 -29 -34
and … best:-82 -38 -30
and … bit:-7 -76 -76
and … blades:93 127 120
and … blood:86 82 127
and … bottle:93 108 107
and … bottles:158 120 95
and … box:49 96 108
and … breathe:110 71 85
and … breathing:62 88 105
and … but:-119 -119 -129
and … car:66 40 40
and … care:50 144 54
and … careful:-44 -59 -43
and … carpet:-54 -54 -23
and … cars:150 153 152
and … cat:-15 -11 -88
and … chair:51 76 80
and … checking:124 126 125
and … children:-45 -68 -57
and … choir:-39 -51 -54
and … chosen:87 72 109
and … close:-19 -36 -84
and … coat:95 112 129
and … cold:44 69 81
and … come:66 68 62
and … cord:202 191 202
and … could:32 -57 -6
and … dads:49 73 50
and … dark:-60 -102 -77
and … date:48 69 65
and … decided:90 47 66
and … did:-64 -58 -38
and … does:70 34 -26
and … done:76 110 82
and … drank:-85 13 14
and … drifting:107 121 132
and … drove:-31 -55 -63
and … drunk:-31 -70 -79
and … due:91 69 66
and … ears:106 119 113
and … evening:26 26 16
and … everyone:-20 -49 -60
and … exaggerating:84 100 -9
and … failed:77 36 40
and … faint:66 62 74
and … fainted:79 102 -1
and … father:54 98 156
and … fault:0 -29 -119
and … fine:-25 -73 -31
and … first:60 76 47
and … fix:37 108 70
and … fixing:117 124 -10
and … forgiven:-45 -83 -35
and … frightened:74 36 31
and … garage:113 119 113
and … gas:95 69 56
and … going:47 69 66
and … goodbyes:120 115 113
and … grandson:-74 -67 -47
and … hand:3 -36 -45
and … happier:80 -5 -1
and … hatch:153 139 129
and … headphones:-61 -57 -34
and … heart:133 143 158
and … him:-42 -54 -57
and … hoap:84 105 84
and … hospital:-52 -22 -19
and … hour:111 83 109
and … hung:89 112 100
and … ill:27 52 18
and … intend:48 53 109
and … is:52 47 42
and … isnt:72 43 52
and … its:43 48 55
and … jealous:101 -26 -19
and … jmup:88 -3 52
and … joking:104 61 37
and … keep:95 112 132
and … key:-30 -82 -138
and … kids:-84 -99 -75
and … lamp:76 115 110
and … leaving:190 117 133
and … leter:95 106 109
and … letters:116 123 134
and … letting:148 67 76
and … lfie:-36 30 66
and … lied:112 88 56
and … line:65 95 104
and … lips:-32 -25 -9
and … location:120 125 111
and … long:16 77 71
and … longer:74 87 49
and … lot:24 67 69
and … lovely:-84 -79 -57
and … lying:107 69 74
and … making:40 55 105
and … mean:89 43 30
and … methadone:-70 -94 -15
and … method:25 57 60
and … mother:39 -10 -83
and … moving:65 32 60
and … mug:144 122 126
and … necks:87 99 97
and … need:44 53 86
and … new:-43 -40 -21
and … night:54 17 -33
and … nodding:82 83 87
and … note:132 150 127
and … number:-63 -66 -72
and … ones:106 119 134
and … operation:100 43 56
and … our:28 14 54
and … pack:86 56 59
and … packets:101 120 115
and … parked:143 133 143
and … past:55 50 89
and … piano:-48 -46 -52
and … pills:47 70 89
and … place:-55 -65 -66
and … planning:140 145 18
and … pull:112 125 106
and … pulling:145 133 136
and … putting:115 106 59
and … quiet:104 104 105
and … race:-29 -20 -23
and … responding:74 91 91
and … right:-19 -55 -69
and … ringing:73 69 65
and … roap:104 123 96
and … ropes:148 150 150
and … round:68 36 107
and … running:111 18 29
and … safe:-81 -81 -63
and … sais:63 60 92
and … sat:-38 -65 -63
and … say:-4 -12 -130
and … screaming:133 103 139
and … seizure:82 70 66
and … sell:139 -7 -4
and … shall:135 149 137
and … shed:55 83 48
and … should:26 83 25
and … skin:-5 8 80
and … slow:87 115 108
and … smell:-95 -50 -53
and … son:-9 -25 -103
and … spots:124 124 118
and … staring:53 -39 -42
and … starting:42 94 26
and … stops:105 125 128
and … strong:59 91 82
and … stuff:20 1 55
and … swallowed:87 111 113
and … swerved:133 110 124
and … tablets:98 104 114
and … taken:94 92 85
and … talking:45 71 32
and … thankful:-57 -12 -19
and … theyre:116 28 31
and … thort:30 -87 -118
and … throwing:137 127 120
and … thrown:38 88 74
and … ticking:-109 -98 -92
and … tied:114 40 39
and … todays:60 100 107
and … together:107 116 45
and … tonight:97 84 85
and … true:-24 -31 12
and … turned:101 88 84
and … undertaker:80 58 65
and … waiting:20 41 66
and … walking:86 117 114
and … want:54 94 38
and … way:63 60 106
and … wedged:108 120 131
and … wednesday:123 72 61
and … were:-56 -81 -75
and … who:-107 -74 -86
and … why:-19 -44 -93
and … wife:-46 -61 -38
and … windows:116 90 62
and … without:83 27 24
and … wont:33 55 70
and … worse:38 8 -85
and … yes:94 106 83
aneurysm:100 -5 -7
angel:-20 -79 -65
angels:-7 -31 -36
angelus:1 26 34
anger:-50 -41 -76
anglers:15 34 28
angry:-35 -17 -86
angst:3 -9 -5
animal:-17 -18 -11
animals:6 -18 24
anime:16 24 0
ankle:15 25 40
ankles:-8 16 44
anna:19 79 89
anne:-16 -40 -29
anniversaries:-3 -1 -2
anniversary:26 37 64
anniversary nine:51 79 95
anniversary which:149 136 136
anniversary … ive:37 69 86
anniversarys:-9 32 56
annotated:-28 -24 -9
announced:-60 -64 -22
announces:-3 -2 0
annoy:-9 -7 -82
annoyed:-78 -56 -76
annoying:-36 -22 -51
annual:-83 -63 -28
ano:-13 -4 -4
anon:-35 -34 -36
anonymous:21 1 -20
anorexia:-19 12 -18
anos:-29 -1 -10
another:15 39 50
another night:62 97 103
another … i:28 50 -53
another … my:176 155 163
another … years:163 -56 -7
ans:-25 -39 -41
answer:7 33 15
answer … in:46 54 101
answered:-32 -9 -22
answering:111 121 69
answering teh:-48 -126 -123
answers:-32 -53 -51
antabuse:17 17 -18
antenatal:-44 -31 -19
antes:-13 -17 -6
anti:11 26 35
antibiotic:-52 -52 -40
antibiotics:-149 -132 -137
antidepressant:-8 23 -2
antidepressants:22 46 39
antidepressants my:113 93 105
antidote:7 3 -5
antifreeze:41 71 76
antifreeze … teh:-61 -59 -52
antihistamine:-15 -14 -11
antihistamines:-10 -1 5
antipsychotic:-18 -6 0
antipsychotics:7 25 47
antiques:-69 -55 -51
ants:-14 2 18
anxiety:-167 -168 -166
anxietys:-64 -31 -14
anxious:-90 -62 -32
any:-33 -52 -35
any kind:98 -5 -5
any longer:213 177 141
any mor:61 88 44
any tips:-74 -109 -83
any … after:82 103 97
any … been:94 68 96
any … of:-31 -87 -69
any … stay:-4 -63 -20
anybody:-81 -77 -51
anybodys:6 28 51
anyhow:17 39 54
anymore:58 20 -4
anymore but:-26 -5 10
anymore … i:-2 88 -40
anyone:-32 -4 22
anyone else:-68 -67 -82
anyone ive:114 122 112
anyone … a:-12 -75 -45
anyone … i:30 90 98
anyone … my:-100 -81 -89
anyone … teh:-56 -60 -52
anyones:-48 -43 -37
anything:34 -49 -12
anything after:121 120 123
anything but:105 65 68
anything else:79 79 55
anything its:32 -104 -56
anything u:69 107 84
anything … did:68 98 97
anything … isnt:123 -2 -2
anything … it:-23 37 84
anything … to:-23 -66 -50
anyway:-32 -20 -23
anyway i:-93 -86 -87
anyway my:56 68 67
anyway thats:97 35 63
anywhere:30 8 54
aoife:95 102 82
apart:7 13 -25
apartment:8 -15 -11
apnoea:-2 -2 -3
apointment:5 9 25
apologies:75 95 99
apologies to:110 121 114
apologies … teh:129 111 98
apologise:54 -20 -43
apologised:-43 -36 -37
apologising:-12 -9 -7
apology:-34 -14 51
apoptosis:-2 0 0
app:-56 -80 -66
appa:95 91 92
apparently:-80 -80 -59
appeal:-22 -24 -60
appealing:-65 -50 -27
appelle:-4 -3 -2
appendix:-47 -32 -41
appetite:-51 -30 -26
appetites:-5 8 -1
applause:-51 -30 -17
apple:-58 -47 -30
apples:-21 -12 1
applesauce:46 24 29
application:-99 -81 -77
applied:23 -5 -8
apply:-15 -11 -12
applying:-9 -2 -2
appointments:-45 -51 -48
appraisal:5 -59 -12
appreciate:-44 -30 -10
apprentice:27 33 -43
apprentices:-1 -2 -2
apprenticeship:-28 -4 -5
approach:-51 -64 -65
approval:-49 -21 -17
approved:59 58 62
approves:-5 -12 -8
apps:-10 -20 -6
appt:-14 -58 -45
apres:-5 -3 -4
april:-68 -44 -49
apron:43 68 27
aqua:-34 -25 -23
aqui:26 -38 -12
arbeit:59 65 59
arch:4 6 -1
archers:26 51 49
archive:-22 -5 -4
ard:0 0 0
are:0 24 34
are a:-43 26 -87
are all:-70 -67 -72
are back:89 26 -47
are both:126 81 88
are by:104 93 61
are dead:17 -63 -30
are enough:92 93 89
are for:83 75 70
are from:-64 -24 39
are next:131 120 124
are not:-47 -32 -18
are on:119 119 127
are open:-9 29 51
are ringing:71 109 101
are shakin:-75 -45 -50
are sold:109 96 87
are waiting:133 27 -37
are wet:47 45 77
are with:51 67 36
are … a:-35 -23 -30
are … at:131 108 119
are … down:71 92 77
are … got:99 56 76
are … hand:-77 -88 -89
are … hard:129 109 111
are … neighbours:100 101 96
are … night:102 115 91
are … not:79 56 83
are … six:85 83 63
are … wat:-88 -81 -69
are … wen:36 -4 -22
area:-26 -46 -65
arent:26 27 -9
arent ther:92 124 120
argue:-75 -54 -88
argued:-45 -16 -13
arguing:-63 -30 -41
argument:35 50 31
arguments:-35 -22 -45
aripiprazole:-26 -1 -3
arithmetic:0 -13 -4
arm:21 25 -22
arm and:50 61 108
arm with:129 133 81
armchair:14 51 63
armed:26 30 96
arms:78 90 61
arms are:78 -20 3
arms dead:107 113 116
arms last:1 6 -93
arms raw:7 -119 -3
arms … a:111 134 38
arms … and:165 169 150
arms … dead:13 61 67
arms … fresh:133 0 -66
arms … night:15 28 -93
arms … numb:35 73 78
arms … teh:-25 -36 8
army:-13 -14 -23
around:-13 -38 -43
arrange:-3 22 -22
arranged:11 23 3
arranged … it:95 94 117
arranged … that:134 140 132
arrangement:72 60 73
arrangements:5 0 25
arranging:-16 -6 -5
arrest:-12 -3 -1
arrested:-42 -28 -31
arrive:-8 27 33
arrive in:112 118 120
arrived:-43 -53 -43
arrives:-107 -95 -71
arrow:-49 -28 -31
arse:7 -3 1
arsenal:-1 -1 -1
art:-10 8 21
artery:4 41 53
arthritis:-54 -68 -69
arthur:71 83 31
article:-15 -12 -3
artist:-29 -15 -1
arvo:79 125 116
as:-9 2 2
as dey:-60 -73 -111
as good:141 94 82
as ill:140 89 100
as in:95 176 74
as it:-71 -118 -76
as nothing:161 76 89
as u:-41 -35 -36
as … and:43 -15 -30
as … are:-68 -81 -63
as … doin:101 103 86
as … it:29 -99 -65
as … its:81 108 132
as … of:-48 -38 -103
as … said:113 21 18
as … teh:-13 -37 -18
as … to:18 33 106
as … tomorrow:147 133 122
as … yesterday:110 62 44
asda:82 95 75
ash:122 39 47
ashamed:73 -3 -39
ashamed of:-132 -51 -40
ashamed to:20 134 63
ashes:15 29 34
asi:15 9 -19
aside:54 62 53
ask:-20 -43 -26
ask anyone:52 4 -1
ask for:-55 -10 -16
ask if:76 20 30
ask … how:-77 -31 24
ask … we:100 0 0
asked:-58 -40 -22
asked if:64 59 98
asked me:-63 -66 -109
asked teh:127 129 121
asked which:122 86 -36
asked why:65 27 60
asked … is:106 89 82
asked … said:138 103 8
asking:-27 1 -45
asking teh:120 94 -17
asking wat:79 92 -6
asking … i:90 70 84
asking … want:-32 -64 -95
asks:-41 -71 -18
asks i:95 67 60
asleep:-29 -32 -39
asleep and:113 70 46
asleep … i:-61 -56 0
aspirin:-20 4 14
aspirins:26 45 74
assault:28 -13 -10
assembly:32 54 54
assessment:-12 -41 -53
assessor:-2 -1 0
assignment:-27 -29 -37
assistance:-27 11 17
assistant:-33 -67 -43
assisted:-74 -91 -29
assume:-77 -65 -35
assumed:-33 -11 -45
assumes:-65 -65 -25
asthma:-51 -40 -38
astride:-77 -94 -94
asylum:93 -25 -24
at:-19 -18 -10
at all:-46 -64 -41
at assembly:93 78 93
at break:105 104 91
at dominoes:-57 -55 -44
at dusk:94 90 85
at four:48 43 52
at how:77 27 35
at it:40 -73 -96
at last:-119 -80 -72
at lunch:101 75 133
at midnight:94 110 112
at night:22 33 -69
at noon:68 74 38
at sunset:70 75 73
at teatime:103 114 94
at that:-58 -30 -25
at thirty:121 87 82
at … a:-29 -15 -26
at … age:-25 -62 -73
at … beam:94 109 62
at … bottom:68 78 67
at … but:-56 -52 -75
at … do:75 -11 -47
at … doctors:85 119 60
at … door:-7 -95 -100
at … edge:41 60 19
at … every:-140 -118 -72
at … far:94 103 95
at … find:95 103 101
at … gym:-73 -78 -61
at … hav:68 95 78
at … he:-68 -48 -1
at … house:-37 -55 -76
at … how:-73 -86 -20
at … id:86 129 125
at … it:52 48 50
at … knows:71 -16 14
at … lock:75 58 41
at … looking:-85 -78 -65
at … me:-64 -54 -42
at … midnight:58 77 83
at … mums:-4 -65 -74
at … my:-8 -45 -38
at … nans:122 118 73
at … next:180 90 112
at … nine:66 79 42
at … nothing:-20 -25 -79
at … of:29 36 35
at … over:84 108 97
at … party:87 81 23
at … people:145 -3 -4
at … pills:125 130 129
at … place:-78 -51 -69
at … quarry:66 61 48
at … rist:117 142 136
at … school:-24 -39 -75
at … sick:94 108 93
at … side:119 93 55
at … six:-73 -84 -82
at … ten:81 71 75
at … thats:50 54 65
at … theres:-87 -60 -44
at … theyll:113 104 99
at … til:102 82 97
at … till:180 150 166
at … told:48 -2 97
at … tomorrow:66 73 87
at … wat:-64 -70 -44
at … weekend:81 19 -34
at … wen:78 99 108
at … with:25 30 30
at … wont:56 69 92
at … writing:144 97 89
at … youll:160 160 151
at … youre:84 90 85
ate:-17 -14 14
ate a:-38 -62 -59
ate it:-81 -68 -65
ate teh:96 97 87
ate … bag:45 25 36
ate … from:111 61 44
ate … of:66 55 43
athlone:-2 -1 0
ativan:-17 19 18
atmosphere:-28 -4 -7
attached:-17 -13 -2
attack:-65 -62 -70
attacked:-47 -48 -16
attacker:-20 -6 -67
attacks:-87 -59 -49
attempt:79 29 -67
attempt was:72 80 59
attempt … month:49 138 -4
attempt … this:26 98 -18
attempted:106 93 51
attempted suicide:18 25 120
attempted … today:6 62 110
attempts:-25 -20 -3
attendant:-13 -22 -8
attended:1 1 0
attending:35 75 71
attention:67 72 2
attic:-10 2 -3
attitude:0 1 0
attorney:-61 -50 -30
au:8 13 4
auch:13 32 -7
auckland:-12 -7 -1
auction:-87 -52 -41
audience:-6 -14 -2
audio:-16 -18 -24
audiobook:-62 -56 -40
audit:-41 -27 -37
auditing:-2 -1 -2
audition:-22 -12 -7
auf:17 33 63
aufhoren:27 27 -2
aufwachen:34 -47 -8
august:-17 2 -1
aujourdhui:-59 -66 -33
aunt:-25 -27 -44
auntie:11 52 35
aunties:-32 -32 -23
aunts:-61 -54 -38
aunty:38 -39 -21
aus:0 9 -29
aussi:2 7 -5
australia:-31 -40 -21
author:-48 -49 -44
autism:-18 -19 -22
autistic:7 8 -7
autocorrect:-5 12 41
automod:15 28 -29
autour:87 109 115
autumn:11 -28 -28
aux:13 19 32
available:56 59 71
avale:76 85 105
avant:-28 -12 -1
avatar:11 19 0
avec:-13 7 7
average:-20 -11 -10
avocado:-60 -41 -40
avoid:-32 -54 -50
avoiding:7 -13 -9
awake:-4 12 33
awake ive:92 86 93
award:-33 -19 -13
awards:-53 -3 -2
awareness:-68 -56 -53
away:19 19 15
away a:-105 -58 -43
away her:115 97 105
away i:-3 -63 -86
away … myself:41 48 -114
away … things:110 77 44
away … want:-3 -14 -42
awesome:-55 -15 -11
awful:-43 -129 -114
awfully:118 47 60
awkward:-32 -6 -3
axe:75 66 128
aye:22 41 -2
ayer:68 54 43
azotea:55 65 67
b:40 68 45
b … teh:32 45 108
babby:1 0 -3
babe:116 145 135
babies:-77 -43 -18
baby:-75 -43 -22
baby down:26 -120 -67
baby shes:-101 -121 -101
baby … her:-84 -92 -93
baby … i:-33 -18 -100
baby … of:27 43 52
babys:27 11 15
babysitter:61 86 51
bach:-4 0 0
bachelor:83 1 4
back:-14 -22 -12
back after:0 -89 -67
back at:-64 -99 -108
back ill:90 99 101
back ive:-77 -85 -81
back of:60 104 84
back seat:127 112 124
back this:146 124 57
back tonight:53 46 36
back up:66 70 90
back … as:34 -70 -68
back … be:95 56 74
back … been:-73 -51 -55
back … boat:138 129 130
back … day:65 -64 -37
back … did:-93 -54 -9
back … door:133 142 133
back … my:-16 -113 -113
back … no:45 55 68
back … right:-59 -54 -20
back … sat:113 109 87
back … see:-66 -17 -32
back … since:106 107 111
back … want:0 82 78
backdated:-18 -5 -35
background:-55 -54 -32
backpack:32 46 41
backs:22 -11 -11
backside:-46 -29 -32
backup:-13 7 -26
backwards:-22 22 34
baclofen:78 38 47
bacon:-103 -84 -103
bad:-17 -66 -82
bad if:140 51 35
bad news:81 66 80
bad right:134 121 -163
bad … and:-63 -90 -81
bad … sombody:72 85 92
bad … this:109 53 57
badge:-14 28 0
badger:12 -11 -3
badges:-21 -17 -20
badly:0 0 0
badminton:-56 -21 -7
bag:42 71 68
bag and:34 42 52
bag im:107 89 88
bag teh:74 74 38
bag … and:92 96 111
bag … gas:80 78 86
bag … i:107 105 91
bag … ive:-115 -112 -42
bag … next:20 129 119
bag … not:96 62 110
bag … u:210 164 162
bagel:-45 -8 -1
bagels:-10 -6 -14
baggie:72 -5 -6
bagging:37 23 -4
bagpipes:-79 -54 -35
bags:-21 14 16
bags and:-41 -51 1
bags on:161 140 145
bags … i:-55 -56 -21
bailiffs:29 20 60
bairn:17 8 2
bait:57 60 50
bake:-44 -5 -17
baked:-27 2 6
baker:-27 -34 -29
bakery:-29 -60 -54
bakes:-12 -9 -3
baking:-74 -42 -25
balance:-16 -41 -13
balanced:26 28 34
balcony:31 61 62
balcony with:-59 -85 -62
balcony … in:107 81 102
balcony … teh:83 75 72
bald:-40 -26 -43
baler:81 100 74
bali:-1 1 4
ball:-112 -101 -73
ballarat:-1 18 -3
balloon:-85 -66 -49
balloons:-100 -87 -120
balls:-51 -37 -28
ban:-42 -25 -10
banana:-16 -11 -7
bananas:15 -75 -51
band:-8 -69 -54
bandage:22 91 64
bandaged:39 -3 -41
bandages:-12 -1 -12
bands:-54 -15 -6
bandstand:12 23 15
bang:80 57 42
bangalore:-3 -5 -2
banged:19 55 49
banging:-17 -11 14
bangles:-24 -15 -3
bangs:-67 -40 -45
banister:11 18 34
banjo:11 24 31
bank:-10 -15 -20
bank card:66 56 -11
bank with:141 70 93
bank … and:76 74 32
bank … teh:59 53 56
banking:-44 -52 -50
banks:-24 -9 -8
banned:-91 -62 -64
banner:-67 -58 -35
bannister:-31 -12 -19
bano:-1 1 38
banter:-2 -1 -8
bar:5 19 50
barbecue:-55 -62 -69
barbecues:6 -20 -10
barber:-43 -67 0
barbers:-10 -5 -4
barcode:1 32 -4
barcodes:77 37 -11
bare:1 24 -55
barefoot:7 18 36
barely:17 7 14
bargain:-3 1 -25
bark:-2 4 -4
barked:-26 -36 -8
barking:-35 0 8
barks:-3 7 4
barley:-34 -2 -2
barn:10 18 39
barn with:63 65 76
barn … i:76 76 65
barnsley:67 71 57
barometer:38 38 -1
barracks:100 73 70
barred:1 1 1
barrel:75 48 73
barrel tastes:60 68 74
barrels:97 108 118
barricaded:88 98 125
barricaded himself:98 95 109
barricaded … in:103 100 130
barricaded … teh:79 79 115
barrier:72 92 77
barriers:-42 -45 -64
barrister:-51 -41 -18
barry:-5 -2 -2
bars:69 55 23
base:24 23 -6
baseball:2 -1 7
basement:-35 -35 -69
basically:0 0 0
basil:-8 -8 -8
basin:44 51 56
basket:30 63 45
baskets:-43 -24 -10
basra:10 13 18
bass:-37 -48 -67
bat:-53 -42 5
batch:-47 -61 -75
bath:15 33 34
bath ive:93 41 28
bath with:-55 -103 -83
bath … a:-103 -85 -57
bath … all:123 122 74
bath … door:-116 -105 -148
bathed:-58 -52 -29
bathroom:-39 -49 -27
bathroom door:45 53 84
bathroom … pills:-30 -36 -48
bathroom … teh:-12 -33 -45
bathrooms:2 4 6
baths:18 26 41
baths running:112 125 138
baths … teh:103 45 47
bathtub:41 39 12
bats:-3 -1 12
batter:115 125 -54
battered:-3 1 -21
batteries:-1 0 -26
battering:7 14 95
battery:8 -15 -49
battery is:-70 -99 -104
batterys:-21 -40 -48
battle:-76 -53 -33
bawled:-77 -59 -63
bay:9 23 1
bbc:-12 -9 -4
bbq:18 28 27
bday:23 7 17
be:47 40 40
be alife:78 18 -22
be alright:112 69 69
be around:-46 -49 -73
be asleep:157 103 107
be checking:85 99 90
be dramatic:108 63 53
be empty:95 87 80
be enough:22 69 31
be found:67 46 80
be gentle:88 97 110
be glad:157 62 51
be happy:59 24 11
be heard:-77 -38 0
be honest:32 -79 -137
be im:98 43 55
be kind:-81 -51 -33
be let:116 -62 -55
be mad:95 76 87
be monday:93 98 95
be my:-84 -108 -134
be needed:104 124 124
be next:75 114 93
be no:90 54 26
be nobody:64 33 64
be off:53 109 83
be or:-112 -56 -42
be out:67 85 105
be past:68 121 123
be peaceful:99 75 89
be posting:-119 -115 -104
be real:38 11 -83
be relieved:119 -47 -24
be sent:68 29 -24
be standin:-103 -120 -81
be sure:-19 80 103
be takin:-46 -29 -1
be talked:39 78 39
be terible:78 -3 -2
be this:68 22 33
be time:101 -73 -12
be un:69 19 -13
be wanting:95 57 109
be with:117 118 132
be … asleep:103 35 -39
be … back:90 92 104
be … be:-46 -126 -89
be … because:17 77 67
be … bein:69 8 -29
be … come:43 80 96
be … days:137 4 10
be … dead:82 3 105
be … end:-114 -79 -54
be … front:-57 -98 -44
be … going:78 95 83
be … good:61 40 33
be … goodbye:132 153 123
be … grandad:91 72 81
be … ground:112 67 104
be … hand:88 94 95
be … hes:-32 -28 -114
be … himself:99 90 110
be … in:21 43 60
be … ive:40 36 -8
be … last:49 39 65
be … left:71 69 29
be … lfie:89 49 104
be … liv:179 3 -20
be … longer:6 -93 -70
be … make:50 71 29
be … meeting:-77 -18 -25
be … morning:186 151 155
be … much:-27 -61 -79
be … my:-16 -73 -84
be … next:-36 -40 -45
be … no:38 0 47
be … not:48 -7 1
be … or:81 41 32
be … out:17 45 69
be … own:108 100 -67
be … reason:94 45 -40
be … rush:-109 -109 -116
be … seven:171 163 149
be … six:103 115 116
be … something:-80 -88 -57
be … soon:-73 -101 -117
be … suicide:105 122 -1
be … tablets:-78 -70 -66
be … thank:89 58 63
be … thats:92 76 21
be … til:-44 -88 -68
be … to:36 30 17
be … tonight:-70 -55 -101
be … tracks:48 60 99
be … train:-108 -123 -123
be … until:-8 -80 -62
be … week:15 68 96
be … weekend:96 120 113
be … wen:43 40 56
be … winter:169 68 36
be … world:112 5 8
be … youd:77 111 104
bea:30 68 69
beach:-4 20 9
beach … week:117 131 110
beachy:57 66 72
beachy head:57 66 72
bead:-34 -12 -3
beads:-6 -3 -2
beam:96 99 113
beam … barn:78 83 71
beam … im:-103 -105 -110
beam … standin:-105 -106 -114
beam … teh:103 101 80
beams:12 11 5
bean:-46 -62 -50
beans:-84 -59 -74
bear:12 -35 -23
bearable:16 49 49
beard:-37 -14 -17
beast:-4 -8 -3
beat:16 30 -97
beat … i:77 87 -15
beaten:67 17 39
beating:-9 19 133
beating me:-7 -42 18
beating my:13 24 124
beating … at:-65 -61 -52
beating … right:34 42 136
beats:38 57 -192
beats … with:132 124 -91
beautiful:5 20 -6
beautifully:-33 -25 -17
beauty:-34 -17 2
bebe:-35 -31 -10
beber:-4 -3 -2
became:-28 -27 -8
because:-31 -20 -14
because by:121 110 117
because dey:-59 -69 -97
because he:15 4 -72
because hes:-89 -94 -81
because ill:89 143 167
because that:-6 61 105
because tomorrow:54 59 100
because … a:-74 -86 -85
because … be:140 131 122
because … couldnt:-33 -69 -52
because … do:41 83 23
because … going:109 161 99
because … hes:65 91 100
because … intend:59 30 -102
because … isnt:-75 -34 -22
because … it:43 61 20
because … keep:-67 -42 -32
because … left:90 108 82
because … me:43 -24 -4
because … mum:103 55 29
because … my:-87 -74 -59
because … one:-69 -82 -120
because … said:49 64 57
because … see:102 141 119
because … stand:-16 -108 -16
because … time:59 64 90
because … to:58 46 59
because … tonight:51 71 98
because … trust:0 -90 -54
because … up:35 89 85
because … want:37 100 180
because … wont:50 32 39
because … would:84 30 43
become:42 46 21
become a:69 2 34
become my:14 76 -12
becomes:42 57 40
becoming:31 33 9
bed:-19 -32 -13
bed at:-24 -60 -129
bed made:75 94 87
bed thats:-82 -53 -45
bed … its:69 -26 -126
bed … nine:-43 -48 -86
bed … to:53 31 66
bedding:10 20 6
bedroom:54 66 86
bedroom … a:64 32 10
bedroom … teh:-69 -54 -35
beds:-56 -54 -41
beds … teh:82 77 89
bedside:94 109 107
bedsit:-44 -68 -94
bedtime:5 37 10
bedtime story:26 90 10
bee:58 75 80
beech:-18 8 48
beef:-43 -22 -21
beekeeper:-52 -56 -53
been:4 -2 -5
been a:77 66 61
been asking:186 108 119
been back:87 60 -21
been bleeding:83 96 77
been buying:78 24 27
been calm:110 123 130
been collecting:105 90 100
been drinking:77 81 51
been eyeing:63 7 -6
been googling:84 95 40
been holding:-59 -40 -16
been home:138 1 0
been huffing:95 95 74
been hurting:89 125 -69
been i:-1 65 75
been looking:5 -2 -90
been lovely:79 88 89
been me:146 3 5
been mixing:78 114 -14
been staring:126 -7 -6
been suicidal:3 -96 -23
been ther:-69 -50 -13
been thinking:103 46 -35
been through:-109 -89 -70
been twenty:105 91 104
been using:-30 -66 -33
been … a:-51 -41 -6
been … all:104 118 90
been … am:109 140 130
been … and:-102 -98 -101
been … back:87 82 96
been … bad:73 6 10
been … easter:-89 -55 -44
been … good:92 73 77
been … in:73 18 54
been … it:-71 -108 -103
been … look:105 141 135
been … mins:94 109 105
been … months:-53 -124 -90
been … myself:82 108 64
been … suicidal:78 96 -6
been … suicide:118 154 -34
been … teh:48 34 32
been … ten:73 118 80
been … things:91 83 93
been … to:-6 38 29
been … twin:109 -9 -9
been … up:124 59 21
been … ways:86 95 -89
been … years:-85 -103 -54
beep:-17 -20 -12
beeped:-7 -4 -2
beeping:33 28 34
beeps:-28 -25 -16
beer:4 -11 -19
beers:48 -9 60
bees:-41 -13 1
beetles:125 135 151
beetroot:-15 -15 -9
befor:-5 12 23
befor breakfast:120 99 104
befor christmas:-43 -51 -155
befor church:142 129 134
befor my:-51 -34 -21
befor … comes:135 130 94
befor … dei:105 141 146
befor … dog:68 70 70
befor … its:47 9 16
befor … ive:55 27 44
befor … jmup:91 107 91
befor … know:-35 -62 -38
befor … of:-89 -70 -75
befor … one:81 79 76
befor … out:-18 -35 -71
befor … told:89 14 19
befor … walkers:94 94 104
befor … weekend:62 141 162
befor … year:115 37 -111
beforehand:-53 -20 -14
befriending:-21 -20 -20
beg:64 86 -2
began:-10 6 -57
begged:111 100 -49
begged … to:44 97 -45
begging:114 74 118
begin:-14 -78 -49
beginners:-27 -43 -9
beginning:-59 -60 -67
begins:-63 -61 -50
begonias:-1 -2 -2
begun:81 75 -29
behalf:-4 -27 -30
behaving:-7 -11 -9
behavior:-119 -83 -14
behaviour:-84 -93 -117
behind:67 67 75
behind … and:-38 -53 -51
behind … fridge:87 95 97
behind … milk:84 111 113
bei:-15 -9 -1
beige:-61 -24 -16
beim:-22 -28 3
bein:9 -32 -8
bein a:57 24 36
bein alife:198 73 14
bein alone:-81 -39 -43
bein around:18 -81 -26
bein dead:170 45 56
bein ere:99 27 -125
bein hit:51 107 -16
bein me:147 -36 -58
bein my:135 168 153
bein sick:60 116 109
bein suicidal:-132 -131 -1
bein … burden:-112 8 8
bein … i:-50 -2 -36
bein … sounds:77 -114 -8
bein … was:-112 -50 -3
beleive:-8 -21 -63
beleive … wil:-45 -46 -31
belfast:-28 -47 -52
believed:-131 -108 -23
believes:33 68 31
believing:32 -55 -9
bell:27 50 37
bell … and:86 22 59
bella:-25 -19 -29
belle:-25 -15 -14
bells:118 77 66
belly:89 104 97
bellyful:117 120 118
bellys:135 100 87
belong:94 -70 -35
belonged:-10 -3 -7
belongings:-51 -34 -40
belongs:-31 -55 -58
below:14 41 24
belt:27 57 58
belt every:113 110 -58
belt … at:77 49 51
belt … teh:68 63 106
belts:27 43 28
belts … and:149 150 81
belts … my:-95 -94 -95
belts … neck:-95 -94 -95
belts … teh:85 104 116
ben:16 13 35
benadryl:81 45 50
bench:41 -3 9
bench … plaque:108 29 19
benches:0 -48 -37
bend:42 63 83
bender:17 -4 -3
bends:32 30 -26
beneath:-18 12 20
beneficiary:-7 -7 -9
benefit:-52 -40 -7
benefits:-35 -31 -64
benidorm:-77 -68 -46
benign:-24 -51 -24
benny:1 12 7
bent:36 54 -7
benzo:-48 -39 -12
benzos:-14 -8 27
benzos … i:73 70 55
bereaved:-31 -16 -18
bereavement:8 -9 22
bereit:66 68 62
beret:-60 -47 -36
berlin:-31 -14 -16
bernadette:-25 -35 -37
bernard:-6 12 21
bernie:-68 -54 -51
berries:100 44 56
beschlossen:36 42 -21
beside:66 83 107
beside her:58 86 73
beside himself:-114 -109 -58
beside it:126 133 137
beside … and:112 105 115
beside … i:90 111 125
beside … its:-48 -53 -101
besides:-17 -15 -17
bess:14 99 101
besser:59 -17 -7
best:-63 -34 -20
best … on:153 122 111
bestie:20 20 19
besties:-14 -11 -8
bet:68 -35 -3
beta:80 102 114
beter:7 -56 -82
beter place:-93 -4 -5
beter than:-81 -3 -71
beter … dead:-27 -86 20
beter … dey:128 -4 -2
beter … doesnt:141 -1 -17
beter … goodbye:50 111 93
beter … him:95 45 -3
beter … me:-52 -72 -37
beter … one:-86 -47 -28
beter … than:33 38 62
beter … without:-105 -49 -51
beth:29 11 17
bets:-7 -2 0
betting:89 48 63
between:35 78 47
between … and:-57 -66 -13
between … rails:84 101 105
bev:70 89 100
bev … teh:44 65 74
beyond:61 42 63
beyond teh:113 74 71
bf:93 102 56
bf … me:8 8 -112
bhai:-8 -6 -1
bible:117 126 102
bicarb:-38 -27 -15
bicker:-1 -1 0
bicycle:-66 -53 -38
bien:-24 -34 12
big:-1 13 16
big one:31 26 31
bigger:13 8 -22
biggest:-7 -35 -23
bike:-66 -37 -21
bikes:-82 -68 -48
bill:-51 -83 -62
bills:-74 -66 -80
bin:-16 0 -18
binder:-20 6 13
binge:48 45 -30
binged:10 -43 -5
binged and:132 -37 -2
bingo:-42 -9 -22
bingo … it:66 65 66
binned:55 -21 17
binoculars:-91 -70 -51
bins:-41 -45 2
bio:61 57 61
biography:-10 -8 -5
biology:-11 -15 -14
biopsy:-4 31 -2
bipolar:-81 -71 -68
bird:-48 -31 -27
birds:-8 8 4
birmingham:-22 -9 -25
biro:-29 -80 -57
birth:-15 19 -32
birthday:-7 -39 5
birthday … it:91 134 109
birthday … week:75 120 88
birthdays:11 9 30
biryani:-37 -45 -48
bis:-23 -22 -13
biscit:-1 -1 -4
biscuit:-31 -5 10
biscuits:-105 -111 -100
bishop:23 39 46
bit:8 7 14
bit long:101 116 89
bit thats:158 66 -19
bit … do:-24 0 58
bit … i:60 31 81
bit … time:46 74 71
bite:-24 -12 -12
bites:17 36 -50
biting:-39 -59 -39
bits:2 -47 -120
bitte:41 39 45
bitten:59 73 47
bitter:44 86 85
bitterness:13 10 42
black:30 24 15
black and:64 52 21
black stuff:98 100 105
black … is:89 57 73
black … teh:80 80 65
black … to:76 -10 -6
blackberries:-65 -43 -46
blackbird:62 86 41
blackbirds:-4 -5 -13
blackcurrant:-31 -44 -48
blacked:102 142 90
blacking:16 17 -37
blackout:-96 -115 -77
blackpool:13 34 36
bladder:-13 -4 -1
blade:56 55 15
blade in:-123 -107 -93
blade out:-17 -105 -154
blade … it:43 45 75
blade … put:1 -84 -8
blade … side:43 -55 -56
blade … teh:80 73 79
blades:65 47 45
blades in:60 73 58
blades on:13 33 49
blades to:4 -76 -63
blades … and:57 81 82
blades … im:77 116 135
blades … my:99 58 71
blades … side:84 95 86
blades … sister:2 -55 -44
blame:62 69 73
blamed:23 40 -6
blaming:-41 -31 -34
blank:68 -3 17
blanket:-16 -9 -16
blanket … and:-52 -54 -47
blankets:-25 -10 -5
blast:-8 -18 -11
blazer:156 157 140
blazing:-9 0 -1
bleach:-9 14 28
bleached:-59 -17 5
bleak:-20 -21 -31
bled:-42 -31 -15
bleed:101 112 -84
bleed out:83 71 86
bleed … teh:52 47 56
bleeding:88 115 126
bleeding and:101 92 113
bleeding … a:116 98 45
bleeding … i:-26 13 44
bleeding … lot:135 128 140
bleeding … me:83 84 94
bleeding … on:-106 -106 -98
bleeding … than:148 157 173
bleeds:-43 31 -28
bleep:54 54 40
bless:30 40 63
bless him:-99 -96 -44
bless u:112 104 86
bless … all:97 94 101
blessed:20 21 57
blessing:20 38 56
blessings:0 0 -1
blew:-10 -12 -44
blew my:95 -5 -2
blimey:72 77 86
blind:69 62 79
blind and:71 48 38
blinds:7 30 46
blink:-5 31 -25
blinking:60 55 41
bliss:-87 -76 -75
blister:75 93 89
blister … and:104 98 96
blistered:-3 -1 -1
blisters:-32 -17 -40
block:15 7 24
blocked:2 -8 19
blocker:-7 -7 -9
blockers:103 119 130
blocking:12 29 57
blocks:-36 -20 -2
blog:-18 11 23
bloke:-7 -2 -13
blokes:94 87 95
blood:20 53 49
blood in:195 207 140
blood on:110 129 33
blood test:-85 -70 -57
blood … on:-71 -62 -45
blood … that:-81 -76 -87
bloodbath:-2 -1 -1
bloods:0 -17 16
bloods … teh:117 83 88
bloody:0 0 0
blouse:-27 -33 -35
blow:62 27 -86
blow … brains:71 85 -52
blower:-4 -17 -13
blowing:-19 13 -5
blown:42 40 -10
blows:-42 -30 -14
blue:11 21 18
blue and:98 76 125
blue lips:-120 -108 -98
blue stuff:115 127 120
blue … a:57 40 -42
blue … and:49 44 50
blue … i:61 67 71
blue … no:-37 -84 -80
bluebells:34 56 73
blues:134 155 143
bluetits:-47 -46 -56
bluff:56 34 25
bluffing:11 15 -71
blunt:-43 -29 -98
blurry:-34 -9 -15
board:17 -32 -35
board … ive:122 62 60
board … put:103 60 70
boarded:-29 -21 -27
boarding:61 86 93
boards:18 38 32
boat:52 60 38
boats:2 3 -2
bob:34 22 18
bobble:26 42 63
boda:-19 -21 -1
body:40 44 70
body … and:57 80 60
body … to:31 -15 -131
body … up:182 184 179
bodys:58 82 87
boil:-30 -32 -24
boiled:11 6 18
boiler:-24 10 9
boilers:-28 -29 -26
boiling:68 88 109
boils:2 2 -2
boite:59 57 62
bold:0 0 0
bolt:134 121 137
bolted:63 83 60
bomb:-47 -74 -63
bombed:-21 -7 -3
bomber:-8 -8 -6
bombing:-72 -63 -34
bon:-14 -11 -16
bond:-11 -17 -13
bone:-3 5 -48
bones:52 -24 -9
bonfire:-29 -40 -30
boning:43 53 60
bonjour:-37 -41 -33
bonnet:-31 -19 -30
bonsoir:-2 -2 -2
bonus:-32 -13 -8
book:-40 -45 -38
bookcase:-38 -35 -9
booked:-20 -7 3
booked … i:-31 -52 -55
bookies:97 -19 -15
booking:-16 -8 -6
booklet:-80 -72 -49
bookmark:1 -1 -4
books:-26 -19 -9
boot:13 -4 4
boot and:153 162 154
boot of:123 107 107
boot … and:94 100 96
boot … car:119 103 100
boot … his:123 124 129
boots:33 42 49
boots … and:-89 -51 -34
boots … on:102 87 84
boots … teh:106 105 90
booze:53 76 91
bord:1 1 6
border:-5 -8 -7
borderline:-28 -47 -35
bore:63 86 84
bored:-23 -98 -79
boredom:-56 -39 -43
boring:-88 -84 -38
born:28 -20 0
born … a:85 -7 -1
born … years:130 58 56
borrow:-48 -53 -51
borrowed:-21 11 -1
bort:-14 -7 -5
boss:-81 -51 -50
boss in:-134 -142 -7
bosses:-30 -19 -25
bosss:0 0 0
bossy:-22 -15 -7
boston:-35 -17 -35
bot:26 39 23
both:30 29 50
both going:38 61 86
both my:-78 -39 -26
both … car:112 46 48
both … in:83 78 83
both … not:70 93 66
both … on:-76 -77 -87
bother:128 65 33
bother me:-56 -86 -73
bother with:57 50 46
bothered:-13 30 -7
bothered to:169 86 66
bothering:111 -62 -29
bothers:-16 -4 -5
bottle:66 70 76
bottle and:184 149 144
bottle from:161 164 139
bottle i:-6 -82 -58
bottle in:-5 -52 -74
bottle to:123 123 122
bottle … and:43 56 74
bottle … bleach:-69 -63 -74
bottle … cant:110 120 127
bottle … dnt:152 154 148
bottle … drank:-79 -116 -117
bottle … for:66 109 67
bottle … her:163 138 101
bottle … im:104 107 116
bottle … its:79 -15 16
bottle … no:26 33 60
bottle … rum:70 96 41
bottle … sais:127 148 150
bottle … table:-84 -54 -41
bottle … theres:133 54 66
bottle … water:-148 -146 -117
bottle … wen:43 64 81
bottled:113 61 61
bottled it:129 61 51
bottles:68 89 73
bottles … ive:-102 -107 -105
bottom:32 56 53
bottom of:110 99 71
bottom … a:67 -21 -23
bottom … i:73 68 107
bottoms:19 27 36
bought:10 8 13
bought some:78 74 13
bought vodka:94 -19 -6
bought wat:142 167 93
bought … a:-133 -112 -112
bought … amount:126 120 45
bought … at:121 91 95
bought … for:49 68 46
bought … on:210 97 20
bought … same:146 140 20
bought … stuff:-55 -59 -32
bought … teh:38 2 -9
bought … ticket:121 117 128
bought … tonight:-59 -65 -66
bouldering:-56 -55 -51
boulot:-4 -3 -2
bounce:30 32 35
bounced:-52 -23 3
bouncers:-2 -3 0
bouncy:-43 -26 -32
bound:-18 -27 -13
boundaries:-33 -26 -8
bouquet:19 51 49
bourbon:1 13 20
bournemouth:-1 -1 0
bow:64 21 21
bowel:-65 -42 -43
bowing:98 105 88
bowl:15 55 54
bowline:-12 -5 -3
bowling:-13 -46 -24
bowls:-105 -93 -90
box:27 3 3
box in:-70 -69 -80
box is:167 161 143
box my:88 109 109
box … and:-28 -37 -97
box … because:75 78 72
box … pills:58 63 101
box … was:73 72 62
boxed:18 15 21
boxer:-3 -3 -2
boxes:-11 4 9
boxing:-42 -33 55
boy:0 -16 -17
boy ive:-113 -105 -77
boy … and:140 58 8
boy … it:-56 -30 -16
boy … me:60 90 106
boyfriend:24 40 -34
boyfriend is:47 64 161
boyfriends:7 22 75
boys:21 23 14
bp:50 -5 -27
bpd:13 13 -28
br:-4 -1 -1
bra:94 108 142
braced:-3 0 0
bracelet:-31 6 24
bracelets:-20 -17 -20
braces:-58 -54 -48
bracket:-2 -1 -1
bradford:-45 -32 -49
brag:-39 -7 -1
brain:29 23 6
brains:84 54 -46
brains out:71 85 -52
brake:163 142 148
brakes:106 85 94
braking:63 38 50
brambles:-86 -74 -37
branch:66 111 122
brand:-39 -12 -3
brandy:132 57 63
bras:-13 -8 -61
brass:-46 -41 -37
brave:43 58 -3
brave enough:117 116 42
brave … i:113 72 17
braver:1 70 -36
bravest:29 21 -3
brazil:-39 -29 -8
brazos:55 47 -54
bread:-19 -4 30
bread … my:-55 -54 -83
break:34 53 41
break and:76 60 35
break … a:67 80 92
break … i:98 16 36
breakdown:-36 -46 -55
breakfast:26 28 22
breaking:-41 28 18
breaks:-110 -66 -43
breakthrough:61 80 77
breakup:-40 -59 -60
breakwater:89 109 127
breast:-19 -6 -6
breath:-19 2 12
breathe:24 71 85
breathed:-2 -31 9
breathes:67 62 56
breathing:66 76 75
breathing blue:-85 -72 -67
breathing but:184 190 179
breathing im:85 16 38
breathing ive:-103 -93 -107
breathing sounds:94 112 109
breathing … a:54 61 75
breathing … he:84 62 10
breathing … it:126 106 82
breathing … teh:-13 -12 -72
breaths:83 120 131
bred:-45 -55 -23
brenda:-50 -46 -36
brew:35 56 6
brian:-27 -43 -40
bribery:-9 -8 -7
brick:8 40 39
bricking:-15 -15 -1
bricks:96 79 56
bride:-77 -57 -75
bridesmaid:-95 -54 -66
bridesmaids:-41 -37 -39
bridge:49 74 79
bridge after:-76 -37 -36
bridge i:94 128 82
bridge im:102 108 117
bridge ive:153 154 153
bridge patrol:97 109 86
bridge this:-108 -106 -137
bridge … and:66 84 109
bridge … down:134 71 77
bridge … its:121 130 115
bridge … my:-76 -52 -44
bridge … no:124 124 106
bridge … over:117 116 125
bridge … said:99 97 86
bridge … walked:131 8 1
bridge … wat:45 50 49
bridges:-32 -48 -30
brief:-68 -68 -45
briefcase:27 36 27
brigade:90 40 34
bright:99 116 112
brighter:39 -31 -26
brighton:-48 -28 -18
brilliant:-106 -57 -55
brilliantly:-16 -46 -52
bring:-78 -85 -111
bring ur:-58 -69 -62
bringe:53 54 25
bringe mich:70 73 -55
bringing:-9 3 39
brings:-52 -30 -57
bringt:-67 -72 -44
brink:39 26 -57
brisbane:-7 39 48
bristol:-3 10 -9
british:-18 -23 -31
bro:144 131 144
broadband:-25 -7 -11
broccoli:-8 -9 -6
brochure:-34 -10 -8
broke:-13 -2 -32
broke teh:79 55 49
broke … finger:101 130 -73
broke … hes:29 39 111
broke … im:109 139 139
broke … in:38 18 -72
broke … nose:21 30 -97
broke … rist:-49 -73 -121
broken:-2 -19 -2
broken … and:-67 -73 -92
broken … my:64 75 69
broma:10 40 -3
brooch:-47 -54 -45
broom:0 -15 -42
brother:-23 -17 -1
brother he:-97 -93 -96
brother hes:-73 -88 -35
brother … hav:-121 -110 -96
brother … his:52 78 75
brothers:15 41 46
brought:-17 -39 -39
brought a:-122 -140 -52
brought … home:106 126 138
brought … naloxone:147 111 -2
brown:-12 5 -10
brownies:-12 -4 1
browser:83 86 89
browser history:116 113 103
brucke:23 38 35
bruder:-12 -10 -27
bruise:-36 3 -40
bruised:-55 -32 -32
bruises:70 67 -114
brush:-69 -53 -61
brushed:20 -5 -2
brushing:43 39 49
brutal:7 -8 -7
btw:-14 -13 -9
bubble:-21 -22 -23
bubbles:-80 -81 -66
bubbling:47 28 45
bubbly:18 18 10
buch:-6 -4 -2
bucket:-75 -63 -42
bucket and:-126 -121 -105
bucket … teh:-102 -106 -94
buckets:104 63 44
bucks:0 -5 -1
buddies:65 70 55
buddy:-8 -4 6
budge:-62 -27 -22
budget:-14 -8 -3
budgeting:28 44 -5
budgie:-75 -53 -71
budgies:92 81 74
buffet:-81 -69 -65
bug:-50 -9 -8
bugs:40 42 60
build:-51 -71 -20
builder:9 8 -31
builders:-109 -85 -88
building:-5 8 -10
building … i:168 164 174
built:-17 -18 -12
bulb:-50 -31 1
bulbs:-50 -12 -5
bulimia:-15 -61 -38
bulimic:-4 -10 -7
bull:8 -6 10
bullet:56 65 39
bulletin:-34 -34 -25
bullets:-25 -20 15
bullied:-13 -14 -26
bullies:5 -1 -17
bullying:-18 -2 -5
bum:-84 -75 -70
bump:-63 -42 -35
bumped:-26 -9 -7
bumper:-1 -1 -1
bumping:16 9 15
bun:-64 -55 -48
bunch:-11 -31 -45
bunch of:-57 -65 -79
bundle:78 74 61
bungalow:-98 -92 -93
bunged:-43 -36 -15
bungee:-45 -49 -31
bunions:-6 -5 -7
bunk:47 65 36
bunk and:42 59 79
bunnings:57 52 55
buns:-6 -4 0
bunting:-116 -115 -124
buoy:9 5 12
buoys:57 42 48
buoys … teh:73 52 60
bupe:-19 -8 -3
buprenorphine:63 71 79
buprenorphine and:110 93 100
buprenorphine … and:73 82 78
bupropion:-8 -5 0
burden:13 -52 -25
burden … daughter:177 -13 -7
burden … everyone:118 -2 -16
bureau:34 52 60
burger:-7 -8 -9
burgers:-56 -30 -30
burglar:-73 -67 -90
burglary:-36 -36 -17
burial:121 127 135
buried:-65 -1 7
burn:23 -39 -27
burn myself:-5 -137 -75
burn … after:-1 -94 -6
burn … i:81 -113 -6
burn … wen:4 -63 -9
burn … with:139 189 -13
burned:-45 -33 -73
burned … a:76 85 -40
burned … i:102 23 41
burned … teh:-57 -72 -22
burned … with:18 -5 -72
burning:101 102 73
burning and:99 87 32
burning hot:85 70 122
burning myself:58 -54 -17
burning up:71 66 52
burning … with:73 71 -125
burnout:-35 -36 -28
burns:159 142 52
burns me:38 44 -115
burns … with:36 44 -103
burnt:-54 -43 -12
burst:4 10 11
bury:33 25 58
bury … i:125 29 -9
bury … teh:-123 -86 -96
burying:24 25 -3
bus:-29 -13 -49
bus has:62 56 53
bus if:69 -97 -31
bus with:-85 -46 -21
bus … gone:105 107 121
bus … good:34 71 -28
bus … me:-14 -82 -72
bus … teh:113 72 77
bus … u:110 -142 -32
buses:-72 -59 -48
bush:-4 2 -6
bushes:32 41 76
business:-36 -19 -14
buspirone:-1 -2 -1
bust:0 -2 -45
busy:32 -40 -32
but:-47 -40 -38
but i:1 -56 -41
but mor:-112 -29 -8
but most:116 122 140
but shes:-17 -40 -113
but teh:46 33 22
but thats:-57 -35 -46
but tonight:49 45 21
but … am:-97 -38 -39
but … can:36 86 63
but … do:-44 -46 -18
but … down:73 89 112
but … feels:-77 -45 -34
but … fink:-74 -67 -60
but … going:60 46 14
but … isnt:-55 -119 -90
but … its:-79 -88 -78
but … ive:-54 -16 -19
but … keeps:133 125 159
but … left:4 55 84
but … many:82 64 49
but … one:64 79 51
but … roap:2 6 -68
but … see:89 61 31
but … taken:163 168 155
but … than:-64 -14 -18
but … tok:122 93 109
but … tonight:70 87 101
but … turns:86 43 -4
but … up:-22 -28 -19
butchers:28 44 58
butler:-61 -71 -74
butt:-10 -6 -5
butter:-50 -36 -34
butterfly:18 31 26
button:69 -4 44
button batteries:20 33 75
button for:127 93 104
buttons:-49 -25 -30
butty:2 -8 -9
buvidal:21 0 0
buy:13 -2 -35
buy and:147 55 65
buy … and:79 99 61
buyers:-60 -81 -63
buying:52 -15 -49
buys:-72 -60 -57
buzz:-9 -1 24
buzzer:78 45 47
buzzing:23 28 23
by:16 22 23
by a:-32 -97 -95
by christmas:102 82 -36
by his:113 140 103
by ill:66 55 110
by in:74 72 88
by midnight:126 -19 -6
by mistake:-67 -47 -25
by monday:39 97 113
by morning:120 157 167
by myself:-52 -59 -138
by name:93 110 101
by … be:182 168 168
by … bins:149 122 121
by … cant:169 68 64
by … evening:88 84 42
by … for:33 14 13
by … hair:61 63 137
by … hands:86 89 64
by … hour:-110 -111 -118
by … ill:70 64 58
by … im:31 54 76
by … kettle:125 118 105
by … me:-80 -87 -79
by … morning:162 105 105
by … night:126 95 126
by … roap:46 67 79
by … sea:-155 -127 -113
by … shed:59 76 81
by … shell:157 156 89
by … this:122 109 115
by … where:-85 -134 -75
by … wil:78 78 53
by … window:-56 -89 -83
bye:73 89 98
bye bye:-74 -83 -85
bye everyone:-79 -63 -91
bye forever:-103 -150 -165
bye guys:65 65 62
bye my:46 44 51
bye … all:-81 -64 -59
bypass:-4 8 45
c:-35 1 0
ca:12 9 5
cab:49 59 37
cabin:8 31 54
cabinet:11 15 16
cabinet he:-104 -99 -82
cabinet key:127 129 120
cabinets:-10 1 2
cabins:-29 -33 -32
cable:76 68 84
cabnet:6 5 7
cachets:31 30 46
cactus:5 43 37
cada:24 9 -27
cafe:-48 -75 -73
cafeteria:-38 -3 0
caffeine:-61 -12 18
cage:15 -18 3
cage … my:117 46 46
cairn:-4 -7 -3
cake:-143 -172 -202
cake … i:93 -34 -12
cakes:-32 -49 -42
calcium:-55 -16 -20
calculator:-22 19 22
calendar:16 39 53
calendar as:113 90 69
calendar … dentist:6 8 78
calf:-11 -28 -40
call:9 11 40
call it:74 61 86
callback:56 -32 -43
called:-84 -123 -97
called and:70 113 39
called my:-41 -85 -69
called … im:84 123 -23
caller:-58 -51 -39
callers:-7 9 -7
calling:49 -1 -1
calls:-41 -61 -44
callum:20 15 26
calm:3 35 39
calm it:-46 -71 -47
calm … and:-75 -60 -31
calm … that:75 116 65
calmer:60 88 81
calmer than:57 54 39
calmer … hav:70 98 92
calmer … i:38 35 14
calmest:-10 -10 -13
calming:-33 -31 -25
calmly:38 44 27
calms:26 25 -60
calor:-52 -31 -19
calpol:69 72 58
calves:-8 -20 -22
cam:14 27 -7
cambio:-21 -11 -12
came:-26 -52 -52
came close:2 -97 -62
came out:-27 -2 -73
came this:-85 -111 -101
came today:73 119 104
came up:-37 42 68
came … from:-19 -39 -97
came … morning:-89 -111 -103
came … to:40 31 26
camel:-57 -25 -18
camera:6 39 15
cameras:151 145 90
camhs:44 -88 -50
camouflage:0 -8 -1
camp:-2 -18 -17
camp … teh:-58 -65 -60
campaign:-51 -27 -23
campaigners:-8 -4 -2
campaigning:-54 -49 -35
camper:-2 9 7
camping:-26 -5 12
camping … not:126 126 117
campus:-11 -11 -13
camus:-9 -15 -6
can:-8 1 20
can a:69 54 64
can be:-60 -61 -62
can dei:191 169 198
can dey:79 58 49
can do:-75 -85 -35
can drive:88 65 76
can end:37 54 145
can feal:97 100 76
can go:33 80 65
can hear:129 96 95
can i:-23 -55 -59
can kil:73 65 104
can make:-68 -112 -48
can of:82 106 103
can say:-84 -79 -66
can see:88 98 70
can taste:139 52 47
can type:95 115 113
can … a:-96 -76 -96
can … bike:-64 -89 -102
can … but:-96 -66 -35
can … car:108 131 114
can … goodbye:56 86 97
can … her:62 53 69
can … him:87 61 61
can … his:109 98 109
can … its:-88 -89 -69
can … lfie:4 3 84
can … metal:64 96 92
can … stay:119 63 72
can … tablets:81 70 63
can … teh:-64 -84 -82
can … up:-30 -60 -56
canada:-71 -61 -57
canal:41 72 84
canal … i:107 108 113
canals:-5 -5 19
canary:51 43 73
cancel:70 -1 7
cancel it:93 52 52
cancelled:24 41 67
cancelling:40 24 -16
cancels:2 0 0
cancer:6 -82 -129
cancers:-9 -8 -5
candle:27 9 11
candle on:88 29 28
candle … teh:135 114 112
candlelight:-15 -5 -3
candles:-35 -20 -29
canister:66 35 30
cannot:-22 36 28
cannot see:113 63 69
cannot tell:91 49 49
cannot … teh:123 124 23
cannula:-73 -72 -95
canoe:-67 -30 -20
cans:112 26 -60
cans … teh:-7 -97 -28
cansada:19 -43 -46
cansado:153 -17 -16
cant:77 71 71
cant be:50 34 51
cant breathe:69 80 80
cant feal:13 53 74
cant find:-46 -99 -54
cant get:92 94 64
cant go:-40 -45 -100
cant hold:98 124 48
cant imagine:92 -61 -8
cant look:17 -82 -44
cant make:54 39 106
cant reach:2 -69 -54
cant remember:85 69 49
cant rouse:70 80 77
cant stop:-2 38 0
cant swim:152 124 132
cant talk:108 80 62
cant type:122 139 96
cant wait:-76 -75 -101
cant wake:44 87 97
cant … a:40 18 -27
cant … about:41 -44 -109
cant … alone:-101 -58 -40
cant … another:53 127 107
cant … anymore:10 83 127
cant … bothered:108 83 46
cant … breath:65 92 87
cant … cant:19 67 32
cant … cup:48 44 -108
cant … cutting:8 5 -164
cant … enough:-129 -99 -83
cant … from:-82 -81 -29
cant … head:51 57 74
cant … her:39 69 106
cant … him:124 116 163
cant … in:41 17 75
cant … it:-3 -47 -99
cant … its:-109 -116 -63
cant … my:40 51 61
cant … night:37 106 93
cant … off:86 60 56
cant … one:116 30 59
cant … reason:122 -18 -54
cant … straight:99 106 111
cant … that:-20 -68 -111
cant … this:-75 -57 -123
cant … tok:84 103 127
cant … u:-26 -53 -31
cant … wanting:143 25 -59
cant … way:-82 -44 -84
cant … wen:-84 -66 -33
cant … with:9 -29 -22
cant … wont:-99 -80 -137
canteen:43 31 40
cap:2 29 31
capable:-11 8 -70
capital:-6 -23 -2
capitals:-50 -51 -28
caps:34 14 5
capsule:-51 -26 -36
capsules:99 103 136
captain:39 58 52
captains:87 40 23
captioned:53 80 81
captive:153 151 153
car:17 25 30
car door:9 19 -108
car hit:93 74 90
car outside:37 -87 -115
car teh:77 60 44
car … a:83 77 57
car … been:92 99 93
car … for:-52 -103 -101
car … going:72 75 78
car … he:-58 -33 -115
car … hes:47 41 63
car … him:152 112 -4
car … is:74 84 65
car … morning:117 98 116
car … my:26 -10 -65
car … no:72 104 98
car … saturday:64 64 47
car … wall:99 106 119
caravan:-57 -34 -39
caravans:-3 -2 -6
carbon:-10 15 43
carbs:-29 -21 -13
card:-5 -26 -21
card of:66 40 34
card saying:156 127 122
card … and:100 114 107
cardboard:9 -61 -42
cardiac:-41 -21 -4
cardiff:-57 -62 -61
cardigan:57 62 81
cardigans:-54 -43 -45
cardiologist:-18 -44 -36
cards:-22 -22 -17
care:-6 -18 -57
care … liv:11 -99 0
care … neva:-72 -3 0
cared:-6 -5 -6
career:-7 54 56
careful:-67 -38 -44
carefully:-18 -10 -9
carer:-13 1 -46
carer … me:120 116 90
carers:53 67 31
carers come:102 104 108
carers … come:-91 -104 -75
cares:-25 31 10
caretaker:56 58 68
carga:128 -4 -6
caring:5 49 60
carl:0 0 0
carlisle:-6 -1 33
carol:15 30 15
carols:11 11 37
carpal:-74 -37 -31
carpark:-66 -71 -80
carpet:30 63 55
carpet … i:102 122 106
carpet … teh:-45 -46 -33
carpets:35 54 87
carriage:-63 -27 4
carriageway:143 112 131
carried:-38 -40 -68
carrier:4 -7 -4
carrier … teh:120 74 75
carries:0 -14 -11
carrot:-4 -2 -1
carrots:-57 -41 -4
carry:50 25 10
carrying:11 -69 -40
carrying on:151 105 -11
cars:95 128 132
cars … at:56 80 84
carta:48 59 56
cartoon:25 -12 -9
cartoons:6 -50 11
cartridge:58 58 63
cartridges:120 134 120
carve:53 76 -23
carved:12 43 -6
carvery:3 -22 -31
carving:16 23 -5
carving knife:54 43 66
casa:-19 -9 -39
case:-1 22 3
caseload:66 84 58
cases:-56 -58 -63
cash:5 3 -14
cashier:-26 -19 -29
casi:-8 -3 -12
casino:14 -84 -95
casserole:8 26 26
casseroles:-67 -53 -63
cast:62 39 17
cast and:-90 -58 -44
cast off:161 148 125
cast … i:93 70 46
castle:-27 -18 -28
casualty:-29 -22 -87
cat:-59 -50 -51
cat if:89 56 -1
cat scratches:36 68 -2
cat … paid:89 92 94
cat … u:88 56 0
catalogue:-32 -59 -53
cataract:-40 -53 -53
cataracts:-40 -45 -43
catch:31 -4 -68
catch my:91 50 60
catch myself:109 -62 -61
catches:6 18 -19
catching:9 -81 -55
catching … if:79 -122 -22
catching … soon:87 -46 -21
caterer:-21 -39 -42
cathedral:1 20 14
catholic:-26 -6 -12
cats:-4 -7 -14
cattle:5 20 8
caught:-11 -29 -65
cauliflower:-35 -6 0
cause:-11 -24 -36
cause i:91 50 18
caused:-55 -42 -19
causes:-9 -41 -26
causeway:-53 -35 -37
cave:-15 -12 2
caved:-17 -41 -19
cba:6 12 -1
cbt:-89 -98 -106
ce:-4 34 25
ceci:68 67 96
ceilidh:-14 -15 -12
ceiling:12 24 28
ceilings:68 63 63
celebrate:-30 -23 -6
celebrated:-1 1 12
celebrating:-102 -87 -94
celebration:-1 0 -1
celebrity:-38 -27 -5
cell:71 38 49
cellar:20 34 61
cellmate:56 67 87
cello:-57 -27 -15
cells:-55 -32 -46
cemetery:30 -48 -28
cenamos:-33 -45 -43
cenar:-7 -5 0
cent:-6 -29 -36
center:-15 -15 -6
central:90 69 71
centre:-83 -51 -39
centre … i:85 115 131
centres:50 67 75
cents:-39 -16 -18
century:9 -6 -3
ceramica:-10 -1 -2
cereal:-9 6 4
ceremony:-57 -33 -22
certain:26 4 -63
certain i:126 87 74
certificate:-42 -36 -18
certificates:-49 -49 -93
certificates … teh:-96 -92 -83
certs:-12 -16 -2
cest:56 39 45
cette:16 20 -5
ch:0 0 0
chain:48 45 42
chained:64 1 -1
chains:-87 -67 -58
chainsaw:64 67 63
chair:50 74 72
chair in:111 118 75
chair … my:76 96 90
chaired:-4 3 -1
chairs:-71 -43 -16
chairs no:-84 -64 -55
chairs under:68 80 82
chalk:-16 3 13
chalky:10 30 22
challenge:-75 -86 -90
chamber:51 63 62
chamomile:0 -40 -52
champagne:38 -26 -21
champion:-29 -13 -14
chance:-8 5 -24
chandlers:-62 -68 -93
change:-49 -58 -44
changed:-56 -30 -38
changed … mind:137 136 139
changed … to:30 68 59
changes:-8 21 42
changing:8 16 4
changing room:-23 -37 -46
channel:-31 3 -8
chante:-20 -8 -4
chaos:-62 -43 -36
chap:-35 -36 -8
chapel:-9 -8 9
chaplain:-40 12 25
chapter:-97 -111 -98
chapters:-49 -74 -52
character:-32 23 -30
characters:-69 -41 -7
charades:-32 -23 -25
charcoal:7 -13 -10
charcoals:27 -6 -7
charcoals … teh:73 31 25
charge:-75 -49 -27
charged:-129 -115 -106
charger:-4 -92 -57
chargers:-76 -65 -63
charges:-67 -24 -28
charging:-59 -57 -47
charity:-64 -40 -43
charitys:-12 -11 -12
charla:-4 -3 -4
charming:-1 0 -4
chart:-88 -73 -52
charts:-31 11 13
chase:0 19 32
chased:46 27 41
chased teh:50 63 54
chasing:-15 -11 64
chat:-15 -19 -8
chat i:105 109 101
chats:58 78 101
chatted:5 27 27
chattering:85 75 80
chatting:-23 -18 -3
chatty:0 0 0
cheap:-48 -34 -28
cheaper:-79 -61 -47
cheat:-2 -1 -34
cheating:-65 -38 -37
cheats:-6 -7 -7
check:-24 -7 -17
check on:38 40 13
check … i:-51 -96 -84
checked:-39 -23 -15
checking:0 -8 21
checking out:100 107 104
checkout:49 22 9
checks:10 16 15
checks my:101 49 -60
checks … fone:127 60 -34
cheek:9 -8 24
cheeks:72 83 98
cheeky:-59 -37 -32
cheer:-4 -21 -53
cheered:-79 -50 -27
cheerful:-38 -6 -14
cheerfully:-5 -2 -10
cheering:-9 -18 -28
cheerio:173 194 198
cheers:38 62 66
cheers for:117 97 88
cheers … teh:46 47 41
cheese:-77 -114 -79
cheesecake:-98 -61 -57
cheesy:-20 -2 -4
chef:-74 -1 13
chefs:-11 -6 6
chem:2 -9 -18
chemical:27 30 44
chemicals:105 78 11
chemist:-75 -72 -62
chemistry:-45 -22 -13
chemists:33 1 29
chemo:6 -33 -7
chemos:0 0 0
chennai:-56 -37 -26
cheque:39 16 -13
cherry:-24 -10 -8
chess:-30 -8 36
chest:116 128 141
chest feels:92 128 79
chest i:77 82 83
chest is:144 113 115
chest pain:-66 -101 -14
chest … and:27 56 9
chest … i:75 51 32
chest … not:-97 -100 -98
chest … tight:-66 -115 -75
chester:11 -29 -35
chests:73 32 18
chew:11 -17 -53
chewed:19 4 7
chewing:16 6 18
chews:-4 -18 -11
chez:7 8 -34
chicago:-4 -10 -4
chicken:-104 -59 -62
chickened:37 35 56
chickens:-77 -76 -70
chief:-4 -13 -49
chien:-12 -8 -5
child:14 26 40
child to:70 77 103
child … teh:-65 -104 -111
childhood:-21 -73 -67
childminder:17 18 31
children:-14 -9 -46
children and:18 57 64
children … teh:71 89 100
childrens:-37 -54 -32
childs:-37 -17 -28
chili:-44 -7 -14
chill:44 66 51
chilli:-96 -86 -49
chimney:-10 9 15
chin:52 68 98
china:-29 -10 -1
chinese:40 94 92
chins:54 50 51
chip:8 -6 -6
chipped:-2 -1 0
chippy:-50 -24 -28
chips:-185 -135 -122
chiropodist:-17 -29 -39
chisel:61 39 43
chlorine:-33 -41 -50
chocolate:-26 -36 -24
chocolates:-66 -43 -33
chocolats:-29 -26 -23
choice:27 71 66
choir:-33 -8 -22
choirs:-20 5 2
choke:32 46 -5
choked:18 64 -3
chokes:87 69 -47
choking:26 60 120
cholesterol:-23 -12 -12
choose:55 56 13
choose teh:86 48 -25
choose … i:36 110 91
chooses:-29 -50 -47
choosing:59 111 28
chop:-40 -34 -38
chopped:-30 -16 -15
chopping:-8 -54 -39
chords:-19 -4 -2
chore:120 -10 -8
chore i:124 -2 -1
chores:59 29 -47
chorus:8 -42 -19
chose:-2 22 46
chose teh:39 50 57
chose … hotel:79 67 71
chosen:35 36 11
chosen teh:45 44 80
chosen … hymn:102 91 105
christ:-8 2 -3
christening:4 -69 -49
christie:-6 -4 -4
christmas:-59 -56 -45
christmas … with:83 6 15
christmases:-9 -2 -8
chronic:4 -4 -4
chuck:-6 3 24
chucking:-1 -1 -1
chuffed:-55 -6 13
chugged:114 86 114
church:-52 -49 -47
church … a:-56 -46 -46
churchyard:16 -39 -21
chutney:-38 -10 -16
cide:1 0 -1
cider:7 10 48
cider … teh:41 50 28
ciders:13 3 6
cigarette:36 15 -8
cigarette last:69 68 52
cigarettes:21 36 -21
cinco:-4 -1 -6
cinema:-6 9 34
cinema … teh:96 85 58
cinnamon:-11 -2 -3
circle:-20 38 26
circled:4 -20 -42
circles:-2 -3 -1
circling:131 111 124
circus:-10 -1 -2
cirrhosis:-24 -3 -1
cistern:24 -22 2
citalopram:33 -6 4
citizen:-2 -1 0
citizens:36 11 -19
city:-71 -94 -93
civil:-52 -45 -22
ck:-1 -1 -1
cking:-13 -4 -5
claim:-5 -27 -7
claimed:-1 0 0
clammy:112 87 115
clap:-12 -14 17
clapped:-82 -48 -46
clappers:64 60 68
claps:-34 -1 -4
clase:-4 3 5
class:-38 -80 -95
class and:28 -4 -55
classes:-47 -46 -41
classic:-2 -6 -6
claw:62 69 70
claws:-93 -82 -32
clay:-39 -30 -23
clays:-23 -21 -31
clean:-38 -25 -35
clean for:121 120 110
clean time:48 -66 -3
clean up:109 118 108
cleaned:0 19 24
cleaned … and:90 97 89
cleaner:73 81 77
cleaner and:96 105 97
cleaner … a:76 84 83
cleaner … of:73 90 85
cleaners:41 60 67
cleaning:-58 -30 -54
cleans:-16 1 -73
clear:-8 15 10
clear my:123 72 74
clearance:-15 5 12
cleared:-8 20 35
clearer:-15 -30 -27
clearing:-14 -32 -55
clearly:-25 -28 16
clears:-21 -3 -15
clerical:77 -13 -12
clerk:6 29 26
clever:8 -32 -42
click:-9 -30 -30
clicked:101 107 113
clicking:-2 -1 0
clicks:-1 1 0
client:15 26 30
clients:-8 -18 5
cliff:50 61 87
cliff … off:95 106 116
cliffs:48 57 77
clifftop:43 23 17
clifton:93 94 87
climb:117 112 105
climb out:97 63 60
climbed:105 122 124
climbed out:66 62 69
climbed over:86 61 44
climbed teh:73 75 71
climbed … pylon:76 85 90
climbed … to:100 99 92
climbing:-85 -74 -50
climbing over:129 98 92
climbing teh:-87 -88 -85
climbs:-5 -3 -2
cling:41 49 81
cling film:46 50 82
clinic:-43 -76 -99
clinics:-32 -21 -20
clint:10 16 9
clip:-45 -23 -16
clipboard:-68 -24 -35
clipped:37 54 56
clive:-34 -16 -19
clock:26 38 25
clock it:110 59 0
clock out:-94 -145 -120
clock … of:-8 -72 -1
clocked:72 63 47
clocking:67 -29 89
clocks:-33 -41 -24
clockwork:-22 -6 -12
clonazepam:101 136 143
clonidine:29 42 51
close:15 6 -7
close my:47 95 93
close to:-8 -35 -136
close … ending:-36 -68 -7
close … it:27 -113 -16
close … my:-5 -54 -71
closed:60 70 73
closed … with:123 130 120
closer:95 95 31
closes:66 71 84
closest:-15 -33 -12
closet:83 81 64
closing:98 60 60
closing … book:98 -34 -37
closing … teh:108 122 101
clot:86 60 9
cloth:-16 -10 -12
clothes:5 -15 -32
cloud:16 28 27
clown:2 2 11
clozapine:-31 -28 -3
club:-116 -115 -119
club … is:-104 -99 -88
clubhouse:66 29 -2
clubs:-49 4 9
clue:-24 -56 -112
clumps:15 57 -1
clumsy:-52 -24 -1
clutch:20 34 15
clutching:114 117 94
clutching his:114 117 94
cmht:0 -1 -2
co:75 77 100
co … and:105 143 122
coach:-10 9 -12
coached:-67 -63 -36
coaches:-5 4 -1
coaching:-67 -65 -75
coal:-88 -75 -5
coals:80 67 59
coast:16 24 34
coaster:-1 -12 -4
coastguard:-15 -5 21
coat:15 11 21
coat and:144 130 138
coat teh:-82 -64 -59
coat … off:130 83 83
coats:69 44 26
cocaine:103 20 38
cocina:-56 -9 -4
cockerel:-5 -2 -2
cocktail:-54 -105 -106
cocoa:-13 -24 -34
coconut:-13 -17 0
codamol:32 38 57
code:73 57 66
coded:-7 -9 0
codeine:37 -84 -14
codeine … i:95 46 58
codes:12 6 -2
coding:-14 -17 -22
coeliac:-35 -17 -15
coercive:-1 -2 0
coffee:-80 -35 -38
coffees:10 17 9
coffin:63 30 -4
coffins:76 64 82
coil:45 91 40
coin:46 69 71
coins:19 48 20
coke:30 -21 -24
cokes:105 -1 -1
col:63 67 40
cola:33 -13 -13
cold:6 23 22
cold … teh:-54 -73 -86
colder:19 8 2
coleslaw:-19 -15 -5
colin:-9 0 -6
collapse:-27 -17 -11
collapsed:-32 -23 -22
collapsing:90 69 -12
collar:13 44 -2
colleague:65 40 79
colleague … a:88 93 -10
colleague … teh:155 157 144
colleagues:-71 -36 -44
collect:-16 -14 -16
collected:-20 6 20
collecting:-11 -8 6
collecting my:66 49 42
collecting … since:88 55 62
collection:0 -9 19
collects:-36 -43 -40
college:22 3 -16
college … teh:65 51 4
collie:-42 -8 -2
colonoscopy:-77 -69 -72
colony:2 1 -3
colour:42 45 39
colour … i:109 63 99
coloured:-14 -14 0
colouring:65 -86 -8
colours:-76 -49 -47
column:115 99 107
columns:-3 -3 18
coma:35 19 73
combination:41 52 53
combine:30 65 81
come:16 -2 30
come after:92 72 35
come and:-44 -96 -62
come ive:80 32 22
come round:53 40 3
come … all:-103 -90 -94
come … can:52 37 43
come … for:-13 -38 -82
come … go:-72 -54 -1
come … his:-98 -90 -96
come … im:115 46 71
come … no:81 1 4
come … over:47 87 78
come … them:-73 -83 -77
come … to:-42 -74 -88
comedian:-8 -7 -3
comedy:-12 -5 -7
comes:5 23 29
comes and:122 128 96
comes ive:-84 -82 -73
comes thursday:-103 -103 -88
comes … can:-102 -108 -106
comes … dnt:131 111 105
comes … friday:-135 -134 -110
comes … my:109 61 -75
comes … room:2 11 -189
comfort:26 5 -38
comfortable:-27 -8 -18
comforting:38 25 -18
comforts:89 43 -7
comfy:-14 -10 -8
comic:-18 -23 -13
comics:-16 -13 -22
comin:25 23 33
comin for:-122 -118 -122
comin in:59 59 41
comin tomorrow:-5 -55 -43
comin up:77 61 63
comin … after:-79 -30 -35
comin … by:77 89 126
comin … i:10 -80 -81
comin … in:-70 -84 -87
comin … no:128 -27 -24
comin … not:78 46 45
comin … u:111 101 95
comme:-45 -47 -50
commence:34 28 49
comment:-72 -68 -54
comments:-34 -36 11
commit:78 61 -66
commit sudoku:22 60 -65
commit suicide:20 66 104
commit toaster:81 -10 -30
commit … i:-50 -27 -45
commit … tonight:5 3 84
committed:-29 -24 -6
committee:-85 -82 -55
committing:-17 80 -11
committing suicide:-9 73 -17
commode:-22 -29 -40
common:-77 -18 -48
communion:-14 -7 -13
community:-95 -81 -73
commute:-82 -33 -45
commuters:-9 -14 -10
commuting:-18 -6 -2
como:-44 -73 -38
companeros:-3 -3 -1
company:-23 -10 -1
compare:-18 -15 -4
compared:-4 -5 -3
comparing:-5 -1 0
compass:42 10 -48
compensation:25 36 22
competition:-34 -27 -10
complain:-33 -91 -87
complained:-49 -44 -36
complaining:-100 -81 -92
complains:93 64 -21
complaint:-70 -44 -41
complaints:18 -21 -11
complete:-16 5 16
completed:-24 -30 -14
completely:0 0 0
complicated:-47 -51 -14
compliment:9 12 14
composing:37 -2 -50
compost:-24 -19 -5
comprimes:6 10 22
computer:-72 -58 -47
comrades:19 25 21
con:-107 4 2
concealer:18 15 -29
concentrate:20 -9 -8
concentration:0 -5 -17
concerned:17 -84 -38
concert:-25 -13 27
conclusion:12 22 -27
concrete:83 70 79
condition:-6 -3 -35
conductor:49 -21 -19
cone:-40 -19 -36
conference:-23 -17 -18
confess:-31 -53 -35
confessed:140 98 37
confession:31 -40 -12
confided:98 93 -2
confidence:24 -20 -18
confidential:-10 -5 -3
confirmed:-51 1 31
confiscated:-6 21 12
confused:-22 7 17
confusing:-38 -43 -41
congrats:-10 -4 -5
congratulated:55 -19 -5
congratulations:-8 0 3
connected:-30 -15 -4
conscience:97 94 95
conscience is:129 117 105
conservatory:78 74 76
consider:4 18 84
consider this:110 104 95
consider … my:47 89 98
considered:-127 -140 -24
considering:83 112 -70
considering ending:12 76 -7
console:113 -11 -6
constable:-8 -3 -2
constant:0 61 -29
constantly:0 0 0
constipated:-3 -2 -2
constipation:-1 9 -1
consultant:-100 -90 -89
consumed:29 10 24
consumption:41 58 55
contact:-7 0 48
contacts:9 7 -6
contains:-12 -15 -11
contemplating:-76 -73 -5
content:64 17 14
contents:101 97 100
contest:-54 -46 -23
context:-1 -2 0
continue:-50 -31 -22
contract:-100 -95 -45
contracts:-18 -20 -14
control:-44 -39 -62
control i:17 -48 -5
controlled:-84 -62 -37
controller:-18 -13 -51
controls:62 95 -79
convention:-28 -12 -17
conversation:-106 -96 -86
conversion:-3 -3 -3
convinced:-108 -35 -5
convulsing:96 112 123
cook:9 -10 -47
cooked:-49 -34 -50
cooker:-18 -42 3
cookers:-21 -17 -17
cookery:-23 -27 -1
cookies:-30 2 -9
cooking:-101 -113 -31
cooks:-35 -39 -22
cool:-30 -48 -43
coordinator:-23 -49 -37
cop:-116 -8 -10
copay:-15 -11 -4
cope:31 12 42
coped:-18 3 -1
copied:120 97 79
copies:-21 -8 -3
coping:-13 -6 -56
copper:-64 -32 -65
cops:-24 -8 -13
copy:-6 14 57
cord:32 42 53
cord from:102 103 113
cord on:-83 -87 -84
cord … teh:-75 -58 -74
corde:78 66 72
cords:142 127 145
cork:-64 -57 -30
corner:-5 -28 -32
corner i:73 -58 -28
corner … dnt:89 -36 -2
cornered:-67 -68 -56
corners:-3 -21 -41
cornwall:28 47 52
coroner:46 65 80
coroners:-30 -23 -22
corpse:55 9 12
correct:-52 -92 -39
corrected:1 23 -35
corrections:15 -1 0
corridor:85 53 80
corridors:49 62 5
corrie:114 116 107
cortando:21 18 49
corte:126 41 67
corto:13 15 -40
cosas:-27 -21 -10
cost:11 -94 -83
costa:-24 -32 -31
costs:-13 7 12
costume:-56 -23 -26
costumes:-26 -27 -23
cosy:-27 -23 -22
cot:33 34 82
cottage:-26 -39 -58
cotton:-2 -1 -1
couch:-10 -31 -37
coucher:-53 -33 -23
cough:-20 -54 -55
coughed:-9 -14 -2
coughing:-1 53 85
could:8 -31 -45
could dei:-79 -22 -9
could go:-49 -122 -94
could see:-94 -62 -60
could stop:128 -5 -19
could take:64 35 33
could … and:55 -71 -71
could … bein:38 -66 -2
could … it:-15 -7 -31
could … this:-91 -3 12
couldnt:-37 -29 -28
couldnt bear:110 40 61
couldnt find:93 60 29
couldnt hav:81 83 81
couldnt make:-81 -75 -66
couldnt tell:117 89 30
couldnt … another:116 130 55
couldnt … it:-89 -66 -21
couldnt … this:130 123 89
couldnt … to:12 -99 -51
couldve:-2 5 10
council:-120 -112 -100
councillor:-56 -46 -29
councils:-51 -39 -20
counseling:-5 -5 -2
counselling:-85 -60 -50
counsellor:-31 -17 -29
counsellors:-65 -89 -38
counselor:5 -29 -31
count:-8 -16 7
count teh:-97 -88 -101
count to:58 75 85
count … i:-65 -71 -32
count … in:-119 -95 -90
countdown:20 -10 -11
counted:-1 -26 -20
counted out:-35 -53 -70
counted … my:-27 -78 -67
counted … on:74 -27 -54
counted … teh:-43 -96 -102
counter:76 -85 -72
counties:-42 -41 -34
counting:13 7 42
counting them:96 137 142
counting … to:87 73 96
countries:-42 -44 -50
country:-3 8 -9
counts:-23 -13 -8
counts them:-78 -81 -76
county:-120 -103 -92
coupe:13 22 -7
couple:13 -18 -48
couples:-5 -27 -15
coupons:-29 -29 -18
courage:70 76 49
courgettes:-18 -12 -2
courier:1 -19 9
course:-70 -75 -88
courses:-9 -6 -2
coursework:-10 1 -24
court:-50 -60 -49
court … teh:-102 -93 -86
courtesy:2 27 48
courthouse:41 61 52
courts:-39 -30 -8
cousin:-24 -7 -8
cousin … for:81 74 75
cousins:-13 -76 -42
cover:-31 0 -32
covered:-90 -56 -32
covering:75 58 9
covers:45 16 -19
covid:-51 -80 -55
cow:-44 -36 9
coward:14 -27 -47
cowbell:0 0 0
cows:-9 -15 -9
cowshed:-16 -13 -2
cpn:-75 -53 -63
cpr:-17 -24 -4
crab:-58 -60 -63
crabs:19 21 20
crack:36 -36 22
crack … teh:118 105 20
cracked:-4 -25 -51
cracker:-17 -8 -12
crackers:11 11 -17
cracking:7 6 0
craft:-10 19 3
crafts:0 0 0
crag:41 1 13
craic:30 29 49
craig:107 51 53
cramp:-34 20 -14
cramping:21 28 37
cramps:166 131 123
crane:91 118 108
crane … site:110 117 112
cranky:-32 -12 -18
crash:-2 -32 61
crash my:4 10 117
crashed:45 -10 -7
crashing:89 9 23
crate:37 43 73
crave:-85 14 -8
craving:19 -174 -164
craving a:-120 -5 -2
craving bad:135 -34 -35
craving hard:120 -39 -26
craving is:179 -22 -18
craving teh:96 43 -3
craving … bad:129 -1 -1
craving … im:81 -5 -4
craving … ive:138 -3 -3
craving … strong:121 -13 -10
craving … teeth:119 -2 -1
cravings:-100 -153 -120
cravings strong:103 -1 -1
crawl:47 19 88
crawled:-11 -4 -5
crawling:58 62 115
crayon:29 38 44
crayons:-2 -1 -2
crazy:-81 -63 -40
creaking:86 85 115
cream:-90 -98 -111
creamery:-12 -3 5
creams:-79 -44 -34
creative:91 46 -12
creature:-11 -1 -1
crecer:-2 -2 0
credit:-51 -29 -39
credits:131 111 115
creep:8 -32 -27
creeping:46 9 40
crem:-14 -43 -20
cremation:58 82 101
crematorium:94 52 61
crematorium and:64 83 117
creo:-54 7 -2
crepes:-13 -15 -13
crept:-7 -3 -1
cress:-1 -31 -7
crete:-88 -76 -71
crew:23 31 21
crewe:-20 -72 -59
cricket:4 22 6
cried:-34 -83 -120
cried … i:123 88 -2
cries:32 53 21
crime:-46 -32 -20
criminal:24 -24 -9
cringe:-4 -1 -1
crisis:16 -90 -50
crisis house:105 -6 -7
crisis in:76 -10 -11
crisis team:123 13 -19
crisis … im:89 131 106
crisis … me:145 11 21
crisp:-101 -101 -101
crisps:-95 -107 -94
criticised:-3 -2 0
crochet:-28 -18 -9
crocodile:-10 -13 -19
croissants:-18 -1 0
crook:-29 -13 -7
crooked:-11 -4 -6
cross:12 -31 -45
crossbow:149 167 203
crossbow … teh:95 79 73
crossed:0 -11 -10
crossed … out:94 104 47
crosses:89 20 28
crossing:79 81 99
crossing at:85 81 61
crossing … teh:134 143 141
crossword:7 3 2
crosswords:-2 -2 -1
crouched:-26 -18 -16
crowbar:-5 -2 18
crowd:43 5 38
crowded:-12 -29 -31
crowds:-74 -31 -27
crown:-25 -75 14
crows:-24 -34 -28
croydon:-5 9 25
cruel:-111 -110 -110
cruel world:-87 -91 -104
cruise:-39 -30 -35
crumb:-64 -53 -40
crumble:-57 -49 -39
crumbs:-62 -45 -34
crumpet:-16 -14 -18
crumpets:-1 -1 -1
crush:-56 -40 -17
crushed:101 110 116
crushed up:157 149 148
crushing:122 119 118
crusts:-1 15 10
crutches:-46 -18 -15
cry:-17 -23 -18
cry for:109 99 44
cryin:0 -6 15
crystal:2 3 -21
ctb:92 66 112
ctrl:38 -10 -1
cuando:44 25 70
cube:180 24 -79
cubes:67 -5 -2
cubicle:74 59 46
cubicle and:0 23 86
cubs:-23 -27 -19
cuchillo:1 0 24
cucumber:-13 -1 -1
cue:-3 -39 -33
cuenta:61 -1 -6
cuerda:43 44 39
cuff:-4 -8 -4
cult:-34 -13 -1
cumplo:-1 -2 -1
cup:0 2 -31
cup … im:-11 0 -90
cupboard:29 32 47
cupboard in:90 103 105
cupboard … i:-36 -88 -79
cupboards:34 52 56
cupcake:-19 -19 -13
cuppa:-4 -1 -2
cups:-24 -9 -15
curates:-21 -16 -17
cure:-31 -61 -24
cured:-61 -59 -32
curfew:6 -43 -26
curiosity:-22 -12 -12
curious:-12 12 -54
curled:52 47 46
current:-13 -8 0
currently:-32 16 21
curry:-95 -62 -87
curse:-10 10 -1
curtain:8 4 16
curtain … down:149 108 111
curtains:-107 -87 -76
cushion:1 -21 23
cushions:-19 -2 -13
custard:-29 5 12
custody:-16 2 -48
customer:-58 -51 -41
customers:18 -19 -20
customs:24 -1 18
cut:40 41 2
cut but:-5 -119 -32
cut i:43 31 10
cut it:-81 -81 -2
cut me:101 40 103
cut my:-49 -5 -66
cut myself:17 53 22
cut off:-41 -82 -62
cut teh:-94 -62 -40
cut tonight:-6 -165 -22
cut … arms:17 2 -82
cut … but:127 28 28
cut … finger:-124 -131 -123
cut … in:105 83 95
cut … ive:71 67 81
cut … last:-1 -33 -103
cut … legs:61 62 -6
cut … month:20 -88 -54
cut … my:17 -25 -37
cut … neck:73 66 118
cut … no:129 73 73
cut … school:107 114 43
cut … throat:96 118 -24
cut … want:94 71 70
cute:10 39 33
cutie:-2 -3 0
cutlery:-32 -53 -35
cuts:110 143 -55
cuts and:101 72 62
cuts … for:83 77 -17
cuts … i:77 59 -9
cuts … im:113 107 88
cutter:26 5 27
cutting:26 63 29
cutting cant:-81 -76 -25
cutting myself:96 86 7
cutting … every:34 44 -42
cutting … in:64 71 95
cutting … ive:6 -94 2
cutting … night:60 86 -34
cutting … nights:65 100 0
cutting … stop:-66 -49 -35
cv:-28 -18 -5
cya:84 79 79
cyanide:99 100 100
cycle:-66 -48 -59
cycled:-59 -67 -38
cycling:58 37 45
cyclist:-22 -35 -44
cylinder:84 85 77
cyprus:-12 -23 -37
d:30 -63 -58
da:8 -10 22
dach:62 54 59
dad:-11 5 6
dad … for:125 73 81
dad … was:92 52 54
daddy:51 47 43
daddy is:84 60 88
daddy … her:124 111 94
daddys:85 100 85
dads:57 71 92
dads belt:78 78 90
dads pistol:39 73 57
dads … up:83 68 74
daffodil:-32 -57 -25
daffodils:2 -10 -12
daft:9 -1 33
dafur:-18 -21 -20
dagger:-1 4 1
dahlias:-60 -40 -36
daily:17 43 -87
dairy:24 35 -18
dal:-55 -26 -41
dam:55 75 66
damage:-48 -32 -11
damals:-60 -50 -30
damn:0 0 0
damp:-64 -72 -83
dan:-20 -11 -7
dance:-165 -99 -106
danced:-101 -60 -23
dancer:0 -5 -3
dances:-1 -1 -2
dancing:-83 -52 -49
danger:-93 -27 -77
danger … and:100 112 84
dangerous:-30 -3 -44
dangling:76 47 63
daniel:81 89 80
danke:-9 -9 6
dann:-1 -8 43
danny:6 -34 -31
dannys:82 57 60
dans:-13 -23 -2
daran:39 50 -33
dare:88 104 64
dared:-25 -6 -41
darent:11 13 18
dark:63 70 65
darkness:25 5 -26
darling:100 73 92
darlings:48 76 94
darts:-85 -53 -57
das:38 70 65
dash:25 39 27
dashboard:44 15 20
dass:0 9 4
data:29 -30 -12
date:17 34 19
date and:87 118 141
date i:-95 -98 -139
date in:-134 -109 -26
date of:115 100 111
date … a:3 27 43
date … death:79 76 94
date … everything:-66 -37 -32
date … for:-53 -71 -99
date … it:81 85 89
date … mind:-120 -94 18
dated:57 94 72
dates:-61 -61 -31
dating:-92 -35 -6
daughter:-33 -44 -27
daughter and:62 -40 -56
daughter is:-143 -125 -115
daughter she:133 13 54
daughter … from:-54 -59 -85
daughter … has:153 20 74
daughter … teh:67 92 74
daughters:-28 -11 2
davaler:74 90 111
dave:-23 -18 10
daves:-12 -4 -3
davey:132 70 -4
david:-22 -16 -26
davignon:-3 -1 -2
davo:25 35 29
davon:16 10 -2
dawn:64 96 91
dawn and:-77 -87 -83
day:-5 -30 -60
day at:-74 -28 -85
day is:26 23 66
day long:26 44 -79
day nine:94 48 56
day off:-89 -103 -80
day one:26 -99 -61
day wat:104 108 111
day … alcohol:76 99 112
day … but:-43 -8 -4
day … clean:79 -2 -2
day … day:66 94 71
day … dei:108 109 136
day … in:-110 -96 -112
day … myself:140 78 124
day … out:100 1 -10
day … take:77 135 132
day … wen:33 40 106
day … without:112 13 30
daydream:95 71 -18
daydream about:88 29 -14
daylight:33 9 -17
days:3 -30 -16
days ago:101 74 60
days gone:137 -11 -5
days its:-124 -101 -73
days of:-46 -46 -46
days off:-10 -97 -93
days teh:60 12 11
days worth:119 91 99
days … gone:-58 -2 -30
days … its:104 64 -28
days … myself:108 20 -1
days … one:123 115 76
days … stood:12 -55 -30
days … teh:16 -97 -69
daytime:-3 -28 -5
dbt:-50 -24 -22
dbye:0 0 0
de:-2 15 14
de pensar:117 81 -4
de vivre:96 -57 -11
de … le:-89 -55 -15
de … mi:50 -28 -16
de … tuer:92 99 -28
deacon:-22 3 -14
deactivating:13 8 24
dead:-89 -33 14
dead and:-45 51 -84
dead im:-87 -55 -30
dead inside:-73 -84 -27
dead … birthday:-3 10 -89
dead … dead:6 51 46
dead … for:31 66 66
dead … gone:-84 -94 -55
dead … hour:-102 -104 -112
dead … i:-112 -69 3
dead … me:-54 -115 -95
dead … my:-36 -30 -20
dead … nearly:76 77 88
dead … sunday:27 34 78
dead … years:17 36 65
deadline:-34 -34 -26
deadlines:-62 -67 -45
deadly:42 -3 -6
deaf:19 -26 -26
deal:20 35 51
dealer:19 14 -5
dealers:19 -108 -108
dealers number:79 -46 -27
dealers … on:139 -11 -11
dealing:-92 -65 -46
deals:-9 6 -2
dean:-8 34 37
dear:26 17 7
dearest:7 18 33
dears:-58 -32 -42
death:-121 -30 -16
death of:-82 -63 -52
death on:71 95 109
death wihs:-163 -112 -16
death would:130 45 -20
death … been:80 67 72
death … i:-81 -79 -39
death … im:87 85 80
death … me:-56 -101 -79
death … teh:-71 -38 -15
deaths:-15 -4 0
deb:-15 0 -23
debajo:-3 -1 15
debate:-28 -12 -28
debated:-8 -3 -2
debates:-7 -4 -3
debating:-72 -46 -13
deberia:-74 -7 -7
debit:-34 -21 -12
debits:9 7 8
debrief:-18 -1 0
debs:34 33 26
debt:79 30 -32
debts:76 17 66
decade:-53 -10 -30
decades:-54 -39 -26
decaf:-89 -40 -23
deceased:-26 -3 5
december:0 23 35
decent:47 22 50
decide:42 100 88
decided:32 52 11
decided and:100 100 75
decided not:72 41 74
decided teh:100 47 94
decided to:-94 -99 -52
decided … end:-131 -130 -42
decided … id:24 89 81
decided … myself:29 24 119
decided … on:93 68 101
decidido:28 45 1
deciding:6 24 72
decirselo:3 2 -10
decision:-26 -2 -32
decisions:42 65 69
deck:48 50 59
decks:50 45 46
decks … teh:77 68 79
declan:-27 -41 -5
declared:-9 -6 -2
decluttering:-3 15 -5
decorating:-65 -61 -40
decorations:7 -4 8
decorators:-45 -39 -45
dee:2 3 -7
deed:172 159 133
deeds:18 40 34
deep:36 49 20
deep and:91 72 110
deep enough:162 152 15
deep … it:-1 8 83
deeper:56 86 45
deepest:150 151 110
deer:-2 7 23
defence:-21 -18 -10
definately:0 0 0
defrosted:-25 -2 -6
degree:-49 -33 -28
degrees:-84 -75 -54
dei:-72 34 1
dei i:24 -91 -46
dei it:-67 -84 4
dei ive:-140 -148 -43
dei my:-64 -50 -15
dei on:-59 -24 69
dei she:96 113 94
dei teh:-144 -161 -43
dei … been:-50 -39 -55
dei … dnt:-23 -92 22
dei … do:30 93 -74
dei … go:74 104 31
dei … going:10 -23 -105
dei … morning:102 -15 0
dei … on:111 80 39
dei … one:-47 -46 -31
dei … stop:-1 -121 -7
dei … teh:-29 -2 -7
dei … thats:44 85 28
deja:36 24 13
dejado:67 55 8
deje:15 32 73
dejo:0 42 1
del:33 -9 12
delay:-4 1 22
delayed:-34 -17 2
delays:-2 -1 -1
delete:16 5 -36
delete myself:70 -18 -23
delete … from:86 96 35
deleted:33 -10 -6
deleted it:76 -68 -79
deleted teh:83 49 44
deleting:4 18 13
deletion:26 72 36
deliberately:119 140 91
delighted:-90 -46 -28
delirious:57 35 38
delirium:-66 -43 -40
deliver:-3 -29 -62
delivered:139 103 118
deliveries:-9 -8 -1
delivering:72 77 78
delivery:22 1 2
dem:-18 -5 1
demain:-5 -10 23
demand:-23 -15 -7
demanded:-11 -7 -7
demanding:15 17 -4
demenagement:-51 -46 -6
dementia:-38 -48 -75
demon:97 86 119
demon and:106 111 107
den:-22 -13 6
denied:-13 -6 -2
denies:-6 -4 -4
denise:10 -14 10
denke:34 73 -41
dent:-51 -20 -19
dental:-72 -40 -36
dentist:-73 -61 -27
dentists:-30 -6 -7
dentures:80 71 75
denvie:-11 -8 -4
deny:-16 -7 -4
depart:78 78 85
department:14 30 64
departure:-12 -6 2
depending:8 20 -6
depends:15 41 89
deployed:6 0 56
deployment:-10 16 -19
deposit:-68 -56 -55
deposits:39 41 42
depot:-63 -47 -66
depressed:-73 -62 -56
depression:-167 -159 -161
depressive:-44 -36 -36
depth:40 39 -25
depuis:-3 3 -42
deputy:-54 -33 -46
der:17 32 62
der abschiedsbrief:68 72 73
der … und:55 41 79
derby:-4 -10 1
derek:40 8 9
dermot:62 55 42
dernier:12 9 43
des:-13 -5 -42
des … suicidaires:53 58 -10
desaparecer:141 -39 -8
descaler:50 52 58
descaling:-25 -20 -18
describe:14 38 -22
described:39 15 -31
describing:-22 -9 0
desde:75 30 -9
desert:103 80 81
desert and:114 93 91
deserve:77 8 -114
deserve … i:1 68 23
deserved:81 93 64
deserves:92 73 5
design:-10 -4 -7
designated:-57 -44 -37
designed:-18 -18 -6
designs:-13 -12 -8
desire:8 52 -32
desk:-6 -1 -6
desks:-70 -25 -20
desktop:50 0 49
despair:-16 -19 -4
despawn:93 -7 -6
desperate:39 22 -44
despertar:2 -87 -17
despertara:80 -20 -16
despido:-17 2 7
despierta:143 120 121
despues:-25 40 40
destination:0 0 0
destroy:-25 -8 -21
destruction:0 0 -1
detail:-29 -12 21
details:36 33 17
detective:-69 -63 -55
detectives:-62 -45 -37
detention:-3 -22 -4
determined:38 90 -13
detox:-158 -172 -208
detox unit:-90 -61 -55
detoxed:-1 1 5
detoxing:79 104 61
deux:-19 -12 -6
devant:-13 -14 -8
developer:-3 3 -21
devil:2 -1 30
devon:-80 -67 -75
dey:17 30 40
dey ask:18 51 70
dey do:-116 -126 -126
dey fink:51 62 63
dey found:-49 -64 -29
dey went:118 115 94
dey wont:55 81 122
dey … and:-76 -65 -56
dey … dnt:49 64 32
dey … for:56 70 60
dey … go:-98 -127 -122
dey … going:115 77 59
dey … hav:130 48 56
dey … him:32 20 65
dey … home:132 77 77
dey … im:90 93 83
dey … last:136 108 125
dey … need:145 73 61
dey … off:-73 -90 -92
dey … out:-50 -15 -29
dey … suicidal:-90 -100 -11
dey … tablets:134 128 105
dey … three:80 75 51
dey … want:-44 -35 -13
dey … wil:34 36 83
dge:0 0 0
dia:47 21 -14
diabetes:-77 -48 -34
diabetic:39 30 45
diagnosed:-62 -46 -29
diagnosis:39 -26 -66
dial:-7 6 23
dialled:1 9 7
dialysis:30 53 61
diaries:12 53 77
diary:49 22 -13
diary that:72 66 120
dias:3 75 -13
diazepam:43 79 66
diazepam … a:-113 -68 -5
diazepam … it:215 203 159
dice:37 61 -17
dich:-10 -2 -1
dicho:6 6 -5
did:-11 0 -6
did i:-78 -71 -30
did in:-10 -9 45
did it:61 59 52
did teh:-38 -66 -75
did u:-59 -84 -60
did wat:92 94 112
did … did:95 52 23
did … for:-110 -67 -65
did … hert:93 19 -5
did … im:91 88 126
did … in:-11 -76 -101
did … properly:80 67 62
did … tell:-84 -42 -27
did … ten:129 99 39
did … this:122 140 -31
did … times:115 33 40
did … to:77 53 52
did … tonight:-95 -109 -43
did … u:103 68 77
didnt:-2 17 39
didnt do:21 -69 -25
didnt find:113 76 52
didnt give:84 106 83
didnt take:96 78 66
didnt tell:51 90 45
didnt want:87 115 156
didnt … anyone:90 97 87
didnt … cant:30 74 78
didnt … it:27 -78 -74
didnt … last:138 159 121
didnt … them:90 90 0
didnt … up:15 -130 -98
died:-22 -56 -23
died my:-100 -10 -9
died of:-126 -74 -64
died … teh:-93 -22 -25
died … wife:-118 -17 -10
died … years:69 46 43
dieing:-106 -69 -66
dieing and:-61 -64 -57
dieing he:-84 -21 0
dieing is:62 95 12
dieing tonight:0 34 64
dieing … a:106 46 43
dieing … be:114 32 38
dies:-9 -14 33
diese:-12 -5 -4
diesel:75 71 69
dieses:-9 -9 -3
diet:-111 -71 -74
dietician:-14 -23 -13
dietitian:-56 -121 -23
diez:-9 -4 -4
difference:-50 -36 -5
different:-30 -41 -71
differently:24 -28 -26
difficult:-80 -70 -42
dig:-49 -38 -67
digging:-53 -49 -14
digital:-2 -1 -1
dignified:-5 -3 -1
dignity:-13 -17 -25
digoxin:132 90 94
dihydrocodeine:26 12 43
dijo:-10 -6 -14
dilaudid:74 57 44
dim:42 33 42
dimanche:-33 -25 -21
diner:2 15 -3
dinghy:44 39 30
dining:-14 -9 -7
dinner:-38 -49 -48
dinner with:60 63 55
dinner … and:120 120 102
dinner … im:-45 -68 -54
dinners:-64 -65 -66
dinnertime:89 101 83
dinosaur:-65 -60 -76
dinosaurs:-38 -50 -18
dios:36 -27 -15
dip:-38 -24 -34
diploma:-6 -22 -2
dips:-35 -22 -3
dire:-48 -9 -23
direct:-55 -34 -10
directed:-35 -23 -22
direction:-23 -12 -9
directions:-23 25 2
directly:11 -10 1
director:-70 -65 -35
dirt:115 -34 -46
dirty:53 35 32
dis:11 13 -15
disability:-37 -35 -9
disabled:116 95 98
disagree:-35 -14 -11
disappear:60 -110 -85
disappear and:133 -28 -6
disappeared:52 -39 -11
disappointed:52 -114 -78
disappointed … teh:152 -1 -1
disappointment:51 -51 -14
disaster:-16 -15 -3
disc:-15 -10 -16
discharge:-32 -31 -12
discharged:42 -61 -83
discipline:-19 24 -62
disco:-21 -15 -13
discord:26 18 -31
discount:-14 -17 -16
discovered:-58 -13 -8
discuss:-54 -53 -11
discussed:-44 -25 -14
discussing:12 17 19
discussion:-2 -1 -1
disease:-26 -8 -5
disgrace:-10 -2 4
disgusted:-39 -31 -14
disgusting:130 38 7
dish:-6 -16 -7
dishes:-31 -6 -12
dishwasher:-76 -50 -27
dislexic:-19 -2 -3
dismissed:88 86 94
disorder:-66 -21 -24
disorders:-5 -1 -4
disparaitre:51 -20 -10
dispatcher:-3 0 0
display:-2 -4 -2
disposable:-52 -42 -47
disposal:-24 -30 -31
dispose:-16 -4 -8
dispute:-5 -4 -16
dissertation:-51 -43 -39
dissolve:8 -10 -5
dissolved:115 76 82
dissolving:58 36 52
distance:2 0 -23
distract:-12 -59 -27
district:37 52 29
disturb:-54 -53 -40
disturbed:-52 -51 -14
disulfiram:81 -16 -7
dit:18 35 -49
ditch:-44 -15 -3
dites:-30 -37 -30
dive:-27 -19 -7
diverted:-36 -28 -6
divided:-18 -13 -2
diving:-81 -77 -39
divorce:-47 -53 -137
divorced:1 -48 -53
diwali:-17 -26 -43
dix:-31 -25 -17
diy:-37 -27 -49
dizziness:-63 -33 -16
dizzy:-89 -73 -65
dly:0 0 0
dm:-4 -9 -1
dms:40 70 70
dnr:46 66 64
dnt:40 40 58
dnt ask:71 -8 -39
dnt blame:-112 -128 -129
dnt bother:118 88 70
dnt call:57 102 51
dnt come:85 130 111
dnt cry:34 45 36
dnt forget:-95 -77 -79
dnt give:-86 -31 -39
dnt go:-120 -161 -143
dnt know:3 -25 -29
dnt let:101 90 78
dnt mean:160 27 53
dnt miss:-94 -45 -23
dnt mix:-98 -89 -54
dnt plan:84 60 37
dnt save:115 52 43
dnt see:109 -81 -64
dnt send:129 128 108
dnt tell:86 122 64
dnt u:48 2 22
dnt understand:-96 -50 -75
dnt wake:95 83 -44
dnt … a:72 76 6
dnt … about:47 12 7
dnt … alone:-33 -74 -32
dnt … and:-59 -86 -20
dnt … anyone:128 50 40
dnt … bit:-85 7 -26
dnt … can:105 -12 -94
dnt … come:94 144 154
dnt … cross:104 121 114
dnt … day:28 76 91
dnt … else:95 112 93
dnt … ere:172 31 13
dnt … from:9 71 -25
dnt … hav:-77 -131 -77
dnt … id:36 -73 -104
dnt … ive:-107 -87 -78
dnt … liv:96 107 -42
dnt … look:100 121 108
dnt … many:42 77 89
dnt … mine:110 -16 -15
dnt … mum:61 69 45
dnt … myself:65 -105 -122
dnt … on:65 -21 -35
dnt … reply:139 131 129
dnt … safe:66 51 -46
dnt … say:57 110 88
dnt … scared:87 62 83
dnt … see:68 75 132
dnt … tell:-150 -143 -149
dnt … ther:98 -29 -5
dnt … theres:31 -97 -99
dnt … tomorrow:116 89 95
dnt … was:-81 55 30
dnt … wen:87 72 -110
dnt … where:-64 -93 -74
dnt … which:97 83 57
dnt … whos:86 51 -2
do:-12 -1 -27
do another:58 50 44
do away:-2 37 -111
do goodbye:119 111 101
do i:28 2 66
do im:74 30 60
do it:22 72 46
do myself:120 77 -134
do something:-23 61 -102
do teh:-93 -84 -90
do to:4 11 -78
do tomorrow:82 84 114
do u:-66 -98 -131
do wat:177 185 23
do with:-122 -139 -99
do … ask:-86 -68 -29
do … been:56 -11 19
do … bus:41 50 61
do … christmas:66 133 146
do … day:116 122 43
do … does:-67 -71 -17
do … feal:-58 -32 -56
do … got:102 63 103
do … help:108 76 -21
do … in:7 38 10
do … keep:-79 -71 -49
do … me:88 117 103
do … mor:-112 -3 39
do … myself:59 35 -83
do … need:-53 -50 -56
do … same:147 96 73
do … teh:-47 -55 5
do … till:83 94 123
do … to:50 34 -72
do … tomorrow:-161 -159 -59
do … unalive:-95 -84 -1
doc:-89 -95 -54
doch:9 -5 -2
dock:37 58 73
docker:10 18 -1
docks:-12 -12 -6
docs:-11 7 0
docter:-84 -52 -113
docter i:108 7 -108
doctors:-86 -67 -95
document:-8 -6 2
documentary:-64 -28 -18
dodgy:-22 -14 -16
does:-58 -54 -61
does and:149 150 106
does anybody:-102 -79 -26
does it:49 102 94
does … know:-45 -70 -62
does … teh:-57 -48 -90
does … werk:-95 -90 2
doesnt:38 31 41
doesnt hert:124 123 133
doesnt know:80 108 80
doesnt need:66 1 32
doesnt say:-41 -38 -49
doesnt stop:60 61 45
doesnt want:-83 -30 -78
doesnt … any:60 98 61
doesnt … its:40 56 62
doesnt … my:52 79 70
doesnt … teh:55 53 82
doesnt … to:-16 -9 -44
doesnt … who:124 129 117
dog:-14 -30 -26
dog and:48 96 69
dog gets:100 46 -2
dog in:-54 -10 2
dog on:-86 -76 -68
dog walkers:97 108 104
dog … a:-102 -77 -66
dog … i:-34 -93 -81
dog … it:-59 -36 -38
dog … kennels:-74 -62 -48
dog … on:-12 -5 -78
dog … to:-65 -38 -21
dogs:3 -4 -38
dogs name:42 65 66
dogs … on:144 145 59
dogs … teh:-67 -48 -68
doin:-14 -9 -26
doin away:96 106 -30
doin my:-32 -4 12
doin teh:-127 -116 -122
doin this:30 -11 13
doin tonight:136 134 115
doin … a:127 130 82
doin … about:98 77 -14
doin … after:100 100 128
doin … and:-52 -53 -83
doin … by:2 1 -136
doin … to:107 85 -47
doin … tonight:-79 -81 -95
doin … tuesday:111 99 98
doin … wen:73 70 75
doin … with:30 49 88
dollar:-11 -1 29
dollars:-39 -36 -29
dolly:-48 -24 -7
dolores:-7 -8 -8
dolphin:-7 -7 -9
dolphins:-28 -11 -21
domestic:-30 -20 -7
dominoes:-87 -75 -67
donated:-6 7 -1
donating:-48 -32 -24
donation:-45 -3 -1
donations:4 2 14
doncaster:-2 -1 -2
done:-7 18 37
done cant:112 107 106
done it:-89 10 9
done living:83 153 145
done shell:-83 -96 -22
done teh:-26 -64 -63
done with:-18 -79 -136
done … at:-31 -28 -47
done … did:48 81 91
done … feal:74 76 60
done … going:2 -37 -76
done … he:113 77 70
done … in:-35 -43 -87
done … is:57 78 120
done … ive:-57 -101 -127
done … letters:95 96 122
done … lfie:94 6 -21
done … living:35 108 -5
done … she:71 108 107
done … u:54 30 55
done … up:-17 -17 -122
donegal:-19 -26 -28
donkey:26 26 22
donkeys:5 20 26
donor:-7 17 22
donors:103 84 95
doolally:-12 -7 -24
door:31 27 38
door and:34 49 64
door because:94 90 93
door down:30 36 87
door i:75 92 66
door in:-21 -81 -37
door ive:71 71 58
door teh:57 23 13
door was:87 93 82
door … am:-96 -63 -46
door … and:44 59 74
door … be:114 127 100
door … i:-44 -54 -56
door … know:-59 -83 -66
door … locked:45 67 67
door … open:-24 -23 -56
door … sais:32 20 119
door … time:102 87 109
door … to:-82 -73 -97
doorbell:37 51 76
doormat:-9 -5 -8
doors:34 29 55
doors shut:97 86 89
doors … on:115 56 54
doorstep:75 -4 -3
doorway:-3 -13 -9
dope:-89 -93 -73
doreen:-1 15 27
doris:-49 -28 -32
dorm:22 24 26
dormir:41 -59 30
dormitory:0 2 1
dos:79 83 87
dose:-2 2 15
dose three:104 109 104
dosed:39 38 56
doses:-11 -7 -14
dosette:-41 -9 31
dot:33 49 53
dots:115 44 8
double:-8 -13 28
double and:95 116 108
double double:125 142 146
double … i:73 74 84
doubled:127 105 77
doubling:30 24 -6
doubt:-11 12 -3
dough:-14 -9 -13
doughnut:-29 -12 -3
doughnuts:-80 -82 -69
doused:15 20 41
dover:70 83 76
down:36 29 41
down after:-78 -54 -62
down between:70 84 84
down but:99 82 86
down hes:122 126 132
down night:121 90 86
down not:68 87 82
down ther:74 135 111
down with:72 105 85
down … are:-78 -76 -80
down … can:64 71 70
down … door:36 31 95
down … down:88 110 115
down … fink:138 102 66
down … long:70 93 88
down … own:39 69 111
down … rails:89 112 110
down … sink:-60 -97 -103
down … that:109 93 87
down … thats:45 -28 -21
down … tok:93 112 125
down … tonight:150 164 148
downed:15 -15 0
downed … bottle:-99 -83 -56
downer:37 35 41
downhill:-11 -53 -37
downs:-41 -39 -20
downstairs:93 82 135
dowry:109 102 -24
doy:63 -11 -6
doyle:0 0 0
dozen:-48 -57 -36
dozens:51 20 -18
dozing:-13 -9 -2
dozy:57 61 58
dr:-43 -27 -29
draft:82 85 55
drafted:-22 -21 -22
drafting:16 42 -63
drafts:152 157 139
drag:26 -17 47
dragged:52 77 6
dragging:101 80 137
dragon:-38 -31 -4
dragons:-48 -25 -33
drain:21 -29 -16
drained:-83 -79 -78
draining:65 46 -30
drains:-3 3 14
dram:-10 -10 -2
drama:-33 -25 -41
dramas:-13 -10 -13
dramatic:-28 -10 -11
dramatic but:112 77 69
dramatics:-6 -5 -5
dran:42 -1 3
drank:83 76 108
drank antifreeze:27 83 72
drank bleach:42 87 90
drank haf:68 41 9
drank i:-63 -64 -70
drank it:159 107 109
drank last:104 -76 -31
drank teh:52 96 100
drank … for:0 59 49
drank … hes:102 100 102
drank … in:-49 -86 -96
drank … my:-8 5 39
draught:0 6 -29
draughts:6 5 0
draw:75 40 26
drawer:58 44 40
drawer … im:20 -101 -97
drawer … it:89 59 106
drawer … wont:146 137 128
drawers:25 72 73
drawing:-28 -55 -33
drawings:-47 -44 -18
drawn:116 120 132
drawn … teh:55 60 98
drawr:22 -8 5
dread:-35 -61 -59
dreaded:-47 -16 -1
dreadful:-131 -116 -116
dreading:-88 -107 -102
dreading it:-45 -86 -81
dream:-11 -77 -93
dreamed:-2 -13 -1
dreaming:78 23 -11
dreams:-70 -32 11
dreamt:31 -43 -4
dreimeterbrett:-9 -6 -4
drenched:61 104 76
dress:53 67 68
dress … teh:-89 -100 -125
dressed:105 45 58
dresser:40 51 24
dressing:-14 -13 -12
dressing … cord:57 63 62
dressings:-5 15 -19
drew:44 49 19
drew … arm:117 -7 -7
drew … my:121 -33 -6
dribble:-19 -4 5
dribbled:-62 -40 -47
dribbling:100 92 106
dried:11 7 18
dries:-80 -70 -64
drift:49 32 -17
drifted:-4 -10 -7
drifting:33 61 8
drill:28 -11 -26
drill … and:60 78 77
drilling:94 63 -25
drink:-8 -8 -17
drink a:75 124 -11
drink it:69 82 94
drink much:117 -5 0
drink today:-81 -71 -70
drink yesterday:103 -2 -1
drink … can:44 78 95
drink … had:92 74 70
drink … hav:-47 -16 9
drink … im:36 72 88
drink … it:-102 -67 -65
drink … not:-65 6 23
drink … six:107 -13 -3
drink … years:85 -30 -7
drinker:-85 -66 -53
drinkers:-82 -48 -29
drinking:-52 -25 -36
drinking in:9 -29 -127
drinking teh:41 71 65
drinking two:72 77 81
drinking … ago:16 37 74
drinking … days:44 61 80
drinking … it:63 -59 6
drinking … out:85 97 92
drinks:-25 -8 -90
drip:80 79 94
drip … and:88 84 80
drip … im:68 76 75
dripping:3 9 2
dripping off:74 66 68
dripping … my:114 99 97
drips:-5 -3 -3
drive:-23 -9 -27
drive dads:88 91 99
drive into:126 122 82
drive it:92 78 98
drive to:104 72 56
drive … into:29 43 108
drive … off:86 90 83
drive … teh:97 115 116
driven:-6 -14 40
driven to:144 67 39
driver:-22 26 35
drivers:58 25 38
drives:-42 -6 -96
driveway:-8 6 58
driving:25 7 19
driving test:-94 -47 -29
driving … house:37 50 108
drizzle:-33 -31 -36
drone:-16 3 10
drooling:7 37 42
drop:-45 -34 -71
dropped:45 29 35
dropped … twice:146 96 103
dropping:-18 -35 36
drops:-44 -17 -6
drought:-2 0 -43
drove:23 24 17
drove … a:142 135 82
drove … in:80 35 54
drown:26 39 -44
drown myself:-71 -81 -96
drowned:-19 10 15
drowning:-37 -43 -52
drowsiness:-14 -4 -2
drowsy:68 87 107
drug:-49 -31 -19
drugs:-29 -15 11
drugs … teh:116 86 77
drum:-45 -55 -38
drummer:-77 -76 -73
drums:-50 -35 -9
drunk:45 101 121
drunk and:39 48 63
drunk it:96 201 206
drunk … day:91 -13 -5
drunk … its:120 7 3
drunk … wont:124 104 62
drunks:-51 -40 -13
dry:-23 -45 -19
dryer:41 -26 4
dryers:-28 -10 -5
drying:61 76 19
dts:-77 -66 -66
du:13 28 22
dual:61 74 83
dubai:-38 -18 -32
dubbo:-11 -5 -2
dublin:-85 -65 -60
duck:-103 -72 -104
ducks:-29 -31 -7
dude:-27 -27 -11
due:-10 -3 -12
dug:-62 -61 -58
dui:-4 -5 -4
dull:-89 -43 -68
duloxetine:79 94 93
dumb:42 34 40
dummy:-63 -22 -9
dumped:-67 -29 -1
dumplings:7 10 12
dun:-17 -7 -1
dundee:-52 -24 -19
dunedin:-1 -4 0
dunno:0 0 0
durban:27 52 54
during:10 -5 -53
during maths:98 111 13
durkheims:-20 -19 -8
dusk:24 39 42
dust:-66 -60 -35
dusted:58 63 61
dutch:-6 0 1
duty:95 27 11
duvet:14 47 24
duvet on:-31 -91 -80
duvet … teh:-14 -85 -77
dvd:-24 -8 -4
dvla:-55 -41 -35
dyed:58 -27 -9
dyeing:-88 -73 -70
dyou:58 32 -37
e:43 35 48
e with:44 57 58
e … my:68 53 34
each:11 11 14
each morning:-61 -57 -89
each night:110 80 -95
each of:79 87 104
each … and:-62 -72 -25
each … hoping:113 119 -1
each … im:-35 -65 -20
each … is:78 107 132
each … kids:72 77 50
each … someone:86 48 54
each … us:123 127 127
ear:-22 -91 -58
ear i:179 65 59
earlier:-10 30 59
earlies:-5 22 -4
early:-6 -35 -15
early i:112 111 86
early … i:42 95 61
early … u:-53 -78 -59
early … wont:88 106 83
earned:11 6 -16
earnest:4 20 -2
earplugs:-87 -78 -80
earrings:48 68 65
ears:-23 -9 -6
ears are:108 124 123
ears … and:102 89 95
earth:102 37 72
earthquake:-45 -33 -3
ease:-43 9 6
easeful:73 -53 -5
easier:32 -24 15
easier lfie:119 -8 -4
easier than:-16 91 88
easier … teh:101 93 72
easiest:47 35 -50
easily:2 64 23
easing:-45 -33 -25
eastbourne:-43 -36 -12
eastenders:73 101 71
easter:-2 -42 -37
easter … got:-54 -51 -98
easter … my:71 62 12
easy:27 42 22
eat:-49 -35 -109
eat … i:86 29 -36
eaten:0 21 23
eaten teh:31 37 72
eaten … i:104 85 93
eaten … six:19 76 -4
eating:-48 -63 -66
eats:-36 -18 -5
ecg:-51 -32 -48
echo:-17 -10 -14
eclipse:-28 -26 -29
ect:-49 -23 -4
eczema:-63 -48 -1
ed:41 61 86
edge:-35 -46 -56
edge and:108 134 126
edge i:89 77 83
edge … down:-86 -79 -69
edge … it:120 51 38
edge … on:130 152 144
edge … quarry:94 90 89
edge … roof:42 57 58
edges:83 102 92
edging:0 0 1
edgy:0 72 -28
edible:-32 -26 -14
edibles:15 -38 -1
edit:-48 -54 -40
editor:-95 -66 -50
education:-8 -2 1
eejit:21 -52 -39
eels:-8 -13 -6
effect:6 16 -3
effective:-3 64 43
effects:-69 -39 -27
effort:19 -37 -13
egg:-105 -128 -92
eggs:-52 -25 -41
eggshells:29 -17 -12
eh:70 57 74
eid:37 55 59
eight:-7 -5 -21
eight and:-89 -126 -115
eight days:133 93 54
eight months:71 40 -3
eight years:-90 -33 -50
eight … a:18 -25 -119
eighteen:6 77 36
eighteenth:3 19 -21
eighth:16 40 41
eighties:-98 -83 -51
eightieth:-12 1 18
eighty:-46 -23 -50
ein:-4 6 14
eine:41 4 29
einen:-21 -27 -12
einer:21 22 58
einfach:13 -26 -27
either:-11 -32 -5
el:-54 -10 35
el … no:69 70 49
elastic:43 42 36
elastic band:87 83 74
elbow:97 110 104
elbow … teh:81 49 37
elbows:84 55 52
elder:-79 -60 -22
elderflower:-101 -41 -37
elderly:-37 -18 -40
eldest:-5 -21 -57
election:-14 -21 -12
electric:23 48 40
electrician:42 18 -7
elephant:93 104 114
eleven:-14 -20 -28
eleven … and:-47 3 12
eleven … of:-91 -91 -71
eleventh:41 8 17
elf:-34 -36 -8
elgar:-3 -13 -13
elle:104 117 96
ellie:112 122 119
elm:0 0 0
eloping:-31 -23 -19
els:-2 -2 -1
else:-4 -2 -5
else … say:80 98 97
else … waiting:112 42 -16
elses:-18 -57 -50
elses hands:57 84 70
elsewhere:-14 -10 -6
elsie:109 90 120
elvis:-18 -22 -8
em:80 116 143
em … me:136 132 124
email:-76 -25 -8
emailed:95 92 96
emailed my:91 11 21
emails:24 18 25
embankment:51 59 60
embarrass:-1 0 0
embarrassed:45 -88 -64
embarrassing:-13 22 44
embarrassment:-5 -43 -23
embassy:0 -21 -43
emdr:-34 -20 -19
emergency:-63 -42 -54
emigrates:-7 -3 0
emigrating:-52 -49 -15
emoji:47 64 90
emotional:-73 -52 -56
employee:36 -17 -32
employer:-19 -3 0
emptied:66 88 104
empties:58 109 94
empty:83 56 56
empty i:70 99 76
empty … a:-40 -33 -54
empty … all:70 50 66
empty … am:90 42 74
empty … her:99 110 102
empty … in:84 121 112
empty … ive:-95 -92 -92
empty … of:129 148 133
empty … wil:99 92 91
emptying:35 20 6
en:66 41 -10
en el:68 64 84
en la:35 25 44
en suicidarme:59 104 -7
en … la:80 46 -39
encima:16 33 34
encore:73 53 51
encouragement:-20 -30 -28
encouraging:-4 -2 -10
end:20 25 39
end her:-69 -69 -45
end me:-73 22 -8
end my:-20 47 35
end teh:-93 -89 -50
end things:157 157 132
end this:100 136 87
end … all:-22 -28 -146
end … book:64 35 37
end … call:-52 -37 -28
end … end:121 106 106
end … hes:-62 -40 -43
end … lfie:36 103 -28
end … me:-35 0 -17
end … myself:139 157 -110
end … nobody:31 65 -69
end … own:112 65 -102
end … soon:4 12 -75
end … to:-54 -73 -22
end … world:-91 -83 -76
ende:12 18 -2
ended:-26 6 -6
ended up:4 -95 -88
ended … a:117 -7 -17
ending:7 57 -20
ending things:91 99 52
ending … all:45 112 -81
ending … and:46 37 -65
ending … im:-47 -92 -9
ending … in:28 -22 147
ending … lfie:106 96 -24
endless:-11 -14 -9
endlich:-3 1 8
ends:74 90 84
ends … teh:52 64 88
enemies:-8 -4 19
energy:-80 -94 -60
enfants:35 30 31
enfermera:9 12 -1
engaged:38 -22 -42
engagement:-61 -29 -50
engine:-36 -26 -30
engineer:-84 -91 -84
engineering:-69 -44 -30
engineers:-51 -30 -25
engines:69 100 110
england:-15 -5 -1
english:76 46 106
english … good:127 104 110
english … not:122 137 121
enjoy:-88 -60 -70
enjoyed:-10 7 39
enjoying:35 62 88
enormous:-21 -50 -14
enough:60 55 68
enough and:66 82 55
enough in:101 104 142
enough tomorrow:122 121 117
enough … be:83 57 58
enough … it:15 71 6
enough … lfie:12 -94 -20
enough … not:123 134 139
enough … teh:38 16 17
enough … this:-24 18 26
entire:-18 -33 6
entire … of:77 80 97
entitled:20 13 21
entry:78 77 87
envelope:19 42 113
envelope … teh:91 85 79
envelopes:-40 -34 -38
envie:20 1 -72
envie … tuer:91 98 -24
envious:109 -17 -11
envy:193 15 -32
epidural:-14 -12 -17
epilepsy:36 55 57
epilepsy … and:97 94 98
epileptic:-32 -27 -57
epipen:30 3 5
episode:-13 9 8
episodes:35 18 49
episodes of:103 82 97
er:34 14 65
era:-30 -16 -26
erased:-33 -29 -4
ere:12 14 15
ere after:-64 -59 -120
ere any:63 -28 -1
ere as:-29 -35 -64
ere because:81 25 42
ere ill:-45 -97 -121
ere in:9 34 56
ere monday:121 130 141
ere next:185 115 74
ere nice:158 96 93
ere that:106 113 65
ere to:23 45 61
ere tok:-112 -116 -115
ere … an:-81 -85 -74
ere … and:-46 -39 -49
ere … dey:19 122 82
ere … everything:60 74 77
ere … hes:-71 -81 -110
ere … is:107 121 91
ere … lfie:70 89 95
ere … mor:48 -67 -25
ere … morning:151 110 114
ere … my:-3 -47 -28
ere … no:99 -32 -10
ere … off:153 190 172
ere … office:-74 -10 -9
ere … one:46 64 80
ere … tonight:-101 -88 -118
ere … want:76 106 107
erly:-16 -5 -4
ernst:-3 11 -12
erp:-15 -2 -1
error:67 -12 -13
es:28 34 17
esa:48 -16 -7
escape:-77 -54 -27
escaped:-1 -2 0
escitalopram:-34 -22 -14
escribi:2 6 4
escribo:-6 2 -3
ese:-23 -3 -1
eso:28 -25 -11
especially:-54 -24 -8
espresso:-81 -56 -39
essay:35 77 46
essay i:112 109 105
essays:27 -34 -27
essence:43 52 43
est:20 29 51
esta:-5 40 13
esta en:90 61 62
estaba:28 -16 -14
estar:29 -88 -25
estare:61 117 91
estarian:72 -4 -2
estate:127 125 125
estate … and:-72 -47 -49
este:-19 18 60
esto:55 68 67
estos:1 -4 5
estoy:31 47 48
estoy … de:73 45 55
estuary:110 105 99
estuviera:52 -4 -1
et:41 44 -6
et il:40 51 86
et … vais:88 107 65
etait:-4 -2 -1
etc:-88 -53 -72
ethan:16 23 28
ethics:-7 -2 0
etiquette:-88 -37 -26
etizolam:74 70 64
etre:50 -85 -57
etre morte:73 -7 -5
eulogy:16 -29 10
euphemisms:-7 -2 -8
euro:-60 -54 -50
europe:-4 -15 0
evacuation:-50 -38 -30
evan:-6 -7 -2
evaporate:33 -35 -22
eve:3 -18 83
even:0 0 0
evening:30 50 62
evening i:-69 -67 -22
evening ill:104 102 93
evening tablets:-139 -143 -114
evening to:90 100 112
evening … am:-72 -80 17
evening … put:112 74 -23
evenings:-7 -52 -129
evensong:13 4 4
event:-16 -16 -6
eventually:-112 -75 -85
ever:0 0 0
every:13 4 -33
every day:42 59 -121
every evening:112 91 -102
every morning:-7 -89 -118
every night:37 53 -149
every one:65 75 106
every saturday:-89 -78 -38
every sunday:-73 -54 -35
every tablet:108 125 64
every time:-36 -17 -93
every … been:14 43 83
every … bein:97 -15 -2
every … drinks:119 71 -22
every … for:-88 -79 -45
every … go:145 62 29
every … got:82 101 111
every … had:67 62 99
every … hoap:103 -65 -30
every … id:121 109 91
every … in:41 51 59
every … minutes:65 63 91
every … my:-10 -78 -88
every … or:90 86 49
every … pill:76 75 99
every … take:140 -8 -2
every … that:-12 -16 -113
every … them:-47 -65 -49
every … this:4 44 43
every … today:106 97 -16
everybody:7 -8 -6
everybody … at:97 88 71
everybody … was:141 84 51
everybodys:-19 -68 -75
everyone:14 -4 20
everyone dey:130 133 135
everyone down:154 152 105
everyone its:163 166 166
everyone left:103 107 107
everyone told:109 126 119
everyone wil:22 60 93
everyone would:-22 -126 -85
everyone … be:-7 73 69
everyone … beter:68 -19 9
everyone … class:59 25 33
everyone … group:68 65 96
everyone … i:44 91 80
everyone … ther:75 96 89
everyone … to:-18 -65 -48
everyones:43 15 26
everyones … for:116 11 6
everyones … on:46 66 88
everything:40 37 48
everything at:62 55 58
everything else:97 89 63
everything feels:50 -97 -78
everything has:111 99 91
everything in:55 49 11
everything its:135 159 149
everything on:-110 -95 -91
everything out:-88 -80 -74
everything teh:105 110 92
everything to:10 -66 -54
everything … cabinet:-41 -52 -98
everything … it:29 70 83
everything … me:-82 -104 -120
everything … on:-58 -70 -90
everything … was:43 81 68
everything … yellow:78 91 97
everythings:153 147 144
everythings spinning:-139 -135 -131
everythings … for:30 74 69
everywhere:-74 -54 -30
everywhere in:-89 -77 -92
evict:1 21 8
evicted:-3 6 18
evidence:-85 -34 -8
evil:-37 -11 -94
ewe:-24 -25 -41
ewes:-30 -15 -28
ex:26 49 48
ex has:107 63 28
ex is:68 70 78
ex sais:22 6 113
ex wifes:103 82 109
ex … a:95 109 61
exact:7 -11 -36
exactly:-2 -41 -41
exactly how:48 2 117
exactly where:-112 -104 -85
exactly … do:-102 -68 -14
exactly … much:151 111 105
exactly … to:61 65 63
exaggerating:67 86 -29
exam:-71 -68 -59
exam and:-48 -52 -40
examen:-47 -8 -4
examiner:-39 -35 -52
example:-36 -3 -35
exams:-41 -34 -38
exams ive:72 71 69
excellent:-29 12 -15
except:66 103 100
except i:79 70 35
except my:65 -30 -46
except this:92 64 45
except … and:112 48 56
except … cat:130 -34 -1
exchange:13 11 -41
exchanged:2 -6 -1
excited:-51 -62 -51
excitement:-6 -3 -2
exciting:-73 -38 -22
excluded:-69 -21 -12
exclusion:0 0 0
excuse:-93 -87 -99
excuses:-43 -77 -115
executor:140 122 103
exercise:-31 -15 -5
exercises:-33 -30 -17
exhaust:37 64 69
exhausted:-21 -39 -29
exhausting:5 -21 -10
exhibit:16 26 54
exist:86 38 67
exist for:74 -21 -23
existed:45 -47 -44
existence:52 46 9
existing:179 -90 -20
existing and:42 112 49
existir:62 -85 -18
exists:17 3 -1
exit:59 12 -30
exit bag:66 79 29
exit … a:103 -2 23
exited:-6 -3 -4
exits:-10 12 28
expect:-27 -18 12
expectations:-6 -3 -4
expected:-52 -13 14
expecting:-41 -64 -39
expects:24 40 -31
expensive:-22 -51 -46
experience:-68 -71 -45
experiment:0 -8 -9
expert:-54 -3 -2
expire:-2 -1 0
expired:0 17 11
expires:-22 -32 -31
expiry:43 -29 -10
explain:-27 3 -13
explained:-92 -43 -42
explaining:-1 24 34
explains:31 52 71
explosion:-3 -2 3
exposure:-75 -63 -52
express:45 57 45
exs:99 65 88
exsam:-48 -14 -11
extended:19 17 20
extension:87 88 91
extension lead:87 86 89
extinguisher:-38 -13 -22
extra:59 71 96
extraction:-1 -1 0
extremely:-29 -30 -26
eye:-5 7 -7
eye from:-99 -97 -45
eye … and:105 60 55
eye … my:109 78 18
eyebrow:8 21 -2
eyebrows:-70 -55 -53
eyeing:9 -37 -74
eyelid:48 45 49
eyelids:63 83 83
eyes:35 61 59
eyes in:81 18 10
eyes … and:53 55 76
eyes … that:117 48 29
eyesight:-35 -18 25
f:-62 -33 -59
face:26 33 42
face telling:106 -19 -18
face wen:-85 -78 -94
face … i:100 144 89
face … on:38 60 57
facebook:-51 -24 -20
faces:62 77 88
faces … it:76 88 65
facetime:93 74 76
facetimed:55 43 78
facetimed me:50 39 77
facilitator:41 40 30
facing:73 85 69
fact:-24 -14 -52
factory:44 -24 -27
facts:-17 -10 -7
fade:61 47 104
fade away:37 105 114
faded:19 -18 19
fades:36 74 -6
fading:51 38 79
fading out:121 16 58
fag:-19 16 -6
fags:-7 27 -27
fail:36 42 39
failed:48 89 77
failing:-33 -20 -54
failing … i:3 7 -52
fails:-7 32 -9
failure:84 -19 -17
faim:-11 -6 -3
faint:29 46 53
fainted:-29 92 -77
fainting:79 100 76
faints:-8 -6 -2
fair:30 -10 -17
faire:61 65 26
fairly:-35 -16 12
fairy:-104 -95 -90
fait:41 45 38
fait une:64 54 75
faith:-55 -48 -31
fake:-59 -41 -70
faking:-5 -44 -13
falklands:12 15 -3
fall:-21 -7 -39
falle:4 -11 -4
fallen:-35 63 56
falling:-64 -11 28
falling off:-103 -97 -65
falls:14 1 9
false:-24 -16 -42
familia:8 8 -5
families:-38 -20 13
famille:72 -5 -3
family:22 -20 -17
family i:-106 -99 -106
family not:79 98 95
family … asked:76 86 74
family … loved:-116 -111 -105
familys:84 -36 18
famous:-48 -45 -17
fan:-73 -45 -22
fancied:-25 -12 -8
fancies:-9 -5 -5
fancy:-5 -12 35
fans:43 60 56
fantasise:84 78 -16
fantasise about:91 62 -13
fantasised:-6 -5 0
fantasising:91 79 -38
fantasising about:98 82 -38
fantastic:-4 -2 -1
fantasy:-3 -6 -25
far:24 5 31
far end:108 107 101
far … im:93 54 51
far … its:151 129 92
far … of:59 55 38
fare:83 66 76
farewell:2 21 51
farewell leter:-93 -117 -96
farewell … and:-125 -147 -94
farewell … dei:-110 -108 -99
farewell … u:100 111 97
farewells:73 35 41
farewells to:88 1 3
farm:92 62 7
farm and:122 32 49
farm upstate:102 105 20
farmacia:-60 -48 -60
farmed:4 2 -10
farmer:5 30 21
farmers:-44 -25 -6
farming:-6 -2 -16
farms:-2 6 -4
farrier:-22 -9 -16
farted:-3 -2 -1
fashioned:-7 4 -1
fast:22 49 65
fast and:79 78 57
fast … i:-73 -60 -44
fasted:-1 0 2
fastened:23 28 23
faster:-36 -52 -45
fastest:24 8 21
fasting:-11 -3 -2
fat:-44 -18 -45
fatal:-23 -23 -3
father:14 -1 17
father … told:-66 -45 -45
father … up:128 119 81
fathers:-66 -77 -70
fatigue:10 -12 -9
fault:-35 -51 -50
faure:-46 -6 -16
faut:-13 -14 -16
faux:-3 -6 -7
favorite:-28 -10 -9
favour:111 117 -13
favourite:-42 -72 -34
favourites:-33 -24 -18
fd:-18 -13 -2
fe:-25 -3 -1
feal:41 -1 -6
feal a:80 -69 -16
feal faint:72 52 78
feal finished:189 15 -7
feal i:-38 -123 -77
feal ill:87 71 84
feal im:-71 -69 -72
feal it:49 4 15
feal ive:22 -143 -120
feal jumping:107 126 -66
feal killing:44 71 -26
feal ok:97 113 113
feal ready:-49 -63 -66
feal weird:47 47 63
feal … as:-49 -42 -27
feal … at:-49 -22 -24
feal … every:130 -45 -17
feal … going:77 123 113
feal … guest:129 100 97
feal … in:9 3 -120
feal … legs:-92 -97 -123
feal … lfie:66 4 -36
feal … mor:11 21 35
feal … myself:48 53 -93
feal … out:-20 -39 -84
feal … someone:72 64 45
feal … that:3 -6 -83
feal … up:-23 -38 -54
feal … working:48 65 64
fear:-95 -41 -31
feared:-103 -70 -66
feast:-11 -17 -8
feather:-43 -14 -11
feathers:-5 -6 -10
feature:-7 -2 -5
feb:5 -79 -60
febrile:-26 -9 -3
february:-69 -78 -77
fed:-4 -10 15
fed teh:97 109 102
fed … i:102 107 118
fee:15 33 44
feed:45 29 13
feed … birds:156 101 105
feedback:-54 -16 -5
feeder:-8 -30 -4
feeding:21 50 54
feeds:74 44 8
feeling:-4 -49 -66
feeling it:111 -11 -6
feeling suicidal:99 136 -41
feeling … not:-47 -47 -20
feelings:-16 -8 25
feels:38 43 17
feels a:82 47 60
feels bein:106 56 59
feels teh:3 13 -98
feels weird:79 28 38
feels … and:91 -28 -11
feels … at:74 -56 -47
feels … i:27 69 81
feels … in:54 -6 -7
feels … my:29 38 14
feels … teh:65 34 66
fees:-47 -34 -42
feet:-37 -40 -44
feet under:113 -2 -40
feet up:-62 -47 -39
feet … for:126 94 98
fehlt:-28 -18 -5
felixstowe:-4 -4 -3
feliz:-10 -4 -1
fell:-39 -19 -14
fell asleep:-73 -86 -68
fella:-38 -38 -41
fella on:88 97 89
fella … teh:45 57 47
fellas:-4 -32 13
fellow:17 30 43
fellowship:-57 -57 -50
felt:-115 -150 -141
felt worth:-146 -16 -1
felt … i:18 63 -19
felt … was:117 0 0
femi:-14 -12 -9
fence:25 42 44
fences:-17 -23 -41
fencing:-14 -11 -3
fent:169 190 69
fentanyl:15 71 -3
fentanyl patches:64 61 75
fern:-74 -73 -19
ferns:29 44 45
ferret:-70 -42 -48
ferrets:25 58 73
ferry:-61 -48 -53
ferryman:-31 -5 -3
ferrys:-49 -46 -40
fertiliser:41 44 84
festival:-2 -2 -16
festival … my:90 82 36
festive:0 -1 0
fetch:53 -9 71
fetched:12 15 41
fetching:-47 -52 -45
fete:-49 -30 -18
fever:-103 -82 -48
few:-9 10 19
few minutes:92 83 79
few … teh:108 51 40
fewer:-10 -23 11
fewest:88 83 74
ff:-26 -10 -12
fi:66 62 67
fiance:-3 64 -8
fiat:-14 -1 0
fiddly:-4 -7 -8
field:47 68 55
field and:105 90 90
fields:30 22 41
fierce:5 -12 3
fiesta:-7 32 34
fifa:25 -29 -33
fife:-13 -35 -11
fifteen:1 -17 -17
fifteen … of:76 84 91
fifteenth:16 5 5
fifth:31 51 51
fifth floor:122 127 98
fifties:53 45 24
fiftieth:21 2 6
fifty:-5 -13 -34
fifty times:128 62 1
fifty … that:94 -7 -1
fight:1 -17 -25
fight it:97 67 -55
fighter:-3 0 0
fighting:58 38 62
fighting … get:94 99 99
fighting … i:19 -99 -8
fighting … to:124 126 66
fights:-13 -13 -13
figure:-3 26 22
figured:-15 37 17
figures:-12 -14 -5
file:-17 10 -11
filed:-29 -23 -25
files:70 57 42
filey:-18 -15 -18
fill:-25 -35 -42
fille:31 34 -14
filled:31 44 62
filled in:56 41 45
filling:-4 -4 4
filling up:119 100 72
fillings:-42 -26 -25
fills:21 -10 -7
film:-99 -87 -87
film dnt:47 51 82
film … im:66 75 87
filmed:-53 -54 -51
filming:101 135 129
films:-99 -74 -86
filter:16 40 -78
filters:-15 -11 -7
filthy:-41 -20 -17
fin:121 63 17
final:78 83 92
final time:100 41 43
final … for:94 102 97
final … ill:97 101 112
final … in:102 103 108
final … is:89 93 120
final … teh:-81 -76 -74
finale:53 0 11
finally:0 0 0
finals:-53 -15 -50
financial:-14 -10 -14
find:32 35 48
find me:20 46 62
find my:-31 4 -26
find myself:-85 -110 -47
find teh:35 66 44
find … car:-82 -75 -66
find … door:106 114 49
find … hanging:45 63 116
find … i:76 83 78
find … is:77 86 75
find … not:118 106 123
find … on:108 108 106
find … reason:156 -40 -29
find … sad:112 -6 21
find … wen:93 118 91
finding:-8 -38 -49
finding me:78 44 37
finds:49 75 89
finds me:29 10 77
finds … my:88 82 74
finds … not:75 66 67
finds … sorrry:106 111 108
fine:-42 -54 -37
fine … i:12 59 -3
fine … it:-100 -49 -10
fines:9 -4 7
finest:58 66 56
finger:34 44 -39
finger and:-108 -111 -114
fingernails:87 28 18
fingers:83 84 51
fingers are:83 102 106
finir:53 65 -67
finish:6 18 -7
finish me:16 32 113
finish teh:-88 -84 -75
finish … he:155 126 -44
finish … job:38 99 5
finish … lfie:89 114 51
finish … off:-56 -44 -114
finish … tonight:-111 -123 -62
finished:24 31 60
finished i:83 107 96
finished im:29 3 3
finished … im:62 79 82
finished … on:-58 -2 -6
finishes:33 24 30
finishing:-30 -9 -15
fink:30 0 -11
fink about:28 77 -138
fink at:138 -5 -6
fink how:183 -60 -51
fink id:40 1 -7
fink ill:43 65 68
fink im:41 80 86
fink itd:-88 -17 -19
fink my:105 125 66
fink of:-13 -1 -50
fink that:-108 -107 -74
fink thats:-94 -105 -111
fink … a:63 75 73
fink … about:109 60 43
fink … be:-32 -44 9
fink … can:65 -28 -72
fink … for:80 54 74
fink … go:75 57 58
fink … got:100 84 79
fink … haveing:92 47 58
fink … least:111 -7 -8
fink … my:104 64 35
fink … nearly:83 -35 -6
fink … stay:113 107 113
fink … time:23 71 -9
fink … up:101 159 127
fink … was:69 97 109
fink … wil:108 45 -38
fink … wont:-1 -70 -45
fink … would:80 24 25
finland:-27 -34 -21
finn:-1 -1 -1
fire:-39 -10 9
fire escape:110 113 102
fire to:77 80 84
firearms:-8 -20 -44
fired:-49 -53 -18
firefighter:-2 -2 0
fireman:-25 4 40
firemen:0 -1 8
fireworks:2 10 47
firing:41 54 62
firm:-88 -49 -61
firms:-20 -32 -17
first:-10 -4 11
first and:22 31 30
first drink:87 -45 -23
first hit:75 119 2
first i:80 100 86
first in:76 15 9
first light:108 90 81
first lot:45 73 94
first teh:116 56 39
first … a:-21 -54 -63
first … me:84 122 112
first … sorrry:99 97 88
fish:-18 -13 8
fish i:38 51 75
fished:-17 -10 -6
fisherman:94 115 122
fishing:-32 -22 14
fist:74 2 -29
fistful:77 43 27
fists:-15 7 -16
fit:-38 -43 -29
fit it:-69 -64 -61
fit … kitchen:87 86 102
fit … teh:45 56 52
fits:-37 1 -9
fits since:111 89 108
fits … i:35 49 60
fitted:44 65 81
fitting:-83 -104 -68
five:11 18 18
five and:114 70 74
five of:133 75 73
five teh:102 115 105
fived:-2 -2 -1
fiver:-32 -14 -8
fives:-11 -5 -3
fix:-151 -39 -91
fixed:37 -14 -8
fixes:1 -41 -16
fixing:-25 -38 -72
fixing teh:-118 -95 -98
fixing to:67 98 47
fizz:11 -1 1
fizzy:-76 -34 -17
flag:95 79 66
flagged:-56 -46 -37
flags:60 74 60
flannel:12 1 19
flap:46 43 0
flapjack:-10 -12 -8
flapjacks:-38 -31 -31
flares:-18 -24 -19
flash:-69 -84 -74
flashbacks:72 -7 -22
flashcards:-44 -35 -43
flashing:-35 -18 -17
flask:8 -21 -23
flasks:-53 -54 -68
flat:-24 -41 -23
flat and:109 109 107
flatmate:7 -38 -25
flatmate has:92 116 97
flatmates:35 17 0
flats:-18 10 3
flattened:25 -31 -24
flea:-1 -1 -1
flew:14 1 0
flex:103 92 124
flicking:-2 -4 -10
flies:-27 2 7
flight:-30 1 -3
flights:-33 -9 2
flinch:94 28 -26
flinched:39 38 -10
flipped:92 45 48
float:-6 -13 5
floated:-15 -12 -10
floating:117 91 100
floats:24 21 16
floaty:65 73 84
flogging:-1 0 -1
flood:12 24 -7
flooded:-39 -31 -58
floods:-15 -28 -21
floor:39 48 65
floor teh:-80 -85 -82
floor to:-117 -104 -94
floor … breathing:-110 -134 -137
floor … dnt:33 64 145
floor … feal:89 94 100
floor … last:-128 -116 -110
floor … on:114 101 96
floor … room:105 118 104
floors:106 123 110
flop:-5 -3 -1
floppy:-37 -22 133
flour:-77 -63 -69
flower:-14 -21 -6
flowered:-24 -11 -13
flowerpot:-8 -4 -10
flowers:18 40 48
flu:-111 -165 -143
fluff:-34 -24 -35
fluid:78 78 115
fluids:-12 -18 21
flung:-29 -17 -6
fluoxetine:-27 -6 -1
flush:-6 -10 -11
flushed:73 -59 -122
flutter:26 -24 -7
fly:11 -32 -17
flying:-43 -31 -18
flyover:69 53 65
foam:60 61 75
foaming:-11 -14 -19
fob:24 -20 22
fog:19 35 9
foggy:50 77 85
fogs:94 -20 -25
foil:-24 0 -35
fold:-40 -39 -37
folded:130 156 140
folder:19 28 15
folder … teh:67 111 89
folders:-6 -3 0
folding:-49 -32 -16
folk:57 48 49
folks:11 18 24
follow:44 42 24
follow him:67 101 131
followed:-5 -5 2
following:54 27 -10
following her:148 161 59
follows:83 105 51
fond:-26 13 -13
fondue:85 71 49
fone:6 11 17
fone call:-72 -139 -92
fone off:-94 -135 -150
fone on:31 55 65
fone tonight:150 90 60
fone up:129 102 91
fone … by:-153 -144 -135
fone … out:109 130 115
fone … percent:93 95 93
fone … said:88 71 67
font:-56 -44 -23
food:-1 52 5
food … wont:82 83 137
foods:-23 -30 -30
fool:16 40 26
foot:3 25 24
football:12 25 12
footballer:-53 -19 10
footballers:-9 -7 -2
footballs:-18 -17 -14
footbridge:60 99 108
footnotes:-50 -20 -6
foots:75 34 89
footy:3 3 -3
for:-15 -5 6
for after:74 57 65
for all:6 -40 -71
for an:-15 -77 -76
for another:-2 3 63
for befor:51 51 57
for courage:58 59 102
for dark:72 81 83
for days:-11 38 -99
for either:114 75 61
for eleven:-99 -41 -39
for every:116 138 179
for good:77 74 16
for his:-29 -81 -130
for i:93 36 28
for it:41 -6 11
for me:56 34 56
for milk:100 64 70
for months:36 67 36
for much:42 -88 -38
for nobody:98 67 70
for once:-54 -40 -84
for one:88 31 78
for our:-93 -98 -92
for real:65 52 58
for something:23 81 80
for sunday:71 79 99
for tea:-68 -95 -86
for teh:-53 -56 -62
for that:-34 -46 -34
for thursday:35 61 46
for tomorrow:55 54 58
for tonight:126 132 120
for tryin:71 78 107
for twenty:-47 -72 -63
for u:-66 -55 -65
for wat:120 142 117
for weeks:61 101 122
for wen:91 82 14
for … any:133 55 5
for … anymore:85 19 -13
for … as:90 100 93
for … been:42 27 25
for … big:-93 -34 -6
for … bus:-39 -24 -13
for … charger:119 -19 -4
for … check:-12 -90 -52
for … clean:94 93 99
for … come:88 105 101
for … coroner:126 130 115
for … dark:71 60 39
for … death:109 44 131
for … dey:-98 -87 -85
for … dress:63 83 46
for … else:39 93 87
for … end:5 -112 -112
for … evening:83 74 72
for … exit:84 -4 2
for … fast:103 85 70
for … find:78 79 60
for … fish:-103 -97 -96
for … four:71 57 66
for … gone:-33 -39 -87
for … goodbye:129 108 107
for … had:-30 -60 -87
for … her:113 47 4
for … holiday:-50 -51 -54
for … hugged:99 86 -7
for … joke:117 51 74
for … kind:84 19 18
for … last:121 119 97
for … less:66 70 71
for … leter:65 83 124
for … lfie:133 54 71
for … long:119 66 85
for … longer:53 -58 -45
for … man:25 -33 -28
for … mins:-84 -72 -66
for … minutes:-68 -95 -74
for … money:97 46 2
for … month:31 41 62
for … myself:20 32 72
for … night:68 66 85
for … no:120 46 48
for … nobodys:139 136 110
for … not:56 6 8
for … nurses:41 -5 -1
for … off:137 143 116
for … on:-60 -71 -67
for … order:145 159 165
for … own:105 110 147
for … pills:-108 -99 -67
for … road:24 74 89
for … shell:152 149 147
for … sign:164 84 85
for … since:-53 -76 -60
for … sister:117 106 86
for … sleap:-91 -111 -93
for … someone:37 79 72
for … soon:7 -32 -107
for … tablets:-99 -109 -109
for … thank:-107 -84 -99
for … time:22 32 46
for … train:40 112 97
for … wedding:-57 -4 -50
for … week:-69 -38 -27
for … weeks:-102 -61 -65
for … wifes:57 10 34
for … with:-68 -64 -77
for … worry:151 153 139
for … wrists:147 150 162
force:53 53 86
forced:-64 -66 -44
forces:33 38 -61
ford:-48 -23 -26
forearm:40 60 -22
forearms:-11 -5 -3
forecast:66 85 101
forecast sais:122 117 117
forehead:-56 -46 -59
foreman:100 90 89
forest:95 98 92
forestry:72 75 81
forever:-25 -19 -7
forever box:89 -4 -2
forever this:72 116 92
forever … and:66 141 46
forgave:8 19 21
forged:-69 -17 -28
forget:-17 -95 -101
forgetful:-9 -10 -7
forgetting:-89 -66 -18
forgive:114 118 146
forgive me:61 71 77
forgive u:-50 -99 -97
forgiven:54 61 100
forgiven teh:117 39 35
forgives:97 74 -5
forgot:-13 -36 -6
forgot teh:-80 -65 -86
forgot to:103 16 41
forgot … me:120 -7 -7
forgotten:-80 -98 -115
fork:2 -1 -10
forklift:-18 -20 -30
form:-47 -21 -45
formal:-9 38 16
former:-39 -17 -23
formers:-34 -18 -13
forms:-107 -23 0
fort:-2 2 -6
forth:-38 -43 -30
forties:-35 -46 -47
fortieth:45 -61 -41
fortnight:31 -22 -57
fortnight ago:99 -81 -37
fortnight since:151 -40 -16
fortnight … a:107 27 31
fortnightly:-32 -6 -1
fortune:-26 -7 -1
forty:23 38 47
forty days:120 25 -3
forty quid:65 -25 -35
forty six:42 93 48
forty tablets:83 109 129
forum:22 19 19
forums:-32 -10 -31
forward:-5 26 37
forward to:38 -33 -84
forward … and:101 44 43
foster:-32 -22 -95
foto:6 11 42
foto for:94 97 75
foto … empty:88 110 149
foto … teh:30 24 61
fotos:-19 -12 -11
fought:-41 18 -4
foul:-93 -99 -94
found:9 17 0
found by:93 113 129
found out:-53 -46 -29
found … old:-61 -86 -55
found … place:60 74 93
fountain:-10 -2 -3
four:-35 -38 -44
four days:81 -2 -11
four im:82 116 86
four in:-55 -88 -88
four oclock:47 30 63
four … hav:16 15 41
four … to:39 3 15
fourteen:-47 -52 -84
fourteenth:48 47 79
fourteenth floor:89 107 100
fourth:55 35 27
fourth … this:38 -61 -58
fox:-69 -67 -41
foxes:6 19 37
foxglove:76 39 7
fr:0 0 0
fractions:9 17 -5
fragile:46 -1 0
frame:-21 -2 45
frame and:97 86 48
framed:-127 -108 -93
france:-57 -39 -50
frank:81 52 42
frank i:96 66 67
frankly:-31 -4 -3
frappe:41 51 -123
fraud:4 -83 -7
free:-25 -24 -4
free from:-101 -9 7
free of:79 53 61
freedom:-28 -11 -35
freeing:0 -1 0
freer:12 -3 -1
freeze:-12 3 -5
freezer:27 33 75
freezers:84 76 69
freezing:-61 -46 -28
freight:94 105 122
freights:72 66 62
freitag:-21 -13 -3
french:-69 -79 -29
frere:23 25 29
fresh:60 45 -81
fresh cuts:69 86 -39
fresh ones:82 99 -53
freshers:54 4 3
fret:-70 -61 -74
frets:-14 -26 -18
freund:36 34 -17
fri:69 0 12
friday:10 9 26
friday he:48 11 -125
friday id:123 126 114
friday ill:56 66 66
friday ive:67 82 51
friday night:45 55 73
friday … back:107 90 85
friday … be:45 73 77
friday … can:190 185 178
friday … me:109 24 -31
friday … no:114 133 132
friday … saturday:96 81 94
friday … teh:-93 -110 -126
friday … that:112 110 90
fridays:25 -20 -34
fridge:-41 -42 -54
fridge … i:-84 -73 -70
fridge … on:89 43 44
friend:40 43 7
friend … about:-95 -74 -10
friend … hes:8 11 -132
friend … she:56 98 4
friend … wants:111 40 -1
friendly:51 17 16
friends:-1 25 26
friends im:104 107 88
friends its:18 45 61
friends u:169 139 133
friends … and:-108 -125 -124
friends … i:-66 -62 -46
friendship:58 104 91
fright:-4 -9 -2
frighten:-16 -40 -70
frightened:-5 18 14
frightened … teh:17 47 105
frightening:-23 -23 -15
frightens:91 57 -54
fringe:-90 -50 1
frog:-11 6 4
frogs:1 -3 16
from:1 10 13
from ere:107 66 115
from everything:117 57 61
from lfie:-34 -62 112
from me:33 60 56
from room:95 64 5
from saturday:147 156 100
from someone:122 35 -21
from swimming:56 94 -3
from tomorrow:135 129 106
from wanting:68 -70 -52
from werk:86 83 93
from … ago:75 14 -2
from … and:65 44 44
from … ankle:40 -3 -23
from … beam:-90 -100 -88
from … cant:71 56 -74
from … feet:101 67 70
from … floor:97 99 38
from … forum:89 67 88
from … garage:41 29 40
from … had:66 105 115
from … it:69 36 102
from … its:71 104 94
from … ive:43 56 8
from … lab:111 127 143
from … make:104 51 57
from … me:90 40 42
from … paid:82 84 91
from … shed:68 76 72
from … shes:-144 -141 -126
from … store:79 101 96
from … them:126 28 41
from … told:69 85 72
from … train:-30 -5 23
from … unit:90 67 56
from … whole:95 -6 -2
from … whos:97 49 -4
from … wont:50 73 96
front:-10 29 33
front of:62 72 64
front … a:130 136 -2
front … bus:108 94 118
front … car:3 32 -91
front … it:121 89 41
front … me:86 99 123
frost:-74 -50 -50
frosty:-38 -58 -49
froth:6 6 12
frothing:28 33 83
froze:6 4 18
frozen:8 -3 0
frozen peas:77 46 48
fruh:-2 14 22
fruit:67 45 31
fruits:-15 -9 -1
fry:-7 -8 -12
fryer:-52 -43 -47
frying:35 54 56
ft:-78 -24 -15
fuck:-44 -44 -98
fucked:-35 -22 -12
fucking:0 0 0
fudge:-35 -27 -24
fue:-7 13 -7
fuel:113 51 55
full:-4 16 47
full stop:86 -52 37
full … im:61 87 95
full … in:41 67 19
full … pills:68 50 95
full … them:106 49 61
fully:-5 6 -50
fumes:115 110 96
fun:-19 19 -17
function:-7 16 19
functioning:-68 -57 -30
functions:-34 -34 -24
fund:-54 -40 -39
funded:-30 -25 -11
funding:-29 -44 -13
funeral:34 22 -10
funeral … at:127 127 110
funeral … be:87 118 122
funeral … hav:125 34 27
funerals:-65 -34 -25
funnier:-14 -6 -5
funniest:-4 -1 0
funny:32 50 55
funny how:96 70 71
funny … i:117 2 28
funny … to:-47 -20 -104
fur:-15 -22 -18
furious:-16 -75 -80
furniture:44 28 40
further:60 68 64
fuse:-39 -26 -21
fuss:88 56 41
fuss i:135 56 55
fussed:0 0 -35
fussing:-39 -19 -22
fussy:-25 -19 -5
future:15 -29 15
future is:105 43 -63
fuzzy:41 51 48
g:52 89 103
g and:69 94 68
ga:-27 0 0
gabapentin:0 12 88
gaffer:-33 -13 -5
gag:0 0 -2
gain:-98 -59 -21
gained:-94 -64 -40
gala:-46 -35 -18
gale:21 -9 -7
gallbladder:-65 -36 -31
gallery:61 29 32
galloping:34 41 31
galway:-80 -73 -73
gambled:97 -24 -4
gambled … wages:132 -5 -2
gamblers:-63 -29 -22
gambling:19 -50 -67
game:10 -15 -60
game and:102 29 -23
gamer:-4 -9 -1
games:0 33 24
gaming:-57 -47 48
gamstop:-46 -26 -37
ganas:102 35 -32
gang:-18 -31 -32
gannets:-1 0 0
gantry:69 80 109
ganzen:12 -3 18
gap:102 139 139
gaping:-99 -84 -58
gaps:-42 -32 -44
garage:80 91 98
garage for:-71 -77 -94
garage im:114 124 135
garage … a:47 65 36
garage … car:46 73 85
garage … door:120 124 130
garage … engines:73 82 82
garage … my:82 90 50
garage … on:136 141 142
garage … sealed:127 121 123
garage … teh:-23 -35 -43
garage … wil:94 72 84
garden:-24 -26 -6
garden with:78 86 100
garden … he:93 72 59
garden … petrol:67 37 47
gardener:-50 -27 12
gardeners:7 16 27
gardening:-92 -85 -80
gardens:-17 -23 -6
garlic:-52 -46 -70
gary:-93 -61 -38
gas:81 90 105
gas i:39 84 98
gas on:141 128 104
gas … my:24 55 73
gas … on:38 30 27
gasped:-2 -2 -1
gasping:11 19 -71
gassing:73 91 46
gate:-21 -10 -20
gate for:105 88 91
gateau:-6 -5 -3
gates:-37 -25 -9
gather:-21 -17 -4
gato:-3 -2 -2
gauge:61 46 98
gauze:-5 -16 -9
gave:-16 3 44
gave myself:35 14 78
gave … a:-56 -52 -77
gave … all:86 42 -26
gave … blades:2 -119 -3
gave … car:-78 -50 -55
gave … cat:125 121 135
gave … for:63 60 61
gave … to:98 55 58
gay:19 14 -61
gaz:71 76 62
gazette:51 52 45
gcse:33 59 60
gcses:47 52 77
gday:3 1 0
gear:118 91 68
gears:3 14 4
gebracht:-22 -19 -18
gecko:-8 -10 0
geese:40 -32 -30
gegen:-40 -42 -18
gehe:-19 -13 4
geht:-30 -27 -22
gel:3 52 65
gemacht:-29 -20 -9
gemma:1 4 3
gemmas:-10 -5 -3
general:-44 -55 -60
generally:-73 -66 -64
generation:-57 -46 -23
generations:-2 -2 -2
generator:-14 -18 -5
generous:-50 -40 -15
genius:0 0 0
genommen:12 18 35
gente:-4 -7 -3
gentle:10 31 40
gentle i:76 90 81
gentle … to:88 87 22
gentleman:51 39 53
gentlemen:49 69 76
gentler:89 111 116
gentlest:-73 -71 -67
gently:-21 -7 20
genuinely:0 0 0
geoff:180 186 182
geography:-15 -7 -14
geordie:0 -8 0
george:-25 19 -28
gerade:50 59 113
gerald:-21 -23 -30
geraniums:-33 -64 -66
geritzt:34 38 -26
german:-60 -40 -21
gesagt:56 47 62
geschluckt:93 96 98
geschluckt und:93 91 86
geschnitten:20 24 -7
geschrieben:-5 -23 -9
gestern:1 10 -16
gestorben:-4 -3 -3
gesund:-16 -16 -4
get:-4 6 6
get and:32 -98 -82
get back:73 99 98
get help:73 100 7
get hit:66 22 51
get over:60 -35 32
get them:-46 -25 26
get ther:24 104 10
get … after:85 84 90
get … and:-24 -104 -58
get … be:-8 39 97
get … by:81 5 -25
get … door:133 138 138
get … double:82 84 72
get … haveing:112 49 47
get … it:26 -47 -71
get … marks:130 60 -3
get … me:77 -21 20
get … money:85 89 110
get … nobody:31 -93 -86
get … not:78 46 74
get … of:-48 -38 -87
get … on:-65 -47 -25
get … shes:-14 -94 -73
get … through:122 102 91
geting:2 0 -18
geting closer:129 28 46
geting sleepey:112 99 99
geting up:132 51 46
geting … i:-42 -12 -33
geting … not:-7 -9 -93
gets:34 13 22
gets it:71 57 104
gets its:-82 -72 -74
gets me:-90 -70 -119
gets my:46 93 63
gets teh:77 94 62
gets wat:83 75 95
gets … and:62 46 90
gets … dnt:-57 -21 -2
gets … teh:73 101 112
gf:-20 10 -52
gfs:0 -7 -14
gg:37 67 31
ghb:90 87 118
ghost:37 -83 -58
ghosts:18 19 18
ght:0 0 0
giant:-20 -14 -9
gibt:-18 -18 -8
giddy:-26 -28 -20
gift:93 106 102
gifts:-39 -34 -46
gig:-22 -37 -36
giggle:-1 0 0
giggled:-34 -14 -39
giggles:-95 -66 -59
giggling:-90 -81 -79
giggly:93 110 83
gin:40 59 48
gin … im:103 57 65
ginge:-4 -7 -3
ginger:-67 -74 -60
gins:-40 -5 -2
girl:34 34 21
girl i:50 68 9
girl … was:110 137 130
girlfriend:-48 -25 2
girlfriend … she:61 94 111
girls:4 19 34
girls … teh:-60 -59 -63
giro:-12 -12 -7
git:-11 -5 -8
give:21 25 28
give in:72 55 -38
give it:-10 -4 50
give my:71 62 101
give out:33 -89 -63
give … it:62 -104 -62
give … till:126 132 129
given:-10 -40 -27
given it:110 57 71
given me:-93 -67 -56
given … her:77 92 94
given … i:49 -38 -6
gives:-22 5 -15
giving:-21 -10 -35
giving away:-77 -86 -119
giving it:153 151 175
giving my:-81 -61 -127
giving up:-96 -108 -63
giving … back:60 68 84
giving … on:-88 -18 -17
glad:-116 -113 -46
glad if:123 63 87
gladly:65 59 79
glamorous:-35 -10 -5
glasgow:21 14 -13
glass:83 65 71
glass … a:73 91 103
glass … my:169 140 132
glass … wine:33 -126 -50
glasses:53 27 65
gleich:59 54 73
glitter:-67 -71 -61
gloomy:31 -23 -4
glorious:-47 -28 -30
glove:42 47 50
glovebox:70 99 88
gloves:-6 -26 -25
glowing:18 5 -27
glue:19 -28 -29
glued:-6 -3 -3
gluten:-6 -6 -1
gnome:-31 -14 -27
gnomes:-70 -53 -55
go:19 40 45
go after:158 109 88
go away:-54 -40 -79
go but:-57 -42 -44
go for:-67 -27 -6
go off:46 71 81
go on:26 -31 -125
go this:33 60 76
go through:-14 -24 -134
go together:96 88 97
go tonight:78 84 103
go wen:93 115 110
go with:97 97 122
go … a:-119 -136 -100
go … as:-37 -85 -24
go … balcony:148 160 134
go … dey:127 132 128
go … forever:130 -50 -9
go … go:52 12 -92
go … hands:140 160 169
go … he:87 94 73
go … him:-53 -132 -77
go … in:41 57 47
go … mean:102 44 24
go … myself:-73 -35 -71
go … that:86 2 18
go … time:-39 -99 -75
go … tomorrow:89 110 100
go … up:-111 -23 -58
go … wat:-61 -35 41
goa:-95 -45 -65
goal:-21 -1 -45
goalie:-14 -7 0
goalkeeper:-12 -4 -5
goalposts:-29 -21 -19
goals:-51 -23 -19
goat:-119 -85 -97
goats:-89 -67 -17
god:36 -3 2
god forgive:44 49 63
god keep:73 101 131
god … me:105 34 10
god … take:138 44 -52
godfather:-51 -39 -22
godmother:-10 28 25
gods:-15 11 -18
goes:43 35 28
goes and:46 14 -52
goes im:-19 -6 -148
goes on:75 16 77
goes through:93 91 74
goes … at:120 148 158
goes … im:-108 -84 -118
goes … tomorrow:103 119 97
goggles:-49 -29 -37
going:35 32 44
going away:-99 -83 -60
going for:32 50 28
going mad:-19 -54 -70
going numb:97 106 114
going off:24 44 32
going over:91 40 37
going quiet:110 38 29
going round:-52 -50 -119
going teh:96 99 121
going tonight:163 161 170
going … an:-89 -85 -48
going … another:122 140 140
going … around:-78 -61 -34
going … away:-81 -93 -31
going … bridge:-124 -117 -128
going … change:102 -27 -63
going … dnt:93 10 -20
going … drive:148 119 133
going … drown:-82 -75 -79
going … end:-26 -47 -172
going … for:-19 -125 -137
going … hagn:-123 -140 -76
going … her:-119 -156 -149
going … him:96 27 -7
going … himself:-42 -74 -121
going … i:53 69 47
going … its:54 42 39
going … join:114 98 82
going … monday:122 124 114
going … next:41 32 4
going … overdose:-26 -25 -59
going … river:105 80 102
going … see:66 110 89
going … sleap:-55 -78 -59
going … smother:37 35 114
going … stand:55 39 32
going … stop:96 31 -96
going … use:42 137 104
going … wat:73 52 65
going … way:109 109 44
gold:-74 -68 -48
golden:-47 -59 -33
goldfish:70 32 39
golf:-17 -8 22
gon:23 18 13
gone:45 42 66
gone ahead:89 116 114
gone all:-90 -80 -86
gone back:-95 -109 -139
gone blurry:125 119 118
gone but:-62 -41 -11
gone funny:154 117 78
gone into:-86 -83 -85
gone she:135 159 131
gone stiff:94 92 97
gone through:-65 -28 -23
gone under:41 52 62
gone … and:48 55 34
gone … back:66 54 50
gone … break:0 23 93
gone … cant:94 46 -3
gone … dads:-78 -84 -102
gone … dnt:-72 -32 -28
gone … fink:-96 -20 -16
gone … for:-96 -89 -78
gone … get:101 85 103
gone … going:133 145 88
gone … good:-140 -160 -128
gone … hav:60 87 105
gone … i:91 55 37
gone … in:-99 -81 -69
gone … it:65 70 72
gone … its:73 80 85
gone … long:115 65 51
gone … me:75 95 104
gone … monday:-108 -28 -54
gone … my:93 68 69
gone … night:-40 -44 -35
gone … one:113 93 91
gone … shes:-34 -41 -67
gone … that:10 -22 25
gone … theres:-55 -76 -120
gone … tomorrow:-92 -88 -77
gone … want:134 21 17
gonna:0 0 0
good:-23 -4 7
good right:25 -68 -32
good … and:-70 -76 -56
good … days:81 -1 -6
good … first:120 126 139
good … hav:65 107 80
good … if:-15 58 75
good … ill:50 93 66
good … not:102 152 121
good … own:96 94 80
good … said:121 34 35
good … teh:72 33 45
goodbye:10 29 33
goodbye at:-67 -84 -80
goodbye cruel:-88 -92 -111
goodbye everyone:-96 -100 -76
goodbye forever:-90 -108 -120
goodbye leter:-118 -115 -138
goodbye letters:145 77 -228
goodbye love:132 117 124
goodbye my:106 106 105
goodbye note:-85 -125 -129
goodbye to:-101 -96 -104
goodbye x:42 31 57
goodbye … airport:-108 -111 -112
goodbye … everyone:-87 -78 -121
goodbye … for:13 43 67
goodbye … hello:-47 -39 -35
goodbye … ive:-85 -85 -79
goodbye … last:-51 -49 -46
goodbye … my:-25 -41 -65
goodbye … of:-89 -95 -106
goodbye … old:-82 -52 -38
goodbye … see:-63 -89 -80
goodbye … world:-87 -91 -109
goodbyes:17 38 60
goodbyes … this:103 102 115
goodness:-62 -40 -24
goodnight:56 84 108
goodnight everyone:127 122 117
goodnight … goodnight:67 82 80
goodnight … i:-20 8 73
google:0 -43 -11
googled:34 31 40
googling:2 22 -9
goose:-58 -50 -53
goosebumps:-24 -3 -7
gorge:74 96 119
gorgeous:-50 -13 -6
gos:121 134 129
gossip:-25 -26 -11
got:20 29 43
got down:103 131 126
got from:178 173 168
got his:-93 -110 -74
got hold:83 71 73
got me:-109 -65 -32
got myself:157 149 137
got our:90 125 118
got scared:155 140 117
got something:144 159 142
got wat:104 48 58
got … be:81 70 59
got … by:74 22 62
got … chair:88 100 75
got … coat:132 88 70
got … down:71 25 -9
got … dress:-83 -110 -103
got … eleven:62 54 9
got … ere:52 76 84
got … everyone:107 53 29
got … exam:-50 -57 -49
got … feet:-35 -36 -83
got … fone:-71 -64 -61
got … got:53 39 14
got … hands:62 64 101
got … head:132 134 125
got … his:53 66 91
got … hose:109 123 127
got … im:79 42 -3
got … left:-82 -142 -142
got … leter:-77 -65 -78
got … lighter:35 79 65
got … number:-23 -69 -78
got … out:-49 -90 -108
got … pain:68 94 65
got … pillow:32 56 145
got … pills:65 73 93
got … planned:-14 -44 -101
got … playlist:100 109 111
got … pulse:87 75 83
got … reason:-116 -99 -59
got … roap:-63 -80 -59
got … round:-76 -73 -51
got … stitches:96 -11 -2
got … tablets:70 57 64
got … this:86 83 52
got … ticket:74 97 99
gotta:-126 -121 -88
gotten:-23 -16 -7
government:-27 -12 -4
gown:31 31 27
gown cord:57 63 62
gowns:-66 -56 -47
gp:-18 -60 -107
gps:-83 -88 -76
gr:0 0 0
grab:16 20 32
grabbed:4 26 -5
grabs:-21 -13 -76
grace:126 120 109
gracias:-14 41 31
grad:2 15 0
grade:-53 -28 -12
graders:-42 -33 -28
grades:54 7 36
graduate:-40 10 28
graduated:-18 -12 -5
graduates:-7 -19 -20
graduation:-28 -68 -75
graffiti:-3 -12 -11
graham:-92 -52 -50
grain:75 38 45
gram:137 66 -15
grammar:-14 -7 -9
grams:17 25 -15
gran:6 15 26
gran … in:42 45 29
gran … she:78 79 69
grand:-53 -22 -3
grandad:-11 -6 -14
grandads:37 35 45
grandchild:42 5 45
grandchildren:-97 -80 -77
grandchildrens:-51 -37 -18
granddad:22 31 34
granddads:27 21 55
granddaughter:-5 23 0
granddaughters:-16 17 -10
grandfather:-63 -52 -35
grandfathers:-42 -41 -31
grandkids:-68 -28 -38
grandma:21 54 3
grandmas:60 54 67
grandmas … and:97 81 96
grandmother:-81 -37 -5
grandmothers:44 58 84
grandpa:97 97 61
grandparents:-40 -39 -36
grandpas:144 156 143
grandson:-69 -58 -75
grange:56 49 57
granny:-44 17 16
grannys:64 40 44
grans:-6 16 18
grant:-10 -16 -16
granted:-67 -49 -51
grape:-35 -24 -29
graped:75 107 -140
graped me:89 90 -58
grapefruit:-37 -16 -15
grapes:-7 -18 -77
graph:-4 -3 -28
grass:-42 -29 33
grass … teh:86 101 70
grate:-59 -54 -59
grateful:12 45 48
gratitude:1 34 23
grave:64 66 42
grave and:55 22 44
gravel:91 90 69
graves:5 -34 -32
graveside:-32 -21 -16
gravestone:-14 -1 -4
graveyard:-46 -44 -29
gravy:-82 -45 -39
gray:-2 -1 2
greased:48 42 38
great:-85 -118 -120
great … my:-77 -70 -51
greece:-56 -32 -34
greedy:-12 -2 -2
greek:16 -5 -3
green:5 22 15
greenhouse:-64 -40 -37
greeting:102 104 99
greggs:-51 -44 -34
grenade:95 58 100
grew:25 16 -5
grey:114 71 74
greyhound:-72 -30 -36
greyhounds:-6 -1 0
grid:24 37 61
grief:-48 2 25
grieve:29 27 29
grieving:-75 -54 -40
grill:18 32 37
grim:-46 -40 -19
grinding:4 5 -3
grinning:-9 -1 -7
grip:-8 -75 -64
gripping:14 -65 -30
grippy:29 -48 -86
grips:-6 8 7
gritter:82 48 54
groaning:1 1 0
groans:-51 -45 -34
groceries:-17 20 28
grocery:37 7 8
grog:-32 1 -1
grogginess:-1 -1 -1
groggy:-3 -3 -2
groom:-37 -23 -22
groomer:46 40 21
gross:0 0 0
ground:28 11 -51
grounded:-7 -5 0
grounding:-31 -22 -10
grounds:-37 -15 -20
group:-89 -97 -98
group … mor:77 69 92
groups:-10 11 -22
grout:-80 -69 -73
grouting:-2 -1 -2
grow:38 -81 -46
growing:-69 -59 -36
grown:39 28 38
growth:-25 -9 -4
grudge:-55 -26 -33
grudges:-20 -9 -8
grumble:-27 -25 -14
grumbling:-1 -33 -34
grump:-11 -7 -2
grumpy:-22 -3 13
grupo:-27 -26 -15
gruppe:-12 -4 -2
guard:9 34 17
guardia:8 2 -44
guardian:-4 13 14
guards:7 34 22
guess:-21 8 3
guessed:2 -9 12
guest:16 -24 37
guest whos:131 116 106
guests:30 18 34
guide:-78 -66 -61
guidelines:-14 -3 -1
guides:-70 -58 -64
guild:-7 -4 -7
guilt:-81 -67 -50
guilty:-44 21 36
guinea:17 11 9
guitar:-53 -13 5
guitars:32 51 39
gull:-36 -19 -15
gulls:-121 -123 -99
gulped:87 67 71
gum:-24 -60 -46
gummies:5 19 -13
gums:69 66 62
gun:48 55 81
gun and:101 111 60
gun id:3 -51 -32
gun in:54 70 67
gun to:-107 -101 -99
gun … a:101 109 119
gun … hav:-63 -74 -65
gun … i:75 101 29
gun … in:-53 -60 -54
gun … know:99 94 87
gun … me:97 77 122
gun … used:1 -52 -4
gun … waiting:-82 -70 -106
guna:18 25 -1
gunman:-45 -35 -19
guns:-6 6 31
gurdwara:26 13 5
gurgling:181 171 167
gurgly:86 86 86
gut:33 -9 8
gute:-16 -7 -3
guts:-91 -73 -76
gutted:28 -97 -56
gutter:-69 -54 -56
gutters:26 21 26
guy:6 8 -8
guy on:68 71 28
guys:0 20 29
guys its:98 96 103
guys … a:73 93 100
gym:-92 -75 -38
gym … teh:158 154 128
h:35 59 62
ha:1 47 44
hab:52 60 65
habe:2 24 51
haben:-3 -2 -21
habit:28 -90 -64
habit and:143 -3 -4
habits:64 -40 -24
hablar:1 0 -2
hace:43 14 -1
hacer:17 13 -8
hacerlo:126 104 -5
hacerme:-49 -7 -4
haciendo:-14 -11 -11
hack:-73 -52 -41
had:2 -20 -9
had been:-81 -14 -8
had enough:-128 -99 -220
had every:103 74 87
had fits:48 94 -206
had it:-61 -40 -49
had no:-64 -63 -64
had one:62 43 58
had picked:72 53 20
had six:127 6 -1
had some:137 119 122
had to:-48 -66 -32
had worked:52 87 -44
had … after:86 -4 6
had … and:-5 -2 -82
had … at:34 -68 -67
had … bottle:52 52 44
had … cans:180 74 -7
had … courage:113 113 -7
had … dei:-92 -111 -62
had … drink:73 -34 -38
had … few:88 92 84
had … fit:125 168 120
had … glass:170 -13 -22
had … hes:79 75 73
had … ive:-56 -114 -98
had … last:130 160 186
had … lfie:-35 -77 -28
had … lighter:116 -57 -25
had … lot:108 127 119
had … me:38 -23 15
had … months:88 41 20
had … out:-19 -113 -62
had … pills:82 38 42
had … seizure:65 87 79
had … since:33 79 94
had … suicidal:108 60 0
had … suicide:-71 -100 -14
had … u:70 102 86
had … way:89 76 43
had … weeks:56 -8 2
had … whole:167 159 142
hadnt:-25 24 -16
haf:11 -11 -12
haf three:107 105 76
haf two:123 127 97
haf … ago:51 32 52
haf … all:-60 -55 0
haf … dnt:127 76 77
haf … house:82 94 84
haf … im:54 67 103
haf … it:19 -27 -61
haf … on:109 56 55
haf … them:2 51 95
hagn:-23 -22 -10
hagn myself:164 103 59
hagn out:-54 -30 -54
hagn teh:-59 -54 -70
hagn … but:5 -5 -105
hagn … in:5 -21 57
hagn … roap:68 73 77
hagn … self:22 12 103
hagn … tonight:-18 1 85
hagn … wen:8 24 116
hago:5 6 4
haha:0 0 0
hahaha:3 6 8
hair:-60 -62 -39
hair out:74 125 21
hairbrush:10 65 -8
haircut:17 44 59
haircuts:0 0 0
hairdresser:-59 -15 -20
hairdryer:134 138 123
hairs:43 -17 -5
halfs:59 29 -16
halfway:33 61 66
halfway … bottle:-86 -75 -63
hall:3 1 -12
hall and:-45 -104 -97
hall … for:80 42 51
hall … i:132 154 85
hallo:-12 -14 -11
halloween:-75 -51 -43
halls:-10 34 42
hallucinating:22 32 46
hallway:49 71 87
haloperidol:42 70 60
halt:7 14 -48
halte:-6 -2 -50
halved:-33 -20 -24
ham:-18 -82 -87
hambre:-30 -10 -5
hamlet:-16 -13 -18
hamlets:-2 -1 -1
hammer:19 29 92
hammering:84 105 122
hammock:-54 -30 -26
hamper:-13 -5 2
hamster:54 74 71
hamsters:-34 -14 16
hand:26 27 18
hand and:-68 -38 -35
hand i:-72 -85 -95
hand on:-16 -84 -129
hand … at:99 124 70
hand … is:64 100 93
hand … myself:-2 -101 15
hand … over:-56 -79 -68
hand … to:-111 -93 -56
handbag:26 -22 -24
handbook:-36 -25 -4
handbrake:59 71 49
handcuffed:137 138 134
handcuffs:-3 -2 -4
handed:-22 -1 -6
handed my:49 61 85
handful:75 80 95
handfuls:46 100 63
handing:-43 -58 -61
handing … my:-71 -29 -26
handle:14 23 16
handle … teh:104 89 89
handled:-2 -1 -15
handles:59 28 23
handout:0 0 0
handover:74 80 102
handrail:69 87 103
hands:50 36 33
hands im:-19 -83 -71
hands look:75 99 95
hands teh:77 98 111
hands wont:192 90 72
hands … a:-69 -63 -32
hands … going:105 125 119
hands … shakin:-93 -108 -102
handwriting:-45 -7 17
handy:93 88 77
hange:-21 -17 -3
hanged:71 119 130
hanger:65 34 14
hanging:27 41 26
hanging on:106 76 89
hanging … and:56 96 1
hanging … beam:-97 -107 -99
hanging … his:94 86 96
hangover:-18 -24 -21
hangs:-40 -33 -35
hangt:-6 -10 -5
hankies:-30 -19 -13
hanky:-9 -8 -2
hannah:50 67 61
hansen:-6 -7 -2
hapen:-14 14 -40
hapen i:7 -101 -41
happened:30 -21 -22
happened and:-55 -51 -44
happened at:145 0 0
happened on:105 131 -8
happened … my:70 -35 -25
happening:14 60 45
happens:27 27 41
happier:84 -12 -57
happiest:-42 -28 -17
happily:12 41 -24
happy:-56 -29 -14
happy i:80 55 38
happy to:-110 -157 -124
happy … teh:113 87 74
harbour:70 96 98
harbour … teh:145 137 146
hard:-30 12 -35
hard im:98 15 17
harder:28 67 72
hardest:-62 -61 -50
hardly:58 8 5
hardly breathing:-52 -56 -63
hardware:87 102 98
hare:6 -31 -16
harm:-11 -61 -46
harmed:27 -25 -37
harming:3 3 -26
harmless:-70 -85 -90
harms:-1 26 -2
harness:-28 -26 -8
harold:81 64 77
harolds:21 27 23
harris:63 73 69
hart:33 46 9
harvest:100 112 99
harvests:-21 -15 -10
has:-1 5 18
has anyone:-165 -147 -128
has been:-8 7 -67
has broken:-41 -22 -113
has collapsed:98 110 120
has come:-53 -49 -49
has done:-69 -51 -90
has eaten:123 123 140
has had:92 96 97
has neva:-107 -72 -24
has nothing:35 100 -3
has stopped:91 104 -4
has swallowed:-11 -17 87
has to:70 48 55
has turned:67 49 67
has walked:142 155 172
has won:95 116 103
has … a:24 57 55
has … and:43 43 21
has … break:172 141 135
has … good:-38 -40 29
has … goodbye:-17 -7 -73
has … gun:63 59 79
has … hands:8 7 136
has … hes:70 50 46
has … how:27 109 -34
has … i:99 72 44
has … im:-74 -103 -47
has … knife:76 67 55
has … mum:23 17 73
has … my:35 33 83
has … past:187 182 154
has … shes:65 91 19
has … tablets:-54 -78 -102
has … tonight:-86 -81 -79
hasnt:38 21 67
hasnt come:99 100 84
hasnt … in:44 45 67
hasnt … teh:106 77 64
hasta:-93 -81 -97
hat:-1 13 48
hatch:69 67 71
hatchet:18 10 54
hate:8 0 -22
hate myself:68 65 -9
hated:-124 -97 -55
hates:-113 -95 -85
hating:-16 -18 -1
hats:-49 -17 -13
hatte:-65 -64 -34
hatten:21 -38 -7
haul:-73 -70 -67
haunt:-34 -29 -8
hav:7 28 37
hav asked:97 52 57
hav chosen:126 123 85
hav died:41 87 61
hav enough:127 150 177
hav got:53 44 52
hav kept:74 61 47
hav mine:-60 -73 -67
hav no:-10 -30 -100
hav on:-5 -110 -134
hav one:83 13 26
hav said:26 9 40
hav sex:100 88 -51
hav told:-85 -70 -81
hav wanted:-3 34 -106
hav … bike:-64 -89 -102
hav … born:129 -24 -3
hav … by:106 108 89
hav … can:89 90 91
hav … come:104 48 34
hav … dei:21 3 -121
hav … dnt:121 10 11
hav … easier:154 -10 -6
hav … ere:87 96 90
hav … from:-73 -72 -93
hav … full:115 110 92
hav … future:129 -7 -6
hav … im:105 121 88
hav … itll:37 73 90
hav … ive:-86 -74 -84
hav … let:118 94 94
hav … lfie:49 68 94
hav … liv:104 -30 -21
hav … look:-26 81 102
hav … lot:-77 -70 -97
hav … me:56 58 66
hav … my:64 63 57
hav … myself:16 11 95
hav … noose:-91 -87 -73
hav … off:-33 -54 -44
hav … out:-76 -32 -60
hav … overdose:90 88 98
hav … poison:85 95 83
hav … purpose:4 -108 -112
hav … remember:118 74 56
hav … see:118 67 76
hav … set:117 111 114
hav … she:92 97 102
hav … someone:-20 -53 -35
hav … thoughts:92 70 23
hav … told:86 34 26
hav … tonight:149 122 90
hav … way:57 83 72
haveing:-26 -24 -33
haveing suicidal:-85 -50 -14
haveing them:112 96 56
haveing … heart:65 82 75
haveing … lot:193 148 132
havent:15 1 -31
havent cut:-6 -112 -82
havent eaten:73 121 -2
havent got:43 27 54
havent i:67 -61 -3
havent killed:36 89 -32
havent told:226 119 140
havent … a:20 51 62
havent … either:100 2 -1
havent … for:104 65 31
havent … it:26 -126 -113
havent … ive:133 -92 -16
havent … my:-64 -104 -78
havent … six:49 87 24
havent … suicidal:-96 -84 0
havent … today:-40 -26 -1
havent … told:0 -77 0
havent … wen:32 52 -127
havent … yet:94 65 23
havin:25 26 -10
hay:-51 -22 -29
hayfever:7 -7 23
hays:33 33 44
hays in:109 93 85
hays … teh:59 57 61
hazard:35 42 48
hazards:-20 -8 -29
he:0 19 2
he beat:-69 -102 -48
he comes:144 154 123
he dejado:104 61 10
he didnt:-100 -116 -43
he does:83 -4 -45
he drinks:135 86 -51
he had:-74 -51 26
he has:80 75 80
he hasnt:66 90 89
he intends:133 113 -27
he is:43 32 82
he isnt:39 56 65
he keeps:105 69 86
he leaves:129 111 114
he means:71 56 -58
he picked:133 100 37
he put:122 75 -7
he shouldnt:97 137 137
he shouts:47 65 -36
he strangled:34 86 69
he thinks:88 68 32
he told:-29 -16 -94
he tomado:78 83 98
he walked:-102 -95 -60
he wasnt:9 22 -124
he wont:61 52 59
he … be:0 28 50
he … breathing:46 46 88
he … christmas:-3 -112 -51
he … doin:151 130 92
he … down:-52 -33 -87
he … every:49 81 56
he … goodbye:-63 -60 -35
he … had:16 72 100
he … hand:133 84 10
he … im:37 10 59
he … killing:-85 -104 -10
he … know:90 71 116
he … let:-96 -89 -117
he … my:-27 -48 -76
he … need:161 176 185
he … no:-25 3 -64
he … of:58 75 9
he … one:2 37 58
he … open:121 125 105
he … say:-67 -59 -98
he … shoot:80 103 -118
he … this:57 69 110
he … today:173 96 -82
he … up:30 44 87
he … wants:57 49 96
he … was:-107 -54 -45
he … wen:52 61 -9
he … which:109 87 -24
he … who:138 123 107
he … why:122 125 138
head:29 21 -10
head but:95 20 33
head down:61 63 69
head is:-4 -45 -93
head not:-29 -14 76
head off:0 100 60
head sais:42 119 -36
head since:-71 -23 -41
head teh:-85 -61 -24
head through:154 133 104
head to:-64 -76 -88
head under:95 87 105
head … im:150 101 93
head … know:10 61 76
head … me:96 80 -25
head … of:79 68 73
head … times:126 101 66
head … wall:131 104 5
head … wat:140 123 98
head … yourself:47 86 -1
headache:-29 -54 -54
headaches:-86 -96 -95
headachey:10 21 20
headed:-27 51 59
heading:-37 -61 -50
headlamp:-97 -89 -83
headland:83 76 88
headland and:129 89 91
headlights:56 73 69
headline:45 54 -61
headlines:-57 -46 -29
headlock:-4 -2 -2
headmaster:43 30 -50
headmistress:-18 -2 0
headphones:-64 -55 -37
heads:91 79 49
heads full:86 89 60
heads on:49 56 38
heads … of:80 86 57
headset:112 100 74
headstone:-24 -61 -51
headteacher:3 -6 -20
heal:30 55 -1
healed:-29 -50 -19
healer:-4 -2 -2
healing:1 5 -42
health:-34 -101 -119
healthcare:-60 -48 -40
healthy:-28 -66 -51
heap:57 66 71
hear:8 33 52
hear him:91 83 78
hear me:-51 -42 -70
hear … me:107 127 132
hear … one:99 99 96
heard:-54 -47 -16
hearing:-18 -3 37
hearings:65 46 47
hears:-18 -37 -34
heart:40 56 42
heart and:64 85 104
heart … a:112 87 93
heart … because:7 1 -83
heart … down:-83 -95 -94
heart … give:42 -113 -88
heart … im:-41 -97 -34
heart … is:-46 -70 -92
heart … mad:-81 -88 -46
heart … out:4 -82 -84
heart … purpose:0 0 -77
heartbeat:85 96 63
heartbroken:-19 -2 0
heartburn:-10 -5 -3
hearts:150 173 151
hearts … clappers:118 109 108
heat:-42 -39 -112
heated:-29 -28 -41
heater:19 10 -12
heathers:0 0 0
heating:-76 -71 -88
heatings:-14 -6 -8
heatwave:-11 -19 -11
heaven:32 41 51
heavens:-28 -15 -10
heavier:18 23 23
heavily:33 29 50
heavy:22 43 46
hed:-33 -24 -25
hed neva:77 96 85
hed … kil:-138 -129 -40
hedge:-63 -47 -18
hedgehog:-36 -6 -14
hedgehogs:-26 -32 -39
hedges:-63 -59 -49
heels:-24 -89 -61
heifers:-1 5 -5
height:0 1 6
heights:-15 -11 28
held:6 -25 3
held ice:162 -59 -16
held out:144 126 123
held … as:103 101 107
held … hand:-94 -75 -47
held … to:-79 -72 -90
helicopter:-29 -19 -16
helium:37 37 58
helium for:111 98 94
helium … my:115 99 104
hell:53 78 65
hell come:105 76 95
hell neva:-70 -78 -70
hell see:73 100 129
hell understand:80 69 80
hell … befor:-114 -120 -72
hell … by:74 97 111
hell … up:48 39 -88
hell … wat:127 129 126
hello:-78 -84 -89
helmand:32 70 -16
helmet:10 10 26
helmets:-81 -81 -82
help:-52 -39 -21
help a:40 -17 -73
help i:46 92 62
help im:90 84 75
help ive:104 91 80
help … dei:104 108 -14
help … ive:171 135 88
help … one:86 -1 -1
help … sleap:77 43 51
help … wil:90 6 -21
helped:-131 -109 -72
helped me:-79 -64 -56
helper:19 -12 -5
helpful:-57 -25 -15
helping:-65 -78 -76
helpings:-52 -23 -24
helpline:-1 4 -11
helplines:-12 -9 -2
helps:-48 -45 -97
hem:1 -7 -30
hen:3 27 48
hence:-18 -12 5
henry:-1 -1 0
hens:-70 -31 -13
hep:-33 -37 -38
her:18 35 43
her arms:125 92 -29
her bag:-49 -45 -53
her birthday:-103 -79 -78
her body:-35 -62 -130
her car:121 91 -12
her dads:150 113 69
her down:33 44 93
her eyes:92 104 113
her food:136 110 111
her goodbye:191 181 171
her grave:115 132 42
her its:67 61 102
her lap:98 107 102
her leftover:59 55 69
her lfie:-27 -53 -64
her lips:82 90 47
her medicine:-87 -92 -82
her mum:-70 -54 -72
her patches:72 60 62
her rist:-104 -145 -116
her shes:-102 -96 -102
her throat:81 104 94
her whole:77 60 62
her … about:-34 -57 -51
her … alone:131 82 -5
her … are:106 113 64
her … at:44 76 91
her … bag:119 117 109
her … bye:102 90 90
her … cant:-72 -77 -125
her … card:115 118 112
her … every:52 74 112
her … fine:-40 -39 -69
her … going:-57 -62 13
her … he:-69 -62 -3
her … id:69 25 26
her … if:-109 -86 -76
her … ive:-88 -39 -41
her … kids:164 112 37
her … left:64 71 18
her … mine:55 68 77
her … pills:154 127 113
her … said:-75 -54 -72
her … sais:-67 -79 -118
her … see:-24 -30 -94
her … tablets:113 103 57
her … thing:97 62 17
her … this:76 125 134
her … tonight:129 112 39
her … u:81 86 103
her … words:102 55 77
her … year:91 115 83
herbal:-23 20 32
herd:95 44 43
herds:-3 0 -9
heres:-29 50 52
heritage:-35 -34 -28
hermana:88 77 79
hermano:39 49 54
hernia:-68 -51 -36
hero:-58 -67 -47
heroin:-1 -64 -4
heroin and:61 84 49
heroin … i:114 65 65
herons:-5 -2 -4
hers:15 30 49
herself:80 99 25
herself and:131 165 55
herself … i:56 97 9
hert:5 2 -39
hert if:75 12 -10
hert my:5 58 -36
hert myself:-37 -171 -83
hert … boss:77 72 -7
hert … is:-1 -96 56
hert … its:-64 -33 23
hert … right:45 112 -1
hert … said:77 81 105
hert … strong:8 -145 -1
hert … want:-107 -66 -1
hes:42 66 87
hes a:-67 -43 -28
hes beating:12 25 40
hes blue:139 138 142
hes boiling:86 66 62
hes burning:119 113 123
hes by:-75 -88 -92
hes comin:-105 -99 -45
hes done:-38 -24 -73
hes driving:123 40 106
hes gone:73 74 83
hes grey:118 139 135
hes gurgling:116 99 101
hes my:-51 -37 -107
hes not:71 66 64
hes off:84 95 90
hes on:115 70 80
hes out:112 61 -20
hes outside:66 76 82
hes playing:117 80 43
hes screaming:98 63 40
hes seeing:77 27 53
hes sitting:70 63 88
hes stood:135 115 127
hes stopped:68 62 78
hes strangling:26 24 87
hes swallowed:-129 -156 -96
hes talking:54 -9 -9
hes told:13 58 -54
hes turning:85 97 112
hes warm:90 86 103
hes … an:90 59 84
hes … answering:102 96 118
hes … breathing:64 77 86
hes … burden:49 -63 -51
hes … but:43 42 83
hes … cold:102 52 53
hes … door:46 59 123
hes … got:140 115 69
hes … her:13 60 75
hes … himself:-40 -31 -75
hes … im:63 33 44
hes … it:80 56 19
hes … jmup:29 17 -96
hes … me:18 1 37
hes … moving:90 18 53
hes … mum:19 29 78
hes … not:69 48 2
hes … pulse:81 76 91
hes … roof:-87 -63 -59
hes … that:111 98 81
hes … top:71 81 76
hes … u:-88 -89 -90
hes … under:117 112 137
hes … us:62 45 121
heure:22 18 18
heures:-9 -10 -1
heute:-36 -14 8
hey:-45 -21 -13
hgv:-8 -2 17
hi:-52 -30 12
hiccups:-21 -20 -28
hid:36 56 69
hid in:-64 -115 -67
hid it:54 45 40
hid … my:110 91 61
hid … teh:-64 -86 -61
hidden:23 0 7
hidden … at:46 54 88
hide:-62 -61 -112
hides:19 10 19
hiding:55 -21 -51
hiding behind:73 38 37
hier:18 32 -81
high:-39 -9 0
high does:110 83 72
high up:77 90 71
high … and:129 128 158
high … it:90 49 52
higher:-21 9 13
highest:61 39 44
highlighted:70 29 28
highly:-9 -4 -2
highway:-22 -16 -12
hija:-15 -12 -5
hijo:49 47 36
hijos:27 12 2
hike:-49 -54 -51
hiking:-4 -3 -2
hilarious:-88 -93 -78
hill:-55 -38 -19
hills:-65 -65 -70
him:-4 11 -1
him and:-40 -19 -78
him dei:122 88 -24
him i:-47 -52 -49
him in:-14 5 -82
him it:87 77 81
him that:121 126 114
him this:68 88 119
him to:-58 -72 -64
him wen:85 90 139
him … ill:125 82 82
him … teh:42 41 57
him … this:-81 -64 -36
him … want:59 94 83
him … with:-33 -41 -101
him … would:109 106 0
himself:53 60 -25
himself with:123 83 30
himself … a:-3 4 83
himself … dnt:71 108 32
himself … it:76 51 -16
himself … teh:44 39 29
hindi:-6 -4 -7
hinge:-1 -1 -1
hinges:-35 -18 -26
hint:-10 -5 -3
hints:-39 -22 -1
hip:-113 -51 -58
hippo:-1 0 -1
hips:-64 -22 -49
hire:67 89 86
hired:-4 6 9
his:26 37 37
his and:98 97 147
his breathing:74 90 94
his chest:126 112 117
his heart:18 12 -106
his lap:97 49 14
his mother:19 -41 -66
his name:-83 -71 -72
his neck:144 127 78
his phones:141 141 155
his pills:69 61 64
his skull:98 55 -8
his tablets:-11 -56 -67
his whole:67 72 118
his … all:81 64 89
his … blue:-25 -27 -24
his … down:4 13 75
his … hed:90 70 66
his … hes:52 43 57
his … home:94 116 121
his … i:-19 -66 -63
his … is:62 64 62
his … kil:53 52 101
his … me:60 83 81
his … mine:60 61 81
his … neva:-107 -104 -36
his … over:73 41 14
his … room:-90 -96 -96
his … said:114 124 102
his … telling:101 48 39
his … this:-29 -32 -45
hissing:-17 -16 -8
history:-8 -39 -4
hit:-13 20 -13
hit by:42 -94 -32
hit me:-11 -66 -73
hit … im:-48 -16 -37
hit … in:-107 -103 -33
hit … tonight:71 105 77
hit … was:72 -24 -21
hits:6 11 -28
hits me:93 67 -188
hitting:34 34 65
hitting my:61 46 117
hitting … teh:16 -2 62
hitze:-3 -2 -1
hiya:-30 -27 -11
hoap:35 -49 -26
hoap everyones:-67 -27 -33
hoap i:89 -51 -8
hoap is:64 -70 -34
hoap it:-47 54 75
hoap … get:86 -8 -7
hoap … it:69 87 76
hoap … soon:3 -137 -78
hoap … stops:15 93 106
hoarded:18 22 18
hoarding:-7 -15 -68
hoarse:-13 -12 -3
hob:98 71 54
hobbies:-43 -42 -4
hobby:-104 -74 -84
hobnobs:-42 -42 -47
hockey:14 17 3
hoist:54 55 40
hola:-11 2 -1
hold:46 65 65
hold a:109 112 51
hold me:99 116 131
hold of:15 30 49
hold … a:95 101 59
hold … and:-12 -35 -118
hold … fone:96 115 152
hold … for:109 124 108
hold … through:159 76 68
holder:-7 -4 0
holding:-16 -23 26
holding hands:75 93 80
holding me:43 108 28
holding on:148 90 105
holding teh:-59 -62 -40
holding … and:77 108 99
holding … bottle:84 99 75
holding … knife:-131 -127 -119
holding … up:-107 -95 -68
holds:-65 -40 -125
hole:22 -15 -27
hole in:40 82 64
holes:19 70 35
holiday:-41 -59 -89
holiday … up:149 89 -1
holidays:35 -12 -39
hollow:75 -25 -22
holly:-4 -1 0
holy:-90 -113 -83
home:14 -35 -45
home at:48 77 105
home by:-93 -76 -77
home hes:63 85 83
home im:88 46 48
home with:-69 -57 -55
home … all:21 64 51
home … cut:91 108 -2
home … feels:24 -85 -74
home … friday:-61 -110 -60
home … go:98 49 -1
home … going:69 99 126
home … hes:0 39 61
home … to:75 95 82
home … told:153 -22 -39
homeless:-6 25 28
homes:-21 -9 -29
homesick:-44 -27 -11
homework:-30 8 56
honest:-20 -107 -147
honestly:0 0 0
honesty:17 18 -8
honey:-2 -30 -30
honeymoon:61 20 35
honor:28 31 0
honour:62 71 99
honour … u:126 113 110
honoured:71 39 38
hood:-33 -21 -26
hoodie:21 117 135
hoodies:67 92 81
hoodies … my:56 85 91
hook:103 121 126
hook … it:178 164 158
hooked:-44 -9 -10
hooks:-28 -59 -60
hoops:1 -5 -5
hooray:-7 -3 -3
hooroo:-2 -2 1
hoot:0 10 15
hoover:1 -63 -61
hoovered:10 31 26
hoovering:-63 -43 -41
hop:54 -11 -3
hoped:71 69 42
hopeful:50 -37 -10
hopefully:-76 -88 -79
hopeless:12 -145 -85
hopelessness:-1 -2 -2
hopes:52 -73 -42
hoping:107 -22 -37
hoping one:17 114 -106
hoping teh:60 -14 49
hoping … takes:0 -156 -48
hoping … wont:18 -186 -149
hora:2 2 0
horas:-25 -5 -2
horlicks:9 18 28
hormones:-47 -34 -46
horn:-75 -73 -61
horoscope:-5 -3 15
horrible:-38 -59 -35
horrid:-28 -17 7
horrified:-32 -21 -37
horror:-40 -26 -15
horrors:-81 -95 -110
horse:-7 -44 -31
horse with:49 -2 -2
horses:70 80 77
hose:23 18 12
hose … and:92 98 99
hose … car:83 102 115
hose … on:57 61 52
hosepipe:31 10 39
hosepipe … teh:119 115 106
hosepipes:121 123 119
hospice:-25 -5 -16
hospital:-40 -84 -75
hospital on:135 -83 -51
hospital … and:-25 -50 -50
hospital … is:60 75 30
hospital … tuesday:126 2 18
hospitals:-80 -53 -35
host:50 64 87
hostage:16 -9 -8
hostel:67 75 56
hostel roof:144 135 127
hostels:-43 -49 -32
hosting:-9 -7 -1
hosts:-23 -29 -27
hot:-65 -43 -49
hot water:-71 -100 -105
hot … cold:58 72 92
hot … my:-25 -35 -73
hotel:-34 -46 -49
hotel … a:111 63 79
hotels:117 119 114
hotline:31 62 29
hour:65 77 86
hour ago:112 126 116
hour … a:-41 -61 -50
hour … feeling:-130 -126 -124
hour … hour:130 72 91
hour … im:24 62 96
hour … my:97 118 86
hour … would:91 109 139
hours:-29 -13 11
hours and:18 52 58
hours at:-65 -62 -31
hours … me:85 54 34
hours … take:109 -2 68
hours … u:133 54 42
house:-15 -41 -21
house can:-109 -124 -113
house its:90 44 86
house not:146 58 53
house to:32 53 108
house … be:144 149 54
house … from:147 143 154
house … his:117 59 -19
house … kil:57 70 111
house … quiet:-59 -95 -133
house … theres:110 45 20
house … tonight:59 65 68
housekeeping:62 55 37
housemate:49 40 45
housemates:52 61 77
houseplant:-54 -54 -25
houseplants:-85 -44 -6
houses:-35 -10 -21
housing:-9 -12 3
hover:-19 -16 -5
hovering:-23 -13 -13
how:-13 -18 -19
how and:77 86 101
how calm:93 72 64
how close:60 -117 -74
how did:-33 -56 -32
how do:-81 -75 -87
how he:-46 -13 -66
how high:103 82 77
how i:75 77 47
how id:37 71 -48
how im:-25 -8 50
how little:63 100 -5
how long:48 40 72
how many:110 120 84
how teh:-45 -28 -6
how … am:-49 -26 -19
how … be:92 -32 -9
how … did:-160 -145 -120
how … do:70 93 -20
how … go:35 61 52
how … going:-12 10 81
how … i:0 32 -67
how … insulin:108 67 -20
how … it:64 30 43
how … ive:43 33 45
how … kil:110 121 2
how … myself:67 102 107
how … put:102 103 45
how … ther:16 86 14
how … to:-6 -90 -13
how … u:-49 -68 -41
how … want:-88 -32 -5
how … would:22 47 -123
however:-77 -73 -71
howled:-68 -71 -59
howling:0 -1 0
howls:-36 -34 -47
hows:17 32 -88
howth:32 42 51
hoy:-76 -5 55
hr:2 -18 17
hrs:14 -19 -3
hubby:-43 -62 -70
hubbys:-22 -3 4
huff:-4 5 -12
huffing:117 96 74
hug:-47 -27 21
huge:6 -77 -85
hugged:65 101 119
hugged us:-105 -116 -99
hugging:-16 -9 -2
hugh:-7 -12 -12
hugs:-23 -5 4
huh:-6 1 0
hull:-37 -8 -5
hum:2 9 15
human:-53 -8 -31
humans:-67 -66 -12
humber:-26 15 36
humiliated:68 -3 -31
hummed:29 20 38
humming:22 43 54
hummus:-18 -13 -6
humour:-34 1 -5
hums:-71 -74 -7
hun:1 3 -2
hund:-44 -41 -13
hundred:4 6 11
hundred and:-40 -137 -104
hundreds:1 23 -36
hundredth:-6 -4 -4
hung:-7 24 13
hung up:119 118 121
hung … i:84 67 -2
hunger:81 86 68
hungover:24 -66 -61
hungry:-20 37 56
hunt:-12 -6 -18
hunting:-31 -22 4
hurling:-8 4 39
hurrah:-46 -40 -45
hurry:86 -20 41
hurting:48 40 -18
hurting myself:98 -38 -23
hurts:75 65 56
hurts … and:-120 -67 -57
hurts … i:-42 -106 -89
husband:-5 8 -33
husband is:59 51 101
husband … for:88 97 118
husband … it:-79 -73 -64
husbands:-16 -3 -12
hut:111 113 105
hutch:1 7 39
hvac:-29 -13 -8
hyderabad:-17 -2 -2
hygiene:-1 -1 12
hymn:81 97 95
hymn and:72 91 88
hymns:-12 -7 12
hymns and:111 73 77
hymns … teh:136 135 121
hypocrite:44 72 -61
hypothetical:21 34 27
hypothetically:54 83 -49
hysterectomy:-19 -29 -26
i:7 6 -5
i aint:69 93 59
i apologise:127 81 56
i ate:90 102 103
i attempted:67 130 73
i beat:130 77 -6
i burn:15 93 -7
i can:37 48 66
i carry:-53 -72 -68
i caught:80 81 -9
i checked:170 154 169
i chose:118 143 149
i come:-72 -94 -30
i decided:-59 -4 64
i dei:67 75 183
i deserve:105 97 -94
i did:26 33 34
i died:62 93 95
i dnt:-3 -30 -39
i downed:150 85 131
i dream:110 72 -30
i drink:-32 13 -108
i drove:37 50 37
i emptied:105 114 119
i end:65 68 117
i fainted:61 76 -51
i fell:73 22 -8
i filled:83 103 114
i flushed:81 -115 -63
i forgot:-60 -40 -41
i get:-17 -12 -92
i give:115 89 74
i go:84 85 80
i got:-44 -81 -83
i hagn:13 38 114
i hand:-79 -72 -52
i hanged:45 83 76
i held:58 22 9
i help:123 75 -91
i hide:95 107 21
i hit:-32 -19 -106
i intend:113 110 22
i jmup:145 136 136
i keep:57 54 17
i kil:-6 28 160
i laid:-93 -71 -47
i let:57 80 99
i lie:36 -43 -73
i lied:209 144 91
i liked:86 83 87
i long:78 95 -67
i may:-92 -61 -100
i mean:67 60 0
i meant:7 52 100
i messed:145 76 86
i might:-80 -37 -60
i miss:-43 -102 -73
i mix:-43 -43 -96
i mixed:85 96 97
i my:-100 -19 -20
i nearly:-10 -31 -95
i odd:55 108 96
i on:-62 -55 -42
i picture:84 -78 -93
i plan:4 35 -59
i pour:90 104 -13
i practised:77 69 77
i pray:102 -61 -36
i promise:-111 -65 -39
i promised:71 49 75
i pushed:146 142 134
i read:-46 -68 -68
i reckon:75 89 95
i relapsed:-94 -34 -21
i remember:-82 -118 -108
i resign:78 62 45
i resisted:22 -71 0
i ring:-50 -9 -98
i sat:-38 -59 -46
i sent:-35 -44 -56
i set:44 61 94
i shall:12 47 64
i shant:72 71 65
i should:20 -2 -86
i sit:106 46 -1
i slept:-77 -79 -63
i sold:-96 -68 -37
i stand:-51 -59 -97
i start:-44 -38 -75
i stepped:-43 -59 -48
i stood:21 -78 -39
i stuck:71 76 42
i survived:76 66 61
i swallowed:79 72 0
i swim:63 96 -2
i swore:142 88 76
i take:-46 -23 -36
i teh:44 15 -11
i tell:-92 -83 -160
i tested:92 94 127
i texted:74 45 45
i tied:30 59 82
i unalive:-89 -72 47
i understand:-85 -100 -99
i wake:10 8 -62
i wanna:0 54 -43
i want:37 44 -77
i wasnt:47 41 38
i werent:155 -59 -28
i wont:93 88 77
i wouldnt:80 -4 31
i … ahead:107 -20 -10
i … answer:-93 -51 -34
i … arms:12 62 10
i … attempt:-17 88 -59
i … bag:-95 -75 -31
i … be:15 31 63
i … bear:57 5 -17
i … become:68 62 63
i … bit:79 129 112
i … blame:-79 -83 -73
i … bleach:46 94 109
i … body:45 45 2
i … boxes:81 56 60
i … brought:59 71 47
i … bye:231 245 263
i … cancer:82 -16 -6
i … car:-57 -49 -88
i … carry:-3 36 96
i … certain:85 64 2
i … choose:116 15 39
i … chosen:136 132 56
i … clean:30 0 -32
i … close:-32 -43 -24
i … cold:44 78 95
i … company:65 73 97
i … cord:-89 -92 -74
i … courage:63 91 -82
i … crisis:52 -5 14
i … cupboard:63 64 71
i … cut:27 25 41
i … cutting:107 115 -39
i … dead:62 20 5
i … death:-85 1 -14
i … deep:7 -16 71
i … deeper:111 100 106
i … dei:38 85 1
i … deleted:102 -14 -6
i … didnt:109 169 138
i … died:75 56 58
i … disappointed:95 -39 -35
i … doesnt:47 55 73
i … doin:3 -92 -140
i … dose:139 146 155
i … double:-62 -69 -98
i … drank:-50 -12 -8
i … drink:-20 -67 -11
i … drunk:63 65 97
i … else:121 121 86
i … end:49 91 27
i … essay:60 40 35
i … everything:-29 -12 56
i … exist:123 61 97
i … existing:100 53 89
i … fight:57 36 -27
i … fighting:60 -38 -30
i … finger:-57 -55 -25
i … finished:164 150 138
i … for:36 20 34
i … forty:-49 -32 -15
i … forward:70 92 67
i … future:52 -56 -19
i … ghost:119 -6 -2
i … glad:-90 -97 -13
i … goodbye:109 109 110
i … got:40 76 82
i … grand:111 82 79
i … grateful:41 60 72
i … happy:58 85 100
i … haveing:12 52 115
i … havent:-57 -3 -19
i … hearing:97 68 74
i … his:-110 -81 -52
i … hit:82 11 -1
i … hoap:75 7 -92
i … home:20 -18 -86
i … hoping:131 -20 -42
i … hotel:50 97 110
i … id:27 78 108
i … inside:-126 -61 -28
i … jealous:119 71 -6
i … jmup:109 105 67
i … jumped:128 61 74
i … jumping:51 70 41
i … kil:80 99 -32
i … knew:-99 -64 -49
i … know:-33 -45 -63
i … last:31 16 -19
i … legs:129 145 106
i … let:74 81 83
i … leter:-95 -73 -53
i … letters:-75 -109 -68
i … lfie:46 21 93
i … liv:-6 -11 82
i … make:87 61 5
i … making:90 103 97
i … me:60 44 42
i … mean:71 59 68
i … meant:78 97 133
i … mistake:41 -43 -4
i … most:93 25 -9
i … mum:111 89 86
i … myself:50 112 103
i … nearly:66 -108 -61
i … needles:41 68 -21
i … night:69 73 88
i … nobody:21 -44 -89
i … nothing:76 4 -25
i … off:68 39 67
i … ok:100 74 80
i … online:-92 -102 -107
i … open:-108 -108 -98
i … opened:69 33 56
i … or:-76 -104 -32
i … overdose:55 1 31
i … packets:106 139 121
i … pain:52 38 47
i … piont:103 -3 -3
i … plan:30 13 12
i … platform:108 128 94
i … playlist:88 84 82
i … pressing:69 73 90
i … pull:149 53 103
i … purpose:-35 -27 -84
i … sad:56 69 35
i … said:73 111 -38
i … same:-66 -23 -63
i … saving:128 123 -3
i … scared:32 34 110
i … seat:86 40 43
i … seeing:-85 -79 -138
i … shooting:38 55 -19
i … since:-124 -93 -35
i … sit:-11 -26 -94
i … six:79 -4 23
i … sleap:-81 -49 -53
i … slit:57 83 -51
i … smell:124 116 85
i … something:54 47 52
i … speaking:86 80 69
i … stepping:-4 29 -103
i … stood:147 40 37
i … stopped:129 30 37
i … sunday:161 120 141
i … swallow:80 115 115
i … swim:94 84 121
i … take:29 68 28
i … tell:-76 -71 -84
i … that:-25 -52 -70
i … theres:58 -11 30
i … theyre:54 64 72
i … through:64 82 79
i … throw:-62 -118 -65
i … thursday:116 121 64
i … tierd:-33 0 49
i … todays:82 53 100
i … tok:36 31 44
i … tonight:158 135 134
i … top:86 3 -25
i … tree:62 68 37
i … trouble:144 -20 -44
i … turning:109 78 83
i … twelve:64 34 39
i … type:60 69 26
i … un:64 -13 -4
i … unalive:20 -80 -4
i … until:33 98 87
i … using:53 -63 -67
i … wait:-11 53 61
i … waiting:84 -4 15
i … was:-28 -45 -35
i … wat:38 42 53
i … way:35 75 62
i … wednesday:127 123 131
i … whats:63 97 117
i … whole:53 101 121
i … why:46 -101 -100
i … wishing:82 -53 -64
i … with:-33 -18 -72
i … worked:-84 -87 -120
i … would:54 39 78
i … wouldnt:-7 46 58
i … written:86 103 104
i … wrote:-100 -92 -87
i … xanax:90 27 42
i … yesterday:65 68 2
iam:0 0 0
ibuprofen:-63 -35 -32
ice:-46 -24 -10
iced:-2 -1 0
iceland:-60 -12 -5
ich:51 55 18
ich habe:68 83 91
ich mochte:74 68 -22
ich wil:11 -17 -112
ich … auf:57 63 102
ich … den:56 55 75
ich … mich:23 68 -10
ich … selbstmord:110 114 -17
ich … suizidgedanken:56 68 -25
ich … wieder:85 88 -3
ici:-2 8 -2
icide:0 0 0
icing:7 -7 -5
icu:-4 -3 11
id:26 -42 -41
id been:-19 -90 -40
id find:-82 -74 -68
id get:95 106 40
id go:94 80 81
id happily:13 79 -1
id it:52 91 120
id know:94 67 39
id love:5 -35 -91
id mind:92 90 128
id no:-101 -13 -3
id not:74 -39 -10
id settle:136 -30 -7
id stay:78 114 89
id step:86 -2 -1
id swap:119 -9 -7
id thank:117 -48 -16
id thort:-96 -79 -12
id to:47 36 -22
id wait:105 45 83
id … all:-82 -97 -67
id … and:0 12 89
id … answer:78 96 117
id … be:65 25 68
id … for:71 72 49
id … glad:124 43 41
id … good:118 53 63
id … if:61 17 -2
id … in:28 60 11
id … known:114 130 123
id … my:-19 -1 -82
id … myself:77 127 -51
id … neva:19 123 0
id … no:100 -116 -78
id … not:39 -122 -32
id … on:-110 -29 -99
id … places:159 -11 -4
id … relieved:95 -9 -11
id … since:90 16 23
id … used:-13 -52 -30
id … vanish:-47 -3 -1
id … wat:-75 -33 -15
id … we:100 0 0
idc:0 0 0
idea:-37 0 -65
ideal:-12 -3 -6
ideas:-119 -96 -60
ideation:-107 41 -31
idiot:-68 -39 -24
idiots:-12 -7 -9
idk:0 0 0
idle:-29 0 -37
if:-9 -13 -69
if a:89 -75 -37
if teh:-28 -98 -59
if … asks:140 141 142
if … be:48 73 92
if … but:78 118 141
if … came:11 -143 -108
if … catch:94 7 -9
if … dead:82 118 15
if … dei:-90 -15 -14
if … died:43 -90 -7
if … disappeared:98 -58 -2
if … dnt:-7 -19 -127
if … docter:114 12 -1
if … drove:55 99 -1
if … dyed:82 -18 -2
if … ere:30 -72 -8
if … happened:86 62 34
if … i:57 137 112
if … ill:123 9 -39
if … in:-46 -58 -65
if … into:96 76 -4
if … ive:99 38 15
if … killed:62 82 -92
if … knew:93 83 33
if … look:7 -43 -93
if … mate:121 135 0
if … myself:96 82 -108
if … need:-41 -56 -77
if … not:-29 -56 -57
if … offered:117 -10 -1
if … one:-97 -43 -18
if … or:63 54 85
if … paid:-92 -49 -18
if … sais:-84 -85 -24
if … say:81 81 33
if … slipped:134 -2 0
if … speak:133 73 96
if … stays:-71 -71 -65
if … stop:90 130 83
if … stopped:61 -54 -47
if … thinking:-79 -66 -1
if … this:84 161 204
if … tok:97 92 50
if … tonight:-85 -101 -114
if … vanished:115 -19 -6
if … want:-112 -50 97
if … was:103 51 34
if … wasnt:81 -112 -72
if … weather:-79 -68 -37
if … werent:85 44 -67
if … would:44 -17 -7
iftar:-23 -14 -23
ignore:15 43 -29
ihn:-8 -5 -2
ihr:12 28 35
ihre:31 23 22
il:78 101 100
il a:62 60 75
il be:164 164 165
ill:29 48 55
ill drive:48 53 107
ill end:-103 -100 -79
ill get:-22 -34 -47
ill give:71 48 40
ill go:14 96 95
ill hagn:56 72 127
ill hav:103 66 61
ill make:167 55 -53
ill not:122 134 172
ill stab:53 49 130
ill take:52 33 70
ill type:-48 -65 -59
ill use:-1 106 84
ill wait:103 95 90
ill walk:162 151 150
ill … alone:107 102 109
ill … be:35 34 10
ill … down:27 51 93
ill … for:75 107 113
ill … go:52 51 74
ill … going:65 55 3
ill … gone:31 120 81
ill … it:67 78 47
ill … its:-77 -65 -32
ill … lfie:60 109 8
ill … myself:81 128 33
ill … needing:89 115 126
ill … off:72 43 49
ill … past:174 151 149
ill … peace:-112 -72 -57
ill … them:60 63 26
ill … tomorrow:-95 -119 -113
ill … tonight:25 -8 -45
ill … under:-68 -84 -87
ill … up:76 108 90
ill … using:101 95 103
ill … wednesday:104 82 118
illness:16 8 39
ils:60 67 67
ily:60 53 80
im:17 20 21
im able:110 29 -10
im about:38 46 45
im after:105 118 82
im alone:81 94 136
im ashamed:55 26 40
im away:78 111 141
im bleeding:80 81 99
im buying:-63 -67 -39
im certain:-90 -106 -127
im cold:39 35 35
im comin:102 111 89
im dead:-54 -33 45
im dieing:11 88 133
im dreading:-48 -93 -94
im drunk:37 4 7
im end:22 39 -128
im ending:33 28 132
im ere:46 26 34
im fifty:-74 -81 -64
im fighting:-58 -50 -97
im finished:104 80 74
im fixing:67 98 47
im following:125 50 83
im free:87 161 170
im frightened:-24 -107 -199
im going:12 35 16
im hanging:24 48 90
im happy:-73 -77 -37
im headed:103 142 148
im home:6 -125 -94
im hot:92 104 111
im jumping:122 121 156
im kil:-81 -87 -83
im kneeling:-67 -79 -59
im leaning:88 79 69
im leaving:81 91 58
im making:-95 -93 -106
im next:65 83 145
im nothing:177 -10 -25
im of:98 129 125
im one:36 -69 -69
im past:128 126 88
im picking:-62 -35 -112
im pulling:133 96 145
im ready:12 34 70
im safe:-42 -97 -90
im sat:132 81 47
im shaky:8 -75 -74
im shutting:144 152 136
im sick:-128 -81 -107
im sort:119 60 90
im standin:-60 -61 -61
im stepping:81 63 73
im stood:147 152 132
im stopping:120 150 128
im stuck:115 -23 -20
im suicidal:146 166 -172
im switching:86 99 82
im takin:91 97 102
im terrified:-21 -74 -57
im thankful:-56 -11 -18
im thinking:-18 21 -98
im this:34 45 -60
im told:-79 -55 -26
im two:94 153 115
im tying:85 63 93
im using:211 152 141
im waiting:108 75 86
im walking:55 91 73
im wearing:89 12 31
im with:109 117 120
im working:15 18 -67
im worn:-42 -100 -93
im … an:119 76 84
im … anymore:76 13 48
im … anyway:49 44 33
im … at:22 48 55
im … back:60 73 58
im … bag:61 68 87
im … bath:-28 -81 -11
im … bein:101 126 63
im … bit:-75 -127 -92
im … blanket:66 113 90
im … breathing:-43 -114 -70
im … bridge:-24 -15 -33
im … burden:167 13 -37
im … but:-36 -80 -98
im … bye:129 137 130
im … calling:111 126 137
im … cold:70 69 34
im … couldnt:81 72 76
im … crawl:96 114 128
im … cut:48 -6 -51
im … dei:70 -4 53
im … dieing:-50 -31 -26
im … drive:43 25 47
im … drown:-111 -115 -146
im … drowsy:76 76 69
im … end:-20 -44 -28
im … ending:63 82 -3
im … everyone:79 85 82
im … exaggerating:66 87 -25
im … far:181 171 154
im … farewell:144 160 161
im … feal:-78 -99 -60
im … fence:165 142 132
im … fink:-81 -58 -80
im … forever:148 116 124
im … from:-107 -68 -89
im … get:94 113 41
im … go:87 74 81
im … green:60 -59 -54
im … hagn:-6 18 -78
im … happens:127 63 0
im … heroin:115 3 -7
im … hert:82 100 -108
im … ice:15 -108 -28
im … ill:-51 -80 -127
im … inside:-3 -87 -61
im … isnt:-44 -31 -19
im … it:64 71 101
im … its:77 46 73
im … join:120 126 110
im … jumping:38 42 53
im … keep:-41 -49 -3
im … know:14 54 38
im … let:73 67 92
im … library:113 57 86
im … log:-15 -92 -38
im … loo:110 117 105
im … looking:74 -65 -46
im … love:191 173 168
im … man:82 100 96
im … me:35 64 -1
im … midnight:108 84 111
im … mine:128 66 69
im … monday:31 74 79
im … mum:-76 -46 -50
im … myself:37 45 104
im … off:91 90 101
im … onto:89 89 95
im … other:126 94 77
im … out:38 75 74
im … past:187 106 110
im … peace:46 53 75
im … problem:138 36 26
im … properly:117 125 132
im … quarry:88 95 105
im … rail:-71 -80 -81
im … railing:-100 -114 -120
im … right:-120 -109 -114
im … ringing:-76 -54 -75
im … river:58 60 71
im … roof:-95 -106 -127
im … self:76 115 50
im … shell:-49 -62 -22
im … shoot:-31 -26 30
im … sign:105 91 103
im … smother:38 35 113
im … stab:5 3 117
im … stand:87 87 78
im … straight:-68 -75 -103
im … suicide:70 85 23
im … takin:109 97 102
im … teh:51 57 71
im … than:103 35 32
im … their:78 62 45
im … ther:148 141 135
im … these:66 -11 20
im … third:16 44 48
im … thoughts:103 145 -5
im … three:-89 -61 -109
im … today:-104 -62 -38
im … tonight:68 78 76
im … train:-43 -51 -51
im … tryin:130 91 68
im … turn:134 113 112
im … up:58 74 80
im … using:96 96 105
im … walk:115 98 126
im … walking:93 108 110
im … was:40 73 72
im … watching:88 80 45
im … while:134 114 93
im … who:-121 -110 -101
im … whole:63 90 93
im … without:54 101 106
im … woods:-60 -68 -57
im … years:-97 -42 -36
ima:35 47 34
images:-46 -42 -1
imaginary:-24 -4 -4
imagine:100 -54 -88
imagine not:118 -27 -9
imagine wanting:-92 -26 0
imagine … to:48 15 -11
imagined:22 48 50
imagining:93 -13 -64
imam:7 14 1
imma:23 34 -8
immer:13 7 6
immersion:22 29 34
important:-84 -23 -32
impossible:-22 15 -6
impressed:-38 -17 -11
impression:-40 -60 -33
impressions:-10 -4 9
improve:50 -48 -31
improved:-86 -61 -51
improvement:-35 -2 0
improving:-11 24 28
impulse:90 -6 -3
in:-2 0 8
in advance:75 63 23
in at:-100 -98 -129
in bits:-26 -86 -96
in carrying:64 -6 -2
in class:127 36 -12
in dads:72 61 61
in date:43 52 26
in drafts:61 72 62
in ere:63 53 44
in first:104 99 103
in freezer:94 74 14
in front:50 45 38
in full:121 110 86
in haf:-77 -102 -29
in heaven:103 92 62
in his:28 19 10
in hospital:-49 -59 -76
in im:29 52 47
in it:64 72 91
in ive:40 19 35
in january:32 -55 -56
in living:127 -34 -11
in me:137 173 162
in my:32 41 46
in not:106 54 -25
in on:80 95 103
in place:108 57 80
in punjabi:85 83 78
in secret:110 74 -4
in spain:-38 -21 -35
in … arm:11 13 115
in … attic:-83 -82 -84
in … behind:154 166 169
in … bein:-82 -59 -43
in … bin:78 48 31
in … bra:79 57 95
in … bread:140 154 121
in … by:50 81 76
in … cant:82 125 122
in … cell:91 88 74
in … cellar:102 79 100
in … cereal:131 139 131
in … chamber:75 73 73
in … changing:66 79 77
in … chest:115 93 63
in … clothes:86 105 84
in … coffee:-67 -80 -43
in … comes:146 128 87
in … corner:83 109 102
in … death:80 75 81
in … desert:128 103 99
in … didnt:-14 50 19
in … dnt:-30 32 3
in … end:-38 -100 -90
in … english:109 116 94
in … feal:79 78 80
in … felt:124 1 -3
in … final:-91 -77 -101
in … forever:-82 -43 -37
in … game:-101 -77 -60
in … gaming:80 80 87
in … goodbye:113 133 124
in … grass:105 121 101
in … group:48 99 96
in … hair:73 90 88
in … head:28 -41 -56
in … her:-113 -84 -93
in … holding:157 120 100
in … how:26 32 61
in … ill:63 49 7
in … is:-66 -83 -58
in … keep:46 22 -6
in … kissed:109 103 108
in … lane:158 90 88
in … leg:53 76 50
in … machine:111 69 65
in … me:16 29 22
in … min:99 38 29
in … minute:-90 -61 -80
in … monday:97 102 103
in … mor:106 102 104
in … mouth:120 164 163
in … mug:115 69 67
in … neck:52 59 70
in … needle:100 101 92
in … neva:-88 -46 -70
in … new:-52 -65 -72
in … next:42 63 112
in … notice:-61 -102 -94
in … office:-92 -38 -84
in … or:39 79 85
in … order:90 96 71
in … piano:35 40 29
in … pills:65 41 28
in … place:-54 -96 -88
in … play:-32 -62 -28
in … pond:77 26 29
in … post:90 99 126
in … red:50 80 73
in … rucksack:119 124 140
in … same:-78 -43 -28
in … sat:39 37 71
in … shirt:71 76 92
in … shoe:147 103 98
in … shower:59 61 59
in … sick:152 97 88
in … side:59 68 84
in … since:-45 -50 -12
in … sleap:14 -82 -27
in … slippers:119 102 91
in … sock:70 70 53
in … some:123 101 44
in … spring:94 11 -9
in … stool:64 54 41
in … tent:123 106 97
in … that:-5 -3 -82
in … ther:-110 -91 -77
in … till:-63 -81 -56
in … toilet:78 88 46
in … toilets:142 109 61
in … tomorrow:84 85 75
in … top:75 26 16
in … tree:127 139 122
in … tub:154 140 133
in … tunnel:80 79 64
in … twenties:-51 -34 -8
in … up:53 34 28
in … van:120 93 79
in … wake:61 85 65
in … wall:112 40 -15
in … way:61 43 22
in … wednesday:88 78 91
in … weeks:-10 -85 -64
in … went:-105 -80 -91
in … world:95 76 110
in … yesterday:4 12 -100
inbox:-66 -43 -5
incense:-4 12 0
inch:13 -34 18
inches:-60 -50 -45
incident:-7 -5 -2
inclined:27 39 -1
include:-14 -16 -6
included:29 -34 -76
including:17 -11 2
inclusive:30 -1 -2
incoming:-26 -23 -12
increase:-46 -61 -44
india:-26 -4 -7
individual:-38 -32 -47
indoors:-10 -23 -18
induction:-58 -46 -37
ines:-6 6 -5
infection:-32 -74 -56
inflatable:-1 0 -1
info:-21 -20 -18
inform:19 49 62
information:-12 -81 -47
informed:-65 -53 -4
infusion:-68 -63 -65
ing:23 22 -9
ingested:176 160 146
ingredients:-1 -1 -1
inhaled:29 15 23
inhaler:-10 29 17
initials:0 12 13
inject:66 63 -2
injected:154 174 196
injected it:161 161 151
injected my:-143 -146 -139
injecting:38 51 36
injection:-60 -80 -60
injections:-7 -2 1
injuries:-21 -16 -7
injury:2 6 -25
ink:0 28 52
inn:36 60 83
inner:12 -2 -14
innings:-17 11 29
inpatient:-20 -38 -13
inquest:-89 -61 -71
inquiry:-9 -4 -4
insects:85 120 138
inside:38 63 46
inside me:149 160 138
inside teh:61 63 64
inside … and:68 81 71
insides:85 84 85
insisted:-4 -3 -3
insomnia:-89 -74 -54
insomniac:59 50 43
insomniacs:-1 2 -1
inspect:-27 -40 -12
inspected:-19 -12 -14
inspection:-43 -62 -68
inspector:-39 -37 -28
insta:-11 36 80
instagram:-67 -51 -14
instead:22 -44 -3
instead teh:80 90 89
instructions:-24 -16 -21
instructor:-85 -94 -95
instructors:-1 -1 0
insulin:55 80 82
insulin wen:29 54 -116
insulin … fridge:147 135 133
insulin … on:-26 -30 -90
insulin … to:102 25 10
insurance:-5 36 37
intact:-3 -7 -1
intake:90 68 63
intend:83 113 6
intended:-35 3 -1
intending:32 71 -21
intends:102 93 -49
intends to:102 93 -49
intensive:69 -20 -20
intent:79 150 -34
intente:12 18 -3
intention:41 67 56
interest:7 -17 2
interested:-44 -26 -12
interesting:-42 -15 -15
interfering:10 11 -19
international:-47 -44 -33
internet:-35 -15 -26
interrupted:24 38 20
interstate:13 65 73
interval:-1 -8 -1
intervention:75 -23 -3
interview:-100 -67 -61
interview in:-38 -34 -24
interviewed:-34 -26 -6
interviews:6 2 27
into:-20 -5 -6
into a:51 75 67
into it:-92 -64 -69
into me:118 108 119
into my:78 96 53
into … and:74 31 23
into … because:-12 -18 -95
into … box:-64 -102 -79
into … every:-76 -63 -4
into … road:94 61 51
into … sock:-15 -18 -146
into … tree:113 134 8
introduce:-20 -13 -13
intrusive:-10 16 -7
invented:-72 -56 -50
inventory:11 56 75
inverness:-20 -57 0
invigilator:-7 -1 0
invisible:93 69 95
invitations:-52 -56 -63
invite:32 33 29
invited:-68 -71 -55
inviting:-12 -23 -10
invoice:-3 1 11
invoices:-34 -32 -17
involve:-30 -13 0
ipad:37 16 -24
ir:-64 -9 -3
ireland:-25 6 -11
irish:-54 -40 -12
irl:115 95 115
irme:-11 -8 -1
iron:18 60 78
iron … me:66 61 67
ironed:-36 -9 15
ironed … shirts:68 71 80
ironic:132 134 120
ironically:-9 -5 -15
ironing:-16 -17 -5
irons:30 64 52
is:11 21 35
is and:60 86 108
is burning:-52 -53 -87
is closing:86 77 58
is daft:99 108 95
is down:-144 -144 -149
is dripping:114 101 102
is filming:50 50 92
is for:61 29 39
is geting:-40 1 -64
is good:-73 -90 -54
is goodbye:-55 -62 -57
is harder:111 104 96
is hell:-98 -66 -97
is her:142 101 117
is hes:100 95 106
is hitting:61 74 76
is holding:123 131 120
is leaving:-55 -55 -13
is left:-43 -26 -87
is locked:137 130 130
is long:31 -72 -27
is loud:98 18 58
is lying:-83 -95 -75
is mad:104 119 121
is making:91 86 56
is me:132 167 155
is nothing:24 -8 -33
is off:-140 -141 -136
is over:-52 -49 -29
is planned:59 59 76
is pointless:119 -8 -3
is quick:68 75 77
is round:65 84 74
is saying:36 50 34
is set:56 45 42
is shakin:27 59 116
is shouting:92 102 136
is standin:62 77 62
is strangling:49 52 114
is talking:55 76 54
is ther:-83 -65 -105
is through:53 -7 -6
is tomorrow:44 53 54
is tonight:74 93 78
is unconscious:95 107 129
is waiting:147 50 -77
is warm:111 67 55
is wat:17 10 -45
is yes:141 4 -4
is … at:-77 -76 -69
is … bad:41 93 85
is … boot:-111 -101 -97
is … cats:-50 -77 -70
is … couldnt:87 60 67
is … dad:-54 -54 -44
is … dead:106 55 -94
is … desk:-49 -55 -39
is … doin:-72 -52 -73
is … downstairs:109 100 106
is … eight:184 68 106
is … enough:114 105 97
is … farewell:132 128 120
is … fault:-67 -98 -101
is … get:44 13 1
is … gets:92 81 86
is … go:85 126 99
is … going:-37 -38 -31
is … gone:5 15 37
is … goodnight:75 34 31
is … in:-50 -22 4
is … is:-54 -63 -89
is … it:-10 -59 -57
is … joke:-59 -57 -37
is … leave:-39 -37 -52
is … ledge:178 187 180
is … left:9 -41 -99
is … let:-105 -91 -87
is … leter:130 125 116
is … looks:81 48 28
is … man:119 94 68
is … mins:65 82 81
is … monday:-71 -65 -52
is … mum:39 60 120
is … myself:22 40 -57
is … needed:158 132 84
is … night:22 18 49
is … nobody:57 51 54
is … note:101 118 138
is … other:-19 -69 -51
is … past:85 170 146
is … people:106 103 107
is … permanently:104 117 117
is … plan:99 146 -21
is … ropes:116 92 72
is … said:-27 -49 -30
is … step:114 91 84
is … suicide:-18 10 70
is … takin:72 65 79
is … tell:96 49 63
is … thats:-49 -74 -96
is … thing:-12 25 -109
is … this:-54 -87 -79
is … thort:97 63 45
is … tonight:83 53 70
is … under:149 -4 10
is … until:-95 -97 -77
is … want:-4 28 -107
ish:107 27 26
isha:-15 -14 -9
island:-66 -8 -15
islands:-25 -34 -24
isnt:61 47 35
isnt a:46 88 19
isnt answering:140 146 76
isnt at:59 93 89
isnt breathing:45 48 57
isnt comin:67 104 98
isnt for:63 131 127
isnt mine:142 159 187
isnt moving:109 71 113
isnt worth:22 -110 -75
isnt … be:91 37 -23
isnt … i:-75 -38 -49
isnt … in:86 81 87
isnt … ive:101 91 87
isnt … living:69 -86 -12
isnt … me:-126 -99 -100
isnt … my:117 8 -7
isst:-19 -15 -3
issue:-94 -26 -16
issues:-80 -18 -14
ist:-18 -3 28
it:28 31 29
it aint:93 -8 -36
it alone:-84 -96 -99
it an:60 78 103
it anymore:-73 12 6
it bad:127 18 25
it becomes:88 92 80
it burns:85 81 77
it can:-85 -98 -130
it clicked:14 28 57
it come:-63 -55 -55
it could:-31 -105 -63
it did:-98 -81 -60
it feels:-35 -32 3
it go:-59 -74 -76
it gone:-83 -72 -42
it happened:77 84 3
it happens:53 84 89
it hav:105 96 43
it he:-77 -90 -37
it held:102 118 111
it hes:-25 -46 -67
it holds:-52 -48 -70
it hurts:96 10 35
it id:59 -16 -102
it kills:60 96 -107
it known:89 99 87
it late:44 42 72
it looks:57 55 68
it love:70 85 87
it makes:-70 -65 -33
it my:-79 -131 -112
it myself:-145 -102 -69
it neva:82 -62 -54
it no:-67 -11 -17
it nor:137 172 159
it not:57 60 51
it ok:-68 -62 -74
it on:-7 -2 47
it opens:80 60 44
it out:-75 -88 -100
it passed:5 -101 -56
it saturday:80 155 126
it second:137 76 69
it seemed:57 58 45
it seems:-94 -64 -51
it should:26 66 70
it since:-5 -36 -66
it soon:115 138 44
it sounds:-88 -33 -37
it starts:107 107 100
it take:38 60 66
it tell:123 105 114
it tok:-59 -72 -63
it true:115 84 -14
it tuesday:68 77 76
it wat:-116 -102 -86
it we:-102 -59 -10
it went:-2 -64 -40
it werent:97 102 -32
it wil:65 28 46
it … about:-78 -73 -32
it … ages:50 70 60
it … any:105 44 77
it … anything:47 58 53
it … are:36 47 14
it … away:6 -91 -105
it … bleeding:-91 -94 -122
it … but:-32 -60 4
it … cat:51 -8 -36
it … class:99 60 61
it … close:102 123 96
it … date:129 98 66
it … dei:108 112 45
it … dentist:38 62 102
it … does:-53 -67 -39
it … drank:69 -80 -86
it … ere:81 35 31
it … evening:78 86 65
it … floor:92 79 75
it … for:50 68 66
it … forty:-103 -97 -87
it … gone:69 35 38
it … goodbye:106 127 121
it … had:-156 -83 -72
it … hands:60 108 111
it … hert:130 145 186
it … hes:85 85 76
it … home:-84 -45 -26
it … hours:43 74 105
it … id:7 -69 -78
it … if:69 41 62
it … ill:92 105 48
it … im:51 62 68
it … intend:19 18 -127
it … know:60 51 18
it … let:-52 -62 -49
it … lfie:31 73 82
it … lift:104 0 -29
it … light:53 87 113
it … lunch:-57 -49 -56
it … monday:104 108 75
it … much:-71 -27 -33
it … mum:-52 -94 -86
it … of:16 46 62
it … once:73 9 49
it … phones:63 86 108
it … planned:-72 -74 -83
it … put:-117 -94 -51
it … putting:62 39 54
it … run:111 99 90
it … said:-99 -85 -79
it … sais:-16 -76 -86
it … stand:-62 -53 -3
it … step:-64 -91 -77
it … stopped:30 75 103
it … summer:-87 -94 -103
it … taken:40 7 24
it … tell:66 56 -18
it … terminal:81 -1 0
it … thanks:-50 -82 -5
it … that:-49 -60 -24
it … ther:-44 -27 -11
it … theyve:86 72 50
it … thinking:42 15 62
it … tierd:74 98 98
it … times:-43 -126 -53
it … tonight:153 151 171
it … top:-79 -85 -78
it … use:44 26 -111
it … voice:38 50 60
it … was:-43 -53 -49
it … water:-22 -22 46
it … way:-4 43 72
it … wednesday:-94 -88 -80
it … where:26 54 58
it … while:66 77 117
it … works:49 4 -32
it … worth:-72 -22 -12
it … year:-55 -79 -47
it … years:-89 -57 -23
italian:-10 -20 -31
itch:86 29 -56
itch to:112 -6 -4
itching:-14 -107 -9
itchy:77 82 100
itd:76 50 49
itd be:98 -12 -23
itd … but:84 54 54
itd … it:-89 -138 -135
itd … my:58 72 68
item:90 50 28
items:-12 57 82
itll:35 37 52
itll be:109 116 115
itll pass:85 -22 -10
itll … and:-96 -91 -92
itll … done:97 75 63
itll … in:155 151 144
itll … quick:96 92 108
itll … teh:86 88 81
itll … tonight:-68 -72 -112
itll … week:131 129 133
its:32 40 52
its back:107 48 -77
its blank:133 28 69
its bleeding:95 102 126
its comin:-129 -127 -129
its dark:106 69 66
its eating:80 49 95
its enough:112 107 131
its foggy:80 98 89
its for:70 93 85
its good:-111 -80 -84
its happening:78 58 50
its high:154 159 154
its im:89 80 53
its in:78 83 96
its kicking:66 64 47
its kinder:88 65 56
its me:37 30 35
its nobodys:106 52 -4
its on:56 69 79
its over:80 91 129
its peaceful:101 28 24
its pumping:71 77 111
its quiet:143 135 113
its running:171 168 150
its saturday:103 50 101
its stupid:101 66 73
its that:-15 -25 -7
its this:205 197 202
its today:122 125 125
its tonight:147 143 137
its two:-51 -91 -91
its up:104 109 101
its wat:118 130 81
its with:114 146 140
its … am:-90 -57 -42
its … arm:86 126 42
its … bathroom:98 120 114
its … best:-55 -57 -35
its … bit:88 40 -15
its … can:20 -56 -66
its … dad:152 115 -5
its … day:40 80 109
its … deep:12 70 1
its … finished:76 26 28
its … first:-22 -121 -34
its … for:37 -10 16
its … goodbye:78 109 100
its … he:-40 -59 -107
its … holiday:147 129 98
its … if:-82 -133 -132
its … im:65 53 47
its … it:22 68 66
its … min:-68 -56 -56
its … neck:105 106 113
its … nice:97 129 109
its … no:-77 -58 -39
its … of:-79 -64 -86
its … one:78 108 72
its … pills:78 77 107
its … place:-103 -91 -86
its … pm:113 92 78
its … set:62 60 63
its … something:-103 -81 -59
its … stopping:87 88 111
its … sunday:129 118 96
its … tablets:132 132 149
its … teh:52 37 30
its … thing:77 35 -53
its … thursday:92 96 63
its … tok:112 113 125
its … tomorrow:70 67 49
its … two:-64 -78 -67
its … up:77 35 43
its … was:110 66 -3
its … week:70 25 37
its … wen:58 38 39
its … wont:123 120 125
its … years:-111 -67 -20
itself:46 13 32
iv:109 126 100
ive:70 69 80
ive an:62 78 78
ive asked:64 57 56
ive been:-21 -16 -41
ive begun:53 102 -10
ive decided:-54 -33 -92
ive done:-19 -51 -52
ive drunk:95 69 80
ive enough:113 134 149
ive failed:49 53 64
ive it:115 121 129
ive laid:138 138 109
ive left:122 115 109
ive let:84 89 96
ive loaded:160 145 149
ive lost:-38 -92 -39
ive marked:63 96 122
ive neva:-73 -38 -108
ive nobody:-59 -90 -126
ive not:-55 -120 -63
ive ordered:-98 -98 -96
ive parked:115 125 112
ive plenty:-55 -32 -33
ive poured:64 62 64
ive read:-119 -132 -133
ive run:155 134 130
ive said:70 69 82
ive scored:133 148 59
ive sharpened:149 108 125
ive shut:133 129 127
ive signed:-34 -10 2
ive since:-79 -89 -43
ive slashed:-105 -102 -51
ive slit:32 41 123
ive started:84 63 -43
ive stopped:107 20 -68
ive taken:49 77 86
ive teh:97 114 110
ive tested:-49 -44 -45
ive thanked:115 103 87
ive thort:179 149 35
ive thrown:64 58 67
ive tipped:100 116 99
ive to:-129 -114 -113
ive used:87 145 96
ive walked:87 64 45
ive wanted:109 74 -99
ive … ahead:95 120 119
ive … and:29 48 37
ive … because:51 92 100
ive … bleach:64 95 81
ive … bridge:69 82 59
ive … buying:154 22 24
ive … cant:57 70 58
ive … chain:-86 -127 -97
ive … children:121 83 73
ive … coat:25 95 87
ive … curtains:-78 -77 -86
ive … cutting:97 106 -17
ive … day:-93 -88 -93
ive … dead:73 125 -20
ive … dey:-21 -62 -68
ive … down:59 36 70
ive … drinking:136 84 31
ive … end:77 119 123
ive … final:120 118 112
ive … finger:79 80 102
ive … first:108 62 39
ive … fit:71 74 108
ive … four:-103 -99 -82
ive … front:76 115 69
ive … garage:66 102 107
ive … go:97 49 77
ive … going:-100 -66 -104
ive … goodbyes:87 100 79
ive … him:48 35 40
ive … hoap:70 -106 -73
ive … home:54 29 6
ive … it:46 55 46
ive … its:92 85 59
ive … kil:61 102 -31
ive … knot:-25 -57 -77
ive … last:113 103 73
ive … late:82 107 94
ive … legs:138 130 133
ive … leter:-52 -58 -70
ive … looking:121 50 9
ive … me:92 107 112
ive … mesage:-68 -92 -98
ive … mind:144 136 145
ive … mine:129 139 94
ive … mixing:72 110 -13
ive … morphine:114 109 101
ive … myself:91 120 159
ive … name:-117 -56 -52
ive … neighbour:99 -10 -10
ive … nobody:59 57 -8
ive … noose:43 50 113
ive … not:94 105 38
ive … number:-47 -7 -85
ive … one:-89 -97 -91
ive … overdose:69 83 99
ive … own:63 53 95
ive … petrol:114 116 123
ive … plan:75 55 16
ive … plastic:126 147 138
ive … poison:152 160 158
ive … put:82 106 140
ive … razor:66 70 10
ive … rest:62 104 76
ive … saving:-101 -116 -58
ive … seizure:9 28 87
ive … self:113 97 -11
ive … since:-88 -48 -90
ive … something:69 41 68
ive … spot:-68 -50 -53
ive … standin:71 103 132
ive … staring:120 -36 -14
ive … stuff:154 119 132
ive … sure:130 127 74
ive … tablets:58 52 53
ive … taxi:126 135 113
ive … therapy:61 -17 -7
ive … things:141 136 140
ive … to:47 35 42
ive … tree:-69 -65 -78
ive … u:64 56 39
ive … up:38 47 38
ive … ur:82 69 71
ive … using:8 -87 -55
ive … waiting:100 1 9
ive … wat:32 13 17
ive … way:71 141 150
ive … whole:59 73 56
ive … with:104 131 112
ive … wrists:-96 -86 7
ivor:-23 -38 -34
iykyk:104 -142 5
j:20 49 -10
jab:-73 -48 -60
jabbed:-31 -17 -6
jabs:-41 -40 -36
jack:91 81 71
jacket:4 31 81
jackets:-24 -10 -10
jade:-14 -8 -12
jahr:-3 -2 -3
jahre:-26 -34 -8
jahren:-61 -60 -39
jai:65 87 64
jai avale:102 104 122
jai decide:76 68 -41
jai des:54 59 -12
jai … les:61 62 69
jai … suicidaires:53 58 -10
jai … tous:31 43 62
jail:-62 -55 -64
jailed:-24 -23 -18
jaimerais:115 -10 -8
jaimerais etre:65 -2 -2
jaja:-11 -18 -12
jam:9 22 -1
jam jar:62 72 71
jamais:11 -37 -16
jamie:16 24 25
jammed:-8 -1 -24
jams:-12 -16 -19
jan:21 29 9
january:-19 -68 -75
japan:-25 -12 -9
japanese:-6 -4 -2
jar:46 26 34
jar for:35 58 50
jar … and:113 100 80
jars:20 37 50
jas:-12 -5 -1
jaw:-28 -26 33
jaws:78 82 94
jayden:63 89 68
jazz:-6 -14 -9
je:54 62 37
je me:96 124 118
je veux:56 69 -35
je … ce:23 101 -2
je … mourir:25 63 27
je … sauter:75 79 76
je … suicider:30 33 -110
je … tuer:105 111 19
jealous:103 -8 -74
jean:-80 -86 -52
jeans:5 37 78
jeden:4 11 -84
jeep:-16 3 21
jelly:-8 22 12
jemand:-12 -5 -3
jen:-109 -115 -62
jerk:3 8 16
jerked:80 106 95
jerking:140 131 135
jerking and:51 78 91
jersey:93 90 86
jess:89 79 104
jesus:119 51 -22
jet:-37 -25 -22
jetais:-5 -3 -1
jetty:-28 -22 -27
jetzt:5 22 33
jeweller:-49 -54 -42
jewellery:16 67 53
ji:-13 -9 -6
jigsaw:-90 -82 -74
jigsaws:-14 -43 -41
jim:-30 -11 -9
jingle:21 33 51
jittery:-48 -25 -16
jk:80 105 123
jmup:46 67 94
jmup off:-74 -70 -113
jmup out:-96 -95 -89
jmup wen:149 95 82
jmup … a:-84 -81 -112
jmup … every:-106 -108 -55
jmup … it:76 95 107
jmup … of:-71 -104 -94
jo:-83 -89 -70
joan:-10 7 18
joans:-63 -5 12
job:-52 -65 -60
jobcentre:-10 3 6
jobs:-46 -56 -41
jobs … and:83 -18 -17
joburg:-7 -3 -4
jogger:54 12 6
joggers:-15 -12 -7
john:-81 -9 -11
johnny:23 37 64
join:104 53 59
join my:97 37 22
joined:-46 -37 -53
joined teh:-84 -73 -29
joiner:-39 -43 -20
joining:51 21 8
joining my:-10 -119 -85
joint:62 21 26
joints:-47 -36 -47
joist:16 5 22
joists:19 20 19
joke:-14 13 4
joke i:120 91 78
joked:-20 0 -9
jokes:-17 0 -49
joking:138 73 26
joking about:67 110 96
jollof:-31 -4 -4
jolly:-35 -22 -13
jolts:80 116 37
josh:-9 -13 6
journal:-50 -81 -62
journalism:0 0 0
journey:2 6 24
jours:74 91 17
joy:-68 -101 -47
joyce:37 18 16
joys:-13 -47 -50
jst:0 0 0
judge:-36 -17 -24
judged:-38 -12 -8
judgement:3 6 -2
judging:-20 -13 -6
judo:-18 -10 -10
jug:138 147 151
juice:-89 -85 -89
juice and:-54 -57 -54
juliet:-33 -25 -39
july:-13 -3 -49
jumble:-49 -52 -58
jumped:13 29 20
jumped and:53 119 68
jumped my:121 13 -43
jumped … i:36 134 22
jumped … in:90 98 108
jumper:-122 -90 -77
jumpers:-40 -18 -10
jumping:74 106 77
jumping in:-12 -20 -109
jumping … front:0 -4 -94
jumping … of:-8 -3 -94
jumping … pier:-90 -82 -77
jumps:-42 -34 -22
jumpy:0 -46 -36
junction:-47 -45 -48
june:-46 -32 -44
jungle:-18 -18 -11
juniors:26 42 -1
jury:-85 -47 -39
justice:-5 -2 -1
jy:98 91 90
k:9 10 -69
kaffee:-36 -18 -10
kann:48 28 -27
karaoke:-151 -122 -108
karate:-16 -19 -9
karen:31 66 82
kart:-52 -32 -38
karts:-73 -61 -48
katze:-18 -17 -3
kay:-13 -9 -10
kayak:-58 -55 -56
kayaks:-14 -9 -7
kaz:-19 -15 -14
ke:0 0 0
kebab:-31 -43 -30
keen:-127 -128 -116
keep:43 20 -13
keep checking:-77 -73 -65
keep fighting:125 26 -4
keep haveing:120 92 62
keep it:-82 -28 -46
keep pressing:56 78 88
keep teh:-84 -19 14
keep thinking:78 -18 -29
keep walking:93 28 46
keep wanting:21 17 -102
keep wishing:97 -29 -1
keep … a:119 104 50
keep … bit:37 51 79
keep … go:12 -81 -36
keep … i:111 117 90
keep … myself:47 57 24
keep … note:-107 -88 -50
keep … off:46 83 182
keep … one:126 61 90
keep … out:24 60 70
keep … them:134 89 103
keep … theres:60 56 90
keep … this:82 17 -89
keeper:-64 -70 -57
keepers:15 22 15
keeping:23 37 44
keeps:84 87 27
keeps falling:120 108 103
keeps me:-94 -63 -27
keeps … a:-20 -77 -38
keeps … back:71 49 46
keeps … i:37 52 113
keeps … teh:2 -20 -96
keine:-22 -38 -18
keinen:39 -18 -8
keiner:17 13 -3
keith:-11 7 4
keller:2 12 17
kelly:33 9 16
ken:0 -29 -3
kennels:-90 -62 -64
kent:1 -11 -28
kept:36 42 63
kept back:44 73 103
kept … back:45 71 114
kept … company:89 65 52
kept … from:66 91 83
kept … her:70 65 82
kept … its:-95 -76 -56
kept … me:-43 -98 -20
kept … of:89 125 116
kerala:-29 -30 -30
kerb:-29 -24 0
kermit:62 55 8
kerosene:157 161 165
kerosene … teh:36 47 51
kerry:-48 -14 -12
ket:109 129 45
ketamine:-39 -14 -8
ketchup:-48 -3 -1
kettle:-83 -48 5
kettles:-29 -29 -39
kev:-28 -17 -28
kevin:-7 -3 8
kevs:60 71 71
key:36 38 44
key from:153 140 79
key im:138 159 194
key under:94 69 75
key … and:102 122 70
key … at:-41 -47 0
key … my:-41 -31 -53
key … pot:119 83 89
keyboard:-16 2 44
keybord:87 102 91
keyring:-26 -15 -10
keys:-16 -17 -25
keys under:-85 -81 -77
keytag:-7 -18 -8
keyworker:49 -125 -75
keyworker … teh:106 -5 -5
keyworkers:-1 -13 -9
kg:-4 0 0
ki:-41 -61 -54
kick:26 22 29
kick in:101 102 98
kicked:-24 -27 4
kicking:10 0 48
kicking in:87 114 92
kicking teh:-84 -85 -39
kicking … door:-78 -74 -34
kicking … in:23 32 91
kicks:9 19 -69
kicks me:61 63 -64
kid:46 55 55
kid and:115 94 52
kid … i:-5 49 72
kidding:42 -10 -35
kidney:-98 -104 -85
kidneys:-36 -20 -42
kids:5 -10 -17
kids at:152 120 118
kids fink:-113 -61 -60
kids im:74 68 -5
kids up:115 100 9
kids would:128 51 61
kids … a:66 -80 -64
kids … bath:16 21 91
kids … bed:-61 -45 -95
kids … for:100 115 103
kids … money:101 116 106
kids … on:-107 -63 -57
kieran:-16 -3 48
kil:-125 -84 -85
kil herself:82 40 -50
kil me:-70 -56 -3
kil this:-62 -41 -2
kil yourself:135 139 -28
kil … after:-2 22 141
kil … and:54 44 48
kil … anyone:21 20 -116
kil … brother:-42 -60 -74
kil … day:46 79 -23
kil … i:46 18 11
kil … in:-18 -36 81
kil … man:23 12 -136
kil … my:-118 -128 -86
kil … need:91 43 0
kil … no:79 35 -115
kil … not:48 84 -85
kil … out:-99 -134 0
kil … self:117 124 -167
kil … than:66 124 -94
kil … this:-126 -111 -19
kil … wife:30 31 31
kil … yesterday:11 71 -1
killed:0 13 -94
killed myself:170 190 37
killed … and:71 64 -9
killer:-52 -23 -52
killers:-9 -3 -1
killing:-41 0 -64
killing me:-59 -98 4
killing my:94 108 -20
killing myself:79 147 -17
killing … is:30 47 -163
killlll:0 0 0
kills:3 7 -111
kills me:35 29 -112
kiln:17 -5 -4
kilo:-35 -30 -29
kilometres:-5 -5 0
kilos:-70 -68 -56
kin:12 37 44
kind:37 16 18
kinda:0 0 0
kinder:59 91 122
kindest:36 24 24
kindly:59 86 120
kindly … my:104 118 96
kindness:14 -38 -23
kinds:-8 -6 2
king:-91 -61 -42
kingfisher:-62 -41 -31
kings:-18 -10 -14
kip:-12 -24 -10
kiss:6 31 63
kissed:64 83 91
kisses:-39 -51 -40
kit:-89 -75 -64
kitchen:-7 -13 -17
kitchen … i:44 78 109
kitchen … to:-67 -59 -69
kitchens:-28 -24 -20
kite:-98 -33 -22
kites:48 31 11
kits:-18 -6 -11
kitten:-46 -51 -50
kittens:-111 -107 -125
kiwi:-27 -14 -6
klonopin:64 55 47
km:-31 -25 -1
kms:0 0 0
kn:0 0 0
knackered:-32 11 -16
kneading:-5 -26 -8
knee:-64 -50 -27
kneel:64 60 63
kneeling:84 102 119
kneeling … teh:43 42 67
knees:-50 -37 -28
knelt:4 24 -20
knew:6 18 29
knew dey:72 67 66
knew it:112 122 106
knew … were:87 72 73
knife:24 31 20
knife im:98 113 116
knife … against:132 98 100
knife … going:-46 -70 -38
knife … its:123 113 115
knife … ive:93 82 102
knife … me:-118 -32 -113
knife … wont:104 95 34
knifes:109 129 151
knight:28 14 20
knit:-20 -16 -11
knitted:-64 -49 -40
knitting:-67 -70 -76
knives:15 -43 -46
knobs:-4 -1 0
knock:-32 -74 -23
knocked:-14 -34 -23
knocking:58 49 92
knocks:39 33 -11
knot:43 58 44
knots:-4 37 44
knots done:111 90 88
knotted:107 114 112
know:17 12 28
know a:-27 -64 -81
know how:24 53 37
know me:-112 -135 -121
know of:-64 -39 -40
know she:-115 -86 -48
know that:46 3 -22
know where:36 54 51
know why:101 89 83
know … been:-4 -25 -115
know … but:-88 -38 -74
know … by:-65 -75 -58
know … cant:-67 -68 -71
know … dey:7 -19 -91
know … dose:119 121 136
know … from:81 56 -3
know … going:-100 -95 -119
know … how:28 1 103
know … in:79 116 75
know … leaves:99 93 78
know … long:55 79 69
know … many:27 67 90
know … mean:98 66 20
know … monday:82 83 63
know … my:-81 -44 -25
know … of:-54 -95 -104
know … roof:101 112 121
know … these:107 98 44
know … u:-132 -120 -118
know … where:-143 -124 -119
knowing:-5 5 9
knowing … my:114 101 81
known:-23 66 87
known i:70 59 88
knows:-7 -47 -48
knows how:63 35 42
knows im:2 -83 -106
knows its:-79 -106 -117
knows me:113 77 110
knows that:33 75 88
knuckle:-9 -9 -4
knuckles:54 98 -57
knuckles split:92 130 -36
knuckling:77 -36 -31
knuckling it:70 -24 -14
kombucha:-51 -25 -17
konnte:-40 -20 -3
krakow:-18 12 18
kratom:-17 -68 -7
krimi:-48 -57 -39
kuchen:-31 -33 -27
kuchentisch:-43 -40 -29
kurt:18 11 18
kys:69 73 -107
l:-11 -12 -40
la:5 14 42
la azotea:55 65 67
la cocina:-56 -9 -4
la noche:51 45 64
la vie:116 92 -48
lab:72 73 84
lab … i:121 69 61
label:-11 -20 -17
label on:57 80 83
labelled:19 40 37
labelled … and:-73 -91 -77
labelled … for:118 110 63
labelled … of:81 77 62
labelling:7 21 9
labels:57 -28 -24
labrador:-63 -53 -45
lace:-5 1 5
laces:5 14 25
lach:-49 -23 -7
lache:-63 -26 -10
lachen:-17 -17 -2
lack:-56 -44 -34
lad:-18 -2 -40
lad … his:-53 -49 -36
lad … no:13 71 -1
ladder:-15 -1 -3
ladders:2 -9 -25
ladders … teh:-49 -48 -60
ladies:-30 -35 -31
ladle:-4 0 -6
lads:8 -2 -6
lads ive:127 131 142
lads … going:56 85 68
lads … it:53 77 89
lads … one:112 100 53
lads … teh:63 82 57
lads … to:100 39 31
lady:-30 -23 21
ladys:-22 -4 -3
lag:33 41 37
lager:11 5 -16
lagos:-85 -55 -24
laid:4 44 69
laid out:43 45 70
laime:13 16 19
lain:-2 -2 -41
lake:93 94 87
lakes:7 26 20
lamb:-4 -20 -40
lambing:-17 -7 -14
lambings:-18 5 18
lambs:-26 -48 -41
lame:-2 -4 3
lamictal:17 24 30
laminated:-13 0 0
lamotrigine:-30 -12 -1
lamp:8 26 22
lamp … a:118 114 113
lamps:-56 -49 -34
lampshade:-1 -1 -1
land:65 62 40
landed:-9 1 27
landing:-23 -15 13
landlady:111 88 131
landline:-56 -63 -58
landlord:9 27 16
landlords:-1 11 30
landlords door:102 101 114
lands:-27 -28 13
lands … be:66 65 81
lane:59 41 63
lane with:97 63 59
lanes:-90 -100 -101
langar:13 7 5
language:-16 11 20
languages:-43 -27 -15
lanterns:-33 -26 -25
lanyard:37 30 57
lanzarote:-39 -7 -13
lap:-35 -26 -29
lap … im:56 84 87
lap … it:-156 -140 -150
laps:-32 -47 -32
lapse:135 -41 -12
lapsed:-40 -5 -2
laptop:-69 -68 -41
laptops:-42 -24 -24
larder:-7 1 14
large:-13 -25 -5
las:-39 28 50
las pastillas:82 46 40
lasagne:-55 -58 -47
lasagnes:-20 -22 -24
laser:-56 -45 -17
lashing:-21 -16 -24
lass:22 28 15
last:28 35 44
last bit:127 83 66
last bottle:-131 -124 -111
last breath:-100 -102 -104
last cigarette:58 38 61
last dinner:86 86 64
last i:99 105 98
last log:132 132 124
last month:25 -52 -83
last my:-35 -18 -10
last night:18 20 -81
last period:14 88 87
last shift:-80 -94 -83
last song:149 162 156
last thing:110 117 139
last time:45 87 56
last two:-110 -115 -105
last week:66 -15 -53
last words:-94 -122 -83
last year:-143 -148 -147
last … be:170 168 161
last … befor:-101 -65 -61
last … bein:109 93 90
last … but:51 -54 15
last … by:82 87 77
last … cigarette:62 48 48
last … did:19 32 -117
last … done:67 55 53
last … every:91 30 22
last … found:-72 -90 -58
last … go:105 64 53
last … had:109 67 -46
last … has:-88 -76 -67
last … is:45 70 39
last … ive:63 71 96
last … know:-72 -33 -54
last … last:122 131 144
last … night:34 15 35
last … on:5 37 48
last … one:75 107 4
last … say:112 83 80
last … thank:116 66 69
last … that:45 89 111
last … them:105 115 101
last … theres:114 105 117
last … tried:89 -5 -53
last … type:-50 -67 -54
last … u:86 90 85
last … went:18 41 34
last … with:95 107 93
last … woke:69 78 130
lasted:-53 -20 -36
lasting:-2 -21 -19
lastnight:0 0 0
lasts:-11 5 -7
latch:131 102 82
late:-28 -2 9
late to:45 98 84
late wife:87 90 97
lately:112 2 -103
lately i:101 76 -22
lately im:81 28 6
later:-37 -24 -46
lates:-42 -45 -42
lathe:8 23 -7
latin:1 -1 0
latte:-46 1 1
laugh:-23 -15 -16
laugh … and:24 45 76
laughed:2 10 0
laughing:-14 -9 -4
laughing … wont:143 105 93
laughs:43 43 5
laughter:-34 -44 -14
launch:-26 -18 -13
launching:-15 -9 -16
launderette:-43 -37 -25
laundrette:0 0 0
laundry:18 56 63
lava:-7 41 37
lavender:-30 -30 -7
law:-12 1 -58
law … teh:91 65 49
lawn:-54 -37 -13
lawnmower:-17 -13 -33
lawnmowers:-45 -32 -12
laws:-50 -37 -88
lawyer:37 28 21
lawyers:-4 -3 -49
laxatives:13 13 -17
lay:-21 -40 -24
lay by:56 67 89
lay … teh:131 91 69
layby:80 82 117
laying:-25 -20 -23
layout:-43 -43 -40
lays:0 -2 -1
lazy:-27 -22 -13
lb:-15 -17 -18
ld:0 0 0
le:-30 -38 -5
le … je:68 76 65
lea:1 2 3
lead:26 38 41
leader:40 45 -20
leads:-81 -68 -47
leaf:2 12 39
leaflet:-21 -35 -5
leaflets:-48 -14 -19
league:-47 -33 -10
leak:26 -52 -44
leaked:-61 -42 -25
leaking:39 63 67
leaks:-47 -39 -31
lean:50 1 20
leaning:38 54 77
leans:-22 -11 -15
leap:2 6 12
learn:-42 -35 0
learned:-69 -74 -95
learner:-63 -34 -21
learning:-79 -70 -76
learnt:1 10 0
lease:-81 -66 -34
leash:-4 -2 -5
least:1 -45 -4
leather:-26 -15 -11
leave:7 33 42
leave for:107 109 167
leave he:-52 -74 -41
leave no:92 98 86
leave tonight:144 142 145
leave … door:-93 -80 -51
leave … me:-76 -101 -50
leavers:-87 -52 -55
leaves:44 64 67
leaving:15 22 52
leaving at:158 146 141
leaving her:1 -18 50
leaving my:77 76 91
leaving teh:-68 -67 -58
leaving tonight:71 75 89
leaving … a:77 96 86
leaving … because:-105 -101 -118
leaving … this:99 119 117
leaving … to:59 58 24
leben:51 14 -107
lebt:67 72 87
lebt wohl:67 72 87
lecture:-46 -72 -51
lecturer:-69 -50 -28
lectures:7 -41 -74
led:-83 -69 -70
ledge:-8 -6 -2
ledge with:121 124 127
ledger:-29 -21 -16
lee:87 83 84
leeds:-87 -25 4
leek:-20 -16 -8
leeks:-46 -15 -35
left:60 60 79
left alone:-5 -82 -102
left but:115 85 -31
left for:199 67 75
left his:85 67 97
left me:-42 -59 -58
left of:98 155 160
left over:-91 -87 -2
left side:90 55 46
left … back:84 103 32
left … be:155 128 61
left … dead:-79 -47 -6
left … fone:116 139 99
left … had:72 59 42
left … hes:93 59 -32
left … is:32 88 102
left … its:143 50 45
left … list:100 112 146
left … me:109 -104 -102
left … not:71 39 74
left … note:-158 -151 -137
left … tablets:158 173 167
left … up:36 33 22
left … voicemail:119 88 64
left … would:100 90 -6
leftover:-4 9 -13
leftovers:-20 -11 -10
leg:19 40 27
leg im:89 50 95
leg over:86 88 95
legal:-52 -77 -106
legend:-16 -17 -8
legends:112 59 80
legged:27 33 16
leggings:-28 -7 0
legion:2 -10 -68
lego:-34 -19 -8
legs:-13 8 25
legs on:-49 -43 -78
legs … it:82 77 75
leicester:5 27 47
leid:1 1 1
leisure:58 65 50
leith:-81 -53 -25
lemon:-27 -21 -43
lemonade:-4 -18 -2
len:94 94 91
lend:-49 -10 -7
lending:-20 -9 -13
length:15 21 30
length of:93 96 96
lengths:-3 1 -6
lens:-26 -5 -2
lent:-39 -44 -21
lentil:-11 -8 -5
lentils:-52 -28 -1
leo:-58 -54 -66
lern:-3 -1 0
les:-69 -51 -19
les bras:60 67 -6
less:-54 -62 -69
less for:89 96 22
less … and:36 65 63
less … not:76 -23 -25
less … to:82 69 13
lesson:26 47 15
lessons:-72 -19 5
let:33 35 46
let down:103 79 52
let go:127 125 102
let my:121 116 109
let … dei:21 98 11
let … fink:100 104 104
let … last:-8 -82 -61
let … me:110 143 167
let … off:187 153 148
let … say:87 92 113
let … thats:126 119 90
leter:4 10 36
leter by:94 88 58
leter from:-66 -57 -47
leter in:103 88 64
leter … bottle:56 62 92
leter … kitchen:34 29 64
leter … post:102 95 70
lethal:50 67 11
lethal doses:77 87 68
lets:-15 18 -22
lets say:88 119 48
letterbox:141 115 143
letters:36 35 12
letters on:105 81 94
letters … on:-69 -68 -71
letters … teh:95 102 107
letting:83 62 48
letting myself:18 72 50
lettuce:-83 -81 -45
letztes:-3 -2 -3
level:-17 14 24
level crossing:85 100 78
level … one:71 67 80
level … teh:118 76 66
levels:-31 -38 -32
lever:-51 -20 -23
levothyroxine:-34 -7 -15
lewis:-15 1 -7
lexapro:-4 -4 0
lf:0 0 0
lfie:39 18 3
lfie admin:-64 -20 -31
lfie befor:-32 1 61
lfie feels:92 45 -21
lfie for:9 -9 -90
lfie im:-54 -25 86
lfie insurance:7 69 108
lfie is:21 -71 -72
lfie isnt:61 -9 -38
lfie nobody:9 10 -109
lfie on:41 56 125
lfie out:-86 -61 -58
lfie over:83 131 -16
lfie she:137 106 116
lfie soon:5 7 -47
lfie that:-4 -111 -12
lfie this:-66 -83 -14
lfie was:-98 -45 -8
lfie would:74 106 -14
lfie … ago:109 -10 49
lfie … end:62 101 78
lfie … hour:52 73 88
lfie … long:190 -13 -3
lfie … no:-33 -2 -46
lfie … not:64 18 -5
lfie … said:124 105 76
lfie … should:78 66 -3
lfie … stop:93 88 -2
lfie … this:-55 -63 -61
lfie … to:-50 -51 -82
lfie … u:-14 96 120
lfie … weekend:57 28 127
lfie … wil:-31 -12 -120
lfie … would:138 -23 -100
liaison:-2 -22 -10
liam:-26 10 23
liar:-22 -8 -5
libary:-5 -4 -7
liberty:-2 -4 -3
librarian:-34 -20 -26
library:-6 -4 -6
librium:-55 -23 -20
licence:54 -8 -3
licence i:150 116 42
licence on:-106 -13 -9
licensed:-40 -26 -13
licensing:-54 -42 -24
licked:-30 -54 -16
licking:25 56 82
lid:-22 19 -3
lidl:-48 -33 -40
lido:21 15 9
lids:10 35 30
lie:20 -7 -19
liebe:-41 -30 -28
lieber:65 -7 -4
liebsten:68 -20 -3
lied:85 70 89
lied … am:42 90 -70
lied … i:88 132 128
lied … teh:113 26 -24
liegt:21 18 4
lies:-13 0 -39
lifebelt:102 95 101
lifeboat:-80 -77 -35
lifeboats:28 28 41
lifeguard:87 56 55
lifejacket:91 85 108
lifes:23 -63 -58
lifetime:-105 -79 -14
lift:-19 -77 -41
lift … head:92 97 99
lift … off:82 88 87
lifted:-59 -7 1
lifting:-42 -6 -5
lifts:-96 -54 -58
ligature:80 92 100
light:24 49 61
light hurts:101 115 32
light i:-81 -80 -44
light on:82 104 115
light … and:113 48 -9
lighter:37 28 14
lighter … my:80 36 -7
lighters:-11 0 -2
lighthouse:-26 -15 -13
lighthouse … my:-87 -68 -73
lighthouse … teh:148 125 116
lighting:-24 -12 0
lightly:-16 -11 -6
lightning:-6 -66 -32
lights:90 78 88
lights out:132 154 134
lights … out:105 72 51
like:0 0 0
liked:27 28 21
liked to:19 64 52
liked … my:72 79 73
likely:-69 -56 -38
likes:63 63 64
likes it:120 110 86
likes to:138 87 74
liking:-16 -57 -14
lil:13 9 6
lilac:78 80 87
lilies:-7 33 -34
lily:57 48 60
lime:-3 37 2
limerick:-53 10 3
limericks:-11 -16 -14
limit:-41 -14 -17
limp:-6 23 29
linda:-23 -13 12
line:27 17 16
line at:162 -68 -57
line … a:1 -99 -85
line … be:-71 -63 -63
lined:80 78 93
linen:97 95 57
lines:60 70 12
lines at:94 -54 -16
lining:-7 38 9
link:-23 -1 1
linked:-4 -1 -2
linkedin:30 14 12
links:-33 -16 6
lino:-6 -23 -25
lion:-35 -33 -19
lip:28 62 26
lips:53 51 46
lips … and:148 145 61
lips … grey:4 3 -157
lips … teh:134 136 138
lipstick:-6 3 21
liquid:57 65 64
liquid morphine:67 75 67
liquor:-59 -66 -63
liquorice:-6 -14 -5
lirez:69 69 70
lisbon:-99 -117 -75
list:-20 6 -32
list is:113 58 39
listed:-16 -8 -6
listen:-37 -35 -27
listened:-10 21 36
listener:-77 -62 -38
listeners:4 -5 0
listening:-35 -24 -4
listo:-52 -9 -3
lists:25 -31 -47
lists … teh:116 -3 -2
lit:34 22 29
lit teh:76 85 84
lit … in:56 84 67
literal:-41 -19 -27
literally:0 0 0
lithium:-40 7 27
litre:115 116 -57
litres:99 39 7
litter:-2 -1 -1
little:26 29 31
little … for:99 76 70
little … help:93 58 72
little … it:-101 -80 -90
liv:18 38 1
liv anymore:28 58 21
liv because:67 72 112
liv for:33 5 -90
liv i:-11 83 1
liv it:-143 -23 -5
liv or:-52 -98 0
liv past:122 111 -16
liv … dei:-72 -122 -35
liv … her:11 70 78
liv … with:87 68 61
lived:-60 -99 -75
liver:-27 -26 -49
livers:1 45 -5
lives:18 -40 -50
livestreaming:81 61 53
livid:-78 -65 -72
living:93 32 -43
living for:46 -21 -4
living im:120 -70 -59
living in:-62 -113 -86
living not:55 -153 -6
living with:-133 -87 -34
living … waiting:16 -67 -56
ll:16 14 -2
llama:-17 -10 -3
lled:-7 -1 0
ller:-13 -8 -5
llevo:-6 27 -5
lling:-9 -3 -2
lls:0 0 0
lmao:0 0 0
lmaooo:0 0 0
lo:-7 -5 -25
load:70 100 99
load … pills:-78 -61 -119
loaded:88 109 114
loaded gun:1 2 -102
loaded it:110 125 160
loaded … and:-26 -9 -66
loaded … i:46 54 -15
loaded … me:51 48 66
loading:1 2 -3
loads:22 54 108
loaf:-66 -41 -46
loan:23 17 13
lobby:-12 -20 -42
lobster:-31 -31 -38
local:-41 -23 -64
local … and:119 108 -1
location:78 94 104
loch:30 38 40
lock:72 87 89
lock up:102 51 51
lock … away:-58 -62 -53
lock … door:68 56 94
lockbox:-15 -9 -11
lockdown:75 33 49
locked:-32 -30 3
locked and:-80 -112 -157
locked cubicle:114 118 97
locked us:54 50 115
locked … away:93 -4 -19
locked … it:131 131 88
locked … room:104 101 106
locker:28 12 4
locker … i:143 50 -12
locker … teh:103 125 129
lockers:-10 -3 -2
locking:8 -12 -10
locks:12 31 -39
locks me:83 90 -105
locks … in:146 146 -85
locksmith:7 27 24
lockup:81 93 83
locum:104 101 87
lodger:41 55 -10
lodgers:5 7 8
loft:5 21 46
loft with:140 142 136
loft … been:-93 -88 -78
loft … teh:132 121 100
log:33 31 49
log in:80 99 75
log off:-78 -108 -95
log out:30 -73 -67
log … for:10 -75 -66
log … from:22 -86 -63
log … good:15 -77 -72
log … lfie:-55 -42 -8
log … of:45 -50 -13
logged:-26 -34 -21
logging:-45 -76 -25
logging off:-94 -85 -37
logging … for:-68 -47 -9
logging … good:-70 -62 11
login:39 56 73
logins:9 1 2
logistics:-2 -1 -1
logs:11 26 32
lol:0 0 0
lollies:-33 -31 -29
lollipop:-7 -12 -24
lolly:-7 -4 -20
london:-43 -39 -22
loneliness:-22 -10 -32
lonely:-20 -41 -27
long:-1 5 13
long ago:-77 -14 -43
long ive:35 37 55
long sleap:98 -124 -36
long to:-48 -20 -111
long way:-113 -105 -95
long … and:-50 -105 -76
long … could:102 95 120
long … got:88 90 95
long … im:-78 -98 -62
long … of:-77 -80 -74
long … tomorrow:135 132 107
long … up:59 80 99
long … was:101 129 50
longer:25 20 21
longest:34 0 -2
longing:35 9 -107
loo:39 53 22
look:33 42 63
look after:55 59 66
look at:-3 -87 -92
look … goodbye:108 133 126
look … ive:-113 -107 -114
look … next:144 -8 -2
look … teh:60 79 42
look … tomorrow:84 108 106
looked:-24 -16 -46
looked up:108 63 67
looked … i:91 84 29
looking:28 -18 -26
looking up:130 125 102
looking … how:106 78 -7
looking … in:-101 -94 -87
lookout:40 52 39
looks:22 18 48
looks in:57 75 89
looks yellow:78 91 98
looks … and:43 -69 -79
looks … teh:71 53 36
loop:125 68 66
loos:94 88 81
loose:-70 -58 -113
loose ends:-5 17 -99
loosely:76 53 50
loosen:26 35 24
loot:-21 -11 -4
lorazepam:52 98 74
lord:61 -14 8
lorraine:-18 -53 -53
lorries:40 54 55
lorry:112 70 96
lorry on:78 64 97
lorry … in:88 107 120
lorry … me:117 -34 -23
lorry … teh:34 74 79
lorrys:147 121 111
los:-64 22 -52
lose:-18 13 -4
lose … to:110 58 65
losers:-38 -21 -19
loses:-28 -36 -6
losing:-33 -38 -85
loss:-35 -53 -39
lost:-8 -39 -64
lost cause:74 -33 -12
lost count:29 57 63
lost my:-32 7 -92
lost … on:106 108 82
lost … rent:99 -10 -3
lost … to:-4 -38 -20
lost … wil:61 -121 -30
lot:40 52 78
lot from:83 90 80
lot its:122 135 122
lot on:-38 -80 -96
lot to:-52 -26 -34
lot … a:202 187 167
lot … and:52 70 48
lot … blood:133 130 133
lot … it:37 43 16
lot … teh:60 23 31
lots:6 -5 28
lottery:-41 -23 -23
loud:9 -52 -41
louder:101 7 -44
loudest:-2 -3 -3
loudly:-15 1 20
lough:60 51 53
louise:111 93 -24
lounge:-31 -39 -55
lourdes:-111 -98 -59
love:15 16 30
love to:87 76 77
love u:110 125 103
love yous:43 38 36
love … and:-15 -27 -13
love … as:91 -11 -6
love … be:107 11 11
love … ive:-87 -71 -113
love … mum:-127 -114 -118
love … off:18 28 52
love … sorrry:111 134 141
love … vanish:-94 -3 -1
loved:-9 1 27
loved it:-78 -73 -56
loved teh:58 71 96
loved u:174 147 143
loved … goodbye:78 87 81
loved … teh:80 65 44
lovelies:-45 -37 -41
lovely:4 31 12
lovely and:-117 -102 -108
lovely … a:102 45 23
lovely … all:-71 -66 -51
lovely … in:66 79 86
loves:13 0 12
loving:-28 0 11
low:-24 -79 -72
lower:-48 -23 -16
lowered:26 23 43
lowering:-34 -19 -11
lowest:27 33 8
lowkey:0 0 0
loyalty:7 20 19
luas:2 16 25
luck:-74 -59 -62
lucky:0 -51 -81
lucozade:-105 -87 -75
luego:0 7 -2
luggage:-58 -14 47
lui:-1 -1 -36
luis:0 -1 -2
luk:-2 -1 -1
lump:9 -31 37
lunch:-74 -71 -62
lunch … and:130 105 112
lunch … u:-72 -67 -78
lunchbox:54 56 64
lunches:18 40 13
lunchtime:77 87 72
lundi:-34 -25 -17
lunes:-3 -3 -6
lung:-8 -2 -2
lungs:61 50 43
lurker:-51 -16 -47
lurking:10 3 -10
lust:-2 -20 -12
luton:1 8 41
luvly:-3 -2 -2
luxembourg:-1 0 0
luxury:-3 -1 0
lying:8 9 2
lying in:26 71 82
lying ther:-59 -87 -56
lying … line:143 137 124
lying … my:-96 -106 -86
lying … teh:21 46 48
lying … tracks:73 82 95
lyon:-25 -8 -6
lyric:-31 -21 -4
lyrica:33 39 37
lyrics:-8 -10 0
m:-7 11 -3
ma:46 48 60
maam:-59 -39 -28
mac:84 73 69
macbeth:5 27 0
mache:-19 -16 -9
machen:63 118 -9
machete:85 97 134
machete and:61 55 42
machine:9 -1 -6
machine … teh:93 81 60
machines:-21 -44 -37
mackerel:-42 -25 -32
macmillan:23 23 19
mad:-17 5 4
mad … me:117 138 153
madam:-11 -5 -33
madame:-3 -3 -5
made:-8 -5 -11
made myself:74 -143 -10
made sure:153 137 103
made to:45 49 -95
made … decision:-44 -37 -15
made … for:84 68 59
made … laugh:53 28 46
made … mind:91 118 1
madre:16 95 115
maeve:23 2 -4
magazine:-47 -56 -19
magazines:-4 -3 0
maggie:7 5 8
magic:-28 -7 -3
magistrate:-14 -2 -3
magnesium:-33 -30 -60
magnet:-26 -8 -8
magnificent:-6 0 -1
magnolia:-49 -14 -7
mags:44 44 51
maid:50 44 -17
maiden:65 49 35
mail:-12 -13 44
mailbox:-23 -31 -25
mailed:-11 -1 0
mailing:-54 -3 0
main:-11 -33 -18
mainland:42 52 68
mainly:-100 -84 -78
mains:10 2 -1
maintenance:82 98 140
maintenant:-13 -14 15
mais:-27 -19 -3
maisie:60 73 83
maize:45 52 47
major:-96 -29 -28
majorca:-27 -38 -30
make:-15 -13 -41
make my:77 41 67
make sure:102 84 63
make … hapen:133 117 -63
make … in:41 91 69
make … myself:30 97 0
make … pay:21 35 -115
make … teh:-81 -48 -36
make … to:-104 -49 -37
maker:49 -25 61
makes:-16 -15 -94
makes it:87 41 95
makes me:-13 26 -144
makes … my:-65 -63 -28
makeup:-31 -26 -19
making:7 16 6
making … noise:143 133 120
making … snoring:78 82 84
mal:-83 -73 -48
malaga:-93 -74 -86
malaria:-54 -45 -33
malcolm:-5 -12 -10
male:-40 47 6
mall:-3 -2 -2
malo:78 -13 -3
malt:-28 -14 -20
malta:-53 -28 -14
maltesers:-55 -47 -53
mam:46 49 44
mama:110 84 74
mama … be:165 -19 -5
maman:4 4 8
mammy:-86 -70 -54
mammys:-19 -21 -28
mams:117 105 92
man:-7 19 15
man im:92 78 3
man … and:55 25 -2
man … did:111 47 27
man … for:54 59 54
man … his:-108 -103 -69
man … it:59 -13 -20
man … with:39 50 63
manage:28 43 58
manage without:24 118 115
manage … me:0 87 98
manageable:-34 -3 -1
managed:9 -16 -15
managed to:-79 -48 -33
management:-72 -68 -31
manager:-69 -38 -92
managers:25 -15 -42
managing:-56 -84 -46
manana:14 20 74
manchester:-27 -25 -28
mandatory:-6 -1 -2
mandoline:-19 -14 -10
mange:-15 -9 -6
manger:-9 -6 -2
mango:-27 -12 -18
mania:-10 -24 -5
manic:-11 -5 0
manila:75 43 54
mann:47 50 51
manner:-3 0 0
manners:-5 -43 -24
mano:27 37 20
manque:-47 -35 -14
mans:46 11 -9
mantel:130 132 92
mantelpiece:92 93 86
manual:-23 -8 -8
many:-30 -28 -24
many of:69 98 58
many pills:-114 -136 -127
many tablets:39 -20 -80
many … and:56 87 108
many … cant:93 86 82
many … my:76 75 73
map:-36 -6 2
mapped:20 34 18
maps:-53 -8 -15
maraca:-41 -44 -39
marathon:-149 -126 -139
marathons:-47 -38 -32
march:-12 -34 -27
marcus:59 101 111
mare:8 33 39
marek:52 56 11
margaret:26 -3 -8
margarets:5 6 -1
marguerite:-62 -62 -52
mari:52 67 -58
marido:71 83 -45
marie:-13 -2 -1
marigold:-19 -29 -20
mario:-1 -1 1
marjorie:-14 -7 -3
mark:-39 -60 -57
marked:99 96 114
marked … my:66 109 120
marker:-14 -3 2
markers:-16 -10 -29
market:-96 -101 -93
marking:18 42 43
marks:78 66 -130
marks and:28 24 -117
marmalade:-70 -66 -52
marquee:-18 -7 -3
marriage:-19 -30 -80
married:-47 -6 -93
marrow:-22 -18 -14
marrows:-5 -8 -9
marry:31 66 14
marrying:-45 -60 -44
marshmallows:-47 -14 -13
mart:-11 33 34
martin:125 114 104
marvellous:-39 -28 -32
mary:11 -9 -5
mas:36 21 7
mascara:-4 -12 -7
mash:-51 -56 -2
mask:-22 -3 12
mass:10 33 46
mass and:-92 -98 -100
massive:17 19 48
mast:91 82 88
masters:-23 -22 -26
mat:11 26 25
mata:-28 -24 -20
matando:-1 -1 -1
matar:66 64 -33
matarme:230 82 -72
match:-11 -4 31
matchbox:24 37 41
matches:-2 28 28
matching:-9 -20 -1
mate:-9 -3 -4
mate has:103 101 56
mate is:60 73 130
mate … a:-31 -48 -70
maternity:-78 -80 -76
mates:89 68 55
mates … teh:-80 -62 -76
maths:32 16 -3
maths and:59 94 -1
matin:2 16 0
matinee:27 -15 -9
matron:-29 -49 -58
mats:-14 -10 -9
matter:-19 -83 -17
mattered:48 58 56
matters:14 12 18
matters that:89 92 83
mattress:59 55 29
mattresses:-23 -22 -39
maureen:-8 -35 -1
maureens:-12 -6 -8
may:-20 -8 5
may as:135 38 -19
maybe:0 0 0
mayo:-4 -3 -9
mayor:-50 -37 -38
mcdonalds:-8 -28 -11
me:31 32 14
me a:-57 -83 -92
me about:-78 -62 -111
me alife:19 89 104
me away:91 103 127
me be:141 140 148
me beter:107 -17 -10
me both:105 133 117
me by:66 53 77
me bye:-81 -103 -117
me company:83 59 56
me dey:-105 -115 -87
me down:42 22 11
me estoy:55 -28 28
me everyone:116 38 18
me feal:-83 -75 -61
me finished:-51 -40 -51
me folks:156 138 126
me going:57 84 86
me goodbye:38 56 63
me got:25 43 31
me hanging:55 49 101
me help:35 55 92
me i:-58 -64 -44
me id:-7 -55 -31
me its:54 58 41
me know:-91 -104 -88
me lord:-109 4 6
me luck:-78 -45 -18
me mas:92 80 92
me mor:-40 -51 -53
me most:79 67 -18
me my:-79 -65 -101
me next:102 117 112
me pinned:-98 -110 -41
me quiero:12 89 -21
me right:23 44 128
me sick:55 55 112
me sleap:88 67 1
me soon:54 67 14
me sorrry:14 49 75
me stop:-53 -75 -50
me suicider:93 111 -117
me that:-55 -46 -86
me thursday:73 76 76
me tiro:21 20 63
me tonight:19 35 51
me u:18 43 54
me up:-76 -125 -76
me water:89 -12 -2
me wen:-20 26 -113
me with:30 58 51
me … am:62 88 76
me … ashamed:50 91 97
me … asked:-62 -50 -20
me … asleep:115 116 100
me … at:-8 -44 -38
me … away:51 101 49
me … baby:118 104 61
me … bad:90 76 85
me … bath:-118 -114 -85
me … be:37 39 33
me … bed:95 78 76
me … bedroom:28 31 79
me … belt:91 75 -32
me … bye:-116 -134 -120
me … can:105 85 110
me … cant:34 17 33
me … check:5 -76 -11
me … coat:-42 -40 -56
me … come:40 56 102
me … de:10 -38 -16
me … dead:132 15 -15
me … dnt:59 27 75
me … ending:140 116 71
me … far:168 137 135
me … farewell:76 88 69
me … forget:122 52 -1
me … forty:30 38 41
me … from:13 39 29
me … front:-50 -47 -127
me … get:-71 -50 -98
me … go:62 57 62
me … hoap:118 111 94
me … hour:-29 -20 -27
me … hurts:35 78 -55
me … id:45 89 16
me … if:-58 -91 -82
me … intend:103 107 -12
me … is:27 47 82
me … its:64 48 31
me … kil:101 126 51
me … lamp:66 95 90
me … las:-14 50 113
me … last:-73 -68 -31
me … leaving:130 105 91
me … left:82 66 54
me … les:85 94 73
me … means:57 75 77
me … much:4 -99 -70
me … myself:-44 -17 -98
me … no:64 0 26
me … nobody:72 36 32
me … nothing:-2 -50 -76
me … off:67 64 76
me … on:68 59 40
me … open:68 74 92
me … place:91 20 22
me … post:91 85 83
me … roap:123 103 107
me … sais:43 1 -107
me … say:95 68 3
me … seat:-40 -102 -79
me … set:18 95 39
me … sex:120 109 -37
me … side:65 62 101
me … stab:-20 -2 -137
me … straight:74 74 -37
me … suicidal:-99 -66 -8
me … suicidar:67 68 5
me … sunday:28 68 -49
me … tablets:13 44 56
me … them:77 25 39
me … times:44 -9 0
me … today:-2 53 82
me … tonight:46 58 39
me … top:100 117 79
me … train:43 51 68
me … tuesday:103 75 46
me … two:-56 -94 -110
me … u:24 52 56
me … up:-4 -81 -44
me … ur:126 127 115
me … wants:13 12 -156
me … way:84 -75 -98
me … wen:49 -4 -50
me … whether:77 70 -2
me … wihs:106 34 61
me … y:-49 65 -43
me … years:49 123 112
meal:44 27 27
meals:-32 -34 -48
mean:1 8 4
mean it:117 129 25
mean lfie:125 113 -23
mean teh:59 53 94
mean to:127 174 64
mean … be:103 92 65
mean … do:44 6 -85
mean … i:-19 -5 -101
mean … this:53 55 71
mean … to:8 30 76
mean … under:93 58 69
meaning:-86 -8 -40
means:30 61 66
means its:89 108 99
means teh:-62 -74 -23
means … my:91 65 91
means … to:-68 -32 -29
meant:41 40 28
meant it:66 40 76
meant … a:127 156 136
meant … i:36 55 46
meant … not:117 128 137
meantime:-52 -51 -39
meanwhile:-36 -29 -37
measure:38 30 31
measured:-8 -7 19
measured … beam:88 84 78
measuring:-14 -17 -26
meat:-26 8 82
mechanic:-15 -7 -6
med:-56 -19 -43
medal:-78 -56 -44
medallion:26 -14 -10
medals:39 70 89
medecin:-1 13 11
media:-12 -1 2
medic:-10 -6 -23
medical:-13 43 45
medically:-27 -2 -1
medicaments:53 61 69
medicated:-47 -29 -18
medication:-39 -71 -54
medications:-6 -3 -1
medicine:46 47 51
medicine cupboard:77 111 68
medicine … a:78 72 72
medicine … and:90 45 42
medicine … in:108 101 141
medicines:68 1 22
medico:-35 -16 -22
medics:-9 -4 -1
medieval:-18 -24 -15
meditation:-18 -11 -7
meds:-31 -42 -27
meds all:79 70 64
meds in:-75 -69 -69
meds on:136 154 140
meds since:80 115 115
meds … hav:21 42 78
meds … meds:58 63 76
meds … teh:36 35 24
meet:-24 -5 5
meeting:-97 -160 -150
meeting my:98 65 72
meetings:-66 -90 -97
meets:-21 -39 -30
meg:78 94 100
meh:-18 -2 -6
mehr:108 72 65
mein:11 36 15
meine:35 71 81
meine mutter:77 89 106
meinem:11 13 -5
meinen:-15 -10 -5
meiner:0 -7 22
mejor:117 -29 -29
melatonin:-2 0 5
melbourne:-83 -93 -78
melt:18 -30 -36
melted:-52 -77 -80
melting:89 72 77
member:-3 36 3
members:-2 -24 -16
membership:-80 -75 -8
meme:-3 19 -111
memes:15 68 77
memoir:-51 -39 -20
memorial:-6 14 11
memories:19 19 29
memorised:16 -23 -7
memory:26 35 28
men:-13 3 31
men in:110 95 88
menace:-11 -6 -5
mend:-43 -27 -33
mended:-64 -42 -30
mending:-3 -3 -2
mendormir:12 -5 18
menopause:24 6 4
menos:-20 -9 -8
mens:-60 -34 -40
mental:-22 -94 -65
mention:-83 -63 -55
mentioned:-31 1 19
mentioning:-5 -12 -13
mentions:18 35 23
mentor:-39 -43 -22
menu:-56 -41 -35
menus:3 13 -14
merchant:53 40 -50
merci:3 -6 4
mercy:99 80 89
mere:20 43 83
merely:83 3 57
merkt:22 81 -3
merry:-22 -13 -11
mes:67 62 71
mesa:6 7 4
mesage:-4 -14 16
meses:4 5 -4
mess:-20 -35 -77
messaged:3 18 75
messaged … swallowed:21 16 56
messages:19 5 -31
messaging:-59 1 -3
messed:44 45 65
messed up:44 45 66
messenger:1 1 2
messer:19 24 76
messing:-7 -22 -21
messy:9 37 39
met:-87 -64 -15
metal:38 87 101
metallic:-1 -1 0
metaphor:-50 -53 -55
meteor:-6 -47 -49
meter:-83 -49 -46
metformin:-18 2 0
meth:-36 -12 -47
methadone:14 19 29
methadone … i:-77 -66 -4
method:3 32 17
method … teh:5 24 64
methodist:-53 -29 -10
methods:-84 -85 -16
methotrexate:-7 -3 -2
meths:127 106 108
metres:-3 20 38
metro:87 121 65
mettre:60 81 -59
meurs:-22 -15 -7
mg:-134 -158 -125
mi:25 29 55
mi madre:110 106 122
mi vecina:-41 -26 -42
mi … a:-63 -95 -53
mi … no:20 106 134
mi … ya:-147 -82 -50
mia:39 28 29
mic:-58 -47 -36
mice:65 62 61
mich:60 75 48
mich umbringen:85 80 -132
michael:-5 -3 -8
mick:-18 -2 -3
micks:-25 -13 -22
microphone:-8 -17 -17
microwave:-52 -76 -68
mid:15 25 59
midazolam:76 80 85
midday:22 10 11
middle:51 67 84
midges:-90 -76 -25
midi:-3 -3 0
midnight:64 81 95
midnight … i:-82 -99 -93
midnight … sitting:-95 -75 -70
midwife:-60 -32 -81
midwifery:-11 -26 -29
miedo:20 12 -4
mierda:99 -13 -8
mieux:78 -7 -5
might:13 -102 -103
might hert:-94 -74 -104
might … a:96 41 -7
might … one:82 -66 -5
mighty:-40 -33 -48
migraine:-30 -46 -27
migraines:-2 30 32
mild:-16 -4 -7
mildly:-6 -3 -4
mile:-63 -86 -79
mileage:6 22 -49
miles:-11 2 -67
milestone:-33 -18 -32
milk:-1 30 35
milk and:-115 -120 -120
milk teh:116 123 113
milked:-9 -12 -9
milking:-62 -23 -19
milkings:55 106 111
milkman:-23 -19 -28
milks:-1 -23 -80
milkshake:0 0 0
mill:14 28 67
millennium:-31 -6 -3
miller:-2 -1 0
milligram:-1 0 0
million:-13 -11 -6
millions:-9 -8 -7
milo:49 42 29
min:91 91 88
mince:-134 -115 -108
mince pies:-112 -100 -99
mind:-4 -33 -18
mind dieing:-65 -69 0
mind im:-44 -68 -94
mind … dnt:111 90 38
minded:0 23 -15
mindfulness:-12 -21 -38
minding:45 75 -8
minds:-105 -75 0
mine:18 45 50
mine and:145 149 109
mine if:48 91 114
mine thank:171 110 97
mine … tonight:92 122 94
minecraft:30 33 36
miner:-4 -3 -5
mines:104 128 116
mines … teh:62 57 47
mini:-11 -2 8
minibar:22 -1 17
minibus:36 42 -3
minimum:-11 -22 -8
minister:-42 -19 -33
ministers:-30 -14 -24
ministry:0 -1 -1
minor:-27 -15 -5
minors:-1 -1 -1
mins:63 68 106
mins … u:75 85 85
mint:66 40 34
mints:-77 -66 -57
minus:16 -53 -51
minus one:109 1 -11
minute:47 18 41
minute … to:83 87 93
minutes:6 19 47
minutes ago:122 131 133
minutes back:99 112 113
minutes since:55 74 78
minutes … i:66 69 106
minutes … in:115 113 107
mir:54 81 81
miracle:35 76 -17
mirror:58 44 39
mirrors:-20 -20 -36
mirtazapine:-23 -52 -37
mis:61 -44 24
misadventure:-23 -8 -6
miscarriage:0 0 -4
miserable:5 -31 -10
misery:20 -49 -21
mismo:-21 -11 -8
misread:-3 -3 0
miss:11 -41 -42
miss me:60 49 96
miss teh:-62 -35 -43
miss … im:-25 -63 -71
missed:-75 -113 -127
misses:36 12 -26
missing:34 -14 -9
mission:-10 -6 0
missus:-22 -28 -45
mistake:-3 -42 -6
mistake that:102 -17 -4
mistakes:84 83 64
mister:-60 -35 -33
mit:-15 -9 13
mix:-35 -26 -5
mixed:37 41 42
mixing:-11 0 -48
mixture:-21 -17 -11
ml:-41 -37 -44
mm:-4 -8 0
mnd:-19 -4 -3
mnemonic:-2 -7 -7
mo:21 -8 -5
moan:-58 -57 -67
moaned:-50 -37 -26
moaning:-78 -51 -34
moans:-30 -10 -2
mobile:45 89 87
mobility:47 32 34
mochte:53 43 -68
mock:-21 -36 -13
mockingbird:-4 -3 -2
mocks:-20 -6 -3
mod:-18 -3 -13
mode:-8 -12 -9
model:-83 -89 -91
moderate:-4 -22 -25
moderates:25 36 26
moderating:-39 -28 -24
moderation:-41 -18 -4
moderator:-30 -22 -31
moderators:-19 -11 -5
mods:3 41 23
module:-50 -59 -45
moi:50 34 12
moira:-4 -1 -1
mois:-59 -56 -38
mole:-70 -34 -29
mom:-116 -83 -35
moment:-24 -3 -16
moments:1 -54 -35
mommy:26 27 38
moms:10 55 85
mon:50 79 53
monday:-26 -37 -14
monday after:-8 -75 -91
monday by:90 88 79
monday that:56 63 103
monday … gives:48 61 109
monday … in:51 87 63
monday … monday:137 120 105
mondays:-27 -17 13
mondays teh:131 129 129
monde:80 54 72
money:9 29 14
money … be:-84 -13 -5
moneys:32 52 -6
monitor:-19 -39 -19
monitoring:-15 -33 -35
monk:71 69 56
monkey:-45 -50 -26
monopoly:-91 -92 -57
monoxide:-7 16 48
monsoon:-7 -4 -3
monster:-10 -30 -7
month:-21 -39 -71
month i:63 -56 -82
month im:-99 -127 -116
month of:94 98 111
month … because:69 102 57
month … he:81 118 96
month … i:24 -33 7
month … was:107 -57 -44
monthly:-106 -75 -39
months:-5 -54 -31
months dry:94 -2 -1
months id:92 -38 -38
months off:-39 -80 -76
months supply:153 154 140
months worth:69 86 75
months … if:155 -14 -11
months … me:-86 -49 -32
mood:-13 -79 -92
moods:-39 -30 -58
moody:-27 -40 -23
moon:49 57 35
moons:49 53 87
moor:57 47 34
mooring:-1 -1 5
mop:-45 -54 -64
mor:4 12 28
mor i:-59 -26 15
mor ill:-95 -82 -54
mor is:111 17 -35
mor ive:107 126 118
mor sleeps:30 47 88
mor tablets:88 93 101
mor to:92 31 53
mor … at:-91 -93 -84
mor … do:130 85 39
mor … itll:79 90 66
mor … ive:-62 -111 -93
mor … left:108 23 6
mor … not:105 38 24
mor … out:-40 -51 -36
mor … thats:100 107 109
moral:-45 -46 -17
morbid:-66 -41 -28
morgen:-11 3 19
morgue:8 22 0
morir:-67 20 -29
morir y:141 129 -2
morirme:54 60 8
morning:22 15 -7
morning he:95 108 70
morning i:-38 -48 -34
morning wen:163 123 147
morning … all:123 110 118
morning … be:101 102 83
morning … hes:83 111 82
morning … im:-60 -93 -81
morning … know:-50 -35 -24
morning … my:-66 -108 -63
morning … on:87 134 132
morning … u:48 60 67
morning … wil:-27 -20 42
mornings:-10 2 -27
morphine:20 47 53
morphine … me:117 112 100
mort:19 -16 -51
mortal:14 63 32
morte:14 -28 13
mortgage:-39 -35 -92
mortified:-33 -39 -24
mortifying:-2 -16 -3
mosque:104 78 94
mosquito:-17 -17 -4
moss:16 46 48
most:7 1 -82
most evenings:63 98 -34
most nights:36 68 -62
mostly:-87 -93 -164
mot:-81 -52 -44
motel:103 118 101
motels:40 56 54
moth:-32 -36 -15
mother:-14 -14 6
mother and:75 113 44
mother shes:95 87 91
mother … dead:105 66 58
mother … she:65 111 -7
mothers:39 24 63
moths:0 0 0
motion:25 39 46
motions:68 -13 -17
motive:-34 -37 -49
motor:28 4 26
motorbike:12 36 38
motorbike … teh:104 104 103
motorway:81 108 103
motorway and:-60 -44 -67
motorway footbridge:119 118 109
motorway … teh:122 98 84
motto:-6 -27 -11
mould:-67 -43 -50
mouldy:-31 -41 -31
mountain:-36 -27 -34
mourir:28 46 15
mourn:10 11 9
mourned:12 -2 -1
mourning:-62 -4 0
mouse:7 24 21
moustache:-19 -14 -7
mouth:8 5 11
mouth and:73 91 88
mouth full:85 107 97
mouth … of:78 78 81
mouthful:95 99 74
mouths:145 113 120
mouthwash:73 68 48
mouthwash and:121 97 95
move:-24 -21 -52
move at:75 91 94
moved:-16 -27 -52
moved me:-77 -50 -13
moved to:-86 -47 -43
moves:-34 -14 -48
movie:-27 -28 -11
moving:-31 -37 -12
moving to:-134 -126 -130
moving … teh:-61 -57 -69
mow:-4 -7 -7
mowed:-9 -15 -16
mower:-45 -55 11
mowing:-1 0 -4
mp:-51 -35 -29
mps:-10 -2 -4
mr:40 46 49
mr … teh:82 106 95
mri:22 -7 -8
mrs:-72 -72 -31
ms:-53 -11 -20
msg:150 143 140
much:-30 -39 -36
much and:24 76 41
much insulin:143 124 36
much longer:117 -81 -121
much … i:93 93 37
much … it:51 82 4
much … much:117 127 143
much … say:100 62 56
mucho:11 3 20
muck:-56 -51 -18
mud:29 -32 -19
mudarme:-31 -43 -2
muddle:19 8 19
muddled:-9 -7 -4
muddy:-35 -22 -22
mude:-17 -13 -6
muero:-22 -16 -11
muerta:66 -6 -4
muerto:65 -11 -3
mug:36 39 60
mugs:-4 14 14
mulled:-23 -17 -18
multi:1 4 7
multi story:98 68 47
multi … by:95 101 88
multistorey:55 77 87
mum:10 -9 16
mum dad:77 98 77
mum dnt:101 115 130
mum im:66 53 38
mum last:1 -97 -51
mum over:69 94 93
mum said:126 -2 0
mum tonight:-80 -103 -54
mum … a:43 12 50
mum … are:116 42 51
mum … fish:67 70 61
mum … hes:163 149 75
mum … kitchen:59 60 124
mum … love:-100 -86 -96
mum … make:-96 -78 -70
mum … no:96 99 106
mum … to:2 12 85
mum … was:40 79 26
mum … youre:113 -2 -1
mumbling:120 121 120
mummy:166 169 165
mummy and:34 39 79
mummy … to:104 122 107
mummy … u:96 51 59
mummys:19 17 45
mums:45 50 70
mums face:92 106 133
mums in:-106 -98 -109
mums … are:-108 -103 -131
mums … it:-88 -87 -102
mums … me:72 77 43
mums … pills:93 50 71
mums … she:99 105 124
muppet:-5 -1 0
mural:-40 -17 -29
murder:-2 -31 -111
murdered:-49 -35 -18
murdering:-17 8 -33
murders:-46 -18 -26
murio:14 -19 -12
muscle:-6 27 42
museum:-82 -82 -90
mush:-43 -24 -24
mushroom:-2 0 0
mushrooms:124 121 118
music:-33 17 50
musical:-5 -5 -6
must:-13 9 52
mustard:-19 -6 -4
mustnt:7 12 78
mute:63 71 66
muted:9 -13 -21
muting:34 47 46
mutter:79 90 107
muttering:-12 -5 -6
mutual:-1 22 28
muy:-43 -22 -13
my:20 21 25
my accounts:60 68 76
my affairs:105 -3 14
my all:85 57 97
my antidepressants:84 90 95
my ashes:145 140 145
my attempt:38 79 27
my aunt:-49 -59 -70
my baby:170 157 101
my bank:86 62 54
my belt:-118 -119 -62
my benzos:116 38 -46
my bf:54 96 65
my bio:87 74 74
my bishop:79 76 83
my blades:-72 -142 -116
my body:1 50 89
my bones:124 20 37
my boss:-24 -80 -71
my brain:-35 -30 -77
my breath:121 117 102
my breaths:86 144 146
my broken:104 63 -3
my bum:-10 -47 -39
my carers:40 48 63
my cell:58 107 73
my counsellor:-75 -58 -85
my darling:140 129 132
my darlings:133 139 136
my dear:118 57 63
my death:3 23 86
my docter:-73 -65 -60
my dog:-18 -54 -65
my eczema:-81 -68 0
my elbow:82 63 47
my existence:29 39 -26
my face:36 40 26
my familys:123 -28 -23
my farewell:106 86 56
my farewells:74 -8 -6
my fault:-65 -73 -93
my finger:-28 -21 -44
my first:-40 -128 -151
my foots:94 98 99
my fringe:-63 -40 -5
my funeral:9 64 92
my future:42 22 63
my garden:-31 -30 -26
my girl:-51 -47 -44
my gloves:90 90 92
my goodbye:8 -17 -85
my grandson:-89 -84 -53
my guns:-93 -70 -78
my hair:-84 -67 -58
my head:-5 -56 -64
my heads:109 46 52
my hearts:78 32 39
my hoodie:154 144 152
my houseplants:-50 -49 -10
my id:125 124 134
my lad:-76 -101 -83
my last:20 32 46
my leg:80 80 79
my legs:105 119 79
my lfie:-4 7 -49
my library:65 70 84
my lips:97 118 93
my locker:146 134 119
my love:99 93 91
my loves:87 52 96
my medals:137 147 135
my motorbike:109 125 122
my mouths:123 88 91
my my:92 76 91
my name:112 55 57
my necks:93 107 151
my neighbour:-9 -36 -70
my nerve:117 124 134
my new:-32 13 -46
my nightie:117 137 137
my office:133 126 133
my pain:138 100 81
my partners:80 98 59
my password:-44 -32 -30
my past:-114 -88 -48
my patience:50 52 57
my pencil:142 72 29
my pocket:83 71 78
my pupils:108 46 30
my radio:116 98 113
my reading:53 94 89
my reflection:152 147 144
my retirement:37 50 8
my ribs:142 141 127
my roap:7 -90 -89
my scarf:116 113 114
my school:60 77 48
my seatbelt:143 42 73
my second:-33 0 -118
my self:95 115 -48
my shoes:-28 -41 -72
my skin:69 -8 -39
my sleap:91 -77 -94
my sleeves:119 116 85
my slip:99 -14 -7
my sobriety:26 -9 5
my sock:62 74 44
my sponsor:14 -80 -71
my status:70 94 37
my stepdads:60 81 112
my stepfather:100 99 -23
my stitches:118 21 -6
my stomachs:62 84 78
my subscription:-48 -19 14
my suicide:14 18 91
my tablets:-87 -76 -97
my teeth:121 56 49
my tenant:72 74 74
my therapist:-6 -12 -86
my thigh:85 73 44
my thighs:104 131 -46
my things:102 40 23
my throats:62 66 68
my thumb:-47 -79 -28
my thumbs:107 66 59
my ticket:-57 -87 -38
my time:76 76 86
my times:128 82 81
my tongue:65 52 109
my two:-72 -90 -56
my visa:115 118 98
my walking:171 153 142
my way:109 124 148
my wee:113 109 98
my week:-28 -27 -59
my wetsuit:-90 -94 -94
my … account:-73 -61 -37
my … against:81 123 25
my … all:65 78 79
my … amount:152 171 36
my … an:-49 -39 -58
my … anymore:-8 -109 -99
my … are:49 32 29
my … asked:-36 -37 -15
my … bad:-26 -14 -107
my … bag:100 89 101
my … behind:52 71 69
my … bein:10 97 75
my … belt:60 64 66
my … beter:-106 -78 -44
my … bitten:81 106 104
my … blue:-133 -117 -81
my … body:50 -13 -42
my … boots:99 109 99
my … boy:70 103 39
my … brain:95 12 -6
my … breathing:44 65 77
my … bro:101 102 95
my … burning:-78 -86 -82
my … came:-77 -84 -60
my … can:75 62 59
my … cant:17 39 23
my … car:-89 -91 -58
my … caught:-84 -66 -36
my … chest:108 99 77
my … closed:66 100 76
my … collapsed:71 69 89
my … comin:-62 -88 -64
my … dealer:86 -55 -24
my … death:23 54 -39
my … dei:67 66 112
my … dey:117 116 77
my … done:75 67 62
my … doubled:142 107 99
my … dropping:-34 -126 -76
my … dry:86 74 80
my … early:75 79 95
my … emailed:147 151 126
my … end:-85 -88 -113
my … entry:85 77 74
my … everyones:55 -66 -15
my … exams:61 71 50
my … face:156 87 107
my … farewell:83 67 49
my … feels:23 -22 -51
my … fink:34 70 59
my … folded:56 60 81
my … full:48 73 57
my … garage:73 79 85
my … gives:51 47 40
my … go:104 105 116
my … good:-107 -95 -59
my … goodbye:69 58 60
my … hair:-46 -2 -40
my … heard:82 -28 -17
my … help:36 34 80
my … hits:69 94 -72
my … keep:64 77 56
my … kid:-80 -87 -69
my … little:115 125 66
my … loved:-107 -90 -83
my … march:114 109 3
my … me:-13 -2 -83
my … medicine:69 75 96
my … meds:79 112 90
my … mum:67 84 75
my … myself:24 53 86
my … nineteen:-70 -77 -57
my … not:65 81 80
my … note:-91 -64 -41
my … obituary:93 94 106
my … old:-19 15 -42
my … once:81 46 51
my … operation:93 55 52
my … overdosed:77 65 79
my … papers:48 56 127
my … party:50 43 65
my … pistol:101 90 76
my … planned:25 46 70
my … pointed:86 87 96
my … post:-114 -90 -78
my … pumped:93 10 11
my … purpose:59 3 -29
my … pushed:82 56 70
my … rang:46 91 68
my … razor:-124 -111 -123
my … reach:147 109 107
my … ready:119 125 144
my … ringing:157 125 68
my … runs:81 101 93
my … said:-71 -41 -23
my … sais:-94 -71 -86
my … saturday:23 44 13
my … see:74 85 103
my … service:-113 -102 -90
my … sixty:-89 -66 -32
my … slaps:72 67 -100
my … slow:72 69 98
my … solicitor:65 74 64
my … someone:68 34 61
my … soon:-9 -45 -128
my … stabbed:23 17 85
my … stay:82 118 84
my … strangling:23 31 97
my … stuff:124 84 48
my … takes:-53 -32 -105
my … tell:81 86 116
my … ten:-120 -116 -67
my … ther:-2 -28 -54
my … theres:79 70 99
my … those:119 92 42
my … thoughts:-17 40 -35
my … three:73 66 92
my … throat:100 100 121
my … ticket:33 24 -19
my … tied:112 113 108
my … tight:-54 -90 -64
my … till:76 105 -136
my … tomorrow:55 52 28
my … tuesday:76 126 123
my … u:124 110 89
my … unconscious:59 70 101
my … walk:85 60 64
my … wants:-130 -96 -88
my … way:93 82 80
my … werk:-53 -35 -101
my … wet:85 66 95
my … whoever:65 72 77
my … wifes:132 135 121
my … without:12 5 -101
my … words:-47 -59 -93
my … writing:-57 -58 -69
my … year:-101 -48 -87
my … years:-25 -87 -69
my … yesterday:43 2 -112
mys:0 0 0
myself:19 13 -67
myself a:19 -22 112
myself after:26 -79 56
myself all:-26 -121 -64
myself at:36 1 101
myself bad:59 132 -12
myself because:40 42 -115
myself but:14 -82 -64
myself by:-49 -74 -54
myself down:65 76 92
myself every:-13 -9 -29
myself im:-46 -59 -78
myself is:18 11 -113
myself itd:-113 -98 -74
myself its:-33 -74 -52
myself ive:-12 -31 -151
myself most:6 94 -1
myself nobody:-68 -22 -51
myself off:49 62 43
myself one:140 11 -84
myself right:57 134 74
myself than:69 121 -94
myself theres:3 13 -122
myself today:160 58 64
myself tomorrow:22 29 88
myself tonight:66 12 94
myself wen:19 -53 -11
myself wont:-86 -85 -53
myself … a:23 86 16
myself … after:52 -110 84
myself … all:69 112 72
myself … and:28 17 -54
myself … are:-43 -16 4
myself … bridge:64 86 96
myself … but:50 -102 -57
myself … cant:108 93 -35
myself … day:57 114 75
myself … ending:-100 -90 -43
myself … evenings:29 89 -1
myself … face:-142 -75 -36
myself … get:22 4 98
myself … goodbye:92 89 88
myself … hook:7 20 87
myself … im:60 23 -59
myself … in:95 60 58
myself … is:41 33 -80
myself … its:107 145 43
myself … joking:0 -107 -3
myself … last:55 65 -33
myself … my:-73 -65 33
myself … need:70 10 -6
myself … night:87 99 48
myself … no:7 44 -127
myself … not:61 97 46
myself … nothing:-8 -38 -114
myself … since:86 101 -20
myself … teh:-15 -4 94
myself … that:-33 -12 -87
myself … thats:49 24 -109
myself … them:25 -101 -141
myself … to:26 39 -5
myself … today:-7 -33 -119
myself … tomorrow:76 100 50
myself … tuesday:2 26 -170
myself … want:63 34 75
myself … week:-61 -96 -53
myselffff:0 0 0
mystery:-55 -53 -41
na:-35 -50 -36
nach:-31 -25 -10
nachste:-2 -1 -1
nacht:65 64 59
nacht … ich:89 85 119
nachtschicht:-6 -5 -4
nacido:71 -4 -2
nada:-11 -29 -4
nadie:1 55 -12
nag:-10 -6 -7
nagged:-19 -13 -13
nagging:1 -3 -3
nagpur:6 8 32
nah:-25 -28 -10
nai:9 -12 -5
nail:-24 -13 -6
nailed:-61 -52 -14
nails:1 30 12
nails in:111 115 -4
nails … till:111 115 -4
nairobi:-18 -35 -2
naloxone:-17 0 -19
naloxone and:67 107 75
naloxone … a:116 74 -6
naltrexone:-66 -39 -36
namaste:-37 -29 -12
name:14 26 46
name i:-95 -76 -69
name in:105 70 38
name off:127 77 85
name … i:102 59 36
name … me:95 127 101
name … name:-59 -24 -28
name … rota:112 72 86
named:-62 -32 -31
names:1 3 12
naming:-62 -45 -17
nan:2 -10 -8
nan said:96 15 29
nan wont:84 41 41
nan … up:62 31 32
nan … wake:84 41 41
nana:69 44 19
nanas:19 24 41
nans:59 66 73
nap:-20 44 32
napkin:-4 0 11
nappies:-44 -55 -54
napping:30 34 12
nappy:-27 -26 -19
naps:60 66 -14
nar:-1 -9 -4
narcan:-1 25 32
narcanned:-20 4 -4
narcans:62 89 99
narrowboat:-16 -6 -17
nasal:-24 -36 -44
nasty:-22 -70 -19
nation:-27 -5 -13
national:17 -39 -29
nativity:-13 -2 -3
natter:-4 -3 -8
natural:-14 -29 15
naturally:-79 -39 -43
nature:-44 -18 -98
naughty:-60 -30 -17
nausea:52 63 75
nav:-72 -29 -22
navy:21 38 -23
nd:-10 -75 -54
ne:54 31 68
ne … plus:125 129 123
near:-36 -65 -55
near … im:111 114 108
nearer:-15 25 50
nearest:-68 -58 -29
nearly:29 -33 -38
nearly at:206 97 107
nearly … all:80 89 89
nearly … back:72 31 -31
nearly … it:44 -29 -20
nearly … ive:45 -87 -23
nearly … myself:-36 -117 -68
nearly … out:-117 27 -23
nearly … this:117 66 -5
neat:90 101 102
necesito:27 -7 -5
neck:110 124 110
neck a:-3 31 74
neck myself:86 105 -57
neck … going:53 83 68
neck … im:-104 -119 -110
neck … on:-26 -44 -72
neck … teh:60 53 63
necked:19 22 44
necked a:-102 -109 -110
necked teh:123 121 122
necking:-11 6 -6
necklace:119 99 121
necks:148 100 148
nee:121 116 87
need:16 51 47
need it:78 59 23
need them:74 109 61
need … and:-65 -49 -73
need … because:113 99 -18
need … ere:128 147 123
need … going:-66 -66 -78
need … hert:93 155 -1
need … im:-36 -31 -30
need … kil:-2 -2 94
need … know:54 32 -12
need … me:122 109 77
need … myself:100 168 128
need … tell:124 53 45
need … told:138 85 79
need … week:75 94 113
need … where:-30 52 45
needed:-36 -38 -39
needing:50 34 50
needing my:115 0 4
needle:-35 -14 0
needle and:-36 -54 -53
needle beside:69 66 78
needle in:-107 -109 -106
needle is:109 65 54
needle … him:158 136 138
needle … my:-171 -148 -64
needles:40 55 50
needles … arm:90 122 103
neednt:53 10 36
needs:-12 -11 -10
needs me:43 -27 -25
needs to:47 74 84
neet:24 12 20
nehme:-6 -6 15
nehmen:71 84 -118
neighbor:-9 -24 -15
neighbors:-18 -44 -43
neighbour:5 16 25
neighbour to:117 41 34
neighbour … my:102 91 97
neighbours:-53 -42 -54
neighbours little:96 104 -41
neighbours … boy:96 104 -41
neil:88 55 81
nein:-15 -13 -1
neither:-2 3 43
nen:32 60 -36
nephew:-67 -43 -73
nephews:-28 40 3
nerds:-35 -40 -38
nerf:-29 -12 -13
nerve:112 121 44
nerve … do:91 76 86
nerve … it:58 58 80
nerves:-125 -149 -163
nervous:-135 -110 -84
nest:-74 -73 -79
net:70 58 50
netais:29 -14 -3
netball:4 10 -40
netflix:28 50 66
nets:-46 -42 -38
netting:17 17 19
nettles:-1 9 -23
network:-39 -32 -10
neurologist:-43 -26 -31
neurone:-16 -65 -33
neuschwanstein:-16 -23 -36
neva:-27 -24 -9
neva and:114 84 72
neva born:65 -17 -9
neva came:117 45 45
neva complains:66 78 -2
neva could:51 82 111
neva find:-65 -71 -72
neva happened:106 -38 -3
neva wake:93 -7 66
neva … another:-106 -5 -1
neva … asked:50 63 -7
neva … be:49 0 -4
neva … go:52 82 82
neva … id:67 69 26
neva … me:-65 -49 -130
neva … mine:129 4 7
neva … not:22 106 -3
neva … to:94 85 60
new:-86 -79 -128
new year:109 39 81
new years:50 50 105
new … and:-10 -22 -78
new … eve:63 65 115
newbie:-30 -32 -41
newbies:124 122 119
newborn:-63 -39 -32
newcomer:-59 -7 -9
newcomers:-14 35 44
newer:-10 -7 -3
newest:7 43 24
newly:-73 -48 -39
news:52 29 28
news … i:87 35 -63
newsletter:-100 -76 -61
newsletters:-15 -6 -8
newspaper:-11 16 39
newspapers:-5 -2 -1
next:10 28 23
next fast:129 121 111
next lfie:176 139 122
next month:-26 -51 -98
next time:21 16 -154
next weekend:100 114 100
next year:10 -107 -130
next … a:-125 -82 -78
next … dnt:20 -45 -4
next … ive:61 83 78
next … me:97 101 134
next … of:49 -82 -59
next … sorrry:114 107 109
ng:0 0 0
nging:0 0 0
ngl:0 0 0
nhs:34 44 49
nhs and:122 101 99
nhs … my:117 102 94
ni:38 5 -28
niamh:0 -3 -2
nice:83 94 110
nice … for:58 90 92
nice … teh:86 14 9
nice … to:15 -89 -79
nicely:-29 -59 -32
nicer:39 29 -12
nicest:2 6 1
nicht:41 51 89
nicht mehr:91 86 79
nichts:-16 -11 -6
nick:55 78 45
nicked:-38 -9 -28
nicking:-28 -40 -6
nicotine:1 8 8
nie:9 -19 -9
niece:27 55 52
nieces:11 -14 -33
niemand:17 81 4
nietos:-2 -2 -1
nigel:-18 -3 -3
night:-1 0 -10
night all:-72 -70 -73
night and:-2 45 -24
night befor:85 27 -10
night hoping:114 68 -21
night im:8 88 152
night in:-132 -127 -108
night is:61 1 6
night it:-6 -17 -128
night of:47 -15 29
night running:113 31 -10
night while:129 93 40
night … go:118 95 88
night … going:117 95 172
night … hoap:2 -58 -31
night … knows:37 94 -8
night … lfie:117 -3 -1
night … months:112 -62 -21
night … nearly:96 125 -76
night … not:27 46 57
night … take:156 126 97
night … that:-65 -98 -89
night … wat:33 63 70
night … year:96 -14 -8
nightdress:65 96 80
nightie:44 54 52
nightly:-35 28 -8
nightmare:-6 -9 -4
nightmares:-47 -53 -57
nights:24 -1 -40
nights im:-95 -69 -52
nights … im:-54 -31 2
nightshift:6 -4 2
nightstand:76 84 113
nil:-16 -10 0
nile:-20 -25 -15
nine:-16 -24 -25
nine days:133 62 46
nine im:84 96 97
nine ive:107 134 87
nine months:58 -4 -42
nine … and:-84 -41 -17
nine … dry:87 -4 -4
nine … going:-14 -23 -49
nine … im:-92 -100 -120
nine … ive:97 111 84
nine … neva:97 0 0
nine … not:79 95 96
nine … time:116 118 103
nines:-37 -53 -27
nineteen:10 32 -26
nineteen and:102 85 10
nineteen im:-101 -77 -74
nineteen … im:67 41 101
nineteen … teh:-85 -90 -55
nineteenth:-4 4 44
nineties:-102 -77 -48
ninetieth:-10 -9 -10
ninety:-27 -84 -43
ninos:-1 7 6
ninth:-3 -23 -28
ninth floor:127 129 114
nip:-2 0 0
nitazene:29 19 -1
nitazenes:-6 -3 -2
nites:-3 -2 -1
nits:-6 -10 -38
nk:0 0 0
nna:0 0 0
no:40 27 39
no and:-38 -59 -5
no barrier:53 65 90
no but:88 59 -5
no coat:149 154 124
no date:25 73 -114
no es:68 3 -19
no fence:142 122 123
no fuss:16 20 40
no future:-40 -147 -97
no going:-83 -36 -52
no gun:-88 -70 -92
no hoap:-58 -154 -59
no hurry:-79 -64 -47
no joke:-53 -56 -44
no kids:57 64 52
no money:94 108 91
no mor:48 43 25
no one:-55 -70 -87
no ones:56 33 10
no part:-75 -38 -22
no piont:-8 -45 -98
no plans:-98 -71 -13
no regrets:-33 -23 5
no return:173 148 115
no se:75 39 1
no signal:-72 -60 -47
no sleap:-61 -84 -108
no speech:119 110 95
no tomorrow:130 90 69
no urge:-111 -71 -13
no water:74 66 97
no way:-65 -44 -85
no wife:112 5 4
no … care:97 46 -3
no … chairs:-80 -63 -54
no … do:47 32 76
no … either:99 57 96
no … im:-60 -41 -58
no … in:-34 -63 -43
no … is:-60 -17 -8
no … itll:36 72 61
no … its:-86 -42 -16
no … ive:107 92 92
no … la:-110 5 1
no … liv:85 -17 -12
no … living:64 77 -16
no … looks:104 124 125
no … manana:65 -26 -13
no … mean:-118 -71 -49
no … nacido:71 -4 -2
no … needed:58 63 83
no … ni:105 39 -12
no … on:71 77 54
no … out:33 -74 -52
no … over:79 101 92
no … por:44 82 78
no … quiero:-142 -30 -3
no … school:94 108 106
no … see:83 116 66
no … since:105 45 94
no … tablets:95 109 118
no … this:31 81 75
no … to:81 52 33
no … tonight:55 49 63
no … wanted:103 -5 1
no … was:-83 -52 -2
no … where:83 30 60
no … y:107 39 45
nobody:62 75 68
nobody about:138 132 122
nobody at:93 14 2
nobody could:-141 -58 -103
nobody did:-102 -108 -74
nobody else:73 61 69
nobody ere:-95 -67 -90
nobody has:98 103 74
nobody looks:-95 -137 -214
nobody needs:95 113 91
nobody on:146 84 50
nobody told:-73 -61 -71
nobody wil:100 121 115
nobody … a:112 58 87
nobody … blame:138 97 92
nobody … but:88 -22 22
nobody … go:101 108 71
nobody … home:-100 -97 -102
nobody … in:-60 -55 -49
nobody … knows:80 16 -14
nobody … me:-52 -35 -24
nobody … no:-79 -82 -90
nobody … notice:92 -32 -129
nobody … stop:55 51 48
nobody … teh:21 37 49
nobody … theres:101 116 133
nobody … to:-49 -19 40
nobody … was:132 112 90
nobodyd:47 -11 -81
nobodyll:0 0 0
nobodys:89 103 111
nobodys comin:117 94 86
nobodys … teh:94 89 96
nobodys … till:108 106 121
nobodys … to:74 70 65
noch:-32 -13 2
noche:40 42 83
noche me:62 79 97
noche … a:50 30 59
noches:5 2 -7
nod:-51 -71 -47
nodded:-74 -54 1
nodding:60 80 83
nodding off:50 54 80
nods:-26 -5 -5
noes:80 52 0
noise:-6 21 31
noises:-43 -45 -43
noisy:-21 -9 -8
non:-15 3 10
none:37 39 56
none and:111 116 79
none of:56 77 72
none … this:82 99 87
none … was:160 159 156
nonsense:-2 11 24
nonstop:-4 1 12
noodles:23 55 72
noon:25 48 58
noon i:-61 -73 -61
noon tomorrow:100 103 98
noon … be:87 90 96
noone:0 0 0
noor:-11 -12 0
noose:88 83 67
noose … i:-72 -77 -40
noose … teh:82 91 83
nope:-9 -6 -11
nor:44 79 97
noreen:-15 -2 13
normal:-75 -55 -48
normally:14 18 -9
norovirus:-48 -43 -37
north:19 33 17
northern:10 31 44
norway:-4 -13 0
nos:-57 -11 4
nose:-3 24 14
nosebleed:-2 3 -11
nosy:-34 -40 -35
not:34 24 17
not alife:57 106 -12
not any:-64 -4 0
not as:116 73 98
not at:18 62 58
not because:-100 -70 50
not befor:68 60 83
not buying:99 -24 -41
not calling:75 91 87
not come:164 97 108
not complain:109 -11 -15
not deep:66 129 -141
not drink:-113 5 19
not drinking:-49 -38 -31
not drunk:95 107 57
not exaggerating:66 88 -29
not exist:10 -119 -39
not feal:-43 -3 8
not for:76 57 93
not get:48 48 86
not geting:99 61 97
not in:-57 -143 -145
not joking:-31 -59 -22
not letting:94 97 -25
not lift:120 -9 -1
not living:112 -25 -84
not long:49 2 31
not mind:130 -12 -9
not moving:160 119 116
not my:49 52 76
not opened:118 -20 -23
not putting:82 50 54
not responding:-92 -86 -56
not right:60 21 -37
not saying:-31 -19 -43
not scared:28 39 -9
not see:142 128 148
not sick:105 90 102
not singing:146 137 59
not stopping:123 138 118
not takin:95 116 108
not teh:82 63 -6
not to:71 66 56
not today:98 10 -30
not ur:79 71 64
not … alife:106 97 46
not … any:6 57 28
not … anything:-56 -129 -107
not … back:76 120 124
not … bus:14 100 23
not … come:83 47 102
not … dei:73 37 -95
not … dnt:-24 -100 -13
not … do:114 -47 -85
not … door:-39 -97 -113
not … enough:-82 -81 -67
not … ere:91 97 50
not … except:55 87 12
not … fault:70 72 85
not … forum:42 38 92
not … get:66 41 49
not … good:-53 -75 -84
not … happens:128 93 69
not … has:52 83 112
not … help:85 65 87
not … high:68 82 57
not … home:52 79 102
not … job:150 -48 -44
not … let:-89 -77 -38
not … liv:102 118 -51
not … long:31 63 52
not … monday:72 6 -8
not … myself:24 26 -115
not … of:0 43 40
not … ones:63 95 113
not … right:-36 -1 -100
not … round:128 106 124
not … see:160 125 146
not … sombody:40 70 -8
not … song:109 82 -8
not … sorrry:-88 -65 -46
not … step:-48 -73 -93
not … suicidal:127 100 -1
not … take:-22 -70 -13
not … those:79 69 57
not … today:-91 -90 -29
not … told:-59 -30 -4
not … tomorrow:80 59 63
not … used:-60 -33 6
not … waiting:103 73 85
not … was:-105 -51 -44
not … were:48 63 64
not … where:128 157 90
not … wife:114 23 -34
not … wil:78 44 12
not … yet:48 -6 21
notch:-11 -4 -4
note:55 73 82
note and:-59 -51 -51
note i:122 0 39
note in:-46 -61 -68
note is:58 62 64
note on:-78 -84 -106
note teh:85 96 91
note this:57 57 55
note written:121 103 100
note … all:55 73 91
note … at:74 90 92
note … fridge:-124 -120 -117
note … hed:104 90 84
note … im:114 109 92
note … in:97 91 94
note … it:80 63 -16
note … its:106 119 112
note … ive:-68 -117 -114
note … to:121 102 126
note … tore:23 -97 -70
note … u:125 125 120
note … under:103 105 106
notebook:13 59 26
notebook … i:113 123 -24
noted:-49 -47 -35
notes:69 82 101
notes … i:129 73 4
notes … in:112 116 107
nothing:50 29 31
nothing back:118 114 107
nothing bad:-59 -12 -12
nothing else:96 126 97
nothing in:34 40 -4
nothing it:-68 -24 -24
nothing since:-4 -148 -88
nothing u:118 156 133
nothing … could:154 134 122
nothing … did:70 117 116
nothing … for:155 38 -21
nothing … going:105 -1 28
nothing … hav:96 107 90
nothing … house:105 37 -24
nothing … im:1 79 86
nothing … nothing:98 12 40
nothing … since:-109 -75 -37
nothing … today:145 155 125
nothing … u:98 46 45
nothings:74 34 38
nothings happened:131 65 13
notice:30 40 35
notice … and:135 157 123
noticeboard:-41 -34 -23
noticed:-42 -38 -17
noticed … ive:170 167 149
notices:36 24 40
noticing:-100 -65 -23
notifications:-14 5 27
notion:-8 -8 -6
nought:95 79 79
nous:-9 -9 -5
nova:-14 -18 -6
novel:-129 -110 -101
novels:-29 -22 -15
november:34 -30 -19
now:0 0 0
nowadays:-25 6 -36
nowhere:52 10 27
nowt:156 135 148
nt:3 -25 -40
nudes:68 74 -74
nuevo:9 -18 -15
nuisance:-52 -28 -26
nuit:-9 -19 16
numb:-27 -61 -51
numb and:86 76 65
number:28 -3 32
number i:-75 -58 -63
number in:38 127 91
number on:-79 -68 -78
number … me:93 76 88
number … my:104 59 40
numbers:17 -25 -8
numbing:-24 -2 -11
numbness:59 84 64
nun:-19 -5 -2
nunca:115 -41 -24
nunca mas:92 -26 -12
nur:-24 -77 -63
nurse:-51 -46 -50
nurse but:56 75 78
nurse i:95 73 62
nurse said:-79 -41 -41
nurse … know:114 119 118
nurse … me:-110 -100 -57
nurse … teh:-69 -59 -69
nursed:-29 -9 -15
nursery:7 1 -51
nurses:-56 -84 -90
nurses … me:39 -6 -1
nursing:-11 -18 -17
nut:-19 -4 -2
nutmeg:-15 -8 -6
nutritionist:-21 -5 0
nuts:-84 -71 -67
nytol:57 76 92
o:-74 -40 -28
oak:67 89 99
oat:-25 -25 -19
obey:26 44 47
obituaries:67 -17 -12
obituary:130 87 82
object:-17 -6 -4
obliged:0 2 2
obs:102 71 57
obs every:134 101 111
observations:35 -23 -11
obsessed:-29 -35 -22
obviously:-44 -73 -41
obvs:-35 -34 -11
occ:-57 -10 0
occupational:41 -22 -23
ocd:-140 -139 -107
oclock:65 88 99
oclock … teh:134 138 121
october:-36 -62 -66
odd:61 68 42
odd at:182 176 167
oddly:-39 7 -1
odds:76 -4 -7
odio:-5 -50 -21
of:-3 -11 -3
of anything:31 11 22
of bake:90 57 74
of because:91 94 90
of blood:55 49 57
of blue:135 112 115
of bricks:44 43 42
of carrying:71 -6 -2
of course:-29 -47 -52
of date:-65 -57 -57
of death:34 109 126
of embarrassment:-5 -43 -23
of existing:95 -35 -12
of going:94 1 -44
of hoap:124 48 -56
of hospital:93 -29 -39
of it:38 32 57
of lfie:-114 -162 4
of meds:77 92 104
of mes:85 8 12
of mums:155 129 131
of nans:100 109 74
of next:115 15 9
of petrol:129 144 111
of platform:46 60 48
of pretending:125 29 -52
of reasons:42 -23 -41
of road:106 96 103
of roap:-77 -82 -64
of shampoo:-102 -74 -67
of something:67 35 24
of spirits:93 80 74
of squash:-92 -58 -66
of sun:-87 -88 -85
of tablets:50 82 98
of telling:66 74 84
of thems:110 72 56
of these:67 71 -16
of tomorrow:98 83 111
of tryin:84 -8 -20
of u:9 25 39
of … alife:86 -100 -6
of … any:21 59 70
of … be:37 -1 -6
of … because:20 70 50
of … blue:70 82 86
of … boat:122 109 97
of … book:44 35 32
of … bridge:51 47 23
of … bus:117 99 104
of … cant:60 64 73
of … cliff:-86 -111 -113
of … coffee:73 80 79
of … days:130 68 22
of … dead:129 -17 -16
of … dey:38 21 44
of … dnt:51 101 73
of … doors:72 71 59
of … else:127 128 75
of … families:47 40 51
of … fence:129 128 141
of … ferry:-67 -68 -83
of … geting:-84 -69 -63
of … gets:36 75 77
of … girl:-92 -68 -67
of … give:-97 -85 -66
of … halls:116 108 113
of … hand:24 38 83
of … has:75 96 61
of … heart:61 84 46
of … hell:5 -6 -25
of … himself:124 157 -19
of … husband:99 78 -19
of … its:58 86 55
of … kids:22 34 25
of … know:87 85 15
of … lamp:115 120 109
of … last:-37 -118 -67
of … legs:100 103 117
of … lfie:-62 -16 -74
of … little:104 85 74
of … long:83 41 74
of … lot:-108 -75 -26
of … me:-47 -66 -44
of … motorway:8 136 123
of … mug:85 65 73
of … mums:93 42 -22
of … nothing:-45 -80 -91
of … over:-33 -41 -40
of … patches:159 128 123
of … picked:97 109 39
of … pills:106 108 65
of … quiet:110 29 22
of … rail:108 88 105
of … railing:174 186 182
of … roof:91 80 93
of … sais:121 94 100
of … say:-53 -56 -40
of … school:90 104 95
of … show:164 109 -4
of … sisters:88 94 94
of … son:103 70 58
of … station:-105 -100 -86
of … storey:-67 -72 -48
of … strong:67 100 108
of … stuff:39 38 20
of … tablets:54 47 48
of … teh:-16 -27 -44
of … than:44 33 -34
of … theyve:-136 -115 -15
of … thing:111 -41 -39
of … time:-115 -95 -90
of … until:-35 -86 -86
of … walking:83 43 49
of … week:-67 -73 -28
of … wen:-37 -46 -34
of … which:40 85 105
of … wont:44 91 86
off:9 7 13
off and:23 32 38
off behind:-52 -111 -88
off dead:2 -104 -48
off every:50 81 96
off from:13 -117 39
off her:94 91 55
off if:67 129 75
off im:10 31 9
off in:-131 -112 -120
off its:48 -13 -76
off ive:11 12 96
off myself:107 176 -52
off switch:60 58 65
off to:-45 -32 -4
off … a:-45 -44 -81
off … an:-115 -60 -49
off … at:62 83 97
off … bed:-96 -99 -117
off … been:-61 -49 -27
off … can:120 122 60
off … cold:96 134 134
off … dead:99 61 62
off … dei:84 54 109
off … dnt:-40 -133 -126
off … do:113 111 126
off … each:123 134 97
off … family:138 138 118
off … good:27 60 112
off … got:118 78 35
off … him:104 46 -3
off … id:-98 -49 -26
off … ill:153 93 101
off … in:51 78 75
off … interstate:86 75 87
off … is:-16 -38 -63
off … its:-96 -68 -76
off … lad:86 104 128
off … lanyard:125 50 38
off … next:-56 -38 -56
off … night:-82 -75 -77
off … not:-16 -125 -123
off … off:92 123 71
off … old:115 92 128
off … out:100 87 82
off … planet:51 -71 -80
off … platform:97 119 102
off … sais:98 87 60
off … time:131 131 106
off … told:101 45 14
off … using:115 95 110
off … weekend:-57 -42 -58
offence:-10 -7 -12
offended:4 -19 -11
offer:2 -110 -109
offered:-74 -151 -126
offering:-18 -8 -23
offers:-1 27 -2
office:-29 1 -5
office with:154 115 113
officer:-49 -35 -8
officers:2 -6 -33
offices:-30 -9 6
official:-56 -32 -19
officially:-60 -35 -33
offie:77 -23 -26
offing:46 55 -28
offing myself:46 55 -28
offline:46 67 73
offs:-61 -27 -11
offshore:39 67 95
offy:61 -4 -7
often:0 0 0
oh:-28 8 30
ohio:-121 -86 -101
ohne:34 -39 -10
oil:57 71 74
oil and:80 86 100
oil … teh:58 71 78
oiled:85 78 93
ojala:152 -35 -28
ojala estuviera:52 -4 -1
ok:-21 -27 -16
ok far:92 117 111
ok … it:48 63 66
ok … said:80 56 60
okafor:91 25 32
okay:11 -76 -56
olanzapine:-47 -15 -44
old:-16 -41 -40
old amount:66 131 -49
old and:107 98 25
old college:51 45 54
old dealer:58 -79 -31
old diary:-95 -77 -69
old flat:-110 -74 -41
old itch:96 -4 0
old … dnt:122 55 -54
old … down:73 97 107
old … for:72 26 14
old … it:-97 -82 -61
old … not:109 97 81
old … that:45 32 73
old … theres:99 68 88
older:-59 -45 -21
oldest:-6 -5 -2
olds:-52 -48 -64
olive:-39 -17 -15
olives:2 0 8
ollie:51 88 105
olympics:-22 -7 -12
oma:-25 -23 -10
ombudsman:0 0 0
omelette:-13 -6 -4
omg:-36 -4 2
on:-1 -4 0
on an:-55 -108 -110
on any:103 -40 -33
on because:86 63 64
on bein:104 94 107
on dieing:-101 -71 -34
on earth:36 94 134
on heroin:11 148 88
on him:52 29 63
on ill:116 83 99
on living:119 104 -136
on me:52 -4 -9
on mothers:102 -30 -3
on mute:81 81 76
on myself:-62 -27 125
on next:55 87 85
on nights:-93 -83 -61
on purpose:138 134 72
on repeat:94 48 41
on sunday:-34 -40 -58
on tablets:-128 -104 -94
on thursday:-67 -65 -59
on to:67 78 64
on tuesday:-54 -70 -97
on without:97 128 141
on … all:-74 -105 -137
on … any:24 79 103
on … are:-34 -86 -44
on … at:4 -6 -52
on … banister:65 68 63
on … been:-43 -12 -14
on … befor:60 62 76
on … behind:-77 -84 -91
on … bottle:141 142 83
on … break:127 92 108
on … canal:-72 -61 -43
on … carpet:83 78 70
on … changing:-69 -80 -64
on … chat:84 59 57
on … cliff:30 53 68
on … corridor:139 102 73
on … counting:118 115 81
on … course:112 78 -16
on … crane:91 96 90
on … detox:-112 -101 -90
on … died:70 68 55
on … duvet:154 110 105
on … earth:71 8 48
on … ere:89 100 86
on … face:-63 -38 -89
on … family:99 -12 -6
on … farm:-47 -15 -74
on … flat:145 44 -3
on … for:-84 -102 -101
on … friday:-91 -97 -139
on … fridge:-14 -30 -17
on … garage:53 73 63
on … gas:126 127 138
on … gets:72 -2 23
on … goodbye:74 66 86
on … grand:94 98 89
on … hands:37 -119 -88
on … head:-52 -51 -46
on … help:-44 -45 -55
on … hoap:-89 -41 -40
on … horse:123 -9 -6
on … horses:166 107 99
on … ill:58 64 85
on … it:65 72 80
on … joint:107 84 87
on … kitchen:99 103 117
on … lap:84 113 124
on … lid:-73 -55 -57
on … long:145 115 62
on … lying:-43 -63 -74
on … mind:70 52 -56
on … mirror:93 70 83
on … morning:25 43 69
on … myself:104 86 -42
on … new:-60 -94 -109
on … nice:95 86 82
on … office:58 64 57
on … old:-96 -69 -63
on … overpass:93 72 67
on … pedal:99 93 96
on … plate:-66 -75 -93
on … radio:-37 -54 -74
on … railing:-78 -90 -84
on … rd:-74 -81 -66
on … read:-83 -89 -91
on … ready:-90 -133 -104
on … rock:91 77 70
on … rocks:2 53 59
on … rooftop:117 115 116
on … scaffolding:112 82 91
on … see:109 111 130
on … sill:23 45 47
on … station:-7 -92 -43
on … table:76 90 85
on … theyve:52 81 96
on … three:62 84 65
on … till:-67 -29 -43
on … toilet:37 71 73
on … told:-47 -87 -80
on … tonight:-32 -65 -92
on … train:-46 -62 -62
on … trigger:125 137 145
on … tube:115 108 98
on … twice:103 67 53
on … typing:46 63 53
on … up:70 33 44
on … want:146 64 18
on … was:-66 -32 -116
on … wasnt:186 66 55
on … week:-57 -94 -8
on … who:92 40 24
on … windowsill:-80 -68 -71
on … woke:-15 21 -92
on … yesterday:102 3 92
on … youll:121 97 127
once:11 44 46
once im:104 118 112
once its:53 13 -31
once shes:102 83 -14
once … find:123 87 81
once … hav:186 157 136
once … me:41 30 13
once … thats:119 110 128
oncologist:-8 -20 -5
one:28 26 28
one a:-59 -29 -26
one about:-84 -61 -91
one after:23 41 55
one bet:98 -6 -3
one bullet:109 114 129
one could:125 52 50
one drink:59 -14 -9
one eye:21 66 102
one glass:113 58 66
one i:-29 -19 -42
one is:-59 -33 -20
one its:97 76 81
one ive:-19 -1 26
one leg:74 73 87
one less:106 11 15
one leter:97 74 41
one line:74 -72 -82
one looks:94 120 122
one mor:65 74 96
one nice:117 66 64
one on:79 61 63
one push:42 24 83
one round:108 113 121
one said:-93 -76 -72
one small:76 75 54
one theyll:89 104 94
one thing:58 63 42
one tomorrow:-74 -75 -62
one under:11 9 27
one way:21 16 44
one year:-73 -101 -87
one yesterday:-101 -84 -61
one … after:74 101 104
one … alife:-100 -90 -35
one … all:94 95 119
one … aside:77 98 104
one … at:12 -53 -50
one … come:62 39 48
one … couldnt:132 146 141
one … days:40 75 -122
one … doesnt:127 119 69
one … done:101 109 93
one … ere:48 13 34
one … every:90 96 118
one … going:70 73 21
one … if:111 79 28
one … is:-15 40 86
one … itd:161 93 89
one … its:51 64 97
one … leaving:-94 -81 -54
one … make:113 60 81
one … makes:71 74 77
one … my:-66 -98 -71
one … off:-86 -59 -46
one … out:120 148 127
one … sorrry:38 52 41
one … started:104 111 8
one … taken:67 78 74
one … tell:105 93 101
one … them:-94 -64 -66
one … thems:110 72 56
one … theres:98 134 126
one … through:89 -3 34
one … time:68 125 127
one … tonight:45 53 84
one … trip:86 68 68
one … u:99 96 134
one … wat:106 90 3
one … wil:72 65 55
one … yesterday:125 -6 16
ones:15 24 28
ones dnt:18 82 38
ones go:-122 -119 -137
ones … dnt:116 60 42
ones … for:139 61 57
ones … in:87 48 -13
ones … wont:152 110 36
oneself:50 31 -7
onion:-7 -1 0
onions:-14 -44 -44
online:-58 -43 -44
only:0 0 0
onset:-12 -36 -15
onto:31 32 15
onto teh:77 79 71
onwards:5 20 29
ooh:-4 49 44
op:-89 -73 -96
opa:-13 -6 -4
open:28 51 49
open and:128 106 121
open i:138 166 157
open im:110 119 118
open them:-30 70 4
open to:-64 -62 -57
open … are:102 78 77
open … dnt:17 39 30
open … door:148 127 117
open … eyes:153 101 89
open … im:130 100 118
open … was:107 86 74
opened:33 -9 16
opened … veins:68 45 43
opener:-64 -42 -25
opening:-13 -36 -19
openly:-6 0 -26
opens:90 77 117
opens at:96 87 85
opens … teh:54 66 34
opera:-55 -46 -43
operation:-21 -70 -53
ophelia:-3 -7 -8
opiate:5 -13 -51
opiates:-118 -77 -43
opiates and:-53 -45 -5
opinion:27 -32 -36
opinions:-42 -14 -23
opioid:-42 -24 -18
opioids:-34 -22 -24
opportunity:-40 -37 -30
opposite:-13 50 -12
opt:40 10 -80
optician:3 -41 -27
option:3 15 -7
optional:-59 -43 -39
options:14 47 50
or:-67 -77 -91
or any:159 180 145
or anywhere:140 119 114
or does:-90 -70 16
or no:90 15 -5
or see:118 19 -8
or theyll:-106 -104 -98
or … else:97 70 81
or … hav:74 65 92
or … until:87 108 -63
or … was:173 186 134
oramorph:113 79 84
orange:-8 -26 -38
oranges:-39 -40 -44
orchard:-20 -1 -4
order:25 16 38
order and:139 124 86
order of:57 78 68
ordered:-94 -103 -83
ordered it:114 105 118
ordering:-35 10 0
orders:5 28 -5
ordinary:-50 -23 -19
organ:-57 -38 -36
organic:-20 -12 -14
organised:-36 -41 -23
organiser:-17 4 24
organist:34 23 27
original:-59 -73 -53
orion:-18 -16 -8
orkney:-39 -43 -14
osei:43 63 44
ot:-88 -77 -33
other:3 -2 -1
other times:92 105 120
other … for:73 82 43
other … gone:123 118 101
other … is:97 87 82
other … tomorrow:-83 -72 -66
others:-44 -11 22
others … teh:-85 -88 -46
otherwise:-58 -59 -61
otra:-23 55 -20
otra vez:21 68 -13
otter:-12 -20 -21
otters:-10 -6 -20
otto:0 0 0
ought:75 37 40
ought … hav:130 60 64
our:3 17 6
our station:131 147 159
our toddler:92 87 105
our wedding:77 85 75
our … and:41 56 69
our … his:102 64 27
our … i:16 103 106
our … is:-44 -39 -32
our … overdose:97 79 83
our … put:89 99 103
our … she:106 88 56
ours:-107 -73 -29
ourselves:0 17 64
out:20 22 26
out because:-53 -10 -88
out but:66 109 101
out by:-42 -70 -94
out dnt:83 73 16
out from:32 10 28
out i:-27 -57 -135
out im:64 111 113
out last:-84 -51 -44
out not:133 114 118
out today:57 46 88
out tomorrow:8 -80 -76
out tonight:74 45 10
out wat:-28 -64 -65
out with:-67 -71 -7
out … am:65 44 -5
out … bags:-58 -39 0
out … bathroom:-105 -80 -115
out … bridge:97 107 125
out … cant:109 -13 -6
out … car:31 64 129
out … date:-62 -57 -57
out … dey:-73 -86 -74
out … dnt:-13 -36 -35
out … do:88 19 37
out … going:55 23 5
out … hand:60 92 9
out … i:-12 -56 -37
out … in:-80 -89 -57
out … its:-93 -72 -82
out … kil:82 83 -25
out … ledge:61 67 98
out … let:96 19 -9
out … long:64 72 86
out … looking:67 12 17
out … middle:136 58 63
out … midnight:125 123 126
out … myself:61 99 -24
out … night:-120 -64 -26
out … no:115 65 47
out … not:81 18 89
out … of:72 6 -7
out … one:97 116 117
out … rest:111 -61 -76
out … roap:97 100 121
out … room:18 33 19
out … this:44 65 39
out … tray:-107 -96 -100
out … up:-33 -39 -31
out … wat:-55 -65 -75
outdoor:0 0 0
outdoors:-55 -28 -15
outer:67 77 81
outfit:-62 -57 -46
outfits:79 89 80
outlive:23 37 5
outlived:-5 -32 -25
outpatient:-53 -44 -48
outpatients:7 -17 -8
outreach:-69 -56 -41
outright:-7 -4 0
outside:52 47 88
outside her:1 10 85
outside of:60 78 62
outside our:108 75 17
outside with:51 60 72
outside … licence:115 -1 5
outside … off:155 26 31
outside … right:89 52 52
outstayed:16 -10 -5
ouvert:52 58 68
ovation:-15 -11 -10
ove:30 8 -22
oven:-41 -31 -30
oven … and:94 96 129
oven … teh:95 113 106
ovens:55 12 18
over:9 21 22
over because:122 69 -6
over his:60 80 49
over im:-88 -94 -83
over in:25 -1 -62
over me:91 49 77
over my:-77 -79 -69
over wen:156 153 149
over … an:104 95 78
over … been:132 1 14
over … bridge:-59 -60 -99
over … comes:52 67 104
over … got:104 140 138
over … head:33 43 100
over … not:48 -41 -7
over … one:-79 -79 -80
over … out:43 60 62
over … pills:85 42 53
over … stile:-94 -80 -73
over … that:-84 -76 -136
over … up:113 90 6
over … water:72 -21 -25
over … werk:118 87 77
overalls:-15 -9 -9
overdid:-53 -44 -37
overdose:-16 -23 -33
overdose home:18 -105 -92
overdose i:-67 -29 -62
overdose on:58 33 117
overdose teh:-55 -59 -93
overdose tonight:131 143 62
overdose … feal:71 107 119
overdose … home:8 -97 -73
overdose … last:97 90 98
overdose … u:195 188 177
overdosed:36 51 75
overdosed last:129 14 -50
overdosed on:-84 -99 -96
overdosed … ago:94 111 103
overdosed … my:103 116 119
overdosed … purpose:-112 -138 -145
overdoses:-43 -23 -30
overdosing:28 54 12
overdraft:63 73 70
overdraft and:123 125 121
overdue:-16 -5 -1
overheard:2 3 -2
overkill:-3 -1 -3
overlook:4 4 4
overlooked:80 -11 -8
overnight:-13 17 17
overpass:152 160 135
overpass and:61 44 12
overseas:0 0 0
overtime:-43 -31 -16
overwhelmed:-6 13 -10
overwhelming:-10 42 -84
owe:-6 7 -35
owe … a:133 120 101
owed:1 19 19
owed him:82 56 66
owes:-14 -10 -14
owing:25 50 63
owl:-84 -62 -51
owls:12 48 39
owls u:139 167 146
own:10 28 -49
own choice:81 69 32
own death:95 121 -10
own it:82 72 96
own lfie:63 89 -37
own tonight:125 133 -42
own … befor:45 74 78
own … i:12 27 -93
own … is:-48 -104 -67
own … my:38 27 90
own … on:99 96 109
owned:-16 -24 -5
owner:-17 -31 -28
owners:-107 -104 -101
owns:26 32 74
owt:55 47 -53
oxfam:4 4 4
oxford:-1 0 0
oxy:55 53 55
oxycodone:87 112 116
oxygen:47 71 7
oxys:72 78 53
p:-65 -97 -87
pa:-15 -3 -3
pace:24 -51 -46
pacing:123 -7 17
pack:-60 -76 -71
pack of:118 97 71
package:29 -7 -3
packed:-8 -21 -11
packed for:72 76 61
packet:20 21 36
packets:60 69 79
packets and:128 141 160
packets down:74 87 84
packets … im:80 107 94
packing:-15 -46 -41
packs:75 112 116
packs and:97 92 91
pact:3 -6 116
pad:4 -17 -10
paddington:-50 -27 -33
paddle:-60 -56 -59
paddled:-87 -86 -94
paddling:-31 -27 -26
paddock:38 51 66
padlock:59 65 71
padlocked:31 22 14
padre:7 12 18
pads:-31 -34 -41
page:-40 -70 -58
pager:19 27 61
pages:-57 -50 -83
paid:51 68 75
paid off:-86 -90 -124
paid up:124 126 128
paid … friday:110 107 126
paid … funeral:-101 -100 -101
paid … i:47 54 61
paid … my:-101 -89 -85
paid … rent:-136 -115 -116
pain:20 35 14
pain … after:-70 -20 -4
pain … and:78 43 97
pain … chest:-33 -31 -143
painful:44 55 -44
painkiller:-37 -13 -9
painkillers:52 86 62
painkillers and:56 44 13
painless:-8 12 28
pains:-20 -8 -39
paint:-124 -125 -91
paintball:-44 -30 -20
paintbrush:-36 -29 -23
painted:-142 -119 -103
painter:-48 -24 -33
painting:-91 -75 -89
paints:-29 -10 -9
pair:-92 -65 -63
pairs:-14 0 2
pal:104 137 140
pale:-28 -20 6
palliative:-45 -11 6
palm:-22 -11 -26
palpitations:-11 -6 -7
pals:6 6 -61
pan:-17 37 27
pan at:63 105 32
pancake:-48 2 -24
pancakes:-104 -82 -88
panel:-14 -21 -18
panels:28 -9 -11
panic:-8 -11 22
panic attacks:-72 -45 -41
panicked:-20 -5 11
panicking:-52 -40 -26
panicky:76 0 -1
panics:-35 -28 -30
pans:-4 13 -19
panto:-61 -64 -67
pantry:3 -3 13
pants:-31 -19 -63
papa:44 46 42
papa … not:118 92 82
paper:-4 -12 -3
paperback:4 -12 -14
papers:3 5 -14
papers … teh:103 39 57
paperwork:51 -67 -45
para:26 -105 -73
paracetamol:59 100 116
parachute:-33 -22 -6
parade:-27 24 40
paradise:-45 -43 -38
parallel:-58 -12 -36
paramedic:-5 -38 -56
paramedics:4 36 33
paranoid:-69 -69 -55
parapet:127 119 131
parcel:-37 -47 -37
parcels:-11 -44 15
pardon:39 27 15
pardonnez:8 10 10
parent:-1 -3 -38
parenting:-14 -11 -14
parents:-8 -29 -26
parents im:-102 -100 -90
parents to:91 88 89
parents … and:40 64 83
parents … dey:92 63 45
parents … it:110 74 65
parents … sorrry:-102 -100 -90
parents … teh:-67 -61 -78
parish:-79 -44 -43
park:34 41 50
park … down:117 34 32
park … i:-22 -79 -71
park … no:96 106 112
park … teh:116 84 72
parked:60 67 82
parking:-98 -85 -83
parkinsons:-46 -35 -26
parkrun:-25 -14 -14
parks:-47 -35 -70
parle:3 3 -14
parler:-28 -25 -9
parliament:-59 -29 -19
parlour:73 75 19
parole:-10 -27 -8
parrot:-3 -23 7
parrots:-8 -10 -3
part:-14 -8 -34
part of:16 -11 -55
part … sais:102 16 66
parted:-12 -21 -11
particular:-19 15 -20
particularly:-33 -22 -9
parties:-55 -64 -29
parting:-12 -5 -5
partir:37 36 10
partly:0 -1 -1
partner:-1 -38 -85
partner … me:111 132 4
partners:16 12 3
partners … a:78 90 62
parton:-48 -24 -7
parts:-12 44 56
party:-23 -12 -19
party … teh:85 69 95
partys:8 15 30
pas:13 37 30
pasa:15 -12 -3
pasado:-14 -5 -4
pass:-43 -26 -27
pass i:94 -56 -41
pass out:110 124 93
pass … i:122 58 -57
pass … im:116 93 109
passed:-54 -51 -26
passenger:70 79 106
passes:4 20 10
passing:-29 1 0
passive:22 2 -17
passport:25 57 -28
passports:-26 -4 -1
password:15 71 72
passwords:9 2 23
passwords and:99 89 89
past:37 50 54
past midnight:129 140 142
past … by:96 88 66
past … i:65 103 110
pasta:-25 -29 -57
pastilla:-25 -19 -23
pastillas:70 90 85
pastor:-15 10 -13
pastoral:-8 -4 0
pastry:-29 -2 -1
pasty:-95 -81 -70
pat:16 44 58
patch:-29 -28 12
patches:109 119 116
patches on:130 139 142
patchy:-14 3 -14
patel:-4 8 -16
paternity:-7 4 -6
path:-19 -13 -12
pathetic:-58 -37 -18
pathway:-10 -11 -9
patience:-31 -41 -4
patient:-18 2 35
patients:6 25 44
patio:-49 -32 -18
patrol:63 66 57
pats:-14 -10 17
patted:26 32 9
pattern:-50 -50 -36
patterns:-28 -6 -2
patting:-101 -67 -44
paul:-81 -6 -3
pauline:-2 -12 -17
pause:-28 -9 -5
paused:10 7 6
pavement:-36 -8 -32
pavlova:-3 -3 -1
paw:-13 -26 -25
pawn:20 8 20
pawned:31 34 41
paws:-73 -66 -80
pay:0 22 -28
pay … his:137 136 124
paycheck:-17 -4 -2
payday:53 18 25
paydays:-9 0 27
paying:-3 38 36
payment:-38 -17 -3
payroll:-36 -17 -7
pays:-3 -6 22
paz:-16 -8 -3
pc:-2 3 17
pdf:-8 -3 -5
pe:-3 2 -24
peace:39 50 53
peaceful:110 77 87
peacefully:0 0 0
peach:-37 -37 -24
peacock:-3 -2 -2
peak:-35 4 -1
peanut:96 116 104
pear:-5 -14 -12
pearls:-39 -45 -31
peas:-26 -32 -53
pebbles:-14 -5 -11
pedal:10 -3 10
pee:18 28 53
peeing:-11 -11 -5
peel:2 39 36
peeled:2 -19 -11
peeling:58 27 60
peer:-18 -9 -39
peg:-43 -40 -28
pega:66 65 -62
pegs:-34 -24 -29
peine:67 55 68
pellets:129 147 142
pelo:-6 -7 -2
pelvis:-47 -43 -55
pen:15 54 84
pen … teh:129 113 110
pena:-69 -27 -13
penalties:-32 -29 -22
penalty:-32 -36 -33
pence:-21 -9 -6
pencil:90 59 -17
pencil case:125 74 17
pendant:-1 3 3
pending:-34 -31 -14
pendre:90 99 102
pends:1 -4 4
penguin:-45 -24 -21
penguins:-32 11 -1
penicillin:-2 -1 0
penknife:-33 -34 -25
pennies:-18 33 27
penny:5 40 26
pens:79 81 63
pensamientos:58 69 -14
pensamientos suicidas:62 71 -15
pensando:-14 13 -14
pensando en:-87 -12 -11
pensar:7 11 -6
pense:55 88 -58
pensees:32 38 -9
pension:66 132 60
pension … teh:141 122 83
pensioner:2 -1 -6
pensioners:-36 0 -10
pensions:26 27 54
people:-20 -30 -30
people for:122 96 73
people not:77 93 97
people one:117 42 40
people say:65 -22 4
people she:74 74 76
people … all:108 39 41
people … arent:67 70 98
people … can:-99 -18 -6
people … dei:85 -3 0
people … killed:97 61 -1
peoples:-4 -15 -38
peppermint:-82 -50 -44
per:-64 -69 -15
percent:-9 20 54
percs:-67 -96 -19
perdonadme:69 72 68
perdonenme:126 132 130
pere:-21 -19 -20
perfect:-19 -6 -14
perfectly:-28 -50 -38
perfume:1 80 74
perhaps:4 -9 -9
perinatal:-44 -44 -48
period:21 88 128
perm:-64 -54 -54
permanent:128 45 13
permanent holiday:121 49 53
permanently:51 35 67
permission:16 29 43
permission to:78 94 76
permit:-28 -28 -32
permitted:-15 -12 -12
permitting:-15 -1 -1
pero:-7 -62 -30
perro:-10 -6 -6
person:25 1 -14
person … be:68 24 13
person … dnt:86 -18 -9
person … on:126 144 91
persona:4 -3 -1
personal:-44 -32 -26
personality:-30 -13 -17
personally:-49 -7 -12
personne:9 37 -21
persons:-60 -20 -9
perth:-24 -42 -59
pesticide:42 74 36
pet:-18 27 -59
pete:2 4 -11
peter:47 53 42
peters:-30 -30 -35
petit:-22 -29 -16
petition:-9 -4 -5
petrol:57 107 157
petrol in:72 70 60
petrol … ive:117 128 95
petrols:61 54 84
pets:19 28 47
petty:-17 -40 -41
peur:26 23 -77
peux:-61 -43 -29
pew:-31 -18 -12
pharmacies:37 -10 -11
pharmacist:-109 -84 -92
pharmacists:-7 -3 -1
pharmacology:-22 -11 -15
pharmacy:-160 -138 -135
phase:-9 -20 -7
phased:-76 -26 -18
phd:-24 -12 -9
phenibut:35 70 77
phenobarbital:-23 -32 -30
phew:-6 -4 -3
phil:-25 -35 -25
philippines:-9 -10 -1
philosophy:-18 -7 -1
phoned:61 -35 -6
phones:12 50 49
phoning:1 -13 -13
photocopier:-14 -6 -5
photograph:-20 -31 1
photographed:-23 -6 -9
photographer:-29 -38 -57
photographs:5 31 28
photography:-30 -19 -8
photos:-43 -14 -2
photos of:74 64 39
phq:9 18 -6
phrase:-37 -30 -35
phrases:-2 -2 -1
physical:-70 -80 -71
physically:-85 -125 -65
physics:-79 -58 -39
physio:-127 -108 -91
physios:-34 -26 -15
physiotherapist:4 -12 -8
piano:-24 -16 -32
piano stool:69 70 59
piano … for:-69 -67 -84
pic:61 82 112
pic of:82 92 119
pic … a:55 62 52
pick:34 46 41
pick a:84 107 80
picked:39 30 33
picked a:84 80 5
picked it:70 57 84
picked … after:119 0 70
picked … date:-61 -73 -81
picked … i:-119 -76 -105
picked … my:-71 -40 -20
picking:38 32 10
picking … up:102 98 112
pickle:-26 -29 -23
pickled:-36 -17 -4
pickles:-53 -13 -17
picks:-40 -47 -19
pickup:-24 -40 -8
picnic:-37 -22 -24
pics:88 32 -54
picture:45 -10 9
picture of:28 73 106
picture … at:-15 25 -98
picture … bein:97 -32 -11
picture … my:23 -62 4
picture … teh:-62 -3 -21
pictured:-24 -32 -53
pictures:56 36 -26
picturing:50 -8 -173
pie:-84 -83 -60
piece:-7 -57 -54
pieces:-87 -49 -39
pienso:40 67 -40
pier:75 71 82
pier … teh:83 67 52
pierced:-6 -1 0
pies:-107 -101 -110
pig:-31 -39 -22
pigeon:26 28 32
pigeons:-21 -56 -56
pigs:22 17 25
pile:3 -51 -62
piles:79 72 60
pill:30 55 51
pill i:24 30 36
pill … my:-55 -62 -48
pill … own:87 59 56
pill … this:139 148 97
pillar:48 81 19
pillbox:117 124 124
pillow:60 45 100
pillow … a:140 95 98
pillow … to:101 91 8
pillowcase:14 18 18
pillows:-40 -58 2
pills:76 95 100
pills a:24 52 61
pills all:162 153 141
pills for:58 84 83
pills out:-124 -108 -110
pills to:-60 -69 -77
pills wat:112 112 91
pills … a:30 41 56
pills … at:97 66 71
pills … been:137 143 161
pills … cant:93 61 63
pills … down:68 57 57
pills … gone:-90 -122 -50
pills … hand:162 64 55
pills … her:95 90 78
pills … his:142 131 131
pills … i:64 47 63
pills … im:66 80 43
pills … is:55 33 63
pills … its:106 127 129
pills … ive:127 127 134
pills … my:118 84 51
pills … night:86 94 40
pills … not:122 78 84
pills … nothing:46 -55 -33
pills … pills:156 122 132
pills … them:-103 -105 -105
pilot:-17 -51 -44
pimp:61 66 -82
pin:119 134 145
pin on:71 72 105
pin … my:102 105 103
pinch:65 81 98
pinched:8 -1 5
pinches:76 122 -132
pinching:-12 -19 -24
pineapple:-53 -6 -4
ping:51 37 38
pinged:9 -14 -13
pinging:-12 -10 -6
pink:41 51 45
pinned:-20 -21 61
pinpoint:73 66 58
pins:-13 2 -9
pint:6 -3 34
pints:60 25 -42
piont:-33 10 -25
piont of:46 -84 -99
piont to:158 -98 -54
piont where:-77 21 -31
piont … alife:110 -25 -6
piont … any:268 -48 -37
piont … carrying:85 -7 -2
piont … geting:106 0 13
piont … it:-118 -24 -17
piont … me:-87 39 84
piont … of:178 -22 -7
piont … up:92 8 -3
pip:-2 -6 -4
pipe:65 42 50
pipe and:35 46 92
piper:-55 -26 -43
pipes:16 33 45
pirate:-43 -43 -43
pirates:-27 -10 -8
pissed:-3 -3 -60
pistol:120 134 151
pistol and:109 114 122
pistol … teh:55 49 62
pistola:29 44 47
pistols:129 119 121
pistols … teh:109 69 85
pit:46 80 99
pitch:40 -14 -38
pity:-23 -49 -15
pizza:-109 -83 -51
pizzas:-20 -9 -1
place:5 21 26
place and:21 68 63
place i:-18 -66 -63
place is:106 128 124
place on:141 80 80
place to:3 15 -66
place … going:76 95 122
place … myself:-83 -95 -29
place … no:115 47 37
place … teh:96 81 71
placed:100 -45 -53
placed … bet:114 -4 -3
placement:-21 -26 -25
places:9 -56 -41
plain:-29 -58 -59
plainly:-4 -5 -25
plait:4 11 12
plaited:-2 13 4
plaits:7 9 5
plan:4 -2 9
plan for:-63 -78 -66
plan is:87 112 116
plan teh:57 82 91
plan … and:-48 -95 -81
plan … bein:131 32 53
plan … date:-86 -43 -35
plan … jmup:-85 -107 -49
plan … kil:52 95 111
plan … my:46 31 14
plan … myself:80 99 118
plan … own:93 126 -5
plan … to:-70 -65 -40
plane:-13 -113 -84
planes:-26 -35 -12
planet:111 64 60
plank:-12 3 -5
planned:-20 -24 32
planned to:-117 -120 -76
planned … for:66 85 78
planner:-49 -26 -24
planning:22 41 -53
planning it:172 139 120
planning to:109 118 55
planning … do:120 38 -21
plans:51 21 11
plans for:64 79 81
plant:-56 -42 -19
planted:-46 -20 -14
planting:-63 -38 -37
plants:16 -7 5
plants … teh:186 125 107
plaque:85 52 52
plaster:-20 -37 -19
plasterboard:-60 -30 -30
plasterer:-5 24 -3
plastering:-42 -24 -29
plasters:-22 -9 -52
plastic:-34 -33 -12
plastic … a:87 85 71
plastic … and:70 67 52
plastic … his:-85 -95 -77
plastic … on:-104 -116 -107
plate:-84 -54 -62
plates:142 135 88
platform:67 66 72
platform with:-81 -76 -74
platform … and:106 114 110
platform … i:131 110 80
platform … to:117 64 67
plath:-8 -6 -5
platoon:21 48 47
play:-49 -32 -44
played:-35 -10 2
player:-10 7 -21
playground:12 21 31
playhouse:-55 -38 -35
playing:28 12 -34
playlist:28 39 57
playlist i:83 85 79
playlists:-7 0 3
plays:-52 -34 -51
playstation:-13 -7 -7
pleasant:-35 -7 -7
please:0 0 0
pleased:-102 -96 -92
pleasure:-12 -20 -9
plenty:56 77 83
plenty … time:95 116 93
pleure:-13 -4 -20
plot:-13 14 -5
plots:-15 -21 -21
plotting:-57 -68 -43
plug:-46 -33 -59
plugged:105 116 121
plugged in:105 116 121
plughole:116 63 74
plugs:-107 -95 -9
plum:-26 -14 -6
plumber:-125 -113 -108
plums:-38 -23 -23
plunge:-1 26 26
plus:24 29 67
plus a:82 88 90
pm:15 37 60
pm teh:62 74 61
pm … teh:84 52 36
pm … to:73 70 54
pneumonia:-54 -41 -27
po:-8 -7 -4
pocket:62 34 55
pockets:15 22 13
podcast:-62 -43 -46
podcasts:-16 -8 18
poder:-21 -4 -2
poem:13 12 1
poems:34 29 27
poet:69 14 33
poetry:15 -9 -7
poets:-15 -13 -7
pogues:14 7 18
poids:90 -12 -14
pointed:0 24 34
pointed at:61 66 73
pointers:-17 -22 -5
pointing:18 49 54
pointless:107 -25 -16
points:0 28 35
poison:-28 -28 25
poison … in:-118 -121 -138
poisoned:-14 26 43
poisoning:89 77 54
poisonous:123 122 140
poisons:-8 10 -56
poke:-14 -5 -2
pokemon:-5 0 7
poker:81 112 123
pokies:-50 -6 -12
poland:-26 -19 -40
pole:-4 21 51
poles:-1 -2 -1
police:20 26 51
police can:119 137 137
police cell:62 21 15
police i:99 64 65
police station:-91 -73 -82
police … i:37 57 51
police … me:146 -47 -48
policeman:16 -21 -4
policy:40 51 76
policy … out:117 125 63
polish:38 79 80
polished:54 72 39
polite:74 42 85
politely:79 -49 -47
political:-4 -1 -1
politics:-39 -24 -6
polytunnel:14 7 16
pond:36 77 80
pond and:54 21 36
ponds:-37 -9 -1
poner:-50 -14 -7
pont:-57 -71 -50
pont … vais:63 71 60
pony:-58 -14 -4
pool:10 10 -7
pools:-4 6 24
poor:-27 -44 -41
poorly:-36 -33 -22
pop:-81 -95 -93
popcorn:-122 -68 -49
popped:73 67 82
popped out:89 113 108
popping:57 28 40
poppy:15 29 36
pops:-38 -27 -20
por:-36 37 60
porch:-23 -27 -20
pork:-5 -4 -2
porque:-99 -77 -22
porridge:-88 -80 -81
port:-20 -2 22
porter:-14 2 -99
porters:43 31 25
porto:-3 0 0
portugal:50 67 78
pose:-8 -5 -4
posh:22 12 3
position:-38 -32 -38
positive:-54 -32 -16
possession:31 61 78
possible:-93 -81 -40
possibly:0 -11 10
post:-51 -36 -19
post and:128 79 62
post its:90 83 53
post last:68 54 42
post something:65 61 42
post to:76 94 84
post … be:56 75 84
post … cigarette:62 48 48
post … for:98 71 72
post … ive:-67 -64 -49
post … last:83 87 94
post … monday:89 97 80
post … once:121 106 80
post … teh:28 64 39
postbox:-22 -11 -9
postcard:-42 -35 -28
postcode:-46 -23 -22
posted:68 91 78
posted his:91 91 95
posted … letters:81 73 69
poster:-25 3 -17
posters:-4 -40 -26
postie:35 18 7
posting:5 3 -9
postman:-89 -96 -76
postmans:-13 -3 -8
postnatal:-31 5 -16
postpartum:2 8 -4
posts:-94 -65 -56
pot:-4 68 76
potassium:9 46 37
potato:-65 -62 -72
potatoes:-13 7 18
pothole:-10 -10 -1
pots:-21 11 11
pottery:-84 -83 -65
potting:53 63 67
pouch:30 35 79
pound:-76 -63 -57
pounding:-60 -25 -45
pounds:-73 -68 -111
pour:4 -6 -54
poured:52 -35 5
poured … down:-67 -90 -73
poured … over:65 50 55
poured … teh:-84 -96 -97
pouring:50 64 94
pouring sweat:38 36 51
pours:-25 -7 6
powder:-16 -23 -37
power:-161 -126 -106
ppy:0 0 0
practical:-2 -25 -41
practically:-24 -91 -67
practice:10 10 32
practiced:-22 -12 -6
practicing:-1 14 30
practise:-87 -89 -83
practised:-79 -55 -26
practised … on:75 64 66
practised … teh:-79 -81 -75
practising:-14 8 6
prague:-62 -42 -20
praise:-54 -35 -17
pram:29 54 59
prawn:-51 -27 -25
prawns:-14 -8 -8
pray:2 -68 -8
prayed:47 -28 -6
prayer:88 60 37
prayers:14 35 73
praying:12 -6 6
praying for:-90 8 9
prays:87 106 -42
prazosin:-15 -15 -17
pre:-82 -40 -36
preach:-29 -19 -15
precinct:-21 -3 -4
precious:-12 -12 8
precisely:38 -48 -35
prefer:-70 -61 -22
preferred:-46 -39 -52
prefers:14 -3 -1
pregabalin:0 -48 17
pregabs:83 74 113
pregnancy:-31 -21 -37
pregnant:10 38 44
premier:62 60 84
premium:-1 0 -1
prenez:11 12 15
prep:-71 -48 -47
prepaid:61 68 67
prepare:-49 -34 -27
prepared:-17 26 32
prescribe:21 30 31
prescribed:-40 -39 -46
prescriber:45 -18 -26
prescribing:-21 -17 -3
prescription:-11 -24 -11
prescriptions:62 96 73
present:-45 -25 -26
presentation:-55 -19 -16
presenter:-30 -25 -8
presents:-19 2 -5
press:113 20 19
pressed:63 49 59
pressing:206 151 142
pressing teh:39 69 104
pressure:-55 -63 -49
pressures:-72 -70 -66
pret:-38 -27 -18
prete:35 31 35
pretend:47 47 39
pretended:-44 -19 -13
pretending:75 54 17
pretending it:-56 -63 -15
pretending to:70 8 -74
pretending … teh:116 124 89
pretends:-8 -8 -5
pretty:0 0 0
prevenshun:-44 -4 -23
prevent:-19 -7 -6
preventable:-16 -14 -1
previous:-18 -33 -46
price:-83 -72 -41
prices:-48 -41 -37
pricing:8 -62 -53
prick:-1 -1 0
pride:-108 -81 -73
priest:22 46 41
priests:-50 -49 -49
primary:-66 -63 -44
prime:15 -2 -9
primer:-39 -37 -30
prince:103 114 105
print:-31 -19 3
printed:-72 -65 -53
printer:-109 -71 -39
printers:-20 -12 -8
prints:-7 -40 -30
pris:10 33 54
prison:-59 -30 -51
prisoner:46 -17 -11
private:-69 -36 -33
privately:-11 -10 -9
privilege:32 66 89
priya:13 31 33
prize:-6 -24 -24
pro:-26 -3 -1
prob:32 19 1
probably:0 0 0
probate:-3 -11 -3
probation:-36 -38 -107
problem:-17 -78 -94
problems:-35 -69 -53
process:2 34 31
prof:-51 -34 -53
professional:-6 -4 -2
professor:-17 -17 -1
profile:60 78 91
program:-71 -41 -25
programme:-26 -37 -31
programmed:-4 -2 -2
progress:-47 -29 -15
project:-112 -112 -72
projector:-12 -9 -17
projects:-2 -2 0
prom:30 30 27
promise:59 43 6
promised:-15 -29 -27
promised myself:82 90 112
promised … and:75 7 46
promises:-39 -41 -24
promising:103 -25 -45
promoted:-16 -9 -7
promotion:1 -37 -82
prompt:-12 -1 -8
proof:-78 -56 -42
prop:94 88 83
proper:-90 -44 -53
properly:28 39 75
properly … my:120 110 85
property:-35 -28 -34
propose:-87 -56 -57
proposed:-36 -27 -14
proposing:-54 -45 -11
propped:12 3 0
propranolol:26 37 55
props:-5 -3 -9
prosecco:62 33 -43
protein:-28 -12 -8
protest:-44 -43 -38
protocol:-12 -2 -4
proud:-14 -60 -37
proud and:22 26 52
proud … im:71 90 79
prove:27 28 -29
provided:-37 -27 -19
provider:-1 5 -1
prowd:-24 -8 -1
prozac:66 67 82
prunes:-6 -11 -2
pruning:-9 -5 13
ps:-8 -4 0
psa:-26 -18 -3
psychiatric:39 -54 -40
psychiatrist:-77 -53 -38
psychiatrists:-20 -28 -32
psychologist:-67 -59 -45
psychology:-26 -29 -3
psychosis:-27 -26 -36
pta:-41 -19 -21
ptsd:-71 -79 -41
pub:14 -18 -21
pub … about:84 106 -4
public:13 33 26
published:-16 -8 -4
pubs:6 0 14
pudding:-88 -59 -29
puddings:24 25 28
puddle:42 37 26
pueblo:-13 -9 -15
puedo:32 14 -38
puente:87 111 107
puffins:-44 -48 -56
pug:-37 -15 -14
puked:81 45 48
puking:16 41 79
pull:75 17 -40
pull over:100 39 -1
pulled:30 11 9
pulled me:73 52 79
pulled … back:123 -45 -12
pulled … on:22 73 68
pulling:51 59 100
pulls:-40 -45 -97
pulse:116 155 164
pulse is:124 136 123
pump:-40 -20 -4
pumped:50 21 18
pumping:63 67 62
pumpkin:-91 -81 -82
pumpkins:-28 -18 -23
pumps:61 67 57
pun:-44 -36 -12
punch:75 10 -66
punch … own:62 105 -9
punchbag:54 36 11
punched:-96 -92 -66
punches:61 82 -106
punches me:112 104 -113
punching:40 -26 17
punctual:52 71 97
pune:-5 -6 1
punish:43 78 27
punish myself:9 44 -37
punishment:128 132 -90
punjabi:88 85 80
puns:-55 -41 -31
pup:-15 -5 -2
pupil:14 30 41
pupils:102 83 77
puppy:-127 -118 -115
puppy and:-106 -109 -108
purchased:31 36 73
pure:-47 -31 -32
purely:-39 -43 -29
purge:13 -17 -3
purged:123 -15 -46
purged twice:75 45 0
purging:26 -73 -42
purpel:-28 -3 34
purpose:115 119 68
purpose i:-9 -7 -112
purpose … me:1 0 -95
purpose … teh:40 66 99
purring:48 0 0
purse:-28 -53 -86
push:26 22 6
push my:123 57 10
pushchair:0 0 0
pushed:64 99 104
pushed me:16 4 -126
pushed teh:87 87 96
pushes:6 26 -40
pushing:-29 -3 -62
put:5 9 -11
put by:110 120 64
put … affairs:106 -7 -6
put … and:-8 -91 -39
put … away:33 -68 -40
put … back:-14 -134 -128
put … car:66 42 58
put … down:83 71 89
put … dress:123 119 133
put … for:71 78 48
put … gun:-98 -88 -79
put … hands:-14 11 -159
put … i:-81 -65 -100
put … its:-98 -77 29
put … of:123 85 75
put … out:-60 -49 -90
put … over:-125 -88 -83
put … quid:91 -5 -3
put … stop:54 76 32
put … tablets:-77 -89 -87
put … through:41 60 57
put … wat:-78 -89 -71
put … with:54 6 -75
puts:-9 7 -120
putting:-14 -26 -32
putting … a:71 69 86
putting … back:88 93 101
putting … bullet:102 121 101
putting … into:59 128 139
putting … teh:-69 -38 -77
putty:21 30 23
puzzle:-66 -68 -65
pyjamas:-6 24 27
pylon:171 174 160
q:-16 -28 -12
qualified:-3 -49 -44
quality:-49 -35 -34
quand:11 31 8
quarrel:5 4 6
quarry:74 91 98
quarry and:42 41 56
quarter:0 -7 17
quarter to:119 110 97
quarter … teh:-106 -103 -103
quay:117 53 51
quays:-6 -3 -3
que:-23 -59 -106
queasy:-56 -45 -27
queen:-56 3 -1
queens:-10 -15 -11
queensland:-22 0 0
quelle:59 68 -23
quelquun:-2 -3 -1
querer:20 -8 -3
queria:80 -13 1
queriendome:-82 -35 -7
question:-101 -76 -58
questionnaire:-3 -26 -8
questions:-97 -80 -100
quetiapine:-42 -21 -35
queue:4 43 10
queued:-2 0 0
queueing:-21 -22 -14
queues:73 -5 -1
qui:-12 -18 -10
quiche:42 66 79
quick:68 85 38
quick and:-76 -104 -64
quick way:151 111 102
quicker:35 43 -48
quickest:52 101 -33
quickly:0 0 0
quid:-41 -140 -126
quien:21 6 -3
quiere:68 92 -17
quiero:69 66 -102
quiero desaparecer:41 -27 -6
quiero matarme:82 143 -24
quiero morirme:5 67 -1
quiero suicidarme:8 61 -4
quiero … aguanto:23 86 -2
quiero … de:-35 -17 -1
quiero … en:-68 -17 -4
quiero … no:-60 68 -22
quiero … y:9 57 -19
quiet:-3 -11 7
quiet … im:89 102 37
quieter:82 30 67
quietly:26 31 49
quiets:5 6 -46
quil:98 92 86
quilt:-41 -57 -48
quince:-1 10 -2
quise:-27 -9 -1
quisiera:90 -42 -7
quisiera estar:77 -1 -1
quit:-10 -10 26
quit … in:-101 -119 -98
quitar:18 32 68
quitarme:37 67 -41
quitarme la:38 69 -41
quitarme … vida:63 89 -41
quite:0 0 0
quito:3 13 10
quitting:-96 -83 -27
quiz:-87 -68 -70
quote:-37 -42 -23
quoted:-19 -14 -14
quotes:-28 -23 -22
quoting:0 -2 -14
ra:88 96 102
rabbit:60 10 -40
rabbits:127 139 123
race:-56 -29 -6
racing:-31 -49 -60
rack:-55 -46 -10
racket:-6 -12 -7
radiator:21 10 -7
radiators:-2 -4 30
radio:-45 -27 -13
radioed:0 2 9
radios:61 85 70
radiotherapy:-58 -30 0
raffle:-68 -46 -46
rafter:16 14 -1
rafters:38 17 1
rag:72 82 107
rage:21 -94 15
ragequit:22 16 -3
raging:20 -2 -3
raid:-26 -22 -5
rail:92 115 111
rail im:87 84 76
rail … down:65 86 102
rail … i:129 114 59
rail … teh:-86 -102 -106
rail … with:73 94 104
railing:-2 11 14
railing and:125 126 139
railing one:-101 -102 -102
railings:-23 -56 -80
rails:91 75 56
railway:28 36 57
railway and:131 77 87
rain:-100 -78 -76
rain and:-67 -60 -54
rained:-83 -69 -62
raining:23 -5 28
rains:-21 -10 -9
rainy:34 31 -10
raise:18 45 53
raised:35 55 43
raisin:-15 -8 -5
raising:-73 -59 -36
raisins:-37 -17 -27
rake:-57 -49 -26
ramadan:1 16 32
ramble:-1 0 -31
ramblers:-33 -47 -43
rambling:-44 -31 -25
ramesh:0 -1 -1
ramming:24 20 140
ramp:-9 2 3
ran:-64 -24 -5
ran out:62 61 65
random:-37 -31 -71
rang:-58 -86 -50
rang to:67 95 128
rang … top:98 94 125
range:-19 -32 -52
ranger:40 47 48
ranked:27 24 -4
rant:-71 -74 -72
rap:7 20 -13
rape:4 24 -13
rapes:88 105 -20
rapes me:88 105 -20
rare:22 18 -7
rarely:-33 -24 -10
rash:-81 -64 -64
rat:80 84 115
ratatouille:-54 -48 -34
rate:-84 -67 -63
rates:-23 -10 -7
rather:-6 -43 -74
rather be:-13 -62 -107
rather not:55 -135 -43
rato:99 9 12
rats:81 61 60
rattle:42 64 128
rattled:57 48 45
rattles:-36 -6 11
rattling:-7 -119 -105
rave:0 2 -3
raving:108 84 83
raving … teh:117 110 114
raw:37 46 -32
ray:16 -1 21
razor:73 78 75
razor in:81 84 -12
razor on:3 45 -102
razor to:1 6 -72
razor … my:-50 -32 -77
razors:54 24 14
rd:-1 22 40
re:-7 -12 -6
reach:26 35 21
reached:-16 -27 -2
reached teh:93 56 37
reaches:187 139 150
reaching:46 43 48
react:84 109 18
reaction:-21 -16 -11
read:4 16 31
read about:95 50 71
read … and:-57 -97 -92
read … me:70 84 96
read … on:-86 -82 -109
reader:-89 -57 -56
readers:62 67 79
reading:-27 -44 -20
reading ur:110 96 112
readings:-27 -10 -6
reads:8 45 60
reads it:95 93 110
ready:-11 3 9
ready to:16 1 -88
ready … catch:119 71 -21
ready … dei:-43 90 78
ready … home:107 -25 -15
ready … log:118 51 -5
ready … myself:93 139 41
ready … off:144 62 -46
ready … out:33 -83 -27
ready … to:101 100 85
ready … tonight:99 104 122
ready … unalive:60 107 -1
real:-49 -22 -16
real one:159 160 139
realise:-54 -57 -19
realised:-39 28 -11
reality:-39 -26 -17
realize:-88 -52 -42
really:0 0 0
reaper:57 -8 -10
rear:-88 -62 -50
reared:-50 24 -36
reason:-7 -11 -5
reason i:-94 -26 -32
reason my:124 -2 -2
reason … havent:-143 -55 -5
reason … stay:-8 -76 -39
reasonable:-1 -38 -15
reasons:9 -36 -77
reassuring:-26 -12 -9
rebound:0 0 0
rec:-19 -13 -11
recall:-7 -65 -45
receipt:-25 -4 28
receipts:-29 -6 -39
recently:-62 -25 -64
reception:-79 -72 -75
receptionist:-52 -37 -9
recipe:-107 -94 -83
recipes:-52 -41 -87
recital:2 17 6
reckon:57 54 60
reckoned:77 110 133
reckons:-65 -57 -67
recliner:50 26 19
recognise:-8 38 28
recognised:-46 -13 -23
recommence:0 12 -10
recommend:-101 -74 -51
recommendations:-13 -1 -2
recommended:-37 -39 -25
record:-23 -21 15
record … and:92 92 86
recorded:71 92 111
recorder:-113 -44 -43
recording:43 57 66
records:-47 -87 -56
recover:-68 -64 -72
recovered:-107 -29 -17
recovering:-27 -12 -12
recovery:-80 -101 -154
recs:20 73 77
recuerdo:-1 -1 -1
recycling:-75 -87 -40
red:6 10 9
red … im:97 57 33
reddit:-50 -67 -31
reds:64 87 76
reduced:-30 -25 -18
reducing:-63 -50 -23
reduction:0 -2 -4
redundancy:-3 0 -65
redundant:-16 -11 -5
ref:-25 -20 -45
refer:35 -2 0
referee:-6 -10 -7
reference:-14 -3 27
references:-59 -54 -36
referral:48 14 12
referred:-55 -46 -50
refill:-22 -28 6
refilled:-27 -11 -18
reflection:144 137 136
refresher:-1 -1 0
refuge:-16 -49 8
refund:-19 -43 -22
refunded:-40 -17 -4
refusal:10 -22 -16
refuse:18 25 -9
refused:20 -35 -14
refuses:15 26 -52
refusing:10 14 33
regarde:-4 -5 -3
regarder:-8 -6 -6
regarding:-11 -7 -4
regardless:-52 -39 -37
regards:61 -22 -28
regiment:38 77 50
register:40 9 -12
registrar:-34 -28 -34
registration:-28 -28 -17
registry:-15 -16 5
regret:63 42 8
regret is:6 58 -103
regret it:153 99 114
regret nothing:-116 -52 -32
regret that:124 -11 -9
regrets:-21 13 -20
regretted:-45 -36 -37
regular:43 43 -51
regulars:-22 2 -9
rehab:-43 -28 -63
rehabs:-39 -36 -28
rehearsal:6 -1 14
rehearse:15 33 19
rehearsed:39 77 90
rehearsing:56 70 32
rehome:-6 -1 0
rehomed:-31 -15 24
rehoming:0 3 1
rejected:5 -17 -7
rejection:-8 -2 1
relapse:-118 -92 -94
relapse and:-90 -16 -13
relapsed:-64 3 -61
relapsed and:-87 11 -14
relapsed at:175 -19 -6
relapsed back:113 -3 0
relapsed last:145 -6 -1
relapsed on:173 -8 -9
relapsed … and:151 -3 -2
relapsed … my:117 -1 0
relapsed … night:144 -5 -1
relapsed … this:94 -1 0
relapses:-29 -20 -9
relapsing:-47 -62 -9
related:-25 -29 -27
relationship:-76 -19 -12
relationships:-27 -10 -7
relatives:-30 -24 14
relax:-31 -6 -3
relaxed:66 -5 -7
release:36 23 15
released:48 54 12
relegated:-4 -1 -1
relief:64 -74 -81
relieved:-39 -144 -126
religious:-75 -25 -18
relly:53 60 58
rely:-50 -38 -36
remain:37 12 18
remaining:123 88 100
remains:4 21 18
remark:7 -8 0
remarried:-63 -29 -4
remedies:-22 -13 -14
remedy:21 -1 -1
remember:-20 -15 4
remember how:78 93 99
remember it:73 113 92
remember … as:49 93 84
remember … good:38 -29 -23
remember … im:-78 -59 -26
remember … teh:33 33 42
remembered:-55 -60 -21
remembering:-81 -26 -35
remembers:-54 -101 -83
remembrance:-12 1 -8
remind:32 16 38
reminded:27 -17 -4
reminder:-54 -50 -61
reminding:-15 -27 -22
remission:1 -6 -1
remote:-20 -3 24
removal:-2 6 5
remove:-23 -33 -24
removed:32 49 51
remover:150 154 141
renew:123 -2 -1
renewal:60 -36 -33
renewed:19 49 25
renewing:-36 -43 -31
rent:84 8 -7
rent and:42 99 103
rented:36 12 11
rentree:1 -1 -2
rentrer:14 12 -28
rents:80 98 129
rents paid:110 116 120
rents … teh:126 124 131
reopened:32 55 -7
reopened teh:48 68 -2
reorganise:-28 -7 -1
reorganised:-12 -9 -4
rep:-50 -32 -20
repaint:-42 -42 -45
repair:-14 -50 -50
repairs:35 55 46
repeat:15 25 37
repeating:70 17 -16
repeats:-17 -17 -21
replace:-31 -18 -14
replaced:-80 -46 -27
replacement:-15 -17 -18
replacing:-89 -94 -83
replaying:-38 -23 -9
replied:-65 -54 -57
replies:23 29 34
reply:-17 6 21
reply … this:104 98 97
replying:-99 -95 -69
report:-83 -76 -93
reported:-31 -14 -6
reporter:-1 -1 0
reporting:-4 27 35
reports:4 5 16
repossess:29 10 12
request:-53 -45 -36
requiem:45 62 58
reread:-40 -17 -8
rescue:-38 6 -2
rescued:-48 -8 -5
rescues:-1 -19 -27
rescuing:37 80 67
research:4 32 6
researchers:-2 -1 0
researching:-50 -46 -23
resent:-16 1 0
resentment:-10 2 -2
reservoir:83 77 100
reservoir and:154 164 139
reservoir with:-82 -79 -72
reservoir … my:-59 -60 -77
reset:-37 -72 -92
resetting:-86 -19 -12
residence:-8 0 -3
resident:2 28 -7
residential:-71 -89 -80
residents:17 14 -64
resign:50 29 20
resignation:33 81 70
resigned:6 21 28
resisted:18 -84 -1
resit:-20 4 -9
resits:-21 -13 -29
resolved:39 76 -19
resources:-67 -45 -34
respawn:110 72 59
respect:-6 -11 2
respectful:-9 -6 -3
respire:203 209 189
respite:21 27 21
respond:-59 -29 -20
responding:-27 -17 20
response:-52 -41 -34
responsible:-80 -41 -39
responsibly:-1 -2 0
rest:56 51 55
rest are:-83 -64 -72
rest is:81 108 82
rest … bottle:148 -78 -68
rest … me:87 67 66
restart:-14 -79 -75
restarted:4 26 -21
restaurant:-24 -14 -18
restaurants:-6 -1 0
reste:-16 -17 -15
rested:-3 39 53
restful:65 -22 15
resting:-31 -37 -46
restless:-16 -69 -60
restore:-5 -1 -2
restored:-36 -28 -9
restraining:-5 -12 -13
restricting:113 -14 -3
restriction:-11 0 -1
result:-5 -6 -2
results:-3 -29 -12
results in:104 115 107
resus:20 34 10
resuscitate:1 9 6
retail:-59 -36 -40
retching:133 146 135
retire:49 35 67
retired:-6 -48 -52
retirement:-17 -40 -43
retires:-50 -49 -36
retiring:-32 -50 -57
retreat:-21 -3 -4
return:38 84 90
return to:77 -41 -42
return … teh:71 -15 -1
returned:22 35 7
returned my:119 91 128
returning:53 60 67
returns:60 0 26
reunion:-31 -16 -12
reveiller:82 -34 -15
revenge:-42 -37 -13
reverse:-15 -10 0
reversed:-16 -10 -5
reverses:-1 -1 0
review:-42 -68 -62
reviewing:-43 -12 -12
reviews:-6 -13 -3
revise:-46 -30 -6
revised:-27 -30 -14
revising:11 39 57
revision:-31 -26 -15
revoir:18 10 7
revoked:29 27 -9
revolver:164 155 189
revolvers:121 110 118
reward:-8 3 23
rewarding:-4 -1 -1
rewatched:-42 -17 -6
rewatching:-27 -20 -7
rewriting:-57 -45 -47
rex:20 47 45
rheumatology:-1 0 0
rhubarb:-38 -26 -18
rhythm:-31 -42 -49
rib:-33 48 -46
ribbon:-54 -58 -69
ribbons:7 24 33
ribs:57 26 37
rice:-36 -14 -6
rich:-39 -22 -39
richer:2 -3 -1
rid:-15 0 -52
ride:24 -12 -31
rides:-43 -12 -51
ridge:-10 -11 0
ridiculous:-81 -78 -20
riding:91 70 77
rien:29 1 -31
rifle:88 96 128
rifle is:99 80 76
rifle … a:-87 -82 -47
rifle … teh:37 8 -10
rifles:-12 2 33
rig:128 85 64
rigged:71 78 82
right:-19 -13 20
right at:139 134 134
right by:-76 -88 -92
right for:71 62 97
right on:-83 -110 -107
right that:56 19 16
right things:135 104 133
right … it:-50 -72 -57
right … keep:141 32 49
right … time:63 22 -55
rightly:-30 -29 -34
rights:7 5 5
rigid:157 178 169
rigs:-21 -36 -61
ring:-29 -39 -14
ring anyone:108 122 108
ring her:-103 -93 -52
ring off:104 105 90
ring someone:69 87 97
ring … line:-98 -89 -54
ring … police:91 75 75
ringer:-36 -5 -3
ringing:47 17 4
ringing round:81 100 100
ringing … dealer:147 -4 -1
ringing … im:80 93 100
rings:6 27 49
ringtone:-8 -5 -4
rink:-25 1 12
rinse:-49 -36 -35
rinsed:-2 -1 0
riot:-8 -2 -3
rip:6 36 27
ripped:-14 -11 -16
ripping:157 149 122
rire:-46 -28 -20
risa:-48 -17 -10
rise:-7 -5 24
rises:-6 0 0
risk:-8 -6 -63
risperidone:-5 -7 0
rist:115 130 168
rist right:1 1 67
rist to:83 107 97
rist … it:24 37 -50
rite:-44 -40 -44
rites:24 32 44
ritual:-25 -17 -12
ritze:47 55 -26
ritze mich:69 80 -1
rival:-31 -14 -12
river:65 87 87
river i:94 64 92
river is:-80 -102 -100
river tonight:156 141 128
river with:-78 -80 -84
river … on:-94 -81 -77
river … teh:115 123 103
rivers:58 76 72
rk:0 0 0
rly:-17 48 13
rm:11 13 55
rn:0 0 0
rning:0 0 0
road:54 37 40
road i:4 -46 -90
road … and:-75 -87 -75
road … for:95 27 20
road … teh:41 96 54
roads:-66 -129 -137
roadshow:-46 -25 -18
roadworks:-30 -40 -20
roap:35 34 40
roap from:78 61 75
roap in:-84 -98 -114
roap over:103 106 101
roap swing:-72 -71 -75
roap … bag:111 123 123
roap … dnt:79 101 110
roap … hands:-23 -41 -32
roap … his:123 121 124
roap … i:90 92 67
roap … ill:-37 -73 -76
roap … in:-28 -41 -38
roap … my:-32 -79 -104
roap … out:-65 -60 -53
roap … tent:-103 -47 -46
roap … was:107 13 1
roared:-20 -7 -4
roaring:11 41 57
roast:-102 -68 -77
roast and:-44 -58 -63
rob:4 5 91
robbed:-53 15 -3
robbery:-19 -20 -18
robe:-18 -3 0
robin:-35 -4 -11
robins:-33 -31 1
roblox:-11 -8 -8
robot:-37 -19 -10
rock:24 -7 11
rocket:-11 -39 -36
rocking:-58 -63 -36
rocks:90 136 144
rod:-8 20 11
rode:-1 -7 -4
rods:-59 -51 -48
role:-25 -25 -13
roll:-18 17 37
rolled:23 27 49
roller:-45 -23 -15
rollercoaster:-15 -16 -20
rolling:78 68 59
rolls:-67 -57 -52
roman:-46 -39 -21
romance:-13 -4 -3
romans:9 13 -2
romantic:-42 -36 -34
romeo:-3 -10 -11
ron:57 68 49
rong:-35 -39 -53
rong way:80 115 134
roof:110 139 135
roof of:99 108 96
roof … car:-40 -62 -69
roof … halls:130 125 129
roof … multi:-98 -104 -109
roof … off:-83 -74 -75
roofer:-12 0 0
roofs:-44 -5 2
rooftop:82 87 94
room:13 20 13
room ive:-84 -96 -85
room with:82 26 28
room … a:72 86 110
room … do:128 94 118
room … im:90 17 24
room … no:-73 -112 -128
roomies:-2 0 0
roommate:-14 -24 -51
roommates:-44 -33 -15
rooms:114 114 117
rooms spinning:106 132 134
root:-35 -10 -6
rooting:43 -29 -28
roots:-27 -20 -1
ropes:157 191 190
ropes in:116 106 103
ropes on:73 81 86
ropes … im:76 82 81
ropes … in:-95 -85 -92
rosary:162 173 144
rose:-72 -59 -53
roses:-32 -15 -9
rosie:-29 -44 -38
rot:70 -10 -6
rota:9 0 -48
rota … it:113 79 80
rotas:13 9 4
rote:-23 -25 0
rotis:-65 -49 -41
rotten:66 -21 15
rotterdam:0 -1 0
rough:-76 -91 -101
roughly:18 17 17
round:27 33 30
round and:-91 -119 -138
round because:175 160 125
round i:-90 -55 -19
round me:148 125 154
round saying:88 114 87
round twice:76 61 41
round … be:151 133 121
round … for:38 54 85
round … he:131 85 124
round … help:26 27 80
round … i:40 12 -9
round … on:71 98 25
round … teh:37 57 79
round … with:-72 -73 -67
roundabout:-72 -80 -74
rounds:57 58 75
rounds and:104 91 84
rouse:125 109 100
route:-23 27 44
route to:68 85 92
route … teh:126 92 92
router:-35 -46 -16
routine:-31 -17 -39
rover:-8 -15 -13
row:4 27 29
rowan:-20 -17 -12
rowed:135 86 86
rowers:-3 -5 -3
rowing:-61 -38 -42
rows:96 132 109
royal:-30 -31 24
rs:0 0 0
rthd:0 0 0
rub:18 -1 -60
rubbed:-26 -32 -51
rubber:14 4 6
rubbish:-15 14 43
rucksack:93 109 116
rucksack … bricks:96 97 82
rucksacks:68 37 40
rude:-63 -53 -21
rug:51 52 41
rugby:-30 -3 7
ruhe:-12 -22 -14
ruin:-23 -19 -25
ruined:-28 -4 -38
ruining:-18 -18 -12
rule:-110 -64 -65
ruled:-37 -23 -9
ruler:12 36 34
rules:-86 -50 -62
ruling:45 49 -2
rum:70 40 49
rum in:-111 -119 -61
rumbled:-9 -3 -2
rummy:-28 -25 -24
rumour:-9 -9 -8
run:-2 -12 -7
run … bath:134 143 159
run … teh:-29 -28 -37
rung:0 -30 -21
runner:-20 -8 -6
runners:-44 -52 -44
running:11 8 8
running and:139 155 144
running ive:57 81 85
running out:-29 -37 -106
running waiting:-97 -98 -113
running … and:-166 -158 -124
running … bath:79 89 128
runny:-22 -1 -1
runs:10 58 68
runs out:104 108 109
runs … at:86 55 59
rural:-41 -27 -1
rush:-34 -18 -22
rushed:-61 -64 -50
rushing:-52 -31 -23
rust:19 62 79
ruth:104 92 94
s:7 65 -52
sa:-3 -2 0
sabbatical:-14 -3 -3
sabe:9 8 -10
sachet:61 69 64
sachets:-2 -7 -8
sack:58 59 66
sacked:-66 -30 -7
sad:-45 -38 -55
sadly:71 -7 -4
sadness:-67 -47 -54
safe:6 -4 -32
safe but:68 95 72
safe with:-18 -115 -79
safe … i:5 55 84
safe … myself:91 35 -108
safe … want:36 103 0
safeguarding:-20 -7 -2
safely:-52 -26 -23
safer:12 -63 -15
safety:24 41 56
safetys:123 124 133
safetys off:123 124 133
sag:-2 -1 -2
saga:-12 -21 -15
sage:-9 -12 -21
sagen:-1 1 -11
sagt:31 42 -1
said:-46 -26 -23
said cheers:76 74 85
said goodbye:-121 -89 -66
said id:77 61 69
said in:-87 -79 -40
said it:97 62 -21
said see:94 89 87
said shed:-87 -93 -26
said that:-96 -49 -114
said wat:141 142 118
said … after:129 99 74
said … can:-82 -66 -52
said … doesnt:131 93 40
said … going:124 128 84
said … happened:102 96 45
said … id:95 -7 -27
said … isnt:-67 -35 -46
said … it:-93 -102 -121
said … months:114 -2 0
said … over:162 138 117
said … suicidal:101 111 -1
said … teh:72 37 30
said … thats:98 116 109
said … twice:138 104 -8
said … want:-74 -37 -8
said … wanted:55 105 108
said … was:61 74 37
sail:-20 27 30
sailing:32 56 31
sailor:6 -4 27
sails:27 23 4
sainsburys:-7 -4 -7
saint:-30 -31 -39
saints:-52 -41 -2
sais:-13 -5 -32
sais goodbye:-123 -130 -94
sais itll:-46 -106 -106
sais its:-28 -20 -115
sais shed:1 93 39
sais theres:-50 16 -56
sais u:83 41 35
sais … all:30 82 62
sais … are:46 61 72
sais … but:76 61 95
sais … can:-42 -62 -107
sais … dead:-99 -116 -56
sais … everyone:-98 -90 -69
sais … go:99 78 40
sais … going:66 136 64
sais … him:54 40 71
sais … in:-75 -45 -70
sais … it:-36 -34 -29
sais … ive:64 60 74
sais … pass:121 -9 -1
sais … piont:51 91 36
sais … rather:65 89 -20
sais … tablets:-84 -100 -56
sais … world:48 89 63
sais … would:109 151 -43
sais … yourself:47 77 -2
sake:-19 -21 -45
salad:-20 -26 -15
salary:-33 -16 18
sale:-61 -70 -56
sales:5 -47 -29
salesman:-32 -37 -33
salir:-10 -8 -17
salon:-13 -38 -26
salt:-83 -23 -38
salts:-3 -3 -4
salute:19 97 90
saluted:-1 0 0
sam:56 78 27
samaritan:52 36 28
samaritans:-102 -28 24
same:-1 14 19
same amount:125 62 -99
same bridge:91 82 94
same spot:187 166 157
same stuff:-57 -26 -89
same … as:93 112 116
same … he:137 123 113
same … in:86 85 43
same … same:72 75 3
samosa:-23 -16 -8
samosas:-12 -16 -24
sample:-6 -5 -4
samurai:80 54 68
samurai sword:80 54 68
sanctuary:22 23 34
sand:35 43 37
sand … teh:120 112 90
sandbank:28 60 53
sander:-28 -27 -36
sandpaper:31 33 64
sandra:0 15 19
sandras:0 -1 -2
sandwich:-61 -55 -43
sandwich bag:138 118 117
sandwiches:-106 -85 -100
sane:-31 -29 -4
sang:-26 -5 -14
sang my:90 84 88
sanitiser:18 42 71
sanity:-61 -53 -68
sank:36 9 12
sans:-1 -74 -57
santa:-65 -36 -37
sari:3 9 3
sash:-3 -20 -34
sat:49 41 40
sat and:-84 -68 -68
sat im:41 41 80
sat out:87 4 -10
sat outside:-48 -68 -88
sat through:17 57 58
sat … bath:-14 -50 -60
sat … edge:27 71 92
sat … hands:39 -109 -93
sat … th:96 104 103
satnav:-10 -2 0
satsuma:-16 -25 -18
saturday:4 2 21
saturday after:158 136 138
saturday ive:-32 -29 -110
saturday morning:106 111 128
saturday shes:105 101 80
saturday … am:-91 -73 -59
saturdays:-31 -69 -62
saturn:-7 -7 -3
sauce:-53 -39 -28
saucepan:-21 -12 -7
saucer:113 105 98
sauna:-64 -58 -57
sausage:-77 -81 -72
sausages:-84 -52 -1
saute:44 37 31
sauter:123 124 131
savage:-41 -13 -14
save:54 53 51
save … seat:105 63 51
save … teh:85 41 43
saved:-10 5 25
saved … teh:94 111 126
saves:-12 -6 -31
saving:-25 10 -63
saving … my:37 54 87
savings:-12 38 36
saw:-37 -17 -83
saw … in:107 78 47
say:-9 -14 -41
say mor:91 63 68
say one:101 116 104
say shed:107 81 95
say shes:101 98 112
say someone:170 23 36
say … but:-70 -25 -55
say … goodbye:137 134 147
say … im:6 -17 -88
say … light:104 -5 -46
say … me:147 104 117
say … my:-50 -104 -58
say … no:136 65 71
say … not:18 18 -114
say … their:60 105 93
say … wanted:103 101 -15
say … was:80 102 141
saying:32 31 46
saying he:-6 73 -92
saying i:-111 -146 -53
saying it:58 64 30
saying shed:91 138 78
saying wed:105 123 80
saying … and:-54 -98 -121
saying … his:108 108 115
saying … is:-88 -79 -47
saying … it:41 55 85
saying … my:-112 -72 -56
saying … shoot:1 1 -122
sayonara:31 99 96
scaffold:28 56 90
scaffolder:24 43 26
scaffolders:-31 -5 -7
scaffolding:111 106 96
scale:-17 -70 -38
scales:16 24 -30
scalp:70 77 125
scalpel:126 135 127
scam:-9 -13 -5
scan:-14 -116 -118
scan … back:120 26 3
scan … bad:136 32 -1
scandal:-8 -7 -1
scandinavian:-83 -79 -94
scanned:-5 -4 -7
scans:-83 -59 -55
scar:-11 -17 -35
scare:7 51 -25
scarecrow:-2 -1 3
scared:41 30 18
scared and:60 65 94
scared … going:85 71 -75
scared … heights:90 80 87
scared … want:90 68 101
scares:66 -3 -26
scares me:68 0 -25
scarf:-54 -62 -53
scarf round:-141 -143 -144
scarf … my:-140 -142 -143
scarf … neck:-141 -143 -144
scarfs:159 158 138
scarlet:-9 -6 -5
scars:-7 16 -68
scary:-34 -43 -90
scatter:-11 2 32
scattered:19 -1 7
scattering:-43 -42 -33
scene:-32 -63 -36
scenes:-25 -16 -11
schedule:61 45 71
scheduled:103 119 100
scheme:-35 -58 -24
schizoaffective:-14 0 -5
schizophrenia:-56 -60 -49
schlafen:-17 -17 -17
schlagt:64 63 35
schlecht:-27 -23 -28
schluss:50 57 47
schon:24 40 34
school:-42 -28 -30
school run:-47 -16 -62
school today:84 59 133
school … in:32 50 88
school … on:-42 -57 -109
schoolboy:-61 -48 -44
schools:-95 -65 -48
schwester:47 53 20
schwindlig:38 31 35
science:128 128 135
science block:124 125 128
scissors:4 -7 -19
scissors … i:-1 -32 -97
scone:-16 1 12
scones:-40 -16 -16
scooter:-22 -50 -32
score:18 -25 -52
scored:-6 -18 -32
scores:-34 -18 -12
scotch:-21 -26 -14
scotia:-14 -18 -6
scotland:-15 -5 -6
scottish:-19 -5 -17
scout:-45 -39 -18
scouts:-25 -9 9
scrabble:-32 -16 -2
scratch:34 -9 -69
scratch … arms:4 -103 -2
scratched:-34 -30 -54
scratches:3 43 1
scratches and:74 103 46
scratching:92 24 -59
scream:31 8 82
screamed:-55 -104 -111
screaming:91 101 150
screams:-4 11 -47
screen:-7 -6 -1
screening:-4 -1 -1
screens:-57 -48 -47
screw:4 -6 15
screwdriver:12 15 64
screwfix:-7 0 49
screws:-64 -67 -31
script:21 -9 -47
scripts:-34 -13 -3
scroll:-71 -41 -37
scrolling:-98 -78 -30
scrubbed:-39 -24 -40
scrubbing:-90 -72 -60
scrubs:51 51 -5
se:-27 -13 11
se … matar:102 101 -18
sea:13 17 -1
sea at:74 74 62
sea i:-93 -100 -83
sea with:79 111 117
sea … im:95 92 83
sea … in:125 95 89
sea … not:0 2 -89
sea … teh:34 60 86
seagull:-57 -39 -32
seagulls:-1 -1 -2
seal:-27 -19 -11
sealed:121 106 131
seals:-25 -19 -8
sean:-90 -15 -13
search:104 28 48
searches:28 48 25
searching:45 44 -10
seas:17 -3 -6
seasick:-99 -106 -102
seaside:-28 -20 -10
season:2 -47 -37
season and:126 108 101
season finale:87 23 23
season of:94 -3 -1
seasons:-65 -58 -52
seat:14 -1 21
seat at:121 91 81
seat on:70 93 88
seat … to:121 126 114
seatbelt:160 95 91
seatbelts:38 16 5
seating:-30 -8 -15
seats:15 17 27
sec:21 53 55
secateurs:-2 -31 -9
second:3 31 31
second class:100 114 81
second thoughts:105 41 52
second time:-57 -80 -69
second … tomorrow:132 145 127
secondary:-39 -8 -11
seconds:16 50 60
secrecy:-37 -23 -17
secret:-5 -14 -58
secretary:-40 -31 -34
secretly:26 -93 -83
secrets:-21 -25 -1
secs:72 72 80
section:18 -15 -6
sectioned:88 -54 -20
sectioned in:100 28 31
security:38 63 68
sedated:-34 -20 -28
sedation:-3 -4 -6
see:40 31 34
see another:-163 -82 -150
see in:42 94 103
see myself:-36 -148 -76
see past:-54 -118 -120
see someone:-24 -63 -32
see to:176 174 8
see … and:17 67 43
see … birthday:110 -4 -4
see … could:134 60 -7
see … its:81 99 128
see … lights:105 104 97
see … morning:57 77 105
see … of:78 64 107
see … old:63 92 99
see … one:161 71 84
see … out:-50 -22 -14
see … piont:-51 -112 -80
see … them:98 -18 -52
see … train:59 80 63
see … wil:82 80 120
seed:-14 -37 -42
seedlings:-41 -36 -42
seeds:13 4 7
seeing:66 32 35
seeing … and:42 50 45
seeing … at:12 -50 -125
seek:-41 -21 -17
seeking:-49 -27 -4
seem:7 6 -27
seemed:50 64 52
seems:21 27 21
seems right:101 94 106
seen:21 28 15
seen my:72 86 71
seen to:90 108 63
seen wat:-52 -81 -75
seen … and:-89 -84 -82
seen … it:63 39 61
sees:16 47 -2
seguir:4 14 -10
sehr:-10 -7 -10
seil:20 20 30
sein:63 24 -1
seis:-28 -11 -23
seit:14 17 -24
seize:-8 0 -29
seizure:-1 31 57
seizures:-50 -5 -4
selbst:-22 -4 -9
selbstmord:85 109 -21
self:20 48 -73
self … every:79 115 -1
self … night:53 82 0
self … tonight:79 80 106
selfie:10 -5 -7
selfish:12 3 22
sell:22 -81 -56
sell my:114 -12 7
seller:-13 14 21
selling:-82 -70 -58
sells:72 43 17
semana:-44 1 -11
semanas:17 19 -3
semester:-54 -41 -22
semi:-3 -29 -8
semicolon:-23 -38 -28
seminar:-65 -29 -50
send:6 19 37
send … im:65 86 87
sender:94 -2 -1
sending:-29 -11 -89
sends:38 38 -33
senior:-15 -20 -16
seniors:-2 -3 -7
senora:-64 -27 1
sens:47 5 38
sense:14 4 2
sensible:-34 -21 -41
sensory:41 19 -18
sent:27 39 58
sent back:108 17 -35
sent it:53 80 66
sent … home:87 19 30
sentence:-24 -4 -15
sentenced:-5 -7 0
sentences:11 17 17
sentido:-14 -62 -34
sentimental:-77 -60 -35
separate:-25 -8 -14
separately:-2 12 -11
sepsis:-5 -1 0
sept:-33 -34 -14
september:-34 -67 -24
sequel:42 101 70
sequins:-2 -2 -3
ser:89 -28 -14
serai:-1 13 14
seraient:23 -20 -18
serait:80 -18 -8
serene:32 30 -3
sergeant:41 63 32
sergeants:16 19 24
serial:-11 -5 -3
serie:-43 -27 -23
series:-89 -78 -60
serious:-2 -6 -145
seriously:0 0 0
sermon:-50 -34 -36
sermons:1 14 14
seroquel:55 23 41
sers:15 -56 -52
sertraline:-79 -84 -70
serve:2 5 -2
served:8 32 17
server:-33 -23 -35
servers:-5 -28 -40
serves:-32 -13 -20
service:20 58 68
serviced:-46 -31 1
services:-37 -23 -18
serving:29 -16 -10
servo:3 4 15
session:-74 -29 -44
sessions:-58 -52 -50
sest:-76 -66 -5
set:33 31 32
set everything:-101 -96 -98
set fire:64 65 81
set my:126 95 63
set myself:100 90 87
set to:99 69 82
set … myself:29 55 -133
set … on:90 74 104
sets:16 -7 5
settee:-57 -33 -22
setting:-4 -18 -31
settings:-58 -34 -11
settle:23 -51 -84
settle for:136 -30 -7
settled:25 54 14
settled … i:121 88 36
settles:-52 -37 -39
settling:-15 -10 -10
seulement:-30 -21 -5
seven:-27 -6 12
seven oclock:48 21 34
seven years:-62 -89 -65
sevens:-76 -66 -52
seventeen:12 -8 -81
seventeen and:73 13 -65
seventeen … i:86 8 -1
seventh:100 86 99
seventh floor:161 159 152
seventies:-27 -39 -13
seventieth:-8 -6 -10
seventy:-16 -18 -56
several:-37 -21 -39
severe:-27 -4 -1
severn:-2 -7 -2
sewed:13 1 -1
sewer:65 86 -7
sewing:-51 -27 -49
sewn:95 108 107
sex:-8 29 -76
sexual:23 40 -6
sh:125 83 -34
sh … and:114 20 -1
sh … my:87 53 -2
sh … teh:97 -44 -4
shabu:-11 -2 -1
shade:-45 -41 -32
shadow:-26 28 -2
shadows:6 -13 17
shaft:20 47 45
shake:36 61 40
shake teh:115 102 -46
shaken:-10 -15 -28
shakes:-56 -60 -64
shakes … i:-67 -13 -66
shakin:78 64 30
shakin bad:36 95 113
shakin … and:35 30 82
shakin … baby:39 55 143
shaky:63 -159 -143
shall:46 13 33
shall hav:82 100 83
shall lie:53 98 73
shall not:30 55 44
shall … gone:122 107 81
shall … i:124 13 21
shall … in:52 34 57
shall … it:82 76 105
shall … teh:-61 -78 -56
shall … with:102 116 107
shallow:27 21 33
shame:-3 -29 -74
shampoo:-17 -96 -92
shandy:-26 -18 -18
shant:76 77 77
shant be:111 99 87
shant … needing:86 105 96
shant … teh:-52 -41 -55
shape:76 80 48
shaped:-49 -38 -51
share:-23 1 -18
share … im:23 42 53
shared:51 73 19
shares:-5 -2 0
sharing:-54 -28 -20
shark:-56 -47 -59
sharks:-51 -38 -13
sharp:75 69 75
sharpen:-65 -34 -20
sharpened:50 49 70
sharpened teh:76 96 90
sharpener:53 11 4
sharpener … and:67 59 18
sharpening:11 17 10
sharper:-39 -38 -23
sharps:69 57 -37
shattered:-125 -127 -136
shave:-45 -37 -43
shaved:14 37 50
shaving:-90 -83 -77
shawl:57 60 58
she:-6 4 4
she aint:75 57 78
she ate:44 50 47
she collapsed:-90 -98 -152
she drank:124 113 117
she kept:-84 -100 -94
she laughed:139 102 25
she left:73 72 89
she loves:101 105 105
she means:108 116 10
she plans:100 55 -17
she talks:-106 -110 -94
she wishes:49 -122 -39
she wont:53 38 30
she … asleep:-86 -73 -48
she … best:99 55 65
she … come:-82 -58 -69
she … dead:93 16 45
she … find:78 90 93
she … going:79 109 11
she … her:48 54 77
she … ill:143 120 97
she … in:-110 -114 -129
she … its:56 71 79
she … look:96 97 79
she … me:-88 -76 -114
she … needing:-87 -66 -101
she … responding:133 148 136
she … since:123 9 47
she … stop:99 54 21
she … talk:119 53 52
she … teh:-51 -32 -31
she … theyre:108 82 120
she … two:-118 -112 -82
she … us:52 3 -23
she … wanted:50 108 89
she … was:-132 -154 -110
shed:-7 7 8
shed had:58 85 103
shed hav:-91 -79 -70
shed … a:14 26 62
shed … be:118 101 82
shed … beter:95 37 21
shed … dnt:107 108 117
shed … had:-44 -32 -37
shed … im:110 105 121
shed … on:71 83 70
shed … teh:-63 -69 -92
shed … to:99 62 17
shed … wat:89 103 55
sheds:59 102 111
sheep:-39 -25 -8
sheet:41 64 81
sheet … my:101 98 91
sheets:29 11 -76
sheila:-27 -25 -15
shelf:-43 -2 -2
shelfs:-26 -17 -16
shell:67 93 88
shell go:140 70 40
shell not:61 110 64
shells:57 49 36
shells … teh:111 84 91
shelter:19 53 60
sheltered:19 51 30
shelves:-42 -5 -17
shepherd:-44 -39 -21
shepherds:-17 -22 21
sheriff:57 46 57
sherry:7 -34 -23
shes:17 25 46
shes asleep:111 114 147
shes away:119 119 86
shes been:54 69 -4
shes cryin:109 76 71
shes gone:-26 -33 -39
shes got:96 89 75
shes grey:53 81 88
shes in:-6 38 19
shes not:138 126 105
shes on:83 55 43
shes out:96 53 -32
shes right:-96 -81 -76
shes ringing:114 61 47
shes screaming:105 110 92
shes swallowed:-101 -110 -59
shes taken:125 103 100
shes turned:108 110 130
shes … all:-89 -82 -47
shes … answering:101 111 133
shes … blue:88 94 95
shes … breathing:133 165 168
shes … do:92 135 58
shes … end:-45 -44 99
shes … everything:-63 -82 -52
shes … floor:76 94 107
shes … has:-83 -66 -46
shes … into:149 156 142
shes … ive:-66 -78 -78
shes … little:65 57 106
shes … round:135 105 99
shes … saying:83 100 77
shes … teh:30 35 47
shes … ther:139 154 156
shes … up:108 79 75
shes … wont:89 85 109
shift:-47 -43 -49
shift … to:62 61 80
shifted:11 10 -11
shifts:-66 -98 -90
shin:-110 -107 -23
shine:-6 20 18
shingles:-25 -27 -45
shining:-1 28 37
shins:-19 -15 -12
ship:-7 26 43
shipping:-36 -14 -8
ships:0 -1 0
shirt:-4 47 35
shirt … teh:137 132 136
shirts:5 5 8
shit:-65 -62 -43
shite:16 0 0
shivering:47 70 71
shivery:-3 2 18
shock:0 4 17
shocked:-55 -19 -9
shocking:-30 -12 -8
shoe:2 -32 -2
shoe … in:118 122 122
shoebox:70 106 97
shoelaces:68 13 23
shoes:-16 -24 -12
shoes … and:103 86 58
shona:63 49 66
shook:-73 -58 -43
shoot:-104 -118 -21
shoot me:-63 -43 -92
shoot my:45 63 69
shoot myself:112 115 45
shoot teh:-81 -77 -72
shoot … a:-104 -105 -6
shoot … lot:-64 -63 -64
shoot … on:-73 -75 -110
shooting:-69 -52 -42
shooting myself:165 178 44
shoots:9 18 -1
shop:-24 -4 12
shop has:150 114 112
shop waiting:-112 -102 -97
shopping:-53 -82 -77
shopping for:115 50 38
shops:25 1 0
shore:146 67 110
short:-54 -77 -71
shortage:-3 -1 1
shortbread:-15 -25 -26
shorter:5 23 5
shortly:28 21 20
shorts:-36 -17 -37
shot:-54 -18 30
shot up:43 64 55
shot … and:49 29 54
shotgun:69 64 84
shotgun … back:-120 -111 -103
shotgun … i:133 107 85
shotguns:58 64 56
shots:-57 -91 -43
should:-32 -37 -34
should hav:144 -9 -1
should i:-49 -58 -54
should … by:101 108 122
should … let:100 -51 -53
should … me:113 29 42
should … myself:93 57 -128
shoulder:-46 -3 13
shoulders:69 46 37
shouldnt:31 13 -11
shouldnt hav:39 62 80
shouldve:161 87 69
shout:-26 -21 -11
shout … teh:-93 -77 -59
shouted:-55 -59 -57
shouting:2 22 25
shouting that:161 161 180
shouts:27 29 -83
shoved:8 5 -45
shoves:60 92 -74
show:-8 25 -53
showed:-17 -19 -5
shower:-9 -20 -15
shower with:102 60 44
shower … and:62 84 118
showered:79 -3 -2
showering:-23 -20 -44
showers:-19 -11 -38
showing:8 9 33
shown:7 29 48
shows:-7 27 15
shredded:-38 -40 -32
shrieked:-6 -12 -4
shrieking:-26 -23 -34
shrink:-6 2 -5
shrugged:32 22 -74
shrunk:-24 -15 -19
shuffling:61 90 126
shut:58 67 50
shut in:98 88 -4
shut my:76 64 17
shut teh:87 44 67
shut up:-3 -57 -17
shut … engine:74 84 82
shut … i:64 77 49
shut … im:-10 -77 -63
shut … kitchen:110 85 110
shuts:-21 -4 -79
shuts … in:103 113 -52
shutting:49 73 76
shy:-43 -22 12
si:-5 -43 -66
sibling:-11 -5 -4
siblings:-43 -24 -6
sich:68 71 73
sick:43 15 29
sick after:-38 -163 -34
sick and:125 79 75
sick for:76 111 85
sick leave:-76 -58 -59
sick of:-55 -52 -90
sick … every:-10 -97 -5
sickness:-72 -66 -52
side:13 18 13
side effect:-46 -27 -52
side … cant:84 114 102
side … fence:110 107 122
side … to:107 123 140
sidearm:208 221 205
sideboard:-36 -65 -44
sides:-53 -55 -38
sideways:27 46 62
sie:20 27 20
siempre:-74 -48 -5
siento:-101 -6 -3
sighed:-29 -7 -28
sight:28 -26 -54
sights:56 45 31
sign:119 92 87
signal:-1 -13 3
signal … teh:90 38 43
signalman:125 77 77
signals:133 120 119
signatures:-1 0 0
signed:0 7 25
signed it:72 36 49
signed up:-53 -97 -93
signed … i:-91 -71 -55
signed … im:103 60 61
signed … to:83 81 75
signing:-56 -20 8
signing off:-84 -46 -12
signing … good:-52 -5 67
signing … tonight:-35 -44 -72
signs:14 26 30
silage:8 8 15
silence:-2 13 -24
silent:-16 -21 17
silicone:-17 -10 -5
silk:-45 -40 -23
sill:28 -1 2
silly:-30 -39 -14
silo:94 102 91
silver:-74 -33 -29
sim:27 -18 -7
similar:-22 -23 -15
simple:26 64 50
simpler:22 -13 -4
simply:0 0 0
sims:-15 -11 -5
sin:-30 3 -43
since:8 -11 -30
since christmas:114 115 82
since dey:67 -10 -102
since five:116 110 107
since midnight:103 107 117
since spring:90 85 73
since sunday:24 35 -64
since teh:33 30 -8
since ther:108 121 -8
since tuesday:72 57 25
since u:100 91 100
since wat:117 -17 -1
since yesterday:-42 40 137
since … am:81 15 37
since … and:-14 44 93
since … be:53 109 115
since … end:57 85 92
since … ill:98 111 0
since … in:89 30 30
since … need:111 109 105
since … news:131 129 160
since … oclock:32 24 27
since … out:27 63 75
since … ran:41 29 77
since … shes:76 98 98
since … started:-87 -67 -30
since … swallowed:56 75 93
since … up:-32 -66 -62
sincerely:0 0 0
sind:-4 -6 4
sing:-16 47 71
singer:-61 -38 -35
singers:-20 -10 -9
singing:-33 -32 -83
singing … teh:-91 -84 -55
single:6 -42 -40
single day:94 130 72
sings:44 27 -28
sinister:-18 -3 -1
sink:36 58 60
sink … it:-91 -87 -80
sinking:50 -40 -24
sinn:58 -14 -3
siobhan:-1 0 0
sip:-8 26 49
sipping:-37 9 16
sips:134 124 136
sir:11 54 30
sir … it:70 72 91
siren:-25 -16 -18
sirens:-5 -6 -4
siri:70 87 90
sis:103 124 107
sister:34 26 23
sister after:97 67 71
sister … how:113 76 88
sister … im:79 73 42
sister … she:98 53 69
sisters:-54 -58 -39
sisters … is:89 99 108
sisters … teh:83 74 72
sit:-74 -100 -112
sit … teh:-11 -72 -79
site:25 62 67
sites:29 -3 -4
sits:-82 -68 -103
sitter:-85 -86 -90
sitting:62 61 62
sitting on:70 68 69
sitting … car:-67 -58 -70
sitting … it:177 191 155
situation:-20 -53 -41
sitze:94 100 82
sitzt:-20 -13 14
six:-1 15 21
six … and:44 54 -16
six … be:53 107 98
six … i:-5 -49 -66
six … left:65 -50 -58
sixteen:47 -8 -8
sixteen and:92 32 -28
sixteenth:123 56 71
sixth:4 -14 -17
sixties:-58 -51 -24
sixtieth:-26 -25 -39
sixty:2 -10 -25
sixty on:138 95 87
sixty … ive:-84 -69 -35
size:38 45 39
sized:-38 -24 -14
sizes:-38 -25 -20
sk:0 0 0
skateboard:-3 1 6
skates:76 74 77
skating:-25 -16 -8
skegness:-9 -1 -1
skeleton:-75 -65 -18
ski:-47 -19 -19
skiing:-3 -3 -1
skill:-28 -8 -14
skills:-39 -20 -16
skin:52 54 9
skin is:15 -150 -84
skin wen:-69 -26 -13
skin … for:106 -90 -12
skin … it:89 30 -19
skinned:31 17 20
skinny:20 40 -15
skins:60 70 101
skins crawling:94 76 78
skint:-46 -20 -41
skip:-49 -109 -105
skipped:43 75 68
skipping:16 -6 -7
skipping my:1 -112 -117
skipping … insulin:19 -71 -41
skips:-58 -47 -21
skirt:-13 -3 -6
skirting:-32 -27 -28
skull:121 134 112
skull on:40 64 80
sky:5 5 48
skydive:-2 -1 -2
skye:-44 -36 -8
slabs:-15 -14 -6
slack:43 45 49
slam:-28 9 -12
slammed:-85 -44 -61
slan:9 -22 -18
slang:0 0 0
slap:85 98 -54
slapped:27 39 -20
slapping:100 69 113
slaps:38 66 -45
slaps me:66 83 -121
slashed:-91 -102 -34
slashed my:-111 -119 -78
slate:125 115 117
slates:-42 -40 -30
slaughtered:-3 -1 -1
slay:-26 -27 -37
slayed:-13 -4 -4
slays:-12 -3 -4
sleap:-25 -37 -41
sleap with:34 98 -86
sleap without:36 87 -7
sleap … good:28 157 163
sleap … on:-105 -72 -37
sleap … teh:92 114 41
sleap … wake:114 41 53
sleeper:-39 -17 -36
sleepers:101 109 86
sleepey:41 55 80
sleeping:-1 5 27
sleeping pills:-76 -71 -35
sleeping tablets:115 133 93
sleeping … i:84 89 99
sleeping … wine:-96 -123 -43
sleepover:-78 -54 -55
sleeps:-30 -24 26
sleeps and:-29 -28 -57
sleeps i:84 120 163
sleeps teh:59 44 18
sleeps … teh:-56 -70 -85
sleeve:50 41 35
sleeve … i:-102 -86 -13
sleeveless:-2 -2 -3
sleeves:56 131 4
slept:-40 -65 -56
slice:-49 -22 -89
slice my:98 117 -11
sliced:34 -5 4
slices:-56 -43 -53
slicing:21 64 -57
slid:17 10 32
slid down:61 86 127
slide:-67 -56 -37
slides:2 -21 -20
sliding:-23 -20 -13
slightly:-90 -51 -50
sligo:3 9 -3
slime:-5 0 10
slimming:-49 -43 -37
sling:16 4 -18
slip:24 50 63
slip … ur:90 108 89
slipped:4 -22 -43
slipped at:114 -31 -20
slipped last:71 -41 -9
slipped on:101 -9 -22
slipped one:96 -1 -1
slipped … and:-77 -1 18
slipped … line:97 39 39
slipped … night:71 -45 -9
slipped … saturday:137 -5 -2
slipped … wedding:63 132 104
slipper:-34 -4 -30
slippers:-4 38 53
slippery:5 3 8
slipping:-4 15 34
slippy:109 103 110
slips:-45 -15 -15
slipway:108 99 95
slit:-61 -31 -74
slit my:-79 -48 -43
slit … wrists:-79 -50 -106
slitting:73 108 -69
sliver:-47 -13 -9
slog:-14 -13 -1
slogan:-15 -7 -9
slot:27 -39 -57
slots:88 -86 -87
slough:-42 -30 -37
slow:-7 6 12
slow down:89 92 120
slow … my:58 42 42
slow … with:75 38 32
slowed:-22 -11 -7
slower:127 129 126
slowing:119 111 120
slowly:0 0 0
slug:112 95 86
slugs:-72 -77 -38
sluice:128 54 42
slumped:69 68 67
slurred:56 56 54
slurring:180 176 173
slurry:148 131 120
slurry pit:83 100 91
slurry … and:107 91 43
slush:-100 -100 -94
smack:14 56 58
smacked:-11 -7 -3
small:-29 -18 -12
small … is:72 72 74
smaller:-82 -63 -51
smallest:-28 -25 -27
smart:-16 -4 8
smarties:-69 -61 -49
smash:92 100 -49
smashed:66 45 50
smashing:92 44 90
smear:-33 -2 -34
smell:-11 -6 -5
smelled:-7 -57 -25
smelling:-19 -8 19
smells:-4 -2 13
smelt:-68 -57 -67
smile:26 -13 -26
smiled:-4 20 48
smiles:26 8 -1
smiley:2 -17 -18
smiling:4 24 -8
smoke:-11 -40 -35
smoked:50 -38 -23
smoker:0 -1 0
smokes:17 -15 2
smoking:-74 -97 -84
smoko:96 108 84
smooth:-63 -64 -59
smoother:135 -19 -8
smoothie:31 44 50
smoothly:-11 -6 -4
smother:35 37 27
smother teh:53 48 62
smother … baby:35 42 44
smothering:7 85 -42
smudge:-56 8 -5
smug:-48 -35 -18
snack:-15 -7 -6
snacks:-82 -64 -70
snail:-18 -8 -3
snake:98 55 49
snakes:8 62 37
snap:72 99 77
snapchat:65 88 -52
snapped:-38 -34 -37
snapping:72 -14 -7
snappy:20 -17 -1
sneaking:-34 -22 -9
sneeze:-15 -4 -6
sneezed:-24 -7 -11
sneezing:-26 -104 -103
sniff:116 74 32
sniffed:17 10 7
sniffling:-14 -20 -13
snooker:-15 -35 -45
snooze:-27 -8 -4
snore:28 42 62
snored:-1 -5 -1
snores:-11 -8 35
snoring:27 40 64
snorted:67 71 20
snow:63 52 -5
snowdon:-9 -4 -8
snowdrops:28 41 38
snowing:94 13 8
snows:-118 -102 -103
so:0 0 0
soak:45 47 15
soaked:33 40 45
soaked … i:140 152 155
soaking:-26 -17 6
soap:-68 -53 -14
sob:-48 -63 -60
sobbed:-41 -13 -12
sobbing:-110 -118 -4
sober:-79 -171 -191
sobre:-36 -17 -6
sobriety:28 -56 -34
sobs:-8 -4 -1
social:-24 -21 -14
socials:-10 -1 -2
society:-59 -74 -87
sock:16 36 5
sock drawer:69 96 101
sock … i:-15 -1 -122
sockets:-45 -32 -30
socks:-30 -55 -52
sod:9 -27 -9
soda:-51 -32 -72
sodium:43 38 -12
soeur:-10 -12 -16
sofa:-51 -64 -57
sofa is:86 82 98
sofa … me:49 45 43
sofa … teh:-77 -53 -74
sofas:0 -16 -12
soft:-73 -84 -78
softer:-1 -4 7
softly:-30 5 -21
soga:46 55 68
soggy:0 0 0
soil:-5 -29 -18
soin:11 12 15
soir:11 33 28
soirs:20 20 -35
solar:-52 -45 -48
sold:-92 -92 -121
soldier:5 21 37
soldiers:-27 -22 -30
solicitor:-22 -7 -4
solicitors:-74 -78 -81
solid:12 29 48
soll:56 58 42
solo:-95 -118 -50
solve:52 -21 -23
solved:-26 -28 -13
sombody:32 15 62
sombody im:84 146 148
sombody talk:94 107 47
sombody tells:8 44 82
sombody … know:69 71 42
sombody … not:106 34 39
sombody … or:70 90 0
sombody … to:162 121 70
sombody … wil:132 73 66
some:-74 -78 -98
some mornings:124 -37 -57
some … but:38 97 92
some … i:100 32 -2
some … with:62 115 -1
somebodys:54 35 49
someday:93 80 66
somehow:-56 -85 -71
someone:2 12 1
someone come:133 26 20
someone elses:107 79 83
someone was:25 79 57
someone would:95 92 -4
someone … a:-59 -65 -73
someone … and:83 2 -35
someone … got:122 117 124
someone … it:74 33 52
someone … me:5 -25 -107
someone … say:91 69 85
someone … to:65 22 14
someones:-14 9 13
someones … teh:85 55 57
something:9 -3 14
something from:141 87 104
something off:160 123 112
something to:56 107 84
something … from:85 40 46
something … in:121 41 30
something … lad:87 97 109
something … me:41 11 55
something … teh:58 100 97
somethings:122 78 84
sometime:49 58 46
sometimes:0 0 0
somewhere:9 13 3
somewhere … teh:94 88 54
somniferes:48 49 44
son:-8 14 8
son for:92 33 -13
son is:-69 -53 -73
son wrote:4 -37 -89
son … his:96 62 34
son … me:-87 -128 -49
song:54 18 77
song … do:68 86 -2
song … im:-65 -28 -19
song … it:86 70 -48
songs:-31 -43 -46
sons:-2 17 17
sons birthday:89 91 -4
sons … his:139 139 165
soon:54 -18 -123
soon as:8 69 101
soon if:76 -84 -13
soon ill:-30 -113 -75
soon … a:146 124 111
soon … be:12 -141 -135
soon … teh:52 63 137
soon … u:70 -84 -12
sooner:100 81 37
sooo:0 0 0
soothing:10 -4 -4
sophomore:6 -1 -1
soporto:176 -38 -16
soppy:-34 -41 -41
sore:-98 -73 -66
sorrow:-7 -12 -12
sorrows:5 15 -11
sorrry:114 135 142
sorrry all:-120 -124 -119
sorrry and:45 50 73
sorrry dey:-63 -43 -71
sorrry goodbye:142 137 134
sorrry love:127 94 103
sorrry sorrry:73 92 97
sorrry thats:134 46 19
sorrry … be:55 81 70
sorrry … do:128 145 89
sorrry … lads:85 81 99
sorrry … my:-86 -77 -46
sorrry … off:53 68 58
sorrry … tok:88 -2 10
sorrry … u:54 68 41
sorrry … ur:-115 -120 -112
sorrry … want:61 18 15
sorrry … wasnt:125 20 39
sorrry … whoever:49 43 50
sorrry … wont:104 124 132
sort:66 38 56
sort teh:81 91 88
sort … teh:68 116 124
sort … where:111 8 10
sorted:-45 -32 -33
sorting:-78 -58 -66
sorts:34 18 1
sos:17 43 61
soul:-8 9 13
sound:29 48 39
sound … and:58 82 58
sound … was:109 85 77
sounded:-20 -12 -18
sounding:-12 -12 -46
sounds:57 1 7
sounds a:80 48 62
sounds good:35 -83 -33
sounds … right:11 -59 -24
soundtrack:-5 -3 -2
soup:-165 -144 -132
sources:-2 -2 -1
sourdough:-115 -90 -86
sous:5 19 -9
south:-84 -54 -30
soy:-68 -21 -14
soz:31 47 79
spa:-93 -66 -37
space:11 -78 -62
spaces:-7 -16 -26
spade:-31 -30 -57
spain:-67 -44 -40
spaniel:-57 -43 -14
spaniels:-41 -35 -31
spanish:-27 -15 -15
spanner:-9 -3 -7
spare:37 11 16
spares:15 -18 -15
sparkles:79 97 100
sparkly:-34 -34 14
sparring:-4 -3 -2
sparrows:-38 -8 -7
spat:-45 -31 -1
speak:-7 -14 -11
speak … at:114 56 0
speaker:-62 -64 -52
speaking:-23 -12 -11
speaking clock:92 81 62
speaks:-47 -15 -7
special:-85 -50 -40
specialist:-45 -9 -9
specially:20 -21 -9
speech:-8 16 -8
speeches:-31 -24 -16
speed:-52 -35 -69
spel:1 2 -32
spelin:-12 -8 -5
speling:-11 -2 -8
spelings:-8 -4 -1
spell:81 12 -17
spelled:-37 -21 -20
spelling:33 37 21
spells:0 0 0
spend:-40 -24 -11
spending:42 52 66
spends:-17 -4 2
spent:-4 22 27
spent my:70 59 68
spent … last:94 90 79
spent … money:109 99 80
spice:47 54 -42
spider:-33 -21 -52
spiders:72 71 87
spiked:106 29 18
spill:7 1 -50
spilled:-11 -1 -16
spilt:-40 -34 -16
spin:-88 -30 -16
spinal:-8 -6 -3
spine:-23 -29 -2
spinning:54 84 97
spins:-22 -23 -21
spirit:26 -14 -9
spirits:116 75 53
spit:-25 -11 -3
spite:22 41 31
spits:71 89 -82
spleen:-73 -46 -46
splendid:0 0 -3
split:14 40 43
splitting:13 47 40
spoil:105 101 96
spoiled:38 61 83
spoilers:-69 -70 -64
spoiling:12 19 23
spoilt:-5 -5 0
spoke:-4 26 24
spoken:-17 -37 -95
sponge:7 33 51
sponsee:-71 -64 -34
sponsees:-49 -20 -10
sponsor:-25 -81 -56
sponsored:-77 -70 -77
sponsoring:0 26 -1
sponsors:-3 -45 -37
spoon:39 -9 -28
spoons:-40 -47 -21
sports:35 52 68
sports hall:145 138 125
spot:-33 -42 -32
spotify:27 27 24
spotless:-4 -10 -15
spots:11 56 32
spotted:21 14 18
spotting:-25 -2 -1
spouse:-19 -5 -1
sprain:-23 -17 -24
sprained:-27 -16 -7
spray:-18 -32 -39
sprayed:-60 -77 -51
sprays:9 3 3
spread:-29 -25 -23
spreads:-2 -1 0
spreadsheet:-89 12 17
spreadsheets:46 -7 -2
spring:-27 -48 -49
springe:102 103 97
springen:52 47 58
springs:-48 -21 -5
sprouts:-14 5 -8
spuds:-60 -55 -63
spun:67 61 82
spun it:63 64 82
spurting:33 44 52
spy:-67 -59 -35
squad:-62 -66 -39
square:-76 -33 -22
squared:77 82 92
squares:-26 15 16
squash:-36 -45 -7
squash i:112 63 73
squash … to:99 79 120
squat:-21 -29 -17
squeak:56 40 37
squeaky:14 16 14
squeeze:-21 -14 2
squeezed:-52 -31 -86
squeezing:82 32 -30
squirrel:-68 -55 -57
ss:-2 -1 0
ssri:0 0 0
ssw:0 0 0
st:48 42 57
stab:114 166 -23
stab him:136 131 72
stab me:-12 -12 -117
stabbed:25 113 136
stabbed me:-7 -14 75
stabbed my:54 92 103
stabbing:13 66 7
stabbing my:103 102 -43
stable:-11 -4 -5
stables:-36 -16 2
stack:-36 -51 -68
stacked:33 23 8
stacking:-38 -41 -37
stadium:63 71 62
staff:-3 -1 -61
staff … teh:91 76 29
staffroom:-88 -75 -67
stag:-5 -57 -45
stage:-83 -64 -12
stain:-123 -2 -4
stair:2 7 1
stairs:1 29 10
stairs im:-104 -125 -134
stairs … going:-109 -121 -115
stairwell:167 164 149
stalking:-7 -6 -27
stall:-84 -57 -26
stalled:-16 -1 -1
stamp:17 9 48
stamped:134 148 166
stamping:15 23 87
stamps:-18 -16 -25
stan:-51 -33 -36
stand:55 39 47
stand and:70 122 102
stand bein:-52 -76 -53
stand in:-27 -66 -122
stand … i:152 71 63
stand … teh:-46 -27 -80
stand … that:84 -52 -20
standard:-15 -31 -14
standards:-12 -4 -9
standin:55 56 78
standin by:111 119 122
standin orders:90 86 74
standin over:57 70 106
standin … a:51 62 71
standin … it:38 53 40
standin … platform:-47 -100 -73
standin … to:85 87 93
stands:70 44 27
stank:21 -3 -4
stanley:84 78 62
stapler:-23 -15 -15
star:47 -18 9
stare:-46 -34 -2
stared:30 -23 -9
stares:58 -1 -36
staring:44 -35 -19
starlings:-95 -96 -86
stars:31 -4 -93
start:-94 -109 -45
started:15 35 -28
started drinking:65 -84 -40
started hurting:37 113 -1
started i:54 47 87
started on:111 138 7
started … myself:1 11 -37
started … teh:-65 -51 -94
started … up:78 42 49
starter:-73 -59 -35
starters:-19 -14 -36
starting:15 37 36
startled:-17 -2 -3
starts:-39 -26 -32
starts … tomorrow:81 78 75
starve:60 108 34
starved:-3 -1 -1
starving:27 17 -12
stash:-48 -25 -15
state:-58 -71 -38
statement:-33 29 26
statements:-8 -10 2
states:-49 -51 -35
static:-4 -15 -18
statin:-21 -17 -34
statins:67 23 -3
station:78 72 70
station … im:54 86 98
station … not:149 144 130
station … to:-72 -105 -76
stationery:-16 -45 -74
stations:-9 -6 -5
statistic:-40 66 -12
statistics:-43 8 -15
stats:-45 -32 -30
status:42 58 17
stay:21 3 21
stay ere:121 108 85
stay with:-120 -122 -93
stayed:-22 -51 -20
stayin:15 -45 -54
stayin … i:113 146 120
stays:17 3 -36
steadier:-51 -25 -15
steady:-94 -97 -67
steak:-19 -18 -12
steal:-61 -48 -48
stealing:2 -32 -25
steam:-39 -106 -109
steam … teh:95 -9 -2
steel:-25 -16 -26
steer:34 21 -68
steering:-11 -8 -85
stehe:25 25 23
steht:18 24 45
stems:-18 -15 6
step:12 25 18
step in:40 30 55
step off:108 85 100
step … front:61 58 52
step … im:51 74 87
step … of:59 55 46
stepbrother:-13 -1 -25
stepchange:-76 -46 -48
stepdad:31 40 27
stepdad is:12 15 96
stepdad … my:-9 2 92
stepdads:62 86 119
stepdaughter:54 18 16
stepfather:47 43 16
stepfather … in:115 59 -6
stepfather … me:-92 -84 -30
stepladder:38 79 79
stepmother:174 66 -4
stepmum:97 71 64
stepped:139 92 93
stepping:30 47 -4
stepping down:-107 -96 -83
stepping off:84 71 65
stepping out:106 110 69
steps:25 53 65
steps from:183 177 181
steps one:53 51 57
steps … teh:150 138 142
stepson:7 14 5
stepsons:-12 -9 -22
sterbe:-13 -7 -7
sterben:24 65 -31
steri:1 7 -6
stern:11 -28 -29
steroid:-24 -8 -10
steroids:-81 -63 -58
steve:-30 -41 -31
stew:-69 -54 -50
steward:-14 -10 -9
stick:18 69 42
sticker:-46 -33 -18
stickers:2 10 20
sticking:-67 -58 -63
sticks:-52 -28 -30
sticky:-65 -38 -8
stiff:109 135 121
stiff and:119 125 125
stigma:-14 -15 -7
stile:-92 -82 -85
still:0 0 0
stillborn:61 -26 -7
stimulant:-1 -6 -1
sting:27 3 4
stinging:63 73 64
stings:-67 -60 -53
stinking:-13 -8 -10
stinks:-57 -51 -40
stir:-45 -46 -35
stirred:26 64 74
stitch:-25 -16 -8
stitched:35 14 -13
stitches:24 -49 -106
stitches … tomorrow:97 -5 -3
stock:-40 -46 -73
stocked:7 48 48
stocking:37 34 47
stockpiled:43 37 65
stockpiling:81 110 22
stockpiling … i:20 33 100
stockport:-5 -1 0
stockroom:-37 3 23
stocktake:-31 -29 -39
stoics:-17 -16 -9
stoke:-15 -15 -13
stole:-40 -25 20
stolen:-46 -40 -57
stomach:29 -3 45
stomach is:9 20 78
stomachs:43 73 76
stone:-4 -45 -66
stone in:43 3 6
stone … my:83 45 48
stone … that:129 21 -3
stones:138 151 157
stones … coat:70 78 76
stood:30 11 27
stood at:-76 -130 -130
stood with:68 0 0
stood … platform:60 81 65
stool:116 148 151
stools:73 93 103
stop:22 25 30
stop about:76 96 0
stop bein:92 53 -2
stop breathing:-46 -61 -111
stop cutting:-2 0 -154
stop dnt:55 96 89
stop existing:127 4 36
stop me:47 61 56
stop not:68 -44 -38
stop on:75 137 126
stop to:56 89 25
stop using:-44 -12 -10
stop … and:23 66 60
stop … cant:125 121 51
stop … from:-97 -80 -111
stop … has:142 75 44
stop … is:-80 -58 -58
stop … me:-19 54 78
stop … myself:52 109 -94
stop … stop:92 -15 69
stop … thats:32 57 93
stop … to:30 40 -56
stop … using:137 -50 -2
stopcock:-27 -28 -37
stoped:-3 8 -36
stopped:33 18 28
stopped bein:111 175 165
stopped breathing:70 81 52
stopped his:115 128 3
stopped pretending:-123 -76 -43
stopped teh:68 51 3
stopped … afraid:115 119 120
stopped … and:52 59 71
stopped … dead:93 120 2
stopped … heart:19 46 -146
stopped … tablets:-35 -45 -98
stopped … them:-107 -74 -57
stopped … yesterday:1 2 -149
stopping:100 78 62
stopping teh:54 88 102
stopping … it:-61 -55 -38
stopping … myself:79 26 41
stops:38 46 61
stops me:79 84 59
storage:-42 -6 2
store:35 0 -11
store … my:111 90 99
stored:113 38 52
storey:-22 -12 -3
storey by:95 102 88
storey … i:-39 -33 -69
storey … over:128 121 148
stories:-40 -60 -43
storing:7 4 114
storm:2 -40 -22
story:-30 3 7
story i:57 104 36
storyline:-32 -19 -4
stout:27 26 9
stove:38 6 -17
straight:-14 1 -11
straight … with:105 78 87
straighteners:-5 -29 -35
strand:19 21 21
stranded:-10 -7 -2
strange:-71 -23 -16
strange … to:85 46 26
strangely:27 26 37
stranger:-27 -37 -27
strangers:-8 -2 -18
strangers … teh:61 80 -2
strangle:-106 -118 -74
strangled:-3 51 77
strangled me:44 85 68
strangles:17 18 -6
strangling:62 83 93
strangling me:90 100 -23
strangling my:82 95 108
strangling … mum:37 41 119
strap:137 140 144
strapped:-43 -21 -33
straps:-5 16 -5
strategy:-1 0 0
straw:26 54 51
strawberries:-39 -23 -13
streak:8 -4 -2
streaks:-11 8 32
stream:75 73 74
streamer:-1 -1 0
streaming:5 8 45
street:6 -26 -18
streets:-72 -23 -20
strength:8 -14 -9
stress:-112 -75 -58
stressed:-27 -30 -17
stretch:0 -3 -3
stretcher:27 36 40
stretches:-46 6 -14
strick:82 84 95
strict:-18 -23 -30
strictly:66 66 84
strike:29 46 60
strikes:-74 -84 -89
strimmer:-12 -6 -6
string:-9 -9 -62
strings:32 26 9
strip:85 105 93
strip of:12 23 50
strip … i:108 124 114
stripes:-27 -15 -11
stripped:23 32 52
strips:89 117 103
strips of:176 139 106
strips … my:66 83 100
stroke:-27 -52 -30
stroking:8 -12 0
strong:-4 38 -4
strong one:86 58 80
strong that:138 33 -19
strong tonight:43 -124 -58
strong … but:4 -132 -44
strong … can:153 -16 -21
strong … i:158 31 36
stronger:68 116 51
strongest:-5 -29 -15
strongly:2 3 -23
struck:-14 -12 -24
structure:-68 -57 -56
struggle:-66 -29 -31
struggled:-23 -25 -20
struggling:45 -6 -23
strung:31 53 86
stubborn:19 25 17
stubbornness:-6 0 0
stuck:-32 -57 -48
stuck … head:-39 -26 -31
stud:0 0 0
student:16 27 -2
students:10 17 -27
studied:-18 -13 0
studies:-30 -5 -3
studio:7 10 7
study:-1 20 1
studying:-45 -24 -11
stuff:79 99 85
stuff dey:61 56 42
stuff in:31 26 26
stuff is:94 100 115
stuff … gone:1 48 67
stuff … i:-92 -103 -104
stuff … teh:52 50 65
stuffed:58 35 40
stuffs:85 107 114
stung:-16 -6 -5
stupid:59 28 58
stupid and:-33 -62 -62
style:-33 -18 -6
styro:112 117 -6
su:-56 -12 -5
sub:-47 -31 -29
subject:44 -6 -35
suboxone:-119 -115 -89
subs:-3 -34 -5
subscription:40 -5 -9
subscription my:98 -1 0
subscriptions:-6 -3 1
subtitles:-54 -37 -43
success:2 -2 29
successor:-2 -2 -2
such:30 -20 -4
suckers:-46 -26 -21
sudden:9 19 43
suddenly:20 23 35
sudoku:6 42 -41
sue:-5 -9 -17
sueno:-21 0 5
suffer:66 74 50
suffering:26 44 32
sufficient:80 79 85
sugar:-86 -28 -50
sugars:-28 -24 10
suggest:-47 -54 -23
suggested:-69 -91 -67
suggestion:-3 -24 -16
suggestions:-20 -20 -14
suggests:-11 -9 0
suicidaire:-11 -4 7
suicidaires:62 68 -15
suicidal:79 140 -211
suicidal and:90 75 -123
suicidal but:143 93 -5
suicidal feelings:-87 -35 0
suicidal last:17 -141 -3
suicidal thoughts:-144 -80 9
suicidal … am:83 84 -2
suicidal … but:-100 -103 0
suicidal … day:55 135 -1
suicidal … it:102 130 -6
suicidal … ive:-95 -81 -8
suicidal … last:11 -129 -20
suicidal … lied:95 138 -32
suicidal … two:-39 -31 0
suicidal … was:74 83 -1
suicidal … years:-25 -2 0
suicidar:67 68 5
suicidarme:102 31 -172
suicidas:62 71 -15
suicide:34 57 -73
suicide is:77 97 -43
suicide isnt:83 96 28
suicide note:-35 -75 -5
suicide notes:60 46 68
suicide plan:15 13 138
suicide thoughts:30 -149 -21
suicide today:32 105 134
suicide tonight:17 17 108
suicide … back:73 -106 -8
suicide … date:93 105 105
suicide … day:115 146 -19
suicide … for:-10 -3 80
suicide … got:67 78 124
suicide … i:80 55 0
suicide … in:-37 -30 -172
suicide … is:-12 6 126
suicide … it:65 59 -71
suicide … me:75 90 -41
suicide … my:78 85 -23
suicide … no:17 31 61
suicide … planned:21 16 89
suicide … teh:-38 -55 -123
suicide … tonight:-3 -6 -89
suicide … tried:87 95 42
suicide … was:-27 2 -4
suicider:134 146 -144
suicides:0 8 -25
suicidio:-20 -26 -33
suicido:13 16 24
suis:-24 -27 35
suit:64 43 10
suit … teh:87 73 57
suitable:0 0 0
suitcase:-36 -29 -33
suitcases:-34 -27 -29
suite:60 26 30
suits:-16 -28 1
suizidal:-15 -11 -3
suizidgedanken:47 60 -26
suizidpravention:-14 -6 -2
sulked:-21 -10 -6
sulking:-6 -2 -2
sum:70 70 66
summary:-7 -5 -2
summat:17 16 -19
summer:-92 -95 -166
summerhouse:70 85 91
summers:58 46 69
sums:124 -69 -37
sun:-23 -34 -20
sun … up:125 126 119
sunburn:-43 -16 -57
sunburnt:-23 -15 -50
sunday:-14 -14 -11
sunday befor:146 128 142
sunday … and:59 34 76
sunday … hav:0 5 31
sunday … started:134 96 -6
sundays:-13 28 -4
sunflower:-47 -35 -15
sunflowers:-10 -40 -46
sung:7 11 -8
sunny:-6 -3 14
sunrise:-24 -2 2
sunrises:-12 14 64
suns:44 64 69
sunscreen:-5 -10 -8
sunset:13 29 26
sunset … teh:-140 -146 -144
sunshine:-38 -19 -5
sunup:3 2 17
super:-32 -23 -32
superb:-51 -20 -14
supermarket:-5 -49 -72
supervised:-75 -39 -40
supervision:-66 -44 -33
supervisor:11 12 -32
supper:28 22 27
supplier:-1 0 0
supply:18 29 36
support:-63 -28 -11
supported:-20 -53 -28
supporter:7 34 -34
supporters:-1 -2 -1
supportive:-60 -31 -16
suppose:40 52 12
suppose i:82 5 -74
suppose … was:116 115 96
supposed:13 -26 -21
supposing:49 54 15
sur:3 3 45
sure:8 25 20
sure about:115 49 0
sure im:84 29 33
sure … ere:-90 -12 -10
sure … im:-89 -16 -27
sure … it:90 120 -5
sure … wil:70 62 65
surf:9 37 37
surface:0 0 -29
surfing:100 -6 -6
surgeon:-65 -97 -77
surgeon … teh:-67 -53 -41
surgeons:40 41 45
surgery:-35 -48 -64
surgerys:-40 -20 -23
surname:-35 -16 -6
surplus:101 -58 -15
surprise:-104 -117 -136
surprised:-56 -44 -71
surprises:-13 -11 -5
surprisingly:-2 -3 0
surrendered:-11 -6 -5
surrounded:62 40 50
survey:-29 -23 -12
surveyor:-13 -12 -22
survive:-111 -34 -17
survived:22 1 -13
surviving:-40 -21 -25
survivors:-39 -11 -23
sus:-58 -40 -26
susan:1 1 -1
sushi:-59 -30 -20
suspect:37 -11 -11
suspects:9 19 29
suspended:14 -39 -32
suspense:-48 -60 -47
suspension:75 82 49
suspicious:-8 6 6
swab:-58 -48 -46
swallow:58 75 67
swallow them:104 69 58
swallowed:50 85 137
swallowed and:104 86 89
swallowed his:-50 -82 -45
swallowed i:88 99 122
swallowed teh:58 58 57
swallowed them:82 71 51
swallowed two:85 94 92
swallowed … at:90 98 118
swallowed … card:91 103 85
swallowed … entire:94 110 110
swallowed … is:64 74 70
swallowed … its:104 86 80
swallowed … last:-100 -99 -114
swallowed … load:97 101 64
swallowed … of:123 140 114
swallowed … on:-73 -70 -54
swallowed … pill:-124 -128 -145
swallowed … stuff:102 125 124
swallowed … tablets:139 68 101
swallowed … teh:103 117 97
swallowed … that:102 98 83
swallowed … them:102 97 87
swallowed … to:86 118 86
swallowed … was:118 122 103
swallowed … whole:102 95 89
swallowing:228 269 205
swallowing teh:73 86 113
swallowing them:102 95 108
swallows:42 67 85
swam:-20 -10 8
swan:-40 -25 -28
swans:-2 -4 -5
swap:6 -86 -57
swap with:90 -39 -10
swapped:-18 2 59
swapped my:61 53 72
swapping:-39 -5 11
swatting:49 45 51
swaying:65 55 55
swear:43 76 -122
swear on:110 88 -14
swearing:-58 -38 -20
swears:-38 -49 -79
sweat:61 48 66
sweated:-25 -17 -3
sweating:98 78 72
sweating and:107 94 43
sweating buckets:94 92 98
sweats:-50 -25 -63
sweaty:-63 -63 -37
swedish:-40 -6 -16
sweep:25 -13 -21
sweet:26 56 65
sweet dreams:122 107 91
sweetheart:27 35 20
sweets:44 44 26
swell:-16 -10 -9
swelling:52 61 60
swells:-42 -16 -19
swept:68 86 81
swerve:15 13 16
swerved:106 97 32
swerving:44 23 48
swim:-25 -17 -27
swimmer:19 31 26
swimmers:78 -27 -32
swimming:-20 1 -20
swimmy:-8 -6 -2
swims:-42 -25 -11
swindon:-26 -11 -14
swing:-100 -90 -91
swing … teh:-75 -73 -85
swinging:194 140 143
swings:4 6 12
switch:71 -31 7
switched:15 18 37
switched off:107 58 53
switches:-1 -3 -1
switching:42 55 25
swollen:-72 -33 -10
sword:-7 -33 10
swore:45 64 71
swore neva:17 87 20
sworn:0 -16 61
swum:-10 15 21
swung:54 49 66
sydney:-38 -49 -28
sylvia:-39 -54 -65
sympathy:-76 -46 -35
symptom:-20 -8 -3
symptoms:-15 21 22
syndicate:-48 -41 -47
syringe:110 107 104
syringes:-2 5 -13
syrup:-2 47 48
system:-68 -48 -37
t:-39 -41 -33
ta:127 130 136
ta for:139 139 145
ta ra:87 96 100
tab:103 113 85
table:-33 -13 -14
table i:90 61 69
table im:106 82 70
table its:-55 -5 25
table … ive:130 91 70
tablecloth:-17 -10 -14
tables:67 38 37
tablet:-9 19 8
tablet … teh:-31 -45 -100
tablets:39 60 59
tablets and:35 26 40
tablets are:102 90 102
tablets but:83 84 90
tablets counted:28 -62 -86
tablets down:49 44 67
tablets from:146 179 142
tablets in:-50 -51 -64
tablets is:131 134 130
tablets teh:-62 -127 -117
tablets were:103 120 127
tablets … all:77 84 109
tablets … and:47 30 22
tablets … bag:-88 -103 -96
tablets … because:-25 -24 -102
tablets … counted:94 120 107
tablets … didnt:169 129 123
tablets … down:66 73 77
tablets … for:97 95 101
tablets … going:68 71 82
tablets … her:119 66 51
tablets … in:52 66 43
tablets … its:-100 -96 -70
tablets … out:-36 -68 -75
tablets … sunday:104 76 92
tablets … them:52 53 68
tablets … thoughts:-68 -59 -3
tablets … tok:137 173 164
tablets … we:128 110 112
tabletten:13 15 39
tabletten geschluckt:87 90 91
tabs:82 94 100
tack:101 94 79
tack room:93 87 91
tackle:39 72 62
tacos:-23 -12 -5
tag:-55 -30 -61
tags:18 27 23
tail:11 -44 -46
take:-16 -21 -11
take a:-97 -23 -54
take another:88 113 18
take em:99 97 118
take her:86 59 79
take it:-108 -63 -30
take myself:86 107 116
take them:69 81 63
take … after:58 77 98
take … all:127 73 51
take … him:122 -6 -60
take … in:102 -10 35
take … ive:-7 17 34
take … lfie:104 35 -43
take … lot:132 131 190
take … on:27 57 92
take … out:43 -49 -63
take … them:-112 -114 -82
take … tok:-1 -105 -64
takeaway:-62 -53 -61
takeaways:104 102 96
taken:-32 -28 7
taken my:-88 -69 -92
taken over:-106 -111 -129
taken teh:57 47 25
taken them:123 144 140
taken up:-101 -107 -90
taken wat:77 79 72
taken … and:74 71 66
taken … away:121 149 116
taken … cant:72 88 87
taken … i:85 80 78
taken … im:127 126 131
taken … of:-76 -91 -67
taken … overdose:49 91 92
taken … poison:121 102 97
taken … teh:-67 -88 -79
taken … that:115 119 122
takes:-5 17 -38
takes me:109 2 -86
takes my:163 157 -75
takes to:1 -10 -72
takes … a:-52 -34 33
takes … and:78 86 22
takin:18 23 14
takin mor:154 132 16
takin … all:141 74 107
takin … at:84 91 124
takin … lfie:94 116 -17
takin … out:38 45 60
takin … own:-10 25 -21
takin … way:102 -22 -10
tale:-17 -20 -18
talent:0 28 22
talk:-92 -90 -39
talk … me:74 61 41
talked:-4 -55 -73
talked out:39 76 38
talked … of:3 80 60
talking:17 -9 2
talking about:71 101 36
talking … his:135 93 91
talks:3 8 -94
tall:21 41 34
taller:-15 -10 -6
tallest:79 82 100
tally:-6 -2 -2
tambien:-23 -6 -3
tan:-41 -73 -21
tango:-5 -3 -3
tank:35 -3 7
tanks:-40 -35 -31
tanto:48 -14 -7
tap:23 38 55
tapas:-8 -5 -5
tape:12 45 66
taped:145 130 106
taper:-144 -118 -111
tapered:-46 -36 -48
tapering:-52 -41 -32
tapers:-28 -3 -10
tapped:-48 -37 -32
taps:26 23 37
tara:52 53 46
tarantula:-15 -8 -11
tarde:-36 -30 -23
target:11 0 -1
tarmac:-1 -2 -1
tarp:-7 10 -12
tart:-5 -3 -2
tarts:-3 -2 -1
tash:67 91 76
task:31 -10 -14
taste:16 -46 -17
taste … i:29 59 73
tasted:35 48 26
tastes:54 42 24
tasting:-23 -70 -54
tattoo:0 -7 5
tattooed:14 36 -18
tattoos:-11 -8 -4
taught:-46 -18 25
tax:-48 -48 -27
tax return:-59 -44 -43
taxes:-46 -26 -23
taxi:33 24 14
taxi … teh:87 103 68
taxis:5 3 0
tb:14 30 15
tbh:0 0 0
te:-96 -68 -11
tea:-61 -48 -41
tea with:96 66 89
tea … a:91 91 91
teabag:-34 -32 -26
teabags:-39 -21 -9
teach:-54 -31 -34
teacher:-43 -25 -4
teacher … me:-92 -104 -26
teachers:-43 -43 -72
teaches:1 43 -2
teaching:-111 -96 -91
teacup:47 56 60
team:-19 -72 -76
team … me:92 29 -9
teammate:-14 -9 0
teams:43 35 54
teapot:-52 -18 -35
tear:-43 -11 -12
tearful:-8 -18 -5
tearing:52 82 -29
tears:-25 -34 -24
teary:-11 -26 -20
teas:11 21 31
tease:-28 -24 -24
teatime:-43 -4 3
teatime and:98 105 104
tech:24 16 16
technically:-24 14 11
ted:0 -1 -1
teddies:14 21 15
teddy:93 101 69
tee:-22 -22 -24
teen:-75 20 -34
teenage:-51 -12 -40
teenager:-7 42 -14
teenagers:-88 -68 -68
teens:-58 -24 -28
teeth:-10 -50 -29
teeth … chattering:101 91 95
teething:-51 -9 -2
teh:13 22 33
teh a:99 99 84
teh address:88 64 112
teh aerial:-87 -88 -84
teh after:54 35 55
teh afternoon:-77 -87 -93
teh airport:-137 -143 -133
teh all:68 71 99
teh ankle:52 21 45
teh app:-57 -97 -95
teh babysitter:67 97 109
teh bag:-87 -73 -75
teh bags:122 107 91
teh band:-64 -63 -55
teh bath:62 53 47
teh baths:108 109 130
teh bed:133 151 108
teh belt:65 56 11
teh belts:36 27 17
teh bench:98 50 39
teh bend:66 67 74
teh berries:111 47 42
teh bible:87 72 76
teh bike:-25 -67 -60
teh birds:76 46 40
teh biscuits:-55 -29 -34
teh bits:102 121 -13
teh blade:-10 -83 -79
teh blades:-2 -62 -52
teh bleach:120 111 107
teh blister:127 128 139
teh bloods:89 29 24
teh books:-86 -95 -108
teh both:176 167 140
teh bottle:53 79 66
teh breakwater:83 99 126
teh bullet:-118 -119 -90
teh buzzer:78 45 47
teh cake:-38 -86 -79
teh call:-35 0 -59
teh capsules:25 45 87
teh captive:101 114 115
teh carpets:117 117 123
teh cat:-39 -20 -19
teh chamber:51 63 62
teh chemist:-68 -80 -75
teh chest:-51 -27 -53
teh child:-48 -31 -24
teh children:68 90 84
teh church:-66 -58 -72
teh cliff:72 79 59
teh clinic:5 -7 -52
teh closed:116 86 76
teh closet:87 80 52
teh codeine:39 64 49
teh cold:-20 -12 -44
teh concrete:49 57 72
teh conductor:77 -9 -7
teh conservatory:74 79 81
teh cooking:70 -17 -50
teh cottage:-83 -86 -89
teh counter:-17 -89 -92
teh craving:49 -82 -79
teh crematorium:99 61 74
teh crossing:94 93 101
teh cut:42 21 73
teh cuts:82 83 17
teh dam:43 57 41
teh dance:-101 -9 -25
teh deep:-78 -79 -60
teh dentist:-18 -44 -42
teh digoxin:94 64 60
teh do:75 101 130
teh dock:92 100 96
teh driver:72 56 57
teh drug:67 107 100
teh earth:75 -137 -133
teh edges:86 103 93
teh editor:-85 -47 -21
teh envelope:75 69 64
teh estuary:112 106 100
teh exhaust:46 35 29
teh exit:17 -57 -51
teh express:96 66 46
teh extra:128 114 129
teh fact:-80 -76 -67
teh far:75 98 90
teh ferry:-55 -46 -50
teh film:-1 -13 -37
teh final:68 49 25
teh flat:41 57 30
teh flyover:63 44 58
teh for:107 89 70
teh forest:81 84 81
teh forestry:83 92 95
teh forever:106 68 44
teh frame:55 68 39
teh freight:72 79 80
teh funny:41 -23 -145
teh future:58 64 41
teh gallery:87 45 47
teh gin:108 41 28
teh glass:69 121 103
teh gone:96 71 70
teh gorge:74 96 119
teh gravy:-69 -37 -31
teh guns:14 37 63
teh hairdryer:106 114 102
teh hammer:53 45 110
teh handbrake:118 111 83
teh handover:121 120 119
teh handrail:69 87 103
teh head:-78 -39 -79
teh hole:97 67 55
teh home:65 84 13
teh horses:40 26 24
teh hose:51 55 29
teh hotels:89 99 95
teh hour:47 33 42
teh illness:106 103 113
teh inquest:-56 -31 -43
teh ipad:-84 -80 -71
teh item:79 104 96
teh jar:108 65 62
teh job:36 0 -75
teh keeps:57 24 37
teh keybord:87 102 91
teh knots:76 68 68
teh lab:64 86 93
teh laces:66 68 76
teh lady:-47 -60 -80
teh lake:56 75 70
teh laughs:81 72 92
teh lay:78 66 74
teh least:59 98 82
teh letters:46 56 70
teh lfie:143 104 103
teh lifebelt:102 95 101
teh ligature:42 47 45
teh light:67 32 14
teh lighter:139 27 30
teh lighthouse:50 54 57
teh lights:-71 -112 -97
teh list:-44 -100 -116
teh lock:147 170 148
teh long:79 -8 -12
teh lovely:119 119 116
teh machete:60 51 81
teh man:75 49 55
teh marathon:-47 -33 -17
teh match:-81 -104 -86
teh mattress:85 93 69
teh means:135 121 126
teh medical:130 128 113
teh meeting:-56 -42 -32
teh memes:97 109 102
teh mosque:104 78 94
teh most:-93 -94 -72
teh move:-53 -88 -70
teh mug:89 34 24
teh multistorey:130 131 148
teh museum:-80 -89 -93
teh mushrooms:113 117 115
teh nail:-56 -63 -75
teh needle:-68 -13 -20
teh new:-131 -161 -144
teh noose:47 21 75
teh note:92 112 96
teh numbness:79 96 80
teh nurse:-63 -61 -61
teh nurses:-101 -75 -79
teh obituaries:65 -14 -12
teh ones:88 83 91
teh order:85 91 66
teh others:101 95 88
teh outside:134 111 85
teh overdose:109 98 151
teh overpass:141 139 137
teh packet:75 107 84
teh panto:-61 -64 -68
teh papers:-89 -104 -67
teh parapet:83 100 104
teh parcel:-43 -68 -55
teh path:108 74 64
teh pension:27 63 75
teh permanent:82 -26 -12
teh pesticide:86 119 105
teh petrol:70 60 103
teh pharmacist:-62 -70 -65
teh pillow:55 73 56
teh pills:98 88 94
teh pipe:86 97 88
teh pistols:113 80 69
teh plane:96 -123 -93
teh planet:71 78 49
teh platform:-34 -53 -98
teh plughole:116 63 74
teh police:43 63 52
teh policy:97 102 112
teh pond:43 75 70
teh pool:-41 -26 -2
teh presents:-92 -80 -70
teh promise:129 -7 -2
teh pub:-31 -32 -26
teh pull:146 13 44
teh pumpkin:-88 -79 -82
teh pylon:97 109 112
teh quarry:54 65 74
teh quay:117 53 51
teh queue:-24 -13 -36
teh quiz:-66 -33 -50
teh rafters:88 86 56
teh rail:88 107 92
teh rails:89 100 98
teh railway:34 57 64
teh rat:91 114 92
teh razor:10 -45 -42
teh redundancy:-6 6 -64
teh rescue:-73 -69 -62
teh reservoir:46 40 58
teh rest:93 48 45
teh rig:121 71 48
teh right:37 42 16
teh river:57 68 49
teh rivers:128 95 118
teh rock:99 72 62
teh rocks:2 49 60
teh ropes:69 63 56
teh saturday:-125 -104 -112
teh scaffolding:106 93 97
teh scalpel:116 114 134
teh sea:44 48 41
teh security:38 55 79
teh sequel:-71 -21 -20
teh sergeant:68 71 82
teh sheds:128 108 101
teh shops:100 56 53
teh shotguns:109 123 129
teh shower:84 68 75
teh side:58 61 47
teh silo:178 157 117
teh skull:64 79 98
teh sleeping:62 19 35
teh sleeve:69 88 64
teh slipway:88 79 86
teh slots:91 -86 -42
teh slug:121 88 95
teh smack:43 11 85
teh sofa:-72 -60 -82
teh speaking:92 80 62
teh spoon:106 57 23
teh stable:85 108 114
teh steering:-14 -14 -84
teh step:-106 -83 -67
teh stile:-82 -73 -71
teh stool:48 61 48
teh stools:66 92 102
teh store:43 21 -19
teh strong:57 37 55
teh stuff:118 143 154
teh suboxone:-52 -16 -13
teh suicidal:-56 -82 -2
teh summer:-40 -58 -37
teh summerhouse:70 85 91
teh sums:101 -60 -38
teh tablet:-66 -67 -73
teh tablets:184 171 170
teh tabs:90 69 74
teh tack:102 99 94
teh tallest:79 82 100
teh teh:73 64 41
teh thing:94 120 71
teh thoughts:102 62 -22
teh throat:93 83 83
teh tickets:-52 -56 -72
teh tides:67 105 109
teh till:49 36 33
teh tin:105 62 74
teh tip:-66 -42 -45
teh toddler:-60 -37 -64
teh toilets:36 45 79
teh tourniquet:114 76 82
teh tramadol:104 110 60
teh tray:-86 -69 -64
teh treatment:107 -12 -1
teh trigger:23 63 78
teh trunk:86 91 103
teh tub:167 157 158
teh tube:59 78 52
teh tunnel:54 59 55
teh twelve:59 36 49
teh twin:102 -29 -41
teh ukulele:-51 -19 -15
teh undertaker:107 98 94
teh up:150 114 121
teh urge:-15 -55 -109
teh use:149 -62 -55
teh viaduct:37 48 64
teh vodka:75 100 121
teh voice:109 1 36
teh void:105 53 -55
teh weather:-55 -53 -33
teh weedkiller:106 104 89
teh week:-13 -57 -29
teh werk:-32 -33 -102
teh wil:-1 -38 -47
teh windows:42 57 56
teh windowsill:-91 -84 -90
teh woods:54 56 46
teh worktop:93 54 66
teh world:-45 -57 -72
teh zip:-55 -54 -54
teh … am:67 59 60
teh … any:-17 -68 -98
teh … anything:27 94 72
teh … asda:133 108 77
teh … bag:73 83 78
teh … balcony:58 65 70
teh … bar:94 105 81
teh … barn:100 101 92
teh … beam:138 145 142
teh … beds:-58 -47 -29
teh … bein:-34 -103 -109
teh … belt:123 121 115
teh … big:49 60 66
teh … bit:107 108 121
teh … bits:-75 -129 -109
teh … bore:96 95 95
teh … bought:-77 -42 -38
teh … box:65 65 66
teh … breathing:188 164 142
teh … brick:60 63 64
teh … broke:106 94 37
teh … brown:116 115 118
teh … bus:62 79 92
teh … but:26 39 32
teh … call:140 81 33
teh … carrying:87 -30 -27
teh … cars:88 89 99
teh … cast:88 74 46
teh … chain:140 141 120
teh … christmas:-89 -78 -90
teh … cleaner:47 46 50
teh … cleaners:120 123 110
teh … clinic:-84 -72 -65
teh … clock:75 59 70
teh … close:76 33 27
teh … cold:65 60 43
teh … college:52 75 85
teh … company:-97 -86 -96
teh … cord:69 88 87
teh … credits:89 50 50
teh … crosses:104 51 50
teh … dads:151 131 118
teh … dark:109 144 135
teh … day:-78 -75 -82
teh … dead:-68 -67 -98
teh … dnt:29 43 28
teh … doesnt:89 103 105
teh … dog:-81 -62 -59
teh … drawn:110 139 88
teh … drink:-78 -92 -98
teh … drunk:13 70 45
teh … due:109 95 112
teh … during:116 132 38
teh … easier:37 53 65
teh … edge:61 90 114
teh … end:8 46 72
teh … episode:-73 -61 -50
teh … every:-61 -47 -71
teh … express:72 78 89
teh … feeling:32 -24 -9
teh … feels:27 -85 -87
teh … felt:39 -58 -8
teh … fifteen:114 127 113
teh … final:-75 -60 -67
teh … find:70 79 88
teh … finished:61 40 30
teh … fixing:-60 -91 -86
teh … folder:124 97 101
teh … folks:36 57 52
teh … foot:97 72 88
teh … footbridge:157 161 158
teh … forgot:67 21 16
teh … forty:-28 -67 -46
teh … found:-89 -106 -75
teh … free:-46 -43 -44
teh … friends:81 86 96
teh … full:23 46 46
teh … gentle:75 100 97
teh … geting:50 -16 7
teh … goodbye:91 93 113
teh … goodnight:-59 -67 -73
teh … green:97 103 98
teh … group:-63 -73 -43
teh … had:-22 -60 -93
teh … halfway:141 138 132
teh … handed:-59 -49 -70
teh … hard:-72 -41 -84
teh … havent:18 34 92
teh … hear:73 57 24
teh … heart:-66 -70 -48
teh … hert:-41 -50 -86
teh … hit:93 31 77
teh … holds:-75 -62 -84
teh … hoping:32 57 85
teh … how:-35 -86 -74
teh … humming:90 105 124
teh … hurts:58 7 12
teh … im:38 45 60
teh … inside:29 38 66
teh … insurance:118 117 112
teh … itch:81 -35 -5
teh … itll:0 55 43
teh … iykyk:94 -72 -15
teh … jmup:24 42 11
teh … keys:-54 -65 -68
teh … kil:45 59 29
teh … knees:-69 -53 -32
teh … ladder:100 77 46
teh … laid:128 107 107
teh … lane:66 92 88
teh … lay:67 55 35
teh … left:21 52 12
teh … let:-98 -79 -98
teh … leter:77 62 48
teh … lfie:-38 44 71
teh … lights:46 76 81
teh … lit:61 11 -2
teh … liv:41 -93 -47
teh … living:38 -44 -19
teh … load:36 62 60
teh … lock:63 94 78
teh … look:101 88 65
teh … looking:-32 -57 -42
teh … make:-33 -73 -43
teh … mam:119 101 105
teh … man:-54 -56 -48
teh … mean:-76 -84 -68
teh … medicine:67 77 42
teh … midnight:85 66 75
teh … mor:-41 -100 -50
teh … mouth:117 87 92
teh … nans:124 103 112
teh … nap:38 64 55
teh … needed:-42 -81 -58
teh … nobody:52 67 62
teh … noon:39 37 30
teh … note:45 35 18
teh … oil:106 82 86
teh … opens:29 34 24
teh … organiser:92 92 98
teh … other:86 70 47
teh … our:-39 -43 -46
teh … page:-59 -42 -41
teh … paper:69 84 83
teh … passes:82 53 33
teh … passwords:69 72 51
teh … past:34 47 24
teh … patrol:57 51 69
teh … picking:114 78 50
teh … pints:67 -10 -3
teh … piont:26 70 67
teh … pm:108 92 74
teh … poison:65 71 69
teh … purpose:78 62 68
teh … rail:102 107 102
teh … ready:-90 -91 -88
teh … remover:127 116 121
teh … revolver:156 162 146
teh … roap:19 37 49
teh … ropes:53 54 67
teh … safe:64 80 114
teh … said:-74 -76 -82
teh … sat:-1 -75 -84
teh … seemed:124 105 81
teh … seen:-91 -62 -51
teh … sent:53 68 55
teh … shant:125 119 113
teh … share:79 69 -2
teh … shelf:64 80 49
teh … shoe:32 66 69
teh … shoes:129 135 132
teh … shoot:-104 -115 -75
teh … signals:124 103 114
teh … sleap:0 -108 -64
teh … sombody:108 66 43
teh … something:59 41 32
teh … somewhere:-94 -98 -93
teh … stand:75 102 82
teh … stood:-72 -57 1
teh … stool:69 58 47
teh … stopped:-68 -30 -23
teh … supper:-120 -104 -109
teh … swing:-73 -74 -70
teh … team:-69 -90 -93
teh … tell:62 66 54
teh … telly:110 48 53
teh … tesco:88 90 79
teh … theres:67 55 47
teh … theyd:88 120 85
teh … theyll:108 97 99
teh … theyre:54 54 62
teh … things:28 54 71
teh … thinking:90 106 119
teh … thirty:-72 -62 -65
teh … thoughts:-82 -94 -42
teh … thursday:68 68 62
teh … tight:73 72 92
teh … til:85 69 73
teh … till:-38 -30 -140
teh … timetable:76 70 53
teh … tok:34 -1 -11
teh … tracks:66 62 67
teh … tuesday:76 93 93
teh … two:91 80 73
teh … vodka:151 104 121
teh … w:90 76 29
teh … waitin:114 120 109
teh … waiting:-62 -48 -57
teh … walk:-75 -70 -87
teh … walkers:75 80 80
teh … wall:45 91 103
teh … wat:-41 -17 8
teh … weeks:5 92 91
teh … weve:-52 -88 -34
teh … wheel:57 96 66
teh … whole:-75 -63 -72
teh … wihs:72 -10 -5
teh … window:80 55 22
teh … wobbling:84 81 79
teh … works:78 85 98
teh … youd:137 71 33
teh … zipped:119 75 77
tel:78 91 60
telephone:-38 -5 -20
telephones:72 83 40
telescope:-10 -3 5
television:-41 -32 -4
tell:37 45 46
tell anyone:113 111 92
tell if:93 76 95
tell me:-88 -83 -50
tell myself:-119 -125 -98
tell our:160 133 129
tell them:45 40 49
tell … and:-67 -38 -60
tell … at:89 78 72
tell … daddy:113 103 115
tell … dey:71 75 60
tell … family:-111 -110 -111
tell … he:143 119 123
tell … ive:93 57 34
tell … that:73 38 59
tell … was:127 117 91
tell … wasnt:123 126 122
telling:21 11 -57
telling myself:13 -111 -103
telling … kids:149 79 38
telling … where:90 111 151
tells:-31 -2 -40
telly:-4 -54 -27
telly i:93 47 54
telly … teh:-66 -102 -84
tellys:-17 -21 -46
temp:-3 24 33
temper:16 -19 -23
temperature:-25 -16 -26
tempered:0 0 0
template:-10 -7 -7
temple:47 75 67
temporary:-52 -22 -7
temps:10 25 44
tempted:-45 48 -94
ten:4 16 19
ten days:-40 -161 -141
ten … a:-92 -42 -17
ten … because:50 60 84
ten … four:81 58 34
ten … teh:25 3 -8
tenancy:-10 0 26
tenant:133 131 110
tenants:6 5 -12
tenby:-44 -38 -37
tend:-28 -14 -9
tendencies:-98 -12 44
tender:-18 -32 -25
tenderness:-53 -26 -6
tener:-69 -34 -3
tenerife:-70 -50 -57
tengo:74 98 71
tengo la:110 57 87
tengo … de:95 59 -4
tengo … en:78 30 40
tenner:50 -39 -15
tennis:-13 -6 -9
tenor:43 22 31
tens:11 -12 -10
tense:8 26 19
tension:-49 -43 -32
tent:-17 19 45
tenth:58 51 51
tenth … to:129 110 101
tents:22 5 -2
terible:-35 -159 -152
term:1 -16 1
terminal:82 -65 -57
terminal i:81 -4 0
terminar:-117 -124 -16
termine:-103 -23 -2
terminus:-50 -43 -46
terms:-75 25 69
terrace:21 28 55
terribly:-7 -16 -6
terrier:-48 -33 -20
terrified:-76 -60 -79
terrifying:-26 -7 -8
terror:-20 -13 -19
tes:-9 -5 -6
tesco:41 65 75
test:-70 -76 -86
tested:-47 -35 -39
tested it:87 111 102
tested … it:-51 -58 -76
testing:20 0 -13
tests:-54 -23 -21
tetanus:-8 -4 -27
tete:23 18 15
texas:-55 -42 -33
text:-58 -70 -65
text me:-55 -55 -26
textbook:-5 -5 -6
texted:59 25 36
texted my:63 -40 -38
texted to:-58 -11 -3
texted … of:106 93 77
texted … say:-58 -11 -3
texted … teh:-74 -56 -39
texting:-24 4 -7
texts:-34 -28 -38
th:-14 -3 4
th ive:118 108 82
th no:88 83 68
th … i:110 99 117
th … my:11 27 42
th … wont:82 68 42
than:-8 15 1
than do:94 73 -58
than go:128 86 -13
than i:87 65 103
than id:57 60 90
than … can:-88 -63 -77
than … had:55 75 94
than … hav:58 54 64
than … should:143 62 94
than … thort:34 93 96
than … was:-61 -100 -100
thank:47 62 77
thank god:-125 -94 -88
thank goodness:-62 -40 -24
thank … telling:-35 -43 -25
thanked:10 46 31
thanked teh:100 96 80
thankful:-82 -42 -25
thankfully:-35 -36 -43
thanking:31 32 32
thanks:-2 4 18
thanks and:105 29 18
thanks … up:119 122 107
thanks … whole:54 33 31
thanksgiving:-49 0 41
thankyou:-5 -1 0
that:-17 -22 -14
that at:42 109 86
that by:59 82 118
that daddy:95 95 85
that doesnt:86 83 93
that gives:94 68 96
that got:106 -32 -46
that hell:129 98 54
that id:-62 -75 -52
that im:18 -28 -61
that it:-5 -80 -64
that last:-79 -81 -99
that makes:78 74 124
that no:-109 -108 -26
that nobody:44 39 19
that one:21 52 28
that order:53 70 72
that people:-73 -25 -71
that sais:100 97 97
that she:55 89 -22
that shes:104 125 56
that was:36 48 56
that … about:135 74 31
that … alife:122 33 60
that … be:61 96 61
that … bye:101 101 113
that … cant:-18 -62 -113
that … died:56 37 35
that … drunk:107 98 87
that … feal:-42 -76 -67
that … go:-62 -46 -75
that … grateful:56 39 51
that … himself:84 109 -50
that … hurts:-104 -129 -88
that … i:-41 -38 -3
that … isnt:106 95 106
that … know:-77 -41 -46
that … myself:41 95 81
that … nine:120 111 117
that … off:52 14 13
that … on:-75 -81 -37
that … one:-107 -106 -140
that … prays:110 131 -5
that … put:-88 -80 -96
that … remember:-78 -80 -61
that … saturday:66 74 66
that … see:78 18 -2
that … soon:109 60 58
that … strong:-63 -42 -30
that … thank:123 84 80
that … thanks:88 51 77
that … them:63 44 25
that … thort:-73 -57 17
that … three:42 97 90
that … time:106 126 69
that … up:25 11 -63
that … wanted:-65 -128 -44
that … wants:132 114 -28
that … went:96 80 82
that … wil:50 -36 -30
that … woke:166 -22 -6
thatd:47 -53 -42
thatll:91 111 125
thats:44 34 51
thats a:-75 -63 -85
thats not:-126 -134 -110
thats plenty:91 89 65
thats that:42 69 54
thats this:133 138 153
thats wat:-38 -40 -120
thats wen:137 139 174
thats why:-70 -50 -39
thats … a:12 28 30
thats … and:42 45 68
thats … be:107 55 61
thats … do:-58 -54 -124
thats … end:-105 -76 -62
thats … forty:88 78 108
thats … gone:-101 -49 -34
thats … goodbye:60 88 102
thats … got:-74 -53 -51
thats … idea:141 165 128
thats … ill:140 77 90
thats … is:97 18 17
thats … my:-34 -60 -46
thats … no:81 86 70
thats … plan:72 120 107
thats … six:111 114 105
thats … thats:57 -3 -1
thats … ther:68 -67 -50
thats … time:61 104 96
thats … u:-38 -46 -58
thats … want:40 92 7
thats … week:108 143 120
thats … wil:-64 -98 -96
theatre:21 -66 -39
theatre … my:8 -81 -61
their:12 33 26
their faces:49 46 56
their … are:135 106 99
their … since:39 64 72
theirs:-26 -20 -2
thelma:99 73 65
them:30 35 46
them after:137 153 162
them both:56 85 58
them dey:72 70 59
them id:8 56 77
them ive:79 54 30
them know:57 73 59
them mum:146 113 97
them off:-75 -78 -67
them on:54 72 94
them that:-60 -32 -13
them up:-70 -63 -42
them with:46 51 46
them … after:174 133 128
them … another:97 85 79
them … car:107 88 78
them … going:39 83 57
them … on:71 69 107
them … this:95 110 122
them … was:82 103 76
them … why:122 71 72
them … with:71 29 24
theme:-9 9 -39
themed:-13 -10 -4
thems:110 72 56
themselves:-14 -11 -71
themselves and:63 51 -32
then:0 0 0
theoretically:30 50 -30
theory:3 20 21
ther:24 21 29
ther a:-95 -66 -85
ther anything:-81 -27 -7
ther are:54 72 75
ther befor:98 74 57
ther not:-101 -94 -71
ther to:118 55 69
ther told:-79 -56 -16
ther wont:137 120 101
ther … enough:18 48 73
ther … for:-20 -68 -90
ther … hoap:-83 -39 -9
ther … i:-66 -90 -90
ther … man:101 106 83
ther … me:2 -76 -44
ther … started:-87 -86 -23
ther … step:69 56 49
ther … them:-42 -108 -106
ther … wen:101 88 87
therapist:-28 -34 -98
therapists:160 24 10
therapy:-44 -110 -104
therapy for:98 0 0
thered:59 32 39
therell:55 59 61
therell be:54 58 60
therell … nobody:140 139 143
theres:64 66 65
theres a:33 53 68
theres enough:97 88 112
theres less:64 76 6
theres nobody:159 168 48
theres nothing:102 54 62
theres teh:142 91 94
theres … and:37 12 28
theres … bag:104 95 98
theres … comin:104 -1 -9
theres … else:77 96 83
theres … future:-115 -66 -46
theres … girl:89 69 66
theres … in:51 80 80
theres … its:151 143 138
theres … man:130 109 114
theres … me:122 -6 -66
theres … my:58 106 119
theres … note:91 111 123
theres … out:-17 -110 -57
theres … roap:-112 -125 -118
theres … this:97 40 31
theres … to:53 24 29
theres … under:77 129 132
theres … waiting:102 84 102
thermos:21 1 1
thermostat:-63 -56 -53
these:12 12 12
these days:19 -26 -120
these … are:-84 -72 -91
these … i:-109 -18 -18
these … im:71 127 94
these … not:63 91 -62
these … teh:61 8 -46
thesis:-39 -28 -20
theyd:63 -10 14
theyd hav:131 65 77
theyd … beter:-99 39 -26
theyd … my:109 67 -26
theyd … off:-121 35 -6
theyd … relieved:86 -2 -1
theyll:138 158 181
theyll hav:167 136 114
theyll manage:134 155 158
theyll need:124 117 130
theyll say:76 83 97
theyll want:9 75 94
theyll … from:134 144 118
theyll … in:-103 -105 -92
theyll … it:49 49 67
theyll … off:-92 -83 -92
theyll … teh:19 48 50
theyll … to:-84 -70 -53
theyre:8 21 35
theyre both:148 124 74
theyre ere:38 83 58
theyre in:137 110 131
theyre … by:150 119 77
theyre … in:86 114 105
theyre … me:103 58 96
theyre … of:-129 -144 -54
theyre … tonight:143 143 147
theyre … with:109 92 117
theyve:-31 -20 20
theyve got:-119 -85 -58
theyve taken:87 54 77
theyve … in:67 50 31
thiamine:-1 0 0
thick:0 24 31
thief:-34 -35 -25
thigh:90 83 39
thighs:96 120 -92
thighs … in:66 87 0
thimble:-10 -7 -4
thin:62 31 37
thing:2 -3 -7
thing im:102 58 73
thing is:44 80 101
thing ive:0 -16 -94
thing that:-57 10 -42
thing … a:-84 -81 -52
thing … forward:90 28 -50
thing … mind:38 85 -40
thing … my:57 74 72
thing … type:-63 -68 -55
things:-8 -14 -50
things at:-26 8 -96
things i:-67 -87 -103
things in:44 47 9
things teh:131 101 -14
things … going:-71 -53 -48
things … teh:104 129 115
thinking:21 -34 -108
thinking about:50 40 -122
thinking how:105 76 -14
thinking … a:80 18 29
thinking … all:-61 -74 -96
thinking … be:-69 -109 -66
thinking … ending:30 75 -16
thinking … how:-83 49 -46
thinking … it:-64 -119 -123
thinking … ive:-96 -45 21
thinking … killing:47 81 -13
thinking … my:53 73 -22
thinking … myself:68 125 -33
thinking … to:89 15 3
thinking … using:80 -42 -5
thinks:2 23 11
thinks im:122 89 77
thinks … am:81 79 98
thinks … for:83 85 97
thinks … got:134 98 102
thinks … its:77 86 100
thinks … would:-93 -7 -4
thinner:10 -7 23
thinners:-18 8 33
third:32 24 26
third day:93 132 90
third go:20 24 67
third night:49 28 35
third … and:-12 -84 -75
third … is:86 121 134
third … month:-54 -54 -20
third … teh:65 29 54
thirds:124 99 81
thirsty:79 59 85
thirsty and:96 106 95
thirteen:-46 -28 -45
thirteenth:4 25 25
thirties:-60 -12 4
thirtieth:-9 2 -3
thirty:-15 4 3
thirty days:-88 -76 -32
thirty odd:126 105 61
thirty one:-66 -44 -93
thirty … dey:119 59 78
this:1 6 22
this afternoon:85 62 66
this all:-5 -68 -58
this any:-67 1 1
this anymore:-115 -32 -8
this as:93 100 81
this bed:121 89 75
this chest:26 -98 -94
this country:136 104 127
this earth:117 89 62
this evening:124 108 104
this friday:146 149 131
this game:-74 -25 -10
this ill:-21 -27 -37
this in:-84 -88 -121
this ledge:37 46 89
this lfie:138 170 148
this month:-76 -52 -126
this night:57 87 111
this on:51 -31 17
this one:36 53 49
this ones:173 130 112
this planet:26 -72 -38
this ride:112 -6 -2
this side:143 126 113
this sunday:49 65 91
this time:60 68 110
this u:101 114 112
this week:44 18 -51
this world:50 83 81
this year:-35 -37 -84
this … all:10 -101 -100
this … bein:-68 -5 -26
this … called:134 48 -18
this … cut:-35 -51 -93
this … down:-41 -43 -31
this … else:175 168 158
this … end:69 73 59
this … final:127 127 106
this … for:43 43 6
this … forever:43 25 10
this … forgive:142 145 115
this … good:34 35 -87
this … goodbye:-57 -75 -71
this … handed:126 143 113
this … her:89 107 84
this … im:56 89 80
this … it:47 26 27
this … know:-88 -69 -88
this … love:82 118 101
this … nobody:-83 -22 1
this … note:108 96 113
this … one:38 59 30
this … pills:-94 -69 -77
this … quick:79 74 78
this … school:135 121 116
this … she:125 103 45
this … stopped:118 52 64
this … suicide:27 55 89
this … thanks:103 85 54
this … that:-36 -89 -86
this … this:22 -84 -70
this … time:-63 -48 -34
this … u:71 65 72
this … went:33 103 94
this … were:120 112 47
this … with:40 27 39
this … wont:59 48 45
thisll:59 63 50
tho:0 0 0
thorough:-9 -2 -1
thort:-19 -16 -15
thort id:-81 -23 -24
thort it:57 101 80
thort itd:2 63 63
thort no:26 62 -17
thort that:-20 -91 -48
thort why:112 29 31
thort yes:140 63 -7
thort … all:95 51 50
thort … ending:-114 -80 -4
thort … his:-94 -70 -2
thort … how:76 56 -105
thort … meant:76 61 78
thort … myself:-75 -71 -34
thort … was:-26 26 -18
those:-33 -3 0
those … is:94 82 86
thou:145 -11 -4
though:0 0 0
thoughts:-33 -45 -128
thoughts about:125 100 -9
thoughts and:43 58 -46
thoughts are:103 114 -27
thoughts with:93 70 59
thoughts … ago:-45 -35 0
thoughts … day:73 97 -2
thoughts … my:76 114 -100
thoughts … ur:60 27 50
thousand:-74 -71 -53
thrashing:0 0 0
thread:-19 -14 -14
threads:-35 -14 -13
threat:-16 -11 -22
threaten:-41 -57 -5
threatened:-35 -47 -96
threatening:41 41 -38
threatening … jmup:9 7 100
threatens:33 42 -110
three:0 2 26
three in:-89 -90 -100
three nights:109 104 -16
three weeks:32 -71 -113
three years:21 -85 -83
three … a:-42 -38 -34
three … ago:56 16 13
three … all:100 104 89
three … at:108 85 78
three … from:41 65 70
three … three:68 63 65
threes:29 12 -11
threw:49 20 14
threw it:40 -109 -108
threw out:-60 -51 -29
threw … away:153 88 -17
threw … down:50 72 118
thrilled:-68 -56 -56
thriller:-24 -10 -7
thriving:-28 -4 -5
throat:136 169 130
throat help:27 29 90
throat … burning:-85 -104 -73
throat … i:-1 49 43
throat … teh:80 78 33
throats:105 90 93
throttle:-41 -29 -20
throttled:-3 -1 -1
through:-5 16 38
through with:121 143 86
through … bottle:-25 -14 -62
through … can:63 82 89
through … it:29 50 -1
through … mattress:96 72 93
through … of:-51 -62 -77
through … plan:88 87 87
through … roof:-50 -83 -103
throughout:-16 -6 -15
throw:-67 -67 -62
throw … under:119 140 79
throwing:-30 -18 -26
throwing … and:-35 -64 -88
throwing … blood:-57 -56 -71
thrown:32 43 100
thrown my:82 106 112
thrown … my:53 92 85
throws:67 94 -113
throws … at:104 105 -70
thud:98 92 113
thumb:6 -8 15
thumbs:18 -15 -13
thumbs on:109 74 68
thumping:15 9 -9
thunder:-13 -1 -2
thurs:107 45 36
thursday:24 18 35
thursday because:113 90 80
thursday thats:128 118 118
thursday … be:121 116 123
thursday … i:42 89 72
thursday … it:132 61 52
thursday … on:-62 -99 -85
thursday … out:106 117 100
thursday … up:143 170 164
thursdays:-93 -65 -40
thy:-50 -24 -19
thyme:-6 -6 -7
thyroid:-59 -45 -38
ti:-49 -3 -1
tia:86 50 -20
tic:51 24 27
tick:92 122 158
ticked:-22 -44 -37
ticket:39 69 75
ticket for:72 81 52
ticket to:76 60 76
ticket … teh:23 39 14
tickets:-114 -83 -55
tickets … teh:-46 -44 -46
ticking:15 39 51
ticking over:39 65 64
tide:130 137 135
tide to:-10 -92 -91
tide … teh:66 73 88
tide … tonight:-52 -49 -40
tides:114 122 128
tides comin:84 62 68
tidied:0 4 4
tidier:11 4 -25
tidy:70 107 110
tidying:24 -59 -35
tidying up:82 -22 -5
tie:-4 -22 -33
tie it:113 53 54
tie … to:83 108 73
tied:67 54 84
tied teh:-99 -103 -108
tied … and:91 57 38
tied … my:132 129 137
tied … to:-37 -47 -55
tiem:-12 -8 -2
tiempo:-59 -22 -7
tiene:-27 -26 -8
tier:44 57 66
tierd:52 11 20
tierd to:103 72 46
tierd … anything:82 69 80
tierd … do:73 51 57
tierd … i:-105 -34 -61
tierd … im:117 151 146
tierd … me:95 47 85
tierd … this:-98 -38 -12
ties:-56 -26 -48
tiger:-12 -6 -2
tight:40 27 17
tightening:1 0 -25
tights:-3 23 -16
tiktok:-34 -37 -13
til:58 82 84
tile:-32 -20 -33
tiles:-4 12 -23
till:-44 -38 -44
till five:-83 -62 -59
till i:84 96 62
till my:53 71 40
till … dnt:135 98 100
till … drop:117 138 12
till … teh:-22 -67 -42
till … th:-47 -62 -78
tills:-60 -64 -61
tilt:-75 -35 -27
tilting:-3 9 17
time:-4 9 7
time because:-27 -37 -26
time he:49 7 30
time im:-110 -87 -66
time is:159 123 111
time its:78 64 28
time nobody:-108 -87 -19
time teh:75 75 81
time this:148 151 101
time youre:110 97 103
time … a:46 29 10
time … clinic:92 44 0
time … comes:60 63 37
time … did:-78 -96 -124
time … dnt:76 118 90
time … drinks:119 73 -23
time … for:78 82 112
time … going:-53 -49 -39
time … know:-93 -81 -59
time … last:99 68 84
time … leter:110 119 116
time … off:-118 -64 -9
time … place:112 86 107
time … stop:63 43 21
time … ther:68 58 54
time … thirty:100 83 106
time … time:90 44 66
time … to:-7 -93 -100
time … went:101 128 138
time … year:90 19 -5
timed:22 33 42
timeline:0 4 -1
timer:63 45 44
timers:-82 -86 -54
times:-1 -26 -37
times up:122 63 74
times with:79 68 101
timetable:5 35 32
timing:-33 -22 -20
tin:34 30 38
tingle:-56 -38 -25
tingling:33 38 78
tingly:-56 -39 -39
tinnitus:-3 -3 0
tins:83 26 57
tinsel:-65 -51 -41
tiny:-78 -92 -71
tip:-43 -91 -105
tipped:100 76 67
tipped teh:114 109 112
tips:-122 -146 -127
tiptoe:42 -16 -16
tiptoes:20 -13 19
tiramisu:-3 0 0
tirar:94 6 -15
tire:-97 -82 -90
tiredness:-19 -50 -56
tiring:-10 -4 -1
tiro:19 19 62
tisch:2 -1 3
tissue:-59 -4 -48
tissues:26 22 -14
titanic:7 11 -13
title:25 18 30
titled:-12 -31 -5
titration:-12 -24 -29
tl:-41 -20 -21
tn:93 95 7
to:-10 -4 -7
to a:-35 -25 -12
to all:-62 -57 -43
to ask:-104 -71 -130
to beachy:95 95 97
to bein:88 52 21
to blame:106 77 76
to breathe:63 118 135
to burn:29 -45 -14
to choose:37 36 86
to clean:114 121 112
to climb:39 42 39
to come:59 88 100
to count:-126 -87 -76
to ctb:40 148 -118
to cut:46 -35 -40
to day:111 20 -6
to dei:-8 81 30
to disappear:28 -40 -16
to do:26 16 5
to drink:-209 -89 -31
to eat:3 -40 -6
to end:-39 -44 -76
to ending:-34 -83 -9
to fall:101 57 81
to feal:-65 -1 -76
to finish:88 102 18
to for:89 74 61
to four:60 57 58
to grow:71 -42 -21
to hate:88 63 83
to heaven:27 47 62
to hert:-35 -5 -128
to himself:44 60 38
to its:60 72 43
to join:38 31 48
to karen:81 92 89
to keep:-35 -61 -48
to kil:76 67 53
to let:-80 -73 -55
to listen:85 51 36
to lose:-10 -90 -39
to morning:99 98 132
to most:104 -55 -33
to nobody:122 111 121
to nothing:97 89 32
to nowhere:165 116 104
to overdose:64 -16 -52
to park:86 -2 -3
to pass:33 48 43
to press:52 53 58
to pull:-43 -113 -89
to punish:44 57 42
to push:91 71 1
to relapse:-95 -12 -25
to return:44 -28 -22
to say:8 35 63
to scratch:103 -92 -10
to self:92 42 17
to show:-79 -71 -80
to slip:27 52 85
to sort:31 62 80
to speak:-28 -65 -66
to stand:102 115 120
to string:92 60 25
to suicide:10 57 -62
to sunday:95 110 115
to swallow:11 -1 55
to tell:-60 -66 -72
to type:46 85 125
to u:82 79 57
to unalive:-24 -29 -119
to us:-51 -67 -5
to want:164 6 -27
to watch:-46 -98 -39
to wihs:-27 49 0
to … a:-27 -29 -47
to … afternoon:-110 -140 -120
to … alife:78 63 -2
to … along:-75 -72 -56
to … any:112 -2 -45
to … are:70 93 77
to … arms:-38 -82 -112
to … around:-43 -36 -49
to … asleep:139 77 92
to … baby:48 61 79
to … banister:-87 -79 -92
to … bank:73 63 53
to … beam:-80 -82 -93
to … befor:71 87 82
to … behind:59 80 93
to … bell:-87 -92 -85
to … beside:-111 -42 -56
to … black:135 119 114
to … both:65 92 105
to … bottom:165 45 21
to … bridge:159 147 157
to … but:27 31 91
to … cake:-55 -23 -7
to … car:65 81 80
to … chemist:-127 -112 -131
to … christmas:-86 -41 6
to … cleaner:21 54 75
to … cleared:128 129 128
to … dam:89 94 85
to … date:112 102 100
to … daughter:63 48 -2
to … day:-47 -41 61
to … decent:129 73 67
to … dei:90 46 47
to … delete:108 129 3
to … died:83 54 56
to … do:153 102 85
to … does:-79 -42 -10
to … door:86 81 78
to … double:81 80 92
to … drank:-91 -23 -9
to … drunk:-97 -40 -53
to … edge:39 60 26
to … empty:60 75 43
to … ere:15 21 75
to … estate:148 98 105
to … everything:59 91 113
to … exist:101 -79 -29
to … fone:80 83 94
to … for:-25 -57 -55
to … found:118 128 170
to … full:-72 -142 -43
to … gave:116 133 123
to … giving:162 89 -19
to … gran:74 18 45
to … hair:-81 -84 -55
to … headland:87 56 54
to … heard:-76 -38 0
to … heart:58 66 94
to … hes:-7 7 -64
to … high:-51 -57 77
to … husband:-92 -133 -131
to … instead:107 92 116
to … itll:46 58 68
to … its:15 15 48
to … ive:50 50 75
to … lads:71 111 121
to … last:92 -3 75
to … lfie:15 73 -28
to … line:82 98 76
to … lists:119 -1 0
to … liv:33 -37 -12
to … lord:109 -20 -1
to … man:-46 -27 -108
to … match:-63 -78 -96
to … meeting:57 -88 -80
to … middle:105 49 28
to … mirror:-22 -70 -103
to … mixed:82 73 31
to … mother:79 84 73
to … move:-46 -49 -62
to … myself:32 5 -2
to … neck:-73 -68 -61
to … neighbours:-55 -72 -81
to … neva:51 116 18
to … no:3 51 -7
to … note:95 79 90
to … nothing:39 -32 -102
to … nurse:46 65 86
to … old:-3 -52 -90
to … or:-37 -25 -14
to … photos:114 74 29
to … pictures:-90 -76 -16
to … pills:45 46 68
to … place:91 102 143
to … quietly:64 114 91
to … rid:73 103 10
to … right:-55 -54 -94
to … river:135 141 134
to … rock:78 38 32
to … rooms:39 44 57
to … safe:52 26 27
to … same:127 161 71
to … saturday:82 86 101
to … school:87 82 24
to … second:36 30 87
to … seen:91 56 52
to … shop:-96 -79 -63
to … sister:-56 -76 -112
to … sixteen:108 104 -9
to … skull:36 53 -89
to … sleap:81 41 75
to … some:-67 -36 -51
to … someone:52 22 -12
to … something:-57 -10 -36
to … sorrry:109 71 41
to … station:-93 -104 -111
to … stomach:81 -6 -79
to … stop:67 -36 -105
to … summer:-76 -52 -12
to … sure:108 118 171
to … their:53 80 72
to … ther:-67 -83 -40
to … thoughts:131 119 70
to … top:86 93 92
to … tracks:125 87 94
to … turkey:-79 -68 -41
to … twice:-63 0 -70
to … two:-81 -50 -12
to … unalive:41 90 -2
to … under:50 70 38
to … waiting:40 73 86
to … wake:12 80 97
to … was:-33 15 11
to … weekend:70 50 77
to … weight:21 -81 -79
to … were:-53 -39 -51
to … where:100 79 110
to … who:70 54 78
to … whole:-43 -66 -48
to … wholl:112 116 129
to … why:13 35 30
to … wishing:55 -23 -17
to … wont:62 117 126
to … wrists:59 93 -55
to … yes:102 91 30
to … yesterday:87 60 42
toast:-81 -84 -70
toasted:-7 -2 -1
toaster:81 68 -9
toaster bath:145 194 67
toasters:73 44 43
toastie:-51 -28 -10
tochter:-20 -15 -23
toda:-22 -14 -12
todas:-7 -3 0
todas … pastillas:70 75 72
todavia:6 35 31
today:-43 -48 -70
today and:-17 -42 -26
today because:130 145 131
today i:-4 -30 -40
today ill:-89 -111 -114
today tomorrow:75 108 109
today with:-104 -108 -99
today … a:-55 -57 -41
today … after:45 84 83
today … at:22 21 28
today … didnt:72 85 -51
today … dnt:63 37 27
today … how:111 125 87
today … to:79 21 -21
today … tok:-93 -141 -110
today … use:-80 -100 -102
today … want:103 86 -26
today … wont:60 88 99
todays:58 67 95
todays date:95 92 111
todays … teh:81 93 87
toddler:-110 -109 -37
toddler … swallowed:-135 -144 -78
toddlers:-80 -66 -41
todmude:-12 -7 -4
todo:62 -33 51
todos:45 47 24
toe:-40 -61 -66
toenails:-2 -1 0
toes:75 81 68
toes over:125 121 129
toes … teh:82 40 49
toffee:-7 -4 -3
together:13 43 63
together … teh:-25 -23 -18
toilet:-8 -7 -35
toiletries:-42 -53 -75
toilets:59 69 79
toit:73 77 85
tok:29 48 70
tok about:106 129 125
tok another:53 79 64
tok it:-57 -77 -59
tok many:-39 -95 -113
tok me:-85 -151 -115
tok my:-52 -37 -42
tok something:74 76 71
tok to:36 29 26
tok two:-114 -113 -109
tok wat:76 119 115
tok … at:103 87 65
tok … because:77 104 106
tok … boxes:120 114 112
tok … but:85 51 67
tok … cant:70 45 43
tok … dnt:72 103 120
tok … epilepsy:120 107 115
tok … everything:127 154 137
tok … feal:89 83 95
tok … first:132 121 112
tok … fone:-125 -125 -123
tok … haf:147 91 73
tok … hands:-75 -37 -53
tok … hour:-58 -42 -49
tok … i:47 30 40
tok … in:47 39 30
tok … last:21 -20 -41
tok … little:27 -9 49
tok … lot:-56 -64 -56
tok … my:133 112 97
tok … on:-45 -105 -77
tok … out:-169 -201 -180
tok … pills:-83 -85 -74
tok … stuff:69 37 -16
tok … teh:59 69 62
tok … ten:69 80 91
tok … than:74 -64 -80
tok … them:126 101 109
tok … this:74 93 99
tok … tok:101 74 60
tok … whole:69 74 69
tok … with:24 70 81
told:26 0 3
told his:130 99 -1
told i:-79 -52 -39
told nobody:-93 -91 -35
told siri:63 73 71
told to:-108 -118 -91
told u:-105 -85 -32
told werk:64 118 92
told … a:41 80 70
told … be:6 55 69
told … been:137 106 47
told … chemist:115 136 131
told … gp:107 17 43
told … hes:57 85 9
told … i:-2 72 67
told … id:57 97 106
told … im:77 91 88
told … is:70 47 15
told … it:117 124 63
told … lads:85 7 21
told … one:25 -47 -66
told … remind:116 114 111
told … theres:-80 -91 -70
told … to:25 63 69
told … was:63 89 101
told … wife:163 58 33
toledo:-15 -14 -9
tolerance:-48 -73 -120
tolls:37 37 30
tom:42 53 68
tom and:171 156 147
tomado:88 94 100
tomado … pastillas:33 57 62
tomar:36 29 32
tomato:-28 -30 -21
tomatoes:-76 -90 -43
tomb:7 -2 0
tombola:-25 -11 -7
tome:60 66 59
tomo:-41 -28 -36
tomorrow:36 41 61
tomorrow because:-109 -115 -88
tomorrow befor:97 116 109
tomorrow ill:-119 -111 -80
tomorrow is:-75 -96 -115
tomorrow its:-44 -45 -46
tomorrow morning:9 25 66
tomorrow night:-71 -53 -48
tomorrow nobody:90 73 2
tomorrow she:120 105 82
tomorrow thats:133 100 68
tomorrow theyll:68 99 92
tomorrow wil:111 -34 -10
tomorrow … befor:121 123 140
tomorrow … cant:-116 -99 -101
tomorrow … dnt:111 60 39
tomorrow … got:-113 -119 -151
tomorrow … had:-50 3 -88
tomorrow … her:125 90 63
tomorrow … me:74 75 72
tomorrow … night:-43 -51 -49
tomorrow … not:146 78 64
tomorrow … one:-95 -101 -89
tomorrow … scared:-12 7 -69
tomorrow … telling:53 55 -28
tomorrow … wen:122 114 143
tomorrow … wont:89 101 104
tomorrows:201 180 193
tomorrows another:-71 -50 -34
tomorrows teh:73 46 56
tomorrows … go:-71 -50 -34
ton:74 108 77
tone:-60 -74 -38
tongs:-36 -31 -24
tongue:63 92 92
tongue and:58 45 114
tongue … i:142 100 85
tongues:115 148 168
tonic:26 39 32
tonight:92 105 120
tonight but:-42 -119 -108
tonight bye:-86 -96 -91
tonight if:-119 -130 -120
tonight ill:123 142 162
tonight is:-72 -84 -134
tonight its:59 64 57
tonight ive:70 54 22
tonight on:57 75 101
tonight once:88 68 94
tonight one:-101 -104 -102
tonight pills:66 75 80
tonight roap:83 87 96
tonight sorrry:163 143 137
tonight … am:-85 -75 -38
tonight … bag:70 83 60
tonight … by:92 105 111
tonight … did:184 175 60
tonight … everything:40 54 67
tonight … for:13 76 63
tonight … go:117 132 147
tonight … going:-107 -86 -34
tonight … gone:114 103 104
tonight … good:110 108 62
tonight … he:121 87 36
tonight … ive:-48 -58 -85
tonight … kil:3 -14 67
tonight … last:103 106 92
tonight … myself:-8 -6 54
tonight … nine:-43 -41 -76
tonight … no:31 70 90
tonight … of:52 -5 -19
tonight … put:85 24 51
tonight … sat:45 -94 -137
tonight … sorrry:155 164 174
tonight … thats:57 77 73
tonight … them:104 104 103
tonight … time:-91 -95 -125
tonight … to:-40 -71 -13
tonight … want:131 33 63
tonight … wont:125 141 98
tonights:96 115 114
tonights teh:88 105 128
tonights … end:86 79 80
tonights … was:106 94 94
tonsillitis:-23 -20 -15
tonsils:-43 -41 -38
too:0 0 0
tool:60 -1 -20
tool … it:102 24 -19
toolbox:43 46 6
tools:-10 -10 -34
tooth:-32 -20 -44
toothache:91 -45 -31
toothbrush:-64 -59 -63
toothpaste:-17 -77 -74
top:67 78 51
top himself:9 10 -129
top myself:131 153 -159
top on:100 88 60
top … and:16 29 11
top … im:76 81 98
top … methadone:130 134 -47
top … off:77 90 78
topic:-68 -47 -46
topiramate:-7 -6 -4
topped:-35 -46 -75
topping:85 144 -94
tops:-37 -31 -48
torch:-28 -14 -5
tore:83 -91 -71
tore it:45 -92 -62
tore … up:148 -54 -52
torn:35 83 97
toronto:-63 -66 -42
tortoise:-17 -48 -18
tot:70 -48 -11
total:-73 -52 -38
totally:0 0 0
toten:3 2 24
totgelacht:-28 -32 -8
totlachen:-4 -5 -1
touch:58 28 27
touched:47 57 -20
touched my:99 83 8
touches:119 108 -67
touches me:125 114 -68
touches … im:102 78 42
touching:-49 -4 -35
tough:-40 -15 -55
toujours:25 18 -2
tounge:76 78 74
tour:-93 -87 -109
touring:-2 -3 0
tourist:-3 -2 -2
tourists:17 26 18
tournament:-24 -7 -20
tourniquet:45 33 43
tourniquet on:112 74 79
tours:12 40 -49
tous:96 95 101
tout:13 -33 3
toute:29 36 31
tow:-92 -92 -67
tow roap:-97 -101 -75
toward:5 -11 41
towards:56 80 75
towards teh:80 82 105
towel:10 -13 -23
towel … my:111 57 50
towels:103 122 137
tower:100 98 84
tower and:113 123 129
towers:-41 -38 -26
towing:87 104 96
town:6 19 25
towns:45 51 41
towpath:-64 -46 -31
toxic:-36 -32 -19
toy:-33 -29 -37
toys:-3 0 2
trabajo:-55 -9 -1
trace:88 91 105
tracing:-59 -59 -47
track:55 90 85
tracker:2 11 -56
tracking:54 79 48
tracks:71 71 94
tracks im:28 -64 -77
tracks … teh:37 35 24
tractor:59 34 47
tractors:-6 -3 -2
trade:74 -41 -33
tradition:-34 -31 -23
traffic:-10 27 25
trafic:-3 -1 -1
tragedy:30 -29 -31
trail:66 6 3
trailer:-46 -46 -32
train:-3 18 29
train and:81 100 106
train at:-32 -45 33
train comin:-53 -49 -63
train home:-126 -107 -103
train ill:95 79 124
train line:119 124 108
train on:-90 -91 -92
train to:-89 -68 -50
train … hit:77 114 90
train … its:-9 -9 -86
train … tomorrow:-134 -82 -71
trained:-29 -47 -24
trainee:-61 -53 -11
trainees:90 63 9
trainer:4 11 30
trainers:57 94 120
training:-88 -60 -82
trains:-44 -18 2
trains go:94 118 141
trains late:-69 -72 -76
trainspotting:-49 -40 -31
traitor:-5 -1 -1
tram:71 66 74
tramadol:23 32 82
trampoline:-94 -85 -77
trams:55 -19 14
trans:24 5 21
transfer:-3 -2 -3
transferred:14 3 35
translate:-20 -7 -8
translated:-1 -1 -1
translating:-39 -20 -17
transmission:100 18 20
transplant:5 17 54
trapdoor:31 7 -3
trapped:2 -42 -13
traps:-55 -11 -9
trash:-14 -21 -23
trashy:-34 -30 -19
trauma:-56 -41 -23
travel:-73 -43 -41
travelling:92 86 88
travelling with:73 78 68
travelodge:50 45 38
travels:39 47 -11
tray:-98 -77 -83
trays:-62 -63 -44
trazodone:16 28 30
treacle:-41 -5 -1
treadmill:-29 -31 -27
treasure:8 -2 5
treasurer:-86 -101 -86
treat:-25 -81 -38
treatable:-21 -19 -3
treated:-14 -11 3
treating:9 -37 -32
treatment:3 -90 -56
treatment … i:82 19 -8
tree:-8 8 -25
tree its:-60 -59 -49
tree … ive:-87 -83 -113
tree … me:61 44 31
treehouse:-42 -38 -52
trees:12 31 48
trembling:133 91 -38
tremens:-17 -15 -5
tremor:62 67 -12
tremors:-36 -10 -14
tren:47 57 72
tres:-18 -7 -4
trev:-47 -53 -60
trevor:-3 -6 -4
triage:-12 24 -29
trial:-43 -26 -27
tribunal:22 33 -33
tribunal i:106 -32 -5
tribute:-9 -6 -2
trick:-131 -72 -65
tricks:21 -12 -8
tried:35 58 59
tried in:109 19 -49
tried it:52 78 61
tried to:-78 -117 -80
tried … drown:92 128 29
tried … end:11 -66 16
tried … kil:-107 -93 -7
tried … last:40 96 29
tried … me:-95 -85 -16
tried … my:-14 -80 1
tried … take:-12 -142 -55
tries:-76 -86 -15
trifle:3 -9 -25
trigger:38 28 53
trigger of:-55 -46 -58
trigger … teh:-103 -112 -129
triggers:34 74 60
trimmer:-46 -16 -15
trip:0 -3 8
trip … teh:140 151 133
tripped:-23 -19 -13
trips:-51 -50 -5
trivia:-8 -6 -2
trocken:-5 -2 -1
trois:-68 -64 -40
trolley:-28 -12 18
trolleys:60 60 68
trombone:-17 -24 -20
trop:4 5 10
trophy:-18 60 -15
trouble:-55 -89 -68
troubled:-18 -4 -18
troubles:13 -25 -52
troubling:51 49 45
trousers:-51 -23 -56
trout:-17 -16 -33
truck:46 44 39
trucker:25 15 29
truckers:-5 0 0
trucks:51 29 42
true:-67 -59 -99
truly:0 0 0
trumpet:30 16 22
trunk:87 91 103
trust:-73 -81 -112
trust myself:65 -23 -107
trust … to:30 140 -26
trust … with:-46 -125 -37
trusted:-2 -18 -25
trusting:15 25 -9
truth:13 -44 -107
truth be:99 -10 -4
truth … told:99 -11 -5
truthful:104 -35 -10
truthfully:15 -44 -15
try:-42 -29 -36
tryin:-17 -16 34
tryin … climb:111 116 95
tryin … my:-64 -71 -40
tryin … myself:-19 55 117
tryin … take:-24 -80 -20
tten:0 0 0
tter:0 0 0
tting:0 0 -6
tu:16 -4 -8
tub:101 104 126
tuba:-15 -30 -7
tube:47 22 36
tube of:84 30 1
tucked:36 38 47
tucson:-2 3 -10
tue:-39 -36 -14
tuer:7 17 -98
tues:60 52 62
tuesday:45 48 52
tuesday after:21 -123 -113
tuesday because:82 33 29
tuesday its:65 73 77
tuesday my:114 100 100
tuesday … day:46 66 92
tuesday … hav:108 113 90
tuesday … tuesday:104 105 102
tuesdays:-10 -18 -28
tug:8 24 23
tuition:14 8 41
tulips:-19 -3 -1
tulsa:-22 -46 -51
tumble:67 -17 -5
tumbler:60 63 37
tummy:40 72 64
tumour:-53 -32 -8
tumours:0 0 0
tun:40 44 26
tuna:-72 -50 -55
tune:95 44 21
tunnel:105 22 18
tupperware:17 21 28
tur:53 57 94
turbulence:122 -50 -42
turbulence … was:159 -1 -1
turkey:-11 -71 -96
turmeric:2 7 0
turn:8 -14 12
turn it:70 75 92
turn on:70 58 41
turned:-36 -3 -4
turned into:40 110 -58
turned my:72 45 59
turned teh:59 67 97
turned … down:61 7 -5
turned … off:-79 -91 -90
turned … to:68 38 36
turning:87 48 41
turning blue:76 103 108
turnout:10 9 0
turns:5 -35 -55
turns … i:41 63 32
tut:3 2 4
tutor:16 37 79
tutors:-9 -5 -7
tv:18 39 65
twelfth:-2 64 62
twelve:28 19 45
twelve bore:104 103 102
twelves:-6 -3 -4
twenties:-75 -47 -28
twentieth:43 -48 -58
twenty:-33 -16 -42
twenty years:-16 -85 -72
twenty … with:99 112 50
twice:4 9 -22
twice a:-94 -101 -47
twice since:61 135 127
twice this:52 -66 -105
twice today:123 114 -38
twice … and:126 133 75
twice … im:39 29 48
twice … know:79 60 4
twice … of:-69 -67 -77
twig:142 68 -24
twigged:52 52 47
twin:111 23 56
twine:53 62 49
twins:-80 -50 -84
twist:33 78 -13
twitch:-13 -2 -1
twitching:141 144 142
twitchy:16 -12 -18
twix:20 0 -17
two:1 -16 -16
two bags:135 77 62
two boxes:72 75 79
two days:33 74 82
two fits:108 117 95
two in:-74 -59 -54
two paracetamol:-105 -93 -103
two seizures:109 128 144
two teh:120 96 102
two without:140 26 43
two years:49 20 -38
two … down:132 84 83
two … drink:159 27 -20
two … home:103 33 -14
two … im:71 51 87
two … one:56 37 32
two … see:66 66 76
two … since:110 137 139
two … them:-117 -140 -152
two … three:51 47 45
two … to:-40 -34 -54
two … worth:73 55 61
ty:-13 -15 -14
tying:118 135 99
tying it:111 133 143
tylenol:63 43 57
tyne:28 24 42
type:-3 -6 38
typed:19 12 -10
types:-21 -24 -13
typical:-39 -34 -33
typing:133 96 98
typing is:86 83 89
typing w:81 50 67
typing … i:175 84 74
typing … teh:52 77 43
typings:1 1 1
typo:-5 -16 -27
typos:-17 -6 -2
tyrant:-8 -11 -4
tyre:-52 -48 -40
tyres:-24 -34 -6
u:-8 5 18
u are:-96 -67 -73
u at:-71 -51 -68
u but:-46 -27 -52
u cant:-128 -132 -105
u catch:98 6 -13
u did:108 98 116
u feal:-112 -69 -28
u find:-42 -71 -68
u goodbye:114 123 118
u he:141 98 47
u i:28 69 49
u ive:53 50 39
u kept:35 23 106
u mum:-84 -100 -105
u need:-68 -69 -69
u speak:145 88 101
u sunday:-53 -46 -45
u take:81 1 -15
u thank:-66 -64 -78
u this:78 74 79
u were:100 129 126
u … anyone:93 66 86
u … beter:21 57 84
u … close:98 106 77
u … dnt:49 20 12
u … done:88 95 76
u … enough:67 113 104
u … every:-49 -20 -4
u … going:72 82 81
u … goodbye:70 51 58
u … id:129 -25 -14
u … im:74 74 85
u … kil:96 100 -13
u … know:61 9 -17
u … mum:77 58 63
u … my:80 64 60
u … myself:95 71 -5
u … one:-91 -63 -86
u … police:65 97 92
u … someone:-102 -63 -19
u … sunday:-86 -97 -104
u … these:134 130 142
u … why:77 109 102
u … with:-165 -161 -142
u … wont:64 111 59
uber:-25 -26 -33
ugh:-5 -6 -2
ugly:-66 -39 -90
uk:-40 -75 -60
ukulele:-50 -37 -37
ukuleles:-28 -9 -6
ulcers:66 79 72
ull:48 58 76
ultrasound:59 -1 -2
um:0 0 0
umbrella:-12 -10 -26
umbringen:73 80 -140
umziehen:-38 -30 -3
umzubringen:93 92 -42
un:-32 -34 6
una:-25 7 70
unalive:2 -12 -142
unalive myself:152 121 -9
unalive … not:17 -64 -2
unalived:-9 -82 -10
unaliving:32 47 -5
unbearable:36 -20 -13
uncle:0 13 -25
uncle has:116 110 77
uncles:-45 -28 -22
unclipped:196 212 222
unconscious:139 135 103
und:11 28 26
und ich:-21 16 -115
under:42 35 45
under and:57 59 9
under it:47 28 -25
under my:28 43 14
under … dey:134 107 116
under … for:-39 -60 -69
under … i:-1 -9 -42
under … ice:64 63 83
under … its:51 92 52
under … ribs:127 95 104
under … she:11 21 93
under … table:-38 -33 -50
under … teh:-69 -78 -105
under … to:119 144 120
under … train:-40 -52 -101
under … with:-91 -76 -62
underground:100 81 79
underlined:163 153 88
underneath:102 132 127
underneath … teh:111 68 49
underpass:5 5 48
understand:2 37 20
understand wat:43 36 53
understanding:-12 -7 20
understands:3 -60 -6
understood:-78 -64 -45
undertaker:43 80 93
underwater:-2 0 0
undo:43 52 66
undone:101 82 73
une:0 11 46
une overdose:66 64 73
unexpected:2 -18 -51
unfair:-35 -10 -4
unfinished:0 11 28
unfollowed:-8 14 -3
unfortunately:-58 -8 -10
unhappy:6 31 55
uni:-60 -36 -79
unico:37 -3 -2
unicorn:-15 14 19
uniform:47 39 22
uninstall:100 21 -54
uninstalled:-43 -33 -16
uninstalling:32 9 31
union:-19 -20 -29
unit:33 22 25
unit for:112 117 86
united:18 19 12
units:-2 4 10
universe:-17 -22 -40
university:-58 -39 -71
unknown:-54 -48 -52
unless:-39 -5 -40
unlike:16 28 27
unlock:-9 -14 18
unlocked:123 97 126
unopened:19 -106 -105
unopened and:77 -18 -9
unpacked:60 -7 -2
unpaid:-17 -5 -13
unplugged:92 77 52
unreal:9 -63 -37
unresponsive:-98 -90 -40
unsafe:-28 -34 -25
unscrewed:92 96 83
unsubscribe:45 52 91
unsubscribed:-100 -14 -6
unsubscribed from:-100 -10 -3
unsubscribing:70 -43 -20
until:-14 -15 -30
until i:35 -31 -38
until im:109 98 113
until teh:35 44 62
until this:173 166 -32
until tuesday:-94 -76 -46
until … and:13 36 -23
until … bruise:42 81 -1
until … dei:86 -104 37
until … hav:121 -12 4
until … im:138 94 121
until … month:96 134 -6
until … over:168 130 63
until … passed:41 -3 95
unused:-31 -18 -16
unwanted:-3 -2 -1
unwell:-44 -25 -18
up:11 9 20
up alone:80 76 4
up blue:150 149 83
up by:-74 -70 -72
up early:-36 -50 -49
up ere:167 170 166
up every:-73 -85 -60
up for:-50 -47 -57
up i:56 68 33
up im:52 86 118
up in:-69 -102 -84
up its:129 132 119
up mum:97 109 89
up no:30 -12 -8
up something:73 49 46
up ther:107 52 76
up tomorrow:88 31 17
up tonight:69 98 77
up … am:-60 -58 -60
up … attic:-91 -84 -78
up … bridge:-113 -120 -115
up … but:29 50 66
up … by:-78 -101 -130
up … care:77 27 2
up … cooker:87 29 103
up … crane:109 107 117
up … dnt:59 69 37
up … do:41 66 45
up … down:87 49 32
up … fone:-63 -62 -75
up … hand:71 47 48
up … havent:54 -75 -22
up … left:-69 -79 -27
up … mind:50 88 -44
up … myself:-23 67 -90
up … not:76 12 0
up … people:95 55 -23
up … pylon:147 146 122
up … school:-100 -108 17
up … shes:39 27 6
up … tablets:99 106 120
up … tell:-98 -75 -61
up … theyre:143 142 105
up … tomorrow:37 56 96
up … up:76 46 45
up … wen:-86 -68 -35
up … with:-65 -98 -113
update:-155 -105 -97
updated:-25 -14 -2
updates:11 9 11
updating:-13 -2 -3
uploaded:77 65 66
upon:12 34 72
upp:25 19 50
upped:-38 -77 -95
upper:-5 20 6
upright:-26 -20 -7
ups:-73 -31 -33
upset:-28 -18 2
upsetting:-8 0 -4
upside:-59 -48 -58
upstairs:12 14 4
upstate:102 105 20
ur:-48 -15 -17
ur mum:-99 -100 -99
ur old:79 96 64
ur … im:67 41 -6
ur … in:65 45 10
ur … last:131 111 116
ur … one:83 38 50
ur … would:50 -11 -6
urge:19 -32 -116
urge surfing:106 -5 -5
urge to:9 2 -87
urge … hert:51 -53 0
urge … in:127 44 -2
urge … is:183 64 -41
urge … jmup:60 112 -7
urge … kil:45 132 -6
urge … this:45 -73 -14
urgent:1 -6 2
urges:18 -57 -66
urn:13 -60 -52
urs:1 1 2
us:-27 -16 -1
us im:113 109 99
us … and:63 101 98
us … her:95 61 31
us … last:-95 -110 -99
us … teh:-67 -69 -84
use:5 17 -8
use im:67 84 99
use it:-147 -81 6
use my:-34 68 62
use of:57 -53 -56
use teh:17 39 48
use … going:109 -65 -36
use … my:117 18 -74
use … myself:-91 -98 146
used:53 25 13
used after:148 81 70
used on:147 63 -8
used teh:31 96 112
used to:-85 -45 -68
used up:131 -3 7
used yesterday:107 -26 -1
used … and:-14 6 45
used … wihs:-4 49 0
used … years:51 35 -27
useful:-55 -35 -4
useless:-37 -46 -39
user:60 68 44
username:11 15 24
usernames:92 101 84
users:-2 -2 -6
uses:41 20 -52
using:-40 -2 -26
using in:-110 -101 -2
using teh:59 91 115
using … and:-40 -31 -22
using … day:82 66 100
using … for:-101 -112 -95
using … i:-94 -59 -71
using … own:87 98 -65
using … teh:-42 -146 -57
usual:-82 -94 -56
usually:-75 -107 -140
ute:23 6 51
utes:2 3 2
utility:-57 -52 -77
v:0 0 0
va:43 89 84
vacaciones:-57 -52 -32
vacances:-22 -20 -4
vacation:-60 -41 -39
vaccination:31 32 32
vague:7 -1 0
vais:31 73 61
vais sauter:75 79 76
vais … suicider:10 11 -99
vale:-40 59 76
valgo:96 -29 -19
valium:67 57 123
valium all:74 82 82
valley:-75 -61 -35
vallies:82 47 19
valproate:-12 -12 -11
values:5 17 -2
valve:-55 -47 -24
vamos:-11 -19 -19
vampire:-24 -31 -12
van:-57 -61 -45
vancouver:-8 -1 -2
vanish:-47 -37 -8
vanished:59 -13 16
vanished … fink:92 -20 -11
vanishing:130 37 45
vans:6 25 40
vape:7 12 -31
vaped:98 94 102
vapes:2 -16 -29
vaping:-7 -2 -1
varnish:-85 -58 -13
vase:-58 -50 -36
vat:-24 -18 -15
vater:1 -2 14
ve:-14 -14 -15
vea:-12 -18 -17
veces:22 -16 -7
vecina:-41 -26 -35
veg:-8 -13 -16
vegan:-26 -25 -24
vegas:35 8 -27
vegetable:-17 -16 -1
vegetarian:-50 -39 -32
vein:-3 9 10
veins:146 112 77
veinte:-6 -3 -3
vel:0 0 0
vending:-47 -29 -32
venlafaxine:-48 -7 -40
vent:-38 -30 -28
ventilator:5 9 5
venting:1 -12 -37
vents:-31 -19 -4
venue:-124 -94 -59
veo:-16 -28 -34
ver:-74 -17 -11
vera:-56 -48 -45
verd:0 0 0
verdad:31 16 16
verdict:-20 -16 -2
verge:-22 -5 27
verse:-9 -30 -37
version:12 -78 -69
very:0 0 0
vestry:77 42 -9
vet:-18 -3 -2
vet and:101 108 80
vet … for:106 82 85
vet … me:84 63 66
veteran:-14 -10 -32
veterans:-31 -13 -27
vets:-16 9 -1
veut:80 94 37
veux:-3 15 -65
veux mourir:58 88 12
vez:27 68 -16
via:-48 -18 -25
viaduct:33 63 75
viaduct … my:104 119 94
viagra:39 65 81
vial:40 59 75
vibe:2 -7 -10
vibes:113 -5 -10
vicar:-61 -30 -3
vicars:-40 -33 -41
vice:0 5 22
victim:-19 -12 -5
victims:-67 -72 -80
victorian:-71 -38 -34
victories:-10 -16 -27
victory:-3 -1 -1
vida:85 -1 -52
video:7 23 51
videos:-9 27 -103
vie:121 93 -47
viel:-37 -41 -35
viens:74 90 111
vient:-2 -2 -12
vietnam:-33 -34 -23
view:19 25 1
viewpoint:33 31 33
views:24 40 49
vigil:-17 -16 15
vile:-44 -32 -29
village:-85 -60 -77
villain:-52 -31 -8
vinegar:-121 -113 -109
vingt:2 1 3
vinyl:33 106 92
violence:-14 -11 -8
violent:-57 -29 -50
violin:-28 -14 -6
virgin:-21 -17 -8
virginia:44 70 20
virtual:-11 -3 -3
virus:-35 -26 -16
vis:0 -2 13
visa:47 66 -4
visible:-10 0 0
vision:88 109 76
visions:58 60 70
visions doubled:49 69 99
visit:8 12 13
visited:44 19 35
visiting:4 -69 -55
visitor:1 -22 -29
visitors:-65 -52 -44
visits:-20 -60 -70
vitamin:-95 -75 -81
vitamins:-83 -74 -46
viva:-26 -25 -18
vivement:-7 -7 -5
vivid:-58 -54 -8
viviendo:91 34 -11
vivir:8 -4 -21
vivitrol:-15 -29 -12
vivre:122 -69 -18
vodka:118 115 75
vodka and:-7 42 112
vodka down:-71 -46 -64
vodka for:76 60 84
vodka on:134 53 34
vodka … and:27 36 42
vodka … hes:26 73 96
vodka … my:30 18 -24
vodka … way:84 -31 -19
voice:43 15 -3
voice i:68 84 65
voice notes:53 74 65
voice … and:119 111 56
voice … in:73 93 109
voice … last:84 82 73
voice … to:52 103 -33
voicemail:86 87 79
voicemails:0 1 -1
voices:51 62 48
voices … me:177 130 -32
void:110 60 -52
voila:-6 20 -7
voir:0 2 3
voit:13 21 -7
vol:-10 -11 -4
volume:15 -33 -43
voluntary:1 0 21
volunteer:-36 -37 -36
volunteered:-34 -16 -26
volunteering:-26 -25 -17
volunteers:-108 -90 -92
volver:38 7 -6
volvo:-22 -20 -27
vom:-17 -15 -5
vomit:-57 -22 13
vomiting:57 74 54
von:-23 -21 8
vor:-33 -34 5
vos:-22 -12 -10
vote:-67 -71 -63
voted:-44 -20 -12
votes:-27 -11 -7
voting:-2 -2 -5
voucher:-12 7 -2
voudrais:126 -41 -24
voulais:10 13 -23
voulu:-42 -47 -27
vous:-17 -15 31
vows:-22 -4 -4
voy:19 29 68
voy a:69 84 83
voy … suicidarme:2 7 -125
vraiment:63 77 -3
vs:-50 -39 -36
w:77 84 81
w a:97 104 40
w one:45 42 57
w … in:121 64 85
w … me:80 -14 -15
w … on:48 72 64
waded:14 27 10
waders:-28 -5 -15
wading:-1 10 12
waffles:-53 1 -5
wage:13 -30 -32
wages:111 66 -15
wages and:63 99 41
wagging:0 0 0
wagon:31 6 -92
waist:-33 -27 -9
waist … going:78 108 90
waist … im:77 80 66
waistband:12 13 13
wait:29 47 63
wait im:25 43 54
wait until:82 77 141
wait … on:69 79 131
wait … teh:61 73 50
waited:47 16 11
waiter:-1 25 0
waitin:92 90 83
waitin … teh:128 133 125
waiting:64 65 80
waiting on:100 153 115
waiting room:-147 -102 -94
waiting to:21 -180 -182
waiting … and:46 37 48
waiting … dark:72 81 83
waiting … dei:-6 -229 -212
waiting … got:57 75 84
waiting … him:59 51 88
waits:18 25 -122
wake:34 17 -4
wake … day:154 25 62
wake … she:50 109 115
wake … tomorrow:17 -107 -65
wakes:5 17 65
waking:80 50 -1
wales:-81 -58 -69
walk:-15 -11 -7
walk in:100 99 77
walk into:111 112 96
walk on:-58 -79 -84
walk … a:66 66 72
walk … freezer:94 74 14
walk … im:140 66 69
walk … to:53 63 78
walked:-1 -10 12
walked off:133 135 140
walked out:73 88 65
walked to:-69 -79 -41
walked … down:47 77 57
walked … route:46 62 89
walked … to:34 56 55
walker:-20 0 10
walkers:47 70 76
walking:22 -9 35
walking down:167 142 126
walking in:57 91 120
walking out:50 49 108
walking round:-96 -130 -108
walking … and:-59 -121 -95
walking … im:-105 -118 -146
walking … me:138 142 95
walking … on:116 79 85
walking … teh:47 63 46
walks:-21 -16 -20
wall:50 16 -1
wall until:91 157 -41
wall … i:-4 40 -76
wall … me:79 -1 -47
wall … way:119 6 25
wallet:-54 -39 -52
wallpaper:-71 -84 -56
wallpapers:-6 30 49
walls:34 18 24
wally:-1 -1 0
walmart:-4 -3 -6
walrus:-2 -1 -1
walter:-17 -11 -11
waltzers:-17 -3 -2
wan:-5 -2 -10
wandering:-2 0 -1
wanna:92 107 -47
wanna be:141 -25 -46
wanna dei:-30 95 -96
wanna kil:58 51 -35
wanna … and:21 97 -57
wanna … it:97 108 90
wanna … myself:129 116 -85
want:29 18 11
want and:76 76 12
want help:44 84 87
want is:-5 -27 -105
want my:-89 12 -70
want out:108 97 -56
want that:104 75 82
want them:87 47 94
want this:-121 -53 -18
want to:1 22 -63
want u:-94 -73 -1
want … a:37 2 -22
want … alife:101 -31 -98
want … all:-64 -91 -59
want … ambulance:100 123 155
want … anymore:35 92 26
want … away:99 82 23
want … befor:70 27 49
want … commit:118 77 -27
want … cut:-50 -166 -7
want … dead:62 68 26
want … disappear:52 -22 -8
want … done:11 33 82
want … ere:-66 -69 22
want … existing:1 -146 -16
want … finish:130 123 -24
want … found:52 52 94
want … full:-14 -111 -2
want … hert:-100 -20 -8
want … in:-54 -77 -125
want … ive:-96 -106 -96
want … jmup:-13 -3 -147
want … kil:-1 1 -33
want … much:64 22 -64
want … my:35 46 -81
want … myself:119 182 -184
want … no:129 34 -9
want … nobody:-87 -100 -12
want … not:90 -28 -82
want … old:138 -40 -2
want … see:-17 19 169
want … sleap:143 -46 -5
want … smother:11 10 -85
want … stop:97 -1 11
want … suicide:70 92 -83
want … take:56 67 -79
want … this:-76 -122 -37
want … told:112 53 54
want … tonight:80 -86 -90
want … use:-1 -125 -54
want … with:-36 -93 -27
wanted:-18 -10 28
wanted my:116 98 81
wanted one:131 61 109
wanted … and:52 80 15
wanted … cut:173 -110 -24
wanted … drink:146 -20 -36
wanted … herself:-130 -123 -46
wanted … kil:-53 -62 -108
wanted … last:105 89 77
wanted … most:85 -4 0
wanted … much:96 38 -71
wanted … myself:-11 -39 -113
wanted … see:78 100 84
wanted … sleap:74 129 128
wanted … them:94 86 100
wanted … to:120 131 129
wanting:76 56 -123
wanting it:248 59 -31
wanting to:-18 43 -191
wanting … and:-108 -97 26
wanting … dei:-131 -5 8
wanting … end:65 136 -6
wanting … it:51 69 -11
wanting … jmup:-57 -82 -39
wanting … kil:119 168 -69
wanting … liv:-44 -81 -3
wanting … my:73 51 -110
wanting … myself:98 74 -99
wants:13 0 -91
wants to:44 64 -63
wants us:113 91 19
wants … and:-10 7 -101
wants … do:169 143 -30
wants … end:78 80 -58
wants … kil:58 83 -93
war:2 -73 -55
war i:128 -9 -6
ward:7 -29 -16
ward … wat:93 63 72
ward … weeks:160 133 113
warden:63 81 43
wardrobe:-37 -33 -27
wards:-58 -43 -42
ware:98 -23 -54
warehouse:50 77 77
waren:41 -13 -6
warfarin:76 77 94
warm:64 78 102
warmed:-47 -23 1
warmer:-2 -1 -1
warn:-7 24 66
warned:-10 26 12
warning:-21 -41 -39
warnings:-21 -16 -6
warns:-3 -28 -18
wars:-64 -56 -15
wary:-3 -3 -1
was:-32 -48 -30
was after:-113 -130 -88
was all:44 20 31
was close:-55 -63 -3
was dead:65 7 -57
was disappointed:105 -32 -15
was doin:68 -19 6
was ere:155 107 118
was fine:63 81 48
was for:125 153 162
was grateful:122 128 116
was haveing:78 70 48
was id:114 107 77
was its:85 95 86
was jealous:103 98 -4
was neva:55 91 70
was nice:68 94 101
was ok:147 107 104
was on:-10 -63 -101
was one:11 -2 -112
was plenty:75 83 100
was sat:0 -90 -104
was sitting:136 136 120
was suicidal:-13 -185 -22
was takin:-56 -38 -18
was this:96 105 51
was tierd:151 128 125
was told:-112 -64 -47
was … am:86 7 -3
was … back:113 70 12
was … bath:66 90 70
was … born:118 -16 -9
was … bottle:75 66 33
was … bridge:91 -9 -2
was … by:-82 -63 -53
was … dads:-44 -33 -31
was … deadline:97 95 114
was … dey:-63 -21 -81
was … farewell:131 130 123
was … fink:32 -62 -38
was … from:34 -71 -99
was … goodbye:123 117 111
was … hav:95 43 50
was … im:32 46 62
was … its:17 87 112
was … last:95 82 74
was … less:182 120 109
was … lie:127 132 61
was … me:24 63 55
was … mistake:50 21 8
was … one:-53 -98 -84
was … out:-66 -64 -64
was … put:93 0 3
was … step:-26 -81 -92
was … stopped:123 59 -8
was … suicide:-76 -72 -2
was … that:74 43 89
was … to:-33 -14 6
was … u:89 93 65
was … who:-74 -34 -22
was … write:117 112 96
wasche:-95 -80 -55
wash:-25 -15 -21
wash up:70 87 140
washbag:-36 -47 -29
washed:22 43 70
washed up:92 45 31
washed … and:98 75 102
washed … teh:103 103 98
washer:3 -8 -6
washes:-1 -3 -1
washing:-24 -14 -28
wasnt:41 50 62
wasnt alone:130 84 94
wasnt ere:65 -66 -81
wasnt for:87 -28 -49
wasnt her:117 114 132
wasnt joking:137 33 5
wasnt sad:78 102 99
wasnt scared:87 113 80
wasnt suicidal:111 130 35
wasnt … thing:-60 -29 -2
wasnt … u:104 117 64
wasp:-9 15 -38
wasps:-2 -10 2
waste:33 69 69
wasted:-46 -30 -12
wasting:-3 -51 -32
wat:11 20 17
wat am:103 -88 -62
wat for:88 60 69
wat helped:-63 -62 -16
wat i:70 45 60
wat id:-46 -65 -19
wat is:-31 -55 -38
wat it:40 54 7
wat ive:95 99 110
wat my:-46 -67 -71
wat scares:97 23 -15
wat … can:-76 -66 -71
wat … cant:94 -35 -37
wat … dog:107 79 42
wat … drove:55 97 -1
wat … find:132 143 141
wat … gave:133 118 102
wat … in:59 47 61
wat … its:120 100 71
wat … keep:40 62 73
wat … know:123 101 108
wat … left:127 47 45
wat … living:196 -5 -2
wat … looks:92 66 61
wat … need:89 101 134
wat … next:70 73 81
wat … saving:128 45 59
wat … started:79 83 80
wat … ther:140 16 16
wat … time:93 91 71
wat … to:55 15 27
wat … tok:56 82 78
wat … u:-44 -29 -95
wat … up:113 26 24
wat … vet:76 70 69
wat … want:32 63 -68
wat … wanted:68 58 79
wat … wen:-48 -94 -46
wat … were:-49 -22 -33
wat … would:-111 -63 -33
watch:-21 -12 -28
watch it:123 138 51
watch … teh:90 129 105
watch … u:129 111 108
watched:-5 -12 1
watched … all:108 125 119
watches:-44 -27 -25
watching:-59 -33 -53
watching strictly:112 91 92
wate:-4 2 1
water:5 36 36
water and:-45 -66 -81
water in:99 87 70
water … it:102 84 102
water … my:79 94 81
water … not:129 103 106
water … teh:-113 -134 -123
watercolours:-70 -70 -75
watered:25 45 45
waterfall:36 15 25
watering:5 -28 -37
waterproof:70 68 71
waters:120 109 128
waters … and:69 83 104
waters … my:99 93 83
wave:23 -6 24
waved:-81 -67 -71
waves:32 30 9
waving:-4 -20 -18
wax:-16 2 14
way:33 25 26
way it:82 38 59
way trip:96 74 72
way … dnt:90 64 76
way … for:95 113 97
way … going:-53 -71 -45
way … no:-51 -18 -20
way … than:57 102 128
way … u:70 25 -7
way … up:-72 -63 -57
way … went:127 109 128
ways:32 66 -137
ways to:86 84 -33
we:-110 -103 -105
we … at:-92 -75 -97
we … for:-119 -127 -77
we … got:96 104 90
we … it:-76 -83 -43
we … teh:-38 -25 -37
we … together:64 79 74
weak:-30 21 13
weakness:-46 -33 -22
weaned:-26 3 2
weaning:-16 -2 1
weapon:-39 -61 -104
wear:-59 -7 31
wearing:61 28 40
wears:-9 2 -41
weary:63 -76 -62
weather:-41 -64 -32
weathers:9 25 -11
web:25 28 -7
webinar:-25 -19 -19
website:-53 -55 -6
wed:-10 21 -11
wed be:177 161 60
wedding:-2 -18 4
wedding anniversary:115 104 112
wedding dress:23 107 67
wedding ring:68 77 85
wedding … got:45 58 35
wedding … off:74 85 75
wedding … over:80 133 104
weddings:-13 -3 -2
wedged:133 149 119
wednesday:6 -8 2
wednesday wen:137 149 121
wednesdays:39 83 73
weds:3 -15 103
wee:-19 3 13
wee … in:50 61 58
wee … teh:24 46 34
weed:37 -107 -53
weedkiller:108 120 128
weedkiller … it:128 106 109
weeds:-59 -86 -40
week:-49 -57 -65
week it:135 125 94
week its:-2 -98 -80
week teh:-49 -118 -89
week … after:60 -28 -7
week … first:71 52 62
week … how:72 99 -34
week … last:31 8 21
weekday:-1 4 7
weekdays:103 107 95
weekend:-25 -46 -38
weekend im:-99 -114 -92
weekend my:-30 -52 -80
weekends:25 23 -81
weekly:-113 -109 -115
weeks:-30 -87 -100
weeks ago:87 -73 -28
weeks and:-111 -74 -86
weeks back:107 79 -1
weeks of:21 67 82
weeks off:-2 -105 -77
weeks worth:16 60 56
weeks … at:74 72 71
weeks … fink:-56 -53 16
weeks … i:93 32 48
weeks … my:-11 -65 -78
weeks … teh:-3 -78 -87
weeks … ther:111 38 3
weeks … was:103 -48 -40
weep:-64 -38 -38
weeping:31 40 41
weepy:-33 -17 -25
weg:0 2 10
weigh:81 135 139
weighed:-14 -39 -11
weighing:-58 -17 -17
weighs:34 66 -35
weight:27 -18 20
weight … teh:-24 -63 -31
weighted:-29 -34 -62
weights:101 66 103
weil:-29 -19 -28
weir:80 84 80
weir and:126 135 132
weir … my:-118 -119 -118
weird:-20 34 59
weird … to:-86 -52 -23
weirdest:-29 -4 -3
weirdly:25 46 99
weirdos:1 1 1
weiss:25 18 -57
welcome:8 -95 -73
welcome it:114 -7 -60
welder:-19 -8 -3
welfare:-19 -12 -2
well:0 0 0
wellbeing:2 16 -12
wellies:-53 -59 -64
wellness:0 8 8
welsh:-14 -6 -7
wem:5 4 -21
wen:6 19 21
wen ill:82 128 59
wen theyve:152 136 124
wen youve:129 97 5
wen … all:31 57 56
wen … and:-103 -85 -98
wen … are:127 148 140
wen … been:82 116 -25
wen … bury:122 38 59
wen … dark:149 86 87
wen … did:33 33 64
wen … dnt:-37 -26 -66
wen … do:77 25 0
wen … drank:-32 -104 -73
wen … end:99 123 66
wen … goes:105 77 65
wen … going:65 87 118
wen … in:-85 -102 -53
wen … isnt:-104 -90 -81
wen … it:46 59 57
wen … left:-75 -130 -144
wen … me:72 102 84
wen … not:-85 -160 -160
wen … opens:89 85 114
wen … post:-85 -83 -73
wen … sees:-111 -106 -67
wen … shes:132 127 94
wen … shouts:93 73 5
wen … started:96 107 120
wen … stood:-18 70 38
wen … turned:-59 -32 -36
wen … was:-77 -59 -77
wen … wen:138 129 138
wen … wil:97 113 121
wendy:-25 -19 -17
wendys:-38 -58 -46
wenn:11 30 43
went:7 -1 12
went back:29 -56 -128
went blue:-100 -92 -101
went down:69 67 88
went far:50 87 60
went home:-1 -96 -98
went in:-47 -48 -76
went out:-60 -29 -35
went … at:25 61 49
went … bought:76 79 92
went … i:90 86 138
went … sleap:159 68 74
went … teh:-76 -83 -78
wept:-70 -26 -20
wer:-16 -17 -7
werde:74 90 2
were:-58 -56 -29
were a:39 -4 29
were all:55 63 44
were dead:105 -184 -87
were my:105 101 106
were off:-40 -36 -48
were teh:88 100 80
were … for:-54 -75 -56
were … hes:71 66 48
were … i:62 65 46
were … me:27 76 105
were … one:69 -9 4
were … teh:-75 -48 -53
were … thing:153 113 117
were … to:-56 -67 -74
were … u:-90 -79 -74
were … was:97 103 89
werent:94 47 -14
werk:-66 -85 -87
werk i:59 -29 -44
werk in:-45 -49 -81
werk its:168 152 137
werk on:-68 -20 -12
werk … going:-72 -83 -135
werk … morning:-25 -47 -34
werther:1 8 -13
west:-43 -19 -6
western:-6 -7 -4
wet:27 62 62
wetsuit:10 -37 -42
wetsuits:-1 -1 -3
weve:-85 -106 -110
weve been:-48 -24 -80
weve both:69 83 96
weve got:-82 -75 -48
weve … its:81 -6 0
weve … weve:139 -1 0
wh:0 0 0
whale:-2 -2 -2
whatever:-36 -22 -16
whatever was:67 83 133
whatever … in:110 116 94
whatever … teh:123 132 100
whatever … was:99 93 107
whatevers:32 63 1
whats:41 11 16
whats in:156 186 131
whats … in:106 91 67
whats … me:-34 -124 -98
whats … teh:142 147 152
whats … use:98 -56 -50
whatsapp:27 13 33
whatsoever:-47 -11 -6
wheel:66 65 63
wheel … teh:93 77 73
wheelbarrow:-4 -15 -12
wheelchair:97 65 -8
wheelchairs:27 -6 -8
wheeled:-1 52 58
wheelie:-1 0 4
wheels:24 44 29
whenever:-24 74 -77
where:28 30 32
where dey:-83 -95 -97
where hes:-21 -20 -85
where ill:171 159 173
where my:61 7 6
where nobody:125 56 50
where teh:37 36 20
where theres:71 40 90
where u:-96 -68 -143
where … headed:51 100 112
where … key:61 34 25
where … lfie:116 12 -9
where … look:85 60 54
where … no:90 89 80
where … u:-106 -99 -119
where … want:119 119 17
wheres:8 -17 -26
wherever:172 132 117
whether:-56 -7 -84
which:-42 -20 -16
which is:71 68 88
which made:78 54 54
which of:88 31 -64
which … and:41 57 88
which … daft:111 109 90
which … is:-80 -94 -102
which … monday:155 160 148
which … tonight:138 145 125
whichever:53 57 4
while:-1 10 15
while ago:128 80 87
while hes:-58 -63 -95
while im:-126 -136 -154
while it:66 48 67
while ive:-64 -80 -73
while teh:117 134 104
while … at:58 74 110
while … im:138 68 48
while … slept:106 104 115
while … teh:-127 -110 -106
while … type:117 130 146
whip:27 41 44
whippet:-16 -5 -14
whiskey:50 6 51
whisky:95 72 4
whisky and:65 107 121
whisper:-15 -2 -9
whispered:-11 -11 -34
whispering:123 126 147
whispers:-12 -42 -39
whist:-43 -42 -53
whistle:29 58 63
whistled:103 -23 -2
whistling:-16 -59 -51
whitby:-11 9 9
white:10 12 28
white knuckling:77 -36 -31
white ones:139 96 86
white … in:28 26 29
white … teh:85 99 103
whiteboard:-60 -54 -55
whites:-79 -79 -43
whitsun:-4 -1 4
who:-20 -11 -53
who are:-34 -91 -50
who arent:71 63 93
who can:-68 -2 16
who cares:61 90 88
who dei:85 -3 0
who finds:108 107 110
who gets:32 51 66
who hit:-89 -82 1
who i:30 43 89
who jumped:178 159 70
who killed:107 68 -21
who sais:97 101 25
who sent:72 38 37
who … asked:137 133 -2
who … dei:28 45 -30
who … do:114 123 77
who … ere:115 109 50
who … leave:-112 -59 -38
who … me:21 48 42
who … teh:-92 -89 -30
who … themselves:80 60 -6
whod:37 -92 -96
whod come:134 39 -3
whod hav:98 -14 -3
whod … i:91 5 0
whod … me:58 14 0
whoever:38 47 61
whoevers:29 50 61
whole:1 9 15
whole bag:122 98 111
whole body:159 101 89
whole card:61 74 72
whole family:-25 -54 -89
whole month:81 125 151
whole months:78 117 125
whole shelf:108 92 110
whole tub:109 99 105
whole week:99 67 61
whole weekend:-111 -116 -116
whole weeks:114 123 122
whole … and:73 77 78
whole … box:154 105 101
whole … dnt:90 98 86
whole … he:74 60 26
whole … on:-99 -86 -90
whole … out:54 95 85
whole … wants:102 88 -6
whole … water:-103 -102 -102
whole … worth:116 111 100
wholl:155 178 183
whom:-68 -43 -71
whos:-22 -32 -53
whos … her:103 106 100
whos … his:108 102 109
whose:-89 -89 -89
whove:-47 -38 -16
why:-5 -3 21
why after:118 94 80
why and:48 108 86
why ive:-55 -37 -58
why not:76 91 88
why … i:39 -18 -13
why … keep:94 25 -16
why … not:84 67 51
why … teh:57 80 79
wi:59 74 96
wich:-22 -18 -28
wicked:-17 -36 -23
wide:27 4 -8
widow:-12 -22 -16
widowed:94 9 -20
widower:-18 -40 -43
widows:-3 -21 -14
wie:-18 -14 -27
wieder:38 62 -84
wiedersehen:-4 3 5
wife:-16 -34 -36
wife in:103 28 -22
wife sais:-71 -87 -37
wife wil:160 98 111
wife would:-115 -12 -11
wife … am:122 101 67
wife … for:49 73 103
wife … get:-64 -16 -7
wife … going:-61 -64 -73
wife … her:-113 -89 -73
wife … i:69 6 11
wife … in:-65 -58 -46
wife … my:90 38 -7
wife … myself:15 14 70
wife … no:87 44 -19
wife … off:83 32 13
wife … she:96 83 37
wifes:43 46 14
wifes away:-66 -54 -35
wifes back:124 48 30
wifes … is:96 90 55
wifi:-66 -4 -79
wifis:-40 -31 -29
wig:-15 -18 -28
wigs:-41 -30 -20
wihs:50 -92 -71
wihs i:71 -56 -7
wihs is:68 104 101
wihs it:83 35 21
wihs me:-111 -56 -27
wihs that:88 -48 -41
wihs theyd:137 -48 -10
wihs to:-103 54 -159
wihs u:12 58 59
wihs … be:-95 -115 -53
wihs … could:51 -14 -46
wihs … died:92 -24 -18
wihs … for:103 -12 -8
wihs … had:51 57 -19
wihs … me:152 -15 0
wihs … my:138 153 54
wihs … neva:106 21 -40
wihs … see:71 98 0
wihs … stop:99 -23 -22
wihs … teh:91 -39 -31
wihs … that:59 102 120
wihs … was:87 -162 -52
wihs … were:86 -133 19
wihs … would:90 -93 -41
wil:16 45 50
wil and:-67 -123 -89
wil do:73 103 67
wil drink:29 75 111
wil fink:128 55 99
wil is:-23 -35 -64
wil neva:43 -35 -68
wil notice:72 63 -88
wil post:130 105 88
wil remember:-47 -62 -96
wil sombody:79 114 114
wil sterben:81 84 -5
wil take:81 84 60
wil teh:82 82 67
wil walk:142 131 98
wil … after:111 118 121
wil … and:67 42 60
wil … any:108 76 76
wil … by:38 59 25
wil … end:-99 -86 -107
wil … feed:129 66 76
wil … for:-21 -57 -41
wil … from:67 73 29
wil … gone:104 90 85
wil … good:-85 -85 -40
wil … hes:-86 -94 -60
wil … him:54 22 -68
wil … lfie:117 130 83
wil … me:14 42 90
wil … myself:50 75 62
wil … once:139 131 106
wil … sunday:120 103 113
wil … this:25 -54 -82
wil … to:-43 -60 -53
wil … u:-62 -42 -41
wil … under:77 87 100
wil … until:77 43 47
wild:-59 -70 -59
willing:-67 9 -66
willpower:-20 -11 -8
wills:31 34 11
win:-47 -115 -105
wind:26 54 48
wind is:125 103 102
wind … up:71 72 82
winding:39 -3 -2
window:28 51 71
window for:96 88 77
window on:135 132 120
window to:76 60 78
window … floor:137 138 111
window … i:111 107 98
windows:-50 -33 -23
windows open:121 114 118
windows up:111 114 118
windows … up:72 78 64
windowsill:-76 -62 -66
winds:35 39 50
windscreen:31 43 37
windy:-122 -135 -103
wine:14 -5 -18
wine down:-114 -17 -20
wine glass:132 133 135
wine … me:44 59 95
wine … my:96 122 95
wines:118 101 84
wing:32 47 -8
wings:-6 5 -4
wink:-5 -19 -13
winked:-14 -11 -16
winner:-4 -2 -1
winning:25 48 6
wins:6 19 55
winston:-1 -3 -7
winter:-52 -77 -133
winter and:56 87 18
winter coat:101 6 7
winter … teh:85 60 30
winter … this:120 15 6
winters:-54 -40 -34
wipe:-67 -113 -55
wiped:63 47 47
wipes:-3 -1 0
wir:-30 -29 -25
wird:-16 -15 -11
wire:23 20 27
wired:-11 -18 -36
wireless:-12 -10 -39
wires:104 136 107
wisdom:-98 -73 -61
wise:-37 -31 -48
wiser:-24 -20 -10
wished:67 22 54
wishes:7 50 17
wishes … was:68 27 82
wishing:86 -49 -39
wishing i:161 -7 -14
wishing it:80 -78 -27
wishing teh:106 -26 -11
wishing … dead:-108 -15 -2
wishing … had:74 -4 -1
wishing … was:48 -9 -19
wishing … would:159 -45 -63
with:-10 -2 2
with an:-41 -6 13
with any:153 101 104
with chips:-53 -17 2
with each:57 129 126
with every:155 156 104
with grandad:74 52 60
with mum:66 72 41
with no:52 69 -18
with petrol:70 43 59
with suicidal:-106 -115 -3
with tablets:128 121 114
with tea:-67 -69 -59
with vodka:120 128 -31
with wat:142 173 187
with … am:118 100 74
with … balcony:114 112 95
with … because:-16 -33 -127
with … belt:65 58 -4
with … beside:86 72 59
with … bitten:163 156 133
with … book:-47 -59 -58
with … bottle:49 50 56
with … bread:30 49 139
with … by:28 11 74
with … cable:33 44 69
with … can:46 71 64
with … cat:-100 -119 -103
with … chain:152 170 134
with … cigarette:81 29 25
with … clothes:81 67 27
with … club:-71 -59 -64
with … cold:-87 -67 -62
with … curtains:-75 -55 -82
with … date:79 77 31
with … dog:-83 -81 -55
with … dressing:128 91 56
with … engine:-34 -45 -48
with … ex:76 82 94
with … foot:155 167 155
with … going:62 68 60
with … good:-46 -66 -71
with … group:-57 -56 -96
with … gun:116 111 83
with … hammer:39 54 76
with … hob:109 55 -63
with … hood:78 53 51
with … hoping:1 3 -129
with … if:-98 -85 -113
with … inside:129 96 27
with … kids:-54 -40 -44
with … knife:108 112 118
with … lfie:68 91 6
with … lid:160 158 152
with … lighter:50 124 -69
with … mother:74 55 13
with … name:45 22 29
with … needle:85 85 60
with … nephew:-70 -92 -84
with … not:-15 -87 -114
with … old:-82 -83 -83
with … on:72 64 60
with … one:21 82 40
with … out:66 60 77
with … over:62 66 72
with … pills:38 47 42
with … pistol:43 45 29
with … plastic:-111 -118 -75
with … rest:104 140 145
with … roap:120 113 101
with … samurai:131 82 101
with … scissors:51 97 20
with … shes:-117 -93 -103
with … shotgun:153 166 176
with … skull:150 146 148
with … tablets:160 130 131
with … ten:101 116 136
with … thank:51 28 38
with … thats:-58 8 -10
with … thoughts:-77 -123 -1
with … through:76 99 95
with … today:16 48 28
with … tok:57 51 48
with … twice:143 60 0
with … u:75 90 129
with … wetsuit:-86 -88 -91
withdrawal:-83 -117 -79
withdrawal … i:-76 -151 -35
withdrawals:-130 -101 -69
withdrawing:-27 -89 -28
withdrew:-2 -1 -1
within:24 -38 -2
within … hour:10 34 49
without:0 -2 -20
without alcohol:59 9 55
without him:-3 -49 -56
without me:85 117 141
without my:-97 -82 -45
without … all:99 2 12
without … dey:93 22 -29
without … its:144 103 103
without … to:6 -50 -44
without … up:-62 -93 -97
witness:-5 -3 -6
witnessed:4 7 31
witnesses:-10 20 9
wives:13 12 -15
wizard:-38 -40 -41
wobble:-34 -36 -28
wobbles:-5 -15 -13
wobbling:102 92 91
wobbly:36 -82 -28
woche:6 9 -3
wochen:26 31 -11
wochenende:-20 -15 -26
wohl:67 72 87
woke:14 -13 -40
woke … blue:85 106 70
woke … it:119 -19 19
woken:37 32 24
wollte:-35 -34 -12
woman:-72 -40 -58
womans:77 69 72
women:-79 -45 -60
womens:-46 -61 -45
won:-42 1 12
wonder:105 58 49
wonder if:89 -12 -6
wondered:-3 -3 11
wonderful:-3 4 19
wonderfully:3 2 4
wondering:16 -59 -43
wonders:7 -35 -1
wonky:-36 -23 -22
wont:91 82 83
wont answer:77 88 93
wont do:69 21 42
wont eat:29 78 -28
wont go:-95 -112 -117
wont liv:77 97 80
wont look:32 -3 -17
wont need:53 12 55
wont pick:125 115 131
wont to:95 131 -95
wont … a:90 144 135
wont … able:64 81 90
wont … after:-100 -123 -139
wont … anymore:87 105 115
wont … at:83 66 62
wont … bleeding:-78 -78 -100
wont … dei:104 122 -51
wont … either:95 106 111
wont … i:35 15 59
wont … it:-35 -64 -28
wont … much:-1 -74 -43
wont … my:-47 -82 -60
wont … needing:-14 -63 -55
wont … not:45 72 89
wont … teh:48 63 83
wont … ther:47 89 99
wont … til:-79 -70 -94
wont … to:104 96 94
wont … u:-145 -165 -144
wont … up:-5 3 26
wont … wen:-40 -66 -64
wood:24 71 57
wooden:-63 -85 -83
woods:28 36 23
woodwork:-3 -44 -4
wool:-27 -5 -43
woozy:35 48 48
word:13 14 -36
wording:72 63 79
words:-50 -7 -5
wore:-78 -50 -44
worked:-26 -13 -7
worked out:110 118 101
worker:-74 -96 -140
workers:-24 -18 7
working:-16 11 10
working out:42 90 -75
workout:-3 -2 -5
works:-10 26 14
worksheet:-25 -18 -10
worksheets:-16 -11 -21
workshop:40 51 39
worktop:96 59 73
world:5 -19 -16
world and:-36 -76 -67
world ive:-74 -83 -75
world was:35 48 84
world … a:-120 -67 -48
world … be:-82 62 3
world … i:-58 -61 -48
world … me:92 55 62
world … one:103 -6 -5
world … over:96 -22 -6
worlds:64 -71 -80
worm:52 56 -34
worming:-94 -86 -81
worms:-30 -15 -4
worn:-2 -26 22
worn out:-40 -94 -78
worried:-95 -58 -183
worrier:-23 -9 -16
worries:-43 -38 -23
worry:-33 -89 -97
worrying:-35 -10 27
worse:20 -12 -111
worse … in:112 161 102
worse … teh:-87 -64 -97
worst:-48 -114 -101
worth:-8 7 21
worth of:78 23 32
worth … me:168 123 106
worthless:24 -19 -19
would:34 -17 -74
would anyone:84 69 -54
would care:143 -12 -13
would dei:-122 -74 0
would do:73 69 66
would hav:-1 -55 -12
would know:35 -25 -100
would my:92 -15 -5
would … asleep:168 71 8
would … been:-3 -98 -65
would … best:87 -13 -4
would … end:106 105 -28
would … fine:163 -35 -9
would … get:79 33 41
would … hert:82 68 -22
would … himself:-89 -102 4
would … if:68 57 -18
would … it:0 43 -23
would … my:-109 25 -40
would … myself:-16 78 -57
would … not:75 -51 -57
would … over:64 4 -8
would … parents:105 4 32
would … quickest:57 92 -38
would … terible:94 0 0
would … without:86 -8 -54
wouldnt:41 -41 -62
wouldnt do:144 9 80
wouldnt mind:16 -125 -34
wouldnt say:98 25 -56
wouldnt … anything:122 -41 -21
wouldnt … dieing:-102 -27 0
wouldnt … ere:135 125 13
wouldnt … if:95 -48 -8
wouldnt … teh:25 -48 -31
wouldnt … tomorrow:66 129 -18
wouldve:38 37 31
wound:80 113 74
wounds:49 52 33
wow:1 -18 -8
wrap:-18 -51 -60
wrapped:119 119 80
wrappers:-7 -19 -18
wrapping:-42 -27 -4
wreath:-11 -15 -9
wreck:-27 -8 -1
wrecked:6 -5 -16
wren:-13 -7 -6
wrestling:-65 -60 -30
wristband:-45 -17 -7
wrists:139 123 107
wrists and:126 134 -5
wrists are:108 20 34
wrists done:127 127 119
wrists … be:19 21 -115
wrists … let:3 2 -164
write:11 14 32
write it:-82 -93 -114
write this:62 50 64
write … its:81 85 93
writer:-17 -1 -13
writers:-12 -12 0
writes:-81 -26 -41
writing:-32 -32 -40
writing this:111 57 65
writing … teh:89 121 118
written:-3 7 6
written it:117 121 125
written on:-103 -86 -75
written teh:48 53 53
written to:117 129 135
written … and:52 58 72
written … for:-76 -68 -65
written … it:97 104 99
written … on:85 60 51
written … one:146 122 123
written … teh:97 62 64
wrote:-12 4 33
wrote a:-78 -111 -163
wrote goodbye:-18 -83 -50
wrote my:89 122 107
wrote this:70 43 65
wrote … farewell:-43 -29 -26
wrote … i:123 40 55
wrote … letters:-54 -91 -77
wrote … my:1 -85 -107
wrote … note:-69 -89 -129
wrote … on:98 80 67
wrote … own:115 87 79
wrote … suicide:6 -102 -102
wrung:95 -17 -1
wunschte:55 -34 -22
wurde:-4 -21 -8
x:89 139 128
xanax:38 19 37
xanax bars:86 95 12
xans:47 47 -13
xbox:51 25 42
xmas:42 47 49
xx:28 33 30
y:-5 9 2
y no:34 68 73
y … despierta:143 120 121
y … estoy:-61 -23 -24
y … por:63 62 48
y … quiero:-67 -19 13
y … se:45 78 13
ya:42 21 58
yaar:-8 -15 -25
yall:-28 30 29
yard:87 105 79
yard … teh:-58 -58 -61
yarn:18 14 9
yawn:-43 -36 -19
yawning:-22 -27 2
yay:-28 -55 -51
ye:7 2 22
yeah:-4 70 83
year:-55 -85 -118
year ill:35 6 -86
year … and:84 116 75
year … want:82 85 69
yearly:-44 -22 -20
years:-113 -117 -135
years ago:-45 9 -35
years back:-85 -43 -44
years eve:63 65 115
years i:-40 -78 -53
years it:114 -49 -29
years since:-60 -27 -19
years was:52 45 74
years … a:-41 -74 -54
years … all:104 97 85
years … families:45 53 59
years … going:104 108 86
years … gone:108 -2 0
years … in:41 -14 18
years … it:18 25 -86
years … was:-104 -53 -60
yeast:-20 -15 -16
yeastwood:-27 -10 -3
yeet:38 -8 -72
yeeted:-15 -7 -3
yeeting:22 -20 -68
yelled:18 -4 -17
yelling:25 55 55
yellow:92 108 100
yellow … im:-95 -65 -49
yells:-21 -13 -5
yep:27 -7 -3
yes:-5 6 -31
yes she:86 85 65
yes … do:93 52 -7
yesterday:55 40 -23
yesterday it:93 60 -5
yesterday on:91 2 40
yesterday … for:69 50 -3
yesterday … it:33 54 86
yesterday … my:106 86 -26
yesterdays:23 23 20
yet:-15 -37 -24
yew:-30 40 46
yo:-36 -29 -21
yo … no:-51 12 12
yoga:-37 17 29
yoghurt:-33 -27 -18
yoghurts:-66 -60 -40
york:0 -1 -3
yorkshire:-32 -23 -20
youd:49 85 119
youll:94 96 98
youll know:150 127 118
youll need:109 55 63
youll neva:-107 -129 -95
youll see:148 108 111
youll … for:67 81 98
youll … i:97 71 82
youll … ive:-90 -54 -35
youll … me:-81 -102 -81
youll … why:117 99 84
young:-87 -115 -84
younger:-5 -6 -94
youngest:29 44 18
youre:-84 -65 -28
yours:28 62 83
yours … teh:123 135 131
yourself:-15 10 -142
yourself … day:38 77 0
yourselves:115 134 141
yous:22 36 45
youth:-1 15 -15
youtube:-76 -70 -47
youve:7 15 8
youve been:55 75 103
youve … a:95 117 131
youve … been:106 101 123
yrs:-83 -132 -124
yusuf:-64 -51 -40
z:17 -19 -7
zaps:-28 -18 -23
zealand:-12 -24 -27
zehn:-26 -26 -21
zero:46 15 34
zinc:-5 -4 -10
zip:-69 -60 -62
zipped:78 34 24
zoloft:-17 19 21
zombie:-38 -31 -14
zombies:-65 -68 -13
zone:12 -12 -7
zoo:-60 -50 -48
zoom:54 12 -3
zopiclone:107 116 48
zu:68 54 20
zug:-9 -15 -9
zum:-47 -43 -27
zumba:-26 -24 -5
zur:73 44 69
zurich:-28 -22 21
zusammen:-45 -47 -45
zwanzig:-5 -2 -2
zwei:-50 -41 -18
zwolf:-12 -17 -15
`;
