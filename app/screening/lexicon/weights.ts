import type { Weights } from '../lexicon.ts';

/** What each sum begins with. */
export const bias: Weights = [-5.36, -6.28, -6.74];

/**
 * Weights in hundredths, made by scripts/train-screening.ts: how much a word, a pair of words or what the
 * rules found speaks for `watch`, `urgent` and `emergency`.
 */
export const weightLines = `
+abuse/abuse:628 650 295
+abuse/abuse +affirmed:10 28 -120
+abuse/abuse +child/abuse:-6 2 107
+abuse/abuse +child/child_at_risk:34 35 100
+abuse/abuse +clock:31 43 -176
+abuse/abuse +distress/distress:-11 30 77
+abuse/abuse +goodbye:0 0 -91
+abuse/abuse +hand:-41 -40 -84
+abuse/abuse +in_progress/overdose:-167 -174 -62
+abuse/abuse +means:-84 -99 -63
+abuse/abuse +mention/abuse:-40 -47 95
+abuse/abuse +self_harm/self_harm:1 3 -126
+abuse/abuse +threat/harm_to_others:19 17 -138
+abuse/abuse +time:161 171 -13
+abuse/abuse +unreachable:-86 -73 -73
+abuse/abuse -abuse/abuse:98 119 -17
+abuse/abuse -danger/overdose:-41 -35 -2
+abuse/abuse -distress/distress:50 55 161
+abuse/abuse -means:-11 -15 73
+adieu:131 149 143
+adieu +fading:40 34 67
+adieu +intent:40 35 39
+adieu +lasting:197 193 185
+adieu +method:134 127 149
+adieu +perch:132 95 100
+adieu +self_harm/self_harm:1 -72 19
+adieu +threat/harm_to_others:51 62 -129
+adieu +urge/self_harm:19 -101 -27
+adieu +wish:-18 82 139
+affairs:79 63 77
+affairs +goodbye:101 106 104
+affairs +hand:86 103 108
+affairs +intent:-28 -18 121
+affairs +kit:66 71 78
+affairs +means:95 85 90
+affairs +mention:9 35 69
+affairs +method:75 53 54
+affairs +settled:64 94 97
+affairs +time:37 60 68
+affairs -mention:136 109 121
+affirmed:120 121 51
+affirmed +danger/overdose:-66 -88 -80
+affirmed +finality:-99 -108 -25
+affirmed +goodbye:181 192 105
+affirmed +hand:76 73 39
+affirmed +hopeless:-26 -7 -128
+affirmed +lasting:-109 -92 -38
+affirmed +mention:106 168 -82
+affirmed +method:29 32 71
+affirmed +named:147 199 -122
+affirmed +perch:98 65 122
+affirmed +plan:57 85 32
+affirmed +preparation:41 61 82
+affirmed +self_harm/self_harm:11 54 -187
+affirmed +substance/overdose:10 -20 -83
+affirmed +threat/harm_to_others:73 87 -82
+affirmed -abuse/abuse:94 99 -4
+affirmed -affirmed:126 45 -28
+affirmed -burden:158 -2 -1
+affirmed -finality:123 125 29
+affirmed -intent:234 260 -15
+affirmed -mention:111 78 -51
+affirmed -named:179 236 69
+affirmed -place:128 125 171
+affirmed -self_harm/self_harm:106 118 -1
+affirmed -target:261 248 -11
+affirmed -threat/harm_to_others:109 117 0
+affirmed -warning:94 97 -62
+affirmed -wish:122 -9 -26
+attempt:274 91 91
+attempt +danger/overdose:68 71 -122
+attempt +in_progress:-103 -21 32
+attempt +intent:-175 -138 -16
+attempt +means:-111 -62 -61
+attempt +mention:123 -25 -27
+attempt +named:35 -68 73
+attempt +perch:-112 -102 -83
+attempt +shakes/withdrawal:114 -13 15
+attempt +time:142 52 -7
+attempt +use/overdose:-106 -85 -84
+attempt +wish:-94 -10 40
+attempt -attempt:77 70 82
+attempt -intent:151 -5 -1
+attempt -means:148 140 101
+attempt -named:-10 56 89
+bequest:81 84 72
+bequest +hand:63 80 77
+bequest +hopeless:28 75 75
+bequest +intent:65 15 54
+bequest +kit:88 53 42
+bequest +lasting:70 82 68
+bequest +method:127 129 129
+bequest +resolve:71 89 84
+bequest +symptom/withdrawal:-63 -103 -75
+bequest +unseen:28 41 32
+bequest +warning:-106 -125 -58
+bequest +wish:-6 70 11
+burden:583 -152 -72
+burden +distress/distress:42 3 -11
+burden +time:46 72 117
+child/abuse:118 134 126
+child/abuse +mention/abuse:202 205 202
+child/abuse +threat/harm_to_others:37 45 98
+child/abuse -abuse/abuse:30 26 82
+child/abuse -means:106 97 84
+child/abuse -slip/relapse:46 92 66
+child/child_at_risk:252 253 72
+clock:59 67 65
+clock +danger/overdose:-55 -96 -95
+clock +hopeless:9 23 41
+clock +intent:50 51 137
+clock +means:100 120 144
+clock +mention:98 118 131
+clock +perch:-73 -66 -57
+clock +quitting/withdrawal:-34 -98 -59
+clock +threat/harm_to_others:80 63 124
+clock +time:-59 -82 -92
+clock +understatement:55 -38 -13
+clock +window:72 46 33
+clock +wish:-120 2 -32
+clock -named:39 47 75
+danger/overdose:76 87 58
+danger/overdose +eating/eating_disorder:-8 -112 22
+danger/overdose +hand:118 127 90
+danger/overdose +in_progress:80 107 148
+danger/overdose +indifference/overdose:228 279 -117
+danger/overdose +intent:34 50 53
+danger/overdose +mention/abuse:49 103 157
+danger/overdose +quitting/withdrawal:60 71 -6
+danger/overdose +resolve:1 -39 -124
+danger/overdose +slip/relapse:-6 139 -132
+danger/overdose +substance/overdose:177 209 -206
+danger/overdose +symptom/withdrawal:-17 -45 -133
+danger/overdose +threat/harm_to_others:33 41 80
+danger/overdose +use/overdose:155 181 -79
+danger/overdose +warning:122 132 20
+danger/overdose +wish:10 96 46
+distress/distress:-45 -88 -91
+distress/distress +eating/eating_disorder:83 30 24
+distress/distress +finality:-39 -61 -87
+distress/distress +hopeless:46 -49 -92
+distress/distress +in_progress:61 92 124
+distress/distress +intent:126 179 -21
+distress/distress +perch:80 85 87
+distress/distress +plan:-50 -46 -43
+distress/distress +slip/relapse:109 -1 -66
+distress/distress +substance/overdose:88 100 0
+distress/distress +taken:4 60 101
+distress/distress +threat/harm_to_others:72 46 -23
+distress/distress +time:-21 -150 -125
+distress/distress +urge/self_harm:104 112 -1
+distress/distress +wish:-65 -93 -99
+eating/eating_disorder:276 142 -31
+eating/eating_disorder +intent:8 -4 -110
+eating/eating_disorder +kit:0 0 -134
+eating/eating_disorder +self_harm/self_harm:33 -119 29
+eating/eating_disorder +symptom/withdrawal:48 112 -30
+eating/eating_disorder +time:99 29 -132
+fading:98 118 130
+fading +in_progress:91 100 106
+fading +in_progress/overdose:51 32 -2
+fading +perch:171 180 183
+fading +place:136 132 139
+fading +taken:209 210 236
+fading +time:-76 -125 -118
+fading +urge/self_harm:10 -139 -57
+fading +use/overdose:72 81 81
+fading +wish:-57 -127 -77
+fading -in_progress/overdose:147 141 148
+fading -method:91 84 80
+finality:132 146 139
+finality +hand:72 78 111
+finality +hopeless:-83 -12 9
+finality +intent:-114 -111 -78
+finality +kit:25 25 35
+finality +perch:99 101 119
+finality +place:168 184 191
+finality +plan:-42 -72 -78
+finality +settled:-64 -90 -83
+finality +taken:60 40 55
+finality +unseen:55 60 59
+finality +use/overdose:101 125 118
+finality +warning:-167 -194 -84
+finality +window:37 56 74
+finality +wish:-106 -43 10
+finality -parting:142 142 141
+goodbye:348 370 366
+goodbye +in_progress:-8 -3 -112
+goodbye +indifference/overdose:38 4 72
+goodbye +intent:-186 -224 -167
+goodbye +kit:-59 -91 -69
+goodbye +named:-141 -143 -48
+goodbye +preparation:-66 -83 -92
+goodbye +resolve:98 101 63
+goodbye +time:18 27 48
+goodbye +unseen:133 119 99
+goodbye +warning:-67 -93 -37
+goodbye -in_progress:132 103 73
+goodbye -parting:72 68 69
+hand:133 140 134
+hand +hopeless:172 188 145
+hand +in_progress:-57 -65 -69
+hand +intent:-140 -143 -22
+hand +method:-102 -105 -72
+hand +named:-101 -89 53
+hand +parting:107 117 115
+hand +perch:-82 -78 -64
+hand +resolve:91 106 143
+hand +slip/relapse:-131 -97 -72
+hand +time:132 143 139
+hand +unseen:67 72 78
+hand +wish:-55 -27 34
+hopeless:134 0 0
+hopeless +in_progress:58 59 -12
+hopeless +intent:-121 5 -96
+hopeless +lasting:44 18 36
+hopeless +mention/abuse:-97 -96 -65
+hopeless +method:62 75 81
+hopeless +named:-82 -57 -69
+hopeless +perch:44 88 95
+hopeless +preparation:195 66 24
+hopeless +shakes/withdrawal:109 10 23
+hopeless +slip/relapse:-91 30 27
+hopeless +taken:-85 -25 -46
+hopeless +understatement:-112 -64 -45
+hopeless +use/overdose:-8 19 34
+hopeless -mention:115 9 -18
+in_progress:454 485 491
+in_progress +in_progress/overdose:-140 -158 -188
+in_progress +intent:-238 -237 -171
+in_progress +kit:-62 -99 -106
+in_progress +lasting:-65 -83 -92
+in_progress +mention:-112 -122 -30
+in_progress +mention/abuse:54 57 65
+in_progress +named:-104 -103 -83
+in_progress +parting:146 161 93
+in_progress +plan:7 -27 -56
+in_progress +shakes/withdrawal:118 142 100
+in_progress +slip/relapse:-111 -82 -78
+in_progress +time:-73 -84 -51
+in_progress -finality:83 64 122
+in_progress -kit:125 136 128
+in_progress -means:57 46 79
+in_progress -mention:44 -29 24
+in_progress -mention/abuse:-83 -90 -75
+in_progress -plan:72 72 33
+in_progress/overdose:375 409 419
+in_progress/overdose +intent:-35 -40 -130
+in_progress/overdose +kit:-59 -80 -86
+in_progress/overdose +mention/abuse:112 125 147
+in_progress/overdose +named:82 128 68
+in_progress/overdose +shakes/withdrawal:85 85 102
+in_progress/overdose +symptom/withdrawal:66 46 35
+in_progress/overdose -method:17 11 -96
+in_progress/overdose -plan:20 20 -72
+in_progress/overdose -use/overdose:113 112 92
+in_progress/self_harm +perch:-62 -85 -76
+indifference/overdose:154 127 -55
+indifference/overdose +parting:-31 -13 36
+indifference/overdose +substance/overdose:89 107 0
+indifference/overdose +unseen:90 118 14
+indifference/overdose +use/overdose:87 189 -106
+indifference/overdose +warning:-100 -62 -26
+indifference/overdose +wish:38 -150 -69
+indifference/overdose -indifference/overdose:95 141 -12
+indifference/overdose -mention:-49 -50 -7
+intent:515 543 260
+intent +kit:-41 -44 94
+intent +lasting:-91 -67 3
+intent +means:33 50 -22
+intent +named:110 109 -50
+intent +perch:-78 -92 -39
+intent +preparation:-58 -65 -37
+intent +quitting/withdrawal:-72 -78 -11
+intent +resolve:60 4 -55
+intent +self_harm/self_harm:-152 -247 -13
+intent +slip/relapse:12 99 123
+intent +symptom/withdrawal:-84 -139 -55
+intent +threat/harm_to_others:3 3 -201
+intent +time:3 -10 215
+intent +understatement:-112 -122 -69
+intent +unseen:25 58 76
+intent +use/overdose:2 -29 60
+intent +warning:-63 -110 -178
+intent +window:26 33 34
+intent +wish:-293 -84 -111
+intent -intent:117 137 18
+intent -method:-77 -72 -20
+intent -named:-29 -39 -93
+intent -perch:56 68 122
+intent -settled:-94 -96 -12
+intent -target:138 110 -22
+intent -wish:59 81 57
+kit:105 113 102
+kit +mention:95 50 49
+kit +mention/abuse:72 81 78
+kit +named:-21 -68 7
+kit +quitting/withdrawal:-126 -120 -73
+kit +substance/overdose:-95 -121 -163
+kit +unreachable:112 98 113
+kit +unseen:132 128 145
+kit +urge/self_harm:-25 -79 -45
+kit +use/overdose:-49 -55 -46
+kit +window:113 119 128
+kit +wish:-67 -44 18
+lasting:106 116 114
+lasting +mention/abuse:80 97 106
+lasting +parting:79 82 79
+lasting +quitting/withdrawal:-80 -59 -52
+lasting +resolve:123 70 -3
+lasting +wish:-166 -22 25
+lasting -goodbye:-96 -110 -127
+lasting -wish:96 116 113
+means:89 106 92
+means +parting:108 124 89
+means +preparation:103 67 53
+means +quitting/withdrawal:-119 -106 -119
+means +self_harm/self_harm:30 21 -42
+means +settled:94 94 119
+means +shakes/withdrawal:130 24 0
+means +symptom/withdrawal:96 98 81
+means +threat/harm_to_others:7 -19 75
+means +time:48 37 52
+means +urge/self_harm:96 -152 -76
+means +window:163 178 119
+means +wish:-33 89 -30
+means -finality:71 55 86
+mention:170 58 -2
+mention +named:-87 -35 -20
+mention +plan:27 79 77
+mention +resolve:166 89 -60
+mention +time:59 17 66
+mention +unseen:20 53 115
+mention +warning:-16 -50 -109
+mention +window:60 56 67
+mention +wish:-37 77 -46
+mention -hopeless:62 -53 -58
+mention -in_progress:116 173 86
+mention -intent:-25 5 -72
+mention -named:140 174 -69
+mention -settled:-106 -102 -20
+mention -target:167 181 -12
+mention/abuse:47 59 71
+mention/abuse +perch:-97 -112 -78
+mention/abuse +threat/harm_to_others:-32 -74 90
+mention/abuse +time:-97 -108 -92
+mention/abuse +window:113 121 116
+mention/abuse -means:56 63 76
+mention/self_harm:225 26 -37
+mention/self_harm +time:131 -15 -2
+method:113 119 117
+method +parting:113 108 124
+method +place:59 65 53
+method +plan:99 85 84
+method +resolve:-62 -51 -67
+method +taken:-127 -133 -119
+method +threat/harm_to_others:23 20 133
+method +time:85 74 87
+method +unreachable:44 49 5
+method -means:109 98 71
+named:24 23 -67
+named +preparation:50 73 136
+named +resolve:127 123 57
+named +taken:-139 -154 -134
+named +time:27 31 86
+named +unseen:-5 18 64
+named +use/overdose:115 85 105
+named +wish:-33 20 30
+parting:93 108 114
+parting +resolve:110 70 95
+parting +understatement:91 136 130
+parting +unseen:160 146 107
+parting +window:90 94 91
+parting +wish:83 -12 60
+perch:143 161 158
+perch +place:-65 -76 -85
+perch +preparation:-33 -69 -73
+perch +resolve:55 59 110
+perch -in_progress:-106 -110 -128
+perch -plan:-114 -112 -122
+place:83 93 91
+place +settled:108 100 110
+place +unseen:153 131 123
+place +warning:95 103 122
+plan:71 90 83
+plan +self_harm/self_harm:88 25 -100
+plan +settled:-98 -107 -68
+plan +slip/relapse:-77 -127 -100
+plan +understatement:-110 -83 -60
+plan +unreachable:96 120 106
+plan +urge/self_harm:76 -7 85
+plan +use/overdose:34 51 -47
+plan +wish:-66 85 -37
+plan -plan:-113 -93 -79
+preparation +slip/relapse:-101 91 94
+preparation -plan:-118 -115 -70
+quitting/withdrawal +shakes/withdrawal:180 48 10
+quitting/withdrawal +slip/relapse:1 -74 -106
+quitting/withdrawal +symptom/withdrawal:382 422 428
+quitting/withdrawal +use/overdose:-32 -81 -64
+quitting/withdrawal +wish:-95 -96 -27
+resolve:90 106 45
+resolve +self_harm/self_harm:29 -72 -115
+resolve +threat/harm_to_others:140 116 -198
+resolve +understatement:43 105 -30
+resolve +unseen:-97 -103 -104
+resolve +urge/self_harm:3 -140 -1
+resolve +wish:44 181 -25
+resolve -named:62 96 39
+resolve -resolve:-27 -19 -115
+resolve -use/overdose:99 121 121
+self_harm/self_harm:557 550 -64
+self_harm/self_harm +taken:-55 -52 -148
+self_harm/self_harm +threat/harm_to_others:-50 -167 -62
+self_harm/self_harm +time:59 47 -37
+self_harm/self_harm +urge/self_harm:-142 -26 -46
+self_harm/self_harm +use/overdose:-70 -67 -19
+self_harm/self_harm -hopeless:8 -103 -2
+self_harm/self_harm -means:50 97 -3
+self_harm/self_harm -self_harm/self_harm:162 224 56
+settled:73 99 91
+settled +slip/relapse:-78 -14 -16
+settled +time:26 32 45
+settled +unseen:-80 -81 -103
+settled +warning:-34 -67 -50
+settled +wish:-93 -12 -7
+shakes/withdrawal:30 24 41
+shakes/withdrawal +slip/relapse:-18 -120 -124
+shakes/withdrawal +symptom/withdrawal:118 115 58
+shakes/withdrawal +taken:27 103 130
+shakes/withdrawal +time:-70 -137 -108
+slip/relapse:353 -35 -31
+slip/relapse +substance/overdose:2 96 6
+slip/relapse +taken:-98 -34 -1
+slip/relapse +time:67 -43 -72
+slip/relapse +unreachable:123 -24 -84
+slip/relapse +use/overdose:30 45 -40
+slip/relapse +wish:-122 -17 -55
+substance/overdose:347 397 -18
+substance/overdose +time:120 109 20
+substance/overdose +use/overdose:25 50 -65
+substance/overdose -means:-96 -104 -55
+symptom/withdrawal:127 143 140
+symptom/withdrawal +taken:80 85 36
+symptom/withdrawal +time:40 64 51
+symptom/withdrawal +unseen:-77 -78 -69
+symptom/withdrawal +use/overdose:157 85 61
+symptom/withdrawal +wish:-73 -61 -33
+symptom/withdrawal -parting:-109 -59 -96
+taken:212 236 216
+taken +time:-65 -66 -70
+taken +use/overdose:-138 -109 -82
+taken -taken:133 124 119
+threat/harm_to_others:577 600 290
+threat/harm_to_others +time:124 123 195
+threat/harm_to_others -mention:86 76 33
+time:70 85 75
+time +unseen:-83 -91 -62
+time +urge/self_harm:223 -79 -147
+time +use/overdose:-65 -79 -74
+time +warning:34 23 -5
+time +wish:-28 17 69
+time -finality:-87 -69 -46
+time -goodbye:-102 -93 -114
+time -intent:-24 -23 61
+time -preparation:-91 -94 -79
+time -resolve:137 86 58
+time -use/overdose:-76 -102 -135
+understatement:88 66 62
+understatement +warning:-74 -8 -55
+understatement -parting:-76 -55 -54
+unreachable:100 116 114
+unreachable +warning:196 216 209
+unseen:85 108 91
+unseen +warning:53 66 61
+unseen +wish:78 64 -38
+urge/self_harm:426 11 -22
+urge/self_harm -self_harm/self_harm:105 -9 -29
+use/overdose:78 95 76
+use/overdose +window:75 44 31
+warning:240 269 101
+warning +wish:-141 54 -41
+warning -means:105 95 -4
+warning -mention:213 193 4
+warning -method:-74 -88 100
+warning -named:143 129 1
+warning -plan:34 64 49
+window:103 113 104
+wish:502 31 -18
+wish -mention:8 95 8
+wish -named:120 -89 -62
+wish -target:67 133 -1
+wish -wish:57 -85 -40
-abuse/abuse:-22 -8 -104
-abuse/abuse -in_progress/overdose:-103 -117 -113
-affirmed:41 -23 -100
-affirmed -named:153 69 -12
-attempt:-97 -99 -32
-bequest:-85 -83 -89
-clock:-83 -111 -110
-finality -means:69 73 87
-finality -parting:-59 -48 -45
-finality -time:-135 -89 -111
-goodbye:-114 -86 -106
-hand -in_progress:-88 -100 -94
-hopeless:-34 -44 -52
-in_progress:-35 -31 -22
-in_progress -taken:-68 -60 -71
-in_progress/overdose:-135 -107 -93
-intent:-91 -95 -53
-intent -means:-39 6 -90
-intent -target:47 88 0
-intent -wish:122 27 -19
-kit:-88 -73 -50
-kit -means:-32 -18 -18
-kit -plan:-40 -43 -56
-lasting:-98 -91 -100
-means -mention:70 69 69
-means -method:-125 -114 -96
-means -perch:-46 -52 -63
-mention -warning:108 52 -2
-mention -wish:42 -60 -40
-mention/abuse:-70 -64 -64
-method -named:-88 -63 10
-named:-70 -69 -53
-named -plan:61 57 13
-perch:-110 -87 -76
-perch -plan:-58 -56 -56
-preparation:-55 -42 -61
-quitting/withdrawal:-65 -69 -59
-self_harm/self_harm:-60 -67 -73
-shakes/withdrawal:-91 -105 -79
-slip/relapse:-82 -42 -42
-substance/overdose:103 139 -46
-symptom/withdrawal:-88 -109 -88
-taken:-73 -77 -75
-target:-32 19 -50
-threat/harm_to_others:-53 -50 -48
-time:-103 -99 -64
-use/overdose:-75 -82 -86
-wish:-74 -124 -88
a:-48 -49 -43
a and:-60 -58 -29
a baby:-79 -66 -50
a belt:115 110 88
a bet:63 -51 -44
a beter:-61 -3 34
a black:48 55 8
a blue:-96 -108 -88
a book:-102 -102 -72
a boy:6 14 44
a bridge:53 71 67
a bullet:143 153 35
a can:116 81 73
a chest:51 48 36
a clerical:58 -5 -5
a coin:99 101 106
a cushion:57 19 80
a date:61 55 99
a drawer:-100 -67 -42
a dressing:88 81 96
a drill:58 76 94
a farewell:-103 -99 -95
a fence:105 64 66
a fit:89 94 77
a football:129 92 39
a gap:68 66 65
a ghost:125 -20 0
a gram:30 -17 -7
a green:23 24 39
a grenade:46 57 105
a hit:119 44 104
a hosepipe:92 136 117
a hot:-79 -96 -65
a i:40 89 87
a jam:85 93 93
a joint:81 -3 -2
a kettle:-89 -58 -71
a label:132 157 160
a last:74 86 93
a length:141 137 136
a lfie:96 47 40
a lie:38 61 16
a lighter:82 96 76
a list:85 84 28
a liv:120 -3 -13
a load:118 109 106
a lorry:72 48 34
a lost:100 -9 -4
a machete:59 78 114
a meeting:9 -71 -44
a mental:105 12 3
a method:104 90 83
a mind:-45 -54 -31
a minute:85 66 78
a mistake:105 27 0
a months:113 135 134
a mug:42 45 45
a nadie:88 92 89
a nice:70 76 68
a note:50 67 50
a nurse:52 93 66
a on:86 -5 19
a out:114 120 118
a overdose:78 87 97
a packet:-75 -97 -97
a pen:126 109 94
a pencil:41 15 -28
a person:69 44 52
a pic:62 74 122
a pint:95 70 11
a pistol:71 51 92
a place:11 -11 68
a platform:88 64 82
a pulse:161 176 160
a reason:72 120 47
a rest:70 53 26
a samurai:95 63 76
a saturday:-131 -125 -76
a school:-72 -54 -4
a seizure:81 93 70
a service:59 58 80
a slip:-86 -57 -73
a snoring:84 81 90
a sock:-100 -100 -45
a spot:46 43 11
a star:108 35 46
a straight:99 117 55
a stroke:30 58 75
a suicidarme:10 7 -116
a surprise:-44 -43 -60
a syringe:58 65 61
a tent:46 56 58
a thing:-20 -68 -13
a ticket:97 141 138
a train:120 140 87
a tree:74 52 -18
a view:-56 -66 -83
a voicemail:49 6 -11
a way:102 106 69
a week:64 66 80
a world:89 -7 -1
a … about:-7 -28 -23
a … an:56 58 73
a … any:-65 -64 -45
a … anymore:166 105 -1
a … back:-56 -44 -54
a … because:83 93 103
a … bells:55 70 36
a … blood:68 67 79
a … button:59 28 78
a … bye:103 134 92
a … called:-55 -48 -27
a … cause:75 -7 -11
a … colour:76 91 86
a … comin:49 44 51
a … cubicle:118 124 81
a … day:40 94 33
a … did:-74 -53 -53
a … dnt:32 31 23
a … doesnt:94 78 93
a … emoji:41 -2 3
a … error:57 -4 -4
a … every:57 45 36
a … eyes:121 99 56
a … family:127 -21 -35
a … fan:-55 -3 -3
a … fine:-24 -91 -50
a … fink:55 46 69
a … from:-80 -64 -71
a … get:-50 -94 -100
a … gown:117 109 108
a … had:56 73 81
a … he:-1 32 46
a … hell:77 59 94
a … hotel:105 112 114
a … id:-11 -68 -61
a … jar:67 78 66
a … kid:70 65 77
a … kids:62 90 103
a … know:136 86 99
a … land:93 92 110
a … leter:-129 -114 -115
a … lost:118 53 63
a … lot:77 99 86
a … marked:124 122 121
a … match:102 94 82
a … me:70 13 -22
a … mind:-109 -111 -17
a … mug:46 69 68
a … need:91 65 76
a … neva:132 27 -75
a … night:83 36 73
a … nobody:53 60 7
a … open:37 45 45
a … overdose:90 112 109
a … pin:3 48 120
a … post:42 56 49
a … purpose:42 53 33
a … right:97 25 19
a … round:-34 -77 -105
a … sais:55 51 75
a … see:121 119 107
a … sharpener:64 45 -7
a … shes:94 91 105
a … shop:-75 -74 -64
a … something:120 131 109
a … soon:153 109 52
a … spell:84 6 -7
a … stop:-20 -10 -66
a … tablets:102 100 100
a … tank:170 174 172
a … than:85 8 4
a … theyll:122 59 66
a … thing:-19 -88 -83
a … this:47 46 83
a … time:-70 -75 -33
a … tongue:118 133 110
a … town:72 80 92
a … trip:113 106 116
a … use:-61 -51 -14
a … vida:53 42 66
a … view:105 107 87
a … wat:6 0 54
a … wednesday:110 95 89
a … whatever:-73 -51 -46
a … while:55 72 54
a … whos:52 79 95
a … wont:44 54 53
a … worth:81 82 96
a … youll:59 41 15
aa:-114 -86 -77
abba:-7 -19 -47
abeg:2 -7 -2
abend:-34 -24 -15
aber:-5 -47 -20
aberdeen:-57 -39 -35
abide:-44 -36 -32
able:-33 -42 9
about:-53 -36 -58
about a:19 54 102
about an:126 120 114
about and:126 77 27
about death:-51 85 -9
about dieing:117 122 13
about hanging:54 68 -36
about jumping:54 55 41
about killing:72 114 19
about me:128 100 127
about my:-7 -17 -84
about poisoning:51 86 -32
about shooting:108 135 -14
about suicidal:-103 -86 0
about suicide:96 129 7
about to:132 134 187
about twenty:89 69 83
about unaliving:74 0 -2
about ur:-28 -49 -34
about … ago:0 45 54
about … as:75 80 39
about … cut:124 96 -13
about … do:102 36 -7
about … end:-26 21 155
about … every:66 66 -59
about … exit:78 -88 -24
about … going:52 31 5
about … hed:77 93 82
about … himself:89 107 -62
about … i:-15 -51 -84
about … if:40 14 21
about … minutes:75 63 88
about … months:26 84 88
about … myself:103 77 7
about … off:58 67 44
about … permanent:79 17 -1
about … season:71 94 96
about … thoughts:-111 -91 0
about … wil:77 50 64
above:-12 0 -64
abroad:8 50 -8
abscess:-3 -1 -2
abschiedsbrief:84 79 82
abseil:-33 -25 -32
absence:69 47 49
absolute:-8 -3 -2
absolutely:-95 -48 -57
absurd:-13 -5 -2
abuela:-14 -34 -32
abuelo:2 16 9
abuse:-23 7 -56
abused:-42 -4 -19
abusive:-66 -45 -7
ac:14 -25 -29
aca:-1 0 0
acabar:105 61 -18
acabar con:39 79 -19
acabar … mi:139 89 -19
acabar … vida:39 79 -17
acabo:54 80 101
acabo de:89 96 109
academic:16 6 21
acamprosate:-15 -2 -1
accent:-24 -33 -22
accept:-16 -7 -4
acceptance:-1 -8 -6
accepted:57 -5 19
access:-10 23 1
accident:30 17 33
accidental:-26 -34 -57
accidentally:-49 7 57
accommodation:-10 -29 -33
according:-74 -60 -68
accordion:-31 -32 -18
account:-3 7 3
account teh:-100 -84 -81
accountant:-12 -13 -11
accounts:-38 -16 55
accurate:-27 -2 4
accused:-9 -4 -1
ace:-13 -20 -1
ache:-61 -56 -50
aches:-33 -56 -41
achievement:-16 -5 -4
aching:26 0 -2
acht:-14 -12 -10
achy:-10 -11 -7
acid:158 151 122
acid in:84 66 85
acid … a:89 59 103
acne:-17 -9 -3
across:46 47 44
across from:113 120 145
act:-40 2 -113
acted:-33 -7 -8
acting:-62 -56 -30
action:-34 -8 15
activation:-6 -5 -8
active:24 64 -49
actively:32 95 -54
actor:40 15 13
actors:14 -78 -20
actress:-10 -5 1
acts:95 47 56
actual:-46 3 -68
actually:0 0 0
acupuncture:-25 -13 -4
ad:-35 -22 -11
add:-19 -65 -70
added:-21 -9 -8
adderall:45 63 70
addict:-40 -72 -63
addicted:-14 9 -22
addiction:-78 -81 -50
adding:82 74 38
address:150 174 142
addressed:-45 -47 -34
adelaide:-37 -26 -22
adhd:44 58 50
adieu:76 90 110
adios:125 108 114
adjustment:0 0 0
admin:-42 -35 5
admired:8 5 2
admission:-25 -16 -11
admissions:-27 -6 -2
admit:34 -40 -45
admit it:82 -20 -26
admitted:21 42 -46
adopt:13 5 28
adopted:-30 -29 -22
adore:-8 -5 -7
adored:16 21 13
adores:2 41 94
ads:-7 -6 -6
adult:-82 -51 -25
adulting:-4 -2 -2
adults:4 47 57
advance:16 37 38
advent:4 33 33
adventure:-26 -15 -6
advert:-3 -39 -7
adverts:-52 -13 -13
advice:-107 -62 -73
advise:-13 -17 -38
advised:-84 -72 -60
adviser:-80 -17 -4
advocate:-30 -8 -2
ady:0 0 0
aerial:-93 -89 -88
aerobics:-24 -21 -13
af:67 58 24
affairs:116 31 44
affect:-54 -26 -27
afford:-7 9 -4
afk:82 62 65
afraid:-33 -38 -80
africa:-2 -1 1
after:24 33 53
after another:120 106 109
after dinner:-82 -101 -33
after every:126 25 -48
after ive:24 45 -4
after long:1 -97 -82
after me:138 117 103
after midnight:112 129 81
after takin:105 109 71
after thats:64 84 102
after this:141 138 125
after today:229 226 224
after tomorrow:83 89 58
after tonight:84 99 94
after trying:-11 -100 -115
after two:100 -4 -124
after ur:101 125 130
after … all:65 86 82
after … bath:149 144 76
after … been:5 25 42
after … birthday:103 108 114
after … call:32 -118 -111
after … clean:128 139 101
after … dead:130 175 166
after … did:70 -35 22
after … finishes:98 106 92
after … hour:56 79 94
after … its:43 15 62
after … long:-74 -37 -43
after … me:115 76 47
after … months:147 -7 1
after … news:106 150 101
after … put:65 66 -5
after … sober:157 -20 -11
after … u:88 116 109
after … wont:97 130 149
after … years:-2 -68 -160
afternoon:34 41 39
afternoon … my:-88 -99 -116
afternoons:-16 -44 -32
aftershave:-21 16 23
afterwards:12 29 30
ag:67 10 24
again:0 0 0
against:-8 -3 -2
against me:57 75 70
against … and:108 56 54
against … door:132 118 41
agan:-20 -13 -6
agatha:-6 -5 -4
age:-20 -25 -45
aged:-48 -43 -24
agency:-14 5 -44
agenda:-24 -22 -5
agent:-30 -16 -4
ages:28 -26 17
ages im:75 61 70
agm:-12 -10 -9
ago:1 9 22
ago i:3 -67 -62
ago im:117 81 73
ago … back:147 43 48
ago … had:104 57 29
ago … its:16 -7 -30
ago … no:-94 -75 -88
ago … on:142 66 -17
ago … want:44 34 91
agoraphobia:-71 -50 -51
agree:35 53 -120
agree … them:120 0 -10
agreed:4 22 2
agreeing:77 54 -12
agreement:-8 -3 -2
agrees:-15 -15 -3
aguanto:27 112 -26
ah:-22 -26 -19
ahead:41 3 22
ahead and:81 -71 -71
ahogando:103 -39 -25
ahora:-107 -24 -11
ahorcar:36 36 47
aid:42 40 42
aider:-18 -7 0
aids:-5 0 -27
aim:-24 -11 -6
aimed:142 136 97
aiming:34 52 73
aint:110 79 76
air:33 27 32
aircon:-13 -11 -5
airing:-88 -96 -71
airline:-16 -5 -8
airport:-131 -119 -144
airport and:-82 -93 -103
aisle:8 4 11
ajar:102 76 86
al:17 85 82
al my:93 85 102
al … tablets:112 93 102
alan:26 37 41
alarm:-55 -42 -24
alarm … to:134 99 97
alarmed:3 12 26
alarms:-45 -34 -42
album:-29 -28 -37
albums:-5 1 -33
alcohol:-41 -67 -23
alcoholic:-19 -45 -38
aldi:-30 -30 -6
ale:-4 -2 -1
alergia:-23 -6 -7
alert:-36 -30 -1
alexa:74 66 54
algo:-11 -14 -19
alguien:-68 -12 -15
ali:18 29 37
alife:62 36 20
alife after:-59 -19 -11
alife no:25 89 -2
alife to:42 93 120
alife … he:88 47 63
alife … ill:0 26 -83
alife … mor:64 150 -77
alight:0 -13 -3
all:15 22 22
all and:-55 -59 -78
all come:-119 -54 -52
all down:35 55 45
all evening:-76 -68 -35
all food:85 99 88
all going:57 97 81
all gone:91 73 74
all goodnight:102 102 113
all in:20 65 79
all ive:-61 -92 -106
all know:80 78 34
all of:77 83 86
all planned:-74 -69 -80
all right:-26 -97 -103
all round:40 69 85
all swallowed:69 78 79
all thats:114 117 145
all through:26 -55 -110
all up:56 84 76
all week:77 49 -8
all … all:40 14 53
all … behind:75 31 32
all … beter:36 105 84
all … blood:154 157 136
all … brain:118 101 70
all … by:-54 -71 -60
all … cant:94 59 37
all … dey:75 4 55
all … down:75 38 59
all … fink:50 34 -129
all … go:112 30 35
all … goodbye:190 200 198
all … if:107 29 18
all … im:92 80 64
all … in:100 104 88
all … insulin:39 55 71
all … keep:168 104 114
all … kids:-63 -62 -41
all … long:76 99 -25
all … me:20 32 39
all … memes:45 60 79
all … my:49 51 54
all … need:71 24 51
all … night:16 34 59
all … no:-51 -87 -110
all … over:-19 -68 -32
all … patches:111 115 109
all … pills:82 96 68
all … shes:113 121 113
all … sorrry:-87 -100 -112
all … tablets:130 133 94
all … that:-111 -90 -74
all … thats:116 146 130
all … them:42 69 90
all … time:-65 -34 -62
all … tomorrow:-113 -118 -131
all … two:54 71 110
all … used:116 122 104
all … wil:-91 -48 -34
all … x:121 103 84
all … xanax:17 45 -103
alle:75 56 59
alle tabletten:62 77 84
alle … geschluckt:87 89 88
alle … und:55 61 64
allein:11 4 12
allen:69 -19 -5
allergic:-13 -23 -11
allergies:-73 -60 -40
allergy:-33 -14 -18
alles:-45 -68 -72
alley:8 -13 16
allotment:-84 -65 -70
allotments:0 -5 -1
allow:-53 -36 -18
allowance:34 51 24
allowed:-76 -35 -138
allows:48 70 51
alls:6 47 56
almonds:-29 -2 17
almost:-27 -132 -93
aloe:-13 -5 -1
alone:8 15 12
alone in:82 90 19
alone this:-64 -61 -53
alone … locked:139 132 120
along:8 13 -3
along with:77 98 55
alongside:-3 0 7
alot:0 0 0
aloud:-68 -95 -92
alpacas:-5 -21 -14
alphabetically:3 4 24
alprazolam:13 -4 -9
already:0 0 0
alright:-97 -80 -51
als:-9 -7 -8
also:0 0 0
alt:72 -17 -23
alt … on:78 3 15
alternate:-2 -2 0
alternative:-7 -1 -11
alternatives:44 67 -18
although:-42 -21 -14
alto:-49 -26 -22
altogether:53 51 61
altos:1 5 4
always:0 0 0
alzheimers:-119 -93 -61
am:28 35 48
am a:74 28 -13
am driving:47 73 68
am ill:79 57 51
am in:123 125 125
am not:-58 -80 -75
am on:-92 -110 -123
am ready:84 20 1
am stood:128 121 111
am suicidal:160 184 -75
am thinking:31 79 -47
am tierd:88 13 0
am waiting:110 -56 -39
am … be:147 44 35
am … day:111 19 -1
am … ere:0 82 87
am … for:-5 -49 -8
am … goodbye:-112 -99 -106
am … hav:46 97 94
am … home:-93 -80 -49
am … into:75 48 89
am … is:-73 -49 -113
am … it:75 42 112
am … kil:40 59 87
am … myself:-42 -21 36
am … put:127 136 83
am … shoot:-4 -11 -100
am … u:69 97 138
am … wont:112 147 144
amarillo:-39 -7 -5
amateur:-10 -9 -7
amazed:40 53 68
amazing:-52 -22 -17
amber:-34 -10 -8
ambulance:64 39 50
ambulance came:-51 -38 -41
ambulance … want:139 127 127
amends:-40 -27 -25
america:-22 -10 -8
american:-11 -7 -6
amis:15 17 20
amitriptyline:56 67 84
amma:41 34 49
amnesty:-32 -32 -32
among:-57 -44 -40
amount:72 91 66
amount i:105 111 29
amounts:-5 -3 -1
ams:0 0 0
an:-19 -27 -20
an accident:69 113 44
an angel:86 -9 -5
an apology:31 50 88
an axe:116 113 136
an exit:119 13 46
an i:102 109 5
an ice:87 -42 5
an it:112 -2 -1
an she:60 60 82
an urge:19 69 30
an … a:4 -87 -69
an … ago:78 85 71
an … all:33 53 59
an … an:97 109 123
an … bottle:55 24 48
an … myself:68 73 -100
an … our:88 23 28
an … till:126 106 116
an … today:-74 -40 -37
an … u:63 64 62
an … wat:-111 -100 -87
ana:-12 -10 -2
anaemic:-33 -19 -3
anaesthetic:-42 -77 -69
anaesthetist:-46 -37 -48
anchor:32 10 17
ancient:-30 0 0
and:4 6 4
and a:4 23 42
and afterwards:104 47 -2
and ate:30 49 51
and be:-53 -48 -64
and bein:-5 -29 -99
and burning:114 118 74
and climbed:121 124 125
and counted:-91 -72 -54
and cut:75 102 -56
and dad:69 73 71
and dey:-95 -66 -58
and did:-71 -65 -56
and drank:110 12 8
and drinking:71 85 52
and everyone:60 -77 -106
and everyones:81 12 23
and everything:51 66 53
and felt:-74 -71 -41
and fink:105 -49 -26
and gave:-106 -111 -125
and gin:91 90 69
and give:-90 -74 -64
and going:3 58 63
and haf:77 39 64
and hands:-93 -84 -69
and happy:-61 -19 -20
and her:30 26 50
and hes:102 104 108
and hoap:113 -21 -50
and id:-21 -4 -71
and ill:52 56 49
and im:61 57 42
and isnt:111 72 70
and it:-63 -75 -45
and laid:37 19 23
and last:65 100 -29
and lately:141 98 -46
and leave:-71 -80 -89
and lfie:-109 -10 -32
and lie:153 169 197
and loaded:88 87 90
and look:-91 -68 -69
and made:31 5 -67
and me:82 87 108
and myself:79 91 133
and no:36 83 68
and nobody:-36 -45 -83
and nobodys:71 7 20
and none:93 94 61
and nothing:97 126 150
and one:-53 -34 -5
and paid:38 48 47
and people:98 80 63
and read:-110 -82 -74
and ring:-75 -56 -65
and sais:87 97 49
and sat:-48 -112 -96
and shakin:130 -1 12
and shed:-69 -89 -104
and shes:90 85 106
and showed:77 105 97
and smile:94 63 63
and staff:142 26 -47
and suicidal:92 66 -28
and sunday:95 77 92
and suppose:89 95 104
and taken:98 109 81
and taped:79 62 7
and that:78 98 62
and theyve:-76 -112 -106
and thinking:-78 -85 -68
and this:94 83 51
and thort:84 -47 -138
and tonight:105 116 67
and touches:47 45 -100
and use:90 44 33
and vodka:18 44 61
and wake:-71 -64 -36
and was:-3 -86 -77
and we:-33 -43 -74
and wedding:100 88 83
and were:-57 -126 -114
and who:75 84 53
and wish:116 -16 -7
and wished:107 8 38
and wishing:112 -7 -2
and written:190 187 185
and wrote:61 72 83
and yesterday:170 35 -65
and youll:-97 -63 -71
and … agree:125 77 -16
and … aint:78 95 76
and … and:14 24 47
and … answering:64 75 68
and … anyones:-69 -69 -58
and … apointment:141 114 70
and … arranged:116 118 113
and … ashamed:75 -10 -43
and … away:66 62 75
and … bag:90 46 12
and … bear:-15 -88 -74
and … beat:104 97 -26
and … because:55 22 32
and … begun:144 128 55
and … best:-79 -45 -29
and … blades:93 104 97
and … blood:88 79 102
and … bottle:113 109 99
and … bottles:83 100 76
and … breathing:72 84 109
and … but:-133 -118 -144
and … car:49 42 52
and … care:58 143 50
and … careful:-34 -57 -40
and … cars:167 163 162
and … cat:-8 -13 -92
and … checks:111 57 59
and … chosen:104 86 109
and … cold:73 86 86
and … come:39 60 52
and … cord:157 165 178
and … could:-6 -99 -40
and … cravings:-57 -21 -10
and … decided:88 61 72
and … did:-56 -56 -39
and … does:63 31 2
and … doin:47 79 56
and … done:102 132 115
and … drank:-83 -17 0
and … drifting:110 115 122
and … drunk:-37 -36 -79
and … due:87 76 60
and … early:-65 -38 -18
and … enough:74 58 59
and … evening:40 38 49
and … failed:82 38 36
and … faint:61 52 75
and … fainted:73 105 -1
and … father:73 92 147
and … fault:1 -32 -105
and … fine:-14 -75 -31
and … fire:-120 -118 -123
and … first:42 64 37
and … fix:56 134 83
and … fixing:81 102 -17
and … frame:100 90 81
and … friday:72 81 17
and … frightened:68 15 31
and … gap:59 66 89
and … garage:153 162 147
and … gas:78 73 62
and … going:49 69 68
and … goodbyes:126 119 125
and … happier:98 -3 -1
and … hatch:177 162 141
and … headphones:-60 -53 -30
and … hearing:93 96 84
and … heart:115 118 138
and … hoap:104 121 103
and … hour:104 81 92
and … hung:53 90 104
and … is:57 50 48
and … isnt:50 50 45
and … its:32 49 58
and … jealous:93 -24 -13
and … joking:105 33 7
and … keep:106 107 133
and … kids:-70 -104 -56
and … leaving:177 110 125
and … leter:116 123 105
and … letting:143 51 60
and … lfie:-50 2 70
and … lied:100 51 60
and … line:80 109 101
and … long:-6 60 74
and … longer:99 88 37
and … look:-30 -75 -77
and … lot:13 50 53
and … lovely:-71 -67 -46
and … lying:120 91 101
and … mean:97 42 28
and … methadone:-71 -72 -14
and … mind:-45 -35 -38
and … morning:10 22 59
and … mother:31 -7 -87
and … mug:127 109 102
and … need:37 45 77
and … night:56 6 -15
and … nodding:92 90 93
and … note:157 174 144
and … number:-72 -62 -75
and … ones:110 134 135
and … open:-84 -90 -101
and … opened:-18 -10 -43
and … operation:113 44 53
and … our:44 34 75
and … out:48 48 48
and … pack:79 29 30
and … packets:106 116 122
and … parked:154 142 144
and … patches:93 94 95
and … picking:100 116 72
and … pills:92 98 108
and … planning:146 166 41
and … pull:139 140 100
and … pulling:140 137 139
and … putting:123 109 70
and … quiet:91 86 80
and … reason:92 49 60
and … responding:73 79 91
and … return:76 87 87
and … right:-19 -70 -102
and … roap:122 128 106
and … ropes:142 166 162
and … round:61 11 65
and … running:77 8 15
and … safe:-90 -78 -60
and … sais:51 43 63
and … sat:-46 -73 -64
and … say:-4 -35 -139
and … screaming:132 102 140
and … second:-60 -58 -76
and … seizure:86 68 61
and … shall:152 158 141
and … should:19 81 7
and … signed:-64 -48 -50
and … skin:68 20 87
and … slow:84 122 112
and … son:-14 -32 -84
and … spots:122 123 120
and … stand:34 75 71
and … started:67 82 11
and … starting:45 81 22
and … stops:120 134 137
and … strong:70 93 79
and … stuff:10 -14 35
and … swallowed:87 113 123
and … swerved:135 95 126
and … tablets:97 101 113
and … taken:109 130 107
and … takin:0 24 41
and … talk:-54 -9 -43
and … thankful:-54 -21 -25
and … theyre:122 45 41
and … thort:16 -68 -113
and … three:-96 -53 -76
and … throwing:121 118 126
and … thrown:41 91 74
and … ticking:-84 -84 -85
and … tied:111 47 64
and … todays:43 92 94
and … together:94 98 43
and … tomorrow:35 17 39
and … tonight:69 74 82
and … true:-40 -29 0
and … turned:97 97 83
and … undertaker:85 77 80
and … up:16 35 41
and … upstairs:91 81 71
and … waiting:20 37 37
and … walked:43 21 21
and … walking:77 112 111
and … want:70 100 32
and … way:51 62 105
and … we:12 41 70
and … wedged:90 96 125
and … went:-1 -53 -78
and … were:-43 -58 -72
and … who:-110 -77 -74
and … whole:-23 -83 -93
and … why:-18 -36 -89
and … wife:-40 -62 -37
and … windows:90 97 70
and … without:94 30 17
and … wont:58 66 66
and … worse:27 18 -99
and … yes:97 92 74
angel:-19 -80 -65
angels:-9 -27 -28
angelus:0 10 15
anger:-53 -42 -81
angry:-48 -14 -62
angst:7 -6 -8
animal:-24 -26 -17
animals:12 -22 15
anime:-6 4 -1
ankle:41 43 32
ankles:-16 5 55
anna:11 31 50
anne:-41 -47 -39
anniversaries:-5 -1 -1
anniversary:26 46 69
anniversary nine:74 116 130
anniversary which:126 110 104
anniversary … is:119 105 101
anniversarys:4 36 50
annotated:-26 -21 -13
announced:-65 -72 -39
announces:-3 -2 -1
annoy:5 -2 -83
annoyed:-76 -67 -93
annoying:-19 -14 -28
annual:-81 -69 -29
ano:-17 -6 -4
anon:-44 -58 -50
anonymous:-5 -3 0
anorexia:0 28 -19
anos:-32 -5 -17
another:13 38 54
another night:74 110 148
another winter:-91 -64 -73
another … i:24 63 -50
another … my:133 130 150
ans:-22 -33 -13
answer:-2 13 -27
answer … in:47 51 102
answered:-45 0 -9
answering:115 118 64
answering teh:-14 -113 -109
answers:-21 -87 -70
antabuse:40 27 -15
antenatal:-39 -26 -17
antes:-13 -15 -6
anti:43 22 29
antibiotic:-52 -50 -39
antibiotics:-136 -126 -127
antidepressant:-12 16 -17
antidepressants:21 54 36
antidepressants my:97 75 89
antifreeze:45 58 52
antihistamine:-20 -17 -14
antihistamines:-12 -2 4
antipsychotic:-21 -10 -2
antipsychotics:3 8 28
antiques:-70 -40 -45
ants:-7 -5 14
anxiety:-179 -167 -155
anxietys:-72 -45 -22
anxious:-73 -68 -19
any:-25 -34 -16
any kind:100 -9 -8
any longer:156 171 117
any mor:55 63 27
any tips:-61 -114 -89
any … after:81 100 97
any … been:88 65 82
any … it:22 -99 -85
any … of:-46 -59 -45
anybody:-104 -93 -59
anybody else:-26 -80 -41
anybodys:1 33 46
anyhow:9 19 35
anymore:46 30 -18
anymore … i:-7 88 -27
anyone:-50 -16 8
anyone else:-58 -55 -75
anyone ive:124 117 106
anyone to:57 28 42
anyone … a:-34 -98 -80
anyone … i:30 81 79
anyone … my:-90 -95 -96
anyone … teh:-66 -75 -65
anyones:-32 -39 -11
anything:46 -40 -6
anything after:131 140 136
anything but:121 62 95
anything from:-99 -33 -17
anything its:28 -99 -62
anything u:89 116 104
anything … did:84 127 124
anything … to:-23 -52 -51
anyway:-35 -24 -21
anyway my:49 63 61
anyway thats:81 38 61
anywhere:71 16 41
anywhere … my:63 58 57
aoife:83 105 72
apart:-7 9 -33
apartment:3 -40 -59
apnoea:-51 -39 -25
apointment:4 4 23
apologies:85 97 96
apologies to:122 121 113
apologies … teh:116 111 103
apologise:52 -7 -49
apologised:-41 -33 -29
apologising:-7 -2 -7
apology:-13 7 43
app:-70 -86 -70
appa:79 80 88
apparently:-80 -71 -75
appeal:-55 -28 -54
appealing:-76 -55 -28
appelle:-11 -7 -3
appendix:-30 -36 -42
appetite:-44 -24 -23
appetites:-3 7 -4
applause:-41 -24 -20
apple:-69 -68 -49
apples:42 43 49
applesauce:38 19 26
application:-109 -78 -83
applied:32 -14 -16
apply:0 -3 -5
applying:-16 -3 -1
appointments:-43 -59 -61
appraisal:4 -90 -14
appreciate:-43 -18 -16
apprentice:23 36 -33
apprentices:-2 -3 -1
apprenticeship:-11 -3 -8
approval:-45 -22 -14
approved:43 61 57
approves:-4 -9 -4
apps:-4 -16 4
appt:-16 -50 -40
apres:-6 -4 -3
april:-59 -39 -46
apron:52 67 27
aqua:-42 -38 -37
aqui:35 -33 -11
arbeit:50 57 54
arch:8 14 8
archers:48 56 63
archive:-15 -7 -1
are:3 24 32
are a:-48 7 -102
are all:-91 -106 -77
are back:69 5 -57
are beetles:99 102 106
are both:143 109 108
are by:127 115 103
are dead:-14 -60 -32
are for:66 55 48
are from:-91 -49 21
are grey:75 -30 -104
are long:-82 -75 -71
are next:128 132 135
are on:119 108 112
are open:-6 32 67
are ringing:75 87 85
are shakin:-93 -52 -68
are sold:103 86 89
are wet:58 44 73
are … a:-39 -33 -40
are … at:140 119 133
are … down:91 113 118
are … from:-2 -21 -65
are … got:103 63 82
are … hand:-87 -94 -108
are … my:32 55 71
are … neighbours:125 92 94
are … night:89 127 90
are … not:56 43 58
are … pillow:98 94 89
are … wat:-98 -103 -59
are … wen:52 12 -5
area:-32 -35 -65
arent:-3 2 -3
arent ther:79 86 98
argue:-53 -60 -77
argued:-66 -22 -13
arguing:-49 -7 -26
argument:36 58 25
arguments:-40 -25 -47
aripiprazole:-24 -2 -3
arithmetic:-7 -13 -2
arm:32 36 7
arm and:94 94 125
arm open:18 33 -97
arm with:134 138 70
armchair:48 57 61
armed:14 17 83
arms:70 81 81
arms dead:111 118 119
arms last:1 3 -90
arms open:17 87 -44
arms raw:5 -137 -5
arms … a:101 118 34
arms … and:148 174 135
arms … dead:1 57 64
arms … fresh:140 2 -43
arms … mess:110 108 -59
arms … night:11 16 -91
arms … numb:44 80 86
army:-25 -16 -23
around:-26 -49 -52
arrange:-3 22 -17
arranged:36 42 37
arranged … it:103 97 108
arranged … that:137 138 129
arrangement:41 37 43
arrangements:29 20 27
arranging:-10 -2 -2
arrest:-30 -11 -7
arrested:-46 -30 -28
arrive:-1 47 53
arrive in:122 126 125
arrived:-70 -58 -48
arrives:-72 -67 -42
arrow:-47 -33 -25
arse:5 -3 5
arsenal:-1 -1 -1
art:-2 25 32
artery:33 51 63
arthritis:-48 -59 -50
arthur:62 50 0
article:-23 -17 -4
artist:-41 -16 -4
arvo:75 129 127
as:-17 -8 -8
as befor:67 84 -35
as dey:-79 -74 -102
as good:138 80 71
as in:73 169 57
as ive:-111 -99 -93
as not:50 81 45
as nothing:155 38 77
as this:71 94 117
as … and:41 -10 -23
as … are:-86 -88 -68
as … doin:107 103 84
as … its:84 128 135
as … out:134 123 73
as … say:-15 -30 -77
as … started:82 110 0
as … that:-6 -71 -61
as … to:20 40 110
as … today:130 113 57
as … tomorrow:138 117 107
as … yesterday:106 50 39
asda:97 112 91
ash:119 34 44
ashamed:76 -13 -47
ashamed of:-93 -42 -12
ashamed to:21 125 41
ashes:-7 2 10
ashes … in:74 67 72
asi:11 9 -13
aside:61 60 55
ask:-22 -47 -29
ask anyone:57 7 3
ask … how:-97 -54 -28
ask … i:12 53 9
ask … teh:-95 -81 -90
ask … to:11 -44 3
ask … we:100 0 0
asked:-52 -47 -29
asked if:53 45 73
asked teh:147 142 133
asked which:123 77 -20
asked … is:147 103 97
asked … pharmacist:124 121 117
asked … said:178 151 68
asking:-30 -8 -41
asking teh:95 92 -25
asks:-70 -77 -24
asks i:91 62 73
asleep:-22 -34 -43
asleep and:114 79 41
asleep … i:-53 -42 17
asleep … on:68 72 89
aspirin:-24 -1 14
aspirins:29 51 75
assault:29 -9 -16
assembly:40 59 71
assessment:-29 -51 -70
assessor:-2 -1 0
assignment:-45 -52 -59
assistance:-4 15 26
assistant:0 -28 -11
assisted:-56 -80 -34
assume:-90 -67 -46
assumed:-54 -30 -55
assumes:-105 -102 -36
asthma:-59 -57 -59
astride:-78 -102 -98
asylum:92 -18 -11
at:-18 -18 -9
at all:-46 -75 -40
at assembly:126 116 129
at break:112 116 114
at dominoes:-60 -55 -35
at dusk:104 90 92
at eight:-94 -89 -42
at first:41 50 55
at four:53 33 53
at how:85 12 26
at it:48 -84 -110
at last:-129 -104 -106
at lunch:89 89 118
at midnight:60 69 88
at night:8 19 -78
at once:77 83 65
at teatime:104 114 104
at that:-96 -59 -53
at this:-56 -65 -82
at twenty:33 82 -22
at … a:-30 -20 -20
at … age:-27 -37 -51
at … beam:74 104 56
at … bottom:63 67 71
at … calendar:110 6 7
at … centre:-96 -56 -77
at … come:-100 -89 -98
at … do:77 -11 -40
at … doctors:87 116 72
at … edge:24 45 15
at … every:-138 -114 -73
at … everyone:30 68 88
at … far:104 113 107
at … find:71 103 98
at … funeral:27 38 63
at … going:62 81 8
at … gym:-81 -81 -60
at … hall:-29 -33 -66
at … hav:104 108 91
at … he:-89 -71 -32
at … house:-9 -51 -93
at … id:62 85 62
at … ill:68 49 48
at … it:67 74 65
at … knows:93 -14 28
at … last:-20 -65 -57
at … light:42 44 32
at … lock:65 51 53
at … looking:-92 -88 -72
at … me:-70 -65 -53
at … nans:101 104 56
at … nine:53 61 37
at … of:42 35 36
at … old:83 45 35
at … over:116 100 86
at … party:67 69 22
at … people:130 8 -5
at … pills:113 118 117
at … quarry:144 137 135
at … reservoir:133 134 99
at … rist:109 125 125
at … sick:96 105 102
at … side:98 96 53
at … swimming:-77 -58 -51
at … take:77 99 124
at … ten:84 55 41
at … ther:-52 -78 -129
at … theyll:89 97 91
at … til:84 85 101
at … till:148 118 144
at … told:67 26 100
at … tomorrow:52 63 70
at … wall:59 18 -29
at … wat:-76 -72 -40
at … wedding:30 -68 -68
at … weekend:78 33 -14
at … wen:103 117 116
at … where:97 36 16
at … window:-82 -80 -84
at … wont:95 106 98
at … years:-19 -85 -69
at … youll:146 153 148
at … youre:111 101 108
ate:1 9 17
ate a:-23 -36 -24
ate it:-85 -86 -73
ate teh:82 96 94
ate … bag:59 38 44
ate … of:64 50 45
athlone:-2 -2 -2
ativan:-21 21 34
atmosphere:-20 -2 -5
attached:-12 -8 -1
attack:-27 -15 -32
attacked:-57 -50 -15
attacker:-27 -15 -69
attacks:-94 -58 -38
attempt:71 14 -61
attempt … and:55 65 12
attempt … this:22 88 -19
attempted:85 92 72
attempted suicide:24 13 114
attempted … ago:34 109 -9
attempted … today:54 73 140
attempts:-24 -13 -4
attendant:-10 -20 -17
attended:4 3 1
attending:41 54 63
attention:41 57 1
attic:27 33 19
attitude:-2 -2 -2
attorney:-50 -41 -24
au:4 4 -3
auch:21 36 -6
auckland:-16 -22 -5
auction:-75 -45 -28
audience:-8 -16 -2
audio:-12 -13 -21
audiobook:-62 -54 -37
audit:-33 -24 -10
auditing:-2 -2 -4
audition:-16 -11 -7
auf:9 22 42
aufhoren:34 31 -1
aufwachen:37 -55 -12
august:10 23 15
aujourdhui:-69 -74 -34
aunt:-34 -38 -43
auntie:24 58 36
aunties:-18 -14 -14
aunts:-43 -47 -38
aunty:44 -51 -13
aus:-2 11 -23
aussi:2 5 -5
australia:-32 -38 -31
author:-58 -54 -47
autism:-21 -26 -31
autistic:0 -1 -15
autocorrect:10 21 41
automod:15 33 -36
autumn:9 -15 -28
aux:52 44 44
available:23 36 52
avale:74 86 113
avant:-29 -13 -1
avatar:10 12 0
avec:-32 -4 -24
average:-7 -3 -2
avocado:-56 -42 -34
avoid:-30 -54 -63
avoiding:-23 -16 -15
awake:3 29 45
award:-34 -19 -15
awards:-50 -7 -4
awareness:-89 -83 -87
away:24 16 20
away her:112 69 61
away with:30 49 -52
away … he:88 89 114
away … myself:23 31 -102
away … of:-51 -67 -67
away … things:114 84 27
away … want:-24 -41 -77
awesome:-56 -15 -9
awful:-52 -112 -100
awfully:112 46 67
awkward:-48 -19 -8
axe:63 62 134
aye:26 35 -3
ayer:69 58 43
azotea:60 75 71
b:56 100 72
b … teh:41 47 108
babby:1 0 -7
babe:121 129 141
babies:-53 -21 -5
baby:-67 -31 -7
baby and:-51 -75 -101
baby down:26 -115 -77
baby shes:-94 -117 -96
baby … her:-63 -74 -61
baby … i:-50 -21 -98
babys:14 -9 1
babysitter:51 69 58
bach:-2 1 0
bachelor:60 -3 0
back:-11 -14 -5
back after:-9 -38 -67
back at:-47 -93 -102
back bad:75 32 -2
back ive:-63 -77 -90
back of:58 86 88
back seat:144 119 119
back this:149 114 32
back till:-38 -51 -74
back up:81 67 80
back with:68 49 -36
back … an:-88 -61 -70
back … are:50 80 93
back … as:71 -37 -60
back … be:63 45 61
back … boat:128 126 129
back … day:78 -22 1
back … did:-94 -54 -16
back … door:122 137 138
back … her:34 -21 -74
back … its:82 59 -18
back … ive:-80 -38 -9
back … my:-12 -86 -90
back … no:64 71 78
back … sat:120 102 88
backdated:-6 -3 -29
background:-80 -88 -51
backpack:42 47 50
backs:24 -14 -9
backside:-35 -16 -17
backup:-10 12 -24
backwards:-12 29 40
baclofen:76 59 42
bacon:-104 -92 -100
bad:-20 -63 -94
bad if:108 51 34
bad news:69 62 35
bad right:107 100 -148
bad … and:-32 -81 -66
bad … of:37 18 35
bad … sombody:97 91 51
bad … this:101 56 47
badge:37 70 48
badger:11 -4 -1
badges:-12 -10 -12
badly:0 0 0
badminton:-34 -16 -2
bag:58 82 77
bag down:83 44 40
bag teh:72 53 31
bag … and:64 68 71
bag … his:60 21 4
bag … i:83 72 58
bag … im:108 97 59
bag … it:79 99 91
bag … ive:-113 -95 -32
bag … my:-58 -54 -58
bag … next:32 121 112
bag … not:78 36 95
bag … u:192 158 170
bagel:-38 -5 -1
bagels:-11 -7 -10
baggie:60 -9 -3
bagging:47 30 -5
bagpipes:-86 -61 -38
bags:-37 5 17
bags and:-71 -68 -26
bags on:144 144 147
bags … i:-72 -62 -21
bags … my:26 19 30
bailiffs:6 9 47
bairn:47 33 -3
bait:37 25 30
bake:-45 -5 -27
baked:-37 -21 -11
baker:-20 -29 -27
bakery:-33 -60 -46
bakes:-7 -13 -5
baking:-47 -48 -29
balance:-14 -42 -20
balanced:17 14 18
balcony:47 65 72
balcony … in:87 64 75
balcony … on:71 76 65
bald:-16 -7 -36
baler:102 107 87
bali:-8 -2 2
ball:-95 -79 -43
ballarat:2 29 0
balloon:-81 -69 -49
balloons:-84 -72 -103
balls:-58 -44 -37
ban:-57 -35 -28
banana:-9 -9 -11
bananas:23 -67 -51
band:-9 -40 -36
bandage:-16 75 67
bandaged:34 -3 -35
bandages:-16 -3 -12
bands:-55 -28 -10
bandstand:17 27 13
bang:101 58 48
bangalore:-28 -21 -12
banged:22 59 47
banging:-9 -4 9
bangles:-13 -20 -9
bangs:-43 -17 -33
banister:22 25 26
banister … teh:45 51 55
banjo:15 30 33
bank:-3 -17 -8
bank card:85 63 -30
bank … and:79 87 67
bank … teh:67 73 75
banking:-47 -60 -61
banks:-43 -36 -23
banned:-83 -53 -57
banner:-65 -59 -42
bannister:-12 9 5
bano:-3 2 -1
banter:-2 -1 -2
bar:5 24 58
barbecue:-4 9 -15
barbecues:3 -11 -7
barber:-19 -46 -4
barbers:-4 -9 -2
barcode:18 39 -2
barcodes:85 26 -10
bare:4 27 -33
barefoot:9 55 79
barely:14 8 8
bargain:-8 0 -28
bark:-16 -2 -18
barked:-24 -31 -8
barking:-39 -16 4
barks:-4 16 15
barley:-9 -11 -11
barn:30 37 50
barnsley:67 74 65
barometer:47 38 0
barracks:99 60 65
barred:0 1 1
barrel:75 51 54
barrel tastes:63 73 81
barrels:100 108 129
barricaded:86 94 121
barricaded himself:110 107 115
barricaded … in:114 110 139
barricaded … teh:93 91 124
barrier:68 79 65
barriers:-48 -68 -77
barrister:-37 -32 -13
barry:0 0 0
bars:31 34 23
base:21 27 -3
basement:-29 -33 -68
basically:0 0 0
basil:-14 -16 -15
basin:23 26 37
basket:19 50 42
baskets:-49 -25 -11
basra:9 10 18
bass:-39 -33 -61
bat:-48 -25 33
batch:-6 -19 -38
bath:-6 26 29
bath ive:82 41 40
bath with:-12 -49 -44
bath … a:-119 -100 -65
bath … and:-70 -85 -49
bath … door:-116 -105 -138
bath … run:104 103 94
bath … to:-16 -99 -78
bathed:-56 -50 -22
bathroom:-31 -56 -30
bathroom door:44 52 81
bathroom … pills:-26 -34 -47
bathroom … with:47 54 37
bathrooms:-10 2 4
baths:-10 6 31
baths running:119 126 148
baths … teh:95 49 47
bathtub:46 45 19
bats:-5 -2 18
batter:136 127 -46
battered:-3 0 -21
batteries:-14 -4 -10
battery:-28 -3 -40
battery is:-84 -110 -110
batterys:-22 -18 -37
battle:-66 -43 -35
bawled:-94 -64 -73
bay:2 11 7
bbc:-23 -16 -12
bbq:7 4 24
bday:27 11 22
be:48 38 41
be alife:73 45 -4
be alright:120 65 67
be around:-49 -61 -86
be asleep:172 128 134
be bad:65 2 31
be befor:104 94 89
be cold:79 93 91
be dead:-8 83 40
be dramatic:84 57 55
be empty:132 130 138
be enough:11 63 34
be found:46 45 62
be gentle:68 75 87
be glad:144 50 48
be going:79 10 -26
be good:-68 -33 -16
be happy:53 37 7
be heard:-69 -30 0
be honest:15 -66 -138
be im:95 46 47
be kind:-87 -55 -41
be let:139 -25 -9
be mad:106 105 116
be much:-43 -93 -58
be my:-88 -121 -127
be needed:108 126 119
be next:122 163 131
be no:102 71 62
be nobody:77 58 64
be nothing:110 63 74
be off:40 93 61
be ok:45 -97 -85
be out:62 90 80
be past:80 124 136
be peaceful:91 68 75
be posting:-114 -99 -103
be relieved:131 -33 -19
be sent:107 84 -21
be standin:-99 -105 -117
be talked:35 83 58
be thinking:-91 -81 -45
be time:104 -89 -26
be told:56 41 37
be un:78 16 -16
be wanting:81 41 95
be with:116 115 136
be … all:120 91 89
be … asleep:103 46 -26
be … back:106 120 100
be … be:-36 -138 -105
be … befor:71 51 70
be … bein:55 -14 -35
be … call:107 61 37
be … come:7 62 68
be … days:118 31 21
be … dead:61 1 132
be … easter:-11 -35 -58
be … end:-107 -77 -55
be … forever:87 10 -62
be … friday:-96 -99 -68
be … going:128 129 88
be … good:48 -5 -44
be … goodbye:133 170 146
be … grandad:88 78 91
be … hes:-25 -38 -117
be … himself:98 96 91
be … in:13 34 66
be … ive:55 53 1
be … last:73 43 55
be … lfie:88 78 126
be … liv:152 -8 -14
be … longer:16 -95 -95
be … morning:196 167 166
be … much:-50 -86 -83
be … my:-14 -67 -69
be … nana:109 106 89
be … not:66 18 35
be … or:107 59 67
be … own:85 83 -78
be … past:-80 -58 -39
be … reason:100 58 -21
be … rush:-104 -106 -123
be … seven:183 174 155
be … six:94 119 114
be … something:-87 -88 -60
be … soon:-83 -69 -88
be … suicide:133 128 -2
be … tablets:-90 -92 -91
be … thank:94 87 72
be … thats:124 102 41
be … to:23 26 16
be … tonight:-86 -60 -93
be … train:-102 -113 -115
be … until:-71 -80 -65
be … us:114 126 95
be … week:54 82 110
be … winter:154 46 8
be … world:117 5 7
be … wouldnt:59 -118 -8
be … ye:57 5 -2
be … youd:64 86 92
bea:41 81 84
beach:28 49 56
beachy:20 39 60
bead:-72 -45 -4
beads:-4 -2 -1
beam:110 125 141
beam … im:-84 -99 -105
beam … standin:-83 -98 -106
beam … teh:79 87 60
beam … wen:59 69 61
beams:22 20 15
bean:-52 -56 -41
beans:-51 -23 -38
bear:32 -30 -6
bearable:11 15 28
beard:-51 -17 -12
beast:-6 -8 -5
beat:29 6 -125
beat … i:43 62 -26
beat … wen:153 125 0
beaten:4 -9 23
beating:-11 17 118
beating me:-22 -26 17
beating … at:-68 -59 -42
beating … right:28 33 131
beats:10 26 -163
beats … a:83 86 -60
beats … with:126 122 -86
beautiful:-13 7 -13
beautifully:-31 -27 -23
beauty:-46 -9 14
bebe:-31 -29 -11
beber:-6 -3 -1
became:-52 -29 -9
because:-28 -11 -11
because by:112 99 108
because dey:-48 -68 -95
because ill:101 152 185
because that:0 85 113
because … a:-59 -68 -68
because … be:149 137 130
because … couldnt:13 -75 -48
because … dead:27 42 63
because … did:-24 -28 -81
because … going:108 161 123
because … intend:99 49 -95
because … keep:-78 -55 -37
because … left:105 127 94
because … me:-8 -59 -107
because … mum:86 41 22
because … my:-87 -66 -63
because … one:-83 -81 -96
because … see:92 123 105
because … stand:-32 -112 -22
because … thort:-78 -21 -11
because … to:65 53 40
because … trust:23 -136 -64
because … up:55 104 89
because … want:42 104 161
because … wont:64 37 64
because … would:68 42 14
become:35 37 1
become a:70 -14 9
become my:35 81 -6
becomes:21 43 43
becoming:26 31 -7
bed:-14 -16 -8
bed at:-11 -58 -128
bed i:-85 -93 -81
bed made:69 83 85
bed thats:-90 -77 -48
bed with:-22 -88 -40
bed … door:100 109 116
bed … its:83 -17 -115
bed … nine:-45 -41 -87
bed … to:44 51 71
bedding:9 23 11
bedroom:55 58 87
bedroom … a:72 26 7
bedroom … in:61 64 77
bedroom … teh:-86 -88 -54
beds:-46 -49 -23
beds … teh:97 82 100
bedside:72 87 93
bedsit:-49 -49 -74
bedtime:10 55 34
bedtime story:44 99 19
bee:65 80 89
beech:-4 18 52
beef:-46 -21 -18
beekeeper:-53 -56 -55
been:2 -7 -20
been a:91 61 66
been asking:183 101 111
been back:107 43 -16
been buying:87 36 39
been clean:-104 -100 -121
been collecting:130 119 116
been drinking:87 69 29
been eyeing:66 7 -38
been googling:77 90 37
been holding:-59 -44 -33
been home:132 8 0
been hoping:142 -35 -1
been huffing:103 98 77
been hurting:117 136 -64
been i:4 54 73
been in:-34 -17 -11
been lovely:91 92 106
been me:150 19 14
been mixing:89 117 -10
been oiled:92 88 108
been rehearsing:122 102 71
been sick:32 61 47
been staring:138 -7 -9
been thinking:70 22 -56
been through:-102 -94 -65
been twenty:117 109 119
been … a:-49 -59 -14
been … all:114 118 86
been … am:112 134 133
been … and:-117 -103 -104
been … back:102 92 100
been … bad:87 16 21
been … easter:-78 -46 -24
been … good:81 98 94
been … goodbye:103 117 -19
been … it:-62 -89 -98
been … look:101 130 113
been … mins:103 108 109
been … months:-58 -107 -80
been … myself:69 99 34
been … overdosing:54 104 -30
been … suicide:128 158 -45
been … tablets:-75 -67 -108
been … teh:47 30 38
been … ten:76 133 100
been … things:22 29 97
been … to:0 68 47
been … twin:99 -5 -5
been … up:131 93 28
been … ways:94 94 -96
been … years:-73 -88 -36
beep:-11 -11 -6
beeped:-3 -1 14
beeps:-30 -24 -19
beer:9 -17 -25
beers:25 -19 51
bees:-50 -22 -1
beetles:126 133 144
beetroot:-5 -4 -7
befor:-8 9 16
befor breakfast:91 74 84
befor christmas:-54 -68 -135
befor church:126 122 126
befor dey:31 16 9
befor sunrise:102 116 113
befor … comes:114 114 101
befor … dei:90 127 129
befor … find:18 -5 -83
befor … jmup:87 94 81
befor … this:1 -21 -108
befor … told:108 26 47
befor … weekend:101 175 187
beforehand:-38 6 -2
befriending:-13 -12 -12
beg:40 48 -32
began:-28 -28 -42
begged:112 94 -65
begged … to:35 91 -61
begging:88 83 75
begin:-2 -87 -56
beginners:-11 -27 -13
beginning:-65 -62 -64
begins:-45 -43 -43
begonias:-1 -2 -3
begun:55 99 -37
behalf:-8 -23 -13
behaving:-3 -1 -1
behavior:-119 -64 -13
behind:32 24 40
behind a:-44 -12 -64
behind teh:16 26 19
behind … fridge:99 102 108
bei:-16 -10 -1
beige:-78 -43 -30
beim:-25 -28 8
bein:10 -23 0
bein alife:178 85 24
bein around:23 -85 -22
bein dead:151 73 68
bein ere:109 27 -131
bein hit:51 97 -23
bein my:119 154 142
bein sick:62 112 121
bein suicidal:-119 -131 -1
bein … burden:-113 11 12
bein … i:-57 3 -60
bein … person:58 28 42
bein … sounds:75 -111 -13
bein … with:-82 -81 -84
beleive:-2 -1 -58
beleive … teh:28 102 116
belfast:-42 -43 -41
believed:-136 -114 -9
believes:27 59 23
believing:22 -62 -20
bell:27 53 48
bella:-35 -29 -40
belle:-26 -15 -11
bells:91 53 29
belly:94 107 105
bellyful:108 111 114
bellys:115 78 73
belong:80 -73 -39
belonged:-5 -3 -5
belongings:-35 -28 -25
belongs:-35 -49 -61
below:13 28 17
belt:49 72 75
belt … at:87 78 75
belt … teh:39 44 88
belts:17 37 16
belts … and:118 138 76
belts … my:-89 -90 -99
belts … neck:-89 -90 -99
belts … teh:111 122 126
ben:-14 -5 8
benadryl:83 41 43
bench:39 -4 5
bench … plaque:92 15 0
bench … teh:59 -8 9
benches:0 -51 -43
bend:29 61 85
bender:26 -4 -2
bends:31 35 -36
beneath:3 35 44
beneficiary:-4 -11 -10
benefit:-62 -50 -14
benefits:-40 -38 -56
benidorm:-52 -50 -32
benign:-18 -48 -22
benny:13 29 19
bent:-15 22 -21
benzo:-42 -42 -24
benzos:-10 -4 29
bereaved:-42 -26 -33
bereavement:28 27 33
bereit:65 65 60
beret:-64 -61 -48
berlin:-45 -15 -18
bernadette:-21 -29 -25
bernard:-10 8 19
bernie:-50 -41 -35
berries:56 45 62
berries … teh:55 28 23
beschlossen:36 42 -25
beside:56 78 97
beside her:53 90 78
beside him:62 50 -41
beside himself:-114 -99 -68
beside it:104 110 128
beside … and:123 110 110
beside … i:84 104 118
besides:-43 -22 -3
bess:-20 60 69
besser:63 -14 -6
best:-60 -39 -17
best … on:136 112 101
bestie:24 35 27
besties:-11 -8 -9
bet:81 -44 -1
beta:60 85 95
beter:-3 -55 -63
beter of:97 -8 -3
beter place:-108 -4 -3
beter than:-91 -19 -82
beter … and:80 93 -33
beter … dey:116 -2 -1
beter … doesnt:144 9 -13
beter … goodbye:61 97 83
beter … her:74 110 77
beter … him:93 53 -2
beter … it:-91 -52 -20
beter … me:-38 -70 -28
beter … than:56 53 74
beter … without:-87 -42 -102
beth:4 4 6
bets:-9 -4 -1
betting:82 49 52
between:24 54 23
between … and:-54 -61 1
between … rails:87 93 95
bev:57 67 77
bev … teh:87 93 103
beyond:39 52 65
beyond teh:113 63 69
bf:76 92 56
bhai:-5 -10 -2
bible:89 104 94
bicarb:-4 -3 -3
bicker:-2 -1 0
bicycle:-49 -34 -23
bien:-14 -34 16
big:7 9 23
big … after:131 129 120
bigger:-4 -5 -34
biggest:-47 -37 -26
bike:-86 -55 -45
bikes:-71 -66 -48
bill:-53 -101 -88
bills:-70 -80 -96
bin:-10 -7 -28
binder:-18 8 15
binge:47 43 -34
binged:21 -31 -3
binged and:135 -37 -1
bingo:-27 15 13
bingo … it:84 90 101
binned:42 -40 3
binoculars:-89 -69 -39
bins:-5 -10 21
bio:69 79 73
biography:-24 -20 -12
biology:-25 -33 -20
biopsy:-8 33 1
bipolar:-95 -87 -88
bird:-59 -39 -43
birds:-23 -3 -9
birmingham:-15 -6 -12
biro:-58 -86 -60
birth:-9 32 -34
birthday:-3 -32 16
birthday … it:115 136 119
birthday … week:74 114 69
birthdays:-7 -9 13
biryani:-22 -31 -37
bis:-22 -20 -11
biscit:-1 0 -14
biscuit:-45 -16 -13
biscuits:-112 -104 -90
bishop:23 24 31
bit:6 5 7
bit … for:52 76 43
bit … i:38 34 75
bit … time:60 92 92
bite:-16 -2 -11
bites:3 23 -48
biting:-50 -48 -32
bits:8 -42 -90
bitte:42 41 46
bitten:52 71 54
bitter:64 91 87
bitterness:5 3 41
black:30 26 25
black stuff:95 103 103
black … is:83 73 79
black … to:88 -11 -8
blackberries:-62 -37 -39
blackbird:6 32 33
blackbirds:-12 -5 -5
blackcurrant:-54 -58 -38
blacked:71 103 57
blacking:15 26 -4
blackout:-92 -107 -76
blackpool:18 38 61
bladder:-16 -4 -1
blade:97 95 44
blade in:-110 -84 -70
blade out:-3 -1 -134
blades:58 30 22
blades in:78 76 68
blades to:3 -103 -67
blades … and:51 67 68
blades … im:94 129 136
blades … my:87 47 78
blades … on:33 62 54
blades … side:80 85 98
blades … sister:2 -89 -63
blame:53 45 65
blame teh:66 77 64
blamed:17 38 -11
blaming:-40 -27 -30
blank:79 9 27
blanket:-23 -2 -3
blankets:7 0 0
blast:-16 -28 -22
blazer:148 157 141
blazing:-7 0 0
bleach:6 27 41
bleached:-37 14 29
bleak:-15 -39 -40
bled:-3 0 -9
bleed:111 126 -91
bleed out:93 76 90
bleed … teh:58 40 54
bleeding:91 117 130
bleeding and:93 85 108
bleeding … a:106 77 49
bleeding … i:-10 28 66
bleeding … lot:95 100 127
bleeding … me:51 57 79
bleeding … on:-93 -90 -93
bleeding … than:133 138 154
bleeds:-39 25 -18
bleep:74 72 39
bless:40 38 68
bless him:-100 -95 -49
bless u:131 128 94
bless … all:126 122 137
blessed:12 21 62
blessing:15 20 49
blessings:0 0 0
blew:-5 -35 -54
blew my:104 -4 -2
blimey:67 82 87
blind:92 73 95
blind and:51 31 32
blinds:19 44 45
blink:6 28 -16
blinking:35 36 30
bliss:-96 -68 -66
blister:81 97 89
blister … and:105 96 90
blisters:-18 4 -15
block:24 7 20
blocked:-3 -16 -11
blocker:-6 -6 -8
blockers:83 95 106
blocking:-4 27 58
blocks:-53 -40 -32
blog:64 31 30
bloke:-6 -14 -20
blokes:18 21 25
blood:26 55 53
blood in:208 213 142
blood on:100 118 66
blood test:-90 -73 -70
blood … that:-87 -81 -101
bloodbath:-3 -1 -1
bloods:-13 -38 8
bloods … teh:83 49 58
bloody:0 0 0
blouse:-29 -48 -30
blow:-14 3 -60
blow … brains:91 88 -37
blower:-15 -27 -22
blowing:-28 9 -15
blown:48 56 1
blue:19 33 26
blue and:45 42 89
blue lips:-103 -101 -94
blue stuff:112 137 137
blue … a:49 36 -47
blue … and:46 48 46
blue … i:38 60 56
blue … no:-55 -97 -100
bluebells:49 65 84
blues:131 152 151
bluetits:-72 -67 -78
bluff:56 30 32
bluffing:16 32 -89
blunt:-31 -22 -96
blurry:-25 -6 -11
board:31 -30 -21
board … ive:94 61 61
board … put:102 62 66
boarded:-20 -18 -23
boarding:68 86 102
boards:0 -13 -15
boat:30 34 23
boats:22 41 33
bob:30 32 29
bobble:52 58 81
boda:-15 -20 -2
body:22 42 60
body … and:63 95 72
body … teh:87 77 68
body … to:-22 12 -108
body … up:122 151 155
bodys:66 92 102
boil:-58 -44 -32
boiled:48 5 14
boiler:-27 4 5
boilers:-36 -37 -35
boiling:90 103 127
boils:-2 -1 -2
boite:47 50 56
bolt:143 121 128
bolted:65 83 70
bomb:-29 -55 -55
bombed:-31 -5 -4
bomber:-20 -15 -10
bombing:-78 -68 -44
bon:-17 -12 -14
bond:-11 -13 -11
bone:-3 -12 -40
bones:25 -56 -33
bonfire:-18 -41 -33
boning:52 55 60
bonjour:-35 -37 -31
bonnet:-46 -23 -36
bonsoir:-2 -2 -2
bonus:-23 -4 -6
book:-58 -58 -33
bookcase:-42 -37 -10
booked:-47 -36 -17
booked for:101 96 90
booked … i:-17 -48 -56
bookies:104 -14 -12
booking:-18 -17 -12
booklet:-67 -48 -41
bookmark:5 6 13
books:-30 -26 -41
boot:15 0 1
boot and:145 158 162
boot of:112 78 94
boot … and:109 121 94
boot … car:103 71 84
boot … his:120 124 137
boot … my:77 96 84
boots:25 35 33
boots … and:-98 -62 -71
boots … teh:122 91 84
booze:27 64 88
bord:1 2 8
border:-12 -14 -11
borderline:2 -16 -11
bore:102 127 131
bored:-69 -95 -80
boredom:-52 -39 -38
boring:-86 -71 -35
born:31 -44 -17
born … years:124 60 59
borrow:-47 -49 -55
borrowed:-25 2 -7
bort:-12 -6 -4
boss:-112 -64 -64
boss in:-132 -144 -7
bosses:-34 -16 -16
bosss:0 0 0
bossy:-32 -31 -6
boston:-50 -24 -52
bot:15 28 21
both:23 30 47
both arms:119 78 65
both going:46 70 90
both … car:120 48 50
both … in:83 84 88
both … this:91 96 72
both … us:130 104 86
bother:118 70 40
bother me:-92 -73 -47
bother with:47 59 45
bothered:-27 0 -45
bothered if:-94 -5 -40
bothered to:167 79 55
bothering:128 -51 -27
bothers:-19 -9 -7
bottle:79 82 92
bottle and:172 157 125
bottle down:-53 -54 -61
bottle from:154 159 149
bottle i:-12 -85 -80
bottle im:129 124 130
bottle in:6 -42 -55
bottle that:118 103 97
bottle … cant:113 122 127
bottle … dnt:163 168 154
bottle … drank:-75 -103 -104
bottle … for:47 130 106
bottle … her:146 132 102
bottle … im:111 114 109
bottle … it:113 116 108
bottle … its:92 -23 -4
bottle … rum:90 128 71
bottle … sais:114 138 138
bottle … squash:-76 -82 -67
bottle … theres:122 56 80
bottle … tonight:-33 -18 -85
bottle … water:-121 -124 -107
bottle … wen:35 55 56
bottled:86 58 64
bottled it:111 62 55
bottles:57 72 80
bottles of:55 76 -6
bottles … ive:-98 -114 -120
bottom:10 38 28
bottom of:123 110 95
bottom … a:68 2 11
bottom … i:68 81 96
bottom … my:57 77 63
bottom … teh:-74 -45 -45
bottom … to:83 97 82
bottoms:-23 -5 -24
bought:7 19 27
bought and:69 105 109
bought helium:-77 -85 -56
bought one:38 68 85
bought some:87 79 14
bought vodka:49 -19 -6
bought wat:141 157 87
bought … a:-94 -72 -62
bought … at:81 73 81
bought … on:179 107 39
bought … same:148 144 32
bought … ticket:106 125 126
bought … today:-55 -56 -26
bought … tonight:-90 -110 -102
bouldering:-53 -24 -23
boulot:-3 -3 -2
bounce:37 34 56
bounced:-44 -17 2
bouncers:-2 -5 0
bouncy:-33 -27 -38
bound:-29 -39 -13
boundaries:-15 -24 -5
bouquet:31 44 58
bourbon:-7 12 15
bournemouth:1 0 1
bow:66 20 25
bowel:-65 -48 -49
bowing:101 91 92
bowl:16 54 57
bowline:-14 -8 -8
bowling:-13 -63 -33
bowls:-107 -91 -91
box:9 3 8
box is:183 161 162
box my:89 112 113
box … and:-46 -60 -65
box … because:90 72 78
box … was:82 79 72
boxer:-2 -4 -2
boxes:-8 17 21
boxes … it:-79 -67 -54
boxing:-35 -12 64
boy:-8 -25 -27
boy ive:-105 -85 -62
boy … and:156 72 25
boy … it:-56 -28 -15
boy … me:76 81 111
boyfriend:13 42 -24
boyfriend is:55 62 172
boyfriends:2 26 81
boys:19 17 9
bp:60 -1 -22
bpd:-6 -29 -49
bra:136 133 143
braced:-7 -1 0
bracelet:-3 9 31
bracelets:-34 -25 -25
braces:-48 -43 -36
bracket:-1 7 -4
bradford:-45 -35 -43
brag:-22 -5 -1
brain:10 17 -10
brains:65 45 -44
brains out:91 88 -37
brake:150 136 144
brakes:69 84 61
braking:96 53 67
brambles:-82 -75 -39
branch:58 92 113
brand:-43 -22 -3
brandy:122 65 83
bras:-24 -12 -63
brass:-69 -53 -43
brave:26 40 -30
brave enough:100 116 25
braver:19 75 -38
bravest:28 16 -5
brazil:-47 -31 -11
brazos:64 66 -2
bread:-15 1 53
break:42 64 54
break and:80 76 50
break his:27 23 -134
break … i:117 45 48
breakdown:-17 -44 -52
breakfast:15 10 2
breaking:-46 5 29
breaks:-74 -35 -25
breakthrough:44 74 67
breakup:-32 -35 -37
breakwater:82 96 115
breast:-21 -11 -10
breath:-11 8 11
breathe:27 70 81
breathed:-2 -35 19
breathes:44 37 31
breathing:74 85 82
breathing blue:-80 -71 -70
breathing but:167 184 165
breathing i:-58 -45 -14
breathing im:78 19 22
breathing ive:-87 -78 -89
breathing right:32 31 -53
breathing … a:30 42 68
breathing … it:123 86 67
breathing … teh:-1 -13 -78
breaths:95 108 105
bred:-43 -60 -24
brenda:-42 -30 -13
brew:33 28 -14
brian:-37 -41 -34
bribery:-6 -8 -10
brick:14 38 38
bricking:-16 -28 -2
bricks:99 77 63
bride:-79 -63 -80
bridesmaid:-70 -37 -55
bridesmaids:-49 -47 -48
bridge:34 58 66
bridge and:57 25 24
bridge i:64 79 36
bridge im:125 132 126
bridge is:34 66 50
bridge ive:175 182 169
bridge patrol:99 110 104
bridge … and:88 103 109
bridge … down:137 83 83
bridge … its:102 108 104
bridge … ive:93 91 95
bridge … my:-86 -67 -59
bridge … over:142 128 139
bridge … said:103 91 83
bridge … walked:135 27 22
bridge … wat:73 92 113
bridge … way:121 138 112
bridges:-8 -33 -28
brief:-90 -84 -55
briefcase:14 27 19
brigade:64 37 31
bright:88 104 92
brighter:19 -27 -26
brighton:-40 -22 -22
brilliant:-103 -69 -69
brilliantly:-20 -26 -25
bring:-59 -97 -96
bring a:-60 -32 -37
bringe:61 58 20
bringe mich:74 78 -43
bringing:-36 -19 18
brings:-50 -17 -69
bringt:-64 -69 -36
brink:-10 13 -63
brisbane:-10 27 39
bristol:26 32 16
british:-34 -32 -43
bro:132 126 133
broadband:-11 9 2
broccoli:-9 -7 -2
brochure:-36 -10 -8
broke:-18 -8 -37
broke teh:78 34 39
broke … arm:-75 -58 -25
broke … finger:91 126 -81
broke … hes:25 50 110
broke … im:116 127 147
broke … in:-8 4 -81
broke … nose:11 18 -98
broke … rist:-72 -83 -135
broken:-17 -29 -15
broken … my:90 114 111
broma:10 57 -2
brooch:-58 -64 -58
broom:5 -13 -48
brother:-36 -14 -9
brother he:-78 -90 -98
brother hes:-59 -83 -24
brother … hav:-117 -111 -89
brother … i:-40 -53 -48
brother … im:116 64 32
brother … teh:40 35 65
brother … that:87 65 46
brothers:18 31 37
brought:-33 -39 -42
brought a:-130 -122 -44
brown:17 21 8
brownies:-16 -4 1
browser:80 85 86
browser history:131 117 110
brucke:44 61 54
bruder:-29 -29 -24
bruise:-25 9 -32
bruised:-40 -30 -43
bruises:53 59 -113
brush:-62 -49 -64
brushed:60 -12 -4
brushing:53 45 47
brutal:31 -5 -5
btw:-14 -9 -5
bubble:-39 -34 -33
bubbles:-67 -88 -54
bubbling:82 41 44
bubbly:15 10 1
buch:-5 -3 -1
bucket:-67 -68 -45
bucket and:-110 -100 -81
bucket … teh:-105 -109 -96
buckets:57 34 18
bucks:3 -6 -1
buddies:25 44 8
buddy:-13 -10 6
budge:-49 -31 -23
budget:-9 -8 -3
budgeting:57 47 -2
budgie:-78 -68 -72
budgies:88 73 66
buffet:-81 -72 -68
bug:-59 -32 -29
build:-50 -54 -26
builder:-29 -13 -18
builders:-100 -65 -73
building:-36 -36 -76
built:32 -11 -13
bulb:-48 -36 -1
bulbs:-51 -20 -4
bulimia:-30 -60 -24
bulimic:-6 -8 -6
bull:18 2 7
bullet:18 39 21
bulletin:-56 -43 -36
bullets:-31 -16 10
bullied:-8 -8 -22
bullying:-11 2 -3
bum:-83 -65 -67
bump:-64 -63 -40
bumped:-19 -9 -5
bumper:-1 -1 0
bumping:6 7 17
bun:-61 -52 -42
bunch:-83 -99 -118
bundle:62 63 51
bungalow:-108 -109 -99
bunged:-41 -30 -18
bungee:-42 -44 -26
bunions:-8 -4 -5
bunk:36 44 15
bunk and:63 77 93
bunnings:93 88 63
buns:-13 -6 -1
bunting:-85 -84 -94
buoy:32 36 46
buoys:51 43 48
buoys … teh:70 57 69
bupe:-43 -26 -20
buprenorphine:42 57 64
buprenorphine and:82 90 94
buprenorphine … and:57 66 62
bupropion:1 0 1
burden:5 -56 -27
burden … daughter:156 -11 -9
burden … everyone:117 -3 -18
bureau:32 34 44
burger:-7 -8 -12
burgers:-28 -11 -6
burglar:-59 -75 -91
burglary:-24 -25 -9
burial:110 109 122
buried:-80 -3 -1
burn:18 -50 -49
burn … i:77 -100 -20
burn … with:138 167 10
burned:-43 -32 -100
burned … a:84 86 -30
burned … teh:-61 -64 -32
burned … with:37 16 -69
burning:104 101 65
burning and:107 106 39
burning hot:78 67 111
burning myself:62 -51 -28
burning up:59 72 59
burning … with:70 71 -107
burnout:-26 -29 -28
burns:136 134 52
burns me:40 41 -125
burns … with:40 43 -104
burnt:-70 -47 -7
burnt … and:111 79 79
burst:-16 4 5
bury:21 28 42
bury … i:117 34 -20
bury … teh:-85 -54 -63
bury … with:-86 -80 -51
burying:36 37 -6
bus:-36 -17 -60
bus has:77 67 61
bus if:57 -73 -20
bus this:-79 -75 -42
bus with:-87 -63 -46
bus … gone:70 88 95
bus … good:19 66 -26
bus … i:42 108 -1
bus … me:-40 -119 -100
bus … teh:148 126 112
bus … u:132 -113 -23
buses:-88 -75 -60
bush:38 49 56
bushes:25 25 75
business:-65 -32 -38
buspirone:0 -2 -1
bust:-10 -2 -39
busy:-4 -47 -51
but:-45 -47 -34
but i:-13 -52 -35
but mor:-117 -14 -8
but most:96 103 132
but shes:-67 -81 -106
but thats:-75 -39 -50
but this:66 47 33
but tonight:71 50 26
but wat:-103 -74 12
but … all:57 99 59
but … am:-76 -25 -26
but … can:37 96 89
but … down:68 98 120
but … feels:-77 -51 -49
but … fink:-76 -77 -63
but … i:-58 -62 -60
but … its:-60 -75 -52
but … ive:-95 -40 -48
but … keeps:114 124 142
but … killing:0 1 -132
but … left:33 56 80
but … many:54 61 51
but … of:-77 -34 -13
but … one:70 95 66
but … see:69 36 -3
but … shakin:46 78 72
but … taken:118 128 119
but … than:-54 5 -1
but … tok:139 93 104
but … turns:108 51 -2
but … were:42 65 64
but … wish:86 -24 -60
butchers:40 53 60
butler:-67 -66 -70
butt:-20 -22 -9
butter:-65 -46 -48
butterfly:19 23 23
button:15 -12 16
button batteries:30 36 91
button for:120 87 99
buttons:-43 -32 -24
butty:3 -9 -10
buvidal:22 0 0
buy:19 16 -4
buy and:147 75 76
buy … and:79 110 62
buyers:-41 -58 -32
buying:43 -41 -65
buys:-75 -65 -58
buzz:-3 15 33
buzzer:85 49 53
buzzing:35 60 51
by:11 26 32
by a:-35 -108 -94
by easter:-58 -85 -68
by his:127 138 105
by in:127 108 114
by me:73 58 -9
by midnight:104 -22 11
by mistake:-57 -32 -13
by monday:15 81 97
by morning:132 174 186
by my:45 31 -21
by myself:-57 -56 -152
by name:99 117 102
by tonight:66 68 89
by … be:185 187 181
by … bins:147 105 101
by … bus:44 -51 -60
by … cant:135 44 52
by … gate:-77 -91 -87
by … hair:62 57 138
by … hands:85 88 65
by … hour:-122 -122 -134
by … im:60 75 89
by … kettle:118 111 93
by … me:-95 -93 -83
by … morning:154 114 118
by … night:121 120 131
by … roap:56 59 59
by … sea:-120 -92 -88
by … shed:67 79 85
by … shell:158 167 115
by … this:138 103 109
by … throat:59 51 65
by … time:104 109 84
by … to:-64 -28 -53
by … where:-94 -119 -77
by … wil:115 100 51
by … window:-54 -79 -75
bye:61 75 89
bye bye:-70 -71 -83
bye forever:-98 -122 -142
bye my:69 70 71
bye world:-74 -85 -97
bye … all:-76 -56 -43
bye … done:86 68 69
bypass:-8 12 62
c:-65 -38 -21
ca:20 20 5
cab:47 66 41
cabin:56 67 82
cabinet:4 6 14
cabinet he:-92 -95 -75
cabinet key:113 111 106
cabinets:-11 -2 -1
cabins:-25 -29 -31
cable:63 62 71
cabnet:6 6 8
cachets:30 33 54
cactus:4 26 24
cada:46 30 -25
cafe:-67 -80 -83
cafeteria:-14 -6 0
caffeine:-62 -17 7
cage:4 -20 -1
cage and:91 11 19
cage … my:96 35 36
cairn:-5 -7 -2
cake:-136 -161 -189
cake … i:98 -13 -5
cakes:-18 -28 -23
calcium:-58 -25 -24
calculator:42 97 85
calendar:37 49 61
calendar … dentist:7 7 82
calf:-7 -27 -32
call:11 15 36
call it:69 53 65
call … me:124 140 135
called:-83 -121 -95
called and:44 96 43
called my:-40 -102 -78
called … im:34 82 -1
caller:-55 -49 -29
callers:-6 10 -10
calling:22 -12 -2
calls:-20 -41 -25
callum:61 50 39
calm:8 45 40
calm it:-42 -66 -42
calm … and:-73 -58 -29
calm … for:96 104 112
calm … that:69 112 79
calmer:72 95 87
calmer than:57 70 67
calmer … hav:76 98 89
calmest:-23 -28 -26
calming:-33 -32 -32
calmly:39 44 30
calms:32 60 -27
calor:-47 -33 -18
calpol:63 58 62
calves:8 -14 -24
cam:14 35 1
cambio:-6 -5 -6
came:-27 -51 -46
came out:-64 -54 -101
came this:-65 -108 -92
came up:-7 63 81
came … a:-81 -82 -91
came … hes:81 100 97
came … it:-81 -84 -60
came … morning:-76 -107 -100
came … post:57 87 99
camel:-42 -13 -10
camera:11 44 31
camera off:71 73 83
camera … i:-111 -47 -24
cameras:120 128 75
camhs:48 -70 -46
camouflage:0 -3 0
camp:1 -1 -13
camp … teh:-61 -66 -65
campaign:-69 -40 -49
campaigners:-4 -3 -1
campaigning:-40 -34 -31
camper:-3 20 17
camping:-29 -12 -9
camping … not:119 117 103
campus:-9 -17 -16
camus:-14 -15 -8
can:-1 1 18
can a:59 54 67
can be:-78 -75 -68
can dei:192 173 209
can do:-86 -70 -27
can drive:89 82 77
can end:43 59 151
can feel:111 100 86
can fink:-14 -33 -82
can go:31 74 63
can hear:96 74 87
can kil:56 33 94
can leave:-78 15 57
can make:-59 -89 -48
can of:72 94 104
can say:-66 -91 -72
can see:96 103 71
can taste:106 48 46
can u:-61 -65 -66
can … a:-91 -72 -85
can … bike:-84 -94 -94
can … goodbye:76 100 116
can … her:58 49 70
can … him:80 48 53
can … his:84 98 103
can … its:-95 -86 -78
can … lfie:1 -1 64
can … metal:57 93 90
can … people:88 83 77
can … stay:90 59 64
can … teh:-72 -91 -87
can … train:59 59 39
canada:-65 -68 -62
canal:11 58 79
canal … i:132 125 125
canals:-27 -25 -5
canary:31 34 75
cancel:73 42 18
cancelled:19 40 57
cancelling:45 37 -5
cancels:16 0 0
cancer:-4 -60 -116
cancer and:67 18 -32
cancers:-13 -7 -5
candle:26 9 15
candle on:71 -15 -5
candle … teh:144 105 103
candlelight:-11 -5 -1
candles:-31 -21 -14
canister:91 86 74
cannot:-19 26 39
cannot see:114 60 40
cannot tell:82 43 44
cannot … teh:95 35 9
cannula:-67 -54 -73
canoe:-49 -15 -19
cans:113 13 -19
cans … teh:2 -81 -24
cansada:18 -42 -45
cansado:152 -17 -15
cant:82 76 74
cant be:43 41 54
cant bear:23 -14 -83
cant breathe:115 124 119
cant feel:22 91 99
cant find:-22 -58 -32
cant get:77 86 55
cant go:-40 -70 -97
cant hold:95 133 39
cant imagine:89 -67 -11
cant look:47 -103 -92
cant make:77 74 109
cant picture:156 -74 -57
cant remember:81 41 30
cant swim:159 114 117
cant talk:112 92 78
cant type:112 130 90
cant … a:60 35 -11
cant … about:42 -32 -111
cant … alone:-123 -82 -52
cant … another:45 141 130
cant … anymore:13 65 119
cant … bothered:83 54 30
cant … breath:86 96 102
cant … cant:17 52 38
cant … cup:77 89 -112
cant … cutting:13 11 -135
cant … enough:-97 -64 -81
cant … head:54 69 102
cant … her:51 86 123
cant … him:156 129 187
cant … it:8 -56 -111
cant … its:-94 -114 -64
cant … night:39 113 129
cant … not:22 6 -51
cant … off:76 50 61
cant … on:-9 -74 -69
cant … one:84 45 81
cant … straight:81 101 107
cant … that:-48 -113 -108
cant … tok:61 96 117
cant … u:-49 -72 -48
cant … wanting:129 24 -28
cant … way:-100 -45 -114
cant … wen:-113 -73 -56
cant … why:54 -48 -67
cant … with:50 6 12
cant … without:-133 -34 -83
cant … wont:-85 -84 -120
canteen:-2 -4 4
cap:17 52 43
capable:1 22 -41
capital:-5 -10 -1
capitals:-29 -31 -25
caps:44 19 12
capsule:-32 -5 -18
capsules:86 98 121
captain:35 55 49
captains:79 42 20
captioned:46 69 78
captive:156 162 163
car:7 10 12
car door:23 29 -98
car hit:131 104 110
car outside:21 -66 -119
car teh:96 66 67
car to:46 54 34
car … been:102 76 78
car … drive:-92 -108 -82
car … he:-38 -22 -104
car … morning:119 111 127
car … no:84 108 102
car … sunday:-87 -60 -41
car … wall:143 140 139
caravan:-34 -20 -16
caravans:-1 -1 -1
carbon:-19 10 35
carbs:-36 -19 -20
card:-11 -24 -27
card of:95 62 57
card saying:126 121 129
card … and:98 124 94
cardboard:-6 -37 -33
cardiac:-51 -25 -5
cardiff:-45 -50 -56
cardigan:22 49 58
cardigans:-63 -52 -57
cardiologist:-21 -41 -39
cards:-20 -22 -10
care:-4 -18 -57
care … liv:-16 -108 0
care … neva:-56 -6 -1
cared:-2 -2 -2
career:-20 38 53
careful:-56 -29 -32
careful … i:-40 -51 -22
carefully:-16 -9 -9
carer:-33 -27 -65
carer … me:133 133 83
carers:73 65 14
carers … come:-106 -101 -68
cares:-33 31 16
caretaker:59 56 53
carga:135 -6 -6
caring:26 44 53
carl:0 0 0
carlisle:-1 0 0
carol:15 20 12
carols:13 18 40
carpal:-78 -46 -40
carpark:-31 -53 -62
carpet:11 41 41
carpet … i:83 100 82
carpets:47 72 98
carriage:-77 -30 -4
carriageway:120 102 115
carried:-55 -54 -79
carrier:-29 -47 -60
carries:4 -2 -14
carrot:-6 -4 -2
carrots:-54 -32 -2
carry:29 -1 14
carrying:-7 -83 -73
carrying on:147 75 -17
cars:82 121 125
cars … at:62 70 83
carta:49 62 59
cartoon:43 -8 -8
cartoons:12 -34 16
cartridge:66 66 82
cartridges:113 120 106
carve:65 76 -33
carved:27 59 3
carvery:-6 -34 -37
carving:4 10 -16
carving knife:63 60 79
casa:-20 -12 -47
case:-27 6 -15
case it:6 59 67
caseload:75 91 68
cases:-51 -66 -67
cash:27 -19 -47
cashier:-38 -32 -34
casi:-6 -2 -14
casino:4 -82 -95
casserole:1 17 28
casseroles:-46 -35 -45
cast:75 37 11
cast off:175 139 120
cast … off:-74 -42 -40
castle:-22 -19 -29
casualty:-47 -21 -90
cat:-55 -55 -41
cat … paid:77 77 81
catalogue:-29 -52 -45
cataract:-52 -57 -46
cataracts:-54 -55 -49
catch:51 3 -49
catches:-4 31 -26
catching:4 -98 -52
catching … if:73 -100 -10
caterer:-30 -41 -35
cathedral:-43 -14 -32
catholic:-19 -4 -9
cats:-28 -34 -36
cattle:-35 -17 3
caught:-32 -33 -71
cauliflower:-24 -6 0
cause:3 -25 -32
caused:-54 -44 -19
causeway:-36 -27 -28
cave:-12 -13 -2
cba:18 50 -2
cbt:-92 -94 -104
ce:-16 26 26
ceci:46 48 57
ceilidh:-16 -20 -11
ceiling:22 29 29
ceilings:47 47 62
celebrate:-30 -22 -5
celebrated:-10 -3 7
celebrating:-82 -51 -56
celebration:-2 -3 -1
celebrity:-34 -25 -10
cell:90 59 66
cellar:58 65 65
cellmate:64 78 82
cello:-60 -33 -24
cells:-48 -9 -28
cemetery:43 -36 -26
cenamos:-39 -52 -48
cenar:-7 -4 0
cent:1 -21 -28
center:-19 -9 -3
central:4 4 3
centre:-80 -40 -34
centre … i:91 114 124
centres:102 97 97
cents:-32 -3 -3
century:5 -6 -3
ceramica:-9 -2 -2
cereal:-3 13 5
ceremony:-33 -22 -6
certain:28 9 -70
certain i:127 85 82
certificate:-61 -48 -36
certificates:27 61 -12
certs:-17 -16 -6
cest:55 48 55
cette:18 20 -10
ch:0 0 0
chain:38 44 26
chained:67 5 -1
chains:-94 -72 -61
chainsaw:70 82 72
chair:37 61 69
chair in:113 108 92
chair … my:80 110 100
chaired:-6 0 -3
chairs:-90 -62 -28
chairs under:73 83 88
chalk:-1 17 16
chalky:51 51 24
challenge:-66 -69 -72
chamber:29 51 57
chamomile:23 -47 -42
champagne:18 -30 -27
champion:-24 -10 -11
chance:-16 5 -27
chandlers:-45 -64 -73
change:-41 -56 -70
changed:-61 -13 -30
changed … mind:135 128 132
changed … to:38 70 59
changes:42 79 83
changing:-19 -31 -25
channel:-23 5 4
chaos:-53 -33 -26
chap:1 38 34
chapel:0 -8 12
chaplain:-36 7 37
chapter:-83 -91 -82
chapters:-28 -58 -34
character:-7 8 -44
charades:-35 -25 -32
charcoal:30 19 16
charcoals:37 7 5
charcoals … teh:77 37 32
charge:-73 -49 -26
charged:-130 -112 -101
charger:6 -55 -4
chargers:-60 -54 -61
charges:-53 -17 -15
charging:-83 -61 -60
charity:-55 -30 -34
charitys:-13 -9 -6
charla:-1 -1 -2
charming:-1 0 -10
chart:-84 -71 -47
charts:-24 10 11
chase:-9 4 7
chased:52 11 24
chasing:-6 1 72
chat:-26 -29 -33
chat i:105 118 103
chats:71 82 95
chatted:-10 30 35
chattering:98 75 78
chatting:-24 -20 -7
chatty:0 0 0
cheap:-58 -48 -37
cheaper:-72 -61 -35
cheat:-3 -1 -24
cheating:-68 -48 -39
cheats:-5 -6 -8
check:-6 18 7
check on:73 46 10
check out:93 22 -67
check teh:-61 -63 -96
check … i:-41 -130 -102
check … of:78 113 -6
checked:-68 -49 -50
checking:-28 -58 -23
checking out:99 90 105
checkout:37 5 -3
checks:9 24 26
checks my:79 35 -49
checks … fone:111 55 -20
cheek:18 -16 20
cheeks:72 80 95
cheeky:-57 -39 -33
cheer:9 -3 -42
cheered:-73 -43 -29
cheerful:-18 11 -10
cheerfully:-8 2 -5
cheering:0 5 -5
cheerio:152 182 176
cheers:59 86 80
cheers for:107 96 84
cheers … teh:76 82 73
cheese:-87 -92 -68
cheesecake:-81 -43 -39
cheesy:-41 -3 -6
chef:-79 -8 2
chefs:-17 -10 -4
chem:5 -4 -6
chemical:23 25 53
chemicals:120 80 16
chemist:-82 -76 -68
chemistry:-58 -39 -18
chemists:50 4 28
chemo:-50 -45 -13
chemos:8 7 8
chennai:-51 -36 -27
cheque:38 14 -25
cherry:-15 -9 -11
chess:-17 -2 31
chest:105 133 138
chest feels:87 151 119
chest i:74 67 84
chest is:118 89 88
chest pain:-42 -110 -36
chest … a:80 85 85
chest … and:33 64 15
chest … crushing:74 86 84
chest … i:54 59 79
chest … not:-43 -69 -60
chest … teh:39 21 35
chest … tight:-89 -129 -98
chester:50 -32 -34
chests:64 24 5
chew:-4 -24 -57
chewed:30 8 9
chewing:29 -1 21
chews:16 -11 -10
chez:13 14 -26
chicago:-5 -27 -7
chicken:-103 -64 -60
chickened:54 46 57
chickens:-67 -66 -53
chief:19 -17 -55
chien:-12 -6 -3
child:2 19 22
child to:69 74 111
childhood:-19 -60 -65
childminder:19 17 61
children:-31 -30 -56
children … teh:71 86 96
childrens:-27 -34 -16
childs:-41 -20 -51
chili:-47 -2 -2
chill:48 97 76
chilli:-94 -77 -45
chimney:22 18 15
chin:61 82 94
china:-38 -23 -15
chinese:29 84 87
chins:43 40 38
chip:4 1 -9
chipped:-13 -6 -5
chippy:-56 -28 -26
chips:-175 -144 -122
chiropodist:-32 -54 -52
chisel:74 34 39
chlorine:-42 -44 -53
chocolate:-17 -29 -6
chocolates:-62 -45 -34
chocolats:-31 -27 -22
choice:15 56 40
choir:-12 -3 -17
choirs:-1 7 9
choke:22 42 -9
choked:35 77 -13
chokes:75 66 -45
choking:17 55 126
cholesterol:-22 -12 -13
choose:70 63 20
choose teh:62 31 -28
choose … i:20 88 76
choosing:53 104 59
chop:-42 -21 -33
chopped:-57 -41 -38
chopping:-12 -54 -45
chords:-11 -3 -2
chore:122 -11 -4
chore i:132 -8 -1
chores:55 26 -47
chorus:26 -45 -30
chose:4 29 51
chose teh:49 47 51
chose … hotel:78 67 76
chosen:26 34 18
chosen … dei:4 3 -81
chosen … hymn:122 109 114
christ:-9 -3 -7
christening:5 -67 -46
christie:-8 -5 -5
christmas:-61 -40 -45
christmas its:90 21 27
christmas … and:-83 -93 -96
christmas … with:75 8 17
christmases:-10 -3 -3
chronic:5 -2 -6
chuck:12 15 33
chucking:2 6 7
chuffed:-58 -4 15
chugged:104 85 116
church:-35 -36 -25
church … a:-60 -51 -49
church … and:-52 -65 -62
church … be:-49 -46 -48
churchyard:22 -19 -18
chutney:-36 -10 -17
cide:1 1 0
cider:17 24 50
cider … teh:60 80 52
ciders:10 4 4
cigarette:16 19 -17
cigarette … on:54 43 -23
cigarettes:4 36 -27
cinema:18 14 32
cinnamon:-12 -3 -2
circle:1 27 24
circled:6 -13 -33
circles:-1 -3 -1
circling:121 131 114
circus:-3 -1 -1
cirrhosis:-38 -7 -9
cistern:9 -29 -10
citalopram:36 -6 0
citizen:-4 -2 -1
citizens:19 19 -15
city:-60 -93 -94
civil:-58 -20 -16
ck:-2 -1 -1
cking:-10 -13 -10
claim:-7 -10 -8
claimed:-2 -1 -1
clammy:98 90 110
clap:-16 -21 14
clappers:68 67 55
claps:-24 -4 -3
clase:-7 0 2
class:-32 -58 -68
classes:-60 -55 -39
classic:-18 -22 -24
claw:28 49 52
claws:-74 -70 -30
clay:-48 -39 -30
clays:-40 -32 -32
clean:-11 -4 -28
clean for:92 106 119
clean time:86 -20 -3
clean up:95 105 100
cleaned:-10 9 20
cleaner:86 96 88
cleaner … a:76 87 89
cleaner … of:65 83 85
cleaners:26 58 66
cleaning:-59 -17 -39
cleans:1 9 -43
clear:-28 3 -4
clear my:123 81 89
clearance:7 14 25
cleared:3 32 35
clearer:-17 -21 -20
clearing:-19 -51 -83
clearly:-21 -20 22
clears:9 13 11
clerical:44 -10 -10
clerical error:57 -4 -4
clerk:17 38 34
clever:-13 -47 -72
click:-11 -43 -41
clicked:98 110 128
clicking:-2 -2 0
clicks:-3 0 0
client:7 34 43
clients:-35 -12 2
cliff:75 96 110
cliff … off:91 103 112
cliffs:58 57 79
clifftop:37 10 4
climb:81 71 60
climb out:123 91 60
climbed:103 118 120
climbed over:66 47 42
climbed teh:45 39 42
climbed … pylon:80 90 97
climbed … to:100 107 84
climbing:-45 -35 -21
climbing over:115 89 79
climbing wall:-63 -64 -63
climbing … teh:-59 -57 -59
climbing … with:-72 -65 -62
climbs:-19 -9 -3
cling:46 47 79
cling film:47 48 80
clinic:-39 -75 -118
clinics:-26 -21 -22
clint:5 10 1
clip:-67 -60 -60
clipboard:-25 5 -8
clipped:33 54 56
clive:-34 -30 -26
clock:30 34 25
clock it:120 62 1
clock out:-88 -150 -119
clocked:75 54 52
clocking:80 -6 94
clocks:-16 -20 -8
clockwork:-24 -13 -17
clonazepam:112 148 148
clonidine:23 39 64
close:21 0 -28
close my:65 89 94
close to:-5 -79 -125
closed:64 73 67
closed … with:128 136 129
closer:71 31 32
closes:70 66 87
closest:-5 -40 -13
closet:78 88 73
closing:68 72 73
closing teh:-10 -95 -94
closing … book:130 23 2
closing … teh:159 147 121
cloth:-9 -14 -8
clothes:17 -4 -14
cloud:65 32 28
clown:-2 -4 -1
clozapine:-44 -20 -3
club:-112 -97 -117
clubhouse:1 13 -3
clubs:-43 -21 -32
clue:-33 -62 -115
clumps:23 74 -2
clumsy:-33 -18 -8
clutch:27 47 33
clutching:136 137 106
clutching his:136 137 106
cmht:-1 -3 -2
co:81 89 102
co … and:103 147 131
coach:-10 -10 -35
coach … me:45 63 9
coached:-56 -52 -49
coaches:-8 -1 -1
coaching:-78 -72 -77
coal:-90 -80 -18
coals:113 59 43
coast:-46 -19 -9
coaster:3 -9 -6
coastguard:8 22 37
coat:37 36 38
coat and:145 137 135
coat teh:-78 -67 -62
coat … off:144 99 94
coats:31 3 -10
cocaine:138 23 35
cocina:-59 -13 -4
cockerel:-11 -5 -2
cocktail:-48 -115 -109
cocoa:-6 -27 -26
coconut:-21 -21 -1
codamol:26 49 71
code:63 56 71
coded:-6 -11 0
codeine:43 -85 -16
codeine … i:94 57 53
codes:13 5 -5
coding:-16 -14 -29
coeliac:-23 -9 -2
coercive:-2 -1 0
coffee:-85 -53 -47
coffees:14 12 27
coffin:65 36 5
coffins:71 65 91
coil:62 81 24
coin:39 62 66
coins:1 37 16
coke:22 4 -23
col:40 19 42
cola:1 -9 -11
cold:1 21 22
cold hands:-79 -79 -72
cold … teh:-65 -79 -106
colder:10 2 1
coleslaw:-22 -11 -3
colin:5 -2 8
collapse:-24 -13 -8
collapsed:-21 -19 -19
collapsing:82 66 -17
collar:10 43 5
colleague:34 39 60
colleague … a:102 99 -11
colleague … teh:122 123 118
colleagues:-48 -19 -36
collect:-8 3 -11
collected:-25 1 12
collecting:-20 -13 5
collecting … since:89 60 65
collection:5 1 31
collects:-42 -44 -51
college:21 22 -8
college … teh:47 26 -14
collie:-58 -19 -25
colonoscopy:-76 -56 -68
colony:3 1 0
colour:67 75 60
colour … i:96 81 100
coloured:-10 -12 -1
colouring:87 -81 -7
colours:-81 -45 -32
column:119 109 121
columns:-12 1 13
coma:17 -20 -7
combination:35 46 44
combine:20 41 63
come:20 -2 22
come after:113 104 100
come and:-29 -71 -28
come in:26 30 44
come ive:79 42 34
come round:72 49 12
come … all:-116 -101 -96
come … back:110 106 112
come … by:73 89 105
come … call:69 62 129
come … go:-54 -13 81
come … his:-90 -84 -86
come … ill:45 18 25
come … no:80 -5 0
come … to:-55 -94 -108
comedian:-7 -7 -2
comedy:-15 -6 -5
comes:3 6 21
comes and:136 122 123
comes … dnt:134 116 130
comes … friday:-138 -143 -132
comes … my:97 84 -67
comes … room:24 29 -166
comfort:3 9 -32
comfortable:-37 -11 -34
comforting:42 28 -24
comforts:69 46 -9
comfy:-19 -18 -11
comic:-9 -17 -12
comics:-27 -22 -20
comin:-1 2 12
comin for:-115 -110 -115
comin in:68 52 41
comin over:-75 -91 -64
comin tomorrow:-37 -87 -72
comin up:100 44 60
comin … by:76 98 130
comin … im:66 76 51
comin … in:-58 -70 -52
comin … lunch:-82 -74 -81
comin … no:129 -6 -9
comin … not:47 34 37
comin … u:99 88 89
comme:-41 -36 -35
commence:31 23 48
comment:-51 -63 -54
comments:-52 -58 -18
commit:64 45 -80
commit sudoku:43 93 -62
commit suicide:29 66 76
commit toaster:82 -11 -23
commit … tonight:3 2 69
committed:-32 -30 -10
committee:-94 -91 -66
committing:-27 76 -12
committing suicide:-22 77 -14
commode:-27 -29 -39
common:-97 -30 -55
communion:-10 -1 4
community:-83 -75 -70
commute:-86 -27 -45
commuters:-11 -10 -20
commuting:-11 -6 -2
como:-56 -80 -39
companeros:-9 -6 -3
company:-1 3 13
compare:-14 -5 -2
compared:2 -2 -2
comparing:-8 -1 0
compass:31 -20 -77
compensation:58 56 58
competition:-28 -28 -17
complain:-25 -103 -97
complained:-44 -47 -47
complaining:-93 -76 -80
complains:102 79 -24
complaint:-63 -31 -38
complaints:-32 -19 -10
complete:-5 15 23
completed:-31 -19 -9
completely:0 0 0
complicated:-48 -42 -14
compliment:19 23 20
composing:-4 -6 -63
compost:-29 -27 -7
comprimes:-3 3 10
computer:-72 -46 -47
con:-102 -18 -13
concealer:24 16 -15
concentrate:12 -19 -25
concentration:-1 -7 -28
concerned:19 -39 -22
concert:-58 -52 -4
conclusion:-1 -5 -30
concrete:89 77 105
condition:-14 2 -43
conductor:-32 -7 -5
cone:-52 -30 -41
conference:14 30 8
confess:-40 -57 -49
confessed:101 42 48
confession:4 -42 -10
confided:102 91 -1
confidence:37 -19 -12
confidential:-1 0 0
confirmed:-51 -6 22
confiscated:-21 2 4
confused:-3 21 22
confusing:-34 -35 -34
congrats:-6 -6 -4
congratulated:60 -51 -22
congratulations:-12 -7 -6
connected:-32 -18 -8
conscience:87 49 44
conservatory:105 83 79
consider:-15 -8 75
consider this:121 102 97
consider … my:47 76 77
consider … resignation:49 76 87
considered:-119 -143 -26
considering:78 111 -77
considering ending:13 73 -6
considering suicide:56 54 -8
console:122 -8 -6
constable:49 45 45
constant:5 40 -32
constantly:0 0 0
constipated:-1 -1 0
constipation:0 10 -2
consultant:-90 -73 -86
consumed:37 11 28
consumption:31 52 43
contact:-24 -22 30
contacts:-19 -17 -20
contains:-14 -19 -23
contemplating:-96 -71 -5
content:51 1 -20
contents:114 122 101
contest:-58 -43 -30
context:0 -2 -1
continue:-57 -37 -26
contract:-89 -92 -47
contracts:-38 -46 -45
control:-67 -57 -58
controlled:-82 -55 -25
controller:-17 -13 -49
controls:72 103 -74
convention:-31 -7 -11
conversation:-110 -85 -75
conversion:-13 -6 -8
convinced:-100 -28 -8
convulsing:101 114 117
cook:-8 -8 -50
cooked:-41 -48 -67
cooker:-21 -39 -4
cookers:-12 -7 -7
cookery:-27 -16 -1
cookies:-27 1 -5
cooking:-94 -102 -18
cooks:-33 -31 -19
cool:5 -33 -20
coordinator:-22 -38 -20
cop:-131 -23 -21
copay:-46 -19 -7
cope:47 -2 19
coped:-35 -3 -3
copied:101 101 99
copies:-12 -6 -1
coping:-8 7 -50
copper:-66 -31 -63
cops:-38 -15 -14
copy:-22 -1 45
cord:38 52 65
cord on:-96 -92 -94
cord … teh:-69 -52 -63
corde:53 54 77
cords:127 126 146
cork:-66 -60 -36
corner:-3 -33 -21
corner … dnt:118 -33 -6
cornered:-38 -37 -43
corners:7 0 -34
cornwall:10 37 50
coroner:55 89 96
coroners:-39 -28 -22
corpse:57 16 19
correct:-55 -95 -43
corrected:-12 7 -35
corrections:8 0 0
corridor:79 60 100
corridors:40 55 2
cortando:30 9 -9
corte:92 13 80
corto:57 57 -4
cosas:-10 -1 0
cost:10 -86 -69
costa:-24 -25 -30
costs:-34 1 15
costume:-58 -28 -27
cosy:-44 -32 -36
cot:28 10 54
cot with:37 57 93
cottage:-16 -41 -56
cotton:-6 -4 -3
couch:-19 -20 -23
coucher:-62 -43 -29
cough:11 -78 -73
coughed:-9 -7 -2
coughing:43 98 110
could:-3 -29 -28
could dei:-116 -36 -9
could do:44 -13 -56
could go:-43 -85 -53
could see:-81 -58 -52
could stop:126 2 -16
could … and:61 -73 -94
could … bein:47 -51 -1
could … this:-92 -19 -3
could … wat:79 16 4
couldnt:-39 -47 -35
couldnt bear:111 37 55
couldnt find:85 61 55
couldnt hav:71 74 63
couldnt make:-97 -95 -86
couldnt … another:119 129 83
couldnt … this:149 107 79
couldve:-11 2 0
council:-133 -121 -109
councillor:-48 -34 -24
councils:-57 -41 -24
counselling:-102 -81 -53
counsellor:-33 -2 -7
counsellors:-60 -84 -44
counselor:24 -16 -24
count:-8 -16 17
count teh:-92 -81 -100
count to:46 53 72
count … i:-30 -76 -29
countdown:-1 -8 1
counted:1 -21 -8
counted out:-35 -85 -82
counted … in:45 -37 -56
counted … my:-33 -86 -85
counted … teh:-48 -112 -114
counter:61 -94 -70
counties:-66 -62 -42
counting:32 23 57
counting them:85 137 152
counting … to:80 49 91
countries:-33 -41 -46
country:13 19 2
counts:-8 -19 -37
county:-110 -89 -76
coupe:32 42 -4
couple:38 -20 -51
couples:-14 -27 -14
coupons:-24 -16 -9
courage:56 60 41
courgettes:-16 -16 -2
courier:0 -26 -7
course:-85 -70 -73
courses:-7 -17 -2
coursework:0 16 -24
court:-70 -68 -57
court … teh:-79 -79 -75
courthouse:45 59 47
courts:-35 -27 -8
cousin:-22 -20 -21
cousin … for:78 83 89
cousins:-46 -104 -79
cover:-3 -4 -30
covered:-99 -69 -15
covering:54 56 4
covers:40 2 -37
covid:-39 -66 -56
cow:-22 0 37
coward:10 -27 -41
cows:-11 -9 -7
cowshed:-12 -13 -10
cpn:-65 -44 -49
cpr:-14 -22 -2
crab:-57 -58 -59
crabs:10 14 14
crack:42 -21 26
crack … teh:133 90 1
cracked:-11 -31 -62
cracker:-13 -8 -12
crackers:9 13 -13
cracking:-4 -4 -15
craft:16 34 7
crafts:0 0 0
crag:-5 -45 -44
craic:80 81 86
craig:104 48 51
cramp:-21 12 -21
cramping:10 31 29
cramps:137 130 117
crane:79 100 96
crane … site:111 109 121
cranky:-16 -6 -13
crash:-23 -48 35
crash my:7 18 102
crash … car:5 13 73
crashed:37 -20 -20
crashing:90 13 39
crate:31 33 77
crave:-97 -10 -8
craving:26 -175 -176
craving a:-109 -6 -3
craving bad:164 -6 -10
craving is:193 -26 -23
craving … bad:135 -1 0
craving … ive:138 -3 -3
craving … strong:56 -15 -10
craving … teeth:97 -1 0
cravings:-84 -148 -117
cravings strong:87 -2 -1
crawl:81 43 98
crawled:-5 -3 -6
crawling:86 64 111
crayon:26 34 38
crayons:-2 -2 -3
crazy:-89 -57 -41
creaking:101 96 125
cream:-76 -77 -90
creamery:-16 -4 -2
creams:-57 -33 -24
creative:94 40 -15
creature:-13 -1 -1
crecer:-2 -1 0
credit:-34 2 -9
credits:130 113 121
creep:2 -46 -47
creeping:60 2 43
crem:-14 -23 -19
cremation:61 80 83
crematorium:73 70 79
crematorium and:70 89 126
creo:-23 12 -2
crepes:-20 -21 -17
crept:-4 -1 -3
cress:-2 -22 -6
crete:-97 -93 -92
crew:-5 13 13
crewe:6 -45 -31
cricket:2 14 2
cried:-55 -114 -147
cried … i:107 57 -7
cries:38 44 14
crime:-44 -34 -22
criminal:11 -26 -14
cringe:-7 -1 -1
crisis:12 -101 -58
crisis house:114 -2 -4
crisis in:76 -10 -12
crisis team:111 22 -20
crisis … me:149 -4 -1
crisp:-109 -114 -106
crisps:-115 -118 -95
criticised:-4 -3 0
crochet:-24 -11 -6
crocodile:-10 -13 -15
crook:-48 -19 -13
crooked:-27 -11 -8
cross:8 -20 -36
crossbow:154 151 198
crossed:-39 -44 -27
crossed … out:86 112 58
crosses:106 13 24
crossing:126 119 118
crossing at:89 92 68
crossing … teh:111 126 117
crossword:-30 -14 -11
crosswords:-3 -2 -1
crouched:-31 -28 -25
crowbar:-7 -2 17
crowd:49 6 34
crowded:-18 -8 -8
crowds:-53 -26 -23
crown:-29 -68 11
crows:-46 -53 -50
croydon:5 21 48
cruel:-1 6 -42
cruise:-28 -23 -15
crumb:-55 -40 -33
crumble:-54 -39 -39
crumbs:-64 -52 -45
crumpet:-26 -24 -29
crumpets:-1 -1 -1
crush:-55 -37 -19
crushed:105 105 110
crushed up:161 157 143
crushed … tablets:87 89 87
crushing:59 60 56
crusts:-6 0 4
crutches:-28 -10 -14
cry:17 -6 -11
cry … ive:-44 -23 -20
cryin:2 -6 13
cryin … cant:98 67 50
crystal:-5 0 -19
ctb:121 104 144
ctrl:44 -13 -2
cuando:53 14 74
cube:114 -3 -80
cubes:56 -7 -1
cubicle:73 69 42
cubicle and:0 27 69
cuchillo:0 0 18
cucumber:-27 -2 -2
cue:2 -23 -18
cuenta:63 -3 -8
cuerda:41 46 35
cuff:-4 -11 -6
cult:-11 -3 -6
cumplo:-1 -1 -1
cup:-1 38 -18
cup … im:-6 0 -85
cupboard:26 32 43
cupboard in:90 106 102
cupboard … i:-30 -70 -71
cupboard … im:16 63 84
cupboards:6 33 44
cupcake:-30 -27 -16
cuppa:-12 -6 -6
cups:-28 -16 -12
curates:-21 -17 -19
cure:-46 -87 -40
cured:-61 -66 -40
curfew:-7 -48 -28
curiosity:-16 -8 -6
curious:-1 14 -52
curled:58 64 50
current:-8 7 5
currently:-9 26 45
curry:-70 -55 -85
curse:-3 14 -1
curtain:-35 -12 -2
curtain … down:108 111 116
curtains:-98 -89 -76
cushion:9 -10 27
cushions:-11 0 -17
custard:-36 -4 1
custody:-27 -18 -63
customer:-31 -51 -44
customers:29 -27 -28
customs:-54 -63 -46
cut:33 33 -2
cut i:70 38 23
cut it:-77 -57 1
cut me:100 51 112
cut my:-37 11 -53
cut myself:5 35 50
cut off:-17 -45 -40
cut teh:-93 -59 -43
cut tonight:-2 -160 -33
cut … arms:1 -10 -76
cut … but:125 85 33
cut … finger:-110 -121 -112
cut … im:-52 -97 -128
cut … in:107 81 116
cut … ive:51 49 89
cut … last:-31 -43 -101
cut … legs:71 83 -6
cut … month:13 -93 -44
cut … my:-11 -51 -87
cut … neck:75 73 124
cut … night:76 55 -20
cut … no:111 75 81
cut … than:-91 -83 -6
cut … throat:98 118 -41
cut … want:78 67 70
cute:-8 28 29
cutie:-3 -5 -1
cutlery:-24 -47 -33
cuts:89 117 -85
cuts and:96 77 72
cuts … for:114 92 -23
cuts … i:96 84 -8
cuts … im:107 100 68
cutter:13 -17 3
cutting:11 53 -14
cutting cant:-99 -123 -18
cutting myself:96 78 23
cutting … and:55 60 86
cutting … every:66 63 -33
cutting … in:110 110 103
cutting … ive:5 -76 1
cutting … nights:75 95 0
cv:-5 -12 -1
cya:100 85 86
cycle:-69 -62 -67
cycling:71 45 51
cyclist:-26 -46 -53
cylinder:74 71 89
cyprus:-17 -28 -48
d:38 -51 -52
da:-3 -26 -6
dach:56 50 51
dad:-31 -9 -8
dad … for:115 64 81
dad … was:87 53 64
daddy:31 41 42
daddy is:100 63 83
daddy … her:123 121 93
daddys:121 121 109
dads:38 56 86
dads belt:62 65 78
dads shotgun:-85 -81 -109
dads … im:29 36 -15
daffodil:-41 -76 -43
daffodils:1 -13 -16
daft:30 34 68
daft … to:116 6 3
dafur:-17 -18 -20
dagger:-2 -1 -2
dahlias:-86 -64 -33
daily:36 64 -95
dairy:28 36 -19
dal:-22 -15 -10
dam:82 107 92
damage:-49 -33 8
damals:-63 -54 -33
damn:0 0 0
damp:-53 -84 -96
dan:-21 -9 -7
dance:-172 -100 -105
danced:-72 -34 -18
dancer:-1 -6 -10
dances:-2 -5 -8
dancing:-82 -73 -68
danger:-69 -7 -60
dangerous:-27 15 -44
dangling:118 89 98
daniel:75 79 64
danke:-7 -8 1
dann:3 -7 46
danny:45 20 26
dans:-11 -17 7
daran:37 45 -39
dare:88 99 76
dared:-47 -43 -43
darent:8 6 12
dark:77 73 71
darkness:28 19 -13
darling:58 47 76
darlings:29 59 71
darts:-78 -56 -59
das:33 57 59
dash:6 24 13
dashboard:43 7 7
dass:-11 -3 8
data:31 -44 -25
date:8 27 20
date and:74 98 119
date i:-96 -100 -144
date in:-133 -111 -29
date of:109 102 110
date … death:84 79 88
date … mind:-127 -104 -3
dated:47 81 61
dates:-49 -53 -29
dating:-94 -33 -12
daughter:-23 -33 -28
daughter is:-132 -127 -121
daughter she:147 67 89
daughter … from:-60 -74 -98
daughter … has:138 -4 45
daughter … teh:68 93 86
daughters:-30 -22 0
daughters wedding:6 3 97
davaler:43 53 65
dave:-9 -4 20
daves:-5 -1 0
davey:111 -3 -1
david:-15 -21 -30
davignon:-4 -2 -2
davo:22 31 21
davon:15 10 -2
dawn:71 103 105
dawn and:-83 -77 -72
day:-11 -36 -59
day is:-4 13 54
day nine:85 50 48
day one:27 -90 -67
day two:49 -25 35
day … at:-80 -55 -93
day … clean:90 -2 -2
day … day:61 81 51
day … dei:108 97 130
day … in:-108 -84 -106
day … myself:143 51 134
day … out:97 -12 -14
day … take:71 111 130
day … wen:35 65 115
day … without:112 7 27
daydream:89 57 -22
daydream about:84 38 -14
daylight:31 20 -13
days:-2 -34 -19
days ago:89 62 68
days gone:135 -6 -2
days id:78 -36 -33
days its:-87 -68 -50
days of:-41 -60 -52
days off:-31 -117 -103
days teh:87 16 33
days … hoap:57 105 -1
days … in:-91 -84 -61
days … its:109 90 23
days … myself:123 17 -1
days … teh:33 -114 -78
daytime:1 -19 -4
dbt:-64 -38 -34
dbye:0 0 0
de:-5 14 1
de pensar:116 81 -4
de vivre:99 -50 -10
de … le:-81 -53 -15
de … mi:42 -31 -16
deacon:-20 -6 -19
deactivating:22 9 21
dead:-88 -42 -2
dead and:-34 38 -78
dead im:-75 -55 -21
dead with:13 53 60
dead … dead:48 60 60
dead … hour:-95 -100 -120
dead … i:-110 -73 15
dead … id:45 83 30
dead … me:-35 -103 -90
dead … my:-78 -57 -55
dead … nearly:53 73 91
dead … sunday:52 51 78
deadline:-17 -2 12
deadlines:-71 -57 -36
deaf:17 -35 -33
deal:-2 -2 2
dealer:-3 6 -6
dealers:89 -108 -99
dealing:-71 -58 -27
deals:-11 -1 -4
dean:11 74 73
dear:10 -2 -15
dearest:3 23 38
dears:-73 -48 -53
death:-125 -28 -2
death on:50 78 99
death would:107 36 -7
death … be:76 39 -2
death … been:87 80 80
death … i:-105 -60 -43
death … im:88 80 103
death … me:-76 -107 -95
deaths:-5 5 -4
deb:-16 11 -5
debajo:-7 1 13
debate:-22 -17 -33
debated:-6 -2 -1
debates:-13 -5 -3
debating:-62 -38 -11
deberia:-76 -7 -5
debit:-21 -17 2
debits:1 1 0
debrief:-17 -2 0
debs:32 44 31
debt:54 21 -35
debts:70 7 44
decade:-47 -17 -48
decades:-38 -34 -23
decaf:-82 -32 -14
deceased:-29 -19 -3
december:9 41 49
decent:38 17 33
decide:27 89 70
decided:22 39 25
decided and:82 82 63
decided not:14 28 63
decided teh:107 65 111
decided to:-99 -105 -63
decided … dei:119 71 42
decided … end:-125 -132 -42
decided … going:-23 -28 -88
decided … id:39 116 98
decided … myself:22 30 132
decided … on:71 74 92
decided … teh:42 55 61
decidido:19 44 4
deciding:-8 25 76
decirselo:4 5 -17
decision:-8 9 -33
decisions:28 47 50
deck:40 53 56
decks:43 48 48
decks … teh:69 68 83
declan:-24 -39 -5
declared:-8 -3 -1
decluttering:-10 -6 -6
decorating:-38 -35 -21
decorations:-1 -8 -1
decorators:-37 -33 -36
dee:1 2 -5
deed:164 157 116
deeds:-35 -18 -21
deeds … teh:34 52 30
deep:21 51 21
deep and:76 70 112
deep enough:164 169 7
deep … it:12 24 111
deeper:76 99 10
deepest:143 106 65
deer:5 18 50
defence:-16 -14 -10
definately:0 0 0
defrosted:-15 2 1
degree:-56 -55 -25
degrees:-59 -60 -44
dei:-63 33 -2
dei by:113 89 -90
dei i:10 -78 -61
dei it:-83 -99 -1
dei ive:-123 -156 -52
dei my:-59 -53 -14
dei on:-44 -14 63
dei she:128 134 112
dei teh:-140 -154 -33
dei with:7 0 87
dei … been:-46 -47 -76
dei … fink:99 127 -37
dei … go:132 115 26
dei … going:47 13 -122
dei … im:-4 -2 -76
dei … it:9 74 62
dei … morning:71 -21 0
dei … on:137 95 52
dei … one:-54 -52 -19
dei … stop:3 -125 -9
dei … teh:-30 -5 -20
dei … want:69 -86 -63
dei … was:90 82 93
deja:47 42 27
dejado:51 61 16
deje:22 36 72
dejo:3 43 2
del:16 -11 -1
delay:0 5 29
delayed:-41 -24 -13
delete:24 -1 -18
deleted:52 15 15
deleted it:38 -84 -95
deleted teh:90 46 50
deleted … and:65 33 28
deleting:35 36 24
deletion:67 71 38
deliberately:105 123 102
delighted:-96 -42 -34
delirious:69 51 54
delirium:-68 -51 -46
deliver:-3 -23 -62
delivered:119 105 94
deliveries:-6 -8 -2
delivering:62 68 74
delivery:61 40 27
dem:-26 -9 -1
demain:-4 -11 23
demand:-15 -11 -5
demanded:-23 -14 -13
demanding:15 14 -1
demenagement:-54 -52 -3
dementia:-28 -37 -80
demon:108 104 119
demon and:98 94 107
den:-24 -15 2
denied:-16 -7 -1
denise:-2 -18 7
denke:38 75 -43
dent:-43 -32 -41
dental:-71 -45 -23
dentist:-83 -85 -45
dentists:-29 -5 -7
dentures:97 90 81
denvie:-11 -8 -3
deny:-13 -3 -3
depart:89 103 93
department:51 63 62
depending:8 13 -26
depends:21 47 83
deployed:6 1 62
deployment:-15 18 -19
deposit:-78 -64 -62
deposits:58 56 42
depot:-59 -53 -53
depressed:-71 -70 -45
depression:-178 -175 -170
depressive:-23 -17 -13
depth:41 41 -24
depuis:15 20 -49
deputy:-42 -30 -39
der:36 49 75
der abschiedsbrief:71 68 68
derby:2 -6 6
derek:33 17 35
dermot:50 50 31
dernier:-5 -7 12
des:-12 6 -40
des … suicidaires:54 57 -12
desaparecer:153 -39 -5
descaler:54 55 61
descaling:-19 -21 -21
describe:14 24 -20
described:16 15 -34
describing:-23 -8 4
desde:80 32 -8
desert:96 67 66
desert and:105 74 70
deserve:62 7 -113
deserved:78 87 55
deserves:72 59 -20
design:-7 -3 -3
designated:-36 -28 -20
designed:-20 -30 -12
designs:-15 -15 -8
desire:13 51 -17
desk:-11 -6 -13
desks:-42 -5 -12
desktop:63 3 47
despair:-12 -24 -2
despawn:100 -6 -3
desperate:23 6 -64
despertar:17 -93 -16
despertara:87 -23 -19
despido:-17 0 8
despierta:140 105 117
despues:-34 37 47
destination:0 0 0
destroy:-42 -12 -19
destruction:1 1 -1
detail:-26 -14 27
details:39 47 23
detective:-81 -83 -74
detectives:-69 -57 -44
detention:-4 -6 -6
determined:49 89 -13
detox:-125 -151 -196
detox unit:-99 -58 -60
detox … i:99 110 0
detox … teh:-78 -76 -57
detoxed:-1 0 2
detoxing:81 96 60
deux:-19 -15 -7
devant:-12 -14 -9
developer:-4 -1 -19
devil:-25 2 38
devon:-92 -74 -83
dey:15 28 39
dey ask:32 65 80
dey cant:3 40 59
dey do:-102 -112 -132
dey fink:82 97 56
dey found:-70 -72 -57
dey wake:148 140 92
dey went:104 112 81
dey wont:55 78 120
dey … all:-94 -82 -72
dey … and:-78 -58 -71
dey … for:52 59 52
dey … go:-120 -108 -92
dey … hav:134 63 69
dey … home:146 77 82
dey … im:69 78 78
dey … last:150 98 99
dey … need:146 82 70
dey … off:-94 -109 -106
dey … rest:127 63 60
dey … ring:81 89 79
dey … round:-81 -40 -29
dey … tablets:152 151 117
dey … this:53 55 58
dey … three:97 90 50
dey … tomorrow:42 34 30
dey … want:-62 -56 -17
dey … wil:31 36 93
dia:33 26 -13
diabetes:-76 -39 -24
diabetic:44 48 37
diagnosed:-63 -46 -36
diagnosis:25 -37 -76
dial:-14 -4 3
dialled:1 15 -27
dialysis:45 64 96
diaries:16 66 77
diary:39 18 -18
diary that:37 33 107
diary … morning:7 -11 -96
dias:1 63 -16
diazepam:54 74 42
diazepam … a:-98 -68 -5
diazepam … it:208 202 151
dice:23 74 -20
dich:-10 -2 -2
dicho:12 6 -33
did:-16 2 -12
did i:-75 -67 -44
did it:48 45 44
did teh:-49 -61 -71
did u:-48 -88 -59
did wat:95 126 121
did … did:83 51 29
did … for:-106 -47 -40
did … he:-67 -37 -37
did … hert:90 19 -15
did … im:68 76 116
did … myself:41 -28 3
did … ten:128 90 33
did … this:90 141 -24
did … to:87 68 60
did … tonight:-84 -94 -29
did … u:111 86 75
didnt:-13 1 20
didnt do:15 -60 -27
didnt find:88 67 44
didnt give:74 100 83
didnt take:114 79 83
didnt tell:49 92 44
didnt want:78 109 164
didnt werk:12 69 105
didnt … anyone:109 106 99
didnt … dnt:74 64 69
didnt … it:41 -60 -72
didnt … last:77 135 99
didnt … them:113 89 23
didnt … up:6 -111 -69
died:-44 -62 -36
died my:-84 -12 -6
died of:-94 -68 -59
died … that:121 51 44
died … wife:-114 -15 -4
died … years:58 46 45
dieing:-135 -73 -71
dieing he:-87 -17 0
dieing is:74 91 4
dieing … a:114 34 31
dieing … be:129 28 38
dies:-24 -20 27
diese:-16 -6 -5
diesel:61 56 47
dieses:-9 -8 -3
diet:-75 -52 -64
dietician:-19 -22 -13
dietitian:-38 -95 -35
diez:-8 -4 -4
difference:-36 -43 -23
different:-23 -35 -61
differently:-3 -22 -12
difficult:-75 -58 -36
dig:-50 -32 -52
digging:-76 -76 -33
digital:-3 -2 -1
dignified:-3 -2 -1
dignity:-31 -14 -19
digoxin:137 91 93
dihydrocodeine:49 7 35
dijo:-16 -8 -18
dilaudid:70 47 30
dim:38 45 48
dimanche:-39 -30 -27
diner:0 10 -3
dinghy:26 25 34
dining:-21 -16 -10
dinner:-44 -57 -46
dinner with:46 71 54
dinner … and:110 113 90
dinners:-75 -68 -65
dinnertime:64 47 33
dinosaur:-73 -58 -75
dinosaurs:-29 -26 -7
dios:22 -21 -10
dip:-19 -18 -26
diploma:-6 -16 -2
dips:-38 -31 -13
dire:-26 2 -18
direct:-45 -31 3
directed:-42 -23 -23
direction:-35 -20 -20
directions:-21 29 4
directly:24 -19 -10
director:-68 -51 -41
dirt:96 6 -25
dirty:114 35 26
dis:15 20 -11
disability:-27 -28 -5
disabled:82 68 41
disagree:-44 -6 -15
disappear:68 -129 -89
disappear and:126 -25 -9
disappear … nobody:115 -48 -65
disappeared:63 -42 -13
disappointed:52 -120 -103
disappointed … teh:157 -1 -2
disappointment:42 -39 -7
disaster:-6 -11 -3
disc:-20 -26 -12
discharge:-49 -54 -26
discharged:41 -51 -52
discipline:-28 2 -89
disco:-33 -27 -17
discord:58 21 -24
discount:-18 -22 -25
discovered:-65 -32 -22
discuss:-51 -45 -11
discussed:-57 -36 -26
discussing:13 20 16
discussion:-2 0 0
disease:-30 -6 -5
disgrace:-18 -2 5
disgusted:-56 -35 -10
disgusting:125 52 -3
dish:-13 -9 14
dishes:5 -23 -34
dishwasher:-83 -55 -41
dislexic:-49 -16 -26
dismissed:106 86 92
disorder:-63 -30 -27
disorders:-6 -3 -3
disparaitre:55 -13 -6
dispatcher:-2 0 0
display:-4 -3 -3
disposal:-43 -50 -49
dispose:-21 -5 -8
dispute:-26 -21 -40
dissertation:-61 -54 -51
dissolve:8 -7 -5
dissolved:135 84 94
dissolving:53 52 59
distance:9 11 2
distract:9 -24 -5
district:10 38 8
disturb:-39 -39 -16
disturbed:-23 -38 -12
disulfiram:16 -4 -2
dit:4 21 -38
ditch:-38 -18 -5
dites:-29 -34 -24
dive:-40 -21 -6
diverted:-44 -32 -20
divided:-8 -12 -3
diving:-79 -65 -32
divorce:-77 -52 -117
divorced:1 -29 -29
diwali:-11 -23 -45
dix:-38 -30 -22
diy:-34 -20 -50
dizziness:-53 -34 -15
dizzy:-88 -63 -52
dm:-9 -7 -1
dms:18 60 70
dnt:35 26 46
dnt ask:79 5 -42
dnt blame:-114 -122 -134
dnt bother:128 98 77
dnt call:83 145 88
dnt come:89 126 102
dnt cry:28 39 26
dnt forget:-98 -75 -78
dnt give:-51 -14 -18
dnt go:-127 -159 -150
dnt let:109 95 76
dnt mean:139 6 46
dnt mix:-92 -90 -74
dnt no:91 119 69
dnt plan:66 39 26
dnt save:121 67 62
dnt see:102 -36 -24
dnt send:102 111 88
dnt tell:115 144 76
dnt u:56 25 37
dnt understand:-70 -63 -88
dnt … a:58 63 -4
dnt … about:34 13 -6
dnt … and:-50 -42 -8
dnt … anyone:108 31 24
dnt … can:83 -49 -115
dnt … come:120 162 143
dnt … cross:101 117 118
dnt … dnt:-32 -3 -64
dnt … ere:142 23 5
dnt … from:32 85 -28
dnt … ive:-110 -86 -87
dnt … liv:100 111 -45
dnt … look:73 108 110
dnt … mine:109 -25 -16
dnt … mum:83 93 79
dnt … myself:58 -123 -93
dnt … on:47 -17 -33
dnt … one:59 2 -84
dnt … reply:97 80 79
dnt … sad:-72 -101 -83
dnt … safe:74 55 -49
dnt … say:75 115 87
dnt … scared:85 61 84
dnt … see:79 69 110
dnt … takin:10 67 57
dnt … tell:-150 -147 -146
dnt … ther:111 -15 17
dnt … theres:-11 -100 -105
dnt … tomorrow:120 94 96
dnt … want:83 94 111
dnt … was:-49 76 51
dnt … wen:68 63 -92
dnt … where:-53 -94 -96
dnt … which:69 59 22
dnt … who:-83 -80 -125
do:-7 1 -25
do another:55 68 62
do away:-12 15 -97
do beter:41 -31 9
do for:119 88 70
do i:6 -4 65
do im:68 22 39
do it:34 88 65
do my:-87 -61 -81
do myself:131 101 -152
do teh:-61 -67 -71
do to:-1 13 -78
do tomorrow:162 68 72
do u:-70 -94 -124
do wat:156 147 36
do with:-108 -144 -112
do … any:-86 -3 22
do … ask:-88 -56 -23
do … been:61 49 55
do … bus:47 54 60
do … christmas:74 119 123
do … does:-66 -71 -34
do … end:101 -20 -93
do … help:88 88 -18
do … hold:77 109 96
do … me:56 95 92
do … mor:-87 -15 7
do … myself:43 19 -74
do … next:26 -15 -91
do … same:110 57 5
do … teh:-49 -56 -7
do … till:72 81 129
do … to:60 30 -99
do … tomorrow:-152 -152 -79
do … unalive:-86 -83 -2
do … wil:102 81 31
doc:-67 -96 -60
dock:49 62 76
docker:7 8 -1
docks:66 -6 -7
docs:-5 23 17
docter:-89 -48 -104
docter i:105 -17 -124
doctors:-51 -56 -92
doctors … and:-98 -64 -51
document:-6 -5 6
documentary:-60 -37 -27
dodgy:-35 -20 -20
does:-56 -61 -68
does and:109 117 76
does it:63 107 97
does … her:102 86 -2
does … teh:-96 -85 -81
does … werk:-102 -97 -12
doesnt:22 12 19
doesnt come:41 -14 22
doesnt hert:126 126 137
doesnt know:89 141 93
doesnt mean:-32 -67 -38
doesnt need:99 20 17
doesnt stop:58 47 34
doesnt … any:60 60 57
doesnt … its:57 75 89
doesnt … mor:48 56 62
doesnt … teh:48 48 70
doesnt … who:119 105 108
dog:-26 -34 -33
dog and:40 89 62
dog gets:95 45 -4
dog on:-99 -95 -70
dog … a:-77 -75 -78
dog … to:-44 -30 -9
dogs:8 -8 -39
dogs name:55 68 71
dogs … teh:-66 -40 -64
doin:-33 -31 -38
doin away:82 113 -17
doin teh:-118 -103 -112
doin this:17 -9 29
doin tonight:116 113 93
doin … a:116 94 76
doin … about:89 54 3
doin … and:-43 -33 -96
doin … by:2 3 -133
doin … it:-40 -7 -69
doin … its:-78 -59 -43
doin … to:120 90 -24
doin … tonight:-74 -71 -91
doin … tuesday:89 91 80
doin … wen:74 73 79
doin … with:48 47 84
dollars:-28 -41 -24
dolly:-44 -24 -11
dolores:-5 -3 -4
dolphin:-6 -8 -6
dolphins:-20 -12 -15
domestic:-17 -32 -12
dominoes:-86 -70 -54
donated:-9 2 3
donating:-43 -27 -19
donation:-26 -12 -6
donations:13 12 21
doncaster:-6 -4 -12
done:-12 25 36
done cant:107 105 109
done its:-58 -67 -69
done living:107 152 138
done shell:-113 -128 -42
done teh:-38 -65 -62
done with:-17 -105 -171
done … at:-48 -43 -59
done … did:34 75 90
done … feel:92 78 67
done … is:68 81 121
done … ive:-59 -83 -122
done … letters:91 98 140
done … lfie:126 26 -28
done … living:58 127 -4
done … maths:89 104 93
done … she:61 105 100
done … sombody:100 105 77
donegal:-12 -24 -30
donkey:19 17 -2
donkeys:-1 9 15
donor:21 26 29
donors:85 77 91
doolally:-16 -6 -31
door:36 25 40
door because:93 93 89
door down:39 38 87
door i:119 108 63
door in:-29 -77 -39
door ive:64 58 51
door teh:61 34 30
door was:102 113 113
door … am:-100 -67 -62
door … and:55 74 75
door … cant:-33 60 -60
door … dnt:-76 -40 -78
door … got:83 102 109
door … i:-23 -64 -51
door … sais:25 10 108
door … time:91 94 121
door … to:-97 -86 -107
doorbell:37 49 75
doormat:-13 -11 4
doors:48 39 62
doors shut:117 94 95
doors … on:108 57 55
doors … teh:61 4 36
doorstep:66 -10 -6
doorway:-3 -7 -15
dope:-56 -82 -39
doreen:-11 -4 1
doris:-49 -34 -31
dorm:21 33 37
dormir:36 -61 27
dormitory:2 5 1
dos:87 26 32
dose:15 26 22
dose three:102 100 105
dosed:30 29 42
doses:26 24 -11
dosette:-53 -24 23
dot:30 44 62
dots:107 49 -2
double:0 -1 39
double and:87 99 85
double double:109 136 140
double … i:58 67 76
doubled:135 92 62
doubling:25 17 -3
doubt:-29 -8 2
dough:-20 -12 -16
doughnut:-30 -15 -5
doughnuts:-54 -61 -56
dover:43 56 65
down:37 38 47
down after:-78 -57 -64
down as:-114 -54 -63
down between:76 78 70
down hes:139 140 136
down not:57 67 84
down ther:45 103 80
down with:70 78 68
down … are:-95 -91 -95
down … door:31 28 101
down … down:96 108 117
down … drain:-13 -85 -93
down … fink:152 130 75
down … fone:79 105 63
down … in:80 64 52
down … long:44 73 68
down … own:47 74 120
down … rails:91 113 101
down … sink:-61 -88 -87
down … that:111 89 84
down … thats:44 -33 -18
down … tok:91 108 112
down … tonight:137 161 145
downed:38 4 -12
downed … bottle:-101 -94 -98
downer:45 42 54
downhill:24 -33 -22
downs:-28 -44 -20
downstairs:97 100 143
dowry:111 113 -3
doy:64 -10 -4
doyle:0 0 0
dozen:-81 -84 -56
dozens:53 28 -19
dozing:-17 -12 -5
dozy:72 65 72
dr:-36 -19 -46
draft:21 3 7
drafted:-37 -45 -38
drafting:-2 28 -46
drafts:182 185 180
drag:29 -13 65
dragged:55 72 9
dragging:103 69 126
dragon:-43 -41 -4
dragons:-20 -28 -33
drain:24 -27 -9
drain … down:-82 -42 -40
drained:-88 -77 -82
draining:72 55 -23
drains:42 15 24
dram:-23 -11 -5
drama:-66 -55 -64
dramas:-2 -8 -8
dramatic:-37 -13 -21
dramatic but:108 81 78
dramatics:-7 -6 -6
dran:51 3 7
drank:85 88 114
drank antifreeze:47 86 73
drank bleach:58 85 80
drank haf:72 24 -5
drank i:-54 -75 -73
drank it:159 106 110
drank last:36 -68 -28
drank teh:45 84 86
drank … hes:104 100 103
drank … in:-28 -71 -94
drank … lot:71 104 75
drank … my:11 21 51
drank … night:53 -53 11
draught:2 12 -20
draughts:-13 4 -4
draw:67 40 35
drawer:63 50 58
drawer im:-73 -70 -86
drawer … im:23 -107 -103
drawer … it:96 56 101
drawer … wont:143 132 127
drawers:19 56 23
drawing:-34 -45 -35
drawings:-48 -43 -20
drawn:97 103 120
drawn … in:120 110 66
drawr:42 11 15
dread:-34 -59 -52
dreaded:-42 -11 -2
dreadful:-129 -116 -112
dreading:-79 -95 -90
dreading it:-56 -79 -77
dream:-2 -69 -77
dreamed:36 -13 -5
dreaming:59 9 -14
dreams:-83 -12 24
dreamt:44 -21 -3
dreimeterbrett:-12 -8 -5
drenched:72 131 93
dress:41 57 49
dressed:87 49 63
dressed … and:79 40 44
dresser:37 39 11
dressing:5 14 19
dressings:-14 -2 -23
drew:31 37 -33
drew on:68 -65 -23
drew … arm:96 -9 -5
drew … my:99 -48 -4
dribble:-2 -1 23
dribbled:-28 -21 -23
dribbling:110 98 115
dried:-9 -4 -4
dries:-81 -69 -61
drift:16 -25 -15
drifted:-16 -16 -9
drifting:21 30 -13
drill:21 -19 -26
drill … and:66 81 79
drilling:100 78 -13
drink:-16 -7 -16
drink a:26 80 -11
drink it:101 154 148
drink yesterday:129 -3 -1
drink … can:68 96 98
drink … had:75 66 50
drink … im:45 66 72
drink … it:-86 -51 -54
drink … not:-24 58 73
drink … six:99 -12 -4
drink … years:128 -8 -2
drinker:-105 -83 -53
drinkers:-83 -48 -32
drinking:-34 -7 -25
drinking i:-92 -99 -51
drinking in:25 -65 -145
drinking teh:31 71 60
drinking … out:77 93 95
drinks:-35 -36 -97
drip:66 74 92
drip … and:106 93 90
drip … im:76 83 81
dripping:4 9 12
dripping off:72 73 69
dripping … my:110 104 99
drips:-4 -2 -1
drive:-8 0 12
drive dads:125 114 105
drive into:98 89 81
drive to:69 35 16
drive … bridge:35 3 -21
drive … into:34 42 111
drive … teh:88 100 90
driven:-3 1 32
driven off:103 105 108
driven to:153 89 47
driver:-27 15 27
drivers:52 26 39
drives:-25 -2 -82
driveway:68 30 55
driving:15 3 10
driving off:99 20 12
driving test:-126 -48 -30
driving … cliffs:-51 -52 -52
driving … house:19 36 102
drizzle:-35 -33 -30
drone:-27 -5 -5
drooling:9 34 37
drop:-56 -28 -77
dropped:47 33 41
dropped … twice:152 108 120
dropping:-5 -23 45
drops:-18 13 9
drought:0 3 -42
drove:42 32 13
drove past:-87 -95 -72
drove … a:74 91 0
drove … in:101 58 70
drown:15 22 -69
drown myself:-58 -67 -94
drowned:-43 6 22
drowning:-25 -23 -45
drowsiness:-10 -3 -3
drowsy:77 98 117
drug:-56 -23 -9
drugs:-17 -11 21
drum:-57 -62 -50
drummer:-89 -81 -66
drums:-31 -25 -5
drunk:55 107 118
drunk and:29 39 35
drunk it:167 185 201
drunk … day:115 -9 -7
drunk … its:117 27 37
drunk … teh:87 57 46
drunk … wont:98 91 50
drunks:-40 -28 -5
dry:-19 -39 -9
dryer:25 -23 3
dryers:-47 -22 -23
drying:20 23 15
dts:-77 -62 -48
du:20 37 29
dual:38 57 66
dubai:-12 -5 -22
dubbo:-7 3 0
dublin:-94 -81 -67
duck:-108 -98 -98
ducks:-27 -31 -13
ducks i:-102 -88 -89
dude:-35 -35 -21
due:-27 -29 -22
dug:-83 -82 -65
dui:-3 -1 -1
dull:-87 -34 -77
duloxetine:64 81 74
dumb:47 40 42
dummy:-28 -23 -9
dumped:-64 -35 3
dumplings:12 11 13
dun:-26 -11 -1
dundee:-43 -20 -7
dunedin:-10 -17 -4
dunno:0 0 0
durban:60 86 81
during:12 -9 -32
during maths:111 127 48
durkheims:-29 -29 -5
dusk:33 35 46
dust:-45 -46 -32
dusted:47 49 42
dutch:-12 3 3
duty:77 39 35
duvet:40 44 24
duvet on:-24 -76 -85
duvet … teh:-18 -78 -85
dvd:-16 -8 -3
dvla:-52 -34 -32
dyed:65 -30 -13
dyeing:-73 -61 -60
dyou:65 43 -33
e:51 55 57
e with:41 56 57
e … my:66 56 53
each:-6 9 10
each day:1 -64 -87
each morning:-45 -56 -94
each night:113 73 -107
each of:89 104 103
each … and:-62 -83 -32
each … hoping:103 115 0
each … i:50 51 54
each … is:86 104 129
each … someone:94 47 55
each … us:147 134 139
ear:-30 -83 -45
ear i:162 62 53
earlier:5 34 47
earlies:10 34 26
early:-21 -37 -26
early i:119 124 94
early … u:-45 -80 -60
early … wont:77 79 69
earned:36 23 -15
earnest:4 25 -3
earplugs:-97 -71 -66
earrings:68 81 84
ears:3 28 31
ears are:138 140 135
ears … ringing:39 67 73
earth:104 34 60
earth … i:83 116 109
earthquake:-40 -32 -4
ease:1 27 17
easeful:104 -84 -6
easier:56 -17 23
easier lfie:123 -8 -2
easier than:-18 99 102
easier … teh:80 82 72
easier … with:92 -12 -9
easiest:19 9 -52
easily:13 48 -1
easing:-34 -25 -22
eastbourne:-67 -48 -27
eastenders:73 97 87
easter:-4 -37 -13
easter … got:-25 -9 -51
easy:23 35 18
easy … teh:132 133 134
eat:-68 -53 -106
eat … i:82 8 -20
eaten:-6 25 13
eaten teh:20 37 71
eaten … i:116 102 116
eaten … of:105 113 104
eaten … six:33 78 -4
eating:-52 -74 -79
eating … im:25 69 77
eats:-58 -48 -26
ecg:-43 -20 -29
echo:-17 -15 -16
eclipse:-31 -26 -33
ect:-67 -41 -4
eczema:-75 -54 -1
ed:45 0 35
edge:-34 -32 -48
edge and:133 156 177
edge i:61 76 65
edge … bridge:46 53 57
edge … down:-89 -86 -73
edge … it:113 25 39
edge … on:145 153 133
edge … quarry:90 87 84
edge … roof:54 63 68
edges:75 93 77
edging:0 -1 0
edible:-25 -23 -12
edibles:18 -25 -1
edit:-45 -47 -35
editor:-118 -77 -65
education:-8 -3 4
eejit:38 -41 -45
eels:-12 -13 -8
effect:24 52 25
effective:-6 14 15
effects:-55 -33 -21
effort:-12 -53 -31
egg:-110 -126 -93
eggs:-41 -12 -20
eggshells:9 -11 -30
eh:58 41 67
eid:43 43 16
eight:-3 5 -27
eight and:-94 -140 -124
eight days:94 90 50
eight years:-81 -16 -43
eighteen:-10 58 20
eighteen months:-88 -58 -38
eighteenth:33 51 12
eighth:17 31 24
eighties:-84 -77 -44
eightieth:-18 3 13
eighty:-67 -47 -57
ein:-4 7 25
eine:95 81 106
einen:-23 -28 -10
einer:16 23 49
einfach:14 -26 -27
either:0 -33 -12
el:-13 37 68
el … no:86 68 57
elastic:60 61 73
elastic band:113 115 116
elbow:117 115 113
elbow … teh:84 41 28
elbows:83 50 43
elder:-58 -64 -34
elderflower:-119 -51 -52
elderly:-31 -19 -38
eldest:-43 -47 -55
election:-1 -18 -5
electric:35 45 32
electrician:9 3 -19
elephant:103 111 112
eleven:-19 -20 -40
eleven … a:-61 -39 -45
eleven … of:-79 -69 -53
eleventh:86 55 45
elf:-50 -52 -19
elgar:26 15 4
elle:99 118 96
ellie:116 130 130
elm:-1 -1 -1
els:-8 -11 -1
else:7 -22 -17
else from:68 101 97
else to:47 69 62
else … say:81 91 96
else … waiting:101 44 -14
elses:-5 -59 -59
elses hands:41 67 63
elsewhere:-24 -12 -11
elsie:76 72 89
elvis:-21 -9 -4
em:68 107 123
em all:44 17 59
em … me:132 134 119
email:-51 -7 4
emailed:92 95 94
emailed my:109 20 32
emails:14 -36 -37
embankment:21 35 50
embarrass:-1 0 0
embarrassed:-27 -82 -64
embarrassing:-31 -6 20
embarrassment:-6 -52 -25
embassy:-21 -50 -55
emdr:-29 -16 -14
emergency:-72 -52 -45
emigrating:-48 -45 -26
emoji:54 65 82
emotional:-61 -51 -52
employee:35 -30 -28
employer:-8 -2 -7
emptied:48 74 94
empties:81 120 117
empty:75 68 65
empty flat:-47 -32 -107
empty i:36 73 69
empty … all:31 42 45
empty … am:101 53 80
empty … and:25 41 67
empty … her:111 124 99
empty … in:60 106 104
empty … ive:-119 -121 -120
empty … of:152 152 134
emptying:21 8 -2
en:68 41 -4
en la:37 21 35
en suicidarme:33 80 -9
en … y:48 54 87
encima:12 38 43
encore:98 60 48
encouragement:-29 -43 -42
encouraging:-3 -2 -2
end:19 26 36
end my:-38 48 17
end teh:-99 -91 -61
end things:169 131 86
end this:94 131 97
end … all:-67 -77 -82
end … book:62 45 38
end … call:-56 -48 -32
end … end:125 118 122
end … hes:-65 -44 -45
end … i:-17 11 -51
end … id:96 19 -12
end … lfie:46 120 -15
end … myself:152 175 -133
end … nobody:48 79 -63
end … own:118 67 -94
end … soon:12 6 -87
end … this:-88 -55 -29
end … to:-84 -104 -13
end … today:51 64 117
end … world:-108 -100 -77
ende:13 18 -1
ended:-24 11 -2
ended up:1 -90 -77
ended … a:122 -13 -17
ended … and:40 -35 -27
ending:21 73 9
ending things:92 91 32
ending … all:46 111 -104
ending … and:39 39 -69
ending … im:-69 -68 -13
ending … lfie:78 88 -19
endless:-11 -14 -14
endlich:-2 5 11
ends:72 83 81
ends ere:87 88 100
ends … teh:57 58 77
enemies:2 11 62
energy:-79 -86 -56
enfants:24 28 27
enfermera:13 12 -1
engaged:-8 -40 -44
engagement:-62 -19 -28
engine:-47 -37 -36
engine off:-55 -72 -62
engine running:-37 -54 -69
engineer:-96 -97 -86
engineering:-58 -29 -11
engineers:-41 -37 -35
engines:74 110 111
england:-18 -3 -1
english:76 31 98
english … good:140 116 124
english … not:141 136 125
enjoy:-68 -45 -62
enjoyed:-7 21 39
enjoying:22 44 74
enormous:-31 -52 -20
enough:61 59 75
enough and:53 51 32
enough in:118 124 146
enough tomorrow:140 126 132
enough … and:65 50 37
enough … be:83 51 57
enough … it:35 88 23
enough … not:130 151 155
entire:-16 -32 -2
entire … of:100 105 107
entitled:10 10 18
entry:91 88 102
envelope:5 18 89
envelope … teh:88 92 101
envelopes:-20 -14 -14
envie:39 27 -74
envious:131 -10 -6
envy:188 7 -27
epidural:-21 -6 -10
epilepsy:30 49 56
epilepsy … and:76 73 90
epileptic:0 -1 -33
episode:-68 -37 -24
episode … teh:120 122 97
episodes:54 37 51
episodes of:130 87 93
er:20 4 66
era:-30 -17 -20
erased:-11 -27 -6
ere:18 17 27
ere after:-102 -72 -107
ere any:89 -31 -29
ere as:-33 -61 -91
ere because:88 16 26
ere god:91 124 115
ere ill:-53 -93 -119
ere next:204 130 72
ere nice:144 94 90
ere since:104 59 45
ere to:36 47 52
ere tok:-111 -113 -126
ere … and:-66 -26 -48
ere … dey:-12 110 65
ere … everything:32 47 57
ere … hes:-64 -74 -98
ere … is:112 95 82
ere … lfie:93 99 107
ere … mor:67 -64 -39
ere … morning:172 143 155
ere … my:-1 -35 -34
ere … off:123 166 151
ere … one:17 31 51
ere … tonight:-118 -86 -98
ere … want:93 120 76
erly:-20 -8 -6
ernst:-4 14 -11
erp:-38 -8 -2
error:46 -9 -29
es:55 25 -8
esa:-7 -8 -2
escape:-38 -27 -16
escape room:-54 -59 -32
escaped:0 -1 0
escitalopram:-30 -45 -33
escribi:2 7 4
escribo:-5 3 -3
ese:-26 -4 -2
eso:25 -25 -14
especially:-32 -18 -9
espresso:-83 -46 -33
essay:34 58 24
essay i:87 85 86
essays:35 -39 -25
essence:58 73 77
est:22 40 52
esta:-14 42 11
esta en:88 58 59
estaba:31 -16 -10
estar:29 -73 -31
estare:73 125 99
estarian:85 -4 -1
estate:89 94 90
este:-24 23 72
esto:59 71 67
estos:-13 -8 0
estoy:32 28 42
estoy … de:75 44 54
estuary:105 97 93
estuviera:54 -4 -1
et:36 38 -7
et il:37 48 87
et … vais:88 103 74
etait:-1 0 0
etc:-79 -27 -37
ethan:39 39 44
ethics:-9 -2 0
etiquette:-79 -29 -20
etizolam:82 78 70
etre:104 -23 -23
etre morte:68 -8 -6
eulogy:22 -27 -10
euphemisms:-3 0 -11
euro:-82 -49 -45
europe:-2 -12 -1
evacuation:-55 -38 -34
evan:-3 -6 -7
evaporate:19 -21 -22
eve:13 1 114
even:0 0 0
evening:34 48 61
evening i:-24 -37 -15
evening ill:106 111 99
evening tablets:-129 -127 -112
evening to:104 108 132
evening … am:-70 -76 -28
evening … put:81 9 -66
evenings:6 -58 -132
evensong:58 37 42
event:-20 -14 -9
eventually:-87 -68 -85
ever:0 0 0
every:6 -1 -26
every day:39 48 -135
every evening:109 87 -116
every morning:-25 -84 -114
every night:42 64 -137
every one:70 84 114
every tablet:83 84 33
every time:-22 7 -82
every … been:68 49 103
every … bein:62 -30 -2
every … drinks:130 80 -12
every … for:-75 -76 -58
every … go:139 54 26
every … got:72 87 94
every … had:73 70 103
every … he:42 31 -57
every … hoap:117 -60 -25
every … in:41 42 57
every … minutes:74 51 74
every … mor:141 101 98
every … my:-22 -81 -85
every … nobody:78 80 136
every … or:100 94 66
every … pill:88 57 89
every … that:15 -39 -113
every … them:-64 -76 -49
every … this:2 41 40
everybody:13 -9 -1
everybody … at:112 115 106
everybody … was:139 92 63
everybodys:-17 -67 -45
everyone:15 4 25
everyone dey:113 115 124
everyone its:151 138 143
everyone left:124 126 117
everyone was:125 -35 -35
everyone would:-16 -116 -88
everyone … down:46 77 75
everyone … group:81 72 106
everyone … i:17 70 61
everyone … mean:72 70 66
everyone … my:24 79 83
everyones:35 11 21
everyones been:64 49 75
everyones … for:132 0 4
everyones … on:30 66 74
everything:27 33 53
everything at:50 54 51
everything else:95 96 59
everything feels:45 -103 -88
everything for:89 90 132
everything has:118 110 100
everything im:97 80 63
everything its:135 144 130
everything looks:111 2 16
everything on:-111 -86 -91
everything out:-106 -99 -105
everything teh:118 120 97
everything to:-28 -80 -69
everything … cabinet:-44 -58 -112
everything … in:60 35 22
everything … it:45 93 94
everything … me:-72 -98 -114
everything … on:-64 -66 -86
everything … was:42 94 76
everything … yellow:74 100 106
everythings:152 152 152
everythings spinning:-138 -133 -121
everywhere:-54 -29 -8
everywhere in:-96 -86 -99
everywhere teh:-93 -81 -75
evict:8 35 36
evicted:-6 0 15
evidence:-59 -22 -5
evil:-28 -17 -102
ewe:-54 -38 -44
ewes:-11 0 -6
ex:39 52 54
ex has:129 92 59
ex is:105 87 73
ex teh:124 124 121
ex wifes:93 66 92
ex … a:89 118 78
ex … in:113 75 72
ex … me:-80 -99 -51
exact:-7 -5 -28
exactly:-7 -62 -62
exactly how:56 23 120
exactly where:-117 -114 -96
exactly … much:121 103 99
exaggerating:91 102 -26
exam:-78 -65 -51
examen:-75 -14 -7
examiner:-48 -40 -49
example:-32 -5 -28
exams:-44 -40 -77
exams ive:110 94 80
excellent:-11 16 -3
except:50 86 80
except i:61 57 36
except my:54 -44 2
except … and:106 32 34
except … cat:123 -44 -2
exchange:7 7 -41
exchanged:-2 -5 -7
excited:-22 -34 -37
excitement:-5 -3 -4
exciting:-79 -47 -25
excluded:-56 -30 -17
exclusion:-1 0 0
excuse:-124 -105 -90
excuses:-36 -44 -112
executor:155 126 98
exercise:-21 1 0
exercises:-46 -33 -16
exhaust:29 56 69
exhausted:-46 -62 -44
exhausting:2 -21 -12
exhibit:5 29 51
exist:62 32 77
exist for:99 -19 -23
existed:31 -52 -40
existence:21 50 -77
existing:185 -69 -33
existing and:85 124 25
existir:86 -80 -17
exists:4 10 -1
exit:89 50 16
exit bag:59 79 35
exited:-4 -3 -4
exits:-15 16 28
expect:-64 -59 -24
expect to:54 77 107
expectations:-5 -3 -3
expected:-69 -47 2
expecting:-40 -60 -43
expects:18 21 -20
expensive:-27 -61 -45
experience:-54 -45 -29
experiment:2 -4 -3
expert:-57 -10 -6
expire:-3 0 0
expired:-20 -8 -11
expires:-20 -20 -25
expiry:37 -26 -12
explain:-43 -23 -45
explained:-54 -14 15
explaining:-2 24 47
explains:27 65 82
explosion:-3 1 2
exposure:-82 -65 -42
express:33 46 37
exs:58 41 58
extended:26 24 29
extension:102 103 101
extension lead:81 76 63
extinguisher:-35 -13 -29
extra:52 66 93
extraction:-1 -2 -1
extremely:-26 -20 -19
eye:3 27 -2
eye from:-102 -92 -59
eye … and:108 59 48
eye … my:119 75 21
eyebrow:9 30 -3
eyebrows:-77 -57 -55
eyeing:-12 -52 -91
eyelid:85 81 75
eyelids:73 105 95
eyes:27 59 61
eyes … and:71 65 90
eyesight:-38 -21 28
f:-14 -55 -74
face:29 32 39
face down:62 48 52
face im:91 94 51
face telling:93 -8 -1
face wen:-108 -91 -110
face … he:-72 -74 -29
face … i:96 128 83
face … on:35 64 64
facebook:-52 -24 -6
faces:73 85 88
faces … it:66 67 44
facetime:105 105 110
facetimed:46 -17 63
facetimed me:44 -21 62
facilitator:42 35 30
facing:94 98 92
fact:-32 -13 -37
factory:50 -31 -23
facts:-19 -11 -9
fade:69 53 108
fade away:33 113 109
faded:8 -23 18
fades:27 58 -9
fading:53 56 105
fading out:115 -4 43
fag:-3 33 -1
fags:-17 19 -38
fail:32 54 67
failed:45 72 66
failing:-28 -6 -39
fails:4 32 -7
failure:93 -9 -20
faim:-9 -6 -2
faint:38 39 48
fainted:-21 84 -73
fainting:41 67 37
faints:-8 -5 -2
fair:18 -29 -38
faire:72 62 28
fairly:-21 -3 29
fairy:-111 -101 -96
fait:48 51 39
fait une:63 56 74
faith:-38 -39 -36
fake:-123 -126 -85
faking:-4 -41 -14
falklands:30 30 -1
fall:-15 -1 -24
falle:4 -9 -3
fallen:-45 48 44
falling:-75 -10 44
falling off:-89 -80 -55
falls:33 -2 21
false:-29 -15 -47
familia:18 14 -5
families:-29 -19 -10
famille:74 -5 -2
family:16 -21 -16
family i:-110 -106 -115
family not:90 100 87
family … loved:-110 -115 -118
familys:87 -40 13
famous:-58 -40 -16
fan:-64 -35 -18
fancied:-24 -10 -6
fancies:-7 -4 -3
fancy:-26 -17 27
fans:35 59 50
fantasise:91 80 -17
fantasise about:91 64 -16
fantasised:-10 -7 -3
fantasising:85 72 -21
fantasising about:92 75 -21
fantasy:-7 -4 -18
far:27 9 26
far end:126 124 117
far … its:131 140 105
fare:100 88 83
farewell:11 25 52
farewell leter:-110 -119 -114
farewell … and:-124 -142 -98
farewell … u:105 118 115
farewells:105 42 46
farm:92 61 -6
farm and:127 31 34
farm upstate:94 104 22
farmed:17 7 -11
farmer:24 18 17
farmers:-53 -33 -25
farming:-3 -1 -26
farms:-13 6 -1
farrier:-16 -3 -2
farted:-4 0 -1
fashioned:-15 4 -2
fast:45 62 72
fast and:68 69 46
fast train:32 23 12
fast … i:-73 -42 -35
fasted:-1 1 7
fastened:20 24 34
faster:-37 -57 -52
fastest:29 39 42
fasting:-8 -4 -3
fat:-42 -6 -53
fatal:-9 -17 -3
father:16 18 12
father … up:159 144 136
father … us:-113 -119 -16
fathers:-51 -55 -68
fatigue:8 -15 -10
fault:-60 -60 -48
faure:-52 -8 -20
faux:-4 -4 -5
favour:55 56 -17
favourite:-59 -72 -51
favourites:-32 -23 -21
fd:-8 -12 -3
fe:-27 -2 -1
fear:-80 -41 -29
feared:-101 -66 -65
feast:-7 -9 -7
feather:-32 -8 -8
feathers:-11 -10 -12
feature:-2 -1 -2
feb:-2 -67 -50
febrile:-15 -8 -5
february:-67 -84 -87
fed:-19 -20 18
fed teh:92 106 97
fed … i:113 109 130
fee:8 25 38
feed:52 35 14
feed … birds:153 99 95
feedback:-42 -18 -5
feeder:-22 -39 -3
feeding:36 52 82
feeds:70 32 -5
feel:38 -1 5
feel a:84 -62 -12
feel faint:61 46 82
feel finished:178 40 -3
feel i:-4 -134 -70
feel ill:86 77 91
feel im:-89 -64 -66
feel ive:19 -138 -111
feel killing:50 69 -33
feel ok:75 96 91
feel ready:-78 -99 -101
feel something:111 99 59
feel sort:79 72 89
feel … a:-25 -106 -72
feel … as:-58 -37 -27
feel … at:-77 -39 -37
feel … every:141 -36 -9
feel … face:81 81 64
feel … floaty:62 93 74
feel … for:-67 -99 -97
feel … going:110 139 132
feel … guest:110 95 91
feel … in:-44 -67 -64
feel … legs:-77 -87 -95
feel … lfie:59 -5 -25
feel … mor:13 18 29
feel … my:28 30 -58
feel … myself:53 47 -103
feel … someone:75 87 35
feel … that:43 -20 -81
feel … working:37 56 53
feeling:-6 -54 -65
feeling it:122 -18 -4
feeling suicidal:107 143 -51
feelings:11 9 26
feels:41 24 11
feels a:95 83 81
feels bein:90 56 60
feels i:-94 -63 -33
feels its:-51 -59 -30
feels teh:38 24 -86
feels weird:71 35 46
feels … at:34 -70 -57
feels … teh:46 32 63
fees:-40 -46 -49
feet:-5 -2 -32
feet up:-63 -57 -42
feet … a:-14 -57 -35
feet … for:111 86 87
fehlt:-27 -19 -5
felixstowe:-16 -8 -17
feliz:-13 -4 0
fell:-42 -21 -23
fell asleep:-65 -85 -73
fella:-49 -48 -50
fella on:68 71 55
fellas:14 -26 14
fellow:2 13 22
fellowship:-60 -68 -63
felt:-97 -144 -135
felt worth:-144 -21 -2
felt … i:12 36 -11
felt … jealous:13 81 0
felt … was:135 -9 -8
femi:-7 -4 -6
fence:37 51 54
fences:-13 -13 -29
fencing:-14 -10 -4
fent:93 158 86
fentanyl:15 64 5
fern:-75 -68 -18
ferns:50 60 54
ferret:-63 -26 -29
ferrets:14 51 53
ferry:-81 -57 -64
ferryman:-30 -11 -23
ferrys:-31 -30 -17
fertiliser:48 50 88
festival:-10 19 7
festival … my:76 94 59
festive:0 -1 0
fetch:35 -19 83
fetched:26 16 32
fetching:-56 -61 -43
fete:-54 -36 -33
fever:-78 -56 -26
few:23 41 48
few minutes:121 102 88
few … and:-68 23 28
few … of:29 58 35
few … teh:85 30 28
fewer:-12 -25 8
fewest:88 91 70
ff:-25 -12 -13
fi:76 73 76
fiance:-19 -9 -1
fiat:-13 -1 0
fiddly:-13 -17 -10
field:72 91 78
field and:74 61 82
fields:2 5 14
fierce:9 -10 5
fiesta:-14 26 32
fifa:30 -17 -36
fife:-7 -38 -10
fifteen:-1 4 0
fifth:37 45 36
fifth floor:97 110 85
fifties:35 39 30
fiftieth:-1 -3 6
fifty:-29 -48 -66
fifty i:95 -7 0
fifty times:127 60 1
fifty … that:103 -4 -1
fifty … years:101 125 77
fight:4 -14 -44
fight it:126 54 -78
fighter:-5 0 0
fighting:58 23 53
fighting … get:106 101 91
fighting … i:19 -97 -17
fighting … to:90 106 64
fights:-3 -11 -5
figure:3 16 -32
figured:-32 10 7
figures:-41 -59 -5
file:-11 5 -16
filed:-35 -33 -33
files:92 70 49
fill:-54 -47 -51
fille:40 38 -11
filled:27 43 56
filled in:48 21 14
filling:8 3 11
filling up:125 107 77
fillings:-29 -17 -10
fills:46 5 3
film:-89 -84 -80
film dnt:46 48 81
film … im:73 83 87
filmed:-54 -41 -37
filming:84 123 124
films:-97 -89 -91
filter:22 49 -70
filters:-6 -4 -4
filthy:-37 -22 -22
fin:123 61 -21
final:67 71 90
final exit:-48 -77 -126
final … for:110 107 97
final … ill:116 117 120
final … is:46 92 123
final … ive:36 27 27
final … teh:-60 -69 -82
finale:63 14 18
finally:0 0 0
finals:-56 -72 -45
financial:-22 -5 -5
find:28 29 40
find me:28 44 73
find myself:-99 -119 -66
find out:31 32 49
find teh:49 80 58
find … car:-77 -69 -61
find … door:81 84 52
find … i:56 47 47
find … is:64 74 77
find … not:103 107 104
find … on:81 113 100
find … reason:164 -3 14
find … sad:102 -32 6
find … wen:84 123 119
finding:-13 -40 -51
finding me:84 46 37
finds:70 103 122
finds … my:86 77 70
finds … not:70 62 60
finds … sorrry:99 101 95
fine:-38 -50 -42
fine … i:4 59 -11
fine … it:-84 -30 0
fines:7 -5 -2
finest:62 68 72
finger:40 48 -21
finger and:-95 -105 -108
fingernails:19 17 4
fingers:82 92 46
fingers are:103 110 125
finir:41 48 -65
finish:3 1 -27
finish me:-25 -8 80
finish myself:74 86 -75
finish wat:69 84 70
finish … he:128 109 -50
finish … job:18 68 28
finish … lfie:116 137 67
finish … started:74 87 71
finish … tonight:-99 -103 -28
finished:28 40 57
finished i:70 83 75
finished im:58 18 23
finished with:-17 -83 -37
finished … im:77 86 88
finishes:30 25 27
finishing:-22 -9 -21
fink:43 14 3
fink about:15 63 -177
fink at:151 -3 -3
fink how:144 -60 -25
fink i:45 52 55
fink ill:47 71 38
fink my:113 131 89
fink of:-25 -13 -59
fink thats:-76 -118 -116
fink … a:51 73 83
fink … about:66 55 50
fink … can:51 -9 -85
fink … death:-78 5 0
fink … for:79 63 78
fink … go:84 63 49
fink … got:105 61 65
fink … haveing:94 46 62
fink … how:39 106 -19
fink … least:98 -10 -9
fink … my:101 57 19
fink … nearly:77 -24 -8
fink … right:40 -97 -47
fink … stay:84 56 63
fink … up:99 134 128
fink … want:-36 11 135
fink … was:56 75 93
fink … wil:102 -21 -36
fink … would:59 21 17
finland:-34 -38 -30
finn:0 -1 0
fire:-25 -1 18
fire escape:142 136 115
fire to:118 115 122
firearms:-7 -18 -30
fired:-59 -38 -14
firefighter:-8 -11 -1
fireman:-1 26 43
fireworks:-12 7 41
firing:37 41 56
firm:-67 -44 -51
firms:-18 -38 -26
first:-24 -17 1
first drink:92 -54 -37
first hit:54 100 5
first i:97 117 111
first in:66 -20 24
first light:101 83 61
first lot:33 68 87
first teh:114 61 31
first … a:-11 -59 -40
first … me:77 110 101
first … since:-7 -32 -69
fish:3 16 29
fish i:42 79 84
fished:-17 -13 -11
fisherman:78 94 102
fishing:-28 -11 18
fist:42 -16 -28
fistful:88 63 38
fists:-2 10 -11
fit:-38 -28 -14
fit it:-75 -66 -60
fit … kitchen:103 88 98
fit … teh:32 50 63
fits:-45 -8 -19
fits since:133 122 152
fitted:22 48 80
fitting:-77 -105 -69
five:11 24 20
five and:93 48 56
five months:-36 -136 -76
five of:106 75 79
fived:-2 -2 -2
fiver:-32 -16 -9
fives:-17 -7 -4
fix:-141 -44 -102
fixed:36 -17 -15
fixing:-35 -53 -77
fixing teh:-118 -100 -105
fixing to:98 121 66
fizz:-10 -6 -6
fizzy:-52 -8 -5
flag:63 73 67
flagged:-61 -46 -38
flags:49 63 64
flannel:9 16 34
flap:50 36 0
flapjack:-15 -25 -17
flapjacks:-50 -36 -45
flares:-14 -18 -12
flash:-63 -80 -75
flashbacks:69 -8 -23
flashcards:-43 -34 -38
flashing:0 20 20
flask:8 3 -9
flasks:-55 -60 -82
flat:-21 -42 -28
flat and:86 83 82
flat ive:-76 -59 -91
flatmate:-4 -33 -18
flatmate has:78 105 94
flatmates:37 23 -7
flats:-19 0 7
flattened:67 -16 -19
flea:-1 -1 -1
flew:1 -6 -8
flex:92 94 118
flicking:-1 -5 -14
flies:-20 -10 34
flight:-14 6 1
flights:-41 -4 0
flinch:123 42 -6
flinched:16 24 -23
flipped:62 29 34
float:12 -9 18
floated:-18 -9 -17
floating:137 96 98
floats:25 9 8
floaty:67 87 87
flogging:-2 0 -5
flood:12 21 -10
flooded:-30 -19 -39
floods:-24 -34 -29
floor:37 45 64
floor i:45 38 58
floor teh:-86 -93 -105
floor to:-125 -112 -102
floor … breathing:-111 -132 -135
floor … dnt:49 81 142
floor … feel:102 107 95
floor … ive:97 107 92
floor … last:-148 -132 -118
floor … moved:140 89 106
floor … on:125 117 113
floor … room:104 101 84
floors:116 134 121
floppy:-39 -27 136
flour:-82 -79 -82
flower:-11 -23 -5
flowerpot:-14 -6 -12
flowers:37 55 60
flowers for:-43 -40 -29
flu:-129 -165 -141
fluid:77 81 111
fluids:-16 -19 18
flung:-19 -18 -20
fluoxetine:-2 12 36
flush:-2 -8 -15
flushed:68 -42 -116
flushed teh:-36 -66 -50
flutter:27 -5 -2
fly:9 -56 -40
flying:-19 -12 -2
flyover:81 48 77
foam:40 57 73
foaming:-16 -26 -37
fob:44 5 34
fog:12 32 10
foggy:49 51 67
fogs:73 -40 -24
foil:-24 -5 -27
fold:-47 -47 -41
folded:133 162 157
folder:7 12 16
folder … teh:58 100 87
folders:-4 -1 0
folding:-48 -20 -10
folk:53 60 56
folks:-3 2 10
follow:39 25 1
follow him:76 115 145
followed:-2 -15 -28
following:51 36 3
following her:130 143 38
follows:57 83 40
fond:2 26 22
fondue:51 48 33
fone:7 12 13
fone off:-120 -155 -151
fone on:21 51 64
fone tonight:138 81 54
fone up:117 76 74
fone … am:95 107 -32
fone … by:-120 -119 -124
fone … off:-83 -90 -75
fone … one:74 111 129
fone … out:108 114 101
fone … percent:64 66 65
fone … said:89 75 83
font:-69 -57 -18
food:-5 39 13
food and:22 57 56
food is:-48 -60 -90
food … wont:81 75 129
foods:-13 -24 -29
fool:5 3 -8
foot:4 16 20
foot … teh:69 83 78
football:-8 11 11
footballer:-45 -29 9
footballers:-12 -9 -3
footballs:-23 -20 -16
footbridge:60 89 94
footnotes:-38 -11 -3
foots:27 5 66
footy:-15 0 11
for:-13 -6 1
for after:104 87 109
for all:19 -21 -57
for befor:51 63 59
for courage:61 46 96
for dark:68 85 83
for eleven:-115 -38 -54
for every:121 146 163
for good:85 79 20
for haveing:33 73 81
for his:-30 -75 -122
for i:75 38 37
for me:58 43 61
for milk:113 89 80
for monday:44 51 26
for months:28 51 46
for much:36 -71 -43
for nana:127 62 65
for nobody:111 73 65
for once:-43 -26 -83
for one:63 33 64
for our:-99 -109 -101
for people:-93 -42 -55
for real:56 58 64
for something:35 96 109
for sunday:53 72 93
for tea:-73 -90 -100
for teh:-53 -48 -50
for thursday:57 68 57
for tonight:112 128 126
for typos:103 94 95
for u:-73 -53 -78
for ur:-77 -62 -55
for wat:134 152 128
for wen:86 77 7
for … any:113 36 0
for … as:102 111 104
for … beer:53 26 -31
for … bus:-35 -3 16
for … by:16 49 67
for … check:-29 -103 -65
for … clean:115 102 110
for … come:87 104 112
for … dark:70 54 36
for … death:105 64 124
for … dey:-104 -89 -104
for … dress:64 78 45
for … else:61 110 102
for … evening:90 80 81
for … fast:71 48 47
for … fink:54 28 9
for … fish:-69 -80 -88
for … gone:-41 -58 -96
for … goodbye:138 120 117
for … had:-29 -92 -102
for … has:39 65 15
for … heart:11 -85 -48
for … her:92 27 -10
for … hit:51 66 90
for … holiday:-39 -44 -54
for … hugged:117 120 49
for … ill:-86 -43 -23
for … insurance:33 51 48
for … joke:105 82 82
for … kind:87 5 14
for … last:104 101 94
for … laughs:132 135 142
for … lfie:132 33 56
for … long:102 76 94
for … longer:41 -51 -32
for … mates:48 67 85
for … me:56 38 35
for … mins:-71 -73 -66
for … minutes:-76 -109 -103
for … money:98 43 -9
for … myself:32 41 85
for … nap:53 -82 -3
for … night:69 61 79
for … no:98 52 50
for … nobodys:157 138 113
for … not:61 -9 9
for … nurses:44 -4 -1
for … off:76 116 93
for … on:-70 -76 -86
for … order:153 154 167
for … own:86 105 142
for … pills:-98 -92 -63
for … road:43 102 109
for … shell:114 98 97
for … sign:167 80 84
for … sister:109 105 74
for … soon:6 -38 -109
for … sunrise:-54 -55 -59
for … thank:-91 -107 -112
for … theyve:101 119 108
for … tide:104 56 37
for … time:67 53 64
for … train:49 123 95
for … up:41 51 35
for … week:-69 -42 -31
for … weeks:-111 -79 -90
for … world:-86 -89 -103
for … worry:174 161 151
for … wrists:132 141 161
force:13 44 75
forced:-40 -46 -37
forces:36 46 -46
forces me:91 86 -37
ford:-65 -30 -39
forearm:64 82 -25
forearms:-22 -10 -8
forecast:85 100 115
forecast sais:105 118 130
forehead:-42 -26 -61
foreman:124 100 106
forest:93 88 99
forestry:50 61 57
forever:-20 2 -1
forever kind:114 -4 6
forever this:94 123 101
forever … and:52 144 51
forgave:93 103 96
forged:-74 -20 -31
forget:-7 -110 -108
forgetful:-16 -12 -2
forgetting:-72 -58 -18
forgive:91 96 120
forgive me:53 66 78
forgiven:59 70 109
forgiven teh:115 23 25
forgives:92 86 1
forgot:-30 -60 -25
forgot my:-68 -56 -33
forgot teh:-77 -71 -83
forgot to:137 25 45
forgot … me:122 -8 -6
forgotten:-98 -105 -114
fork:21 24 11
forklift:-15 -18 -52
form:-67 -45 -58
formal:-3 25 17
former:-69 -14 -12
formers:-35 -19 -18
forms:-104 -21 -18
fort:-8 -5 -12
forth:-47 -44 -30
forties:-44 -54 -49
fortieth:64 -47 -31
fortnight:12 -42 -51
fortnight ago:142 -66 -37
fortnight since:143 -38 -20
fortnightly:-30 -8 -1
fortune:-40 -12 -6
forty:16 19 37
forty days:123 36 -8
forty quid:51 -49 -55
forty six:31 85 35
forty tablets:72 94 112
forty … are:126 100 66
forty … teh:50 62 38
forum:8 18 10
forums:-43 -28 -50
forward:-21 -2 -5
forward to:42 -41 -80
forward … and:92 52 47
foster:-43 -36 -120
foto:8 6 26
foto for:81 93 64
foto … empty:80 104 115
foto … teh:44 22 55
fotos:-16 -10 -9
fought:-37 23 -3
foul:-86 -96 -99
found:7 12 0
found a:43 54 -8
found by:85 95 112
found in:4 29 32
found out:-28 -39 -57
found … a:7 33 -35
found … i:-24 -53 -35
found … last:-61 -27 -3
found … old:-56 -96 -60
found … roap:118 114 -28
found … she:56 29 17
fountain:-21 -13 -13
four:-32 -41 -43
four days:81 0 -5
four im:91 106 72
four oclock:55 58 79
four times:-41 -70 -60
fourteen:-62 -62 -77
fourteen weeks:37 51 51
fourteenth:79 80 79
fourth:34 16 12
fox:-56 -54 -26
foxes:41 31 42
foxglove:63 44 0
fr:0 0 0
fractions:2 9 -8
fragile:56 -1 0
frame:-24 -18 40
frame and:93 74 72
framed:-96 -103 -90
france:-55 -36 -45
frank:94 35 42
frank … was:105 53 51
frankly:-39 -3 -2
frappe:39 48 -120
fraud:1 -75 -10
free:-19 -12 2
free … go:126 104 90
freedom:-30 11 -32
freeze:-8 12 -10
freezer:27 24 58
freezer … teh:41 39 19
freezers:99 77 76
freezing:-53 -40 -26
freight:96 104 119
freights:73 76 78
freitag:-20 -13 -3
french:-48 -71 -36
frere:33 37 42
fresh:62 41 -86
fresh cuts:74 99 -51
fresh ones:84 95 -52
freshers:73 47 48
fret:-83 -69 -82
frets:-5 -11 -6
freund:37 38 -14
fri:86 4 36
friday:5 10 26
friday he:59 12 -114
friday id:122 121 115
friday ive:44 48 5
friday night:70 72 78
friday … back:75 85 78
friday … can:182 178 180
friday … my:-66 -106 -103
friday … no:127 165 165
friday … teh:-108 -98 -100
friday … that:115 100 95
fridays:31 -3 -17
fridge:-17 -25 -27
fridge … i:-88 -93 -75
friend:31 40 -13
friend … about:-85 -70 -9
friend … hes:10 10 -131
friend … she:90 123 4
friend … wants:88 29 -2
friendly:32 -6 -2
friends:-11 22 24
friends for:96 71 26
friends im:85 92 79
friends its:51 50 64
friends u:164 148 138
friends … and:-111 -140 -132
friendship:92 122 104
fright:-1 -5 0
frighten:-58 -53 -86
frightened:7 33 38
frightened and:-122 -96 -73
frightened … teh:27 42 89
frightening:1 -16 -18
frightens:100 39 -46
fringe:-75 -31 8
frog:-6 11 20
frogs:-6 -1 21
from:-7 4 12
from ere:106 51 104
from everything:127 50 54
from lfie:-46 -58 103
from me:32 48 43
from room:103 66 0
from saturday:183 170 90
from someone:111 37 -19
from swimming:65 94 -2
from ten:-70 -68 -79
from that:-80 -29 -27
from tomorrow:144 137 123
from wen:41 59 61
from werk:115 124 125
from … ago:88 7 4
from … alife:23 53 74
from … and:69 56 55
from … beam:-92 -103 -102
from … cant:73 57 -68
from … feet:100 51 58
from … floor:83 84 24
from … forum:59 58 67
from … had:76 73 70
from … in:-40 -21 3
from … it:80 46 100
from … its:35 59 43
from … lab:111 113 122
from … make:101 51 59
from … me:97 36 40
from … morning:35 -6 -11
from … paid:89 91 77
from … shed:68 71 64
from … shes:-139 -135 -115
from … son:-78 -76 -59
from … store:58 86 90
from … them:122 19 35
from … told:53 60 58
from … train:-13 28 42
from … whos:88 40 -11
from … window:68 48 39
from … would:97 16 72
front:-10 18 17
front of:69 77 65
front … a:99 104 0
front … bus:107 98 111
front … car:4 45 -71
front … it:100 81 48
front … me:53 103 126
front … my:-45 -6 1
front … whole:-79 -38 -75
frost:-37 -33 -30
frosty:-56 -70 -66
froth:11 16 34
frothing:25 30 86
froze:-18 -17 -16
frozen:16 5 1
frozen peas:79 50 53
fruh:7 19 24
fruit:50 34 24
fruits:-13 -5 -1
fry:-7 -7 -9
fryer:-41 -34 -40
frying:54 49 56
ft:-78 -33 -29
fuck:-53 -49 -94
fucked:-17 -21 -11
fucking:0 0 0
fudge:-44 -46 -36
fue:-6 12 -5
fuel:132 54 49
full:13 48 66
full … in:69 66 32
full … pills:70 51 102
full … them:83 40 53
full … this:54 44 125
fully:-43 -24 -47
fumes:117 120 117
fun:-15 38 -14
function:-5 17 13
functioning:-79 -65 -35
functions:-55 -53 -58
fund:-46 -41 -33
funded:-32 -15 -6
funding:-47 -28 -15
funeral:16 10 -17
funeral … at:158 162 142
funeral … be:112 114 118
funeral … hav:128 24 16
funerals:-46 -6 6
funnier:-18 -8 -3
funniest:-3 -1 0
funny:21 36 49
funny how:96 65 66
funny … i:78 -15 -1
fur:-15 -19 -17
furious:0 -59 -86
furniture:43 24 41
further:35 50 68
fuse:-20 -14 -8
fuss:83 67 52
fuss i:118 42 54
fussed:0 0 -42
fussing:-7 -5 -14
fussy:-24 -16 -1
future:22 -29 4
fuzzy:50 49 50
g:74 108 112
g and:104 110 64
ga:-28 0 0
gabapentin:-30 -7 74
gaffer:-10 -6 -6
gag:-15 -12 -12
gain:-110 -67 -10
gained:-80 -48 -31
gala:-39 -26 -9
gale:30 -5 -5
gallbladder:-60 -38 -26
gallery:65 21 22
galloping:34 33 22
galway:-76 -68 -63
gambled:76 -27 -5
gambled … wages:102 -7 -3
gamblers:-71 -28 -36
gambling:32 -53 -59
game:12 -19 -51
game and:92 22 -48
gamer:-4 -10 -1
games:2 43 20
gaming:-43 -55 47
gamstop:-59 -25 -29
ganas:101 37 -35
gang:-6 -25 -30
gannets:-1 -1 0
gantry:86 88 111
ganzen:17 2 27
gap:106 145 130
gaping:-94 -73 -34
gaps:-11 1 -18
garage:79 92 106
garage im:128 134 137
garage with:77 97 74
garage … engines:85 86 86
garage … im:-78 -87 -62
garage … my:84 109 73
garage … on:146 159 153
garage … sealed:113 121 121
garage … teh:-30 -47 -54
garden:-37 -51 -31
garden with:92 94 106
garden … he:104 79 61
garden … petrol:52 35 46
gardener:-52 -27 0
gardeners:8 17 27
gardening:-87 -68 -55
gardens:-24 -22 -10
garlic:-49 -44 -66
gary:-87 -49 -40
gas:80 94 113
gas i:60 67 77
gas on:135 126 99
gas … in:76 112 102
gas … my:35 67 81
gas … on:34 35 44
gasped:-7 -6 -2
gasping:27 29 -57
gassing:57 76 62
gate:6 21 8
gate … to:33 37 53
gateau:-6 -4 -2
gates:2 9 22
gather:-42 -35 -21
gato:-2 -2 -2
gauge:42 41 82
gauze:-3 -10 -7
gave:-20 -1 34
gave myself:27 21 71
gave … a:-41 -48 -77
gave … all:98 44 -9
gave … cat:120 102 120
gave … for:64 60 54
gave … my:66 44 53
gave … to:70 40 53
gay:29 28 -60
gaz:47 56 11
gazette:58 62 56
gcse:31 61 69
gcses:37 39 61
gday:0 0 0
gear:153 126 89
gears:4 8 6
gebracht:-27 -22 -22
gecko:-5 -1 5
geese:51 -15 -19
gegen:-11 -9 -11
gehe:-19 -7 13
geht:-34 -28 -23
gel:-4 55 81
gemacht:-36 -21 -8
gemma:4 0 0
gemmas:-10 -4 -3
general:-49 -47 -45
generally:-51 -37 -34
generation:-60 -40 -3
generations:-6 -7 -3
generator:-26 -24 -12
generous:-49 -39 -15
genius:0 0 0
genommen:49 65 90
gente:-6 -8 -8
gentle:23 45 40
gentle i:87 97 68
gentle … to:113 104 25
gentleman:57 7 28
gentlemen:44 65 74
gentler:41 57 43
gently:-21 2 40
genuinely:0 0 0
geoff:175 181 175
geography:-10 -6 -10
geordie:-6 -16 -1
gerade:49 67 105
gerald:-42 -16 -32
geraniums:-20 -48 -52
geritzt:32 35 -32
german:-55 -26 -13
gesagt:62 47 66
geschluckt:79 87 88
geschluckt und:55 61 64
geschnitten:19 18 -11
geschrieben:-17 -32 -17
gestern:5 8 -18
gestorben:-3 -2 -3
gesund:-12 -12 -3
get:-5 -7 -11
get and:39 -78 -64
get back:74 109 114
get high:-25 -34 78
get hit:74 26 63
get over:59 -23 41
get ther:38 123 31
get … after:81 89 105
get … and:-11 -98 -69
get … be:-5 26 82
get … been:87 4 -4
get … by:91 17 -24
get … door:123 122 124
get … haveing:100 46 46
get … it:34 -40 -86
get … marks:115 57 -9
get … money:84 99 119
get … not:57 53 69
get … of:-18 -16 -71
get … on:-61 -43 -29
get … them:-28 -37 -3
get … through:129 123 97
get … urge:70 23 45
geting:4 5 -10
geting closer:130 42 50
geting hard:62 63 52
geting married:-50 -50 -48
geting sleepey:129 108 104
geting up:124 32 44
gets:28 14 25
gets it:80 84 118
gets its:-81 -77 -80
gets me:-102 -89 -126
gets my:59 102 57
gets teh:83 93 59
gets wat:98 73 89
gets … and:87 77 100
gets … dnt:-65 -24 -11
gets … teh:60 87 108
gf:-20 20 -43
gfs:0 -24 -14
gg:28 52 46
ghb:81 85 114
ghost:35 -96 -67
ghosts:23 25 23
ght:0 0 0
giant:-16 -13 -9
gibt:-19 -18 -5
giddy:-20 -44 -34
gift:73 121 98
gifts:-49 -40 -44
gig:-12 -31 -30
giggled:-28 3 -16
giggles:-78 -56 -58
giggling:-76 -62 -54
giggly:109 106 79
gin:29 51 36
ginge:-9 -6 -2
ginger:-85 -75 -59
gins:-34 -7 -6
girl:28 19 2
girl teh:115 126 93
girl tonight:104 92 116
girl … course:73 63 36
girl … was:61 64 52
girlfriend:-48 -33 -9
girlfriend … she:64 87 107
girls:7 30 38
girls … teh:-64 -59 -74
giro:-21 -25 -20
git:-10 0 -7
give:27 21 26
give in:80 20 -40
give my:73 69 110
give out:26 -68 -43
give … it:94 -89 -39
give … till:108 113 119
given:-22 -54 -41
given away:31 70 93
given it:127 70 77
given me:-90 -69 -58
given my:-64 -89 -82
given teh:68 -41 -10
given to:97 86 73
given … her:111 91 86
given … i:79 -27 -11
given … on:-101 -6 0
gives:-16 21 -33
giving:-42 -32 -42
giving it:160 149 172
giving my:-100 -124 -132
giving up:-92 -96 -63
giving … back:58 72 76
giving … on:-94 -11 -11
glad:-104 -108 -49
glad if:135 56 86
gladly:44 45 52
glamorous:-23 -8 -7
glasgow:10 -8 -36
glass:94 82 89
glass … a:58 88 94
glass … my:169 123 124
glass … wine:-10 -92 -33
glasses:46 -3 39
gleich:85 82 99
glitter:-54 -62 -57
gloomy:43 -9 -1
glorious:-48 -28 -30
glove:41 45 47
glovebox:91 117 105
gloves:-1 -15 -7
glue:31 -14 -15
glued:-7 -5 -11
gluten:-5 -4 -2
gnome:-39 -24 -31
gnomes:-73 -59 -58
go:30 34 34
go after:159 112 102
go away:-63 -35 -75
go this:80 113 113
go together:116 102 104
go tonight:39 58 61
go wen:89 108 109
go with:93 109 122
go … a:-158 -150 -121
go … at:39 83 77
go … balcony:92 114 99
go … dey:125 124 125
go … every:-75 -59 -32
go … forever:119 -10 -5
go … hands:139 159 171
go … he:120 122 87
go … him:2 -104 -90
go … mean:122 62 7
go … myself:-72 -28 -61
go … some:-62 -19 -7
go … that:104 62 39
go … time:-58 -98 -89
go … to:-77 -60 -51
go … tomorrow:68 97 100
go … up:-110 -26 -61
go … wat:-59 -32 53
go … week:39 59 56
go … without:-85 -37 4
goa:-96 -54 -69
goal:-6 23 -60
goalie:-17 -2 0
goalkeeper:-9 -5 -4
goalposts:-16 -17 -18
goals:-45 -26 -17
goat:-89 -77 -80
goats:-67 -63 -22
god:34 9 -3
god forgive:63 44 38
god … me:115 28 -6
god … take:167 82 -41
godfather:-49 -41 -18
godmother:-8 28 31
gods:81 65 47
goes:45 36 33
goes and:72 22 -51
goes down:-44 -29 -76
goes im:0 9 -123
goes on:50 7 59
goes rong:129 -51 -19
goes through:107 96 84
goes … and:-61 -23 -87
goes … at:79 113 135
goes … im:-104 -74 -105
goes … it:48 45 -7
goes … tomorrow:96 132 116
goes … tonight:93 49 83
goggles:-34 -24 -28
going:31 36 42
going and:38 8 20
going away:-112 -91 -78
going numb:102 108 115
going quiet:123 39 26
going round:-68 -71 -113
going teh:94 92 101
going tonight:146 145 149
going … another:135 141 131
going … anything:92 -71 -57
going … change:97 -20 -68
going … dei:-45 -99 4
going … dnt:125 40 20
going … drive:146 126 131
going … drown:-86 -83 -85
going … edge:-89 -84 -86
going … end:-54 -73 -163
going … for:-22 -126 -130
going … hagn:-109 -114 -63
going … her:-117 -146 -112
going … him:84 38 3
going … himself:-49 -61 -104
going … i:67 76 36
going … im:42 34 44
going … join:106 103 85
going … kil:56 78 -55
going … monday:118 129 107
going … myself:-49 5 -43
going … next:75 60 26
going … or:113 -57 -9
going … out:125 118 108
going … overdose:-30 -28 -73
going … river:172 165 175
going … see:47 83 78
going … shoot:-52 -47 30
going … smother:39 33 100
going … stab:-10 -8 -81
going … suicide:95 110 36
going … take:15 40 45
going … today:104 34 53
going … tonight:32 5 -16
going … u:-78 -73 -45
going … use:72 146 68
going … way:99 96 58
gold:-60 -68 -47
golden:-63 -66 -44
goldfish:56 -6 12
golf:-4 -12 30
gon:30 28 22
gone:49 37 60
gone ahead:108 132 126
gone back:-62 -60 -102
gone blurry:102 106 113
gone but:-70 -55 -34
gone funny:144 110 83
gone grey:69 68 75
gone into:-68 -68 -74
gone she:127 143 123
gone stiff:101 103 103
gone through:-77 -37 -5
gone under:49 49 63
gone … and:69 71 50
gone … back:58 44 31
gone … break:-1 25 75
gone … cant:83 51 -11
gone … dads:-75 -116 -132
gone … dnt:-80 -47 -55
gone … for:-81 -76 -71
gone … get:102 89 131
gone … going:124 144 95
gone … good:-127 -151 -119
gone … hav:73 96 106
gone … i:76 57 38
gone … in:-107 -105 -104
gone … it:39 48 60
gone … its:61 89 92
gone … me:74 102 111
gone … monday:-78 -10 -35
gone … my:68 58 73
gone … night:-52 -49 -52
gone … one:109 96 81
gone … rest:-81 -118 -128
gone … tomorrow:-91 -89 -85
gone … two:-50 -26 -58
gone … want:120 56 59
gonna:0 0 0
good:-26 -12 -6
good its:-110 -108 -99
good one:72 5 -10
good right:32 -61 -35
good years:99 62 61
good … and:-72 -54 -40
good … first:107 114 131
good … hav:87 95 67
good … if:-11 53 81
good … ill:34 86 57
good … not:71 132 86
good … own:93 95 87
good … said:106 -21 -6
good … teh:83 49 57
goodbye:13 25 36
goodbye and:42 32 25
goodbye at:-75 -82 -82
goodbye everyone:-104 -109 -88
goodbye forever:-106 -105 -113
goodbye leter:-123 -118 -134
goodbye letters:128 80 -229
goodbye my:113 101 95
goodbye note:-111 -141 -155
goodbye post:-94 -104 -114
goodbye to:-118 -108 -118
goodbye x:40 34 52
goodbye … airport:-76 -87 -97
goodbye … everyone:-70 -63 -108
goodbye … for:10 38 59
goodbye … hello:-47 -40 -32
goodbye … last:-60 -59 -54
goodbye … of:-99 -99 -94
goodbye … old:-92 -69 -51
goodbye … see:-68 -81 -84
goodbyes:30 58 76
goodbyes … ready:28 28 87
goodbyes … this:111 114 132
goodness:-75 -56 -41
goodnight:41 65 87
goodnight everyone:85 84 68
goodnight … goodnight:69 76 77
goodnight … i:-29 -5 48
google:-26 -19 -14
googled:-35 -19 -25
googling:-7 3 -11
goose:-84 -79 -83
goosebumps:-32 -12 -20
gorge:61 92 112
gorgeous:-32 -13 -14
gossip:-25 -21 -17
got:23 30 38
got down:110 119 116
got from:130 136 137
got his:-68 -87 -66
got hold:58 57 65
got me:-85 -59 -11
got myself:154 153 141
got off:52 55 45
got our:77 114 113
got something:145 158 139
got wat:119 74 57
got … chair:79 91 73
got … coat:143 94 78
got … dads:125 129 124
got … down:44 4 -15
got … dress:-86 -96 -96
got … eleven:121 65 20
got … ere:58 77 71
got … feet:-25 -12 -99
got … fone:-91 -85 -91
got … hands:49 56 78
got … head:106 116 111
got … hose:100 109 104
got … im:62 31 43
got … left:-74 -132 -133
got … leter:-70 -82 -93
got … my:67 93 95
got … out:-48 -109 -115
got … pillow:40 64 146
got … pills:43 50 84
got … planned:-33 -56 -106
got … playlist:116 120 108
got … round:-62 -77 -41
got … shotgun:104 117 133
got … stitches:109 -13 -3
got … tablets:87 81 84
got … tied:76 74 94
got … whole:-80 -48 -78
gotta:-108 -108 -75
gotten:-24 -12 -6
government:-24 -11 -7
gown:58 55 47
gowns:-67 -48 -49
gp:-4 -31 -82
gps:-81 -95 -77
gr:0 0 0
grab:15 27 27
grabbed:-3 29 -1
grabs:-24 -20 -74
grace:121 117 111
gracias:-1 40 29
grad:11 22 2
grade:-50 -28 -1
grades:34 -20 4
graduate:-43 -14 11
graduated:-22 -9 -7
graduates:-8 -10 -25
graduation:-19 -58 -71
graffiti:-20 -9 -9
graham:-111 -37 -29
grain:80 46 45
gram:76 72 -12
grammar:-10 -6 -11
grams:-2 -6 -21
gran:-8 18 34
gran … she:97 85 68
grand:-44 -26 -31
grandad:-7 -4 -5
grandads:18 40 48
grandchild:50 29 51
grandchildren:-89 -86 -60
grandchildrens:-52 -35 -14
granddad:8 12 27
granddads:4 -7 23
granddaughter:-12 -1 -30
granddaughters:-24 12 1
grandfather:-53 -58 -32
grandfathers:-49 -54 -43
grandkids:-61 -32 -40
grandma:36 58 4
grandmas:82 72 78
grandmas … and:97 84 98
grandmother:-65 -23 -4
grandmothers:48 73 94
grandpa:93 99 84
grandparents:-40 -32 -36
grandpas:142 146 148
grandson:-81 -63 -65
grandson … teh:-34 -17 -72
grange:62 53 57
granny:-42 2 13
grannys:77 43 53
grans:3 28 24
grant:-3 -11 -15
granted:-76 -57 -56
grape:-41 -29 -31
graped:61 91 -136
graped me:87 92 -76
grapefruit:-43 -19 -18
grapes:-8 -13 -94
graph:-8 -2 -39
grass:-59 -46 22
grass … teh:99 104 71
grate:-47 -42 -51
grateful:12 40 60
gratitude:-14 52 41
grave:58 56 53
gravel:115 104 94
graves:5 -26 -24
graveside:-46 -28 -23
gravestone:-29 -17 -13
graveyard:-55 -41 -26
gravy:-94 -34 -38
greased:43 41 43
great:-59 -80 -85
great … my:-64 -57 -45
greece:-55 -29 -25
greek:18 -4 -1
green:15 20 27
greenhouse:-88 -56 -38
greeting:81 93 95
greggs:-38 -34 -24
grenade:92 62 110
grew:1 -21 -38
grey:90 67 67
greyhound:-74 -38 -47
greyhounds:-3 -1 0
grid:38 43 65
grief:-35 25 45
grieve:54 45 46
grieving:-74 -43 -37
grill:47 45 41
grim:-59 -56 -17
grinding:-22 -23 -12
grinning:-3 2 5
grip:15 -65 -58
gripping:-3 -68 -31
grippy:28 -72 -92
grips:-6 7 4
gritter:70 41 45
groaning:2 3 2
groans:-52 -48 -37
groceries:5 39 39
grocery:15 -8 0
grog:-28 2 -4
grogginess:-1 -1 -1
groggy:-2 -5 -5
groom:-38 -21 -21
groomer:55 37 10
gross:2 0 0
ground:23 -2 -53
ground and:109 44 -81
grounding:-26 -15 -8
grounds:-26 -9 -20
group:-87 -91 -78
groups:-8 25 0
grout:-50 -48 -50
grouting:8 2 -9
grow:8 -71 -40
growing:-58 -49 -27
grown:17 1 11
growth:-22 -7 -4
grudge:-72 -43 -47
grumble:-22 -22 -11
grumbling:-3 -43 -35
grump:-2 -3 -2
grumpy:-24 -9 5
grupo:-35 -33 -17
gruppe:-11 -4 -1
guard:-1 23 16
guard … me:60 22 21
guardia:12 -13 -58
guardian:34 49 49
guards:8 20 27
guess:-53 -18 -13
guessed:-21 -57 -27
guest:16 -13 46
guest whos:119 108 99
guests:27 21 56
guide:-62 -41 -53
guidelines:-11 -3 -1
guides:-54 -39 -38
guild:-6 -4 -1
guilt:-49 -71 -66
guilty:-28 41 46
guinea:35 31 18
guitar:-45 -11 -9
guitars:59 62 44
gull:-55 -31 -30
gulls:-85 -80 -56
gulped:72 64 74
gum:-11 -46 -35
gummies:-22 -11 -21
gums:94 76 89
gun:66 70 92
gun and:84 109 24
gun id:1 -94 -32
gun in:44 65 67
gun to:-114 -131 -107
gun … a:113 120 133
gun … hav:1 -85 -56
gun … hes:71 85 112
gun … i:123 136 54
gun … in:-44 -50 -58
gun … know:79 82 76
gun … me:105 93 130
guna:23 20 -2
gunman:-44 -29 -19
guns:-17 16 45
gurdwara:31 13 25
gurgling:175 179 168
gurgling and:58 50 53
gurgly:61 60 63
gut:7 -19 -1
gute:-20 -10 -3
guts:-79 -68 -73
gutted:39 -113 -66
gutter:-68 -46 -55
gutters:3 9 16
guy:-8 15 10
guys:9 26 33
guys its:99 97 97
guys … a:91 86 81
gym:-81 -68 -28
gym … teh:146 151 123
h:40 -1 9
ha:8 56 57
hab:44 48 39
habe:22 45 77
habe … alle:74 55 51
habe … genommen:147 147 149
haben:-2 -1 -19
habit:33 -71 -65
habit and:123 -9 -10
habits:56 -41 -34
hablar:-9 0 -2
hace:29 2 -5
hacer:9 22 -8
hacerlo:92 85 -6
hacerme:-55 -7 -4
haciendo:-15 -10 -9
hack:-71 -46 -41
had:-8 -22 -16
had all:27 7 19
had been:-78 -16 14
had enough:-126 -98 -207
had every:67 59 76
had fits:37 65 -213
had her:68 91 97
had hit:84 -4 -2
had no:-67 -80 -53
had nothing:-103 -78 -48
had one:52 62 59
had picked:95 57 25
had six:141 10 2
had some:117 118 104
had to:-72 -77 -38
had … after:93 14 32
had … all:75 83 72
had … and:-13 -17 -66
had … at:-23 -81 -85
had … bottle:94 83 73
had … cans:157 31 -14
had … dei:-92 -105 -39
had … drink:116 -2 14
had … few:75 75 91
had … fit:129 161 120
had … glass:154 -4 -11
had … hes:66 70 57
had … ive:-79 -145 -129
had … last:158 169 172
had … lfie:-16 -79 -47
had … lighter:123 -66 -21
had … lot:113 146 136
had … me:27 -16 22
had … months:86 58 7
had … my:2 54 66
had … of:33 9 42
had … out:-4 -48 -54
had … pills:109 49 74
had … planned:130 113 96
had … seizure:59 71 65
had … she:98 28 18
had … stroke:68 43 46
had … suicidal:86 -2 0
had … u:81 113 102
had … way:77 61 22
had … weeks:77 -6 3
had … whole:131 126 115
hadnt:-15 15 -29
haf:13 -4 -2
haf empty:-56 -56 -45
haf in:149 91 115
haf past:122 140 158
haf teh:-55 -24 -43
haf two:138 133 97
haf … ago:89 82 106
haf … all:-62 -53 1
haf … dnt:124 74 63
haf … im:44 58 79
haf … it:43 -9 -59
hagn:-47 -44 -29
hagn myself:197 143 68
hagn out:-46 -23 -54
hagn teh:-62 -59 -63
hagn … but:11 2 -114
hagn … in:-39 -60 45
hagn … on:-9 5 -80
hagn … roap:72 78 77
hagn … self:28 19 102
hagn … tonight:-22 -1 54
hagn … wen:5 7 108
hago:26 -8 1
haha:0 0 0
hahaha:-15 0 7
hair:-46 -39 -33
hairbrush:23 76 -10
haircut:4 23 46
haircuts:0 0 -1
hairdresser:-68 -24 -15
hairdryer:140 131 119
hairs:62 -4 7
halfs:56 30 -14
halfway:47 74 68
halfway … bottle:-58 -42 -43
hall:10 -9 -17
hall and:-73 -109 -106
hall … for:86 50 56
hall … i:115 131 53
hallo:-13 -15 -10
halloween:-95 -74 -50
halls:-20 39 37
hallucinating:29 38 51
hallway:42 67 93
haloperidol:43 71 67
halt:8 18 -44
halte:-10 -4 -36
halved:-46 -27 -27
ham:-13 -99 -90
hambre:-59 -9 -5
hamlet:-31 -24 -20
hamlets:-4 -1 -1
hammer:27 31 74
hammering:79 87 105
hammock:-71 -47 -42
hamper:-1 -1 4
hamster:65 97 86
hamsters:-49 -29 -1
hand:31 35 38
hand and:-63 -25 -27
hand i:-53 -81 -82
hand on:2 -75 -126
hand … im:-57 -31 -63
hand … is:68 101 74
hand … it:91 100 72
hand … myself:-8 -110 21
hand … to:-104 -91 -59
handbag:32 -1 7
handbook:-50 -39 -3
handbrake:63 73 53
handcuffed:110 107 112
handcuffs:-4 -4 -3
handed:-23 -10 -18
handful:103 120 123
handfuls:57 99 79
handing:-81 -69 -66
handle:21 28 22
handle … teh:98 87 83
handled:-19 -12 -17
handles:70 58 54
handout:0 0 0
handover:72 81 97
handrail:58 83 98
hands:42 37 34
hands look:67 104 100
hands teh:84 94 111
hands wont:160 99 88
hands … a:-84 -58 -34
hands … going:100 91 93
hands … im:37 53 63
hands … shakin:-70 -90 -100
hands … trembling:-85 -123 -112
hands … wat:-67 -66 -67
handwriting:-37 -12 27
handy:110 96 71
hange:-13 -11 -1
hanged:74 114 117
hanged myself:43 58 87
hanger:51 29 8
hanging:27 47 43
hanging on:108 88 99
hanging … and:53 99 -40
hanging … beam:-89 -100 -100
hanging … his:57 64 59
hangover:-54 -39 -39
hangs:10 -12 -1
hangt:-29 -18 -10
hankies:-53 -33 -21
hanky:-12 -13 -8
hannah:51 67 44
hansen:-3 -6 -7
hapen:-16 21 -4
hapen i:26 -100 -34
happened:45 -15 -43
happened and:-71 -46 -35
happened at:133 0 0
happened on:142 154 -7
happened … my:47 -18 -23
happening:-23 34 34
happens:23 30 44
happier:66 -16 -57
happiest:-48 -33 -24
happily:17 49 -28
happy:-48 -31 -17
happy to:-80 -137 -114
harbour:60 81 86
harbour … teh:167 163 162
hard:-19 16 -20
hard … hold:64 52 66
harder:28 69 53
hardest:-52 -51 -31
hardly:47 -25 -43
hardware:66 95 94
hare:-55 -34 -17
harm:3 -38 -58
harmed:25 -12 -30
harmed … my:52 -7 -1
harming:18 38 -28
harmless:-60 -73 -87
harms:0 13 -4
harness:-17 -9 10
harold:75 35 38
harolds:24 29 21
harris:61 71 62
hart:26 40 5
harvest:97 104 96
harvests:-30 -17 -13
has:-2 4 19
has anyone:-140 -155 -134
has been:-10 20 -64
has collapsed:101 117 125
has come:-55 -69 -82
has done:-87 -63 -77
has eaten:122 108 132
has given:-62 4 -43
has had:64 69 61
has nothing:33 102 -1
has overdosed:52 64 80
has stopped:69 91 -2
has swallowed:9 4 99
has to:71 59 55
has turned:69 52 55
has walked:134 151 176
has won:68 102 101
has … a:36 59 60
has … and:49 41 28
has … break:170 142 131
has … goodbye:-50 -39 -71
has … hands:16 14 137
has … i:83 59 27
has … im:-47 -86 -57
has … into:70 79 90
has … knife:107 88 54
has … mum:31 26 87
has … my:30 11 53
has … past:124 124 104
has … tablets:-35 -86 -114
has … tonight:-98 -92 -96
hasnt:38 29 89
hasnt … me:122 109 -37
hasnt … teh:107 84 65
hasta:-86 -73 -79
hat:2 11 31
hatch:65 76 83
hatchet:16 9 55
hate:9 5 -12
hate that:95 5 -22
hate … day:106 -2 0
hated:-102 -69 -49
hates:-95 -75 -63
hating:-28 -25 -5
hats:-62 -24 -29
hatte:-76 -67 -36
hatten:25 -41 -7
haul:-18 -14 -3
haunt:-23 -27 -8
hav:7 23 39
hav anything:66 -41 -58
hav been:-22 -23 -37
hav chosen:103 96 58
hav died:45 75 45
hav enough:61 90 121
hav got:49 23 37
hav kept:106 86 63
hav neva:-75 -76 -70
hav no:-16 -31 -101
hav on:-13 -117 -147
hav put:55 57 63
hav told:-80 -69 -82
hav wanted:-21 27 -125
hav … as:106 45 12
hav … bike:-84 -94 -94
hav … born:144 -29 -1
hav … by:113 121 100
hav … can:87 95 101
hav … come:115 52 39
hav … dei:21 7 -83
hav … dnt:133 5 13
hav … easier:181 -8 -3
hav … ere:46 84 69
hav … full:138 127 108
hav … future:92 -6 -3
hav … goodbye:68 64 80
hav … im:114 128 113
hav … it:37 42 59
hav … ive:-88 -87 -79
hav … left:76 16 36
hav … let:114 100 95
hav … liv:107 -26 -21
hav … look:45 69 75
hav … lot:-82 -80 -75
hav … me:85 81 88
hav … my:58 61 54
hav … myself:25 37 86
hav … off:-37 -53 -46
hav … out:-80 -54 -68
hav … overdose:91 101 103
hav … pills:77 94 103
hav … poison:114 115 111
hav … purpose:4 -118 -133
hav … remember:131 56 50
hav … see:137 85 102
hav … set:116 98 107
hav … she:75 92 109
hav … some:-58 -34 -23
hav … thoughts:66 37 21
hav … told:91 47 41
hav … tonight:167 156 102
hav … up:38 -40 -80
hav … way:77 94 63
hav … wil:119 68 -41
haveing:-28 -27 -44
haveing me:98 107 89
haveing suicidal:-56 -45 -6
haveing teh:-59 -103 -100
haveing them:105 87 89
haveing … attack:72 72 80
haveing … bath:51 65 76
haveing … heart:83 65 71
haveing … lot:161 152 135
haveing … thoughts:-51 -8 -19
haveing … to:38 8 -77
havent:19 7 -24
havent cut:6 -104 -84
havent done:34 -92 -45
havent eaten:95 134 -11
havent got:63 36 42
havent i:68 -67 -5
havent picked:6 10 -91
havent told:193 91 144
havent … either:83 1 -1
havent … for:102 61 20
havent … it:60 -135 -98
havent … ive:144 -103 -19
havent … my:-59 -105 -85
havent … six:58 92 40
havent … told:2 -82 0
havent … wen:30 58 -129
hay:-41 -26 -28
hayfever:-2 -13 17
hays:66 50 64
hays in:111 99 92
hazard:43 35 42
hazards:-31 -26 -28
he:-1 14 3
he ate:-92 -91 -29
he cant:-73 -47 -2
he checks:107 38 -40
he comes:137 151 122
he dejado:102 64 19
he didnt:-88 -85 -34
he does:94 19 -17
he drinks:125 71 -32
he has:74 68 80
he intends:141 113 -24
he is:55 55 88
he keeps:109 82 93
he leaves:120 128 127
he meant:-47 -37 -95
he neva:-8 1 47
he picked:106 70 42
he sang:57 52 47
he shouldnt:92 131 131
he shouts:37 49 -33
he strangled:33 99 56
he takes:12 -2 -94
he thinks:80 79 39
he told:-36 -42 -93
he tomado:91 90 102
he walked:-100 -82 -53
he wanted:128 113 115
he wont:50 38 55
he would:-87 -67 45
he … alone:124 81 76
he … be:-15 2 25
he … beat:110 69 -1
he … beating:38 42 59
he … been:-74 -31 -55
he … breathing:47 45 79
he … doin:142 118 91
he … door:79 84 96
he … down:-53 -48 -100
he … every:62 90 62
he … everything:108 88 44
he … finger:65 63 -4
he … hand:119 80 13
he … hed:-96 -102 -10
he … hits:93 93 -11
he … i:-38 -67 -47
he … im:44 12 62
he … joking:58 95 4
he … kicking:20 27 67
he … know:110 85 118
he … let:-96 -84 -88
he … my:-32 -45 -82
he … need:142 142 171
he … open:134 126 112
he … over:-76 -38 -80
he … say:-46 -36 -89
he … shoot:59 86 -117
he … today:161 109 -82
he … wants:52 37 86
he … was:-98 -57 -51
he … wen:70 77 -12
he … which:86 61 -22
he … who:105 82 64
he … why:134 139 138
head:23 26 -5
head and:68 36 66
head but:116 20 45
head down:62 50 60
head is:0 -45 -90
head keeps:66 27 22
head not:-24 -7 62
head off:24 86 49
head sais:19 105 -63
head teh:-72 -56 -18
head through:168 151 112
head to:-55 -57 -85
head under:101 85 117
head … im:131 83 79
head … know:42 91 98
head … me:125 88 -67
head … times:117 93 69
head … wall:127 111 13
head … wat:147 139 94
head … yourself:46 88 -1
headache:-37 -36 -30
headaches:-33 -76 -86
headachey:10 19 16
headed:-18 45 48
heading:-14 -36 -26
headlamp:-79 -67 -59
headland:98 70 72
headland and:156 120 118
headlights:24 41 8
headline:31 28 -52
headlines:-59 -32 -25
headlock:-4 -2 -2
headmaster:66 25 -58
headmistress:-6 0 0
headphones:-59 -54 -35
heads:91 75 41
heads full:99 100 62
heads on:68 62 45
heads … of:97 98 61
headset:100 88 69
headstone:-21 -61 -54
headteacher:37 9 10
heal:28 47 -2
healed:-15 -41 -22
healer:-5 -3 -4
healing:-5 4 -40
health:-32 -94 -118
healthcare:-37 -41 -42
healthy:-34 -70 -54
heap:47 57 64
hear:24 41 57
hear him:91 81 94
hear people:73 56 42
hear u:-112 -72 -55
hear … me:90 105 122
hear … one:79 80 90
heard:-41 -35 -18
hearing:2 13 36
hearings:55 43 45
hears:-28 -45 -46
heart:24 40 32
heart and:70 89 103
heart is:54 95 56
heart … a:106 80 98
heart … at:26 53 61
heart … down:-95 -107 -103
heart … give:59 -91 -66
heart … im:-36 -104 -25
heart … is:-55 -55 -79
heart … mad:-101 -91 -61
heart … out:-1 -59 -87
heart … purpose:0 0 -97
heartbeat:78 93 63
heartbroken:-29 -2 0
heartburn:-16 -16 -8
hearts:131 140 127
hearts going:46 49 57
hearts skipping:138 95 82
hearts … clappers:110 100 99
hearts … teh:40 73 85
heat:-22 -32 -110
heated:-4 -10 -8
heater:63 65 42
heathers:0 0 0
heating:-52 -71 -72
heatings:-15 -6 -6
heatwave:-4 -10 -6
heaven:32 36 45
heavens:-36 -21 -15
heavier:57 32 53
heavily:38 43 47
heavy:11 36 33
hed:-24 -23 -21
hed neva:79 103 91
hed … it:-88 -78 -57
hed … kil:-128 -131 -33
hedge:-38 -29 -8
hedgehog:-26 -21 -33
hedgehogs:-16 -18 -30
hedges:-69 -77 -52
heels:-1 -58 -30
heifers:5 8 -3
height:1 1 10
heights:-23 -7 27
held:14 -10 5
held ice:163 -62 -22
held it:101 36 -62
held out:139 133 132
held … as:94 90 91
held … to:-89 -67 -94
helium:-5 2 44
helium for:115 111 99
helium … my:125 124 118
hell:52 89 61
hell neva:-67 -83 -78
hell see:59 81 111
hell understand:121 99 123
hell … at:58 21 3
hell … befor:-114 -140 -87
hell … by:61 72 100
hell … his:72 56 23
hell … up:45 42 -82
hell … wat:103 109 116
hello:-75 -82 -82
helmand:32 56 -16
helmet:38 12 19
helmets:-50 -52 -50
help:-47 -23 -9
help ive:59 47 54
help … dei:127 116 -11
help … ive:100 96 100
help … sleap:81 39 51
help … wil:99 16 -11
helped:-106 -89 -64
helped me:-68 -53 -47
helper:30 -6 -5
helpful:-42 -12 -4
helping:-54 -80 -65
helpings:-55 -27 -28
helpline:16 23 9
helplines:-20 -10 -3
helps:-36 -10 -61
hem:-17 -22 -16
hen:-3 13 20
hence:-22 -38 -10
henry:-1 -1 0
hens:-53 -19 4
hep:-26 -36 -36
her:19 33 39
her arms:127 87 11
her bag:-59 -60 -68
her birthday:-82 -60 -72
her body:-14 -65 -134
her car:129 104 1
her chest:79 73 76
her dads:141 105 78
her down:56 79 127
her eyes:88 94 104
her goodbye:152 152 135
her grave:139 134 50
her he:21 23 -99
her its:76 81 122
her lap:92 107 81
her leftover:49 47 61
her lips:100 108 62
her medicine:-78 -98 -93
her mum:-71 -60 -63
her patches:56 41 54
her rist:-121 -163 -130
her throat:86 110 80
her whole:79 65 58
her … alone:118 68 -22
her … are:87 92 56
her … as:-52 -42 -66
her … bag:141 140 109
her … bye:113 99 90
her … cant:-69 -87 -140
her … card:119 128 107
her … do:-64 -86 -59
her … every:64 87 109
her … going:-38 -37 44
her … id:65 28 29
her … if:-89 -79 -67
her … ive:-80 -40 -22
her … kids:148 115 94
her … left:72 76 25
her … my:-36 -12 -56
her … own:-18 17 -141
her … pills:142 110 98
her … said:-76 -59 -69
her … see:-33 -21 -102
her … tablets:94 90 71
her … thing:79 40 15
her … this:51 79 91
her … three:51 26 -27
her … tonight:105 97 46
her … u:84 84 89
her … wont:56 61 59
her … words:157 66 86
her … year:131 137 88
herbal:-12 21 34
herd:84 44 40
herds:-8 0 -8
heres:-25 32 38
heritage:-51 -42 -41
hermana:76 68 61
hermano:65 68 63
hernia:-65 -46 -27
hero:-67 -67 -57
heroin:-8 -60 -7
heroin and:35 84 46
heroin … i:139 68 70
herons:-8 -5 -9
hers:3 13 37
herself:89 116 29
herself and:134 154 54
herself … i:55 96 18
hert:7 11 -28
hert if:108 26 -4
hert my:3 57 -23
hert myself:-43 -176 -132
hert … bad:-3 91 -18
hert … boss:94 81 -12
hert … i:-22 -7 -64
hert … is:-19 -143 13
hert … its:-62 -5 27
hert … right:33 88 -1
hert … strong:17 -128 -1
hert … that:-79 -46 -13
hert … want:-69 -74 -2
hes:42 61 86
hes a:-68 -45 -28
hes beating:27 41 75
hes blue:155 148 164
hes boiling:97 79 64
hes burning:124 129 151
hes by:-72 -65 -61
hes comin:-83 -81 -43
hes driving:111 51 117
hes ending:55 55 85
hes gone:49 62 94
hes grey:130 133 125
hes gurgling:90 89 82
hes kicking:-72 -58 -33
hes my:-58 -55 -110
hes not:75 77 70
hes off:79 93 88
hes on:96 66 69
hes out:117 76 -16
hes outside:82 86 92
hes screaming:98 66 40
hes seeing:94 36 61
hes stood:141 130 137
hes stopped:56 42 57
hes strangling:28 28 86
hes swallowed:-137 -154 -110
hes talking:74 16 -5
hes turning:88 98 102
hes warm:93 95 116
hes … an:72 61 77
hes … answering:90 89 110
hes … breathing:63 75 75
hes … but:27 51 77
hes … door:52 49 118
hes … got:159 117 54
hes … her:53 59 88
hes … himself:-53 -50 -68
hes … im:111 76 82
hes … it:91 64 19
hes … jmup:18 9 -107
hes … me:31 -4 28
hes … mum:-2 8 83
hes … off:90 63 10
hes … pulse:74 73 85
hes … that:108 115 95
hes … thinking:-7 57 -2
hes … under:94 104 139
hes … us:60 54 120
hes … wat:33 43 31
heure:23 17 18
heures:-12 -9 -1
heute:-48 -23 3
hey:-52 -38 -20
hgv:6 15 21
hi:-35 7 34
hiccups:-24 -23 -21
hid:5 35 50
hid in:-70 -132 -87
hid it:87 63 55
hid … my:85 76 64
hidden:23 21 13
hidden teh:-56 -81 -101
hidden … at:48 55 83
hide:-34 -7 -46
hides:42 31 49
hiding:49 -33 -39
hiding behind:71 44 41
hier:22 35 -85
high:-5 13 42
high does:107 81 64
high … and:86 96 133
high … i:-101 -44 -76
high … it:54 49 57
higher:-38 -29 -24
highest:79 54 52
highlighted:46 16 14
highly:-23 -8 -6
highway:-23 -19 -9
hija:-14 -22 -11
hijo:88 81 82
hijos:32 16 3
hike:-46 -56 -53
hiking:-3 -4 -2
hilarious:-89 -89 -64
hill:-59 -53 -61
hills:-61 -72 -83
him:-14 6 -5
him a:-83 -88 -99
him and:-44 -12 -81
him at:-38 -32 49
him dead:71 98 41
him dei:98 66 -28
him for:-3 -29 -61
him it:109 103 101
him teh:-59 -73 -20
him that:119 124 118
him this:31 42 81
him … him:62 41 51
him … ill:122 68 57
him … our:104 51 64
him … this:-88 -72 -72
him … to:56 85 68
him … want:46 73 66
him … with:-60 -53 -89
himself:60 61 -21
himself since:124 130 -1
himself with:112 80 43
himself … a:3 21 90
himself … and:76 70 -46
himself … dnt:35 76 15
himself … it:65 40 -13
himself … not:-42 -45 -93
himself … wont:56 76 115
hindi:-2 -3 -5
hinge:-1 -1 -1
hinges:-18 3 -17
hint:-12 -5 -2
hints:-61 -51 -5
hip:-96 -39 -56
hippo:0 0 0
hips:-95 -61 -52
hire:65 79 78
hired:-6 11 6
his:26 37 38
his and:107 99 130
his belt:-102 -106 -112
his breathing:42 59 79
his chest:111 86 101
his face:44 18 21
his fault:-106 -92 -87
his flask:144 103 86
his heart:-2 -7 -124
his location:102 109 95
his mother:30 -36 -60
his name:-63 -57 -51
his neck:145 143 118
his phones:150 130 145
his pills:58 73 74
his trousers:90 83 65
his whole:62 75 117
his … all:80 74 111
his … but:113 65 86
his … down:-5 11 73
his … for:31 33 53
his … hed:66 51 46
his … home:76 103 126
his … i:-42 -75 -57
his … kil:40 40 92
his … me:88 97 105
his … mine:20 55 71
his … out:-22 -21 -75
his … over:54 11 -1
his … said:119 127 133
his … teh:20 16 32
his … this:-17 -40 -70
hissing:-18 -22 -11
history:-18 -40 -8
hit:-14 18 -40
hit by:63 -99 -24
hit him:154 125 3
hit … im:-50 -30 -51
hit … in:-153 -109 -44
hit … was:81 12 -10
hits:45 67 -18
hits me:81 71 -220
hits teh:28 42 -41
hits … i:-62 -84 47
hitting:60 42 59
hitting my:67 29 92
hitting … teh:49 30 102
hitze:-3 -2 -1
hiya:-29 -22 -9
hoap:31 -52 -24
hoap everyones:-67 -37 -33
hoap i:88 -48 12
hoap it:-48 53 62
hoap … and:-23 -58 -48
hoap … get:99 4 12
hoap … it:86 87 69
hoap … soon:-9 -166 -117
hoap … stops:21 79 93
hoarded:15 14 12
hoarding:-14 5 -63
hoarse:-10 -9 -3
hob:107 76 44
hobbies:-20 -39 -5
hobby:-98 -75 -78
hobnobs:-17 -25 -31
hockey:5 9 -3
hoist:42 52 41
hola:-23 0 -3
hold:40 69 59
hold a:109 119 40
hold me:88 99 117
hold … a:68 52 20
hold … and:2 -11 -102
hold … fone:88 110 143
hold … for:126 136 119
hold … my:52 52 57
holder:-28 -16 0
holding:-34 -35 5
holding hands:98 109 94
holding me:62 115 30
holding on:185 88 86
holding teh:-62 -68 -48
holding … and:71 97 96
holding … knife:-113 -111 -104
holding … up:-92 -82 -66
holds:-49 -34 -129
hole:40 16 4
hole bottle:99 103 108
holes:2 71 14
holiday:-26 -39 -73
holidays:41 -23 -46
hollow:73 -29 -24
holly:-5 -2 0
holy:-88 -118 -108
home:19 -31 -48
home at:22 49 77
home by:-114 -84 -78
home hes:25 49 59
home im:74 26 34
home nobody:-41 -77 -30
home on:-2 -96 -54
home put:75 22 25
home till:-63 -39 12
home with:-88 -76 -79
home … cut:84 96 -2
home … for:-82 -60 -53
home … go:109 48 -1
home … going:61 118 136
home … hes:14 52 81
home … him:88 38 4
home … to:85 118 126
home … told:119 -28 -30
homeless:-24 18 31
homes:-25 -7 -20
homesick:-26 -17 -11
homework:-28 10 43
honest:-8 -111 -149
honestly:0 0 0
honesty:11 22 -4
honey:-39 -37 -35
honeymoon:87 47 43
honor:24 26 -5
honour:65 65 84
honour … u:125 125 122
honoured:46 48 42
hood:-37 -32 -35
hoodie:24 120 127
hoodies:55 80 82
hoodies … my:51 83 95
hook:99 109 116
hook … it:168 135 131
hooked:-31 -10 -14
hooks:-29 -49 -62
hoops:-1 -3 -5
hooray:-11 -4 -4
hooroo:-2 -3 0
hoot:-1 4 6
hoover:-8 -85 -79
hoovered:-20 3 -4
hoovering:-54 -33 -36
hoped:84 76 53
hopeful:53 -25 -5
hopefully:-97 -98 -89
hopeless:11 -157 -98
hopelessness:1 -2 -2
hopes:64 -26 -32
hoping:108 14 -23
hoping one:39 126 -109
hoping teh:50 -72 -18
hoping that:-52 -105 -34
hoping … takes:13 -154 -44
hoping … wont:43 -137 -78
hora:-40 -8 -12
horas:-26 -7 -2
horlicks:9 29 29
hormones:-23 -9 -55
horn:-36 -37 -34
horoscope:10 5 20
horrible:-32 -54 -40
horrid:-20 -8 0
horrified:-87 -23 -37
horror:-50 -37 -39
horrors:-77 -86 -96
horse:-15 -37 -21
horse with:56 -2 -7
horses:58 59 54
hose:44 41 22
hose … and:115 112 90
hose … car:81 91 109
hosepipe:77 41 56
hosepipe … teh:144 138 132
hosepipes:131 123 114
hospice:-8 14 -18
hospital:-57 -107 -91
hospital and:-58 -99 -69
hospital car:88 120 109
hospital on:164 -86 -53
hospital … park:88 120 109
hospitals:-65 -56 -40
host:69 66 82
hostage:13 -11 -13
hostel:71 90 71
hostel roof:148 138 130
hostels:-24 -27 -22
hosting:-4 -3 -1
hosts:-17 -21 -20
hot:-69 -40 -50
hot water:-31 -60 -84
hot … bottle:-66 -89 -56
hot … cold:61 67 104
hotel:-12 -2 -1
hotels:118 110 95
hotline:48 73 31
hour:51 63 69
hour ago:104 114 93
hour in:-66 -54 -41
hour … feeling:-138 -129 -129
hour … hour:138 74 102
hour … im:51 76 97
hour … my:91 108 79
hours:-23 -22 5
hours and:13 39 64
hours at:-69 -61 -38
hours if:95 -12 -4
hours … all:96 41 44
hours … take:123 8 91
hours … u:114 34 37
house:-14 -42 -19
house its:85 54 97
house not:145 51 26
house to:54 68 95
house … be:193 201 119
house … from:132 148 141
house … kil:44 51 102
house … knife:8 10 84
house … theres:88 10 12
housekeeping:63 49 41
housemate:44 53 56
housemates:50 63 71
houseplant:-50 -46 -18
houseplants:-52 -49 -8
houses:-33 -11 -13
housing:-11 1 15
hover:-22 -13 -6
hovering:-17 -23 -22
how:-20 -24 -20
how and:71 61 92
how calm:96 65 56
how close:51 -102 -68
how dey:-60 -85 -54
how do:-85 -70 -94
how high:116 98 81
how i:63 74 44
how id:56 77 -51
how im:-9 21 68
how it:-12 -75 -19
how little:59 96 -13
how long:63 50 78
how many:115 111 71
how much:52 67 22
how teh:-55 0 -5
how … am:-58 -26 -40
how … did:-100 -102 -68
how … do:55 93 -23
how … ends:24 -91 -90
how … go:33 58 65
how … going:21 26 94
how … i:-7 19 -69
how … insulin:105 62 -16
how … it:41 2 22
how … ive:41 58 82
how … myself:81 128 119
how … ther:-4 65 -9
how … u:-6 -55 -24
how … want:-81 -33 -18
how … would:20 72 -128
however:-114 -103 -85
howled:-71 -86 -78
howling:0 0 0
hows:-10 12 -88
howth:57 61 69
hoy:-88 -1 56
hr:-10 -27 16
hrs:45 3 17
hubby:-27 -45 -66
hubbys:27 40 47
huff:1 11 -11
huffing:124 100 76
hug:-59 -34 -12
huge:8 -66 -92
hugged:60 84 93
hugged us:-137 -150 -134
hugging:-19 -11 -1
hugh:-8 -8 -16
hugs:-21 -17 7
huh:-10 -1 -1
hull:5 27 34
hum:-6 2 7
human:-69 -29 -49
humans:-72 -67 -18
humber:-12 22 26
humiliated:77 -2 -30
hummed:47 17 40
humming:9 34 32
hummus:-6 -8 -1
humour:-43 -1 -5
hums:-47 -28 -3
hun:1 3 -2
hund:-36 -30 -1
hundred:-22 -23 -12
hundred and:-56 -152 -113
hundreds:-24 24 -26
hundredth:-16 -6 -4
hung:-22 9 13
hung up:109 104 115
hung … i:72 61 21
hunger:73 86 68
hungover:34 -65 -65
hungry:-37 38 58
hunt:-14 -6 -19
hunting:-12 -3 14
hurling:-16 1 41
hurrah:-31 -28 -31
hurry:31 -45 4
hurting:31 30 -52
hurting myself:89 -45 -18
hurts:74 74 59
hurts … and:-110 -42 -44
hurts … i:-26 -107 -98
hurts … to:-50 -88 -49
husband:-17 -12 -46
husband is:67 65 99
husband … for:53 70 107
husband … out:106 45 94
husbands:-13 -13 -22
hut:112 122 114
hutch:19 15 55
hvac:-17 -19 -6
hyderabad:-17 -5 -3
hygiene:5 1 20
hymn:93 78 78
hymns:-4 12 12
hymns and:131 114 80
hymns … teh:151 136 121
hypocrite:58 96 -17
hypothetical:22 30 21
hypothetically:48 86 -38
hysterectomy:-20 -19 -17
i:4 3 -9
i aint:62 101 73
i apologise:134 95 50
i ate:86 89 93
i attempted:32 119 93
i blacked:56 91 77
i burn:23 58 -21
i can:33 49 68
i carry:-42 -50 -69
i checked:129 130 138
i chose:118 137 143
i cut:58 52 43
i decided:-32 -6 55
i dei:69 104 203
i deserve:86 93 -55
i did:35 34 32
i died:78 116 128
i done:54 62 71
i downed:139 87 111
i dream:122 71 -31
i drink:-11 26 -95
i drive:-15 3 -63
i emptied:110 110 112
i end:78 69 126
i fainted:57 78 -38
i fell:87 42 10
i filled:98 113 115
i flushed:72 -99 -70
i get:-26 -6 -79
i go:82 100 101
i got:-29 -76 -83
i hagn:-44 -16 86
i hand:-84 -90 -72
i hanged:42 74 50
i hear:-69 -34 -33
i held:53 12 15
i help:123 75 -96
i hide:131 139 -9
i intend:141 137 51
i jmup:126 99 106
i jumped:39 61 89
i keep:55 60 14
i kil:28 51 170
i laid:-95 -61 -36
i let:62 71 103
i lie:63 -39 -57
i lied:152 114 47
i liked:91 84 92
i may:-109 -72 -117
i mean:66 65 6
i meant:-1 49 92
i might:-86 -70 -92
i miss:-35 -86 -74
i mix:-5 -8 -62
i mixed:105 99 97
i my:-57 -15 -11
i nearly:11 -26 -83
i needed:-54 -69 -49
i odd:43 105 91
i on:-54 -38 -27
i picture:117 -94 -60
i plan:-8 19 -52
i practised:50 44 58
i pray:97 -66 -60
i promise:-106 -76 -55
i promised:74 14 58
i pull:92 113 125
i pushed:145 141 132
i read:-47 -53 -48
i reckon:98 103 98
i remember:-124 -141 -132
i resisted:43 -100 -2
i said:26 36 72
i sat:-40 -56 -50
i set:31 47 80
i shake:42 30 75
i shall:6 31 58
i shant:51 54 57
i should:26 3 -98
i sit:104 59 19
i slept:-61 -76 -55
i sold:-106 -81 -56
i stand:-42 -53 -94
i start:-70 -38 -79
i step:110 109 95
i stood:21 -78 -27
i survived:63 86 44
i swallow:49 66 22
i swallowed:91 96 41
i take:-48 -38 -30
i teh:35 0 2
i tell:-71 -83 -142
i tested:117 121 130
i texted:49 26 51
i tied:3 34 41
i train:-49 -26 -8
i tried:67 62 85
i unalive:-80 -71 68
i vanished:90 -31 -19
i wake:7 10 -80
i walk:-76 -78 -53
i wanna:21 46 -21
i wasnt:40 22 43
i werent:161 -37 -11
i wont:76 84 72
i wouldnt:73 -19 12
i … able:-18 43 43
i … ahead:118 -28 -33
i … anyone:109 45 45
i … arm:101 105 -44
i … arms:23 71 -22
i … bag:-94 -79 -36
i … battery:61 60 -51
i … be:29 42 65
i … become:52 63 67
i … between:-45 -16 -12
i … bit:83 123 100
i … blame:-86 -85 -78
i … bleach:75 86 91
i … body:74 65 38
i … bothered:112 54 7
i … boxes:95 74 75
i … bread:-68 -75 -60
i … breathing:-51 -61 -64
i … burden:95 16 16
i … bye:222 218 242
i … cancer:91 -20 -8
i … cans:-45 59 -9
i … carry:1 47 114
i … cat:-80 -18 -16
i … certain:59 60 -7
i … choose:121 20 38
i … chosen:116 108 44
i … clock:-19 -70 -21
i … close:-32 -31 -16
i … cold:8 37 86
i … company:74 91 105
i … cord:-86 -86 -72
i … crisis:55 19 21
i … cut:37 42 27
i … cutting:137 120 -15
i … dead:76 22 -2
i … decided:48 46 -29
i … deep:-2 -18 74
i … deeper:105 92 100
i … dei:59 84 6
i … deleted:84 -6 -4
i … didnt:80 148 146
i … died:74 54 62
i … disappointed:95 -38 -43
i … doesnt:54 56 70
i … doin:-8 -98 -121
i … dose:136 141 159
i … double:-82 -77 -98
i … drink:-18 -62 -23
i … drunk:10 42 88
i … each:95 60 47
i … end:42 83 27
i … essay:67 38 33
i … exist:149 70 96
i … existing:110 14 65
i … family:73 -42 -49
i … final:-50 -26 -12
i … finger:-53 -52 -43
i … finished:174 176 148
i … five:107 68 52
i … float:124 55 62
i … forward:85 88 57
i … friend:50 -5 -27
i … future:65 -42 -23
i … ghost:108 -30 -11
i … glad:-93 -92 -16
i … god:27 -78 -67
i … good:-8 3 68
i … goodbye:94 94 87
i … got:28 59 69
i … graped:37 66 -7
i … grateful:37 61 68
i … happy:63 88 109
i … haveing:29 58 136
i … hearing:78 53 65
i … high:-49 -67 -64
i … his:-115 -83 -51
i … hit:94 18 6
i … hoap:67 5 -81
i … home:1 -18 -90
i … hoping:111 -33 -28
i … hotel:77 119 119
i … id:19 66 94
i … if:-25 -29 -25
i … jealous:121 62 -5
i … jmup:110 139 62
i … job:-40 -55 -34
i … jumped:130 43 49
i … jumping:116 143 55
i … kept:30 70 27
i … kil:90 105 -47
i … killed:39 92 12
i … knew:-92 -44 -41
i … legs:95 107 39
i … let:44 54 66
i … leter:-74 -65 -26
i … lfie:68 22 113
i … light:-113 -59 -47
i … load:-6 1 -76
i … lost:48 -24 7
i … make:96 40 6
i … me:49 36 7
i … mean:98 96 97
i … meant:74 106 109
i … mistake:37 -60 -3
i … most:97 19 -29
i … mum:109 71 96
i … myself:40 115 95
i … nearly:80 -79 -29
i … need:-29 -75 -43
i … needles:29 62 -42
i … nerve:96 104 25
i … night:71 73 61
i … nothing:75 8 3
i … off:57 36 62
i … ok:81 38 63
i … online:-71 -85 -93
i … open:-106 -99 -92
i … opened:79 9 29
i … or:-73 -92 -50
i … overdose:81 27 60
i … packets:166 173 152
i … pain:49 34 50
i … place:106 72 73
i … plan:32 2 37
i … playlist:112 102 98
i … pressing:71 66 89
i … promised:26 44 58
i … pull:162 63 90
i … purpose:-48 -37 -76
i … quiet:-56 -61 -32
i … sad:77 80 35
i … said:60 81 -26
i … saving:97 105 0
i … scared:69 49 145
i … seat:83 40 41
i … seeing:-81 -92 -126
i … seven:-60 -60 -54
i … she:-122 -82 -28
i … shes:28 73 58
i … shooting:36 60 -18
i … since:-82 -80 -36
i … sit:-26 -30 -71
i … six:77 -11 19
i … sleap:-62 -61 -79
i … smell:125 120 89
i … something:44 29 48
i … sorrry:-32 -30 -111
i … speaking:66 71 63
i … stay:53 46 23
i … stood:143 52 47
i … stopped:117 23 0
i … sunday:137 94 123
i … swallow:84 110 110
i … swim:84 89 145
i … tablet:43 48 28
i … take:14 71 15
i … tell:-87 -71 -90
i … that:-19 -53 -75
i … theres:65 -14 35
i … theyre:50 69 60
i … thoughts:111 72 -40
i … through:63 87 76
i … throw:-63 -106 -82
i … tierd:-43 -10 45
i … today:-33 -9 -12
i … todays:85 48 97
i … tok:54 44 63
i … tonight:130 114 123
i … top:84 13 -40
i … torch:78 43 44
i … trouble:107 1 -13
i … twelve:70 53 44
i … type:94 104 54
i … un:75 -14 -5
i … until:32 104 94
i … using:27 -77 -61
i … wait:4 43 52
i … wanting:31 11 -68
i … wat:25 17 29
i … way:32 57 35
i … wednesday:115 120 113
i … whats:69 86 111
i … whole:50 95 104
i … why:39 -83 -109
i … wish:-23 -34 -8
i … wouldnt:-9 66 58
i … written:50 50 38
i … wrote:-91 -88 -79
i … xanax:83 21 28
i … youve:75 87 78
iam:0 0 0
ibuprofen:-79 -53 -45
ice:-12 -6 8
ice cube:114 -3 -80
iced:-21 0 0
iceland:-46 -15 -9
ich:56 71 37
ich habe:75 91 102
ich mochte:83 76 -20
ich wil:17 -16 -106
ich … auf:54 65 101
ich … den:59 52 72
ich … mich:19 59 -22
ich … selbstmord:113 117 -17
ich … wieder:87 87 -4
ici:3 13 -2
icide:-2 -1 0
icing:-10 -8 -7
icu:-5 -2 17
id:9 -53 -56
id been:-17 -81 -13
id decided:-1 12 76
id died:70 -29 -15
id feel:79 77 40
id find:-82 -54 -44
id get:119 113 42
id go:92 70 67
id happily:27 98 -1
id it:44 80 109
id know:146 87 64
id love:14 -78 -116
id not:95 -38 -10
id press:135 55 -15
id settle:147 -19 -6
id stay:118 131 116
id step:119 -7 -7
id swap:118 -10 -6
id thank:157 -29 -9
id thort:-97 -67 -15
id to:56 60 -11
id wait:103 55 90
id wanted:25 53 47
id … all:-79 -101 -84
id … and:32 14 84
id … answer:111 131 122
id … at:-62 -91 -84
id … be:71 12 46
id … for:63 69 47
id … glad:116 27 31
id … good:128 46 61
id … if:62 2 14
id … in:3 74 31
id … kil:-76 -48 -73
id … known:114 126 125
id … my:-41 4 -84
id … myself:64 119 -58
id … neva:19 132 0
id … no:104 -123 -86
id … not:51 -99 -34
id … on:-84 -25 -87
id … places:155 -8 -3
id … relieved:101 -15 -6
id … since:100 7 13
id … this:87 28 -6
id … to:27 23 97
id … used:-3 -89 -22
id … vanish:-89 -3 -1
id … wat:-87 -26 -11
id … we:101 0 0
idc:0 0 0
idea:-27 10 -53
ideal:-9 -7 -7
ideas:-90 -72 -28
ideation:-97 34 -38
idiot:-90 -68 -34
idiots:-10 -7 -5
idk:0 0 0
idle:-19 0 -40
if:-11 -17 -71
if a:78 -85 -32
if my:82 56 -3
if theres:-59 -63 -18
if we:88 51 -10
if … all:-53 -7 -15
if … asks:128 125 129
if … be:55 72 96
if … but:94 123 136
if … came:58 -96 -72
if … dead:64 113 1
if … dei:-104 -31 -23
if … did:44 65 22
if … died:38 -92 -24
if … disappeared:106 -47 -2
if … dnt:-9 -27 -153
if … do:9 13 -72
if … drove:61 108 -1
if … ere:64 -41 5
if … felt:-67 0 3
if … happened:110 49 29
if … i:75 148 104
if … into:103 89 -3
if … ive:116 46 22
if … killed:67 111 -105
if … knew:83 78 50
if … mate:122 130 0
if … not:-44 -69 -74
if … offered:115 -18 -13
if … ok:43 79 87
if … or:67 63 89
if … paid:-69 -56 -19
if … sais:-98 -100 -40
if … say:102 86 52
if … slipped:142 -1 0
if … speak:129 78 101
if … stop:99 140 81
if … stopped:86 -53 -31
if … this:110 157 204
if … tok:90 79 37
if … vanished:133 -19 -7
if … want:-87 -35 101
if … was:110 75 49
if … wasnt:87 -99 -73
if … werent:80 44 -62
if … would:53 -29 -7
iftar:-16 -11 -8
ignore:14 43 -37
ihn:-8 -6 -3
ihr:6 24 32
il:77 96 93
il a:61 60 73
il be:146 126 114
ill:31 46 49
ill end:-75 -81 -44
ill give:34 26 43
ill go:28 121 116
ill hagn:35 32 116
ill hav:94 67 57
ill make:131 58 -31
ill not:134 140 168
ill stab:61 65 141
ill type:-42 -65 -57
ill use:-12 133 116
ill wait:95 69 71
ill walk:171 170 166
ill … alone:94 101 118
ill … be:70 63 34
ill … dead:54 61 56
ill … for:65 103 109
ill … gone:14 78 51
ill … it:72 97 59
ill … its:-69 -66 -26
ill … myself:110 133 46
ill … needing:116 134 132
ill … off:31 38 44
ill … out:40 33 71
ill … past:155 138 150
ill … peace:-114 -81 -49
ill … them:59 65 18
ill … tonight:40 -18 -55
ill … up:74 93 80
ill … using:133 115 128
ill … wednesday:112 81 114
illness:38 8 48
ily:70 56 85
im:20 27 24
im able:110 3 -2
im about:46 41 41
im after:88 100 72
im alone:76 103 123
im ashamed:56 32 39
im away:78 119 149
im bleeding:81 70 81
im certain:-97 -100 -113
im closing:44 1 5
im comin:90 93 72
im dead:-87 -35 28
im dieing:33 93 146
im dreading:-43 -83 -80
im end:29 41 -120
im ending:77 69 163
im fifty:-55 -69 -50
im fighting:-57 -51 -46
im finished:118 95 84
im fixing:99 121 66
im following:100 45 78
im free:81 159 183
im frightened:-27 -104 -184
im haf:118 76 34
im happy:-81 -86 -56
im headed:73 109 121
im holding:69 71 104
im home:-4 -125 -91
im hoping:-73 -85 -22
im hot:110 117 122
im jumping:121 122 149
im kil:-76 -73 -92
im kneeling:-81 -91 -66
im leaning:68 64 58
im leaving:92 106 77
im letting:78 107 118
im living:0 -73 -13
im logging:-104 -120 -94
im making:-58 -61 -87
im moving:-27 -6 -14
im nearly:57 22 -8
im next:39 50 111
im nothing:165 -15 -23
im of:180 185 159
im past:125 109 73
im pulling:143 112 108
im ready:76 72 82
im running:-38 -108 -54
im safe:-45 -111 -104
im sat:140 60 53
im shaky:-26 -81 -83
im shutting:141 137 119
im sick:-69 -98 -101
im sort:128 66 102
im stayin:77 103 92
im stepping:113 101 83
im stood:139 153 132
im stopping:130 157 138
im stuck:106 -20 -33
im suicidal:159 179 -194
im takin:117 121 138
im telling:-80 -115 -94
im terrified:-35 -74 -54
im thankful:-54 -23 -26
im thinking:-31 20 -123
im this:60 10 -55
im told:-66 -55 -28
im two:102 167 146
im tying:76 62 90
im using:190 151 128
im waiting:101 49 73
im walking:35 70 60
im wearing:104 14 24
im willing:-13 55 -21
im with:100 105 121
im working:29 16 -66
im … allowed:-31 -24 -61
im … an:121 100 112
im … anymore:83 19 46
im … anyway:90 76 55
im … at:21 50 54
im … bein:103 135 74
im … bit:-63 -116 -96
im … blanket:76 108 103
im … breathing:-66 -109 -80
im … burden:170 9 -42
im … but:-43 -90 -124
im … by:79 39 45
im … bye:99 101 94
im … calling:107 99 119
im … cold:69 76 39
im … couldnt:65 70 66
im … craving:-81 0 0
im … crawl:104 124 142
im … cut:32 2 -64
im … days:30 -99 -46
im … dieing:-51 -31 -29
im … drown:-122 -127 -160
im … end:-40 -50 -42
im … ending:58 73 -5
im … faint:71 77 61
im … far:156 148 148
im … farewell:128 138 140
im … feel:-83 -99 -59
im … fence:156 119 122
im … fink:-90 -57 -80
im … five:-112 -116 -104
im … fone:84 99 94
im … forever:169 140 146
im … from:-137 -86 -109
im … get:78 92 21
im … hagn:-14 2 -83
im … happens:133 59 0
im … heroin:118 4 -4
im … hert:86 92 -94
im … holiday:-80 -18 -19
im … hospital:69 79 61
im … ice:-16 -124 -50
im … if:-19 -63 -36
im … ill:-31 -74 -117
im … inside:-2 -69 -62
im … it:63 73 99
im … its:81 48 76
im … join:114 129 110
im … know:41 74 71
im … lay:-71 -2 -2
im … let:51 57 77
im … log:-28 -102 -26
im … loo:115 115 115
im … looking:70 -41 -42
im … love:184 173 156
im … man:74 91 104
im … me:46 75 -3
im … meant:25 -50 -54
im … midnight:99 91 95
im … mine:119 55 71
im … months:-68 -78 -24
im … mum:-61 -39 -63
im … myself:36 35 79
im … off:105 115 120
im … other:154 123 115
im … out:39 73 66
im … past:180 97 98
im … peace:89 90 128
im … platform:-105 -94 -99
im … problem:145 29 21
im … properly:105 123 133
im … quarry:89 96 95
im … rail:-66 -80 -79
im … railing:-119 -129 -130
im … real:107 61 43
im … right:-95 -90 -112
im … ringing:-71 -45 -71
im … roof:-93 -115 -131
im … same:70 59 86
im … self:74 100 41
im … shop:97 91 84
im … smother:42 36 108
im … stab:0 0 133
im … stand:110 87 67
im … suicide:58 64 -11
im … sweating:54 61 46
im … takin:88 65 70
im … teh:50 57 71
im … thats:58 -4 -6
im … ther:162 140 130
im … these:65 -3 13
im … third:35 54 56
im … thoughts:81 124 -8
im … three:-77 -43 -87
im … till:73 100 92
im … today:-101 -32 -21
im … tok:49 89 66
im … tonight:87 111 117
im … train:-58 -60 -64
im … trying:113 71 43
im … turn:134 107 104
im … up:64 89 103
im … walk:126 91 118
im … walking:87 115 112
im … watching:96 90 53
im … weeks:-35 -94 -41
im … while:151 120 107
im … who:-112 -108 -91
im … whole:66 97 101
im … woods:-82 -91 -80
im … years:-106 -41 -33
ima:56 59 44
images:-17 -10 0
imaginary:-18 -9 -7
imagine:109 -25 -58
imagine not:102 -32 -8
imagine wanting:-96 -17 0
imagined:-5 26 30
imagining:123 -22 -68
imam:12 19 0
imma:25 35 -13
immer:10 3 2
immersion:11 10 28
important:-72 -25 -48
impossible:-18 13 -8
impressed:-11 -3 -2
impression:-37 -58 -26
impressions:-5 -15 11
improve:85 -26 -23
improved:-96 -74 -55
improvement:-30 0 -1
improving:-28 22 26
impulse:105 -4 -2
in:-3 -3 7
in advance:47 57 43
in at:-88 -98 -117
in bits:-8 -91 -97
in carrying:64 -3 -1
in class:124 37 -11
in drafts:62 73 66
in ere:39 45 42
in first:101 111 98
in freezer:90 80 25
in front:70 65 52
in full:128 135 91
in heaven:167 128 84
in it:50 72 84
in january:36 -54 -42
in living:113 -32 -11
in march:-14 -42 -89
in me:113 159 163
in not:109 132 24
in november:85 -10 7
in on:50 61 72
in place:88 69 91
in punjabi:87 85 81
in town:20 24 48
in under:106 89 96
in years:20 70 70
in … alife:54 -78 -41
in … arm:8 16 114
in … behind:177 193 197
in … bein:-92 -71 -65
in … bin:74 39 16
in … bread:112 124 87
in … brothers:91 56 6
in … cant:114 135 132
in … carrier:56 45 31
in … cell:106 90 76
in … cereal:119 130 129
in … chamber:72 74 74
in … chest:108 90 61
in … comes:130 115 83
in … corner:87 124 105
in … death:83 78 79
in … desert:112 81 77
in … didnt:22 97 46
in … end:-20 -87 -67
in … english:114 110 82
in … envelopes:101 92 99
in … felt:118 -9 -6
in … final:-77 -59 -84
in … flask:69 72 61
in … forever:-75 -45 -24
in … fully:80 87 89
in … game:-97 -61 -51
in … gaming:93 96 96
in … goodbye:124 127 127
in … grass:113 119 94
in … group:48 96 72
in … hair:68 84 94
in … havent:-46 -72 -53
in … head:45 -38 -48
in … her:-105 -80 -87
in … holding:162 116 100
in … ill:54 51 19
in … keep:55 38 8
in … kissed:116 104 109
in … lane:138 82 83
in … last:-52 -47 -24
in … leg:87 101 62
in … machine:110 85 87
in … minute:-76 -50 -65
in … monday:112 102 97
in … months:-17 -29 -57
in … mor:99 94 107
in … mouth:131 189 198
in … mug:121 88 89
in … neck:74 71 86
in … neva:-96 -59 -72
in … new:-44 -70 -78
in … next:50 68 122
in … notice:-75 -75 -70
in … office:-81 -25 -70
in … or:21 67 65
in … order:74 95 74
in … out:16 44 68
in … picked:109 33 20
in … pills:98 66 54
in … place:-31 -89 -94
in … pond:83 18 26
in … red:58 78 78
in … road:55 99 104
in … rucksack:114 119 139
in … same:-98 -76 -91
in … sat:33 14 31
in … saturday:68 91 92
in … shoe:123 95 85
in … shower:71 85 61
in … sick:154 103 110
in … side:63 75 90
in … since:-28 -37 -3
in … sleap:13 -80 -56
in … slippers:121 113 111
in … sock:100 96 71
in … spring:79 1 -20
in … stomach:52 115 49
in … stool:56 39 30
in … tea:82 103 89
in … tent:142 117 102
in … that:11 -3 -79
in … ther:-132 -103 -90
in … toilets:146 109 73
in … tomorrow:104 119 108
in … tonight:33 51 21
in … top:97 44 22
in … tub:146 131 130
in … tunnel:86 85 67
in … twenties:-41 -35 -6
in … up:43 31 15
in … van:128 104 78
in … video:-52 -50 -44
in … wait:101 88 40
in … wake:79 99 80
in … wall:136 77 10
in … way:52 31 7
in … wednesday:115 115 107
in … weeks:0 -69 -59
in … went:-105 -74 -74
in … world:95 45 70
in … year:50 7 -102
in … yesterday:-29 -10 -89
inbox:-64 -25 9
incense:58 84 103
inch:27 -10 24
inches:-61 -50 -60
incident:-8 -6 -4
inclined:22 25 -14
include:-11 -19 -10
included:7 -10 -52
including:16 1 24
inclusive:35 0 0
incoming:-33 -37 -31
increase:-32 -49 -38
india:-20 -2 -4
individual:-37 -32 -39
indoors:-1 -15 -12
induction:-44 -24 -20
ines:21 21 10
infection:-69 -66 -63
inflatable:-3 -2 -2
info:-6 -6 -7
inform:42 53 60
information:-14 -68 -38
informed:-77 -48 -22
infusion:-72 -58 -55
ing:19 27 -9
ingested:140 139 136
ingredients:0 0 0
inhaled:40 26 34
inhaler:1 40 16
initials:-20 4 7
inject:52 64 -8
injected:133 158 181
injected it:116 129 124
injected my:-146 -150 -146
injected teh:78 77 73
injected … whole:82 80 74
injecting:32 43 31
injection:-64 -66 -51
injections:0 9 2
injuries:-30 -15 -12
injury:-2 -4 -28
ink:9 28 41
inn:-11 6 67
inner:84 10 -21
innings:-35 10 24
inpatient:-14 -47 -23
inquest:-95 -70 -77
inquiry:-7 -2 -1
insects:83 119 144
inside:35 63 51
inside i:-58 -105 -115
inside me:194 189 175
inside teh:66 75 77
inside … and:89 85 86
insides:98 101 94
insisted:-2 -3 -2
insomnia:-86 -59 -41
insomniac:48 35 33
insomniacs:2 2 12
inspect:-29 -41 -11
inspection:-27 -51 -55
inspector:-21 -23 -19
insta:-16 26 79
instagram:-41 -26 -8
instead:24 -42 -3
instead teh:98 119 120
instead … teh:96 85 55
instructions:-31 -12 -21
instructor:-75 -64 -63
instructors:-1 -1 0
insulin:68 82 90
insulin because:104 103 31
insulin wen:19 38 -114
insulin … fridge:136 135 131
insulin … in:-46 -44 -10
insulin … to:83 -5 19
insurance:-26 18 22
insurance … in:68 80 70
insurance … teh:30 33 51
intact:-2 -2 0
intake:92 74 75
intend:101 130 48
intend … it:16 27 121
intended:-27 0 -2
intending:24 71 -7
intends:100 84 -39
intends to:100 84 -39
intensive:61 -13 -14
intent:71 152 -36
intente:14 17 -5
intention:42 85 78
interest:-5 -43 -19
interested:-47 -18 -7
interesting:-36 -16 -22
interfering:-15 -7 -23
international:-60 -57 -54
internet:-38 -27 -40
interrupted:24 33 17
interstate:8 71 78
interval:-4 -5 -2
intervention:70 -26 -11
interview:-96 -69 -51
interviewed:-16 -30 -3
interviews:-22 -12 26
into:-29 -22 -27
into a:54 103 91
into it:-122 -91 -92
into me:134 117 124
into my:73 89 60
into … and:54 32 7
into … because:7 -16 -95
into … box:-56 -98 -67
into … every:-79 -61 -6
into … road:89 57 50
into … sock:-18 -32 -141
into … tree:93 114 0
introduce:-19 -9 -13
intrusive:-28 9 -2
invented:-83 -66 -52
inventory:25 52 61
inverness:-31 -31 -8
invigilator:-14 -2 -4
invisible:92 65 94
invitations:-48 -61 -53
invite:39 50 58
invited:-39 -44 -29
inviting:-21 -21 -8
invoice:-6 2 17
invoices:-16 -28 -7
involve:-30 -27 -1
ipad:43 22 -22
ir:-75 -11 -2
ireland:-24 25 0
irish:-48 -34 -15
irl:120 71 74
irme:-9 -8 -1
iron:24 63 64
iron … i:3 28 85
ironed:-26 -13 13
ironed … shirts:88 81 78
ironic:122 122 108
ironically:-6 -12 -20
ironing:0 -31 -7
irons:-8 34 22
is:10 19 31
is and:54 93 99
is beating:-2 -29 77
is burning:-52 -47 -85
is closing:121 95 81
is crushing:74 86 84
is down:-127 -124 -133
is dripping:108 104 99
is filming:38 46 102
is for:87 48 57
is geting:-65 -30 -105
is good:-83 -96 -53
is harder:106 106 102
is hell:-109 -75 -111
is her:126 98 114
is hes:105 105 134
is holding:131 142 132
is inside:80 70 73
is kicking:-9 -1 35
is leaving:-73 -69 -6
is left:16 -38 -84
is locked:131 124 141
is long:42 -84 -54
is loud:85 -16 28
is lying:-66 -80 -68
is mad:96 105 107
is making:90 79 51
is me:125 139 127
is nothing:21 -29 -70
is off:-113 -98 -91
is over:-84 -70 -26
is paid:-34 -55 -65
is planned:53 50 86
is pointless:103 -11 -6
is sat:115 52 37
is saying:70 73 55
is shouting:103 100 128
is smashing:113 80 77
is strangling:42 40 104
is ther:-87 -67 -92
is thick:83 62 53
is unconscious:99 105 132
is ur:90 65 58
is waiting:138 63 -78
is warm:103 60 41
is wat:9 -13 -52
is … bad:69 122 90
is … be:22 6 -120
is … between:54 65 64
is … boot:-114 -102 -99
is … broken:86 -2 0
is … come:-76 -37 -58
is … couldnt:97 70 68
is … doin:-68 -36 -69
is … downstairs:101 99 107
is … eight:170 131 132
is … enough:94 81 79
is … farewell:122 118 106
is … fault:-71 -114 -134
is … friday:41 36 47
is … gets:90 70 73
is … go:107 115 110
is … help:-71 -22 -6
is … his:57 39 45
is … hoap:-75 -42 -41
is … is:-51 -102 -115
is … ledge:174 183 171
is … left:-15 -43 -97
is … let:-111 -96 -100
is … leter:131 111 119
is … man:113 100 69
is … mins:62 82 79
is … mum:42 70 139
is … myself:31 51 -62
is … needed:123 110 77
is … night:27 27 64
is … not:-6 -31 -9
is … note:117 135 137
is … old:64 44 119
is … other:-44 -82 -45
is … people:104 105 113
is … permanently:100 134 125
is … plan:99 145 -7
is … ropes:111 92 92
is … said:-42 -57 -40
is … something:38 52 49
is … step:86 46 44
is … suicide:-16 7 62
is … takin:71 59 59
is … tell:96 63 76
is … thats:-48 -71 -100
is … thing:-33 15 -112
is … this:-33 -70 -63
is … tonight:92 66 70
is … two:-86 -92 -89
is … under:167 0 16
is … want:5 26 -128
ish:119 24 24
isha:-6 -11 -4
island:-28 -6 -24
islands:-29 -28 -24
isnt:62 41 33
isnt a:60 83 7
isnt answering:146 150 107
isnt at:75 102 109
isnt breathing:53 68 80
isnt comin:60 101 104
isnt for:69 117 93
isnt mine:140 150 174
isnt moving:115 69 77
isnt one:68 67 28
isnt out:-50 -21 -6
isnt stopping:63 85 86
isnt … be:129 68 -3
isnt … he:-52 -65 -54
isnt … i:-60 -42 -57
isnt … in:74 83 93
isnt … ive:108 113 105
isnt … living:105 -85 -11
isnt … me:-112 -85 -89
isnt … my:113 10 7
isnt … to:-32 -7 -100
isst:-20 -17 -3
issue:-72 -25 -14
issues:-61 -26 -19
ist:-20 2 34
it:29 28 29
it a:2 -41 -46
it aint:89 -14 -40
it alone:-97 -105 -95
it anymore:-72 -1 -1
it bad:93 5 34
it becomes:60 73 77
it can:-114 -95 -116
it clicked:23 35 56
it closes:89 102 99
it come:-84 -79 -85
it did:-104 -90 -57
it down:-35 -10 23
it fast:-73 -84 -95
it go:-98 -96 -94
it gone:-88 -74 -51
it goodbye:49 71 59
it hav:88 80 31
it he:-60 -74 -20
it held:86 99 96
it hes:-38 -42 -73
it holds:-65 -63 -70
it hurts:87 15 24
it id:46 -36 -87
it kills:57 93 -126
it known:87 98 97
it late:48 63 94
it looks:65 46 65
it love:61 77 79
it makes:-68 -85 -52
it my:-83 -135 -133
it myself:-134 -106 -89
it neva:78 -64 -56
it no:-72 11 19
it nor:128 164 153
it ok:-85 -63 -61
it on:16 24 55
it opens:79 45 38
it out:-64 -79 -87
it passed:9 -99 -62
it second:124 59 67
it should:22 74 74
it since:-15 -37 -90
it soon:137 163 49
it sounds:-82 -41 -33
it starts:96 105 107
it tell:133 122 126
it tuesday:78 87 69
it wat:-110 -100 -94
it we:-92 -52 -29
it went:-8 -68 -45
it werent:110 112 -19
it wil:47 44 55
it … about:-77 -65 -15
it … accident:54 99 25
it … ages:53 67 65
it … am:43 64 84
it … any:90 40 69
it … away:-3 -79 -97
it … beter:47 8 -4
it … bit:-71 -75 -52
it … bleeding:-79 -89 -56
it … both:30 20 35
it … bottle:-44 -61 -67
it … breakfast:83 38 24
it … class:108 54 60
it … date:151 120 88
it … dei:113 104 64
it … dentist:10 30 88
it … didnt:41 35 29
it … does:-70 -89 -48
it … ere:76 36 34
it … evening:75 89 71
it … feel:25 71 28
it … for:48 67 67
it … forty:-82 -67 -64
it … goodbye:117 131 145
it … had:-147 -91 -90
it … hands:42 82 88
it … hert:137 148 187
it … hour:66 62 34
it … ill:86 90 50
it … im:40 57 65
it … isnt:12 -53 -89
it … itll:93 20 39
it … know:77 59 10
it … lfie:66 114 120
it … lift:120 12 -3
it … light:72 94 112
it … lunch:-53 -51 -77
it … mate:88 -20 -32
it … monday:88 101 70
it … much:-61 -16 -39
it … my:-15 -36 -52
it … off:-25 -92 -58
it … once:45 -49 -10
it … phones:84 104 130
it … planned:-87 -86 -96
it … practice:91 86 63
it … purpose:-71 -86 -23
it … put:-113 -103 -77
it … run:118 99 95
it … said:-96 -95 -89
it … see:-78 -66 -91
it … seen:-59 -86 -74
it … shed:-57 -69 -70
it … sorrry:-105 -66 -69
it … step:-98 -99 -105
it … stopped:47 83 99
it … summer:-76 -96 -101
it … sunday:-89 -77 -50
it … tell:44 30 -22
it … terible:64 -18 -18
it … thanks:-43 -83 -19
it … that:-41 -53 -11
it … them:37 24 39
it … theyve:70 62 44
it … tierd:66 58 69
it … times:-89 -151 -88
it … tonight:129 129 143
it … top:-72 -64 -58
it … use:70 22 -104
it … water:-29 -12 51
it … way:-10 34 41
it … wednesday:-99 -101 -91
it … weekend:92 102 84
it … werk:44 34 29
it … where:-8 13 31
it … while:49 58 102
it … works:54 1 -35
italian:-21 -40 -45
itch:87 15 -67
itch to:128 -2 -3
itching:13 -128 -17
itchy:101 110 103
itd:75 56 56
itd be:97 -19 -16
itd … but:80 51 50
itd … it:-75 -135 -134
itd … my:38 63 67
item:98 51 23
items:-8 58 82
itll:48 53 69
itll be:86 90 85
itll … by:-80 -97 -79
itll … done:108 79 69
itll … in:140 140 132
itll … it:46 42 45
itll … teh:81 82 84
itll … this:117 32 55
itll … tonight:-68 -73 -103
itll … week:117 105 128
its:33 42 47
its all:58 -2 7
its and:-68 -60 -49
its as:122 79 73
its back:113 -17 -75
its bleeding:83 81 101
its comin:-125 -123 -118
its dark:92 65 46
its eating:69 61 107
its enough:123 117 136
its foggy:81 84 72
its for:48 66 62
its good:-97 -71 -62
its happening:93 69 61
its high:138 143 144
its im:73 52 20
its in:92 97 109
its kicking:82 64 59
its me:38 39 18
its nearly:70 47 79
its nobodys:89 44 16
its on:63 69 82
its over:65 78 121
its peaceful:119 51 42
its quiet:133 122 104
its running:177 175 145
its started:96 91 51
its stupid:78 60 94
its that:-47 -70 -20
its this:166 161 171
its today:126 137 141
its tonight:133 133 130
its tuesday:69 81 84
its u:74 93 59
its up:111 113 98
its wat:129 137 86
its with:110 135 137
its … am:-86 -65 -55
its … arm:103 126 51
its … bathroom:98 120 108
its … by:102 68 67
its … can:6 -56 -67
its … dad:149 98 15
its … day:29 66 100
its … deep:12 59 1
its … do:-26 -32 -28
its … finished:64 45 41
its … first:1 -113 -41
its … for:48 12 43
its … gets:104 69 89
its … goodbye:65 83 65
its … he:-57 -58 -96
its … his:-101 -91 -75
its … holiday:164 138 104
its … if:-63 -118 -113
its … im:48 42 39
its … it:4 63 60
its … months:-82 -96 -91
its … nice:102 123 94
its … night:-86 -75 -32
its … not:14 -25 -50
its … of:-77 -80 -88
its … one:71 106 85
its … pills:60 60 94
its … place:-93 -83 -98
its … pm:106 92 78
its … same:-41 -43 -15
its … set:93 84 58
its … she:-32 -41 -62
its … stopping:94 97 111
its … sunday:82 75 74
its … tablets:149 146 148
its … teh:55 39 32
its … thursday:114 120 94
its … tok:104 100 110
its … up:47 26 17
its … want:46 6 -20
its … was:98 59 12
its … way:36 78 90
its … week:97 16 36
its … wen:68 46 53
its … wont:108 119 118
its … working:46 67 84
its … years:-85 -58 -4
itself:27 14 37
iv:111 134 117
ive:61 58 72
ive an:86 101 97
ive begun:30 77 -6
ive decided:-35 -16 -90
ive done:-40 -47 -34
ive drunk:96 84 92
ive enough:176 175 165
ive injected:40 52 60
ive it:110 118 115
ive laid:144 150 121
ive left:113 106 95
ive let:97 104 101
ive loaded:157 157 145
ive lost:-11 -89 -51
ive marked:56 83 107
ive neva:-55 -14 -92
ive not:-65 -115 -60
ive ordered:-102 -101 -95
ive parked:92 119 105
ive planned:-7 -13 63
ive read:-138 -161 -141
ive run:165 132 130
ive sharpened:137 106 108
ive shut:150 147 135
ive slashed:-131 -126 -45
ive slit:44 43 106
ive sold:-92 -95 -97
ive started:65 48 -28
ive stopped:129 33 -51
ive taken:64 87 96
ive teh:118 135 129
ive tested:-61 -53 -60
ive thanked:111 92 79
ive thort:173 141 43
ive thrown:84 91 89
ive tipped:99 115 110
ive to:-105 -87 -89
ive used:91 166 121
ive waited:51 -13 8
ive walked:98 78 56
ive wanted:111 100 -99
ive … ahead:115 136 127
ive … and:24 40 43
ive … another:72 101 46
ive … aside:111 112 41
ive … asked:-83 -125 -111
ive … at:30 1 -8
ive … because:53 90 101
ive … boots:-70 -54 -70
ive … bridge:77 87 78
ive … buying:156 27 32
ive … cant:134 142 117
ive … car:69 43 33
ive … cards:101 95 106
ive … chain:-104 -135 -114
ive … children:103 58 41
ive … curtains:-95 -89 -111
ive … cutting:50 69 -12
ive … day:-83 -69 -49
ive … dead:74 130 -39
ive … dey:-24 -56 -54
ive … down:48 37 61
ive … drinking:132 77 33
ive … early:116 54 74
ive … end:75 93 124
ive … everything:53 56 39
ive … final:121 115 122
ive … finger:75 81 98
ive … first:116 108 69
ive … fit:81 95 133
ive … four:-110 -89 -80
ive … front:53 86 73
ive … future:113 -2 -2
ive … go:93 68 87
ive … going:-108 -63 -102
ive … goodbyes:105 113 104
ive … him:73 40 52
ive … hoap:39 -108 -75
ive … it:55 59 50
ive … key:86 54 64
ive … last:105 90 67
ive … legs:90 104 85
ive … leter:-54 -54 -60
ive … living:-60 -50 -10
ive … looking:97 57 -4
ive … me:88 95 103
ive … meds:-102 -113 -117
ive … mind:152 142 145
ive … mine:122 132 131
ive … mixing:84 112 -9
ive … myself:95 123 160
ive … neighbour:127 -3 -2
ive … nine:73 40 62
ive … nobody:90 73 17
ive … noose:45 50 95
ive … not:91 120 49
ive … one:-108 -103 -105
ive … overdose:51 92 106
ive … own:55 54 98
ive … pension:127 101 104
ive … petrol:105 115 114
ive … poison:146 139 149
ive … put:78 101 138
ive … rest:59 86 75
ive … saving:-112 -109 -54
ive … seizure:27 41 73
ive … seizures:88 98 71
ive … self:111 109 -6
ive … something:93 55 82
ive … standin:111 137 138
ive … staring:126 -7 -3
ive … stuff:126 73 87
ive … sure:140 127 78
ive … taxi:117 130 123
ive … teh:40 41 35
ive … them:49 53 46
ive … therapy:62 -12 -7
ive … things:96 79 91
ive … to:50 43 49
ive … told:-71 -69 -52
ive … tree:-95 -91 -87
ive … twins:68 89 0
ive … u:75 58 35
ive … up:54 59 49
ive … ur:89 74 70
ive … waiting:92 8 20
ive … wat:53 33 34
ive … way:82 149 140
ive … whole:52 77 67
ive … wil:140 42 52
ive … with:93 116 94
ive … wrists:-114 -110 -13
ivor:-15 -21 -20
iykyk:186 -20 35
j:3 43 -13
jab:-83 -57 -56
jabbed:-39 -28 -16
jabs:-28 -35 -42
jack:94 81 75
jacket:0 31 52
jackets:-10 -5 -6
jade:-11 -5 -5
jahr:-2 -2 -2
jahre:-28 -39 -11
jahren:-64 -65 -37
jai:87 115 76
jai avale:92 99 126
jai des:55 58 -14
jai … les:60 58 77
jai … suicidaires:54 57 -12
jail:-53 -41 -62
jailed:-20 -24 -19
jaimerais:109 -13 -9
jaimerais etre:56 -4 -3
jaja:-13 -23 -11
jam:4 -2 8
jam jar:69 80 73
jamais:18 -38 -17
jamie:48 53 51
jammed:-28 -14 -26
jams:-22 -25 -15
jan:0 6 -3
january:-44 -89 -89
japan:-38 -20 -11
japanese:0 0 0
jar:58 49 56
jar … and:115 98 79
jars:24 51 48
jas:-5 -3 -1
jaw:-9 -15 36
jaws:65 64 78
jayden:0 33 49
jazz:-19 -31 -20
je:54 59 29
je me:110 139 128
je pense:69 85 -35
je veux:58 72 -37
je viens:43 53 65
je … ce:24 100 -3
je … davaler:43 53 65
je … mourir:36 68 31
je … sauter:84 88 80
je … suicider:34 37 -101
je … tuer:89 99 24
jealous:86 -42 -92
jealous i:7 92 0
jean:-74 -78 -34
jeans:-9 13 42
jeden:6 12 -83
jeep:-23 2 19
jelly:-55 -6 -18
jemand:-14 -5 -3
jen:-98 -95 -60
jerk:6 8 17
jerked:77 84 53
jerking:141 154 152
jersey:85 90 81
jess:129 144 142
jesus:116 30 -43
jet:-47 -26 -27
jetais:-5 -3 -1
jetty:-14 -5 -12
jetzt:5 22 52
jeweller:-58 -56 -58
jewellery:-3 21 28
ji:-15 -9 -7
jigsaw:-101 -90 -82
jigsaws:-24 -41 -51
jim:-19 -8 -5
jingle:9 16 42
jittery:-39 -17 -11
jk:70 99 105
jmup:32 54 79
jmup off:-97 -115 -151
jmup out:-133 -134 -120
jmup wen:149 100 89
jmup … a:-53 -44 -95
jmup … every:-101 -92 -53
jmup … of:-103 -133 -119
jo:-68 -80 -72
joan:17 21 26
joans:-58 -4 8
job:-34 -62 -64
jobcentre:-6 7 -3
jobs:-72 -67 -50
joburg:-5 -3 -3
jogger:69 11 3
joggers:-20 -14 -10
john:-57 -13 -13
johnny:-7 -5 4
join:111 52 58
join my:84 6 -12
joined:-63 -52 -61
joined teh:-86 -73 -49
joiner:-33 -34 -19
joining:19 0 -4
joint:65 13 22
joints:-34 -20 -21
joist:23 2 21
joists:25 22 20
joke:-29 4 -22
joke i:103 60 80
joked:-11 2 -10
jokes:-9 4 -48
joking:122 19 14
joking about:82 112 98
jollof:-42 -5 -4
jolly:-24 -23 -11
jolts:88 93 80
josh:-8 -8 8
journal:-40 -47 -35
journalism:0 0 0
journey:4 9 28
jours:66 84 -22
joy:-69 -98 -53
joyce:35 20 21
joys:-6 -37 -48
jst:0 0 0
judge:-3 -10 -14
judged:-29 -12 -6
judgement:5 12 -9
judging:-20 -21 -13
judo:-4 0 -5
jug:123 130 142
juice:-93 -101 -100
juice and:-58 -64 -59
juliet:-13 -2 -17
july:4 10 -47
jumble:-51 -55 -58
jumped:3 4 -2
jumped and:37 97 62
jumped my:100 34 -28
jumped … i:38 124 33
jumped … in:100 100 106
jumper:-123 -96 -87
jumpers:-27 -19 -14
jumping:82 103 85
jumping in:-80 -93 -122
jumping … front:-74 -88 -114
jumping … of:-91 -93 -118
jumping … on:33 43 72
jumping … pier:-128 -122 -112
jumps:-41 -27 -12
jumpy:18 -44 -42
junction:-68 -59 -41
june:-78 -76 -67
jungle:-21 -15 -11
juniors:26 45 48
jury:-77 -66 -58
justice:-7 -4 -1
jy:93 90 86
k:10 15 -63
kaffee:-34 -20 -10
kann:56 34 -21
karaoke:-143 -115 -94
karen:31 61 79
kart:-35 -43 -37
karts:-21 -15 -22
katze:-17 -13 -2
kay:-21 -12 -13
kayak:-47 -24 -14
kayaks:-15 -11 -9
kaz:-13 -14 -12
kebab:-28 -53 -41
keen:-116 -119 -124
keep:39 17 -12
keep fighting:120 -5 -36
keep haveing:97 68 72
keep it:-64 -2 -35
keep pressing:54 69 87
keep teh:-66 -16 20
keep thinking:70 -21 -36
keep walking:96 55 69
keep … a:125 102 56
keep … bit:41 54 93
keep … i:99 121 113
keep … in:-106 -72 -48
keep … note:-90 -70 -33
keep … off:49 98 172
keep … one:125 91 119
keep … them:102 58 81
keep … theres:38 37 85
keep … this:79 5 -25
keeper:-68 -71 -56
keepers:2 9 7
keeping:19 41 48
keeping … my:71 89 103
keeps:81 83 22
keeps falling:125 118 110
keeps me:-120 -82 -53
keeps … about:117 100 -89
keeps … back:84 45 45
keeps … but:36 34 129
keeps … teh:11 4 -82
keeps … up:32 38 -39
keine:-27 -43 -23
keinen:31 -22 -12
keiner:15 11 -3
keith:-25 1 -1
keller:-31 -13 7
kelly:42 13 18
ken:-12 -38 -11
kennels:-55 -32 -25
kent:-4 -16 -35
kept:54 53 70
kept back:42 61 92
kept it:-93 -107 -107
kept … back:44 66 120
kept … company:98 68 61
kept … its:-79 -58 -48
kept … me:-39 -111 -19
kept … of:114 139 127
kerala:-42 -32 -36
kerb:-34 -31 -12
kermit:45 36 -5
kerosene:163 168 177
kerosene … teh:43 49 58
kerry:-65 -9 -10
ket:93 113 49
ket and:90 85 -1
ketamine:-40 -12 -6
ketchup:-49 -14 -15
kettle:-43 -30 -3
kettles:-34 -24 -37
kev:-38 -30 -40
kevin:-11 1 17
kevs:74 92 87
key:6 18 26
key from:137 127 72
key im:140 163 173
key under:80 58 65
key … and:146 155 96
key … my:-66 -60 -71
key … pot:100 70 79
keyboard:-20 -1 53
keybord:93 104 82
keyring:-22 -10 -2
keys:-6 0 2
keys under:-94 -90 -85
keytag:-4 -11 -2
keyworker:68 -107 -76
keyworkers:-1 -3 -8
kg:-4 0 0
ki:-47 -61 -54
kick:2 10 31
kick in:113 100 91
kicked:-34 -34 -4
kicking:3 -3 32
kicking in:96 113 86
kicking teh:-85 -82 -37
kicking … door:-86 -77 -34
kicking … in:46 47 80
kicks:17 24 -85
kid:36 31 17
kid and:114 118 60
kidding:6 -14 -52
kidney:-80 -83 -74
kidneys:-59 -30 -38
kids:11 -5 -11
kids at:133 101 114
kids fink:-96 -54 -56
kids in:33 70 61
kids its:82 90 70
kids up:90 91 7
kids would:106 26 39
kids … bath:11 16 66
kids … for:120 129 117
kids … it:-74 -37 -37
kids … on:-110 -60 -62
kieran:-13 -10 41
kil:-106 -58 -65
kil me:-85 -59 8
kil yourself:124 128 -29
kil … are:-56 -48 -7
kil … brother:-81 -94 -60
kil … day:49 76 -38
kil … dey:56 60 -92
kil … hes:-61 -63 -43
kil … i:82 44 35
kil … last:6 -73 35
kil … my:-92 -97 -62
kil … no:63 3 -121
kil … not:24 65 -69
kil … self:101 111 -154
kil … than:81 135 -128
kil … this:-112 -97 -22
kil … wife:20 20 63
killed:6 22 -93
killed myself:177 202 53
killed … and:66 39 -12
killer:-33 -18 -23
killers:-11 -4 -1
killing:-27 11 -73
killing me:-63 -116 -33
killing my:73 83 -19
killing myself:77 150 -27
killing … is:30 48 -159
killlll:0 0 0
kills:-5 -3 -112
kills me:21 1 -126
kiln:27 -5 -4
kilo:-42 -47 -45
kilometres:-10 -10 0
kilos:-62 -55 -50
kin:32 37 36
kind:30 9 21
kinda:0 0 0
kinder:52 67 81
kindest:50 14 29
kindly:67 93 112
kindly … my:165 158 134
kindness:-13 -42 -20
kinds:-12 -6 3
king:-79 -46 -33
kingfisher:-46 -46 -35
kings:-4 -1 -17
kip:-23 -30 -14
kiss:-6 15 54
kissed:49 69 80
kisses:-43 -51 -47
kit:-77 -68 -59
kitchen:-18 -21 -19
kitchen … i:33 68 108
kitchen … to:-66 -60 -70
kitchen … water:61 43 48
kitchens:-32 -26 -24
kite:-97 -52 -34
kites:43 32 11
kits:-26 -20 -23
kitten:-41 -44 -43
kittens:-103 -109 -118
kiwi:-21 -37 -9
klonopin:113 79 94
km:-26 -31 -3
kms:0 0 0
kn:0 0 0
knackered:-38 -3 -18
kneading:-2 -25 -6
knee:-57 -50 -37
kneel:10 14 57
kneeling:84 101 135
knees:-59 -43 -39
knelt:-3 14 -22
knew:5 12 20
knew it:112 118 114
knew … were:101 74 77
knife:31 46 31
knife i:60 52 55
knife im:80 90 102
knife … against:137 102 98
knife … and:-66 -76 -77
knife … its:122 122 112
knife … ive:119 106 107
knife … me:-103 -28 -110
knifes:115 126 153
knight:33 20 24
knit:-15 -18 -15
knitted:-47 -37 -31
knitting:-84 -67 -70
knives:-18 -40 -50
knobs:-6 0 0
knock:-18 -54 -24
knocked:3 -27 -4
knocking:53 65 91
knocks:18 19 -24
knot:37 51 46
knots:1 41 44
knots done:112 93 97
knotted:107 113 128
know:10 2 13
know dey:-40 -22 -63
know how:27 46 29
know me:-117 -102 -108
know of:-75 -43 -48
know she:-85 -75 -44
know teh:66 17 36
know theyre:74 81 88
know where:42 65 64
know why:93 87 78
know … been:-7 -28 -106
know … but:-95 -59 -104
know … cant:-92 -74 -65
know … dey:23 -8 -71
know … dose:115 128 138
know … gave:57 70 66
know … going:-85 -68 -118
know … how:21 -5 112
know … in:50 74 76
know … leaves:79 82 74
know … long:41 49 42
know … meant:85 71 42
know … monday:101 103 90
know … much:27 54 22
know … my:-53 -5 -8
know … of:-44 -85 -81
know … roof:98 101 111
know … these:121 96 -9
know … u:-134 -109 -108
know … where:-125 -113 -107
knowing:-13 6 11
knowing … my:116 94 87
known:-18 69 83
known i:59 45 65
knows:1 -46 -80
knows how:60 51 73
knows its:-60 -87 -106
knows me:132 88 129
knuckle:-17 -14 -5
knuckles:62 95 -59
knuckles split:113 128 -43
knuckling:110 -49 -35
kombucha:-53 -28 -18
konnte:-38 -22 -5
krakow:-27 7 16
kratom:-10 -57 -22
krimi:-39 -37 -19
kuchen:-32 -32 -22
kuchentisch:-43 -43 -35
kurt:16 9 17
kys:88 97 -111
l:-13 -7 -40
la:5 -1 30
la azotea:60 75 71
la cocina:-59 -13 -4
la noche:50 51 76
la vie:132 97 -44
la … du:70 76 73
la … en:4 61 68
lab:77 78 92
lab … i:112 74 65
label:-1 11 33
labelled:-1 3 3
labelled it:83 108 104
labelled … for:119 100 63
labelling:16 25 13
labels:38 -22 -5
labrador:-22 -30 -55
lace:-12 4 10
laces:15 11 16
lach:-59 -27 -8
lache:-49 -16 -8
lachen:-18 -16 -2
lack:-63 -51 -27
lad:-8 -7 -39
lad … no:10 72 -3
ladder:-12 -12 -14
ladders:114 87 76
ladies:-26 -27 -25
ladle:4 5 -4
lads:-26 -8 -8
lads ive:134 130 138
lads … going:77 101 71
lads … it:69 76 89
lads … one:123 110 57
lads … to:100 49 29
lady:-38 -27 1
ladys:-18 -8 -3
lag:44 49 42
lager:-19 -6 -4
lagos:-91 -66 -34
laid:19 50 77
laid out:43 37 50
laime:17 19 18
lain:-26 -4 -34
lake:91 97 89
lakes:5 29 35
lamb:1 -23 -42
lambing:-19 -12 -19
lambings:-10 13 20
lambs:-29 -46 -32
lame:-4 -3 2
lamictal:9 25 27
laminated:-9 -1 -1
lamotrigine:-19 -13 -3
lamp:-11 13 5
lamp … a:118 109 107
lamps:-72 -63 -47
lampshade:-2 -2 -2
land:54 54 32
landed:2 12 35
landing:-16 4 25
landlady:96 51 108
landline:-65 -42 -39
landlord:5 24 15
landlords:-9 -7 30
landlords door:68 79 98
lands:-44 -51 -30
lands … be:57 52 77
lane:68 41 57
lane with:74 52 51
lanes:-62 -81 -81
langar:19 15 24
language:-18 4 3
languages:-39 -14 -12
lanterns:-19 -24 -28
lanyard:85 85 91
lanzarote:-17 -10 -14
lap:-43 -44 -27
lap … im:40 70 60
lap … it:-150 -150 -129
laps:-38 -55 -47
lapse:106 -52 -15
lapsed:-10 -7 -2
laptop:-78 -72 -41
laptops:-47 -34 -41
larder:-14 -4 14
large:16 -19 -6
las:-39 27 51
lasagne:-57 -49 -67
lasagnes:-29 -20 -22
laser:-50 -47 -10
lashing:-14 -12 -16
lass:1 7 13
last:40 48 45
last bit:107 53 36
last bottle:-122 -119 -101
last breath:-85 -90 -91
last bus:29 63 64
last cigarette:58 44 70
last dinner:89 85 70
last i:97 107 112
last log:119 127 121
last month:31 -95 -86
last night:15 19 -87
last people:158 158 142
last period:11 94 82
last song:144 152 154
last thing:97 116 133
last thursday:65 -77 -96
last time:39 79 53
last two:-106 -108 -109
last walk:51 23 8
last week:57 -12 -77
last words:-44 -101 -68
last year:-99 -139 -127
last … be:149 141 149
last … befor:-68 -56 -44
last … bein:119 104 100
last … by:65 63 77
last … did:-3 -3 -137
last … done:70 77 83
last … every:77 33 35
last … found:-65 -81 -58
last … had:102 10 -7
last … has:-86 -76 -71
last … is:55 65 29
last … ive:42 45 85
last … know:-74 -42 -37
last … last:171 164 177
last … on:33 27 37
last … one:107 129 12
last … say:122 93 90
last … teh:-66 -47 -27
last … thank:97 66 64
last … that:-1 71 107
last … theres:139 111 120
last … time:146 33 60
last … tried:108 -8 -53
last … type:-43 -65 -47
last … u:95 98 97
last … went:-5 31 34
last … with:108 114 117
last … woke:54 88 130
lasted:-31 24 -12
lasting:-8 -26 -25
lastnight:0 0 0
lasts:-24 -13 -8
latch:146 103 105
latch … teh:138 85 93
late:-26 -2 15
late husband:79 -49 -61
late to:71 112 99
lately:99 -9 -100
lately i:115 86 -30
lately im:103 28 2
later:-13 1 -30
lates:-39 -34 -28
lathe:1 22 -3
latin:13 6 4
latte:-52 -1 0
laugh:-29 -17 -25
laugh … and:20 44 77
laughed:-9 -5 -3
laughed … off:71 30 37
laughing:-48 -41 -22
laughing … wont:150 111 108
laughs:69 87 57
laughter:-21 -50 -26
launch:-26 -19 -14
launderette:-41 -28 -9
laundrette:-14 -7 -4
laundry:16 48 53
lava:-2 51 43
lavender:-34 -31 -16
law:-17 -11 -66
law … teh:95 66 48
lawn:-45 -23 0
lawnmower:-25 -22 -27
lawnmowers:-34 -22 -9
laws:-50 -40 -96
lawyer:29 11 8
lawyers:-6 -3 -58
laxatives:17 9 -11
lay:-14 -32 -22
lay by:65 67 83
lay … teh:83 79 42
layby:68 68 114
laying:-34 -24 -34
layout:-36 -40 -44
lays:0 -2 -1
lazy:-22 -19 -14
lb:-19 -18 -24
ld:0 0 0
le:-28 -44 -10
le … je:78 84 67
lea:2 3 3
lead:12 30 35
leader:50 38 -22
leads:-73 -35 -8
leaf:-15 5 32
leaflet:-30 -40 -4
leaflet and:94 55 47
leaflet … a:99 17 14
leaflets:-39 -12 -23
league:-62 -37 -10
leak:30 -35 -32
leaked:-65 -40 -32
leaking:38 54 63
leaks:-31 -20 -18
lean:41 1 14
leaning:12 27 42
leans:-28 -21 -17
learn:-71 -55 -26
learned:-57 -86 -95
learner:-41 -19 -19
learning:-100 -84 -80
learnt:17 17 4
lease:-112 -81 -58
leash:-18 -8 -7
least:-12 -51 4
leather:-11 -7 -6
leave:-2 31 54
leave for:74 67 124
leave he:-39 -49 -39
leave no:90 87 86
leave teh:-41 -67 -111
leave tonight:116 115 119
leave … door:-125 -102 -60
leave … me:-83 -91 -52
leave … room:83 32 20
leavers:-93 -57 -61
leaves:31 58 56
leaving:14 20 58
leaving at:186 168 154
leaving my:64 82 106
leaving teh:-80 -85 -87
leaving … because:-85 -87 -69
leaving … on:60 65 73
leaving … this:105 111 96
leaving … world:133 129 12
leben:53 17 -113
lebt:71 77 91
lebt wohl:71 77 91
lecture:-36 -64 -39
lecturer:-71 -63 -25
lectures:14 -31 -60
led:-83 -71 -72
ledge:10 18 15
ledge with:114 108 111
ledger:-37 -30 -12
lee:82 70 89
leeds:-88 -27 12
leek:-32 -20 -10
leeks:-39 -14 -35
left:55 58 74
left alone:-13 -95 -100
left and:71 10 -38
left but:110 88 -46
left for:216 92 91
left his:84 49 62
left im:111 102 95
left of:76 115 129
left over:-88 -93 -17
left side:90 41 38
left … be:119 93 19
left … fone:110 134 100
left … goodbye:48 76 77
left … hes:115 41 -27
left … is:55 92 101
left … its:170 80 73
left … ive:5 -52 -31
left … list:74 103 139
left … me:125 -64 -44
left … note:-216 -190 -173
left … tablets:144 167 179
left … up:37 65 70
left … voicemail:110 74 46
leftover:28 42 -7
leftovers:-18 -15 -19
leg:17 41 32
leg over:101 98 96
legal:-38 -60 -88
legend:-12 -14 -14
legends:99 69 80
legged:33 38 28
leggings:-24 -5 0
legion:8 -13 -58
lego:-51 -19 -5
legs:41 66 58
legs are:12 -7 32
legs on:-40 -30 -55
legs over:135 137 153
legs … i:101 99 83
legs … it:88 68 83
leicester:-17 8 23
leid:1 2 3
leisure:79 88 77
leith:-87 -52 -38
lemon:-20 -29 -54
lemonade:-5 -20 8
len:78 85 87
lend:-53 -3 -9
lending:-12 -13 -11
length:19 14 32
length of:92 82 79
lengths:-3 6 -7
lens:-36 -4 -3
lent:-39 -34 -25
lentil:-5 -5 -3
lentils:-39 -23 -1
leo:-56 -55 -66
les:-57 -38 -16
les bras:66 76 -7
less:-43 -56 -68
less for:98 95 28
less … not:130 -18 -20
less … to:83 71 20
lesson:56 80 54
lessons:-22 29 65
let:39 42 53
let go:112 101 93
let me:-33 -42 -44
let my:120 103 106
let … dei:92 110 11
let … fink:85 82 82
let … me:97 143 165
let … off:177 131 111
let … take:4 32 76
let … thats:115 116 88
leter:12 21 46
leter from:-75 -61 -55
leter in:111 90 80
leter … kitchen:29 22 51
leter … post:88 73 52
lethal:56 78 -3
lethal doses:103 107 71
lets:-22 25 -15
lets say:75 153 74
letterbox:113 134 145
letters:38 45 16
letters on:130 114 124
letters … my:-102 -98 -99
letters … on:-50 -45 -46
letters … teh:92 97 101
letting:66 57 44
letting go:34 77 85
lettuce:-100 -93 -54
letztes:-2 -2 -2
level:-39 -1 12
level crossing:83 102 93
level … teh:111 83 71
levels:-30 -45 -27
lever:-72 -30 -32
levothyroxine:-46 -6 -19
lewis:-17 3 8
lexapro:-3 -4 -1
lf:0 0 0
lfie:40 29 4
lfie admin:-63 -18 -33
lfie after:-69 -30 28
lfie feels:110 51 -21
lfie if:30 -39 -16
lfie im:-70 -54 63
lfie insurance:48 80 122
lfie is:24 -46 -83
lfie isnt:91 -5 -44
lfie nobody:10 24 -101
lfie not:37 51 15
lfie on:14 3 137
lfie out:-74 -50 -43
lfie she:112 51 62
lfie soon:10 14 -61
lfie than:94 122 67
lfie that:-10 -104 -18
lfie this:-100 -84 -16
lfie was:-84 -20 -15
lfie … ago:113 -16 43
lfie … end:80 106 79
lfie … hour:35 50 77
lfie … i:19 1 -40
lfie … im:-5 14 -100
lfie … it:19 34 57
lfie … long:164 -25 -5
lfie … mine:101 114 123
lfie … morning:-104 -99 -56
lfie … no:-46 0 -62
lfie … should:100 65 -2
lfie … this:-51 -70 -44
lfie … u:40 85 112
lfie … weekend:7 15 112
lfie … wen:84 31 -35
lfie … wil:-26 -10 -117
lfie … would:142 -23 -82
liaison:-4 -35 -15
liam:82 65 77
liar:-31 -13 -17
libary:-7 -5 -8
liberty:-4 -4 -4
librarian:-56 -23 -30
library:-47 -19 -8
librium:-49 -27 -37
licence:44 -15 -47
licence i:147 120 77
licence on:-98 -6 -3
licensed:-47 -24 -21
licked:-21 -43 -8
licking:15 30 28
lid:-45 3 -14
lidl:-33 -21 -30
lido:21 20 15
lids:50 62 66
lie:19 -2 -11
lie ere:60 72 51
liebe:-47 -38 -35
lieber:69 -7 -5
liebsten:63 -20 -3
lied:98 57 75
lied … i:89 115 75
liegt:12 10 -1
lies:-36 -14 -23
lifebelt:113 101 106
lifeboat:-59 -61 -28
lifeboats:32 33 44
lifeguard:107 58 59
lifejacket:101 100 126
lifes:43 -59 -79
lifes not:104 5 2
lifetime:-74 -55 -9
lift:-7 -66 -39
lift … head:92 100 109
lift … off:81 93 96
lifted:-72 -22 -11
lifting:-57 -35 -31
lifts:-79 -53 -49
ligature:87 98 90
light:45 69 85
light at:-11 -67 -55
light hurts:85 111 30
light i:-64 -70 -33
light on:87 115 115
light … and:116 20 -31
light … been:70 -4 29
light … end:-15 -63 -56
light … on:90 107 108
lighter:50 19 8
lighter … my:72 40 -11
lighters:-34 -1 -5
lighthouse:-27 -22 -14
lighthouse … teh:163 139 129
lighting:-3 5 8
lightly:0 0 0
lightning:-5 -73 -29
lights:91 84 93
lights are:50 60 45
lights out:132 144 130
lights … i:112 119 129
like:0 0 0
liked:19 38 26
liked to:45 100 68
likely:-84 -78 -58
likes:42 39 49
likes it:93 94 91
likes to:149 108 76
liking:23 -27 -20
lil:15 14 12
lilac:81 67 86
lilies:-7 23 -30
lily:56 50 68
lime:-29 16 0
limerick:-51 21 16
limericks:-11 -16 -16
limit:-43 -26 -26
limp:-7 19 28
linda:-43 -39 -6
line:-9 -26 -3
line at:171 -60 -57
line … a:-18 -88 -82
line … i:52 57 61
lined:83 77 94
linen:92 96 41
lines:36 30 17
lines at:84 -44 -17
lines in:41 54 63
lining:-25 28 4
link:-7 4 2
linked:-1 -2 -3
linkedin:31 18 17
links:-22 -15 -1
lino:3 -16 4
lion:-27 -37 -24
lip:16 28 -14
lips:43 42 46
lips … and:153 143 49
lips … grey:3 5 -158
lips … teh:140 146 146
lipstick:-21 -9 3
liquid:57 65 71
liquor:-40 -60 -52
liquorice:-6 -17 -5
lirez:63 66 71
lisbon:-81 -110 -81
list:-8 22 -14
list is:95 60 37
listed:-32 -10 -5
listen:-6 -29 -20
listened:-35 6 30
listener:-52 -65 -32
listening:-29 -26 10
listening … fade:86 97 85
listo:-47 -12 -3
lists:22 -42 -46
lists … teh:112 -1 -1
lit:32 25 42
lit teh:91 97 84
literal:-28 -24 -26
literally:0 0 0
lithium:-33 5 26
litre:104 111 -20
litres:110 47 37
litter:-3 -1 -1
little:28 46 50
little bro:113 117 103
little … and:44 2 22
little … for:104 55 41
little … help:100 60 81
little … it:-76 -55 -68
liv:14 28 4
liv because:71 87 135
liv for:41 21 -92
liv i:17 104 20
liv it:-109 -17 -5
liv or:-52 -107 0
liv past:118 115 -23
liv without:-87 -69 -37
liv … dei:-56 -106 -39
liv … for:111 -4 -3
liv … her:33 83 78
lived:-61 -95 -74
liver:-48 -37 -60
livers:-5 25 -4
lives:35 -29 -56
livestreaming:86 76 78
livid:-51 -55 -60
living:87 21 -30
living and:-38 37 -123
living im:115 -73 -62
living not:69 -130 -5
living with:-116 -82 -39
living … teh:-96 -26 -57
living … waiting:18 -74 -62
ll:19 21 -3
llama:-13 -7 -2
lled:-7 -3 -2
ller:-9 -6 -3
llevo:-10 19 -7
lling:-13 -3 -1
lls:0 0 0
lmao:0 0 0
lmaooo:0 0 0
lo:-27 -2 -43
load:57 88 77
load … pills:-80 -55 -118
loaded:85 111 113
loaded gun:1 2 -109
loaded it:134 141 169
loaded … and:-9 -4 -76
loaded … i:45 41 -20
loaded … me:49 44 62
loading:41 38 3
loads:24 71 108
loaf:-64 -44 -55
loan:26 18 -13
lobby:-13 -27 -33
lobster:-36 -33 -35
local:-67 -40 -55
local … and:117 100 1
local … i:54 64 -22
location:57 78 79
loch:36 38 36
lock:66 89 82
lock up:113 86 85
lock … away:-67 -64 -50
lock … door:83 77 110
lockbox:-18 -10 -10
lockdown:92 35 56
locked:-1 1 14
locked and:-79 -108 -151
locked cubicle:118 127 84
locked myself:-37 -43 -73
locked us:51 64 84
locked … away:91 -17 -33
locked … bathroom:-40 -49 -62
locked … in:-60 -83 -9
locked … it:125 132 88
locker:52 39 34
locker … i:128 23 10
locker … teh:102 117 115
lockers:-35 -18 -12
locking:21 -12 3
locks:27 59 -48
locks me:74 87 -92
locks … in:142 120 -85
locksmith:-1 22 16
locum:114 122 99
lodger:36 46 -4
lodgers:0 4 0
loft:11 23 33
loft with:144 150 149
loft … been:-81 -76 -66
loft … teh:119 109 95
log:50 12 40
log in:60 88 80
log off:-54 -90 -135
log … for:5 -96 -78
log … from:10 -92 -51
log … good:10 -99 -85
log … lfie:-22 -58 -30
log … of:57 -78 -15
log … permanently:39 -77 -65
logged:-29 -28 -18
logging:-47 -59 -12
logging off:-103 -91 -25
logging … for:-69 -48 11
logging … good:-85 -73 1
login:34 43 59
logins:-10 -8 -8
logistics:-3 -1 -1
logs:-8 18 34
lol:0 0 0
lollies:-38 -29 -21
lollipop:-18 -32 -30
lolly:-13 -6 -19
london:-41 -22 -13
loneliness:-28 -22 -39
lonely:-5 -14 -3
long:6 15 15
long ago:-90 -24 -48
long did:-54 -36 -31
long gone:-93 -56 -54
long it:13 16 66
long sleap:66 -115 -38
long to:-64 -46 -116
long way:-102 -125 -120
long … and:-48 -77 -44
long … could:93 85 114
long … fink:80 -7 20
long … for:-87 -76 -50
long … got:69 75 58
long … im:-78 -88 -51
long … last:-59 -38 -31
long … of:-101 -103 -100
long … this:94 57 57
long … tomorrow:150 143 118
long … was:102 134 43
longer:40 40 40
longest:51 6 1
longing:76 14 -108
loo:42 67 30
look:55 54 69
look teh:120 55 56
look … for:92 107 107
look … ive:-110 -126 -141
look … teh:37 48 4
look … tomorrow:57 84 85
looked:5 20 -17
looked … i:64 60 9
looked … teh:-33 -68 -70
looking:25 -9 -36
looking up:164 148 86
lookout:36 37 28
looks:19 22 52
looks in:75 94 101
looks yellow:73 99 105
looks … and:49 -56 -76
loop:103 30 49
loos:74 63 67
loose:-52 -47 -105
loose ends:4 5 -98
loosely:63 50 46
loosen:50 57 32
loot:-20 -12 -3
lorazepam:85 89 61
lord:43 13 27
lorraine:-21 -55 -55
lorries:31 58 64
lorry:118 90 106
lorry … bridge:104 103 105
lorry … in:95 117 125
lorry … me:105 -57 -32
lorry … teh:47 87 90
lorrys:113 100 109
los:-59 31 -32
los brazos:76 70 -3
lose:-15 -2 -4
lose … to:115 71 89
losers:-38 -21 -19
loses:-19 -20 -4
losing:-23 -18 -63
loss:-33 -32 -27
lost:-4 -28 -56
lost cause:76 -12 -5
lost count:31 61 70
lost her:-78 -39 -9
lost my:-22 10 -95
lost track:21 53 56
lost … on:78 96 69
lost … rent:134 -3 -2
lost … to:-70 -30 -9
lost … wil:-66 -122 -34
lot:49 57 78
lot from:68 80 80
lot its:117 126 109
lot on:-57 -94 -98
lot to:-60 -39 -42
lot … a:191 195 176
lot … blood:139 147 139
lot … teh:78 29 23
lots:20 -3 36
lottery:-31 -22 -21
loud:-5 -59 -47
loud but:101 5 0
louder:104 15 -29
loudest:-3 -4 -2
loudly:-24 -6 20
lough:33 34 35
louise:109 87 -15
lounge:1 -3 -19
lourdes:-109 -91 -54
love:12 14 31
love and:25 40 48
love them:-106 -92 -87
love to:54 59 48
love u:110 122 107
love yous:107 94 64
love … as:95 -6 -5
love … be:136 38 28
love … forever:52 51 62
love … mum:-121 -113 -120
love … sorrry:122 127 124
love … teh:58 39 30
loved:-9 12 43
loved it:-51 -58 -43
loved teh:115 95 109
loved u:197 161 156
lovelies:-45 -40 -41
lovely:1 24 6
lovely and:-108 -95 -96
lovely … all:-54 -53 -52
lovely … in:83 83 92
loves:15 5 15
loves im:94 67 63
loving:-19 -11 -9
low:-22 -100 -93
low … weeks:108 -1 -1
lower:-71 -36 -27
lowered:34 8 35
lowering:-32 -16 -12
lowest:15 25 14
lowkey:0 0 0
loyalty:41 69 67
luas:5 15 16
luck:-63 -48 -48
lucky:-10 -44 -75
lucozade:-109 -94 -91
luego:3 6 -2
luggage:-55 -15 36
lui:5 1 -32
luk:-2 -1 -1
lump:12 -28 30
lunch:-77 -69 -59
lunch break:88 50 47
lunch … and:112 110 102
lunch … u:-92 -97 -107
lunchbox:64 69 72
lunches:-23 19 -13
lunchtime:72 77 72
lundi:-43 -33 -22
lunes:-8 -7 -15
lung:-16 -11 -4
lungs:72 73 65
lurker:-35 -8 -30
lurking:6 10 -7
lust:-7 -27 -16
luton:0 4 36
luvly:-3 -1 -1
luxembourg:-1 -1 0
luxury:-3 -1 0
lying:-2 4 -13
lying in:43 79 89
lying ther:-61 -104 -63
lying … line:149 143 119
lying … my:-74 -88 -76
lying … teh:22 48 58
lying … tracks:66 64 87
lyon:-22 -6 -5
lyric:-34 -28 7
lyrica:39 27 25
lyrics:-16 -19 0
m:21 58 34
ma:33 46 54
maam:-29 -41 -24
mac:57 59 65
mache:-51 -48 -27
machen:65 117 -9
machete:101 114 152
machete and:70 70 79
machine:12 4 13
machines:-32 -63 -64
mackerel:-59 -49 -46
macmillan:29 29 16
mad:-27 -3 -10
madam:-9 -7 -48
madame:-2 -2 -3
made:-19 2 5
made myself:71 -129 -11
made sure:147 130 94
made to:36 39 -100
made up:-62 -43 -91
made … decision:-45 -38 -15
made … hav:162 137 110
made … laugh:58 36 51
made … mind:100 120 20
madre:15 95 114
maeve:-16 -23 -12
magazine:-69 -58 -40
magazines:-21 -7 -1
maggie:7 7 9
magic:-44 -17 -12
magistrate:-13 -2 -3
magnesium:-35 -20 -50
magnet:-27 -13 -7
magnificent:-3 -1 -1
magnolia:-61 -18 -8
mags:76 69 64
maid:31 38 -32
maiden:63 51 43
mail:-3 -9 29
mailbox:-22 -25 -21
mailed:-16 -1 0
mailing:-49 -2 0
main:-14 -44 -26
mainland:59 70 77
mainly:-108 -115 -97
mains:46 7 1
maintenance:88 107 140
maintenant:-14 -14 16
mais:-30 -22 -4
maisie:81 87 94
maize:20 20 20
major:-72 -27 -25
majorca:-40 -49 -41
make:-5 -7 -32
make … do:76 71 -31
make … hapen:128 122 -76
make … myself:16 66 0
make … teh:-108 -79 -50
make … to:-119 -64 -41
maker:32 12 70
makes:-19 -10 -80
makes it:80 66 104
makes me:-28 3 -163
makes … him:133 133 -10
makes … my:-70 -72 -29
makeup:-54 -45 -9
making:2 22 11
making … noise:121 121 116
making … snoring:88 86 95
mal:-77 -65 -42
malaga:-87 -75 -84
malaria:-40 -29 -19
malcolm:-4 -8 -9
male:-26 48 1
mall:-2 -1 -2
malo:57 -19 -3
malt:-30 -18 -27
malta:-47 -25 -18
maltesers:-63 -56 -58
mam:34 53 39
mama:108 85 76
mama … be:166 -24 -4
maman:9 10 15
mammy:-95 -79 -52
mammys:-20 -25 -27
mams:102 103 93
man:6 22 20
man im:90 74 10
man … did:116 45 26
man … four:54 73 100
man … his:-127 -111 -74
man … it:42 -27 -32
man … our:103 61 13
man … with:24 44 70
manage:39 62 59
manage without:23 118 116
manage … me:-15 72 88
manageable:-37 -7 -6
managed:24 -16 -18
managed to:-105 -54 -34
management:-62 -60 -24
manager:-53 -17 -82
managers:30 -41 -30
managing:-76 -117 -76
manana:53 44 92
manchester:-35 -25 -26
mandatory:-9 -1 -1
mandoline:-24 -29 -21
mange:-17 -11 -6
manger:-12 -10 -2
mango:-8 -4 -4
mania:-46 -29 -10
manic:-19 -4 -2
manila:60 32 40
mann:49 53 58
manner:-4 -1 0
manners:-10 -31 -22
mano:20 27 16
manque:-29 -23 -7
mans:49 26 -4
mantel:115 136 100
mantelpiece:71 76 68
manual:-11 4 10
many:-44 -30 -29
many of:66 90 48
many pills:-101 -109 -101
many … and:21 42 83
many … cant:73 68 67
many … my:71 83 71
many … was:72 85 97
map:-38 -21 -15
mapped:13 29 22
maps:-38 -16 -14
maraca:-48 -53 -45
marathon:-142 -121 -125
marathons:-49 -39 -44
march:-4 -29 -21
marcus:62 90 102
mare:-19 -11 -7
marek:49 49 6
margaret:31 15 1
margarets:6 4 0
marguerite:-63 -60 -47
mari:51 66 -52
marido:60 72 -45
marie:-3 -1 0
marigold:-26 -37 -23
mario:-3 -2 -2
marjorie:-13 -7 -4
mark:-53 -80 -81
marked:93 97 118
marked … my:75 113 115
marker:-5 3 1
markers:-3 -6 -9
market:-93 -99 -89
marking:15 25 32
marks:63 59 -149
marks and:23 21 -89
marmalade:-59 -63 -53
marquee:-7 -4 -3
marriage:-34 -51 -63
married:-35 1 -108
marrow:-15 -20 -19
marrows:5 6 5
marry:44 96 32
marrying:-10 -38 -7
marshmallows:-41 -2 2
mart:17 24 29
martin:130 115 90
marvellous:-13 -15 -25
mary:-14 -22 -25
mas:27 48 13
mascara:-4 -9 -5
mash:-57 -55 -5
mask:-21 -20 -21
mass:11 20 6
mass and:-93 -102 -107
massive:22 19 27
mast:101 110 94
masters:-25 -36 -28
mat:-5 6 10
mata:-20 -22 -17
matar:67 60 -39
matarme:220 91 -74
match:-3 3 16
matchbox:33 66 59
matches:-12 23 33
matching:-14 -34 -2
mate:-8 3 -3
mate has:93 95 53
mate is:52 66 127
mate … a:-26 -41 -74
maternity:-102 -84 -78
mates:82 62 38
maths:60 43 23
maths and:47 93 10
matin:1 13 0
matinee:24 -21 -12
matron:-39 -38 -54
mats:-19 -12 -10
matter:-25 -77 -10
matter … if:-50 24 0
mattered:41 51 54
matters:14 21 35
matters that:99 100 90
mattress:52 61 53
mattresses:-15 -16 -32
maureen:-7 -21 28
maureens:-15 -7 -13
may:-18 1 0
may as:114 -47 -13
maybe:0 0 0
mayo:-10 -18 -15
mayor:-66 -43 -40
mcdonalds:-1 0 0
me:33 34 18
me a:-49 -79 -87
me about:-81 -63 -102
me alife:39 107 116
me away:93 95 118
me be:154 143 164
me befor:14 -11 -49
me beter:102 -21 -11
me both:121 132 109
me by:51 54 76
me bye:-98 -128 -140
me dey:-115 -138 -79
me dnt:102 33 20
me down:46 16 7
me everyone:124 3 1
me everything:101 92 45
me except:67 -33 -21
me feel:-77 -43 -40
me finished:-56 -38 -42
me folks:149 147 124
me going:60 78 82
me goodbye:50 60 61
me got:42 43 40
me has:50 -24 -90
me help:40 48 88
me i:-46 -51 -21
me id:-13 -71 -33
me luck:-73 -46 -37
me mas:88 77 86
me mor:-37 -49 -32
me my:-100 -77 -110
me next:89 94 117
me not:65 51 -57
me pinned:-92 -112 -28
me quiero:25 93 -20
me right:12 25 69
me sick:51 54 110
me sleap:96 67 18
me soon:69 70 -13
me sorrry:30 71 95
me stop:-49 -54 -50
me suicider:88 100 -111
me that:-41 -49 -82
me through:-82 -52 -57
me tiro:23 17 59
me tonight:22 48 56
me up:-59 -90 -40
me water:70 -15 -1
me wen:-18 31 -122
me while:-71 -82 -45
me with:37 54 40
me … am:80 122 122
me … ashamed:50 88 97
me … asleep:126 131 115
me … away:70 129 62
me … baby:140 107 64
me … bad:57 48 37
me … bath:-127 -127 -101
me … bed:59 68 77
me … belt:101 92 -7
me … brazos:76 70 -2
me … bye:-94 -118 -122
me … calls:89 122 91
me … can:103 102 97
me … check:1 -88 -25
me … coat:-56 -53 -57
me … come:16 41 102
me … de:-22 -35 -7
me … dead:130 45 -11
me … dnt:41 25 58
me … ending:121 94 22
me … every:-83 -36 -30
me … far:147 142 128
me … farewell:75 91 72
me … from:0 38 23
me … front:-46 -34 -120
me … go:38 37 36
me … got:9 38 72
me … help:64 95 113
me … hoap:116 127 102
me … hurts:19 58 -53
me … id:36 79 14
me … if:-41 -86 -70
me … intend:99 92 -44
me … is:31 60 89
me … it:56 28 26
me … its:45 32 24
me … kil:138 138 49
me … lamp:95 111 109
me … las:-30 48 98
me … last:-80 -64 -36
me … leaving:139 108 92
me … left:61 21 -1
me … much:24 -78 -74
me … my:-21 -11 -34
me … need:-49 -40 -74
me … no:51 0 25
me … nobody:55 13 13
me … nothing:2 -17 -49
me … off:66 44 82
me … open:78 70 96
me … place:83 17 19
me … post:95 92 89
me … roap:60 60 83
me … sais:57 9 -92
me … say:96 89 36
me … saying:21 55 127
me … seat:-49 -100 -72
me … sex:123 103 -52
me … side:79 71 96
me … some:-65 -32 -5
me … something:-43 -67 -43
me … stab:-9 5 -131
me … suicidar:68 71 5
me … sunday:16 70 -11
me … tablets:37 62 78
me … that:-23 -82 -70
me … them:104 53 70
me … till:-47 -107 -71
me … today:-4 58 86
me … tomorrow:-59 -72 -60
me … top:119 131 90
me … train:37 66 71
me … u:32 57 73
me … up:-40 -64 -28
me … ur:118 121 102
me … wants:37 4 -128
me … way:49 -78 -104
me … wen:27 12 -40
me … years:54 129 126
meal:42 15 2
meals:-26 -14 -30
mean:-2 3 5
mean it:102 95 -5
mean lfie:123 120 -20
mean teh:31 38 83
mean to:140 172 67
mean … be:104 90 87
mean … do:42 0 -112
mean … i:-9 -2 -103
mean … this:66 76 86
mean … under:89 60 76
meaning:-76 -45 -46
means:27 58 80
means i:-76 -69 -14
means it:50 49 -57
means its:79 105 99
means … my:105 81 101
means … to:-81 -45 -33
meant:30 46 59
meant it:74 35 49
meant … a:138 159 131
meant … and:105 144 91
meant … not:111 109 127
meantime:-63 -46 -36
meanwhile:1 -22 -24
measure:51 33 31
measured:4 10 33
measured … beam:90 85 78
measuring:-20 -26 -31
meat:-13 11 79
mechanic:-18 -9 -9
med:-61 -23 -51
medal:-93 -75 -52
medallion:23 -13 -12
medals:79 94 111
medecin:1 11 11
media:-19 -7 -6
medic:-16 -8 -8
medical:-10 42 55
medically:-28 -4 -3
medicaments:54 61 78
medicated:-61 -43 -29
medication:-41 -58 -41
medications:-4 -3 -1
medicine:32 38 38
medicine cupboard:85 107 53
medicine … and:92 27 4
medicine … in:104 106 139
medicine … me:-37 -46 -94
medicines:72 28 38
medico:-34 -15 -24
medics:-14 -2 0
medieval:-19 -21 -17
meditation:-15 -12 -10
meds:-39 -37 -20
meds all:85 79 78
meds in:-61 -66 -66
meds on:137 157 151
meds … hav:35 66 91
meds … meds:76 76 68
meet:-11 -8 -4
meeting:-112 -164 -147
meetings:-73 -93 -72
meets:-18 -38 -16
meg:111 116 113
meh:-19 -3 -8
mehr:115 73 64
mein:4 27 16
meine:20 52 60
meine mutter:77 89 111
meinem:18 18 -2
meinen:-10 -7 -5
meiner:-8 -12 13
mejor:98 -34 -24
melatonin:-9 -1 2
melbourne:-82 -90 -80
melt:59 -19 -24
melted:-47 -65 -67
melting:98 72 72
member:-20 16 -10
members:-15 -29 -20
membership:-96 -81 -8
meme:6 31 -129
memes:6 72 65
memoir:-49 -31 -13
memorial:-15 1 4
memories:27 57 26
memorised:22 -30 -31
memory:40 44 49
men:-5 16 33
men hav:-92 -86 -99
men in:97 105 94
menace:-12 -8 -6
mend:-47 -39 -41
mended:-54 -47 -32
mending:-3 -2 -2
mendormir:12 -8 15
menopause:6 2 -9
menos:-24 -12 -12
mens:-71 -35 -43
mental:-30 -94 -66
mention:-106 -73 -53
mentioned:-32 6 32
mentioning:0 -6 -9
mentions:11 25 17
mentor:-12 -25 -3
menu:-71 -40 -28
menus:7 14 -16
merchant:48 41 -48
merci:13 3 15
mercy:102 85 102
mere:18 38 72
merely:80 -8 53
merkt:22 79 -3
merry:-27 -18 -12
mes:72 51 46
mesa:6 3 1
mesage:-13 -23 11
mesage i:127 100 85
meses:6 4 0
mess:5 -23 -59
messaged:20 60 106
messages:18 8 -58
messaging:-3 25 16
messed:45 84 83
messenger:-1 -1 -2
messer:24 26 78
messing:-8 -12 -35
messy:-4 39 34
met:-84 -67 -27
metal:51 104 111
metallic:10 9 11
metaphor:-51 -44 -55
meteor:-7 -47 -50
meter:-64 -35 -18
metformin:-32 -8 -8
meth:-23 2 -31
methadone:5 3 10
methadone … i:-73 -74 -5
method:4 34 39
method i:5 52 65
methodist:-53 -33 -13
methods:-83 -58 -13
methotrexate:-13 -7 -6
meths:135 111 117
metres:-15 10 32
mettre:59 87 -30
meurs:-21 -14 -5
mg:-145 -142 -110
mi:23 24 49
mi hermana:81 70 63
mi madre:107 105 120
mi vecina:-34 -43 -49
mi … a:-86 -79 -45
mi … no:3 119 143
mia:50 44 48
mic:-57 -41 -45
mice:55 52 58
mich:55 66 27
mich umbringen:86 79 -109
michael:-8 -1 -1
mick:-31 -10 -7
micks:-35 -36 -40
microphone:-1 -2 -3
microwave:-62 -65 -62
mid:2 38 77
midazolam:76 79 85
midday:5 12 6
middle:65 76 92
midges:-68 -49 -19
midi:-3 -2 0
midnight:70 82 97
midwife:-44 -18 -84
midwifery:-10 -12 -30
miedo:34 18 7
mierda:107 -14 -6
mieux:74 -8 -5
might:23 -72 -79
might hert:-106 -81 -61
might … a:72 37 -9
might … one:66 -68 -15
mighty:-37 -36 -42
migraine:-49 -31 -21
migraines:-21 26 23
mild:-25 -5 -5
mildly:-4 -3 -2
mile:-76 -86 -84
mileage:0 22 -34
miles:2 24 -45
milestone:-8 -16 -35
milk:-18 10 37
milk and:-126 -129 -125
milk teh:104 106 100
milk … hav:91 68 66
milked:24 31 37
milking:-40 -19 -11
milkings:41 75 85
milkman:-22 -19 -23
milks:-10 -35 -78
milkshake:0 0 0
mill:30 42 82
millennium:-37 -8 -2
miller:-5 -1 -2
milligram:-2 -2 -35
million:-15 -10 -5
milo:49 39 22
min:86 91 83
min … a:93 87 72
mince:-134 -116 -101
mince pies:-118 -101 -95
mind:10 -19 22
mind dieing:-71 -68 0
mind each:70 43 23
mind … if:54 -83 -46
mind … it:-51 -58 -54
mind … other:59 40 19
minded:1 18 -10
mindfulness:-23 -12 -54
minding:48 59 -45
minds:-66 -28 -51
mine:21 40 53
mine and:141 147 124
mine if:50 99 121
mine thank:168 119 100
mine to:105 12 -22
mine … dnt:86 84 50
mine … me:29 20 -93
mine … tonight:109 122 81
minecraft:71 25 26
miner:-2 -2 -4
mines:118 129 119
mines … teh:71 69 57
mini:1 3 6
minibar:26 -10 15
minibus:24 24 -9
minimum:-3 -11 -5
minister:-36 -18 -34
ministers:-22 -14 -27
ministry:0 -5 -6
minor:-19 -8 -11
minors:-1 -1 -1
mins:52 53 94
mins and:110 34 21
mins … u:88 96 84
mint:74 42 38
mints:-67 -45 -47
minus:6 -59 -52
minus one:106 1 -10
minute:42 28 27
minute … put:-123 -101 -94
minute … to:67 69 81
minutes:-5 17 39
minutes ago:118 125 113
minutes since:45 64 62
minutes … i:98 95 129
minutes … in:114 114 108
mir:42 64 55
miracle:28 86 -10
mirror:49 43 21
mirrors:-11 -15 -27
mirtazapine:-31 -47 -44
mis:47 -79 -8
misadventure:-24 -10 -8
miscarriage:-13 -9 -9
miserable:16 -54 -26
misery:-26 -41 -20
mismo:-13 -20 -8
misread:-6 -5 0
miss:3 -57 -44
miss me:40 25 74
miss teh:-56 -24 -48
missed:-79 -95 -106
misses:42 28 10
missing:3 -30 -34
missing and:49 43 72
mission:-17 -10 0
missus:1 -15 11
mistake:13 -23 5
mistake that:97 -21 -4
mistakes:95 85 76
mister:-64 -30 -36
mit:-19 -16 9
mix:4 2 29
mixed:48 66 56
mixing:-27 -16 -56
mixture:-32 -27 -11
ml:-33 -34 -42
mm:-4 -7 0
mnd:-15 -5 -5
mnemonic:-2 -4 -6
mo:14 6 4
moan:-59 -60 -69
moaning:-112 -68 -51
moans:-34 -11 -3
mobile:64 98 86
mobility:54 33 33
mochte:53 41 -72
mock:-26 -44 -19
mockingbird:-10 -4 -3
mocks:-4 -1 1
mod:-7 -6 -17
mode:-21 -6 -6
model:-73 -87 -88
moderate:-10 -3 -5
moderates:39 48 31
moderating:-24 -14 7
moderation:-26 -22 -5
moderator:-12 -14 -26
moderators:-21 -25 -23
mods:-26 24 15
module:-58 -65 -51
moi:47 29 -16
moira:7 17 27
mois:-55 -50 -34
mole:-63 -56 -38
mom:-103 -84 -60
moment:-28 -15 -38
moments:-19 -54 -32
mommy:16 56 62
moms:28 73 102
mon:45 73 42
monday:-19 -21 -6
monday after:-14 -86 -74
monday by:74 64 63
monday that:42 50 100
monday … can:103 113 118
monday … gives:42 54 107
monday … in:45 66 48
monday … monday:108 110 96
monday … nobody:-5 -60 -57
mondays:-35 -25 7
mondays teh:123 132 138
monde:76 48 66
money:5 21 10
money … be:-79 -14 -9
moneys:21 41 -7
monitor:-16 -42 -22
monitoring:-14 -33 -33
monk:54 60 47
monkey:-52 -63 -44
monopoly:-74 -75 -49
monoxide:-17 13 44
monsoon:-19 -24 -20
monster:-9 -25 5
month:-33 -73 -88
month i:62 -107 -79
month im:-118 -117 -106
month of:83 106 118
month teh:102 98 101
month … because:58 106 40
month … he:101 138 102
month … is:66 42 -30
month … it:-73 -43 -8
monthly:-76 -50 -38
months:9 -38 -29
months dry:94 -1 0
months id:87 -46 -38
months off:-18 -87 -72
months supply:116 144 128
months worth:64 90 84
months … if:149 -8 -3
months … me:-89 -48 -29
months … teh:-45 -44 -21
mood:-21 -75 -67
moods:-60 -44 -45
moody:-33 -42 -30
moon:36 30 21
moons:33 44 66
moor:53 64 66
mooring:-2 1 6
mop:-58 -63 -68
mor:9 13 23
mor and:70 73 44
mor ill:-57 -46 -29
mor is:94 23 -42
mor ive:105 140 134
mor sleeps:37 55 85
mor tablets:89 84 94
mor to:124 85 90
mor … at:-77 -72 -65
mor … do:118 110 72
mor … for:43 57 36
mor … left:136 55 37
mor … not:112 67 30
mor … out:-46 -54 -45
mor … pills:36 28 81
mor … than:-41 -31 -8
mor … thats:88 108 107
mor … ther:-40 0 -2
moral:-45 -46 -27
morbid:-74 -40 -29
morgen:-3 10 22
morgue:1 2 -2
morir:-55 28 -53
morir y:143 134 -3
morirme:59 78 10
morning:8 5 -18
morning he:75 91 78
morning wen:174 132 154
morning … all:104 106 116
morning … be:98 112 93
morning … hes:84 110 89
morning … im:-63 -59 -60
morning … ive:167 103 99
morning … know:-57 -43 -29
morning … me:84 56 2
morning … my:-42 -97 -49
morning … on:53 91 96
morning … u:44 71 67
mornings:0 26 -17
morphine:34 63 62
morphine … me:102 102 100
mort:22 -12 -45
mortal:24 44 18
morte:3 -39 7
mortgage:-34 -37 -71
mortified:-41 -32 -26
mortifying:-2 -25 -5
mosque:90 84 94
mosquito:-13 -12 -2
moss:25 49 52
most:24 34 -60
most evenings:55 84 -50
most nights:20 60 -57
most of:-54 -69 35
mostly:-88 -111 -172
mot:-79 -60 -47
motel:91 79 72
motels:18 32 23
moth:-47 -48 -33
mother:-19 -12 -7
mother and:65 110 55
mother … because:71 101 92
mother … dead:127 80 83
mother … she:54 109 -17
mothers:39 15 49
moths:-1 0 2
motion:34 48 54
motive:-39 -42 -50
motor:25 4 28
motorbike:10 36 38
motorway:30 61 62
motorway and:-72 -50 -66
motorway footbridge:104 100 106
motorway … teh:107 89 85
motto:-14 -30 -10
mould:-73 -45 -42
mouldy:-32 -37 -20
mountain:-26 -18 -20
mourir:28 46 9
mourned:5 -1 0
mourning:-60 -8 0
mouse:24 48 54
moustache:-23 -16 -12
mouth:14 10 4
mouth and:96 103 104
mouth full:94 106 108
mouth … of:64 69 72
mouthful:112 110 72
mouths:133 105 107
mouthwash:56 49 34
mouthwash and:131 107 108
move:-27 -37 -57
move at:81 103 102
moved:-38 -45 -81
moved me:-80 -36 -11
moves:-45 -29 -40
movie:-30 -27 -15
moving:-10 -26 -3
moving to:-118 -120 -119
moving … teh:-82 -72 -89
moving … to:-40 -37 -33
mow:-7 -6 -8
mowed:-16 -24 -16
mower:-43 -46 1
mowing:-1 0 -4
mp:-45 -34 -29
mps:-8 -1 -5
mr:-4 29 34
mr … teh:82 98 86
mri:3 -14 -18
mrs:-72 -67 -29
ms:-37 -14 -8
msg:129 125 122
much:-35 -49 -37
much insulin:134 114 29
much longer:91 -93 -134
much … i:98 98 60
much … it:49 85 4
much … much:112 130 144
much … say:49 12 32
much … was:62 56 61
mucho:39 5 21
muck:-34 -54 -16
mud:8 -37 -18
mudarme:-38 -38 -2
muddle:14 11 19
muddled:-7 -5 -3
muddy:-52 -21 -25
mude:-15 -6 -5
muero:-24 -20 -14
muerta:68 -8 -5
muerto:76 -14 -5
mug:43 41 51
mugs:-1 13 14
mulled:-16 -17 -22
multi:18 18 25
multi story:82 53 31
multistorey:69 91 99
mum:2 -13 15
mum and:91 21 55
mum dad:99 111 92
mum dnt:97 111 121
mum for:-84 -67 -65
mum last:-2 -96 -62
mum over:57 101 97
mum said:120 -2 3
mum tonight:-82 -101 -44
mum … a:36 27 62
mum … fish:63 74 61
mum … hes:149 150 56
mum … kitchen:54 57 121
mum … love:-116 -121 -141
mum … make:-113 -96 -89
mum … no:109 110 108
mum … to:15 16 82
mum … was:39 72 42
mum … wat:-26 -55 -27
mum … youre:113 0 0
mumbling:121 126 117
mummy:181 167 178
mummy … to:124 123 105
mummys:11 12 37
mums:40 42 54
mums face:103 116 141
mums … her:113 117 102
mums … i:138 18 10
mums … it:-72 -68 -119
mums … me:80 87 45
mums … pills:102 68 94
mums … she:88 95 125
mums … to:-149 -129 -125
muppet:-3 0 0
mural:-61 -41 -46
murder:9 -28 -113
murdered:-24 -20 -15
murdering:-38 -7 -41
murders:-39 -15 -36
murio:21 -18 -11
muscle:24 40 57
museum:-100 -96 -98
mush:-22 -9 -9
mushroom:-2 0 0
mushrooms:120 113 111
music:-17 18 57
musical:-6 -9 -11
must:-4 -7 38
mustard:-17 -3 -3
mustnt:-5 -4 56
mute:68 78 69
muted:14 14 -5
muting:43 44 33
mutter:82 94 114
muttering:-25 -12 -6
mutual:-7 6 20
muy:-39 -22 -10
my:20 25 29
my accounts:69 81 93
my affairs:127 18 23
my all:92 62 103
my ankle:87 108 48
my antidepressants:74 77 86
my ashes:117 119 128
my aunt:-66 -80 -87
my baby:163 138 85
my bank:92 67 46
my belt:-107 -106 -54
my benzos:100 37 -43
my bf:40 84 48
my bio:89 92 84
my bishop:81 65 72
my blades:-69 -125 -102
my body:5 33 87
my bones:116 10 32
my boss:-58 -90 -76
my brain:-37 -20 -77
my breath:116 117 110
my breathing:-65 -67 -66
my broken:94 61 -5
my bum:-8 -45 -39
my cell:65 109 82
my counsellor:-78 -69 -91
my ctb:100 114 59
my darling:152 139 135
my darlings:123 134 120
my death:-1 29 88
my docter:-45 -66 -63
my dog:-6 -35 -42
my eczema:-89 -73 -1
my elbow:82 58 42
my existence:41 54 -12
my familys:124 -40 -24
my farewell:94 78 67
my fault:-88 -79 -91
my finger:-37 -25 -33
my first:-57 -123 -148
my foots:86 79 81
my fringe:-59 -36 -8
my funeral:53 101 120
my future:91 40 52
my girl:-55 -40 -34
my girls:57 56 45
my glasses:45 106 106
my gloves:68 74 78
my grandson:-88 -83 -49
my guns:-79 -55 -60
my hair:-101 -73 -60
my head:-8 -55 -60
my heads:64 17 33
my hearts:67 15 31
my hood:77 36 33
my hoodie:177 152 161
my houseplants:-54 -50 -11
my id:127 128 140
my jacket:70 69 78
my lad:-88 -91 -84
my last:4 19 41
my leg:73 84 89
my lfie:-12 10 -75
my lips:75 100 68
my locker:136 138 132
my love:109 101 93
my loves:39 52 102
my medals:109 128 120
my motorbike:125 139 132
my mouths:100 77 81
my my:93 75 95
my name:137 75 79
my neck:-2 22 48
my necks:107 114 157
my neighbour:-3 -52 -91
my nerve:97 105 138
my nightie:112 123 123
my number:75 32 21
my office:123 101 106
my old:-52 -50 -86
my pain:125 95 84
my partners:89 110 82
my password:-40 -27 -38
my patience:78 50 60
my pencil:158 71 49
my photos:42 52 50
my porridge:-54 -65 -49
my pulse:58 63 69
my pupils:132 75 35
my radio:102 61 61
my reflection:141 128 132
my resignation:32 70 65
my rest:42 46 44
my retirement:30 65 30
my ribs:119 103 106
my roap:-4 -114 -85
my rucksack:89 48 56
my scarf:69 91 83
my school:49 80 46
my self:80 93 -25
my shoes:-11 -31 -48
my skin:73 8 -32
my sleap:105 -64 -91
my sleeves:113 124 101
my slip:109 -23 -16
my sponsor:25 -72 -49
my status:63 104 45
my stepdads:70 83 118
my stepfather:107 112 -10
my stitches:130 14 -12
my stomachs:51 66 88
my subscription:-54 16 27
my suicide:-1 -4 96
my tablets:-84 -72 -97
my teeth:118 54 45
my tenant:69 68 67
my therapist:-3 7 -64
my thigh:94 82 55
my thighs:107 129 -54
my things:109 15 22
my throats:71 69 77
my thumb:-26 -79 -22
my thumbs:68 47 41
my times:124 87 83
my tomatoes:-50 -14 -15
my tongue:81 71 117
my two:-58 -71 -65
my visa:133 125 90
my walking:140 108 103
my wardrobe:57 78 127
my way:120 120 137
my wee:134 114 102
my wetsuit:-74 -66 -69
my xanax:25 59 -91
my … account:-87 -65 -35
my … against:84 136 34
my … all:56 60 84
my … amount:152 180 54
my … anymore:29 -137 -129
my … are:47 22 23
my … asked:-45 -46 -37
my … bag:92 82 94
my … behind:62 71 71
my … bein:2 81 26
my … belt:60 63 73
my … bitten:75 92 101
my … blue:-145 -128 -104
my … boots:94 94 91
my … boy:79 106 40
my … brain:94 10 -6
my … breathing:53 47 65
my … burning:-76 -96 -84
my … came:-51 -52 -45
my … chest:108 71 88
my … cold:-86 -105 -95
my … collapsed:77 81 95
my … comes:-37 -5 -59
my … comin:-42 -90 -74
my … dealer:104 -37 -14
my … dei:43 55 116
my … dey:105 106 60
my … didnt:1 38 70
my … done:76 65 57
my … doubled:159 111 90
my … dropping:-31 -100 -66
my … drunk:76 83 123
my … dry:94 82 88
my … during:50 -16 -47
my … early:61 72 82
my … emailed:134 135 110
my … empty:23 -87 -97
my … end:-84 -99 -96
my … entry:107 95 91
my … everyones:86 -45 -12
my … except:43 14 18
my … face:135 83 92
my … farewell:62 56 48
my … feels:42 -5 -19
my … fink:25 59 62
my … flat:-80 -66 -75
my … full:34 51 44
my … funeral:-17 -100 -96
my … funny:13 74 72
my … get:-15 -23 -78
my … geting:30 49 55
my … go:85 92 104
my … good:-139 -135 -71
my … hammering:107 75 91
my … hand:67 2 -127
my … held:-96 -56 -27
my … help:50 49 97
my … hoap:-96 -10 -2
my … keep:79 69 40
my … knowing:95 77 50
my … laptop:-73 -51 -1
my … left:10 14 32
my … little:117 127 55
my … look:39 25 41
my … loved:-108 -92 -93
my … lying:-30 -45 -16
my … may:65 105 60
my … me:-8 -10 -79
my … meds:65 86 86
my … membership:-53 -37 -6
my … mor:87 43 -6
my … mum:49 78 53
my … myself:16 41 87
my … not:69 58 65
my … note:-99 -94 -76
my … obituary:113 115 113
my … old:-31 5 -69
my … once:84 59 68
my … overdosed:75 63 73
my … papers:37 44 108
my … party:73 58 65
my … pistol:57 60 34
my … planned:26 44 78
my … pointed:117 119 124
my … post:-105 -74 -58
my … pumped:89 12 20
my … purpose:55 -3 2
my … pushed:88 55 70
my … rang:50 104 90
my … razor:-112 -92 -107
my … reach:124 111 114
my … ready:100 119 119
my … ringing:144 124 77
my … said:-55 -25 -33
my … sais:-89 -67 -87
my … screaming:-41 -73 -23
my … see:107 120 121
my … shift:-85 -84 -71
my … sixty:-77 -89 -38
my … slaps:64 64 -97
my … slow:64 71 102
my … solicitor:73 78 69
my … someone:67 32 55
my … son:85 73 -10
my … soon:-11 -61 -102
my … stabbed:30 25 83
my … starts:-76 -32 -22
my … stay:80 93 76
my … strangling:22 28 89
my … stuff:110 75 31
my … tablet:-73 -74 -65
my … takes:-60 -18 -92
my … tell:117 103 133
my … thats:-19 -31 -78
my … theres:79 67 90
my … theyre:-91 -31 10
my … those:126 85 52
my … thoughts:-1 45 -25
my … three:79 71 72
my … throat:94 80 80
my … tied:95 84 79
my … tierd:59 -16 -12
my … tight:-54 -91 -63
my … till:63 99 -118
my … tomorrow:56 61 45
my … twice:-69 -64 -67
my … u:103 85 67
my … unconscious:69 75 103
my … used:-52 -16 -19
my … walk:82 83 87
my … want:69 12 -14
my … wants:-130 -98 -90
my … werk:-55 -25 -108
my … wet:100 81 105
my … whoever:52 60 69
my … wifes:114 116 95
my … window:74 100 99
my … without:6 8 -99
my … words:-60 -58 -80
my … worth:91 -22 -15
my … year:-99 -36 -80
my … years:-54 -109 -88
my … yesterday:55 20 -133
mys:0 0 0
myself:18 10 -59
myself a:26 -18 113
myself all:-13 -114 -58
myself as:85 60 -46
myself at:19 -14 85
myself bad:56 106 -16
myself because:57 63 -119
myself by:-60 -118 -34
myself cant:106 98 -67
myself down:77 79 114
myself every:-36 3 -28
myself im:-36 -38 -81
myself is:6 2 -81
myself it:105 30 62
myself itd:-118 -94 -59
myself its:-32 -75 -29
myself ive:-44 -25 -124
myself most:43 114 -1
myself nobody:-87 -39 -75
myself one:130 36 -58
myself out:-71 -90 15
myself right:38 111 42
myself since:32 7 -76
myself soon:32 81 -44
myself than:69 122 -99
myself theres:2 11 -126
myself today:132 64 33
myself tomorrow:28 42 95
myself tonight:56 8 55
myself wont:-96 -84 -59
myself would:48 88 -19
myself … a:31 64 31
myself … after:55 -103 81
myself … all:97 144 84
myself … and:49 35 -17
myself … are:-47 -20 2
myself … at:61 107 61
myself … bridge:44 63 80
myself … but:47 -57 -59
myself … cant:67 65 -65
myself … day:71 126 114
myself … dead:-28 -45 -4
myself … ending:-114 -107 -48
myself … evenings:22 80 0
myself … every:96 31 -11
myself … face:-136 -61 -30
myself … from:-2 0 -101
myself … get:43 4 116
myself … hook:15 29 76
myself … in:105 58 61
myself … is:-14 22 -90
myself … its:137 169 76
myself … joking:0 -106 -2
myself … last:49 58 -15
myself … left:-47 -75 -2
myself … need:78 19 -5
myself … night:60 80 40
myself … no:24 44 -83
myself … not:77 119 35
myself … nothing:-9 -35 -120
myself … of:-15 -29 -97
myself … since:87 98 0
myself … teh:-15 -6 99
myself … that:21 -2 -74
myself … thats:46 21 -109
myself … them:4 -96 -123
myself … time:-68 -41 -26
myself … to:51 37 -24
myself … tomorrow:64 99 38
myself … tuesday:1 18 -165
myself … week:-61 -97 -59
myself … weekend:43 67 120
myselffff:0 0 0
mystery:-55 -56 -40
na:-20 -55 -20
nach:-30 -22 -12
nacht:50 49 49
nacht … ich:61 59 101
nacht … mich:61 56 89
nachtschicht:-6 -6 -3
nacido:70 -4 -2
nada:4 -24 3
nadie:8 91 56
nag:-7 -5 -29
nagged:-12 -4 -3
nagging:0 0 0
nagpur:5 4 31
nah:-42 -36 -14
nai:-2 -19 -3
nail:-21 -4 5
nailed:-51 -44 6
nails:15 35 18
nails in:117 113 -4
nails … till:117 113 -4
nairobi:-36 -34 -5
naloxone:-2 7 -22
naloxone and:69 113 89
naloxone … a:118 75 -9
naltrexone:-86 -52 -52
namaste:-43 -30 -17
name:5 20 51
name down:-87 -40 -44
name i:-98 -88 -70
name in:121 87 55
name off:71 37 49
name … i:101 64 41
name … me:94 137 139
name … rota:113 70 75
named:-78 -45 -40
names:19 23 42
naming:-68 -39 -13
nan:-3 -9 0
nan wont:88 40 44
nan … up:61 24 31
nan … wake:88 40 44
nana:71 72 55
nanas:12 28 37
nans:60 67 74
nap:-12 25 18
nap … and:-29 85 23
napkin:-32 -24 -9
nappies:-46 -55 -51
napping:36 38 12
nappy:-3 -5 9
naps:81 75 -11
nar:-1 -8 -2
narcan:5 27 26
narcanned:-7 4 2
narcans:61 92 103
narrowboat:-14 -4 -3
nasal:-42 -46 -52
nasty:-30 -72 -20
nation:-21 -1 -9
national:17 -30 -21
nativity:-12 -2 -3
natter:-3 -4 -9
natural:-14 -11 17
naturally:-66 -29 -31
nature:-30 -14 -46
naughty:-68 -46 -31
nausea:58 57 78
nav:-79 -32 -29
navy:22 36 -31
nd:15 -67 -45
ne:54 36 68
ne … plus:131 134 127
near:-33 -50 -52
nearer:-17 37 48
nearest:-56 -59 -40
nearly:11 -44 -66
nearly at:200 92 99
nearly … all:78 84 88
nearly … and:39 81 122
nearly … back:102 47 -40
nearly … this:108 20 19
neat:107 101 100
necesito:35 -13 -3
neck:107 105 83
neck a:5 28 57
neck myself:93 125 -42
neck … going:55 77 69
neck … im:-118 -133 -121
necked:21 25 32
necked a:-99 -94 -95
necked teh:122 117 114
necked … whole:-72 -74 -86
necking:-13 13 -13
necklace:111 70 103
necks:160 113 155
nee:122 116 77
need:20 47 50
need for:-15 -20 -31
need it:76 56 21
need on:100 93 78
need them:77 128 63
need … and:-66 -49 -100
need … because:89 81 -21
need … going:-32 -23 -40
need … hert:88 157 -2
need … im:-43 -15 -8
need … kil:-19 -22 91
need … know:71 37 1
need … me:128 107 75
need … myself:88 165 127
need … teh:49 43 20
need … tell:129 70 48
need … told:138 85 81
need … week:62 87 108
need … where:-23 56 25
needed:-6 -11 -6
needed … a:88 102 102
needing:77 33 46
needing my:109 8 8
needle:-31 -25 -20
needle and:-54 -57 -58
needle beside:58 52 77
needle in:-99 -88 -83
needle … him:155 142 153
needle … my:-168 -148 -54
needles:61 83 77
needles … arm:100 121 105
neednt:17 29 32
needs:4 -13 -18
needs to:50 86 91
needs … that:-62 -37 -27
neet:8 -3 -1
nehme:-8 -8 15
nehmen:85 99 -103
neighbor:-33 -22 -23
neighbors:-16 -33 -35
neighbour:19 26 25
neighbour to:132 43 38
neighbour … teh:-68 -48 -51
neighbours:-51 -27 -50
neighbours little:87 89 -43
neighbours … boy:87 89 -43
neil:90 57 55
nein:-14 -10 -1
neither:25 30 59
nen:33 62 -37
nephew:-105 -99 -131
nephews:-28 39 4
nerds:-44 -50 -43
nerf:-36 -14 -14
nerve:96 95 46
nerves:-133 -152 -167
nervous:-135 -85 -70
nest:-74 -74 -82
net:62 27 33
netais:29 -12 -3
netball:-6 9 -40
netflix:21 60 69
nets:-39 -35 -40
netting:31 24 23
nettles:0 7 -20
network:-16 -18 -7
neurologist:-50 -27 -24
neurone:-10 -63 -36
neuschwanstein:-7 -8 -23
neva:-34 -36 -22
neva and:127 86 74
neva came:121 36 39
neva complains:92 88 -2
neva could:58 90 110
neva fink:86 41 81
neva happened:107 -25 -2
neva hits:58 73 -2
neva said:108 97 -24
neva see:-75 -33 -38
neva wake:93 9 46
neva … a:-31 -17 -34
neva … another:-82 -3 -1
neva … asked:81 86 2
neva … be:86 45 13
neva … because:-54 -48 -41
neva … from:109 36 64
neva … go:72 94 81
neva … kids:101 105 32
neva … me:-84 -47 -125
neva … mine:133 8 6
neva … to:102 100 77
neva … was:65 97 25
new:-96 -84 -134
new one:-42 -30 -37
new year:112 32 78
new … and:-22 -35 -63
new … eve:58 58 99
newbie:-38 -26 -34
newbies:118 41 49
newborn:-47 -44 -37
newcomer:-57 -15 -4
newcomers:-17 9 30
newer:-17 -14 -3
newest:11 51 22
newly:-62 -43 -55
news:57 39 38
news … on:-47 -34 -30
newsletter:-97 -89 -74
newsletters:-23 -16 -16
newspaper:-7 6 46
newspapers:-7 -2 -1
next:1 14 13
next fast:116 110 102
next lfie:158 130 122
next month:-28 -34 -85
next time:6 26 -116
next train:132 109 103
next weekend:100 113 109
next year:17 -107 -138
next … a:-102 -68 -72
next … am:21 34 106
next … ive:69 101 79
next … me:73 96 128
next … of:36 -80 -42
next … to:22 47 74
next … train:96 93 92
ng:-4 -2 -1
nging:0 0 0
ngl:0 0 0
nhs:17 35 39
nhs and:105 88 90
nhs … my:100 86 87
ni:28 20 -28
niamh:-1 0 -1
nice:83 89 102
nice … for:70 102 106
nice … going:82 92 96
nicely:-19 -45 -42
nicer:31 46 -16
nicest:24 22 20
nicht:19 28 56
nicht mehr:99 86 84
nichts:-13 -10 -10
nick:61 81 56
nicked:-4 23 22
nicking:-39 -50 -6
nicotine:3 7 15
nie:7 -22 -10
niece:-15 9 10
nieces:-17 -10 -19
niemand:10 75 -16
nietos:-3 -2 0
nigel:-9 -3 -4
night:2 -1 -22
night all:-69 -85 -93
night befor:94 70 20
night hoping:107 61 -47
night im:-29 18 107
night in:-130 -115 -116
night is:76 -28 -21
night it:-11 -18 -120
night of:75 9 40
night on:-21 33 88
night running:115 34 -27
night shift:-87 -69 -69
night ther:-42 -52 -16
night this:76 83 -7
night while:154 111 49
night … days:129 -14 -66
night … earth:58 85 100
night … go:133 118 94
night … going:70 62 150
night … hoap:3 -53 -25
night … im:-13 55 77
night … knows:44 103 -10
night … made:80 82 78
night … months:119 -43 -18
night … nearly:101 122 -64
night … tablets:79 94 14
night … u:64 71 51
night … was:-76 -75 -75
nightdress:31 84 68
nightie:48 51 50
nightly:-21 11 -19
nightmare:-2 -4 -7
nightmares:-29 -37 -37
nights:-4 -26 -55
nightshift:16 15 17
nightstand:111 119 135
nil:-38 -31 -24
nile:-41 -34 -19
nine:-26 -26 -29
nine days:121 60 39
nine im:102 95 113
nine ive:115 138 81
nine months:63 -5 -45
nine years:-23 -59 -65
nine … and:-73 -51 -17
nine … dry:86 -3 -3
nine … im:-125 -129 -147
nine … ive:106 127 90
nine … neva:93 -1 0
nine … time:115 119 109
nines:-28 -56 -46
nineteen:5 17 -22
nineteen and:77 43 4
nineteen … teh:-100 -103 -77
nineteenth:3 10 36
nineties:-95 -86 -62
ninetieth:-14 -11 -7
ninety:-44 -102 -94
ninos:1 6 3
ninth:31 16 9
ninth floor:88 110 107
nip:-2 0 0
nitazene:14 11 -5
nitazenes:-6 -3 -3
nites:-5 -4 -6
nits:-12 -23 -55
nk:0 0 0
nna:0 0 0
no:38 23 33
no a:108 44 12
no barrier:46 57 99
no coat:144 158 123
no date:33 72 -107
no fence:135 119 111
no fone:-103 -79 -46
no fuss:25 36 55
no future:-50 -129 -86
no hoap:-77 -130 -88
no joke:-56 -67 -55
no money:95 120 76
no mor:45 49 33
no one:-37 -51 -69
no ones:36 4 -9
no pills:-51 -116 -115
no piont:-5 -46 -92
no regrets:-36 -14 0
no return:187 152 120
no se:66 48 9
no signal:-62 -48 -36
no sleap:-67 -80 -90
no speech:126 111 98
no thoughts:-81 -28 -8
no tomorrow:150 105 81
no urge:-101 -38 -8
no water:59 78 105
no way:-74 -65 -119
no … care:89 55 -2
no … do:70 64 83
no … ere:63 100 18
no … gin:-66 -12 -12
no … in:-28 -65 -64
no … is:-77 -39 -6
no … its:-109 -48 -8
no … ive:78 89 93
no … la:-114 -3 -9
no … liv:104 15 -7
no … living:64 81 -14
no … looks:103 126 125
no … mean:-118 -71 -43
no … nacido:70 -4 -2
no … nadie:61 67 82
no … ni:95 51 -9
no … on:66 78 48
no … out:26 -47 -42
no … over:91 106 110
no … por:43 94 86
no … quiero:-127 -31 -3
no … school:94 104 101
no … since:47 66 108
no … tablets:103 110 119
no … this:45 80 64
no … to:71 46 18
no … tonight:40 53 69
no … vivir:70 60 -6
no … wanted:113 29 33
no … where:106 26 50
no … with:34 13 33
no … y:106 34 42
nobody:61 74 75
nobody about:145 126 97
nobody at:81 6 -23
nobody could:-152 -62 -96
nobody did:-101 -106 -80
nobody ere:-110 -109 -117
nobody has:73 72 50
nobody looks:-77 -120 -199
nobody needs:85 106 93
nobody on:140 88 54
nobody told:-81 -69 -57
nobody wil:119 136 137
nobody … a:121 67 95
nobody … but:51 -53 -6
nobody … go:131 103 88
nobody … home:-74 -90 -108
nobody … know:104 43 -63
nobody … knows:61 0 -19
nobody … no:-78 -74 -78
nobody … notice:83 -46 -120
nobody … stop:49 53 59
nobody … teh:44 54 50
nobody … theres:93 99 119
nobody … to:-30 -4 36
nobody … until:49 56 80
nobody … want:-30 -33 -1
nobody … was:124 115 101
nobody … wat:-68 -87 -41
nobodyd:55 -9 -84
nobodyll:0 0 0
nobodys:91 104 106
nobodys comin:114 84 72
nobodys … till:99 101 118
nobodys … to:62 56 50
noch:-29 -9 4
noche:51 47 75
noche me:61 84 100
noche … a:34 21 62
noches:20 20 -6
nod:-63 -77 -41
nodded:-79 -40 -1
nodding:48 72 70
nodding off:67 59 80
nods:-54 -8 -9
noes:62 53 0
noise:24 41 40
noises:-36 -41 -57
noisy:-34 -17 -13
non:-20 7 9
none:48 49 65
none and:66 75 71
none of:75 90 79
none … this:51 50 40
none … was:168 144 153
nonsense:12 17 29
nonstop:1 5 9
noodles:33 63 62
noon:47 63 72
noon i:-57 -56 -44
noon im:81 90 67
noon … i:101 102 74
noone:0 0 0
noor:-6 -6 0
noose:69 64 76
noose … i:-69 -61 -11
noose … teh:65 80 74
nope:-18 -16 -22
nor:11 67 86
noreen:-7 6 26
normal:-73 -50 -50
normal … dnt:103 77 90
normally:14 23 -5
norovirus:-64 -75 -63
north:30 29 23
northern:1 14 27
norway:-7 -10 0
nos:-58 -19 -12
nose:-7 22 3
nosebleed:-6 2 -3
nosy:-27 -31 -46
not:34 24 20
not alife:63 110 -12
not allowed:75 62 -73
not another:163 112 98
not any:-79 26 24
not as:96 78 106
not at:11 67 67
not because:-83 -94 10
not befor:89 84 86
not buying:93 -33 -49
not come:157 98 133
not complain:122 -12 -10
not deep:72 120 -160
not drink:-112 20 41
not eating:40 76 -23
not exist:44 -101 -26
not existing:142 -2 -1
not for:70 53 83
not from:41 -27 74
not geting:73 47 80
not good:44 16 18
not in:-56 -161 -163
not leave:100 99 96
not letting:95 102 -59
not lift:128 -15 -1
not living:115 -14 -70
not mind:120 -16 -15
not moving:174 111 135
not needed:81 82 29
not responding:-92 -84 -61
not see:132 125 138
not sick:83 62 87
not singing:126 114 43
not stop:83 7 -26
not stopping:116 120 117
not takin:111 127 118
not teh:84 67 -2
not thinking:-47 -44 -3
not to:65 57 54
not today:54 -8 -8
not ur:82 72 67
not want:-101 -24 -11
not worth:40 2 -5
not … accident:99 120 121
not … alife:132 121 56
not … and:-57 -66 -46
not … any:10 51 48
not … anything:-62 -144 -122
not … bein:4 -134 -51
not … dei:71 40 -91
not … dnt:-7 -94 -25
not … do:83 -55 -77
not … door:-40 -99 -96
not … enough:-68 -60 -71
not … ere:77 100 60
not … except:36 69 12
not … fault:92 83 105
not … forum:49 47 77
not … found:104 75 -20
not … from:44 87 60
not … get:49 39 58
not … go:43 -29 -55
not … happens:132 86 61
not … hav:-33 -100 -42
not … help:73 76 98
not … high:98 115 54
not … let:-112 -91 -54
not … liv:107 114 -40
not … long:77 83 67
not … me:-14 -62 -77
not … monday:43 -19 -22
not … myself:7 14 -123
not … of:-2 67 40
not … ones:66 96 119
not … right:-25 4 -60
not … round:129 103 115
not … see:160 124 150
not … sombody:51 68 -6
not … sorrry:-62 -60 -39
not … suicidal:99 101 -1
not … take:-19 -57 -10
not … those:75 65 50
not … till:-53 -91 -86
not … today:-101 -81 -17
not … tok:51 85 93
not … told:-73 -27 -12
not … tomorrow:58 2 -4
not … trouble:-41 -10 -3
not … used:-54 -28 5
not … waiting:101 75 90
not … was:-90 -54 -57
not … where:99 145 95
not … wife:89 13 -27
not … wil:78 29 -1
notch:-9 -5 -5
note:55 63 81
note in:-35 -62 -60
note is:82 99 101
note on:-88 -92 -104
note teh:81 85 77
note … all:52 83 96
note … at:92 96 110
note … fridge:-136 -131 -130
note … in:82 81 80
note … it:75 55 30
note … its:80 97 98
note … ive:-51 -127 -111
note … morning:55 69 89
note … to:94 79 109
note … u:117 109 122
notebook:21 67 33
notebook … i:137 133 -5
noted:-54 -50 -42
notes:65 88 98
notes … in:71 76 66
nothing:48 29 23
nothing bad:-80 -17 -13
nothing else:68 106 115
nothing happened:-45 -35 -20
nothing in:63 55 38
nothing it:-88 -42 -48
nothing since:-16 -157 -117
nothing u:115 157 130
nothing … could:148 139 127
nothing … for:139 16 -39
nothing … going:82 -14 -6
nothing … hav:101 104 94
nothing … house:103 21 -30
nothing … im:-2 68 96
nothing … nothing:60 1 38
nothing … today:144 131 123
nothing … u:111 47 31
nothings:49 25 14
nothings happened:124 69 22
notice:42 51 41
notice ive:-77 -51 -24
notice teh:65 48 45
notice … and:161 171 126
noticeboard:-52 -44 -30
noticed:-18 -41 -20
noticed … ive:158 157 148
notices:66 52 47
noticing:-101 -59 -33
notifications:-3 4 18
notion:-7 -12 -17
nought:64 80 72
nous:-9 -8 -4
nova:-26 -24 -13
novel:-132 -104 -92
novels:-33 -19 -17
november:14 -33 -30
now:0 0 0
nowadays:-8 4 -28
nowhere:82 24 22
nowt:152 125 130
nt:0 -11 -52
nudes:77 82 -67
nuevo:-2 -23 -15
nuisance:-28 -33 -37
nuit:-5 -14 19
numb:-38 -50 -55
number:31 1 20
number on:-67 -56 -77
number … my:111 76 67
numbers:14 -32 -23
numbing:-4 13 8
numbness:58 86 79
nun:-21 -5 -1
nunca:109 -50 -23
nunca mas:112 -26 -11
nur:-27 -78 -65
nurse:-48 -39 -35
nurse i:84 70 31
nurse … know:111 116 101
nurse … me:-124 -113 -76
nurse … teh:-76 -52 -60
nursed:-19 -8 -27
nursery:21 23 -25
nurses:-39 -77 -85
nurses … me:36 -10 -3
nursing:-10 -1 -1
nut:-8 -3 -1
nutmeg:-24 -1 -1
nutritionist:-17 -7 0
nuts:-85 -76 -67
nytol:58 79 100
o:-31 -20 -6
oak:80 114 115
oat:-29 -26 -19
obey:38 67 53
obituaries:67 -31 -23
obituary:106 80 77
object:-14 -3 -3
obliged:-2 2 2
obs:108 84 50
obs every:124 102 87
observations:72 -8 -2
obsessed:-33 -36 -22
obviously:2 -77 -45
obvs:-23 -25 -9
occ:-54 -3 0
occupational:51 -21 -19
ocd:-132 -132 -104
oclock:58 80 101
oclock … teh:138 138 104
october:-63 -69 -75
odd:69 65 34
odd at:171 177 169
oddly:-61 14 5
odds:98 -2 -9
odio:-1 -53 -30
of:-3 -8 -1
of bake:92 67 71
of because:106 86 80
of blood:75 79 80
of bricks:47 52 51
of carrying:59 -3 -1
of course:-47 -79 -80
of date:-86 -73 -75
of death:38 109 124
of everything:65 81 41
of existing:98 -34 -12
of heights:54 68 75
of hoap:131 39 -55
of hospital:77 -53 9
of i:-122 -94 -88
of lfie:-83 -150 11
of meds:80 86 101
of mes:109 10 16
of morphine:-43 -57 -33
of mums:159 152 152
of next:113 6 6
of oil:87 104 101
of petrol:129 134 109
of platform:52 62 50
of pretending:141 39 -54
of reasons:25 -37 -39
of road:69 63 61
of roap:-102 -85 -67
of shampoo:-97 -72 -62
of something:49 19 11
of spirits:81 107 64
of squash:-92 -49 -42
of tablets:36 54 71
of telling:94 88 66
of thems:101 65 51
of these:60 69 10
of trying:92 -19 -20
of wat:51 58 31
of without:66 -8 -4
of … bad:54 55 43
of … be:31 7 -5
of … been:64 105 73
of … blue:89 114 114
of … boat:97 90 103
of … book:57 49 37
of … building:52 51 83
of … bus:105 96 103
of … cant:73 72 79
of … cliff:-89 -103 -105
of … coat:-71 -67 -51
of … coffee:71 81 82
of … cup:100 87 90
of … day:18 21 -108
of … days:126 51 9
of … dead:111 -18 -13
of … dnt:53 91 90
of … early:103 108 -4
of … else:145 108 52
of … face:84 42 35
of … feel:26 38 56
of … fence:124 130 131
of … ferry:-62 -85 -88
of … geting:-104 -88 -70
of … girl:-85 -73 -52
of … girls:50 12 82
of … give:-113 -99 -79
of … good:-19 -54 -57
of … goodnight:81 67 56
of … halls:80 72 71
of … hand:22 43 81
of … heart:85 103 103
of … hell:26 11 -14
of … himself:133 140 -28
of … his:71 59 59
of … husband:73 66 -26
of … husbands:62 52 83
of … its:60 65 46
of … lamp:134 128 121
of … last:-37 -107 -46
of … legs:98 114 119
of … little:104 88 83
of … long:83 38 72
of … lot:-128 -108 -28
of … me:-33 -78 -57
of … methadone:40 31 -54
of … mine:61 -19 -39
of … motorway:20 125 114
of … mug:84 70 79
of … patches:178 142 135
of … patience:103 51 67
of … picked:74 102 41
of … pills:88 74 44
of … quiet:120 32 32
of … rail:91 74 83
of … railing:136 168 174
of … rang:-27 -13 -14
of … roof:103 87 93
of … sais:122 109 99
of … saturday:-118 -108 -50
of … say:-64 -69 -63
of … school:98 112 94
of … shes:-38 -27 -77
of … sisters:107 105 95
of … somebodys:81 -5 -6
of … son:93 71 52
of … station:-93 -83 -81
of … storey:-105 -111 -89
of … strong:87 99 99
of … teh:-18 -32 -41
of … thanks:-61 -69 -60
of … their:95 74 86
of … theyll:96 60 65
of … thing:103 -16 -18
of … time:-106 -91 -83
of … today:-8 -63 -52
of … walking:104 59 58
of … week:-76 -65 -22
of … wen:-54 -77 -64
of … wont:54 81 87
off:6 6 13
off and:42 43 49
off behind:-54 -63 -55
off dead:3 -130 -28
off every:42 77 87
off from:-28 -119 19
off her:90 75 43
off heroin:142 0 -54
off if:54 141 77
off im:30 35 25
off in:-120 -98 -99
off its:35 -27 -71
off ive:23 20 53
off myself:108 160 -21
off switch:60 58 68
off to:-34 -20 3
off tomorrow:121 143 141
off tonight:80 103 108
off xanax:106 98 107
off … a:-42 -50 -99
off … an:-120 -57 -55
off … at:66 79 79
off … bed:-88 -82 -98
off … can:118 114 67
off … cold:71 101 104
off … dei:102 106 98
off … dey:72 -59 -46
off … dnt:-30 -105 -98
off … doin:-83 -55 -44
off … each:105 105 84
off … good:20 59 122
off … got:164 168 149
off … hes:48 64 66
off … him:111 57 -2
off … ill:166 101 106
off … in:50 81 87
off … interstate:97 88 97
off … into:-58 -79 -76
off … its:-100 -83 -60
off … keep:110 78 44
off … lad:92 111 119
off … lanyard:140 67 62
off … leave:55 38 81
off … lfie:96 43 111
off … night:-95 -84 -72
off … not:-2 -109 -103
off … off:81 108 45
off … old:92 96 125
off … our:-70 -68 -19
off … planet:63 -69 -88
off … platform:112 121 93
off … time:109 102 110
off … tonight:-10 -3 -53
off … using:114 90 109
offence:-14 -11 -22
offended:-4 -16 -6
offer:3 -107 -96
offered:-85 -138 -118
offering:-26 -18 -21
offers:0 20 -3
office:-29 1 -1
office with:166 123 113
officer:-47 -29 -6
officers:14 18 -18
offices:-35 -14 -3
official:-12 -17 -5
officially:-53 -26 -24
offie:59 -23 -31
offing:51 59 -34
offing myself:51 59 -34
offline:28 45 59
offs:-65 -20 -6
offshore:41 62 85
offy:102 -6 -12
often:0 0 0
oh:-61 5 46
ohio:-121 -90 -133
ohne:40 -39 -9
oil:58 61 68
oil and:56 59 72
oil … teh:78 89 99
oiled:78 72 89
ojala:159 -37 -31
ojala estuviera:54 -4 -1
ok:-27 -19 -5
ok far:103 112 104
ok … it:68 54 65
ok … said:46 17 36
okafor:97 38 37
okay:11 -89 -69
okay … teh:56 85 98
olanzapine:-34 -12 -35
old:-9 -35 -35
old amount:81 109 -27
old and:91 95 48
old college:56 50 57
old dealer:75 -59 -23
old flat:-118 -87 -82
old itch:95 -1 0
old … dnt:151 103 -39
old … down:71 80 95
old … for:65 33 16
old … it:-90 -89 -73
old … not:83 69 56
old … theres:107 83 98
older:-74 -66 -46
oldest:-35 -23 -9
olds:-49 -40 -60
olive:-35 -9 -9
olives:-15 -14 10
ollie:45 84 105
olympics:-23 -9 -12
oma:-15 -15 -9
ombudsman:-1 -1 0
omelette:-20 -3 -1
omg:-17 3 1
on:-4 -10 -4
on an:-38 -104 -104
on bein:85 127 125
on dieing:-104 -75 -39
on earth:14 43 78
on heroin:14 116 81
on him:33 33 64
on ill:78 64 86
on living:102 51 -102
on mothers:87 -37 -11
on mute:80 86 76
on myself:-83 -81 133
on next:61 84 85
on purpose:137 133 78
on repeat:111 51 37
on sunday:-39 -40 -66
on thursday:-54 -46 -42
on to:78 89 78
on tuesday:-47 -72 -116
on without:60 100 118
on … all:-88 -87 -113
on … alone:57 92 61
on … any:3 61 100
on … are:-20 -99 -54
on … arms:69 23 15
on … banister:58 51 51
on … befor:66 92 93
on … bottle:122 123 59
on … break:77 32 45
on … canal:-86 -90 -84
on … carpet:86 83 84
on … changing:-98 -105 -107
on … cliff:73 77 61
on … counting:126 122 89
on … course:76 50 -6
on … crane:98 95 93
on … detox:-120 -104 -94
on … died:82 82 74
on … down:-112 -105 -89
on … drove:88 84 75
on … duvet:142 108 99
on … earth:51 21 65
on … ere:87 95 82
on … every:-89 -40 -97
on … face:-47 -24 -60
on … family:105 -2 4
on … find:97 38 26
on … flat:151 47 28
on … fourth:50 68 79
on … friday:-103 -112 -139
on … gas:124 124 124
on … gets:71 0 21
on … goodbye:96 75 83
on … grand:86 86 86
on … hands:-15 -161 -123
on … high:-88 -83 -37
on … horse:104 -3 -6
on … horses:168 101 106
on … id:17 70 82
on … ill:69 90 118
on … im:41 11 26
on … it:60 75 80
on … joint:121 69 63
on … kitchen:113 112 111
on … knows:92 9 -14
on … lap:76 102 104
on … long:136 100 50
on … lying:-60 -63 -67
on … mind:61 1 -76
on … mirror:108 89 90
on … morning:53 75 99
on … myself:71 72 -18
on … new:-52 -76 -97
on … nice:112 93 84
on … number:102 72 84
on … off:13 55 54
on … office:56 64 60
on … overpass:49 47 46
on … pedal:95 85 90
on … pier:-88 -102 -87
on … plate:-59 -68 -85
on … railing:-84 -94 -93
on … railway:44 62 55
on … read:-76 -70 -86
on … rock:87 81 78
on … rocks:47 51 52
on … rooftop:110 113 102
on … saturday:-123 -100 -77
on … scaffolding:137 102 112
on … see:97 110 126
on … shelf:-74 -76 -61
on … started:68 98 -15
on … table:72 82 80
on … tank:77 63 75
on … theyve:67 77 97
on … three:49 86 53
on … till:-60 -25 -43
on … toilet:57 93 95
on … told:-53 -75 -69
on … train:-100 -113 -100
on … tray:-73 -61 -67
on … trigger:155 158 161
on … tube:101 100 74
on … twice:92 42 45
on … typing:51 69 64
on … was:-55 -37 -117
on … wasnt:167 36 40
on … we:-22 -51 -80
on … week:-45 -92 3
on … who:85 75 30
on … wil:60 58 45
on … windowsill:-70 -53 -59
on … woke:1 20 -107
on … yesterday:99 33 95
on … youll:122 88 108
once:5 35 35
once im:94 110 93
once shes:119 98 0
once … find:88 62 59
once … hav:159 145 137
once … thats:121 115 142
oncologist:-8 -24 -5
one:30 26 30
one bet:111 -3 -5
one bullet:108 133 140
one could:119 59 58
one drink:56 -27 -19
one ere:46 69 -3
one eye:39 66 109
one glass:102 33 36
one i:-53 -23 -54
one is:-70 -24 17
one its:60 33 59
one last:14 39 60
one leg:87 86 91
one less:107 20 23
one line:101 -62 -69
one looks:98 124 122
one mor:47 65 105
one nice:112 79 69
one on:71 56 65
one round:105 96 99
one said:-102 -79 -63
one small:26 51 47
one teh:-90 -72 -98
one thing:87 90 77
one way:53 17 35
one year:-35 -97 -72
one … after:98 120 119
one … all:90 52 76
one … aside:77 95 109
one … be:5 -47 -78
one … care:79 1 -5
one … days:40 80 -114
one … didnt:-26 14 45
one … do:26 0 -20
one … doesnt:99 97 61
one … done:86 103 88
one … every:63 84 102
one … going:106 87 36
one … his:44 65 85
one … if:100 69 21
one … is:-21 35 80
one … itd:151 97 84
one … its:68 88 112
one … leaving:-95 -82 -52
one … long:-45 -20 -3
one … make:135 103 92
one … makes:107 109 107
one … my:-56 -98 -72
one … off:-100 -74 -62
one … sister:117 53 75
one … soon:117 104 4
one … sorrry:51 51 58
one … started:97 105 6
one … taken:74 99 91
one … tell:140 105 111
one … them:-57 -45 -75
one … thems:101 65 51
one … theres:99 131 108
one … time:88 131 121
one … tonight:23 31 62
one … u:84 98 121
one … weeks:-87 -29 -39
one … wine:115 -4 -16
one … yet:84 21 34
ones:23 21 16
ones go:-126 -121 -141
ones in:31 60 90
ones … for:128 70 55
oneself:57 24 -10
onion:-4 -1 -1
onions:-28 -49 -39
online:-56 -46 -45
only:0 0 0
onset:-16 -32 -18
onto:17 19 4
onto teh:65 73 68
onwards:9 19 23
ooh:-8 32 16
op:-85 -56 -78
opa:-16 -6 -3
open:36 61 54
open and:100 101 130
open i:134 138 133
open im:82 89 94
open on:98 44 13
open to:-84 -68 -63
open … are:90 68 69
open … dnt:11 39 12
open … door:142 133 122
open … eyes:149 87 72
open … im:103 80 99
open … was:96 94 91
open … window:-97 -90 -76
opened:33 -26 -2
opener:-67 -61 -21
opening:-17 -54 -21
openly:0 7 -16
opens:111 90 127
opens at:94 56 66
opens … and:-112 -98 -84
opera:-38 -25 -24
operation:-9 -50 -23
ophelia:-25 -7 -10
opiate:-26 -29 -43
opiates:-129 -84 -51
opiates and:-45 -33 -3
opinion:34 -23 -22
opinions:-26 -13 -3
opioid:-48 -27 -30
opioids:-37 -19 -12
opportunity:-79 -71 -44
opposite:-23 43 -2
opt:40 8 -74
optician:0 -39 -34
option:11 25 1
optional:-42 -33 -27
options:18 54 56
or:-77 -87 -97
or any:160 165 128
or anywhere:125 120 116
or does:-75 -66 7
or no:90 7 -4
or … else:91 79 83
or … hav:53 52 79
or … its:-17 -82 -49
or … not:-52 -42 -4
or … teh:-58 -67 -67
or … to:-57 -52 -73
or … was:139 113 112
oramorph:128 95 96
orange:-4 -38 -46
oranges:-57 -60 -71
orchard:-3 -9 -5
order:40 40 49
order and:106 110 84
order of:70 77 82
ordered:-94 -104 -83
ordered it:111 101 112
ordering:-30 11 -1
orders:23 50 21
ordinary:-50 -23 -21
organ:-47 -36 -16
organic:-4 -4 -11
organised:-33 -37 -22
organiser:-16 -1 10
organist:44 43 48
original:-42 -53 -41
orion:-28 -25 -24
orkney:-52 -48 -20
osei:52 63 57
ot:-79 -62 -14
other:-23 -28 -14
other times:76 103 108
other … for:102 93 35
other … gone:118 119 107
other … is:73 64 45
other … tonight:144 138 148
others:-37 2 29
otherwise:-68 -58 -57
otra:-20 50 -19
otra vez:17 62 -11
otter:9 -16 -19
otters:-7 2 -7
otto:0 0 0
ought:74 40 43
ought … hav:137 57 61
our:2 15 0
our station:109 137 154
our wedding:77 69 58
our … and:21 40 61
our … his:73 73 28
our … i:49 118 94
our … is:-55 -49 -34
our … put:83 88 91
ours:-125 -83 -44
ourselves:-2 15 59
out:10 10 9
out at:50 93 81
out but:51 90 93
out by:-68 -88 -102
out dnt:106 83 7
out i:-38 -63 -122
out if:49 98 63
out im:82 109 98
out not:141 122 126
out past:38 48 54
out that:-11 -97 -66
out to:37 48 63
out today:36 23 81
out tomorrow:-2 -125 -82
out tonight:93 63 26
out wat:-120 -103 -106
out where:97 -21 -40
out with:-75 -65 -16
out … an:71 33 19
out … bags:-66 -50 -1
out … bathroom:-102 -86 -108
out … be:8 -73 -79
out … bridge:69 75 84
out … car:18 65 132
out … date:-83 -72 -74
out … dey:-62 -82 -70
out … dnt:-28 -40 6
out … feel:-29 -23 -14
out … going:52 24 21
out … hand:50 89 -10
out … hospital:60 -63 5
out … in:-75 -96 -41
out … its:-70 -45 -50
out … ledge:83 97 93
out … long:45 72 88
out … me:-25 -18 -4
out … middle:156 82 78
out … midnight:104 102 106
out … night:-97 -50 -25
out … no:111 85 57
out … not:102 14 93
out … one:109 122 122
out … pain:68 99 105
out … rest:115 -50 -80
out … roap:91 85 97
out … room:55 75 58
out … this:63 90 29
out … to:40 48 73
out … tray:-96 -81 -80
out … wat:-67 -84 -83
outdoor:0 0 0
outdoors:-31 -15 -7
outer:38 45 44
outfit:-68 -54 -37
outfits:70 89 73
outlive:37 37 3
outlived:-15 -42 -32
outpatient:-67 -56 -59
outpatients:19 -17 -6
outreach:-60 -49 -38
outright:-5 -1 0
outside:68 61 95
outside with:2 19 47
outside … bridge:-87 -80 -114
outside … licence:111 2 9
outside … off:160 22 26
outside … right:111 65 62
outstayed:14 -16 -8
ouvert:59 69 80
ovation:-13 -9 -10
ove:41 10 -9
oven:-34 -37 -48
oven … and:107 112 151
oven … teh:98 106 105
ovens:50 -1 13
over:13 27 26
over at:67 6 33
over because:139 67 -6
over forty:38 71 67
over in:-52 -69 -60
over me:96 65 90
over my:-84 -83 -73
over wen:146 142 152
over … an:125 51 50
over … been:126 16 22
over … bridge:-110 -100 -149
over … comes:48 73 106
over … edge:-99 -100 -83
over … get:80 101 86
over … got:102 137 129
over … one:-48 -63 -74
over … out:72 65 66
over … pills:76 42 54
over … stile:-82 -70 -66
over … that:-92 -76 -126
over … time:71 41 10
over … up:112 94 16
over … werk:106 85 77
overalls:-8 -5 -4
overdid:-49 -36 -32
overdose:-24 -28 -23
overdose and:57 87 56
overdose home:26 -111 -100
overdose i:-56 -53 -42
overdose if:94 85 63
overdose teh:-32 -34 -68
overdose tonight:131 147 51
overdose … feel:44 90 105
overdose … home:13 -78 -35
overdose … im:-28 -94 -56
overdose … last:104 96 107
overdose … u:150 137 134
overdosed:46 63 68
overdosed last:126 44 -29
overdosed on:-71 -106 -110
overdosed … ago:117 113 104
overdosed … my:104 123 124
overdosed … purpose:-115 -153 -169
overdoses:-36 -24 -22
overdosing:78 45 19
overdraft:52 53 54
overdraft and:131 132 120
overdue:-10 -2 -1
overkill:-5 -2 -2
overlooked:98 -11 -8
overnight:1 26 28
overpass:130 145 132
overseas:0 0 0
overtime:-39 -19 -3
overwhelming:10 59 -74
owe:-12 -2 -31
owe … a:131 116 99
owed:-4 2 8
owed him:107 68 79
owes:-5 -5 -17
owing:21 32 42
owl:-73 -59 -46
owls:5 25 22
owls u:94 102 87
own:12 31 -36
own death:112 132 -4
own hands:56 22 -1
own lfie:59 62 -33
own obituary:112 100 96
own tonight:125 120 -34
own … befor:25 67 78
own … do:5 -48 -6
own … is:-32 -102 -82
own … my:36 18 71
own … on:42 21 100
own … shes:35 65 79
own … teh:-41 -34 -47
owned:-7 6 17
owner:-21 -27 -26
owners:-106 -105 -112
owns:16 18 33
owt:57 51 -37
oxfam:10 10 11
oxford:-1 -1 0
oxy:51 59 72
oxycodone:72 83 83
oxygen:71 103 89
oxys:82 92 79
p:-15 -14 -4
pa:-4 0 0
pace:-9 -47 -42
pacing:122 4 25
pack:-76 -77 -75
pack of:120 99 87
package:48 -13 -13
packed:-8 -27 -10
packed for:102 80 57
packet:49 51 68
packets:58 69 67
packets and:88 111 127
packets down:64 87 85
packets … im:77 98 88
packing:4 -40 -30
packs:60 95 100
packs and:100 90 83
pact:-18 7 115
pad:6 -15 -16
paddington:-71 -36 -43
paddle:-52 -42 -50
paddled:-74 -85 -97
paddling:-33 -34 -36
paddock:46 65 65
padlock:70 72 72
padlocked:41 27 14
padre:8 17 24
pads:-25 -30 -30
page:-66 -76 -66
pager:45 32 60
pages:-74 -42 -61
paid:37 56 60
paid off:-96 -100 -122
paid up:105 101 99
paid … friday:84 75 95
paid … funeral:-79 -86 -84
paid … i:65 81 86
paid … my:-91 -93 -84
paid … rent:-138 -129 -120
pain:12 32 25
pain … and:88 56 98
pain … chest:-22 -16 -123
pain … i:29 41 22
painful:22 38 -95
painkiller:-37 -18 -15
painkillers:63 96 53
painless:-4 20 21
pains:-22 -5 -53
paint:-138 -126 -99
paintball:-40 -20 -19
paintbrush:-28 -26 -19
painted:-129 -103 -93
painted teh:-87 -82 -56
painter:-61 -32 -41
painting:-112 -102 -124
paints:-30 -8 -13
pair:-71 -29 -47
pairs:-13 0 1
pal:100 120 141
pale:-31 -34 -13
palliative:-44 -10 0
palm:-14 0 -15
palpitations:-12 -5 -6
pals:-8 11 -56
pan:5 27 9
pan at:54 103 38
pancake:-28 10 -2
pancakes:-93 -70 -61
panel:-20 -31 -18
panels:17 -6 -19
panic:-20 -4 22
panicked:0 -4 3
panicking:-56 -37 -24
panicky:49 4 6
panics:-65 -51 -57
pans:13 17 -31
panto:-52 -53 -56
pantry:-1 8 13
pants:-34 -23 -65
papa:30 23 28
papa … not:99 82 78
paper:-9 -15 -6
paperback:6 -5 -6
papers:-17 -19 -2
papers … and:-55 -70 -57
papers … teh:112 53 71
paperwork:62 -36 -4
para:25 -98 -64
paracetamol:69 99 101
parachute:-33 -16 -7
parade:8 37 53
paradise:-27 -41 -31
parallel:-52 -3 -16
paramedic:19 -35 -57
paramedics:-15 -6 7
paranoid:-78 -81 -75
parapet:143 142 144
parcel:-66 -66 -56
parcels:-23 -47 4
pardon:67 53 42
pardonnez:8 9 12
parent:1 -3 -27
parenting:-20 -10 -20
parents:-9 -27 -12
parents im:-88 -91 -86
parents to:94 100 115
parents … and:37 62 84
parents … it:101 69 66
parents … sorrry:-93 -95 -90
parents … teh:-66 -64 -106
parish:-69 -32 -11
park:28 46 51
park … i:-95 -107 -96
park … no:114 112 115
park … teh:120 91 93
parked:56 73 72
parking:-105 -79 -73
parkinsons:-40 -27 -17
parkrun:-11 -9 -7
parks:-38 -29 -71
parle:5 6 -19
parler:-9 -5 -2
parliament:-45 -24 -18
parlour:60 67 19
parole:-13 -17 -6
parrot:-1 -18 11
parrots:-7 -18 -10
part:-9 -4 -22
part of:-3 -19 -54
parted:-3 -6 -4
particular:-20 12 -27
particularly:-27 -27 -17
parties:-51 -60 -22
parting:-12 -8 -8
partir:25 31 8
partly:-1 0 -2
partner:-3 -29 -73
partner … me:105 119 -7
partners:15 9 20
parton:-44 -24 -11
parts:-10 22 18
party:-8 -2 -13
party … last:98 65 56
party … teh:76 72 103
partys:24 45 51
pas:11 43 26
pasa:-6 -12 -2
pasado:-15 -3 -3
pass:-15 -3 -14
pass i:131 -30 -15
pass out:119 112 70
pass … i:110 61 -61
passed:-44 -40 -24
passenger:69 66 96
passes:17 14 -11
passing:-25 13 4
passive:12 -20 -13
passport:35 65 -11
passports:27 31 34
password:24 69 62
passwords:-3 -3 6
passwords and:77 76 80
past:32 36 46
past four:42 74 23
past im:60 81 77
past midnight:132 160 146
past … by:78 65 42
past … i:67 82 92
past … im:24 47 77
pasta:-29 -26 -51
pastilla:-31 -19 -24
pastillas:89 96 91
pastor:-12 11 -16
pastoral:-24 -3 0
pastry:-37 -1 -1
pasty:-102 -84 -88
pat:30 50 62
patch:-19 -17 17
patches:87 104 111
patches on:139 141 137
patchy:-6 9 -6
patel:-14 -2 -20
paternity:-6 -2 -13
path:-2 16 8
pathetic:-58 -28 -4
pathway:-7 -8 -8
patience:-13 -17 18
patience and:91 36 37
patient:9 23 52
patients:11 27 51
patio:-45 -36 -21
patrol:71 82 82
pats:9 -4 35
patted:32 37 13
pattern:-56 -48 -31
patterns:-31 -18 -3
patting:-105 -64 -50
paul:-76 -22 -2
pauline:-32 -43 -61
pause:-34 -9 -5
paused:27 21 7
pavement:-29 -15 -29
paw:-20 -33 -27
pawn:32 12 24
pawned:22 21 34
paws:-36 -57 -69
pay:5 28 -27
pay for:-68 -80 -25
pay … his:142 157 134
paycheck:-15 -2 -1
payday:52 12 12
paydays:-5 7 28
paying:4 53 54
payment:-40 -15 -8
payroll:-36 -7 -2
pays:-6 -5 7
pays out:86 99 81
pc:2 17 31
pdf:-13 -3 -5
pe:-2 7 -34
peace:54 59 58
peaceful:85 75 98
peaceful … a:97 98 93
peacefully:0 0 0
peach:-44 -35 -27
peacock:-3 -1 -3
peak:-26 19 12
pear:-13 -20 -10
pearls:-49 -43 -39
peas:-41 -33 -51
pebbles:-4 -4 -14
pedal:-14 -25 0
pee:18 26 54
peeing:2 -5 14
peel:1 42 37
peeled:2 -17 -7
peeling:45 24 47
peer:-36 -31 -19
peg:-25 -22 -6
pega:70 68 -61
pegs:-29 -26 -30
peine:67 58 71
pellets:131 137 131
pelo:-14 -21 -5
pelvis:-43 -41 -49
pen:34 62 80
pen … teh:137 114 115
pena:-73 -25 -11
penalties:-22 -30 -15
penalty:-28 -19 -20
pence:-18 -9 -7
pencil:99 72 6
pencil case:134 89 19
pendant:-5 -3 1
pending:-33 -30 -10
pendre:99 104 101
pends:10 3 14
penguin:-50 -32 -35
penguins:-3 7 2
penicillin:-4 -1 -1
penknife:-31 -32 -25
pennies:-14 36 32
penny:1 21 28
pens:99 83 75
pensamientos:60 71 -11
pensamientos suicidas:62 72 -12
pensando:-15 -5 -15
pensando en:-91 -25 -12
pensar:42 24 -6
pense:41 67 -48
pensees:30 34 -7
pension:76 134 77
pension … teh:122 118 63
pensioner:-6 -17 -5
pensioners:-35 -4 -9
pensions:13 16 52
people:-25 -46 -41
people for:125 96 68
people not:55 87 94
people one:100 45 0
people say:68 -28 -8
people … can:-91 -26 -7
people … dead:115 -2 -2
people … to:47 65 82
peoples:17 13 -6
peppermint:-65 -48 -40
per:-61 -61 -19
percent:5 21 59
percs:-84 -92 -22
perdonadme:64 66 60
perdonenme:125 131 132
pere:-18 -14 -11
perfect:-7 12 1
perfectly:-25 -51 -43
perfume:-11 65 64
perhaps:-4 -20 -22
perinatal:-46 -52 -46
period:34 100 128
perm:-52 -47 -50
permanent:118 75 37
permanently:62 35 18
permission:31 49 51
permission to:86 92 76
permit:-36 -35 -42
permitted:-22 -4 -19
permitting:-10 -1 -2
pero:-2 -77 -33
perro:-13 -8 -7
person:28 -5 -6
person … be:71 22 -1
person … dnt:77 -21 -10
person … on:115 117 89
persona:7 -3 -3
personal:-17 -20 -15
personality:-42 -16 -13
personally:-8 -9 -13
personne:21 43 -14
persons:-61 -32 -16
perth:-18 -41 -58
pesticide:31 55 27
pet:-11 38 -51
pete:31 4 -1
peter:32 37 27
peters:-30 -30 -32
petit:-29 -35 -20
petition:-11 -4 -7
petrol:64 113 152
petrol in:87 91 82
petrol … and:60 69 76
petrol … in:-97 -67 3
petrol … ive:113 115 85
petrols:68 57 85
pets:9 19 36
pets … a:74 88 74
petty:-9 -16 -16
peur:24 21 -80
peux:-56 -41 -32
pew:-35 -15 -7
pharmacies:-5 -7 -7
pharmacist:-130 -103 -103
pharmacists:-4 -2 -1
pharmacology:-27 -21 -21
pharmacy:-98 -82 -81
phase:-6 -20 -4
phased:-70 -22 -11
phd:-17 -9 -7
phenibut:33 68 80
phenobarbital:-10 -13 6
phew:-4 -2 -2
phil:-24 -34 -24
philippines:-16 -22 -4
philosophy:-25 -8 -1
phoned:44 -36 -19
phones:6 37 41
phones … and:108 100 28
phoning:14 -19 -22
photocopier:-8 -4 -3
photograph:-5 -1 29
photographed:-17 -4 -5
photographs:-24 -40 -26
photography:-30 -17 -9
photos:-58 -13 -6
photos of:71 51 34
phq:-2 -1 0
phrase:-60 -51 -51
phrases:-1 -2 -1
physical:-79 -79 -72
physically:-90 -134 -56
physics:-77 -60 -41
physio:-127 -107 -92
physios:-44 -32 -8
physiotherapist:-2 -21 -14
piano:-8 21 8
piano stool:60 52 51
piano … for:-60 -57 -67
pic:72 86 121
pic of:91 96 129
pic … a:47 55 50
pick:45 42 38
pick a:98 108 101
picked:27 21 25
picked it:53 42 75
picked … after:107 -3 76
picked … i:-78 -51 -80
picked … its:73 59 53
picked … my:-65 -34 -26
picked … spot:-113 -103 -98
picked … train:78 80 117
picked … tree:-92 -85 -89
picked … up:55 42 -36
picking:54 40 22
picking … up:94 82 100
pickle:-26 -31 -25
pickled:-30 -13 -6
pickles:-24 -2 -3
picks:-15 -36 -14
pickup:-29 -48 -16
picnic:-52 -33 -28
pics:93 33 -65
picture:26 -8 6
picture of:44 88 107
picture … bein:84 -27 -8
pictured:-30 -32 -47
pictures:46 28 -36
picturing:62 -6 -157
pie:-87 -85 -58
piece:-36 -80 -42
pieces:-84 -48 -51
pienso:40 53 -30
pienso en:8 40 -25
pier:119 132 124
pier and:-72 -58 -89
pierced:-6 -1 0
pies:-108 -99 -104
pig:-26 -45 -18
pigeon:20 25 29
pigeons:-18 -56 -53
pigs:11 11 16
pile:-4 -63 -79
piles:64 61 44
pill:21 49 45
pill i:56 55 37
pill … this:89 96 90
pillar:61 85 75
pillbox:115 125 119
pillow:93 86 137
pillow … to:93 100 48
pillowcase:20 32 23
pillows:-39 -62 -9
pills:76 96 102
pills a:58 72 86
pills all:126 120 114
pills at:3 35 9
pills out:-109 -91 -85
pills poured:-91 -64 -68
pills to:-57 -55 -77
pills wat:150 132 102
pills were:58 65 51
pills … a:43 54 42
pills … are:71 72 103
pills … at:85 96 89
pills … been:112 125 143
pills … cant:105 41 67
pills … down:94 80 90
pills … going:108 99 87
pills … hand:188 100 83
pills … his:120 116 126
pills … i:35 36 43
pills … is:65 43 83
pills … its:105 130 131
pills … ive:108 101 110
pills … my:96 69 43
pills … night:93 112 63
pills … not:88 57 68
pills … pills:147 126 155
pills … them:-104 -117 -94
pilot:10 -31 -33
pimp:62 74 -91
pin:118 114 104
pin on:93 102 121
pin … my:107 117 110
pin … teh:101 78 70
pinch:50 55 77
pinched:17 0 3
pinches:58 98 -141
pinching:-14 -15 -12
pineapple:-70 -16 -5
ping:52 34 39
pinged:-3 -18 -12
pinging:-12 -7 4
pink:-2 11 5
pinned:-41 -42 31
pinpoint:71 65 69
pins:-16 0 -8
pint:49 22 55
pints:60 14 -33
piont:-16 26 -18
piont of:37 -87 -86
piont to:139 -83 -60
piont where:-60 8 -45
piont … alife:96 -38 -13
piont … any:274 -40 -17
piont … carrying:68 -4 -1
piont … geting:105 1 13
piont … it:-135 -57 -37
piont … me:-108 30 75
piont … of:175 -21 1
piont … teh:-62 -29 -27
piont … up:87 7 -6
pip:-12 -10 -3
pipe:60 57 69
pipe and:71 97 116
piper:-50 -34 -29
pipes:-6 26 48
pirate:-48 -52 -52
pirates:-20 -8 -7
pissed:-11 -22 -62
pistol:128 146 154
pistol and:125 130 123
pistol … teh:37 37 44
pistola:24 40 46
pistols:127 75 92
pit:27 65 82
pitch:11 -16 -38
pity:-8 -39 -7
pizza:-104 -68 -42
pizzas:-29 -16 -3
place:-1 13 16
place i:-37 -94 -81
place of:65 -40 -17
place on:141 93 84
place to:9 7 -74
place … going:68 93 126
place … myself:-85 -95 -31
place … teh:109 95 84
placed:92 -35 -41
placed … bet:100 -6 -3
placement:-11 -22 -28
places:15 -17 1
plain:-96 -79 -73
plainly:4 -3 -29
plait:14 20 14
plaited:16 27 12
plaits:21 17 12
plan:7 0 -1
plan how:45 57 -76
plan is:105 136 160
plan on:18 -28 -52
plan teh:84 98 104
plan … and:-69 -110 -85
plan … back:98 58 -1
plan … be:-65 9 -124
plan … bein:137 48 66
plan … date:-57 -21 -20
plan … hav:67 5 10
plan … in:110 85 37
plan … jmup:-54 -72 -21
plan … to:-67 -63 -47
plane:-23 -87 -64
planes:-20 -19 -5
planet:123 57 55
plank:-13 7 -10
planned:-9 -4 42
planned to:-92 -109 -48
planner:-45 -8 -21
planning:37 63 -46
planning it:180 133 102
planning to:138 144 50
planning … do:120 37 -32
plans:21 -5 9
plans for:81 80 71
plant:-54 -48 -37
planted:-48 -18 -13
planting:-76 -44 -34
plants:8 -4 20
plants … teh:187 109 97
plaque:66 55 58
plaster:-14 -28 -24
plasterboard:-63 -39 -36
plasterer:-23 12 -7
plastering:-18 -20 -13
plasters:-50 -34 -68
plastic:-58 -49 -23
plastic … a:102 102 87
plastic … and:101 96 80
plastic … his:-113 -126 -101
plastic … in:98 91 77
plastic … over:-121 -124 -120
plate:-59 -55 -49
plates:120 103 61
platform:56 67 74
platform teh:41 15 15
platform waiting:-96 -103 -94
platform … and:139 125 118
platform … next:72 90 78
platform … to:125 119 87
plath:-5 -4 -4
platoon:1 21 40
play:-31 -3 -17
played:-66 -14 6
player:-6 8 -20
playground:1 11 10
playhouse:0 0 0
playing:25 12 -45
playlist:57 55 43
playlist i:105 92 94
playlists:5 6 15
plays:-60 -28 -27
playstation:-15 -7 -6
pleasant:-22 -5 -3
please:0 0 0
pleased:-97 -77 -72
pleasure:1 1 8
plenty:47 80 87
plenty … time:128 138 123
pleure:-13 -6 -15
plot:-16 8 -17
plots:-25 -22 -19
plotting:-54 -65 -50
plug:-15 16 -48
plugged:105 122 113
plugged in:105 122 113
plughole:120 63 74
plugs:-100 -102 -8
plum:-26 -14 -4
plumber:-105 -91 -82
plums:-22 -6 -9
plunge:-9 16 15
plus:32 21 71
plus a:79 86 89
pm:-8 19 51
pm teh:58 58 53
pneumonia:-59 -47 -32
po:-4 -4 -3
pocket:146 129 145
pockets:15 20 11
podcast:-66 -48 -53
podcasts:-16 -18 27
poder:-15 -3 -3
poem:15 -9 -15
poems:5 24 17
poet:93 4 20
poetry:18 -15 -8
poets:-12 -13 -7
pogues:5 2 7
poids:80 -12 -13
pointed:16 32 30
pointed at:78 82 89
pointers:-7 -9 -1
pointing:60 73 72
pointless:100 -17 -7
points:-11 -6 5
poison:-21 -8 37
poison … in:-120 -123 -137
poisoned:-11 34 47
poisoning:84 89 62
poisonous:119 128 136
poisons:29 25 -32
poke:-23 -5 -1
pokemon:6 0 8
poker:85 113 120
pokies:-41 -6 -14
poland:-40 -35 -53
pole:-1 5 41
poles:-3 -5 -4
police:21 41 58
police can:137 131 132
police cell:55 10 12
police i:92 62 64
police … i:35 71 64
police … me:168 -22 -20
policeman:10 -35 -12
policy:40 59 81
polish:30 81 69
polished:61 79 58
polite:82 45 72
politely:54 -40 -53
political:-7 -3 -1
politics:-37 -16 -4
polytunnel:4 0 11
pond:55 82 79
ponds:-18 -7 -1
poner:-58 -18 -6
pont:-67 -64 -40
pony:-52 -17 -5
pool:-8 7 9
pools:3 14 27
poor:-28 -52 -39
poorly:-41 -44 -20
pop:-58 -86 -86
popcorn:-115 -72 -60
popped:63 49 65
popped out:89 105 102
popping:55 29 41
poppy:13 25 40
pops:-40 -28 -23
por:-52 41 60
porch:-19 -18 -22
pork:-6 -4 -4
porque:-90 -86 -19
porridge:-60 -63 -69
porter:-13 -5 -103
porters:4 2 15
porto:-1 0 0
portugal:53 74 77
pose:-4 -3 -3
posh:27 13 4
position:-36 -29 -26
positive:-60 -44 -19
possession:58 78 100
possible:-84 -67 -46
possibly:-2 -22 -10
post:-31 -19 2
post its:58 58 31
post last:67 58 59
post something:72 61 44
post … for:111 69 49
post … last:111 99 103
post … monday:73 73 64
postbox:-12 -5 -4
postcard:-29 -28 -39
postcode:-32 -19 -22
posted:56 72 47
posted his:106 119 125
posted … letters:71 74 79
poster:-30 3 -19
posters:-3 -32 -24
postie:27 11 0
posting:8 10 -8
posting … teh:140 96 90
postman:-100 -98 -77
postmans:-18 -5 -16
postnatal:-31 0 -21
postpartum:-20 2 -9
posts:-74 -74 -82
pot:-17 54 60
potassium:-13 32 -12
potato:-72 -65 -68
potatoes:5 13 11
pothole:-6 -6 -1
pots:-16 20 21
pottery:-85 -79 -77
potting:48 54 63
pouch:22 38 67
pound:-76 -64 -65
pounding:-83 -32 -35
pounds:-65 -60 -104
pour:25 18 -50
poured:31 -32 9
poured … down:-37 -58 -72
poured … rest:159 -55 -39
poured … spirit:82 64 60
poured … teh:-61 -78 -82
pouring:41 54 84
pours:-13 1 17
powder:-24 -24 -41
power:-145 -122 -99
ppy:0 0 0
practical:-16 -21 -33
practically:-12 -76 -65
practice:28 26 54
practicing:40 65 74
practise:-64 -72 -68
practised:-81 -58 -26
practised … on:57 50 42
practising:-20 -3 -9
prague:-29 -12 -7
praise:-66 -49 -43
pram:35 55 66
prawn:-53 -35 -33
prawns:-10 -7 -8
pray:22 -46 33
prayed:28 -32 -1
prayer:108 81 47
prayers:49 66 93
praying:8 -6 11
praying for:-80 8 7
prays:101 101 -27
prazosin:-19 -16 -23
pre:-88 -37 -26
preach:-25 -10 -9
precinct:-9 -1 -1
precious:-16 -6 6
precisely:-18 -40 -38
prefer:-57 -41 -20
preferred:-49 -46 -51
prefers:19 -1 -1
pregabalin:-31 -58 7
pregabs:75 79 120
pregnancy:-13 -6 -34
pregnant:-61 -11 5
pregnant and:102 109 131
premier:2 6 68
premium:-2 -1 -1
prenez:13 12 20
prep:-72 -54 -54
prepaid:41 40 40
prepare:-65 -36 -41
prepared:-21 33 55
prescribe:27 25 45
prescribed:-49 -47 -53
prescriber:20 -20 -29
prescribing:-13 -22 -3
prescription:27 37 52
prescriptions:61 88 68
present:-53 -61 -51
presentation:-64 -14 -14
presenter:-34 -31 -11
presents:-26 -8 -7
press:103 14 4
pressed:77 77 79
pressing:172 154 143
pressing teh:74 98 112
pressure:-42 -60 -43
pressures:-75 -71 -62
pret:-46 -36 -20
prete:50 47 50
pretend:5 40 31
pretended:-32 -9 -2
pretending:100 63 34
pretending to:85 35 -60
pretending … teh:103 104 91
pretends:-7 -4 -2
pretty:0 0 0
prevenshun:-73 -41 -19
prevent:-25 -24 -20
preventable:-16 -13 -1
previous:-22 -16 -23
price:-60 -58 -28
prices:-77 -46 -36
pricing:8 -62 -51
prick:-1 -1 0
pride:-93 -77 -67
priest:16 38 32
priests:-47 -40 -29
primary:-69 -62 -36
prime:77 14 -7
primer:-31 -37 -32
prince:103 104 95
print:-46 -24 -5
printed:-88 -61 -47
printer:-109 -82 -53
printers:-18 -15 -9
prints:5 -23 -18
pris:3 36 67
prison:-41 -21 -56
prisoner:46 -18 -8
private:-76 -44 -35
privately:-1 -9 -2
privilege:25 75 83
priya:2 19 31
prize:-8 -14 -18
pro:-42 -10 -1
prob:-1 0 5
probably:0 0 0
probate:-2 1 15
probation:-29 -26 -98
problem:-10 -72 -84
problems:-22 -44 -21
process:8 35 33
prof:-79 -60 -64
professional:-5 -3 -1
professor:-16 -10 -1
profile:85 94 100
program:-76 -60 -38
programme:-23 -40 -36
programmed:-5 -3 -3
progress:-54 -41 -27
project:-84 -81 -78
projector:-12 -9 -11
projects:-15 -16 -1
prom:-5 6 19
promise:50 36 5
promised:22 -13 6
promised myself:74 100 104
promised … and:74 -9 38
promises:-57 -56 -36
promising:90 -22 -20
promoted:-21 -25 -12
promotion:4 -20 -69
prompt:0 13 -3
proof:-85 -42 -30
prop:66 62 66
proper:-76 -27 -35
properly:47 62 83
properly … my:134 135 79
property:-32 -23 -28
propose:-85 -68 -84
proposed:-23 -27 -14
proposing:-63 -56 -17
propped:44 41 31
propranolol:32 42 61
props:-1 -2 -10
prosecco:77 63 -18
protein:-32 -13 -11
protest:-37 -45 -49
protocol:-15 -3 -3
proud:-16 -61 -31
proud and:26 -1 35
proud … im:42 67 75
prove:17 23 -43
provided:-35 -29 -24
provider:0 3 0
prowd:-23 -8 -1
prozac:77 88 94
prunes:-10 -10 -2
pruning:-7 -5 5
ps:-7 -5 0
psa:-38 -21 -5
psychiatric:57 -57 -41
psychiatrist:-102 -69 -70
psychiatrists:-24 -22 -26
psychologist:-81 -61 -62
psychology:-27 -36 -7
psychosis:-30 -25 -29
pta:-40 -29 -32
ptsd:-69 -68 -58
pub:-22 -41 -38
public:2 4 8
published:-15 -9 -4
pubs:7 11 27
pudding:-83 -59 -39
puddings:51 37 28
puddle:51 44 36
pueblo:-20 -17 -20
puedo:31 25 -36
puente:111 122 124
puffins:-56 -54 -62
pug:-14 -5 -2
puked:96 51 53
puking:26 44 82
pull:70 13 -39
pulled:38 25 15
pulled … back:129 -40 -8
pulling:63 67 77
pulls:-50 -51 -26
pulse:129 164 181
pulse is:108 112 110
pump:-38 -29 -14
pumped:31 -5 8
pumping:59 78 90
pumpkin:-91 -83 -86
pumpkins:-38 -30 -32
pumps:48 52 42
pun:-53 -49 -12
punch:73 3 -66
punch … own:71 111 -10
punchbag:53 29 12
punched:-51 -17 -65
punches:50 89 -104
punches me:115 113 -116
punching:28 17 14
punctual:55 69 89
pune:-12 -12 -4
punish:51 84 73
punish myself:9 47 -29
punishment:122 127 -87
punjabi:92 89 79
puns:-68 -73 -43
pup:-25 -15 -3
pupil:16 49 48
pupils:118 102 91
pupils are:83 66 75
puppy:-131 -118 -115
puppy and:-94 -98 -95
purchased:25 32 83
pure:-66 -29 -33
purely:-35 -33 -16
purge:19 -19 -2
purged:130 10 -32
purged twice:67 62 -1
purging:31 -76 -49
purpel:-18 12 40
purpose:118 127 80
purpose because:57 0 -108
purpose teh:31 56 113
purpose … ill:85 63 -2
purpose … teh:57 78 91
purring:47 13 11
purse:13 -7 -66
push:74 86 74
push my:115 80 74
pushchair:-1 -4 -2
pushed:47 95 102
pushed me:51 35 -104
pushed teh:72 77 103
pushes:-8 21 -36
pushing:-32 -13 -76
put:0 6 -21
put aside:109 122 124
put … affairs:109 -6 -4
put … back:-19 -113 -110
put … coat:-92 -58 -50
put … down:82 67 106
put … dress:129 113 121
put … for:52 38 18
put … gun:-83 -77 -63
put … hands:-21 1 -140
put … its:-86 -67 28
put … me:16 -118 -63
put … name:-105 -70 -62
put … of:139 107 111
put … out:-60 -54 -82
put … over:-116 -82 -66
put … patches:97 98 108
put … quid:100 -6 -5
put … through:52 80 73
put … u:51 72 67
puts:-28 -14 -128
putting:4 2 -14
putting … a:89 78 106
putting … back:85 86 94
putting … bullet:111 117 111
putting … into:113 153 139
putting … teh:-86 -57 -76
putty:36 48 41
puzzle:-60 -66 -66
pyjamas:18 55 56
pylon:172 183 172
q:-7 -14 -5
qualified:-26 -52 -44
quality:-30 -20 -22
quand:30 51 15
quarrel:3 6 7
quarry:90 108 113
quarter:-28 -9 25
quarter to:123 114 89
quarter … teh:-105 -107 -104
quay:119 74 80
quays:-14 -9 -7
que:-34 -52 -85
queasy:-50 -43 -39
queen:-62 -4 -19
queens:-10 -14 -11
queensland:-23 -1 0
quelle:57 64 -22
quelquun:-2 -2 2
querer:26 -8 -3
queria:73 -18 1
queriendome:-57 -24 -3
question:-103 -84 -57
questionnaire:12 -17 -9
questions:-105 -94 -107
quetiapine:-51 -26 -40
queue:-17 33 20
queued:1 1 0
queueing:-20 -27 -18
queues:68 -5 -1
qui:-6 -8 -1
quiche:26 55 76
quick:95 107 55
quick and:-82 -92 -59
quick way:158 113 114
quicker:41 35 -45
quickest:51 97 -33
quickly:0 0 0
quid:-51 -125 -115
quien:15 6 -3
quiere:57 82 -24
quiero:62 63 -116
quiero desaparecer:53 -25 -4
quiero matarme:82 145 -28
quiero morirme:7 88 -1
quiero suicidarme:31 73 -5
quiero … de:-27 -30 -3
quiero … en:-72 -25 -3
quiero … y:2 86 -20
quiet:4 -12 0
quiet … im:107 117 38
quieter:86 30 66
quietly:64 50 75
quiets:8 10 -42
quil:88 85 85
quilt:-35 -44 -34
quince:0 9 -2
quise:-22 -8 -1
quisiera:88 -49 -6
quisiera estar:80 -2 -1
quit:-19 -23 45
quit … days:19 39 50
quit … in:-104 -111 -105
quitar:13 31 68
quitarme:40 76 -38
quitarme la:47 83 -37
quitarme … vida:60 94 -36
quite:0 0 0
quito:-1 19 16
quitting:-85 -124 -71
quiz:-84 -71 -76
quote:-19 -32 -21
quoted:-23 -16 -18
quotes:-34 -28 -24
quoting:0 0 -3
ra:84 96 100
rabbit:53 4 -38
rabbits:136 149 140
race:-58 -27 1
racing:-47 -59 -56
rack:-48 -34 -22
racket:-41 -27 -9
radiator:-2 1 -13
radiators:-14 -28 1
radio:-33 -27 -19
radio on:-65 -73 -81
radioed:-2 1 8
radios:55 77 72
radiotherapy:-61 -33 -18
raffle:-51 -43 -43
rafter:1 -3 -20
rafters:52 55 29
rag:69 92 115
rage:27 -90 -9
ragequit:25 17 -1
raging:10 17 4
raid:-24 -14 -3
rail:90 116 118
rail im:80 79 81
rail … down:62 75 88
rail … i:145 102 77
rail … teh:-103 -112 -118
rail … with:82 97 106
railing:60 79 81
railing and:98 99 112
railings:-66 -61 -87
rails:78 77 74
railway:58 68 90
railway tracks:77 64 63
railway … after:-87 -81 -81
rain:-114 -104 -102
rain and:-60 -58 -36
rained:-88 -74 -67
raining:-4 -74 -64
rains:-33 -23 -20
rainy:41 34 -11
raise:17 40 54
raised:14 22 -9
raisin:-15 -9 -10
raising:-70 -48 -34
raisins:-72 -52 -54
rake:-31 -21 -15
ramadan:-23 4 13
ramble:-2 -3 -41
ramblers:-17 -33 -25
rambling:-27 -39 -5
ramesh:2 1 -1
ramming:23 21 143
ramp:16 31 36
ran:-57 -28 -20
ran out:24 24 29
ran … of:73 95 94
random:-46 -25 -83
rang:-59 -103 -68
rang to:63 98 147
rang … top:47 53 76
range:-34 -27 -47
ranger:9 17 -3
ranked:62 24 -6
rant:-71 -79 -78
rap:9 20 -19
rape:29 43 -13
rapes:76 99 -26
rapes me:76 99 -26
rare:-7 -4 -1
rarely:-34 -18 -9
rash:-76 -67 -67
rat:71 83 99
ratatouille:-24 -22 -15
rate:-88 -79 -66
rates:-14 -3 -8
rather:-10 -38 -66
rather be:-10 -60 -109
rather not:38 -109 -46
rato:92 2 16
rats:87 85 55
rattle:18 38 119
rattled:73 63 53
rattles:-12 1 19
rattling:-39 -119 -95
rave:0 3 5
raving:138 105 106
raw:48 52 -14
ray:28 24 42
razor:92 100 87
razor in:104 96 -12
razor on:1 28 -115
razor to:-10 -13 -84
razor … legs:-47 -53 -42
razor … my:14 15 -82
razors:54 33 14
rd:-9 5 24
re:-15 -20 -10
reach:13 2 6
reached:-5 -19 20
reached teh:84 59 44
reaches:174 141 153
reaching:-4 20 25
react:73 97 5
reaction:-23 -18 -10
read:-9 1 11
read … and:-63 -99 -97
read … me:88 86 104
read … on:-91 -100 -99
reader:-80 -71 -56
readers:44 66 72
reading:-24 -50 -42
reading … teh:27 42 30
readings:-14 -8 -6
reads:12 35 33
reads it:109 114 129
ready:2 17 9
ready … catch:120 68 -29
ready … dei:-56 93 53
ready … jmup:-96 -112 -119
ready … log:109 51 -11
ready … myself:118 176 30
ready … off:122 94 -44
ready … out:8 -77 -28
ready … to:76 112 112
ready … tonight:76 80 99
ready … unalive:64 97 -2
real:-39 -19 -24
real one:150 148 135
realise:-65 -70 -6
realised:-54 21 -19
reality:-39 -20 -16
realize:-70 -44 -37
really:0 0 0
reaper:46 -5 -5
rear:-73 -58 -42
reared:-81 -6 -40
reason:-1 -30 -7
reason i:-92 -33 -27
reason my:102 -2 -2
reason … alife:-7 -81 -4
reason … havent:-138 -58 -5
reasonable:0 -37 -14
reasons:0 -41 -90
reasons … is:79 -2 -2
reassuring:-26 -10 -9
rebound:-1 0 0
rec:-31 -23 -10
recall:55 33 60
receipt:-15 -9 32
receipts:-32 -16 -35
recently:-49 -47 -80
reception:-68 -67 -81
receptionist:-79 -35 -25
recipe:-107 -98 -87
recipes:-16 -20 -79
recital:-17 3 2
reckon:68 48 52
reckoned:73 98 122
reckons:-78 -61 -71
recliner:50 31 15
recognise:15 49 43
recognised:-22 5 -18
recommence:3 13 -11
recommend:-89 -58 -38
recommendations:-11 -1 -3
recommended:-35 -33 -25
record:-32 -30 -1
recorded:62 77 102
recorder:-115 -40 -43
recording:27 46 61
records:-29 -53 -22
recovered:-100 -29 -18
recovering:-20 -8 -10
recovery:-80 -98 -146
recs:14 65 67
recuerdo:-1 -1 0
recycling:-73 -85 -44
red:6 5 21
red … im:106 73 69
reddit:-54 -68 -28
reds:67 70 62
reduced:-33 -29 -18
reducing:-56 -15 -8
reduction:-6 -3 -6
redundancy:-10 -6 -113
redundant:-2 -11 -2
ref:-24 -22 -44
refer:48 -2 0
referee:-9 -5 -5
reference:-2 8 17
references:-44 -38 -30
referral:26 10 3
referred:-51 -45 -52
refill:-16 -24 -7
refilled:-28 -16 -16
reflection:122 114 120
refresher:-1 0 0
refuge:-22 -59 -24
refund:-2 -41 -20
refunded:-30 -11 -3
refusal:6 -27 -19
refuse:15 7 2
refused:18 -24 -33
refuses:1 36 -63
refusing:44 48 55
regarde:-4 -4 -2
regarder:-9 -6 -6
regarding:-15 -11 -8
regardless:-28 -35 -28
regards:78 -26 -24
regiment:70 90 64
register:33 8 -11
registrar:-25 -15 -21
registration:-21 -21 -20
registry:-24 -10 3
regret:60 48 -15
regret it:161 105 119
regret nothing:-112 -50 -28
regrets:-22 6 -19
regretted:-16 -23 -20
regular:47 59 -49
regulars:-23 7 -13
rehab:-29 -11 -51
rehab and:99 65 19
rehabs:-39 -30 -16
rehearsal:-11 -2 -10
rehearse:49 81 -33
rehearsed:48 80 91
rehearsing:30 56 33
rehome:-2 0 0
rehomed:-40 -32 7
rehomed … cat:78 79 79
rehoming:4 4 3
rejected:4 -5 -3
rejection:-16 -3 0
relapse:-104 -79 -91
relapse and:-88 -7 -4
relapse … i:-51 -18 -1
relapsed:-87 -18 -86
relapsed and:-91 -12 -48
relapsed at:157 -9 -4
relapsed back:127 -2 0
relapsed i:-60 -9 -2
relapsed last:79 -6 -1
relapsed on:209 1 -10
relapsed … and:149 0 -1
relapsed … my:119 -2 0
relapsed … night:128 -7 -1
relapses:-25 -21 -9
relapsing:-33 -52 -12
related:-41 -46 -36
relationship:-78 -37 -11
relationships:-51 -19 -10
relatives:-35 -68 -34
relax:-37 -14 -9
relaxed:76 -7 -12
release:41 42 23
released:49 34 -1
relegated:-4 -1 -1
relief:97 -72 -70
relieved:-27 -147 -128
religious:-70 -19 -12
relly:13 16 13
rely:-47 -25 -26
remain:26 15 16
remaining:169 84 96
remains:-4 9 9
remark:3 -5 0
remarried:-62 -18 -10
remedies:-14 -4 -2
remember:8 7 37
remember how:98 108 102
remember it:63 87 62
remember … as:38 96 84
remember … good:47 -30 -22
remember … im:-99 -64 -48
remembered:-65 -75 -48
remembering:-81 -22 -32
remembers:-58 -103 -94
remembrance:-17 -17 -19
remind:13 7 40
reminded:28 -1 0
reminder:-67 -60 -65
reminding:-24 -31 -25
remission:1 -9 0
remote:-38 -20 11
removal:-17 5 20
remove:-33 -46 -35
removed:25 42 42
remover:146 149 141
renew:134 25 -11
renewal:53 -55 -65
renewed:0 41 44
renewing:-68 -32 -38
rent:64 -12 -20
rent and:44 95 93
rent paid:77 48 30
rented:84 47 48
rentree:6 3 -3
rentrer:12 10 -27
rents:92 109 134
rents … teh:114 120 126
reopened:31 61 -12
reopened teh:48 74 -2
reorganise:-43 -20 -1
reorganised:-20 -14 -8
rep:-55 -41 -35
repaint:-36 -27 -37
repair:-16 -45 -43
repairs:30 52 51
repeat:20 16 30
repeating:-19 -10 -15
repeats:-25 -35 -31
replace:-27 -11 -10
replaced:-66 -30 -10
replacement:-1 -10 -17
replacing:-91 -101 -92
replaying:-47 -26 -13
replied:-83 -66 -55
replies:29 23 31
reply:-39 -9 1
reply … this:101 94 92
replying:-72 -72 -45
report:-82 -79 -96
reported:-26 -15 -9
reporter:-11 -9 -1
reporting:0 17 27
reports:-22 2 21
request:-59 -35 -13
requiem:54 65 59
reread:-36 -12 -19
rescue:-59 -14 -18
rescued:-20 -7 -3
rescues:0 -16 -33
rescuing:12 65 62
research:-4 27 8
researchers:-3 -1 0
researching:-61 -32 -20
resent:-26 -11 -1
resentment:-7 -1 -3
reservoir:101 93 136
reservoir and:157 165 165
reservoir … my:-88 -85 -102
reset:-8 -65 -82
resetting:-72 -11 -4
residence:-6 3 -1
resident:-13 16 -8
residential:-89 -102 -89
residents:-13 7 -56
resign:105 85 47
resignation:7 42 19
resignation from:34 63 74
resignation … bein:5 60 74
resigned:16 34 32
resisted:33 -103 -3
resit:-19 -4 -19
resits:-24 -18 -34
resolved:40 76 -5
resources:-53 -36 -30
respawn:129 126 56
respect:-14 -6 -2
respectful:-4 -2 -1
respire:200 211 193
respite:47 42 48
respond:-59 -33 -24
responding:5 18 51
response:-47 -41 -36
responsible:-70 -29 -25
responsibly:-1 -2 0
rest:36 33 46
rest is:81 126 86
rest … bottle:133 -91 -82
rest … me:33 -7 7
restart:-1 -80 -83
restarted:30 41 -17
restaurant:-37 -18 -17
restaurants:-32 -14 -8
reste:-18 -18 -15
rested:-15 50 66
restful:69 -14 12
resting:-49 -32 -58
restless:-29 -53 -56
restored:-24 -19 -12
restraining:-12 -15 -8
restricting:104 -13 -6
restriction:-12 0 0
result:-16 -11 -10
results:14 -26 -22
results in:94 101 102
resus:27 39 11
resuscitate:2 11 6
retail:-52 -50 -54
retching:134 155 148
retire:77 42 91
retired:1 -48 -55
retirement:-28 -25 -35
retires:-31 -38 -23
retiring:-26 -53 -55
retreat:-13 -3 -4
return:40 91 96
return to:45 -27 -31
return … teh:84 -10 -1
returned:10 20 3
returned my:124 104 124
returned … books:88 77 70
returning:48 57 61
returns:74 -3 19
reunion:-23 -8 -13
reveiller:80 -29 -13
revenge:-36 -34 -8
reverse:-3 -2 0
reversed:-11 -5 -1
reverses:-2 -2 0
review:-38 -59 -46
reviewing:-30 -12 -16
reviews:-27 -17 -9
revise:-49 -45 -16
revised:-31 -31 -20
revising:12 35 47
revision:-21 -13 -8
revoir:27 2 -2
revoked:52 60 20
revolver:161 137 172
reward:9 3 12
rewatched:-11 -3 -1
rewatching:-11 -16 -4
rex:39 58 58
rheumatology:-1 0 0
rhubarb:-30 -19 -14
rhythm:-36 -39 -44
rib:-25 49 -30
ribbon:-43 -37 -60
ribbons:26 37 31
ribs:68 27 40
rice:-34 -3 8
rich:-48 -34 -44
rid:-34 -4 -62
ride:24 -6 -37
rides:-60 -13 -54
ridiculous:-73 -80 -28
riding:88 73 80
rien:18 -2 -30
rifle:91 109 133
rifle is:89 67 66
rifle … a:-58 -52 -31
rifles:-19 6 41
rig:123 73 48
rigged:63 73 74
right:-26 -15 13
right at:153 147 155
right by:-75 -75 -69
right for:80 74 107
right on:-75 -87 -100
right that:59 32 12
right things:162 140 152
right … be:78 -6 -26
right … but:80 55 53
right … down:91 69 66
right … got:1 39 43
right … hav:87 22 15
right … keep:146 56 52
rightly:-24 -32 -34
rights:40 49 62
rigid:151 149 150
rigs:-23 -31 -57
ring:-30 -29 -18
ring anyone:107 137 123
ring me:-76 -88 -55
ring off:110 108 94
ring someone:81 91 116
ring … in:-71 -59 -67
ring … line:-87 -77 -38
ring … police:75 55 59
ringer:-38 -16 -19
ringing:46 11 4
ringing round:89 117 111
ringing … dealer:143 -5 -1
ringing … im:81 90 100
rings:5 28 43
ringtone:-6 -4 -3
rink:-29 -11 2
rinse:-39 -37 -43
rinsed:-10 -3 -2
riot:-35 -7 -8
rip:-4 17 10
ripped:-13 -11 -12
ripping:151 131 120
rire:-37 -23 -18
risa:-52 -24 -12
rise:3 18 37
risk:-17 -19 -64
risperidone:-3 -7 -1
rist:115 125 163
rist right:3 4 91
rist to:99 113 114
rist … it:33 48 3
rite:54 84 26
rites:17 24 41
ritual:-26 -15 -8
ritze:50 55 -34
ritze mich:73 82 -1
rival:-34 -15 -14
river:64 82 85
river i:60 57 77
river with:-69 -68 -73
river … on:-103 -98 -86
river … teh:130 137 118
rivers:62 83 74
rk:0 0 0
rly:-19 -37 18
rm:15 25 68
rn:0 0 0
rning:0 0 0
road:49 -3 14
road … for:91 32 19
road … teh:39 95 80
roads:-45 -132 -123
roadshow:-36 -1 -1
roadworks:-37 -53 -26
roap:37 37 49
roap from:76 67 74
roap in:-73 -75 -100
roap out:-99 -117 -120
roap over:86 81 91
roap swing:-103 -94 -95
roap … a:70 83 80
roap … bag:127 126 122
roap … boat:116 120 115
roap … dnt:86 111 120
roap … garage:-99 -126 -142
roap … hands:-31 -56 -46
roap … his:102 116 132
roap … my:-15 -84 -100
roap … out:-58 -51 -35
roap … was:105 18 2
roared:-25 -5 -3
roaring:3 8 52
roast:-111 -89 -97
rob:-1 1 68
robbed:-58 13 -7
robbery:-17 -15 -13
robe:-15 6 6
robin:-60 -22 -22
robins:-17 -32 7
roblox:-9 -6 -9
robot:-53 -38 -25
rock:69 2 10
rocket:-2 -33 -32
rocking:-56 -54 -42
rocks:87 115 116
rod:-1 15 18
rode:-11 -9 -5
rods:-61 -55 -52
role:-54 -63 -37
roll:-4 -2 -7
roll and:66 83 79
rolled:49 15 23
roller:-54 -33 -25
rollercoaster:-16 -15 -34
rolling:76 70 68
rolls:-76 -69 -62
roman:-51 -39 -18
romance:-17 -10 -6
romans:14 26 13
romantic:-25 -17 -18
romeo:-13 -31 -29
ron:53 77 61
rong:-22 -21 -34
rong way:85 100 116
rong … round:2 30 43
roof:95 128 127
roof i:101 117 99
roof of:94 103 85
roof … car:-16 -38 -67
roof … halls:137 135 132
roof … it:79 100 66
roof … multi:-91 -109 -106
roofer:-6 -2 0
roofs:18 35 56
rooftop:85 84 83
room:14 20 10
room im:-33 -47 -70
room in:-73 -71 -73
room ive:-77 -88 -70
room teh:105 104 53
room … a:122 117 133
room … do:124 92 120
room … im:65 -8 17
room … night:64 73 -86
room … no:-66 -103 -122
room … one:81 93 69
roomies:-1 0 0
roommate:-40 -40 -50
roommates:-39 -22 0
rooms:113 108 122
rooms spinning:105 145 131
root:-34 -9 -5
rooting:48 -12 -13
roots:-26 -12 -1
ropes:156 170 175
ropes in:63 62 66
ropes … im:71 86 81
ropes … teh:96 102 98
rosary:135 125 127
rosary … teh:103 121 118
rose:-77 -70 -55
roses:-14 6 -8
rosie:-40 -41 -40
rot:75 -6 -5
rota:8 -9 -46
rota … it:119 76 77
rotas:11 5 7
rote:-30 -53 -17
rotis:-58 -44 -45
rotten:35 -29 7
rotterdam:0 0 0
rough:-59 -80 -92
roughly:18 22 18
round:35 37 36
round and:-87 -103 -119
round because:185 168 149
round me:157 148 169
round on:130 148 123
round saying:91 121 79
round twice:97 75 51
round … be:145 119 117
round … for:33 43 68
round … he:141 103 127
round … help:23 23 75
round … on:70 88 34
roundabout:-92 -93 -87
rounds:72 76 93
rounds and:86 83 80
rouse:147 140 136
route:-14 35 63
route to:122 129 127
router:-25 -41 -9
routine:-28 -11 -30
rover:-17 -17 -17
row:-5 5 18
rowan:-2 -11 -9
rowed:129 83 81
rowers:-26 -25 -19
rowing:-72 -47 -48
rows:113 118 93
royal:-28 -26 30
rs:0 0 0
rthd:0 0 0
rub:-17 3 -75
rubbed:-20 -45 -62
rubber:30 37 35
rubbish:-22 11 48
rucksack:96 120 126
rucksack … bricks:101 108 93
rucksacks:77 38 42
rude:-64 -63 -38
rug:11 26 8
rugby:-24 -5 7
ruhe:7 -15 -8
ruin:-18 -4 -3
ruined:-1 43 -23
ruining:-25 -29 -17
rule:-109 -57 -50
ruled:-55 -48 -34
ruler:23 51 53
rules:-111 -67 -77
rum:62 34 59
rum in:-118 -122 -62
rumbled:-12 -5 -4
rummy:-43 -34 -25
rumour:-3 -8 -3
run:-13 -15 -10
run … bath:128 129 156
run … tomorrow:103 81 83
rung:7 -25 -29
runner:-26 -10 -6
runners:-82 -77 -69
running:24 13 19
running and:126 152 149
running rough:-108 -107 -106
running waiting:-81 -81 -93
running … and:-139 -125 -97
running … bath:92 119 125
runny:-36 -15 -13
runs:14 70 73
runs out:102 106 103
runs … at:121 100 83
rural:-54 -40 -1
rush:-34 -22 -44
rushed:-44 -23 -33
rushing:-70 -44 -30
rust:26 52 68
ruth:86 84 76
s:10 59 -32
sa:-3 -2 -1
sabbatical:-10 -3 -3
sabe:20 7 -8
sachet:57 60 58
sachets:-11 -13 -13
sack:67 63 72
sack of:95 88 73
sacked:-56 -10 -9
sad:-30 -17 -39
sad … it:46 5 -26
sad … was:-87 -63 -77
sadly:76 -5 -3
sadness:-65 -50 -56
safe:5 1 -29
safe but:69 103 96
safe with:0 -116 -66
safe … im:21 55 76
safe … myself:85 39 -123
safe … want:52 107 2
safeguarding:-16 -5 -3
safely:-56 -21 -15
safer:2 -60 -18
safety:16 32 45
safetys:118 120 131
safetys off:118 120 131
sag:-1 2 1
saga:-25 -33 -26
sage:-18 -16 -28
sagt:2 19 5
said:-43 -25 -33
said cheers:72 91 104
said dey:-114 -93 -81
said goodbye:-118 -89 -77
said i:34 53 60
said id:98 79 82
said it:96 62 -30
said see:76 77 83
said shes:90 94 50
said that:-102 -81 -113
said to:-78 -100 -91
said wat:139 132 137
said … after:124 111 85
said … burden:93 -2 -1
said … can:-54 -68 -59
said … doesnt:112 98 45
said … going:106 129 56
said … happened:109 109 50
said … isnt:-66 -40 -30
said … it:-88 -76 -97
said … months:109 -7 0
said … over:136 135 104
said … suicidal:76 92 -1
said … teh:71 42 36
said … thats:94 109 101
said … time:57 76 28
said … want:-58 -16 -23
said … wanted:42 91 89
said … was:47 18 -3
said … wasnt:53 37 -42
said … would:65 53 72
sail:1 26 36
sailing:72 83 74
sailor:0 -6 18
sails:13 14 -15
sainsburys:-1 -2 -2
saint:-37 -42 -44
saints:-34 -21 13
sais:-22 -10 -38
sais goodbye:-111 -116 -98
sais he:58 84 83
sais its:-23 -21 -102
sais that:-30 -56 -44
sais theres:-18 37 -30
sais … all:35 86 39
sais … are:58 64 71
sais … both:24 84 86
sais … but:94 66 97
sais … can:-49 -58 -110
sais … cant:-32 -22 -93
sais … dead:-84 -117 -71
sais … everyone:-78 -72 -37
sais … going:54 111 53
sais … in:-80 -77 -80
sais … it:-49 -28 -28
sais … piont:44 99 33
sais … ready:-82 -42 -45
sais … tablets:-83 -95 -56
sais … would:109 158 -40
sais … yourself:56 86 -5
sake:-39 -27 -18
salad:-34 -36 -24
salary:-43 -5 23
sale:-59 -85 -71
sales:-8 -56 -29
salesman:-54 -53 -45
salir:-15 -14 -18
salon:-12 -31 -27
salt:-74 -32 -68
salts:-1 -2 -8
salute:22 104 96
saluted:-26 -15 -9
sam:56 58 14
samaritan:82 31 37
samaritans:-98 -21 31
same:-6 9 2
same amount:80 33 -95
same spot:135 110 94
same stuff:-30 -3 -78
same with:-62 -52 -35
same … as:88 114 111
same … back:97 45 -14
same … he:129 111 108
same … in:82 56 36
samosa:-32 -28 -20
samosas:-9 -13 -20
sample:-4 -3 -2
samurai:95 63 76
samurai sword:95 63 76
sanctuary:16 15 19
sand:72 57 58
sand … teh:120 105 91
sandbank:24 60 50
sander:-26 -28 -45
sandpaper:19 13 34
sandra:-6 7 3
sandras:-1 -4 -4
sandwich:-31 -32 -16
sandwich bag:106 105 99
sandwiches:-98 -77 -80
sane:-32 -17 -3
sang:-49 -12 -21
sang my:96 84 84
sanitiser:14 42 56
sanity:-51 -34 -40
sank:35 3 4
sans:8 -79 -59
santa:-44 -25 -18
sari:5 5 2
sash:-30 -48 -48
sat:62 55 53
sat and:-83 -76 -87
sat im:63 61 98
sat out:80 21 -3
sat outside:-60 -78 -110
sat through:5 27 28
sat … bath:-22 -51 -69
sat … hands:-7 -123 -105
sat … th:97 106 93
satnav:-16 -2 0
satsuma:9 -8 -15
saturday:7 8 19
saturday after:173 161 152
saturday morning:105 113 114
saturday shes:127 119 101
saturday while:90 127 117
saturdays:-21 -50 -41
saturn:-17 -10 -10
sauce:-60 -46 -34
saucepan:-28 -16 -9
saucer:136 127 117
sauna:-62 -52 -42
sausage:-77 -80 -79
sausages:-84 -61 -32
saute:49 46 43
sauter:125 126 133
savage:-38 -12 -13
save:37 36 41
save them:72 59 80
save … seat:103 59 57
saved:9 28 44
saved … teh:97 126 133
saves:-8 -2 -33
saving:6 38 -37
saving … my:63 74 111
savings:15 73 88
saw:-27 -22 -87
say:3 9 0
say im:9 -30 -77
say one:77 78 84
say shed:104 72 88
say someone:169 30 48
say this:71 74 66
say … befor:-86 -81 -53
say … but:-91 -48 -48
say … cant:-91 -67 -65
say … goodbye:132 131 151
say … im:-6 -7 -81
say … in:14 52 32
say … light:87 -4 -26
say … me:122 72 104
say … my:-83 -106 -69
say … no:119 46 59
say … not:3 3 -116
say … their:63 108 100
say … thing:53 85 84
say … want:73 51 -8
say … wanted:109 106 -17
say … was:94 97 145
saying:48 43 34
saying he:18 90 -106
saying i:-117 -130 -71
saying it:54 62 16
saying ive:-121 -121 -91
saying no:69 81 98
saying she:14 46 -112
saying shed:82 121 74
saying wed:132 140 84
saying … a:54 76 113
saying … and:-58 -87 -90
saying … his:99 103 106
saying … is:-114 -99 -51
saying … my:-101 -80 -80
saying … shoot:1 0 -118
saying … to:11 10 71
saying … u:70 47 58
saying … want:-99 -109 -24
sayonara:42 101 95
scaffold:-4 32 61
scaffolder:28 44 24
scaffolders:-37 -18 -18
scaffolding:109 101 95
scale:11 -52 -23
scales:-15 11 -33
scalp:48 64 120
scalpel:153 142 114
scam:-12 -16 -7
scan:-17 -107 -120
scan … back:100 30 10
scan … bad:132 28 -1
scandal:-30 -22 -8
scandinavian:-87 -85 -106
scans:-89 -68 -65
scar:-26 -31 -39
scare:-1 68 -49
scarecrow:5 5 18
scared:36 21 1
scared and:66 63 84
scared … heights:75 76 78
scared … want:75 65 94
scares:79 5 -27
scares me:80 5 -27
scarf:-49 -60 -48
scarf round:-138 -146 -147
scarf … my:-135 -145 -147
scarf … neck:-138 -146 -147
scarfs:144 149 137
scarlet:-13 -12 -15
scars:-36 -1 -84
scary:-41 -51 -104
scatter:0 22 38
scattered:-1 -16 -16
scattering:-33 -33 -24
scene:-41 -38 -34
scenes:-11 -3 -1
schedule:59 59 88
scheduled:60 72 66
scheme:-32 -51 -17
schizoaffective:-28 -10 -4
schizophrenia:-74 -78 -48
schlafen:-12 -11 -10
schlagt:64 67 37
schlecht:-25 -22 -25
schluss:70 69 62
schon:32 48 41
school:-42 -34 -38
school today:92 44 109
school toilets:94 19 46
school … in:43 53 82
school … with:132 104 71
schoolboy:-46 -38 -34
schools:-70 -50 -43
schwester:38 38 1
schwindlig:25 21 25
science:131 149 157
scissors:21 9 -29
scone:-24 4 17
scones:-47 -18 -6
scooter:-13 -56 -38
score:32 -18 -46
scored:-2 -13 -39
scores:-34 -20 -17
scotch:-30 -21 -26
scotia:-26 -24 -13
scotland:-13 -2 -6
scottish:-21 -9 -14
scout:-59 -55 -36
scouts:-51 -28 -16
scrabble:-43 -31 -4
scratch:37 -13 -68
scratched:-34 -19 -72
scratches:24 67 6
scratches and:47 71 41
scratching:63 24 -29
scream:5 20 82
screamed:-93 -102 -109
screaming:79 82 131
screams:-12 -7 -87
screen:-2 -5 -18
screening:-7 -2 -1
screens:-63 -32 -59
screw:21 15 20
screwdriver:9 12 44
screwfix:-25 -10 50
screws:-91 -82 -37
script:43 -10 -21
scripts:-45 -10 -12
scroll:-59 -40 -30
scrolling:-95 -84 -44
scrubbed:-29 -21 -50
scrubbing:-105 -71 -67
scrubs:-21 -27 -6
se:-26 -6 6
sea:55 50 43
sea at:46 51 34
sea with:76 115 136
sea … in:112 80 86
sea … teh:60 73 81
seagull:-48 -31 -34
seagulls:-4 -1 -1
seal:-11 -14 -7
sealed:65 61 100
seals:25 23 36
sean:-78 -11 -7
search:100 41 44
searches:15 28 27
searching:39 44 -8
seas:-25 -28 -32
seaside:-31 -15 -7
season:14 -57 -61
season and:91 98 85
season finale:91 27 27
seasons:-73 -60 -52
seat:12 -3 22
seat at:114 83 73
seat on:68 88 65
seat … to:128 129 118
seatbelt:151 47 58
seatbelts:40 13 5
seating:-35 -30 -24
seats:30 35 30
sec:21 51 57
secateurs:-25 -47 -31
second:1 19 23
second bottle:142 160 93
second class:98 106 98
second thoughts:119 52 58
second … i:-92 -75 -80
secondary:-33 -16 -14
seconds:-3 36 41
secrecy:-40 -21 -24
secret:32 7 -38
secretary:-33 -18 -34
secretly:20 -78 -69
secrets:5 -2 14
secs:70 67 63
section:21 7 25
sectioned:78 -73 -52
sectioned in:75 -16 -7
security:26 38 41
sedated:-31 -22 -23
sedation:-10 -8 -7
see:48 42 38
see another:-152 -110 -148
see my:-62 -72 -73
see myself:-29 -143 -61
see past:-64 -117 -131
see straight:90 85 88
see teh:26 48 59
see this:68 91 86
see to:184 172 48
see wat:-28 -61 -37
see … could:145 21 -9
see … its:45 76 115
see … lights:96 97 82
see … morning:61 63 102
see … old:44 84 95
see … one:119 33 55
see … piont:-19 -127 -83
see … she:-79 -70 -65
see … wil:41 36 83
seed:-32 -42 -42
seedlings:31 30 15
seeds:-3 -7 -10
seeing:62 30 40
seeing it:58 89 73
seeing someone:-79 -110 -74
seeing … and:15 37 20
seeing … at:-1 -49 -121
seek:-41 -21 -19
seeking:-52 -31 -16
seem:-29 -27 -45
seemed:59 69 81
seems:-12 8 15
seems right:110 108 121
seen:3 14 7
seen my:91 92 91
seen to:94 105 68
seen … and:-96 -86 -85
seen … it:46 29 42
sees:5 36 -1
seguir:8 -4 -11
sehr:-10 -6 -9
seil:16 17 31
sein:64 24 0
seis:-21 -14 -26
seit:16 20 -24
seize:-4 -1 -37
seizure:12 46 70
seizures:-45 -6 28
selbst:-22 -3 -6
selbstmord:89 110 -21
self:5 25 -88
self delete:27 57 -51
self deleting:75 58 18
self … tonight:57 60 88
selfie:11 -2 -5
selfish:-9 -12 -30
sell:53 -67 -55
seller:-1 14 32
selling:-76 -71 -55
selling … and:-58 -42 -41
sells:52 27 18
semana:-27 2 -13
semanas:22 22 -4
semester:-50 -36 -36
semi:0 -19 -4
semicolon:-32 -34 -28
seminar:-67 -38 -65
send:2 7 30
sender:95 -2 -1
sending:-50 -29 -92
sends:25 30 -49
senior:-9 -2 -8
seniors:-6 -5 -5
senora:-59 -30 -2
sens:41 4 30
sense:18 0 9
sensible:-20 -1 -26
sensory:25 6 -37
sent:28 41 39
sent … of:33 45 59
sent … to:33 56 92
sentence:-23 -1 -26
sentenced:-7 -8 2
sentences:31 33 20
sentido:-16 -62 -40
sentimental:-57 -62 -44
separate:-14 -13 -14
separately:-4 1 -16
sepsis:-5 0 0
sept:-25 -23 -9
september:-14 -23 -25
sequel:37 92 64
ser:93 -25 -11
serai:-17 7 15
serait:83 -16 -5
serene:28 22 -2
sergeant:76 84 32
sergeants:37 37 47
serial:-13 -4 -2
serie:-34 -22 -25
series:-116 -85 -72
serious:-24 -23 -163
seriously:0 0 0
sermon:-84 -62 -64
sermons:2 15 18
seroquel:58 35 44
sers:30 -32 -43
sertraline:-89 -75 -71
serve:3 2 -5
served:-28 5 6
server:-2 13 -18
server … lfie:87 119 17
servers:-8 -25 -18
serves:-27 -13 -13
service:-15 10 25
serviced:-24 -3 16
services:-21 -26 -31
serving:35 -13 3
servo:0 -1 2
session:-71 -36 -67
sessions:-85 -64 -47
sest:-84 -73 -7
set:35 44 40
set fire:118 116 118
set my:123 107 75
set myself:95 80 66
set to:60 21 29
set … and:26 30 -13
set … on:112 77 109
sets:1 -14 6
settee:-78 -54 -47
setting:-6 -26 -36
settings:-60 -36 -6
settle:58 -48 -79
settle for:147 -19 -6
settled:23 60 23
settled … going:-125 -146 -141
settles:-61 -37 -28
settling:-20 -15 -16
seulement:-33 -25 -4
seven:-21 -20 -3
seven … got:123 115 96
sevens:-68 -55 -40
seventeen:-16 -35 -80
seventeen and:85 30 -60
seventeen … i:92 9 -1
seventh:78 70 88
seventh floor:153 150 147
seventies:-31 -36 -11
seventieth:-28 -6 -14
seventy:-37 -13 -51
several:-62 -54 -40
severe:-23 -3 -1
severn:-2 -5 0
sewed:39 26 31
sewer:52 86 -18
sewing:-29 -25 -56
sewn:101 92 98
sex:-6 26 -102
sexual:36 42 -14
sh:112 68 -42
sh … and:118 4 -1
sh … my:82 70 -1
sh … teh:90 -43 -4
shabu:-14 -2 -1
shade:-43 -38 -27
shadow:-38 28 -4
shadows:18 -24 17
shaft:43 50 47
shake:72 79 60
shake and:-82 -80 -72
shake teh:72 92 -43
shaken:-10 -30 -35
shakes:-54 -34 -81
shakin:99 71 35
shakin bad:39 106 131
shaky:98 -152 -127
shall:53 23 55
shall be:-49 -60 -82
shall go:97 70 82
shall hav:76 94 67
shall lie:48 89 75
shall … gone:124 115 79
shall … i:145 49 58
shall … it:92 101 134
shall … teh:-72 -90 -73
shall … with:108 117 102
shallow:26 18 23
shame:-1 -53 -62
shampoo:-22 -101 -89
shandy:-14 -10 -16
shant:60 65 67
shant be:110 120 103
shant … needing:56 81 71
shape:54 55 24
shaped:-62 -63 -71
share:-13 24 -9
share … im:55 60 58
shared:53 79 17
shares:-15 -4 -1
sharing:-62 -40 -26
shark:-52 -52 -39
sharks:-14 -19 -7
sharp:67 51 70
sharpen:-59 -27 -15
sharpened:41 41 52
sharpened teh:76 90 87
sharpener:46 1 -6
sharpener … and:82 55 12
sharpening:24 18 9
sharper:-26 -10 -11
sharps:51 42 -45
shattered:-113 -126 -144
shave:-51 -68 -93
shaved:38 58 59
shaving:-80 -86 -68
shawl:51 57 51
she:-3 7 7
she aint:50 39 67
she ate:55 60 63
she collapsed:-86 -98 -134
she drank:120 110 108
she hung:61 57 45
she laughed:141 102 40
she left:85 59 80
she loves:119 115 113
she means:100 96 1
she talks:-122 -123 -115
she told:-13 -13 -112
she wishes:29 -141 -38
she … come:-97 -70 -77
she … dead:105 22 45
she … find:102 106 105
she … her:37 72 81
she … in:-63 -70 -84
she … its:47 64 66
she … look:94 98 78
she … me:-83 -81 -118
she … needing:-73 -87 -105
she … out:-79 -23 -11
she … responding:128 135 133
she … since:120 37 44
she … sleap:28 84 75
she … talk:101 36 46
she … theyre:111 85 119
she … two:-129 -113 -80
she … wanted:49 97 79
she … was:-118 -141 -94
she … wen:107 83 85
shed:-4 14 13
shed had:56 73 83
shed hav:-101 -76 -59
shed hes:-89 -82 -34
shed … be:143 141 110
shed … beter:110 57 25
shed … dnt:106 116 122
shed … had:-76 -27 -31
shed … im:101 109 123
shed … to:91 50 -1
shed … wat:104 109 47
sheds:63 97 105
sheep:-19 2 12
sheet:4 45 52
sheet … my:102 95 88
sheets:33 15 -83
sheila:-13 -26 -8
shelf:-12 26 23
shelfs:-21 -15 -12
shell:72 91 96
shell go:145 78 56
shell not:101 126 66
shell … after:77 80 131
shells:70 56 40
shells … teh:131 105 109
shelter:29 71 71
sheltered:39 60 39
shelves:-23 4 -13
shepherd:-37 -23 -13
shepherds:-29 -23 20
sheriff:80 51 73
sherry:17 -20 -21
shes:23 25 43
shes asleep:90 91 125
shes at:63 32 15
shes been:59 80 1
shes cryin:119 85 69
shes found:100 74 16
shes fourteen:-25 -50 -31
shes gone:-47 -57 -64
shes got:85 80 79
shes grey:60 89 105
shes in:16 58 30
shes not:137 139 129
shes out:109 74 -24
shes right:-115 -102 -90
shes ringing:145 76 55
shes screaming:114 121 98
shes swallowed:-97 -112 -57
shes turned:79 72 100
shes unconscious:54 67 78
shes … all:-78 -69 -13
shes … answering:101 127 145
shes … blue:80 86 96
shes … breathing:121 140 140
shes … do:66 85 37
shes … end:-56 -50 79
shes … everything:-76 -96 -71
shes … floor:113 117 127
shes … has:-109 -66 -49
shes … into:127 135 122
shes … little:68 73 112
shes … nothing:118 109 -14
shes … out:61 72 21
shes … round:148 117 108
shes … saying:98 130 84
shes … teh:32 38 50
shes … ther:144 158 163
shes … up:87 65 55
shes … wont:79 83 116
shift:-15 -8 -12
shift … teh:-72 -74 -132
shift … to:47 44 65
shifted:35 22 0
shifts:-44 -75 -67
shin:-126 -127 -39
shingles:-27 -32 -40
shining:40 42 47
shins:-16 -13 -14
ship:-21 11 30
shipping:-15 -9 -10
ships:0 -2 -1
shirt:5 50 54
shirt … teh:115 118 128
shirts:-4 -1 -10
shit:-79 -68 -43
shite:32 -4 -1
shivering:53 68 71
shivery:-7 -3 20
shock:-5 11 21
shocked:-64 -12 -17
shocking:-20 -4 -3
shoe:33 -24 0
shoe … in:121 112 107
shoebox:67 122 110
shoelaces:30 -19 3
shoes:16 -3 6
shoes off:20 50 65
shoes … in:113 111 61
shona:53 47 64
shook:-66 -64 -44
shoot:-50 -68 -3
shoot me:-66 -50 -90
shoot my:11 38 58
shoot myself:97 103 26
shoot teh:-92 -86 -82
shoot … a:-89 -94 -7
shoot … lot:-77 -63 -65
shooting:-54 -41 -30
shooting myself:162 173 22
shop:-12 -12 2
shop has:129 107 104
shop waiting:-111 -109 -111
shopping:-41 -87 -76
shopping for:135 50 45
shops:26 -3 -3
shore:122 61 103
short:-42 -42 -49
shortage:-4 -1 0
shortbread:-30 -43 -47
shorter:-11 27 38
shortly:36 26 18
shorts:-28 -22 -49
shot:-34 -13 33
shot … and:69 51 59
shotgun:77 90 113
shotgun licence:27 50 34
shotgun … i:117 104 99
shotgun … to:-104 -106 -111
shotguns:113 123 131
shotguns … teh:62 73 69
shots:-39 -87 -55
should:-34 -38 -40
should hav:125 13 25
should i:-49 -61 -71
should … by:81 98 114
should … let:94 -63 -50
should … me:138 41 46
should … myself:98 44 -120
shoulder:-55 -6 12
shoulders:74 52 60
shouldnt:34 14 -16
shouldnt hav:54 78 82
shouldve:168 99 78
shout:-37 -9 -21
shout … teh:-102 -82 -67
shouted:-47 -67 -60
shouting:-4 23 26
shouting that:167 157 174
shouting … him:79 72 70
shouts:32 29 -88
shoved:25 23 -53
shoves:5 29 -87
show:-21 26 -50
showed:-33 -36 -34
shower:0 -8 -3
shower with:112 40 33
shower … and:69 81 106
showered:67 -2 -1
showering:-27 -23 -30
showers:21 25 -19
showing:12 21 49
shown:-5 7 31
shows:-7 6 0
shredded:-56 -47 -41
shrieked:-4 -4 -3
shrieking:-40 -53 -69
shrink:-9 -3 -6
shrugged:38 30 -80
shrunk:-61 -60 -32
shuffling:48 75 118
shut:46 45 37
shut in:91 90 -20
shut my:80 80 38
shut teh:111 74 100
shut … engine:83 92 87
shut … i:58 76 50
shut … im:-19 -70 -63
shut … kitchen:91 75 104
shuts:-34 -1 -90
shuts … in:107 125 -42
shutting:38 63 64
shy:-38 -14 -12
si:5 -27 -63
sibling:-15 -5 -3
siblings:-36 -23 -6
sich:62 72 82
sick:53 32 37
sick after:-45 -171 -38
sick for:84 114 98
sick leave:-101 -83 -78
sick of:-80 -59 -83
sick … and:59 80 44
sick … every:-9 -96 -6
sick … it:-1 -58 -79
sickness:-45 -69 -55
side:10 11 12
side effect:-59 -25 -30
side … cant:84 112 104
side … do:73 81 98
side … fence:112 116 129
side … to:112 115 126
sidearm:166 181 178
sideboard:-23 -56 -24
sides:-54 -39 -25
sideways:18 22 49
sie:34 37 28
siempre:-82 -39 -4
siento:-88 -9 -5
sighed:-11 -5 -31
sight:44 -3 -29
sights:38 39 41
sign:118 96 92
sign and:111 94 65
signal:10 6 17
signal … teh:116 79 69
signalman:119 65 66
signals:117 93 112
signatures:-1 -1 0
signed:3 0 12
signed it:58 22 43
signed up:-82 -109 -110
signed … i:-87 -71 -59
signed … to:123 83 69
signing:-61 -34 -3
signing off:-79 -50 -11
signing … good:-39 7 100
signing … tonight:-45 -45 -58
signs:-3 18 21
silage:34 36 34
silence:7 21 -34
silent:4 -6 28
silicone:-14 -8 -5
silk:-38 -32 -18
sill:26 -3 1
silly:-23 -49 -28
silo:97 126 99
silver:-63 -33 -19
sim:11 -19 -4
similar:-26 -36 -25
simple:22 45 19
simpler:7 -14 -4
simply:0 0 0
sims:-17 -10 -5
sin:-27 -6 -51
since:-1 -14 -32
since dey:55 -23 -115
since five:123 133 128
since midnight:96 124 119
since my:-5 -27 -13
since spring:69 66 37
since teh:42 37 10
since ther:79 94 -15
since u:72 69 69
since wat:119 -13 -1
since yesterday:-30 38 153
since … am:90 72 35
since … and:7 61 85
since … be:64 105 117
since … end:58 89 106
since … he:-13 -2 -102
since … in:104 4 37
since … its:-62 -83 -87
since … my:13 53 38
since … news:92 115 144
since … oclock:48 50 49
since … shes:86 106 102
since … started:-106 -72 -20
since … swallowed:43 64 82
sincerely:0 0 0
sind:-11 -13 -7
sing:-21 24 58
singer:-49 -37 -46
singers:9 19 -17
singing:-64 -62 -100
single:37 3 -42
sings:19 29 -24
sinister:-20 -3 -1
sink:45 51 53
sink is:88 89 71
sink … it:-67 -67 -66
sinking:46 -37 -25
sinn:61 -12 -2
sip:1 35 60
sipping:-20 22 23
sips:132 121 135
sir:0 34 26
sir … it:81 92 98
siren:-26 -15 -15
siri:111 106 106
sis:67 100 122
sister:20 17 8
sister after:89 67 78
sister to:25 -59 -26
sister … im:82 77 52
sister … my:-5 -103 -89
sister … she:83 51 89
sister … with:-69 -55 -56
sisters:-49 -46 -32
sisters … and:-73 -98 -85
sisters … teh:76 79 88
sit:-63 -75 -91
sit down:-71 -40 -58
sit with:-77 -73 -82
sit … teh:-23 -68 -78
site:29 63 29
sites:36 12 3
sits:-72 -52 -102
sitter:-69 -67 -64
sitting:71 51 56
sitting on:67 76 80
sitting … car:-43 -51 -57
sitting … hands:47 -81 -27
sitting … it:154 157 134
sitting … with:41 48 53
situation:-47 -61 -38
sitze:102 104 87
six:2 15 28
six … and:37 42 -6
sixteen:69 13 39
sixteen … and:22 51 114
sixth:22 13 -3
sixties:-60 -59 -35
sixtieth:-16 -20 -37
sixty:14 -12 -28
sixty on:147 107 97
sixty … ive:-71 -78 -26
size:25 45 51
sized:-22 -16 -7
sizes:-39 -23 -12
sk:0 0 0
skateboard:-4 7 9
skates:66 71 78
skating:-36 -22 -16
skegness:-6 -3 -2
skeleton:-53 -62 -19
ski:-40 -9 -11
skiing:-6 -9 -1
skill:-27 -6 -6
skills:-32 -24 -22
skin:64 62 16
skin is:8 -143 -73
skin … for:118 -101 -16
skinned:27 16 17
skinny:0 29 -22
skins:61 61 81
skins crawling:89 53 53
skint:-45 -25 -42
skip:-55 -132 -117
skipped:14 71 86
skipping:60 20 10
skipping my:1 -118 -78
skipping … insulin:13 -86 -25
skips:-51 -33 -14
skirt:-3 5 -1
skirting:-54 -54 -53
skull:113 130 115
sky:-19 -5 22
skydive:-2 -2 -3
skye:-51 -50 -32
slabs:-29 -22 -11
slack:48 58 58
slam:-26 13 -17
slammed:-70 -25 -48
slan:61 9 12
slang:0 0 0
slap:78 82 -62
slapped:-70 -30 -49
slapping:101 79 134
slaps:37 58 -41
slaps me:63 81 -93
slashed:-96 -101 -37
slashed my:-124 -119 -74
slate:114 114 115
slates:-57 -55 -41
slaughtered:-8 -4 -2
slay:-25 -27 -33
slayed:-5 -3 -2
slays:-13 -4 -4
sleap:-26 -39 -46
sleap with:23 85 -99
sleap without:56 97 -4
sleap … good:51 152 168
sleap … on:-100 -79 -55
sleap … teh:93 112 41
sleap … wake:99 37 58
sleeper:-49 -29 -40
sleepers:87 108 77
sleepey:48 62 89
sleeping:-5 -1 23
sleeping tablets:116 140 119
sleeping … i:75 93 96
sleepover:-86 -62 -56
sleeps:-18 -28 -2
sleeps and:-72 -65 -89
sleeps i:133 141 147
sleeve:61 33 37
sleeve … i:-86 -75 -14
sleeveless:-4 -3 -3
sleeves:67 123 13
slept:-45 -53 -48
slice:-11 0 -70
slice my:77 103 -22
sliced:29 14 19
slices:-66 -45 -53
slicing:26 59 -54
slid:8 3 24
slid down:70 81 125
slide:-54 -55 -44
slides:-18 -35 -24
sliding:-39 -21 -8
slightly:-73 -44 -46
sligo:33 34 -2
slime:-5 -3 1
slimming:-55 -43 -35
slip:7 52 65
slip … ur:87 100 82
slipped:-5 -28 -27
slipped at:119 -46 -13
slipped last:81 -19 -8
slipped on:109 -16 -29
slipped one:85 -2 -1
slipped … and:-71 1 8
slipped … at:104 -20 -17
slipped … line:90 45 30
slipped … night:80 -21 -8
slipped … saturday:126 -5 -3
slipped … wedding:63 111 118
slipper:-26 18 -5
slippers:-2 39 52
slippery:7 5 9
slipping:-17 4 13
slippy:90 90 98
slips:-39 -10 -13
slipway:124 110 105
slit:-63 -44 -51
slit his:25 23 -79
slit … wrists:-86 -66 -129
slitting:44 81 -49
sliver:-27 -10 -6
slog:-11 -8 -1
slogan:-15 -8 -10
slot:35 -40 -59
slots:108 -72 -74
slough:-44 -26 -26
slow:22 16 20
slow down:97 98 119
slow … my:56 54 53
slow … with:59 42 44
slowed:-34 -16 -14
slower:124 123 126
slowing:134 132 132
slowly:0 0 0
slug:87 81 78
slugs:-77 -81 -30
sluice:114 51 42
slumped:69 69 61
slurred:52 47 50
slurring:182 177 171
slurry:131 131 112
slurry pit:84 106 84
slurry … and:110 97 72
slush:-108 -111 -108
smack:65 83 75
smacked:-12 -7 -4
small:-29 -21 -11
smaller:-69 -50 -36
smallest:-38 -28 -27
smart:0 1 12
smarties:-37 -21 -13
smash:88 89 -51
smashed:50 38 62
smashing:79 41 85
smear:-9 16 -22
smell:-17 -5 -7
smelled:-15 -67 -44
smelling:-21 -9 16
smells:-11 10 28
smelt:-69 -67 -74
smile:16 -28 -31
smiled:6 20 56
smiles:29 8 -2
smiley:4 -25 -17
smiling:24 26 -2
smoke:21 -35 -26
smoked:59 -41 -44
smoker:-26 -5 -1
smokes:37 -9 2
smoking:-76 -98 -64
smoko:103 96 84
smooth:-71 -57 -50
smoother:127 -5 -1
smoothie:31 42 45
smoothly:-2 -6 -3
smother:35 38 21
smother teh:53 53 72
smother … baby:39 46 45
smothering:9 69 -37
smudge:-31 2 -7
smug:-60 -44 -16
snack:-25 -6 -3
snacks:-74 -61 -75
snail:-18 -5 -3
snake:107 55 59
snakes:15 61 48
snap:83 102 70
snapchat:100 113 -14
snapped:-42 -33 -48
snapping:37 -12 -9
snappy:-8 -20 -15
sneaking:-25 -14 -9
sneeze:-16 -4 -7
sneezed:-14 -5 -7
sneezing:-51 -92 -89
sniff:117 86 29
sniffed:28 9 6
sniffling:-12 -15 -9
snooker:-5 -39 -48
snooze:-24 -8 -3
snore:28 36 52
snored:-2 -5 -1
snores:-9 -1 44
snoring:23 41 60
snorted:37 40 19
snow:46 41 -4
snowdrops:22 39 40
snowing:49 19 11
snows:-113 -102 -103
so:0 0 0
soak:28 21 13
soaked:29 29 38
soaked … i:140 133 137
soaking:-34 -19 6
soap:-33 -13 11
sob:-46 -75 -73
sobbed:-46 -15 -19
sobbing:-83 -98 25
sober:-86 -177 -192
sobre:-37 -19 -4
sobriety:27 -89 -80
sobs:-5 -3 -1
social:-16 -6 -7
socials:-5 -1 -2
society:-68 -72 -85
sock:19 34 17
sock … i:8 0 -97
sockets:-55 -37 -30
socks:-39 -68 -75
sod:12 -22 -7
soda:-50 -34 -73
sodium:31 31 -16
soeur:0 -3 -17
sofa:-53 -60 -50
sofa … me:56 54 57
sofa … teh:-77 -63 -81
sofas:-3 -11 -8
soft:-65 -70 -82
softer:-3 -6 -3
softly:-32 11 -12
soga:43 50 60
soggy:-2 -1 0
soil:-20 -44 -28
soin:13 12 20
soir:7 34 25
soirs:14 13 -29
solar:-50 -45 -57
sold:-86 -86 -111
soldier:25 12 27
soldiers:-37 -20 -31
solicitor:-14 1 -2
solicitors:-63 -70 -77
solid:4 33 53
soll:53 53 44
solo:-101 -130 -67
solve:56 -18 -29
solved:-23 -25 -14
sombody:24 17 48
sombody im:75 129 139
sombody on:75 88 86
sombody talk:78 113 26
sombody tell:117 109 106
sombody with:-106 -109 -38
sombody … not:97 13 25
sombody … or:76 68 0
sombody … to:163 108 72
sombody … wil:148 105 99
some:-54 -60 -94
some days:38 -39 -61
some mornings:110 -44 -48
some … but:37 95 103
some … i:74 43 13
some … id:71 -15 -2
somebodys:32 26 48
someday:79 65 67
somehow:-64 -62 -61
someone:1 17 -2
someone come:126 52 38
someone elses:94 71 76
someone was:56 96 76
someone would:103 83 0
someone … a:-40 -52 -72
someone … and:100 29 -14
someone … going:116 55 -39
someone … got:115 113 117
someone … it:73 40 75
someones:-27 7 7
someones … teh:84 51 50
something:-9 -7 8
something from:164 135 146
something off:96 104 102
something to:79 125 82
something … in:148 30 22
something … lad:94 87 98
something … me:36 10 57
something … teh:67 92 92
somethings:127 95 108
sometime:50 67 39
sometimes:0 0 0
somewhere:-19 -3 2
somewhere around:61 68 71
somewhere … teh:123 117 76
somniferes:53 50 48
son:-21 0 -14
son for:97 41 -9
son in:49 48 84
son wrote:7 -53 -81
son … me:-104 -129 -39
song:37 16 59
song … do:58 69 -1
song … it:72 63 -49
songs:-54 -47 -29
sons:4 30 26
sons birthday:80 91 -4
sons … his:134 129 150
soon:65 -23 -103
soon and:61 40 -90
soon as:24 78 88
soon i:26 -33 -113
soon ill:-35 -104 -85
soon … a:124 108 101
soon … be:-17 -129 -113
soon … teh:65 84 153
sooner:85 83 37
sooo:0 0 0
soothing:11 -3 -4
sophomore:1 -1 0
soporto:173 -52 -17
soppy:-48 -54 -48
sore:-72 -37 -42
sorrow:-5 -35 -31
sorrows:-3 8 -9
sorrry:110 133 135
sorrry all:-124 -125 -113
sorrry and:54 63 97
sorrry dey:-99 -92 -101
sorrry goodbye:129 134 123
sorrry love:128 92 115
sorrry sorrry:58 79 68
sorrry … do:114 147 94
sorrry … ive:-3 -27 -83
sorrry … love:54 51 50
sorrry … off:56 75 62
sorrry … posting:76 61 71
sorrry … tok:90 11 25
sorrry … ur:-95 -89 -86
sorrry … want:68 16 34
sorrry … wasnt:135 18 37
sorrry … wont:125 145 143
sort:54 41 66
sort … where:123 2 8
sorted:-14 -14 -5
sorting:-83 -40 -51
sorts:44 12 8
sos:-3 14 28
soul:26 41 21
sound:40 63 51
sounded:-15 -7 -12
sounding:-22 -17 -55
sounds:50 2 5
sounds a:90 43 59
sounds good:37 -95 -33
sounds … right:2 -66 -34
soundtrack:-5 -3 -2
soup:-146 -143 -134
sourdough:-116 -98 -91
sous:5 19 -14
south:-101 -77 -56
soy:-44 -23 -14
soz:9 18 19
spa:-72 -57 -29
space:14 -23 -6
spaces:-2 -16 -41
spade:-41 -22 -49
spain:-74 -59 -52
spaniel:-49 -33 -8
spaniels:-36 -34 -49
spanish:-28 -18 -18
spanner:-8 -2 -6
spare:42 17 24
spares:31 -23 -26
sparkles:83 100 102
sparkly:-19 -19 31
sparring:-5 -3 -1
sparrows:-15 4 2
spat:-33 -27 -13
speak:-2 -8 -14
speak … at:119 47 0
speaker:-67 -56 -41
speaking:-39 -21 -13
speaking clock:80 76 62
speaks:-43 -4 -7
special:-107 -59 -42
specialist:-46 -4 -4
specially:-18 -28 -25
speech:-10 11 1
speeches:-17 -25 -35
speed:-6 7 1
speed and:-2 -21 -87
spel:1 1 -22
spelin:-13 -8 -6
speling:-19 -9 -10
spelings:-12 -6 -3
spell:52 -32 -20
spelled:-34 -25 -28
spelling:9 26 0
spend:-93 -85 -64
spending:13 40 51
spends:-20 -2 0
spent:-5 9 19
spent … last:120 103 94
spent … money:142 106 90
spice:35 48 -38
spider:-18 -4 -48
spiders:73 68 83
spiked:120 31 -5
spill:11 3 -63
spilled:-2 -1 -20
spilt:-36 -35 -22
spin:-76 -32 -19
spinal:-12 -6 -4
spine:-48 -40 -20
spinning:82 101 105
spins:-41 -37 -30
spirit:18 -12 -13
spirits:107 87 37
spit:-23 -12 -5
spite:4 42 51
spits:89 98 -89
spleen:-63 -42 -34
splendid:0 0 -3
split:34 39 51
splitting:8 46 44
spoil:110 105 102
spoiled:60 72 85
spoilers:-71 -59 -62
spoiling:26 30 21
spoilt:-8 -8 -1
spoke:-30 -7 3
spoken:-24 -24 -78
sponge:32 60 70
sponsee:-72 -63 -33
sponsees:-53 -15 -7
sponsor:-29 -90 -71
sponsored:-61 -58 -60
sponsoring:1 27 -1
sponsors:2 -46 -43
spoon:32 -9 -29
spoons:-48 -39 -16
sports:56 69 81
sports hall:164 160 145
spot:-16 -16 -19
spot on:62 85 62
spotify:30 37 35
spotless:-17 -15 -25
spots:42 87 60
spotted:37 25 33
spotting:-16 -7 -10
spouse:-26 -6 -1
sprain:-6 -3 -1
sprained:-29 -21 -17
spray:-18 -35 -46
sprayed:-64 -63 -54
sprays:4 2 3
spread:-31 -35 -28
spreadsheet:-100 -9 -7
spreadsheets:51 -3 -1
spring:-1 -26 -46
springe:107 113 101
springen:61 53 67
springs:-70 -45 -10
sprouts:-26 -10 -6
spuds:-69 -61 -68
spun:85 51 59
spun it:83 52 59
spurting:27 58 85
spy:-35 -46 -16
squad:-82 -86 -43
square:-76 -22 -15
squared:92 105 113
squares:-28 -3 10
squash:1 -15 30
squash and:-72 -84 -62
squash i:121 65 79
squash … to:68 83 115
squat:-28 -35 -22
squeak:89 60 43
squeaky:9 7 8
squeeze:4 9 14
squeezed:-51 -51 -81
squeezing:83 53 -34
squirrel:-72 -59 -55
ss:-2 -1 0
ssri:0 0 0
ssw:0 0 0
st:25 25 33
stab:123 170 -2
stab him:119 120 105
stab me:-15 -13 -105
stabbed:0 77 135
stabbed me:-5 -12 67
stabbed my:64 101 109
stabbing:13 63 14
stabbing my:102 96 -35
stable:-10 -1 1
stables:-63 -55 -24
stack:-19 -35 -41
stacked:31 32 27
stacking:-31 -43 -34
stadium:76 79 66
staff:12 5 -74
staff … teh:115 82 16
staffroom:-99 -82 -78
stag:-5 -48 -39
stage:-55 -46 -29
stain:-104 23 11
stair:-10 -2 -23
stairs:-19 2 -14
stairs im:-100 -106 -120
stairs … going:-104 -108 -105
stairs … i:117 101 50
stairwell:134 153 181
stairwell … teh:82 45 19
stalking:-10 -5 -28
stall:-64 -45 -32
stalled:-11 -2 -3
stamp:0 0 50
stamped:148 145 163
stamping:6 16 79
stamps:-56 -47 -30
stan:-49 -32 -36
stand:43 31 48
stand and:61 115 93
stand bein:-101 -98 -56
stand in:-6 -28 -95
stand … i:120 59 40
stand … line:-102 -82 -54
stand … teh:-42 -12 -71
stand … that:86 -51 -40
standard:-16 -55 -18
standards:-10 -4 -8
standin:35 40 51
standin orders:79 70 82
standin over:59 83 122
standin … a:89 98 97
standin … it:53 77 69
standin … stool:87 92 79
stands:47 36 21
stank:-6 -25 -16
stanley:71 72 31
stapler:-21 -11 -15
star:39 -19 2
stare:-58 -35 -8
stared:20 -23 -14
stares:48 0 -40
staring:38 -39 -24
starlings:-87 -82 -79
stars:60 19 -66
start:-77 -96 -30
started:17 24 -39
started cutting:42 45 9
started drinking:123 -51 -9
started hurting:41 119 -1
started i:76 63 99
started on:97 111 -1
started twitching:39 39 101
started … myself:-2 22 -35
started … teh:-77 -50 -100
starter:-66 -54 -30
starters:-25 -15 -40
starting:16 47 45
startled:-7 -3 -2
starts:-50 -39 -36
starts … tomorrow:107 87 88
starve:59 101 21
starved:-3 -1 -1
starving:25 4 -16
stash:-34 -27 -18
state:-52 -75 -52
statement:-59 -30 -12
statements:-24 -13 -4
states:-51 -45 -34
static:-6 -14 -13
statin:-42 -30 -40
statins:82 48 24
station:88 80 75
station … im:83 111 119
station … its:-68 -69 -59
station … not:160 146 135
station … to:-62 -117 -75
stationery:-9 -26 -46
stations:-5 -3 -3
statistic:-41 56 -17
statistics:-43 10 -14
stats:-40 -22 -24
status:30 57 16
stay:12 -5 18
stay ere:117 115 96
stay with:-86 -92 -73
stayed:-27 -68 -37
stayin:-5 -60 -73
stayin … i:94 112 112
stays:13 -18 -67
steadier:-51 -30 -23
steady:-90 -78 -64
steak:-25 -16 -7
steal:-60 -46 -39
stealing:20 -29 -21
steam:18 -73 -72
steel:-24 -37 -42
steer:38 16 -52
steering:-34 -22 -51
stehe:32 28 34
steht:23 25 41
stems:-27 -30 -9
step:16 -6 -6
step in:17 19 41
step off:84 123 126
step out:63 97 78
step … front:27 32 33
step … im:32 60 88
stepbrother:-19 -17 -9
stepchange:-86 -46 -53
stepdad:27 40 50
stepdad … my:4 14 133
stepdads:73 86 123
stepdaughter:57 17 15
stepfather:29 28 -49
stepfather … in:113 59 -3
stepladder:14 46 42
stepmother:178 58 -10
stepmum:113 68 64
stepped:118 75 83
stepping:25 38 13
stepping down:-90 -78 -75
steps:32 54 66
steps from:190 183 182
steps … teh:125 136 142
stepson:23 8 2
stepsons:-11 -8 -29
sterbe:-17 -10 -8
sterben:30 69 -35
steri:-1 4 -16
stern:6 -39 -38
steroid:-51 -21 -17
steroids:-80 -65 -68
steve:-37 -31 -3
stew:-92 -75 -72
steward:-32 -17 -12
stick:16 63 23
sticker:-53 -29 -19
stickers:21 23 24
sticking:-81 -65 -73
sticks:-56 -40 -34
sticky:-37 -12 21
stiff:122 143 125
stiff and:116 124 122
stile:-97 -87 -92
still:0 0 0
stillborn:64 -36 -10
stimulant:-1 -1 -1
sting:47 17 14
stinging:69 71 64
stings:-65 -58 -54
stinking:-11 -14 -16
stinks:-14 -38 -29
stir:-45 -30 -17
stirred:14 49 55
stitch:-7 0 1
stitched:49 27 -13
stitches:20 -50 -115
stitches … out:66 -19 -6
stitches … tomorrow:82 -2 -2
stock:-53 -51 -73
stocked:13 51 54
stocking:45 34 54
stockpiled:42 37 38
stockpiling:70 96 31
stockpiling … i:22 32 107
stockport:-7 -3 -2
stockroom:-24 27 30
stocktake:-36 -32 -47
stoics:2 -5 -4
stoke:-6 -7 -11
stole:-33 -22 38
stolen:-59 -55 -65
stomach:44 14 34
stomach full:-104 -120 22
stomach is:-7 4 89
stomach … of:-105 -121 18
stomachs:39 65 89
stone:-1 -35 -44
stone in:53 11 16
stone … my:76 37 44
stones:135 153 153
stones … coat:47 66 67
stones … my:88 88 96
stood:34 13 26
stood at:-78 -129 -123
stood with:59 3 6
stood … platform:68 91 65
stood … window:-83 -64 -79
stool:126 165 163
stools:68 93 97
stop:17 26 27
stop about:81 106 0
stop and:61 46 77
stop bein:100 71 22
stop breathing:-31 -58 -103
stop cutting:10 9 -128
stop dnt:81 112 113
stop existing:97 -11 4
stop not:91 -15 -17
stop on:80 130 91
stop trembling:15 -52 -126
stop … all:-114 -91 -104
stop … and:47 83 65
stop … cant:113 113 26
stop … from:-92 -92 -107
stop … im:48 80 65
stop … is:-74 -71 -61
stop … myself:61 118 -92
stop … stop:81 -1 78
stop … thats:56 61 107
stop … using:120 -47 -4
stopcock:-20 -14 -12
stoped:-9 -6 -34
stopped:35 25 40
stopped bein:97 158 143
stopped breathing:66 75 50
stopped his:124 130 -3
stopped pretending:-106 -73 -36
stopped yesterday:84 36 76
stopped … afraid:105 114 119
stopped … and:41 54 58
stopped … cold:57 9 -33
stopped … dead:70 109 5
stopped … started:107 44 0
stopped … tablets:5 -8 -123
stopped … them:-109 -56 -37
stopped … yesterday:1 1 -160
stopping:99 80 71
stopping teh:37 67 109
stopping … and:62 85 93
stopping … it:-102 -90 -57
stops:28 27 49
stops me:75 87 75
storage:-34 -12 -7
store:48 14 -20
store … my:101 84 102
stored:127 68 79
storey:9 17 28
storey … i:-61 -65 -63
storey … over:137 144 165
stories:-33 -47 -24
storing:3 4 113
storm:-30 -40 -14
story:-36 -9 1
story i:82 121 52
storyline:-29 -17 -4
stout:36 35 2
stove:20 4 -16
straight:-19 -10 -39
straighteners:9 -14 -33
strand:30 32 38
strange:-71 -27 -19
strangely:19 23 35
stranger:-1 15 -14
strangers:-10 -6 -17
strangers … teh:57 83 -15
strangle:-104 -88 -58
strangled:-25 37 88
strangled me:35 95 99
strangles:10 7 -8
strangling:64 94 100
strangling me:107 120 -15
strangling my:70 79 112
strangling … help:8 6 77
strangling … mum:36 38 107
strap:137 143 148
strapped:-35 -23 -33
straps:-15 13 -17
strategy:-1 0 0
straw:3 60 55
strawberries:-39 -22 -16
streak:34 -6 -4
streaks:10 21 18
stream:104 90 79
streamer:-1 0 0
streaming:27 8 34
street:17 -13 -6
streets:-62 -32 -17
strength:-18 -54 -40
stress:-118 -81 -60
stressed:-1 -28 -16
stretch:-28 -20 -8
stretcher:32 41 42
stretches:-51 2 -10
strick:72 71 85
strict:-46 -32 -43
strictly:32 55 75
strike:36 37 54
strikes:-15 -39 -45
strimmer:0 2 3
string:-8 -9 -61
strings:33 33 12
strip:87 120 113
stripes:-34 -17 -6
stripped:48 55 91
strips:94 110 80
strips of:177 163 115
strips … my:86 105 114
stroke:-38 -51 -38
stroking:8 -7 0
strong:5 49 -10
strong one:81 54 60
strong that:134 18 -36
strong tonight:8 -104 -43
strong … but:3 -124 -50
strong … can:145 -25 -29
strong … i:133 51 64
stronger:62 112 57
strongest:0 -32 -13
strongly:-18 -39 -48
struck:2 -13 -23
structure:-52 -50 -68
struggle:-36 -39 -35
struggled:-25 -28 -22
struggling:1 -14 -12
strung:71 66 101
stubborn:23 26 12
stuck:-26 -66 -56
stud:0 0 0
student:-5 9 -18
students:4 33 0
studied:-7 -16 -1
studies:-24 -7 -4
studio:22 23 16
study:-27 11 -2
studying:-49 -19 -12
stuff:80 104 98
stuff dey:59 50 44
stuff in:52 56 43
stuff is:72 88 99
stuff … i:-83 -79 -87
stuff … teh:33 41 49
stuffed:52 34 31
stuffs:95 126 122
stung:-11 -5 -5
stupid:78 31 53
style:-71 -46 -19
styro:168 159 -4
su:-60 -13 -4
sub:-33 -11 -7
subject:43 -12 -52
suboxone:-128 -126 -117
subs:-19 -30 -1
subscription:59 27 5
subscriptions:-4 -3 0
subtitles:-59 -58 -64
success:5 -19 26
successor:-1 -1 -1
such:28 -10 -4
suckers:-47 -37 -26
sudden:-9 2 32
suddenly:-3 12 32
sudoku:20 71 -47
sueno:-41 -13 -10
suffer:65 86 28
suffering:20 60 42
sufficient:80 77 83
sugar:-95 -74 -70
sugars:-10 1 22
suggest:-37 -32 -12
suggested:-63 -79 -58
suggestion:-1 -20 -15
suggestions:-21 -13 -13
suggests:-2 -1 0
suicidaire:-9 -3 12
suicidaires:57 61 -13
suicidal:78 133 -192
suicidal and:93 77 -138
suicidal but:155 127 -6
suicidal last:38 -120 -5
suicidal thoughts:-147 -80 10
suicidal … ago:96 49 0
suicidal … am:101 110 -2
suicidal … are:28 85 -5
suicidal … day:72 156 0
suicidal … i:51 42 22
suicidal … it:160 167 -9
suicidal … ive:-96 -78 -12
suicidal … lied:94 137 -3
suicidar:68 71 5
suicidarme:107 31 -159
suicidas:62 72 -12
suicide:44 60 -70
suicide is:63 89 -29
suicide plan:20 18 135
suicide thoughts:27 -155 -22
suicide today:30 96 123
suicide tonight:9 12 105
suicide … a:-20 18 38
suicide … back:57 -108 -12
suicide … date:84 88 105
suicide … day:122 153 -12
suicide … got:81 91 126
suicide … i:96 102 64
suicide … in:-73 -65 -201
suicide … is:-6 4 130
suicide … it:68 64 -48
suicide … ive:-45 -90 -35
suicide … last:66 -52 -52
suicide … my:84 106 -25
suicide … no:43 58 68
suicide … planned:18 14 89
suicide … teh:-47 -55 -103
suicide … tried:93 124 85
suicide … was:-51 -34 -6
suicider:130 136 -136
suicides:-9 -1 -29
suicidio:7 -15 -21
suicido:14 19 25
suis:-20 -24 40
suit:69 39 20
suit … teh:66 68 51
suitcase:-40 -46 -48
suitcases:-31 -26 -26
suite:73 42 37
suits:-6 -16 9
suizidal:1 -7 -1
suizidgedanken:66 77 -40
suizidpravention:-20 -10 -2
sulked:-30 -18 -9
sulking:-6 -2 -1
sum:67 68 70
summary:-7 -2 -2
summat:9 8 -33
summer:-86 -113 -163
summerhouse:75 92 90
summers:68 42 64
sums:111 -64 -42
sun:-55 -66 -48
sun … up:136 141 127
sunburn:-14 11 -60
sunburnt:-20 -11 -47
sunday:-19 -11 -12
sunday befor:141 126 137
sunday dinner:-17 51 54
sunday night:79 55 88
sunday wen:101 82 88
sunday … all:87 66 84
sunday … and:79 46 77
sunday … doin:174 180 103
sunday … go:41 48 54
sunday … started:129 85 -4
sunday … teh:-63 -75 -64
sundays:-4 44 8
sundays … i:29 58 62
sunflower:-66 -40 -23
sung:12 -6 -22
sunny:24 30 37
sunrise:-22 -6 5
sunrises:-2 17 68
suns:28 57 49
suns … and:59 93 76
sunscreen:-6 -10 -10
sunset:23 57 45
sunset … teh:-71 -85 -79
sunshine:-47 -25 -10
sunup:3 4 43
super:-37 -33 -36
superb:-3 -4 -25
supermarket:-8 -20 -48
supervised:-73 -46 -35
supervision:-68 -27 -19
supervisor:-18 -2 -24
supper:51 46 52
supply:80 24 49
support:-67 -33 -34
supported:-14 -60 -25
supporters:-2 -1 -1
supportive:-65 -41 -30
suppose:41 33 5
suppose i:92 -1 -84
suppose … neva:132 36 14
suppose … was:110 111 91
supposed:40 -3 -13
supposing:16 40 21
sur:8 5 49
sure:16 33 30
sure about:113 50 5
sure … ere:-85 -13 -10
sure … im:-88 -25 -27
sure … it:77 101 24
sure … wil:94 80 79
surf:9 44 41
surface:0 -2 -40
surfing:97 -4 -5
surgeon:-39 -77 -51
surgeon … teh:-71 -44 -28
surgeons:27 38 -9
surgery:-43 -39 -62
surgerys:-38 -20 -22
surname:-40 -11 -12
surplus:91 -45 -8
surprise:-104 -103 -113
surprised:-22 -17 -57
surprises:-22 -16 -5
surprisingly:-7 -4 -1
surrendered:-11 -8 -7
surrounded:42 32 37
survey:-64 -49 -18
surveyor:-10 -8 -15
survive:-105 -32 -11
survived:18 0 -16
surviving:-60 -66 -34
survivors:-42 -17 -19
sus:-65 -48 -32
susan:11 6 -2
sushi:-30 -28 -22
suspect:-2 -1 0
suspects:-1 9 13
suspended:-5 -50 -46
suspense:-44 -60 -62
suspension:75 80 58
suspicious:-50 -34 -19
swab:-45 -39 -40
swallow:41 62 63
swallow them:99 66 56
swallow … and:108 -58 -31
swallow … lot:77 69 101
swallowed:56 85 135
swallowed and:83 71 86
swallowed every:-61 -63 -113
swallowed his:-65 -97 -49
swallowed i:79 93 120
swallowed teh:63 63 48
swallowed them:95 80 52
swallowed two:94 104 96
swallowed … at:88 101 133
swallowed … card:89 101 97
swallowed … entire:113 111 117
swallowed … is:69 83 84
swallowed … its:148 123 122
swallowed … last:-107 -96 -104
swallowed … load:98 100 52
swallowed … of:111 137 133
swallowed … on:-66 -59 -62
swallowed … pill:-121 -125 -130
swallowed … stuff:98 119 117
swallowed … tablets:125 78 113
swallowed … teh:117 123 100
swallowed … that:88 95 89
swallowed … them:100 112 111
swallowed … to:85 126 89
swallowed … was:117 121 103
swallowed … whole:110 104 93
swallowing:236 269 206
swallowing teh:73 77 103
swallowing them:88 83 101
swallows:24 59 77
swam:-30 -11 0
swan:-36 -32 -33
swans:-5 -6 -10
swap:8 -80 -57
swap with:95 -24 -12
swapped:0 20 89
swapping:-50 -5 16
swaying:71 56 60
swear:39 89 -107
swearing:-66 -38 -26
swears:-36 -44 -77
sweat:43 38 69
sweat and:87 40 35
sweated:-14 -10 -4
sweating:127 109 92
sweating buckets:78 70 80
sweats:-16 -45 -71
sweaty:-29 -66 -53
swedish:-39 -5 -4
sweep:27 -8 -8
sweet:11 40 50
sweet dreams:129 112 95
sweetheart:46 64 49
sweets:38 46 28
swell:-13 -8 -8
swelling:51 60 61
swells:-35 -14 -18
swept:46 70 80
swerve:24 30 46
swerved:111 89 37
swerving:35 1 14
swim:9 11 -12
swimmer:18 31 31
swimmers:75 -34 -27
swimming:-21 -6 -25
swimming … my:110 63 65
swimmy:-6 -4 -3
swims:-38 -42 -21
swindon:-22 -13 -25
swing:-92 -74 -84
swing … teh:-104 -93 -100
swinging:190 127 138
swings:9 15 13
switch:77 -38 5
switched:53 21 39
switches:-2 -6 -5
switching:78 84 70
swollen:-77 -37 -11
sword:-20 -40 2
swore:31 66 51
sworn:0 0 71
swum:3 28 30
swung:0 -1 0
sydney:-45 -39 -26
sylvia:-31 -42 -50
sympathy:-60 -42 -24
symptom:-24 -19 -12
symptoms:-24 7 13
syndicate:-58 -44 -47
syringe:92 89 98
syringes:10 10 -6
syrup:8 53 39
system:-57 -43 -35
t:-26 -33 -28
ta:113 123 130
ta for:148 145 151
ta ra:84 96 100
ta … teh:71 43 41
tab:114 117 91
table:-52 -33 -31
table and:61 85 49
table i:83 53 47
table im:77 63 56
table its:-65 -5 41
table … i:61 86 22
table … ive:120 73 65
table … teh:71 72 78
tablecloth:-15 -12 -18
tables:24 -27 -33
tablet:-4 27 20
tablet … teh:-34 -42 -90
tablets:44 62 62
tablets are:114 106 122
tablets do:140 138 82
tablets down:47 44 65
tablets from:166 189 152
tablets is:147 151 129
tablets teh:-70 -136 -117
tablets were:112 129 132
tablets … all:98 101 113
tablets … and:47 33 16
tablets … bag:-35 -62 -58
tablets … counted:67 105 88
tablets … didnt:176 131 126
tablets … down:60 75 74
tablets … for:113 101 103
tablets … going:90 84 86
tablets … his:152 128 77
tablets … sunday:101 73 83
tablets … them:68 69 99
tablets … theyre:51 61 73
tablets … tok:135 154 156
tablets … we:112 92 100
tabletten:6 9 26
tabletten genommen:83 68 66
tabletten geschluckt:76 83 84
tabletten … und:52 46 36
tabs:78 88 85
tack:108 88 79
tack room:100 103 97
tackle:32 72 59
tacos:-35 -22 -28
tag:-53 -24 -46
tags:19 7 14
tail:28 -26 -30
take:-16 -20 -8
take a:-75 -30 -44
take em:79 87 102
take it:-112 -65 -33
take them:59 80 63
take … all:152 71 56
take … and:42 43 56
take … in:100 -31 16
take … it:-47 -29 -48
take … lfie:111 66 -41
take … lot:178 182 194
take … on:45 56 68
take … out:49 -26 -84
take … teh:44 35 70
take … them:-125 -140 -94
take … tonight:97 81 93
takeaway:-68 -60 -50
takeaways:114 111 110
taken:-18 -20 7
taken every:70 75 70
taken my:-52 -24 -50
taken over:-111 -128 -124
taken teh:52 32 16
taken them:111 128 127
taken up:-125 -118 -98
taken wat:66 59 44
taken … and:68 59 67
taken … bottle:53 79 81
taken … i:83 66 70
taken … im:120 120 128
taken … mor:129 133 127
taken … of:-73 -74 -61
taken … out:-38 -47 -46
taken … overdose:61 95 94
taken … poison:109 104 100
taken … teh:-97 -122 -126
taken … that:103 112 113
takes:1 25 -31
takes me:74 -14 -86
takes my:136 131 -80
takes to:6 -1 -64
takes … a:-37 -30 -4
takes … and:92 107 59
takin:2 -1 0
takin every:89 96 121
takin mor:161 121 6
takin … at:66 79 117
takin … by:114 29 28
takin … lfie:97 130 -5
takin … out:49 62 86
takin … own:1 40 -23
takin … way:111 -33 -24
takin … with:86 76 4
tale:-28 -38 -39
talent:1 23 30
talk:-80 -68 -23
talked:-5 -87 -82
talked out:40 83 58
talked … of:6 98 87
talking:22 11 6
talking … and:82 39 43
talking … his:124 91 92
talks:-8 -15 -131
talks about:95 77 -39
tall:13 34 23
taller:-20 -11 -17
tambien:-29 -10 -4
tan:-32 -71 -20
tango:-9 -5 -4
tank:80 31 29
tanks:-27 -30 -34
tanto:52 -18 -12
tap:2 18 33
tapas:-6 -3 -4
tape:-13 3 37
taped:145 147 125
taper:-130 -103 -79
tapered:-37 -45 -52
tapering:-59 -49 -31
tapers:-29 -1 -6
tapped:-72 -51 -40
taps:-16 15 35
tara:41 52 52
tarantula:-13 -9 -12
tarde:-35 -26 -19
target:10 -3 -7
tarmac:-1 -1 0
tarp:-26 -10 -27
tart:-9 0 -2
tarts:-1 -1 -1
tash:54 65 63
task:26 -17 -28
taste:9 -24 -3
taste it:130 -11 -11
taste … i:76 68 77
tasted:20 34 24
tastes:40 35 23
tasting:-8 -57 -38
tattoo:9 1 11
tattooed:9 50 9
tattoos:-22 -17 -6
taught:-47 -26 24
tax:-42 -42 -15
tax return:-54 -37 -34
taxes:-65 -35 -27
taxi:25 11 -3
taxi at:-68 -61 -60
taxi … teh:61 87 65
taxis:1 -4 -5
tb:52 57 39
tbh:0 0 0
te:-95 -70 -13
tea:-62 -47 -41
tea with:73 66 89
teabag:-38 -15 -14
teabags:-45 -33 -7
teach:-58 -33 -45
teacher:-43 -17 3
teacher … me:-89 -106 -30
teachers:-59 -76 -92
teaches:18 21 -5
teaching:-92 -79 -68
teacup:47 51 60
team:-27 -86 -86
team … me:59 -29 -16
teammate:-16 -6 0
teams:47 52 59
teapot:-68 -32 -42
tear:-42 -10 -6
tearful:-2 -7 -2
tearing:28 55 -31
tearing … up:55 87 -21
tears:-28 -34 -46
teary:-11 -22 -8
teas:-35 -15 13
tease:-21 -19 -21
teatime:4 36 38
teatime and:99 116 120
tech:31 16 15
technically:-37 28 15
ted:-2 -9 -8
teddies:9 22 15
teddy:77 58 40
tee:-21 -19 -17
teen:-55 20 -25
teenage:-47 -14 -54
teenager:-14 43 -15
teenagers:-93 -61 -71
teens:-78 -52 -24
teeth:-43 -88 -90
teeth and:-94 -89 -114
teeth hert:113 -37 -22
teeth … chattering:114 88 91
teething:-51 -13 -3
teh:13 22 29
teh a:85 96 87
teh address:72 46 82
teh aerial:-83 -80 -78
teh after:53 44 38
teh afternoon:-97 -114 -102
teh airport:-132 -132 -135
teh all:82 84 104
teh ankle:72 27 53
teh app:-70 -99 -102
teh babysitter:60 92 107
teh bags:122 104 97
teh band:-86 -91 -89
teh bath:77 60 56
teh baths:103 98 119
teh bed:124 130 98
teh belt:94 82 35
teh belts:40 39 24
teh bench:109 66 52
teh bend:59 71 65
teh benzos:111 85 61
teh berries:63 41 36
teh bible:89 77 80
teh birds:51 23 18
teh blade:33 -49 -56
teh bleach:113 111 111
teh blister:154 154 158
teh bloods:92 26 32
teh book:12 -39 -51
teh both:131 129 99
teh bottle:38 71 65
teh bottom:54 47 54
teh breakwater:73 84 114
teh brown:25 61 -7
teh buzzer:85 49 53
teh cake:-58 -98 -86
teh can:-46 -125 -69
teh capsules:33 51 96
teh captive:114 131 131
teh carpets:118 109 116
teh cat:-39 -28 -69
teh chair:69 69 45
teh chamber:62 71 69
teh chemist:-80 -89 -86
teh chest:-77 -51 -60
teh child:-45 -28 -16
teh children:90 113 105
teh chimney:76 78 76
teh church:-80 -69 -79
teh closed:141 97 88
teh closet:79 81 59
teh codeine:27 53 36
teh combine:21 41 61
teh conservatory:106 89 85
teh cooking:94 -17 -51
teh cottage:-87 -87 -85
teh craving:43 -81 -80
teh crematorium:74 72 82
teh crossing:60 48 77
teh cut:34 23 70
teh cuts:99 103 -5
teh dentist:-30 -64 -52
teh digoxin:97 67 61
teh do:97 119 138
teh dock:91 99 105
teh drug:87 126 122
teh earth:76 -111 -111
teh edges:81 94 79
teh envelope:89 81 76
teh estuary:105 97 93
teh exhaust:54 51 31
teh express:98 56 39
teh extra:101 109 131
teh fact:-78 -79 -77
teh far:34 62 41
teh film:-12 -24 -34
teh final:74 74 48
teh fit:-38 -41 -39
teh flat:60 83 50
teh forest:84 91 100
teh forestry:77 79 69
teh forever:63 43 -2
teh frame:50 64 62
teh freight:66 70 68
teh fruit:74 70 86
teh funeral:45 48 38
teh funny:10 -8 -107
teh future:80 75 49
teh gallery:90 37 39
teh gin:107 28 29
teh glass:58 110 95
teh gone:72 56 54
teh gorge:61 92 112
teh gravel:72 69 53
teh gravy:-61 -25 -28
teh hairdryer:119 114 101
teh hammer:59 50 95
teh handover:126 134 103
teh handrail:58 83 98
teh head:-66 -32 -73
teh high:-66 -74 -67
teh hole:84 72 70
teh home:56 102 40
teh horses:36 21 20
teh hotels:101 105 107
teh hour:39 35 57
teh i:8 36 93
teh insurance:72 87 64
teh ipad:-66 -68 -56
teh item:78 106 98
teh jar:96 50 58
teh keeps:91 37 44
teh keybord:93 104 82
teh knots:72 71 77
teh lab:83 93 102
teh label:-40 -53 -77
teh ladders:148 125 111
teh lads:81 70 17
teh lady:-51 -60 -91
teh lake:77 99 91
teh laughs:132 135 142
teh lay:100 98 90
teh least:67 98 63
teh left:64 73 79
teh leftover:-104 -104 -79
teh letters:56 76 88
teh lfie:159 119 103
teh lifebelt:113 101 106
teh ligature:67 65 64
teh lighter:127 8 16
teh lighthouse:27 23 32
teh lights:-86 -119 -106
teh line:93 103 77
teh list:-55 -108 -120
teh lock:152 174 142
teh long:90 -4 -5
teh lord:59 -65 -90
teh lovely:104 109 115
teh machete:88 78 89
teh market:-102 -99 -90
teh match:-82 -89 -90
teh maths:74 70 72
teh mattress:66 85 93
teh means:107 93 92
teh medical:119 120 116
teh medicine:71 67 75
teh memes:95 113 103
teh men:-51 -55 -71
teh money:20 36 102
teh mosque:89 85 95
teh most:-72 -89 -76
teh motorway:69 53 48
teh mug:94 27 27
teh multistorey:136 144 156
teh museum:-101 -104 -107
teh mushrooms:127 125 115
teh nail:-60 -75 -71
teh new:-115 -148 -130
teh noose:71 44 80
teh note:89 104 91
teh nurse:-78 -68 -76
teh nurses:-81 -61 -72
teh obituaries:65 -15 -11
teh ones:79 73 72
teh order:105 118 77
teh other:51 53 30
teh overdose:124 114 152
teh overpass:126 134 132
teh panto:-51 -53 -56
teh papers:-83 -87 -54
teh parapet:90 103 104
teh parcel:-38 -65 -46
teh past:-84 -65 -68
teh path:112 72 63
teh pension:59 118 111
teh permanent:85 -34 -13
teh pesticide:101 116 110
teh petrol:94 80 115
teh photos:-45 -42 -20
teh pills:81 80 90
teh pipe:90 102 82
teh pistols:155 88 82
teh plane:66 -138 -91
teh planet:75 81 54
teh platform:-55 -80 -108
teh plughole:120 63 74
teh poison:87 92 65
teh police:46 48 39
teh policy:80 81 94
teh pond:69 81 77
teh pool:-43 -23 0
teh presents:-88 -75 -71
teh promise:135 -16 -5
teh pub:-30 -51 -60
teh pull:117 -9 28
teh pumpkin:-89 -81 -86
teh pylon:110 120 126
teh quarry:77 83 93
teh quay:119 74 80
teh quiz:-69 -50 -53
teh rail:93 113 95
teh rails:96 102 114
teh rat:77 105 90
teh rest:113 52 44
teh rig:104 62 50
teh right:40 42 6
teh river:74 77 60
teh rivers:127 95 117
teh rocks:36 48 56
teh ropes:51 43 40
teh scaffolding:102 91 95
teh scalpel:126 126 148
teh season:33 75 64
teh server:-42 -64 -39
teh sheds:130 110 106
teh shops:87 35 22
teh shotguns:106 115 120
teh shower:89 72 66
teh side:69 70 51
teh silo:169 167 117
teh skull:91 87 96
teh sleeping:59 34 54
teh sleeve:60 73 53
teh slipway:94 81 83
teh slots:111 -71 -31
teh slug:88 73 85
teh sofa:-71 -67 -72
teh song:73 65 35
teh speaking:80 76 62
teh spoon:113 58 30
teh stairwell:35 76 67
teh start:-33 -88 -83
teh steam:-76 -61 -61
teh step:-102 -67 -47
teh stile:-81 -70 -66
teh stools:64 92 96
teh strong:66 48 49
teh stuff:141 159 165
teh suicidal:-104 -105 -2
teh summer:-57 -97 -57
teh summerhouse:75 92 90
teh sums:86 -57 -46
teh sunrise:-65 -71 -80
teh syringe:28 27 34
teh tablets:185 175 171
teh tabs:63 60 70
teh tack:113 106 98
teh thing:101 114 67
teh thort:144 -11 -85
teh thoughts:82 53 -21
teh throat:51 49 45
teh tickets:-67 -66 -76
teh tides:52 97 99
teh till:50 36 29
teh tip:-66 -41 -46
teh tourniquet:113 85 88
teh tractor:87 33 49
teh traffic:74 54 64
teh tramadol:167 148 96
teh tray:-82 -76 -64
teh treatment:110 -7 -1
teh trigger:41 72 93
teh trunk:90 83 89
teh tub:146 140 139
teh tube:65 81 77
teh tunnel:63 62 54
teh twelve:83 61 89
teh twin:88 -28 -46
teh ukulele:-51 -15 -11
teh undertaker:102 106 95
teh up:159 109 116
teh urge:-29 -49 -86
teh urges:105 -19 -5
teh use:132 -58 -37
teh viaduct:41 53 70
teh vodka:73 120 135
teh voice:105 -5 29
teh void:91 28 -38
teh waters:77 100 87
teh way:14 -27 -44
teh wedding:-27 9 -47
teh weedkiller:126 123 103
teh week:-36 -99 -65
teh weir:74 85 74
teh wen:120 61 -35
teh werk:-26 -11 -101
teh wheel:54 34 11
teh wil:-38 -40 -49
teh windowsill:-86 -76 -77
teh worktop:94 50 63
teh world:-61 -72 -92
teh zip:-55 -53 -54
teh … am:49 47 42
teh … any:-38 -75 -95
teh … anything:23 90 79
teh … asda:131 119 94
teh … balcony:76 69 67
teh … bar:69 90 84
teh … barn:109 120 94
teh … beam:119 134 139
teh … behind:42 52 36
teh … bein:-26 -73 -74
teh … belt:101 88 76
teh … big:57 61 48
teh … bit:102 94 111
teh … bits:-73 -138 -125
teh … block:67 62 50
teh … box:60 68 64
teh … breathing:157 156 123
teh … brick:58 60 59
teh … broke:115 104 34
teh … brown:102 105 113
teh … burns:96 38 28
teh … bus:71 75 94
teh … but:41 41 37
teh … call:115 86 44
teh … calling:89 0 -3
teh … car:38 48 53
teh … carrying:74 -37 -28
teh … cars:113 101 103
teh … cast:121 88 54
teh … chain:151 154 133
teh … chapter:-67 -40 -36
teh … chosen:75 80 46
teh … christmas:-59 -63 -53
teh … cleaner:59 76 65
teh … cleaners:128 123 112
teh … clinic:-65 -61 -42
teh … clock:114 60 69
teh … cold:28 21 32
teh … college:59 80 98
teh … comin:57 68 45
teh … company:-89 -87 -93
teh … cord:52 69 75
teh … couldnt:27 86 56
teh … credits:88 47 50
teh … crosses:117 62 64
teh … dad:52 52 59
teh … dads:169 150 133
teh … dark:86 113 126
teh … dead:-84 -23 -72
teh … didnt:55 57 78
teh … doesnt:97 107 100
teh … dog:-79 -60 -61
teh … drawn:94 116 84
teh … drunk:29 57 49
teh … due:101 85 96
teh … during:100 113 18
teh … edge:85 94 108
teh … em:46 40 51
teh … end:29 54 71
teh … essay:61 57 64
teh … every:-61 -55 -65
teh … express:68 80 86
teh … feels:7 -80 -101
teh … felt:57 -65 -12
teh … fifteen:130 135 109
teh … final:-77 -66 -68
teh … find:44 56 73
teh … finished:61 47 36
teh … fixing:-57 -93 -92
teh … folder:124 106 103
teh … foot:93 58 68
teh … footbridge:152 157 160
teh … found:-114 -117 -82
teh … friends:89 99 102
teh … full:36 37 38
teh … gentle:115 126 114
teh … give:1 -30 -55
teh … goodbye:91 103 119
teh … green:79 87 80
teh … group:-56 -78 -58
teh … had:-2 -73 -97
teh … halfway:136 136 141
teh … handed:-45 -40 -59
teh … hard:-106 -52 -88
teh … havent:33 55 95
teh … hear:72 65 39
teh … heart:-80 -70 -55
teh … hert:-93 -107 -97
teh … hit:28 -8 86
teh … hoap:28 40 57
teh … holds:-88 -92 -90
teh … holiday:-36 -62 -34
teh … hoping:53 59 90
teh … how:-54 -88 -63
teh … humming:103 98 113
teh … hurting:17 -82 -1
teh … hurts:75 12 13
teh … im:37 40 57
teh … inside:36 42 65
teh … insurance:114 105 101
teh … isnt:7 21 45
teh … it:26 37 47
teh … itch:77 -29 -5
teh … itll:-14 54 56
teh … iykyk:104 -112 -16
teh … kil:43 70 15
teh … knees:-64 -52 -34
teh … ladder:98 89 40
teh … laid:119 115 103
teh … lane:62 87 74
teh … leaving:-75 -84 -79
teh … let:-100 -65 -90
teh … leter:63 55 50
teh … letters:-24 -24 33
teh … lfie:-47 38 65
teh … lights:22 46 62
teh … list:-86 -62 -81
teh … lit:91 47 37
teh … liv:-17 -101 -48
teh … lives:92 4 -62
teh … look:97 102 71
teh … make:-23 -59 -29
teh … mam:137 114 110
teh … marked:-93 -76 -66
teh … may:40 37 40
teh … mean:-95 -85 -71
teh … medicine:90 101 71
teh … met:45 65 56
teh … midnight:83 72 76
teh … money:31 -85 -108
teh … mor:-22 -66 -62
teh … mouth:92 73 80
teh … nap:54 61 36
teh … nobody:55 74 65
teh … notice:69 63 10
teh … oil:92 75 79
teh … opens:39 48 31
teh … organiser:104 103 92
teh … other:74 71 62
teh … our:-69 -60 -61
teh … paper:71 86 90
teh … passes:52 20 9
teh … passwords:75 65 52
teh … past:36 47 31
teh … picked:16 43 67
teh … picking:123 75 48
teh … pink:107 80 65
teh … pints:74 -6 -3
teh … piont:31 89 89
teh … plan:55 49 35
teh … pointing:93 101 113
teh … poison:72 75 84
teh … purpose:74 54 55
teh … rail:115 123 115
teh … ready:-74 -68 -82
teh … remover:130 120 119
teh … ropes:40 45 61
teh … safe:93 100 114
teh … said:-94 -77 -89
teh … sat:8 -56 -75
teh … seemed:155 117 92
teh … sent:52 64 48
teh … seven:-93 -56 -37
teh … shant:102 102 75
teh … shelf:70 85 56
teh … shoe:12 66 47
teh … shoes:165 157 137
teh … should:101 8 -11
teh … sit:-104 -107 -73
teh … size:60 42 33
teh … sleap:43 -81 -40
teh … sombody:106 69 51
teh … something:55 50 27
teh … somewhere:-132 -124 -118
teh … stand:94 98 86
teh … step:41 44 44
teh … stool:59 44 33
teh … stopped:-80 -30 -11
teh … students:113 95 73
teh … sunset:140 136 122
teh … supper:-101 -85 -87
teh … swing:-73 -70 -71
teh … tea:-47 -74 -59
teh … team:-65 -71 -84
teh … tell:59 64 58
teh … telly:106 51 51
teh … theyd:76 122 97
teh … theyll:112 109 111
teh … theyre:44 30 43
teh … theyve:-107 -69 -33
teh … things:38 61 82
teh … thinking:88 97 103
teh … thoughts:-69 -85 -40
teh … thursday:38 56 45
teh … til:68 47 54
teh … till:-44 -53 -143
teh … tracks:75 67 73
teh … tuesday:76 97 108
teh … two:102 89 73
teh … use:113 66 107
teh … vet:40 1 6
teh … vodka:110 62 97
teh … w:101 74 29
teh … waiting:-90 -75 -74
teh … walk:-78 -64 -80
teh … wall:51 82 100
teh … wat:-33 -17 4
teh … weeks:35 98 106
teh … wheel:42 72 75
teh … whole:-78 -69 -89
teh … whos:-50 -86 -47
teh … window:42 32 14
teh … winds:73 68 72
teh … wobbling:90 91 88
teh … works:67 78 102
teh … writing:34 14 38
teh … yawning:61 13 1
teh … youd:108 34 5
teh … zipped:114 75 77
tel:104 106 108
telephone:-52 -23 -44
telephones:76 87 40
telescope:-19 -8 -4
television:-60 -50 -9
tell:36 46 48
tell anyone:110 101 83
tell if:98 87 101
tell me:-106 -99 -70
tell my:-26 -27 -7
tell myself:-122 -126 -95
tell our:150 134 135
tell … daddy:95 100 108
tell … dey:88 73 77
tell … did:30 18 19
tell … family:-101 -114 -132
tell … he:162 130 125
tell … his:55 16 30
tell … that:53 18 33
tell … was:147 100 106
tell … wasnt:113 139 134
telling:36 19 -54
telling myself:46 -103 -117
telling teh:0 -7 -30
telling … ill:117 82 7
telling … kids:110 63 -14
telling … where:83 101 146
tells:-26 -3 -82
telly:-10 -58 -36
telly i:86 49 52
telly … teh:-70 -100 -88
tellys:-13 -15 -21
temp:-9 15 43
temper:13 -29 -44
temperature:-13 -5 -19
tempered:-1 0 0
template:-13 -8 -5
temple:53 71 61
temporary:-68 -35 -11
temps:7 19 52
tempted:-28 28 -103
ten:9 28 35
ten days:-33 -143 -127
ten … four:81 69 65
ten … teh:48 27 18
tenancy:-6 -1 8
tenant:115 123 94
tenants:-3 2 -15
tenby:-22 -21 -21
tend:-19 -11 -8
tendencies:-79 9 53
tender:-37 -39 -38
tenderness:-70 -22 -3
tener:-81 -50 -5
tenerife:-74 -55 -57
tengo:75 95 69
tengo la:103 52 84
tengo … de:88 56 4
tengo … en:83 25 32
tenner:46 -32 -12
tenner and:114 28 63
tenner … it:41 -8 -5
tennis:-1 5 -5
tenor:12 13 26
tens:21 -17 -12
tense:38 75 27
tension:-33 -45 -49
tent:-43 -5 33
tenth:26 30 21
tenth … to:106 104 98
tents:6 -10 -9
terible:-50 -172 -159
term:10 -5 1
terminal:105 -73 -53
terminar:-114 -110 -15
termine:-99 -24 -3
terminus:-26 -18 -23
terms:-58 35 62
terrace:0 14 50
terribly:-38 -19 -3
terrier:-34 -29 -29
terrified:-102 -71 -85
terrifying:-36 -3 -7
terror:-22 -16 -22
tes:-1 -1 -1
tesco:35 65 62
test:-106 -103 -75
tested:-53 -27 -30
tested it:97 118 110
testing:10 -3 -17
tests:-76 -59 -40
tetanus:-4 -2 -11
tete:22 17 15
texas:-56 -43 -21
text:-17 -42 -39
text me:-50 -55 -33
textbook:-4 -7 -3
texted:52 35 54
texted my:73 -75 -63
texted … of:112 110 91
texted … teh:-73 -24 -28
texting:-39 -2 4
texts:-27 10 -31
th:-43 -33 -28
th ive:109 96 76
th no:99 72 76
th … i:131 133 136
th … my:-32 4 22
than:-10 5 -14
than i:104 97 121
than id:56 84 99
than … and:25 73 78
than … can:-84 -62 -67
than … had:56 91 106
than … hav:71 49 63
than … should:108 41 96
than … thort:30 94 88
than … was:-43 -86 -82
thank:37 59 68
thank god:-142 -110 -99
thank … i:-37 -73 -63
thank … telling:-37 -48 -26
thanked:13 40 23
thanked teh:105 86 83
thankful:-76 -46 -36
thankfully:-30 -30 -49
thanking:50 48 52
thanks:19 10 28
thanks … it:-92 -86 -60
thanks … up:56 68 56
thanksgiving:-25 33 75
thankyou:-5 -1 0
that:-15 -20 -11
that at:49 124 60
that by:97 113 120
that daddy:116 100 88
that doesnt:97 102 109
that gives:85 69 107
that got:108 -26 -47
that hell:129 107 55
that his:72 55 4
that id:-50 -70 -72
that im:4 -26 -51
that isnt:75 8 7
that it:-23 -78 -64
that makes:77 77 126
that no:-103 -96 -26
that one:6 48 16
that sais:101 82 86
that she:77 101 -16
that shes:96 115 37
that … about:119 74 32
that … alife:144 30 65
that … bye:100 106 121
that … cant:24 -32 -115
that … died:22 27 28
that … drunk:112 115 101
that … end:72 -3 3
that … feel:-42 -86 -84
that … go:-64 -49 -79
that … going:31 58 28
that … help:-65 -85 -80
that … hold:127 82 17
that … hurts:-93 -118 -62
that … isnt:104 94 114
that … mine:37 96 92
that … myself:60 85 62
that … nine:124 110 121
that … of:20 46 43
that … off:59 32 12
that … one:-94 -107 -142
that … put:-80 -65 -90
that … see:59 -14 -29
that … swallowed:38 56 85
that … thanks:129 89 91
that … them:14 32 18
that … this:20 -14 -41
that … time:80 93 46
that … want:23 54 -133
that … wanted:-72 -147 -44
that … wants:142 126 -53
that … went:58 32 49
that … wil:50 -31 -49
that … woke:164 -25 -13
that … would:-16 -54 -37
thatd:53 -57 -45
thatll:58 78 94
thats:43 35 51
thats a:-63 -56 -68
thats it:-90 -96 -94
thats my:48 70 63
thats not:-109 -116 -94
thats plenty:123 119 116
thats that:40 59 51
thats this:125 134 131
thats wat:-38 -51 -136
thats wen:98 135 172
thats why:-81 -62 -41
thats … and:19 35 65
thats … away:47 69 87
thats … be:99 76 82
thats … end:-99 -66 -50
thats … forty:78 72 103
thats … gone:-90 -19 -12
thats … goodbye:63 86 102
thats … got:-65 -46 -46
thats … idea:153 160 127
thats … ill:162 19 15
thats … im:48 12 12
thats … is:104 30 30
thats … it:-96 -64 -3
thats … much:72 -2 -6
thats … no:91 138 94
thats … one:86 75 87
thats … plan:60 106 104
thats … six:131 144 139
thats … teh:30 -5 -10
thats … thats:105 58 41
thats … time:106 130 128
thats … want:59 100 12
thats … week:96 134 109
thats … wil:-97 -99 -99
theatre:-28 -69 -52
their:15 37 32
their faces:60 59 60
their … are:142 123 108
their … since:18 42 60
theirs:-30 -24 0
thelma:107 77 57
them:28 28 39
them after:120 149 163
them at:29 33 29
them i:27 13 16
them ive:73 50 39
them mum:118 90 85
them off:-78 -80 -46
them on:82 99 108
them with:52 66 68
them … after:182 142 111
them … another:77 83 77
them … car:107 98 98
them … from:60 65 41
them … gone:85 104 83
them … head:117 64 65
them … of:-74 -34 -30
them … on:62 51 89
them … one:-94 -46 -39
them … sat:63 -49 -45
them … this:127 120 130
them … to:30 51 56
them … was:65 107 63
them … why:122 68 72
them … wil:32 74 40
theme:-4 1 -33
themed:-9 -9 -4
thems:101 65 51
themselves:-16 -18 -76
themselves and:76 55 -20
then:0 0 0
theoretically:41 55 -22
theory:14 56 30
ther:21 20 33
ther a:-100 -64 -95
ther anything:-82 -33 -13
ther are:56 74 80
ther befor:78 26 14
ther im:49 57 80
ther may:-61 -57 -49
ther not:-124 -97 -75
ther to:115 45 83
ther wont:137 114 104
ther … beetles:99 102 106
ther … for:-36 -91 -102
ther … hoap:-53 -26 -8
ther … i:-35 -77 -84
ther … its:42 35 24
ther … man:110 118 88
ther … me:-20 -73 -49
ther … started:-98 -115 -18
ther … step:87 58 54
ther … them:-41 -110 -100
ther … weeks:27 48 58
ther … wen:75 78 75
therapist:-38 -32 -103
therapist and:-52 -83 -57
therapist … i:-92 -52 -23
therapists:158 13 14
therapy:-47 -114 -94
therapy for:93 1 0
thered:94 56 63
therell:47 62 67
therell be:47 61 67
therell … nobody:143 154 141
theres:74 68 68
theres a:38 61 71
theres less:65 59 -3
theres nobody:151 148 20
theres nothing:97 51 50
theres room:101 111 95
theres teh:156 93 91
theres … a:-81 -60 -50
theres … bag:93 75 76
theres … else:110 120 86
theres … ere:97 126 67
theres … fone:-104 -112 -86
theres … future:-116 -62 -52
theres … i:-64 -51 -39
theres … in:37 67 72
theres … its:136 125 126
theres … left:59 60 44
theres … man:128 101 110
theres … my:88 120 113
theres … note:104 113 126
theres … out:-19 -113 -51
theres … teh:65 60 36
theres … to:41 17 37
theres … under:112 173 150
theres … waiting:82 79 98
thermos:32 -8 -7
thermostat:-47 -43 -49
these:5 14 11
these days:39 9 -105
these … are:-69 -84 -95
these … i:-108 -42 -34
these … not:66 95 -67
these … teh:66 -19 -36
thesis:-47 -28 -26
theyd:71 -2 32
theyd hav:121 52 53
theyd … i:89 97 116
theyd … my:61 37 -32
theyd … relieved:67 -2 -1
theyll:115 129 163
theyll hav:145 118 99
theyll manage:119 150 162
theyll need:101 96 98
theyll say:81 82 105
theyll want:-3 61 103
theyll … from:120 131 109
theyll … in:-106 -107 -86
theyll … it:40 35 45
theyll … teh:51 62 59
theyre:12 10 28
theyre all:36 86 77
theyre both:140 103 67
theyre in:130 108 133
theyre … by:162 123 84
theyre … me:125 85 118
theyre … of:-130 -128 -83
theyre … out:92 102 123
theyre … teh:48 85 61
theyre … tonight:120 129 139
theyre … with:98 87 103
theyve:-18 -2 25
theyve gone:114 91 94
theyve got:-126 -95 -76
theyve … in:81 55 45
thiamine:0 0 0
thick:-7 19 21
thief:-20 -23 -19
thigh:97 90 52
thighs:109 127 -89
thimble:-11 -8 -5
thin:87 73 71
thing:-14 -14 -5
thing i:37 44 14
thing ive:-41 -37 -88
thing that:-44 -4 -91
thing … a:-83 -98 -85
thing … do:83 67 23
thing … forward:118 46 -47
thing … my:55 69 68
thing … type:-58 -65 -47
things:-3 -4 -44
things at:-25 1 -162
things i:-70 -71 -76
things teh:134 80 -16
things … going:-76 -54 -45
things … teh:64 83 100
thinking:34 -27 -94
thinking about:63 53 -110
thinking teh:75 17 27
thinking … all:-17 -44 -86
thinking … be:-61 -115 -68
thinking … do:153 94 -13
thinking … himself:58 86 -1
thinking … how:-107 29 -37
thinking … it:-68 -87 -111
thinking … ive:-73 -38 27
thinking … killing:57 83 -9
thinking … my:61 90 -35
thinking … myself:70 114 -32
thinking … self:77 -5 -4
thinking … using:92 -40 -4
thinks:3 33 9
thinks im:124 97 96
thinks … am:104 100 120
thinks … for:76 76 102
thinks … got:144 125 114
thinks … would:-104 -17 -7
thinner:34 3 26
thinners:-28 -9 29
third:32 28 29
third go:17 8 54
third night:60 10 -15
third … and:-22 -90 -89
third … i:95 -5 32
third … month:-62 -59 -21
third … teh:55 11 28
thirds:94 89 85
thirsty:87 69 92
thirsty and:101 128 114
thirteen:-60 -36 -60
thirties:-86 -39 -8
thirtieth:-19 -5 2
thirty:-40 1 -17
thirty days:-62 -43 -16
thirty odd:140 106 65
this:0 8 23
this account:31 54 49
this any:-80 24 -16
this anymore:-128 -69 -48
this as:98 99 97
this bed:86 84 65
this chest:-43 -73 -74
this cold:-94 -74 -51
this country:141 112 123
this earth:91 82 61
this evening:119 105 97
this friday:119 135 108
this in:-94 -86 -135
this ledge:86 100 90
this lfie:122 178 101
this mesage:128 80 76
this month:-52 -34 -118
this night:66 93 117
this one:49 58 67
this ones:133 121 103
this planet:18 -52 -43
this side:152 127 113
this thursday:162 128 109
this time:70 78 114
this u:109 120 118
this week:26 9 -60
this world:62 64 75
this year:-31 -30 -77
this … about:121 17 -7
this … after:63 29 7
this … all:-29 -116 -107
this … but:62 0 -5
this … called:160 98 -11
this … cut:-24 -41 -87
this … down:-47 -46 -22
this … else:141 152 153
this … end:62 64 54
this … final:132 135 109
this … forgive:151 163 133
this … goodbye:-89 -113 -121
this … im:82 101 106
this … love:98 131 129
this … nobody:-46 4 13
this … note:109 112 119
this … on:-24 -42 -50
this … one:63 68 55
this … pills:-83 -64 -72
this … quick:79 75 80
this … resignation:49 76 87
this … school:101 110 107
this … she:122 92 7
this … stopped:86 64 79
this … suicide:31 58 109
this … that:-11 -61 -68
this … theres:67 46 28
this … tierd:47 27 20
this … went:55 60 54
this … were:135 126 71
this … with:37 16 34
thisll:58 72 55
tho:0 0 0
thorough:-5 -1 0
thort:-41 -36 -21
thort it:56 106 68
thort itd:-23 49 51
thort that:4 -74 -35
thort why:122 36 32
thort yes:142 44 -4
thort … cant:77 -43 -9
thort … do:54 39 -16
thort … ending:-97 -74 -3
thort … his:-87 -69 -2
thort … how:60 62 -83
thort … it:94 52 23
thort … me:-55 0 -23
thort … meant:89 70 75
thort … myself:-77 -58 -24
those:-56 -17 -1
those … is:96 83 95
though:0 0 0
thoughts:-26 -37 -116
thoughts about:104 90 -12
thoughts and:55 63 -47
thoughts are:88 105 -37
thoughts with:90 68 54
thoughts … ago:-45 -39 0
thoughts … day:97 118 -1
thoughts … my:47 105 -101
thousand:-76 -87 -72
thrashing:0 0 0
thread:-2 5 -7
threads:-32 -13 -9
threat:-8 -4 -20
threaten:-36 -26 0
threatened:-56 -96 -113
threatening:45 30 -65
threatening … jmup:11 9 124
threatens:38 44 -114
three:0 3 25
three in:-82 -89 -94
three mor:40 35 56
three nights:82 86 -49
three weeks:59 -67 -96
three years:6 -114 -100
three … a:-70 -76 -51
three … all:93 111 99
three … by:-92 -91 -89
three … im:54 87 86
three … is:124 141 114
three … on:57 67 104
three … sleeps:67 70 79
three … three:21 28 35
threes:17 -18 -31
threw:69 20 1
threw out:-83 -70 -14
threw … away:144 90 -33
thrilled:-74 -57 -61
thriller:-26 -14 -8
thriving:-37 -9 -11
throat:132 166 124
throat help:25 25 87
throat … burning:-88 -111 -79
throat … teh:70 68 40
throats:106 80 86
throttle:-48 -37 -31
throttled:-2 -1 -1
through:-3 13 29
through with:100 132 46
through … a:48 35 88
through … be:-88 -74 -69
through … bottle:-74 -65 -63
through … it:50 77 7
through … mattress:96 64 74
through … of:-30 -93 -75
through … plan:92 100 95
through … roof:-50 -61 -75
through … to:-34 -72 -34
throughout:-26 -16 -13
throw:-51 -37 -40
throwing:-27 -11 -34
throwing … and:-60 -72 -94
thrown:61 45 106
throws:91 130 -125
thud:122 105 127
thumb:11 -15 18
thumbs:27 -3 4
thumbs on:69 54 50
thumping:12 4 -16
thunder:-4 -3 -1
thurs:96 60 66
thursday:11 8 19
thursday night:110 101 108
thursday thats:131 131 139
thursday … at:98 101 87
thursday … be:106 100 103
thursday … i:59 92 78
thursday … it:113 56 49
thursday … out:86 97 91
thursday … up:150 155 161
thursdays:-113 -81 -53
thy:-79 -61 -53
thyme:-5 -5 -5
thyroid:-37 -17 -17
ti:-32 -1 0
tia:96 70 3
tic:48 21 23
tick:98 121 153
ticked:-25 -28 -36
ticket:29 53 64
ticket to:80 78 91
ticket … teh:39 43 36
tickets:-113 -79 -58
tickets … teh:-62 -60 -62
ticking:28 42 49
ticking over:55 65 62
tide:117 129 123
tide … me:4 -91 -101
tide … teh:69 90 90
tides:104 110 116
tides comin:81 71 81
tidied:-4 7 3
tidier:13 24 -21
tidy:90 132 110
tidying:0 -82 -55
tidying up:79 -24 -5
tie:-3 -31 -36
tie it:125 60 61
tie … to:66 97 53
tied:69 69 92
tied … and:69 23 17
tied … my:125 123 120
tiempo:-116 -33 -6
tiene:-30 -36 -17
tier:62 82 79
tierd:51 15 18
tierd to:116 111 78
tierd … alife:92 -138 -61
tierd … anything:59 53 76
tierd … do:59 54 63
tierd … i:-77 -42 -64
tierd … im:83 102 120
tierd … living:77 26 -2
tierd … me:75 46 81
tierd … this:-97 -41 -10
ties:-54 -24 -45
tiger:-28 -11 -3
tight:82 61 60
tightening:4 7 -22
tights:-23 15 -13
tiktok:-42 -42 -33
til:58 56 57
tile:-44 -25 -28
tiles:-4 2 -31
till:-38 -28 -28
till five:-97 -68 -69
till i:87 88 53
till lunch:-74 -72 -71
till my:29 47 18
till … dnt:133 96 82
till … drop:104 127 10
till … on:27 -108 -70
till … teh:-59 -73 -52
tills:-61 -53 -46
tilt:-83 -27 -19
tilting:-2 11 21
time:-6 -2 -4
time im:-132 -111 -116
time is:155 129 109
time its:73 50 15
time nobody:-118 -95 -41
time teh:91 93 117
time this:116 113 76
time youre:100 94 93
time … did:-89 -122 -121
time … dnt:68 86 63
time … drinks:131 83 -12
time … for:76 73 114
time … going:-42 -30 -50
time … know:-94 -77 -42
time … leter:103 113 114
time … off:-89 -56 -20
time … place:107 98 102
time … stop:108 103 66
time … time:82 48 70
time … to:9 -76 -84
time … u:-46 -61 -53
time … went:47 80 91
time … wont:93 53 -3
time … year:87 18 -3
timed:58 64 66
timeline:-4 4 -1
timer:56 30 18
timers:-86 -85 -51
times:22 -12 -25
times up:121 62 78
timetable:-16 22 20
timing:-5 -7 -10
tin:46 36 44
tin … cant:81 93 103
tingle:-43 -32 -13
tingling:30 28 53
tingly:-68 -42 -44
tinnitus:-3 0 0
tins:98 40 75
tinsel:-32 -26 -16
tiny:-90 -96 -76
tip:-49 -75 -91
tipped:93 70 68
tipped teh:110 77 92
tips:-115 -147 -130
tiptoe:44 -18 -11
tiptoes:26 -25 26
tiramisu:-5 0 0
tirar:110 18 14
tire:-97 -83 -81
tiredness:-20 -47 -48
tiring:-9 -5 -2
tiro:18 15 57
tisch:5 2 3
tissue:-45 6 -52
tissues:19 13 -31
titanic:0 8 -21
title:9 11 33
titled:-14 -19 -2
titration:-7 -17 -21
tl:-28 -19 -11
tn:110 83 11
to:-11 -5 -9
to a:-26 -25 -12
to ask:-112 -69 -111
to beat:77 110 -28
to bein:109 102 33
to blame:126 123 108
to breathe:95 113 135
to burn:28 -85 0
to choose:72 50 88
to clean:98 103 106
to come:71 90 104
to count:-113 -99 -95
to cry:-45 -54 -46
to ctb:40 135 -102
to cut:47 -50 -67
to day:82 14 -7
to dei:12 90 52
to drink:-184 -65 -40
to eat:5 -58 -20
to end:-24 -13 -82
to ending:-32 -111 -31
to exist:28 -108 -26
to fall:106 68 90
to feel:-47 4 -77
to find:40 22 45
to finish:115 127 38
to for:66 55 48
to four:84 68 69
to grow:64 -15 -30
to hate:23 47 63
to hert:-28 -4 -136
to himself:70 105 25
to his:24 24 30
to ill:86 105 109
to im:-69 -66 -45
to join:24 30 56
to keep:-46 -64 -43
to kil:92 70 67
to mine:-100 -75 -97
to morning:111 86 129
to most:88 -34 -17
to nobody:123 119 111
to nothing:68 93 15
to nowhere:144 123 111
to one:-16 -72 -62
to overdose:68 20 -46
to pass:64 65 81
to press:43 25 41
to pull:-54 -101 -84
to punish:53 73 85
to relapse:-63 -7 -34
to return:63 -39 -35
to save:67 43 34
to scratch:112 -111 -5
to self:100 52 37
to stand:121 108 101
to string:92 57 21
to sunday:111 118 127
to swallow:28 26 72
to tell:-20 -25 -37
to turn:16 60 84
to type:29 50 125
to u:90 83 66
to ur:-43 -10 -52
to walk:54 39 35
to want:122 -36 -35
to wash:-51 -70 -73
to watch:-36 -67 -12
to werk:-18 -36 -43
to wish:-16 50 0
to … a:-26 -24 -43
to … afternoon:-70 -100 -90
to … alife:84 34 -19
to … along:-78 -65 -55
to … are:51 97 95
to … baby:32 55 92
to … banister:-75 -82 -109
to … been:-25 -66 -49
to … befor:60 90 84
to … behind:90 98 96
to … beside:-101 -31 -30
to … black:139 140 123
to … both:72 89 85
to … bottom:155 39 11
to … bridge:132 129 133
to … car:106 126 114
to … chemist:-105 -107 -125
to … cleaner:22 57 79
to … cleared:124 126 138
to … cliff:136 134 111
to … cousin:87 56 47
to … dam:81 93 74
to … daughter:58 43 -24
to … decent:111 53 54
to … delete:90 115 17
to … died:78 54 56
to … do:132 95 77
to … does:-72 -38 -5
to … dog:74 66 40
to … door:93 97 91
to … double:76 71 97
to … drank:-56 -11 2
to … drinking:-44 -47 -75
to … drunk:-71 -35 -41
to … edge:41 109 83
to … empty:53 54 30
to … ere:26 48 87
to … estate:151 76 72
to … everything:66 90 99
to … exist:100 -71 -14
to … existing:59 -23 -53
to … fone:81 76 91
to … for:-18 -41 -34
to … found:130 126 167
to … four:-46 -81 -79
to … full:-70 -139 -35
to … giving:146 41 -29
to … grandad:90 70 83
to … hair:-70 -89 -56
to … heard:-69 -31 0
to … heart:71 75 98
to … her:-29 -48 -38
to … hes:21 11 -50
to … his:-6 6 -47
to … husband:-107 -139 -136
to … id:8 66 72
to … instead:118 101 129
to … itll:46 63 85
to … its:23 34 70
to … ive:55 55 78
to … keep:-44 -57 -39
to … lads:53 94 123
to … last:78 27 53
to … lists:103 -1 0
to … liv:56 -56 -16
to … living:54 14 -57
to … lord:120 -25 -1
to … man:-33 -30 -126
to … meeting:13 -98 -88
to … mirror:-20 -65 -104
to … mixed:51 50 10
to … mother:101 97 93
to … mothers:49 101 70
to … myself:45 9 -17
to … neva:49 102 7
to … next:-57 -76 -52
to … nice:-68 -61 -52
to … note:87 75 69
to … nothing:32 -32 -97
to … old:30 -15 -65
to … once:37 52 74
to … or:-35 -24 -19
to … outside:-13 -2 32
to … own:16 26 -25
to … pharmacy:-82 -45 -41
to … pictures:-89 -83 -38
to … pills:82 49 69
to … place:55 81 123
to … quietly:113 147 111
to … rid:57 95 -11
to … river:128 132 121
to … same:138 187 98
to … saturday:73 69 81
to … school:86 72 18
to … second:50 26 58
to … self:20 0 -61
to … shop:-66 -76 -61
to … silly:130 -2 -2
to … sister:-40 -65 -90
to … skull:1 18 -70
to … sleap:100 74 73
to … someone:50 15 -7
to … something:-41 -4 -48
to … sorrry:123 81 35
to … station:-89 -110 -112
to … stomach:64 -39 -73
to … summer:-80 -52 -10
to … sure:130 178 215
to … tell:52 59 55
to … than:-42 -77 -104
to … their:55 90 61
to … thoughts:135 135 81
to … tonight:60 42 67
to … tracks:102 76 96
to … turkey:-66 -55 -24
to … twice:-87 -23 -76
to … two:-70 -34 -3
to … typing:144 108 103
to … unalive:41 80 -2
to … under:60 77 52
to … waiting:60 75 70
to … wake:52 84 114
to … was:-36 14 36
to … weight:-4 -96 -89
to … where:100 82 123
to … which:-35 -33 -18
to … who:67 59 90
to … whole:-70 -105 -84
to … wholl:122 127 133
to … why:43 75 69
to … wont:63 122 139
to … wrists:53 87 -50
to … yesterday:75 62 55
toast:-75 -73 -61
toasted:-2 -2 -2
toaster:130 115 28
toaster bath:147 188 58
toasters:70 43 39
toastie:-42 -26 -6
tochter:-20 -5 -24
toda:-21 -7 -9
todas:16 17 13
todas … pastillas:70 75 67
todavia:-8 19 20
today:-43 -50 -75
today and:-31 -55 -36
today because:164 166 180
today for:-81 -78 -71
today ill:-79 -71 -69
today is:-73 -76 -98
today ive:-59 -97 -116
today tomorrow:79 96 101
today … after:30 70 69
today … at:32 24 32
today … dnt:95 70 62
today … got:-113 -114 -99
today … how:134 147 117
today … tok:-102 -125 -118
today … use:-72 -68 -61
today … want:114 84 -40
today … was:84 51 44
todays:57 87 96
todays date:119 112 131
todays … teh:92 90 77
toddler:-116 -115 -58
toddler … swallowed:-139 -145 -73
toddlers:-56 -48 -33
todmude:-13 -8 -4
todo:69 -28 54
todos:23 34 8
toe:-37 -63 -69
toenails:-6 -3 -1
toes:75 100 90
toes over:131 121 117
toffee:-9 -5 -5
together:24 57 81
toilet:-28 -29 -29
toiletries:-24 -40 -61
toilets:48 61 93
toit:72 78 91
tok:31 46 66
tok about:100 131 138
tok another:58 77 68
tok me:-95 -158 -123
tok my:-30 -25 -31
tok something:89 83 79
tok two:-121 -123 -94
tok wat:83 125 117
tok … at:123 119 97
tok … back:-94 -73 -65
tok … because:87 109 120
tok … boxes:144 132 121
tok … but:99 68 82
tok … dnt:84 123 130
tok … epilepsy:112 101 109
tok … everything:104 125 124
tok … feel:84 72 84
tok … first:119 94 88
tok … fone:-110 -116 -124
tok … hands:-49 -27 -35
tok … i:61 47 46
tok … in:29 34 26
tok … lot:-65 -79 -65
tok … my:115 103 90
tok … night:82 93 103
tok … on:-50 -100 -78
tok … out:-145 -171 -138
tok … pills:-62 -59 -61
tok … rest:97 129 119
tok … stuff:48 0 -24
tok … teh:77 85 80
tok … ten:85 97 106
tok … than:82 -74 -86
tok … them:132 110 111
tok … this:83 95 94
tok … tok:99 75 63
tok … whole:92 79 72
told:27 10 16
told his:141 113 -10
told i:-99 -63 -53
told it:-83 -16 -22
told me:-42 3 -42
told my:83 -30 -2
told no:31 -38 -34
told to:-94 -112 -99
told u:-107 -87 -42
told werk:62 105 86
told … a:61 102 91
told … about:-59 -86 -98
told … and:11 -51 5
told … be:8 50 74
told … been:148 102 44
told … chemist:124 145 142
told … gp:99 25 45
told … hes:84 91 38
told … i:-17 66 66
told … id:76 94 114
told … im:72 92 82
told … is:50 56 23
told … it:111 111 34
told … one:9 -18 -52
told … remind:129 114 116
told … to:17 44 67
told … was:96 90 99
told … wife:125 58 22
tolerance:-48 -56 -99
tolls:23 25 32
tom:61 72 79
tom and:166 152 145
tomado:83 87 97
tomado … pastillas:23 49 51
tomar:49 34 36
tomato:-38 -34 -21
tomatoes:-67 -75 -19
tomb:-1 0 0
tombola:-32 -12 -8
tome:85 94 95
tomo:-37 -33 -45
tomorrow:28 35 55
tomorrow after:27 49 70
tomorrow because:-112 -105 -87
tomorrow befor:68 75 93
tomorrow for:-86 -89 -87
tomorrow he:38 60 92
tomorrow ill:-108 -96 -80
tomorrow is:-94 -117 -131
tomorrow its:-65 -47 -49
tomorrow ive:52 66 32
tomorrow morning:38 60 82
tomorrow my:-83 -91 -68
tomorrow night:-74 -72 -61
tomorrow she:128 114 88
tomorrow thats:99 67 51
tomorrow wil:76 -49 -15
tomorrow … and:49 50 45
tomorrow … befor:109 127 113
tomorrow … cant:-129 -111 -113
tomorrow … dnt:70 66 66
tomorrow … doin:87 77 76
tomorrow … had:-69 0 -103
tomorrow … her:90 43 48
tomorrow … im:-61 -76 -79
tomorrow … me:92 66 81
tomorrow … night:-49 -44 -42
tomorrow … not:132 71 64
tomorrow … on:-7 -60 -57
tomorrow … one:-97 -87 -76
tomorrow … wen:116 124 148
tomorrow … wont:123 127 126
tomorrows:192 159 193
tomorrows another:-71 -45 -30
tomorrows teh:75 21 40
tomorrows … go:-68 -43 -28
ton:59 91 46
tone:-51 -68 -40
tongs:-42 -27 -17
tongue:68 94 94
tongue and:63 40 106
tongue … i:135 84 81
tongues:123 144 156
tonic:26 39 39
tonight:94 106 120
tonight but:-46 -110 -110
tonight bye:-77 -84 -92
tonight if:-67 -76 -95
tonight ill:120 137 153
tonight im:-82 -85 -47
tonight is:-70 -92 -145
tonight its:87 78 67
tonight ive:58 34 6
tonight my:-20 -52 -72
tonight on:45 68 95
tonight once:76 60 74
tonight one:-123 -110 -109
tonight pills:67 73 78
tonight roap:81 87 91
tonight she:-71 -66 -27
tonight sorrry:113 102 114
tonight to:-68 -47 -21
tonight … bag:58 74 40
tonight … by:75 97 93
tonight … did:139 141 102
tonight … found:82 83 104
tonight … go:125 127 140
tonight … good:122 118 48
tonight … he:100 77 54
tonight … ive:-86 -92 -103
tonight … kil:-6 -34 42
tonight … last:132 127 134
tonight … myself:-3 4 59
tonight … nine:-28 -28 -72
tonight … no:26 54 86
tonight … put:85 -8 12
tonight … rest:85 120 131
tonight … sorrry:160 170 174
tonight … thats:51 60 54
tonight … them:105 93 93
tonight … this:-60 -97 -103
tonight … to:-50 -72 -14
tonight … want:142 26 34
tonight … wont:114 135 92
tonights:103 121 118
tonights teh:89 109 138
tonights … end:72 80 77
tonsillitis:-20 -27 -24
tonsils:-21 -35 -27
too:0 0 0
tool:59 -12 -39
tool … it:112 20 -31
toolbox:23 48 3
tools:-25 -15 -61
tooth:-29 -17 -54
toothache:118 -42 -28
toothbrush:-37 -43 -48
toothpaste:-27 -82 -72
top:63 67 44
top himself:10 13 -104
top myself:125 144 -152
top on:113 114 86
top … and:19 26 -4
top … cliff:-67 -70 -65
top … off:60 69 73
topic:-75 -57 -42
topiramate:-13 -7 -4
topped:-27 -36 -65
topping:50 86 -81
tops:-52 -37 -68
torch:-30 -15 -8
tore:90 -99 -58
tore … up:152 -88 -47
torn:33 45 70
toronto:-74 -76 -62
tortoise:-9 -33 16
tot:77 -49 -12
total:-77 -55 -39
totally:0 0 0
toten:4 4 32
totgelacht:-36 -41 -11
totlachen:-5 -6 -1
touch:56 37 51
touched:47 52 -23
touches:111 106 -62
touches me:142 128 -68
touching:-62 -18 -27
tough:-31 -12 -38
toujours:13 15 -2
tounge:71 72 68
tour:-62 -70 -84
touring:-3 -5 -1
tourist:-9 -5 -2
tourists:9 22 6
tournament:-23 -6 -17
tourniquet:61 41 49
tourniquet on:112 86 88
tours:12 37 -27
tous:91 93 112
tout:17 -10 13
toute:34 41 31
tow:-135 -132 -95
toward:14 -5 40
towards:60 92 97
towards teh:97 84 96
towel:1 -17 -13
towels:80 113 110
tower:95 94 89
towers:-19 -25 -20
towing:76 81 79
town:-2 -1 -15
towns:44 65 59
towpath:-88 -84 -77
toxic:-34 -34 -20
toy:-45 -43 -42
toys:3 8 7
trabajo:-51 -7 -1
trace:106 107 113
tracing:-49 -46 -31
track:58 82 61
tracker:14 26 -47
tracking:92 103 65
tracks:69 75 78
tracks im:22 -77 -98
tracks … teh:49 45 41
tractor:19 -10 -1
tractors:-4 -1 -1
trade:68 -41 -49
tradition:-32 -34 -18
traffic:28 66 47
trafic:-3 -1 -1
tragedy:30 -31 -39
trailer:-58 -59 -38
train:1 19 36
train and:54 71 76
train as:-62 -61 -10
train ill:75 61 96
train on:-100 -108 -101
train to:-68 -18 -19
train tracks:49 32 39
train … be:-28 62 60
train … get:89 84 75
train … geting:-41 -35 -94
train … hit:103 106 100
train … its:-7 -10 -84
train … tomorrow:-113 -79 -54
trained:-18 -34 -1
trainee:-50 -35 -9
trainees:93 62 10
trainer:33 32 63
trainers:75 117 143
training:-100 -83 -80
trains:-54 -28 -3
trains go:105 120 142
trains late:-71 -74 -77
trainspotting:-39 -35 -27
traitor:-2 0 -1
tram:66 67 64
tramadol:1 27 82
trampoline:-92 -83 -76
trams:67 -15 13
trans:59 24 26
transfer:-3 -3 -3
transferred:24 5 30
translate:-13 -3 -5
translated:-1 -1 -1
translating:-42 -22 -19
transmission:117 25 27
transplant:27 45 66
trapdoor:26 9 -1
trapped:9 -47 -26
traps:-31 -6 -4
trash:-27 -13 -18
trashy:-41 -32 -22
trauma:-68 -40 -21
travel:-86 -52 -48
travelling:139 130 120
travelodge:59 61 62
travels:31 18 -43
tray:-92 -85 -77
trays:-21 -25 -19
trazodone:7 12 19
treacle:-37 -5 -2
treadmill:-31 -46 -41
treasure:10 0 5
treasurer:-64 -76 -45
treat:-28 -83 -37
treatable:-23 -30 -7
treated:-25 -18 -2
treating:44 -26 -21
treatment:10 -93 -71
treatment … i:98 23 -5
tree:-1 9 -26
tree and:-71 -61 -55
tree its:-65 -72 -58
tree … ive:-84 -74 -75
tree … me:92 58 21
treehouse:-78 -68 -66
trees:18 25 49
trembling:135 94 -19
tremens:-23 -17 -7
tremor:55 -6 -17
tremors:-31 -9 -12
tren:15 16 39
tres:-27 -12 -7
trev:-44 -48 -55
trevor:-1 -2 -2
triage:0 24 -30
trial:-44 -16 21
tribunal:41 26 -24
tribunal i:99 -36 -4
trick:-113 -55 -55
tricks:-1 -4 -2
tried:29 44 27
tried it:30 66 69
tried to:-76 -125 -65
tried … drown:110 141 15
tried … kil:-118 -85 -8
tried … me:-106 -101 -30
tried … my:4 -94 30
tried … myself:-40 -59 -16
tried … take:-4 -120 -78
tries:-80 -88 -36
trifle:-18 -33 -37
trigger:16 8 24
trigger of:-46 -37 -51
trigger … teh:-115 -119 -137
triggers:49 80 68
trimmer:-58 -36 -24
trip:0 -9 -6
trip … teh:119 103 81
tripped:-21 -22 -8
trips:-38 -43 -7
trocken:-4 -2 -1
trois:-71 -66 -38
trolley:4 -34 5
trolleys:74 72 70
trombone:-30 -41 -32
trop:-3 -3 1
trophy:-8 75 -7
trouble:-79 -87 -83
troubled:-4 -4 -7
troubles:29 -24 -70
troubling:60 63 56
trousers:-65 -42 -79
trout:-33 -28 -36
truck:55 54 44
trucker:10 5 29
truckers:-13 -1 0
trucks:103 55 48
true:-80 -71 -110
true i:-55 -2 -4
truly:0 0 0
trumpet:9 5 12
trunk:92 83 89
trust:-65 -93 -127
trust myself:48 -30 -87
trust … not:34 112 -18
trust … to:34 111 -17
trust … tonight:0 -100 -49
trust … with:-50 -136 -15
trusted:11 37 -8
trusting:16 26 0
truth:8 -38 -96
truthful:109 -2 -6
truthfully:10 -51 -34
try:-50 -50 -43
trying:5 12 55
trying … climb:136 139 104
trying … my:-55 -60 -27
trying … myself:-24 32 119
trying … take:-23 -55 -14
tten:0 0 0
tter:0 0 0
tting:0 0 -7
tu:9 -23 -17
tub:117 112 136
tuba:-3 -23 1
tube:25 10 43
tube of:96 43 26
tucked:37 48 53
tucson:-14 0 -9
tue:-40 -40 -12
tuer:36 43 -89
tues:62 54 53
tuesday:40 42 41
tuesday after:42 -125 -123
tuesday im:-57 -105 -80
tuesday its:86 87 84
tuesday … hav:105 115 106
tuesdays:-23 -32 -41
tug:3 19 18
tuition:14 6 38
tulips:-29 -17 -3
tulsa:-17 -50 -50
tumble:46 -16 -2
tumbler:53 54 22
tummy:50 79 70
tumour:-30 -22 -5
tumours:-1 0 0
tun:57 60 49
tuna:-82 -63 -70
tune:90 48 15
tunnel:102 35 24
tupperware:14 21 28
tur:61 63 92
turbulence:69 -38 -29
turbulence … was:125 -2 -3
turkey:-33 -58 -97
turmeric:32 25 0
turn:43 12 27
turned:-24 8 -3
turned my:73 34 40
turned out:-95 -39 -46
turned teh:65 80 106
turned … at:-58 -74 -78
turned … down:51 7 -7
turned … off:-98 -96 -92
turned … to:73 52 54
turning:76 42 53
turning blue:82 103 101
turnout:10 17 0
turns:13 -34 -70
turns … i:74 70 25
tut:2 3 6
tutor:-14 4 21
tutors:-3 -8 -13
tv:26 41 64
twelfth:16 93 76
twelve:32 29 48
twelves:-6 -3 -3
twenties:-63 -25 -35
twentieth:65 2 -43
twenty:-46 -35 -54
twenty years:-52 -86 -69
twenty … with:104 102 52
twice:20 4 -16
twice a:-87 -90 -53
twice since:54 119 102
twice this:29 -47 -89
twice to:109 144 85
twice today:97 113 -20
twice … and:102 126 69
twice … know:118 52 1
twice … week:17 -26 -75
twig:94 42 -29
twigged:44 48 43
twin:89 14 62
twine:60 69 72
twins:-40 -2 -40
twist:53 81 -12
twitch:-9 -2 -1
twitching:145 157 123
twitchy:22 -11 -22
twix:37 22 17
two:-3 -15 -13
two bottles:80 80 -9
two boxes:60 80 78
two days:54 119 107
two fits:87 105 100
two in:-59 -60 -50
two packets:31 46 44
two paracetamol:-93 -87 -89
two seizures:98 99 127
two without:122 19 23
two … at:111 91 82
two … down:135 76 63
two … home:84 -22 -14
two … im:62 41 75
two … is:-12 -36 -49
two … one:78 60 39
two … since:149 160 147
two … them:-102 -127 -150
two … to:-67 -58 -60
ty:-15 -27 -29
tying:102 132 114
tying it:107 124 133
tylenol:78 43 42
tyne:28 14 30
type:10 15 55
typed:32 16 -4
types:-21 -26 -15
typical:-39 -29 -27
typing:123 96 89
typing is:92 90 97
typing w:68 50 69
typing … i:148 70 80
typing … teh:45 71 39
typings:1 0 0
typo:7 -14 -29
typos:-33 -22 -20
tyrant:-9 -9 -3
tyre:-31 -29 -29
tyres:-13 -6 17
u:-3 6 22
u are:-99 -61 -73
u at:-75 -54 -70
u bury:102 17 32
u cant:-115 -122 -107
u did:97 89 104
u feel:-113 -66 -7
u goodbye:98 119 120
u hear:82 85 78
u i:33 82 50
u its:-94 -60 -64
u kept:20 11 60
u mum:-113 -97 -108
u need:-87 -87 -93
u noticed:116 1 -5
u speak:140 86 102
u thank:-67 -67 -78
u this:103 79 89
u tok:52 41 46
u were:85 124 122
u … anyone:98 100 84
u … beter:40 48 57
u … close:114 117 90
u … enough:82 130 111
u … going:68 80 74
u … id:140 -24 -11
u … im:66 66 66
u … its:17 24 52
u … keep:-81 -34 -27
u … kil:102 91 -16
u … know:97 46 13
u … leter:73 68 79
u … love:-67 -65 -72
u … lovely:79 71 63
u … my:75 53 57
u … myself:77 42 -2
u … one:-118 -88 -98
u … out:58 60 46
u … someone:-77 -46 -23
u … sunday:-105 -110 -102
u … them:-59 -45 -55
u … why:108 125 124
u … with:-152 -148 -126
uber:-11 -29 -37
ugh:-9 -7 -3
ugly:-61 -31 -66
uk:-17 -31 -23
ukulele:-37 -23 -24
ukuleles:-4 -2 -4
ulcers:75 79 76
ull:25 34 40
um:0 0 0
umbrella:-24 -16 -20
umbringen:49 58 -107
umziehen:-38 -31 -3
umzubringen:94 95 -42
un:-21 -33 3
una:-34 9 62
unalive:4 -2 -170
unalive myself:153 95 8
unalive … not:9 -77 -2
unalived:-16 -78 -16
unaliving:84 81 -25
unbearable:37 -16 -29
uncle:1 10 -29
uncle has:110 97 55
uncles:-15 -10 0
unclipped:193 206 213
unconscious:130 128 100
und:2 20 20
und ich:-22 16 -116
und … jetzt:82 65 59
under:48 46 42
under it:50 35 30
under one:82 96 93
under … dey:126 88 87
under … for:-57 -80 -82
under … head:-91 -88 -84
under … i:-10 -19 -76
under … ice:65 59 81
under … on:-84 -85 -79
under … she:94 80 123
under … teh:-82 -88 -83
under … to:127 147 115
under … train:-56 -54 -100
under … with:-106 -85 -71
underground:70 75 65
underlined:120 127 86
underneath:110 144 124
underneath … teh:89 72 36
underpass:12 9 57
understand:14 36 23
understand wat:47 45 68
understanding:-32 -10 28
understands:15 -59 -5
understood:-96 -84 -63
undertaker:77 94 92
underwater:-5 0 0
undo:58 78 73
undone:116 72 37
une:-11 2 40
une overdose:63 60 67
unexpected:-18 -33 -53
unfair:-31 -10 -4
unfinished:-6 0 13
unfollowed:-31 -10 -15
unfortunately:-69 -9 -10
unhappy:1 39 47
uni:-36 -13 -54
unico:42 -7 -2
unicorn:-14 17 25
uniform:60 39 25
uninstall:35 76 -43
uninstalled:-16 -7 -4
uninstalling:39 17 60
union:-17 -24 -37
unit:64 26 33
unit for:101 110 72
united:42 31 26
units:14 8 24
universe:-22 -21 -38
university:-60 -44 -58
unknown:-53 -45 -51
unless:-31 -10 -36
unlike:15 33 13
unlock:-19 -34 -41
unlocked:120 114 137
unopened:-9 -85 -84
unopened and:82 -39 -18
unpacked:44 -4 -2
unpaid:-21 -13 -16
unplugged:79 52 51
unreal:25 -65 -37
unresponsive:-98 -88 -44
unresponsive … a:37 29 60
unsafe:-17 -29 -23
unscrewed:102 105 87
unsubscribe:49 74 87
unsubscribed:-115 -20 -9
unsubscribing:76 -42 -22
until:-24 -24 -24
until i:38 -27 -57
until im:118 107 120
until this:89 51 -24
until … dei:79 -98 38
until … hav:123 -12 8
until … im:74 39 85
until … over:165 142 54
until … passed:35 -16 78
unused:-36 -29 -27
unwanted:-7 -4 -1
unwell:-5 -17 -21
up:3 3 16
up against:56 -49 23
up an:112 80 62
up blue:132 139 84
up by:-103 -86 -90
up ere:161 164 159
up every:-62 -36 -48
up for:-44 -38 -26
up im:64 80 117
up in:-42 -74 -56
up its:134 137 103
up mum:99 106 86
up something:74 47 42
up that:77 85 66
up tomorrow:95 64 48
up … am:-55 -41 -41
up … be:80 96 75
up … breathing:-2 -5 -113
up … but:26 51 75
up … by:-102 -106 -123
up … cooker:83 42 113
up … crane:93 96 103
up … dnt:54 70 14
up … down:95 63 47
up … fone:-92 -98 -78
up … go:17 58 81
up … hand:96 45 46
up … mind:48 81 -29
up … not:69 24 32
up … one:-51 4 -4
up … pylon:161 167 146
up … school:-91 -104 18
up … stairs:112 135 133
up … tablets:89 108 123
up … tell:-85 -72 -54
up … theyre:126 102 102
up … to:39 66 15
up … top:59 44 42
up … up:72 46 39
up … wen:-80 -60 -29
up … with:-68 -80 -86
update:-140 -91 -83
updated:-41 -26 -2
updates:37 21 22
updating:-9 -2 -3
uploaded:71 56 59
upon:12 38 72
upp:25 21 54
upped:-26 -98 -112
upper:-5 16 -5
upright:-50 -33 -14
ups:-71 -22 -35
upset:-17 -12 -5
upsetting:-12 0 -5
upside:-97 -72 -74
upstairs:-10 1 -2
upstairs and:15 -9 -103
upstate:94 104 22
ur:-46 -12 -15
ur mum:-95 -86 -92
ur old:65 103 69
ur … for:115 69 77
ur … last:145 116 119
ur … would:56 -12 -11
urge:20 -37 -139
urge surfing:106 -4 -3
urge … is:184 58 -63
urge … jmup:52 108 -15
urge … kil:42 122 -11
urge … this:44 -88 -34
urgent:9 -3 0
urges:11 -41 -68
urn:21 -61 -66
urs:1 2 1
us:-31 -17 -7
us im:121 113 109
us in:41 54 87
us … and:68 78 61
us … didnt:-55 -53 -26
us … i:-53 -91 -88
us … teh:-76 -76 -85
use:3 14 -18
use im:43 66 86
use it:-142 -83 8
use my:-27 88 73
use of:42 -72 -64
use teh:22 56 65
use … going:108 -61 -45
use … my:136 23 -87
use … myself:-89 -119 88
use … sunday:54 123 111
used:44 7 -3
used after:160 73 74
used for:50 72 44
used on:164 44 -6
used teh:42 88 124
used to:-82 -31 -80
used up:101 -7 1
used yesterday:128 -12 -1
used … make:61 -7 -1
used … myself:63 -21 -31
used … of:-78 -68 -66
used … this:85 -4 -3
used … twice:-47 -84 -55
used … wish:-3 50 0
used … years:58 44 -10
useful:-41 -23 -1
useless:-50 -66 -59
user:97 127 85
username:35 24 37
usernames:105 108 88
users:-8 -8 -8
uses:48 15 -33
using:-19 4 -46
using and:-71 -105 -53
using in:-108 -104 0
using teh:48 88 121
using … and:-67 -34 -36
using … day:72 47 78
using … for:-91 -113 -89
using … i:-81 -38 -68
using … teh:-52 -131 -56
usual:-68 -77 -57
usually:-55 -96 -133
ute:7 14 52
utes:3 6 3
utility:-58 -60 -85
v:0 0 0
va:47 89 75
vacaciones:-42 -42 -14
vacances:-21 -21 -2
vacation:-67 -61 -55
vaccination:36 30 27
vague:4 -1 -1
vais:24 72 71
vais sauter:84 88 80
vais … suicider:13 13 -96
vale:-24 53 62
valgo:95 -31 -22
valium:110 71 111
valium all:76 90 99
valley:-80 -70 -41
vallies:67 43 41
valproate:-28 -10 -7
values:5 22 -1
vamos:-12 -22 -20
vampire:-54 -59 -45
van:-64 -65 -44
van … be:51 25 22
vancouver:-10 -1 -2
vanish:-61 -53 -16
vanished:71 -7 7
vanishing:151 46 48
vans:28 38 45
vape:19 12 -45
vaped:97 78 84
vapes:6 -7 -19
vaping:-7 -2 -1
varnish:-80 -54 -14
vase:-44 -39 -28
vat:-12 -3 -1
vater:0 -4 -4
ve:-16 -16 -13
vea:-14 -17 -17
veces:23 -12 -6
vecina:-34 -46 -46
veg:-60 -48 -45
vegan:-59 -56 -52
vegas:22 -10 -15
vegetable:-29 -24 -3
vegetarian:-44 -30 -29
vein:-14 15 21
veins:134 105 88
veinte:-5 -3 -2
vel:0 0 0
vending:-36 -17 -23
venlafaxine:-20 12 -9
vent:-40 -28 -24
ventilator:7 8 3
venting:18 -3 -27
vents:-14 -12 14
venue:-116 -88 -66
veo:-15 -27 -29
ver:-48 -20 -7
vera:-42 -42 -37
verd:0 0 0
verdad:19 16 17
verdict:-14 -15 -3
verge:-19 -8 17
verse:-15 -41 -45
version:2 -65 -53
very:0 0 0
vestry:90 43 -1
vet:-36 -16 -9
vet … for:106 80 79
vet … me:66 57 56
veteran:-13 -4 -18
veterans:-28 -12 -46
vets:-19 11 3
veut:58 71 40
veux:2 18 -51
veux mourir:63 90 13
vez:25 59 -15
via:-26 -26 -33
viaduct:43 68 75
viaduct … my:104 111 90
viagra:42 76 76
vial:57 74 86
vibe:10 -4 -6
vibes:96 -21 -14
vicar:-77 -49 -6
vicars:-42 -32 -36
vice:19 27 36
victim:-13 -9 -1
victims:-63 -84 -99
victorian:-77 -40 -32
victories:-5 -20 -22
victory:-10 -2 -1
vida:89 -7 -58
video:-5 21 51
video for:83 101 97
videos:5 26 -71
vie:136 97 -42
viel:-40 -43 -36
viens:43 53 65
viens davaler:43 53 65
vient:-2 -1 -14
vietnam:-22 -23 -20
view:29 44 14
viewpoint:5 10 3
views:46 60 75
vigil:-30 -24 3
vile:-43 -30 -31
village:-92 -71 -84
villain:-39 -34 -4
vinegar:-114 -108 -104
vingt:1 -3 1
vinyl:20 133 108
violence:-15 -15 -9
violent:-42 -10 -47
violin:-14 -10 1
virgin:-21 -17 -13
virginia:73 98 53
virtual:-12 -4 -1
virus:-9 -4 -4
vis:-5 -2 1
visa:52 64 -13
visible:16 0 5
vision:75 94 70
visions:44 58 68
visions doubled:43 66 87
visit:9 -14 -20
visited:44 39 42
visiting:3 -85 -76
visitor:7 -14 -21
visitors:-49 -40 -40
visits:-13 -60 -64
vitamin:-104 -79 -80
vitamins:-101 -96 -65
viva:-16 -11 -13
vivement:-5 -4 -3
vivid:-39 -47 -6
viviendo:89 17 -9
vivir:-10 -25 -21
vivitrol:-33 -30 -23
vivre:123 -64 -18
vodka:132 128 83
vodka and:26 53 124
vodka on:162 38 8
vodka … hes:20 69 94
vodka … way:93 -41 -24
voice:37 5 -12
voice i:83 68 43
voice notes:45 74 75
voice … and:129 125 54
voice … in:68 99 114
voice … last:84 73 62
voice … to:57 98 -9
voicemail:119 101 89
voicemails:-1 0 -2
voices:32 60 35
voices … me:175 127 -3
void:89 44 -33
voila:6 31 -8
voir:0 1 3
voit:17 24 -5
vol:-24 -38 -14
volume:1 -45 -40
voluntary:-2 -4 11
volunteer:-53 -48 -37
volunteered:-29 -20 -30
volunteering:-21 -29 -9
volunteers:-95 -91 -84
volvo:-26 -19 -17
vom:-20 -16 -6
vomit:-68 -17 26
vomiting:32 53 53
von:-26 -21 9
vor:-21 -20 8
vos:-19 -8 -6
vote:-86 -78 -65
voted:-32 -11 -12
votes:-21 -11 -8
voting:-6 -6 -6
voucher:-18 -11 -17
voudrais:107 -42 -24
voulais:5 8 -15
voulu:-49 -51 -26
vous:-32 -34 17
vows:-22 -7 -5
voy:34 28 68
voy a:63 93 82
voy … suicidarme:10 7 -116
vraiment:70 68 -3
vs:-71 -53 -41
w:70 78 82
w a:63 105 54
w … in:131 59 90
waders:-4 12 6
wading:2 14 15
waffles:-34 -2 -11
wage:13 -14 -22
wages:86 62 -22
wages after:95 -4 -3
wages and:69 91 47
wagging:-1 0 -1
wagon:38 -1 -97
wagon … teh:-65 -10 -24
waist:-13 3 21
waist … im:91 112 111
waistband:10 11 19
wait:26 45 57
wait im:31 51 64
wait until:98 118 153
wait … for:-73 -46 -41
wait … on:56 68 113
wait … out:-97 -99 -89
wait … teh:73 77 53
waited:33 4 -19
waited til:49 91 71
waiter:3 26 0
waitin:105 101 92
waiting:65 70 83
waiting on:139 175 127
waiting room:-119 -84 -91
waiting to:16 -187 -142
waiting … and:54 41 51
waiting … dark:68 85 83
waiting … dei:-1 -245 -167
waiting … him:70 70 105
waiting … house:61 74 38
waiting … next:-54 -71 -58
waits:21 30 -130
wake:34 24 -6
wake … day:155 95 67
wake … got:97 68 73
wake … he:45 52 67
wake … she:48 94 97
wake … tomorrow:19 -112 -94
wake … up:159 20 55
wakes:-5 -5 57
waking:80 69 5
wales:-79 -62 -80
walk:-22 -22 -20
walk in:93 94 92
walk into:112 117 78
walk … a:90 71 83
walk … freezer:90 80 25
walk … im:157 55 53
walked:-2 -20 7
walked off:87 101 116
walked out:48 62 46
walked to:-83 -86 -57
walked … route:70 87 110
walked … to:28 52 63
walker:-1 8 12
walkers:29 37 43
walking:10 -18 34
walking down:115 101 89
walking in:62 91 110
walking round:-89 -142 -140
walking … and:-57 -121 -108
walking … im:-102 -111 -138
walking … me:124 110 93
walking … teh:49 61 40
walks:-17 -6 -46
wall:47 29 6
wall im:91 65 56
wall to:88 26 -16
wall until:82 147 -62
wall … way:122 4 31
wallet:-66 -52 -63
wallpaper:-66 -70 -54
wallpapers:2 44 52
walls:17 4 -3
wally:-1 -1 -1
walmart:-4 -1 -6
walrus:-8 -4 -3
walter:-10 -6 -6
waltzers:-32 -9 -9
wan:-1 -2 -6
wandering:-10 -4 -1
wanna:76 109 -54
wanna be:107 -23 -43
wanna dei:-20 119 -108
wanna … and:5 79 -47
wanna … anymore:114 -2 -10
wanna … ere:96 -1 -12
wanna … it:67 85 56
wanna … myself:145 129 -67
want:45 45 -43
want and:69 68 32
want help:102 129 136
want is:-8 -51 -122
want my:-101 0 -66
want out:129 106 -42
want that:80 49 76
want them:79 33 97
want this:-120 -65 -1
want u:-113 -66 -16
want … a:36 4 -39
want … alife:99 -25 -85
want … befor:116 53 50
want … commit:113 83 -33
want … cut:-65 -150 -23
want … dead:88 56 51
want … dei:-63 36 -50
want … do:29 46 -55
want … done:-12 42 80
want … drink:-2 -84 -51
want … ere:-99 -101 2
want … existing:1 -131 -4
want … finish:141 101 -45
want … forever:50 -19 -7
want … found:66 69 97
want … full:-20 -111 -11
want … hert:-84 -23 -22
want … i:-43 -17 3
want … ive:-89 -97 -81
want … kil:-12 -8 -26
want … mor:-28 -100 -30
want … my:46 64 -127
want … myself:119 183 -206
want … no:122 20 -8
want … nobody:-90 -97 -11
want … not:76 -18 -82
want … of:19 27 -87
want … old:151 -30 -1
want … see:-11 21 133
want … sleap:128 -35 1
want … smother:10 10 -79
want … stop:89 8 4
want … suicide:58 95 -85
want … take:67 74 -86
want … this:-60 -115 -26
want … told:87 40 50
want … tonight:90 -84 -96
want … use:-15 -122 -76
want … with:-38 -109 -26
wanted:-4 -19 29
wanted one:115 78 110
wanted … cut:167 -122 -17
wanted … dead:-120 -25 53
wanted … dei:-62 -10 -42
wanted … drink:169 1 -11
wanted … herself:-128 -137 -30
wanted … kil:-37 -46 -118
wanted … last:100 90 64
wanted … most:84 -4 0
wanted … myself:2 -47 -135
wanted … off:62 72 57
wanted … sleap:68 109 107
wanted … to:118 142 148
wanting:78 45 -127
wanting it:234 59 -29
wanting to:-19 53 -167
wanting … and:-107 -96 36
wanting … dei:-146 -5 13
wanting … end:72 129 -5
wanting … it:74 94 -7
wanting … jmup:-28 -97 -37
wanting … kil:126 150 -46
wanting … liv:-49 -100 -3
wanting … my:51 30 -121
wanting … myself:85 97 -93
wants:12 -5 -102
wants to:27 68 -78
wants us:122 75 20
wants … and:26 35 -81
wants … do:153 131 -31
wants … end:82 71 -17
wants … kil:85 58 -82
war:11 -68 -52
war i:130 -6 -4
ward:1 -40 -19
ward … wat:97 60 61
ward … weeks:164 124 122
warden:27 34 -18
wardrobe:-51 -38 -22
wardrobe rail:68 76 89
wards:-75 -54 -44
ware:94 -28 -53
warehouse:20 53 66
waren:49 -10 -4
warfarin:64 76 91
warm:61 80 107
warmed:-50 -25 0
warmer:-2 -3 -1
warn:-9 23 63
warned:-7 26 23
warning:0 -22 -36
warnings:-21 -16 -6
warns:12 -27 -8
wars:-78 -61 -16
wary:-4 -3 -2
was:-36 -50 -33
was all:67 38 37
was an:54 47 -7
was beautiful:67 86 99
was close:-40 -58 -1
was dead:38 13 -66
was disappointed:110 -40 -18
was doin:81 15 8
was drinking:-96 -85 -36
was fine:68 81 46
was for:127 147 153
was gone:75 -92 -70
was grateful:118 124 116
was hanging:-102 -55 -56
was haveing:100 92 65
was his:-69 -58 -47
was id:91 73 54
was its:82 90 96
was jealous:99 80 -3
was me:-11 8 -101
was my:100 80 95
was neva:45 80 65
was nice:40 71 87
was ok:136 92 92
was on:11 -38 -73
was one:15 -20 -129
was plenty:71 84 90
was suicidal:-19 -153 -14
was tierd:172 158 147
was told:-105 -62 -41
was with:98 -13 6
was … born:139 -16 -9
was … burden:-113 15 12
was … by:-98 -48 -39
was … dads:-39 -39 -40
was … deadline:92 97 112
was … dog:86 93 17
was … fink:89 -43 -34
was … from:29 -83 -113
was … goodbye:149 142 119
was … hav:82 56 48
was … its:29 97 109
was … last:90 69 58
was … less:193 109 106
was … lie:112 119 76
was … mistake:43 16 9
was … off:-8 -66 -88
was … one:-52 -100 -89
was … out:-93 -75 -78
was … put:109 -2 1
was … stopped:115 49 -17
was … suicide:-73 -78 -1
was … tea:81 104 71
was … that:76 37 80
was … ther:-7 -22 -34
was … to:-49 -23 0
was … todays:15 -106 -37
was … u:66 79 58
was … wasnt:83 133 96
was … write:115 103 91
wash:-6 -10 -25
wash up:51 74 129
washbag:-21 -36 -9
washed:34 57 80
washed up:92 52 41
washed … and:112 73 91
washed … teh:98 105 105
washer:11 -1 0
washing:11 33 8
wasnt:50 64 55
wasnt for:86 -36 -40
wasnt her:104 92 131
wasnt joking:120 31 -17
wasnt sad:84 103 103
wasnt scared:84 132 88
wasnt suicidal:67 89 44
wasnt … thing:-78 -59 -10
wasnt … u:89 120 69
wasp:-18 5 -40
wasps:5 6 10
waste:69 82 81
wasted:-25 -14 -13
wasting:1 -30 -21
wat:11 18 17
wat am:93 -94 -68
wat for:106 59 69
wat hed:54 63 70
wat helped:-83 -66 -17
wat i:70 49 61
wat im:66 -11 10
wat ive:93 91 114
wat scares:77 24 -7
wat … and:37 29 -12
wat … at:56 65 80
wat … can:-82 -71 -78
wat … cant:93 -37 -53
wat … dnt:27 -42 0
wat … does:97 98 37
wat … dog:123 93 64
wat … drove:51 100 -3
wat … find:97 99 95
wat … gave:120 110 88
wat … had:5 52 66
wat … im:60 -2 24
wat … in:53 43 58
wat … its:75 97 56
wat … know:114 105 105
wat … left:105 31 39
wat … living:185 -5 -4
wat … need:122 138 181
wat … next:65 74 79
wat … saving:110 25 34
wat … started:90 92 73
wat … teh:-9 47 51
wat … ther:142 11 17
wat … time:78 80 59
wat … to:54 36 31
wat … tok:46 68 75
wat … u:-66 -37 -91
wat … used:-14 3 -53
wat … vet:96 86 83
wat … want:30 72 -88
wat … wanted:57 73 78
wat … wen:-62 -99 -56
wat … with:-61 -17 22
wat … would:-88 -54 -35
watch:-16 -13 -34
watch it:91 118 55
watch my:-91 -93 -51
watch … teh:78 124 86
watch … u:101 102 104
watched:3 -15 0
watched … all:116 124 126
watches:-45 -36 -27
watching:-39 -22 -39
watching strictly:102 83 83
wate:-3 2 2
water:0 29 28
water in:111 101 99
water up:108 94 119
water … am:63 81 100
water … it:88 82 91
water … not:127 76 92
water … teh:-110 -141 -121
water … to:98 42 39
watercolours:-56 -67 -65
watered:32 43 43
waterfall:31 17 8
watering:-1 -39 -46
waterproof:86 83 91
waters:119 91 109
waters … and:50 70 101
waters … my:83 60 54
wave:53 24 37
waved:-74 -65 -65
waves:22 33 21
waving:1 -22 -17
wax:-16 5 15
way:33 45 57
way it:70 72 80
way teh:52 100 88
way … dnt:105 69 69
way … for:110 123 97
way … hav:58 65 40
way … no:-43 -24 -20
way … of:21 -99 -83
way … than:41 83 102
way … u:110 81 64
way … went:120 97 114
ways:2 51 -151
ways to:92 88 -40
we:-118 -107 -106
we could:69 -33 -6
we … at:-106 -95 -83
we … for:-122 -119 -66
we … got:137 144 148
we … it:-81 -99 -53
we … to:-29 -41 -20
we … together:50 61 53
weak:-11 41 51
weakness:-42 -29 -24
weaned:-21 20 13
weaning:-13 5 3
weapon:-19 -40 -81
wear:-41 17 42
wearing:63 30 37
wears:-19 -25 -22
weary:83 -64 -58
weather:-40 -56 -22
weathers:22 33 -19
web:23 23 -6
webinar:-16 -9 -7
website:-60 -59 -16
wed:-11 24 1
wed be:210 179 84
wedding:-8 -10 16
wedding anniversary:115 91 109
wedding dress:34 95 88
wedding ring:92 92 93
wedding … off:72 89 83
wedding … on:21 61 86
wedding … over:58 92 97
weddings:-33 -22 -9
wedged:65 86 83
wednesday:11 2 20
wednesday wen:106 125 101
wednesdays:30 86 77
weds:0 -17 88
wee:-22 10 31
weed:16 -102 -52
weedkiller:116 121 136
weedkiller … it:108 105 108
weeds:-78 -90 -37
week:-51 -62 -78
week it:121 102 45
week its:-34 -115 -57
week teh:-14 -128 -95
week to:28 68 91
week … a:81 80 97
week … back:85 122 21
week … first:74 68 64
week … how:67 92 -43
weekday:22 30 32
weekdays:86 100 92
weekend:-30 -44 -48
weekend im:-99 -116 -99
weekend my:-46 -70 -93
weekend … and:-35 -128 -76
weekend … for:-46 -50 -58
weekends:17 21 -104
weekly:-101 -104 -119
weeks:-45 -100 -108
weeks ago:86 -78 -18
weeks and:-117 -68 -91
weeks back:121 60 -4
weeks clean:115 1 3
weeks of:-24 16 46
weeks off:-23 -109 -67
weeks worth:14 64 58
weeks … everyone:129 -1 0
weeks … i:84 33 60
weeks … on:89 32 66
weeks … teh:-18 -83 -103
weeks … ther:111 38 10
weeks … was:114 -21 -21
weep:-62 -35 -43
weeping:13 51 45
weepy:-33 -17 -34
weigh:73 141 133
weighed:-20 -31 -15
weighing:-55 -38 -35
weighs:43 73 -37
weight:15 1 4
weight … teh:-22 -59 -19
weighted:-24 -16 -50
weights:125 131 120
weil:-31 -18 -21
weir:76 83 73
weir and:109 118 119
weird:-11 32 62
weirdest:-26 -9 -7
weirdly:31 37 87
weirdos:0 0 0
weiss:26 19 -47
welcome:10 -91 -59
welder:-38 -26 -20
welfare:-15 -2 4
well:0 0 0
wellbeing:-7 5 -18
wellies:-47 -49 -45
wellness:7 14 11
welsh:-19 -9 -9
wem:6 4 -22
wen:15 30 28
wen ill:92 111 35
wen ive:17 45 -51
wen theyve:174 146 136
wen this:65 63 101
wen youre:-67 -50 -40
wen youve:145 107 -7
wen … all:44 62 60
wen … are:111 116 106
wen … at:73 24 41
wen … battery:52 66 72
wen … been:101 115 -34
wen … comes:-60 -69 -18
wen … dark:143 58 71
wen … dead:23 42 58
wen … dei:61 47 59
wen … drank:-33 -93 -62
wen … end:134 137 88
wen … going:53 86 112
wen … has:98 75 -25
wen … hear:100 82 84
wen … im:-28 -39 -62
wen … in:-74 -86 -55
wen … isnt:-102 -95 -89
wen … it:54 58 66
wen … ive:0 44 81
wen … left:-81 -129 -122
wen … me:76 105 94
wen … not:-86 -155 -156
wen … opens:70 79 104
wen … plane:116 -2 -9
wen … sees:-103 -102 -82
wen … shes:133 96 63
wen … shouts:103 66 11
wen … started:19 54 74
wen … tok:-83 -69 -64
wen … use:-92 -97 -138
wen … was:-99 -73 -72
wen … wen:134 134 137
wendy:-12 -3 -2
wendys:-42 -63 -47
wenn:14 29 41
went:1 -10 5
went back:37 -68 -77
went blue:-105 -103 -104
went down:78 66 79
went far:61 111 79
went home:4 -66 -73
went in:-80 -85 -107
went out:-66 -43 -26
went up:55 17 -7
went … and:51 75 52
went … at:38 68 45
went … bought:99 87 107
went … i:77 89 162
went … it:-76 -47 -47
went … sleap:130 46 54
went … teh:-86 -95 -71
went … than:106 104 99
went … with:10 -7 42
wept:-56 -26 -17
wer:-18 -18 -5
werde:85 96 9
were:-48 -61 -37
were a:41 9 40
were dead:127 -164 -73
were gone:-56 13 27
were my:76 88 92
were off:-55 -44 -53
were teh:88 99 84
were … for:-62 -80 -52
were … hes:95 94 56
were … i:51 54 53
were … myself:24 54 -116
were … teh:-83 -66 -67
were … thing:167 122 128
were … to:-56 -68 -67
were … was:115 103 86
werent:83 46 -23
werk:-61 -74 -74
werk i:51 -11 -25
werk id:15 82 17
werk in:-47 -53 -81
werk its:165 140 123
werk on:-66 -18 7
werk … going:-61 -61 -101
werther:-5 5 -10
west:-36 -11 -3
western:-4 -2 -2
wet:9 52 46
wetsuit:16 -18 -22
wetsuits:0 0 0
weve:-86 -100 -94
weve both:57 77 99
weve found:60 79 53
weve … a:-45 -47 -43
weve … its:82 -1 -1
weve … weve:130 -3 0
wh:0 0 0
whale:-8 -2 -1
whatever:-57 -55 -27
whatever was:65 61 105
whatever … in:109 117 85
whatever … teh:118 130 89
whatever … was:87 86 95
whatevers:34 59 4
whats:32 1 6
whats in:153 208 151
whats … for:-50 -85 -66
whats … in:134 103 90
whats … it:95 95 58
whats … me:45 -106 -96
whats … of:61 -45 -5
whats … teh:132 139 140
whats … use:82 -48 -31
whatsapp:44 5 21
whatsoever:-44 -11 -6
wheel:40 44 47
wheel … teh:111 90 94
wheelbarrow:-12 -21 -13
wheelchair:82 63 -7
wheelchairs:-6 -19 -11
wheeled:-11 53 55
wheelie:0 1 6
wheels:11 32 37
whenever:-17 80 -99
where:37 35 44
where and:59 61 103
where dey:-89 -100 -87
where ill:150 137 159
where nobody:109 54 53
where theres:67 46 87
where u:-76 -30 -92
where we:72 98 115
where … been:-101 -56 -36
where … go:2 2 -79
where … headed:31 78 96
where … lives:92 -18 -31
where … no:83 89 90
where … u:-101 -102 -146
where … want:97 85 -7
where … was:-50 -81 -54
wheres:16 -21 -26
wherever:176 127 118
whether:-39 13 -71
which:-38 -12 -3
which bus:-68 -60 -75
which is:71 72 88
which made:98 20 32
which of:105 38 -78
which … and:53 71 102
which … i:9 25 14
which … is:-105 -97 -85
which … tonight:166 166 129
whichever:73 73 -3
while:-7 13 14
while ago:121 68 55
while hes:-73 -69 -113
while im:-108 -108 -108
while ive:-63 -87 -86
while teh:125 136 109
while … im:155 87 68
while … on:-29 -53 -93
while … teh:-114 -96 -94
while … type:133 139 137
whip:35 68 57
whippet:-11 -16 -18
whiskey:33 -5 28
whisky:119 112 56
whisper:-5 -7 -9
whispered:30 9 -32
whispering:170 156 147
whispers:-13 -25 -31
whist:-37 -39 -47
whistle:55 72 72
whistled:96 -24 -1
whistling:-18 -55 -57
whitby:-23 -4 -10
white:-1 -19 0
white knuckling:110 -49 -35
white ones:126 78 81
white … teh:103 115 116
whiteboard:-51 -53 -49
whites:-81 -83 -46
whitsun:-18 -3 -4
who:-19 -11 -53
who am:103 46 -7
who are:-75 -84 -53
who arent:114 121 129
who cares:79 90 84
who finds:122 131 135
who gets:44 57 67
who hit:-91 -94 -1
who i:62 73 126
who jumped:183 174 108
who sais:93 87 28
who sent:110 48 42
who wants:76 29 -34
who wrote:-87 -70 -4
who … asked:124 121 -5
who … be:-75 -29 -21
who … dei:30 35 -17
who … do:116 136 83
who … ere:120 115 65
who … leave:-106 -58 -41
who … me:31 36 56
who … teh:-83 -82 -11
who … themselves:110 78 -1
whod:36 -88 -96
whod come:140 50 -3
whod hav:80 -16 -4
whod miss:49 -10 -14
whod … i:90 -2 -3
whod … me:40 0 -1
whoever:37 44 66
whoevers:11 34 41
whole:1 9 26
whole bag:123 100 110
whole body:177 151 132
whole family:-21 -18 -44
whole month:85 139 156
whole months:71 105 107
whole shelf:108 97 108
whole week:71 50 52
whole weekend:-123 -126 -108
whole weeks:122 134 129
whole … and:73 76 63
whole … box:143 108 96
whole … he:97 84 40
whole … i:65 30 1
whole … im:42 64 68
whole … me:91 -4 -50
whole … on:-118 -110 -100
whole … out:65 99 91
whole … wants:59 78 -28
whole … water:-78 -84 -97
whole … worth:126 113 105
whole … would:-58 -42 -63
wholl:144 178 178
whom:-54 -38 -62
whos:-16 -34 -67
whos … her:109 100 81
whos … his:121 115 122
whose:-112 -93 -80
whove:-42 -23 -3
why:1 9 33
why ive:-51 -31 -64
why not:53 89 80
why … did:70 28 28
why … i:39 -28 1
why … keep:98 23 -19
why … not:111 93 66
why … teh:68 93 85
wi:71 78 86
wich:-23 -15 -15
wicked:-17 -44 -31
wide:-1 -1 -19
widow:-42 -38 -25
widowed:135 22 -20
widower:-29 -49 -63
widows:0 -14 -20
wie:-23 -20 -38
wieder:30 58 -80
wiedersehen:8 11 10
wife:-22 -38 -50
wife in:137 48 -26
wife its:95 91 113
wife sais:-68 -94 -32
wife wil:158 104 115
wife would:-125 -19 -5
wife … am:123 107 65
wife … for:41 89 129
wife … get:-63 -16 -3
wife … her:-116 -95 -61
wife … i:74 12 1
wife … in:-49 -20 -13
wife … myself:9 8 75
wife … not:-51 -17 -23
wife … off:95 72 52
wife … she:106 82 49
wife … them:-81 -78 -69
wifes:43 51 26
wifes … is:92 80 58
wifi:-68 -26 -87
wifis:-45 -29 -23
wig:-18 -19 -32
wigs:-38 -20 -11
wil:8 36 50
wil and:-42 -93 -66
wil drink:54 86 131
wil fink:119 55 111
wil get:-44 -5 -14
wil hagn:98 84 42
wil notice:84 61 -79
wil sombody:82 121 119
wil sterben:84 81 -4
wil take:106 90 66
wil this:73 109 126
wil to:-10 -61 -76
wil … after:103 101 110
wil … and:48 30 52
wil … any:99 62 70
wil … dead:47 47 66
wil … end:-69 -68 -89
wil … feed:129 81 90
wil … for:-36 -47 -32
wil … from:87 98 57
wil … gone:108 92 79
wil … good:-82 -80 -57
wil … hes:-69 -82 -43
wil … him:35 -6 -153
wil … lfie:104 128 122
wil … myself:52 77 58
wil … once:145 152 129
wil … sunday:146 125 136
wil … u:-38 -52 -42
wil … umbringen:63 62 -73
wil … under:89 95 116
wild:-80 -84 -67
willing:-96 -28 -87
willpower:-35 -16 -4
wills:31 33 16
win:-44 -111 -108
wind:52 72 62
wind is:100 89 100
wind … up:76 74 79
winding:96 -6 -4
winding down:103 -4 -3
window:50 70 88
window for:89 83 76
window on:172 159 148
window open:-70 -46 -31
windows:-32 -12 1
windows open:103 102 87
windows … i:-81 -67 -58
windows … up:102 105 97
windowsill:-59 -51 -56
winds:24 31 50
windscreen:43 50 27
windy:-69 -88 -60
wine:1 -16 -20
wine glass:139 129 132
wine … me:40 53 94
wine … my:79 112 90
wines:135 111 91
wing:37 43 -7
wings:-19 -2 -7
wink:-15 -25 -19
winked:-26 -9 -19
winner:-3 -2 -1
winning:20 49 26
wins:-22 5 49
winston:-1 -4 -3
winter:-51 -105 -127
winter coat:103 -6 -3
winter … teh:95 77 36
winter … this:66 -41 -30
winters:-71 -46 -37
wipe:-20 -96 -31
wiped:69 55 72
wipes:-3 -2 0
wir:-34 -29 -26
wird:-28 -26 -18
wire:31 31 36
wired:4 6 -31
wireless:-26 -30 -49
wires:95 130 110
wisdom:-86 -62 -49
wise:-14 -4 -39
wiser:-12 -10 -8
wish:51 -107 -57
wish i:78 -64 -4
wish is:64 105 90
wish it:110 61 28
wish me:-111 -54 -39
wish teh:6 -25 -9
wish that:81 -30 -26
wish theyd:141 -9 2
wish to:-98 24 -131
wish … be:-106 -127 -44
wish … could:68 1 -32
wish … died:88 -3 -2
wish … had:36 61 -6
wish … me:96 -3 -10
wish … my:126 145 52
wish … neva:144 -41 -50
wish … stop:85 -13 -16
wish … teh:131 -11 -25
wish … that:67 116 127
wish … was:65 -106 -24
wish … would:93 -60 -3
wished:44 17 42
wishes:30 60 21
wishes she:-8 -121 -13
wishes … dead:13 -112 -41
wishes … was:95 46 85
wishing:94 -72 -52
wishing i:158 0 -20
wishing it:93 -78 -36
wishing teh:112 -20 -7
wishing … dead:-123 -46 -4
wishing … had:90 -3 -1
wishing … was:84 -4 -30
wishing … would:159 -31 -68
with:-11 0 0
with any:150 85 102
with chips:-52 -26 -10
with each:49 107 86
with every:155 149 96
with everything:77 61 49
with mum:14 23 28
with myself:45 19 -20
with no:55 81 2
with petrol:66 50 63
with suicidal:-107 -107 -3
with tablets:123 114 116
with u:-82 -67 -54
with wat:136 161 171
with … am:97 76 49
with … bag:80 80 81
with … balcony:122 125 99
with … because:-13 -23 -102
with … belt:98 96 26
with … beside:134 89 85
with … bitten:130 135 125
with … book:-59 -85 -60
with … bottle:59 57 56
with … bread:-9 4 111
with … cable:37 50 76
with … can:53 68 70
with … chain:151 177 123
with … club:-76 -66 -68
with … coffee:-60 -36 -50
with … curtains:-70 -55 -80
with … date:74 74 27
with … dog:-87 -84 -40
with … dressing:118 99 57
with … eyes:46 28 37
with … foot:144 173 169
with … good:-29 -52 -65
with … group:-67 -55 -99
with … gun:137 121 84
with … hammer:52 67 65
with … he:59 52 87
with … hood:67 47 52
with … hoping:4 12 -123
with … if:-92 -78 -105
with … inside:119 95 11
with … insurance:82 13 -16
with … kids:-31 -38 -32
with … knife:89 96 100
with … late:86 25 15
with … lfie:100 111 33
with … lid:166 154 160
with … lighter:42 121 -62
with … mother:90 81 35
with … name:51 22 20
with … needle:77 111 57
with … not:-4 -100 -131
with … note:44 61 92
with … old:-85 -94 -97
with … on:68 53 44
with … out:66 59 85
with … over:43 63 69
with … plaque:92 8 -6
with … plastic:-103 -97 -60
with … rest:90 117 135
with … roap:116 103 99
with … samurai:129 86 111
with … shes:-129 -107 -112
with … shotgun:145 158 158
with … signal:-58 -42 -31
with … skull:151 155 156
with … tablets:139 132 135
with … thank:82 54 63
with … thats:-43 -3 -23
with … thoughts:-80 -126 -2
with … through:82 110 105
with … today:19 41 23
with … tok:50 46 51
with … twice:122 46 -8
with … u:41 61 106
with … wetsuit:-74 -67 -68
withdrawal:-83 -125 -76
withdrawal … i:-78 -145 -60
withdrawals:-72 -59 -51
withdrawing:-9 -84 -23
withdrew:-2 -1 -1
within:20 -22 8
without:15 27 -1
without alcohol:61 34 85
without him:27 -12 -33
without me:86 96 116
without my:-97 -100 -62
without … dey:122 39 -21
without … in:79 -49 -41
without … its:136 102 102
without … she:95 92 -59
without … teh:-84 -60 -55
witness:-4 -3 -7
witnessed:-6 26 38
witnesses:-2 28 19
wives:13 15 -13
wizard:-41 -42 -38
wobble:-10 -22 -18
wobbles:3 -20 -21
wobbling:113 101 99
wobbly:25 -94 -28
wochen:27 31 -17
wochenende:-20 -15 -25
wohl:71 77 91
woke:19 -5 -19
woke … blue:86 102 69
woken:14 22 21
wollte:-35 -34 -8
woman:-71 -41 -80
womans:-3 -3 -2
women:-81 -51 -62
womens:-46 -69 -47
won:-58 -19 14
won and:72 76 73
wonder:114 65 78
wonder if:78 -8 -12
wondered:8 -6 10
wonderful:-4 3 15
wonderfully:0 2 1
wondering:2 -57 -35
wonders:-16 -44 -8
wonky:-39 -29 -22
wont:85 77 87
wont answer:95 81 79
wont eat:55 96 -18
wont exist:31 50 80
wont go:-83 -77 -101
wont liv:70 77 95
wont look:58 20 6
wont need:82 51 72
wont pick:135 111 130
wont stop:-31 -58 -39
wont to:83 113 -88
wont … a:87 138 123
wont … able:89 85 92
wont … about:60 51 50
wont … after:-103 -128 -140
wont … anymore:72 85 96
wont … at:103 87 73
wont … bleeding:-60 -67 -41
wont … dei:107 122 -36
wont … either:76 96 99
wont … ere:-26 -33 -54
wont … geting:126 127 133
wont … i:6 -10 28
wont … its:87 64 76
wont … much:-1 -82 -55
wont … my:-32 -64 -36
wont … teh:43 78 79
wont … ther:52 74 89
wont … to:118 113 94
wont … u:-116 -129 -127
wont … wanting:52 71 89
wood:9 46 65
wooden:-70 -67 -76
woods:99 104 81
woodwork:-2 -42 -3
wool:-22 10 -29
woozy:97 53 60
word:22 22 -29
wording:76 86 94
words:-38 -12 -20
words be:61 72 77
wore:-74 -32 -37
worked:-27 -19 -31
worked out:110 92 79
worker:-52 -79 -127
workers:-31 -30 -12
working:7 15 17
working out:15 82 -97
workout:-5 -4 -3
works:-8 34 14
worksheet:-34 -22 -14
worksheets:-24 -22 -36
workshop:24 34 32
worktop:97 57 71
world:19 14 16
world and:-42 -126 -104
world i:-85 -113 -70
world … a:-120 -52 -37
world … be:-96 65 -5
world … i:-82 -64 -69
world … one:109 -8 -7
world … over:110 -36 -9
worlds:55 -71 -65
worm:-34 -17 -21
worming:-85 -76 -77
worming tablets:-41 -35 -26
worn:-24 -43 -1
worn out:-17 -82 -84
worried:-102 -72 -164
worrier:-25 -13 -19
worries:-47 -50 -35
worry:-41 -77 -70
worrying:-5 29 52
worse:27 -10 -85
worse … in:104 158 119
worst:-58 -125 -111
worth:-10 -15 1
worth of:67 18 32
worth … me:143 114 109
worthless:32 -1 -16
would:38 -15 -81
would anyone:112 90 -30
would care:146 -17 -16
would dei:-112 -76 -5
would do:62 88 39
would hav:-12 -69 -36
would my:86 -11 -5
would rather:47 42 1
would … asleep:172 74 10
would … be:17 -33 -122
would … end:101 102 -27
would … fine:164 -50 -15
would … get:73 51 51
would … hert:80 63 -64
would … him:58 46 10
would … if:71 49 -3
would … me:57 80 81
would … my:-100 19 -19
would … not:55 -43 -41
would … over:50 -8 -9
would … parents:102 1 19
would … quickest:58 88 -38
would … with:81 -87 -19
would … without:95 -10 -56
wouldnt:47 -28 -44
wouldnt do:134 -19 69
wouldnt mind:40 -145 -73
wouldnt say:56 -14 -78
wouldnt … anything:104 -34 -19
wouldnt … dieing:-102 -23 0
wouldnt … ere:131 122 28
wouldnt … tomorrow:70 122 -15
wouldve:30 35 34
wound:86 93 59
wounds:60 57 26
wow:20 -19 -9
wrap:-40 -32 -57
wrapped:129 132 100
wrappers:-35 -43 -28
wrapping:-15 9 42
wreath:-10 -27 -10
wreck:-58 -12 -4
wrecked:-3 -2 -12
wren:-22 -11 -9
wrestling:-51 -50 -20
wristband:-20 -5 -3
wrists:145 131 107
wrists and:132 143 -19
wrists done:116 114 113
wrists … be:9 16 -112
write:8 30 56
write it:-62 -72 -139
write … is:104 101 106
writer:-6 5 -16
writers:-12 -16 0
writes:-78 -30 -44
writing:-16 -17 -28
writing from:50 64 77
writing goodbye:24 18 -102
writing it:-81 -104 -94
writing this:91 40 31
writing … teh:101 119 121
written:10 25 18
written it:78 97 89
written on:-110 -87 -78
written to:127 150 165
written … and:49 43 66
written … down:38 16 38
written … it:114 107 109
written … on:105 78 63
written … one:107 107 118
written … she:-55 -43 -7
written … teh:93 67 52
wrote:-1 2 31
wrote a:-111 -116 -157
wrote goodbye:-22 -103 -53
wrote my:81 111 108
wrote this:47 31 61
wrote … farewell:-38 -30 -30
wrote … goodbye:-8 -39 -24
wrote … i:122 36 58
wrote … letters:-58 -97 -73
wrote … my:-14 -102 -101
wrote … note:-79 -105 -138
wrote … on:92 70 46
wrote … this:60 72 77
wrung:3 -17 -5
wunschte:58 -35 -22
wurde:-3 -22 -10
x:67 124 111
xanax:19 19 36
xanax bars:99 104 16
xans:34 33 -10
xbox:69 52 56
xmas:7 28 32
xx:36 29 32
y:-17 1 -10
y no:20 63 61
y … despierta:140 105 117
y … por:52 59 42
y … quiero:-60 -16 14
y … se:45 81 19
ya:36 29 72
yaar:-22 -22 -30
yall:-41 29 30
yard:97 116 87
yarn:37 30 22
yawn:-55 -46 -28
yawning:-37 -45 -8
yay:-33 -47 -53
ye:-10 -8 13
yeah:-6 51 44
year:-53 -83 -120
year ill:41 10 -77
year … and:83 118 92
yearly:-52 -20 -14
years:-110 -120 -127
years ago:-36 3 -17
years back:-94 -58 -61
years eve:58 58 99
years i:-35 -59 -48
years it:89 -36 -30
years since:-68 -49 -33
years … a:-34 -84 -54
years … and:-15 -13 -70
years … going:77 105 86
years … gone:107 -2 0
years … in:93 15 38
years … its:93 34 18
years … neva:64 -9 -31
yeast:-23 -20 -29
yeastwood:-11 -2 -2
yeet:47 5 -62
yeeted:-7 -4 -2
yeeting:19 10 -21
yelled:16 -16 -8
yelling:29 57 47
yellow:69 86 74
yellow … and:39 28 61
yells:-19 -13 -5
yep:13 -9 -4
yes:-20 1 -19
yes she:111 79 69
yes … not:94 63 -1
yesterday:60 65 -28
yesterday on:92 3 37
yesterday … a:48 2 -49
yesterday … for:79 53 -1
yesterday … teh:52 -59 -19
yesterdays:20 22 16
yet:-4 -22 -6
yet i:-47 -53 -68
yew:-1 56 68
yo:-35 -32 -26
yo … no:-43 12 14
yoga:-42 -5 -4
yoghurt:-9 -7 -5
yoghurts:-50 -51 -45
york:-1 -2 -12
yorkshire:-17 -16 -20
youd:39 77 115
youd hav:93 87 38
youll:73 79 91
youll know:140 124 110
youll need:102 54 59
youll neva:-111 -115 -102
youll see:157 120 118
youll … for:87 83 102
youll … i:85 52 56
youll … me:-66 -81 -73
youll … to:63 34 47
youll … why:120 114 97
young:-83 -111 -81
younger:-19 -29 -94
youngest:38 6 15
youre:-86 -72 -47
youre a:98 8 -18
youre reading:112 106 121
youre … last:154 129 112
yours:33 76 89
yours … teh:122 124 123
yourself:-15 13 -128
yourself … day:45 80 0
yourselves:109 130 133
yous:33 57 51
youth:1 10 -18
youtube:-69 -73 -50
youve:5 17 14
youve been:68 75 103
youve … a:113 115 115
youve … been:136 121 158
yrs:-94 -128 -125
yusuf:-55 -58 -42
z:13 -22 -7
zaps:-36 -23 -30
zealand:-10 -15 -16
zehn:-26 -25 -22
zero:40 24 43
zinc:-3 -3 -4
zip:-58 -49 -52
zipped:69 43 30
zombie:-51 -31 -14
zombies:-50 -61 -12
zone:5 -8 -4
zoo:-48 -33 -35
zoom:73 41 11
zopiclone:115 141 68
zu:60 48 -3
zug:-3 -10 -5
zum:-52 -43 -29
zumba:-42 -25 -8
zur:81 52 67
zurich:-23 -27 10
zusammen:-45 -46 -43
zwanzig:-3 -2 -2
zwei:-53 -42 -17
zwolf:-10 -19 -13
`;
