import type { Weights } from '../lexicon.ts';

/** What each sum begins with. */
export const bias: Weights = [-5.36, -6.29, -6.74];

/**
 * Weights in hundredths, made by scripts/train-screening.ts: how much a word, a pair of words or what the
 * rules found speaks for `watch`, `urgent` and `emergency`.
 */
export const weightLines = `
+abuse/abuse:629 651 296
+abuse/abuse +affirmed:11 19 -130
+abuse/abuse +attacker/abuse:4 2 99
+abuse/abuse +child/child_at_risk:37 43 85
+abuse/abuse +clock:26 38 -177
+abuse/abuse +distress/distress:-9 25 77
+abuse/abuse +finality:-70 -75 -110
+abuse/abuse +goodbye:0 0 -80
+abuse/abuse +hand:-55 -59 -103
+abuse/abuse +in_progress/overdose:-175 -175 -61
+abuse/abuse +means:-102 -111 -60
+abuse/abuse +shelter/abuse:-51 -61 82
+abuse/abuse +threat/harm_to_others:17 18 -134
+abuse/abuse +time:164 176 -13
+abuse/abuse +unreachable:-85 -79 -68
+abuse/abuse -abuse/abuse:93 103 -29
+abuse/abuse -danger/overdose:-42 -27 -8
+abuse/abuse -distress/distress:50 51 151
+abuse/abuse -means:-3 -3 69
+adieu:132 151 145
+adieu +fading:46 52 71
+adieu +intent:20 27 23
+adieu +lasting:178 179 175
+adieu +method:130 123 145
+adieu +perch:133 100 102
+adieu +self_harm/self_harm:1 -72 19
+adieu +taken:56 52 62
+adieu +urge/self_harm:25 -93 -19
+adieu +wish:-11 80 145
+adieu -plan:-132 -117 -117
+affairs:86 71 83
+affairs +danger/overdose:53 47 73
+affairs +goodbye:92 100 82
+affairs +hand:87 104 111
+affairs +intent:-30 -22 128
+affairs +kit:49 57 66
+affairs +means:69 63 78
+affairs +mention:12 40 74
+affairs +method:72 44 42
+affairs +settled:44 76 88
+affairs +time:34 60 63
+affairs +wish:-96 -39 22
+affairs -mention:153 118 123
+affirmed:116 117 58
+affirmed +danger/overdose:-55 -83 -78
+affirmed +finality:-113 -116 -47
+affirmed +goodbye:146 175 102
+affirmed +hand:77 80 27
+affirmed +hopeless:-32 -6 -111
+affirmed +intent:18 29 -87
+affirmed +mention:125 182 -45
+affirmed +named:146 199 -83
+affirmed +perch:61 66 136
+affirmed +plan:60 86 54
+affirmed +self_harm/self_harm:8 53 -174
+affirmed +shakes/withdrawal:-93 -70 -49
+affirmed +substance/overdose:14 -17 -101
+affirmed +threat/harm_to_others:73 84 -89
+affirmed +unseen:-89 -81 -49
+affirmed -abuse/abuse:60 66 -6
+affirmed -burden:170 -2 -2
+affirmed -finality:114 121 21
+affirmed -intent:257 272 4
+affirmed -mention:98 61 -50
+affirmed -named:166 208 50
+affirmed -place:150 140 171
+affirmed -self_harm/self_harm:104 116 0
+affirmed -target:265 249 -8
+affirmed -threat/harm_to_others:95 118 0
+affirmed -warning:95 103 -59
+affirmed -wish:130 -31 -25
+attacker/abuse:116 130 130
+attacker/abuse +shelter/abuse:196 197 193
+attacker/abuse +threat/harm_to_others:40 49 104
+attacker/abuse -abuse/abuse:39 32 89
+attacker/abuse -means:89 80 72
+attacker/abuse -slip/relapse:45 86 60
+attempt:272 91 95
+attempt +danger/overdose:74 80 -92
+attempt +hopeless:-19 30 -104
+attempt +in_progress:-83 -12 43
+attempt +intent:-177 -153 -15
+attempt +kit:15 -55 -61
+attempt +means:-115 -73 -71
+attempt +mention:118 -27 -20
+attempt +named:40 -61 87
+attempt +perch:-99 -90 -75
+attempt +plan:-101 -50 -36
+attempt +shakes/withdrawal:127 -12 18
+attempt +time:146 66 4
+attempt +use/overdose:-88 -64 -57
+attempt +wish:-101 -10 54
+attempt -attempt:113 89 88
+attempt -intent:142 -2 0
+attempt -means:140 138 102
+attempt -named:-7 52 79
+bequest:81 87 78
+bequest +hand:68 81 90
+bequest +hopeless:24 47 46
+bequest +intent:67 26 52
+bequest +kit:90 64 50
+bequest +lasting:80 93 80
+bequest +mention:55 -35 -17
+bequest +method:134 130 117
+bequest +resolve:71 93 92
+bequest +symptom/withdrawal:-65 -99 -90
+bequest +unseen:40 55 45
+bequest +warning:-124 -135 -77
+bequest +wish:5 91 21
+burden:574 -166 -80
+burden +distress/distress:27 -2 -43
+burden +time:47 63 119
+child/child_at_risk:253 243 72
+clock +danger/overdose:-90 -128 -118
+clock +hopeless:21 40 49
+clock +intent:62 75 149
+clock +means:122 144 162
+clock +mention:111 132 137
+clock +quitting/withdrawal:-38 -106 -57
+clock +settled:-49 -49 -34
+clock +threat/harm_to_others:97 82 166
+clock +time:-2 -26 -38
+clock +understatement:73 -33 -15
+clock +window:72 52 49
+clock -named:72 70 93
+danger/overdose:78 84 59
+danger/overdose +eating/eating_disorder:-8 -123 48
+danger/overdose +hand:113 126 96
+danger/overdose +in_progress:119 140 168
+danger/overdose +indifference/overdose:232 275 -122
+danger/overdose +method:102 97 79
+danger/overdose +quitting/withdrawal:62 71 -5
+danger/overdose +resolve:-23 -34 -123
+danger/overdose +shelter/abuse:32 81 119
+danger/overdose +slip/relapse:4 138 -135
+danger/overdose +substance/overdose:172 197 -204
+danger/overdose +symptom/withdrawal:-23 -50 -136
+danger/overdose +threat/harm_to_others:33 40 79
+danger/overdose +use/overdose:138 186 -77
+danger/overdose +warning:113 125 -5
+danger/overdose +wish:7 95 47
+distress/distress:-47 -86 -92
+distress/distress +eating/eating_disorder:77 27 21
+distress/distress +hopeless:51 -68 -76
+distress/distress +in_progress:73 102 124
+distress/distress +intent:128 180 -29
+distress/distress +perch:69 78 82
+distress/distress +plan:-41 -44 -30
+distress/distress +slip/relapse:107 4 -49
+distress/distress +substance/overdose:99 106 0
+distress/distress +taken:1 55 107
+distress/distress +threat/harm_to_others:71 48 -25
+distress/distress +time:-20 -155 -125
+distress/distress +urge/self_harm:111 109 -1
+distress/distress +wish:-67 -95 -120
+eating/eating_disorder:282 145 -35
+eating/eating_disorder +kit:0 0 -152
+eating/eating_disorder +self_harm/self_harm:35 -127 21
+eating/eating_disorder +symptom/withdrawal:70 131 -16
+eating/eating_disorder +time:105 43 -168
+fading:98 123 136
+fading +in_progress:87 92 97
+fading +in_progress/overdose:82 53 11
+fading +intent:36 -45 -28
+fading +perch:171 174 175
+fading +place:131 139 135
+fading +slip/relapse:20 -40 0
+fading +symptom/withdrawal:-62 -40 -76
+fading +taken:198 204 230
+fading +time:-79 -127 -109
+fading +urge/self_harm:12 -140 -57
+fading +use/overdose:88 91 96
+fading +wish:-64 -127 -69
+fading -in_progress/overdose:153 137 131
+fading -method:93 82 84
+finality:135 153 142
+finality +hand:90 97 140
+finality +hopeless:-82 -5 6
+finality +intent:-111 -111 -85
+finality +perch:98 94 115
+finality +place:174 187 198
+finality +plan:-47 -74 -88
+finality +resolve:22 -1 49
+finality +settled:-61 -82 -76
+finality +threat/harm_to_others:14 16 -122
+finality +unseen:48 49 52
+finality +use/overdose:91 116 104
+finality +warning:-165 -191 -71
+finality +window:41 64 83
+finality +wish:-106 -53 6
+finality -danger/overdose:61 71 101
+finality -parting:120 124 127
+goodbye:352 370 369
+goodbye +in_progress:2 -24 -95
+goodbye +intent:-187 -227 -172
+goodbye +kit:-69 -94 -67
+goodbye +named:-140 -148 -55
+goodbye +resolve:115 122 63
+goodbye +time:17 30 50
+goodbye +unseen:136 114 94
+goodbye +warning:-80 -109 -57
+goodbye -finality:55 45 9
+goodbye -in_progress:123 99 62
+goodbye -parting:49 56 59
+hand:117 127 119
+hand +hopeless:153 179 119
+hand +intent:-135 -142 -19
+hand +method:-84 -81 -59
+hand +named:-94 -88 68
+hand +parting:90 91 88
+hand +perch:-88 -90 -79
+hand +resolve:87 97 122
+hand +slip/relapse:-132 -102 -75
+hand +time:133 133 134
+hand +unseen:56 67 75
+hand +wish:-62 -37 24
+hand -hand:1 10 39
+hand -means:79 86 43
+hopeless:143 3 7
+hopeless +intent:-119 2 -79
+hopeless +lasting:45 30 46
+hopeless +method:60 65 83
+hopeless +named:-90 -63 -96
+hopeless +perch:49 97 96
+hopeless +preparation:191 62 -6
+hopeless +self_harm/self_harm:33 10 -66
+hopeless +shakes/withdrawal:88 6 22
+hopeless +slip/relapse:-103 36 30
+hopeless +taken:-76 -17 -22
+hopeless +understatement:-114 -76 -47
+hopeless +use/overdose:-23 28 45
+hopeless +warning:-90 -36 -57
+hopeless +wish:-32 26 -42
+hopeless -mention:141 5 -10
+in_progress:451 480 486
+in_progress +in_progress/overdose:-145 -162 -200
+in_progress +intent:-235 -227 -175
+in_progress +kit:-72 -110 -114
+in_progress +mention:-96 -91 -47
+in_progress +named:-115 -111 -94
+in_progress +parting:155 171 109
+in_progress +plan:8 -16 -57
+in_progress +shakes/withdrawal:130 149 110
+in_progress +slip/relapse:-103 -80 -81
+in_progress +time:-72 -81 -48
+in_progress -kit:142 136 131
+in_progress -means:47 41 81
+in_progress -mention:79 -9 46
+in_progress -plan:73 55 20
+in_progress -shelter/abuse:-77 -84 -67
+in_progress/overdose:377 408 416
+in_progress/overdose +intent:-31 -39 -127
+in_progress/overdose +named:69 105 50
+in_progress/overdose +shakes/withdrawal:63 63 87
+in_progress/overdose +shelter/abuse:121 128 148
+in_progress/overdose +symptom/withdrawal:66 44 43
+in_progress/overdose -method:25 18 -108
+in_progress/overdose -use/overdose:118 124 97
+in_progress/self_harm +perch:-66 -91 -83
+indifference/overdose:143 120 -47
+indifference/overdose +parting:-10 9 78
+indifference/overdose +substance/overdose:100 116 -5
+indifference/overdose +unseen:88 119 13
+indifference/overdose +use/overdose:89 185 -93
+indifference/overdose +warning:-92 -43 -27
+indifference/overdose +wish:29 -133 -78
+indifference/overdose -indifference/overdose:113 145 -16
+indifference/overdose -mention:-54 -37 -17
+intent:517 549 266
+intent +kit:-24 -35 95
+intent +lasting:-86 -66 9
+intent +means:43 55 -17
+intent +method:-90 -113 -77
+intent +named:109 103 -41
+intent +perch:-68 -87 -23
+intent +quitting/withdrawal:-81 -86 -19
+intent +resolve:56 -4 -43
+intent +self_harm/self_harm:-155 -281 -13
+intent +slip/relapse:16 108 107
+intent +symptom/withdrawal:-86 -131 -68
+intent +threat/harm_to_others:4 6 -202
+intent +time:-2 -8 213
+intent +understatement:-90 -115 -52
+intent +unseen:28 57 78
+intent +use/overdose:-10 -37 55
+intent +warning:-70 -110 -164
+intent +window:25 31 61
+intent +wish:-311 -80 -111
+intent -hopeless:62 47 -17
+intent -intent:95 127 17
+intent -mention:76 13 -30
+intent -method:-88 -86 -18
+intent -named:-46 -47 -91
+intent -perch:48 57 127
+intent -target:132 103 -21
+intent -wish:53 82 68
+kit:109 118 108
+kit +mention:118 77 84
+kit +named:-32 -72 8
+kit +quitting/withdrawal:-119 -118 -71
+kit +shelter/abuse:81 84 93
+kit +substance/overdose:-92 -131 -151
+kit +unreachable:122 104 112
+kit +unseen:115 111 132
+kit +urge/self_harm:-3 -93 -56
+kit +use/overdose:-86 -83 -79
+kit +window:95 100 115
+kit +wish:-69 -31 17
+kit -kit:-27 -33 -48
+kit -named:-28 -60 -65
+lasting:103 115 114
+lasting +parting:84 91 77
+lasting +quitting/withdrawal:-79 -60 -54
+lasting +resolve:88 64 1
+lasting +shelter/abuse:91 96 101
+lasting +wish:-168 -27 25
+lasting -goodbye:-99 -111 -124
+lasting -wish:91 110 105
+means:90 115 104
+means +mention:-44 -80 -68
+means +parting:108 122 95
+means +perch:-42 -62 -36
+means +plan:57 22 6
+means +preparation:82 38 28
+means +quitting/withdrawal:-98 -92 -113
+means +self_harm/self_harm:33 20 -40
+means +settled:77 88 114
+means +shakes/withdrawal:122 24 -22
+means +symptom/withdrawal:105 106 78
+means +taken:-25 -44 -71
+means +threat/harm_to_others:-9 -35 65
+means +time:45 37 52
+means +urge/self_harm:99 -137 -77
+means +window:163 183 118
+means +wish:-34 87 -28
+means -finality:48 37 61
+mention:169 57 -4
+mention +named:-99 -45 -17
+mention +plan:64 93 90
+mention +resolve:165 93 -62
+mention +time:65 20 69
+mention +unseen:11 47 116
+mention +warning:-35 -60 -113
+mention +window:58 52 58
+mention +wish:-32 83 -36
+mention -hopeless:23 -69 -51
+mention -in_progress:124 176 75
+mention -intent:-29 2 -110
+mention -mention:95 40 -18
+mention -named:137 178 -71
+mention -settled:-116 -113 -17
+mention -target:163 181 -10
+mention/self_harm:233 37 -39
+mention/self_harm +time:134 -39 -3
+method:115 124 127
+method +parting:84 85 110
+method +place:42 49 45
+method +plan:91 78 80
+method +resolve:-73 -62 -67
+method +taken:-138 -141 -136
+method +threat/harm_to_others:26 23 125
+method +time:76 67 84
+method +unreachable:50 59 12
+method -means:102 91 64
+named:31 29 -62
+named +parting:56 40 -19
+named +resolve:122 109 66
+named +taken:-136 -150 -128
+named +time:20 25 82
+named +unseen:11 30 69
+named +use/overdose:103 66 76
+parting:86 100 109
+parting +resolve:122 92 95
+parting +understatement:79 130 124
+parting +unseen:155 134 98
+parting +window:88 97 92
+parting +wish:62 -12 74
+parting -parting:54 35 27
+perch:145 165 158
+perch +place:-84 -98 -105
+perch +resolve:58 61 107
+perch +shelter/abuse:-82 -98 -66
+perch -in_progress:-135 -139 -151
+perch -plan:-135 -151 -145
+place:93 97 93
+place +settled:128 123 122
+place +unseen:159 134 123
+place +warning:103 100 134
+plan:58 84 82
+plan +self_harm/self_harm:92 17 -90
+plan +settled:-89 -105 -63
+plan +slip/relapse:-76 -130 -107
+plan +understatement:-79 -56 -53
+plan +unreachable:130 145 127
+plan +urge/self_harm:57 2 93
+plan +wish:-82 85 -32
+plan -plan:-103 -87 -71
+preparation +settled:48 59 67
+preparation +slip/relapse:-108 72 90
+preparation -plan:-123 -128 -98
+quitting/withdrawal +shakes/withdrawal:155 35 2
+quitting/withdrawal +slip/relapse:-17 -85 -119
+quitting/withdrawal +symptom/withdrawal:384 422 430
+quitting/withdrawal +use/overdose:-39 -88 -75
+quitting/withdrawal +wish:-103 -133 -36
+quitting/withdrawal -substance/overdose:101 118 0
+resolve:92 110 39
+resolve +self_harm/self_harm:31 -86 -110
+resolve +shakes/withdrawal:4 -119 -31
+resolve +threat/harm_to_others:134 103 -173
+resolve +understatement:37 104 -14
+resolve +unseen:-85 -95 -123
+resolve +urge/self_harm:3 -142 -1
+resolve +wish:38 178 -26
+resolve -named:62 87 37
+resolve -resolve:-37 -27 -110
+resolve -use/overdose:105 133 110
+self_harm/self_harm:552 551 -62
+self_harm/self_harm +taken:-67 -65 -147
+self_harm/self_harm +threat/harm_to_others:-65 -179 -67
+self_harm/self_harm +time:64 47 -51
+self_harm/self_harm +urge/self_harm:-137 -27 -29
+self_harm/self_harm +use/overdose:-82 -71 -50
+self_harm/self_harm -hopeless:8 -106 -3
+self_harm/self_harm -means:53 100 -1
+self_harm/self_harm -self_harm/self_harm:164 219 62
+settled:64 95 89
+settled +slip/relapse:-58 -20 -2
+settled +time:37 42 46
+settled +wish:-102 -23 -13
+shakes/withdrawal:39 34 42
+shakes/withdrawal +slip/relapse:-3 -113 -120
+shakes/withdrawal +symptom/withdrawal:127 125 78
+shakes/withdrawal +taken:32 103 121
+shakes/withdrawal +time:-46 -126 -119
+shelter/abuse:44 56 72
+shelter/abuse +threat/harm_to_others:-30 -74 84
+shelter/abuse +time:-94 -107 -110
+shelter/abuse +window:109 117 109
+shelter/abuse -means:52 59 88
+slip/relapse:353 -31 -44
+slip/relapse +substance/overdose:7 93 11
+slip/relapse +taken:-98 -20 -9
+slip/relapse +time:70 -36 -56
+slip/relapse +unreachable:121 -6 -85
+slip/relapse +wish:-122 -9 -35
+substance/overdose:351 405 -30
+substance/overdose +time:95 100 6
+substance/overdose +use/overdose:20 41 -72
+substance/overdose -danger/overdose:60 94 -2
+substance/overdose -means:-90 -92 -76
+symptom/withdrawal:131 147 146
+symptom/withdrawal +taken:90 89 42
+symptom/withdrawal +time:40 58 53
+symptom/withdrawal +use/overdose:131 73 47
+symptom/withdrawal -parting:-107 -65 -100
+taken:217 240 223
+taken +time:-49 -56 -57
+taken +use/overdose:-145 -100 -90
+taken -taken:127 123 115
+threat/harm_to_others:585 605 285
+threat/harm_to_others +time:115 116 197
+threat/harm_to_others -mention:78 63 15
+time:68 84 76
+time +unreachable:-103 -107 -107
+time +unseen:-75 -79 -52
+time +urge/self_harm:234 -69 -149
+time +use/overdose:-62 -77 -76
+time +wish:-31 22 68
+time -distress/distress:-59 -79 -74
+time -finality:-91 -66 -43
+time -goodbye:-115 -101 -115
+time -preparation:-93 -94 -81
+time -resolve:149 88 61
+time -use/overdose:-75 -111 -121
+understatement:80 55 47
+understatement +warning:-71 -41 -72
+understatement -parting:-84 -71 -66
+unreachable:104 119 120
+unreachable +warning:216 229 223
+unseen:85 104 86
+unseen +warning:93 96 79
+unseen +wish:50 56 -43
+urge/self_harm:425 7 -24
+urge/self_harm -self_harm/self_harm:108 -10 -27
+use/overdose:93 105 81
+warning:243 271 104
+warning +wish:-131 42 -33
+warning -means:106 98 -21
+warning -mention:204 167 -8
+warning -method:-76 -95 93
+warning -named:149 122 32
+warning -plan:25 63 48
+window:114 121 113
+wish:502 33 -18
+wish -hopeless:-36 27 -43
+wish -mention:-11 78 1
+wish -named:121 -79 -46
+wish -target:66 129 -1
+wish -wish:85 -85 -22
-abuse/abuse:-37 -4 -81
-abuse/abuse -in_progress/overdose:-96 -104 -99
-affirmed:59 -3 -97
-affirmed -intent:107 35 -23
-affirmed -named:157 77 25
-attempt:-98 -106 -36
-attempt -wish:88 -9 -3
-bequest:-86 -94 -93
-clock:-103 -127 -127
-finality -means:73 62 86
-finality -parting:-65 -64 -49
-finality -time:-119 -87 -92
-goodbye:-109 -75 -90
-hand -in_progress:-82 -85 -83
-in_progress:-44 -25 -18
-in_progress -taken:-57 -65 -72
-in_progress/overdose:-139 -109 -107
-indifference/overdose -wish:-73 -2 -3
-intent:-92 -98 -44
-intent -target:36 86 0
-intent -wish:107 30 -18
-kit:-85 -65 -47
-kit -means:-31 -18 -19
-lasting:-92 -90 -110
-means -method:-103 -111 -97
-means -perch:-46 -57 -77
-mention -warning:107 65 5
-mention -wish:31 -69 -34
-method -named:-89 -62 -3
-named:-63 -64 -39
-named -plan:51 53 36
-perch:-111 -82 -73
-perch -plan:-59 -58 -70
-preparation:-59 -44 -62
-quitting/withdrawal:-51 -86 -70
-self_harm/self_harm:-56 -58 -84
-shakes/withdrawal:-87 -101 -76
-shelter/abuse:-67 -62 -61
-slip/relapse:-88 -46 -54
-substance/overdose:93 119 -33
-symptom/withdrawal:-80 -103 -83
-taken:-61 -73 -73
-target:-27 18 -52
-threat/harm_to_others:-52 -32 -46
-time:-108 -103 -69
-use/overdose:-78 -96 -99
-wish:-69 -119 -85
a:-51 -49 -40
a and:-61 -58 -33
a bath:-57 -43 -18
a belt:122 107 84
a black:58 53 8
a book:-81 -86 -64
a bridge:62 82 72
a bullet:110 110 10
a can:130 82 81
a chest:48 44 32
a clerical:74 -6 -7
a cushion:57 26 74
a date:63 64 106
a drawer:-109 -75 -57
a dressing:96 79 88
a drill:43 68 91
a farewell:-112 -111 -110
a fence:116 72 74
a fit:100 104 83
a football:108 72 0
a gap:67 85 90
a ghost:115 -7 4
a gram:62 -8 -10
a grenade:51 62 102
a hit:147 55 99
a horse:42 -1 3
a hosepipe:111 149 134
a hot:-83 -101 -72
a i:44 103 106
a jam:86 91 95
a job:-26 -69 -53
a joint:84 -2 -1
a kettle:-79 -79 -73
a label:128 140 148
a lad:68 86 53
a last:75 98 94
a length:115 110 106
a lfie:93 55 37
a lie:35 57 13
a lighter:80 120 84
a list:102 76 31
a liv:120 -3 -18
a load:117 110 102
a look:-93 -52 -15
a lorry:82 46 42
a lost:94 -16 -5
a machete:50 73 95
a meeting:-11 -88 -58
a mental:109 6 5
a method:108 106 105
a mind:-59 -64 -42
a minute:58 51 60
a mistake:128 39 11
a months:116 144 150
a mug:45 48 50
a nadie:86 87 83
a next:118 48 42
a nice:53 63 64
a note:57 63 44
a on:93 0 23
a out:119 127 123
a overdose:85 91 100
a pasty:-73 -56 -62
a pen:128 109 87
a pencil:45 25 -22
a person:72 41 53
a pic:67 75 116
a pillow:4 27 84
a pint:99 70 24
a pistol:67 47 84
a place:28 12 80
a platform:98 69 91
a post:124 97 91
a pulse:165 174 147
a razor:28 20 -38
a reason:74 114 43
a sack:74 79 66
a samurai:87 57 71
a saturday:-114 -108 -64
a school:-62 -39 -9
a seizure:89 95 84
a shotgun:76 76 90
a slip:-92 -64 -74
a snoring:86 88 94
a sock:-80 -85 -52
a spot:54 47 12
a star:116 35 38
a straight:110 107 23
a stroke:34 60 78
a suicidarme:10 -1 -113
a syringe:46 62 50
a tent:33 52 55
a thing:-16 -88 -14
a ticket:104 143 129
a tidy:87 109 87
a train:136 155 96
a tree:89 46 -45
a view:-58 -70 -77
a voicemail:30 -3 -9
a waste:50 12 39
a way:111 113 63
a week:56 65 91
a world:89 -8 8
a … anymore:185 111 -1
a … back:-63 -57 -58
a … bathroom:-125 -132 -120
a … because:82 92 104
a … bells:54 73 37
a … blood:73 72 87
a … box:-62 -62 -27
a … button:61 38 80
a … bye:112 123 97
a … cant:17 4 -49
a … cause:79 -10 -5
a … colour:79 90 78
a … comin:33 38 48
a … could:57 19 -6
a … cubicle:120 129 94
a … dad:88 115 70
a … day:27 80 23
a … dnt:23 22 25
a … emoji:42 -2 2
a … ere:61 49 19
a … error:73 -5 -7
a … every:72 43 31
a … eyes:123 103 57
a … family:130 -28 -41
a … fan:-53 0 0
a … far:38 31 45
a … fine:-20 -90 -42
a … fink:66 48 76
a … from:-82 -73 -83
a … get:-59 -99 -96
a … going:6 36 35
a … gown:118 101 98
a … had:55 55 76
a … hell:86 66 102
a … hotel:132 130 123
a … id:-6 -63 -62
a … jar:72 69 64
a … kid:62 59 76
a … kids:54 77 97
a … kitchen:-116 -91 -70
a … know:125 92 101
a … land:116 92 113
a … last:43 13 -25
a … leter:-124 -117 -113
a … lined:122 112 75
a … liv:-112 -15 -41
a … lost:124 52 67
a … lot:73 96 82
a … made:-58 -83 -90
a … marked:110 114 112
a … match:106 93 81
a … me:69 9 -20
a … mind:-95 -108 -5
a … mug:43 68 66
a … need:95 56 59
a … neva:128 17 -85
a … night:95 48 77
a … nobody:68 64 5
a … off:32 9 26
a … open:47 49 66
a … overdose:89 104 108
a … park:-53 -32 -24
a … pin:2 39 111
a … post:73 61 53
a … purpose:32 42 33
a … right:80 28 22
a … round:-16 -40 -55
a … sais:68 67 87
a … see:106 115 94
a … sharpener:62 45 -17
a … shes:102 104 108
a … shop:-84 -67 -52
a … something:138 143 108
a … soon:165 120 56
a … spell:77 -1 -11
a … stop:-18 -3 -63
a … tablets:83 92 109
a … tank:133 145 161
a … than:67 4 4
a … thing:-10 -80 -95
a … tongue:129 142 116
a … town:70 78 99
a … trip:106 108 113
a … under:70 62 32
a … vida:51 43 61
a … view:107 110 86
a … wat:-13 3 58
a … wednesday:97 71 64
a … weve:-89 -58 -33
a … whatever:-69 -42 -39
a … while:53 52 40
a … who:-55 -92 -99
a … whos:41 78 108
a … wont:35 49 43
a … worth:80 83 97
a … youll:67 44 17
aa:-94 -66 -68
abba:-16 -7 -31
abeg:2 -7 -3
abend:-30 -22 -15
aber:-7 -40 -25
aberdeen:-77 -56 -50
abide:-61 -50 -53
able:-6 -28 12
about:-48 -35 -51
about a:36 82 118
about an:130 114 100
about and:122 80 29
about death:-85 81 -3
about dieing:114 121 -1
about his:-81 -90 -66
about i:-87 -100 -58
about jumping:66 70 60
about killing:73 110 7
about me:142 107 130
about my:-14 -20 -82
about poisoning:45 88 -26
about shooting:107 133 -17
about suicidal:-104 -92 0
about suicide:95 119 8
about to:160 164 217
about twenty:80 66 87
about unaliving:75 -16 -1
about … ago:3 62 71
about … as:97 102 61
about … cut:129 92 -14
about … do:91 37 21
about … end:-42 35 147
about … every:53 59 -70
about … exit:83 -85 -17
about … going:73 29 15
about … him:-60 -25 86
about … himself:92 105 -70
about … i:-24 -43 -76
about … ive:-80 -70 -4
about … minutes:96 79 96
about … myself:86 72 28
about … permanent:98 21 -1
about … season:74 110 102
about … this:107 111 71
about … thoughts:-103 -93 -1
above:-7 11 -56
abroad:17 51 -4
abscess:-8 -1 -1
abschiedsbrief:87 81 80
abseil:-36 -25 -33
absence:75 51 53
absolute:-8 -5 -2
absolutely:-83 -48 -43
absurd:-13 -5 -2
abuela:-6 -33 -30
abuelo:2 15 6
abuse:-20 3 -43
abused:-30 5 -18
abusive:-64 -51 -6
ac:28 -32 -37
aca:-1 0 0
acabar:104 55 -19
acabar con:38 75 -19
acabar … mi:137 85 -20
acabar … vida:38 76 -17
acabo:53 80 104
acabo de:90 98 114
academic:29 8 20
acamprosate:-12 -1 -1
accent:-45 -49 -38
accept:-22 -13 -12
acceptance:-8 -7 -11
accepted:44 -12 11
access:-12 29 -1
accident:32 26 37
accidental:-29 -34 -41
accidentally:-56 -10 34
accommodation:-12 -21 -28
according:-76 -52 -65
accordion:-37 -43 -19
account:-19 -4 -5
account teh:-93 -82 -80
accountant:-19 -13 -9
accounts:-26 -6 50
accurate:-38 -6 3
accused:-18 -10 -5
ace:-34 -37 -2
ache:-70 -65 -60
aches:-36 -58 -51
achievement:-8 -3 -2
aching:44 22 14
acht:-14 -12 -10
achy:-12 -10 -5
acid:154 151 134
acid … a:76 61 114
acne:-16 -8 -3
across:53 56 54
across from:123 115 145
act:-30 -11 -100
acted:-55 -21 -15
acting:-64 -64 -38
action:-20 -3 12
activation:-7 -5 -12
active:12 48 -56
actively:34 89 -46
actor:34 20 13
actors:28 -70 -20
actress:-11 -6 3
acts:70 19 37
actual:-57 -13 -81
actually:0 0 0
acupuncture:-15 -10 -4
ad:-40 -26 -9
add:-8 -64 -56
added:-16 -7 -9
adderall:42 66 76
addict:-2 -45 -41
addicted:10 29 -10
addiction:-68 -81 -58
adding:45 60 36
address:139 161 133
address is:119 124 116
addressed:-49 -41 -33
adelaide:-31 -23 -19
adhd:58 77 79
adieu:86 102 128
adios:139 125 126
adjustment:0 -1 0
admin:-57 -41 -8
admired:-3 3 -1
admission:-19 -17 -14
admissions:-29 -7 -3
admit:40 -42 -43
admit it:88 -21 -22
admitted:27 40 -65
adopt:35 25 28
adopted:-42 -23 -20
adore:-6 -3 -6
adored:18 20 15
adores:-9 39 85
ads:-24 -17 -9
adult:-35 -40 -29
adulting:-3 -2 -3
adults:-5 40 60
advance:24 44 38
advent:-2 30 26
adventure:-26 -15 -7
advert:-3 -48 -12
adverts:-31 11 -5
advice:-106 -69 -71
advise:-16 -30 -43
advised:-75 -64 -51
adviser:-52 -11 -4
advocate:-48 -20 -9
ady:0 0 0
aerial:-67 -62 -62
aerial and:-58 -54 -55
aerobics:-16 -19 -15
af:70 67 22
affairs:120 40 50
affect:-62 -28 -27
afford:-13 3 -18
afk:77 61 70
afraid:-39 -49 -91
africa:-1 0 1
after:18 25 50
after another:122 107 114
after dinner:-80 -96 -30
after every:123 16 -49
after ive:37 61 10
after long:11 -99 -83
after me:136 115 100
after midnight:104 115 69
after sunday:21 17 -26
after thats:46 68 89
after this:136 149 133
after today:226 235 232
after tomorrow:79 87 63
after tonight:93 109 93
after trying:0 -105 -137
after two:85 2 -122
after ur:83 114 122
after … all:59 80 71
after … and:63 73 38
after … attempt:36 -88 -70
after … bath:139 148 78
after … been:20 34 46
after … birthday:109 99 116
after … clean:106 122 84
after … dead:129 169 159
after … finishes:92 109 95
after … hour:61 72 90
after … its:45 16 49
after … me:106 96 58
after … months:155 4 -25
after … my:36 -18 -78
after … news:139 170 127
after … nine:107 114 111
after … nobody:104 71 69
after … sober:161 -20 -10
after … told:55 37 31
after … u:92 114 108
after … wont:96 124 138
after … years:-8 -74 -153
afternoon:31 42 48
afternoon … my:-67 -79 -102
afternoons:-27 -55 -42
aftershave:-22 15 17
afterwards:27 33 29
ag:71 8 25
again:0 0 0
against:-2 3 -2
against me:36 58 56
against … and:118 75 65
against … door:132 118 63
agan:-23 -17 -5
agatha:-7 -6 -4
age:-29 -28 -54
aged:-44 -45 -29
agency:-18 1 -59
agenda:-25 -26 -7
agent:-14 -16 -7
ages:18 -36 1
ages im:87 76 86
agm:-41 -31 -22
ago:7 5 18
ago i:1 -77 -66
ago im:78 83 92
ago … back:146 39 48
ago … had:89 51 24
ago … its:12 -6 -32
ago … no:-114 -97 -119
ago … on:146 88 12
ago … want:40 27 101
agoraphobia:-76 -54 -59
agree:70 74 -133
agree … them:132 5 -14
agreed:19 45 28
agreeing:84 51 -15
agreement:-7 -2 -1
agrees:-16 -10 -2
aguanto:21 116 -30
ah:-21 -24 -5
ahead:34 2 23
ahead and:67 -87 -79
ahogando:105 -43 -29
ahora:-114 -28 -11
ahorcar:39 34 51
aid:54 56 58
aider:-18 -4 0
aids:-18 -10 -33
aim:-23 -11 -10
aimed:133 123 84
aiming:32 52 65
aint:117 77 74
air:36 34 41
aircon:-16 -9 -11
airing:-98 -105 -82
airline:-12 -5 -10
airport:-122 -119 -139
airport and:-85 -91 -97
aisle:27 21 25
ajar:92 70 77
al:21 72 79
al my:88 87 96
al … tablets:117 101 109
alan:42 29 45
alarm:-37 -22 2
alarm for:129 107 103
alarm … off:-114 -98 -106
alarm … to:129 95 88
alarmed:0 7 13
alarms:-40 -32 -27
album:-31 -30 -34
albums:-6 -1 -28
alcohol:-52 -73 -22
alcoholic:-3 -38 -15
aldi:-43 -37 -15
ale:-3 -2 -1
alergia:-18 -4 -5
alert:-38 -33 -5
alexa:46 44 43
algo:-15 -15 -20
alguien:-30 -12 -13
ali:8 15 28
alife:62 30 31
alife after:-73 -26 -15
alife any:100 72 15
alife no:37 82 -8
alife to:52 121 115
alife … be:70 105 -13
alife … ill:0 23 -99
alife … mor:44 121 -69
alife … my:63 -34 -4
alight:0 -11 -1
all:11 21 23
all and:-57 -56 -72
all arranged:-100 -83 -72
all at:37 50 25
all come:-96 -45 -46
all did:34 67 75
all down:59 60 51
all food:77 87 87
all gone:116 94 90
all goodnight:105 103 113
all in:9 54 68
all its:-96 -97 -85
all ive:-51 -89 -96
all know:96 104 52
all of:74 80 79
all planned:-70 -69 -75
all right:-29 -101 -95
all round:36 69 89
all swallowed:70 78 79
all thats:101 99 124
all through:34 -43 -89
all together:132 123 115
all up:62 81 68
all ur:43 74 67
all week:72 48 -30
all year:79 21 9
all … all:25 -1 45
all … behind:88 42 42
all … beter:57 116 87
all … blood:162 160 136
all … brain:118 102 71
all … by:-79 -96 -89
all … cant:98 66 37
all … down:75 43 70
all … fink:59 45 -125
all … go:116 44 43
all … goodbye:216 210 210
all … his:-63 -62 -68
all … id:-68 -24 -8
all … if:86 28 14
all … im:72 65 57
all … in:91 90 79
all … insulin:54 61 70
all … keep:162 94 96
all … kids:-60 -60 -39
all … long:90 111 -16
all … me:12 25 31
all … memes:51 67 77
all … my:64 67 67
all … need:66 44 55
all … night:32 40 63
all … other:-7 -32 -17
all … patches:114 126 125
all … pills:83 87 64
all … shes:122 134 130
all … sorrry:-74 -88 -94
all … tablets:135 145 111
all … that:-108 -106 -86
all … them:57 74 81
all … time:-64 -37 -63
all … together:76 63 64
all … tomorrow:-113 -113 -141
all … used:130 121 103
all … way:-14 -43 -46
all … whole:49 51 48
all … wil:-74 -39 -24
all … x:120 106 91
all … xanax:20 44 -101
alle:72 54 57
alle tabletten:68 80 84
alle … geschluckt:88 92 90
alle … und:55 63 66
allein:12 2 8
allen:68 -20 -5
allergic:-7 -12 1
allergies:-64 -51 -32
allergy:-31 -11 -20
alles:-38 -63 -75
alley:8 -6 14
allotment:-87 -67 -72
allotments:-5 -14 -19
allow:-42 -23 -14
allowance:28 49 29
allowed:-78 -42 -146
allows:33 57 41
alls:16 60 58
almonds:-35 2 19
almost:-26 -123 -96
aloe:-12 -5 -1
alone:1 15 10
alone in:71 76 19
alone this:-69 -62 -58
alone … i:43 19 -79
alone … locked:126 134 118
along:11 21 11
along with:66 89 51
alongside:-1 -1 7
alot:0 0 0
aloud:-66 -75 -83
alpacas:-2 -4 -4
alphabetically:5 -1 22
alprazolam:6 -4 -9
already:0 0 0
alright:-88 -71 -51
als:-12 -9 -8
also:0 0 0
alt:66 -13 -21
alt … on:73 2 11
alternate:-2 -1 0
alternative:-13 6 -9
alternatives:33 57 -13
although:-39 -23 -12
alto:-30 -20 -16
altogether:56 36 55
altos:-5 -4 4
always:0 0 0
alzheimers:-116 -99 -79
am:28 37 47
am a:71 23 -19
am driving:46 66 57
am ill:84 58 54
am in:95 112 116
am not:-48 -68 -53
am on:-102 -118 -115
am ready:88 14 20
am stood:132 119 110
am suicidal:163 192 -70
am thinking:30 76 -51
am tierd:89 21 14
am waiting:82 -60 -37
am … be:139 52 46
am … day:113 25 -1
am … ere:6 84 90
am … goodbye:-123 -112 -119
am … hav:44 98 94
am … home:-86 -72 -50
am … into:57 46 79
am … is:-68 -48 -115
am … it:69 34 106
am … kil:44 71 76
am … know:70 12 -13
am … my:36 -1 5
am … myself:-7 -12 65
am … put:107 112 82
am … ther:63 68 104
am … u:67 89 131
am … wont:121 155 147
amarillo:-36 -13 -2
amateur:-10 -8 -6
amazed:51 53 65
amazing:-40 -17 -15
amber:-33 -5 -4
ambulance:54 26 44
ambulance … want:132 126 121
amends:-36 -34 -35
america:-25 -10 -9
american:-11 -9 -6
amis:16 18 21
amitriptyline:40 54 77
amma:58 55 62
amnesty:-27 -35 -35
among:-52 -46 -34
amount:80 102 68
amount i:110 125 43
amounts:-5 -2 -1
ams:0 0 0
an:-15 -20 -13
an accident:90 148 51
an alarm:-92 -87 -89
an angel:97 -4 -3
an apology:39 57 101
an axe:110 107 135
an exit:103 21 52
an i:95 86 6
an she:58 57 79
an urge:13 56 25
an … a:-14 -71 -64
an … ago:74 81 67
an … all:31 41 49
an … an:99 107 135
an … bottle:46 10 34
an … myself:38 56 -64
an … our:83 21 23
an … till:132 103 126
an … today:-61 -27 -21
ana:1 -4 -1
anaemic:-24 -21 -3
anaesthetic:-46 -84 -83
anaesthetist:-68 -53 -60
anchor:41 8 14
ancient:-23 0 0
and:2 2 2
and ate:38 61 63
and be:-46 -25 -56
and bein:-15 -24 -96
and burning:109 126 80
and climbed:138 147 144
and counted:-83 -76 -59
and cut:71 101 -68
and dad:64 81 74
and dey:-93 -79 -59
and did:-83 -66 -67
and drank:121 3 4
and drinking:66 86 59
and dropped:106 100 79
and everyone:49 -97 -116
and everyones:78 17 13
and everything:44 58 51
and felt:-49 -68 -46
and fink:106 -57 -29
and gave:-100 -102 -118
and gin:88 90 70
and give:-70 -73 -67
and going:8 68 74
and haf:82 54 67
and hagn:30 34 138
and hands:-110 -93 -75
and happy:-66 -34 -36
and help:25 -32 -68
and her:42 36 65
and hes:103 101 105
and hoap:120 0 -63
and ill:70 75 59
and im:61 57 43
and isnt:138 92 84
and last:79 88 -44
and lately:137 92 -44
and lfie:-103 -15 -30
and lie:127 160 185
and loaded:95 99 94
and look:-101 -79 -80
and made:14 -21 -83
and me:90 88 108
and mine:90 87 94
and myself:70 76 131
and neva:38 -76 -71
and no:45 87 69
and nobody:-33 -51 -78
and none:81 101 63
and nothing:88 135 148
and one:-54 -30 -4
and paid:29 39 36
and people:79 82 58
and read:-109 -100 -94
and ring:-74 -58 -65
and sais:86 100 62
and sat:-47 -116 -105
and shakin:144 3 13
and shed:-81 -79 -103
and shes:89 77 98
and showed:98 116 107
and smile:105 73 69
and staff:122 28 -39
and suicidal:90 86 -30
and sunday:100 84 96
and suppose:93 99 100
and taken:95 108 81
and taped:84 61 5
and that:82 94 57
and theres:25 16 24
and theyve:-87 -119 -114
and thinking:-55 -68 -52
and this:95 88 42
and thort:84 -35 -127
and tonight:113 120 72
and tonights:33 60 65
and tore:106 -88 -45
and touches:36 35 -112
and use:95 38 51
and vodka:25 48 70
and wake:-79 -58 -19
and was:-9 -119 -105
and we:-27 -43 -81
and wedding:95 89 86
and were:-45 -135 -120
and who:79 100 56
and wish:110 -23 -6
and wished:92 4 31
and wishing:109 -10 -2
and written:203 191 185
and wrote:59 73 81
and yesterday:170 33 -70
and youll:-90 -51 -54
and … about:-9 3 -44
and … aint:78 95 52
and … and:11 23 46
and … answering:63 62 71
and … apointment:127 110 52
and … arranged:149 140 132
and … ashamed:83 -19 -48
and … away:51 57 66
and … bag:111 65 29
and … bang:110 79 42
and … bear:-19 -85 -70
and … beat:89 96 -13
and … because:49 27 33
and … begun:138 117 63
and … behind:-100 -99 -74
and … beleive:-6 -12 -45
and … bit:5 -61 -60
and … blades:96 116 107
and … blood:68 70 95
and … bottle:97 102 100
and … bottles:87 89 76
and … box:28 81 93
and … breathing:81 103 120
and … but:-113 -111 -133
and … car:72 48 58
and … care:55 141 56
and … careful:-20 -50 -37
and … cars:152 146 144
and … cat:-28 -14 -88
and … checks:96 44 33
and … children:-48 -73 -61
and … choir:-40 -47 -53
and … chosen:105 98 113
and … clear:106 112 133
and … close:-8 -39 -79
and … coat:78 103 118
and … cold:40 57 53
and … come:47 57 43
and … cord:179 183 198
and … could:-6 -91 -35
and … crawling:95 65 88
and … dads:32 62 39
and … date:15 52 55
and … decided:91 55 66
and … dei:-72 -29 -48
and … did:-60 -69 -33
and … disappointed:129 -5 -1
and … does:56 24 -5
and … doin:46 77 59
and … done:81 110 92
and … drank:-74 7 9
and … drifting:91 103 117
and … drunk:-51 -48 -52
and … due:98 89 73
and … enough:76 57 55
and … evening:45 57 66
and … failed:75 42 35
and … faint:55 47 70
and … fainted:68 91 -1
and … father:43 76 131
and … fine:-16 -61 -23
and … fire:-124 -119 -125
and … first:37 58 39
and … fix:23 106 80
and … fixing:93 111 -13
and … flat:13 -82 -57
and … frame:87 82 80
and … frightened:82 20 30
and … garage:148 156 147
and … gas:72 70 65
and … going:40 60 64
and … goodbyes:116 118 121
and … grey:49 5 19
and … happier:59 -3 -1
and … hatch:138 130 122
and … headphones:-51 -44 -26
and … hearing:85 98 77
and … heart:127 138 151
and … hoap:105 147 116
and … hour:89 77 84
and … hung:73 101 104
and … is:54 46 43
and … isnt:36 8 20
and … its:43 60 73
and … jealous:99 -21 -12
and … joking:112 35 23
and … keep:122 120 133
and … key:-36 -93 -127
and … kids:-83 -109 -77
and … laughed:64 97 81
and … leaving:190 114 128
and … leter:112 121 114
and … letters:96 97 106
and … letting:146 45 48
and … lfie:-28 -3 52
and … lied:106 65 82
and … line:71 102 98
and … liv:56 -2 -36
and … loft:81 73 50
and … long:-2 81 81
and … longer:107 93 31
and … lot:23 59 64
and … lovely:-71 -66 -50
and … lying:121 93 92
and … making:47 65 103
and … mean:94 44 36
and … methadone:-72 -73 -13
and … mind:-38 -39 -32
and … morning:17 18 50
and … mother:28 2 -69
and … moving:46 13 35
and … mug:130 103 95
and … need:42 49 69
and … new:-63 -72 -38
and … night:61 25 -16
and … nodding:85 86 97
and … note:161 191 173
and … number:-71 -72 -77
and … ones:102 127 137
and … opened:-23 -18 -48
and … operation:116 40 55
and … our:12 10 46
and … out:51 47 49
and … pack:78 24 32
and … packets:109 121 123
and … parked:137 141 139
and … past:66 31 71
and … picking:104 122 80
and … pills:80 98 98
and … planning:145 154 -2
and … pull:131 145 103
and … pulling:134 141 138
and … putting:113 115 76
and … quiet:102 103 91
and … reason:67 31 38
and … responding:97 115 119
and … return:70 83 81
and … right:-23 -69 -90
and … roap:123 133 109
and … ropes:154 170 157
and … round:55 30 71
and … rounds:37 46 66
and … running:109 22 46
and … safe:-83 -80 -61
and … sais:41 30 66
and … sat:-42 -63 -55
and … say:-4 -24 -141
and … screaming:122 85 129
and … seizure:56 39 38
and … shall:148 150 145
and … shed:17 20 30
and … should:55 97 21
and … skin:48 12 84
and … slow:94 131 116
and … son:-20 -33 -93
and … spots:109 112 107
and … started:76 72 14
and … stops:108 136 135
and … strong:67 107 93
and … stuff:8 -9 50
and … swallowed:72 100 117
and … swerved:138 97 117
and … tablets:92 94 111
and … taken:76 101 93
and … takin:6 23 42
and … talk:-78 -41 -74
and … thankful:-64 -22 -24
and … theyre:141 67 65
and … thort:16 -74 -105
and … three:-81 -36 -80
and … throwing:123 116 121
and … thrown:47 97 78
and … ticking:-87 -79 -78
and … tied:113 44 65
and … together:103 109 53
and … tonight:76 77 74
and … turned:93 95 80
and … undertaker:70 61 63
and … upstairs:105 79 72
and … waiting:22 38 41
and … walking:83 106 104
and … want:64 102 32
and … way:65 56 112
and … we:-5 17 45
and … wedged:94 103 126
and … were:-46 -72 -76
and … whole:-34 -89 -97
and … wife:-48 -67 -44
and … windows:96 101 77
and … wont:47 56 64
and … worse:39 17 -107
and … would:-45 -36 -76
and … yes:121 107 89
angel:-29 -95 -83
angels:-2 -27 -23
angelus:0 18 28
anger:-50 -42 -94
angry:-34 -9 -67
angst:8 -8 -8
animal:-25 -28 -16
animals:9 -23 10
anime:-4 5 -1
ankle:33 46 23
ankles:-28 -1 28
anna:9 30 52
anne:-26 -42 -41
anniversaries:-2 -1 -1
anniversary:38 53 84
anniversary nine:86 117 124
anniversary which:93 90 92
anniversary … is:89 88 89
anniversarys:13 32 43
annotated:-25 -23 -11
announced:-51 -67 -37
announces:-3 -2 -1
annoy:-3 -3 -87
annoyed:-80 -56 -84
annoying:-27 -16 -31
annual:-98 -75 -40
ano:-20 -6 -4
anon:-39 -46 -40
anonymous:27 -9 -5
anorexia:-18 7 -21
anos:-16 1 -8
another:12 35 55
another night:74 94 110
another … i:46 71 -46
another … my:139 122 141
ans:-29 -39 -21
answer:1 21 -14
answer … in:50 57 107
answered:-45 -14 -37
answering:113 97 48
answers:-1 -73 -72
antabuse:35 32 -23
antenatal:-46 -39 -21
antes:-8 -14 -5
anti:51 25 30
antibiotic:-50 -44 -40
antibiotics:-138 -120 -113
antidepressant:-13 12 -19
antidepressants:44 72 57
antidepressants my:103 81 94
antifreeze:61 80 80
antifreeze … teh:-70 -72 -70
antihistamine:-18 -14 -14
antihistamines:-7 4 6
antipsychotic:-23 -10 -2
antipsychotics:5 15 34
antiques:-70 -42 -44
ants:-4 -6 12
anxiety:-160 -157 -146
anxietys:-74 -38 -18
anxious:-67 -52 -16
any:-28 -42 -21
any kind:99 -11 -7
any longer:155 161 114
any mor:51 74 35
any tips:-65 -102 -88
any … after:80 108 95
any … for:-45 -91 -77
any … it:12 -108 -94
any … of:-57 -85 -68
anybody:-96 -97 -56
anybody else:-38 -57 -35
anybodys:3 32 46
anyhow:3 18 21
anymore:46 25 -15
anymore … i:-6 91 -24
anyone:-47 -5 18
anyone else:-64 -69 -74
anyone had:-42 -49 -39
anyone ive:148 137 112
anyone to:57 52 50
anyone … a:-6 -72 -64
anyone … i:23 76 78
anyone … my:-83 -86 -86
anyone … teh:-60 -66 -67
anyones:-35 -46 -15
anything:34 -42 -10
anything after:129 133 130
anything but:102 72 95
anything else:43 68 57
anything from:-82 -35 -23
anything its:28 -97 -64
anything u:93 125 96
anything … did:100 128 125
anything … isnt:113 -4 -4
anything … ive:84 -28 7
anything … to:-26 -61 -39
anyway:-37 -29 -21
anyway i:-80 -70 -91
anyway my:59 68 66
anywhere:71 22 42
anywhere … my:71 64 63
aoife:89 98 72
apart:-8 15 -15
apartment:-23 -11 -31
apnoea:-36 -35 -21
apointment:-13 -10 -2
apointment with:53 58 114
apologies:87 114 119
apologies to:105 116 107
apologies … teh:126 113 103
apologise:57 -4 -48
apologised:-49 -43 -37
apologising:-9 -2 -8
apology:-25 -5 33
app:-58 -71 -55
appa:77 83 89
apparently:-87 -78 -74
appeal:-44 -43 -58
appealing:-75 -50 -28
appelle:-12 -7 -3
appendix:-14 -23 -21
appetite:-45 -30 -23
appetites:-7 -2 -16
applause:-55 -33 -18
apple:-71 -68 -49
apples:46 47 55
applesauce:37 22 30
application:-101 -81 -77
applied:42 -8 -13
apply:0 -1 -2
applying:-22 -4 -1
appointments:-40 -47 -41
appraisal:4 -93 -14
appreciate:-53 -21 -18
apprentice:16 33 -40
apprentices:-1 -3 -1
apprenticeship:-10 -3 -4
approval:-32 -24 -10
approved:26 48 53
approves:-8 -9 -4
apps:-19 -31 -14
appt:-21 -42 -34
apres:-5 -3 -3
april:-56 -35 -45
apron:40 59 19
aqua:-28 -33 -33
aqui:32 -39 -12
arbeit:54 60 55
arch:9 12 6
archers:73 71 68
archive:-28 -8 -4
are:1 24 33
are all:-103 -109 -78
are back:83 13 -45
are beetles:100 104 108
are both:127 101 96
are by:104 96 90
are dead:-5 -67 -42
are for:91 66 62
are from:-78 -38 34
are grey:64 -26 -91
are next:134 129 133
are not:-50 -56 -25
are on:120 112 118
are open:-4 34 72
are ringing:83 102 105
are shakin:-80 -45 -58
are sold:116 95 92
are wet:54 45 73
are … a:-27 -14 -26
are … at:144 107 122
are … down:84 118 118
are … from:-11 -39 -74
are … got:79 43 52
are … hand:-83 -84 -91
are … nans:96 99 91
are … neighbours:122 97 101
are … night:81 115 77
are … not:55 35 54
are … pillow:103 94 92
are … that:28 -6 -19
are … wat:-105 -111 -70
are … wen:49 14 6
area:-26 -37 -67
arent:-5 -4 -9
arent ther:83 102 108
argue:-74 -66 -88
argued:-49 -17 -12
arguing:-37 -2 -36
argument:42 62 11
arguments:-43 -26 -43
aripiprazole:-30 -5 -4
arithmetic:-10 -22 -3
arm:37 40 5
arm and:87 95 131
arm open:16 30 -97
arm with:136 137 85
armchair:37 52 57
armed:11 14 84
arms:68 77 73
arms dead:114 121 123
arms last:1 6 -88
arms raw:6 -135 -3
arms … a:116 127 31
arms … and:147 177 131
arms … dead:-3 51 63
arms … fresh:135 1 -66
arms … mess:86 105 -58
arms … night:8 18 -95
arms … numb:55 93 95
army:-20 -18 -22
around:-35 -64 -60
arrange:-2 20 -19
arranged:60 61 53
arranged … it:99 91 114
arranged … that:138 129 138
arrangement:46 33 50
arrangements:36 26 46
arranging:-3 -1 -1
arrest:-15 -14 -8
arrested:-41 -30 -28
arrive:6 43 55
arrive in:114 119 118
arrived:-73 -58 -43
arrives:-84 -85 -67
arrow:-71 -52 -49
arse:4 -2 3
arsenal:-1 -1 -1
art:-14 12 26
artery:31 54 55
arthritis:-57 -83 -80
arthur:67 54 8
article:-30 -16 -6
artist:-42 -16 -3
arvo:100 143 128
as:-11 0 -4
as dey:-71 -74 -115
as good:138 91 78
as he:60 105 70
as in:75 173 62
as it:-73 -114 -82
as not:64 87 54
as nothing:163 50 78
as this:70 96 114
as u:-32 -14 -26
as … are:-81 -94 -66
as … doin:106 111 88
as … its:96 138 131
as … out:134 118 61
as … said:92 24 27
as … say:-7 -21 -83
as … started:75 119 0
as … that:-17 -66 -62
as … to:27 52 111
as … tomorrow:135 105 92
as … yesterday:131 65 48
asda:90 105 72
ash:107 31 40
ashamed:67 -1 -40
ashamed of:-110 -57 -29
ashamed to:13 128 42
ashes:0 7 10
ashes … in:66 61 61
asi:14 20 -11
aside:41 46 42
ask:-15 -47 -36
ask anyone:56 9 4
ask … how:-103 -63 -30
ask … i:14 50 15
ask … teh:-104 -89 -92
ask … to:10 -50 -10
ask … we:97 0 0
asked:-54 -37 -20
asked if:69 53 89
asked teh:159 155 154
asked which:126 86 -34
asked … is:133 92 90
asked … pharmacist:110 103 111
asked … said:165 130 49
asked … was:64 85 74
asking:-35 -18 -50
asking teh:108 97 -23
asks:-61 -63 -14
asleep:-29 -39 -48
asleep and:131 88 53
asleep … i:-61 -48 13
asleep … on:72 73 87
aspirin:-23 1 12
aspirins:22 46 70
assault:22 -12 -17
assembly:44 55 71
assessment:-21 -46 -57
assessor:-10 -2 0
assignment:-74 -75 -73
assistance:-19 13 21
assistant:11 -19 -6
assisted:-64 -90 -36
assume:-85 -63 -44
assumed:-31 -13 -28
assumes:-58 -66 -35
asthma:-56 -39 -54
astride:-75 -100 -99
asylum:88 -27 -26
at:-16 -15 -6
at about:111 92 88
at all:-48 -75 -49
at assembly:111 105 115
at break:97 97 91
at dominoes:-56 -54 -35
at dusk:95 94 87
at eight:-71 -68 -21
at first:40 54 68
at four:55 45 59
at how:77 17 25
at it:34 -74 -109
at last:-128 -101 -100
at lunch:99 76 119
at midnight:78 92 112
at night:11 22 -81
at once:46 51 46
at teatime:92 99 85
at that:-83 -49 -40
at this:-65 -75 -96
at twenty:29 68 -32
at … a:-28 -14 -23
at … age:-34 -47 -69
at … beam:82 115 66
at … bottom:71 64 72
at … by:91 100 84
at … calendar:127 13 11
at … come:-112 -103 -111
at … dnt:-34 -69 -80
at … do:66 -26 -52
at … doctors:86 113 65
at … door:-16 -82 -75
at … every:-149 -127 -78
at … everyone:35 56 77
at … far:106 121 116
at … find:76 98 89
at … garage:58 -34 -59
at … gym:-95 -95 -65
at … hav:98 108 97
at … id:71 99 72
at … ill:85 70 52
at … in:-73 -110 -77
at … it:70 74 63
at … knows:97 -23 32
at … lake:26 33 41
at … lock:82 74 68
at … looking:-105 -107 -98
at … me:-66 -56 -43
at … nans:80 89 44
at … next:109 63 93
at … nine:46 60 39
at … nothing:7 -10 -65
at … of:42 34 31
at … over:100 106 83
at … party:63 63 -8
at … people:124 18 -5
at … pills:113 114 105
at … quarry:122 119 118
at … reservoir:103 115 88
at … rist:117 135 131
at … sick:96 94 91
at … side:95 88 39
at … take:86 115 135
at … ten:77 53 44
at … thats:50 45 62
at … ther:-65 -74 -112
at … theyll:128 133 116
at … three:-10 -14 -50
at … til:95 83 96
at … till:146 104 120
at … told:58 13 103
at … tomorrow:78 84 86
at … u:-89 -91 -76
at … wall:56 12 -40
at … wat:-64 -61 -29
at … wedding:26 -77 -79
at … weekend:88 21 -22
at … wen:101 122 127
at … wont:87 103 106
at … years:3 -72 -56
at … youll:151 157 152
at … youre:95 87 92
ate:2 -1 11
ate it:-59 -57 -51
ate teh:92 103 93
ate … bag:38 30 48
ate … of:48 36 32
athlone:-2 -1 -1
ativan:-24 12 18
atmosphere:-27 -8 -4
attached:-18 -14 -1
attack:-25 -18 -15
attacked:-55 -57 -26
attacker:-25 -15 -72
attacks:-85 -60 -47
attempt:50 12 -60
attempt … this:25 81 -18
attempted:76 90 67
attempted suicide:22 13 110
attempted … ago:25 108 -7
attempted … i:43 0 20
attempted … today:37 67 126
attempts:-20 -9 -5
attendant:-21 -31 -25
attended:1 1 0
attending:46 65 67
attention:55 60 10
attic:26 36 17
attitude:-4 -1 -1
attorney:-50 -34 -12
au:6 9 0
auch:26 40 -6
auckland:-29 -29 -19
auction:-76 -43 -28
audience:-16 -19 -4
audio:-10 -13 -13
audiobook:-65 -59 -39
audit:-37 -29 -16
auditing:-16 -5 -5
audition:-14 -10 -5
auf:-2 11 32
aufhoren:29 24 -2
aufwachen:38 -61 -12
august:0 9 12
aujourdhui:-61 -68 -28
aunt:-29 -26 -28
auntie:3 43 31
aunties:-24 -25 -21
aunts:-41 -53 -44
aunty:14 -62 -16
aus:-3 12 -24
aussi:1 3 -5
australia:-24 -41 -35
author:-55 -56 -54
autism:-13 -16 -27
autistic:-5 1 -14
autocorrect:43 25 41
automod:21 46 -25
autumn:18 -24 -48
aux:48 39 44
available:18 32 47
avale:77 88 114
avant:-19 -10 -1
avatar:6 7 -1
avec:-36 -21 -25
average:-30 -15 -15
avocado:-58 -46 -36
avoid:-29 -52 -61
avoiding:-13 -13 -11
awake:-1 30 47
award:-46 -30 -22
awards:-39 -4 -3
awareness:-87 -77 -76
away:16 13 17
away a:-98 -59 -47
away her:118 77 64
away with:29 45 -81
away … i:-30 -117 -75
away … myself:41 38 -97
away … things:106 66 7
away … want:-43 -34 -72
awesome:-42 -17 -9
awful:-50 -118 -100
awfully:113 43 67
awkward:-38 -6 -5
axe:76 68 127
aye:47 56 12
ayer:69 65 53
azotea:69 78 77
b:45 88 60
b … teh:34 40 107
babby:1 1 -5
babe:110 127 132
babies:-48 -24 -11
baby:-87 -48 -37
baby down:22 -125 -74
baby shes:-96 -106 -94
baby … her:-64 -68 -84
babys:13 -3 3
babysitter:52 68 65
bach:-3 1 1
bachelor:51 -3 -3
back:-12 -15 -6
back at:-59 -94 -99
back bad:76 29 -1
back ive:-67 -72 -77
back of:61 77 79
back seat:134 119 130
back this:155 115 37
back till:-32 -46 -77
back up:73 79 87
back with:59 43 -41
back … an:-102 -75 -78
back … as:27 -59 -59
back … be:75 42 53
back … boat:98 115 120
back … day:62 -51 -30
back … did:-87 -55 -14
back … door:125 129 131
back … its:86 60 -9
back … my:0 -80 -75
back … no:57 55 60
back … sat:137 120 111
backdated:-4 -1 -28
background:-52 -54 -34
backpack:25 25 23
backs:18 -13 -9
backside:-33 -20 -18
backup:-6 10 -27
backwards:-21 25 33
baclofen:71 50 43
bacon:-90 -93 -106
bad:-11 -53 -72
bad if:140 68 31
bad news:86 44 38
bad right:110 100 -126
bad … and:-55 -94 -86
bad … of:49 11 25
bad … this:112 59 52
badge:19 58 32
badger:20 -6 -2
badges:-8 -8 -11
badly:0 0 0
badminton:-36 -25 -8
bag:50 81 76
bag and:58 39 64
bag down:70 35 38
bag teh:70 50 32
bag … and:72 80 79
bag … his:41 11 4
bag … im:112 108 54
bag … it:61 72 87
bag … its:-31 -37 -86
bag … ive:-112 -110 -58
bag … my:-69 -65 -54
bag … next:40 121 114
bag … not:88 38 89
bag … u:187 153 164
bagel:-41 -6 -2
bagels:-8 -4 -9
baggie:74 -26 -17
bagging:46 29 -3
bagpipes:-65 -49 -30
bags:-20 18 25
bags and:-54 -63 -21
bags on:186 163 157
bags … i:-63 -53 -21
bags … my:18 11 36
bailiffs:0 12 41
bairn:46 37 7
bait:36 25 32
bake:-34 7 -5
baked:-35 -14 -4
baker:-24 -36 -33
bakery:-32 -56 -40
bakes:-11 -10 -3
baking:-40 -41 -36
balance:-17 -42 -14
balanced:25 22 33
balcony:59 75 80
balcony … in:80 59 78
balcony … on:83 87 70
bald:-17 -8 -41
baler:104 109 86
bali:-6 -1 4
ball:-112 -101 -65
ballarat:3 22 0
balloon:-75 -54 -43
balloons:-97 -106 -124
balls:-56 -45 -32
ban:-55 -35 -12
banana:21 11 16
bananas:16 -60 -42
band:-6 -44 -47
bandage:-18 71 69
bandaged:50 -4 -29
bandages:-10 -2 -8
bands:-56 -32 -6
bandstand:9 14 2
bang:78 43 33
bangalore:-35 -23 -11
banged:24 59 52
banging:0 1 6
bangles:-14 -15 -7
bangs:-34 -20 -33
banister:8 17 19
banister … teh:50 51 51
banjo:14 22 31
bank:-1 -10 -1
bank card:67 53 -14
bank … and:83 87 59
bank … teh:68 71 64
banking:-49 -51 -54
banks:-34 -18 -13
banned:-78 -61 -62
banner:-61 -50 -35
bannister:-7 10 2
bano:2 1 2
banter:-2 -1 -6
bar:4 24 53
barbecue:-14 5 -24
barbecues:-1 -7 -4
barber:-30 -51 -6
barbers:-7 -5 -7
barcode:9 31 -2
barcodes:79 18 -9
bare:6 27 -40
barefoot:26 70 95
barely:-5 3 12
bargain:-8 2 -23
bark:-19 8 -15
barked:-18 -30 -14
barking:-37 -1 9
barks:-5 7 6
barley:-14 -2 -3
barn:18 35 45
barnsley:68 81 67
barometer:48 42 -1
barracks:96 62 57
barred:1 2 2
barrel:84 63 71
barrel tastes:74 92 106
barrels:99 111 120
barricaded:94 102 130
barricaded himself:97 100 110
barricaded … in:100 102 129
barricaded … teh:80 81 117
barrier:58 78 62
barriers:-28 -48 -50
barrister:-39 -36 -15
barry:0 0 0
bars:23 33 21
base:18 21 -3
basement:-19 -16 -53
basically:0 0 0
basil:-12 -9 -10
basin:46 42 47
basket:23 53 41
baskets:-55 -32 -13
basra:10 11 16
bass:-34 -35 -66
bat:-51 -35 21
batch:-23 -38 -53
bath:49 60 65
bath … a:-116 -103 -75
bath … all:103 110 55
bath … and:-56 -75 -66
bath … book:-79 -63 -42
bath … door:-116 -107 -152
bath … run:97 97 81
bathed:-63 -46 -20
bathroom:-25 -38 -25
bathroom door:17 45 80
bathroom … pills:-26 -40 -49
bathrooms:-13 1 4
baths:-15 -1 28
baths running:118 142 146
baths … teh:96 49 48
bathtub:47 42 23
bats:-7 -3 20
batter:139 125 -45
battered:-1 1 -18
batteries:-15 -7 -22
battery:-29 -7 -34
battery is:-83 -117 -120
batterys:-22 -15 -30
battle:-64 -33 -28
bawled:-95 -66 -76
bay:23 25 5
bbc:-20 -13 -10
bbq:-7 8 16
bday:32 8 20
be:49 33 36
be able:-49 -34 -9
be alife:63 40 -4
be alright:108 69 73
be around:-58 -64 -83
be asleep:180 121 130
be befor:119 97 92
be cold:74 70 62
be dead:-5 61 53
be doin:11 28 -74
be dramatic:85 42 42
be empty:109 100 119
be enough:23 86 50
be found:39 45 72
be gentle:77 78 90
be geting:52 78 80
be glad:151 53 49
be happy:64 40 10
be heard:-70 -31 0
be honest:14 -68 -149
be im:99 46 49
be let:120 -1 -4
be mad:110 98 96
be much:-32 -98 -62
be my:-74 -105 -127
be needed:107 126 130
be next:102 146 120
be no:100 72 63
be nobody:79 60 63
be nothing:114 65 63
be off:49 110 80
be out:50 65 72
be past:76 110 125
be peaceful:102 71 73
be posting:-123 -114 -118
be relieved:158 -55 -22
be standin:-75 -95 -107
be sure:-19 52 79
be talked:27 54 22
be time:97 -83 -23
be told:76 65 59
be un:71 10 -15
be walking:-91 -83 -53
be wanting:91 67 104
be with:123 126 140
be … all:136 107 103
be … asleep:100 37 -65
be … back:83 118 109
be … be:-44 -138 -99
be … befor:61 44 66
be … bein:46 -14 -42
be … call:145 101 56
be … come:1 57 61
be … days:110 21 21
be … dead:80 21 135
be … easter:-36 -36 -68
be … end:-107 -110 -72
be … forever:99 10 -58
be … going:83 101 66
be … good:22 -5 -35
be … goodbye:124 148 137
be … grandad:96 82 89
be … hand:85 77 86
be … hes:-40 -29 -126
be … himself:106 98 113
be … in:6 40 68
be … ive:47 50 8
be … last:40 38 54
be … lfie:95 71 121
be … liv:151 -8 -16
be … longer:22 -110 -82
be … make:38 60 23
be … morning:188 152 149
be … much:-19 -75 -80
be … my:-18 -68 -70
be … nana:112 103 79
be … no:56 -16 43
be … not:46 -5 6
be … of:43 70 45
be … or:126 44 44
be … out:-11 46 69
be … over:-25 -69 -81
be … own:95 86 -67
be … past:-78 -44 -32
be … reason:111 54 -27
be … rush:-103 -107 -117
be … seven:177 178 157
be … she:70 43 93
be … six:96 117 119
be … something:-101 -100 -80
be … soon:-83 -64 -82
be … suicide:132 104 -4
be … tablets:-62 -61 -63
be … thank:119 98 95
be … thats:123 96 29
be … these:-1 -72 -65
be … til:-59 -103 -81
be … to:23 32 19
be … tomorrow:4 61 35
be … tonight:-89 -74 -112
be … train:-97 -110 -106
be … until:-67 -62 -49
be … us:111 131 88
be … week:46 86 118
be … winter:169 45 12
be … world:126 10 7
be … wouldnt:70 -122 -9
be … ye:54 8 -2
bea:23 54 57
beach:21 51 51
beachy:24 48 64
bead:-28 -13 -1
beads:-11 -5 -2
beam:109 125 138
beam … im:-77 -83 -91
beam … standin:-75 -79 -86
beam … teh:87 88 68
beam … wen:57 70 56
beams:18 14 8
bean:-51 -55 -34
beans:-47 -21 -41
bear:15 -31 -21
bearable:-2 19 26
beard:-37 -11 -7
beast:-10 -13 -5
beat:30 16 -113
beat … at:-70 -70 -31
beat … i:56 64 -14
beat … wen:115 110 -1
beaten:-2 -13 28
beating:-12 18 111
beating … at:-62 -56 -43
beating … right:20 29 120
beats:19 32 -169
beats … with:145 134 -105
beautiful:6 15 3
beautifully:-19 -21 -10
beauty:-32 -8 19
bebe:-38 -33 -12
beber:-7 -4 -1
became:-46 -32 -13
because:-24 -10 -11
because by:121 105 111
because dey:-63 -84 -103
because he:21 16 -61
because ill:118 167 193
because that:0 91 114
because … a:-83 -83 -81
because … be:148 138 141
because … couldnt:7 -80 -55
because … dead:41 56 63
because … did:-22 -48 -74
because … going:101 146 115
because … hes:90 96 95
because … intend:102 50 -107
because … isnt:-94 -39 -36
because … keep:-80 -52 -44
because … left:74 87 60
because … mum:122 34 25
because … my:-94 -85 -87
because … one:-84 -86 -111
because … see:105 134 97
because … stand:-21 -102 -19
because … thort:-80 -37 -17
because … time:45 47 75
because … to:81 63 59
because … trust:28 -120 -64
because … up:46 102 88
because … want:53 107 158
because … wont:52 30 59
because … would:51 49 11
become:48 54 25
become a:69 -21 8
becomes:12 24 32
becoming:23 24 -12
bed:-21 -19 -13
bed at:-48 -91 -133
bed made:65 73 73
bed thats:-111 -81 -54
bed … its:61 -27 -118
bed … nine:-64 -61 -102
bed … to:48 53 72
bedding:8 14 1
bedroom:24 37 70
bedroom … a:85 33 15
bedroom … in:47 67 65
bedroom … teh:-85 -90 -60
beds:-51 -48 -27
beds … teh:97 87 101
bedside:93 114 114
bedsit:-50 -49 -83
bedtime:10 40 15
bedtime story:45 94 19
bee:61 78 84
beech:4 35 82
beef:-33 -16 -19
beekeeper:-56 -55 -53
been:9 -5 -14
been a:69 39 49
been asking:180 103 119
been back:108 33 -15
been buying:69 23 25
been calm:99 105 104
been clean:-123 -110 -116
been collecting:145 113 122
been drinking:80 64 37
been eyeing:74 15 -9
been googling:76 89 24
been home:126 5 0
been hoping:139 -58 -2
been huffing:94 93 76
been hurting:97 126 -85
been i:-11 57 75
been lovely:104 109 112
been me:143 9 17
been mixing:94 114 -9
been nine:65 -27 -10
been oiled:97 97 113
been quiet:-100 -92 -95
been sick:13 50 41
been staring:136 -8 -9
been suicidal:7 -66 -33
been takin:10 -12 -113
been through:-106 -93 -71
been twenty:93 95 92
been … a:-54 -50 -6
been … all:122 123 108
been … am:98 131 133
been … and:-124 -111 -119
been … back:103 98 105
been … bad:84 9 21
been … days:70 -39 -23
been … easter:-75 -47 -19
been … good:67 101 96
been … goodbye:94 110 -19
been … it:-55 -92 -110
been … look:93 125 113
been … mins:86 98 96
been … months:-70 -117 -100
been … myself:55 93 22
been … overdosing:59 100 -39
been … she:-98 -21 9
been … suicide:124 159 -33
been … tablets:-58 -53 -103
been … ten:78 122 82
been … things:9 5 77
been … this:-21 -34 1
been … to:-11 66 42
been … twin:88 -10 -9
been … up:119 75 25
been … ways:102 102 -93
been … years:-62 -87 -40
beep:-1 -2 -2
beeped:-6 -3 4
beeps:-22 -15 -12
beer:9 -14 -21
beers:27 -11 58
bees:-32 -24 -6
bees … teh:76 76 75
beetles:120 122 134
beetroot:-7 -6 -8
befor:2 17 20
befor breakfast:95 82 89
befor christmas:-62 -75 -136
befor church:140 134 139
befor dey:64 41 16
befor nine:-104 -66 -61
befor … comes:128 112 102
befor … dei:65 112 119
befor … jmup:102 121 100
befor … of:-93 -66 -65
befor … this:-7 -28 -116
befor … told:115 26 46
befor … weekend:80 146 172
beforehand:-40 1 -3
befriending:-7 -5 -4
beg:43 48 -34
began:-21 -37 -59
begged:121 99 -49
begged … to:39 98 -48
begging:97 89 83
begin:8 -75 -56
beginners:-27 -40 -12
beginning:-67 -80 -81
begins:-38 -38 -32
begonias:-1 -2 -3
begun:79 105 -33
behalf:-6 -29 -22
behaving:-2 -2 -2
behavior:-124 -61 -11
behind:35 26 37
behind teh:20 28 26
behind … fridge:100 96 99
bei:-15 -10 -1
beige:-63 -37 -28
beim:-26 -28 5
bein:5 -26 6
bein alife:199 76 37
bein around:19 -79 -24
bein dead:148 71 63
bein ere:103 14 -126
bein hit:55 96 -24
bein my:133 161 141
bein sick:64 113 111
bein suicidal:-120 -134 -1
bein … burden:-104 12 8
bein … i:-48 -7 -47
bein … person:64 22 38
bein … sounds:78 -111 -15
bein … to:-7 69 68
beleive:-1 -15 -57
beleive … teh:14 78 100
belfast:-38 -51 -38
believed:-134 -123 -20
believes:33 73 17
believing:22 -66 -14
bell:28 56 48
bella:-23 -17 -28
belle:-26 -15 -14
bells:97 54 42
belly:70 89 98
bellyful:112 116 117
bellys:121 91 83
belong:91 -59 -24
belonged:-5 -2 -5
belongings:-48 -40 -40
belongs:-37 -59 -65
below:24 46 30
belt:54 79 82
belt … at:87 75 66
belt … teh:48 58 90
belts:19 44 21
belts … and:121 132 79
belts … my:-83 -86 -97
belts … neck:-83 -86 -97
belts … teh:99 115 122
ben:28 28 46
benadryl:84 42 46
bench:35 -2 1
bench … plaque:93 20 -12
bench … teh:49 -6 1
benches:0 -53 -41
bend:21 62 88
bender:17 -1 -1
bends:27 29 -37
beneath:-5 20 32
beneficiary:-8 -13 -10
benefit:-63 -48 -22
benefits:-43 -48 -67
benidorm:-56 -47 -25
benign:-26 -56 -16
benny:10 31 23
bent:38 42 -17
benzo:-43 -59 -26
benzos:-2 0 34
bereaved:-42 -22 -30
bereavement:21 3 15
bereit:70 69 63
beret:-51 -43 -33
berlin:-34 -7 -9
bernadette:-14 -31 -30
bernard:2 18 24
bernie:-57 -44 -45
berries:102 77 80
beschlossen:41 46 -25
beside:59 85 99
beside her:37 81 58
beside him:59 57 -37
beside himself:-109 -99 -69
beside it:118 124 131
beside … and:111 109 88
beside … i:61 79 94
beside … its:-36 -45 -91
besides:-6 -17 -2
bess:-24 52 68
besser:63 -13 -6
best:-67 -40 -21
best … on:137 120 97
bestie:30 34 29
besties:-14 -13 -10
bet:94 -49 -25
beta:55 80 94
beter:2 -55 -60
beter of:94 -10 -4
beter place:-102 -1 -1
beter than:-87 -11 -68
beter … dey:108 -3 -1
beter … doesnt:140 -2 -11
beter … goodbye:62 97 82
beter … her:50 89 44
beter … him:91 46 -2
beter … if:-52 41 -28
beter … me:-44 -83 -51
beter … than:40 45 67
beter … without:-100 -51 -68
beth:4 6 8
bets:-4 -2 0
betting:80 42 50
between:-2 32 14
between my:47 63 85
between … rails:91 95 89
bev:66 77 81
bev … teh:74 82 89
beyond:45 53 63
beyond teh:112 60 66
bf:89 103 71
bhai:-1 -10 -2
bible:97 98 83
bicarb:-9 -14 -10
bicker:-1 -1 0
bicycle:-55 -44 -33
bien:-14 -35 14
big:-5 3 11
big … after:121 126 124
bigger:16 8 -30
biggest:-56 -29 -22
bike:-88 -54 -45
bikes:-95 -79 -50
bill:-54 -74 -68
bills:-81 -76 -86
bin:-15 -15 -32
bin … teh:29 28 41
binder:-15 6 16
binge:41 45 -32
binged:22 -34 -4
binged and:135 -36 -3
bingo:-31 8 2
bingo … it:79 76 89
binned:33 -27 10
binoculars:-92 -68 -35
bins:-11 -19 7
bio:74 73 71
biography:-20 -16 -7
biology:-24 -30 -17
biopsy:-2 20 -5
bipolar:-82 -73 -82
bird:-40 -32 -33
birds:-30 1 -7
birmingham:-8 -4 -8
biro:-44 -90 -62
birth:-11 32 -35
birthday:3 -33 16
birthday … it:94 114 125
birthday … week:74 114 52
birthdays:11 9 25
biryani:-23 -25 -30
bis:-19 -15 -8
biscit:-1 0 -5
biscuit:-52 -16 -7
biscuits:-106 -100 -80
bishop:24 10 10
bit:7 9 14
bit in:-74 -69 -38
bit long:101 125 117
bit … i:27 23 65
bit … time:53 72 80
bite:-20 0 -24
bites:7 34 -46
biting:-57 -49 -34
bits:9 -34 -83
bitte:44 43 47
bitten:93 108 88
bitter:45 79 86
bitterness:0 -6 24
black:41 41 36
black stuff:101 106 106
black … is:83 71 83
black … to:95 -11 -9
blackberries:-58 -33 -31
blackbird:41 29 39
blackbirds:-14 -4 -4
blackcurrant:-76 -66 -59
blacked:66 105 62
blacking:14 23 -9
blackout:-76 -106 -77
blackpool:26 33 66
bladder:-8 -2 -1
blade:84 88 39
blade in:-106 -88 -89
blade out:-5 -15 -171
blades:63 57 58
blades and:-62 -65 -124
blades in:54 65 54
blades to:3 -93 -65
blades … and:47 56 58
blades … im:85 121 133
blades … my:105 61 75
blades … on:45 72 61
blades … side:76 84 93
blades … sister:2 -90 -56
blame:40 33 50
blame teh:49 72 70
blamed:22 31 -10
blaming:-44 -31 -44
blank:81 9 24
blanket:-14 -3 -4
blankets:22 15 7
blast:-11 -24 -20
blazer:156 159 141
blazing:-4 0 0
bleach:18 33 47
bleached:-18 25 31
bleak:-14 -36 -39
bled:6 9 -16
bleed:111 132 -69
bleed out:87 72 86
bleed … teh:53 42 51
bleeding:87 114 133
bleeding and:99 84 106
bleeding … a:98 74 59
bleeding … i:-12 26 66
bleeding … lot:113 119 140
bleeding … me:54 57 85
bleeding … on:-94 -94 -95
bleeding … than:141 138 150
bleeds:-31 34 -19
bleep:36 42 38
bless:35 40 61
bless him:-89 -86 -44
bless u:127 121 86
bless … all:114 109 119
blessed:33 36 68
blessing:27 43 65
blessings:0 0 0
blew:-9 -18 -73
blew my:101 -5 -1
blimey:69 86 86
blind:73 59 69
blind and:55 33 40
blinds:26 32 37
blink:1 18 -26
blinking:51 45 34
bliss:-105 -76 -71
blister:78 93 80
blister … and:103 100 97
blisters:-13 10 -14
block:36 22 38
blocked:1 -8 4
blocker:-9 -6 -6
blockers:73 96 108
blocking:19 32 54
blocks:-68 -54 -48
blog:59 27 26
bloke:-12 -13 -32
blokes:15 18 17
blood:30 60 59
blood in:184 180 133
blood on:83 113 63
blood test:-83 -65 -55
blood … that:-84 -72 -92
bloodbath:-2 -1 -1
bloods:-12 -39 3
bloods … teh:85 49 59
bloody:0 0 0
blouse:-40 -57 -44
blow:6 25 -56
blow … brains:90 91 -39
blower:-4 -6 -9
blowing:-31 0 -13
blown:32 56 29
blue:-1 11 7
blue and:69 64 109
blue lips:-105 -95 -90
blue stuff:105 132 127
blue … a:64 62 -22
blue … and:53 43 41
blue … i:54 66 56
blue … no:-48 -98 -105
bluebells:24 57 75
blues:143 155 160
bluetits:-43 -48 -69
bluff:53 33 33
bluffing:10 17 -102
blunt:-58 -51 -116
blurry:-23 3 -1
board:35 -32 -24
board … ive:96 59 61
board … put:100 67 73
boarded:-31 -24 -26
boarding:38 62 73
boards:10 -10 -25
boat:30 32 22
boats:10 40 30
bob:32 32 26
bobble:31 33 61
boda:-11 -8 -2
body:14 37 51
body … and:70 93 65
body … teh:81 73 60
body … to:-31 8 -112
body … up:119 133 157
bodys:39 68 80
boil:-53 -38 -29
boiled:8 9 13
boiler:-27 1 1
boilers:-39 -41 -38
boiling:87 99 96
boiling … me:19 27 121
boils:-2 -1 -2
boite:47 51 58
bolt:148 125 123
bolted:79 85 69
bomb:-34 -52 -45
bombed:-32 -5 -4
bomber:-18 -13 -7
bombing:-81 -65 -28
bon:-17 -12 -15
bond:-11 -13 -9
bone:21 6 -40
bones:44 -30 -17
bonfire:-10 -35 -29
boning:41 48 57
bonjour:-33 -37 -28
bonnet:-25 -13 -24
bonsoir:-3 -2 -1
bonus:-22 -5 -5
book:-60 -65 -47
bookcase:-33 -35 -7
booked:-21 -3 14
booked … i:-21 -55 -58
booked … to:69 79 77
bookies:100 -19 -14
booking:-26 -26 -18
booklet:-63 -53 -47
bookmark:-2 -6 3
books:-6 -11 -16
boot:-5 -17 -16
boot and:151 158 157
boot of:113 99 107
boot … and:120 131 105
boot … car:104 89 93
boot … his:141 151 149
boots:22 32 30
boots … and:-97 -62 -73
boots … teh:88 70 66
booze:30 53 75
bord:1 2 9
border:-6 -9 -6
borderline:-9 -18 -9
bore:78 107 102
bored:-77 -93 -87
boredom:-48 -49 -44
boring:-79 -71 -32
born:33 -37 -1
born … a:71 -7 0
born … years:120 59 59
borrow:-30 -40 -46
borrowed:-24 2 -7
bort:-15 -6 -4
boss:-114 -68 -74
boss in:-135 -147 -7
bosses:-18 -13 -24
bosss:0 0 0
bossy:-44 -38 -13
boston:-37 -17 -39
bot:18 34 20
both:24 29 44
both arms:116 86 71
both going:54 82 102
both in:90 22 38
both … car:99 50 51
both … in:88 96 94
both … this:85 86 60
both … us:121 108 94
bother:126 74 51
bother me:-79 -58 -43
bother with:73 68 59
bothered:-39 3 -40
bothered to:156 72 55
bothering:138 -50 -26
bothers:-36 -17 -14
bottle:82 88 94
bottle and:159 153 116
bottle down:-57 -50 -53
bottle from:142 149 134
bottle im:127 123 127
bottle that:112 108 107
bottle … bleach:-89 -87 -89
bottle … cant:109 124 124
bottle … dnt:168 160 144
bottle … drank:-60 -110 -100
bottle … for:59 121 86
bottle … her:165 147 108
bottle … im:107 100 111
bottle … it:118 110 101
bottle … its:108 -8 12
bottle … rum:123 131 75
bottle … sais:104 130 131
bottle … squash:-80 -76 -65
bottle … table:-67 -59 -51
bottle … theres:134 60 68
bottle … tonight:-47 -25 -95
bottle … water:-121 -126 -116
bottle … wen:45 64 70
bottled:97 68 70
bottled it:121 67 59
bottles:66 82 86
bottles of:45 64 -15
bottles … ive:-91 -95 -111
bottom:8 39 24
bottom of:104 93 79
bottom … a:68 12 18
bottom … my:66 63 27
bottom … to:86 99 88
bottoms:10 12 15
bought:1 15 19
bought and:59 96 107
bought one:25 71 86
bought some:92 55 3
bought vodka:54 -19 -6
bought wat:139 153 102
bought … a:-88 -79 -69
bought … at:63 60 71
bought … bottle:79 -71 -69
bought … on:170 105 23
bought … same:155 143 31
bought … stuff:-53 -64 -38
bought … ticket:123 116 121
bought … today:-67 -83 -61
bought … tonight:-58 -75 -73
bouldering:-47 -21 -18
boulot:-4 -4 -2
bounce:31 24 39
bounced:-47 -20 5
bouncers:-2 -16 -3
bouncy:-42 -37 -49
bound:-36 -40 -19
boundaries:-34 -32 -24
bouquet:35 54 67
bourbon:-3 17 17
bournemouth:3 0 0
bow:39 7 11
bowel:-63 -44 -46
bowing:109 105 98
bowl:25 53 51
bowline:-10 -4 -3
bowling:-41 -66 -37
bowls:-101 -89 -87
box:13 7 7
box is:181 168 173
box my:89 106 111
box … and:-62 -71 -86
box … because:89 68 77
box … pills:51 48 91
box … was:77 74 71
boxer:-8 -12 -7
boxes:-26 -2 3
boxes … it:-64 -69 -43
boxing:-53 -39 49
boy:0 -13 -12
boy ive:-101 -90 -64
boy … and:135 57 14
boy … it:-81 -31 -22
boy … me:71 77 94
boyfriend:0 23 -14
boyfriend is:60 75 172
boyfriend … me:34 29 -82
boyfriends:-2 15 66
boys:21 24 9
bp:50 -4 -17
bpd:17 -3 -45
bra:123 133 143
braced:-1 0 0
bracelet:-7 18 36
bracelets:-37 -21 -25
braces:-63 -59 -55
bracket:-14 -9 -8
bradford:-34 -33 -36
brag:-32 -4 -1
brain:15 16 0
brains:63 42 -45
brains out:90 91 -39
brake:145 132 147
brakes:69 66 56
braking:92 43 60
brambles:-89 -74 -37
branch:49 81 102
brand:-25 -21 -5
brandy:119 73 77
bras:-13 -8 -62
brass:-59 -59 -45
brave:45 65 -20
brave enough:111 119 48
braver:22 60 -31
bravest:16 11 -4
brazil:-38 -25 -8
brazos:66 65 -2
bread:-17 3 51
break:42 68 58
break and:84 76 45
break his:33 28 -134
break … i:120 32 53
breakdown:-26 -53 -60
breakfast:15 9 2
breaking:-64 18 30
breaks:-94 -52 -27
breakthrough:49 73 75
breakup:-41 -52 -57
breakwater:77 97 105
breast:-28 -6 -6
breath:1 24 24
breathe:28 75 86
breathed:-9 -44 6
breathes:53 45 34
breathing:66 80 83
breathing blue:-85 -73 -73
breathing but:194 206 183
breathing i:-64 -53 -25
breathing right:34 29 -57
breathing … a:43 47 58
breathing … it:130 90 74
breathing … my:-62 -56 -46
breathing … teh:-7 -13 -103
breaths:101 103 106
bred:-42 -52 -26
brenda:-35 -28 -18
brew:19 30 -9
brian:-36 -44 -32
bribery:-3 -3 -4
brick:17 30 36
bricking:-11 -21 -1
bricks:95 77 59
bride:-79 -57 -76
bridesmaid:-72 -38 -60
bridesmaids:-51 -48 -52
bridge:42 59 67
bridge after:-78 -51 -60
bridge i:69 93 39
bridge im:120 130 134
bridge is:7 41 22
bridge ive:162 172 155
bridge … and:84 89 108
bridge … down:151 69 69
bridge … its:99 105 91
bridge … ive:85 82 86
bridge … my:-97 -81 -67
bridge … over:128 117 129
bridge … said:108 101 88
bridge … walked:140 11 30
bridge … wat:79 92 126
bridge … way:118 142 114
bridges:-27 -50 -45
brief:-70 -74 -41
briefcase:28 38 37
brigade:57 36 32
bright:83 94 88
brighter:28 -24 -25
brighton:-37 -22 -18
brilliant:-110 -59 -63
brilliantly:-17 -44 -60
bring:-73 -106 -113
bring teh:27 33 61
bringe:66 62 33
bringe mich:70 73 -53
bringing:-29 -10 20
brings:-56 -26 -68
bringt:-67 -64 -33
brink:44 26 -55
brisbane:-4 18 30
bristol:4 13 5
british:-32 -28 -31
bro:123 120 126
bro … teh:86 79 73
broadband:-6 9 -1
broccoli:-4 -4 -4
brochure:-44 -14 -14
broke:-17 -6 -31
broke teh:56 41 44
broke … arm:-73 -60 -68
broke … finger:79 121 -79
broke … hes:21 36 104
broke … im:121 139 152
broke … in:2 -6 -86
broke … nose:15 26 -101
broke … rist:-58 -77 -134
broken:-3 -11 -1
broken … and:-67 -64 -75
broken … my:83 113 99
broma:16 67 -2
brooch:-50 -54 -52
broom:3 -16 -40
brother:-38 -20 -14
brother he:-89 -89 -90
brother hes:-79 -101 -32
brother … hav:-115 -107 -86
brother … his:78 88 82
brother … im:96 55 31
brother … teh:21 15 46
brother … that:82 77 54
brothers:10 20 37
brought:-43 -52 -62
brought a:-136 -151 -56
brown:16 24 5
brownies:-18 -8 -3
browser:88 86 87
browser history:142 126 114
brucke:30 53 44
bruder:-29 -30 -25
bruise:-16 7 -32
bruised:-31 -28 -34
bruises:62 55 -109
brush:-64 -47 -65
brushed:10 -17 -2
brushing:66 56 49
brutal:-8 -5 -5
btw:-7 -5 -6
bubble:-38 -33 -30
bubbles:-71 -66 -49
bubbling:75 44 47
bubbly:11 4 -6
buch:-5 -3 -1
bucket:-83 -63 -40
bucket and:-119 -105 -89
bucket … teh:-115 -121 -110
buckets:77 46 30
bucks:11 -3 -1
buddies:12 39 5
buddy:-1 -7 6
budge:-46 -29 -25
budget:-22 -15 -5
budgeting:49 35 -2
budgie:-81 -70 -81
budgies:80 68 70
buffet:-72 -60 -62
bug:-56 -32 -32
build:-47 -58 -28
builder:-1 11 -6
builders:-105 -74 -83
building:-43 -42 -92
built:25 -13 -4
bulb:-51 -41 -14
bulbs:-47 -13 -10
bulimia:-21 -58 -32
bulimic:-9 -13 -12
bull:9 -5 6
bullet:72 88 59
bulletin:-43 -36 -29
bullets:-20 -12 20
bullied:1 -4 -22
bullying:-7 3 -3
bum:-81 -63 -58
bump:-78 -64 -41
bumped:-19 -9 -8
bumper:0 -1 -1
bumping:-6 0 14
bun:-64 -59 -45
bunch:-63 -91 -96
bundle:63 64 53
bungalow:-87 -88 -90
bunged:-50 -38 -18
bungee:-40 -40 -23
bunions:-5 -4 -4
bunk:39 50 22
bunk and:65 76 91
bunnings:74 76 80
buns:-14 -15 -2
bunting:-92 -83 -92
buoy:21 21 28
buoys:58 42 51
buoys … teh:74 57 71
bupe:-25 -15 -16
buprenorphine:57 74 84
buprenorphine and:94 86 89
buprenorphine … and:67 82 76
bupropion:-3 -2 0
burden:7 -66 -43
burden … daughter:158 -24 -10
burden … everyone:112 2 -14
bureau:49 53 52
burger:-20 -12 -14
burgers:-15 -6 -3
burglar:-50 -55 -82
burglary:-35 -45 -24
burial:114 119 129
buried:-95 -8 -1
burn:27 -19 -36
burn myself:21 -101 -56
burn … i:86 -94 -11
burn … teh:9 28 -15
burn … with:138 182 27
burned:-45 -24 -85
burned … a:72 81 -48
burned … i:99 44 63
burned … teh:-55 -58 -33
burned … with:24 3 -79
burning:104 101 61
burning and:105 95 39
burning hot:66 53 103
burning myself:60 -54 -20
burning up:76 88 73
burning … with:72 78 -123
burnout:-32 -26 -28
burns:146 140 62
burns me:38 42 -104
burns … with:39 42 -91
burnt:-58 -50 -6
burnt … and:116 77 75
burst:-5 7 5
bury:28 14 44
bury … i:128 46 -16
bury … teh:-88 -52 -74
burying:27 28 -5
bus:-30 -14 -53
bus with:-69 -51 -42
bus … gone:119 127 152
bus … good:0 52 -32
bus … i:36 99 1
bus … me:-40 -105 -87
bus … teh:132 117 105
bus … u:160 -167 -36
buses:-64 -65 -52
bush:33 46 52
bushes:25 24 60
business:-62 -18 -55
buspirone:0 -3 -1
bust:-4 -8 -40
busy:25 -45 -45
but:-45 -36 -28
but i:-9 -56 -29
but mor:-125 -21 -7
but most:87 93 136
but she:-100 -77 -63
but this:58 35 22
but tonight:73 40 30
but wat:-99 -71 6
but … a:-51 -28 -48
but … am:-70 -6 -16
but … can:35 90 78
but … down:71 89 118
but … feels:-61 -28 -37
but … fink:-66 -61 -56
but … i:-48 -64 -65
but … its:-54 -64 -42
but … ive:-80 -41 -46
but … keeps:117 123 152
but … killing:0 0 -131
but … left:32 40 63
but … many:48 53 37
but … one:50 76 52
but … roap:3 8 -65
but … see:74 42 11
but … shakin:44 76 84
but … taken:85 95 84
but … than:-71 -13 -14
but … tok:147 103 94
but … tonight:74 86 92
but … turns:113 51 -2
but … were:55 75 75
but … wish:78 -26 -42
butchers:24 37 44
butler:-72 -61 -64
butt:-18 -13 -10
butter:-65 -40 -33
butterfly:20 22 20
button:23 -5 14
button batteries:40 51 89
button for:126 88 105
buttons:-57 -52 -40
butty:7 -7 -8
buvidal:55 0 0
buy:0 -4 -9
buy and:146 71 68
buy … and:73 100 53
buyers:-55 -61 -47
buying:47 -37 -69
buys:-72 -62 -58
buzz:4 18 33
buzzer:77 45 50
buzzing:23 50 46
by:14 24 31
by a:-38 -110 -94
by easter:-75 -91 -73
by his:120 141 95
by ill:67 53 81
by in:115 112 119
by me:82 74 -29
by midnight:105 -14 18
by mistake:-53 -32 -11
by monday:24 80 95
by morning:129 163 183
by my:41 36 -12
by myself:-51 -43 -137
by name:89 110 99
by tonight:69 73 92
by … be:164 177 167
by … bins:153 114 104
by … bus:30 -51 -73
by … cant:126 41 48
by … evening:87 104 69
by … hair:69 62 136
by … hands:91 98 71
by … hour:-121 -123 -126
by … im:54 70 85
by … kettle:112 107 87
by … me:-94 -100 -88
by … morning:146 106 113
by … night:101 99 96
by … roap:54 56 63
by … sea:-113 -87 -86
by … shed:65 79 81
by … shell:164 167 107
by … this:155 117 118
by … time:104 119 95
by … weir:-90 -68 -66
by … where:-91 -139 -86
by … wil:113 107 70
bye:66 81 93
bye bye:-53 -74 -95
bye forever:-106 -127 -146
bye my:69 69 69
bye world:-83 -93 -104
bye … done:90 76 76
bypass:-17 13 65
c:-71 -38 -29
ca:17 19 6
cab:43 50 43
cabin:48 58 73
cabinet:17 11 25
cabinet he:-94 -99 -81
cabinet key:101 106 98
cabinets:-7 -1 2
cabins:-33 -35 -33
cable:72 73 87
cabnet:4 3 3
cachets:28 31 51
cactus:-11 29 31
cada:34 10 -24
cafe:-69 -78 -80
cafeteria:-18 -3 0
caffeine:-48 -9 18
cage:-3 -23 1
cage and:94 16 22
cage … my:111 41 42
cairn:-4 -7 -2
cake:-149 -167 -196
cake … i:100 -14 -5
cakes:-15 -34 -28
calcium:-46 -24 -20
calculator:48 82 74
calendar:20 25 53
calendar … dentist:8 11 78
calf:-3 -18 -25
call:5 13 47
call it:76 80 96
called:-83 -118 -98
called and:55 104 42
called my:-42 -89 -65
called … im:38 93 0
caller:-58 -47 -25
callers:-12 10 -10
calling:41 -3 3
calls:-23 -39 -27
callum:58 49 55
calm:-8 25 16
calm it:-32 -70 -41
calm … and:-104 -77 -34
calm … for:90 94 108
calm … that:70 104 70
calmer:74 100 93
calmer than:98 82 80
calmer … hav:69 101 86
calmest:-17 -22 -24
calming:-33 -27 -25
calmly:35 37 33
calms:26 60 -49
calor:-37 -24 -18
calpol:67 65 65
calves:9 -13 -21
cam:15 40 -2
cambio:-7 -6 -6
came:-24 -50 -49
came out:-43 -30 -82
came to:-24 -85 -17
came up:-13 55 77
came … a:-64 -64 -98
came … from:17 -25 -88
came … hes:67 67 61
came … it:-62 -83 -61
came … post:66 85 80
camel:-46 -13 -9
camera:10 48 33
camera … i:-107 -47 -29
cameras:132 135 84
camhs:47 -73 -34
camouflage:0 -4 -1
camp:18 7 -6
camp … teh:-73 -74 -70
campaign:-66 -41 -46
campaigners:-7 -3 -1
campaigning:-36 -27 -21
camper:2 25 19
camping:-25 -11 -7
camping … not:133 135 119
campus:-14 -17 -17
camus:-17 -15 -8
can:1 5 20
can a:60 54 65
can be:-38 -68 -62
can dei:203 198 216
can do:-89 -67 -11
can drive:76 68 71
can end:31 43 130
can feel:94 88 70
can fink:-3 -29 -71
can go:28 70 62
can hear:97 70 77
can kil:74 52 89
can leave:-92 -15 55
can make:-73 -106 -64
can of:78 94 99
can say:-87 -95 -72
can see:88 93 58
can taste:103 43 45
can … a:-74 -48 -75
can … bike:-76 -85 -86
can … goodbye:97 127 125
can … her:72 65 77
can … him:72 44 53
can … his:87 84 89
can … lfie:-1 -2 61
can … metal:65 98 96
can … people:83 75 75
can … stay:114 59 61
can … teh:-70 -89 -82
can … that:-9 -79 -92
can … through:100 54 122
can … train:53 58 31
can … up:-32 -52 -54
canada:-79 -65 -69
canal:29 70 85
canal … i:123 107 121
canals:-21 -31 -4
canary:27 37 63
cancel:53 40 32
cancelled:18 32 51
cancelling:47 23 -17
cancels:11 0 0
cancer:-5 -66 -120
cancer and:75 16 -32
cancers:-9 -7 0
candle:29 27 18
candle on:88 4 18
candle … teh:137 101 106
candlelight:-15 -7 -3
candles:-25 -6 -7
canister:72 71 60
cannot:-3 38 58
cannot see:112 69 48
cannot tell:80 43 44
cannot wait:-32 -53 -82
cannot … teh:94 44 5
cannula:-94 -89 -99
canoe:-53 -15 -27
cans:103 -10 -35
cans … teh:7 -86 -44
cansada:14 -39 -41
cansado:153 -16 -13
cant:73 68 67
cant be:42 44 55
cant bear:2 -36 -89
cant breathe:121 125 123
cant feel:10 78 75
cant find:-23 -77 -45
cant get:74 87 58
cant hold:85 113 33
cant imagine:87 -76 -12
cant look:8 -109 -90
cant make:71 64 115
cant picture:159 -86 -54
cant remember:79 53 49
cant rouse:66 68 65
cant stop:-24 25 0
cant swim:170 114 119
cant talk:127 95 78
cant type:121 140 103
cant wake:9 54 74
cant … a:48 18 -20
cant … about:56 -28 -105
cant … alone:-125 -75 -55
cant … another:33 134 112
cant … anymore:16 75 116
cant … bothered:95 56 35
cant … breath:72 91 94
cant … cant:38 61 44
cant … cup:62 63 -108
cant … cutting:11 6 -136
cant … enough:-99 -67 -80
cant … from:-96 -101 -39
cant … good:136 18 5
cant … head:35 46 65
cant … her:64 94 126
cant … him:152 127 163
cant … if:5 52 71
cant … it:6 -55 -112
cant … its:-84 -105 -65
cant … my:51 52 71
cant … night:41 109 98
cant … not:20 -3 -62
cant … off:83 71 63
cant … on:-21 -89 -95
cant … one:101 49 80
cant … reason:129 19 4
cant … straight:86 103 109
cant … that:-45 -121 -118
cant … tok:94 112 135
cant … u:-45 -65 -43
cant … wanting:142 39 -33
cant … way:-78 -47 -66
cant … wen:-89 -70 -37
cant … why:34 -67 -78
cant … with:39 12 16
cant … without:-148 -24 -46
cant … wont:-94 -79 -130
canteen:-7 -19 -7
cap:14 46 55
capable:-12 4 -69
capital:9 -17 -1
capitals:-40 -44 -42
caps:52 24 16
capsule:-36 -6 -18
capsules:97 96 118
captain:31 51 45
captains:71 28 15
captioned:45 74 86
captive:168 170 173
car:7 10 12
car door:10 19 -105
car hit:139 100 110
car teh:76 50 54
car … been:78 69 65
car … drive:-100 -113 -89
car … he:-43 -6 -105
car … morning:125 111 129
car … no:69 97 90
car … sunday:-68 -61 -37
car … wall:119 124 137
caravan:-34 -23 -28
caravans:-3 -1 -4
carbon:-4 1 20
carbs:-27 -13 -10
card:-13 -23 -27
card of:85 62 56
card saying:150 120 124
card … and:102 116 96
cardboard:-2 -40 -26
cardiac:-57 -22 -7
cardiff:-31 -48 -57
cardigan:47 57 69
cardigans:-69 -53 -64
cardiologist:-24 -41 -39
cards:-4 -3 14
care:-23 -17 -80
care … liv:-10 -104 0
care … neva:-61 -6 -1
cared:-5 -4 -4
career:-35 19 37
careful:-56 -33 -41
careful … i:-36 -57 -28
carefully:-20 -16 -11
carer:-29 -25 -66
carer … me:128 132 90
carers:66 60 16
carers … come:-100 -97 -64
cares:-36 36 21
caretaker:45 44 41
carga:129 -5 -6
caring:25 48 50
carl:0 0 0
carlisle:-1 -1 -1
carol:15 24 12
carols:10 16 46
carpal:-77 -39 -37
carpark:-35 -54 -69
carpet:23 50 47
carpets:45 69 98
carriage:-62 -24 7
carriageway:118 93 109
carried:-52 -54 -86
carrier:9 -29 -32
carries:3 -5 -13
carrot:-5 -3 -1
carrots:-46 -27 2
carry:32 8 16
carrying:-19 -80 -73
carrying on:139 98 -12
cars:77 116 126
cars … at:64 79 84
carta:52 66 52
cartoon:40 -11 -11
cartoons:15 -39 20
cartridge:58 50 65
cartridges:112 118 107
carve:63 78 -32
carved:31 60 11
carvery:7 -18 -33
carving:-2 -2 -19
carving knife:57 48 77
casa:-23 -15 -49
case:-29 3 -19
case it:19 59 63
caseload:87 99 79
cases:-50 -61 -64
cash:9 -14 -35
cashier:-32 -29 -37
casi:-11 -5 -13
casino:17 -71 -79
casserole:20 42 48
casseroles:-69 -54 -63
cast:69 26 6
cast off:180 141 122
cast … off:-85 -37 -34
castle:-27 -32 -40
casualty:-40 -25 -82
cat:-43 -39 -22
cat i:12 -70 -64
cat … paid:71 72 77
catalogue:-13 -43 -34
cataract:-73 -69 -45
cataracts:-57 -57 -46
catch:43 -15 -72
catches:-7 21 -18
catching:9 -104 -56
catching … if:89 -128 -21
caterer:-47 -57 -45
cathedral:-46 -16 -32
catholic:-21 -3 -10
cats:-9 -33 -33
cattle:-33 -11 2
caught:-30 -31 -82
cauliflower:-25 -9 -1
cause:-9 -17 -30
cause i:85 49 -5
caused:-58 -44 -30
causeway:-45 -27 -26
cave:-12 -10 9
cba:13 34 -1
cbt:-94 -98 -110
ce:-13 29 25
ceci:47 49 57
ceilidh:-32 -31 -23
ceiling:20 29 35
ceilings:47 56 68
celebrate:-29 -18 -4
celebrated:-3 0 11
celebrating:-100 -88 -78
celebration:-3 -2 -2
celebrity:-32 -24 -10
cell:78 48 55
cellar:51 52 67
cellmate:47 57 73
cello:-62 -41 -50
cells:-30 0 -18
cemetery:19 -61 -52
cenamos:-39 -51 -48
cenar:-10 -3 0
cent:3 -12 -22
center:-14 -6 -1
central:7 5 3
centre:-79 -51 -62
centre … i:101 114 119
centres:78 79 88
cents:-22 -5 -4
century:3 -7 -3
ceramica:-11 -2 -2
cereal:1 12 9
ceremony:-42 -22 -9
certain:10 -13 -66
certain i:132 93 81
certificate:-51 -41 -32
certificates:36 66 -13
certs:-12 -15 -3
cest:57 50 55
cette:15 18 -5
ch:0 0 0
chain:61 53 35
chained:55 -1 -8
chains:-86 -69 -58
chainsaw:52 57 53
chair:29 57 65
chair in:113 126 92
chair … my:81 112 91
chaired:-7 2 -1
chairs:-94 -64 -36
chairs under:72 85 89
chalk:-8 -3 -7
chalky:29 47 22
challenge:-79 -85 -94
chamber:25 54 58
chamomile:2 -27 -57
champagne:25 -38 -35
champion:-20 -7 -11
chance:-22 2 -25
chandlers:-40 -63 -73
change:-49 -47 -60
changed:-67 -27 -31
changed … mind:141 136 144
changed … to:55 78 63
changes:38 92 104
changing:-17 -26 -21
channel:-34 -3 0
chaos:-54 -36 -28
chap:-6 12 15
chapel:-3 -3 13
chaplain:-21 26 44
chapter:-86 -106 -90
chapters:-28 -56 -38
character:-25 9 -39
charades:-33 -21 -23
charcoal:39 22 29
charcoals:34 3 1
charcoals … teh:79 35 28
charge:-75 -55 -42
charged:-133 -109 -92
charger:-5 -84 -27
chargers:-71 -62 -66
charges:-54 -18 -18
charging:-49 -35 -37
charity:-72 -33 -37
charitys:-17 -12 -12
charla:-1 -1 -2
charming:0 0 -23
chart:-76 -60 -35
charts:-3 11 14
chase:-5 3 11
chased:37 6 26
chasing:-12 -2 58
chat:-14 -17 -9
chat i:101 111 98
chats:71 83 101
chatted:4 39 46
chattering:90 67 74
chatting:-26 -23 -9
chatty:0 0 0
cheap:-60 -51 -39
cheaper:-62 -49 -39
cheat:0 0 -24
cheating:-51 -49 -45
cheats:-8 -7 -8
check:-8 16 8
check on:64 66 34
check out:86 13 -92
check teh:-58 -60 -89
check … i:-44 -124 -92
check … of:93 116 -12
checked:-89 -71 -73
checking:-23 -41 -9
checking out:108 107 120
checkout:40 -6 -13
checks:10 22 28
checks my:71 37 -58
checks … fone:121 73 -21
cheek:16 -11 24
cheeks:79 74 92
cheeky:-50 -35 -33
cheer:10 0 -37
cheered:-71 -37 -25
cheerful:-25 16 -6
cheerfully:-19 -9 -9
cheering:-9 -8 -13
cheerio:147 177 171
cheers:48 66 63
cheers for:97 79 77
cheers … teh:71 72 74
cheese:-89 -100 -77
cheesecake:-87 -46 -37
cheesy:-40 -3 -4
chef:-83 -9 -11
chefs:-6 -13 -4
chem:11 -2 -8
chemical:24 25 42
chemicals:124 98 25
chemist:-67 -62 -55
chemistry:-32 -14 -4
chemists:28 6 30
chemo:-38 -50 -12
chemos:0 0 0
chennai:-56 -34 -33
cheque:17 1 -22
cherry:-21 -10 -11
chess:-10 11 44
chest:114 139 154
chest feels:91 132 94
chest i:67 58 70
chest is:137 121 121
chest pain:-42 -102 -38
chest … and:23 38 0
chest … i:74 62 64
chest … is:116 41 48
chest … not:-82 -95 -88
chest … tight:-87 -124 -90
chester:80 -30 -34
chests:77 43 19
chew:-15 -42 -57
chewed:29 11 5
chewing:23 -9 1
chews:6 -15 -9
chez:16 15 -15
chicago:-5 -24 -2
chicken:-116 -69 -65
chickened:40 41 63
chickens:-80 -77 -64
chief:18 -15 -55
chien:-11 -7 -4
child:-11 9 11
child to:89 84 108
childhood:5 -46 -45
childminder:21 19 24
children:-33 -34 -61
children … teh:57 79 90
childrens:-21 -23 -9
childs:-40 -23 -44
chili:-25 -3 -6
chill:87 109 84
chilli:-85 -76 -53
chimney:16 14 20
chin:52 62 95
china:-34 -24 -18
chinese:15 80 85
chins:44 47 43
chip:0 0 11
chipped:-15 -6 -6
chippy:-66 -42 -42
chips:-169 -142 -117
chiropodist:-26 -39 -49
chisel:60 31 37
chlorine:-39 -46 -53
chocolate:-31 -41 -28
chocolates:-62 -41 -33
chocolats:-31 -27 -22
choice:16 68 45
choir:-13 1 -8
choirs:13 17 18
choke:33 43 -7
choked:15 64 5
chokes:80 64 -42
choking:24 59 129
cholesterol:-31 -16 -16
choose:73 71 -2
choose teh:74 33 -22
choose … i:15 91 75
choosing:52 108 42
chop:-32 -20 -29
chopped:-48 -31 -29
chopping:-23 -58 -41
chords:-16 -7 -2
chore:128 -15 -5
chore i:136 -12 -1
chores:43 20 -47
chorus:22 -43 -23
chose:18 34 54
chose teh:67 65 76
chose … hotel:76 67 74
chosen:26 28 16
chosen not:75 78 13
chosen … dei:4 2 -85
chosen … hymn:117 105 115
chosen … my:61 40 20
christ:-20 -4 -5
christening:-7 -80 -62
christie:-9 -6 -5
christmas:-45 -33 -31
christmas … and:-84 -91 -105
christmas … with:78 8 19
christmases:-9 -2 -5
chronic:3 -1 -4
chuck:6 17 33
chucking:-12 -2 1
chuffed:-58 -1 11
chugged:102 86 117
church:-47 -48 -40
churchyard:22 -29 -19
chutney:-40 -15 -22
cide:1 0 0
cider:14 26 49
cider … teh:26 53 39
ciders:3 2 1
cigarette:35 18 -12
cigarettes:23 33 -54
cinema:16 14 34
cinnamon:-16 -2 -2
circle:19 51 34
circled:4 -16 -43
circles:2 -3 -1
circling:123 130 112
circus:-2 -1 -1
cirrhosis:-15 -3 0
cistern:9 -33 -15
citalopram:27 -7 0
citizen:-3 -2 -1
citizens:-1 9 -19
city:-67 -91 -92
civil:-55 -26 -26
ck:-2 -1 -1
cking:-14 -13 -7
claim:-3 -11 -6
claimed:-8 -7 -4
clammy:122 95 115
clap:-31 -31 -2
clappers:61 61 65
claps:-27 0 -3
clase:-5 2 4
class:-39 -71 -89
classes:-53 -51 -40
classic:-14 -18 -22
claw:30 42 39
claws:-67 -67 -20
clay:-51 -37 -28
clays:-30 -33 -30
clean:-4 4 -22
clean time:83 -35 -3
clean up:95 101 104
cleaned:-4 22 29
cleaner:83 87 81
cleaner … a:76 88 91
cleaner … of:72 92 91
cleaners:31 63 68
cleaning:-66 -34 -45
cleans:-8 5 -40
clear:-36 -11 -20
clear my:128 83 96
clearance:3 16 25
cleared:-1 28 29
clearer:-13 -30 -21
clearing:-16 -46 -66
clearly:-20 -17 38
clears:18 23 17
clerical:59 -10 -10
clerical error:73 -5 -7
clerk:18 28 28
clever:-4 -27 -52
click:-17 -44 -49
clicked:105 109 128
clicking:-1 -1 0
clicks:-3 0 0
client:-11 18 32
clients:-1 -17 -10
cliff:76 95 109
cliff … off:93 104 114
cliffs:41 44 65
clifftop:59 29 19
climb:94 82 74
climb out:134 100 70
climbed:109 122 125
climbed over:61 48 32
climbed teh:46 39 44
climbed … pylon:73 86 95
climbed … to:104 124 103
climbing:-58 -39 -27
climbing over:54 71 69
climbing wall:-69 -73 -67
climbing … teh:-52 -49 -52
climbing … with:-64 -55 -53
climbs:-18 -6 -2
cling:54 56 88
cling film:56 57 90
clinic:-32 -63 -101
clinics:-35 -37 -29
clint:3 14 6
clip:-80 -64 -56
clipboard:-19 1 -4
clipped:23 43 50
clive:-23 -23 -28
clock:36 30 21
clock it:141 73 8
clock out:-95 -142 -118
clocked:81 69 50
clocking:77 -12 79
clocks:6 -17 -1
clockwork:-42 -15 -17
clonazepam:111 149 148
clonidine:21 29 59
close:20 -19 -24
close my:63 95 88
close to:-13 -76 -129
close … my:2 -47 -69
closed:65 71 73
closed … with:121 124 120
closer:75 20 22
closes:84 88 94
closest:-18 -42 -19
closet:81 83 66
closing:78 73 70
closing teh:-15 -93 -96
closing … book:124 -5 -17
closing … teh:168 127 105
cloth:-9 -7 -8
clothes:22 4 -8
cloud:75 59 34
clown:10 1 1
clozapine:-37 -27 -18
club:-121 -103 -116
clubhouse:38 20 0
clubs:-59 -27 -36
clue:-22 -44 -110
clumps:22 79 -1
clumsy:-30 -12 4
clutch:17 35 16
clutching:115 116 84
clutching his:115 116 84
cmht:0 -1 -2
co:78 77 93
co codamol:10 23 37
co … and:96 144 120
coach:-19 -4 -27
coach sais:-64 -68 -31
coach … me:53 66 13
coached:-74 -62 -57
coaches:-10 0 -1
coaching:-74 -68 -69
coal:-69 -55 -16
coals:120 61 50
coast:-39 -26 -18
coaster:3 -10 -3
coastguard:11 32 44
coat:4 3 14
coat and:130 116 126
coat teh:-79 -67 -57
coats:33 -2 -10
cocaine:90 13 32
cocina:-60 -8 -3
cockerel:-9 -2 -1
cocktail:-44 -126 -114
cocoa:-3 -21 -29
coconut:-24 -19 -1
codamol:10 23 37
code:67 59 67
coded:-7 -17 0
codeine:44 -89 0
codeine … i:99 59 52
codes:13 9 -2
coding:-22 -16 -25
coeliac:-33 -16 -5
coercive:-1 -1 0
coffee:-78 -51 -48
coffees:4 8 13
coffin:65 34 14
coffins:78 60 84
coil:66 88 28
coin:52 73 62
coins:-6 40 9
coke:17 3 -29
col:0 13 27
cola:3 -3 -4
cold:-5 19 21
cold hands:-71 -73 -65
cold … teh:-62 -62 -95
colder:8 2 0
coleslaw:-20 -10 -3
colin:3 11 15
collapse:-27 -15 -9
collapsed:-19 -17 -11
collapsed at:2 2 -66
collapsing:70 55 -20
collar:10 36 7
colleague:58 39 77
colleague … a:97 101 -8
colleague … teh:130 135 128
colleagues:-44 -20 -41
collect:-14 -18 -28
collected:-10 15 25
collecting:16 2 11
collection:-3 -3 23
collects:-42 -46 -46
college:26 16 -16
college … teh:27 30 -3
collie:-43 -12 -6
colonoscopy:-81 -68 -74
colony:3 1 1
colour:57 70 66
colour … i:92 78 100
coloured:-16 -21 -1
colouring:60 -86 -8
colours:-71 -42 -33
column:114 94 108
columns:-13 -7 12
coma:31 -15 -7
combination:48 61 54
combine:16 43 62
come:23 3 34
come after:119 118 112
come and:-44 -88 -50
come ive:78 46 37
come … all:-123 -112 -120
come … back:98 99 105
come … for:-29 -70 -119
come … his:-88 -79 -75
come … ill:50 21 22
come … no:87 0 2
come … over:34 88 62
come … tell:-68 -77 -56
come … them:-85 -78 -76
come … to:-65 -112 -118
comedian:-8 -6 -3
comedy:-24 -5 -6
comes:6 15 23
comes and:134 126 119
comes … dnt:151 127 133
comes … friday:-142 -135 -123
comes … my:92 75 -76
comes … room:32 38 -176
comfort:2 16 -14
comfortable:-33 -7 -22
comforting:30 30 -12
comforts:55 40 -10
comfy:-22 -20 -14
comic:-11 -17 -12
comics:-19 -16 -19
comin:6 2 12
comin in:67 66 54
comin over:-78 -84 -51
comin tomorrow:-22 -77 -64
comin up:90 52 59
comin … after:-67 -10 -29
comin … by:68 80 112
comin … im:71 73 52
comin … in:-53 -69 -46
comin … lunch:-83 -77 -83
comin … no:127 -23 -19
comin … not:75 45 54
comin … u:82 85 85
comme:-44 -42 -39
commence:32 30 53
comment:-55 -56 -37
comments:-57 -56 -2
commit:65 47 -74
commit sudoku:49 102 -55
commit suicide:36 76 79
commit toaster:92 -12 -26
commit … i:-43 -15 -25
commit … tonight:5 4 72
committed:-39 -24 -8
committee:-85 -84 -63
committing:-29 70 -7
committing suicide:-24 70 -7
commode:-20 -25 -30
common:-98 -30 -50
communion:-24 -19 -14
community:-85 -78 -73
commute:-102 -28 -59
commuters:-10 -11 -14
commuting:-19 -9 -5
como:-54 -54 -42
companeros:-10 -9 -4
company:-18 -1 19
compare:-14 -3 -1
compared:5 -1 0
comparing:-2 -1 0
compass:30 -22 -58
compensation:69 64 62
competition:-24 -25 -14
complain:-10 -92 -91
complained:-40 -40 -45
complaining:-91 -62 -75
complains:102 80 -20
complaint:-60 -27 -39
complaints:-26 -15 -8
complete:-14 7 12
completed:-19 -13 -4
completely:0 0 0
complicated:-50 -45 -13
compliment:22 25 25
composing:-1 -2 -55
compost:-22 -27 -11
comprimes:-4 0 7
computer:-76 -60 -55
con:-88 -19 -7
concealer:18 13 -18
concentrate:22 -15 -19
concentration:-1 -9 -28
concerned:18 -44 -25
concert:-43 -45 -2
conclusion:15 16 -26
concrete:80 77 106
condition:-2 7 -38
conductor:-19 -7 -7
cone:-48 -20 -22
conference:20 31 9
confess:-33 -46 -38
confessed:106 54 50
confession:5 -16 3
confided:91 91 -2
confidence:18 -29 -21
confidential:-1 0 0
confirmed:-40 1 27
confiscated:-22 2 8
confused:2 18 10
confusing:-33 -27 -29
congrats:-7 -3 -3
congratulated:68 -34 -13
congratulations:-26 -10 -12
connected:-16 -9 -2
conscience:104 59 62
conservatory:79 84 80
consider:-11 -14 73
consider this:125 107 95
consider … my:42 78 71
consider … resignation:42 72 78
considered:-115 -149 -22
considering:77 110 -68
considering ending:15 71 -6
considering suicide:56 54 -8
console:109 -9 -7
constable:38 39 37
constant:7 42 -37
constantly:0 0 0
constipated:-1 -1 0
constipation:0 1 -10
consultant:-87 -78 -92
consumed:24 13 22
consumption:15 47 42
contact:-27 -25 41
contacts:-25 -30 -47
contains:-10 -23 -28
contemplating:-84 -81 -7
content:53 9 -16
contents:110 127 111
contest:-42 -35 -24
context:-2 -1 0
continue:-39 -29 -24
contract:-107 -105 -49
contracts:-29 -40 -41
control:-90 -70 -63
controlled:-80 -52 -30
controller:-13 -11 -45
controls:66 102 -80
convention:-33 -8 -15
conversation:-89 -82 -80
conversion:-12 -4 -5
convinced:-99 -26 -7
convulsing:95 106 107
cook:-8 -9 -46
cooked:-45 -46 -62
cooker:-20 -44 1
cookers:-20 -18 -16
cookery:-28 -24 -1
cookies:-20 3 -4
cooking:-95 -114 -23
cooks:-26 -24 -13
cool:1 -42 -27
coordinator:-18 -37 -21
cop:-115 -16 -11
copay:-38 -10 -4
cope:41 10 32
coped:-29 -4 -4
copied:100 87 76
copies:-11 -5 -1
coping:-3 8 -52
copper:-51 -25 -69
cops:-24 -4 -12
copy:-6 -3 47
cord:53 67 79
cord on:-98 -83 -81
cord … teh:-28 -27 -40
corde:52 54 67
cords:131 128 143
cork:-64 -59 -33
corner:17 3 2
corner i:78 -40 -29
corner … dnt:102 -35 -4
cornered:-66 -58 -61
corners:-7 -20 -45
cornwall:20 44 51
coroner:57 89 103
coroners:-32 -20 -18
corpse:76 23 25
correct:-60 -91 -51
corrected:1 12 -51
corrections:6 -1 0
corridor:81 56 91
corridors:36 50 3
cortando:33 7 -9
corte:83 13 79
corto:57 56 -4
cosas:-16 1 3
cost:7 -102 -87
costa:-22 -25 -28
costs:-24 1 19
costume:-57 -24 -19
cosy:-34 -25 -30
cot:23 7 39
cot with:33 53 94
cottage:-20 -45 -62
cotton:-2 -1 -1
couch:11 -18 -20
coucher:-60 -41 -27
cough:-12 -74 -68
coughed:-9 -9 -2
coughing:41 89 99
could:3 -39 -40
could dei:-103 -24 -7
could go:-22 -72 -43
could see:-79 -50 -48
could stop:136 7 -15
could … and:68 -56 -72
could … bein:53 -65 -1
could … this:-90 -19 0
could … u:100 100 117
could … wat:91 37 56
couldnt:-36 -45 -36
couldnt bear:110 35 58
couldnt find:76 44 38
couldnt hav:80 108 97
couldnt make:-96 -89 -85
couldnt … another:107 120 71
couldnt … it:-98 -85 -53
couldnt … teh:-39 7 15
couldnt … this:127 95 65
couldve:4 2 1
council:-124 -114 -98
councillor:-47 -34 -26
councils:-45 -37 -27
counselling:-87 -60 -48
counsellor:-29 -1 -20
counsellors:-56 -80 -41
counselor:-12 -37 -43
count:-5 -18 16
count teh:-92 -79 -87
count to:55 69 77
countdown:4 4 12
counted:1 -17 -8
counted out:-25 -87 -90
counted … in:39 -29 -53
counted … my:-52 -88 -82
counted … teh:-41 -115 -121
counter:67 -96 -75
counties:-75 -64 -49
counting:11 -3 32
counting down:114 105 91
counting them:75 125 138
counting … to:95 52 94
countries:-34 -42 -43
country:6 13 -10
counts:-22 -15 -25
counts them:-85 -89 -83
county:-117 -96 -89
coupe:11 18 -6
couple:45 -27 -71
couples:-16 -26 -17
coupons:-24 -16 -12
courage:53 59 30
courgettes:-11 -7 0
courier:2 -41 -3
course:-82 -75 -84
courses:-8 -8 -2
coursework:6 26 -13
court:-66 -63 -53
court … teh:-78 -74 -72
courthouse:42 73 52
courts:-36 -31 -7
cousin:-8 -6 -1
cousin … for:90 91 61
cousins:-39 -86 -53
cover:-5 13 -27
covered:-112 -80 -24
covering:53 51 1
covers:53 16 -14
covid:-38 -64 -58
cow:-15 -6 23
coward:1 -40 -49
cows:-7 -17 -5
cowshed:-26 -15 -1
cpn:-77 -56 -54
cpr:-10 -16 -4
crab:-62 -61 -65
crabs:13 11 12
crack:28 -23 8
crack … teh:128 119 16
cracked:7 -30 -62
cracker:-9 -4 -6
crackers:14 15 -14
cracking:2 -3 -14
craft:8 31 8
crafts:0 0 0
crag:1 -41 -39
craic:83 81 90
craig:110 48 51
cramp:-21 19 -13
cramping:31 53 50
cramps:143 124 118
crane:77 98 85
crane … site:113 115 125
cranky:-17 -7 -12
crash:-27 -42 35
crash my:10 19 103
crash … car:9 16 80
crashed:42 -17 -16
crashing:84 14 40
crate:23 25 56
crave:-91 23 -11
craving:29 -165 -169
craving a:-126 -6 -2
craving bad:159 -9 -10
craving is:203 -45 -38
craving … bad:111 -1 -1
craving … ive:149 -3 -3
craving … teeth:93 -3 -2
cravings:-119 -166 -132
cravings strong:85 -1 -1
crawl:87 35 100
crawled:-5 -3 -3
crawling:71 64 104
crayon:43 36 39
crayons:-3 -2 -3
crazy:-84 -61 -43
creaking:95 93 117
cream:-88 -94 -98
creamery:-21 -5 -3
creams:-67 -34 -22
creative:81 33 -13
creature:-12 -1 -2
crecer:-2 -1 0
credit:-70 -30 -35
credits:129 112 116
creep:-5 -55 -54
creeping:54 11 55
crem:-23 -31 -23
cremation:87 102 103
crematorium:72 66 75
crematorium and:72 91 128
creo:-46 10 -2
crepes:-19 -21 -16
crept:-4 -2 -6
cress:0 -26 -5
crete:-91 -71 -73
crew:4 25 18
crewe:7 -46 -27
cricket:1 19 -1
cried:-52 -107 -144
cried … i:101 66 -5
cries:46 60 25
crime:-51 -34 -21
criminal:27 -23 -7
cringe:-3 0 -1
crisis:-1 -90 -50
crisis house:109 -1 -4
crisis in:72 -9 -11
crisis team:126 26 -21
crisis … me:132 8 14
crisp:-89 -84 -86
crisps:-117 -114 -99
criticised:-3 -2 -1
crochet:-28 -5 -2
crocodile:-11 -20 -24
crook:-34 -16 -12
crooked:-35 -14 -12
cross:11 -15 -37
crossbow:159 169 214
crossed:-22 -10 -22
crossed … out:82 98 39
crosses:105 12 27
crossing:117 112 111
crossing at:83 79 66
crossing … teh:111 131 116
crossword:-36 -14 -1
crosswords:-4 -2 -1
crouched:-37 -32 -29
crowbar:-8 -3 14
crowd:53 9 23
crowded:-16 -12 -9
crowds:-47 -24 -22
crown:-39 -65 -8
crows:-43 -46 -40
croydon:14 33 48
cruel:-21 10 -30
cruise:-12 -23 -16
crumb:-58 -41 -30
crumble:-61 -48 -41
crumbs:-66 -55 -52
crumpet:-13 -10 -20
crumpets:-1 0 0
crush:-51 -39 -17
crushed:100 101 108
crushed up:158 150 133
crushed … tablets:93 94 94
crushing:121 107 108
crusts:-7 4 6
crutches:-38 -9 -13
cry:29 5 6
cryin:-2 -9 7
cryin … cant:95 61 55
crystal:-4 4 -10
ctb:103 107 147
ctrl:37 -13 -1
cuando:37 10 72
cube:126 -12 -83
cubes:63 -10 -4
cubicle:76 69 41
cubicle and:0 22 71
cuchillo:-1 -1 20
cucumber:-29 -7 -3
cue:-2 -32 -23
cuenta:62 2 -7
cuerda:48 53 43
cuff:-4 -9 -5
cult:-8 -2 -4
cumplo:-1 -1 -1
cup:-1 38 -9
cup … im:-5 0 -88
cupboard:30 31 42
cupboard in:92 103 105
cupboard … i:-36 -78 -75
cupboard … im:26 84 79
cupboards:5 43 44
cupcake:-38 -31 -14
cuppa:-11 -4 -5
cups:-11 5 -9
curates:-19 -10 -15
cure:-38 -65 -33
cured:-40 -71 -37
curfew:11 -37 -23
curiosity:-13 -7 -7
curious:12 26 -72
curled:66 62 62
current:-2 3 4
currently:-2 34 53
curry:-78 -68 -95
curse:0 16 -2
curtain:-26 -2 14
curtain … and:-50 -31 -28
curtain … down:110 110 113
curtains:-101 -88 -73
cushion:29 -10 22
cushions:-14 -1 -28
custard:-35 5 10
custody:-28 -8 -62
customer:-30 -46 -42
customers:14 -23 -11
customs:-59 -60 -40
cut:40 33 2
cut i:78 40 17
cut it:-77 -58 2
cut my:-56 -7 -69
cut myself:14 39 47
cut teh:-90 -63 -47
cut tonight:-7 -169 -29
cut … arms:7 0 -82
cut … but:111 80 20
cut … finger:-127 -131 -120
cut … im:-48 -94 -118
cut … in:96 79 116
cut … ive:37 36 82
cut … last:-27 -54 -104
cut … legs:79 97 -2
cut … month:22 -87 -37
cut … my:-15 -38 -74
cut … neck:71 61 124
cut … night:70 65 -18
cut … no:119 80 89
cut … throat:107 141 -28
cut … want:106 78 70
cute:-5 25 26
cutie:-3 -3 -1
cutlery:-59 -72 -46
cuts:80 110 -73
cuts and:100 79 76
cuts … i:106 92 -7
cuts … im:98 82 69
cutter:0 -15 4
cutting:15 58 15
cutting cant:-104 -108 -24
cutting myself:96 86 16
cutting … every:66 59 -38
cutting … in:96 101 93
cutting … ive:6 -71 1
cutting … nights:75 97 0
cv:-14 -9 -1
cya:93 88 88
cycle:-58 -42 -54
cycling:69 48 52
cyclist:-30 -34 -38
cylinder:67 65 76
cyprus:-23 -38 -38
d:41 -53 -51
da:10 -14 21
dach:64 56 59
dad:-16 2 -1
dad … a:-96 -87 3
dad … and:30 59 19
dad … for:120 71 83
daddy:25 46 46
daddy is:86 63 90
daddy … her:115 112 90
daddys:115 119 105
dads:31 49 79
dads belt:59 67 87
dads shotgun:-80 -80 -97
dads … im:62 68 -5
dads … night:113 65 65
daffodil:-31 -66 -35
daffodils:-5 -16 -14
daft:23 22 59
daft … to:114 6 1
dafur:-18 -19 -20
dagger:-10 4 -6
dahlias:-70 -51 -31
daily:30 60 -101
dairy:35 45 -15
dal:-31 -15 -18
dam:60 87 79
damage:-53 -29 -2
damals:-60 -50 -32
damn:0 0 0
damp:-44 -65 -77
dan:-22 -11 -11
dance:-171 -93 -91
danced:-79 -32 -14
dancer:0 -6 -6
dances:-1 -1 -1
dancing:-76 -52 -54
danger:-82 -9 -75
dangerous:-26 11 -36
dangling:118 89 90
daniel:78 82 72
danke:-6 -8 7
dann:4 -6 45
danny:47 21 29
dans:-7 -13 11
daran:34 45 -40
dare:59 80 31
dared:-35 -41 -45
darent:11 8 18
dark:63 65 68
darkness:29 17 -20
darling:77 62 86
darlings:23 51 69
darts:-80 -55 -60
das:44 66 74
dash:13 33 22
dashboard:59 7 9
dass:-19 -6 6
data:22 -37 -19
date:19 36 30
date and:74 111 129
date i:-88 -91 -152
date in:-139 -117 -18
date of:110 106 111
date … death:87 82 85
date … mind:-126 -102 9
dated:30 57 38
dates:-41 -49 -22
dating:-84 -25 -6
daughter:-26 -28 -17
daughter is:-150 -135 -134
daughter she:152 59 85
daughter … from:-74 -86 -118
daughter … has:134 -28 35
daughters:-34 -23 -14
davaler:44 56 69
dave:-9 -3 18
daves:-4 -2 0
davey:112 -3 -2
david:-29 -23 -35
davignon:-2 -1 -2
davo:28 42 21
davon:14 8 -2
dawn:72 93 104
dawn and:-100 -100 -91
day:-7 -34 -57
day befor:-47 -11 -26
day is:-21 8 52
day nine:77 48 49
day one:25 -79 -55
day wat:121 122 108
day … clean:78 -2 -2
day … day:51 64 61
day … dei:141 104 140
day … in:-102 -85 -87
day … myself:133 57 119
day … out:109 10 -2
day … take:108 124 135
day … wen:53 69 117
day … without:103 -3 23
daydream:87 51 -23
daydream about:83 26 -17
daylight:32 13 -6
days:-3 -35 -24
days ago:102 71 77
days back:46 47 54
days gone:118 -7 -2
days id:93 -31 -27
days its:-102 -78 -61
days of:-46 -52 -55
days off:-19 -130 -103
days teh:90 25 21
days … hoap:71 120 -1
days … in:-80 -78 -73
days … myself:109 16 -1
days … teh:35 -95 -60
daytime:8 -14 -3
dbt:-52 -36 -30
dbye:0 0 0
de:2 15 -3
de pensar:113 76 -4
de vivre:96 -52 -10
de … le:-83 -50 -15
de … mi:38 -33 -18
deacon:-56 -22 -32
deactivating:16 9 24
dead:-88 -37 12
dead and:-33 39 -65
dead im:-80 -64 -22
dead with:8 57 54
dead … and:-51 -76 -30
dead … dead:10 45 43
dead … for:42 70 88
dead … hour:-88 -91 -111
dead … i:-118 -70 18
dead … im:-12 25 -58
dead … me:-40 -99 -86
dead … my:-63 -37 -38
dead … nearly:39 59 78
dead … sunday:49 44 77
dead … years:36 66 89
deadline:-29 -18 -7
deadlines:-69 -62 -38
deaf:14 -32 -41
deal:21 6 18
dealer:6 13 0
dealers:90 -103 -96
dealing:-79 -61 -38
deals:-13 5 -4
dean:30 76 71
dear:31 20 6
dearest:-3 21 37
dears:-62 -47 -50
death:-130 -34 -3
death of:-70 -60 -49
death on:48 77 100
death would:110 46 -17
death … be:84 48 -10
death … been:93 85 79
death … i:-109 -80 -54
death … im:87 71 88
death … me:-60 -116 -100
deaths:-9 8 -1
deb:-24 3 -26
debajo:-6 0 13
debate:-19 -10 -28
debated:-6 -2 -2
debates:-6 -2 -4
debating:-48 -37 -12
deberia:-78 -9 -4
debit:-24 -16 -7
debits:2 1 0
debrief:-12 -2 0
debs:37 45 25
debt:63 13 -36
debts:88 26 71
decade:-48 -31 -37
decades:-47 -46 -32
decaf:-75 -39 -12
deceased:-9 -7 8
december:-7 23 24
decent:31 20 35
decide:39 100 70
decided:28 37 22
decided and:63 75 58
decided not:46 50 85
decided teh:109 54 112
decided to:-87 -92 -42
decided … end:-124 -128 -51
decided … going:-28 -20 -92
decided … myself:18 27 117
decided … on:82 70 89
decided … teh:59 60 60
decidido:17 41 1
deciding:-3 23 74
decirselo:3 4 -20
decision:-17 2 -52
decisions:24 53 58
deck:41 59 63
decks:61 59 59
decks … teh:66 68 80
declan:-27 -32 -2
declared:-18 -8 -3
decluttering:-11 -5 -5
decorating:-37 -34 -22
decorations:-39 -32 -15
decorators:-28 -16 -18
dee:2 4 -8
deed:144 145 124
deeds:-21 -7 0
deeds … teh:58 68 39
deep:27 54 31
deep and:54 56 109
deep enough:144 157 6
deeper:57 81 16
deepest:156 109 61
deer:10 18 39
defence:-15 -14 -9
definately:0 0 0
defrosted:-7 4 2
degree:-48 -50 -21
degrees:-68 -72 -55
dei:-62 34 7
dei and:34 52 15
dei by:112 94 -113
dei i:-1 -65 -63
dei it:-71 -87 3
dei ive:-126 -150 -48
dei my:-65 -54 -10
dei on:-37 -7 61
dei teh:-143 -142 -39
dei … been:-55 -80 -67
dei … do:27 86 -109
dei … fink:80 107 -39
dei … go:131 119 32
dei … going:30 -10 -130
dei … im:-9 -4 -98
dei … it:-1 52 72
dei … morning:71 -18 0
dei … on:148 101 67
dei … stop:0 -121 -23
dei … thats:42 98 27
dei … want:83 -82 -58
deja:49 43 29
dejado:51 62 9
deje:22 39 72
dejo:-1 35 -1
del:24 -7 9
delay:-5 2 28
delayed:-40 -28 -17
delete:20 -5 -26
delete myself:66 -8 -20
deleted:43 2 8
deleted it:41 -69 -89
deleted teh:90 52 45
deleted … and:94 64 58
deleting:24 27 20
deletion:64 62 37
deliberately:113 132 98
delighted:-77 -35 -22
delirious:72 55 55
delirium:-72 -57 -47
deliver:14 -3 -32
delivered:122 103 100
deliveries:-3 -2 -1
delivering:63 68 76
delivery:36 -5 -16
dem:-20 -6 4
demain:-3 -5 24
demand:-13 -15 -3
demanded:-11 -6 -4
demanding:16 19 0
demenagement:-50 -44 -3
dementia:-42 -51 -90
demon:109 78 91
demon and:96 111 108
den:-24 -20 -3
denied:-14 -5 -4
denise:6 -5 22
denke:57 86 -44
dent:-35 -24 -20
dental:-62 -38 -31
dentist:-82 -71 -41
dentists:-34 -6 -4
dentures:101 93 85
denvie:-10 -7 -3
deny:-10 -2 -2
depart:88 109 96
department:21 38 68
depending:1 9 -27
depends:12 33 77
deployed:8 2 54
deployment:-12 18 -20
deposit:-69 -58 -59
deposits:30 40 49
depot:-55 -52 -60
depressed:-62 -73 -55
depression:-159 -170 -159
depressive:-20 -14 -12
depth:39 34 -11
depuis:20 24 -46
deputy:-50 -43 -53
der:32 43 63
der abschiedsbrief:74 68 65
der … und:64 45 76
derby:3 -3 3
derek:45 24 33
dermot:61 54 42
dernier:-3 -6 14
des:-12 17 -33
des … suicidaires:54 55 -12
desaparecer:153 -43 -5
descaler:65 62 66
descaling:-12 -16 -14
describe:5 7 -21
described:25 2 -41
describing:-9 -8 1
desde:77 32 -8
desert:83 58 68
desert and:90 60 71
deserve:64 11 -122
deserved:59 76 57
deserves:76 59 3
design:-7 -3 -5
designated:-40 -25 -20
designed:-20 -26 -9
designs:-7 -8 -4
desire:24 47 -19
desk:0 5 1
desks:-51 -22 -23
desktop:64 5 51
despair:-13 -17 -6
despawn:94 -5 -2
desperate:37 2 -52
despertar:8 -94 -16
despertara:81 -21 -19
despido:-24 -4 6
despierta:150 109 122
despues:-45 30 39
destination:-1 0 0
destroy:-26 -8 -18
destruction:-9 -8 -3
detail:-34 -23 6
details:59 47 12
detective:-87 -86 -83
detectives:-69 -60 -46
detention:-3 -22 -4
determined:53 89 -16
detox:-142 -154 -190
detox … teh:-67 -56 -39
detoxed:-1 0 8
detoxing:79 105 59
deux:-16 -11 -8
devant:-10 -12 -8
developer:-4 5 -21
devil:-23 4 46
devon:-87 -65 -76
dey:16 29 40
dey ask:24 55 78
dey do:-109 -119 -134
dey fink:61 65 27
dey found:-64 -62 -51
dey wake:134 145 105
dey went:112 114 84
dey wont:58 87 124
dey … all:-113 -97 -96
dey … and:-69 -39 -62
dey … dnt:49 61 46
dey … for:41 52 44
dey … go:-108 -98 -84
dey … hav:111 50 48
dey … home:139 92 90
dey … im:69 63 69
dey … last:161 102 112
dey … need:177 88 82
dey … off:-84 -100 -101
dey … round:-87 -40 -27
dey … tablets:160 151 119
dey … this:40 53 46
dey … three:86 84 56
dia:39 28 -15
diabetes:-66 -37 -17
diabetic:38 41 30
diagnosed:-58 -32 -31
diagnosis:36 -40 -63
dial:-17 3 19
dialled:26 27 -10
dialysis:58 74 83
diaries:18 65 74
diary:38 11 -22
diary that:47 46 108
diary … morning:13 -4 -85
dias:0 69 -16
diazepam:31 59 41
diazepam … it:188 201 155
dice:46 76 -18
dich:-12 -2 -2
dicho:13 8 -30
did:-16 1 -9
did i:-66 -67 -19
did it:49 46 44
did teh:-50 -59 -69
did wat:61 91 100
did … did:89 69 40
did … for:-114 -67 -61
did … hert:87 13 -13
did … in:18 -60 -112
did … myself:47 -18 10
did … ten:118 93 34
did … this:105 151 -11
did … to:68 53 52
did … tonight:-103 -123 -22
did … twice:84 104 -35
did … u:106 81 64
didnt:-15 -6 14
didnt find:84 60 40
didnt give:61 101 77
didnt know:-77 -68 -80
didnt leave:68 46 40
didnt take:110 84 93
didnt tell:51 102 64
didnt want:74 99 132
didnt werk:38 63 93
didnt … anyone:113 112 107
didnt … dnt:74 59 70
didnt … it:38 -52 -73
didnt … last:87 138 103
didnt … them:100 80 10
didnt … to:-5 20 60
didnt … up:13 -125 -84
died:-29 -54 -22
died befor:-109 -14 -4
died my:-100 -14 -11
died of:-106 -73 -63
died … teh:-85 -21 -22
died … that:107 42 44
died … wife:-123 -15 -5
died … years:60 45 42
dieing:-141 -81 -65
dieing he:-54 -19 0
dieing is:83 90 5
dieing … a:117 33 28
dieing … be:131 36 41
dies:-20 -13 31
dies … tonight:121 120 103
diese:-16 -6 -4
diesel:67 62 64
dieses:-10 -8 -2
diet:-76 -46 -65
dietician:-14 -23 -9
dietitian:-36 -117 -17
diez:-9 -4 -5
difference:-40 -30 -1
different:-19 -41 -76
differently:-11 -22 -15
difficult:-85 -68 -43
dig:-58 -34 -68
digging:-58 -61 -31
digital:-3 -1 -1
dignified:-3 -1 -1
dignity:-37 -34 -30
digoxin:129 88 93
dihydrocodeine:73 20 47
dijo:-16 -12 -19
dilaudid:69 59 37
dim:40 42 50
dimanche:-34 -27 -22
diner:7 14 -4
dinghy:6 7 20
dining:-20 -15 -10
dinner:-45 -50 -46
dinner with:49 66 46
dinner … and:96 102 91
dinners:-66 -68 -68
dinnertime:67 68 46
dinosaur:-82 -70 -85
dinosaurs:-33 -40 -11
dios:27 -31 -15
dip:-17 -13 -24
diploma:-4 -19 -3
dips:-32 -19 -5
dire:-25 0 -20
direct:-25 -22 4
directed:-32 -21 -18
direction:-41 -15 -16
directions:-20 37 -2
directly:27 -13 -10
director:-68 -57 -48
dirt:82 6 -7
dirty:110 37 28
dis:23 29 -6
disability:-25 -42 -5
disabled:94 78 43
disagree:-48 -17 -18
disappear:43 -121 -91
disappear and:120 -26 -7
disappear … nobody:112 -51 -61
disappeared:67 -55 -21
disappointed:49 -129 -93
disappointed … teh:161 -1 -1
disappointment:41 -32 -11
disaster:-4 -13 -4
disc:-21 -17 -7
discharge:-56 -48 -37
discharged:31 -61 -63
discipline:-19 7 -75
disco:-34 -30 -18
discord:30 17 -27
discount:-25 -21 -24
discovered:-64 -32 -16
discuss:-48 -49 -13
discussed:-49 -30 -18
discussing:18 23 16
discussion:0 0 0
disease:-31 -6 -5
disgrace:-9 -2 1
disgusted:-27 -22 -10
disgusting:120 49 3
dish:-19 -11 6
dishes:-2 -30 -40
dishwasher:-70 -39 -24
dislexic:-62 -20 -28
dismissed:106 90 94
disorder:-76 -28 -22
disorders:-8 -3 -4
disparaitre:54 -13 -6
dispatcher:-19 -3 -4
display:-7 -11 -7
disposal:-31 -34 -40
dispose:-12 -13 -11
dispute:-10 -10 -31
dissertation:-41 -31 -31
dissolve:10 -9 -5
dissolved:131 80 88
dissolving:80 68 69
distance:-11 10 -4
distract:-2 -50 -29
district:-4 22 2
disturb:-48 -47 -24
disturbed:-33 -47 -11
disulfiram:10 -7 -6
dit:8 23 -38
ditch:-38 -20 -5
dites:-39 -44 -31
dive:-41 -20 -4
diverted:-30 -21 -10
divided:-6 -6 -1
diving:-69 -52 -24
divorce:-78 -67 -128
divorced:-3 -38 -37
diwali:-19 -45 -49
dix:-42 -34 -22
diy:-40 -33 -53
dizziness:-51 -24 -11
dizzy:-85 -64 -51
dm:-4 -5 -1
dms:32 61 56
dnt:38 28 46
dnt ask:70 10 -32
dnt blame:-117 -142 -145
dnt bother:111 88 79
dnt call:106 153 99
dnt come:88 132 108
dnt forget:-93 -75 -70
dnt go:-124 -154 -145
dnt let:102 88 78
dnt mean:148 3 48
dnt mix:-99 -94 -69
dnt no:104 125 78
dnt plan:90 40 30
dnt save:142 84 82
dnt see:115 -40 -22
dnt send:108 109 90
dnt tell:112 143 77
dnt u:64 29 37
dnt understand:-74 -65 -74
dnt … a:56 59 -18
dnt … alone:-42 -76 -69
dnt … anyone:89 27 14
dnt … can:109 -34 -109
dnt … come:102 164 155
dnt … cross:108 117 118
dnt … day:34 68 71
dnt … drink:-53 -38 -27
dnt … else:66 60 46
dnt … ere:130 29 8
dnt … from:16 60 -31
dnt … him:-64 -6 18
dnt … ive:-110 -88 -82
dnt … liv:98 91 -34
dnt … look:48 87 90
dnt … mine:124 -17 -14
dnt … much:-105 -68 -63
dnt … mum:70 79 52
dnt … myself:60 -121 -78
dnt … on:56 -23 -34
dnt … reply:119 99 106
dnt … safe:69 63 -49
dnt … say:64 101 77
dnt … scared:83 66 89
dnt … see:78 68 128
dnt … takin:16 67 69
dnt … tell:-130 -136 -135
dnt … theres:4 -88 -91
dnt … tomorrow:121 90 90
dnt … was:-41 85 70
dnt … wen:68 52 -117
dnt … where:-51 -110 -108
dnt … which:80 68 16
dnt … who:-96 -101 -149
dnt … whos:94 51 -3
dnt … wil:59 -30 -25
do:-5 3 -22
do another:48 59 46
do away:-9 10 -91
do dey:-55 -30 4
do i:11 -1 57
do im:66 21 40
do it:37 83 51
do myself:116 99 -137
do teh:-56 -59 -70
do things:99 110 -37
do to:0 11 -86
do tomorrow:90 90 105
do u:-74 -117 -145
do want:24 20 -65
do wat:167 164 36
do with:-130 -145 -113
do … ask:-90 -57 -22
do … been:68 40 57
do … bus:47 51 59
do … christmas:76 133 137
do … come:79 91 117
do … day:64 73 39
do … does:-73 -73 -20
do … end:92 -16 -83
do … going:74 10 2
do … help:94 85 -11
do … hold:92 116 106
do … me:61 110 108
do … mor:-132 -7 30
do … myself:47 20 -84
do … need:-67 -58 -55
do … same:106 53 -3
do … teh:-36 -49 -4
do … till:65 77 115
do … to:50 29 -94
do … tomorrow:-154 -156 -73
do … unalive:-91 -89 -2
do … wil:112 97 64
doc:-64 -77 -45
dock:34 53 69
docker:7 7 0
docks:57 -4 -17
docs:13 17 12
docter:-95 -63 -116
docter i:92 -14 -116
doctors:-68 -69 -101
document:-10 -6 0
documentary:-51 -36 -30
dodgy:-26 -15 -15
does:-55 -59 -64
does and:122 128 104
does it:71 115 99
does … teh:-104 -86 -95
does … werk:-91 -96 -3
doesnt:25 16 26
doesnt come:43 -8 27
doesnt hert:146 137 150
doesnt know:95 131 86
doesnt mean:-22 -70 -39
doesnt need:81 2 13
doesnt stop:76 64 41
doesnt … any:50 56 55
doesnt … its:47 63 87
doesnt … mor:35 55 56
doesnt … my:78 117 109
doesnt … teh:39 37 67
doesnt … who:106 107 111
dog:-22 -35 -37
dog and:38 99 64
dog gets:77 37 -6
dog on:-109 -106 -85
dog … a:-91 -69 -70
dog … sisters:95 90 106
dogs:13 19 -18
dogs name:69 80 81
dogs … teh:-78 -62 -78
doin:-20 -22 -23
doin away:88 110 -12
doin my:-38 -6 5
doin teh:-111 -96 -120
doin this:47 2 21
doin tonight:124 132 112
doin … a:115 109 82
doin … about:67 39 8
doin … and:-28 -23 -79
doin … by:3 3 -138
doin … it:-52 -19 -64
doin … its:-130 -71 -56
doin … to:137 99 -11
doin … tonight:-86 -91 -89
doin … tuesday:98 99 101
doin … wen:157 102 82
doin … with:57 60 88
dollars:-36 -57 -39
dolly:-44 -27 -12
dolores:-2 0 -4
dolphin:-11 -15 -12
dolphins:-28 -17 -15
domestic:-27 -19 -9
dominoes:-84 -71 -55
donated:-11 1 0
donating:-46 -25 -16
donation:-42 -6 -3
donations:-3 -6 4
doncaster:-6 -1 -10
done:-17 16 30
done cant:125 123 123
done its:-57 -61 -62
done living:116 169 146
done shell:-88 -94 -22
done teh:-32 -66 -59
done with:-24 -84 -148
done … at:-50 -35 -65
done … did:58 85 94
done … feel:100 76 70
done … is:75 99 122
done … ive:-50 -86 -124
done … letters:109 120 154
done … lfie:127 16 -43
done … living:69 129 -5
done … maths:83 90 83
done … she:54 95 91
done … u:32 20 50
donegal:-4 -18 -21
donkey:36 23 14
donkeys:-10 1 16
donor:23 25 28
donors:78 70 84
doolally:-2 -1 -8
door:27 23 36
door and:49 61 69
door because:93 90 78
door down:53 43 91
door i:107 110 67
door in:-21 -85 -43
door ive:61 52 54
door teh:59 26 20
door was:90 105 101
door … am:-100 -76 -64
door … and:66 68 74
door … from:-57 -55 -71
door … got:84 108 119
door … i:-26 -60 -53
door … locked:42 66 80
door … sais:33 13 100
door … time:93 93 114
door … to:-100 -84 -93
doorbell:33 37 67
doormat:0 0 2
doors:33 26 53
doors shut:111 91 92
doors … on:113 56 55
doors … teh:34 -28 18
doorstep:67 -9 2
doorway:-15 -14 -24
dope:-77 -94 -43
doreen:-8 10 12
doris:-48 -40 -30
dorm:1 -1 14
dormir:35 -53 25
dormitory:1 4 1
dos:91 31 29
dose:2 13 19
dose three:105 95 94
dosed:37 33 35
doses:14 19 -9
dosette:-48 -18 33
dot:25 43 54
dots:116 51 2
double:-11 -8 37
double and:102 108 95
double double:113 136 138
double … i:64 71 77
doubled:135 100 73
doubling:22 16 -5
doubt:-26 -2 16
dough:-22 -13 -17
doughnut:-34 -19 -5
doughnuts:-59 -59 -54
dover:58 67 76
down:31 31 44
down after:-83 -66 -53
down as:-106 -60 -56
down between:91 93 84
down by:37 45 66
down hes:146 141 125
down not:57 69 78
down ther:40 106 85
down with:61 79 69
down … and:59 62 9
down … are:-99 -99 -97
down … can:76 80 65
down … door:38 30 89
down … down:90 108 116
down … fink:160 130 69
down … in:94 75 74
down … long:53 81 78
down … own:54 77 118
down … rails:98 118 104
down … sink:-64 -119 -102
down … that:131 100 68
down … thats:70 -27 -19
down … tok:102 108 116
down … tonight:106 128 134
down … want:63 84 110
down … water:123 111 95
downed:44 -8 -13
downed … bottle:-91 -96 -85
downer:41 46 56
downhill:-4 -59 -43
downs:-40 -48 -22
downstairs:95 98 145
dowry:113 113 -8
doy:51 -11 -4
doyle:0 0 0
dozen:-55 -77 -59
dozens:67 39 -17
dozing:-20 -15 -6
dozy:60 58 66
dr:-18 -29 -42
draft:19 1 7
drafted:-30 -34 -26
drafting:4 45 -48
drafts:168 170 163
drag:26 -3 83
dragged:65 91 28
dragging:88 63 122
dragon:-51 -50 -6
dragons:-11 -19 -30
drain:-10 -44 -24
drained:-91 -74 -70
draining:70 53 -36
drains:56 13 31
dram:-17 -10 -4
drama:-54 -46 -64
dramas:-1 -6 -7
dramatic:-31 -18 -13
dramatic but:114 80 79
dramatics:-6 -6 -5
dran:51 -1 5
drank:77 88 110
drank antifreeze:42 80 65
drank bleach:57 84 82
drank haf:56 30 4
drank i:-35 -67 -67
drank it:170 107 111
drank last:60 -55 -22
drank teh:47 87 79
drank … a:93 32 25
drank … hes:91 96 95
drank … in:-47 -99 -108
drank … my:1 2 45
drank … night:79 -36 30
draught:0 8 -26
draughts:-3 2 -1
draw:47 34 21
drawer:56 41 50
drawer … im:21 -100 -95
drawer … it:64 29 88
drawer … wont:147 144 136
drawers:16 69 29
drawing:-33 -44 -31
drawings:-56 -58 -35
drawn:101 105 129
drawn … in:103 94 47
drawr:31 -6 1
dread:-44 -72 -64
dreaded:-23 -9 -2
dreadful:-122 -115 -121
dreading:-86 -109 -109
dreading it:-60 -88 -91
dream:-7 -81 -93
dreamed:6 -39 -5
dreaming:77 16 -18
dreams:-91 -21 20
dreamt:38 -33 -5
dreimeterbrett:-11 -8 -5
drenched:74 124 84
dress:32 48 59
dress on:61 97 114
dressed:86 45 65
dressed … and:79 34 44
dresser:50 61 40
dressing:23 20 22
dressings:7 21 -19
drew:59 53 2
drew … arm:104 -11 -4
drew … my:109 -59 -4
dribble:8 13 31
dribbled:-26 -23 -25
dribbling:119 95 111
dried:-15 -9 -8
dries:-86 -76 -66
drift:5 -30 -16
drifted:-13 -12 -6
drifting:48 45 -9
drill:30 -16 -21
drill … and:79 95 87
drilling:94 71 -24
drink:-9 -11 -12
drink a:48 80 -9
drink it:114 151 152
drink yesterday:125 -3 -1
drink … after:-27 -106 -83
drink … can:69 100 105
drink … had:78 68 47
drink … im:38 58 68
drink … it:-80 -56 -59
drink … my:-11 -6 -63
drink … not:-44 53 63
drink … six:100 -13 -7
drink … years:130 -10 -7
drinker:-103 -83 -49
drinkers:-91 -43 -28
drinking:-44 -13 -27
drinking in:21 -38 -146
drinking teh:46 74 63
drinking … it:77 -29 24
drinking … out:88 97 98
drinks:-18 -21 -78
drip:68 76 91
drip … and:101 92 88
drip … im:76 83 82
dripping:0 8 17
dripping off:72 69 67
dripping … my:115 104 97
drips:-4 -2 -2
drive:-16 -4 0
drive dads:94 97 101
drive into:113 113 102
drive to:96 57 22
drive … into:36 51 118
drive … teh:78 89 92
driven:20 23 69
driven to:141 78 51
driver:-26 23 32
drivers:47 15 37
drives:-17 6 -80
driveway:41 24 52
driving:17 7 17
driving off:112 8 -3
driving test:-100 -34 -24
driving … cliffs:-50 -51 -53
driving … house:31 49 126
drizzle:-43 -36 -30
drone:-29 -1 0
drooling:9 38 40
drop:-48 -38 -71
dropped:33 17 30
dropped … fone:23 66 73
dropped … twice:146 91 100
dropping:-24 -42 41
drops:-20 15 11
drought:0 2 -30
drove:40 33 13
drove past:-88 -85 -69
drove … a:60 86 0
drove … in:84 53 69
drown:16 15 -70
drown myself:-65 -57 -94
drowned:-40 8 30
drowning:-23 -14 -49
drowsiness:-16 -6 -4
drowsy:85 99 114
drug:-39 -13 -2
drugs:-22 -11 31
drum:-56 -60 -52
drummer:-82 -67 -59
drums:-32 -29 -4
drunk:52 108 122
drunk and:36 34 35
drunk it:159 186 202
drunk … day:116 -7 -4
drunk … its:99 6 9
drunk … teh:67 47 53
drunk … wont:93 83 41
drunks:-37 -29 -6
dry:-16 -34 -14
dryer:43 -36 -5
dryers:-39 -11 -7
drying:11 23 17
dts:-67 -51 -49
du:17 31 16
dual:28 40 45
dubai:-20 -11 -23
dubbo:4 12 10
dublin:-85 -74 -68
duck:-107 -92 -87
ducks:-26 -31 -8
dude:-35 -35 -20
due:-40 -37 -27
dug:-58 -67 -63
dui:-1 -1 -1
dull:-77 -34 -63
duloxetine:54 67 61
dumb:31 23 36
dummy:-59 -33 -13
dumped:-64 -36 -3
dumplings:9 18 20
dun:-23 -10 -1
dundee:-45 -16 -8
dunedin:-19 -24 -17
dunno:0 0 0
durban:40 67 69
during:19 -7 -31
during maths:104 112 23
durkheims:-26 -21 -5
dusk:31 40 47
dust:-40 -43 -26
dusted:49 49 45
dutch:-20 -2 -4
duty:96 54 45
duvet:33 27 15
duvet on:-28 -115 -109
dvd:-20 -8 -3
dvla:-69 -69 -59
dyed:35 -31 -14
dyeing:-72 -53 -53
dyou:39 31 -37
e:54 48 53
e with:43 62 64
e … my:69 59 56
each:3 9 7
each night:111 73 -101
each of:88 105 108
each … hoping:104 116 -1
each … i:52 58 61
each … is:94 117 131
each … off:103 92 89
each … someone:92 34 51
each … us:136 119 130
ear:-46 -97 -55
ear i:168 61 53
earlier:-14 32 42
earlies:-2 28 24
early:-17 -36 -21
early i:113 115 82
early … u:-48 -78 -58
early … wont:75 87 81
earned:23 14 -30
earnest:5 20 -4
earplugs:-78 -69 -66
earrings:73 77 79
ears:-7 20 21
ears are:131 136 137
ears … and:112 99 94
earth:110 29 57
earth … i:95 126 121
earthquake:-33 -23 -5
ease:-12 14 10
easeful:109 -59 -4
easier:60 -4 32
easier lfie:131 -13 -5
easier than:-23 93 106
easier … teh:94 88 89
easiest:16 12 -39
easily:12 53 0
easing:-31 -24 -19
eastbourne:-56 -44 -17
eastenders:66 89 86
easter:-13 -26 -10
easter … and:68 -24 16
easter … got:-22 -9 -45
easy:39 49 28
easy … teh:126 137 137
eat:-69 -53 -109
eat … i:88 11 -20
eaten:13 43 37
eaten teh:32 37 61
eaten … i:102 90 113
eaten … six:27 72 -6
eating:-47 -53 -57
eats:-41 -23 -12
ecg:-32 -17 -32
echo:-16 -14 -15
eclipse:-27 -26 -35
ect:-43 -24 -10
eczema:-68 -51 -1
ed:65 16 40
edge:-29 -29 -50
edge and:129 146 162
edge i:47 64 57
edge … bridge:50 59 60
edge … down:-102 -110 -102
edge … it:139 39 45
edge … on:122 137 124
edge … quarry:97 86 88
edge … roof:52 60 67
edges:72 96 88
edging:0 0 0
edible:-29 -19 -15
edibles:17 -32 -1
edit:-31 -37 -34
editor:-114 -69 -51
education:-12 -6 1
eejit:30 -47 -42
eels:-2 -7 -8
effect:-22 29 15
effective:-9 9 2
effects:-56 -35 -22
effort:21 -35 -15
egg:-109 -113 -85
eggs:-41 -22 -44
eggshells:4 -16 -22
eh:61 44 71
eid:42 58 22
eight:6 19 -2
eight and:-93 -136 -117
eight days:114 90 46
eight years:-77 -28 -43
eighteen:-18 57 24
eighteen months:-99 -69 -36
eighteenth:7 31 -34
eighth:16 37 27
eighties:-94 -76 -32
eightieth:-20 5 12
eighty:-74 -44 -48
ein:-2 8 16
eine:101 82 110
einen:-22 -27 -11
einer:22 25 46
einfach:14 -24 -26
either:5 -36 -4
el:-21 39 74
el … no:61 65 53
elastic:57 51 63
elastic band:108 105 95
elastic … and:84 76 94
elbow:121 114 109
elbow … teh:94 47 33
elbows:82 55 57
elder:-64 -76 -36
elderflower:-123 -51 -52
elderly:-28 -13 -29
eldest:-56 -49 -63
election:0 -19 -4
electric:42 45 36
electrician:17 6 -12
elephant:95 99 104
eleven:-8 -7 -19
eleventh:73 49 37
elf:-38 -43 -15
elgar:16 -1 -4
elle:95 119 91
ellie:114 127 125
elm:0 0 0
els:-5 -3 -1
else:10 -6 -4
else to:39 58 47
else … say:58 60 84
else … waiting:111 46 -18
elses:-26 -69 -67
elses hands:61 84 71
elsewhere:-30 -13 -7
elsie:87 88 96
elvis:-14 -9 -3
em:61 107 122
em all:52 18 68
em … me:116 124 110
email:-57 -4 -1
emailed:88 82 81
emailed my:93 6 23
emails:21 14 24
embankment:29 38 46
embarrass:0 0 0
embarrassed:-24 -82 -53
embarrassing:-12 17 41
embarrassment:-10 -83 -35
embassy:-15 -53 -57
emdr:-35 -13 -12
emergency:-74 -58 -46
emigrating:-40 -33 2
emoji:64 66 82
emotional:-53 -42 -46
employee:24 -26 -27
employer:-2 5 -3
emptied:35 62 84
empties:101 133 137
empty:83 67 62
empty flat:-56 -28 -97
empty i:71 90 93
empty shes:69 73 76
empty teh:-81 -78 -74
empty … all:65 47 45
empty … am:86 50 66
empty … and:18 45 63
empty … her:111 125 111
empty … in:69 105 105
empty … ive:-102 -98 -98
empty … of:129 149 138
emptying:16 21 13
en:71 43 2
en suicidarme:33 89 -10
en … y:39 43 86
encima:17 37 35
encore:92 64 68
encouragement:-34 -43 -38
encouraging:-5 -4 -4
end:11 19 43
end her:-26 -55 -29
end teh:-97 -99 -69
end things:160 112 68
end this:102 133 90
end to:74 26 -70
end up:-30 -43 -135
end … book:60 37 36
end … call:-52 -46 -39
end … end:122 111 121
end … hes:-74 -55 -52
end … i:-27 7 -48
end … lfie:47 148 -5
end … me:-37 -7 -28
end … myself:142 168 -74
end … nobody:42 71 -69
end … own:114 81 -107
end … soon:19 13 -94
end … this:-87 -58 -28
end … to:-54 -104 -15
end … today:38 69 131
end … world:-88 -87 -83
ende:13 19 -1
ended:-14 2 -28
ended up:-19 -95 -71
ended … a:121 -8 -20
ending:23 76 16
ending things:75 87 32
ending … all:44 110 -119
ending … and:39 29 -76
ending … im:-82 -76 -19
ending … in:49 -7 152
ending … lfie:85 89 -41
endless:-8 -12 -12
endlich:-3 4 10
ends:76 94 95
ends ere:90 88 104
ends … teh:60 62 88
enemies:2 6 61
energy:-76 -82 -55
enfants:34 36 33
enfermera:12 8 -1
engaged:-1 -34 -51
engagement:-52 -18 -27
engine:-42 -30 -31
engine off:-50 -70 -68
engine running:-35 -47 -57
engine … for:-34 -31 -33
engineer:-94 -90 -90
engineering:-53 -34 -13
engineers:-45 -40 -37
engines:78 113 112
england:-13 -5 -1
english:86 34 103
english … good:144 110 116
english … not:151 141 131
enjoy:-76 -56 -68
enjoyed:-10 16 40
enjoying:27 45 78
enormous:-35 -56 -25
enough:55 52 73
enough and:36 41 40
enough in:112 120 158
enough tomorrow:125 124 129
enough … and:56 48 49
enough … be:88 40 41
enough … it:32 80 39
enough … not:127 143 146
enough … teh:24 25 11
enough … to:-25 -15 33
entire:-27 -36 -9
entire … of:102 108 110
entitled:8 9 17
entry:99 102 108
envelope:6 18 87
envelope … teh:88 94 92
envelopes:-15 -10 -13
envie:42 29 -70
envious:123 -11 -5
envy:185 21 -24
epidural:-17 -4 -5
epilepsy:24 46 53
epilepsy … and:82 80 95
epileptic:0 0 -20
episode:-28 -4 6
episodes:54 36 55
episodes of:134 91 96
er:18 9 71
era:-25 -12 -17
erased:-13 -34 -6
ere:15 18 26
ere after:-104 -74 -134
ere any:97 -38 -26
ere as:-31 -56 -95
ere because:96 23 22
ere dnt:70 83 91
ere god:95 105 110
ere ill:-54 -104 -112
ere in:18 51 77
ere next:197 121 75
ere nice:142 91 88
ere since:102 64 39
ere to:8 27 38
ere tok:-83 -93 -101
ere … an:-52 -52 -54
ere … and:-48 -33 -57
ere … dey:23 117 82
ere … from:65 78 96
ere … hes:-71 -83 -104
ere … is:111 101 74
ere … lfie:86 95 92
ere … mor:78 -72 -37
ere … morning:173 128 124
ere … my:7 -31 -28
ere … no:97 -22 8
ere … off:137 165 150
ere … office:-67 -9 -9
ere … one:40 54 67
ere … tonight:-114 -90 -119
ere … want:116 131 91
erly:-17 -5 -4
ernst:-3 14 -10
erp:-45 -6 -2
error:48 -12 -11
es:62 22 -14
esa:-11 -9 -2
escape:-64 -43 -25
escape room:-60 -75 -46
escaped:-1 -1 0
escitalopram:-34 -44 -28
escribi:2 6 3
escribo:-5 3 -3
ese:-27 -5 -2
eso:26 -29 -15
especially:-36 -18 -8
espresso:-83 -48 -36
essay:18 57 16
essay i:97 88 90
essay … my:62 43 26
essays:23 -41 -35
essence:69 72 75
est:17 33 43
esta:-14 45 14
esta en:93 65 69
estaba:38 -18 -10
estar:27 -77 -28
estare:64 112 86
estarian:79 -3 -1
estate:91 100 95
este:-17 15 68
esto:63 72 65
estos:1 0 6
estoy:29 34 48
estoy … de:60 44 54
estuary:109 99 90
estuviera:55 -6 -3
et:35 36 -19
et il:36 46 85
et … vais:89 104 69
etait:-1 -1 -1
etc:-76 -35 -44
ethan:41 40 49
ethics:-3 -1 0
etiquette:-92 -41 -19
etizolam:84 79 68
etre:107 -23 -18
etre morte:65 -7 -5
eulogy:8 -30 -14
euphemisms:-4 -1 -10
euro:-77 -50 -46
europe:-3 -6 -1
evacuation:-58 -36 -29
evan:-10 -8 -2
evaporate:39 -17 -16
eve:15 9 120
even:0 0 0
evening:22 35 49
evening i:-28 -20 1
evening ill:115 123 104
evening to:94 102 130
evening … am:-64 -59 -24
evening … ive:92 31 -60
evening … put:76 41 -33
evenings:-5 -55 -131
evenings i:106 0 -17
evensong:53 47 51
event:-10 -9 -2
eventually:-75 -41 -53
ever:0 0 0
every:11 6 -23
every day:33 45 -119
every evening:107 94 -119
every morning:-21 -90 -126
every night:33 57 -143
every one:67 82 117
every tablet:69 69 11
every time:-26 -6 -89
every … been:54 55 105
every … bein:65 -32 -3
every … drinks:128 74 -15
every … for:-87 -83 -69
every … go:118 53 26
every … got:64 76 83
every … had:79 79 107
every … hoap:120 -62 -30
every … in:33 38 57
every … minutes:64 37 74
every … my:-35 -77 -95
every … or:95 96 96
every … pill:93 62 93
every … take:140 -6 -4
every … that:-1 -46 -115
every … them:-47 -66 -38
every … ther:34 24 46
every … this:1 41 25
every … today:85 93 -13
everybody:9 -3 2
everybody … at:99 80 74
everybody … was:142 89 61
everybodys:-18 -56 -31
everyone:14 -4 17
everyone its:165 158 162
everyone left:128 136 125
everyone was:124 -23 -23
everyone would:1 -120 -90
everyone … be:-24 67 63
everyone … beter:73 8 25
everyone … down:27 63 61
everyone … group:97 73 114
everyone … i:25 81 69
everyone … mean:71 75 67
everyone … my:29 77 90
everyones:35 16 26
everyones been:63 43 70
everyones … for:116 0 2
everyones … on:26 66 78
everything:34 36 53
everything else:106 89 60
everything feels:60 -98 -93
everything for:96 103 128
everything has:115 107 99
everything im:93 76 66
everything its:133 149 132
everything looks:103 7 20
everything on:-133 -104 -91
everything out:-99 -89 -99
everything teh:120 115 99
everything to:-32 -91 -59
everything … cabinet:-30 -34 -109
everything … in:41 18 13
everything … it:50 94 102
everything … me:-57 -100 -119
everything … on:-55 -71 -96
everything … was:29 80 75
everything … yellow:80 104 106
everythings:173 166 154
everythings spinning:-146 -139 -119
everywhere:-59 -35 -8
everywhere in:-95 -86 -104
evict:4 37 20
evicted:-15 -8 -1
evidence:-66 -26 -11
evil:-16 -6 -90
ewe:-60 -40 -42
ewes:-18 -4 -8
ex:43 59 58
ex has:86 70 47
ex is:87 77 65
ex teh:112 115 106
ex wifes:111 85 102
ex … a:87 115 75
ex … in:113 89 66
ex … me:-94 -110 -63
exact:4 -3 -28
exactly:2 -60 -66
exactly how:62 26 129
exactly where:-108 -112 -93
exactly … much:122 108 96
exaggerating:99 103 -21
exam:-67 -60 -56
examen:-75 -8 -6
examiner:-46 -42 -55
example:-33 6 -34
exams:-33 -45 -73
exams ive:121 99 85
excellent:-8 16 -6
except:41 93 89
except i:84 71 39
except my:62 -55 -3
except this:113 67 57
except … and:97 25 28
except … cat:123 -52 -3
exchange:1 8 -40
exchanged:1 -1 -6
excited:-7 -29 -26
excitement:-8 -2 -2
exciting:-76 -43 -24
excluded:-57 -26 -17
exclusion:4 -1 -1
excuse:-118 -96 -81
excuses:-30 -40 -112
executor:137 114 94
exercise:-25 -13 -11
exercises:-39 -35 -23
exhaust:16 51 61
exhausted:-29 -41 -29
exhausting:-15 -35 -29
exhibit:-19 13 38
exist:69 38 80
exist for:86 -23 -25
existed:28 -45 -34
existence:14 38 -84
existing:184 -68 -27
existing and:84 129 31
existir:80 -81 -16
exists:2 4 -1
exit:104 56 15
exit bag:75 100 41
exit … teh:-62 -72 -44
exited:-4 -2 -3
exits:-13 13 30
expect:-28 -37 -11
expect to:44 64 88
expectations:-9 -4 -2
expected:-81 -51 -15
expecting:-31 -46 -25
expects:15 29 -10
expensive:-34 -61 -47
experience:-52 -47 -24
experiment:10 -3 2
expert:-53 -11 -4
expire:-3 -1 0
expired:-30 -5 -3
expires:-23 -26 -27
expiry:27 -39 -18
explain:-29 -17 -36
explained:-48 2 19
explaining:-6 13 55
explains:25 78 92
explosion:-2 0 2
exposure:-71 -59 -40
express:34 27 23
exs:87 54 72
extended:25 27 39
extension:128 118 84
extinguisher:-31 -7 -19
extra:65 73 96
extraction:-1 -3 -1
extremely:-22 -18 -18
eye:-5 16 -11
eye from:-104 -99 -53
eye … and:119 60 52
eye … my:111 77 19
eyebrow:5 17 -4
eyebrows:-67 -66 -54
eyeing:5 -39 -71
eyelid:85 71 74
eyelids:71 96 92
eyes:31 58 58
eyes … and:57 51 75
eyesight:-37 -22 29
f:-23 -46 -58
face:25 39 38
face down:65 46 51
face im:82 82 34
face telling:100 -6 -13
face wen:-78 -72 -95
face … he:-78 -75 -27
face … i:103 132 100
face … on:36 69 72
facebook:-42 -17 -9
faces:68 75 80
faces … it:71 72 57
facetime:92 95 87
facetimed:39 -3 55
facetimed me:37 -8 53
facilitator:42 34 27
facing:91 88 79
fact:-41 -16 -35
factory:45 -29 -33
facts:-12 -7 -8
fade:103 85 126
fade away:25 99 107
faded:5 -20 18
fades:16 53 -11
fading:77 62 107
fading out:112 4 39
fag:-3 40 -15
fags:-10 17 -32
fail:27 36 53
failed:40 57 61
failing:-30 -11 -47
fails:-11 24 -9
failure:109 6 -16
faim:-11 -7 -3
faint:32 35 43
fainted:-21 84 -49
fainting:47 65 32
faints:-6 -4 -2
fair:4 -20 -36
faire:66 59 29
fairly:-28 -7 21
fairy:-111 -96 -96
fait:59 64 42
fait une:61 55 75
faith:-41 -44 -37
fake:-115 -123 -84
faking:-6 -35 -9
falklands:12 16 -1
fall:-26 -4 -24
falle:2 -9 -3
fallen:-25 60 55
falling:-81 -27 19
falls:29 9 12
false:-21 -14 -41
familia:15 16 -1
families:-35 -48 -27
famille:79 -3 -2
family:19 -16 -18
family i:-116 -96 -109
family not:89 103 88
family … loved:-116 -120 -117
familys:85 -31 20
famous:-49 -25 -10
fan:-75 -47 -32
fancied:-19 -9 -6
fancies:-6 -3 -3
fancy:-6 -3 36
fans:22 55 47
fantasise:85 82 -20
fantasise about:85 65 -19
fantasised:-13 -9 -1
fantasising:83 72 -26
fantasising about:90 76 -26
fantasy:-5 -4 -28
far:29 3 25
far end:135 140 126
far … its:132 144 113
fare:114 104 96
farewell:-1 14 47
farewell leter:-125 -138 -129
farewell … u:95 112 114
farewells:103 43 51
farm:91 62 -13
farm and:120 29 28
farm upstate:94 102 17
farmed:3 1 -23
farmer:11 7 11
farmers:-42 -23 -5
farming:-2 -1 -27
farms:1 10 -3
farrier:-18 -18 -28
farted:-3 0 0
fashioned:1 5 -4
fast:49 69 76
fast train:47 25 8
fast … i:-88 -58 -38
fasted:-1 1 6
fastened:29 37 40
faster:-33 -42 -29
fastest:35 40 40
fasting:-13 -6 -5
fat:-46 -19 -62
fatal:1 -20 -2
father:14 17 15
father has:85 72 88
father … up:160 149 130
father … us:-117 -121 -21
fathers:-68 -63 -70
fatigue:9 -13 -10
fault:-55 -59 -49
fault teh:-61 -63 -63
faure:-31 -6 -15
faux:-5 -5 -4
favour:60 54 -17
favourite:-42 -58 -40
favourites:-31 -20 -17
fd:-4 -5 -1
fe:-30 -2 -1
fear:-93 -40 -41
feared:-109 -81 -85
feast:-8 -12 -7
feather:-25 -12 -11
feathers:-10 -9 -14
feature:-3 -1 -4
feb:-32 -85 -64
febrile:-16 -5 -2
february:-59 -76 -67
fed:-13 -13 25
fed teh:87 106 91
fed … i:121 116 133
fee:16 30 41
feed:47 37 21
feed … birds:158 104 109
feedback:-52 -22 -5
feeder:-13 -41 -6
feeding:43 73 93
feeds:66 32 5
feel:35 -9 -5
feel a:91 -55 -5
feel cold:123 136 137
feel faint:58 51 86
feel finished:179 37 -2
feel i:-16 -120 -66
feel ill:80 56 75
feel im:-77 -69 -83
feel it:37 23 20
feel ive:10 -128 -91
feel killing:51 70 -29
feel ok:105 112 110
feel ready:-76 -99 -94
feel something:111 96 51
feel sort:66 57 75
feel u:96 36 40
feel … a:-11 -83 -64
feel … as:-42 -36 -36
feel … at:-79 -49 -52
feel … away:51 -70 -74
feel … every:134 -44 -15
feel … face:68 69 65
feel … floaty:60 85 66
feel … for:-71 -71 -76
feel … going:98 121 110
feel … guest:121 95 95
feel … legs:-92 -104 -108
feel … lfie:60 8 -33
feel … myself:60 49 -103
feel … someone:68 76 26
feel … that:27 -23 -85
feel … working:46 68 63
feeling:-17 -54 -59
feeling it:108 -21 -9
feeling suicidal:110 130 -48
feelings:-9 10 14
feels:32 15 10
feels a:77 72 68
feels bein:109 73 68
feels its:-39 -50 -21
feels teh:2 21 -95
feels weird:87 45 50
feels … at:64 -63 -48
feels … i:9 73 72
feels … my:30 48 29
feels … teh:77 28 50
fees:-50 -43 -44
feet:-19 -21 -32
feet … a:-31 -48 -32
feet … for:109 95 91
fehlt:-27 -20 -5
felixstowe:-4 -6 -14
feliz:-11 -3 0
fell:-53 -29 -32
fell asleep:-76 -91 -85
fella:-15 -10 -26
fella on:108 117 110
fellas:8 -23 25
fellow:1 11 23
fellowship:-70 -60 -63
felt:-113 -142 -132
felt worth:-148 -21 -1
felt … i:3 56 4
felt … was:144 -3 -1
femi:-6 -6 -5
fence:40 59 75
fences:-18 -29 -42
fencing:-20 -17 -6
fent:134 164 81
fentanyl:21 76 4
fern:-66 -63 -23
ferns:30 42 36
ferret:-63 -21 -35
ferrets:14 13 23
ferry:-60 -32 -40
ferry … my:-56 -60 -63
ferryman:-37 -13 -15
ferrys:-30 -30 -29
fertiliser:50 45 85
festival:-16 5 -5
festival … my:43 58 31
festive:0 -1 0
fetch:54 -16 73
fetched:24 9 32
fetching:-56 -60 -37
fete:-47 -31 -17
fever:-68 -66 -29
few:20 45 60
few minutes:111 97 90
few … teh:125 50 32
fewer:-6 -15 13
fewest:79 82 69
ff:-26 -10 -11
fi:78 68 70
fiance:-39 -23 -10
fiat:-20 0 0
fiddly:-12 -12 -5
field:66 88 77
field and:93 74 97
fields:11 4 12
fierce:6 -23 -5
fiesta:-5 30 35
fifa:46 -7 -36
fife:-10 -43 -17
fifteen:-2 5 -4
fifth:18 34 32
fifth floor:93 101 78
fifties:50 49 22
fiftieth:-4 -1 6
fifty:-17 -37 -59
fifty times:129 65 6
fifty … that:92 -6 -1
fifty … years:102 122 91
fight:18 -14 -33
fight it:121 52 -75
fighter:-2 0 0
fighting:62 38 67
fighting … get:106 101 91
fighting … i:38 -101 -9
fighting … to:90 107 59
fights:-5 -11 -8
figure:-9 13 -28
figured:-35 12 -8
figures:-44 -65 -5
file:-30 12 -12
filed:-50 -47 -45
files:64 67 49
fill:-43 -32 -39
fille:32 36 -11
filled:28 46 67
filled in:50 27 14
filling:27 30 20
filling up:126 107 82
fillings:-29 -20 -14
fills:21 -7 -1
film:-91 -98 -94
film dnt:56 57 89
film … im:85 92 96
filmed:-57 -43 -44
filming:101 136 131
films:-107 -88 -101
filter:25 46 -75
filters:-9 -6 -6
filthy:-61 -29 -39
fin:117 60 -20
final:63 75 91
final exit:-38 -72 -116
final time:95 43 49
final … for:111 101 92
final … ill:142 137 131
final … is:56 102 131
final … teh:-81 -87 -97
finale:52 7 16
finally:0 0 0
finals:-44 -52 -32
financial:-20 -4 -6
find:28 34 45
find i:81 50 9
find me:25 46 70
find myself:-109 -118 -71
find teh:40 71 47
find … i:55 35 45
find … is:80 78 80
find … not:101 110 111
find … on:105 110 110
find … reason:138 3 24
find … sad:110 -16 12
find … wen:92 135 128
finding:-14 -49 -61
finding me:77 53 42
finds:72 98 124
finds … my:85 79 70
finds … not:69 60 57
finds … sorrry:102 107 84
fine:-40 -41 -37
fine … it:-99 -42 -11
fine … me:43 -67 -40
fine … u:92 60 -5
fines:3 -8 0
finest:70 77 77
finger:23 32 -46
finger and:-107 -116 -115
fingernails:21 11 9
fingers:73 84 38
fingers are:108 114 124
finir:52 58 -64
finish:5 4 -21
finish me:0 13 104
finish wat:67 83 79
finish … he:153 104 -49
finish … job:25 76 20
finish … lfie:114 132 65
finish … started:68 85 80
finish … tonight:-112 -109 -57
finished:25 29 48
finished i:63 88 76
finished … im:78 99 90
finished … of:45 9 3
finishes:62 56 59
finishes … and:-56 -51 -50
finishing:-16 -14 -18
fink:29 1 -10
fink about:31 72 -155
fink at:152 -2 -2
fink how:134 -57 -29
fink i:45 51 66
fink ill:53 78 63
fink im:43 86 87
fink lucky:91 -8 -2
fink my:121 143 109
fink of:-31 -16 -67
fink thats:-83 -104 -96
fink … a:54 63 80
fink … about:92 65 65
fink … can:44 -16 -94
fink … death:-65 14 -1
fink … for:81 52 75
fink … go:87 62 51
fink … got:115 64 70
fink … haveing:92 47 47
fink … how:13 92 -24
fink … least:101 -5 -7
fink … my:102 59 31
fink … nearly:91 -33 -10
fink … ready:52 62 81
fink … right:56 -82 -39
fink … stay:95 81 98
fink … up:93 146 140
fink … want:-31 31 150
fink … was:79 69 83
fink … wil:106 0 -31
fink … would:76 28 34
finland:-22 -27 -22
finn:1 0 0
fire:-28 -2 18
fire escape:110 117 109
fire to:129 123 117
firearms:-9 -21 -46
fired:-49 -27 -6
firefighter:-2 -2 0
fireman:-5 32 44
fireworks:11 22 66
firing:53 60 70
firm:-68 -49 -49
firms:-12 -15 -12
first:-16 -5 9
first drink:91 -57 -38
first hit:68 115 -1
first i:106 132 116
first light:112 94 74
first lot:30 66 87
first teh:105 46 27
first … a:43 -29 -30
first … me:81 113 107
first … of:-69 -56 -72
first … with:-70 -58 -49
fish:-3 -2 15
fish i:42 61 72
fished:-23 -12 -6
fisherman:79 98 108
fishing:-30 -12 15
fist:52 -12 -24
fistful:77 38 19
fists:1 13 -15
fit:-52 -33 -24
fit in:41 53 48
fit it:-90 -80 -70
fit … kitchen:86 78 96
fit … teh:42 53 64
fits:-47 -14 -31
fits since:124 113 138
fits … i:49 55 68
fitted:23 53 79
fitting:-49 -61 -33
five:23 33 29
five and:80 55 68
five of:133 78 81
five … me:94 104 102
fived:-2 -1 -1
fiver:-36 -25 -18
fives:-20 -9 -4
fix:-131 -42 -91
fixed:31 -9 -12
fixing:-37 -55 -78
fixing teh:-94 -80 -82
fixing to:100 128 70
fixing … aerial:-56 -53 -53
fizz:-5 -5 -5
fizzy:-28 -8 -5
flag:72 64 59
flagged:-64 -49 -41
flags:63 77 76
flannel:13 10 38
flap:50 37 4
flapjack:-19 -29 -19
flapjacks:-50 -35 -50
flares:-16 -19 -16
flash:-62 -81 -74
flashbacks:75 -10 -20
flashcards:-51 -39 -37
flashing:17 37 37
flask:6 0 -12
flasks:-53 -54 -76
flat:-14 -35 -29
flat and:93 93 111
flatmate:1 -38 -20
flatmate has:96 114 97
flatmates:32 18 -3
flats:-32 -16 -12
flattened:54 -19 -17
flea:-2 -1 -1
flew:-6 -4 -5
flex:93 101 121
flicking:0 -3 -8
flies:-22 -18 25
flight:-37 -13 -14
flights:-33 3 9
flinch:100 27 -23
flinched:15 24 -20
flipped:79 40 40
float:5 -15 21
floated:-17 -8 -16
floating:126 91 98
floats:34 18 18
floaty:63 79 75
flogging:-2 -1 -3
flood:16 24 -9
flooded:-43 -27 -58
floods:-35 -31 -27
floor:40 53 69
floor teh:-102 -101 -102
floor to:-112 -108 -102
floor … breathing:-114 -140 -135
floor … dnt:49 86 157
floor … feel:97 104 95
floor … ive:92 100 73
floor … last:-144 -126 -121
floor … moved:137 90 106
floor … on:120 109 106
floor … room:79 83 80
floors:104 129 123
floppy:-34 -20 130
flour:-77 -62 -72
flower:-10 -23 -10
flowerpot:-17 -12 -19
flowers:27 51 59
flowers for:-39 -39 -26
flu:-103 -168 -142
fluid:69 75 115
fluids:-19 -22 15
flung:-14 -9 -8
fluoxetine:-7 14 41
flush:5 -7 -7
flushed:62 -46 -123
flushed teh:-36 -65 -51
flutter:18 -17 -7
fly:8 -61 -46
flying:-32 -20 -9
flyover:91 61 83
foam:31 38 65
foaming:-12 -33 -30
fob:28 -5 25
fog:2 27 11
foggy:30 44 60
fogs:68 -29 -20
foil:-36 -23 -41
fold:-47 -39 -34
folded:128 152 141
folder:1 20 15
folders:-10 -3 -2
folding:-32 -14 -4
folk:57 64 57
folks:13 21 20
follow:60 44 7
follow him:92 141 144
followed:5 -9 -9
following:40 18 -19
following her:130 144 35
follows:70 90 35
fond:-8 23 23
fondue:65 31 28
fone:10 16 19
fone off:-141 -176 -183
fone on:45 64 83
fone tonight:119 59 43
fone up:126 92 94
fone … am:81 95 -32
fone … by:-128 -122 -114
fone … off:-72 -82 -58
fone … one:69 98 104
fone … out:116 130 115
fone … percent:65 65 63
fone … said:79 70 74
font:-71 -57 -32
food:-3 37 5
food and:32 54 56
food is:-60 -69 -89
food … wont:70 71 129
foods:-8 -21 -24
fool:9 10 6
foot:0 15 19
foot … teh:66 76 80
football:-1 16 9
footballer:-37 -25 20
footballers:-11 -9 -2
footballs:-26 -29 -20
footbridge:57 92 96
footnotes:-31 -9 -3
foots:44 20 80
footy:-15 -4 0
for:-11 -4 5
for after:85 92 115
for all:-3 -28 -60
for and:19 53 -86
for befor:65 64 66
for courage:42 27 78
for dark:72 86 86
for every:136 154 178
for good:89 71 12
for haveing:42 87 99
for his:-35 -84 -126
for i:90 38 25
for it:57 9 30
for me:63 43 63
for milk:135 93 90
for months:15 55 38
for much:45 -68 -42
for nana:111 60 54
for nobody:124 73 66
for once:-45 -30 -79
for one:80 39 72
for our:-105 -119 -99
for something:37 97 111
for sunday:64 76 93
for tea:-79 -87 -87
for teh:-58 -54 -58
for thursday:70 68 64
for tonight:127 142 136
for typos:100 89 93
for u:-57 -44 -69
for ur:-74 -60 -59
for wat:140 155 121
for wen:83 66 -5
for … anniversary:-60 -76 -77
for … any:116 41 10
for … as:102 108 101
for … beer:63 26 -29
for … by:31 54 84
for … check:-30 -98 -56
for … clean:114 91 100
for … come:86 108 123
for … dark:73 52 28
for … death:108 72 131
for … dey:-92 -71 -85
for … dress:69 78 54
for … else:59 112 107
for … end:10 -108 -103
for … evening:94 85 90
for … fast:58 33 36
for … fink:82 32 18
for … fish:-103 -104 -101
for … goes:42 66 96
for … gone:-9 -48 -109
for … goodbye:122 112 100
for … had:-28 -91 -107
for … her:105 39 14
for … how:-89 -33 -46
for … hugged:106 107 26
for … ill:-79 -50 -23
for … insurance:47 52 55
for … joke:113 73 74
for … kind:95 1 0
for … last:107 96 98
for … laughs:127 127 133
for … leter:46 80 105
for … lfie:151 55 68
for … long:81 59 76
for … longer:37 -55 -34
for … man:10 -29 -21
for … mins:-76 -82 -81
for … myself:30 34 79
for … nap:63 -75 3
for … night:58 44 66
for … no:91 50 45
for … nobodys:123 130 114
for … nurses:43 -8 -1
for … off:98 119 81
for … on:-65 -64 -76
for … order:160 156 162
for … own:86 102 148
for … pills:-88 -84 -56
for … road:55 97 99
for … shell:97 92 91
for … sign:167 80 85
for … since:-52 -65 -55
for … sister:100 103 74
for … soon:4 -42 -108
for … sunrise:-52 -53 -58
for … tablets:-48 -56 -59
for … thank:-73 -85 -89
for … tide:100 62 42
for … time:58 39 51
for … train:54 125 94
for … wedding:-30 1 -38
for … week:-71 -35 -21
for … weeks:-124 -82 -85
for … with:-28 -42 -66
for … world:-90 -91 -101
for … worry:155 156 147
for … wrists:138 137 159
force:20 43 81
forced:-52 -44 -42
forces:23 27 -41
forces me:90 88 -26
ford:-61 -30 -37
forearm:74 86 -28
forearms:-8 -2 -1
forecast:72 83 97
forecast sais:114 124 133
forehead:-38 -23 -46
foreman:104 95 104
forest:74 77 88
forestry:57 61 72
forever:-13 4 -2
forever kind:129 -1 0
forever this:95 124 99
forever … and:52 149 39
forgave:58 87 80
forged:-66 -15 -25
forget:-7 -95 -106
forgetful:-24 -14 -4
forgetting:-77 -68 -31
forgive:96 98 130
forgive me:55 75 80
forgiven:58 56 99
forgiven teh:131 24 27
forgives:96 84 -2
forgot:-18 -60 -35
forgot to:127 24 35
forgot … me:116 -8 -6
forgotten:-104 -105 -126
fork:22 22 28
forklift:-19 -23 -50
form:-48 -31 -53
formal:11 34 22
former:-62 -13 -12
formers:-31 -15 -13
forms:-102 -17 -16
fort:-4 -1 -14
forth:-52 -49 -32
forties:-43 -48 -31
fortieth:55 -73 -29
fortnight:0 -58 -63
fortnight ago:157 -66 -52
fortnight since:150 -43 -20
fortnightly:-25 -6 -1
fortune:-37 -12 -11
forty:32 33 49
forty days:109 22 -12
forty six:-2 66 15
forty tablets:97 109 114
forty … for:-62 -44 -47
forum:9 16 17
forums:-32 -27 -45
forward:-20 -1 -1
forward to:62 -41 -108
forward … and:88 53 38
foster:-50 -35 -122
foto:14 14 38
foto for:80 93 74
foto … empty:100 118 145
foto … teh:41 20 59
fotos:-16 -12 -11
fought:-16 51 23
foul:-69 -63 -74
found:17 23 4
found by:75 86 100
found i:-71 -84 -53
found in:7 38 42
found out:-29 -58 -61
found … last:-55 -35 -10
found … roap:116 121 -42
found … she:57 31 28
fountain:-18 -5 -8
four:-32 -39 -46
four im:82 100 76
four oclock:70 62 82
four times:-16 -77 -67
four … hav:37 26 41
fourteen:-59 -69 -91
fourteen weeks:40 50 52
fourteenth:78 73 80
fourth:50 33 28
fourth … to:-47 -28 -29
fox:-51 -47 -37
foxes:18 15 28
foxglove:63 51 -2
fr:0 0 0
fractions:2 13 -13
fragile:57 -1 0
frame:-17 -9 44
frame and:98 83 77
framed:-106 -102 -104
france:-56 -38 -46
frank:101 40 45
frankly:-24 -3 -4
frappe:41 50 -111
fraud:-8 -77 -8
free:-8 -7 13
free from:-91 5 13
free … go:121 104 88
free … on:85 83 68
freedom:-35 -7 -43
freeze:-12 9 2
freezer:36 37 58
freezers:90 68 57
freezing:-42 -38 -32
freight:117 123 139
freights:76 76 72
freitag:-17 -11 -3
french:-62 -62 -26
frere:33 37 39
fresh:57 29 -98
fresh cuts:86 106 -43
fresh ones:94 111 -49
freshers:74 49 52
fret:-75 -64 -74
frets:-8 -12 -5
freund:39 40 -13
fri:71 7 38
friday:7 18 30
friday he:61 14 -129
friday id:110 114 114
friday ill:15 55 49
friday night:55 58 73
friday … back:69 70 68
friday … can:179 175 171
friday … my:-59 -92 -74
friday … no:113 146 156
friday … teh:-84 -78 -90
friday … that:107 99 105
fridays:41 -7 -18
fridge:-25 -24 -27
fridge is:-75 -81 -68
fridge … i:-87 -90 -69
friend:28 39 -15
friend … about:-85 -68 -7
friend … hes:20 13 -132
friend … she:82 127 11
friend … wants:109 44 -1
friendly:33 -8 4
friends:-5 36 35
friends and:-13 -78 -90
friends im:91 99 87
friends its:41 52 60
friends u:178 147 139
friends … and:-96 -111 -119
friendship:104 122 108
fright:2 -10 5
frighten:-46 -41 -78
frightened:4 22 21
frightened … teh:9 31 76
frightening:4 -15 -15
frightens:103 43 -52
fringe:-89 -43 6
frog:1 13 17
frogs:-16 -11 7
from:-3 8 16
from ere:82 47 84
from everything:134 72 67
from him:81 88 45
from lfie:-42 -47 99
from room:107 61 3
from saturday:174 168 126
from someone:102 33 -23
from swimming:43 82 -3
from ten:-73 -79 -81
from tomorrow:147 148 127
from werk:120 118 118
from … after:59 72 31
from … ago:77 6 7
from … alife:17 55 72
from … and:59 48 45
from … beam:-114 -120 -127
from … cant:69 58 -65
from … edge:43 10 28
from … feet:94 56 62
from … floor:78 79 19
from … forum:57 51 71
from … garage:49 21 36
from … in:-34 -10 11
from … it:80 39 107
from … its:22 54 36
from … lab:112 120 128
from … list:-53 -2 0
from … make:116 56 61
from … me:99 30 41
from … morning:3 -27 -7
from … paid:84 94 73
from … shed:79 77 71
from … shes:-153 -144 -119
from … son:-81 -81 -62
from … them:132 27 38
from … tok:82 97 96
from … told:57 63 59
from … train:-9 28 43
from … window:90 54 41
from … wont:83 95 120
from … would:101 16 60
from … years:-73 -66 -63
front:0 23 23
front of:63 73 64
front … a:108 118 6
front … bus:111 103 116
front … it:101 75 43
front … me:64 101 117
front … whole:-69 -36 -64
frost:-30 -16 -24
frosty:-39 -61 -54
froth:5 7 15
frothing:23 26 80
froze:-8 -1 9
frozen:4 -2 5
frozen peas:73 50 54
fruh:8 21 27
fruit:52 38 19
fruits:-10 -4 -3
fry:12 -7 -13
fryer:-42 -35 -39
frying:59 47 54
ft:-69 -30 -26
fuck:-56 -66 -87
fucked:-40 -30 -20
fucking:0 0 0
fudge:-44 -47 -35
fue:-4 11 -5
fuel:140 67 70
full:14 49 64
full … im:94 104 107
full … in:68 70 27
full … pills:79 55 89
full … them:90 58 54
full … this:33 12 90
fully:-20 -16 -38
fumes:118 123 114
fun:-9 33 8
function:-14 15 17
functioning:-68 -63 -31
functions:-29 -34 -34
fund:-38 -34 -30
funded:-27 -21 -6
funding:-34 -39 -17
funeral:33 24 -2
funeral … at:159 147 132
funeral … be:124 123 130
funeral … hav:146 49 31
funerals:-38 -10 -2
funnier:-12 -6 -4
funniest:-1 0 0
funny:28 41 48
funny how:83 59 73
funny … i:82 -12 -8
fur:-16 -19 -19
furious:-6 -68 -82
furniture:49 32 56
further:26 48 59
fuse:-59 -43 -27
fuss:82 59 52
fuss i:108 54 55
fussed:0 0 -54
fussing:-14 -9 -8
fussy:-9 -8 -1
future:27 -14 28
fuzzy:51 52 58
g:53 98 114
g and:86 101 72
ga:-20 0 0
gabapentin:-21 -4 78
gaffer:-11 -3 -3
gag:-12 -6 -6
gain:-86 -57 -14
gained:-98 -59 -41
gala:-36 -26 -11
gale:28 -6 -5
gallbladder:-70 -51 -45
gallery:54 20 25
galloping:39 45 34
galway:-73 -60 -57
gambled:101 -36 -5
gambled … wages:121 -6 -2
gamblers:-81 -27 -40
gambling:33 -48 -58
game:10 -11 -40
game and:105 32 -20
gamer:-7 -8 -1
games:9 42 21
gaming:-42 -41 51
gamstop:-51 -20 -37
ganas:113 60 -32
gang:-16 -28 -33
gannets:-1 -1 -1
gantry:78 86 103
ganzen:17 8 17
gap:87 134 129
gap in:102 97 84
gaping:-87 -72 -45
gaps:-11 1 -15
garage:83 102 115
garage im:131 137 138
garage … engines:94 92 87
garage … im:-49 -65 -57
garage … my:99 108 84
garage … on:152 155 139
garage … sealed:121 125 126
garage … teh:-22 -27 -47
garden:-38 -50 -29
garden with:97 111 109
garden … petrol:78 51 57
gardener:-67 -33 -5
gardeners:13 16 25
gardening:-85 -71 -63
gardens:-11 -16 -11
garlic:-53 -49 -69
gary:-85 -61 -50
gas:82 96 117
gas i:52 87 96
gas on:120 111 92
gas … in:81 118 106
gas … my:37 67 68
gas … on:44 37 42
gasped:-15 -5 -5
gasping:26 29 -59
gassing:48 67 36
gate:-2 16 9
gateau:-6 -3 -2
gates:-14 0 11
gather:-34 -35 -21
gato:-2 -2 -2
gauge:51 51 88
gauze:-5 -21 -18
gave:-24 -1 32
gave myself:30 23 80
gave … a:-47 -53 -82
gave … all:119 41 -12
gave … blades:2 -60 -2
gave … cat:117 80 98
gave … for:73 63 69
gave … my:61 37 51
gave … naloxone:70 70 105
gave … to:58 34 53
gay:25 21 -66
gaz:14 22 6
gazette:59 68 67
gcse:22 53 61
gcses:31 37 60
gday:2 0 1
gear:146 115 77
gears:3 8 5
gebracht:-26 -22 -22
gecko:-9 -6 -1
geese:64 -14 -24
gegen:-12 -10 -12
gehe:-17 -6 14
geht:-35 -28 -21
gel:3 58 78
gemacht:-37 -24 -10
gemma:4 0 6
gemmas:-9 -3 -2
general:-35 -52 -52
generally:-68 -43 -44
generation:-67 -59 -15
generations:-6 -11 -4
generator:-18 -17 -8
generous:-54 -44 -18
genius:0 0 0
genommen:54 71 97
gente:-25 -11 -2
gentle:19 47 39
gentle i:71 87 66
gentle … to:116 106 32
gentleman:65 26 39
gentlemen:46 68 85
gentler:45 60 48
gently:-12 -1 28
genuinely:0 0 0
geoff:178 178 160
geography:-8 -3 -5
geordie:-8 -21 -2
gerade:54 68 105
gerald:-30 -19 -32
geraniums:-22 -49 -52
geritzt:27 28 -36
german:-57 -35 -24
gesagt:63 51 65
geschluckt:79 86 90
geschluckt und:55 63 66
geschnitten:22 19 -11
geschrieben:-20 -33 -17
gestern:-2 3 -17
gestorben:-3 -2 -2
gesund:-11 -10 -3
get:-1 -6 -10
get back:87 112 110
get high:-26 -31 84
get hit:80 36 76
get over:49 -25 35
get them:-50 -30 31
get ther:33 115 16
get … after:83 92 99
get … and:-23 -116 -87
get … be:-10 21 57
get … been:81 9 -3
get … by:64 -2 -27
get … door:114 124 123
get … enough:-11 -20 -110
get … haveing:126 53 50
get … it:11 -57 -84
get … marks:111 51 -5
get … money:57 84 119
get … not:81 65 79
get … of:-27 -27 -95
get … on:-73 -50 -37
get … them:-48 -50 -21
get … through:128 124 106
get … urge:80 26 44
geting:0 9 -16
geting closer:132 32 43
geting married:-50 -44 -40
geting sleepey:145 111 111
geting up:99 16 31
geting … me:81 50 41
gets:20 11 25
gets it:88 88 128
gets its:-81 -75 -79
gets me:-70 -50 -107
gets my:54 99 57
gets teh:70 78 53
gets wat:100 69 86
gets … and:93 78 96
gets … dnt:-58 -23 -5
gets … teh:75 86 104
gf:-28 10 -65
gfs:-1 -17 -12
gg:44 61 36
ghb:84 92 121
ghost:30 -84 -53
ghosts:31 31 23
ght:0 0 0
giant:-9 -8 -8
gibt:-25 -18 -5
giddy:-20 -37 -28
gift:87 118 85
gifts:-53 -39 -45
gig:-30 -37 -29
giggled:-30 9 -17
giggles:-84 -50 -50
giggling:-86 -66 -64
giggly:99 100 72
gin:30 45 38
ginge:-10 -6 -2
ginger:-73 -69 -50
gins:-28 -3 -1
girl:16 19 8
girl teh:130 136 96
girl … course:76 61 33
girl … was:56 64 65
girlfriend:-49 -35 -9
girlfriend … she:60 85 104
girls:7 27 30
girls … teh:-61 -51 -55
giro:-8 -8 -4
git:-7 1 -5
give:21 20 29
give in:66 15 -26
give my:76 75 106
give out:28 -86 -61
give … it:87 -98 -52
give … till:120 116 124
given:-19 -59 -47
given away:19 61 87
given it:119 71 76
given me:-84 -53 -41
given my:-33 -95 -87
given to:102 90 74
given … her:96 96 104
given … i:74 -29 -7
given … my:9 50 60
given … on:-84 17 26
gives:-9 29 -12
giving:-22 -28 -42
giving it:187 160 186
giving my:-99 -117 -114
giving up:-117 -109 -81
giving … back:78 92 100
giving … on:-94 -15 -12
glad:-117 -110 -53
glad if:143 75 101
gladly:49 48 50
glamorous:-21 -16 -6
glasgow:21 3 -27
glass:89 73 89
glass … a:60 96 95
glass … my:164 124 118
glasses:41 2 43
gleich:80 81 99
glitter:-60 -66 -53
gloomy:52 -6 -1
glorious:-61 -37 -36
glove:42 41 46
glovebox:88 110 106
gloves:4 -11 -8
glue:49 -15 -19
glued:-10 -4 -8
gluten:-4 -3 -1
gnome:-26 -6 -35
gnomes:-57 -40 -64
go:26 33 34
go after:164 118 106
go away:-49 -30 -76
go down:-11 -46 -55
go off:28 57 77
go this:70 94 104
go through:-12 -17 -129
go together:111 99 110
go tonight:43 57 73
go wen:83 98 92
go with:82 94 104
go … a:-157 -150 -124
go … as:-37 -80 -20
go … dey:120 102 105
go … every:-74 -68 -39
go … forever:107 -13 -22
go … hands:138 161 166
go … he:122 134 107
go … him:-4 -103 -81
go … in:32 52 42
go … mean:111 51 11
go … myself:-71 -22 -58
go … some:-56 -8 -3
go … that:107 77 38
go … time:-77 -114 -96
go … tomorrow:69 89 85
go … up:-130 -39 -67
go … wat:-64 -34 59
go … without:-98 -32 5
goa:-91 -52 -68
goal:0 14 -56
goalie:-17 -2 0
goalkeeper:-12 -6 -7
goalposts:-17 -19 -22
goals:-34 -20 -15
goat:-95 -90 -93
goats:-68 -57 -20
god:23 1 -17
god forgive:47 35 28
god keep:67 90 116
god … me:114 32 -10
god … take:169 62 -38
godfather:-40 -33 -22
godmother:-18 17 22
gods:80 62 42
goes:34 25 23
goes im:-11 3 -121
goes on:72 30 72
goes through:109 102 86
goes … and:-57 -19 -99
goes … at:77 110 132
goes … im:-121 -77 -108
goes … it:65 66 13
goes … tomorrow:91 130 103
goes … tonight:84 38 84
goggles:-45 -23 -28
going:37 43 43
going numb:103 102 114
going quiet:107 36 31
going round:-61 -69 -116
going straight:-31 -27 -70
going teh:86 91 111
going tonight:149 151 157
going … an:-48 -53 -15
going … another:150 148 144
going … around:-79 -82 -46
going … change:72 -30 -68
going … dei:-42 -94 14
going … dnt:98 32 5
going … drive:141 134 141
going … drown:-88 -79 -95
going … edge:-94 -88 -87
going … end:-67 -107 -163
going … for:-22 -122 -134
going … hagn:-109 -116 -47
going … her:-130 -163 -103
going … him:87 29 -7
going … himself:-32 -56 -86
going … i:52 55 46
going … im:43 29 37
going … join:95 93 83
going … monday:122 131 119
going … next:42 34 7
going … or:105 -68 -16
going … out:131 111 90
going … overdose:-37 -32 -74
going … river:177 168 184
going … see:54 98 97
going … smother:40 34 111
going … stop:103 50 -73
going … take:31 61 66
going … tonight:69 9 -9
going … u:-69 -64 -42
going … use:88 166 72
going … way:98 104 63
gold:-69 -77 -55
golden:-55 -61 -53
goldfish:57 12 38
golf:-12 -8 25
gon:26 25 22
gone:43 38 58
gone ahead:102 126 124
gone all:-98 -84 -87
gone back:-85 -70 -123
gone blurry:100 112 119
gone but:-78 -56 -31
gone funny:155 110 97
gone grey:67 67 77
gone in:81 49 74
gone into:-75 -64 -63
gone she:126 136 121
gone stiff:90 91 95
gone through:-86 -47 -28
gone … and:63 70 47
gone … back:65 41 38
gone … break:0 19 80
gone … cant:76 27 -9
gone … dads:-73 -99 -126
gone … dnt:-74 -43 -56
gone … for:-87 -77 -79
gone … get:98 82 120
gone … going:124 136 88
gone … good:-126 -146 -117
gone … i:72 49 25
gone … in:-92 -86 -80
gone … it:48 48 49
gone … its:48 91 87
gone … me:66 89 97
gone … monday:-76 -13 -32
gone … my:79 64 78
gone … night:-41 -35 -37
gone … one:82 81 77
gone … tomorrow:-90 -93 -85
gone … want:121 35 22
gonna:0 0 0
good:-29 -17 1
good and:-16 46 54
good its:-105 -100 -92
good morning:-87 -73 -56
good one:70 3 -9
good right:35 -64 -37
good … and:-70 -52 -41
good … first:110 122 146
good … hav:89 106 82
good … if:17 85 100
good … ill:36 82 55
good … not:94 147 94
good … own:112 123 86
good … said:113 -14 -3
good … teh:86 55 56
good … tonight:-30 -14 -49
goodbye:8 22 37
goodbye and:46 31 15
goodbye at:-84 -79 -80
goodbye everyone:-106 -115 -93
goodbye forever:-90 -90 -114
goodbye leter:-136 -139 -146
goodbye letters:131 57 -232
goodbye my:116 104 94
goodbye note:-91 -129 -140
goodbye post:-93 -84 -89
goodbye to:-107 -112 -117
goodbye x:41 34 52
goodbye … airport:-78 -87 -94
goodbye … everyone:-71 -67 -102
goodbye … hello:-51 -45 -33
goodbye … its:87 97 81
goodbye … last:-54 -52 -47
goodbye … of:-95 -92 -92
goodbye … old:-78 -66 -59
goodbye … see:-69 -81 -85
goodbyes:31 51 71
goodbyes … ready:32 31 83
goodbyes … this:121 125 128
goodness:-51 -37 -26
goodnight:40 65 92
goodnight everyone:95 98 89
goodnight world:-100 -109 -90
goodnight … goodnight:72 72 75
goodnight … i:-11 3 52
google:-17 -1 19
googled:-31 -18 -35
googling:-10 23 -10
goose:-66 -56 -53
goosebumps:-31 -9 -12
gorge:62 90 110
gorgeous:-29 -12 -8
gossip:-27 -17 -19
got:20 25 36
got down:115 130 125
got from:132 128 131
got hold:68 48 52
got it:75 87 77
got me:-87 -62 -14
got myself:145 154 141
got off:47 48 28
got our:74 110 89
got something:147 160 142
got wat:86 67 60
got … chair:64 78 71
got … coat:138 103 87
got … dads:120 125 116
got … down:70 2 -19
got … dress:-79 -94 -98
got … eleven:113 64 20
got … ere:46 76 77
got … feet:-22 -16 -98
got … fone:-91 -90 -99
got … hands:57 61 83
got … head:96 107 104
got … hose:110 117 114
got … left:-81 -130 -130
got … leter:-68 -85 -104
got … my:59 84 88
got … open:77 62 85
got … pillow:28 50 142
got … pills:86 90 113
got … planned:-31 -43 -93
got … playlist:112 114 116
got … round:-66 -76 -56
got … shotgun:105 117 128
got … stitches:102 -29 -3
got … tablets:106 104 101
got … to:-58 -32 -15
got … whole:-86 -54 -77
gotta:-123 -113 -84
gotten:-25 -12 -6
government:-26 -13 -8
gown:63 64 58
gowns:-75 -50 -53
gp:-9 -31 -75
gps:-94 -88 -83
gr:0 0 0
grab:25 37 41
grabbed:2 36 8
grabs:-31 -21 -76
grace:123 120 123
gracias:15 45 36
grad:9 16 1
grade:-28 -20 -8
grades:40 -16 3
graduate:-8 -4 16
graduated:-37 -28 -11
graduates:-5 -7 -21
graduation:24 -48 -59
graffiti:-15 -6 -6
graham:-120 -41 -32
grain:77 44 41
gram:100 82 -13
grammar:-21 -9 -12
grams:-19 -22 -23
gran:5 23 37
gran … she:106 91 67
grand:-40 -24 -24
grandad:-18 -10 -8
grandads:19 41 47
grandchild:41 26 36
grandchildren:-96 -87 -72
grandchildrens:-58 -39 -13
granddad:8 11 17
granddads:11 5 14
granddaughter:-2 2 -19
granddaughters:-28 16 -3
grandfather:-50 -66 -34
grandfathers:-52 -58 -45
grandkids:-55 -27 -36
grandma:55 75 5
grandmas:37 32 41
grandmas … and:97 79 93
grandmother:-85 -39 -15
grandmothers:28 59 72
grandpa:91 104 73
grandparents:-36 -29 -17
grandpas:148 140 137
grandson:-71 -50 -62
grandson … teh:-27 -6 -58
grange:64 56 58
granny:-42 5 18
grannys:58 38 42
grans:2 26 31
grant:-7 -22 -17
granted:-80 -47 -50
grape:-43 -30 -31
graped:73 108 -160
grapefruit:-37 -19 -17
grapes:-9 -20 -85
graph:-27 -17 -35
grass:-48 -46 11
grass … teh:79 82 53
grate:-53 -44 -53
grateful:19 40 51
gratitude:-40 26 30
grave:75 70 51
gravel:93 80 74
graves:7 -17 -4
graveside:-40 -22 -15
gravestone:-41 -24 -23
graveyard:-45 -40 -25
gravy:-108 -62 -63
greased:42 39 38
great:-73 -82 -92
greece:-68 -27 -22
greek:20 -2 -1
green:4 11 9
greenhouse:-83 -57 -49
greeting:85 89 94
greggs:-38 -38 -23
grenade:97 67 107
grew:14 4 -9
grey:93 66 73
greyhound:-89 -34 -54
greyhounds:-3 -1 0
grid:38 44 61
grief:-23 29 35
grieve:62 66 59
grieving:-97 -52 -48
grill:20 42 42
grim:-62 -63 -17
grinding:-21 -21 -20
grinning:-10 -2 -2
grip:22 -57 -51
gripping:10 -71 -34
grippy:32 -73 -89
grips:-3 7 2
gritter:63 49 49
groaning:1 1 1
groans:-57 -55 -40
groceries:-13 23 31
grocery:26 1 5
grog:-29 -4 -14
grogginess:-2 -1 -1
groggy:-1 0 -1
groom:-41 -25 -21
groomer:55 54 14
gross:-3 0 0
ground:24 3 -64
grounding:-33 -13 -3
grounds:-21 -5 -11
group:-93 -94 -88
groups:-3 28 2
grout:-64 -45 -52
grouting:9 4 -8
grow:17 -76 -32
growing:-55 -48 -28
grown:20 7 17
growth:-21 -6 -2
grudge:-55 -32 -39
grumble:-14 -12 -5
grumbling:-10 -42 -41
grump:0 0 5
grumpy:-14 -15 -1
grupo:-34 -36 -19
gruppe:-10 -3 -1
guard:7 32 11
guard … me:78 45 37
guardia:9 -19 -58
guardian:37 47 47
guards:4 14 21
guess:-32 -14 -6
guessed:-22 -60 -36
guest:10 -1 35
guest whos:124 106 105
guests:24 20 29
guide:-79 -71 -82
guidelines:-6 -2 -1
guides:-48 -41 -51
guild:-10 -5 2
guilt:-57 -63 -54
guilty:-24 51 56
guinea:39 34 23
guitar:-45 -10 -16
guitars:54 50 38
gull:-56 -36 -34
gulls:-89 -88 -69
gulped:73 62 69
gum:-14 -58 -48
gummies:-18 -11 -15
gums:109 89 90
gun:54 70 94
gun and:96 115 33
gun id:1 -91 -31
gun in:32 44 45
gun to:-104 -111 -106
gun … a:117 120 127
gun … hav:1 -85 -60
gun … hes:84 100 110
gun … i:124 145 67
gun … in:-69 -73 -57
gun … know:87 88 82
gun … me:93 81 115
guna:27 21 -2
gunman:-45 -35 -27
guns:-31 -4 19
gurdwara:30 13 22
gurgling:162 165 156
gurgly:59 72 77
gut:32 -18 -2
gute:-18 -9 -3
guts:-85 -62 -69
gutted:50 -104 -58
gutter:-72 -47 -54
gutters:39 23 26
guy:-11 16 3
guys:-3 20 27
guys dnt:67 80 81
guys its:107 100 113
guys … a:77 84 79
gym:-80 -72 -39
gym … teh:157 168 135
h:16 2 11
ha:9 57 54
hab:36 41 36
habe:18 40 74
habe … alle:71 55 47
habe … genommen:140 140 139
haben:-1 -1 -16
habit:42 -81 -80
habit and:124 -6 -8
habits:71 -24 -21
hablar:-7 2 -3
hace:22 -3 -8
hacer:13 24 -8
hacerlo:99 102 -5
hacerme:-46 -7 -4
haciendo:-15 -11 -11
hack:-70 -48 -46
had:-4 -24 -18
had been:-92 -38 14
had enough:-137 -108 -217
had every:57 70 80
had fits:46 68 -209
had her:83 86 100
had hit:99 -3 -2
had no:-60 -74 -57
had one:65 48 61
had picked:84 53 15
had six:141 7 1
had some:130 122 116
had to:-72 -82 -42
had … after:100 17 27
had … and:-19 -18 -78
had … at:-3 -71 -83
had … cans:168 40 -10
had … dei:-95 -110 -31
had … drink:86 -10 11
had … few:114 99 107
had … fit:125 147 116
had … glass:161 -3 -4
had … her:-103 -84 -50
had … hes:63 66 53
had … it:-90 -96 -101
had … ive:-51 -106 -101
had … last:129 153 171
had … lfie:-21 -99 -45
had … lighter:121 -65 -23
had … lot:122 152 136
had … me:45 -19 27
had … months:98 59 11
had … my:7 67 81
had … out:-12 -54 -52
had … over:101 33 37
had … pills:76 34 53
had … planned:143 136 92
had … seizure:61 85 79
had … she:100 41 36
had … stroke:73 43 50
had … suicidal:93 -5 0
had … u:74 116 114
had … way:75 59 44
had … weeks:67 -17 -3
had … whole:153 142 142
hadnt:-3 22 -27
haf:3 -17 -17
haf in:140 88 85
haf past:124 126 138
haf two:129 122 100
haf … ago:84 79 99
haf … all:-62 -51 -3
haf … dnt:140 83 75
haf … im:57 76 105
haf … it:40 -11 -76
haf … its:-4 -9 -40
haf … them:-19 20 59
haf … went:76 97 87
hagn:-45 -42 -31
hagn myself:176 133 59
hagn out:-40 -44 -72
hagn teh:-61 -60 -68
hagn … but:10 -4 -104
hagn … in:-25 -45 54
hagn … on:-7 4 -84
hagn … roap:73 79 75
hagn … self:27 16 101
hagn … tonight:-16 -15 54
hagn … wen:6 11 111
hago:39 -3 4
haha:0 0 0
hahaha:-13 0 6
hair:-51 -47 -40
hair … grey:-90 -94 -97
hairbrush:38 81 -5
haircut:-8 23 40
haircuts:0 0 0
hairdresser:-68 -32 -24
hairdryer:147 144 135
hairs:76 4 16
halfs:66 19 -14
halfway:39 64 60
hall:-2 -7 -8
hall and:-80 -112 -113
hall … for:82 44 51
hall … i:87 113 65
hall … teh:-21 -61 -27
hallo:-16 -15 -14
halloween:-88 -68 -47
halls:-14 35 38
hallucinating:33 43 59
hallway:16 49 85
haloperidol:54 77 72
halt:10 24 -35
halte:-12 -5 -38
halved:-43 -22 -22
ham:-14 -93 -91
hambre:-59 -12 -6
hamlet:-31 -21 -18
hamlets:-4 -1 -1
hammer:22 36 92
hammering:86 94 100
hammock:-73 -44 -40
hamper:-7 -3 3
hamster:58 93 97
hamsters:-43 -28 5
hand:18 25 25
hand and:-75 -43 -40
hand i:-53 -88 -93
hand on:16 -52 -107
hand … hav:-51 -14 -4
hand … im:-39 -17 -21
hand … is:58 93 71
hand … it:109 102 82
hand … myself:-2 -106 20
hand … over:-50 -87 -75
hand … to:-103 -76 -63
handbag:15 -19 -18
handbook:-36 -22 -3
handbrake:17 30 24
handcuffed:118 118 124
handcuffs:-1 -1 -2
handed:-31 -17 -17
handful:102 118 131
handfuls:58 107 87
handing:-64 -69 -68
handle:15 17 11
handle … teh:109 95 94
handled:-6 -3 -21
handles:54 35 24
handout:0 0 0
handover:91 103 119
handrail:71 86 100
hands:43 36 32
hands look:70 91 88
hands teh:77 96 114
hands wont:174 115 91
hands … a:-77 -62 -37
hands … cold:-51 -55 -59
hands … going:98 89 94
hands … im:38 52 66
hands … shakin:-62 -98 -96
hands … trembling:-80 -122 -96
handwriting:-28 -2 40
handy:103 88 77
hange:-8 -10 0
hanged:63 110 103
hanged myself:35 44 75
hanger:63 37 17
hanging:34 44 40
hanging on:98 87 97
hanging … and:66 111 -21
hanging … beam:-102 -109 -119
hangover:-34 -31 -34
hangs:9 -13 -5
hangt:-30 -19 -7
hankies:-56 -35 -25
hanky:-11 -10 -5
hannah:45 65 50
hansen:-10 -8 -2
hapen:-16 18 -4
hapen i:17 -107 -33
happened:20 -50 -53
happened at:138 0 0
happened on:117 134 -3
happening:-22 37 37
happens:25 33 40
happier:67 -23 -49
happiest:-49 -33 -19
happily:24 48 -26
happy:-51 -26 -10
happy to:-76 -137 -101
happy … teh:111 108 104
harbour:57 80 81
harbour … teh:160 161 155
hard:-9 25 -20
hard … to:-74 -47 -35
harder:30 74 73
hardest:-54 -51 -34
hardly:52 -24 -31
hardware:65 93 77
hare:-49 -30 -13
harm:-7 -41 -46
harmed:24 -19 -23
harming:14 30 -27
harmless:-59 -87 -90
harms:-2 13 -1
harness:-13 -2 20
harold:67 36 41
harolds:16 20 11
harris:48 56 49
hart:8 29 -4
harvest:117 113 103
harvests:-15 -7 -4
has:1 3 20
has anybody:-59 -71 -81
has anyone:-130 -150 -147
has been:-15 20 -67
has collapsed:100 117 126
has come:-75 -88 -81
has decided:104 16 -25
has done:-82 -72 -85
has eaten:123 112 132
has given:-83 3 -57
has neva:-119 -83 -18
has nothing:49 90 -5
has overdosed:55 70 83
has pulled:38 57 105
has stopped:81 83 -23
has swallowed:-4 -9 87
has to:65 47 43
has turned:70 55 75
has walked:134 151 172
has won:73 105 101
has written:103 136 -3
has … a:42 62 59
has … and:40 49 28
has … break:168 144 134
has … good:-50 -47 -38
has … goodbye:-62 -48 -77
has … hands:16 15 143
has … head:-17 10 70
has … her:93 88 90
has … hes:74 42 47
has … i:93 61 43
has … im:-55 -93 -69
has … into:73 78 86
has … knife:63 51 9
has … mum:29 24 79
has … my:32 18 63
has … number:43 87 75
has … past:122 123 111
has … shes:50 72 9
has … tablets:-45 -81 -104
has … tonight:-94 -87 -94
has … wen:63 75 83
hasnt:35 29 80
hasnt … me:115 104 -52
hasnt … teh:119 94 74
hasta:-98 -77 -93
hat:-2 5 29
hatch:65 68 71
hatchet:21 16 62
hate:1 -4 -10
hate myself:67 14 -8
hate that:91 -4 -28
hate … day:107 0 0
hated:-117 -82 -56
hates:-109 -96 -79
hating:-15 -11 -5
hats:-49 -10 -29
hatte:-71 -64 -36
hatten:24 -44 -7
haul:-17 -16 -6
haunt:-19 -16 -8
hav:8 25 41
hav been:-20 -32 -45
hav chosen:93 95 63
hav died:36 84 45
hav enough:83 118 140
hav got:60 32 39
hav kept:102 91 56
hav neva:-58 -51 -37
hav no:-18 -40 -108
hav on:-3 -103 -127
hav one:103 30 45
hav put:63 69 75
hav said:44 31 63
hav sex:84 72 -49
hav someone:-68 -28 -6
hav told:-76 -86 -96
hav … as:82 36 9
hav … bike:-76 -85 -86
hav … born:146 -26 -1
hav … by:107 122 93
hav … can:89 93 98
hav … come:97 44 26
hav … dei:18 5 -80
hav … dnt:128 10 16
hav … easier:173 -14 -9
hav … ere:47 88 71
hav … full:160 118 103
hav … future:80 -7 -4
hav … im:99 120 109
hav … left:74 5 23
hav … lfie:21 40 64
hav … liv:115 -19 -17
hav … look:45 60 65
hav … lot:-91 -76 -77
hav … me:76 79 90
hav … my:38 47 39
hav … myself:37 35 87
hav … off:-17 -47 -39
hav … one:32 74 66
hav … out:-70 -30 -43
hav … pills:87 97 101
hav … purpose:4 -101 -109
hav … remember:142 74 63
hav … see:133 93 97
hav … set:116 104 112
hav … she:55 83 91
hav … that:29 70 3
hav … thoughts:60 28 11
hav … told:92 53 48
hav … tonight:180 159 106
hav … up:24 -51 -95
hav … way:36 71 61
hav … wil:113 79 -36
haveing:-28 -34 -53
haveing me:119 110 97
haveing suicidal:-73 -38 -9
haveing them:100 92 92
haveing … attack:67 75 65
haveing … bath:63 88 86
haveing … heart:77 70 59
haveing … lot:178 135 130
haveing … thoughts:-59 -9 -15
haveing … to:33 2 -70
havent:18 6 -33
havent cut:11 -103 -80
havent done:34 -91 -59
havent eaten:85 112 -4
havent got:52 39 63
havent i:66 -56 -2
havent told:215 107 144
havent … either:81 1 -2
havent … for:90 61 34
havent … it:53 -150 -118
havent … ive:139 -109 -20
havent … my:-52 -111 -80
havent … six:61 89 39
havent … told:0 -79 0
havent … wen:26 58 -139
hay:-54 -29 -38
hayfever:11 -7 23
hays:70 57 66
hays in:112 98 91
hazard:40 37 44
hazards:-30 -24 -22
he:5 21 9
he ate:-92 -109 -29
he beat:-68 -110 -62
he cant:-85 -55 -17
he checks:99 34 -41
he comes:134 150 123
he dejado:97 65 13
he didnt:-76 -86 -43
he does:82 20 -28
he drinks:120 65 -58
he has:70 71 81
he intends:128 99 -36
he is:43 41 77
he keeps:93 67 75
he leaves:101 85 104
he meant:-53 -39 -108
he neva:-9 6 49
he picked:106 81 53
he put:101 72 -10
he shouldnt:93 127 136
he shouts:35 41 -46
he strangled:34 90 46
he takes:1 -11 -100
he thinks:90 79 49
he told:-34 -42 -118
he tomado:78 90 100
he walked:-79 -62 -44
he wanted:137 129 130
he wasnt:-17 0 -135
he wont:62 47 65
he would:-83 -62 18
he … alone:98 87 72
he … be:-2 25 37
he … beat:64 47 -1
he … been:-59 -25 -63
he … breathing:53 46 67
he … doin:151 121 92
he … door:93 99 110
he … down:-46 -29 -105
he … every:56 84 60
he … everything:108 106 52
he … finger:65 69 -4
he … had:26 84 109
he … hand:119 87 22
he … hed:-79 -91 -10
he … hits:84 84 -11
he … i:-31 -58 -52
he … im:48 27 63
he … joking:75 104 35
he … kicking:20 34 83
he … know:101 90 126
he … let:-77 -71 -88
he … my:-37 -55 -86
he … need:134 142 164
he … no:-52 -33 -81
he … of:57 65 0
he … open:120 110 100
he … say:-56 -44 -85
he … shoot:68 86 -133
he … stop:-76 -54 -52
he … today:169 122 -75
he … wants:69 54 83
he … was:-99 -48 -47
he … wen:61 61 -15
he … which:76 58 -25
he … who:108 97 55
he … why:131 134 142
head:19 24 -6
head and:77 33 54
head but:110 27 50
head down:59 46 61
head is:-8 -35 -81
head keeps:55 19 25
head not:-19 -5 68
head off:53 86 57
head sais:45 124 -61
head teh:-75 -56 -15
head through:184 165 141
head to:-38 -55 -61
head under:116 90 103
head … im:142 81 82
head … know:31 80 92
head … me:105 86 -28
head … times:120 91 68
head … wall:129 106 17
head … wat:140 130 87
head … yourself:46 86 -1
headache:-44 -37 -34
headaches:-22 -83 -87
headachey:17 26 37
headed:-38 35 40
heading:-30 -33 -30
headlamp:-80 -66 -58
headland:102 73 81
headland and:148 113 123
headlights:39 55 26
headline:13 8 -53
headlines:-43 -27 -20
headlock:-6 -3 -3
headmaster:13 26 -56
headmistress:-12 -1 0
headphones:-57 -42 -19
heads:107 86 60
heads full:105 93 64
heads … of:100 90 61
headset:71 63 57
headstone:-16 -75 -58
headteacher:31 7 -3
heal:34 60 -4
healed:-10 -44 -19
healer:-6 -3 -3
healing:-10 2 -30
health:-54 -115 -134
healthcare:-32 -34 -30
healthy:-41 -82 -60
heap:51 63 70
hear:20 37 47
hear him:104 102 118
hear me:12 22 -50
hear people:71 52 40
hear u:-115 -76 -62
hear … me:127 138 150
hear … one:70 86 92
heard:-32 -45 -33
hearing:-3 16 36
hearings:54 48 48
hears:-25 -39 -41
heart:33 50 47
heart … a:126 83 111
heart … at:3 37 44
heart … down:-104 -116 -135
heart … give:66 -110 -85
heart … im:-39 -100 -22
heart … is:-51 -59 -91
heart … mad:-86 -86 -51
heart … out:12 -76 -98
heart … purpose:0 0 -87
heartbeat:79 93 69
heartbroken:-34 -4 -2
heartburn:-13 -13 -7
hearts:136 147 138
hearts going:54 48 50
hearts … clappers:101 95 92
hearts … teh:37 70 75
heat:-48 -43 -108
heated:-8 -14 -10
heater:63 68 30
heathers:0 0 0
heating:-57 -78 -79
heatings:-14 -7 -7
heatwave:-27 -28 -27
heaven:27 41 52
heavens:-33 -14 -11
heavier:55 35 43
heavily:32 34 37
heavy:21 38 37
hed:-39 -22 -36
hed neva:80 95 86
hed … it:-72 -65 -64
hed … kil:-140 -130 -18
hedge:-44 -31 -8
hedgehog:-32 -20 -18
hedgehogs:-16 -22 -35
hedges:-75 -76 -54
heels:-8 -70 -37
heifers:-6 0 -17
height:1 2 8
heights:-15 -2 22
held:6 -22 11
held ice:164 -58 -22
held it:102 21 -71
held out:123 126 121
held … as:98 94 97
held … to:-98 -78 -101
helium:-27 -15 10
helium for:115 113 103
helium … my:107 116 108
hell:59 87 63
hell but:-68 -69 -64
hell come:104 85 77
hell neva:-67 -82 -77
hell see:67 84 118
hell understand:100 90 117
hell … at:69 43 24
hell … befor:-118 -133 -83
hell … by:57 78 99
hell … up:47 44 -79
hell … wat:97 111 112
hello:-86 -85 -92
helmand:12 46 -25
helmet:41 16 18
helmets:-46 -45 -45
help:-57 -29 -14
help a:69 -31 -85
help ive:93 71 63
help me:-12 -7 27
help … dei:125 119 -19
help … ive:146 88 81
help … sleap:69 39 51
help … wil:95 14 -7
helped:-129 -96 -64
helped me:-62 -48 -46
helper:23 -10 -8
helpful:-47 -12 -10
helping:-67 -73 -74
helpings:-67 -43 -39
helpline:12 19 13
helplines:-32 -13 -9
helps:-31 -9 -57
hem:-12 -4 -15
hen:1 18 21
hence:-23 -44 -17
henry:0 0 0
hens:-50 -17 13
hep:-20 -29 -29
her:5 21 33
her arms:141 107 2
her bag:-75 -66 -60
her birthday:-78 -60 -68
her body:-12 -51 -121
her car:126 114 31
her chest:73 74 76
her dads:125 92 67
her down:54 71 96
her eyes:99 105 112
her food:123 95 102
her goodbye:167 165 147
her grave:135 127 38
her its:80 82 120
her lap:83 98 83
her lips:94 101 62
her medicine:-81 -79 -76
her patches:84 73 81
her rist:-113 -139 -104
her throat:81 104 104
her whole:72 71 59
her … alone:110 66 -12
her … and:31 23 -14
her … are:59 72 44
her … bag:134 126 116
her … been:-62 -66 -54
her … bye:110 104 85
her … cant:-62 -77 -116
her … card:105 115 116
her … every:66 93 102
her … id:60 38 24
her … if:-92 -70 -74
her … ive:-87 -39 -27
her … kids:148 124 95
her … my:-56 -18 -72
her … over:-66 -69 -56
her … own:-9 23 -118
her … pills:143 101 85
her … see:-25 -17 -95
her … shell:-17 -9 49
her … tablets:72 73 56
her … thats:108 99 90
her … thing:108 79 22
her … this:53 85 99
her … three:43 26 -24
her … tonight:123 108 53
her … u:87 90 103
her … wont:41 65 56
her … words:109 58 81
her … year:107 131 94
herbal:-9 26 39
herd:95 44 51
herds:-4 -1 -11
heres:-22 42 48
heritage:-67 -58 -53
hermana:79 70 69
hermano:61 66 65
hernia:-69 -47 -31
hero:-74 -73 -61
heroin:-6 -57 -18
heroin and:33 72 44
heroin … i:121 55 55
herons:-5 -2 -4
hers:10 22 38
herself:91 121 23
herself and:123 144 53
herself … i:53 96 14
herself … it:56 54 46
hert:3 7 -34
hert if:104 33 -3
hert my:3 58 -15
hert myself:-37 -169 -129
hert … bad:-32 85 -19
hert … boss:92 82 -6
hert … is:8 -126 29
hert … its:-74 -33 17
hert … right:40 102 0
hert … strong:10 -115 0
hert … that:-84 -39 -24
hert … want:-72 -66 -2
hes:40 60 85
hes beating:16 29 75
hes blue:152 148 164
hes boiling:91 71 59
hes burning:119 116 133
hes by:-98 -97 -90
hes comin:-103 -106 -53
hes done:-31 -29 -98
hes driving:118 41 112
hes gone:76 67 102
hes grey:103 118 110
hes gurgling:89 86 80
hes kicking:-58 -47 -27
hes making:33 58 72
hes missing:113 96 102
hes my:-73 -46 -113
hes not:75 80 70
hes on:103 77 86
hes out:115 64 -18
hes outside:80 89 105
hes screaming:86 57 44
hes seeing:96 44 62
hes stood:146 120 120
hes stopped:64 55 71
hes strangling:25 26 93
hes swallowed:-126 -150 -93
hes talking:67 10 -12
hes turning:91 105 110
hes warm:83 91 120
hes … an:66 60 78
hes … answering:90 100 114
hes … breathing:82 86 91
hes … door:50 58 118
hes … end:27 10 -138
hes … got:96 100 46
hes … her:58 65 90
hes … himself:-57 -53 -75
hes … im:104 70 79
hes … it:78 56 14
hes … jmup:41 29 -86
hes … me:26 -2 26
hes … mum:-1 6 77
hes … of:51 44 -3
hes … off:90 73 24
hes … our:65 60 88
hes … pulse:86 84 91
hes … snoring:112 79 75
hes … that:102 84 84
hes … thinking:36 114 -1
hes … under:109 118 156
hes … us:65 57 124
hes … wat:44 81 64
heure:22 13 15
heures:-12 -11 -1
heute:-46 -24 7
hey:-36 -25 -10
hgv:3 12 25
hi:-27 14 48
hiccups:-15 -18 -16
hid:11 35 53
hid in:-56 -124 -91
hid it:23 50 48
hid … my:93 73 60
hidden:19 19 11
hidden teh:-57 -79 -102
hidden … at:45 55 85
hide:-32 -12 -65
hides:50 38 42
hiding:50 -35 -45
hier:26 38 -89
high:-14 3 46
high does:102 81 61
high … and:108 116 146
high … i:-98 -59 -88
high … it:49 33 37
higher:-41 -25 -23
highest:67 38 41
highlighted:40 18 17
highly:-27 -11 -6
highway:-14 -12 -4
hija:-15 -18 -8
hijo:86 70 70
hijos:33 13 1
hike:-51 -58 -54
hiking:-7 -8 -4
hilarious:-96 -88 -67
hill:-55 -48 -45
hills:-52 -67 -78
him:-10 7 2
him a:-85 -79 -90
him and:-47 -12 -83
him dead:66 104 30
him dei:102 69 -24
him in:-6 13 -66
him it:84 79 79
him that:124 113 114
him … ill:142 96 67
him … this:-78 -64 -63
him … want:72 93 84
him … was:48 42 54
him … with:-59 -57 -81
himself:52 61 -26
himself with:143 88 38
himself … a:-1 10 84
himself … and:82 65 -53
himself … dnt:50 86 29
himself … it:71 40 -13
himself … not:-46 -45 -100
hindi:-4 -3 -5
hinge:-1 -1 1
hinges:-22 -9 -25
hint:-6 -2 -1
hints:-45 -35 -10
hip:-106 -54 -61
hippo:-1 0 0
hips:-96 -57 -47
hire:72 78 78
hired:-1 12 8
his:24 39 37
his and:97 90 136
his belt:-103 -110 -120
his breathing:59 75 97
his chest:132 108 121
his fault:-119 -109 -97
his flask:158 123 111
his heart:27 7 -118
his mother:14 -35 -54
his name:-57 -61 -58
his neck:119 128 101
his night:54 64 100
his phones:149 136 151
his pills:73 85 98
his trousers:92 82 62
his … all:69 60 96
his … blue:-36 -57 -37
his … but:91 47 73
his … down:12 17 70
his … hed:82 49 57
his … hes:63 45 63
his … home:79 101 120
his … i:-38 -77 -55
his … kil:42 41 108
his … me:72 93 100
his … mine:34 65 74
his … neva:-117 -114 -26
his … over:67 38 15
his … said:103 131 105
his … teh:19 10 35
his … telling:123 51 43
his … this:-16 -32 -63
his … wont:91 90 7
hissing:-16 -18 -18
history:-27 -39 -7
hit:-14 27 -32
hit by:64 -90 -36
hit him:133 113 -8
hit … im:-47 -26 -49
hit … in:-159 -130 -54
hit … until:6 61 -1
hit … was:64 -10 -24
hits:50 68 -28
hits me:82 72 -194
hits teh:23 34 -40
hits … i:-47 -75 36
hitting:47 34 76
hitting my:63 30 91
hitting … teh:56 38 108
hitze:-3 -2 -1
hiya:-48 -30 -6
hoap:26 -55 -23
hoap everyones:-65 -40 -42
hoap i:84 -53 15
hoap … find:74 87 66
hoap … get:100 -3 10
hoap … it:77 80 77
hoap … soon:-7 -162 -117
hoap … stops:27 106 106
hoarded:14 17 14
hoarding:-14 5 -68
hoarse:-25 -19 -7
hob:107 95 62
hobbies:-37 -41 -6
hobby:-114 -76 -80
hobnobs:-22 -29 -37
hockey:17 21 -2
hoist:24 37 28
hola:-13 1 -2
hold:52 77 70
hold a:107 113 39
hold me:89 99 102
hold of:3 30 34
hold … and:-2 -19 -119
hold … fone:103 111 134
hold … for:115 129 121
hold … my:17 18 27
holder:-19 -15 -2
holding:-16 -23 31
holding hands:92 102 81
holding me:61 105 44
holding on:202 92 93
holding teh:-61 -80 -58
holding … and:66 97 104
holding … bottle:72 95 79
holding … knife:-114 -127 -115
holding … up:-90 -80 -64
holds:-61 -44 -124
hole:44 21 7
hole bottle:87 98 106
holes:0 78 19
holiday:-37 -55 -84
holidays:57 -30 -54
hollow:55 -24 -17
holly:-5 -2 0
holy:-69 -120 -94
home:25 -30 -46
home at:25 54 76
home by:-79 -67 -75
home im:99 66 74
home nobody:-41 -67 -32
home on:-2 -84 -53
home till:-61 -40 13
home with:-87 -88 -81
home … an:-88 -40 -19
home … be:24 53 88
home … cut:90 106 -1
home … go:88 43 -2
home … going:61 113 129
home … hes:12 56 73
home … of:-23 -67 -83
home … put:-48 -52 -43
home … to:75 108 119
home … told:118 -32 -28
homeless:-26 21 30
homes:-32 -19 -34
homesick:-18 -9 -8
homework:-48 -8 41
homework i:108 108 93
honest:-11 -106 -153
honestly:0 0 0
honesty:13 19 -3
honey:-49 -29 -23
honeymoon:103 56 53
honor:34 35 0
honour:61 63 87
honour … u:126 121 117
honoured:37 43 41
hood:-5 -20 -20
hoodie:13 114 128
hoodies:67 93 94
hoodies … my:56 88 100
hook:109 126 129
hook … it:158 126 119
hooked:-42 -21 -18
hooks:-17 -39 -48
hoops:-3 -6 -4
hooray:-8 -3 -4
hooroo:-2 -2 0
hoot:0 3 5
hoover:-14 -88 -81
hoovered:-21 13 16
hoovering:-53 -17 -31
hoped:105 86 57
hopeful:44 -28 -11
hopefully:-91 -83 -79
hopeless:-10 -174 -110
hopelessness:5 -2 -1
hopes:68 -14 -15
hoping:105 5 -20
hoping one:40 130 -119
hoping teh:53 -71 -21
hoping … takes:11 -156 -51
hora:-55 -14 -16
horas:-18 -5 -2
horlicks:3 23 28
hormones:-23 -1 -66
horn:-46 -50 -45
horoscope:18 12 23
horrible:-32 -46 -39
horrid:-33 -22 -5
horrified:-66 -24 -40
horror:-38 -32 -24
horrors:-80 -85 -113
horse:-27 -37 -36
horse with:42 -2 -5
horses:72 66 64
hose:26 29 15
hose … and:120 119 102
hose … car:88 97 114
hosepipe:75 51 60
hosepipe … teh:128 125 121
hosepipes:131 123 118
hospice:-14 7 -20
hospital:-63 -111 -104
hospital car:98 125 113
hospital on:144 -89 -54
hospital … park:98 125 113
hospital … tuesday:138 65 27
hospitals:-68 -48 -38
host:53 58 68
hostage:13 -12 -9
hostel:75 103 75
hostel roof:149 141 132
hostel … and:84 40 52
hostels:-26 -29 -22
hosting:-4 -3 0
hosts:-13 -16 -19
hot:-66 -41 -44
hot water:-60 -83 -93
hot … cold:51 50 91
hot … my:-11 -20 -71
hotel:-21 -10 -7
hotels:109 110 100
hotline:36 60 11
hour:53 64 69
hour ago:104 114 95
hour in:-77 -65 -53
hour or:96 73 46
hour … feeling:-133 -123 -126
hour … hour:141 75 115
hour … im:52 76 112
hour … my:92 106 86
hours:-24 -20 -1
hours and:4 42 73
hours at:-78 -71 -44
hours … all:89 36 47
hours … take:133 2 77
hours … u:136 29 35
house:-14 -40 -17
house its:86 49 90
house not:126 47 10
house … be:196 206 99
house … from:152 153 152
house … him:46 56 74
house … his:85 30 -13
house … i:-105 -87 -101
house … kil:46 52 119
house … knife:6 6 73
housekeeping:60 63 56
housemate:50 55 69
housemates:51 58 64
houseplant:-69 -51 -24
houseplants:-48 -46 -9
houses:-24 4 -1
housing:-8 -9 4
hover:-15 -14 -3
hovering:-6 -26 -20
how:-8 -18 -19
how and:74 72 90
how calm:99 63 73
how dey:-57 -85 -60
how do:-97 -80 -122
how high:107 93 75
how id:57 84 -50
how im:-24 -1 62
how little:60 99 -9
how long:72 64 112
how many:111 110 61
how much:53 78 32
how teh:-49 -5 1
how … am:-36 -12 -36
how … did:-127 -123 -102
how … do:44 82 -41
how … ends:8 -114 -106
how … go:33 68 60
how … going:0 10 87
how … him:57 54 -93
how … i:-11 22 -77
how … insulin:122 79 -7
how … it:60 20 45
how … ive:26 41 69
how … kil:71 100 20
how … myself:80 108 140
how … say:-59 -70 -52
how … ther:-6 67 -10
how … would:2 67 -121
however:-88 -123 -77
howled:-58 -76 -56
howling:0 0 0
hows:-15 19 -101
howth:57 56 58
hoy:-95 -4 54
hr:-10 -24 11
hrs:34 -11 4
hubby:-49 -75 -89
hubbys:-19 2 5
huff:-10 -2 -12
huffing:118 95 76
hug:-44 -19 1
huge:14 -59 -77
hugged:63 81 90
hugged us:-102 -122 -106
hugged … of:79 96 101
hugging:-33 -20 -1
hugh:-3 -1 -4
hugs:-27 0 25
huh:-11 -1 -1
hull:-14 14 25
hum:4 3 8
human:-66 -20 -37
humans:-70 -62 -13
humber:12 27 26
humiliated:77 0 -18
hummed:63 30 39
humming:0 21 25
hummus:-5 -9 0
humour:-44 -1 -6
hums:-56 -44 -7
hun:1 3 -5
hund:-33 -26 3
hundred:-19 -24 -13
hundred and:-58 -136 -109
hundreds:16 50 -20
hundredth:-12 -5 -3
hung:-9 20 17
hung up:116 122 122
hung … i:78 70 -5
hunger:79 69 62
hungover:26 -62 -52
hungry:-17 43 63
hunt:-19 -12 -20
hunting:-7 0 10
hurling:-22 -3 38
hurrah:-29 -30 -36
hurry:41 -40 -5
hurting:35 21 -51
hurting myself:94 -45 -19
hurts:65 69 50
hurts … and:-136 -66 -73
hurts … i:-11 -99 -89
husband:-8 -10 -37
husband is:84 81 106
husband … for:53 74 92
husband … out:99 33 93
husbands:-9 -12 -15
hut:98 115 105
hutch:2 8 39
hvac:-15 -19 -5
hyderabad:-6 -2 -3
hygiene:6 2 22
hymn:86 79 77
hymns:-8 -3 6
hymns and:117 106 82
hymns … teh:133 132 111
hypocrite:46 86 -35
hypothetical:26 36 29
hypothetically:46 67 -44
hysterectomy:-30 -32 -26
i:5 2 -9
i aint:53 90 59
i apologise:136 101 52
i ate:73 80 78
i attempted:29 120 93
i blacked:56 91 87
i burn:19 77 -11
i can:34 50 66
i carry:-44 -68 -75
i checked:152 138 159
i chose:99 126 130
i cross:80 -24 -37
i cut:49 42 35
i decided:-47 1 58
i dei:65 74 189
i deserve:76 96 -60
i deserved:102 90 40
i did:35 34 20
i died:91 119 129
i downed:150 92 120
i dream:120 70 -21
i drink:-44 4 -120
i emptied:103 106 109
i end:81 86 139
i fainted:56 77 -24
i fall:108 61 -52
i fell:83 38 12
i filled:84 102 101
i flushed:75 -86 -59
i forgot:-68 -54 -48
i get:-30 -14 -73
i go:82 100 105
i got:-31 -80 -78
i hagn:-35 -7 95
i hand:-65 -83 -64
i hanged:42 74 55
i hear:-81 -30 -38
i held:62 16 13
i help:111 72 -102
i hide:129 136 2
i intend:126 121 30
i jmup:140 116 131
i jumped:40 63 95
i keep:52 58 23
i kil:2 37 151
i kind:76 -25 -5
i laid:-108 -62 -41
i let:55 66 99
i lie:55 -41 -81
i lied:180 122 39
i liked:99 79 78
i may:-86 -81 -110
i mean:58 54 -3
i meant:4 39 72
i might:-81 -68 -75
i miss:-38 -80 -59
i mix:-4 -9 -78
i mixed:116 104 110
i my:-99 -14 -12
i nearly:9 -36 -87
i odd:53 99 85
i on:-65 -52 -33
i picture:88 -86 -60
i plan:-18 4 -79
i pour:81 97 -11
i practised:67 59 65
i pray:95 -61 -54
i promise:-79 -62 -38
i promised:68 38 81
i pulled:48 24 -71
i pushed:116 109 110
i read:-41 -50 -40
i reckon:93 87 81
i remember:-117 -133 -112
i resisted:37 -98 -1
i ring:-28 1 -84
i sat:-52 -56 -52
i set:43 55 85
i shant:71 69 71
i should:13 -9 -100
i slept:-74 -81 -61
i sold:-102 -84 -56
i stand:-53 -60 -97
i start:-61 -40 -82
i step:99 100 82
i stood:16 -70 -22
i survived:54 81 42
i swallow:52 64 16
i swallowed:83 84 34
i swore:129 93 65
i take:-39 -39 -32
i tell:-69 -73 -140
i tested:122 123 132
i texted:42 33 58
i tied:8 35 44
i train:-63 -43 -11
i tried:57 57 85
i unalive:-84 -78 71
i vanished:93 -28 -19
i wake:-8 5 -81
i walk:-85 -86 -44
i wanna:19 50 -23
i wasnt:63 34 42
i werent:180 -33 -8
i wont:82 82 69
i wouldnt:76 -9 33
i … ahead:118 -20 -22
i … anyone:95 33 34
i … arm:95 104 -29
i … arms:8 62 -13
i … bag:-85 -80 -32
i … battery:51 46 -67
i … be:29 42 69
i … become:67 86 95
i … bit:71 120 86
i … blame:-78 -81 -77
i … bleach:68 87 86
i … body:93 74 59
i … bothered:127 58 0
i … boxes:80 61 71
i … bread:-64 -68 -49
i … breathing:-47 -49 -58
i … burden:67 17 23
i … bus:-40 -17 -22
i … bye:222 223 248
i … calm:98 86 57
i … cancer:88 -12 -8
i … cans:-26 67 -10
i … carry:21 44 121
i … cat:-69 -33 -21
i … certain:50 55 -8
i … choose:123 12 31
i … chosen:107 110 51
i … clock:-19 -78 -20
i … close:-27 -36 -30
i … cold:23 49 89
i … company:72 84 102
i … cord:-91 -90 -84
i … craving:-62 14 -5
i … cut:34 38 20
i … cutting:132 123 -36
i … dads:63 89 52
i … dead:66 36 -12
i … dealer:-46 -42 -70
i … decided:50 41 -40
i … deep:1 -20 90
i … deeper:127 97 111
i … dei:60 85 2
i … dey:21 61 59
i … didnt:109 172 154
i … died:77 59 57
i … disappointed:102 -36 -34
i … doesnt:47 49 68
i … doin:-8 -91 -126
i … dose:144 150 161
i … double:-82 -76 -91
i … drunk:33 61 99
i … each:79 41 49
i … end:45 86 45
i … essay:59 43 37
i … exist:147 79 98
i … existing:93 4 71
i … family:69 -27 -30
i … fighting:55 -42 -48
i … final:-48 -22 -10
i … finished:176 162 137
i … five:127 71 61
i … float:102 51 59
i … forward:62 89 64
i … friend:54 -13 -33
i … future:93 -34 -17
i … ghost:102 -4 -4
i … glad:-99 -107 -17
i … goodbye:106 110 106
i … got:25 53 66
i … grand:95 44 9
i … graped:35 61 -7
i … grateful:39 63 68
i … happy:50 80 100
i … haveing:7 47 125
i … hearing:94 56 72
i … high:-61 -71 -77
i … his:-106 -74 -47
i … hit:104 12 4
i … hoap:71 3 -79
i … home:11 -22 -74
i … homework:114 111 82
i … hoping:109 -24 -30
i … hotel:84 119 126
i … id:38 80 111
i … if:-33 -39 -19
i … its:-58 -41 -25
i … jealous:122 79 -6
i … jmup:114 128 61
i … jumped:118 46 51
i … jumping:98 129 61
i … kil:86 100 -48
i … killed:54 99 11
i … knew:-103 -51 -41
i … legs:94 102 39
i … let:40 58 64
i … letters:-90 -102 -61
i … lfie:67 27 99
i … load:-12 -9 -88
i … lost:48 -31 5
i … make:92 43 -11
i … me:52 44 12
i … mean:94 86 88
i … meant:100 113 127
i … mistake:48 -52 -3
i … most:70 -3 -25
i … mum:106 86 101
i … myself:32 112 97
i … nearly:71 -92 -43
i … need:-24 -70 -38
i … needles:29 64 -37
i … nerve:99 118 57
i … next:47 25 40
i … night:82 81 64
i … nobody:6 -44 -89
i … nothing:67 -3 -10
i … number:83 -37 -20
i … off:59 35 59
i … online:-86 -105 -113
i … open:-101 -95 -92
i … opened:85 12 32
i … or:-93 -112 -51
i … overdose:99 39 70
i … pain:35 37 42
i … place:90 55 55
i … playlist:94 91 93
i … pray:-43 -7 -16
i … pressing:73 70 92
i … pull:159 46 89
i … purpose:-48 -34 -78
i … quiet:-45 -51 -28
i … sad:82 95 46
i … said:45 84 -42
i … saving:107 100 7
i … scared:49 52 136
i … seat:78 48 41
i … seeing:-76 -82 -139
i … seven:-68 -70 -54
i … she:-127 -71 -15
i … shooting:39 66 -14
i … since:-119 -94 -58
i … sit:-40 -37 -86
i … sleap:-61 -55 -72
i … smell:117 116 90
i … sombody:8 -35 -45
i … something:37 31 62
i … sorrry:-10 -22 -106
i … speaking:64 70 57
i … stay:59 58 41
i … stood:131 35 28
i … stopped:116 32 20
i … sunday:182 125 144
i … swallow:94 130 118
i … swim:76 100 147
i … take:26 76 30
i … tell:-80 -69 -82
i … theres:50 -13 38
i … theyre:79 88 79
i … thoughts:114 62 -45
i … through:35 72 68
i … throw:-45 -102 -70
i … tierd:-35 3 56
i … todays:92 65 111
i … tok:61 51 57
i … tonight:136 109 122
i … top:73 10 -39
i … torch:76 36 41
i … trouble:96 -3 -14
i … twelve:82 77 46
i … type:92 96 40
i … un:67 -15 -7
i … unalive:27 -78 -22
i … until:51 98 98
i … using:43 -65 -66
i … wait:-7 24 41
i … waiting:66 5 -17
i … wanting:40 16 -64
i … wat:23 21 34
i … way:24 50 31
i … wednesday:120 117 110
i … whats:65 89 109
i … whole:52 101 106
i … why:50 -89 -133
i … wish:-36 -35 -23
i … worked:-79 -87 -123
i … wouldnt:1 75 64
i … written:73 80 67
i … wrote:-94 -87 -83
i … years:29 -13 -14
i … youve:65 72 66
iam:0 0 0
ibuprofen:-55 -35 -30
ice:-18 -14 3
ice cube:126 -10 -83
ice … teh:-41 11 5
iced:-16 0 0
iceland:-55 -20 -10
ich:60 77 45
ich habe:71 89 101
ich mochte:84 79 -19
ich wil:22 -6 -99
ich … auf:59 68 104
ich … den:60 54 70
ich … mich:16 57 -26
ich … nicht:-42 -79 -70
ich … selbstmord:110 108 -18
ich … wieder:92 91 -4
ici:8 18 -1
icide:0 0 0
icing:-8 -9 -6
icu:-25 -21 1
id:5 -54 -62
id been:1 -60 -25
id decided:18 29 95
id died:73 -31 -5
id feel:95 77 58
id find:-75 -56 -54
id get:125 115 41
id go:83 65 67
id happily:18 91 -3
id it:34 74 100
id know:146 92 61
id love:18 -84 -112
id not:96 -46 -24
id press:154 53 -11
id settle:147 -30 -10
id stay:73 116 94
id step:100 -6 -5
id swap:114 -11 -9
id taken:-51 -57 -44
id thank:124 -18 -10
id thort:-82 -73 -20
id to:56 56 -19
id wait:105 51 96
id … all:-87 -98 -75
id … and:25 -2 81
id … be:58 3 36
id … cutting:-50 -24 -7
id … for:57 74 59
id … glad:123 44 47
id … good:145 55 62
id … if:64 18 23
id … in:7 74 47
id … kil:-65 -32 -56
id … known:112 123 117
id … my:-43 -1 -79
id … myself:79 123 -43
id … neva:21 131 -1
id … no:106 -108 -82
id … not:55 -105 -39
id … on:-110 -34 -107
id … places:157 -10 -9
id … this:91 27 3
id … to:25 23 80
id … used:-1 -80 -19
id … vanish:-82 -4 -1
id … wat:-78 -35 -12
id … we:97 -1 0
idc:0 0 0
idea:-32 10 -54
ideal:-8 -5 -5
ideas:-129 -82 -36
ideation:-122 58 -39
idiot:-80 -74 -42
idiots:-8 -7 -6
idk:0 0 0
idle:-10 3 -32
if:-5 -12 -69
if a:88 -75 -31
if ill:49 20 -3
if my:75 54 -6
if we:83 45 -17
if … all:-40 -7 -19
if … asks:151 124 130
if … be:63 84 92
if … but:91 125 136
if … came:49 -100 -74
if … dead:63 104 9
if … dei:-106 -30 -43
if … died:56 -89 -25
if … disappeared:108 -56 -3
if … dnt:7 -11 -150
if … docter:74 -5 0
if … drove:55 105 -1
if … dyed:67 -19 -3
if … ere:65 -57 -3
if … happened:93 50 31
if … i:74 143 101
if … in:-61 -65 -67
if … into:97 85 -4
if … ive:125 46 15
if … killed:74 94 -96
if … knew:91 73 56
if … look:-7 -24 -96
if … mate:128 130 0
if … offered:115 -23 -6
if … ok:57 86 93
if … one:-88 -39 -13
if … or:69 58 84
if … sais:-89 -92 -27
if … slipped:125 0 0
if … speak:122 72 100
if … stop:92 130 81
if … stopped:88 -61 -24
if … this:95 140 180
if … vanished:130 -16 -5
if … want:-108 -59 90
if … was:102 52 39
if … wasnt:74 -127 -84
if … werent:83 44 -75
if … would:40 -32 -9
iftar:-22 -17 -15
ignore:13 36 -40
ihn:-6 -4 -3
ihr:3 24 30
il:72 94 88
il a:65 62 78
il be:131 127 115
ill:19 45 49
ill dei:-85 -23 -16
ill end:-107 -107 -48
ill give:17 9 32
ill go:15 96 109
ill hagn:41 41 116
ill hav:96 69 62
ill make:121 25 -32
ill not:143 143 166
ill stab:59 63 136
ill type:-49 -69 -62
ill use:-21 126 108
ill wait:87 61 71
ill walk:153 157 153
ill … alone:88 93 109
ill … be:59 30 8
ill … for:62 108 109
ill … it:77 97 55
ill … its:-70 -64 -22
ill … lfie:83 124 29
ill … myself:99 121 32
ill … needing:132 150 151
ill … off:41 53 48
ill … out:26 17 54
ill … over:75 85 79
ill … past:154 130 137
ill … peace:-113 -76 -50
ill … sure:20 54 -78
ill … them:73 68 28
ill … tomorrow:-91 -126 -117
ill … tonight:33 -20 -51
ill … up:58 89 85
ill … using:108 94 107
ill … wednesday:105 74 102
illness:15 11 59
ily:66 61 85
im:18 27 23
im able:102 8 -2
im after:87 101 92
im alone:90 101 140
im ashamed:58 37 41
im away:80 114 141
im bleeding:72 60 75
im certain:-98 -97 -101
im closing:30 -3 -7
im cold:54 38 36
im comin:57 63 59
im dead:-71 -16 38
im dieing:-3 75 121
im dreading:-52 -95 -96
im end:25 42 -125
im ending:79 81 183
im exhausted:-74 -4 -3
im fifty:-71 -81 -60
im fighting:-95 -60 -51
im finished:138 96 86
im fixing:100 128 70
im following:102 43 86
im free:78 164 189
im frightened:-40 -112 -179
im headed:70 114 124
im home:1 -109 -75
im hoping:-49 -88 -31
im hot:107 112 119
im jumping:120 122 147
im kil:-90 -80 -84
im kneeling:-76 -74 -57
im leaning:71 55 44
im leaving:86 105 75
im letting:71 108 123
im living:8 -85 -20
im logging:-97 -100 -103
im making:-60 -65 -97
im moving:-26 -11 -23
im next:32 46 118
im nothing:166 -16 -15
im of:179 208 176
im past:123 119 79
im pulling:138 105 101
im ready:64 59 80
im relieved:-124 -72 -63
im safe:-48 -113 -108
im sat:133 64 58
im shaky:-31 -74 -81
im shutting:141 137 117
im sick:-86 -91 -91
im sort:143 80 109
im standin:-70 -90 -68
im stepping:113 108 90
im stood:131 146 124
im stopping:126 148 132
im stuck:103 -30 -36
im suicidal:169 179 -199
im switching:77 82 80
im takin:123 122 134
im thankful:-66 -27 -25
im this:22 20 -49
im told:-68 -55 -15
im two:95 150 132
im tying:76 58 87
im using:197 159 140
im waiting:121 61 92
im walking:34 71 52
im wearing:97 16 35
im with:99 111 114
im working:-7 2 -64
im … an:119 80 91
im … anymore:80 11 41
im … anyway:81 80 67
im … at:18 42 48
im … bein:84 126 79
im … bit:-68 -111 -85
im … blanket:87 102 95
im … breathing:-78 -100 -75
im … burden:169 18 -40
im … but:-38 -77 -111
im … bye:83 87 84
im … calling:109 113 126
im … cold:67 72 24
im … couldnt:70 82 74
im … crawl:101 122 140
im … cut:40 14 -32
im … dieing:-48 -31 -18
im … drown:-117 -120 -149
im … end:-41 -60 -56
im … ending:51 76 -9
im … everyone:77 46 20
im … faint:71 75 58
im … far:164 152 148
im … farewell:142 147 140
im … feel:-77 -88 -72
im … fence:169 146 134
im … fink:-86 -66 -68
im … five:-78 -91 -87
im … forever:172 139 155
im … from:-121 -82 -103
im … get:84 102 23
im … hagn:-22 15 -65
im … happens:129 52 0
im … hav:-68 -66 -74
im … heroin:117 3 -3
im … hert:82 85 -111
im … holiday:-90 -33 -39
im … hospital:74 78 68
im … ice:-10 -96 -36
im … if:-37 -47 -35
im … it:60 71 95
im … its:76 44 73
im … join:108 123 108
im … jumping:63 65 77
im … keep:-39 -41 0
im … know:33 61 62
im … lay:-67 11 19
im … let:100 73 84
im … log:-21 -94 -19
im … loo:124 107 104
im … looking:70 -39 -41
im … lorry:107 101 92
im … love:212 191 179
im … man:65 84 99
im … me:42 67 12
im … meant:33 -52 -55
im … midnight:120 101 107
im … mine:123 70 84
im … months:-65 -68 -37
im … mum:-57 -39 -54
im … myself:42 30 83
im … off:96 108 116
im … other:151 146 126
im … out:32 58 54
im … past:200 123 126
im … peace:72 99 114
im … platform:-109 -102 -109
im … problem:152 56 43
im … properly:115 124 133
im … quarry:86 88 89
im … rail:-79 -87 -87
im … railing:-115 -114 -115
im … real:121 87 63
im … right:-119 -117 -132
im … ringing:-80 -54 -71
im … roof:-93 -110 -125
im … same:75 56 76
im … self:72 97 42
im … shop:99 85 81
im … smother:42 36 123
im … stab:5 4 108
im … stand:110 78 58
im … suicide:60 74 -12
im … sweating:50 64 57
im … takin:98 82 80
im … teh:53 59 75
im … thats:77 20 12
im … ther:155 147 143
im … third:40 62 77
im … thoughts:87 126 -6
im … three:-65 -35 -63
im … till:69 107 107
im … today:-87 -47 -33
im … tonight:79 103 111
im … train:-61 -62 -68
im … try:52 84 81
im … trying:121 69 49
im … turn:125 106 105
im … up:70 98 105
im … walk:142 99 127
im … walking:97 128 121
im … watching:68 76 39
im … weeks:-30 -83 -40
im … while:153 110 92
im … who:-109 -125 -117
im … whole:51 85 86
im … woods:-85 -89 -84
im … years:-104 -47 -37
ima:48 51 31
images:-32 -19 0
imaginary:-20 -4 -5
imagine:102 -16 -51
imagine i:88 -61 -7
imagine not:111 -25 -5
imagine wanting:-91 -20 0
imagined:2 37 46
imagining:108 -26 -81
imam:3 10 -6
imma:25 38 -13
immer:10 3 2
immersion:13 11 30
important:-71 -20 -37
impossible:-20 26 -9
impressed:-19 -6 -2
impression:-35 -63 -31
impressions:-16 -2 5
improve:90 -27 -22
improved:-81 -60 -48
improvement:-32 -4 -1
improving:-30 21 21
impulse:99 -5 -2
in:0 0 7
in advance:42 55 43
in at:-101 -107 -127
in bits:-25 -95 -107
in carrying:64 -5 -2
in class:130 44 -7
in drafts:56 65 65
in ere:50 53 48
in first:122 117 105
in freezer:81 69 6
in front:61 62 49
in full:118 117 82
in heaven:142 105 79
in it:62 84 96
in ive:45 10 27
in january:42 -71 -39
in living:110 -40 -14
in me:121 165 155
in my:38 39 40
in not:89 107 -10
in november:87 -25 -7
in on:49 67 88
in place:96 72 96
in punjabi:90 90 85
in secret:98 67 -6
in spain:-45 -33 -42
in under:89 75 89
in … arm:-7 -16 101
in … behind:173 178 173
in … bein:-94 -81 -64
in … bin:73 37 13
in … bread:113 133 79
in … brothers:85 59 -16
in … cabinet:-43 -27 -27
in … cant:122 137 130
in … cell:93 79 67
in … cereal:122 130 131
in … chamber:80 80 82
in … chest:98 79 43
in … comes:118 105 74
in … death:70 70 68
in … desert:119 85 83
in … didnt:15 88 50
in … dnt:-20 35 -9
in … end:-11 -90 -82
in … english:126 108 91
in … envelopes:106 98 103
in … evenings:-62 -48 -45
in … felt:119 -11 -10
in … final:-105 -78 -96
in … flask:85 100 87
in … forever:-72 -41 -28
in … fully:89 100 104
in … game:-109 -71 -57
in … gaming:80 83 88
in … goodbye:108 109 114
in … grass:101 120 101
in … group:50 89 73
in … hair:62 84 100
in … head:20 -56 -71
in … her:-114 -84 -80
in … holding:152 107 95
in … ill:53 33 5
in … is:-43 -60 -35
in … isnt:-11 -17 -37
in … keep:44 39 2
in … kissed:116 97 99
in … lane:142 87 89
in … leg:79 95 65
in … machine:111 77 83
in … minute:-84 -65 -74
in … monday:98 89 80
in … months:-6 -30 -64
in … mor:100 80 93
in … mouth:108 159 162
in … mug:121 83 86
in … neck:17 37 51
in … neva:-112 -81 -97
in … new:-73 -82 -86
in … next:50 56 114
in … notice:-89 -98 -86
in … office:-87 -37 -81
in … or:12 62 47
in … order:70 108 76
in … out:27 35 63
in … pills:68 51 44
in … place:-49 -85 -80
in … pond:77 23 33
in … red:38 69 68
in … rucksack:102 103 129
in … same:-105 -84 -87
in … shoe:120 90 77
in … shower:72 78 49
in … sick:146 98 91
in … side:54 60 76
in … since:-52 -57 -10
in … sleap:-23 -75 -54
in … slippers:108 101 100
in … sock:80 74 58
in … some:111 98 40
in … spring:53 -14 -41
in … stomach:45 110 52
in … stool:42 31 16
in … tent:146 124 111
in … that:15 8 -79
in … ther:-117 -93 -84
in … tierd:17 37 65
in … toilet:83 95 46
in … toilets:151 121 80
in … tomorrow:96 108 98
in … tonight:36 60 34
in … top:82 34 18
in … tub:161 150 145
in … tunnel:79 73 63
in … twenties:-51 -48 -12
in … u:-64 -55 -45
in … up:45 27 14
in … van:119 111 82
in … wake:94 96 73
in … wall:119 60 -22
in … wednesday:97 96 98
in … weeks:-24 -70 -50
in … went:-108 -83 -87
in … year:55 1 -116
inbox:-51 -18 14
incense:55 91 99
inch:9 -25 20
inches:-34 -41 -50
incident:-7 -7 -4
inclined:25 46 -3
include:-14 -17 -3
included:34 -11 -58
including:31 3 23
inclusive:38 -1 -1
incoming:-20 -25 -12
increase:-19 -36 -27
india:-22 -5 -3
individual:-23 -22 -33
indoors:-6 -15 -12
induction:-45 -19 -17
ines:10 7 5
infection:-65 -63 -58
inflatable:-2 0 -2
info:-10 -12 -11
inform:25 47 52
information:-17 -53 -32
informed:-72 -66 -16
infusion:-75 -59 -60
ing:23 24 -11
ingested:134 134 129
ingredients:0 0 0
inhaled:30 17 28
inhaler:-17 36 14
initials:-33 -16 -9
inject:68 68 10
injected:142 162 180
injected it:139 152 146
injected my:-138 -144 -143
injected teh:80 77 75
injected … whole:84 81 76
injecting:25 30 13
injection:-78 -76 -56
injections:-4 5 2
injuries:-39 -17 -10
injury:5 -1 -23
ink:0 20 38
inn:-28 4 62
inner:65 2 -18
innings:-6 20 37
inpatient:-25 -53 -31
inquest:-105 -87 -90
inquiry:-4 -1 -1
insects:97 119 142
inside:38 58 51
inside i:-64 -101 -102
inside me:196 186 155
inside teh:74 73 71
inside … and:87 82 71
insides:99 101 95
insisted:-4 -6 -4
insomnia:-86 -70 -54
insomniac:49 33 32
insomniacs:3 2 12
inspect:-16 -25 -5
inspection:-41 -60 -63
inspector:-30 -26 -22
insta:-6 34 87
instagram:-34 -16 7
instead:22 -55 -3
instead teh:102 116 118
instead … teh:95 99 57
instructions:-17 -6 -11
instructor:-87 -75 -83
instructors:-1 -1 -1
insulin:57 76 83
insulin because:115 112 40
insulin wen:26 44 -121
insulin … fridge:133 133 133
insulin … to:88 6 11
insurance:-29 12 13
insurance … in:72 76 74
insurance … teh:34 35 61
intact:-3 -6 -1
intake:97 84 81
intend:81 98 31
intend to:33 56 24
intended:-41 -1 -2
intending:30 66 -4
intends:94 82 -49
intends to:94 82 -49
intensive:-15 -17 -17
intent:73 147 -40
intente:16 18 -4
intention:43 74 64
interest:9 -27 -5
interested:-43 -19 -6
interesting:-36 -13 -21
interfering:-9 3 -20
international:-56 -61 -55
internet:-15 -3 -31
interrupted:21 33 12
interstate:5 69 70
interval:-2 -2 -4
intervention:71 -32 -9
interview:-109 -76 -55
interviewed:-21 -28 -2
interviews:-13 -6 18
into:-21 -16 -18
into a:54 96 72
into it:-98 -78 -76
into me:134 108 117
into my:78 89 57
into … and:45 23 5
into … at:49 52 -6
into … because:-13 -34 -85
into … box:-66 -100 -65
into … every:-71 -65 -6
into … glass:77 98 100
into … road:106 62 58
into … sock:-21 -31 -139
into … tree:96 126 15
introduce:-22 -9 -13
intrusive:-43 -3 -10
invented:-68 -53 -44
inventory:16 62 71
inverness:-36 -53 -7
invigilator:-9 -1 -1
invisible:84 68 94
invitations:-64 -73 -63
invite:41 50 54
invited:-71 -62 -49
inviting:-6 -10 -7
invoice:0 2 21
invoices:-18 -36 -21
involve:-37 -10 0
ipad:28 7 -29
ir:-78 -12 -1
ireland:-16 19 -1
irish:-41 -31 -7
irl:115 65 55
irme:-14 -11 -1
iron:34 76 83
ironed:-27 -7 14
ironed … shirts:91 83 84
ironic:117 109 96
ironically:-13 -16 -20
ironing:-3 -18 -10
irons:20 58 43
is:8 16 30
is all:56 46 -6
is and:34 72 90
is beating:1 -25 73
is burning:-58 -59 -90
is closing:113 88 95
is down:-124 -116 -124
is dripping:112 102 94
is filming:46 49 100
is for:91 50 63
is harder:109 107 97
is hell:-102 -70 -98
is her:116 91 106
is hes:115 118 136
is holding:130 137 124
is inside:77 68 70
is leaving:-72 -68 -7
is left:23 -7 -64
is locked:123 110 120
is long:46 -85 -55
is loud:92 -12 30
is lying:-90 -101 -82
is mad:114 127 115
is making:85 75 49
is me:111 145 142
is my:-40 -57 -53
is nothing:22 -33 -69
is off:-122 -105 -101
is paid:-37 -49 -57
is planned:57 51 88
is pointless:108 -9 -6
is sat:121 57 51
is saying:58 72 67
is set:89 89 75
is shouting:106 105 116
is smashing:108 80 80
is strangling:40 40 96
is ther:-86 -69 -87
is tomorrow:56 62 63
is unconscious:98 107 134
is waiting:134 59 -70
is warm:109 71 45
is wat:17 -5 -36
is … bad:59 121 95
is … be:16 -11 -122
is … between:59 67 94
is … broken:88 0 1
is … couldnt:91 67 71
is … dad:-49 -45 -38
is … dead:107 35 -96
is … doin:-67 -43 -55
is … downstairs:113 108 108
is … eight:168 124 123
is … enough:112 78 84
is … farewell:125 119 107
is … fault:-61 -101 -118
is … floor:90 42 -7
is … friday:28 19 35
is … get:45 29 -14
is … gets:93 84 88
is … go:103 113 112
is … help:-68 -18 -3
is … his:57 43 50
is … hoap:-56 -32 -17
is … is:-44 -91 -110
is … joke:-87 -86 -62
is … ledge:172 184 175
is … left:-4 -51 -94
is … let:-125 -120 -99
is … leter:105 91 100
is … man:124 107 78
is … mins:59 80 69
is … mum:49 76 138
is … myself:40 55 -71
is … needed:153 126 93
is … night:27 38 63
is … note:129 145 153
is … old:37 24 101
is … other:-43 -82 -46
is … people:87 90 114
is … permanently:94 118 120
is … plan:106 152 -20
is … ropes:137 110 95
is … step:86 40 35
is … suicide:3 7 63
is … takin:74 55 48
is … tell:113 66 89
is … thats:-51 -79 -108
is … thing:-27 11 -110
is … this:-35 -62 -56
is … tonight:91 62 62
is … two:-91 -88 -90
is … under:157 -3 11
is … want:-6 39 -114
ish:111 10 23
isha:-14 -16 -12
island:-36 -16 -30
islands:-22 -28 -24
isnt:64 45 39
isnt a:73 103 33
isnt answering:132 146 110
isnt at:71 108 123
isnt breathing:61 77 86
isnt comin:67 92 99
isnt for:81 111 101
isnt mine:149 145 168
isnt moving:103 65 72
isnt one:76 29 -18
isnt out:-43 -22 -7
isnt stopping:80 99 98
isnt worth:43 -110 -75
isnt … be:120 70 -2
isnt … he:-69 -80 -59
isnt … i:-58 -63 -64
isnt … in:89 76 92
isnt … ive:114 104 84
isnt … living:88 -65 -6
isnt … me:-110 -91 -108
isst:-18 -15 -3
issue:-80 -26 -12
issues:-55 -27 -20
ist:-22 4 34
it:20 26 27
it aint:108 -2 -36
it alone:-73 -92 -88
it anymore:-57 -2 -3
it bad:97 -8 25
it becomes:65 70 74
it can:-87 -88 -122
it clicked:22 33 58
it closes:106 117 103
it come:-55 -45 -51
it did:-94 -98 -53
it down:-17 -6 28
it fast:-105 -97 -108
it go:-74 -77 -82
it gone:-69 -53 -25
it goodbye:29 62 64
it hapen:45 22 -70
it happened:76 96 1
it hav:95 81 26
it held:70 90 91
it hes:-33 -49 -74
it holds:-61 -64 -76
it hurts:89 18 40
it id:52 -24 -90
it kills:56 78 -122
it known:84 93 78
it late:44 68 99
it looks:71 58 78
it makes:-82 -80 -51
it my:-79 -132 -131
it myself:-132 -102 -77
it neva:88 -52 -47
it nor:124 164 153
it ok:-79 -73 -80
it on:23 30 55
it opens:61 28 22
it passed:11 -103 -60
it saturday:70 159 130
it second:130 60 66
it since:-26 -42 -85
it soon:137 167 43
it sounds:-85 -29 -36
it starts:87 87 85
it take:56 72 78
it tell:148 141 147
it theres:-28 -78 -53
it till:59 69 91
it tok:-88 -79 -78
it tuesday:62 74 67
it we:-97 -55 -38
it went:-20 -65 -50
it werent:99 104 -38
it wil:56 51 66
it … about:-89 -72 -26
it … ages:65 76 73
it … am:46 69 72
it … any:77 34 63
it … are:45 61 22
it … away:20 -89 -112
it … beter:54 20 2
it … bleeding:-91 -100 -69
it … both:49 21 46
it … class:99 55 61
it … close:93 130 109
it … date:145 110 80
it … dei:119 113 69
it … dentist:16 29 83
it … didnt:53 46 37
it … does:-51 -76 -41
it … ere:79 29 8
it … evening:82 100 72
it … feel:17 60 21
it … feeling:-55 -44 -24
it … floor:82 54 58
it … for:45 56 53
it … forty:-97 -91 -78
it … goodbye:131 146 151
it … had:-143 -88 -73
it … hands:48 93 96
it … hert:150 158 201
it … hid:55 68 72
it … home:-109 -52 -36
it … hour:64 68 34
it … hours:66 84 83
it … id:9 -85 -92
it … ill:94 97 41
it … im:49 58 64
it … isnt:1 -79 -134
it … let:-54 -58 -53
it … lfie:32 85 89
it … lift:105 13 -4
it … light:60 83 100
it … mate:125 -17 -29
it … monday:102 107 87
it … much:-64 -21 -33
it … my:-14 -36 -58
it … of:4 33 47
it … off:-49 -94 -61
it … once:52 -25 -6
it … phones:65 104 124
it … planned:-78 -81 -82
it … practice:96 76 69
it … purpose:-63 -85 -13
it … put:-115 -104 -80
it … putting:63 23 40
it … run:106 95 88
it … said:-90 -97 -100
it … sais:-19 -69 -83
it … see:-74 -43 -82
it … shed:-54 -63 -63
it … sick:-9 -83 -16
it … sorrry:-95 -69 -70
it … stand:-52 -51 -12
it … step:-82 -104 -95
it … stopped:22 69 83
it … summer:-86 -97 -89
it … sunday:-90 -89 -65
it … taken:25 29 46
it … tell:54 45 -9
it … terible:38 -25 -26
it … terminal:96 -1 0
it … that:-37 -57 -19
it … them:50 25 53
it … theyve:62 59 31
it … tierd:53 56 74
it … times:-55 -130 -70
it … tonight:135 130 149
it … top:-74 -79 -72
it … use:57 37 -100
it … voice:50 61 68
it … water:-9 6 77
it … way:-11 30 47
it … wednesday:-113 -120 -110
it … weekend:105 114 83
it … werk:57 53 36
it … where:-3 30 33
it … while:53 62 104
it … works:63 4 -19
italian:-17 -33 -48
itch:80 17 -60
itch to:135 -2 -3
itching:0 -134 -19
itchy:96 109 104
itd:81 54 56
itd be:99 -10 -9
itd … but:85 53 51
itd … it:-91 -136 -134
itd … my:36 71 73
item:101 60 37
items:-14 52 76
itll:40 51 66
itll be:87 93 92
itll … and:-83 -89 -77
itll … by:-55 -64 -47
itll … done:113 95 81
itll … in:161 150 141
itll … it:54 42 49
itll … teh:70 77 74
itll … this:119 52 75
itll … week:114 104 129
its:36 45 48
its all:66 6 13
its and:-72 -60 -43
its as:125 106 90
its back:104 -31 -73
its bad:-66 -46 -42
its bleeding:87 80 100
its comin:-132 -134 -128
its dark:97 69 45
its eating:76 59 107
its enough:108 109 127
its feet:68 101 4
its finished:65 19 53
its foggy:70 73 64
its for:69 88 74
its good:-101 -65 -63
its happening:112 86 65
its high:148 150 144
its in:79 86 100
its kicking:79 65 58
its me:47 38 10
its nearly:75 52 85
its nobodys:93 43 14
its on:58 71 79
its over:86 87 129
its peaceful:116 49 42
its quiet:123 108 94
its running:169 179 174
its started:101 94 47
its stupid:78 44 82
its that:-9 -50 -1
its this:155 153 178
its today:127 141 136
its tonight:151 155 150
its two:-63 -77 -99
its u:58 75 42
its up:98 116 100
its wat:132 130 79
its with:98 129 127
its … am:-100 -70 -73
its … arm:83 120 21
its … bathroom:104 123 107
its … bit:89 31 -3
its … dad:151 101 6
its … day:36 77 106
its … deep:7 57 2
its … finished:60 51 41
its … first:-16 -107 -40
its … for:46 9 33
its … gets:102 70 82
its … goodbye:67 82 65
its … he:-77 -73 -112
its … holiday:147 136 96
its … if:-65 -136 -131
its … im:50 48 52
its … it:16 70 68
its … mins:46 55 50
its … neck:107 96 91
its … nice:88 117 76
its … night:-98 -87 -49
its … nine:59 6 10
its … no:-74 -70 -67
its … of:-66 -63 -74
its … one:99 125 103
its … pills:85 73 75
its … place:-99 -84 -95
its … pm:105 98 83
its … set:109 109 94
its … she:-36 -42 -59
its … something:-76 -72 -51
its … sort:-78 -77 -84
its … stopping:101 99 117
its … tablets:150 139 145
its … teh:54 42 35
its … thursday:110 114 86
its … tok:123 114 130
its … two:-73 -96 -88
its … up:45 38 27
its … was:105 84 10
its … week:109 31 44
its … wen:71 53 52
its … wont:99 105 109
its … years:-72 -75 -26
itself:37 31 49
iv:71 116 101
ive:69 71 82
ive an:91 99 87
ive begun:32 76 -9
ive decided:-32 -7 -91
ive drunk:97 78 78
ive enough:171 172 164
ive injected:48 56 65
ive it:104 118 112
ive laid:146 158 121
ive left:108 100 93
ive let:93 93 94
ive loaded:163 157 149
ive lost:-18 -88 -49
ive marked:65 96 116
ive neva:-69 -28 -121
ive not:-78 -128 -65
ive ordered:-102 -101 -98
ive parked:109 116 102
ive planned:-5 -3 72
ive poured:58 54 59
ive read:-143 -158 -135
ive run:152 114 125
ive sharpened:145 114 118
ive shut:159 158 142
ive signed:-65 -45 -25
ive slashed:-133 -131 -45
ive slit:52 41 111
ive started:73 45 -27
ive stopped:127 24 -56
ive taken:62 83 99
ive teh:110 130 127
ive tested:-58 -54 -62
ive thanked:129 113 95
ive thort:169 135 37
ive thrown:82 89 88
ive tipped:94 104 101
ive to:-114 -97 -106
ive used:64 146 110
ive waited:55 0 21
ive walked:100 66 48
ive wanted:102 95 -88
ive … ahead:114 134 130
ive … and:21 35 40
ive … another:64 100 44
ive … aside:100 114 46
ive … asked:-95 -120 -108
ive … because:41 83 88
ive … bleach:84 97 82
ive … boots:-68 -58 -70
ive … bridge:84 85 70
ive … buying:150 23 25
ive … cant:120 111 98
ive … chain:-94 -137 -118
ive … children:110 67 47
ive … curtains:-78 -71 -102
ive … cutting:44 54 -14
ive … day:-65 -58 -35
ive … dead:77 130 -41
ive … dey:-26 -68 -59
ive … dnt:-29 35 65
ive … down:36 13 45
ive … drinking:121 67 33
ive … early:108 46 64
ive … end:65 91 114
ive … every:0 -27 4
ive … everything:42 51 26
ive … final:129 129 130
ive … finger:70 79 98
ive … first:120 92 67
ive … fit:78 91 126
ive … four:-102 -88 -70
ive … front:69 99 80
ive … future:109 -3 -3
ive … go:89 54 67
ive … going:-114 -63 -99
ive … goodbyes:112 112 97
ive … him:70 38 50
ive … hoap:47 -109 -77
ive … it:38 38 33
ive … key:89 53 71
ive … last:119 98 65
ive … late:69 107 102
ive … legs:81 103 89
ive … leter:-53 -58 -66
ive … looking:106 59 -7
ive … maths:43 68 58
ive … me:89 93 103
ive … meds:-93 -96 -99
ive … mind:152 139 154
ive … mine:122 132 127
ive … mixing:91 113 -8
ive … myself:87 118 163
ive … neighbour:101 -5 -3
ive … nine:70 41 64
ive … nobody:93 83 17
ive … noose:54 55 98
ive … not:57 82 30
ive … nurse:8 -68 -14
ive … one:-113 -127 -116
ive … overdose:50 78 82
ive … own:45 47 100
ive … pension:124 110 111
ive … petrol:92 101 107
ive … pills:-54 -62 -73
ive … poison:143 146 153
ive … put:67 99 122
ive … rest:62 107 114
ive … saving:-113 -118 -55
ive … seizure:-5 23 62
ive … seizures:66 85 68
ive … self:113 106 -9
ive … something:63 25 54
ive … standin:71 113 148
ive … staring:119 -26 -10
ive … stuff:113 68 95
ive … sure:140 140 83
ive … taxi:120 133 126
ive … therapy:60 -14 -6
ive … things:90 91 99
ive … to:55 46 49
ive … tree:-50 -48 -47
ive … twins:80 101 0
ive … u:52 38 30
ive … up:52 59 47
ive … using:31 -69 -47
ive … waiting:84 -6 5
ive … wat:48 20 26
ive … way:71 131 132
ive … which:50 57 44
ive … whole:63 78 70
ive … wil:121 21 56
ive … with:90 116 92
ive … wrists:-112 -112 -12
ivor:-10 -10 -8
iykyk:182 -3 43
j:8 40 -15
jab:-94 -50 -54
jabbed:-18 -22 -12
jabs:-24 -22 -36
jack:101 83 76
jacket:12 44 69
jackets:-5 -2 -3
jade:-5 -5 -1
jahr:-2 -2 -2
jahre:-28 -38 -12
jahren:-64 -60 -36
jai:77 100 66
jai avale:100 105 130
jai des:55 56 -12
jai la:32 45 63
jai … les:67 64 72
jai … suicidaires:54 55 -12
jai … tous:24 41 62
jail:-64 -37 -60
jailed:-27 -28 -22
jaimerais:111 -11 -8
jaimerais etre:54 -3 -2
jaja:-13 -23 -12
jam:-2 2 -12
jam jar:65 73 75
jamais:18 -37 -18
jamie:28 36 33
jammed:-22 -18 -16
jams:-17 -21 -16
jan:3 18 8
january:-35 -96 -81
japan:-44 -32 -17
japanese:-2 -1 0
jar:61 58 68
jar … and:122 105 87
jars:39 50 45
jas:-3 -2 0
jaw:2 -25 39
jaws:71 73 82
jayden:25 49 67
jazz:-25 -33 -12
je:51 57 30
je me:104 134 124
je veux:54 66 -40
je viens:44 56 69
je … ce:26 99 -3
je … davaler:44 56 69
je … mourir:32 68 32
je … sauter:87 94 84
je … suicider:34 36 -101
je … tuer:89 94 23
jealous:103 -16 -83
jean:-69 -69 -20
jeans:-7 21 48
jeden:5 12 -82
jeep:-35 -6 12
jelly:-6 7 3
jemand:-13 -5 -2
jen:-99 -110 -53
jerk:6 10 22
jerked:85 102 62
jerking:142 152 160
jersey:85 91 88
jess:124 139 132
jesus:87 29 -37
jet:-37 -22 -21
jetais:-6 -3 -1
jetty:-12 -8 -18
jetzt:4 22 51
jeweller:-59 -48 -52
jewellery:5 32 34
ji:-8 -6 -8
jigsaw:-115 -95 -91
jigsaws:-27 -41 -46
jim:-12 -7 -4
jingle:18 26 44
jittery:-40 -29 -23
jk:69 96 105
jmup:28 43 58
jmup off:-126 -126 -166
jmup out:-119 -119 -125
jmup … a:-54 -48 -91
jmup … every:-112 -97 -52
jmup … it:45 82 94
jmup … of:-81 -107 -95
jmup … teh:49 39 69
jo:-65 -85 -75
joan:14 23 30
joans:-35 8 19
job:-41 -56 -60
jobcentre:-6 3 -3
jobs:-92 -86 -59
joburg:-8 -5 -5
jogger:77 7 -11
joggers:-21 -13 -10
john:-76 -9 -5
johnny:-8 -6 3
join:115 57 56
join my:79 5 -26
joined:-56 -51 -63
joined teh:-77 -61 -42
joiner:-44 -47 -33
joining:18 -14 -11
joint:67 14 18
joints:-36 -25 -32
joist:25 3 21
joists:20 20 20
joke:-29 2 -14
joke i:113 83 92
joked:-13 3 -9
jokes:-23 4 -31
joking:131 15 -14
joking about:85 113 69
jollof:-41 -3 -3
jolly:-18 -16 -8
jolts:88 102 72
josh:5 4 12
journal:-38 -61 -40
journalism:-1 0 0
journey:4 13 29
jours:77 94 -22
joy:-75 -96 -58
joyce:44 27 25
joys:-16 -47 -51
jst:0 0 0
judge:11 -24 -15
judged:-26 -11 -5
judgement:15 19 -4
judging:-36 -22 -14
judo:-3 1 -4
jug:124 131 136
juice:-82 -95 -91
juice and:-52 -55 -51
juliet:-11 2 -22
july:7 12 -54
jumble:-63 -65 -76
jumped:0 4 -6
jumped and:37 106 57
jumped my:107 35 -25
jumped … i:33 134 33
jumped … in:114 105 116
jumper:-123 -81 -77
jumpers:-36 -23 -26
jumping:78 97 74
jumping in:-64 -79 -109
jumping … front:-66 -80 -108
jumping … of:-80 -77 -113
jumping … on:50 53 73
jumping … pier:-123 -118 -115
jumps:-60 -48 -34
jumpy:0 -48 -45
junction:-63 -56 -42
june:-51 -51 -32
jungle:-22 -16 -13
juniors:23 37 0
jury:-81 -77 -69
justice:-17 -8 -2
jy:98 99 94
k:1 3 -66
kaffee:-34 -18 -8
kann:52 29 -16
karaoke:-148 -117 -102
karen:47 74 91
kart:-40 -28 -22
karts:-65 -60 -55
katze:-15 -11 -2
kay:-22 -13 -14
kayak:-36 -20 -14
kayaks:-9 -5 -4
kaz:-17 -16 -13
kebab:-30 -50 -35
keen:-98 -104 -110
keep:39 11 -16
keep checking:-61 -65 -57
keep fighting:116 10 -23
keep haveing:108 76 69
keep it:-53 7 -22
keep pressing:55 74 89
keep teh:-66 -19 16
keep thinking:67 -8 -13
keep walking:101 65 71
keep … a:138 118 59
keep … bit:50 62 101
keep … i:106 129 113
keep … in:-107 -74 -51
keep … note:-89 -66 -37
keep … off:43 96 164
keep … one:156 86 112
keep … them:110 66 81
keep … theres:52 39 79
keep … this:76 -22 -57
keeper:-60 -67 -55
keepers:5 12 10
keeping:27 50 58
keeping … my:80 95 107
keeps:82 83 23
keeps falling:116 112 104
keeps me:-111 -74 -47
keeps … about:100 93 -77
keeps … back:88 56 50
keeps … but:35 34 138
keeps … i:40 36 78
keeps … up:50 58 -24
keine:-22 -40 -22
keinen:31 -25 -15
keiner:14 10 -3
keith:-18 6 -4
keller:-31 -13 8
kelly:33 17 20
ken:-9 -27 -4
kennels:-37 -12 -14
kent:-18 -22 -39
kept:55 53 61
kept back:33 43 76
kept my:-4 25 64
kept … back:45 63 118
kept … company:88 76 71
kept … its:-87 -75 -54
kept … me:-47 -114 -23
kept … of:97 113 103
kerala:-34 -33 -23
kerb:-34 -33 -8
kermit:57 52 -3
kerosene:164 169 178
kerosene … teh:46 52 61
kerry:-66 -11 -13
ket:98 120 55
ket and:92 90 -1
ketamine:-33 -10 -3
ketchup:-48 -18 -20
kettle:-59 -41 -6
kettles:-35 -21 -33
kev:-28 -17 -23
kevin:-12 -3 20
kevs:68 87 80
key:19 35 41
key from:133 123 79
key im:137 154 165
key … and:134 143 88
key … pot:117 89 94
keyboard:3 17 63
keybord:79 96 82
keyring:-18 -8 -5
keys:-8 -4 -4
keys under:-95 -85 -85
keytag:-5 -25 -17
keyworker:51 -109 -66
keyworker … teh:94 -3 -4
keyworkers:-2 -6 -19
kg:-1 0 0
ki:-38 -51 -44
kick:-1 10 28
kick in:106 102 98
kicked:-32 -38 -10
kicking:7 -6 32
kicking in:88 105 83
kicking teh:-89 -91 -48
kicking … door:-86 -78 -38
kicking … in:32 42 88
kicks:14 25 -85
kid:30 32 8
kid and:118 90 32
kid … i:0 55 87
kidding:11 -20 -49
kidney:-69 -79 -71
kidneys:-37 -21 -26
kids:9 -8 -17
kids at:139 112 115
kids hav:-102 -84 -69
kids in:35 67 69
kids its:81 89 84
kids ive:-80 -61 -50
kids up:93 92 10
kids would:99 26 35
kids … bath:12 16 78
kids … for:114 127 118
kids … it:-55 -26 -15
kids … on:-97 -52 -55
kieran:-26 -22 42
kil:-105 -61 -81
kil me:-82 -51 21
kil this:-31 -15 -3
kil yourself:123 132 -23
kil … brother:-79 -86 -72
kil … day:48 82 -42
kil … dey:57 63 -98
kil … i:80 47 42
kil … in:-20 -28 77
kil … last:7 -96 23
kil … my:-97 -99 -62
kil … no:71 22 -165
kil … not:21 65 -82
kil … self:106 108 -166
kil … than:75 137 -114
kil … this:-109 -86 -14
kil … wife:26 34 63
killed:2 16 -102
killed myself:181 204 41
killer:-28 -15 -42
killers:-13 -4 -1
killing:-26 18 -72
killing me:-70 -123 -28
killing my:78 95 -12
killing myself:66 148 -21
killing … is:25 53 -151
killlll:0 0 0
kills:3 5 -110
kills me:27 4 -121
kiln:23 -6 -4
kilo:-40 -36 -45
kilometres:-10 -11 -1
kilos:-78 -59 -50
kin:22 27 29
kind:18 -2 10
kinda:0 0 0
kinder:29 54 77
kindest:57 10 22
kindly:70 95 122
kindly … my:151 152 126
kindness:3 -42 -23
kinds:-5 -3 6
king:-87 -62 -44
kingfisher:-62 -51 -37
kings:-21 -16 -40
kip:-2 -5 0
kiss:-8 17 43
kissed:61 76 84
kisses:-33 -44 -43
kit:-89 -72 -63
kitchen:-10 -17 -20
kitchen … i:31 54 104
kitchen … to:-73 -66 -73
kitchens:-25 -22 -20
kite:-94 -45 -42
kites:52 38 18
kits:-20 -9 -12
kitten:-51 -50 -52
kittens:-111 -115 -120
kiwi:-15 -18 -2
klonopin:103 78 99
km:-36 -35 -2
kms:0 0 0
kn:0 0 0
knackered:-48 -8 -21
kneading:-5 -30 -9
knee:-56 -56 -36
kneel:11 18 63
kneeling:71 92 110
kneeling … teh:26 38 66
knees:-51 -44 -42
knelt:-3 14 -29
knew:10 16 17
knew dey:82 84 70
knew it:104 113 110
knife:37 42 29
knife im:93 101 111
knife … against:130 96 95
knife … got:-73 -18 -34
knife … its:116 117 105
knife … ive:136 132 113
knife … me:-89 -23 -109
knifes:96 113 140
knight:33 22 23
knit:-19 -21 -16
knitted:-34 -24 -19
knitting:-90 -76 -68
knives:-13 -38 -30
knobs:-8 -3 -2
knock:-32 -60 -33
knocked:1 -18 -11
knocking:47 51 76
knocks:24 19 -23
knot:24 36 30
knots:-7 38 55
knots done:122 105 105
knotted:111 116 105
know:16 3 7
know dey:-73 -56 -79
know me:-125 -119 -108
know of:-66 -39 -36
know she:-87 -64 -46
know teh:50 6 26
know that:49 -29 -58
know where:34 57 62
know why:97 86 88
know … been:-13 -36 -111
know … cant:-87 -61 -63
know … dey:21 2 -57
know … dose:123 129 145
know … going:-87 -68 -107
know … how:6 -6 112
know … i:29 48 48
know … in:37 60 75
know … leaves:87 88 80
know … monday:96 91 79
know … much:47 76 32
know … my:-70 -15 -16
know … of:-56 -87 -103
know … one:-45 -11 -8
know … place:65 33 50
know … roof:77 90 106
know … that:4 73 84
know … these:110 90 -8
know … u:-118 -102 -94
know … where:-123 -100 -86
knowing:24 29 19
knowing … my:105 91 84
known:-17 67 83
known i:64 41 57
knows:3 -42 -71
knows how:75 55 77
knows its:-71 -110 -125
knows me:116 75 117
knuckle:-21 -15 -5
knuckles:56 86 -56
knuckles split:107 118 -44
knuckling:110 -65 -35
kombucha:-52 -27 -18
konnte:-40 -22 -4
krakow:-13 21 23
kratom:-45 -62 -15
krimi:-53 -57 -40
kuchen:-34 -35 -18
kuchentisch:-45 -42 -33
kurt:25 10 14
kys:78 89 -102
l:-7 4 -16
la:9 5 35
la azotea:69 78 77
la cocina:-60 -8 -3
la noche:49 41 66
la vie:127 97 -49
la … du:64 70 66
lab:66 61 77
label:-2 7 21
labelled:10 26 31
labelled … and:-70 -65 -56
labelled … for:98 92 62
labelling:23 35 21
labels:29 -30 0
labrador:-27 -28 -52
lace:-9 0 3
laces:25 22 29
lach:-55 -23 -7
lache:-49 -15 -11
lachen:-16 -14 -2
lack:-47 -44 -22
lad:-14 -19 -47
lad … no:12 79 -2
ladder:-6 -1 -9
ladders:109 76 72
ladies:-34 -29 -30
ladle:5 3 -3
lads:-28 -14 -19
lads at:47 30 11
lads ive:137 126 140
lads … going:96 108 81
lads … it:72 78 95
lads … one:118 103 52
lads … teh:32 49 57
lads … to:112 66 34
lady:-39 -36 -2
ladys:-11 -3 -1
lag:35 40 34
lager:-11 -5 -5
lagos:-87 -66 -39
laid:21 46 69
laid out:56 49 65
laime:20 22 24
lain:-25 1 -25
lake:90 99 95
lakes:-5 17 22
lamb:1 -26 -43
lambing:-19 -17 -27
lambings:-24 -4 17
lambs:-24 -45 -38
lame:-12 -6 1
lamictal:4 11 14
laminated:-5 0 0
lamotrigine:-19 -12 -1
lamp:-13 11 4
lamp … a:142 128 128
lamps:-80 -64 -44
lampshade:-2 -2 -2
land:65 52 26
landed:-5 -1 18
landing:-15 -3 25
landlady:83 58 123
landline:-34 -33 -30
landlord:1 15 11
landlords:-27 -18 18
lands:-32 -49 -19
lane:70 55 65
lane with:91 61 59
lanes:-80 -94 -91
langar:19 13 21
language:-3 18 20
languages:-41 -25 -13
lanterns:-29 -27 -40
lanyard:70 73 96
lanzarote:-26 -7 -10
lap:-50 -57 -39
lap … im:37 61 50
lap … it:-146 -145 -123
laps:-37 -50 -45
lapse:131 -44 -13
lapsed:-16 -10 -5
laptop:-97 -78 -55
laptops:-43 -17 -28
larder:-18 -14 9
large:5 -24 -10
las:-35 22 52
lasagne:-55 -61 -45
lasagnes:-18 -14 -14
laser:-53 -48 -10
lashing:-24 -15 -13
lass:-19 -7 -1
last:35 41 43
last bit:96 60 46
last bottle:-120 -115 -91
last breath:-83 -94 -94
last bus:53 109 102
last cigarette:60 47 68
last dinner:88 85 66
last friday:-19 -90 -71
last i:86 111 107
last log:133 136 133
last month:32 -93 -88
last night:19 23 -84
last page:95 55 45
last people:143 154 145
last period:15 90 79
last song:145 152 147
last thing:77 95 106
last time:29 70 51
last walk:64 37 3
last words:-70 -106 -70
last year:-141 -147 -142
last … be:141 140 137
last … befor:-76 -65 -35
last … bein:119 92 95
last … but:50 -14 -7
last … by:70 77 85
last … did:9 9 -121
last … done:64 62 72
last … every:80 38 37
last … found:-81 -96 -71
last … go:85 56 56
last … has:-101 -85 -86
last … hear:109 99 89
last … ill:118 93 103
last … is:46 57 17
last … ive:51 46 85
last … know:-93 -38 -44
last … last:185 167 172
last … on:23 41 43
last … one:113 129 12
last … say:113 84 86
last … teh:-55 -36 -22
last … thank:119 58 58
last … that:27 83 105
last … them:104 121 99
last … theres:130 106 121
last … time:134 40 73
last … tonight:-12 -21 -28
last … tried:101 -5 -55
last … type:-51 -69 -57
last … u:86 97 94
last … up:-5 30 67
last … went:-5 35 34
last … with:108 109 102
last … woke:48 61 117
lasted:-52 2 -31
lasting:-2 -18 -23
lastnight:0 0 0
lasts:-20 -12 -9
latch:126 84 72
latch … teh:144 94 105
late:-24 -12 1
late to:68 115 97
lately:92 -5 -110
lately i:117 83 -27
lately im:101 15 2
later:0 -7 -36
lates:-50 -44 -30
lathe:1 27 -4
latin:10 3 1
latte:-55 -1 0
laugh:-21 -12 -16
laugh … and:35 61 84
laughed:9 17 18
laughing:-32 -29 -5
laughing … teh:-58 -82 -79
laughing … wont:151 109 107
laughs:74 94 66
laughter:-36 -53 -27
launch:-22 -16 -13
launderette:-43 -35 -20
laundrette:-16 -8 -5
laundry:17 44 44
lava:-2 44 41
lavender:-12 -11 -3
law:-26 -26 -65
law … teh:72 50 42
lawn:-61 -36 -10
lawnmower:-19 -19 -31
lawnmowers:-35 -20 -8
laws:-51 -49 -97
lawyer:25 25 5
lawyers:-12 -5 -59
laxatives:17 5 -11
lay:-8 -35 -18
lay by:52 63 78
lay … teh:60 71 42
layby:50 55 101
laying:-37 -28 -26
layout:-46 -44 -44
lays:-3 -2 -1
lazy:-42 -17 -12
lb:-18 -17 -23
ld:0 0 0
le:-24 -37 -1
le … et:66 75 83
le … je:83 95 71
lea:3 3 4
lead:19 25 26
leader:47 42 -21
leads:-75 -47 -12
leaf:-15 10 37
leaflet:-18 -39 -7
leaflet and:104 51 47
leaflet … a:110 25 24
leaflets:-59 -24 -14
league:-60 -30 -10
leak:35 -17 -27
leaked:-72 -39 -25
leaking:34 61 63
leaks:-39 -34 -24
lean:36 1 11
leaning:5 29 51
leans:-28 -12 -9
learn:-69 -52 -20
learned:-49 -72 -70
learner:-67 -33 -30
learning:-108 -87 -75
learnt:26 8 -7
lease:-102 -77 -56
leash:-3 -5 -7
least:-20 -54 -9
leather:-23 -16 -11
leave:-12 17 36
leave for:108 108 137
leave he:-52 -61 -35
leave tonight:132 127 133
leave … door:-100 -95 -69
leave … house:17 22 -92
leave … me:-77 -86 -37
leavers:-84 -53 -57
leaves:30 61 74
leaves me:33 26 -120
leaving:13 20 58
leaving at:176 161 153
leaving my:98 113 126
leaving teh:-98 -97 -93
leaving tonight:75 85 101
leaving … because:-86 -90 -71
leaving … this:110 114 105
leaving … to:100 76 30
leaving … world:131 126 32
leben:49 13 -121
lebt:69 75 89
lebt wohl:69 75 89
lecture:-37 -66 -39
lecturer:-85 -60 -26
lectures:13 -20 -41
led:-66 -59 -58
ledge:12 23 21
ledge and:-28 -38 -12
ledge with:117 122 125
ledger:-33 -26 -12
lee:95 84 95
leeds:-86 -31 18
leek:-27 -16 -9
leeks:-38 -17 -36
left:57 59 77
left alone:-16 -91 -88
left and:58 -2 -56
left but:105 81 -32
left for:187 88 90
left his:88 55 72
left im:111 101 102
left letters:89 96 97
left of:110 121 141
left side:81 31 28
left … be:96 77 4
left … fone:109 139 89
left … goodbye:49 69 72
left … his:-16 -62 -42
left … im:45 81 56
left … is:48 90 100
left … its:166 57 60
left … list:78 101 133
left … me:126 -69 -48
left … not:69 41 61
left … note:-191 -174 -162
left … tablets:150 177 181
left … that:-57 -75 -64
left … up:45 68 69
left … voicemail:104 62 44
leftover:38 58 18
leftovers:-20 -16 -22
leg:13 36 24
leg im:70 51 81
leg over:108 111 111
legal:-53 -60 -82
legend:-20 -26 -22
legends:119 82 89
legged:25 35 7
leggings:-9 0 0
legion:-5 -21 -73
lego:-48 -27 -8
legs:37 62 53
legs are:3 -13 35
legs over:135 135 143
legs … i:90 94 88
legs … it:72 62 73
leicester:-5 16 34
leid:1 1 2
leisure:69 72 63
leith:-75 -44 -26
lemon:-1 -3 -40
lemonade:12 -18 11
len:93 98 85
lend:-52 -7 -9
lending:-18 -12 -14
length:12 14 36
length of:82 78 72
lengths:-3 4 -8
lens:-31 -3 -2
lent:-50 -38 -26
lentil:-5 -4 -3
lentils:-49 -35 -1
leo:-51 -55 -57
les:-78 -56 -22
les bras:59 68 -8
less:-52 -48 -65
less for:92 92 22
less … not:139 -27 -29
less … to:78 64 15
lesson:49 77 50
lessons:-21 35 72
let:50 62 69
let go:129 108 94
let me:-43 -40 -43
let my:109 112 128
let … dei:76 99 9
let … fink:97 100 86
let … me:99 129 163
let … off:152 119 103
let … say:124 120 128
let … thats:130 133 94
leter:8 16 42
leter from:-60 -56 -50
leter in:108 97 93
leter … kitchen:31 35 68
leter … post:100 65 43
lethal:61 81 8
lethal doses:89 101 76
lets:-10 28 -15
lets say:64 148 92
lets … to:41 71 0
letterbox:101 116 124
letters:21 30 5
letters on:126 93 115
letters … on:-58 -62 -61
letters … teh:118 116 114
letting:58 57 49
letting go:46 85 92
lettuce:-86 -77 -45
letztes:-2 -2 -2
level:-38 2 10
level crossing:79 104 98
level … one:86 83 97
level … teh:123 88 80
levels:-29 -35 -31
lever:-61 -19 -17
levothyroxine:-37 -3 -12
lewis:-17 -2 -1
lexapro:-8 -10 -2
lf:0 0 0
lfie:32 26 3
lfie admin:-67 -27 -44
lfie after:-73 -32 23
lfie feels:111 51 -17
lfie if:37 -41 -25
lfie im:-56 -64 65
lfie insurance:51 75 109
lfie is:26 -59 -101
lfie isnt:72 14 -37
lfie nobody:16 33 -78
lfie not:48 55 15
lfie on:-3 -6 121
lfie out:-67 -40 -35
lfie soon:17 17 -53
lfie than:88 121 61
lfie that:-14 -116 -13
lfie this:-82 -80 -39
lfie was:-88 -38 -9
lfie … end:72 103 73
lfie … it:37 30 58
lfie … long:171 -18 -4
lfie … mine:82 106 122
lfie … no:-39 2 -63
lfie … should:106 53 -2
lfie … this:-46 -56 -36
lfie … u:5 74 104
lfie … weekend:7 19 110
lfie … wen:114 45 -43
lfie … wil:-42 -17 -118
lfie … would:138 -29 -81
liaison:-2 -33 -19
liam:97 62 77
liar:-53 -14 -13
libary:-8 -6 -9
liberty:-3 -4 -4
librarian:-54 -22 -44
library:-53 -15 -15
librium:-33 -12 -14
licence:42 -20 -57
licence i:145 122 51
licence on:-107 -6 -3
licensed:-49 -34 -24
licked:-24 -48 -20
licking:7 32 52
lid:-26 13 1
lidl:-34 -19 -32
lido:39 25 25
lids:24 46 45
lie:37 10 -3
liebe:-45 -37 -33
lieber:66 -7 -5
liebsten:64 -20 -3
lied:88 66 67
lied … i:86 113 30
liegt:27 23 13
lies:-38 -23 -30
lifebelt:113 104 106
lifeboat:-48 -48 -25
lifeboats:14 13 19
lifeguard:104 57 56
lifejacket:90 85 106
lifes:35 -70 -77
lifes not:108 4 2
lifetime:-102 -82 -17
lift:-16 -69 -46
lift … head:89 105 109
lift … off:75 96 97
lifted:-66 -20 -3
lifting:-49 -29 -29
lifts:-79 -55 -57
ligature:69 83 82
light:42 66 84
light hurts:80 108 27
light on:86 111 107
light … and:136 40 1
light … end:-19 -81 -58
light … on:65 88 88
lighter:47 18 10
lighter … my:60 19 -23
lighters:-35 0 -3
lighthouse:-22 -8 -6
lighthouse … teh:154 136 127
lighting:-10 0 5
lightly:-4 0 0
lightning:3 -75 -50
lights:94 85 93
lights are:38 47 35
lights out:138 162 155
lights … i:110 118 123
like:0 0 0
liked:13 34 13
liked to:11 67 44
liked … my:55 67 63
likely:-76 -53 -39
likes:36 29 29
likes it:88 78 74
likes to:144 111 84
liking:26 -22 -16
lil:21 20 10
lilac:87 94 103
lilies:-18 18 -59
lily:70 67 74
lime:-17 19 0
limerick:-55 14 8
limericks:-9 -14 -17
limit:-47 -24 -16
limp:-12 12 21
linda:-56 -51 -10
line:10 0 14
line at:179 -57 -51
line … a:-12 -96 -79
line … be:-85 -81 -83
line … i:68 75 80
lined:72 81 89
linen:66 70 25
lines:51 50 36
lines at:80 -44 -14
lining:-8 38 8
link:-12 2 4
linked:-3 -2 -3
linkedin:30 12 13
links:-23 -11 2
lino:-16 -17 -3
lion:-36 -46 -32
lip:10 30 -3
lips:43 48 54
lips … and:153 149 70
lips … grey:1 1 -146
lips … teh:141 150 149
lipstick:-5 3 13
liquid:58 78 67
liquor:-54 -69 -57
liquorice:-5 -9 -6
lirez:65 67 71
lisbon:-78 -107 -71
list:-12 19 -17
list is:119 69 54
listed:-15 -6 -2
listen:9 -13 -6
listened:-28 -5 30
listener:-36 -57 -35
listening:-31 -22 7
listo:-44 -13 -3
lists:10 -51 -49
lists … teh:114 -2 -2
lit:29 18 32
lit teh:98 109 99
literal:-26 -16 -28
literally:0 0 0
lithium:-29 15 29
litre:108 107 -25
litres:93 46 41
litter:-9 -5 -4
little:29 42 43
little … and:30 -3 13
little … for:78 43 36
little … help:92 57 75
little … it:-80 -67 -76
liv:16 31 -4
liv because:65 83 124
liv i:9 114 36
liv it:-109 -16 -6
liv or:-48 -103 0
liv past:113 122 -28
liv … dei:-50 -100 -22
liv … for:101 10 -2
liv … her:21 65 82
liv … with:65 65 69
lived:-45 -92 -69
liver:-52 -49 -60
livers:-5 21 -6
lives:37 -37 -55
livestreaming:115 101 98
livid:-67 -57 -65
living:78 27 -20
living and:-35 45 -118
living im:120 -68 -56
living not:68 -139 -6
living with:-118 -87 -37
living … a:41 -69 -38
living … teh:-105 -21 -66
living … waiting:22 -68 -56
ll:11 15 -6
llama:-10 -5 -1
lled:-4 -1 0
ller:-9 -4 -2
llevo:-10 19 -6
lling:-7 -1 0
lls:0 0 0
lmao:0 0 0
lmaooo:0 0 0
lo:-31 3 -35
load:70 95 83
load … pills:-74 -52 -130
loaded:95 119 124
loaded gun:1 1 -114
loaded it:132 145 169
loaded … and:-4 6 -69
loaded … i:64 67 -1
loaded … me:59 53 65
loading:30 28 -1
loads:26 58 98
loaf:-55 -42 -49
loan:12 15 -22
lobby:-11 -26 -36
lobster:-37 -32 -35
local:-67 -39 -58
local … and:117 98 5
local … i:59 69 -16
location:81 92 91
loch:40 50 43
lock:57 89 81
lock up:117 90 84
lock … away:-59 -59 -48
lock … door:44 65 105
lock … i:56 65 75
lock … my:25 48 25
lockbox:-25 -11 -12
lockdown:74 21 45
locked:-4 0 13
locked and:-52 -92 -148
locked cubicle:119 132 97
locked myself:-39 -51 -74
locked … away:113 4 -12
locked … in:-48 -69 14
locked … it:125 127 76
locked … room:95 93 84
locker:61 49 42
locker … i:120 16 5
locker … teh:87 107 109
lockers:-18 -27 -18
locking:22 -7 9
locks:14 40 -52
locks me:83 91 -100
locks … in:134 127 -90
locksmith:-2 25 16
locum:114 115 91
lodger:29 48 -12
lodgers:2 6 3
loft:-11 7 19
loft with:147 149 149
loft … been:-72 -76 -68
loft … is:87 74 83
loft … teh:124 114 96
log:40 20 37
log in:60 111 98
log off:-44 -96 -132
log out:17 -82 -73
log … for:8 -86 -64
log … from:22 -91 -69
log … good:13 -89 -68
log … lfie:-12 -49 -21
log … of:52 -58 -12
log … permanently:39 -77 -78
logged:-41 -49 -37
logging:-52 -60 -22
logging off:-86 -72 -27
logging … for:-65 -43 9
logging … good:-76 -60 -2
login:46 51 62
logins:15 19 -6
logistics:0 0 0
logs:-2 24 39
lol:0 0 0
lollies:-23 -24 -16
lollipop:-12 -22 -21
lolly:-10 -9 -18
london:-44 -32 -22
loneliness:-24 -16 -39
lonely:-20 -26 -3
long:-7 -2 2
long ago:-74 -20 -58
long ive:41 36 48
long sleap:69 -100 -29
long to:-58 -15 -105
long way:-89 -93 -87
long … and:-44 -79 -43
long … could:87 78 105
long … fink:94 4 26
long … got:65 63 48
long … im:-90 -89 -51
long … this:70 37 57
long … tomorrow:147 139 101
long … was:110 134 47
longer:23 26 26
longest:73 30 25
longing:51 15 -101
loo:51 68 32
look:58 53 70
look a:-64 -27 -61
look teh:126 63 61
look … for:77 94 104
look … his:63 84 67
look … in:-57 -60 -13
look … ive:-105 -118 -135
look … teh:37 43 3
look … tomorrow:62 84 102
looked:8 17 -12
looked … i:59 62 28
looked … teh:-39 -65 -78
looking:14 -25 -57
looking down:27 81 97
looking up:129 153 104
lookout:38 44 35
looks:14 0 34
looks in:65 82 92
looks yellow:79 107 109
looks … and:18 -78 -95
loop:111 43 58
loos:57 54 52
loose:-58 -50 -101
loose ends:-11 -1 -101
loosely:63 52 49
loosen:28 35 22
loot:-26 -12 -2
lorazepam:78 88 71
lord:48 27 27
lorraine:-15 -54 -56
lorries:18 40 32
lorry:101 68 92
lorry on:84 72 102
lorry … bridge:87 88 94
lorry … in:85 106 117
lorry … me:109 -54 -27
lorry … teh:14 76 72
lorrys:129 113 122
los:-60 32 -30
los brazos:79 70 -3
lose:7 -7 2
losers:-30 -20 -15
loses:-19 -14 -3
losing:-35 -37 -85
loss:-36 -36 -31
lost:0 -29 -59
lost cause:67 -29 -6
lost my:-31 -1 -95
lost track:15 51 61
lost … of:-67 -21 -2
lost … on:77 103 79
lost … rent:134 -3 -2
lost … to:-60 -21 -5
lost … wil:-68 -130 -38
lot:50 63 82
lot its:129 134 119
lot on:-51 -96 -99
lot to:-54 -38 -30
lot … a:191 177 161
lot … blood:138 148 144
lot … teh:59 10 11
lots:11 -1 41
lottery:-31 -19 -16
loud:1 -69 -60
louder:111 -1 -52
loudest:-3 -4 -2
loudly:-26 -4 17
lough:41 37 40
louise:106 85 -25
lounge:-14 -21 -26
lourdes:-101 -82 -56
love:14 14 26
love and:43 55 59
love teh:-53 -34 -29
love to:55 62 76
love u:95 115 101
love yous:89 82 60
love … as:79 -11 -10
love … be:106 19 11
love … forever:72 74 79
love … mum:-118 -116 -117
love … off:21 37 53
love … sorrry:108 118 126
love … teh:54 25 16
love … vanish:-70 -3 -2
loved:-5 6 40
loved it:-74 -67 -46
loved teh:114 96 107
loved u:179 160 158
loved … of:71 57 56
loved … teh:107 91 73
lovelies:-37 -29 -36
lovely:2 26 4
lovely and:-123 -110 -121
lovely … in:81 87 95
loves:21 4 10
loves im:87 58 58
loving:-23 1 5
low:-17 -99 -91
low … weeks:95 -1 0
lower:-65 -28 -30
lowered:32 14 39
lowering:-28 -17 -11
lowest:4 5 -6
lowkey:0 0 0
loyalty:22 44 44
luas:3 14 15
luck:-64 -47 -42
lucky:-9 -56 -76
lucozade:-104 -93 -73
luego:6 6 -2
luggage:-62 -29 36
lui:6 1 -25
luk:-1 -1 -1
lump:18 -9 42
lunch:-95 -80 -69
lunch break:89 51 41
lunch … and:124 115 115
lunch … my:82 61 40
lunch … u:-85 -85 -97
lunchbox:54 52 60
lunches:-30 6 -19
lunchtime:64 67 59
lundi:-45 -34 -22
lunes:-6 -9 -17
lung:-21 -17 -8
lungs:53 44 35
lurker:-44 -13 -47
lurking:2 6 -4
lust:-3 -24 -15
luton:3 7 40
luvly:-3 -1 -1
luxembourg:-1 -1 -1
luxury:-4 -1 0
lying:13 11 -5
lying in:47 80 90
lying ther:-58 -93 -55
lying … line:156 153 129
lying … my:-75 -95 -84
lying … teh:24 50 61
lying … tracks:62 65 82
lyon:-25 -5 -5
lyric:-36 -17 10
lyrica:46 35 35
lyrics:-13 -22 0
m:23 57 31
ma:38 46 63
maam:-38 -36 -17
mac:57 56 59
mache:-55 -50 -30
machen:65 117 -9
machete:102 116 147
machete and:64 67 71
machine:7 9 12
machines:-25 -53 -47
mackerel:-47 -43 -39
macmillan:33 30 14
mad:-20 -6 -9
madam:-8 -4 -40
madame:-1 -2 -4
made:-19 -12 -5
made myself:78 -120 -9
made sure:137 135 98
made to:31 28 -108
made … decision:-47 -37 -11
made … for:91 77 71
made … hav:173 122 118
made … mind:87 122 18
madre:14 95 117
maeve:-9 -18 -13
magazine:-63 -53 -29
magazines:-9 -4 -1
maggie:5 4 5
magic:-42 -23 -17
magistrate:-4 -1 -1
magnesium:-44 -28 -59
magnet:-22 -20 -8
magnificent:-12 -2 -1
magnolia:-53 -11 -7
mags:79 67 71
maid:29 38 -22
maiden:33 31 30
mail:7 -9 27
mailbox:-4 -3 -9
mailed:-11 -1 0
mailing:-47 -2 0
main:-22 -36 -21
mainland:48 62 65
mainly:-98 -98 -90
mains:48 5 0
maintenance:80 93 137
maintenant:-14 -14 15
mais:-30 -22 -4
maisie:100 91 98
maize:30 29 35
major:-54 -26 -21
majorca:-35 -44 -36
make:-10 -11 -22
make sure:86 71 54
make … do:88 91 -5
make … hapen:103 106 -60
make … myself:18 72 0
make … teh:-87 -50 -38
make … to:-100 -76 -36
maker:66 27 69
makes:-22 -20 -85
makes it:69 68 108
makes me:-40 -10 -165
makes … him:146 149 -9
makes … my:-67 -70 -35
makeup:-52 -45 -15
making:-7 6 -11
making … noise:104 111 99
making … snoring:89 93 98
mal:-70 -64 -42
malaga:-88 -79 -91
malaria:-52 -32 -16
malcolm:-3 -2 -5
male:-41 54 5
mall:-2 -1 0
malo:66 -17 -2
malt:-24 -15 -19
malta:-45 -28 -19
maltesers:-56 -51 -52
mam:40 54 40
mama:100 73 71
mama … be:163 -19 -5
maman:9 10 13
mammy:-99 -89 -73
mammys:-21 -28 -29
mams:115 121 107
man:-13 8 -6
man im:85 74 24
man sais:-64 -37 -4
man … four:46 66 89
man … his:-113 -97 -57
man … it:88 8 0
man … our:96 67 18
man … with:34 48 75
manage:47 59 76
manage without:32 134 112
manage … me:-13 77 78
manageable:-84 -8 -6
managed:20 -31 -28
managed to:-106 -57 -39
management:-78 -73 -29
manager:-44 -13 -74
managers:32 -48 -32
managing:-51 -104 -49
manana:25 43 96
manchester:-25 -25 -27
mandatory:-18 -7 -6
mandoline:-33 -30 -29
mange:-18 -11 -7
manger:-18 -12 -3
mango:-7 -3 -2
mania:-33 -20 -5
manic:-12 -5 -1
manila:73 44 45
mann:49 53 57
manner:-4 -1 0
manners:-6 -37 -29
mano:25 26 23
manque:-29 -24 -9
mans:52 26 7
mantel:107 136 90
mantelpiece:58 62 54
manual:-13 0 6
many:-46 -26 -30
many of:73 97 48
many pills:-112 -122 -113
many tablets:46 -40 -89
many … and:26 41 90
many … cant:53 65 63
many … my:66 90 68
many … was:43 70 92
map:-45 -19 -14
mapped:16 29 20
maps:-33 -10 -15
maraca:-39 -50 -45
marathon:-159 -145 -147
marathons:-48 -37 -43
march:-14 -43 -44
marcus:74 99 108
mare:-29 -16 -1
marek:61 68 9
margaret:28 15 8
margarets:-5 -2 -5
marguerite:-59 -55 -43
mari:53 68 -49
marido:60 71 -51
marie:-4 -2 0
marigold:-22 -30 -22
mario:-4 -2 -2
marjorie:-14 -8 -4
mark:-47 -85 -83
marked:77 84 120
marked … my:70 111 105
marker:-4 2 -1
markers:-9 -1 -14
market:-87 -96 -101
marking:10 17 16
marks:66 55 -140
marks and:28 28 -102
marmalade:-60 -63 -57
marquee:-5 -3 -2
marriage:-25 -40 -71
married:-48 -6 -81
married and:64 59 -11
marrow:-15 -13 -15
marrows:4 8 6
marry:43 104 43
marrying:-12 -41 -9
marshmallows:-30 1 1
mart:12 13 20
martin:133 132 108
marvellous:-27 -19 -17
mary:6 -13 -4
mas:27 47 7
mascara:2 -5 -4
mash:-52 -52 -3
mask:-24 -22 -9
mass:-1 7 10
mass and:-92 -99 -104
massive:38 18 29
mast:115 103 79
masters:-24 -21 -25
mat:-12 1 7
mata:-22 -23 -19
matar:68 56 -37
matarme:238 92 -81
match:-1 -1 22
matchbox:14 35 32
matches:-10 27 33
matching:-6 -20 5
mate:-1 2 4
mate has:93 96 57
mate is:48 67 129
mate … a:-44 -62 -79
maternity:-86 -65 -60
mates:89 72 60
mates … on:93 83 36
mates … teh:-87 -79 -79
maths:47 39 16
maths and:61 100 8
matin:7 16 3
matinee:19 -15 -6
matron:-26 -23 -37
mats:-24 -15 -12
matter:-28 -71 -8
mattered:40 52 53
matters:20 12 29
matters that:99 99 103
mattress:62 67 54
mattresses:-26 -23 -39
maureen:12 -12 17
maureens:-14 -7 -11
may:2 18 9
may as:102 -47 1
maybe:0 0 0
mayo:-12 -15 -12
mayor:-60 -44 -43
mcdonalds:-4 -1 0
me:30 32 14
me a:-49 -83 -91
me about:-77 -61 -115
me alife:49 127 129
me an:-23 -25 -48
me and:1 17 40
me away:75 86 113
me be:144 141 165
me beter:105 -29 -15
me both:108 131 107
me by:59 65 88
me bye:-89 -111 -111
me dey:-102 -127 -72
me down:65 23 12
me enough:-92 -82 -68
me except:91 -40 -21
me feel:-77 -57 -45
me finished:-99 -78 -61
me folks:152 156 130
me going:70 90 96
me goodbye:72 79 90
me got:49 49 37
me help:42 59 93
me i:-43 -42 -16
me id:8 -50 -22
me luck:-80 -51 -31
me mas:92 82 92
me mor:-49 -51 -44
me my:-104 -68 -108
me next:80 90 101
me not:55 60 -38
me over:-23 -52 -68
me pinned:-98 -103 -20
me quiero:18 90 -21
me right:20 30 73
me sick:58 65 125
me sleap:79 57 14
me soon:53 59 -16
me sorrry:27 56 85
me stop:-54 -71 -58
me suicider:87 101 -107
me that:-46 -42 -63
me through:-76 -54 -54
me tiro:27 19 61
me tome:62 70 71
me tonight:28 58 64
me up:-49 -67 -24
me water:57 -20 -4
me wen:-7 24 -114
me with:25 54 37
me … am:84 128 110
me … ashamed:58 84 95
me … asleep:112 122 109
me … away:63 132 60
me … baby:134 101 54
me … bad:79 52 70
me … bath:-114 -109 -87
me … bed:80 90 90
me … belt:105 102 -9
me … brazos:79 71 -2
me … bye:-87 -102 -107
me … check:1 -94 -26
me … coat:-51 -45 -54
me … come:23 46 88
me … de:-23 -38 -7
me … dead:127 43 -6
me … ending:116 83 21
me … far:147 128 124
me … farewell:71 83 66
me … from:2 37 19
me … front:-46 -48 -120
me … grave:121 95 102
me … help:54 70 96
me … hert:73 46 -14
me … hoap:112 131 108
me … if:-92 -95 -80
me … intend:115 108 -22
me … it:61 34 30
me … its:32 17 9
me … keep:59 72 70
me … kil:127 128 54
me … lamp:89 109 105
me … las:-32 40 93
me … last:-81 -71 -47
me … leaving:145 106 87
me … left:62 17 -10
me … les:93 97 75
me … means:50 72 73
me … months:102 113 128
me … much:21 -87 -72
me … my:-15 -14 -34
me … no:56 -12 24
me … nobody:57 0 -1
me … off:65 40 66
me … on:65 45 33
me … open:73 65 91
me … place:94 40 36
me … post:97 97 90
me … roap:76 74 82
me … said:-48 -21 -56
me … sais:49 6 -117
me … say:85 77 12
me … saying:23 47 121
me … seat:-42 -109 -72
me … sex:97 81 -46
me … side:82 75 107
me … stab:-9 4 -134
me … suicidar:69 68 8
me … sunday:40 85 2
me … tablets:16 54 58
me … them:113 62 70
me … till:-53 -132 -59
me … times:47 10 7
me … today:9 60 93
me … tomorrow:-43 -61 -58
me … top:115 126 81
me … train:38 54 66
me … u:46 52 52
me … up:-40 -76 -28
me … ur:114 108 97
me … wants:25 11 -156
me … way:59 -61 -110
me … years:68 142 143
meal:40 24 0
meals:-15 -10 -29
mean:7 9 2
mean it:107 92 10
mean lfie:122 108 -25
mean teh:29 28 69
mean to:139 165 51
mean … be:101 95 72
mean … do:54 11 -88
mean … i:-4 -10 -94
mean … my:12 50 -105
mean … this:67 88 93
mean … under:92 60 73
meaning:-97 -47 -40
meaning it:55 89 7
means:9 36 63
means i:-66 -74 -11
means it:54 71 -54
means its:72 94 86
means to:62 50 -83
means … it:95 79 40
means … my:108 82 108
means … to:-86 -62 -14
meant:34 47 50
meant it:73 38 58
meant … a:130 156 133
meant … and:89 129 89
meant … dei:-100 -53 -11
meant … it:65 16 8
meant … not:116 113 136
meant … of:-86 -36 -12
meantime:-64 -43 -35
meanwhile:-2 -16 -31
measure:22 17 -1
measured:9 13 25
measured … beam:102 101 71
measuring:-33 -36 -40
meat:-4 16 94
mechanic:-13 -6 -9
med:-61 -26 -57
medal:-75 -54 -45
medallion:43 -14 -14
medals:82 94 116
medecin:-6 7 9
media:-20 -7 -6
medic:-19 -11 -13
medical:-11 34 49
medically:-15 -4 -3
medicaments:53 63 76
medicated:-55 -37 -29
medication:-36 -46 -35
medications:-11 -2 -1
medicine:33 39 36
medicine cupboard:85 106 55
medicine … and:82 19 17
medicine … in:102 105 141
medicines:70 11 8
medico:-28 -17 -22
medics:-8 -1 -1
medieval:-26 -30 -17
meditation:-37 -27 -19
meds:-50 -54 -30
meds all:75 71 64
meds in:-53 -58 -71
meds on:119 132 128
meds … meds:66 68 63
meds … teh:52 61 48
meet:-21 -14 3
meeting:-96 -142 -132
meetings:-79 -96 -80
meets:-20 -25 -6
meg:72 90 88
meh:-16 -2 -8
mehr:115 76 65
mein:3 28 12
meine:18 51 62
meine mutter:73 89 105
meinem:17 17 -4
meinen:-11 -8 -5
meiner:-6 -11 15
mejor:100 -28 -23
melatonin:-15 -10 -8
melbourne:-66 -77 -73
melt:47 -17 -20
melted:-51 -64 -74
melting:98 83 82
member:-28 0 -7
members:-16 -35 -22
membership:-76 -60 -8
meme:6 34 -129
memes:0 63 66
memoir:-46 -28 -10
memorial:-20 6 10
memories:7 41 20
memorised:35 -28 -28
memory:62 59 61
men:-19 2 30
men hav:-79 -79 -90
men in:90 92 76
menace:-15 -9 -8
mend:-42 -35 -33
mended:-52 -39 -33
mending:-4 -3 -3
mendormir:20 -3 17
menopause:15 4 -3
menos:-30 -12 -13
mens:-59 -27 -26
mental:-22 -75 -52
mention:-96 -76 -62
mentioned:-37 14 26
mentioning:-1 -4 -4
mentions:-3 17 17
mentor:-33 -39 -13
menu:-62 -48 -40
menus:9 15 -19
merchant:37 33 -52
merci:13 2 13
mercy:90 84 99
mere:19 38 75
merely:90 -16 57
merkt:22 79 -3
merry:-24 -13 -10
mes:71 45 36
mesa:8 7 3
mesage:-4 -14 24
meses:-1 -1 -5
mess:0 -27 -68
messaged:22 56 96
messages:23 20 -15
messaging:-19 14 13
messed:12 57 74
messenger:-1 0 0
messer:18 21 64
messing:-1 -15 -35
messy:-19 46 54
met:-81 -69 -10
metal:60 96 111
metallic:5 7 9
metaphor:-50 -40 -48
meteor:9 -59 -55
meter:-76 -41 -23
metformin:-35 -8 -8
meth:-9 10 -29
methadone:11 6 15
methadone … i:-78 -82 -6
method:4 47 53
methodist:-36 -28 -8
methods:-86 -57 -14
methotrexate:-10 -5 -4
meths:130 113 121
metres:-33 0 16
mettre:58 87 -30
meurs:-22 -14 -6
mg:-144 -136 -96
mi:24 24 50
mi hermana:87 73 71
mi madre:108 109 124
mi vecina:-38 -51 -67
mi … a:-92 -90 -67
mi … no:-3 111 128
mia:53 43 44
mic:-62 -51 -51
mice:51 59 62
mich:57 66 33
mich umbringen:83 73 -113
mich … wieder:40 53 -10
michael:-5 -1 -3
mick:-42 -20 -11
micks:-47 -44 -41
microphone:-1 -3 -3
microwave:-58 -68 -54
mid:-3 16 62
midazolam:79 82 84
midday:8 10 5
middle:40 67 89
middle … teh:100 92 71
midges:-69 -40 -18
midi:-2 -1 0
midnight:71 92 107
midnight … i:-76 -86 -72
midwife:-42 -20 -80
midwifery:-7 -9 -28
miedo:34 17 10
mierda:108 -15 -3
mieux:77 -6 -4
might:19 -77 -81
might hert:-104 -75 -62
might … one:75 -73 -14
mighty:-36 -29 -43
migraine:-45 -33 -17
migraines:-20 32 33
mild:-24 -9 -12
mildly:-7 -4 -3
mile:-66 -89 -85
mileage:1 25 -36
miles:-8 18 -47
milestone:-7 -7 -32
milk:-18 4 26
milk and:-134 -145 -136
milk teh:110 111 111
milk … hav:80 54 54
milked:13 22 23
milking:-41 -16 -10
milkings:45 80 83
milkman:-4 -6 -10
milks:-9 -27 -77
milkshake:0 0 0
mill:38 44 80
millennium:-32 -8 -4
miller:-4 -1 -1
milligram:0 0 0
million:-15 -8 -4
milo:38 34 19
min:60 83 77
min … a:88 89 75
mince:-152 -128 -112
mince pies:-129 -111 -99
mind:15 -23 9
mind dieing:-67 -59 0
mind … if:46 -66 -30
mind … it:-45 -60 -72
minded:-16 10 -9
mindfulness:3 -13 -50
minding:42 66 -61
minds:-81 -49 -58
mine:10 32 42
mine and:151 147 132
mine if:40 83 105
mine thank:141 92 78
mine … dnt:85 83 51
mine … tonight:99 104 79
minecraft:70 32 31
miner:-1 -1 -1
mines:118 123 109
mines … teh:71 88 63
mini:-3 -3 -4
minibar:37 2 25
minibus:39 40 -5
minimum:1 -11 -4
minister:-40 -20 -37
ministers:-25 -11 -19
ministry:0 -1 -3
minor:-21 -5 -9
minors:-1 -1 -1
mins:51 60 94
mins and:105 54 27
mins … u:86 92 86
mint:73 48 49
mints:-65 -51 -56
minus:3 -58 -54
minus one:108 1 -11
minute:52 36 34
minutes:-5 8 23
minutes ago:99 115 101
minutes since:34 60 61
minutes … i:82 83 117
minutes … in:117 113 110
mir:35 59 55
miracle:23 76 -12
mirror:43 32 16
mirrors:-9 -10 -27
mirtazapine:-11 -34 -27
mis:48 -84 -14
misadventure:-24 -8 -7
miscarriage:-31 -23 -18
miserable:19 -45 -17
misery:-26 -34 -21
mismo:-13 -20 -9
misread:-4 -3 0
miss:7 -59 -41
miss me:38 20 73
miss teh:-52 -25 -40
missed:-77 -98 -127
misses:16 16 -11
missing:5 -36 -46
missing and:54 56 73
mission:-30 -14 0
missus:3 -17 4
mistake:4 -32 -3
mistake that:114 -19 -3
mistakes:82 74 65
mister:-59 -33 -26
mit:-20 -13 7
mix:0 3 13
mixed:41 53 48
mixing:-21 -4 -48
mixture:-27 -17 1
ml:-44 -45 -58
mm:-3 -5 0
mnd:-26 -5 -4
mnemonic:-2 -3 -6
mo:5 1 7
moan:-64 -62 -74
moaning:-106 -70 -48
moans:-31 -11 -1
mobile:40 75 87
mobility:59 40 38
mochte:52 42 -71
mock:-19 -38 -14
mockingbird:-6 -3 -2
mocks:-4 -1 1
mod:-8 -7 -23
mode:-15 -8 -6
model:-72 -93 -92
moderate:-17 -8 -5
moderates:53 60 41
moderating:-14 -16 -4
moderation:-38 -24 -4
moderator:-12 -15 -21
moderators:-11 -13 -5
mods:-9 30 22
module:-64 -86 -61
moi:51 27 -11
moira:1 13 31
mois:-63 -54 -37
mole:-64 -50 -35
mom:-105 -84 -42
moment:-46 -29 -34
moments:-7 -50 -42
mommy:37 62 75
moms:28 59 91
mon:40 71 42
monday:-13 -20 -7
monday by:81 63 67
monday … can:104 114 110
monday … gives:51 57 127
monday … in:52 69 54
monday … monday:111 107 90
monday … nobody:-9 -46 -52
mondays:-10 -21 -2
mondays teh:145 149 145
monde:72 44 57
money:10 33 36
money … be:-77 -14 -7
moneys:20 36 -15
monitor:-21 -37 -19
monitoring:-9 -41 -40
monk:48 48 40
monkey:-50 -64 -42
monopoly:-63 -66 -47
monoxide:-1 5 28
monsoon:-13 -17 -23
monster:-15 -38 -7
month:-19 -65 -103
month i:64 -112 -76
month im:-98 -123 -97
month of:78 93 119
month teh:78 79 82
month … he:101 141 89
month … is:81 37 -28
month … it:-80 -67 -18
month … was:92 -50 -48
monthly:-81 -54 -46
months:-4 -54 -37
months dry:100 -1 0
months id:84 -46 -45
months off:-21 -68 -75
months supply:121 141 126
months … if:149 -8 -4
months … me:-101 -54 -41
months … teh:-60 -54 -33
mood:-20 -78 -69
moods:-55 -47 -44
moody:-33 -39 -23
moon:27 24 18
moons:42 49 70
moor:53 58 49
mooring:0 1 8
mop:-72 -70 -69
mor:6 11 18
mor and:73 89 47
mor ill:-41 -35 -23
mor ive:113 147 131
mor sleeps:27 35 71
mor tablets:97 91 95
mor to:112 50 56
mor … at:-80 -70 -55
mor … do:91 80 45
mor … for:34 45 36
mor … left:134 48 30
mor … not:115 56 23
mor … out:-49 -58 -58
mor … than:-47 -49 -31
mor … thats:94 101 98
moral:-45 -48 -20
morbid:-72 -33 -22
morgen:-3 8 20
morgue:3 5 -2
morir:-55 36 -55
morir y:129 151 -2
morirme:55 100 8
morning:10 9 -12
morning he:59 76 56
morning wen:183 140 163
morning … all:89 110 114
morning … be:94 111 87
morning … hes:92 120 90
morning … im:-60 -62 -60
morning … ive:149 107 90
morning … know:-57 -45 -30
morning … me:79 55 18
morning … my:-47 -104 -67
morning … night:-77 -75 -60
morning … on:57 99 91
morning … teh:-60 -50 -68
mornings:1 22 -30
morphine:40 66 73
morphine … me:114 110 97
mort:21 -9 -44
mortal:32 55 20
morte:1 -36 9
mortgage:-41 -46 -96
mortified:-55 -51 -43
mortifying:-2 -23 -8
mosque:88 74 84
mosquito:-17 -13 -2
moss:-1 24 28
most:20 37 -60
most evenings:77 108 -42
most nights:16 63 -60
most of:-41 -80 30
mostly:-92 -111 -156
mot:-79 -51 -39
motel:91 80 72
motels:45 57 50
moth:-53 -55 -36
mother:-22 -8 -7
mother and:63 94 48
mother … because:76 95 98
mother … dead:118 71 67
mother … she:45 117 -16
mothers:45 14 51
moths:0 1 1
motion:32 46 57
motive:-37 -41 -36
motor:29 8 30
motorbike:18 35 40
motorway:8 56 64
motorway and:-66 -35 -55
motorway footbridge:84 88 87
motorway … my:108 83 105
motorway … teh:119 97 79
motto:-11 -25 -8
mould:-62 -38 -33
mouldy:-25 -35 -29
mountain:-32 -22 -26
mourir:31 51 15
mourned:2 -3 -1
mourning:-62 -8 0
mouse:14 49 47
moustache:-11 -21 -13
mouth:24 19 14
mouth and:94 102 108
mouth full:69 94 93
mouth … of:94 80 79
mouthful:110 103 63
mouths:140 109 114
mouthwash:87 60 47
move:-36 -56 -81
move at:75 95 94
moved:-25 -43 -73
moved me:-84 -50 -10
moved to:-71 -25 -41
moves:-41 -21 -50
movie:-33 -27 -9
moving:-29 -34 -8
moving to:-117 -117 -113
moving … teh:-70 -65 -78
mow:-2 -5 -5
mowed:-25 -18 -17
mower:-50 -58 0
mowing:0 0 -3
mp:-40 -32 -25
mps:-6 -1 -6
mr:2 30 30
mr … teh:90 102 97
mri:9 -22 -18
mrs:-75 -63 -26
ms:-29 -20 -8
msg:143 136 128
much:-42 -50 -42
much insulin:144 125 36
much longer:106 -91 -133
much … i:96 95 57
much … it:41 66 -13
much … much:117 132 151
much … say:96 44 41
much … was:58 53 61
mucho:37 -1 22
muck:-56 -51 -27
mud:10 -36 -36
mudarme:-41 -41 -3
muddle:10 4 14
muddled:-12 -6 -5
muddy:-49 -22 -26
mude:-14 -5 -3
muero:-26 -19 -14
muerta:72 -7 -5
muerto:80 -16 -5
mug:51 42 51
mugs:-9 -5 -7
mulled:-29 -34 -39
multi:7 8 16
multi story:79 62 43
multistorey:58 78 91
mum:1 -13 13
mum and:71 24 66
mum dad:88 93 84
mum dnt:89 105 121
mum for:-72 -62 -64
mum last:-14 -99 -48
mum over:48 85 75
mum said:128 -1 2
mum tonight:-72 -83 -34
mum … a:50 38 55
mum … are:97 51 52
mum … fish:69 75 65
mum … hes:136 136 35
mum … kitchen:58 67 133
mum … love:-110 -109 -114
mum … make:-102 -89 -88
mum … no:106 101 104
mum … to:18 5 86
mum … was:53 80 34
mum … youre:114 0 0
mumbling:112 118 114
mummy:176 165 182
mummy … to:135 126 115
mummys:-4 -1 24
mums:45 48 63
mums face:99 104 129
mums … i:141 -2 -2
mums … me:81 82 45
mums … pills:95 53 85
mums … she:83 100 129
mums … to:-140 -107 -111
muppet:-5 -1 0
mural:-58 -47 -58
murder:6 -24 -123
murdered:-40 -29 -22
murdering:-24 3 -43
murders:-45 -16 -34
murio:27 -17 -12
muscle:14 37 55
museum:-87 -81 -89
mush:-27 -14 -18
mushroom:-2 -1 0
mushrooms:146 136 140
music:-26 14 47
musical:-5 -7 -7
must:-16 -7 28
must … it:-51 -61 43
mustard:-13 -3 -3
mustnt:2 -6 55
mute:74 79 70
muted:14 18 0
muting:45 51 32
mutter:75 92 112
muttering:-27 -14 -8
mutual:-5 18 30
muy:-37 -24 -13
my:17 21 22
my accounts:64 73 95
my affairs:128 17 22
my all:93 64 102
my ankle:82 105 38
my antidepressants:73 76 81
my ashes:134 136 136
my attempt:58 97 28
my aunt:-46 -49 -66
my baby:181 154 106
my bank:86 62 56
my belt:-112 -112 -70
my benzos:117 51 -43
my best:23 14 48
my bf:48 91 50
my bio:92 85 82
my bishop:75 50 52
my blades:-60 -131 -106
my body:-15 29 89
my bones:115 23 40
my boss:-48 -76 -72
my brain:-46 -27 -80
my breath:110 116 111
my breathing:-60 -76 -69
my broken:94 78 -4
my bum:-6 -43 -39
my carers:35 65 73
my cell:59 104 73
my cellmate:38 43 73
my childhood:-46 -41 -40
my coat:53 25 29
my counsellor:-75 -58 -84
my ctb:85 102 43
my darling:161 158 148
my darlings:110 118 117
my death:6 39 94
my docter:-50 -59 -57
my dressing:-82 -64 -57
my eczema:-86 -71 0
my elbow:89 65 46
my existence:36 64 -6
my familys:120 -29 -15
my farewell:114 105 83
my fault:-87 -83 -96
my first:-74 -149 -159
my foots:102 91 92
my fringe:-56 -38 -6
my funeral:55 110 136
my future:57 7 44
my girls:52 43 44
my glasses:44 105 102
my gloves:85 80 92
my grandmothers:55 74 85
my grandson:-100 -88 -47
my guns:-88 -62 -42
my hair:-76 -49 -43
my head:-1 -51 -57
my hearts:90 37 45
my hood:105 34 24
my hoodie:173 144 152
my houseplants:-49 -47 -12
my id:127 126 140
my is:27 62 5
my lad:-72 -89 -87
my last:11 24 48
my leg:74 82 92
my lfie:-8 16 -73
my licence:-31 34 -27
my lips:62 87 58
my locker:132 130 132
my love:95 94 85
my loves:39 44 92
my medals:121 147 129
my motorbike:124 138 130
my mouths:112 82 82
my my:100 80 103
my name:131 77 82
my neck:-13 18 51
my necks:109 122 167
my neighbour:-3 -54 -88
my nerve:93 107 137
my new:-9 33 -38
my nightie:129 147 143
my number:77 29 27
my office:127 100 116
my old:-43 -49 -81
my pain:134 82 73
my partners:84 107 81
my password:-50 -37 -43
my patience:85 48 53
my pee:69 62 68
my pencil:153 54 37
my photos:47 65 61
my place:102 79 66
my plate:-27 -39 -50
my pocket:78 61 73
my pulse:56 64 70
my pupils:136 88 40
my radio:78 64 61
my reading:48 75 78
my reflection:144 122 129
my resignation:24 62 54
my rest:61 56 50
my retirement:31 74 28
my ribs:120 105 107
my roap:-6 -123 -88
my rucksack:84 53 61
my scarf:92 108 103
my school:58 76 39
my self:74 101 -24
my shoes:-12 -28 -39
my skin:72 8 -21
my sleap:101 -74 -87
my sleeves:107 121 94
my slip:103 2 -17
my sobriety:26 -18 -13
my sock:72 90 50
my sponsor:9 -81 -68
my status:69 110 56
my stepdads:77 92 129
my stepfather:102 110 -18
my stitches:125 4 -9
my stomachs:57 62 84
my subscription:-62 5 46
my suicide:-7 -18 93
my tablets:-75 -69 -89
my teeth:123 66 52
my tenant:85 72 70
my therapist:-1 9 -61
my thigh:94 85 60
my thighs:104 131 -47
my things:137 25 10
my throats:64 66 78
my thumb:-19 -80 -21
my thumbs:87 55 52
my times:116 89 89
my tomatoes:-44 -14 -18
my tongue:83 71 123
my tramadol:73 87 77
my visa:105 104 52
my walking:151 115 111
my way:123 121 137
my wee:129 111 109
my wetsuit:-75 -66 -72
my whole:74 25 27
my xanax:31 59 -99
my … account:-68 -52 -22
my … against:45 110 8
my … all:58 59 85
my … amount:157 169 56
my … any:65 15 5
my … anymore:-6 -144 -137
my … are:54 31 38
my … asked:-41 -37 -13
my … bag:84 74 86
my … beating:11 17 81
my … behind:69 79 76
my … bein:40 104 64
my … belt:88 74 80
my … blue:-142 -124 -92
my … boots:101 98 94
my … boy:72 98 31
my … brain:90 10 -6
my … breathing:64 60 68
my … bro:86 94 81
my … burning:-80 -90 -82
my … came:-51 -49 -37
my … car:-101 -94 -65
my … chest:120 84 117
my … cold:-88 -123 -108
my … collapsed:75 82 88
my … date:59 22 23
my … dealer:100 -48 -22
my … dei:54 72 119
my … dey:113 108 64
my … done:99 78 75
my … doubled:148 106 89
my … drunk:63 71 121
my … dry:90 71 78
my … during:58 -9 -41
my … early:62 79 94
my … emailed:160 146 122
my … end:-97 -106 -113
my … entry:117 105 98
my … everyones:63 -42 -8
my … face:153 89 100
my … farewell:84 71 53
my … feels:43 -7 -26
my … fell:27 43 45
my … fink:31 66 64
my … five:54 75 83
my … flat:-68 -67 -69
my … folded:91 87 84
my … forgot:70 36 26
my … full:41 44 41
my … funeral:-48 -121 -105
my … funny:45 95 81
my … get:-26 -23 -74
my … geting:34 48 48
my … go:108 109 112
my … good:-109 -107 -71
my … goodbye:79 65 49
my … gown:-81 -64 -62
my … hammering:114 82 82
my … hand:55 -5 -142
my … heard:78 -27 -22
my … held:-95 -51 -30
my … help:42 43 88
my … keep:82 91 51
my … laptop:-64 -44 -1
my … little:100 114 58
my … look:32 33 46
my … loved:-106 -97 -93
my … me:-10 -8 -69
my … meds:78 103 102
my … membership:-53 -37 -7
my … mor:82 38 -9
my … myself:26 36 83
my … not:74 64 66
my … note:-81 -78 -76
my … obituary:127 141 130
my … old:-41 -5 -78
my … once:66 50 62
my … operation:85 41 63
my … overdosed:83 59 75
my … party:76 68 77
my … patches:100 131 40
my … pistol:46 51 29
my … planned:31 46 78
my … pointed:106 107 112
my … post:-96 -62 -56
my … pumped:91 15 18
my … purpose:50 -4 -7
my … pushed:80 56 65
my … rang:65 102 80
my … razor:-117 -106 -126
my … reach:124 114 114
my … ready:91 120 128
my … right:24 36 75
my … ringing:147 119 89
my … sais:-86 -63 -91
my … screaming:-36 -88 -30
my … see:119 131 140
my … sixty:-83 -87 -31
my … slaps:72 74 -89
my … slow:64 69 108
my … solicitor:82 88 80
my … someone:61 31 55
my … son:99 85 6
my … soon:-8 -64 -108
my … stabbed:29 25 87
my … stay:50 84 67
my … strangling:19 26 87
my … stuff:111 64 36
my … tablet:-68 -70 -59
my … tell:115 94 115
my … theres:75 69 87
my … those:132 95 45
my … thoughts:-6 41 -19
my … three:95 93 88
my … throat:106 97 99
my … thumb:105 90 86
my … ticket:28 23 -19
my … tied:80 80 68
my … tight:-46 -84 -67
my … till:53 89 -109
my … tomorrow:63 73 51
my … twice:-78 -71 -76
my … u:106 92 71
my … unconscious:69 75 108
my … used:-56 -23 -23
my … walk:89 85 93
my … wanted:-53 -22 -56
my … wants:-118 -89 -73
my … way:58 50 52
my … weird:41 54 67
my … werk:-66 -30 -101
my … wet:89 77 93
my … whoever:65 67 79
my … wifes:111 119 114
my … window:69 84 73
my … without:5 5 -93
my … words:-45 -54 -69
my … worth:101 -18 -23
my … year:-100 -32 -90
my … years:-54 -113 -89
my … yesterday:31 -3 -149
mys:0 0 0
myself:27 15 -67
myself a:21 -28 108
myself all:-20 -106 -50
myself as:88 51 -53
myself at:15 -11 96
myself bad:65 108 -6
myself because:55 58 -111
myself by:-62 -115 -38
myself cant:111 104 -63
myself down:75 84 108
myself every:-30 5 -29
myself im:-28 -44 -78
myself is:9 9 -97
myself it:118 38 81
myself its:-24 -67 -19
myself ive:0 -20 -151
myself most:39 109 -1
myself nobody:-68 -17 -51
myself off:21 27 16
myself one:137 54 -57
myself right:48 132 67
myself soon:33 79 -43
myself than:72 134 -98
myself theres:2 14 -116
myself today:136 41 21
myself tomorrow:24 39 77
myself tonight:51 18 55
myself wont:-98 -87 -65
myself would:42 82 -21
myself … a:30 65 31
myself … after:57 -114 78
myself … ago:27 36 112
myself … all:82 120 93
myself … are:-47 -24 1
myself … at:50 96 65
myself … birthday:10 23 98
myself … bridge:65 98 100
myself … but:48 -48 -59
myself … cant:83 62 -55
myself … day:68 116 107
myself … ending:-110 -106 -49
myself … evenings:27 76 0
myself … every:102 39 -10
myself … face:-129 -68 -29
myself … from:3 -2 -92
myself … get:37 -6 99
myself … hook:14 26 79
myself … in:93 73 71
myself … is:12 16 -81
myself … its:117 165 56
myself … joking:0 -109 -2
myself … last:64 62 -5
myself … left:-45 -62 8
myself … me:-37 -50 -61
myself … my:-62 -68 8
myself … need:71 11 -5
myself … night:56 82 33
myself … not:101 136 32
myself … nothing:-14 -35 -115
myself … of:-48 -60 -79
myself … teh:-23 -13 102
myself … that:-19 -14 -77
myself … thats:45 14 -116
myself … them:3 -95 -122
myself … time:-83 -60 -29
myself … to:16 31 -28
myself … today:22 2 -113
myself … tomorrow:74 116 37
myself … tuesday:2 30 -162
myself … week:-54 -85 -61
myself … weekend:41 67 99
myselffff:0 0 0
mystery:-58 -59 -44
na:-21 -45 -18
nach:-31 -23 -11
nacht:51 53 57
nacht … ich:61 61 105
nachtschicht:-6 -6 -4
nacido:70 -4 -2
nada:-6 -24 13
nadie:9 78 44
nag:-7 -5 -28
nagged:-20 -19 -21
nagging:-1 -2 0
nagpur:-6 -4 19
nah:-35 -31 -13
nai:-5 -19 -3
nail:-24 -3 3
nailed:-45 -35 20
nails:13 35 20
nails in:109 111 -4
nails … till:109 111 -4
nairobi:-39 -42 -5
naloxone:-9 11 -15
naloxone and:84 129 95
naloxone … a:111 68 -10
naltrexone:-78 -55 -57
namaste:-37 -30 -17
name:2 17 45
name down:-75 -39 -45
name i:-89 -74 -69
name in:125 78 55
name … be:-59 -36 -17
name … i:107 63 47
name … me:86 144 139
name … rota:120 67 76
named:-80 -36 -45
names:4 12 14
names on:49 38 39
naming:-61 -37 -13
nan:-4 -18 -8
nan wont:85 45 47
nan … teh:2 -12 -59
nan … up:58 30 33
nan … wake:85 45 47
nana:58 60 52
nanas:20 29 48
nans:63 66 79
nap:-8 42 29
nap … and:-28 82 20
napkin:-34 -13 -5
nappies:-55 -58 -53
napping:41 44 23
nappy:-14 -4 12
naps:67 63 -14
nar:-3 -14 -9
narcan:20 38 25
narcanned:-10 2 -2
narcans:40 68 75
narrowboat:-13 -3 -4
nasal:-34 -52 -55
nasty:-49 -74 -25
nation:-25 -1 -20
national:18 -43 -35
nativity:-14 -2 -2
natter:-5 -5 -11
natural:-20 -16 11
naturally:-69 -38 -35
nature:-26 -6 -40
naughty:-75 -45 -29
nausea:45 61 68
nav:-76 -34 -37
navy:15 25 -30
nd:-2 -85 -65
ne:54 36 73
ne … plus:123 133 121
near:-32 -49 -39
nearer:-11 39 47
nearest:-49 -54 -46
nearly:18 -34 -55
nearly at:202 92 88
nearly did:95 45 -20
nearly had:-70 -39 -33
nearly … all:80 84 82
nearly … and:27 53 107
nearly … back:106 38 -49
nearly … this:111 14 19
neat:115 111 107
necesito:31 -11 -3
neck:94 91 69
neck a:8 24 60
neck because:98 91 91
neck myself:96 125 -40
neck … going:46 78 74
neck … he:59 60 80
neck … im:-111 -121 -113
neck … on:-41 -44 -74
neck … teh:49 37 57
necked:-5 6 15
necked a:-103 -104 -107
necked teh:117 112 109
necked … whole:-71 -71 -88
necking:-18 9 -9
necklace:39 21 55
necks:153 121 166
nee:120 112 75
need:20 52 43
need it:82 39 4
need on:109 100 88
need them:64 109 66
need … because:103 88 -17
need … hert:88 153 -1
need … im:-47 -9 -26
need … is:52 33 76
need … kil:-22 -25 93
need … know:75 44 10
need … me:117 99 62
need … myself:91 167 136
need … teh:50 42 13
need … tell:112 64 41
need … told:127 69 67
need … week:53 79 103
need … where:-15 67 36
needed:-16 -30 -34
needed … a:108 103 112
needing:54 20 27
needing my:116 14 17
needle:-31 -9 -2
needle and:-52 -72 -64
needle in:-94 -95 -99
needle … him:162 141 145
needle … my:-167 -153 -62
needles:44 63 57
needles … arm:99 119 100
neednt:-2 5 33
needs:-6 -15 -21
needs me:35 -21 -30
needs to:53 78 80
needs … my:41 25 58
neet:6 0 3
nehme:-10 -10 15
nehmen:83 98 -109
neighbor:-24 -24 -23
neighbors:-21 -49 -44
neighbour:18 21 21
neighbour to:124 45 41
neighbour … teh:-81 -60 -60
neighbours:-49 -30 -53
neighbours little:79 85 -44
neighbours … boy:79 85 -44
neil:95 68 74
nein:-13 -10 -1
neither:17 16 56
nen:35 65 -35
nephew:-95 -86 -122
nephews:-35 38 6
nerds:-46 -54 -48
nerf:-34 -13 -16
nerve:98 97 45
nerves:-121 -139 -165
nervous:-119 -87 -77
nest:-79 -77 -86
net:61 25 29
netais:28 -11 -1
netball:-10 2 -53
netflix:18 42 61
nets:-39 -25 -35
netting:18 16 20
nettles:4 8 -18
network:-33 -18 -7
neurologist:-47 -36 -32
neurone:-11 -59 -31
neuschwanstein:-9 -12 -28
neva:-35 -33 -15
neva and:117 71 60
neva born:76 -14 -8
neva came:119 44 43
neva complains:82 84 -2
neva could:58 97 120
neva fink:107 43 83
neva got:31 70 35
neva happened:80 -26 -3
neva hits:76 78 -1
neva said:101 105 18
neva say:120 84 89
neva … another:-87 -3 -2
neva … asked:68 78 -12
neva … be:98 53 20
neva … from:123 51 61
neva … go:67 88 67
neva … id:62 58 22
neva … kids:96 103 24
neva … me:-77 -60 -138
neva … mine:122 4 4
neva … to:100 95 67
neva … was:86 99 31
new:-91 -84 -121
new cuts:57 79 -2
new year:99 34 77
new … and:-23 -29 -63
newbie:-28 -22 -29
newbies:102 37 50
newborn:-45 -34 -35
newcomer:-53 -19 -4
newcomers:-18 6 19
newer:-10 -10 -2
newest:14 60 24
newly:-73 -48 -53
news:57 42 47
newsletter:-113 -88 -70
newsletters:-23 -11 -15
newspaper:-11 19 40
newspapers:-5 -2 -1
next:-2 14 12
next fast:108 102 94
next lfie:156 133 120
next month:-26 -32 -90
next time:10 21 -112
next train:134 114 109
next weekend:111 129 101
next year:22 -101 -140
next … a:-129 -93 -94
next … am:16 27 105
next … be:108 45 -49
next … ive:92 107 100
next … me:73 93 119
next … of:41 -73 -41
next … to:15 51 81
next … train:83 80 79
ng:-1 -1 0
nging:0 0 0
ngl:0 0 0
nhs:9 25 46
nhs and:103 80 88
nhs … my:101 80 89
ni:31 29 -25
niamh:4 1 0
nice:86 94 105
nice … for:63 95 95
nice … going:98 100 98
nice … hav:84 17 27
nicely:-26 -47 -41
nicer:23 25 -24
nicest:15 12 3
nicht:35 48 64
nicht mehr:97 92 84
nichts:-12 -11 -13
nick:60 74 42
nicked:-20 0 -4
nicking:-34 -45 -6
nicotine:-8 5 12
nie:7 -23 -10
niece:-5 18 11
nieces:-14 5 -5
nieces … teh:84 91 78
niemand:11 77 -23
nietos:-3 -1 -1
nigel:-5 -2 -3
night:-5 -10 -28
night all:-61 -80 -92
night and:7 48 -32
night befor:73 70 26
night hoping:108 43 -50
night im:-18 44 107
night in:-136 -140 -141
night is:79 -30 -23
night night:-60 -42 -4
night of:60 17 43
night on:-26 41 96
night running:119 46 -15
night shift:-62 -41 -45
night ther:-56 -51 -16
night this:75 92 -4
night while:140 104 45
night … days:133 -10 -68
night … earth:70 84 105
night … go:125 111 83
night … going:71 70 148
night … hoap:3 -56 -30
night … im:-1 31 70
night … knows:48 103 -5
night … made:83 76 74
night … months:131 -32 -13
night … nearly:116 127 -66
night … not:53 40 41
night … tablets:87 104 26
night … take:152 121 66
night … that:-85 -112 -84
night … u:82 82 68
night … wat:37 73 85
nightdress:53 82 80
nightie:50 61 62
nightly:-35 14 -16
nightmare:2 0 -7
nightmares:-35 -36 -48
nights:7 -24 -51
nightshift:14 7 12
nightstand:97 111 131
nil:-29 -34 -32
nile:-37 -27 -14
nine:-25 -20 -23
nine days:101 69 45
nine im:105 111 121
nine ive:117 137 93
nine months:63 -9 -51
nine … and:-62 -40 -9
nine … dry:86 -5 -5
nine … im:-107 -112 -134
nine … ive:91 110 79
nine … neva:91 -2 0
nine … since:127 -6 -4
nine … time:103 102 97
nines:-21 -51 -46
nineteen:0 14 -17
nineteen im:-81 -68 -74
nineteen … teh:-101 -111 -89
nineteenth:-7 -2 29
nineties:-106 -73 -58
ninetieth:-18 -10 -7
ninety:-47 -97 -68
ninos:0 5 5
ninth:44 29 24
ninth floor:113 131 128
nip:-2 0 0
nitazene:12 10 -7
nitazenes:-6 -3 -3
nites:-22 -17 -5
nits:-4 -14 -50
nk:0 0 0
nna:0 0 0
no:42 27 37
no a:105 45 17
no barrier:44 53 90
no coat:136 150 119
no date:36 69 -103
no fence:141 114 117
no fone:-111 -78 -56
no fuss:35 22 52
no future:-65 -138 -93
no hoap:-88 -147 -81
no lifejacket:69 68 93
no money:77 105 55
no mor:41 46 38
no one:-39 -61 -83
no ones:42 10 -4
no pills:-61 -109 -117
no piont:-6 -59 -100
no return:187 150 123
no se:60 44 7
no signal:-61 -58 -49
no sleap:-83 -86 -104
no speech:111 109 97
no thoughts:-72 -43 -11
no tomorrow:149 89 78
no urge:-100 -32 -7
no water:57 68 103
no way:-68 -49 -92
no wish:-68 -86 -65
no … anything:91 -4 -27
no … care:78 41 -2
no … do:65 61 80
no … gin:-75 -5 -2
no … im:-70 -52 -72
no … in:-45 -78 -66
no … is:-60 -20 2
no … its:-91 -41 -1
no … ive:83 84 92
no … la:-113 6 -8
no … liv:108 12 -7
no … living:73 89 -8
no … looks:107 128 127
no … manana:44 -23 -14
no … mean:-120 -74 -52
no … nacido:70 -4 -2
no … nadie:54 57 73
no … ni:93 49 -10
no … on:66 73 39
no … out:20 -61 -53
no … over:80 102 111
no … por:37 92 84
no … quiero:-137 -34 -3
no … school:90 100 100
no … see:115 59 46
no … since:27 71 122
no … tablets:111 116 116
no … this:33 74 59
no … to:76 47 10
no … tonight:31 30 50
no … wanted:116 25 28
no … was:-69 -48 -5
no … where:91 18 55
no … y:109 34 44
nobody:58 71 73
nobody about:145 138 117
nobody at:78 11 -14
nobody could:-163 -69 -100
nobody ere:-92 -86 -88
nobody has:73 77 65
nobody looks:-85 -128 -208
nobody needs:85 116 99
nobody on:141 90 60
nobody told:-90 -71 -63
nobody wil:126 145 139
nobody … a:99 56 95
nobody … an:-43 -48 -61
nobody … blame:141 100 94
nobody … but:51 -56 -1
nobody … go:113 115 84
nobody … home:-81 -70 -73
nobody … know:93 42 -39
nobody … knows:77 16 -30
nobody … no:-81 -76 -76
nobody … notice:78 -6 -95
nobody … stop:37 38 43
nobody … teh:38 52 43
nobody … theres:98 105 112
nobody … to:-39 -8 24
nobody … until:52 58 81
nobody … want:-34 -24 -1
nobody … was:126 117 102
nobody … wat:-72 -93 -43
nobodyd:34 -15 -82
nobodyll:0 0 0
nobodys:103 106 113
nobodys comin:134 102 84
nobodys … till:97 112 126
noch:-27 -7 1
noche:46 38 70
noche me:65 84 104
noche … a:38 15 55
noches:25 21 -5
nod:-38 -64 -26
nodded:-92 -51 -2
nodding:74 103 104
nods:-41 -8 -9
noes:79 53 0
noise:-1 23 23
noises:-42 -47 -45
noisy:-34 -18 -11
non:-23 -3 2
none:87 83 97
none and:114 93 81
none … this:81 67 59
none … was:175 160 148
nonsense:30 33 31
nonstop:-2 1 15
noodles:26 63 63
noon:79 100 110
noon im:100 108 86
noon … a:-88 -79 -89
noon … i:112 115 94
noone:0 0 0
noor:-6 -5 1
noose:61 57 75
noose … i:-77 -75 -14
noose … teh:90 98 99
nope:-7 -6 -10
nor:38 86 97
noreen:11 30 42
normal:-65 -51 -53
normal … dnt:90 66 86
normally:5 17 2
norovirus:-77 -81 -62
north:20 21 17
northern:-1 18 33
norway:-6 -9 0
nos:-57 -19 -2
nose:-10 18 2
nosebleed:10 3 4
nosy:-34 -37 -37
not:32 24 18
not alife:63 106 -16
not allowed:62 45 -86
not another:177 113 107
not any:-72 24 29
not as:110 72 98
not at:36 77 76
not because:-95 -95 14
not befor:88 90 101
not buying:95 -53 -45
not come:143 89 118
not complain:118 -20 -9
not deep:68 123 -166
not drink:-120 13 27
not exist:37 -89 -31
not existing:129 -3 -2
not for:73 50 91
not from:49 -15 61
not get:32 19 49
not geting:102 62 92
not in:-40 -155 -140
not leave:95 102 99
not letting:88 102 -49
not lift:118 -37 -5
not living:115 -13 -72
not long:58 28 43
not mind:121 -17 -19
not moving:160 108 128
not responding:-94 -89 -59
not see:139 109 134
not sick:79 45 83
not singing:114 108 34
not stopping:113 125 114
not takin:99 111 113
not teh:81 69 -1
not to:65 68 58
not today:81 -5 -10
not ur:84 78 65
not worth:33 -8 -14
not … a:18 26 37
not … alife:137 117 65
not … and:-56 -69 -53
not … any:14 47 56
not … anybody:90 91 70
not … anything:-39 -137 -109
not … but:54 -14 -63
not … call:71 87 99
not … dei:47 29 -104
not … dnt:-8 -98 -24
not … do:110 -65 -86
not … door:-46 -111 -121
not … enough:-66 -65 -72
not … ere:82 98 65
not … except:44 80 25
not … fault:92 88 112
not … forum:48 32 73
not … found:98 76 -41
not … get:46 36 46
not … go:45 -44 -60
not … happens:133 89 70
not … hav:-39 -101 -47
not … help:93 82 114
not … job:134 -36 -40
not … let:-116 -118 -76
not … liv:98 120 -35
not … long:34 55 53
not … me:-31 -64 -72
not … monday:46 -10 -4
not … myself:21 15 -110
not … of:-9 56 40
not … ones:66 95 113
not … or:96 18 15
not … right:-47 -20 -75
not … round:113 92 105
not … see:159 120 161
not … sombody:57 73 -3
not … suicidal:109 116 -1
not … take:-10 -36 -7
not … those:89 72 63
not … till:-50 -86 -79
not … today:-105 -79 -14
not … tok:60 98 98
not … told:-76 -39 -28
not … tomorrow:42 1 -13
not … trouble:-63 -26 -11
not … waiting:93 82 92
not … where:86 134 89
not … wife:111 15 -23
not … wil:67 27 -2
not … yet:41 -4 35
notch:-14 -6 -5
note:48 67 86
note in:-36 -56 -65
note is:93 103 101
note on:-91 -98 -104
note teh:82 89 76
note to:-72 -68 -68
note … all:52 80 96
note … at:78 88 92
note … fridge:-132 -134 -132
note … in:81 74 71
note … it:80 55 24
note … its:75 84 89
note … ive:-59 -135 -109
note … morning:67 85 104
note … to:96 91 112
note … u:122 111 116
note … under:68 76 77
notebook:12 55 26
notebook … i:135 140 -5
noted:-41 -34 -21
notes:59 86 92
notes … in:79 80 72
nothing:47 26 19
nothing bad:-70 -17 -19
nothing else:62 101 105
nothing it:-87 -54 -47
nothing since:-15 -153 -105
nothing u:107 140 122
nothing … could:170 126 111
nothing … did:69 111 108
nothing … for:144 17 -24
nothing … going:89 -24 -5
nothing … hav:87 93 71
nothing … im:15 87 98
nothing … nothing:69 9 49
nothing … to:-4 -26 -40
nothing … today:130 123 117
nothing … u:97 46 29
nothings:66 30 25
nothings happened:130 73 13
notice:42 55 45
notice ive:-71 -45 -19
notice teh:74 36 39
notice … and:142 165 123
noticeboard:-32 -27 -21
noticed:-16 -28 -7
noticed … ive:143 146 138
notices:67 39 44
noticing:-84 -62 -33
notifications:-12 2 13
notion:-6 -9 -17
nought:66 63 70
nous:-9 -7 -4
nova:-16 -16 -9
novel:-130 -113 -102
novels:-33 -16 -11
november:13 -23 -16
now:0 0 0
nowadays:-6 12 -29
nowhere:85 21 23
nowt:139 113 122
nt:17 -10 -41
nudes:73 79 -62
nuevo:3 -22 -14
nuisance:-32 -32 -30
nuit:-7 -16 19
numb:-45 -58 -53
number:32 4 17
number in:7 86 62
number on:-66 -56 -82
numbers:8 -36 -23
numbing:-17 7 1
numbness:48 77 66
nun:-28 -10 -4
nunca:125 -45 -21
nunca mas:99 -28 -10
nur:-25 -69 -64
nurse:-40 -40 -42
nurse i:90 74 48
nurse … know:123 132 113
nurse … me:-120 -99 -70
nurse … teh:-82 -64 -63
nursed:-25 -3 -16
nursery:37 22 -29
nurses:-35 -69 -76
nurses … me:30 -14 -4
nursing:-15 -10 -3
nut:-6 -3 -2
nutmeg:-10 -10 -6
nutritionist:-24 -16 -5
nuts:-84 -73 -67
nytol:68 88 104
o:-29 -25 -3
oak:85 110 122
oat:-29 -24 -18
obey:42 67 59
obituaries:65 -25 -17
obituary:124 103 93
object:-15 -5 -4
obliged:-4 1 1
obs:113 90 55
obs every:130 99 91
observations:50 -25 -9
obsessed:-31 -36 -29
obviously:1 -71 -49
obvs:-31 -27 -3
occ:-56 -5 0
occupational:47 -17 -18
ocd:-134 -125 -83
oclock:42 64 83
oclock … teh:137 145 116
october:-90 -68 -57
odd:62 71 39
odd at:180 177 166
oddly:-41 5 0
odds:103 -16 -12
odio:-2 -50 -27
of:-9 -15 -9
of bake:94 70 80
of because:103 82 72
of blood:73 71 75
of bricks:45 49 50
of carrying:57 -4 -2
of course:-56 -83 -91
of crack:24 -85 -1
of date:-86 -68 -74
of death:41 117 127
of everything:53 65 27
of existing:86 -30 -9
of food:110 84 101
of heights:67 69 70
of hoap:119 33 -64
of hospital:78 -38 1
of i:-131 -110 -107
of it:50 53 56
of lfie:-74 -134 19
of meds:76 87 107
of mes:100 7 13
of mums:145 149 149
of next:115 18 21
of petrol:118 134 108
of platform:45 55 43
of pretending:149 51 -56
of reasons:41 -40 -30
of road:74 58 58
of shampoo:-101 -73 -61
of spirits:105 119 71
of squash:-78 -46 -42
of tablets:57 77 95
of telling:107 86 65
of thems:105 74 53
of these:71 79 8
of tomorrow:81 70 89
of trying:98 -16 -28
of wat:50 56 27
of without:56 -17 -7
of … any:44 39 56
of … be:28 -3 -17
of … been:50 85 57
of … blue:99 104 95
of … boat:80 96 93
of … book:52 39 32
of … building:66 66 97
of … bus:98 94 103
of … cant:69 63 81
of … cliff:-101 -107 -112
of … coat:-72 -77 -59
of … coffee:70 81 82
of … cup:105 99 106
of … daily:100 85 -24
of … day:16 7 -115
of … days:140 59 18
of … dead:108 -18 -15
of … dey:26 23 50
of … dnt:36 87 83
of … early:95 96 21
of … else:148 130 85
of … evening:-31 -47 1
of … except:138 110 70
of … failed:87 52 46
of … feel:10 24 38
of … fence:123 132 139
of … ferry:-56 -62 -68
of … geting:-106 -100 -72
of … girl:-79 -60 -50
of … girls:70 35 78
of … goodnight:68 57 45
of … halls:81 76 78
of … hand:29 48 91
of … has:86 91 66
of … heart:77 97 95
of … himself:129 155 -38
of … husband:80 72 -29
of … its:61 61 44
of … kids:27 50 37
of … lamp:120 130 126
of … last:-53 -109 -39
of … legs:103 122 122
of … little:101 72 66
of … lot:-124 -103 -23
of … me:-41 -72 -50
of … mine:56 -17 -36
of … motorway:6 114 102
of … mug:80 70 79
of … patches:189 149 146
of … patience:86 46 51
of … picked:73 99 47
of … pills:86 72 35
of … quiet:95 30 28
of … railing:147 171 180
of … roof:107 88 97
of … sais:125 109 91
of … saturday:-108 -102 -65
of … school:97 116 96
of … second:79 117 106
of … shes:-48 -45 -94
of … sisters:93 101 90
of … somebodys:76 -4 -5
of … storey:-110 -105 -83
of … strong:103 95 86
of … their:103 74 86
of … theyll:94 54 58
of … thing:120 -7 -11
of … time:-100 -81 -71
of … today:7 -54 -39
of … walking:110 62 60
of … week:-53 -57 -11
of … wen:-64 -73 -52
of … wont:61 83 77
of … year:-31 -54 -28
off:12 11 20
off and:45 51 47
off behind:-63 -104 -79
off dead:-3 -111 -40
off every:36 81 87
off from:-22 -141 26
off her:73 70 43
off heroin:132 -15 -72
off if:64 128 73
off im:9 44 28
off in:-122 -109 -112
off its:37 -20 -75
off ive:49 47 44
off myself:104 166 -11
off shoes:84 21 38
off switch:65 63 68
off to:-38 -23 2
off tomorrow:118 136 139
off tonight:86 105 108
off … a:-50 -67 -105
off … an:-110 -46 -44
off … at:60 72 72
off … bed:-68 -63 -76
off … been:-82 -78 -82
off … can:110 111 63
off … cold:88 118 115
off … dei:103 105 104
off … dey:69 -63 -44
off … dnt:-22 -86 -88
off … doin:-89 -61 -50
off … each:131 126 91
off … good:16 47 104
off … got:158 158 149
off … him:92 46 -3
off … id:-80 -47 -28
off … ill:161 101 114
off … in:36 70 73
off … interstate:92 84 86
off … into:-38 -73 -61
off … its:-84 -65 -46
off … keep:138 82 29
off … lad:87 100 125
off … lanyard:127 61 55
off … leave:44 21 71
off … night:-67 -69 -60
off … no:63 49 97
off … not:-7 -118 -101
off … off:88 123 42
off … old:117 111 125
off … planet:66 -66 -86
off … platform:95 101 83
off … time:131 110 133
off … told:89 40 14
off … tonight:-22 -14 -64
off … using:104 88 116
off … weekend:-59 -37 -42
offence:-13 -9 -16
offended:-3 -15 -10
offer:4 -103 -105
offered:-67 -128 -109
offering:-21 -18 -21
offers:-6 15 -3
office:-23 7 4
office with:168 121 111
officer:-58 -42 -13
officers:13 23 -18
offices:-30 -6 6
official:-17 -16 -2
officially:-60 -30 -30
offie:39 -25 -34
offing:45 57 -37
offing myself:45 57 -37
offline:32 59 75
offs:-60 -17 -9
offshore:42 59 77
offy:48 -6 -14
often:0 0 0
oh:-59 -6 32
ohio:-117 -92 -113
ohne:37 -41 -9
oil:60 68 68
oil and:59 67 77
oil … teh:87 104 104
oiled:69 48 71
ojala:152 -36 -31
ojala estuviera:55 -6 -3
ok:-9 -13 9
ok far:91 112 104
ok … it:67 72 79
ok … said:30 33 48
okafor:94 27 35
okay:-7 -102 -76
okay … and:41 67 75
okay … teh:53 85 93
olanzapine:-33 -15 -37
old:-12 -37 -46
old amount:88 102 -43
old and:93 99 60
old college:55 46 54
old dealer:70 -84 -30
old diary:-73 -61 -37
old flat:-131 -114 -113
old i:21 -40 26
old itch:94 -1 0
old man:67 82 78
old … asked:129 118 118
old … dnt:138 84 -49
old … down:67 81 93
old … it:-99 -81 -67
old … not:73 66 54
old … theres:127 93 106
older:-70 -57 -48
oldest:-44 -35 -18
olds:-42 -41 -63
olive:-27 -7 -10
olives:-10 -22 -2
ollie:51 93 102
olympics:-28 -12 -11
oma:-21 -19 -8
ombudsman:0 0 0
omelette:-5 -1 -1
omg:-15 3 6
on:-3 -10 -4
on all:38 87 77
on an:-54 -95 -96
on because:95 90 79
on bein:83 121 123
on dieing:-105 -82 -50
on earth:12 39 78
on heroin:15 133 82
on him:41 28 57
on ill:90 63 82
on living:106 31 -110
on mute:96 95 84
on myself:-82 -95 144
on next:61 91 84
on purpose:140 138 77
on repeat:103 55 47
on since:-24 -14 60
on sunday:-30 -42 -78
on tablets:-115 -97 -88
on thursday:-57 -47 -46
on to:78 100 95
on tuesday:-58 -70 -112
on without:62 101 110
on … all:-84 -101 -129
on … any:11 64 101
on … are:-27 -128 -85
on … arms:67 24 4
on … banister:66 61 63
on … bottle:112 124 64
on … break:86 39 56
on … canal:-88 -91 -83
on … carpet:84 71 67
on … changing:-63 -76 -81
on … chat:90 56 57
on … cliff:56 72 71
on … counting:117 117 92
on … course:87 66 11
on … crane:93 92 95
on … detox:-121 -98 -93
on … died:82 82 68
on … down:-99 -96 -84
on … drove:84 85 75
on … duvet:141 97 91
on … earth:54 13 57
on … ere:79 92 67
on … face:-57 -31 -72
on … family:103 4 -9
on … find:85 28 18
on … fink:80 103 101
on … flat:163 81 64
on … friday:-86 -105 -143
on … fridge:-30 -31 -24
on … gas:109 111 113
on … gets:83 7 28
on … goodbye:83 68 78
on … grand:73 76 80
on … hands:16 -138 -111
on … horse:101 -3 -4
on … horses:153 94 99
on … id:23 82 85
on … ill:82 82 114
on … im:48 10 31
on … is:-23 -18 -57
on … it:53 73 81
on … joint:111 71 72
on … kitchen:100 109 113
on … knows:71 -2 -37
on … lap:79 98 102
on … lid:-66 -50 -49
on … long:145 101 52
on … lying:-27 -12 -38
on … mind:57 10 -68
on … mirror:102 82 78
on … morning:58 79 86
on … new:-62 -78 -104
on … nice:114 88 75
on … number:64 55 84
on … off:28 57 64
on … pass:-73 -11 -5
on … pedal:104 96 98
on … pier:-85 -96 -86
on … plate:-63 -71 -85
on … platform:-25 -56 -42
on … radio:-39 -51 -68
on … railing:-91 -92 -89
on … railway:47 70 71
on … read:-69 -69 -83
on … rock:88 82 74
on … rocks:56 61 62
on … rooftop:109 111 112
on … saturday:-120 -106 -75
on … scaffolding:143 121 124
on … see:107 112 115
on … started:53 97 -16
on … table:76 91 77
on … tank:80 69 81
on … ther:43 80 66
on … theyve:69 80 97
on … three:67 92 62
on … till:-67 -32 -50
on … toilet:70 97 100
on … told:-53 -63 -81
on … train:-104 -96 -88
on … tray:-94 -76 -80
on … trigger:113 126 131
on … tube:95 91 65
on … typing:45 52 57
on … was:-51 -30 -98
on … wasnt:188 24 30
on … week:-60 -93 12
on … who:97 87 49
on … wil:44 43 31
on … windowsill:-65 -64 -66
on … woke:-11 28 -99
on … yesterday:96 33 96
on … youll:130 92 127
once:6 35 35
once im:81 96 87
once shes:139 111 46
once … find:92 71 70
once … gone:168 150 82
once … hav:181 173 153
once … thats:109 101 123
oncologist:-20 -28 -14
one:29 31 34
one about:-89 -66 -81
one bet:92 -2 -3
one bullet:103 126 147
one could:118 63 52
one dnt:109 45 35
one drink:62 -21 -11
one ere:43 77 -2
one eye:57 80 114
one glass:89 -4 -3
one hands:104 99 107
one i:-39 -38 -50
one is:-79 -37 11
one its:64 32 56
one last:7 46 61
one leg:87 92 105
one less:113 50 46
one line:74 -86 -90
one looks:104 125 124
one mor:58 71 117
one old:57 0 -1
one on:82 54 72
one round:91 94 105
one said:-109 -81 -66
one small:55 67 49
one teh:-94 -76 -112
one thing:75 76 63
one tomorrow:-83 -109 -85
one way:41 8 34
one year:-64 -123 -89
one yesterday:-101 -106 -78
one … after:94 123 112
one … all:88 53 83
one … aside:71 83 90
one … at:5 -54 -70
one … be:0 -59 -89
one … care:76 -2 -1
one … days:19 62 -121
one … didnt:-25 19 46
one … dnt:57 82 28
one … do:50 24 -3
one … doesnt:102 118 79
one … done:91 102 89
one … every:75 106 120
one … going:90 82 32
one … his:47 51 83
one … if:106 71 9
one … is:-8 45 87
one … itd:169 103 97
one … its:60 71 108
one … leaving:-97 -82 -55
one … makes:101 106 101
one … mine:-40 -63 -65
one … my:-45 -98 -67
one … off:-76 -48 -56
one … out:117 120 124
one … sister:103 48 70
one … soon:104 79 4
one … sorrry:30 47 59
one … started:110 114 16
one … teh:-37 -43 -44
one … tell:122 101 109
one … them:-61 -57 -88
one … thems:105 74 53
one … theres:101 134 106
one … through:81 -25 17
one … time:67 109 104
one … tonight:23 23 49
one … trip:43 7 1
one … u:88 101 123
one … weeks:-60 -15 -35
one … wine:112 -6 -7
one … with:2 34 33
one … yet:74 21 33
ones:15 16 17
ones go:-121 -113 -125
ones in:42 66 87
ones … dnt:88 65 52
ones … for:138 75 64
ones … in:121 91 -11
oneself:57 22 -9
onion:-3 -1 0
onions:-24 -48 -38
online:-64 -55 -52
only:0 0 0
onset:-18 -28 -14
onto:19 22 8
onto teh:69 77 73
onwards:14 24 28
ooh:-14 36 22
op:-71 -53 -85
opa:-13 -5 -3
open:29 54 42
open and:104 93 120
open i:153 167 156
open im:79 82 89
open on:86 49 33
open to:-65 -48 -53
open … are:95 71 73
open … dnt:-9 30 23
open … door:151 137 126
open … eyes:152 103 82
open … im:114 98 114
open … was:101 108 100
open … window:-84 -79 -81
opened:28 -13 3
opener:-46 -41 -21
opening:-33 -73 -31
openly:0 7 -20
opens:99 82 126
opens at:118 85 90
opera:-34 -23 -19
operation:-13 -40 -18
ophelia:-21 -8 -13
opiate:-10 -18 -44
opiates:-108 -78 -53
opiates and:-51 -39 -5
opinion:18 -22 -35
opinions:-35 -13 -8
opioid:-47 -25 -24
opioids:-41 -37 -28
opportunity:-78 -71 -55
opposite:-24 30 -4
opt:36 2 -86
optician:1 -31 -33
option:21 24 3
optional:-40 -26 -20
options:18 51 48
or:-82 -90 -103
or any:156 168 118
or anything:80 21 43
or anywhere:137 123 114
or does:-80 -72 10
or no:115 14 -3
or … else:81 74 80
or … hav:61 71 106
or … its:-3 -89 -52
or … not:-42 -33 3
or … teh:-44 -70 -64
or … was:149 128 121
oramorph:123 76 66
orange:-12 -34 -38
oranges:-57 -63 -72
orchard:22 15 7
order:31 29 40
order and:107 131 96
order of:92 92 97
ordered:-99 -108 -86
ordered it:119 117 129
ordering:-48 8 -4
orders:5 34 10
ordinary:-62 -30 -33
organ:-54 -41 -30
organic:-4 -3 -10
organised:-36 -40 -29
organiser:-12 5 10
organist:42 54 58
original:-64 -66 -58
orion:-13 -13 -6
orkney:-30 -31 -16
osei:49 60 51
ot:-73 -66 -22
other:-26 -32 -17
other peoples:76 73 57
other times:52 120 122
other … for:81 87 11
other … gone:130 122 105
other … is:81 60 39
other … tonight:127 120 135
others:-41 -19 15
otherwise:-63 -45 -49
otra:-20 46 -19
otra vez:20 57 -12
otter:10 -16 -26
otters:-22 -13 -21
otto:0 0 0
ought:61 30 33
ought … hav:131 64 64
our:-2 7 -11
our station:110 133 147
our toddler:86 84 81
our wedding:82 64 57
our … and:20 48 65
our … his:75 61 43
our … i:58 123 97
our … put:107 114 111
our … teh:42 48 84
ours:-115 -74 -30
ourselves:-11 16 68
out:4 1 2
out at:55 87 67
out but:68 105 108
out by:-35 -86 -113
out dnt:114 79 3
out from:37 13 38
out i:-44 -69 -128
out if:47 98 66
out im:63 101 90
out last:-83 -48 -31
out not:141 128 132
out to:25 46 66
out tomorrow:-33 -102 -79
out tonight:89 72 21
out wat:-102 -88 -95
out where:96 -45 -55
out with:-70 -63 -18
out … bags:-53 -42 0
out … bathroom:-106 -88 -113
out … be:12 -71 -79
out … car:15 49 114
out … date:-81 -66 -73
out … dey:-64 -83 -74
out … feel:-33 -17 -5
out … going:60 34 19
out … hand:75 102 10
out … hospital:58 -46 -4
out … in:-77 -93 -45
out … its:-72 -39 -35
out … ledge:76 86 111
out … long:52 77 89
out … middle:141 83 83
out … midnight:123 114 114
out … night:-93 -51 -17
out … no:103 77 48
out … not:95 17 88
out … one:109 121 126
out … pain:71 90 105
out … rest:134 -47 -62
out … roap:101 99 113
out … room:51 67 53
out … this:54 70 22
out … tray:-105 -88 -86
outdoor:0 0 0
outdoors:-31 -15 -9
outer:59 75 83
outfit:-60 -40 -28
outfits:74 90 80
outlive:22 36 8
outlived:-2 -28 -30
outpatient:-58 -51 -54
outpatients:5 -18 -3
outreach:-63 -63 -49
outright:-4 -1 0
outside:65 56 98
outside … bridge:-77 -82 -116
outside … it:75 63 50
outside … licence:114 1 12
outside … off:150 27 31
outside … right:91 57 53
outstayed:31 -8 -3
ouvert:49 59 66
ovation:-22 -15 -14
ove:36 11 -6
oven:-35 -37 -40
oven … and:107 117 147
oven … teh:91 100 104
ovens:52 -7 11
over:15 27 29
over because:135 68 -7
over his:52 76 51
over in:-51 -73 -68
over me:100 74 92
over my:-78 -65 -64
over wen:139 129 147
over … an:116 49 49
over … been:138 17 29
over … bridge:-91 -81 -142
over … comes:50 72 109
over … cot:40 55 118
over … edge:-96 -104 -81
over … get:70 97 91
over … got:103 124 129
over … out:88 88 90
over … pills:73 32 46
over … stile:-79 -68 -62
over … that:-89 -69 -117
over … time:71 49 37
over … up:118 97 31
over … water:73 -21 -21
over … werk:108 95 87
overalls:-11 -7 -9
overdid:-48 -39 -36
overdose:-17 -26 -29
overdose and:59 74 47
overdose dnt:58 79 90
overdose home:30 -107 -107
overdose i:-72 -67 -63
overdose in:-47 -48 -76
overdose tonight:125 138 54
overdose … feel:46 93 82
overdose … home:13 -70 -36
overdose … i:-3 29 72
overdose … im:-35 -96 -69
overdose … last:111 98 107
overdose … u:172 155 146
overdosed:45 64 76
overdosed last:116 45 -46
overdosed on:-70 -109 -112
overdosed … ago:103 109 105
overdosed … my:99 121 122
overdosed … purpose:-109 -157 -168
overdoses:-20 -16 -17
overdosing:62 49 17
overdraft:54 56 60
overdraft and:129 130 120
overdue:-19 -4 -1
overkill:-4 -1 -2
overlooked:90 -15 -7
overnight:-5 39 37
overpass:140 150 139
overseas:-1 1 0
overtime:-18 -8 -4
overwhelming:-2 42 -73
owe:-2 14 -26
owe … a:117 111 94
owed:2 13 13
owed him:110 76 81
owes:-13 -9 -20
owing:4 29 41
owl:-56 -42 -24
owls:-16 11 7
owls u:100 110 92
own:6 19 -42
own death:110 148 -13
own it:62 75 91
own lfie:67 79 -39
own obituary:125 118 108
own tonight:136 123 -28
own … and:69 78 38
own … befor:22 49 62
own … do:-10 -43 -19
own … is:-48 -110 -86
own … my:34 47 97
own … on:50 36 113
own … shes:31 70 74
owned:0 8 26
owner:-27 -39 -39
owners:-98 -97 -102
owns:11 15 42
owt:58 49 -40
oxfam:10 6 6
oxford:-1 0 0
oxy:44 48 54
oxycodone:79 90 88
oxygen:59 103 69
oxys:71 84 76
p:-22 -21 -8
pa:-5 -1 -1
pace:-25 -57 -42
pacing:123 4 31
pack:-67 -78 -77
pack of:123 100 87
package:52 -7 -3
packed:-2 -17 -3
packed for:104 71 66
packet:49 57 70
packet … to:-69 -62 -52
packets:63 66 64
packets and:121 129 141
packets down:69 84 84
packets … im:86 104 95
packing:-9 -35 -32
packing … and:90 8 20
packs:72 114 112
packs and:93 89 86
pact:-10 6 107
pad:6 -7 -28
paddington:-60 -31 -32
paddle:-43 -38 -45
paddled:-74 -81 -103
paddling:-29 -30 -34
paddock:66 86 74
padlock:59 71 67
padlocked:21 23 13
padre:10 16 21
pads:-23 -28 -28
page:-92 -89 -81
pager:25 29 65
pages:-57 -40 -65
paid:35 56 55
paid off:-77 -94 -125
paid up:126 123 118
paid … friday:69 59 82
paid … funeral:-86 -88 -87
paid … i:61 73 88
paid … my:-87 -90 -83
paid … rent:-138 -111 -96
pain:13 33 22
pain … and:94 61 99
pain … chest:-13 -5 -81
pain … i:19 41 25
painful:38 65 -49
painkiller:-39 -3 2
painkillers:59 102 54
painless:-5 13 9
pains:-3 -15 -51
paint:-135 -126 -100
paintball:-34 -18 -14
paintbrush:-36 -32 -25
painted:-132 -107 -95
painted teh:-75 -73 -54
painter:-62 -32 -39
painting:-77 -66 -87
paints:-21 -4 -2
pair:-56 -21 -47
pairs:-4 3 6
pal:97 122 132
pale:-29 -39 -13
palliative:-31 9 14
palm:-34 -18 -28
palpitations:-6 -3 -5
pals:2 10 -61
pan:1 16 8
pan at:46 103 40
pancake:-40 2 -14
pancakes:-79 -56 -61
panel:-34 -33 -21
panels:18 -10 -12
panic:-9 -1 24
panic attacks:-64 -39 -34
panicked:-18 -14 3
panicking:-37 -27 -23
panicky:52 5 2
panics:-60 -48 -54
pans:14 21 -19
panto:-62 -64 -60
pantry:0 0 3
pants:-29 -28 -60
papa:37 37 51
papa … not:106 92 97
paper:-5 -10 -2
paperback:3 -28 -12
papers:2 1 1
papers … teh:103 38 59
paperwork:42 -56 -30
para:16 -101 -69
paracetamol:64 94 100
paracetamol … i:32 71 56
parachute:-29 -14 -6
parade:10 36 54
paradise:-39 -47 -41
parallel:-55 -6 -26
paramedic:-12 -53 -69
paramedics:-13 0 15
paranoid:-78 -74 -66
parapet:142 137 144
parcel:-58 -68 -52
parcels:-28 -57 14
pardon:69 56 49
pardonnez:8 9 12
parent:21 -4 -29
parenting:-19 -13 -20
parents:2 -22 -10
parents im:-89 -101 -90
parents … and:16 59 86
parents … it:111 77 65
parents … sorrry:-89 -101 -90
parents … teh:-64 -81 -102
parish:-67 -37 -29
park:29 50 45
park and:-68 -77 -68
park … no:91 89 100
park … teh:124 86 87
parked:69 85 79
parking:-111 -88 -84
parkinsons:-36 -30 -13
parkrun:-10 -5 -6
parks:-36 -25 -67
parle:5 6 -17
parler:-12 -6 -2
parliament:-46 -25 -20
parlour:68 70 12
parole:-9 -14 -7
parrot:2 -21 12
parrots:-2 -7 -4
part:-9 -13 -29
part … me:21 16 -72
parted:-4 -8 -5
particular:-14 18 -24
particularly:-24 -26 -18
parties:-49 -52 -28
parting:-14 -8 -8
partir:18 26 9
partly:0 -1 -4
partner:-10 -46 -88
partner … me:123 129 20
partners:25 21 22
parton:-44 -27 -12
parts:-35 6 15
party:-15 -13 -25
party … last:99 65 72
party … teh:61 79 91
partys:30 42 50
pas:19 45 22
pasa:-3 -10 -3
pasado:-20 -3 -3
pass:-12 -12 -20
pass i:112 -45 -25
pass out:95 102 69
pass … i:105 54 -58
passed:-57 -49 -34
passenger:64 80 112
passes:42 17 -5
passing:-18 14 11
passive:-13 -25 -15
passport:21 44 -36
passports:25 24 27
password:30 70 70
passwords:-10 -13 0
passwords and:94 86 82
past:34 39 43
past four:68 76 36
past midnight:133 154 144
past … a:-78 -46 -31
past … and:27 55 62
past … by:107 100 75
past … i:59 84 95
pasta:-23 -40 -69
pastilla:-31 -27 -26
pastillas:87 96 91
pastor:-20 -5 -14
pastoral:-4 0 0
pastry:-37 -1 -1
pasty:-84 -60 -63
pat:13 35 45
patch:-16 -6 29
patches:76 80 80
patches on:139 142 150
patchy:-10 8 -13
patel:-10 8 -22
paternity:4 5 -4
path:-15 13 3
pathetic:-52 -29 -7
pathway:-7 -9 -7
patience:-17 -31 17
patience and:93 36 37
patient:19 23 52
patients:11 24 38
patio:-45 -36 -17
patrol:93 106 101
pats:-3 -14 12
patted:17 32 14
pattern:-53 -44 -31
patterns:-25 -6 -1
patting:-118 -74 -46
paul:-87 -18 -3
pauline:-18 -31 -42
pause:-21 -8 -3
paused:10 3 7
pavement:-40 -28 -40
paw:-9 -22 -14
pawn:30 14 23
pawned:8 19 35
paws:-66 -95 -87
pay:0 33 -28
pay … his:141 154 135
paycheck:-14 -3 -2
payday:62 25 29
paydays:4 10 36
paying:13 66 57
payment:-27 -12 -7
payroll:-33 -19 -9
pays:9 11 26
pays out:86 95 86
pc:5 19 39
pdf:-11 -3 -8
pe:-11 0 -29
peace:38 45 53
peaceful:80 70 93
peaceful … a:112 105 100
peacefully:0 0 0
peach:-34 -29 -25
peacock:-3 -1 -8
peak:-21 27 7
pear:-12 -18 -22
pearls:-30 -46 -34
peas:-30 -25 -34
pebbles:-35 -24 -26
pedal:-20 -36 -17
pee:-3 4 25
peeing:2 0 5
peel:2 40 35
peeled:9 -20 -8
peeling:61 36 56
peer:-31 -25 -14
peg:-26 -18 -7
pega:75 70 -56
pegs:-30 -20 -23
peine:65 54 71
pellets:130 151 138
pelo:-13 -22 -5
pelvis:-60 -53 -59
pen:24 57 84
pen … teh:135 120 118
pena:-73 -25 -11
penalties:-26 -26 -13
penalty:-27 -18 -19
pence:-25 -16 -15
pencil:110 79 15
pencil case:143 88 25
pendant:-8 -3 0
pending:-34 -54 -12
pendre:98 101 99
pends:5 2 11
penguin:-44 -31 -29
penguins:-19 3 2
penicillin:-3 -1 0
penknife:-10 -9 2
pennies:-37 26 18
penny:-11 29 31
pens:81 77 63
pensamientos:57 69 -12
pensamientos suicidas:60 70 -13
pensando:28 -6 -15
pensando en:-22 -25 -12
pensar:42 29 -6
pense:65 96 -55
pensees:31 35 -7
pension:93 135 72
pension … died:-108 -18 -3
pension … teh:120 118 63
pensioner:-8 -19 -7
pensioners:-49 -15 -12
pensions:16 20 50
people:-19 -45 -37
people for:122 94 78
people i:55 67 78
people not:61 90 92
people one:108 49 6
people say:86 -19 -4
people … can:-89 -19 -5
people … dead:125 -1 -2
people … dei:85 -3 0
peoples:-3 -5 -19
peppermint:-75 -49 -51
per:-64 -69 -26
percent:-8 14 51
percs:-87 -99 -24
perdonadme:76 77 80
perdonenme:124 124 126
pere:-17 -14 -12
perfect:-14 -2 -17
perfectly:-30 -54 -47
perfume:-2 63 60
perhaps:-3 -12 -11
perinatal:-34 -54 -49
period:42 105 118
perm:-63 -48 -51
permanent:122 71 30
permanently:69 38 24
permission:32 39 40
permission to:98 95 78
permit:-35 -35 -48
permitted:-9 0 -19
permitting:-6 -1 -1
pero:-9 -76 -31
perro:-13 -8 -7
person:27 -4 -10
person … be:80 43 15
person … dnt:72 -29 -12
person … on:113 116 84
persona:6 -3 -3
personal:-9 -14 -12
personality:-31 -11 -11
personally:-8 -7 -9
personne:20 45 -14
persons:-65 -42 -28
perth:-11 -25 -50
pesticide:47 65 31
pet:-11 35 -41
pete:36 13 -7
peter:28 33 20
peters:-44 -53 -44
petit:-26 -31 -14
petition:-9 -5 -9
petrol:48 97 147
petrol in:80 66 64
petrol … and:47 52 58
petrol … in:-99 -71 -17
petrol … ive:119 124 94
petrol … teh:44 74 59
petrols:86 72 102
pets:28 38 44
petty:-10 -16 -19
peur:24 22 -74
peux:-56 -38 -32
pew:-31 -13 -6
pharmacies:-10 -8 -7
pharmacist:-109 -92 -89
pharmacists:-4 -2 -1
pharmacology:-25 -24 -24
pharmacy:-98 -82 -79
phase:-5 -7 -3
phased:-71 -21 -10
phd:-14 -9 -8
phenibut:27 64 70
phenobarbital:-11 -18 -14
phew:-5 -3 -2
phil:-25 -46 -30
philippines:-14 -10 0
philosophy:-21 -8 -2
phoned:66 -37 -11
phones:1 31 31
phones … and:98 95 11
phoning:-1 -18 -18
photocopier:-15 -6 -4
photograph:-13 0 36
photographed:-15 -4 -11
photographs:-20 -25 -9
photography:-28 -18 -10
photos:-51 3 10
photos of:70 44 30
phq:-1 -1 0
phrase:-49 -35 -34
phrases:-1 -2 -1
physical:-73 -82 -78
physically:-101 -147 -94
physics:-57 -44 -30
physio:-136 -111 -107
physios:-37 -30 -17
physiotherapist:9 -16 -10
piano:-1 24 6
piano stool:46 39 28
piano … for:-65 -63 -77
pic:77 85 114
pic of:101 96 123
pic … a:45 43 41
pick:43 57 57
pick a:109 119 108
picked:38 38 35
picked it:83 65 89
picked … after:114 1 87
picked … and:-70 -54 -50
picked … date:-51 -72 -78
picked … its:100 91 80
picked … my:-85 -47 -34
picked … spot:-103 -102 -97
picked … train:76 80 124
picked … tree:-60 -58 -68
picked … up:79 52 -30
picking:69 56 24
picking … up:86 81 104
pickle:-27 -32 -33
pickled:-28 -17 -5
pickles:-38 -3 -2
picks:-19 -40 -17
pickup:-32 -45 -12
picnic:-19 -2 -2
pics:111 37 -52
picture:31 -4 10
picture of:49 92 111
picture … my:8 -80 -3
pictured:-35 -41 -53
pictures:35 17 -30
picturing:63 9 -165
pie:-90 -94 -76
piece:-23 -80 -46
pieces:-51 -37 -32
pienso:43 59 -35
pienso … el:69 76 -22
pier:118 127 119
pier and:-77 -70 -92
pierced:-7 -1 0
pies:-115 -106 -108
pig:-43 -34 -18
pigeon:17 30 34
pigeons:-20 -33 -25
pigs:24 25 24
pile:-7 -58 -81
piles:85 73 52
pill:8 33 33
pill i:59 54 42
pill … this:94 104 99
pillar:55 86 66
pillbox:108 114 111
pillow:67 48 90
pillow … to:89 90 33
pillowcase:11 22 12
pillows:-43 -71 -15
pills:77 99 105
pills a:61 75 93
pills all:139 138 126
pills at:8 37 5
pills for:54 73 64
pills out:-100 -97 -89
pills to:-57 -54 -78
pills wat:136 121 92
pills … a:49 63 46
pills … are:77 79 90
pills … at:75 66 57
pills … been:119 129 139
pills … down:65 55 65
pills … going:117 97 97
pills … hand:198 91 78
pills … his:124 120 130
pills … i:67 58 66
pills … is:60 48 64
pills … it:32 56 71
pills … its:107 129 129
pills … ive:124 117 119
pills … my:97 69 41
pills … night:89 103 79
pills … not:84 46 54
pills … pills:154 110 128
pills … them:-99 -115 -103
pilot:20 -27 -25
pimp:70 81 -84
pin:115 123 119
pin on:58 70 100
pin … my:116 121 100
pin … teh:72 83 79
pinch:58 62 82
pinched:15 -1 1
pinches:66 105 -137
pinching:-11 -10 -11
pineapple:-76 -12 -7
ping:67 46 46
pinged:-7 -20 -15
pinging:-11 -6 2
pink:15 31 26
pinned:-42 -37 31
pinpoint:71 60 61
pins:0 1 -4
pint:34 22 49
pints:61 15 -41
piont:-8 29 -5
piont of:31 -82 -85
piont to:141 -97 -40
piont where:-58 -4 -46
piont … alife:100 -46 -17
piont … any:255 -49 -15
piont … carrying:64 -5 -2
piont … geting:108 3 14
piont … it:-118 -62 -29
piont … me:-104 20 79
piont … of:168 44 43
piont … teh:-75 -22 -28
piont … up:85 5 -4
pip:-10 -3 1
pipe:63 52 64
pipe and:59 68 114
piper:-58 -37 -27
pipes:-15 4 37
pirate:-49 -52 -52
pirates:-22 -10 -9
pissed:-21 -22 -62
pistol:140 153 147
pistol and:133 138 137
pistol in:14 2 45
pistol … teh:17 26 26
pistola:26 35 43
pistols:116 62 81
pit:31 72 81
pitch:14 -14 -41
pity:2 -43 -1
pizza:-96 -65 -41
pizzas:-21 -13 -2
place:-19 -5 2
place i:-34 -69 -56
place is:69 104 98
place of:69 -40 -23
place on:152 93 85
place to:-11 -4 -64
place … going:75 95 125
place … teh:110 98 85
placed:108 -33 -28
placed … bet:121 -7 -3
placement:-21 -34 -28
places:14 -27 -18
plain:-89 -73 -69
plainly:-11 -10 -26
plait:13 20 7
plaited:-8 12 2
plaits:34 20 20
plan:21 17 20
plan and:-46 -104 -51
plan for:-56 -70 -49
plan how:28 35 -87
plan is:112 138 156
plan on:15 -28 -52
plan teh:65 97 101
plan … and:-71 -112 -95
plan … back:90 54 -9
plan … be:-88 -12 -134
plan … bein:140 48 68
plan … date:-57 -28 -30
plan … from:100 100 121
plan … hav:60 6 9
plan … in:114 95 31
plan … jmup:-56 -71 -18
plan … to:-72 -71 -43
plane:-16 -95 -71
planes:-24 -31 -12
planet:118 52 49
plank:-1 7 1
planned:-20 -7 32
planned to:-103 -112 -42
planner:-43 -31 -27
planning:34 59 -46
planning it:186 144 111
planning to:138 143 57
planning … do:113 32 -27
plans:28 0 8
plans for:73 79 80
plant:-54 -44 -27
planted:-56 -23 -22
planting:-83 -45 -33
plants:18 7 25
plants … teh:192 111 100
plaque:49 59 64
plaster:-32 -37 -31
plasterboard:-62 -30 -26
plasterer:-13 22 -2
plastering:-21 -14 -18
plasters:-46 -24 -52
plastic:-74 -52 -26
plastic … a:98 108 97
plastic … and:89 100 78
plastic … his:-92 -111 -90
plastic … in:95 76 79
plastic … over:-122 -120 -111
plate:-65 -53 -52
plates:151 133 76
platform:64 87 90
platform edge:50 52 65
platform teh:29 3 7
platform waiting:-97 -104 -98
platform … and:135 121 108
platform … next:73 94 80
platform … to:115 109 79
plath:-9 -4 -4
platoon:1 27 41
play:-28 3 -6
played:-76 -28 -24
player:17 4 -22
playground:0 10 -1
playhouse:0 0 0
playing:26 26 -23
playlist:46 54 51
playlist i:77 77 81
playlists:-4 3 9
plays:-58 -25 -45
playstation:-12 -4 -5
pleasant:-29 -6 -5
please:0 0 0
pleased:-87 -73 -81
pleasure:12 8 16
plenty:42 70 87
plenty … time:117 128 109
pleure:-14 -6 -14
plot:-14 11 -7
plots:-18 -19 -16
plotting:-62 -77 -52
plug:-37 -11 -55
plugged:109 123 121
plugged in:109 123 121
plughole:119 64 76
plugs:-96 -83 -4
plum:-24 -9 -4
plumber:-119 -107 -103
plums:-28 -7 -6
plunge:-3 24 18
plus:32 24 74
plus a:71 88 98
pm:8 21 53
pm teh:48 68 66
pneumonia:-62 -50 -33
po:-9 -8 -5
pocket:56 52 69
pockets:16 17 12
podcast:-81 -61 -54
podcasts:-21 -20 13
poder:-11 -3 -2
poem:12 -12 -11
poems:-6 2 7
poet:78 -14 7
poetry:11 -21 -13
poets:-4 -8 -5
pogues:7 4 14
poids:83 -11 -16
pointed:21 37 35
pointed at:74 80 82
pointers:-6 -7 -1
pointing:57 62 56
pointless:103 -29 -21
points:-16 1 9
poison:-2 5 47
poison … in:-123 -117 -136
poisoned:-11 30 38
poisoning:79 86 58
poisonous:114 122 132
poisons:30 35 -23
poke:-22 -7 -3
pokemon:7 3 6
poker:80 112 120
pokies:-49 -10 -22
poland:-37 -34 -43
pole:-11 15 43
poles:-2 -3 -2
police:27 37 54
police can:127 119 122
police cell:62 10 11
police i:99 61 60
police station:-79 -58 -67
police … home:90 97 107
police … i:49 87 70
police … me:150 -57 -51
policeman:17 -18 -7
policy:27 56 65
polish:19 75 76
polished:79 91 71
polite:72 49 65
polite and:33 40 58
politely:59 -34 -51
political:-8 -4 -2
politics:-53 -19 -4
polytunnel:2 -4 18
pond:50 84 77
ponds:-20 -10 -2
poner:-51 -15 -6
pont:-66 -69 -49
pony:-40 -10 -1
pool:-12 -5 -5
pools:13 15 30
poor:-32 -33 -28
poorly:-43 -41 -19
pop:-57 -83 -77
popcorn:-105 -75 -63
popped:87 66 81
popped out:102 120 109
popping:55 32 42
poppy:29 31 44
pops:-41 -27 -18
por:-48 45 58
porch:-11 -11 -11
pork:-6 -4 -4
porque:-91 -73 -22
porridge:-75 -80 -94
porter:-38 -4 -93
porters:4 -6 0
porto:-1 0 0
portugal:54 75 76
pose:-4 -3 -3
posh:-22 2 -3
position:-53 -44 -52
positive:-52 -27 -23
possession:39 74 91
possible:-79 -69 -55
possibly:-8 -21 -10
post:-40 -28 0
post and:108 66 37
post its:95 70 35
post last:74 63 59
post something:59 61 44
post … for:107 67 56
post … ive:-77 -84 -68
post … last:101 100 102
post … monday:85 79 67
post … teh:26 60 46
postbox:-18 -8 -3
postcard:-12 -15 -29
postcode:-39 -23 -29
posted:48 66 42
posted his:108 115 117
posted … letters:72 65 81
poster:-36 -3 -38
posters:-8 -41 -30
postie:21 8 0
posting:-3 3 -13
posting … teh:134 91 82
postman:-91 -87 -73
postmans:-14 1 -2
postnatal:-24 1 -15
postpartum:-20 4 -5
posts:-81 -72 -71
pot:1 54 66
potassium:-5 31 -6
potato:-81 -71 -76
potatoes:-9 14 18
pothole:-6 -6 -1
pots:-13 24 26
pottery:-81 -74 -67
potting:45 56 63
pouch:22 46 72
pound:-71 -54 -54
pounding:-51 -1 -23
pounds:-64 -71 -106
pour:3 -7 -52
poured:27 -54 -22
poured … down:-53 -70 -68
poured … over:83 63 66
poured … rest:129 -48 -20
poured … teh:-73 -94 -96
pouring:61 67 97
pouring it:-66 -56 -109
pours:-2 1 16
powder:-30 -42 -65
power:-146 -122 -95
ppy:0 0 0
practical:-22 -25 -39
practically:-5 -61 -49
practice:17 18 43
practicing:24 41 54
practise:-71 -75 -70
practised:-88 -66 -31
practised … on:64 56 49
practising:-24 -10 -14
prague:-20 -13 -9
praise:-54 -43 -32
pram:33 56 71
prawn:-29 -17 -23
prawns:-12 -8 -7
pray:27 -49 23
prayed:49 -23 6
prayer:86 69 43
prayers:67 86 104
praying:6 -6 7
praying for:-65 13 10
prays:122 116 -21
prazosin:-18 -17 -21
pre:-82 -35 -19
preach:-20 -10 -11
precinct:-12 -2 -2
precious:-20 -24 -5
precisely:-21 -46 -39
prefer:-66 -32 -15
preferred:-44 -36 -38
prefers:9 -2 -1
pregabalin:-33 -64 3
pregabs:84 75 109
pregnancy:-15 -8 -34
pregnant:-39 -3 23
pregnant and:102 128 136
premier:4 3 62
premium:-2 0 -2
prenez:13 12 20
prep:-67 -50 -50
prepaid:33 37 39
prepare:-62 -36 -35
prepared:-17 41 38
prescribe:10 29 44
prescribed:-23 -48 -44
prescriber:23 -24 -30
prescribing:-15 -16 -2
prescription:22 35 49
prescriptions:55 82 73
present:-40 -50 -36
presentation:-51 -17 -4
presenter:-29 -28 -9
presents:-27 -13 -2
press:100 13 7
pressed:72 74 77
pressing:170 147 142
pressing teh:65 89 102
pressure:-37 -44 -35
pressures:-79 -73 -67
pret:-46 -36 -18
prete:44 43 46
pretend:14 56 45
pretend i:37 34 19
pretended:-33 -9 1
pretending:93 59 23
pretending to:93 27 -56
pretending … teh:110 117 105
pretends:-7 -7 -4
pretty:0 0 0
prevenshun:-75 -47 -22
prevent:-22 -19 -18
preventable:-3 -4 0
previous:-22 -21 -47
price:-66 -57 -39
prices:-55 -45 -40
pricing:6 -67 -56
prick:-1 -1 0
pride:-110 -92 -80
priest:19 43 32
priests:-39 -32 -31
primary:-86 -70 -45
prime:77 10 -9
primer:-34 -43 -33
prince:67 88 87
print:-24 -13 5
printed:-78 -61 -45
printer:-119 -98 -60
printers:-33 -25 -12
prints:5 -27 -25
pris:0 31 60
prison:-39 -21 -46
prisoner:46 -22 -12
private:-67 -40 -39
privately:-8 -12 -10
privilege:40 57 83
priya:-6 23 24
prize:-18 -24 -23
pro:-22 -4 -1
prob:-12 -11 -5
probably:0 0 0
probate:0 -2 2
probation:-42 -32 -84
problem:-26 -68 -85
problems:2 -58 -31
process:1 33 45
prof:-72 -46 -57
professional:-18 -5 -2
professor:-10 -15 0
profile:84 93 90
program:-66 -51 -32
programme:-15 -48 -38
programmed:-4 -2 -2
progress:-66 -52 -26
project:-71 -74 -70
projector:-10 -9 -11
projects:-7 -11 -1
prom:11 17 40
promise:53 43 -1
promised:7 -17 7
promised id:147 86 100
promised myself:87 90 110
promised … and:78 -5 47
promises:-56 -64 -40
promising:81 -17 -13
promoted:-21 -23 -10
promotion:11 -33 -86
prompt:-26 -3 -16
proof:-81 -42 -28
prop:74 74 70
proper:-86 -38 -49
properly:32 48 81
properly … my:139 133 89
property:-27 -25 -28
propose:-84 -70 -86
proposed:-28 -47 -30
proposing:-56 -47 -7
propped:28 31 -1
propranolol:47 57 77
props:1 -2 -11
prosecco:71 56 -31
protein:-24 -11 -7
protest:-33 -34 -38
protocol:-9 -1 -4
proud:-17 -51 -21
proud and:24 7 47
proud … im:30 76 67
prove:18 13 -46
provided:-29 -25 -23
provider:0 3 0
prowd:-21 -6 -1
prozac:67 71 80
prunes:-6 -6 -1
pruning:-7 -5 9
ps:-8 -5 0
psa:-33 -18 -3
psychiatric:46 -58 -43
psychiatrist:-84 -58 -64
psychiatrists:-36 -19 -22
psychologist:-76 -65 -64
psychology:-23 -30 -4
psychosis:-29 -29 -42
pta:-48 -31 -36
ptsd:-79 -71 -46
pub:-40 -57 -52
public:7 9 -5
published:-16 -9 -5
pubs:60 56 47
pudding:-85 -65 -43
puddings:45 38 31
puddle:39 40 33
pueblo:-19 -20 -21
puedo:32 23 -38
puente:116 121 123
puffins:-52 -55 -61
pug:-17 -5 -2
puked:86 49 52
puking:25 43 79
pull:86 33 -4
pull … it:-41 -60 -101
pulled:29 18 15
pulled … back:123 -37 -12
pulling:62 66 83
pulls:-51 -55 -22
pulse:106 149 161
pulse is:120 131 126
pump:-34 -25 -9
pumped:34 3 15
pumping:56 83 94
pumpkin:-93 -80 -80
pumpkins:-37 -28 -34
pumps:54 57 43
pun:-60 -53 -14
punch:73 -3 -66
punch … own:69 104 -8
punchbag:42 25 10
punched:-43 -17 -75
punches:64 85 -103
punches me:104 109 -118
punching:35 16 15
punctual:52 64 82
pune:4 -18 -9
punish:43 86 61
punish myself:12 53 -30
punishment:121 126 -84
punjabi:93 94 84
puns:-64 -55 -33
pup:-50 -34 -3
pupil:29 51 54
pupils:115 109 93
puppy:-137 -139 -128
puppy and:-102 -114 -111
purchased:8 8 53
pure:-59 -36 -37
purely:-34 -40 -31
purge:20 -14 -2
purged:135 1 -44
purged twice:49 49 -1
purging:46 -74 -37
purpel:-24 8 38
purpose:116 122 69
purpose because:70 0 -120
purpose teh:26 48 116
purpose this:3 20 45
purpose … teh:57 87 97
purring:56 14 9
purse:-10 -23 -76
push:84 85 85
push my:123 89 69
pushchair:-1 -2 -1
pushed:51 101 105
pushed me:50 39 -82
pushed teh:105 94 125
pushes:-1 24 -38
pushing:-36 -13 -77
put:5 10 -14
put aside:110 129 128
put one:56 112 106
put … affairs:109 -8 -5
put … away:17 -84 -62
put … back:-29 -116 -111
put … down:80 68 98
put … dress:116 107 114
put … gun:-83 -75 -66
put … hands:-25 -5 -150
put … its:-77 -69 10
put … me:60 -112 -66
put … name:-80 -61 -50
put … of:145 108 109
put … over:-84 -60 -52
put … quid:117 -6 -4
put … tablets:-89 -95 -99
put … towel:108 81 84
puts:-38 -21 -131
putting:-1 -2 -10
putting … a:89 73 93
putting … back:90 93 101
putting … bullet:106 115 110
putting … into:110 141 135
putting … my:78 73 57
putting … teh:-84 -67 -88
putting … up:-87 -94 -104
putty:33 40 34
puzzle:-65 -71 -67
pyjamas:32 70 60
pylon:186 190 174
q:-10 -20 -13
qualified:-8 -44 -30
quality:-53 -28 -29
quand:19 37 11
quarrel:5 11 13
quarry:83 105 109
quarter:-15 -10 18
quarter to:105 94 69
quarter … teh:-113 -103 -91
quay:115 68 64
quays:-4 -1 -1
que:-36 -61 -106
que … me:25 -17 -9
queasy:-57 -45 -40
queen:-62 -11 -9
queens:-7 -10 -9
queensland:-13 -1 0
quelle:52 59 -25
quelquun:-5 -5 -3
querer:26 -9 -3
queria:79 -17 5
queriendome:-75 -29 -4
question:-90 -72 -50
questionnaire:2 -30 -6
questions:-116 -92 -102
quetiapine:-39 -13 -29
queue:-14 43 19
queued:-2 -1 0
queueing:-21 -30 -18
queues:78 -3 -1
qui:-5 -7 0
quiche:14 49 59
quick:100 123 83
quick and:-84 -101 -99
quick way:148 104 98
quicker:8 17 -35
quickest:53 105 -33
quickly:0 0 0
quid:-27 -145 -134
quien:19 8 -5
quiere:57 83 -24
quiero:66 78 -112
quiero desaparecer:50 -28 -4
quiero matarme:77 132 -32
quiero suicidarme:13 58 -5
quiero … de:-56 -33 -2
quiero … en:-73 -20 -2
quiet:4 -10 4
quiet … im:107 118 36
quieter:87 36 52
quietly:74 51 72
quiets:9 9 -47
quil:77 74 75
quilt:-32 -44 -33
quince:2 12 -2
quise:-26 -8 -1
quisiera:90 -37 -5
quisiera estar:79 -1 -1
quit:-20 -24 43
quit … days:36 26 46
quit … in:-103 -119 -114
quitar:14 28 64
quitarme:35 69 -38
quitarme la:37 72 -37
quitarme … vida:57 88 -36
quite:0 0 0
quito:0 15 14
quitting:-82 -109 -71
quiz:-88 -70 -73
quote:-30 -38 -25
quoted:-26 -18 -21
quotes:-38 -36 -32
quoting:1 4 -3
ra:77 89 102
rabbit:69 6 -41
rabbits:128 136 131
race:-53 -25 -2
racing:-38 -43 -41
rack:-51 -43 -12
racket:-14 -23 -5
radiator:2 -5 -15
radiators:0 -20 18
radio:-54 -29 -22
radioed:0 3 8
radios:61 85 71
radiotherapy:-65 -32 -10
raffle:-63 -51 -52
rafter:-10 -8 -22
rafters:24 17 11
rag:61 83 109
rage:26 -84 -5
ragequit:23 16 -5
raging:17 10 2
raid:-18 -12 -2
rail:91 116 114
rail im:81 67 72
rail … down:68 77 87
rail … i:137 97 80
rail … teh:-91 -114 -115
rail … with:72 87 98
railing:61 74 80
railing and:114 107 117
railings:-74 -71 -90
rails:86 78 72
railway:35 44 56
railway tracks:72 65 68
railway … after:-107 -113 -111
rain:-101 -97 -100
rain and:-75 -67 -53
rained:-83 -69 -63
raining:-26 -79 -70
rains:-27 -16 -13
rainy:37 29 -18
raise:29 42 58
raised:33 42 5
raisin:-21 -12 -8
raising:-64 -46 -26
raisins:-72 -50 -58
rake:-39 -41 -23
ramadan:-16 -3 5
ramble:-7 -3 -40
ramblers:-19 -36 -26
rambling:-34 -34 -3
ramesh:1 2 1
ramming:21 19 133
ramp:4 10 17
ran:-44 -24 -6
ran … of:96 128 117
random:-48 -30 -94
rang:-61 -96 -60
rang to:44 81 132
rang … top:88 87 118
range:-27 -20 -39
ranger:-13 -8 -10
ranked:58 16 -7
rant:-80 -77 -61
rap:15 25 -13
rape:21 43 -16
rapes:89 104 -24
rapes me:89 104 -24
rare:-8 -4 -1
rarely:-37 -17 -8
rash:-78 -74 -79
rat:62 70 104
ratatouille:-23 -20 -13
rate:-89 -81 -75
rates:-21 -7 -8
rather:-21 -53 -89
rather not:60 -118 -52
rato:97 -1 11
rats:88 90 61
rattle:23 37 129
rattled:61 58 48
rattles:-23 -15 -10
rattling:-43 -122 -105
rave:-2 -2 -5
raving:132 105 103
raw:39 56 -26
ray:25 27 40
razor:66 81 92
razor in:95 91 -4
razor on:1 17 -102
razor to:-2 0 -76
razor … legs:-51 -48 -37
razor … my:9 17 -80
razors:46 42 15
rd:-10 -8 25
re:-18 -18 -8
reach:17 10 2
reached:-5 -25 11
reached teh:89 63 50
reaches:173 153 151
reaching:-11 8 9
react:60 85 9
reaction:-21 -22 -13
read:-1 3 13
read … and:-65 -98 -86
read … me:79 81 106
read … on:-106 -87 -90
reader:-76 -63 -54
readers:25 41 56
reading:-29 -45 -36
reading this:60 55 58
reading … teh:40 35 35
readings:-16 -10 -7
reads:18 42 45
reads it:121 117 136
ready:2 8 -8
ready … catch:119 65 -38
ready … dei:-49 89 39
ready … log:118 55 -9
ready … myself:120 158 53
ready … off:121 97 -34
ready … out:0 -80 -42
ready … to:73 118 125
ready … tonight:75 92 119
ready … unalive:61 99 -2
real:-34 -6 -3
real one:150 155 145
realise:-30 -44 -19
realised:-27 35 -8
reality:-45 -16 -14
realize:-83 -51 -48
really:0 0 0
reaper:51 -4 -4
rear:-89 -68 -50
reared:-65 4 -34
reason:-8 -28 -11
reason i:-86 -29 -23
reason my:116 -6 -4
reason … alife:-9 -81 -21
reason … havent:-138 -56 -5
reasonable:0 -37 -18
reasons:2 -47 -89
reasons … is:83 -3 -4
reassuring:-24 -8 -6
rebound:-1 0 0
rec:-15 -8 2
recall:73 21 40
receipt:-25 -21 6
receipts:-33 -18 -32
recently:-76 -63 -83
reception:-79 -63 -67
receptionist:-74 -37 -27
recipe:-112 -105 -89
recipes:-34 -39 -85
recital:-10 12 8
reckon:66 46 54
reckoned:63 101 119
reckons:-69 -58 -68
recliner:61 37 19
recognise:-14 20 39
recognised:-25 -3 -13
recommence:6 19 -9
recommend:-81 -48 -37
recommendations:-9 -1 -3
recommended:-34 -37 -22
record:-19 -23 9
recorded:47 66 92
recorder:-82 -34 -41
recording:19 40 54
records:-23 -39 -11
recovered:-80 -41 -21
recovering:-14 -7 -10
recovery:-86 -103 -164
recs:18 66 60
recuerdo:-2 -1 -1
recycling:-80 -92 -52
red:26 13 27
red … im:114 78 78
reddit:-41 -65 -22
reds:63 69 65
reduced:-35 -26 -19
reducing:-62 -34 -17
reduction:-3 -4 -9
redundancy:-5 -26 -82
redundant:-2 -2 0
ref:-26 -19 -41
refer:45 -1 0
referee:-6 -3 -2
reference:15 13 32
references:-44 -37 -29
referral:22 7 9
referred:-74 -53 -54
refill:-17 -31 -9
refilled:-25 -15 -17
reflection:135 116 124
refresher:-1 -1 0
refuge:-13 -43 4
refund:-8 -45 -21
refunded:-25 -8 -5
refusal:17 -22 -12
refuse:0 0 -8
refused:16 -21 -34
refuses:7 36 -55
refusing:37 48 43
regarde:-3 -4 -2
regarder:-7 -5 -7
regarding:-16 -7 -6
regardless:-43 -29 -28
regards:78 -30 -26
regiment:67 98 59
register:11 6 -17
registrar:-19 -18 -21
registration:-27 -21 -16
registry:-19 -8 1
regret:77 52 -6
regret it:150 107 132
regret nothing:-121 -49 -27
regrets:-37 4 -27
regretted:-23 -30 -26
regular:41 47 -59
regulars:-30 6 -13
rehab:-28 -23 -61
rehabs:-37 -34 -30
rehearsal:-4 -1 -8
rehearse:53 80 -35
rehearsed:30 60 74
rehearsing:46 83 47
rehome:-4 -1 -1
rehomed:-47 -35 13
rehomed … cat:71 71 76
rehoming:3 4 4
rejected:4 -4 -4
rejection:-20 -3 1
relapse:-107 -95 -100
relapse and:-87 -10 -8
relapse … i:-49 -22 -1
relapsed:-98 -13 -90
relapsed and:-89 32 -26
relapsed at:175 -7 -1
relapsed back:141 -2 -1
relapsed last:70 -6 0
relapsed on:210 0 -17
relapsed … and:134 -2 -3
relapsed … my:116 -2 0
relapsed … night:136 -6 0
relapses:-10 -19 -14
relapsing:-42 -56 -11
related:-47 -47 -27
relationship:-70 -20 -8
relationships:-39 -13 -5
relatives:-13 -33 -7
relax:-65 -32 -17
relaxed:69 -5 -7
release:39 28 11
released:51 38 27
relegated:-5 -1 -1
relief:94 -70 -79
relieved:-1 -141 -116
religious:-63 -26 -13
relly:25 13 15
rely:-43 -23 -29
remain:-19 -25 -22
remaining:128 80 104
remains:3 12 11
remark:1 -4 0
remarried:-62 -21 -10
remedies:-17 -11 -11
remember:3 10 31
remember how:84 85 105
remember it:68 95 74
remember … as:49 95 90
remember … good:66 -13 -5
remember … im:-82 -46 -25
remembered:-70 -74 -45
remembering:-77 -18 -30
remembers:-48 -81 -69
remembrance:-14 -6 -13
remind:15 3 36
reminded:34 -1 0
reminder:-61 -64 -63
reminding:-49 -46 -42
remission:1 -6 -1
remote:-42 -32 1
removal:12 21 28
remove:-49 -56 -49
removed:48 66 49
remover:137 147 146
renew:130 20 -6
renewal:75 -21 -18
renewed:8 29 34
renewing:-64 -33 -27
rent:75 -7 -20
rent and:52 97 95
rent paid:66 33 23
rented:92 49 49
rentree:8 9 -2
rentrer:12 11 -24
rents:83 99 131
rents … teh:109 117 125
reopened:28 56 -18
reopened teh:51 74 -2
reorganise:-38 -21 -6
reorganised:-17 -11 -6
rep:-57 -31 -29
repaint:-47 -34 -40
repair:-26 -45 -43
repairs:22 51 56
repeat:19 23 37
repeating:-10 -18 -35
repeats:-18 -8 -18
replace:-27 -12 -12
replaced:-64 -31 -13
replacement:11 -10 -7
replacing:-82 -90 -80
replaying:-64 -39 -17
replied:-73 -56 -47
replies:12 16 24
reply:-30 -2 7
reply … this:133 131 136
replying:-77 -70 -39
report:-63 -65 -76
reported:-26 -14 -10
reporter:-1 -1 0
reporting:6 29 37
reports:-29 -12 15
request:-78 -63 -41
requiem:53 64 60
reread:-47 -17 -14
rescue:-47 -6 -5
rescued:-22 -6 -2
rescues:0 -19 -30
rescuing:15 77 73
research:-11 21 11
researchers:-3 -2 0
researching:-61 -38 -23
resent:-45 -28 -4
resentment:-3 -1 -3
reservoir:76 68 94
reservoir and:145 165 162
reservoir with:-96 -94 -102
reset:-6 -65 -81
resetting:-85 -13 -6
residence:-1 3 -1
resident:-13 14 -14
residential:-77 -85 -79
residents:-16 -5 -81
resign:86 64 37
resignation:7 37 9
resignation from:32 59 68
resignation … bein:2 62 72
resigned:15 37 37
resisted:29 -100 -2
resit:-15 0 -11
resits:-12 -11 -36
resolved:37 66 -10
resources:-61 -39 -32
respawn:124 117 48
respect:-13 -3 8
respectful:-5 -2 -2
respire:201 211 189
respite:16 6 14
respond:-50 -34 -24
responding:-17 -9 37
response:-53 -44 -39
responsible:-52 -22 -21
responsibly:-1 -1 0
rest:60 47 47
rest is:68 110 85
rest … bottle:140 -104 -89
rest … me:39 19 8
rest … my:-8 -49 -40
restart:-3 -89 -77
restarted:36 41 -16
restaurant:-31 -19 -17
restaurants:-3 -2 -1
reste:-17 -16 -14
rested:-31 38 49
restful:72 -24 19
resting:-53 -47 -56
restless:-60 -72 -70
restored:-29 -25 -11
restraining:-17 -20 -12
restricting:126 -13 -4
restriction:-11 0 -1
result:-17 -6 -4
results:-8 -39 -32
results in:105 111 107
resus:23 37 5
resuscitate:-1 8 3
retail:-30 -30 -38
retching:132 147 143
retire:83 40 88
retired:6 -43 -46
retirement:-32 -35 -45
retires:-28 -32 -27
retiring:-34 -39 -57
retreat:-18 -3 -4
return:32 77 92
return to:75 -16 -23
return … teh:68 -15 -2
returned:8 8 2
returned my:108 99 122
returned … books:82 75 60
returning:41 57 72
returns:61 -4 18
reunion:-24 -1 -3
reveiller:77 -29 -12
revenge:-37 -34 -9
reverse:-8 -2 0
reversed:-13 -8 -1
reverses:-2 -2 -1
review:-45 -64 -60
reviewing:-28 -13 -13
reviews:-12 -17 -11
revise:-14 -34 -9
revised:-30 -29 -16
revising:3 26 35
revision:-25 -12 -4
revoir:26 7 -2
revoked:13 6 -22
revolver:153 139 167
reward:-3 1 13
rewatched:-12 -2 -1
rewatching:-24 -23 -6
rex:44 55 58
rheumatology:-1 0 0
rhubarb:-35 -14 -9
rhythm:-43 -46 -51
rib:-58 36 -42
ribbon:-32 -26 -52
ribbons:24 23 34
ribs:47 8 30
rice:-35 -8 1
rich:-51 -22 -38
rid:-31 4 -62
ride:29 8 -33
rides:-45 -8 -48
ridiculous:-58 -63 -25
riding:88 62 73
rien:20 -1 -39
rifle:97 109 137
rifle is:85 68 69
rifle … a:-64 -63 -40
rifles:-18 4 39
rig:138 92 63
rigged:60 75 85
right:-13 -10 14
right at:164 162 155
right by:-72 -78 -76
right for:57 67 105
right on:-83 -100 -113
right that:55 26 19
right things:162 159 169
right … am:32 33 -3
right … be:76 -7 -28
right … but:89 61 57
right … down:88 57 52
right … hav:76 34 29
right … keep:139 34 55
rightly:-19 -29 -24
rights:23 13 14
rigid:156 146 147
rigs:-26 -49 -70
ring:-35 -39 -21
ring anyone:108 131 118
ring me:-54 -67 -40
ring off:103 101 83
ring someone:64 75 95
ring … in:-54 -51 -64
ring … police:76 60 62
ringer:-46 -23 -28
ringing:65 17 5
ringing round:82 108 104
ringing … dealer:138 -5 -1
ringing … im:70 86 96
rings:-2 12 28
ringtone:-4 -2 -2
rink:-20 -5 6
rinse:-54 -38 -44
rinsed:-12 -3 -2
riot:-26 -4 -4
rip:-9 20 24
ripped:-11 -8 -10
ripping:149 128 119
rire:-40 -24 -17
risa:-53 -25 -11
rise:-6 19 45
risk:-9 -20 -64
risperidone:-1 -2 0
rist:113 126 175
rist to:109 116 109
rite:41 75 14
rites:25 32 49
ritual:-38 -12 -5
ritze:47 50 -38
ritze mich:75 83 -1
rival:-25 -13 -12
river:57 74 73
river i:47 52 71
river with:-69 -68 -72
river … teh:126 143 128
rivers:57 78 76
rk:0 0 0
rly:-4 -50 18
rm:16 27 70
rn:0 0 0
rning:0 0 0
road:45 15 33
road … for:104 54 39
road … teh:62 111 61
roads:-46 -136 -132
roadshow:-35 0 0
roadworks:-49 -50 -25
roap:21 24 40
roap from:70 61 74
roap in:-79 -85 -110
roap over:90 90 103
roap round:-37 -31 -91
roap swing:-98 -95 -86
roap … a:82 94 94
roap … bag:117 121 115
roap … boat:106 118 109
roap … dnt:84 107 118
roap … garage:-92 -123 -146
roap … hands:-27 -53 -53
roap … his:116 125 132
roap … i:81 90 66
roap … in:-61 -63 -52
roap … my:-26 -87 -89
roap … out:-64 -46 -25
roap … was:99 11 0
roared:-38 -6 -2
roaring:-1 9 41
roast:-93 -71 -79
rob:-1 1 61
robbed:-56 6 -12
robbery:-18 -17 -16
robe:-14 8 2
robin:-49 -27 -23
robins:-10 -31 15
roblox:-7 -5 -6
robot:-51 -32 -25
rock:57 16 30
rocket:5 -28 -18
rocking:-60 -59 -47
rocks:41 73 74
rod:-9 6 15
rode:-9 -7 -4
rods:-54 -47 -51
role:-18 -24 -11
roll:-15 -4 -16
roll and:64 91 78
rolled:25 14 24
roller:-61 -41 -28
rollercoaster:-21 -22 -30
rolling:74 62 62
rolls:-72 -63 -61
roman:-42 -35 -14
romance:-20 -10 -7
romans:12 24 3
romantic:-25 -20 -22
romeo:-15 -39 -35
ron:51 80 64
rong:-16 -22 -46
rong way:86 113 131
rong … round:2 43 58
roof:97 122 120
roof i:85 101 76
roof of:90 105 90
roof … car:-36 -52 -60
roof … halls:134 135 133
roof … it:72 90 73
roofer:-9 -2 0
roofs:15 43 38
rooftop:78 79 86
room:10 20 7
room im:-20 -44 -63
room in:-86 -85 -85
room ive:-86 -96 -79
room teh:116 115 58
room with:79 27 40
room … a:80 98 111
room … do:116 100 121
room … im:85 6 34
room … my:5 34 24
room … no:-64 -106 -113
room … tonight:-63 -74 -59
roomies:-2 -1 -1
roommate:-8 -20 -43
roommates:-42 -28 2
rooms:113 104 123
rooms spinning:83 131 125
root:-29 -14 -8
rooting:33 -14 -13
roots:-22 -11 -3
ropes:179 196 204
ropes in:59 51 55
ropes … im:64 72 65
ropes … teh:99 100 94
rosary:138 125 130
rosary … teh:102 116 119
rose:-68 -62 -48
roses:-10 9 -13
rosie:-36 -34 -33
rot:81 -4 -5
rota:21 7 -26
rota … it:123 77 77
rotas:13 11 11
rote:-34 -49 -10
rotis:-51 -39 -36
rotten:22 -37 13
rotterdam:0 -1 0
rough:-77 -93 -105
roughly:11 17 19
round:48 42 37
round and:-96 -111 -134
round because:181 164 148
round it:-64 -45 -28
round ive:-99 -85 -85
round me:136 117 135
round on:143 152 118
round saying:90 121 88
round twice:91 66 42
round … be:140 103 99
round … for:10 39 74
round … he:112 80 111
round … help:18 15 70
round … on:59 90 31
round … teh:9 32 59
round … with:-59 -64 -62
roundabout:-79 -79 -80
rounds:54 60 66
rounds and:90 87 79
rouse:120 112 115
route:0 50 74
route to:99 112 119
router:-36 -46 -13
routine:-45 -22 -31
rover:-12 -14 -13
row:12 9 23
rowan:-19 -17 -8
rowed:120 76 70
rowers:-18 -18 -14
rowing:-66 -48 -52
rows:105 113 83
royal:-28 -30 31
rs:0 0 0
rthd:0 0 0
rub:-22 1 -71
rubbed:-20 -39 -68
rubber:35 34 34
rubbish:-14 1 29
rucksack:85 105 106
rucksack … bricks:93 104 86
rucksacks:65 39 41
rude:-62 -55 -29
rug:11 23 13
rugby:-38 -10 5
ruhe:3 -15 -10
ruin:-10 -7 3
ruined:-3 36 -24
ruining:-32 -28 -15
rule:-115 -69 -53
ruled:-46 -33 -21
ruler:21 48 42
rules:-101 -65 -85
rum:85 60 72
rum in:-116 -131 -73
rumbled:-14 -5 -4
rummy:-33 -38 -33
rumour:-6 -13 -7
run:-9 -6 -5
run … bath:139 136 161
run … tomorrow:106 75 77
rung:40 -18 -15
rung teh:-112 -105 -89
runner:-17 -7 -4
runners:-45 -57 -47
running:14 -1 6
running and:148 170 159
running waiting:-79 -79 -97
running … and:-157 -150 -129
running … bath:72 77 106
runny:-28 -4 -2
runs:2 64 73
runs out:125 114 121
runs … at:134 110 98
rural:-52 -40 -1
rush:-23 -9 -33
rushed:-62 -50 -60
rushing:-66 -41 -28
rust:25 58 72
ruth:98 96 89
s:9 60 -32
sa:-3 -2 -1
sabbatical:-17 -10 -6
sabe:22 10 -8
sachet:42 46 55
sachets:-1 -6 -5
sack:52 54 61
sack of:84 80 66
sacked:-65 -31 -8
sad:-54 -41 -62
sad … it:61 19 -15
sad … was:-96 -62 -78
sadly:73 -6 -4
sadness:-53 -42 -48
safe:2 -4 -43
safe … im:17 52 79
safe … myself:96 45 -106
safe … want:53 106 1
safeguarding:-27 -11 -4
safely:-48 -24 -18
safer:0 -57 -18
safety:11 27 33
safetys:117 111 123
safetys off:117 111 123
sag:-1 1 -1
saga:-33 -37 -32
sage:-26 -23 -34
sagt:7 21 7
said:-43 -16 -11
said cheers:71 77 84
said goodbye:-121 -101 -76
said id:110 104 102
said in:-77 -75 -40
said it:101 74 -24
said see:67 61 59
said that:-72 -36 -64
said to:-39 -76 -71
said wat:145 119 106
said … after:132 113 94
said … can:-57 -67 -49
said … come:-97 -59 -22
said … doesnt:112 95 47
said … going:110 128 54
said … happened:123 116 51
said … isnt:-65 -43 -29
said … it:-87 -91 -113
said … months:110 -7 0
said … over:139 131 109
said … see:72 72 118
said … suicidal:80 103 -1
said … want:-68 -19 -13
said … wanted:39 84 91
said … was:66 54 33
said … wasnt:54 44 -44
sail:-13 13 24
sailing:67 85 69
sailor:11 3 28
sails:33 30 7
sainsburys:0 -1 -1
saint:-42 -42 -46
saints:-34 -23 20
sais:-17 -6 -34
sais goodbye:-99 -104 -87
sais itll:-36 -85 -90
sais its:-24 -18 -95
sais not:87 60 42
sais shed:3 107 55
sais theres:-43 9 -47
sais … all:38 97 45
sais … are:48 46 62
sais … but:95 59 109
sais … can:-41 -59 -102
sais … dead:-85 -114 -75
sais … everyone:-89 -78 -51
sais … going:62 127 60
sais … in:-83 -80 -64
sais … it:-30 -14 -18
sais … piont:53 112 61
sais … ready:-90 -38 -41
sais … tablets:-82 -104 -54
sais … would:114 162 -16
sais … yourself:52 90 -3
sake:-28 -31 -45
salad:-45 -38 -20
salary:-50 -17 -3
sale:-37 -75 -60
sales:-14 -47 -38
salesman:-39 -46 -40
salir:-14 -15 -20
salon:-28 -33 -23
salt:-69 -25 -61
salts:-3 -3 -6
salute:13 79 86
saluted:-16 -7 -3
sam:69 74 26
samaritan:91 34 41
samaritans:-100 -27 26
same:-11 4 0
same amount:90 35 -103
same spot:144 119 118
same stuff:-43 -18 -85
same … as:109 117 116
same … back:95 38 -14
same … he:129 109 103
same … in:72 60 46
same … same:100 93 13
samosa:-32 -24 -12
samosas:-10 -14 -21
sample:-4 -4 -4
samurai:87 57 71
samurai sword:87 57 71
sanctuary:19 18 23
sand:73 66 63
sand … teh:116 111 92
sandbank:22 58 48
sander:-25 -30 -47
sandpaper:26 27 50
sandra:-32 -14 -11
sandras:-2 -7 -9
sandwich:-33 -38 -36
sandwich bag:103 104 105
sandwiches:-118 -87 -99
sane:-49 -34 -5
sang:-22 5 -6
sang my:97 99 96
sanitiser:15 44 62
sanity:-53 -33 -38
sank:55 22 11
sans:4 -82 -62
santa:-66 -32 -28
sari:7 3 4
sash:-26 -24 -28
sat:35 36 43
sat and:-75 -71 -72
sat im:79 67 98
sat night:124 118 112
sat out:78 8 -3
sat outside:-47 -71 -96
sat through:16 34 44
sat … back:71 9 -4
sat … bath:-23 -55 -50
sat … hands:1 -131 -103
sat … teh:45 25 7
sat … th:102 116 105
satnav:-3 -1 0
satsuma:4 -16 -20
saturday:9 12 29
saturday after:163 158 152
saturday ive:2 -16 -79
saturday morning:113 114 125
saturday shes:117 110 90
saturday while:99 122 115
saturday … am:-66 -70 -40
saturdays:-26 -58 -49
saturn:-14 -10 -12
sauce:-43 -41 -32
saucepan:-43 -18 -13
saucer:112 114 104
sauna:-56 -59 -56
sausage:-77 -85 -84
sausages:-83 -62 -17
saute:51 51 44
sauter:112 113 120
savage:-41 -13 -16
save:39 51 59
save them:72 58 79
save … seat:102 61 55
save … teh:76 25 35
saved:16 24 37
saved … teh:98 125 134
saves:-17 -5 -18
saving:-10 22 -47
saving … my:67 77 128
savings:28 83 96
saw:-45 -33 -79
saw … in:111 79 60
say:3 -4 -22
say im:36 -16 -80
say mor:58 56 75
say one:66 68 74
say shed:96 71 79
say someone:164 44 67
say this:102 101 87
say … befor:-89 -96 -81
say … cant:-86 -64 -60
say … goodbye:114 111 131
say … in:48 88 60
say … light:105 0 -42
say … me:134 79 112
say … my:-69 -104 -81
say … no:151 70 85
say … not:0 10 -124
say … teh:-56 -56 -30
say … their:80 122 124
say … thing:79 103 96
say … want:61 34 -6
say … wanted:112 128 -14
say … was:78 86 128
saying:48 45 44
saying he:15 73 -116
saying i:-103 -102 -62
saying it:58 61 31
saying ive:-110 -119 -96
saying she:8 27 -106
saying shed:96 124 86
saying wed:117 132 73
saying … a:60 86 104
saying … and:-54 -97 -120
saying … his:78 86 104
saying … is:-104 -92 -54
saying … my:-90 -68 -62
saying … shoot:1 1 -119
saying … u:70 63 86
saying … want:-59 -80 -18
sayonara:47 98 91
scaffold:15 39 67
scaffolder:27 41 20
scaffolders:-32 -12 -13
scaffolding:121 118 114
scale:-16 -51 -25
scales:1 15 -22
scalp:51 70 121
scalpel:150 148 112
scam:-14 -14 -12
scan:-19 -112 -116
scan … back:96 19 3
scan … bad:133 26 -1
scandal:-9 -9 -3
scandinavian:-86 -90 -118
scans:-76 -53 -52
scar:-25 -36 -43
scare:16 78 -32
scarecrow:2 3 20
scared:33 16 0
scared … heights:93 77 76
scared … want:56 69 96
scares:73 2 -34
scares me:43 3 -33
scarf:-37 -47 -41
scarf round:-121 -124 -130
scarf … my:-126 -128 -136
scarf … neck:-121 -124 -130
scarfs:152 134 128
scarlet:-15 -8 -14
scars:-31 10 -64
scary:-30 -55 -82
scatter:7 25 41
scattered:9 -15 -18
scattering:-38 -46 -40
scene:-50 -73 -41
scenes:-5 -2 -1
schedule:32 53 86
scheduled:86 97 88
scheme:-20 -42 -9
schizoaffective:3 10 0
schizophrenia:-58 -61 -42
schlafen:-10 -9 -8
schlagt:67 70 38
schlecht:-25 -24 -26
schluss:62 62 60
schon:29 40 40
school:-41 -35 -39
school today:98 39 94
school toilets:93 18 46
school … in:26 47 79
schoolboy:-51 -42 -44
schools:-79 -51 -44
schwester:36 34 0
schwindlig:27 22 26
science:127 158 161
scissors:19 9 -27
scone:-15 7 22
scones:-37 -13 -9
scooter:-19 -45 -28
score:6 -29 -57
scored:-11 -12 -33
scores:-33 -18 -12
scotch:-25 -18 -23
scotia:-16 -16 -9
scotland:-11 -3 -5
scottish:-28 -10 -16
scout:-75 -67 -44
scouts:-42 -23 -11
scrabble:-20 -15 -3
scratch:42 -7 -59
scratched:-31 -25 -79
scratches:49 68 13
scratches and:79 74 44
scratching:66 36 -21
scream:4 -3 82
screamed:-95 -89 -96
screaming:94 95 141
screams:-13 -6 -78
screen:17 -7 -14
screening:-5 -1 -1
screens:-56 -30 -41
screw:-2 -9 1
screwdriver:9 13 44
screwfix:-3 0 66
screws:-74 -78 -30
script:62 6 -12
scripts:-54 -8 -8
scroll:-54 -31 -26
scrolling:-104 -74 -18
scrubbed:-39 -20 -48
scrubbing:-114 -73 -70
scrubs:-28 -32 -10
se:-26 -9 3
sea:36 40 34
sea at:52 51 40
sea with:84 130 129
sea … im:110 109 113
sea … in:126 98 99
sea … teh:35 53 67
seagull:-54 -35 -33
seagulls:-4 -1 -2
seal:-9 -19 -13
sealed:62 60 96
seals:-23 -16 -5
sean:-87 -21 -17
search:96 29 30
searches:21 35 24
searching:43 41 -7
seas:-13 -24 -27
seaside:-27 -14 -8
season:10 -48 -55
season and:88 104 86
season finale:84 23 25
seasons:-65 -63 -53
seat:13 -5 15
seat at:120 85 75
seat on:61 75 66
seat … to:125 129 110
seatbelt:150 55 62
seatbelts:57 41 9
seating:-32 -25 -20
seats:34 42 48
sec:39 51 57
secateurs:-25 -46 -22
second:-9 15 28
second bottle:126 103 54
second class:101 108 99
second thoughts:116 49 57
second time:-65 -104 -75
second … i:-97 -85 -101
secondary:-37 -27 -28
seconds:6 35 45
secrecy:-44 -24 -18
secret:10 19 -36
secretary:-31 -20 -28
secretly:0 -71 -48
secrets:-5 -7 15
secs:75 74 82
section:37 7 20
sectioned:84 -71 -52
sectioned in:84 -20 -7
security:18 38 46
sedated:-29 -23 -27
sedation:-12 -11 -10
see:49 46 48
see another:-173 -121 -141
see my:-52 -68 -70
see myself:-40 -149 -64
see past:-67 -112 -125
see someone:-37 -70 -41
see straight:86 87 90
see this:49 87 76
see to:181 178 48
see wat:-22 -60 -37
see … could:118 15 -14
see … friends:72 -15 -38
see … its:67 97 107
see … lights:101 105 92
see … morning:73 81 114
see … old:45 83 91
see … one:143 38 56
see … piont:-12 -120 -88
see … school:89 108 107
see … she:-80 -72 -63
see … way:-47 -38 -92
see … wil:58 47 93
seed:-29 -43 -46
seedlings:32 22 11
seeds:13 0 1
seeing:69 34 48
seeing it:44 80 72
seeing someone:-76 -104 -64
seeing … and:25 59 43
seeing … at:2 -44 -118
seeing … thursday:106 -66 -45
seek:-46 -25 -21
seeking:-51 -32 -18
seem:-19 -11 -18
seemed:58 72 85
seems:0 16 28
seems right:121 116 128
seen:2 9 10
seen my:76 83 77
seen to:109 131 80
seen … and:-101 -95 -92
seen … it:51 26 49
sees:10 41 -4
seguir:9 -4 -11
sehr:-10 -5 -12
seil:18 18 26
sein:61 23 -1
seis:-21 -11 -24
seit:9 15 -29
seize:-3 0 -35
seizure:15 42 64
seizures:-50 -7 23
selbst:-24 -4 -7
selbstmord:69 97 -24
self:12 29 -97
self delete:22 40 -48
self deleting:73 54 8
self … tonight:51 56 87
selfie:31 8 1
selfish:-16 -25 -5
sell:44 -71 -52
seller:1 13 30
selling:-87 -78 -56
sells:61 46 31
semana:-23 4 -12
semanas:17 15 -4
semester:-55 -34 -39
semi:-9 -24 -13
semicolon:-26 -30 -26
seminar:-68 -42 -57
send:-4 7 31
sender:92 -2 -1
sending:-47 -28 -84
sends:23 40 -50
senior:4 4 0
seniors:-2 -2 -3
senora:-51 -19 13
sens:39 6 32
sense:21 5 0
sensible:-31 -18 -43
sensory:41 23 -25
sent:34 48 52
sent back:132 88 -23
sent it:50 80 76
sent … of:30 43 56
sent … on:-76 -67 -52
sentence:-25 6 -23
sentenced:-9 -8 6
sentences:31 33 15
sentido:-15 -64 -42
sentimental:-70 -59 -40
separate:-17 -12 -17
separately:3 4 -9
sepsis:-8 -2 -2
sept:-33 -23 -12
september:-28 -32 -16
sequel:24 87 43
ser:87 -29 -11
serai:-13 9 12
serait:80 -15 -5
serene:18 18 -1
sergeant:86 95 41
sergeants:25 28 37
serial:-18 -6 -4
serie:-29 -16 -17
series:-107 -70 -58
serious:-17 -20 -166
seriously:0 0 0
sermon:-79 -55 -66
sermons:-3 22 24
seroquel:36 30 38
sers:30 -43 -54
sertraline:-106 -85 -67
serve:3 -2 -15
served:-32 9 10
server:-7 5 -26
server … lfie:75 114 28
servers:-4 -19 -19
serves:-31 -14 -10
service:-1 30 48
serviced:-31 -11 15
services:-3 -25 -23
serving:38 -12 -4
servo:0 -1 -1
session:-70 -22 -45
sessions:-57 -43 -52
sest:-83 -73 -6
set:14 29 35
set fire:130 125 118
set my:135 104 73
set myself:99 83 71
set to:73 45 49
set … on:67 62 109
sets:-3 -19 9
settee:-64 -50 -48
setting:-5 -17 -14
settings:-57 -34 -5
settle:54 -32 -73
settle for:147 -30 -10
settled:29 55 17
settled … going:-120 -138 -137
settled … i:81 52 23
settles:-66 -42 -25
settling:-40 -28 -31
seulement:-33 -26 -4
seven:-6 8 20
seven oclock:29 18 28
seven years:-42 -72 -44
seven … gone:101 15 -34
seven … got:102 108 90
sevens:-72 -53 -39
seventeen:-21 -45 -76
seventeen and:86 24 -51
seventeen … i:87 7 -1
seventh:97 92 99
seventh floor:152 150 145
seventies:-28 -25 -11
seventieth:-13 -9 -12
seventy:-35 -19 -51
several:-42 -40 -33
severe:-21 -2 -1
severn:-2 -5 -1
sewed:40 27 23
sewer:47 80 -19
sewing:-48 -33 -64
sewn:116 98 98
sex:-6 30 -98
sexual:30 46 -11
sh:117 74 -39
sh … and:122 5 -1
sh … my:74 45 -2
sh … teh:90 -42 -4
shabu:-6 0 0
shade:-49 -41 -30
shadow:-53 16 -8
shadows:17 -20 23
shaft:39 47 45
shake:65 67 53
shake and:-77 -75 -68
shake teh:81 94 -37
shaken:-21 -36 -42
shakes:-51 -37 -73
shakin:83 67 28
shakin teh:30 38 121
shakin … baby:30 38 122
shaky:104 -140 -124
shall:41 31 70
shall hav:68 95 66
shall lie:64 103 87
shall … gone:108 94 66
shall … i:129 48 59
shall … it:97 98 112
shall … teh:-95 -111 -91
shall … with:116 126 114
shallow:18 12 21
shame:-5 -68 -92
shampoo:-27 -104 -91
shandy:-12 -8 -11
shant:79 78 81
shant be:89 109 88
shant … teh:-55 -44 -49
shape:47 45 20
shaped:-68 -63 -76
share:-17 12 -21
share … im:68 73 71
shared:54 74 18
shares:-14 -2 -1
sharing:-56 -33 -19
shark:-34 -43 -39
sharks:-13 -22 -9
sharp:83 73 85
sharpen:-64 -30 -17
sharpened:43 43 55
sharpened teh:81 95 93
sharpener:42 -12 -22
sharpener … and:80 52 14
sharpening:6 1 8
sharper:-20 -3 -13
sharps:54 52 -40
shattered:-98 -101 -118
shave:-62 -69 -75
shaved:24 43 49
shaving:-85 -88 -76
shawl:55 61 60
she:-4 5 1
she aint:66 55 65
she ate:61 76 72
she collapsed:-88 -93 -138
she drank:135 115 114
she hung:62 73 57
she kept:-108 -104 -107
she laughed:112 90 18
she left:103 70 89
she loves:127 113 109
she means:98 100 5
she talks:-116 -116 -106
she thinks:35 9 17
she told:-34 -9 -115
she uses:100 90 -4
she wants:70 58 -65
she wishes:50 -136 -38
she … come:-107 -81 -79
she … dead:130 26 49
she … find:122 113 111
she … hav:73 80 81
she … her:37 63 86
she … in:-81 -74 -85
she … its:30 57 52
she … look:108 103 41
she … me:-69 -77 -102
she … responding:141 154 143
she … sleap:23 86 78
she … talk:104 48 52
she … theyre:116 93 133
she … two:-125 -113 -82
she … wanted:47 96 76
she … was:-112 -140 -99
she … wen:91 74 79
shed:-11 4 3
shed had:52 94 94
shed hav:-104 -71 -69
shed hes:-78 -72 -32
shed … be:141 113 72
shed … beter:93 48 14
shed … dnt:98 104 110
shed … had:-72 -37 -37
shed … im:124 121 132
shed … to:89 54 -2
shed … wat:92 97 41
sheds:42 86 106
sheep:-12 -1 5
sheet:-10 26 43
sheet … my:86 87 77
sheets:36 26 -84
sheila:-5 -31 -26
shelf:-40 3 4
shelfs:-18 -17 -14
shell:60 86 84
shell go:138 71 47
shell hav:60 32 45
shell know:86 93 91
shell not:94 131 90
shell … to:139 114 105
shells:62 44 39
shells … teh:127 94 102
shelter:34 66 79
sheltered:64 73 46
shelves:-25 -3 -17
shepherd:-39 -32 -23
shepherds:-24 -30 7
sheriff:57 48 67
sherry:22 -10 -10
shes:27 33 50
shes asleep:91 93 129
shes at:96 65 45
shes been:44 60 9
shes cryin:107 73 68
shes fourteen:-22 -53 -35
shes gone:-21 -48 -52
shes got:84 85 87
shes grey:60 86 107
shes in:9 53 25
shes not:117 127 116
shes out:125 74 -26
shes right:-112 -71 -71
shes ringing:139 81 64
shes screaming:113 114 99
shes swallowed:-99 -104 -57
shes turned:91 85 112
shes … all:-79 -67 -7
shes … answering:108 134 147
shes … blue:68 78 87
shes … breathing:131 158 145
shes … do:69 112 44
shes … end:-68 -78 92
shes … everything:-80 -92 -63
shes … floor:108 114 120
shes … has:-80 -67 -50
shes … into:109 124 102
shes … ive:-55 -70 -79
shes … little:74 71 106
shes … round:140 112 105
shes … saying:80 120 89
shes … she:-106 -91 -76
shes … teh:27 43 52
shes … ther:126 144 149
shes … up:105 87 64
shes … wont:81 75 111
shift:-26 -18 -22
shift for:-56 -59 -134
shift … in:74 57 37
shift … teh:-56 -55 -114
shift … to:66 67 74
shifted:50 36 7
shifts:-67 -96 -59
shin:-106 -114 -23
shingles:-21 -22 -30
shining:36 44 47
shins:-11 -9 -11
ship:-19 23 39
shipping:-34 -23 -17
ships:0 -2 -1
shirt:0 47 42
shirt … teh:118 108 126
shirts:13 12 9
shit:-85 -79 -47
shite:15 -1 0
shivering:61 58 69
shivery:4 5 22
shock:4 5 15
shocked:-57 -12 -14
shocking:-20 -17 -14
shoe:26 -16 10
shoe … in:108 104 99
shoebox:101 122 110
shoelaces:51 7 22
shoes:2 -6 1
shoes off:25 49 68
shoes … in:121 116 68
shona:47 50 74
shook:-70 -54 -39
shoot:-62 -70 -8
shoot me:-68 -50 -111
shoot my:31 49 63
shoot myself:86 93 20
shoot teh:-94 -83 -72
shoot … a:-85 -89 -5
shoot … lot:-75 -56 -58
shoot … school:-69 -74 86
shooting:-60 -44 -33
shooting myself:162 170 29
shop:0 2 15
shop has:125 100 98
shop waiting:-115 -105 -106
shopping:-51 -76 -68
shopping for:127 54 42
shops:17 -15 -15
shore:127 59 107
short:-56 -78 -79
shortage:-3 0 1
shortbread:-31 -42 -48
shorter:-16 23 40
shortly:37 29 22
shorts:-35 -27 -54
shot:-56 -18 30
shot … and:80 50 54
shotgun:82 85 102
shotgun … i:107 91 79
shotgun … to:-97 -98 -104
shotguns:122 129 134
shots:-45 -83 -40
should:-34 -31 -17
should hav:134 7 25
should … by:104 113 121
should … let:90 -64 -67
should … make:60 69 -1
should … me:122 45 49
should … myself:98 52 -130
should … on:-10 -83 -92
shoulder:-60 -6 5
shoulders:69 54 50
shouldnt:47 26 -4
shouldnt hav:54 71 76
shouldve:165 95 82
shout:-20 6 1
shout … teh:-87 -65 -47
shouted:-40 -66 -58
shouting:-1 30 38
shouting that:172 179 179
shouts:19 20 -94
shoved:11 20 -57
shoves:21 49 -76
show:-24 19 -45
showed:-29 -35 -24
shower:-8 -20 -14
shower … and:73 80 110
showered:65 -3 -1
showering:-28 -19 -35
showers:2 -10 -36
showing:15 32 55
shown:11 18 39
shows:-19 9 0
shredded:-40 -45 -39
shrieked:-2 -1 -1
shrieking:-43 -56 -71
shrink:-13 -2 -6
shrugged:42 22 -88
shrunk:-25 -24 -23
shuffling:36 47 96
shut:62 57 43
shut in:85 73 -27
shut teh:95 60 86
shut up:-14 -56 -12
shut … cant:92 51 2
shut … engine:83 95 90
shut … i:39 59 43
shut … kitchen:94 75 103
shuts:-41 -8 -105
shuts … in:118 118 -39
shutting:39 62 60
shy:-40 -21 -26
si:14 -33 -65
sibling:-11 -5 -3
siblings:-49 -26 -6
sich:65 76 87
sick:52 23 28
sick after:-44 -168 -45
sick for:93 126 102
sick leave:-84 -76 -67
sick of:-62 -58 -73
sick … and:56 70 35
sick … every:-9 -98 -2
sick … it:4 -65 -85
sickness:-63 -87 -64
side:15 21 17
side … cant:85 109 100
side … fence:115 120 130
side … to:119 126 127
sidearm:160 170 176
sideboard:-22 -52 -29
sides:-44 -42 -23
sideways:36 52 60
sie:26 36 30
siempre:-76 -37 -4
siento:-86 -10 -5
sighed:-11 -3 -32
sight:40 3 -23
sights:41 40 40
sign:112 85 81
sign and:123 101 73
signal:8 6 13
signal … teh:118 76 70
signalman:120 72 69
signals:107 84 100
signatures:-3 -2 -1
signed:3 4 19
signed it:69 20 38
signed up:-41 -93 -85
signed … i:-79 -61 -48
signed … to:82 75 69
signing:-95 -62 -3
signing … good:-53 -5 91
signing … tonight:-57 -60 -65
signs:-6 19 25
silage:27 31 32
silence:-1 10 -32
silent:18 11 43
silicone:-18 -13 -11
silk:-35 -25 -16
sill:23 2 7
silly:-46 -58 -24
silly but:122 47 56
silo:111 130 94
silver:-63 -29 -18
sim:10 -20 -6
similar:-18 -18 -13
simple:21 43 34
simpler:18 -8 -3
simply:0 0 0
sims:-18 -11 -7
sin:-19 -19 -64
since:12 -4 -32
since dey:50 -28 -107
since five:110 128 124
since midnight:96 115 123
since u:65 61 73
since wat:106 -30 -2
since yesterday:-45 35 147
since … am:82 53 34
since … and:-2 52 82
since … be:66 104 119
since … end:90 103 105
since … he:-25 -6 -115
since … in:94 33 48
since … news:107 123 147
since … oclock:37 34 42
since … shes:74 92 99
since … started:-96 -92 -47
since … swallowed:51 70 86
sincerely:0 0 0
sind:-10 -11 -8
sing:-23 31 61
singer:-49 -36 -38
singers:2 9 -18
singing:-67 -58 -102
single:36 -10 -35
sings:-11 31 -21
sinister:-21 -3 -1
sink:43 53 51
sink is:105 106 91
sink … it:-72 -73 -75
sinking:47 -36 -26
sinn:59 -13 -2
sip:-3 41 69
sipping:-43 11 15
sips:141 126 142
sir:13 56 41
siren:-25 -15 -17
siri:83 90 96
sis:61 99 130
sister:26 29 25
sister after:83 70 78
sister to:25 -63 -31
sister … im:78 78 46
sister … my:-5 -107 -104
sister … she:103 54 84
sister … teh:-52 -56 -51
sister … with:-65 -57 -59
sisters:-73 -71 -52
sisters … teh:84 81 82
sit:-59 -84 -113
sit down:-55 -28 -43
sit … teh:-20 -67 -70
site:25 57 22
sites:32 8 7
sits:-55 -33 -86
sitter:-89 -82 -74
sitting:74 58 62
sitting on:58 71 74
sitting … car:-50 -61 -67
sitting … hands:38 -77 -16
sitting … it:159 169 144
situation:-33 -53 -35
sitze:105 109 96
six:8 24 42
six … and:32 45 -3
six … left:81 -44 -48
sixteen:37 -5 12
sixteen and:91 21 -48
sixteen … and:40 59 119
sixth:4 -3 -18
sixties:-61 -50 -25
sixtieth:-15 -12 -31
sixty:4 -31 -45
sixty on:168 105 96
sixty … of:108 89 82
size:18 45 51
sized:-20 -8 -6
sizes:-35 -28 -21
sk:0 0 0
skateboard:6 11 12
skates:68 75 79
skating:-27 -18 -16
skegness:-8 -5 -2
skeleton:-53 -61 -18
ski:-40 -13 -17
skiing:-7 -8 -1
skill:-26 -11 -11
skills:-24 -16 -13
skin:57 62 5
skin is:16 -140 -72
skin … for:118 -94 -17
skinned:31 13 13
skinny:9 35 -19
skins:48 79 103
skins crawling:91 81 81
skint:-33 -25 -48
skip:-62 -122 -118
skipped:22 67 94
skipping:73 33 27
skipping my:7 -112 -80
skipping … insulin:20 -81 -24
skips:-55 -38 -15
skirt:-2 6 -1
skirting:-59 -56 -40
skull:147 134 105
sky:-12 2 39
skydive:-1 -1 -1
skye:-56 -55 -36
slabs:-27 -21 -11
slack:66 66 60
slam:-27 12 -20
slammed:-58 -33 -59
slan:71 1 8
slang:0 0 0
slap:90 95 -51
slapped:-71 -52 -66
slapping:129 77 136
slaps:53 72 -37
slaps me:63 79 -95
slashed:-103 -104 -35
slashed my:-125 -123 -75
slate:110 122 120
slates:-56 -54 -36
slaughtered:-7 -3 -2
slay:-28 -32 -40
slayed:-6 -4 -2
slays:-15 -4 -4
sleap:-19 -36 -52
sleap with:11 75 -105
sleap without:45 95 -5
sleap … good:38 147 157
sleap … on:-92 -77 -58
sleap … teh:90 122 51
sleeper:-55 -34 -45
sleepers:86 113 78
sleepey:57 67 96
sleeping:-6 -2 22
sleeping bag:117 88 106
sleeping tablets:132 143 120
sleeping … i:95 104 111
sleepover:-75 -54 -51
sleeps:-30 -39 -2
sleeps i:148 172 168
sleeve:50 27 30
sleeve … i:-85 -61 -16
sleeveless:-2 -2 -8
sleeves:66 126 24
slept:-45 -62 -45
slice:-15 -1 -74
slice my:86 111 -20
sliced:43 12 15
slices:-52 -34 -42
slicing:22 55 -41
slid:9 14 38
slid down:71 90 132
slide:-61 -50 -53
slides:-7 -35 -34
sliding:-45 -34 -26
slightly:-73 -47 -49
sligo:22 35 0
slime:-16 -12 -7
slimming:-56 -48 -39
slip:7 57 70
slip … ur:91 104 88
slipped:0 -20 -20
slipped at:117 -50 -15
slipped last:81 -23 -9
slipped on:107 -12 -23
slipped one:86 -2 -1
slipped … and:-83 -5 9
slipped … at:94 -17 -14
slipped … line:93 53 29
slipped … night:81 -24 -9
slipped … saturday:123 -5 -3
slipped … wedding:63 112 115
slipper:-33 4 -30
slippers:-5 38 47
slippery:7 7 12
slipping:-16 4 17
slippy:96 90 98
slips:-39 -9 -18
slipway:120 102 101
slit:-47 -24 -40
slit his:26 22 -88
slit my:-63 -33 -32
slit … wrists:-73 -47 -123
slitting:57 85 -41
sliver:-69 -22 -12
slog:-18 -15 -1
slogan:-13 -8 -9
slot:38 -39 -55
slots:97 -47 -71
slough:-42 -38 -34
slow:17 19 26
slow down:97 106 124
slow … my:49 42 42
slowed:-31 -24 -17
slower:113 120 134
slowing:134 113 109
slowly:0 0 0
slug:94 93 83
slugs:-82 -80 -32
sluice:118 55 49
slumped:81 69 71
slurred:53 52 52
slurring:194 183 178
slurry:140 134 116
slurry pit:83 101 80
slurry … and:104 92 55
slush:-105 -119 -118
smack:52 64 52
smacked:-7 -5 -3
small:-35 -20 -10
smaller:-66 -63 -56
smallest:-38 -32 -36
smart:-32 -25 -2
smarties:-21 -9 4
smash:78 87 -76
smashed:53 36 60
smashing:81 47 86
smear:-30 10 -27
smell:-6 1 0
smelled:-18 -65 -40
smelling:-22 -10 20
smells:-6 9 23
smells … my:71 51 50
smelt:-41 -53 -52
smile:16 -30 -26
smiled:-1 19 69
smiles:26 8 -1
smiley:21 -33 -27
smiling:9 26 -6
smoke:-9 -49 -52
smoked:92 -47 -36
smoker:-13 -4 -1
smokes:-2 -3 5
smoking:-90 -108 -86
smoko:100 99 84
smooth:-59 -55 -41
smoother:117 -4 -2
smoothie:41 44 50
smoothly:-2 -5 -3
smother:35 47 23
smother teh:51 49 54
smother … baby:37 40 35
smothering:19 81 -31
smudge:-41 -6 -7
smug:-57 -35 -17
snack:-11 -5 -3
snacks:-77 -55 -76
snail:-23 -7 -5
snake:101 60 61
snakes:10 59 42
snap:87 112 84
snapchat:103 127 -22
snapped:-48 -32 -39
snapping:46 -10 -8
snappy:2 -25 -6
sneaking:-61 -43 -32
sneeze:-17 -3 -5
sneezed:-9 -4 -6
sneezing:-62 -93 -90
sniff:137 93 33
sniffed:24 11 5
sniffling:-11 -13 -8
snooker:-14 -40 -48
snooze:-20 -6 -4
snore:27 28 51
snored:-2 -5 -2
snores:-9 -7 35
snoring:30 45 62
snorted:55 48 24
snow:37 42 -15
snowdrops:25 41 42
snowing:48 15 10
snows:-128 -102 -107
so:0 0 0
soak:55 44 29
soaked:34 32 51
soaked … i:156 144 140
soaking:-34 -24 1
soap:-52 -22 12
sob:-42 -71 -64
sobbed:-44 -15 -13
sobbing:-69 -84 20
sober:-84 -172 -190
sobre:-33 -17 -4
sobriety:27 -70 -54
sobs:-2 -6 -3
social:-15 -3 -5
socials:-6 -2 -2
society:-70 -69 -80
sock:13 36 16
sock i:-21 -27 73
sock … i:-6 -2 -92
sockets:-52 -35 -27
socks:-49 -67 -64
sod:9 -24 -2
soda:-49 -33 -71
sodium:13 22 -21
soeur:2 -1 -18
sofa:-51 -56 -49
sofa … me:57 56 60
sofa … my:-64 -57 -48
sofa … teh:-72 -59 -85
sofas:-3 -13 -11
soft:-73 -82 -86
softer:-5 -2 -1
softly:-39 8 -10
soga:37 42 56
soggy:-1 -1 0
soil:-17 -39 -31
soin:13 12 20
soir:13 40 30
soirs:13 12 -30
solar:-45 -41 -45
sold:-89 -101 -114
soldier:29 23 36
soldiers:-41 -35 -46
solicitor:-20 -1 -6
solicitors:-75 -87 -96
solid:11 37 50
soll:50 53 44
solo:-97 -120 -64
solve:54 -20 -30
solved:-23 -27 -14
sombody:25 28 66
sombody im:115 147 137
sombody on:76 94 88
sombody tell:111 96 101
sombody … a:-53 -65 -69
sombody … im:69 87 113
sombody … not:113 19 36
sombody … or:78 77 0
sombody … to:164 120 67
sombody … wil:142 104 96
some:-55 -66 -99
some days:62 -46 -67
some mornings:128 -42 -47
some … but:45 99 103
some … id:58 -18 -3
somebodys:20 10 29
someday:92 82 85
somehow:-57 -68 -64
someone:-6 12 -4
someone come:126 35 26
someone else:-108 -98 -77
someone elses:96 71 76
someone was:63 117 84
someone would:97 85 -1
someone … a:-63 -71 -81
someone … and:127 34 -10
someone … going:138 59 -38
someone … got:110 105 113
someone … it:77 35 60
someone … to:81 21 -6
someones:-15 6 11
someones … my:36 76 58
someones … teh:82 49 47
something:1 2 16
something from:193 153 161
something off:87 93 101
something that:-34 -90 -41
something to:56 107 62
something … in:142 22 11
something … lad:79 79 90
something … me:46 23 73
something … teh:64 93 89
somethings:120 51 50
sometime:46 60 34
sometimes:0 0 0
somewhere:-11 -6 4
somewhere around:80 81 83
somewhere … teh:113 110 79
somniferes:55 51 46
son:-19 5 2
son for:95 29 -23
son in:52 45 70
son is:-69 -62 -75
son wrote:6 -39 -69
son … his:103 69 48
son … me:-97 -133 -39
song:37 15 69
song … do:68 75 -1
song … is:65 83 87
song … it:75 65 -50
songs:-41 -41 -38
sons:11 27 22
sons birthday:87 89 -7
sons … his:135 129 154
soon:65 -26 -109
soon and:69 62 -82
soon as:10 63 76
soon ill:-38 -94 -71
soon … a:145 126 108
soon … be:-7 -125 -101
soon … teh:48 61 129
sooner:77 74 25
sooo:0 0 0
soothing:6 -5 -7
sophomore:3 -1 0
soporto:166 -54 -17
soppy:-38 -44 -28
sore:-62 -29 -37
sorrow:-4 -36 -31
sorrows:-1 11 -5
sorrry:107 131 132
sorrry all:-131 -134 -114
sorrry and:55 54 79
sorrry dey:-42 -35 -68
sorrry goodbye:137 134 119
sorrry love:129 101 114
sorrry sorrry:77 88 82
sorrry … do:117 139 95
sorrry … it:-74 -69 -82
sorrry … ive:6 -16 -81
sorrry … posting:78 65 73
sorrry … teh:52 33 39
sorrry … tok:79 9 15
sorrry … ur:-107 -96 -96
sorrry … want:84 13 30
sorrry … wasnt:140 24 42
sorrry … wont:126 140 135
sort:48 33 62
sort … teh:41 94 101
sorted:-16 -19 -15
sorting:-65 -51 -61
sorts:52 28 27
sos:2 23 32
soul:3 12 -4
sound:42 61 51
sounded:-19 -13 -28
sounding:-27 -19 -49
sounds:55 -5 -10
sounds a:90 56 72
sounds good:37 -104 -37
sounds … right:18 -56 -29
soundtrack:-5 -4 -3
soup:-156 -139 -136
sourdough:-103 -78 -88
sous:0 15 -18
south:-88 -75 -54
soy:-35 -17 -14
soz:8 23 28
spa:-86 -71 -48
space:1 -44 -14
spaces:-1 -13 -34
spade:-49 -33 -60
spain:-60 -44 -37
spaniel:-54 -33 -17
spaniels:-41 -38 -44
spanish:-25 -19 -18
spanner:-8 -3 -3
spare:50 24 32
spares:28 -20 -22
sparkles:76 88 89
sparkly:-27 -24 25
sparring:-8 -4 -1
sparrows:-7 2 2
spat:-49 -48 -15
speak:-4 -11 -19
speak … at:124 53 -1
speaker:-49 -57 -41
speaking:-33 -25 -17
speaking clock:83 81 68
speaks:-45 -8 -10
special:-103 -58 -37
specialist:-49 -3 -3
specially:-21 -24 -48
speech:-19 7 -4
speeches:-12 -17 -22
speed:-7 -8 -19
spel:0 2 -27
spelin:-11 -7 -5
speling:-21 -10 -12
spelings:-10 -4 -2
spell:49 -36 -24
spelled:-30 -22 -28
spelling:0 19 -2
spend:-72 -60 -36
spending:16 35 52
spends:-30 -7 -2
spent:-27 -4 9
spent my:81 75 74
spent … last:93 94 83
spent … money:112 99 80
spice:36 41 -50
spider:-19 -13 -51
spiders:74 69 87
spiked:105 35 -13
spill:0 -9 -48
spilled:-5 2 -10
spilt:-40 -41 -20
spin:-85 -38 -20
spinal:-14 -7 -4
spine:-47 -39 0
spinning:80 81 82
spins:-29 -33 -24
spirit:23 -10 -8
spirits:129 98 45
spit:-25 -13 -12
spite:-2 27 31
spits:115 132 -101
spleen:-79 -68 -66
splendid:0 0 -1
split:19 35 47
splitting:10 47 39
spoil:128 112 114
spoiled:65 74 85
spoilers:-75 -52 -58
spoiling:19 29 24
spoilt:-5 -5 0
spoke:-58 -31 -14
spoken:-28 -12 -62
sponge:27 60 58
sponsee:-76 -68 -52
sponsees:-42 -5 0
sponsor:-25 -71 -53
sponsored:-72 -70 -70
sponsoring:2 26 -1
sponsors:-16 -62 -55
spoon:27 -3 -27
spoons:-47 -44 -19
sports:57 78 95
sports hall:151 147 137
spot:-17 -11 -11
spot on:53 86 74
spotify:34 35 28
spotless:-7 -9 -15
spots:33 70 56
spotted:27 15 30
spotting:-27 -10 -13
spouse:-47 -15 -2
sprain:-10 -6 -1
sprained:-22 -13 -6
spray:-23 -40 -45
sprayed:-57 -62 -46
sprays:-2 1 1
spread:-29 -22 -19
spreadsheet:-82 6 8
spreadsheets:48 -2 -1
spring:12 -21 -57
springe:107 115 100
springen:58 52 64
springs:-48 -26 -10
sprouts:-26 -8 -1
spuds:-64 -58 -84
spun:96 52 61
spun it:95 53 62
spurting:32 59 91
spy:-40 -41 -23
squad:-111 -110 -66
square:-61 -24 -24
squared:74 88 103
squares:-37 -14 2
squash:-29 -14 19
squash i:106 61 81
squash … to:68 83 129
squat:-25 -29 -22
squeak:65 53 38
squeaky:9 8 4
squeeze:-10 2 14
squeezed:-52 -56 -87
squeezing:64 43 -25
squirrel:-90 -69 -68
ss:-2 -1 0
ssri:0 0 0
ssw:0 0 0
st:29 25 30
stab:119 169 -6
stab him:118 113 87
stab me:-22 -21 -112
stabbed:1 74 135
stabbed me:-5 -12 71
stabbed my:60 99 106
stabbing:20 62 8
stabbing my:101 94 -37
stable:-22 -11 -9
stables:-37 -34 -11
stack:-8 -18 -36
stacked:52 48 42
stacking:-29 -32 -28
stadium:79 88 76
staff:3 0 -87
staff … teh:107 74 19
staffroom:-95 -87 -88
stag:8 -42 -34
stage:-65 -54 -24
stain:-112 20 5
stair:-30 -28 -35
stairs:-11 5 -5
stairs im:-110 -119 -127
stairs … and:3 -10 -67
stairs … going:-104 -109 -105
stairwell:129 148 168
stairwell … teh:70 41 7
stalking:-11 -5 -26
stall:-71 -48 -44
stalled:-16 -1 -2
stamp:4 17 57
stamped:150 151 168
stamping:9 20 88
stamps:-60 -45 -28
stan:-50 -36 -36
stand:52 52 55
stand and:67 127 111
stand bein:-99 -95 -62
stand in:-28 -59 -112
stand … i:127 69 47
stand … line:-74 -54 -32
stand … teh:-51 -13 -82
stand … that:89 -34 -19
standard:-17 -58 -14
standards:-12 -6 -10
standin:59 58 60
standin orders:70 64 79
standin over:54 72 113
standin … it:46 76 74
standin … stool:71 76 65
stands:49 40 21
stank:-19 -27 -17
stanley:62 74 39
stapler:-27 -19 -23
star:45 -23 -6
stare:-63 -39 -3
stared:17 -40 -21
stares:54 -1 -42
staring:24 -43 -28
starlings:-89 -82 -83
stars:43 1 -77
start:-80 -100 -33
started:17 29 -43
started cutting:41 47 24
started drinking:155 -43 -6
started hurting:36 118 -1
started i:74 59 95
started twitching:51 49 118
started working:93 87 71
started … in:-52 -7 -3
started … myself:3 22 -34
started … teh:-78 -62 -112
starter:-63 -50 -34
starters:-18 -13 -33
starting:29 58 59
startled:-23 -10 -8
starts:-58 -36 -38
starts … tomorrow:100 78 83
starve:58 107 17
starved:-3 -1 -1
starving:39 23 -20
stash:-41 -38 -36
state:-50 -45 -27
statement:-36 6 14
statements:-20 -11 -3
states:-51 -55 -33
static:-5 -15 -15
statin:-22 -25 -35
statins:85 57 25
station:79 67 64
station … im:86 116 116
station … not:155 145 135
station … to:-63 -112 -93
stationery:-9 -38 -47
stations:-5 -3 -2
statistic:-34 65 -13
statistics:-46 -8 -18
stats:-47 -29 -34
status:36 67 34
stay:10 -4 23
stay ere:129 125 100
stay with:-83 -92 -68
stay … him:-94 -101 -92
stayed:-19 -48 -28
stayin:8 -66 -75
stays:8 -32 -74
steadier:-53 -34 -32
steady:-91 -96 -85
steak:-33 -25 -13
steal:-63 -52 -49
stealing:17 -34 -24
steam:-36 -106 -95
steam … teh:94 -16 -4
steel:-27 -11 -30
steer:47 21 -35
steering:-32 -16 -49
stehe:31 28 30
steht:17 21 38
stems:-22 -33 0
step:13 -2 -1
step in:32 32 57
step off:94 123 127
step out:108 135 91
step … front:46 51 54
step … of:42 47 47
stepbrother:-23 -27 -13
stepchange:-99 -53 -68
stepdad:24 46 24
stepdad is:14 16 80
stepdad … my:4 9 103
stepdads:82 100 146
stepdaughter:45 9 2
stepfather:15 8 -56
stepfather … in:114 58 -4
stepladder:30 58 62
stepmother:181 63 -6
stepmum:110 75 70
stepped:124 74 78
stepping:18 37 11
stepping down:-95 -94 -87
steps:20 44 61
steps from:184 181 178
steps one:56 51 56
steps … teh:132 139 139
stepson:31 16 3
stepsons:-8 -8 -21
sterbe:-16 -8 -7
sterben:29 71 -35
steri:-1 6 -12
stern:29 -5 -13
steroid:-7 -7 -6
steroids:-79 -63 -63
steve:13 12 30
stew:-84 -63 -56
steward:-27 -16 -12
stick:28 76 40
sticker:-49 -30 -24
stickers:18 25 25
sticking:-72 -54 -66
sticks:-52 -29 -31
sticky:-47 -25 21
stiff:124 151 124
stiff and:120 123 121
stile:-98 -91 -92
still:0 0 0
stillborn:57 -32 -9
stimulant:-4 -5 -1
sting:52 16 12
stinging:49 64 65
stings:-64 -58 -54
stinking:-15 -12 -25
stinks:-8 -38 -21
stir:-29 -24 -17
stirred:19 51 61
stitch:-31 -25 -22
stitched:45 30 -10
stitches:23 -41 -122
stitches … out:69 -16 -5
stitches … tomorrow:78 -3 -2
stock:-52 -46 -59
stocked:20 58 62
stocking:41 35 49
stockpiled:43 43 46
stockpiling:58 81 27
stockpiling … i:20 29 103
stockport:-4 -2 -1
stockroom:-34 17 21
stocktake:-34 -26 -46
stoics:-4 -8 -6
stoke:-11 -19 -14
stole:-58 -31 18
stolen:-51 -48 -59
stomach:47 14 39
stomach full:-106 -126 27
stomach is:0 10 85
stomach … of:-107 -127 23
stomachs:37 59 86
stone:0 -42 -50
stone in:53 8 12
stone … my:74 37 42
stones:122 145 151
stones … coat:33 58 61
stones … my:83 81 91
stood:37 3 13
stood at:-56 -117 -115
stood on:21 50 52
stood with:91 3 4
stood … platform:70 76 65
stood … window:-87 -75 -97
stool:126 160 156
stools:68 97 105
stop:18 23 27
stop about:73 99 -1
stop bein:94 70 14
stop breathing:-24 -58 -92
stop cutting:9 4 -128
stop existing:89 -10 14
stop me:41 53 52
stop not:102 -17 -21
stop on:84 136 106
stop trembling:8 -68 -135
stop … all:-118 -91 -101
stop … and:38 74 64
stop … cant:100 108 26
stop … from:-91 -87 -107
stop … im:64 99 70
stop … is:-77 -55 -48
stop … myself:78 133 -88
stop … stop:67 -39 75
stop … thats:24 45 91
stop … using:120 -36 -1
stopcock:-32 -23 -17
stoped:-4 1 -45
stopped:37 28 38
stopped bein:83 137 138
stopped breathing:73 79 43
stopped his:120 118 -4
stopped pretending:-120 -71 -41
stopped … afraid:109 114 119
stopped … and:59 65 68
stopped … dead:75 119 14
stopped … ere:65 23 41
stopped … heart:12 37 -77
stopped … started:106 41 1
stopped … tablets:-30 -40 -104
stopped … them:-103 -61 -37
stopped … yesterday:1 1 -155
stopping:87 72 66
stopping teh:47 71 97
stopping … and:80 102 104
stopping … it:-60 -57 -30
stopping … myself:61 31 46
stops:33 33 59
storage:-51 -20 -8
store:37 24 -7
store … my:119 99 102
stored:119 49 64
storey:-5 3 14
storey … i:-67 -55 -62
storey … over:139 147 165
stories:-10 -54 -29
storing:6 5 100
storm:-37 -38 -23
story:-43 -9 -2
story i:91 129 72
storyline:-25 -19 -3
stout:41 44 16
stove:33 11 -6
straight:-16 -1 -33
straighteners:5 -26 -39
strand:31 35 35
strange:-72 -25 -22
strangely:18 22 34
stranger:2 19 -9
strangers:-12 2 -22
strangers … teh:48 76 -9
strangle:-118 -106 -64
strangled:-10 46 88
strangled me:36 89 92
strangles:9 4 -6
strangling:83 108 110
strangling me:94 108 -24
strangling my:68 82 114
strangling … help:8 6 81
strangling … mum:33 35 107
strap:133 134 151
strapped:-34 -26 -36
straps:-10 22 -5
strategy:-1 0 0
straw:-10 44 49
strawberries:-42 -23 -14
streak:33 -5 -3
streaks:6 20 32
stream:87 69 66
streamer:-1 -1 0
streaming:20 -6 44
street:14 -17 -12
streets:-53 -20 -14
strength:7 -22 -7
stress:-97 -76 -56
stressed:-30 -26 -16
stretch:-16 -10 -12
stretcher:25 41 41
stretches:-46 11 -5
strick:78 80 94
strict:-30 -25 -29
strictly:46 61 83
strike:56 47 66
strikes:-16 -32 -41
strimmer:-6 -3 5
string:-10 -7 -69
strings:43 37 16
strip:74 119 114
strip … i:100 108 100
stripes:-23 -8 -3
stripped:46 60 91
strips:102 114 83
strips of:196 155 108
strips … my:76 96 106
stroke:-48 -57 -42
stroking:12 -7 0
strong:5 50 -7
strong that:132 17 -28
strong this:0 -83 -21
strong tonight:7 -111 -48
strong … but:3 -102 -40
strong … can:140 -10 -13
strong … evening:0 -83 -21
strong … i:122 29 52
stronger:62 105 48
strongest:11 -6 2
strongly:-8 -38 -48
struck:-10 -12 -17
structure:-51 -43 -60
struggle:-44 -48 -26
struggled:-34 -38 -20
struggling:19 -11 -21
strung:37 43 81
stubborn:18 18 18
stuck:-34 -67 -63
stud:0 0 0
student:1 15 -13
students:2 29 -11
studied:-10 -17 -1
studies:-33 -6 -4
studio:27 27 22
study:-16 -6 -29
studying:-28 -17 -7
stuff:81 102 94
stuff dey:50 44 30
stuff in:55 49 47
stuff is:80 91 99
stuff … i:-72 -88 -90
stuff … teh:32 44 53
stuff … to:0 12 -63
stuffed:56 41 37
stuffs:95 121 121
stung:-19 -6 -5
stupid:76 31 65
style:-50 -35 -10
styro:160 166 -4
su:-57 -11 -4
sub:-29 -10 -8
subject:55 7 -50
suboxone:-110 -124 -114
subs:5 -32 -1
subscription:40 5 24
subscriptions:-3 -3 1
subtitles:-73 -62 -73
success:-5 -31 15
successor:-2 -2 -2
such:30 -8 -1
suckers:-43 -37 -26
sudden:-1 -1 32
suddenly:3 14 32
sudoku:21 67 -41
sueno:-40 -14 -8
suffer:53 75 32
suffering:18 49 26
sufficient:92 80 88
sugar:-97 -81 -79
sugars:-11 2 34
suggest:-27 -26 -8
suggested:-54 -87 -61
suggestion:-1 -21 -18
suggestions:-19 -15 -13
suggests:-3 -2 0
suicidaire:-13 -3 11
suicidaires:59 61 -14
suicidal:67 130 -193
suicidal and:110 97 -138
suicidal but:149 127 -5
suicidal last:36 -116 -3
suicidal thoughts:-158 -77 14
suicidal … ago:93 50 0
suicidal … am:102 108 -2
suicidal … day:70 164 -1
suicidal … i:31 14 1
suicidal … it:144 155 -15
suicidal … ive:-91 -79 -13
suicidal … lied:96 146 -4
suicidar:69 68 8
suicidarme:104 33 -157
suicidas:60 70 -13
suicide:39 61 -71
suicide and:-52 -56 5
suicide is:59 85 -31
suicide notes:63 70 76
suicide plan:20 21 167
suicide thoughts:22 -164 -17
suicide today:19 85 113
suicide tonight:13 15 108
suicide … back:59 -112 -12
suicide … date:91 99 120
suicide … day:109 150 -15
suicide … got:79 89 128
suicide … i:92 105 50
suicide … in:-77 -58 -184
suicide … is:-41 -30 115
suicide … it:104 93 -47
suicide … ive:-74 -88 -37
suicide … last:79 -33 -59
suicide … my:104 118 -32
suicide … no:40 53 68
suicide … planned:23 17 89
suicide … teh:-54 -62 -100
suicide … thing:91 74 -31
suicide … tried:96 128 78
suicide … was:-48 -32 -4
suicider:131 138 -133
suicides:3 8 -32
suicidio:-33 -28 -23
suicido:12 17 23
suis:-18 -27 43
suit:68 49 22
suit … teh:78 71 57
suitcase:-31 -39 -59
suitcases:-41 -36 -27
suite:80 39 33
suits:-16 -26 1
suizidal:1 -7 2
suizidgedanken:67 77 -41
suizidpravention:-18 -9 -2
sulked:-27 -16 -7
sulking:-5 -2 -1
sum:72 67 73
summary:-5 -5 -3
summat:14 12 -18
summer:-96 -117 -160
summerhouse:74 89 91
summers:71 49 65
sums:125 -75 -49
sun:-70 -72 -58
sun … up:116 128 124
sunburn:-20 8 -59
sunburnt:-22 -14 -47
sunday:-17 -5 -6
sunday befor:146 133 143
sunday dinner:-11 82 65
sunday night:68 51 78
sunday … and:69 46 74
sunday … are:117 63 64
sunday … go:58 59 65
sunday … hav:0 -6 26
sunday … started:123 75 -4
sunday … teh:-55 -73 -50
sundays:3 47 5
sundays … i:20 45 58
sunflower:-87 -57 -29
sung:9 -1 -5
sunny:11 19 32
sunrise:-19 1 11
sunrises:8 16 70
suns:23 51 46
sunscreen:-7 -8 -8
sunset:26 56 46
sunset … teh:-73 -91 -84
sunshine:-48 -24 -11
sunup:5 7 50
super:-39 -35 -33
superb:-7 -3 -22
supermarket:-34 -50 -69
supervised:-56 -30 -33
supervision:-67 -20 -12
supervisor:-16 1 -16
supper:34 29 29
supply:72 45 49
support:-52 -34 -39
supported:3 -58 -30
supporters:-1 -1 0
supportive:-74 -41 -32
suppose:37 28 -12
suppose i:76 -1 -60
suppose … neva:127 29 13
suppose … was:104 106 70
supposed:21 -1 -10
supposing:15 36 14
sur:-3 -5 48
sure:6 18 16
sure about:113 52 3
sure … ere:-83 -10 -7
sure … im:-102 -20 -25
sure … it:102 125 23
sure … wil:82 82 72
surf:17 41 40
surface:0 0 -41
surfing:95 -5 -5
surgeon:-42 -78 -57
surgeon … teh:-68 -54 -40
surgeons:36 46 47
surgery:-33 -53 -58
surgerys:-52 -31 -31
surname:-43 -18 -13
surplus:96 -49 -4
surprise:-101 -103 -108
surprised:-32 -13 -53
surprises:-20 -13 -4
surprisingly:-10 -7 -1
surrendered:-9 -6 -8
surrounded:57 29 38
survey:-64 -43 -23
surveyor:-11 -9 -17
survive:-122 4 -14
survived:25 13 -13
surviving:-63 -58 -32
survivors:-33 -12 -11
sus:-68 -51 -35
susan:19 14 5
sushi:-37 -33 -24
suspect:-1 0 0
suspects:2 17 22
suspended:6 -46 -41
suspense:-50 -61 -65
suspension:72 83 61
suspicious:-53 -39 -26
swab:-53 -48 -48
swallow:50 65 63
swallow them:93 65 60
swallow … lot:78 70 103
swallowed:64 89 141
swallowed and:86 70 82
swallowed every:-63 -69 -116
swallowed his:-60 -93 -48
swallowed i:78 94 123
swallowed teh:78 76 62
swallowed them:110 104 70
swallowed two:100 113 96
swallowed … at:96 104 120
swallowed … card:85 99 93
swallowed … entire:120 118 123
swallowed … is:70 82 83
swallowed … its:127 109 106
swallowed … last:-116 -103 -111
swallowed … load:104 110 54
swallowed … of:108 136 128
swallowed … on:-71 -70 -60
swallowed … pill:-117 -123 -130
swallowed … stuff:94 112 108
swallowed … tablets:120 72 103
swallowed … teh:113 127 102
swallowed … that:88 87 81
swallowed … them:111 111 103
swallowed … to:83 119 86
swallowed … was:118 119 97
swallowed … whole:97 93 80
swallowing:235 266 214
swallowing teh:75 81 108
swallowing them:111 106 119
swallows:27 54 71
swam:-29 -12 7
swan:-22 -28 -31
swans:-6 -7 -12
swap:6 -74 -50
swap with:104 -26 -15
swapped:-1 12 93
swapping:-53 -15 7
swaying:53 48 51
swear:30 79 -114
swearing:-50 -37 -19
swears:-44 -46 -67
sweat:44 30 66
sweat and:93 38 35
sweated:-23 -12 -3
sweating:123 102 84
sweating buckets:62 63 76
sweats:-6 -25 -57
sweaty:-37 -64 -40
swedish:-45 -7 -12
sweep:33 -5 -10
sweet:15 35 47
sweet dreams:119 99 84
sweetheart:53 57 35
sweets:28 20 7
swell:-11 -8 -7
swelling:65 68 62
swells:-37 -26 -24
swept:70 82 95
swerve:17 24 37
swerved:112 94 31
swerving:34 2 16
swim:17 -6 -16
swimmer:19 34 34
swimmers:73 -41 -37
swimming:-23 -4 -23
swimmy:-8 -6 -3
swims:-46 -35 -17
swindon:-20 -10 -17
swing:-95 -81 -89
swing … teh:-102 -96 -91
swinging:171 131 130
swings:5 14 15
switch:85 -35 9
switched:34 24 40
switched off:109 57 61
switches:-5 -9 -8
switching:36 46 25
swollen:-86 -29 -11
sword:-1 -26 19
swore:32 68 39
sworn:-1 -3 73
swum:10 34 39
swung:0 0 2
sydney:-44 -39 -29
sylvia:-39 -49 -57
sympathy:-72 -44 -32
symptom:-22 -16 -7
symptoms:-12 13 22
syndicate:-58 -42 -41
syringe:104 109 113
syringes:20 22 5
syrup:11 40 28
system:-65 -52 -40
t:-32 -33 -21
ta:135 129 136
ta for:156 157 156
ta ra:76 88 98
tab:95 102 75
table:-40 -22 -18
table and:49 61 45
table i:98 83 81
table im:75 77 44
table its:-58 -3 45
table … ive:109 67 65
table … teh:39 58 66
tablecloth:-7 -9 -13
tables:10 -9 -10
tablet:-8 10 9
tablet … teh:-32 -42 -94
tablets:42 60 61
tablets are:104 94 104
tablets but:92 97 94
tablets do:143 147 84
tablets down:48 49 64
tablets from:169 195 148
tablets is:154 153 145
tablets teh:-64 -128 -113
tablets were:120 132 133
tablets … all:98 100 108
tablets … and:38 19 5
tablets … bag:-95 -105 -83
tablets … counted:73 108 92
tablets … didnt:178 138 133
tablets … down:81 83 81
tablets … for:105 102 102
tablets … going:91 85 85
tablets … his:144 136 78
tablets … its:-87 -73 -52
tablets … sunday:91 74 87
tablets … them:74 81 96
tablets … theyre:38 55 68
tablets … tok:132 149 148
tablets … we:118 96 107
tabletten:19 20 30
tabletten genommen:80 68 65
tabletten geschluckt:74 81 85
tabletten … und:48 46 37
tabs:86 91 90
tack:102 84 87
tack room:100 101 101
tackle:44 91 77
tacos:-23 -14 -14
tag:-52 -19 -42
tags:27 30 24
tail:30 -20 -34
take:-17 -15 -14
take a:-77 -41 -47
take care:45 11 100
take em:57 62 86
take it:-101 -70 -21
take myself:82 98 102
take them:71 75 62
take … all:148 75 66
take … and:42 40 60
take … in:102 -32 16
take … lfie:110 50 -26
take … lot:163 171 199
take … on:36 51 69
take … out:27 -62 -86
take … them:-118 -134 -84
takeaway:-47 -48 -59
takeaways:100 104 103
taken:-13 -18 9
taken every:53 68 58
taken my:-45 -26 -52
taken over:-107 -121 -125
taken teh:59 44 32
taken them:130 152 144
taken up:-99 -91 -72
taken wat:91 66 52
taken … away:108 130 112
taken … bottle:59 76 80
taken … i:107 99 89
taken … im:140 143 141
taken … mor:121 127 121
taken … of:-76 -79 -64
taken … out:-37 -46 -56
taken … overdose:40 62 69
taken … poison:126 118 109
taken … teh:-85 -111 -105
taken … that:130 132 126
takes:-1 22 -32
takes me:87 -16 -80
takes my:127 135 -79
takes to:-16 -7 -70
takes … a:-24 -15 46
takes … and:73 87 31
takin:1 7 15
takin every:78 75 96
takin mor:167 131 8
takin … at:91 97 124
takin … by:101 9 12
takin … lfie:93 120 -8
takin … out:49 58 83
takin … own:8 39 -19
takin … tablet:73 73 90
takin … way:124 -33 -26
takin … with:67 73 -1
tale:-31 -36 -37
talent:3 21 32
talk:-81 -70 -25
talk tomorrow:-36 -52 -72
talked:-6 -85 -99
talked out:27 51 19
talked … of:-6 74 79
talking:23 1 10
talking about:47 73 29
talking … and:94 37 59
talking … his:121 86 93
talks:-9 -7 -102
talks about:105 77 -35
tall:12 40 26
taller:-10 -9 -15
tambien:-26 -10 -2
tan:-30 -65 -29
tango:-11 -8 -5
tank:78 30 36
tank … for:82 32 7
tanks:-25 -27 -31
tanto:54 -17 -12
tap:7 18 35
tapas:-10 -6 -6
tape:-12 10 44
taped:156 139 116
taper:-127 -115 -81
tapered:-31 -36 -48
tapering:-65 -50 -48
tapers:-34 -2 -3
tapped:-60 -43 -36
taps:-3 22 37
tara:49 65 69
tarantula:-15 -8 -11
tarde:-36 -26 -20
target:8 -1 -4
tarmac:-1 -1 0
tarp:-43 -35 -37
tart:-8 0 -1
tarts:-2 -1 -1
tash:52 68 67
task:34 -8 -12
taste:9 -17 -6
taste it:143 -6 -1
taste … i:49 70 71
tasted:22 31 23
tastes:30 6 -14
tasting:-8 -75 -57
tattoo:9 8 21
tattooed:20 55 1
tattoos:-16 -15 -9
taught:-65 -35 11
tax:-56 -41 -11
taxes:-42 -21 -20
taxi:27 12 -40
taxi at:-60 -57 -58
taxis:-8 -9 -8
tb:57 56 39
tbh:0 0 0
te:-96 -72 -12
tea:-58 -47 -43
tea with:57 55 76
teabag:-35 -27 -23
teabags:-26 -15 -2
teach:-41 -17 -23
teacher:-43 -34 -13
teacher … me:-89 -99 -28
teachers:-70 -78 -97
teaches:19 21 -5
teaching:-97 -78 -71
teacup:27 45 54
team:-19 -79 -81
teammate:-13 -6 2
teams:47 48 56
teapot:-40 -6 -23
tear:-31 -9 -8
tearful:1 -9 -4
tearing:26 58 -32
tearing … up:55 83 -24
tears:-30 -39 -41
teary:-12 -24 -7
teas:-42 -12 12
tease:-27 -24 -27
teatime:-10 30 38
teatime and:99 114 119
tech:36 18 15
technically:-39 23 7
ted:-3 -6 -5
teddies:10 18 9
teddy:69 58 41
tee:-23 -21 -19
teen:-63 19 -13
teenage:-52 -5 -45
teenager:-2 42 -10
teenagers:-101 -75 -79
teens:-77 -46 -22
teeth:-52 -88 -95
teeth and:-93 -87 -107
teeth hert:117 -37 -12
teeth … chattering:97 77 83
teething:-41 -8 -3
teh:17 24 33
teh a:93 107 89
teh address:84 49 90
teh aerial:-62 -59 -58
teh after:41 41 38
teh afternoon:-97 -113 -106
teh airport:-124 -129 -128
teh all:94 83 101
teh ankle:49 17 33
teh app:-42 -76 -90
teh babysitter:62 94 111
teh bag:-61 -52 -53
teh bags:113 95 97
teh band:-82 -79 -69
teh baths:96 89 120
teh bed:121 124 95
teh bedroom:59 55 46
teh belt:90 75 19
teh belts:36 35 22
teh bench:85 46 41
teh bend:61 74 72
teh benzos:119 99 75
teh berries:101 53 48
teh bible:89 76 80
teh birds:61 36 29
teh blade:0 -71 -62
teh blades:10 -57 -49
teh bleach:107 117 120
teh blister:134 146 151
teh bloods:89 27 27
teh blue:72 67 47
teh books:-77 -77 -76
teh both:117 122 98
teh bottle:41 71 59
teh bottom:33 36 44
teh breakwater:68 84 105
teh bullet:-121 -121 -96
teh buzzer:77 45 50
teh cake:-48 -85 -74
teh can:-44 -127 -78
teh capsules:20 43 75
teh captive:120 136 137
teh carpets:127 122 124
teh cat:-39 -21 -62
teh chair:66 70 38
teh chamber:62 74 69
teh chemist:-70 -83 -76
teh chest:-72 -49 -49
teh child:-55 -31 -17
teh children:84 111 109
teh chimney:80 79 84
teh church:-63 -47 -64
teh clinic:20 6 -55
teh closed:110 81 74
teh closet:84 76 52
teh coal:-69 -55 -16
teh codeine:47 70 47
teh cold:-17 -20 -42
teh combine:17 43 61
teh conservatory:79 93 90
teh cooking:89 -9 -42
teh cottage:-88 -78 -82
teh craving:44 -96 -91
teh cravings:67 -60 -65
teh crematorium:73 67 79
teh crossing:51 42 73
teh cut:72 23 76
teh cuts:92 101 9
teh deep:-71 -60 -48
teh dentist:-28 -61 -55
teh digoxin:94 62 58
teh dishwasher:-97 -77 -71
teh do:98 120 138
teh dock:85 90 93
teh driver:66 43 41
teh drug:96 126 119
teh earth:79 -114 -114
teh edges:79 98 90
teh envelope:104 85 79
teh estuary:109 99 90
teh exhaust:38 45 26
teh express:85 30 19
teh extra:125 129 142
teh fact:-85 -82 -66
teh far:60 90 68
teh fella:-73 -76 -78
teh final:75 64 35
teh flat:49 67 27
teh for:68 88 82
teh forest:77 79 89
teh forestry:73 82 88
teh frame:48 62 57
teh fruit:79 70 77
teh funny:15 -11 -122
teh gallery:84 41 45
teh gin:131 44 35
teh glass:52 103 91
teh gone:96 59 60
teh gorge:62 90 110
teh gravel:70 70 48
teh hairdryer:134 135 126
teh handbrake:98 87 76
teh handover:130 134 108
teh handrail:71 86 100
teh head:-57 -28 -72
teh high:-87 -86 -95
teh hole:92 91 76
teh home:57 105 69
teh horses:29 7 3
teh hotels:90 100 103
teh hour:40 32 52
teh i:4 22 86
teh insurance:74 95 69
teh item:74 101 93
teh jar:110 65 75
teh keeps:83 36 43
teh keybord:79 96 82
teh knots:82 77 80
teh lab:85 90 98
teh label:-32 -53 -89
teh ladders:144 124 110
teh lads:75 53 18
teh lady:-52 -61 -91
teh lake:67 96 93
teh laughs:127 127 133
teh lay:69 72 71
teh left:62 67 71
teh leftover:-110 -105 -86
teh letters:65 74 85
teh lfie:155 119 109
teh lifebelt:113 104 106
teh ligature:54 62 54
teh lighter:131 8 7
teh lighthouse:26 25 22
teh lights:-90 -139 -132
teh list:-58 -111 -133
teh lock:155 157 135
teh long:77 -8 -15
teh lord:61 -61 -84
teh lovely:104 110 111
teh machete:84 71 86
teh man:72 54 54
teh market:-109 -111 -114
teh match:-84 -88 -66
teh maths:71 60 67
teh mattress:54 77 86
teh means:118 105 103
teh medical:100 109 101
teh medicine:75 71 68
teh meeting:-50 -42 -44
teh memes:93 109 101
teh mosque:87 74 85
teh most:-77 -82 -75
teh motorway:77 61 50
teh mug:105 26 25
teh multistorey:129 135 153
teh museum:-92 -95 -101
teh nail:-64 -76 -74
teh new:-125 -160 -142
teh note:93 107 88
teh nurse:-79 -69 -70
teh nurses:-85 -55 -58
teh obituaries:62 -21 -14
teh ones:75 72 75
teh order:100 110 79
teh other:50 47 19
teh others:92 87 82
teh overdose:109 92 128
teh overpass:133 135 140
teh panto:-58 -61 -58
teh papers:-69 -72 -41
teh parapet:84 102 105
teh parcel:-37 -59 -45
teh path:121 76 60
teh pension:37 105 112
teh permanent:89 -33 -11
teh pesticide:106 123 114
teh petrol:86 71 110
teh photos:-56 -49 -29
teh pigeons:-14 -74 -69
teh pillow:26 58 50
teh pills:87 90 100
teh pipe:77 90 84
teh pistols:154 82 73
teh plane:63 -128 -96
teh planet:70 77 57
teh platform:-65 -73 -105
teh plughole:119 64 76
teh poison:79 83 58
teh police:40 53 46
teh policy:77 84 85
teh pond:54 76 72
teh presents:-84 -68 -65
teh problem:36 -43 -32
teh promise:109 -22 -6
teh pub:-22 -44 -52
teh pull:146 -17 26
teh pumpkin:-85 -76 -80
teh pylon:104 116 126
teh quarry:74 80 94
teh quay:115 68 64
teh queue:-74 -46 -32
teh quiz:-59 -28 -37
teh rafters:75 78 67
teh rail:95 111 98
teh rails:96 107 114
teh rat:112 143 117
teh razor:2 -24 -46
teh redundancy:-12 -22 -77
teh reservoir:31 19 47
teh rest:89 37 36
teh rig:118 68 53
teh right:47 37 9
teh river:74 77 61
teh rivers:125 96 117
teh rocks:51 63 72
teh saturday:-96 -102 -97
teh scaffolding:114 111 114
teh scalpel:135 133 146
teh sergeant:95 88 87
teh server:-52 -75 -56
teh sheds:125 103 99
teh shops:93 37 25
teh shotguns:121 135 140
teh shower:85 62 59
teh side:68 63 50
teh silo:176 164 119
teh skull:63 80 93
teh sleeve:74 87 65
teh slipway:100 76 80
teh slots:102 -74 -34
teh slug:96 82 90
teh smack:49 21 88
teh sofa:-76 -67 -79
teh song:70 56 21
teh speaking:83 81 68
teh spoon:89 60 37
teh stairwell:39 82 74
teh start:-46 -96 -74
teh step:-92 -61 -47
teh stile:-78 -68 -62
teh stools:63 95 103
teh strong:92 40 54
teh stuff:145 164 178
teh suicidal:-94 -84 -1
teh summer:-60 -91 -50
teh summerhouse:74 89 91
teh sums:92 -58 -51
teh sweats:-53 -38 -52
teh tablets:189 177 171
teh tabs:73 78 85
teh tack:110 102 102
teh teh:64 44 36
teh thing:103 123 61
teh thort:158 -11 -81
teh thoughts:89 52 -23
teh throat:70 61 71
teh tickets:-76 -75 -85
teh tides:52 86 82
teh till:72 50 31
teh tip:-58 -34 -43
teh tourniquet:118 84 81
teh traffic:74 41 56
teh tramadol:177 162 101
teh tray:-96 -83 -72
teh treatment:114 -4 -1
teh trigger:43 84 105
teh trunk:109 107 112
teh tub:159 156 150
teh tube:61 79 88
teh tunnel:45 46 39
teh twelve:47 25 44
teh twin:93 -22 -39
teh undertaker:108 104 92
teh up:162 115 117
teh urge:-36 -47 -88
teh urges:110 -20 -4
teh use:117 -64 -38
teh viaduct:42 55 70
teh vodka:79 118 132
teh voice:91 2 40
teh void:92 36 -30
teh waters:105 119 110
teh way:22 -7 -30
teh wedding:-31 -2 -40
teh weedkiller:110 115 100
teh week:-42 -76 -40
teh weir:76 87 75
teh wen:87 71 -39
teh werk:-18 -7 -84
teh windowsill:-79 -78 -82
teh wish:-21 -100 -69
teh woods:67 76 64
teh worktop:90 51 61
teh world:-68 -72 -81
teh zip:-54 -54 -55
teh … am:75 60 53
teh … any:-37 -63 -70
teh … anything:22 91 82
teh … asda:134 120 87
teh … balcony:76 63 63
teh … bar:87 110 99
teh … barn:88 108 87
teh … be:-4 59 37
teh … beam:124 135 131
teh … behind:46 51 41
teh … bein:-38 -77 -91
teh … belt:97 88 89
teh … big:54 61 46
teh … bit:100 88 108
teh … bits:-61 -124 -97
teh … bore:120 114 105
teh … box:62 75 64
teh … breathing:160 158 135
teh … brick:57 59 58
teh … broke:106 101 41
teh … brown:108 112 125
teh … bus:76 77 97
teh … call:110 68 35
teh … car:26 33 37
teh … carrying:80 -40 -35
teh … cars:118 118 119
teh … cast:115 84 50
teh … chain:144 151 135
teh … chosen:62 77 33
teh … christmas:-65 -75 -64
teh … cleaner:48 67 59
teh … cleaners:139 134 118
teh … climbing:-45 -42 -42
teh … clinic:-57 -59 -42
teh … clock:120 72 86
teh … club:-19 -47 -38
teh … cold:43 36 38
teh … college:58 74 89
teh … comin:50 62 34
teh … company:-91 -99 -109
teh … cord:34 59 69
teh … couldnt:23 90 47
teh … credits:96 47 47
teh … crosses:114 68 67
teh … dads:170 154 146
teh … dark:77 106 119
teh … day:-69 -61 -74
teh … dead:-69 -32 -94
teh … didnt:61 65 90
teh … doesnt:102 101 92
teh … dog:-66 -52 -53
teh … drawn:96 117 72
teh … drops:91 81 85
teh … drunk:31 57 48
teh … due:87 72 86
teh … during:72 100 20
teh … edge:82 104 117
teh … em:47 41 50
teh … episode:-68 -67 -51
teh … essay:71 61 70
teh … every:-56 -53 -75
teh … express:71 90 98
teh … feels:19 -81 -99
teh … felt:53 -56 -10
teh … fifteen:141 135 116
teh … find:44 50 66
teh … fink:44 -21 -34
teh … fixing:-44 -65 -63
teh … folder:104 92 97
teh … foot:99 70 76
teh … footbridge:143 154 156
teh … found:-106 -99 -73
teh … free:-58 -51 -56
teh … friends:99 89 94
teh … game:-43 -45 -60
teh … gentle:102 114 106
teh … goodbye:95 107 114
teh … green:85 83 89
teh … group:-54 -84 -72
teh … had:-8 -60 -86
teh … halfway:143 139 140
teh … handed:-54 -42 -66
teh … hard:-115 -59 -89
teh … havent:35 61 105
teh … hear:54 52 19
teh … heart:-60 -61 -53
teh … hert:-88 -102 -86
teh … hit:27 -9 83
teh … hoap:27 40 53
teh … holds:-87 -85 -96
teh … holiday:-33 -60 -39
teh … hoping:40 52 85
teh … how:-33 -83 -66
teh … humming:102 102 111
teh … hurts:71 18 15
teh … im:42 43 58
teh … inside:41 40 60
teh … insurance:119 127 117
teh … isnt:20 37 60
teh … itch:79 -40 -9
teh … iykyk:105 -127 -21
teh … kil:43 62 27
teh … knees:-58 -45 -29
teh … laid:128 120 108
teh … lane:65 80 73
teh … let:-104 -76 -87
teh … leter:72 55 52
teh … lfie:-44 39 65
teh … lights:24 52 64
teh … list:-81 -61 -69
teh … lit:97 59 40
teh … liv:-40 -117 -62
teh … look:98 96 71
teh … make:-26 -58 -37
teh … mam:141 115 114
teh … man:-59 -54 -53
teh … mean:-93 -81 -70
teh … medicine:76 86 49
teh … midnight:97 74 75
teh … money:23 -105 -120
teh … mor:-27 -62 -63
teh … mouth:95 75 83
teh … nap:58 67 40
teh … needed:-51 -92 -68
teh … nobody:56 75 66
teh … notice:63 63 16
teh … oil:90 74 83
teh … opens:35 38 30
teh … organiser:110 108 99
teh … other:57 63 64
teh … our:-85 -69 -64
teh … paper:80 85 85
teh … pass:19 72 29
teh … passes:95 37 21
teh … passwords:86 80 62
teh … past:22 38 36
teh … picked:22 38 70
teh … picking:137 82 51
teh … pink:93 69 55
teh … pints:86 -7 -3
teh … piont:41 96 92
teh … plan:51 38 26
teh … pointing:97 103 117
teh … prepared:28 39 89
teh … purpose:80 48 51
teh … rail:130 131 126
teh … ready:-71 -65 -73
teh … remover:126 113 121
teh … rest:-95 -55 -59
teh … roap:28 32 34
teh … ropes:34 38 55
teh … safe:86 88 116
teh … said:-78 -73 -94
teh … sat:2 -59 -80
teh … seemed:143 103 85
teh … self:-49 -71 -12
teh … sent:42 61 48
teh … set:75 48 37
teh … seven:-93 -71 -46
teh … share:60 71 -2
teh … shelf:57 60 38
teh … shoe:23 72 64
teh … shoes:153 126 121
teh … shouting:-83 -65 -34
teh … size:61 45 29
teh … sleap:48 -98 -50
teh … sombody:116 65 42
teh … something:68 56 38
teh … somewhere:-112 -104 -107
teh … stand:92 94 85
teh … step:64 65 60
teh … stood:-86 -58 -22
teh … stool:43 30 16
teh … stopped:-66 -28 -8
teh … students:103 83 56
teh … sunset:129 123 112
teh … supper:-108 -95 -95
teh … swing:-99 -98 -85
teh … team:-63 -79 -94
teh … tell:64 72 62
teh … telly:96 39 43
teh … theyd:81 128 103
teh … theyll:112 107 120
teh … theyre:49 28 44
teh … theyve:-104 -73 -28
teh … thinking:76 81 90
teh … thirty:-51 -45 -72
teh … thoughts:-85 -92 -51
teh … thursday:47 64 47
teh … tight:71 91 103
teh … til:87 69 64
teh … tiles:-69 -58 -50
teh … till:-41 -41 -140
teh … tok:45 16 6
teh … tracks:77 73 76
teh … tuesday:85 105 104
teh … two:99 79 69
teh … vet:57 5 6
teh … vodka:108 58 92
teh … w:90 82 31
teh … waiting:-82 -73 -77
teh … walk:-82 -68 -81
teh … wall:35 73 94
teh … weeks:38 107 111
teh … wheel:32 78 79
teh … whole:-71 -61 -83
teh … whos:-61 -91 -63
teh … winds:71 68 73
teh … wish:59 31 28
teh … wobbling:91 93 89
teh … works:68 83 115
teh … yawning:63 8 7
teh … youd:104 38 4
teh … zipped:111 78 79
tel:105 109 115
telephone:-51 -28 -52
telephones:84 94 58
telescope:-19 -10 -4
television:-61 -49 -11
tell:33 41 44
tell anyone:122 104 96
tell if:97 72 90
tell me:-91 -90 -63
tell myself:-118 -126 -100
tell our:161 139 138
tell … about:-74 -90 -84
tell … and:-80 -52 -65
tell … daddy:96 95 101
tell … dey:99 90 90
tell … did:53 37 37
tell … family:-119 -127 -128
tell … he:147 123 121
tell … off:-66 -61 -55
tell … that:61 35 58
tell … was:126 105 115
tell … wasnt:131 160 145
tell … wat:-82 -62 -43
telling:27 10 -60
telling myself:34 -105 -103
telling … ill:89 85 -7
telling … im:-57 -45 -23
telling … kids:126 68 -2
telling … teh:-74 -53 -48
telling … where:92 108 149
tells:-19 -2 -68
telly:-5 -67 -41
telly i:84 48 51
tellys:-47 -26 -32
temp:5 26 35
temper:35 -28 -45
temperature:-19 -11 -27
tempered:-1 0 0
template:-11 -7 -5
temple:63 73 61
temporary:-48 -31 -7
temps:11 30 47
tempted:-29 37 -85
ten:12 35 39
ten days:-31 -154 -149
ten oclock:101 92 94
ten … ago:67 55 82
ten … four:76 57 52
ten … teh:39 26 19
tenancy:-16 -10 5
tenant:86 85 66
tenants:-1 -2 -17
tenby:-24 -27 -30
tend:-26 -14 -9
tendencies:-91 7 49
tender:-34 -45 -44
tenderness:-45 -17 -2
tener:-77 -51 -4
tenerife:-58 -40 -50
tengo:86 103 55
tengo la:114 50 77
tengo … en:82 18 31
tenner:33 -37 -11
tenner and:105 33 68
tenner … it:48 -12 -7
tennis:1 5 -8
tenor:19 6 19
tens:25 -13 -12
tense:16 59 26
tension:-32 -35 -36
tent:-34 1 39
tenth:48 50 29
tenth … to:121 125 107
tents:13 1 0
terible:-50 -160 -146
term:15 -8 7
terminal:85 -78 -53
terminal i:96 -16 -1
terminar:-156 -110 -10
termine:-96 -21 -2
terminus:-51 -34 -43
terms:-71 52 73
terrace:4 23 52
terribly:-29 -13 -5
terrier:-47 -20 -21
terrified:-101 -79 -108
terrifying:-45 -7 -10
terror:-21 -21 -25
tes:-1 -1 -1
tesco:27 45 46
test:-118 -117 -94
tested:-33 -19 -23
tested it:104 119 108
testing:11 -2 -18
tests:-51 -35 -27
tetanus:-5 0 -12
tete:19 12 10
texas:-49 -38 -26
text:-33 -48 -34
text me:-59 -58 -32
textbook:-3 -10 -5
texted:65 41 53
texted my:66 -67 -55
texted to:-61 -13 -7
texted … of:129 111 93
texted … old:33 0 0
texted … say:-61 -14 -7
texting:-31 -2 0
texts:-21 9 -32
th:-34 -28 -20
th ive:91 74 62
th no:99 88 90
th … i:89 117 123
th … ther:-53 -50 -66
th … wont:89 71 48
than:-10 11 -9
than i:108 100 125
than id:59 74 93
than me:-9 -45 -48
than … and:38 88 91
than … can:-85 -71 -81
than … had:48 93 113
than … hav:59 54 62
than … i:-13 18 35
than … should:106 37 77
than … thort:34 91 93
than … was:-42 -93 -91
thank:31 51 67
thank god:-130 -102 -94
thank goodness:-51 -37 -26
thank … telling:-38 -44 -26
thanked:12 35 18
thanked teh:116 90 87
thankful:-70 -56 -36
thankfully:-41 -40 -43
thanking:41 39 43
thanks:14 10 26
thanks … me:3 34 51
thanksgiving:-11 43 87
thankyou:-8 -1 0
that:-20 -26 -17
that at:45 81 57
that by:106 130 120
that daddy:96 95 89
that doesnt:101 108 117
that gives:85 68 121
that got:108 -25 -41
that hell:140 103 64
that his:97 51 -2
that id:-52 -63 -72
that ill:92 29 -80
that im:4 -27 -54
that it:-15 -69 -51
that makes:80 86 130
that no:-90 -92 -19
that one:17 42 12
that sais:77 60 69
that she:64 97 -28
that shed:97 78 37
that shes:129 140 62
that was:22 45 41
that … about:121 74 22
that … alife:130 29 67
that … bye:97 106 120
that … cant:18 -19 -83
that … drunk:102 113 101
that … end:69 -1 -15
that … feel:-30 -81 -88
that … go:-58 -47 -68
that … himself:82 111 -32
that … hold:114 62 5
that … hurts:-99 -119 -73
that … i:-42 -40 4
that … im:35 2 47
that … is:42 52 21
that … isnt:127 101 111
that … mine:40 96 83
that … myself:68 96 84
that … nine:129 123 123
that … of:28 38 37
that … off:61 24 -3
that … one:-101 -99 -140
that … put:-73 -69 -83
that … see:76 4 -20
that … should:-6 56 -17
that … swallowed:36 63 88
that … thanks:98 65 91
that … time:107 86 74
that … want:28 58 -117
that … wanted:-69 -146 -36
that … wants:145 116 -88
that … wat:43 41 18
that … wil:60 -13 -34
that … woke:188 -24 -12
that … would:-5 -75 -44
thatd:42 -51 -36
thatll:66 88 107
thats:39 36 51
thats a:-63 -54 -74
thats it:-78 -102 -110
thats my:43 75 67
thats not:-78 -121 -104
thats plenty:116 114 96
thats that:47 55 52
thats this:117 128 130
thats wat:-48 -48 -128
thats wen:104 131 169
thats where:65 11 26
thats why:-76 -52 -43
thats … and:26 42 64
thats … away:40 62 83
thats … be:115 56 59
thats … did:-63 -69 -46
thats … end:-78 -59 -45
thats … forty:86 80 104
thats … gone:-96 -27 -28
thats … goodbye:58 84 101
thats … got:-62 -40 -42
thats … idea:145 152 106
thats … ill:100 20 31
thats … im:46 6 20
thats … is:107 54 40
thats … it:-84 -72 3
thats … much:69 -5 -7
thats … no:97 153 102
thats … one:67 62 74
thats … plan:71 113 104
thats … six:129 133 129
thats … thats:103 52 28
thats … ther:70 -75 -47
thats … time:112 132 123
thats … want:67 113 3
thats … week:90 129 108
thats … wil:-73 -94 -108
theatre:21 -69 -56
their:8 31 25
their faces:62 37 56
their … are:105 101 94
their … since:24 43 63
theirs:-29 -25 -6
thelma:99 68 56
them:26 25 37
them after:140 169 176
them at:19 27 18
them i:54 40 32
them ive:70 46 30
them mum:130 103 98
them off:-81 -81 -54
them on:66 88 96
them with:53 56 56
them … after:172 131 99
them … another:90 88 77
them … car:103 98 93
them … from:87 82 61
them … gone:99 105 86
them … of:-76 -42 -42
them … on:70 77 115
them … sat:69 -59 -56
them … this:132 133 132
them … time:113 116 103
them … was:25 76 45
them … why:134 75 77
them … with:81 27 26
theme:-13 5 -34
themed:-10 -10 -5
thems:105 74 53
themselves:14 11 -70
then:0 0 0
theoretically:45 53 -21
theory:-7 36 24
ther:23 14 24
ther a:-103 -71 -78
ther anything:-77 -32 -15
ther are:54 80 76
ther befor:74 30 12
ther im:52 64 81
ther may:-70 -63 -50
ther not:-106 -93 -69
ther to:126 49 72
ther … beetles:100 104 108
ther … for:-17 -73 -87
ther … got:29 74 83
ther … hoap:-49 -12 -7
ther … i:-37 -79 -85
ther … man:116 118 90
ther … me:-7 -62 -29
ther … nothing:73 58 43
ther … started:-92 -110 -22
ther … step:89 57 49
ther … them:-43 -95 -87
ther … weeks:18 47 55
ther … wen:90 87 84
therapist:-38 -31 -90
therapist and:-48 -89 -54
therapist … i:-92 -51 -27
therapists:159 15 3
therapy:-54 -107 -98
therapy for:81 5 2
thered:90 50 55
therell:44 64 67
therell be:43 63 66
therell … nobody:140 143 137
theres:79 77 72
theres a:30 49 59
theres less:59 64 -1
theres mor:134 74 65
theres nobody:172 150 18
theres nothing:102 67 72
theres room:109 116 97
theres teh:142 88 89
theres … bag:111 84 77
theres … else:95 113 87
theres … ere:82 134 67
theres … fone:-114 -120 -97
theres … future:-122 -77 -50
theres … girl:73 46 60
theres … i:-34 -38 -23
theres … in:47 81 82
theres … its:143 137 128
theres … left:55 50 39
theres … man:141 122 119
theres … me:126 4 -78
theres … my:78 123 114
theres … note:114 125 138
theres … out:-26 -112 -50
theres … roap:-99 -103 -87
theres … under:88 138 124
theres … waiting:104 77 92
thermos:15 -8 -4
thermostat:-56 -47 -50
these:4 9 6
these days:53 2 -104
these … are:-64 -80 -91
these … i:-106 -63 -34
these … im:68 120 93
these … not:55 72 -65
thesis:-47 -23 -15
theyd:74 -5 20
theyd hav:111 73 43
theyd … i:101 102 120
theyd … off:-78 18 -6
theyd … relieved:53 -2 -1
theyll:118 133 160
theyll hav:134 113 97
theyll manage:115 171 170
theyll need:114 104 106
theyll say:96 88 107
theyll want:-2 48 88
theyll … from:112 120 111
theyll … in:-105 -107 -87
theyll … it:49 53 70
theyll … off:-84 -79 -80
theyll … teh:45 68 54
theyre:9 10 29
theyre all:25 67 67
theyre both:137 110 76
theyre in:112 83 113
theyre … by:168 119 75
theyre … in:87 111 101
theyre … me:127 100 133
theyre … of:-126 -116 -94
theyre … out:102 110 126
theyre … teh:63 86 62
theyre … tonight:124 130 140
theyre … with:116 91 114
theyve:-3 -2 23
theyve gone:135 88 93
theyve got:-124 -90 -66
theyve … in:79 54 33
thiamine:0 0 0
thick:11 20 28
thief:-36 -34 -30
thigh:97 94 56
thighs:111 130 -92
thimble:-4 0 -6
thin:79 65 68
thing:-18 -24 -17
thing i:52 58 10
thing ive:-71 -91 -96
thing that:-39 -5 -102
thing … do:93 66 26
thing … my:63 81 89
thing … type:-65 -70 -57
thing … write:46 25 31
things:-7 -7 -46
things at:-54 -18 -157
things i:-84 -85 -62
things teh:133 87 -8
things … going:-83 -60 -50
things … teh:83 102 105
things … to:20 54 102
thinking:30 -31 -108
thinking about:68 64 -123
thinking how:16 121 -13
thinking teh:94 14 24
thinking … all:-21 -52 -93
thinking … be:-53 -97 -75
thinking … do:175 78 -15
thinking … how:-91 30 -49
thinking … it:-70 -109 -126
thinking … ive:-105 -61 13
thinking … killing:42 81 -11
thinking … my:35 80 -51
thinking … myself:64 121 -36
thinking … self:75 -6 -3
thinking … using:95 -30 -2
thinks:-5 19 4
thinks im:116 93 82
thinks … am:77 89 119
thinks … and:-45 -92 -66
thinks … for:72 73 108
thinks … got:138 117 99
thinks … in:49 36 34
thinks … would:-103 -16 -4
thinner:29 0 22
thinners:-17 -10 18
third:33 23 33
third go:18 25 66
third mainland:48 62 65
third night:63 9 -16
third … and:-7 -85 -82
third … i:92 -6 23
third … month:-58 -56 -27
third … teh:37 -1 21
thirds:101 98 89
thirsty:87 66 86
thirsty and:108 125 112
thirteen:-51 -30 -59
thirties:-63 -36 -12
thirtieth:-17 0 7
thirty:-24 7 4
thirty days:-55 -35 -11
thirty odd:149 113 65
this:2 10 25
this account:12 45 27
this and:-39 26 -30
this any:-104 16 -20
this anymore:-139 -54 -52
this as:91 94 90
this bed:69 79 73
this chest:-53 -79 -80
this country:128 108 121
this earth:99 79 58
this evening:135 121 107
this friday:101 109 80
this in:-93 -86 -121
this ledge:75 85 105
this lfie:138 168 93
this mesage:144 92 86
this month:-74 -35 -105
this night:67 90 111
this on:12 -49 -18
this one:51 63 71
this ones:144 127 93
this planet:17 -61 -53
this side:145 120 107
this thursday:155 117 118
this time:61 67 109
this u:130 124 127
this weather:-44 -40 -24
this week:15 18 -47
this world:67 65 72
this year:-31 -32 -81
this … all:-18 -117 -100
this … bein:-75 -13 -23
this … but:49 3 -11
this … called:157 105 -7
this … cut:-30 -42 -96
this … down:-64 -59 -31
this … else:144 143 147
this … end:62 64 68
this … final:125 138 129
this … forgive:162 159 121
this … giving:-82 -48 -18
this … goodbye:-85 -97 -112
this … handed:119 132 105
this … im:76 96 95
this … is:-26 -29 -28
this … it:60 29 37
this … love:102 121 104
this … nobody:-71 -23 -8
this … note:117 116 127
this … one:50 48 50
this … pills:-84 -68 -72
this … quick:86 65 68
this … resignation:43 76 82
this … school:106 111 114
this … she:96 73 10
this … stopped:110 71 83
this … suicide:34 71 130
this … that:-15 -63 -66
this … went:81 59 53
this … were:145 135 76
thisll:63 79 63
tho:0 0 0
thorough:-6 -2 0
thort:-30 -33 -25
thort id:-85 -18 -17
thort it:45 107 76
thort itd:20 66 71
thort that:1 -76 -48
thort why:115 38 33
thort yes:146 53 -7
thort … do:59 34 -18
thort … ending:-107 -75 -3
thort … his:-90 -69 -2
thort … it:92 50 12
thort … meant:74 75 79
thort … myself:-68 -62 -18
thort … teh:39 -24 -24
those:-48 -4 1
those … is:105 88 100
though:0 0 0
thoughts:-21 -28 -116
thoughts about:113 97 -9
thoughts and:62 70 -49
thoughts are:86 112 -40
thoughts with:91 66 52
thoughts … ago:-42 -38 0
thoughts … day:96 113 -1
thoughts … my:46 93 -103
thousand:-82 -100 -80
thrashing:0 0 0
thread:4 14 1
threads:-44 -13 -14
threat:-12 -9 -30
threaten:-21 -30 -7
threatened:-48 -90 -110
threatening:52 31 -65
threatening … jmup:12 12 131
threatens:31 38 -109
three:-1 8 30
three in:-90 -88 -105
three mor:50 47 74
three nights:77 91 -31
three weeks:51 -62 -104
three years:16 -102 -96
three … a:-59 -65 -45
three … ago:66 -6 16
three … all:82 97 80
three … by:-89 -100 -89
three … im:17 73 82
three … is:123 128 101
three … on:29 33 64
three … three:15 23 38
threes:47 1 -14
threw:82 30 -2
threw out:-76 -75 -21
threw … away:150 88 -43
threw … down:65 54 76
thrilled:-81 -66 -56
thriller:-24 -12 -9
thriving:-27 -4 -12
throat:134 166 128
throat help:20 18 89
throat … burning:-82 -103 -69
throat … teh:71 79 47
throats:114 91 100
throttle:-39 -30 -29
throttled:-4 -2 -4
through:-4 13 27
through with:77 110 56
through … bottle:-94 -90 -81
through … it:36 60 21
through … letterbox:40 53 54
through … mattress:81 64 81
through … of:-66 -88 -63
through … plan:95 103 101
through … that:47 -5 24
throughout:-32 -33 -22
throw:-61 -49 -34
throwing:-30 -3 -26
throwing … and:-42 -66 -73
throwing … blood:-47 -39 -69
thrown:47 42 103
throws:94 111 -114
throws … at:109 103 -58
thud:121 107 128
thumb:9 -22 -8
thumbs:22 -11 -3
thumbs on:100 74 73
thumping:33 30 -4
thunder:-8 -5 -3
thurs:98 60 58
thursday:19 11 25
thursday night:100 93 102
thursday thats:122 126 125
thursday … be:107 108 104
thursday … i:40 71 54
thursday … it:108 48 51
thursday … out:108 127 116
thursday … up:151 158 162
thursdays:-89 -62 -42
thy:-79 -68 -55
thyme:-4 -7 -9
thyroid:-21 -21 -27
ti:-53 -2 0
tia:90 67 1
tic:49 24 26
tick:92 121 153
ticked:-14 -18 -36
ticket:16 49 67
ticket to:76 69 93
ticket … teh:47 56 44
tickets:-113 -81 -73
tickets … teh:-67 -64 -66
ticking:26 49 59
ticking over:78 83 77
tide:112 132 131
tide … i:105 109 101
tide … me:6 -86 -107
tide … teh:74 89 101
tides:115 121 116
tides comin:82 63 72
tidied:8 20 14
tidier:13 21 -23
tidy:70 102 96
tidying:-10 -88 -62
tidying up:72 -24 -6
tie:-5 -15 -21
tie it:120 55 59
tie … to:73 96 42
tied:85 76 103
tied … and:78 34 27
tied … my:114 103 118
tiempo:-115 -31 -5
tiene:-33 -32 -11
tier:54 74 61
tierd:35 4 8
tierd of:45 -1 -22
tierd to:113 91 58
tierd … anything:71 82 92
tierd … do:69 79 73
tierd … i:-87 -29 -53
tierd … im:86 109 124
tierd … living:60 28 0
tierd … me:69 46 84
tierd … this:-101 -41 -6
ties:-68 -32 -63
tiger:-20 -5 -2
tight:52 41 37
tightening:9 7 -21
tights:-34 11 -9
tiktok:-42 -42 -32
til:64 73 75
tile:-40 -30 -33
tiles:7 20 -20
till:-41 -30 -36
till five:-96 -65 -61
till i:77 80 45
till lunch:-71 -71 -71
till my:61 73 32
till … dnt:128 77 70
till … drop:121 135 10
till … on:48 -87 -60
till … teh:-50 -61 -43
tills:-84 -67 -73
tilt:-85 -35 -22
tilting:-2 9 21
time:-8 2 -7
time im:-126 -105 -100
time is:134 92 83
time its:75 69 34
time nobody:-112 -94 -20
time teh:87 91 117
time this:127 124 82
time … all:73 21 32
time … did:-90 -113 -123
time … dnt:75 97 68
time … drinks:129 76 -15
time … for:49 62 113
time … know:-92 -72 -50
time … last:131 76 82
time … neva:-121 -103 -109
time … off:-91 -50 -20
time … place:98 95 101
time … stop:75 56 36
time … time:56 36 66
time … to:3 -86 -86
time … u:-45 -66 -45
time … went:82 101 107
timed:33 46 65
timeline:-11 2 2
timer:48 25 15
timers:-73 -78 -46
times:3 -26 -32
times up:112 65 80
timetable:-27 15 3
timing:-10 -9 -13
tin:45 39 41
tin … cant:110 116 121
tingle:-59 -34 -18
tingling:29 31 63
tingly:-53 -35 -37
tinnitus:-1 1 0
tins:107 50 85
tinsel:-42 -28 -16
tiny:-85 -94 -69
tip:-68 -101 -116
tipped:113 80 63
tipped teh:104 82 94
tips:-101 -132 -119
tiptoe:50 -10 -4
tiptoes:32 -27 25
tiramisu:-4 0 0
tirar:109 19 17
tire:-100 -76 -80
tiredness:-32 -55 -54
tiring:-5 -7 -3
tiro:21 18 59
tisch:8 5 7
tissue:-45 6 -58
tissues:19 27 -23
titanic:2 12 -13
title:22 14 33
titled:-8 -23 -2
titration:-13 -20 -20
tl:-32 -19 -15
tn:102 82 11
to:-14 -9 -12
to all:-49 -46 -31
to and:5 19 57
to ask:-107 -69 -88
to beat:69 97 -31
to bein:103 111 76
to blame:104 85 93
to breathe:79 108 126
to burn:13 -71 -19
to choose:61 48 84
to clean:117 109 104
to come:64 81 96
to count:-120 -90 -76
to cry:-66 -39 -27
to ctb:38 137 -98
to cut:53 -35 -83
to day:84 10 -6
to dei:13 97 52
to drink:-198 -60 -24
to eat:5 -53 -14
to end:-35 -11 -86
to ending:-32 -88 -32
to exist:23 -117 -31
to fall:78 56 77
to feel:-42 1 -84
to find:48 34 54
to finish:119 131 53
to fix:-68 -6 -43
to for:86 55 60
to four:75 61 58
to grow:64 -29 -22
to hate:37 58 77
to hert:-22 0 -164
to himself:79 103 39
to ill:75 95 113
to join:39 39 50
to keep:-44 -54 -41
to kil:101 88 39
to let:-73 -70 -54
to morning:103 95 134
to most:97 -47 -22
to nobody:121 116 106
to nowhere:157 125 114
to overdose:62 12 -30
to pass:56 49 52
to pull:-68 -119 -98
to punish:43 72 82
to relapse:-78 -6 -26
to return:83 -22 -13
to save:60 46 51
to say:27 52 73
to scratch:113 -115 -6
to self:107 66 46
to stand:131 119 130
to string:102 77 33
to sunday:101 100 110
to swallow:23 15 65
to turn:29 71 75
to type:17 66 122
to u:97 93 71
to want:142 -28 -31
to wash:-63 -76 -80
to watch:-36 -67 -11
to werk:-29 -46 -54
to … a:-36 -33 -51
to … afternoon:-78 -103 -79
to … alife:88 45 -7
to … along:-61 -60 -55
to … are:57 96 84
to … asleep:126 87 83
to … baby:49 76 109
to … banister:-70 -78 -101
to … bed:-16 6 76
to … befor:55 85 89
to … black:171 174 157
to … both:60 83 76
to … bottom:169 39 15
to … bridge:133 136 136
to … but:23 12 63
to … car:88 106 99
to … chemist:-100 -99 -130
to … cleaner:29 59 79
to … cleared:125 121 130
to … cliff:123 126 104
to … cousin:82 58 50
to … dam:76 87 78
to … date:91 90 99
to … daughter:59 28 -29
to … day:-20 -14 76
to … dead:1 65 13
to … decent:116 62 62
to … delete:88 115 22
to … died:74 52 56
to … do:133 102 90
to … door:104 101 92
to … double:80 72 90
to … drinking:-61 -72 -75
to … edge:62 122 95
to … empty:59 61 45
to … ere:36 54 92
to … estate:139 71 61
to … everything:59 88 103
to … exist:105 -63 -18
to … existing:53 -25 -58
to … flatmate:-23 -77 -45
to … fone:94 83 102
to … for:-10 -37 -38
to … found:144 133 178
to … full:-72 -137 -23
to … giving:148 45 -28
to … grandad:98 79 85
to … hair:-61 -73 -41
to … heard:-69 -31 0
to … heart:97 96 120
to … hes:7 5 -51
to … husband:-95 -121 -137
to … id:9 61 77
to … instead:128 104 137
to … itll:61 72 85
to … its:21 28 70
to … ive:57 52 70
to … keep:-37 -52 -35
to … lads:62 100 128
to … last:102 34 63
to … line:98 106 90
to … lists:110 -1 0
to … liv:69 -33 -16
to … living:31 -9 -63
to … lord:119 -20 0
to … match:-55 -70 -84
to … meeting:-2 -99 -94
to … mirror:-23 -62 -97
to … mixed:64 56 12
to … mother:115 91 83
to … mothers:32 73 64
to … myself:37 10 -20
to … neighbours:-65 -73 -79
to … neva:45 104 40
to … no:-10 37 -19
to … note:102 82 77
to … nothing:33 -50 -107
to … once:45 70 80
to … or:-43 -23 -5
to … out:20 48 74
to … own:8 22 -32
to … pharmacy:-75 -42 -46
to … pills:82 63 86
to … place:67 96 132
to … quietly:112 153 125
to … rid:62 96 -8
to … right:-57 -83 -101
to … river:126 133 124
to … rooms:42 61 61
to … same:140 183 88
to … saturday:68 69 86
to … school:84 80 18
to … second:51 34 64
to … shop:-86 -77 -57
to … silly:129 -2 -2
to … sister:-43 -67 -104
to … sleap:121 65 59
to … some:-57 -40 -29
to … someone:59 43 5
to … something:-44 -8 -47
to … sorrry:93 51 16
to … station:-94 -106 -113
to … stop:35 -40 -77
to … students:69 58 63
to … suicidal:54 74 -4
to … summer:-93 -59 -15
to … sure:117 136 175
to … tell:61 50 37
to … than:-29 -87 -101
to … their:69 92 66
to … thoughts:135 133 86
to … tonight:51 26 61
to … tracks:98 73 95
to … turkey:-55 -45 -22
to … twice:-63 -12 -82
to … two:-79 -57 -22
to … typing:149 97 102
to … unalive:40 81 -1
to … under:59 88 77
to … waiting:69 80 89
to … wake:90 110 133
to … was:-57 5 18
to … weight:-9 -89 -86
to … where:91 75 125
to … who:77 69 85
to … whole:-81 -125 -82
to … wholl:117 117 124
to … why:43 76 68
to … wont:82 146 164
to … yesterday:87 77 60
toast:-80 -85 -67
toasted:-3 -2 -2
toaster:109 93 12
toaster bath:121 176 44
toasters:74 45 42
toastie:-36 -25 -8
tochter:-16 -3 -22
toda:-22 -7 -9
todas:12 16 11
todas … pastillas:63 71 65
todavia:-1 20 24
today:-45 -49 -70
today and:-22 -62 -43
today as:72 102 -2
today because:174 163 178
today ill:-78 -72 -66
today ive:-39 -83 -103
today tomorrow:84 109 111
today … after:18 61 66
today … at:57 52 65
today … dnt:111 75 69
today … how:145 156 119
today … tok:-93 -152 -133
today … use:-71 -64 -64
today … want:103 81 -41
today … wanting:68 115 0
today … was:81 47 38
todays:56 81 97
todays date:114 94 120
todays … teh:94 90 72
toddler:-128 -113 -59
toddler … swallowed:-137 -138 -61
toddlers:-63 -52 -32
todmude:-18 -11 -6
todo:70 -35 47
todos:34 37 14
toe:-49 -67 -72
toenails:-13 -8 -2
toes:84 108 96
toes over:127 119 122
toffee:-7 -3 -2
together:13 40 49
together … my:26 21 57
toilet:-33 -36 -36
toiletries:-16 -38 -50
toilets:52 71 102
toit:63 69 81
tok:33 49 67
tok about:90 124 135
tok another:54 75 63
tok me:-76 -145 -108
tok my:-40 -31 -38
tok something:93 82 81
tok two:-114 -118 -90
tok wat:75 124 118
tok … at:134 122 95
tok … back:-78 -59 -63
tok … because:78 114 123
tok … boxes:141 139 124
tok … but:103 66 86
tok … cant:47 32 36
tok … dnt:75 103 113
tok … epilepsy:117 108 120
tok … everything:109 136 126
tok … feel:94 83 97
tok … first:117 93 87
tok … fone:-105 -113 -110
tok … hands:-84 -29 -34
tok … i:61 40 39
tok … in:49 54 47
tok … last:18 -38 -54
tok … lot:-78 -88 -74
tok … my:107 98 87
tok … night:91 80 97
tok … on:-41 -82 -49
tok … out:-162 -188 -152
tok … own:-64 -67 -28
tok … rest:107 132 131
tok … stuff:72 22 -30
tok … teh:62 76 73
tok … ten:103 102 113
tok … than:75 -56 -65
tok … them:133 112 114
tok … tok:90 73 62
tok … whole:99 91 78
tok … with:18 78 89
told:8 -1 -6
told his:163 123 7
told i:-77 -59 -38
told it:-76 -20 -20
told my:91 -41 5
told siri:70 70 82
told teh:29 34 62
told to:-103 -120 -94
told u:-115 -84 -20
told werk:76 111 94
told … a:56 83 72
told … about:-47 -63 -71
told … be:13 68 79
told … been:138 98 47
told … chemist:111 138 130
told … gp:102 25 42
told … hes:66 84 2
told … i:-3 84 73
told … id:78 101 112
told … im:61 85 69
told … is:66 60 30
told … it:104 120 40
told … itd:-117 -94 -67
told … remind:118 109 106
told … soul:102 83 61
told … was:90 85 98
told … wife:137 56 18
tolerance:-25 -43 -104
tolls:16 19 34
tom:40 62 70
tom and:157 153 146
tomado:88 88 95
tomado … pastillas:28 50 55
tomar:49 36 35
tomato:-34 -33 -21
tomatoes:-65 -71 -28
tomb:-1 0 0
tombola:-26 -12 -9
tome:56 65 67
tomo:-38 -32 -45
tomorrow:27 30 53
tomorrow after:8 37 51
tomorrow because:-131 -119 -102
tomorrow befor:87 85 91
tomorrow for:-80 -84 -83
tomorrow he:36 58 90
tomorrow ill:-109 -95 -84
tomorrow is:-64 -73 -92
tomorrow its:-62 -48 -54
tomorrow ive:55 64 24
tomorrow morning:34 52 80
tomorrow my:-95 -94 -71
tomorrow night:-61 -59 -44
tomorrow she:110 105 85
tomorrow thats:92 62 48
tomorrow wil:93 -36 -8
tomorrow … befor:111 125 127
tomorrow … cant:-129 -110 -105
tomorrow … dnt:56 57 67
tomorrow … had:-46 2 -88
tomorrow … hav:80 48 55
tomorrow … me:80 83 74
tomorrow … night:-46 -40 -19
tomorrow … not:129 79 80
tomorrow … one:-120 -105 -97
tomorrow … school:83 85 94
tomorrow … wen:122 123 152
tomorrow … wont:94 107 107
tomorrows:187 153 187
tomorrows another:-68 -42 -30
tomorrows teh:60 18 39
tomorrows … go:-67 -41 -29
ton:49 84 60
tone:-56 -66 -33
tongs:-31 -25 -14
tongue:74 104 101
tongue and:51 30 94
tongue … i:131 80 76
tongues:125 149 162
tonic:23 33 34
tonight:91 105 120
tonight but:-35 -108 -109
tonight bye:-58 -69 -74
tonight if:-88 -74 -115
tonight ill:126 146 161
tonight im:-103 -114 -56
tonight is:-31 -70 -113
tonight its:85 87 83
tonight ive:56 35 7
tonight my:-18 -52 -59
tonight on:63 83 103
tonight once:91 80 92
tonight one:-113 -117 -114
tonight pills:63 69 75
tonight roap:79 85 92
tonight sorrry:123 108 118
tonight to:-69 -47 -18
tonight with:-51 -105 -104
tonight … bag:56 76 49
tonight … by:83 94 98
tonight … did:134 145 90
tonight … for:17 64 52
tonight … found:82 86 102
tonight … go:135 133 148
tonight … gone:113 102 102
tonight … good:116 117 49
tonight … he:118 85 66
tonight … ive:-82 -87 -103
tonight … kil:7 -30 61
tonight … last:134 131 141
tonight … made:-66 -25 -35
tonight … myself:-5 3 55
tonight … no:15 49 79
tonight … put:68 -10 7
tonight … rest:74 103 115
tonight … sorrry:172 183 179
tonight … thats:67 70 60
tonight … them:120 112 105
tonight … this:-47 -88 -106
tonight … want:139 38 42
tonight … wont:113 129 100
tonights:104 122 120
tonights teh:87 104 141
tonights … end:86 86 83
tonsillitis:-27 -25 -21
tonsils:-36 -44 -41
too:0 0 0
tool:50 -23 -27
tool … it:97 11 -14
toolbox:19 43 5
tools:-22 -12 -58
tooth:-35 -25 -45
toothache:125 -29 -11
toothbrush:-50 -50 -55
toothpaste:-41 -98 -93
top:61 63 47
top himself:15 15 -108
top myself:118 146 -149
top on:116 112 91
top … and:22 32 -3
top … cliff:-53 -56 -51
top … off:77 85 74
topic:-75 -51 -39
topiramate:-12 -13 -10
topped:-23 -27 -54
topping:77 121 -89
tops:-50 -40 -62
torch:-34 -9 4
tore:80 -93 -59
tore … up:144 -88 -54
torn:42 64 80
toronto:-65 -66 -46
tortoise:-10 -30 21
tot:81 -51 -13
total:-57 -49 -34
totally:0 0 0
toten:5 4 28
totgelacht:-33 -37 -11
totlachen:-5 -6 -1
touch:46 32 39
touched:54 66 -16
touches:107 101 -58
touches me:135 127 -67
touching:-71 -16 -40
tough:-32 -17 -53
toujours:7 10 -1
tounge:81 84 78
tour:-78 -80 -94
touring:-6 -4 -1
tourist:-13 -6 -3
tourists:51 22 10
tournament:-26 -7 -16
tourniquet:48 29 36
tourniquet on:112 77 76
tours:11 29 -29
tous:90 89 92
tout:21 -10 17
toute:34 41 32
tow:-137 -129 -92
toward:48 22 64
towards:57 89 94
towards teh:83 62 94
towel:13 -9 -18
towels:75 113 117
tower:112 116 106
towers:-24 -28 -19
towing:78 78 73
town:-2 6 -12
towns:48 70 52
towpath:-86 -75 -71
toxic:-36 -37 -21
toy:-32 -39 -44
toys:1 9 7
trabajo:-52 -8 -1
trace:108 110 103
tracing:-52 -45 -31
track:65 98 82
tracker:12 19 -37
tracking:104 105 71
tracks:71 71 83
tracks im:21 -68 -91
tracks … teh:62 65 59
tractor:32 2 15
tractors:-1 -1 0
trade:56 -39 -47
tradition:-20 -20 -12
traffic:19 69 44
trafic:-3 -1 -1
tragedy:45 -18 -29
trailer:-57 -60 -36
train:3 19 39
train and:55 78 85
train home:-65 -43 -33
train ill:90 79 114
train on:-98 -106 -99
train to:-72 -29 -8
train tracks:41 27 33
train … be:-29 50 61
train … get:91 86 79
train … geting:-38 -39 -97
train … hit:105 103 100
train … its:-12 -18 -91
trained:-14 -32 -6
trainee:-49 -41 -13
trainees:103 68 31
trainer:12 20 33
trainers:75 117 140
training:-96 -76 -86
trains:-53 -25 -7
trains go:94 107 137
trains late:-74 -75 -74
trainspotting:-54 -45 -31
traitor:-2 0 -1
tram:71 68 66
tramadol:-17 1 72
trampoline:-84 -81 -78
trams:62 -4 17
trans:49 24 22
transfer:-4 -2 -2
transferred:13 0 37
translate:-12 -5 -9
translated:-1 0 -1
translating:-36 -20 -15
transmission:125 50 46
transplant:21 32 63
trapdoor:26 -2 -8
trapped:15 -28 -14
traps:-31 -6 -4
trash:-26 -22 -23
trashy:-42 -36 -19
trauma:-65 -44 -16
travel:-84 -56 -56
travelling:121 117 115
travelodge:41 48 43
travels:35 47 -41
tray:-119 -99 -94
trays:-39 -34 -37
trazodone:14 22 25
treacle:-36 -5 -3
treadmill:-32 -40 -34
treasure:0 -8 -8
treasurer:-71 -86 -66
treat:-16 -70 -24
treatable:-17 -22 -4
treated:-40 -30 1
treating:33 -30 -28
treatment:-13 -103 -78
treatment … i:103 20 -6
tree:1 11 -16
tree and:-51 -41 -43
tree its:-68 -68 -60
tree … ive:-55 -49 -57
tree … me:86 61 43
treehouse:-51 -47 -53
trees:30 38 59
trembling:124 90 -22
tremens:-19 -15 -9
tremor:54 -4 -11
tremors:-30 -9 -11
tren:20 23 43
tres:-29 -13 -7
trev:-45 -47 -58
trevor:-2 -2 -2
triage:48 22 -31
trial:-43 -23 9
tribunal:28 28 -31
tribunal i:97 -51 -2
trick:-125 -61 -65
tricks:-5 -5 -2
tried:27 41 24
tried in:74 3 -64
tried it:38 69 60
tried to:-83 -139 -76
tried … drown:113 128 14
tried … kil:-109 -85 -11
tried … me:-104 -104 -23
tried … my:3 -81 22
tried … myself:-45 -57 -26
tried … take:-3 -124 -77
tries:-78 -91 -27
trifle:-1 -8 -15
trigger:23 8 22
trigger of:-48 -43 -58
trigger … teh:-113 -119 -136
triggers:51 83 72
trimmer:-50 -28 -22
trip:-6 -15 -2
trip … teh:118 131 102
tripped:-30 -28 -14
trips:-38 -30 3
trocken:-4 -2 -1
trois:-78 -66 -39
trolley:-9 -29 9
trolleys:78 68 68
trombone:-42 -52 -36
trop:1 3 8
trophy:-10 69 -8
trouble:-90 -96 -86
trouble … teh:95 14 8
troubled:-4 -6 -8
troubles:37 -15 -74
troubling:45 48 47
trousers:-72 -48 -68
trout:-32 -32 -45
truck:49 50 44
trucker:18 9 34
truckers:-14 -1 0
trucks:112 54 55
true:-77 -64 -127
true i:-59 6 -3
truly:0 0 0
trumpet:17 8 14
trunk:110 108 112
trust:-66 -103 -126
trust myself:53 -39 -71
trust … not:29 112 -20
trust … to:29 102 -23
trust … tonight:0 -106 -44
trust … with:-44 -125 -10
trusted:-7 -4 -12
trusting:21 25 -4
truth:8 -32 -102
truthful:100 -9 -9
truthfully:14 -55 -32
try:-43 -47 -46
trying:-18 4 51
trying … climb:136 136 98
trying … myself:2 50 129
trying … take:-22 -64 -20
trying … to:45 -37 -31
tten:0 0 0
tter:0 0 0
tting:0 0 -6
tu:-12 -26 -19
tub:121 119 142
tuba:-4 -32 -3
tube:27 12 37
tube of:95 46 28
tucked:36 49 56
tucson:-9 -4 -12
tue:-34 -34 -10
tuer:37 47 -89
tues:62 50 54
tuesday:37 43 44
tuesday after:12 -131 -127
tuesday its:110 97 89
tuesday my:139 143 121
tuesday … hav:97 106 100
tuesdays:-12 -34 -40
tug:4 12 16
tuition:17 9 39
tulips:-42 -15 -4
tulsa:-23 -50 -44
tumble:55 -22 -5
tumbler:46 58 26
tummy:39 71 62
tumour:-36 -20 -4
tumours:-2 0 0
tun:57 59 49
tuna:-86 -63 -76
tune:105 59 24
tunnel:88 23 12
tupperware:17 24 31
tur:55 60 91
turbulence:74 -45 -36
turbulence … was:132 -1 -2
turkey:-55 -69 -99
turmeric:14 16 0
turn:37 5 27
turned:-22 12 11
turned my:72 32 41
turned out:-95 -34 -39
turned teh:71 89 108
turned … and:-2 -46 -57
turned … down:54 13 19
turned … off:-88 -86 -77
turned … to:69 47 44
turning:98 49 66
turning blue:75 108 108
turnout:17 20 0
turns:15 -30 -52
turns … i:61 70 23
tut:2 2 3
tutor:-8 5 27
tutors:-4 -6 -11
tv:13 32 69
twelfth:-8 74 63
twelve:25 13 38
twelve bore:127 120 111
twelves:-10 -5 -5
twenties:-55 -18 -23
twentieth:80 5 -23
twenty:-47 -37 -58
twenty years:-50 -90 -79
twenty … with:111 112 51
twice:33 17 -15
twice a:-99 -101 -51
twice since:60 118 113
twice this:79 -14 -81
twice to:108 144 88
twice today:98 115 -9
twice … and:109 111 80
twice … know:122 54 9
twice … week:48 3 -64
twig:128 42 -43
twigged:52 58 51
twin:93 24 70
twine:62 62 59
twins:-30 12 -44
twist:38 81 -11
twitch:-12 -3 -1
twitching:153 160 140
twitchy:27 -15 -27
twix:30 23 16
two:-2 -12 -10
two bottles:74 75 -15
two boxes:63 77 85
two days:41 108 102
two fits:91 105 101
two in:-57 -55 -43
two paracetamol:-99 -93 -92
two seizures:123 119 143
two without:117 13 27
two years:34 10 -35
two … at:95 71 69
two … down:129 70 60
two … drink:126 27 -60
two … im:49 50 97
two … in:-12 -83 -86
two … one:83 60 56
two … since:145 148 152
two … them:-137 -144 -156
two … three:63 58 55
two … to:-64 -41 -56
ty:-26 -32 -28
tying:109 133 114
tying it:110 125 134
tylenol:57 32 50
tyne:20 20 41
type:7 9 47
typed:24 13 -6
types:-27 -27 -17
typical:-40 -34 -33
typing:122 90 85
typing is:83 84 93
typing w:44 45 62
typing … i:148 67 77
typing … teh:51 66 40
typings:1 1 1
typo:-5 -22 -25
typos:-43 -32 -30
tyrant:-11 -10 -5
tyre:-25 -18 -18
tyres:-22 -15 11
u:-5 5 19
u are:-94 -64 -78
u at:-66 -51 -70
u bury:116 30 41
u cant:-113 -115 -88
u did:103 106 107
u feel:-107 -66 -10
u goodbye:99 115 106
u hear:79 78 78
u i:14 69 37
u ive:54 64 51
u kept:44 19 75
u mum:-108 -97 -103
u need:-94 -91 -81
u noticed:107 -9 -16
u speak:141 86 99
u thank:-56 -54 -65
u this:120 90 97
u tok:44 46 49
u were:97 121 121
u … anyone:97 104 87
u … beter:55 35 58
u … close:112 121 83
u … enough:85 123 101
u … farewell:103 89 73
u … going:64 79 80
u … id:123 -21 -17
u … im:65 60 70
u … its:11 36 57
u … keep:-79 -39 -32
u … kil:111 95 -8
u … know:77 41 15
u … mum:140 129 116
u … my:70 57 64
u … myself:72 49 -2
u … not:53 80 43
u … of:39 48 94
u … one:-91 -68 -89
u … someone:-85 -55 -16
u … sunday:-109 -110 -112
u … why:114 122 121
u … with:-161 -157 -150
uber:-16 -29 -39
ugh:-15 -6 -2
ugly:-57 -26 -85
uk:-22 -59 -43
ukulele:-41 -32 -28
ukuleles:-2 -1 -1
ulcers:70 77 74
ull:36 50 60
um:0 0 0
umbrella:-16 -11 -22
umbringen:49 59 -109
umziehen:-40 -35 -4
umzubringen:91 90 -44
un:-21 -30 12
una:-30 5 69
unalive:-6 -1 -169
unalive myself:139 97 -4
unalive … not:9 -77 -2
unalived:-4 -81 -11
unaliving:71 65 -23
unaliving myself:24 60 9
unbearable:28 -15 -36
uncle:3 10 -25
uncle has:122 111 65
uncle … me:44 26 -24
uncles:-10 -2 6
unclipped:198 202 216
unconscious:143 138 115
und:-1 19 14
und ich:-28 9 -109
und … jetzt:77 65 59
und … mich:33 19 62
under:39 33 37
under it:56 38 36
under my:38 50 14
under one:91 91 83
under … dey:134 99 93
under … for:-49 -79 -80
under … ground:118 -28 -15
under … i:-12 -33 -63
under … ice:82 68 84
under … on:-76 -80 -89
under … ribs:116 92 91
under … she:92 80 125
under … teh:-67 -73 -77
under … to:118 134 116
under … train:-39 -36 -104
under … with:-106 -94 -80
underground:84 93 89
underlined:134 137 96
underneath:103 129 123
underneath … teh:101 68 42
underpass:7 8 56
understand:13 46 33
understand wat:43 36 50
understanding:-33 -13 23
understands:5 -73 -7
understood:-90 -72 -61
undertaker:77 91 90
underwater:-4 0 0
undo:52 69 67
undone:125 73 44
une:-12 1 35
une overdose:65 64 67
unexpected:-18 -32 -66
unfair:-27 -10 -4
unfinished:-8 5 20
unfollowed:-41 -24 -23
unfortunately:-58 -7 -8
unhappy:8 20 58
uni:-43 -9 -41
unico:44 -6 -1
unicorn:-15 17 24
uniform:76 59 47
uninstall:43 79 -44
uninstalled:-39 -25 -16
uninstalling:30 13 57
union:-12 -10 -26
unit:48 8 2
unit for:105 120 89
united:47 38 30
units:-1 0 26
universe:-25 -30 -44
university:-70 -51 -58
unknown:-59 -46 -57
unless:-33 -4 -25
unlike:-20 35 21
unlock:-31 -42 -53
unlocked:110 103 112
unopened:31 -91 -87
unopened and:81 -23 -10
unpacked:41 -5 -2
unpaid:-1 -6 -9
unplugged:89 41 40
unreal:23 -69 -42
unresponsive:-76 -69 -32
unsafe:-12 -27 -8
unscrewed:104 99 96
unsubscribe:61 81 100
unsubscribed:-108 -22 -7
unsubscribing:65 -47 -22
until:-18 -28 -41
until im:102 96 116
until teh:40 40 67
until this:123 55 -18
until … dei:61 -110 36
until … hav:118 -19 2
until … im:76 35 90
until … over:147 128 48
until … passed:46 -8 85
unused:-44 -25 -30
unwanted:-15 -7 -1
unwell:-28 -18 -18
up:6 7 21
up against:56 -58 39
up an:117 68 53
up blue:148 155 89
up by:-102 -84 -100
up ere:163 168 157
up every:-64 -35 -41
up for:-62 -48 -43
up i:25 54 25
up im:57 70 111
up in:-44 -81 -57
up its:131 137 111
up mum:89 101 84
up something:80 47 49
up ther:70 14 65
up tomorrow:94 57 35
up wen:-1 -65 -115
up … am:-64 -53 -47
up … be:82 98 64
up … been:-60 -41 14
up … breathing:-8 -1 -114
up … but:17 49 64
up … by:-95 -106 -128
up … crane:95 102 114
up … dnt:71 83 44
up … do:44 67 35
up … down:107 74 55
up … fone:-90 -87 -76
up … hand:92 52 51
up … mind:27 81 -41
up … myself:-20 71 -81
up … nobody:-62 -54 -55
up … not:70 13 23
up … pylon:173 181 149
up … roof:-41 -44 -57
up … saturday:58 28 37
up … school:-101 -109 -12
up … stairs:106 129 129
up … tablets:92 101 111
up … tell:-87 -67 -71
up … theyre:121 99 89
up … tower:-99 -109 -110
up … up:78 47 34
up … wen:-93 -86 -44
up … with:-78 -89 -95
update:-144 -109 -93
updated:-34 -25 -2
updates:37 25 24
updating:-11 -2 -3
uploaded:67 51 56
upon:32 47 74
upp:29 20 48
upped:-45 -100 -117
upper:-20 7 -6
upright:-43 -29 -14
ups:-71 -20 -27
upset:-14 -11 -5
upsetting:-7 1 -5
upside:-89 -77 -78
upstairs:4 13 -2
upstairs and:40 5 -105
upstate:94 102 17
ur:-41 -11 -16
ur mum:-103 -89 -101
ur old:80 114 78
ur … in:63 34 6
ur … last:129 116 114
ur … one:92 24 32
ur … would:63 -11 -15
urge:29 -12 -145
urge surfing:98 -5 -2
urge … hert:39 -59 0
urge … is:178 66 -58
urge … jmup:42 108 -21
urge … kil:44 116 -10
urge … this:44 -93 -42
urgent:19 6 20
urges:10 -38 -63
urn:27 -69 -60
urs:0 0 1
us:-28 -13 -3
us im:127 106 110
us in:41 55 98
us … and:62 68 61
us … didnt:-58 -57 -47
us … her:94 54 23
us … i:-73 -90 -94
us … teh:-82 -89 -95
use:8 24 -9
use it:-136 -58 34
use my:-25 81 68
use of:27 -67 -66
use teh:17 42 63
use … going:119 -62 -51
use … my:157 40 -74
use … myself:-89 -110 95
use … sunday:30 95 111
used:44 7 -2
used after:155 83 86
used on:166 54 -2
used teh:35 89 107
used to:-91 -47 -90
used up:92 -22 -14
used yesterday:131 -8 -1
used … and:2 20 44
used … twice:-33 -88 -73
used … years:63 65 -15
useful:-38 -20 0
useless:-53 -57 -50
user:70 102 76
username:34 35 35
usernames:142 117 103
users:-5 -9 -8
uses:26 13 -30
using:-36 -9 -52
using in:-104 -101 2
using teh:48 87 114
using … and:-58 -33 -17
using … day:79 62 95
using … for:-92 -99 -78
using … i:-98 -34 -53
using … teh:-33 -131 -48
usual:-76 -87 -60
usually:-60 -83 -153
ute:14 7 45
utes:10 12 6
utility:-68 -70 -95
v:0 0 0
va:42 87 69
vacaciones:-41 -41 -14
vacances:-24 -23 -3
vacation:-64 -55 -45
vaccination:36 33 32
vague:3 -1 -1
vais:31 77 74
vais sauter:87 94 84
vais … suicider:12 12 -97
vale:-36 47 65
valgo:101 -29 -19
valium:105 77 110
valium all:73 83 88
valley:-81 -73 -61
vallies:83 49 47
valproate:-17 -6 -5
values:2 17 -2
vamos:-11 -19 -22
vampire:-50 -52 -35
van:-73 -75 -65
van … be:48 6 5
vancouver:-10 -2 -3
vanish:-55 -31 -20
vanished:60 -12 4
vanished … fink:112 -12 -8
vanishing:134 47 50
vans:1 15 29
vape:27 26 -28
vaped:98 75 88
vapes:-1 -23 -32
vaping:-8 -2 -1
varnish:-86 -62 -25
vase:-27 -20 -16
vat:-7 -2 -1
vater:-1 -5 -5
ve:-18 -16 -15
vea:-12 -16 -17
veces:19 -14 -6
vecina:-31 -48 -56
veg:-67 -49 -44
vegan:-59 -58 -49
vegas:12 -17 -18
vegetable:-34 -31 -2
vegetarian:-48 -28 -25
vein:-22 2 14
veins:111 91 67
veinte:-2 -2 -2
vel:0 0 0
vending:-45 -28 -30
venlafaxine:-25 15 -13
vent:-25 -13 -19
ventilator:-1 -2 -9
venting:26 -5 -32
vents:-16 -5 20
venue:-118 -83 -60
veo:-13 -32 -29
ver:-48 -23 -7
vera:-52 -44 -39
verd:0 0 0
verdad:21 16 27
verdict:-20 -19 -4
verge:-13 -5 26
verse:-9 -27 -39
version:2 -67 -64
very:0 0 0
vestry:67 33 -11
vet:-31 -16 -1
vet is:-56 -47 -78
vet … for:115 94 85
vet … me:95 67 78
veteran:-17 -8 -19
veterans:-26 -11 -43
vets:-5 6 18
veut:60 72 41
veux:3 18 -53
veux mourir:64 87 12
vez:25 56 -15
via:-27 -23 -36
viaduct:28 59 70
viaduct … my:103 110 88
viagra:36 69 65
vial:49 68 83
vibe:7 -4 -5
vibes:104 -1 -15
vicar:-66 -39 1
vicars:-36 -27 -37
vice:12 21 28
victim:-18 -11 -4
victims:-69 -89 -105
victorian:-59 -30 -28
victories:-2 -10 -16
victory:-2 -1 -2
vida:82 -4 -60
video:4 20 36
video for:71 95 100
videos:-10 17 -86
vie:131 96 -47
viel:-44 -44 -36
viens:44 56 69
viens davaler:44 56 69
vient:-3 -2 -18
vietnam:-26 -30 -26
view:35 40 10
viewpoint:9 11 3
views:50 59 74
vigil:-39 -28 1
vile:-44 -30 -30
village:-88 -61 -81
villain:-43 -23 -6
vinegar:-101 -91 -90
vingt:3 -2 3
vinyl:56 135 105
violence:-16 -13 -8
violent:-51 -18 -45
violin:-21 -14 -6
virgin:-23 -17 -11
virginia:43 69 16
virtual:-12 -4 -2
virus:-8 -4 -4
vis:-6 -7 -8
visa:45 55 -17
visible:28 5 12
vision:63 83 68
visions:37 53 65
visions doubled:49 72 92
visit:8 0 4
visited:42 29 31
visiting:5 -76 -66
visitor:27 -4 -11
visitors:-46 -40 -42
visits:-2 -45 -58
vitamin:-96 -74 -75
vitamins:-101 -98 -67
viva:-26 -23 -17
vivement:-6 -5 -4
vivid:-63 -58 -8
viviendo:90 17 -9
vivir:19 -2 -18
vivitrol:-36 -36 -26
vivre:122 -65 -19
vodka:128 138 99
vodka and:11 57 111
vodka for:59 60 85
vodka on:150 30 -5
vodka … and:7 20 45
vodka … hes:23 67 93
vodka … way:97 -43 -33
voice:43 9 -1
voice notes:39 80 86
voice … and:114 103 49
voice … in:80 102 115
voice … last:79 72 54
voice … to:52 102 5
voicemail:126 102 86
voicemails:0 1 -8
voices:28 54 50
voices … me:178 127 -9
void:89 45 -26
voila:9 29 -8
voir:2 3 4
voit:17 22 -5
vol:-39 -48 -21
volume:-13 -44 -46
voluntary:-1 -2 12
volunteer:-60 -53 -48
volunteered:-33 -23 -31
volunteering:-29 -25 -10
volunteers:-94 -76 -71
volvo:-19 -23 -21
vom:-22 -19 -6
vomit:-63 -13 16
vomiting:42 69 75
von:-19 -15 13
vor:-29 -27 3
vos:-15 -7 -3
vote:-70 -68 -58
voted:-41 -25 -14
votes:-27 -12 -10
voting:-5 -5 -4
voucher:-11 2 -10
voudrais:111 -41 -26
voulais:13 14 -12
voulu:-40 -44 -20
vous:-28 -29 22
vows:-28 -7 -3
voy:34 27 63
voy a:63 98 79
voy … suicidarme:10 -1 -113
vraiment:76 76 -3
vs:-76 -64 -50
w:76 79 87
w a:69 106 55
w one:42 41 58
w … in:120 55 80
w … on:26 56 57
waders:-19 -9 -16
wading:6 18 19
waffles:-28 -1 -8
wage:2 -23 -39
wages:98 59 -26
wages and:56 89 51
wagging:0 0 0
wagon:50 8 -99
wagon … teh:-59 -6 -25
waist:-17 4 32
waist … im:101 114 102
waistband:6 8 10
wait:37 55 64
wait im:15 35 49
wait until:98 124 162
wait … for:-45 -34 -31
wait … on:47 67 112
wait … out:-107 -106 -91
wait … teh:64 66 34
waited:36 4 -12
waiter:6 21 0
waitin:107 102 96
waiting:50 58 76
waiting on:128 185 143
waiting room:-132 -97 -87
waiting to:19 -197 -144
waiting … and:65 39 48
waiting … dark:72 86 86
waiting … dei:-2 -248 -159
waiting … house:89 108 85
waits:31 38 -122
wake:54 33 11
wake … and:-91 -22 -63
wake … day:161 100 72
wake … got:82 61 68
wake … she:47 92 97
wake … tomorrow:2 -99 -87
wake … up:158 12 33
wakes:9 13 72
waking:88 57 -1
wales:-77 -64 -71
walk:-10 -18 -17
walk in:99 108 88
walk into:118 115 99
walk … a:97 71 81
walk … freezer:81 69 6
walk … im:163 68 71
walked:-8 -20 12
walked out:61 76 61
walked to:-65 -87 -61
walked … into:94 107 107
walked … route:68 81 107
walked … to:49 76 73
walker:-24 -2 -1
walkers:16 32 33
walking:19 -1 44
walking down:117 96 79
walking in:62 94 112
walking out:50 61 119
walking round:-60 -102 -93
walking … and:-84 -132 -122
walking … im:-75 -79 -92
walking … on:103 87 79
walks:5 -6 -35
wall:52 31 3
wall im:97 72 68
wall until:98 146 -44
wall … i:-6 31 -54
wall … me:97 0 -30
wall … way:115 6 33
wallet:-68 -47 -63
wallpaper:-62 -72 -50
wallpapers:0 25 30
walls:5 -1 -1
wally:-2 -1 -1
walmart:-3 -1 -8
walrus:-1 -1 0
walter:-16 -10 -8
waltzers:-21 -5 -5
wan:-4 -2 -9
wandering:-25 -7 -2
wanna:77 109 -60
wanna be:99 -24 -50
wanna dei:-15 124 -114
wanna … and:5 83 -59
wanna … anymore:119 5 -12
wanna … ere:98 10 -12
wanna … it:71 90 63
wanna … myself:140 127 -63
want:42 35 -27
want and:93 83 15
want help:92 119 125
want my:-97 21 -32
want out:129 131 -38
want that:73 35 34
want them:74 37 73
want this:-117 -52 -18
want to:-1 11 -60
want u:-122 -75 -29
want … a:37 11 -28
want … act:44 103 -2
want … alife:101 -26 -89
want … all:-68 -88 -65
want … away:81 85 30
want … befor:93 41 43
want … commit:107 75 -28
want … cut:-65 -139 -20
want … dead:73 37 60
want … dei:-75 21 -39
want … disappear:40 -24 -12
want … do:29 38 -47
want … done:-2 45 85
want … drink:-6 -85 -51
want … ere:-88 -83 25
want … existing:1 -128 -1
want … finish:145 102 -44
want … forever:57 -6 -3
want … found:55 62 101
want … full:-19 -111 -8
want … hert:-86 -13 -13
want … i:-26 -4 11
want … in:-41 -75 -132
want … ive:-84 -107 -85
want … mor:-35 -83 -28
want … my:48 68 -98
want … myself:125 177 -163
want … no:109 24 -4
want … nobody:-55 -77 -11
want … not:78 -27 -101
want … of:12 24 -106
want … old:151 -29 -1
want … see:0 33 168
want … sleap:120 -44 -3
want … smother:10 10 -102
want … stop:79 23 -3
want … suicide:65 97 -79
want … take:70 71 -97
want … than:-19 -76 -61
want … this:-77 -108 -46
want … to:24 12 45
want … told:85 44 52
want … tonight:94 -87 -87
want … use:7 -137 -59
want … with:-31 -112 -25
wanted:-4 -24 17
wanted one:141 71 116
wanted u:81 85 61
wanted … and:25 17 13
wanted … cut:166 -115 -20
wanted … dead:-120 -39 30
wanted … dei:-69 -13 -29
wanted … drink:182 0 -14
wanted … herself:-122 -140 -19
wanted … him:-74 -26 -4
wanted … kil:-20 -47 -107
wanted … last:117 108 80
wanted … most:84 -2 0
wanted … myself:20 -43 -127
wanted … off:61 62 43
wanted … sleap:70 114 113
wanted … to:110 136 143
wanting:70 36 -125
wanting it:234 42 -41
wanting to:-20 48 -177
wanting … and:-121 -102 25
wanting … dei:-146 14 9
wanting … end:73 130 -5
wanting … it:80 90 -8
wanting … jmup:-39 -82 -42
wanting … kil:130 156 -51
wanting … liv:-52 -83 -3
wanting … my:56 29 -127
wanting … myself:80 88 -91
wants:13 20 -130
wants us:111 81 38
wants … and:38 48 -91
wants … do:155 139 -18
wants … end:92 81 -38
wants … kil:101 89 -88
war:4 -62 -49
war i:120 -3 -3
ward:-4 -42 -22
ward … wat:105 55 66
ward … weeks:156 120 121
warden:28 44 -10
wardrobe:-37 -32 -17
wards:-70 -57 -49
ware:91 -25 -41
warehouse:13 43 45
waren:50 -10 -4
warfarin:93 102 112
warm:65 70 98
warm … i:47 63 45
warmed:-49 -25 -1
warmer:-2 -1 -1
warn:-8 23 58
warned:8 34 31
warning:-24 -30 -35
warnings:-22 -19 -9
warns:1 -16 -7
wars:-71 -54 -15
wary:-3 -2 -1
was:-34 -52 -29
was a:-49 -6 -32
was after:-101 -128 -88
was all:73 30 27
was an:58 54 -10
was calm:69 57 102
was close:-48 -55 -1
was dead:30 6 -61
was disappointed:108 -39 -17
was doin:82 17 6
was fine:90 101 44
was for:130 151 148
was gone:81 -78 -68
was grateful:137 131 121
was haveing:97 86 69
was his:-92 -78 -67
was id:86 70 52
was ill:-84 -58 -18
was its:89 100 102
was jealous:105 97 -4
was my:94 83 85
was neva:63 87 67
was nice:41 70 91
was nothing:-9 93 66
was ok:150 94 95
was on:13 -41 -82
was one:0 2 -101
was plenty:58 69 79
was sitting:126 113 82
was suicidal:-25 -157 -27
was tierd:154 149 146
was told:-106 -72 -47
was with:85 -10 3
was … born:121 -13 -8
was … by:-98 -49 -48
was … dads:-46 -48 -42
was … deadline:89 93 109
was … fink:54 -51 -36
was … from:32 -60 -94
was … goodbye:152 150 126
was … hav:83 58 52
was … its:47 104 108
was … last:90 81 62
was … less:202 121 120
was … lie:117 120 66
was … mistake:72 15 18
was … off:28 -70 -70
was … one:-53 -102 -96
was … out:-93 -72 -65
was … put:98 -4 3
was … step:-21 -54 -82
was … stopped:125 57 -7
was … tea:73 90 47
was … ther:-23 -30 -19
was … to:-39 -17 4
was … u:73 81 50
was … wasnt:89 132 104
was … write:128 111 101
wash:-12 -1 -14
wash up:87 98 140
washbag:-31 -53 -26
washed:34 48 71
washed … and:138 88 95
washed … teh:94 94 100
washer:2 -2 -1
washing:-6 18 5
wasnt:37 52 65
wasnt alone:130 84 98
wasnt for:95 -19 -24
wasnt her:148 125 145
wasnt joking:125 45 10
wasnt sad:90 110 105
wasnt scared:124 138 91
wasnt suicidal:94 102 48
wasnt … thing:-65 -55 -2
wasnt … u:91 112 55
wasp:-5 12 -34
wasps:-4 11 17
waste:51 74 71
wasted:-32 -31 -18
wasting:5 -38 -30
wat:11 19 18
wat am:86 -91 -78
wat did:-56 -81 -50
wat for:124 56 68
wat hed:70 78 63
wat i:58 36 51
wat ill:29 21 -45
wat im:63 -18 -4
wat is:-9 -52 -23
wat ive:88 93 106
wat scares:76 25 -5
wat … and:46 43 -3
wat … at:70 57 80
wat … can:-91 -75 -72
wat … cant:107 -37 -50
wat … come:-59 -35 -39
wat … does:92 80 -5
wat … dog:106 93 64
wat … drove:59 98 -2
wat … find:123 120 113
wat … gave:93 90 72
wat … had:-21 39 61
wat … im:50 -10 16
wat … in:44 29 51
wat … its:117 98 54
wat … know:102 82 73
wat … living:188 -4 -2
wat … need:111 129 172
wat … next:69 74 63
wat … saving:121 32 53
wat … started:73 84 81
wat … teh:-7 51 52
wat … ther:142 17 19
wat … time:99 92 73
wat … to:59 37 28
wat … tok:53 78 76
wat … u:-67 -44 -113
wat … up:102 42 24
wat … used:-12 20 -36
wat … vet:94 81 76
wat … view:-52 -54 -56
wat … want:48 75 -110
wat … wanted:62 79 85
wat … wen:-48 -83 -44
wat … with:-45 -15 19
wat … would:-85 -45 -22
watch:-20 -9 -22
watch it:116 135 91
watch my:-97 -91 -58
watch … teh:83 122 81
watch … u:101 93 106
watched:13 -7 7
watched … all:120 139 129
watches:-39 -14 -8
watching:-54 -23 -36
watching strictly:107 87 87
wate:-2 1 4
water:-16 20 17
water i:72 55 26
water in:127 105 104
water up:122 104 127
water … am:66 83 110
water … it:81 80 92
water … not:133 92 109
water … teh:-129 -130 -113
water … to:74 32 25
watercolours:-72 -80 -77
watered:29 48 50
waterfall:37 14 17
watering:0 -39 -45
waterproof:66 54 62
waters:118 104 122
waters … my:96 75 70
wave:44 22 31
waved:-74 -62 -56
waves:25 28 10
waving:9 -14 0
wax:-18 0 5
way:35 42 54
way it:91 64 83
way … dnt:81 26 57
way … for:99 116 94
way … goes:71 71 45
way … hav:67 71 47
way … him:97 16 -21
way … of:13 -91 -87
way … than:68 89 121
way … u:103 78 63
way … went:111 90 113
way … wont:51 74 66
ways:-1 53 -151
ways to:87 82 -40
we:-118 -107 -108
we could:62 -35 -10
we … at:-89 -85 -80
we … do:64 -6 0
we … first:93 90 10
we … for:-98 -102 -60
we … go:44 16 12
we … got:134 142 143
we … teh:-33 -28 -30
weak:-13 26 44
weakness:-38 -28 -19
weaned:-29 5 4
weaning:-18 3 5
weapon:-47 -64 -94
wear:-50 10 41
wearing:60 32 34
wears:-30 -35 -41
weary:70 -72 -61
weather:-46 -57 -26
weathers:18 23 -17
web:17 17 -8
webinar:-12 -7 -5
website:-45 -63 -17
wed:-13 9 -23
wed be:160 158 67
wed … off:96 64 28
wed … u:-78 -68 -28
wedding:1 7 34
wedding anniversary:99 85 96
wedding dress:31 95 87
wedding ring:95 109 112
wedding … off:72 85 73
weddings:-20 -18 -13
wedged:84 94 88
wednesday:12 1 17
wednesday wen:117 129 113
wednesdays:23 66 54
weds:-1 -11 96
wee:-19 11 23
weed:23 -123 -57
weedkiller:99 110 135
weedkiller … it:109 104 110
weeds:-64 -84 -38
week:-32 -59 -82
week it:114 109 59
week its:-32 -127 -87
week teh:-15 -106 -87
week … back:81 95 17
week … first:88 74 73
week … how:72 96 -45
week … to:-11 -70 -58
weekday:25 28 32
weekdays:96 102 93
weekend:-21 -35 -38
weekend im:-107 -119 -96
weekend my:-36 -60 -84
weekend … and:-39 -129 -83
weekend … ive:79 109 54
weekends:25 34 -91
weekly:-93 -98 -113
weeks:-46 -99 -107
weeks ago:74 -75 -25
weeks and:-91 -52 -94
weeks back:118 49 -3
weeks clean:103 11 20
weeks of:-18 9 35
weeks off:-21 -98 -71
weeks worth:19 73 60
weeks … everyone:118 -2 0
weeks … i:88 28 58
weeks … my:-5 -59 -73
weeks … on:106 36 75
weeks … teh:-13 -69 -91
weeks … ther:112 34 12
weeks … was:120 -14 -19
weep:-53 -33 -35
weeping:6 28 29
weepy:-27 -15 -21
weigh:61 133 129
weighed:-15 -19 0
weighing:-47 -29 -28
weighs:42 67 -30
weight:11 -1 16
weight … teh:-18 -56 -27
weighted:-47 -30 -56
weights:126 129 124
weil:-38 -20 -29
weir:77 85 74
weir and:103 108 101
weird:-26 14 48
weirdest:-18 -9 -6
weirdly:33 40 98
weirdos:0 0 1
weiss:22 13 -45
welcome:3 -104 -72
welder:-23 -15 -16
welfare:-13 -11 1
well:0 0 0
wellbeing:-9 9 -27
wellies:-52 -52 -57
wellness:9 17 15
welsh:-14 -8 -4
wem:5 3 -29
wen:15 35 31
wen ill:100 121 57
wen im:-29 -47 -58
wen people:-85 -35 -30
wen sombody:-93 -86 -76
wen theyve:153 134 121
wen this:44 51 103
wen youve:117 86 -9
wen … all:36 59 65
wen … and:-75 -71 -63
wen … are:109 113 100
wen … at:75 25 55
wen … been:66 110 -59
wen … comes:-50 -69 -15
wen … dark:145 64 74
wen … dnt:-38 -17 -69
wen … drank:-33 -86 -63
wen … end:121 134 77
wen … goes:131 81 46
wen … going:50 93 128
wen … has:129 73 -30
wen … hear:102 84 88
wen … in:-49 -80 -49
wen … isnt:-96 -85 -79
wen … it:49 55 48
wen … left:-65 -122 -143
wen … me:76 99 85
wen … my:-61 -51 -79
wen … not:-81 -139 -135
wen … plane:108 -6 -16
wen … sees:-107 -111 -70
wen … shes:144 119 87
wen … shouts:103 75 9
wen … started:91 91 106
wen … tok:-76 -69 -75
wen … use:-75 -97 -140
wen … was:-101 -77 -76
wen … wen:134 128 129
wendy:-8 -3 -2
wendys:-37 -62 -49
wenn:12 31 43
went:9 -3 10
went blue:-97 -94 -106
went down:74 63 77
went home:7 -86 -82
went in:-56 -72 -90
went … at:24 60 44
went … i:75 97 150
went … in:-16 -75 -30
went … it:-76 -45 -47
went … sleap:167 66 68
went … teh:-76 -92 -77
went … with:12 -13 42
wept:-63 -32 -29
wer:-21 -18 -5
werde:81 92 3
were:-59 -57 -30
were a:28 3 33
were all:58 69 42
were dead:102 -152 -79
were gone:-58 18 29
were my:85 95 101
were off:-56 -47 -58
were teh:81 90 80
were … for:-65 -72 -48
were … hes:95 87 69
were … i:39 51 30
were … me:53 79 87
were … myself:22 40 -115
were … teh:-78 -66 -73
were … thing:153 115 124
were … to:-52 -73 -76
were … was:117 110 95
werent:98 52 -19
werk:-56 -76 -73
werk id:17 94 32
werk in:-46 -56 -97
werk its:171 142 126
werk on:-68 -17 13
werk … going:-69 -85 -133
werk … in:7 71 67
werk … morning:-36 -69 -46
werther:-4 5 -11
west:-25 -12 -1
western:-1 -1 -1
wet:20 56 49
wetsuit:15 -23 -28
wetsuits:0 0 0
weve:-78 -97 -93
weve been:-65 -34 -78
weve both:64 75 95
weve … a:-60 -57 -50
weve … weve:124 -7 -5
wh:0 0 0
whale:-5 -2 -1
whatever:-31 -32 -18
whatever was:73 67 127
whatever … teh:154 165 112
whatever … was:90 96 100
whatevers:34 65 6
whats:32 -3 -1
whats in:154 220 161
whats … for:-34 -87 -80
whats … in:121 93 76
whats … it:86 93 43
whats … me:40 -96 -85
whats … of:67 -46 -8
whats … teh:124 135 140
whats … use:85 -49 -29
whatsapp:28 -9 8
whatsoever:-52 -14 -6
wheel:53 55 68
wheel … teh:141 107 89
wheelbarrow:-4 -13 -9
wheelchair:81 71 -12
wheelchairs:20 -18 -10
wheeled:3 52 52
wheelie:-3 -1 1
wheels:11 37 35
whenever:-22 78 -90
where:36 39 43
where and:63 64 91
where dey:-80 -88 -80
where ill:152 122 143
where my:77 27 42
where nobody:120 56 56
where teh:29 20 15
where theres:72 56 90
where u:-94 -58 -103
where we:103 117 148
where … been:-88 -57 -36
where … headed:34 81 101
where … im:-77 -56 -64
where … lives:90 -12 -34
where … look:102 77 71
where … no:86 87 83
where … u:-117 -112 -139
where … want:100 101 -7
where … was:-33 -79 -56
wheres:12 -23 -27
wherever:171 129 121
whether:-31 20 -76
which:-38 -13 -9
which is:67 71 87
which ive:-19 -77 -42
which made:109 29 38
which of:61 -2 -88
which … and:58 83 122
which … first:56 67 71
which … tonight:158 164 140
whichever:47 46 -8
while:-13 1 -1
while ago:134 71 66
while hes:-63 -61 -98
while im:-122 -121 -131
while it:75 56 74
while ive:-62 -80 -86
while teh:100 108 76
while … at:32 61 96
while … im:142 68 53
while … teh:-122 -99 -92
while … type:128 135 155
whip:41 72 54
whippet:-17 2 -12
whiskey:44 -16 28
whisky:109 97 34
whisky and:68 113 129
whisper:16 6 -3
whispered:4 5 -27
whispering:155 142 160
whispers:9 -10 -27
whist:-44 -43 -56
whistle:53 66 65
whistled:93 -25 -2
whistling:-27 -62 -60
whitby:-11 6 5
white:0 -15 4
white knuckling:110 -65 -35
white … in:42 41 46
white … teh:82 103 103
whiteboard:-65 -66 -68
whites:-78 -79 -37
whitsun:-3 -1 6
who:-22 -7 -49
who am:97 37 -10
who are:-64 -76 -54
who arent:92 111 107
who can:4 27 29
who cares:83 92 84
who dei:85 -3 0
who finds:92 97 104
who gets:48 55 66
who i:51 49 100
who jumped:178 176 108
who sais:77 76 39
who sent:111 47 42
who wants:84 29 -33
who wrote:-83 -63 -3
who … asked:124 122 -3
who … be:-67 -33 -25
who … do:106 127 79
who … ere:112 91 48
who … it:47 13 1
who … leave:-101 -53 -35
who … me:27 54 65
who … teh:-90 -81 -24
who … themselves:109 68 -3
whod:39 -102 -109
whod come:155 26 -5
whod hav:90 -10 -2
whod miss:51 -8 -10
whod … me:44 -6 0
whoever:40 49 65
whoevers:6 28 35
whole:-3 10 30
whole bag:114 88 100
whole body:154 148 137
whole family:-23 -45 -63
whole month:72 118 135
whole months:78 117 113
whole shelf:119 103 111
whole weekend:-110 -121 -110
whole weeks:129 133 126
whole … and:80 73 56
whole … box:146 103 98
whole … he:95 83 35
whole … me:103 0 -36
whole … on:-125 -116 -95
whole … out:62 102 89
whole … that:-85 -82 -75
whole … wants:55 70 -32
whole … worth:135 125 116
whole … would:-51 -36 -51
wholl:131 168 172
whom:-56 -39 -64
whos:-18 -33 -69
whos … her:121 114 94
whos … his:116 114 118
whose:-96 -79 -66
whove:-67 -35 -15
why:1 4 24
why not:44 93 92
why … did:79 26 42
why … i:31 -40 -7
why … keep:88 41 -22
why … not:104 101 63
why … teh:70 94 90
wi:79 90 98
wich:-18 -7 -11
wicked:-26 -35 -15
wide:25 17 -4
widow:-18 -28 -13
widowed:123 15 -22
widower:-14 -36 -31
widows:-5 -35 -36
wie:-25 -25 -43
wieder:25 49 -79
wiedersehen:2 3 6
wife:-30 -40 -46
wife im:-3 75 46
wife in:115 39 -20
wife its:82 87 102
wife sais:-55 -87 -30
wife wil:154 111 100
wife would:-132 -17 -7
wife … am:133 118 81
wife … for:45 96 124
wife … get:-60 -17 -4
wife … her:-94 -90 -74
wife … i:84 14 4
wife … in:-58 -28 -15
wife … my:88 61 -8
wife … myself:11 11 77
wife … off:85 51 42
wifes:43 51 31
wifes … is:75 70 45
wifi:-76 -21 -77
wifis:-42 -25 -30
wig:-20 -20 -26
wigs:-38 -19 -11
wil:5 35 53
wil and:-36 -97 -66
wil drink:41 91 128
wil fink:117 60 115
wil get:-50 -20 -7
wil is:-41 -50 -70
wil neva:25 -24 -48
wil notice:74 37 -83
wil sterben:84 80 -3
wil take:108 95 65
wil teh:60 17 17
wil this:112 132 148
wil to:-8 -75 -64
wil … after:83 92 108
wil … and:62 42 56
wil … any:92 57 51
wil … dead:37 36 42
wil … empty:84 88 101
wil … end:-73 -83 -93
wil … feed:135 100 108
wil … hes:-72 -86 -48
wil … him:40 8 -153
wil … lfie:130 138 120
wil … myself:45 71 63
wil … once:119 122 123
wil … u:-48 -58 -49
wil … umbringen:68 68 -60
wil … under:97 91 110
wild:-80 -83 -74
willing:-83 -8 -86
willpower:-42 -19 -13
wills:29 30 22
win:-38 -108 -103
wind:34 54 47
wind is:108 96 100
wind … up:56 57 70
winding:92 -6 -4
winding down:98 -4 -3
window:36 56 80
window for:96 91 74
window on:177 164 147
window … but:143 139 121
window … floor:129 119 93
windows:-36 -12 -2
windows open:110 115 103
windows … up:102 100 97
windowsill:-60 -65 -66
winds:14 15 41
windscreen:43 46 26
windy:-82 -86 -53
wine:8 -17 -14
wine down:-104 -6 -9
wine glass:132 133 133
wine … me:33 59 104
wine … my:74 121 87
wines:134 108 88
wing:30 50 -4
wings:-27 -7 -11
wink:-8 -17 -11
winked:-14 5 -12
winner:-4 -4 -1
winning:19 38 8
wins:-14 11 47
winston:-4 -4 -5
winter:-60 -115 -136
winter coat:107 -9 -1
winter … teh:107 85 40
winter … this:79 -29 -8
winters:-56 -38 -26
wipe:-40 -83 -26
wiped:68 58 68
wipes:-6 -1 0
wir:-37 -31 -27
wird:-30 -26 -21
wire:28 21 27
wired:0 4 -43
wireless:-20 -23 -34
wires:92 126 107
wisdom:-68 -52 -42
wise:-18 -20 -38
wiser:-13 -8 -6
wish:58 -98 -48
wish i:56 -72 -25
wish is:65 103 96
wish it:113 60 12
wish me:-109 -59 -39
wish teh:2 -30 -9
wish theyd:138 -15 -3
wish to:-90 16 -119
wish … be:-104 -115 -48
wish … could:75 3 -46
wish … died:76 -10 -3
wish … had:60 60 -14
wish … me:95 5 -2
wish … my:133 152 56
wish … neva:129 -44 -56
wish … stop:76 -13 -15
wish … teh:113 -23 -29
wish … that:61 114 127
wish … was:84 -112 -37
wish … were:78 -107 5
wish … would:83 -86 -26
wished:55 25 45
wishes:42 63 42
wishes she:9 -111 -9
wishes … dead:6 -109 -40
wishing:98 -69 -36
wishing i:144 -2 -27
wishing it:96 -70 -33
wishing teh:108 -21 -11
wishing … dead:-131 -57 -7
wishing … had:80 -4 -2
wishing … was:51 4 -26
wishing … would:146 -30 -69
with:-14 -4 -1
with any:143 97 109
with chips:-69 -32 -8
with each:42 101 87
with every:159 167 99
with his:-31 -40 -36
with it:68 41 44
with no:61 94 7
with petrol:87 65 67
with suicidal:-114 -100 -3
with tablets:100 112 105
with tea:-71 -82 -62
with u:-72 -58 -53
with wat:132 145 156
with … am:105 103 61
with … bag:82 71 69
with … balcony:127 128 98
with … because:-22 -43 -133
with … belt:82 81 4
with … beside:149 106 103
with … book:-46 -78 -57
with … bottle:56 51 59
with … bread:-1 13 118
with … breakfast:-68 -51 -49
with … cable:37 50 77
with … can:56 76 75
with … cat:-107 -117 -98
with … chain:145 170 122
with … cigarette:62 20 10
with … club:-77 -59 -62
with … coffee:-55 -41 -55
with … date:74 77 22
with … daughters:25 -11 -15
with … dog:-72 -79 -36
with … dressing:116 94 36
with … foot:146 160 152
with … going:51 59 64
with … group:-66 -43 -102
with … gun:121 112 76
with … hammer:61 67 63
with … he:65 60 96
with … hoping:3 6 -153
with … if:-92 -75 -104
with … inside:114 88 3
with … insurance:98 27 -9
with … kids:-46 -46 -34
with … knife:83 94 98
with … late:100 26 19
with … lfie:99 105 19
with … lid:151 162 167
with … lighter:44 124 -91
with … looking:-35 -42 -33
with … mother:88 75 39
with … name:60 30 20
with … needle:56 96 70
with … not:-14 -106 -131
with … note:53 69 92
with … old:-70 -88 -81
with … on:77 65 56
with … one:34 77 42
with … out:73 63 88
with … over:27 47 63
with … plaque:89 15 -15
with … plastic:-95 -96 -54
with … rest:95 120 132
with … roap:99 96 90
with … samurai:134 83 108
with … shes:-127 -108 -125
with … shotgun:150 156 165
with … signal:-73 -53 -35
with … skull:154 162 163
with … tablets:133 121 133
with … thats:-53 -9 -23
with … thoughts:-90 -110 -2
with … through:77 83 93
with … tok:61 54 47
with … twice:137 57 -1
with … u:64 71 100
with … wetsuit:-75 -67 -72
with … wife:45 -27 -9
withdrawal:-69 -113 -78
withdrawal … i:-80 -153 -61
withdrawals:-80 -65 -47
withdrawing:-2 -52 -4
withdrew:-4 -1 -1
within:22 -36 -8
within … hour:-1 31 51
without:22 31 0
without alcohol:53 24 67
without me:82 99 114
without my:-107 -111 -70
without … dey:113 29 -16
without … in:81 -51 -39
without … its:131 97 102
without … she:109 131 -39
without … teh:-77 -51 -78
without … to:-4 -62 -36
witness:-9 -4 -8
witnessed:11 37 40
witnesses:6 28 17
wives:12 13 -12
wizard:-54 -54 -41
wobble:-22 -21 -14
wobbles:2 -12 -18
wobbling:110 104 97
wobbly:25 -76 -35
wochen:22 24 -23
wochenende:-22 -16 -29
wohl:69 75 89
woke:17 -7 -21
woke … blue:97 125 81
woken:14 19 22
woken … teh:21 62 21
wollte:-37 -33 -8
woman:-81 -50 -75
womans:-2 -2 -1
women:-99 -62 -58
womens:-31 -54 -20
won:-54 -15 28
wonder:104 46 73
wonder if:70 -19 -15
wonder … would:82 18 -12
wondered:10 -7 3
wonderful:4 20 25
wonderfully:1 2 2
wondering:-2 -55 -32
wonders:15 -32 1
wonky:-30 -14 -7
wont:84 79 90
wont answer:70 74 91
wont eat:57 95 -27
wont exist:31 55 79
wont go:-99 -83 -105
wont liv:73 81 94
wont look:56 23 3
wont need:74 45 60
wont pick:109 106 151
wont to:83 126 -80
wont … a:108 169 147
wont … able:95 110 109
wont … about:67 72 64
wont … after:-92 -126 -145
wont … anymore:71 85 101
wont … at:97 86 70
wont … bleeding:-61 -79 -51
wont … dei:94 116 -29
wont … either:79 95 99
wont … ere:-11 -30 -50
wont … geting:110 103 109
wont … much:1 -82 -59
wont … my:-22 -59 -33
wont … not:63 85 97
wont … teh:43 68 74
wont … ther:56 93 100
wont … til:-90 -70 -112
wont … to:120 118 112
wont … tomorrow:57 78 97
wont … u:-110 -116 -106
wont … wen:-27 -48 -27
wood:17 52 70
wooden:-63 -61 -62
woods:48 59 39
woodwork:-1 -40 -3
wool:-16 22 -10
woozy:115 72 68
word:23 22 -35
wording:66 60 65
words:-42 -4 -16
words be:68 67 80
wore:-75 -42 -38
worked:-17 -8 -21
worked for:-65 -75 -73
worked out:108 92 85
worker:-55 -87 -129
workers:-40 -24 -6
working:-4 12 8
working out:22 91 -80
workout:-5 -4 -5
works:-13 34 20
worksheet:-26 -22 -23
worksheets:-17 -23 -33
workshop:34 42 41
worktop:94 57 69
world:37 23 24
world and:-39 -124 -105
world i:-85 -114 -72
world … a:-135 -78 -60
world … be:-96 68 -6
world … i:-95 -77 -69
world … one:100 -11 -6
world … over:98 -33 -9
worlds:64 -65 -62
worm:-25 -7 -16
worming:-99 -84 -91
worn:-24 -35 11
worn out:-16 -93 -82
worried:-100 -69 -186
worrier:-15 -7 -9
worries:-46 -55 -39
worry:-36 -72 -65
worrying:-5 21 49
worse:19 -12 -83
worse … in:112 156 105
worse … teh:-80 -50 -40
worst:-64 -122 -116
worth:2 0 8
worth of:64 14 49
worth … me:149 126 119
worthless:34 -12 -17
would:48 -11 -67
would and:87 95 97
would anyone:98 98 -10
would be:-32 -44 -66
would care:145 -11 -17
would dei:-122 -84 -5
would do:64 82 52
would hav:-16 -90 -38
would my:89 -10 -1
would … asleep:164 68 18
would … be:10 -43 -107
would … end:95 108 -22
would … fine:158 -41 -13
would … get:73 44 45
would … hert:88 63 -48
would … him:77 58 23
would … if:66 45 1
would … it:-8 41 -63
would … me:40 78 72
would … my:-93 21 -33
would … not:77 -53 -61
would … over:51 -12 -9
would … parents:96 5 26
would … quickest:60 94 -40
would … with:94 -68 -13
would … without:84 -1 -53
wouldnt:44 -23 -45
wouldnt do:162 2 77
wouldnt mind:34 -113 -59
wouldnt say:63 -7 -67
wouldnt … dieing:-95 -27 0
wouldnt … ere:119 115 19
wouldnt … teh:29 -70 -50
wouldnt … tomorrow:62 111 -21
wouldve:42 48 50
wound:91 93 64
wounds:56 43 16
wow:19 -17 -10
wrap:-52 -50 -65
wrapped:132 131 96
wrappers:-7 -19 -12
wrapping:-11 5 32
wreath:5 -16 -8
wreck:-61 -17 -8
wrecked:-11 -3 -24
wren:-38 -19 -13
wrestling:-56 -52 -15
wristband:-36 -7 -3
wrists:149 141 107
wrists and:127 139 -42
wrists done:110 112 112
wrists … be:12 15 -111
write:-1 25 58
write it:-61 -65 -106
write … is:103 106 112
writer:-4 6 -12
writers:-6 -8 0
writes:-69 -21 -22
writing:-27 -25 -29
writing from:56 62 74
writing goodbye:23 31 -107
writing it:-83 -96 -89
writing this:101 57 45
writing … teh:84 118 114
written:-5 11 11
written it:98 114 110
written on:-108 -84 -75
written to:125 143 157
written … and:37 44 62
written … for:-60 -43 -52
written … it:123 116 109
written … on:97 71 62
written … one:123 112 119
written … teh:100 87 63
written … wil:-49 -91 -87
wrote:-2 2 27
wrote a:-98 -108 -152
wrote my:92 115 111
wrote this:55 35 67
wrote … i:118 39 59
wrote … letters:-53 -96 -80
wrote … my:-11 -95 -101
wrote … note:-69 -79 -112
wrote … on:96 72 55
wrote … suicide:3 -66 -57
wrote … this:70 82 93
wrung:25 -22 -3
wunschte:55 -42 -25
wurde:-2 -25 -11
x:68 120 104
xanax:25 28 38
xanax bars:99 98 11
xans:32 28 -13
xbox:65 43 63
xmas:-2 27 34
xx:20 24 27
y:-25 13 -8
y me:59 -8 27
y no:22 74 56
y … despierta:150 109 122
y … quiero:-67 -27 21
y … se:47 83 18
ya:43 35 80
yaar:-30 -35 -32
yall:-36 35 28
yard:68 90 72
yarn:47 39 23
yawn:-41 -34 -24
yawning:-29 -47 -15
yay:-27 -44 -40
ye:-25 -33 -9
yeah:10 67 60
year:-60 -86 -116
year ill:39 4 -86
year … and:74 114 80
year … on:-22 -74 -92
yearly:-36 -17 -12
years:-119 -117 -120
years ago:-61 1 -25
years back:-79 -31 -40
years clean:50 -41 -35
years i:-57 -71 -66
years it:99 -38 -28
years since:-89 -59 -33
years … a:-53 -84 -60
years … and:-16 -14 -90
years … gone:75 -4 -2
years … in:87 16 29
years … its:100 25 34
years … neva:42 -19 -37
yeast:-12 -9 -16
yeastwood:-22 -4 -2
yeet:46 -8 -52
yeeted:-18 -9 -5
yeeting:21 5 -21
yelled:20 -18 -6
yelling:28 50 39
yellow:58 79 73
yellow … and:29 33 62
yells:-14 -11 -4
yep:13 -7 -1
yes:-6 13 -14
yes she:78 64 68
yes … not:98 62 -1
yesterday:67 61 -32
yesterday on:77 -15 23
yesterday … a:50 6 -63
yesterday … for:87 53 -2
yesterday … teh:52 -43 -21
yesterdays:7 18 7
yet:-11 -34 -13
yew:9 68 70
yo:-43 -43 -32
yo … no:-40 16 15
yoga:-35 13 19
yoghurt:-26 -18 -16
yoghurts:-54 -45 -41
york:-1 -3 -12
yorkshire:-24 -12 -15
youd:50 89 118
youd hav:92 89 45
youll:76 87 96
youll know:156 125 114
youll need:93 47 51
youll neva:-126 -124 -111
youll see:154 112 108
youll … me:-94 -91 -82
youll … to:55 28 41
youll … why:120 112 94
young:-65 -102 -68
younger:-8 -23 -108
youngest:18 -20 -17
youre:-80 -73 -49
youre a:84 3 -19
youre reading:89 84 106
youre … last:128 117 103
yours:7 69 83
yours … teh:132 128 133
yourself:-13 5 -126
yourself … day:44 77 0
yourselves:111 133 124
yous:42 55 52
youth:-6 3 -11
youtube:-74 -72 -53
youve:8 18 17
youve been:63 76 103
youve … a:113 111 123
yrs:-72 -121 -142
yusuf:-63 -60 -51
z:29 -21 -8
zaps:-31 -21 -25
zealand:-7 -15 -17
zehn:-27 -24 -21
zero:52 13 26
zinc:-4 -3 -4
zip:-72 -59 -61
zipped:73 45 33
zombie:-41 -14 -10
zombies:-65 -66 -14
zone:10 -10 -5
zoo:-55 -36 -37
zoom:59 20 3
zopiclone:98 110 58
zu:54 40 -12
zug:-3 -9 -4
zum:-51 -44 -29
zumba:-44 -26 -16
zur:77 50 67
zurich:-21 -21 15
zusammen:-48 -48 -45
zwanzig:-4 -2 -2
zwei:-50 -41 -17
zwolf:-11 -17 -14
`;
