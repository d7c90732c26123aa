import type { Weights } from '../lexicon.ts';

/** What each sum begins with. */
export const bias: Weights = [-5.5, -6.45, -6.92];

/**
 * Weights in hundredths, made by scripts/train-screening.ts: how much a word, a pair of words or what the
 * rules found speaks for `watch`, `urgent` and `emergency`.
 */
export const weightLines = `
+abuse/abuse:646 663 297
+abuse/abuse +affirmed:62 68 -112
+abuse/abuse +attacker/abuse:-38 -37 77
+abuse/abuse +child/child_at_risk:44 46 52
+abuse/abuse +clock:38 38 -161
+abuse/abuse +danger/overdose:79 99 23
+abuse/abuse +distress/distress:-1 30 78
+abuse/abuse +finality:-115 -124 -108
+abuse/abuse +in_progress:-95 -112 -23
+abuse/abuse +in_progress/overdose:-107 -122 -20
+abuse/abuse +means:-145 -161 -98
+abuse/abuse +perch:-84 -107 -111
+abuse/abuse +plan:-96 -110 -83
+abuse/abuse +shelter/abuse:-52 -54 89
+abuse/abuse +time:88 99 -45
+abuse/abuse +unreachable:-112 -110 -87
+abuse/abuse +unseen:-27 -25 -105
+abuse/abuse -abuse/abuse:137 143 0
+abuse/abuse -distress/distress:54 52 160
+abuse/abuse -means:-9 -3 47
+adieu:129 143 136
+adieu +affirmed:-74 -108 -83
+adieu +distress/distress:-130 -113 -106
+adieu +in_progress:-118 -130 -134
+adieu +lasting:177 173 167
+adieu +method:109 108 122
+adieu +perch:152 139 137
+adieu +self_harm/self_harm:0 -78 40
+adieu +urge/self_harm:19 -90 -16
+adieu +warning:50 51 132
+adieu +wish:-4 89 122
+adieu -hopeless:-65 -92 -98
+affairs:58 39 51
+affairs +goodbye:41 55 45
+affairs +hand:121 141 148
+affairs +hopeless:13 62 41
+affairs +kit:112 125 123
+affairs +means:66 54 83
+affairs +mention:17 43 88
+affairs +named:53 95 106
+affairs +time:51 70 79
+affairs +wish:-106 -84 -33
+affairs -mention:139 101 116
+affirmed:129 128 63
+affirmed +danger/overdose:-34 -62 -81
+affirmed +finality:-106 -105 -11
+affirmed +hopeless:-62 -13 -102
+affirmed +in_progress:110 123 51
+affirmed +intent:7 -15 -74
+affirmed +lasting:-73 -31 -22
+affirmed +mention:56 70 -41
+affirmed +named:131 193 -168
+affirmed +parting:-17 -52 -44
+affirmed +perch:18 18 70
+affirmed +place:26 27 69
+affirmed +plan:37 78 45
+affirmed +self_harm/self_harm:-15 24 -219
+affirmed +substance/overdose:10 -19 -114
+affirmed +threat/harm_to_others:77 92 -101
+affirmed +understatement:72 63 127
+affirmed +unseen:-71 -84 -47
+affirmed -abuse/abuse:68 89 -9
+affirmed -affirmed:85 9 -26
+affirmed -burden:144 -2 -6
+affirmed -finality:103 122 28
+affirmed -intent:278 259 31
+affirmed -mention:132 64 -50
+affirmed -named:182 227 51
+affirmed -place:93 93 126
+affirmed -target:311 307 -7
+affirmed -wish:138 -4 -13
+attacker/abuse:121 139 133
+attacker/abuse +hand:141 126 61
+attacker/abuse +perch:-86 -90 -95
+attacker/abuse +shelter/abuse:189 194 184
+attacker/abuse +threat/harm_to_others:63 72 110
+attacker/abuse -abuse/abuse:31 25 92
+attacker/abuse -means:114 105 89
+attempt:293 89 107
+attempt +in_progress:-90 25 71
+attempt +intent:-180 -166 -46
+attempt +kit:-58 -120 -126
+attempt +means:-80 -52 -93
+attempt +mention:133 -85 -39
+attempt +named:-6 -61 59
+attempt +perch:-89 -82 -89
+attempt +plan:-35 21 25
+attempt +self_harm/self_harm:-30 -72 -5
+attempt +shakes/withdrawal:115 -16 -1
+attempt +taken:-21 -106 -108
+attempt +time:194 76 -2
+attempt +wish:-104 -31 22
+attempt -attempt:62 29 21
+attempt -intent:138 46 39
+attempt -means:136 146 106
+bequest:81 89 83
+bequest +hopeless:91 148 137
+bequest +kit:46 30 28
+bequest +lasting:112 116 119
+bequest +method:133 128 113
+bequest +named:38 59 99
+bequest +resolve:63 73 78
+bequest +settled:109 140 133
+bequest +symptom/withdrawal:-75 -110 -101
+bequest +unseen:110 114 111
+bequest +warning:-108 -115 -29
+bequest +wish:-69 68 7
+bequest -finality:32 69 19
+bequest -plan:83 98 75
+burden:579 -117 -100
+burden +distress/distress:51 -6 -3
+burden +time:48 74 122
+burden +wish:-170 -51 -3
+burden -hopeless:107 -14 -13
+child/child_at_risk:221 229 55
+clock +danger/overdose:-102 -136 -119
+clock +hopeless:31 53 64
+clock +intent:49 76 155
+clock +means:99 128 158
+clock +mention:104 106 87
+clock +parting:68 64 76
+clock +quitting/withdrawal:-58 -116 -89
+clock +shelter/abuse:-55 -53 -78
+clock +threat/harm_to_others:100 88 160
+clock +time:-37 -47 -56
+clock +understatement:63 0 14
+clock -named:112 93 130
+danger/overdose:80 91 48
+danger/overdose +eating/eating_disorder:-17 -127 38
+danger/overdose +hand:172 172 138
+danger/overdose +hopeless:-75 -84 -14
+danger/overdose +in_progress:167 117 145
+danger/overdose +indifference/overdose:206 240 -110
+danger/overdose +intent:35 -20 6
+danger/overdose +plan:-81 -78 -62
+danger/overdose +resolve:0 -29 -103
+danger/overdose +shelter/abuse:73 101 143
+danger/overdose +slip/relapse:-48 104 -109
+danger/overdose +substance/overdose:162 194 -225
+danger/overdose +symptom/withdrawal:-22 -28 -122
+danger/overdose +use/overdose:135 180 -30
+danger/overdose +warning:143 162 61
+danger/overdose -means:0 39 65
+distress/distress:-41 -84 -92
+distress/distress +eating/eating_disorder:105 38 44
+distress/distress +finality:-30 -76 -80
+distress/distress +hopeless:14 -62 -81
+distress/distress +in_progress:46 84 108
+distress/distress +intent:66 110 -64
+distress/distress +named:72 41 30
+distress/distress +perch:46 42 68
+distress/distress +self_harm/self_harm:50 80 38
+distress/distress +slip/relapse:82 17 -69
+distress/distress +substance/overdose:100 110 -1
+distress/distress +taken:43 44 86
+distress/distress +threat/harm_to_others:75 46 4
+distress/distress +time:-32 -174 -128
+distress/distress +urge/self_harm:116 82 -6
+distress/distress +wish:-96 -146 -119
+eating/eating_disorder:313 145 -37
+eating/eating_disorder +hand:1 -31 -51
+eating/eating_disorder +intent:4 -83 -175
+eating/eating_disorder +kit:0 0 -111
+eating/eating_disorder +self_harm/self_harm:24 -98 40
+eating/eating_disorder +symptom/withdrawal:50 116 4
+eating/eating_disorder +time:99 27 -180
+fading:103 122 132
+fading +in_progress:43 55 67
+fading +in_progress/self_harm:32 48 75
+fading +intent:63 -29 -16
+fading +kit:30 46 50
+fading +method:-65 -56 -70
+fading +perch:119 137 140
+fading +place:113 116 130
+fading +slip/relapse:48 -38 -8
+fading +symptom/withdrawal:-103 -72 -81
+fading +taken:216 208 227
+fading +time:-76 -119 -102
+fading +unseen:-80 -71 -61
+fading +use/overdose:69 61 92
+fading +wish:-45 -100 -42
+fading -in_progress/overdose:91 84 102
+fading -method:65 63 62
+fading -taken:-81 -82 -73
+finality:119 138 132
+finality +hand:94 97 118
+finality +in_progress/overdose:143 76 29
+finality +intent:-158 -155 -103
+finality +kit:32 36 47
+finality +perch:126 133 130
+finality +place:229 241 232
+finality +plan:-76 -89 -74
+finality +taken:76 50 70
+finality +unreachable:34 48 11
+finality +unseen:82 77 80
+finality +use/overdose:98 116 60
+finality +warning:-168 -184 -72
+finality +window:50 75 69
+finality +wish:-67 -53 3
+finality -danger/overdose:72 89 98
+finality -parting:131 130 125
+finality -self_harm/self_harm:85 140 99
+finality -warning:27 55 53
+goodbye:379 398 394
+goodbye +hopeless:-42 40 48
+goodbye +in_progress:-86 -90 -157
+goodbye +indifference/overdose:34 28 85
+goodbye +intent:-200 -239 -185
+goodbye +kit:-56 -58 -38
+goodbye +mention:91 63 88
+goodbye +named:-129 -125 -83
+goodbye +preparation:-80 -91 -91
+goodbye +resolve:64 68 74
+goodbye +threat/harm_to_others:0 -104 -76
+goodbye +time:16 42 43
+goodbye +understatement:-98 -107 -93
+goodbye +unseen:144 123 108
+goodbye +warning:-65 -110 -32
+goodbye +wish:-121 -31 11
+goodbye -finality:54 29 6
+goodbye -named:99 57 20
+goodbye -parting:56 62 65
+hand:137 155 154
+hand +hopeless:115 141 167
+hand +in_progress:-51 -73 -74
+hand +in_progress/overdose:71 74 93
+hand +intent:-159 -139 -24
+hand +method:-87 -100 -77
+hand +named:-87 -64 81
+hand +parting:78 76 84
+hand +resolve:8 18 54
+hand +self_harm/self_harm:28 -18 -57
+hand +slip/relapse:-114 -76 -58
+hand +taken:47 75 80
+hand +time:148 146 143
+hand +unseen:64 70 78
+hand +wish:-58 -51 37
+hopeless:144 1 6
+hopeless +in_progress:196 169 51
+hopeless +intent:-112 10 -124
+hopeless +lasting:61 40 39
+hopeless +means:19 50 -59
+hopeless +method:50 64 97
+hopeless +named:-82 -40 -43
+hopeless +perch:76 104 77
+hopeless +place:54 124 125
+hopeless +preparation:203 93 13
+hopeless +self_harm/self_harm:60 48 -8
+hopeless +settled:-20 33 60
+hopeless +slip/relapse:-113 20 40
+hopeless +taken:-108 -36 -24
+hopeless +use/overdose:-4 -6 78
+hopeless +warning:-119 -61 -68
+hopeless +wish:-43 -4 -49
+in_progress:474 500 505
+in_progress +in_progress/overdose:-171 -194 -199
+in_progress +intent:-272 -278 -195
+in_progress +kit:-62 -95 -104
+in_progress +lasting:-94 -80 -94
+in_progress +mention:-86 -106 -12
+in_progress +named:-58 -72 -32
+in_progress +parting:47 54 56
+in_progress +self_harm/self_harm:-94 -109 47
+in_progress +shakes/withdrawal:118 136 79
+in_progress +slip/relapse:-106 -71 -87
+in_progress +substance/overdose:1 1 -74
+in_progress +symptom/withdrawal:-54 -55 -80
+in_progress +taken:-115 -109 -100
+in_progress +warning:-116 -131 -18
+in_progress +wish:71 -67 23
+in_progress -abuse/abuse:-88 -99 -94
+in_progress -hand:122 112 96
+in_progress -hopeless:130 116 53
+in_progress -intent:135 112 0
+in_progress -kit:135 120 119
+in_progress -means:62 54 87
+in_progress -mention:107 73 84
+in_progress -shelter/abuse:-64 -71 -59
+in_progress -use/overdose:-80 -83 -76
+in_progress/overdose:386 406 417
+in_progress/overdose +intent:-40 -38 -117
+in_progress/overdose +kit:-79 -84 -82
+in_progress/overdose +resolve:1 -177 -143
+in_progress/overdose +shakes/withdrawal:68 86 112
+in_progress/overdose +shelter/abuse:73 83 98
+in_progress/overdose +use/overdose:63 62 64
+in_progress/overdose +wish:2 -130 -40
+in_progress/overdose -fading:60 74 73
+in_progress/overdose -means:77 94 41
+in_progress/overdose -method:7 7 -95
+in_progress/overdose -plan:38 44 -66
+in_progress/overdose -use/overdose:106 120 93
+in_progress/self_harm:38 23 119
+in_progress/self_harm +intent:8 39 79
+indifference/overdose:138 130 -49
+indifference/overdose +parting:-24 -23 48
+indifference/overdose +substance/overdose:86 113 -9
+indifference/overdose +unseen:134 170 17
+indifference/overdose +use/overdose:65 192 -77
+indifference/overdose +warning:-94 -29 -18
+indifference/overdose +wish:6 -142 -87
+indifference/overdose -indifference/overdose:91 117 -27
+intent:536 561 297
+intent +kit:-45 -52 49
+intent +lasting:-33 -48 -76
+intent +means:43 45 -36
+intent +method:-80 -102 -66
+intent +named:137 109 -34
+intent +perch:-31 -95 -8
+intent +place:89 100 95
+intent +preparation:-105 -88 -74
+intent +resolve:77 -5 -84
+intent +self_harm/self_harm:-166 -336 -7
+intent +slip/relapse:-72 16 45
+intent +symptom/withdrawal:-120 -144 -65
+intent +taken:81 -78 -28
+intent +threat/harm_to_others:-92 -100 -171
+intent +time:20 15 223
+intent +understatement:-63 -93 -71
+intent +unseen:27 56 66
+intent +urge/self_harm:-43 -51 -100
+intent +use/overdose:27 57 117
+intent +warning:-107 -155 -165
+intent +window:47 62 60
+intent +wish:-356 -139 -115
+intent -attempt:49 81 31
+intent -intent:123 130 4
+intent -mention:105 32 -34
+intent -named:4 38 -82
+intent -perch:49 76 114
+intent -place:101 105 107
+intent -plan:11 7 46
+intent -target:136 124 -19
+kit:108 120 114
+kit +mention:69 60 65
+kit +named:-14 -83 -1
+kit +quitting/withdrawal:-111 -104 -59
+kit +self_harm/self_harm:-84 -120 -51
+kit +settled:92 88 93
+kit +shelter/abuse:55 79 80
+kit +slip/relapse:-69 -12 3
+kit +substance/overdose:-93 -123 -119
+kit +taken:-43 -51 -72
+kit +understatement:76 99 97
+kit +unreachable:97 97 122
+kit +unseen:126 109 121
+kit +urge/self_harm:-36 -44 -25
+kit +warning:-27 -51 -90
+kit +window:110 109 141
+kit +wish:-67 -30 25
+kit -kit:-64 -60 -78
+kit -means:-15 -25 -77
+lasting:128 139 128
+lasting +mention:56 78 32
+lasting +named:68 98 -75
+lasting +parting:94 94 89
+lasting +resolve:98 8 50
+lasting +shelter/abuse:94 109 118
+lasting +threat/harm_to_others:1 -96 9
+lasting +unreachable:-73 -75 -56
+lasting +wish:-191 -93 -39
+lasting -intent:-58 -103 -60
+lasting -named:-98 -123 5
+lasting -wish:90 108 116
+means:110 127 108
+means +parting:156 161 110
+means +perch:-35 -66 -31
+means +preparation:66 41 20
+means +quitting/withdrawal:-95 -79 -104
+means +self_harm/self_harm:96 62 -7
+means +settled:87 77 89
+means +shakes/withdrawal:105 33 14
+means +symptom/withdrawal:111 102 72
+means +threat/harm_to_others:-2 -18 59
+means +urge/self_harm:56 -179 -99
+means +use/overdose:10 -1 53
+means +window:94 119 96
+means +wish:-48 76 -38
+means -finality:102 87 104
+means -means:-79 -68 19
+means -parting:19 23 100
+means -plan:-69 -89 -60
+means -use/overdose:-54 -41 -82
+mention:167 48 -11
+mention +named:-115 -54 -29
+mention +perch:90 37 86
+mention +plan:54 95 92
+mention +resolve:170 30 -96
+mention +time:64 28 84
+mention +unseen:2 35 91
+mention +warning:-6 -24 -116
+mention +window:47 30 11
+mention +wish:-32 64 -56
+mention -hopeless:46 -70 -52
+mention -in_progress:119 177 44
+mention -means:-3 -117 -40
+mention -mention:113 39 53
+mention -named:162 174 -86
+mention -settled:-105 -102 -18
+mention -target:144 178 -11
+mention/self_harm:217 10 -36
+mention/self_harm +time:131 -48 -4
+method:143 154 149
+method +named:-74 -104 -54
+method +parting:89 81 126
+method +perch:-145 -156 -155
+method +plan:93 61 69
+method +preparation:81 115 135
+method +resolve:-54 -53 -72
+method +slip/relapse:32 147 151
+method +symptom/withdrawal:-74 -88 -123
+method +taken:-119 -113 -104
+method +threat/harm_to_others:37 44 131
+method +time:123 110 118
+method -intent:103 126 77
+named:37 40 -65
+named +parting:45 28 -48
+named +plan:-37 -16 75
+named +preparation:-73 -68 36
+named +resolve:138 115 7
+named +taken:-104 -110 -101
+named +threat/harm_to_others:-174 -180 -63
+named +time:-10 -4 44
+named +understatement:77 126 91
+named +wish:-51 30 15
+parting:83 93 102
+parting +perch:86 94 92
+parting +resolve:145 26 90
+parting +settled:85 75 75
+parting +slip/relapse:9 28 -91
+parting +understatement:93 142 138
+parting +unseen:132 120 89
+parting +window:96 111 109
+parting +wish:88 -26 67
+perch:140 158 150
+perch +preparation:-102 -124 -136
+perch +resolve:49 54 88
+perch +self_harm/self_harm:2 -24 113
+perch -in_progress:-102 -102 -111
+perch -plan:-104 -114 -113
+place:45 51 47
+place +settled:203 192 179
+place +unseen:189 175 181
+place +warning:117 124 147
+place -distress/distress:87 100 85
+plan:73 89 80
+plan +preparation:42 34 28
+plan +self_harm/self_harm:78 7 -91
+plan +settled:-117 -122 -66
+plan +slip/relapse:-97 -153 -153
+plan +taken:88 87 67
+plan +understatement:-82 -61 -37
+plan +unreachable:77 99 94
+plan +urge/self_harm:108 13 79
+plan +wish:-74 93 -56
+plan -plan:-87 -69 -66
+preparation:91 68 69
+preparation +resolve:61 76 49
+preparation +slip/relapse:-123 46 71
+preparation -plan:-131 -113 -88
+quitting/withdrawal +resolve:-57 -60 -92
+quitting/withdrawal +shakes/withdrawal:165 23 -14
+quitting/withdrawal +slip/relapse:0 -54 -93
+quitting/withdrawal +symptom/withdrawal:382 416 425
+quitting/withdrawal +use/overdose:-59 -95 -74
+quitting/withdrawal +wish:-125 -121 -42
+resolve:88 108 40
+resolve +self_harm/self_harm:22 -110 -88
+resolve +symptom/withdrawal:-62 -71 -57
+resolve +threat/harm_to_others:147 122 -150
+resolve +unseen:-47 -65 -75
+resolve +urge/self_harm:2 -118 0
+resolve +wish:64 118 1
+resolve -named:95 111 33
+resolve -resolve:-23 -16 -115
+resolve -wish:26 50 17
+self_harm/self_harm:598 581 -91
+self_harm/self_harm +taken:-45 -66 -101
+self_harm/self_harm +threat/harm_to_others:-59 -181 -48
+self_harm/self_harm +time:104 64 -53
+self_harm/self_harm +unseen:76 59 -86
+self_harm/self_harm +urge/self_harm:-165 -51 -56
+self_harm/self_harm +use/overdose:-109 -98 -54
+self_harm/self_harm -hopeless:18 -105 -3
+self_harm/self_harm -intent:-74 -70 -60
+self_harm/self_harm -self_harm/self_harm:168 237 18
+settled:70 79 79
+settled +slip/relapse:-64 -16 -20
+settled +threat/harm_to_others:95 101 -76
+settled +understatement:-76 -67 -79
+settled +unseen:-83 -74 -94
+settled -finality:58 54 54
+settled -means:73 58 79
+shakes/withdrawal:52 48 52
+shakes/withdrawal +shelter/abuse:105 73 72
+shakes/withdrawal +slip/relapse:-12 -117 -125
+shakes/withdrawal +substance/overdose:-61 -47 -120
+shakes/withdrawal +symptom/withdrawal:134 128 111
+shakes/withdrawal +taken:13 73 107
+shakes/withdrawal +time:-25 -112 -90
+shelter/abuse:49 49 68
+shelter/abuse +threat/harm_to_others:-23 -61 67
+shelter/abuse +time:-81 -81 -101
+shelter/abuse -abuse/abuse:-71 -66 -81
+shelter/abuse -means:86 76 108
+slip/relapse:366 -47 -50
+slip/relapse +substance/overdose:-2 101 4
+slip/relapse +taken:-100 -23 -4
+slip/relapse +time:87 -37 -59
+slip/relapse +unreachable:142 40 -53
+slip/relapse +urge/self_harm:-108 -84 -57
+slip/relapse +use/overdose:44 63 -7
+slip/relapse +wish:-138 -64 -92
+slip/relapse -use/overdose:46 23 17
+substance/overdose:364 429 -32
+substance/overdose +symptom/withdrawal:58 54 -89
+substance/overdose +time:91 110 83
+substance/overdose +use/overdose:31 42 -39
+symptom/withdrawal:137 153 151
+symptom/withdrawal +taken:91 112 67
+symptom/withdrawal +time:55 71 40
+symptom/withdrawal +unseen:-63 -75 -56
+symptom/withdrawal +use/overdose:143 107 63
+symptom/withdrawal -symptom/withdrawal:42 72 54
+taken:213 237 218
+taken +time:-57 -70 -65
+taken +use/overdose:-123 -93 -69
+taken -mention:-39 -75 -106
+taken -taken:114 107 106
+threat/harm_to_others:559 575 285
+threat/harm_to_others +time:119 112 189
+threat/harm_to_others -abuse/abuse:28 16 111
+threat/harm_to_others -finality:3 -102 -124
+threat/harm_to_others -mention:151 116 24
+time:63 77 73
+time +unreachable:-100 -105 -99
+time +urge/self_harm:220 -73 -124
+time +use/overdose:-70 -101 -110
+time +wish:-19 33 80
+time -abuse/abuse:71 72 35
+time -finality:-99 -84 -62
+time -goodbye:-89 -79 -73
+time -kit:-52 -44 -32
+time -preparation:-74 -84 -73
+time -resolve:121 66 55
+time -use/overdose:-90 -96 -128
+understatement:113 73 59
+understatement +warning:-111 -73 -80
+understatement +wish:-82 -19 -38
+understatement -intent:90 110 111
+unreachable:115 123 122
+unreachable +warning:108 101 135
+unseen:81 97 89
+unseen -finality:-83 -91 -89
+unseen -wish:83 66 87
+urge/self_harm:457 -22 -48
+urge/self_harm -self_harm/self_harm:176 -15 -8
+use/overdose:74 87 61
+warning:264 287 100
+warning +wish:-109 62 -64
+warning -means:106 104 12
+warning -mention:207 178 -11
+warning -named:154 117 20
+warning -place:102 97 135
+warning -plan:0 12 85
+warning -resolve:75 92 -3
+warning -wish:119 105 32
+window:114 118 109
+wish:551 46 -24
+wish -affirmed:32 109 100
+wish -intent:-7 -48 -99
+wish -lasting:-61 -22 -121
+wish -means:39 -66 -89
+wish -mention:-17 77 -15
+wish -named:102 16 -41
+wish -target:49 135 -1
+wish -wish:83 -46 -22
-abuse/abuse:-80 -54 -118
-abuse/abuse -in_progress/overdose:-80 -100 -106
-affirmed:7 -13 -116
-affirmed -named:65 96 -21
-attempt:-84 -68 -28
-attempt -intent:116 81 55
-bequest:-102 -102 -118
-bequest -preparation:-39 -43 -46
-clock:-99 -126 -103
-danger/overdose -substance/overdose:80 79 -6
-finality -goodbye:-118 -93 -113
-finality -lasting:-35 -24 -25
-finality -parting:-58 -59 -42
-finality -settled:32 -14 -38
-finality -time:-116 -87 -94
-goodbye -parting:-72 -63 -48
-hopeless:-64 -76 -63
-hopeless -parting:85 79 78
-in_progress:-45 -39 -36
-in_progress -parting:90 109 94
-in_progress/overdose:-118 -98 -99
-in_progress/overdose -taken:86 84 96
-indifference/overdose -wish:-103 -2 -1
-intent:-86 -74 -4
-intent -means:-85 -42 -80
-intent -target:19 52 -2
-intent -wish:114 47 18
-kit:-94 -64 -53
-kit -means:-62 -45 -42
-kit -named:70 74 101
-kit -plan:-50 -42 -75
-lasting:-58 -56 -84
-means -method:-133 -121 -86
-means -named:46 31 63
-means -plan:-5 39 31
-mention -warning:142 44 5
-mention -wish:39 -67 -66
-method -named:-111 -97 -2
-method -place:-36 -30 -88
-named:-74 -74 -79
-perch:-122 -107 -105
-place:-42 -38 -42
-preparation:-71 -61 -66
-quitting/withdrawal:-67 -69 -33
-self_harm/self_harm:-92 -94 -94
-settled:-38 -78 -46
-shakes/withdrawal:-94 -116 -81
-shelter/abuse:-97 -82 -71
-slip/relapse:-74 -44 -56
-substance/overdose:86 105 -63
-symptom/withdrawal:-53 -67 -71
-target:3 42 -52
-threat/harm_to_others:-60 -33 -52
-time:-108 -90 -84
-use/overdose:-69 -104 -117
-wish:-82 -104 -63
a:-50 -48 -41
a baby:-91 -78 -73
a bath:-30 -10 -3
a beach:52 71 55
a belt:110 67 47
a bill:96 68 67
a biscuit:-103 -64 -45
a black:51 62 13
a blade:62 62 36
a book:-61 -91 -66
a boy:42 35 62
a bridge:55 61 54
a bullet:83 113 39
a burden:24 -37 -30
a can:120 77 72
a charger:113 -3 -1
a chest:29 34 36
a cigarette:15 40 1
a clerical:66 -10 -10
a cross:30 54 41
a cushion:70 26 87
a date:58 56 96
a drawer:-100 -79 -46
a dressing:102 96 84
a drill:44 67 81
a farewell:-88 -85 -92
a fella:71 83 81
a fence:103 68 69
a fit:112 114 100
a football:94 79 31
a friend:40 16 31
a gap:50 54 45
a ghost:101 -13 1
a goodbye:-34 -30 -34
a gram:46 -14 -18
a green:24 29 40
a grenade:59 57 108
a group:-71 -23 -8
a haf:4 -36 -52
a heroin:-77 -39 -38
a hit:108 28 91
a hosepipe:122 149 130
a i:10 71 91
a jam:85 95 101
a joint:90 -2 -1
a label:130 140 129
a last:82 96 92
a laugh:83 87 69
a length:106 107 115
a lfie:83 30 26
a lie:50 84 38
a lighter:79 96 45
a list:115 107 61
a liv:125 -2 -11
a load:116 115 101
a locked:94 116 102
a long:-53 -46 -33
a lorry:83 49 59
a lost:86 -24 -11
a lyric:1 -104 0
a me:83 40 -21
a meeting:-35 -89 -35
a mental:100 8 -2
a method:119 131 115
a mind:-77 -81 -39
a minute:67 53 68
a mistake:142 32 -4
a months:132 158 153
a mug:30 43 47
a nice:79 89 71
a nicer:65 -33 -5
a note:44 50 44
a nurse:77 88 71
a overdose:78 96 120
a pan:30 71 -8
a pen:137 123 113
a pencil:49 28 -34
a person:79 54 67
a pic:62 87 116
a pint:87 52 48
a piont:80 -19 -8
a pistol:67 49 74
a platform:121 75 70
a plumber:-62 -60 -53
a present:101 -22 0
a pulse:112 129 143
a razor:56 41 -19
a reason:86 105 39
a return:78 77 92
a saturday:-148 -133 -92
a school:-90 -77 -27
a seizure:83 111 93
a shoebox:62 73 67
a shotgun:72 64 70
a site:112 113 115
a slip:-94 -67 -95
a snoring:71 69 75
a sound:44 24 6
a star:103 73 85
a straight:132 154 97
a stroke:37 69 89
a suicidarme:10 0 -124
a syringe:90 82 83
a tent:40 62 67
a thing:-13 -94 -28
a ticket:132 173 155
a tidy:89 93 90
a train:122 163 109
a tree:28 -1 -73
a view:-65 -72 -79
a voicemail:54 7 -17
a war:48 -24 -24
a waste:48 -17 7
a way:88 101 47
a wedding:74 44 21
a week:55 44 59
a wine:75 14 26
a … about:1 -13 -57
a … after:46 56 66
a … anymore:135 94 -2
a … asking:72 90 20
a … back:-20 -31 -50
a … bath:105 92 82
a … because:62 68 82
a … beter:46 -74 -47
a … bit:55 97 100
a … button:44 16 69
a … bye:120 131 107
a … cake:-49 -37 -31
a … calm:79 83 97
a … cause:75 -20 -11
a … christmas:93 -12 24
a … colour:81 98 96
a … comin:47 54 73
a … could:40 23 16
a … cubicle:106 113 107
a … cut:78 93 130
a … dad:93 126 84
a … day:37 83 17
a … did:-96 -85 -69
a … dnt:43 43 49
a … doesnt:73 75 99
a … emoji:67 3 5
a … error:65 -9 -9
a … every:49 57 48
a … exam:-59 -48 -32
a … eyes:94 70 50
a … fan:-55 0 -2
a … far:52 55 65
a … feeling:65 30 63
a … fine:-19 -97 -63
a … from:-75 -71 -71
a … get:-34 -85 -96
a … glass:90 100 17
a … gown:123 115 93
a … had:58 77 85
a … hell:83 52 93
a … hit:97 103 -17
a … hotel:131 124 115
a … id:-7 -70 -54
a … insulin:-115 -112 -93
a … isnt:66 93 121
a … jar:63 73 66
a … kid:51 33 57
a … kitchen:-117 -98 -89
a … know:107 87 88
a … land:98 94 108
a … leter:-125 -116 -120
a … lost:117 52 65
a … lot:62 89 52
a … made:-27 -117 -108
a … mam:91 22 -29
a … marked:116 120 123
a … me:79 -15 -35
a … mind:-91 -92 3
a … mug:25 50 49
a … neva:117 19 -78
a … night:63 20 47
a … nobody:49 57 24
a … open:51 37 61
a … people:-61 -107 -80
a … petrol:62 54 44
a … pin:-2 33 113
a … playlist:107 111 107
a … post:101 74 73
a … purpose:26 44 28
a … rent:96 96 78
a … right:84 83 32
a … sais:70 64 100
a … see:108 130 113
a … sharpener:59 51 -14
a … shes:71 79 76
a … something:115 137 112
a … soon:168 113 57
a … tablets:81 106 120
a … taken:-55 -73 -48
a … tank:172 166 162
a … tell:-69 -46 -36
a … than:93 -1 -2
a … thank:-52 -26 -43
a … this:38 49 91
a … ticket:31 57 81
a … tongue:145 154 125
a … towel:77 78 59
a … tuesday:73 55 60
a … under:61 35 11
a … vida:44 39 62
a … waiting:83 93 82
a … wat:-29 3 73
a … wednesday:102 73 61
a … weve:-99 -91 -69
a … while:45 72 42
a … who:-61 -86 -88
a … wont:49 73 96
a … would:42 63 47
a … youll:73 37 -5
aa:-106 -56 -70
abba:-23 -2 -22
abeg:0 0 0
abend:-10 -13 -11
aber:-4 -40 -26
aberdeen:-78 -60 -39
abide:-29 -35 -28
able:-43 -31 29
about:-36 -13 -30
about a:17 53 85
about an:141 102 89
about and:113 95 37
about bein:-28 -99 -34
about death:-93 79 -2
about dieing:113 129 35
about doin:57 124 -14
about hanging:63 79 -75
about his:-97 -113 -77
about how:7 40 -27
about i:-91 -93 -69
about it:-36 -33 -76
about killing:105 121 -11
about me:111 96 126
about my:-12 -35 -104
about poisoning:36 74 -45
about shooting:104 139 -21
about suicide:102 144 0
about teh:-33 -50 -25
about to:116 105 163
about ur:-24 -47 -41
about using:30 -130 -79
about … ago:12 76 65
about … any:-57 -42 -31
about … be:-5 73 17
about … commit:-126 -119 39
about … cut:125 109 -26
about … do:140 85 -10
about … end:-10 43 149
about … every:58 78 -55
about … exit:113 -88 -18
about … future:43 -88 -32
about … go:77 16 -2
about … goodbye:101 105 113
about … himself:117 132 -33
about … i:-23 -42 -70
about … kil:69 58 115
about … minutes:144 95 119
about … myself:86 58 36
about … off:31 15 4
about … season:89 115 106
about … shoot:38 51 88
about … suicide:-88 -98 35
about … wil:101 14 48
above:-2 25 -16
abroad:-7 43 -26
abs:-60 -56 -18
abscess:1 -1 -2
abschiedsbrief:95 96 101
abseil:-43 -46 -36
absence:62 19 16
absolute:-6 -2 -1
absolutely:-89 -83 -70
absurd:-6 -1 -2
abuela:-10 -32 -38
abuelo:4 14 6
abuse:-16 8 -41
abused:-53 -24 -25
abusive:-54 -43 -9
ac:7 -36 -37
aca:-1 0 0
acabar:109 65 -38
acabar … vida:110 130 -43
acabo:57 83 100
acabo de:86 100 109
academic:15 36 42
acamprosate:-6 -2 -1
accent:-56 -49 -41
accept:-29 -20 -19
acceptance:-8 -3 -5
accepted:51 -9 15
access:4 34 19
accident:23 24 15
accidental:-57 -45 -31
accidentally:-14 37 78
accommodation:46 44 27
according:-68 -49 -35
according to:-68 -49 -35
accordion:-17 -14 -9
account:-6 12 17
accountant:-28 -22 -30
accounts:-26 -12 50
accurate:-22 -3 6
accused:-31 -24 -5
ace:-20 -33 -3
ache:-66 -57 -44
ached:-38 -36 -17
aches:-41 -79 -67
achievement:-5 -2 0
aching:29 10 -9
acht:-20 -13 -7
achy:-13 -11 -19
acid:41 30 7
acid in:115 81 73
acid … a:63 56 117
acne:-22 -14 -6
across:38 45 33
across from:132 134 145
across … bridge:-79 -53 -55
act:-37 -28 -101
acted:-49 -19 -14
acting:-48 -57 -21
action:-25 -20 10
activation:-19 -13 -6
active:20 62 -36
actively:46 117 -60
actor:33 5 12
actors:24 -41 -28
actress:-13 -5 3
acts:79 6 12
actual:-63 12 -58
actually:0 0 0
acupuncture:-27 -18 -13
acutally:-17 -9 -16
ad:-16 -11 -3
add:-1 -59 -52
added:-29 -12 -26
adderall:52 65 77
addict:-25 -58 -53
addicted:-6 -8 -11
addiction:-99 -93 -47
adding:61 60 47
address:151 157 131
address is:129 128 131
addressed:-25 -17 -32
adelaide:-19 -16 -19
adhd:41 11 16
adieu:99 114 122
adios:164 125 133
adjusted:-84 -74 -39
adjustment:0 -1 0
admin:-44 -36 17
admire:-24 -13 -30
admired:4 2 -1
admission:-26 -21 -7
admissions:-24 -5 -3
admit:44 -39 -45
admit it:81 -13 -24
admitted:33 42 -48
adopt:13 9 30
adopted:-40 -27 -21
adore:-20 -20 -13
adored:4 28 36
adores:2 33 90
ads:-26 -16 -12
adult:-22 -24 -19
adulting:-3 -2 -2
adults:-13 39 63
advance:87 65 39
advent:-40 4 24
adventure:-30 -19 -13
advert:19 -29 4
adverts:-67 -12 -11
advice:-116 -62 -63
advise:-15 -30 -45
advised:-93 -81 -71
adviser:-50 -7 -1
advocate:-31 -1 -1
ady:0 0 0
aerial:-86 -78 -76
aerobics:-14 -18 -11
af:81 73 34
affairs:97 42 35
affect:-73 -27 -20
afford:-24 -9 9
afk:86 77 66
afraid:-34 -12 -86
africa:-3 -3 0
after:17 26 43
after another:120 100 124
after corrie:130 128 119
after dinner:-64 -103 -40
after every:105 2 -53
after everyone:96 94 80
after ive:69 100 53
after long:-39 -112 -75
after me:174 148 137
after midnight:101 109 75
after promising:124 -25 -24
after this:141 132 123
after today:257 262 252
after tomorrow:92 122 104
after tonight:83 102 81
after tryin:-11 -111 -153
after two:59 8 -121
after ur:83 99 108
after wat:52 -66 -109
after … all:70 93 100
after … birthday:87 92 82
after … by:-67 -47 -100
after … clean:116 133 89
after … dead:122 153 164
after … did:87 -10 14
after … finishes:94 112 102
after … hand:-51 -34 -49
after … hell:107 111 113
after … hour:51 64 79
after … its:34 18 58
after … me:77 57 22
after … months:146 -24 -23
after … news:158 192 156
after … put:73 83 -4
after … roast:-74 -9 -7
after … sober:172 -8 -3
after … thats:90 104 96
after … theres:26 71 28
after … u:94 111 125
after … was:-53 -86 -98
after … wil:35 40 89
after … wont:109 149 164
after … years:-14 -99 -158
afternoon:8 16 25
afternoon … my:-101 -102 -127
afternoons:1 -40 -37
aftershave:-13 29 52
afterwards:34 40 32
ag:83 119 120
again:0 0 0
against:3 10 2
against me:43 68 82
against … and:114 46 49
agan:-20 -17 -7
agatha:-6 -5 -3
age:-30 -19 -48
aged:-56 -63 -43
agency:-11 4 -39
agenda:-32 -25 -13
agent:-15 -5 -23
ages:7 -39 8
ages im:85 68 80
ages … it:-95 -137 -65
agm:-11 -7 -12
ago:10 -6 8
ago because:81 119 119
ago im:104 101 106
ago … had:87 38 13
ago … keep:96 90 89
ago … on:132 79 26
ago … want:57 88 107
agoraphobia:-95 -62 -64
agree:58 70 -92
agreed:32 52 48
agreeing:72 22 -24
agreement:-8 -3 -3
agrees:-41 -39 -14
aguanto:17 75 -34
ah:-19 -39 3
ahead:60 34 24
ahead and:67 -132 -105
ahead … me:-65 -114 -54
ahogando:68 -39 -35
ahora:-95 -18 -7
ahorcar:32 30 43
aid:40 39 49
aider:-18 -1 0
aids:-8 5 -16
aim:-17 -6 -4
aimed:69 100 92
aiming:42 58 77
aint:115 94 87
air:28 31 61
aircon:-26 -13 -4
airing:-79 -75 -56
airline:-5 -2 -3
airport:-154 -140 -151
airport and:-106 -106 -105
airs:0 0 0
aisle:3 -9 3
ajar:114 102 108
al:29 84 78
alan:35 33 29
alarm:-75 -55 -33
alarm … off:-121 -121 -115
alarm … to:123 93 89
alarmed:5 5 9
alarms:-42 -43 -32
album:-25 -26 -26
albums:-67 -50 -73
alcohol:-41 -72 -39
alcoholic:-62 -30 -14
aldi:-15 -12 6
ale:-3 -1 -1
alergia:-24 -7 -8
alert:-35 -34 -5
alexa:89 95 90
algo:-17 -15 -19
alguien:-37 -10 -13
ali:3 12 42
alife:72 30 32
alife after:-90 -40 -15
alife any:118 67 24
alife to:24 79 120
alife … and:42 89 -52
alife … ill:0 10 -109
alife … mor:41 126 -54
alife … read:103 5 5
alight:0 -13 3
all:-1 3 10
all and:-31 -32 -53
all arranged:-128 -124 -117
all at:82 98 54
all been:80 94 115
all come:-107 -40 -35
all down:52 82 56
all for:-80 -64 -50
all going:61 112 107
all gone:138 87 78
all goodnight:105 108 110
all her:76 61 19
all his:-83 -70 -68
all i:68 39 6
all in:23 48 63
all inside:110 16 31
all know:82 109 31
all morning:-132 -137 -68
all of:79 77 74
all ready:140 70 81
all right:-17 -93 -79
all sorted:140 132 131
all swallowed:61 67 68
all thats:61 45 72
all three:86 111 112
all through:63 -37 -94
all up:26 59 63
all week:93 69 9
all … all:63 46 89
all … behind:103 32 44
all … blood:169 166 146
all … brain:83 86 79
all … by:-45 -76 -61
all … cant:100 81 67
all … felt:62 61 -5
all … fink:42 20 -164
all … go:95 29 27
all … goodbye:213 213 217
all … head:10 -78 -38
all … her:57 47 56
all … in:51 47 32
all … insulin:46 60 78
all … keep:171 106 98
all … long:61 94 -26
all … me:24 29 30
all … memes:48 64 76
all … morning:21 49 78
all … need:85 47 86
all … night:29 44 83
all … no:-40 -90 -123
all … not:-15 59 46
all … old:-74 -64 -65
all … other:32 -3 -1
all … patches:105 108 106
all … pills:69 89 67
all … shes:102 113 116
all … sorrry:-97 -95 -88
all … tablets:78 87 83
all … that:-114 -110 -83
all … them:55 77 92
all … tiem:-59 -31 -35
all … tomorrow:-127 -122 -147
all … two:22 53 101
all … weeks:114 115 125
all … x:120 106 96
alle:107 96 98
alle tabletten:79 91 86
alle … geschluckt:110 105 102
allein:13 5 15
allen:72 -24 -6
allergic:-12 -11 25
allergies:-51 -42 -21
allergy:-27 -7 -17
alles:-7 -32 -65
alley:35 -15 23
allotment:-54 -35 -41
allotments:12 9 -19
allow:-48 -26 -21
allowance:33 44 15
allowed:-53 -16 -127
allows:21 58 32
alls:17 37 60
almonds:-27 0 15
almost:-42 -119 -103
aloe:-24 -9 -4
alone:-8 -3 11
alone and:-91 -79 -39
alone in:85 83 -1
alone this:-73 -68 -62
alone wen:100 81 73
alone … i:43 32 -80
alone … locked:138 138 114
along:-5 11 -11
along … it:123 112 98
alongside:-9 -1 3
alot:0 0 0
aloud:-53 -98 -100
alpacas:-1 -7 -13
alphabetically:21 18 39
alprazolam:-36 -34 -5
already:0 0 0
alright:-86 -80 -44
als:-11 -5 -7
also:0 0 0
alt:47 -41 -21
alternate:-1 -2 0
alternative:-12 -15 -13
alternatives:82 100 -9
although:-38 -27 -19
alto:-50 -26 -28
altogether:99 44 63
altos:26 22 10
always:0 0 0
alzheimers:-125 -91 -76
am:27 42 40
am a:91 7 -1
am about:27 41 103
am dead:-84 -41 -5
am driving:70 98 80
am ill:91 66 59
am in:85 90 111
am letting:54 80 62
am nobody:103 48 55
am on:-75 -71 -72
am stood:154 108 108
am suicidal:144 169 -114
am thinking:22 72 -37
am tierd:114 -14 37
am waiting:76 -67 -46
am writing:37 48 55
am … alife:101 9 -5
am … and:-10 39 -4
am … at:14 52 41
am … be:111 -1 11
am … do:-56 -68 -57
am … end:39 47 -49
am … goodbye:-145 -127 -129
am … into:57 52 85
am … is:-74 -48 -100
am … it:85 14 70
am … kil:77 103 64
am … know:93 31 23
am … living:75 -53 -27
am … myself:-23 -15 63
am … put:124 126 68
am … rong:-51 -44 -35
am … shoot:-14 -27 -75
am … them:122 82 89
am … ther:50 48 77
am … u:38 75 103
am … wont:56 112 145
amarillo:-17 -2 -3
amateur:-11 -8 -7
amazed:37 63 59
amazing:-33 -16 -17
amber:-22 -13 -6
ambulance:49 22 37
amends:-67 -46 -46
america:-34 -22 -12
american:-5 -4 -11
amis:14 14 12
amitriptyline:67 86 101
amitriptyline … of:108 105 109
amma:43 40 44
amnesty:-43 -48 -49
among:-49 -17 -55
amount:68 110 60
amount i:114 109 63
amounts:-6 -7 -3
ams:0 0 0
an:-15 -23 -16
an apology:28 47 115
an axe:103 109 123
an envelope:50 46 72
an exit:115 -15 29
an she:77 82 97
an urge:20 61 42
an … a:-28 -76 -68
an … ago:87 102 86
an … bottle:55 21 52
an … hes:143 87 54
an … id:59 4 12
an … it:-99 -62 -40
an … myself:61 73 -89
an … on:61 72 7
an … our:80 93 95
an … till:90 88 103
an … today:-81 -77 -35
an … u:64 78 68
ana:56 -35 -5
anaemic:-14 -3 -1
anaesthetic:-33 -94 -75
anaesthetist:-59 -45 -47
anatomy:-3 -1 -1
anchor:85 63 90
ancient:-27 -2 -1
and:1 2 1
and all:47 70 40
and asked:96 61 35
and ate:30 51 52
and be:-49 -34 -63
and bein:36 25 -71
and bought:-80 -140 -145
and burning:105 121 72
and cleaned:-84 -55 -46
and climbed:108 113 111
and close:-95 -59 -48
and cut:60 86 -67
and dad:82 85 107
and dey:-90 -67 -40
and did:-96 -89 -80
and drank:75 -1 2
and drinking:72 95 60
and everyone:24 -102 -129
and everyones:66 17 16
and everything:50 62 59
and finished:66 65 31
and fink:97 -105 -39
and gave:-110 -119 -129
and give:-94 -90 -68
and gone:-94 -93 -51
and goodbye:38 39 73
and haf:59 39 55
and hagn:24 52 126
and hands:-74 -58 -51
and happy:-62 -24 -25
and her:44 47 75
and hes:99 101 109
and hoap:101 -30 -58
and ill:58 73 59
and im:57 55 44
and isnt:122 87 77
and it:-58 -72 -43
and ive:31 40 39
and last:62 95 -45
and lately:166 126 -68
and leave:-62 -58 -61
and lfie:-109 -24 -28
and lie:93 104 134
and made:-18 -33 -71
and me:87 89 104
and mine:58 57 68
and mor:86 -11 -80
and myself:67 65 115
and needles:-45 -36 -19
and neva:31 -93 -85
and none:70 86 61
and nothing:60 94 132
and one:-53 -32 -24
and people:75 47 44
and read:-91 -72 -67
and ready:64 78 102
and ring:-87 -75 -68
and sais:97 109 62
and sat:-50 -79 -82
and say:-85 -52 -41
and sent:23 54 19
and shakin:147 21 26
and shes:108 99 108
and showed:139 137 100
and smile:79 53 53
and staff:119 17 -51
and sunday:78 68 71
and suppose:89 73 76
and swallowed:132 110 111
and taken:96 108 80
and tells:96 122 -45
and that:81 84 71
and theyve:-47 -95 -100
and this:109 100 82
and thort:57 -70 -128
and today:17 61 -50
and tonight:108 109 83
and touches:32 37 -102
and use:131 100 89
and vanishing:113 51 51
and vodka:54 65 74
and was:-20 -122 -103
and we:-29 -42 -86
and wedding:96 89 83
and were:-61 -139 -138
and where:99 112 88
and who:108 107 54
and wihs:126 25 -5
and wished:115 3 35
and wishing:97 -11 -2
and with:26 1 62
and written:140 132 121
and wrote:49 62 73
and yesterday:168 41 -101
and youll:-76 -53 -48
and youre:-60 -78 -27
and … about:-24 -19 -65
and … allowed:-79 -95 -62
and … along:114 113 129
and … and:18 31 51
and … answering:74 82 82
and … apointment:147 118 85
and … around:7 17 43
and … arranged:162 163 151
and … ashamed:76 -24 -58
and … away:37 67 51
and … back:-72 -70 -68
and … bag:88 52 8
and … bang:128 92 52
and … be:42 24 18
and … bear:-15 -85 -79
and … beat:98 93 -39
and … beating:-63 -93 -50
and … became:-63 -24 -10
and … bedroom:136 91 89
and … been:-35 -56 -84
and … begun:137 67 23
and … beter:-22 -72 -79
and … between:51 30 30
and … bit:-23 -56 -62
and … blade:125 76 87
and … blood:78 74 107
and … bottle:93 112 106
and … bottles:141 137 100
and … bought:-8 48 24
and … box:64 96 107
and … breathing:70 84 92
and … breaths:64 126 139
and … bruises:86 57 32
and … but:-106 -92 -93
and … car:76 64 69
and … care:57 122 59
and … careful:-19 -42 -29
and … carpet:-52 -53 -22
and … cat:-48 -32 -88
and … checks:128 58 36
and … children:-60 -62 -68
and … club:-87 -84 -79
and … coat:78 94 118
and … cold:57 79 85
and … come:67 57 48
and … cord:75 104 136
and … could:16 -95 -44
and … couldnt:-91 -107 -113
and … cousins:112 95 83
and … decided:58 22 -47
and … dei:-47 -36 -55
and … did:-51 -64 -44
and … disappointed:138 -16 -3
and … does:62 43 9
and … done:70 91 64
and … drank:-69 25 20
and … drifting:115 125 131
and … drunk:-31 -89 -96
and … due:77 64 55
and … early:-65 -31 -33
and … ears:103 115 107
and … enough:67 52 68
and … evening:66 47 30
and … everyone:-65 -85 -88
and … everything:60 53 51
and … exaggerating:94 108 -3
and … face:-16 -39 -81
and … failed:79 21 28
and … faint:63 60 82
and … fainted:47 98 -16
and … father:66 91 145
and … fault:0 -25 -103
and … fine:-47 -78 -25
and … fire:-124 -112 -111
and … first:87 99 80
and … fixing:105 108 -24
and … flat:26 -65 -68
and … fone:-41 -22 -28
and … forgiven:-45 -105 -57
and … friday:88 93 48
and … frightened:81 65 45
and … from:-36 -77 -57
and … garage:118 128 132
and … gas:68 64 63
and … gave:0 -56 -29
and … glass:92 86 107
and … go:80 76 79
and … going:35 67 71
and … goodbyes:116 111 113
and … grey:45 1 22
and … happened:57 103 61
and … happier:85 -4 -2
and … hardly:33 87 104
and … hatch:152 142 124
and … heart:121 123 141
and … hearts:154 41 31
and … help:-74 -36 -44
and … hidden:2 -39 -113
and … hoap:60 127 101
and … hot:107 95 98
and … hour:121 97 93
and … hung:71 110 123
and … ill:38 57 19
and … intend:54 51 80
and … is:55 41 44
and … isnt:45 60 41
and … jealous:91 -24 -20
and … keep:94 111 128
and … key:-36 -71 -119
and … keys:-55 -61 -64
and … kids:-46 -58 -27
and … kil:-60 -54 -9
and … knows:19 44 32
and … lamp:122 148 134
and … leaving:183 122 144
and … leter:112 127 120
and … letters:60 80 75
and … letting:124 39 50
and … lie:-57 -52 -40
and … lied:59 48 44
and … line:85 92 87
and … location:120 116 108
and … long:52 86 95
and … longer:94 107 60
and … looked:-18 -76 -65
and … lot:6 33 49
and … lying:94 61 63
and … making:29 53 91
and … mean:89 52 11
and … meat:17 27 87
and … methadone:-75 -77 -12
and … mother:20 8 -79
and … moving:105 62 73
and … mug:119 113 110
and … necks:97 110 101
and … need:60 83 107
and … night:59 19 -17
and … nodding:76 71 91
and … note:122 146 144
and … number:-101 -86 -87
and … nurses:-90 -77 -75
and … off:63 68 65
and … ok:62 21 27
and … ones:89 98 116
and … operation:96 48 57
and … our:32 21 53
and … pack:97 61 64
and … packets:127 142 130
and … parked:168 155 155
and … past:89 45 80
and … peace:-75 -100 -103
and … pills:87 99 120
and … place:-69 -73 -86
and … planning:166 179 92
and … pull:154 156 129
and … pulling:155 141 144
and … putting:164 177 150
and … quiet:82 90 99
and … reason:45 38 38
and … responding:73 77 81
and … right:-64 -95 -96
and … river:77 72 79
and … roap:97 93 88
and … ropes:150 159 160
and … round:63 49 101
and … rounds:45 68 92
and … running:99 32 27
and … safe:-72 -62 -48
and … sais:51 53 86
and … say:-2 -19 -131
and … screaming:132 94 145
and … seizure:95 77 84
and … shall:105 119 116
and … shed:63 89 68
and … signed:-78 -79 -62
and … skin:16 -4 64
and … slept:-58 -36 -34
and … snoring:118 95 78
and … son:-25 -29 -95
and … spots:100 105 100
and … stand:51 95 86
and … stops:92 88 80
and … strong:91 120 111
and … struck:71 -2 -9
and … stuff:11 -17 47
and … suicidal:44 54 -96
and … sure:75 61 1
and … swallowed:84 99 117
and … swap:-72 -9 -13
and … swerved:119 103 129
and … tablet:86 32 81
and … tablets:123 131 139
and … taken:62 86 86
and … talk:-72 -25 -73
and … thankful:-62 -22 -30
and … ther:40 17 -5
and … theyre:111 43 54
and … thort:19 -77 -111
and … throwing:128 127 124
and … ticking:-77 -79 -75
and … tied:130 54 56
and … together:79 85 24
and … tomorrow:31 -10 36
and … tonight:89 86 92
and … turned:83 79 83
and … turns:-68 -28 -45
and … up:7 25 27
and … waiting:40 78 85
and … wak:32 41 27
and … walking:80 90 98
and … want:75 83 14
and … way:66 74 104
and … wedged:118 122 126
and … were:-28 -85 -80
and … who:-99 -70 -76
and … whole:-32 -87 -109
and … why:-55 -22 -82
and … wife:-29 -48 0
and … wihs:25 -4 -60
and … windows:81 75 59
and … wont:50 72 74
and … worse:51 37 -57
and … yes:66 85 82
and … yet:-6 19 80
aneurysm:94 -7 -8
angel:-5 -82 -75
angels:-10 -31 -33
angelus:1 21 31
anger:-44 -41 -81
anglers:10 23 21
angry:-49 -28 -88
angry … me:87 103 64
angst:0 -7 -4
anil:-42 -1 -2
animal:-29 -20 -18
animals:4 -10 19
anime:8 22 -1
ankle:34 57 69
ankle … teh:77 60 106
ankles:3 35 46
anna:22 55 72
anne:-17 -37 -35
anniversaries:-13 -3 -2
anniversary:39 35 61
anniversary nine:58 100 107
anniversary which:109 109 124
anniversary … is:106 106 114
anniversarys:-27 12 14
annotated:-21 -18 -6
announce:12 13 22
announced:-79 -67 -27
announces:-4 -3 -1
annoy:-4 -5 -85
annoyed:-93 -80 -104
annoying:-23 -14 -27
annual:-65 -65 -42
ano:-16 -7 -5
anoche:11 2 -2
anon:-47 -49 -37
anonymous:-17 -11 12
anorexia:-2 -29 -21
anos:-24 3 -17
another:21 45 57
another christmas:-86 27 44
another day:90 -31 11
another night:77 116 151
another … and:32 51 2
another … my:160 132 157
another … years:173 -47 -26
ans:-33 -54 -43
answer:9 46 -1
answer … i:-67 -79 -62
answer … in:52 46 101
answer … yes:127 45 3
answered:-46 1 -29
answering:97 110 58
answering teh:-22 -116 -132
answers:6 -24 -19
antabuse:14 15 -27
antenatal:-51 -46 -32
antes:-28 -15 -7
anti:43 32 50
antibiotic:-69 -59 -40
antibiotics:-181 -170 -165
antidepressant:-6 7 1
antidepressants:42 89 78
antidepressants my:104 75 90
antidote:-1 -3 -16
antifreeze:30 54 58
antifreeze … teh:-64 -74 -88
antihistamine:-8 -9 -10
antihistamines:-11 0 5
antipsychotic:-3 -3 -1
antipsychotics:10 24 54
antiques:-73 -66 -65
ants:9 12 19
anxiety:-175 -181 -174
anxietys:-72 -44 -32
anxious:-86 -64 -20
any:-20 -14 -15
any kind:107 -10 -7
any longer:180 133 125
any tips:-70 -120 -93
any … after:62 94 107
any … been:111 82 103
any … of:-18 -99 -77
any … stay:2 -74 -38
any … tonight:64 63 72
anybody:-58 -78 -46
anybody to:130 75 89
anybodys:-2 32 60
anyhow:10 28 39
anymore:47 17 -15
anymore and:39 103 17
anymore … dei:9 -143 -4
anymore … for:-76 -85 -66
anymore … its:32 111 40
anymore … my:-44 -64 -61
anymore … wat:72 76 -6
anyone:-38 -11 15
anyone else:-81 -75 -94
anyone had:-84 -90 -49
anyone hav:-94 -52 -35
anyone … a:-37 -91 -81
anyone … teh:-89 -102 -80
anyones:-40 -28 -21
anyones … ive:29 54 56
anything:35 -24 10
anything after:145 143 144
anything but:114 40 58
anything its:36 -86 -71
anything … did:90 98 115
anything … it:16 34 83
anyway:-42 -28 -42
anyway thats:92 52 46
anywhere:41 13 40
anywhere … my:77 58 59
aoife:79 86 65
apart:2 19 -17
apartment:1 -19 -24
apnoea:-3 -1 -3
apointment:5 31 45
apointment … at:60 89 91
apologies:74 106 120
apologies to:120 131 125
apologies … teh:103 88 76
apologise:75 30 -29
apologised:-28 -17 -18
apologising:-9 -6 -2
apology:2 26 64
apoptosis:-4 -3 -1
app:-73 -82 -55
appa:82 78 83
apparently:-78 -89 -90
appeal:-47 -20 -48
appealed:-3 0 -3
appealing:-77 -60 -27
appelle:-4 -3 -1
appendix:-51 -37 -37
appetite:-51 -36 -36
appetites:-10 -2 -11
applause:-74 -42 -33
apple:-73 -68 -44
apples:-18 -9 10
applesauce:68 41 45
application:-88 -78 -79
applied:23 -14 -18
apply:-15 -11 -11
applying:-8 -3 -2
appointments:-32 -48 -47
appraisal:3 -59 -16
appreciate:-52 -20 -10
apprentice:29 39 -23
apprentices:0 -1 -1
apprenticeship:-11 2 -6
approach:-66 -76 -80
approaching:-27 -18 -8
approval:-21 -8 -2
approved:33 37 41
approves:-4 -12 -5
apps:-12 -18 -10
appt:-5 -41 -27
apres:-7 -5 -4
april:-76 -53 -45
apron:38 61 34
aqua:-25 -35 -35
aqui:29 -41 -12
arbeit:59 61 52
arch:18 16 12
archers:49 82 78
archive:-26 -6 -3
ard:0 0 0
are:3 21 27
are back:70 14 -61
are both:108 94 95
are for:97 97 75
are fresh:140 2 -18
are from:-79 -36 24
are next:133 132 138
are on:105 106 120
are open:-13 22 47
are ringing:67 88 81
are shakin:-90 -68 -75
are sold:110 100 97
are waiting:153 45 -8
are wet:62 51 70
are … at:111 86 111
are … down:42 71 62
are … from:-27 -48 -90
are … got:107 55 62
are … hand:-83 -56 -76
are … hard:116 112 110
are … last:125 91 96
are … my:30 50 54
are … neighbours:125 102 101
are … not:60 60 86
are … wen:60 7 -2
area:-38 -51 -65
arent:36 37 -3
arent ther:91 112 126
argue:-75 -66 -76
argued:-40 -14 -8
argues:-10 -11 -7
arguing:-49 -24 -23
argument:43 37 19
arguments:-49 -24 -37
aripiprazole:-45 -6 -5
arithmetic:-11 -12 -8
arm:35 19 -2
arm and:60 71 109
arm with:150 157 81
arm … said:-91 -85 -79
arm … to:83 53 80
armchair:22 58 61
armed:31 35 88
arms:71 67 60
arms cant:37 53 82
arms dead:108 125 135
arms im:100 107 103
arms last:1 18 -107
arms open:48 112 1
arms raw:7 -134 -1
arms tonight:-14 -20 -104
arms up:25 -59 -61
arms … a:109 121 26
arms … and:161 168 146
arms … dead:13 64 73
arms … fresh:131 1 -46
arms … from:-121 -106 -56
arms … im:147 109 113
arms … mess:74 95 -59
arms … night:36 82 -109
arms … numb:59 95 102
army:-30 15 -31
around:-8 -47 -36
around for:98 20 -5
around to:148 2 -26
around … them:94 138 96
arrange:18 41 -25
arranged:36 38 15
arranged … it:86 76 104
arranged … that:124 127 127
arrangement:62 46 64
arrangements:-10 2 24
arranging:-24 -12 -4
arrest:-12 -11 -1
arrested:-60 -44 -42
arrivals:48 -1 -5
arrive:11 52 70
arrive in:100 116 112
arrived:-73 -54 -30
arrives:-84 -85 -67
arriving:-13 -16 -24
arrow:-44 -31 -26
arse:9 -4 4
arsenal:-4 -4 -2
art:-21 -19 -12
artery:1 35 45
arthritis:-66 -74 -72
arthur:48 37 0
article:-29 -27 -2
artist:-44 -20 -3
arvo:89 135 119
as:-10 -5 -2
as befor:74 73 -25
as good:119 66 55
as in:92 172 73
as it:-47 -107 -74
as ive:-84 -98 -77
as nothing:145 40 67
as of:39 101 98
as something:-70 -70 -53
as … be:113 75 116
as … but:86 27 1
as … doin:114 120 95
as … is:5 -70 -97
as … its:109 130 138
as … joke:46 70 -13
as … not:-78 -3 -31
as … of:-56 -41 -86
as … said:91 2 3
as … started:122 119 0
as … teh:-39 -74 -31
as … that:-36 -79 -78
as … to:13 43 100
as … today:84 97 67
as … tomorrow:154 133 108
as … went:46 79 19
as … yesterday:105 40 37
asda:106 126 83
ash:163 66 74
ashamed:89 6 -28
ashamed of:-109 -37 -23
ashamed to:12 139 58
ashes:-9 -15 -8
asi:23 36 -19
aside:38 38 54
ask:-44 -48 -31
ask anyone:51 8 -3
ask if:61 24 32
ask … how:-87 -59 -20
ask … to:0 -64 -9
ask … we:91 0 0
asked:-50 -28 -15
asked if:26 55 92
asked me:-94 -74 -107
asked teh:126 110 117
asked which:122 74 -57
asked … is:144 100 101
asked … said:134 91 15
asking:-25 -20 -57
asking teh:108 92 -15
asking wat:78 69 13
asking … and:-48 -104 -59
asking … friend:61 55 -9
asks:-35 -36 12
asleep:-19 -16 -13
asleep and:81 45 39
asleep on:-63 -44 -34
aspirin:-11 13 15
aspirins:39 49 67
assault:22 -26 -11
assembly:8 28 51
assessment:-25 -47 -63
assessor:-5 -2 -2
assignment:-27 -24 -26
assistance:-23 16 21
assistant:-36 -63 -40
assisted:-63 -83 -20
assume:-84 -67 -46
assumed:-45 -17 -36
assumes:-74 -71 -30
asthma:-73 -71 -46
astride:-83 -110 -117
asylum:94 -10 -14
at:-7 -6 3
at all:-64 -71 -48
at assembly:97 85 106
at break:111 100 84
at dusk:68 56 45
at four:74 68 85
at it:38 -80 -93
at last:-140 -104 -119
at lunch:112 64 117
at midnight:122 125 125
at night:-9 2 -70
at once:64 78 56
at quarter:102 117 89
at sea:-70 -61 -74
at seventy:-54 -34 -61
at six:95 107 90
at teatime:117 117 105
at thirty:102 88 77
at … after:82 55 54
at … age:-49 -81 -82
at … beam:104 129 79
at … bottom:70 68 70
at … but:-50 -39 -64
at … centre:-87 -61 -79
at … dnt:21 -59 -77
at … do:69 -1 -20
at … doctors:57 106 55
at … door:-25 -102 -101
at … drive:-64 -75 -67
at … every:-155 -123 -82
at … far:106 119 119
at … feeling:64 82 79
at … find:97 109 101
at … garage:-68 -79 -92
at … gym:-91 -88 -75
at … hall:-28 -32 -71
at … hav:63 72 48
at … he:-91 -64 -26
at … held:31 -46 -1
at … how:-37 -55 -10
at … in:-68 -81 -80
at … leaves:-67 -36 -7
at … looking:-91 -85 -94
at … me:-79 -71 -60
at … mums:0 -32 -84
at … next:162 74 74
at … nine:74 80 50
at … nothing:38 64 38
at … oclock:-126 -85 -57
at … of:20 29 27
at … open:-92 -67 -72
at … other:95 111 105
at … over:94 110 91
at … party:108 55 21
at … people:117 1 -3
at … pills:121 116 115
at … place:-95 -61 -87
at … pm:-77 -15 -32
at … quarry:81 77 81
at … rist:96 110 122
at … river:98 111 105
at … same:23 16 59
at … school:-28 -27 -60
at … sick:75 90 81
at … swimming:-80 -58 -51
at … ten:119 100 90
at … thats:34 46 63
at … ther:-57 -61 -97
at … theres:-67 -40 -16
at … theyll:102 105 109
at … til:89 74 87
at … till:128 101 111
at … told:35 24 111
at … tomorrow:61 64 54
at … u:-107 -100 -86
at … wat:-71 -72 -46
at … we:-74 -50 -41
at … wedding:58 -76 -69
at … weekend:71 12 -22
at … wen:120 135 128
at … which:-58 -58 -44
at … wont:64 59 64
at … would:65 96 94
at … youll:157 161 158
at … youre:107 91 85
ate:-12 -9 17
ate it:-81 -69 -62
ate teh:83 101 92
ate … bag:55 35 58
ate … from:75 61 48
ate … of:70 56 46
athlone:-4 -1 -1
ativan:-24 2 -4
atmosphere:-12 -3 -2
attached:-25 -11 -9
attack:-32 -44 -29
attacked:-53 -52 -31
attacker:-23 1 -59
attacks:-99 -71 -56
attempt:53 14 -61
attempt failed:54 112 129
attempt last:88 74 -13
attempt was:53 90 82
attempt … im:-95 -76 -47
attempt … march:113 82 93
attempt … month:32 112 -7
attempted:65 44 28
attempted suicide:29 38 115
attempted … ago:55 138 -11
attempted … nineteen:-8 -111 -1
attempted … today:11 76 116
attempts:-11 -1 59
attend:-57 -23 14
attendant:-21 -30 -16
attended:-8 -7 -4
attending:28 54 57
attention:62 82 38
attention i:70 58 -109
attention … want:84 57 -27
attic:-4 14 1
attitude:-3 -2 0
attorney:-48 -42 -24
au:1 6 -2
auch:18 39 -6
auckland:-13 -11 -2
auction:-92 -69 -45
audience:-21 -39 -2
audio:-15 -16 -28
audiobook:-85 -77 -62
audit:-28 -16 -14
auditing:-20 -8 -15
audition:-14 -11 -9
auf:10 20 63
aufhoren:23 24 -1
aufwachen:28 -55 -11
august:-31 -17 -36
aujourdhui:-60 -68 -34
aunt:-28 -27 -32
auntie:11 43 35
aunties:-18 -22 -15
aunts:-91 -67 -33
aunty:43 -16 -7
aus:0 2 -50
aussi:4 12 -5
australia:-30 -55 -53
author:-67 -69 -69
autism:-27 -28 -35
autistic:-3 -2 -7
autocorrect:-19 11 29
automod:27 38 -16
autour:89 110 120
autumn:2 -5 -9
aux:23 29 38
available:44 54 60
avale:75 88 108
avant:-32 -12 -1
avatar:5 10 0
avec:-2 8 0
average:-5 -9 -2
avocado:-51 -40 -35
avoid:-40 -46 -54
avoiding:17 -14 -11
awake:-17 0 18
awake ive:87 89 97
award:-28 -9 -9
awards:-43 -2 -2
awareness:-83 -78 -64
away:29 25 31
away her:126 87 88
away with:8 23 -96
away … he:81 83 102
away … i:-53 -135 -103
away … myself:47 52 -117
away … of:-34 -58 -53
away … things:105 27 -24
away … told:14 -68 -74
away … tomorrow:77 84 91
awesome:-93 -16 -13
awful:-58 -114 -101
awfully:119 34 49
awkward:-42 -13 -7
awning:55 41 69
axe:89 90 146
aye:16 38 3
ayer:76 66 53
azotea:59 69 63
b:60 66 60
b alife:15 72 -8
b … teh:47 46 107
babby:1 0 -3
babe:133 156 149
babies:-58 -47 -41
baby:-71 -32 3
baby and:-51 -63 -80
baby down:31 -99 -67
baby shes:-105 -126 -103
baby … her:-68 -82 -88
baby … i:-34 -9 -103
babys:37 19 18
babysits:11 9 -4
babysitter:43 69 54
bach:-3 0 -1
bachelor:78 20 22
back:-5 -6 4
back after:-30 -92 -100
back and:3 16 -30
back at:-56 -77 -88
back bad:80 36 -1
back ive:-94 -97 -123
back next:-104 -74 -74
back not:89 49 48
back of:42 93 72
back seat:142 117 126
back ther:7 65 -24
back this:150 119 61
back up:94 94 87
back … as:66 -41 -58
back … be:99 61 66
back … boat:152 138 136
back … day:45 -92 -70
back … did:-94 -69 -18
back … door:105 100 108
back … finish:113 110 91
back … ive:-77 -47 1
back … my:-17 -107 -115
back … naloxone:133 79 -18
back … no:49 43 69
back … sat:97 109 98
back … want:9 99 73
back … where:135 54 36
back … zero:116 -4 -1
backdated:-8 -3 -30
background:-58 -57 -38
backpack:18 41 36
backs:1 -24 -17
backside:-50 -28 -20
backup:-22 18 -14
backwards:-49 -4 20
baclofen:103 54 36
bacon:-87 -78 -83
bad:-29 -75 -93
bad if:152 76 25
bad news:105 59 81
bad right:139 119 -170
bad … all:39 88 81
bad … and:-50 -72 -65
bad … said:104 34 52
bad … sombody:89 94 94
bad … this:102 47 44
badge:1 31 27
badger:12 -9 -1
badges:-5 -5 -7
badly:0 0 0
badminton:-57 -24 -9
bag:68 89 88
bag one:-95 -89 -89
bag teh:63 49 -1
bag under:109 80 44
bag … and:86 94 122
bag … i:65 46 43
bag … it:67 65 79
bag … its:-49 -37 -88
bag … ive:-100 -104 -52
bag … next:23 116 104
bag … on:-55 -57 -33
bag … to:-82 -18 -27
bag … u:192 148 160
bagel:-49 -7 -1
bagels:-11 -6 -13
baggie:66 -5 -4
bagging:28 23 -7
bagpipes:-66 -55 -36
bags:-6 28 30
bags and:-71 -69 -45
bags on:133 141 157
bags … i:-104 -96 -86
bags … im:49 65 16
bags … my:5 18 26
bailiffs:27 19 46
bairn:39 27 11
bait:69 73 60
bake:-68 -14 -49
baked:-23 1 4
baker:-21 -26 -29
bakery:-17 -40 -43
bakes:-8 -20 -4
baking:-62 -52 -27
balance:-10 -36 -14
balanced:28 27 34
balcony:37 55 41
balcony … in:67 54 59
balcony … teh:103 90 87
bald:-25 -6 -36
baler:116 125 104
bali:-1 2 6
ball:-120 -100 -63
ballarat:0 14 0
balloon:-81 -39 -31
balloons:-104 -87 -118
balloons to:-61 -68 -61
balloons … teh:-68 -76 -72
balls:-32 -31 -25
ban:-36 -25 -5
banana:1 15 11
bananas:2 -43 -41
band:-39 -89 -72
bandage:4 88 76
bandaged:38 1 -23
bandages:-2 0 -4
bands:-43 -9 -22
bandstand:41 68 60
bandstand … teh:83 95 98
bang:78 50 36
bangalore:-12 -4 -2
banged:43 76 70
banging:12 27 21
bangles:-32 -19 -12
bangs:-31 -25 -20
banister:25 34 46
banjo:-1 8 24
bank:-26 -30 -27
bank with:126 89 120
bank … and:90 76 33
bank … teh:50 59 61
banking:-35 -51 -51
banks:-32 -21 -19
banned:-73 -50 -44
banner:-75 -64 -56
bannister:-24 -6 -1
bano:-1 1 36
banter:-1 0 -13
bar:14 46 48
barbecue:-54 -54 -65
barbecues:8 -13 -9
barber:-16 -42 5
barbers:-6 -12 -5
barcode:5 36 -3
barcodes:80 39 -5
bare:3 24 -46
barefoot:-12 -1 19
barely:19 16 34
bargain:1 4 -25
bark:19 22 31
barked:-29 -36 -16
barking:-21 9 -5
barks:-28 -6 -4
barley:-7 -2 -2
barn:34 40 69
barn with:61 72 59
barnsley:61 62 50
barometer:82 90 74
barracks:80 60 63
barred:2 7 5
barrel:79 64 79
barrel tastes:66 76 89
barrels:103 111 113
barricaded:102 98 123
barricaded himself:90 93 102
barricaded … in:94 97 129
barricaded … teh:86 84 117
barrier:90 101 91
barriers:-76 -60 -66
barrister:-35 -35 -17
barry:-1 -4 -1
bars:69 53 24
base:52 62 -7
baseball:1 -9 12
basement:-23 -24 -64
basically:0 0 0
basil:-16 -18 -16
basin:0 1 0
basket:46 75 54
baskets:-24 -15 -8
basra:2 16 30
bass:-32 -35 -56
bat:-56 -33 34
batch:6 6 -69
bath:4 20 29
bath bomb:-82 -85 -90
bath with:-62 -92 -52
bath … a:-99 -83 -69
bath … all:125 131 78
bath … book:-76 -58 -41
bath … door:-82 -73 -106
bathed:-45 -39 -17
bathroom:-44 -54 -35
bathroom door:45 54 94
bathroom my:110 117 115
bathrooms:-1 5 5
baths:16 33 48
baths running:121 131 146
baths … teh:92 42 47
bathtub:89 87 71
bats:-3 -2 8
batter:154 124 -62
battered:-2 0 -17
batteries:-17 -7 -50
battering:8 14 106
battery:8 -17 -65
battery is:-61 -106 -110
batterys:-25 -45 -45
batterys at:62 20 8
battle:-77 -50 -36
bawled:-86 -57 -65
bay:9 3 -3
bbc:-17 -11 -7
bbq:1 22 27
bday:16 7 17
be:38 34 39
be alife:67 16 -47
be asleep:144 88 101
be bad:46 23 24
be befor:116 90 98
be checking:93 77 70
be dramatic:95 110 99
be empty:119 115 105
be enough:37 89 74
be found:71 66 93
be gentle:73 91 96
be glad:136 82 72
be going:53 -7 -20
be happy:64 33 13
be heard:-73 -42 0
be honest:29 -77 -149
be im:91 50 46
be kind:-83 -62 -53
be let:106 -78 -69
be mine:125 116 122
be monday:78 93 100
be my:-62 -122 -115
be needed:127 133 139
be next:92 116 108
be no:149 101 74
be nobody:72 42 53
be nothing:126 73 72
be off:80 105 82
be one:96 89 58
be or:-76 -23 -18
be out:47 80 85
be past:70 123 122
be peaceful:114 69 81
be posting:-111 -122 -110
be real:53 -7 -93
be relieved:133 -36 -29
be right:115 64 77
be seeing:100 79 112
be sent:77 16 -32
be sorrry:61 -14 -93
be talked:47 98 53
be terible:81 4 -2
be thinking:-85 -63 -34
be this:82 30 43
be tiem:100 -44 -27
be told:53 55 46
be un:71 30 -10
be walking:-117 -107 -82
be wanting:119 72 92
be with:152 158 166
be … back:83 111 84
be … be:-61 -109 -69
be … befor:53 47 78
be … bein:57 -15 -38
be … bridge:-51 -61 -64
be … bye:66 76 79
be … call:106 66 47
be … caring:54 40 69
be … come:41 82 90
be … days:108 5 10
be … dead:76 12 106
be … each:17 31 49
be … end:-97 -98 -65
be … front:-47 -86 2
be … going:113 119 76
be … good:-6 -55 -66
be … goodbye:162 170 143
be … grandad:116 72 79
be … hand:82 68 72
be … he:56 -23 -35
be … hes:-39 -41 -143
be … himself:117 106 114
be … its:60 18 22
be … ive:37 33 3
be … last:58 36 86
be … left:69 88 33
be … lfie:77 62 97
be … liv:166 50 -8
be … longer:7 -88 -94
be … make:37 57 17
be … me:83 27 60
be … meet:83 98 90
be … morning:212 172 185
be … much:-9 -57 -70
be … my:-34 -84 -78
be … nana:133 63 52
be … no:28 -45 40
be … not:46 -1 6
be … out:6 32 63
be … own:115 110 -59
be … place:-56 83 -10
be … reason:103 54 -24
be … rush:-102 -111 -126
be … six:97 115 116
be … something:-93 -113 -87
be … soon:-76 -92 -127
be … sorrry:93 84 81
be … suicide:101 126 -1
be … tablets:-73 -61 -63
be … thank:103 92 103
be … thats:112 53 47
be … til:-66 -120 -100
be … to:44 33 28
be … tonight:-39 -41 -71
be … tracks:43 76 103
be … train:-105 -117 -107
be … until:-71 -78 -62
be … us:99 118 62
be … wants:70 11 -38
be … week:22 55 71
be … weekend:100 125 115
be … wen:63 70 74
be … who:30 37 64
be … winter:134 101 34
be … wont:72 -14 20
be … world:119 59 73
be … youd:18 71 81
bea:40 67 68
beach:-14 11 19
beach … week:109 126 107
beachy:42 65 72
beachy head:51 70 78
bead:-36 -11 -1
beads:-15 -11 -5
beagle:-27 -7 -11
beam:72 66 78
beam … barn:57 44 48
beam … im:-95 -95 -97
beam … me:31 39 70
beam … standin:-100 -98 -107
beam … teh:111 121 105
beams:16 13 9
bean:-45 -31 -22
beans:-95 -49 -65
bear:-8 -67 -27
bearable:12 56 34
beard:-42 -13 -9
beast:-7 -11 -4
beat:36 41 -109
beat … at:-61 -59 -15
beaten:80 22 45
beating:-32 -5 106
beating my:0 2 87
beating … at:-64 -61 -48
beating … little:25 25 98
beats:52 67 -162
beats … with:121 120 -73
beautiful:-14 3 -13
beautifully:-41 -31 -30
beauty:-52 -30 -7
bebe:-21 -10 -10
beber:-13 -7 -2
became:-42 -35 -14
because:-20 -15 -11
because by:116 97 110
because dey:-70 -79 -109
because he:28 19 -46
because ill:112 157 178
because that:65 114 113
because tomorrow:65 69 98
because … a:-79 -89 -81
because … be:124 133 128
because … couldnt:2 -64 -49
because … dead:58 76 109
because … deserve:48 112 -9
because … do:71 89 32
because … going:166 199 155
because … intend:60 47 -117
because … isnt:-92 -53 -48
because … keep:-75 -46 -36
because … left:99 120 82
because … lot:61 86 77
because … me:5 -64 -97
because … mum:127 29 3
because … my:-71 -43 -61
because … not:-6 65 100
because … one:-65 -95 -121
because … said:53 60 54
because … see:98 145 110
because … stand:-11 -106 -6
because … to:29 19 29
because … trust:64 -65 -33
because … want:65 116 217
because … wont:110 82 95
because … would:69 15 6
become:67 49 24
become a:62 0 29
become my:28 95 -8
becomes:6 7 11
becoming:44 70 54
bed:-32 -40 -38
bed at:-21 -53 -131
bed thats:-106 -72 -59
bed … its:96 -24 -124
bed … nine:-61 -52 -111
bed … to:79 81 101
bedding:-7 -3 -15
bedroom:50 51 73
bedroom … hes:92 96 87
beds:-58 -55 -36
bedside:96 112 114
bedsit:-54 -67 -96
bedtime:-8 38 12
bedtime story:37 96 22
bee:62 87 88
beech:-4 24 70
beef:-59 -35 -31
beekeeper:-51 -52 -52
been:4 2 -10
been a:87 78 79
been asked:-53 -80 -61
been asking:190 111 119
been back:128 64 -19
been buying:53 28 32
been clean:-130 -90 -97
been collecting:73 86 130
been cutting:-4 23 -82
been drinking:83 64 38
been giving:10 -11 -94
been googling:83 110 27
been hiding:97 107 77
been his:34 30 66
been holding:-43 -27 -6
been home:138 1 0
been huffing:98 87 65
been i:-5 64 79
been looking:-28 -25 -98
been lovely:108 112 129
been me:131 -2 4
been mixing:104 136 -10
been quiet:-108 -96 -82
been sick:19 71 43
been staring:111 -7 -4
been suicidal:8 -83 -29
been through:-128 -98 -73
been twenty:111 101 110
been white:92 -17 -7
been … all:132 145 125
been … am:99 130 128
been … and:-75 -108 -106
been … arms:133 76 -74
been … back:99 75 80
been … bad:87 15 32
been … bridge:83 90 15
been … easter:-70 -40 -18
been … goodbye:110 133 17
been … it:-34 -97 -129
been … knuckling:92 -17 -7
been … look:104 117 119
been … methods:-90 -88 -44
been … mins:109 119 110
been … months:-57 -100 -80
been … myself:83 94 60
been … of:28 40 -52
been … pleasure:-105 -79 -62
been … privilege:80 85 109
been … she:-65 -23 25
been … suicidal:62 119 -4
been … suicide:109 124 -29
been … teh:55 34 41
been … ten:100 152 109
been … twin:82 -18 -11
been … up:117 62 12
been … ways:94 104 -74
been … without:94 1 -33
been … years:-70 -82 -15
beep:-34 -21 -16
beeped:-7 -3 1
beeping:24 25 30
beeps:-17 -15 -10
beer:18 -14 -23
beers:30 -32 15
bees:-20 -10 5
beetles:128 130 145
beetroot:-18 -19 -17
beets:0 0 0
befor:-7 14 20
befor christmas:-51 -47 -143
befor church:127 127 125
befor long:83 -77 -72
befor … a:34 43 -51
befor … comes:181 188 186
befor … dei:115 141 154
befor … dog:69 71 75
befor … i:-33 -90 -67
befor … jmup:122 128 100
befor … one:69 48 33
befor … told:104 24 41
befor … walkers:98 94 104
befor … weekend:45 135 144
befor … year:121 48 -127
beforehand:-65 -15 -17
befriending:-39 -41 -34
beg:34 53 -33
began:-4 -8 -32
begged:116 111 -74
begged … to:50 108 -70
begging:97 53 95
begin:7 -62 -43
beginners:-23 -41 -7
beginning:-62 -73 -78
begins:-61 -49 -33
begonias:0 -2 -3
begun:53 68 -56
behalf:-4 -14 -10
behave:-3 -2 -3
behaving:-9 -13 -8
behavior:-121 -63 -14
behaviour:-77 -83 -121
behind:54 57 56
behind a:-62 -40 -80
behind me:-28 -7 17
behind … fridge:79 85 83
behind … milk:63 107 104
bei:-18 -12 -2
beige:-75 -25 -21
beim:-15 -20 6
bein:24 -15 8
bein a:68 71 58
bein alife:186 59 25
bein alone:-112 -61 -54
bein around:17 -86 -26
bein dead:179 71 63
bein ere:78 5 -112
bein hit:64 99 -24
bein me:92 -42 -76
bein sick:81 159 148
bein suicidal:-121 -127 -1
bein … about:-68 -62 -65
bein … burden:-116 2 2
bein … i:-62 -9 -55
bein … in:-128 -108 -50
bein … to:24 92 100
bein … with:-64 -54 -81
beleive:19 -6 -73
beleive … for:49 -11 -25
beleive … wil:-73 -56 -38
belfast:-53 -65 -55
believed:-142 -102 -31
believed i:-95 -103 -3
believes:42 92 46
believes me:28 50 -11
believing:27 -101 -32
bell:20 30 51
bell … and:63 -16 87
bell … im:11 26 81
bell … ive:81 88 78
bella:-23 -26 -38
belle:-25 -15 -14
bells:86 64 54
belly:72 95 104
bellyful:88 101 101
bellys:127 104 91
belong:105 -71 -17
belonged:-23 -12 -11
belongings:-42 -21 -19
belongs:-41 -47 -68
below:15 40 19
belt:62 86 81
belt every:107 114 -33
belt … at:70 45 60
belt … teh:52 48 98
belts:48 81 71
belts … my:-97 -97 -109
belts … neck:-97 -97 -109
belts … teh:101 122 138
ben:7 2 24
benadryl:65 42 43
bench:69 28 49
bench … plaque:113 -2 -24
benches:0 -48 -42
bend:78 62 79
bender:26 -1 0
bends:44 46 -24
beneath:8 27 51
beneficiary:11 -1 -1
benefit:-55 -43 -12
benefits:-19 -7 -59
benidorm:-56 -51 -42
benign:-34 -47 -14
benny:4 24 20
bent:-11 0 -9
benzo:-40 -40 -14
benzos:6 -1 33
bereaved:-57 -35 -54
bereavement:19 -28 13
bereit:66 65 59
beret:-30 -25 -31
berlin:-26 -11 -13
bernadette:-23 -25 -28
bernard:0 22 32
bernie:-47 -43 -42
berries:69 54 77
beschlossen:35 45 -23
beside:66 81 98
beside her:33 80 58
beside him:54 64 -14
beside himself:-95 -92 -49
beside it:132 125 127
beside … and:86 92 89
beside … i:67 79 96
beside … to:60 37 41
besides:-22 7 -1
bess:13 71 61
besser:55 -15 -5
best:-79 -45 -26
best … on:156 132 123
bestie:17 24 14
besties:-10 -7 -3
bet:77 -34 -17
beta:63 72 85
beter:1 -45 -54
beter place:-109 -2 -2
beter teh:-54 -53 -46
beter … dead:-46 -56 20
beter … dey:116 -14 -4
beter … do:45 -9 7
beter … doesnt:141 5 -7
beter … goodbye:76 119 97
beter … him:94 49 -1
beter … me:-63 -66 -25
beter … than:42 51 89
beter … without:-102 -58 -78
beth:24 17 19
bets:-18 -8 -3
betting:74 39 51
between:21 67 45
between … and:-46 -61 -2
between … knees:-82 -103 -102
between … rails:83 108 97
bev:71 82 104
bev … teh:83 89 97
beyond:110 64 87
bf:90 109 78
bhai:0 -1 -1
bible:107 111 90
bicarb:-24 -25 -24
bicker:-1 -1 0
bicycle:-76 -46 -30
bien:-21 -36 2
big:0 4 7
bigger:18 25 13
biggest:-37 -39 -17
bike:-91 -59 -52
bikes:-65 -61 -47
bill:-46 -63 -42
bills:-83 -91 -107
bin:-18 -13 -28
bin it:110 114 91
binder:-21 6 9
binge:58 59 -29
binged:17 -36 -3
binged and:132 -28 -1
bingo:-55 -22 -24
bingo … it:83 70 76
binned:44 -22 10
binoculars:-100 -95 -46
bins:-45 -46 -14
bio:78 74 71
biography:-7 -3 -2
biology:-32 -17 -13
biopsy:5 34 21
bipolar:-85 -103 -96
bird:-41 -19 -19
birds:2 21 15
birmingham:-10 -6 -26
biro:-50 -90 -60
birth:-21 9 -27
birthday:-12 -39 -3
birthday next:46 9 74
birthday wishes:81 104 69
birthday … be:72 101 100
birthday … it:72 50 95
birthday … week:71 114 49
birthdays:7 17 29
biryani:-31 -44 -51
bis:-21 -16 -9
biscit:-1 -1 -9
biscuit:-45 -5 -3
biscuits:-96 -105 -98
biscuits in:81 -18 -17
bishop:10 14 15
bit:16 20 18
bit long:78 90 82
bit thats:134 52 -28
bit … do:-8 20 69
bit … for:115 129 76
bit … i:77 48 101
bit … me:76 -15 -27
bite:-13 -12 -28
bites:22 48 -47
biting:-33 -48 -43
bits:16 -45 -119
bitte:36 37 43
bitten:61 74 59
bitter:18 71 72
bitterness:-10 -15 2
black:28 16 19
black and:69 66 13
black stuff:93 92 95
black … is:78 58 70
black … teh:117 95 80
blackberries:-80 -59 -47
blackbird:70 96 86
blackbirds:-8 -2 -8
blackcurrant:-30 -41 -45
blacked:98 151 112
blacking:38 39 -16
blackout:-73 -87 -59
blackouts:85 46 5
blackpool:3 12 38
bladder:-3 0 0
blade:13 8 -18
blade and:79 54 46
blade out:0 -85 -141
blade … teh:90 73 76
blades:67 68 51
blades in:43 46 42
blades to:6 -83 -60
blades … and:11 30 43
blades … drawer:-39 -100 -90
blades … im:74 97 125
blades … my:76 20 43
blades … side:99 115 113
blades … sister:2 -56 -35
blame:48 61 75
blame teh:56 68 69
blamed:16 23 -22
blaming:-41 -34 -35
blank:82 16 24
blanket:-30 -9 -11
blankets:-25 -24 -19
blast:-9 -22 -7
blazer:148 150 135
blazing:-8 -1 -1
bleach:-43 -14 2
bleached:-72 -52 -36
bleak:-30 -18 -30
bled:9 27 17
bleed:79 109 -74
bleed out:78 63 105
bleed … teh:50 41 42
bleeding:91 122 122
bleeding and:134 125 152
bleeding … i:-21 7 47
bleeding … lot:141 145 144
bleeding … me:42 52 74
bleeding … on:-100 -104 -91
bleeding … than:117 117 131
bleeding … this:-65 -74 -63
bleeds:-26 28 -70
bleep:76 85 45
bless:9 21 47
bless him:-92 -88 -51
bless u:116 115 83
bless … all:118 113 118
blessed:33 61 84
blessing:3 11 52
blessings:0 0 0
blew:-19 -32 -72
blew my:91 -4 -2
blimey:47 72 77
blind:51 62 71
blind and:54 38 46
blinds:55 70 85
blink:18 -1 -21
blinking:36 38 36
bliss:-93 -80 -77
blister:63 90 86
blister … and:111 113 111
blistered:-5 -1 -1
blisters:-19 -4 -31
block:29 11 19
blocked:-3 -1 2
blocker:-12 -7 -8
blockers:58 90 101
blocking:36 55 78
blocks:-22 -7 -1
blog:-11 8 19
bloke:-27 -24 -21
blokes:25 37 55
blood:18 53 52
blood in:185 185 126
blood on:98 118 73
blood test:-98 -82 -69
blood … that:-83 -82 -87
bloodbath:-2 -1 -1
bloods:-8 -6 29
bloods … teh:126 114 102
bloody:0 0 0
blouse:-27 -26 -32
blow:72 24 -22
blow … brains:74 87 -57
blower:-6 -5 -6
blowing:-18 22 -10
blown:11 31 7
blows:-24 -27 -17
blu:4 6 24
blue:-9 -6 -9
blue and:73 65 111
blue lips:-103 -86 -78
blue stuff:108 133 120
blue … a:50 66 -9
blue … i:61 72 56
blue … no:2 -64 -56
bluebells:30 59 69
blues:131 151 141
bluetits:-39 -35 -46
bluff:59 35 28
bluffing:18 24 -88
blunt:-63 -48 -116
blurry:-59 -39 -32
board:14 -41 -35
board … ive:110 62 59
board … put:100 53 58
boarded:-35 -23 -39
boarding:41 58 53
boards:14 47 28
boat:21 30 4
boats:-7 -4 -21
bob:34 26 19
bobble:39 64 84
boda:-10 -29 -2
body:43 58 78
body … its:-47 -82 -79
body … to:-60 -28 -148
body … up:165 158 164
bodys:41 72 81
bohemian:10 -3 5
boil:-16 -15 -9
boiled:14 11 15
boiler:-37 -15 -19
boilers:-44 -40 -38
boiling:92 112 118
boiling … me:16 19 102
boils:5 -27 -2
boite:60 59 61
bold:0 0 0
bollard:-28 -32 -38
bolt:154 147 180
bolted:88 89 64
bolton:-7 -8 -13
bomb:-29 -38 -13
bombed:-24 -4 -2
bomber:-7 -7 -7
bombing:-70 -57 -22
bon:-14 -14 -15
bond:-24 -37 -11
bone:-9 -4 -43
bones:31 -60 -31
bonfire:-27 -14 -25
boning:35 48 59
bonjour:-33 -38 -30
bonnet:10 30 14
bonsoir:-1 0 -2
bonus:-21 -5 -2
book:-48 -51 -36
bookcase:-41 -46 -19
booked:6 18 35
bookies:82 -17 -13
booking:-38 -27 -19
booklet:-65 -65 -56
bookmark:1 3 -5
books:6 -27 -15
boot:17 8 10
boot and:164 160 166
boot of:103 100 100
boot since:62 74 54
boot … and:86 105 94
boot … car:101 100 93
boot … his:112 110 133
boots:24 43 45
boots … and:-96 -49 -27
boots … teh:126 114 102
booze:34 53 77
booze … and:102 116 109
bord:2 2 7
border:-24 -32 -24
borderline:-33 -59 -69
bore:74 93 93
bored:-95 -105 -106
boredom:-54 -57 -43
boring:-85 -89 -43
born:43 -64 -33
born … years:124 60 60
borrow:-47 -49 -50
borrowed:-39 4 14
bort:-11 -4 0
boss:-93 -60 -35
boss in:-114 -100 -5
bosses:-45 -27 -25
bossing:-3 0 0
bosss:0 0 0
bossy:-48 -33 -10
boston:-39 -17 -32
bot:31 37 36
both:29 32 51
both arms:66 42 37
both doin:107 99 105
both going:42 50 81
both in:106 35 37
both … car:86 50 49
both … in:84 82 89
both … it:48 51 68
both … not:80 96 60
bother:117 79 30
bother me:-76 -98 -43
bother with:67 50 41
bothered:-14 20 -12
bothered if:-90 -9 -49
bothered to:159 75 59
bothered … i:-87 -8 0
bothering:76 -64 -39
bothers:-20 -4 -4
bottle:77 78 81
bottle and:139 117 103
bottle down:-84 -87 -85
bottle from:170 173 145
bottle im:83 63 72
bottle … cant:111 119 125
bottle … dnt:132 130 137
bottle … drank:-65 -113 -113
bottle … feeling:25 35 74
bottle … for:61 93 65
bottle … her:200 171 131
bottle … im:77 72 82
bottle … it:105 88 86
bottle … no:65 79 99
bottle … not:61 92 81
bottle … rum:106 141 56
bottle … sais:126 152 153
bottle … squash:-107 -96 -75
bottle … to:29 44 38
bottle … water:-130 -129 -114
bottled:82 53 63
bottled it:117 54 51
bottles:69 70 60
bottles … ive:-106 -128 -142
bottom:39 59 58
bottom of:119 93 64
bottoms:27 44 38
bought:7 3 14
bought roap:102 104 109
bought some:88 85 27
bought vodka:101 -34 -15
bought wat:145 159 93
bought … a:-130 -119 -118
bought … amount:128 111 43
bought … at:134 101 107
bought … bottle:81 -87 -90
bought … cord:-101 -107 -91
bought … for:70 92 53
bought … in:112 115 119
bought … on:193 105 22
bought … same:130 113 17
bought … stuff:-41 -35 -35
bought … teh:56 13 4
bought … ticket:119 118 108
bought … tonight:-71 -74 -78
bouldering:-69 -64 -63
boulot:-2 -2 -1
bounce:37 55 37
bounced:-22 -26 -7
bouncers:0 -1 0
bouncing:-18 -16 -9
bouncy:-28 -20 -28
bound:-10 -16 -17
boundaries:-16 -23 -9
bouquet:23 44 53
bourbon:-12 6 6
bournemouth:-6 -1 0
bow:42 6 8
bowel:-69 -48 -52
bowing:96 99 91
bowing out:96 99 91
bowl:11 27 39
bowline:-13 -5 -3
bowling:-2 -52 -34
bowls:-98 -93 -90
box:29 -1 -1
box is:109 123 109
box … and:-97 -93 -103
box … because:105 95 95
box … pills:69 82 125
box … was:80 76 68
boxed:33 19 24
boxer:-2 -2 -1
boxes:-27 0 17
boxing:-46 -22 53
boy:12 -3 -3
boy ive:-117 -101 -79
boy … and:139 46 9
boy … it:-45 -9 -7
boyfriend:24 41 -32
boyfriend is:10 -6 125
boyfriends:-11 -4 30
boys:10 8 6
bp:61 12 -14
bpd:7 -15 -51
br:-7 0 0
bra:83 98 134
braced:-2 0 0
bracelet:-40 5 24
bracelets:-34 -28 -21
braces:-60 -42 -43
bracket:-26 -26 -21
bradford:-38 -31 -44
brag:-30 -8 -2
brain:28 22 8
brain sais:87 103 -7
brain … and:48 88 -10
brains:59 31 -50
brains out:74 87 -57
brake:160 136 151
brakes:81 90 92
braking:56 32 50
bramble:0 0 0
brambles:-90 -78 -45
branch:57 104 116
brand:-28 -28 -6
brandy:94 33 47
bras:-8 -6 -72
brass:-68 -49 -24
brave:60 71 0
brave enough:127 120 23
brave … i:111 75 60
braver:4 131 -14
bravest:45 38 -3
brazil:-40 -38 -8
brazos:60 46 -54
bread:-13 14 34
bread … my:-67 -70 -106
break:37 66 55
break and:73 64 30
break … a:68 89 84
break … i:69 28 37
breakdown:-13 -51 -74
breakfast:42 21 22
breaking:-24 53 45
breaks:-8 19 -47
breakthrough:45 76 71
breakup:-28 -43 -48
breakwater:93 111 125
breast:-28 -17 -14
breath:0 30 44
breath and:-52 -54 -63
breathe:28 57 54
breathe i:52 57 -10
breathed:-14 -44 13
breathes:58 55 39
breathing:68 84 89
breathing blue:-93 -73 -69
breathing but:167 171 171
breathing i:-53 -38 -29
breathing im:74 14 27
breathing sounds:78 93 93
breathing … a:28 57 79
breathing … down:-67 -64 -49
breathing … every:74 93 131
breathing … he:102 83 29
breathing … it:141 135 94
breathing … my:-68 -59 -48
breaths:98 125 127
bred:-35 -53 -34
brekfast:-17 -22 -12
brenda:-64 -51 -43
brew:38 58 3
brian:-35 -41 -32
bribery:-6 -18 -16
brick:13 38 40
bricking:-27 -31 -4
bricks:113 102 107
bride:-46 -34 -38
bridesmaid:-85 -60 -75
bridesmaids:-56 -45 -46
bridge:39 62 68
bridge after:-89 -73 -60
bridge i:77 99 86
bridge im:126 92 83
bridge ive:136 155 151
bridge patrol:95 107 105
bridge ready:-81 -86 -80
bridge tonight:-106 -119 -146
bridge wanting:-33 -99 -53
bridge … all:60 36 31
bridge … and:102 119 130
bridge … down:154 72 63
bridge … it:-103 -103 -95
bridge … its:144 142 116
bridge … left:73 50 34
bridge … my:-111 -99 -89
bridge … over:133 125 128
bridge … said:128 129 130
bridge … sorrry:-60 -65 -64
bridge … theres:38 32 1
bridge … tonight:93 82 102
bridge … walked:140 -2 17
bridge … wat:70 79 86
bridges:-44 -76 -41
brief:-77 -72 -54
briefcase:29 31 30
brigade:94 18 19
bright:82 87 84
brighter:49 -45 -50
brighton:-51 -34 -27
brilliant:-74 -58 -55
brilliantly:-20 -48 -47
bring:-77 -90 -120
bring ur:-47 -54 -45
bring … about:38 143 -1
bringe:52 53 16
bringe mich:71 77 -82
bringing:-36 -35 5
brings:-42 -4 -41
bringt:-67 -66 -33
brink:35 27 -39
brisbane:-2 29 33
bristol:5 11 1
british:-18 -23 -30
bro:135 109 125
broadband:-22 -26 -40
broccoli:-8 -7 -9
brochure:-49 -15 -10
broke:0 13 -25
broke teh:88 67 50
broke … finger:97 132 -66
broke … going:-83 -120 -34
broke … hes:17 27 114
broke … im:75 86 104
broke … in:46 59 -68
broke … nose:34 17 -104
broke … rist:-74 -104 -162
broken:2 -21 -7
broken … my:81 88 88
broma:10 61 -3
brooch:-17 -31 -24
broom:1 -10 -49
brother:-13 0 0
brother he:-110 -106 -88
brother hes:-82 -103 -37
brother … hav:-119 -106 -88
brother … his:38 58 76
brothers:11 32 50
brothers … are:-22 -28 -86
brothers … my:107 95 110
brought:-44 -33 -27
brought a:-124 -127 -61
brought … home:111 119 126
brought … naloxone:137 87 -3
brown:11 12 2
brownies:-10 -4 -12
browser:81 71 62
browser history:132 121 101
browser … teh:96 100 68
brucke:19 36 31
bruder:-10 -10 -24
bruise:-20 14 -31
bruised:-59 -55 -43
bruises:48 58 -104
bruising:96 93 87
brush:-68 -56 -64
brushed:-50 -62 -56
brushing:41 46 49
brutal:-10 -5 -8
btw:-17 -21 -17
bubble:-18 -10 -14
bubbles:-75 -80 -65
bubbling:42 28 43
bubbly:18 15 7
buch:-8 -6 -3
bucket:-70 -57 -39
bucket and:-111 -113 -112
bucket … teh:-98 -107 -94
buckets:75 49 34
bucks:-17 -7 -1
buddies:70 78 60
buddy:-19 -9 8
budge:-65 -32 -27
budget:-27 -14 -5
budgeting:50 80 -14
budgie:-82 -71 -79
budgies:87 91 88
buffet:-69 -57 -63
bug:-50 -9 -5
bugs:41 60 76
build:-21 -32 1
builder:-42 -22 -34
builders:-106 -82 -96
building:-15 -12 -21
building and:121 117 33
building … i:157 166 164
built:-8 -9 -2
bulb:-49 -33 -1
bulbs:-40 -17 -7
bulimia:-6 -48 -18
bulimic:-8 -17 -13
bull:7 -6 5
bullet:65 81 58
bulletin:-41 -33 -29
bullets:-49 -37 -32
bullied:-6 -13 -15
bullies:6 -2 -18
bully:-16 -67 -21
bullying:-18 -1 -6
bum:-89 -72 -57
bump:-17 -26 -26
bumped:-14 -6 -5
bumper:-2 -2 -1
bumping:11 12 20
bun:-45 -30 -24
bunch:-25 -51 -68
bundle:87 87 69
bungalow:-111 -105 -104
bunged:-34 -38 -15
bungee:-59 -52 -38
bunions:-9 -14 -8
bunk:37 47 33
bunk and:61 77 81
bunnings:59 64 62
buns:-1 -1 0
bunting:-121 -119 -121
buoy:23 22 32
buoys:69 57 69
buoys … teh:72 52 60
bupe:-16 -4 -2
buprenorphine:54 75 78
buprenorphine and:80 88 87
buprenorphine … and:72 81 80
bupropion:-1 0 1
burden:-28 -47 -27
burden on:77 4 -29
burden … daughter:123 -12 -7
burden … everyone:96 -10 -23
bureau:69 78 69
burger:-6 -3 9
burgers:-48 -22 -26
burglar:-58 -52 -73
burglary:-40 -50 -29
burial:128 126 134
buried:-84 -23 6
burn:30 -56 -16
burn myself:24 -170 -105
burn … after:0 -103 -8
burn … is:1 -127 -6
burn … on:-107 -105 -4
burn … wen:5 -87 25
burn … with:97 181 0
burned:-13 -4 -72
burned … i:80 25 57
burning:95 71 70
burning and:118 100 39
burning hot:86 75 104
burning myself:56 -41 -19
burning up:79 83 54
burning … and:46 56 54
burning … arms:49 88 -102
burning … with:57 61 -72
burnout:-30 -33 -25
burns:160 157 73
burns me:39 45 -109
burns … with:36 43 -103
burnt:-56 -43 -20
burrito:-6 -1 -1
burst:-20 -10 -10
bury:54 67 101
bury … i:109 43 -22
bury … with:-106 -103 -104
burying:33 30 -4
bus:-17 3 -32
bus has:91 87 77
bus if:43 -123 -40
bus soon:108 -9 -1
bus with:-80 -51 -18
bus … for:26 80 43
bus … gone:148 140 130
bus … good:15 67 -19
bus … me:-47 -88 -76
bus … teh:98 60 75
bus … u:109 -83 -41
buses:-100 -84 -74
bush:18 25 29
bushes:3 16 57
business:-64 -25 -30
buspirone:-1 -1 -1
bust:6 5 -35
busy:54 -10 -6
but:-49 -48 -36
but dei:4 13 70
but id:66 31 64
but most:87 76 111
but shes:-53 -42 -104
but teh:38 69 36
but to:63 101 -4
but tonight:67 67 46
but wat:-85 -60 6
but … am:-81 -42 -43
but … answer:117 82 8
but … can:76 89 71
but … do:-50 -53 -5
but … down:105 116 118
but … feels:-82 -40 -34
but … fink:-79 -69 -53
but … get:92 85 80
but … given:-19 -76 -36
but … going:90 69 14
but … i:-42 -58 -74
but … isnt:-61 -102 -80
but … its:-82 -61 -44
but … ive:-115 -47 -46
but … keep:-73 -81 48
but … keeps:156 158 160
but … left:53 78 81
but … many:47 45 20
but … on:-38 -49 -98
but … one:67 77 45
but … promised:92 -72 -22
but … put:-62 -116 -55
but … roap:4 14 -69
but … shakin:44 99 81
but … taken:163 188 176
but … than:-55 -2 -5
but … tiem:-84 -52 -73
but … tok:106 96 99
but … turns:83 39 -3
butchers:28 43 54
butler:-71 -67 -71
butt:-9 -6 -7
butter:-77 -55 -46
butterfly:15 24 19
button:58 -20 38
button batteries:24 36 82
button for:92 56 74
buttons:-57 -49 -26
butty:2 -5 -6
buvidal:52 0 0
buy:9 11 -12
buy and:142 39 51
buy two:107 85 25
buy … and:87 89 59
buyers:-63 -74 -35
buying:80 -38 -55
buying me:146 -7 -6
buys:-64 -57 -69
buzz:23 35 46
buzzer:83 46 54
buzzing:37 61 57
by:11 23 31
by a:-15 -98 -87
by christmas:90 96 -34
by easter:-86 -97 -91
by eight:-51 -56 -21
by his:141 156 88
by in:86 85 87
by me:56 36 -32
by midnight:94 20 34
by mistake:-73 -48 -35
by monday:17 107 113
by morning:59 68 75
by my:54 26 -5
by myself:-40 -32 -125
by name:109 121 108
by thats:-12 -151 -23
by tonight:110 112 113
by … be:114 93 85
by … bins:165 129 134
by … cant:124 56 78
by … gate:-57 -89 -116
by … hair:79 71 151
by … hands:89 94 76
by … hour:-124 -123 -131
by … ill:26 43 42
by … im:16 68 74
by … kettle:118 107 88
by … morning:154 113 114
by … night:72 78 91
by … river:-77 -83 -92
by … roap:93 94 97
by … sea:-140 -115 -125
by … shell:147 156 112
by … this:134 111 113
by … tiem:83 105 92
by … was:11 -81 -73
by … weir:-83 -75 -78
by … where:-60 -98 -37
by … wil:83 98 80
bye:83 98 110
bye bye:-105 -113 -116
bye everyone:-88 -73 -91
bye forever:-104 -136 -158
bye from:-100 -105 -134
bye my:68 68 77
bye … leaving:-61 -71 -104
bye … my:-60 -58 -55
bypass:13 32 44
c:-53 -35 -32
ca:14 7 3
cab:44 55 57
cabin:19 43 55
cabinet:36 31 47
cabinet key:93 111 104
cabinet … teh:-74 -102 -75
cabinets:-16 -3 -2
cabins:-22 -27 -28
cable:54 53 68
cabnet:11 12 16
cachets:33 34 47
cactus:-4 30 35
cada:22 6 -29
cafe:-66 -69 -75
cafeteria:-20 -2 0
caffeine:-62 -3 31
cage:1 -21 -1
cage and:91 10 14
cage … my:122 45 41
cairn:-4 -4 -3
cake:-129 -176 -185
cake … i:93 -21 -10
cake … teh:-29 -10 -32
cakes:-47 -54 -37
calcium:-67 -35 -22
calculator:-4 34 32
calendar:28 63 70
calendar … dentist:9 8 71
calf:-31 -45 -39
call:-7 -12 12
call it:80 69 100
call … me:121 115 119
callback:52 -19 -22
called:-81 -125 -87
called and:56 103 38
called my:-17 -102 -89
called … im:70 108 -19
caller:-36 -40 -21
callers:22 82 -14
calling:42 -5 -7
calls:-44 -62 -37
callum:69 64 75
calm:-35 -13 -17
calm and:-21 50 43
calm its:113 118 123
calm … and:-88 -71 -31
calm … for:91 100 110
calm … that:84 117 59
calm … to:101 109 66
calmer:69 106 81
calmer than:90 91 75
calmer … i:58 54 34
calmest:-20 -19 -2
calming:-48 -45 -39
calmly:33 41 22
calms:21 17 -42
calor:-49 -27 -18
calories:-51 -9 -5
calpol:76 61 49
calves:-35 -34 -28
cam:12 21 0
cambio:-15 -8 -11
came:-26 -55 -55
came close:2 -103 -83
came home:96 58 56
came on:47 6 30
came out:-15 12 -92
came this:-83 -142 -137
came today:75 115 92
came up:-16 40 59
came … it:-77 -90 -75
came … off:88 122 115
came … to:42 41 60
camel:-22 -7 -6
camera:3 44 21
camera … i:-107 -33 -23
cameras:119 108 67
camhs:29 -85 -63
camouflage:-1 -11 -5
camp:-26 -31 -25
camp … teh:-59 -65 -67
campaign:-50 -37 -34
campaigners:-26 -5 -1
campaigning:-31 -22 -24
camper:27 31 31
camping:-30 0 20
camping … not:100 101 102
campus:-8 -10 -12
camus:-7 -8 -1
can:7 15 33
can a:62 51 58
can be:-65 -64 -59
can collect:-71 -24 -16
can dei:181 173 190
can do:-89 -92 -41
can drive:95 62 71
can end:41 63 162
can feal:106 94 89
can hear:82 67 84
can kil:70 59 95
can make:-40 -94 -49
can of:76 103 102
can see:92 91 64
can stay:109 55 -23
can taste:111 51 45
can u:-64 -58 -54
can … a:-110 -69 -85
can … about:-101 -63 -50
can … bike:-78 -89 -95
can … car:110 121 102
can … goodbye:56 99 104
can … her:85 74 78
can … him:73 39 43
can … his:90 97 98
can … its:-72 -72 -70
can … lfie:-3 -4 72
can … metal:60 93 89
can … of:88 6 6
can … people:91 67 68
can … something:79 68 52
can … stay:109 65 76
can … teh:-70 -82 -86
can … tonight:92 47 58
can … train:57 48 32
canada:-44 -31 -35
canal:65 82 102
canal … i:132 118 116
canals:-6 -15 21
canary:51 54 69
cancel:23 -9 4
cancel it:68 48 45
canceled:-13 -52 -36
cancelled:20 42 67
cancelling:44 26 -12
cancels:1 0 0
cancer:9 -84 -134
cancers:-9 -9 -4
candle:33 26 23
candle on:117 62 35
candle … teh:142 121 114
candlelight:-20 -11 -4
candles:27 41 52
candles out:65 72 63
canister:132 111 96
cannot:-24 56 48
cannot see:143 89 48
cannot tell:87 45 47
cannula:-95 -75 -94
canoe:-72 -47 -40
cans:111 46 -53
cans … teh:0 -105 -6
cansada:13 -44 -42
cansado:159 -14 -14
cant:78 71 63
cant bear:-21 -40 -83
cant beleive:-69 -13 20
cant breathe:82 111 123
cant carry:89 105 55
cant feal:19 68 77
cant find:-68 -98 -54
cant get:64 73 64
cant go:-43 -29 -80
cant hold:81 112 29
cant imagine:76 -60 -13
cant keep:33 48 48
cant make:115 75 137
cant remember:80 55 50
cant rouse:54 62 68
cant stop:-4 43 -5
cant swim:157 127 135
cant tak:-11 51 35
cant talk:151 135 137
cant wait:-99 -76 -78
cant wak:17 55 78
cant … a:48 29 -18
cant … about:31 -58 -107
cant … alone:-85 -66 -45
cant … another:-1 65 81
cant … anymore:26 70 141
cant … anyone:94 100 59
cant … at:22 -71 -59
cant … bothered:110 89 43
cant … cant:24 54 13
cant … cup:60 60 -108
cant … cutting:11 5 -157
cant … enough:-86 -69 -74
cant … feet:60 78 74
cant … from:-72 -77 -35
cant … head:62 73 84
cant … her:50 80 121
cant … him:99 95 123
cant … in:61 24 71
cant … it:6 -44 -103
cant … my:64 64 89
cant … night:27 107 132
cant … one:81 20 66
cant … piont:4 -76 -56
cant … reason:120 -13 -26
cant … straight:91 104 105
cant … that:-36 -80 -143
cant … this:-118 -67 -145
cant … u:-59 -83 -58
cant … wanting:142 23 -43
cant … way:-81 -28 -75
cant … wen:-111 -98 -69
cant … wont:-85 -68 -132
canteen:-5 -10 1
cap:1 24 30
capable:-6 9 -60
capital:-15 -11 0
capitals:-32 -40 -30
caps:28 31 19
capsule:-43 -18 36
capsules:81 93 120
captain:23 33 33
captains:75 51 36
captioned:56 82 84
captive:165 152 149
car:19 23 32
car because:131 53 50
car door:16 24 -110
car hit:103 66 103
car outside:26 -95 -134
car teh:47 45 35
car … been:98 115 105
car … behind:-48 -70 -57
car … had:94 -15 -6
car … him:151 111 -6
car … i:67 10 9
car … is:49 74 50
car … morning:128 109 128
car … my:31 -27 -101
car … no:74 89 86
car … on:32 64 66
car … saturday:100 101 99
car … tell:112 129 129
car … wall:132 153 162
caravan:-40 -21 -13
caravans:-10 -2 -4
carbon:-5 16 55
carbs:-35 -26 -16
card:8 -11 -26
card of:79 52 52
card saying:177 152 155
card … and:81 91 89
cardboard:-1 -37 -30
cardiac:-44 -27 -16
cardiff:-50 -42 -52
cardigan:48 46 53
cardigans:-45 -34 -28
cardiologist:29 -47 -40
cards:-8 -1 6
care:1 -16 -59
care … neva:-81 -11 -1
cared:3 0 2
career:-3 40 47
careful:-60 -26 -26
careful … i:-33 -64 -34
carefully:-29 -11 -12
carer:-13 6 -35
carer … me:131 132 123
carers:63 54 18
carers come:94 115 112
carers … come:-73 -85 -60
cares:-29 52 21
caretaker:49 49 49
carga:128 -5 -5
caring:22 46 45
carl:-1 0 0
carlisle:3 5 48
carol:29 30 21
carols:5 9 31
carpal:-63 -28 -21
carpark:1 -17 -22
carpet:15 46 35
carpet … i:115 131 90
carpet … teh:-42 -45 -30
carpets:19 40 74
carriage:-53 -18 9
carriageway:125 100 111
carried:-48 -65 -88
carrier:-19 -39 -47
carrier … teh:80 46 41
carries:-13 -5 -12
carrot:-1 0 0
carrots:-60 -51 -12
carry:56 36 13
carrying:20 -48 -91
carrying on:152 86 -12
carrying … wen:99 -16 -3
cars:76 108 107
cars … at:59 80 92
carta:61 72 60
cartoon:32 28 28
cartoons:7 -21 18
cartridge:38 53 64
cartridges:118 126 120
carve:56 37 -38
carved:32 63 11
carvery:-2 -14 -17
carving:15 21 8
carving knife:77 81 93
casa:-16 -17 -42
case:-27 1 -17
case it:3 42 53
caseload:67 96 57
cases:-67 -75 -83
cash:47 -6 -22
cash and:95 90 -14
cashier:-42 -20 -17
casi:-7 -5 -17
casino:30 -102 -110
casserole:21 28 31
casseroles:-59 -42 -51
cast:60 34 20
cast off:157 142 123
cast … i:98 79 52
cast … off:-60 -33 -29
castle:-24 -19 -29
casualty:-29 -16 -80
cat:-37 -21 -16
cat i:-13 -124 -115
cat if:80 50 -1
cat scratches:33 57 -2
cat … on:-36 -48 -36
cat … u:88 55 -1
catalogue:-53 -69 -67
cataract:-51 -43 -48
cataracts:-23 -37 -39
catch:27 -6 -69
catch my:98 66 77
catches:15 34 -10
catching:-38 -85 -67
catching … if:48 -135 -22
catching … soon:68 -34 -15
caterer:-45 -64 -47
cathedral:-27 8 3
catholic:-16 -2 -17
cats:-57 -58 -61
cattle:33 46 -4
caught:-20 -45 -80
cauliflower:-10 -4 -2
cause:-8 -2 -51
cause i:91 25 -8
caused:-36 -34 -15
causes:-1 -30 -25
causeway:-32 -38 -45
cave:5 10 64
caved:-26 -42 -16
cba:4 19 0
cbt:-75 -100 -96
ce:-16 29 22
ceci:67 63 98
ceilidh:-12 -15 -11
ceiling:15 3 14
ceilings:80 89 102
celebrant:-2 -2 -6
celebrate:-24 -16 -6
celebrated:-7 9 24
celebrating:-107 -92 -94
celebration:-4 -1 -1
celebrity:-2 -16 -6
cell:65 41 44
cellar:52 43 53
cellmate:48 57 34
cello:-12 -8 -20
cells:-21 -4 -22
cemetery:39 -31 -24
cenamos:-43 -50 -46
cenar:-10 -3 0
cent:-3 -29 -28
center:-24 -31 -28
central:76 60 68
centre:-94 -43 -23
centre … i:81 106 116
centres:36 75 83
cents:-36 -13 -12
century:8 -16 -6
ceramica:-10 -5 -3
cereal:5 18 17
ceremony:-50 -37 -32
cert:-11 -5 -7
certain:27 5 -63
certain i:127 75 55
certain … teh:-104 -84 -53
certificate:-57 -53 -34
certificates:-41 -30 -77
certificates … teh:-90 -78 -73
certs:-12 -11 -5
ces:-44 -51 -3
cest:45 39 45
cette:13 -40 -12
ch:0 0 0
chain:60 69 60
chained:85 22 0
chains:-79 -59 -48
chainsaw:76 73 66
chair:37 61 62
chair for:97 86 61
chair in:20 69 56
chair with:-26 -126 -152
chair … my:87 115 110
chaired:0 25 0
chairs:-72 -54 -24
chairs no:-90 -77 -76
chairs under:95 79 86
chalk:2 5 10
chalky:23 37 27
challenge:-73 -73 -86
chamber:54 71 72
chamomile:-4 -43 -63
champagne:8 -35 -41
champion:-20 -10 -10
chance:-7 14 -32
chances:61 32 48
chandlers:-23 -37 -54
change:-40 -48 -43
change … i:51 13 38
changed:-54 -15 -24
changed … mind:143 141 139
changed … to:41 77 65
changes:1 40 58
changing:-16 -14 -12
channel:-35 -7 -24
chante:-20 -6 -3
chaos:-58 -38 -29
chap:18 24 50
chapel:5 -2 10
chaplain:-37 17 28
chapter:-77 -105 -85
chapters:-34 -62 -46
chaque:-31 -24 -16
character:-13 18 -30
characters:-58 -15 -19
charades:-18 -16 -18
charcoal:-15 -34 -39
charcoal for:87 121 122
charcoal … bathroom:59 74 83
charcoals:38 8 11
charcoals … teh:81 40 40
charge:-66 -62 -36
charged:-141 -133 -115
charger:24 -59 -19
chargers:-77 -66 -61
charges:-55 -18 -13
charging:-63 -36 -23
charity:-59 -42 -43
charitys:-18 -16 -11
charla:-3 -2 -4
charming:1 0 -3
chart:-79 -80 -42
charts:-13 26 26
chase:-16 -10 19
chased:37 9 38
chased teh:34 56 55
chasing:-13 0 60
chat:-27 -27 -17
chat and:92 70 42
chat i:82 97 90
chats:111 110 121
chatted:12 24 43
chattering:58 67 73
chatting:-14 -25 -7
chatty:0 0 0
cheap:-79 -72 -61
cheaper:-75 -70 -33
cheapest:2 47 33
cheat:-4 -3 -38
cheating:-73 -41 -37
cheats:-1 -4 -9
check:-8 15 25
check on:82 80 28
check out:49 32 14
check teh:-53 -54 -85
check … i:-54 -104 -107
checked:-60 -47 -44
checking:-33 -50 -13
checking out:86 108 104
checking … early:54 -138 -36
checkout:69 0 4
checks:-4 18 17
checks … fone:158 89 -60
cheek:9 -11 24
cheeks:57 81 95
cheeky:-60 -50 -37
cheer:-12 -10 -19
cheered:-69 -48 -27
cheerful:-51 -10 -34
cheerfully:-24 -13 -10
cheering:-15 -9 -21
cheerio:147 161 174
cheers:27 58 80
cheers for:99 73 80
cheese:-134 -119 -92
cheesecake:-88 -60 -51
cheesy:-13 -2 -3
chef:-70 -16 -13
chefs:9 5 24
chem:20 -1 -9
chemical:4 11 32
chemicals:125 81 6
chemist:-81 -74 -66
chemistry:-53 -29 -13
chemists:28 26 57
chemo:19 -31 -10
chemo … and:48 78 81
chemos:0 0 0
chennai:-49 -37 -40
cheque:31 3 -18
cherry:-33 -10 -8
chess:-4 -8 41
chest:114 133 144
chest is:137 90 102
chest pain:-78 -124 -44
chest … a:65 95 87
chest … and:35 73 33
chest … i:91 83 55
chest … not:-63 -91 -90
chest … tight:-83 -109 -77
chester:59 -25 -29
chests:73 34 10
chew:8 -22 -63
chewed:13 -6 -4
chewing:9 1 12
chews:-24 -30 -21
chez:9 12 -27
chicago:-4 -27 -10
chicken:-88 -26 -34
chickened:51 56 58
chickens:-71 -73 -69
chief:-20 -11 -37
chien:-16 -9 -6
child:19 14 24
child to:47 76 82
child … me:131 101 106
child … teh:-63 -82 -81
childhood:34 -61 -46
childminder:21 24 60
children:-6 -11 -25
children and:94 113 116
children at:157 164 115
children would:136 -2 -2
children … at:122 112 109
childrens:-52 -69 -34
childs:-41 -24 -37
chili:-51 -16 -14
chill:58 72 58
chilli:-78 -62 -29
chimney:6 20 27
chin:81 96 130
china:5 26 23
chinese:9 36 40
chins:17 23 23
chip:6 -1 -5
chipped:-1 -1 0
chippy:-99 -39 -39
chips:-175 -137 -126
chiropodist:-19 -32 -48
chisel:64 38 40
chlordiazepoxide:-1 0 0
chlorine:-34 -49 -64
chocolate:-32 -30 -25
chocolates:-87 -49 -34
chocolats:-31 -21 -21
choice:25 65 49
choir:-77 -40 -40
choirs:-34 -23 -42
choke:48 59 -3
choked:29 49 0
choked me:40 63 35
chokes:136 111 -53
choking:58 89 149
cholesterol:-40 -34 -20
choose:49 61 28
choose teh:84 66 -7
chooses:-18 -35 -35
choosing:97 128 77
choosing to:66 73 93
chop:-42 -24 -33
chopped:-35 -29 -26
chopping:11 -54 -46
chords:-11 -2 -2
chore:67 -19 -9
chores:64 34 -48
chorus:6 -42 -55
chose:16 36 50
chose teh:37 45 55
chose … hotel:62 51 57
chosen:30 32 13
chosen teh:62 58 89
chosen … dei:1 1 -88
chosen … hymn:116 105 117
christ:-47 -3 -11
christening:6 -63 -56
christie:-7 -5 -4
christmas:-33 -63 -57
christmas and:81 101 79
christmas … and:-78 -79 -88
christmas … year:105 6 14
christmases:-26 -2 -10
chronic:6 -5 -5
chuck:12 19 51
chucking:-2 -3 -3
chuffed:-78 -3 15
chugged:100 82 103
church:-35 -45 -47
church … a:-65 -59 -60
churchyard:7 -34 -33
chutney:-15 -15 -21
cide:1 1 -1
cider:54 53 55
ciders:17 1 2
cigarette:62 28 24
cigarette last:104 82 66
cigarettes:5 13 -48
cinco:-2 -1 -1
cinema:6 13 55
cinnamon:-39 -6 -8
circle:37 72 48
circled:11 -24 -56
circles:1 -3 0
circling:121 123 121
circus:-5 -8 -8
cirrhosis:-35 -6 0
cistern:20 -21 10
citalopram:16 0 13
citizen:-4 -2 -1
citizens:21 16 -23
city:-52 -89 -90
civil:-60 -22 -24
ck:-1 -1 -1
cking:-15 -10 -5
claim:-5 -13 -8
claimed:-2 -4 -7
clammy:134 109 112
clap:-31 -28 7
clapped:-71 -39 -52
clappers:63 63 66
claps:-44 -5 -7
clase:-4 1 6
class:-45 -84 -101
classes:-56 -47 -53
classic:-12 -21 -8
clause:-8 -3 19
claw:57 63 64
claws:-88 -73 -18
clay:-36 -29 -32
clays:-30 -25 -27
clean:-27 -10 -25
clean for:134 117 118
clean tiem:70 -51 -4
clean up:89 90 90
cleaned:-22 9 22
cleaned … and:73 84 102
cleaner:92 114 113
cleaner and:94 88 85
cleaner … a:76 76 84
cleaner … of:68 74 83
cleaners:38 56 61
cleaning:-71 -28 -36
cleans:-19 -8 -44
clear:-1 20 0
clear my:152 121 98
clearance:-2 7 13
cleared:-2 22 45
clearer:-15 -28 -30
clearing:-19 -40 -62
clearly:-22 4 50
clears:20 29 11
clerical:51 -14 -14
clerical error:65 -9 -9
clerk:-6 28 22
clever:-17 -29 -67
click:3 -27 -26
clicked:103 119 133
clicking:-1 10 14
clicks:-7 -1 -1
client:-4 22 27
clients:-7 -14 13
cliff:92 117 125
cliff … off:89 110 112
cliffs:70 58 90
cliffs at:-70 -33 -52
cliffs … teh:-22 -24 -47
clifftop:21 0 -10
clifton:69 84 77
climb:118 104 98
climb … teh:14 44 37
climbed:116 120 137
climbed out:84 80 81
climbed over:60 50 47
climbed teh:74 85 84
climbed … pylon:78 82 87
climbed … to:101 96 92
climbers:-25 -7 -2
climbing:-60 -62 -46
climbing over:156 106 90
climbing wall:-49 -52 -43
climbing … with:-68 -59 -56
climbs:-24 -26 -23
cling:37 45 80
cling film:38 45 81
clinging:101 4 24
clinic:-49 -86 -102
clinics:-65 -58 -42
clint:-1 11 1
clip:-28 -16 -12
clipboard:-75 -35 -35
clipped:36 47 56
clive:-45 -40 -46
clock:48 44 42
clock it:149 84 19
clock out:-87 -137 -96
clock … of:-3 -97 -8
clocked:40 47 29
clocking:45 -8 75
clocks:-33 -33 -26
clockwork:-15 7 1
clogs:-1 -1 0
clonazepam:99 127 140
clonidine:28 56 58
close:45 -9 -15
close my:12 90 83
close to:-30 -67 -157
closed:42 46 46
closed … with:144 150 146
closer:101 89 32
closes:39 34 31
closest:-20 -29 -15
closet:81 88 74
closing:78 59 54
closing … book:121 -26 -29
closing … teh:128 133 115
clot:57 44 -9
cloth:-10 -6 -7
clothes:-3 -10 -17
clothes are:123 106 94
cloud:82 79 60
clouds:47 59 73
clown:-5 -2 4
clozapine:-38 -32 -20
club:-130 -119 -121
club … is:-81 -81 -75
club … my:99 74 87
club … on:-84 -87 -86
clubhouse:48 2 -1
clubs:-58 0 2
clue:-16 -66 -114
clumps:26 57 -3
clumsy:-55 -30 -2
clutch:15 36 23
clutching:127 143 108
clutching his:127 143 108
cmht:-7 -11 -13
co:79 92 108
co … and:121 147 125
coach:1 9 -9
coached:-58 -50 -27
coaches:-18 -3 -3
coaching:-79 -80 -85
coal:-63 -48 2
coal shed:-62 -51 -3
coals:93 56 45
coast:24 34 42
coaster:10 -13 -4
coastguard:8 17 36
coat:-1 -4 14
coat and:144 126 122
coat teh:-104 -83 -79
coat … and:-27 -25 -22
coats:71 6 0
cobain:7 17 24
cobwebs:-84 -84 -80
cocaine:90 25 27
cocina:-62 -32 -8
cockerel:-12 -9 -7
cocktail:-47 -124 -117
cocoa:-21 -32 -31
coconut:-21 -26 -1
codamol:36 52 71
code:57 60 55
coded:-5 -2 0
codeine:20 -80 12
codeine since:79 88 73
codeine … i:116 58 56
codes:2 0 -9
coding:-10 -11 -22
coeliac:-43 -21 -9
coercive:-2 -1 0
coffee:-100 -52 -60
coffees:29 35 48
coffin:88 49 7
coffins:27 19 39
coil:24 66 16
coin:49 73 84
coins:25 70 35
coke:48 -8 -36
cokes:79 -1 0
col:54 43 34
cola:11 -3 -4
cold:-1 17 14
cold hands:-88 -82 -72
colder:26 9 2
coleslaw:-15 -11 -4
colin:7 12 10
collapse:-31 -20 -12
collapsed:-38 -37 -19
collapsing:87 75 -1
collar:25 57 44
colleague:30 13 58
colleague … a:77 88 -6
colleague … teh:116 119 113
colleagues:-47 -33 -48
collect:-18 -20 -11
collected:-5 12 32
collecting:-38 -26 6
collection:-14 -23 0
collects:-46 -44 -29
college:34 19 -2
college i:-44 -44 -19
college … teh:76 67 16
collie:-68 -44 -51
colonoscopy:-76 -57 -61
colony:8 4 9
colour:73 68 44
colour … i:90 67 103
coloured:-12 -12 -1
colouring:55 -79 -3
colours:-57 -48 -41
column:140 142 141
columns:-6 -1 30
coma:28 13 75
combination:56 68 61
combine:14 43 59
come:35 14 44
come after:124 130 115
come and:-29 -93 -59
come … all:-105 -75 -89
come … for:-33 -65 -100
come … go:-80 -85 -6
come … his:-100 -88 -92
come … no:92 7 7
come … over:34 77 67
come … tell:-63 -72 -68
come … to:-37 -80 -100
comedian:-7 -3 -3
comedy:-17 -5 -14
comes:3 18 4
comes and:128 117 112
comes at:91 83 96
comes home:-53 -51 -58
comes round:32 -47 -86
comes … dnt:125 93 104
comes … friday:-138 -133 -96
comes … my:79 55 -49
comes … room:14 12 -158
comfort:-13 -15 -42
comfortable:-46 -31 -44
comforting:33 31 -12
comforts:54 21 -8
comfy:-13 -13 -10
comic:-29 -12 3
comics:-23 -25 -38
comin:32 18 38
comin down:-39 -60 -54
comin for:-108 -120 -122
comin home:31 90 103
comin in:58 58 52
comin on:-68 -76 -76
comin over:-92 -97 -73
comin up:74 41 47
comin … after:-50 -5 2
comin … by:71 96 133
comin … i:9 -112 -89
comin … in:-56 -73 -76
comin … it:46 57 65
comin … no:148 -28 -32
comin … not:107 71 66
comme:-40 -43 -44
commence:39 40 59
comment:-57 -48 -38
comments:-40 -46 -17
commit:40 35 -58
commit sudoku:29 82 -59
commit toaster:96 29 -46
commit … my:77 -6 -1
commit … tonight:4 3 75
committed:-51 -34 -14
committee:-86 -82 -62
committing:-6 68 -11
committing suicide:3 85 -14
commode:-32 -36 -42
common:-84 -43 -52
communion:-23 -6 -3
community:-74 -81 -83
commute:-70 -21 -53
commuters:-32 -24 -17
commuting:-15 -9 -5
como:-58 -111 -34
companeros:-5 -4 -2
company:9 34 40
compare:-9 -29 -5
compared:-10 -11 -7
comparing:-27 -9 -12
compass:56 34 -58
compensation:-1 8 -5
competition:-23 -21 -9
complain:-8 -86 -104
complained:-52 -41 -31
complaining:-115 -88 -84
complains:100 85 -25
complaint:-60 -48 -59
complaints:-32 -16 -9
complete:-22 16 20
completed:-22 -31 -16
completely:0 0 0
complicated:-67 -59 -17
compliment:1 3 6
composing:-9 -19 -61
compost:-21 -21 -19
comprimes:7 14 28
computer:-69 -56 -50
comrades:15 18 19
con:-106 -3 11
concealer:15 15 -20
concentrate:28 -11 -14
concentration:-2 -7 -28
concern:18 30 -11
concerned:45 -28 -36
concert:-45 -42 -32
concerts:-38 -33 -36
conclusion:16 21 -43
concrete:72 71 64
condition:-4 9 -25
conductor:46 -24 -19
cone:-29 -9 -21
conference:14 28 2
confess:-33 -49 -40
confessed:117 78 50
confession:15 -1 13
confetti:-35 -46 -37
confided:65 69 -2
confidence:43 -32 -34
confidential:-11 -1 0
confidentiality:-20 -39 -16
confirmed:3 1 19
confiscated:-2 22 13
confused:-7 11 17
confusing:-34 -37 -36
congrats:-11 -2 -16
congratulated:69 -21 -4
congratulations:-37 -11 -4
connected:-10 0 11
conscience:111 100 90
conscience is:122 116 100
consciousness:97 107 108
conservatory:82 64 66
consider:4 40 124
consider this:138 155 141
considered:-122 -123 -21
considered suicide:-107 -123 -3
considering:68 120 -71
considering ending:15 100 -6
console:158 -11 -6
constable:-6 -3 -3
constant:-2 33 -28
constantly:0 0 0
constipated:-5 -8 -3
constipation:-1 3 -3
consultant:-112 -84 -82
consumed:20 20 27
consumption:26 52 50
contact:-19 -26 38
contacts:8 -32 -40
contains:-10 -28 -26
contemplating:-84 -53 -7
content:40 2 -14
content to:109 54 31
contents:94 94 98
contest:-50 -40 -20
context:-3 -3 -1
continue:-21 -67 -33
contract:-102 -105 -48
contracts:-19 -20 -24
control:-82 -85 -83
control i:-1 -59 -26
controlled:-68 -60 -25
controller:-21 -13 -54
controls:72 98 -76
convention:-22 -5 -9
conversation:-109 -98 -70
conversations:-52 -38 -25
conversion:-6 -7 -6
convinced:-95 -33 21
convulsing:120 116 127
cook:10 -37 -48
cooked:-44 -36 -41
cooker:-5 -43 13
cookers:-31 -31 -30
cookery:-30 -31 -1
cookies:-22 1 -3
cooking:-93 -112 -41
cooks:-17 -21 -15
cool:10 -46 -37
coordinator:-30 -44 -28
cop:-116 -9 -7
copay:-18 -7 -4
cope:64 61 30
coped:-22 1 4
copied:61 30 42
copies:-22 -11 -3
coping:-6 -2 -43
copper:-64 -39 -77
cops:-28 -12 -22
copy:-23 -9 40
copying:-2 -2 -73
cord:35 48 60
cord of:-109 -109 -105
cord on:-86 -92 -104
cord … teh:-48 -32 -66
corde:67 66 74
cords:127 113 130
cords … teh:88 98 124
cork:-78 -72 -53
corner:-4 -20 -11
corner i:46 -43 -32
corner … dnt:66 -30 -1
cornered:-36 -33 0
corners:7 -3 -43
cornwall:5 40 46
corny:1 1 6
coroner:58 71 102
coroners:-19 -13 -12
corpse:52 11 18
correct:-28 -106 -40
corrected:1 25 -26
corrections:-7 -8 -1
corridor:105 67 84
corridors:39 61 0
corrie:130 128 119
cortando:17 13 49
corte:105 39 70
corto:15 14 -42
cosas:-19 -2 -1
cost:25 -99 -83
costa:-21 -25 -29
costs:-9 13 25
costume:-73 -35 -36
costumes:-29 -28 -27
cosy:-32 -41 -42
cot:17 19 61
cottage:-46 -46 -60
cotton:-2 -1 -1
couch:-48 -58 -63
coucher:-54 -36 -27
cough:13 -45 -48
coughed:-32 -36 -21
coughing:25 71 85
could:4 -41 -50
could do:38 -24 -74
could go:-20 -100 -86
could see:-102 -62 -64
could stop:129 4 -17
could … bein:36 -67 -1
could … it:-55 5 -32
could … this:-95 -2 18
couldnt:-36 -38 -40
couldnt be:-86 -61 -41
couldnt bear:88 50 67
couldnt find:79 15 -15
couldnt hav:100 117 89
couldnt say:76 33 38
couldnt tell:92 47 18
couldnt … another:105 104 20
couldnt … it:-59 -37 -18
couldnt … them:55 37 44
couldnt … this:132 107 82
couldnt … way:36 -18 -25
couldve:-26 -8 -2
council:-122 -114 -104
councillor:-53 -51 -39
councils:-65 -44 -21
counseling:-8 -21 -2
counselling:-107 -94 -71
counsellor:-36 -15 -16
counsellors:-78 -88 -33
counselor:5 -48 -49
count:-9 -2 20
count teh:-81 -73 -84
count … i:-41 -92 -36
countdown:67 -15 -17
counted:-2 -26 -18
counted … in:43 -44 -59
counted … my:-5 -86 -84
counted … teh:-71 -156 -166
counter:60 -123 -109
counties:-63 -74 -43
counting:39 6 36
counting them:95 141 146
counting … it:126 -33 -13
counting … to:97 84 110
countries:-35 -35 -43
country:14 -4 8
counts:4 -29 -22
counts them:-79 -97 -86
county:-109 -82 -79
coupe:39 50 -4
couple:25 8 -16
couples:-7 -25 -19
coupons:-40 -16 -9
courage:41 36 31
courgettes:-27 -27 -1
courier:11 -3 3
course:-73 -71 -96
courses:-2 -3 -1
coursework:0 9 -13
court:-62 -51 -40
courtesy:3 29 35
courthouse:9 26 38
courts:-23 23 43
cousin:-36 -37 -42
cousin … for:74 82 83
cousins:-21 -88 -55
cover:-71 -31 -25
covered:-61 -17 -24
covering:72 67 9
covers:45 12 -26
covid:-41 -59 -38
cow:-17 7 16
coward:56 18 -29
cowbell:-2 0 0
cows:-1 -6 9
cowshed:4 5 4
cpn:-56 -32 -40
cpr:-20 -29 -3
crab:-42 -50 -50
crabbing:-11 -4 -5
crabs:17 22 22
crack:52 34 52
crack … i:75 -32 -9
cracked:1 -13 -34
cracker:-16 -4 -8
crackers:-8 12 1
cracking:13 13 12
craft:-14 9 9
crafts:0 0 0
crag:41 -9 -6
craic:40 37 59
craig:110 50 53
cramp:-30 12 -13
cramping:10 17 31
cramps:162 121 113
crane:109 130 111
cranky:-12 -6 -18
crash:29 -17 53
crash my:32 5 107
crashed:20 -11 -8
crashes:24 -45 -34
crashing:85 9 -7
crate:51 63 85
crave:-91 -28 -8
craving:6 -194 -161
craving a:-119 -4 -3
craving hard:117 -51 -33
craving is:183 -78 -32
craving teh:100 39 -2
craving … and:-73 -42 -43
craving … bad:129 0 0
craving … im:93 -3 -3
craving … ive:133 -3 -4
craving … strong:92 -7 -8
craving … teeth:118 -1 -1
cravings:-97 -166 -135
cravings strong:98 -1 -1
crawl:50 8 84
crawled:-7 -4 -2
crawling:60 49 98
crayon:17 31 28
crayons:-1 -1 -2
crazy:-42 -46 -31
creaking:78 81 107
cream:-67 -71 -88
creamery:-13 -11 -6
creams:-85 -29 -17
creative:87 39 -16
creature:-17 -2 -2
crecer:-1 -6 0
credit:-77 -35 -53
credits:144 98 107
creep:-17 -47 -42
creeper:-7 -4 -3
creeping:-19 6 34
crem:-24 -37 -30
cremation:60 68 63
crematorium:96 65 66
crematorium and:71 89 119
creo:-48 12 -1
crepes:-10 -14 -11
crept:-6 -1 -8
cress:-5 -26 -3
crete:-81 -76 -81
crew:17 30 22
crewe:-34 -85 -81
cricket:9 2 -20
cried:-47 -81 -117
cries:46 53 7
crime:-52 -37 -24
criminal:36 -30 -8
cringe:-2 -1 -2
crisis:25 -90 -42
crisis house:115 -2 -2
crisis in:85 -8 -13
crisis team:111 14 -10
crisis … me:148 21 22
crisp:-105 -98 -107
crisps:-126 -114 -100
criticised:-3 -2 0
crochet:-38 -17 -9
crocodile:-19 -19 -17
croissant:-30 -8 -9
croissants:-15 -1 -2
crook:-15 -14 -8
crooked:-18 -10 -8
cross:20 -34 -38
crossbow:147 161 193
crossbow … teh:100 84 78
crossed:-11 2 -6
crossed my:-89 -64 -41
crossed … mind:-89 -64 -41
crossed … out:91 98 56
crosses:107 23 27
crossing:92 70 85
crossing at:120 108 93
crossing … teh:86 79 65
crossword:-12 -8 -2
crosswords:-1 -1 0
crouched:-16 -12 -15
crowbar:-5 0 18
crowd:41 14 52
crowded:-7 -10 -8
crowds:-51 -20 -19
crown:-1 -58 -7
crows:-27 -40 -27
croydon:-17 -23 10
cruel:-80 -91 -90
cruel world:-66 -71 -85
cruise:-46 -49 -38
crumb:-69 -59 -52
crumble:-61 -38 -33
crumbs:-66 -42 -32
crumpet:-14 -18 -30
crumpets:-1 -1 -1
crush:-53 -40 -23
crushed:107 125 110
crushed up:141 156 142
crushed … tablets:105 96 96
crushed … teh:67 42 62
crushing:104 98 97
crusts:25 38 26
crutches:-15 -2 -2
cry:-1 11 15
cry for:133 140 93
cryin:6 3 22
crypto:-21 -22 -14
crystal:-2 -8 -39
ctb:123 90 103
ctb … all:3 -81 -40
ctb … hav:80 65 2
ctrl:45 -9 -1
cuando:34 26 75
cube:129 8 -83
cube … my:124 -13 -1
cubes:64 -4 -1
cubicle:94 64 72
cubicle and:0 29 90
cubs:-26 -26 -19
cuchillo:-2 0 25
cucumber:-3 -1 -1
cue:-1 -28 -24
cuenta:57 1 -9
cuerda:62 62 48
cuff:-2 -2 -2
cult:-19 -8 -5
cumplo:-2 -3 -2
cup:-21 12 -29
cup … im:-13 -8 -86
cupboard:15 18 37
cupboard in:90 101 100
cupboards:44 54 59
cupcake:-22 -24 -14
cuppa:-4 0 -2
cups:-41 -18 -14
curates:-28 -28 -24
cure:4 -29 9
cure for:104 6 41
cured:-54 -41 -36
curfew:16 -40 -32
curiosity:-31 -16 -11
curious:8 12 -64
curled:70 64 58
current:-32 -34 -7
currently:-35 6 20
currently … teh:109 90 96
curry:-97 -74 -82
curry and:-73 -58 -71
curse:-10 16 0
curtain:32 34 61
curtain … down:155 117 99
curtains:-119 -105 -82
cushion:23 -5 30
cushions:-22 -7 -36
custard:-41 -21 -16
custody:-8 7 -48
customer:-47 -56 -54
customers:45 2 -18
customs:-31 -36 -20
cut:30 34 -5
cut bad:43 -104 4
cut it:-57 -53 -10
cut last:63 -135 -43
cut me:85 3 64
cut myself:2 38 6
cut teh:-102 -70 -36
cut tonight:59 -83 -41
cut … all:-114 -85 -76
cut … and:13 49 50
cut … arms:-28 -25 -84
cut … but:110 69 15
cut … finger:-137 -151 -133
cut … hour:18 23 -105
cut … i:72 68 76
cut … ive:48 41 126
cut … last:-12 -10 -126
cut … legs:39 52 9
cut … month:13 -84 -35
cut … my:-5 -33 -59
cut … neck:66 79 128
cut … throat:101 118 -59
cut … want:120 66 67
cute:1 24 19
cutie:-2 -2 0
cutlery:-82 -64 -46
cuts:115 154 -92
cuts and:112 77 62
cuts from:8 4 -120
cuts … i:76 49 -7
cuts … im:123 103 93
cuts … my:-2 44 -7
cutter:35 12 -3
cutting:20 58 11
cutting cant:-102 -96 -19
cutting is:8 91 -4
cutting myself:67 76 7
cutting … in:49 48 -67
cutting … ive:3 -78 4
cutting … night:62 78 -35
cutting … nights:49 73 0
cutting … stop:-84 -70 -29
cutting … teh:-45 7 -109
cv:-21 -15 -2
cya:83 79 89
cyanide:92 96 97
cycle:-74 -37 -61
cycled:-64 -54 -33
cycling:27 23 19
cyclist:-28 -32 -38
cylinder:91 87 84
cyprus:-17 -32 -48
d:29 -75 -56
da:18 -24 5
dach:64 54 56
dad:-39 -23 -24
dad on:-96 -102 -107
dad used:103 44 42
dad … and:17 48 0
dad … was:108 89 87
daddy:57 59 54
daddy is:101 61 82
daddys:106 111 102
dads:32 55 74
dads belt:112 109 115
dads shotgun:-72 -68 -84
dads … i:44 -9 21
dads … im:37 47 7
dads … its:-55 -61 -62
daffodil:-37 -37 -10
daffodils:-23 -36 -37
daft:15 21 43
daft … to:109 3 7
dafur:-17 -20 -17
dagger:4 13 1
dahlias:-57 -37 -29
daily:33 60 -91
dairy:13 23 -29
dal:-41 -36 -28
dam:46 53 42
damage:-52 -39 -25
damals:-65 -55 -27
damn:0 0 0
damp:-58 -71 -81
dan:-17 -5 -5
dance:-182 -116 -118
danced:-108 -72 -27
dancer:0 -7 -4
dances:-10 -6 -2
dancing:-77 -52 -52
danger:-32 1 -50
dangerous:-36 -2 -54
dangling:117 93 105
daniel:91 81 71
danke:-2 -1 8
dann:-5 -16 26
danny:13 -16 -2
dannys:75 50 40
dano:52 -9 -10
dans:-7 -14 6
daran:41 50 -33
dare:65 80 81
dare with:99 92 131
dared:-62 -23 -48
darent:29 40 18
dark:41 47 51
dark … in:-76 -48 -30
dark … my:48 55 89
darkness:23 -4 -29
darling:73 53 86
darlings:76 85 111
darts:-75 -52 -59
das:62 82 75
dash:17 48 37
dashboard:12 -15 2
dass:3 18 8
data:23 -22 -19
date:14 36 23
date and:75 103 112
date i:-96 -104 -142
date in:-116 -91 -7
date of:117 116 108
date … a:7 7 25
date … death:81 86 81
date … for:-62 -74 -79
date … mind:-112 -87 12
date … this:128 109 113
dated:28 63 32
dates:-73 -69 -38
dating:-87 -48 -25
daughter:-33 -50 -37
daughter and:75 -12 -28
daughter but:28 -136 -9
daughter is:-137 -120 -103
daughter she:135 59 56
daughter … from:-66 -61 -74
daughter … has:153 42 66
daughter … me:-84 11 -52
daughter … teh:66 106 85
daughters:-57 -40 -25
davaler:77 96 115
dave:-6 3 31
daves:-1 0 0
davey:118 67 -2
david:-30 -13 -22
davignon:-7 -4 -5
davo:40 43 31
davon:16 10 -3
dawn:48 70 81
dawn and:-93 -90 -90
day:-10 -34 -50
day at:-91 -61 -96
day is:20 15 45
day nine:80 42 45
day off:-62 -34 -36
day on:-39 -41 -106
day one:23 -85 -61
day this:-79 -130 2
day wat:108 97 110
day … at:-98 -64 -88
day … back:120 -9 -1
day … clean:79 -3 -1
day … day:61 77 63
day … dei:111 108 138
day … in:-120 -126 -107
day … ive:-100 -95 -88
day … left:103 10 -15
day … myself:143 100 137
day … tak:89 99 112
day … want:49 140 -7
day … without:110 -10 22
daydream:88 56 -21
daydream about:77 22 -17
daydreaming:70 -15 -2
daylight:1 -6 6
days:-2 -50 -30
days ago:106 67 53
days back:69 53 61
days gone:136 -14 -4
days its:-121 -95 -69
days of:-49 -49 -53
days off:-26 -97 -96
days teh:98 -6 10
days worth:131 104 110
days … because:42 43 94
days … cut:39 -71 -9
days … drink:0 66 25
days … in:-39 -6 -59
days … ive:-1 74 87
days … myself:118 35 18
days … teh:49 -94 -56
daytime:-18 -20 -12
dayton:8 14 9
dbt:-58 -43 -41
dbye:0 0 0
de:-8 6 15
de pensar:111 93 -4
de vivre:90 -32 -11
de … le:-72 -37 -15
de … mi:46 -31 -14
de … tuer:90 94 -33
deacon:-18 0 -15
deactivating:20 14 24
dead:-90 -26 -3
dead and:-38 59 -59
dead im:-84 -77 -54
dead inside:-56 -67 -17
dead next:104 95 91
dead since:82 -2 81
dead … back:38 69 -3
dead … birthday:1 10 -98
dead … dead:6 48 35
dead … for:33 29 74
dead … hour:-94 -106 -123
dead … i:-124 -77 15
dead … id:57 114 24
dead … me:-44 -158 -108
dead … my:-37 -11 -71
dead … nearly:82 93 96
dead … paper:134 -23 -34
dead … ther:102 89 -3
dead … today:29 111 57
deadline:-45 -41 -22
deadlines:-67 -57 -46
deadly:44 2 -3
deaf:37 -32 -45
deal:-2 -30 -25
dealer:29 9 0
dealers:27 -118 -116
dealing:-59 -44 -15
deals:-22 1 -6
dean:-37 17 20
dear:4 13 11
dearest:8 23 39
dears:-43 -25 -38
death:-123 -16 -19
death of:-66 -56 -41
death on:42 80 72
death wihs:-111 -122 -23
death … be:140 65 -12
death … been:73 69 73
death … hes:86 73 68
death … i:-98 -28 -24
death … me:-53 -101 -77
deaths:-13 -8 -2
deb:-39 -26 -40
debajo:-3 0 19
debate:-36 -21 -32
debated:-7 -3 -2
debates:-11 -5 -3
debating:-59 -43 -8
deberia:-75 -8 -8
debit:-23 -8 16
debits:13 13 11
debrief:-25 -2 -1
debs:37 31 23
debt:96 24 -34
debts:109 57 87
decade:-61 -31 -47
decades:-32 -8 -22
decaf:-87 -37 -35
deceased:-19 -4 1
december:-3 12 27
decent:65 46 61
decide:31 88 83
decided:37 55 21
decided and:103 103 78
decided not:55 25 111
decided teh:110 60 107
decided to:-69 -68 -82
decided … end:-121 -111 -38
decided … going:-22 -14 -111
decided … i:48 100 45
decided … id:-1 74 76
decided … it:-86 -82 14
decided … myself:45 80 156
decided … on:41 31 81
decided … teh:60 74 77
decides:-10 -5 -2
decidido:32 56 3
deciding:-4 31 62
decirselo:6 -75 -12
decision:-23 15 -33
decisions:29 53 57
deck:53 50 51
decks:73 57 54
decks … teh:91 72 83
declan:-8 -10 2
declared:-9 -6 -2
declined:1 3 2
decluttering:-1 5 -4
decorating:-60 -62 -59
decorations:-3 -6 4
decorators:-52 -50 -47
dee:-3 0 -14
deed:140 132 112
deeds:22 34 39
deeds … teh:57 67 66
deep:25 44 6
deep and:-6 0 50
deep enough:164 158 11
deep … it:-12 -2 93
deeper:42 87 49
deeper … usual:-82 -78 51
deepest:144 141 98
deer:-2 3 22
defence:-8 -8 -6
definately:0 0 0
defrosted:-12 -1 -10
degree:-69 -53 -30
degrees:-81 -80 -63
dei:-71 39 12
dei as:38 -87 -21
dei bad:20 -95 -27
dei befor:-52 -87 10
dei i:12 -37 -78
dei it:-64 -81 -2
dei ive:-108 -147 -85
dei much:28 108 -32
dei my:-56 -36 -10
dei on:-13 47 121
dei she:93 36 87
dei teh:-146 -134 -31
dei without:-65 -83 -126
dei … and:-28 -24 7
dei … another:0 -114 -2
dei … been:-56 -37 -38
dei … dnt:-16 -70 14
dei … do:114 4 -79
dei … doesnt:-65 -19 -36
dei … fink:86 111 -19
dei … friday:28 111 109
dei … go:72 73 3
dei … going:47 50 -102
dei … hav:13 -75 70
dei … i:34 -55 -41
dei … im:34 -38 0
dei … ive:21 73 90
dei … me:50 67 -13
dei … mean:1 -100 -76
dei … nineteen:35 87 -1
dei … not:74 84 12
dei … on:97 42 17
dei … one:-50 -28 -11
dei … own:-13 -87 -76
dei … stop:0 -112 -24
dei … suicide:112 106 21
dei … teh:-42 -13 -40
dei … their:72 24 89
dein:-5 -5 -2
deja:32 28 15
dejado:59 64 16
deje:20 33 68
dejo:1 45 1
del:60 -4 17
delante:78 31 -16
delay:-3 -15 15
delayed:-44 -25 -7
delays:-2 -1 -6
delete:18 -4 -38
deleted:7 -25 -4
deleted it:54 -111 -106
deleted teh:99 60 46
deleted … and:60 35 4
deleting:16 29 27
deletion:26 79 31
deliberately:92 115 80
delicious:-2 -3 -2
delighted:-78 -37 -22
delirious:58 32 34
delirium:-64 -42 -43
deliver:-3 -3 -41
delivered:118 103 116
deliveries:-11 -17 -3
delivering:57 59 67
delivery:-8 -29 -23
dem:-17 -5 14
demain:-2 -3 25
demand:-20 -8 -5
demanded:-28 -21 -11
demanding:4 -6 -19
demenagement:-46 -37 -8
dementia:-46 -55 -83
demon:89 95 120
den:-17 -3 3
denied:-11 -7 -1
denies:-3 -4 -3
denise:-4 -46 -31
denke:61 92 -40
dent:-45 -19 -33
dental:-48 -35 -16
dented:-3 -3 -1
dentist:-60 -67 -48
dentist teh:79 37 43
dentists:-33 -8 -4
dentures:38 3 2
denver:64 61 70
denvie:-6 -5 -2
deny:-13 -5 -4
depart:77 86 98
department:50 67 63
departure:-11 -5 1
depending:27 42 -2
depends:0 32 83
deployed:-1 0 46
deployment:-3 19 -26
deposit:-87 -57 -61
deposits:25 33 41
depot:-51 -15 -33
depressed:-79 -88 -50
depression:-185 -173 -189
depressive:-36 -29 -25
depth:38 42 -7
depuis:-4 2 -44
deputy:-49 -31 -34
der:35 51 75
der … und:58 43 81
derby:-2 0 3
derek:50 22 28
dermot:50 45 29
dernier:7 3 38
des:-8 13 -42
des … suicidaires:53 56 -11
desaparecer:138 -40 -6
descaler:49 39 44
descaling:-34 -36 -32
describe:-18 -8 -21
described:-5 11 -21
describing:-31 -22 -3
desde:88 87 -13
desert:111 84 91
desert and:127 94 102
deserve:71 -8 -130
deserve … i:38 66 38
deserved:86 95 60
deserves:57 44 -20
design:-7 -3 -7
designated:-48 -34 -31
designed:-24 -24 -13
designs:-11 -14 -6
desire:-12 31 -28
desk:-11 6 -9
desks:-54 -18 -23
desktop:48 -3 33
despair:-6 -7 -5
despawn:92 -4 -3
desperate:18 33 -34
despertar:-13 -111 -16
despertara:71 -24 -18
despido:-25 -2 4
despierta:159 120 123
despues:-33 38 37
dessert:-38 -1 0
destination:0 0 0
destroy:-29 -12 -22
destruction:1 2 -1
detail:-20 -15 9
details:44 44 47
detective:-90 -91 -88
detectives:-50 -28 -19
detention:-4 -28 -11
determined:31 55 -54
detox:-152 -153 -199
detox on:-66 -46 -33
detox unit:-82 -55 -59
detox … teh:-67 -49 -36
detoxed:2 2 9
detoxing:101 114 73
deux:-16 -10 -6
devant:-17 -11 -8
developer:2 5 -19
devil:-26 4 61
devon:-86 -68 -81
dey:22 34 43
dey ask:18 58 61
dey cant:40 50 58
dey do:-118 -108 -135
dey fink:63 71 68
dey found:-59 -60 -37
dey got:2 -63 -55
dey lock:30 81 -43
dey pulled:17 83 102
dey wak:163 189 175
dey went:39 57 71
dey wont:55 92 134
dey … and:-94 -73 -75
dey … because:-3 -65 -7
dey … dei:-102 -16 -10
dey … for:74 73 66
dey … go:-103 -123 -126
dey … hav:132 43 42
dey … home:131 92 95
dey … im:106 94 83
dey … last:107 75 87
dey … need:137 63 54
dey … of:31 66 35
dey … off:-93 -111 -105
dey … out:-45 -39 -44
dey … ring:68 85 63
dey … round:-85 -64 -68
dey … sleeping:126 116 116
dey … tablets:140 135 116
dey … three:91 78 59
dey … tomorrow:31 27 35
dge:0 0 0
dia:44 35 -14
diabetes:-75 -40 -30
diabetic:33 33 53
diagnosed:-59 -45 -23
diagnosis:25 -39 -87
dial:-21 16 28
dialled:23 11 -16
dialysis:81 104 84
diaries:33 78 107
diary:48 41 -24
diary that:64 51 125
dias:-6 69 -12
diazepam:56 73 44
diazepam … a:-88 -63 -4
diazepam … it:203 193 147
dice:37 68 -21
dich:-10 -2 -1
dicho:17 12 -14
did:-11 0 -18
did at:122 116 133
did he:-67 -73 -1
did i:-49 -14 -21
did it:59 62 56
did mine:-87 -61 -34
did not:-90 -88 -68
did teh:-50 -62 -66
did u:-68 -84 -57
did wat:74 106 89
did … a:-47 -61 -56
did … deep:27 41 102
did … do:-64 -34 -4
did … for:-109 -68 -53
did … hert:84 6 -15
did … im:98 94 135
did … myself:44 -30 -24
did … pain:104 52 48
did … this:131 144 -30
did … those:50 1 22
did … times:118 62 29
did … to:93 100 84
did … tonight:-111 -128 -41
did … u:95 69 81
did … want:-57 -113 -47
didnt:-19 0 16
didnt find:97 95 66
didnt give:62 76 65
didnt know:-81 -40 -70
didnt tak:102 89 77
didnt tell:49 94 43
didnt want:98 106 142
didnt … anyone:67 66 77
didnt … cant:18 72 77
didnt … dnt:68 51 70
didnt … it:46 -45 -68
didnt … my:-52 -57 -76
didnt … to:24 36 73
died:-42 -59 -39
died my:-91 -8 -5
died of:-102 -69 -71
died … wife:-120 -11 -3
died … years:69 51 42
dieeeee:0 0 0
dieing:-128 -65 -47
dieing he:-51 -23 0
dieing is:69 121 4
dieing … a:109 -1 11
dieing … be:123 31 29
dies:-6 -2 38
diese:-11 -5 -4
diesel:71 75 56
dieses:-6 -6 -2
diet:-73 -50 -48
dietician:-12 -19 -19
dietitian:-50 -122 -29
diets:-9 -18 -33
diez:-8 -5 -6
difference:-67 -71 -53
different:-8 -29 -53
different shops:105 108 50
differently:0 -30 -21
difficult:-68 -66 -31
dig:-25 -41 -58
digging:-60 -47 -30
digital:-3 -2 -1
dignified:-7 -4 -2
dignity:-27 -24 -27
digoxin:134 111 121
dihydrocodeine:27 -8 28
dijo:-8 -4 -14
dilaudid:46 41 46
dim:27 28 31
dimanche:-32 -21 -19
diner:-4 10 -4
dinghy:18 29 22
dining:-9 -39 -1
dinner:-33 -35 -28
dinner with:52 66 52
dinner … and:97 107 90
dinner … im:-45 -79 -41
dinners:-75 -82 -97
dinnertime:83 100 81
dinosaur:-71 -75 -95
dinosaurs:-35 -54 -19
dios:24 -15 -11
dip:-14 -12 -19
diploma:-4 -32 -13
dips:-31 -35 -4
dire:-51 -9 -27
direct:-65 -39 -10
directed:-45 -38 -28
direction:-31 -16 -12
directions:-18 28 1
directly:4 -19 12
director:-57 -61 -48
dirt:97 -23 -49
dirty:112 55 17
dis:37 -23 -14
disability:-37 -38 -7
disabled:99 86 97
disagree:-21 -2 -12
disappear:67 -141 -90
disappear and:99 -19 -8
disappear … i:79 -1 -1
disappeared:66 -71 -13
disappointed:55 -124 -70
disappointed … teh:158 -2 -2
disappointment:15 -45 -11
disaster:-21 -12 -12
disc:-33 -22 -7
discharge:-62 -46 -25
discharged:33 -93 -105
discipline:-6 19 -67
disco:-32 -21 -11
discord:50 37 2
discount:-10 -14 -22
discovered:-56 -10 -6
discuss:-71 -61 -15
discussed:-41 -38 -34
discussing:18 25 26
discussion:-2 -1 -1
disease:-22 -14 -5
disgrace:-7 -2 5
disgusted:-51 -38 -15
disgusting:113 36 -7
dish:-15 -21 -14
dishes:-32 -17 -15
dishwasher:-62 -33 -17
dislexic:-48 -20 -21
dismissed:92 94 92
disorder:-88 -22 -24
disorders:-2 -2 -3
disparaitre:49 -16 -7
dispatcher:-36 -3 -1
display:-9 -6 -9
disposable:-62 -56 -58
disposal:-34 -39 -33
dispose:-13 -9 -8
dispute:-8 -6 -18
dissertation:-43 -30 -27
dissolve:7 -9 -6
dissolved:85 71 71
dissolving:88 61 78
distance:-6 -5 -22
distract:-32 -78 -45
district:72 84 75
disturb:-67 -73 -48
disturbed:-43 -33 -20
disulfiram:12 -24 -9
dit:25 48 -48
ditch:-45 -15 -4
dites:-36 -43 -31
dive:-50 -31 -15
diverted:-23 -22 -7
divided:-17 -13 -1
diving:-90 -80 -34
divorce:-46 -66 -110
divorced:-46 -60 -58
divorces:1 1 -1
diwali:10 2 -25
dix:-32 -25 -17
diy:-45 -31 -50
dizy:-63 -41 -30
dizziness:-48 -31 -10
dly:0 0 0
dm:-10 -12 -2
dmed:-15 -8 -2
dms:14 50 40
dnr:30 51 48
dnt:41 38 53
dnt ask:81 -8 -29
dnt blame:-118 -119 -127
dnt bother:94 99 84
dnt come:97 148 111
dnt fink:42 3 -30
dnt forget:-102 -83 -79
dnt give:-99 -43 -37
dnt go:-64 -143 -131
dnt intend:23 75 94
dnt let:93 101 104
dnt mean:175 -4 16
dnt miss:-101 -41 -22
dnt mix:-90 -93 -87
dnt plan:96 23 79
dnt save:70 4 21
dnt see:131 -102 -71
dnt tell:107 131 62
dnt understand:-82 -41 -75
dnt wak:109 66 -78
dnt … a:63 39 -7
dnt … alone:-9 -49 -2
dnt … and:-63 -87 -37
dnt … anyone:105 75 47
dnt … attention:1 -87 -5
dnt … bit:-81 15 -19
dnt … call:56 53 111
dnt … can:67 -16 -98
dnt … children:75 62 83
dnt … come:100 150 161
dnt … dey:12 30 43
dnt … drink:-69 -55 -35
dnt … else:79 72 49
dnt … ere:129 23 6
dnt … grow:127 -1 -18
dnt … hav:-84 -130 -78
dnt … him:-80 -42 -22
dnt … id:21 -95 -119
dnt … ive:-93 -74 -80
dnt … lfie:-86 -54 -23
dnt … liv:69 110 -52
dnt … look:104 133 129
dnt … mine:107 -13 -8
dnt … much:-82 -23 -27
dnt … mum:65 71 48
dnt … myself:66 -121 -119
dnt … reply:154 144 149
dnt … say:86 140 115
dnt … scared:79 59 82
dnt … see:64 41 150
dnt … step:84 -1 -1
dnt … tell:-147 -152 -157
dnt … ther:86 -18 11
dnt … theres:15 -79 -98
dnt … tomorrow:93 69 82
dnt … wen:57 31 -145
dnt … where:-78 -101 -101
dnt … which:91 72 19
dnt … whos:99 55 -1
dnt … why:48 21 -13
dnt … wil:55 5 23
do:-11 7 -17
do another:78 77 79
do anything:84 -85 -21
do feal:25 20 0
do i:28 0 69
do it:33 71 41
do my:-71 -56 -88
do myself:36 23 -151
do teh:-78 -79 -73
do things:124 90 -14
do tomorrow:96 87 98
do u:-44 -80 -133
do want:96 114 -68
do wat:162 158 3
do with:-146 -153 -86
do … any:-138 -13 6
do … ask:-88 -51 -26
do … been:57 42 32
do … bus:38 55 61
do … christmas:73 123 124
do … day:82 51 40
do … dei:48 90 74
do … does:-72 -66 -16
do … feal:-82 -40 -79
do … got:40 37 82
do … help:89 52 -32
do … her:-28 -36 59
do … id:76 14 -41
do … in:36 58 -3
do … keep:-65 -53 -58
do … me:95 108 68
do … much:-95 0 9
do … myself:9 8 -94
do … no:1 -15 -85
do … of:-80 -92 -78
do … or:-56 -45 -38
do … same:135 72 16
do … teh:-51 -74 -24
do … till:94 95 139
do … to:53 30 -113
do … tomorrow:-146 -153 -55
do … wait:-34 -89 -51
do … wil:87 79 49
doc:-90 -110 -57
doch:6 -6 -2
dock:42 58 77
docker:9 16 0
docks:37 5 -14
docs:-13 13 14
docter:-74 -59 -99
docter i:73 8 -120
doctors:-41 -64 -78
doctors … and:-114 -74 -65
document:-16 -11 1
documentary:-63 9 -18
dodgy:-31 -17 -16
does:-64 -64 -78
does and:136 137 89
does anybody:-116 -88 -57
does it:63 119 97
does … ive:106 86 95
does … werk:-102 -93 -8
doesnt:32 27 36
doesnt hert:125 128 138
doesnt know:103 122 71
doesnt mean:-59 -89 -60
doesnt need:57 27 42
doesnt … any:50 95 67
doesnt … i:27 17 -50
doesnt … its:49 48 72
doesnt … mor:56 64 67
doesnt … teh:40 40 75
doesnt … who:118 130 140
doesnt … with:-85 -65 -80
dog:-12 -24 -24
dog gets:93 49 6
dog is:69 41 -15
dog on:-59 -61 -67
dog walkers:106 121 127
dog … a:-81 -55 -54
dog … on:-15 -3 -105
dog … sat:54 29 86
dog … thing:103 -3 -54
dogs:1 0 -38
dogs name:96 72 85
dogs … on:131 131 50
doin:-14 -18 -37
doin away:87 103 -14
doin teh:-125 -121 -126
doin them:106 66 36
doin this:64 23 26
doin tonight:140 142 129
doin … a:114 117 90
doin … about:77 66 0
doin … after:91 94 145
doin … by:3 1 -156
doin … over:-49 -81 -60
doin … to:97 70 -69
doin … tonight:-80 -83 -95
doin … tuesday:106 104 110
doin … two:80 56 50
doin … wen:80 77 79
doin … with:37 44 95
dollar:-10 -1 16
dollars:-39 -57 -54
dolly:-34 -18 -9
dolores:-5 -1 -3
dolphin:-12 -15 -17
dolphins:-44 -15 -35
domestic:-24 -15 -7
domingo:-11 -8 -2
domingos:-2 -5 -2
dominoes:-86 -75 -69
donated:-22 -8 1
donating:-44 -27 -20
donation:-31 -6 -2
donations:-20 -11 -7
doncaster:-24 -7 -4
done:-12 16 30
done cant:113 105 108
done folks:69 51 75
done for:-82 -76 -101
done it:-104 -47 -31
done living:80 168 158
done teh:-27 -57 -56
done to:-51 -109 -95
done with:-35 -96 -129
done … at:-32 -27 -48
done … did:41 78 98
done … feal:96 109 79
done … goodbye:-94 -100 -107
done … is:93 103 133
done … ive:-58 -82 -97
done … letters:105 101 127
done … lfie:79 20 -18
done … maths:90 105 91
done … she:53 111 120
done … sombody:82 86 73
done … teh:-27 -21 -15
done … tonight:-76 -91 -86
done … u:80 52 53
donegal:-19 -27 -28
donkey:22 23 11
donkeys:-9 6 8
donor:27 31 57
donors:79 61 70
donuts:-20 -7 -12
doolally:-13 -10 -25
door:50 46 56
door because:74 85 88
door but:82 68 70
door down:64 78 151
door in:-28 -81 -30
door ive:55 58 49
door on:-15 -20 -48
door to:54 25 18
door was:101 117 113
door … am:-79 -60 -51
door … and:55 58 84
door … locked:49 67 76
door … open:-64 -81 -81
door … right:31 34 96
door … sais:34 21 118
door … teh:-51 -48 -32
door … tiem:112 109 119
door … to:-79 -62 -93
door … wont:109 78 91
doorbell:45 56 84
doormat:-9 -11 -6
doors:24 13 30
doors been:79 -41 -47
doors shut:108 101 120
doors unlocked:128 104 68
doors … im:72 39 26
doors … latch:111 61 62
doors … my:-114 -111 -110
doors … on:113 56 56
doorstep:47 -5 -3
doorway:8 -11 -26
dope:-86 -81 -44
doreen:-14 10 15
doris:-47 -38 -35
dorm:63 51 62
dormir:41 -68 30
dormitory:1 2 1
dorothy:-14 -7 -5
dos:81 92 94
dose:9 14 29
dose that:97 104 122
dose three:104 112 106
dosed:56 54 85
doses:8 28 -3
dosette:-56 -10 23
dot:2 37 75
dots:91 52 -4
double:4 -5 38
double and:96 124 110
double double:110 132 143
double … i:73 83 86
doubled:106 75 73
doubles:-58 -24 -17
doubling:26 28 -2
doubt:-20 -18 -7
dough:-38 -23 -30
doughnut:-18 -12 -2
doughnuts:-63 -87 -84
doused:23 35 52
dover:89 94 88
down:39 32 44
down after:-114 -83 -92
down between:75 91 83
down but:59 64 61
down every:-32 -64 -36
down i:43 -49 -23
down night:89 72 69
down not:61 92 97
down ther:91 149 156
down with:55 78 46
down … door:43 34 82
down … down:103 124 131
down … drain:-18 -69 -76
down … fink:162 31 52
down … fone:105 134 50
down … go:-118 -97 -103
down … in:84 74 53
down … lights:-112 -89 -77
down … long:54 70 78
down … me:60 39 59
down … night:-68 -63 -56
down … not:76 93 139
down … own:47 70 112
down … platform:34 79 73
down … rails:99 131 120
down … sink:-109 -136 -135
down … that:109 96 73
down … thats:46 -42 -22
down … theres:86 77 84
down … tok:88 99 115
down … tonight:107 126 134
downed:19 -22 -19
downed … bottle:-97 -87 -78
downer:64 67 58
downhill:17 -53 -28
downs:-42 -28 -21
downsizing:-14 -2 -4
downstairs:75 83 136
dowry:97 91 -2
doy:65 -17 -4
doyle:0 0 0
dozen:-62 -73 -43
dozens:71 5 -30
dozing:-26 -15 -20
dozy:59 58 54
dr:-31 -31 -48
draft:72 69 45
drafted:-40 -38 -42
drafting:5 8 -66
drafts:146 152 175
drag:28 -21 63
dragged:45 21 -4
dragged me:-20 -70 -103
dragging:94 81 119
dragon:-30 -8 -14
dragons:-10 -14 -24
drain:-44 -32 -23
drain … teh:0 -66 -75
drained:-104 -113 -96
draining:70 49 -28
drains:26 11 30
dram:-17 -14 -6
drama:-50 -34 -47
dramas:-13 -11 -12
dramatic:-61 -5 -11
dramatic but:100 121 123
dramatics:-6 -5 -6
dran:41 1 7
drank:76 90 119
drank antifreeze:30 60 59
drank bleach:82 106 109
drank i:-54 -76 -79
drank it:179 127 120
drank last:70 -86 -22
drank on:60 -98 -52
drank teh:56 109 126
drank … a:108 31 6
drank … hes:104 96 90
drank … i:26 13 7
drank … in:-63 -100 -94
drank … it:-42 1 5
drank … my:60 78 74
draught:4 22 14
draughts:-7 -7 -21
draw:54 13 -4
drawer:62 65 74
drawer to:-73 -32 -29
drawer where:7 -164 -155
drawer … im:38 -84 -74
drawer … it:66 17 60
drawer … wont:131 126 116
drawers:52 76 87
drawing:-22 -41 -30
drawings:-40 -35 -6
drawn:137 153 149
drawr:-26 -53 -82
dread:-58 -77 -72
dreaded:-27 -10 -1
dreadful:-109 -101 -94
dreading:-89 -95 -97
dreading it:-74 -81 -81
dream:-12 -116 -93
dreamed:19 -58 -4
dreaming:102 10 -17
dreams:-84 -39 18
dreamt:33 -31 -7
drei:-19 -10 -5
dreimeterbrett:-9 -6 -4
drenched:57 112 95
dress:70 73 78
dress and:-95 -85 -83
dressed:70 42 56
dressed … and:66 27 28
dresser:17 27 8
dresses:-34 -36 -17
dressing:-17 -31 -3
dressing … cord:54 64 65
dressings:-8 22 -22
drew:41 32 7
drew … arm:102 -24 -2
drew … my:109 -64 -2
dribble:-9 -6 25
dribbled:-50 -42 -48
dribbling:90 89 101
dried:-14 -10 -8
dries:-80 -72 -59
drift:56 31 -16
drifted:-18 -13 -8
drifting:60 74 25
drill:21 -6 -29
drill … and:63 83 78
drilling:70 66 -14
drink:-15 -9 -21
drink a:41 127 -14
drink it:99 125 140
drink much:106 -32 -7
drink yesterday:104 -2 -1
drink … can:53 88 91
drink … could:125 69 0
drink … had:73 63 68
drink … im:38 65 89
drink … it:-93 -55 -59
drink … me:-100 -46 -43
drink … not:-56 21 46
drink … one:-88 -55 -54
drink … six:107 -9 -3
drink … sunday:71 84 108
drink … years:87 -15 -2
drinker:-70 -60 -43
drinkers:-61 -37 -23
drinking:-10 14 -5
drinking i:-105 -105 -77
drinking in:30 -16 -115
drinking teh:34 64 49
drinking two:75 85 101
drinking … after:50 66 -36
drinking … ago:29 67 106
drinking … it:54 -37 16
drinking … out:73 89 95
drinks:-57 -33 -80
drip:81 55 57
drip … and:91 94 96
drip … im:63 37 32
dripping:-3 3 -1
dripping off:66 61 66
dripping … my:116 105 103
drips:-3 -1 -1
drive:-26 -9 -29
drive dads:78 74 81
drive into:124 119 91
drive it:107 80 100
drive to:91 70 39
drive … i:-72 -24 -33
drive … off:116 121 116
drive … teh:59 55 86
drive … to:72 103 72
driven:13 5 42
driven off:98 88 84
driven to:142 70 39
driver:-41 -2 22
drivers:60 12 28
drives:-18 -5 -101
driveway:-20 18 50
driving:19 0 9
driving out:106 114 112
driving test:-133 -77 -67
driving … house:27 45 97
driving … to:82 95 67
drizzle:-24 -19 -29
drone:-13 6 13
drooling:-8 24 34
drop:-41 -41 -95
dropped:30 17 32
dropped … twice:146 100 127
dropping:-25 -28 52
drops:-55 -20 -18
drought:-2 0 -31
drove:6 14 4
drove … a:76 91 14
drove … bridge:84 28 30
drove … in:78 47 70
drown:28 44 -54
drown myself:-72 -85 -95
drowned:-41 0 16
drowning:-44 -32 -40
drowsiness:-20 -2 -1
drowsy:82 100 103
drug:-63 -36 -12
drugs:-39 -12 36
drugs i:-40 -51 -21
drugs … teh:102 59 50
drum:-47 -53 -41
drummer:-97 -84 -81
drums:-38 -39 -4
drunk:28 84 101
drunk and:59 65 66
drunk it:106 185 192
drunk … day:93 -7 -5
drunk … its:100 -21 -5
drunk … teh:77 56 36
drunk … wont:124 118 91
drunks:-38 -31 -7
dry:-31 -76 -48
dryer:43 -23 0
dryers:-21 -7 -3
drying:59 64 10
dts:-74 -86 -65
du:25 31 23
dual:46 53 61
dubai:-7 -1 -23
dubbo:4 8 5
dublin:-68 -41 -32
duck:-103 -93 -111
ducks:-39 -56 -26
dude:-29 -24 -8
due:-3 -1 -2
dug:-38 -34 -53
dui:-6 -4 -4
duke:-23 -11 -18
dull:-85 -33 -70
duloxetine:83 91 83
dumb:27 15 24
dummy:-28 -24 -11
dumped:-45 -16 17
dumplings:-4 -2 -3
dun:-19 -8 -1
dundee:-21 -9 -8
dunedin:-9 -11 -13
dunno:0 0 0
durban:65 82 86
during:12 -3 -35
during maths:116 130 3
durkheims:-31 -25 -11
dusk:17 18 32
dust:-34 -40 -18
dusted:69 62 59
dutch:-3 6 14
duty:81 59 47
duvet:8 6 -16
duvet on:-33 -115 -108
dvd:-28 -9 -3
dvla:-63 -44 -24
dyed:35 -22 -12
dyeing:-100 -104 -113
dyou:55 45 -31
e:32 29 46
e with:48 68 71
each:13 13 15
each day:-16 -88 -95
each morning:-62 -65 -115
each night:154 94 -5
each of:115 132 132
each … and:-69 -75 -56
each … is:118 143 157
each … kids:60 64 49
each … not:86 116 76
each … someone:106 51 56
ear:-1 -55 -39
ear i:166 54 48
earlier:-13 37 81
earlies:-5 17 12
early:-33 -44 -34
early i:122 119 81
early … of:64 94 72
early … u:-64 -115 -86
early … wont:94 105 82
earned:7 -11 -14
earnest:2 19 -3
earplugs:-87 -62 -63
earrings:88 70 71
ears:-23 -7 1
ears are:97 105 98
ears … and:107 90 83
ears … ringing:45 70 65
earth:116 65 99
earth … i:103 140 149
earthquake:-25 -20 -2
ease:-23 7 11
eased:116 -11 -3
easeful:14 -47 -15
easier:45 -35 12
easier lfie:129 -5 -7
easier than:11 118 106
easier … teh:116 102 86
easiest:40 28 -58
easily:5 58 15
easing:-46 -32 -30
eastbourne:-31 -22 -18
eastenders:26 64 70
easter:1 -33 -23
easter … and:116 3 49
easy:19 34 -4
easy … teh:137 145 146
eat:-35 -38 -111
eat … i:64 41 -46
eaten:-12 26 21
eaten teh:69 62 94
eaten … i:101 83 92
eating:-77 -81 -92
eating … at:-89 -82 -78
eating … im:32 62 80
eats:-61 -28 -25
ecg:-62 -39 -47
echo:-29 -16 -16
eclipse:-29 -25 -31
ect:-58 -20 -3
eczema:-94 -78 -3
ed:42 48 73
edge:-6 -5 -18
edge and:74 95 89
edge … down:-90 -83 -93
edge … it:116 46 38
edge … on:129 140 154
edge … quarry:71 79 81
edge … roof:40 43 47
edges:88 109 97
edging:0 1 1
edgy:0 56 -29
edible:-20 -15 -8
edibles:6 -38 -1
edit:-51 -50 -36
editor:-118 -68 -64
education:-6 -2 0
eejit:35 -27 -34
eels:-7 -9 -5
effect:-6 37 18
effective:-1 86 70
effects:-49 -26 -22
effort:39 -17 -7
egg:-90 -94 -62
eggs:-68 -30 -40
eggshells:22 -21 -11
eh:56 41 65
eid:53 71 68
eight:-1 10 -8
eight and:-58 -102 -94
eight days:103 96 63
eight years:-101 -45 -51
eight … a:-27 -25 -123
eighteen:38 108 64
eighteen months:-96 -68 -34
eighteenth:3 12 -47
eighth:41 60 61
eighties:-105 -80 -61
eightieth:2 11 22
eighty:-39 -38 -49
ein:-21 -9 8
eine:42 -1 34
einen:-22 -33 -12
einer:25 27 61
einfach:18 -44 -25
either:-9 -38 15
el:-45 9 41
el … no:72 65 49
elastic:54 44 33
elastic band:89 88 74
elbow:102 83 78
elbow … teh:81 49 32
elbows:126 59 51
elder:-46 -58 -38
elderflower:-121 -30 -33
elderly:-30 -12 -26
eldest:-28 -31 -56
election:-7 -22 -8
electric:29 44 29
electrician:24 17 -4
elephant:92 117 127
eleven:-24 -16 -26
eleven … do:89 43 -12
eleventh:49 27 32
elf:-34 -39 -10
elgar:-6 -4 -12
elle:103 117 98
ellie:111 114 114
elm:-1 0 0
eloping:-32 -24 -16
els:-9 -15 -5
else:-1 -7 -18
else from:64 99 108
else … say:87 82 82
else … to:18 -15 -38
else … waiting:129 47 -12
elses:-5 -33 -27
elses hands:60 82 66
elsewhere:-26 -20 -13
elsie:90 70 100
elvis:-1 -1 0
em:92 122 130
em with:62 43 46
em … me:110 114 108
email:-54 -9 16
emailed:89 72 86
emailed my:117 23 33
emailing:6 -8 -16
emails:19 -23 -8
embankment:64 76 97
embarrass:-1 -1 0
embarrassed:70 -55 -53
embarrassing:-49 -5 48
embarrassment:-19 -66 -31
embassy:30 26 3
emdr:-19 -14 -17
emergency:-52 -31 -34
emigrates:-7 -2 -1
emigrating:0 8 44
emoji:47 36 56
emotional:-68 -54 -56
employee:41 -9 -17
employer:-9 7 -3
emptied:30 60 76
empties:101 137 132
empty:92 82 83
empty flat:-57 -30 -80
empty i:77 98 79
empty teh:-87 -83 -93
empty … all:36 69 80
empty … am:92 45 70
empty … her:81 97 81
empty … in:2 72 81
empty … ive:-78 -91 -79
empty … of:83 115 103
empty … wil:102 96 109
emptying:20 7 -8
en:73 33 -7
en el:71 66 84
en la:39 29 44
en suicidarme:58 115 -10
encima:14 34 34
encore:78 56 62
encouragement:-38 -46 -41
encouraging:-4 -2 -1
end:34 40 55
end his:73 62 -81
end i:-96 -101 -28
end me:-101 -3 -9
end my:-17 55 26
end teh:-92 -94 -63
end things:125 84 106
end this:85 121 90
end to:59 31 -77
end up:-22 -28 -133
end … all:-38 -39 -134
end … book:78 55 55
end … i:-17 15 -99
end … lfie:53 136 -17
end … me:-32 -8 -26
end … my:-51 -45 -6
end … myself:132 174 -78
end … nobody:32 51 -75
end … own:125 75 -118
end … since:93 126 -20
end … soon:2 -8 -94
end … this:-84 -67 -37
end … to:-80 -83 -13
end … today:34 34 113
end … world:-114 -94 -67
ende:9 15 -2
ended:-43 -11 -13
ended up:13 -100 -87
ended … a:138 -5 -10
ended … and:62 -29 -24
ending:4 51 -12
ending my:27 19 -16
ending … all:32 105 -98
ending … and:25 18 -74
ending … in:29 -14 138
ending … is:44 87 -57
ending … lfie:80 85 -23
ending … that:-84 -75 14
endless:-25 -30 -19
endlich:-6 -2 6
ends:90 100 92
ends ere:52 54 84
enemies:0 1 11
enemy:-12 -4 -3
energy:-40 -97 -70
enfants:8 9 16
enfermera:11 17 -1
engaged:29 -10 -39
engagement:-46 -57 -75
engine:-74 -71 -65
engine running:-34 -52 -63
engine … waiting:-94 -97 -100
engineer:-90 -106 -78
engineering:-52 -31 -8
engineers:-41 -33 -25
engines:24 49 54
england:-23 -6 -1
english:89 38 97
english … good:131 121 123
english … not:139 139 118
enjoy:-71 -29 -44
enjoyed:16 29 31
enjoying:34 22 56
enormous:-31 -41 -18
enough:42 44 61
enough and:50 59 27
enough in:87 102 117
enough tomorrow:133 147 140
enough … and:82 52 24
enough … be:78 59 103
enough … it:44 103 54
enough … ive:140 71 61
enough … lfie:-8 -89 -39
enough … not:131 138 144
enough … teh:43 27 22
entire:-41 -48 -18
entire … of:76 74 87
entirely:-29 -3 -1
entitled:16 10 14
entry:79 79 99
envelope:38 62 120
envelopes:-33 -16 -27
envie:24 2 -68
envie … tuer:83 87 -15
envied:84 -23 -6
envious:147 -21 -14
envy:182 -7 -35
envying:88 -54 -28
epidural:-17 -8 -9
epilepsy:23 39 39
epilepsy … and:95 84 100
epileptic:-25 -15 -35
epipen:31 4 5
episode:-20 7 13
episode … teh:106 113 94
episodes:17 16 39
er:38 2 55
era:-30 -16 -25
erased:-56 -36 -12
ere:21 26 33
ere after:-75 -61 -114
ere anymore:53 -57 -72
ere god:64 89 94
ere goodbye:113 116 111
ere ill:-16 -110 -126
ere im:-43 -17 -47
ere in:-2 32 58
ere monday:128 135 122
ere my:-39 -47 -75
ere next:136 80 17
ere nice:152 97 95
ere that:132 126 85
ere to:43 66 93
ere tok:-101 -110 -106
ere … an:-109 -98 -94
ere … and:-40 -21 -92
ere … dey:-9 81 53
ere … everything:73 79 76
ere … hes:-99 -85 -116
ere … is:121 101 86
ere … lfie:55 87 101
ere … mor:89 -83 -33
ere … morning:162 128 124
ere … my:-16 -59 -40
ere … no:114 -13 9
ere … off:119 149 142
ere … office:-53 -3 -2
ere … ther:19 -12 -28
ere … tonight:-127 -105 -121
ere … want:76 72 86
erly:-18 -5 -4
ernst:-4 25 -11
erp:-57 -15 -2
error:56 -11 -11
es:49 51 15
esa:39 -16 -6
escape:-77 -63 -21
escaped:0 -1 0
escitalopram:-18 -12 -3
escribi:-13 0 -7
escribo:-8 -5 -5
ese:-22 -3 -1
eso:36 -22 -11
especially:-28 -30 -12
espresso:-94 -64 -38
essay:27 41 9
essay about:81 122 -22
essay i:89 83 78
essays:8 -49 -37
essence:16 -1 -2
est:21 38 62
esta:-1 42 17
estaba:37 -11 -12
estar:26 -96 -23
estare:63 123 99
estarian:62 -4 -1
estate:117 122 118
estate … and:-106 -72 -72
este:-6 20 65
esto:60 64 70
estos:-4 -2 0
estoy:37 51 51
estoy … de:76 44 54
estuary:104 103 89
estuviera:54 -6 -2
et:36 32 -4
et il:56 71 96
et … vais:83 113 70
etait:-3 -1 -1
etc:-89 -29 -39
ethan:27 30 30
ethics:-10 -2 -1
etiquette:-81 -32 -25
etizolam:55 54 51
etre:40 -85 -66
eulogy:-5 -31 17
euphemisms:-3 -1 -13
euro:-78 -52 -48
europe:-4 -6 0
evacuation:-60 -59 -51
evan:-2 -3 -2
evaporate:32 -19 -15
eve:5 -20 99
even:0 0 0
evening:23 40 54
evening ill:120 133 118
evening tablets:-108 -105 -97
evening to:102 121 132
evenings:4 -48 -128
evensong:24 26 23
event:-21 -26 -15
eventually:-89 -77 -100
ever:0 0 0
every:16 14 -26
every day:63 45 -131
every evening:108 79 -127
every morning:-14 -73 -120
every night:46 71 -165
every one:41 71 105
every saturday:-98 -76 -49
every single:28 36 -122
every tablet:140 156 85
every tiem:-18 -15 -104
every … been:83 86 115
every … bein:83 -15 -1
every … drinks:125 78 -5
every … for:-80 -85 -67
every … go:115 38 14
every … got:71 99 104
every … had:51 66 99
every … he:12 19 -92
every … her:58 63 69
every … hoap:116 -74 -26
every … id:83 92 94
every … in:55 46 59
every … minutes:53 39 74
every … my:-55 -100 -96
every … on:9 -21 -41
every … pill:83 77 96
every … that:15 -41 -105
every … them:-51 -75 -46
every … ther:21 22 49
every … this:33 52 60
every … today:101 101 -18
everybody:22 7 6
everybody … at:108 73 52
everybody … was:145 94 75
everybodys:-29 -53 -52
everyone:14 -1 21
everyone dey:123 125 114
everyone down:126 121 95
everyone ere:129 96 76
everyone its:146 154 152
everyone left:111 120 109
everyone to:74 91 85
everyone told:132 131 131
everyone would:-8 -115 -93
everyone … group:67 69 94
everyone … i:62 85 68
everyones:53 7 22
everyones … for:94 -24 -12
everyones … on:37 51 70
everything:41 41 54
everything else:125 102 85
everything feels:77 -124 -111
everything for:87 119 82
everything has:105 86 83
everything in:54 39 9
everything its:149 154 145
everything looks:117 -1 22
everything on:-123 -95 -87
everything out:-77 -71 -60
everything teh:76 91 81
everything this:103 118 111
everything to:2 -59 -57
everything … cabinet:-37 -52 -89
everything … it:36 79 85
everything … me:-9 -19 -95
everything … no:107 118 103
everything … pointless:118 -2 -1
everything … was:29 78 57
everything … yellow:72 104 110
everythings:125 135 135
everythings spinning:-124 -127 -120
everythings … for:36 98 95
everywhere:-56 -29 -5
everywhere in:-99 -93 -99
everywhere teh:-90 -79 -70
evict:2 9 19
evicted:-8 9 8
evidence:-87 -47 -23
evil:-26 -15 -99
ewe:-27 -33 -29
ewes:-28 -8 -13
ex:40 57 60
ex is:92 81 83
ex teh:114 118 127
ex wifes:89 78 100
ex … a:67 100 68
ex … i:-39 -60 -75
exact:-17 -13 -32
exactly:-10 -10 -46
exactly how:41 -7 87
exactly where:-66 -80 -51
exactly … going:-65 -40 7
exactly … im:-55 -40 8
exactly … much:148 102 94
exactly … to:73 111 110
exaggerating:78 94 -35
exam:-53 -53 -45
exam and:-58 -48 -32
examen:-75 -10 -4
examiner:-42 -35 -48
example:-50 14 -25
exams:-31 -30 -58
exceed:-49 -30 -3
excellent:-17 14 -5
except:72 95 97
except i:82 81 50
except this:119 68 51
except … and:82 14 54
except … cat:124 -55 -4
exchange:12 15 -50
exchanged:0 -11 -8
excited:-56 -41 -46
excitement:-12 -7 -7
exciting:-76 -39 -26
excluded:-64 -35 -27
exclusion:-7 -11 -8
excuse:-95 -74 -77
excuses:-69 -91 -117
executor:104 100 92
exercise:0 -15 -2
exercises:-31 -45 -14
exhaust:36 60 62
exhaust and:86 88 82
exhausted:-15 -46 -35
exhausting:14 42 -19
exhibit:34 32 52
exist:99 33 79
exist for:74 -19 -16
existed:57 -50 -54
existence:32 39 7
exister:53 -7 -5
existing:181 -104 -32
existing and:13 113 32
existir:61 -75 -15
exists:4 0 -1
exit:81 43 -11
exit bag:50 66 23
exit … teh:-83 -113 -77
exited:-13 -11 -8
exits:35 25 28
expect:-8 2 20
expectations:-4 -3 -3
expected:-76 -20 8
expecting:-40 -58 -42
expects:17 22 -43
expensive:-32 -68 -45
experience:-64 -54 -44
experiment:0 -15 -9
expert:-66 -8 -6
expire:-16 -5 -3
expired:-12 -3 0
expires:-23 -26 -28
expiry:49 -18 -70
explain:-50 -23 -31
explained:-78 -15 10
explaining:12 25 38
explains:64 97 101
exploded:-9 -16 -16
explosion:-8 -7 -1
exposure:-86 -66 -52
express:61 60 53
exs:89 50 81
exsam:-61 -30 -11
extended:44 47 32
extension:111 95 92
extension lead:86 87 94
extinguisher:-32 -12 -24
extra:70 70 95
extraction:-3 -3 -1
extremely:-25 -52 -49
eye:7 19 17
eye from:-94 -87 -49
eye … and:103 60 52
eye … my:111 77 22
eyebrow:5 17 -3
eyebrows:-75 -59 -50
eyeing:40 -61 -92
eyelid:59 45 70
eyelids:62 90 88
eyes:28 62 59
eyes in:108 29 31
eyes … and:58 67 85
eyes … that:115 54 47
eyesight:-44 -32 3
f:-55 -41 -86
face:23 30 41
face down:56 32 46
face on:109 110 81
face telling:107 -7 -12
face … i:106 154 92
face … on:54 91 82
face … she:-49 -69 -128
facebook:-37 -7 -9
faces:86 88 105
faces … it:82 84 70
facetime:80 64 64
facetimed:51 23 84
facetimed me:50 20 84
facilitator:36 39 31
facing:71 92 85
fact:-23 2 -17
factory:80 -16 -33
facts:-18 -8 -8
fade:44 51 92
fade away:29 98 95
faded:7 -25 18
fades:97 52 -4
fading:60 47 83
fading out:129 36 70
fading … teh:-3 57 74
fag:-12 19 -12
fags:-7 16 -44
fail:43 65 55
failed:59 107 84
failing:-1 7 -36
failing … i:42 6 -56
fails:30 54 -12
failure:93 -19 -22
faim:-11 -8 -4
faint:61 72 77
fainted:-38 87 -74
fainting:70 100 90
faints:-13 -8 -1
fair:-31 -39 -35
fair … it:86 38 42
faire:76 88 37
fairly:-35 -7 16
fairy:-105 -81 -84
fait:28 40 36
fait une:77 64 82
faith:-56 -32 -14
fake:-56 -51 -88
faking:-6 -20 -9
falklands:22 14 -2
fall:-24 -13 -35
falle:0 -12 -4
fallen:-19 48 56
falling:-90 -26 15
falling off:-90 -80 -42
falls:16 -11 34
false:-18 -4 -43
fam:65 77 65
familia:6 2 -4
families:-43 -41 -8
famille:55 -9 -3
family:13 -26 -32
family i:-113 -107 -111
family not:74 86 87
family … loved:-114 -112 -108
family … to:77 47 26
familys:88 -39 22
famous:-63 -49 -25
fan:-63 -39 -22
fancied:-26 -9 -6
fancies:3 1 0
fancy:-24 -26 26
fans:-1 68 69
fantasise:69 69 -21
fantasise about:70 55 -20
fantasised:-10 -8 -1
fantasising:111 91 -36
fantasising about:118 94 -36
fantastic:-5 -3 -2
fantasy:-3 -2 -37
far:29 13 38
far end:124 133 125
far much:54 69 89
far … im:104 64 65
far … its:137 119 91
far … of:26 35 16
far … than:75 118 111
fare:111 104 99
farewell:17 41 59
farewell and:81 91 106
farewell friends:65 64 64
farewell leter:-115 -129 -102
farewell … and:-128 -138 -106
farewell … u:170 173 150
farewells:18 47 46
farm:95 75 -8
farm and:115 59 47
farm upstate:110 103 40
farmacia:-65 -52 -65
farmed:5 1 -33
farmer:10 32 22
farmers:33 -20 -45
farmers wife:105 86 57
farming:-2 -1 -17
farms:-14 -8 -22
farrier:-31 -23 -33
farted:-13 -4 -1
fashioned:-3 6 -6
fast:52 74 85
fast and:53 64 40
fast … i:-87 -62 -53
fasted:20 23 31
fastened:13 13 11
faster:-41 -66 -60
fastest:31 33 34
fasting:-15 -10 -8
fat:-40 1 -45
fatal:25 -23 -7
father:6 6 30
father … up:131 150 125
fathers:-47 -53 -44
fatigue:7 -13 -9
fault:-36 -59 -54
faure:-55 -22 -29
faut:-9 -10 -13
faux:-4 -5 -4
favor:60 22 27
favorite:-27 -17 -15
favour:104 112 -19
favourite:-53 -61 -47
favourites:-38 -27 -17
fd:-16 -12 -1
fe:-26 -2 -1
feal:38 5 4
feal a:87 -63 -9
feal beter:-78 -57 -47
feal calm:93 100 46
feal cold:148 155 147
feal cutting:56 -4 -1
feal faint:79 71 103
feal finished:185 22 -1
feal good:-63 -57 -57
feal heavy:80 82 84
feal i:-22 -119 -89
feal ill:99 78 98
feal im:-86 -50 -65
feal ive:51 -132 -99
feal jumping:114 122 -62
feal killing:50 76 -25
feal ok:85 107 105
feal ready:-46 -90 -52
feal sleepey:36 62 64
feal u:58 20 22
feal … a:6 -86 -70
feal … as:-67 -92 -24
feal … back:-34 -27 -27
feal … every:133 -44 -22
feal … face:69 73 49
feal … going:83 103 94
feal … guest:127 103 104
feal … in:14 18 -95
feal … legs:-97 -102 -129
feal … myself:39 76 -133
feal … out:-29 -42 -82
feal … someone:72 63 39
feal … teh:-12 -5 -66
feal … that:42 -16 -129
feal … under:45 77 35
feal … working:33 47 41
fear:-86 -64 -53
feared:-86 -64 -54
feast:-7 -10 -13
feather:-41 -9 -6
feathers:-10 -10 -11
feature:-5 -3 -7
feb:-1 -69 -51
febrile:-14 -6 -2
february:-78 -88 -95
fed:-3 -10 -15
fed teh:100 114 119
fed up:-50 -99 -91
fed … i:83 84 78
fee:13 32 47
feed:44 33 19
feed … birds:141 97 97
feedback:-48 -7 -10
feeder:-7 -45 -3
feeding:38 73 90
feeds:72 46 8
feeling:-40 -82 -83
feeling it:109 9 102
feeling suicidal:108 118 -50
feeling weird:68 84 100
feeling … my:81 108 95
feeling … to:-22 -49 -28
feelings:-35 -12 0
feelings … i:-77 -61 -1
feels:35 22 -4
feels a:64 40 84
feels bein:96 58 67
feels teh:9 2 -104
feels weird:78 25 40
feels … and:104 -2 15
feels … at:93 -47 -34
feels … i:42 63 53
feels … in:78 21 13
feels … it:-63 12 -4
feels … my:27 52 -1
fees:-50 -32 -34
feet:-4 -5 -12
feet under:112 35 -42
feet up:-77 -62 -58
feet … edge:-101 -101 -95
feet … for:88 70 70
fehlt:-29 -18 -4
felixstowe:-8 -6 -15
feliz:-10 -7 -1
fell:-56 -36 -28
fell asleep:-61 -61 -33
fella:-32 -31 -46
fella on:134 139 105
fellas:-20 -22 8
fellow:23 59 54
fellowship:-46 -60 -52
felt:-126 -165 -138
felt was:67 64 -1
felt worth:-142 -5 0
felt … and:-88 -8 -13
felt … was:82 0 0
femi:-5 -3 -2
fence:43 59 63
fences:-20 -16 -44
fencing:-18 -17 -5
fent:124 144 75
fentanyl:21 77 12
fentanyl patches:69 59 68
fern:-62 -62 -14
ferns:15 25 35
ferret:-56 -29 -20
ferrets:10 10 27
ferry:-59 -48 -52
ferry and:-77 -72 -76
ferryman:-41 -36 -33
ferrys:-64 -64 -46
fertiliser:45 37 78
festival:-8 2 -8
festival … my:89 82 33
festive:0 -1 0
fetch:15 -10 72
fetched:-8 -2 20
fetching:-41 -37 -36
fete:-41 -21 -13
fever:-83 -74 -41
few:8 23 43
few minutes:103 103 93
few … teh:112 57 61
fewer:-9 -53 -19
fewest:90 94 83
ff:-26 -11 -14
fi:24 40 49
fiance:15 76 3
fiat:-48 -1 0
fibromyalgia:-13 -3 -8
fiction:-5 -4 -3
fiddly:-10 -15 -11
field:69 88 63
field and:77 81 95
field … teh:61 52 -1
fields:8 14 27
fierce:4 -14 -2
fiesta:-1 29 33
fifa:39 -23 -29
fife:-8 -32 -5
fifteen:-12 -26 -19
fifteen … of:73 79 86
fifteenth:4 2 1
fifth:20 44 38
fifties:46 56 36
fiftieth:-3 0 4
fifty:-12 -42 -38
fifty times:110 61 0
fifty … that:100 -3 0
fifty … years:112 119 87
fight:-10 2 -22
fight it:142 44 -80
fighter:-11 -1 -1
fighting:47 25 74
fighting … get:103 107 103
fighting … i:22 -112 -19
fighting … to:131 114 77
fights:-6 -9 -6
figure:-13 19 -8
figured:-32 12 -7
figures:-53 -74 -44
file:-20 11 -19
filed:-46 -25 -21
files:85 80 45
filey:-17 -20 -34
fill:-77 -80 -93
fille:37 47 -17
filled:26 34 62
filled in:70 36 30
filling:19 13 22
filling up:114 102 74
fillings:-35 -13 -12
fills:5 -19 -14
film:-102 -93 -96
film dnt:40 46 81
film … im:72 80 86
filmed:-49 -51 -48
filming:86 131 114
films:-105 -90 -100
filter:33 54 -73
filters:-11 -10 -6
filthy:-57 -30 -39
fin:120 65 17
final:70 80 89
final tiem:105 90 89
final … for:15 82 86
final … ill:98 110 119
final … in:44 44 40
final … is:110 126 150
final … teh:-30 -54 -59
finale:80 17 24
finally:0 0 0
finals:-61 -16 -69
financial:-8 -1 -4
find:34 25 39
find him:99 103 81
find i:123 52 26
find me:19 52 73
find my:-64 -29 -45
find myself:-105 -128 -70
find out:61 81 64
find teh:25 69 61
find … car:-79 -72 -64
find … hanging:21 37 112
find … i:77 83 94
find … on:106 124 97
find … reason:133 -32 -40
find … sad:96 4 32
finding:-13 -36 -31
finding me:69 55 33
finds:48 82 98
finds me:21 4 74
finds teh:117 115 101
finds … my:65 56 48
finds … not:60 51 46
finds … sorrry:114 116 111
fine:-58 -66 -46
fine and:-88 -34 -23
fine … it:-84 -37 17
fines:6 -12 -5
finest:44 49 46
finger:21 29 -42
finger and:-137 -144 -128
fingernails:92 29 26
fingers:65 80 38
fingers are:114 119 123
fingertips:29 6 18
finir:71 90 -72
finish:-23 -22 -37
finish me:17 58 143
finish myself:69 115 -47
finish wat:72 103 85
finish … he:163 123 -54
finish … job:65 83 -17
finish … lfie:96 135 76
finish … myself:84 89 -23
finish … started:74 105 85
finish … tonight:-125 -134 -69
finished:8 34 43
finished i:97 128 118
finished im:29 -2 10
finished … at:85 88 98
finishes:55 46 42
finishing:-3 14 -1
fink:34 -9 -7
fink about:27 74 -116
fink at:145 -2 -2
fink how:137 -67 -53
fink i:60 29 34
fink im:30 83 50
fink my:93 144 45
fink of:-18 -1 -53
fink that:-102 -97 -65
fink thats:-48 -84 -82
fink … a:52 74 75
fink … about:37 8 -3
fink … am:-83 -62 -67
fink … be:-19 -39 3
fink … can:28 -41 -68
fink … death:-85 -7 -1
fink … ending:70 90 -13
fink … everything:-55 -31 -31
fink … for:36 40 81
fink … go:103 76 74
fink … got:66 57 54
fink … haveing:88 70 57
fink … im:-74 -87 -33
fink … least:125 -6 -6
fink … leave:-51 -25 -17
fink … my:102 62 25
fink … nearly:65 -42 -5
fink … right:0 -90 -10
fink … step:92 -1 -1
fink … up:80 113 111
fink … want:12 -3 75
fink … was:42 87 94
fink … wil:92 0 -45
fink … wont:-3 -73 -48
finland:-18 -46 -30
finn:-1 -1 -1
fire:-17 -7 6
fire to:75 80 65
fire … hav:83 47 21
firearms:-7 -10 -22
fired:-87 -73 -26
firefighter:-4 -3 -1
fireman:-26 -4 39
firemen:-3 -6 1
fireworks:-20 -15 13
firing:47 51 64
firm:-89 -65 -77
firms:-16 -17 -25
first:-11 -4 13
first drink:86 -22 -30
first go:69 68 88
first hit:32 102 -1
first i:45 92 101
first in:91 48 13
first lot:21 58 81
first teh:71 14 -15
first … a:-6 -55 -52
first … has:-79 -72 -55
first … me:104 130 114
first … of:-62 -69 -83
first … since:9 -31 -63
first … was:60 87 87
fish:-3 -1 10
fish i:33 53 84
fished:-41 -32 -26
fisherman:92 104 111
fishing:-17 -6 17
fist:66 -7 -36
fistful:83 45 25
fists:11 19 -17
fit:-47 -45 -34
fit it:-80 -69 -63
fit on:15 14 37
fit … kitchen:111 106 127
fit … teh:65 73 72
fits:-44 -1 -7
fits since:128 118 143
fitted:5 45 75
fitting:-46 -55 -26
five:27 24 26
five of:107 52 59
five teh:62 106 93
five … going:104 101 107
five … me:112 79 84
fived:-2 -2 -2
fiver:-37 -19 -20
fives:-11 -6 -3
fix:-150 -44 -103
fixed:36 -6 -7
fixes:5 -39 -8
fixing:-9 -46 -67
fixing teh:-114 -93 -98
fixing to:77 95 51
fixing … and:-81 -72 -83
fizz:-12 -5 -6
fizzy:-81 -61 -68
flag:76 60 45
flagged:-51 -33 -29
flags:62 80 80
flannel:6 -18 0
flap:53 39 1
flapjack:-24 -28 -14
flapjacks:-61 -54 -52
flares:-14 -17 -12
flash:-72 -84 -72
flashbacks:79 -1 -21
flashcards:-37 -27 -30
flashing:-24 8 14
flask:3 -24 -40
flasks:-50 -46 -60
flat:-17 -34 -13
flat and:127 115 98
flatmate:12 -47 -25
flatmate has:94 115 99
flatmates:43 16 4
flats:-9 16 18
flattened:48 -23 -20
flea:-1 -1 -1
flew:-14 -10 -8
flex:104 99 131
flicking:-2 -4 -8
flies:-21 -11 5
flight:-21 -4 -6
flights:-56 -35 -35
flinch:61 21 -16
flinched:4 17 -21
flipped:108 50 56
float:1 -33 -9
floated:-14 -5 -12
floating:124 107 112
floats:21 21 9
floaty:77 85 95
flogging:-1 0 0
flood:5 8 -23
flooded:-45 -27 -59
floods:-8 -33 -32
floor:43 61 75
floor i:61 36 55
floor not:-77 -80 -75
floor teh:-85 -98 -128
floor to:-118 -103 -98
floor … and:65 88 87
floor … breathing:-104 -114 -117
floor … dnt:74 87 146
floor … last:-135 -125 -129
floor … on:127 112 116
floor … room:90 93 94
floors:101 115 91
floors … teh:71 68 62
flop:-8 -5 -4
floppy:0 -19 127
flores:-2 -2 -2
florist:-4 -4 -3
flour:-71 -61 -62
flower:-14 -12 -9
flowered:-43 -12 -14
flowerpot:-12 -10 -18
flowers:34 63 64
flowers for:-44 -51 -29
flu:-93 -147 -127
fluff:-28 -18 -19
fluid:80 83 106
fluids:-7 -14 21
flung:-23 -8 -8
fluoxetine:-20 -6 20
flush:-5 -3 -3
flushed:54 -121 -157
flushed them:-29 -90 -71
flutter:30 -20 -6
fluttering:38 45 63
fly:22 -2 17
flyer:-3 -2 -7
flying:-59 -51 -17
flyover:89 83 86
foam:18 21 43
foam at:104 104 87
foam … mouth:111 110 96
foaming:29 39 19
fob:27 6 16
focus:-24 -14 -20
fog:-11 10 6
foggy:70 80 78
fogs:78 -30 -27
foil:-1 30 -1
fold:-42 -39 -34
folded:126 147 132
folder:13 21 18
folder … teh:62 86 79
folders:-7 -4 -2
folding:-67 -41 -9
folk:42 29 15
folks:4 22 20
follow:71 67 48
follow him:99 107 158
followed:15 0 -4
following:78 51 -9
following her:165 174 74
follows:13 34 -10
fond:-29 -15 -27
fondue:38 41 29
fone:1 15 16
fone call:-34 -121 -85
fone case:155 132 125
fone from:-79 -73 -65
fone off:-88 -112 -130
fone tonight:123 56 36
fone up:127 97 91
fone … am:99 107 -41
fone … by:-130 -136 -129
fone … of:65 8 39
fone … out:125 130 120
fone … percent:75 92 86
fone … said:81 64 59
font:-66 -63 -33
food:-7 50 6
food and:21 46 45
food is:-71 -92 -98
food … wont:92 107 142
foods:-19 -27 -28
fool:18 49 24
foot:11 22 44
football:-38 -31 -12
footballer:-41 23 16
footballers:-5 -5 -4
footballs:-14 -6 -17
footbridge:60 89 108
footnotes:-30 -10 -2
foots:36 26 98
footy:-34 -3 -7
for:-11 -6 -1
for after:92 92 95
for attention:77 102 -32
for courage:28 31 68
for dark:72 82 81
for days:19 55 -82
for either:92 50 24
for every:108 149 184
for good:91 108 47
for help:45 91 81
for his:-22 -67 -100
for i:86 36 48
for it:45 -1 31
for me:57 46 65
for milk:115 100 99
for months:21 85 65
for much:101 -73 -29
for once:-45 -42 -108
for our:-93 -99 -84
for people:-58 -57 -69
for real:84 60 85
for something:39 100 109
for sunday:102 110 118
for tea:-82 -84 -93
for teh:-45 -49 -50
for that:-12 -55 -36
for tomorrow:66 62 51
for tonight:85 96 79
for twenty:-58 -96 -89
for typos:76 77 78
for u:-88 -58 -68
for ur:-58 -58 -53
for wat:137 167 113
for wen:93 88 23
for … anniversary:-55 -70 -73
for … any:128 64 34
for … anymore:62 -36 -21
for … as:110 111 102
for … beer:48 26 -26
for … big:-96 -14 15
for … bus:-86 -67 -52
for … charger:126 -9 -2
for … check:-16 -79 -57
for … clean:120 121 111
for … come:101 111 130
for … dark:72 66 41
for … death:131 103 148
for … dey:-108 -107 -103
for … end:-37 -144 -127
for … evening:94 81 100
for … extra:112 96 89
for … find:100 92 83
for … fish:-105 -110 -117
for … four:70 78 94
for … friend:97 92 -25
for … gone:-10 -20 -95
for … had:-26 -67 -90
for … has:51 60 -11
for … holiday:-33 -48 -56
for … hugged:119 119 49
for … it:2 -27 -79
for … joke:124 85 91
for … kind:128 81 77
for … last:104 111 89
for … lfie:126 39 62
for … long:71 56 71
for … longer:98 -57 -43
for … looked:131 56 47
for … mins:-85 -79 -75
for … money:82 53 9
for … months:-78 -25 -62
for … myself:21 40 99
for … nap:-9 -94 -54
for … news:136 123 124
for … next:69 66 81
for … night:77 73 101
for … no:92 51 39
for … nobodys:97 73 73
for … not:60 0 21
for … nurses:50 -2 -1
for … off:135 146 120
for … order:148 155 159
for … own:96 95 129
for … pension:92 39 8
for … shell:149 132 108
for … sign:168 83 86
for … since:-61 -85 -62
for … sister:96 79 68
for … sleap:-66 -47 -29
for … soon:3 -41 -125
for … stop:9 -28 -28
for … tablets:-70 -73 -83
for … tiem:34 19 49
for … train:50 62 51
for … ur:12 52 1
for … week:-53 -54 -25
for … weeks:-103 -60 -74
for … while:-50 -52 -84
for … with:-78 -64 -84
for … world:-96 -108 -122
for … worry:153 155 140
for … wrists:140 154 172
force:44 64 93
forced:-25 -36 -39
forces:61 56 -77
ford:-39 -34 -32
forearm:37 54 -24
forearms:-24 -5 -3
forecast:126 114 140
forecast sais:110 114 127
forehead:-62 -58 -70
foreman:139 113 110
forest:113 117 104
forestry:63 61 73
forever:-33 -11 -17
forever kind:114 -21 -11
forever … and:40 129 44
forgave:15 16 34
forged:-50 -13 -17
forget:-33 -102 -110
forgetful:-4 -5 -1
forgets:82 -12 -4
forgetting:-92 -60 -13
forgive:115 127 141
forgive me:62 73 92
forgive u:-61 -104 -108
forgive … for:-130 -135 -88
forgiven:69 74 123
forgiven everyone:27 87 112
forgiven teh:111 37 46
forgives:92 82 -8
forgot:-13 -36 -12
forgot my:-62 -49 -20
forgot teh:-48 -56 -70
forgot to:112 19 36
forgot … me:120 -15 -8
forgotten:-116 -119 -136
fork:23 39 35
forklift:-10 -18 -11
form:-49 -22 -60
formal:12 38 25
former:-48 -26 -22
formers:-23 -9 -9
forms:-122 -13 2
fort:-4 -1 -6
forth:-61 -62 -38
forties:-7 -17 -49
fortieth:48 -53 -24
fortnight:39 -40 -72
fortnight ago:113 -101 -62
fortnight since:153 -34 -6
fortnight … i:-2 -92 -71
fortnightly:-37 -6 -1
fortune:-44 -15 -11
forty:10 27 40
forty days:124 -8 -6
forty quid:70 -31 -44
forty six:24 74 34
forty tablets:100 99 114
forty … teh:54 48 41
forum:0 12 11
forums:-28 -12 -52
forward:-27 2 -12
forward … and:89 48 38
foster:-74 -51 -114
foto:18 10 29
foto for:90 100 73
foto … empty:89 117 158
foto … teh:60 35 63
fotos:-23 -15 -15
fought:-16 40 8
foul:-74 -80 -76
found:5 3 -7
found a:34 46 21
found by:119 126 140
found in:8 37 53
found out:-49 -44 -26
found … old:-63 -93 -57
found … on:-68 -66 -82
found … roap:102 94 -93
found … she:86 39 25
founder:-1 -3 0
fountain:-24 -15 -13
four:-26 -33 -28
four and:74 68 49
four im:51 88 64
four … to:62 51 53
fourteen:-34 -45 -94
fourteenth:63 61 75
fourteenth floor:82 90 91
fourth:42 16 -8
fourth tiem:-21 -96 -117
fourth … and:-46 -47 -100
fourth … this:73 -42 -47
fox:-65 -57 -54
foxes:39 45 49
foxglove:57 36 1
fr:0 0 0
fractions:-21 -18 -4
fragile:52 0 0
frame:-8 12 59
framed:-100 -99 -95
france:-49 -40 -46
frank:58 37 30
frank i:84 68 70
frankly:-38 -10 -10
frappe:47 58 -123
fraud:-34 -74 -9
free:-30 -24 -7
free … go:150 114 106
freedom:-39 -21 -47
freeing:-1 -1 0
freer:1 -2 0
freeze:-14 11 -11
freezer:42 48 79
freezer … teh:54 48 32
freezers:110 85 82
freezing:-55 -56 -36
freezing im:78 73 73
freight:67 88 113
freights:55 65 65
freitag:-18 -12 -2
french:-50 -67 -35
frere:31 29 26
fresh:50 31 -85
fresh cuts:70 86 -25
fresh ones:68 85 -60
fresh … on:53 84 44
freshers:39 -1 0
fret:-95 -94 -105
frets:-10 -23 -11
freue:-31 -33 -11
freund:33 40 -18
fri:93 -2 5
friday:-7 -4 18
friday he:68 14 -138
friday id:114 118 118
friday ill:44 62 67
friday ive:42 61 43
friday nobody:143 -21 -33
friday … an:-30 -57 -84
friday … back:91 78 72
friday … be:66 91 86
friday … can:186 186 189
friday … it:82 100 89
friday … no:128 155 149
friday … teh:-87 -89 -102
friday … that:101 100 88
fridays:23 -33 -46
fridge:-14 -14 -16
fridge is:-70 -67 -67
friend:13 35 -14
friend from:86 101 63
friend no:108 100 -65
friend … about:-76 -60 -10
friend … hes:15 19 -105
friend … she:90 127 -10
friend … wants:88 30 -2
friendly:41 11 16
friends:13 46 53
friends and:-30 -101 -94
friends im:128 130 109
friends u:179 138 131
friends … a:118 113 107
friends … and:-98 -136 -133
friends … for:-41 -46 -113
friends … going:107 61 26
friends … i:-77 -52 -53
friends … tiem:96 74 68
friendship:79 106 98
fright:-1 -4 -1
frighten:-41 -65 -91
frightened:-8 22 33
frightened by:124 -16 -27
frightened … teh:26 48 101
frightening:-44 -21 -20
frightens:79 42 -57
fringe:-102 -64 -3
frog:10 20 18
frogs:2 2 27
from:-2 12 12
from ere:80 48 99
from everything:131 62 39
from lfie:65 -32 83
from me:37 71 77
from rist:92 105 91
from room:108 58 13
from saturday:158 154 103
from someone:114 33 -25
from sunday:108 108 67
from swimming:55 92 -1
from tomorrow:177 157 140
from wanting:66 -83 -61
from werk:94 76 92
from … ago:69 4 5
from … and:71 50 51
from … beam:-66 -76 -75
from … cant:101 83 -61
from … elbow:92 109 94
from … feet:95 50 54
from … floor:85 82 25
from … good:-12 -40 -4
from … it:40 8 61
from … ive:87 91 59
from … lab:92 105 111
from … list:-57 -5 0
from … make:90 43 52
from … me:89 52 31
from … no:23 84 64
from … paid:116 117 100
from … shed:54 73 78
from … shes:-133 -129 -131
from … store:92 106 111
from … them:114 21 35
from … tonight:9 -21 -56
from … whole:114 -15 -2
from … window:46 26 26
from … wont:58 75 116
from … world:14 66 -20
front:-2 27 37
front of:69 84 75
front … a:161 121 -9
front … me:81 96 113
frost:-65 -48 -49
frosty:-36 -61 -52
froth:13 14 22
frothing:18 21 81
froze:-9 6 16
frozen:-4 10 10
frozen peas:86 49 54
fruh:-4 15 18
fruit:68 33 13
fruit bowl:37 47 44
fruits:-24 -16 -2
fry:-24 -35 -31
fryer:-51 -46 -48
frying:29 53 45
ft:-80 -37 -29
fuck:-38 -53 -102
fucked:-29 -19 -9
fucking:0 0 0
fudge:-27 -24 -18
fue:-5 20 -7
fuel:134 61 71
full:20 57 75
full stop:98 -64 12
full … in:56 50 25
full … pills:97 63 89
full … them:67 39 28
full … this:111 68 86
fully:-39 -21 -40
fumes:106 101 99
fun:-17 15 -40
function:7 48 43
functioning:-90 -43 -10
functions:-58 -61 -59
fund:-48 -34 -39
funded:-35 -26 -7
funding:-22 -31 -17
funeral:17 14 -4
funeral and:102 78 51
funeral is:-99 -93 -83
funeral paid:88 100 106
funeral plan:-92 -79 -62
funeral … at:106 110 112
funeral … be:82 111 120
funeral … hav:53 -29 -61
funeral … im:-27 -84 -84
funeral … loud:131 144 139
funeral … teh:106 51 52
funerals:-28 -7 5
funnier:-15 -7 -6
funniest:-16 -3 -1
funny:38 53 68
funny how:125 100 120
funny my:132 67 56
funny … i:130 -21 -19
fur:-7 -20 -19
furious:-17 -52 -53
furniture:40 11 23
further:76 100 107
fuse:-43 -29 -33
fuss:104 83 48
fuss i:141 57 57
fussed:66 72 -51
fussing:-49 -32 -31
fussy:-16 -18 -12
future:19 -37 10
future is:118 3 -63
future … a:121 -31 -9
fuzzy:39 43 45
g:41 87 109
ga:-19 0 0
gabapentin:-35 -11 69
gaffer:-56 -39 -35
gag:54 26 38
gain:-85 -65 -17
gained:-65 -43 -17
gala:-27 -22 -16
gale:26 -12 -4
gallbladder:-80 -55 -65
gallery:67 28 35
galloping:39 41 31
galway:-69 -59 -60
gambled:99 -20 -8
gambled … wages:122 -4 -1
gamblers:-62 -36 -35
gambling:62 -48 -52
game:8 -4 -45
game and:84 34 -32
gamer:-13 -25 -1
games:-29 30 5
gaming:-39 -17 56
gamstop:-36 -7 -19
ganas:108 48 -35
gang:-39 -33 -42
gannets:0 0 0
gantry:74 76 96
ganzen:11 -12 8
gap:90 109 119
gap in:102 88 83
gap … teh:83 84 86
gaping:-89 -77 -68
gaps:-24 -25 -37
garage:92 96 93
garage for:-94 -93 -105
garage im:145 148 138
garage is:71 93 85
garage on:91 92 97
garage … car:47 57 68
garage … engines:76 83 90
garage … geting:47 59 58
garage … im:-27 -28 -4
garage … my:78 93 57
garage … on:133 131 141
garage … sealed:118 121 127
garage … shut:-3 14 45
garage … wil:91 88 107
garden:-33 -28 -31
garden with:106 112 109
garden … he:86 75 51
garden … petrol:56 47 33
gardener:-49 -32 9
gardeners:-3 6 21
gardening:-92 -79 -73
gardens:17 31 29
garlic:-50 -52 -69
gary:-81 -67 -61
gas:94 110 124
gas i:49 105 116
gas on:118 104 96
gas … my:66 84 96
gasped:-2 -3 -1
gasping:25 36 -34
gasps:-9 -12 -1
gassing:68 79 72
gate:20 12 17
gateau:-6 -4 -3
gates:-28 1 0
gather:-15 -8 -4
gato:-2 -2 -2
gauge:48 30 89
gauze:-13 -14 -8
gave:-1 14 38
gave myself:42 30 75
gave up:-84 9 -14
gave … a:-58 -41 -71
gave … blades:4 -113 -6
gave … cat:108 112 126
gave … to:73 42 68
gay:19 12 -64
gaz:18 16 11
gazette:64 68 69
gcse:47 67 59
gcses:46 49 82
gday:1 0 0
gear:144 109 75
gears:4 12 6
gebracht:-21 -20 -19
gecko:-5 -1 6
geelong:-38 -41 -25
geese:-1 -43 -44
gegen:-38 -41 -18
gehe:-13 -10 5
geht:-29 -26 -17
gel:-6 40 57
gelacht:-2 -1 -18
gemacht:-31 -28 -9
gemma:-6 5 7
gemmas:-17 -7 -4
general:-48 -33 -43
generally:-70 -55 -42
generation:-58 -53 -8
generations:-8 -11 -4
generator:-27 -30 -14
generous:-49 -45 -20
genius:0 0 0
genommen:10 16 38
gente:-6 -6 -2
gentle:18 43 39
gentle … to:100 106 27
gentleman:96 58 57
gentlemen:56 69 90
gentler:54 72 80
gentlest:-83 -64 -66
gently:-38 -49 8
genuinely:0 0 0
geoff:174 183 179
geography:-6 -3 -6
geordie:0 -13 -1
george:-18 39 -24
gerade:57 71 120
gerald:-42 -35 -45
geraniums:-13 -63 -65
geritzt:29 34 -26
german:-44 -34 -25
gesagt:54 53 65
geschluckt:91 96 99
geschluckt und:89 88 87
geschnitten:23 24 -7
geschrieben:-5 -19 -6
gestern:-11 -5 -15
gestorben:-5 -3 -3
gesund:-12 -9 -3
get:1 6 6
get back:91 118 94
get help:48 71 -57
get hit:76 23 65
get over:45 -37 22
get ther:33 132 5
get … after:96 95 96
get … and:-38 -126 -102
get … be:1 41 55
get … been:82 4 -2
get … by:65 -7 -28
get … door:89 102 115
get … enough:-27 -31 -106
get … haveing:87 71 67
get … marks:104 50 -3
get … me:94 0 17
get … money:60 73 76
get … not:76 36 78
get … of:-19 -25 -112
get … on:-83 -51 -39
get … through:112 98 85
get … urge:77 35 32
geting:2 7 -12
geting closer:150 36 52
geting down:142 131 118
geting married:-34 -40 -53
geting sleepey:74 67 60
geting up:86 12 23
gets:42 22 25
gets it:78 71 133
gets its:-79 -82 -84
gets me:-121 -87 -126
gets my:30 90 37
gets teh:46 72 48
gets wat:78 86 78
gets … and:38 20 64
gets … dnt:-59 -36 -10
gets … teh:66 82 79
gf:-17 45 -23
gfs:-4 -32 -24
gg:48 67 16
ghb:76 88 105
ghost:31 -86 -57
ghosts:25 10 3
ght:0 0 0
giant:-31 -30 -15
gibt:-22 -26 -9
giddy:-37 -30 -24
gift:109 110 93
gifts:-61 -38 -34
gig:-3 -23 -18
giggle:-4 -5 -3
giggled:-21 22 -7
giggles:-83 -63 -49
giggling:-16 -79 -76
giggly:85 85 60
gin:64 66 60
ginge:-9 -6 -2
ginger:-45 -86 -67
gins:-32 -9 -1
girl:31 31 19
girl i:60 62 1
girl teh:115 118 96
girl tonight:88 87 109
girl … not:22 34 98
girl … was:99 113 62
girlfriend:-3 17 43
girlfriend … me:20 10 -53
girlfriend … she:67 106 112
girlfriend … teh:-82 -91 -57
girlfriends:-54 -51 -66
girls:8 27 45
girls and:145 118 129
giro:3 -8 -4
git:-10 0 -2
give:27 41 46
give in:58 41 -26
give … it:83 -108 -49
give … till:136 129 133
given:11 -31 -30
given away:41 93 107
given it:85 54 64
given me:-88 -64 -47
given my:-37 -79 -70
given to:69 67 59
given … blades:5 -72 -56
given … her:103 91 64
given … i:67 -27 -7
gives:2 34 1
giving:-28 -12 -21
giving away:-66 -70 -112
giving it:168 160 173
giving my:-82 -75 -136
giving myself:114 103 99
giving up:-108 -124 -59
giving … back:63 92 89
giving … on:-105 -29 -34
glad:-113 -104 -46
glad if:108 22 73
gladly:43 41 57
glamorous:-53 -33 -18
glasgow:63 56 27
glass:70 39 44
glass … a:58 100 111
glass … my:167 144 140
glasses:21 -8 17
gleich:51 51 76
glitter:-65 -71 -61
globe:-1 -1 -2
gloomy:45 -4 1
glorious:-59 -41 -44
glove:53 57 56
glovebox:85 110 95
gloves:-15 -21 -26
glowing:18 3 -37
glue:3 -32 -24
glued:-54 -40 -32
gluten:-1 -1 0
gnome:-36 -8 -28
gnomes:-75 -64 -61
go:16 37 38
go after:161 119 92
go and:54 48 56
go away:-59 -59 -88
go but:-54 -34 -45
go cold:-79 -58 -54
go goodbye:81 96 117
go home:16 -10 -35
go im:35 76 -45
go off:35 49 64
go on:24 -12 -97
go this:56 64 79
go through:18 -18 -86
go together:122 112 111
go tonight:71 68 68
go wen:108 116 118
go with:89 111 132
go without:57 124 77
go … a:-130 -138 -111
go … all:-63 -70 -70
go … befor:-103 -51 -49
go … dey:107 114 112
go … drink:-74 -47 -38
go … every:-29 -38 -4
go … forever:116 -62 -24
go … go:45 16 -82
go … hands:138 150 154
go … his:67 46 38
go … i:-16 -44 -9
go … in:33 46 45
go … it:-19 27 -81
go … mean:103 -109 -3
go … same:87 79 -16
go … saying:91 48 53
go … some:-67 -26 -6
go … that:76 46 34
go … tiem:-57 -102 -96
go … tomorrow:116 119 113
go … up:-116 -22 -47
goa:-73 -35 -46
goal:-33 17 -70
goalie:-14 -6 -1
goalkeeper:-11 -6 -8
goalposts:-28 -32 -26
goals:-38 -9 -8
goat:-124 -107 -111
goats:-89 -72 -21
goblin:13 3 -1
god:40 18 11
god forgive:94 73 66
god takes:-6 -120 -48
god … me:111 38 8
god … tak:88 20 -73
godfather:-51 -35 -16
godmother:-17 16 23
gods:2 33 -8
goes:39 36 32
goes down:7 -17 -60
goes im:-18 -4 -123
goes on:54 24 85
goes rong:136 -41 -9
goes through:112 102 104
goes … at:117 134 139
goes … i:61 -8 -63
goes … im:-89 -62 -103
goes … it:46 14 -32
goes … tomorrow:98 112 108
goggles:-24 -13 -17
going:39 47 45
going after:101 86 56
going away:-87 -91 -81
going mad:-51 -87 -90
going numb:99 116 127
going off:60 55 45
going over:109 56 73
going quiet:109 21 12
going teh:84 89 115
going tonight:167 168 181
going without:123 118 120
going … an:-60 -63 -31
going … another:123 121 143
going … anything:17 -76 -69
going … away:-81 -81 -47
going … commit:17 21 -102
going … dei:-54 -87 11
going … dnt:100 27 -11
going … drive:94 86 113
going … drown:-92 -102 -103
going … end:-44 -65 -165
going … for:-30 -123 -135
going … get:29 -19 -86
going … hagn:-126 -124 -56
going … her:-138 -179 -150
going … him:108 49 1
going … himself:-60 -69 -130
going … i:65 65 28
going … im:31 14 34
going … its:70 64 63
going … ive:-83 -61 -45
going … join:108 85 42
going … let:61 59 59
going … make:-25 -56 -125
going … monday:122 128 121
going … myself:-29 29 -34
going … next:62 32 28
going … nobody:17 60 -16
going … one:65 98 73
going … river:115 106 138
going … see:76 111 78
going … sleap:-75 -52 -75
going … smother:37 31 90
going … stab:7 6 -78
going … stop:106 46 -65
going … suicide:53 67 -100
going … wat:83 53 72
going … way:131 118 80
gold:-79 -94 -79
golden:-54 -64 -45
goldfish:39 -7 11
golf:-22 -19 6
gon:23 22 16
gone:39 36 64
gone ahead:113 136 139
gone away:48 -93 -84
gone back:-84 -75 -123
gone but:-79 -53 -21
gone funny:122 106 73
gone grey:69 81 86
gone i:-33 -32 -52
gone in:108 61 75
gone into:-86 -93 -85
gone midnight:120 130 123
gone quiet:-73 -92 -93
gone she:187 164 130
gone stiff:96 97 103
gone through:-69 -36 -34
gone to:-32 -45 -47
gone under:36 44 51
gone with:-127 -48 -67
gone … and:31 51 31
gone … back:85 61 60
gone … dads:-88 -91 -93
gone … dnt:-63 -69 -85
gone … fink:-74 -16 -13
gone … for:-92 -70 -70
gone … get:52 58 108
gone … going:115 141 80
gone … good:-85 -125 -91
gone … hav:60 102 105
gone … i:80 46 27
gone … in:-49 -72 -59
gone … isnt:118 88 54
gone … it:47 60 64
gone … last:54 55 58
gone … long:102 60 55
gone … me:92 97 99
gone … monday:-112 -41 -65
gone … my:75 55 67
gone … night:-39 -52 -47
gone … one:97 79 89
gone … rest:-60 -133 -142
gone … shes:-47 -55 -64
gone … theres:-40 -63 -93
gone … tomorrow:-80 -77 -71
gone … two:-65 -38 -67
gone … want:116 29 17
gonna:0 0 0
good:-34 -26 -10
good and:-2 94 89
good one:82 31 8
good right:39 -71 -28
good to:-22 34 48
good … days:85 0 -3
good … first:81 106 128
good … go:55 63 99
good … hav:50 80 55
good … if:25 89 87
good … ill:31 99 56
good … it:-41 -36 -29
good … not:96 118 93
good … on:-82 -48 -63
good … own:119 108 103
good … she:115 94 72
good … teh:104 63 76
good … u:48 56 79
goodbye:10 32 42
goodbye all:-126 -157 -149
goodbye at:-78 -90 -96
goodbye cruel:-71 -78 -95
goodbye everyone:-87 -91 -68
goodbye forever:-94 -96 -123
goodbye leter:-89 -91 -115
goodbye letters:94 43 -181
goodbye love:126 111 114
goodbye my:107 118 97
goodbye note:-76 -98 -99
goodbye post:-76 -82 -76
goodbye to:-102 -93 -109
goodbye x:46 42 53
goodbye … airport:-114 -119 -121
goodbye … and:-38 -56 -40
goodbye … everyone:-72 -63 -103
goodbye … hello:-51 -39 -33
goodbye … its:111 103 92
goodbye … ive:-27 -54 -71
goodbye … my:-30 -31 -73
goodbye … of:-64 -75 -88
goodbye … people:108 131 114
goodbye … see:-73 -75 -84
goodbye … world:-70 -77 -95
goodbyes:17 47 59
goodbyes and:-105 -111 -102
goodbyes to:85 95 85
goodbyes … ready:57 58 101
goodbyes … this:119 123 120
goodness:-94 -53 -52
goodnight:45 59 79
goodnight everyone:128 131 121
goodnight for:79 79 93
goodnight … goodnight:80 79 83
goodnight … i:-16 2 61
google:-15 -41 -21
googled:13 19 66
googling:-4 28 -2
goose:-63 -62 -60
goosebumps:-31 -6 -9
gorge:42 64 83
gorgeous:-38 -18 -5
gos:118 126 122
gossip:-20 -27 -9
got:15 20 33
got down:108 74 63
got from:179 177 166
got his:-50 -69 -40
got hold:61 58 78
got into:65 38 75
got me:-111 -82 -33
got myself:169 154 147
got something:150 156 138
got wat:80 62 50
got … be:65 79 61
got … chair:92 103 80
got … coat:169 103 81
got … dads:134 138 131
got … date:85 59 50
got … down:117 79 44
got … dress:-91 -106 -96
got … eleven:102 61 8
got … ere:85 87 89
got … exam:-52 -45 -39
got … feet:-20 -1 -80
got … got:66 51 20
got … hands:63 69 123
got … head:147 132 126
got … his:74 76 109
got … hose:112 130 125
got … left:-102 -163 -170
got … leter:-92 -97 -93
got … lined:92 101 48
got … lot:77 50 21
got … me:43 75 -13
got … my:55 74 76
got … out:-59 -116 -120
got … paracetamol:91 106 102
got … pillow:25 64 127
got … pills:65 72 88
got … planned:0 -19 -95
got … playlist:102 105 101
got … pulse:77 77 71
got … reason:-85 -36 -14
got … round:-92 -76 -53
got … stitches:107 -11 -2
got … tablets:107 90 98
got … this:72 84 56
got … top:-57 -40 -34
gotta:-124 -133 -98
gotten:-44 -28 -10
government:-34 -16 -8
governor:-1 -1 0
gown:33 43 24
gown cord:54 64 65
gowns:-55 -51 -42
gp:-44 -64 -109
gps:-81 -103 -81
gr:0 0 0
grab:-3 20 23
grabbed:-9 11 -15
grabs:-29 -19 -94
grabs … teh:2 10 -98
grace:103 124 114
gracias:-19 38 29
grad:-1 -1 -8
grade:-58 -28 0
graders:-41 -36 -30
grades:35 -25 -79
graduate:-47 19 36
graduated:-22 -15 -10
graduates:-15 -7 -13
graduation:-35 -49 -56
graffiti:0 -15 -12
graham:-89 -51 -50
grain:82 34 47
gram:91 69 0
grammar:-21 -13 -6
grams:-11 -5 -20
gran:-38 -18 3
grand:-71 -44 -31
grandad:-20 -14 -9
grandads:17 27 37
grandbaby:-27 -23 -18
grandchild:25 -6 16
grandchildren:-103 -88 -77
grandchildrens:-32 -24 -4
granddad:-6 4 1
granddads:52 56 62
granddaughter:8 27 -13
granddaughters:-8 18 1
grandfather:-20 -74 -30
grandfathers:-50 -46 -33
grandkids:-86 -52 -46
grandma:49 60 7
grandmas:34 35 37
grandmas … and:107 96 105
grandmother:-43 -2 14
grandmothers:29 38 54
grandpa:64 59 27
grandparents:-22 -15 -15
grandpas:143 173 148
grandson:-66 -52 -52
grandsons:-75 -42 -61
grange:52 40 47
granny:-68 -11 -21
grannys:66 -1 -6
grans:0 20 22
grant:-17 -17 -8
granted:-43 -35 -33
grape:-30 -17 -17
graped:100 135 -167
grapefruit:-33 -11 -12
grapes:-31 -30 -112
graph:-6 -8 -38
grass:5 15 7
grass … teh:68 88 72
grate:-61 -46 -54
grateful:16 50 52
gratitude:-40 52 39
grave:46 43 37
grave and:53 17 18
gravel:113 85 91
graves:19 5 -5
graveside:-25 -13 -10
gravestone:-12 -3 -4
gravestones:53 -5 -2
graveyard:-34 -50 -37
gravy:-76 -47 -44
gray:9 8 4
greased:48 46 48
great:-91 -106 -104
greece:-53 -26 -26
greedy:-20 -2 -3
greek:15 -3 -1
green:-14 18 1
greenhouse:-80 -50 -23
greeting:95 89 97
greggs:-34 -8 -16
grenade:99 62 113
grew:2 1 -13
grey:98 54 66
greyhound:-53 -34 -41
greyhounds:0 0 0
grid:27 49 71
grief:-23 20 38
grieve:72 89 75
grieving:-66 -39 -26
grill:-5 -1 -1
grim:-35 -39 -12
grin:33 30 11
grinding:1 2 -8
grinning:-14 -4 -5
grip:47 -55 -49
gripe:83 88 83
gripping:38 -58 -36
grippy:37 -122 -117
grips:1 9 1
gritter:81 51 54
groaned:-2 -1 0
groaning:-1 0 0
groans:-30 -22 -13
groceries:-15 29 31
grocery:2 3 10
grog:-18 1 0
grogginess:-1 -1 -1
groggy:-2 -1 -1
groom:-47 -28 -25
groomer:30 38 3
groop:-5 -3 -3
gross:0 -3 -1
ground:-10 -41 -61
grounded:-6 -4 0
grounding:-31 -51 -37
grounds:-13 -3 -6
group:-101 -97 -105
group … mor:81 79 102
groups:-7 15 14
grout:-65 -47 -44
grouting:-1 -1 -2
grow:18 -97 -61
growing:-57 -53 -21
grown:18 25 14
grows:-14 -6 -3
growth:-22 -7 -4
grudge:-76 -33 -44
grudges:-31 -21 -22
grumble:-10 -6 -4
grumbling:3 -25 -17
grump:-4 -4 -1
grumpy:-10 6 15
grupo:-23 -22 -13
gruppe:-12 -5 -2
guard:18 29 23
guard … me:77 13 21
guardia:15 0 -54
guardian:3 13 15
guards:27 29 32
guess:-24 9 11
guessed:-23 -49 -31
guest:25 -13 59
guest whos:130 120 113
guests:-15 -46 -18
guide:-74 -62 -69
guidelines:-2 -2 -1
guides:-37 -41 -47
guild:-9 -5 -4
guilt:-50 -65 -52
guilty:-41 44 77
guinea:37 25 27
guitar:-44 -2 23
guitars:21 41 38
gull:-50 -12 -25
gulls:-119 -119 -102
gulped:78 59 65
gum:-18 -62 -56
gummies:12 18 -17
gums:82 65 64
gun:31 30 66
gun and:111 136 62
gun id:9 -90 -26
gun in:54 38 30
gun to:-109 -102 -47
gun … a:87 110 112
gun … hav:-69 -105 -49
gun … head:-71 -53 -39
gun … hes:96 109 113
gun … i:115 125 60
gun … me:102 102 140
gun … mouth:12 -69 -92
gun … my:-58 -67 -75
gun … used:0 -46 -9
gun … waiting:-100 -89 -116
guna:14 15 -4
gunman:-26 -15 -7
guns:-13 7 29
guns … lap:-92 -101 -117
gurdwara:9 -2 11
gurgling:180 178 179
gurgly:49 44 45
gut:18 -26 -28
gute:-10 -4 -2
guts:-73 -49 -65
gutted:28 -96 -54
gutter:-52 -30 -35
gutters:13 -7 2
guy:5 21 13
guy on:50 61 23
guys:-1 35 53
guys its:86 79 85
guys … a:92 93 88
gym:-92 -77 -29
gym … teh:168 165 152
h:15 18 67
ha:-7 39 34
hab:47 52 64
habe:-1 26 59
haben:-4 -2 -19
habit:14 -114 -90
habit and:109 -4 -8
habits:57 -34 -19
hablar:-5 0 -2
hace:32 -9 -5
hacer:13 36 -9
hacerlo:127 93 -4
hacerme:-64 -9 -4
haciendo:-22 -14 -14
hack:-64 -50 -53
had:-2 -22 -17
had all:69 44 42
had enough:-80 -91 -195
had finished:145 -1 -1
had fits:62 110 -195
had her:65 68 99
had it:-66 -50 -52
had no:-72 -68 -67
had nothing:-94 -53 -36
had one:45 26 28
had picked:107 72 11
had six:136 13 7
had some:123 114 119
had to:-58 -74 -26
had worked:58 122 -35
had … after:67 -16 2
had … all:69 87 104
had … bottle:81 86 67
had … cans:163 68 -4
had … courage:111 89 -2
had … drink:89 -3 2
had … few:90 104 115
had … fit:96 131 96
had … glass:192 -8 -11
had … hes:78 68 46
had … it:-74 -88 -84
had … ive:-2 -33 -94
had … last:115 113 126
had … lfie:18 -65 -36
had … lighter:128 -56 -23
had … lot:86 139 123
had … me:59 -37 18
had … months:87 34 21
had … my:-22 24 41
had … out:-6 -129 -81
had … over:112 61 70
had … ready:0 -101 -6
had … right:87 6 7
had … she:84 38 7
had … them:41 79 90
had … u:62 96 77
had … way:98 72 22
had … weeks:70 -5 -7
had … whole:161 158 167
hadnt:10 58 -19
hadnt … to:150 131 21
haf:21 -6 1
haf empty:-56 -51 -41
haf out:95 89 73
haf past:112 138 144
haf three:106 102 79
haf two:122 127 87
haf … dnt:153 101 99
haf … im:65 78 79
haf … them:3 52 83
haf … to:110 69 80
hagn:-17 -26 -12
hagn myself:177 57 50
hagn teh:-50 -51 -55
hagn … but:-9 -20 -95
hagn … on:-22 -12 -96
hagn … roap:70 84 98
hagn … self:19 10 77
hagn … tonight:-9 21 91
hagn … wen:12 30 148
hagn … with:13 45 68
hago:5 4 4
haha:0 0 0
hahaha:6 6 4
hair:-60 -55 -32
hair out:75 111 23
hairbrush:31 71 -11
haircut:1 37 57
haircuts:0 0 0
hairdresser:-66 -30 -28
hairdressers:-5 -3 0
hairdryer:129 113 109
hairs:45 -3 17
halfs:29 33 -32
halfway:34 75 82
halfway … bottle:-100 -85 -84
hall:19 15 -5
hall and:-37 -101 -100
hall … i:119 139 97
hallo:-12 -14 -14
halloween:-67 -41 -32
halls:-4 33 33
hallucinating:28 31 44
hallway:71 83 92
haloperidol:40 66 50
halt:7 27 -37
halte:-6 -27 -57
halved:-41 -23 -28
ham:-21 -109 -107
hambre:-63 -12 -6
hamlet:-38 -26 -13
hamlets:-4 -1 -1
hammer:20 41 120
hammering:75 99 109
hammock:-58 -17 -26
hamper:-3 3 10
hamster:48 71 61
hamsters:-20 -13 24
hand:26 21 19
hand and:-85 -53 -63
hand gel:35 54 56
hand i:-32 -63 -91
hand me:88 80 -9
hand on:-20 -85 -127
hand those:91 39 35
hand … is:22 68 63
hand … over:-62 -75 -66
hand … to:-118 -94 -96
handbag:16 -25 -27
handbook:-27 -16 -4
handbrake:63 72 57
handcuffed:126 135 131
handcuffs:-28 -13 -12
handed:-19 -7 -14
handed … notice:-108 -95 -84
handful:124 132 144
handfuls:57 98 70
handing:-53 -59 -63
handle:30 36 40
handle … teh:105 96 98
handled:0 4 -17
handles:61 53 52
handout:-31 0 0
handover:81 86 106
handrail:71 95 98
hands:61 46 41
hands im:-15 -80 -84
hands look:72 95 93
hands wont:172 103 65
hands … a:-75 -71 -43
hands … cold:-94 -89 -80
hands … going:111 116 98
hands … im:51 60 75
hands … shakin:-65 -105 -114
handwriting:-70 -32 -8
handy:92 92 70
hange:-25 -19 -5
hanged:70 117 111
hanged myself:31 45 54
hanger:61 30 10
hanging:15 34 26
hanging from:-42 -45 -50
hanging on:69 39 70
hanging … and:45 81 -1
hanging … beam:-83 -87 -89
hanging … his:78 72 89
hangover:-13 -9 -6
hangovers:-26 -15 -12
hangs:-56 -41 -50
hangt:-20 -2 -13
hankies:-26 -15 -9
hanky:-6 -7 -2
hannah:82 98 76
hansen:-2 -3 -2
hapen:7 25 -27
hapen and:-81 -31 -30
hapen i:-26 -118 -38
happened:36 -18 -72
happened and:-59 -51 -23
happened at:101 -2 -1
happened on:131 161 -6
happened to:-106 -64 -37
happened … my:63 -25 -12
happening:0 29 33
happens:20 27 37
happier:89 -29 -76
happiest:-41 -27 -16
happily:12 61 -18
happiness:-14 -1 2
happy:-55 -31 -16
happy to:-113 -125 -100
harbour:86 113 113
harbour … teh:165 160 161
hard:-27 16 -33
hard im:109 28 48
harder:13 62 53
hardest:-72 -69 -46
hardly:47 -13 -9
hardware:71 79 89
hare:-43 -28 -22
harm:-28 -82 -56
harmed:9 -13 -56
harmed … my:61 -5 -1
harming:3 -3 -27
harmless:-57 -64 -77
harms:-1 19 -17
harness:-21 -19 11
harold:88 44 48
harolds:39 28 21
harris:66 75 67
hart:-42 -23 -50
harvest:104 102 83
harvests:-19 -18 -12
has:4 6 26
has anyone:-135 -152 -138
has been:-13 11 -74
has begun:77 21 -12
has broken:-70 -61 -120
has changed:-53 -69 -47
has collapsed:104 108 125
has come:-59 -52 -57
has decided:87 34 -10
has done:-75 -46 -81
has eaten:123 130 150
has given:-44 -3 -40
has got:59 23 30
has had:79 92 93
has nothing:27 114 1
has overdosed:107 126 134
has pulled:63 83 117
has stopped:64 66 -23
has swallowed:-4 -14 76
has to:77 70 78
has turned:79 61 63
has walked:145 154 174
has … and:41 45 23
has … break:169 146 133
has … brother:65 63 124
has … day:28 28 42
has … good:-45 -48 8
has … goodbye:-39 -19 -56
has … hands:-3 6 138
has … hes:93 107 101
has … i:89 47 37
has … im:-51 -107 -93
has … knife:79 71 57
has … liv:25 83 6
has … meaning:-83 -25 -5
has … mum:31 23 80
has … my:29 25 61
has … of:0 49 73
has … past:138 140 128
has … tablets:-32 -84 -125
has … to:-43 -46 -25
has … tonight:-99 -92 -69
hasnt:46 21 59
hasnt come:93 103 65
hasnt … teh:111 79 68
hasta:-73 -102 -128
hat:-2 9 52
hatch:70 83 94
hatchet:25 15 69
hate:15 16 8
hate myself:41 11 -3
hate … but:72 89 71
hate … much:76 112 -51
hated:-110 -101 -57
hates:-103 -76 -66
hating:-36 -18 -4
hats:-34 3 12
hatte:-67 -66 -35
hatten:17 -53 -6
haul:-84 -80 -79
haunt:-26 -29 -5
hav:11 30 45
hav asked:87 56 32
hav bled:79 75 80
hav chosen:136 129 77
hav enough:22 37 79
hav had:53 36 68
hav mine:-66 -71 -65
hav on:-4 -105 -116
hav passed:81 97 77
hav sex:102 71 -67
hav shot:45 106 64
hav stopped:42 -13 33
hav them:48 55 16
hav told:-88 -76 -77
hav wanted:-7 64 -112
hav … bike:-78 -89 -95
hav … born:143 -26 -4
hav … by:111 112 80
hav … can:102 88 103
hav … come:108 46 28
hav … dnt:130 36 18
hav … down:18 29 18
hav … easier:190 -18 -11
hav … ere:53 76 63
hav … full:142 113 122
hav … future:129 -14 -16
hav … goodbye:166 176 179
hav … got:56 83 82
hav … im:99 114 107
hav … it:20 43 53
hav … itll:37 87 80
hav … know:69 85 84
hav … let:132 95 96
hav … leter:-56 -51 -61
hav … letters:48 40 54
hav … lfie:73 62 88
hav … liv:116 -5 -22
hav … lot:-95 -78 -73
hav … me:61 55 69
hav … my:57 50 42
hav … myself:19 34 82
hav … one:22 74 91
hav … pretending:-55 -80 -9
hav … purpose:4 -102 -87
hav … remember:118 63 65
hav … see:117 74 66
hav … seizure:61 66 34
hav … set:144 121 124
hav … she:121 93 98
hav … that:25 68 28
hav … thats:83 130 18
hav … thoughts:56 18 27
hav … told:79 31 13
hav … tonight:98 106 71
hav … up:33 -36 -74
hav … use:3 63 92
hav … way:79 89 92
hav … wen:6 108 43
haveing:-30 -29 -34
haveing suicidal:-84 -54 -9
haveing teh:-11 -90 -75
haveing … attack:53 55 74
haveing … heart:71 69 61
haveing … lot:190 180 160
haveing … to:64 -9 -105
havent:24 -3 -20
havent any:-75 -76 -2
havent cut:-2 -107 -92
havent done:2 -70 -36
havent eaten:67 132 -18
havent got:67 38 56
havent i:37 -77 -6
havent told:222 100 117
havent … anybody:63 86 105
havent … either:95 6 -2
havent … for:109 62 24
havent … it:24 -121 -99
havent … my:-55 -131 -74
havent … six:56 104 42
havent … suicidal:-83 -73 0
havent … told:0 -68 0
havent … wen:24 43 -141
havent … yet:102 75 3
havin:25 24 -13
hay:-44 -19 -29
hayfever:-3 -30 -12
hays:40 41 61
hays in:112 107 99
hazard:53 49 52
hazards:-34 -27 -34
he:-5 17 5
he ate:-113 -134 -47
he beat:-65 -107 -43
he comes:131 143 53
he dejado:112 70 21
he didnt:-106 -102 -48
he does:87 26 0
he drinks:152 114 -39
he has:83 88 90
he hasnt:61 101 106
he intends:98 89 -22
he is:59 47 93
he isnt:32 55 81
he keeps:55 48 58
he leaves:139 138 134
he means:117 73 -71
he meant:-65 -50 -116
he picked:141 93 31
he put:113 95 -7
he shouldnt:94 123 119
he stabbed:5 1 39
he strangled:28 76 61
he takes:-19 -34 -135
he thinks:140 123 70
he told:-46 -17 -107
he tomado:71 87 96
he wanted:130 114 106
he wasnt:33 17 -117
he wil:32 23 -47
he wont:56 41 60
he … at:-65 -77 -44
he … be:-6 22 46
he … breathing:43 32 78
he … christmas:-4 -110 -70
he … died:35 104 -5
he … doin:155 118 79
he … down:-60 -53 -115
he … each:98 136 -2
he … from:46 16 56
he … going:61 17 50
he … had:5 80 103
he … hand:104 71 -3
he … home:55 72 34
he … im:59 42 89
he … joking:88 103 43
he … know:94 96 111
he … let:-74 -66 -99
he … my:-10 -19 -82
he … need:174 164 178
he … one:4 47 45
he … open:93 96 88
he … over:-79 -50 -78
he … pick:72 44 78
he … shoot:68 92 -139
he … today:183 115 -36
he … twice:63 43 29
he … up:10 30 64
he … wants:60 42 76
he … was:-103 -78 -59
he … which:81 59 -24
he … who:125 109 89
he … why:143 139 151
head:7 2 -29
head and:58 35 49
head down:75 74 78
head hurts:-143 -131 -118
head if:92 121 -7
head im:65 57 47
head is:2 -18 -56
head keeps:77 11 41
head not:-28 -12 68
head off:13 109 82
head sais:21 81 -13
head teh:-98 -63 -37
head through:145 136 108
head under:103 96 122
head … im:147 145 106
head … know:30 74 80
head … me:132 46 -37
head … noose:-108 -99 -77
head … of:95 59 74
head … wall:139 112 22
head … wat:139 133 76
head … yourself:43 81 -2
headache:-23 -46 -36
headaches:-66 -95 -89
headachey:4 24 26
headed:6 37 43
heading:-31 -37 -20
headlamp:-82 -77 -68
headland:126 104 105
headland and:145 83 78
headlights:107 96 94
headline:4 22 -8
headlines:-25 -17 -13
headlock:-2 -2 -2
headmaster:45 29 -58
headmistress:-5 0 0
headphones:-12 1 16
heads:89 69 42
heads … of:106 104 61
headset:99 77 60
headstone:-18 -67 -43
headstones:-35 -40 -28
headteacher:13 8 -8
heal:7 21 -12
healed:-33 -56 -21
healer:-5 -2 -1
healing:-15 -10 -42
health:-42 -98 -102
healthcare:-41 -50 -40
healthy:-40 -76 -49
heap:69 78 87
hear:6 28 43
hear him:103 97 91
hear me:-27 -60 -82
hear people:74 40 33
hear u:-121 -89 -92
hear … but:80 62 10
hear … me:75 72 85
hear … one:148 150 136
heard:-67 -45 -20
hearing:14 24 49
hearings:53 56 51
hears:-42 -60 -75
heart:29 40 28
heart and:64 88 101
heart in:93 47 40
heart went:129 138 100
heart … a:138 112 125
heart … because:10 -24 -117
heart … down:-83 -117 -116
heart … full:-52 -52 -37
heart … give:24 -119 -76
heart … im:-41 -101 -34
heart … is:-46 -57 -84
heart … out:1 -94 -87
heartbeat:90 100 63
heartbroken:-29 -3 -1
heartburn:-27 -27 -15
hearts:136 148 132
hearts thumping:-107 -108 -109
hearts … clappers:113 109 102
hearts … teh:50 73 72
heat:-52 -48 -131
heated:-22 -14 -52
heater:-5 -7 -29
heathers:0 -1 0
heating:-24 -41 -39
heatings:-17 -8 -11
heatwave:-15 -16 -11
heaven:46 51 47
heavens:-27 -11 -5
heavier:38 15 22
heavily:49 42 62
heavy:-6 30 42
hed:-33 -25 -28
hed neva:83 99 88
hed … it:-58 -70 -52
hed … kil:-119 -121 -35
hedge:-73 -72 -48
hedgehog:-10 -19 -33
hedgehogs:-33 -41 -54
hedges:-72 -71 -52
heel:-16 -2 -2
heels:-2 -55 -34
heifers:19 20 -4
height:-10 -5 6
heights:6 17 38
held:57 0 18
held ice:151 -84 -30
held out:176 153 156
held teh:-21 -18 -55
held … i:6 39 42
held … teh:-87 -71 -90
held … to:-70 -60 -96
helicopter:-28 -18 -15
helium:70 76 101
helium for:87 96 95
helium … my:99 101 103
heliums:75 80 77
heliums hissing:75 80 77
hell:57 102 70
hell do:76 84 30
hell need:91 66 79
hell neva:-97 -92 -93
hell see:54 78 117
hell understand:109 94 130
hell … befor:-125 -139 -108
hell … by:94 102 125
hell … himself:105 122 58
hell … his:107 88 8
hell … it:98 87 58
hell … up:35 36 -96
hell … wat:87 101 71
hello:-68 -79 -88
helmand:22 45 -23
helmet:-14 -25 -18
helmets:-75 -73 -78
help:-42 -34 -10
help im:68 46 44
help ive:84 61 62
help … dei:106 98 -30
help … ive:108 106 102
help … one:110 52 37
help … sleap:93 27 53
help … who:94 39 -14
help … wil:100 11 -29
helped:-129 -85 -65
helped me:-67 -39 -45
helper:-12 -9 -8
helpful:-46 -13 -17
helping:-58 -74 -43
helpings:-57 -27 -24
helpline:5 17 -21
helplines:-26 -25 -7
helps:-39 -38 -77
hem:7 -4 -20
hen:10 39 56
hence:-26 -22 -5
henry:-1 -1 0
hens:-48 -15 13
hep:-19 -24 -42
her:8 28 39
her alone:-78 -58 -50
her birthday:-97 -76 -80
her body:-24 -32 -122
her car:150 133 23
her dads:176 112 84
her down:54 81 135
her eyes:119 109 115
her food:119 90 99
her goodbye:177 163 144
her grave:125 115 31
her lap:92 111 98
her last:46 37 46
her lips:114 119 61
her medicine:-78 -103 -99
her meds:-89 -85 -98
her morphine:12 18 71
her mum:-77 -67 -69
her nans:89 78 115
her new:90 67 96
her patches:58 42 40
her rings:39 40 17
her rist:-123 -148 -122
her throat:96 101 75
her whole:93 70 69
her … are:95 110 78
her … at:40 63 59
her … bag:129 130 114
her … bye:107 108 97
her … cant:-58 -68 -100
her … card:89 98 111
her … every:56 75 111
her … if:-110 -99 -78
her … ive:-112 -73 -87
her … kids:173 136 90
her … last:-79 -88 -87
her … left:97 89 36
her … minute:67 105 131
her … my:-39 -18 -61
her … own:0 22 -140
her … pills:150 129 103
her … said:-109 -87 -79
her … sais:-59 -60 -124
her … see:-48 -34 -104
her … shes:-13 -31 -28
her … tablets:152 142 67
her … tell:-39 -38 -41
her … thing:83 55 5
her … this:46 81 89
her … tiem:-61 -79 -94
her … tonight:164 172 108
her … week:46 66 97
her … year:129 156 125
herald:-9 0 -1
herbal:-28 5 3
herbs:-83 -82 -80
herd:74 31 38
herds:-10 -1 -12
heres:-13 33 46
heritage:-72 -67 -73
hermana:92 76 75
hermano:42 62 65
hernia:-67 -46 -32
hero:-58 -62 -52
heroin:3 -60 -19
heroin and:16 65 40
heroin … i:137 37 52
herons:-4 -2 -5
heros:-13 -8 -5
hers:33 59 70
hers and:80 92 63
herself:98 114 5
herself and:134 153 65
herself … i:67 120 -9
hert:8 -7 -43
hert if:103 27 -4
hert my:-4 49 -80
hert myself:-37 -173 -120
hert … boss:93 85 -8
hert … for:125 116 4
hert … is:2 -137 70
hert … its:-78 -29 33
hert … right:27 113 -2
hert … said:89 89 112
hert … strong:7 -169 -1
hert … that:-74 -41 -13
hert … want:-104 -55 -1
hes:42 71 91
hes a:-54 -47 -23
hes away:97 92 105
hes beating:17 27 39
hes bein:-61 -55 -83
hes blue:161 162 171
hes boiling:77 65 62
hes burning:94 96 104
hes by:-87 -86 -93
hes comin:-117 -104 -52
hes done:-24 -32 -94
hes driving:115 44 106
hes gone:77 76 78
hes grey:105 143 120
hes gurgling:76 71 68
hes my:-51 -52 -95
hes not:69 64 66
hes off:59 88 90
hes on:89 63 77
hes out:100 64 1
hes outside:35 49 75
hes screaming:84 42 35
hes stood:120 109 126
hes stopped:36 33 49
hes swallowed:-134 -148 -101
hes turning:87 101 117
hes warm:119 101 130
hes … all:35 5 72
hes … an:79 63 80
hes … answering:127 119 130
hes … breathing:85 85 97
hes … burden:91 -62 -42
hes … door:43 49 112
hes … end:14 6 -127
hes … got:130 125 66
hes … her:19 70 87
hes … himself:-52 -43 -77
hes … im:44 44 64
hes … it:70 65 24
hes … jmup:40 22 -67
hes … kil:83 72 27
hes … me:20 2 41
hes … moving:17 30 62
hes … mum:14 30 85
hes … no:-88 -33 -10
hes … off:91 57 16
hes … pulse:74 76 75
hes … reason:-90 -50 -39
hes … snoring:124 93 80
hes … someone:-52 -69 -38
hes … teh:57 49 36
hes … that:82 87 74
hes … top:73 75 92
hes … under:107 120 152
hes … us:100 87 131
heure:24 15 16
heures:-9 -11 -1
heute:-38 -15 8
hey:-35 -27 -16
hgv:-16 -2 13
hi:-56 1 34
hibernation:-34 -3 -1
hiccups:-33 -18 -30
hid:55 90 102
hid in:-35 -103 -72
hid … teh:-53 -86 -66
hidden:24 15 28
hidden a:81 103 98
hidden teh:-22 -71 -73
hide:-53 -45 -110
hides:30 2 22
hiding:34 -32 -73
hiding behind:94 41 39
hier:15 27 -83
high:-24 -2 21
high does:115 89 76
high tide:84 78 97
high up:93 109 94
high … and:83 93 122
high … it:98 62 52
high … teh:-58 -53 -66
higher:-15 -2 -6
highest:56 32 33
highlighted:20 16 11
highly:-43 -11 -10
highway:-29 -23 -20
hija:-9 -25 0
hijo:37 37 11
hijos:24 10 -2
hike:-45 -51 -46
hiking:-12 -11 -3
hilarious:-108 -107 -72
hill:-52 -54 -36
hills:-70 -72 -77
him:-16 3 2
him dei:133 98 -31
him for:-52 -65 -81
him id:-73 -47 -52
him in:3 11 -81
him it:82 114 123
him that:145 145 135
him this:79 83 101
him wen:112 119 142
him … hes:-57 -70 -65
him … ill:119 77 71
him … nine:55 69 105
him … same:83 80 115
him … to:37 44 19
him … want:56 87 80
him … with:-34 -47 -130
him … wont:121 124 140
himself:58 69 -17
himself if:-40 -41 -49
himself on:-8 18 106
himself since:115 121 -8
himself with:125 85 34
himself … a:-2 27 87
himself … wont:39 57 88
hindi:-12 -6 -4
hinge:-3 -1 -1
hinges:-33 -14 -13
hint:-13 -5 -3
hints:-42 -20 -2
hip:-102 -54 -70
hippo:-1 0 -1
hips:-62 -16 -51
hire:52 80 83
hired:-24 0 10
his:28 38 46
his and:97 98 122
his belt:-93 -89 -105
his bike:-90 -91 -62
his breathing:100 99 113
his chest:109 87 98
his heart:13 22 -134
his medicine:87 85 72
his mother:-9 -50 -85
his neck:143 140 75
his pension:113 94 95
his phones:131 125 134
his shotgun:23 50 54
his tablets:-31 -65 -51
his wrists:2 4 -133
his … all:106 81 116
his … but:110 71 82
his … down:26 26 85
his … hav:-53 -38 -47
his … hed:109 82 85
his … home:38 69 95
his … i:-12 -72 -48
his … is:55 48 60
his … kil:47 47 95
his … me:56 65 81
his … mine:44 60 76
his … my:-31 -42 -60
his … neva:-93 -94 -18
his … over:79 59 32
his … pills:91 98 26
his … said:68 63 96
his … telling:77 29 32
his … wont:81 105 28
hissing:58 55 70
history:-23 -35 -21
hit:-18 28 -14
hit by:56 -85 -36
hit me:-12 -60 -98
hit teh:44 -1 -12
hit … im:-54 -21 -58
hit … in:-95 -96 -30
hit … last:97 130 -24
hit … tonight:29 77 80
hit … was:88 -13 -14
hits:14 32 -27
hits me:84 64 -185
hitting:38 55 39
hitting … teh:33 19 79
hitze:-3 -3 -1
hiya:-49 -45 -23
hoap:41 -49 -31
hoap dey:62 76 78
hoap everyones:-65 -29 -25
hoap i:103 -1 0
hoap it:-47 63 71
hoap nothing:94 56 57
hoap … find:79 61 32
hoap … is:-52 -93 -66
hoap … it:66 58 46
hoap … me:82 26 53
hoap … something:84 127 111
hoap … soon:-9 -157 -110
hoap … stops:15 96 90
hoard:-18 -10 -5
hoarded:-5 0 1
hoarding:2 8 -53
hoarse:-8 -7 -2
hob:96 89 46
hobbies:-43 -18 -14
hobby:-102 -82 -86
hobnobs:-74 -61 -75
hockey:24 33 2
hoist:50 58 41
hola:-13 -2 -2
hold:53 79 75
hold a:131 127 58
hold me:110 120 142
hold … a:109 101 65
hold … and:-23 -56 -129
hold … fone:100 113 160
hold … for:116 133 112
hold … my:51 51 52
hold … over:6 8 -136
hold … through:149 75 72
holder:-8 -4 -1
holding:-43 -45 1
holding hands:84 96 84
holding me:64 123 59
holding on:152 101 113
holding teh:-46 -56 -31
holding … and:85 89 88
holding … bottle:81 93 77
holding … knife:-132 -127 -108
holding … up:-84 -75 -64
holds:-44 -28 -111
hole:44 -2 -39
holes:48 74 36
holiday:-48 -74 -76
holiday … not:81 73 89
holiday … up:146 69 0
holidays:24 -35 -69
hollow:72 -24 -20
holly:0 1 2
holy:-85 -113 -74
home:-1 -45 -55
home at:41 62 81
home by:-49 -61 -62
home hes:40 76 101
home nobody:-42 -79 -63
home on:6 -68 -46
home put:50 19 27
home till:-60 -45 -7
home treatment:82 -1 0
home with:-94 -74 -50
home … a:-29 -4 -21
home … all:54 87 71
home … be:9 15 81
home … cut:95 99 -1
home … going:86 116 142
home … my:47 37 -73
home … put:-49 -51 -37
home … to:77 116 70
home … told:102 -34 -24
home … use:37 70 99
home … using:-98 -94 -80
home … wished:100 -1 0
homeless:-18 12 21
homes:-23 -5 -26
homesick:-48 -26 -9
homework:-10 14 64
homework i:142 101 77
honest:4 -84 -147
honestly:0 0 0
honesty:22 12 -3
honey:-10 -37 -34
honeymoon:35 21 45
honor:24 27 -4
honour:32 54 80
honour … u:130 132 134
honoured:85 42 31
hood:0 -1 -4
hoodie:24 113 130
hoodies:69 98 88
hoodies … my:72 95 94
hook:107 124 135
hook … it:154 146 144
hooked:-34 -23 -24
hooks:-27 -40 -47
hoops:-5 -7 -5
hooray:-4 -1 2
hooroo:15 -4 3
hoot:0 4 9
hoover:-11 -76 -49
hoovered:-30 0 -9
hoovering:-50 -36 -43
hop:61 -12 -4
hoped:78 99 49
hopeful:41 -32 -11
hopefully:-123 -120 -99
hopeless:-6 -164 -102
hopelessness:-3 -2 -2
hopes:65 -51 -47
hopes … wont:-20 -56 -34
hoping:117 -16 -35
hoping i:-24 -117 -96
hoping itd:48 100 82
hoping one:57 133 -97
hoping teh:69 -19 46
hoping … takes:0 -128 -43
hoping … wont:24 -157 -130
hora:-26 0 -3
horas:-49 -9 -3
horlicks:28 47 46
hormones:-45 -29 -59
horn:-63 -39 -44
horoscope:7 12 33
horrible:-34 -31 -30
horrid:-16 -15 3
horrified:-60 -9 -26
horror:-45 -35 -19
horrors:-77 -90 -93
horse:-23 -61 -56
horse with:48 -2 -1
horses:61 55 59
horses … teh:2 51 59
hose:2 -5 -14
hose … and:98 107 91
hose … car:95 120 131
hose … on:67 73 64
hosepipe:44 28 53
hosepipe … teh:107 98 95
hosepipes:130 142 124
hospice:-23 -14 -25
hospital:-28 -71 -58
hospital car:104 116 108
hospital on:137 -120 -46
hospital … and:-40 -56 -60
hospital … is:73 92 26
hospital … park:104 116 108
hospital … tuesday:126 44 79
hospitalised:0 0 0
hospitals:-87 -49 -40
host:42 48 64
hostage:18 -9 -9
hostel:83 90 48
hostel roof:142 117 117
hostels:-18 -12 -11
hosting:-2 -2 0
hosts:-10 -14 -20
hot:-76 -49 -63
hot water:-54 -74 -96
hot … bottle:-74 -94 -72
hot … cold:72 83 107
hot … my:-29 -26 -77
hotel:-35 -26 -27
hotel because:64 45 38
hotels:145 144 133
hotline:19 36 17
hour:51 67 90
hour ago:97 113 98
hour … a:-51 -62 -52
hour … can:-51 -73 -70
hour … feeling:-126 -121 -119
hour … im:58 76 105
hour … my:116 123 94
hours:-22 -10 11
hours and:21 52 31
hours at:-61 -62 -28
hours if:83 -13 -1
hours … all:153 88 87
hours … me:65 43 28
hours … tak:102 -3 81
hours … u:105 45 47
house:-26 -49 -28
house its:102 50 86
house not:154 48 19
house to:51 60 114
house … be:73 79 6
house … from:101 110 138
house … his:133 45 -11
house … i:-100 -56 -102
house … kil:57 74 122
house … knife:9 10 90
house … quiet:-54 -73 -109
house … theres:110 34 38
housekeeping:68 61 56
housemate:22 44 42
housemates:60 79 84
houseplant:-75 -76 -23
houseplants:-108 -47 -8
houses:-38 -19 -27
housing:-6 7 24
hover:-23 -12 -4
hovering:-29 -19 -26
how:-6 -1 -17
how and:72 65 99
how close:28 -115 -82
how dey:-75 -74 -58
how did:-11 -59 -28
how do:-79 -51 -97
how high:94 81 80
how id:59 99 -54
how im:18 32 113
how it:-24 -68 -31
how little:60 89 -11
how long:34 22 68
how many:119 121 87
how teh:-66 -29 -10
how … am:-45 -5 -65
how … be:70 -46 -32
how … did:-144 -122 -91
how … do:50 84 -61
how … ends:91 -60 -93
how … go:32 48 25
how … going:-5 -7 83
how … i:9 18 -67
how … insulin:99 69 38
how … it:50 14 38
how … ive:33 46 68
how … kil:103 104 21
how … must:113 -25 -26
how … myself:53 111 110
how … ther:-6 74 5
how … till:68 99 108
how … to:-22 -96 3
how … u:-52 -66 -67
how … want:-79 -16 4
how … where:48 60 107
how … would:13 63 -62
however:-91 -94 -59
howled:-47 -66 -48
howling:0 0 0
howls:-22 -21 -30
hows:4 13 -87
howth:39 45 45
hoy:-99 -4 52
hr:-15 -41 -1
hrs:38 -6 15
hubby:-50 -67 -96
hubbys:-13 2 10
huff:11 27 -12
huffing:123 89 66
hug:7 -3 28
huge:-32 -105 -78
huge tonight:0 -81 -8
hugged:30 62 65
hugged her:-79 -90 -156
hugged my:63 67 63
hugged us:-73 -85 -61
hugged … of:116 115 129
hugging:-34 -12 -4
hugh:-3 -6 -4
hugs:-19 -6 3
hugs from:91 93 70
huh:-3 -1 -1
hull:-38 -12 -12
hum:-15 -4 15
human:-87 -45 -53
humans:-68 -55 -13
humber:-31 -1 10
humiliated:63 3 -27
hummed:61 34 43
humming:18 35 37
hummus:-11 -13 -2
humor:-5 -6 -6
humour:-40 -27 -14
hums:-62 -51 -7
hun:1 4 -1
hund:-41 -37 -7
hundred:-9 -29 -26
hundreds:10 53 -18
hundredth:-5 -4 -1
hung:-3 34 26
hung up:100 101 105
hung … i:101 80 41
hunger:69 74 60
hungover:16 -61 -57
hungry:-23 41 65
hunt:-21 -12 -23
hunting:-6 4 34
hurl:-39 -42 -33
hurling:-16 1 41
hurrah:-42 -38 -48
hurry:1 -65 -7
hurting:36 33 -53
hurting myself:77 -41 -11
hurts:65 55 41
hurts me:89 55 -27
hurts … and:-139 -84 -66
hurts … i:-5 -115 -90
husband:-13 -14 -45
husband does:102 106 -1
husband is:81 87 113
husband tok:-65 -88 -71
husband … all:-127 -111 -95
husband … for:72 96 131
husband … me:50 58 -67
husbands:-5 -11 -20
hut:115 128 103
hutch:-31 -33 4
hvac:-29 -9 -4
hyderabad:-17 -6 -5
hygiene:7 6 29
hymn:64 78 73
hymns:-42 -20 13
hymns and:78 60 86
hymns … teh:166 150 116
hypocrite:56 106 -60
hypothetical:21 31 25
hypothetically:22 43 -24
hysterectomy:-8 -11 -10
i:4 4 -6
i alife:101 12 -5
i apologise:121 74 54
i ask:140 50 33
i ate:84 92 99
i attempted:44 87 73
i breathe:160 90 58
i burn:23 128 -16
i burned:-28 10 -70
i can:34 47 58
i carry:-42 -85 -83
i caught:106 90 -26
i checked:164 129 163
i chose:152 160 157
i climbed:-7 11 37
i cut:52 57 40
i decided:-33 8 71
i dei:83 93 183
i deserve:83 137 -99
i did:39 49 55
i died:79 88 101
i done:50 45 56
i downed:132 85 116
i dream:111 66 -27
i drove:44 48 30
i dyed:66 -10 -7
i end:78 69 121
i fainted:40 90 -44
i fantasise:62 55 -9
i fell:88 39 4
i filled:69 92 67
i forgot:-45 -41 -37
i get:-22 -20 -86
i give:109 73 55
i go:79 78 76
i got:-30 -92 -92
i hagn:-17 18 95
i hand:-72 -65 -56
i hanged:53 85 66
i hate:-3 -37 -71
i help:104 51 -74
i hide:117 122 11
i hit:-49 -20 -125
i injected:47 55 71
i intend:101 113 22
i jmup:188 158 168
i keep:74 69 38
i kil:-4 28 135
i kind:78 -51 -26
i laid:-90 -45 -32
i lay:-28 -52 -41
i let:79 104 116
i lied:229 164 90
i liked:98 88 99
i loaded:81 69 89
i long:66 105 -80
i look:36 -60 -48
i may:-83 -62 -92
i mean:87 71 9
i meant:30 69 92
i miss:-41 -108 -72
i mix:-19 -18 -78
i mixed:48 66 84
i nearly:25 -25 -101
i necked:94 100 97
i needed:-58 -50 -47
i noticed:-57 -101 -85
i odd:77 107 83
i on:-69 -51 -31
i picked:55 43 67
i picture:85 -98 -91
i practised:75 63 85
i pray:122 -69 -42
i promise:-137 -104 -59
i promised:73 59 84
i purge:116 64 -1
i pushed:131 123 125
i read:1 -67 -70
i reckon:71 86 92
i relapsed:-84 -13 -14
i remember:-98 -139 -109
i resign:67 44 33
i resisted:12 -60 0
i ring:-45 -26 -89
i rly:17 92 -18
i sat:-82 -84 -46
i set:35 64 92
i settled:69 93 113
i shall:-9 21 49
i shant:73 72 73
i should:16 30 -74
i slept:-97 -100 -69
i sold:-103 -79 -62
i start:-66 -46 -96
i stood:-5 -90 -54
i survived:81 56 47
i swallowed:84 75 16
i tak:-69 -44 -23
i teh:38 19 12
i tell:-81 -65 -173
i tested:156 164 152
i texted:38 19 32
i thort:-41 -42 -5
i tried:47 54 86
i usually:-46 -22 -12
i vanished:67 -34 -17
i wak:-35 -6 -98
i walk:-84 -107 -68
i wanna:27 80 -33
i want:31 39 -69
i wanted:17 7 74
i wasnt:33 10 14
i water:-97 -62 -41
i werent:139 -74 -26
i werk:-63 -10 -54
i wont:78 79 76
i wouldnt:74 -13 24
i … act:60 102 -9
i … ahead:104 5 11
i … answer:-82 -28 12
i … antifreeze:24 52 56
i … anyone:131 62 47
i … apart:60 14 -24
i … arm:88 90 -45
i … arms:20 75 -24
i … as:24 51 42
i … bag:-91 -82 -54
i … be:43 42 68
i … bear:50 -4 2
i … bed:8 -78 -66
i … beter:-60 -7 33
i … bit:49 102 79
i … blame:-73 -108 -88
i … bleach:-8 15 34
i … bought:52 53 90
i … boxes:86 63 72
i … breathing:-56 -46 -44
i … burden:81 21 21
i … bye:208 214 226
i … calm:103 99 77
i … cancer:76 -15 -8
i … car:-69 -62 -105
i … carry:-9 25 73
i … cat:-61 -7 5
i … certain:53 69 6
i … choose:120 19 74
i … chosen:135 127 45
i … clean:25 7 -27
i … cold:12 50 78
i … comin:88 106 90
i … commit:53 30 -45
i … courage:81 57 -60
i … cry:-13 -60 -55
i … cutting:125 123 15
i … dead:22 30 -2
i … dealer:-35 -37 -43
i … decided:52 57 -30
i … deep:16 1 78
i … deeper:124 108 102
i … dei:31 27 -4
i … deleted:96 -2 -2
i … didnt:116 181 135
i … died:75 72 79
i … disappointed:100 -45 -40
i … doesnt:47 52 75
i … doin:-31 -101 -158
i … dose:110 122 125
i … drank:-78 -10 -11
i … drinking:-78 -96 -42
i … drown:112 84 45
i … drunk:41 28 83
i … each:61 69 78
i … eight:18 79 58
i … eighteen:88 106 -3
i … end:44 86 9
i … essay:57 23 32
i … everything:-16 2 79
i … exist:111 45 95
i … existing:95 50 88
i … finger:-65 -74 -49
i … finished:196 157 129
i … fire:119 95 67
i … five:91 76 69
i … float:130 47 60
i … forty:-68 -22 -8
i … ghost:117 -4 -2
i … glad:-106 -83 -16
i … goodbye:125 126 135
i … got:62 96 96
i … grand:123 87 84
i … graped:30 60 -6
i … happy:63 84 89
i … haveing:12 49 118
i … havent:-57 -2 -26
i … hear:60 49 51
i … hearing:104 60 52
i … high:-72 -54 -57
i … his:-135 -112 -86
i … hit:97 5 1
i … hoap:79 -5 -99
i … home:15 -3 -66
i … hoping:135 -14 -49
i … hotel:49 105 112
i … how:9 36 40
i … id:41 77 97
i … inside:-123 -55 -34
i … jealous:134 36 -7
i … jmup:83 84 57
i … job:-52 -52 -43
i … jumping:62 78 34
i … kept:54 84 54
i … kil:76 98 -14
i … knew:-88 -52 -49
i … last:37 28 4
i … legs:53 82 69
i … let:59 73 59
i … leter:-83 -72 -40
i … lfie:61 55 130
i … light:-132 -86 -65
i … liv:0 37 84
i … making:62 52 86
i … me:77 57 22
i … mean:98 59 68
i … meant:64 79 109
i … mine:53 6 -18
i … most:78 20 -1
i … mum:135 134 125
i … myself:48 102 112
i … nearly:83 -98 -36
i … need:-53 -63 -35
i … needles:14 55 -40
i … nerve:110 117 29
i … night:94 103 54
i … nothing:56 -17 -48
i … number:37 -26 -17
i … off:67 54 68
i … ok:67 58 92
i … open:-40 -121 -99
i … or:-48 -92 -58
i … pain:57 73 40
i … pass:51 -82 -46
i … pillow:-69 -73 -73
i … piont:101 -4 -4
i … place:33 29 26
i … plan:40 1 -19
i … playing:31 51 53
i … playlist:68 77 78
i … pressing:60 61 78
i … pull:152 63 94
i … roof:53 70 79
i … round:-93 -72 -100
i … run:9 -31 -61
i … sad:50 69 27
i … said:83 108 -23
i … same:-67 -18 -78
i … scared:48 32 125
i … scarf:-53 -41 -34
i … scissors:2 -88 -56
i … seat:91 10 19
i … seeing:-51 -52 -142
i … she:-119 -97 -31
i … shoot:30 9 24
i … shooting:43 71 -20
i … should:58 -73 -54
i … since:-110 -83 -57
i … sit:-20 -30 -90
i … sleap:-110 -43 -101
i … sleepey:95 109 100
i … slit:44 56 -52
i … smell:129 125 101
i … sombody:28 -26 -33
i … speaking:69 66 55
i … stars:65 119 -75
i … stepping:-12 17 -104
i … stone:19 -79 -42
i … stood:139 53 46
i … stopped:135 25 41
i … subscription:95 3 6
i … suffer:6 45 82
i … sunday:165 118 112
i … sure:-87 -66 -62
i … swallow:59 92 84
i … swim:114 98 134
i … tak:33 90 15
i … tell:-72 -65 -98
i … theres:48 9 27
i … theyre:95 75 70
i … thoughts:75 35 -49
i … through:80 106 84
i … throw:-46 -112 -63
i … tierd:-53 6 56
i … todays:87 46 98
i … tok:53 40 50
i … tonight:110 89 113
i … top:76 -8 -52
i … torch:77 48 48
i … turning:121 74 69
i … twelve:98 85 48
i … u:49 63 68
i … un:69 -11 -4
i … until:53 115 114
i … use:-82 -115 -41
i … waiting:106 8 5
i … wanting:24 56 -70
i … wat:37 12 26
i … way:55 88 74
i … wednesday:97 123 92
i … wet:54 55 59
i … whats:71 98 124
i … why:0 -94 -93
i … wil:14 51 37
i … wishing:153 -64 -68
i … with:-29 -18 -73
i … worked:-78 -71 -108
i … would:69 48 82
i … wouldnt:-2 93 76
i … written:93 105 96
i … wrote:-95 -89 -71
i … xanax:97 27 41
i … yes:57 68 51
i … yesterday:82 83 -8
iam:0 0 0
ibuprofen:-51 -41 -24
ice:-41 -14 7
ice cream:-20 -46 -50
iced:-13 0 0
iceland:-60 -14 -4
ich:58 65 21
ich habe:66 80 91
ich mochte:76 71 -24
ich wil:18 -6 -79
ich … auf:58 65 106
ich … den:57 50 74
ich … mich:11 53 -16
ich … nicht:-56 -115 -85
ich … selbstmord:107 111 -17
ich … suizidgedanken:54 65 -28
ich … wieder:81 84 -3
ici:0 -53 -4
icidal:0 0 0
icide:88 35 43
icing:-4 -5 -4
icu:10 23 33
id:14 -53 -62
id an:50 -4 1
id been:-37 -79 -27
id died:112 -23 -4
id get:75 108 40
id go:93 77 75
id gone:-106 -72 -55
id happily:15 103 -1
id it:41 80 104
id jmup:-68 -6 15
id know:93 74 45
id love:58 -8 -89
id mind:87 93 123
id settle:134 -14 -4
id stay:139 129 98
id step:102 -2 -1
id swap:136 -16 -8
id thank:162 -48 -11
id thort:-60 -41 -19
id to:52 22 -43
id wait:67 35 59
id welcome:91 -16 -48
id … all:-70 -85 -79
id … and:-4 1 83
id … anything:146 3 35
id … be:47 -1 44
id … cutting:-48 -29 -6
id … for:53 92 86
id … give:61 -7 -1
id … glad:103 -1 10
id … go:-3 -94 -50
id … had:77 36 54
id … if:64 25 6
id … known:84 105 107
id … my:-11 11 -112
id … myself:102 167 -44
id … neva:7 141 0
id … not:75 -104 -47
id … note:-51 -30 -20
id … on:-101 -14 -80
id … places:129 -6 -3
id … relieved:94 -13 -10
id … since:137 11 16
id … to:12 19 63
id … vanish:-72 -1 -1
id … we:92 0 0
idc:0 0 0
idea:-23 6 -38
ideal:-8 -6 -7
ideas:-93 -79 -42
ideation:-86 23 -39
idiot:-80 -45 -37
idiots:-1 -1 -2
idk:0 0 0
idle:-29 -3 -44
if:-9 -15 -60
if a:78 -73 -37
if id:15 -38 -58
if it:19 0 -112
if my:78 48 8
if teh:-10 -88 -48
if theres:-57 -72 -45
if ur:76 16 27
if we:79 37 5
if … asks:157 159 176
if … be:65 66 78
if … but:108 117 130
if … came:50 -93 -90
if … catch:88 8 -10
if … dead:103 112 23
if … dei:-118 -51 -60
if … died:62 -79 -23
if … dnt:37 10 -111
if … do:6 33 -73
if … docter:133 17 -1
if … drove:62 110 -2
if … dyed:72 -9 -1
if … ended:50 76 -8
if … ere:50 -71 -25
if … for:26 24 4
if … happened:109 73 36
if … hit:49 -91 -25
if … i:70 136 127
if … ill:129 38 -77
if … in:-91 -92 -70
if … into:102 86 -5
if … ive:104 31 7
if … kild:69 104 -87
if … knew:83 31 37
if … look:-12 -18 -97
if … mate:94 107 0
if … miss:-63 -46 -14
if … myself:90 58 -113
if … need:-42 -30 -65
if … not:-34 -70 -61
if … offered:113 -16 -3
if … ok:78 92 92
if … one:-113 -53 -32
if … or:48 41 86
if … paid:-126 -45 -11
if … sais:-96 -71 -11
if … see:3 85 35
if … speak:122 68 89
if … stays:-88 -83 -66
if … stop:123 174 64
if … stopped:61 -105 -61
if … teh:35 44 -39
if … thinking:-78 -70 0
if … this:96 146 193
if … vanished:102 -15 -4
if … wak:85 96 -17
if … want:-85 -32 113
if … was:94 37 19
if … wasnt:86 -132 -86
if … weather:-91 -81 -43
if … werent:91 64 -76
if … would:49 -24 -18
iftar:-18 -12 -10
ignore:5 41 -33
ihn:-5 -3 -1
ihr:10 28 35
ihre:31 28 27
il:86 92 85
il a:65 71 80
il be:205 192 178
il … dead:106 54 56
ill:30 45 55
ill dei:-87 -30 -30
ill end:-108 -113 -33
ill give:86 45 50
ill go:-40 46 55
ill hav:84 54 48
ill make:99 21 -61
ill not:164 175 203
ill stab:42 39 117
ill type:-41 -60 -62
ill use:-88 56 27
ill wait:138 96 85
ill walk:142 148 143
ill … alone:112 105 119
ill … around:-54 -128 -118
ill … be:73 51 16
ill … caring:54 40 69
ill … for:100 119 127
ill … found:14 39 74
ill … gone:-13 57 19
ill … it:40 62 43
ill … myself:53 101 51
ill … needing:117 139 137
ill … out:112 114 98
ill … over:98 76 63
ill … past:166 148 139
ill … peace:-119 -71 -51
ill … thank:86 90 97
ill … tomorrow:-82 -111 -118
ill … under:-94 -98 -74
ill … up:79 115 118
ill … using:133 128 113
illness:4 -14 14
illness … and:34 71 59
ils:59 71 70
ily:50 43 71
im:28 36 40
im able:120 2 -6
im about:22 26 49
im after:107 108 84
im alone:101 130 128
im ashamed:55 40 39
im away:93 116 142
im bleeding:106 99 104
im booked:42 51 69
im buying:-85 -77 -67
im certain:-83 -80 -106
im choosing:105 112 43
im climbing:16 40 57
im cold:49 36 36
im comin:115 120 93
im cutting:84 90 31
im dead:-64 -42 14
im dieing:8 83 119
im do:24 28 -23
im done:38 19 9
im dreading:-42 -78 -87
im drinking:78 86 55
im drunk:92 28 22
im end:17 58 -128
im ending:74 56 136
im ere:39 39 40
im fifteen:74 6 -5
im fifty:-89 -112 -81
im fighting:-59 -67 -90
im finished:176 160 127
im finishing:65 80 71
im fixing:79 96 52
im following:128 44 87
im free:68 149 178
im frightened:-34 -86 -115
im handing:-60 -30 -51
im happy:-88 -96 -73
im headed:116 154 150
im home:10 -121 -84
im hot:105 119 125
im jumping:119 120 150
im kil:-85 -90 -104
im leaning:105 93 80
im leaving:74 89 50
im letting:97 163 174
im making:-74 -77 -103
im moving:-33 -7 -9
im nearly:71 9 -37
im next:68 83 141
im nothing:92 -25 -31
im of:116 137 128
im one:26 -83 -106
im overdosing:37 38 85
im past:126 118 77
im picking:-86 -74 -112
im planning:-22 -14 -48
im pulling:135 101 140
im relieved:-101 -79 -67
im safe:-65 -102 -91
im seeing:61 65 37
im shaky:-3 -77 -76
im shutting:151 139 136
im sick:-92 -86 -124
im slow:-64 -11 -68
im sorrry:47 56 34
im sort:133 78 98
im stayin:69 76 96
im stood:157 171 141
im stopping:134 142 122
im stuck:123 -39 -29
im suicidal:138 162 -183
im takeing:93 98 106
im terrified:-24 -74 -48
im thankful:-61 -21 -29
im thinking:-49 11 -71
im this:30 47 -57
im told:-69 -56 -10
im tying:48 40 72
im using:173 125 108
im waiting:99 54 64
im walking:50 101 83
im with:117 106 108
im working:-3 -5 -71
im … after:44 86 12
im … an:53 37 81
im … anybody:52 61 42
im … anymore:90 17 47
im … anyway:68 53 49
im … around:106 92 115
im … at:19 52 56
im … bag:44 52 75
im … because:-6 -57 -38
im … bein:60 94 32
im … beleive:79 22 27
im … beside:71 62 66
im … bit:-45 -96 -73
im … blanket:46 75 70
im … bottle:79 92 75
im … brave:60 31 -17
im … breathing:-87 -108 -68
im … bridge:-33 -45 -64
im … burden:166 23 -24
im … but:-52 -63 -84
im … bye:140 145 136
im … calling:107 127 137
im … chair:-71 -80 -74
im … cold:59 70 21
im … come:54 -2 -2
im … commit:33 39 80
im … couldnt:59 66 81
im … crawl:79 94 111
im … cut:69 35 17
im … days:47 -84 -56
im … dead:-65 -50 -42
im … diabetic:121 113 133
im … drown:-123 -140 -174
im … drowsy:90 87 89
im … end:-7 5 -47
im … ending:64 85 -19
im … ere:14 -4 -26
im … everyone:84 62 61
im … exaggerating:76 92 -30
im … exit:44 63 79
im … far:178 173 149
im … feal:-92 -102 -67
im … fink:-91 -80 -110
im … forever:161 127 133
im … from:-111 -53 -68
im … get:61 82 1
im … geting:-54 -28 -10
im … goodbye:69 74 79
im … happens:83 32 0
im … hav:-83 -81 -93
im … heroin:119 4 -4
im … hert:76 98 -87
im … ice:14 -130 -51
im … it:75 82 115
im … its:82 43 68
im … ive:-66 -79 -45
im … join:123 119 66
im … jumping:58 77 74
im … keep:-2 8 44
im … know:57 69 60
im … let:91 68 84
im … library:113 80 73
im … listen:-7 63 -83
im … log:-19 -69 -31
im … loo:91 96 88
im … looking:69 -66 -55
im … love:33 18 16
im … man:84 102 110
im … me:53 75 -1
im … midnight:59 69 83
im … mind:75 95 89
im … mine:134 101 109
im … moving:109 82 85
im … mum:-86 -60 -72
im … myself:31 36 111
im … off:72 79 92
im … onto:98 104 105
im … other:123 94 102
im … out:19 57 45
im … outside:63 23 28
im … over:-15 28 40
im … past:191 102 106
im … peace:35 63 73
im … problem:156 23 25
im … properly:140 131 143
im … quarry:116 112 114
im … rail:-66 -78 -83
im … railing:-106 -118 -122
im … ready:-29 -52 -86
im … right:-72 -71 -71
im … roof:-58 -72 -77
im … same:90 73 107
im … say:-44 -59 -37
im … sea:-63 -64 -63
im … self:65 100 30
im … shes:-88 -63 -69
im … shift:-98 -101 -92
im … sign:102 103 110
im … singing:124 67 -3
im … smother:39 33 95
im … stab:20 18 162
im … stand:111 106 60
im … standin:154 127 126
im … step:69 91 113
im … suicide:88 99 69
im … sweating:62 86 54
im … takeing:139 120 116
im … teh:42 48 56
im … than:108 32 46
im … their:84 84 76
im … ther:138 142 138
im … these:66 -5 17
im … thinking:-43 -25 10
im … third:27 60 84
im … thoughts:106 144 -5
im … through:81 69 64
im … today:-101 -42 -36
im … tonight:69 87 74
im … top:91 81 72
im … train:-48 -52 -51
im … tryin:112 72 47
im … turn:120 120 113
im … up:59 71 66
im … ur:-87 -87 -79
im … using:109 94 103
im … vet:77 100 31
im … walk:82 63 91
im … walking:92 86 97
im … want:-24 -20 -91
im … weeks:-66 -96 -35
im … weir:-82 -81 -84
im … while:142 109 80
im … who:-62 -91 -66
im … whole:48 87 88
im … woods:-67 -74 -65
im … years:-84 -55 -39
ima:32 50 45
images:-32 -32 0
imaginary:-22 -8 -9
imagine:101 -47 -71
imagine not:127 -27 -8
imagine wanting:-96 -27 0
imagine … on:130 20 28
imagine … to:46 4 -15
imagined:12 33 24
imagining:98 -14 -66
imagining my:103 -48 -3
imam:14 15 15
imma:28 46 -4
immer:12 7 8
immersion:27 37 39
important:-76 -15 -24
impossible:-24 14 -6
impressed:-19 -5 -3
impression:-36 -53 -11
impressions:-1 3 6
improve:36 -82 -30
improved:-94 -68 -55
improvement:-71 -2 -1
improving:9 36 38
impulse:110 -13 -2
in:-8 -3 4
in an:88 89 66
in at:-103 -104 -130
in bits:-28 -100 -113
in class:100 50 -6
in dads:105 88 90
in danger:-64 -43 -50
in drafts:40 51 42
in ere:22 49 39
in first:102 113 107
in freezer:92 68 8
in front:52 47 35
in full:106 99 74
in haf:-37 -74 -9
in hospital:-24 -31 -49
in it:52 60 71
in ive:59 40 39
in letters:-10 -59 -25
in living:118 -6 -7
in me:77 82 69
in my:36 40 46
in no:-21 17 31
in not:124 46 -33
in on:68 77 91
in person:54 101 90
in place:108 60 73
in punjabi:65 63 63
in three:73 79 47
in years:24 64 77
in … a:-42 -74 -80
in … arm:-2 14 98
in … attic:-87 -82 -75
in … behind:149 181 188
in … bein:-117 -41 -46
in … bin:76 54 42
in … bread:148 138 99
in … brothers:118 112 47
in … brown:47 62 63
in … cant:56 110 135
in … carrier:107 93 72
in … cell:98 82 57
in … cereal:151 157 154
in … chamber:81 81 80
in … chest:70 65 37
in … clothes:88 89 63
in … coal:-62 -51 -3
in … comes:111 113 11
in … death:105 82 72
in … desert:144 120 117
in … didnt:-7 46 22
in … dnt:-24 28 -5
in … dorm:6 -85 -19
in … dress:66 63 99
in … end:-41 -79 -74
in … english:94 106 74
in … envelopes:90 92 92
in … feal:57 53 66
in … felt:102 -10 -16
in … fence:96 94 90
in … final:-72 -70 -102
in … forever:-92 -69 -43
in … game:-106 -82 -66
in … goodbye:119 114 113
in … grass:95 109 103
in … ground:104 117 55
in … group:54 77 87
in … hair:64 84 92
in … head:2 -48 -64
in … her:-93 -71 -86
in … holding:176 125 112
in … hospice:-54 -48 -35
in … ill:70 59 31
in … instead:-65 -68 -96
in … is:-50 -92 -58
in … it:45 41 71
in … keep:58 24 5
in … kissed:131 111 116
in … lane:135 84 82
in … leg:110 113 78
in … looks:20 -79 -38
in … machine:101 72 67
in … me:7 30 10
in … monday:71 78 77
in … mor:73 45 69
in … mouth:104 153 140
in … moving:32 45 63
in … mug:117 80 85
in … neck:43 42 26
in … needle:71 73 92
in … neva:-91 -50 -64
in … new:-62 -72 -76
in … nightdress:112 87 71
in … noose:-109 -105 -83
in … notebook:72 70 24
in … notice:-31 -70 -66
in … off:-45 -64 -88
in … office:-112 -103 -94
in … order:65 70 69
in … out:47 54 62
in … picked:109 51 43
in … place:-23 -71 -103
in … play:-53 -83 -56
in … pockets:-111 -124 -132
in … pond:77 28 31
in … pool:38 56 69
in … post:95 111 130
in … red:51 77 82
in … rucksack:118 116 142
in … said:-103 -84 -68
in … same:-84 -54 -72
in … settle:98 -11 -5
in … shirt:108 109 116
in … shoe:129 80 98
in … sick:152 102 87
in … side:80 93 98
in … sleap:10 -84 -20
in … slippers:108 101 106
in … snow:9 -64 -85
in … some:117 102 34
in … spring:70 17 -13
in … stool:67 64 42
in … tea:91 107 86
in … tent:122 105 116
in … that:-15 -9 -84
in … ther:-100 -74 -50
in … till:-56 -65 -48
in … toilet:92 131 93
in … toilets:114 96 46
in … tomorrow:71 74 76
in … top:91 59 34
in … tree:116 133 124
in … tub:151 142 140
in … tunnel:76 74 59
in … use:68 35 41
in … van:128 82 65
in … wait:114 87 23
in … wak:62 89 56
in … wall:107 35 -33
in … way:92 66 37
in … weeks:-24 -66 -60
in … went:-110 -108 -94
in … werk:-34 -23 -90
in … year:42 1 -103
in … years:21 -31 -63
in … yesterday:-1 31 -114
inbox:-37 -17 11
incense:-14 10 0
inch:23 -5 34
inches:-64 -53 -42
incident:-8 -3 -3
inclined:22 22 -24
include:-23 -26 -14
included:39 -24 -58
including:2 -14 1
inclusive:37 0 -1
incoming:-9 -27 -22
increase:-16 -16 -14
india:-10 -2 -1
individual:-40 -16 -31
indoor:-33 -16 -11
indoors:-14 -14 -11
induction:-39 -27 -10
ines:9 29 18
infection:-37 -71 -62
infirmary:-50 -33 -10
inflatable:-19 -6 -7
info:-34 -27 -32
inform:16 31 11
information:-37 -46 -34
informed:-74 -67 -10
infusion:-61 -56 -52
ing:40 47 7
ingested:168 146 141
ingredients:0 0 0
inhaled:33 16 25
inhaler:-6 21 1
initials:6 29 32
inject:41 54 8
injected:108 140 179
injected it:140 150 134
injected my:-126 -134 -135
injected teh:85 84 80
injected … whole:82 82 76
injecting:33 43 -37
injection:-56 -72 -50
injections:-28 1 -9
injuries:-37 -21 -9
injury:-4 -1 -32
ink:-5 25 45
inn:25 57 68
inner:20 0 -20
inning:-1 0 0
innings:-35 9 17
inpatient:-7 -30 -13
inquest:-108 -95 -100
inquiry:-5 -3 -1
ins:-3 0 0
insects:82 119 145
inside:34 53 42
inside i:-61 -91 -87
inside me:167 178 153
inside teh:70 75 71
inside … and:83 83 59
insides:102 108 101
insisted:-4 -7 -5
insomnia:-78 -59 -50
insomniac:77 57 45
insomniacs:31 45 38
inspect:-21 -18 -4
inspected:-36 -15 -14
inspection:-45 -56 -54
inspector:-48 -43 -25
insta:-7 40 90
instagram:-62 -29 -3
instalments:-34 -27 -22
instead:23 -44 -11
instead teh:89 101 89
instructions:-20 -13 -24
instructor:-101 -91 -91
instructors:-2 -3 0
insulin:74 87 80
insulin and:58 46 77
insulin wen:30 54 -120
insulin … im:78 113 102
insulin … to:101 15 24
insurance:-22 17 33
insurance cover:-104 -103 -10
insurance is:36 4 23
insurance … teh:52 66 69
intact:-1 -1 0
intake:87 60 59
intend:79 118 17
intend … my:79 78 3
intended:0 4 14
intending:14 40 -4
intends:100 93 -41
intends to:100 93 -41
intensive:64 -27 -22
intent:93 152 -25
intente:13 14 -2
intention:21 74 55
interest:5 -14 -1
interested:13 50 -21
interesting:-53 -31 -23
interfering:-19 -12 -19
international:-35 -50 -37
internet:-23 -18 -29
interrupted:40 25 12
interstate:19 65 72
interval:-3 -9 -3
intervention:92 -35 -5
interview:-87 -52 -51
interviewed:-24 -34 -3
interviews:-2 10 24
into:-15 -5 -7
into a:51 70 51
into it:-60 -45 -70
into me:161 124 130
into my:66 103 54
into … barn:-48 -29 -40
into … because:-11 -21 -94
into … box:-66 -117 -91
into … every:-74 -50 -9
into … glass:72 97 97
into … of:65 79 113
into … reservoir:25 35 74
into … river:116 85 21
into … road:90 57 52
into … sock:-10 -12 -136
into … tree:103 129 22
introduce:-17 -17 -17
intrusive:-22 16 -7
invented:-89 -69 -34
inventory:28 61 68
inverness:-29 -20 -10
invigilator:-10 -3 -2
invisible:97 77 99
invitations:-69 -72 -75
invite:-5 10 8
invited:-79 -72 -71
inviting:-41 -41 -16
invoice:1 10 28
invoices:-33 -35 -17
involve:-39 -1 0
ipad:51 32 -15
ir:-60 -12 -4
ireland:-15 5 -8
irish:-53 -35 -8
irl:107 87 88
irme:-12 -17 -1
iron:39 79 64
iron … i:0 7 73
ironed:-46 -27 -9
ironed … shirts:78 72 83
ironed … teh:114 120 123
ironic:126 124 113
ironically:-26 -12 -25
ironing:-14 -42 -26
irons:13 47 42
irony:-35 0 7
is:10 23 33
is about:-57 -46 -53
is and:53 81 89
is back:33 -50 9
is burning:-45 -24 -74
is closing:24 32 41
is down:-130 -121 -140
is dripping:116 106 103
is drowning:-127 -126 -11
is drunk:36 16 102
is empty:70 19 -5
is filming:56 55 106
is for:84 56 62
is good:-105 -115 -71
is harder:110 89 88
is hell:-89 -64 -95
is her:119 107 124
is hes:88 108 116
is hitting:38 47 79
is holding:118 132 126
is huge:34 -80 -22
is leaving:-80 -68 -18
is left:-56 -26 -93
is locked:106 94 94
is lying:-81 -105 -85
is mad:91 104 111
is me:89 124 145
is off:-124 -121 -107
is planned:49 69 92
is pointless:108 -5 -5
is quick:63 65 72
is round:90 113 93
is shouting:123 108 137
is signed:51 33 24
is standin:112 115 107
is strangling:46 53 122
is ther:-93 -61 -86
is unconscious:105 117 145
is waiting:21 -82 -140
is warm:116 63 29
is wat:8 -15 -68
is yes:129 46 -1
is yours:154 136 107
is … at:-64 -46 -40
is … bad:64 134 74
is … boot:-90 -93 -109
is … bye:63 50 69
is … can:-19 -67 -35
is … come:-74 -52 -62
is … couldnt:90 72 75
is … dad:-55 -48 -46
is … day:-57 -46 24
is … dead:111 21 -102
is … desk:-44 -62 -43
is … doin:-60 -57 -48
is … downstairs:109 108 112
is … eight:189 103 133
is … enough:96 74 95
is … farewell:134 137 135
is … fault:-59 -88 -76
is … floor:79 42 -6
is … for:-49 -72 -58
is … get:32 50 41
is … gets:80 73 74
is … go:118 129 122
is … going:-78 -72 -47
is … hundred:-120 -110 -126
is … is:-55 -88 -90
is … joke:-58 -56 -46
is … ledge:183 190 173
is … let:-129 -113 -137
is … leter:137 130 123
is … log:67 62 54
is … make:124 10 28
is … man:113 90 70
is … me:33 35 44
is … mins:95 111 104
is … monday:-94 -89 -82
is … mum:25 50 112
is … myself:27 46 -40
is … need:103 74 81
is … needed:120 104 69
is … next:7 29 15
is … night:16 8 46
is … not:-33 -31 -27
is … note:121 132 142
is … old:43 36 102
is … other:-31 -88 -58
is … people:93 53 87
is … permanently:94 118 117
is … pillow:81 104 126
is … plan:115 147 -20
is … quarter:89 97 89
is … ropes:111 106 85
is … step:105 104 105
is … suicide:-4 17 41
is … takeing:55 54 76
is … tell:97 34 56
is … thats:11 -45 -87
is … thing:-2 26 -79
is … this:-62 -97 -95
is … tonight:84 39 62
is … under:152 -1 18
is … until:-84 -73 -50
is … wait:94 59 36
is … want:-27 11 -70
is … window:-114 -119 -113
is … youve:-74 -46 -32
ish:103 -19 -7
isha:-5 -4 -1
island:-56 -23 -25
islands:-31 -29 -18
isnt:77 48 39
isnt a:26 79 -16
isnt answering:115 131 92
isnt at:92 100 119
isnt breathing:65 77 71
isnt comin:54 89 88
isnt for:99 147 135
isnt going:61 68 58
isnt ill:105 117 -79
isnt mine:131 131 164
isnt moving:114 70 86
isnt new:65 118 -3
isnt out:-59 -36 -10
isnt that:18 -57 -1
isnt worth:31 -99 -60
isnt … a:34 57 78
isnt … be:108 51 14
isnt … going:0 6 -76
isnt … i:-85 -72 -54
isnt … in:89 73 78
isnt … ive:93 76 61
isnt … living:105 -79 -7
isnt … me:-120 -99 -101
isnt … shes:-68 -61 -60
isnt … tonight:65 70 105
isst:-19 -16 -3
issue:-48 -27 -14
issues:-51 -26 -33
ist:-21 -9 25
it:33 35 35
it aint:74 -23 -37
it alone:-86 -90 -95
it an:70 83 93
it anymore:-79 24 37
it back:-11 -89 -73
it bad:101 -4 6
it becomes:56 53 50
it burns:91 78 81
it can:-96 -80 -112
it clicked:15 31 53
it closes:95 103 88
it deep:20 36 101
it did:-84 -98 -68
it ere:-61 -79 -27
it every:-2 0 -96
it fast:-77 -81 -90
it go:-63 -75 -56
it goodbye:69 107 89
it happens:62 83 93
it hav:80 58 37
it he:-65 -57 -34
it held:87 115 98
it his:41 50 92
it holds:-63 -56 -70
it hurts:73 20 28
it id:70 -12 -84
it if:-73 16 -10
it kills:64 92 -122
it known:73 88 88
it late:61 54 107
it looks:60 33 56
it love:104 124 120
it makes:-82 -70 -17
it my:-86 -124 -108
it myself:-119 -47 -73
it nor:130 174 165
it not:93 75 72
it opens:119 59 38
it passed:-19 -104 -57
it properly:-41 -58 -2
it saturday:59 141 119
it saw:150 10 51
it second:130 83 83
it should:56 74 91
it soon:119 151 51
it sounds:-97 -44 -40
it started:146 45 34
it starts:115 113 86
it sunday:-3 42 67
it takes:118 116 109
it tell:93 66 91
it tok:-111 -95 -64
it true:121 102 -22
it tuesday:70 83 88
it until:-92 2 -14
it wat:-92 -86 -80
it we:-88 -51 -20
it went:5 -67 -55
it werent:92 105 -18
it wil:65 16 31
it … ages:58 77 58
it … any:109 46 66
it … anymore:38 56 54
it … anything:54 88 77
it … are:84 92 71
it … away:69 -83 -122
it … beter:51 4 -20
it … bleeding:-109 -130 -141
it … both:44 43 41
it … bottle:-34 -65 -78
it … breathe:32 38 79
it … class:94 74 70
it … date:151 96 63
it … dei:130 121 64
it … dentist:57 68 103
it … didnt:126 114 113
it … does:-65 -79 -52
it … dressing:86 79 -22
it … ere:56 10 -3
it … evening:94 92 84
it … everyone:-54 -7 15
it … forty:-83 -74 -71
it … from:57 57 71
it … gone:125 58 76
it … goodbye:144 144 133
it … had:-133 -77 -39
it … hands:49 87 93
it … havent:102 -7 -53
it … hert:122 145 184
it … hour:60 64 43
it … hours:48 53 100
it … id:23 -52 -61
it … ill:63 61 15
it … intend:15 13 -141
it … isnt:11 -38 -82
it … let:-46 -62 -47
it … lift:115 10 -10
it … light:50 95 89
it … longer:46 26 74
it … monday:70 82 62
it … much:-83 -29 -17
it … of:12 47 53
it … once:80 -7 22
it … own:16 50 -88
it … phones:66 77 101
it … planned:-88 -75 -91
it … practice:134 110 80
it … put:-118 -101 -57
it … run:128 106 92
it … sais:-31 -83 -102
it … seen:-55 -80 -70
it … shed:-49 -60 -55
it … sick:-84 -79 -31
it … soon:82 48 -50
it … step:-88 -114 -108
it … stopped:51 76 108
it … summer:-120 -109 -99
it … tell:42 35 -23
it … that:-46 -70 -34
it … them:45 40 42
it … theyve:111 83 60
it … times:-25 -101 -44
it … tonight:168 171 196
it … top:-74 -78 -70
it … use:13 2 -113
it … voice:39 45 55
it … was:-66 -59 -47
it … wednesday:-109 -100 -98
it … where:29 47 58
it … while:53 69 96
it … x:82 15 25
it … year:-63 -71 -34
italian:-4 -6 -26
itch:67 6 -72
itch to:124 -20 -4
itching:-8 -139 -21
itchy:104 117 121
itd:65 46 36
itd be:77 -36 -31
itd … but:75 97 92
itd … it:-56 -71 -93
itd … my:22 46 63
item:89 59 24
items:-14 71 91
itll:44 46 60
itll be:90 100 97
itll … and:-109 -101 -100
itll … by:-111 -113 -116
itll … done:116 80 88
itll … in:143 149 131
itll … it:104 55 57
itll … late:85 105 103
itll … teh:87 94 98
itll … this:125 62 78
itll … tonight:-58 -66 -99
itll … week:133 146 157
its:37 49 59
its at:51 74 87
its blank:115 39 85
its bleeding:64 81 84
its come:-37 -110 -59
its comin:-113 -106 -110
its dark:115 59 54
its eating:73 46 91
its enough:112 110 123
its feet:83 111 4
its finished:75 67 80
its foggy:87 88 82
its for:54 64 84
its good:-105 -83 -66
its happening:47 38 41
its high:138 149 143
its im:85 54 40
its in:96 89 101
its kicking:93 91 85
its making:42 36 4
its me:49 46 38
its nobodys:123 55 14
its odd:-24 -72 -47
its one:-33 -53 -29
its over:66 68 98
its peaceful:105 49 46
its pumping:67 67 100
its quiet:124 110 90
its round:53 72 56
its running:179 182 178
its that:-42 -55 -68
its third:-88 -74 -79
its this:194 191 187
its tied:51 73 66
its tiem:70 58 58
its today:157 161 160
its tonight:118 117 114
its two:-52 -88 -95
its up:128 132 138
its wat:156 132 70
its with:97 128 125
its … am:-49 -39 -26
its … arm:84 131 50
its … back:-42 -60 -63
its … bathroom:116 137 133
its … best:-86 -80 -69
its … bit:116 32 -1
its … by:122 85 77
its … comin:-69 -58 -64
its … dad:146 101 22
its … deep:18 64 -6
its … dey:-43 -35 -20
its … doesnt:118 21 5
its … first:-30 -139 -78
its … for:47 4 28
its … gets:102 89 87
its … goodbye:100 116 99
its … hav:11 38 101
its … he:-12 -45 -110
its … his:-75 -62 -34
its … if:-77 -122 -117
its … im:44 36 24
its … it:11 53 56
its … loads:112 102 132
its … neck:86 79 73
its … nice:118 140 111
its … not:-7 -33 -73
its … of:-33 -59 -81
its … one:66 96 67
its … pills:67 65 98
its … place:-104 -87 -103
its … same:-91 -103 -69
its … set:56 53 47
its … she:-57 -65 -72
its … something:-106 -75 -37
its … st:131 127 119
its … stopping:114 98 110
its … tablets:219 210 202
its … teh:63 46 48
its … three:66 92 82
its … thursday:117 137 102
its … tok:114 103 107
its … tonight:26 21 42
its … up:97 34 50
its … was:92 68 -7
its … week:88 18 36
its … wen:62 59 50
its … wont:110 111 125
its … working:53 69 95
its … years:-90 -49 -7
itself:45 24 47
iv:69 69 64
ive:66 66 78
ive asked:68 65 54
ive been:-18 -22 -45
ive begun:11 82 -50
ive booked:-60 -38 -30
ive decided:-56 -27 -95
ive drunk:135 126 134
ive enough:104 127 144
ive failed:91 87 111
ive hert:33 52 84
ive it:146 138 153
ive kept:27 84 41
ive kissed:66 55 46
ive laid:134 135 124
ive left:87 81 81
ive let:89 81 91
ive loaded:151 136 139
ive lost:-62 -99 -62
ive neva:-65 -32 -105
ive nobody:-79 -96 -133
ive not:-71 -116 -64
ive ordered:-118 -113 -111
ive parked:136 125 114
ive poured:79 72 78
ive read:-150 -128 -136
ive run:135 112 124
ive scored:111 128 52
ive sharpened:157 118 116
ive shut:130 112 102
ive since:-21 -86 -41
ive slashed:-128 -134 -74
ive slit:35 41 111
ive sold:-57 -63 -60
ive started:67 57 -53
ive stopped:105 18 -48
ive taken:36 52 53
ive teh:104 119 106
ive tested:-44 -40 -43
ive thanked:141 122 107
ive thort:175 156 33
ive thrown:43 57 78
ive tipped:100 96 91
ive to:-127 -125 -136
ive told:-17 -59 -28
ive used:90 145 105
ive walked:76 52 25
ive wanted:143 121 -70
ive … ahead:133 140 143
ive … all:64 58 61
ive … and:24 48 33
ive … another:55 82 60
ive … asked:-78 -97 -74
ive … at:38 4 13
ive … because:53 133 135
ive … bleach:66 81 60
ive … bridge:89 96 74
ive … buying:144 22 31
ive … cant:113 117 101
ive … chain:-76 -120 -89
ive … children:71 51 48
ive … coat:65 122 97
ive … cord:90 64 38
ive … curtains:-61 -62 -81
ive … cutting:96 108 -10
ive … day:-58 -67 -50
ive … dei:16 -18 -134
ive … dentist:-75 -45 -50
ive … dey:-16 -78 -66
ive … dialysis:8 19 110
ive … down:78 80 117
ive … drinking:110 80 40
ive … end:73 112 135
ive … final:131 110 95
ive … finger:81 83 97
ive … first:103 73 68
ive … fit:81 74 109
ive … funeral:84 100 107
ive … garage:77 118 117
ive … go:114 56 77
ive … going:-113 -39 -86
ive … hoap:76 -108 -65
ive … home:97 40 19
ive … in:60 26 37
ive … it:43 56 41
ive … its:74 70 26
ive … knot:-26 -50 -72
ive … last:113 100 85
ive … late:47 84 73
ive … legs:129 119 110
ive … leter:-58 -49 -64
ive … looking:138 48 20
ive … many:57 77 101
ive … me:99 107 119
ive … meds:-101 -115 -112
ive … mind:131 119 113
ive … mine:133 121 77
ive … mixing:92 126 -6
ive … morphine:129 113 92
ive … myself:59 93 140
ive … name:-112 -56 -48
ive … nobody:74 68 -7
ive … noose:90 91 116
ive … not:125 136 81
ive … of:41 16 10
ive … overdose:82 149 156
ive … pension:82 85 104
ive … petrol:100 100 124
ive … plastic:135 149 134
ive … poison:152 151 161
ive … put:94 127 133
ive … razor:66 4 -27
ive … rest:54 85 82
ive … saving:-103 -113 -64
ive … seizures:96 110 77
ive … self:132 116 -6
ive … since:-82 -38 -75
ive … six:52 75 63
ive … something:23 13 39
ive … standin:105 140 150
ive … staring:114 -15 -6
ive … stuff:146 120 141
ive … sure:115 112 62
ive … taxi:108 123 103
ive … them:50 50 47
ive … therapy:88 -7 -4
ive … things:97 56 36
ive … to:44 28 40
ive … tree:-92 -90 -95
ive … u:89 104 71
ive … up:38 37 36
ive … wat:53 33 29
ive … way:80 138 132
ive … wedding:-66 -79 -72
ive … which:26 42 33
ive … whole:37 40 25
ive … with:99 124 110
ive … wrists:-79 -66 41
ivor:-24 -20 -29
ivy:-48 -46 -21
iykyk:95 -159 -7
j:18 56 -13
jab:-58 -45 -63
jabbed:-39 -32 -15
jabs:-42 -38 -38
jack:85 75 77
jacket:5 32 72
jacket and:84 104 115
jackets:-10 -3 3
jade:-42 -39 -22
jahr:-3 -2 -2
jahre:-28 -38 -8
jahren:-66 -73 -37
jai:64 88 64
jai avale:99 105 125
jai decide:81 73 -40
jai des:53 56 -13
jai … les:56 52 68
jai … me:52 90 -72
jai … suicidaires:53 56 -11
jai … tous:37 45 65
jail:-46 -19 -64
jailed:-13 -14 -9
jaimerais:127 -16 -11
jaimerais etre:68 -3 -2
jaja:-41 -16 -11
jam:32 45 -11
jam jar:68 71 77
jamais:5 -34 -14
jamie:41 55 51
jammed:-23 -11 -18
jams:-37 -45 -29
jan:6 15 -4
january:2 -88 -88
japan:-26 -22 -13
japanese:-6 -4 -2
jar:64 39 79
jar for:29 48 38
jar … and:116 98 67
jar … i:16 -132 -35
jar … im:66 46 93
jars:3 14 29
jas:-34 -14 -4
jaw:16 30 46
jaws:72 77 83
jayden:69 74 76
jazz:-4 -5 -3
je:52 60 35
je me:110 141 123
je veux:58 69 -34
je … ce:23 108 -2
je … mourir:24 49 30
je … sauter:73 76 74
je … suicider:37 42 -110
je … tuer:101 110 10
jealous:71 -19 -74
jealous of:34 9 -21
jean:-43 -39 -20
jeans:5 54 72
jeden:12 25 -91
jeep:-43 -12 -3
jelly:-19 13 9
jemand:-11 -4 -2
jen:-89 -78 -56
jerk:-1 1 5
jerked:76 104 96
jerking:131 131 125
jerking and:66 82 105
jersey:99 117 133
jess:107 98 108
jesus:107 20 -51
jet:-50 -30 -31
jetais:-6 -4 -1
jetty:-18 -13 -2
jetzt:6 38 36
jeweller:-50 -65 -47
jewellery:25 72 59
ji:-15 -8 -5
jigsaw:-119 -104 -97
jigsaws:-27 -55 -54
jim:-29 -20 -16
jingle:33 45 57
jittery:-17 -20 -41
jk:79 109 127
jmup:53 83 93
jmup in:-46 -83 -67
jmup of:67 71 44
jmup off:-89 -107 -144
jmup on:-141 -115 -93
jmup out:-61 -60 -103
jmup … a:-81 -70 -82
jmup … it:39 64 83
jmup … of:-5 -51 -62
jo:-71 -96 -92
joan:33 35 47
joans:-48 -1 18
job:-35 -65 -57
job myself:80 87 -1
job … friday:-67 -72 -50
jobcentre:-22 -5 -2
jobs:-34 -87 -70
jobs … and:86 -9 -8
joburg:-11 -6 -7
jogger:53 12 6
joggers:-15 -15 -10
john:-78 -12 -17
johnny:-11 6 17
join:102 63 54
join my:104 18 -16
join … i:44 68 91
joined:-74 -44 -64
joined teh:-74 -66 -27
joiner:-32 -39 -16
joining:43 -1 -20
joins:-37 -31 -28
joint:54 14 14
joints:-36 -23 -31
joist:32 27 50
joists:20 18 14
joke:-19 6 -35
joke i:79 51 24
joked:-12 6 -5
jokes:-11 -2 -36
jokin:6 6 -35
joking:94 19 -28
joking about:45 87 69
jollof:-33 -2 -2
jolly:-46 -23 -6
jolts:94 117 55
josh:-6 12 10
journal:-46 -44 -76
journalism:-1 0 0
journey:-10 30 47
jours:84 97 19
joy:-89 -101 -67
joyce:35 19 19
joys:-5 -36 -50
jst:0 0 0
ju:0 0 0
judge:-1 -13 -32
judged:-26 -8 -5
judgement:6 14 -1
judging:-15 -8 -3
judo:-29 -30 -7
jug:123 122 131
juice:-91 -99 -91
juice and:-63 -61 -60
juliet:-21 -18 -44
july:-15 -8 -61
jumble:-54 -68 -76
jumped:19 20 20
jumped and:66 123 78
jumped from:-21 31 102
jumped my:112 -3 -22
jumped … i:30 107 32
jumped … in:72 90 96
jumper:-118 -91 -81
jumpers:-18 -9 0
jumping:68 92 58
jumping in:-19 -26 -117
jumping … front:18 11 -92
jumping … of:-14 -3 -104
jumps:-40 -30 -23
jumpy:12 -51 -34
junction:-68 -62 -64
june:-32 6 -19
june … i:-122 -99 -26
jungle:-14 -12 -8
juniors:11 22 -4
jury:-80 -63 -66
justice:-5 -2 0
jy:92 86 88
k:5 24 -67
k m:40 46 -93
k … s:52 48 -96
kaffee:-37 -21 -11
kann:50 28 -17
karaoke:-146 -144 -129
karate:-12 -12 -13
karen:38 70 67
kart:-66 -53 -57
karts:-82 -57 -56
katze:-13 -13 -3
kay:-14 -10 -13
kayak:-55 -50 -50
kayaks:-9 -4 -4
kaz:-25 -24 -22
ke:0 0 0
kebab:-27 -38 -36
keen:-115 -130 -131
keep:38 16 -17
keep checking:-70 -60 -50
keep driving:94 -20 -5
keep fighting:90 86 34
keep haveing:111 93 85
keep it:-122 -47 -74
keep my:-43 -34 -33
keep pressing:50 65 76
keep teh:-93 -23 12
keep thinking:52 -10 -33
keep walking:113 42 55
keep … a:129 97 19
keep … bit:32 53 79
keep … blade:-58 -55 20
keep … i:63 97 80
keep … in:-114 -100 -70
keep … me:125 112 70
keep … myself:42 68 -40
keep … note:-106 -101 -50
keep … off:49 106 178
keep … one:163 75 96
keep … out:47 87 87
keep … suicide:-17 24 -95
keep … them:109 87 96
keep … theres:51 53 95
keep … this:52 -15 -86
keeper:-54 -57 -47
keepers:11 13 16
keeping:9 36 50
keeps:79 78 40
keeps falling:124 108 114
keeps me:-98 -55 -23
keeps saying:112 59 -58
keeps … teh:3 -11 -71
keine:-14 -40 -20
keinen:31 -18 -8
keiner:17 11 -5
keith:-39 -15 -6
keller:-15 3 7
kelly:44 26 32
ken:1 -21 -3
kennels:-85 -21 -14
kent:1 -3 -30
keppra:-20 -15 -8
kept:43 28 41
kept back:35 47 89
kept my:-9 20 51
kept thinking:7 -74 -51
kept … back:38 43 113
kept … its:-99 -59 -40
kept … me:-19 -105 -22
kept … of:89 131 129
kept … promise:72 6 27
kerala:-37 -23 -21
kerb:-14 -22 -6
kermit:69 61 37
kerosene:170 173 182
kerosene … teh:36 51 59
kerry:-44 -4 -2
ket:93 104 58
ketamine:-42 -13 -5
ketchup:-89 -56 -70
kettle:-58 -39 3
kettles:-18 -2 -15
kev:-36 -15 -24
kevin:-10 -8 1
kevs:73 66 63
key:80 64 74
key from:152 133 63
key im:150 160 186
key … and:95 104 79
key … im:-57 -56 -65
keyboard:-12 -15 30
keybord:75 80 70
keyring:-25 -15 -1
keys:-16 -12 -18
keys … under:-89 -111 -113
keytag:-2 -21 -5
keyworker:38 -119 -65
keyworkers:-7 -13 -16
kg:-10 -2 -1
ki:-42 -58 -49
kick:-1 -3 10
kick in:113 110 90
kicked:-48 -25 -4
kicked in:58 73 73
kicked … and:-102 -100 -9
kicking:11 -12 39
kicking in:85 115 81
kicking teh:-108 -102 -62
kicking … door:-91 -82 -39
kicking … in:32 39 91
kicks:12 9 -67
kicks me:65 69 -57
kid:31 39 40
kid and:115 114 71
kid … i:-7 35 51
kidding:3 -20 -53
kidney:-71 -92 -76
kidneys:-12 -29 -31
kids:0 -19 -23
kids and:109 129 103
kids hav:-95 -73 -64
kids in:12 45 62
kids up:113 103 20
kids would:111 9 26
kids … asleep:-99 -101 -116
kids … bath:10 12 72
kids … bed:-76 -73 -113
kids … beter:38 21 -9
kids … for:113 111 111
kids … it:-69 -41 -30
kids … on:-89 -61 -65
kids … swimming:107 100 0
kieran:-19 -15 59
kiiiiilllll:0 0 0
kil:-111 -69 -99
kil me:-108 -76 0
kil this:-79 -50 -7
kil yourself:103 109 -24
kil … after:17 21 140
kil … all:64 100 35
kil … anyone:16 30 -116
kil … brother:-75 -93 -74
kil … day:45 87 -22
kil … dey:46 47 -102
kil … i:42 10 27
kil … im:-31 -33 -141
kil … in:1 2 109
kil … is:46 77 -26
kil … last:10 -47 47
kil … man:13 8 -164
kil … my:-119 -111 -86
kil … need:90 43 0
kil … night:3 35 111
kil … no:90 27 -80
kil … not:25 89 -67
kil … one:-30 -28 -72
kil … out:-50 -82 0
kil … self:120 122 -167
kil … than:94 171 -102
kil … this:-112 -85 -28
kil … tonight:18 15 88
kil … wife:38 34 44
kild:-18 -1 -117
kild me:-48 -73 -51
kild myself:143 157 29
kild … and:52 40 -12
kild … i:76 75 -14
kiled:-2 -1 -1
killer:-41 -30 -38
killers:-5 -2 -1
killing:-23 16 -78
killing me:-46 -87 -2
killing my:105 109 -12
killing myself:72 147 -27
killing … is:16 47 -149
killlll:0 0 0
kills:1 12 -121
kills me:35 22 -122
kiln:-3 -6 -4
kilo:-46 -38 -45
kilometres:-18 -11 33
kilos:-69 -62 -50
kin:16 30 37
kind:37 11 21
kind and:76 78 26
kinda:0 0 0
kinder:46 57 86
kindest:30 23 23
kindling:-59 -53 -48
kindly:78 98 114
kindly … my:124 137 111
kindness:12 -27 -1
kinds:-5 2 23
king:-73 -33 -8
kingfisher:-47 -28 -24
kings:-8 -7 -17
kinsale:53 46 53
kip:-5 -4 -6
kiss:-16 8 33
kissed:32 51 64
kissed my:18 12 41
kissed … thats:94 111 95
kissed … twice:131 122 125
kissed … wife:93 104 104
kisses:-33 -49 -38
kit:-86 -67 -54
kitchen:-9 -20 -12
kitchen … and:89 83 68
kitchen … i:41 62 102
kitchen … my:48 70 55
kitchen … not:-107 -112 -108
kitchen … to:-55 -50 -53
kitchens:-32 -30 -27
kite:-85 -35 -35
kites:22 16 14
kits:-37 -20 -10
kitten:-41 -53 -47
kittens:-104 -110 -112
kiwi:-28 -15 -9
klonopin:63 54 59
km:-17 -17 -3
kms:0 0 0
kn:0 0 0
knackered:-38 0 -18
kneading:-4 -29 -10
knee:-52 -39 -14
kneel:64 67 85
kneeling:73 74 107
knees:-64 -51 -47
knees … teh:-65 -38 -62
knelt:-18 8 -31
knew:3 8 29
knew it:101 120 101
knew that:26 64 58
knew … to:-48 -87 -30
knew … were:92 71 73
knife:30 34 26
knife i:33 30 53
knife … against:105 93 95
knife … and:-54 -59 -82
knife … back:-4 9 -56
knife … going:-70 -88 -23
knife … its:133 128 129
knife … ive:117 95 114
knife … me:-121 -25 -109
knife … on:91 2 -27
knifes:108 121 143
knight:27 19 25
knit:-3 -19 -22
knitted:-65 -48 -39
knitting:-45 -42 -45
knives:26 -47 -51
knobs:-9 0 0
knock:-35 -67 -46
knocked:2 -28 -27
knocked … out:116 114 133
knocking:30 57 99
knocking and:-31 -17 51
knocks:25 30 -17
knot:48 68 63
knots:4 40 54
knots done:128 105 102
knotted:103 110 107
know:16 1 17
know a:-11 -77 -94
know me:-108 -104 -94
know of:-64 -44 -59
know she:-84 -64 -33
know where:43 73 65
know why:103 97 114
know yet:-2 -105 -71
know … but:-83 -55 -82
know … cant:-63 -57 -67
know … did:96 80 2
know … dose:107 115 125
know … else:32 60 34
know … going:-68 -88 -106
know … how:-38 -25 86
know … in:90 122 70
know … look:-63 -48 -45
know … mean:97 46 31
know … meant:104 115 108
know … monday:62 63 34
know … my:-80 -62 -64
know … of:-39 -82 -89
know … roof:88 95 100
know … tell:74 72 72
know … these:106 103 36
know … tomorrow:85 117 131
know … u:-92 -87 -126
know … up:78 47 24
know … where:-119 -104 -92
know … wont:79 64 68
knowing:32 43 33
knowing it:124 105 103
knowing … my:99 77 74
knowing … teh:102 68 81
knowing … was:171 154 150
known:-23 60 90
known i:78 63 68
knows:6 -30 -45
knows how:51 42 54
knows im:-3 -95 -126
knows its:-46 -72 -89
knows me:109 63 99
knows that:44 98 99
knuckle:-26 -10 -3
knuckles:61 105 -88
knuckling:65 -52 -31
knuckling it:76 -48 -18
kombucha:-74 -58 -50
konnte:-41 -22 -3
krakow:-35 7 16
kratom:-30 -50 -8
krimi:-47 -61 -46
kuchen:-35 -40 -31
kuchentisch:-39 -39 -28
kurt:16 15 28
kys:64 60 -104
l:-13 -1 -36
la:7 14 40
la azotea:59 69 63
la cocina:-62 -32 -8
la noche:47 40 60
la vie:128 113 -52
lab:48 58 72
label:9 6 6
label on:76 83 91
labelled:36 50 49
labelled … for:89 80 50
labelled … of:48 23 17
labelling:8 29 13
labels:16 -37 -20
labrador:-59 -45 -47
lace:-14 -1 1
laces:17 38 49
lach:-44 -22 -6
lache:-58 -26 -12
lachen:-13 -9 -1
lack:-46 -48 -20
lad:-10 -2 -31
lad … no:12 67 -5
lad … town:95 96 96
ladder:-21 -17 -15
ladders:7 -15 -13
ladders … teh:-32 -48 -48
ladies:-32 -12 -16
ladle:-11 2 -10
lads:-7 -9 -12
lads at:59 43 2
lads ive:136 131 147
lads who:120 56 -10
lads … going:62 90 62
lads … it:55 84 97
lads … one:121 102 55
lads … teh:70 61 59
lads … to:85 51 34
lady:-41 -27 -3
lady … to:35 -1 15
ladys:-29 -2 -2
lag:46 60 48
lager:-1 -8 -14
lagos:-76 -62 -35
laid:20 51 80
laime:12 15 17
lain:0 -2 -34
lake:130 135 128
lake tonight:-111 -114 -93
lakes:23 49 46
lamb:0 -14 -41
lambing:-8 -1 -5
lambings:6 30 28
lambs:-29 -50 -45
lame:-4 -5 -1
lamictal:24 33 35
laminated:-4 0 0
lamotrigine:-38 -26 -26
lamp:17 48 48
lamp … a:130 119 107
lamps:-33 -53 -23
lampshade:-6 -6 -4
land:33 48 29
landed:41 64 77
landed … wen:87 118 97
landing:-15 -10 10
landlady:93 60 114
landline:-44 -51 -47
landlord:12 17 17
landlords:-18 22 41
lands:-23 -15 0
lane:68 57 66
lane with:77 47 39
lanes:-47 -67 -68
langar:8 6 10
language:-3 -3 -4
languages:-36 -18 -12
lanterns:-12 -16 -17
lanyard:80 88 97
lanzarote:-22 3 -16
lap:-34 -30 -21
lap … im:55 81 90
lap … it:-142 -152 -144
laps:-35 -57 -55
lapse:76 -45 -8
lapsed:-19 -7 -3
laptop:-82 -67 -42
laptops:-43 -31 -39
larder:-9 -11 15
large:27 -39 -13
las:-55 16 31
las pastillas:85 45 45
lasagne:-73 -80 -55
lasagnes:-3 -5 -2
laser:-47 -54 -10
lashing:-9 -4 -9
lass:46 49 25
last:34 35 40
last bit:126 72 50
last bottle:-103 -104 -89
last breath:-72 -91 -84
last bus:90 144 139
last hug:99 59 63
last i:101 122 119
last lesson:62 79 78
last log:130 131 122
last month:27 -54 -83
last night:20 38 -62
last page:78 60 32
last period:13 92 91
last shift:-86 -98 -98
last song:172 184 183
last thing:87 115 129
last thursday:175 -77 -103
last tiem:38 85 69
last two:-97 -100 -115
last walk:59 35 19
last week:60 -8 -54
last weekend:53 -82 -120
last year:-110 -107 -96
last … be:132 160 155
last … bein:147 120 106
last … but:54 -102 -39
last … did:15 31 -55
last … goodbye:121 129 133
last … had:98 33 -82
last … has:-67 -50 -60
last … hear:135 110 101
last … is:36 61 38
last … ive:69 76 87
last … know:-106 -80 -77
last … last:157 160 173
last … nobody:-43 60 42
last … of:-46 -20 4
last … one:119 143 46
last … put:78 91 94
last … teh:-69 -50 -34
last … thank:123 73 42
last … that:37 83 104
last … theres:118 107 119
last … thursday:-76 -67 -81
last … tonight:-51 -40 -30
last … type:-47 -62 -57
last … u:88 96 109
last … wanted:96 96 94
last … wasnt:24 45 64
last … went:4 22 27
last … which:-91 -74 -76
last … with:84 91 77
last … woke:18 61 102
lasted:-52 -10 -17
lasting:-5 -25 -29
lastnight:0 0 0
lasts:-14 4 -11
latch:121 93 92
latch … teh:114 83 94
late:-27 4 14
late to:19 89 101
lately:134 -13 -108
lately i:98 87 -18
lately im:84 36 -17
later:-17 4 2
lates:-59 -48 -34
latest:-69 -42 -26
lathe:4 17 -15
latin:-1 0 0
latte:-52 1 1
laugh:-29 -18 -19
laugh … and:22 42 63
laughed:6 18 4
laughing:-40 -27 -18
laughing … wont:138 100 100
laughs:53 56 1
laughter:-36 -40 -19
launch:-24 -18 -17
launching:-7 -6 -10
launderette:-37 -30 -9
laundrette:-3 -2 -1
laundry:25 62 56
lava:-74 -47 -50
lavender:-33 -10 -6
law:-12 -15 -60
law … teh:72 54 38
lawn:-44 -43 -22
lawnmower:-27 -14 -34
lawnmowers:-26 -12 -2
laws:-31 -26 -75
lawyer:41 21 14
lawyers:-5 -1 -88
laxatives:11 0 -29
lay:0 -9 -12
lay by:61 72 91
lay … teh:125 87 80
layby:112 110 124
laying:-46 -39 -31
layout:-35 -37 -36
lays:0 -1 0
lazy:-31 -18 -7
lb:-41 -19 -20
ld:0 0 0
le:-18 -32 -10
le … je:63 72 62
lea:0 2 2
lead:22 44 44
leader:10 27 -31
leads:-82 -65 -23
leaf:-15 9 26
leaflet:-12 -17 4
leaflet … a:95 20 22
leaflets:-64 -15 -17
league:-51 -39 -12
leak:77 -17 -13
leaked:-52 -34 -23
leaking:9 41 44
leaks:-58 -32 -32
lean:61 12 19
leaning:22 43 61
leans:-4 4 -2
leap:-2 8 18
learn:-63 -16 10
learned:-76 -89 -109
learner:-39 -15 -13
learning:-92 -95 -79
learnt:1 -3 -20
lease:-68 -59 -56
leash:-18 -13 -12
least:0 -47 -16
leather:-23 -10 -6
leave:9 33 41
leave for:93 99 150
leave he:-53 -72 -43
leave no:98 103 86
leave this:-90 -51 -33
leave tonight:141 136 125
leave … door:-105 -104 -61
leave … me:-83 -106 -57
leavers:-82 -42 -51
leaves:29 48 57
leaves … open:144 146 123
leaving:24 35 70
leaving at:145 139 129
leaving my:98 96 106
leaving teh:-53 -41 -30
leaving … because:-91 -86 -96
leaving … this:85 100 109
leaving … world:66 95 27
leben:43 8 -114
lebt:66 73 92
lebt wohl:66 73 92
lecture:-66 -73 -50
lecturer:-62 -67 -34
lectures:21 -44 -69
led:-81 -70 -71
ledge:-8 3 -4
ledge of:-56 -58 -50
ledge with:109 106 108
ledger:-37 -23 -14
lee:112 95 94
leeds:-78 -39 -27
leek:-35 -27 -12
leeks:-49 -18 -30
left:71 70 88
left and:67 12 -71
left but:110 112 -22
left for:164 30 41
left him:-70 -94 -86
left his:90 51 71
left im:99 69 82
left me:-37 -81 -82
left of:89 135 134
left side:86 57 44
left … a:40 69 55
left … be:142 143 51
left … cant:157 113 75
left … fone:80 104 83
left … for:-89 -44 -44
left … hes:85 12 -47
left … his:-89 -65 -54
left … is:33 86 97
left … its:137 78 71
left … ive:23 -68 -28
left … list:96 125 136
left … liv:-94 -57 30
left … me:40 -75 -81
left … not:79 45 87
left … note:-146 -128 -122
left … ring:-101 -95 -70
left … tablets:120 156 161
left … up:42 27 17
left … voicemail:121 78 52
left … would:95 88 -6
leftover:2 16 -4
leftovers:-16 -15 -20
leg:-9 15 24
leg im:78 58 104
leg over:92 94 99
legal:-66 -93 -122
legend:-13 -19 -11
legends:65 42 47
legged:15 24 1
leggings:-29 -6 0
legion:4 -12 -80
lego:-44 -39 -15
legs:4 18 34
legs … going:65 82 104
legs … it:61 60 68
legs … teh:-42 -45 -58
legs … werk:57 64 78
leicester:-1 8 46
leid:1 1 1
leisure:66 77 72
leith:-58 -22 -17
lemon:-33 -14 -35
lemonade:0 -15 9
len:87 89 78
lend:-66 -35 -31
lending:-24 -14 -9
length:29 40 42
length of:93 94 98
length … blue:86 102 99
lengths:-6 14 -11
lens:-24 -5 -4
lent:-30 -19 1
lentil:-15 -17 -9
lentils:-48 -28 0
leo:-23 -25 -28
lern:-3 -1 0
les:-60 -34 -22
less:-38 -37 -46
less for:108 104 36
less … not:60 -39 -45
less … to:71 74 40
lesson:5 38 4
lessons:-56 -3 19
let:34 35 46
let down:68 88 66
let go:91 88 85
let my:119 106 110
let … brother:132 91 98
let … dei:103 132 -6
let … fink:100 116 108
let … me:110 140 170
let … off:203 190 156
let … say:109 107 125
leter:11 17 46
leter for:-26 -47 -74
leter from:-79 -79 -76
leter in:116 97 86
leter is:46 63 54
leter … kitchen:48 41 66
leter … on:80 52 59
leter … pillow:91 90 104
leter … post:104 90 71
lethal:47 53 -34
lethal doses:67 72 35
lets:-28 5 -18
lets say:51 121 30
lets … and:83 29 -26
letterbox:87 82 107
letters:29 37 11
letters … teh:109 108 111
letting:82 28 27
letting me:100 4 7
letting myself:2 66 41
letting … off:98 133 124
letting … teh:78 -27 -37
lettuce:-84 -73 -47
letztes:-3 -2 -2
level:-12 14 4
level crossing:49 62 56
level … and:103 125 46
level … at:131 124 123
level … its:102 94 94
level … one:85 82 91
level … teh:146 121 114
levels:-26 -55 -30
lever:-53 -24 -20
levothyroxine:-26 -3 -8
lewis:-9 4 13
lexapro:-2 -3 -1
lf:0 0 0
lfie:46 19 -3
lfie befor:-42 11 85
lfie feels:100 48 -35
lfie for:8 -8 -87
lfie im:-59 -40 72
lfie is:10 -63 -84
lfie isnt:66 -16 -33
lfie nobody:8 20 -104
lfie on:29 36 175
lfie out:-78 -60 -71
lfie she:130 131 116
lfie that:-4 -53 -9
lfie was:-100 -50 -16
lfie … end:54 78 63
lfie … goes:128 153 117
lfie … it:25 56 66
lfie … long:184 -44 -4
lfie … morning:-82 -86 -68
lfie … not:102 -24 -48
lfie … said:116 115 84
lfie … should:108 58 -17
lfie … theres:75 -11 -6
lfie … this:-82 -67 -35
lfie … today:-51 -39 -22
lfie … u:19 105 117
lfie … weekend:54 21 135
lfie … wil:-24 -6 -124
lfie … would:136 -22 -75
li:-8 -5 -4
liaison:-1 -11 -3
liam:-34 -1 33
liar:-42 -16 -10
libary:-10 -5 -9
liberty:-11 -11 -6
librarian:-43 -22 -31
library:-7 11 12
library … be:92 85 74
librium:10 19 21
licence:62 0 -9
licence i:139 106 67
licence on:-114 -28 -20
licence three:144 -33 -29
licence … teh:-86 -26 -15
licence … times:152 -40 -37
licensed:-18 5 -11
licensing:-38 -30 -14
licked:-33 -60 -38
licking:32 54 57
lid:-33 8 -16
lidl:-73 -34 -55
lido:16 4 4
lids:58 72 77
lie:34 -7 -20
liebe:-40 -32 -29
lieber:61 -7 -4
liebsten:65 -26 -3
lied:71 58 75
lied because:30 56 -35
lied … i:92 118 103
lied … teh:109 25 -14
liegt:11 4 -3
lies:-33 4 -15
lifebelt:93 87 94
lifeboat:-54 -50 -36
lifeboats:14 9 13
lifeguard:81 43 45
lifejacket:96 99 112
lifeline:-51 -74 -8
lifes:12 -73 -85
lifetime:-89 -68 -11
lift:-24 -74 -48
lift … head:90 93 96
lift … off:73 82 83
lifted:-73 -25 -18
lifting:-20 9 12
lifts:-93 -64 -68
ligature:65 94 106
light:39 69 85
light hurts:83 104 30
light my:81 13 -3
light on:88 115 115
light … and:123 50 8
light … i:-65 -84 -64
lighter:33 14 3
lighter … my:69 32 -10
lighters:-2 1 7
lighthouse:-22 -14 -6
lighthouse … my:-86 -72 -64
lighthouse … teh:170 130 110
lighting:-32 -20 -7
lightly:-1 17 0
lightning:4 -62 -31
lights:97 86 95
lights and:-45 -96 -100
lights out:138 181 165
lik:63 17 -6
like:0 0 0
liked:32 24 23
liked to:47 82 59
liked … my:73 90 81
likely:-103 -78 -7
likes:59 59 58
likes to:135 90 68
liking:17 -62 -18
lil:23 22 9
lilac:81 76 79
lilies:-13 33 -33
lily:73 56 64
lime:-21 9 7
limerick:-46 13 7
limericks:-20 -23 -27
limit:-31 -11 -11
limp:-6 7 12
limp and:73 83 89
linda:-36 -34 12
line:12 13 16
line at:140 -68 -45
line behind:81 78 97
lined:23 38 56
lined up:81 81 75
linen:57 63 13
lines:70 64 9
lines at:119 -47 -17
lining:15 59 26
link:-13 0 -3
linked:-2 -1 -1
linkedin:31 8 12
links:-12 -10 14
lino:3 -2 -1
lion:-17 -25 -20
lip:37 55 12
lips:55 48 34
lips feal:135 135 134
lips … and:183 183 108
lips … grey:5 4 -154
lips … teh:155 168 163
lipstick:3 24 62
liquid:42 49 60
liquid morphine:56 62 56
liquor:-47 -72 -69
liquorice:-7 -9 -3
lirez:60 64 70
lisbon:-120 -147 -105
list:-12 20 -6
list in:65 63 62
list is:121 77 76
listed:-9 -8 -1
listen:-22 -19 -21
listened:-28 -19 -8
listener:-64 -84 -37
listeners:12 0 0
listening:-41 -33 6
listo:-54 -12 -3
lists:39 10 -52
lists … teh:110 -3 -2
lit:48 33 38
lit teh:91 115 109
literal:-34 -22 -32
literally:0 0 0
lithium:-11 32 64
litre:86 87 -9
litre of:101 78 -38
litres:106 48 37
litter:-1 -1 0
little:24 32 26
little bit:-76 -64 -41
little bro:90 98 87
little white:125 2 9
little … and:40 24 15
little … help:97 59 72
little … it:-83 -75 -98
little … that:27 44 58
liv:40 40 3
liv and:-64 -40 -91
liv anymore:15 91 31
liv because:60 63 91
liv for:83 14 -70
liv i:-6 102 -6
liv it:-94 -30 -29
liv past:113 104 -37
liv without:-119 -51 -16
liv … dei:-74 -123 -16
liv … dnt:-82 -95 -42
lived:-45 -70 -85
liver:-21 -31 -60
livers:17 37 -3
lives:33 -25 -10
lives in:-91 -69 -36
livestreaming:88 80 108
livid:-46 -53 -49
living:74 23 -53
living for:59 -23 -4
living im:109 -1 -51
living in:-86 -115 -75
living not:59 -136 -80
living with:-123 -87 -41
living … teh:-101 -54 -80
living … waiting:15 -71 -49
ll:23 21 -1
llama:-13 -7 -2
lled:-14 -4 -1
ller:-10 -5 -4
llevamos:-2 -1 -2
llevo:25 11 -12
lling:-8 -1 -1
lls:-1 0 0
lmao:0 0 0
lmaooo:0 0 0
lo:-22 15 -23
load:58 89 84
load … pills:-76 -52 -109
loaded:99 107 98
loaded it:106 123 148
loaded … i:44 34 -10
loaded … me:50 61 76
loading:-2 0 -4
loads:20 44 99
loaf:-78 -68 -65
loan:-30 -32 -32
lobby:-32 -27 -37
lobster:-29 -26 -31
local:-60 -18 -49
local … and:108 93 -9
location:83 95 95
loch:75 15 24
lock:66 88 86
lock … bathroom:140 91 57
lock … door:57 36 64
lockbox:-4 -3 -1
lockdown:91 50 68
locked:-48 -35 -9
locked and:-65 -82 -138
locked cubicle:106 113 107
locked us:58 58 125
locked … bathroom:-48 -47 -48
locked … it:141 131 87
locked … room:109 105 110
locker:48 43 42
locker and:87 7 -2
locker … i:120 25 -14
locker … teh:93 124 124
lockers:-11 4 4
locking:19 4 -24
locks:3 28 -64
locks me:84 96 -89
locks … in:141 143 -80
locksmith:3 32 26
lockup:44 68 71
locum:69 81 82
lodger:54 70 -17
lodgers:2 3 4
loft:12 19 36
loft with:144 144 137
loft … been:-69 -75 -68
loft … teh:103 111 82
log:38 6 35
log in:78 89 80
log off:-67 -87 -97
log out:2 -76 -76
log … for:16 -88 -72
log … from:16 -83 -63
log … good:20 -85 -79
log … lfie:-33 -40 0
log … of:5 -63 -27
logged:-45 -53 -31
logged in:70 94 107
logging:-20 -68 -18
logging off:-95 -64 -24
logging … for:-76 -37 -9
logging … good:-77 -51 -4
logging … teh:113 46 39
login:63 78 99
logins:70 69 70
logistics:1 1 1
logs:-16 16 21
lol:0 0 0
lollies:-28 -29 -23
lollipop:-4 -10 -8
lolly:-20 -19 -37
london:-46 -48 -42
loneliness:-22 -11 -45
lonely:-2 -30 -9
long:16 29 30
long ago:-68 -19 -65
long day:-86 -65 -56
long does:-102 -87 -10
long gone:-121 -83 -54
long ive:58 57 53
long sleap:85 -59 -55
long till:98 64 79
long way:-99 -107 -96
long … and:-28 -85 -55
long … because:68 105 127
long … could:81 76 96
long … got:108 116 111
long … im:-92 -97 -62
long … of:-63 -96 -88
long … one:56 111 29
long … this:100 41 76
long … was:84 121 45
longer:34 25 31
longest:65 7 19
longing:34 13 -103
loo:14 44 21
look:35 50 54
look after:63 66 87
look forward:65 -17 -102
look … for:63 81 67
look … goodbye:127 141 147
look … his:81 96 76
look … in:-60 -65 -24
look … ive:-72 -62 -70
look … love:83 100 83
look … people:48 -10 4
look … tomorrow:77 91 109
looked:-1 7 -12
looked at:11 -39 -66
looked … i:50 50 15
looked … teh:-9 -55 -71
looking:27 -8 -28
looking down:10 50 77
looking up:109 123 83
looking … how:97 71 -7
looking … in:-85 -88 -87
looking … to:41 48 77
lookout:75 86 76
looks:37 42 58
looks lovely:-76 -82 -78
looks yellow:70 105 113
looks … and:8 -85 -94
loop:120 73 79
looped:26 24 34
loos:103 95 99
loose:-65 -67 -124
loose ends:5 8 -108
loosely:40 47 43
loosen:22 28 14
loot:-26 -9 -2
lorazepam:90 107 82
lord:49 10 33
lorraine:-2 -53 -58
lorries:43 47 45
lorry:110 75 105
lorry hit:82 -15 -4
lorry … me:121 -41 -25
lorrys:119 137 125
los:-66 28 -55
lose:4 30 21
lose weight:27 -57 -56
losers:-34 -22 -19
loses:-30 -35 -7
losing:-3 -11 -12
loss:0 -53 -34
lost:3 -36 -57
lost cause:56 -44 -20
lost it:-111 -49 -40
lost my:-26 -21 -97
lost … of:-53 -1 22
lost … on:71 101 72
lost … rent:115 -10 -3
lost … to:-18 -59 -30
lost … wil:62 -147 -31
lot:42 50 71
lot but:-47 -37 -35
lot from:73 84 77
lot its:154 168 138
lot on:-55 -77 -100
lot to:-67 -42 -37
lot … a:168 164 146
lot … blood:116 119 102
lot … teh:99 57 43
lot … them:-10 -45 -91
lots:8 2 16
lottery:-62 -41 -40
loud:31 -29 -25
loud to:-59 -48 -5
louder:114 12 -69
loudest:-6 -4 -1
loudly:-27 -20 15
lough:38 31 36
louise:70 64 -52
lounge:-21 -26 -14
lourdes:-105 -90 -50
love:23 24 39
love and:26 73 68
love them:-94 -89 -99
love u:83 93 79
love … as:87 -10 -5
love … ive:-93 -81 -107
love … mum:-119 -108 -113
love … off:23 25 55
love … teh:43 26 14
love … vanish:-79 -1 0
loved:-12 13 47
loved her:100 106 92
loved u:149 137 126
loved … goodbye:79 72 61
loved … teh:105 62 69
lovelies:-42 -35 -36
loveliest:-51 -51 -37
lovely:1 10 3
lovely and:-102 -96 -86
lovely … in:64 91 88
loves:7 -13 2
loving:-47 -14 -12
low:-37 -92 -68
lower:-58 -21 -12
lowered:28 28 43
lowering:-25 -9 -7
lowest:1 27 39
lowkey:0 0 0
loyalty:16 21 22
luas:-12 10 13
luck:-73 -48 -48
lucky:-28 -61 -82
lucozade:-108 -88 -76
luego:-2 5 -4
luggage:-20 -27 37
lui:-4 -7 -25
luis:-8 -6 -6
luk:-5 -2 -2
luke:19 17 23
lump:-4 -52 20
lunch:-55 -49 -43
lunch break:103 90 108
lunch … and:114 82 87
lunch … u:-76 -88 -104
lunchbox:59 59 51
lunches:22 51 11
lunchtime:3 24 24
lundi:-29 -23 -14
lunes:-4 -4 -6
lung:-9 -8 -6
lungs:60 71 68
lurk:-37 -32 -7
lurker:-27 0 -31
lurking:2 9 -1
lust:-5 -17 -12
luton:-2 1 26
luvly:-2 -1 -1
luxembourg:-1 0 0
luxury:-13 -4 -2
lying:4 17 14
lying in:49 105 100
lying ther:-74 -94 -55
lying … floor:-56 -59 -51
lying … line:99 98 98
lying … my:-45 -69 -71
lying … teh:40 42 41
lying … tracks:62 73 86
lyon:-12 -6 -6
lyric:-33 -106 -1
lyrica:16 12 12
lyrics:-16 -9 -2
m:4 9 -1
m s:50 81 -95
ma:40 45 47
maam:-51 -49 -29
mac:47 67 62
macbeth:4 34 0
mache:-17 -16 -6
machen:63 126 -12
machete:114 132 172
machete and:71 70 48
machine:22 14 5
machines:-50 -60 -56
mackerel:-40 -26 -31
macmillan:6 11 8
mad:-3 12 3
mad … me:129 163 159
madam:-17 -8 -29
madame:-4 -5 -6
made:0 1 -2
made myself:62 -126 -3
made sure:139 141 117
made to:37 38 -111
made up:-76 -54 -93
made … last:44 28 45
made … mind:113 143 4
made … not:133 140 67
made … that:9 59 -33
madre:25 81 118
maeve:-12 -12 -5
magazine:-44 -37 -30
magazines:-3 -1 0
maggie:11 13 16
magic:-55 -16 -12
magistrate:-15 -3 -4
magnesium:-51 -48 -61
magnet:-29 -9 -12
magnificent:-2 -1 -1
magnolia:-58 -12 -8
mags:68 66 54
maid:57 65 5
maiden:52 31 24
mail:-11 -3 47
mailbox:-14 -17 -18
mailed:-20 -12 -4
mailing:-53 -4 0
main:-9 8 10
mainland:43 44 58
mainly:-103 -93 -76
mains:4 3 -1
maintenance:74 93 126
maintenant:-12 -11 15
mais:-23 -16 -2
maisie:37 54 69
maize:25 25 17
major:-80 -19 -19
majorca:-31 -46 -48
make:2 6 -35
make sure:82 82 85
make … hapen:114 129 -68
make … in:52 95 82
make … myself:56 114 0
make … of:49 47 -71
make … to:-126 -71 -51
maker:103 39 98
makes:-19 -10 -82
makes it:85 47 89
makes me:-8 17 -151
makeup:-36 -35 -25
making:9 28 21
making … noise:101 73 71
making … snoring:73 71 78
mal:-77 -66 -45
malaga:-101 -79 -93
malaria:-36 -24 -14
malcolm:-4 -5 -11
male:-24 58 7
mall:-1 -1 0
malo:71 -19 -3
malt:-35 -19 -27
malta:-37 -17 -15
maltesers:-60 -56 -59
mam:58 66 62
mama:108 86 78
mama … be:182 -13 -4
maman:2 5 10
mammy:-91 -85 -60
mammys:-25 -22 -26
mams:135 105 98
man:-9 9 -12
man at:50 69 59
man on:42 7 41
man … a:63 93 97
man … did:105 47 -8
man … his:-103 -91 -53
man … it:59 -14 -16
man … our:107 62 34
man … with:48 59 63
manage:20 51 66
manage without:22 123 115
manage … me:18 95 99
manageable:-58 -6 -5
managed:-1 -10 -28
managed to:-111 -57 -37
management:-15 -25 -28
manager:-75 -32 -85
manager has:-60 -64 -57
managers:22 -27 -58
managing:-63 -88 -64
manana:25 25 83
manchester:-27 -17 -35
mandatory:-8 -1 -3
mandoline:-25 -16 -10
mange:-12 -9 -5
manger:-16 -10 -4
mango:-20 -11 -9
mangoes:-1 0 0
mania:-42 -39 -9
manic:-15 -8 -2
manila:80 39 44
mann:45 46 56
manner:-8 0 -1
manners:0 -25 -30
mano:25 34 21
manque:-55 -32 -14
mans:48 44 30
mantel:118 126 102
mantelpiece:116 129 127
manual:-16 -2 1
many:-19 -7 1
many of:71 102 58
many pills:-100 -119 -105
many tablets:54 -41 -83
many … and:41 64 97
many … at:0 -107 -104
many … cant:59 50 51
many … on:-28 -107 -78
map:-2 14 24
mapped:19 25 20
maps:-49 -17 -19
maraca:-60 -60 -50
marathon:-136 -135 -135
marathons:-57 -35 -36
march:-4 -23 -24
marcus:87 124 125
mare:53 72 80
marek:36 30 1
margaret:25 25 13
margarets:1 11 -6
marguerite:-63 -59 -51
mari:51 66 -56
marido:81 85 -42
marie:-1 3 8
marigold:-22 -34 -28
mario:-2 -1 -1
marjorie:-16 -12 -7
mark:-18 -72 -70
marked:89 87 104
marked for:49 82 83
marked … my:55 90 105
marker:2 7 0
markers:-5 -6 -19
market:-106 -104 -103
marking:1 26 18
marks:0 -21 -111
marks and:34 39 -88
marmalade:-57 -52 -30
marquee:-8 -2 -1
marriage:-26 -39 -79
married:-30 9 -68
marrow:-11 -4 -7
marrows:4 9 6
marry:52 95 25
marrying:-39 -58 -42
marshmallows:-37 -3 -8
mart:-1 18 27
martin:136 129 128
marvellous:-40 -30 -39
mary:57 24 31
mas:41 19 10
mas … vida:97 73 -2
mascara:-10 -15 -13
mash:-28 -32 -3
mask:-18 23 39
mass:-9 18 18
massive:44 26 53
mast:104 108 118
masters:-31 -30 -34
mat:41 86 84
mata:-23 -19 -15
matando:-2 -2 -1
matar:72 71 -28
matarme:231 91 -68
matarme … no:48 86 -88
match:-21 -13 21
matchbox:16 35 41
matches:39 71 73
matching:-17 -31 -2
mate:-6 0 3
mate has:105 110 88
mate is:50 54 113
mate … a:-29 -61 -82
mate … on:81 116 98
maternity:-119 -90 -70
mates:84 56 31
mates been:107 30 79
mates … on:121 95 27
maths:47 25 24
maths exam:-45 -43 -30
maths … and:-14 -40 -22
matin:0 14 7
matinee:17 -32 -12
matron:-37 -23 -41
mats:-23 -16 -6
matter:-17 -69 5
mattered:55 58 63
matters:25 6 19
matters that:79 79 86
mattress:60 69 35
mattresses:-17 -23 -26
maureen:17 -14 24
maureens:-19 -12 -14
may:-45 -54 -38
may as:167 48 18
maybe:0 0 0
mayo:-4 -3 -2
mayor:-39 -23 -20
mcdonalds:-11 -5 -3
me:37 35 20
me a:-47 -84 -78
me about:-69 -70 -121
me alife:14 105 123
me at:-37 -64 -79
me back:-21 -55 -57
me be:120 136 153
me bein:70 -104 -29
me beter:104 -23 -15
me both:70 110 90
me but:-64 -39 -87
me by:27 36 50
me dey:-119 -144 -79
me dnt:114 77 65
me done:-119 -126 -103
me estoy:57 -24 32
me everyone:126 63 55
me except:63 -35 -25
me finished:-57 -53 -40
me folks:136 132 126
me going:70 97 104
me gone:115 77 58
me goodbye:92 94 86
me hanging:67 53 100
me help:32 46 97
me i:-60 -75 -57
me id:-19 -56 -29
me kil:-57 -71 14
me know:-88 -98 -74
me lord:-100 3 8
me luck:-77 -49 -39
me mor:-25 -42 -57
me mum:24 -51 -37
me my:-83 -81 -117
me next:62 80 88
me not:65 77 -51
me pinned:-97 -109 -38
me quiero:17 94 -25
me sick:59 60 111
me sleap:102 71 6
me soon:88 61 6
me sorrry:58 101 119
me stop:-91 -78 -63
me suicider:89 104 -116
me that:-33 -44 -92
me thats:72 30 40
me tiro:24 22 59
me tome:67 72 66
me up:-100 -149 -101
me wen:-30 23 -99
me with:27 55 32
me … am:63 88 62
me … an:53 35 -25
me … ashamed:51 85 96
me … asleep:118 130 122
me … baby:127 127 76
me … bad:88 73 53
me … bath:-112 -123 -91
me … be:57 56 29
me … bed:56 79 75
me … bedroom:37 39 74
me … belt:85 72 -34
me … calls:60 90 57
me … cant:57 32 41
me … check:0 -95 -32
me … coat:-45 -41 -47
me … come:27 24 83
me … count:63 5 -5
me … dei:54 85 2
me … dnt:41 30 79
me … ending:161 124 64
me … every:-96 -50 -36
me … far:143 129 114
me … farewell:85 84 85
me … feal:-48 -51 -58
me … finished:37 72 87
me … for:-39 -42 -10
me … forget:120 36 -1
me … friends:81 67 50
me … from:14 51 69
me … front:-54 -55 -136
me … get:-86 -56 -93
me … go:52 66 60
me … got:5 52 89
me … hair:27 29 107
me … hands:87 105 98
me … he:39 5 5
me … hert:82 73 17
me … hoap:106 95 78
me … hour:-64 -34 -34
me … hurts:52 88 -50
me … id:40 57 -14
me … if:-37 -46 -115
me … intend:114 122 -6
me … isnt:141 101 -27
me … kil:141 147 45
me … lamp:64 94 98
me … las:-24 34 106
me … leaving:141 113 79
me … listen:90 21 29
me … longer:-24 -112 -123
me … making:-58 -10 -5
me … means:66 83 81
me … much:0 -118 -85
me … my:-14 -11 -40
me … myself:-30 12 -114
me … next:105 74 16
me … no:58 2 26
me … nobody:69 8 1
me … off:60 50 71
me … open:100 86 108
me … place:90 -25 -21
me … ring:51 55 48
me … sais:47 -1 -100
me … say:84 81 27
me … sex:98 84 -43
me … side:66 65 103
me … since:-41 -55 -59
me … stuck:-85 -43 -42
me … suicidar:67 70 6
me … sunday:30 65 -39
me … ta:70 68 83
me … tablets:0 47 74
me … them:62 18 26
me … this:42 9 25
me … times:5 -29 -20
me … today:-16 60 92
me … tomorrow:-60 -80 -67
me … train:43 60 82
me … two:-68 -121 -127
me … u:39 62 53
me … ur:102 121 115
me … used:-71 -49 -34
me … wants:36 48 -153
me … wasnt:-56 -55 -32
me … way:20 -75 -113
me … wen:31 1 -75
me … wihs:132 4 53
me … wil:-25 12 38
me … world:68 -51 -64
me … years:68 139 151
meal:58 28 50
meals:13 -7 -15
mean:-8 10 -2
mean it:96 58 1
mean lfie:111 90 -31
mean not:-27 -60 -7
mean teh:39 66 106
mean to:147 181 87
mean … and:-77 -46 -50
mean … be:100 119 120
mean … do:30 -10 -106
mean … i:-3 3 -110
mean … teh:-28 -7 -70
mean … this:41 69 90
mean … to:11 27 86
mean … under:86 96 123
meaning:-40 -34 -66
means:25 53 62
means im:-123 -52 -72
means its:67 85 88
means ive:79 62 70
means … it:98 92 69
means … my:94 72 108
means … to:-58 -18 15
meant:33 32 40
meant it:120 64 87
meant … a:132 152 136
meant … not:65 78 84
meantime:-69 -46 -49
meanwhile:-18 -26 -36
measles:-22 -22 -11
measure:56 42 47
measured:13 27 52
measuring:-6 -12 -15
meat:-18 5 65
mechanic:-32 -26 -23
med:-43 -13 -48
medal:-86 -66 -48
medallion:26 -23 -22
medals:41 64 77
medecin:3 16 24
media:-35 -11 -5
medic:-35 3 -30
medical:-18 25 41
medically:-43 -20 -6
medicaments:52 59 68
medicated:-51 -35 -23
medication:-27 -73 -40
medications:-12 -4 -2
medicine:12 19 17
medicine cupboard:74 99 75
medicine … a:69 75 64
medicine … and:83 47 48
medicine … in:106 94 144
medicine … me:-70 -63 -85
medicines:43 -35 22
medico:-33 -14 -23
medics:-10 -5 -1
medieval:-30 -29 -23
meditation:-39 -25 -21
meds:-4 -3 13
meds in:-51 -64 -69
meds on:141 152 146
meds since:100 123 138
meds … a:-34 -40 -21
meds … hav:26 51 102
meds … meds:67 69 72
meds … teh:44 40 29
meet:-17 1 8
meet … maker:120 105 144
meet … on:89 104 57
meetin:-35 -31 -22
meeting:-103 -165 -142
meeting my:84 68 84
meeting … teh:-48 -42 -51
meetings:-84 -98 -69
meets:-3 -41 -20
meg:64 72 72
meh:-45 -5 -9
mehr:109 65 67
mein:16 41 21
meine:34 70 78
meine mutter:79 94 111
meinem:10 12 -5
meinen:-14 -10 -4
meiner:2 -6 26
mejor:114 -38 -31
melatonin:1 2 2
melbourne:-81 -86 -77
melt:34 -26 -27
melted:-52 -75 -71
melting:96 73 79
member:-8 11 -7
members:-14 -21 -19
membership:-63 -53 -33
membership … teh:-44 -25 -1
meme:13 34 -103
memes:32 74 72
memoir:-60 -39 -15
memorial:13 12 23
memories:21 22 35
memorised:34 -9 -29
memory:27 40 37
memory … teh:102 74 19
men:-8 10 28
men in:97 76 59
menace:-14 -10 -6
mend:-38 -26 -31
mended:-54 -36 -41
mending:-4 -1 -2
mendormir:18 8 32
menopause:2 7 -6
menos:-23 -9 -7
mens:-71 -37 -45
mental:-20 -82 -58
mentally:-31 -19 -25
mention:-95 -76 -56
mentioned:-38 -7 16
mentioning:-3 -4 -6
mentions:19 39 33
mentor:-34 -44 -36
menu:-61 -47 -51
menus:13 19 -9
merchant:60 49 -58
merci:-2 -2 12
mercy:106 102 102
mere:27 48 88
merely:92 3 61
meringue:-27 -12 -8
merkt:20 91 -4
merry:-22 -9 -9
mes:70 60 73
mesa:4 4 3
mesage:-30 -37 2
meses:32 -4 -6
mess:17 2 -43
messaged:-5 0 45
messaged … swallowed:28 19 70
messages:2 -2 -59
messaging:-60 5 -12
messed:37 65 56
messed up:37 65 57
messenger:2 2 3
messer:20 28 77
messing:-17 -28 -56
messy:13 34 53
met:-48 -46 -42
metal:56 88 95
metallic:11 6 10
metaphor:-33 -39 -32
meteor:-15 -60 -56
meter:-75 -48 -27
metformin:-37 -11 -6
meth:-45 -4 -27
methadone:23 17 12
methadone … i:-72 -65 -6
method:-25 16 0
method i:11 58 63
method … teh:15 36 55
methodist:-33 -16 -8
methods:-62 -39 0
methotrexate:-5 -2 -2
meths:117 99 106
metres:-2 23 55
metro:115 138 101
mettre:58 80 -64
meurs:-17 -13 -6
mg:-129 -131 -127
mi:26 32 55
mi madre:114 89 122
mi … no:14 105 135
mi … ya:-136 -88 -47
mia:106 14 31
mic:-52 -40 -31
mice:52 73 70
mich:60 78 49
mich umbringen:82 82 -137
mich umzubringen:72 71 -40
michael:-9 -6 -7
mick:-37 -11 -12
micks:-24 -17 -25
microphone:-2 -3 -2
microwave:-37 -72 -65
mid:22 41 73
midazolam:73 73 78
midday:19 7 5
middle:28 59 84
middle … teh:80 65 47
midges:-49 -24 -22
midi:-4 -3 0
midnight:53 79 89
midnight … i:-92 -102 -107
midnight … im:-98 -81 -77
midnight … it:85 104 134
midwife:-56 -49 -94
midwifery:-6 -7 -14
miedo:25 15 -3
mierda:96 -10 -8
mieux:66 -7 -4
might:-6 -82 -85
might ctb:29 -188 -18
might … a:85 33 -19
might … tiem:102 -27 -16
mighty:-23 -21 -31
migraine:-17 -41 -16
migraines:-3 17 20
mild:-22 -8 -8
mildly:-9 -2 -2
mile:-104 -104 -102
mileage:19 22 -56
miles:-15 -4 -75
milestone:-28 -20 -38
milk:4 31 42
milk and:-110 -100 -111
milk teh:110 98 96
milked:-7 -14 -9
milking:-39 -14 -4
milkings:22 99 120
milkman:-33 -29 -41
milks:-11 -71 -94
milkshake:0 0 0
mill:14 16 46
millennium:-8 -4 -3
miller:-2 -1 0
milligram:-4 -1 -1
million:-13 -10 -5
millions:-18 -13 -5
milo:24 20 14
min:27 64 62
min ago:68 82 75
mince:-146 -128 -115
mince pies:-126 -111 -109
mind:-2 -30 1
mind dieing:-74 -70 0
mind … if:48 -80 -22
mind … sais:-51 -31 -2
minded:56 43 -28
mindfulness:-5 -33 -41
minding:31 53 -17
minds:-43 -8 21
mine:18 45 53
mine and:147 136 90
mine if:59 86 114
mine im:39 39 52
mine thank:155 118 103
mine … dnt:70 68 5
mine … going:100 74 25
mine … teh:-1 -16 55
mine … tonight:53 95 82
minecraft:28 37 31
miner:-3 -1 -3
mines:120 137 122
mines … teh:86 75 41
mini:-9 -9 -3
minibar:66 36 52
minibus:21 43 -5
minimum:-5 -18 -6
minister:-37 -4 -35
ministers:-13 -4 -12
ministry:-1 -1 -1
minor:-29 -16 -8
minors:-1 -1 -1
mins:51 61 93
mins … u:85 85 89
mint:122 41 26
mints:-74 -55 -58
minus:-12 -90 -68
minus one:113 0 -3
minute:47 26 42
minute … to:84 79 70
minutes:-18 -3 19
minutes ago:106 137 125
minutes back:125 130 128
minutes since:58 67 77
minutes … i:65 70 113
minutes … in:127 111 97
minutes … wat:132 2 1
mir:49 78 77
miracle:42 66 -27
mirror:47 35 42
mirrors:-8 -11 -12
mirtazapine:-2 -66 -65
mis:57 -53 18
misadventure:-16 -4 -5
miscarriage:1 -1 -9
miscounted:-33 -8 -12
miserable:9 -58 -19
misery:-6 -44 -36
mismo:-30 -23 -7
misread:-8 -5 -2
miss:17 -59 -44
miss her:-62 -63 -24
miss me:56 57 107
missed:-60 -61 -68
misses:22 19 -30
missing:40 -7 8
mission:-30 -7 0
missus:4 4 13
mistake:2 -53 -20
mistake that:93 -18 -2
mistake … im:76 78 80
mistake … teh:45 23 -40
mistakes:10 -3 1
mister:-70 -49 -42
mit:-21 -13 16
mix:1 22 41
mixed:21 36 42
mixing:-14 0 -72
mixture:-35 -45 -13
ml:-40 -29 -42
mm:-12 -1 0
mnd:-14 -1 -3
mnemonic:-21 -17 -11
mo:17 -4 -3
moan:-33 -45 -53
moaned:-39 -30 -12
moaning:-106 -71 -62
moans:-35 -12 -5
mobile:31 53 58
mobility:51 27 33
mochte:53 46 -64
mock:-23 -26 -15
mockingbird:-5 -4 -1
mocks:-1 -8 -2
mocktails:-50 -30 -20
mod:-14 -4 5
mode:-12 -9 -10
model:-69 -82 -80
moderate:-1 -9 -13
moderates:31 34 22
moderating:-63 -61 -54
moderation:-31 -10 -2
moderator:-10 -14 -17
moderators:-19 -17 -8
mods:-10 26 3
module:-74 -81 -75
moi:46 47 12
moira:-10 7 6
mois:-63 -57 -39
mole:-71 -36 -25
mom:-95 -55 -14
moment:-12 1 2
moments:0 -44 -29
mommy:44 72 74
moms:11 51 79
mon:58 85 57
monday:-30 -37 -15
monday by:98 75 74
monday that:75 79 131
monday … gives:59 68 131
monday … in:36 57 49
monday … monday:132 117 108
monday … nobody:-22 -53 -81
mondays:-38 -17 15
mondays teh:109 117 126
monde:92 49 70
money:12 13 4
money … a:52 41 20
money … be:-99 -31 -9
moneys:27 46 -1
monitor:-28 -46 -25
monitoring:-25 -42 -39
monk:39 38 42
monkey:-49 -59 -34
monopoly:-63 -55 -28
monoxide:-4 17 56
monsoon:-6 -6 -2
monster:3 -15 11
month:-33 -66 -95
month i:71 -45 -91
month im:-107 -120 -114
month of:26 62 89
month … because:86 117 83
month … he:97 127 99
month … i:12 -53 -16
month … is:91 76 55
month … its:86 121 77
month … was:91 -55 -32
monthly:-72 -56 -44
months:-5 -55 -41
months dry:87 -1 0
months id:87 -31 -22
months it:41 -18 -7
months off:-29 -100 -108
months sober:62 -107 -62
months supply:150 155 138
months worth:82 97 83
months … i:-17 -84 -34
months … if:153 -25 -7
months … teh:-48 -75 -45
mood:-20 -66 -64
moods:-47 -53 -58
moody:-41 -55 -35
moon:65 57 45
moons:66 69 102
moor:19 57 50
mooring:6 3 11
mop:-78 -73 -75
mor:19 35 31
mor because:-97 -95 -41
mor is:114 5 -23
mor ive:49 83 65
mor me:-106 -108 -118
mor sleeps:39 60 100
mor tablets:83 79 97
mor … at:-90 -83 -78
mor … do:130 84 44
mor … ive:-69 -110 -91
mor … me:42 54 77
mor … thats:86 107 103
mor … want:-13 -88 14
moral:-34 -39 -4
morbid:-31 -24 -28
morgen:-7 3 20
morgue:2 5 -1
morir:-83 17 -30
morir y:123 119 -7
morirme:65 68 4
morirme ya:30 -109 -1
morirme … no:30 -109 -1
morning:13 15 17
morning he:32 53 72
morning wen:179 158 187
morning … all:107 112 143
morning … gone:-82 -87 -117
morning … hes:90 104 110
morning … im:-49 -84 -77
morning … my:-52 -106 -64
morning … on:147 177 153
mornings:2 18 6
mornings … to:121 112 109
moro:0 0 0
morphine:34 60 60
morphine … me:107 110 104
morrisons:-6 -2 -2
mort:23 -10 -45
mortal:14 64 17
morte:32 -31 12
mortgage:-49 -31 -98
mortified:-41 -29 -14
mortifying:-4 -6 -3
mosque:131 105 107
mosquito:-25 -22 -2
mosquitoes:-5 -2 -1
moss:23 35 33
most:-3 8 -71
most days:84 85 -19
most evenings:108 127 -32
most nights:30 61 -80
most of:-37 -44 24
mostly:-91 -111 -158
mot:-89 -60 -54
motel:102 102 113
motels:25 47 42
moth:-23 -28 -15
mother:-16 1 13
mother it:68 72 37
mother shes:122 100 103
mother … dead:89 55 62
mother … she:69 118 -3
mothers:29 18 45
moths:0 0 0
motion:36 48 51
motions:63 -17 -23
motive:-39 -44 -38
motor:57 22 37
motorbike:22 54 50
motorbike … teh:117 116 111
motorway:44 83 68
motorway footbridge:79 79 70
motorway … my:102 79 100
motorway … teh:138 112 93
motto:-15 -40 -26
mould:-42 -25 -28
mouldy:-38 -50 -40
mountain:-32 -23 -35
mountains:-4 -1 -1
mourir:33 36 7
mourn:18 28 24
mourned:7 -4 -1
mourning:-50 -2 0
mouse:26 30 39
moustache:-13 -32 -22
mouth:30 21 20
mouth full:64 91 93
mouth … of:68 69 76
mouthful:92 103 64
mouths:133 96 103
mouthwash:68 66 47
mouthwash and:141 111 93
move:-36 -37 -69
move at:81 94 102
move … teh:-60 -68 -70
moved:-48 -37 -63
moved teh:158 119 87
moves:-75 -39 -49
movie:-28 -30 -16
moving:-92 -84 -55
moving to:-120 -117 -123
mow:-12 -4 -4
mowed:-34 -40 -18
mower:3 3 17
mowing:-1 -1 -10
mp:-56 -44 -44
mps:-12 -7 -13
mr:16 29 42
mr … teh:85 96 89
mri:25 -7 -8
mrs:-55 -54 -30
ms:-66 -23 -34
msg:139 129 129
much:-26 -45 -42
much and:53 109 60
much g:66 65 61
much insulin:133 116 74
much ive:-60 -56 -57
much longer:136 -89 -137
much … i:74 37 16
much … im:-68 -21 -44
much … it:29 92 52
much … much:148 148 153
much … say:101 61 39
much … than:-91 -24 -6
mucho:23 8 28
muchos:-3 -3 -1
muck:-61 -55 -28
mud:37 -16 -17
mudarme:-41 -30 -3
muddle:27 18 10
muddled:-7 -5 -6
muddy:-38 -17 -16
mude:-17 -13 -8
muero:-29 -22 -15
muerta:70 -8 -5
muerto:70 -10 -2
mug:54 53 57
mug and:91 61 57
mug id:98 7 18
mugs:5 13 -4
mulled:-14 -18 -23
multi:-2 -6 12
multi story:88 56 55
multi … i:-26 -10 -33
multi … teh:58 47 33
multistorey:71 90 87
mum:2 -16 18
mum and:70 35 58
mum dad:116 120 103
mum dnt:98 120 144
mum gave:17 42 30
mum im:105 109 112
mum in:50 89 65
mum thinks:63 59 35
mum tonight:-100 -113 -95
mum … are:69 35 52
mum … fish:72 79 62
mum … hes:155 163 75
mum … kitchen:45 34 83
mum … love:-112 -97 -115
mum … make:-108 -108 -100
mum … no:104 105 111
mum … was:52 96 55
mumbling:117 120 132
mummy:176 177 166
mummy and:67 71 94
mummy loved:80 67 75
mummy … to:130 157 129
mummy … u:80 63 71
mummys:-27 -6 19
mums:47 47 56
mums at:49 69 106
mums face:97 107 120
mums in:-110 -104 -118
mums … are:-93 -93 -106
mums … in:-55 -46 -43
mums … into:-6 3 55
mums … it:-74 -72 -110
mums … me:90 75 29
mums … she:70 102 115
mums … to:-92 -71 -72
muppet:-10 -1 0
mural:-42 -26 -37
murder:0 -20 -107
murdered:-45 -32 -15
murdering:-22 2 -41
murders:-54 -22 -39
murio:-4 -24 -14
muscle:-11 26 34
museum:-66 -63 -68
mush:-45 -30 -29
mushroom:-3 0 0
mushrooms:143 127 136
music:-57 -36 -2
music on:69 86 92
musical:-1 -4 -4
must:-2 2 39
must … it:-64 -67 60
mustard:-10 -2 -2
mustnt:64 41 82
mute:86 96 86
muted:7 11 -4
muting:43 53 47
mutter:81 95 117
muttered:-18 -24 -12
muttering:-10 -3 -4
mutual:-6 -3 10
muy:31 9 13
my:18 23 25
my accounts:128 112 127
my affairs:89 -18 -14
my all:97 66 99
my antibiotics:-58 -47 -60
my antidepressants:86 97 108
my anxiety:-41 -62 -50
my apologies:91 102 99
my ashes:151 146 150
my attempt:32 72 -35
my aunt:-50 -71 -86
my baby:156 126 53
my bank:112 90 35
my belt:-127 -122 -79
my benzos:102 46 -43
my bf:40 98 63
my bio:98 91 86
my bishop:76 58 62
my blades:-24 -95 -79
my body:21 54 97
my bones:112 -5 12
my books:68 13 25
my boss:-31 -69 -61
my boys:57 51 43
my brain:-54 -50 -94
my breath:126 117 107
my breathing:-59 -83 -63
my breaths:86 129 134
my broken:92 65 -3
my bum:-13 -51 -41
my carers:49 68 79
my cell:50 112 71
my choice:100 104 126
my counsellor:-69 -68 -74
my darling:115 101 100
my darlings:156 160 163
my dealers:147 -52 -17
my dear:103 30 41
my death:-1 11 108
my docter:-71 -73 -59
my dog:-26 -54 -71
my eczema:-90 -78 0
my elbow:77 66 48
my existence:17 51 -18
my familys:112 -47 -38
my fault:-62 -60 -96
my finger:-39 -34 -39
my first:-50 -113 -118
my flight:-48 -38 -41
my foots:127 138 120
my fringe:-60 -43 -8
my funeral:22 83 97
my future:57 6 50
my gloves:92 99 97
my goodbye:-20 -42 -111
my grandmothers:51 53 68
my grandson:-67 -65 -44
my guns:-72 -49 -49
my hair:-102 -73 -48
my head:-10 -76 -79
my heads:116 54 59
my hearts:78 34 49
my hoodie:167 153 156
my houseplants:-47 -48 -9
my id:128 113 125
my is:51 92 28
my job:-41 -47 -18
my lad:-90 -99 -90
my landlord:85 80 81
my last:11 25 49
my leave:75 79 69
my leg:78 92 94
my legs:94 112 68
my leter:119 69 101
my lfie:-7 19 -82
my licence:-42 14 -32
my lips:84 115 99
my locker:114 118 112
my loves:38 49 96
my lungs:78 69 70
my margaret:111 73 67
my medals:130 144 139
my morning:-78 -69 -55
my motorbike:109 120 113
my mouths:105 75 72
my my:95 81 91
my name:130 62 73
my neck:-11 34 57
my necks:101 116 159
my neighbour:-13 -60 -95
my nerve:92 107 136
my new:-27 17 -65
my nightie:150 137 139
my novel:-67 -55 -25
my number:76 53 48
my office:129 121 117
my old:-47 -51 -73
my pain:120 61 49
my partners:91 97 56
my password:-50 -23 -34
my pee:69 89 91
my pencil:141 62 40
my pension:-34 -23 -75
my photos:66 67 51
my plane:71 -2 -1
my pocket:54 43 54
my pride:-66 -52 -50
my pulse:56 62 71
my pupils:99 56 23
my razors:95 -75 -17
my reading:59 93 81
my reflection:136 136 125
my rest:50 60 53
my ribs:86 114 108
my rist:91 107 66
my roap:-14 -81 -78
my rucksack:103 69 70
my scarf:99 98 92
my school:58 64 42
my seatbelt:140 34 76
my self:77 111 -23
my skin:85 10 -18
my sleap:89 -85 -94
my sleeves:111 111 83
my slip:101 -42 -33
my sponsor:17 -81 -66
my status:64 86 20
my stepdads:84 95 123
my stepfather:102 116 -16
my stitches:112 4 -6
my stomachs:66 67 89
my subscription:-92 -39 36
my suicide:1 21 108
my tablets:-104 -83 -105
my teeth:131 63 58
my temple:88 97 94
my therapist:2 1 -62
my thigh:77 67 48
my thighs:109 122 -45
my things:113 15 -30
my thumb:-39 -108 -41
my thumbs:102 70 67
my ticket:-25 -59 -8
my times:137 79 75
my tomatoes:-40 -6 -35
my tongue:66 43 95
my train:-77 -62 -68
my two:-52 -47 -67
my visa:122 119 92
my walking:177 146 132
my wardrobe:36 51 106
my way:75 117 132
my wee:104 102 91
my wetsuit:-73 -70 -74
my whole:52 9 8
my … account:-106 -78 -55
my … against:79 123 6
my … all:47 40 49
my … amount:181 200 65
my … anymore:-2 -77 -70
my … are:46 34 42
my … asked:-48 -47 -40
my … bad:-41 -16 -111
my … bag:82 70 80
my … behind:73 67 69
my … bitten:92 114 121
my … blue:-136 -122 -102
my … body:46 -13 -46
my … boots:108 124 116
my … boy:96 106 54
my … brain:88 6 -7
my … breath:-64 -75 -71
my … bro:84 83 65
my … burning:-83 -93 -80
my … came:-63 -87 -71
my … cant:11 35 32
my … caught:-97 -77 -46
my … chest:95 89 4
my … closed:81 138 107
my … codeine:38 -115 -51
my … cold:-72 -98 -90
my … collapsed:72 67 90
my … comin:-46 -83 -62
my … crawling:-19 -96 -76
my … dealer:107 -35 -16
my … debts:91 0 -9
my … dei:53 39 100
my … dey:104 110 96
my … doin:25 85 44
my … done:84 81 69
my … doubled:143 107 93
my … driving:-67 -85 -51
my … dropping:-29 -104 -77
my … early:68 66 87
my … emailed:119 125 120
my … empty:49 -73 -87
my … end:-86 -95 -88
my … entry:101 82 81
my … everybody:174 179 174
my … everyones:76 -69 -20
my … except:41 34 32
my … extra:129 110 70
my … face:162 93 96
my … farewell:116 100 80
my … fell:35 46 45
my … file:37 32 -4
my … fine:-31 -54 -75
my … finished:92 -8 -8
my … fink:31 56 39
my … five:53 88 112
my … funeral:-36 -78 -102
my … garage:69 75 87
my … gives:55 45 34
my … go:108 106 122
my … goodbye:103 93 90
my … graduation:-80 -49 -41
my … hair:-56 4 -33
my … hammering:110 47 77
my … hand:38 -76 -79
my … happened:-28 -18 -53
my … hasnt:-42 -92 -6
my … held:-114 -61 -46
my … help:30 30 85
my … hits:67 88 -80
my … hoap:-91 -17 -2
my … keep:44 45 51
my … killing:-44 -53 -59
my … left:50 70 93
my … lesson:129 121 114
my … lets:73 33 -20
my … little:72 101 39
my … locks:94 106 -9
my … loved:-87 -65 -72
my … march:105 115 13
my … me:-12 -4 -77
my … medicine:44 55 96
my … meds:49 78 66
my … membership:-51 -37 -3
my … money:36 37 26
my … mum:42 76 66
my … myself:26 55 102
my … neck:108 109 76
my … not:94 94 98
my … note:-82 -62 -41
my … number:115 82 93
my … obituary:126 132 131
my … old:-26 16 -28
my … operation:70 33 16
my … outside:49 84 87
my … packs:111 104 101
my … party:41 60 78
my … passed:-79 -79 -88
my … patches:96 123 63
my … pistol:99 95 88
my … planned:23 50 79
my … plates:93 73 54
my … pointed:99 105 106
my … post:-118 -95 -110
my … prescription:53 86 85
my … pumped:120 16 17
my … purpose:101 37 -23
my … pushed:110 70 63
my … razor:-119 -106 -113
my … reach:139 115 114
my … ready:154 150 146
my … ringing:149 118 74
my … runs:82 110 97
my … said:-57 -37 -50
my … sais:-81 -53 -90
my … saturday:34 52 21
my … see:46 49 78
my … shift:-87 -86 -79
my … simple:129 125 93
my … sixty:-93 -91 -53
my … slaps:80 74 -94
my … slow:61 68 92
my … solicitor:80 77 65
my … someone:73 68 101
my … son:95 71 28
my … song:101 35 36
my … soon:-28 -58 -111
my … stabbed:24 20 84
my … stay:79 102 85
my … strangling:15 21 82
my … stuff:109 46 15
my … suit:76 62 64
my … tablet:-68 -61 -59
my … takes:-30 -4 -87
my … tell:89 95 116
my … ten:-140 -133 -90
my … theres:96 102 112
my … those:120 96 40
my … thoughts:-11 38 -20
my … throat:117 122 124
my … tierd:80 22 -48
my … tight:-73 -93 -69
my … till:44 78 -123
my … tomorrow:46 44 9
my … tonight:48 32 26
my … tuesday:53 113 105
my … u:81 88 75
my … unconscious:70 77 113
my … under:25 40 22
my … until:-9 6 -121
my … walk:87 50 62
my … wants:-124 -93 -106
my … way:98 86 69
my … werk:-44 -45 -118
my … wet:91 81 109
my … which:-40 -43 -13
my … whoever:80 84 92
my … wifes:118 125 123
my … window:66 84 99
my … with:23 1 -31
my … without:11 -9 -92
my … writing:-63 -76 -82
my … year:-70 -2 -34
my … years:-53 -109 -90
my … yesterday:36 3 -154
mys:0 0 0
myself:12 6 -75
myself a:11 -5 128
myself after:61 -52 75
myself as:84 75 -66
myself bad:63 134 9
myself but:31 -79 -64
myself cant:102 99 -87
myself down:73 72 103
myself every:18 61 -30
myself im:-44 -62 -63
myself is:66 37 -82
myself it:71 11 71
myself its:-41 -78 -69
myself ive:-47 -40 -152
myself last:72 -44 7
myself most:1 76 -2
myself one:119 39 -100
myself out:-72 -56 -4
myself right:36 125 55
myself than:69 121 -85
myself thats:18 50 -47
myself theres:3 13 -115
myself thinking:127 -34 -2
myself today:146 57 50
myself tomorrow:21 30 78
myself tonight:25 -13 61
myself … a:25 67 30
myself … after:66 -91 102
myself … all:94 94 113
myself … and:31 -9 -43
myself … are:-52 -47 38
myself … as:10 84 3
myself … at:73 89 41
myself … bein:-37 -53 -18
myself … birthday:11 29 130
myself … but:84 -49 -44
myself … cant:90 102 -25
myself … day:44 104 90
myself … deep:39 92 0
myself … end:57 78 108
myself … ending:-114 -96 -26
myself … evenings:22 87 0
myself … face:-149 -70 -27
myself … feal:11 63 -90
myself … get:39 8 121
myself … goodbye:82 86 92
myself … hook:6 36 104
myself … in:96 47 64
myself … is:33 36 -79
myself … its:91 132 53
myself … joking:1 -77 -1
myself … last:43 3 -41
myself … lighter:14 77 -27
myself … long:65 0 -82
myself … loud:-54 -73 0
myself … me:-33 -40 -70
myself … need:60 6 -5
myself … night:34 72 83
myself … no:1 43 -97
myself … not:58 57 42
myself … nothing:-5 -15 -99
myself … of:-3 -44 -87
myself … or:46 72 -117
myself … since:89 121 -28
myself … straighteners:6 -77 -11
myself … teh:-1 4 97
myself … that:-12 -8 -69
myself … thats:47 32 -117
myself … them:55 -101 -127
myself … tiem:-80 -36 -14
myself … to:43 64 -7
myself … today:14 -33 -136
myself … tomorrow:84 102 71
myself … tuesday:3 44 -178
myself … week:-45 -104 -58
myself … weekend:31 49 120
myselffff:0 0 0
mystery:-59 -58 -43
myth:-6 -10 -1
na:-33 -39 -25
nach:-29 -25 -11
nachste:-2 -2 -2
nacht:68 71 66
nacht … ich:88 86 121
nachtschicht:-6 -6 -4
nacido:66 -3 -2
nada:-7 -31 -7
nadie:15 68 -16
nag:-6 -5 -4
nagged:-14 -3 -2
nagging:8 1 0
nagpur:7 0 -7
nah:-19 -27 -12
nai:13 -9 -4
nail:4 5 8
nailed:-43 -33 24
nails:13 42 4
nails in:114 122 -1
nails … till:99 121 -1
nairobi:-15 -28 -1
naloxone:-14 -1 -22
naloxone and:64 95 73
naloxone … a:95 72 -4
naltrexone:-65 -30 -35
namaste:-26 -32 -13
name:10 20 45
name i:-88 -46 -58
name in:124 70 34
name off:129 87 101
name … i:94 47 40
name … me:73 126 116
name … name:-63 -33 -32
name … rota:110 77 91
named:-93 -55 -58
names:-11 -3 -2
naming:-39 -18 -7
nan:-10 -8 2
nan wont:67 69 70
nan … up:29 53 59
nan … wak:67 69 70
nana:104 32 25
nanas:31 46 68
nans:72 76 79
nans … to:17 21 81
nap:-3 33 45
nap … and:17 89 47
napkin:-26 -9 6
nappies:-48 -48 -35
napping:39 21 43
nappy:-18 -11 -12
naps:99 74 -1
nar:-1 -11 -2
narcan:10 32 18
narcanned:-17 -4 -8
narcans:51 95 91
narrowboat:-25 -8 -2
nasal:-32 -56 -65
nasty:-47 -60 -24
nation:-18 -5 -14
national:1 -46 -54
nativity:-7 -2 -1
natter:-8 -9 -18
natural:-14 -32 7
naturally:-71 -54 -50
nature:-45 -33 -114
naughty:-71 -52 -40
nausea:32 50 62
nauseous:-14 -2 -1
nav:-69 -39 -19
navy:19 34 -38
nd:-43 -76 -57
ne:57 31 70
ne … plus:130 139 125
near:-37 -63 -50
near that:100 -1 -1
nearer:-3 26 38
nearest:-66 -56 -43
nearly:8 -34 -40
nearly at:186 67 81
nearly did:87 29 -12
nearly kild:-54 -77 -42
nearly … all:80 94 97
nearly … for:83 -28 -86
nearly … in:13 -126 -39
nearly … it:47 -74 -47
nearly … myself:-16 -101 -65
nearly … this:127 88 1
neat:95 101 103
necesito:32 -13 -7
neck:110 103 83
neck a:20 46 81
neck myself:90 122 -48
neck … going:39 54 55
neck … im:-96 -109 -110
necked:52 49 64
necked a:-94 -103 -112
necked teh:124 121 119
necking:-14 4 -7
necklace:104 96 104
necks:139 83 138
nee:136 126 98
need:28 59 52
need for:-52 -21 -10
need it:83 51 10
need them:78 101 62
need … because:91 80 -17
need … dead:25 120 5
need … ere:144 136 106
need … fix:-111 -24 -4
need … for:15 4 25
need … going:-68 -63 -88
need … hert:84 158 -2
need … it:-85 -80 -79
need … kil:-19 3 120
need … know:65 40 6
need … me:122 111 78
need … myself:86 163 135
need … tell:98 48 33
need … ther:138 129 113
need … told:98 55 50
need … where:-17 54 26
needed:-1 -24 -26
needing:32 9 18
needing my:100 10 20
needing … coat:120 29 34
needing … winter:120 29 34
needle:-46 -21 -16
needle and:-63 -53 -49
needle is:91 61 59
needle … him:159 133 152
needle … my:-170 -144 -84
needles:58 74 64
needles … arm:96 135 102
neednt:49 42 67
needs:9 1 -5
needs me:32 -28 -23
needs to:45 104 107
needs … at:66 113 89
neet:47 26 26
nehme:-15 -14 12
nehmen:70 89 -125
neighbor:-1 -5 -1
neighbors:-23 -53 -42
neighbour:11 30 32
neighbour to:112 28 15
neighbour … my:114 78 108
neighbours:-57 -52 -62
neighbours and:133 35 27
neighbours little:88 101 -26
neighbours step:138 125 121
neighbours … boy:88 101 -26
neil:78 55 75
nein:-13 -7 -1
neither:4 9 39
nen:37 -2 -38
nephew:-65 -50 -64
nephews:-23 22 -11
nerds:-46 -49 -39
nerf:-15 -7 -7
nerve:101 107 45
nerve … do:67 59 66
nerve … it:61 45 67
nerves:-121 -135 -143
nervous:-140 -104 -72
nest:-82 -78 -77
net:58 30 41
netais:26 -17 -4
netball:-1 15 -36
netflix:13 33 47
nets:-47 -47 -44
netting:23 41 25
nettles:6 5 -12
network:-39 -36 -14
neurologist:-58 -46 -41
neurone:-19 -53 -42
neuschwanstein:-24 -25 -35
neva:-34 -31 -17
neva and:110 71 80
neva born:81 -10 -6
neva came:118 42 43
neva complains:73 88 -1
neva could:47 79 102
neva find:-86 -85 -88
neva fink:114 71 92
neva gets:109 -4 21
neva happened:78 -34 -2
neva said:87 80 -81
neva wak:128 58 100
neva … a:-58 -12 -36
neva … another:-92 -9 3
neva … asked:79 86 1
neva … dei:113 -14 -15
neva … down:-90 -13 -2
neva … go:65 100 82
neva … im:45 37 50
neva … mine:121 4 9
neva … ther:84 -1 1
neva … to:99 76 47
neva … was:84 94 33
neva … wasnt:38 59 -1
new:-97 -96 -125
new but:65 118 -3
new one:-33 -5 -22
new year:99 20 67
new … and:-25 -15 -60
new … i:69 21 -93
new … tomorrow:-79 -78 -71
newbie:-39 -26 -37
newbies:106 102 106
newborn:-66 -53 -45
newcomer:-62 -39 -12
newcomers:-15 50 36
newer:-17 -19 -4
newest:7 46 14
newly:-80 -54 -42
news:44 33 42
news and:67 67 -39
news … i:101 43 -56
newsletter:-105 -98 -81
newsletters:-12 -16 -25
newspaper:-11 -1 35
newspapers:-7 -7 -2
newsreader:13 6 35
next:3 19 28
next birthday:52 -149 -80
next fast:87 82 73
next lfie:198 164 148
next meeting:79 59 57
next month:-71 -87 -134
next one:128 110 79
next tiem:38 12 -195
next world:83 122 76
next year:6 -133 -143
next … a:-122 -107 -104
next … he:-10 9 -74
next … ive:96 131 92
next … me:56 39 67
next … my:65 68 36
next … sorrry:105 105 90
next … to:-8 34 76
next … train:78 72 67
ng:-1 0 0
nging:0 0 0
ngl:0 0 0
nhs:45 49 55
nhs and:120 106 104
nhs … my:117 105 102
ni:41 28 -30
niamh:0 -2 0
nice:84 99 110
nice … and:76 6 18
nice … for:44 74 86
nice … going:112 119 115
nice … teh:66 -35 -36
nicely:-10 -49 -35
nicer:75 28 6
nicest:11 13 10
nicht:57 74 98
nicht mehr:92 74 81
nichts:-16 -12 -11
nick:73 83 43
nicked:-9 0 -22
nicking:-13 -21 -7
nicotine:-4 -4 2
nie:19 -18 -7
niece:37 75 80
nieces:14 -21 -35
niemand:19 89 2
nietos:-2 -4 0
nigel:-16 -2 -4
night:5 1 -15
night after:76 -29 -45
night all:-96 -88 -89
night and:12 39 2
night befor:93 51 28
night ill:84 125 131
night im:-31 44 112
night in:-115 -113 -93
night it:-16 -36 -144
night of:64 3 34
night running:116 29 -56
night shift:-86 -62 -53
night while:157 126 49
night … dey:93 89 73
night … go:125 122 97
night … going:84 61 131
night … hoap:2 -63 -27
night … knows:33 69 64
night … meant:3 -117 -41
night … months:97 -24 -10
night … nearly:81 125 -45
night … nobody:34 67 95
night … not:118 78 112
night … put:152 61 -24
night … that:-86 -70 -73
night … tok:-64 -18 -34
night … wen:-49 -61 -59
night … year:123 -19 -12
nightdress:63 98 89
nightie:73 68 64
nightly:-26 35 -12
nightmare:-1 -12 -6
nightmares:-29 -12 -30
nights:21 -3 -34
nightshift:22 14 8
nightstand:79 93 96
nil:-16 -4 21
nile:-42 -48 -21
nine:-3 -7 -13
nine days:101 57 38
nine im:91 99 119
nine ive:104 147 102
nine months:63 -5 -80
nine years:-5 -61 -70
nine … and:-69 -49 -20
nine … dry:77 -2 -3
nine … going:-10 -28 -55
nine … im:-80 -85 -114
nine … ive:63 85 59
nine … neva:114 -2 0
nine … not:75 86 84
nine … tiem:112 107 103
nines:-28 -14 -26
nineteen:-10 3 -54
nineteen and:105 71 19
nineteen … i:-12 -84 -19
nineteen … teh:-120 -108 -85
nineteenth:26 15 54
nineties:-101 -92 -69
ninetieth:-51 -40 -11
ninety:-47 -101 -47
ninos:11 15 6
ninth:-10 -14 -7
ninth floor:132 122 106
nip:-5 -3 -1
nitazene:28 22 2
nitazenes:-3 -2 -2
nites:-17 -14 -5
nitrogen:17 24 29
nits:-13 -9 -48
nk:0 0 0
nn:0 0 0
nna:0 0 0
no:36 23 34
no alarm:-58 -46 -44
no barrier:50 60 82
no bus:113 80 90
no coat:105 126 77
no comin:104 -4 -1
no date:32 69 -105
no fence:125 113 104
no future:-35 -143 -94
no hoap:-70 -149 -88
no joke:-44 -84 -44
no kids:68 69 77
no matter:-65 -22 -29
no meaning:-83 -27 -5
no mor:50 47 37
no one:-49 -63 -97
no part:-66 -38 -20
no pills:-79 -127 -104
no piont:9 -46 -79
no plans:-77 -56 -19
no pulse:95 33 25
no regrets:-25 7 16
no return:172 148 114
no se:80 9 4
no seatbelt:70 71 61
no signal:-70 -62 -48
no speech:103 106 98
no thoughts:-80 -49 -16
no tomorrow:152 93 84
no urge:-103 -79 -13
no wait:-76 -26 -24
no water:89 78 124
no wine:-109 -100 -39
no … buying:92 -48 -30
no … care:100 74 -2
no … chairs:-91 -77 -76
no … feelings:85 58 60
no … gin:-44 13 3
no … got:56 65 58
no … is:-62 -21 15
no … itll:62 80 82
no … its:-107 -53 -27
no … ive:75 80 81
no … la:-113 17 8
no … liv:105 3 -8
no … living:58 85 -6
no … looks:109 133 141
no … manana:65 -23 -13
no … mean:-130 -75 -43
no … nacido:66 -3 -2
no … needed:78 83 101
no … ni:94 63 -9
no … on:95 108 82
no … over:85 109 104
no … packed:92 29 25
no … por:35 86 77
no … quiero:-52 30 -6
no … school:92 99 103
no … see:107 120 67
no … since:40 44 112
no … tablets:90 98 115
no … this:15 66 53
no … to:73 50 21
no … tonight:26 37 52
no … vivir:47 87 -7
no … wanted:61 -17 -9
no … was:-76 -38 8
no … wil:-92 -56 -8
no … y:113 47 48
nobody:74 79 72
nobody about:123 124 123
nobody asked:-36 -48 -65
nobody at:126 16 -13
nobody believes:27 62 -53
nobody could:-149 -77 -95
nobody did:-117 -106 -89
nobody else:64 52 74
nobody ere:-118 -91 -111
nobody has:107 96 65
nobody home:-9 45 52
nobody looks:-106 -158 -214
nobody needs:113 125 137
nobody on:103 69 36
nobody ther:71 83 70
nobody wil:100 116 106
nobody … a:141 84 111
nobody … an:-53 -42 -45
nobody … blame:137 106 100
nobody … but:79 -32 3
nobody … me:-89 -70 -54
nobody … no:-74 -49 -41
nobody … notice:95 10 -138
nobody … remember:-29 -75 -112
nobody … save:118 122 96
nobody … stop:47 42 43
nobody … teh:12 39 34
nobody … theres:116 118 135
nobody … to:-34 -3 55
nobody … was:100 87 80
nobody … wat:-82 -111 -69
nobodyd:32 -91 -91
nobodyll:0 0 0
nobodys:102 90 92
nobodys comin:133 113 102
nobodys … im:-96 -75 -67
nobodys … teh:84 68 51
nobodys … to:58 51 51
nobodys … wen:77 92 98
noch:-24 -7 6
noche:53 48 79
noche me:58 75 93
noche … a:39 21 59
noches:3 -2 -9
nod:-50 -50 -14
nodded:-65 -30 -5
nodding:48 82 79
nodding off:34 52 77
nods:-59 -12 -20
noes:80 48 0
noise:-26 -11 0
noises:-46 -47 -42
noisy:-38 -8 -7
non:-28 -11 3
none:108 102 92
none and:82 64 49
none … was:184 209 213
nonsense:8 13 24
nonstop:2 5 12
noodles:1 29 43
noon:89 104 98
noon tomorrow:73 73 62
noon … i:90 74 54
noone:0 0 0
noor:-3 0 0
noose:90 82 82
noose and:59 55 97
noose … i:-68 -54 -4
noose … teh:74 91 90
nope:-15 -7 -8
nor:54 75 68
noreen:-16 -7 4
normal:-37 -45 -37
normal … dnt:88 75 82
normal … hav:92 -6 54
normally:26 25 -3
norovirus:-87 -77 -73
north:10 18 2
northern:45 45 54
norway:-10 -23 0
nos:-37 16 20
nose:-28 7 -1
nosebleed:-38 -31 -56
nosy:-37 -40 -26
not:36 25 18
not alife:64 115 -23
not allowed:64 61 -79
not and:42 109 74
not as:76 69 91
not because:-83 -108 -3
not been:-69 -83 -66
not befor:115 113 135
not buying:52 -53 -61
not calling:63 92 83
not come:174 98 107
not complain:127 -12 -5
not deep:67 121 -140
not drink:-88 44 72
not drinking:-113 -75 -75
not drunk:89 99 49
not eating:58 103 -33
not exaggerating:78 96 -36
not exist:-10 -91 -28
not for:89 38 90
not geting:125 101 127
not in:-62 -156 -151
not leave:66 71 90
not letting:81 90 -46
not lift:142 -4 0
not living:145 -31 -82
not long:70 1 31
not mind:140 -11 -9
not my:55 55 99
not needed:88 73 24
not ready:-91 -82 -55
not responding:-100 -97 -71
not right:57 28 -41
not safe:-11 15 -37
not saying:-52 -6 -80
not scared:35 58 25
not see:110 90 119
not singing:146 102 55
not stop:80 5 -31
not stopping:127 132 113
not takeing:107 122 110
not teh:68 62 8
not thinking:-54 -58 4
not today:75 2 -2
not told:29 -84 -54
not upset:77 67 73
not ur:95 90 97
not wak:77 83 8
not … able:-40 -22 -12
not … alarm:103 113 84
not … alife:119 109 57
not … anybody:75 80 56
not … anything:-68 -138 -107
not … back:66 117 130
not … burden:-41 -15 -8
not … bus:13 101 35
not … but:8 -39 -80
not … come:107 50 72
not … day:71 89 -36
not … dei:31 33 -95
not … dnt:-54 -124 -50
not … do:35 -80 -125
not … enough:-46 -54 -57
not … ere:93 84 74
not … except:49 75 17
not … get:54 60 71
not … happens:83 64 52
not … has:60 77 106
not … hav:-21 -131 -53
not … help:77 57 79
not … high:87 97 54
not … home:58 75 101
not … id:70 6 19
not … ill:11 30 -95
not … job:122 -58 -78
not … left:6 -103 -74
not … let:-80 -62 -19
not … lfie:-88 -98 -50
not … liv:82 127 -26
not … long:51 68 63
not … monday:27 -22 -29
not … mood:-1 56 -5
not … my:-20 -36 -18
not … myself:21 9 -103
not … of:-2 54 47
not … right:-8 31 -58
not … round:113 104 115
not … sombody:72 77 -4
not … song:143 80 -8
not … suicidal:114 105 -1
not … tak:-21 -40 -27
not … those:63 56 54
not … today:-66 -68 -65
not … tok:92 100 102
not … tomorrow:116 75 75
not … trouble:-53 -33 -31
not … used:-71 -43 -7
not … want:13 87 -41
not … were:53 90 93
not … wife:106 23 -19
not … wil:66 29 -23
notch:-15 -5 -5
note:65 89 85
note and:-83 -66 -47
note i:102 -16 13
note in:-8 -21 -34
note is:92 92 102
note on:-66 -78 -97
note teh:41 47 62
note this:97 95 77
note written:118 98 100
note … all:56 60 79
note … fridge:-114 -104 -102
note … im:149 157 80
note … in:94 89 88
note … it:91 84 37
note … its:73 87 100
note … ive:-68 -124 -132
note … love:82 88 80
note … teh:-46 -57 -56
note … to:121 104 126
note … tore:39 -106 -106
note … u:121 93 99
note … under:54 61 61
notebook:1 45 18
notebook … i:125 144 -5
noted:-57 -41 -22
notes:63 75 95
notes … i:124 83 0
notes … in:120 123 111
nothing:73 39 44
nothing back:99 113 104
nothing bad:-56 -11 -18
nothing happened:-77 -120 -75
nothing hurts:127 136 124
nothing is:13 -140 -140
nothing it:-89 -27 -25
nothing since:-1 -155 -102
nothing u:102 136 120
nothing … burden:117 -7 -3
nothing … could:128 116 107
nothing … did:92 119 125
nothing … hav:50 59 62
nothing … im:-22 71 81
nothing … nothing:60 -1 23
nothing … today:116 52 43
nothing … u:72 8 -4
nothings:110 14 11
nothings happened:127 62 14
notice:21 38 22
notice ive:-94 -69 -48
notice teh:65 29 29
notice to:91 83 73
notice … and:74 115 90
noticeboard:-15 -13 -9
noticed:-32 -8 8
noticed it:83 33 33
noticed … ive:172 169 158
notices:59 25 47
noticing:-102 -54 -14
notifications:-3 1 25
notion:-23 -17 -13
nought:93 79 70
nous:-9 -7 -3
nova:-26 -28 -14
novel:-109 -114 -92
novels:-9 -5 -3
november:1 -48 -29
now:0 0 0
nowadays:-41 -23 -24
nowhere:68 23 28
nowt:152 119 136
nsor:0 0 0
nt:-13 -21 -29
nudes:53 54 -74
nuevo:6 -20 -15
nuisance:-51 -35 -52
nuit:-9 -17 12
numb:-15 -49 -36
number:23 1 21
number on:-121 -98 -98
number … my:134 102 82
numbers:12 -11 3
numbing:-5 4 -7
numbness:42 67 62
nun:-26 -9 -7
nunca:113 -39 -22
nunca mas:81 -26 -13
nur:-13 -81 -62
nurse:-44 -41 -38
nurse but:56 89 81
nurse … know:131 117 112
nurse … me:-118 -100 -79
nurse … teh:-50 -46 -40
nursed:-21 -2 -12
nursery:-26 -26 -67
nurses:-31 -59 -58
nurses … me:43 -3 -5
nursing:-23 -33 -19
nut:-9 -4 -1
nutmeg:-45 -27 -16
nutritionist:-28 -10 -2
nuts:-99 -80 -73
nytol:56 71 87
o:-60 -7 -25
oak:14 32 68
oat:-19 -22 -19
obey:35 64 33
obituaries:100 -23 -23
obituary:113 94 83
object:9 -42 -5
obliged:-1 0 5
obs:146 86 65
obs every:131 105 103
observations:19 -13 -7
obsessed:-26 -29 -26
obviously:4 -72 -50
obvs:-37 -44 -20
occ:-57 -5 -1
occupational:46 -21 -15
ocd:-138 -127 -96
oclock:68 84 113
oclock … teh:139 154 119
october:-44 -73 -68
odd:56 68 39
odd at:168 164 162
oddly:-57 -25 5
odds:79 -8 -7
odio:-19 -57 -24
of:-4 -12 -1
of because:80 77 70
of blood:63 57 68
of blue:90 81 66
of catching:86 68 -18
of crack:16 -116 -6
of date:-89 -75 -75
of death:40 123 133
of existing:88 -19 -9
of feeling:-4 12 59
of going:54 -9 -62
of habit:99 4 2
of heights:66 61 77
of hoap:114 26 -66
of hospital:108 -13 -42
of is:74 15 1
of lfie:-102 -145 1
of meds:93 85 91
of mes:113 5 12
of mums:110 117 127
of next:121 44 7
of petrol:123 128 94
of pretending:141 -3 -59
of reasons:15 -56 -56
of road:120 118 112
of roap:-99 -101 -82
of shampoo:-108 -61 -53
of something:66 56 38
of spirits:137 143 80
of squash:-84 -49 -34
of sun:-93 -89 -83
of tablets:45 67 78
of thems:100 62 38
of these:91 101 72
of things:-94 -60 -23
of tomorrow:110 83 93
of tryin:98 -13 -27
of xanax:6 -16 104
of … alife:104 -115 -74
of … all:53 80 66
of … bad:65 36 70
of … be:50 12 1
of … because:28 87 68
of … been:74 89 72
of … blockers:99 113 104
of … blue:91 108 112
of … boat:116 108 94
of … book:49 43 40
of … bottle:113 48 20
of … bus:117 47 69
of … by:18 37 37
of … cant:71 73 68
of … cliff:-98 -132 -140
of … coffee:74 74 82
of … day:12 6 -89
of … days:118 64 -23
of … dead:105 -19 -43
of … did:-28 -62 -44
of … dnt:33 111 85
of … else:163 123 65
of … families:58 52 48
of … fence:127 127 132
of … ferry:-53 -58 -64
of … geting:-99 -92 -62
of … gets:48 70 76
of … girl:-91 -61 -42
of … give:-83 -84 -65
of … goodnight:86 78 54
of … green:-61 -46 -85
of … halls:112 104 109
of … has:62 76 44
of … heart:70 96 75
of … himself:132 142 -42
of … husband:96 75 -16
of … its:76 85 64
of … kids:42 66 53
of … know:82 91 27
of … lamp:86 93 82
of … last:-32 -81 -56
of … legs:106 109 126
of … lfie:-76 -39 -86
of … little:101 81 78
of … lot:-125 -85 -53
of … making:48 51 56
of … medicine:81 15 4
of … methadone:74 62 -67
of … might:-71 -35 -35
of … morphine:95 97 61
of … motorway:0 137 116
of … mug:88 55 74
of … not:3 -20 47
of … nothing:-33 -60 -82
of … packed:130 142 130
of … patches:155 130 130
of … permanently:77 115 16
of … picked:87 100 25
of … pills:92 104 67
of … quarry:67 68 62
of … quiet:113 25 21
of … railing:181 195 199
of … roof:94 77 86
of … sais:94 87 97
of … say:-65 -51 -48
of … school:56 72 66
of … shes:-16 1 -35
of … show:157 112 -4
of … slip:114 117 114
of … somebodys:93 -7 -8
of … storey:-93 -100 -82
of … strong:72 86 90
of … tablets:63 67 59
of … thanks:-61 -66 -62
of … theres:59 42 13
of … tiem:-118 -93 -98
of … today:-20 -79 -67
of … walking:89 28 25
of … week:-63 -61 -37
of … weird:2 30 69
of … wheel:101 115 20
of … wont:48 89 96
of … year:-21 -75 -39
off:10 6 11
off and:34 44 37
off by:-89 -71 -55
off dead:-8 -91 -57
off every:69 92 103
off from:-1 -177 25
off her:95 106 56
off if:64 121 79
off im:34 53 60
off in:-134 -117 -127
off its:75 36 -39
off ive:57 62 125
off myself:114 201 -50
off see:-127 -135 -146
off switch:67 64 65
off to:-47 -32 -7
off … a:-41 -73 -95
off … an:-120 -55 -45
off … at:47 71 74
off … chest:-61 -40 -33
off … cold:65 101 102
off … dead:96 66 65
off … dei:106 83 138
off … dey:72 -64 -53
off … dnt:-29 -116 -98
off … doin:-106 -72 -73
off … each:122 130 108
off … family:102 116 105
off … good:21 70 119
off … got:108 73 38
off … hes:60 89 84
off … him:96 50 -1
off … id:-105 -59 -49
off … ill:160 113 126
off … in:38 76 66
off … interstate:76 78 87
off … is:-16 -54 -64
off … its:-101 -78 -81
off … lad:70 82 91
off … lanyard:124 61 54
off … man:95 100 98
off … near:114 -6 -12
off … night:-73 -60 -75
off … no:59 57 112
off … not:2 -113 -98
off … off:105 139 80
off … old:86 61 104
off … out:103 89 109
off … pills:-66 -87 -82
off … planet:63 -46 -77
off … platform:80 116 93
off … sais:88 85 50
off … that:28 79 84
off … tiem:140 134 132
off … tonight:-20 -11 -67
off … using:114 109 130
offence:-16 -5 -17
offended:-3 -17 -8
offer:40 -87 -101
offered:-60 -119 -91
offering:-58 -19 -22
offers:-7 14 -6
office:-28 -3 -5
office with:152 119 110
office … im:-86 -112 -97
officer:-47 -32 -19
officers:-22 -34 -30
offices:-21 4 18
official:-38 -29 -17
officially:-80 -50 -50
offie:42 -27 -40
offing:56 55 -21
offing myself:56 55 -21
offline:32 62 73
offs:-63 -8 -3
offshore:19 23 40
offy:98 -8 -20
often:0 0 0
oh:-34 -5 16
ohio:-129 -99 -93
ohne:30 -51 -9
oil:51 63 81
oil and:59 63 82
oiled:128 108 118
ojala:152 -36 -27
ojala estuviera:54 -6 -2
ok:-17 -12 -3
ok far:95 109 103
ok i:-69 -67 -68
ok … it:48 52 66
okafor:97 15 23
okay:12 -98 -79
okay … teh:77 94 97
olanzapine:-42 -9 -24
old:-14 -40 -38
old amount:88 123 -24
old and:81 75 19
old college:69 52 57
old dealer:70 -69 -26
old diary:-95 -60 -43
old itch:108 0 0
old … dnt:125 79 -25
old … down:93 101 113
old … fink:109 -25 -28
old … for:84 38 22
old … it:-89 -81 -61
old … theres:114 79 89
old … want:95 20 -2
older:-77 -60 -30
oldest:-21 -6 -5
olds:-67 -48 -86
olive:-34 -18 -15
olives:-6 -9 10
ollie:36 53 66
olympics:-11 -10 -8
oma:-23 -22 -11
ombudsman:-1 0 0
omelette:-8 -1 -2
omg:-23 8 14
on:-2 -9 -4
on an:-79 -110 -106
on because:113 81 67
on bein:120 126 111
on dieing:-93 -74 -59
on earth:53 73 118
on heroin:-2 101 53
on him:62 61 81
on ill:81 68 90
on living:93 131 -152
on mothers:114 -30 -13
on mute:99 104 93
on myself:-55 -29 109
on next:70 89 87
on nights:-88 -71 -66
on purpose:140 132 67
on sunday:-41 -50 -64
on them:-95 -89 -91
on thursday:-50 -48 -44
on to:71 90 85
on tuesday:-54 -58 -104
on without:75 127 139
on … all:-71 -104 -124
on … are:-41 -110 -60
on … banister:61 68 68
on … bed:65 52 46
on … befor:89 105 121
on … behind:-63 -82 -89
on … bottle:134 135 86
on … bottles:126 155 99
on … break:113 59 88
on … bringing:66 79 66
on … bypass:66 89 107
on … can:-69 -65 -49
on … canal:-76 -72 -59
on … carpet:93 92 81
on … changing:-43 -66 -64
on … corridor:146 96 75
on … counter:-3 -88 -96
on … counting:113 120 93
on … crane:92 96 93
on … detox:-116 -115 -112
on … died:99 100 80
on … duvet:136 86 86
on … earth:36 12 41
on … ere:92 97 102
on … every:-49 2 -135
on … flat:141 60 -8
on … for:-88 -109 -104
on … fourth:57 79 99
on … friday:-73 -75 -125
on … fridge:-36 -40 -26
on … full:-93 -64 -46
on … garage:41 49 41
on … gas:116 113 122
on … gets:41 -15 27
on … got:22 63 65
on … grand:89 86 87
on … hands:39 -123 -68
on … head:-31 -29 -24
on … hoap:-79 -39 -36
on … horse:118 -8 -4
on … horses:184 89 93
on … id:22 74 66
on … idea:93 85 -4
on … if:-46 -7 -20
on … ill:41 52 72
on … is:-34 -23 -40
on … it:79 81 78
on … joint:118 85 86
on … knows:98 -8 -48
on … lap:91 114 131
on … late:27 53 77
on … locked:-146 -139 -138
on … long:103 102 45
on … looking:40 48 98
on … lying:-41 -63 -72
on … mind:88 69 -55
on … morning:22 40 63
on … myself:121 122 -23
on … new:-47 -74 -92
on … nice:112 114 87
on … office:71 72 67
on … old:-76 -47 -42
on … oven:-57 -54 -43
on … overpass:92 61 62
on … own:6 -7 -41
on … pillow:98 92 52
on … plate:-59 -73 -86
on … railing:-84 -96 -81
on … rails:3 -91 -100
on … read:-70 -61 -65
on … right:24 43 59
on … rock:108 89 83
on … rocks:3 64 72
on … rooftop:116 112 109
on … same:92 73 93
on … scaffolding:113 85 88
on … see:88 111 109
on … shes:79 27 -9
on … station:-5 -100 -64
on … stool:89 110 97
on … table:87 102 105
on … tank:84 69 76
on … thank:21 66 37
on … thats:40 48 41
on … ther:67 93 58
on … theyve:46 70 105
on … tiles:72 96 107
on … till:-57 -27 -42
on … toilet:38 71 80
on … tray:-79 -68 -73
on … trigger:123 134 140
on … tube:117 108 87
on … twice:114 67 56
on … typing:21 52 34
on … want:179 14 -8
on … was:-72 -39 -100
on … wasnt:151 17 8
on … way:73 28 61
on … wen:76 55 57
on … who:42 45 16
on … windowsill:-76 -67 -67
on … woke:2 49 -73
on … yesterday:108 20 79
on … youll:118 102 123
once:10 33 47
once im:103 95 61
once its:34 28 -3
once shes:140 123 32
once … find:95 61 69
once … gone:212 188 105
once … hav:141 150 143
once … thats:89 69 96
oncologist:25 -23 -17
one:35 28 33
one a:-83 -51 -51
one bet:114 -8 -5
one bottle:97 91 115
one bullet:102 111 117
one bye:85 85 92
one could:115 53 58
one drink:52 -17 -6
one eye:51 89 114
one for:58 80 80
one glass:131 42 44
one i:-44 -69 -62
one is:-60 -27 -4
one last:-9 4 32
one leg:81 80 91
one less:112 51 50
one line:85 -71 -56
one looks:108 132 140
one mor:41 50 99
one naloxone:81 80 91
one nice:132 86 58
one push:40 22 78
one rist:113 119 118
one round:127 129 129
one said:-109 -74 -67
one small:60 75 63
one teh:-100 -80 -108
one thing:56 70 45
one tomorrow:-80 -117 -95
one way:43 30 49
one wen:93 41 18
one wil:-64 -20 -73
one year:-74 -105 -72
one yesterday:-107 -111 -88
one … after:64 104 104
one … alife:-103 -94 -50
one … all:88 60 80
one … aside:80 89 123
one … at:-26 -77 -85
one … be:-1 -61 -65
one … been:56 103 80
one … care:72 9 -1
one … couldnt:158 163 153
one … days:27 78 -115
one … didnt:-46 -3 12
one … doesnt:113 120 77
one … done:87 100 86
one … ere:63 36 38
one … every:94 89 128
one … going:103 127 85
one … if:102 83 27
one … is:1 61 63
one … itd:134 77 80
one … its:31 41 69
one … leaving:-78 -75 -50
one … makes:81 89 89
one … my:-73 -103 -85
one … off:-103 -64 -57
one … out:93 104 92
one … started:116 114 15
one … taken:59 64 65
one … tell:110 87 82
one … thats:101 48 52
one … them:-53 -40 -77
one … thems:100 62 38
one … theres:80 103 106
one … these:33 11 -107
one … tiem:78 108 116
one … trip:76 65 56
one … u:97 98 126
one … was:-16 -2 -50
one … wat:110 93 25
one … yesterday:124 20 40
one … yet:83 17 32
ones:23 25 22
ones dnt:52 103 56
ones go:-130 -139 -140
ones i:-104 -88 -79
ones in:45 60 55
ones … for:118 70 71
ones … get:113 114 99
ones … in:143 89 5
ones … wont:152 122 40
oneself:33 -3 -5
onion:-7 -3 -1
onions:-14 -64 -59
online:-67 -28 -41
online said:96 103 101
only:0 0 0
onset:-26 -35 -17
onto:19 31 16
onto teh:93 90 82
onwards:-10 -1 -10
ooh:-6 39 48
op:-78 -54 -70
opa:-14 -8 -4
open:32 52 50
open and:122 100 129
open i:110 142 124
open im:73 95 90
open them:-17 95 40
open to:-88 -81 -68
open … are:104 73 74
open … door:152 156 130
open … eyes:144 97 88
open … im:105 86 103
open … its:13 96 33
open … was:119 126 110
opened:44 5 29
opened … veins:103 116 97
opener:-67 -59 -41
opening:-50 -63 -35
openly:11 12 -21
opens:101 85 121
opera:-47 -44 -32
operation:-41 -69 -53
ophelia:-12 -11 -6
opiate:-5 -35 -48
opiates:-122 -91 -49
opiates and:-44 -36 -7
opinion:26 -32 -33
opinions:-34 -13 -11
opioid:-16 -1 -20
opioids:-32 -25 -17
opportunity:-42 -46 -36
opposite:-17 30 -17
opt:32 13 -73
optician:70 -40 -34
option:19 22 -25
optional:-40 -28 -30
options:11 60 53
or:-62 -67 -79
or any:162 196 158
or anybody:75 -5 -2
or anywhere:137 118 106
or dnt:66 21 48
or does:-89 -77 -1
or he:36 45 -10
or no:99 0 -3
or see:102 19 -5
or theyll:-118 -105 -99
or … else:123 74 81
or … friends:102 5 -13
or … hav:66 41 71
or … not:-85 -65 -7
or … teh:-31 -39 -47
or … to:-10 -22 -71
or … was:175 185 136
oramorph:107 80 102
orange:-13 -39 -50
oranges:-13 -9 -7
orchard:-26 -11 -9
order:32 35 67
ordered:-82 -100 -81
ordered it:110 106 116
ordering:-68 -29 3
orders:-4 8 -9
ordinary:-36 -45 -28
oregon:-21 -54 -10
organ:-27 -16 -5
organic:-8 -6 -8
organise:-1 0 0
organised:-35 -53 -39
organiser:-31 -15 -2
organist:33 23 24
orient:-9 -3 -2
original:-44 -50 -42
orion:-20 -29 -30
orkney:-41 -43 -17
osei:55 71 59
ot:-64 -56 -17
other:-28 -33 -20
other people:24 -20 -83
other peoples:89 80 76
other thing:59 40 2
other times:77 103 111
other … for:91 94 36
other … is:126 101 71
other … tomorrow:-72 -66 -64
other … tonight:124 122 118
others:-53 -23 24
otherwise:-66 -75 -74
otra:-32 50 -23
otra vez:20 66 -14
otter:-17 -9 -10
otters:-6 21 -16
otto:0 0 0
ought:122 42 52
ought … hav:103 58 57
our:0 17 11
our parents:99 10 18
our toddler:117 112 94
our wedding:89 106 101
our … and:34 57 76
our … his:64 48 4
our … i:25 88 94
our … is:-47 -49 -45
our … overdose:102 104 97
our … put:102 109 106
our … she:101 91 66
ours:-109 -79 -35
ourselves:-8 21 75
out:21 21 25
out because:-28 4 -84
out but:75 107 88
out by:-69 -97 -119
out dnt:106 58 8
out early:60 -106 -66
out he:-18 0 -57
out i:-25 -19 -73
out im:42 86 86
out is:-69 -66 -80
out last:-84 -45 -27
out loud:-95 -72 -62
out nobody:114 11 16
out not:136 125 118
out today:42 36 81
out tonight:104 41 -7
out wat:-45 -70 -86
out where:49 -34 -33
out with:-45 -58 -18
out … bags:-65 -54 0
out … bathroom:-99 -77 -99
out … be:4 -86 -77
out … cant:93 -13 11
out … car:51 102 151
out … details:94 111 -13
out … dey:-51 -79 -87
out … dnt:2 -55 -58
out … feal:-25 -14 -8
out … going:92 47 27
out … hand:49 109 65
out … hell:28 123 5
out … hes:36 22 45
out … his:-63 -74 -60
out … id:-6 -74 -45
out … in:-63 -88 -37
out … its:-71 -84 -84
out … keys:76 87 87
out … ledge:100 100 110
out … long:105 80 103
out … middle:146 98 100
out … midnight:99 92 99
out … myself:81 121 -30
out … night:-105 -60 -19
out … no:88 79 43
out … not:77 19 83
out … of:70 12 -22
out … one:72 97 105
out … rest:138 -52 -74
out … roap:105 109 113
out … tablets:-79 -40 -28
out … this:45 76 44
out … tray:-111 -102 -103
out … up:-39 -46 -29
out … was:-59 -61 -55
out … weekend:-107 -88 -72
out … wil:23 -70 -47
outcome:-57 -20 -17
outdoor:-1 0 0
outdoors:-43 -26 -14
outer:69 79 82
outfit:-73 -56 -38
outfits:69 67 77
outlast:4 -56 -45
outlive:25 31 18
outlived:-8 -46 -37
outpatient:-51 -35 -33
outpatients:0 -24 -8
outreach:-57 -64 -39
outright:-6 -2 -1
outside:53 47 96
outside of:61 87 67
outside our:108 70 17
outside with:52 54 64
outside … licence:107 12 4
outside … off:165 41 32
outside … right:90 50 55
outstayed:10 -12 -3
ouvert:58 69 83
ovation:-6 -9 -5
ove:28 11 -23
oven:0 -11 2
oven … and:70 67 114
ovens:57 11 34
over:11 27 24
over at:51 21 42
over because:124 58 -8
over his:67 79 42
over im:-75 -92 -84
over in:-2 -20 -83
over me:152 79 114
over my:-61 -53 -58
over wen:166 147 165
over … an:101 94 74
over … beam:-71 -127 -137
over … been:149 23 14
over … bridge:-80 -79 -124
over … comes:78 93 127
over … got:109 143 131
over … head:26 45 91
over … not:61 -41 -7
over … one:-71 -83 -78
over … pills:98 71 68
over … side:53 64 68
over … stile:-83 -68 -67
over … that:-106 -83 -137
over … tiem:101 64 46
over … up:108 80 0
over … werk:117 81 89
overalls:-8 -5 -5
overdid:-46 -27 -27
overdone:-20 -6 -8
overdose:-23 -30 -30
overdose in:-56 -91 -117
overdose its:-92 -77 -32
overdose my:-48 -127 -108
overdose on:69 75 135
overdose tonight:135 146 58
overdose … and:-34 27 7
overdose … feal:51 59 74
overdose … home:5 -78 -70
overdose … last:117 110 110
overdose … u:150 149 164
overdosed:51 59 75
overdosed last:125 13 -20
overdosed on:-86 -107 -122
overdosed … my:136 142 149
overdosed … purpose:-116 -186 -209
overdoses:-37 -21 -17
overdosing:65 86 27
overdraft:57 77 69
overdraft and:125 120 114
overdue:-23 -15 -8
overheard:8 5 -4
overkill:-4 -2 -1
overlook:-1 0 2
overlooked:82 -15 -11
overnight:-9 22 24
overpass:156 147 128
overpass and:84 59 38
overseas:0 0 -1
overtime:-38 -21 -7
overwhelmed:-3 5 -20
overwhelming:5 50 -69
owe:16 40 1
owe … a:145 119 101
owed:22 45 45
owed him:78 50 74
owes:-19 -13 -17
owing:22 32 39
owl:-79 -64 -60
owls:26 55 44
own:14 25 -34
own death:107 136 -19
own doin:34 122 -21
own husband:129 112 115
own im:96 32 -99
own lfie:46 77 -28
own obituary:127 114 112
own tonight:97 131 -26
own … been:-38 -55 -12
own … i:20 42 -95
own … in:-1 6 78
own … is:-5 -32 -75
own … my:25 38 91
own … not:59 43 -59
own … over:64 115 -3
own … that:-68 -50 -33
owned:-24 -29 -21
owner:-6 14 17
owners:-106 -94 -92
owns:0 13 46
owt:66 36 -38
oxfam:8 8 6
oxford:0 0 0
oxy:66 38 49
oxycodone:77 82 101
oxygen:72 101 75
oxys:72 64 25
p:-52 -68 -56
pa:-14 -4 -4
pace:-19 -57 -49
pacing:141 -7 20
pack:-46 -75 -69
pack of:140 102 82
pack … biscuits:81 -9 -8
pack … in:109 -4 0
package:42 -8 -4
packed:3 -20 -9
packet:28 29 34
packet … i:122 58 62
packet … teh:-47 -46 -97
packet … them:79 48 57
packets:40 58 59
packets and:119 106 150
packets … im:87 103 97
packing:-16 -15 -17
packs:50 90 94
packs and:107 109 107
packs of:76 78 81
pact:17 12 128
pact … and:104 115 109
pad:-9 -12 -14
paddington:-28 -23 -23
paddle:-54 -45 -50
paddled:-73 -71 -95
paddling:-30 -29 -43
paddock:50 56 63
padlock:59 56 60
padlocked:10 14 9
padre:6 14 19
pads:-28 -28 -32
page:-59 -93 -74
pager:-1 4 41
pages:-81 -63 -71
paid:49 75 76
paid for:51 73 94
paid off:-77 -80 -117
paid up:109 110 87
paid … back:22 34 41
paid … friday:119 110 115
paid … gas:-64 -74 -83
paid … rent:-123 -99 -95
pain:18 35 25
pain no:-100 -77 -28
pain … and:63 23 74
pain … i:38 82 58
pain … in:100 47 42
painful:45 63 -54
painkiller:-6 9 24
painkillers:17 52 20
painless:-24 -7 69
pains:-22 4 -46
paint:-144 -151 -109
paint tins:106 53 51
paintball:-45 -39 -17
paintbrush:-51 -39 -29
painted:-156 -135 -113
painter:-71 -54 -62
painting:-111 -102 -99
paints:-17 -6 0
pair:-86 -51 -47
pairs:-17 -1 1
pal:86 117 131
pale:-13 -5 16
palliative:-47 -23 -11
palm:-18 -21 -26
palpitations:-18 -5 -7
pals:45 52 -63
pan:21 27 39
pan at:48 90 48
pancake:-64 -9 -15
pancakes:-103 -79 -70
panel:-22 -24 -27
panels:23 -9 -10
panic:-30 -7 8
panicked:2 -6 -1
panicking:-53 -34 -13
panicky:66 -2 -5
panics:-49 -43 -47
pans:-6 23 -32
panto:-66 -69 -74
pantomime:-48 -46 -42
pantry:45 56 23
pants:-32 -12 -51
papa:66 75 60
papa … not:124 96 106
paper:-14 -17 -5
paper … i:97 53 58
paperback:6 -16 -6
papers:40 45 27
papers … and:-43 -54 -43
papers … teh:101 52 86
paperwork:58 -47 -9
para:22 -107 -79
paracetamol:38 77 91
paracetamol … and:118 116 113
parachute:-23 -10 -3
parade:-15 17 32
paradise:-26 -37 -35
parallel:-66 -38 -45
paramedic:-8 -40 -43
paramedics:21 59 59
paranoid:-67 -74 -62
parapet:133 132 135
parcel:-76 -76 -71
parcels:-25 -60 -44
pardon:30 27 19
pardonnez:11 10 12
parent:-30 -19 -42
parenting:-23 -17 -16
parents:15 -1 6
parents get:116 8 25
parents im:-104 -119 -105
parents … and:20 40 68
parents … had:82 22 14
parents … hav:150 50 60
parents … it:74 48 46
parents … sorrry:-104 -120 -105
parents … teh:-63 -70 -80
parish:-41 -9 -13
park:36 39 42
park and:-39 -80 -76
park behind:-37 -31 -28
park … down:114 12 12
park … no:91 98 116
park … teh:112 82 83
parked:66 79 86
parker:-13 -5 -1
parking:-79 -68 -61
parkinsons:-45 -38 -12
parkrun:-13 -9 -7
parks:-32 -29 -60
parle:1 0 -15
parler:-28 -24 -9
parliament:17 41 28
parlour:53 70 7
parole:-22 -16 -12
parrot:10 -11 1
parrots:5 -13 4
pars:-25 -12 -9
part:-8 0 -21
part of:8 -18 -52
parted:-7 -14 -9
particular:-6 15 -15
particularly:-19 -23 -19
parties:-87 -75 -25
parting:-7 -3 -4
partir:22 22 7
partly:0 0 -1
partner:-2 -18 -74
partner … me:116 97 -8
partners:11 21 2
parton:-34 -18 -9
parts:-4 45 54
party:-16 -12 -17
party … teh:85 84 100
partys:2 18 37
pas:7 40 23
pasa:13 -23 -4
pasado:-15 -7 -6
pass:-24 -15 -22
pass i:128 -38 -13
pass out:135 135 77
pass … i:105 38 -74
passed:-35 -23 -12
passed … teh:-71 -75 -41
passenger:72 68 99
passes:87 43 36
passing:-28 -3 -15
passive:10 -9 -18
passport:41 55 -29
passports:3 40 31
passw:0 0 0
password:23 53 37
passwords:10 6 19
passwords and:111 120 100
past:48 58 62
past caring:54 40 69
past midnight:99 127 112
past this:48 59 -9
past … i:59 96 120
pasta:-27 -32 -58
pastilla:-29 -26 -29
pastillas:71 89 87
pastor:-8 11 -24
pastoral:-15 -1 0
pastry:-34 -2 -1
pasty:-109 -76 -81
pat:23 35 42
patch:-19 -3 18
patches:107 116 118
patches in:29 12 17
patches on:121 128 127
patchy:-15 -12 -22
patel:-8 0 -10
paternity:16 12 2
path:1 9 17
pathetic:-58 -25 -3
pathway:-17 -19 -14
patience:-15 -11 18
patient:-5 15 55
patients:0 42 41
patio:-3 -7 -3
patrol:68 78 75
pats:-44 -28 8
patted:3 22 5
pattern:-54 -38 -28
patterns:-8 -5 -1
patting:-94 -57 -55
paul:-76 -8 -1
pauline:-11 -17 -26
pause:-27 -5 -4
paused:27 14 5
pavement:-26 1 -6
pavlova:-1 -1 0
paw:-17 -24 -25
pawn:15 6 18
pawned:45 35 49
paws:-58 -72 -76
pay:-9 37 -19
pay … his:167 150 108
paycheck:-19 -11 -6
payday:44 8 34
paydays:11 10 37
paying:1 39 31
payment:-28 -13 -3
payroll:-34 -8 0
pays:32 22 37
paz:-22 -10 -5
pc:1 9 25
pdf:-4 -5 -6
pe:5 29 -20
peace:34 25 38
peace on:140 101 102
peaceful:88 83 102
peacefully:0 0 0
peach:-30 -29 -21
peacock:0 0 0
peak:-29 10 12
peanut:100 102 99
pear:-18 -17 -13
pearls:-24 -30 -11
peas:-31 -32 -48
pebbles:-6 -3 -8
pedal:20 6 18
pee:-2 10 33
peeing:-11 -17 -7
peel:3 31 24
peeled:2 -21 -11
peeling:44 13 52
peer:-18 2 -13
peg:11 22 36
pega:74 74 -77
pegs:-38 -36 -47
peine:75 55 70
pellets:130 134 125
pelo:-5 -7 -2
pelvis:-39 -37 -43
pen:37 63 89
pen … teh:140 121 115
pena:-84 -31 -10
penalties:-32 -27 -19
penalty:-38 -37 -33
pence:-16 -19 -21
pencil:118 86 18
pencil case:150 103 39
pendant:-3 2 8
pending:-32 -28 -9
pendre:101 106 98
pends:4 -6 4
penguin:-42 -30 -41
penguins:-30 13 4
penicillin:-1 -1 0
penknife:-28 -15 12
pennies:-13 34 32
penny:-37 7 -3
pens:89 83 64
pensamientos:60 69 -14
pensamientos suicidas:62 70 -15
pensando:-21 24 -16
pensando en:-81 -8 -14
pensar:18 -13 -6
pense:56 83 -73
pensees:32 36 -9
pension:71 88 33
pension to:123 92 103
pension … teh:136 130 87
pensioner:16 10 -6
pensioners:-21 4 -6
pensions:19 19 50
people:-21 -20 -23
people for:113 81 56
people i:70 92 112
people not:58 98 98
people one:115 75 51
people say:74 -5 15
people she:62 70 80
people … can:-95 -17 -8
people … dei:76 2 7
people … kild:94 69 -1
people … say:-91 -12 -15
peoples:-18 -14 -17
peppermint:-64 -46 -52
per:-70 -71 -22
percent:-5 22 49
percs:-107 -103 -60
perdonadme:63 70 65
perdonenme:130 128 128
pere:-27 -23 -20
perfect:-29 16 -6
perfectly:4 -65 -51
perfume:32 118 110
perhaps:-23 -4 -8
perinatal:-56 -47 -46
period:18 72 128
period is:73 108 85
perm:-61 -44 -51
permanent:133 71 -30
permanent holiday:114 42 52
permanently:76 83 81
permanently … teh:-74 -87 -76
permission:-15 3 -1
permission to:72 80 71
permit:-22 -18 -22
permitted:-14 -12 -30
permitting:-7 -1 -1
pero:-8 -69 -33
perro:-9 -7 -6
person:12 -28 -8
person … be:75 6 -10
person … dnt:61 -23 -8
person … from:67 51 49
persona:4 -1 -2
personal:-27 -24 -28
personality:-33 -19 -21
personally:-35 -23 -33
personne:-2 -14 -24
persons:-51 -36 19
perth:-19 -27 -44
peru:-19 -12 -4
pesticide:42 64 25
pet:-12 25 -31
pete:67 77 46
peter:41 46 26
peters:-21 -19 -22
petit:-27 -36 -22
petition:-11 -9 -14
petrol:68 122 166
petrol in:70 63 77
petrol … and:73 79 88
petrol … ive:97 100 85
petrols:49 54 79
pets:13 20 37
petty:0 -12 -5
peur:21 19 -71
peux:-14 -28 -29
pew:-27 -17 -10
pharmacies:47 -5 -5
pharmacist:-110 -86 -84
pharmacists:-4 -2 -1
pharmacology:-35 -29 -32
pharmacy:-154 -124 -119
phase:2 20 32
phased:-69 -34 -18
phd:31 40 -16
phenibut:33 64 69
phenobarbital:-65 -65 -63
phew:-6 -3 -4
phil:-35 -41 -27
philippines:-6 -11 -1
philosophy:-32 -25 -3
phoenix:-12 -37 -37
phoned:67 -2 8
phoned … to:69 16 44
phones:12 53 61
phoning:-3 -18 -28
photocopier:-19 -7 -5
photograph:-46 -45 -58
photographed:-31 -6 -9
photographer:-33 -37 -45
photographing:-28 -50 -39
photographs:-2 5 25
photography:-30 -33 -26
photos:-75 -17 -11
photos of:76 55 48
phq:4 -8 -6
phrase:-49 -26 -34
phrases:-1 -3 -1
physical:-41 -85 -74
physically:-73 -124 -45
physics:-71 -54 -33
physio:-132 -113 -97
physios:-29 -24 -9
physiotherapist:-5 -30 -15
piano:-3 5 -23
piano … for:-123 -135 -127
pic:65 86 116
pic of:86 94 122
pic … a:44 62 66
pick:11 34 33
pick a:91 118 98
pick … a:82 78 87
picked:35 31 32
picked it:57 61 92
picked … day:-82 -51 -52
picked … i:-123 -90 -100
picked … its:79 68 64
picked … spot:-42 -41 -39
picked … train:94 99 147
picked … tree:-40 -47 -64
picking:53 43 13
pickle:-27 -38 -19
pickled:-39 -15 -13
pickles:-44 -14 -13
picks:-50 -46 -22
pickup:-27 -35 -12
picnic:-45 -18 -26
pics:98 27 -55
picture:50 -10 3
picture of:57 110 149
picture … at:-6 32 -102
picture … bein:106 -27 -7
picture … my:11 -76 3
picture … teh:-71 -21 -52
pictured:-29 -31 -54
pictures:34 15 -33
picturing:43 -2 -178
pie:-101 -100 -60
piece:-11 -67 -61
pieces:-97 -49 -42
pienso:31 52 -48
pier:63 80 89
pier and:-132 -127 -121
pier … teh:135 112 98
pierced:-5 -1 0
pies:-116 -111 -121
pig:-34 -29 -18
pigeon:13 23 32
pigeons:-36 -72 -70
pigs:37 25 34
pile:6 -30 -56
piles:86 83 73
pill:28 53 55
pill i:23 38 43
pill … own:42 56 59
pill … this:160 161 128
pillar:48 78 11
pillbox:113 116 112
pillow:64 54 99
pillow … to:96 85 7
pillowcase:12 17 18
pillows:-6 -21 31
pills:81 103 111
pills a:35 71 80
pills all:150 147 138
pills first:143 149 132
pills on:27 75 101
pills out:-118 -109 -126
pills with:-33 -24 -68
pills … at:119 116 118
pills … been:134 145 137
pills … cant:100 65 68
pills … down:117 91 87
pills … going:95 81 88
pills … hand:150 62 78
pills … her:88 80 77
pills … his:188 150 155
pills … i:50 31 49
pills … im:38 64 41
pills … is:15 7 33
pills … its:112 106 105
pills … ive:113 114 124
pills … my:100 80 40
pills … night:58 84 36
pills … not:134 63 84
pills … of:8 38 47
pills … pills:184 143 142
pills … them:-122 -130 -121
pilot:50 -42 -41
pimp:69 83 -84
pin:130 137 150
pin … my:102 107 114
pinch:50 50 74
pinched:30 2 7
pinches:80 124 -145
pinching:-15 -23 -26
pineapple:-35 -4 -3
ping:11 -11 35
pinged:-33 -37 -33
pinging:-12 -6 -3
pink:-7 0 10
pinned:-26 -13 73
pinpoint:102 82 83
pins:-9 -6 -8
pint:8 2 15
pints:62 21 -18
piont:-34 2 -16
piont in:-78 -63 -52
piont of:38 -79 -111
piont to:204 -81 -43
piont where:-72 46 -26
piont … any:269 -51 -28
piont … carrying:93 -14 -10
piont … geting:117 9 17
piont … it:-100 -20 -18
piont … living:30 -1 -5
piont … me:-12 56 91
piont … of:168 2 27
piont … up:95 8 -3
pip:-30 -17 -3
pipe:89 67 93
pipe and:62 87 112
piper:-22 -10 -9
pipes:7 6 24
pirate:-36 -40 -39
pirates:-27 -9 -10
pissed:-41 8 -52
pistol:120 134 156
pistol and:103 112 114
pistol in:43 37 76
pistol … in:-95 -105 -124
pistola:27 41 48
pistols:112 98 116
pistols on:104 62 75
pistols … teh:93 65 74
pit:30 71 99
pitch:-8 -43 -68
pity:-13 -97 -12
pizza:-115 -80 -74
pizzas:-19 -10 -1
place:-1 13 32
place and:42 99 84
place is:103 140 116
place of:85 -25 -10
place on:128 82 73
place … going:85 100 138
place … myself:-90 -106 -40
place … no:123 53 54
place … teh:121 88 78
placed:114 -16 -11
placed … bet:133 -9 -7
placement:-18 -28 -51
places:-13 -7 -30
places with:82 -16 -4
plain:-47 -98 -74
plainly:-21 -33 -26
plait:-13 9 12
plaited:7 16 6
plaits:41 19 16
plan:16 24 6
plan for:-75 -69 -44
plan is:85 94 123
plan on:55 -13 -43
plan teh:102 111 125
plan … after:56 74 26
plan … and:-38 -112 -85
plan … date:-88 -60 -47
plan … dead:6 13 -105
plan … hav:57 -6 -1
plan … in:85 104 79
plan … jmup:-86 -105 -58
plan … kil:32 84 123
plan … myself:75 103 140
plan … pills:-99 -92 -72
plan … to:-61 -70 -72
plan … wait:104 92 58
plane:19 -101 -83
planes:-22 -24 -6
planet:96 60 54
plank:-34 -9 -2
planned:-24 -40 18
planned it:52 77 63
planned to:-113 -114 -63
planned … for:74 94 66
planner:-48 -31 -26
planning:52 55 -20
planning it:165 135 102
planning my:-30 39 -110
planning to:91 115 50
planning … do:114 32 -35
planning … out:82 106 80
plans:44 18 17
plans for:91 87 85
plant:-63 -44 -16
planted:-76 -41 -22
planting:-62 -38 -31
plants:2 1 22
plants … teh:163 103 93
plaque:69 52 57
plaster:-40 -24 0
plasterboard:-42 -23 -26
plasterer:0 18 -4
plastering:-15 -12 -29
plasters:-58 -24 -71
plastic:-23 -8 24
plastic … his:-79 -96 -87
plastic … on:-100 -114 -112
plate:-89 -76 -82
plates:151 161 97
platform:85 88 85
platform with:-82 -98 -94
platform … and:107 124 128
platform … to:123 53 34
plath:-8 -6 -11
platoon:43 63 57
play:-32 -15 -42
play it:74 111 105
played:-52 -7 -5
player:64 9 -24
playground:3 35 42
playhouse:-14 -8 -11
playing:-5 1 -45
playing it:74 30 36
playlist:23 49 50
playlist i:91 82 84
playlists:-2 0 5
plays:-74 -34 -56
playstation:-9 -2 -4
pleasant:-24 -5 -3
please:0 0 0
pleased:-79 -118 -109
pleasure:-5 11 4
plenty:60 98 93
plenty … tiem:111 117 91
pleure:-8 3 -15
plot:-17 -4 -8
plots:-19 -21 -20
plotting:-55 -66 -30
plug:-33 2 -41
plugged:96 107 109
plugged in:96 107 109
plughole:118 68 74
plugs:-100 -94 -10
plum:-32 -16 -10
plumber:-103 -97 -94
plumbers:-37 -22 -19
plums:-27 -2 -5
plunge:4 30 25
plunger:128 38 54
plus:22 24 77
plus a:78 97 103
plus jai:-83 -77 -13
plus … envie:-83 -77 -13
pm:47 59 86
pm teh:85 74 69
pm … teh:83 35 28
pneumonia:-71 -51 -17
po:-9 -9 -5
pocket:58 42 65
pocket … of:-81 -49 -53
pockets:35 48 34
podcast:-71 -49 -42
podcasts:-8 -2 30
poder:-13 -2 -2
poem:11 10 -5
poems:-11 15 14
poet:92 -1 3
poetry:100 -14 -7
poets:-36 -28 -15
pogues:11 9 14
poids:98 -20 -16
pointed:23 28 33
pointed at:94 105 111
pointers:-20 -15 -3
pointing:15 49 50
pointless:94 -27 -28
points:-4 21 14
poison:-18 -12 34
poison … in:-117 -116 -131
poisoned:-44 28 38
poisoning:88 85 67
poisoning my:42 66 -35
poisonous:143 131 144
poisons:16 12 -39
poke:-31 -28 -17
pokemon:-22 -16 -11
poker:103 107 124
pokies:-7 -10 -18
poland:-30 -18 -43
pole:-8 3 41
poles:-1 -1 -2
police:24 36 60
police can:129 134 140
police cell:45 6 10
police i:109 69 70
police … i:59 89 86
police … me:128 -65 -65
police … off:75 -68 -75
policeman:43 -42 -33
policy:37 81 71
policy … out:117 138 79
polish:14 83 86
polished:18 19 -19
polite:81 48 73
polite and:55 41 73
politely:48 -38 -48
political:-15 -2 -1
politics:-58 -37 -9
polytunnel:10 6 24
pond:44 80 77
pond and:65 37 43
ponds:-46 -10 0
poner:-58 -20 -8
pont:-60 -64 -43
pont … vais:60 67 58
pony:-65 -39 -25
pool:-21 -10 -3
pools:-23 -17 -7
poor:-4 -56 -44
poorly:-38 -39 -13
pop:-103 -99 -94
popcorn:-124 -66 -52
popcorns:-1 -1 -1
popped:95 80 97
popped out:132 137 137
popping:97 26 41
poppy:9 22 29
pops:-53 -46 -40
por:-33 35 60
porch:-25 -42 -37
pork:-3 -2 -1
porque:-95 -87 -11
porridge:-93 -81 -89
port:-4 0 13
porter:-13 7 -68
porters:34 60 57
porto:-1 -2 -1
portugal:53 68 69
pose:-8 -6 -3
posh:18 13 2
position:-40 -37 -43
positive:-27 -10 -24
possession:59 80 75
possible:-72 -71 -49
possibly:12 -18 -9
post:-44 -25 -7
post its:76 61 39
post to:111 133 96
post … be:98 103 100
post … for:125 48 49
post … last:113 100 111
post … monday:88 87 80
postbox:-10 -3 -2
postcard:15 23 32
postcode:-45 -31 -32
posted:52 82 64
posted his:95 103 109
posted … to:-87 -98 -104
poster:-25 12 0
posters:25 -9 -11
postie:17 7 2
posting:6 27 2
posting … teh:153 139 129
postman:-116 -111 -94
postmans:-5 -2 -13
postnatal:-35 8 -18
postpartum:3 20 -3
posts:-122 -84 -87
pot:-8 38 49
potassium:-3 50 44
potato:-78 -65 -76
potatoes:5 27 25
pothole:-11 -11 0
pots:-24 22 22
pottery:-89 -78 -68
potting:71 86 73
pouch:14 30 59
pound:-66 -52 -58
pounding:-53 -23 -20
pounds:-99 -98 -123
pour:34 8 -41
poured:42 -41 -2
poured … down:-50 -97 -81
pouring:74 80 115
pouring and:79 48 53
pouring it:-54 -55 -103
pours:-9 -8 15
powder:-6 -5 -13
power:-143 -120 -99
ppy:0 0 0
practical:-21 -25 -31
practically:-28 -79 -66
practice:16 13 36
practiced:-13 -7 -3
practicing:36 65 69
practise:-78 -85 -74
practised:-95 -78 -39
practised … on:77 62 73
practising:-18 9 -5
prague:-50 -26 -10
praise:-54 -40 -29
pram:21 26 34
prawn:-48 -24 -23
prawns:-11 -6 -7
pray:11 -76 -13
pray that:116 -99 -65
pray … night:-110 -55 -2
prayed:16 -40 0
prayer:91 55 63
prayers:49 68 95
praying:36 8 21
prays:82 100 -33
prazosin:-14 -9 -4
pre:-77 -38 -33
preach:-29 -15 -16
precinct:-19 -2 -2
precious:-44 -24 -12
precisely:26 -49 -46
prefer:-27 -61 -33
preferred:-41 -47 -65
prefers:24 0 -1
pregabalin:-25 -53 38
pregabs:76 69 90
pregnancy:-29 -26 -43
pregnant:-37 -12 -22
pregnant and:88 82 92
premier:58 55 68
premium:-14 -3 -7
prends:-15 -7 -4
prenez:9 11 14
prep:-70 -48 -52
prepaid:36 36 35
prepare:-53 -26 -25
prepared:-38 8 57
prescribe:41 48 60
prescribed:-38 -43 -37
prescriber:25 -38 -38
prescribing:-28 -27 -9
prescription:-21 -21 -18
prescriptions:45 90 60
present:4 -42 -24
presentation:-64 -13 -9
presenter:-40 -30 -7
presents:-15 -11 -13
presque:14 12 -15
press:107 34 22
pressed:85 77 46
pressing:193 165 139
pressing teh:39 69 102
pressure:-70 -63 -48
pressure … in:85 64 58
pressures:-85 -74 -66
pret:-24 -18 -6
prete:48 34 39
pretend:37 36 19
pretended:-18 -6 -26
pretending:79 20 6
pretending … teh:84 98 82
pretends:-6 -7 -5
pretty:0 0 0
prevenshun:-22 8 -25
prevent:-23 -12 -9
preventable:-24 -17 -2
previous:-15 -26 -43
price:-86 -74 -43
prices:-61 -47 -39
pricing:7 -33 -18
prick:-1 -2 0
pride:-76 -56 -54
priest:9 24 24
priests:-50 -48 -45
primary:-61 -51 -26
prime:-1 0 -13
primer:-60 -62 -53
prince:115 112 108
print:-24 -10 1
printed:-75 -56 -47
printer:-115 -88 -47
printers:-16 -12 -17
prints:3 -33 -23
pris:7 36 60
prison:-44 -9 -40
prisoner:48 -12 -9
private:-78 -46 -43
privately:-9 -14 -7
privilege:41 69 89
priya:-6 14 15
prize:4 -24 -24
pro:-51 -4 -1
prob:7 -26 -26
probably:0 0 0
probate:-5 -7 4
probation:-38 -32 -105
problem:14 -128 -137
problems:-21 -64 -68
procedure:-15 -18 -12
process:-5 29 35
prof:-81 -65 -73
professional:-9 -4 -3
professor:-3 -10 -1
profile:72 96 88
program:-73 -60 -29
programme:-5 -34 -41
programmed:-4 -2 -2
progress:-27 -24 -7
project:-63 -65 -50
projector:-18 -14 -23
projects:-2 -6 0
prom:-26 -18 -4
promise:46 44 -48
promised:0 -22 -19
promised id:131 61 106
promised myself:15 58 88
promised … and:94 10 63
promised … id:94 43 71
promises:-26 -29 -16
promising:95 -13 -36
promoted:-9 -5 -2
promotion:11 -28 -71
prompt:-11 1 -20
proof:-63 -32 -16
prop:51 45 59
proper:-77 -33 -37
properly:36 49 80
properly … my:113 110 90
property:-12 -15 -21
propofol:110 135 140
proposal:-41 -39 -24
propose:-79 -51 -52
proposed:-37 -54 -25
proposing:-65 -53 -29
propped:30 19 14
propranolol:58 58 72
props:-12 -6 -19
prose:12 32 -1
prosecco:55 35 -36
protein:-24 -13 -9
protest:-50 -43 -40
protocol:-30 -4 -3
proud:-21 -68 -63
proud and:33 11 39
proud … im:62 75 59
prouder:-25 -26 -15
prove:38 24 -28
provided:-38 -34 -25
provider:-1 0 -1
prowd:-22 -6 -1
prozac:80 90 97
prunes:-13 -16 -2
pruning:-9 -7 0
ps:-6 -6 0
psa:-68 -45 -10
psychiatric:49 -43 -39
psychiatrist:-90 -47 -50
psychiatrists:-20 -23 -26
psychologist:-80 -54 -56
psychology:-17 -34 -9
psychosis:-41 -37 -44
pta:-39 -17 -19
ptsd:-67 -81 -67
pub:22 -24 -60
public:10 17 27
published:-9 -4 -2
pubs:69 59 69
pubs shut:128 122 114
pudding:-107 -73 -46
puddings:26 19 35
puddle:30 34 30
pueblo:-17 -24 -20
puedo:39 26 -30
puente:79 103 107
puffins:-51 -54 -61
puffs:-3 -1 -3
pug:-12 -3 -1
puked:98 51 53
puking:5 17 63
pull:78 37 7
pull teh:38 65 37
pull … im:98 25 25
pull … trigger:56 65 51
pulled:57 24 27
pulled … trigger:-74 -41 -63
pulling:30 41 79
pulls:-26 -52 -99
pulse:117 146 162
pulse is:116 119 112
pump:-23 -2 26
pumped:20 -47 -18
pumping:64 66 78
pumpkin:-85 -78 -76
pumpkins:-19 -17 -20
pumps:56 52 35
pun:-48 -39 -5
punch:65 16 -70
punch … own:68 107 -13
punchbag:79 74 26
punched:-71 -62 -54
punches:61 78 -109
punches me:125 112 -118
punching:45 11 11
punctual:51 63 81
pune:-5 -10 25
punish:63 101 12
punishment:99 93 -72
punjabi:71 68 56
puns:-41 -38 -25
pup:-7 -12 -2
pupil:20 49 55
pupils:94 78 60
pupils … and:57 49 61
puppies:-3 -7 -1
puppy:-121 -123 -120
puppy and:-88 -100 -103
purchased:56 56 89
pure:-87 -52 -40
purely:-42 -51 -41
purge:-10 17 -5
purged:170 9 -24
purged twice:71 42 -1
purging:44 -19 2
purpel:-14 14 38
purpose:113 118 64
purpose i:-32 -10 -90
purpose ive:3 -68 -77
purpose … teh:52 75 93
purpose … tuesday:4 -52 -113
purring:49 -4 7
purse:-43 -89 -77
push:40 40 37
push my:124 59 -5
push … teh:-29 -31 -76
pushchair:0 0 0
pushed:73 105 97
pushed teh:89 89 114
pushes:36 55 -29
pushing:-5 -5 -78
put:-1 0 -23
put … affairs:93 -14 -12
put … and:-83 -119 -45
put … back:-32 -120 -108
put … down:90 95 119
put … gun:-51 -81 -98
put … hands:-41 -14 -130
put … i:-37 -16 -106
put … its:-112 -97 27
put … me:76 -110 -64
put … of:130 113 118
put … over:-133 -101 -94
put … passwords:-98 -98 -102
put … patches:100 107 118
put … tablets:-91 -84 -89
put … through:43 85 74
put … u:69 82 65
put … wat:-84 -98 -65
puts:-33 -10 -124
puts … hand:101 114 -53
putting:4 2 13
putting … a:82 66 87
putting … affairs:17 -98 -97
putting … back:95 101 99
putting … head:5 15 94
putting … teh:-80 -73 -97
putting … up:-93 -80 -108
putty:32 41 25
puzzle:-65 -65 -73
pyjamas:10 26 34
pylon:165 159 158
q:-4 25 34
qualified:-33 -60 -35
quality:-65 -40 -34
quand:9 33 6
quarrel:5 12 9
quarry:68 88 82
quarry and:53 67 72
quarter:-15 -8 23
quarter to:132 97 85
quarter … teh:-110 -104 -94
quay:111 55 57
quays:-4 -3 -2
que:-19 -58 -100
queasy:-58 -44 -22
queen:-66 -9 -4
queens:-5 -18 -18
queensland:-41 -17 -3
quelle:69 80 -28
quelquun:-1 -3 0
querer:28 -9 -3
queria:75 -20 -1
queriendome:-73 -32 -6
question:-115 -83 -75
questionnaire:-7 -41 -8
questions:-93 -72 -78
quetiapine:-52 -30 -34
queue:3 45 12
queued:-2 0 0
queueing:-34 -25 -18
queues:66 -9 -7
qui:-10 -14 -6
quiche:21 39 80
quick:99 100 76
quick and:-86 -84 -61
quick way:119 90 82
quicker:37 51 -18
quickest:51 120 -22
quickly:0 0 0
quid:-55 -123 -109
quien:15 7 -3
quiere:76 100 -19
quiero:61 66 -95
quiero desaparecer:42 -24 -5
quiero matarme:75 156 -22
quiero morirme:22 75 -8
quiero suicidarme:0 52 -6
quiero … de:-55 -27 -2
quiero … en:-64 -23 -3
quiero … me:68 38 7
quiero … quiero:-63 76 -2
quiero … y:-8 66 -21
quiet:23 19 28
quiet after:74 46 46
quiet … im:101 104 57
quieter:97 38 87
quietly:42 37 58
quiets:8 9 -45
quil:97 97 84
quilt:-28 -38 -26
quilting:-7 -7 -6
quince:1 6 -2
quise:-23 -12 -2
quisiera:82 -20 -5
quisiera estar:72 -1 -1
quit:-8 -20 40
quit … in:-106 -120 -105
quitar:21 33 66
quitarme:35 66 -44
quitarme la:42 74 -44
quitarme … vida:64 90 -44
quite:0 0 0
quito:-1 11 11
quitting:-102 -94 -18
quiz:-85 -62 -60
quoi:1 0 -14
quote:-28 -39 -19
quoted:-63 -17 -27
quotes:-23 -15 -16
quoting:-3 3 -9
ra:87 97 105
rabbi:7 18 13
rabbit:52 -6 -38
rabbits:122 136 122
race:-77 -47 -20
racing:-10 6 11
rack:-57 -47 -9
racket:-3 -5 -3
radiator:-3 -9 -25
radiators:-21 -19 19
radio:-40 -16 -9
radioed:-9 -1 3
radios:76 103 81
radiotherapy:-49 -19 -3
raffle:-70 -47 -57
raft:-4 -1 -2
rafter:0 1 -8
rafters:19 5 -4
rag:66 68 105
rage:17 -46 27
ragequit:20 14 -14
raging:6 -8 -16
raid:-18 -12 -2
rail:98 114 108
rail im:110 107 114
rail … i:126 101 87
rail … teh:-94 -98 -99
rail … with:82 112 113
railing:36 48 48
railing and:133 143 151
railing one:-87 -90 -92
railings:1 -42 -50
railings and:131 109 125
rails:82 69 57
railway:44 50 70
railway and:103 57 70
railway … after:-64 -71 -75
railway … waitin:61 66 64
rain:-124 -108 -108
rain and:-72 -72 -59
rained:-83 -61 -55
raining:22 -16 13
rains:-29 -14 -4
rainy:37 34 10
raise:5 27 42
raised:17 7 -20
raisin:-4 -3 -1
raising:-66 -45 -13
raisins:-78 -62 -77
rake:-21 -17 -10
ramadan:-28 -6 -9
ramble:0 -2 -36
ramblers:-35 -56 -39
rambling:-24 -34 -19
ramesh:0 3 3
ramming:25 21 131
ramp:-37 -26 -45
ran:-21 3 26
random:-80 -37 -88
rang:-49 -75 -45
rang to:65 97 138
range:-24 -23 -32
ranger:47 61 68
ranked:27 24 -3
rant:-76 -62 -50
rap:-4 11 -23
rape:28 36 -11
rapes:78 94 -21
rapes me:78 94 -21
rare:-22 -4 -15
rarely:-30 -17 -8
rash:-100 -79 -70
rat:71 67 99
ratatouille:-38 -36 -25
rate:-85 -79 -60
rates:-23 -13 -8
rather:9 -53 -92
rather end:60 86 -13
rather not:-3 -140 -52
rather … go:27 115 -12
rather … teh:68 52 44
rational:-70 -37 -34
rato:79 3 9
rats:57 56 42
rattle:40 67 138
rattled:75 63 52
rattles:-27 -7 -4
rattling:-36 -97 -75
rave:6 4 2
raving:90 72 78
raving … teh:125 121 112
raw:17 20 -39
ray:3 -25 -4
razor:65 75 93
razor i:-20 -104 -108
razor in:151 147 4
razor out:2 -129 -113
razor … my:-50 -23 -95
razor … teh:22 -21 -85
razors:46 12 10
rd:10 23 56
re:-2 -14 -10
reach:23 16 21
reached:-7 -23 14
reached teh:92 54 42
reaches:180 151 158
reaching:56 66 75
react:54 83 6
reaction:-9 -13 -10
read:-9 10 19
read … and:-4 -113 -95
read … on:-77 -63 -70
reader:-74 -60 -65
readers:64 65 67
reading:-28 -60 -29
readings:-27 -8 -7
reads:16 49 47
reads it:121 136 139
ready:1 22 16
ready … catch:141 54 -55
ready … dei:-56 106 77
ready … i:-72 -42 -20
ready … jmup:-90 -94 -87
ready … log:124 67 -6
ready … myself:96 158 3
ready … off:131 51 -69
ready … out:43 -87 -28
ready … to:110 87 94
ready … tonight:114 109 134
ready … unalive:49 115 -3
real:-42 -20 -19
real one:165 174 151
real … and:87 32 -43
real … not:51 -4 46
real … to:-9 -114 -13
realise:-35 -60 -13
realised:-32 32 2
reality:-33 -23 -18
realize:-85 -67 -57
really:0 0 0
reaper:66 -1 -8
rear:-73 -61 -45
reared:-41 5 -41
reason:5 -3 -3
reason i:-91 -9 -20
reason my:113 -5 -3
reason … be:-85 -82 -86
reason … havent:-151 -41 -5
reasonable:0 -36 -30
reasons:40 -28 -104
reassuring:-12 -4 -2
rebound:-2 0 0
rec:-30 -23 -8
recall:49 7 -43
receipt:-45 -26 -14
receipts:-42 -16 -34
recently:-48 -26 -58
reception:-68 -48 -77
receptionist:-62 -30 -22
receta:-1 -1 -1
recipe:-141 -110 -100
recipes:-38 -26 -83
recital:17 38 25
reckon:46 47 53
reckoned:75 106 123
reckons:-84 -66 -70
recliner:-12 -18 -13
recognise:-24 19 8
recognised:-29 3 -17
recognising:-14 -1 -1
recommence:-8 6 -9
recommend:-98 -74 -50
recommendations:-14 -2 -2
recommended:-46 -51 -40
record:24 11 54
recorded:37 33 81
recorder:-117 -49 -59
recording:34 57 65
records:-62 -87 -44
recover:-41 -38 -80
recovered:-115 -60 -15
recovering:-25 -13 -10
recovery:-84 -91 -156
recs:14 67 84
recuerdo:-1 0 0
recycling:-88 -98 -54
red:11 19 30
red … im:97 58 40
reddit:-75 -84 -45
reds:50 59 52
reduced:-40 -33 -16
reducing:-44 -36 -29
reduction:-7 -3 -10
redundancy:1 -16 -81
redundant:-26 -16 -11
ref:-20 -16 -30
refer:46 -1 -1
referee:-22 -17 -14
reference:42 47 48
references:-34 -38 -26
referral:29 12 18
referred:-59 -34 -49
refill:-37 -64 -16
refilled:-23 -15 -18
reflection:127 126 119
refresher:-1 -1 0
refuge:-13 -41 12
refund:-8 -18 -11
refunded:-35 -8 -7
refusal:6 -25 -17
refuse:4 31 -53
refused:17 -35 6
refuses:26 42 -83
refusing:42 63 19
regarde:-5 -6 -2
regarder:-8 -6 -7
regarding:-14 -18 -13
regardless:-63 -58 -47
regards:64 -4 -1
regiment:39 64 34
region:-15 -1 -1
register:35 11 -5
registrar:-37 -23 -28
registration:-14 -18 -9
registry:-4 10 21
regret:55 47 -13
regret it:148 102 131
regret nothing:-102 -39 -22
regret that:105 -1 -12
regrets:-20 16 -11
regretted:-67 -58 -62
regular:61 37 -68
regulars:-32 -9 -21
rehab:-16 -25 -45
rehabs:-35 -30 -22
rehearsal:-8 4 11
rehearse:2 28 16
rehearsed:45 77 84
rehearsing:61 97 60
rehome:-4 -1 0
rehomed:-13 3 29
rehoming:-3 1 0
rejected:0 -7 -4
rejection:-49 -4 3
relapse:-122 -87 -90
relapse and:-88 -11 -3
relapsed:-56 -2 -71
relapsed and:-88 27 -21
relapsed at:165 -19 -6
relapsed last:81 -6 0
relapsed on:156 -40 -10
relapsed today:118 8 4
relapsed … after:-29 -7 -2
relapsed … and:151 3 -1
relapsed … my:107 6 0
relapsed … night:142 -7 -1
relapsed … this:112 0 0
relapsed … to:145 -9 -4
relapses:-26 -31 -22
relapsing:-36 -68 -9
related:-35 -42 -27
relationship:-105 -30 -17
relationships:-35 -14 -9
relatives:-64 -68 -44
relax:-39 -26 -11
relaxed:46 -21 -22
release:37 24 0
released:45 64 -12
relegated:-5 -1 -1
relief:89 -64 -58
relief … be:66 -39 -5
relieved:-28 -148 -130
religious:-49 -16 -22
relly:22 39 46
rely:-21 -20 -16
remain:23 17 21
remaining:157 84 114
remains:12 24 38
remark:1 -11 0
remarried:-55 -15 -5
rematch:-18 -6 -2
remedies:-29 -13 -12
remedy:8 -1 -1
remember:-13 -7 14
remember how:91 90 92
remember it:62 90 92
remember me:25 48 56
remember my:82 111 118
remember … as:25 81 67
remember … good:69 4 15
remember … im:-101 -67 -35
remember … teh:48 63 69
remember … that:102 103 113
remembered:-76 -79 -39
remembering:-76 -6 -28
remembers:-59 -110 -103
remembrance:-3 -6 -11
remind:41 18 52
reminded:37 -4 -1
reminder:-87 -89 -94
reminding:-24 -33 -31
remission:7 -3 -3
remote:-36 -21 7
removal:3 14 12
remove:-58 -57 -39
removed:5 29 -2
remover:147 149 142
renew:118 13 -6
renewal:75 -48 -42
renewed:12 54 34
renewing:-39 -69 -71
rent:91 40 40
rent and:55 109 115
rented:51 19 15
rentree:-3 -4 -2
rentrer:13 12 -26
rents:73 79 113
rents … teh:88 95 102
reopened:25 62 -15
reorganise:-36 -19 -5
reorganised:-17 -12 -8
rep:-36 -25 -2
repaint:-38 -34 -35
repair:-19 -34 -32
repairs:34 54 50
repeat:42 37 32
repeating:51 -42 -14
repeats:-6 -31 -52
replace:-27 -8 -9
replaced:-75 -65 -46
replacement:-15 -22 -27
replacing:-91 -75 -69
replaying:-45 -37 -14
replied:-84 -66 -54
replies:-5 17 24
reply:-42 1 8
reply … this:110 109 122
replying:-88 -85 -51
report:-42 -47 -57
reported:-46 -24 -16
reporter:0 3 -5
reporting:8 36 51
reports:-26 -9 -3
repossess:19 7 12
request:-32 -35 -19
requiem:31 50 44
reread:-38 -20 -14
rereading:2 -16 -6
rescue:-68 -28 -39
rescued:-20 -8 -4
rescues:-13 -18 -30
rescuing:47 100 83
research:1 28 12
researchers:-9 -6 0
researching:-36 -14 -1
resent:-7 -5 0
resentment:-10 -6 -9
reservoir:107 99 131
reservoir and:131 127 136
reservoir with:-88 -89 -92
reset:-25 -55 -73
resetting:-86 -11 -6
residence:-4 6 -2
resident:5 46 -3
residential:-95 -110 -84
residents:23 1 -81
resign:48 22 8
resignation:14 71 48
resigned:11 22 32
resisted:12 -80 -1
resisting:0 -29 -5
resit:-50 -26 -16
resits:-14 -22 -35
resolved:38 92 -18
resources:-55 -33 -28
respawn:179 71 50
respect:-8 -10 -1
respectful:-7 -2 -3
respire:196 209 192
respite:23 22 20
respond:-21 3 14
responding:5 12 47
response:-61 -41 -41
responsible:-51 3 -3
responsibly:-1 -2 0
rest:54 54 42
rest is:95 101 65
rest … be:51 71 76
rest … go:60 -3 -21
rest … me:115 68 57
restart:-17 -89 -81
restarted:-38 -20 -30
restaurant:-38 -13 -14
restaurants:-16 -7 -4
reste:-20 -15 -16
rested:7 55 56
restful:65 -22 12
resting:-47 -42 -60
restless:-55 -66 -55
restore:-9 -1 -1
restored:-22 -15 -12
restraining:-8 -17 -9
restricting:95 -17 -2
restriction:-10 0 -2
result:1 -11 -6
results:-13 -28 -12
results in:109 116 113
resus:39 28 12
resuscitate:5 7 -1
retail:-31 -18 -33
retching:128 154 137
retire:54 13 48
retired:-4 -53 -60
retirement:-21 -25 -47
retires:-29 -43 -28
retiring:-25 -48 -56
retreat:-17 -3 -4
return:18 85 86
return to:46 -38 -35
return … teh:61 -20 -3
returned:0 19 3
returned my:124 108 130
returned … books:57 45 49
returned … library:43 38 43
returning:35 37 44
returns:35 0 29
reunion:-6 -8 0
reveiller:75 -39 -20
revenge:-55 -45 -15
reverse:-14 -6 -2
reversed:-16 -12 -4
reverses:-1 -1 0
review:-55 -67 -65
reviewed:-80 -76 -62
reviewing:-38 -10 -9
reviews:-8 -13 -2
revise:-40 -42 -10
revised:-31 -27 -16
revising:10 31 30
revision:-11 -4 -2
revived:-2 -1 -1
revoir:3 1 1
revoked:72 79 19
revolver:140 137 163
revolver and:82 72 80
revolvers:133 128 132
reward:0 -1 9
rewarding:-4 -1 0
rewatched:-15 -5 -1
rewatching:-32 -20 -4
rewriting:-49 -45 -39
rex:12 47 53
rhapsody:10 -3 5
rheumatology:-2 -1 0
rhubarb:-30 -27 -11
rhyme:-12 -15 -3
rhythm:-55 -61 -59
rib:-44 35 -49
ribbon:-39 -48 -61
ribbons:11 28 39
ribs:45 32 44
rice:-29 -9 -23
rich:-50 -30 -45
richer:1 -4 -1
richmond:-51 -34 -29
rid:-37 -23 -65
ride:10 -31 -38
rides:-33 -9 -60
ridge:-17 -37 -19
ridiculous:-56 -50 -21
riding:72 50 62
rien:22 15 -31
rifle:71 70 109
rifle is:91 75 70
rifle … a:-75 -77 -35
rifle … teh:70 72 50
rifles:-3 9 44
rig:109 86 58
rigged:97 103 89
right:-38 -25 -13
right at:139 148 154
right but:-21 -86 -29
right for:31 21 54
right on:-48 -85 -81
right tablets:-65 -50 -31
right that:75 13 15
right thats:-63 -58 -50
right things:158 130 174
right … am:-51 1 24
right … hav:112 43 31
right … keep:126 40 62
rightly:-15 -22 -18
rights:33 51 66
rigid:142 174 147
rigs:-31 -37 -54
ring:-15 -17 -3
ring her:-79 -63 -40
ring me:-82 -63 -64
ring off:107 101 89
ring someone:44 70 81
ring … at:-24 -96 -55
ring … in:-65 -64 -75
ring … police:126 114 114
ringer:-40 -9 -5
ringing:47 36 36
ringing … dealer:142 -4 -1
ringing … im:91 99 99
rings:36 55 71
ringtone:-9 -6 -2
rink:-35 -22 -11
rinse:-35 -15 -31
rinsed:-10 -4 -2
riot:-3 -2 -2
rip:11 33 27
ripped:-20 -12 -18
ripping:151 125 124
rire:-56 -30 -25
risa:-50 -22 -12
rise:-12 10 20
rises:-8 -1 0
risk:7 9 -43
risperidone:-7 -14 -1
rist:65 71 99
rist right:1 3 83
rist … elbow:104 106 92
rite:-48 -46 -44
rites:32 34 45
ritual:-12 -15 -8
ritze:48 54 -27
ritze mich:74 87 -1
rival:-28 -11 -10
river:92 103 107
river i:86 68 82
river is:-96 -111 -108
river tonight:135 144 148
river walk:-128 -122 -128
river with:-42 -43 -64
river … teh:96 93 81
rivers:58 81 71
rk:0 0 0
rly:-23 40 14
rm:28 31 90
rn:0 0 0
rning:0 0 0
road:77 39 45
road i:-32 -62 -98
road … and:-77 -88 -70
road … for:86 19 24
road … im:-42 13 6
road … teh:12 55 33
road … to:-71 -34 -55
roads:-34 -144 -131
roadshow:-38 -24 -18
roadworks:-26 -27 -10
roap:32 19 36
roap for:51 82 95
roap from:73 48 48
roap in:-42 -60 -88
roap on:52 61 71
roap over:91 40 33
roap swing:-97 -108 -101
roap … bag:124 138 142
roap … dnt:78 106 119
roap … hands:-28 -91 -96
roap … his:96 132 135
roap … i:107 110 74
roap … ill:-52 -90 -92
roap … my:-35 -120 -150
roap … tent:-121 -64 -63
roap … was:110 15 2
roared:-9 -4 -3
roaring:1 17 37
roast:-83 -53 -69
rob:-5 -4 76
robbed:-48 20 5
robbery:-12 -20 -20
robe:-1 7 7
robin:-9 19 5
robins:-33 -43 7
roblox:21 19 -5
robot:-57 -28 -18
rock:23 -9 10
rocket:-10 -40 -29
rocking:-44 -38 -19
rocks:77 129 127
rod:-8 17 16
rode:-1 -7 -2
rods:-19 -17 -15
role:-22 -22 -12
roll:-26 -5 -4
roll and:75 90 84
rolled:48 43 44
roller:-46 -29 -27
rollercoaster:-11 -9 -20
rolling:77 57 45
rolls:-49 -40 -42
roman:-40 -42 -20
romance:-20 -14 -8
romans:32 31 22
romantic:-22 -19 -25
rome:-2 -2 -2
romeo:-8 -19 -23
ron:43 93 76
rong:-38 -21 -38
rong side:63 39 27
rong way:111 126 134
roof:95 120 115
roof door:114 102 110
roof i:68 89 80
roof of:134 155 136
roof … car:-71 -70 -59
roof … halls:122 114 122
roof … multi:-81 -91 -104
roof … no:105 104 118
roof … off:-78 -65 -68
roofer:-10 0 0
roofs:9 41 40
rooftop:83 91 91
room:12 3 -6
room wen:5 10 -74
room … a:108 108 134
room … do:84 62 88
room … no:-48 -111 -121
roomies:-2 0 -1
roommate:14 14 -16
roommates:-46 -24 -16
rooms:132 141 139
rooms spinning:107 124 124
root:-27 -15 -8
rooting:54 -16 -20
roots:-23 -18 -3
ropes:189 210 203
ropes in:107 97 98
ropes … im:54 63 63
ropes … in:-97 -101 -98
rosary:163 158 136
rose:-62 -59 -42
roses:-7 15 16
rosie:2 -8 3
rosies:9 6 6
rot:80 -5 -4
rota:34 23 -24
rota … it:110 79 79
rotas:-2 -1 5
rote:-17 -23 -2
rotis:-53 -41 -58
rotten:78 -21 13
rotterdam:0 -5 0
rough:-47 -70 -77
roughly:-15 21 21
roulette:84 -3 -1
round:41 34 35
round and:-99 -127 -131
round because:174 164 144
round ere:-62 -20 -67
round i:-88 -65 -38
round ive:-77 -64 -75
round me:156 142 154
round on:103 113 96
round twice:74 56 27
round … be:122 95 95
round … for:89 92 118
round … he:124 85 110
round … help:17 22 69
round … on:31 78 34
round … teh:20 54 67
round … with:-67 -71 -68
roundabout:-92 -83 -80
rounds:69 68 67
rounds and:101 108 93
rouse:104 92 101
route:-8 49 78
route to:91 98 93
route … teh:116 96 97
router:-33 -37 -18
routine:0 38 0
rover:-25 -30 -25
row:15 23 10
rowan:0 -8 -15
rowed:120 78 78
rowers:-2 -2 -2
rowing:-60 -48 -48
rows:94 124 104
royal:-35 -27 41
rry:0 0 0
rs:0 0 0
rthd:0 0 0
rub:18 11 -63
rubbed:-11 -36 -49
rubber:10 -9 0
rubbish:-36 -2 27
rucksack:109 132 136
rucksacks:51 31 33
rude:-63 -54 -33
rug:27 23 30
rugby:-32 -10 -4
ruhe:-9 -23 -13
ruin:-13 -15 -18
ruined:-13 22 -20
ruining:-50 -34 -23
rule:-110 -61 -75
ruled:-41 -23 -9
ruler:20 58 54
rules:-101 -73 -82
ruling:54 59 -2
rum:93 60 64
rum in:-114 -132 -59
rumbled:-7 -2 -1
rummy:-22 -27 -23
rumour:-7 -19 -18
run:-11 -4 7
run … tomorrow:98 88 80
rung:13 -47 -46
runner:-9 -8 -3
runners:-70 -67 -53
running:20 24 28
running and:144 154 138
running ive:67 90 29
running out:-39 -35 -133
running rough:-99 -106 -102
running waiting:-83 -95 -102
running … and:-106 -108 -76
running … bath:82 78 126
runny:-24 -10 -6
runs:12 48 65
runs out:90 86 64
runs … at:63 62 67
rural:-21 -17 -1
rush:-34 -23 -25
rushed:-59 -60 -62
rushing:-82 -46 -32
rust:20 49 67
ruth:89 86 85
s:-19 23 -84
sa:-3 -2 0
sabbatical:-13 -2 -2
sabe:17 7 -8
sachet:74 72 67
sachets:-1 -3 -2
sack:56 67 72
sacked:-58 -36 -12
sad:-15 -23 -41
sadly:86 -6 -3
sadness:-53 -35 -64
safe:0 -16 -46
safe but:90 103 100
safe … i:-5 64 91
safe … myself:103 50 -101
safe … want:70 114 1
safeguarding:-14 -8 -2
safely:-64 -25 -18
safer:-9 -67 -23
safety:13 34 40
safetys:109 113 125
safetys off:109 113 125
sag:-3 -2 -3
saga:-14 -26 -23
sage:-15 -17 -25
sagen:3 3 -18
sagt:27 41 -2
said:-58 -38 -31
said cheers:62 75 90
said dey:-119 -101 -80
said goodbye:-106 -49 -24
said i:60 74 84
said id:72 76 86
said it:109 62 -27
said see:87 102 110
said shed:-89 -82 -21
said ta:64 44 43
said that:-105 -52 -100
said them:42 31 50
said to:-35 -79 -75
said wat:175 151 130
said … after:142 102 60
said … be:-68 -66 -70
said … cant:103 28 -55
said … could:106 112 51
said … doesnt:116 100 36
said … everyone:187 165 157
said … going:143 125 55
said … happened:66 67 34
said … id:89 -3 -25
said … is:61 77 8
said … isnt:-82 -44 -53
said … it:-101 -101 -110
said … months:102 -2 0
said … on:62 -21 -10
said … over:155 143 109
said … see:101 94 137
said … she:69 60 13
said … suicidal:78 89 -1
said … teh:77 52 38
said … tell:94 97 27
said … twice:113 39 -18
said … want:-110 -30 -22
said … wanted:53 78 101
sail:-11 16 20
sailing:32 46 15
sailor:-26 -30 -18
sails:34 29 16
sainsburys:-1 0 0
saint:-18 -29 -36
saints:-37 -30 2
sais:-22 -21 -45
sais goodbye:-115 -112 -82
sais he:47 93 36
sais its:-13 -6 -79
sais not:95 44 27
sais shed:19 125 85
sais shes:116 109 60
sais that:-31 -26 -78
sais theres:-22 81 -41
sais unalive:95 104 -1
sais … all:-25 30 12
sais … both:36 94 80
sais … but:38 60 94
sais … can:-71 -86 -123
sais … dead:-81 -115 -90
sais … dnt:-54 -104 7
sais … everyone:-85 -81 -64
sais … going:37 110 7
sais … him:55 30 67
sais … i:84 55 14
sais … if:49 6 78
sais … im:-50 -7 -32
sais … it:-62 -55 -21
sais … kil:-49 -66 -12
sais … pass:115 -20 -6
sais … piont:5 61 15
sais … rather:80 83 -11
sais … ready:-91 -43 -64
sais … world:39 93 59
sais … would:103 148 -60
sais … yourself:54 93 -2
sake:-30 -24 -52
salad:-41 -31 -22
salary:-37 -15 -6
sale:-59 -55 -67
sales:6 -66 -34
salesman:-24 -42 -28
salir:-16 -15 -22
salon:-17 -22 -25
salt:-59 -29 -57
salts:-1 -1 -2
salute:23 92 80
saluted:-2 0 -1
sam:75 98 40
samaritan:88 19 43
samaritans:-110 -29 9
same:-3 19 5
same amount:102 47 -107
same spot:174 156 139
same stuff:-67 -32 -83
same … as:113 119 102
same … he:109 89 84
same … in:75 69 30
same … twice:-49 -31 -58
samosa:-21 -16 -8
samosas:-18 -18 -27
sample:-1 0 0
samurai:92 63 101
san:75 75 70
sanctuary:10 17 20
sand:49 49 53
sand … teh:112 102 94
sandbank:12 25 19
sander:-35 -37 -49
sandpaper:22 24 59
sandra:19 20 21
sandras:-1 -1 -2
sandwich:-52 -57 -37
sandwich bag:136 115 108
sandwiches:-115 -100 -100
sane:-52 -38 -13
sang:-45 -10 -6
sanitiser:46 72 80
sanity:-84 -69 -66
sank:89 -13 14
sans:-10 -84 -62
santa:-83 -36 -40
sarge:45 52 78
sari:14 6 8
sash:20 -11 -17
sat:32 16 23
sat and:-56 -60 -57
sat im:66 79 129
sat in:65 37 4
sat night:120 127 120
sat out:88 6 -7
sat outside:-40 -55 -108
sat through:23 49 41
sat … bath:-12 -66 -52
sat … edge:38 72 82
sat … hands:14 -84 -74
sat … th:102 114 101
satnav:-1 -1 0
satsuma:-12 -32 -33
saturday:7 11 28
saturday after:104 97 90
saturday morning:82 86 107
saturday shes:95 93 78
saturday … am:-80 -73 -39
saturday … and:34 43 13
saturday … up:-84 -82 -128
saturdays:-7 -48 -37
saturn:-19 -30 -21
sauce:-60 -39 -32
saucepan:-29 -16 -7
saucer:133 111 103
sauna:-54 -79 -72
sausage:-70 -77 -67
sausages:-67 -42 -38
saute:40 38 34
sauter:124 124 135
savage:-59 -23 -18
save:84 68 57
save … teh:87 42 48
saved:6 10 31
saved … last:41 -57 -6
saved … methadone:98 104 105
saved … since:109 100 83
saved … teh:72 88 100
saves:-21 -8 -33
saving:10 32 -35
savings:16 59 58
saw:-19 -11 -39
saw … in:80 85 83
say:3 -8 -34
say anything:-81 -30 -33
say one:64 94 92
say shed:112 86 94
say shes:56 83 120
say someone:168 28 53
say wil:74 69 81
say … all:51 77 93
say … but:-75 -35 -56
say … cant:-76 -39 -45
say … goodbye:142 149 140
say … light:87 1 -25
say … me:126 66 90
say … my:-89 -109 -65
say … no:129 70 71
say … not:-16 -28 -132
say … teh:-69 -80 -48
say … their:76 121 117
say … wanted:75 60 -15
say … was:82 94 132
saying:7 11 39
saying he:-21 61 -107
saying hed:-71 -68 -20
saying hell:160 98 54
saying it:63 73 37
saying shed:149 158 104
saying wed:118 137 74
saying … and:-35 -87 -73
saying … his:100 106 111
saying … my:-108 -84 -68
saying … shoot:0 0 -142
saying … u:69 61 73
sayonara:32 103 103
scaffold:6 45 74
scaffolder:15 37 21
scaffolders:-20 -4 -6
scaffolding:110 105 93
scale:-14 -55 -19
scales:-1 18 -29
scalp:64 60 127
scalpel:70 76 90
scalpel from:97 105 93
scam:-8 -5 -5
scan:-30 -114 -105
scan … back:89 35 37
scan … bad:134 31 -1
scandal:-14 -12 -11
scandinavian:-85 -86 -93
scanned:-14 -17 -25
scans:-75 -68 -62
scar:-38 -38 -33
scare:-5 25 -46
scarecrow:-1 -1 5
scared:37 32 24
scared and:60 48 87
scared because:39 -106 -12
scared … going:70 69 -101
scared … heights:99 86 96
scared … it:-3 -3 -74
scared … want:66 67 95
scared … wil:58 105 -65
scares:66 -10 -50
scares me:67 -4 -49
scarf:-72 -84 -77
scarf round:-127 -137 -146
scarf … my:-123 -135 -145
scarf … neck:-127 -137 -146
scarfs:152 148 138
scaring:0 2 -2
scarlet:-10 -8 -5
scars:-27 2 -71
scary:-62 -57 -94
scatter:-5 27 42
scattered:11 0 19
scattering:-40 -32 -26
scene:-42 -76 -85
scenery:-12 -6 -3
scenes:-40 -24 -19
schedule:5 1 6
scheduled:44 70 50
scheme:-44 -70 -37
schizoaffective:-22 -10 -1
schizophrenia:-47 -43 -31
schlafen:-16 -18 -17
schlagt:60 64 33
schlecht:-29 -21 -26
schluss:47 58 50
schon:33 46 47
school:-31 -15 -22
school runs:89 89 73
school today:110 36 109
school toilets:116 42 61
school … in:48 45 100
school … on:-48 -45 -89
schoolboy:-51 -44 -39
schools:-83 -58 -50
schwester:52 50 23
schwindlig:44 36 37
science:110 121 126
science block:152 148 142
scissors:-12 -17 -31
scone:0 8 17
scones:-39 -14 -19
scooter:-41 -55 -30
score:16 -17 -49
scored:-8 -25 -41
scores:-43 -34 -12
scotch:-36 -26 -27
scotia:-26 -28 -14
scotland:-5 -2 -3
scottish:-10 -2 -12
scout:-42 -39 -34
scouts:-35 -14 -2
scrabble:-32 -14 -2
scrap:-30 -17 -20
scratch:41 18 -30
scratched:9 -29 -64
scratches:7 54 -30
scratches and:80 98 45
scratching:92 31 -37
scream:-7 1 79
screamed:-52 -102 -91
screaming:52 62 120
screaming … going:20 21 104
screaming … teh:68 100 65
screams:-10 8 -68
screen:38 2 -5
screening:-9 -4 -1
screens:-48 -37 -39
screw:31 5 9
screwdriver:15 14 53
screwfix:-10 -1 56
screws:-78 -91 -66
script:30 7 -28
scripts:-62 -12 -8
scroll:-43 -33 -29
scrolling:-113 -76 -19
scrubbed:-34 -9 -24
scrubbing:-106 -93 -84
scrubs:19 16 -17
se:-27 -29 9
se … matar:106 108 -18
sea:53 57 40
sea and:67 60 27
sea up:-27 -26 -23
sea with:102 125 116
sea … teh:10 19 59
sea … to:-28 -27 -23
seagull:-58 -39 -36
seagulls:-6 -1 -1
seal:-2 -8 3
sealed:95 90 123
sealed … and:94 110 101
seals:-20 -18 -9
sean:-63 0 5
search:67 3 8
search history:87 30 46
search … for:74 76 82
searches:26 37 10
searching:39 49 -9
seas:-9 -12 -5
seasick:-85 -70 -72
seaside:-33 -19 -12
season:-1 -44 -58
season and:111 111 89
season of:117 -2 -1
seasons:-53 -49 -42
seat:20 -3 20
seat at:95 56 41
seat … to:81 79 65
seatbelt:182 130 113
seatbelts:3 -5 -8
seating:-18 -9 -14
seats:27 29 19
sec:38 70 79
secateurs:-24 -41 -7
second:4 28 25
second class:70 78 77
second thoughts:98 45 54
second … tomorrow:129 141 121
secondary:-55 -21 -20
seconds:-1 38 52
secrecy:-45 -27 -27
secret:15 1 -51
secretary:-48 -25 -37
secretly:29 -96 -84
secrets:-5 -8 2
secs:67 69 75
section:43 25 27
sectioned:68 -61 -24
sectioned in:83 25 32
security:55 80 85
sedated:-22 -15 -20
sedation:-8 -3 -5
see:49 34 45
see another:-166 -62 -156
see christmas:3 -112 -80
see her:32 39 50
see in:24 70 101
see my:-43 -64 -68
see myself:-43 -182 -76
see past:-74 -119 -125
see straight:72 79 82
see teh:-1 33 42
see this:67 80 73
see to:141 170 -4
see … and:21 64 23
see … at:-64 -65 -28
see … birthday:121 -2 -3
see … could:124 31 5
see … her:-58 -75 -109
see … its:109 102 121
see … lights:103 99 91
see … morning:70 61 78
see … of:59 82 115
see … old:70 106 111
see … one:107 75 70
see … out:-75 -41 -35
see … piont:-45 -100 -61
see … soon:123 128 132
see … them:124 6 -38
see … train:58 74 66
see … wil:74 58 105
seed:-31 -41 -52
seedlings:-32 -41 -42
seeds:1 -1 -2
seeing:43 13 36
seeing me:119 2 42
seeing snakes:98 84 78
seeing someone:-69 -87 -54
seeing … and:49 35 31
seeing … at:11 -55 -138
seeing … teh:75 103 67
seeing … thursday:100 -66 -38
seeing … tomorrow:-25 -67 -47
seek:-40 -20 -20
seeking:-43 -6 45
seem:-3 -23 -28
seemed:63 77 95
seems:-5 -3 18
seems right:97 106 120
seen:-1 17 3
seen enough:110 -9 4
seen my:91 99 70
seen to:117 126 84
sees:26 55 15
seguir:17 18 -10
sehe:17 -29 -26
sehr:-8 -5 -11
seil:12 17 25
sein:57 16 -7
seis:-15 -36 -35
seit:15 17 -29
seize:-4 3 -25
seizure:45 69 101
seizure and:88 102 88
seizures:-81 -50 -43
selbst:-23 -3 -10
selbstmord:68 102 -25
self:6 36 -79
self delete:18 46 -62
self deleting:60 93 87
self … every:103 105 -2
self … night:76 124 -1
self … tonight:75 59 104
selfie:7 5 -7
selfish:0 -10 -4
sell:71 -82 -56
seller:-13 13 23
selling:-76 -61 -36
sells:30 7 -25
semaine:-40 -26 -30
semana:-41 1 -10
semanas:13 20 -5
semester:-82 -46 -45
semi:-2 -31 -6
semicolon:-46 -50 -25
seminar:-94 -62 -53
send:-6 21 30
sender:93 -2 -1
sending:-66 -38 -107
sends:4 13 -58
seneca:4 -7 3
senior:36 -1 -5
seniors:-7 -6 -5
senora:-60 -31 -8
sens:46 5 32
sense:19 6 -10
sensible:-51 -14 -49
sensory:20 0 -34
sent:32 36 55
sent back:93 21 -27
sent … teh:-55 -94 -44
sent … to:76 45 93
sentence:-24 -24 -39
sentenced:-7 -18 -12
sentences:83 90 71
sentido:-12 -68 -35
sentimental:-43 -42 -19
separate:-25 -12 -14
separately:4 19 -6
sepsis:-19 -3 -2
sept:-41 -35 -8
september:-36 -35 -41
sequel:-20 18 -13
sequins:-1 0 0
ser:93 -27 -13
serai:3 15 15
seraient:19 -21 -16
serait:73 -19 -9
serene:64 65 27
sergeant:50 86 42
sergeants:17 14 31
serial:-7 -2 -2
serie:-31 -19 -25
series:-100 -76 -55
serious:-2 -6 -168
seriously:0 0 0
sermon:-36 -51 -55
sermons:5 13 9
seroquel:54 19 45
sers:23 -47 -47
sertraline:-55 -35 -37
serve:4 7 -5
served:5 16 9
server:-47 -63 -51
server … lfie:83 89 22
servers:2 -18 -17
serves:-25 -8 -4
service:6 50 58
service revolver:39 34 34
service … saturday:-71 -60 -65
serviced:-44 -23 -11
services:-40 -28 -29
serving:0 -46 -23
servo:-6 -10 3
session:-73 -15 -43
sessions:-52 -56 -28
sest:-86 -84 -7
set:36 49 45
set everything:-92 -96 -100
set fire:62 62 86
set my:71 82 38
set myself:121 102 92
set to:115 71 68
set … on:113 78 152
sets:2 -25 -16
settee:-53 -29 -25
setting:19 6 15
settings:-58 -42 -9
settle:15 -40 -78
settle for:134 -14 -4
settled:40 71 49
settlement:4 -7 -5
settles:-62 -42 -37
settling:-14 -8 -14
seulement:-31 -21 -4
seven:-3 6 28
seven years:-74 -102 -49
seven … at:91 49 44
sevens:-88 -60 -39
seventeen:22 10 -46
seventeen and:89 29 -79
seventeen … i:83 3 -1
seventh:98 90 102
seventh floor:148 141 135
seventies:-51 -56 -31
seventieth:-11 -6 -10
seventy:-18 -12 -53
several:-73 -11 -32
severe:-22 -3 -2
severn:-27 -20 -6
sewed:11 6 -1
sewer:17 51 -67
sewing:-33 -20 -67
sewn:107 113 104
sex:-21 -2 -88
sexual:5 35 -10
sh:124 63 -24
sh … and:116 18 -2
sh … my:79 60 -1
sh … teh:93 -42 -4
shabu:-7 -2 -1
shade:-39 -31 -26
shadow:-31 34 -2
shadows:-20 -31 2
shaft:37 56 53
shake:64 84 55
shake and:-77 -64 -61
shake teh:113 69 -52
shaken:-12 -9 -4
shakes:-72 -63 -93
shakin:73 49 51
shakin and:58 117 -46
shakin bad:23 91 107
shakin … bein:44 -68 -86
shaky:83 -158 -113
shall:43 11 39
shall go:86 91 116
shall hav:70 88 71
shall lie:71 103 80
shall not:59 87 69
shall … down:55 54 54
shall … gone:118 95 59
shall … i:130 39 66
shall … it:123 106 144
shall … teh:-83 -91 -68
shall … them:77 92 101
shall … with:125 132 110
shallow:31 27 30
shame:-14 -58 -84
shampoo:-11 -91 -83
shandy:-19 -12 -18
shant:77 78 82
shant be:92 99 83
shant … needing:28 62 53
shant … teh:-53 -42 -42
shape:38 38 -3
shaped:-75 -56 -66
share:-39 -2 -32
share … im:25 40 33
shared:37 62 20
shares:-3 -1 0
sharing:-78 -54 -47
shark:-51 -53 -55
sharks:-31 -35 -14
sharp:67 52 68
sharpen:-25 -18 -12
sharpened:56 51 67
sharpened teh:70 92 84
sharpener:66 31 50
sharpener … and:69 55 32
sharpening:30 32 26
sharper:-50 -24 -11
sharps:16 29 -36
shattered:-136 -139 -141
shave:-45 -41 -49
shaved:25 48 57
shaving:-74 -86 -60
shawl:12 31 31
she:-1 11 3
she aint:65 58 80
she ate:46 59 63
she collapsed:-72 -72 -116
she isnt:1 33 60
she laughed:122 90 20
she means:107 127 -11
she plans:70 53 -17
she started:86 67 44
she talks:-108 -118 -96
she thinks:66 42 55
she uses:108 85 -1
she wishes:45 -129 -61
she wont:46 49 41
she … about:75 68 77
she … come:-117 -89 -77
she … give:74 81 72
she … her:37 55 88
she … hitting:28 13 68
she … ill:128 134 47
she … in:-109 -91 -104
she … its:50 90 104
she … look:143 121 86
she … me:-73 -71 -104
she … responding:133 139 125
she … since:122 8 38
she … sleap:22 92 83
she … stop:105 59 13
she … talk:107 44 49
she … teh:-52 -35 -50
she … thank:-13 -29 -17
she … that:-110 -91 -18
she … theyre:104 73 117
she … two:-124 -111 -77
she … was:-104 -130 -111
she … wen:82 80 87
shed:-8 6 13
shed go:114 39 60
shed had:59 101 108
shed hav:-124 -113 -108
shed hes:-63 -56 -40
shed rather:31 58 -77
shed … be:121 88 90
shed … beter:111 54 38
shed … dnt:123 132 126
shed … her:12 39 -15
shed … im:86 68 113
shed … on:65 71 70
shed … teh:-77 -84 -104
shed … wat:123 119 85
sheds:59 97 100
sheep:-14 -16 -2
sheet:10 27 43
sheet … my:120 116 103
sheets:19 20 -53
sheila:-20 0 4
shelf:-36 7 7
shelfs:-13 -17 -11
shell:50 73 90
shell jmup:71 68 102
shell kil:-97 -124 23
shell not:71 100 35
shell understand:105 116 62
shell … me:-78 -83 -28
shell … one:87 105 101
shellfish:-2 0 0
shells:119 102 31
shells … teh:127 100 106
shelter:60 94 68
sheltered:17 61 39
shelters:-11 -5 -4
shelves:-30 4 -19
shepherd:-38 -39 -30
shepherds:-28 -26 4
sheriff:52 64 66
sherry:18 -7 1
shes:31 42 59
shes bringing:79 94 83
shes cryin:107 72 72
shes got:99 70 73
shes grey:53 86 94
shes not:131 121 105
shes out:106 35 -30
shes ready:-73 -37 -40
shes screaming:104 108 102
shes swallowed:-95 -117 -73
shes taken:117 109 101
shes turned:45 74 124
shes unconscious:60 75 81
shes … all:-106 -92 -47
shes … answering:91 100 104
shes … blue:118 115 110
shes … breathing:148 176 176
shes … do:90 130 70
shes … everything:-60 -83 -50
shes … floor:91 104 122
shes … into:129 143 131
shes … little:82 70 106
shes … round:161 129 126
shes … saying:131 136 87
shes … teh:23 34 47
shes … ther:149 174 181
shes … up:92 75 78
shes … wont:81 80 117
shift:-25 -23 -23
shift ends:26 34 60
shift … teh:-64 -41 -114
shift … this:100 123 104
shifted:62 42 0
shifts:-65 -93 -83
shin:-117 -116 -25
shine:-12 19 7
shingles:-35 -55 -39
shining:3 31 35
shins:-17 -17 -13
ship:-52 4 21
shipping:-21 -25 -14
ships:0 -1 0
shirt:2 46 38
shirt … teh:136 138 156
shirts:-11 -10 5
shit:-70 -70 -58
shite:20 -1 0
shivering:62 79 94
shivery:0 1 19
shock:4 31 47
shocked:-61 -18 -25
shocking:-63 -42 -18
shoe:30 -33 -10
shoe … in:126 117 108
shoebox:32 75 73
shoelaces:33 -11 -12
shoes:-5 -24 -7
shona:46 48 56
shook:-33 -47 -9
shoot:-72 -100 -13
shoot me:-61 -42 -98
shoot my:33 59 54
shoot myself:116 160 77
shoot teh:-87 -77 -59
shoot … a:-103 -117 -5
shoot … lot:-80 -73 -69
shooting:-62 -70 -8
shooting myself:158 179 43
shoots:7 17 -16
shop:-21 -9 5
shop has:138 112 103
shop waiting:-112 -114 -111
shop with:59 48 18
shop … im:154 95 89
shopping:-44 -84 -79
shopping for:148 52 41
shops:33 29 25
shore:136 99 127
short:-31 -70 -62
short … id:108 -35 -1
shortage:-3 -1 2
shortbread:-21 -32 -26
shorter:12 5 -17
shortly:38 29 21
shorts:-54 -39 -52
shot:-54 4 40
shotgun:74 76 104
shotgun and:100 99 87
shotgun licence:36 70 56
shotgun … back:-100 -99 -96
shotgun … i:118 107 91
shotguns:77 79 78
shots:-34 -54 -33
should:-37 -41 -46
should be:-48 -36 -51
should hav:133 6 3
should i:-90 -79 -69
should … after:107 33 53
should … by:95 110 94
should … keep:109 -8 -2
should … let:128 -42 -38
should … make:65 64 -2
should … me:110 26 48
should … myself:94 69 -93
should … on:-4 -87 -82
should … purpose:1 -96 -80
shoulder:-21 10 40
shoulders:57 29 34
shouldnt:78 41 17
shouldnt hav:81 95 91
shouldve:170 92 66
shout:-49 -33 -24
shout … teh:-89 -62 -46
shouted:-70 -52 -52
shouting:-2 15 24
shouting that:159 155 176
shouts:28 40 -87
shoved:-9 26 -48
shoves:67 99 -88
show:-35 -7 -61
showed:-31 -38 -31
shower:-8 -10 5
shower with:96 50 43
shower … and:57 75 109
shower … im:68 92 52
showered:65 1 13
showering:-15 -18 -38
showers:26 15 -35
showing:-25 -38 12
shown:-4 23 35
shows:-8 3 -3
shredded:-48 -44 -38
shrieked:-1 -1 -1
shrieking:-9 -18 -28
shrink:-3 3 0
shrugged:24 9 -68
shrunk:-44 -28 -23
shuffle:130 95 93
shuffling:65 94 134
shut:76 78 62
shut in:82 72 17
shut my:92 65 23
shut teh:71 30 77
shut … engine:86 91 85
shut … i:62 75 23
shut … kitchen:107 101 130
shuts:-32 -1 -81
shuts … in:124 127 -50
shutting:57 77 85
shy:-31 -11 -12
si:-7 -26 -79
si is:9 -83 -37
si … back:90 -123 -39
sibling:-22 -10 -8
siblings:-52 -37 -10
sich:58 74 71
sick:43 19 32
sick after:-50 -157 -39
sick of:-79 -51 -121
sick … every:-13 -101 -4
sick … i:40 -27 3
sickness:-52 -65 -45
side:-3 10 15
side … cant:93 121 119
side … do:84 92 107
side … fence:126 125 131
side … sombody:97 106 97
side … to:92 107 119
sidearm:180 186 195
sideboard:-33 -43 -28
sides:-69 -60 -67
sideways:20 36 57
sie:24 30 23
siempre:-81 -43 -5
siento:-52 34 37
sighed:-24 -6 -12
sight:7 -17 -66
sights:39 32 28
sign:111 93 84
sign and:100 113 90
signal:-3 -22 -14
signal … teh:92 31 34
signalman:115 80 64
signals:101 85 92
signatures:-1 0 0
signed:-9 5 25
signed it:54 25 44
signed up:-122 -123 -119
signed … i:-94 -77 -65
signed … im:102 57 56
signed … to:117 87 85
signing:-91 -42 9
signing … good:-57 6 83
signing … tonight:-65 -74 -71
signs:14 16 29
signs … it:52 91 105
silage:34 37 38
silence:-5 -4 -23
silent:-2 -3 12
silicone:-18 -12 -4
silk:-41 -32 -26
sill:24 13 26
silly:-40 -38 -24
silly but:132 60 64
silo:95 108 81
silver:23 50 -42
sim:12 -42 -23
similar:-19 -15 -21
simple:38 80 65
simple … for:53 78 85
simpler:15 -8 -3
simply:0 0 0
sims:-15 -9 -3
sin:-8 -14 -41
since:20 1 -23
since dey:45 11 -107
since five:111 122 115
since midnight:88 107 109
since ther:60 100 -9
since tuesday:35 14 6
since u:136 130 137
since wat:129 -23 -1
since yesterday:-35 48 143
since … an:90 80 71
since … and:-12 45 77
since … be:66 110 123
since … end:78 105 111
since … in:83 28 35
since … news:135 132 141
since … oclock:41 45 45
since … passed:13 -67 -88
since … ran:61 56 85
since … started:-85 -69 -40
since … swallowed:58 76 94
since … up:-50 -84 -70
sincerely:0 0 0
sind:-5 -7 2
sing:-2 30 68
sing … me:79 88 97
singer:-54 -48 -43
singers:-13 -5 -8
singing:-38 -59 -101
single:36 -26 -69
sings:-5 18 -34
sinister:-15 -3 -2
sink:23 42 35
sink and:87 123 102
sink is:100 88 82
sinking:47 -38 -29
sinks:55 -1 0
sinn:46 -14 -3
siobhan:0 0 0
sip:-14 24 47
sipping:-24 17 23
sips:120 109 113
sir:40 75 77
siren:-28 -23 -31
sirens:4 -3 -2
siri:78 86 96
sis:91 125 114
sister:37 26 25
sister its:93 84 122
sister would:91 41 49
sister … haveing:52 80 82
sister … off:71 35 42
sister … spare:-102 -83 -77
sister … with:-59 -53 -56
sisters:-51 -59 -40
sisters and:102 90 87
sisters … is:64 71 92
sisters … teh:58 35 53
sit:-57 -80 -81
sit with:-97 -92 -93
sit … im:24 44 86
sit … teh:-10 -54 -39
site:50 94 92
site in:149 110 97
sites:25 19 -1
sits:-51 -51 -97
sitter:-74 -82 -87
sitting:60 48 55
sitting on:89 66 72
sitting … car:-65 -64 -69
sitting … hands:23 -86 -12
sitting … it:164 170 150
situation:-27 -62 -60
sitze:93 102 85
sitzt:-24 -15 13
six:-4 -2 11
six … and:22 26 -28
six … i:-1 -64 -89
sixteen:71 10 37
sixteenth:135 62 85
sixth:14 -6 -12
sixties:-62 -56 -23
sixtieth:-40 -24 -44
sixty:18 15 12
sixty on:161 101 103
sixty … ive:-81 -69 -22
size:50 47 8
sized:-34 -17 -16
sizes:-49 -34 -31
sk:0 0 0
skateboard:0 4 6
skates:71 80 79
skating:-22 -17 -8
skegness:-17 -3 -6
skeleton:-77 -72 -33
sketchbook:-54 -24 -25
ski:-65 -27 -21
skiing:-31 -33 -28
skill:-35 -5 -9
skills:-39 -28 -21
skin:15 10 -25
skin i:1 -90 -2
skin is:23 -145 -99
skin … crawling:17 -146 -103
skin … for:70 -47 -6
skin … it:93 48 -10
skin … teh:-58 -55 -93
skinned:41 29 38
skinny:7 27 -12
skins:70 58 68
skins crawling:84 44 19
skint:-60 -14 -36
skip:-61 -115 -107
skipped:1 23 7
skipping:49 29 7
skipping my:9 -74 -82
skipping … insulin:17 -59 -51
skipping … on:0 -108 -67
skips:-52 -40 -20
skirt:-1 14 -18
skirting:-39 -37 -29
skull:112 162 127
sky:-16 -6 39
skydive:-3 -1 -1
skye:-28 -20 -14
slabs:-34 -29 -12
slack:-14 12 13
slam:-31 -3 -28
slammed:-90 -45 -65
slan:20 -5 5
slang:-5 -3 -1
slap:98 104 -41
slapped:40 27 -29
slapping:88 87 115
slaps:59 79 -62
slaps me:77 88 -123
slashed:-121 -121 -64
slashed my:-125 -129 -85
slate:123 118 105
slates:-43 -39 -28
slaughtered:-12 -8 -3
slay:-21 -28 -29
slayed:-12 -5 -5
slays:-7 -4 -3
sleap:-33 -28 -45
sleap for:63 46 103
sleap in:39 84 -22
sleap with:34 80 -92
sleap without:47 98 -5
sleap … good:22 157 167
sleap … it:53 63 -36
sleap … on:-100 -75 -52
sleap … teh:71 92 48
sleeper:-49 -35 -33
sleepers:84 100 75
sleepey:83 91 107
sleeping:-16 -16 2
sleeping tablets:136 163 88
sleeping … i:80 79 103
sleeping … my:72 95 91
sleeping … wine:-126 -147 -38
sleeping … with:-71 -69 -74
sleepover:-68 -43 -44
sleeps:-24 -30 9
sleeps i:94 130 175
sleeps … teh:-60 -67 -71
sleeve:59 23 25
sleeve … i:-91 -74 -12
sleeveless:-2 -10 -2
sleeves:44 105 -4
slept:-44 -66 -58
slice:-24 0 -57
slice my:72 105 -8
sliced:-1 -34 -19
slices:-65 -51 -55
slicing:-2 43 -47
slid:-14 -7 23
slid down:73 84 120
slide:-46 -30 -41
slides:-33 -46 -14
slideshow:-10 -43 -21
sliding:-85 -72 -65
slightly:-73 -58 -51
sligo:41 48 -3
slime:-4 15 15
slimming:-45 -28 -24
sling:9 -1 -18
slip:8 53 75
slip … ur:88 99 90
slipped:-2 -4 -15
slipped at:126 -34 -23
slipped last:82 -51 -11
slipped on:105 -19 -34
slipped one:84 -1 -1
slipped … and:-78 -22 -2
slipped … at:95 -19 -12
slipped … friday:121 -4 -2
slipped … line:96 58 50
slipped … night:82 -66 -11
slipped … saturday:123 -4 -3
slipped … wedding:65 123 99
slipper:-24 10 -28
slippers:-4 23 28
slippery:4 3 10
slipping:5 20 16
slippy:105 103 102
slips:-70 -45 -57
slipway:120 111 102
slit:-61 -31 -74
slit my:-80 -51 -70
slit … wrists:-82 -50 -89
slitting:71 107 -95
sliver:-44 -16 -8
slog:-12 -9 -1
slogan:-10 -8 -8
slot:70 -15 -35
slots:85 -63 -87
slough:-52 -26 -32
slow:31 32 40
slow down:131 148 157
slow … my:67 52 53
slowed:-47 -25 -11
slower:132 126 122
slowing:98 103 118
slowly:0 0 0
slug:100 91 81
slugs:-88 -81 -36
sluice:52 11 7
slumped:59 58 70
slurred:55 57 52
slurring:184 176 187
slurry:137 120 113
slurry pit:89 95 90
slurry … and:118 97 60
slush:-94 -103 -103
sm:-3 -1 -1
smack:67 65 52
smacked:-12 -6 -3
small:-22 -18 -10
small … is:83 76 75
smaller:-52 -45 -40
smallest:-55 -52 -47
smart:-59 -48 -35
smarties:-29 -33 -10
smash:-17 -21 -125
smashed:48 23 33
smashing:72 33 96
smear:-13 6 -23
smell:-23 2 -2
smelled:-3 -54 -32
smelling:-28 -13 19
smells:3 22 41
smells … my:81 54 50
smelt:-68 -56 -61
smile:24 -8 -16
smiled:-8 6 37
smiles:31 20 -1
smiley:-9 -17 -10
smiling:14 29 -15
smith:-5 -2 -1
smiths:-6 -5 -5
smoke:8 -34 -28
smoked:91 -27 -23
smoker:-10 -4 -1
smokes:25 -9 5
smoking:-84 -116 -72
smoking and:-51 -38 -39
smoko:86 101 89
smooth:-75 -80 -56
smoother:76 -25 -8
smoothie:0 -13 -1
smoothly:-14 -16 -7
smother:52 55 45
smother teh:55 50 79
smother … baby:34 45 56
smothering:25 82 -28
smudge:-57 -5 -8
smug:-60 -47 -38
snack:-5 -7 -3
snacks:-70 -57 -56
snail:-14 -6 -6
snake:75 58 60
snakes:27 59 43
snap:69 95 82
snapchat:71 87 -27
snapped:-31 -23 33
snapping:78 -9 -7
snappy:-17 -39 -3
sneaking:-42 -38 -18
sneeze:-15 -7 -12
sneezed:-16 -8 -13
sneezing:-28 -101 -91
sniff:102 87 33
sniffed:37 16 10
sniffling:-13 -18 -11
sniper:7 9 31
snooker:-24 -24 -40
snooze:-22 -7 -4
snore:56 48 59
snored:-3 -6 -2
snores:20 30 68
snoring:2 25 45
snoring … and:67 78 73
snorted:98 69 25
snow:30 42 15
snowdon:-7 -3 -7
snowdrops:25 39 39
snowing:56 26 20
snowman:-60 -49 -9
snows:-147 -121 -116
so:0 0 0
soak:49 44 22
soaked:32 39 52
soaked … i:128 131 141
soaking:-23 -16 3
soap:-58 -55 -15
sob:-38 -78 -58
sobbed:-60 -27 -22
sobbing:-124 -111 -12
sober:-76 -151 -172
sobre:-49 -16 -5
sobriety:29 -65 -46
sobs:-8 -3 -1
social:-43 -12 -32
socials:2 -2 -1
society:-30 -58 -77
sociology:-1 -1 0
sock:21 30 -14
sock i:2 -2 80
sock … i:8 -1 -120
sockets:-37 -33 -33
socks:-16 -33 -40
sod:-1 -40 -18
soda:-73 -49 -73
sodium:43 43 -13
soeur:-8 -12 -13
sofa:-51 -72 -70
sofa is:84 95 98
sofa … me:47 49 47
sofa … teh:-57 -46 -59
sofas:32 -27 -32
soft:-47 -65 -57
softer:7 -12 -6
softly:-17 15 -13
soga:39 48 61
soggy:-5 -1 0
soil:-9 -30 -27
soin:9 11 14
soir:10 42 26
soirs:32 32 -32
solar:-60 -55 -58
sold:-99 -92 -120
soldier:2 14 38
soldiers:-10 -4 -11
solicitor:-13 3 -3
solicitors:-69 -79 -98
solid:-4 15 56
soll:52 54 39
solo:-101 -116 -57
solve:93 67 -29
solved:-26 -21 -11
sombody:24 11 51
sombody im:59 106 120
sombody tell:99 86 91
sombody was:118 136 86
sombody who:93 55 27
sombody … dey:-77 -69 -4
sombody … im:68 98 118
sombody … not:72 10 29
sombody … or:80 79 0
sombody … to:146 65 35
sombody … wil:137 108 114
some:-63 -76 -91
some days:62 -26 -53
some mornings:95 -83 -51
some … but:49 89 82
some … i:70 13 -25
some … us:65 1 0
somebodys:27 2 19
someday:85 72 65
somehow:-87 -79 -66
someone:1 9 2
someone elses:117 105 118
someone to:42 87 73
someone would:97 88 -5
someone … a:-65 -77 -86
someone … and:93 24 -17
someone … ere:46 74 48
someone … going:100 60 -48
someone … got:106 111 111
someone … it:64 26 40
someone … know:62 69 47
someone … me:-4 -31 -108
someone … say:101 75 90
someone … their:81 98 49
someone … to:62 5 -26
someones:-55 -29 -13
someones … teh:97 58 70
something:9 4 21
something from:171 128 125
something off:91 102 91
something to:67 107 90
something … in:145 58 53
something … ive:-30 -57 -50
something … lad:73 64 80
something … me:53 5 56
something … teh:53 93 104
somethings:140 66 81
sometime:72 18 30
sometimes:0 0 0
somewhere:8 18 15
somewhere around:46 54 50
somewhere … teh:132 121 75
somniferes:47 43 44
son:-22 2 6
son for:85 39 -17
son in:74 74 106
son is:-78 -64 -78
son … his:92 59 0
son … me:-87 -128 -30
song:42 35 61
song … do:78 77 -2
song … im:-75 -21 -9
song … it:93 67 -52
songs:-17 -41 -25
sons:8 35 34
sons and:113 42 52
sons birthday:87 92 11
sons … his:124 129 154
soon:51 -29 -119
soon and:78 -4 -101
soon as:-1 77 123
soon if:88 -74 -13
soon ill:-50 -102 -71
soon … a:128 118 111
soon … be:48 -121 -118
soon … teh:17 51 121
soon … u:82 -85 -18
soon … with:-90 -73 -52
sooner:94 58 -3
sooo:0 0 0
soothing:3 -4 -8
sophomore:8 3 0
soporto:184 -32 -15
soppy:-35 -33 -13
sore:-46 -46 -48
sorrow:-4 -25 -30
sorrows:-2 4 -10
sorrry:98 116 129
sorrry all:-112 -113 -85
sorrry and:58 63 93
sorrry dey:-47 -34 -62
sorrry goodbye:166 171 160
sorrry love:130 98 113
sorrry mum:-37 -41 -75
sorrry sorrry:65 88 91
sorrry … cant:64 124 80
sorrry … did:2 -90 -87
sorrry … do:116 142 98
sorrry … fink:-55 -31 -12
sorrry … hav:-47 -48 -56
sorrry … lads:77 80 103
sorrry … love:74 71 79
sorrry … off:61 72 61
sorrry … posting:66 62 67
sorrry … sorrry:73 78 65
sorrry … tok:105 4 19
sorrry … u:66 74 61
sorrry … ur:-93 -84 -88
sorrry … wasnt:120 6 50
sorrry … wat:74 72 102
sorrry … whoever:25 27 44
sorrry … wont:118 136 136
sort:44 45 67
sort … teh:50 86 100
sort … where:128 20 29
sorted:-26 -20 -21
sorting:-86 -60 -51
sorts:34 10 -14
sos:30 52 56
soul:1 18 33
sound:40 61 53
sounded:-33 -21 -19
sounding:15 37 -58
soundly:-2 -1 -1
sounds:65 -8 3
sounds a:80 60 53
sounds … right:20 -72 -22
soundtrack:-5 -5 -3
soup:-147 -142 -129
sources:-2 -2 -1
sourdough:-113 -103 -88
sous:5 24 -9
south:-89 -66 -36
soy:-76 -26 -14
soz:-3 5 5
sp:0 0 0
spa:-84 -70 -41
space:27 -42 -37
spaces:-13 -18 -39
spade:-36 -32 -43
spain:-91 -66 -60
spam:7 2 32
spaniel:-64 -59 -32
spaniels:-35 -45 -45
spanish:-45 -20 -19
spanner:-13 -6 -20
spare:30 8 2
spares:19 -27 -22
sparkles:78 91 96
sparkly:-91 -81 -31
sparring:-4 -3 -2
sparrows:-38 -7 -2
spat:-44 -56 -35
speak:-14 6 -7
speaker:-72 -80 -55
speaking:-29 -21 -19
speaking clock:85 73 67
speaks:-50 -17 -11
special:-78 -39 -26
specialist:-33 -7 -6
specially:17 -10 2
speech:-12 33 4
speeches:-49 -44 -42
speed:-65 -27 -53
spel:0 1 -21
spelin:-11 -8 -5
speling:-11 -9 -11
spelings:-5 -3 0
spell:61 34 -23
spelled:-8 -18 -27
spelling:25 16 11
spells:-1 0 0
spend:-23 -4 5
spending:39 46 66
spends:-15 -2 -1
spent:-4 12 8
spent my:85 39 68
spent … last:91 94 87
spent … money:102 90 73
spice:24 30 -38
spider:-52 -41 -63
spiders:59 65 86
spiked:116 12 28
spill:-16 -17 -39
spilled:30 21 -10
spilt:-35 -22 14
spin:-51 -10 6
spinal:-2 -2 -2
spine:-12 -38 -1
spinning:75 89 91
spins:-22 -17 -13
spirit:23 -11 3
spirits:163 122 50
spit:-20 -13 -2
spite:19 40 44
spits:67 82 -89
spleen:-60 -22 -28
splendid:0 0 -4
split:3 31 27
splitting:-17 30 28
spoil:100 108 99
spoiled:63 79 89
spoilers:-74 -55 -52
spoiling:32 -12 56
spoilt:-2 -2 0
spoke:-7 1 7
spoken:-15 -38 -91
sponge:6 45 48
sponsee:-50 -32 25
sponsees:-18 -18 -13
sponsor:-40 -86 -71
sponsored:-62 -63 -64
sponsoring:-1 26 -3
sponsors:-17 -75 -66
spooky:-26 -14 -22
spoon:45 -12 -29
spoons:-54 -44 -21
sports:49 71 96
sports hall:158 148 142
spot:-7 6 20
spot where:-57 -65 -70
spotify:25 29 29
spotless:-6 -7 -8
spots:27 74 63
spotted:-10 -33 -20
spotting:-33 -7 -3
spouse:-17 -3 0
sprain:-21 -13 -18
sprained:-32 -22 -12
spray:-4 -16 -24
sprayed:-67 -74 -52
sprays:4 -3 2
spread:-38 -40 -27
spreads:-1 -1 0
spreadsheet:-75 -5 0
spreadsheets:14 -2 -1
spring:-4 -55 -66
springe:108 104 97
springen:58 53 63
springs:-56 -18 -3
sprouts:-23 11 -1
spuds:-47 -46 -55
spun:55 48 64
spun it:51 53 64
spurting:24 34 62
spy:-52 -60 -33
squad:-82 -105 -56
square:-50 -22 -21
squared:94 101 101
squares:-39 -26 -15
squash:-22 -23 11
squash i:113 71 78
squash … to:105 94 130
squat:-32 -23 -11
squats:-5 -2 -1
squeak:122 92 65
squeaks:-12 -4 -3
squeaky:15 13 16
squeeze:-26 -18 -1
squeezed:-28 -48 -65
squeezing:122 87 -11
squirrel:-68 -50 -55
squirting:121 92 105
ss:-1 -1 0
ssed:0 0 0
ssri:0 0 0
ssw:0 0 0
st:32 29 43
stab:90 141 -45
stab him:136 138 83
stab me:-9 -9 -109
stabbed:23 103 127
stabbed me:-11 -14 69
stabbed my:62 98 112
stabbing:38 79 15
stabbing my:86 93 -43
stable:-1 10 6
stables:-27 -18 -11
stack:-17 -39 -50
stacked:23 21 15
stacking:-33 -32 -30
stadium:63 70 59
staff:-3 3 -75
staff … teh:92 81 46
staffroom:-66 -69 -76
stag:-3 -40 -27
stage:-102 -71 -45
stage left:61 84 93
stain:-113 -6 -3
stair:-11 -13 -4
stairs:10 29 9
stairs im:-90 -94 -108
stairs … going:-85 -93 -106
stairwell:150 163 173
stalking:-2 -1 -39
stall:-53 -34 -29
stalled:-26 -1 -3
stamp:15 3 39
stamped:150 147 162
stamping:7 8 65
stamps:-43 -37 -36
stan:-33 -32 -28
stand:44 43 49
stand at:-68 -28 -30
stand bein:-65 -86 -56
stand down:84 55 66
stand in:-30 -74 -128
stand it:-16 -114 -86
stand … shower:89 -12 -4
stand … teh:-52 -36 -97
stand … that:83 -27 -1
standard:-11 -62 -12
standards:-16 -17 -15
standin:20 25 40
standin by:123 120 115
standin orders:118 103 97
standin over:66 74 95
standin … her:46 58 114
standin … it:71 107 94
standin … platform:-69 -101 -92
standin … to:88 107 108
stands:47 38 15
stank:0 -3 -2
stanley:42 59 50
stapler:-19 -26 -22
star:37 -4 36
stare:-56 -26 -4
stared:28 -48 -37
stares:45 3 -27
staring:54 -51 -30
starlings:-107 -97 -83
stars:8 -43 -105
start:-108 -122 -75
start … and:26 91 101
started:18 27 -45
started cutting:39 45 23
started drinking:73 -67 -19
started hurting:48 119 -1
started i:49 48 96
started on:83 138 -5
started twitching:43 41 85
started … teh:-96 -77 -94
started … things:44 -80 -59
started … this:39 72 89
starter:-66 -66 -36
starters:-22 -12 -37
starting:21 55 38
startled:-10 -3 -4
starts:-64 -50 -47
starts … tomorrow:86 85 94
starve:61 81 50
starve … i:78 107 15
starved:-20 -16 -2
starving:33 45 -13
starving and:35 94 -7
stash:-44 -18 -10
state:-75 -82 -57
statement:-61 -18 -7
statements:-15 -8 -1
states:-33 -28 -17
static:-7 -13 -17
statin:-26 -15 -27
statins:95 40 19
station:86 82 79
station … im:67 109 114
station … not:149 125 127
station … to:-59 -111 -83
stationery:-18 -38 -45
stations:-10 -6 -5
statistic:-48 68 -10
statistics:-26 -5 -15
stats:-51 -28 -28
status:38 53 5
stay:-14 -34 1
stay ere:8 11 -33
stay with:-116 -120 -108
stay … longer:116 18 54
stayed:-15 -70 -39
stayin:9 -62 -54
stayin for:92 11 1
stayin … i:90 111 118
stays:4 -5 -45
steadier:-77 -60 -45
steady:-108 -106 -90
steak:-29 -17 -12
steal:-85 -53 -52
stealing:25 -25 -23
steam:-22 -100 -99
steam … teh:70 -15 -7
steamed:94 48 54
steamed up:94 48 54
steel:-12 -8 -16
steer:22 9 -72
steering:-43 -1 -82
stehe:28 24 24
steht:20 28 49
stems:-42 -35 -7
stent:-43 -22 -14
step:-7 -12 -9
step in:24 16 46
step nine:-88 -78 -82
step off:107 89 107
step … front:66 61 47
step … of:63 54 39
stepbrother:-13 -7 -18
stepchange:-76 -51 -60
stepdad:42 52 27
stepdad is:17 24 102
stepdad … my:13 15 68
stepdads:87 100 134
stepdaughter:80 34 33
stepfather:12 37 -32
stepfather … in:96 58 -7
stepladder:-1 54 57
stepmother:179 55 -14
stepmum:115 62 59
stepped:112 40 57
stepping:74 78 79
stepping down:-129 -122 -97
steps:32 55 53
steps from:183 180 188
steps one:72 67 65
steps … teh:153 143 142
stepson:18 6 -4
stepsons:-7 -6 -39
sterbe:-17 -11 -8
sterben:24 52 -34
steri:-6 2 -7
stern:3 -35 -32
steroid:-31 -11 -10
steroids:-73 -61 -52
steve:14 22 28
stew:-85 -61 -64
steward:-20 -17 -14
stick:15 48 38
sticker:-48 -47 -22
stickers:7 16 25
sticking:-47 -34 -44
sticks:-60 -35 -47
sticky:-74 -37 1
stiff:111 137 125
stiff and:128 127 119
stigma:-5 -7 -5
stil:0 0 0
stile:-86 -75 -78
stillborn:40 -41 -16
stimulant:-3 -6 -1
sting:50 22 25
stinging:53 57 48
stings:-63 -47 -43
stinking:-14 -13 -24
stinks:-31 -50 -39
stir:-41 -33 -11
stirred:27 58 63
stirring:1 5 3
stitch:-16 -6 -9
stitched:53 -30 -30
stitches:33 -38 -129
stitches … i:53 105 -12
stitches … tomorrow:102 -10 -4
stock:-54 -37 -58
stocked:22 65 71
stocking:42 18 23
stockpiled:93 109 138
stockpiling:102 126 44
stockpiling … i:17 18 89
stockport:-2 17 -2
stockroom:-32 4 32
stocktake:-52 -55 -60
stoics:-20 -18 -11
stoke:-19 -15 -6
stole:-62 -52 -22
stolen:-47 -25 -36
stoma:-7 -5 -3
stomach:56 36 23
stomach is:70 79 99
stomachs:60 68 91
stone:6 -40 -67
stone in:47 10 14
stone … my:76 38 51
stones:112 135 131
stones … coat:38 37 30
stones … my:72 69 79
stood:9 -11 5
stood at:-87 -124 -111
stood on:2 54 52
stood with:78 6 8
stood … teh:59 19 27
stood … window:-110 -87 -107
stool:117 161 158
stool … teh:50 88 80
stools:72 95 95
stop:25 34 37
stop bein:85 51 -11
stop breathing:-33 -42 -99
stop cutting:-1 -2 -148
stop dnt:64 101 110
stop drinking:-81 -71 -83
stop existing:122 -12 20
stop me:59 66 39
stop not:69 -30 -33
stop on:94 136 116
stop … alife:0 5 -174
stop … and:38 59 73
stop … cant:120 120 55
stop … from:-87 -65 -104
stop … has:134 94 67
stop … hes:144 20 39
stop … im:72 104 83
stop … is:-80 -65 -40
stop … myself:60 113 -95
stop … stop:69 -22 82
stop … thats:7 19 83
stop … using:109 -37 -3
stopcock:-39 -25 -27
stoped:-3 0 -41
stopped:31 23 28
stopped bein:94 156 139
stopped breathing:83 97 70
stopped going:-49 -42 -82
stopped his:123 125 -16
stopped pretending:-121 -115 -47
stopped … and:55 75 85
stopped … dead:86 126 -4
stopped … heart:14 41 -151
stopped … tablets:-52 -47 -95
stopped … them:-120 -93 -68
stopped … yesterday:1 1 -121
stopping:76 79 67
stopping teh:49 64 90
stopping … it:-96 -87 -67
stops:21 14 24
stops me:103 101 88
storage:-13 -4 0
store:49 8 -31
stored:123 66 87
storey:-2 -1 12
storey and:-12 -4 -49
storey … i:-37 -23 -52
storey … over:122 126 146
storey … teh:64 58 48
storeys:120 106 113
stories:-22 -60 -43
storing:9 9 98
storm:24 -11 12
story:-47 -4 11
story i:68 112 23
storyline:-16 -6 -2
stout:30 46 28
stove:56 21 -1
straight:-12 1 -23
straight … of:118 108 92
straighteners:-11 -25 -32
strand:27 35 24
stranded:-6 -2 -1
strange:-37 -37 -13
strangely:34 40 42
stranger:-32 -44 -30
strangers:2 13 -10
strangers … teh:71 88 -5
strangle:-97 -85 -47
strangled:-8 47 99
strangled me:51 82 89
strangles:3 2 -5
strangling:75 96 106
strangling me:97 112 -71
strangling my:72 88 126
strangling … mum:40 40 129
strap:131 129 130
strapped:-46 -19 -35
straps:-13 6 -22
strategy:0 0 0
straw:6 68 69
straw … teh:69 82 84
strawberries:-14 -14 -9
strawberry:-54 -23 -22
streak:11 -2 -2
streaks:11 20 46
stream:99 82 69
streamer:-1 0 0
streaming:26 19 54
street:26 -12 -5
streets:-77 -51 -60
strength:-10 -44 -33
stress:-52 -87 -66
stressed:-20 -31 -16
stretch:-4 -10 -17
stretcher:37 41 45
stretches:-51 6 -8
strick:75 76 97
strict:-14 -19 -20
strictly:85 67 95
strike:12 47 63
striker:-1 0 0
strikes:-70 -85 -93
strimmer:-10 -4 -8
string:-28 -23 -60
strings:16 18 -12
strip:95 102 83
strip of:-12 20 33
stripes:-15 -6 -4
stripped:59 58 87
strips:105 115 89
strips of:179 133 99
strips … my:68 92 106
stroke:-30 -64 -31
stroking:2 -10 0
strong:-4 39 11
strong one:87 44 73
strong that:130 20 -26
strong today:100 -45 -56
strong … can:123 -16 -19
strong … i:187 52 56
strong … to:74 104 -8
stronger:105 144 65
strongest:6 -10 -23
strongly:45 44 -36
struck:22 -40 -25
struck … that:77 -1 -8
structure:-22 -6 -27
struggle:-26 -17 14
struggled:-34 -40 -19
struggling:19 -40 -54
strung:81 73 97
stubborn:-13 2 -1
stubbornness:-1 0 0
stuck:-41 -37 -35
stuck … head:-45 -41 -37
stud:0 0 0
student:-1 9 -4
students:11 14 -21
studied:-19 -6 -1
studies:-29 -8 -3
studio:9 11 11
study:9 32 11
studying:-39 -16 -10
stuff:98 111 91
stuff dey:87 78 68
stuff from:49 50 47
stuff in:41 37 28
stuff is:100 101 118
stuff … a:60 109 82
stuff … i:-91 -89 -86
stuff … teh:42 47 55
stuffed:44 22 28
stuffs:76 116 123
stung:-12 -5 -4
stupid:44 18 58
style:-73 -51 -21
styro:106 101 -5
su:-52 -12 -5
sub:-39 -20 -14
subject:37 -13 -37
suboxone:-90 -93 -71
subs:12 -14 11
subscription:7 -23 26
subscription my:79 0 1
subscriptions:-6 -4 2
subtitles:-48 -48 -50
success:-3 -7 23
successor:-1 -1 -1
such:32 -2 23
suckers:-35 -23 -18
sudden:-5 -19 -13
suddenly:14 26 55
sudoku:12 50 -40
sue:-2 -3 -8
sueno:-30 -8 -4
suffer:73 105 38
suffering:28 43 22
sufficient:91 78 90
sugar:-76 -42 -45
sugars:-18 -1 22
suggest:-29 -52 -21
suggested:-60 -83 -65
suggestion:-3 -25 -21
suggestions:-11 -16 -11
suggests:-9 -12 0
suicidaire:-12 -1 4
suicidaires:63 68 -16
suicidal:68 121 -181
suicidal and:88 89 -137
suicidal but:137 86 -5
suicidal feelings:-69 -8 0
suicidal ideation:-59 69 -6
suicidal last:-1 -174 -6
suicidal right:60 88 -102
suicidal thoughts:-132 -31 11
suicidal … am:87 85 -2
suicidal … but:-78 -85 0
suicidal … day:78 104 -3
suicidal … it:104 130 -7
suicidal … lied:102 146 -18
suicidal … over:149 86 -1
suicidal … two:-45 -38 0
suicidal … was:52 63 -7
suicidal … years:-31 -22 0
suicidar:67 70 6
suicidarme:110 55 -172
suicidas:62 70 -15
suicide:25 55 -56
suicide in:-95 -93 -67
suicide is:111 113 7
suicide isnt:65 100 2
suicide note:-46 -86 5
suicide notes:80 58 79
suicide plan:19 32 128
suicide thoughts:33 -157 -19
suicide today:33 116 131
suicide tonight:24 22 107
suicide … a:25 48 62
suicide … all:158 149 -106
suicide … and:65 48 61
suicide … been:-49 -91 -27
suicide … day:89 131 -28
suicide … for:30 -1 80
suicide … got:63 74 131
suicide … i:102 71 2
suicide … in:-36 -20 -106
suicide … is:-19 -7 129
suicide … it:34 59 -22
suicide … me:45 117 35
suicide … my:61 69 -63
suicide … no:42 60 71
suicide … planned:22 23 89
suicide … teh:-34 -41 -93
suicide … thats:-68 -83 -47
suicider:130 142 -146
suicides:33 54 -53
suicides … i:91 110 -7
suicidio:-24 -20 -34
suicido:17 26 30
suis:-14 -19 45
suit:37 36 23
suit … teh:124 124 123
suitable:0 0 0
suitcase:-42 -47 -42
suitcases:-35 -36 -38
suite:60 26 29
suits:-24 -27 23
suizidal:-11 -6 6
suizidgedanken:51 64 -30
suizidpravention:-9 -4 -2
sulked:-17 -13 -10
sulking:-5 -3 -2
sum:38 64 61
summary:-7 -7 -3
summat:19 11 -16
summer:-66 -91 -151
summerhouse:56 63 69
summers:41 48 40
sums:120 -66 -43
sun:-58 -46 -12
sunburn:-43 -29 -57
sunburnt:-27 -15 -49
sunday:-14 -6 2
sunday befor:158 142 149
sunday dinner:14 53 44
sunday lunch:-48 -58 -64
sunday wen:118 108 121
sunday … all:63 41 55
sunday … are:133 73 70
sunday … go:58 66 60
sunday … hav:2 -2 28
sunday … it:98 83 14
sundays:-20 29 -4
sunflower:-66 -34 -19
sunflowers:-16 -44 -48
sung:-7 0 -8
sunny:-7 9 15
sunrise:27 40 46
sunrises:-43 -12 61
suns:18 32 42
sunscreen:-5 -8 -6
sunset:50 67 60
sunset … teh:-103 -114 -115
sunshine:-43 -15 -4
sunup:3 4 26
super:-48 -51 -36
superb:-17 -8 -24
supermarket:2 -37 -50
supervised:-72 -39 -28
supervision:-42 -24 -7
supervisor:1 6 -19
suport:-6 -2 -2
supper:40 34 38
supplier:-2 0 0
supply:50 50 65
support:-56 -37 -19
supported:-8 -52 -23
supporter:13 23 -32
supporters:-2 -1 -1
supportive:-16 -20 -15
suppose:56 18 -13
suppose i:72 -2 -44
suppose … was:135 116 70
supposed:14 -4 -22
supposing:-5 26 -11
sur:8 10 53
sure:24 22 47
sure about:118 50 6
sure to:-81 -49 -26
sure … ere:-103 -15 -13
sure … im:-110 -22 -39
sure … it:81 127 34
sure … wil:84 97 87
surf:2 36 43
surface:0 -2 -23
surfing:104 -5 -7
surgeon:-59 -104 -84
surgeons:94 52 5
surgery:-56 -69 -93
surgerys:-44 -14 -15
surname:-30 -13 -8
surplus:70 -56 -11
surprise:-125 -125 -139
surprised:-93 -67 -72
surprises:-14 -10 -3
surprisingly:-8 -7 -1
surrendered:-5 -4 -4
surrounded:68 52 30
survey:-17 -15 -11
surveyor:-12 -10 -13
survive:-88 -15 2
survived:26 -21 22
survives:9 22 27
surviving:-24 11 33
surviving … i:-54 -38 -29
survivors:-40 -18 -22
sus:-66 -40 -31
susan:7 6 -8
sushi:-58 -26 -19
suspect:18 -21 -16
suspects:12 19 29
suspended:30 -31 -36
suspense:-58 -60 -57
suspension:94 85 54
suspicious:-31 1 4
sw:-3 -1 -2
swab:-51 -37 -34
swallow:68 99 133
swallow every:83 101 45
swallow them:105 77 55
swallow … and:109 -39 -23
swallow … teh:52 32 78
swallowed:41 78 137
swallowed and:87 80 100
swallowed teh:78 73 67
swallowed them:86 69 61
swallowed … at:67 85 101
swallowed … card:73 90 78
swallowed … entire:97 101 103
swallowed … is:59 71 70
swallowed … its:117 109 98
swallowed … last:-118 -101 -119
swallowed … load:111 114 71
swallowed … of:118 122 104
swallowed … on:-54 -52 -40
swallowed … pill:-104 -111 -124
swallowed … pills:-59 -64 -95
swallowed … stuff:101 119 116
swallowed … tablets:101 44 84
swallowed … teh:46 55 34
swallowed … that:111 102 86
swallowed … them:96 103 87
swallowed … to:88 127 82
swallowed … was:139 131 102
swallowed … whole:84 83 77
swallowing:250 271 200
swallowing all:6 0 -122
swallowing them:105 93 119
swallows:49 70 86
swam:-11 4 18
swan:-31 -39 -43
swans:-25 -11 -13
swap:3 -74 -55
swap places:64 -14 -3
swap … with:78 -13 -4
swapped:-14 -5 37
swapped my:71 47 64
swapping:-58 -18 -3
sware:48 93 -102
sware on:112 87 -12
swatting:36 36 45
swaying:31 29 32
swearing:-68 -56 -47
swears:-9 -9 -72
sweat:81 51 70
sweated:-30 -25 -4
sweating:110 109 76
sweating and:115 102 69
sweating buckets:25 40 60
sweats:-51 -25 -64
sweaty:-86 -80 -58
swedish:-37 -11 -14
sweep:24 -5 -11
sweet:48 71 74
sweet dreams:122 105 89
sweetheart:9 42 26
sweets:46 53 32
swell:-8 -7 -4
swelling:84 84 94
swells:-39 -18 -18
swept:47 70 83
swerve:9 2 -7
swerved:92 94 28
swerving:40 19 48
swim:-33 -19 -15
swimmer:14 31 33
swimmers:67 -23 -21
swimming:-37 2 -12
swimmy:-13 -7 -4
swims:-46 -33 -13
swindon:-31 -16 -19
swing:-124 -116 -119
swing … teh:-94 -96 -100
swinging:173 132 121
swings:7 16 15
switch:54 -43 7
switched:30 3 38
switches:-7 -4 -3
switching:57 79 72
switching off:103 117 100
swollen:-67 -29 -18
sword:-59 -58 6
swore:64 83 90
swore neva:6 77 38
sworn:13 4 72
swum:0 15 19
swung:69 54 75
sydney:-54 -42 -25
syllabus:-7 -5 -2
sylvia:-45 -46 -46
sympathy:-92 -84 -41
symptom:-32 -21 -12
symptoms:-19 0 9
syndicate:-42 -35 -24
syringe:110 103 111
syringes:11 8 6
syrup:5 25 25
system:-51 -37 -32
t:-17 -32 -20
ta:107 113 121
ta for:130 124 135
ta ra:87 97 103
ta … teh:56 35 30
tab:78 93 44
table:-39 -17 -21
table and:68 91 60
table i:45 32 46
table im:136 133 121
table its:-72 -6 23
table … ive:130 71 68
tablecloth:-28 -15 -12
tables:82 77 62
tablet:-20 1 3
tablet and:-63 -69 -90
tablet … teh:-19 -32 -77
tablets:40 60 61
tablets and:52 35 57
tablets at:16 25 4
tablets do:109 121 67
tablets from:150 175 126
tablets in:-37 -47 -51
tablets is:130 130 131
tablets mum:97 81 68
tablets put:80 41 21
tablets teh:-37 -133 -115
tablets were:104 112 118
tablets … all:127 110 141
tablets … and:59 46 35
tablets … bag:-62 -76 -73
tablets … because:-20 -14 -85
tablets … counted:120 145 127
tablets … didnt:137 109 95
tablets … down:76 86 102
tablets … for:84 69 80
tablets … going:77 71 89
tablets … her:130 61 52
tablets … his:120 119 79
tablets … its:-98 -105 -66
tablets … me:-106 -100 -91
tablets … sunday:94 90 96
tablets … tok:133 159 147
tablets … we:130 108 110
tabletten:19 20 45
tabletten geschluckt:88 94 95
tabs:111 109 108
tack:97 90 91
tack room:90 95 96
tackle:37 66 56
tacos:-23 -21 -20
tae:45 15 29
tag:-37 -20 -45
tags:16 30 19
tail:19 -31 -28
tak:-21 -16 -9
tak and:51 59 63
tak another:76 95 10
tak em:60 57 83
tak her:91 45 46
tak it:-101 -56 -12
tak myself:120 139 131
tak them:68 66 56
tak ur:-45 -43 -89
tak whats:79 98 110
tak … all:164 114 103
tak … and:38 30 49
tak … back:-77 -69 -55
tak … exit:25 130 -37
tak … in:89 -25 19
tak … leave:61 63 54
tak … lfie:111 48 -34
tak … lot:98 81 180
tak … me:129 47 49
tak … on:22 49 80
tak … out:50 -39 -93
tak … pills:69 82 51
tak … them:-94 -109 -67
tak … tok:2 -100 -60
tak … tonight:80 82 97
takeaway:-56 -43 -40
takeaways:73 63 66
takeaways … teh:74 64 68
takeing:3 8 -1
takeing all:94 110 88
takeing every:81 89 117
takeing mor:156 126 19
takeing them:53 78 68
takeing … at:85 78 122
takeing … lfie:114 149 -32
takeing … out:9 21 58
takeing … over:-112 -114 -9
takeing … own:20 48 0
takeing … tablet:37 36 54
takeing … way:69 -115 -19
takeing … with:99 85 42
taken:-11 -2 27
taken all:2 31 67
taken my:-63 -52 -75
taken over:-109 -118 -127
taken teh:54 37 27
taken them:100 131 126
taken up:-117 -112 -102
taken wat:102 106 89
taken … and:83 71 63
taken … i:60 62 76
taken … im:106 112 118
taken … of:-70 -68 -55
taken … out:-25 -46 -106
taken … poison:97 97 94
taken … teh:-43 -67 -54
taken … that:128 135 140
taken … whole:70 70 94
takes:-26 -3 -27
takes me:86 -40 -113
takes my:174 174 -71
takes to:-13 -2 -90
takes … and:95 65 29
takes … minutes:80 66 50
tale:-22 -22 -18
talent:5 24 20
talk:-69 -63 -21
talked:13 -46 -72
talked out:47 97 52
talked … of:-7 80 68
talking:29 25 34
talking about:59 95 37
talking … his:157 90 67
talks:10 7 -109
tall:10 33 39
taller:-28 -11 -11
tallest:118 114 118
tally:-1 0 0
tambien:-22 -9 -3
tan:-46 -78 -20
tango:-3 -5 -3
tank:36 4 0
tanks:-23 -30 -29
tanto:50 -15 -8
tap:1 5 29
tapas:-12 -5 -5
tape:39 56 66
taped:120 129 122
taper:-119 -102 -88
tapered:-41 -44 -54
tapering:-76 -69 -48
tapers:-23 -1 -1
tapped:-56 -41 -32
taps:76 72 80
tara:35 42 25
tarantula:-15 -10 -15
tarde:-26 -20 -20
target:1 1 0
targets:-18 -24 -19
tarmac:-1 -1 0
tarp:-16 -14 -24
tart:-2 -3 -4
tarts:-2 -3 -1
tash:44 51 46
task:36 -10 -6
taste:6 -19 7
taste it:124 -32 -20
taste … i:20 49 68
tasted:48 58 47
tastes:44 42 32
tasting:-29 -74 -47
tattoo:-17 -21 -5
tattooed:1 22 -34
tattoos:-44 -33 -11
taught:-50 -18 12
tax:-35 -28 -22
taxes:-53 -30 -24
taxi:28 9 -15
taxi … teh:81 82 50
taxis:17 22 15
tb:10 36 18
tbh:0 0 0
te:-107 -70 -12
tea:-75 -61 -54
tea down:24 30 35
tea with:102 95 102
tea … a:75 78 78
teabag:-23 -18 -16
teabags:-41 -28 -4
teach:-45 -18 -28
teacher:-42 -13 12
teacher … me:-87 -101 -27
teachers:-62 -63 -90
teaches:25 34 -3
teaching:-104 -82 -87
teacup:-6 -1 0
team:-17 -82 -98
team … me:78 20 -12
teammate:-16 -9 -2
teams:65 57 63
teapot:-47 -14 -17
tear:-28 -6 -5
tearful:-5 -16 -5
tearing:37 69 -24
tears:-21 -44 -54
teary:-17 -21 -6
teas:15 31 42
tease:-20 -16 -20
teatime:-16 1 3
teatime and:99 90 103
tech:26 14 15
technically:-24 10 2
ted:0 0 0
teddies:15 25 12
teddy:81 83 59
tee:-29 -29 -22
teecher:49 67 -1
teen:-52 0 -15
teenage:-60 -23 -41
teenager:3 33 2
teenagers:-102 -79 -84
teens:-84 -64 -36
teeth:-34 -72 -60
teeth hert:117 -46 -16
teeth … chattering:63 77 81
teeth … night:-68 -57 -55
teething:-29 -7 -4
teh:13 22 33
teh a:126 114 106
teh address:78 58 97
teh aerial:-85 -77 -75
teh after:90 65 76
teh afternoon:-92 -93 -78
teh airport:-142 -145 -138
teh all:93 75 114
teh ankle:61 31 56
teh answer:55 15 -88
teh app:-23 -70 -79
teh bag:-88 -71 -58
teh bags:132 93 91
teh balloons:-93 -81 -77
teh barracks:89 55 6
teh bath:81 62 58
teh baths:93 106 131
teh beach:-43 -39 -45
teh bed:120 140 124
teh belt:50 62 7
teh belts:51 35 18
teh bench:87 59 45
teh bend:133 84 82
teh bible:91 77 79
teh birds:61 43 39
teh biscuits:-73 -48 -47
teh bit:59 23 18
teh blade:19 -47 -67
teh blades:-32 -73 -63
teh bleach:150 142 133
teh blister:136 127 144
teh bloods:91 26 23
teh blue:76 88 79
teh books:-111 -102 -123
teh boss:-35 -42 -68
teh both:185 148 117
teh bottle:28 49 40
teh breakwater:83 92 111
teh breath:106 109 84
teh bullet:-136 -137 -101
teh buzzer:83 46 54
teh bypass:73 68 82
teh cake:-43 -106 -100
teh can:-67 -126 -87
teh capsules:18 57 98
teh captive:109 119 114
teh carpets:101 101 97
teh cat:-45 -40 -41
teh central:81 64 74
teh chamber:65 73 73
teh chemist:-80 -81 -80
teh child:-51 -24 -22
teh children:105 125 109
teh church:-54 -46 -61
teh class:-45 -32 -16
teh closed:119 86 76
teh closet:83 90 70
teh combine:15 42 58
teh conductor:60 -15 -10
teh conservatory:82 70 72
teh cooking:82 -17 -59
teh cottage:-73 -87 -81
teh counter:-23 -115 -124
teh courage:88 39 -24
teh craving:51 -108 -84
teh cremation:80 80 70
teh crematorium:96 67 69
teh crossing:141 107 123
teh cuts:97 80 -47
teh dam:19 27 16
teh deep:-88 -86 -54
teh details:88 94 24
teh digoxin:100 73 79
teh dishwasher:-78 -56 -53
teh do:72 110 127
teh dock:95 99 95
teh drive:-66 -78 -88
teh driver:75 55 49
teh drug:77 103 104
teh earth:62 -127 -138
teh edges:97 114 102
teh estuary:104 103 89
teh exhaust:49 43 28
teh express:70 46 39
teh extra:117 83 112
teh fact:-54 -83 -64
teh family:43 43 72
teh far:37 55 42
teh feeling:-63 -29 -2
teh film:-25 -18 -55
teh final:49 37 21
teh flat:34 63 26
teh flyover:71 65 71
teh for:85 81 62
teh forest:90 97 89
teh forestry:85 78 86
teh forever:104 40 2
teh freight:50 63 78
teh fruit:76 55 56
teh full:44 87 60
teh funeral:75 73 75
teh funny:105 -11 -145
teh future:64 65 48
teh gallery:82 37 44
teh gin:77 13 -6
teh glass:48 103 88
teh gorge:42 64 83
teh grandchildren:-36 -42 -46
teh guns:32 34 61
teh hairdryer:103 105 101
teh hammer:70 52 105
teh handbrake:117 102 88
teh handover:108 107 111
teh handrail:71 95 98
teh hide:-60 -65 -55
teh home:54 66 -3
teh horses:46 21 21
teh hose:56 49 37
teh hosepipe:-89 -100 -69
teh hotels:122 130 135
teh hour:38 52 51
teh illness:71 93 85
teh insurance:68 68 48
teh item:79 94 90
teh jar:130 93 91
teh keyboard:45 59 54
teh keybord:75 80 70
teh knots:73 84 89
teh lab:56 69 82
teh label:-45 -70 -97
teh lady:-52 -68 -105
teh landlady:51 69 57
teh lasagne:-81 -70 -54
teh lay:108 98 96
teh least:56 102 68
teh letters:75 77 84
teh lfie:123 90 89
teh lifebelt:93 87 94
teh lifeguard:101 59 56
teh light:70 24 16
teh lighter:124 13 27
teh lighthouse:55 37 41
teh lights:-49 -81 -83
teh lino:70 44 42
teh list:-65 -109 -132
teh loaded:2 3 -108
teh lock:154 157 144
teh long:50 -45 -34
teh looking:47 61 119
teh lord:62 -56 -56
teh lovely:121 126 121
teh machete:74 71 87
teh man:83 59 59
teh match:-33 -66 -43
teh maths:89 78 82
teh mattress:81 93 74
teh means:115 97 103
teh medical:119 109 101
teh medicine:83 71 74
teh meeting:-70 -83 -72
teh memes:92 98 92
teh methadone:66 92 106
teh mirror:32 35 22
teh mosque:129 104 110
teh most:-50 -78 -39
teh mug:127 40 34
teh multistorey:134 134 146
teh museum:-80 -78 -82
teh nail:-63 -72 -77
teh new:-116 -143 -142
teh news:48 31 19
teh note:58 66 63
teh numbness:62 78 73
teh nurse:-60 -51 -64
teh office:-71 -66 -77
teh ones:106 97 98
teh order:120 138 131
teh other:54 65 48
teh others:98 99 86
teh outside:138 121 99
teh overdose:123 127 157
teh overpass:143 130 127
teh packet:52 64 67
teh panto:-63 -67 -73
teh papers:-79 -96 -68
teh parapet:81 95 89
teh past:-60 -54 -95
teh path:110 69 45
teh pension:42 99 76
teh permanent:87 11 -61
teh pesticide:117 136 140
teh pharmacist:-66 -76 -76
teh pillow:59 82 70
teh pills:102 94 96
teh pistol:80 66 56
teh pistols:82 34 33
teh plane:58 -119 -88
teh planet:69 66 53
teh plant:110 114 109
teh platform:-37 -69 -103
teh plughole:118 68 74
teh plumber:-56 -48 -54
teh poem:86 9 42
teh police:61 82 65
teh policy:67 76 99
teh pond:68 86 85
teh presents:-77 -54 -62
teh promise:137 -16 -2
teh pub:-45 -54 -56
teh pull:139 -45 13
teh pumpkin:-81 -75 -74
teh pylon:105 114 116
teh quarry:56 60 66
teh quay:111 56 57
teh queue:-30 -3 -49
teh quick:104 100 92
teh quiz:-63 -56 -45
teh rafters:77 83 61
teh rail:87 94 82
teh rails:116 88 85
teh railway:35 53 69
teh rat:100 118 98
teh razor:34 -41 -63
teh redundancy:-17 -18 -87
teh regiment:76 97 73
teh rest:84 43 58
teh rifle:-76 -75 -84
teh rig:134 73 47
teh right:62 56 20
teh river:66 73 42
teh rivers:119 88 104
teh rocks:15 64 77
teh ropes:73 70 63
teh saturday:-96 -104 -100
teh scaffolding:105 94 94
teh scalpel:46 58 79
teh scissors:-29 -62 -81
teh sergeant:71 78 88
teh sheds:141 120 107
teh sheet:54 62 71
teh shop:15 -30 -8
teh shops:80 34 35
teh shotguns:86 102 105
teh shower:115 102 112
teh side:66 37 31
teh silo:158 150 109
teh sleeping:73 43 63
teh slipway:104 84 83
teh slots:105 -61 -33
teh slug:108 82 86
teh sofa:-52 -56 -65
teh speaking:85 73 67
teh spoon:100 55 33
teh spot:-43 -47 -57
teh stable:132 142 137
teh start:-45 -95 -81
teh steam:-97 -88 -91
teh steering:-7 -4 -78
teh step:-92 -70 -45
teh stile:-82 -68 -67
teh stones:67 68 74
teh stools:72 95 95
teh strong:93 49 70
teh stuff:124 131 145
teh suicidal:-95 -103 -3
teh summer:-41 -79 -57
teh summerhouse:56 63 69
teh sums:88 -48 -15
teh tablet:-73 -59 -56
teh tablets:149 138 132
teh tabs:68 52 59
teh tack:105 112 109
teh teh:89 74 62
teh thing:103 123 53
teh thort:70 -35 -87
teh thoughts:89 52 -25
teh throat:146 138 127
teh tickets:-63 -61 -81
teh tides:50 79 80
teh tin:124 88 91
teh tip:-67 -41 -44
teh toilets:66 61 104
teh tourniquet:114 81 80
teh tow:-56 -63 -52
teh tramadol:152 118 64
teh tray:-81 -71 -63
teh treatment:99 -22 -3
teh trigger:73 102 128
teh trip:-78 -79 -74
teh trunk:97 98 99
teh tub:163 157 158
teh tube:61 81 44
teh tunnel:63 58 49
teh twelve:29 11 10
teh twin:96 -23 -25
teh ukulele:-63 -34 -29
teh undertaker:163 139 128
teh uniform:60 94 39
teh up:103 71 81
teh urge:-19 -36 -122
teh use:135 -73 -56
teh viaduct:61 64 75
teh vinyl:124 106 76
teh vodka:87 121 129
teh voice:90 4 42
teh void:82 43 -36
teh warehouse:54 66 63
teh weedkiller:123 124 111
teh windows:50 52 51
teh windowsill:-99 -93 -91
teh worktop:77 49 61
teh world:13 -98 -119
teh zip:-48 -44 -45
teh … acid:111 110 107
teh … am:80 74 79
teh … any:25 -42 -79
teh … ashamed:79 -85 -55
teh … bag:78 81 74
teh … balcony:55 65 67
teh … bar:104 118 106
teh … barn:121 130 100
teh … be:14 65 45
teh … beam:167 180 179
teh … big:66 78 77
teh … bit:82 87 105
teh … black:28 56 50
teh … blister:93 95 44
teh … bore:109 104 97
teh … bought:-88 -56 -40
teh … box:88 94 82
teh … breathing:187 181 148
teh … bridge:89 81 79
teh … brown:86 95 109
teh … but:38 23 19
teh … call:128 83 41
teh … calling:133 -28 -11
teh … capsules:61 63 54
teh … carrying:105 -67 -42
teh … cars:76 90 85
teh … cast:74 67 33
teh … chain:142 136 107
teh … chapter:-52 -44 -44
teh … christmas:-112 -108 -94
teh … cleaner:56 50 61
teh … cleaners:120 113 108
teh … climbing:-46 -45 -45
teh … clock:89 48 74
teh … club:-3 -43 -20
teh … coats:112 99 60
teh … cold:70 66 63
teh … college:75 87 87
teh … comin:54 70 38
teh … company:-105 -103 -98
teh … couldnt:42 48 12
teh … credits:76 40 39
teh … crosses:96 46 44
teh … crossing:24 33 18
teh … dad:77 49 52
teh … dads:167 159 144
teh … dark:94 113 111
teh … day:-51 -32 -78
teh … dead:-67 -36 -62
teh … didnt:41 52 86
teh … doesnt:85 99 97
teh … dog:-92 -78 -70
teh … doors:89 109 109
teh … drawn:114 122 75
teh … drink:-75 -90 -93
teh … due:108 104 123
teh … during:98 116 25
teh … easier:29 51 78
teh … edge:93 109 130
teh … eighteen:-107 -90 -43
teh … em:36 38 62
teh … enough:19 35 58
teh … episode:-72 -67 -43
teh … essay:67 61 62
teh … eyes:-45 -86 -76
teh … fast:34 10 27
teh … feeling:83 54 49
teh … feels:19 -85 -97
teh … felt:58 -13 17
teh … fifteen:83 108 74
teh … final:-94 -90 -81
teh … find:82 108 115
teh … fixing:-57 -78 -74
teh … folder:118 111 120
teh … folks:65 70 72
teh … foot:106 72 86
teh … footbridge:164 160 159
teh … forgot:73 10 8
teh … found:-110 -104 -83
teh … garage:50 46 37
teh … gentle:112 109 93
teh … geting:62 -3 21
teh … give:59 51 20
teh … glass:75 40 51
teh … goodbye:124 124 132
teh … green:67 79 85
teh … had:-18 -67 -101
teh … halfway:143 133 131
teh … handed:-70 -58 -70
teh … hard:-106 -65 -101
teh … havent:46 95 123
teh … hear:44 40 23
teh … heart:-67 -64 -59
teh … hit:67 34 110
teh … hoap:45 68 69
teh … holding:36 25 17
teh … holds:-79 -76 -91
teh … hole:-80 -48 -36
teh … hoping:67 59 92
teh … how:-42 -77 -64
teh … humming:105 112 116
teh … hurts:87 31 34
teh … insurance:104 122 110
teh … itch:64 -38 -5
teh … itll:-2 40 42
teh … iykyk:78 -66 -19
teh … keys:-63 -80 -100
teh … kil:51 72 42
teh … knees:-65 -44 -28
teh … knot:95 99 102
teh … ladder:102 93 43
teh … laid:127 131 122
teh … lane:68 80 89
teh … leave:-86 -49 -28
teh … left:10 43 12
teh … let:-74 -66 -89
teh … lfie:-23 68 100
teh … lights:36 74 87
teh … lit:80 22 13
teh … lives:85 -1 -68
teh … living:44 -34 -6
teh … look:86 100 70
teh … looked:-58 -87 -83
teh … mam:126 103 100
teh … man:-59 -67 -55
teh … may:25 -6 3
teh … mean:-89 -82 -53
teh … medicine:91 82 34
teh … met:112 86 73
teh … midnight:92 69 73
teh … milk:-72 -65 -59
teh … mines:18 57 45
teh … month:19 67 87
teh … mor:-24 -71 -49
teh … mouth:102 80 97
teh … much:-76 -14 -15
teh … nans:67 82 80
teh … nap:67 41 26
teh … nobody:63 74 74
teh … note:43 25 20
teh … oil:96 80 75
teh … ones:-40 -3 -2
teh … organiser:108 106 100
teh … other:65 59 47
teh … our:-52 -53 -62
teh … outside:18 58 37
teh … paper:64 78 74
teh … papers:50 67 47
teh … past:26 55 35
teh … patches:63 78 91
teh … petrol:109 103 89
teh … picking:108 73 50
teh … pink:103 74 64
teh … pints:82 -9 -3
teh … piont:18 56 61
teh … plan:43 50 25
teh … platform:42 65 85
teh … plugged:62 65 61
teh … pm:106 90 71
teh … poison:74 80 82
teh … purpose:75 71 64
teh … quiet:-8 -26 -39
teh … rail:102 114 100
teh … reaches:110 81 76
teh … read:29 9 -3
teh … remover:118 87 102
teh … revolver:122 130 129
teh … rifle:86 92 86
teh … roap:20 45 40
teh … room:44 55 69
teh … ropes:26 38 51
teh … said:-88 -66 -74
teh … sat:-17 -74 -100
teh … seemed:149 110 82
teh … sent:37 61 50
teh … shant:117 102 97
teh … share:117 84 -2
teh … shelf:75 76 54
teh … shoe:33 93 87
teh … shoes:154 131 112
teh … shoot:-94 -110 -50
teh … signals:141 115 126
teh … since:-49 -58 -36
teh … sleap:21 -130 -66
teh … someone:84 89 87
teh … somewhere:-110 -111 -105
teh … stand:88 89 81
teh … step:62 47 53
teh … stool:68 65 44
teh … supper:-125 -118 -119
teh … taken:-63 -87 -84
teh … talking:-56 -100 -90
teh … tea:-61 -72 -50
teh … team:-60 -98 -99
teh … tell:56 51 51
teh … telly:95 44 49
teh … ten:68 67 68
teh … than:-33 -72 -43
teh … theres:52 36 33
teh … theyd:83 118 93
teh … theyll:146 122 126
teh … theyre:47 51 69
teh … theyve:-116 -73 -27
teh … things:53 70 88
teh … thinking:82 114 105
teh … thoughts:-91 -104 -43
teh … tight:71 76 75
teh … til:80 53 48
teh … till:-47 -42 -127
teh … timetable:93 82 70
teh … tok:30 -7 -10
teh … track:51 69 70
teh … tracks:47 49 54
teh … tuesday:89 99 103
teh … two:87 95 90
teh … vodka:87 93 111
teh … w:107 78 44
teh … waitin:101 100 94
teh … waiting:-61 -37 -54
teh … walk:-73 -79 -107
teh … walkers:73 83 93
teh … wall:56 91 95
teh … was:-52 -19 -25
teh … weekend:48 -92 -97
teh … weeks:38 96 91
teh … werk:39 57 93
teh … wheel:79 97 70
teh … whole:-63 -59 -74
teh … whos:-91 -114 -50
teh … wihs:55 1 -24
teh … window:45 27 10
teh … wobbling:80 74 75
teh … words:-103 -99 -86
teh … works:38 68 88
teh … world:54 112 55
teh … youd:101 39 -3
teh … youre:12 65 67
teh … yours:138 113 105
teh … zipped:131 103 101
tel:95 110 78
telephone:-26 -19 -28
telephones:84 80 52
telescope:17 11 15
television:-60 -58 -14
tell:39 48 39
tell anyone:75 101 45
tell if:98 85 106
tell me:-94 -91 -58
tell my:-5 -32 -19
tell myself:-74 -102 -75
tell our:185 168 147
tell … at:62 51 53
tell … cat:55 61 72
tell … did:124 106 59
tell … family:-110 -105 -112
tell … he:155 136 141
tell … its:31 18 -2
tell … that:59 38 65
tell … was:157 135 120
tell … wasnt:126 130 127
tell … wat:-81 -63 -50
telling:24 23 -52
telling my:-103 -99 -71
telling myself:1 -115 -101
telling teh:14 -6 -73
telling … ill:61 80 21
telling … im:-56 -40 -34
telling … kids:122 60 -10
telling … where:78 91 148
tells:-14 18 10
tells … dey:-75 -68 -10
tells … want:-75 -71 -2
tells … where:127 117 103
telly:-25 -57 -44
telly i:79 47 51
telly … teh:-72 -97 -91
tellys:-21 -15 -29
temp:9 32 47
temper:60 43 -47
temper … he:158 134 42
temperature:-29 -23 -29
tempered:0 0 0
template:-10 -10 -6
temple:42 50 13
temporary:-50 -31 -5
temps:6 28 48
tempted:-38 40 -85
tempting:65 15 -49
ten:10 28 29
ten days:14 -143 -117
ten … ago:43 27 42
ten … four:94 56 35
ten … going:137 125 103
ten … gone:-145 -43 -32
ten … im:80 41 42
ten … to:64 60 57
tenancy:-9 5 21
tenant:123 92 58
tenants:-10 -13 -17
tenby:-29 -39 -33
tend:-27 -14 -8
tendencies:-63 39 79
tender:-23 -28 -29
tenderness:-48 -22 -12
tener:-78 -38 -4
tenerife:-39 -22 -25
tengo:72 105 66
tengo la:105 41 81
tengo … de:104 63 -7
tengo … en:82 22 37
tenner:45 -33 6
tenner and:109 42 75
tennis:-20 -1 -18
tenor:29 20 24
tens:-20 -20 -9
tense:1 39 33
tension:-23 -33 -30
tent:-10 19 48
tenth:54 54 57
tenth … to:135 131 122
tents:28 9 4
terible:-27 -160 -162
term:2 -21 -5
terminal:135 -68 -61
terminally:12 -14 -3
terminar:-148 -126 -20
termine:-97 -17 -3
terminus:-64 -54 -59
terms:-50 36 35
terrace:27 34 63
terribly:-33 -15 -8
terrier:-46 -35 -27
terrified:-99 -89 -77
terrifying:-37 -3 -8
terror:-40 -30 -26
tes:-5 -2 -4
tesco:52 78 62
test:-103 -87 -102
test and:89 38 38
test … my:87 45 45
tested:-50 -32 -45
tested it:67 80 83
tested … it:-61 -63 -85
tested … knot:-61 -63 -85
tested … on:-83 -80 -70
testing:29 7 -8
tests:-66 -61 -36
tetanus:-13 -4 -28
tete:25 16 13
tether:36 28 -33
texas:-37 -24 -13
text:-58 -95 -105
text me:-59 -54 -33
text to:94 77 52
textbook:-13 -18 -16
texted:67 47 55
texted my:77 -71 -57
texted … and:73 63 7
texted … from:-56 -78 -75
texted … of:128 118 105
texting:-35 -6 -8
texts:-21 -1 -53
th:-3 11 9
th ive:91 69 59
th no:104 91 88
th … going:74 72 80
th … i:103 105 110
th … wont:86 62 45
than:-25 -4 -23
than dey:20 -53 -31
than do:130 82 -60
than i:74 55 100
than id:51 42 74
than … and:34 72 82
than … had:78 130 102
than … hav:90 80 98
than … other:58 45 92
than … should:136 46 99
than … thort:66 121 109
than … want:-24 -124 -14
thank:45 53 62
thank god:-140 -120 -100
thank … all:-78 -75 -86
thank … everyone:-86 -73 -67
thank … i:-43 -45 -19
thank … telling:-32 -42 -19
thank … this:-1 48 35
thanked:13 27 28
thanked teh:118 96 87
thankful:-82 -65 -53
thankfully:-21 -32 -23
thanking:29 28 37
thanks:18 19 44
thanks and:69 28 12
thanks … everything:-88 -63 -63
thanks … teh:43 47 30
thanks … up:94 99 75
thanksgiving:-52 -9 31
thankyou:-6 -2 -1
that:-20 -27 -24
that at:29 106 61
that can:-78 -53 -55
that daddy:112 91 80
that dey:67 79 65
that didnt:65 -33 -55
that doesnt:103 113 111
that every:114 -26 -1
that for:68 -8 11
that got:96 -27 -54
that hell:119 83 74
that his:57 50 5
that ill:100 -8 -76
that im:16 -31 -80
that it:-19 -75 -70
that last:-92 -95 -93
that makes:57 68 117
that no:-101 -95 -24
that nobody:32 23 57
that order:82 84 79
that sais:104 100 110
that she:71 98 -5
that shes:79 99 39
that was:20 47 63
that wed:61 1 -7
that … about:90 59 6
that … alife:137 49 67
that … and:37 36 35
that … be:63 113 95
that … bye:88 87 99
that … cant:7 -65 -82
that … dei:13 108 41
that … died:55 35 23
that … done:40 41 15
that … drunk:108 80 62
that … eat:82 -7 -1
that … feal:-39 -107 -68
that … go:-54 -49 -44
that … hurts:-113 -132 -83
that … i:-33 -21 -9
that … isnt:86 82 96
that … kil:86 125 29
that … last:104 27 38
that … lie:43 59 -54
that … mine:41 75 80
that … myself:29 56 66
that … nice:88 76 87
that … nine:100 89 102
that … one:-122 -128 -145
that … plans:102 86 -5
that … prays:89 105 -5
that … put:-75 -66 -77
that … see:98 8 -29
that … she:-99 -79 -18
that … shed:-98 -94 -98
that … sitting:96 97 77
that … sombody:89 109 90
that … soon:112 77 58
that … stop:35 44 66
that … strong:-63 -38 -31
that … thank:123 87 71
that … that:-98 -74 -40
that … them:79 59 45
that … thinking:37 60 10
that … tiem:112 128 55
that … to:14 21 -32
that … tomorrow:89 99 107
that … wanted:-55 -149 -63
that … wants:146 118 -3
that … wasnt:0 32 59
that … went:83 93 74
that … woke:193 -27 -10
thatd:38 -49 -43
thatll:88 107 126
thats:51 42 56
thats a:-74 -72 -77
thats everything:47 7 -15
thats not:-112 -110 -103
thats that:50 71 77
thats this:141 144 158
thats thursday:60 108 116
thats wat:-27 -38 -104
thats wen:84 116 159
thats why:-87 -68 -46
thats … a:18 32 28
thats … at:2 -54 -48
thats … be:121 75 84
thats … bye:40 67 68
thats … end:-130 -101 -70
thats … forty:101 101 117
thats … idea:153 171 104
thats … ill:155 71 57
thats … it:-118 -89 -23
thats … my:-51 -74 -66
thats … no:85 86 37
thats … plan:56 113 113
thats … six:125 133 120
thats … tiem:96 120 112
thats … want:51 97 7
thats … week:105 124 109
thats … wil:-106 -123 -118
theatre:14 -106 -92
their:4 35 23
their dads:78 81 100
their … and:75 52 26
their … lfie:86 -11 -3
their … since:30 65 73
theirs:-26 -22 -7
thelma:92 75 66
them:34 39 53
them a:94 83 75
them after:131 152 159
them any:-91 -89 -69
them at:37 49 30
them i:44 23 40
them ive:67 62 32
them know:89 85 41
them mum:121 82 77
them off:-90 -91 -67
them on:33 31 38
them one:44 41 24
them sorrry:91 49 47
them that:-75 -50 -47
them was:78 110 -9
them with:40 62 59
them … after:172 132 104
them … another:78 76 72
them … be:47 60 53
them … bury:114 115 120
them … car:98 91 87
them … dei:86 101 95
them … dey:-84 -71 -74
them … for:30 45 51
them … going:73 107 63
them … gone:94 96 77
them … of:-75 -55 -46
them … on:62 60 58
them … right:101 86 79
them … thats:54 71 61
them … this:28 33 50
them … tiem:103 99 107
them … tin:147 134 132
them … tonight:89 87 83
them … was:57 96 57
them … why:109 91 94
them … with:59 28 31
theme:-10 -14 -23
themed:-6 -4 -2
thems:100 62 38
themselves:-4 -4 -23
then:0 0 0
theoretically:48 66 -34
theory:-22 -9 1
ther:19 15 26
ther a:-118 -91 -110
ther anything:-71 -37 -16
ther are:51 69 78
ther at:45 84 108
ther befor:96 66 54
ther im:40 68 70
ther isnt:33 -9 10
ther not:-122 -112 -88
ther said:58 53 -1
ther to:113 43 57
ther tonight:56 43 55
ther wont:125 98 67
ther … for:-25 -77 -92
ther … i:-66 -82 -93
ther … its:54 49 19
ther … man:122 121 94
ther … me:-15 -84 -38
ther … my:-4 -27 -30
ther … nothing:101 81 77
ther … started:-76 -72 -15
ther … step:57 44 38
ther … them:-49 -122 -109
ther … tonight:101 104 103
ther … weeks:11 49 56
therapist:-38 -44 -91
therapists:145 3 -21
therapy:-62 -140 -115
therapy for:115 4 0
thered:39 15 40
therell:14 41 48
therell be:13 40 47
therell … an:-117 -78 -75
therell … nobody:146 135 144
theres:77 76 75
theres a:33 57 75
theres enough:71 75 105
theres less:64 63 -13
theres nobody:159 138 38
theres teh:140 84 85
theres … bag:82 68 60
theres … bench:-83 -52 -62
theres … blood:71 95 128
theres … comin:68 14 7
theres … future:-109 -81 -50
theres … girl:93 68 86
theres … hoap:-34 -72 -71
theres … in:50 84 77
theres … its:108 109 104
theres … man:107 96 108
theres … me:123 -3 -75
theres … my:62 87 92
theres … note:124 148 150
theres … out:-7 -146 -96
theres … plan:-28 -92 -81
theres … this:95 38 29
theres … under:73 123 109
theres … waiting:93 78 93
thermos:23 -2 -1
thermostat:-63 -48 -52
these:-15 2 30
these days:7 -29 -120
these … are:-47 -57 -76
these … im:88 120 76
these … no:-85 -68 -43
these … teh:98 -12 -34
thesis:-39 -11 -5
theyd:51 -9 14
theyd all:91 -19 -52
theyd hav:157 65 59
theyd … a:71 -47 -43
theyd … been:104 -27 -22
theyd … my:77 40 -17
theyd … off:-149 35 -7
theyd … relieved:78 -2 -1
theyd … teh:-64 -90 -70
theyll:120 154 181
theyll be:51 30 15
theyll hav:165 126 107
theyll manage:133 161 178
theyll need:92 99 118
theyll say:75 71 91
theyll … in:-81 -86 -89
theyll … it:83 66 80
theyll … to:-81 -59 -43
theyre:16 20 34
theyre all:50 90 96
theyre both:134 98 66
theyre in:91 70 101
theyre meant:135 140 114
theyre thinking:-108 -118 -2
theyre … by:159 122 87
theyre … in:99 123 121
theyre … me:109 63 92
theyre … of:-100 -111 -53
theyre … out:111 115 126
theyre … tonight:137 133 141
theyre … with:78 63 97
theyve:-17 -3 35
theyve teh:59 42 41
theyve … in:87 72 46
thiamine:0 0 0
thick:-86 -41 -9
thief:-41 -56 -61
thigh:100 103 42
thighs:98 117 -90
thighs … in:57 80 -1
thimble:-2 0 -1
thin:86 82 93
thing:5 -13 -20
thing im:105 32 58
thing ive:3 -13 -85
thing left:38 62 40
thing … a:-97 -92 -75
thing … do:52 58 14
thing … forward:102 45 -26
thing … hapen:146 -8 -4
thing … me:22 57 89
thing … my:54 89 89
thing … to:71 14 0
thing … type:-58 -66 -60
thing … write:49 40 43
things:-3 -13 -60
things at:-40 12 -68
things i:-90 -75 -87
things in:25 46 22
things teh:131 71 -15
things … going:-72 -60 -49
things … i:-74 -79 -104
things … teh:126 148 129
things … this:53 52 -107
things … to:5 14 56
thinking:48 -16 -95
thinking about:35 25 -140
thinking how:108 59 -9
thinking … a:77 16 18
thinking … all:-35 -39 -91
thinking … be:-74 -113 -54
thinking … burning:7 -167 0
thinking … ending:24 70 -13
thinking … going:17 -91 -17
thinking … how:-91 38 -43
thinking … it:-54 -114 -111
thinking … ive:-60 -35 28
thinking … killing:39 62 -9
thinking … my:49 58 -45
thinking … myself:55 121 -38
thinking … to:78 12 -12
thinking … unaliving:6 -89 -1
thinking … using:96 -29 -5
thinkn:74 118 -2
thinks:12 17 15
thinks nobody:-58 1 -18
thinks … am:88 108 108
thinks … and:-90 -91 -46
thinks … for:79 100 112
thinks … got:145 133 120
thinks … teh:-18 -22 -36
thinks … would:-95 -4 -5
thinner:8 -5 25
thinners:2 12 44
third:44 43 32
third night:54 27 17
third … and:-7 -61 -89
third … im:83 37 43
third … is:82 100 123
third … month:-48 -43 -20
third … teh:69 47 77
thirds:130 96 72
thirsty:84 52 96
thirsty and:118 109 108
thirteen:-54 -36 -61
thirteenth:20 37 40
thirties:-82 -23 -9
thirtieth:-20 15 24
thirty:-7 16 19
thirty days:-86 -72 -28
thirty odd:130 115 52
thirty one:-93 -77 -100
thirty years:-70 -37 -9
thirty … all:125 96 87
thirty … dey:115 72 98
this:3 10 26
this afternoon:91 81 73
this anymore:-109 -47 -15
this as:63 85 76
this bed:80 89 65
this chest:21 -87 -93
this earth:75 74 64
this evening:148 142 116
this friday:119 130 100
this ill:-73 -77 -73
this in:-95 -78 -124
this job:-79 -85 -81
this ledge:78 85 94
this lfie:165 190 165
this month:-69 -47 -136
this morning:-14 -19 -66
this on:53 -16 -10
this one:29 50 46
this ones:136 131 114
this planet:25 -54 -62
this ride:121 -4 -1
this side:134 113 112
this sunday:70 80 98
this tiem:43 50 87
this week:42 18 -64
this world:111 100 90
this year:-1 -2 -57
this … all:14 -77 -56
this … at:28 50 65
this … bein:-77 2 -20
this … but:47 -21 -39
this … called:146 50 -11
this … cut:-21 -28 -63
this … down:-83 -64 -50
this … else:170 169 161
this … end:86 96 83
this … final:156 150 134
this … for:31 18 6
this … forever:23 13 25
this … forgive:116 132 104
this … good:15 29 -77
this … im:44 80 87
this … is:-2 -17 -33
this … know:-80 -60 -81
this … month:-103 -79 -70
this … nobody:-89 -30 3
this … note:105 101 112
this … one:32 58 25
this … pain:53 -4 -122
this … pills:-104 -86 -72
this … quick:75 70 76
this … school:125 115 118
this … she:137 109 58
this … stopped:96 59 70
this … suicide:15 39 97
this … thanks:140 112 87
this … that:-27 -109 -89
this … tiem:-88 -70 -39
this … tonight:13 37 59
this … u:88 90 90
this … wat:47 28 92
this … went:21 64 60
this … were:115 108 58
this … where:90 85 58
this … wil:-29 -5 34
thisll:83 95 71
tho:0 0 0
thomas:-22 -19 -38
thorough:-8 -4 -1
thort:-16 3 4
thort about:-68 -71 -15
thort id:-82 -7 -25
thort itd:4 97 85
thort no:55 69 -12
thort out:49 28 -75
thort that:-56 -86 -68
thort why:137 27 25
thort yes:130 47 -10
thort … coke:54 66 35
thort … ending:-92 -66 -4
thort … him:-102 -100 -25
thort … his:-76 -56 -2
thort … how:30 52 -104
thort … it:94 42 45
thort … meant:115 33 67
thort … on:13 -51 -53
thort … teh:54 2 -27
those:-29 -3 -20
those … for:20 37 55
those … in:72 10 20
those … is:77 68 78
thou:129 -11 -5
though:0 0 0
thoughts:-9 -20 -157
thoughts about:130 95 -8
thoughts and:33 55 -44
thoughts are:97 97 -41
thoughts with:79 68 57
thoughts … ago:-49 -39 0
thoughts … day:39 108 -1
thoughts … my:48 86 -71
thoughts … myself:39 122 -36
thoughts … ur:49 -8 50
thousand:-82 -89 -74
thousands:-50 -50 -49
thrashing:0 0 0
thread:-50 -30 -39
thread … u:88 75 78
threads:-25 6 -14
threat:-11 -3 -16
threaten:-50 -43 -9
threatened:-30 -53 -108
threatening:39 51 -29
threatening … jmup:25 22 123
threatens:41 46 -91
three:-2 3 30
three bags:86 96 65
three in:-73 -84 -99
three nights:63 98 -7
three steps:47 64 67
three weeks:44 -66 -117
three years:-4 -94 -98
three … a:-57 -52 -48
three … all:99 127 95
three … at:168 104 94
three … down:-94 -88 -73
three … i:4 -63 -81
three … im:16 62 44
three … is:106 103 69
three … on:85 74 95
threes:-13 -37 -60
threw:63 30 14
threw it:36 -108 -88
threw out:-77 -74 -27
threw … away:163 90 -17
threw … down:37 67 80
threw … of:63 132 135
thrilled:-75 -69 -58
thriller:-53 -40 -34
thriving:-33 -7 -6
throat:169 191 140
throat help:19 24 85
throat … burning:-93 -113 -79
throat … i:31 49 19
throats:114 77 83
throttle:-62 -54 -50
throttled:-2 -1 -1
through:0 7 31
through ill:-98 -93 -98
through it:-104 9 -12
through this:-27 -71 -74
through with:85 100 64
through … box:87 89 90
through … it:31 66 36
through … letterbox:60 81 87
through … mattress:107 73 86
through … of:-86 -70 -72
throughout:-22 -14 -12
throw:-14 -13 -28
throw myself:-23 2 -73
throw … off:-60 -55 -111
throwing:-40 -17 -34
throwing … and:-51 -53 -73
throwing … blood:-48 -26 -51
thrown:24 30 91
thrown my:70 100 106
thrown … my:86 104 90
throws:120 128 -153
thud:96 87 106
thumb:8 -7 6
thumbs:14 -14 -7
thumbs on:100 79 81
thumping:-4 9 -4
thunder:-4 -7 -2
thurs:120 56 46
thursday:33 27 45
thursday a:60 -18 -24
thursday because:73 73 82
thursday thats:137 131 119
thursday … at:118 112 102
thursday … be:136 97 101
thursday … i:48 84 82
thursday … it:98 47 53
thursday … on:-47 -101 -66
thursday … out:65 82 73
thursday … up:148 154 150
thursdays:-107 -90 -48
thus:-5 -24 -19
thy:-51 -29 -28
thyme:-16 -13 -14
thyroid:-51 -46 -48
ti:-26 -2 0
tia:92 52 -1
tic:54 33 34
tick:98 128 161
ticked:-18 -49 -38
ticket:35 50 69
ticket to:66 66 71
ticket … teh:57 82 59
tickets:-122 -86 -62
tickets … teh:-66 -59 -62
ticking:42 47 54
ticking over:69 78 83
tickled:-7 -8 -13
tide:109 112 123
tide and:83 73 67
tide is:110 120 136
tide to:-42 -107 -111
tide … i:121 123 135
tide … teh:91 103 101
tides:113 107 113
tides comin:99 73 78
tidied:14 22 11
tidier:48 18 -14
tidy:40 89 97
tidying:34 -65 -34
tidying up:95 -21 -3
tie:4 -15 -30
tie it:103 51 47
tie … to:105 103 59
tied:30 24 48
tied teh:-94 -106 -100
tied to:81 96 84
tied … and:40 24 11
tied … my:105 99 86
tied … teh:75 73 93
tied … to:-58 -63 -71
tiem:-6 4 1
tiem im:-69 -51 -44
tiem is:166 129 120
tiem its:89 80 50
tiem nobody:-127 -114 -65
tiem teh:87 73 72
tiem this:137 118 56
tiem … a:53 45 30
tiem … comes:72 69 -6
tiem … did:-102 -113 -103
tiem … dnt:106 130 89
tiem … drinks:125 78 -5
tiem … eat:110 23 0
tiem … going:-66 -80 -92
tiem … is:37 65 73
tiem … last:116 79 98
tiem … log:-69 16 61
tiem … my:-10 -62 -79
tiem … off:-105 -53 -16
tiem … place:109 103 106
tiem … stop:66 69 37
tiem … went:85 106 110
tiempo:-27 -25 -7
tiene:-30 -16 -2
tier:49 66 87
tierd:39 -13 -3
tierd to:118 112 70
tierd … anything:49 88 91
tierd … do:55 91 76
tierd … i:-102 -38 -68
tierd … living:86 23 -4
tierd … me:40 37 72
tierd … this:-84 -48 -27
ties:-71 -21 -70
tiger:-8 -5 -3
tight:75 51 40
tight and:99 112 103
tightening:40 24 12
tighter:-1 -1 0
tights:-9 10 -31
tiktok:-59 -61 -38
til:50 86 92
til teh:30 1 -2
tile:-23 -34 -38
tiles:-7 4 -17
till:-36 -24 -35
till five:-54 -36 -42
till friday:-78 -72 -42
till i:68 78 28
till my:44 62 38
till … dnt:109 72 91
till … drop:106 132 18
till … split:86 118 72
till … teh:-5 -42 -5
till … th:-44 -74 -100
tills:-38 -38 -40
tilt:-77 -33 -24
tilting:-15 3 18
timed:30 51 65
timeline:-3 5 0
timer:52 32 20
timers:-69 -80 -51
times:5 -23 -32
times up:125 62 64
times with:63 83 94
timetable:23 45 51
timing:-13 -17 -19
tin:31 29 37
tingle:-64 -33 -12
tingling:33 49 78
tingly:22 51 53
tinnitus:-1 -42 0
tins:78 17 62
tinsel:-56 -45 -28
tiny:-97 -97 -67
tio:0 -1 -3
tip:-69 -94 -114
tipped:84 83 63
tipped teh:117 108 112
tips:-117 -142 -121
tiptoe:32 -18 -19
tiptoes:11 -26 16
tiramisu:-2 0 0
tirar:90 0 -11
tire:-90 -73 -77
tiredness:-6 -44 -41
tiring:4 -5 -1
tiro:18 21 57
tisch:2 -2 2
tissue:-54 -4 -72
tissues:13 28 -27
titanic:3 3 -17
title:9 1 34
titled:0 -28 -5
titration:-27 -54 -51
tl:-38 -13 -14
tn:111 109 7
to:-10 -7 -7
to a:-44 -47 -35
to ask:-96 -64 -110
to beachy:23 45 59
to bein:105 108 69
to blame:103 95 95
to blow:46 56 16
to breathe:83 81 98
to cancel:80 34 36
to care:113 -52 -11
to clean:100 116 111
to climb:70 68 74
to come:37 76 89
to correct:72 -38 -22
to count:-118 -85 -78
to ctb:141 192 -143
to cut:42 -42 -78
to day:112 4 -3
to dei:-2 66 38
to do:28 35 8
to drink:-192 -90 -6
to eat:-8 -64 -17
to elbow:104 106 92
to end:-45 -23 -63
to ending:-35 -111 -24
to everyone:38 54 44
to everything:-40 -77 -77
to fall:89 73 97
to feal:-64 11 -72
to finish:113 101 25
to for:65 54 65
to forgive:59 92 58
to four:82 49 47
to hagn:13 6 -58
to hate:88 82 101
to hert:-33 -9 -131
to himself:76 95 37
to his:30 42 55
to im:-45 -58 -72
to its:102 82 54
to karen:86 93 84
to keep:-12 -42 -34
to kil:77 64 48
to let:-101 -82 -75
to listen:76 59 22
to log:-36 22 -58
to lunch:-65 -76 -74
to morning:122 125 142
to most:122 -50 -28
to myself:22 32 -45
to nobody:125 130 121
to nothing:102 88 29
to nowhere:163 130 118
to overdose:66 4 -54
to park:76 6 0
to pass:50 45 62
to practise:-60 -72 -62
to press:78 55 47
to pull:-54 -82 -58
to punish:64 73 31
to push:102 67 11
to rest:72 40 82
to return:50 -19 -18
to say:3 49 65
to scratch:98 -104 -10
to self:104 59 27
to sleap:54 19 70
to slip:55 41 70
to slit:69 103 6
to speak:-33 -63 -88
to stand:154 149 111
to string:81 52 15
to suicide:-6 48 -23
to sunday:99 110 120
to tell:-36 -33 -42
to turn:23 43 67
to type:67 87 105
to u:90 87 70
to ur:-52 -17 -48
to watch:-89 -112 -54
to where:56 8 8
to whoevers:107 97 97
to wihs:-25 50 0
to … a:-42 -43 -65
to … across:84 19 51
to … afternoon:-101 -110 -87
to … airport:-122 -100 -104
to … alife:66 70 -6
to … along:-71 -65 -52
to … am:29 89 44
to … any:132 -9 -61
to … arms:-22 -51 -121
to … around:-58 -42 -43
to … asleep:137 80 91
to … baby:63 80 88
to … banister:-63 -54 -72
to … be:60 31 38
to … bed:2 26 66
to … been:-26 -63 -43
to … befor:60 78 55
to … bein:-5 -53 -149
to … bell:-108 -103 -109
to … beside:-110 -22 -61
to … birds:89 5 8
to … bit:49 16 48
to … both:85 89 76
to … bottom:153 50 22
to … boy:91 95 93
to … bridge:140 135 142
to … but:45 37 96
to … cant:6 -8 -91
to … car:48 79 79
to … chemist:-89 -84 -110
to … christmas:-93 -47 -14
to … cleaner:16 60 73
to … cleared:121 112 109
to … cliff:124 119 116
to … dam:110 128 101
to … daughter:56 65 -8
to … decent:149 70 65
to … dei:90 46 96
to … delete:101 110 9
to … died:84 51 57
to … do:115 84 107
to … door:48 30 8
to … drank:-47 -10 -5
to … drunk:-86 -21 -55
to … empty:49 63 45
to … ere:47 57 106
to … every:-64 -97 -68
to … everything:57 73 104
to … exist:95 -91 -23
to … family:88 -8 -22
to … flatmate:-21 -78 -43
to … fone:59 63 68
to … for:-14 -44 -49
to … found:130 142 172
to … four:-62 -77 -93
to … friends:-82 -50 -92
to … full:-57 -110 -21
to … gave:88 108 90
to … girl:40 31 -25
to … giving:139 84 -24
to … goodbye:42 64 62
to … hair:-106 -100 -68
to … heard:-73 -42 -1
to … heart:83 66 81
to … hes:17 25 -27
to … high:-38 -43 62
to … his:-35 -29 -51
to … home:58 -38 -43
to … husband:-99 -110 -97
to … instead:106 86 109
to … itll:44 62 79
to … its:20 15 52
to … ive:57 47 67
to … know:43 62 49
to … lads:57 86 128
to … last:74 22 38
to … lists:106 -1 0
to … liv:51 -57 -22
to … lord:104 -16 -1
to … loud:52 -47 -24
to … love:-47 -51 -49
to … mean:-64 -144 -70
to … meeting:50 -80 -85
to … middle:131 89 86
to … mirror:-20 -59 -92
to … mixed:84 77 37
to … mother:110 89 68
to … myself:51 -6 3
to … neck:-75 -77 -78
to … neighbours:-33 -83 -80
to … neva:54 81 25
to … next:-41 -78 -54
to … nice:-58 -59 -38
to … note:104 99 99
to … old:10 -23 -78
to … overpass:66 77 81
to … own:13 16 -70
to … photos:108 77 29
to … pills:70 33 65
to … place:76 87 132
to … quietly:70 83 63
to … ribs:64 53 107
to … rid:58 91 12
to … river:111 125 117
to … round:87 78 66
to … same:111 170 77
to … saturday:69 64 80
to … saying:61 70 79
to … school:81 62 -2
to … second:39 48 89
to … see:-67 -18 -16
to … seen:79 57 48
to … self:-6 -5 -101
to … she:-32 -90 -53
to … shop:-63 -84 -68
to … sister:-69 -89 -118
to … sixteen:115 105 -9
to … some:-81 -61 -46
to … someone:54 5 -19
to … something:-18 31 -26
to … sorrry:117 100 64
to … station:-115 -126 -135
to … stomach:50 -39 -82
to … stop:58 -12 -76
to … suicidal:67 63 -4
to … summer:-107 -77 -34
to … sure:95 134 185
to … takeing:-42 -88 -69
to … ther:-31 -51 -29
to … thoughts:111 98 77
to … throat:8 12 101
to … today:19 46 76
to … tracks:132 99 122
to … turkey:-63 -57 -25
to … twice:-70 -10 -94
to … two:-98 -65 -15
to … under:36 74 58
to … until:2 25 71
to … wak:46 71 97
to … we:-47 -63 -74
to … weekend:90 68 92
to … weight:-10 -96 -99
to … were:-48 -47 -53
to … where:100 60 90
to … which:-83 -79 -66
to … while:41 66 81
to … who:53 44 74
to … whole:-63 -74 -69
to … wholl:117 117 129
to … why:51 42 60
to … wishing:61 -21 -10
to … wont:84 136 144
to … wrists:45 98 -49
to … yesterday:66 69 40
toast:-85 -69 -56
toasted:-13 -6 -3
toaster:111 80 19
toaster bath:92 164 25
toasters:77 46 43
toastie:-26 -16 -5
tochter:-21 -11 -21
toda:-27 -11 -8
todas:-11 0 2
todas … pastillas:80 83 80
todavia:10 31 28
today:-34 -53 -65
today because:160 161 151
today but:37 -102 -77
today i:-24 -35 -53
today ill:-85 -106 -118
today is:-29 -58 -94
today ive:-70 -99 -107
today teh:-38 -13 -19
today tomorrow:69 93 94
today … after:15 73 70
today … are:9 -148 -52
today … at:41 33 19
today … day:6 22 -64
today … dnt:68 66 45
today … had:102 -114 -110
today … her:-10 -54 -127
today … is:-31 -43 -41
today … ive:-86 -85 -58
today … me:-84 -81 -41
today … to:66 16 -6
today … tok:-116 -112 -95
today … use:-95 -118 -126
today … want:84 65 -24
today … wont:68 79 98
todays:50 54 94
todays date:100 102 125
todays … teh:93 105 97
toddler:-122 -106 -49
toddler … swallowed:-138 -145 -93
toddlers:-86 -78 -45
todmude:-12 -8 -4
todo:77 -14 68
todos:44 49 25
toe:-37 -61 -60
toenails:-2 -1 0
toes:91 107 95
toes over:156 151 154
toes … teh:70 43 50
toffee:-9 -5 -3
together:17 58 85
toilet:-5 -21 -38
toiletries:-27 -33 -36
toilets:63 84 78
toit:70 75 92
tok:40 52 75
tok about:87 113 116
tok another:31 61 60
tok it:-44 -69 -75
tok many:-62 -108 -103
tok me:-72 -121 -103
tok mine:79 81 72
tok my:-51 -40 -56
tok something:81 78 63
tok two:-114 -110 -104
tok wat:88 134 127
tok … all:-68 -48 -24
tok … at:108 102 90
tok … because:63 100 114
tok … boxes:131 114 120
tok … but:107 75 82
tok … chest:90 90 98
tok … dnt:68 97 112
tok … epilepsy:126 119 126
tok … everything:143 142 128
tok … feal:106 97 101
tok … first:122 111 106
tok … fone:-100 -116 -112
tok … haf:166 150 161
tok … hands:-87 -56 -61
tok … his:-74 -91 -92
tok … hour:-70 -50 -54
tok … i:62 48 42
tok … in:70 68 69
tok … it:-106 -99 -104
tok … last:-7 -63 -76
tok … lot:-46 -59 -49
tok … my:105 92 98
tok … night:104 88 100
tok … on:-76 -131 -89
tok … out:-176 -193 -173
tok … pills:-64 -56 -52
tok … rest:111 150 139
tok … something:110 73 70
tok … teh:60 74 67
tok … ten:64 70 85
tok … than:76 -67 -77
tok … them:98 95 99
tok … this:80 85 116
tok … tok:100 67 45
tok … whole:105 101 98
tok … with:15 63 100
told:4 1 -4
told his:143 98 -11
told it:-62 2 -22
told my:92 -30 -2
told siri:68 68 75
told to:-109 -98 -79
told u:-147 -130 -54
told werk:96 144 111
told … about:-51 -79 -101
told … be:26 60 78
told … been:35 52 23
told … chemist:85 105 102
told … dog:-10 41 83
told … gp:104 20 31
told … hes:75 80 5
told … i:17 105 95
told … id:48 113 127
told … im:66 84 72
told … is:73 51 -36
told … it:133 136 64
told … lads:98 -1 39
told … one:-34 -87 -106
told … remind:132 128 122
told … shes:107 39 -10
told … soul:97 96 82
told … to:10 38 55
told … was:81 72 94
told … wife:114 60 14
toledo:-13 -11 -2
tolerance:-45 -72 -111
tolls:7 1 13
tom:11 22 23
tom and:109 99 92
tomado:84 85 94
tomado … pastillas:44 60 66
tomar:47 34 39
tomato:-41 -40 -19
tomatoes:-90 -94 -55
tomb:7 -1 0
tombola:-30 -9 -7
tome:62 69 63
tomo:-36 -26 -30
tomorrow:32 32 55
tomorrow after:23 67 80
tomorrow because:-110 -107 -61
tomorrow befor:102 112 100
tomorrow is:-54 -90 -92
tomorrow its:-27 -8 -6
tomorrow look:98 89 59
tomorrow morning:8 19 34
tomorrow my:-98 -113 -92
tomorrow night:-82 -58 -47
tomorrow or:98 80 87
tomorrow that:85 60 85
tomorrow theyll:76 122 102
tomorrow wil:77 -41 -14
tomorrow … befor:72 81 98
tomorrow … cant:-102 -84 -87
tomorrow … doin:50 77 85
tomorrow … got:-121 -127 -166
tomorrow … had:-32 23 -86
tomorrow … her:125 90 77
tomorrow … love:83 100 82
tomorrow … me:62 80 85
tomorrow … need:90 83 77
tomorrow … night:-73 -56 -47
tomorrow … nobody:49 71 98
tomorrow … not:122 59 65
tomorrow … one:-89 -88 -72
tomorrow … scared:-20 0 -76
tomorrow … school:94 96 108
tomorrow … thats:49 56 42
tomorrow … wen:144 139 169
tomorrow … wont:120 131 126
tomorrows:168 148 181
tomorrows teh:87 45 55
ton:92 117 73
tone:-57 -76 -45
tongs:-19 -25 -16
tongue:74 88 98
tongue and:74 48 123
tongues:125 145 155
tonic:22 29 51
tonight:87 102 122
tonight but:-11 -125 -118
tonight bye:-103 -102 -88
tonight goodbye:-104 -115 -119
tonight if:-109 -118 -120
tonight ill:101 119 118
tonight im:-53 -51 -31
tonight is:-21 -62 -110
tonight its:38 31 8
tonight my:-27 -97 -88
tonight not:82 117 97
tonight on:86 90 109
tonight one:-116 -125 -109
tonight pills:71 75 84
tonight roap:87 98 117
tonight sorrry:147 139 140
tonight thanks:71 39 52
tonight to:-75 -77 -53
tonight with:-37 -83 -74
tonight youll:-93 -85 -84
tonight … and:-21 -37 -47
tonight … back:102 79 92
tonight … bag:63 87 72
tonight … by:93 104 102
tonight … check:80 91 87
tonight … did:143 135 -27
tonight … for:17 86 67
tonight … found:54 65 92
tonight … go:104 103 117
tonight … going:-73 -50 4
tonight … good:113 122 71
tonight … he:131 83 42
tonight … in:-73 -107 -93
tonight … ive:-82 -86 -83
tonight … kil:-2 -17 102
tonight … last:107 119 102
tonight … me:5 4 31
tonight … myself:-2 19 79
tonight … neva:-95 -107 -83
tonight … no:39 62 74
tonight … out:84 109 75
tonight … over:-86 -104 -112
tonight … purpose:48 76 115
tonight … rest:71 112 128
tonight … sat:10 -47 -120
tonight … sorrry:155 166 172
tonight … thats:76 79 78
tonight … them:112 121 85
tonight … to:-29 -65 -2
tonights:81 100 114
tonights teh:73 86 116
tonights … end:101 94 99
tonsillitis:-21 -23 -26
tonsils:-18 -32 -31
too:0 0 0
tool:46 8 -22
toolbox:50 70 23
tools:-8 -1 -48
tooth:-32 -37 -52
toothache:61 -49 -9
toothbrush:-50 -53 -79
toothpaste:-7 -73 -68
top:75 83 61
top himself:10 16 -122
top myself:119 139 -139
top on:118 100 81
top … and:5 42 0
top … been:71 -14 -37
top … car:81 93 89
top … cliff:-28 -23 -45
top … looking:75 78 111
top … of:-53 -69 -57
top … off:95 99 83
topic:-60 -51 -36
topiramate:-7 -15 -10
topped:-23 -27 -52
topping:90 137 -56
tops:-22 -17 -55
torch:-31 -18 -5
tore:115 -102 -98
tore … up:160 -66 -98
torn:42 53 89
toronto:-47 -56 -49
tortoise:-6 -37 7
torture:-15 -28 -2
tot:58 -54 -17
total:-70 -39 -33
totally:0 0 0
toten:3 3 31
totgelacht:-27 -32 -9
totlachen:-5 -5 -1
touch:73 59 42
touch it:-55 -47 -28
touched:52 67 -25
touched my:54 68 -26
touched … daughter:0 1 -89
touches:105 112 -80
touches me:140 133 -51
touches … im:100 78 51
touching:-62 -2 -52
tough:-35 -11 -51
toujours:7 10 -1
tounge:7 6 3
tour:-93 -86 -109
touring:-2 -2 0
tourist:-3 -2 -1
tourists:22 15 5
tournament:-18 1 -20
tourniquet:63 37 43
tourniquet on:114 80 76
tours:15 41 -40
tous:101 106 105
tout:19 -18 20
toute:37 43 37
tow:-44 -41 -22
tow … teh:-66 -64 -70
toward:49 31 52
towards:38 62 55
towards teh:61 54 64
towel:17 5 -14
towel … my:79 41 32
towels:84 106 113
tower:90 90 82
tower and:104 120 108
towers:-49 -81 -38
towing:101 109 89
town:-11 8 12
town and:65 43 80
town … im:74 62 59
towns:31 60 50
towpath:-65 -47 -47
toxic:-37 -32 -19
toy:-31 -33 -36
toys:-12 -3 0
trabajo:-52 -3 -2
trace:109 125 161
tracing:-43 -24 -17
track:49 81 83
tracker:1 7 -37
tracking:76 90 43
tracks:66 76 87
tracks im:41 -33 -67
tractor:36 23 36
tractors:-3 -4 -1
trade:74 -60 -42
tradition:-46 -40 -26
traffic:-32 13 9
trafic:-3 -2 -1
tragedy:6 -35 -34
trail:40 5 4
trailer:-66 -74 -38
train:4 19 30
train and:86 89 84
train at:-31 -47 22
train comin:-70 -71 -80
train home:-105 -73 -80
train line:97 109 100
train on:-86 -92 -96
train this:119 86 97
train to:-86 -75 -80
train tracks:21 14 27
train … geting:-66 -55 -109
train … hit:81 125 114
train … its:-8 -8 -78
trained:-12 -48 -15
trainee:-54 -51 -7
trainees:116 78 29
trainer:11 23 38
trainers:52 93 110
training:-83 -66 -94
trains:-40 -18 -6
trains and:47 55 74
trains go:97 119 142
trains late:-87 -85 -84
trainspotting:-19 -16 -41
traitor:-1 0 -1
tram:31 56 40
tramadol:44 63 110
trampoline:-93 -83 -82
trams:85 8 31
trans:59 29 30
transfer:-1 -1 -1
transferred:59 43 40
translate:-11 -4 -4
translated:-2 0 -1
translating:-32 -22 -18
transmission:99 7 8
transplant:27 31 65
trapdoor:30 -8 -10
trapped:16 -35 -8
traps:-59 -6 -6
trash:-21 -30 -35
trashy:-27 -20 -13
trauma:-80 -65 -22
travel:-75 -41 -38
travelling:99 98 89
travelling with:84 86 77
travelodge:37 52 56
travels:54 76 -11
tray:-94 -83 -80
trays:-34 -29 -21
trazodone:3 8 10
treacle:-18 -2 -1
treadmill:-36 -42 -35
treasure:11 7 4
treasurer:-99 -107 -97
treasurers:-19 -15 -20
treat:-36 -85 -40
treatable:-16 -39 -9
treated:-17 -31 -5
treating:13 -36 -31
treatment:0 -120 -92
treaty:-4 -4 -14
tree:28 37 9
tree and:-46 -54 -39
tree its:-67 -70 -66
tree … ive:-54 -65 -78
treehouse:-68 -64 -68
trees:47 49 67
trembling:129 84 -75
tremens:-14 1 6
tremor:28 16 -20
tremors:-25 -8 -6
tren:42 54 68
tres:-6 -4 -2
trev:-50 -49 -56
trevor:-4 -8 -5
triage:27 41 24
trial:-59 -36 -21
tribunal:47 24 -40
tribunal i:121 -29 -2
tribute:-18 -12 -2
trick:-111 -50 -52
tricks:51 -30 -19
tried:36 55 37
tried last:-11 47 64
tried to:-89 -103 -66
tried … dei:-65 61 87
tried … drown:110 153 2
tried … last:70 128 12
tried … my:-29 -135 -10
tried … myself:-18 -48 -2
tried … on:10 82 90
tried … tak:-48 -142 -76
tries:-44 -33 -7
trifle:0 -29 -49
trigger:23 20 42
trigger of:-54 -47 -59
trigger … teh:-89 -85 -105
triggers:43 73 63
trim:-40 -5 -2
trimmer:-45 -16 -15
trip:-2 -1 16
trip … teh:136 151 142
tripped:-19 -18 -8
trips:-53 -66 -8
trivia:-20 -18 -5
trocken:-5 -3 -1
trois:-71 -65 -42
trolley:-23 -15 22
trolleys:64 69 69
trombone:-13 -10 -10
trop:-3 0 3
trophy:-30 61 -11
trouble:-59 -94 -90
trouble … teh:133 -12 -14
troubled:5 4 1
troubles:19 -16 -83
troubling:48 56 49
trousers:-72 -39 -72
trout:-19 -19 -37
truck:39 45 71
trucker:9 -5 13
truckers:-5 0 0
trucks:41 33 29
true:-58 -56 -92
true i:-57 -4 -5
true teh:-78 -76 -91
truly:0 0 0
trumpet:6 5 12
trunk:99 99 100
trust:-34 -99 -142
trust myself:79 -5 -101
trust … not:7 84 -12
trust … to:5 119 -26
trust … with:-54 -104 -39
trusted:5 3 -19
trusting:4 22 1
trusts:-69 -22 -12
truth:27 -17 -75
truth be:95 -28 -8
truth … told:90 -29 -8
truthful:124 -7 -11
truthfully:-2 -34 -19
try:-35 -43 -57
try … to:-20 -48 -14
tryin:7 4 50
tryin … climb:106 124 104
tryin … my:-55 -57 -17
tryin … myself:-41 14 76
tryin … out:104 49 48
tryin … tak:-24 -73 -12
tten:0 0 0
tter:0 0 0
tting:0 0 0
ttle:0 0 0
tu:14 -16 -9
tub:97 90 117
tuba:-20 -27 -3
tube:19 9 17
tubes:-50 -49 -58
tubs:-53 -51 -43
tucked:69 90 100
tucson:-17 -16 -9
tue:-38 -32 -13
tuer:12 28 -97
tues:88 72 77
tuesday:33 38 42
tuesday after:16 -170 -127
tuesday its:71 66 56
tuesday my:124 95 103
tuesday … teh:50 23 26
tuesday … tuesday:103 96 89
tuesdays:-8 -38 -46
tug:7 29 29
tuition:23 8 40
tulips:-10 -2 0
tulsa:-9 -48 -50
tumble:59 -21 -5
tumbler:64 69 41
tummy:43 71 68
tumour:-38 -22 -6
tumours:0 0 0
tun:37 39 28
tuna:-82 -62 -69
tune:42 32 -1
tunnel:104 38 21
tupperware:15 23 23
tur:52 59 91
turbulence:136 -55 -43
turbulence … was:150 -1 -3
turkey:-20 -45 -73
turkey … had:77 90 119
turmeric:6 14 0
turn:11 -15 7
turn it:88 59 89
turn round:85 73 92
turn … be:134 126 90
turned:-15 21 13
turned my:74 34 42
turned teh:78 76 98
turned … and:-19 -69 -80
turned … at:-90 -100 -94
turned … down:51 4 14
turned … off:-92 -86 -78
turned … to:59 41 44
turning:86 53 37
turning blue:95 124 132
turning … with:77 97 -2
turnout:10 18 0
turns:-4 -44 -64
turns … i:38 62 27
tut:2 2 4
tutor:1 15 41
tutors:-6 -5 -12
tv:22 53 76
twain:-3 -3 -3
twelfth:52 106 80
twelve:0 1 22
twelve bore:114 108 100
twelves:-3 -2 -2
twenties:-54 -96 -45
twenties and:-28 -109 -26
twentieth:17 -82 -83
twenty:-35 -13 -13
twenty years:-19 -76 -75
twenty … and:6 -40 -62
twenty … with:106 122 53
twice:1 -1 -4
twice since:34 132 126
twice today:133 121 -35
twice … and:113 121 94
twice … at:-81 -31 -40
twice … got:103 41 0
twice … im:31 34 36
twice … know:94 101 70
twice … of:-65 -57 -66
twice … that:67 46 -11
twice … week:-12 -55 -80
twig:149 67 -35
twigged:39 51 50
twin:102 30 42
twine:60 75 67
twins:-92 -59 -86
twist:54 82 -7
twists:3 28 -69
twitch:-14 -5 -2
twitching:138 148 132
twitchy:-3 -31 -29
twix:25 14 7
two:4 -13 -9
two bags:155 144 87
two days:33 86 88
two fits:111 121 125
two in:-59 -47 -32
two packets:77 93 88
two paracetamol:-113 -108 -121
two seizures:98 108 138
two without:153 32 52
two years:53 33 -30
two … day:-13 33 78
two … down:157 111 88
two … drink:180 30 -36
two … go:-97 -92 -88
two … home:114 48 -20
two … im:37 9 54
two … people:-58 -24 -28
two … since:108 124 122
two … them:-133 -143 -164
two … three:21 36 32
two … to:-44 -29 -52
ty:-14 -25 -22
tying:122 150 85
tying it:111 128 132
tylenol:80 57 38
tyne:47 45 70
type:-5 -3 29
typed:7 3 -15
typed that:-76 -108 -25
types:-21 -17 -4
typical:-62 -49 -42
typing:121 79 83
typing is:86 78 41
typing it:-57 -99 -82
typing w:94 50 67
typing … i:166 83 75
typing … in:-35 -60 -31
typing … teh:69 93 45
typings:6 3 2
typo:-12 -28 -27
typos:-35 -21 -18
tyrant:-18 -12 -6
tyre:-74 -67 -60
tyres:-9 -18 -1
u:-9 4 14
u are:-113 -61 -80
u at:-72 -54 -89
u bury:95 24 38
u but:-81 -65 -86
u cant:-110 -116 -103
u catch:101 11 -14
u did:104 99 120
u dnt:-26 -52 -34
u feal:-119 -70 -23
u goodbye:91 97 96
u he:148 106 54
u hear:87 90 88
u ive:40 53 48
u kept:53 33 121
u made:44 101 105
u mor:106 115 113
u mum:-83 -94 -105
u need:-93 -87 -89
u read:50 -1 -6
u speak:119 72 90
u stayed:57 -21 0
u tak:94 3 4
u this:98 102 121
u tok:101 80 97
u were:111 125 130
u wont:-50 -36 -23
u … close:104 107 71
u … dey:-71 -29 -26
u … dnt:49 20 9
u … done:125 127 103
u … ere:-80 -74 -66
u … going:92 102 115
u … id:103 -31 -13
u … im:69 51 68
u … its:56 63 69
u … kil:102 90 -56
u … leter:55 65 69
u … love:-39 -47 -54
u … my:76 70 59
u … myself:91 75 -8
u … one:-103 -83 -84
u … plan:147 67 70
u … police:45 72 82
u … see:-46 -75 -109
u … someone:-108 -73 -32
u … these:124 127 131
u … which:67 84 17
u … why:98 100 94
u … with:-155 -142 -119
uber:-44 -28 -29
ugh:-10 -10 -5
ugly:-73 -48 -79
uk:-22 -45 -30
ukulele:-70 -64 -59
ukuleles:0 0 -1
ulcers:58 69 54
ull:49 46 67
ultrasound:48 0 -1
um:0 0 0
umbrella:-15 -4 -23
umbringen:85 97 -142
umziehen:-37 -31 -6
umzubringen:72 71 -40
un:-24 -8 -3
una:-21 8 71
unal:0 0 0
unalive:13 1 -159
unalive and:112 120 -1
unalive myself:135 104 -5
unalive … i:127 149 -19
unalive … not:11 -79 -3
unalived:-13 -84 -12
unaliving:88 82 -20
unbearable:43 -22 -24
uncle:-6 -1 -30
uncle has:120 105 75
uncles:-60 -51 -48
unclipped:199 214 228
unconscious:136 131 103
unconscious … teh:53 54 50
und:3 25 19
und ich:-26 25 -109
under:43 32 41
under and:108 103 25
under it:33 31 4
under my:50 67 42
under one:80 73 77
under … beam:126 127 54
under … bowl:60 70 67
under … dey:142 80 83
under … duvet:-67 -60 -47
under … fruit:60 70 67
under … ice:81 83 128
under … ribs:129 87 94
under … to:127 148 103
under … train:-42 -45 -102
under … with:-110 -84 -82
underground:109 93 87
underlined:169 163 98
underneath:116 133 148
underpass:12 12 53
understand:4 32 31
understanding:-31 -8 27
understands:-29 -64 -16
understood:-84 -70 -62
undertaker:59 103 123
underwater:-6 0 0
undo:79 83 76
undone:98 81 72
une:3 13 51
une overdose:74 75 80
unexpected:-2 -10 -39
unfair:-39 -12 -5
unfinished:-7 -3 12
unfollowed:4 6 3
unfortunately:-53 -11 -11
unhappy:11 36 65
uni:-43 -28 -65
unico:37 -8 -2
unicorn:-12 17 19
uniform:21 26 27
uniform i:60 -47 -34
uninstall:80 12 -31
uninstalled:-15 -7 -5
uninstalling:22 -3 -4
union:-25 -22 -30
unit:45 2 14
unit for:99 72 79
united:47 50 44
units:66 50 59
universe:1 -30 -42
university:-46 -57 -82
unknown:-63 -47 -53
unless:-14 -12 8
unlike:7 47 27
unlock:-2 0 -15
unlocked:143 121 134
unopened:-4 -89 -89
unopened and:78 -27 -16
unpacked:91 -10 -5
unpaid:-1 -1 -7
unplugged:109 84 74
unreal:39 -62 -33
unresponsive:16 22 57
unsafe:-11 -41 -22
unscrewed:102 101 94
unsubscribe:6 37 68
unsubscribed:-37 -6 1
unsubscribing:91 -40 -25
until:-28 -26 -36
until i:34 -8 -34
until im:132 111 120
until teh:13 21 40
until this:147 133 -25
until … and:48 76 18
until … bruise:38 80 -1
until … dei:93 -77 -8
until … end:32 25 85
until … hav:58 -45 8
until … im:119 92 115
until … month:72 139 -6
until … of:17 22 65
until … over:169 138 83
unused:-31 -27 -16
unwanted:-6 -4 -1
unwell:-48 -32 -20
up:9 5 19
up after:9 -53 -31
up alone:90 105 45
up blue:148 154 95
up dey:99 78 58
up ere:157 173 173
up every:-74 -55 -65
up for:-64 -59 -72
up how:102 90 120
up i:49 70 47
up im:56 82 113
up in:-85 -110 -87
up its:73 59 71
up mum:101 107 91
up no:42 -6 -20
up since:-67 -37 -30
up something:79 39 41
up ther:110 58 84
up tomorrow:129 60 68
up tonight:64 88 89
up … am:-85 -69 -52
up … attic:-97 -96 -99
up … bottle:-76 -7 -6
up … breathing:29 22 -100
up … bridge:-92 -102 -104
up … by:-100 -113 -137
up … cooker:96 26 103
up … courage:-69 -51 -26
up … crane:129 136 142
up … dnt:78 84 35
up … down:83 53 44
up … drank:57 79 82
up … fone:-92 -77 -89
up … for:18 54 32
up … if:-46 -3 -8
up … jmup:97 80 75
up … left:-53 -46 -12
up … mind:86 125 6
up … not:88 8 13
up … people:106 55 -28
up … pylon:154 141 128
up … read:110 60 35
up … school:-99 -121 -14
up … since:91 106 110
up … stairs:80 107 94
up … tablets:79 101 127
up … tell:-108 -74 -74
up … theyre:148 124 100
up … u:45 27 41
up … under:52 94 69
up … up:95 69 60
up … wen:-64 -39 -40
up … with:-90 -83 -99
update:-167 -113 -73
updated:-32 -27 -24
updates:34 10 11
updating:-5 -1 -1
uploaded:67 57 60
upon:0 27 79
upp:27 20 57
upped:-46 -105 -120
upper:-8 13 -2
upright:-42 -37 -18
ups:-52 -6 -14
upset:-52 -17 16
upsetting:-9 -4 -6
upside:-88 -52 -59
upstairs:32 23 23
upstate:110 103 40
ur:-55 -24 -23
ur mum:-110 -94 -103
ur old:87 115 85
ur … for:106 75 82
ur … goodbye:140 139 140
ur … im:61 51 17
ur … in:97 75 37
ur … one:69 17 47
ur … through:52 36 41
urge:0 -29 -120
urge surfing:111 -3 -2
urge to:9 28 -84
urge … in:126 28 -14
urge … is:190 72 -39
urge … jmup:56 108 -12
urge … kil:25 99 -8
urge … this:42 -72 -22
urgent:10 4 -6
urges:-4 -39 -53
urine:5 8 2
urn:38 -54 -47
urs:0 1 4
us:-31 -26 -10
us for:-86 -72 -126
us im:134 121 104
us … and:40 49 39
us … i:-76 -96 -85
us … last:-63 -80 -62
us … teh:-46 -52 -63
use:32 40 27
use im:82 115 122
use it:-129 -50 30
use of:43 -77 -60
use teh:-19 31 53
use … going:120 -7 20
use … living:117 -1 -1
use … my:135 -34 -89
use … myself:-86 -88 183
use … shotgun:45 54 91
use … to:-7 14 31
use … tomorrow:78 83 77
used:46 5 8
used after:143 75 77
used for:53 70 33
used on:148 86 10
used teh:28 100 121
used to:-67 -38 -72
used up:117 -1 -20
used yesterday:126 -30 -2
used … months:69 103 14
used … that:-103 -59 -40
used … wihs:2 51 0
used … years:47 32 -24
useful:-62 -26 -6
useless:-45 -66 -54
user:62 83 49
username:20 28 33
usernames:78 84 77
users:-3 -5 -9
uses:64 48 -113
using:-38 -14 -35
using and:-66 -90 -54
using in:-104 -113 1
using teh:60 94 123
using up:-2 -107 -119
using … and:-55 -42 -40
using … day:96 71 110
using … for:-93 -112 -112
using … i:-108 -53 -72
using … my:78 82 -49
using … teh:-50 -159 -85
usual:-52 -57 -33
usually:-96 -101 -139
ute:21 -6 39
utes:4 3 1
utility:-85 -83 -101
utrecht:-6 -3 -1
v:0 0 0
va:22 67 69
vacaciones:-71 -53 -39
vacances:-23 -19 -4
vacation:-42 -15 -28
vaccination:10 26 19
vague:5 12 -2
vais:31 77 55
vais sauter:73 76 74
vais … suicider:12 13 -102
vale:-29 58 68
valgo:82 -40 -23
valium:87 70 113
valium all:63 72 77
valley:-68 -62 -38
vallies:98 47 33
valproate:-24 -14 -11
values:0 0 -9
valve:-83 -70 -53
vamos:-15 -24 -28
vampire:-7 -15 -6
van:-55 -74 -56
vancouver:-8 -1 -2
vanish:-39 -59 -2
vanished:38 -8 3
vanished … fink:91 -9 -3
vanishing:139 52 55
vans:-1 19 22
vape:7 13 -27
vaped:82 70 63
vapes:8 -5 -18
vaping:-26 -8 -7
varnish:-64 -51 -9
vase:-28 -25 -26
vat:-28 -13 -4
vater:1 0 13
ve:-13 -9 -10
vea:-8 -12 -16
veces:25 -14 -6
vecina:-79 -109 -110
veg:-21 -29 -26
vegan:-66 -68 -67
vegas:6 3 -37
vegetable:-32 -25 -4
vegetarian:-38 -35 -32
vein:16 37 35
veins:174 151 111
veinte:-2 -2 -3
vel:0 0 0
vending:-60 -30 -34
vengeance:-11 -11 -20
venlafaxine:-36 -9 -30
vent:-39 -35 -27
ventilator:15 15 14
venting:4 -17 -25
vents:-21 -11 2
venue:-123 -94 -94
veo:9 -35 -32
ver:-67 -22 -10
vera:-57 -46 -33
verd:0 0 0
verdad:25 13 12
verdict:-14 -9 -2
verge:-5 0 20
verse:-39 -47 -52
version:1 -76 -65
versus:-34 -15 -8
very:0 0 0
vestry:97 36 1
vet:-51 -41 -23
vet and:98 103 102
vet … for:92 75 87
vet … hav:121 96 93
vet … me:118 86 84
veteran:-15 -12 -19
veterans:-15 11 8
vets:31 43 37
veut:71 91 36
veux:-8 19 -62
veux mourir:58 65 13
vez:36 57 -18
via:-41 -21 -27
viaduct:55 74 79
viaduct … my:113 107 87
viagra:52 69 79
vial:51 69 94
vibe:4 -6 -9
vibes:69 3 -6
vicar:-58 -31 -1
vicars:-41 -30 -39
vice:9 22 24
victim:-17 -6 -3
victims:-90 -99 -111
victorian:-79 -47 -39
victories:-7 -16 -30
victory:1 -1 -1
vida:80 11 -41
video:5 24 39
videos:6 30 -77
vie:132 59 -51
viel:-40 -45 -33
viens:77 96 115
vient:-4 -2 -19
vietnam:-30 -29 -19
view:-13 -14 -34
view from:137 119 127
viewpoint:42 38 41
views:44 60 68
vigil:30 37 78
vile:-44 -29 -31
village:-72 -45 -55
villain:-25 -14 -5
vinegar:-111 -108 -104
vingt:1 -1 2
vinyl:25 116 105
vinyl to:127 98 110
violence:-22 -16 -15
violent:-58 -23 -64
violin:-22 0 22
virgin:-34 -22 -10
virginia:38 25 15
virtual:-10 -3 -2
virus:-19 -6 -5
vis:-14 -24 -3
visa:56 87 3
visible:50 47 6
vision:105 118 102
visions:84 87 92
visions doubled:52 74 96
visit:40 32 18
visited:19 28 31
visiting:2 -43 -34
visitor:5 -24 -39
visitors:-58 -57 -40
visits:20 -62 -69
vitamin:-97 -83 -86
vitamins:-87 -77 -64
viva:-37 -32 -26
vivement:-7 -5 -5
vivid:-61 -73 -9
viviendo:93 28 -10
vivir:-33 12 -18
vivitrol:-14 -34 -20
vivre:114 -51 -18
vodka:97 107 88
vodka a:4 15 -102
vodka and:-6 42 120
vodka on:144 47 14
vodka … and:51 53 85
vodka … day:31 49 -107
vodka … hes:33 72 107
vodka … my:55 -4 -39
vodka … way:70 -43 -24
voice:54 35 34
voice i:40 57 46
voice notes:41 70 69
voice one:107 97 95
voice sais:62 45 -36
voice … and:88 98 45
voice … in:75 83 108
voice … last:106 99 91
voice … tiem:90 95 92
voice … to:54 119 -29
voicemail:94 77 63
voicemails:3 2 -1
voices:33 42 35
voices … me:172 135 -49
void:92 60 -36
void … and:75 106 -3
voila:-13 20 -8
voir:0 1 3
vois:12 8 -13
voit:10 23 -6
vol:-37 -45 -15
volume:8 -50 -50
voluntary:-4 9 26
volunteer:-30 -41 -44
volunteered:-40 -27 -39
volunteering:-16 -17 -11
volunteers:-100 -88 -80
volver:44 10 -5
volvo:-22 -26 -26
vom:-20 -17 -6
vomit:-61 -11 3
vomiting:17 50 42
von:-35 -33 -1
vor:-28 -27 11
vos:-13 -8 -7
vote:-46 -54 -38
voted:-59 -33 -31
votes:-25 -13 -7
voting:-3 -4 -4
voucher:-30 -11 -24
voudrais:128 -48 -27
voulais:17 18 -11
voulu:-39 -43 -26
vous:-22 -18 23
vows:-34 -13 -9
voy:26 30 60
voy a:64 94 76
voy … suicidarme:10 0 -124
vraiment:66 67 -4
vs:-60 -47 -30
w:84 81 81
w a:77 98 60
w one:62 42 59
w … in:125 68 88
w … roap:67 76 106
waded:28 29 30
waders:-14 4 -5
wading:2 23 29
waffles:-41 -1 -13
wage:14 -32 -35
wages:102 49 -47
wagging:1 0 0
wagon:20 -24 -96
waist:-27 3 23
waistband:7 8 10
wait:31 55 59
wait it:-64 -130 -116
wait until:76 86 81
wait … my:-22 -37 8
wait … night:55 23 43
wait … on:45 79 103
wait … teh:103 85 83
waited:62 19 7
waiter:-6 22 0
waitin:98 94 85
waitin … teh:116 112 106
waiting:50 45 71
waiting on:112 143 110
waiting room:-101 -88 -61
waiting to:50 -120 -110
waiting … dark:72 82 81
waiting … dei:-2 -225 -220
waiting … him:90 85 103
waiting … husband:-58 -41 -30
waiting … right:-41 -57 -93
waiting … turn:69 -84 -74
waits:45 33 -123
waits outside:0 0 -115
wak:17 14 -5
wak ive:38 85 104
wak … day:163 44 75
wak … got:39 90 110
wak … she:48 106 107
wak … tomorrow:-6 -152 -103
wak … up:129 9 42
wakes:18 35 64
waking:79 82 22
wales:-76 -67 -88
walk:-6 -1 7
walk in:96 94 74
walk into:126 136 99
walk … a:65 61 66
walk … freezer:92 68 8
walk … i:98 81 101
walk … im:154 58 49
walk … sea:27 29 93
walked:-1 -24 5
walked off:139 149 119
walked out:77 111 88
walked … into:62 67 90
walked … route:47 62 83
walked … to:36 61 51
walker:-1 6 15
walkers:77 100 110
walking:8 -7 42
walking down:144 126 127
walking in:49 72 97
walking out:76 74 111
walking round:-63 -111 -102
walking ther:127 115 130
walking … and:-85 -105 -107
walking … im:-121 -110 -136
walking … teh:61 57 44
walks:-16 -15 -27
wall:31 18 12
wall and:112 77 47
wall i:-53 -65 -32
wall until:116 173 -67
wall … i:-14 10 -35
wall … way:124 5 18
wallet:-45 -23 -48
wallpaper:-97 -84 -67
wallpapers:0 29 30
walls:26 12 18
wally:-2 -1 -1
walmart:0 0 -2
walrus:-2 -1 -2
walter:-23 -23 -22
waltzers:-28 -4 -4
wan:36 65 -12
wandering:-2 0 0
wanna:76 108 -73
wanna be:98 -40 -53
wanna dei:-9 105 -90
wanna kil:57 43 -27
wanna … anymore:111 6 -12
wanna … i:52 -112 54
wanna … it:58 93 44
wanna … myself:137 126 -67
wannnnt:0 0 0
want:39 32 11
want and:104 120 27
want from:-65 -112 -26
want is:-25 -58 -127
want my:-66 62 -48
want not:122 61 0
want one:-7 -81 -65
want out:110 101 -42
want that:85 47 48
want them:75 42 78
want this:-110 -66 -1
want to:1 9 -77
want u:-97 -83 -7
want … alife:66 7 -115
want … anything:39 -76 -54
want … away:74 74 15
want … befor:67 30 42
want … buried:17 55 93
want … cant:-11 -115 -5
want … commit:124 97 -14
want … cut:-43 -149 -4
want … disappear:87 -27 -9
want … done:6 28 82
want … drink:0 -104 -32
want … drown:96 98 32
want … ere:-84 -112 -30
want … existing:1 -148 -8
want … finish:146 124 2
want … forever:110 -34 -3
want … found:42 40 79
want … full:-31 -95 -6
want … her:-93 -75 54
want … hert:-100 -6 -7
want … i:-19 -44 14
want … is:-68 -106 -25
want … ive:-85 -94 -16
want … jmup:5 4 -144
want … kil:-15 -14 -42
want … lfie:-41 85 -91
want … mor:-36 -75 -33
want … much:41 17 -49
want … my:60 70 -104
want … myself:120 199 -193
want … no:133 -7 -16
want … nobody:-99 -86 -9
want … not:78 -8 -99
want … off:-6 -97 -69
want … right:70 -26 7
want … say:6 -49 43
want … see:-31 -2 144
want … stay:40 -87 -14
want … stop:71 -13 68
want … suicide:88 122 -74
want … this:-81 -79 -23
want … told:137 87 52
want … tonight:69 -119 -95
want … use:-14 -108 -58
want … with:-44 -62 -67
wanted:-17 -7 3
wanted my:114 101 68
wanted one:159 89 118
wanted … cut:164 -68 -25
wanted … herself:-136 -145 -22
wanted … i:-50 -34 -114
wanted … kil:-56 -70 -102
wanted … last:87 83 65
wanted … most:90 -3 -1
wanted … much:107 35 -57
wanted … myself:14 -3 -123
wanted … see:87 89 99
wanted … sleap:58 119 119
wanted … suicide:-99 -74 -12
wanted … to:85 91 101
wanting:85 60 -141
wanting it:233 30 -46
wanting to:-19 41 -180
wanting … and:-61 -103 36
wanting … dei:-152 -1 9
wanting … end:38 102 -6
wanting … jmup:-75 -110 -57
wanting … kil:111 159 -56
wanting … my:101 42 -124
wanting … myself:75 90 -83
wants:11 16 -110
wants a:-30 -51 -4
wants … and:-15 10 -116
wants … but:-45 -35 -31
wants … dei:-13 94 43
wants … do:197 176 -16
wants … end:70 83 -51
wants … kil:122 120 -3
wants … to:74 30 2
war:-2 -71 -61
war i:132 -10 -7
ward:-12 -50 -29
ward on:56 -74 -54
ward … weeks:166 121 124
warden:70 94 50
wardrobe:-64 -56 -47
wards:-64 -41 -32
ware:103 -30 -46
warehouse:17 51 58
waren:30 -24 -12
warfarin:36 32 68
warm:58 71 108
warmed:-60 -19 3
warmer:-25 -12 -1
warmth:31 -5 7
warn:-31 3 41
warned:0 34 31
warning:-37 -47 -55
warnings:-28 -21 -14
warns:3 -17 -4
wars:-59 -52 -18
wary:-1 -1 -1
was:-23 -42 -23
was all:52 29 26
was close:-46 -34 -1
was coke:55 68 31
was dead:41 6 -50
was disappointed:103 -39 -20
was doin:74 -10 -3
was drinking:-89 -75 -39
was ere:150 108 105
was fine:68 80 58
was for:138 159 170
was grateful:127 136 122
was happy:116 118 99
was haveing:104 81 59
was id:103 98 71
was ill:-70 -65 -20
was jealous:124 68 -6
was neva:22 65 62
was nice:44 81 94
was ok:141 104 101
was one:18 17 -80
was pleased:108 8 -1
was plenty:89 96 103
was sitting:137 134 120
was suicidal:-11 -179 17
was this:96 91 52
was tierd:155 151 142
was … bath:59 76 57
was … bein:75 112 102
was … born:133 -11 -7
was … bridge:123 -17 -6
was … burden:-103 20 18
was … by:-78 -39 -53
was … deadline:76 102 119
was … dey:-58 -24 -64
was … every:-60 -17 24
was … first:-40 -78 -41
was … from:33 -60 -109
was … hav:89 20 41
was … its:16 72 121
was … last:113 103 113
was … less:167 89 97
was … lie:144 147 62
was … me:45 66 57
was … mistake:94 22 7
was … night:-52 -84 -84
was … off:3 -39 -95
was … on:-50 -63 -54
was … piont:45 -37 -14
was … step:-28 -89 -89
was … suicide:-81 -93 -5
was … sunday:85 80 84
was … that:60 54 80
was … ther:-3 -46 -19
was … u:71 82 50
was … want:-21 50 -28
was … wasnt:113 130 110
was … who:-91 -79 -43
was … write:109 99 78
wasche:-93 -71 -57
wash:-50 -41 -47
wash up:74 96 139
washbag:-15 -30 -9
washed:7 24 47
washed up:102 60 48
washed … and:136 101 111
washed … down:98 81 81
washed … teh:77 102 109
washer:-3 -7 -5
washes:-3 -6 -2
washing:-19 -4 -21
wasnt:52 68 66
wasnt alone:132 90 92
wasnt ere:66 -105 -94
wasnt her:128 122 134
wasnt joking:154 55 22
wasnt sad:108 108 102
wasnt scared:71 114 82
wasnt suicidal:86 111 23
wasnt … thing:-73 -30 -5
wasnt … u:83 93 43
wasp:-12 22 -34
wasps:-15 -5 7
waste:67 90 107
wasted:-53 -58 -48
wasting:9 -26 -17
wat:4 15 20
wat am:142 -113 -74
wat an:-64 -41 -12
wat for:138 89 89
wat he:56 72 -41
wat helped:-78 -50 -16
wat i:77 29 55
wat is:-45 -78 -50
wat it:55 85 19
wat ive:87 103 120
wat scares:70 16 -14
wat … can:-95 -85 -81
wat … cant:104 -35 -33
wat … come:-59 -39 -45
wat … dog:113 93 59
wat … drove:55 96 -4
wat … find:95 97 98
wat … gave:156 147 96
wat … had:17 77 98
wat … im:48 7 26
wat … its:132 118 60
wat … know:113 111 118
wat … left:76 33 53
wat … living:192 -6 -3
wat … need:82 98 121
wat … next:71 80 83
wat … saving:128 30 51
wat … started:96 109 87
wat … ther:123 17 42
wat … tiem:102 100 76
wat … to:82 50 56
wat … tok:88 101 98
wat … u:-53 -51 -115
wat … up:108 29 12
wat … vet:88 86 78
wat … want:57 66 -47
wat … wanted:82 60 68
wat … wen:-62 -100 -57
wat … were:-49 -17 -33
wat … would:-102 -78 -39
wat … wrote:-13 -91 -40
watch:-15 -31 -38
watch in:66 82 95
watch it:91 136 74
watch … teh:90 136 105
watch … u:136 113 98
watched:-17 -19 -18
watched … all:127 132 124
watches:-41 -24 -16
watching:-62 -32 -55
watching strictly:132 104 105
wate:-5 -1 1
water:11 46 42
water and:-16 -72 -87
water i:56 40 8
water in:85 79 56
water looks:114 97 103
water under:-75 -99 -109
water up:108 88 118
water … it:85 81 82
water … not:164 99 106
water … teh:-120 -128 -121
water … to:94 71 64
watercolours:-74 -72 -68
watered:13 34 27
waterfall:47 25 16
watering:-18 -51 -56
waterproof:31 50 55
waters:101 90 103
waters … and:76 110 124
waters … my:86 62 57
wave:32 15 46
waved:-59 -36 -40
waves:27 45 35
waving:32 35 40
wax:23 -2 8
way:20 27 25
way much:19 60 91
way trip:91 74 65
way … and:25 63 35
way … dnt:82 29 49
way … for:75 82 66
way … him:103 24 -15
way … than:66 98 128
way … u:152 125 102
way … went:132 105 132
ways:30 66 -139
ways to:81 89 -66
ways … dei:-44 -1 -111
we:-109 -104 -104
we met:94 71 53
we talked:-17 -34 14
we … at:-85 -72 -74
we … for:-87 -89 -74
we … got:132 146 133
we … him:62 84 93
we … it:-80 -69 -41
we … teh:-39 -27 -39
we … to:-67 -32 -16
we … tonight:122 111 93
weak:0 57 62
weakness:-31 -27 -30
weaned:-27 11 15
weaning:-26 -5 -3
weapon:26 -23 -72
weapons:-15 -7 -5
wear:-59 -3 21
wearing:68 9 21
wearing my:89 81 55
wears:-23 -19 -33
weary:61 -83 -74
weather:-57 -70 -39
weathers:9 29 -10
web:39 39 -1
webinar:-22 -19 -23
website:-38 -42 19
wed:-12 26 0
wed be:169 152 73
wed … off:80 31 -49
wed … u:-61 -54 -18
wedding:-9 -6 7
wedding anniversary:116 110 114
wedding dress:26 95 61
wedding ring:66 61 66
wedding video:92 106 118
wedding … got:55 61 36
wedding … off:74 83 80
wedding … on:53 81 82
weddings:-30 -13 -11
wedged:90 102 100
weding:-7 0 0
wednesday:12 1 20
wednesday wen:135 133 117
wednesdays:32 93 93
weds:-9 8 99
wee:-11 -12 7
weed:9 -116 -67
weedkiller:129 136 140
weedkiller … it:131 115 119
weeds:-65 -91 -33
week:-53 -62 -81
week it:99 99 56
week its:-41 -85 -52
week teh:-58 -120 -83
week … a:33 15 71
week … at:-78 -74 -58
week … back:74 124 30
week … be:63 25 48
week … day:55 92 56
week … dey:122 91 113
week … first:72 66 78
week … how:67 96 -28
week … one:66 106 79
week … to:-5 -68 -80
weekday:-4 9 9
weekdays:96 106 103
weekend:-35 -48 -33
weekend i:17 -43 -82
weekend my:-28 -48 -76
weekend … and:-24 -95 -69
weekend … dnt:-10 -17 -76
weekends:13 19 -93
weekly:-129 -115 -122
weeks:-38 -94 -97
weeks ago:75 -89 -43
weeks and:-104 -48 -81
weeks back:179 57 -4
weeks of:9 53 78
weeks off:0 -109 -80
weeks … i:73 29 73
weeks … my:32 -79 -92
weeks … teh:-28 -100 -120
weeks … ther:131 40 26
weeks … was:96 -44 -35
weep:-59 -36 -44
weeping:30 48 55
weepy:-53 -25 -27
weg:1 0 5
weigh:75 132 131
weighed:-27 -53 -26
weighing:-76 -38 -21
weighs:32 66 -18
weight:32 9 47
weighted:-43 -35 -59
weights:135 116 126
weil:-29 -17 -26
weir:85 93 81
weir and:151 143 138
weir … my:-108 -105 -109
weird:-12 40 82
weirdest:-28 -8 -11
weirdly:34 55 105
weirdos:0 0 0
weiss:25 17 -54
wel:-2 -2 -2
welcome:4 -76 -86
welcome it:109 -7 -60
welder:-15 -4 -2
welfare:-23 -18 -16
well:0 0 0
wellbeing:1 4 28
wellies:-38 -44 -46
wellness:-8 -3 1
welsh:-12 -12 -5
wem:4 3 -26
wen:12 29 29
wen ill:95 113 68
wen sombody:-103 -99 -84
wen theyve:161 155 146
wen this:-14 14 71
wen youre:-76 -59 -53
wen youve:134 107 15
wen … and:-86 -83 -118
wen … are:87 99 94
wen … been:38 87 -87
wen … bury:105 18 49
wen … dark:152 104 103
wen … dead:51 63 90
wen … dei:78 71 93
wen … drank:-22 -79 -63
wen … feels:-90 -11 -3
wen … flatmates:72 85 -21
wen … goes:99 79 55
wen … going:-12 30 61
wen … hear:101 83 86
wen … in:-69 -110 -72
wen … isnt:-98 -82 -69
wen … it:45 52 60
wen … ive:0 41 94
wen … left:-65 -91 -156
wen … me:92 95 106
wen … my:-63 -57 -76
wen … not:-94 -166 -165
wen … sais:-83 -75 -21
wen … sees:-129 -134 -94
wen … shes:134 125 74
wen … shops:60 77 108
wen … shouts:107 85 -3
wen … staff:117 57 66
wen … started:74 88 120
wen … stood:7 68 28
wen … tok:-61 -49 -33
wen … was:-76 -69 -95
wen … wen:136 128 143
wen … wifes:-47 -61 -114
wen … works:121 61 -18
wendy:-28 -13 -5
wendys:-36 -54 -33
wenn:10 31 43
went:-1 -7 10
went back:28 -50 -159
went blue:-97 -93 -99
went down:86 79 94
went far:80 128 83
went home:1 -69 -41
went in:-47 -77 -86
went out:-54 -20 10
went teh:104 48 32
went … and:71 92 71
went … bought:70 82 84
went … i:84 96 128
went … sleap:147 48 52
went … teh:-83 -76 -83
went … with:3 -4 26
wept:-46 -26 -12
wer:-19 -24 -8
werde:75 89 -3
were:-72 -70 -46
were all:60 83 68
were dead:91 -119 -56
were going:-3 -72 -49
were my:84 100 94
were teh:87 86 79
were ther:-69 -50 -42
were … for:-70 -92 -75
were … good:94 97 104
were … hes:105 95 81
were … i:72 73 48
were … me:50 119 126
were … one:81 -3 16
were … teh:-73 -64 -62
were … thing:161 125 132
were … to:-51 -74 -77
were … was:125 120 105
werent:106 79 -3
werent … and:-78 -100 -61
werfe:18 14 14
werk:-66 -70 -77
werk i:53 -7 0
werk its:169 161 143
werk on:-73 -30 -17
werk … but:-106 -67 -43
werk … friday:-36 -29 -34
werther:-2 5 -11
west:-38 -16 -5
western:-17 -18 -17
wet:20 58 62
wetsuit:19 -26 -30
wetsuits:0 -1 -2
weve:-82 -112 -114
weve been:-65 -40 -79
weve both:66 78 91
weve got:-61 -55 -38
weve … its:84 -4 0
weve … weve:138 -1 0
wh:0 0 0
whale:-2 -1 -1
whatever:-31 -33 -19
whatever was:60 64 119
whatever … in:106 125 94
whatever … teh:120 129 96
whatever … was:88 88 97
whatevers:56 73 -5
whats:37 5 8
whats in:165 196 140
whats … in:148 92 83
whats … it:101 107 54
whats … me:-21 -112 -83
whats … teh:168 163 158
whats … use:146 -66 -52
whatsapp:31 9 30
whatsoever:-20 -23 -13
wheel:55 46 62
wheel … teh:104 74 92
wheelbarrow:-13 -15 -11
wheelchair:89 72 28
wheelchairs:35 30 52
wheeled:-11 25 28
wheelie:-1 0 1
wheels:24 52 39
whenever:-11 80 -127
where:23 35 39
where and:76 56 119
where dey:-93 -86 -83
where he:-26 -69 -79
where his:79 63 57
where ill:183 147 165
where my:78 -2 12
where teh:28 7 -6
where theres:74 50 100
where to:87 72 80
where u:-99 -76 -133
where we:128 147 156
where … at:-22 -106 -67
where … befor:127 -7 -11
where … headed:67 108 107
where … in:-82 -67 -57
where … ive:78 57 53
where … lfie:131 5 -9
where … lives:97 -10 -25
where … me:105 123 106
where … no:76 89 86
where … off:110 77 130
where … u:-118 -130 -154
where … want:117 154 34
wheres:-2 -19 -22
wherever:153 125 114
whether:-17 -3 -78
which:-10 10 16
which i:-83 -67 -42
which made:110 41 49
which of:52 -11 -107
which was:-54 -55 -66
which … monday:164 167 164
which … tomorrow:108 102 112
which … why:-61 -52 -27
whichever:70 62 -3
while:-14 -9 17
while ago:110 81 83
while hes:-73 -89 -127
while im:-125 -118 -133
while teh:88 103 75
while … at:76 101 121
while … im:123 98 74
while … on:-21 -60 -87
while … slept:160 149 134
while … teh:-129 -113 -105
while … type:105 124 137
whip:-17 11 17
whippet:-25 -20 -18
whips:97 98 -50
whiskey:48 4 61
whisky:120 95 33
whisky and:61 84 121
whisper:6 19 -9
whispered:17 -6 -44
whispering:181 162 131
whispers:-28 -45 -42
whist:-32 -39 -51
whistle:42 83 79
whistled:87 -27 -1
whistling:-11 -53 -51
whitby:-10 9 -12
white:14 6 16
white knuckling:65 -52 -31
white … teh:85 91 93
whiteboard:-40 -41 -40
whites:-55 -56 -21
whitsun:-5 -3 0
who:-23 -10 -59
who am:131 59 -4
who arent:96 104 147
who can:-81 -29 9
who dei:76 -3 0
who doesnt:39 -12 -51
who else:39 75 105
who finds:68 76 77
who gets:37 51 22
who hit:-100 -97 12
who i:23 17 77
who jumped:144 120 49
who kild:100 64 -21
who knows:-59 -92 -110
who sais:88 82 34
who sent:67 40 35
who to:92 103 120
who want:-7 -101 -12
who wants:112 56 -54
who wrote:-88 -56 -2
who … asked:133 124 -5
who … dei:54 62 -33
who … ere:143 125 66
who … leave:-103 -43 -27
who … me:24 44 41
who … teh:-83 -69 -12
who … themselves:91 74 -11
whod:37 -100 -100
whod come:139 54 -3
whod … i:98 -27 -5
whoever:25 34 57
whoevers:-16 23 47
whole:5 25 36
whole bag:126 99 107
whole body:154 140 137
whole family:14 -27 -69
whole month:92 113 132
whole months:53 89 100
whole prescription:117 126 100
whole shelf:107 89 107
whole weekend:-98 -105 -120
whole weeks:116 131 135
whole … a:-47 -54 -50
whole … and:17 35 32
whole … because:61 66 68
whole … box:136 119 118
whole … dnt:80 84 73
whole … he:110 86 40
whole … im:17 26 45
whole … on:-98 -62 -46
whole … out:52 101 96
whole … that:-86 -63 -65
whole … today:109 21 17
whole … wants:87 91 -26
whole … water:-80 -90 -98
whole … worth:102 102 88
whole … would:-81 -16 -12
wholl:162 186 182
whom:-64 -36 -74
whos:-11 -16 -61
whos … her:87 91 81
whos … his:112 105 114
whose:-89 -89 -73
whove:-61 -52 -32
why:-11 2 27
why and:70 113 93
why not:73 88 57
why on:92 -4 7
why … keep:92 49 -15
why … not:115 69 49
why … teh:91 110 98
wi:47 74 101
wich:-28 -22 -23
wicked:-16 -33 -11
wide:21 9 -8
widow:-50 -50 -31
widowed:134 21 -18
widower:-19 -28 -54
widows:-7 -24 -31
wie:-18 -15 -29
wieder:31 57 -98
wiedersehen:-9 0 7
wife:-15 -23 -35
wife as:134 132 103
wife by:-69 -64 -29
wife has:37 71 40
wife in:103 15 2
wife its:108 109 115
wife sais:-55 -74 -66
wife told:-106 -51 -40
wife wil:158 84 108
wife wont:22 -118 -84
wife would:-126 -11 -4
wife … am:141 115 72
wife … for:42 55 77
wife … get:-93 -22 -8
wife … her:-132 -107 -77
wife … i:81 26 17
wife … in:-31 -26 2
wife … myself:21 22 66
wife … off:52 20 7
wife … see:135 116 111
wife … up:-95 -89 -108
wifes:46 53 24
wifes away:-89 -74 -21
wifes … is:85 89 74
wifi:-96 -41 -79
wifis:-27 -25 -28
wig:-15 -16 -22
wigs:-36 -24 -16
wihs:46 -63 -45
wihs i:80 -39 -19
wihs is:67 124 109
wihs me:-104 -60 -41
wihs teh:36 -48 -15
wihs that:80 -56 -50
wihs theyd:146 -28 1
wihs to:-100 48 -156
wihs … be:-84 -96 -57
wihs … could:71 -21 -41
wihs … dead:34 -67 -20
wihs … died:83 -21 -11
wihs … for:93 -34 -22
wihs … had:33 66 -16
wihs … in:33 -21 -7
wihs … me:163 -23 -7
wihs … myself:26 87 -33
wihs … neva:102 19 -29
wihs … overdose:113 -5 -1
wihs … see:93 98 0
wihs … stop:95 -31 -16
wihs … tak:80 91 -78
wihs … teh:102 -38 -30
wihs … that:109 110 130
wihs … to:-49 19 -26
wihs … vanish:-93 -2 -1
wihs … was:64 -121 -74
wihs … were:92 -80 14
wihs … would:76 -99 -37
wil:27 50 60
wil and:-64 -96 -79
wil fink:129 53 104
wil notice:71 56 -79
wil on:88 98 110
wil post:139 111 85
wil remember:-47 -45 -65
wil sterben:74 32 -7
wil tak:72 85 82
wil … after:71 78 103
wil … and:42 27 39
wil … any:74 65 70
wil … dead:25 40 47
wil … done:-77 -101 -107
wil … end:-102 -93 -119
wil … feed:110 75 71
wil … for:-14 -51 -65
wil … from:39 49 28
wil … gone:115 117 119
wil … good:-56 -88 -60
wil … hes:-83 -108 -90
wil … ive:34 -8 -14
wil … lfie:87 61 49
wil … myself:12 40 85
wil … once:135 136 122
wil … sunday:109 113 114
wil … this:63 -67 -62
wil … to:-43 -72 -68
wil … u:-64 -56 -37
wil … under:65 81 96
wild:-80 -73 -77
willing:-98 -29 -103
willpower:-27 -12 -14
wills:35 27 17
win:-60 -121 -110
wind:51 93 83
wind is:160 143 157
wind … up:64 75 89
winding:29 -2 -1
window:21 36 48
window for:106 106 92
window on:161 158 139
window … but:105 111 99
window … floor:149 140 125
window … i:116 124 100
windows:-35 -27 -18
windows up:92 110 108
windows … i:-76 -87 -82
windows … up:63 75 63
windowsill:-68 -68 -66
winds:37 34 47
windscreen:1 25 -1
windy:-106 -126 -101
wine:8 -16 -21
wine glass:106 126 130
wine … me:37 48 94
wine … my:79 79 59
wines:114 110 100
wing:47 62 -2
wings:-2 -1 -2
wink:-10 -22 -14
winked:-6 -6 -15
winner:-2 -1 -1
winning:37 54 21
wins:-5 8 49
winston:-1 0 -1
winter:-60 -91 -147
winter and:59 83 -28
winter coat:87 0 7
winter … teh:68 51 23
winter … this:86 -14 -29
winters:-74 -48 -41
wipe:-48 -96 -48
wiped:73 61 80
wipes:0 -4 0
wir:-30 -29 -23
wird:-17 -15 -9
wire:28 51 47
wired:-1 -7 -37
wireless:-27 -33 -45
wires:114 141 100
wisdom:-82 -66 -69
wise:-15 -3 -17
wiser:-11 -12 -5
wished:-44 -42 -56
wished … dead:-105 -6 -3
wishes:6 57 38
wishes … was:72 9 71
wishing:110 -41 -46
wishing i:194 -11 -33
wishing … dead:-131 -19 -3
wishing … was:58 -9 -23
wishing … would:164 -56 -63
with:-8 4 10
with and:17 101 125
with any:154 103 128
with bein:98 -47 -46
with chips:-73 -50 -41
with each:46 136 137
with every:156 142 101
with everything:65 13 25
with him:36 37 14
with im:81 8 -6
with mum:76 82 74
with no:49 76 -5
with petrol:72 62 65
with suicidal:-110 -114 -3
with tablets:106 106 99
with tea:-75 -76 -61
with them:64 23 39
with u:-83 -66 -55
with vodka:106 107 14
with wat:101 141 147
with … am:96 86 62
with … bag:89 92 95
with … because:-35 -43 -120
with … belt:56 40 -19
with … beside:68 49 61
with … bitten:143 145 121
with … body:131 95 80
with … book:-56 -54 -55
with … bore:109 106 95
with … bottle:65 69 61
with … bread:14 35 151
with … but:-63 -74 -38
with … by:53 56 91
with … cable:41 58 83
with … can:101 117 96
with … cat:-113 -130 -111
with … chain:155 183 142
with … cigarette:47 12 -6
with … clothes:98 90 14
with … club:-51 -40 -45
with … date:80 88 32
with … daughters:38 4 -4
with … dog:-113 -112 -83
with … down:-58 -23 -50
with … dressing:132 113 28
with … foot:150 181 170
with … good:-22 -55 -49
with … group:-58 -54 -92
with … gun:146 142 114
with … hammer:55 66 56
with … hand:31 20 51
with … he:38 33 68
with … her:63 76 24
with … hob:117 72 -51
with … hood:79 55 55
with … hoping:1 3 -111
with … hose:92 95 61
with … if:-93 -79 -115
with … inside:115 84 16
with … knife:106 111 112
with … lfie:53 103 40
with … lighter:44 116 -59
with … mother:84 70 41
with … name:83 52 29
with … needle:75 109 16
with … nephew:-73 -91 -79
with … not:-24 -114 -149
with … note:55 58 80
with … nothing:100 84 123
with … off:99 104 102
with … old:-59 -61 -89
with … on:70 63 56
with … ones:-36 -57 -47
with … over:63 71 93
with … pills:73 83 56
with … pistol:32 46 27
with … planet:96 100 103
with … plastic:-95 -110 -81
with … roap:106 110 84
with … samurai:106 79 121
with … scissors:26 85 24
with … shes:-107 -103 -103
with … shoes:84 76 59
with … shotgun:127 134 140
with … sister:-66 -77 -70
with … skull:165 167 168
with … tablets:142 130 145
with … thoughts:-88 -137 -1
with … through:68 104 88
with … today:32 54 23
with … twice:137 55 -2
with … u:66 81 104
with … wetsuit:-73 -68 -71
withdrawal:-101 -120 -78
withdrawal is:-56 -94 -81
withdrawal … hell:-84 -97 -83
withdrawal … i:-83 -139 -34
withdrawals:-109 -83 -61
withdrawing:-7 -70 -16
withdrew:-3 -1 -1
within:16 -35 1
without:9 9 -15
without alcohol:47 61 105
without him:2 -28 -61
without me:60 91 132
without my:-107 -83 -53
without … all:105 17 59
without … dey:73 12 -19
without … goodbye:65 78 85
without … it:59 1 -20
without … its:111 119 126
without … them:-74 -77 29
without … to:-20 -63 -21
witness:-17 -11 -10
witnessed:-34 -5 1
witnesses:-1 21 9
wives:13 19 -4
wizard:-33 -33 -29
wobble:-19 -32 -24
wobbles:15 6 -10
wobbling:114 88 89
wobbly:24 -94 -41
woche:11 11 -3
wochen:20 30 -15
wochenende:-12 -9 -22
wohl:66 73 92
woke:16 5 -25
woke … blue:87 111 86
woke … it:111 -26 -3
woken:43 38 23
woken … teh:24 51 41
wolf:55 80 72
wollte:-38 -40 -11
woman:-50 -24 -33
womans:67 75 74
women:-56 -37 -49
womens:-46 -47 -53
won:-52 -37 2
won and:84 78 64
won … i:28 88 75
wonder:120 50 35
wonder if:79 -13 -12
wondered:-8 4 13
wonderful:22 -5 28
wonderfully:1 5 7
wondering:31 -57 -47
wonders:-13 -24 -2
wonky:-24 -12 -6
wont:79 77 79
wont answer:78 84 79
wont eat:40 94 -53
wont go:-79 -77 -106
wont liv:68 96 86
wont need:80 37 59
wont pick:114 115 144
wont to:44 110 -130
wont … a:115 130 120
wont … after:-107 -122 -136
wont … anymore:93 93 117
wont … bleeding:-62 -78 -176
wont … checking:61 83 79
wont … dei:126 143 -41
wont … door:54 51 33
wont … either:78 95 94
wont … forty:158 131 107
wont … her:11 27 18
wont … my:-36 -83 -48
wont … needing:-28 -100 -69
wont … teh:53 61 84
wont … ther:10 64 48
wont … to:107 105 103
wont … tomorrow:60 110 120
wont … u:-164 -160 -145
wont … up:9 20 27
wont … wen:-64 -99 -84
wont … wont:32 5 -1
wood:39 81 82
wooden:-55 -64 -67
woods:87 97 79
woodwork:-2 -40 -1
wool:-57 -15 -47
woolf:-6 -42 -3
woozy:97 67 67
word:18 1 -32
worded:-12 -18 -7
wording:68 62 83
words:-54 -30 -37
wore:-82 -48 -42
workbook:-19 -1 -1
worked:-5 14 -4
worked teh:83 74 124
worked … im:21 112 41
worked … wat:-30 -34 -38
worker:-68 -94 -142
workers:-50 -45 -12
working:14 29 33
working out:72 127 18
working … teh:26 72 24
workout:-21 -20 -29
workplace:0 0 0
works:-10 15 12
works for:-76 -36 -18
worksheet:-26 -43 -17
worksheets:-22 -26 -36
workshop:53 68 64
worktop:62 42 60
world:18 7 19
world and:-50 -75 -67
world i:-88 -112 -61
world ive:-69 -48 -92
world was:88 49 79
world … a:-64 -61 -33
world … me:57 37 64
world … one:82 -23 -22
world … tonight:37 76 82
worlds:8 -74 -63
worm:5 1 -34
worming:-100 -91 -88
worms:-38 -24 -8
worn:-19 -30 20
worn out:-28 -117 -84
worried:-83 -40 -172
worrier:-27 -14 -20
worries:-57 -46 -27
worry:-57 -102 -98
worrying:-34 -16 24
worse:28 15 -69
worse … in:112 142 93
worse … teh:-90 -45 -99
worst:-54 -145 -139
worst … to:114 42 59
worth:-9 -2 7
worth of:104 37 57
worthless:35 -21 -12
would:38 -18 -75
would and:48 51 68
would anyone:100 90 -34
would care:73 -13 -16
would do:67 93 82
would it:6 -5 -133
would … asleep:168 74 10
would … because:68 27 -1
would … dead:-7 82 -16
would … end:112 98 -32
would … everything:57 105 -1
would … fine:164 -48 -12
would … get:73 20 27
would … had:101 81 84
would … hert:91 70 -4
would … himself:-100 -97 7
would … if:69 68 13
would … it:11 61 -16
would … me:31 87 48
would … not:65 -68 -62
would … parents:103 12 29
would … quickest:59 116 -23
would … right:96 12 46
would … terible:96 9 0
would … without:54 -18 -62
wouldnt:35 -32 -53
wouldnt do:140 -2 65
wouldnt hav:10 64 77
wouldnt mind:7 -123 -33
wouldnt say:77 12 -62
wouldnt … dieing:-109 -35 0
wouldnt … ere:130 119 19
wouldnt … he:-38 21 -1
wouldnt … if:120 -84 -5
wouldnt … teh:50 -10 -21
wouldnt … tomorrow:64 124 -8
wouldve:23 36 42
wound:113 117 92
wounds:55 64 25
wow:2 -9 -8
wrap:-41 -57 -55
wrapped:112 113 92
wrappers:-26 -20 -23
wrapping:-60 -67 -61
wraps:-14 -4 -39
wreath:17 -11 -4
wreck:-42 -11 -3
wrecked:10 -4 -15
wren:-20 -12 -10
wrestling:-69 -61 -31
wristband:-35 -14 -3
wrists:133 99 93
wrists and:164 134 46
wrists are:117 33 46
wrists done:117 127 117
wrists … be:9 14 -107
wrists … let:9 4 -171
wrists … my:7 15 94
wrists … teh:86 94 26
write:-14 3 31
write it:-62 -76 -98
write this:71 78 93
write … in:-53 -100 -51
write … its:113 116 109
write … my:101 116 92
writer:-9 16 -9
writers:-2 -2 0
writes:-43 -3 -37
writing:-26 -27 -14
writing goodbye:1 -10 -130
writing this:101 73 56
writing … letters:72 91 -89
writing … teh:76 103 87
written:2 18 22
written it:106 120 129
written on:-98 -81 -85
written to:130 158 157
written … for:-91 -88 -90
written … it:90 95 99
written … on:114 99 95
written … suicide:86 100 33
written … teh:108 86 79
written … to:-113 -119 -99
wrote:-6 8 37
wrote a:-104 -121 -176
wrote goodbye:-30 -97 -93
wrote my:88 121 111
wrote this:42 24 57
wrote … i:107 25 44
wrote … my:-7 -108 -105
wrote … note:-89 -107 -148
wrote … on:91 66 67
wrote … one:31 61 67
wrote … suicide:7 -84 -21
wrung:99 -42 -4
wunschte:54 -36 -22
wurde:-2 -21 -9
x:90 138 144
x … a:39 41 83
x … and:4 13 67
xanax:33 34 44
xanax bars:116 120 11
xans:56 56 20
xbox:47 31 46
xmas:74 70 70
xx:22 21 17
y:-27 3 3
y me:46 19 21
y no:35 94 83
y … despierta:159 120 123
y … por:61 55 40
y … quiero:-58 0 12
y … se:52 100 17
ya:29 21 44
ya … quiero:74 43 -8
ya … vivir:18 86 -3
yaar:-3 -5 -19
yall:-36 14 -5
yard:102 103 86
yard with:-38 -35 -40
yarn:38 9 -4
yawn:-28 -33 -22
yawning:-26 -31 16
yay:-34 -38 -45
ye:3 2 29
yeah:1 73 90
year:-44 -69 -106
year ive:-24 -75 -41
year … and:93 119 94
year … me:96 1 -7
year … on:-38 -93 -96
year … want:124 132 95
yearly:-31 -18 -13
years:-107 -102 -119
years ago:-55 0 -14
years back:-102 -59 -52
years i:-40 -49 -70
years it:121 -53 -36
years since:-41 -18 -12
years was:71 71 84
years … a:-29 -51 -23
years … and:-13 -3 -70
years … families:71 72 62
years … going:58 67 57
years … gone:98 -1 -1
years … its:89 96 61
years … was:-96 -38 -67
yeast:-43 -49 -50
yeastwood:-15 -3 -3
yeer:-2 -1 0
yeet:85 39 -54
yeeted:-11 -5 -2
yeeting:25 22 -69
yelled:-4 6 16
yelling:18 60 81
yellow:67 87 86
yellow eyes:88 96 108
yells:-3 5 -10
yep:23 -9 -4
yes:-1 10 -21
yes but:-26 -67 -44
yes she:107 81 76
yes … do:95 35 -9
yes … not:93 67 -2
yesterday:66 48 -17
yesterday on:130 59 103
yesterday … for:102 54 -2
yesterday … it:26 89 98
yesterday … my:76 58 -21
yesterdays:14 5 1
yet:-3 -14 -2
yew:-15 56 74
yo:-44 -57 -21
yo … no:-73 -10 12
yoga:-55 -8 -3
yoghurt:-15 0 -1
yoghurts:-71 -64 -38
york:0 -1 -1
yorkshire:-52 -47 -37
yorkshires:-16 -5 -5
youd:50 76 106
youd be:-86 -103 -34
youd hav:108 111 62
youll:74 78 86
youll know:159 142 129
youll need:92 36 42
youll see:148 122 111
youll … i:76 58 65
youll … why:141 121 98
young:-87 -99 -75
younger:-42 -24 -92
youngest:73 38 43
youre:-68 -44 -8
youre … me:80 103 138
yours:66 117 127
yours … teh:86 92 98
yourself:16 33 -119
yourself … day:82 109 -2
yourself … wrote:108 15 -3
yourselves:98 102 114
yourselves im:90 68 64
yous:8 33 52
youth:28 -2 -21
youtube:-78 -77 -59
youve:19 18 6
youve been:43 59 110
youve much:135 -1 0
youve … a:113 137 134
youve … been:85 91 97
yrs:-96 -149 -149
yusuf:-70 -55 -41
z:29 -11 -3
zaps:-44 -20 -25
zealand:-12 -19 -22
zehn:-23 -23 -18
zeit:-23 -23 -18
zero:30 27 48
zinc:-11 -4 -9
zip:-59 -46 -51
zipped:60 30 30
zoloft:-2 12 21
zombie:-42 -16 -12
zombies:-68 -67 -23
zone:-12 -14 -5
zoo:-56 -36 -30
zoom:63 51 21
zopiclone:125 141 81
zu:74 55 22
zug:-10 -16 -8
zum:-43 -39 -23
zumba:-39 -22 -20
zur:73 48 67
zurich:-25 -15 37
zusammen:-48 -53 -41
zwanzig:-4 -2 -2
zwei:-50 -41 -17
zwolf:-11 -20 -17
`;
