import type { Weights } from '../lexicon.ts';

/** What each sum begins with. */
export const bias: Weights = [-5.53, -6.47, -6.95];

/**
 * Weights in hundredths, made by scripts/train-screening.ts: how much a word, a pair of words or what the
 * rules found speaks for `watch`, `urgent` and `emergency`.
 */
export const weightLines = `
+abuse/abuse:645 665 295
+abuse/abuse +adieu:-43 -35 -119
+abuse/abuse +affirmed:83 99 -133
+abuse/abuse +attacker/abuse:-44 -40 91
+abuse/abuse +child/child_at_risk:44 47 51
+abuse/abuse +clock:33 39 -180
+abuse/abuse +danger/overdose:78 100 31
+abuse/abuse +distress/distress:26 59 86
+abuse/abuse +finality:-113 -132 -109
+abuse/abuse +in_progress:-90 -109 -31
+abuse/abuse +in_progress/overdose:-125 -125 -33
+abuse/abuse +means:-147 -162 -96
+abuse/abuse +perch:-95 -122 -124
+abuse/abuse +plan:-84 -96 -85
+abuse/abuse +shelter/abuse:-49 -48 91
+abuse/abuse +time:97 113 -57
+abuse/abuse -abuse/abuse:127 135 -22
+abuse/abuse -danger/overdose:-40 -28 -1
+abuse/abuse -distress/distress:58 67 177
+abuse/abuse -means:-11 -4 43
+abuse/abuse -self_harm/self_harm:-103 -103 -14
+adieu:127 143 135
+adieu +affirmed:-89 -118 -85
+adieu +bequest:40 37 30
+adieu +distress/distress:-114 -104 -85
+adieu +in_progress:-115 -133 -139
+adieu +lasting:170 167 157
+adieu +method:107 106 116
+adieu +perch:148 138 138
+adieu +self_harm/self_harm:0 -72 35
+adieu +urge/self_harm:18 -81 -18
+adieu +warning:67 63 137
+adieu +wish:-9 74 111
+adieu -hopeless:-74 -102 -110
+adieu -lasting:-89 -80 -72
+affairs:72 49 62
+affairs +goodbye:57 69 50
+affairs +hand:118 139 147
+affairs +hopeless:29 76 39
+affairs +intent:-4 5 71
+affairs +kit:101 112 118
+affairs +means:84 75 95
+affairs +mention:6 42 65
+affairs +named:54 81 82
+affairs +time:37 53 62
+affairs +wish:-114 -80 -52
+affairs -mention:138 100 117
+affirmed:132 130 58
+affirmed +danger/overdose:-36 -61 -76
+affirmed +finality:-102 -104 -15
+affirmed +hopeless:-52 -6 -97
+affirmed +in_progress:104 120 26
+affirmed +mention:47 62 -85
+affirmed +named:144 197 -193
+affirmed +parting:-42 -85 -70
+affirmed +perch:32 28 86
+affirmed +place:16 26 62
+affirmed +plan:24 64 31
+affirmed +quitting/withdrawal:-80 -35 -21
+affirmed +self_harm/self_harm:-4 35 -229
+affirmed +substance/overdose:9 -20 -113
+affirmed +threat/harm_to_others:81 97 -94
+affirmed +unseen:-50 -68 -23
+affirmed -abuse/abuse:80 111 -9
+affirmed -affirmed:107 14 -32
+affirmed -burden:112 -4 -1
+affirmed -finality:85 98 43
+affirmed -hopeless:19 66 -67
+affirmed -intent:273 255 13
+affirmed -mention:139 70 -69
+affirmed -named:183 223 67
+affirmed -place:82 87 124
+affirmed -target:274 278 -13
+affirmed -wish:121 -9 -21
+attacker/abuse:114 128 128
+attacker/abuse +hand:114 113 44
+attacker/abuse +shelter/abuse:198 201 186
+attacker/abuse +threat/harm_to_others:66 72 115
+attacker/abuse -abuse/abuse:36 31 82
+attacker/abuse -means:138 116 99
+attacker/abuse -slip/relapse:39 82 60
+attempt:281 80 92
+attempt +in_progress:-112 5 53
+attempt +intent:-191 -162 -46
+attempt +kit:-65 -118 -135
+attempt +mention:136 -70 -21
+attempt +named:-2 -57 48
+attempt +perch:-104 -89 -111
+attempt +plan:-72 0 1
+attempt +self_harm/self_harm:-32 -66 4
+attempt +shakes/withdrawal:115 -33 -9
+attempt +taken:-26 -98 -110
+attempt +time:195 58 -12
+attempt +wish:-93 -48 24
+attempt -attempt:43 38 35
+attempt -intent:139 50 33
+attempt -means:143 155 122
+bequest:78 95 83
+bequest +hopeless:90 139 137
+bequest +intent:-45 -52 51
+bequest +kit:60 46 40
+bequest +lasting:93 88 83
+bequest +mention:65 -10 -25
+bequest +method:142 140 123
+bequest +plan:-51 -83 -75
+bequest +preparation:34 0 8
+bequest +quitting/withdrawal:-42 -44 -44
+bequest +resolve:72 73 109
+bequest +settled:89 124 121
+bequest +symptom/withdrawal:-71 -85 -73
+bequest +unseen:87 76 83
+bequest +warning:-94 -98 -16
+bequest +wish:-75 51 -12
+burden:580 -127 -106
+burden +distress/distress:38 -4 3
+burden +time:45 98 122
+burden +wish:-161 -42 -1
+burden -hopeless:106 -5 -4
+child/child_at_risk:226 227 56
+clock:60 70 67
+clock +danger/overdose:-90 -127 -114
+clock +hopeless:34 50 48
+clock +intent:42 53 138
+clock +means:80 104 135
+clock +mention:93 99 64
+clock +parting:46 38 43
+clock +quitting/withdrawal:-25 -68 -79
+clock +resolve:7 -2 53
+clock +settled:-49 -46 -49
+clock +shelter/abuse:-83 -77 -101
+clock +taken:53 29 17
+clock +threat/harm_to_others:97 81 136
+clock +time:-73 -86 -96
+clock +understatement:55 -21 -4
+clock -named:108 90 122
+danger/overdose:77 94 53
+danger/overdose +eating/eating_disorder:-23 -115 48
+danger/overdose +hand:159 161 124
+danger/overdose +hopeless:-70 -76 3
+danger/overdose +in_progress:120 103 139
+danger/overdose +indifference/overdose:220 256 -101
+danger/overdose +intent:35 -10 12
+danger/overdose +resolve:-9 -51 -97
+danger/overdose +shelter/abuse:79 103 134
+danger/overdose +slip/relapse:-30 95 -93
+danger/overdose +substance/overdose:183 208 -214
+danger/overdose +symptom/withdrawal:-13 -20 -114
+danger/overdose +use/overdose:138 190 -45
+danger/overdose +warning:129 150 62
+danger/overdose -means:15 49 73
+distress/distress:-44 -88 -94
+distress/distress +eating/eating_disorder:88 42 38
+distress/distress +finality:-41 -82 -84
+distress/distress +hopeless:40 -81 -89
+distress/distress +in_progress:65 100 118
+distress/distress +intent:111 142 -41
+distress/distress +perch:31 47 73
+distress/distress +self_harm/self_harm:51 74 35
+distress/distress +slip/relapse:87 8 -63
+distress/distress +substance/overdose:90 109 -1
+distress/distress +taken:43 37 75
+distress/distress +threat/harm_to_others:77 46 15
+distress/distress +time:-11 -149 -110
+distress/distress +urge/self_harm:129 75 -6
+distress/distress +wish:-108 -129 -95
+eating/eating_disorder:303 140 -54
+eating/eating_disorder +hand:3 -22 -45
+eating/eating_disorder +intent:2 -85 -184
+eating/eating_disorder +kit:0 0 -108
+eating/eating_disorder +self_harm/self_harm:21 -108 25
+eating/eating_disorder +slip/relapse:60 -68 -2
+eating/eating_disorder +symptom/withdrawal:49 114 0
+eating/eating_disorder +time:98 20 -152
+fading:98 116 125
+fading +finality:74 88 42
+fading +in_progress:36 53 63
+fading +kit:26 37 41
+fading +parting:-55 -88 -87
+fading +perch:106 126 133
+fading +place:90 91 106
+fading +slip/relapse:60 -50 -8
+fading +symptom/withdrawal:-102 -88 -84
+fading +taken:220 216 228
+fading +time:-87 -125 -112
+fading +urge/self_harm:9 -112 -59
+fading +use/overdose:100 79 114
+fading +wish:-43 -128 -76
+fading -in_progress/overdose:95 86 103
+fading -taken:-72 -67 -67
+finality:120 137 131
+finality +hand:104 104 121
+finality +in_progress/overdose:132 88 20
+finality +intent:-164 -161 -103
+finality +kit:25 32 37
+finality +perch:113 110 106
+finality +place:219 244 228
+finality +plan:-79 -88 -82
+finality +taken:74 49 65
+finality +unseen:60 57 76
+finality +use/overdose:103 108 52
+finality +warning:-156 -169 -64
+finality +window:59 72 70
+finality +wish:-78 -51 17
+finality -danger/overdose:60 62 73
+finality -parting:131 129 132
+finality -self_harm/self_harm:85 133 104
+finality -warning:48 59 53
+goodbye:374 395 391
+goodbye +in_progress:-87 -100 -146
+goodbye +intent:-191 -236 -183
+goodbye +kit:-36 -45 -25
+goodbye +mention:64 61 83
+goodbye +named:-126 -117 -76
+goodbye +preparation:-99 -100 -92
+goodbye +resolve:78 82 80
+goodbye +threat/harm_to_others:0 -101 -68
+goodbye +time:19 41 42
+goodbye +understatement:-106 -112 -102
+goodbye +unseen:135 116 99
+goodbye +warning:-87 -123 -33
+goodbye +wish:-101 -16 23
+goodbye -finality:73 41 12
+goodbye -named:122 73 34
+goodbye -parting:49 49 58
+hand:138 149 144
+hand +hopeless:114 131 152
+hand +in_progress/overdose:57 54 77
+hand +intent:-151 -135 -21
+hand +method:-75 -89 -67
+hand +named:-89 -70 75
+hand +parting:76 84 86
+hand +self_harm/self_harm:24 -8 -76
+hand +slip/relapse:-113 -73 -59
+hand +taken:35 64 62
+hand +time:143 143 148
+hand +unseen:74 74 88
+hand +wish:-69 -54 35
+hopeless:147 16 8
+hopeless +in_progress:215 161 53
+hopeless +intent:-119 -1 -120
+hopeless +lasting:99 57 54
+hopeless +method:59 67 94
+hopeless +named:-90 -44 -49
+hopeless +perch:37 80 54
+hopeless +place:73 124 120
+hopeless +preparation:176 67 25
+hopeless +settled:-14 28 58
+hopeless +slip/relapse:-105 26 40
+hopeless +symptom/withdrawal:-79 -42 -40
+hopeless +taken:-133 -57 -26
+hopeless +time:-50 -39 3
+hopeless +unseen:56 31 -4
+hopeless +use/overdose:28 66 113
+hopeless +warning:-132 -87 -96
+hopeless +wish:-55 -7 -38
+in_progress:478 501 508
+in_progress +in_progress/overdose:-143 -186 -196
+in_progress +intent:-273 -277 -195
+in_progress +kit:-93 -119 -130
+in_progress +lasting:-111 -99 -116
+in_progress +mention:-88 -113 -3
+in_progress +named:-63 -67 -27
+in_progress +parting:54 62 51
+in_progress +self_harm/self_harm:-102 -115 56
+in_progress +shakes/withdrawal:129 134 86
+in_progress +slip/relapse:-105 -102 -112
+in_progress +substance/overdose:1 1 -76
+in_progress +symptom/withdrawal:-55 -60 -84
+in_progress +taken:-110 -107 -100
+in_progress +time:-33 -32 -7
+in_progress -abuse/abuse:-90 -105 -100
+in_progress -hand:112 111 90
+in_progress -hopeless:111 107 39
+in_progress -intent:122 107 7
+in_progress -kit:141 128 124
+in_progress -means:53 43 70
+in_progress -mention:106 37 68
+in_progress/overdose:384 409 423
+in_progress/overdose +intent:-45 -43 -123
+in_progress/overdose +kit:-72 -76 -67
+in_progress/overdose +resolve:1 -174 -162
+in_progress/overdose +shakes/withdrawal:70 83 110
+in_progress/overdose +shelter/abuse:66 74 109
+in_progress/overdose +time:51 22 -10
+in_progress/overdose +wish:2 -115 -22
+in_progress/overdose -fading:59 70 75
+in_progress/overdose -means:85 96 18
+in_progress/overdose -method:2 3 -91
+in_progress/overdose -plan:32 30 -72
+in_progress/overdose -use/overdose:109 115 98
+in_progress/self_harm:20 8 103
+in_progress/self_harm +intent:8 40 78
+indifference/overdose:151 135 -53
+indifference/overdose +parting:-17 -15 66
+indifference/overdose +substance/overdose:93 124 9
+indifference/overdose +unseen:96 117 6
+indifference/overdose +use/overdose:55 185 -82
+indifference/overdose +warning:-96 -20 -12
+indifference/overdose +wish:6 -174 -97
+indifference/overdose -indifference/overdose:111 132 -18
+indifference/overdose -mention:-77 -69 -6
+intent:544 565 296
+intent +kit:-45 -56 51
+intent +lasting:-52 -54 -74
+intent +means:29 35 -38
+intent +method:-91 -111 -67
+intent +named:128 104 -39
+intent +perch:-36 -89 -3
+intent +place:81 95 70
+intent +preparation:-87 -74 -63
+intent +resolve:77 -9 -87
+intent +self_harm/self_harm:-160 -341 0
+intent +slip/relapse:-68 24 38
+intent +symptom/withdrawal:-114 -151 -77
+intent +taken:91 -74 -27
+intent +threat/harm_to_others:-81 -88 -176
+intent +time:19 12 220
+intent +understatement:-73 -89 -69
+intent +unseen:14 52 75
+intent +urge/self_harm:-48 -65 -112
+intent +use/overdose:1 39 110
+intent +warning:-112 -156 -169
+intent +window:46 55 67
+intent +wish:-349 -129 -116
+intent -attempt:51 83 33
+intent -intent:129 131 4
+intent -mention:90 24 -38
+intent -named:-1 35 -76
+intent -perch:53 78 109
+intent -plan:22 11 40
+intent -settled:-69 -65 28
+intent -target:149 132 -32
+kit:115 127 121
+kit +mention:92 88 91
+kit +named:-25 -81 -5
+kit +quitting/withdrawal:-109 -112 -60
+kit +self_harm/self_harm:-73 -128 -57
+kit +settled:77 78 89
+kit +substance/overdose:-81 -125 -118
+kit +taken:-33 -38 -57
+kit +understatement:91 118 109
+kit +unreachable:88 88 130
+kit +unseen:133 120 139
+kit +urge/self_harm:-15 -49 -16
+kit +warning:-47 -63 -89
+kit +window:119 129 159
+kit +wish:-79 -45 11
+kit -kit:-53 -57 -76
+kit -named:-77 -76 -68
+lasting:127 137 127
+lasting +mention:50 80 26
+lasting +named:66 86 -53
+lasting +parting:98 92 88
+lasting +quitting/withdrawal:-66 -60 -62
+lasting +resolve:79 -5 38
+lasting +shelter/abuse:92 88 100
+lasting +taken:29 72 80
+lasting +threat/harm_to_others:4 -76 17
+lasting +wish:-181 -94 -41
+lasting -finality:-83 -96 -64
+lasting -intent:-71 -118 -72
+lasting -named:-101 -127 7
+lasting -wish:106 122 123
+means:106 123 105
+means +parting:44 42 69
+means +perch:-48 -72 -37
+means +preparation:61 38 18
+means +quitting/withdrawal:-83 -68 -101
+means +self_harm/self_harm:120 65 -17
+means +settled:95 86 94
+means +shakes/withdrawal:122 7 8
+means +slip/relapse:-90 -16 9
+means +symptom/withdrawal:123 116 79
+means +threat/harm_to_others:-12 -31 55
+means +urge/self_harm:86 -168 -93
+means +use/overdose:26 10 65
+means +window:99 129 98
+means +wish:-55 50 -46
+means -finality:105 89 109
+means -means:-85 -86 7
+mention:166 47 -11
+mention +named:-106 -46 -32
+mention +plan:57 107 111
+mention +resolve:183 32 -90
+mention +time:60 28 82
+mention +unseen:22 56 110
+mention +warning:-23 -28 -91
+mention +window:52 27 -1
+mention +wish:-34 58 -63
+mention -hopeless:42 -84 -41
+mention -in_progress:115 173 8
+mention -means:3 -87 -43
+mention -mention:95 35 34
+mention -named:167 178 -59
+mention -settled:-92 -90 -22
+mention -target:188 207 -14
+mention/self_harm:218 -6 -46
+mention/self_harm +time:126 -35 -4
+method:138 152 148
+method +named:-55 -93 -41
+method +parting:105 105 129
+method +perch:-146 -155 -151
+method +plan:86 59 69
+method +preparation:80 107 133
+method +resolve:-60 -54 -63
+method +slip/relapse:43 144 139
+method +symptom/withdrawal:-83 -90 -113
+method +taken:-133 -135 -123
+method +threat/harm_to_others:30 35 127
+method +time:137 116 124
+method +unreachable:-73 -62 -89
+method -means:86 83 96
+named:39 44 -46
+named +parting:25 -1 -69
+named +preparation:-69 -68 28
+named +resolve:149 141 63
+named +taken:-88 -101 -100
+named +threat/harm_to_others:-169 -172 -65
+named +time:6 1 49
+named +understatement:77 132 106
+named +wish:-53 27 2
+parting:88 98 108
+parting +perch:63 60 64
+parting +resolve:133 24 88
+parting +settled:80 75 74
+parting +slip/relapse:13 23 -102
+parting +understatement:76 138 134
+parting +unseen:133 132 84
+parting +window:86 98 106
+parting +wish:88 -13 56
+perch:160 181 173
+perch +place:-74 -91 -86
+perch +preparation:-86 -110 -122
+perch +resolve:48 48 90
+perch +self_harm/self_harm:2 -26 96
+perch +time:-69 -70 -80
+perch -in_progress:-113 -104 -107
+perch -plan:-123 -130 -126
+place:81 90 81
+place +settled:189 178 181
+place +unseen:195 178 186
+place +warning:105 109 137
+place -distress/distress:61 68 57
+plan:82 96 88
+plan +preparation:42 32 27
+plan +self_harm/self_harm:73 19 -101
+plan +settled:-117 -129 -65
+plan +slip/relapse:-89 -142 -146
+plan +understatement:-111 -77 -47
+plan +unreachable:64 94 101
+plan +urge/self_harm:88 1 54
+plan +wish:-83 68 -63
+plan -plan:-88 -84 -71
+preparation:85 65 69
+preparation +resolve:62 77 60
+preparation +slip/relapse:-125 33 54
+preparation -plan:-126 -110 -85
+quitting/withdrawal +resolve:-56 -55 -97
+quitting/withdrawal +shakes/withdrawal:150 23 -26
+quitting/withdrawal +slip/relapse:-16 -67 -75
+quitting/withdrawal +substance/overdose:-8 -8 -80
+quitting/withdrawal +symptom/withdrawal:390 424 426
+quitting/withdrawal +use/overdose:-23 -79 -54
+quitting/withdrawal +wish:-100 -116 -37
+resolve:86 107 35
+resolve +self_harm/self_harm:24 -104 -124
+resolve +symptom/withdrawal:-39 -54 -52
+resolve +threat/harm_to_others:152 134 -154
+resolve +understatement:11 80 -32
+resolve +unseen:-58 -85 -105
+resolve +urge/self_harm:3 -128 0
+resolve +wish:63 125 20
+resolve -named:94 107 16
+resolve -plan:-117 -129 -77
+resolve -resolve:-23 -7 -112
+self_harm/self_harm:601 583 -99
+self_harm/self_harm +taken:-44 -56 -103
+self_harm/self_harm +threat/harm_to_others:-50 -160 -34
+self_harm/self_harm +time:106 55 -58
+self_harm/self_harm +unseen:90 67 -73
+self_harm/self_harm +urge/self_harm:-172 -52 -64
+self_harm/self_harm +use/overdose:-101 -91 -32
+self_harm/self_harm -hopeless:12 -109 -9
+self_harm/self_harm -intent:-56 -55 -49
+self_harm/self_harm -self_harm/self_harm:177 249 5
+settled:79 88 84
+settled +slip/relapse:-65 -4 -10
+settled +threat/harm_to_others:92 105 -80
+settled +understatement:-90 -75 -77
+settled +unseen:-74 -71 -83
+settled -finality:66 77 74
+settled -means:75 60 68
+shakes/withdrawal:59 43 53
+shakes/withdrawal +shelter/abuse:111 63 66
+shakes/withdrawal +slip/relapse:-6 -86 -101
+shakes/withdrawal +substance/overdose:-52 -45 -109
+shakes/withdrawal +symptom/withdrawal:116 120 100
+shakes/withdrawal +taken:6 67 100
+shakes/withdrawal +time:-36 -126 -92
+shakes/withdrawal +use/overdose:-81 -45 -119
+shakes/withdrawal +wish:-101 -24 -21
+shelter/abuse:52 48 66
+shelter/abuse +time:-75 -74 -95
+shelter/abuse -abuse/abuse:-77 -76 -86
+shelter/abuse -distress/distress:49 66 48
+shelter/abuse -means:112 93 136
+slip/relapse:368 -47 -49
+slip/relapse +substance/overdose:-5 92 10
+slip/relapse +symptom/withdrawal:15 -88 -43
+slip/relapse +taken:-91 -35 -2
+slip/relapse +time:79 -33 -38
+slip/relapse +unreachable:142 26 -63
+slip/relapse +urge/self_harm:-99 -89 -53
+slip/relapse +use/overdose:37 70 -1
+slip/relapse +wish:-146 -72 -107
+slip/relapse -use/overdose:70 14 31
+substance/overdose:373 433 -24
+substance/overdose +symptom/withdrawal:50 45 -77
+substance/overdose +time:124 133 86
+substance/overdose +use/overdose:18 27 -45
+symptom/withdrawal:143 157 159
+symptom/withdrawal +taken:80 97 40
+symptom/withdrawal +time:56 66 47
+symptom/withdrawal +unseen:-57 -53 -32
+symptom/withdrawal +use/overdose:118 96 60
+symptom/withdrawal +wish:-79 -74 -16
+symptom/withdrawal -symptom/withdrawal:9 26 -4
+taken:215 236 218
+taken +time:-50 -59 -65
+taken +use/overdose:-102 -71 -56
+taken -mention:-37 -100 -131
+taken -taken:107 101 107
+threat/harm_to_others:554 574 291
+threat/harm_to_others +time:97 90 172
+threat/harm_to_others -abuse/abuse:31 18 103
+threat/harm_to_others -finality:4 -97 -115
+threat/harm_to_others -mention:135 113 16
+threat/harm_to_others -threat/harm_to_others:69 67 68
+time:70 84 78
+time +unreachable:-68 -74 -84
+time +unseen:-67 -66 -38
+time +urge/self_harm:236 -67 -123
+time +use/overdose:-90 -112 -130
+time +wish:-12 35 79
+time -distress/distress:-38 -37 -44
+time -finality:-98 -82 -72
+time -goodbye:-86 -80 -76
+time -preparation:-94 -91 -78
+time -resolve:122 82 73
+time -use/overdose:-89 -98 -113
+understatement:118 71 60
+understatement +warning:-101 -74 -78
+understatement +wish:-69 -27 -53
+understatement -intent:93 112 112
+understatement -parting:-90 -56 -56
+unreachable:109 117 118
+unreachable +warning:79 83 134
+unseen:100 117 97
+unseen +wish:-25 47 -20
+unseen -wish:87 72 86
+urge/self_harm:453 -16 -38
+urge/self_harm -self_harm/self_harm:174 -19 -8
+use/overdose:80 93 70
+warning:252 275 96
+warning +wish:-95 82 -59
+warning -means:112 105 6
+warning -mention:214 177 16
+warning -named:157 115 20
+warning -place:95 77 116
+warning -plan:5 29 68
+warning -wish:129 110 14
+window:116 127 111
+wish:553 41 -19
+wish -affirmed:34 117 91
+wish -intent:-15 -39 -110
+wish -lasting:-75 -39 -125
+wish -mention:-23 64 -27
+wish -named:105 30 -34
+wish -target:45 131 0
+wish -wish:78 -54 -28
-abuse/abuse:-64 -32 -104
-abuse/abuse -in_progress/overdose:-81 -101 -107
-affirmed:-8 -31 -116
-affirmed -named:59 98 -28
-attempt:-98 -76 -23
-attempt -intent:118 81 62
-bequest:-128 -116 -133
-clock:-78 -105 -84
-finality -goodbye:-98 -80 -104
-finality -lasting:-40 -14 -20
-finality -parting:-57 -53 -39
-finality -settled:35 -12 -36
-finality -time:-113 -86 -98
-goodbye -parting:-63 -47 -34
-hand -kit:-43 -35 -26
-hopeless:-59 -76 -48
-hopeless -parting:88 77 78
-in_progress:-38 -27 -24
-in_progress/overdose:-128 -110 -109
-in_progress/overdose -taken:80 89 94
-indifference/overdose -wish:-83 -2 -2
-intent:-85 -75 0
-intent -means:-79 -31 -83
-intent -target:25 56 -3
-intent -wish:111 44 8
-kit:-70 -48 -38
-kit -means:-44 -22 -15
-kit -plan:-47 -54 -74
-lasting:-67 -58 -77
-means -method:-115 -101 -68
-means -named:29 27 68
-means -perch:-62 -63 -96
-means -plan:6 47 31
-mention -resolve:100 55 -55
-mention -warning:120 39 -8
-mention -wish:34 -78 -72
-method -named:-104 -95 -8
-method -place:-68 -61 -111
-named:-65 -60 -62
-parting -warning:-33 -44 -48
-perch:-117 -99 -98
-preparation:-67 -41 -57
-quitting/withdrawal:-54 -70 -30
-self_harm/self_harm:-89 -88 -87
-settled:-42 -67 -50
-shakes/withdrawal:-108 -133 -96
-shelter/abuse:-106 -96 -76
-slip/relapse:-76 -41 -52
-substance/overdose:123 149 -52
-taken:-54 -60 -52
-target:2 43 -41
-threat/harm_to_others:-72 -47 -64
-time:-106 -94 -84
-use/overdose:-89 -104 -119
-wish:-77 -100 -59
a:-49 -50 -45
a baby:-79 -57 -43
a beach:72 91 87
a belt:90 45 27
a bet:64 -72 -65
a biscuit:-103 -55 -45
a black:47 63 16
a blade:71 64 32
a book:-73 -101 -77
a bridge:49 53 48
a bullet:80 123 42
a can:146 106 110
a charger:107 -3 -2
a chest:27 22 21
a clerical:66 -7 -8
a corpse:80 42 41
a cross:30 54 40
a cushion:53 21 71
a date:70 64 110
a drawer:-90 -93 -48
a dressing:87 89 81
a drill:41 62 88
a farewell:-73 -72 -71
a fence:99 72 74
a fit:103 115 107
a football:108 96 40
a friend:32 9 12
a gap:43 56 49
a ghost:113 -9 6
a goodbye:-25 -29 -22
a gram:49 -22 -23
a grenade:69 57 98
a group:-68 -27 -12
a haf:-30 -66 -71
a hit:102 22 104
a horse:51 9 18
a hosepipe:113 135 119
a hotel:27 53 43
a i:33 86 116
a jam:100 99 105
a joint:113 -3 -1
a label:134 142 139
a lad:61 73 14
a last:68 85 82
a laugh:93 91 68
a length:132 124 119
a lie:33 77 36
a lighter:51 94 63
a list:99 102 43
a liv:117 -5 -18
a load:121 118 106
a locked:63 83 52
a long:-46 -42 -26
a lorry:73 40 50
a lost:95 -21 -7
a lyric:1 -105 0
a me:80 42 -16
a meeting:-38 -86 -42
a mental:98 10 5
a method:124 124 113
a mind:-52 -63 -33
a minute:54 50 66
a mistake:138 28 0
a months:148 167 160
a mug:32 41 49
a nice:77 76 75
a note:55 62 49
a nurse:75 88 96
a overdose:43 53 78
a pen:136 125 112
a pencil:48 23 -35
a person:78 60 79
a pic:54 77 111
a piont:84 -10 -6
a pistol:72 49 77
a platform:114 65 67
a plumber:-78 -75 -66
a present:89 -27 -1
a pulse:139 152 153
a razor:48 34 -35
a reason:83 96 33
a return:80 82 91
a saturday:-149 -135 -85
a school:-76 -70 -31
a seizure:58 83 65
a shoebox:55 60 50
a shotgun:58 64 62
a site:108 105 113
a slip:-82 -73 -89
a snoring:79 76 76
a sound:45 20 8
a star:85 66 79
a straight:133 155 104
a stroke:39 61 83
a suicidarme:10 0 -122
a surprise:-48 -45 -63
a syringe:92 85 85
a temper:91 62 -37
a tent:70 80 80
a thing:-19 -96 -35
a thursday:50 44 41
a ticket:122 168 157
a train:130 181 124
a voicemail:99 54 26
a war:63 -17 -19
a way:95 99 58
a wedding:101 62 30
a wine:72 22 29
a world:43 -12 -4
a … an:35 62 79
a … any:-81 -54 -47
a … anymore:132 104 -1
a … asking:87 105 30
a … back:-26 -37 -62
a … bath:84 79 69
a … because:53 61 81
a … beter:51 -75 -54
a … bit:58 102 108
a … button:43 18 69
a … bye:107 119 98
a … called:-52 -39 -11
a … calm:82 94 101
a … cause:78 -20 -8
a … christmas:80 2 37
a … colour:80 93 86
a … comes:-83 -70 -77
a … cubicle:117 126 115
a … cut:89 101 116
a … dad:90 131 77
a … day:30 72 11
a … did:-91 -72 -66
a … dnt:49 40 60
a … doesnt:73 81 92
a … envelope:-47 -30 -57
a … error:65 -6 -7
a … every:47 46 39
a … exam:-57 -54 -42
a … eyes:97 73 51
a … fan:-57 0 0
a … far:40 46 59
a … from:-80 -64 -65
a … get:-22 -91 -93
a … glass:69 97 7
a … gown:109 112 98
a … had:45 75 86
a … hell:92 58 102
a … hit:94 134 -9
a … hotel:117 117 115
a … id:-13 -70 -69
a … insulin:-105 -102 -85
a … ive:20 19 35
a … jar:79 72 60
a … kid:65 48 60
a … kids:57 79 94
a … kitchen:-114 -90 -73
a … know:101 77 106
a … land:96 90 106
a … leter:-115 -119 -124
a … lost:116 43 63
a … made:-27 -104 -92
a … mam:84 27 -13
a … marked:135 127 127
a … me:79 -9 -25
a … mind:-95 -97 4
a … mug:25 49 60
a … night:59 8 32
a … nobody:32 60 22
a … note:7 -4 -45
a … open:55 41 67
a … pin:-8 25 101
a … playlist:87 95 90
a … post:91 68 67
a … right:88 78 26
a … roap:-36 -47 -24
a … sais:73 76 108
a … see:119 136 115
a … sharpener:49 56 -7
a … shes:71 74 72
a … shop:-92 -71 -64
a … something:126 160 133
a … soon:162 103 44
a … tablets:98 98 109
a … taken:-64 -76 -66
a … tank:155 163 149
a … than:98 6 12
a … thing:-15 -58 -72
a … this:37 57 94
a … ticket:23 48 74
a … tongue:131 131 111
a … tuesday:45 50 64
a … under:48 37 11
a … vida:44 39 61
a … waiting:71 76 69
a … wednesday:75 65 57
a … while:36 56 35
a … who:-56 -78 -75
a … whos:52 70 80
a … wont:59 67 91
a … worth:47 49 77
a … would:41 53 48
a … youll:78 49 6
aa:-91 -33 -48
abba:-18 -4 -20
abeg:0 0 0
abend:-13 -14 -11
aber:-9 -54 -23
aberdeen:-80 -61 -51
abide:-14 -30 -35
able:-44 -34 19
about:-40 -16 -32
about a:21 54 107
about an:112 62 55
about and:117 83 36
about death:-100 79 -2
about dieing:99 114 26
about doin:56 116 -20
about hanging:71 82 -69
about his:-99 -98 -69
about it:-29 -46 -83
about killing:97 114 -28
about leaving:75 101 109
about me:105 87 121
about my:-16 -36 -92
about poisoning:44 70 -38
about shooting:109 132 -19
about stabbing:76 111 -9
about suicide:104 138 -6
about teh:-39 -60 -32
about to:131 117 178
about ur:-29 -49 -33
about using:32 -135 -84
about … ago:-5 56 51
about … any:-79 -59 -30
about … as:55 82 37
about … be:-13 58 12
about … commit:-128 -122 34
about … cricket:66 86 96
about … cut:124 113 -35
about … do:133 82 -13
about … end:-9 39 143
about … every:53 81 -72
about … exit:99 -92 -21
about … future:42 -73 -30
about … go:73 14 -10
about … goodbye:98 100 109
about … himself:115 132 -54
about … hour:41 59 44
about … i:-22 -45 -77
about … kil:57 54 118
about … me:-81 -88 -62
about … minutes:146 101 128
about … myself:76 54 48
about … off:30 16 -10
about … season:97 116 111
about … shoot:47 57 86
about … suicide:-76 -91 31
about … wil:93 -3 25
above:17 39 -9
abroad:-8 42 -28
abs:-61 -57 -18
abscess:-5 -1 -1
abschiedsbrief:91 83 86
abseil:-40 -43 -35
absence:80 26 32
absolute:-4 -2 -1
absolutely:-102 -67 -49
absurd:-2 0 -1
abuela:-9 -33 -36
abuelo:1 9 5
abuse:-21 1 -43
abused:-46 -5 -24
abusive:-60 -53 -10
ac:18 -41 -40
aca:-1 0 0
acabar:116 63 -39
acabar … vida:102 123 -44
acabo:51 85 102
acabo de:84 103 115
academic:31 44 49
acamprosate:-7 -1 -1
accent:-41 -54 -49
accept:-19 -11 -4
acceptance:-17 -9 -4
accepted:38 -33 -15
access:-7 26 9
accident:35 29 21
accidental:-51 -46 -38
accidentally:-32 24 68
accommodation:43 37 20
according:-58 -51 -38
according to:-58 -51 -38
accordion:-24 -17 -12
account:-7 -1 15
account wil:105 94 98
accountant:-28 -14 -20
accounts:-16 -17 39
accurate:-14 -2 11
accused:-29 -32 -11
ace:-17 -28 -3
ache:-59 -58 -44
ached:-40 -36 -15
aches:-61 -86 -59
achievement:-4 -1 0
aching:22 10 0
acht:-21 -15 -8
achy:-16 -14 -26
acid:50 37 12
acid in:118 84 81
acid … a:74 64 117
acne:-34 -16 -4
across:31 34 30
across from:123 116 135
act:-25 -1 -103
acted:-26 -1 -4
acting:-49 -54 -17
action:-19 1 19
activation:-21 -17 -10
active:5 40 -56
actively:44 121 -66
actor:33 2 10
actors:22 -48 -30
actress:-11 -5 -1
acts:79 23 33
actual:-61 -17 -62
actually:0 0 0
acupuncture:-31 -19 -9
acutally:-20 -11 -19
ad:-19 -15 -4
add:-4 -66 -58
added:-11 -10 -26
adderall:46 58 64
addict:-17 -53 -36
addicted:6 11 -11
addiction:-92 -92 -48
adding:58 65 46
address:134 144 123
address is:113 112 117
addressed:-17 -10 -29
adelaide:-19 -9 1
adhd:41 21 46
adieu:98 117 127
adios:168 134 140
adjusted:-77 -75 -41
adjustment:-20 -2 -3
admin:-27 -9 31
admire:-29 -14 -34
admired:6 2 1
admission:-13 -24 -15
admissions:-26 -5 -4
admit:62 -29 -36
admit it:85 -15 -23
admitted:38 41 -39
adopt:35 23 33
adopted:-51 -28 -29
adore:-20 -18 -14
adored:21 36 47
adores:-6 29 78
ads:-37 -21 -6
adult:-38 -45 -26
adulting:-3 -2 -3
adults:-8 23 57
advance:60 63 32
advent:-24 22 43
adventure:-20 -12 -7
advert:16 -39 -13
adverts:-56 -18 -14
advice:-110 -55 -48
advise:-4 -32 -47
advised:-88 -79 -80
adviser:-53 -9 -2
advocate:-11 0 0
ady:0 0 0
aerial:-85 -76 -72
aerobics:-15 -17 -11
af:61 70 36
affairs:88 24 17
affect:-69 -33 -26
afford:-52 -16 -5
afk:81 64 58
afraid:-38 -23 -103
africa:-6 -9 0
after:16 19 41
after another:103 75 98
after corrie:126 124 115
after every:102 1 -55
after everyone:96 96 80
after ive:75 103 60
after long:-45 -112 -60
after me:180 145 132
after midnight:96 106 59
after promising:135 -36 -29
after sunday:63 39 6
after takeing:118 113 85
after this:134 143 122
after today:254 257 249
after tomorrow:79 122 98
after tonight:99 125 100
after tryin:-9 -143 -144
after wat:61 -42 -86
after … all:58 80 84
after … been:15 30 40
after … birthday:87 97 80
after … by:-58 -38 -97
after … clean:110 131 76
after … dead:128 154 159
after … did:103 7 18
after … finishes:96 112 99
after … had:-117 -82 -103
after … hand:-53 -39 -55
after … hell:102 110 107
after … hour:52 72 86
after … its:26 12 43
after … lol:120 124 110
after … me:90 65 21
after … months:144 -18 -25
after … neva:-85 -79 -70
after … news:131 164 138
after … overdose:60 -7 -93
after … sober:176 -10 -4
after … thats:64 101 101
after … them:81 77 61
after … theres:30 68 21
after … u:84 104 123
after … was:-58 -98 -101
after … wil:43 48 99
after … wont:95 141 157
after … years:-1 -96 -160
afternoon:27 41 44
afternoons:-7 -47 -54
aftershave:-20 32 54
afterwards:32 33 47
ag:82 119 122
again:0 0 0
against:2 11 7
against me:35 54 69
against … and:109 37 34
agan:-22 -17 -9
agatha:-5 -3 -3
age:-20 -11 -34
aged:-53 -65 -37
agency:-1 18 -38
agenda:-41 -37 -28
agent:-12 -4 -6
ages:8 -42 4
ages im:92 76 86
ages … it:-95 -129 -64
agm:-11 -8 -12
ago:12 -4 13
ago because:82 124 118
ago im:118 105 106
ago … had:101 31 0
ago … keep:76 74 73
ago … on:109 63 12
ago … want:64 111 98
agoraphobia:-91 -58 -57
agree:42 63 -115
agreed:26 49 55
agreeing:76 21 -32
agreement:-6 -2 -1
agrees:-35 -33 -13
aguanto:18 82 -30
ah:-34 -45 -13
ahead:61 33 23
ahead and:77 -126 -97
ahead to:59 71 64
ahead … me:-51 -110 -61
ahogando:81 -37 -33
ahora:-99 -18 -7
ahorcar:28 28 42
aid:28 26 27
aider:-19 -1 0
aids:-3 9 -10
aim:-32 -14 -12
aimed:66 96 89
aiming:28 44 70
aint:120 94 86
air:20 17 47
air … teh:-38 -36 -36
aircon:-31 -19 -9
airing:-83 -85 -68
airline:-9 -5 -9
airport:-154 -149 -148
airport and:-127 -128 -110
airs:0 0 0
aisle:-7 -14 -3
ajar:109 88 100
al:21 75 72
alan:20 29 23
alarm:-85 -65 -43
alarm … to:131 109 107
alarmed:-17 -3 1
alarms:-47 -51 -47
album:-22 -20 -17
albums:-46 -27 -55
alcohol:-35 -61 -15
alcohol … my:-20 -48 -92
alcoholic:-37 -20 -5
aldi:15 -5 9
ale:-4 -1 -1
alergia:-26 -7 -9
alert:-40 -41 -6
alexa:65 69 69
algo:-13 -12 -19
alguien:-41 -12 -17
ali:7 11 36
alife:70 25 32
alife any:101 57 15
alife … and:24 67 -51
alife … ill:0 10 -100
alife … im:-1 87 -24
alife … mor:39 115 -67
alight:0 -3 5
all:9 11 15
all and:-42 -34 -61
all arranged:-140 -133 -129
all at:54 73 45
all been:111 101 127
all cant:106 119 88
all come:-111 -32 -38
all down:51 69 55
all for:-91 -74 -67
all going:56 108 102
all gone:128 96 83
all her:90 86 46
all his:-95 -83 -77
all im:-25 -88 -70
all in:34 42 58
all inside:109 18 30
all know:77 110 34
all morning:-137 -131 -70
all of:75 74 74
all ready:134 60 82
all right:-24 -94 -78
all round:25 51 63
all swallowed:60 67 67
all thats:82 55 76
all three:67 89 85
all through:64 -19 -99
all up:53 71 79
all week:82 77 5
all … all:53 31 85
all … behind:106 40 47
all … blood:128 127 109
all … brain:94 87 85
all … by:-51 -65 -60
all … cant:103 86 72
all … felt:78 71 -5
all … fink:60 35 -146
all … go:111 42 29
all … goodbye:202 198 195
all … head:6 -86 -48
all … her:55 67 79
all … if:72 44 20
all … im:45 49 37
all … insulin:65 74 87
all … keep:158 103 101
all … kids:-66 -70 -58
all … lithium:80 74 92
all … long:71 95 -31
all … memes:60 71 84
all … morning:41 54 79
all … need:103 67 93
all … night:41 30 72
all … no:-26 -74 -95
all … old:-69 -61 -61
all … one:-45 -42 -36
all … other:37 -4 -7
all … patches:129 131 128
all … peaceful:-122 -113 -80
all … shes:103 120 123
all … sorrry:-91 -80 -74
all … tablets:77 79 74
all … that:-105 -119 -87
all … them:57 78 82
all … tiem:-92 -65 -60
all … together:98 71 58
all … tomorrow:-124 -129 -157
all … two:28 57 108
all … used:105 105 93
all … weeks:125 139 138
alle:107 97 101
alle tabletten:77 87 87
alle … geschluckt:112 104 103
allein:12 3 13
allen:71 -21 -4
allergic:-11 -29 6
allergies:-53 -43 -24
allergy:-19 -3 -16
alles:-14 -33 -68
alley:1 -18 25
allotment:-63 -43 -51
allotments:18 18 -12
allow:-49 -36 -40
allowance:24 34 16
allowed:-34 12 -130
allows:27 62 48
alls:38 48 74
almonds:-13 9 14
almost:-36 -128 -103
aloe:-17 -6 -2
alone:-5 -1 13
alone in:79 93 8
alone this:-72 -68 -62
alone wen:100 86 76
alone … i:50 46 -76
alone … locked:126 129 116
along:-18 0 -11
along with:47 66 32
along … it:126 112 90
alongside:-13 -3 2
alot:0 0 0
aloud:-54 -92 -95
alpacas:-2 -7 -9
alphabetically:8 0 21
alprazolam:-38 -29 0
already:0 0 0
alright:-86 -68 -41
als:-10 -4 -6
also:0 0 0
alt:42 -43 -18
alternate:-3 -2 -1
alternative:-8 -8 -11
alternatives:62 94 -8
although:-34 -22 -14
alto:-61 -39 -37
altogether:92 34 58
altos:23 21 9
always:0 0 0
alzheimers:-69 -51 -41
am:31 42 47
am a:86 12 -1
am about:6 9 63
am dead:-85 -49 -10
am driving:76 108 79
am fifty:74 15 -4
am ill:91 67 55
am in:73 80 90
am letting:75 45 43
am nobody:124 59 66
am on:-66 -68 -59
am stood:137 116 111
am suicidal:142 170 -129
am thinking:-2 83 -37
am tierd:105 -28 16
am waiting:69 -64 -46
am … alife:106 11 -5
am … and:-23 37 -6
am … at:16 46 31
am … be:121 20 23
am … dey:-69 -60 -20
am … do:-49 -59 -56
am … goodbye:-145 -126 -127
am … into:55 45 73
am … is:-40 -16 -89
am … kil:58 84 60
am … know:77 23 14
am … living:68 -54 -24
am … myself:-20 -2 63
am … of:46 -7 -94
am … put:125 136 70
am … rong:-53 -40 -39
am … shoot:-9 -19 -89
am … ther:46 45 68
am … u:35 73 97
am … wont:66 120 153
amarillo:-33 -5 -2
amateur:-13 -9 -7
amazed:19 53 49
amazing:-39 -18 -14
amber:-19 -8 -2
ambulance:43 6 19
amends:-74 -49 -44
america:-44 -26 -17
american:-8 -10 -14
amis:14 13 12
amitriptyline:44 65 76
amitriptyline … of:93 88 96
amma:57 42 44
amnesty:-19 -23 -23
among:-43 -12 -41
amount:80 110 70
amount i:110 113 56
amounts:-19 -3 -1
ams:0 0 0
an:-26 -37 -32
an apology:25 34 107
an axe:107 112 129
an envelope:38 43 72
an exit:143 -8 20
an i:72 101 28
an she:81 84 99
an urge:37 66 49
an … a:-58 -95 -84
an … ago:81 98 83
an … bottle:64 20 43
an … hes:146 89 106
an … id:78 10 26
an … it:-81 -39 -28
an … myself:82 97 -66
an … our:82 93 92
an … till:94 92 110
an … today:-78 -62 -30
an … u:80 97 93
ana:47 -41 -6
anaemic:-21 -20 -3
anaesthetic:-42 -94 -75
anaesthetist:-43 -29 -44
anatomy:-4 -1 -1
anchor:75 50 74
ancient:-31 -3 -1
and:0 0 -1
and a:13 35 50
and all:55 74 27
and ate:36 57 58
and be:-34 -29 -57
and bein:16 2 -77
and bought:-43 -110 -123
and burning:100 104 58
and cleaned:-90 -53 -51
and climbed:113 114 109
and close:-96 -62 -40
and comin:90 71 38
and counted:-109 -76 -57
and cut:59 84 -60
and dad:89 101 123
and dey:-96 -63 -38
and did:-115 -94 -93
and doesnt:-13 -6 34
and drank:124 21 25
and drinking:99 111 74
and eat:-79 -63 -26
and everyone:42 -82 -104
and everyones:68 25 27
and everything:54 63 52
and feal:4 -40 -43
and finished:62 54 31
and fink:114 -81 -15
and gave:-99 -109 -121
and geting:-38 -42 -14
and give:-99 -84 -63
and goodbye:54 50 80
and haf:85 50 63
and hagn:36 69 134
and hands:-87 -72 -65
and happy:-47 -22 -26
and her:41 44 70
and hes:99 103 116
and hiding:85 39 0
and hoap:99 -29 -62
and id:-4 -31 -89
and ill:66 78 68
and im:63 60 53
and isnt:125 98 94
and ive:33 47 46
and labelled:28 73 79
and last:82 97 -45
and lately:157 108 -48
and leave:-81 -67 -71
and lfie:-108 -23 -33
and lie:97 103 145
and look:-69 -74 -81
and made:3 -5 -83
and me:89 95 103
and mean:-63 -14 -4
and mine:62 76 86
and mor:90 6 -78
and myself:68 68 133
and needles:-43 -32 -16
and nobodys:73 18 20
and none:48 72 51
and nothing:73 108 143
and people:91 51 38
and read:-91 -78 -60
and ready:68 88 104
and ring:-67 -67 -66
and sais:110 131 75
and sat:-53 -85 -99
and sent:24 52 23
and shakin:143 12 36
and shes:116 115 119
and showed:118 121 96
and since:50 80 -26
and smile:88 67 63
and staff:132 22 -43
and step:47 81 80
and suicidal:69 60 -12
and sunday:87 74 59
and suppose:85 64 64
and swallowed:135 88 84
and taken:81 83 65
and taped:73 54 1
and tells:110 129 -29
and that:89 89 59
and theyve:-41 -104 -108
and this:109 95 72
and thort:82 -49 -117
and tonight:108 106 88
and touches:31 36 -111
and use:153 128 109
and vanishing:101 43 46
and vodka:56 75 76
and wanted:41 60 -8
and was:-40 -131 -122
and we:-16 -33 -76
and wedding:121 114 101
and were:-57 -139 -131
and where:94 115 86
and wihs:117 24 -4
and wished:123 17 43
and wishing:101 -9 -2
and with:17 12 69
and written:140 138 126
and wrote:28 50 67
and yesterday:161 51 -81
and youll:-76 -43 -48
and youre:-67 -86 -33
and … about:-22 -14 -66
and … allowed:-71 -86 -70
and … along:76 81 104
and … and:19 30 54
and … answering:65 78 81
and … apointment:127 105 58
and … around:4 20 48
and … arranged:159 159 150
and … ashamed:96 -6 -48
and … back:-64 -69 -67
and … bag:86 40 9
and … bags:20 13 31
and … be:49 27 20
and … bear:-16 -96 -87
and … beat:79 79 -29
and … beating:-61 -61 -28
and … became:-69 -38 -8
and … because:29 -10 -8
and … bedroom:156 86 85
and … been:-37 -57 -73
and … begun:135 78 27
and … behind:-96 -109 -90
and … beter:-16 -84 -83
and … between:51 33 36
and … bit:-13 -63 -59
and … blade:127 88 93
and … blades:104 110 84
and … blood:67 79 110
and … bottle:99 104 88
and … bottles:141 127 96
and … box:44 79 96
and … breathing:58 81 85
and … breaths:43 103 119
and … bruises:76 49 31
and … but:-120 -109 -103
and … cant:52 40 77
and … car:84 65 64
and … care:67 147 37
and … careful:-24 -51 -35
and … carpet:-59 -54 -22
and … cat:-62 -40 -99
and … checks:104 53 34
and … children:-62 -75 -76
and … choosing:49 49 61
and … coat:67 89 103
and … cold:68 84 91
and … come:71 50 48
and … content:61 82 74
and … cord:82 105 127
and … could:14 -93 -50
and … couldnt:-75 -101 -108
and … cravings:-41 -7 -5
and … decided:80 40 -22
and … dei:-47 -33 -42
and … did:-48 -55 -38
and … disappointed:121 -6 -3
and … does:61 46 -9
and … done:72 95 70
and … down:46 54 59
and … drifting:108 125 135
and … drunk:-21 -86 -101
and … due:80 81 75
and … each:63 93 69
and … early:-62 -49 -46
and … ears:110 121 124
and … enough:70 55 68
and … evening:50 44 27
and … everyone:-53 -90 -89
and … everything:63 50 55
and … exaggerating:95 112 -5
and … failed:60 18 32
and … faint:72 77 95
and … fainted:63 115 -8
and … father:76 97 149
and … fault:0 -24 -99
and … fine:-47 -73 -23
and … fire:-110 -98 -108
and … first:65 86 67
and … fixing:82 91 -18
and … flat:13 -82 -78
and … forgiven:-57 -117 -56
and … friday:83 80 38
and … frightened:87 53 38
and … from:-64 -96 -83
and … garage:125 149 121
and … gave:-13 -65 -39
and … glass:86 87 98
and … go:66 64 66
and … going:41 74 76
and … goodbyes:113 108 101
and … happened:45 93 69
and … happier:80 -5 -2
and … hatch:163 148 128
and … heart:122 134 149
and … hearts:160 49 33
and … hoap:52 116 93
and … hospital:-63 -49 -26
and … hot:103 84 85
and … hour:109 83 85
and … hung:77 106 114
and … ill:34 58 13
and … insects:87 117 120
and … is:50 34 39
and … isnt:31 21 19
and … its:38 62 69
and … jealous:80 -39 -18
and … keep:97 113 132
and … key:-44 -78 -117
and … kids:-59 -86 -60
and … knows:46 67 61
and … lamp:120 130 119
and … leaving:176 113 134
and … leter:109 121 116
and … letters:54 85 87
and … lie:-58 -60 -63
and … lied:59 65 68
and … line:76 67 73
and … location:123 124 114
and … long:44 86 95
and … longer:87 99 55
and … lot:2 34 39
and … lying:85 45 53
and … making:59 71 103
and … mean:86 56 18
and … meat:13 20 90
and … methadone:-69 -64 -7
and … method:28 61 65
and … moving:100 51 58
and … mug:115 110 107
and … necks:100 107 98
and … need:52 74 94
and … night:45 12 -31
and … nodding:83 81 97
and … note:132 151 127
and … nothing:-13 -42 -14
and … number:-97 -71 -69
and … ones:81 115 127
and … operation:89 44 50
and … our:15 12 56
and … pack:91 56 66
and … packets:145 151 138
and … parked:173 162 157
and … peace:-84 -108 -113
and … pills:92 101 124
and … place:-62 -69 -70
and … planning:169 168 73
and … pull:152 143 120
and … pulled:75 -17 18
and … pulling:148 137 138
and … putting:151 162 146
and … quiet:77 93 95
and … reason:42 35 39
and … responding:73 74 78
and … right:-52 -91 -89
and … roap:111 106 98
and … ropes:170 168 175
and … round:78 61 91
and … running:95 27 26
and … safe:-72 -61 -53
and … sais:45 51 82
and … say:11 -15 -126
and … screaming:131 102 146
and … second:-52 -31 -86
and … seizure:83 60 66
and … sell:123 -11 -5
and … shakin:82 103 31
and … shall:124 133 131
and … shed:97 112 84
and … should:-22 39 -3
and … signed:-84 -85 -62
and … skin:25 10 75
and … slept:-29 -27 -25
and … slow:86 124 110
and … snoring:129 103 86
and … son:-20 -27 -103
and … spots:104 105 102
and … stand:39 73 57
and … staring:47 -61 -59
and … stops:76 71 62
and … stranger:17 -74 -49
and … strong:93 120 108
and … stuff:15 -4 53
and … sure:82 78 19
and … swallowed:80 92 103
and … swerved:127 105 123
and … tablet:84 24 75
and … tablets:114 117 122
and … taken:78 98 95
and … talk:-84 -45 -92
and … thankful:-60 -28 -33
and … ther:43 24 4
and … thort:4 -87 -94
and … throwing:138 140 147
and … ticking:-80 -79 -82
and … tied:144 69 68
and … tomorrow:12 -15 29
and … tonight:88 87 86
and … turned:84 92 79
and … turns:-86 -33 -42
and … up:14 25 33
and … used:-15 34 54
and … waiting:49 75 100
and … walking:75 84 98
and … want:91 91 5
and … way:64 67 107
and … wedged:110 116 137
and … were:-33 -83 -66
and … who:-93 -84 -89
and … whole:-18 -83 -100
and … why:-45 -19 -89
and … wife:-55 -67 -24
and … wihs:29 -27 -58
and … windows:95 92 77
and … wont:45 72 76
and … worse:24 6 -63
and … would:-23 -51 -68
and … wrote:-38 -42 -27
and … year:31 46 52
and … yes:103 118 98
and … yet:-5 14 81
aneurysm:95 -8 -7
angel:13 -59 -49
angels:-11 -23 -23
angelus:1 37 46
anger:-53 -49 -89
anglers:12 25 22
angry:-49 -13 -68
angry … me:73 102 64
angst:-3 -9 -5
anil:-42 -1 -2
animal:-28 -21 -11
animals:15 -7 19
anime:3 15 -1
ankle:51 75 77
ankle … teh:71 60 94
ankles:-18 27 54
anna:16 49 78
anne:-10 -26 -29
anniversaries:-4 -3 -3
anniversary:26 23 43
anniversary nine:52 96 96
anniversary which:98 104 109
anniversary … is:95 101 107
anniversarys:-23 12 13
annotated:-35 -24 -7
announce:9 10 21
announced:-82 -66 -29
announces:-3 -2 -1
annoy:-7 -8 -78
annoyed:-86 -75 -88
annoying:-40 -24 -36
annual:-79 -64 -40
ano:-15 -5 -4
anoche:10 4 -2
anon:-51 -49 -33
anonymous:-3 -19 6
anorexia:-3 -13 -15
anos:-24 3 -12
another:26 49 60
another christmas:-93 23 43
another night:64 103 137
another twelve:44 60 84
another … and:33 48 8
another … i:34 65 -76
another … my:161 139 164
another … of:-23 -84 -116
another … years:165 -57 -21
ans:-39 -53 -46
answer:10 46 7
answer … i:-60 -59 -50
answer … in:30 31 89
answer … yes:107 39 4
answered:-40 5 -9
answering:100 92 50
answers:17 -22 -8
antabuse:16 15 -31
antenatal:-45 -39 -29
antes:-11 -11 -7
anti:49 41 51
antibiotic:-65 -60 -39
antibiotics:-163 -151 -161
antidepressant:3 34 17
antidepressants:31 70 64
antidepressants my:98 68 86
antidote:18 9 -6
antifreeze:43 70 63
antifreeze … teh:-59 -74 -83
antihistamine:-7 -9 -9
antihistamines:-9 -2 4
antipsychotic:-4 -1 0
antipsychotics:15 29 55
antiques:-80 -69 -70
ants:9 6 24
anxiety:-182 -167 -164
anxietys:-63 -39 -30
anxious:-64 -47 -16
any:-21 -30 -14
any kind:103 -4 -6
any longer:184 139 122
any mor:50 72 20
any tips:-70 -100 -73
any … after:73 96 103
any … been:116 86 105
any … of:-20 -92 -81
any … stay:2 -87 -39
anybody:-59 -73 -43
anybody to:123 76 86
anybodys:8 34 56
anyhow:4 22 39
anymore:45 26 -18
anymore and:52 115 21
anymore … dei:8 -141 -6
anymore … for:-69 -77 -59
anymore … its:31 106 40
anymore … my:-55 -65 -64
anymore … wat:77 74 -7
anyone:-41 -17 12
anyone else:-65 -67 -80
anyone got:-45 -50 -51
anyone … a:-51 -88 -78
anyone … i:14 77 67
anyone … teh:-71 -84 -67
anyones:-34 -27 -9
anything:32 -37 -6
anything after:130 130 126
anything but:98 44 54
anything its:71 -101 -68
anything … it:24 26 77
anyway:-59 -31 -50
anyway thats:91 50 46
anywhere:41 9 43
anywhere … i:31 2 12
anywhere … my:83 76 72
aoife:115 120 80
apart:0 14 -15
apartment:-9 -26 -17
apnoea:-24 -18 -12
apointment:14 34 47
apointment with:87 65 110
apologies:79 109 122
apologies to:111 128 124
apologies … teh:106 93 84
apologise:84 34 -26
apologised:-28 -11 -20
apologising:-15 -9 -5
apology:5 22 68
apoptosis:-4 -2 -1
app:-74 -79 -61
appa:91 84 84
apparently:-82 -83 -79
appeal:-55 -6 -41
appealed:-2 -1 -4
appealing:-58 -48 -21
appelle:-6 -4 -1
appendix:-31 -20 -24
appetite:-46 -35 -32
appetites:-9 -4 -16
applause:-75 -36 -32
apple:-65 -65 -43
apples:12 -13 3
applesauce:63 32 35
application:-113 -85 -76
applied:55 -18 -12
apply:-21 -13 -13
applying:-6 -2 -1
appointments:-29 -37 -47
appraisal:1 -65 -20
appreciate:-41 -24 -11
apprentice:45 48 -26
apprentices:-3 -2 -1
apprenticeship:-11 0 -13
approach:-62 -78 -75
approaching:-18 -24 -9
approval:-27 -15 -8
approved:35 55 55
approves:-4 -15 -7
apps:-10 -10 -6
appt:-10 -50 -46
apres:-7 -5 -4
april:-82 -64 -51
apron:16 47 24
aqua:-33 -33 -30
aqui:25 -41 -12
arbeit:60 66 58
arch:4 4 3
archers:68 69 67
archive:-27 -5 -4
ard:0 0 0
are:0 19 26
are a:-34 8 -94
are all:-55 -58 -70
are back:87 29 -56
are beetles:90 95 97
are both:91 86 85
are by:87 80 65
are dead:12 -69 -37
are for:116 102 77
are fresh:137 1 -14
are from:-69 -31 34
are long:-116 -89 -89
are next:124 124 133
are on:105 102 113
are ringing:68 90 84
are settled:113 118 137
are shakin:-62 -57 -58
are sold:115 104 101
are waiting:135 41 -9
are wet:61 53 68
are … at:117 84 108
are … down:32 69 68
are … from:-10 -25 -73
are … got:126 66 69
are … hand:-66 -33 -74
are … hard:110 101 104
are … in:33 30 38
are … last:112 80 97
are … my:31 50 51
are … neighbours:149 119 117
are … not:67 52 75
area:-41 -46 -67
arent:33 36 14
arent ther:121 128 140
argue:-77 -55 -72
argued:-40 -18 -11
argues:-3 -4 -2
arguing:-50 -28 -44
argument:80 54 28
arguments:-47 -20 -36
aripiprazole:-54 -5 -5
arithmetic:-21 -20 -9
arm:35 26 1
arm and:63 65 102
arm with:140 132 84
arm … to:98 65 96
armchair:26 53 58
armed:30 32 84
arms:75 71 57
arms cant:53 69 95
arms dead:119 136 133
arms im:103 107 106
arms last:1 21 -95
arms raw:7 -139 -2
arms up:22 -64 -55
arms … a:136 140 40
arms … and:144 157 147
arms … dead:22 74 83
arms … fresh:133 1 -45
arms … im:146 119 113
arms … night:21 62 -100
arms … numb:39 82 92
army:-18 21 -30
around:-29 -51 -43
around for:93 16 -9
around to:145 -6 -36
around … them:92 127 91
arrange:16 39 -29
arranged:20 19 13
arranged … it:66 55 97
arranged … that:120 117 117
arrangement:50 47 61
arrangements:-9 -1 21
arranging:-13 -6 -3
arrest:-3 -11 0
arrested:-58 -45 -46
arrivals:54 -1 -2
arrive:8 41 42
arrive in:105 113 108
arrived:-79 -65 -54
arrives:-99 -94 -82
arriving:-13 -20 -21
arrow:-74 -53 -45
arse:-5 -13 -14
arsenal:-2 -7 -1
art:-26 -14 -6
artery:5 33 42
arthritis:-65 -83 -81
arthur:58 52 13
article:-34 -16 1
artist:-45 -20 -3
arvo:85 132 116
as:-11 -10 -5
as befor:80 71 -45
as good:129 82 65
as ill:127 56 66
as in:113 167 72
as it:-70 -107 -91
as long:53 93 101
as nothing:145 52 61
as this:37 87 113
as … are:-74 -81 -59
as … be:60 48 86
as … doin:98 101 80
as … i:-26 -45 -19
as … is:-24 -63 -86
as … its:105 123 135
as … joke:58 84 -14
as … my:-24 -63 -41
as … of:-45 -35 -93
as … said:114 10 9
as … speak:46 54 55
as … started:84 108 0
as … teh:-38 -81 -37
as … that:-19 -59 -69
as … to:25 62 106
as … tomorrow:142 119 102
as … went:48 75 23
as … yesterday:111 30 33
asda:95 102 84
ash:127 51 65
ashamed:88 14 -28
ashamed of:-107 -30 -18
ashamed to:28 139 54
ashes:-9 -15 -4
asi:35 36 -19
aside:24 15 41
ask:-37 -43 -26
ask anyone:53 5 -3
ask for:-58 -8 -30
ask if:68 29 37
ask … how:-106 -55 -21
ask … to:-15 -59 -16
ask … we:88 0 0
asked:-38 -14 -3
asked if:36 70 118
asked me:-59 -36 -100
asked teh:122 120 119
asked which:115 65 -49
asked … if:-49 -67 -66
asked … is:95 89 88
asked … said:150 98 29
asked … to:-54 -74 -10
asking:-21 -17 -51
asking teh:104 87 -16
asking wat:82 52 4
asking … and:-51 -109 -61
asking … friend:68 65 -14
asking … want:-15 -55 -98
asks:-59 -69 -12
asks i:89 64 58
asleep:-29 -33 -34
asleep and:71 38 36
asleep on:-53 -40 -42
aspirin:7 21 25
aspirins:48 53 67
assault:20 -25 -9
assembly:17 36 59
assessment:-19 -27 -65
assessor:-2 -4 0
assignment:-27 -23 -24
assistance:-6 20 31
assistant:-24 -54 -32
assisted:-51 -75 -25
assume:-76 -53 -33
assumed:-51 -21 -49
assumes:-83 -75 -37
asthma:-63 -59 -46
astride:-108 -124 -129
asylum:91 -17 -14
at:-15 -17 -4
at assembly:98 85 100
at break:112 102 91
at dusk:58 71 52
at four:74 77 91
at how:75 2 29
at it:39 -77 -109
at last:-116 -83 -84
at lunch:102 83 139
at midnight:100 112 110
at night:-9 3 -73
at noon:55 61 33
at once:78 104 83
at sea:-77 -66 -74
at six:61 72 59
at teatime:101 111 85
at that:-65 -35 -23
at thirty:102 83 66
at this:-70 -69 -91
at … after:75 40 38
at … age:-20 -60 -76
at … beam:105 135 77
at … bottom:69 68 71
at … centre:-70 -55 -63
at … dnt:10 -64 -94
at … do:68 -11 -8
at … doctors:62 110 51
at … door:-2 -86 -88
at … every:-146 -125 -93
at … everyone:83 93 95
at … far:105 118 117
at … find:107 114 100
at … gym:-78 -83 -55
at … hav:61 79 51
at … he:-72 -56 -10
at … held:26 -44 -5
at … how:-33 -44 -7
at … in:-60 -75 -74
at … knows:91 -31 -2
at … leaves:-52 -11 -4
at … legs:24 35 48
at … looking:-94 -92 -91
at … me:-73 -68 -56
at … next:158 61 76
at … nine:42 66 28
at … nothing:54 67 39
at … oclock:-103 -66 -45
at … of:36 50 46
at … old:59 14 25
at … once:76 74 58
at … other:48 79 85
at … over:80 101 81
at … party:124 49 12
at … people:122 -5 -4
at … pills:121 119 119
at … pm:-98 -24 -42
at … quarry:76 67 78
at … rist:101 111 119
at … river:99 116 113
at … same:15 6 46
at … sick:73 93 81
at … swimming:-96 -69 -62
at … tak:93 125 134
at … ten:140 116 107
at … thats:36 45 58
at … theres:-109 -83 -70
at … theyll:110 118 108
at … three:-29 -66 -70
at … til:97 79 86
at … till:146 123 132
at … told:35 17 105
at … tomorrow:59 62 62
at … wat:-70 -70 -35
at … wedding:68 -46 -36
at … weekend:84 10 -28
at … wen:116 119 116
at … which:-73 -76 -62
at … window:-87 -78 -83
at … wont:65 57 66
at … would:39 79 69
at … youll:158 157 154
at … youre:108 81 78
ate:-4 -10 21
ate it:-91 -70 -66
ate teh:61 83 73
ate … bag:78 50 73
ate … from:65 51 34
ate … of:66 53 41
athlone:-1 -1 0
ativan:-18 5 5
atmosphere:-4 -1 -1
attached:-19 -5 -2
attack:-28 -27 -6
attacked:-62 -48 -33
attacker:-26 -9 -64
attacks:-93 -65 -50
attempt:62 36 -44
attempt failed:50 101 118
attempt last:94 74 -11
attempt was:47 89 79
attempt … im:-95 -82 -61
attempt … march:109 75 86
attempt … month:34 108 -6
attempt … this:48 82 -24
attempted:79 55 33
attempted suicide:57 63 130
attempted … ago:55 142 -16
attempted … nineteen:-1 -114 0
attempted … today:-10 52 97
attempts:0 3 59
attend:-45 -15 14
attendant:-19 -29 -11
attended:-1 0 0
attending:38 56 62
attention:53 69 30
attention i:55 44 -114
attention … want:84 52 -25
attic:-29 -15 -22
attitude:-4 -4 0
attorney:-51 -35 -14
au:3 8 -4
auch:13 35 -6
auckland:-9 -13 -4
auction:-101 -67 -36
audience:-16 -21 -3
audio:-17 -17 -19
audiobook:-74 -63 -57
audit:-37 -27 -16
auditing:-27 -8 -12
audition:-10 -8 -6
auf:9 23 62
aufhoren:25 26 -1
aufwachen:26 -45 -9
august:-7 5 -15
aujourdhui:-57 -67 -33
aunt:-22 -35 -34
auntie:14 48 39
aunties:-13 -24 -24
aunts:-81 -66 -35
aunty:42 -13 -9
aus:-1 -3 -56
aussi:4 10 -5
australia:-40 -59 -61
author:-59 -64 -65
autism:-30 -31 -36
autistic:2 0 -9
autocorrect:-25 5 29
automod:21 25 -17
autour:89 108 121
autumn:-5 -7 -16
aux:18 26 35
available:32 55 72
avale:76 87 108
avant:-28 -15 -1
avatar:8 16 0
avec:-7 9 0
average:-14 -22 -10
avocado:-55 -41 -32
avoid:-41 -52 -54
avoiding:-3 -11 -10
awake:-31 -13 10
awake ive:89 90 92
award:-12 -7 -6
awards:-51 -5 -4
awareness:-81 -72 -76
away:27 26 30
away her:135 97 68
away with:25 31 -102
away … i:-39 -136 -123
away … myself:33 29 -80
away … of:-48 -57 -51
away … things:103 38 5
away … told:20 -39 -58
away … tomorrow:75 85 92
awesome:-65 -14 -11
awful:-52 -112 -101
awfully:113 41 52
awkward:-42 -17 -18
awning:72 47 75
axe:81 74 136
aye:30 55 5
ayer:71 64 54
azotea:60 69 65
b:59 69 61
b alife:16 66 -8
b … teh:45 45 104
babby:1 0 -2
babe:137 162 157
babies:-32 -27 -23
baby:-81 -46 -9
baby down:41 -105 -71
baby shes:-131 -133 -96
baby … i:-35 -14 -88
babys:36 17 21
babysits:11 6 -4
babysitter:62 89 55
bach:-2 0 0
bachelor:61 5 4
back:-11 -11 4
back after:-30 -103 -110
back and:-32 -7 -52
back at:-38 -69 -84
back bad:108 35 -1
back ive:-102 -111 -106
back not:107 27 26
back of:55 90 67
back seat:146 138 143
back teh:39 26 39
back this:155 118 59
back up:70 93 84
back … as:86 -46 -59
back … be:96 63 80
back … been:-88 -51 -57
back … boat:146 135 130
back … day:55 -78 -58
back … did:-93 -66 -7
back … door:85 94 93
back … finish:127 100 101
back … my:-30 -109 -112
back … naloxone:111 70 -18
back … no:47 46 64
back … sat:96 103 97
back … see:-91 -43 -48
back … want:2 101 63
back … werk:-25 -54 -50
back … where:126 39 27
back … zero:115 -1 0
backdated:-6 -2 -33
background:-75 -67 -42
backpack:24 38 36
backs:24 -11 -9
backside:-44 -26 -19
backup:-16 5 -15
backwards:-52 -11 16
baclofen:96 57 47
bacon:-73 -62 -72
bad:-25 -63 -82
bad if:178 56 33
bad news:86 49 72
bad right:127 118 -160
bad … all:38 84 82
bad … and:-64 -88 -76
bad … said:112 36 50
bad … sombody:79 86 88
bad … this:106 54 38
badge:-31 2 19
badger:3 -12 -2
badges:-8 -7 -10
badly:0 0 0
badminton:-47 -25 -14
bag:73 93 88
bag one:-92 -94 -92
bag teh:68 57 9
bag under:123 91 57
bag … and:109 97 118
bag … gas:112 104 118
bag … i:77 36 32
bag … it:43 47 57
bag … its:-43 -28 -82
bag … ive:-105 -101 -49
bag … next:31 119 115
bag … to:-84 -13 -22
bag … u:178 136 145
bagel:-42 -8 -1
bagels:-10 -7 -19
baggie:60 -15 -4
bagging:32 27 -5
bagpipes:-73 -51 -31
bags:1 21 18
bags and:-66 -86 -69
bags on:156 112 133
bags … i:-97 -96 -77
bags … im:62 79 42
bags … my:11 27 45
bailiffs:27 27 57
bairn:44 32 17
bait:79 79 70
bake:-82 -33 -61
baked:-29 -2 9
baker:-23 -14 -22
bakery:-12 -47 -33
bakes:-13 -16 -3
baking:-63 -52 -20
balance:-13 -37 -10
balanced:23 24 28
balcony:56 72 59
balcony … in:87 72 65
bald:-32 -13 -44
baler:114 125 102
bali:0 2 6
ball:-107 -90 -50
ballarat:0 22 0
balloon:-67 -46 -34
balloons:-100 -78 -114
balloons to:-64 -67 -63
balloons … teh:-70 -73 -71
balls:-56 -55 -52
ban:-35 -17 -8
banana:2 13 18
bananas:-10 -57 -42
band:-29 -63 -55
bandage:3 107 80
bandaged:38 2 -34
bandages:-4 -2 -8
bands:-42 -12 -20
bandstand:38 70 67
bandstand … teh:85 90 92
bang:94 58 42
bangalore:-12 -8 -4
banged:35 77 74
banging:23 36 30
bangles:-45 -25 -16
bangs:-50 -29 -35
banister:0 11 23
banjo:-3 6 24
bank:-17 -22 -23
bank card:54 40 -45
bank holiday:-76 -60 -41
bank with:121 66 75
bank … and:83 77 45
bank … teh:42 44 50
banking:-35 -49 -50
banks:-24 -14 -27
banned:-77 -44 -42
banner:-89 -77 -61
bannister:-23 -12 -16
bano:0 -3 30
banter:-1 1 -11
bar:9 34 43
bar … and:118 107 104
barbecue:-43 -46 -38
barbecues:1 -16 -9
barber:-20 -39 3
barbers:-10 -12 -4
barcode:4 39 -3
barcodes:82 35 -6
bare:8 31 -34
barefoot:-10 -17 1
barely:25 24 35
bargain:1 8 -27
bark:12 29 19
barked:-31 -35 -24
barking:-25 -8 -15
barks:-37 -15 -3
barley:-7 -1 -1
barn:30 40 65
barn with:75 78 77
barnsley:60 67 56
barometer:61 66 57
barracks:82 59 56
barred:2 6 4
barrel:97 77 105
barrel tastes:55 65 70
barrels:96 104 104
barricaded:102 95 131
barricaded himself:89 93 112
barricaded … in:95 99 146
barricaded … teh:77 78 124
barrier:72 78 75
barriers:-49 -27 -21
barrister:-34 -26 -26
barry:-1 -5 -2
bars:62 60 12
base:37 59 -6
baseball:1 -9 12
basement:-32 -32 -60
basically:0 0 0
basil:-15 -20 -17
basin:0 1 0
basket:48 78 63
baskets:-44 -21 -10
basra:5 10 24
bass:-18 -23 -54
bat:-47 -22 43
batch:21 -4 -79
bath:1 13 21
bath bomb:-90 -94 -103
bath with:-59 -93 -57
bath … a:-112 -95 -76
bath … all:129 125 75
bath … blade:7 -77 4
bath … door:-82 -74 -119
bath … her:96 105 67
bathed:-55 -47 -13
bathroom:-47 -62 -43
bathroom door:64 72 118
bathroom my:114 125 113
bathrooms:8 12 9
baths:31 36 55
baths running:120 122 139
baths … teh:97 50 50
bathtub:96 96 85
bats:-3 -1 5
batter:152 127 -57
battered:-6 -3 -16
batteries:-16 -12 -41
battering:9 13 109
battery:20 0 -39
battery is:-39 -93 -95
batterys:-38 -59 -52
batterys at:57 23 9
battle:-57 -50 -32
bawled:-75 -55 -67
bay:-21 -15 -14
bbc:-15 -13 -8
bbq:12 23 24
bday:23 9 20
be:38 35 39
be alife:64 19 -28
be asleep:147 95 106
be bad:77 25 31
be befor:124 88 95
be checking:102 67 68
be daft:77 31 50
be dramatic:83 100 90
be empty:130 132 120
be enough:39 91 68
be found:70 70 95
be gentle:65 90 108
be glad:114 55 45
be going:26 -7 -17
be happy:64 24 6
be heard:-70 -32 0
be honest:31 -84 -131
be im:78 42 57
be kind:-92 -45 -34
be let:100 -69 -64
be mine:130 120 121
be monday:76 87 96
be my:-58 -116 -101
be needed:110 108 118
be next:78 99 100
be no:133 91 58
be nobody:90 65 86
be nothing:114 58 76
be off:76 124 97
be one:76 75 44
be or:-79 -28 -22
be past:72 118 123
be peaceful:104 84 86
be posting:-113 -107 -101
be real:-12 -37 -118
be relieved:144 -29 -30
be right:122 77 88
be seeing:94 84 106
be sent:88 22 -20
be sorrry:66 -1 -68
be talked:38 99 58
be terible:80 5 -2
be thinking:-93 -74 -39
be this:82 47 57
be tiem:77 -55 -29
be told:42 53 37
be un:91 31 -10
be walking:-111 -109 -84
be wanting:132 62 106
be with:150 155 169
be … back:82 125 87
be … be:-49 -96 -73
be … bridge:-49 -52 -68
be … bye:64 74 75
be … caring:48 38 69
be … come:46 73 89
be … days:142 21 25
be … dead:73 22 109
be … end:-95 -94 -64
be … from:9 42 26
be … going:106 113 85
be … goodbye:157 163 140
be … grandad:97 73 69
be … hand:81 66 78
be … he:83 3 -14
be … hes:-46 -51 -154
be … himself:122 109 118
be … its:33 -1 2
be … ive:25 23 -5
be … last:72 34 68
be … left:72 70 13
be … lfie:74 66 113
be … liv:159 27 -6
be … longer:7 -84 -86
be … make:16 49 31
be … me:74 26 59
be … morning:203 161 172
be … much:-14 -63 -65
be … my:-36 -82 -76
be … nana:113 62 55
be … no:37 -35 53
be … not:62 27 13
be … or:27 36 32
be … out:-12 41 61
be … own:126 107 -69
be … place:-60 81 -1
be … reason:100 63 -25
be … rush:-106 -105 -130
be … she:91 61 80
be … six:113 123 120
be … something:-76 -81 -61
be … soon:-70 -93 -110
be … sorrry:111 84 83
be … suicide:116 126 -2
be … tablets:-70 -63 -65
be … thank:99 91 112
be … thats:89 40 27
be … til:-65 -124 -103
be … to:46 35 32
be … tonight:-48 -45 -86
be … tracks:37 56 78
be … train:-113 -137 -118
be … until:-72 -74 -62
be … us:92 102 64
be … wants:53 -15 -44
be … week:14 51 74
be … weekend:81 110 99
be … who:44 57 88
be … winter:135 106 44
be … with:35 9 -20
be … wont:72 -14 26
be … world:120 50 54
be … youd:24 73 86
bea:34 56 65
beach:-11 12 24
beach … week:110 120 118
beachy:37 56 66
beachy head:48 63 73
bead:-40 -17 -2
beads:-20 -13 -9
beagle:-18 -5 -11
beam:60 58 66
beam … and:-6 -94 -94
beam … barn:52 42 43
beam … im:-94 -89 -94
beam … me:55 59 78
beam … standin:-104 -101 -109
beam … teh:114 124 112
beams:21 22 19
bean:-31 -37 -26
beans:-75 -37 -48
bear:-13 -51 -15
bearable:-3 24 20
beard:-33 -11 -2
beast:-15 -16 -8
beat:7 16 -132
beat … i:87 94 -26
beaten:58 11 44
beating:-40 -21 101
beating my:7 16 108
beating … little:20 23 98
beats:51 77 -164
beats … with:138 131 -67
beautiful:-23 -1 -9
beautifully:-47 -36 -31
beauty:-50 -30 -13
bebe:-22 -16 -10
beber:-14 -7 -2
became:-37 -41 -14
because:-17 -10 -8
because by:110 87 103
because dey:-77 -66 -119
because he:25 13 -58
because hes:-62 -72 -49
because ill:111 153 174
because that:68 109 102
because tomorrow:65 68 98
because … a:-83 -86 -76
because … be:120 128 127
because … couldnt:4 -78 -52
because … dead:43 55 92
because … deserve:46 110 -8
because … do:48 72 7
because … going:159 189 151
because … hes:82 111 102
because … intend:67 52 -117
because … isnt:-110 -81 -76
because … keep:-79 -42 -41
because … left:99 109 76
because … me:-12 -85 -99
because … my:-78 -45 -57
because … not:-17 44 107
because … one:-60 -90 -115
because … see:95 144 120
because … stand:-28 -105 -7
because … trust:34 -71 -30
because … two:93 108 102
because … want:98 130 206
because … wont:90 75 98
because … would:66 33 2
become:75 41 25
become a:62 -5 22
become my:22 78 -12
becomes:22 13 21
becoming:25 59 45
bed:-9 -29 -23
bed at:-38 -69 -122
bed i:-84 -98 -80
bed thats:-101 -74 -56
bed … a:-36 -63 -31
bed … its:98 -28 -130
bed … nine:-62 -48 -93
bed … to:60 66 85
bedding:-4 -1 -12
bedroom:45 49 77
bedroom … in:80 64 98
beds:-58 -54 -36
beds … teh:88 93 98
bedside:91 115 113
bedsit:-14 -30 -91
bedtime:2 38 17
bedtime story:45 96 17
bee:59 80 80
beech:-5 18 66
beef:-50 -26 -22
beekeeper:-58 -59 -55
been:11 7 0
been a:97 81 84
been asked:-57 -85 -70
been asking:175 108 115
been back:122 76 -13
been clean:-123 -95 -106
been collecting:77 90 149
been drinking:66 73 28
been eyeing:84 12 -5
been giving:-6 -23 -104
been googling:100 111 37
been his:35 41 70
been holding:-53 -30 -8
been home:135 0 0
been hoping:144 -2 -16
been huffing:97 85 65
been i:5 69 72
been looking:-14 -19 -91
been lovely:100 98 115
been me:165 17 16
been mixing:97 128 -11
been putting:34 54 88
been quiet:-106 -96 -80
been sick:27 58 45
been staring:107 -10 -9
been suicidal:9 -82 -27
been through:-111 -95 -79
been twenty:98 86 105
been white:90 -7 -4
been … all:123 158 135
been … am:98 133 125
been … and:-77 -108 -109
been … arms:141 79 -112
been … back:87 68 73
been … bad:89 24 27
been … bridge:80 91 21
been … easter:-81 -46 -29
been … goodbye:120 135 6
been … into:25 35 58
been … it:-36 -101 -128
been … knuckling:90 -7 -4
been … look:99 116 116
been … methods:-81 -77 -29
been … mins:96 101 103
been … months:-70 -114 -98
been … myself:94 112 60
been … of:22 45 -54
been … pleasure:-102 -79 -67
been … privilege:80 88 114
been … suicidal:71 126 -3
been … suicide:113 131 -32
been … tablets:-58 -50 -43
been … teh:52 34 35
been … ten:84 140 102
been … twin:99 -14 -11
been … up:129 67 15
been … ways:95 98 -63
been … years:-83 -91 -34
beep:-44 -39 -33
beeped:-7 -2 -3
beeping:26 28 32
beeps:-22 -32 -15
beer:23 -16 -17
beers:42 -44 14
bees:-42 -29 -16
beetles:116 124 141
beetroot:-19 -22 -23
beets:0 0 0
befor:3 24 28
befor breakfast:132 111 119
befor christmas:-46 -50 -143
befor church:126 123 118
befor lunch:-67 -50 -71
befor … comes:182 179 178
befor … dei:119 146 160
befor … dog:62 65 65
befor … find:1 -26 -95
befor … i:-41 -102 -80
befor … ive:35 30 39
befor … jmup:82 91 77
befor … know:-51 -78 -41
befor … of:-50 -43 -51
befor … one:58 54 37
befor … opens:95 93 94
befor … out:30 -1 -65
befor … told:98 18 44
befor … walkers:89 84 95
befor … was:-50 -82 -68
befor … weekend:34 122 146
befor … year:123 44 -130
beforehand:-55 -23 -18
befriending:-13 -12 -10
beg:38 53 -32
began:-6 -6 -27
begged:111 108 -74
begged … to:49 105 -71
begging:95 61 99
begin:-9 -66 -44
beginners:-20 -40 -7
beginning:-62 -75 -81
begins:-63 -44 -22
begonias:-4 -7 -9
begun:52 68 -55
behalf:-4 -12 -18
behave:-4 -3 -3
behaving:-10 -14 -11
behavior:-124 -67 -16
behaviour:-75 -77 -104
behind:54 63 64
behind a:-52 -37 -78
behind our:86 87 83
behind … fridge:78 88 84
behind … milk:70 108 98
bei:-17 -12 -3
beige:-52 -18 -26
beim:-18 -22 7
bein:20 -12 6
bein a:70 54 46
bein alife:189 54 2
bein alone:-97 -64 -53
bein around:22 -90 -27
bein dead:161 52 55
bein ere:86 9 -117
bein hit:66 95 -19
bein me:126 -38 -58
bein sick:73 163 149
bein suicidal:-123 -146 -1
bein … burden:-115 2 8
bein … i:-69 -24 -61
bein … in:-109 -94 -13
bein … sounds:60 -116 -6
bein … to:41 90 98
bein … with:-89 -67 -82
beleive:27 -13 -78
beleive … wil:-65 -63 -39
belfast:-42 -56 -50
believed:-130 -104 -33
believed i:-95 -108 -3
believes:62 114 68
believes me:25 49 -8
believing:32 -88 -46
bell:32 38 49
bell … and:76 7 91
bell … i:-1 -128 -42
bell … im:19 34 81
bella:-10 -14 -27
belle:-27 -19 -20
bells:88 57 48
belly:57 86 107
bellyful:86 103 95
bellys:134 100 91
belong:98 -85 -36
belonged:-19 -7 -8
belongings:-44 -28 -28
belongs:-49 -59 -67
below:22 42 20
belt:56 82 80
belt every:113 110 -21
belt … at:92 65 78
belt … teh:57 56 102
belts:36 59 46
belts on:49 79 86
belts … and:98 103 53
belts … my:-96 -101 -104
belts … neck:-96 -101 -104
belts … teh:74 83 102
ben:3 5 22
benadryl:65 40 42
bench:48 21 42
bench … plaque:97 15 9
bench … teh:54 -15 5
benches:0 -61 -50
bend:79 67 78
bender:14 -1 -1
bends:35 32 -15
beneath:11 33 48
beneficiary:4 -7 -4
benefit:-49 -33 -9
benefits:-10 -17 -60
benidorm:-64 -55 -42
benign:-33 -52 -24
benny:4 19 16
bent:28 14 -1
benzo:-43 -32 -16
benzos:22 -1 33
benzos … i:97 64 57
bereaved:-48 -34 -34
bereavement:23 -23 8
bereit:69 70 62
beret:-51 -49 -51
berlin:-26 -11 -14
bernadette:-34 -41 -50
bernard:-3 11 19
bernie:-41 -43 -49
berries:68 54 79
beschlossen:33 44 -23
beside:50 63 88
beside her:36 99 69
beside him:73 77 -6
beside himself:-88 -86 -49
beside it:114 106 124
beside … and:80 87 96
beside … i:69 88 98
beside … to:63 41 65
besides:10 13 -1
bess:14 80 72
besser:55 -16 -6
best:-70 -46 -30
best … on:142 118 103
bestie:24 39 20
besties:-15 -11 -9
bet:64 -43 -15
beta:63 71 78
beter:2 -46 -47
beter place:-100 -2 -2
beter teh:-55 -46 -43
beter … dead:-49 -67 10
beter … dey:120 -12 -4
beter … do:55 -6 11
beter … doesnt:134 3 -7
beter … goodbye:74 123 117
beter … him:96 44 -2
beter … me:-70 -77 -45
beter … than:22 36 68
beter … without:-100 -35 -63
beth:21 17 19
bets:-17 -2 -1
betting:89 47 61
between:-3 40 38
between … knees:-53 -94 -97
between … rails:88 117 103
bev:68 78 101
bev … teh:84 82 95
beyond:105 49 70
bf:97 107 70
bhai:-1 -2 -1
bible:101 114 92
bicarb:-9 -16 -16
bicker:-1 0 0
bicycle:-64 -34 -22
bien:-26 -34 10
big:0 4 5
big sleap:-11 -93 -24
bigger:-7 -5 -18
biggest:-8 -33 -19
bike:-93 -59 -54
bikes:-76 -67 -53
bill:-40 -72 -61
bills:-61 -64 -75
bin:-8 -3 -19
bin it:111 106 89
binder:-28 6 8
binge:81 64 -38
binged:15 -37 -6
binged and:119 -34 -1
bingo:-36 -1 -7
bingo … it:93 74 82
binned:55 -27 15
binoculars:-94 -93 -50
bins:-26 -21 14
bio:81 79 85
biography:-3 -1 -1
biology:-32 -16 -13
biopsy:10 30 19
bipolar:-87 -97 -92
bird:-34 -16 -14
birds:4 15 17
birmingham:-7 -6 -19
biro:-59 -106 -75
birth:-33 16 -36
birthday:-10 -41 -7
birthday wishes:84 103 70
birthday … be:99 124 123
birthday … it:70 52 93
birthday … week:72 110 62
birthdays:11 15 20
biryani:-21 -40 -49
bis:-24 -23 -13
biscit:-1 -1 -3
biscuit:-24 14 19
biscuits:-102 -118 -109
biscuits in:76 -21 -22
bishop:0 9 6
bit:20 23 25
bit long:84 92 81
bit thats:142 46 -31
bit … do:7 22 64
bit … for:112 138 86
bit … i:56 40 92
bit … me:65 -24 -38
bite:-7 -10 -25
bites:12 34 -48
biting:-12 -35 -30
bits:15 -34 -109
bitte:35 36 42
bitten:42 73 53
bitter:24 69 75
bitterness:4 2 28
black:32 28 29
black and:67 53 16
black stuff:99 105 105
black … is:90 54 72
black … teh:107 76 63
blackberries:-81 -56 -43
blackbird:60 66 62
blackbirds:-8 -1 -2
blackcurrant:-27 -26 -56
blacked:87 115 64
blacked out:52 75 73
blacking:40 52 -12
blackout:-82 -98 -69
blackouts:77 34 13
blackpool:2 16 47
bladder:-7 -3 -1
blade:16 6 -29
blade out:0 -82 -133
blade … teh:85 66 79
blades:65 63 45
blades in:43 50 39
blades to:3 -82 -56
blades … and:22 25 39
blades … drawer:-33 -89 -78
blades … im:54 84 111
blades … my:90 28 50
blades … side:115 123 127
blades … sister:2 -57 -34
blame:51 63 70
blame teh:49 74 75
blamed:10 26 -20
blaming:-37 -29 -34
blank:76 7 26
blanket:-37 -13 -25
blankets:-12 1 7
blast:-4 -18 -5
blazer:157 153 147
blazing:-5 -1 0
bleach:-48 -17 -3
bleached:-51 -33 -24
bleak:-31 -23 -36
bled:25 32 24
bleed:103 116 -79
bleed out:82 71 119
bleeding:90 117 117
bleeding and:123 114 123
bleeding … i:-12 17 49
bleeding … lot:137 157 153
bleeding … me:67 69 84
bleeding … on:-95 -97 -84
bleeding … than:118 119 135
bleeding … this:-79 -86 -65
bleeds:-32 28 -66
bleep:33 46 21
bless:23 29 58
bless him:-102 -100 -58
bless u:108 113 90
bless … all:117 110 123
blessed:24 41 74
blessing:14 13 53
blessings:0 0 -1
blew:3 -32 -69
blimey:64 71 79
blind:56 76 91
blind and:62 33 44
blinds:50 59 82
blink:24 5 -8
blinking:45 49 42
bliss:-97 -90 -85
blister:68 86 84
blister … and:104 107 106
blistered:-9 -1 -2
blisters:-29 -12 -30
block:27 18 30
blocked:-13 -9 -11
blocker:-9 -4 -5
blockers:68 84 90
blocking:30 47 68
blocks:-36 -13 -8
blog:11 19 21
bloke:-23 -14 -11
blokes:28 49 70
blood:20 49 44
blood in:209 196 137
blood on:73 93 61
blood test:-103 -75 -62
blood … on:-76 -59 -48
blood … that:-87 -84 -92
bloodbath:-2 -1 -1
bloods:-13 -11 30
bloods … teh:127 94 94
bloody:0 0 0
blouse:-17 -36 -42
blow:78 37 -14
blow … brains:66 82 -72
blower:-5 -5 -8
blowing:-25 27 -6
blown:18 47 16
blows:-37 -28 -19
blu:5 9 25
blue:10 13 3
blue and:54 39 97
blue lips:-112 -97 -82
blue stuff:105 123 122
blue … i:51 76 55
blue … no:-22 -68 -66
bluebells:21 74 87
blues:157 173 153
bluetits:-30 -28 -42
bluff:67 38 33
bluffing:17 20 -91
blunt:-47 -66 -119
blurry:-66 -38 -25
board:16 -32 -30
board … ive:124 55 54
boarded:-40 -29 -38
boarding:36 60 60
boards:34 53 29
boat:21 26 4
boats:-25 -21 -30
bob:27 18 14
bobble:56 82 95
boda:-12 -28 -1
body:54 65 85
body … and:1 59 66
body … its:-54 -93 -85
body … to:-41 -19 -135
body … up:164 169 176
bodys:40 52 69
bohemian:12 -3 3
boil:-32 -29 -21
boiled:26 22 18
boiler:-25 1 -9
boilers:-52 -42 -45
boiling:96 113 136
boils:1 -28 -1
boite:60 60 62
bold:0 0 0
bollard:-32 -33 -39
bolt:138 117 158
bolt gun:86 98 79
bolted:76 86 71
bolton:-6 -6 -13
bomb:-32 -41 -20
bombed:-24 -6 -4
bomber:-6 -6 -5
bombing:-70 -56 -19
bon:-16 -14 -15
bond:-20 -46 -8
bone:9 8 -44
bones:37 -43 -23
bonfire:-11 -9 -3
boning:45 51 67
bonjour:-38 -40 -33
bonnet:16 31 16
bonsoir:-2 -1 -2
bonus:-23 -6 -2
book:-51 -45 -38
bookcase:-46 -52 -21
booked:13 21 32
booked … i:-35 -50 -51
bookies:71 -21 -15
booking:-28 -21 -15
booklet:-63 -61 -46
bookmark:6 11 10
books:-3 -38 -17
boot:26 19 23
boot and:175 168 165
boot of:108 103 102
boot … and:96 110 95
boot … car:104 95 92
boot … his:119 117 133
boots:31 53 44
boots … and:-79 -46 -26
boots … on:87 79 69
boots … teh:105 106 103
booze:65 82 91
booze … and:81 98 96
bord:3 1 7
border:-29 -26 -24
borderline:8 -11 -3
bore:70 86 86
bored:-92 -115 -107
boredom:-60 -58 -48
boring:-103 -94 -54
born:57 -21 7
born in:-52 1 -1
born … years:113 59 58
borrow:-41 -48 -48
borrowed:-21 13 18
bort:-21 -8 -4
boss:-85 -60 -45
boss in:-112 -111 -4
bosses:-42 -27 -18
bossing:-2 0 0
bosss:0 0 0
bossy:-51 -28 -12
boston:-37 -7 -27
bot:26 37 35
both:27 32 51
both arms:80 55 49
both doin:124 120 126
both going:60 52 85
both in:106 46 56
both … car:81 50 50
both … in:88 92 95
both … it:53 54 85
both … not:68 98 58
bother:116 74 36
bother with:103 81 52
bothered:-16 26 -32
bothered if:-76 -5 -45
bothered to:146 71 41
bothered … i:-81 -7 0
bothering:74 -63 -39
bothers:-27 -4 -3
bottle:76 76 82
bottle and:124 109 98
bottle down:-73 -79 -83
bottle from:166 165 129
bottle im:83 71 75
bottle … cant:103 118 123
bottle … dnt:150 154 144
bottle … drank:-74 -100 -123
bottle … feeling:27 37 88
bottle … for:86 146 117
bottle … her:198 161 115
bottle … im:95 97 96
bottle … it:98 74 83
bottle … no:50 68 87
bottle … not:58 84 75
bottle … rum:88 124 56
bottle … sais:119 141 143
bottle … squash:-116 -99 -88
bottle … table:-98 -72 -68
bottle … to:56 75 67
bottle … water:-140 -138 -114
bottled:93 59 63
bottled it:110 53 50
bottles:63 76 77
bottles … ive:-105 -126 -132
bottom:38 62 57
bottom of:107 89 60
bottoms:32 51 43
bought:6 6 12
bought roap:93 88 95
bought some:112 109 28
bought vodka:102 -42 -18
bought wat:154 152 120
bought … a:-132 -121 -118
bought … amount:137 129 51
bought … and:24 35 -5
bought … at:138 102 109
bought … bottle:86 -89 -90
bought … cord:-89 -86 -78
bought … for:57 86 56
bought … of:-60 -97 -89
bought … on:192 102 29
bought … same:133 126 14
bought … stuff:-41 -42 -38
bought … teh:50 -8 -28
bought … ticket:115 124 111
bought … tonight:-68 -83 -84
bouldering:-68 -58 -56
boulot:-3 -2 -2
bounce:28 55 40
bounced:-27 -20 -7
bouncers:0 -16 -3
bouncing:-20 -19 -14
bouncy:-27 -18 -25
bound:-14 -19 -18
boundaries:-18 -20 -7
bouquet:12 32 42
bourbon:-4 5 12
bournemouth:-9 -2 -1
bow:24 -14 -12
bowel:-70 -48 -51
bowing:101 99 95
bowing out:101 99 95
bowl:34 56 72
bowline:-8 -3 -1
bowling:1 -45 -26
bowls:-109 -98 -97
box:21 -9 -5
box is:119 129 122
box … and:-71 -63 -79
box … because:88 82 88
box … for:94 101 99
box … i:38 59 53
box … was:83 77 72
boxed:43 42 50
boxer:-3 -2 -1
boxes:-32 -9 3
boxing:-39 -27 59
boy:21 5 -9
boy ive:-113 -95 -74
boy … and:135 43 22
boy … it:-45 -15 -8
boy … me:45 85 104
boyfriend:8 27 -11
boyfriend is:17 1 153
boyfriend … me:35 64 -70
boyfriends:-14 -5 22
boys:1 1 6
bp:66 10 -10
bpd:2 -8 -46
br:-1 0 0
bra:80 99 135
braced:-4 -1 -1
bracelet:-27 5 19
bracelets:-29 -22 -22
braces:-61 -48 -51
bracket:-31 -33 -30
bradford:-23 -27 -30
brag:-17 -5 -1
brain:17 13 8
brain sais:80 104 -5
brain … and:47 84 -15
brains:80 49 -63
brains out:66 82 -72
brake:156 141 144
brakes:83 98 92
braking:48 28 42
bramble:0 1 2
brambles:-93 -81 -49
branch:71 116 129
brand:-21 -25 -10
brandy:88 30 48
bras:-15 -10 -66
brass:-59 -46 -27
brave:65 81 19
brave enough:128 111 38
brave … i:109 69 43
braver:26 131 -1
bravest:29 18 -6
brazil:-40 -39 -11
brazos:55 47 -56
bread:-37 -18 9
bread … my:-70 -84 -131
break:34 69 63
break and:72 57 16
break … a:85 88 87
break … i:63 17 31
breakdown:-10 -52 -65
breakfast:36 27 24
breaking:-3 56 43
breaks:-45 -5 -50
breakthrough:54 81 78
breakup:-24 -43 -59
breakwater:132 131 148
breast:-41 -21 -18
breath:-13 23 32
breathe:36 62 58
breathed:-4 -53 -10
breathes:54 50 40
breathing:73 87 92
breathing blue:-95 -75 -66
breathing but:178 178 161
breathing i:-42 -30 -32
breathing im:86 12 32
breathing ive:-76 -71 -91
breathing sounds:90 105 108
breathing … a:35 58 86
breathing … every:71 87 125
breathing … he:87 63 -7
breathing … it:133 106 76
breathing … my:-77 -66 -41
breathing … teh:10 17 -56
breaths:108 131 123
bred:-34 -45 -27
brekfast:-24 -28 -16
brenda:-71 -54 -41
brew:40 42 -17
brian:-44 -51 -32
bribery:-6 -19 -20
brick:1 14 20
bricking:-23 -29 -2
bricks:114 104 111
bride:-50 -35 -41
bridesmaid:-59 -34 -39
bridesmaids:-55 -47 -46
bridge:41 64 71
bridge after:-92 -70 -54
bridge i:66 83 58
bridge im:124 90 79
bridge ive:142 149 141
bridge patrol:106 116 107
bridge this:-103 -110 -140
bridge tonight:-123 -128 -156
bridge … all:50 31 28
bridge … and:83 101 117
bridge … down:148 77 62
bridge … its:99 110 105
bridge … left:79 85 68
bridge … my:-112 -100 -80
bridge … over:139 135 141
bridge … said:122 121 119
bridge … today:100 112 131
bridge … tonight:97 86 98
bridge … walked:152 3 20
bridge … wat:68 90 83
bridges:-55 -80 -53
brief:-65 -65 -41
briefcase:29 39 27
brigade:90 26 29
bright:75 86 90
brighter:46 -38 -39
brighton:-56 -38 -31
brilliant:-94 -64 -64
brilliantly:-20 -48 -46
bring:-71 -98 -128
bring a:-53 -33 -30
bring teh:12 33 58
bring ur:-51 -59 -52
bring … about:30 134 -2
bringe:54 55 -4
bringing:-28 -25 13
brings:-47 -16 -50
bringt:-69 -76 -44
brink:35 35 -35
brisbane:-3 35 36
bristol:5 5 3
british:-28 -26 -35
bro:142 132 146
broadband:18 -25 -35
broccoli:-8 -8 -7
brochure:-45 -13 -10
broke:-12 4 -30
broke teh:100 67 39
broke … arm:-74 -72 -49
broke … finger:109 141 -63
broke … going:-78 -102 -40
broke … hes:22 30 114
broke … im:75 92 108
broke … in:43 53 -70
broke … nose:42 24 -105
broke … rist:-76 -102 -168
broken:10 0 4
broken … and:-91 -75 -109
broken … going:90 96 95
broken … my:71 76 82
broma:10 58 -4
brooch:-32 -34 -27
broom:1 -18 -39
brother:-28 -15 -7
brother he:-107 -106 -91
brother hes:-80 -109 -33
brother … hav:-137 -130 -107
brothers:16 33 59
brothers … are:-13 -23 -81
brought:-47 -42 -42
brought a:-130 -150 -75
brought back:107 67 -6
brought … home:124 129 125
brought … naloxone:128 84 -2
brown:17 15 6
brownies:-24 -4 -7
browser:79 65 60
browser history:129 121 104
browser … teh:83 86 56
brucke:26 42 37
bruder:-12 -13 -24
bruise:-24 9 -30
bruised:-54 -42 -33
bruises:49 60 -109
bruising:108 106 99
brush:-62 -46 -59
brushed:-50 -61 -55
brushing:50 55 47
brutal:6 -5 -11
btw:-18 -28 -18
bubble:-25 -19 -15
bubbles:-102 -96 -87
bubbling:42 31 43
bubbly:17 14 15
buch:-8 -6 -3
bucket:-71 -65 -40
bucket and:-127 -116 -106
bucket … teh:-91 -99 -87
buckets:73 56 40
bucks:-17 -4 -1
buddies:32 42 31
buddy:-28 -21 6
budge:-77 -37 -31
budget:-38 -13 -9
budgeting:48 78 -7
budgie:-91 -90 -87
budgies:58 47 67
buffet:-66 -44 -52
bug:-35 3 7
bugs:43 59 76
build:-22 -43 -6
builder:-43 -30 -46
builders:-105 -89 -102
building:-16 -9 -14
building and:130 117 34
building … i:159 167 169
built:-20 -27 -25
bulb:-50 -29 -1
bulbs:-37 -9 1
bulimia:-25 -49 -29
bulimic:-9 -20 -14
bull:-4 -14 3
bullet:75 92 76
bulletin:-39 -28 -20
bullets:-52 -36 -34
bullied:-8 -13 -20
bullies:8 -3 -20
bully:-23 -57 -14
bullying:-18 -1 -6
bum:-85 -73 -52
bump:-34 -34 -30
bumped:-10 -5 -4
bumper:-2 -2 -1
bumping:18 18 20
bun:-48 -33 -24
bunch:-20 -59 -57
bundle:84 84 63
bungalow:-118 -103 -90
bunged:-43 -39 -21
bungee:-39 -36 -27
bunions:-12 -16 -12
bunk:57 74 31
bunnings:67 70 71
buns:-11 -4 0
bunting:-124 -117 -120
buoy:14 14 22
buoys:75 55 64
buoys … teh:77 52 59
bupe:-10 -5 -1
buprenorphine:35 75 87
buprenorphine and:84 89 94
buprenorphine … and:61 93 85
bupropion:-2 -1 1
burden:-6 -73 -43
burden on:56 1 -21
burden … daughter:126 -14 -5
burden … everyone:108 -7 -25
bureau:64 80 72
burger:-6 -1 9
burgers:-42 -20 -25
burglar:-68 -69 -84
burglary:-29 -39 -15
burial:108 109 130
buried:-66 -11 8
burn:35 -46 -26
burn myself:27 -186 -89
burn … after:0 -124 -5
burn … i:94 -67 -5
burn … is:0 -122 -5
burn … on:-112 -103 -3
burn … wen:4 -79 29
burn … with:100 180 -17
burned:-27 -8 -78
burned … i:118 39 68
burned … with:68 61 -75
burning:113 84 79
burning and:141 103 45
burning hot:101 78 108
burning myself:54 -50 -20
burning up:81 97 70
burning … arm:12 -84 -23
burning … with:63 77 -129
burnout:-30 -25 -18
burns:162 155 65
burns me:44 47 -104
burns … with:40 44 -90
burnt:-62 -39 -8
burrito:-20 -3 -4
burst:-20 -7 -11
bury:63 47 77
bury me:46 58 65
bury … i:113 35 -15
bury … with:-85 -91 -85
burying:23 22 -9
bus:-18 -2 -34
bus has:74 77 72
bus if:65 -110 -27
bus soon:91 -10 -2
bus with:-93 -75 -28
bus … for:34 91 72
bus … gone:124 114 123
bus … good:10 59 -26
bus … me:-41 -67 -49
bus … teh:105 70 88
bus … u:101 -78 -32
buses:-87 -60 -55
bush:17 24 28
bushes:3 6 61
business:-63 -35 -34
buspirone:0 -1 -1
bust:-2 -3 -40
busy:42 -21 -13
but:-49 -34 -32
but dei:5 18 74
but i:6 -39 -23
but id:62 27 47
but mor:-131 -25 -9
but most:84 71 100
but shes:-61 -64 -126
but teh:34 43 26
but to:64 98 -6
but tonight:48 48 39
but wat:-87 -73 -5
but … am:-91 -36 -39
but … answer:107 72 17
but … can:62 106 76
but … do:-69 -44 -9
but … down:102 118 131
but … feels:-80 -51 -45
but … fink:-92 -67 -54
but … get:93 92 85
but … given:-20 -81 -45
but … going:93 60 23
but … i:-47 -62 -68
but … isnt:-34 -102 -80
but … ive:-105 -57 -47
but … keep:-94 -108 26
but … keeps:143 131 171
but … left:36 65 72
but … many:46 57 36
but … on:-39 -54 -119
but … one:66 91 59
but … promised:88 -64 -16
but … roap:3 14 -82
but … shakin:51 94 86
but … taken:163 189 158
but … teh:-7 -44 1
but … tiem:-75 -68 -87
but … tok:123 104 102
but … turns:95 43 -2
but … want:7 -62 -56
butchers:-11 28 42
butler:-72 -75 -76
butt:-8 -6 -7
butter:-73 -47 -46
butterfly:23 31 28
button:70 -16 46
button batteries:26 39 78
button for:78 54 76
buttons:-51 -39 -32
butty:9 -2 -3
buvidal:24 0 0
buy:11 20 -5
buy and:123 33 47
buy two:111 88 27
buy … and:107 116 64
buyers:-75 -86 -27
buying:91 -21 -45
buying me:142 -8 -6
buys:-53 -46 -64
buzz:2 19 41
buzzer:82 46 53
buzzing:39 65 67
by:4 19 24
by a:-29 -104 -97
by christmas:86 78 -49
by easter:-86 -96 -86
by eight:-55 -58 -26
by his:127 140 90
by in:100 97 93
by me:61 56 -5
by midnight:97 16 29
by mistake:-86 -59 -47
by monday:9 95 120
by morning:75 98 107
by my:52 16 -2
by myself:-35 -35 -139
by name:126 138 129
by thats:-10 -152 -24
by this:-87 -73 -81
by tonight:109 112 108
by … be:124 100 100
by … bins:155 133 126
by … cant:116 67 87
by … gate:-76 -90 -109
by … hair:69 64 139
by … hands:84 85 60
by … hour:-122 -119 -135
by … im:19 58 78
by … kettle:123 112 96
by … me:-70 -86 -86
by … morning:134 107 110
by … river:-66 -65 -66
by … roap:98 98 100
by … sea:-132 -125 -124
by … shell:148 155 112
by … this:105 103 103
by … throat:85 97 76
by … tiem:79 83 59
by … weir:-68 -67 -66
by … where:-53 -97 -37
by … who:48 85 102
by … wil:99 104 74
by … window:-32 -55 -53
bye:85 102 108
bye bye:-106 -119 -116
bye everyone:-91 -74 -91
bye forever:-111 -152 -154
bye my:65 58 67
bye world:-75 -86 -98
bye … leaving:-60 -64 -105
bye … my:-57 -66 -62
bypass:-6 18 34
c:-53 -35 -35
ca:12 10 3
cab:45 53 59
cabin:37 54 66
cabinet:25 20 35
cabinet key:101 109 104
cabinets:-9 -3 -1
cabins:-20 -26 -31
cable:74 66 84
cabnet:15 24 23
cachets:34 35 48
cactus:-6 26 25
cada:21 5 -29
cafe:-59 -80 -74
cafeteria:-4 -2 0
caffeine:-75 -19 14
cage:13 -8 2
cage and:89 14 5
cage … my:121 46 43
cairn:-3 -8 -4
cake:-120 -178 -195
cake … i:85 -15 -9
cakes:-42 -44 -33
calcium:-63 -43 -28
calculator:-22 12 14
calendar:-2 41 53
calendar as:121 98 85
calendar … dentist:12 12 87
calf:0 -23 -23
call:-2 -3 25
call it:67 74 93
call … me:74 89 103
callback:57 -44 -44
called:-71 -107 -76
called and:50 97 28
called my:3 -104 -79
called … im:73 112 -21
caller:-35 -36 -22
callers:9 76 -13
calling:55 -1 -1
calls:-38 -55 -42
callum:72 61 79
calm:-16 11 10
calm its:106 114 117
calm … and:-101 -54 -23
calm … for:87 95 102
calm … that:60 111 43
calm … u:-16 -39 -78
calmer:52 95 79
calmer than:78 80 70
calmer … i:53 54 31
calmest:-20 -12 10
calming:-38 -31 -25
calmly:45 48 31
calms:25 51 -31
calor:-50 -22 -17
calories:-51 -9 -2
calpol:67 60 59
calves:-35 -33 -25
cam:12 20 4
cambio:-17 -9 -10
came:-19 -58 -60
came close:5 -106 -86
came on:68 13 38
came out:-24 -8 -84
came this:-71 -118 -108
came today:87 119 90
came up:-28 45 62
came … it:-70 -85 -65
came … morning:-77 -120 -117
came … of:22 62 -41
came … off:87 111 109
came … to:32 43 49
camel:-50 -24 -20
camera:-2 28 3
camera … i:-98 -25 -17
cameras:122 119 74
camhs:50 -98 -55
camouflage:-1 -7 -3
camp:-45 -51 -56
campaign:-60 -30 -25
campaigners:-28 -6 -2
campaigning:-41 -28 -22
camper:30 31 35
camping:-33 -7 16
camping … not:101 102 110
campus:-12 -18 -12
camus:-11 -10 -5
can:0 8 21
can a:55 52 65
can collect:-68 -23 -17
can dei:188 182 204
can dey:85 84 73
can do:-85 -93 -44
can end:30 47 141
can feal:116 76 65
can find:55 66 88
can guess:78 60 71
can hear:100 76 81
can kil:66 62 109
can make:-48 -84 -47
can of:101 129 121
can see:90 93 72
can stay:78 45 -33
can taste:120 43 40
can … a:-118 -86 -105
can … about:-99 -73 -69
can … after:69 66 56
can … but:-92 -75 -29
can … car:118 129 114
can … goodbye:49 89 99
can … her:94 72 85
can … him:77 57 66
can … lfie:-12 -7 63
can … metal:62 92 91
can … of:81 1 4
can … people:94 75 73
can … see:52 -30 -35
can … something:80 64 47
can … stay:114 71 78
can … teh:-71 -88 -88
can … train:69 58 38
can … up:-5 -46 -49
canada:-33 -27 -29
canal:68 74 103
canal … i:133 133 122
canals:-14 -23 22
canary:44 47 72
cancel:44 7 10
canceled:-14 -50 -34
cancelled:17 33 55
cancelling:32 18 -14
cancels:-1 0 0
cancer:5 -80 -144
cancers:-14 -15 -5
candle:40 22 27
candle on:108 53 32
candle … teh:136 121 108
candlelight:-14 -11 -5
candles:8 19 24
candles out:80 76 68
canister:115 89 74
cannot:-23 61 63
cannot see:144 95 56
cannot tell:88 47 47
cannula:-108 -89 -101
canoe:-77 -56 -49
cans:123 28 -69
cans … teh:-10 -103 -18
cansada:16 -41 -39
cansado:156 -13 -11
cant:71 68 57
cant be:27 21 28
cant bear:-24 -37 -92
cant beleive:-64 -11 24
cant breathe:89 111 113
cant carry:93 102 28
cant feal:41 62 68
cant find:-51 -86 -55
cant get:77 78 50
cant go:-19 -27 -78
cant hold:88 125 30
cant imagine:91 -61 -13
cant keep:32 45 40
cant leave:1 51 -44
cant make:124 86 137
cant remember:75 45 37
cant rouse:61 74 62
cant shake:96 77 47
cant sleap:28 105 62
cant stop:6 50 -20
cant swim:159 124 126
cant talk:131 118 119
cant wait:-112 -106 -123
cant wak:13 47 73
cant … a:49 44 1
cant … about:29 -58 -104
cant … alone:-97 -71 -43
cant … another:-1 77 85
cant … anymore:37 57 143
cant … anyone:91 100 56
cant … bothered:84 56 24
cant … cant:41 76 32
cant … cup:60 69 -122
cant … cutting:12 6 -149
cant … enough:-93 -90 -75
cant … feet:44 77 71
cant … from:-75 -69 -29
cant … head:75 66 95
cant … her:55 75 116
cant … him:104 89 115
cant … it:-8 -67 -115
cant … my:44 40 66
cant … night:26 103 121
cant … not:51 1 -48
cant … off:52 40 48
cant … one:101 25 65
cant … reason:116 -36 -53
cant … straight:104 108 114
cant … that:-14 -63 -106
cant … them:-61 -49 -29
cant … this:-79 -77 -123
cant … u:-39 -65 -43
cant … wanting:145 21 -44
cant … way:-52 -6 -51
cant … wen:-109 -80 -44
cant … without:-89 1 -63
cant … wont:-91 -75 -131
canteen:15 7 6
cap:-9 27 27
capable:-1 20 -66
capital:-14 -24 -1
capitals:-40 -50 -27
caps:24 13 9
capsule:-43 -22 43
capsules:83 92 109
captain:25 29 35
captains:80 48 33
captioned:60 85 80
captive:158 140 137
car:15 20 25
car because:115 37 49
car hit:108 74 109
car outside:50 -80 -122
car teh:52 42 34
car … been:89 100 96
car … behind:-51 -71 -59
car … drive:-81 -92 -66
car … had:97 -12 -4
car … he:-41 -25 -103
car … him:153 112 -9
car … i:70 27 34
car … is:67 80 54
car … morning:113 99 122
car … my:20 -36 -93
car … no:73 94 91
car … on:25 54 63
car … saturday:89 87 84
car … tell:104 120 119
car … wall:135 154 160
caravan:-46 -24 -16
caravans:-9 -5 -13
carbon:1 15 44
carbs:-35 -22 -12
card:-6 -27 -28
card of:93 57 54
card saying:174 150 151
card … and:73 84 69
cardboard:-2 -38 -29
cardiac:-54 -29 -12
cardiff:-52 -44 -51
cardigan:48 56 65
cardigans:-63 -40 -36
cardiologist:-22 -37 -27
cards:2 -8 -2
cards … for:67 50 52
care:-11 -34 -71
care … neva:-100 -5 0
cared:4 0 1
career:-6 42 57
careful:-56 -29 -26
careful … i:-37 -61 -33
carefully:-26 -9 -14
carer:-3 7 -32
carer … me:127 133 116
carers:62 54 15
carers come:94 118 121
carers … come:-87 -94 -64
cares:-43 38 0
caretaker:38 35 40
carga:134 -5 -5
caring:20 44 46
carl:-1 0 0
carlisle:-7 1 19
carol:29 39 28
carols:9 15 41
carpal:-48 -22 -21
carpark:-11 -42 -54
carpet:13 41 46
carpet … i:110 131 100
carpets:18 27 67
carriage:-51 -22 11
carriageway:130 106 116
carried:-51 -59 -92
carrier:-37 -55 -62
carrier … teh:74 43 47
carries:-18 -2 -8
carrot:-1 -1 0
carrots:-63 -47 -7
carry:55 34 24
carrying:9 -60 -96
carrying on:135 92 -7
carrying … wen:98 -14 -2
cars:66 104 102
cars … at:62 74 88
carta:57 67 52
cartoon:28 13 -18
cartoons:6 -17 18
cartridge:52 64 70
cartridges:133 140 131
carve:51 35 -40
carved:31 57 5
carvery:-3 -26 -33
carving:14 18 9
carving knife:88 87 103
casa:-16 -19 -42
case:-22 2 -22
caseload:70 88 53
cases:-55 -78 -77
cash:32 -17 -20
cash and:111 94 -14
cashier:-35 -20 -20
casi:-7 -5 -17
casino:62 -101 -108
casserole:14 9 16
casseroles:-61 -50 -57
cast:41 24 19
cast off:171 150 129
cast … i:99 77 51
castle:-25 -18 -27
casualty:-31 -16 -90
cat:-48 -30 -16
cat i:-11 -111 -105
cat if:85 50 -1
cat scratches:41 64 -1
cat … on:-23 -45 -38
cat … shes:27 -73 -82
cat … u:92 49 -1
catalogue:-38 -62 -55
cataract:-50 -52 -56
cataracts:-31 -34 -35
catch:45 -2 -37
catch my:100 67 67
catch teh:-28 -5 -122
catches:7 19 -11
catching:-35 -77 -64
catching … if:60 -134 -21
catching … soon:62 -32 -12
caterer:-33 -40 -38
cathedral:-17 14 9
catholic:-1 0 -5
cats:-46 -46 -57
cattle:13 35 -10
caught:-18 -47 -83
caught … last:-19 94 27
cauliflower:-33 -3 -2
cause:-2 13 -46
caused:-55 -47 -17
causes:-2 -33 -30
causeway:-48 -42 -59
cave:-1 3 56
caved:-16 -48 -19
cba:5 22 0
cbt:-97 -94 -84
ce:-21 25 23
ceci:65 63 92
ceilidh:-10 -11 -5
ceiling:8 -2 7
ceilings:80 90 94
celebrant:-4 -6 -9
celebrate:-33 -18 -7
celebrated:-7 11 29
celebrating:-102 -93 -93
celebration:-1 -2 -1
celebrity:-29 -12 -7
cell:70 37 42
cellar:35 26 41
cellmate:47 60 43
cello:-28 -20 -28
cells:-50 -28 -54
cemetery:10 -46 -36
cenamos:-43 -49 -45
cenar:-8 -3 0
cent:9 -37 -43
center:-21 -17 -23
central:76 58 63
centre:-90 -53 -34
centre … i:67 93 106
centres:33 69 83
cents:-23 -10 -13
century:6 -14 -6
ceramica:-13 -4 -3
cereal:4 20 16
ceremony:-40 -23 -19
cert:-10 -2 -3
certain:17 -12 -76
certain i:111 74 52
certain … teh:-109 -94 -58
certificate:-48 -46 -30
certificates:-81 -76 -119
certs:-13 -15 -7
ces:-38 -35 -4
cest:40 33 35
cette:13 -45 -10
ch:0 0 0
chain:57 54 43
chained:63 9 -8
chains:-81 -64 -53
chainsaw:75 72 69
chair:40 60 58
chair for:96 102 48
chair in:-14 54 48
chair with:-19 -120 -144
chair … my:106 120 109
chaired:-2 8 -1
chairs:-77 -65 -44
chairs no:-90 -76 -77
chairs under:98 86 95
chalk:-3 2 2
chalky:35 43 32
challenge:-85 -82 -94
chamber:55 68 69
chamomile:0 -34 -54
champagne:28 -33 -36
champion:-19 -9 -11
chance:4 24 -39
chances:52 27 44
chandlers:-1 -24 -37
change:-33 -48 -44
changed:-54 -29 -41
changed … mind:136 141 140
changed … to:40 77 67
changes:7 49 62
changing:-20 -8 -4
channel:-34 -7 -25
chante:-21 -7 -3
chaos:-58 -41 -30
chap:-2 12 39
chapel:-2 -4 17
chaplain:-40 -4 21
chapter:-83 -116 -90
chapters:-28 -52 -41
chaque:-31 -24 -16
character:-32 -10 -34
characters:-74 -14 -13
charades:-21 -18 -25
charcoal:-5 -33 -33
charcoal for:107 135 133
charcoal … bathroom:62 78 85
charcoals:38 12 11
charcoals … teh:72 36 35
charge:-51 -40 -24
charged:-163 -159 -139
charger:11 -79 -34
chargers:-67 -58 -55
charges:-67 -20 -19
charging:-56 -33 -30
charity:-66 -39 -34
charitys:-19 -16 -9
charla:-1 -2 -3
charming:0 -3 -11
chart:-71 -72 -41
charts:-23 21 20
chase:-4 7 27
chased:41 4 32
chased teh:31 54 57
chasing:-6 4 74
chat:-33 -27 -17
chat and:94 78 44
chat i:89 110 103
chats:126 119 127
chatted:16 16 40
chattering:49 59 63
chatting:-30 -23 -12
chatty:0 0 0
cheap:-77 -75 -63
cheaper:-79 -71 -43
cheapest:-15 21 19
cheat:-2 -2 -40
cheating:-50 -40 -41
cheats:-9 -9 -22
check:1 15 30
check on:76 64 22
check out:65 35 22
check teh:-54 -44 -85
check … i:-43 -109 -86
checked:-46 -38 -28
checking:-30 -68 -25
checking out:78 99 100
checking … early:58 -125 -32
checkout:81 25 11
checks:-3 26 30
checks my:83 30 -77
checks … fone:119 56 -44
cheek:-4 -29 10
cheeks:76 79 96
cheeky:-71 -54 -40
cheer:-5 5 -9
cheered:-51 -37 -25
cheerful:-76 -24 -38
cheerfully:-4 -1 -4
cheering:-15 -5 -17
cheerio:156 171 183
cheers:48 62 82
cheers for:109 79 89
cheese:-131 -118 -89
cheesecake:-102 -75 -58
cheesy:-10 -1 -2
chef:-74 -15 -17
chefs:-8 -7 7
chem:18 -2 -9
chemical:1 12 30
chemicals:120 88 14
chemist:-83 -80 -72
chemist … dey:-36 -37 -58
chemistry:-60 -28 -11
chemists:40 33 61
chemo:7 -30 -14
chemo … and:61 89 88
chemos:0 0 0
chennai:-56 -47 -49
cheque:35 2 -13
cherry:-34 -16 -16
chess:-21 -19 33
chest:107 128 139
chest is:177 115 118
chest pain:-64 -96 -16
chest … a:71 99 87
chest … and:37 72 24
chest … i:96 94 64
chest … not:-57 -77 -67
chest … teh:68 51 68
chest … tight:-89 -112 -54
chester:31 -28 -38
chests:72 34 11
chew:-4 -35 -54
chewed:5 -11 -8
chewing:-2 -7 5
chews:-22 -25 -18
chez:8 12 -29
chicago:-5 -10 -10
chicken:-87 -16 -28
chickened:56 56 59
chickens:-63 -51 -45
chief:-20 -26 -51
chien:-13 -8 -5
child:24 12 19
child to:60 89 101
child … me:146 105 106
child … teh:-69 -85 -74
childhood:44 -53 -40
childminder:38 40 67
children:-5 -13 -26
children and:76 93 101
children at:152 157 119
children … at:119 115 118
childrens:-58 -67 -35
childs:-45 -28 -40
chili:-18 -9 -9
chill:77 83 52
chilli:-80 -64 -37
chimney:-16 -8 5
chin:95 104 130
china:9 28 44
chinese:39 79 84
chins:47 59 49
chip:22 10 2
chip and:115 116 121
chipped:-1 0 0
chippy:-73 -37 -39
chips:-185 -144 -125
chiropodist:-27 -28 -41
chisel:69 40 44
chlordiazepoxide:-1 0 0
chlorine:-34 -48 -66
chocolate:-38 -42 -18
chocolates:-69 -33 -27
chocolats:-30 -22 -23
choice:37 68 58
choir:-66 -34 -43
choirs:-29 -28 -38
choke:55 65 -2
choked:50 79 7
chokes:115 96 -50
choking:53 82 140
cholesterol:-30 -26 -17
choose:55 68 37
choose teh:77 56 -10
chooses:16 7 3
choosing:71 109 50
choosing to:54 55 81
chop:-45 -21 -31
chopped:-32 -26 -19
chopping:13 -49 -36
chords:-19 -6 -3
chore:86 -13 -8
chores:51 33 -49
chorus:2 -35 -47
chose:35 54 64
chose teh:39 50 61
chose … hotel:72 56 52
chosen:29 33 6
chosen teh:56 40 76
chosen … dei:1 1 -91
chosen … hymn:107 94 108
chosen … my:55 38 31
christ:-31 4 -5
christening:20 -70 -57
christie:-6 -4 -3
christmas:-25 -54 -56
christmas and:89 111 97
christmas … and:-58 -61 -76
christmas … year:95 13 25
christmases:-20 -2 -10
chronic:6 -5 -13
chuck:14 18 44
chucking:-3 -1 0
chuffed:-60 2 16
chugged:92 76 106
church:-30 -43 -50
church … a:-55 -49 -47
churchyard:-3 -49 -42
chutney:-31 -17 -14
cide:1 0 -3
cider:24 29 27
ciders:27 2 9
cigarette:45 12 15
cigarette last:90 81 57
cigarettes:-10 16 -47
cinco:-3 0 0
cinema:4 14 38
cinnamon:-24 -2 -3
circle:20 49 37
circled:8 -26 -63
circles:1 -2 0
circling:120 98 101
circus:-8 -8 -6
cirrhosis:-46 -13 -1
cistern:21 -22 4
citalopram:9 -9 8
citizen:-6 -4 -2
citizens:18 8 -31
city:-53 -112 -122
civil:-62 -26 -21
ck:-1 -1 -1
cking:-9 -11 -7
claim:-4 -12 -5
claimed:-4 -2 -5
clammy:140 106 116
clap:-32 -34 0
clapped:-72 -43 -69
clappers:67 65 76
claps:-52 -6 -6
clase:-4 1 5
class:-51 -90 -97
class and:52 15 -35
classes:-61 -42 -49
classic:-7 -14 -6
clause:-1 4 22
claw:50 52 63
claws:-96 -93 -17
clay:-43 -32 -32
clays:-39 -21 -26
clean:-25 -21 -35
clean for:126 102 118
clean tiem:74 -46 -4
clean up:79 88 94
clean … she:85 74 88
cleaned:-31 4 19
cleaner:95 111 109
cleaner and:96 97 97
cleaner … a:77 77 85
cleaner … of:73 78 85
cleaners:30 41 50
cleaning:-79 -32 -45
cleans:-6 -10 -61
clear:-1 20 -8
clear my:141 103 87
clearance:-1 7 19
cleared:-8 18 42
clearer:-27 -33 -36
clearing:-7 -26 -54
clearly:-32 -10 22
clears:30 39 22
clerical:54 -11 -10
clerical error:65 -6 -7
clerk:-8 31 17
clever:-30 -34 -63
click:-36 -48 -53
clicked:73 103 125
clicking:0 13 17
clicks:-11 -1 -1
client:8 28 23
clients:-6 -12 10
cliff:36 49 67
cliff … off:101 119 127
cliffs:61 57 79
cliffs at:-87 -61 -66
cliffs … teh:-24 -38 -53
clifftop:-9 -9 -20
clifton:76 82 76
climb:109 106 97
climb out:80 51 46
climb … teh:17 50 44
climbed:101 108 120
climbed out:90 87 90
climbed over:73 72 62
climbed teh:65 71 70
climbed … im:81 100 85
climbed … pylon:81 82 89
climbed … to:97 89 83
climbers:-23 -9 -2
climbing:-74 -72 -54
climbing over:157 123 96
climbing wall:-54 -58 -52
climbing … with:-64 -59 -58
climbs:-27 -27 -16
cling:42 47 80
cling film:43 47 81
clinging:101 5 24
clinic:-40 -80 -91
clinics:-53 -36 -35
clint:0 16 5
clip:-36 -22 -13
clipboard:-54 -17 -21
clipped:25 45 54
clive:-44 -37 -38
clock:43 37 41
clock it:125 62 -1
clock out:-95 -149 -111
clock … of:-2 -95 -10
clocked:41 43 24
clocking:56 -13 68
clocks:-37 -28 -18
clockwork:-5 16 4
clogs:-2 -2 0
clonazepam:97 133 141
clonidine:30 58 56
close:45 15 -3
close my:9 83 80
close to:-35 -79 -153
closed:51 48 45
closed … with:117 134 134
closer:95 81 24
closes:22 28 35
closest:-12 -28 -18
closet:81 88 67
closing:63 47 44
closing … book:125 -8 -9
closing … teh:127 137 110
clot:62 -10 -2
cloth:-8 -6 -3
clothes:-3 -11 -19
clothes are:139 133 123
cloud:79 84 50
clouds:50 66 79
clown:8 1 10
clozapine:-53 -41 -21
club:-138 -132 -136
clubhouse:54 1 -1
clubs:-71 -37 -30
clue:-49 -83 -126
clumps:20 51 -3
clumsy:-58 -22 -1
clutch:11 27 11
clutching:111 117 94
clutching his:111 117 94
cmht:-2 -2 -4
co:77 87 102
co … and:101 142 115
coach:-16 4 -11
coach … teh:85 91 72
coached:-66 -57 -29
coaches:-19 0 -5
coaching:-82 -80 -79
coal:-83 -68 -3
coals:89 48 38
coast:16 18 32
coaster:0 -16 -5
coastguard:-25 -11 13
coat:-4 6 24
coat and:141 119 116
coat teh:-94 -83 -81
coat … and:-52 -44 -44
coats:61 -10 -14
cobain:7 21 25
cobwebs:-91 -92 -83
cocaine:80 20 29
cocina:-60 -31 -6
cockerel:-7 -3 -2
cocktail:-35 -116 -112
cocoa:-24 -43 -44
coconut:-22 -27 -2
codamol:25 45 66
code:48 45 48
coded:-11 -5 0
codeine:30 -76 19
codeine since:40 68 60
codeine … i:109 38 51
codes:0 1 -9
coding:-10 -15 -35
coeliac:-54 -42 -27
coercive:-5 -1 0
coffee:-99 -44 -57
coffees:43 35 52
coffin:82 47 3
coffins:20 18 39
coil:30 78 22
coin:71 88 93
coins:38 68 36
coke:54 -20 -37
cokes:68 -5 -4
col:33 47 40
cola:8 -4 -4
cold:3 26 22
cold hands:-82 -72 -65
cold … on:-14 -43 2
colder:16 5 1
coleslaw:-14 -9 -4
colin:7 11 9
collapse:-32 -21 -13
collapsed:-26 -25 -24
collapsing:111 90 -5
collar:37 66 51
colleague:27 21 71
colleague … a:85 94 -6
colleague … teh:130 130 123
colleagues:-51 -31 -49
collect:-31 -30 -12
collected:-19 2 31
collecting:-38 -15 10
collection:-25 -20 3
collects:-41 -36 -32
college:9 0 -14
college … teh:91 85 25
collie:-51 -20 -26
colonoscopy:-61 -45 -54
colony:4 2 0
colour:81 68 49
colour … i:80 66 97
coloured:-10 -4 -1
colouring:54 -60 -5
colours:-65 -56 -44
column:161 137 139
columns:-6 2 27
coma:19 7 63
combination:37 54 54
combine:27 66 83
come:28 6 37
come after:114 100 95
come and:-30 -92 -66
come ive:91 51 29
come … all:-133 -108 -119
come … for:-51 -80 -113
come … go:-80 -78 -6
come … her:53 97 40
come … his:-100 -94 -98
come … no:111 9 6
come … over:50 74 72
come … to:-53 -92 -109
comedian:-7 -5 -4
comedy:-20 -14 -13
comes:0 18 7
comes and:110 91 82
comes round:29 -51 -87
comes … dnt:125 95 100
comes … friday:-110 -109 -91
comes … my:102 67 -57
comes … room:-12 -8 -178
comfort:-22 -21 -46
comfortable:-55 -31 -52
comforting:21 21 -12
comforts:73 22 -9
comfy:-19 -18 -18
comic:-30 -11 2
comics:-33 -34 -37
comin:29 20 35
comin down:-38 -67 -55
comin for:-114 -105 -108
comin home:17 75 91
comin in:67 58 49
comin on:-84 -81 -85
comin over:-86 -86 -64
comin tomorrow:-11 -73 -53
comin up:83 58 63
comin … after:-54 2 14
comin … by:73 83 127
comin … i:15 -77 -84
comin … in:-69 -97 -86
comin … it:54 69 69
comin … no:138 -27 -27
comin … not:123 92 83
comin … stairs:-76 -66 -55
comme:-41 -45 -48
commence:38 40 59
comment:-71 -49 -29
comments:-53 -53 -9
commit:53 54 -55
commit sudoku:28 74 -57
commit toaster:89 26 -42
commit … my:72 -9 -2
commit … tonight:5 4 79
committed:-28 -30 -8
committee:-83 -78 -64
committing:-23 69 -8
committing suicide:-9 93 -10
commode:-26 -28 -34
common:-86 -37 -47
communion:-31 -17 -14
community:-85 -72 -78
commute:-73 -19 -36
commuters:-13 -12 -8
commuting:-19 -7 -2
como:-53 -107 -35
companeros:-8 -7 -3
company:-8 4 15
compare:-4 -10 -2
compared:-1 -2 -1
comparing:-21 -7 -8
compass:50 24 -56
compensation:-2 8 -3
competition:-17 -16 -6
complain:1 -91 -102
complained:-45 -36 -25
complaining:-119 -85 -75
complains:111 87 -27
complaint:-67 -53 -53
complaints:-42 -23 -12
complete:-25 14 22
completed:-15 -28 -16
completely:0 0 0
complicated:-45 -36 -18
compliment:0 2 4
composing:-6 -12 -41
compost:-59 -36 -18
comprimes:9 16 29
computer:-63 -54 -51
comrades:15 12 13
con:-106 -4 7
concealer:8 13 -25
concentrate:21 -14 -17
concentration:-1 -3 -22
concern:15 24 -6
concerned:48 -13 -24
concert:-41 -36 -22
concerts:-51 -36 -35
conclusion:12 23 -47
concrete:69 71 72
condition:-7 6 -31
conductor:55 -16 -11
cone:-38 -10 -21
conference:27 35 16
confess:-35 -56 -41
confessed:118 86 49
confession:40 -1 9
confetti:-32 -37 -33
confided:73 72 -2
confidence:-35 -77 -77
confidential:-13 -3 -1
confidentiality:-21 -34 -14
confirmed:-4 -11 1
confiscated:-1 25 17
confused:-13 4 4
confusing:-35 -37 -38
congrats:-11 -3 -19
congratulated:78 -20 -10
congratulations:-35 -7 -4
connected:-6 2 10
conscience:72 76 64
conscience is:129 105 82
consciousness:118 107 104
conservatory:70 59 55
consider:6 25 102
consider this:131 129 116
consider … my:68 107 105
considered:-105 -107 -22
considered suicide:-108 -130 -3
considering:73 140 -61
considering ending:16 89 -5
console:161 -12 -9
constable:-10 -4 -3
constant:-7 30 -28
constantly:0 0 0
constipated:-1 -1 0
constipation:0 0 -8
consultant:-114 -89 -105
consumed:23 19 25
consumption:24 49 50
contact:-11 -16 50
contacts:-4 10 -2
contains:-14 -24 -25
contemplating:-75 -57 -6
content:33 1 -3
content to:105 40 4
contents:98 90 95
contest:-51 -38 -29
context:0 -2 0
continue:-21 -72 -28
contract:-117 -126 -45
contracts:-28 -28 -34
control:-87 -80 -79
control i:-2 -53 -18
controlled:-74 -52 -33
controller:-19 -15 -62
controls:71 102 -72
convention:-22 -5 -9
conversation:-104 -68 -69
conversations:-72 -45 -26
conversion:-9 -7 -7
convinced:-87 -17 20
convulsing:124 116 124
cook:9 -34 -69
cooked:-33 -26 -25
cooker:-19 -47 -1
cookers:-29 -30 -24
cookery:-11 -23 -1
cookies:-26 1 -3
cooking:-99 -108 -31
cooks:-21 -31 -22
cool:-13 -40 -25
coordinator:-27 -55 -36
cop:-125 -11 -15
copay:-15 -6 -2
cope:71 64 31
coped:-8 -2 3
copied:73 65 74
copies:-15 -12 -2
coping:-10 -8 -42
copper:-60 -38 -70
cops:-31 -12 -17
copy:-18 -4 32
copying:-4 -4 -65
cord:32 43 59
cord of:-106 -111 -117
cord on:-101 -94 -117
cord … teh:-47 -35 -46
corde:71 65 68
cords:128 119 141
cords … teh:88 106 136
cork:-84 -70 -56
corner:-1 -19 -9
corner … dnt:63 -39 -2
cornered:-32 -29 12
corners:4 -7 -49
cornwall:-1 37 44
corny:2 2 7
coroner:22 42 58
coroners:-29 -23 -18
corpse:46 17 21
correct:-30 -104 -30
corrected:5 43 -14
corrections:-9 -10 -2
corridor:123 64 88
corridors:47 59 1
corrie:126 124 115
cortando:16 13 46
corte:107 40 66
corto:15 14 -44
cosas:-20 -3 -1
cost:26 -97 -88
costa:-14 -21 -22
costs:-8 10 24
costume:-55 -28 -24
costumes:-25 -25 -24
cosy:-30 -41 -41
cot:13 13 54
cot with:23 40 76
cottage:-51 -59 -67
cotton:-6 -3 -3
couch:-48 -40 -40
coucher:-57 -37 -27
cough:-9 -69 -66
coughed:-17 -18 -10
coughing:31 62 73
could:6 -36 -38
could do:48 -4 -64
could go:3 -72 -54
could see:-92 -56 -52
could stop:125 2 -17
could … and:63 -29 -34
could … bein:26 -66 -1
could … i:66 -39 36
could … it:-56 17 -30
could … myself:59 110 20
could … this:-100 -3 11
could … u:83 83 102
couldnt:-39 -35 -26
couldnt bear:102 44 64
couldnt breathe:-99 -91 -89
couldnt find:78 42 -20
couldnt hav:114 124 90
couldnt … another:114 130 28
couldnt … it:-64 -54 -40
couldnt … me:84 33 30
couldnt … them:59 33 46
couldnt … this:126 104 81
couldnt … way:70 44 1
couldve:-38 -21 -14
council:-120 -125 -114
councillor:-57 -46 -30
councils:-56 -44 -19
counseling:-4 -16 -1
counselling:-95 -80 -59
counsellor:-39 -28 -30
counsellors:-46 -59 -28
counselor:-7 -52 -52
count:-17 -15 4
count teh:-72 -76 -83
countdown:66 -22 -21
counted:-10 -35 -27
counted … in:58 -45 -62
counted … teh:-81 -154 -165
counter:76 -134 -123
counties:-66 -69 -45
counting:29 -12 28
counting them:78 122 121
counting … it:127 -37 -13
counting … to:78 64 103
countries:-39 -35 -47
country:9 -18 -2
counts:6 -13 -18
counts them:-84 -90 -80
county:-126 -87 -81
coupe:29 36 -4
couple:29 3 -11
couples:-7 -29 -18
coupons:-33 -17 -6
courage:84 54 28
courgettes:-22 -17 -1
courier:-11 -16 -1
course:-88 -84 -107
courses:0 -10 0
coursework:-9 3 -19
court:-75 -63 -48
courtesy:8 35 38
courthouse:7 12 28
courts:-18 29 43
cousin:-30 -32 -31
cousin … for:86 91 94
cousin … wat:15 10 -82
cousins:-7 -69 -28
cover:-85 -34 -25
covered:-60 -32 -18
covering:85 65 7
covers:13 -2 -37
covid:-48 -52 -27
cow:-15 14 26
coward:48 21 -33
cowbell:-2 0 0
cows:-13 -11 -1
cowshed:-21 -2 9
cpn:-41 -34 -36
cpr:-12 -15 -1
crab:-50 -50 -54
crabbing:-11 -5 -7
crabs:27 29 33
crack:41 12 30
crack … i:79 -28 -5
cracked:-1 -6 -44
cracker:-18 -5 -10
crackers:-8 3 -14
cracking:1 9 7
craft:-3 17 4
crafts:1 2 2
crag:35 -10 -7
craic:29 26 55
craig:113 54 55
cramp:-45 13 -13
cramping:-3 11 22
cramps:149 130 111
crane:109 129 119
cranky:-9 -5 -12
crash:21 -23 50
crash my:32 4 108
crashed:20 -8 -5
crashes:20 -57 -40
crashing:87 5 -4
crate:46 54 97
crave:-114 -20 -7
craving:-4 -198 -181
craving hard:118 -53 -40
craving is:199 -76 -27
craving teh:103 41 -1
craving … and:-72 -33 -40
craving … bad:135 0 -1
craving … im:99 -2 -2
craving … ive:137 -3 -3
craving … strong:99 -7 -7
craving … teeth:125 -2 -1
cravings:-106 -148 -121
cravings strong:80 -3 -2
crawl:56 18 85
crawled:-4 -4 -3
crawling:57 48 100
crayon:23 37 37
crayons:-1 -1 -2
crazy:-76 -51 -28
creaking:83 84 112
cream:-85 -97 -107
creamery:-10 -6 -3
creams:-91 -30 -20
creative:96 41 -15
creature:-17 -1 -1
crecer:-2 -6 0
credit:-68 -27 -36
credits:140 97 99
creep:-2 -34 -30
creeper:-12 -6 -3
creeping:37 4 40
crem:-16 -25 -28
cremation:63 76 65
crematorium:89 62 64
crematorium and:79 98 122
creo:-45 11 -1
crepes:-10 -13 -11
crept:-1 0 -3
cress:-7 -15 -4
crete:-77 -70 -81
crew:12 29 25
crewe:-27 -69 -59
cricket:11 2 -25
cried:-54 -85 -113
cried … i:112 65 -4
cries:34 53 4
crime:-51 -30 -20
criminal:29 -30 -9
cringe:-5 -1 -3
crisis:17 -102 -56
crisis house:111 -2 -2
crisis in:84 -6 -9
crisis team:105 4 -17
crisis … me:148 5 7
crisp:-110 -101 -111
crisps:-136 -121 -102
criticised:-8 -4 -1
crochet:-13 -5 -1
crocodile:-8 -10 -13
croissant:-23 -8 -6
croissants:-18 -2 -3
crook:-32 -18 -9
crooked:-18 -10 -6
cross:18 -43 -63
crossbow:163 164 203
crossbow … teh:88 78 75
crossed:-9 -8 -9
crossed … out:90 104 45
crosses:102 26 40
crossing:102 75 90
crossing at:123 119 101
crossing … teh:72 60 37
crossword:-23 -21 -13
crosswords:-2 -1 0
crouched:-16 -2 -10
crowbar:-14 -10 12
crowd:42 11 55
crowded:-8 -8 -9
crowds:-59 -22 -20
crown:-7 -64 1
crows:-36 -47 -32
croydon:-22 -22 14
cruel:-68 -71 -82
cruel world:-52 -57 -77
cruise:-30 -27 -23
crumb:-62 -56 -48
crumble:-64 -46 -40
crumbs:-54 -36 -27
crumpet:-16 -23 -31
crumpets:-1 -1 -2
crush:-57 -38 -22
crushed:123 128 120
crushed up:175 172 162
crushing:101 92 95
crusts:34 41 42
crutches:-36 -10 -9
cry:5 3 18
cry for:128 149 98
cryin:18 6 24
crypto:-26 -27 -19
crystal:5 5 -31
ctb:121 75 99
ctb … all:2 -87 -49
ctrl:32 -8 -1
cuando:37 26 76
cube:123 -4 -89
cube … my:125 -10 0
cubes:58 -3 -1
cubicle:99 81 87
cubicle and:0 33 105
cubs:-22 -23 -13
cuchillo:1 0 28
cucumber:-22 -1 -1
cue:-5 -34 -26
cuenta:60 7 -9
cuerda:64 61 49
cuff:-1 -2 -2
cult:-8 -2 -2
cumplo:-2 -4 -1
cup:-6 10 -30
cup … im:-18 -10 -99
cupboard:-3 4 20
cupboard in:91 100 100
cupboards:49 51 57
cupcake:-18 -18 -12
cuppa:-3 0 -2
cups:-50 -21 -14
curates:-23 -18 -16
cure:6 -31 2
cure for:105 8 40
cured:-59 -46 -22
curfew:5 -27 -28
curiosity:-22 -11 -7
curious:9 -1 -64
curled:63 59 57
current:-15 -11 -3
currently:-28 25 32
currently … teh:107 88 90
curry:-100 -83 -90
curry and:-81 -73 -78
curse:-22 12 -1
curtain:17 25 51
curtain … down:156 115 103
curtains:-109 -86 -72
cushion:34 -8 25
cushions:-30 -13 -43
custard:-38 -8 -3
custody:-13 -8 -43
customer:-48 -48 -36
customers:30 -7 -13
customs:-37 -48 -33
cut:34 26 2
cut bad:46 -112 5
cut it:-62 -61 6
cut last:67 -132 -41
cut myself:8 35 11
cut out:-63 -39 -28
cut teh:-119 -76 -48
cut tonight:55 -71 -37
cut … all:-103 -81 -64
cut … and:19 50 51
cut … arms:-1 -1 -79
cut … but:97 26 16
cut … finger:-139 -140 -125
cut … i:46 59 75
cut … ive:47 48 121
cut … last:-14 -54 -126
cut … legs:38 50 6
cut … month:7 -88 -47
cut … my:2 -17 -70
cut … neck:64 74 126
cut … school:112 101 45
cut … throat:104 122 -41
cut … want:125 67 66
cute:-15 14 14
cutie:-5 -3 0
cutlery:-62 -52 -40
cuts:107 151 -111
cuts and:112 76 61
cuts … i:78 57 -4
cuts … im:115 80 89
cutter:30 5 -11
cutting:22 64 17
cutting is:9 85 -2
cutting myself:66 75 10
cutting … cant:-89 -75 -30
cutting … in:45 46 -72
cutting … ive:3 -97 2
cutting … night:50 76 -31
cutting … nights:53 76 0
cutting … stop:-87 -74 -24
cutting … teh:-45 11 -105
cv:-25 -19 -9
cya:99 82 93
cyanide:113 106 102
cycle:-60 -34 -48
cycled:-61 -62 -32
cycling:25 24 15
cyclist:-19 -28 -25
cylinder:93 82 79
cyprus:-23 -26 -50
d:35 -73 -66
da:10 -12 21
dach:63 55 57
dad:-26 -9 -6
dad on:-90 -110 -106
dad used:98 54 59
daddy:55 66 54
daddy is:102 64 89
daddy … her:119 137 91
daddys:92 116 95
dads:46 66 82
dads belt:125 124 124
dads on:-46 -77 -41
dads shotgun:-88 -88 -101
dads … im:54 70 24
daffodil:-34 -34 -21
daffodils:-19 -31 -31
daft:10 3 29
daft … to:98 5 8
dafur:-17 -20 -18
dagger:-5 6 -5
dahlias:-71 -54 -34
daily:25 54 -94
dairy:7 17 -28
dal:-19 -12 -9
dam:53 60 58
damage:-34 -28 -6
damals:-64 -56 -27
damn:0 0 0
damp:-68 -79 -87
dan:-17 -9 -9
dance:-174 -112 -111
danced:-120 -68 -32
dancer:0 -4 -6
dances:-7 -3 -4
dancing:-79 -50 -57
danger:-55 4 -61
dangerous:-38 -3 -62
dangling:97 68 90
daniel:85 75 67
danke:-2 -3 9
dann:2 -5 37
danny:-5 -20 -12
dannys:78 49 45
dano:50 -9 -9
dans:-7 -17 6
daran:50 57 -31
dare:74 68 63
dare with:105 80 120
dared:-35 -16 -41
darent:34 33 19
dark:53 52 50
dark … in:-53 -37 -25
dark … ive:-41 -56 -41
dark … my:50 58 90
darkness:24 -3 -31
darling:77 41 85
darlings:71 81 111
darts:-58 -37 -36
das:49 73 60
dash:37 57 39
dashboard:31 -5 -2
dass:3 11 0
data:36 -20 -12
date:5 22 21
date and:77 111 126
date i:-101 -95 -150
date in:-132 -94 -4
date of:120 133 121
date … death:92 91 86
date … for:-50 -83 -95
date … mind:-122 -84 21
date … this:123 106 95
dated:44 76 46
dates:-49 -55 -18
dating:-92 -56 -28
daughter:-37 -50 -37
daughter and:71 2 -7
daughter but:31 -128 -3
daughter is:-139 -124 -96
daughter she:142 75 62
daughter … from:-57 -59 -86
daughter … has:163 62 79
daughter … teh:75 111 93
daughters:-54 -46 -31
davaler:78 98 115
dave:-5 7 25
daves:-1 0 0
davey:117 74 -1
david:-29 -12 -20
davignon:-7 -4 -6
davo:32 36 21
davon:15 9 -2
dawn:48 68 74
dawn and:-80 -77 -80
day:-6 -29 -50
day at:-89 -55 -99
day in:-75 -59 -63
day is:23 17 41
day nine:84 52 53
day off:-70 -53 -47
day on:-36 -51 -102
day one:27 -100 -75
day this:-82 -123 -6
day wat:130 114 122
day … back:126 -11 -1
day … clean:87 -2 -1
day … day:81 93 72
day … dei:135 118 139
day … in:-93 -91 -86
day … ive:-103 -100 -89
day … myself:135 92 128
day … out:92 -10 -11
day … tak:107 107 120
day … want:50 136 -11
day … without:96 -9 29
daydream:82 66 -21
daydream about:68 19 -16
daydreaming:75 -19 -2
daylight:-5 2 2
days:-5 -46 -26
days ago:114 71 63
days gone:141 -13 -2
days its:-134 -98 -72
days off:-11 -95 -84
days teh:98 7 13
days worth:131 100 108
days … because:46 54 96
days … drink:-1 75 11
days … hoap:73 132 -1
days … myself:110 40 48
days … teh:18 -110 -68
daytime:-18 -15 -9
dayton:12 20 17
dbt:-65 -49 -40
dbye:0 0 0
de:-7 4 12
de pensar:109 83 -4
de vivre:91 -32 -9
de … le:-82 -47 -15
de … mi:46 -32 -15
de … tuer:89 93 -31
deacon:-21 -4 -24
deactivating:19 13 30
dead:-79 -21 3
dead and:-29 67 -71
dead im:-86 -82 -55
dead inside:-58 -76 -31
dead next:94 90 91
dead with:14 48 47
dead … back:40 78 -3
dead … birthday:-6 15 -103
dead … gone:-115 -99 -61
dead … hour:-92 -93 -125
dead … i:-115 -62 18
dead … id:33 114 11
dead … me:-21 -159 -90
dead … my:-22 -9 -72
dead … nearly:60 90 96
dead … paper:129 -22 -43
dead … ther:108 103 -3
dead … today:36 121 57
dead … weekend:38 115 123
deadline:-39 -35 -20
deadlines:-52 -56 -44
deadly:48 1 -3
deaf:33 -31 -45
deal:18 -22 -10
dealer:28 5 -15
dealers:34 -107 -116
dealers number:86 -60 -34
dealing:-48 -42 -26
deals:-10 12 -2
dean:-29 21 27
dear:7 13 12
dearest:7 27 40
dears:-56 -29 -55
death:-120 -8 -12
death of:-85 -75 -59
death wihs:-142 -138 -29
death … be:124 57 -15
death … been:74 61 66
death … hes:76 65 63
death … i:-85 -31 -20
death … me:-55 -102 -93
deaths:-2 4 -8
deb:-35 -14 -29
debajo:-7 -1 19
debate:-40 -23 -35
debated:-8 -3 -2
debates:-14 -5 -3
debating:-63 -53 -10
deberia:-72 -9 -7
debit:-23 -18 -7
debits:23 18 15
debrief:-12 3 -2
debs:33 34 21
debt:76 13 -47
debts:95 48 75
decade:-64 -31 -37
decades:-41 -11 -25
decaf:-96 -64 -55
deceased:-10 -6 2
december:5 27 40
decent:45 37 56
decide:38 92 92
decided:63 83 23
decided and:97 94 57
decided i:6 -24 -37
decided not:79 72 113
decided teh:90 51 115
decided that:-23 40 -25
decided to:-68 -66 -92
decided … end:-128 -134 -39
decided … going:-22 -19 -105
decided … i:28 94 52
decided … id:-8 50 63
decided … it:-69 -76 29
decided … myself:46 70 145
decided … on:40 35 90
decided … rest:34 40 69
decided … to:-10 -67 35
decides:-9 -6 -4
decidido:29 57 2
deciding:1 31 62
decirselo:5 -79 -12
decision:2 29 -35
decisions:29 50 55
deck:42 37 45
decks:85 61 47
decks … teh:104 73 78
declan:-21 -20 -9
declared:-17 -7 -3
declined:-1 1 0
decluttering:-3 7 -3
decorating:-62 -66 -58
decorations:-6 -7 -6
decorators:-30 -27 -35
dee:-3 -3 -19
deed:139 134 110
deeds:34 40 27
deep:20 37 5
deep enough:162 160 14
deep … it:-14 -10 88
deeper:46 88 44
deeper … usual:-84 -80 49
deepest:156 154 117
deer:-17 -5 2
defence:-12 -10 -8
definately:0 0 0
defrosted:-10 0 -8
degree:-68 -43 -31
degrees:-70 -73 -55
dei:-75 35 7
dei as:25 -71 -15
dei bad:25 -103 -44
dei i:5 -41 -71
dei it:-55 -67 -2
dei ive:-100 -153 -79
dei much:35 123 -26
dei on:-9 45 125
dei she:96 38 85
dei teh:-144 -141 -24
dei without:-77 -67 -139
dei … and:-38 -57 8
dei … another:0 -107 -6
dei … been:-62 -25 -50
dei … fink:75 107 -30
dei … friday:20 101 105
dei … go:86 93 9
dei … going:44 57 -113
dei … hav:13 -64 75
dei … i:23 -54 -27
dei … im:23 -40 8
dei … ive:14 60 80
dei … me:47 57 -10
dei … mean:1 -98 -76
dei … morning:113 -6 0
dei … nineteen:38 95 -1
dei … not:73 99 20
dei … on:90 49 19
dei … one:-44 -26 -10
dei … stop:1 -114 -24
dei … suicide:106 120 2
dei … teh:-45 -6 -29
dei … their:102 28 83
dein:-5 -5 -2
deja:33 28 13
dejado:55 60 7
deje:20 32 69
dejo:-3 41 1
del:56 -3 17
delante:74 27 -13
delay:-1 -15 9
delayed:-33 -13 4
delays:-2 -1 -2
delete:3 -2 -23
delete me:110 84 53
delete myself:48 -20 -104
deleted:19 -2 7
deleted it:55 -94 -100
deleted teh:85 54 39
deleting:40 57 49
deletion:17 69 25
deliberately:98 126 81
delicious:-29 -26 -11
delighted:-78 -42 -25
delirious:59 36 47
delirium:-83 -59 -59
deliver:-15 -19 -60
delivered:90 78 88
deliveries:-9 -16 -1
delivering:64 63 70
delivery:6 -8 -7
dem:-21 -10 9
demain:1 0 27
demand:-28 -17 -12
demanded:-23 -19 -8
demanding:0 -5 -24
demenagement:-40 -36 -10
dementia:-15 -33 -78
demon:141 123 142
den:-16 1 14
denied:-16 -12 -7
denies:-4 -4 -3
denise:4 -36 -23
denke:44 87 -36
dent:-49 -23 -25
dental:-53 -36 -27
dented:-4 -3 -1
dentist:-68 -72 -53
dentist teh:93 29 38
dentists:-26 -6 -1
dentures:25 0 0
denver:71 68 81
denvie:-6 -5 -2
deny:-6 -3 -5
depart:74 93 98
department:50 64 65
departure:-12 -7 1
depending:18 38 -8
depends:-1 22 78
deployed:-1 -1 48
deployment:-5 23 -29
deposit:-98 -64 -71
deposits:1 12 21
depot:-56 -29 -53
depressed:-67 -67 -49
depression:-163 -170 -172
depressions:-22 -26 -20
depressive:-39 -38 -37
depth:39 39 -11
depuis:0 3 -42
deputy:-52 -36 -55
der:29 36 61
der abschiedsbrief:74 69 69
der … und:58 45 79
derby:-2 0 13
derek:38 18 21
dermot:60 54 38
dernier:4 2 37
des:-24 -11 -43
des … suicidaires:54 60 -11
desaparecer:145 -43 -7
descaler:48 38 44
descaling:-34 -36 -32
describe:-15 -16 -27
described:-21 -3 -20
describing:-32 -20 -1
desde:91 85 -13
desert:123 85 91
desert and:119 96 100
deserve:80 -2 -124
deserve … i:23 62 46
deserved:90 118 80
deserves:57 46 -9
design:-7 -5 -8
designated:-36 -25 -18
designed:-37 -26 -12
designs:-8 -9 -4
desire:7 42 -22
desk:-4 9 -3
desks:-31 -2 -12
desktop:44 -4 20
despair:-20 -15 -11
despawn:86 -8 -5
desperate:16 32 -23
despertar:-16 -105 -18
despertara:76 -25 -19
despido:-20 -5 2
despierta:167 124 123
despues:-33 38 40
dessert:-37 -1 0
destination:0 0 0
destroy:-48 -28 -24
destruction:0 0 -1
detail:-31 -16 6
details:37 49 40
detective:-78 -81 -81
detectives:-39 -23 -14
detention:-3 -23 -6
determined:48 90 -15
detox:-152 -147 -178
detox unit:-59 -32 -30
detox … teh:-78 -71 -58
detoxed:0 1 11
detoxing:103 115 76
deux:-14 -10 -5
devant:-16 -10 -8
developer:3 9 -14
devil:-21 6 56
devon:-90 -72 -76
dey:18 33 40
dey ask:13 52 59
dey bury:59 77 91
dey cant:33 41 58
dey do:-116 -113 -131
dey fink:74 62 66
dey found:-61 -53 -20
dey got:-1 -71 -57
dey lock:34 82 -40
dey pulled:21 85 99
dey wak:169 194 173
dey went:65 74 93
dey wont:54 90 137
dey … all:-90 -90 -77
dey … and:-80 -53 -59
dey … because:-4 -64 -7
dey … for:47 57 58
dey … go:-97 -122 -118
dey … hav:125 42 44
dey … home:146 90 96
dey … im:97 93 87
dey … last:72 11 48
dey … need:150 83 70
dey … off:-93 -109 -97
dey … or:-125 -54 -19
dey … out:-49 -31 -31
dey … ring:88 110 72
dey … round:-89 -66 -52
dey … saying:122 113 88
dey … sleeping:114 108 111
dey … suicidal:-61 -75 -7
dey … tablets:117 112 105
dey … three:111 107 73
dey … tomorrow:52 43 42
dge:0 0 0
dia:38 38 -14
diabetes:-64 -36 -26
diabetic:28 27 48
diagnosed:-49 -31 -17
diagnosis:26 -44 -83
dial:-25 11 21
dialled:20 8 -11
dialysis:72 98 107
diaries:32 76 100
diary:43 42 -19
dias:-3 72 -10
diazepam:57 86 52
diazepam … a:-107 -89 -6
diazepam … it:200 197 155
dice:41 68 -21
dich:-10 -2 -1
dicho:15 12 -12
did:-18 -4 -16
did and:-82 -65 -41
did at:107 98 117
did it:59 60 46
did not:-96 -109 -75
did teh:-46 -61 -71
did u:-63 -86 -59
did wat:42 89 89
did … a:-70 -69 -66
did … could:101 54 53
did … deep:24 33 104
did … for:-111 -89 -80
did … he:-65 -31 -10
did … hert:89 10 -17
did … im:107 97 133
did … in:-5 -75 -85
did … line:144 107 102
did … morning:103 109 -80
did … myself:49 -22 -28
did … pain:110 53 51
did … this:105 140 -22
did … times:121 54 21
did … to:71 90 69
did … tonight:-108 -117 -35
did … u:60 60 73
did … want:-83 -142 -67
didnt:-8 2 29
didnt find:103 80 64
didnt give:48 71 56
didnt know:-58 -29 -48
didnt tak:106 92 82
didnt tell:33 103 57
didnt want:56 84 125
didnt … and:-45 -20 -66
didnt … cant:23 73 82
didnt … dnt:68 51 67
didnt … it:50 -47 -68
didnt … my:-50 -66 -89
didnt … to:16 38 77
died:-43 -51 -35
died my:-92 -12 -7
died of:-110 -66 -72
died … wife:-125 -15 -4
died … years:61 48 44
dieeeee:0 0 0
dieing:-129 -65 -51
dieing he:-53 -23 0
dieing is:76 125 8
dieing … a:114 25 27
dieing … be:98 23 25
dies:-38 -37 25
diese:-11 -4 -3
diesel:72 75 58
dieses:-6 -7 -2
diet:-77 -56 -41
dietician:-13 -18 -20
dietitian:-44 -119 -27
diets:-6 -20 -29
diez:-8 -5 -5
difference:-26 -44 -32
different:-4 -30 -61
different shops:111 120 59
differently:-12 -31 -19
difficult:-79 -66 -49
dig:-35 -37 -56
digging:-55 -38 -32
digital:-3 -1 -1
dignified:-6 -5 -2
dignity:-63 -38 -32
digoxin:138 120 126
dihydrocodeine:30 4 41
dijo:-8 -5 -15
dilaudid:58 56 50
dim:32 38 36
dimanche:-28 -20 -18
diner:-5 13 -5
dinghy:23 21 22
dining:-9 -38 -2
dinner:-36 -44 -27
dinner with:59 76 52
dinner … and:105 117 85
dinners:-69 -83 -90
dinnertime:56 87 67
dinosaur:-73 -68 -93
dinosaurs:-45 -45 -19
dios:23 -17 -12
dip:-15 -12 -19
diploma:-11 -29 -10
dips:-41 -41 -9
dire:-54 -11 -30
direct:-63 -37 -11
directed:-33 -27 -24
direction:-30 -20 -16
directions:-25 23 2
directly:-5 -15 7
director:-68 -74 -50
dirt:93 -15 -20
dirty:112 58 14
dis:34 -15 -17
disability:-33 -27 -4
disabled:97 87 96
disagree:-34 -13 -13
disappear:74 -129 -87
disappear and:84 -24 -9
disappear … i:75 -1 0
disappeared:68 -67 -18
disappointed:66 -116 -77
disappointed … teh:166 -3 -3
disappointment:7 -19 -9
disaster:-6 -4 -3
disc:-31 -20 -19
discharge:-59 -45 -35
discharged:35 -96 -99
discipline:-13 21 -71
disco:-29 -18 -12
discord:30 14 -3
discount:-9 -18 -35
discovered:-54 -11 -6
discuss:-56 -56 -12
discussed:-44 -45 -32
discussing:6 14 15
discussion:-2 -1 -1
disease:-20 -14 -11
disgrace:-10 -2 2
disgusted:-33 -24 -10
disgusting:104 35 -19
dish:-8 -21 -13
dishes:-25 -27 -30
dishwasher:-72 -43 -19
dislexic:-31 -16 -26
dismissed:94 93 91
disorder:-77 -24 -23
disorders:-2 -2 -3
disparaitre:53 -17 -8
dispatcher:-30 -7 -4
display:-3 -6 -11
disposable:-63 -63 -54
disposal:-35 -36 -33
dispose:-14 -7 -6
dispute:-15 -19 -26
dissertation:-40 -25 -16
dissolve:7 -6 -3
dissolved:91 79 78
dissolving:93 59 73
distance:0 1 -21
distract:-17 -79 -32
district:64 78 74
disturb:-65 -69 -62
disturbed:-55 -43 -16
disulfiram:28 -14 -4
dit:25 40 -50
ditch:-34 -10 -2
dites:-43 -49 -33
dive:-49 -37 -9
diverted:-20 -18 -2
divided:-24 -13 -2
diving:-82 -72 -37
divorce:-42 -59 -104
divorced:-39 -52 -59
divorces:1 0 -1
diwali:-5 -15 -34
dix:-32 -27 -17
diy:-49 -37 -47
dizy:-81 -46 -35
dizziness:-44 -30 -10
dly:0 0 0
dm:-1 6 3
dmed:-13 -5 -2
dms:15 40 50
dnr:62 68 60
dnt:31 23 43
dnt ask:60 -7 -19
dnt blame:-111 -114 -122
dnt come:100 149 122
dnt fink:33 -8 -32
dnt forget:-83 -73 -72
dnt give:-97 -44 -39
dnt go:-60 -151 -128
dnt let:104 108 110
dnt mean:177 -2 21
dnt mix:-86 -89 -82
dnt plan:120 27 75
dnt read:53 90 97
dnt save:79 -10 -19
dnt see:148 -89 -64
dnt tell:101 132 46
dnt trust:98 -1 -39
dnt understand:-52 -28 -61
dnt use:-30 -23 -13
dnt … a:73 61 -3
dnt … about:72 13 6
dnt … alone:-7 -50 -2
dnt … and:-45 -70 -45
dnt … anyone:100 79 45
dnt … bit:-79 37 -17
dnt … can:78 -11 -105
dnt … children:81 65 83
dnt … come:101 155 171
dnt … cross:106 133 140
dnt … dey:14 30 46
dnt … do:28 -38 37
dnt … drink:-64 -45 -35
dnt … ere:126 8 4
dnt … go:-41 -57 -16
dnt … grow:138 -4 -8
dnt … hav:-96 -130 -95
dnt … him:-73 -19 6
dnt … id:24 -86 -124
dnt … ive:-98 -77 -81
dnt … lfie:-96 -62 -24
dnt … liv:64 110 -51
dnt … look:89 112 109
dnt … mine:103 -10 -8
dnt … much:-81 -12 -16
dnt … mum:63 67 42
dnt … myself:68 -119 -112
dnt … reply:132 128 136
dnt … safe:102 89 -72
dnt … say:64 121 101
dnt … scared:77 62 82
dnt … see:45 27 147
dnt … step:74 -2 -1
dnt … tell:-152 -156 -155
dnt … ther:103 -15 12
dnt … theres:0 -72 -96
dnt … tomorrow:85 68 60
dnt … wen:61 42 -110
dnt … where:-61 -86 -102
dnt … which:89 73 21
dnt … whos:81 44 -3
dnt … wil:64 1 20
do:-3 5 -5
do and:77 99 93
do another:74 80 76
do anything:72 -84 -28
do away:-6 20 -92
do feal:37 12 -11
do im:44 34 53
do it:28 72 22
do my:-91 -61 -91
do myself:18 16 -163
do something:-9 16 -98
do teh:-83 -75 -83
do this:-92 -36 -75
do tomorrow:99 92 85
do u:-54 -89 -134
do want:72 92 -93
do wat:164 162 18
do with:-105 -128 -81
do … ask:-105 -55 -21
do … been:55 47 32
do … bus:39 54 60
do … but:50 -93 -5
do … christmas:70 118 120
do … dei:27 69 76
do … does:-73 -67 -26
do … end:63 -10 -78
do … feal:-28 -41 -59
do … got:65 50 96
do … help:103 77 -14
do … id:79 10 -40
do … in:24 46 -27
do … keep:-58 -46 -30
do … me:105 133 94
do … much:-79 2 9
do … myself:5 7 -82
do … need:-78 -70 -59
do … of:-74 -73 -64
do … same:121 60 23
do … teh:-68 -76 -23
do … till:86 86 136
do … to:69 51 -84
do … tomorrow:-142 -156 -35
do … want:-72 -67 -56
do … wil:73 55 45
doc:-82 -104 -61
doch:6 -6 -2
dock:33 51 72
docker:7 15 0
docks:58 14 -2
docs:-8 8 10
docter:-93 -70 -114
docter i:74 4 -114
doctors:-47 -55 -77
doctors … and:-132 -105 -96
document:-28 -18 -5
documentary:-61 16 -32
dodgy:-29 -14 -16
does:-49 -52 -68
does and:163 159 102
does anybody:-107 -68 -49
does it:61 107 90
does … teh:-59 -70 -95
does … werk:-93 -92 -12
doesnt:34 27 40
doesnt hert:117 112 124
doesnt know:98 112 61
doesnt mean:-30 -81 -53
doesnt need:65 39 58
doesnt want:-92 -51 -86
doesnt … any:60 96 75
doesnt … its:35 49 64
doesnt … mor:52 56 67
doesnt … who:129 136 140
dog:-17 -26 -24
dog gets:104 51 13
dog is:76 58 -3
dog on:-100 -93 -86
dog walkers:101 117 123
dog … a:-85 -62 -58
dog … on:-7 2 -90
dog … sat:50 29 89
dog … sisters:116 107 113
dog … thing:94 -3 -54
dogs:2 0 -31
dogs name:91 65 72
dogs … on:133 130 52
doin:-20 -17 -34
doin away:86 110 -15
doin my:-53 -11 3
doin teh:-113 -111 -128
doin them:103 70 48
doin this:80 31 35
doin tonight:129 140 123
doin … a:130 124 99
doin … about:73 57 0
doin … after:92 90 138
doin … by:2 1 -167
doin … to:100 79 -62
doin … tonight:-95 -91 -87
doin … tuesday:94 98 104
doin … two:75 59 53
doin … wen:94 72 88
doin … with:29 35 85
dollar:-4 0 -2
dollars:-40 -56 -43
dolly:-45 -24 -7
dolores:-4 -2 -5
dolphin:-12 -14 -16
dolphins:-36 -14 -26
domestic:-26 -21 -11
domingo:-14 -15 -2
domingos:-2 -6 -2
dominoes:-85 -71 -58
donated:-7 -4 4
donating:-46 -27 -19
donation:-31 -6 -2
donations:-17 -15 -16
doncaster:-21 -7 -9
done:-22 8 22
done cant:86 99 113
done folks:54 51 75
done for:-88 -91 -117
done living:73 162 149
done with:-18 -98 -124
done … all:-31 -28 17
done … did:34 73 91
done … feal:84 79 65
done … goodbye:-101 -122 -133
done … in:-23 -24 -69
done … is:82 94 113
done … ive:-70 -80 -115
done … letters:102 99 111
done … night:-84 -94 -12
done … she:10 103 100
done … sombody:86 92 78
done … teh:-31 -21 -7
done … tonight:-81 -104 -99
done … u:70 35 52
donegal:-10 -21 -24
donkey:18 8 11
donkeys:-15 -4 7
donor:44 46 59
donors:75 68 81
donuts:-26 -7 -14
doolally:-12 -13 -11
door:51 43 55
door because:73 82 93
door down:51 68 149
door i:57 62 36
door in:-33 -74 -39
door ive:48 50 37
door to:68 23 16
door was:92 109 110
door … am:-112 -72 -56
door … and:51 52 71
door … locked:60 76 85
door … open:-56 -74 -81
door … right:31 30 90
door … sais:35 25 108
door … teh:-38 -37 -38
door … this:-1 -81 -42
door … tiem:105 102 110
door … to:-87 -74 -88
door … wont:111 83 95
doorbell:39 58 80
doormat:-9 -18 -5
doors:16 10 29
doors been:86 -35 -46
doors shut:117 110 127
doors … im:103 57 31
doors … latch:108 65 61
doors … my:-127 -121 -114
doors … on:121 61 64
doors … teh:56 4 29
doorstep:54 2 12
doorway:4 -20 -23
dope:-97 -62 -45
doreen:-19 11 16
doris:-57 -44 -39
dorm:54 26 59
dormir:42 -63 27
dormitory:0 2 0
dorothy:-18 -7 -8
dos:84 93 91
dose:13 24 38
dose that:115 117 132
dose three:118 115 107
dosed:50 50 71
doses:24 47 11
dosette:-52 -5 21
dot:-12 22 59
dots:92 56 -3
double:-6 -15 37
double and:97 115 115
double double:116 135 146
double … i:81 87 89
doubled:103 86 67
doubles:-62 -24 -17
doubling:35 25 3
doubt:-29 -17 -20
dough:-46 -28 -30
doughnut:-16 -6 -2
doughnuts:-63 -72 -68
doused:20 32 49
dover:96 97 90
down:29 26 39
down after:-110 -77 -82
down between:86 107 92
down but:56 56 53
down i:26 -47 -15
down night:95 70 71
down not:67 96 92
down ther:85 157 146
down with:70 90 63
down … door:38 29 79
down … down:115 131 137
down … drain:-17 -69 -74
down … fink:154 36 55
down … fone:98 132 49
down … go:-113 -91 -97
down … in:85 81 63
down … lights:-101 -78 -71
down … long:80 86 86
down … me:71 55 72
down … night:-67 -62 -56
down … not:75 87 123
down … own:61 82 121
down … rails:107 137 121
down … sink:-102 -142 -143
down … stairs:-10 -7 -45
down … that:124 86 60
down … theres:105 81 88
down … tok:77 98 116
down … tonight:125 134 138
downed:19 -22 -15
downed … bottle:-103 -97 -85
downer:52 56 53
downhill:23 -33 -20
downs:-34 -17 -15
downsizing:-19 -3 -7
downstairs:85 82 135
dowry:103 97 -1
doy:54 -18 -4
doyle:0 0 0
dozen:-63 -80 -46
dozens:70 3 -27
dozing:-13 -10 -3
dozy:85 68 69
dr:-40 -45 -55
draft:99 84 61
drafted:-47 -36 -36
drafting:1 13 -63
drafts:141 147 168
drag:38 -24 54
dragged:35 21 -2
dragged me:-23 -69 -93
dragging:105 90 158
dragon:-20 -2 -16
dragons:-7 -11 -24
drain:-33 -24 -21
drain … teh:5 -57 -67
drained:-105 -113 -95
draining:64 48 -24
drains:-4 5 17
dram:-16 -12 -6
drama:-40 -26 -39
dramas:-16 -14 -15
dramatic:-43 5 -2
dramatic but:91 116 123
dramatics:-6 -5 -5
dran:40 -1 3
drank:71 94 119
drank antifreeze:27 66 59
drank bleach:68 97 91
drank haf:28 8 0
drank i:-60 -77 -75
drank it:176 112 116
drank last:63 -85 -21
drank on:48 -89 -38
drank teh:57 109 125
drank … a:93 27 16
drank … all:55 86 81
drank … hes:101 102 94
drank … i:33 10 10
drank … in:-58 -99 -97
drank … my:67 78 76
draught:32 48 32
draughts:-26 -18 -28
draw:50 21 14
drawer:61 52 63
drawer to:-63 -23 -23
drawer where:-19 -168 -165
drawer … all:98 126 100
drawer … im:38 -80 -69
drawer … wont:157 148 138
drawers:60 70 73
drawing:-14 -35 -31
drawings:-50 -43 -18
drawn:140 149 152
drawr:-19 -40 -67
dread:-58 -60 -55
dreaded:-39 -13 -4
dreadful:-122 -105 -104
dreading:-87 -102 -90
dreading it:-71 -76 -77
dream:-9 -104 -104
dreamed:12 -47 -3
dreaming:80 -8 -24
dreaming … teh:81 -5 -2
dreams:-94 -45 5
dreamt:0 -45 -8
drei:-21 -12 -6
dreimeterbrett:-9 -6 -4
drenched:67 117 96
dress:65 68 76
dress on:47 99 102
dress … teh:-119 -127 -136
dressed:80 33 50
dressed … and:69 19 31
dresser:12 25 2
dresses:-26 -22 -10
dressing:15 -8 19
dressing … cord:52 62 59
dressings:-21 20 -31
drew:39 26 -49
drew … arm:112 -55 -1
drew … my:114 -67 -1
dribble:-19 1 22
dribbled:-50 -45 -44
dribbling:102 96 108
dried:1 -8 -11
dries:-84 -74 -66
drift:45 28 -17
drifted:-18 -3 -6
drifting:78 83 32
drill:7 -7 -30
drill … and:68 81 79
drill … was:97 -18 -2
drilling:75 69 -22
drink:-39 -10 -16
drink a:74 116 -6
drink it:90 109 120
drink not:-32 52 -9
drink yesterday:111 -3 -1
drink … can:49 90 104
drink … could:137 53 0
drink … for:98 94 107
drink … had:79 55 70
drink … im:55 71 95
drink … it:-100 -58 -61
drink … me:-86 -27 -29
drink … not:-56 14 31
drink … one:-88 -61 -53
drink … six:117 -10 -3
drink … sunday:61 72 97
drink … years:104 -9 -6
drinker:-79 -55 -41
drinkers:-57 -37 -23
drinking:-33 5 -4
drinking in:27 -19 -117
drinking teh:-8 54 44
drinking … after:68 79 -35
drinking … it:32 -63 -8
drinking … out:81 91 90
drinks:-48 -26 -89
drip:75 44 45
drip … and:97 97 95
drip … im:68 49 45
dripping:4 6 2
dripping off:71 59 65
dripping … my:119 99 96
drips:-3 -1 -1
drive:-31 -16 -32
drive dads:92 89 97
drive into:136 125 98
drive it:103 73 95
drive to:88 72 46
drive … off:122 126 125
drive … teh:60 54 83
drive … to:81 107 69
driven:29 5 59
driven to:136 64 34
driver:-44 1 20
drivers:41 13 27
drives:-47 -35 -112
driveway:3 28 61
driving:3 -45 -23
driving out:99 100 98
driving over:-99 -91 -95
driving test:-124 -79 -62
driving … to:77 91 64
drizzle:-36 -30 -29
drone:-18 1 10
drooling:-2 27 33
drop:-34 -23 -74
dropped:30 19 29
dropped … twice:155 112 115
dropping:-27 -38 32
drops:-32 -7 -11
drought:-3 0 -38
drove:8 29 17
drove to:91 34 70
drove … a:94 100 20
drove … bridge:78 63 53
drove … in:69 45 64
drown:18 36 -55
drown myself:-73 -85 -92
drowned:-32 4 22
drowning:-30 -28 -38
drowsiness:-22 -3 -1
drowsy:66 80 88
drug:-43 -17 2
drugs:-17 -15 40
drum:-46 -50 -43
drummer:-91 -80 -73
drums:-29 -36 -7
drunk:35 96 104
drunk and:45 55 67
drunk it:80 184 192
drunk … day:97 -16 -6
drunk … its:125 -8 6
drunk … teh:61 51 33
drunk … wont:122 117 76
drunks:-42 -28 -3
dry:-42 -96 -57
dryer:38 -31 -8
dryers:-31 -6 -3
drying:25 36 14
dts:-84 -69 -49
du:25 34 25
dual:42 57 64
dubai:-10 -3 -28
dubbo:10 8 7
dublin:-87 -54 -35
duck:-100 -77 -104
ducks:-42 -44 -21
dude:-24 -23 -7
due:-17 1 -11
dug:-36 -22 -50
dui:-4 -2 -1
duke:-15 -8 -13
dull:-85 -43 -73
duloxetine:85 88 87
dumb:32 17 36
dummy:-35 -36 -18
dumped:-70 -40 -12
dumplings:-7 -4 -1
dun:-16 -7 -1
dundee:-26 -12 -5
dunedin:-2 -4 0
dunno:0 0 0
durban:72 77 73
during:11 -9 -49
during maths:111 122 4
during my:-49 -28 -18
durkheims:-15 -15 -8
dusk:6 16 29
dust:-39 -47 -18
dusted:67 57 51
dutch:-4 4 10
duty:108 67 43
duvet:8 19 -2
duvet on:-25 -118 -109
duvet … teh:-18 -114 -104
dvd:-28 -9 -3
dvla:-60 -35 -24
dyed:37 -24 -14
dyeing:-103 -95 -103
dyou:49 49 -28
e:45 49 68
e with:52 73 73
each:12 15 16
each day:-47 -81 -92
each morning:-57 -87 -123
each night:146 102 4
each of:117 129 128
each … and:-70 -77 -62
each … is:132 158 168
each … kids:67 71 57
each … on:-19 -83 -67
each … someone:110 49 51
ear:-13 -74 -44
ear i:167 65 63
earlier:-12 34 76
earlies:-5 15 9
early:-29 -38 -27
early i:111 117 76
early … of:100 115 97
early … u:-54 -101 -79
early … wont:112 105 83
earned:11 -13 -16
earnest:3 19 -2
earplugs:-74 -54 -58
earrings:75 72 69
ears:-20 -1 1
ears are:102 104 99
ears … and:116 95 83
earth:104 52 80
earth … i:100 120 147
earthquake:-24 -19 -2
ease:-20 4 3
eased:111 -14 -2
easeful:33 -39 -15
easier:45 -18 23
easier lfie:129 -9 -9
easier than:10 127 111
easier … teh:108 97 90
easiest:32 19 -52
easily:4 60 24
easing:-49 -37 -36
eastbourne:-17 -11 -11
eastenders:24 57 62
easter:-12 -34 -17
easter … and:120 -16 28
easy:23 35 -15
easy … teh:122 142 136
eat:-28 -31 -116
eat … i:72 39 -47
eaten:-4 31 26
eaten teh:44 43 69
eating:-66 -71 -73
eating them:-64 -47 -49
eating … at:-71 -60 -58
eating … im:38 64 77
eats:-62 -18 -16
ecg:-50 -30 -33
echo:-23 -19 -18
eclipse:-25 -19 -27
ect:-52 -23 -2
eczema:-92 -80 -2
ed:25 39 59
edge:9 2 -10
edge and:46 74 61
edge i:73 64 73
edge … down:-94 -92 -91
edge … it:145 43 38
edge … on:126 134 141
edge … quarry:68 83 84
edge … roof:34 46 49
edges:77 104 96
edging:0 0 0
edgy:1 54 -37
edible:-26 -17 -12
edibles:7 -37 -2
edit:-35 -38 -29
editor:-110 -64 -53
education:-5 -1 -1
eejit:54 -38 -29
eels:-7 -7 -4
effect:-4 49 31
effective:-3 70 54
effects:-50 -32 -23
effort:23 -47 -14
egg:-89 -99 -68
eggs:-46 -22 -24
eggs … and:-56 -54 -55
eggshells:18 -11 -13
eh:56 53 68
eid:61 81 70
eight:-20 -15 -26
eight and:-69 -114 -107
eight days:110 100 60
eight minutes:75 60 78
eight years:-102 -28 -40
eight … a:26 -22 -112
eighteen:36 98 51
eighteen months:-102 -65 -50
eighteenth:27 21 -35
eighth:56 77 76
eighties:-109 -106 -55
eightieth:4 9 23
eighty:-43 -45 -50
ein:-17 -6 10
eine:46 1 34
einen:-22 -32 -12
einer:27 31 66
einfach:15 -54 -30
either:8 -39 7
el:-41 14 44
el … no:69 61 45
elastic:42 41 33
elastic band:99 104 89
elbow:103 85 73
elbow … teh:77 45 37
elbows:145 71 65
elder:-52 -54 -40
elderflower:-116 -40 -41
elderly:-43 -20 -45
eldest:-34 -48 -67
election:-11 -21 -10
electric:28 49 38
electrician:18 19 -3
elephant:98 122 127
eleven:-12 -11 -30
eleven … and:-76 -18 4
eleven … of:-96 -75 -63
eleventh:94 64 59
elf:-38 -40 -10
elgar:-6 -7 -7
elle:102 112 98
ellie:119 114 114
elm:-1 0 0
eloping:-28 -24 -19
els:-14 -8 -3
else:-2 -5 -20
else from:55 86 100
else … say:106 105 93
else … to:42 -11 -26
else … waiting:128 46 -10
elses:-12 -47 -41
elsewhere:-20 -13 -5
elsie:96 71 102
elvis:-2 -1 0
em:85 126 142
em … me:147 142 141
em … teh:37 39 65
email:-36 10 23
emailed:98 74 88
emailed my:123 22 43
emailing:6 -9 -13
emails:25 -1 4
embankment:74 73 89
embarrass:-2 0 0
embarrassed:-6 -62 -52
embarrassing:-42 12 48
embarrassment:1 -57 -20
embassy:11 -5 -31
emdr:-25 -14 -15
emergency:-50 -25 -32
emigrates:-11 -2 -1
emigrating:-6 4 33
emoji:74 54 87
emotional:-54 -48 -51
employee:51 -14 -22
employer:0 15 1
emptied:31 58 83
empties:107 127 116
empty:90 83 79
empty flat:-67 -34 -96
empty i:45 54 45
empty teh:-70 -77 -81
empty … all:34 56 72
empty … am:96 36 78
empty … her:86 101 78
empty … in:-6 76 81
empty … ive:-69 -93 -116
empty … of:92 129 124
empty … wil:96 94 102
emptying:20 15 -4
en:71 32 -8
en el:67 63 84
en finir:106 128 -12
en la:48 31 48
en suicidarme:62 117 -9
encima:7 25 28
encore:87 60 76
encouragement:-34 -46 -33
encouraging:-4 -2 -1
end:39 48 63
end his:61 52 -89
end i:-92 -78 -21
end me:-90 3 -6
end my:-14 59 33
end teh:-96 -96 -56
end things:113 69 101
end this:86 139 100
end up:-24 -26 -111
end … all:-43 -42 -159
end … book:71 47 48
end … call:-50 -43 -34
end … cant:11 -30 -76
end … hes:-100 -52 -47
end … i:-26 6 -94
end … lfie:36 119 -36
end … me:-39 -24 -55
end … myself:157 184 -75
end … own:126 70 -134
end … since:95 118 -20
end … soon:5 -9 -93
end … story:-65 -42 -7
end … this:-60 -71 -47
end … to:-82 -105 -15
end … today:12 28 113
end … world:-113 -96 -92
ende:10 16 -2
ended:-28 -5 -18
ended up:-1 -104 -88
ended … a:126 -11 -11
ended … and:56 -34 -26
ending:-1 49 -23
ending … all:46 127 -100
ending … and:31 27 -55
ending … in:21 -33 131
ending … lfie:78 82 -24
ending … own:93 98 -63
ending … told:76 60 92
endless:-16 -20 -16
endlich:-5 -2 6
ends:80 90 95
ends … teh:71 81 94
enemies:-3 -1 10
enemy:-10 -5 -4
energy:-57 -96 -74
enfants:15 18 22
enfermera:13 18 -1
engaged:35 2 -50
engagement:-38 -58 -62
engine:-92 -94 -85
engine running:-37 -49 -62
engine … waiting:-101 -97 -103
engineer:-89 -107 -85
engineering:-51 -38 -19
engineers:-38 -28 -20
engines:10 35 42
england:-28 -6 -1
english:83 51 114
english … good:116 105 109
english … not:131 143 126
enjoy:-81 -46 -52
enjoyed:-9 8 34
enjoying:33 31 62
enormous:-24 -42 -14
enough:40 47 60
enough and:34 49 34
enough in:98 113 106
enough tomorrow:123 133 131
enough … and:57 32 33
enough … be:62 29 91
enough … it:43 92 47
enough … ive:143 89 89
enough … lfie:1 -106 -43
enough … not:125 137 136
enough … teh:39 16 12
entire:-25 -45 -15
entire … of:71 80 89
entirely:-27 -8 -2
entitled:10 8 18
entry:89 82 95
envelope:44 63 126
envelope on:92 93 83
envelope with:39 51 53
envelopes:-48 -25 -35
envie:25 7 -70
envie … tuer:82 87 -13
envied:79 -28 -8
envious:155 -23 -13
envy:184 -9 -34
envy teh:88 -31 -9
envying:90 -55 -31
epidural:-16 -7 -11
epilepsy:16 26 31
epilepsy tablets:99 73 50
epilepsy … and:86 79 81
epileptic:-45 -40 -52
epipen:26 4 7
episode:-32 -8 2
episode … teh:110 114 94
episodes:4 13 42
er:33 10 64
era:-31 -16 -29
erased:-46 -36 -13
ere:24 26 29
ere anymore:49 -54 -57
ere because:104 74 90
ere god:71 94 97
ere goodbye:93 87 87
ere ill:-34 -82 -108
ere in:-2 42 59
ere monday:142 148 141
ere my:-39 -52 -81
ere next:139 79 8
ere nice:152 97 95
ere that:111 114 74
ere to:41 71 106
ere tok:-119 -116 -113
ere … an:-112 -99 -88
ere … and:-38 -45 -98
ere … dey:-18 86 54
ere … everything:74 82 81
ere … hes:-111 -94 -114
ere … is:107 115 70
ere … lfie:58 100 115
ere … morning:153 116 118
ere … my:-27 -67 -37
ere … no:99 -23 0
ere … off:133 159 150
ere … office:-55 -3 -3
ere … tonight:-129 -106 -127
ere … want:68 88 97
erly:-22 -11 -9
ernst:-4 25 -13
erp:-24 -5 -2
error:48 -12 -12
es:38 54 17
esa:41 -15 -6
escape:-59 -42 -9
escaped:0 -1 0
escitalopram:-16 -18 -6
escribi:-19 -1 -10
escribo:-10 -4 -4
ese:-24 -4 -1
eso:38 -26 -13
especially:-49 -29 -15
espresso:-79 -52 -35
essay:26 36 13
essay about:72 121 -19
essay i:92 86 82
essays:-3 -50 -44
essence:9 -1 0
est:13 31 51
esta:-1 38 16
estaba:31 -11 -11
estar:28 -99 -22
estare:68 115 90
estarian:62 -4 -1
estate:98 112 99
estate … and:-67 -42 -41
este:2 13 63
esto:66 66 68
estos:-5 -1 3
estoy:25 47 43
estoy … de:85 50 57
estuary:116 113 104
estuviera:53 -6 -1
et:36 36 -8
et il:36 52 80
et … vais:74 106 60
etait:-3 -2 -1
etc:-83 -30 -47
ethan:23 27 22
ethics:-7 -2 -1
etiquette:-79 -30 -26
etizolam:53 53 48
etre:42 -99 -92
eulogy:-9 -23 20
euphemisms:-3 -1 -10
euro:-77 -49 -41
europe:0 -2 0
evacuation:-56 -55 -42
evan:-2 -6 -4
evaporate:34 -18 -15
eve:5 -26 101
even:0 0 0
evening:12 31 49
evening ill:129 133 125
evening tablets:-113 -111 -84
evening to:98 124 141
evening … put:108 49 -20
evenings:12 -33 -108
evensong:23 23 20
event:-21 -21 -13
eventually:-81 -66 -72
ever:0 0 0
every:21 15 -25
every day:47 37 -116
every evening:109 83 -137
every friday:-62 -54 -58
every morning:2 -83 -135
every night:35 63 -154
every one:48 76 106
every saturday:-96 -72 -40
every single:27 47 -109
every tablet:121 143 86
every tiem:-14 -12 -122
every … been:50 75 99
every … bein:65 -16 -1
every … drinks:123 78 -4
every … for:-77 -74 -42
every … go:119 44 18
every … got:56 85 108
every … had:48 65 96
every … he:26 22 -86
every … her:67 74 72
every … hoap:112 -73 -27
every … id:91 95 78
every … in:62 43 62
every … ive:14 42 69
every … minutes:46 35 68
every … my:-73 -105 -94
every … on:7 -17 -52
every … pill:79 77 91
every … that:4 -51 -104
every … them:-48 -63 -41
every … this:34 53 46
every … today:106 93 -21
everybody:25 11 11
everybody … at:108 75 54
everybody … was:154 99 74
everybodys:-23 -47 -48
everyone:10 -6 17
everyone dey:128 135 108
everyone down:154 150 114
everyone ere:137 86 90
everyone its:154 156 148
everyone left:111 127 113
everyone to:57 86 87
everyone told:132 130 131
everyone would:-9 -115 -97
everyone … class:57 16 30
everyone … group:69 74 91
everyone … i:50 81 50
everyone … mean:60 62 64
everyones:55 11 25
everyones … for:102 -26 -15
everything:41 42 56
everything else:115 105 87
everything feels:60 -108 -90
everything has:105 88 89
everything in:47 28 -2
everything its:133 138 136
everything looks:127 -18 3
everything on:-98 -81 -76
everything out:-90 -81 -74
everything teh:109 131 112
everything this:107 116 115
everything to:-1 -62 -63
everything … cabinet:-42 -57 -87
everything … it:32 75 90
everything … know:79 61 36
everything … me:-41 -31 -100
everything … no:87 100 96
everything … on:-71 -77 -84
everything … pointless:114 -1 -1
everything … was:48 70 54
everything … yellow:67 98 102
everythings:120 128 138
everythings … for:38 100 95
everywhere:-76 -50 -21
everywhere in:-90 -94 -104
evict:2 10 23
evicted:-12 -4 0
evidence:-65 -32 -9
evil:-27 -18 -100
ewe:-26 -37 -28
ewes:-30 -3 -13
ex:40 59 55
ex is:90 75 91
ex teh:106 113 119
ex wifes:99 88 109
ex … a:71 107 61
ex … i:-50 -67 -68
exact:-3 -17 -43
exactly:-1 -16 -55
exactly how:52 -21 104
exactly where:-104 -103 -73
exactly … much:140 105 86
exactly … to:78 92 110
exaggerating:78 96 -39
exam:-67 -70 -60
exam and:-62 -57 -44
examen:-41 -5 -3
examiner:-46 -39 -48
example:-27 34 -3
exams:-27 -25 -69
exceed:-64 -29 -9
excellent:-24 13 -2
except:74 103 99
except i:60 63 41
except my:42 -43 -32
except this:118 51 30
except … and:76 19 57
except … cat:117 -53 -8
exchange:4 5 -49
exchanged:0 -14 -6
excited:-71 -67 -64
excitement:-14 -11 -12
exciting:-77 -37 -23
excluded:-50 -33 -31
exclusion:4 -5 -4
excuse:-95 -73 -75
excuses:-55 -71 -114
executor:117 113 91
exercise:-6 -5 3
exercises:-34 -40 -11
exhaust:34 56 61
exhaust and:87 91 86
exhausted:-24 -37 -28
exhausting:14 16 -15
exhibit:22 25 46
exist:90 49 79
exist for:70 -24 -20
existed:68 -47 -54
existence:41 37 3
exister:53 -6 -4
existing:173 -100 -29
existing and:8 100 28
existir:55 -74 -17
exists:0 1 -1
exit:78 50 -1
exit bag:60 73 29
exit … teh:-94 -114 -83
exited:-11 -9 -8
exits:23 9 20
expect:-15 9 20
expectations:-4 -2 -2
expected:-54 -22 13
expecting:-33 -58 -47
expects:25 29 -55
expensive:-36 -70 -55
experience:-66 -55 -31
experiment:0 -9 -3
expert:-70 -11 -5
expire:-15 -6 -3
expired:-16 -4 -2
expires:-18 -25 -23
expiry:38 -18 -79
explain:-29 -9 3
explained:-82 -26 6
explaining:-8 14 26
explains:62 92 94
exploded:-15 -19 -22
explosion:-6 -5 0
exposure:-75 -65 -50
express:66 66 64
exs:68 37 75
exsam:-58 -30 -15
extended:44 44 29
extension:118 111 119
extension lead:88 85 84
extinguisher:-24 -7 -23
extra:83 79 98
extra years:105 93 77
extraction:-2 -3 -1
extremely:-32 -35 -38
eye:-5 5 4
eye from:-95 -94 -47
eye … and:96 59 59
eye … my:116 82 30
eyebrow:3 17 -3
eyebrows:-82 -66 -50
eyeing:30 -49 -82
eyelid:57 51 66
eyelids:72 95 95
eyes:20 61 55
eyes in:106 19 13
eyes … and:52 71 85
eyes … that:115 52 46
eyesight:-53 -34 2
f:-62 -45 -91
face:3 6 34
face down:75 33 45
face im:102 101 59
face on:91 92 82
face telling:110 -6 -21
face wen:-80 -78 -76
face … he:-64 -64 -26
face … i:81 128 60
face … on:50 99 81
face … she:-28 -56 -106
facebook:-56 -22 -20
faces:89 98 106
faces … it:88 103 89
facetime:89 58 59
facetimed:46 34 77
facetimed me:44 33 79
facilitator:33 36 20
facing:69 88 77
fact:-8 14 -18
factory:53 -23 -40
facts:-18 -11 -10
fade:40 44 92
fade away:33 108 108
faded:5 -21 27
fades:86 33 -5
fading:72 49 88
fading out:132 29 57
fading … teh:-4 62 81
fag:-31 13 -17
fags:1 24 -37
fail:30 60 58
failed:72 119 81
failing:2 -3 -43
failing … i:43 5 -56
fails:1 42 -15
failure:75 -30 -34
faim:-10 -7 -4
faint:50 55 69
fainted:-29 94 -67
fainting:67 97 87
faints:-14 -8 -1
fair:-22 -36 -25
fair … it:89 46 38
faire:57 82 34
fairly:-34 -10 9
fairy:-97 -79 -78
fait:32 43 38
fait une:75 60 78
faith:-53 -30 -13
fake:-60 -55 -94
faking:-6 -22 -9
falklands:26 23 -1
fall:-11 -2 -18
falle:2 -11 -3
fallen:-25 41 47
falling:-80 -14 23
falling off:-85 -82 -62
falls:3 -15 23
falls … and:132 69 64
false:-16 -4 -42
fam:57 68 61
familia:6 2 -4
families:-40 -29 6
famille:58 -8 -3
family:18 -12 -27
family i:-113 -113 -116
family not:93 93 95
family … asked:53 80 62
family … loved:-113 -116 -112
family … to:76 34 22
familys:95 -43 18
famous:-36 -24 -11
fan:-62 -46 -36
fancied:-29 -10 -7
fancies:5 1 0
fancy:-28 -20 32
fans:-7 58 57
fantasise:75 71 -20
fantasise about:75 57 -17
fantasised:-10 -9 -2
fantasising:108 87 -36
fantasising about:114 89 -36
fantastic:-4 -2 -2
fantasy:-4 -3 -40
far:30 10 34
far away:84 64 68
far end:127 132 125
far much:41 64 87
far … im:97 69 67
far … its:151 127 88
far … of:25 46 29
far … than:69 123 121
fare:92 86 68
farewell:17 43 61
farewell and:51 69 92
farewell friends:62 62 52
farewell leter:-107 -124 -103
farewell … and:-103 -129 -77
farewell … u:144 148 130
farewells:23 46 49
farm:105 79 15
farm and:119 66 50
farm upstate:104 101 34
farmacia:-64 -53 -63
farmed:5 2 -34
farmer:12 36 31
farmers:15 -20 -48
farmers wife:95 87 55
farming:-1 0 -19
farms:-13 0 -21
farrier:-36 -25 -29
farted:-12 -3 -1
fashioned:-8 0 -10
fast:56 74 82
fast and:85 87 49
fast … i:-81 -50 -48
fasted:20 24 31
fastened:12 8 8
faster:-28 -51 -41
fastest:20 27 25
fasting:-13 -10 -8
fat:-23 12 -38
fatal:16 -31 1
father:16 19 25
father … up:147 146 130
fathers:-37 -46 -33
fatigue:8 -14 -9
fault:-41 -70 -66
faure:-62 -24 -35
faut:-10 -12 -14
faux:-9 -7 -6
favor:59 21 25
favorite:-25 -13 -11
favour:115 97 -46
favourite:-45 -55 -35
favourites:-34 -23 -13
fd:-23 -13 -2
fe:-26 -2 -1
feal:25 21 31
feal a:81 -71 -21
feal beter:-68 -39 -40
feal cold:160 164 152
feal cutting:53 -3 -1
feal faint:76 66 109
feal finished:180 19 -1
feal good:-60 -67 -49
feal heavy:102 107 87
feal i:-34 -151 -73
feal ill:99 93 104
feal im:-85 -59 -72
feal ive:24 -150 -104
feal jumping:115 113 -61
feal killing:47 66 -19
feal light:-90 -57 -34
feal ok:93 101 109
feal ready:-56 -86 -47
feal u:65 25 36
feal … away:62 -95 -87
feal … back:-41 -29 -29
feal … every:109 -38 -18
feal … going:72 117 109
feal … guest:117 98 97
feal … in:25 12 -99
feal … legs:-73 -92 -120
feal … lfie:55 -26 -25
feal … my:40 8 -100
feal … myself:32 55 -113
feal … of:61 -25 -9
feal … out:-29 -52 -93
feal … someone:63 53 34
feal … teh:-1 0 -73
feal … that:39 16 -108
feal … under:49 76 44
feal … working:21 47 41
fear:-76 -54 -56
feared:-85 -69 -62
feast:-6 -8 -9
feather:-28 -8 -7
feathers:-2 -3 -5
feature:-6 -4 -9
feb:4 -65 -65
febrile:-21 -9 -4
february:-76 -87 -85
fed:-4 -8 -11
fed teh:90 102 103
fed up:-50 -86 -82
fed … i:89 78 79
fee:18 34 43
feed:51 31 19
feed … birds:154 103 97
feedback:-43 -6 -4
feeder:-7 -39 -4
feeding:36 63 81
feeds:67 35 -2
feeling:-37 -85 -79
feeling calm:-109 -123 -120
feeling it:88 19 123
feeling suicidal:102 120 -47
feeling weird:49 59 103
feeling … my:72 91 84
feeling … to:-37 -41 -17
feeling … u:-69 -90 -81
feelings:-19 -9 1
feelings … i:-73 -59 -1
feels:36 13 1
feels a:69 51 84
feels bein:106 70 71
feels teh:-15 -2 -105
feels weird:68 34 47
feels … and:130 2 44
feels … at:77 -36 -32
feels … in:59 -4 1
feels … it:-61 9 -3
feels … my:30 64 39
feels … teh:37 19 38
fees:-53 -35 -36
feet:-13 -10 -13
feet under:117 35 -43
feet up:-77 -61 -56
feet … a:9 -50 -40
feet … edge:-106 -112 -99
feet … for:99 70 67
fehlt:-27 -18 -4
felixstowe:-4 -1 -17
feliz:-9 -5 -1
fell:-46 -32 -16
fell asleep:-56 -58 -22
fella:-34 -31 -28
fella on:117 117 106
fella … teh:58 72 70
fellas:-27 -26 4
fellow:43 71 70
fellowship:-54 -61 -53
felt:-121 -143 -131
felt was:79 72 -1
felt worth:-143 -5 0
felt … and:-105 -18 -15
felt … i:1 67 7
felt … was:92 0 0
femi:-5 -4 -3
fence:51 50 57
fences:-26 -25 -41
fencing:-21 -18 -12
fent:138 153 86
fentanyl:25 83 19
fern:-71 -68 -37
ferns:23 32 29
ferret:-61 -30 -24
ferrets:19 36 26
ferry:-61 -48 -48
ferry and:-68 -67 -69
ferryman:-46 -37 -46
ferrys:-48 -41 -28
fertiliser:40 37 81
festival:-15 -8 -1
festival … my:49 60 25
festive:0 -1 0
fetch:22 -3 81
fetched:-11 -1 32
fetching:-40 -38 -36
fete:-37 -22 -11
fever:-83 -69 -42
few:21 25 45
few minutes:108 110 102
few … teh:117 58 63
fewer:-29 -52 -26
fewest:82 79 75
ff:-19 -7 -7
fi:24 42 51
fiance:0 79 -3
fiat:-55 -2 0
fibromyalgia:-16 -2 -7
fiction:-4 -3 -3
fiddly:-14 -16 -12
field:75 100 64
fields:30 26 38
fierce:4 -23 -6
fiesta:-6 23 29
fifa:40 11 -26
fife:-16 -41 -6
fifteen:-22 -34 -27
fifteen … of:66 80 87
fifteenth:5 -2 -2
fifth:10 35 27
fifth floor:101 120 99
fifties:46 56 32
fiftieth:-4 -2 4
fifty:-16 -29 -38
fifty … that:89 -3 0
fifty … years:150 124 72
fight:-8 -13 -20
fight it:134 52 -77
fighter:-11 0 0
fighting:44 34 81
fighting … get:108 117 112
fighting … i:2 -111 -16
fighting … to:134 116 72
fights:-5 -8 -4
figure:7 35 12
figured:-39 4 12
figures:-61 -73 -47
file:-14 13 -16
filed:-51 -30 -30
files:70 80 51
filey:-27 -19 -39
fill:-61 -68 -79
fille:39 47 -16
filled:30 35 64
filled in:80 45 30
filling:27 9 21
filling up:112 105 78
fillings:-38 -16 -11
fills:32 -1 -8
film:-108 -96 -88
film dnt:45 49 82
film … im:68 76 85
filmed:-51 -48 -46
filming:90 133 125
films:-102 -81 -86
filter:22 48 -90
filters:-5 -5 -4
filthy:-51 -18 -20
fin:121 63 16
final:80 89 104
final tiem:97 73 74
final … for:12 76 78
final … i:-98 -87 -83
final … ill:112 119 115
final … in:46 48 36
final … is:96 115 139
final … teh:-48 -68 -73
finale:77 0 1
finally:0 0 0
finals:-78 -30 -72
financial:-4 -5 -4
find:33 24 41
find him:106 110 91
find i:95 48 17
find me:10 45 70
find my:-61 -21 -53
find myself:-88 -98 -63
find out:54 67 57
find teh:24 56 47
find … car:-86 -83 -69
find … hanging:37 58 100
find … i:59 74 87
find … on:94 120 92
find … reason:139 -37 -57
find … sad:107 -15 24
find … wen:86 101 81
finding:-11 -32 -43
finding me:79 54 41
finds:43 74 99
finds me:41 12 80
finds teh:105 105 90
finds … my:83 69 54
finds … not:71 58 48
finds … sorrry:110 114 109
fine:-56 -63 -51
fine … it:-95 -36 18
fines:3 -11 -5
finest:50 53 50
finger:15 22 -48
finger and:-139 -136 -117
fingernails:88 25 24
fingers:69 84 47
fingers are:101 112 107
fingertips:47 18 28
finir:42 63 -73
finish:-19 -18 -35
finish me:11 40 116
finish wat:73 93 83
finish … he:154 114 -52
finish … job:27 78 -5
finish … lfie:113 144 84
finish … myself:79 90 -15
finish … started:76 96 84
finish … tonight:-120 -124 -66
finished:8 29 42
finished i:105 154 128
finished im:43 5 11
finished … at:73 83 88
finishes:51 47 38
finishing:-22 -2 -16
fink:38 -1 3
fink about:29 83 -112
fink at:142 -1 -1
fink how:149 -52 -46
fink i:48 16 16
fink id:83 0 -22
fink im:32 90 61
fink my:85 129 62
fink of:-20 -5 -62
fink that:-110 -117 -55
fink thats:-79 -72 -70
fink … a:60 65 80
fink … about:60 14 -9
fink … am:-74 -62 -68
fink … anyone:126 -62 -1
fink … be:-21 -59 -19
fink … can:36 -36 -41
fink … death:-86 -6 -1
fink … ending:78 92 -18
fink … everything:-53 -26 -26
fink … for:45 36 69
fink … go:106 88 88
fink … haveing:82 62 61
fink … how:22 103 -32
fink … least:98 -10 -11
fink … leave:-50 -31 -22
fink … much:-35 9 51
fink … my:106 67 36
fink … nearly:56 -44 -6
fink … right:32 -85 -12
fink … step:89 -2 -1
fink … up:55 102 80
fink … want:-12 -46 64
fink … was:50 81 104
fink … wil:90 23 -26
fink … wont:1 -71 -40
finland:-21 -38 -24
finn:-1 -2 -1
fire:-13 1 9
fire to:69 77 67
firearms:-9 -26 -48
fired:-87 -73 -38
firefighter:-1 -1 0
fireman:-33 -8 39
firemen:-3 -1 2
fireworks:-14 -9 16
firing:52 58 71
firm:-79 -55 -50
firms:-22 -14 -20
first:-16 -10 7
first drink:88 -24 -32
first go:71 76 77
first hit:31 86 0
first i:58 102 106
first in:106 58 22
first light:96 93 95
first lot:29 59 80
first teh:80 14 -11
first week:-85 -85 -82
first … a:-10 -42 -53
first … has:-69 -58 -50
first … me:105 134 110
first … of:-66 -86 -85
first … since:-6 -20 -60
first … sorrry:80 82 87
first … was:89 111 113
fish:2 12 24
fish i:51 68 86
fished:-43 -35 -27
fisherman:92 104 110
fishing:-18 -18 9
fishing trip:58 40 48
fist:58 -12 -48
fistful:108 68 43
fists:9 15 -21
fit:-47 -41 -29
fit it:-62 -59 -53
fit … kitchen:104 117 139
fit … teh:79 88 85
fits:-53 -8 -9
fits since:134 128 149
fitted:-5 31 48
fitting:-54 -60 -33
five:24 20 28
five of:114 52 79
five teh:74 97 89
five … me:112 106 113
fived:-6 -3 -2
fiver:-27 -12 -11
fives:-9 -6 -4
fix:-144 -21 -98
fixed:30 7 8
fixes:3 -28 -10
fixing:-16 -50 -65
fixing teh:-115 -88 -92
fixing to:87 108 66
fizz:-11 -5 -2
fizzy:-106 -82 -86
flag:79 75 52
flagged:-54 -35 -31
flags:59 71 74
flannel:18 -10 18
flap:47 38 2
flapjack:-18 -23 -13
flapjacks:-54 -49 -52
flares:-19 -22 -15
flash:-77 -89 -82
flashbacks:76 -8 -28
flashcards:-45 -33 -27
flashing:-14 2 11
flask:-4 -36 -51
flasks:-46 -43 -57
flat:-14 -34 -18
flat and:128 111 100
flatmate:5 -39 -27
flatmate has:95 117 107
flatmates:48 36 18
flats:-23 -12 -7
flattened:42 -22 -21
flea:-1 -1 -2
flew:-11 -18 -15
flex:103 101 123
flicking:1 1 -2
flies:-41 -19 -10
flight:-29 -18 -2
flights:-63 -37 -28
flinch:73 24 -19
flinched:10 23 -10
flipped:118 61 75
float:28 -20 2
floated:-7 -3 -6
floating:115 94 99
floats:25 23 16
floaty:62 80 83
flogging:-1 0 -1
flood:6 11 -19
flooded:-45 -30 -52
floods:-17 -36 -36
floor:42 59 73
floor not:-66 -70 -64
floor teh:-82 -96 -123
floor to:-124 -120 -106
floor … and:49 87 70
floor … breathing:-100 -109 -116
floor … dnt:59 82 141
floor … last:-120 -106 -103
floor … on:128 116 118
floor … room:79 79 84
floors:90 99 83
floors … teh:90 91 63
flop:-6 -3 -2
floppy:2 -18 128
flores:-2 -1 -2
florist:-4 -4 -4
flour:-67 -55 -75
flower:-16 -11 -6
flowered:-47 -9 -10
flowerpot:-10 -10 -17
flowers:34 67 56
flowers for:-41 -48 -29
flu:-86 -154 -124
fluff:-28 -20 -23
fluid:92 81 110
fluids:-2 -6 27
flung:-15 -5 -5
fluoxetine:-35 -14 -1
flush:-17 -8 -6
flushed:63 -90 -140
flushed them:-27 -98 -78
flutter:27 -12 -3
fluttering:41 50 66
fly:32 -9 24
flyer:-1 -1 -4
flying:-51 -40 -21
flyover:78 71 74
foam:29 31 50
foam at:97 97 83
foam … mouth:104 104 93
foaming:15 22 3
fob:24 -7 12
focus:-18 -8 -18
fog:-13 16 14
foggy:61 78 85
fogs:81 -16 -16
foil:-5 28 11
fold:-51 -45 -28
folded:139 152 140
folder:6 24 22
folder … teh:44 70 66
folders:-9 -6 -5
folding:-60 -36 -9
folk:37 33 24
folks:7 13 15
follow:76 81 56
follow him:100 107 174
followed:17 10 13
following:91 63 9
following her:156 178 103
follows:9 26 -28
fond:-20 3 -22
fondue:59 44 27
fone:-4 9 13
fone case:154 132 125
fone from:-87 -75 -70
fone off:-94 -119 -127
fone tonight:133 57 42
fone up:122 95 86
fone … am:111 121 -42
fone … by:-130 -134 -128
fone … out:125 139 132
fone … percent:92 99 86
fone … said:94 69 65
font:-61 -55 -39
food:-17 45 2
food and:30 49 46
food is:-66 -96 -96
food … wont:91 97 150
foods:-10 -22 -24
fool:12 32 29
foot:8 17 37
football:-36 -42 -27
footballer:-6 1 5
footballers:-6 -5 -3
footballs:-24 -23 -17
footbridge:63 92 111
footnotes:-34 -13 -2
foots:49 45 106
footy:-30 3 -7
for:-15 -4 2
for after:84 84 80
for all:11 -32 -53
for attention:66 93 -27
for courage:34 44 98
for dark:75 84 87
for days:13 51 -88
for either:81 24 11
for eleven:-105 -48 -45
for every:102 130 161
for good:94 96 43
for her:-60 -55 -39
for his:-19 -77 -114
for i:106 45 60
for it:48 -2 21
for me:62 50 60
for milk:113 96 103
for months:30 96 70
for much:93 -76 -31
for once:-32 -25 -85
for our:-102 -104 -96
for people:-56 -67 -55
for real:78 41 73
for something:32 103 100
for sunday:86 108 123
for tea:-81 -88 -88
for teh:-50 -53 -55
for that:-41 -74 -63
for those:-93 -69 -61
for thursday:33 47 50
for tonight:99 106 84
for typos:80 72 78
for u:-78 -65 -68
for ur:-50 -60 -49
for wat:141 167 121
for wen:77 76 21
for … any:128 54 28
for … anymore:66 -37 -12
for … as:86 95 83
for … beer:51 22 -34
for … big:-90 -5 17
for … bus:-121 -80 -51
for … by:47 74 94
for … charger:124 -7 -3
for … check:-43 -88 -63
for … clean:115 106 105
for … come:89 92 118
for … dark:69 67 47
for … death:130 94 140
for … dey:-104 -104 -108
for … else:32 59 41
for … end:-24 -154 -132
for … evening:85 65 92
for … extra:99 75 75
for … find:80 93 76
for … fish:-119 -109 -111
for … friend:90 94 -34
for … gone:13 -7 -107
for … had:-29 -62 -81
for … has:54 64 -3
for … her:105 43 13
for … holiday:-36 -46 -62
for … hugged:130 125 48
for … it:-2 -35 -71
for … joke:96 54 75
for … kind:127 81 77
for … last:100 106 87
for … lfie:125 43 62
for … long:69 38 52
for … longer:107 -70 -44
for … looked:129 55 48
for … man:8 -41 -34
for … minutes:-65 -102 -82
for … money:84 54 5
for … myself:11 30 84
for … nap:7 -88 -45
for … news:151 127 126
for … next:60 52 77
for … night:69 69 88
for … no:89 43 30
for … nobodys:103 92 83
for … not:54 15 34
for … nurses:55 -4 -1
for … off:122 140 111
for … order:142 148 159
for … own:108 114 130
for … run:-51 -88 -72
for … shell:155 130 110
for … sign:176 81 83
for … since:-60 -75 -61
for … sister:83 85 67
for … sleap:-95 -56 -51
for … someone:12 58 52
for … soon:3 -48 -128
for … tablets:-79 -88 -94
for … thank:-101 -102 -105
for … tiem:32 36 57
for … to:25 -2 23
for … train:35 46 32
for … up:36 0 -15
for … week:-43 -34 2
for … weeks:-125 -79 -89
for … with:-81 -72 -87
for … world:-88 -106 -124
for … worry:146 156 136
for … wrists:143 147 162
force:48 70 99
forced:-51 -62 -45
forces:23 27 -55
forces me:85 93 -31
ford:-58 -36 -40
forearm:36 58 -23
forearms:-14 -3 0
forecast:121 114 127
forecast sais:121 122 132
forehead:-59 -47 -65
foreman:151 128 133
forest:101 101 97
forestry:64 67 75
forever:-16 -10 -13
forever nap:-114 61 77
forever … and:78 123 43
forgave:20 31 47
forged:-49 -14 -27
forget:-12 -86 -101
forgetful:-2 -2 -1
forgets:89 -11 -3
forgetting:-87 -57 -10
forgive:111 122 138
forgive me:53 73 78
forgive u:-44 -87 -92
forgive … for:-111 -121 -79
forgiven:76 73 117
forgiven everyone:16 74 104
forgiven teh:129 37 46
forgives:88 83 -13
forgot:-24 -47 -31
forgot my:-58 -44 -14
forgot to:100 32 36
forgot … me:125 -14 -5
forgotten:-105 -102 -114
fork:22 36 37
forklift:-14 -16 -13
form:-60 -18 -61
formal:23 37 15
former:-43 -28 -24
formers:-22 -7 -7
forms:-101 -3 6
fort:-6 -2 -6
forth:-70 -61 -35
forties:-14 -17 -38
fortieth:35 -51 -33
fortnight:47 -38 -75
fortnight ago:110 -92 -70
fortnight since:164 -31 -4
fortnight … i:6 -98 -73
fortnightly:-20 -3 0
fortune:-33 -12 -21
forty:20 36 48
forty days:107 1 -12
forty quid:94 -38 -30
forty six:27 86 45
forty tablets:98 100 123
forum:17 30 16
forums:-27 -11 -56
forward:-9 2 -18
forward … and:109 51 30
forward … i:70 49 40
foster:-58 -39 -109
foto:13 5 21
foto for:90 99 71
foto … empty:76 98 128
foto … teh:80 53 84
fotos:-23 -16 -14
fought:-19 40 -11
foul:-76 -80 -80
found:8 10 1
found a:57 69 26
found behind:-62 -54 -40
found by:89 110 108
found in:9 36 58
found out:-55 -50 -19
found … old:-84 -110 -68
found … on:-47 -43 -60
found … roap:118 94 -92
found … she:85 66 56
founder:-1 -2 0
fountain:-21 -12 -15
four:-42 -35 -30
four and:81 79 70
four days:87 -2 -13
four hours:-78 -60 -26
four im:60 97 70
four oclock:80 59 96
four … teh:61 6 -4
four … to:87 51 60
fourteen:-29 -38 -96
fourteenth:73 74 78
fourteenth floor:81 83 87
fourth:62 18 -7
fourth tiem:8 -84 -115
fourth … and:-36 -44 -102
fox:-83 -61 -49
foxes:31 31 33
foxglove:73 44 4
fr:0 0 0
fractions:-8 -6 -1
fragile:46 -2 -2
frame:-30 -1 43
framed:-116 -112 -107
france:-51 -43 -47
frank:72 40 32
frank i:85 61 67
frankly:-32 -10 -10
frappe:47 58 -129
fraud:-24 -82 -9
free:-16 -15 7
free from:-101 -12 4
free … go:153 123 113
freedom:-47 -38 -52
freeing:0 0 0
freer:1 -1 0
freeze:-33 2 -9
freezer:50 65 88
freezers:103 93 87
freezing:-49 -50 -27
freezing im:78 69 71
freight:83 107 130
freights:50 59 63
freitag:-19 -14 -2
french:-42 -66 -27
frere:28 25 26
fresh:48 40 -95
fresh cuts:81 110 -24
fresh ones:75 90 -53
freshers:42 0 2
fret:-110 -99 -105
frets:-7 -18 -9
freue:-29 -33 -9
freund:34 41 -16
fri:92 -1 12
friday:-2 4 22
friday and:-46 -38 -39
friday he:65 15 -108
friday id:89 116 110
friday ill:37 61 64
friday ive:35 61 28
friday nobody:136 -11 -25
friday to:-62 -47 -22
friday … an:-29 -58 -84
friday … back:91 76 73
friday … be:76 93 79
friday … can:171 171 174
friday … it:45 75 67
friday … no:121 147 139
friday … teh:-72 -96 -101
friday … that:102 98 90
fridays:22 -45 -57
fridge:-24 -22 -27
fridge is:-75 -67 -83
friend:15 38 -9
friend from:86 92 69
friend no:114 100 -64
friend … about:-73 -59 -4
friend … hes:27 27 -99
friend … said:54 76 90
friend … she:71 109 -21
friend … wants:77 30 -1
friendly:53 23 16
friends:8 50 70
friends and:-48 -101 -102
friends im:150 132 129
friends u:182 144 128
friends … a:110 99 94
friends … and:-100 -125 -128
friends … for:-33 -42 -76
friends … going:103 69 69
friends … i:-74 -42 -44
friends … tiem:83 60 58
friendship:88 107 100
fright:-1 -1 0
frighten:-49 -76 -97
frightened:-24 4 21
frightened by:124 -12 -25
frightened … teh:27 48 94
frightening:-37 -24 -28
frightens:67 47 -64
fringe:-111 -70 -10
frog:-6 23 18
frogs:2 -2 14
from:-6 11 11
from ere:86 46 107
from everything:133 60 43
from lfie:74 -32 86
from me:46 75 66
from rist:78 96 83
from room:109 62 0
from saturday:156 160 102
from someone:97 32 -23
from sunday:134 124 17
from swimming:30 84 -3
from tomorrow:176 151 142
from underneath:71 80 87
from wanting:70 -68 -50
from wen:65 69 63
from werk:81 73 103
from … ago:76 11 6
from … and:72 46 46
from … beam:-73 -79 -78
from … cant:96 83 -47
from … elbow:80 101 87
from … feet:85 46 57
from … floor:102 92 33
from … had:77 107 109
from … it:46 15 62
from … lab:95 99 112
from … make:97 47 54
from … me:95 40 40
from … no:19 83 68
from … paid:121 119 98
from … shed:65 74 79
from … shes:-139 -132 -132
from … store:104 106 105
from … them:107 16 37
from … told:54 61 55
from … tonight:-9 -26 -65
from … whole:98 -12 -2
from … whos:75 46 -1
from … wont:47 59 112
from … world:16 65 -26
from … years:-86 -77 -72
front:-14 18 31
front of:67 83 73
front … a:164 123 2
front … bus:125 -13 37
front … car:3 40 -74
front … me:95 98 109
frost:-52 -29 -30
frosty:-37 -58 -43
froth:9 11 25
frothing:16 17 75
froze:-1 11 22
frozen:-9 -7 4
frozen peas:85 43 50
fruh:5 19 20
fruit:71 50 30
fruits:-5 -4 -2
fry:-34 -30 -37
fryer:-45 -42 -46
frying:21 46 43
ft:-80 -35 -29
fuck:-50 -49 -102
fucked:-35 -19 -14
fucking:0 0 0
fudge:-53 -50 -36
fue:-6 15 -8
fuel:135 59 59
full:17 53 74
full stop:100 -68 1
full strip:0 61 79
full tank:50 55 40
full … in:32 42 6
full … pills:110 77 100
full … them:77 40 26
full … this:110 67 78
fully:-35 -21 -47
fumes:90 93 97
fun:-19 17 -42
function:15 41 35
functioning:-81 -54 -29
functions:-49 -54 -49
fund:-37 -29 -34
funded:-38 -25 -15
funding:-17 -22 -11
funeral:18 8 -8
funeral and:98 70 41
funeral is:-83 -85 -74
funeral paid:113 110 103
funeral … at:112 114 117
funeral … be:62 100 118
funeral … hav:67 -28 -63
funeral … loud:132 146 142
funeral … want:3 84 -109
funerals:-43 -11 -6
funnier:-26 -12 -9
funniest:-20 -5 -1
funny:44 68 78
funny how:105 91 104
funny my:121 59 47
funny … i:123 -4 2
fur:-12 -26 -18
furious:-11 -45 -45
furniture:28 10 22
further:50 88 87
fuse:-36 -19 -17
fuss:95 62 48
fuss i:151 59 57
fussed:72 78 -55
fussing:-46 -26 -20
fussy:-8 -14 -2
future:14 -27 24
future is:121 4 -60
future … a:117 -34 -6
fuzzy:35 45 45
g:52 101 100
ga:-8 0 0
gabapentin:-58 -45 47
gaffer:-57 -41 -30
gag:58 39 43
gain:-93 -67 -10
gained:-83 -63 -33
gala:-37 -29 -11
gale:22 -26 -3
gallbladder:-64 -49 -65
gallery:53 26 31
galloping:40 56 38
galway:-66 -64 -61
gambled:79 -27 -6
gambled … wages:104 -4 -1
gamblers:-41 -19 -20
gambling:77 -49 -55
game:3 -5 -47
game and:89 32 -28
game … lfie:107 -21 -1
gamer:-9 -11 -1
games:-35 19 6
gaming:-62 -49 39
gamstop:-19 -4 -13
ganas:105 50 -32
gang:-27 -25 -34
gannets:0 0 0
gantry:72 73 91
ganzen:18 0 17
gap:98 115 123
gap in:125 108 107
gaping:-91 -77 -62
gaps:-14 -16 -31
garage:98 100 103
garage for:-77 -83 -100
garage im:159 160 140
garage is:71 85 85
garage … a:47 55 35
garage … car:56 74 80
garage … engine:89 92 88
garage … engines:63 70 80
garage … geting:48 61 60
garage … im:-36 -53 -26
garage … my:66 83 54
garage … on:134 120 138
garage … sealed:110 110 113
garage … shut:-5 18 47
garage … teh:-41 -42 -51
garage … wil:76 58 75
garden:-28 -24 -27
garden with:111 110 111
garden … he:94 76 50
gardener:-48 -35 12
gardeners:6 5 14
gardening:-80 -63 -71
gardens:8 28 23
garlic:-61 -56 -68
gary:-77 -58 -46
gas:100 112 129
gas i:48 102 111
gas on:120 87 70
gas … my:46 77 81
gasped:-1 -4 -1
gasping:21 30 -32
gasps:-9 -10 0
gassing:62 69 56
gate:4 3 7
gate … locked:81 92 91
gateau:-6 -4 -3
gates:-42 -6 -4
gather:-9 -9 -2
gato:-2 -2 -2
gauge:44 43 91
gauze:-6 -9 -6
gave:-6 17 45
gave myself:30 14 65
gave up:-86 -3 -20
gave … a:-48 -31 -55
gave … all:38 5 -49
gave … blades:2 -126 -6
gave … cat:111 113 120
gave … naloxone:95 108 105
gave … to:81 48 66
gay:24 21 -54
gaz:20 16 9
gazette:61 62 58
gcse:41 66 62
gcses:47 55 81
gday:1 0 0
gear:123 93 69
gears:2 17 4
gebracht:-20 -20 -20
gecko:0 2 15
geelong:-27 -26 -14
geese:11 -37 -40
gegen:-38 -40 -17
gehe:-11 -8 9
geht:-28 -28 -20
gel:-11 43 61
gelacht:-2 -1 -17
gemacht:-29 -26 -9
gemma:-3 2 2
gemmas:-14 -8 -4
general:-53 -49 -55
generally:-79 -68 -52
generation:-60 -59 -8
generations:-2 -5 -1
generator:-36 -35 -16
generous:-53 -41 -16
genius:0 0 0
genommen:13 17 40
gente:7 -5 -2
gentle:6 39 49
gentle i:67 83 73
gentle … to:84 88 22
gentleman:81 40 53
gentlemen:57 72 89
gentler:67 98 98
gentlest:-91 -80 -74
gently:-31 -45 31
genuinely:0 0 0
geoff:181 188 185
geography:-8 -5 -7
geordie:1 -10 0
george:-19 27 -23
gerade:57 73 119
gerald:-30 -29 -45
geraniums:-23 -65 -61
geritzt:28 35 -23
german:-39 -32 -23
gesagt:49 39 62
geschluckt:99 105 109
geschluckt und:92 88 87
geschnitten:22 22 -6
geschrieben:-1 -18 -4
gestern:-11 -4 -14
gestorben:-5 -4 -3
gesund:-12 -10 -3
get:-6 1 -2
get back:112 119 110
get help:44 69 -44
get high:-5 -10 87
get hit:59 13 67
get over:56 -6 45
get ther:36 131 22
get … after:81 85 86
get … and:-30 -128 -114
get … be:1 30 71
get … been:78 1 -1
get … by:91 4 -32
get … door:94 107 114
get … enough:-33 -32 -120
get … haveing:87 64 63
get … marks:106 49 -4
get … me:87 -18 -3
get … money:63 71 63
get … not:70 38 76
get … of:-27 -40 -124
get … on:-70 -40 -27
get … rest:61 30 16
get … through:84 71 76
get … urge:92 46 36
geting:5 4 -17
geting closer:140 40 51
geting down:117 107 80
geting sleepey:78 71 71
geting up:90 22 31
geting … not:5 14 -75
gets:47 31 25
gets back:55 29 56
gets beter:24 -69 -39
gets it:64 77 126
gets its:-87 -84 -79
gets me:-113 -95 -124
gets my:36 95 52
gets teh:51 76 46
gets wat:75 80 90
gets … and:48 19 68
gets … dnt:-51 -42 -10
gets … teh:59 72 80
gf:-10 29 -27
gfs:-1 -31 -21
gg:44 80 57
ghb:68 81 101
ghost:18 -86 -69
ghosts:27 14 9
ght:0 0 0
giant:-22 -19 -18
gibt:-20 -24 -7
giddy:-31 -29 -21
gift:127 101 92
gifts:-47 -35 -26
gig:4 -14 -8
giggle:-2 -2 -2
giggled:-23 27 -9
giggles:-86 -62 -60
giggling:14 -57 -65
giggly:84 82 64
gin:75 87 83
ginge:-8 -6 -2
ginger:-41 -95 -69
gins:-21 -2 -1
girl:31 27 14
girl i:43 63 4
girl teh:121 130 96
girl tonight:82 78 104
girl … my:66 63 48
girl … was:95 109 64
girlfriend:-27 -5 20
girlfriend … a:67 91 105
girlfriend … me:15 -2 -61
girlfriend … she:69 98 108
girlfriends:-67 -56 -68
girls:13 27 46
girls and:150 136 136
girls … teh:-58 -48 -61
giro:16 -8 -4
git:-10 0 -2
give:20 33 36
give in:59 50 -30
give my:74 70 101
give … it:92 -114 -48
give … till:151 150 135
given:11 -38 -37
given away:48 76 78
given it:119 53 66
given me:-111 -72 -53
given my:-30 -78 -68
given to:79 76 67
given … blades:3 -74 -53
given … guitar:78 122 118
given … i:70 -25 -5
gives:-15 9 -9
giving:-37 -31 -49
giving it:141 154 170
giving my:-94 -80 -138
giving myself:116 108 86
giving up:-111 -113 -63
giving … back:50 73 77
giving … on:-98 -22 -12
glad:-112 -106 -60
glad if:103 21 75
gladly:32 38 27
glamorous:-45 -34 -18
glasgow:43 20 0
glass:67 36 46
glass ive:74 62 65
glass … a:42 91 98
glass … my:167 146 133
glasses:17 -7 8
gleich:61 62 81
glitter:-65 -74 -66
globe:-4 -2 -2
gloomy:48 -2 0
glorious:-57 -39 -38
glove:46 65 72
glovebox:97 110 92
gloves:-20 -30 -32
glowing:18 4 -18
glue:4 -27 -16
glued:-46 -36 -33
gluten:-6 -3 -3
gnome:-44 -8 -32
gnomes:-61 -31 -40
go:16 33 27
go after:167 132 113
go and:56 55 61
go away:-67 -73 -91
go befor:108 100 96
go but:-49 -29 -36
go goodbye:82 104 104
go ive:104 84 56
go off:42 54 73
go on:19 -10 -97
go this:62 70 81
go through:13 -3 -105
go together:105 105 97
go wen:89 104 118
go with:98 112 128
go without:91 136 94
go … a:-133 -131 -102
go … balcony:79 99 109
go … befor:-100 -35 -38
go … dey:113 99 90
go … every:-29 -46 -6
go … forever:110 -62 -23
go … hands:142 157 153
go … he:83 117 92
go … in:57 62 57
go … mean:122 60 5
go … saying:107 58 46
go … tiem:-42 -102 -82
go … tomorrow:109 116 116
goa:-71 -36 -45
goal:-30 28 -63
goalie:-16 -3 -1
goalkeeper:-16 -7 -12
goalposts:-44 -44 -36
goals:-18 -4 -4
goat:-112 -105 -103
goats:-71 -64 -18
goblin:6 2 -1
god:37 21 8
god forgive:55 54 61
god keep:80 98 111
god takes:-21 -133 -51
god … me:110 41 17
god … tak:79 17 -64
godfather:-50 -36 -22
godmother:-19 24 19
gods:0 26 3
goes:35 38 28
goes and:73 44 -40
goes down:6 -36 -73
goes im:-20 -1 -115
goes on:48 11 70
goes through:93 89 89
goes … at:110 130 142
goes … i:50 -6 -47
goes … im:-106 -76 -116
goes … our:98 82 91
goes … tomorrow:103 107 112
goes … tonight:75 37 72
goggles:-27 -12 -14
going:43 46 48
going after:80 79 59
going away:-88 -110 -72
going numb:98 112 115
going off:31 39 32
going over:109 66 80
going quiet:109 17 8
going round:-66 -78 -91
going teh:83 87 113
going tonight:188 166 173
going without:122 122 128
going … an:-63 -72 -35
going … another:130 126 147
going … anything:17 -63 -56
going … at:33 56 48
going … away:-75 -93 -29
going … commit:17 18 -105
going … dei:-49 -89 20
going … dnt:100 38 -2
going … drive:86 82 121
going … drown:-98 -103 -101
going … end:-51 -67 -157
going … for:-49 -125 -127
going … hagn:-133 -123 -68
going … her:-142 -180 -151
going … him:98 41 7
going … himself:-58 -58 -100
going … i:65 65 41
going … its:58 52 62
going … ive:-72 -59 -42
going … join:108 83 41
going … kil:59 83 -71
going … make:-3 -57 -127
going … monday:126 136 127
going … next:42 28 26
going … one:55 104 66
going … river:88 98 117
going … see:81 113 77
going … sleap:-54 -48 -45
going … smother:39 35 100
going … sorrry:-31 -27 -92
going … stab:10 8 -80
going … stop:100 51 -68
going … suicide:46 60 -107
going … until:7 27 39
going … wat:74 44 58
going … way:126 117 78
gold:-68 -79 -70
golden:-55 -56 -46
goldfish:40 1 13
golf:-10 -11 25
gon:22 23 18
gone:43 39 65
gone ahead:112 129 133
gone away:54 -89 -69
gone back:-81 -76 -125
gone but:-81 -57 -22
gone funny:146 112 88
gone grey:83 93 105
gone in:77 36 53
gone into:-64 -77 -72
gone midnight:115 118 112
gone quiet:-68 -78 -88
gone she:197 182 154
gone stiff:87 90 94
gone through:-56 -26 -18
gone to:-36 -48 -43
gone under:23 41 57
gone with:-102 -38 -65
gone … and:46 59 37
gone … back:89 68 68
gone … dads:-79 -90 -100
gone … dnt:-57 -58 -81
gone … everything:-33 -58 -34
gone … fink:-100 -22 -15
gone … get:50 55 108
gone … going:96 133 83
gone … good:-94 -148 -114
gone … hav:58 99 107
gone … i:72 44 26
gone … isnt:136 113 59
gone … it:19 19 32
gone … its:57 72 76
gone … long:90 59 57
gone … me:117 110 100
gone … monday:-104 -28 -61
gone … my:88 59 75
gone … night:74 21 21
gone … one:76 82 87
gone … rest:-56 -138 -150
gone … shes:-55 -56 -61
gone … theres:-60 -79 -116
gone … tomorrow:-85 -83 -84
gone … want:125 31 43
gonna:0 0 0
good:-26 -19 -1
good and:29 93 93
good morning:-86 -92 -74
good place:130 63 -6
good right:37 -69 -28
good to:-13 52 55
good … after:94 95 102
good … and:-52 -58 -35
good … days:93 -2 -4
good … first:93 110 143
good … go:55 57 99
good … hav:59 85 64
good … if:2 82 86
good … ill:39 89 48
good … not:107 120 85
good … own:107 110 99
good … she:116 84 72
good … teh:106 69 85
goodbye:4 25 31
goodbye all:-112 -149 -149
goodbye at:-95 -102 -104
goodbye cruel:-53 -60 -82
goodbye forever:-102 -117 -143
goodbye is:13 40 22
goodbye leter:-119 -122 -147
goodbye letters:106 66 -177
goodbye love:134 122 118
goodbye my:125 137 125
goodbye note:-77 -105 -112
goodbye post:-100 -100 -90
goodbye to:-108 -88 -106
goodbye x:50 46 56
goodbye … airport:-134 -139 -126
goodbye … and:-29 -46 -30
goodbye … everyone:-51 -40 -83
goodbye … hello:-49 -35 -31
goodbye … its:102 101 87
goodbye … my:-28 -40 -79
goodbye … of:-75 -71 -81
goodbye … people:122 139 116
goodbye … see:-82 -83 -89
goodbye … world:-53 -59 -82
goodbyes:53 72 81
goodbyes and:-95 -100 -115
goodbyes … ready:48 49 90
goodbyes … this:122 117 127
goodness:-79 -52 -40
goodnight:42 56 76
goodnight everyone:126 133 116
goodnight for:94 87 103
goodnight … goodnight:69 73 76
goodnight … i:-9 6 77
google:-29 -62 -27
googled:-3 1 63
googling:8 25 3
goose:-67 -61 -66
goosebumps:-34 -8 -11
gorge:85 107 122
gorgeous:-26 -6 0
gos:113 116 120
gossip:-34 -41 -14
got:15 19 28
got dads:65 79 72
got down:108 79 60
got from:161 168 152
got hold:87 80 91
got into:78 46 80
got me:-110 -83 -36
got myself:171 160 150
got something:161 168 147
got wat:85 52 34
got … be:70 87 72
got … by:82 31 86
got … chair:101 108 80
got … coat:177 128 97
got … dads:105 106 91
got … date:61 36 51
got … down:117 71 40
got … dress:-96 -113 -98
got … drink:83 69 73
got … eleven:124 63 10
got … ere:93 106 95
got … exam:-60 -59 -51
got … feet:-7 -3 -76
got … got:64 43 18
got … hands:54 67 114
got … head:133 119 128
got … his:81 87 118
got … hose:91 115 106
got … left:-92 -150 -158
got … leter:-96 -92 -92
got … lined:97 108 59
got … lot:93 47 31
got … me:54 83 -4
got … my:54 77 88
got … out:-56 -102 -100
got … paracetamol:92 107 102
got … past:135 117 110
got … pillow:46 68 130
got … pills:66 74 89
got … planned:-9 -28 -91
got … playlist:85 90 89
got … pulse:69 70 70
got … reason:-94 -51 -22
got … round:-102 -77 -54
got … stitches:118 -6 -1
got … tablets:121 112 110
got … this:81 91 60
got … top:-50 -38 -36
gotta:-103 -110 -74
gotta … teh:-88 -92 -53
gotten:-42 -24 -10
government:-35 -18 -10
governor:-1 0 0
gown:37 59 57
gown cord:52 62 59
gowns:-67 -59 -62
gp:-45 -83 -122
gps:-84 -99 -75
gr:0 0 0
grab:18 36 33
grabbed:-11 7 -16
grabs:-23 -15 -92
grabs … teh:4 5 -91
grace:126 108 100
gracias:14 47 36
grad:-8 6 -4
grade:-58 -31 7
graders:-29 -29 -24
grades:31 -18 -82
graduate:-53 1 8
graduated:-42 -24 -4
graduates:-22 -14 -23
graduation:-21 -37 -54
graffiti:-7 -16 -12
graham:-98 -57 -56
grain:80 34 45
gram:96 73 -4
grammar:-11 -8 -7
grams:-13 -1 -12
gran:-18 -7 17
grand:-60 -37 -29
grandad:-30 -26 -16
grandads:7 24 36
grandbaby:-22 -24 -24
grandchild:33 -8 15
grandchildren:-96 -84 -75
grandchildrens:-45 -34 -10
granddad:10 19 23
granddads:61 63 64
granddaughter:6 26 -2
granddaughters:7 29 19
grandfather:-24 -73 -35
grandfathers:-56 -48 -34
grandkids:-90 -55 -41
grandma:68 66 2
grandmas:22 26 36
grandmas … and:105 97 112
grandmother:-39 -1 11
grandmothers:36 44 53
grandpa:43 71 27
grandparents:-41 -26 -22
grandpas:146 153 144
grandson:-54 -44 -53
grandsons:-65 -39 -51
grange:63 47 55
granny:-58 -11 -10
grannys:54 17 13
grans:-19 10 9
grant:-11 -13 -10
granted:-55 -44 -45
grape:-30 -24 -20
graped:85 116 -168
grapefruit:-29 -9 -11
grapes:-35 -33 -104
graph:0 -1 -12
grass:21 31 19
grass … teh:65 83 73
grate:-56 -42 -54
grateful:14 53 66
gratitude:-42 33 29
grave:43 51 34
grave and:52 4 15
gravel:112 90 83
graves:38 19 -1
graveside:-34 -15 -11
gravestone:-12 -5 -10
gravestones:28 -4 -2
graveyard:-30 -40 -24
gravy:-72 -55 -48
gray:10 8 3
greased:51 49 51
great:-94 -101 -90
greece:-44 -19 -19
greedy:-16 -5 -5
greek:18 -3 -1
green:-9 24 2
greenhouse:-56 -32 -1
greeting:94 87 87
greggs:-15 -20 -25
grenade:104 63 103
grew:-20 -14 -10
grey:95 50 63
greyhound:-68 -33 -42
greyhounds:0 0 0
grid:9 15 38
grief:-13 24 32
grieve:62 76 81
grieving:-90 -49 -36
grill:-4 2 0
grim:-43 -38 -12
grin:21 19 11
grinding:-25 -7 -12
grinning:-5 1 -1
grip:32 -59 -54
gripe:82 91 87
gripping:41 -77 -46
grippy:-2 -113 -93
grips:3 17 2
gritter:78 45 46
groaned:-1 0 0
groaning:-1 0 0
groans:-23 -25 -23
groceries:-17 23 30
grocery:15 7 15
grog:-23 -2 -9
grogginess:-1 -1 -1
groggy:-2 -5 -5
groom:-39 -28 -20
groomer:46 48 12
groop:-6 -3 -3
gross:-2 -2 -1
ground:17 -3 -36
ground and:97 40 -86
grounded:-6 -4 0
grounding:-23 -22 -16
grounds:-34 -13 -15
group:-98 -88 -95
group … mor:74 62 90
groups:-13 0 3
grout:-79 -61 -57
grouting:-3 -1 -2
grow:24 -99 -51
growing:-53 -49 -25
grown:31 27 22
grows:-15 -6 -3
growth:-25 -9 -5
grudge:-77 -41 -49
grudges:-36 -22 -21
grumble:-15 -14 -9
grumbling:0 -36 -30
grump:-2 -5 -4
grumpy:-21 6 19
grupo:-24 -25 -14
gruppe:-11 -4 -2
guard:38 34 25
guardia:15 0 -52
guardian:4 17 15
guards:-7 18 5
guess:-16 1 19
guessed:4 -2 9
guest:10 -33 42
guest whos:118 114 106
guests:-24 -23 0
guide:-77 -61 -64
guidelines:-5 -2 -1
guides:-36 -40 -34
guild:-18 -14 -14
guilt:-50 -63 -46
guilty:-17 52 82
guinea:41 20 26
guitar:-68 -23 -3
guitars:24 40 35
gull:-37 -5 -16
gulls:-133 -128 -105
gulped:76 60 71
gum:-9 -54 -45
gummies:-15 -1 -23
gums:77 54 56
gun:30 30 61
gun and:103 132 60
gun id:4 -89 -24
gun in:73 50 48
gun to:-99 -91 -45
gun … a:89 105 108
gun … hav:-50 -94 -46
gun … head:-68 -53 -39
gun … hes:84 100 104
gun … i:101 124 60
gun … me:109 103 137
gun … mouth:17 -58 -111
gun … my:-74 -80 -95
gun … this:-86 -86 -85
gun … waiting:-101 -81 -121
guna:35 34 -1
gunman:-24 -17 -8
guns:-18 2 29
guns … lap:-88 -94 -109
guns … my:-81 -88 -106
gurdwara:4 -9 5
gurgling:187 182 178
gurgly:60 57 58
gut:21 -14 -25
gute:-9 -4 -2
guts:-79 -41 -76
gutted:35 -89 -52
gutter:-67 -44 -52
gutters:23 9 24
guy:-2 26 15
guy on:82 87 25
guys:5 41 57
guys its:71 58 54
guys … a:80 74 77
gym:-109 -97 -50
gym … teh:177 176 146
h:23 27 70
ha:-11 34 32
hab:58 59 65
habe:7 32 64
haben:-4 -2 -18
habit:22 -106 -86
habit and:103 -5 -10
habits:50 -45 -17
hablar:-1 4 -2
hace:35 -5 -5
hacer:13 45 -9
hacerlo:123 90 -4
hacerme:-64 -8 -4
haciendo:-21 -15 -14
hack:-62 -47 -54
had:-5 -24 -16
had all:80 66 50
had enough:-69 -99 -198
had finished:135 -1 0
had fits:65 109 -187
had her:61 66 92
had no:-57 -65 -66
had picked:97 74 20
had six:136 12 2
had some:123 91 110
had to:-51 -68 -28
had worked:54 119 -29
had … after:94 -2 8
had … all:70 89 100
had … and:5 -6 -66
had … back:135 -24 -6
had … bottle:84 75 73
had … cans:159 59 -5
had … courage:131 110 -4
had … drink:107 3 4
had … few:92 88 96
had … fit:85 130 101
had … glass:174 -9 -12
had … hes:83 74 69
had … it:-83 -87 -91
had … ive:-25 -55 -97
had … last:129 123 134
had … lighter:124 -56 -22
had … lot:64 90 89
had … me:48 -28 25
had … months:96 42 26
had … on:59 -31 -23
had … out:-11 -141 -84
had … over:82 51 54
had … right:98 9 6
had … same:-56 -55 -31
had … seizure:37 57 61
had … she:102 42 31
had … them:47 76 79
had … u:62 86 64
had … way:92 77 28
had … weeks:85 -8 -5
had … whole:166 173 168
hadnt:1 38 -31
hadnt … to:164 128 35
haf:11 -13 -6
haf out:94 88 68
haf past:102 132 139
haf teh:-36 -11 -17
haf three:97 95 82
haf two:130 138 97
haf … dnt:167 97 91
haf … im:65 82 81
haf … them:15 57 91
haf … to:114 67 83
hagn:-21 -23 -15
hagn myself:162 57 49
hagn teh:-66 -73 -77
hagn … but:-7 -8 -87
hagn … in:-5 -17 58
hagn … on:-15 -5 -81
hagn … roap:61 73 79
hagn … self:21 13 84
hagn … tonight:-3 9 86
hagn … wen:15 35 156
hagn … with:-32 27 67
hago:4 3 4
haha:61 95 78
haha … teh:59 72 68
hahaha:12 8 11
hair:-51 -51 -28
hair out:54 108 41
hairbrush:28 79 -12
haircut:-4 37 62
haircuts:0 0 0
hairdresser:-68 -27 -28
hairdressers:-3 -3 0
hairdryer:130 121 114
hairs:42 -14 11
halfs:8 32 -27
halfway:33 74 80
hall:28 20 5
hall and:-42 -111 -115
hall … for:86 33 37
hall … i:107 147 95
hallo:-16 -22 -10
halloween:-76 -37 -28
halls:6 36 39
hallucinating:19 20 33
hallway:63 72 93
haloperidol:45 76 61
halt:4 15 -39
halte:-4 -29 -76
halved:-45 -21 -25
ham:-9 -96 -98
hambre:-57 -10 -5
hamlet:-32 -20 -11
hamlets:-5 -2 -1
hammer:38 56 140
hammering:98 101 108
hammock:-45 -18 -27
hamper:-6 7 20
hamster:36 67 56
hamster and:83 103 102
hamsters:-27 -16 20
hand:29 22 15
hand and:-90 -57 -59
hand gel:41 53 57
hand i:-20 -55 -89
hand on:-13 -83 -123
hand those:95 36 32
hand … about:-84 -89 -84
hand … is:11 58 62
hand … it:67 90 69
hand … to:-140 -110 -109
handbag:10 -40 -40
handbook:-21 -11 -3
handbrake:61 64 57
handcuffed:132 127 127
handcuffs:-23 -8 -4
handed:-21 -8 -22
handed my:41 37 53
handed … notice:-107 -94 -83
handful:135 122 133
handfuls:55 104 73
handing:-87 -89 -94
handing … my:-60 -20 -28
handle:22 42 37
handle … teh:116 106 109
handled:-1 2 -13
handles:51 44 49
handout:-29 0 0
handover:98 103 119
handrail:65 84 95
hands:52 43 37
hands im:-10 -86 -81
hands wont:187 108 81
hands … cold:-88 -87 -79
hands … going:125 130 113
hands … im:43 61 79
hands … shakin:-80 -113 -116
handwriting:-57 -32 -9
handy:105 107 90
hange:-27 -22 -6
hanged:70 115 128
hanger:75 35 21
hanging:19 39 35
hanging from:-65 -71 -67
hanging … and:34 72 -20
hanging … beam:-89 -92 -92
hanging … his:85 71 81
hangover:-49 -21 -22
hangovers:-33 -14 -10
hangs:-55 -39 -42
hangt:-13 2 -10
hankies:-26 -16 -10
hanky:-9 -8 -2
hannah:89 108 86
hansen:-2 -6 -4
hapen:11 29 -31
hapen and:-71 -27 -26
hapen i:-23 -106 -39
happened:36 -39 -77
happened and:-76 -52 -27
happened at:117 -2 -1
happened on:101 128 -9
happened to:-101 -55 -35
happening:1 34 34
happens:20 33 44
happier:77 -24 -86
happiest:-49 -29 -23
happily:20 75 -14
happiness:-16 -4 1
happy:-44 -10 -3
happy not:1 -112 -99
happy to:-116 -145 -129
harbour:84 107 99
harbour … teh:160 148 147
hard:-33 9 -39
hard im:99 35 36
hard … and:44 35 28
harder:12 54 36
hardest:-53 -44 -30
hardly:61 3 8
hardware:62 82 79
hare:-47 -30 -26
harm:-19 -80 -74
harmed:24 -4 -64
harming:15 -6 -45
harmless:-54 -62 -60
harms:-6 14 -14
harness:-38 -32 2
harold:75 30 36
harolds:34 23 28
harris:60 84 65
hart:-29 -20 -52
harvest:104 96 77
harvests:-37 -21 -13
has:6 15 27
has a:-51 -72 -40
has all:94 63 -4
has anyone:-134 -133 -121
has been:-15 -4 -91
has begun:79 15 -2
has broken:-71 -63 -126
has collapsed:101 112 124
has come:-70 -75 -79
has decided:100 22 3
has done:-75 -51 -83
has eaten:117 121 151
has got:68 35 43
has had:79 74 71
has moved:-72 -52 -51
has neva:-81 -87 -20
has overdosed:100 105 121
has pulled:58 108 145
has stopped:63 69 -28
has swallowed:-25 -34 56
has to:76 64 79
has turned:69 51 58
has walked:146 154 175
has … break:171 148 139
has … brother:59 60 111
has … day:36 34 39
has … good:-54 -53 36
has … hands:-5 0 129
has … hes:89 107 99
has … i:94 44 30
has … im:-53 -111 -93
has … knife:116 109 93
has … liv:11 65 -15
has … meaning:-79 -28 -6
has … mum:29 23 91
has … my:42 17 81
has … name:-4 -94 -109
has … of:26 72 79
has … past:156 156 141
has … tablets:-52 -89 -115
has … tonight:-98 -92 -73
hasnt:42 19 63
hasnt come:64 95 65
hasnt … teh:114 78 66
hasta:-109 -106 -115
hat:2 10 52
hatch:78 82 86
hatchet:23 14 75
hate:30 9 -10
hate it:1 -39 -41
hate myself:69 14 -6
hate … but:60 84 73
hated:-101 -80 -43
hates:-114 -98 -70
hating:-18 -20 -4
hats:-34 3 7
hatte:-59 -59 -33
hatten:14 -48 -6
haul:-77 -76 -74
haunt:-20 -19 -9
hav:16 36 48
hav a:-22 -34 -4
hav arranged:68 58 78
hav asked:78 45 33
hav been:-24 -47 -52
hav bled:82 77 82
hav chosen:114 115 82
hav died:30 81 51
hav enough:35 32 80
hav had:38 17 53
hav mine:-96 -89 -81
hav much:-56 -4 -13
hav on:-4 -89 -132
hav one:92 38 51
hav passed:96 111 88
hav said:47 26 35
hav sex:105 66 -52
hav shot:41 92 72
hav stopped:28 -15 20
hav them:52 47 18
hav told:-79 -79 -76
hav wanted:-16 66 -99
hav … as:90 57 19
hav … born:151 -36 -4
hav … by:107 111 83
hav … can:115 95 115
hav … come:119 42 22
hav … dnt:114 27 16
hav … easier:198 -23 -15
hav … ere:49 69 56
hav … full:98 88 78
hav … future:128 -11 -13
hav … goodbye:169 181 185
hav … im:100 109 87
hav … itll:59 110 112
hav … ive:-49 -47 -43
hav … key:95 50 53
hav … let:114 98 97
hav … lfie:82 58 90
hav … liv:105 -17 -32
hav … look:-28 50 63
hav … lot:-60 -56 -46
hav … me:46 50 62
hav … my:53 47 46
hav … myself:13 31 91
hav … nobody:93 13 -27
hav … one:20 74 75
hav … overdose:82 93 101
hav … plan:-47 -69 17
hav … pretending:-57 -84 -8
hav … remember:95 62 66
hav … see:108 66 46
hav … seizure:88 71 57
hav … set:146 129 127
hav … that:20 69 5
hav … thats:82 119 18
hav … thoughts:44 2 22
hav … told:68 8 11
hav … tonight:106 118 79
hav … up:1 -42 -68
hav … use:-4 69 105
hav … way:47 63 63
hav … wen:-10 96 49
haveing:-17 -21 -23
haveing suicidal:-81 -43 -11
haveing teh:-33 -107 -93
haveing them:86 108 62
haveing … attack:49 44 67
haveing … bath:54 69 79
haveing … heart:58 54 62
haveing … lot:180 166 154
haveing … thoughts:-56 -44 -13
haveing … to:56 -5 -104
havent:20 -18 -31
havent any:-75 -70 -2
havent cut:-15 -115 -97
havent deleted:70 0 0
havent done:9 -69 -30
havent eaten:56 120 -18
havent got:52 42 62
havent i:34 -72 -24
havent told:212 97 132
havent … anybody:57 78 126
havent … either:93 11 -1
havent … for:99 58 15
havent … it:17 -119 -105
havent … my:-34 -124 -84
havent … out:20 59 -80
havent … six:48 98 33
havent … suicidal:-74 -62 0
havent … told:0 -64 0
havent … wen:22 41 -141
havent … yet:89 72 11
havin:26 28 -19
hay:-51 -24 -29
hayfever:0 -24 -14
hays:31 32 47
hays in:101 93 87
hazard:54 48 53
hazards:-33 -23 -29
he:-2 17 2
he ate:-112 -131 -39
he cant:-45 -18 -31
he comes:128 131 47
he dejado:107 65 10
he didnt:-85 -88 -48
he does:72 9 -4
he drinks:144 109 -35
he got:-46 -117 -38
he has:79 95 93
he hasnt:45 75 70
he intends:99 84 -14
he is:53 49 94
he isnt:37 53 71
he keeps:65 49 43
he knows:-66 -56 -17
he laughed:73 20 42
he leaves:136 141 136
he means:105 60 -63
he meant:-57 -50 -119
he picked:124 78 43
he put:121 79 -6
he shouldnt:105 135 131
he strangled:25 73 61
he takes:3 -3 -117
he thinks:119 105 59
he told:-28 6 -89
he tomado:80 90 103
he wanted:120 103 110
he wasnt:24 37 -112
he wont:64 53 80
he … at:-53 -56 -36
he … be:9 37 44
he … breathing:47 27 72
he … christmas:-7 -110 -65
he … come:-55 -95 -25
he … doin:143 111 75
he … down:-31 -23 -124
he … each:102 142 -1
he … every:51 90 57
he … from:44 16 51
he … going:31 26 52
he … had:18 79 99
he … home:70 89 49
he … im:43 23 74
he … joking:72 99 40
he … know:86 100 108
he … let:-93 -86 -104
he … my:-6 -23 -83
he … need:162 163 190
he … of:49 55 -35
he … one:-5 37 45
he … open:113 104 89
he … over:-73 -18 -75
he … pick:78 44 76
he … see:50 8 -58
he … shoot:64 81 -146
he … today:174 113 -46
he … twice:73 44 28
he … up:7 15 55
he … wants:61 53 83
he … was:-97 -70 -65
he … wen:44 46 10
he … which:96 66 -33
he … who:126 111 80
he … why:133 136 149
head:10 4 -30
head down:75 77 81
head hurts:-129 -123 -103
head i:-30 -81 -48
head if:81 109 -4
head im:56 61 37
head is:-2 -18 -52
head keeps:77 9 27
head not:-23 -13 55
head off:12 112 92
head sais:19 69 -14
head since:-98 -49 -56
head teh:-87 -61 -38
head through:166 156 104
head under:73 90 126
head … im:140 136 106
head … know:36 85 88
head … me:137 42 -30
head … noose:-105 -100 -80
head … of:86 62 68
head … wall:136 116 16
head … wat:147 134 74
head … yourself:43 71 -4
headache:4 -31 -33
headaches:-60 -116 -112
headachey:13 17 28
headed:-8 35 46
heading:-13 -13 2
heading to:-83 -92 -91
headlamp:-69 -66 -63
headland:92 79 83
headland and:142 96 92
headlights:86 79 89
headline:16 38 -1
headlines:-19 -14 -12
headlock:-2 -1 -2
headmaster:52 20 -60
headmistress:-5 0 0
headphones:-10 -4 11
heads:94 66 37
headset:84 68 62
headstone:1 -26 -17
headstones:-38 -38 -29
headteacher:12 7 -10
heal:6 26 -24
healed:-28 -53 -20
healer:-5 -2 -2
healing:-3 -7 -32
health:-45 -98 -116
healthcare:-70 -52 -44
healthy:-26 -77 -50
heap:74 84 91
hear:1 24 38
hear him:98 93 94
hear me:-34 -58 -76
hear people:69 42 35
hear u:-118 -96 -102
hear … but:72 54 14
hear … me:73 78 84
hear … one:146 148 133
heard:-88 -48 -23
hearing:8 21 47
hearings:39 55 49
hears:-34 -57 -74
heart:24 27 14
heart and:62 84 88
heart went:128 141 108
heart … a:141 130 141
heart … at:27 53 65
heart … because:11 -23 -110
heart … down:-82 -98 -98
heart … give:37 -118 -76
heart … im:-36 -99 -35
heart … out:0 -102 -92
heartbeat:89 88 56
heartbroken:-30 -2 -1
heartburn:-14 -12 -6
hearts:120 142 128
hearts thumping:-108 -109 -117
hearts … clappers:108 100 97
hearts … teh:47 64 72
heat:-31 -29 -113
heated:-11 -11 -33
heater:-11 -2 -24
heathers:-1 0 -1
heating:-17 -36 -27
heatings:-14 -5 -7
heatwave:-8 -16 -8
heaven:58 46 41
heavens:-20 -9 -5
heavier:20 10 26
heavily:57 47 63
heavy:-1 29 43
hed:-36 -23 -25
hed neva:73 89 82
hed … it:-56 -61 -6
hed … kil:-122 -131 -37
hedge:-77 -75 -43
hedgehog:-24 -13 -26
hedgehogs:-30 -36 -46
hedges:-74 -67 -53
heel:-15 -2 -2
heels:-26 -63 -38
heifers:3 8 -15
height:-13 -3 0
heights:-3 5 40
held:16 -18 2
held ice:157 -73 -22
held out:147 122 121
held teh:-5 -14 -65
held … as:99 88 94
held … long:82 89 100
held … to:-66 -63 -82
helicopter:-30 -19 -14
helium:66 67 101
helium for:88 92 91
helium … my:103 96 103
heliums:73 77 75
heliums hissing:73 77 75
hell:59 98 69
hell but:-85 -74 -55
hell need:81 69 78
hell neva:-102 -98 -99
hell see:39 66 117
hell understand:112 92 135
hell … befor:-127 -131 -99
hell … by:103 113 134
hell … himself:123 124 51
hell … his:105 90 13
hell … it:107 82 42
hell … up:46 44 -102
hell … wat:88 97 77
hello:-78 -90 -89
helmand:35 56 -25
helmet:-19 -36 -26
helmets:-70 -69 -73
help:-42 -35 -17
help a:40 -27 -73
help ive:126 104 100
help … dei:102 100 -35
help … ive:118 91 110
help … sleap:72 29 49
help … who:72 35 -7
help … wil:102 15 -19
helped:-127 -83 -66
helped me:-65 -46 -54
helper:0 -20 -9
helpful:-51 -19 -15
helping:-48 -52 -39
helpings:-56 -28 -22
helpline:-5 12 -14
helplines:-28 -17 -7
helps:-28 -34 -69
hem:14 -3 -18
hen:5 25 49
hence:-23 -19 -10
henry:-1 -1 0
hens:-55 -8 10
hep:-19 -26 -45
her:12 29 37
her birthday:-96 -72 -73
her body:-40 -58 -122
her by:36 26 -20
her car:147 128 33
her dads:190 126 99
her down:62 80 143
her eyes:113 113 129
her food:118 89 98
her goodbye:184 180 156
her grave:120 120 53
her lap:94 111 92
her last:72 58 55
her lips:99 110 56
her medicine:-80 -97 -88
her meds:-111 -120 -124
her morphine:8 19 68
her mum:-86 -69 -56
her nans:79 81 122
her new:87 52 84
her rist:-109 -135 -99
her shes:-46 -96 -101
her throat:92 104 91
her whole:89 67 69
her … a:61 81 89
her … alone:95 61 -6
her … are:104 121 92
her … at:43 72 66
her … back:-61 -63 -64
her … bag:142 145 126
her … bye:93 96 87
her … cant:-10 -42 -69
her … card:97 103 109
her … every:73 95 120
her … i:-26 -35 -59
her … if:-105 -95 -73
her … ive:-99 -55 -84
her … kids:158 140 103
her … left:90 86 21
her … minute:94 111 134
her … my:-53 -9 -51
her … own:6 24 -113
her … pills:152 131 104
her … round:121 141 124
her … said:-84 -75 -72
her … sais:-80 -89 -144
her … see:-45 -31 -88
her … shell:34 61 77
her … tablets:156 151 92
her … tell:-37 -41 -44
her … that:25 -4 81
her … thing:93 55 2
her … this:72 118 101
her … tiem:-73 -89 -104
her … tonight:150 168 106
her … u:95 90 109
her … wont:53 75 73
herald:-7 -2 -2
herbal:-22 8 7
herbs:-64 -58 -58
herd:87 52 50
herds:-3 -1 -9
heres:14 36 53
heritage:-79 -75 -83
hermana:81 67 73
hermano:38 56 58
hernia:-67 -51 -38
hero:-68 -69 -53
heroin:8 -65 -8
heroin and:66 60 34
heroin … i:115 30 41
herons:-5 -3 -6
heros:-18 -14 -6
hers:19 47 65
hers and:73 74 63
herself:87 112 25
herself and:111 149 59
herself … i:71 116 -21
hert:-1 -10 -47
hert if:111 29 -3
hert my:23 66 -80
hert myself:-44 -181 -84
hert teh:61 90 49
hert … boss:83 85 -5
hert … for:142 122 -9
hert … is:-2 -118 71
hert … its:-76 -34 36
hert … right:23 115 0
hert … said:88 79 102
hert … since:92 29 -5
hert … strong:8 -159 -1
hert … teh:32 58 61
hert … that:-86 -36 -30
hert … tonight:-7 -56 -121
hert … want:-76 -43 -7
hes:42 66 81
hes a:-45 -37 -14
hes away:110 111 126
hes beating:19 28 47
hes blue:144 142 144
hes boiling:69 60 54
hes burning:101 100 105
hes by:-76 -80 -80
hes comin:-100 -84 -51
hes driving:126 53 131
hes gone:86 86 77
hes grey:122 144 124
hes gurgling:77 83 73
hes my:-61 -55 -105
hes not:71 58 49
hes off:83 111 113
hes on:76 54 69
hes out:96 59 -4
hes outside:43 58 94
hes screaming:78 55 41
hes stood:104 95 121
hes stopped:51 40 46
hes strangling:15 15 57
hes swallowed:-122 -139 -98
hes talking:70 10 34
hes turning:89 107 121
hes warm:120 98 122
hes … all:41 -4 79
hes … an:63 57 77
hes … and:12 18 32
hes … answering:117 119 132
hes … breathing:91 98 104
hes … burden:93 -57 -44
hes … but:59 75 81
hes … door:47 50 113
hes … end:17 7 -122
hes … got:110 107 56
hes … himself:-50 -30 -71
hes … im:43 45 69
hes … it:85 65 32
hes … jmup:29 16 -73
hes … me:15 6 34
hes … moving:14 27 63
hes … mum:3 15 72
hes … no:-97 -46 -16
hes … off:113 64 34
hes … pulse:67 69 74
hes … reason:-97 -64 -55
hes … roof:-90 -68 -64
hes … someone:-43 -64 -42
hes … teh:67 52 47
hes … that:99 96 91
hes … top:85 84 80
hes … under:103 118 151
hes … us:100 90 142
hes … wat:60 67 77
heure:24 16 17
heures:-9 -11 -1
heute:-40 -16 8
hey:-44 -34 -24
hgv:-7 -3 12
hi:-57 -15 24
hi … i:82 86 103
hibernation:-31 -2 -1
hiccups:-26 -27 -29
hid:27 70 87
hid in:-41 -107 -76
hid it:73 46 43
hid them:120 130 119
hid … teh:-50 -87 -49
hidden:29 24 29
hidden a:78 93 80
hidden teh:-39 -75 -89
hide:-60 -58 -123
hides:24 16 29
hiding:19 -30 -54
hiding it:57 20 -105
hier:10 23 -96
high:-23 9 25
high does:111 85 72
high tide:69 54 77
high … and:83 83 120
high … i:-88 -53 -73
high … it:89 63 58
higher:-8 -4 3
highest:57 35 39
highlighted:18 13 9
highly:-39 -12 -14
highway:-31 -26 -24
hija:-4 -17 -2
hijo:34 31 13
hijos:21 8 -5
hike:-30 -42 -36
hiking:-10 -7 -3
hilarious:-94 -99 -66
hill:-77 -70 -48
hills:-65 -72 -79
him:-21 1 1
him dei:118 86 -21
him for:-71 -86 -91
him id:-45 -22 -39
him in:-7 20 -75
him it:113 115 124
him that:141 141 142
him this:79 79 105
him wen:122 114 136
him … been:15 0 -97
him … ill:118 90 90
him … nine:49 63 96
him … to:45 38 20
him … want:39 81 77
him … wat:9 -3 -79
him … with:-15 -41 -119
him … wont:106 107 121
himself:56 72 -16
himself if:-29 -31 -60
himself on:-15 6 110
himself with:134 87 41
himself … a:-21 8 93
himself … and:50 28 -57
himself … teh:42 20 -2
himself … wont:33 49 88
hindi:-7 -7 -4
hinge:-3 -2 -1
hinges:-38 -18 -23
hint:-16 -9 -6
hints:-28 -20 -1
hip:-99 -44 -74
hippo:-1 0 0
hips:-76 -31 -59
hire:47 72 84
hired:1 14 16
his:32 46 48
his and:106 102 130
his belt:-93 -100 -124
his bike:-84 -84 -77
his breathing:115 111 126
his chest:111 93 103
his heart:13 20 -142
his medicine:92 87 77
his mother:11 -35 -67
his neck:143 133 61
his night:78 75 111
his phones:146 137 139
his shotgun:35 47 54
his tablets:-48 -68 -64
his wrists:2 2 -133
his … all:87 70 108
his … down:15 15 80
his … hell:84 69 47
his … home:45 68 90
his … i:-16 -71 -38
his … kil:51 49 98
his … mine:54 68 93
his … neva:-100 -100 -23
his … over:97 49 14
his … pills:104 105 34
his … said:53 60 114
his … telling:115 67 47
his … this:-63 -67 -61
his … wont:81 101 27
hissing:63 56 69
history:-28 -33 -24
hit:-4 36 -26
hit by:34 -79 -31
hit me:-13 -64 -117
hit … im:-55 -28 -68
hit … in:-96 -98 -34
hit … last:98 133 -20
hit … tonight:26 76 87
hit … was:64 -30 -12
hits:24 39 -18
hits me:87 66 -197
hits … on:31 23 131
hitting:29 42 53
hitting … teh:42 16 77
hitze:-3 -3 -1
hiya:-56 -42 -16
hoap:44 -41 -26
hoap dey:58 80 74
hoap everyones:-54 -24 -29
hoap hes:-121 -87 -84
hoap i:101 -16 -19
hoap nothing:99 60 60
hoap … find:85 71 24
hoap … is:-49 -104 -62
hoap … it:54 53 47
hoap … me:77 19 45
hoap … something:80 125 110
hoap … soon:-25 -148 -101
hoap … stops:11 116 102
hoard:-21 -13 -7
hoarded:-11 -3 2
hoarding:-17 -3 -62
hoarse:-9 -8 -1
hob:88 88 58
hobbies:-27 -4 -14
hobby:-102 -83 -82
hobnobs:-69 -50 -63
hockey:18 37 8
hoist:41 48 45
hola:-13 0 -1
hold:59 87 85
hold a:130 123 52
hold me:109 104 112
hold … a:108 112 66
hold … and:-35 -57 -136
hold … fone:93 113 154
hold … for:99 114 90
hold … over:-13 -14 -124
hold … through:165 73 74
holder:-14 -4 0
holding:-41 -47 2
holding hands:89 102 95
holding me:63 115 48
holding on:143 97 109
holding teh:-51 -69 -50
holding … and:78 95 83
holding … bottle:86 100 81
holding … knife:-135 -128 -117
holding … up:-92 -84 -70
holds:-48 -30 -126
hole:28 0 -36
holes:49 76 42
holiday:-34 -62 -89
holiday … not:70 73 91
holiday … up:128 60 -1
holidays:7 -57 -78
hollow:69 -18 -16
holly:-4 -1 0
holy:-78 -104 -56
home:6 -42 -50
home at:27 48 74
home by:-50 -70 -67
home hes:28 56 70
home nobody:-54 -84 -72
home put:62 26 40
home treatment:94 -1 0
home … be:41 18 96
home … cut:100 101 -2
home … friday:-40 -107 -69
home … go:102 49 -1
home … going:75 101 132
home … off:111 140 122
home … put:-38 -43 -27
home … to:69 109 73
home … told:129 -16 -22
home … using:-92 -90 -73
home … wished:115 -1 -1
homeless:-8 15 16
homes:-3 3 -23
homesick:-60 -25 -10
homework:-10 26 61
honest:-1 -92 -157
honestly:0 0 0
honesty:37 20 -2
honey:11 -26 -23
honeymoon:59 32 56
honor:25 28 -2
honour:33 55 81
honour … u:126 128 128
honoured:85 44 34
hood:8 -2 -8
hoodie:36 128 139
hoodies:66 106 98
hoodies … my:71 102 105
hook:97 119 128
hook … it:156 140 136
hooked:-25 -12 -18
hooks:-28 -51 -49
hoops:-7 -8 -5
hooray:-4 -1 -1
hooroo:24 0 3
hoot:0 4 10
hoover:3 -59 -57
hoovered:-9 8 -14
hoovering:-60 -31 -28
hop:64 -21 -13
hoped:66 95 31
hopeful:48 -32 -15
hopefully:-106 -107 -84
hopeless:-2 -160 -93
hopelessness:-3 -3 -2
hopes:86 -49 -54
hopes … wont:-11 -54 -38
hoping:121 -13 -30
hoping i:-15 -139 -106
hoping itd:45 98 91
hoping one:62 138 -98
hoping teh:65 -16 42
hoping … takes:0 -144 -37
hoping … wont:32 -200 -145
hora:-27 0 -2
horas:-48 -7 -3
horlicks:18 38 43
hormones:-38 -23 -45
horn:-42 -26 -30
horoscope:6 4 25
horrible:-37 -29 -24
horrid:-22 -18 -1
horrified:-60 -4 -24
horror:-37 -36 -21
horrors:-63 -80 -88
horse:-43 -63 -54
horse with:46 -2 -2
horses:45 44 55
horses … teh:18 64 64
hose:57 48 37
hose … and:103 106 85
hose … car:90 114 122
hose … on:59 66 58
hose … teh:-84 -99 -113
hosepipe:37 15 48
hosepipe … teh:91 79 72
hosepipes:121 123 118
hospice:-25 -27 -34
hospital:-37 -66 -56
hospital car:93 110 108
hospital on:135 -81 -34
hospital … is:69 89 27
hospital … park:93 110 108
hospital … tuesday:120 48 66
hospitalised:0 0 0
hospitals:-90 -54 -41
host:31 43 57
hostage:17 -11 -8
hostel:81 100 64
hostel roof:133 122 123
hostels:-8 -9 -6
hosting:-7 -3 -3
hosts:-12 -15 -18
hot:-82 -47 -66
hot water:-58 -76 -90
hot … bottle:-71 -88 -67
hot … cold:64 82 106
hot … my:-25 -20 -67
hotel:-52 -50 -41
hotel because:78 53 41
hotels:141 141 128
hotline:9 29 7
hour:60 72 95
hour ago:91 107 91
hour … a:-55 -60 -54
hour … can:-52 -77 -75
hour … feeling:-123 -119 -120
hour … im:49 65 84
hour … my:119 120 98
hours:-13 0 21
hours and:27 47 31
hours at:-66 -65 -44
hours if:73 -19 -2
hours … all:138 80 84
hours … me:63 43 24
hours … tak:109 -3 70
hours … u:110 39 40
house:-22 -43 -28
house its:104 60 84
house not:152 57 30
house to:56 78 119
house … from:111 112 137
house … i:-97 -51 -102
house … kil:64 80 127
house … knife:9 10 90
house … quiet:-85 -91 -149
house … theres:126 45 33
housekeeping:17 41 41
housemate:55 62 50
housemates:59 79 82
houseplant:-90 -89 -46
houseplants:-110 -57 -19
houses:-38 -12 -26
housing:-11 -13 -6
housing with:75 68 65
hover:-33 -27 -7
hovering:-36 -26 -23
how:-8 -2 -14
how and:102 105 125
how close:34 -113 -74
how dey:-75 -85 -53
how do:-75 -49 -86
how high:95 84 82
how id:60 97 -50
how im:19 41 111
how it:-18 -70 -26
how little:56 85 -10
how long:50 44 83
how many:116 114 78
how teh:-64 -13 -6
how … a:-110 -81 -68
how … am:-43 3 -44
how … be:63 -53 -31
how … did:-140 -131 -96
how … do:47 79 -55
how … ends:83 -53 -83
how … go:41 64 33
how … going:-11 -9 72
how … i:15 19 -53
how … insulin:95 56 24
how … it:55 23 26
how … ive:5 23 65
how … kil:82 100 24
how … must:113 -24 -27
how … myself:64 105 115
how … put:108 129 67
how … that:30 51 76
how … ther:-16 66 2
how … till:66 93 100
how … to:-41 -118 4
how … u:-47 -64 -65
how … where:43 55 93
however:-96 -91 -45
howled:-61 -66 -67
howling:0 0 -1
howls:-21 -22 -32
hows:5 19 -86
howth:35 42 49
hoy:-79 -7 52
hr:-18 -37 -1
hrs:28 -17 6
hubby:-51 -69 -89
hubbys:-21 0 6
huff:2 10 -9
huffing:123 85 64
hug:-18 -6 34
huge:-10 -118 -99
huge tonight:0 -86 -14
hugged:20 57 63
hugged her:-88 -104 -161
hugged my:67 58 60
hugged … of:97 105 120
hugging:-35 -24 -5
hugh:-24 -28 -28
hugs:-27 -13 0
huh:-4 -1 -1
hull:-47 -27 -26
hum:-14 -7 14
human:-90 -53 -62
humans:-69 -63 -15
humber:-23 -5 21
humiliated:63 5 -26
hummed:36 19 31
humming:14 29 39
hummus:-8 -17 -3
humor:-11 -12 -7
humour:-40 -12 -9
hums:-69 -63 -6
hun:1 2 -1
hund:-38 -34 -7
hundred:3 -17 -15
hundred and:-39 -114 -96
hundreds:-4 52 -21
hundredth:-9 -6 -2
hung:4 39 38
hung up:95 103 98
hung … i:109 93 44
hunger:70 85 71
hungover:20 -56 -51
hungry:-8 36 64
hunt:-16 -6 -22
hunting:17 17 43
hurl:-39 -51 -38
hurling:-19 -3 34
hurrah:-40 -37 -45
hurry:13 -65 -1
hurting:23 17 -57
hurting myself:87 -39 -13
hurts:71 58 39
hurts me:110 61 -27
hurts … and:-166 -92 -70
hurts … i:11 -101 -80
husband:1 -6 -54
husband is:68 67 109
husband tok:-75 -100 -82
husband … all:-124 -116 -98
husband … for:69 93 132
husband … it:-83 -85 -63
husbands:-10 -5 -15
hut:124 129 114
hutch:-29 -27 21
hvac:-33 -9 -12
hyderabad:-15 -5 -5
hygiene:2 0 16
hymn:61 70 65
hymns:-25 -14 9
hymns and:105 76 91
hymns … teh:143 122 102
hypocrite:56 102 -94
hypothetical:26 38 37
hypothetically:22 41 -20
hysterectomy:-25 -26 -19
i:4 5 -9
i alife:106 14 -5
i apologise:128 89 46
i ask:128 48 34
i ate:98 111 116
i attempted:43 83 56
i beat:91 53 -7
i breathe:130 69 52
i burn:24 119 -15
i call:71 -38 -6
i can:42 50 68
i carry:-42 -73 -85
i caught:123 81 -37
i checked:144 122 160
i chose:132 143 144
i climbed:-7 6 32
i cut:41 53 19
i decided:-47 1 67
i dei:79 89 175
i deserve:90 140 -97
i did:48 57 60
i died:73 91 101
i downed:140 87 122
i dream:127 66 -26
i drink:-16 53 -76
i drove:27 34 21
i dyed:67 -14 -11
i end:83 74 127
i fainted:45 91 -43
i fantasise:69 58 -7
i feal:38 -27 -41
i fell:94 40 7
i felt:-36 -65 -81
i filled:93 119 119
i forgot:-63 -71 -59
i get:-6 -9 -75
i give:112 69 37
i go:81 78 80
i got:-31 -86 -84
i hagn:-15 18 101
i hand:-77 -79 -56
i hanged:63 96 72
i help:98 62 -82
i hide:123 123 2
i injected:33 37 58
i intend:110 102 21
i jmup:193 151 169
i keep:78 72 39
i kil:15 39 147
i kind:77 -37 -15
i laid:-91 -66 -39
i lay:-27 -56 -38
i let:80 100 117
i lie:13 -60 -50
i lied:209 155 75
i liked:97 90 97
i loaded:80 71 86
i long:64 99 -88
i look:38 -61 -60
i mean:83 69 3
i meant:23 60 89
i might:-45 1 -41
i miss:-56 -123 -71
i mix:-33 -34 -88
i mixed:71 94 95
i nearly:31 -14 -81
i necked:98 107 100
i needed:-49 -44 -36
i noticed:-74 -74 -66
i odd:56 99 85
i on:-67 -51 -31
i picture:78 -102 -96
i practised:81 58 91
i pray:111 -77 -48
i promise:-135 -103 -51
i promised:103 61 97
i pulled:56 6 -51
i purge:114 65 -1
i pushed:128 118 125
i reckon:60 78 88
i remember:-102 -124 -96
i resign:61 52 41
i resisted:15 -65 0
i ring:-48 -23 -67
i rly:25 86 -28
i sat:-67 -71 -39
i set:33 58 88
i shall:3 27 53
i shant:73 68 70
i should:22 17 -76
i sleap:-48 -36 -52
i slept:-89 -94 -76
i sold:-99 -78 -63
i start:-80 -54 -94
i stood:10 -91 -64
i stuck:75 90 32
i survived:82 49 49
i swallowed:85 77 20
i tak:-75 -50 -32
i teh:29 10 10
i tell:-79 -70 -173
i tested:160 170 160
i texted:51 40 18
i thank:88 97 103
i touch:31 -55 -40
i tried:55 48 89
i waited:89 90 107
i wak:-19 -16 -102
i walk:-76 -82 -31
i wanna:29 65 -25
i wanted:13 9 70
i wasnt:35 8 13
i werent:151 -66 -23
i werk:-81 -21 -55
i wont:78 66 71
i worked:44 21 88
i wouldnt:65 -19 20
i … ahead:108 3 7
i … answer:-70 -33 26
i … anyone:105 66 42
i … apart:83 17 -27
i … arm:94 100 -21
i … arms:16 88 -17
i … as:10 57 47
i … ask:-59 -52 -65
i … be:40 40 65
i … bear:58 1 0
i … become:66 79 89
i … beter:-65 -16 33
i … bit:39 102 75
i … blame:-52 -96 -80
i … bleach:-10 14 30
i … boxes:103 79 95
i … breathing:-51 -41 -57
i … bye:218 222 221
i … calm:106 101 99
i … cancer:83 -16 -5
i … car:-60 -46 -84
i … carry:5 34 114
i … cat:-69 7 9
i … certain:77 66 14
i … choose:113 22 81
i … chosen:109 107 44
i … clean:15 15 -27
i … close:-63 -50 -54
i … comin:88 103 89
i … courage:103 78 -76
i … cut:28 43 20
i … cutting:113 131 11
i … dead:46 39 6
i … dealer:-33 -21 -46
i … deep:5 -6 80
i … deeper:120 108 118
i … dei:44 40 3
i … deleted:87 -5 -3
i … didnt:104 185 132
i … died:84 64 73
i … disappointed:88 -49 -39
i … doesnt:44 51 75
i … doin:-38 -110 -147
i … dose:115 112 118
i … drank:-73 -21 -12
i … drinking:-50 -70 -24
i … drown:111 98 54
i … drunk:43 42 83
i … each:81 54 45
i … eight:36 102 92
i … end:65 92 11
i … ended:-82 -44 43
i … everything:-12 7 77
i … exist:122 76 108
i … existing:100 53 77
i … finished:182 153 136
i … fire:91 66 44
i … five:100 85 49
i … float:130 37 56
i … for:27 23 34
i … forget:-66 -70 -73
i … forty:-53 -25 -16
i … friend:66 -6 -34
i … ghost:112 -6 -1
i … glad:-103 -77 -10
i … god:57 -85 -40
i … goodbye:124 122 134
i … got:76 101 106
i … grand:141 92 74
i … graped:23 51 -9
i … happy:60 91 114
i … haveing:1 52 106
i … havent:-52 -1 -16
i … hear:54 52 51
i … hearing:95 46 62
i … high:-54 -49 -51
i … his:-121 -97 -70
i … hit:85 3 3
i … hoap:76 -8 -85
i … home:22 15 -43
i … hoping:119 -60 -53
i … hotel:39 82 100
i … id:21 78 108
i … inside:-111 -45 -33
i … instead:51 70 35
i … itd:-109 -38 -9
i … jealous:139 47 -5
i … jmup:65 77 37
i … jumping:50 77 37
i … kept:69 81 52
i … kil:93 102 -1
i … knew:-74 -43 -36
i … last:44 15 -8
i … legs:60 88 75
i … let:68 79 76
i … leter:-80 -65 -35
i … letters:-73 -92 -62
i … lfie:43 48 140
i … light:-116 -63 -46
i … liv:-12 37 85
i … making:87 75 103
i … me:64 69 38
i … mean:93 56 66
i … meant:62 67 101
i … mine:38 -18 -29
i … most:85 21 3
i … mum:113 118 118
i … myself:36 96 111
i … nearly:75 -97 -41
i … needles:22 63 -34
i … nerve:129 134 47
i … night:88 105 60
i … nothing:49 4 -34
i … number:43 -25 -14
i … off:64 51 72
i … ok:118 86 105
i … open:-64 -113 -95
i … opened:76 47 67
i … or:-65 -129 -76
i … pain:55 78 50
i … pass:45 -75 -48
i … pillow:-53 -50 -58
i … piont:106 -5 -4
i … place:43 39 29
i … plan:51 10 -11
i … playing:73 64 66
i … pressing:71 68 85
i … pull:125 64 104
i … purpose:-31 -31 -75
i … round:-66 -60 -84
i … run:16 -28 -74
i … rung:126 117 129
i … sad:14 48 15
i … said:75 95 -33
i … same:-89 -41 -96
i … saving:82 104 -4
i … scared:45 10 111
i … scarf:-45 -32 -30
i … scissors:3 -85 -52
i … seat:84 9 16
i … seeing:-70 -63 -140
i … she:-116 -94 -34
i … shoot:40 26 39
i … shooting:47 71 -23
i … since:-98 -66 -44
i … sit:6 -21 -85
i … six:93 -10 54
i … sleap:-88 -37 -46
i … sleepey:113 143 135
i … slit:47 60 -48
i … smell:127 123 98
i … something:54 64 59
i … speaking:83 67 53
i … stepping:-23 19 -102
i … stood:143 52 44
i … stopped:137 31 45
i … subscription:82 1 10
i … sunday:184 135 136
i … sure:-70 -70 -53
i … swallow:49 96 77
i … swim:105 94 133
i … tak:26 82 28
i … tell:-63 -65 -93
i … that:-18 -38 -68
i … theres:53 10 40
i … theyre:88 77 79
i … thoughts:73 38 -49
i … through:71 98 88
i … throw:-45 -120 -92
i … tierd:-50 32 79
i … todays:71 41 98
i … tok:52 37 60
i … tonight:105 91 113
i … top:81 3 -45
i … torch:73 46 48
i … trouble:109 -15 -40
i … turning:109 70 66
i … twelve:89 82 39
i … u:34 48 52
i … un:86 -8 -3
i … until:40 83 102
i … use:-73 -91 -29
i … wait:1 57 60
i … waiting:96 10 -4
i … want:12 -11 86
i … wanting:29 51 -52
i … wat:34 12 22
i … way:47 70 49
i … wednesday:119 136 103
i … wet:47 46 40
i … whats:61 100 120
i … why:13 -82 -101
i … wishing:152 -67 -70
i … world:-44 -31 -73
i … would:72 44 94
i … wouldnt:-7 90 80
i … wrists:11 -44 36
i … written:90 111 120
i … wrote:-94 -100 -71
i … xanax:115 29 62
i … yesterday:30 72 -15
iam:0 0 0
ibuprofen:-32 -21 -9
ice:-36 -18 8
iced:-7 -1 -1
iceland:-56 -15 -5
ich:53 57 15
ich habe:63 78 88
ich mochte:73 68 -22
ich wil:13 -23 -105
ich … auf:66 72 112
ich … den:54 45 70
ich … mich:17 61 -23
ich … selbstmord:109 116 -15
ich … suizidgedanken:53 66 -27
ich … wieder:83 86 -3
ici:0 -54 -2
icidal:0 0 0
icide:83 34 43
icing:-4 -6 -9
icu:-2 9 20
id:15 -56 -56
id been:-34 -86 -39
id died:100 -23 -6
id get:129 111 46
id go:80 68 71
id gone:-95 -52 -38
id had:-95 -33 -15
id happily:10 104 -2
id it:35 70 98
id know:97 63 35
id love:34 -15 -95
id mind:76 82 117
id settle:136 -15 -4
id stay:122 116 96
id step:95 -2 -2
id swap:142 -10 -8
id thank:153 -31 -12
id thort:-53 -43 -14
id to:70 18 -35
id wait:90 42 75
id welcome:92 -18 -45
id … and:-2 -7 67
id … answer:80 104 127
id … anything:143 -2 35
id … be:45 11 45
id … for:65 103 90
id … glad:116 -18 12
id … good:87 45 66
id … had:84 42 55
id … if:58 34 8
id … in:4 67 22
id … known:63 95 100
id … my:-16 7 -106
id … myself:109 177 -41
id … neva:5 99 0
id … not:80 -109 -52
id … on:-102 -38 -81
id … places:136 -7 -3
id … relieved:93 -9 -10
id … since:132 25 22
id … sombody:103 22 33
id … ther:10 50 -3
id … this:77 33 18
id … to:13 14 67
id … vanish:-46 -1 0
id … wat:-56 -12 -7
id … we:88 0 0
idc:0 0 0
idea:-54 -20 -68
ideal:-13 -7 -6
ideas:-106 -99 -52
ideation:-92 25 -32
idiot:-83 -54 -40
idiots:-2 -1 -4
idk:0 0 0
idle:-26 0 -33
if:-10 -15 -72
if a:70 -72 -34
if im:25 -26 2
if it:17 -7 -111
if my:89 60 24
if teh:-6 -74 -48
if ur:63 20 39
if we:76 33 5
if … asks:144 153 166
if … be:73 75 87
if … but:126 117 135
if … came:51 -107 -80
if … catch:93 8 -12
if … dead:76 110 13
if … dei:-131 -54 -57
if … did:46 84 19
if … died:44 -82 -17
if … dnt:38 26 -110
if … do:14 36 -71
if … docter:114 26 -1
if … drove:65 109 -3
if … dyed:73 -12 -1
if … ended:48 66 -13
if … for:29 23 0
if … happened:104 68 39
if … hit:41 -77 -19
if … i:71 133 126
if … ill:129 30 -72
if … into:110 81 -5
if … ive:119 44 16
if … kild:75 114 -76
if … knew:90 30 39
if … mate:95 107 0
if … miss:-71 -53 -13
if … myself:85 55 -112
if … need:-34 -30 -74
if … offered:116 -29 -14
if … one:-88 -57 -32
if … or:44 40 99
if … paid:-120 -39 -8
if … sais:-78 -48 10
if … speak:121 72 92
if … stays:-89 -82 -70
if … stop:135 163 85
if … stopped:48 -102 -61
if … thinking:-86 -69 -1
if … this:86 148 184
if … vanished:97 -23 -5
if … want:-93 -34 125
if … was:88 29 24
if … wasnt:66 -134 -89
if … weather:-98 -82 -40
if … werent:102 62 -60
iftar:-6 -3 -6
ignore:8 50 -23
ihn:-10 -9 -2
ihr:10 27 36
ihre:28 27 23
il:96 110 106
il a:56 62 78
il be:206 184 177
il … dead:110 57 56
ill:30 44 53
ill dei:-87 -15 -25
ill end:-105 -92 -21
ill give:81 37 44
ill go:-41 38 41
ill hav:87 63 62
ill make:117 21 -49
ill not:147 167 193
ill ring:14 -70 -77
ill stab:39 37 113
ill type:-57 -70 -64
ill use:-81 70 34
ill wait:129 97 96
ill walk:115 120 128
ill … alone:115 113 130
ill … around:-64 -123 -110
ill … be:57 58 31
ill … caring:48 38 69
ill … ere:-90 -100 -62
ill … for:109 117 129
ill … gone:6 63 24
ill … it:60 74 52
ill … myself:58 102 45
ill … needing:85 114 119
ill … out:112 124 118
ill … over:103 96 84
ill … past:153 146 142
ill … peace:-122 -74 -61
ill … sure:19 59 -83
ill … thank:64 78 89
ill … them:45 57 43
ill … tomorrow:-82 -99 -102
ill … under:-96 -102 -58
ill … up:83 119 115
ill … using:118 117 105
illness:17 3 25
illness … and:46 81 62
ils:58 73 73
ily:52 46 75
im:23 35 39
im able:110 3 -5
im about:20 19 39
im after:108 107 75
im ashamed:41 21 41
im away:85 113 131
im bleeding:95 100 103
im booked:42 53 73
im buying:-98 -84 -77
im certain:-87 -96 -104
im choosing:87 94 37
im climbing:28 49 59
im cold:73 65 60
im comin:101 107 94
im cutting:82 82 28
im dead:-68 -38 20
im dieing:1 76 119
im do:15 54 -26
im done:55 22 13
im dreading:-41 -77 -80
im drinking:96 97 59
im driving:47 87 70
im drunk:52 21 27
im eating:-16 -42 -43
im end:15 53 -125
im ending:85 63 156
im ere:36 23 22
im fifteen:71 6 -10
im fifty:-85 -104 -84
im fighting:-35 -70 -95
im finished:165 152 117
im finishing:54 78 74
im fixing:88 109 67
im following:120 33 76
im free:69 136 166
im frightened:-31 -90 -131
im giving:55 72 70
im happy:-94 -105 -66
im headed:98 139 132
im home:20 -126 -86
im hot:103 123 129
im jumping:119 115 129
im kil:-77 -82 -114
im leaning:86 81 64
im leaving:76 96 56
im letting:125 167 174
im logging:-100 -92 -72
im making:-88 -86 -122
im moving:-37 -14 -16
im nearly:64 14 -12
im next:79 91 149
im nothing:108 -15 -33
im of:123 140 129
im one:26 -88 -115
im past:133 124 79
im picking:-71 -55 -104
im planning:-18 -9 -56
im pulling:129 102 140
im ready:40 42 71
im safe:-61 -102 -101
im shaky:4 -89 -87
im shutting:150 127 132
im sick:-93 -85 -116
im sorrry:46 53 28
im sort:142 94 103
im stayin:77 91 97
im stood:151 170 136
im stopping:123 144 112
im stuck:104 -50 -42
im suicidal:141 170 -199
im takeing:85 88 91
im terrified:-29 -75 -51
im thankful:-61 -27 -32
im thinking:-51 6 -67
im this:18 51 -46
im told:-85 -66 -30
im truthful:100 -6 -6
im tying:44 32 74
im using:170 116 108
im waiting:101 56 67
im walking:62 108 83
im with:121 108 112
im wobbly:0 -84 -3
im … after:39 87 23
im … an:65 44 88
im … anymore:91 2 39
im … anyway:56 47 35
im … around:93 90 117
im … ashamed:-61 -35 -21
im … at:22 51 64
im … because:-16 -72 -54
im … bein:56 95 23
im … beleive:73 23 29
im … beside:82 74 71
im … bit:-74 -120 -96
im … blanket:31 76 67
im … bottle:88 96 81
im … breathing:-73 -99 -72
im … bridge:-32 -42 -62
im … burden:174 19 -27
im … but:-61 -77 -88
im … bye:135 135 124
im … calling:110 133 144
im … chair:-55 -80 -79
im … cold:75 81 23
im … come:67 15 12
im … commit:27 32 80
im … couldnt:65 75 76
im … crawl:87 90 106
im … cut:85 46 17
im … days:19 -90 -60
im … dead:-79 -61 -49
im … diabetic:123 107 127
im … dieing:-47 -28 -26
im … drown:-118 -134 -157
im … drowsy:97 95 90
im … edge:-76 -59 -76
im … end:-9 -18 -45
im … ending:69 84 -10
im … everyone:82 69 80
im … exaggerating:75 95 -33
im … exit:54 70 88
im … far:175 159 127
im … feal:-73 -88 -60
im … fink:-84 -77 -122
im … fone:90 106 100
im … forever:160 135 141
im … from:-112 -55 -63
im … get:66 80 4
im … goodbye:73 91 95
im … happens:88 31 0
im … hav:-69 -67 -84
im … heroin:116 1 -4
im … hert:79 106 -96
im … ice:20 -131 -56
im … isnt:-50 -19 -20
im … it:80 77 110
im … its:77 36 58
im … join:116 102 54
im … jumping:48 66 58
im … keep:9 12 39
im … know:56 80 61
im … library:104 66 75
im … listen:-17 53 -88
im … log:-19 -87 -34
im … loo:91 98 88
im … looking:82 -73 -49
im … love:86 53 49
im … man:88 98 111
im … me:44 78 -8
im … midnight:72 71 90
im … mind:87 102 90
im … mine:147 105 101
im … moving:111 80 86
im … mum:-86 -81 -75
im … myself:45 37 117
im … off:84 90 102
im … once:15 114 111
im … onto:118 107 111
im … other:155 121 120
im … out:22 66 49
im … outside:63 19 19
im … over:-28 3 28
im … past:186 106 108
im … peace:55 67 69
im … problem:157 30 37
im … properly:122 123 129
im … quarry:112 113 121
im … rail:-88 -89 -91
im … railing:-115 -123 -125
im … ready:-34 -48 -93
im … right:-103 -93 -90
im … same:78 64 103
im … sea:-64 -68 -64
im … self:65 102 23
im … shes:-109 -74 -79
im … shift:-74 -96 -90
im … singing:112 50 -6
im … smother:42 37 110
im … stab:27 23 154
im … stand:96 92 68
im … standin:162 132 127
im … step:48 76 100
im … suicide:86 90 65
im … sweating:63 90 58
im … takeing:132 127 118
im … teh:46 47 55
im … than:116 19 38
im … ther:147 135 130
im … these:89 -6 18
im … third:24 58 88
im … thoughts:116 155 -5
im … through:75 74 62
im … today:-82 -27 -20
im … tonight:55 69 68
im … tryin:126 70 35
im … turn:131 118 111
im … up:47 57 53
im … ur:-94 -85 -77
im … vet:108 105 31
im … walk:54 62 79
im … want:-47 -29 -80
im … weeks:-69 -95 -44
im … weir:-87 -88 -93
im … while:152 118 88
im … whole:73 87 97
im … woods:-57 -60 -49
im … years:-88 -44 -37
ima:39 58 50
images:-28 -21 0
imaginary:-18 -8 -7
imagine:96 -40 -50
imagine i:92 -40 -16
imagine not:121 -42 -14
imagine wanting:-91 -27 0
imagine … on:132 27 28
imagined:4 19 11
imagining:75 -16 -75
imagining my:99 -45 -2
imam:25 22 7
imma:29 48 -6
immer:12 7 6
immersion:19 33 36
important:-62 -13 -31
impossible:-5 33 -5
impressed:-26 -5 -2
impression:-33 -45 -16
impressions:-6 6 9
improve:61 -61 -25
improved:-92 -69 -54
improvement:-60 -4 -1
improving:-4 31 35
impulse:110 -13 -2
in:-10 -3 5
in an:83 84 58
in anyway:61 48 52
in at:-94 -94 -119
in bits:-39 -102 -118
in class:94 52 -5
in dads:89 79 84
in drafts:42 49 40
in ere:38 61 53
in first:98 101 96
in freezer:98 74 12
in front:53 52 42
in full:128 114 79
in haf:-65 -90 -21
in hospital:-42 -50 -67
in im:48 69 51
in it:53 62 74
in january:39 -56 -54
in living:120 -22 -9
in me:81 83 67
in my:36 36 45
in no:-9 32 55
in not:109 45 -35
in on:76 95 101
in person:70 112 103
in place:102 59 72
in punjabi:82 72 66
in secret:96 68 -18
in three:91 97 72
in together:65 64 57
in years:29 65 85
in … a:-51 -90 -94
in … alife:26 -53 -42
in … arm:8 30 114
in … attic:-106 -102 -92
in … behind:164 186 190
in … bin:58 33 21
in … bread:140 137 90
in … brothers:118 112 52
in … brown:16 40 39
in … by:49 74 53
in … cant:48 92 126
in … carrier:105 94 72
in … cell:102 86 59
in … cereal:152 154 148
in … chamber:85 81 80
in … chest:92 71 50
in … clothes:86 90 76
in … comes:151 140 25
in … death:100 96 74
in … desert:158 113 114
in … didnt:4 55 31
in … dnt:-32 22 -22
in … end:-42 -83 -78
in … english:112 113 100
in … envelopes:94 92 88
in … feal:72 70 73
in … felt:105 -5 -13
in … fence:109 61 58
in … final:-84 -79 -101
in … forever:-93 -68 -44
in … game:-109 -72 -52
in … goodbye:118 112 111
in … grass:103 112 103
in … group:44 70 83
in … haha:75 79 70
in … hair:75 89 92
in … head:14 -20 -30
in … her:-93 -88 -85
in … holding:179 116 99
in … ill:66 62 28
in … instead:-49 -57 -90
in … is:-59 -93 -53
in … it:47 37 74
in … keep:61 37 4
in … kissed:147 127 120
in … lane:144 84 84
in … leg:111 121 94
in … long:-26 13 55
in … looks:19 -104 -43
in … machine:102 68 63
in … me:12 32 11
in … mins:59 12 55
in … monday:69 65 63
in … mor:82 61 90
in … mouth:108 153 137
in … moving:19 36 45
in … mug:109 75 79
in … neck:32 45 20
in … neva:-89 -56 -70
in … new:-79 -80 -75
in … nightdress:98 89 68
in … noose:-108 -103 -83
in … notice:-33 -75 -74
in … office:-116 -102 -103
in … order:70 78 78
in … out:41 43 60
in … past:-43 -63 -49
in … picked:120 47 36
in … pills:28 22 14
in … place:-32 -57 -92
in … play:-40 -78 -62
in … pockets:-104 -119 -122
in … pond:80 28 28
in … post:97 116 132
in … press:63 21 44
in … red:31 63 66
in … rucksack:117 115 135
in … said:-93 -88 -69
in … same:-63 -49 -48
in … sat:16 12 41
in … settle:105 -7 -3
in … shirt:90 100 111
in … shoe:124 80 99
in … shoebox:32 40 43
in … sick:137 113 90
in … side:79 89 96
in … sleap:-3 -66 -24
in … slippers:110 102 113
in … snow:27 -40 -78
in … some:127 105 37
in … spring:72 11 -13
in … stool:58 58 39
in … tea:83 105 83
in … tent:128 121 114
in … that:-6 -3 -68
in … ther:-80 -52 -35
in … thing:-91 -92 -41
in … till:-34 -71 -41
in … toilet:90 117 69
in … toilets:134 107 51
in … tomorrow:90 83 77
in … toolbox:71 70 22
in … top:84 54 28
in … tree:125 133 124
in … tub:168 160 145
in … tunnel:90 74 54
in … up:50 37 24
in … use:66 36 46
in … van:150 96 72
in … wait:100 79 22
in … wall:101 37 -31
in … way:74 49 26
in … wednesday:98 61 48
in … weeks:-26 -68 -63
in … went:-120 -98 -90
in … world:47 57 82
in … year:44 -15 -118
in … yesterday:12 40 -105
inbox:-43 -32 2
incense:-11 5 2
inch:41 -8 37
inches:-53 -40 -46
incident:-1 3 -1
inclined:22 19 -25
include:-20 -25 -12
included:25 -25 -59
including:23 10 20
inclusive:22 0 -2
incoming:-11 -21 -9
increase:-15 -25 -16
india:-6 -1 -1
individual:-39 -26 -34
indoor:-26 -10 -6
indoors:-12 -13 -11
induction:-39 -31 -22
ines:32 33 17
infection:-71 -68 -62
infirmary:-47 -31 -14
inflatable:-7 -3 -2
info:-24 -17 -24
inform:7 30 36
information:-49 -52 -38
informed:-61 -59 -7
infusion:-62 -71 -68
ing:40 49 10
ingested:188 177 151
ingredients:0 0 0
inhaled:29 11 18
inhaler:-11 33 3
initials:1 20 16
inject:39 51 -10
injected:138 157 195
injected it:169 169 154
injected my:-156 -157 -156
injected teh:84 83 78
injected … whole:80 80 74
injecting:48 56 -30
injection:-74 -79 -53
injections:-12 1 -1
injuries:-45 -30 -10
injury:-14 -1 -26
ink:-13 23 48
inn:36 59 73
inner:-3 -9 -13
inning:-1 0 0
innings:-11 17 32
inpatient:-28 -33 -17
inquest:-103 -88 -96
inquiry:-5 -4 -2
ins:-3 0 0
insects:77 116 134
inside:38 52 44
inside it:40 45 -42
inside me:167 175 152
inside teh:56 59 59
inside … and:91 97 80
insides:85 86 81
insisted:-5 -8 -4
insomnia:-78 -68 -48
insomniac:66 38 35
insomniacs:57 69 69
inspect:-36 -34 -11
inspected:-31 -14 -13
inspection:-42 -51 -55
inspector:-39 -38 -18
insta:-13 29 90
instagram:-61 -34 -12
instalments:-24 -23 -21
instead:29 -48 -14
instead teh:77 101 85
instructions:-23 -17 -28
instructor:-97 -74 -78
instructors:-2 -2 -1
insulin:67 86 84
insulin and:55 53 90
insulin wen:28 51 -114
insulin … im:72 104 84
insulin … to:99 26 34
insurance:-23 18 34
insurance cover:-101 -97 -10
insurance … teh:63 77 92
intact:-1 -1 0
intake:116 78 69
intend:73 97 33
intend to:35 59 28
intended:-18 -10 20
intending:22 68 -3
intends:104 96 -45
intends to:104 96 -45
intensive:72 -20 -14
intent:81 142 -31
intente:11 8 -2
intention:10 58 32
interest:5 -10 -3
interested:24 47 -23
interesting:-36 -20 -22
interfering:-33 -4 -21
international:-44 -46 -33
internet:-18 -11 -27
interrupted:41 24 1
interstate:23 64 65
interval:-3 -8 -3
intervention:75 -34 -10
interview:-119 -57 -63
interviewed:-34 -32 -3
interviews:29 25 35
into:-15 -8 -6
into a:54 79 59
into me:149 115 124
into my:52 92 38
into … barn:-44 -26 -43
into … because:-8 -22 -86
into … box:-56 -101 -83
into … every:-51 -36 -7
into … glass:75 98 97
into … of:69 86 108
into … reservoir:37 54 86
into … river:106 78 7
into … road:91 57 48
into … sock:-10 -6 -135
into … tree:103 125 10
introduce:-10 -15 -26
intrusive:-24 5 -10
invented:-82 -58 -33
inventory:19 62 76
inverness:-31 -42 -10
invigilator:-12 -2 -1
invisible:85 60 83
invitations:-65 -63 -70
invite:10 20 10
invited:-79 -67 -47
inviting:-30 -40 -18
invoice:-5 1 15
invoices:-25 -34 -13
involve:-20 -1 0
ipad:65 41 -1
ir:-59 -13 -4
ireland:-19 -4 -13
irish:-53 -35 -8
irl:75 85 97
irme:-8 -17 -1
iron:38 91 73
ironed:-50 -37 -11
ironed … shirts:100 100 96
ironic:122 115 106
ironically:-26 -14 -31
ironing:-17 -48 -33
irons:31 52 51
irony:-20 1 9
is:10 25 32
is and:51 81 93
is back:30 -42 7
is burning:-56 -36 -83
is closing:39 52 55
is deep:56 70 92
is down:-119 -105 -128
is dripping:119 101 98
is drowning:-121 -118 -17
is drunk:38 21 115
is empty:89 44 -6
is filming:54 52 101
is for:86 45 52
is good:-96 -97 -65
is harder:107 95 95
is hell:-94 -51 -90
is her:119 97 118
is hes:102 113 128
is hitting:47 45 88
is holding:118 127 126
is huge:39 -82 -21
is leaving:-72 -61 -15
is left:-53 -13 -95
is locked:123 118 126
is loud:92 9 51
is lying:-86 -104 -79
is mad:98 105 98
is me:78 117 137
is off:-161 -148 -135
is over:-75 -44 -27
is planned:55 61 87
is pointless:105 -12 -5
is quick:61 67 73
is round:96 101 94
is sat:92 33 23
is shouting:116 110 129
is signed:60 56 44
is standin:89 94 86
is strangling:48 53 114
is ther:-91 -60 -78
is unconscious:102 114 134
is waiting:15 -71 -142
is warm:126 64 37
is wat:10 6 -51
is yes:110 40 -1
is yours:161 142 104
is … at:-63 -47 -40
is … bad:70 128 74
is … boot:-80 -79 -88
is … broken:71 -1 -1
is … bye:63 47 72
is … can:-13 -35 4
is … come:-71 -50 -62
is … couldnt:91 71 72
is … dad:-50 -49 -42
is … day:-58 -50 20
is … dead:112 24 -97
is … doin:-47 -48 -45
is … door:43 36 40
is … downstairs:101 93 100
is … eight:187 105 128
is … enough:95 73 93
is … farewell:128 134 132
is … fault:-53 -72 -76
is … for:-37 -61 -45
is … get:53 62 54
is … gets:75 74 81
is … go:104 121 107
is … going:-57 -44 -16
is … is:-40 -85 -88
is … joke:-61 -64 -51
is … ledge:172 177 171
is … left:-1 -71 -65
is … let:-101 -90 -124
is … leter:138 127 112
is … log:67 68 55
is … looks:98 50 36
is … man:105 92 72
is … me:28 31 46
is … mins:83 100 93
is … monday:-123 -122 -116
is … mum:25 47 110
is … myself:58 55 -26
is … need:108 73 73
is … needed:122 101 66
is … next:12 27 18
is … night:21 4 52
is … not:-41 -48 -37
is … note:116 129 141
is … old:58 30 92
is … other:-34 -93 -71
is … people:89 55 79
is … permanently:97 109 113
is … pillow:71 86 110
is … plan:114 143 -26
is … quarter:104 115 95
is … ropes:99 94 78
is … step:113 111 97
is … suicide:-7 11 54
is … takeing:87 73 88
is … tell:98 22 39
is … thats:8 -41 -77
is … thing:-10 17 -85
is … this:-51 -89 -93
is … tonight:91 50 77
is … under:155 -8 8
is … until:-88 -68 -43
is … wait:63 48 39
is … want:-12 25 -69
is … were:-90 -82 -70
is … window:-106 -118 -111
ish:110 -9 5
isha:-11 -9 -3
island:-60 -12 -21
islands:-38 -33 -19
isnt:76 49 39
isnt a:41 81 -15
isnt answering:125 137 102
isnt at:105 114 123
isnt breathing:65 80 76
isnt comin:55 106 93
isnt for:71 139 138
isnt going:61 68 56
isnt ill:120 124 -59
isnt mine:135 154 182
isnt moving:110 70 81
isnt that:34 -48 -13
isnt worth:20 -121 -75
isnt … a:54 79 94
isnt … be:111 50 11
isnt … been:65 32 76
isnt … going:0 7 -102
isnt … i:-78 -56 -44
isnt … in:85 80 86
isnt … ive:95 94 86
isnt … living:85 -80 -8
isnt … me:-111 -99 -95
isnt … shes:-79 -74 -68
isst:-18 -17 -4
issue:-51 -31 -15
issues:-60 -31 -27
ist:-18 -8 27
it:26 31 33
it aint:80 -24 -30
it alone:-84 -94 -94
it an:68 84 98
it anymore:-77 33 41
it back:-22 -94 -80
it bad:125 -6 11
it becomes:84 67 65
it befor:-59 -54 -30
it burns:111 72 75
it can:-109 -88 -110
it clicked:29 38 55
it closes:106 108 90
it deep:17 29 99
it did:-82 -109 -70
it every:-1 -13 -91
it fast:-76 -89 -91
it go:-63 -90 -77
it goodbye:65 101 93
it happens:64 91 92
it hav:78 64 39
it he:-82 -79 -37
it held:70 95 83
it his:34 56 81
it holds:-69 -60 -68
it hurts:93 18 27
it id:50 -29 -98
it if:-81 11 -4
it kills:46 86 -121
it known:69 84 83
it late:54 66 120
it looks:59 43 73
it love:101 118 113
it makes:-85 -72 -23
it my:-73 -122 -104
it myself:-113 -63 -69
it no:-80 -43 -35
it nor:125 152 145
it ok:-82 -62 -71
it opens:98 43 34
it passed:-17 -90 -54
it runs:84 42 52
it saturday:77 153 127
it saw:146 6 53
it second:142 84 74
it seems:-69 -84 -69
it should:38 71 88
it soon:100 126 42
it sounds:-121 -64 -53
it started:135 50 39
it starts:87 72 65
it tak:60 112 90
it takes:105 107 97
it tell:97 62 87
it till:40 71 98
it tok:-120 -106 -70
it true:101 71 -18
it tuesday:77 83 86
it wat:-105 -98 -83
it we:-63 -38 -16
it went:12 -59 -57
it werent:106 119 -17
it wil:65 23 31
it without:-65 0 -33
it wont:28 -30 -20
it … ages:62 73 54
it … any:85 33 64
it … anything:53 111 105
it … are:81 96 63
it … away:35 -83 -113
it … beter:31 32 27
it … bleeding:-111 -124 -139
it … both:35 29 43
it … bottle:-31 -68 -76
it … breathe:21 33 76
it … class:104 82 71
it … date:168 104 69
it … dei:106 104 73
it … dentist:55 66 103
it … didnt:141 124 96
it … does:-80 -96 -69
it … dressing:71 69 -42
it … ere:67 14 17
it … evening:89 80 75
it … forty:-82 -76 -70
it … from:57 67 61
it … gone:115 77 85
it … goodbye:155 142 135
it … had:-131 -70 -36
it … hands:37 91 97
it … havent:130 8 -41
it … hert:119 153 184
it … hes:75 82 52
it … hour:71 72 41
it … hours:28 55 84
it … id:5 -78 -77
it … ill:62 54 13
it … isnt:14 -49 -106
it … let:-49 -62 -37
it … lfie:22 74 92
it … lift:105 6 -20
it … light:63 109 95
it … lol:-125 -75 -41
it … midnight:122 63 71
it … monday:96 110 81
it … much:-81 -52 -45
it … of:14 46 53
it … once:72 -7 16
it … own:47 60 -91
it … phones:70 95 104
it … planned:-88 -72 -89
it … practice:128 98 74
it … put:-100 -78 -37
it … run:126 103 89
it … sais:-30 -100 -90
it … shed:-43 -56 -53
it … sick:-53 -71 -22
it … soon:71 48 -58
it … step:-84 -107 -98
it … stopped:49 64 102
it … summer:-109 -100 -86
it … tell:39 31 -21
it … that:-43 -74 -42
it … them:52 54 58
it … theyve:99 82 53
it … tierd:41 46 40
it … times:-20 -101 -37
it … tonight:165 156 183
it … top:-97 -91 -82
it … use:16 -27 -119
it … voice:26 45 60
it … was:-66 -76 -55
it … water:-18 -21 40
it … wednesday:-118 -108 -91
it … where:26 16 35
it … while:54 74 90
it … year:-69 -71 -36
it … years:-43 -26 18
italian:-2 -5 -21
itch:56 8 -64
itch to:115 -6 -4
itching:-33 -135 -27
itchy:115 114 124
itd:82 60 57
itd be:104 -1 -16
itd … but:79 102 93
itd … it:-52 -99 -106
itd … my:32 58 70
itd … to:-41 -89 -51
item:91 46 27
items:-6 83 90
itll:34 31 47
itll be:85 97 96
itll … by:-92 -92 -94
itll … done:125 94 111
itll … in:141 149 134
itll … it:87 43 38
itll … late:93 113 108
itll … teh:95 106 95
itll … this:130 71 84
itll … week:134 146 159
its:36 46 55
its blank:120 46 86
its bleeding:70 87 88
its come:-45 -110 -59
its comin:-122 -115 -122
its dark:111 63 60
its eating:58 44 95
its enough:137 123 133
its feet:74 104 5
its finished:74 76 86
its foggy:84 83 88
its for:50 60 78
its good:-106 -84 -61
its happening:46 36 40
its high:144 154 152
its in:100 102 122
its kicking:87 78 85
its making:32 20 -12
its me:43 52 62
its nobodys:115 54 18
its odd:-7 -72 -49
its on:51 66 74
its over:69 68 99
its peaceful:84 41 34
its pumping:70 83 111
its quiet:129 121 95
its round:36 58 45
its running:185 203 194
its that:-3 -58 -65
its third:-96 -85 -91
its this:192 190 199
its tied:50 73 72
its tiem:59 66 61
its today:135 144 143
its tonight:119 112 109
its two:-57 -72 -86
its up:108 131 130
its wat:169 128 71
its with:111 137 126
its … am:-56 -34 -9
its … arm:96 134 60
its … back:-56 -71 -69
its … bathroom:109 136 120
its … best:-73 -67 -59
its … bit:133 39 0
its … comin:-55 -56 -55
its … dad:144 103 26
its … day:19 51 87
its … days:92 -84 -56
its … deep:20 70 0
its … do:-67 -37 -18
its … doesnt:126 26 7
its … door:93 135 63
its … finished:53 40 25
its … first:-16 -134 -74
its … for:53 11 37
its … from:-83 -96 -68
its … gets:108 91 99
its … goodbye:144 141 113
its … he:-14 -41 -102
its … his:-76 -64 -48
its … im:58 43 27
its … it:-9 24 41
its … loads:105 94 121
its … neck:97 84 83
its … nice:116 140 120
its … of:-25 -56 -84
its … one:71 98 67
its … pills:84 78 104
its … place:-115 -91 -106
its … same:-88 -106 -70
its … set:76 79 65
its … she:-48 -55 -72
its … something:-85 -79 -44
its … st:118 126 117
its … stopping:107 99 114
its … sunday:118 108 76
its … tablets:223 217 210
its … teh:56 32 38
its … thursday:103 124 83
its … till:44 40 39
its … tok:109 99 110
its … tonight:41 41 59
its … two:-98 -109 -97
its … up:86 32 47
its … was:102 78 3
its … week:80 24 52
its … wen:71 49 39
its … who:54 5 19
its … wont:110 113 135
its … years:-106 -55 -14
itself:41 20 45
iv:41 53 40
ive:67 70 82
ive asked:61 67 46
ive been:-19 -27 -49
ive begun:10 87 -44
ive booked:-70 -48 -54
ive decided:-63 -39 -91
ive drunk:116 100 122
ive enough:114 133 157
ive failed:87 81 112
ive fed:58 56 40
ive found:-46 -41 -37
ive hert:39 55 86
ive it:134 139 132
ive laid:136 136 120
ive left:97 99 90
ive let:81 83 87
ive loaded:174 148 146
ive lost:-50 -94 -44
ive moved:70 -5 6
ive neva:-60 -34 -126
ive nobody:-82 -105 -127
ive not:-66 -114 -59
ive ordered:-115 -107 -104
ive parked:131 122 111
ive read:-135 -121 -118
ive run:138 111 120
ive scored:114 146 42
ive sharpened:153 117 103
ive shut:140 132 126
ive since:-36 -73 -36
ive slashed:-133 -129 -57
ive slit:38 37 101
ive started:56 54 -59
ive stopped:113 18 -50
ive taken:60 75 73
ive teh:104 123 112
ive tested:-45 -45 -52
ive thanked:115 125 103
ive thort:185 162 36
ive thrown:56 53 75
ive tipped:99 102 91
ive to:-139 -126 -127
ive told:-24 -71 -54
ive tried:-58 -79 -64
ive used:88 141 97
ive walked:73 59 40
ive wanted:137 114 -103
ive … ahead:128 131 134
ive … and:28 45 30
ive … another:57 83 61
ive … any:100 -47 -83
ive … asked:-84 -101 -97
ive … at:29 13 -9
ive … because:77 132 137
ive … bell:85 101 88
ive … belt:12 24 63
ive … bleach:57 77 58
ive … bridge:76 78 65
ive … buying:142 24 32
ive … cant:112 124 112
ive … chain:-99 -142 -111
ive … cord:98 86 56
ive … curtains:-64 -66 -92
ive … cutting:100 126 -22
ive … day:-73 -73 -50
ive … dei:24 -15 -135
ive … dentist:-76 -50 -59
ive … down:64 67 104
ive … drinking:118 83 33
ive … early:103 48 84
ive … end:80 113 136
ive … final:118 106 91
ive … finger:95 98 110
ive … fit:80 80 114
ive … front:30 75 67
ive … funeral:75 86 89
ive … garage:84 115 120
ive … go:109 54 88
ive … going:-94 -39 -80
ive … hoap:86 -102 -73
ive … home:84 51 4
ive … in:65 23 35
ive … it:34 56 36
ive … its:63 60 29
ive … knot:-16 -44 -64
ive … last:119 96 69
ive … late:63 95 87
ive … legs:131 127 120
ive … leter:-65 -53 -57
ive … living:-78 -45 -6
ive … looking:110 42 3
ive … many:42 70 98
ive … me:116 127 125
ive … meds:-98 -116 -111
ive … mesage:-70 -80 -79
ive … mind:113 109 110
ive … mine:121 105 68
ive … mixing:87 120 -7
ive … morphine:115 111 90
ive … myself:64 98 143
ive … name:-129 -63 -58
ive … nobody:71 80 -4
ive … noose:94 96 125
ive … not:127 137 85
ive … of:44 14 9
ive … overdose:68 126 128
ive … pension:77 70 86
ive … petrol:106 108 130
ive … pills:-34 -50 -69
ive … plan:96 76 -2
ive … plastic:136 157 146
ive … poison:155 151 158
ive … put:103 126 130
ive … razor:69 2 -33
ive … ready:2 -4 -47
ive … rest:38 81 75
ive … saving:-115 -121 -91
ive … self:119 112 -6
ive … since:-82 -36 -86
ive … six:62 65 38
ive … standin:84 120 141
ive … staring:115 -49 -40
ive … stuff:136 109 130
ive … sure:107 120 72
ive … taxi:95 112 96
ive … tell:-34 -38 -35
ive … therapy:79 -15 -6
ive … things:98 89 76
ive … to:41 21 27
ive … tree:-54 -74 -82
ive … tryin:-26 -2 -14
ive … u:89 89 77
ive … up:49 46 44
ive … ur:92 71 81
ive … wat:68 29 25
ive … way:92 135 124
ive … which:44 59 44
ive … whole:55 54 45
ive … with:100 126 112
ive … wrists:-72 -51 55
ivor:-31 -23 -24
ivy:-56 -50 -23
iykyk:95 -151 -10
j:24 59 -10
jab:-55 -36 -56
jabbed:-40 -33 -17
jabs:-26 -20 -28
jack:83 82 79
jacket:9 28 73
jacket and:71 86 106
jackets:-15 -8 -10
jade:-35 -28 -21
jahr:-3 -2 -2
jahre:-26 -36 -7
jahren:-62 -67 -35
jai:64 86 65
jai avale:101 106 124
jai decide:81 74 -43
jai des:55 61 -12
jai … les:57 56 67
jai … me:50 87 -71
jai … suicidaires:54 60 -11
jai … tous:39 50 70
jail:-50 -23 -74
jailed:-21 -17 -10
jaimerais:126 -15 -11
jaimerais etre:68 -3 -2
jaja:-19 -16 -11
jam:61 65 33
jamais:6 -36 -15
jamie:25 46 39
jammed:-40 -13 -25
jams:-48 -48 -29
jan:9 12 -4
january:-11 -91 -74
japan:-39 -29 -19
japanese:-5 -3 -2
jar:64 46 78
jar for:34 48 33
jar … and:112 87 55
jar … i:8 -127 -53
jar … im:67 36 87
jars:7 26 40
jas:-24 -15 -5
jaw:27 43 54
jaws:68 75 72
jayden:62 62 57
jazz:-6 -3 -4
je:52 58 38
je me:102 137 120
je veux:54 71 -34
je … ce:21 106 -2
je … mourir:25 47 29
je … sauter:73 77 76
je … suicider:35 40 -107
je … tuer:107 119 10
jealous:82 -2 -71
jealous of:27 6 -22
jean:-55 -50 -23
jeans:23 63 77
jeden:11 22 -84
jeep:-16 -2 -1
jelly:-18 17 8
jemand:-13 -6 -2
jen:-68 -67 -54
jerk:-3 0 6
jerked:77 102 86
jerking:130 126 128
jerking and:74 85 92
jersey:41 67 90
jess:122 113 127
jesus:131 21 -65
jet:-48 -33 -35
jetais:-7 -4 -1
jetty:-19 -16 -6
jetzt:7 37 37
jeweller:-30 -40 -28
jewellery:31 77 56
ji:-19 -10 -10
jigsaw:-118 -112 -111
jigsaws:-25 -55 -55
jim:-15 -7 -15
jingle:26 35 64
jittery:-34 -34 -31
jk:78 104 116
jmup:58 93 106
jmup in:-57 -85 -81
jmup of:67 73 41
jmup off:-75 -98 -152
jmup on:-117 -91 -96
jmup out:-57 -71 -113
jmup … a:-78 -70 -89
jmup … every:-85 -83 -41
jmup … im:89 71 78
jmup … it:61 74 92
jmup … of:-19 -77 -92
jo:-70 -76 -64
joan:2 23 34
joans:-50 -7 13
job:-45 -75 -69
job myself:74 88 -1
job … friday:-96 -85 -45
jobcentre:-29 -6 -4
jobs:-54 -96 -81
jobs … and:73 -7 -7
joburg:-7 -5 -5
jogger:63 6 -4
joggers:-17 -13 -9
john:-76 -12 -9
johnny:-10 9 19
join:118 51 43
join my:95 5 -7
join … i:35 66 90
joined:-54 -36 -63
joined teh:-82 -69 -31
joiner:-30 -37 -22
joining:53 6 -7
joins:-42 -32 -28
joint:68 5 7
joints:-32 -21 -37
joist:25 23 34
joists:22 16 13
joke:-21 11 -27
joke i:91 63 28
joked:-14 -1 -5
jokes:-2 13 -32
jokin:6 8 -35
joking:96 20 -38
joking about:48 90 56
jollof:-27 -2 -1
jolly:-40 -23 -11
jolts:72 99 24
josh:8 17 13
journal:-49 -38 -78
journalism:0 0 0
journey:10 36 53
jours:83 100 21
joy:-88 -100 -72
joyce:35 13 22
joys:-3 -30 -38
jst:0 0 0
ju:0 0 0
judge:21 4 -6
judged:-18 -13 -5
judgement:4 13 -1
judging:-14 -15 -7
judo:-7 -3 -5
jug:113 123 135
juice:-88 -101 -92
juliet:-22 -16 -40
july:-27 -13 -68
jumble:-56 -59 -71
jumped:19 18 10
jumped and:80 129 89
jumped from:-23 22 96
jumped my:114 10 -23
jumped … i:38 106 36
jumped … in:76 84 95
jumped … of:-95 38 62
jumper:-117 -92 -79
jumpers:-26 -21 -12
jumping:75 96 71
jumping in:-15 -33 -121
jumping … front:8 -5 -106
jumping … of:-19 -14 -110
jumps:-36 -28 -23
jumpy:34 -52 -34
junction:-57 -55 -60
june:-26 -11 -24
june … i:-110 -105 -20
jungle:-15 -12 -8
juniors:9 35 -2
jury:-96 -82 -74
justice:-8 -7 -1
jy:79 77 80
k:-2 15 -38
k m:42 49 -90
k … s:52 53 -93
kaffee:-34 -18 -10
kann:51 24 -22
karaoke:-146 -145 -126
karate:-20 -17 -17
karen:43 76 73
kart:-55 -50 -57
karts:-61 -43 -46
katze:-10 -9 -2
kay:-12 -8 -11
kayak:-61 -51 -44
kayaks:-12 -6 -6
kaz:-21 -21 -17
ke:0 0 0
kebab:-3 -29 -27
keen:-104 -110 -104
keep:40 16 -14
keep driving:104 -16 -2
keep fighting:96 83 31
keep haveing:121 82 65
keep it:-84 -22 -79
keep my:-30 -16 -7
keep pressing:55 71 82
keep teh:-99 -28 7
keep thinking:53 -14 -43
keep wanting:23 -15 -78
keep … a:138 107 37
keep … bit:25 51 77
keep … blade:-76 -74 23
keep … i:49 72 62
keep … in:-122 -109 -72
keep … lfie:61 -51 -23
keep … me:101 83 48
keep … my:70 50 16
keep … note:-92 -97 -47
keep … off:46 94 182
keep … out:57 89 72
keep … ring:86 90 73
keep … suicide:-8 28 -105
keep … them:103 78 92
keep … theres:59 48 93
keep … this:59 -1 -72
keep … wat:-61 -93 -25
keeper:-61 -65 -54
keepers:12 15 13
keeping:10 29 46
keeps:91 83 39
keeps falling:117 114 126
keeps me:-113 -71 -26
keeps … a:13 -62 -34
keeps … teh:-10 -17 -89
keine:-14 -38 -18
keinen:33 -16 -7
keiner:16 10 -4
keith:-18 -3 -6
keller:-2 12 12
kelly:35 33 35
ken:-2 -16 -2
kennels:-62 -19 -15
kent:-2 -15 -37
keppra:-21 -14 -8
kept:50 34 45
kept it:-71 -81 -71
kept my:-5 37 60
kept thinking:5 -83 -65
kept … back:48 68 128
kept … its:-78 -52 -30
kept … me:-37 -108 -37
kept … of:77 130 132
kept … promise:78 6 34
kerala:-25 -24 -22
kerb:-13 -22 -6
kermit:71 65 43
kerosene:158 172 180
kerosene … teh:50 54 62
kerry:-67 -12 -5
ket:93 124 65
ketamine:-32 -11 -6
ketchup:-83 -51 -67
kettle:-48 -35 1
kettles:-17 -11 -24
kev:-43 -27 -37
kevin:-3 -8 -1
kevs:73 75 79
key:70 59 70
key back:76 107 93
key from:143 126 64
key im:140 153 180
key … and:90 113 72
key … with:-53 -47 -67
keyboard:-21 -13 28
keybord:76 84 71
keyring:-19 -8 2
keys:-29 -25 -37
keys … under:-91 -109 -109
keytag:-3 -10 -5
keyworker:60 -123 -86
keyworkers:-1 -17 -18
kg:-8 -2 -1
ki:-46 -62 -51
kick:-2 7 26
kick in:92 88 78
kicked:-41 -16 5
kicked in:68 80 84
kicked … and:-84 -92 -10
kicking:14 -11 34
kicking in:70 102 73
kicking teh:-105 -91 -61
kicking … door:-92 -77 -43
kicking … in:28 31 91
kicks:-5 4 -66
kicks me:89 95 -48
kid:33 33 28
kid and:130 114 48
kid … i:-7 46 63
kidding:2 -22 -43
kidney:-94 -86 -71
kidneys:-15 -26 -39
kids:-2 -18 -24
kids and:120 133 110
kids hav:-102 -53 -44
kids in:34 45 55
kids up:102 93 7
kids would:119 19 27
kids … a:45 -86 -43
kids … bath:11 17 71
kids … bed:-82 -76 -122
kids … for:96 99 99
kids … it:-48 -30 -29
kids … swimming:101 93 0
kieran:4 -6 69
kiiiiilllll:0 0 0
kil:-122 -84 -97
kil herself:82 42 -58
kil me:-96 -71 -25
kil teh:21 18 -95
kil this:-61 -38 -8
kil yourself:102 113 -32
kil … after:-1 12 141
kil … all:64 99 30
kil … anyone:7 6 -130
kil … brother:-70 -94 -64
kil … day:43 90 -18
kil … im:-35 -41 -121
kil … in:1 0 109
kil … is:55 82 -8
kil … last:11 -74 59
kil … man:9 2 -136
kil … my:-129 -106 -78
kil … need:99 46 0
kil … night:1 36 105
kil … no:79 38 -100
kil … not:31 82 -92
kil … one:-35 -40 -77
kil … out:-63 -87 0
kil … self:137 128 -162
kil … than:100 167 -101
kil … this:-106 -82 -44
kil … tonight:15 14 95
kil … wife:38 31 62
kil … wont:-90 -94 -34
kild:-7 2 -113
kild me:-48 -72 -47
kild myself:130 144 19
kild … and:52 40 -13
kild … i:92 72 -20
kiled:-3 -2 -2
killer:-43 -24 -30
killers:-10 -4 -1
killing:-40 10 -70
killing me:-73 -109 -12
killing my:102 108 -15
killing myself:76 152 -27
killing … he:-41 -41 -13
killing … i:89 73 50
killing … is:18 46 -174
killlll:0 0 0
kills:5 8 -123
kills me:18 11 -121
kiln:-6 -12 -10
kilo:-35 -34 -36
kilometres:-14 -11 30
kilos:-69 -61 -49
kin:9 16 28
kind:48 21 27
kinda:0 0 0
kinder:48 66 92
kindest:24 24 34
kindling:-43 -43 -33
kindly:70 82 89
kindly … my:141 149 130
kindness:6 -30 -3
kinds:-11 -5 5
king:-89 -52 -21
kingfisher:-52 -33 -32
kings:-12 -11 -22
kinsale:43 26 42
kip:-6 -6 -6
kiss:-7 11 33
kissed:52 66 75
kissed my:-2 -4 29
kissed … thats:103 118 99
kissed … twice:124 113 134
kissed … wife:93 95 106
kisses:-36 -51 -37
kit:-82 -58 -57
kitchen:-9 -17 -9
kitchen … and:94 91 65
kitchen … because:144 78 55
kitchen … i:38 53 96
kitchen … my:42 66 41
kitchen … not:-92 -97 -91
kitchen … to:-63 -58 -64
kitchens:-29 -26 -25
kite:-82 -35 -37
kites:13 8 7
kits:-41 -23 -16
kitten:-26 -44 -48
kittens:-97 -99 -110
kiwi:-13 -24 -2
klonopin:72 65 64
km:-34 -26 -7
kms:0 0 0
kn:0 0 0
knackered:-36 -3 -19
kneading:-3 -23 -10
knee:-55 -37 -18
kneel:63 68 62
kneeling:61 81 110
knees:-53 -36 -39
knelt:5 13 -16
knew:-9 3 28
knew dey:62 57 57
knew it:96 112 97
knew that:24 63 65
knew … to:-47 -95 -47
knew … were:80 63 66
knife:36 35 20
knife in:-45 -44 -23
knife … against:106 91 97
knife … and:-57 -70 -82
knife … got:-102 -20 -34
knife … its:137 131 117
knife … ive:118 92 121
knife … me:-101 -18 -98
knife … on:92 -9 -29
knifes:95 111 139
knight:31 20 26
knit:-8 -16 -15
knitted:-55 -44 -37
knitting:-53 -42 -35
knives:19 -42 -51
knobs:-7 -5 0
knock:-35 -52 -40
knocked:4 -41 -39
knocked … out:107 105 122
knocking:27 50 101
knocking and:-34 -23 49
knocks:46 38 -13
knot:38 61 54
knots:14 44 63
knots done:124 116 106
knotted:106 114 97
know:25 11 31
know dey:-78 -36 -59
know me:-102 -103 -102
know of:-86 -49 -61
know she:-98 -64 -38
know that:55 3 -24
know where:35 65 61
know why:112 99 111
know yet:-23 -88 -63
know … been:-18 -32 -105
know … cant:-78 -72 -71
know … did:73 60 15
know … dose:106 97 110
know … else:64 101 63
know … gets:-43 -45 -31
know … going:-46 -83 -108
know … how:-19 -23 89
know … in:59 95 51
know … meant:130 123 106
know … monday:66 72 35
know … my:-91 -74 -68
know … of:-31 -81 -91
know … roof:106 102 112
know … tell:79 73 65
know … these:109 97 29
know … tomorrow:75 103 129
know … u:-101 -87 -119
know … up:81 46 20
know … where:-155 -136 -119
knowing:44 47 34
knowing it:146 103 108
knowing … my:111 84 80
knowing … was:186 158 158
known:-17 60 89
known i:69 57 75
knows:16 -27 -40
knows how:65 43 51
knows im:-31 -96 -142
knows its:-45 -74 -88
knows me:111 69 92
knows that:47 93 108
knuckle:-26 -11 -3
knuckles:51 98 -85
knuckling:73 -50 -32
knuckling it:73 -43 -19
kombucha:-58 -48 -47
konnte:-37 -18 -3
krakow:-24 16 29
kratom:-23 -67 -17
krimi:-45 -62 -42
kuchen:-33 -37 -28
kuchentisch:-39 -40 -31
kurt:18 15 30
kys:49 43 -111
l:-7 2 -20
la:2 18 43
la azotea:60 69 65
la cocina:-60 -31 -6
la noche:49 40 64
la vie:119 105 -51
lab:43 54 69
label:9 1 5
label on:56 75 86
labelled:34 36 31
labelling:-6 10 5
labels:30 -30 -11
labrador:-35 -29 -45
lace:-8 2 0
laces:5 27 35
lach:-46 -21 -6
lache:-62 -26 -8
lachen:-12 -11 -1
lack:-57 -53 -22
lad:-15 -4 -35
lad who:-95 -77 -44
lad … no:13 64 -3
lad … town:80 80 85
ladder:-26 -28 -31
ladders:2 -25 -22
ladders … teh:-37 -63 -59
ladies:-38 -23 -31
ladle:-6 5 -12
lads:-2 -5 -10
lads at:76 68 18
lads ive:128 122 134
lads who:120 53 -15
lads … it:70 83 90
lads … one:118 107 62
lads … teh:51 69 68
lads … to:101 49 32
lady:-42 -28 1
lady … to:44 13 27
ladys:-16 -3 -1
lag:35 43 35
lager:10 2 -13
lagos:-87 -52 -23
laid:34 66 96
laime:14 15 18
lain:-7 -4 -38
lake:116 129 119
lake tonight:-106 -107 -87
lakes:21 42 44
lamb:12 -12 -37
lambing:-9 -7 -3
lambings:-14 12 17
lambs:-31 -49 -48
lame:-7 -5 -2
lamictal:21 22 29
laminated:-9 0 0
lamotrigine:-52 -46 -34
lamp:3 44 35
lamp … a:106 104 94
lamps:-42 -40 -23
lampshade:-3 -4 -2
land:21 34 24
land … and:84 94 107
landed:24 41 43
landing:-15 -9 21
landlady:108 79 124
landline:-41 -37 -51
landlord:14 16 20
landlords:-17 22 41
lands:-18 -18 18
lane:77 62 73
lane with:73 37 21
lanes:-52 -70 -71
langar:4 3 5
language:-12 5 -6
languages:-29 -19 -6
lanterns:-5 -16 -21
lanyard:90 85 95
lanzarote:-19 9 -15
lap:-30 -27 -23
lap … im:58 90 99
lap … it:-141 -153 -159
laps:-25 -44 -45
lapse:105 -49 -3
lapsed:-4 -6 -2
laptop:-68 -56 -34
laptops:-49 -35 -38
larder:-12 -12 10
large:31 -33 -10
las:-32 26 48
las pastillas:76 43 39
lasagne:-67 -79 -52
lasagnes:-6 -4 -4
laser:-49 -46 -9
lashing:-3 -3 -5
lass:46 52 30
last:31 33 37
last bit:114 77 55
last bottle:-116 -119 -108
last breath:-83 -100 -107
last bus:42 99 110
last i:80 101 104
last lesson:64 83 80
last log:134 130 122
last month:32 -48 -73
last my:-65 -49 -38
last night:24 33 -75
last period:10 82 84
last shift:-115 -115 -111
last song:170 176 175
last sunday:-20 -81 -62
last thing:76 100 113
last thursday:140 -42 -114
last tiem:28 72 58
last two:-73 -84 -104
last weekend:52 -59 -97
last words:-92 -112 -75
last year:-101 -101 -101
last … be:121 143 140
last … befor:-74 -63 -52
last … bein:123 97 101
last … dey:66 -7 -42
last … done:64 61 49
last … goodbye:107 116 134
last … had:102 56 -56
last … hear:95 82 81
last … her:-80 -69 -75
last … how:60 83 -2
last … ill:113 88 79
last … is:33 62 45
last … ive:77 71 80
last … know:-92 -67 -55
last … last:154 154 167
last … on:27 61 65
last … one:107 140 62
last … put:83 102 105
last … teh:-75 -51 -30
last … thank:123 70 37
last … that:28 71 85
last … them:86 122 120
last … theres:138 118 133
last … tiem:153 39 71
last … today:-23 109 34
last … type:-59 -73 -59
last … u:107 105 119
last … wanted:92 93 90
last … wasnt:23 35 59
last … which:-89 -81 -70
last … with:90 105 87
last … woke:-6 45 108
lasted:-60 -23 -36
lasting:-1 -16 -15
lastnight:0 0 0
lasts:-10 9 -3
latch:112 77 75
latch … teh:108 78 86
late:-19 18 31
lately:134 -15 -112
lately i:111 93 -24
lately im:92 36 -6
later:0 15 5
lates:-45 -42 -33
latest:-58 -31 -18
lathe:9 16 -15
latin:2 1 2
latte:-69 -3 -2
laugh:-35 -18 -28
laugh … and:18 46 68
laughed:-9 7 -2
laughing:-32 -29 -18
laughing … wont:124 98 91
laughs:56 56 8
laughter:-36 -44 -16
launch:-37 -32 -30
launching:-8 -6 -11
launderette:-38 -28 -11
laundrette:-3 -2 -1
laundry:39 52 51
lava:-56 -36 -40
lavender:-22 -9 -7
law:-4 -9 -62
law … teh:61 50 33
lawn:-27 -26 1
lawnmower:-20 -22 -34
lawnmowers:-18 -10 -2
laws:-40 -35 -83
lawyer:44 33 22
lawyers:0 0 -92
laxatives:8 15 -31
lay:7 -22 -19
lay by:53 63 83
lay … teh:121 92 80
layby:97 91 104
laying:-47 -36 -33
layout:-45 -43 -39
lays:0 -2 -1
lazy:-26 -13 -2
lb:-25 -16 -20
ld:0 0 0
le:-15 -30 -8
le … de:57 36 54
le … je:65 75 66
lea:0 2 2
lead:27 42 42
leader:2 16 -32
leads:-98 -73 -44
leaf:-21 1 26
leaflet:-16 -31 -19
leaflet … a:108 16 12
leaflets:-62 -27 -18
league:-42 -30 -13
leak:63 -20 -15
leaked:-59 -35 -25
leaking:34 57 65
leaks:-41 -21 -16
lean:47 19 27
leaning:18 37 57
leans:-27 -13 -23
leap:5 17 22
learn:-43 -8 19
learned:-70 -89 -103
learner:-35 -13 -9
learning:-85 -88 -76
learnt:-34 -25 -28
lease:-67 -65 -42
leash:-20 -17 -14
least:12 -40 1
leather:-22 -9 -7
leave:6 29 44
leave for:95 103 146
leave he:-51 -78 -42
leave no:81 89 77
leave tonight:138 126 119
leave … alone:-66 -76 -78
leave … door:-129 -110 -64
leave … me:-85 -109 -59
leavers:-89 -48 -53
leaves:29 49 58
leaves … open:139 146 118
leaving:6 11 55
leaving at:133 131 127
leaving for:50 14 16
leaving … because:-88 -83 -93
leaving … group:-52 -43 -84
leaving … on:82 96 88
leaving … this:97 112 116
leaving … to:63 61 28
leaving … world:80 107 31
leben:44 1 -108
lebt:69 76 94
lebt wohl:69 76 94
lecture:-69 -77 -52
lecturer:-73 -64 -30
lectures:18 -33 -58
led:-76 -64 -63
ledge:-7 11 0
ledge with:125 128 138
ledge … i:68 66 71
ledger:-40 -24 -21
lee:100 89 88
leeds:-110 -61 -31
leek:-54 -33 -18
leeks:-48 -22 -37
left:69 62 85
left and:67 -2 -81
left but:102 109 -17
left for:153 22 36
left his:78 47 72
left i:59 81 -35
left im:99 67 74
left is:-119 -119 -103
left of:103 136 146
left side:86 46 34
left … a:44 74 55
left … be:140 139 37
left … dead:-79 -39 -8
left … fone:74 104 82
left … for:-84 -29 -39
left … hes:91 18 -45
left … his:-96 -80 -63
left … is:35 97 88
left … its:133 51 60
left … ive:24 -71 -39
left … list:86 110 143
left … liv:-85 -77 10
left … me:40 -70 -73
left … mesage:-67 -83 -77
left … note:-141 -117 -100
left … tablets:116 155 163
left … up:42 25 13
left … voicemail:119 83 55
leftover:-9 7 -12
leftover morphine:89 82 64
leftovers:-36 -38 -41
leg:-5 22 25
leg im:90 63 114
leg over:88 88 89
legal:-61 -82 -117
legend:-17 -16 -9
legends:74 47 53
legged:22 24 -7
leggings:-21 -3 0
legion:11 0 -59
lego:-45 -36 -16
legs:1 21 37
legs on:-59 -42 -78
legs … it:75 73 86
legs … teh:-48 -49 -65
legs … werk:64 70 83
leicester:9 16 44
leid:1 1 1
leisure:76 65 55
leith:-50 -17 -20
lemon:-20 -10 -31
lemonade:46 9 28
len:102 103 88
lend:-78 -45 -39
lending:-12 -11 -10
length:23 36 35
length of:93 96 90
length … blue:93 109 101
lengths:-6 11 -6
lens:-18 -5 -3
lent:-31 -37 -19
lentil:-15 -17 -7
lentils:-59 -31 -1
leo:-47 -49 -58
lern:-2 -1 0
les:-57 -35 -16
les bras:58 71 -6
less:-42 -39 -48
less for:135 111 12
less … not:124 -18 -23
less … to:67 81 35
lesson:7 38 10
lessons:-60 -2 15
let:30 28 36
let down:156 94 65
let go:97 104 96
let my:106 104 118
let … at:58 85 62
let … brother:124 100 109
let … dei:105 130 0
let … down:79 78 81
let … fink:87 110 105
let … me:112 152 186
let … off:173 157 125
let … say:116 116 134
leter:7 9 42
leter from:-62 -71 -64
leter in:110 93 76
leter is:26 63 53
leter … on:74 41 44
leter … pillow:93 92 102
leter … post:101 89 69
lethal:45 54 -36
lethal doses:75 74 39
lets:-30 3 -50
lets say:61 117 38
letterbox:77 76 118
letters:34 36 10
letters … teh:111 108 112
letting:94 47 46
letting me:78 -7 4
letting … off:85 125 121
letting … slow:-89 -88 -91
letting … teh:72 -34 -37
lettuce:-91 -80 -52
letztes:-3 -2 -2
level:-15 4 -3
level crossing:50 68 48
level … and:106 131 55
level … at:103 104 97
level … its:108 114 110
level … one:65 69 81
level … teh:156 132 125
levels:-27 -48 -26
lever:-52 -23 -18
levothyroxine:-25 -2 -5
lewis:1 12 20
lexapro:-4 -4 -1
lf:0 0 0
lfie:48 22 1
lfie befor:-33 12 68
lfie feels:102 54 -17
lfie for:1 -17 -82
lfie im:-51 -42 69
lfie is:16 -50 -85
lfie isnt:65 2 -35
lfie its:-36 -34 43
lfie on:31 36 154
lfie she:144 132 116
lfie that:-10 -67 10
lfie was:-119 -35 1
lfie … ago:118 -22 57
lfie … all:-104 -71 12
lfie … end:37 75 58
lfie … goes:117 149 111
lfie … going:-48 -83 -67
lfie … i:13 -13 -60
lfie … it:30 50 62
lfie … long:169 -34 -4
lfie … not:104 -22 -55
lfie … said:110 115 77
lfie … should:117 72 -25
lfie … something:77 -5 -5
lfie … theres:87 -12 -5
lfie … this:-70 -65 -32
lfie … today:-41 -27 -30
lfie … u:-5 99 114
lfie … weekend:50 25 131
lfie … wen:48 28 -49
lfie … wil:-28 -13 -138
lfie … would:132 -10 -65
li:-2 -1 -1
liaison:-1 -15 -4
liam:-26 22 34
liar:-51 -26 -13
libary:-7 -3 -6
liberty:-8 -8 -5
librarian:-39 -11 -24
library:-5 17 18
librium:-1 25 19
licence:64 -4 -5
licence i:144 116 66
licence on:-111 -25 -22
licence three:159 -23 -22
licence … teh:-92 -38 -15
licence … times:162 -34 -31
licensed:-1 20 8
licensing:-40 -37 -21
licked:-32 -67 -40
licking:18 44 66
lid:-40 13 -1
lidl:-57 -31 -45
lido:17 10 7
lids:25 45 46
lie:47 23 20
lie down:-18 -56 -43
lie for:92 108 108
liebe:-39 -31 -29
lieber:61 -6 -4
liebsten:67 -23 -3
lied:88 75 88
lied … am:43 71 -33
lied … i:88 107 80
lied … teh:107 29 -25
liegt:8 8 3
lies:-42 7 -6
lifebelt:108 98 105
lifeboat:-62 -61 -43
lifeboats:16 16 21
lifeguard:70 37 39
lifejacket:89 89 104
lifeline:-65 -61 -21
lifes:16 -58 -67
lifetime:-88 -86 -9
lift:-13 -64 -40
lift … head:89 93 90
lift … off:74 81 81
lifted:-74 -25 -16
lifting:-16 13 2
lifts:-90 -60 -69
ligature:75 95 96
light:45 59 70
light hurts:77 107 7
light i:-46 -48 -17
light my:73 -1 -20
light on:85 107 102
light … and:107 41 -4
light … i:-57 -86 -61
lighter:24 15 1
lighter … my:73 35 -23
lighters:-11 1 17
lighthouse:-18 -9 1
lighthouse … teh:185 151 129
lighting:-20 -4 1
lightly:-2 6 0
lightning:-7 -67 -29
lights:98 79 87
lights and:-53 -91 -97
lights out:142 176 166
lik:67 14 -1
like:0 0 0
liked:20 14 16
liked to:57 90 53
liked … my:64 82 66
likely:-89 -85 -6
likes:56 52 58
likes to:134 93 64
liking:13 -52 -17
lil:14 8 1
lilac:73 69 65
lilies:-13 29 -37
lily:71 54 64
lime:-40 -3 -1
limerick:-34 11 9
limericks:-15 -18 -19
limit:-27 -15 -15
limp:0 14 23
limp and:72 93 100
linda:-33 -34 9
line:34 28 30
line at:171 -58 -43
lined:29 41 50
lined up:76 80 70
linen:92 94 43
lines:83 52 13
lining:34 76 19
link:-4 12 5
linked:-1 -1 -1
linkedin:33 8 10
links:9 23 46
lino:16 5 5
lion:-27 -44 -39
lip:34 44 0
lips:51 42 32
lips feal:151 143 132
lips … and:167 166 114
lips … grey:7 7 -138
lips … teh:143 159 161
lipstick:-2 18 60
liquid:44 46 56
liquid morphine:77 78 67
liquor:-50 -72 -65
liquorice:-9 -19 -6
lirez:63 67 70
lisbon:-117 -131 -99
list:4 39 -1
list is:100 50 48
listed:-12 -16 -5
listen:-17 -18 -18
listened:-43 -26 -8
listener:-74 -72 -40
listeners:4 -2 0
listening:-37 -28 9
listening … fade:62 77 60
listo:-48 -9 -3
lists:52 14 -52
lists … teh:107 -2 -2
lit:46 39 41
lit teh:98 113 107
literal:-37 -22 -29
literally:0 0 0
lithium:-21 32 54
litre:124 96 -9
litres:111 49 43
litter:-1 -1 0
little:24 26 25
little bit:-94 -69 -59
little white:44 -9 -12
little … and:58 43 8
little … help:79 53 61
little … it:-102 -93 -109
little … that:2 11 38
liv:42 59 9
liv and:-63 -56 -88
liv anymore:29 83 35
liv because:38 45 73
liv for:75 25 -70
liv it:-89 -18 -5
liv past:110 104 -46
liv without:-114 -56 -9
liv … dnt:-80 -95 -42
liv … im:124 76 4
liv … my:-102 -93 -65
liv … with:60 75 59
lived:-53 -91 -81
liver:-14 -52 -82
livers:15 40 -2
lives:28 -35 -22
livestreaming:80 72 104
livid:-51 -48 -53
living:91 28 -45
living for:62 -17 -3
living im:110 -2 -50
living in:-64 -105 -59
living not:58 -139 -92
living with:-121 -83 -34
living … teh:-107 -36 -64
living … waiting:16 -69 -43
ll:13 16 -3
llama:-13 -8 -3
lled:-6 -1 -1
ller:-4 -4 -2
llevamos:-2 -1 -2
llevo:17 11 -12
lling:-15 -2 -1
lls:-1 0 0
lmao:87 34 60
lmaooo:0 0 0
lo:-22 22 -24
load:51 85 85
load … pills:-71 -53 -107
loaded:109 117 113
loaded gun:-5 -8 -92
loaded it:93 106 147
loaded … and:12 27 -58
loaded … i:53 44 -23
loaded … me:69 74 82
loading:2 -3 -3
loads:7 26 82
loaf:-76 -59 -63
loan:-32 -40 -37
lobby:-26 -23 -31
lobster:-29 -27 -34
local:-62 -15 -53
local … and:116 91 -9
location:95 115 121
loch:85 28 33
lock:67 91 87
lock … door:51 37 61
lock … my:-5 29 1
lock … tablets:-98 -99 -119
lockbox:-9 -5 -1
lockdown:91 51 64
locked:-57 -46 -16
locked and:-70 -79 -121
locked cubicle:117 126 115
locked door:106 107 102
locked us:53 53 139
locked … bathroom:-57 -54 -50
locked … it:133 125 83
locked … room:113 101 102
locker:50 46 45
locker and:75 10 3
locker … i:129 41 -15
locker … teh:90 127 128
lockers:-17 6 4
locking:18 5 -25
locks:7 33 -64
locks me:78 86 -92
locks … in:132 138 -77
locksmith:-5 28 19
lockup:57 74 79
locum:70 74 82
lodger:69 80 -13
lodgers:2 5 5
loft:12 24 38
loft with:158 148 136
loft … been:-76 -81 -82
loft … my:53 42 37
loft … teh:110 120 101
log:33 14 50
log in:87 94 96
log off:-70 -89 -109
log out:-2 -74 -83
log … for:10 -89 -85
log … from:16 -92 -63
log … good:14 -86 -93
log … lfie:-58 -43 2
log … of:2 -67 -28
logged:-36 -26 -3
logged in:74 89 103
logging:-27 -72 -21
logging off:-91 -66 -17
logging … for:-72 -29 7
logging … good:-77 -48 2
logging … teh:112 52 40
login:56 69 93
logins:67 64 63
logistics:-1 0 -1
logs:-3 8 20
lol:54 84 105
lol anyway:95 86 83
lol im:69 105 102
lol its:118 99 85
lol … be:72 119 122
lol … going:148 95 84
lol … it:114 88 107
lol … my:77 117 110
lol … not:123 100 95
lol … teh:94 126 123
lollies:-36 -25 -19
lollipop:-1 -8 -10
lolly:-16 -12 -29
london:-38 -40 -42
loneliness:-9 -1 -36
lonely:-14 -40 -27
long:10 26 25
long ago:-102 -37 -83
long day:-103 -77 -68
long does:-100 -88 -35
long gone:-103 -89 -52
long ive:46 53 74
long sleap:84 -59 -45
long till:102 83 89
long way:-89 -106 -94
long … and:-34 -94 -55
long … because:47 100 127
long … got:132 140 136
long … im:-93 -83 -40
long … of:-35 -93 -89
long … one:49 92 18
long … this:116 44 68
long … tomorrow:121 112 84
long … was:94 108 23
long … would:70 -55 -11
longer:48 35 36
longer with:82 44 43
longest:52 10 14
longing:26 2 -114
loo:30 53 34
look:41 52 57
look after:69 84 90
look … for:39 69 65
look … goodbye:129 141 146
look … his:90 94 72
look … ive:-86 -79 -91
look … people:54 -13 -2
look … tomorrow:65 84 104
looked:-5 -8 -34
looked … i:53 47 16
looked … teh:-15 -61 -71
looking:30 1 -15
looking down:4 46 85
looking up:122 108 87
looking … a:70 36 -55
looking … how:76 67 -10
looking … in:-90 -90 -87
looking … to:39 58 90
lookout:49 65 64
looks:31 36 50
looks in:62 82 92
looks yellow:66 101 106
looks … and:-3 -83 -92
loop:122 73 81
looped:40 36 35
loos:80 77 82
loose:-63 -53 -119
loose ends:-3 14 -102
loosely:36 47 46
loosen:31 33 17
loot:-9 -5 -1
lorazepam:98 92 59
lord:48 18 33
lorraine:-2 -50 -53
lorries:30 41 39
lorry:124 94 115
lorry hit:90 -19 -3
lorry … me:100 -51 -27
lorrys:112 126 117
los:-63 25 -60
lose:1 30 29
lose weight:32 -43 -51
losers:-28 -19 -21
loses:-32 -22 -4
losing:-12 -13 -5
loss:9 -47 -35
lost:4 -34 -65
lost cause:58 -38 -9
lost count:33 52 65
lost it:-111 -54 -47
lost my:-9 -2 -97
lost … of:-65 -22 -6
lost … on:86 102 77
lost … rent:102 -9 -3
lost … to:-10 -36 -16
lost … wil:56 -121 -23
lot:39 53 75
lot from:75 92 78
lot its:146 156 141
lot on:-66 -103 -122
lot to:-63 -39 -28
lot … a:161 158 144
lot … blood:102 104 81
lot … teh:87 43 31
lots:-1 -16 8
lottery:-57 -33 -36
loud:21 -26 -29
loud to:-70 -66 -10
louder:92 7 -61
loudest:-2 -2 -1
loudly:-24 -23 8
lough:36 30 37
louise:78 71 -46
lounge:-24 -26 -29
lourdes:-108 -95 -56
love:18 29 42
love and:22 69 73
love my:-18 -96 -78
love them:-92 -91 -98
love u:101 106 91
love … as:94 -9 -5
love … mum:-123 -113 -114
love … off:12 13 50
love … teh:70 45 19
love … vanish:-80 -1 -1
loved:-7 11 48
loved her:58 79 71
loved u:178 152 151
loved … goodbye:79 82 67
lovelies:-48 -40 -42
loveliest:-40 -39 -33
lovely:-6 9 3
lovely and:-106 -91 -84
lovely … in:67 85 84
loves:28 2 16
loving:-41 -13 -13
low:-36 -94 -70
lower:-58 -27 -20
lowered:18 19 42
lowering:-18 -8 -6
lowest:3 32 16
lowkey:0 0 0
loyalty:10 24 28
luas:-3 15 10
luck:-92 -57 -54
lucky:-5 -63 -108
lucozade:-108 -82 -69
luego:2 1 -4
luggage:-25 -17 35
lui:-4 -7 -27
luis:-6 -5 -5
luk:-7 -2 -2
luke:21 22 25
lump:14 -36 42
lunch:-50 -38 -30
lunch break:97 81 96
lunch … and:110 90 95
lunch … u:-88 -106 -120
lunchbox:76 61 50
lunches:4 32 -2
lunchtime:15 40 46
lundi:-32 -23 -14
lunes:-3 -4 -8
lung:-16 -11 -7
lungs:66 81 71
lurk:-28 -28 -3
lurker:-33 -8 -39
lurking:4 5 -2
lust:-6 -16 -10
luton:-1 2 25
luvly:-3 -1 -1
luxembourg:-1 0 0
luxury:-9 -2 -1
lying:20 19 23
lying in:44 101 101
lying ther:-97 -108 -73
lying … line:119 85 86
lying … my:-72 -89 -87
lyon:-24 -7 -6
lyric:-48 -99 -1
lyrica:28 16 20
lyrics:-17 -20 -2
m:7 6 2
m s:52 84 -92
ma:39 53 50
maam:-48 -45 -19
mac:51 63 62
macbeth:4 37 -1
mache:-17 -15 -6
machen:58 137 -12
machete:120 136 177
machete and:69 71 50
machine:5 1 -4
machines:-43 -52 -45
mackerel:-45 -26 -32
macmillan:10 16 12
mad:-33 -4 0
mad … me:128 154 166
madam:-4 -4 -35
madame:-4 -4 -6
made:-12 -9 -9
made myself:69 -126 6
made sure:132 151 130
made to:37 35 -99
made … decision:-42 -33 -8
made … last:29 6 32
made … mind:93 125 -20
made … not:147 135 62
made … that:6 46 -33
madre:22 81 119
maeve:-20 -16 -9
magazine:-42 -37 -30
magazines:-10 -3 0
maggie:16 25 25
magic:-40 -12 -20
magistrate:-12 -3 -4
magnesium:-36 -33 -58
magnet:-25 -9 -13
magnificent:-2 -2 -1
magnolia:-51 -18 -8
mags:73 69 68
maid:65 69 5
maiden:31 17 11
mail:-3 2 53
mailbox:-25 -21 -26
mailed:-3 3 5
mailing:-56 -4 0
main:2 -2 -9
mainland:59 53 64
mainly:-108 -98 -80
mains:-1 -1 -1
maintenance:61 81 130
maintenant:-11 -10 15
mais:-25 -21 -3
maisie:35 51 63
maize:24 24 17
major:-42 -20 -22
majorca:-34 -45 -50
make:5 8 -29
make sure:95 79 79
make … do:88 76 -30
make … hapen:109 120 -79
make … myself:58 117 0
make … teh:-47 -69 -37
make … to:-138 -88 -74
maker:101 30 97
makes:-26 -16 -85
makes it:79 53 93
makes me:-39 9 -158
makes … him:153 138 -10
makeup:-52 -31 -25
making:3 25 13
making … noise:80 77 76
making … snoring:80 77 77
mal:-77 -67 -45
malaga:-111 -95 -104
malaria:-42 -28 -16
malcolm:-13 -10 -10
male:-21 50 9
mall:-2 -1 1
malo:71 -18 -2
malt:-24 -11 -16
malta:-41 -21 -12
maltesers:-69 -60 -66
mam:69 65 59
mama:116 110 100
mama … be:153 -23 -6
maman:4 5 7
mammy:-95 -80 -64
mammys:-11 -9 -12
mams:110 84 85
man:-12 7 -15
man im:76 71 7
man on:60 31 60
man … a:49 76 88
man … did:109 39 -15
man … for:60 68 70
man … his:-107 -99 -42
man … our:98 64 32
man … with:51 55 64
manage:24 52 72
manage without:22 130 103
manage … me:22 97 90
manageable:-64 -6 -5
managed:14 -16 -24
managed to:-104 -53 -32
management:-14 -25 -31
manager:-74 -38 -104
manager has:-87 -100 -85
managers:8 -28 -55
managing:-69 -110 -69
manana:23 24 82
manchester:-37 -18 -32
mandatory:-5 -1 -1
mandoline:-31 -25 -18
mange:-11 -8 -4
manger:-12 -8 -3
mango:-24 -12 -13
mangoes:-1 0 0
mania:-8 -29 -17
manic:-13 -17 -4
manila:76 29 42
mann:46 48 59
manner:-4 0 0
manners:6 -21 -25
mano:18 25 19
manque:-54 -33 -16
mans:19 19 2
mantel:132 136 109
mantelpiece:103 113 114
manual:-7 6 9
many:-32 -14 5
many of:78 107 49
many pills:-92 -115 -99
many tablets:55 -43 -103
many … and:32 59 103
many … at:1 -96 -92
many … cant:57 58 63
many … on:-50 -101 -59
many … was:83 101 113
map:-28 -1 -4
mapped:19 29 22
maps:-49 -15 -16
maraca:-53 -64 -52
marathon:-144 -149 -144
marathons:-54 -34 -25
march:5 -2 3
march and:-14 -21 -107
marcus:104 123 121
mare:66 71 85
marek:25 20 1
margaret:20 -2 2
margarets:8 23 5
marguerite:-58 -54 -48
mari:53 67 -56
marido:84 86 -42
marie:-3 5 10
marigold:-3 -25 -14
mario:-3 -2 -3
marjorie:-12 -9 -6
mark:-24 -69 -66
marked:85 90 124
marked for:51 85 90
marked … my:61 101 103
marker:0 8 0
markers:0 -3 -18
market:-104 -109 -108
marking:4 30 20
marks:24 7 -98
marks and:36 35 -94
marmalade:-47 -31 -27
marquee:-4 -2 -1
marriage:-29 -42 -80
married:-42 -4 -95
marrow:-10 -7 -7
marrows:5 5 1
marry:63 87 36
marrying:-17 -40 -19
marshmallows:-22 1 2
mart:2 17 37
martin:126 129 119
marvellous:-36 -29 -47
mary:30 2 3
mas:44 19 19
mas … vida:100 74 -2
mascara:-6 -12 -11
mash:-33 -37 -4
mask:-6 29 29
mass:-3 14 20
massive:29 10 34
mast:100 109 110
masters:-18 -16 -22
mat:50 86 87
mata:-22 -17 -15
matando:-1 -1 -1
matar:68 69 -33
matarme:216 82 -73
matarme … no:50 90 -84
match:-30 -14 16
matchbox:27 47 47
matches:36 85 71
matching:-18 -29 -2
mate:-4 5 -1
mate has:100 98 76
mate is:46 45 115
mate … a:-24 -55 -77
mate … on:68 104 102
maternity:-106 -80 -63
mates:74 43 26
mates been:110 51 84
mates hav:93 51 54
mates … on:119 79 20
maths:38 16 1
maths exam:-53 -54 -42
matin:2 13 4
matinee:8 -36 -13
matron:-33 -29 -47
mats:-21 -12 -3
matter:-22 -66 10
mattered:50 56 57
matters:44 32 46
matters that:59 59 71
mattress:46 49 23
mattresses:-9 -22 -32
maureen:8 -22 10
maureens:-12 -7 -7
may:-58 -66 -52
may as:164 41 6
maybe:0 0 0
mayo:-2 -1 -1
mayor:-45 -34 -30
mcdonalds:-6 -3 0
me:36 33 21
me a:-34 -65 -71
me about:-62 -75 -110
me alife:0 105 123
me at:-36 -70 -80
me be:111 135 147
me bein:21 -104 -25
me beter:99 -22 -14
me by:29 33 39
me dey:-129 -141 -86
me dnt:108 69 55
me done:-134 -125 -84
me down:61 4 -10
me estoy:56 -19 37
me except:43 -43 -25
me feal:-60 -71 -62
me finished:-87 -75 -41
me folks:134 143 128
me going:62 87 87
me gone:106 78 63
me goodbye:64 75 83
me hanging:64 39 84
me help:32 45 99
me i:-60 -78 -53
me id:-28 -79 -31
me into:-25 -56 -75
me kil:-55 -60 23
me know:-95 -100 -85
me lord:-98 3 9
me luck:-92 -54 -32
me mum:54 -33 -18
me my:-92 -74 -78
me next:95 115 102
me not:60 78 -41
me once:48 -22 -3
me pinned:-93 -100 -30
me quiero:18 95 -25
me sick:57 60 112
me sleap:87 78 16
me soon:91 61 20
me sorrry:38 90 107
me stop:-49 -60 -51
me suicider:86 102 -123
me thanks:47 55 50
me that:-24 -40 -86
me thats:50 19 18
me tiro:19 22 56
me tome:66 75 66
me tonight:9 46 54
me up:-99 -139 -99
me wants:9 79 49
me wen:-21 24 -103
me with:12 51 39
me … ashamed:50 84 100
me … asleep:117 121 108
me … baby:121 116 85
me … bad:91 99 74
me … bath:-113 -127 -97
me … be:44 50 20
me … bed:66 76 71
me … belt:91 85 -19
me … check:0 -100 -41
me … coat:-60 -48 -53
me … come:43 35 93
me … count:66 -7 -12
me … dei:18 50 6
me … dnt:43 30 84
me … ending:142 119 67
me … every:-82 -44 -31
me … far:151 142 124
me … farewell:72 86 73
me … feal:-68 -59 -70
me … finished:-11 34 62
me … forget:116 49 -2
me … friends:90 74 51
me … from:14 23 36
me … front:-53 -44 -136
me … go:39 54 60
me … got:26 64 113
me … hair:21 25 105
me … hoap:87 97 82
me … hour:-50 -24 -26
me … id:51 47 2
me … intend:106 117 -9
me … isnt:134 101 -34
me … keep:54 52 30
me … kil:136 148 24
me … lamp:76 105 99
me … las:-34 34 97
me … leaving:159 119 93
me … left:54 20 12
me … listen:89 32 34
me … longer:-32 -108 -121
me … means:64 83 87
me … much:-3 -115 -93
me … my:-16 -19 -63
me … myself:-31 5 -105
me … next:105 68 24
me … no:54 -3 22
me … nobody:69 7 -24
me … off:61 52 71
me … ones:61 60 58
me … open:95 97 113
me … place:112 -29 -26
me … post:93 96 83
me … present:90 -1 -1
me … river:-63 -78 -85
me … sais:35 -17 -128
me … say:89 80 28
me … seat:-82 -116 -97
me … sex:107 77 -37
me … side:76 74 102
me … since:-61 -79 -74
me … stopping:80 89 113
me … stuck:-84 -43 -44
me … suicidal:-75 -67 -11
me … suicidar:65 67 4
me … sunday:29 44 -31
me … tablets:8 45 70
me … them:66 20 25
me … times:1 -29 -24
me … today:-14 55 84
me … tomorrow:-33 -73 -63
me … train:59 67 76
me … tuesday:77 70 6
me … two:-60 -107 -119
me … ur:141 148 134
me … wants:27 36 -150
me … way:24 -92 -113
me … wen:19 -8 -77
me … wihs:112 -14 46
me … wil:-26 13 52
me … world:74 -63 -79
me … years:59 141 143
meal:36 24 34
meals:-14 -11 -19
mean:4 13 0
mean it:125 75 6
mean lfie:98 88 -16
mean teh:32 61 104
mean to:135 177 82
mean … and:-91 -47 -48
mean … be:94 122 127
mean … do:52 4 -103
mean … i:-16 -4 -99
mean … this:34 57 82
mean … to:17 27 93
mean … under:84 97 120
meaning:-32 -28 -57
means:21 59 59
means it:44 75 -44
means its:80 101 102
means ive:85 60 65
means teh:-56 -77 -35
means … it:111 95 69
means … my:91 62 107
means … to:-66 -19 8
meant:33 40 45
meant it:105 61 95
meant … a:129 139 117
meant … not:56 82 100
meantime:-58 -49 -54
meanwhile:-33 -24 -27
measles:-12 -9 -1
measure:38 33 36
measured:-5 2 26
measured … beam:86 82 85
measuring:-18 -18 -16
meat:-17 0 74
mechanic:-27 -18 -13
med:-33 -14 -35
medal:-84 -64 -49
medallion:19 -17 -20
medals:45 61 64
medecin:9 23 32
media:-22 -9 -7
medic:-14 -6 -31
medical:-15 45 52
medically:-41 -24 -9
medicaments:54 62 71
medicated:-60 -44 -31
medication:-18 -57 -36
medications:-13 -6 -5
medicine:4 13 14
medicine cupboard:81 104 77
medicine … a:112 110 89
medicine … and:72 38 27
medicine … in:116 108 145
medicines:51 -8 39
medico:-38 -15 -24
medics:-6 -1 0
medieval:-37 -29 -21
meditation:-33 -19 -18
meds:-13 -14 2
meds in:-44 -68 -73
meds on:148 157 151
meds since:111 139 151
meds … a:-24 -47 -23
meds … hav:32 61 87
meds … meds:72 74 72
meds … teh:72 65 52
meet:0 11 15
meet … maker:119 106 154
meet … on:124 120 82
meetin:-29 -25 -21
meeting:-109 -175 -161
meeting my:79 70 89
meetings:-78 -92 -83
meets:-11 -40 -14
meg:64 68 63
meh:-49 -5 -6
mehr:112 59 57
mein:12 34 14
meine:39 77 87
meine mutter:78 90 111
meinem:11 14 -5
meinen:-17 -13 -5
meiner:2 -5 23
mejor:127 -28 -31
melatonin:-4 0 0
melbourne:-81 -83 -83
melt:33 -41 -37
melted:-30 -54 -58
melting:91 74 78
member:-8 16 -9
members:-19 -21 -18
membership:-60 -57 -40
membership … teh:-46 -25 -1
meme:5 36 -99
memes:26 68 73
memoir:-43 -22 -9
memorial:28 13 24
memories:18 24 36
memorised:47 -10 -27
memory:35 45 33
men:-8 8 30
men in:91 81 65
menace:-13 -9 -6
mend:-35 -30 -24
mended:-45 -40 -39
mending:-7 -1 -2
mendormir:21 9 33
menopause:14 3 -1
menos:-23 -9 -7
mens:-75 -41 -31
mental:1 -56 -66
mentally:-18 -16 -20
mention:-74 -68 -55
mentioned:-31 10 45
mentioning:-2 -3 -3
mentions:33 48 40
mentor:-25 -44 -40
menu:-59 -45 -50
menus:-9 10 -10
merchant:61 48 -55
merci:-5 -11 -1
mercy:121 93 93
mere:23 43 89
merely:99 -10 63
meringue:-21 -15 -10
merkt:20 86 -5
merry:-20 -9 -8
mes:70 61 73
mesa:7 7 4
mesage:-2 -16 23
meses:23 -7 -8
mess:24 10 -41
messaged:-25 -9 54
messages:-9 -13 -63
messaging:-58 1 -9
messed:41 59 56
messed up:41 59 57
messenger:2 1 1
messer:21 27 74
messing:3 -1 -23
messy:19 52 49
met:-47 -49 -27
metal:55 86 93
metallic:8 3 5
metaphor:-33 -37 -28
meteor:-10 -53 -49
meter:-66 -34 -9
metformin:-42 -10 -6
meth:-50 4 -26
methadone:26 22 4
method:-16 25 11
method … teh:4 23 29
methodist:-37 -22 -9
methods:-55 -27 8
methotrexate:-7 -3 -2
meths:120 97 102
metres:-3 21 51
metro:105 129 87
mettre:56 81 -62
meurs:-17 -12 -6
mg:-136 -134 -128
mi:23 35 54
mi madre:116 90 125
mi … a:-64 -90 -82
mi … no:19 101 132
mi … ya:-147 -87 -44
mia:101 26 42
mic:-62 -50 -32
mice:42 75 82
mich:63 80 49
mich umbringen:83 84 -132
mich umzubringen:70 68 -38
michael:-14 -7 -10
mick:-36 -19 -27
micks:-39 -27 -34
microphone:-2 -4 -3
microwave:-45 -72 -68
mid:2 18 60
midazolam:71 73 78
midday:0 9 7
middle:58 86 99
midges:-47 -18 -23
midi:-5 -7 0
midnight:47 72 89
midnight … i:-114 -114 -122
midnight … im:-95 -90 -86
midnight … it:95 91 117
midwife:-58 -47 -79
midwifery:-12 -15 -22
miedo:23 17 3
mierda:97 -11 -8
mieux:66 -7 -4
might:9 -85 -54
might ctb:26 -189 -24
might hert:-107 -81 -85
might … a:98 45 -10
might … tiem:87 -22 -16
mighty:-25 -24 -34
migraine:-34 -41 -20
migraines:-1 16 15
mild:-40 -27 -25
mildly:-8 -2 -2
mile:-105 -110 -93
mileage:7 18 -45
miles:-20 3 -64
milestone:-15 -13 -36
milk:-1 32 44
milk and:-124 -122 -122
milk teh:105 88 85
milk … hav:64 43 36
milked:-15 -19 -16
milking:-44 -11 -5
milkings:24 102 116
milkman:3 8 3
milks:0 -39 -75
milkshake:0 0 0
mill:6 15 46
millennium:-11 -6 -3
miller:-2 -1 0
milligram:-1 0 0
million:-19 -12 -7
millions:-14 -9 -5
milo:24 11 13
min:51 85 85
mince:-138 -118 -105
mince pies:-119 -104 -100
mind:-5 -26 0
mind … if:53 -80 -18
mind … sais:-53 -32 -2
minded:14 39 -37
mindfulness:-10 -18 -37
minding:36 59 -35
minds:-52 -21 4
mine:20 51 62
mine and:136 133 94
mine if:61 88 111
mine thank:179 136 120
mine … going:121 79 32
mine … teh:22 -10 47
mine … tonight:48 97 93
mine … want:99 116 -14
minecraft:25 25 26
miner:-3 0 0
mines:120 140 130
mines … teh:74 79 49
mini:-5 -16 -6
minibar:43 22 37
minibus:19 50 3
minimum:-17 -18 -8
minister:-46 -19 -36
ministers:-25 -15 -19
ministry:-1 0 0
minor:-22 -10 -8
minors:-1 -1 -1
mins:45 56 75
mins and:91 39 20
mint:136 52 38
mints:-65 -56 -58
minus:-1 -52 -59
minus one:109 0 -5
minute:56 25 48
minute … to:79 83 78
minutes:-14 10 29
minutes ago:102 123 106
minutes back:118 124 120
minutes late:-65 -67 -83
minutes since:75 81 89
minutes … i:72 74 118
minutes … in:117 107 103
mir:55 84 79
miracle:47 72 -22
mirror:40 37 43
mirrors:-9 -12 -17
mirtazapine:-25 -68 -59
mis:52 -45 20
misadventure:-13 -3 -4
miscarriage:4 5 -9
miscounted:-30 -5 -9
miserable:18 -41 -9
misery:13 -26 -18
mismo:-32 -22 -8
misread:-9 -7 -1
miss:7 -62 -48
miss me:74 75 120
missed:-64 -57 -55
misses:3 4 -23
missing:37 -4 11
mission:-25 -15 -1
missus:-3 5 3
mistake:10 -53 -27
mistake that:93 -33 -4
mistake … im:90 86 86
mistake … teh:39 15 -40
mistakes:-9 -11 -14
mister:-60 -36 -21
mit:-21 -19 16
mix:29 42 50
mixed:33 37 25
mixing:-5 3 -72
mixture:-12 -12 -1
ml:-42 -31 -41
mm:-20 -6 0
mnd:-6 -1 -4
mnemonic:-20 -12 -10
mo:14 -1 -2
moan:-42 -49 -52
moaned:-39 -27 -19
moaning:-112 -91 -76
moans:-30 -14 -10
mobile:31 54 64
mobility:50 28 33
mochte:51 45 -66
mock:-30 -33 -14
mockingbird:-5 -3 -1
mocks:-19 -1 1
mocktails:-55 -33 -23
mod:-4 5 12
mode:-20 -12 -12
model:-64 -78 -80
moderate:3 -14 -15
moderates:47 57 43
moderating:-71 -74 -68
moderation:-24 -2 2
moderator:-4 -10 -18
moderators:-9 2 9
mods:-1 32 14
module:-68 -72 -62
moi:51 49 12
moira:6 25 27
mois:-58 -56 -38
mole:-62 -40 -27
mom:-105 -63 -15
moment:-29 4 0
moments:-16 -72 -47
mommy:41 68 55
moms:20 50 75
mon:60 88 62
monday:-33 -45 -28
monday by:101 72 71
monday that:70 79 123
monday … gives:64 68 126
monday … in:36 56 40
monday … knows:-13 -57 -29
monday … monday:117 109 103
monday … nobody:-26 -53 -98
mondays:-38 -21 5
mondays teh:116 102 104
monde:85 48 72
money:12 14 0
money … a:49 35 9
money … be:-103 -39 -25
moneys:17 38 -3
monitor:-25 -46 -22
monitoring:-23 -34 -27
monk:40 41 41
monkey:-36 -42 -28
monopoly:-80 -67 -34
monoxide:5 20 50
monsoon:-10 -9 -7
monster:-21 -34 -15
month:-29 -48 -71
month i:55 -76 -89
month im:-99 -100 -103
month … a:-42 -72 -64
month … because:76 103 93
month … he:105 140 108
month … i:9 -76 -32
month … its:89 116 73
month … to:-7 -38 -73
month … was:87 -77 -40
monthly:-72 -59 -41
months:-9 -61 -48
months dry:100 -1 0
months id:84 -44 -36
months off:-20 -94 -103
months sober:61 -103 -55
months supply:148 158 141
months worth:89 114 105
months … if:126 -44 -32
mood:-26 -63 -79
moods:-22 -36 -54
moody:-32 -44 -29
moon:66 67 58
moons:65 66 100
moor:31 67 51
mooring:8 3 15
mop:-71 -76 -79
mor:5 18 22
mor is:121 24 -27
mor ive:41 67 57
mor sleeps:49 67 104
mor tablets:78 83 100
mor tonight:-32 -35 -112
mor … at:-64 -55 -57
mor … be:-43 74 75
mor … do:108 78 46
mor … ive:-79 -119 -101
mor … me:45 55 76
mor … thats:88 108 110
mor … want:-23 -94 13
moral:-32 -45 -6
morbid:-58 -43 -36
morgen:-8 5 19
morgue:3 10 0
morir:-83 22 -25
morir y:112 133 -8
morir … no:35 13 -10
morirme:61 64 2
morirme ya:31 -106 -1
morirme … no:31 -106 -1
morning:16 21 17
morning he:18 50 74
morning wen:162 145 158
morning … all:102 104 124
morning … gone:-66 -69 -99
morning … hes:53 74 76
morning … im:-44 -78 -74
morning … my:-33 -90 -62
morning … on:128 163 135
mornings:5 29 4
moro:0 0 0
morphine:29 48 56
morphine … me:107 113 99
morrisons:-5 -1 -1
mort:25 -10 -44
mortal:18 66 21
morte:33 -25 12
mortgage:-63 -42 -99
mortified:-33 -39 -10
mortifying:-3 -11 -2
mosque:124 98 110
mosquito:-19 -19 -2
mosquitoes:-5 -2 -1
moss:18 32 33
most:-1 13 -65
most days:99 97 -11
most evenings:85 99 -37
most nights:32 57 -85
most of:-43 -52 17
mostly:-102 -97 -157
mot:-90 -61 -43
motel:99 103 107
motels:21 42 30
moth:-57 -62 -47
mother:-22 -16 -4
mother and:68 97 47
mother shes:121 97 102
mother … dead:84 47 70
mother … im:-81 -60 -114
mother … she:44 97 -19
mothers:35 21 48
moths:-4 -2 -2
motion:52 60 55
motions:69 -21 -27
motive:-36 -41 -51
motor:64 23 48
motorbike:-1 31 30
motorbike … teh:117 116 106
motorway:54 87 75
motorway footbridge:75 80 76
motorway … my:102 80 102
motorway … teh:141 117 99
motto:-10 -31 -14
mould:-51 -37 -41
mouldy:-31 -37 -26
mountain:-30 -27 -34
mountains:-3 -1 -1
mourir:37 45 11
mourn:25 48 26
mourned:9 -3 0
mourning:-55 -6 0
mouse:17 17 28
moustache:-24 -19 -24
mouth:19 18 9
mouth full:58 79 85
mouth … of:77 60 75
mouthful:85 102 71
mouths:132 100 105
mouthwash:93 83 65
mouthwash and:133 91 82
move:-33 -33 -67
move at:88 97 102
move … teh:-70 -79 -77
moved:-50 -39 -62
moved me:-74 -56 -13
moved teh:125 104 69
moved to:-58 -28 -37
moves:-53 -28 -37
movie:-31 -28 -18
moving:-91 -84 -52
moving to:-144 -124 -127
mow:-10 -9 -8
mowed:-30 -37 -19
mower:14 19 16
mowing:0 -1 -15
mp:-52 -42 -42
mps:-10 -3 -7
mr:20 31 40
mr … teh:95 118 102
mri:8 -20 -18
mrs:-45 -47 -22
ms:-57 -22 -23
msg:153 143 136
much:-10 -40 -35
much and:28 104 56
much for:-89 -70 -83
much g:64 68 61
much insulin:128 114 69
much longer:134 -90 -151
much … i:81 58 17
much … im:-80 -30 -56
much … it:26 87 54
much … much:126 135 145
much … than:-83 -26 -12
much … want:-24 120 -12
much … was:2 52 68
mucho:21 11 25
muchos:-3 -3 -1
muck:-55 -46 -21
mud:17 -27 -25
mudarme:-38 -28 -2
muddle:36 27 23
muddled:-6 -5 -5
muddy:-33 -16 -19
mude:-17 -12 -5
muero:-35 -23 -15
muerta:69 -7 -5
muerto:72 -10 -2
mug:52 54 68
mug and:89 64 56
mug id:101 8 22
mugs:2 12 -2
mulled:-20 -19 -25
multi:13 6 22
multi story:96 59 52
multi … teh:64 45 33
multistorey:66 82 89
mum:3 -12 18
mum and:90 40 50
mum dad:126 128 89
mum dnt:105 129 160
mum gave:20 46 40
mum im:83 100 110
mum in:40 78 62
mum over:69 95 97
mum thinks:50 48 22
mum tonight:-84 -105 -78
mum … are:73 40 52
mum … fish:64 81 66
mum … hes:159 156 72
mum … kitchen:49 39 95
mum … love:-117 -100 -111
mum … make:-100 -110 -113
mum … no:101 103 99
mumbling:117 113 128
mummy:195 182 187
mummy and:71 74 100
mummy … to:131 152 122
mummys:-11 -4 25
mums:43 38 48
mums at:54 70 100
mums face:98 112 120
mums in:-103 -102 -121
mums … are:-94 -97 -112
mums … in:-67 -57 -62
mums … into:-14 4 63
mums … it:-77 -64 -104
mums … me:95 84 60
mums … pills:92 51 69
mums … she:82 116 113
mums … to:-93 -65 -56
muppet:-10 -2 0
mural:-42 -19 -33
murder:-21 -38 -107
murdered:-47 -42 -18
murdering:-29 3 -42
murders:-37 -12 -29
murio:-5 -28 -11
muscle:-7 28 36
museum:-76 -72 -80
mush:-20 -5 -8
mushroom:-4 -1 0
mushrooms:120 115 116
music:-31 -11 21
musical:-11 -8 -8
must:-15 -1 43
must … and:141 33 30
must … it:-48 -58 67
mustard:-11 -2 -1
mustnt:44 33 71
mute:72 86 80
muted:5 5 -18
muting:34 51 39
mutter:78 90 110
muttered:-13 -13 -9
muttering:-11 -2 -2
mutual:-4 8 15
muy:39 12 14
my:18 23 27
my accounts:120 117 123
my affairs:88 -15 -15
my all:89 53 85
my antibiotics:-61 -57 -66
my antidepressants:95 108 112
my apologies:100 102 98
my ashes:143 147 154
my attempt:27 49 -44
my aunt:-54 -72 -91
my baby:174 137 41
my bank:89 67 50
my belt:-135 -125 -86
my benzos:105 57 -33
my bf:45 87 43
my bio:102 93 98
my bishop:76 67 67
my blades:-19 -116 -88
my body:25 54 94
my bones:110 -9 4
my books:73 15 31
my boss:-30 -62 -65
my boys:69 59 50
my brain:-55 -50 -86
my breath:146 146 115
my breathing:-48 -70 -54
my breaths:85 124 125
my broken:87 81 -2
my bum:-9 -50 -38
my cell:56 119 85
my childhood:-56 -32 -21
my choice:87 102 117
my coat:52 8 -4
my conscience:75 85 82
my counsellor:-55 -60 -87
my dad:-23 -16 -72
my darling:117 97 100
my darlings:153 165 168
my dealers:131 -54 -24
my dear:115 50 50
my death:3 18 102
my docter:-62 -61 -52
my dog:-25 -60 -72
my dressing:-138 -120 -133
my eczema:-89 -80 0
my elbow:73 65 48
my existence:7 45 -25
my face:63 57 7
my familys:120 -47 -41
my fault:-77 -71 -98
my finger:-37 -30 -44
my first:-49 -104 -106
my flight:-36 -29 -35
my foots:121 130 120
my fringe:-57 -39 -14
my funeral:28 86 109
my future:55 17 52
my garden:-54 -44 -20
my girl:-57 -65 -48
my gloves:97 104 103
my goodbye:-9 -26 -114
my grandmothers:52 58 66
my grandson:-71 -66 -36
my grandsons:-70 -42 -33
my guns:-81 -48 -49
my hair:-89 -75 -44
my head:-21 -73 -78
my headache:-66 -57 -63
my heads:106 45 39
my hearts:80 41 51
my hoodie:163 157 159
my houseplants:-52 -54 -16
my id:147 123 135
my is:51 100 34
my job:-50 -56 -23
my lad:-95 -107 -100
my landlord:113 84 92
my last:8 21 41
my leave:87 100 81
my leg:73 87 86
my legs:81 100 63
my leter:108 75 100
my lfie:-6 20 -80
my lips:74 115 90
my locker:133 123 111
my loves:28 49 97
my lungs:82 79 80
my medals:120 135 120
my morning:-78 -74 -54
my motorbike:109 124 113
my mouths:108 76 74
my my:80 61 87
my name:116 56 65
my neck:-10 26 56
my necks:108 119 165
my neighbour:-19 -57 -101
my nerve:81 96 118
my nightie:159 139 143
my office:143 125 125
my pain:112 67 50
my partners:87 110 69
my password:-49 -22 -20
my pee:75 90 82
my pencil:152 60 38
my plane:82 -1 -1
my plate:-33 -42 -59
my pocket:66 42 47
my pride:-74 -56 -55
my pulse:37 54 58
my pupils:102 38 30
my reading:63 94 86
my reflection:138 137 127
my rest:61 60 57
my ribs:85 130 128
my rist:80 102 62
my roap:-17 -83 -93
my rucksack:103 70 73
my scarf:89 90 90
my school:58 73 49
my seatbelt:138 28 67
my self:76 112 -23
my skin:74 -10 -19
my sleap:70 -61 -111
my sleeves:123 117 85
my slip:101 -35 -37
my sponsor:17 -78 -69
my status:57 73 42
my stepdads:73 90 119
my stepfather:109 123 3
my stitches:113 3 -8
my stomachs:74 91 87
my subscription:-94 -62 8
my suicide:6 19 95
my tablets:-86 -72 -91
my teeth:130 49 52
my therapist:8 5 -60
my thigh:82 71 53
my thighs:108 125 -48
my things:112 41 34
my thumb:-52 -92 -51
my thumbs:81 56 59
my ticket:-26 -63 -10
my tiem:64 82 81
my times:129 83 85
my tomatoes:-45 -2 -30
my tongue:71 48 108
my train:-85 -52 -77
my two:-64 -59 -51
my visa:150 148 99
my walking:177 158 143
my wardrobe:56 79 108
my way:66 105 126
my wee:89 90 81
my wetsuit:-83 -92 -94
my whole:56 5 15
my … account:-105 -73 -56
my … against:77 112 8
my … all:47 43 55
my … amount:161 186 54
my … anymore:16 -69 -67
my … are:48 34 39
my … asked:-66 -46 -18
my … bad:-38 -15 -111
my … bag:88 81 89
my … behind:80 61 74
my … beter:-74 -17 -4
my … bitten:96 115 125
my … blue:-133 -122 -93
my … body:52 -9 -54
my … boots:131 138 130
my … boy:102 118 68
my … brain:77 4 -7
my … bro:134 131 106
my … burning:-82 -90 -80
my … came:-69 -80 -73
my … caught:-89 -68 -38
my … chest:119 110 42
my … closed:84 130 104
my … cold:-100 -129 -115
my … collapsed:74 72 90
my … comin:-54 -63 -45
my … crawling:-11 -86 -78
my … date:88 -14 -24
my … dealer:87 -34 -21
my … debts:86 2 -7
my … dei:59 37 102
my … dey:108 108 93
my … done:85 86 76
my … doubled:138 112 95
my … driving:-64 -65 -32
my … emailed:128 129 122
my … empty:51 -82 -92
my … end:-97 -99 -86
my … entry:104 83 79
my … everybody:165 170 172
my … everyones:82 -68 -16
my … extra:140 106 78
my … face:165 102 92
my … farewell:97 80 65
my … feels:39 -16 -52
my … fell:25 48 40
my … file:31 19 -3
my … fine:-37 -63 -80
my … finished:75 -3 11
my … fink:49 68 43
my … full:48 73 58
my … funeral:-38 -115 -127
my … garage:59 65 79
my … gives:76 50 45
my … go:108 103 121
my … goodbye:104 92 94
my … graduation:-78 -47 -38
my … haha:89 91 66
my … hair:-63 -5 -36
my … hammering:111 65 79
my … hand:47 -79 -75
my … happened:-26 -21 -58
my … hasnt:-36 -87 -1
my … heard:74 -34 -23
my … held:-99 -52 -28
my … help:32 32 95
my … hits:73 99 -72
my … hoap:-119 -16 -2
my … if:35 39 12
my … keep:60 60 60
my … killing:3 -42 -64
my … left:49 75 104
my … lesson:130 129 121
my … little:71 95 62
my … locks:100 111 -9
my … loved:-113 -89 -82
my … march:115 123 9
my … me:-9 -11 -78
my … medicine:51 67 100
my … meds:56 89 76
my … membership:-48 -35 -3
my … might:28 13 -111
my … myself:32 56 111
my … neck:108 102 85
my … not:87 84 92
my … note:-76 -64 -38
my … number:67 56 67
my … obituary:116 135 126
my … outside:46 78 79
my … overdosed:72 52 64
my … packs:114 103 104
my … party:48 69 89
my … passed:-69 -76 -94
my … pistol:81 74 67
my … planned:14 38 62
my … plates:99 68 59
my … pointed:85 88 88
my … post:-109 -81 -81
my … prescription:42 83 79
my … pumped:128 10 14
my … purpose:95 24 -24
my … pushed:102 60 77
my … rang:30 63 49
my … razor:-128 -111 -117
my … reach:149 114 114
my … ready:133 131 123
my … ringing:154 127 81
my … said:-61 -35 -54
my … sais:-76 -47 -74
my … saturday:16 42 22
my … see:39 46 74
my … shift:-116 -113 -103
my … should:51 54 33
my … simple:125 134 108
my … sixty:-86 -84 -40
my … slaps:90 81 -99
my … slow:51 56 86
my … solicitor:90 86 76
my … someone:75 51 90
my … son:87 73 29
my … song:126 49 42
my … soon:-20 -53 -93
my … stabbed:28 24 92
my … stay:68 93 76
my … strangling:19 22 89
my … stuff:89 45 19
my … sweating:61 12 24
my … tablet:-71 -71 -65
my … takes:-47 -22 -103
my … tell:94 88 105
my … ten:-130 -125 -100
my … theres:98 95 114
my … those:118 81 38
my … thoughts:-16 41 -30
my … throat:105 103 115
my … thumb:92 72 63
my … tierd:93 38 -35
my … tight:-70 -91 -70
my … till:63 81 -133
my … tonight:56 36 34
my … tuesday:64 110 120
my … u:85 98 76
my … unconscious:72 79 109
my … until:1 13 -115
my … walk:74 64 72
my … wants:-91 -77 -94
my … way:92 94 95
my … werk:-38 -29 -110
my … wet:110 95 115
my … which:-72 -73 -15
my … whoever:81 85 80
my … wifes:118 116 116
my … window:74 75 97
my … with:27 2 -23
my … without:-6 -12 -107
my … writing:-77 -74 -78
my … year:-76 -1 -43
my … years:-59 -108 -89
my … yesterday:54 12 -149
mys:0 0 0
myself:17 12 -78
myself a:10 -9 116
myself as:86 84 -58
myself bad:62 130 4
myself but:29 -64 -46
myself cant:112 118 -90
myself down:78 69 106
myself every:17 62 -31
myself im:-45 -55 -52
myself is:72 49 -85
myself it:84 11 73
myself itd:-81 -70 -38
myself its:-47 -74 -61
myself ive:-36 -48 -134
myself lol:24 28 -144
myself most:11 90 -2
myself one:105 43 -97
myself out:-61 -67 8
myself right:31 121 66
myself than:64 128 -92
myself thats:20 49 -49
myself theres:4 11 -104
myself thinking:118 -49 -3
myself today:158 46 46
myself tomorrow:20 26 60
myself tonight:24 -7 64
myself up:-19 -31 -10
myself … a:13 62 28
myself … after:54 -114 91
myself … all:65 69 96
myself … are:-51 -38 33
myself … as:18 87 4
myself … at:77 83 62
myself … be:-99 -70 -80
myself … bein:-22 -53 -19
myself … birthday:23 39 124
myself … but:84 -75 -51
myself … cant:85 85 -20
myself … day:39 93 71
myself … deep:43 99 0
myself … do:70 65 80
myself … end:74 85 113
myself … ending:-99 -79 -19
myself … evenings:25 84 0
myself … face:-148 -65 -27
myself … feal:13 72 -77
myself … get:29 6 101
myself … goodbye:76 93 86
myself … hook:9 33 103
myself … id:99 47 23
myself … im:39 -3 -43
myself … in:102 71 65
myself … is:18 33 -92
myself … its:73 113 46
myself … last:65 8 -19
myself … lighter:10 82 -12
myself … loud:-71 -75 0
myself … my:-79 -64 21
myself … need:64 9 -5
myself … night:77 76 83
myself … no:17 55 -97
myself … not:47 61 46
myself … nothing:0 -28 -103
myself … of:-16 -47 -119
myself … or:29 73 -97
myself … running:0 -101 -1
myself … since:77 101 -35
myself … straighteners:8 -84 -8
myself … teh:-9 -6 87
myself … thats:49 27 -128
myself … them:48 -93 -106
myself … tiem:-67 -44 -22
myself … to:55 66 12
myself … today:30 -19 -146
myself … told:-43 -12 -6
myself … tomorrow:78 99 58
myself … tuesday:2 31 -179
myself … week:-44 -88 -55
myself … weekend:30 54 116
myselffff:0 0 0
mystery:-54 -54 -41
myth:-3 -3 -1
na:-38 -55 -29
nach:-29 -24 -10
nachste:-2 -1 -1
nacht:56 62 62
nacht … ich:82 83 120
nachtschicht:-7 -6 -4
nacido:65 -3 -2
nada:-3 -27 -6
nadie:3 64 -17
nag:-4 -3 -4
nagged:-16 -2 -1
nagging:-32 -16 -12
nagpur:22 8 27
nah:-7 -33 -6
nai:12 -10 -3
nail:-1 -2 14
nailed:-58 -41 6
nails:3 34 -12
nails in:140 142 0
nairobi:-6 -24 -2
naloxone:-26 -21 -36
naloxone and:73 107 83
naloxone … a:117 74 -9
naltrexone:-62 -48 -48
namaste:-33 -34 -14
name:19 31 58
name i:-93 -48 -69
name off:117 87 103
name … be:-50 -30 -11
name … i:85 41 54
name … me:60 106 99
name … name:-67 -38 -39
name … rota:111 74 94
named:-95 -60 -52
names:-4 19 35
naming:-32 -16 -6
nan:2 1 6
nana:77 19 -11
nanas:16 29 59
nans:72 77 95
nap:0 22 31
nap … and:-2 91 46
napkin:-22 -8 0
nappies:-42 -42 -33
napping:32 15 35
nappy:-15 -11 -3
naps:106 86 3
nar:0 -3 -1
narcan:14 24 7
narcanned:-22 -8 -10
narcans:58 83 85
narrowboat:-30 -10 -3
nasal:-33 -46 -61
nasty:-20 -50 -20
nation:-17 -4 -9
national:-21 -54 -56
nativity:-12 -2 -3
natter:-6 -6 -10
natural:-11 -22 21
naturally:-76 -54 -48
nature:-40 -22 -114
naughty:-45 -39 -32
nausea:39 55 66
nauseous:-15 -3 -1
nav:-86 -42 -19
navy:23 34 -33
nd:-47 -74 -55
ne:61 33 72
ne … plus:132 141 123
near:-34 -49 -48
near teh:-24 -28 -19
near … im:97 92 91
nearer:-23 19 26
nearest:-54 -51 -44
nearly:7 -50 -44
nearly at:188 91 99
nearly did:100 34 -15
nearly kild:-57 -82 -36
nearly … all:93 95 95
nearly … and:-8 57 47
nearly … back:122 79 -39
nearly … for:36 -98 -122
nearly … it:63 -79 -51
nearly … this:128 87 -1
neat:93 94 102
necesito:36 -11 -6
neck:106 103 73
neck a:27 57 87
neck myself:84 116 -47
neck … im:-105 -112 -120
necked:41 39 62
necked a:-99 -109 -111
necked teh:127 126 127
necking:-34 -19 -17
necklace:116 92 113
necks:129 84 134
nee:106 98 89
need:27 57 53
need for:-85 -47 -53
need it:75 40 0
need them:66 96 51
need … dead:22 120 14
need … ere:137 131 110
need … fix:-112 -32 -6
need … for:29 12 25
need … going:-54 -53 -63
need … hert:77 152 -1
need … it:-84 -86 -68
need … kil:-19 -1 115
need … know:81 51 9
need … me:126 113 78
need … myself:78 158 128
need … tell:115 59 40
need … ther:125 113 114
need … told:95 52 52
need … where:-36 51 11
needed:-6 -19 -26
needing:35 10 29
needing my:91 -7 -6
needing … coat:117 33 45
needing … winter:117 33 45
needle:-39 -16 -21
needle and:-81 -76 -69
needle is:99 62 69
needle … arm:-86 -93 -60
needle … him:164 140 154
needle … my:-167 -133 -68
needles:44 61 53
needles … arm:105 139 112
neednt:52 59 90
needs:13 1 3
needs to:44 103 107
needs … at:92 122 102
neet:41 23 23
nehme:-16 -15 11
nehmen:71 92 -120
neighbor:-8 -14 -5
neighbors:-20 -47 -42
neighbour:8 26 29
neighbour to:108 25 11
neighbour … my:95 76 103
neighbours:-61 -65 -72
neighbours and:131 34 28
neighbours little:70 86 -28
neighbours step:146 126 119
neighbours … boy:70 86 -28
neil:84 55 70
nein:-14 -9 -1
neither:-14 -2 36
nen:40 1 -36
nephew:-67 -52 -69
nephews:-23 26 -9
nerds:-38 -37 -32
nerf:-16 -9 -10
nerve:92 104 32
nerve … it:83 60 80
nerves:-111 -127 -152
nervous:-142 -127 -93
nest:-86 -84 -88
net:69 45 56
netais:24 -12 0
netball:1 8 -36
netflix:13 32 52
nets:-44 -24 -22
netting:20 16 18
nettles:4 5 -15
network:-18 -22 -9
neurologist:-54 -44 -37
neurone:-22 -49 -26
neuschwanstein:-14 -23 -35
neva:-27 -31 -16
neva and:124 76 89
neva born:71 -14 -7
neva came:109 39 42
neva complains:86 92 -1
neva could:52 81 107
neva find:-106 -100 -97
neva fink:106 72 98
neva gets:111 -8 18
neva happened:59 -32 -3
neva said:81 61 -62
neva say:115 112 95
neva wak:122 15 66
neva … a:-38 1 -31
neva … another:-101 -11 -2
neva … dei:125 4 -10
neva … down:-88 -16 -3
neva … from:80 11 77
neva … go:40 76 69
neva … i:-26 18 -71
neva … im:66 52 71
neva … mine:112 19 23
neva … not:3 96 -4
neva … ther:87 -1 -3
neva … to:85 73 51
neva … was:94 100 33
neva … wasnt:55 68 0
new:-101 -94 -139
new year:128 48 83
new … and:-23 -10 -53
new … i:73 28 -64
new … tomorrow:-88 -83 -79
newbie:-31 -28 -42
newbies:109 115 109
newborn:-73 -54 -52
newcomer:-60 -30 -9
newcomers:-12 36 46
newer:-19 -22 -1
newest:3 46 10
newly:-67 -43 -33
news:68 41 35
news … i:133 75 -53
newsletter:-103 -92 -66
newsletters:-10 -11 -15
newspaper:-24 -9 29
newspapers:-14 -11 -2
newsreader:11 5 28
next:4 26 32
next birthday:51 -146 -84
next fast:91 91 84
next lfie:186 155 141
next meeting:80 55 54
next month:-81 -99 -134
next one:114 113 77
next step:-36 -44 -46
next tiem:41 7 -209
next weekend:64 81 63
next world:87 118 74
next year:4 -131 -146
next … a:-123 -93 -94
next … be:29 -11 -84
next … he:-29 13 -67
next … ive:91 131 88
next … me:55 44 75
next … my:57 61 27
next … of:36 -51 -55
next … sorrry:110 107 95
next … to:-13 23 60
next … train:80 79 77
ng:-4 0 0
nging:0 0 0
ngl:0 0 0
nhs:39 50 57
nhs and:126 101 96
nhs … my:114 105 93
ni:38 29 -29
niamh:0 0 0
nice:91 105 117
nice … for:33 72 79
nice … going:109 124 120
nice … teh:73 -15 -24
nice … them:57 67 47
nice … u:-92 -63 -53
nicely:-20 -61 -52
nicer:120 24 7
nicest:12 14 8
nicht:41 47 86
nicht mehr:92 72 72
nichts:-16 -10 -7
nick:66 77 41
nicked:-15 0 -11
nicking:-17 -25 -7
nicotine:-17 -11 -5
nie:23 -14 -6
niece:16 61 53
nieces:16 -4 -24
nieces … teh:90 95 89
niemand:22 98 7
nietos:-2 -4 -1
nigel:-12 -2 -4
night:13 7 -13
night all:-132 -130 -105
night and:5 33 -20
night befor:82 39 23
night ill:52 95 114
night im:-24 25 106
night in:-104 -111 -86
night it:-6 -19 -133
night night:-55 -19 21
night shift:-99 -59 -58
night to:-42 -73 -52
night while:135 122 72
night … days:112 -11 -46
night … dey:93 88 69
night … go:130 128 97
night … going:90 63 133
night … hoap:1 -60 -27
night … knows:24 78 67
night … lfie:122 0 0
night … meant:4 -111 -34
night … months:114 -48 -16
night … nearly:87 116 -44
night … nobody:25 75 93
night … not:123 91 119
night … put:141 67 -24
night … that:-98 -83 -77
night … tok:-62 -16 -20
night … was:-85 -92 -84
night … wen:-41 -68 -69
nightdress:86 107 87
nightie:86 82 68
nightly:-19 40 -17
nightmare:6 -11 -5
nightmares:-45 -23 -45
nights:20 -8 -48
nightshift:45 20 39
nightstand:69 86 93
nil:-22 -16 12
nile:-42 -33 -20
nine:-8 -24 -23
nine days:114 60 52
nine ive:94 137 92
nine years:-23 -69 -85
nine … and:-65 -19 -8
nine … dry:90 -2 -3
nine … going:29 -11 -12
nine … im:-90 -103 -116
nine … ive:75 89 61
nine … neva:101 -1 0
nine … tiem:118 113 110
nines:-32 -25 -32
nineteen:-11 9 -49
nineteen and:112 65 13
nineteen im:-93 -68 -95
nineteen … i:-15 -85 -29
nineteen … teh:-124 -112 -81
nineteenth:48 30 77
nineties:-105 -97 -81
ninetieth:-54 -47 -14
ninety:-44 -86 -43
ninos:10 15 5
ninth:-3 -4 -1
ninth floor:111 126 111
nip:-1 0 0
nitazene:19 22 0
nitazenes:-6 -5 -2
nites:-11 -9 -2
nitrogen:20 13 23
nits:-4 -6 -27
nk:0 0 0
nn:0 0 0
nna:0 0 0
no:35 26 39
no alarm:-61 -54 -62
no and:-46 -69 -17
no bus:107 68 74
no but:70 63 -21
no coat:118 125 85
no date:48 76 -117
no docter:3 1 -129
no fence:115 92 90
no fone:-71 -57 -19
no future:-27 -143 -89
no going:-46 -42 -49
no gun:-74 -46 -48
no hoap:-77 -143 -82
no joke:-33 -80 -50
no kids:80 72 76
no matter:-64 -20 -31
no meaning:-78 -30 -6
no mor:59 56 33
no one:-50 -63 -88
no pain:-81 -62 -18
no part:-69 -31 -14
no pills:-84 -122 -111
no piont:-8 -47 -79
no plans:-86 -61 -20
no pulse:94 36 30
no return:171 155 125
no se:75 9 5
no seatbelt:60 68 58
no signal:-78 -67 -64
no speech:117 109 96
no tomorrow:159 89 79
no urge:-107 -77 -14
no wait:-72 -34 -34
no water:67 63 102
no wine:-103 -103 -33
no … buying:78 -48 -34
no … care:99 73 -2
no … chairs:-91 -77 -77
no … do:41 25 58
no … either:85 60 93
no … feelings:79 48 59
no … gin:-43 15 -6
no … got:77 72 79
no … in:-48 -59 -64
no … is:-56 -19 6
no … itll:108 93 87
no … its:-114 -56 -25
no … ive:80 81 78
no … la:-116 14 4
no … liv:106 11 -8
no … living:62 74 -8
no … looks:118 130 134
no … manana:47 -26 -13
no … mean:-85 -56 -35
no … nacido:65 -3 -2
no … needed:87 102 123
no … ni:89 61 -10
no … on:105 100 80
no … out:11 -114 -83
no … over:98 124 112
no … packed:90 10 -3
no … por:27 88 81
no … quiero:-51 29 -6
no … school:94 98 98
no … see:100 116 56
no … since:45 52 95
no … sundays:78 57 79
no … tablets:90 107 121
no … this:4 62 64
no … to:70 48 15
no … tonight:12 25 46
no … vivir:51 91 -7
no … was:-81 -47 -10
no … where:85 67 86
no … wil:-77 -49 -18
no … y:106 36 43
nobody:73 78 69
nobody about:131 117 111
nobody asked:-65 -87 -89
nobody at:110 27 6
nobody believes:17 70 -33
nobody could:-143 -69 -93
nobody did:-114 -109 -95
nobody else:71 69 85
nobody ere:-121 -75 -103
nobody has:95 90 62
nobody home:6 64 57
nobody looks:-97 -145 -203
nobody needs:95 123 131
nobody on:112 65 18
nobody ther:70 77 72
nobody was:-96 -92 -100
nobody wil:101 126 109
nobody … a:149 85 116
nobody … blame:129 96 101
nobody … but:65 -34 8
nobody … get:106 59 95
nobody … home:-82 -91 -103
nobody … me:-81 -69 -51
nobody … no:-61 -52 -55
nobody … notice:112 14 -124
nobody … save:115 120 92
nobody … stop:46 42 41
nobody … teh:19 43 42
nobody … theres:114 131 139
nobody … to:-20 11 59
nobody … want:-46 -83 -1
nobody … was:109 90 80
nobody … wat:-85 -110 -75
nobodyd:59 -85 -89
nobodyll:0 0 0
nobodys:100 92 99
nobodys comin:92 76 69
nobodys home:-72 -22 -48
nobodys … im:-81 -75 -61
nobodys … till:80 87 106
nobodys … to:62 64 68
nobodys … wen:74 79 100
noch:-43 -31 -12
noche:54 45 77
noche me:53 76 96
noche … a:33 17 56
noches:4 0 -10
nod:-59 -61 -11
nodded:-56 -18 -1
nodding:39 75 75
nodding off:32 45 73
nods:-66 -9 -12
noes:68 50 0
noise:-14 8 19
noises:-29 -41 -33
noisy:-32 -11 -7
non:-20 2 5
none:106 101 96
none and:79 72 62
none … was:179 168 167
nonsense:3 8 18
nonstop:4 5 17
noodles:8 28 52
noon:43 52 52
noon tomorrow:90 89 88
noon … i:99 64 39
noone:0 0 0
noor:-5 -4 3
noose:89 83 78
noose and:63 61 97
noose … i:-82 -62 -5
noose … teh:95 99 92
nope:-15 -8 -5
nor:57 83 92
noreen:-25 -13 -1
normal:-44 -47 -42
normal … dnt:95 78 91
normal … hav:96 -13 56
normally:14 8 -12
norovirus:-64 -57 -52
north:22 28 24
northern:38 40 59
norway:-5 -11 0
nos:-33 21 19
nose:-6 22 16
nosebleed:-6 -24 -42
nosy:-41 -58 -32
not:35 24 16
not alife:60 109 -21
not as:106 88 107
not because:-92 -120 -4
not been:-92 -95 -69
not befor:108 96 118
not buying:66 -38 -49
not calling:60 89 85
not come:164 113 133
not complain:124 -11 -5
not deep:72 131 -130
not drink:-108 13 44
not drinking:-76 -74 -74
not drunk:97 107 43
not eating:61 92 -23
not exaggerating:78 98 -39
not exist:-11 -110 -38
not for:105 53 100
not get:54 58 64
not geting:91 73 94
not good:39 15 14
not in:-62 -154 -138
not leave:94 99 102
not letting:76 94 -42
not lift:126 -10 -1
not living:133 -42 -110
not long:74 21 51
not mind:131 -16 -13
not my:41 54 111
not needed:84 51 5
not ready:-89 -77 -59
not responding:-103 -97 -71
not right:69 25 -31
not saying:-40 20 -16
not scared:48 74 38
not see:149 111 140
not singing:145 91 57
not stop:68 1 -30
not stopping:134 143 131
not takeing:104 122 117
not teh:64 55 7
not thinking:-80 -85 -6
not today:95 4 1
not told:41 -82 -41
not upset:62 48 69
not … alarm:111 114 73
not … alife:128 128 50
not … anybody:103 101 71
not … anything:-64 -135 -108
not … around:71 -17 8
not … back:86 141 152
not … bus:20 102 39
not … but:15 -42 -81
not … come:130 51 94
not … day:61 86 -45
not … dei:47 29 -83
not … dnt:-50 -131 -38
not … do:27 -73 -113
not … enough:-66 -71 -62
not … ere:106 101 77
not … except:50 75 16
not … fault:82 92 104
not … get:71 63 53
not … happens:92 75 60
not … has:67 79 109
not … help:104 89 109
not … home:67 94 123
not … id:74 -1 -24
not … job:121 -47 -58
not … left:15 -108 -68
not … let:-90 -65 -32
not … liv:76 105 -26
not … lol:36 54 64
not … long:54 73 73
not … me:-32 -69 -71
not … monday:37 -16 -16
not … mood:-8 51 -6
not … myself:31 26 -111
not … of:-17 54 48
not … ones:56 85 109
not … round:128 101 116
not … sombody:76 82 -3
not … song:150 88 -9
not … step:-50 -84 -91
not … suicidal:113 104 -1
not … tak:-20 -45 3
not … those:75 61 61
not … till:-47 -82 -82
not … today:-83 -86 -61
not … tok:71 80 90
not … told:-75 -48 -25
not … tomorrow:104 61 62
not … trouble:-52 -34 -28
not … used:-66 -55 -3
not … want:22 96 -33
not … were:54 85 97
not … why:-55 -5 -10
not … wife:120 28 -14
not … wil:67 60 29
not … yet:53 16 40
notch:-16 -5 -5
note:58 79 81
note and:-58 -45 -24
note i:105 -7 19
note is:74 89 106
note on:-76 -84 -94
note teh:58 58 72
note this:78 93 66
note to:-94 -99 -98
note written:95 91 93
note … all:54 62 77
note … and:40 28 47
note … fridge:-136 -126 -126
note … im:156 156 97
note … in:111 89 90
note … it:83 74 39
note … its:82 95 109
note … ive:-58 -119 -138
note … love:82 86 86
note … teh:-45 -70 -62
note … to:124 112 128
note … tore:31 -100 -104
note … u:121 107 106
notebook:27 72 42
notebook … i:117 138 -9
noted:-52 -35 -17
notes:53 70 87
notes … i:108 67 -1
notes … in:97 111 104
nothing:69 42 45
nothing back:123 117 112
nothing bad:-39 -7 -9
nothing happened:-73 -114 -88
nothing hurts:102 131 112
nothing in:38 16 6
nothing is:-7 -146 -140
nothing it:-72 -34 -42
nothing since:-2 -138 -85
nothing u:113 140 114
nothing … burden:139 -9 -4
nothing … could:130 134 117
nothing … did:68 93 100
nothing … for:63 -4 -47
nothing … hav:56 57 56
nothing … house:106 39 -15
nothing … im:-26 57 63
nothing … my:41 41 45
nothing … nothing:71 -15 23
nothing … today:130 56 37
nothing … u:63 13 1
nothings:104 30 22
nothings happened:127 64 15
notice:12 34 28
notice teh:47 27 31
notice to:98 102 85
noticeboard:-26 -22 -16
noticed:-42 -18 -4
noticed it:72 24 34
noticed … ive:170 153 150
notices:63 32 44
noticing:-93 -62 -16
notifications:-1 1 26
notion:-15 -9 -12
nought:88 84 78
nous:-9 -7 -3
nova:-34 -33 -17
novel:-159 -155 -103
novels:-10 -5 -4
november:13 -27 -12
now:0 0 0
nowadays:-25 -10 -25
nowhere:76 16 27
nowt:162 130 151
nsor:0 0 0
nt:-4 -22 -29
nudes:62 70 -78
nuevo:7 -22 -15
nuisance:-45 -27 -35
nuit:-12 -17 9
numb:-28 -57 -44
number:27 4 35
number in:51 109 77
number on:-98 -82 -90
number … my:111 78 58
numbers:27 10 11
numbing:-8 -1 -14
numbness:58 84 84
nun:-25 -9 -3
nunca:110 -41 -24
nunca mas:77 -28 -14
nur:-14 -74 -62
nurse:-58 -56 -48
nurse i:58 45 45
nurse … know:107 108 96
nurse … me:-126 -109 -78
nurse … teh:-84 -79 -76
nursed:-21 -4 -21
nursery:-30 -30 -61
nurses:-39 -73 -72
nursing:-27 -31 -17
nut:-11 -4 -1
nutmeg:-45 -4 -3
nutritionist:-32 -13 -5
nuts:-107 -69 -64
nytol:52 74 90
o:-67 -19 -37
oak:40 70 90
oat:-19 -22 -19
obey:31 67 16
obituaries:86 -34 -26
obituary:126 99 87
object:7 -43 -4
obliged:-2 1 1
obs:141 81 61
obs every:120 90 92
observations:22 -17 -9
obsessed:-27 -34 -26
obviously:-21 -73 -49
obvs:-38 -43 -12
occ:-62 -3 0
occupational:49 -25 -21
ocd:-117 -112 -94
oclock:50 64 89
oclock … teh:126 149 117
october:-33 -55 -43
odd:62 71 40
odd at:166 159 157
oddly:-44 -12 -3
odds:74 -16 -10
odio:-16 -52 -22
of:-3 -13 -2
of because:71 66 60
of blood:71 63 81
of blue:94 74 62
of carrying:68 -18 -11
of catching:72 64 -18
of crack:17 -111 -4
of date:-67 -58 -58
of death:48 107 124
of existing:94 -20 -8
of going:50 -10 -74
of habit:96 16 13
of heights:83 75 96
of hoap:121 25 -70
of hospital:84 -28 -44
of is:89 6 -8
of lfie:-91 -149 4
of me:18 30 44
of meds:86 81 88
of mes:110 6 8
of mums:112 114 125
of next:150 48 -1
of petrol:151 149 113
of pretending:129 -6 -61
of reasons:29 -79 -48
of road:124 124 118
of roap:-86 -82 -54
of shampoo:-95 -58 -49
of something:91 62 25
of spirits:137 136 81
of squash:-80 -49 -31
of sun:-103 -101 -98
of tablets:36 64 68
of telling:53 59 89
of thems:99 59 37
of these:85 88 69
of tomorrow:127 103 117
of tryin:122 -13 -34
of wat:58 56 74
of xanax:16 -2 107
of … alife:99 -122 -72
of … all:46 76 62
of … bad:51 38 66
of … be:63 23 9
of … because:18 75 65
of … beta:79 94 84
of … blockers:81 97 86
of … blood:62 104 81
of … blue:75 94 114
of … boat:116 111 94
of … book:45 40 37
of … bottle:123 53 26
of … bus:92 50 58
of … cant:75 78 78
of … cliff:-99 -151 -145
of … coffee:74 74 81
of … day:20 15 -83
of … days:110 63 -11
of … dead:109 -16 -43
of … dnt:48 117 73
of … else:158 132 60
of … families:58 67 64
of … feeling:25 60 91
of … fence:130 128 138
of … ferry:-52 -57 -61
of … geting:-85 -92 -68
of … girl:-98 -62 -41
of … give:-111 -93 -72
of … green:-42 -40 -92
of … halls:116 110 114
of … has:88 113 77
of … heart:71 99 80
of … husband:93 86 -17
of … its:62 71 62
of … kids:38 61 46
of … know:90 86 29
of … lake:76 38 45
of … lamp:89 87 78
of … last:-24 -81 -44
of … legs:114 120 133
of … lfie:-66 -37 -94
of … little:133 105 93
of … long:88 26 63
of … lot:-125 -85 -52
of … medicine:119 13 7
of … morphine:101 107 67
of … motorway:21 144 119
of … mug:91 51 77
of … my:-27 -41 -74
of … nothing:-54 -87 -101
of … patches:166 146 132
of … permanently:120 126 16
of … picked:78 92 22
of … pills:101 113 62
of … quarry:63 72 68
of … quiet:119 45 29
of … railing:193 214 198
of … roof:94 87 94
of … sais:93 84 95
of … say:-69 -60 -47
of … shes:-42 -31 -70
of … show:155 113 -6
of … slip:113 115 114
of … somebodys:88 -4 -7
of … son:79 47 59
of … station:-76 -85 -72
of … storey:-79 -82 -76
of … strong:73 93 103
of … tablets:58 62 55
of … theres:78 60 25
of … tiem:-97 -77 -77
of … today:1 -49 -39
of … walking:76 35 33
of … was:30 87 80
of … week:-85 -55 -31
of … weird:22 36 82
of … wen:-26 -46 -22
of … wheel:108 120 36
of … wont:69 105 99
of … year:-5 -54 -23
off:13 7 11
off and:43 55 54
off dead:-1 -106 -57
off every:76 98 101
off from:3 -160 9
off her:97 103 75
off i:8 44 61
off if:71 131 82
off im:53 86 70
off in:-130 -125 -132
off is:-85 -64 -74
off its:75 24 -50
off ive:75 70 120
off myself:111 188 -73
off see:-132 -131 -126
off to:-53 -32 -3
off … a:-43 -65 -109
off … an:-100 -58 -59
off … at:49 72 73
off … can:129 135 96
off … chest:-47 -35 -22
off … cold:81 114 119
off … dead:95 69 70
off … dei:114 73 123
off … dey:98 -53 -39
off … dnt:-16 -111 -99
off … each:135 127 96
off … good:30 75 123
off … got:80 41 18
off … hes:58 96 87
off … him:96 44 -2
off … id:-108 -53 -57
off … ill:166 117 134
off … in:36 86 74
off … interstate:79 78 81
off … is:-12 -54 -65
off … its:-87 -74 -79
off … keep:104 81 48
off … lad:66 76 87
off … lanyard:130 63 52
off … leave:47 20 67
off … man:67 72 76
off … near:123 -1 -4
off … night:-75 -68 -76
off … no:59 63 115
off … not:21 -91 -76
off … off:92 124 74
off … old:82 60 95
off … pills:-60 -88 -73
off … planet:72 -70 -74
off … platform:83 119 96
off … sais:84 91 75
off … that:30 85 90
off … tiem:129 119 115
off … tonight:-24 -20 -70
off … using:103 104 122
off … weekend:-49 -47 -38
offence:-14 -6 -17
offended:1 -19 -8
offer:24 -83 -90
offered:-75 -138 -119
offering:-43 -13 -21
offers:-11 19 -8
office:-40 -9 -9
office with:166 120 132
office … im:-88 -112 -104
officer:-51 -37 -19
officers:-11 -25 -22
offices:-19 2 15
official:-39 -36 -15
officially:-70 -44 -44
offie:41 -23 -30
offing:52 60 -18
offing myself:52 60 -18
offline:32 57 67
offs:-54 -9 -3
offshore:34 31 49
offy:64 -7 -13
often:0 0 0
oh:-13 -3 12
ohio:-129 -101 -95
ohne:31 -47 -9
oil:57 71 87
oil and:83 80 88
oiled:141 124 128
ojala:156 -36 -28
ojala estuviera:53 -6 -1
ok:-20 -15 0
ok far:108 108 105
ok i:-68 -64 -66
ok … it:82 61 70
okafor:95 15 21
okay:17 -96 -73
okay … and:42 76 80
okay … teh:84 103 97
olanzapine:-39 -7 -28
old:-22 -41 -51
old amount:85 114 -51
old and:91 59 -6
old college:74 54 59
old dealer:59 -58 -28
old diary:-105 -81 -61
old itch:96 -1 0
old … dnt:131 88 -25
old … down:96 104 106
old … for:87 47 29
old … in:-49 -50 12
old … it:-90 -76 -71
old … theres:120 85 92
older:-85 -55 -31
oldest:-14 -7 -4
olds:-67 -41 -80
olive:-26 -14 -11
olives:-32 -27 4
ollie:44 58 71
olympics:-23 -15 -10
oma:-23 -22 -11
ombudsman:-1 0 0
omelette:-17 -3 -2
omg:-15 27 34
on:-1 -7 -3
on an:-63 -91 -82
on because:96 77 72
on bein:131 114 99
on dieing:-94 -63 -43
on earth:35 57 106
on heroin:-16 97 47
on him:56 52 88
on ill:81 71 99
on living:80 101 -168
on mothers:102 -11 -3
on mute:89 95 88
on myself:-61 -37 114
on next:66 106 92
on nights:-100 -76 -71
on purpose:147 139 75
on saturdays:-70 -59 -58
on sunday:-42 -46 -68
on sundays:-27 -20 -65
on them:-92 -79 -100
on thursday:-57 -41 -39
on to:68 95 93
on tuesday:-53 -63 -107
on without:88 131 142
on … all:-70 -114 -143
on … anniversary:34 42 53
on … are:-53 -106 -64
on … banister:71 78 80
on … befor:71 81 112
on … behind:-64 -92 -104
on … bottle:121 143 87
on … break:108 66 87
on … bypass:73 94 107
on … carpet:96 102 91
on … changing:-45 -61 -68
on … corridor:138 87 61
on … counter:39 -91 -113
on … counting:126 135 106
on … crane:92 94 93
on … detox:-118 -94 -89
on … died:84 87 69
on … does:-84 -57 -34
on … down:-96 -101 -76
on … duvet:133 84 85
on … earth:48 31 58
on … ere:98 98 100
on … every:-51 -4 -110
on … face:-66 -57 -90
on … farm:-19 10 -71
on … flat:140 65 11
on … for:-84 -113 -113
on … fourth:53 82 104
on … friday:-92 -90 -141
on … fridge:-34 -49 -30
on … full:-86 -68 -45
on … garage:42 62 58
on … gas:123 113 117
on … gets:33 -19 25
on … grand:79 91 90
on … hands:44 -125 -83
on … hanging:-50 -51 -42
on … head:-44 -35 -10
on … hoap:-84 -44 -43
on … horse:110 -7 -5
on … horses:183 101 98
on … id:22 86 76
on … ill:78 81 103
on … it:71 63 65
on … joint:113 78 84
on … knows:81 -13 -42
on … lap:80 98 118
on … locked:-146 -143 -137
on … long:120 115 56
on … longer:-58 -39 -30
on … looking:78 87 139
on … lying:-32 -60 -68
on … mind:91 62 -47
on … morning:53 51 65
on … myself:106 109 -25
on … new:-46 -72 -92
on … nice:121 118 91
on … office:69 71 70
on … old:-75 -48 -38
on … oven:-58 -47 -40
on … overpass:90 58 57
on … own:6 -13 -40
on … pedal:84 86 93
on … pillow:93 86 45
on … plate:-56 -64 -75
on … railing:-88 -94 -86
on … rails:3 -92 -103
on … right:29 57 78
on … rock:100 86 81
on … rocks:14 61 67
on … rooftop:117 115 113
on … same:89 71 97
on … scaffolding:114 83 90
on … she:50 10 16
on … started:78 96 -10
on … stool:95 113 107
on … table:81 91 91
on … tank:93 75 78
on … thank:18 60 31
on … thats:47 55 71
on … ther:70 104 82
on … theyve:36 62 93
on … three:66 83 69
on … tiles:93 122 123
on … told:-45 -45 -59
on … train:-71 -67 -79
on … trigger:118 136 132
on … tube:110 107 92
on … tuesday:87 0 -26
on … typing:34 64 37
on … up:38 -2 8
on … want:169 7 -13
on … was:-84 -47 -107
on … wasnt:152 21 5
on … way:75 28 64
on … week:-41 -88 14
on … wen:81 66 67
on … who:48 48 2
on … windowsill:-85 -68 -70
on … without:99 -18 -5
on … woke:1 56 -44
on … youll:126 107 124
once:9 20 40
once im:105 103 67
once its:39 28 -1
once shes:139 101 14
once … find:93 67 76
once … gone:196 172 93
once … hav:106 124 105
oncologist:18 -28 -11
one:34 29 36
one a:-89 -52 -66
one after:27 64 72
one bet:111 -2 -3
one bye:89 89 87
one could:114 61 62
one dnt:104 66 79
one drink:70 -10 4
one eye:49 87 108
one for:62 90 80
one glass:130 49 55
one i:-48 -67 -65
one is:-68 -25 -8
one leg:77 72 80
one less:101 51 51
one line:70 -105 -83
one long:55 -44 -22
one looks:112 129 132
one mor:40 56 94
one nice:138 112 74
one on:42 30 47
one push:36 23 75
one rist:117 119 119
one round:116 125 127
one said:-92 -77 -76
one small:33 61 46
one teh:-105 -76 -116
one tomorrow:-92 -116 -96
one way:43 22 33
one who:-28 -31 -59
one wil:-54 -7 -76
one year:-51 -71 -37
one yesterday:-112 -119 -92
one … after:77 103 111
one … alife:-99 -89 -42
one … all:64 54 74
one … aside:65 87 130
one … at:-22 -74 -76
one … be:-6 -55 -55
one … been:48 61 50
one … care:85 1 -6
one … couldnt:131 141 142
one … days:13 71 -102
one … doesnt:128 126 81
one … done:94 104 100
one … ere:51 23 32
one … every:81 91 120
one … forever:100 110 89
one … going:109 124 79
one … if:78 58 14
one … is:11 60 67
one … itd:141 95 91
one … its:49 52 88
one … leaving:-77 -66 -41
one … little:16 48 53
one … makes:88 98 97
one … my:-70 -98 -90
one … off:-103 -78 -68
one … out:103 118 118
one … sorrry:8 39 37
one … started:109 114 9
one … taken:65 67 68
one … tell:119 100 95
one … thats:103 41 30
one … them:-70 -56 -84
one … thems:99 59 37
one … theres:96 108 106
one … these:41 4 -120
one … through:82 -2 13
one … tiem:97 119 125
one … trip:97 85 73
one … u:104 103 124
one … wat:94 97 18
one … yesterday:121 26 43
one … yet:105 37 45
ones:27 27 29
ones go:-106 -101 -104
ones i:-90 -77 -75
ones … for:117 64 54
ones … get:104 98 91
ones … in:124 77 3
ones … wont:144 106 38
oneself:33 4 -7
onion:-3 -1 -1
onions:-14 -63 -60
online:-59 -27 -43
online said:103 104 100
only:0 0 0
onset:-22 -36 -16
onto:17 34 18
onto teh:54 68 64
onto … and:-7 -30 -24
onwards:-10 2 6
ooh:3 38 52
op:-67 -51 -71
opa:-14 -7 -4
open:34 51 50
open and:119 99 124
open i:106 142 123
open im:71 84 79
open them:-21 79 44
open to:-74 -64 -60
open … are:106 78 78
open … door:150 148 125
open … eyes:160 104 87
open … im:109 94 103
open … not:-92 -69 -41
open … tonight:-20 -29 -88
open … was:124 102 89
opened:39 2 29
opened … veins:107 117 108
opener:-58 -48 -40
opening:-28 -45 -29
openly:10 14 -23
opens:103 74 121
opera:-49 -38 -34
operation:-42 -72 -55
ophelia:-14 -9 -6
opiate:-29 -33 -49
opiates:-127 -79 -34
opiates and:-50 -40 -7
opinion:16 -31 -37
opinions:-44 -9 -4
opioid:-8 10 -15
opioids:-32 -25 -24
opportunity:-36 -40 -32
opposite:-11 27 -27
opt:28 11 -73
optician:69 -30 -33
option:27 44 4
optional:-34 -20 -17
options:14 58 59
or:-67 -74 -77
or any:156 183 133
or anything:84 1 20
or anywhere:137 132 114
or dnt:66 31 50
or does:-89 -80 -6
or no:116 5 -4
or see:101 24 -5
or theyll:-125 -111 -105
or … else:135 78 82
or … friends:106 22 -9
or … hav:85 69 87
or … not:-106 -77 -3
or … to:-21 -35 -75
or … was:171 182 125
oramorph:79 52 86
orange:6 -28 -42
oranges:-29 -19 -24
orchard:13 4 3
order:24 38 65
ordered:-86 -105 -89
ordered it:104 105 119
ordering:-54 -13 6
orders:3 23 7
ordinary:-34 -34 -10
oregon:-20 -51 -10
organ:-36 -15 -8
organic:-3 -2 -3
organise:-1 0 0
organised:-26 -39 -17
organiser:-5 12 22
organist:28 19 21
orient:-8 -2 -1
original:-72 -81 -57
orion:-14 -29 -19
orkney:-20 -21 -8
osei:62 80 73
ot:-55 -51 -12
other:-29 -36 -19
other peoples:68 55 51
other thing:61 33 -4
other times:75 103 107
other … cant:91 39 49
other … for:100 99 38
other … is:104 74 75
other … tomorrow:-89 -77 -68
other … tonight:131 126 123
others:-58 -27 15
otherwise:-54 -63 -66
otra:-37 46 -23
otra vez:22 65 -15
otter:-10 -8 -9
otters:-7 24 -11
otto:0 0 0
ought:119 48 52
ought … hav:114 65 68
our:2 17 12
our cat:-69 -53 -57
our parents:96 1 8
our toddler:108 106 97
our wedding:102 100 108
our … and:25 49 72
our … his:95 69 17
our … i:15 86 83
our … is:-45 -48 -40
our … overdose:103 104 94
our … put:102 112 106
our … she:107 93 69
ours:-99 -57 -20
ourselves:4 31 91
out:21 24 27
out but:64 97 81
out by:-39 -67 -91
out dnt:111 68 0
out early:66 -104 -68
out ere:56 107 107
out he:-33 -8 -71
out i:-32 -17 -91
out im:69 106 112
out last:-78 -51 -25
out loud:-77 -63 -60
out nobody:93 0 11
out not:147 124 122
out teh:-10 -27 -53
out tonight:79 33 -10
out wat:-68 -99 -108
out where:52 -38 -43
out … an:46 23 19
out … bags:-63 -49 -1
out … bathroom:-102 -71 -105
out … be:17 -70 -59
out … bridge:115 116 126
out … cant:97 -20 -6
out … car:71 115 152
out … date:-63 -55 -38
out … details:97 115 -13
out … dey:-50 -77 -81
out … dnt:11 -59 -51
out … duvet:48 18 15
out … going:79 39 29
out … hand:37 100 49
out … his:-39 -51 -73
out … id:12 -72 -51
out … im:49 15 0
out … in:-71 -87 -37
out … its:-68 -77 -76
out … keys:76 91 86
out … kil:77 90 -1
out … ledge:81 90 110
out … long:94 66 83
out … middle:152 106 104
out … midnight:101 91 97
out … myself:75 118 -19
out … night:-104 -63 -18
out … no:119 96 54
out … not:62 10 74
out … of:57 9 -34
out … one:56 70 99
out … rest:114 -73 -55
out … roap:97 103 117
out … this:54 92 55
out … tray:-107 -97 -100
out … up:-52 -41 -20
out … weekend:-113 -92 -86
out … wil:30 -60 -52
outcome:-41 -12 -14
outdoor:-1 0 0
outdoors:-50 -25 -14
outer:59 70 73
outfit:-52 -26 -19
outfits:75 72 72
outlast:5 -33 -19
outlive:48 55 42
outlived:-17 -44 -34
outpatient:-47 -37 -37
outpatients:23 -12 -4
outreach:-55 -47 -30
outright:-6 -2 -2
outside:50 43 89
outside her:-3 7 73
outside of:63 92 73
outside our:110 63 6
outside with:79 69 70
outside … licence:104 20 10
outside … off:167 46 37
outside … right:90 51 54
outstayed:8 -12 -6
ouvert:54 65 78
ovation:-16 -16 -11
ove:46 15 -19
oven:12 3 13
oven … and:70 66 104
oven … im:-112 -93 -105
ovens:60 11 45
over:15 29 25
over at:61 26 32
over because:115 76 -8
over his:57 69 37
over im:-91 -126 -113
over in:8 -8 -63
over lol:-121 -27 -20
over me:152 91 125
over my:-47 -42 -53
over wen:168 144 161
over … an:112 102 87
over … beam:-67 -121 -118
over … been:140 17 20
over … bridge:-69 -68 -110
over … comes:69 76 115
over … from:-40 -50 -54
over … got:91 124 124
over … head:39 50 110
over … last:-50 -44 -93
over … mean:80 104 -13
over … not:79 -53 -17
over … one:-73 -84 -74
over … pills:102 75 64
over … side:79 83 85
over … stile:-91 -80 -76
over … that:-79 -77 -118
over … tiem:95 58 31
over … werk:109 73 90
overalls:-10 -6 -6
overdid:-43 -25 -23
overdone:-15 -7 -9
overdose:-30 -30 -24
overdose home:5 -110 -100
overdose i:-61 -47 -88
overdose in:-69 -81 -117
overdose its:-88 -72 -34
overdose my:-43 -122 -102
overdose on:55 69 135
overdose tonight:134 146 63
overdose … and:-14 40 15
overdose … feal:41 66 80
overdose … home:3 -82 -81
overdose … last:113 107 115
overdose … u:158 158 173
overdosed:40 58 63
overdosed last:131 0 -47
overdosed on:-71 -83 -96
overdosed … i:54 72 87
overdosed … my:134 144 148
overdosed … purpose:-107 -175 -190
overdoses:-55 -28 -27
overdosing:59 82 30
overdraft:67 85 77
overdraft and:132 123 113
overdue:-26 -15 -8
overheard:5 4 -3
overkill:-5 -2 -2
overlook:0 -2 -1
overlooked:80 -13 -7
overnight:-16 13 4
overpass:150 148 130
overpass and:74 47 27
overseas:0 0 0
overtime:-31 -8 -2
overwhelmed:1 13 -17
overwhelming:-8 31 -81
owe:11 27 0
owe … a:142 100 97
owed:25 47 52
owed him:91 48 74
owes:-15 -10 -20
owing:20 25 41
owl:-61 -55 -49
owls:11 30 28
owls u:109 118 104
own:1 15 -33
own death:90 123 -38
own doin:35 145 -14
own husband:122 105 100
own im:93 31 -94
own lfie:51 78 -28
own obituary:122 118 110
own tonight:119 156 -53
own … and:59 67 28
own … been:-41 -56 -20
own … i:23 35 -104
own … in:3 14 82
own … is:-7 -32 -53
own … last:-97 -63 -10
own … my:21 38 89
own … not:39 28 -77
own … that:-67 -55 -36
owned:-12 -15 -2
owner:-4 30 42
owners:-109 -100 -97
owns:18 24 53
owt:87 39 -34
oxfam:8 8 4
oxford:0 0 0
oxy:73 56 60
oxycodone:82 89 103
oxygen:71 89 35
oxys:74 76 32
p:-45 -56 -41
pa:-10 -4 -6
pace:-9 -51 -44
pacing:99 -25 8
pack:-23 -57 -50
pack of:134 102 75
pack … biscuits:85 -4 -3
pack … in:109 -5 0
package:23 -17 -9
packed:-10 -34 -25
packet:88 72 82
packet … teh:-13 -16 -73
packet … them:86 56 61
packets:53 66 69
packets and:112 101 144
packets … im:86 102 94
packing:-6 -18 -10
packs:49 88 97
packs and:100 102 103
pact:-7 11 128
pad:-15 -18 -22
paddington:-24 -27 -20
paddle:-51 -49 -53
paddled:-65 -63 -88
paddling:-38 -40 -46
paddock:35 43 47
padlock:59 52 56
padlocked:16 21 12
padre:4 10 15
pads:-26 -26 -36
page:-52 -94 -81
pager:16 5 27
pages:-70 -54 -70
paid:48 69 70
paid for:46 63 91
paid off:-90 -80 -112
paid up:92 84 83
paid … back:8 22 32
paid … friday:115 101 112
paid … gas:-69 -66 -66
paid … rent:-114 -93 -85
pain:24 45 34
pain no:-82 -65 -21
pain … and:75 16 78
pain … i:57 82 50
pain … im:-76 -104 -117
pain … in:108 48 46
painful:44 67 -58
painkiller:-26 13 13
painkillers:34 60 23
painkillers and:65 57 -1
painless:-13 3 82
pains:-12 1 -46
paint:-129 -140 -100
paintball:-44 -30 -15
paintbrush:-27 -25 -20
painted:-148 -132 -120
painter:-57 -40 -51
painting:-101 -92 -100
paints:4 -1 5
pair:-97 -71 -66
pairs:-6 -1 2
pal:77 114 121
pale:-21 -18 5
palliative:-30 14 23
palm:-5 -7 -20
palpitations:-15 -4 -5
pals:39 51 -63
pan:29 53 35
pan at:54 101 42
pancake:-52 -5 -12
pancakes:-90 -72 -61
panel:-13 -34 -31
panels:19 -22 -26
panic:-12 -9 2
panicked:3 -1 4
panicking:-33 -25 -17
panicky:67 -1 -2
panics:-24 -24 -20
pans:16 23 -25
panto:-72 -76 -76
pantomime:-29 -38 -35
pantry:54 39 15
pants:-15 -4 -41
papa:42 59 54
papa … not:106 94 98
paper:-16 -20 4
paper … i:107 62 70
paperback:13 -2 -1
papers:32 35 28
papers and:55 82 70
papers … teh:119 65 86
paperwork:55 -37 -15
para:25 -102 -74
paracetamol:39 79 85
paracetamol since:123 119 124
paracetamol … and:116 118 107
parachute:-17 -8 -4
parade:-14 8 21
paradise:-37 -46 -43
parallel:-65 -30 -38
paramedic:3 -50 -47
paramedics:8 34 45
paranoid:-56 -68 -50
parapet:136 129 136
parcel:-71 -72 -68
parcels:-11 -45 -32
pardon:42 31 26
pardonnez:10 9 12
parent:-30 -19 -36
parenting:-18 -14 -15
parents:14 -9 2
parents get:118 12 17
parents had:91 -1 0
parents im:-102 -122 -112
parents … and:17 54 77
parents … had:70 25 21
parents … hav:146 45 56
parents … it:62 45 66
parents … sorrry:-103 -122 -110
parents … teh:-59 -83 -96
parish:-59 -28 -23
park:32 36 44
park behind:-43 -39 -32
park … down:117 17 12
park … level:96 91 91
park … no:93 106 123
park … teh:138 116 96
park … town:115 102 107
parked:63 72 78
parker:-8 -3 0
parking:-82 -65 -62
parkinsons:-48 -37 -23
parkrun:-24 -15 -14
parks:-21 -16 -57
parle:1 4 -16
parler:-26 -22 -9
parliament:20 41 29
parlour:46 61 -2
parole:-16 -20 -14
parrot:13 -19 -3
parrots:13 -7 14
pars:-23 -11 -7
part:2 -8 -30
part … me:11 -23 -88
parted:-10 -21 -14
particular:-12 24 -22
particularly:-17 -9 -7
parties:-79 -63 -31
parting:-14 -4 -5
partir:26 22 7
partly:0 0 -1
partner:22 7 -59
partners:15 29 18
parton:-45 -24 -7
parts:-37 12 26
party:-19 -18 -17
party and:99 28 8
partys:13 28 40
pas:8 40 19
pasa:10 -21 -3
pasado:-14 -5 -5
pass:-24 -9 -4
pass i:111 -40 -28
pass out:114 115 80
pass … i:121 51 -74
passed:-45 -36 -22
passenger:71 77 109
passes:64 42 25
passing:-28 2 -13
passive:0 8 -11
passport:45 55 -17
passports:-1 22 17
passw:0 0 0
password:34 44 34
passwords:44 32 43
passwords and:84 103 93
passwords in:-40 -46 -59
past:48 58 61
past caring:48 38 69
past midnight:98 131 119
past this:38 55 -11
past … by:116 99 81
past … car:-66 -65 -45
past … i:61 84 107
pasta:-27 -26 -60
pastilla:-28 -26 -29
pastillas:72 89 86
pastor:-5 9 -31
pastoral:-5 -1 0
pastry:-34 -2 -1
pasty:-107 -88 -88
pat:4 26 35
patch:-20 4 20
patches:116 133 124
patches in:33 -5 21
patches on:131 132 133
patchy:-22 -20 -27
patel:-5 2 -12
paternity:19 12 3
path:-8 1 9
pathetic:-52 -23 -5
pathway:-11 -14 -11
patience:-18 -21 0
patient:2 18 59
patients:3 36 31
patio:-45 -22 -11
patrol:66 72 82
pats:-38 -20 -3
patted:25 27 8
pattern:-67 -47 -33
patterns:-12 -1 -1
patting:-113 -79 -67
paul:-87 -6 -1
pauline:-13 -27 -33
pause:-9 -3 -2
paused:26 9 -2
pavement:-25 5 -5
pavlova:-1 -1 0
paw:-24 -30 -32
pawn:14 7 19
pawned:49 30 38
paws:-72 -81 -76
pay:7 49 0
pay for:-89 -75 -15
pay … his:146 136 112
paycheck:-18 -9 -5
payday:50 12 42
paydays:-1 2 24
paying:1 47 42
payment:-24 -23 -3
payroll:-27 -6 -1
pays:21 7 24
pays … for:47 52 73
paz:-20 -9 -4
pc:7 12 23
pdf:-5 -5 -9
pe:-6 22 -33
peace:32 30 43
peace on:149 108 104
peaceful:59 54 79
peacefully:0 0 0
peach:-30 -23 -16
peacock:0 1 -1
peak:-39 7 9
peanut:104 104 100
pear:-31 -29 -10
pearls:-24 -39 -20
peas:-14 -29 -58
pebbles:-4 -4 -14
pedal:-3 -6 13
pee:12 31 46
peeing:-15 -15 -7
peel:1 26 26
peeled:-1 -12 -6
peeling:56 15 54
peer:9 13 -14
peg:20 35 55
pega:74 75 -74
pegs:-39 -28 -44
peine:75 59 70
pellets:137 145 135
pelo:-5 -6 -2
pelvis:-46 -48 -50
pen:30 48 72
pen … teh:146 126 116
pena:-78 -33 -11
penalties:-31 -32 -22
penalty:-35 -29 -33
pence:-6 -6 -3
pencil:112 92 24
pencil case:158 102 42
pendant:1 8 19
pending:-32 -29 -9
pendre:95 103 95
pends:6 -2 5
penguin:-46 -24 -44
penguins:-29 3 -7
penicillin:-2 -1 0
penknife:-31 -15 23
pennies:-12 28 28
penny:-11 17 16
pens:91 76 59
pensamientos:58 70 -13
pensamientos suicidas:61 71 -14
pensando:-22 20 -17
pensando en:-91 -10 -14
pensar:23 16 -5
pense:47 70 -72
pensees:33 38 -9
pension:90 116 63
pension to:122 80 92
pension … teh:130 134 82
pensioner:6 10 -11
pensioners:-21 5 -3
pensions:18 22 56
people:-20 -26 -21
people are:-36 -26 -33
people for:116 82 55
people i:95 95 107
people look:46 57 79
people not:71 114 107
people one:118 81 43
people say:81 10 16
people she:49 71 80
people … can:-99 -13 -8
people … kild:100 70 -1
people … say:-97 -9 -17
people … up:44 64 62
peoples:-20 -27 -32
peppermint:-69 -42 -46
per:-68 -75 -22
percent:0 16 43
percs:-79 -106 -37
perdonadme:63 72 68
perdonenme:125 126 123
pere:-28 -27 -22
perfect:-35 7 -12
perfectly:15 -50 -36
perfume:56 128 120
perhaps:10 -5 -7
perinatal:-42 -34 -37
period:33 99 153
period is:64 108 85
perm:-58 -40 -50
permanent:133 79 -33
permanent exit:55 41 -32
permanent holiday:107 31 50
permanently:82 95 93
permanently … teh:-75 -91 -82
permission:-15 -6 -11
permission to:70 71 62
permit:-26 -23 -24
permitted:-10 -11 -20
permitting:-6 0 -1
pero:-5 -64 -33
perro:-9 -8 -6
person:25 -12 -3
person … be:56 -9 -16
person … dnt:67 -21 -7
person … from:69 54 57
persona:5 -1 -1
personal:-17 -15 -19
personality:-37 -19 -21
personally:-19 -23 -31
personne:-3 -16 -22
persons:-50 -37 5
perth:-18 -33 -44
peru:-20 -26 -5
pesticide:45 67 34
pet:-2 26 -39
pete:46 64 40
peter:39 40 30
peters:-21 -21 -24
petit:-32 -37 -23
petition:-9 -8 -9
petrol:68 127 163
petrol in:71 60 72
petrol … and:69 70 86
petrols:74 79 98
pets:10 19 41
petty:-10 -16 -13
peur:21 19 -71
peux:-20 -23 -24
pew:-17 -8 -4
pharmacies:42 -5 -4
pharmacist:-107 -80 -87
pharmacists:-5 -3 -1
pharmacology:-12 -9 -14
pharmacy:-135 -115 -108
pharmacy … and:92 90 86
phase:13 35 42
phased:-64 -27 -11
phd:33 26 -14
phenibut:34 65 63
phenobarbital:-56 -64 -60
phew:-7 -3 -3
phil:-21 -27 -20
philippines:-8 -6 -1
philosophy:-22 -19 -2
phoenix:-18 -40 -38
phoned:78 8 10
phoned … to:105 22 50
phones:4 47 57
phoning:1 -15 -19
photocopier:-17 -8 -5
photograph:-74 -75 -77
photographed:-27 -6 -8
photographer:-28 -33 -37
photographing:-24 -45 -40
photographs:2 8 12
photography:-24 -26 -16
photos:-55 -14 6
photos of:46 49 33
phq:6 -5 -5
phrase:-62 -38 -43
phrases:-1 -3 -1
physical:-77 -98 -86
physically:-77 -122 -41
physics:-86 -90 -79
physio:-138 -125 -116
physios:-30 -23 -8
physiotherapist:19 -21 -8
piano:-15 -5 -25
piano stool:58 65 56
piano … for:-118 -124 -125
pic:62 76 112
pic of:81 85 119
pic … a:49 62 68
pick:19 42 55
pick a:93 116 115
pick … a:88 97 109
picked:40 24 28
picked it:55 57 92
picked … and:-51 -43 -43
picked … date:-53 -70 -83
picked … day:-106 -62 -63
picked … i:-127 -89 -105
picked … its:94 66 42
picked … last:130 75 89
picked … spot:-55 -53 -43
picked … train:76 86 142
picked … tree:-33 -24 -54
picked … up:58 38 -24
picking:57 47 21
pickle:-13 -24 -15
pickled:-29 -13 -5
pickles:-42 -10 -11
picks:-53 -42 -19
pickup:-32 -31 -11
picnic:-18 14 8
pics:83 20 -75
picture:41 -13 6
picture of:57 111 148
picture … at:-1 26 -111
picture … bein:109 -28 -7
picture … my:5 -79 2
pictured:-33 -35 -51
pictures:31 0 -37
picturing:58 13 -163
pie:-83 -103 -63
piece:-20 -63 -66
pieces:-100 -48 -44
pienso:36 52 -46
pier:62 79 84
pier and:-129 -131 -131
pier … teh:134 107 97
pierced:-5 -1 0
pies:-109 -99 -105
pig:-36 -32 -12
pigeon:0 5 18
pigeons:-39 -61 -64
pigs:40 17 28
pile:5 -30 -67
piles:90 95 62
pill:30 63 60
pill … own:41 45 47
pill … this:176 174 136
pillar:47 78 14
pillbox:114 120 119
pillow:62 58 100
pillow … to:99 85 16
pillowcase:12 28 19
pillows:-1 -20 22
pills:81 108 118
pills a:54 85 103
pills all:166 159 142
pills at:0 -18 -27
pills first:144 141 128
pills on:29 69 94
pills out:-100 -85 -120
pills with:-28 -24 -60
pills … are:114 116 117
pills … at:99 84 84
pills … been:133 140 142
pills … cant:81 54 58
pills … down:93 80 75
pills … hand:170 77 89
pills … her:79 72 77
pills … his:191 150 149
pills … i:56 31 50
pills … im:52 80 62
pills … is:26 1 46
pills … my:84 70 34
pills … night:71 96 36
pills … not:91 57 64
pills … pills:166 137 139
pills … them:-99 -131 -122
pilot:34 -48 -41
pimp:58 70 -82
pin:137 139 130
pin on:74 76 113
pin … my:103 113 105
pinch:42 45 65
pinched:25 9 8
pinches:72 115 -147
pinching:-19 -25 -27
pineapple:-55 -11 -7
ping:16 -7 37
pinged:10 -14 -11
pinging:-14 -5 -2
pink:-3 6 18
pinned:-21 -15 63
pinpoint:80 55 59
pins:-29 -16 -23
pint:38 30 44
pints:65 17 -28
piont:-38 3 -20
piont of:47 -71 -111
piont to:211 -94 -55
piont where:-75 44 -22
piont … any:272 -59 -27
piont … carrying:74 -23 -11
piont … geting:110 1 8
piont … it:-99 -25 -18
piont … me:-37 42 80
piont … of:171 -22 -8
piont … up:91 12 -3
pip:-26 -18 -3
pipe:88 60 97
pipe and:89 116 144
piper:-26 -14 -14
pipes:11 18 34
pirate:-49 -48 -50
pirates:-27 -10 -9
pissed:-14 -1 -58
pistol:123 141 164
pistol and:96 98 104
pistol in:44 37 73
pistol … in:-98 -118 -131
pistol … teh:26 30 28
pistola:19 31 37
pistols:121 95 113
pistols … teh:102 62 74
pit:24 52 85
pitch:12 -31 -52
pity:-20 -85 -9
pizza:-107 -69 -83
pizzas:-30 -15 -1
place:-4 8 27
place and:46 92 78
place is:98 126 114
place of:79 -21 -10
place on:134 86 73
place … going:73 85 133
place … myself:-70 -82 -38
place … no:110 38 37
place … teh:95 72 62
placed:100 -11 -9
placed … bet:118 -5 -3
placement:-15 -24 -43
places:-24 -24 -36
places with:86 -12 -4
plain:-20 -97 -56
plainly:-15 -29 -24
plait:-3 18 15
plaited:15 16 9
plaits:36 16 13
plan:17 25 6
plan for:-69 -73 -38
plan is:84 95 126
plan teh:85 100 116
plan … after:76 95 52
plan … and:-76 -101 -78
plan … date:-109 -75 -57
plan … jmup:-89 -106 -54
plan … kil:40 86 129
plan … myself:91 108 142
plan … pills:-73 -100 -79
plan … to:-69 -77 -63
plan … wait:95 88 70
plane:22 -113 -88
planes:-10 -12 -2
planet:114 43 43
plank:-33 -10 -4
planned:-9 -23 26
planned it:62 83 72
planned to:-114 -122 -64
planned … for:71 93 79
planner:-55 -32 -26
planning:47 46 -36
planning it:177 139 108
planning my:-13 55 -98
planning to:93 122 50
planning … check:56 61 62
planning … do:105 29 -33
planning … out:56 92 66
plans:45 22 23
plans for:75 75 74
plant:-41 -30 -11
planted:-72 -40 -36
planting:-81 -54 -49
plants:1 4 23
plants … teh:163 105 94
plaque:82 84 72
plaster:-36 -28 -12
plasterboard:-50 -31 -26
plasterer:-9 17 -9
plastering:-13 -12 -23
plasters:-40 -19 -72
plastic:-25 -13 12
plastic … his:-76 -93 -79
plastic … on:-93 -106 -104
plate:-72 -42 -72
plates:159 154 91
platform:72 67 64
platform edge:58 74 76
platform with:-76 -82 -79
platform … and:96 102 104
platform … to:123 63 47
plath:-7 -3 -9
platoon:31 57 55
play:-29 -17 -31
play it:80 117 112
played:-40 -13 0
player:24 12 -23
playground:10 42 33
playhouse:-20 -11 -15
playing:3 -10 -44
playing it:60 41 39
playlist:45 63 61
playlist i:81 80 83
playlists:-1 4 8
plays:-60 -24 -55
playstation:-9 -3 -6
pleasant:-23 -6 -3
please:0 0 0
pleased:-72 -100 -100
pleasure:-3 12 6
plenty:42 84 80
plenty … tiem:96 116 84
pleure:-8 2 -16
plot:-15 11 -3
plots:-6 -3 -6
plotting:-63 -67 -30
plug:-38 -9 -47
plugged:113 121 125
plugged in:113 121 125
plughole:119 62 71
plugs:-106 -104 -15
plum:-38 -23 -9
plumber:-116 -109 -108
plumbers:-45 -20 -23
plums:-32 -12 3
plunge:4 33 27
plunger:125 33 52
plus:24 21 66
plus jai:-81 -67 -13
plus … envie:-81 -67 -13
pm:59 74 94
pm teh:93 92 69
pm … teh:98 49 50
pm … to:77 66 52
pneumonia:-37 -32 -18
po:-10 -9 -5
pocket:61 49 66
pocket … of:-83 -43 -50
pockets:35 41 41
podcast:-78 -54 -49
podcasts:-14 -6 19
poder:-14 -2 -2
poem:15 -10 -5
poems:-4 17 15
poet:92 5 10
poetry:102 -11 -8
poets:-20 -12 -8
pogues:9 7 10
poids:106 -17 -15
pointed:19 27 38
pointed at:87 92 92
pointers:-22 -17 -3
pointing:16 47 50
pointless:98 -28 -30
points:-1 25 18
poison:-30 -16 32
poison … in:-113 -112 -128
poisoned:-41 21 38
poisoning:77 75 55
poisoning my:44 66 -22
poisonous:131 116 127
poisons:13 17 -36
poke:-2 -14 -4
pokemon:-5 -7 0
poker:95 110 141
pokies:-16 -5 -11
poland:-33 -24 -16
pole:-9 0 39
poles:-1 -1 -1
police:20 39 60
police can:117 123 132
police cell:46 6 12
police i:100 63 64
police … me:119 -48 -45
police … off:73 -90 -92
policeman:20 -34 -36
policy:54 84 65
policy … out:111 134 70
polish:32 93 98
polished:27 24 -10
polite:95 53 90
politely:61 -33 -38
political:-19 -4 -3
politics:-58 -35 -10
polytunnel:10 6 25
pond:47 73 75
pond and:49 20 35
ponds:-29 -14 -2
poner:-60 -20 -8
pont:-55 -64 -49
pont … vais:62 70 61
pony:-80 -35 -25
pool:26 26 45
pools:-37 -23 -18
poor:-31 -72 -50
poorly:-45 -50 -24
pop:-90 -89 -91
popcorn:-124 -65 -56
popcorns:-3 -2 -1
popped:79 70 87
popped out:134 140 132
popping:104 25 43
poppy:13 26 33
pops:-47 -48 -37
por:-36 36 61
porch:-16 -25 -15
pork:-3 -2 -2
porque:-94 -83 -11
porridge:-108 -105 -108
port:-14 -3 20
porter:-14 -2 -77
porters:35 59 57
porto:-4 -4 -2
portugal:47 49 57
pose:-9 -6 -3
posh:-3 7 2
position:-66 -39 -37
positive:-27 -18 -28
possession:35 54 64
possible:-86 -73 -52
possibly:-7 -13 0
post:-40 -24 -3
post its:87 62 37
post last:80 59 56
post to:94 110 89
post … be:103 105 113
post … for:109 104 87
post … last:103 96 100
post … monday:89 90 74
postbox:-11 -1 -2
postcard:-30 -36 -35
postcode:-42 -27 -33
posted:49 70 56
posted his:88 93 101
posted … to:-113 -110 -93
poster:-28 9 -2
posters:-4 -43 -25
postie:18 13 3
posting:-7 13 -13
posting … teh:151 139 137
postman:-87 -82 -72
postman i:-73 -84 -69
postmans:-18 -6 -15
postnatal:-42 8 -20
postpartum:3 15 -2
posts:-124 -93 -89
pot:5 48 76
potassium:1 58 47
potato:-88 -64 -75
potatoes:2 29 39
pothole:-11 -10 -1
pots:0 39 37
pottery:-93 -89 -58
potting:87 96 80
pouch:17 34 63
pound:-59 -50 -60
pounding:-60 -23 -30
pounds:-87 -82 -99
pour:8 -5 -48
poured:46 -37 6
poured … down:-50 -89 -75
poured … teh:-105 -89 -91
pouring:84 94 123
pouring and:81 50 54
pouring it:-49 -44 -95
pours:-9 -5 12
powder:1 2 1
power:-148 -118 -98
ppy:0 0 0
practical:-30 -28 -38
practically:-34 -75 -59
practice:28 19 33
practiced:-10 -10 -3
practicing:23 60 70
practise:-74 -87 -70
practised:-94 -75 -41
practised … on:73 51 70
practising:2 12 13
prague:-35 -28 -11
praise:-54 -32 -27
pram:17 28 26
prawn:-43 -23 -22
prawns:-17 -6 -7
pray:4 -76 -7
pray that:120 -90 -53
prayed:28 -18 11
prayer:81 52 55
prayers:45 64 87
praying:31 1 10
prays:95 104 -32
prazosin:-16 -13 -4
pre:-89 -36 -23
preach:-27 -13 -15
precinct:-12 -1 -3
precious:-32 -22 -10
precisely:27 -45 -31
prefer:-44 -55 -37
preferred:-41 -40 -58
prefers:27 0 0
pregabalin:-11 -31 41
pregabs:78 68 92
pregnancy:-37 -22 -39
pregnant:-13 10 11
premier:70 56 72
premium:-7 -1 -1
prends:-12 -7 -4
prenez:11 11 15
prep:-72 -49 -51
prepaid:47 44 48
prepare:-55 -25 -22
prepared:-24 21 46
prescribe:24 50 48
prescribed:-31 -37 -39
prescriber:30 -25 -26
prescribing:-27 -26 -10
prescription:-24 -18 -11
prescriptions:49 96 69
present:-13 -37 -31
presentation:-65 -17 -13
presenter:-36 -28 -7
presents:-13 -8 -6
presque:15 14 -16
press:105 29 16
pressed:73 77 53
pressing:190 161 137
pressing teh:30 70 97
pressure:-63 -65 -54
pressures:-73 -63 -50
pret:-24 -18 -6
prete:45 36 42
pretend:37 36 9
pretended:2 8 -9
pretending:95 22 10
pretending … teh:108 123 89
pretends:-11 -12 -9
pretty:0 0 0
prevenshun:-29 -5 -23
prevent:-26 -14 -9
preventable:-16 -16 -1
previous:-13 -30 -44
price:-87 -70 -44
prices:-64 -50 -46
pricing:11 -27 -17
prick:-2 -1 0
pride:-84 -60 -58
priest:8 25 34
priests:-40 -41 -39
primary:-49 -44 -27
prime:-1 -3 -11
primer:-63 -62 -55
prince:112 105 101
print:-17 5 9
printed:-68 -58 -49
printer:-128 -79 -42
printers:-19 -14 -17
prints:-24 -38 -35
pris:6 31 52
prison:-69 -26 -52
prisoner:45 -15 -9
private:-68 -48 -53
privately:-11 -16 -14
privilege:49 79 95
priya:1 10 9
prize:-7 -25 -24
pro:-77 -8 -2
prob:-10 -11 -12
probably:0 0 0
probate:-3 -8 6
probation:-37 -23 -102
problem:8 -119 -136
problems:-35 -71 -67
procedure:-25 -24 -15
process:-19 24 26
prof:-75 -61 -71
professional:-15 -8 -4
professor:-6 -9 -1
profile:58 90 79
program:-59 -55 -35
programme:5 -27 -25
programmed:-4 -2 -1
progress:-41 -37 -5
project:-100 -92 -73
projector:-8 -9 -14
projects:0 -2 0
prom:-17 -23 -9
promise:48 44 -38
promised:17 -4 -7
promised myself:-3 50 67
promised … and:85 13 65
promised … id:96 46 63
promises:-6 -15 -16
promising:114 -19 -39
promoted:-21 -15 -6
promotion:8 -36 -86
prompt:-13 0 -19
proof:-62 -24 -8
prop:66 59 67
proper:-96 -45 -45
properly:23 41 78
properly … my:117 119 92
property:-33 -21 -26
propofol:116 141 154
proposal:-36 -44 -14
propose:-74 -45 -50
proposed:-29 -45 -14
proposing:-65 -53 -31
propped:22 24 9
propranolol:33 37 54
props:-13 -12 -19
prose:7 26 -1
prosecco:43 24 -43
protein:-21 -11 -9
protest:-35 -35 -38
protocol:-20 -5 -4
proud:-15 -62 -42
proud and:36 2 28
proud … im:76 75 68
prouder:-37 -40 -25
prove:19 5 -44
provided:-35 -32 -24
provider:0 3 -1
prowd:-19 -7 -2
prozac:73 93 93
prunes:-6 -18 -1
pruning:-11 -10 13
ps:-6 -4 0
psa:-48 -27 -7
psychiatric:42 -37 -29
psychiatrist:-116 -51 -68
psychiatrists:-24 -16 -16
psychologist:-78 -50 -62
psychology:-14 -13 -1
psychosis:-4 -23 -34
pta:-39 -19 -17
ptsd:-67 -69 -74
pub:17 -20 -60
public:6 12 31
published:-8 -6 -2
pubs:53 47 59
pubs shut:126 113 103
pudding:-102 -68 -47
puddings:21 31 35
puddle:43 39 27
pueblo:-17 -22 -20
puedo:44 28 -33
puente:88 111 112
puffins:-45 -48 -55
puffs:-4 -2 -5
pug:-13 -9 -8
puked:90 48 51
puking:10 16 53
pull:65 25 -11
pull teh:26 60 38
pull … im:105 31 36
pull … trigger:40 53 48
pulled:54 27 23
pulled … trigger:-78 -55 -67
pulling:28 42 89
pulls:-16 -40 -87
pulse:123 162 174
pulse is:88 104 94
pump:-30 -27 10
pumped:39 -36 -6
pumping:71 84 86
pumpkin:-85 -77 -79
pumpkins:-28 -19 -25
pumps:61 54 35
pun:-40 -40 -8
punch:62 20 -77
punch … own:72 111 -14
punchbag:71 64 16
punched:-67 -52 -53
punches:59 81 -111
punches me:114 111 -121
punching:49 5 2
punctual:49 67 84
pune:2 4 35
punish:62 101 11
punishment:119 106 -82
punjabi:85 74 64
puns:-30 -26 -17
pup:-5 -3 -6
pupil:36 62 70
pupils:96 79 69
puppies:-3 -4 0
puppy:-130 -128 -120
puppy and:-91 -104 -106
purchased:52 47 77
pure:-78 -53 -42
purely:-34 -38 -24
purge:-3 21 -3
purged:130 1 -34
purged twice:78 45 -1
purging:37 -18 -10
purpel:-12 13 36
purpose:115 121 68
purpose i:-32 -21 -97
purpose ive:3 -74 -79
purpose … teh:60 91 103
purpose … tuesday:3 -46 -88
purring:47 -3 5
purse:-27 -87 -73
push:53 50 34
push … teh:-46 -40 -77
pushchair:0 0 0
pushed:54 93 101
pushed me:27 29 -75
pushed teh:93 95 115
pushes:25 44 -31
pushing:-16 -5 -60
put:2 0 -28
put in:63 70 26
put … affairs:92 -11 -8
put … and:-68 -107 -43
put … back:-42 -132 -116
put … down:89 89 115
put … gun:-78 -86 -87
put … hands:-48 -8 -135
put … i:-30 2 -107
put … its:-94 -82 15
put … me:61 -107 -57
put … of:129 95 92
put … out:-82 -51 -86
put … over:-134 -103 -85
put … passwords:-69 -72 -66
put … patches:102 109 122
put … through:37 75 61
put … u:83 86 78
put … wat:-86 -101 -73
puts:-35 -18 -134
puts … hand:107 126 -55
putting:0 5 11
putting … a:74 56 79
putting … affairs:10 -97 -98
putting … back:107 111 105
putting … head:9 13 89
putting … my:45 47 56
putting … teh:-75 -56 -90
putting … up:-82 -94 -113
putty:39 38 17
puzzle:-66 -76 -74
pyjamas:9 42 41
pylon:150 157 154
q:-7 17 34
qualified:-25 -55 -35
quality:-71 -31 -26
quand:12 33 2
quarrel:7 16 18
quarry:46 71 63
quarry and:46 56 67
quarter:20 13 50
quarter to:124 93 85
quarter … teh:-97 -90 -81
quay:107 58 61
quays:-10 -5 -5
que:-32 -50 -96
que me:36 -37 -19
queasy:-59 -54 -38
queen:-72 -16 -11
queens:-5 -19 -13
queensland:-41 -20 -5
quelle:66 75 -28
quelquun:1 -1 3
querer:29 -10 -3
queria:80 -21 0
queriendome:-73 -35 -6
question:-118 -89 -73
questionnaire:1 -25 -9
questions:-96 -84 -86
quetiapine:-47 -30 -33
queue:9 49 -3
queued:-1 -1 0
queueing:-30 -22 -18
queues:67 -6 -4
qui:-17 -19 -8
quiche:42 65 88
quick:97 94 71
quick and:-77 -76 -59
quick way:118 89 82
quicker:51 68 -22
quickest:45 123 -28
quickly:0 0 0
quid:-41 -111 -107
quien:15 14 -4
quiere:71 94 -18
quiero:62 72 -95
quiero desaparecer:38 -25 -5
quiero matarme:76 149 -23
quiero morirme:17 68 -7
quiero suicidarme:2 53 -6
quiero … de:-54 -31 -2
quiero … en:-64 -32 -3
quiero … me:63 42 9
quiero … quiero:-62 77 -2
quiet:23 5 8
quiet … im:97 109 56
quieter:105 46 103
quietly:37 31 47
quiets:6 15 -46
quil:93 93 82
quilt:-22 -40 -30
quilting:-4 -6 -4
quince:-1 3 -1
quise:-25 -12 -2
quisiera:89 -20 -5
quisiera estar:70 -1 -1
quit:-1 -7 31
quit … in:-102 -121 -98
quitar:19 32 67
quitarme:39 69 -43
quitarme la:41 71 -43
quitarme … vida:62 85 -44
quite:0 0 0
quito:-6 8 9
quitting:-89 -63 -4
quiz:-85 -52 -64
quoi:1 -1 -15
quote:-31 -47 -25
quoted:-78 -21 -28
quotes:-16 -17 -17
quoting:-4 -10 -9
ra:94 105 105
rabbi:3 8 7
rabbit:64 -5 -49
rabbits:126 143 117
race:-69 -33 -9
racing:-9 -1 5
rack:-43 -30 -7
racket:-1 -1 -1
radiator:-1 -7 -9
radiators:-12 -8 33
radio:-34 -5 12
radioed:-3 -1 4
radios:98 114 94
radiotherapy:-44 -21 -2
raffle:-63 -37 -61
raft:-1 -1 -1
rafter:0 1 -8
rafters:42 27 12
rag:60 75 104
rage:0 -54 15
ragequit:22 18 -12
raging:-2 -25 -19
raid:-20 -11 -3
rail:97 116 108
rail im:124 119 122
rail … i:142 106 86
rail … teh:-94 -104 -102
rail … with:74 101 107
railing:35 43 40
railing and:145 148 143
railing one:-95 -92 -94
railings:3 -22 -35
railings and:136 105 110
rails:77 66 55
railway:39 43 67
railway … after:-73 -77 -80
railway … waitin:55 58 53
rain:-105 -86 -85
rain and:-75 -71 -64
rained:-78 -60 -57
raining:36 -15 7
rains:-28 -14 -7
rainy:22 15 -3
raise:1 19 40
raised:17 10 -16
raisin:-4 -8 -4
raising:-53 -32 -14
raisins:-39 -41 -47
rake:-30 -24 -15
ramadan:-19 -5 -1
ramble:-7 -1 -38
ramblers:-28 -47 -37
rambling:-36 -40 -8
ramesh:0 2 2
ramming:30 26 136
ramp:-20 -17 -42
ran:-41 -13 22
random:-67 -39 -87
rang:-52 -88 -48
rang to:83 113 157
range:-38 -41 -50
ranger:49 61 70
ranked:25 25 -3
rant:-72 -54 -43
rap:6 24 -7
rape:32 34 -14
rapes:88 105 -19
rapes me:88 105 -19
rare:-3 7 -11
rarely:-30 -15 -9
rash:-98 -92 -85
rat:75 67 96
ratatouille:-40 -37 -27
rate:-96 -89 -77
rates:-31 -17 -5
rather:7 -46 -78
rather be:-14 -32 -91
rather end:50 67 -12
rather not:7 -139 -72
rather than:-58 -55 -64
rather … dead:28 91 -62
rather … go:18 128 -29
rather … had:80 0 1
rather … my:2 62 -52
rather … own:57 83 -11
rather … teh:69 53 53
rational:-76 -35 -31
rato:77 3 9
rats:51 53 56
rattle:37 72 128
rattled:84 76 68
rattles:-30 -17 -15
rattling:-33 -91 -77
rave:10 10 9
raving:85 67 71
raving … teh:117 106 104
raw:18 24 -28
ray:9 -21 -5
razor:65 80 91
razor i:-27 -105 -110
razor in:160 149 16
razor out:2 -122 -111
razor … my:-55 -27 -112
razor … teh:24 -12 -92
razors:57 43 52
rd:-13 0 34
re:-13 -14 -4
reach:24 19 31
reached:-7 -14 16
reached teh:80 45 26
reaches:153 134 144
reaching:54 54 57
react:28 75 4
reaction:-7 -10 -9
read:-2 -10 -4
read … and:-3 -95 -89
read … on:-73 -69 -80
reader:-74 -63 -57
readers:89 75 79
reading:-25 -48 -24
readings:-27 -4 -3
reads:11 41 39
reads it:125 123 132
ready:0 25 24
ready … catch:158 64 -20
ready … dei:-54 112 63
ready … i:-95 -73 -51
ready … jmup:-100 -104 -97
ready … log:130 61 -7
ready … myself:89 142 -37
ready … off:132 60 -74
ready … out:32 -97 -52
ready … teh:-37 -46 -69
ready … to:101 85 49
ready … tonight:123 119 139
ready … unalive:42 113 -2
real:-47 -21 -23
real one:152 168 163
real … and:86 22 -39
real … not:46 3 52
real … to:-9 -121 -12
realise:-23 -31 -17
realised:-49 20 -8
reality:-24 -17 -13
realize:-82 -54 -39
really:0 0 0
reaper:58 -8 -10
rear:-65 -59 -44
reared:-58 -12 -54
reason:0 -6 -1
reason i:-101 -18 -38
reason my:110 -9 -4
reason … havent:-135 -25 -5
reasonable:-20 -41 -35
reasons:43 -36 -107
reassuring:-14 -4 -1
rebound:-2 0 0
rec:-41 -22 -6
recall:48 26 49
receipt:-49 -33 -16
receipts:-48 -18 -25
recently:-59 -33 -56
reception:-79 -64 -92
receptionist:-63 -30 -13
receta:-1 -1 -1
recipe:-125 -97 -89
recipes:-64 -42 -78
recital:-5 10 2
reckon:44 43 62
reckoned:75 99 120
reckons:-85 -57 -62
recliner:50 27 28
recognise:-25 16 6
recognised:-41 0 -20
recognising:-22 -1 -1
recommence:-6 6 -9
recommend:-94 -61 -41
recommendations:-11 -4 -1
recommended:-46 -42 -43
record:4 -15 23
record … and:92 106 103
recorded:33 30 70
recorder:-131 -59 -63
recording:40 67 79
records:-48 -80 -35
recover:-36 -44 -81
recovered:-123 -44 -38
recovering:-28 -12 -9
recovery:-82 -95 -152
recs:11 71 81
recuerdo:-1 0 0
recycling:-84 -93 -63
red:19 23 38
red … im:89 56 37
reddit:-69 -78 -39
reds:51 64 54
reduced:-37 -31 -16
reducing:-47 -39 -28
reduction:-8 -6 -15
redundancy:1 -18 -96
redundant:-27 -23 -11
ref:-22 -15 -30
refer:50 -3 -3
referee:-22 -15 -14
reference:33 30 24
references:-35 -37 -21
referral:28 7 12
referred:-56 -43 -59
refill:-31 -55 -7
refilled:-19 -9 -16
reflection:126 125 119
refresher:-3 -1 0
refuge:-20 -52 4
refund:-9 -26 -18
refunded:-20 -3 -1
refusal:12 -25 -14
refuse:1 33 -48
refused:32 -21 35
refuses:33 43 -82
refusing:35 50 10
regarde:-5 -5 -3
regarder:-6 -4 -5
regarding:-12 -14 -10
regardless:-60 -49 -50
regards:66 -2 2
regiment:59 70 34
region:-15 -1 -1
register:31 4 -16
registrar:-40 -32 -48
registration:-8 -15 -13
registry:-13 -11 10
regret:73 59 -12
regret it:149 89 118
regret nothing:-105 -47 -22
regret that:97 -3 -16
regrets:-35 22 -9
regretted:-47 -42 -50
regular:39 44 -60
regulars:-30 -17 -25
rehab:0 -6 -50
rehabs:-31 -27 -20
rehearsal:-16 6 8
rehearse:0 17 19
rehearsed:51 76 91
rehearsing:60 106 71
rehome:-4 -1 -1
rehomed:-27 -14 12
rehoming:-8 3 -2
rejected:-3 -12 -5
rejection:-13 -2 1
relapse:-106 -74 -79
relapse and:-112 -13 -7
relapse … i:-33 -18 -2
relapsed:-89 -8 -74
relapsed and:-84 15 -25
relapsed at:183 -15 -6
relapsed last:68 -7 0
relapsed on:198 -29 -13
relapsed today:120 8 5
relapsed … heroin:133 6 -1
relapsed … my:119 3 0
relapsed … night:120 -8 0
relapsed … this:118 0 0
relapsed … to:160 -5 0
relapses:-26 -15 -7
relapsing:-34 -62 -6
related:-24 -32 -16
relationship:-106 -38 -16
relationships:-32 -11 -9
relatives:-54 -43 -15
relax:-38 -19 -9
relaxed:41 -20 -23
release:35 27 9
released:25 49 -8
relegated:-7 -2 -1
relief:102 -73 -68
relieved:-37 -155 -134
religious:-52 -36 -12
relly:31 40 54
rely:-24 -19 -21
remain:21 11 3
remaining:104 62 105
remains:15 27 31
remark:0 -19 0
remarried:-47 -22 -7
rematch:-18 -5 -2
remedies:-17 -11 -13
remedy:9 -1 -1
remember:-20 -13 9
remember how:85 82 89
remember it:75 96 90
remember me:43 70 66
remember my:95 124 124
remember … as:23 83 65
remember … good:62 3 15
remember … im:-101 -47 -28
remember … that:118 110 109
remembered:-74 -75 -40
remembering:-81 -4 -30
remembers:-31 -107 -95
remembrance:3 -7 -11
remind:35 25 56
reminded:12 -17 -4
reminder:-66 -70 -73
reminding:-16 -17 -19
remission:5 -8 -3
remote:-34 -23 4
removal:-13 -1 8
remove:-72 -68 -53
removed:20 41 0
remover:149 151 143
renew:118 25 -3
renewal:70 -36 -39
renewed:18 64 42
renewing:-30 -45 -45
rent:84 33 36
rent and:89 141 141
rent … end:94 48 -2
rented:47 24 17
rentree:0 -2 -2
rentrer:13 12 -27
rents:67 74 103
rents … teh:89 92 97
reopened:46 75 -2
reorganise:-31 -16 -1
reorganised:-17 -13 -6
rep:-38 -19 -7
repaint:-44 -46 -37
repair:-27 -39 -41
repairs:24 36 29
repeat:46 39 32
repeating:73 -37 -23
repeats:-18 -42 -54
replace:-21 -6 -5
replaced:-79 -61 -43
replacement:-20 -23 -18
replacing:-88 -70 -64
replaying:-44 -37 -12
replied:-107 -99 -80
replies:2 19 22
reply:-30 3 10
reply … this:103 94 107
replying:-74 -67 -38
report:-57 -57 -51
reported:-44 -21 -13
reporter:0 4 -3
reporting:-7 39 49
reports:-42 -17 -11
repossess:16 6 15
request:-65 -59 -33
requiem:40 62 62
reread:-25 -17 -10
rereading:9 -4 -2
rescue:-43 -3 -13
rescued:-22 -8 -4
rescues:-15 -17 -28
rescuing:27 82 60
research:0 28 3
researchers:-8 -6 -1
researching:-36 -11 11
resent:-4 2 0
resentment:-33 -9 -11
reservoir:94 85 115
reservoir and:137 136 149
reservoir with:-86 -96 -107
reset:-53 -68 -79
resetting:-96 -18 -7
residence:-1 10 -1
resident:4 42 -4
residential:-80 -88 -83
residents:21 -11 -82
resign:49 41 38
resignation:6 59 37
resigned:19 29 36
resisted:13 -85 -1
resisting:0 -30 -4
resit:-56 -33 -31
resits:-6 -22 -36
resolved:56 99 -23
resources:-49 -27 -23
respawn:187 51 50
respect:-16 -8 2
respectful:-13 -4 -5
respire:190 201 187
respite:14 14 13
respond:-13 10 14
responding:-33 -25 20
response:-58 -42 -40
responsible:-40 1 -15
responsibly:-2 -3 0
rest:52 50 40
rest is:79 95 68
rest out:83 70 77
rest … be:51 71 81
rest … go:61 9 0
rest … me:82 46 22
restart:-13 -94 -78
restarted:-19 -1 -26
restaurant:-38 -15 -14
restaurants:-36 -16 -8
reste:-17 -16 -19
rested:-1 40 49
restful:57 -19 -4
resting:-65 -58 -77
restless:-53 -56 -40
restore:-8 -1 -2
restored:-21 -11 -10
restraining:-7 -14 -7
restricting:81 -9 -2
restriction:-5 0 0
result:-3 -13 -6
results:-2 -12 -4
results in:103 115 114
resus:21 14 -2
resuscitate:1 8 -1
retail:-34 -20 -32
retching:119 144 146
retire:87 36 70
retired:9 -55 -71
retirement:-21 -24 -54
retires:-39 -37 -18
retiring:-27 -39 -49
retreat:-17 -4 -5
return:46 84 85
return to:51 -34 -34
return … teh:63 -12 -7
returned:6 41 5
returned my:101 102 117
returning:34 36 40
returns:41 1 27
reunion:-12 10 9
reveiller:73 -35 -18
revenge:-49 -45 -8
reverse:-9 -6 -1
reversed:-13 -12 -4
reverses:-1 -1 0
review:-54 -70 -62
reviewed:-73 -77 -62
reviewing:-26 -11 -12
reviews:-9 -14 -3
revise:-35 -31 -5
revised:-33 -32 -20
revising:22 43 51
revision:-17 -15 -6
revived:-2 -2 -2
revoir:7 2 0
revoked:49 49 16
revolver:162 157 184
revolver and:86 79 96
revolvers:139 131 138
reward:-10 1 7
rewarding:-3 -1 0
rewatched:-17 -6 -1
rewatching:-33 -21 -3
rewriting:-42 -22 -27
rex:30 56 64
rhapsody:12 -3 3
rheumatology:-2 0 0
rhubarb:-30 -31 -13
rhyme:-14 -15 -5
rhythm:-52 -64 -58
rib:-35 45 -53
ribbon:-38 -53 -64
ribbons:18 31 41
ribs:45 23 48
rice:-28 -15 -29
rich:-45 -20 -33
richer:1 -3 0
richmond:-41 -21 -20
rid:-34 -28 -62
ride:16 -12 -32
rides:-28 -2 -54
ridge:-25 -44 -25
ridiculous:-57 -51 -16
riding:97 75 66
rien:32 25 -25
rifle:53 52 89
rifle is:88 80 78
rifle … a:-65 -65 -37
rifle … teh:52 57 43
rifles:8 15 42
rig:86 83 54
rigged:105 113 100
right:-35 -23 -14
right at:141 157 158
right by:-60 -69 -60
right for:44 40 77
right its:89 99 93
right on:-68 -93 -91
right tablets:-67 -53 -38
right that:80 25 23
right thats:-72 -63 -57
right ther:88 68 64
right things:159 145 157
right … do:-83 -40 -1
right … hav:94 33 26
right … keep:128 33 53
rightly:-19 -22 -17
rights:16 34 42
rigid:142 169 152
rigs:-36 -53 -64
ring:-24 -22 -3
ring her:-105 -89 -44
ring me:-72 -64 -63
ring off:114 106 94
ring someone:39 87 87
ring … police:107 95 93
ringer:-36 -7 -6
ringing:39 33 39
ringing … dealer:144 -4 -1
ringing … im:97 100 105
rings:37 62 73
ringtone:-8 -5 -2
rink:-33 -23 -9
rinse:-45 -21 -37
rinsed:-9 -3 -1
riot:-4 -3 -2
rip:2 33 20
ripped:-18 -13 -20
ripping:181 156 129
rire:-54 -29 -25
risa:-46 -23 -11
rise:3 18 29
rises:-11 -2 0
risk:-15 -7 -36
risperidone:-5 -14 0
rist:71 79 120
rist in:106 104 66
rist right:2 4 77
rist … elbow:92 98 84
rite:-50 -52 -55
rites:36 35 45
ritual:-18 -18 -13
ritze:53 59 -23
ritze mich:73 85 -2
rival:-29 -12 -11
river:90 92 91
river i:68 48 75
river tonight:140 147 144
river walk:-123 -117 -119
river with:-40 -50 -71
river … teh:78 84 71
rivers:65 84 85
rk:0 0 0
rly:-18 37 6
rm:22 22 81
rn:0 0 0
rning:0 0 0
road:77 44 47
road i:-26 -42 -95
road … for:87 34 36
road … im:-44 8 2
road … to:-71 -34 -51
roads:-38 -144 -140
roadshow:-40 -20 -19
roadworks:-58 -53 -17
roap:16 5 19
roap for:58 89 95
roap from:84 66 70
roap in:-65 -71 -101
roap on:51 63 74
roap over:85 35 42
roap swing:-70 -78 -81
roap … bag:136 142 141
roap … dnt:78 108 124
roap … hands:-38 -99 -106
roap … his:119 143 146
roap … i:109 125 83
roap … ill:-53 -80 -91
roap … my:-25 -103 -140
roap … tent:-116 -69 -67
roap … was:100 11 4
roared:-11 -2 -1
roaring:12 26 49
roast:-132 -109 -115
rob:-8 -4 73
robbed:-56 11 8
robbery:-14 -24 -21
robe:-15 1 -4
robin:-29 2 -10
robins:-21 -31 3
roblox:8 -3 -2
robot:-48 -21 -11
rock:31 -10 -5
rocket:-7 -42 -26
rocking:-53 -48 -24
rocks:64 127 125
rod:-5 13 7
rode:0 -9 -4
rods:-18 -21 -12
role:-10 -11 -9
roll:-30 6 9
roll and:79 100 87
rolled:47 50 51
roller:-52 -32 -25
rollercoaster:-11 -9 -17
rolling:77 63 52
rolls:-59 -48 -47
roman:-54 -45 -23
romance:-19 -13 -8
romans:18 22 7
romantic:-20 -17 -27
rome:-2 -3 -2
romeo:-5 -15 -17
ron:49 93 68
rong:-22 -23 -32
rong way:101 135 138
roof:84 109 108
roof door:122 107 116
roof of:111 136 109
roof … car:-77 -75 -57
roof … halls:124 119 126
roof … no:93 96 105
roof … off:-77 -63 -67
roofer:-18 -1 0
roofs:-2 25 34
rooftop:82 92 93
room:29 30 17
room wen:6 7 -82
room … a:112 115 141
room … do:96 72 96
room … im:95 -1 -2
room … no:-53 -118 -123
roomies:-4 -1 -1
roommate:-4 -14 -47
roommates:-33 -19 3
rooms:120 115 120
rooms spinning:128 149 137
rooms … i:101 101 96
root:-27 -15 -6
rooting:57 -17 -20
roots:-6 -6 -3
ropes:175 197 183
ropes in:113 95 97
ropes on:72 67 66
ropes … im:57 60 65
ropes … in:-114 -107 -107
rosary:109 111 111
rosary … teh:107 125 109
rose:-81 -72 -51
roses:-14 7 14
rosie:-21 -13 -3
rosies:15 7 7
rot:83 -6 -4
rota:33 35 -20
rota … it:112 83 85
rotas:-10 -6 0
rote:-30 -37 -17
rotis:-51 -45 -61
rotten:89 -29 -2
rotterdam:-1 -2 -1
rough:-43 -68 -78
roughly:-16 17 18
roulette:89 -3 -1
round:37 30 32
round and:-87 -134 -136
round because:182 162 144
round ere:-56 -26 -60
round i:-68 -51 -29
round ive:-100 -78 -82
round me:169 162 159
round on:118 122 103
round saying:133 125 88
round twice:71 56 33
round … be:143 107 106
round … for:86 92 116
round … he:112 71 111
round … help:14 13 63
round … house:-109 -82 7
round … teh:38 66 81
roundabout:-102 -99 -86
rounds:69 69 67
rounds and:83 94 88
rouse:109 96 92
route:-6 51 84
route to:75 86 86
route … teh:130 100 104
router:-38 -38 -17
routine:-24 -5 -39
rover:-36 -39 -35
row:9 5 -1
row by:129 128 121
rowan:-12 -8 -14
rowed:132 80 78
rowers:-3 -4 -2
rowing:-76 -56 -59
rows:101 131 111
royal:-39 -36 34
rry:0 0 0
rs:0 0 0
rthd:0 0 0
rub:22 16 -64
rubbed:-4 -34 -36
rubber:0 -15 -16
rubbish:-46 -2 25
rucksack:94 129 129
rucksack and:96 71 67
rucksacks:58 33 33
rude:-61 -45 -32
rug:19 23 24
rugby:-25 -1 6
ruhe:-8 -19 -9
ruin:-18 -15 -14
ruined:-27 14 -30
ruining:-36 -27 -15
rule:-122 -59 -71
ruled:-42 -28 -21
ruler:11 52 50
rules:-101 -67 -84
ruling:59 61 -2
rum:102 58 64
rum in:-103 -127 -68
rumbled:-7 -3 -2
rummy:-31 -35 -35
rumour:-12 -14 -9
run:-15 -3 12
run … tomorrow:102 87 79
rung:17 -38 -34
runner:-31 -18 -14
runners:-91 -82 -65
running:28 22 18
running and:142 163 150
running out:-45 -34 -150
running rough:-102 -109 -108
running waiting:-96 -95 -104
running … and:-117 -120 -92
running … bath:59 67 118
runny:-40 -20 -15
runs:11 46 58
runs out:108 97 88
rural:-21 -17 -2
rush:-7 8 -12
rushed:-31 -15 -16
rushing:-89 -59 -40
rust:12 50 71
ruth:97 81 81
s:-41 10 -79
sa:-3 -2 0
sabbatical:-14 -2 -2
sabe:15 10 -8
sachet:36 43 37
sachets:-3 -1 1
sack:45 49 59
sacked:-44 -19 -14
sad:-11 -29 -50
sadly:76 -7 -4
sadness:-53 -27 -58
safe:-5 -9 -38
safe but:93 110 94
safe with:38 -60 -26
safe … i:-6 57 98
safe … myself:87 47 -65
safe … want:61 105 2
safeguarding:-9 -5 -1
safely:-56 -17 -20
safer:-7 -73 -25
safety:10 27 35
safetys:107 107 115
safetys off:107 107 115
sag:-2 -1 -2
saga:-28 -23 -22
sage:-17 -16 -27
sagen:4 4 -11
sagt:27 40 -2
said:-52 -31 -23
said cheers:65 77 102
said dey:-111 -88 -72
said goodbye:-105 -45 -29
said i:50 59 60
said it:105 59 -25
said see:76 89 101
said shed:-88 -84 -11
said that:-107 -53 -89
said thats:-69 -68 -53
said them:53 49 66
said to:-30 -68 -66
said wat:170 144 129
said … after:130 103 80
said … be:-34 -40 -67
said … but:82 49 -40
said … cant:97 21 -35
said … comin:93 78 76
said … could:100 87 38
said … dnt:-78 -47 -28
said … doesnt:111 101 39
said … each:-28 -46 -13
said … going:135 124 53
said … happened:102 109 44
said … id:58 -4 -23
said … it:-76 -78 -109
said … months:96 -2 0
said … on:85 -12 -9
said … over:153 138 93
said … she:58 57 25
said … suicidal:69 78 -1
said … teh:78 47 26
said … tell:88 96 34
said … twice:113 37 -11
said … want:-106 -14 -10
said … wanted:51 71 99
said … was:53 42 -4
sail:-14 12 13
sailing:36 45 16
sailor:-33 -41 -16
sails:40 20 6
sainsburys:-1 0 0
saint:-25 -23 -37
saints:-31 -22 10
sais:-14 -12 -38
sais goodbye:-120 -110 -65
sais its:-14 -3 -93
sais not:93 41 26
sais shed:-5 119 67
sais shes:106 112 57
sais that:-54 -47 -99
sais theres:-32 90 -38
sais unalive:105 112 0
sais … all:-11 50 24
sais … are:63 46 67
sais … both:42 96 81
sais … can:-59 -67 -101
sais … dead:-104 -119 -84
sais … dnt:-65 -123 -13
sais … everyone:-89 -88 -71
sais … going:38 114 21
sais … i:94 68 34
sais … in:-59 -33 -80
sais … it:-68 -48 -22
sais … kil:-52 -74 -11
sais … pass:110 -18 -4
sais … piont:-18 56 14
sais … rather:93 85 -24
sais … ready:-118 -50 -70
sais … world:42 93 61
sais … would:76 139 -36
sais … yourself:44 78 -3
sake:-32 -21 -47
salad:-42 -31 -25
salary:-26 -7 -7
sale:-72 -83 -72
sales:0 -57 -31
salesman:-41 -55 -33
salir:-21 -20 -22
salon:-20 -37 -28
salt:-66 -37 -57
salts:-1 -1 -6
salute:25 108 98
saluted:-1 0 0
sam:102 111 49
samaritan:4 17 29
samaritans:-102 -17 22
same:2 27 8
same amount:102 43 -99
same platform:114 112 110
same spot:179 165 156
same stuff:-79 -55 -90
same … as:110 127 107
same … he:112 105 88
same … thats:67 86 103
samosa:-25 -21 -15
samosas:-5 -15 -17
sample:-1 0 0
samurai:91 61 98
san:64 69 57
sanctuary:4 11 19
sand:39 48 48
sand … teh:125 110 91
sandbank:11 22 13
sander:-34 -37 -47
sandpaper:21 21 52
sandra:16 26 24
sandras:-1 0 -1
sandwich:-43 -59 -45
sandwich bag:140 109 106
sandwiches:-113 -84 -92
sane:-47 -31 -11
sang:-25 -3 2
sanitiser:48 71 81
sanity:-89 -73 -76
sank:77 -6 10
sans:-6 -80 -63
santa:-76 -45 -50
sarge:34 40 67
sari:-2 4 2
sash:-5 -20 -27
sat:47 24 22
sat and:-63 -65 -55
sat im:72 85 132
sat night:121 120 114
sat out:89 3 -5
sat outside:-45 -72 -109
sat through:30 69 72
sat … bath:-14 -56 -43
sat … edge:30 82 88
sat … hands:11 -86 -73
sat … th:103 105 107
satnav:-1 -1 0
satsuma:-13 -32 -28
saturday:14 14 28
saturday after:98 92 82
saturday i:18 -78 -58
saturday morning:60 72 97
saturday shes:123 109 88
saturday … am:-81 -82 -49
saturday … and:48 43 16
saturday … can:-71 -105 -55
saturdays:-11 -46 -38
saturn:-9 -16 -11
sauce:-52 -41 -36
saucepan:-29 -16 -12
saucer:119 109 108
sauna:-63 -85 -68
sausage:-88 -87 -69
sausages:-70 -47 -41
saute:39 38 31
sauter:120 124 132
savage:-55 -22 -15
save:71 54 43
save … teh:81 42 50
saved:-1 21 38
saved … last:58 -55 -3
saved … methadone:88 88 101
saved … since:120 101 87
saved … teh:79 96 107
saves:-18 -6 -36
saving:-5 25 -18
saving … my:16 42 95
saving … tablets:44 22 -102
savings:17 57 54
saw:-24 -20 -46
saw … in:92 72 81
say:8 -9 -30
say anything:-70 -22 -30
say im:2 -56 -95
say one:83 109 98
say shed:92 71 85
say shes:61 87 120
say someone:161 22 47
say … all:13 51 85
say … cant:-84 -38 -49
say … goodbye:138 152 163
say … light:98 4 -29
say … me:145 87 106
say … mean:-71 3 -5
say … my:-93 -117 -84
say … no:97 66 67
say … not:-2 14 -94
say … teh:-80 -78 -59
say … their:96 114 117
say … wanted:74 59 -15
say … was:93 103 141
saying:19 14 30
saying hell:173 96 42
saying it:78 79 45
saying shed:141 158 93
saying wed:123 141 77
saying … and:-50 -88 -84
saying … his:103 102 109
saying … my:-100 -77 -63
saying … shoot:0 0 -138
saying … u:50 63 74
sayonara:32 104 107
scaffold:9 49 71
scaffolder:25 43 24
scaffolders:-25 -6 -7
scaffolding:113 107 99
scale:-7 -43 -12
scales:-3 1 -26
scalp:68 62 123
scalpel:77 85 93
scalpel from:100 103 86
scam:-17 -5 -2
scan:-11 -93 -77
scan … bad:148 31 -1
scandal:-19 -19 -12
scandinavian:-85 -88 -99
scanned:-14 -13 -16
scans:-65 -57 -62
scar:-15 -19 -20
scare:-15 22 -48
scarecrow:-2 -7 2
scared:46 42 34
scared and:54 37 78
scared because:44 -107 -4
scared of:-103 -71 -86
scared … going:77 66 -113
scared … heights:113 89 98
scared … it:19 10 -68
scared … my:69 77 58
scared … want:73 73 110
scares:67 -3 -43
scares me:68 1 -43
scarf:-45 -55 -44
scarf round:-129 -134 -145
scarf … my:-125 -131 -144
scarf … neck:-129 -134 -145
scarfs:141 137 124
scaring:1 5 -1
scarlet:-13 -9 -8
scars:-48 -16 -72
scary:-48 -50 -78
scatter:9 46 55
scattered:32 12 23
scattering:-39 -44 -36
scene:-56 -79 -96
scenery:-7 -2 -1
scenes:-42 -31 -20
schedule:12 3 5
scheduled:72 81 70
scheme:-16 -48 -13
schizoaffective:-19 -6 -1
schizophrenia:-64 -67 -50
schlafen:-16 -18 -17
schlagt:63 68 40
schlecht:-29 -23 -27
schluss:45 51 49
schon:32 41 37
school:-32 -17 -23
school runs:94 84 70
school today:100 38 107
school toilets:104 31 56
school … in:50 44 74
school … on:-30 -42 -97
schoolboy:-46 -35 -29
schools:-77 -62 -46
schwester:49 47 18
schwindlig:40 34 37
science:110 121 131
science block:148 140 130
scissors:-25 -23 -34
scone:7 20 19
scones:-44 -31 -27
scooter:-30 -57 -29
score:4 -18 -64
scored:-15 -46 -61
scores:-52 -25 -16
scotch:-31 -21 -12
scotia:-34 -33 -17
scotland:-5 -4 -4
scottish:-20 -4 -16
scout:-60 -61 -47
scouts:-10 4 23
scrabble:-40 -15 -2
scrap:-32 -19 -23
scratch:47 18 -24
scratched:7 -32 -69
scratches:-17 28 -50
scratches and:80 105 45
scratching:98 29 -32
scream:15 4 71
screamed:-65 -88 -86
screaming:65 79 130
screams:-6 8 -68
screen:37 24 21
screening:-8 -3 -1
screens:-53 -30 -40
screw:27 9 18
screwdriver:44 28 58
screwfix:-14 -1 45
screws:-71 -86 -40
script:35 21 -15
scripts:-72 -15 -12
scroll:-45 -37 -38
scrolling:-94 -74 -21
scrubbed:-45 -27 -35
scrubbing:-95 -89 -73
scrubs:18 13 -16
se:-23 -23 8
se … matar:109 108 -16
sea:55 64 54
sea up:-46 -48 -38
sea with:91 114 108
sea … to:-41 -43 -34
seagull:-63 -45 -43
seagulls:-3 -1 -2
seal:-6 -4 7
sealed:100 85 131
sealed … and:97 108 90
seals:-22 -17 -7
sean:-70 -1 3
search:70 2 6
search history:86 30 51
search … for:66 76 83
searches:34 35 37
searching:40 42 -10
seas:-19 -24 0
seasick:-96 -86 -84
seaside:-23 -9 -5
season:-4 -59 -64
season and:131 107 90
season of:115 -1 0
seasons:-50 -40 -35
seat:19 -2 24
seat at:104 67 50
seat on:48 68 71
seat … to:92 93 77
seatbelt:181 130 117
seatbelts:24 -3 -7
seating:-28 -12 -13
seats:17 10 15
sec:32 66 73
secateurs:-22 -40 -9
second:7 27 29
second class:60 64 54
second thoughts:99 45 54
second tiem:-73 -77 -76
second … tomorrow:120 126 109
second … with:39 19 32
secondary:-58 -15 -17
seconds:-2 33 56
secrecy:-44 -26 -25
secret:-13 0 -36
secretary:-44 -20 -36
secretly:40 -94 -89
secrets:-8 -19 -5
secs:75 70 81
section:53 36 36
sectioned:44 -71 -37
sectioned in:75 8 15
security:60 81 93
sedated:-22 -13 -19
sedation:-8 -3 -2
see:50 43 51
see another:-159 -53 -147
see christmas:3 -105 -65
see i:-81 -35 7
see in:62 99 115
see my:-61 -70 -89
see myself:-38 -193 -77
see past:-57 -113 -130
see straight:71 74 80
see this:61 97 77
see to:147 178 8
see … and:14 71 32
see … birthday:122 -3 -3
see … could:118 8 -26
see … friends:87 -2 -16
see … her:-63 -87 -111
see … its:97 79 106
see … lights:103 102 98
see … morning:75 68 87
see … of:56 75 109
see … old:83 88 100
see … one:101 64 71
see … out:-76 -29 -29
see … piont:-47 -119 -64
see … soon:130 140 153
see … them:137 0 -37
see … train:67 80 70
see … way:-52 -56 -94
see … wil:107 84 113
see … winter:-110 -12 -81
seed:-41 -44 -46
seedlings:-20 -32 -31
seeds:2 -4 -5
seeing:53 28 44
seeing me:98 15 42
seeing snakes:94 91 69
seeing someone:-68 -85 -53
seeing … and:24 38 34
seeing … at:-8 -60 -137
seeing … teh:75 99 66
seeing … thursday:98 -67 -49
seek:-40 -20 -18
seeking:-37 -9 44
seem:14 -9 -18
seemed:64 73 86
seems:17 10 33
seems right:94 103 123
seen:11 19 1
seen enough:111 -22 -1
seen my:125 108 80
seen to:115 132 99
sees:19 36 9
seguir:15 11 -10
sehe:16 -28 -28
sehr:-8 -6 -8
seil:12 14 28
sein:57 11 -10
seis:-3 -21 -26
seit:15 16 -24
seize:0 4 -22
seizure:21 48 70
seizure and:94 92 90
seizures:-70 -33 -29
selbst:-21 -4 -10
selbstmord:88 113 -22
self:4 32 -71
self delete:34 49 -74
self … every:99 111 -2
self … night:72 121 0
self … tonight:76 58 111
selfie:-5 -1 -3
selfish:-9 -7 -6
sell:31 -85 -66
sell my:102 3 18
seller:-16 13 17
selling:-71 -67 -48
sells:18 -1 -29
semaine:-40 -29 -33
semana:-41 1 -10
semanas:15 19 -6
semester:-87 -44 -30
semi:-2 -32 -11
semicolon:-43 -43 -22
seminar:-91 -60 -65
send:-2 18 29
sender:79 -3 -1
sending:-55 -30 -109
sends:-7 17 -63
seneca:-14 -22 -4
senior:34 4 4
seniors:-6 -4 -4
senora:-62 -31 7
sens:48 6 35
sense:28 26 4
sensible:-45 -28 -50
sensory:18 -1 -36
sent:29 41 60
sent back:114 19 -19
sent … of:44 60 77
sent … teh:-69 -107 -47
sent … to:87 53 85
sentence:-9 -12 -39
sentenced:-6 -16 -17
sentences:65 70 61
sentido:-11 -66 -39
sentimental:-51 -44 -19
separate:-42 -21 -14
separately:13 34 -3
sepsis:-19 -1 -1
sept:-55 -41 -13
september:-48 -40 -27
sequel:2 80 39
sequins:-1 0 0
ser:96 -27 -13
serai:4 18 20
seraient:21 -15 -8
serait:71 -15 -7
serene:81 76 34
sergeant:50 82 40
sergeants:12 26 34
serial:-12 -5 -3
serie:-33 -23 -35
series:-99 -78 -61
serious:5 -16 -168
seriously:0 0 0
sermon:-33 -54 -50
sermons:4 24 26
seroquel:10 11 34
sers:15 -45 -47
sertraline:-66 -48 -51
serve:4 6 -4
served:8 14 -4
server:-23 -15 -13
server … lfie:74 100 22
servers:3 -21 -23
serves:-31 -8 -4
service:12 54 64
service … saturday:-75 -72 -82
serviced:-20 -17 -1
services:-36 -23 -32
serving:5 -41 -29
servo:0 -2 7
session:-70 -14 -44
sessions:-48 -54 -29
sest:-83 -82 -8
set:38 46 42
set everything:-104 -103 -112
set fire:48 52 88
set myself:117 97 91
set to:116 77 62
set … on:97 79 156
sets:-3 -24 -5
settee:-19 -34 -18
setting:13 7 4
settings:-63 -38 -11
settle:35 -49 -89
settle for:136 -15 -4
settled:30 61 44
settled … teh:106 116 121
settlement:8 -6 -3
settles:-74 -40 -41
settling:-15 -6 -10
seulement:-27 -19 -4
seven:-6 -5 12
seven oclock:66 33 39
seven years:-55 -90 -45
seven … at:88 53 44
sevens:-101 -76 -51
seventeen:25 13 -23
seventeen and:83 32 -67
seventeen … i:86 2 -1
seventh:97 88 95
seventh floor:144 143 135
seventies:-53 -66 -34
seventieth:-17 -7 -12
seventy:-30 -24 -51
several:-48 -19 -33
severe:-26 -2 -1
severn:-45 -36 -7
sewed:10 2 -7
sewer:14 50 -59
sewing:-28 -12 -56
sewn:97 106 99
sex:-16 8 -91
sexual:13 35 -11
sh:120 66 -35
sh … and:116 16 -1
sh … my:75 56 -1
sh … teh:96 -40 -3
shabu:-10 -2 -1
shade:-35 -28 -24
shadow:-31 32 -6
shadows:-13 -31 2
shaft:34 52 48
shake:75 73 60
shake and:-76 -63 -44
shake teh:105 63 -72
shaken:-22 -8 -5
shakes:-64 -52 -74
shakin:76 60 53
shakin and:26 97 -36
shakin bad:22 81 92
shakin … bein:45 -64 -81
shaky:83 -155 -116
shall:41 8 43
shall go:90 92 110
shall hav:75 98 68
shall lie:64 98 69
shall not:53 84 81
shall … gone:122 106 77
shall … i:124 29 44
shall … it:136 116 147
shall … teh:-89 -93 -79
shall … them:78 107 112
shall … with:116 111 89
shallow:36 28 36
shame:-13 -43 -81
shampoo:-21 -95 -83
shandy:-23 -35 -46
shant:78 75 79
shant be:97 106 87
shant … needing:54 75 61
shant … teh:-67 -61 -54
shape:43 46 -1
shaped:-76 -63 -69
share:-34 -12 -45
share … im:28 20 30
shared:32 49 7
shares:-2 -1 0
sharing:-83 -56 -42
shark:-58 -61 -61
sharks:-24 -30 -10
sharp:70 45 64
sharpen:-61 -35 -20
sharpened:57 54 69
sharpened teh:69 79 80
sharpener:55 26 40
sharpener … and:64 59 28
sharpening:16 18 14
sharper:-27 -2 -7
sharps:25 37 -45
shattered:-125 -139 -137
shave:-20 -18 -6
shaved:25 48 52
shaving:-85 -90 -68
shawl:5 19 27
she:-5 12 5
she aint:75 64 88
she ate:56 62 67
she collapsed:-66 -70 -134
she did:110 11 62
she isnt:12 38 64
she kept:-69 -85 -81
she laughed:131 85 19
she means:96 96 -14
she plans:65 52 -22
she started:75 59 43
she talks:-108 -128 -100
she uses:87 88 -2
she wanted:-39 -3 39
she wishes:53 -128 -57
she wont:57 41 23
she … about:84 73 74
she … best:126 66 73
she … come:-122 -79 -68
she … give:71 80 71
she … her:48 42 66
she … hitting:35 14 63
she … ill:160 152 52
she … in:-105 -84 -90
she … its:56 88 88
she … me:-79 -64 -95
she … needing:-72 -59 -83
she … nothing:-8 82 5
she … out:-53 -15 47
she … responding:140 146 129
she … since:141 16 41
she … sleap:32 96 88
she … stop:101 60 -9
she … talk:123 53 55
she … teh:-53 -31 -43
she … thank:-12 -25 -13
she … theyre:95 78 118
she … tiem:111 76 45
she … two:-109 -97 -63
she … was:-99 -129 -113
shed:3 15 18
shed be:19 -17 -56
shed go:96 34 56
shed had:64 89 101
shed hav:-139 -99 -96
shed hes:-85 -73 -34
shed where:-119 -73 -38
shed … be:106 83 88
shed … beter:99 71 57
shed … dnt:126 129 124
shed … her:17 41 -4
shed … i:-45 -13 -45
shed … im:78 70 122
shed … on:64 84 75
shed … teh:-78 -91 -117
shed … wat:138 118 64
sheds:77 118 116
sheep:-38 -21 -4
sheet:9 32 41
sheet … my:107 107 101
sheets:16 21 -59
sheila:-11 -9 -6
shelf:-26 11 7
shelfs:-21 -19 -15
shell:62 84 93
shell jmup:53 51 100
shell kil:-97 -124 6
shell not:77 122 37
shell understand:118 128 83
shell … me:-75 -87 -26
shell … one:110 121 116
shellfish:-8 -1 0
shells:108 92 25
shells … teh:132 100 105
shelter:56 79 68
sheltered:9 44 20
shelters:-12 -5 -4
shelves:-47 -8 -28
shepherd:-37 -36 -24
shepherds:-29 -22 6
sheriff:54 58 68
sherry:6 -34 -30
shes:23 31 53
shes asleep:93 94 128
shes been:47 76 12
shes bringing:95 104 91
shes cryin:108 67 64
shes got:89 68 76
shes grey:64 109 112
shes in:12 54 35
shes not:139 132 119
shes out:117 51 -22
shes ready:-112 -38 -30
shes right:-82 -89 -48
shes screaming:119 114 102
shes swallowed:-108 -109 -63
shes taken:116 116 113
shes turned:62 97 128
shes unconscious:50 61 65
shes … all:-110 -95 -64
shes … answering:101 118 125
shes … blue:100 105 103
shes … breathing:155 186 174
shes … do:85 123 73
shes … everything:-54 -76 -42
shes … floor:95 101 125
shes … her:-5 -43 -33
shes … into:136 146 135
shes … little:79 72 110
shes … round:155 125 117
shes … saying:101 114 81
shes … she:-111 -67 -70
shes … teh:34 37 48
shes … ther:127 162 168
shes … up:104 90 87
shes … wont:93 78 117
shift:-21 -19 -23
shift … teh:-58 -40 -106
shift … this:99 111 96
shifted:28 18 -16
shifts:-67 -103 -98
shifts im:-74 -76 -85
shin:-116 -101 -31
shine:-9 19 8
shingles:-40 -57 -47
shining:-15 24 35
shins:-15 -16 -12
ship:-76 -12 7
shipping:-34 -33 -20
ships:0 -2 -1
shirt:-3 51 40
shirt … teh:124 123 142
shirts:19 18 16
shit:-87 -87 -57
shite:22 0 0
shivering:73 75 91
shivery:-11 0 19
shock:7 29 42
shocked:-50 -17 -18
shocking:-55 -54 -33
shoe:48 -38 -11
shoe … in:108 110 103
shoebox:25 67 68
shoelaces:35 -23 -9
shoes:-21 -35 -24
shona:34 48 57
shook:-27 -41 -22
shoot:-92 -107 -25
shoot me:-59 -40 -125
shoot my:38 58 65
shoot myself:130 151 81
shoot teh:-71 -60 -42
shoot … a:-105 -113 -4
shoot … lot:-68 -63 -61
shooting:-75 -61 -5
shooting myself:162 179 41
shoots:17 20 -15
shop:-32 -17 -6
shop has:131 120 115
shop waiting:-126 -113 -119
shop … im:151 88 91
shopping:-47 -86 -68
shopping for:143 51 44
shops:35 17 8
shore:145 94 114
short:-35 -87 -58
shortage:-2 -1 -1
shortbread:-13 -20 -21
shorter:3 2 -10
shortly:31 20 16
shorts:-43 -38 -52
shot:-41 10 45
shotgun:62 63 88
shotgun and:128 113 95
shotgun licence:44 75 44
shotgun … back:-137 -135 -129
shotgun … i:118 113 90
shotguns:61 65 62
shots:-39 -67 -40
should:-37 -55 -56
should hav:138 6 9
should i:-77 -77 -68
should … after:102 22 66
should … by:108 128 97
should … let:117 -45 -27
should … make:54 67 0
should … me:109 50 73
should … myself:86 75 -121
should … on:-2 -100 -100
shoulder:-21 10 37
shoulders:58 36 39
shouldnt:67 41 32
shouldnt hav:78 99 100
shouldve:169 122 79
shout:-46 -22 -12
shout … teh:-82 -63 -36
shouted:-72 -61 -66
shouting:9 26 35
shouting that:168 153 173
shouts:24 36 -100
shoved:-7 16 -46
shoves:86 119 -87
show:-30 -11 -63
showed:-28 -41 -49
shower:-10 -18 -6
shower with:100 50 49
shower … and:74 89 112
shower … im:60 82 46
showered:87 1 12
showering:-21 -19 -32
showers:-2 -16 -45
showing:-23 -29 12
shown:1 26 31
shows:-19 12 4
shredded:-59 -50 -41
shrieked:-1 -1 -1
shrieking:-28 -33 -36
shrink:-11 -4 -8
shrugged:15 5 -64
shrunk:-58 -38 -26
shuffle:162 124 111
shuffling:68 100 131
shut:78 77 67
shut in:79 74 5
shut my:91 59 16
shut teh:85 37 79
shut up:-2 -58 -16
shut … engine:91 92 89
shut … i:57 74 36
shut … im:-14 -82 -72
shut … kitchen:109 97 126
shuts:-25 26 -64
shuts … in:113 122 -39
shutting:40 56 83
shy:-42 -25 -20
si:13 -6 -71
si is:5 -87 -42
si … back:80 -131 -42
sibling:-11 -7 -6
siblings:-53 -35 -7
sich:59 76 76
sick:41 16 32
sick after:-32 -165 -27
sick of:-85 -76 -111
sick … and:48 80 32
sick … every:-11 -94 -1
sick … i:38 -26 10
sickness:-68 -69 -55
side:16 22 21
side effect:-63 -28 -38
side … cant:84 116 108
side … do:95 94 108
side … fence:126 122 133
side … sombody:95 102 88
side … to:84 105 123
sidearm:171 174 182
sideboard:-24 -34 -24
sides:-74 -89 -87
sideways:19 36 49
sie:25 30 25
siempre:-81 -44 -4
siento:-38 37 38
sighed:-26 -11 -20
sight:6 -15 -55
sights:42 31 29
sign:111 89 85
sign and:96 100 74
sign … im:28 86 77
signal:11 -5 4
signal … teh:111 53 48
signalman:123 67 59
signals:99 85 99
signatures:-1 -1 0
signed:-5 10 28
signed it:67 36 54
signed up:-124 -134 -122
signed … i:-105 -88 -78
signed … im:100 57 56
signed … over:108 120 105
signed … to:103 74 78
signing:-51 -12 7
signing off:-91 -47 -6
signing … good:-53 14 82
signing … tonight:-53 -65 -65
signs:15 13 22
signs … it:65 94 108
silage:33 45 37
silence:-2 9 -18
silent:-13 -17 4
silicone:-21 -10 -6
silk:-38 -30 -22
sill:24 5 20
silly:-35 -37 -17
silly but:121 57 62
silo:91 98 89
silver:49 77 -27
sim:11 -50 -27
similar:-16 -19 -15
simple:25 66 55
simple … for:54 80 89
simpler:32 -7 -3
simply:0 0 0
sims:-19 -10 -5
sin:-13 -11 -41
since:15 -1 -22
since dey:54 18 -118
since five:99 114 114
since midnight:90 111 107
since ther:38 92 -9
since tuesday:31 20 -4
since u:133 114 123
since wat:144 -29 -1
since yesterday:-57 43 131
since … and:-11 49 77
since … be:105 125 134
since … clinic:74 20 -2
since … cut:-3 -85 -16
since … end:84 101 113
since … finished:29 48 66
since … hav:87 34 61
since … ill:84 102 0
since … in:115 49 42
since … news:136 115 134
since … passed:1 -84 -90
since … ran:66 61 96
since … shes:68 89 97
since … started:-81 -72 -31
since … swallowed:51 70 86
since … up:-27 -88 -66
sincerely:0 0 0
sind:-5 -5 4
sing:-5 35 73
sing … me:91 87 99
singer:-59 -47 -42
singers:-11 -4 -7
singing:-42 -69 -108
single:41 -16 -57
sings:-5 22 -33
sinister:-21 -3 -1
sink:12 34 26
sink and:83 116 115
sink is:119 107 94
sinking:38 -42 -30
sinks:66 -1 0
sinn:47 -12 -3
siobhan:-1 0 0
sip:-18 27 50
sipping:-26 10 20
sips:132 116 121
sir:16 65 72
sir … it:102 90 101
siren:-21 -17 -18
sirens:1 -3 -3
siri:67 74 81
sis:96 124 127
sister:24 19 20
sister after:87 72 71
sister and:40 13 -19
sister its:105 100 126
sister to:-10 -68 -47
sister would:85 35 44
sister … a:-54 -20 -9
sister … has:38 -22 14
sister … how:119 67 77
sister … off:93 39 42
sister … she:79 42 65
sister … spare:-86 -77 -71
sisters:-48 -43 -28
sisters and:66 62 69
sisters … and:-65 -92 -85
sisters … is:70 77 93
sisters … teh:70 50 53
sit:-57 -84 -88
sit with:-100 -90 -97
sit … im:31 47 88
site:51 95 74
site in:125 97 89
sites:44 21 5
sits:-49 -50 -75
sitter:-83 -85 -91
sitting:66 48 52
sitting on:81 76 81
sitting … car:-70 -63 -72
sitting … hands:18 -86 -13
sitting … it:188 176 156
situation:-40 -64 -69
sitze:91 100 80
sitzt:-22 -15 13
six:-13 -7 4
six by:74 64 -3
six weeks:20 -35 -64
six … and:37 34 -21
six … be:55 104 85
six … i:2 -57 -75
sixteen:78 20 21
sixteenth:129 52 89
sixth:1 -11 -19
sixties:-58 -46 -19
sixtieth:-49 -36 -48
sixty:32 27 16
sixty on:153 121 109
sixty … ive:-90 -93 -42
size:46 39 8
sized:-22 -13 -8
sizes:-39 -36 -33
sk:0 0 0
skateboard:-1 2 8
skates:62 83 80
skating:-32 -18 -11
skegness:-18 -3 -4
skeleton:-78 -72 -33
sketchbook:-68 -32 -37
ski:-53 -25 -23
skiing:-28 -37 -32
skill:-52 -12 -9
skills:-31 -22 -18
skin:19 13 -27
skin i:6 -98 -4
skin is:29 -131 -82
skin … crawling:22 -141 -99
skin … for:78 -57 -7
skin … it:95 52 -10
skinned:51 42 43
skinny:11 24 -15
skins:77 60 71
skins crawling:84 50 22
skint:-64 -14 -33
skip:-59 -110 -102
skipped:2 24 19
skipping:81 44 17
skipping my:2 -85 -99
skipping … insulin:11 -62 -64
skipping … on:0 -117 -90
skips:-46 -35 -16
skirt:-6 11 -24
skirting:-38 -36 -25
skull:93 144 112
sky:21 -9 44
skydive:-2 -1 -1
skye:-38 -30 -12
slabs:-12 -13 -7
slack:1 -14 -2
slam:-23 1 -22
slammed:-89 -43 -81
slan:16 -11 -5
slang:-5 -3 -1
slap:86 101 -61
slapped:37 34 -20
slapping:68 71 123
slaps:52 73 -69
slaps me:67 84 -117
slashed:-102 -113 -66
slashed my:-124 -119 -95
slate:135 135 126
slates:-38 -35 -26
slaughtered:-13 -10 -7
slay:-20 -31 -31
slayed:-12 -4 -4
slays:-6 -3 -2
sleap:-15 -32 -35
sleap for:62 52 121
sleap in:85 85 -41
sleap with:13 70 -103
sleap without:54 88 -4
sleap … good:28 173 194
sleap … on:-108 -71 -51
sleap … teh:71 96 45
sleap … wak:71 19 26
sleeper:-64 -39 -38
sleepers:90 110 78
sleepey:85 94 110
sleeping:-23 -13 -5
sleeping tablets:143 141 79
sleeping … i:76 88 107
sleeping … my:71 88 85
sleeping … wine:-118 -132 -31
sleeping … with:-68 -74 -62
sleepover:-85 -53 -47
sleeps:-20 -20 15
sleeps i:108 138 170
sleeps … teh:-52 -65 -68
sleeve:66 39 31
sleeve … i:-89 -58 -15
sleeveless:-1 -2 -1
sleeves:36 104 3
slept:-41 -59 -67
slept and:27 56 58
slice:-35 -6 -50
slice my:74 100 -10
sliced:-6 -28 -14
slices:-62 -44 -51
slicing:5 45 -42
slid:-2 -4 24
slid down:64 75 121
slide:-48 -41 -57
slides:-27 -32 -12
slideshow:-18 -40 -27
sliding:-83 -74 -70
slightly:-64 -44 -45
sligo:35 36 -7
slime:-7 2 7
slimming:-47 -41 -33
sling:8 -3 -14
slip:-4 41 61
slip … ur:93 105 98
slipped:6 -12 -17
slipped at:140 -35 -26
slipped last:67 -56 -11
slipped on:108 -22 -37
slipped one:83 -1 -1
slipped … and:-71 -16 5
slipped … friday:124 -1 -1
slipped … line:92 57 42
slipped … night:67 -63 -11
slipped … saturday:123 -4 -3
slipped … wedding:45 125 107
slipper:-30 -4 -38
slippers:-6 24 27
slippery:3 3 9
slipping:4 26 28
slippy:107 100 97
slips:-63 -40 -58
slipway:116 106 99
slit:-79 -45 -94
slit my:-90 -58 -92
slit … wrists:-98 -63 -113
slitting:66 100 -87
sliver:-32 -10 -6
slog:-10 -3 -1
slogan:-13 -11 -12
slot:65 -12 -26
slots:93 -57 -75
slough:-48 -27 -38
slow:27 27 32
slow down:123 142 160
slow … go:-89 -88 -91
slow … my:75 49 49
slow … with:73 47 44
slowed:-56 -26 -15
slower:105 105 119
slowing:128 106 122
slowly:0 0 0
slug:113 106 89
slugs:-86 -104 -36
sluice:56 9 5
slumped:77 67 66
slurred:57 63 55
slurring:188 178 187
slurry:136 122 114
slurry pit:71 78 71
slurry … and:117 95 49
slush:-102 -113 -110
sm:-1 0 -1
smack:81 59 47
smacked:-8 -3 -2
small:-2 -12 -9
small … is:65 66 69
smaller:-54 -45 -32
smallest:-45 -43 -42
smart:-52 -35 -21
smarties:-16 -18 10
smash:-3 -21 -126
smashed:57 32 42
smashing:87 37 87
smear:-9 23 -15
smell:-21 -1 -3
smelled:-13 -49 -31
smelling:-29 -14 24
smells:10 25 35
smelt:-75 -61 -58
smile:35 -12 -21
smiled:-4 30 51
smiles:25 9 -1
smiley:-5 -9 -12
smiling:16 41 -13
smith:-6 -3 -1
smiths:-5 -5 -5
smoke:16 -25 -23
smoked:100 -42 -41
smoker:-8 -3 0
smokes:21 -12 1
smoking:-76 -108 -77
smoking and:-57 -41 -44
smoko:90 104 94
smooth:-77 -76 -58
smoother:105 -22 -7
smoothie:-11 -13 5
smoothly:-11 -13 -6
smother:56 67 51
smother teh:55 46 65
smother … baby:36 44 49
smothering:4 83 -39
smudge:-57 -4 -5
smug:-52 -45 -30
snack:-5 -6 -4
snacks:-88 -57 -56
snail:-16 -7 -3
snake:66 56 53
snakes:50 58 30
snap:85 114 93
snapchat:86 108 -27
snapped:-16 -21 5
snapping:74 -8 -7
snappy:-1 -23 -10
sneaking:-15 -10 -9
sneeze:-14 -6 -7
sneezed:-28 -8 -9
sneezing:-24 -95 -81
sniff:94 84 25
sniffed:42 22 15
sniffling:-13 -10 -6
sniper:2 4 25
snooker:-29 -32 -36
snooze:-28 -6 -3
snore:46 41 53
snored:-5 -7 -2
snores:5 15 53
snoring:24 28 50
snorted:114 90 42
snow:26 55 20
snowdon:-5 -2 -5
snowdrops:26 40 38
snowing:55 26 18
snowman:-69 -61 -30
snows:-148 -124 -121
so:0 0 0
soak:53 36 12
soaked:21 45 51
soaked … i:138 144 147
soaking:-22 -17 10
soap:-67 -50 -13
sob:-43 -78 -64
sobbed:-50 -22 -19
sobbing:-107 -98 -7
sober:-82 -152 -172
sobre:-40 -14 -5
sobriety:38 -60 -40
sobs:-17 -11 -1
social:-34 -19 -26
socials:4 -1 -1
society:-59 -75 -89
sociology:-1 -1 0
sock:17 32 6
sock … i:7 0 -99
sockets:-24 -19 -20
socks:-14 -22 -26
sod:-1 -35 -8
soda:-76 -45 -70
sodium:30 29 -11
soeur:-4 -11 -13
sofa:-44 -75 -73
sofa is:78 87 95
sofa … me:42 47 49
sofa … teh:-48 -39 -58
sofas:36 -15 -15
soft:-35 -57 -52
softer:17 -4 -1
softly:-20 25 -6
soga:31 38 53
soggy:-1 0 0
soil:-7 -36 -20
soin:11 11 15
soir:13 46 24
soirs:20 19 -29
solar:-59 -60 -69
sold:-78 -73 -99
sold teh:-38 -24 -19
sold … and:-16 -64 -66
soldier:2 11 34
soldiers:-32 -27 -31
solicitor:-15 -5 -3
solicitors:-74 -88 -96
solid:-8 9 48
soll:40 35 18
solo:-100 -125 -67
solve:93 89 -45
solved:-24 -22 -15
sombody:24 8 47
sombody im:71 103 116
sombody tell:106 95 107
sombody was:115 136 95
sombody who:77 23 18
sombody … dey:-86 -68 -4
sombody … im:59 98 115
sombody … or:93 92 0
sombody … to:173 94 69
sombody … wil:153 111 106
some:-68 -76 -87
some days:64 -37 -62
some mornings:98 -75 -53
some … but:20 59 53
some … i:74 19 -7
some … my:11 0 41
some … us:63 0 0
some … with:47 106 -1
somebodys:34 14 35
someday:72 67 49
somehow:-60 -67 -59
someone:-3 0 -12
someone elses:106 82 102
someone to:48 97 92
someone would:111 82 3
someone … a:-51 -67 -63
someone … and:102 28 -25
someone … ere:25 69 38
someone … going:98 73 -45
someone … got:126 112 119
someone … it:46 10 28
someone … say:108 85 98
someone … their:40 74 25
someone … to:51 -2 -31
someones:-58 -39 -33
someones … teh:87 50 64
something:1 -4 18
something about:-4 84 -39
something from:164 117 112
something off:69 87 78
something to:70 106 100
something … in:143 38 30
something … lad:62 55 72
something … me:71 25 71
something … teh:41 73 76
somethings:116 59 74
sometime:80 31 49
sometimes:0 0 0
somewhere:8 9 20
somewhere around:56 66 64
somewhere … teh:131 129 95
somniferes:48 46 47
son:-7 18 17
son for:93 38 -12
son is:-92 -85 -86
son keeps:-72 -58 -3
son … me:-89 -116 -35
song:49 37 68
song … im:-76 -26 -8
song … it:92 73 -52
songs:-20 -40 -25
sons:11 36 29
sons and:89 19 44
sons birthday:78 85 7
sons … his:110 120 147
soon:62 -15 -116
soon as:7 79 118
soon i:15 -44 -97
soon if:66 -88 -17
soon ill:-59 -127 -86
soon … a:138 135 107
soon … be:33 -142 -133
soon … no:18 -78 -61
soon … teh:33 57 119
soon … u:59 -101 -19
sooner:88 50 -17
sooo:0 0 0
soothing:6 -5 -8
sophomore:9 3 0
soporto:182 -33 -15
soppy:-20 -22 -2
sore:-76 -77 -65
sorrow:-8 -26 -32
sorrows:-8 -2 -13
sorrry:105 122 134
sorrry all:-121 -118 -83
sorrry and:58 52 78
sorrry dey:-51 -43 -84
sorrry goodbye:158 161 161
sorrry love:150 129 122
sorrry mum:-36 -45 -68
sorrry sorrry:68 101 106
sorrry … cant:58 102 65
sorrry … did:2 -87 -83
sorrry … do:131 160 108
sorrry … fink:-37 -24 -10
sorrry … lads:77 83 108
sorrry … love:48 55 54
sorrry … my:-83 -90 -63
sorrry … off:50 62 54
sorrry … posting:68 67 74
sorrry … tok:99 13 26
sorrry … u:48 60 48
sorrry … ur:-102 -87 -88
sorrry … wasnt:132 14 45
sorrry … wat:78 72 108
sorrry … whoever:30 29 38
sorrry … wont:119 130 137
sort:44 44 66
sort … teh:48 99 104
sort … where:131 10 25
sorted:-16 -12 -15
sorting:-85 -35 -51
sorts:33 8 -20
sos:7 34 49
soul:14 41 38
sound:34 40 34
sounded:-34 -17 -18
sounding:19 37 -57
soundly:-2 -1 -1
sounds:56 -9 -5
sounds a:87 78 73
sounds … right:10 -69 -22
soundtrack:-5 -4 -2
soup:-151 -135 -119
sources:-2 -2 -1
sourdough:-97 -85 -79
sous:-13 12 -18
south:-89 -62 -32
soy:-74 -23 -14
soz:5 24 18
sp:0 0 0
spa:-60 -46 -19
space:15 -60 -46
spaces:-11 -20 -42
spade:-43 -36 -48
spain:-88 -69 -60
spam:8 5 33
spaniel:-62 -51 -28
spaniels:-39 -43 -45
spanish:-40 -18 -18
spanner:-10 -5 -16
spare:27 10 8
spares:19 -27 -24
sparkles:80 84 90
sparkly:-84 -78 -30
sparring:-4 -3 -2
sparrows:-27 -8 -2
spat:-30 -45 -26
speak:-24 -22 -30
speak … at:111 53 0
speaker:-66 -66 -48
speaking:-23 -11 -12
speaking clock:88 76 70
speaks:-42 -12 -10
special:-73 -32 -17
specialist:-52 -16 -8
specially:10 -1 3
speech:-14 23 -12
speeches:-42 -35 -30
speed:-59 -27 -42
spel:1 2 -14
spelin:-13 -8 -5
speling:-13 -6 -9
spelings:-7 -4 -1
spell:64 43 -23
spelled:-6 -20 -27
spelling:25 30 31
spells:-1 0 0
spend:-16 -3 3
spending:48 60 72
spends:-14 -2 -1
spent:-2 17 18
spent my:85 47 71
spent … last:90 94 93
spent … money:110 104 82
spice:21 39 -32
spice and:60 73 92
spider:-61 -49 -73
spiders:66 74 87
spiked:116 21 -4
spill:-15 -13 -44
spilled:35 33 -1
spilt:-33 -23 11
spin:-63 -28 -5
spin class:-86 -30 -18
spinal:-3 -3 -3
spine:-12 -40 -1
spinning:34 57 64
spins:-24 -20 -15
spirit:31 -21 -20
spirits:161 113 50
spit:-18 -10 -6
spite:13 37 46
spits:66 80 -79
spleen:-59 -36 -36
splendid:0 0 -3
split:15 36 25
splitting:-9 31 22
spoil:101 98 85
spoiled:42 58 79
spoilers:-61 -53 -54
spoiling:31 -1 45
spoilt:-3 -3 0
spoke:-24 -11 15
spoken:-26 -42 -92
sponge:-1 44 46
sponsee:-33 -10 30
sponsees:-19 -23 -16
sponsor:-25 -64 -54
sponsor doesnt:70 -7 -7
sponsor … know:70 -7 -7
sponsored:-73 -75 -74
sponsoring:-1 28 -2
sponsors:-4 -60 -43
spooky:-33 -16 -19
spoon:46 -9 -17
spoons:-51 -38 -20
sports:52 81 103
sports hall:150 141 140
spot:-8 -7 9
spot where:-66 -65 -70
spotify:27 35 35
spotless:-10 -10 -11
spots:12 66 56
spotted:-17 -36 -23
spotting:-32 -3 -1
spouse:-10 -2 -1
sprain:-20 -13 -17
sprained:-24 -18 -8
spray:-7 -18 -15
sprayed:-75 -68 -51
sprays:3 -1 4
spread:-46 -36 -28
spreads:-2 -1 0
spreadsheet:-67 6 11
spreadsheets:11 -5 -2
spring:-7 -58 -63
springe:109 112 102
springen:56 52 62
springs:-51 -22 -4
sprouts:-34 -5 -31
spuds:-43 -49 -60
spun:78 61 88
spurting:33 48 64
spy:-47 -54 -36
squad:-86 -112 -54
square:-63 -13 -18
squared:81 92 95
squares:-26 -3 5
squash:-31 -39 -1
squash i:122 70 84
squash … to:93 90 131
squat:-25 -23 -13
squats:-7 -2 -1
squeak:107 89 72
squeaks:-8 -3 -3
squeaky:7 2 2
squeeze:-29 -14 -4
squeezed:-39 -49 -83
squeezing:139 84 -12
squirrel:-73 -60 -65
squirting:127 84 96
ss:-1 -1 0
ssed:0 0 0
ssri:0 0 0
ssw:0 0 0
st:36 34 51
stab:84 146 -30
stab him:123 125 84
stab me:-8 -8 -123
stabbed:25 104 133
stabbed me:-4 -10 79
stabbed my:55 89 112
stabbing:15 47 12
stabbing my:84 83 -28
stable:-6 3 1
stables:-28 -19 -16
stack:-18 -40 -46
stacked:13 23 16
stacking:-35 -42 -37
stadium:65 75 60
staff:-5 3 -85
staff … teh:109 82 43
staffroom:-65 -75 -72
stag:-10 -39 -32
stage:-87 -68 -50
stage left:69 86 94
stain:-105 2 -3
stair:-1 9 4
stairs:10 25 13
stairs im:-91 -98 -96
stairs … going:-92 -93 -90
stairwell:167 169 172
stalking:-4 -1 -40
stall:-46 -30 -28
stalled:-29 -1 -1
stamp:14 7 42
stamped:138 143 153
stamping:8 19 94
stamps:-81 -63 -44
stan:-17 -20 -19
stand:43 44 53
stand and:71 118 104
stand bein:-68 -79 -46
stand down:81 59 65
stand in:-29 -69 -118
stand … i:120 68 48
stand … teh:-42 -31 -85
stand … that:111 -34 -8
standard:-11 -60 -14
standards:-20 -18 -14
standin:33 32 45
standin at:-48 -39 -17
standin by:118 115 103
standin orders:116 108 97
standin over:78 73 92
standin … it:79 111 94
standin … platform:-88 -121 -103
standin … to:77 78 76
stands:43 41 6
stank:-1 -2 -2
stanley:43 58 47
stapler:-13 -24 -30
star:27 -1 34
stare:-59 -27 -3
stared:30 -45 -34
stares:48 1 -28
staring:30 -30 -10
starlings:-88 -85 -76
stars:29 -22 -88
start:-102 -123 -67
start … and:28 85 100
started:28 36 -32
started drinking:70 -93 -47
started hurting:39 109 -1
started i:52 53 95
started on:96 126 -7
started twitching:41 40 84
started … teh:-83 -67 -91
started … things:29 -110 -68
started … this:41 86 85
starter:-62 -61 -36
starters:-27 -20 -31
starting:31 68 47
startled:-41 -17 -15
starts:-70 -60 -54
starts … tomorrow:77 83 87
starve:103 121 54
starved:-39 -41 -5
starving:33 41 -15
starving and:51 99 -4
stash:-28 -28 4
state:-73 -79 -61
statement:-60 -14 -8
statements:-10 -5 -1
states:-37 -35 -29
static:-6 -14 -12
statin:-21 -17 -35
statins:90 15 -3
station:82 81 81
station … im:89 125 125
station … not:149 138 126
station … to:-58 -117 -87
stationery:-21 -49 -55
stations:-8 -5 -6
statistic:-42 56 -10
statistics:-23 10 -11
stats:-57 -36 -24
status:30 42 17
stay:-5 -22 8
stay ere:46 49 2
stay with:-111 -115 -108
stay … longer:110 12 50
stayed:-20 -66 -46
stayin:-3 -65 -63
stayin for:91 2 -2
stayin … i:95 114 109
stays:15 4 -38
steadier:-85 -69 -62
steady:-107 -104 -99
steak:-33 -13 -6
steal:-69 -49 -51
stealing:12 -37 -28
steam:-27 -92 -95
steam … teh:70 -20 -5
steamed:89 53 56
steamed up:89 53 56
steel:-14 -6 -16
steer:20 9 -83
steering:-48 -17 -94
stehe:25 22 21
steht:21 27 46
stems:-35 -29 -13
stent:-35 -16 -7
step:1 -4 -1
step nine:-85 -63 -76
step off:88 71 98
step … of:121 120 102
stepbrother:-18 -7 -26
stepchange:-73 -54 -60
stepdad:33 46 30
stepdad is:21 24 91
stepdad … my:4 17 76
stepdads:75 95 129
stepdaughter:73 36 32
stepfather:26 47 -15
stepfather … in:112 55 -6
stepladder:-8 53 60
stepmother:172 61 -10
stepmum:106 65 53
stepped:111 33 52
stepping:82 82 81
stepping down:-120 -110 -89
steps:32 62 63
steps from:185 178 191
steps one:78 70 70
steps … teh:150 148 142
stepson:19 11 -6
stepsons:-7 -5 -39
sterbe:-16 -10 -8
sterben:21 48 -34
steri:-2 5 -8
stern:19 -17 -19
steroid:-24 -22 -25
steroids:-87 -63 -50
steve:15 24 37
stew:-79 -63 -63
steward:-18 -14 -12
stick:33 71 44
sticker:-53 -68 -28
stickers:11 17 37
sticking:-54 -37 -45
sticks:-43 -18 -35
sticky:-67 -32 10
stiff:102 140 127
stiff and:127 128 121
stigma:-6 -6 -4
stil:0 0 0
stile:-95 -89 -89
stillborn:36 -54 -21
stimulant:-1 -7 -1
sting:40 8 9
stinging:61 61 60
stings:-65 -57 -52
stinking:-13 -18 -36
stinks:-10 -57 -38
stir:-30 -30 -12
stirred:29 63 66
stirring:-1 2 1
stitch:-16 -12 -14
stitched:57 -35 -30
stitches:30 -37 -106
stitches … i:63 106 -15
stitches … tomorrow:88 -10 -6
stock:-54 -35 -57
stocked:20 53 56
stocking:43 7 20
stockpiled:99 108 143
stockpiling:109 130 45
stockpiling … i:13 17 89
stockport:-3 3 -1
stockroom:-36 -5 32
stocktake:-50 -53 -59
stoics:-11 -16 -10
stoke:-18 -12 -10
stole:-73 -68 -19
stolen:-54 -34 -52
stoma:-1 0 0
stomach:56 43 22
stomach is:78 82 99
stomachs:65 83 91
stone:2 -62 -81
stone in:43 6 6
stone … my:71 39 46
stone … that:127 9 -9
stones:109 142 133
stones … coat:24 39 40
stones … my:69 70 82
stood:45 7 25
stood at:-59 -114 -92
stood ere:81 55 68
stood on:7 57 61
stood with:102 4 7
stood … platform:41 53 39
stood … window:-99 -75 -84
stool:103 151 150
stool … teh:69 104 97
stools:62 88 92
stop:20 27 36
stop bein:102 72 -9
stop breathing:-50 -69 -93
stop cutting:1 -1 -141
stop dnt:72 97 96
stop existing:130 -3 18
stop i:-31 53 53
stop me:59 78 53
stop not:71 -40 -47
stop on:114 146 146
stop to:69 106 53
stop using:-71 -26 -11
stop … alife:0 4 -168
stop … and:35 67 80
stop … from:-74 -58 -121
stop … has:130 91 63
stop … hes:145 24 42
stop … im:39 74 74
stop … is:-87 -69 -58
stop … ive:-54 -2 -48
stop … myself:62 110 -91
stop … stop:80 -18 84
stop … thats:10 20 80
stop … using:109 -57 -18
stopcock:-40 -33 -31
stoped:-10 4 -24
stopped:36 26 32
stopped bein:103 138 130
stopped breathing:79 85 55
stopped going:-41 -37 -61
stopped his:118 119 -43
stopped pretending:-132 -121 -49
stopped … afraid:99 99 110
stopped … and:55 75 86
stopped … dead:82 124 -6
stopped … heart:9 34 -141
stopped … of:-33 -33 -58
stopped … tablets:-59 -60 -95
stopped … them:-104 -81 -65
stopped … yesterday:1 2 -107
stopping:87 80 59
stopping teh:30 53 87
stopping … it:-94 -82 -51
stops:24 24 27
stops me:109 98 94
storage:-2 2 6
store:46 8 -27
stored:144 74 83
storey:2 4 20
storey … i:-63 -45 -92
storey … over:123 124 139
storeys:100 86 102
stories:-43 -79 -54
storing:4 4 102
storm:-5 -24 5
story:-43 -11 15
story i:60 107 37
storyline:-19 -10 -2
stout:57 60 42
stove:34 1 -8
straight:-13 -1 -33
straight … of:104 90 85
straight … with:103 71 87
straighteners:-14 -22 -27
strand:40 49 32
stranded:-7 -5 -1
strange:-34 -39 -11
strangely:42 49 45
stranger:-37 -12 -17
strangers:-12 7 -22
strangers … teh:74 86 17
strangle:-95 -82 -42
strangled:15 61 121
strangled me:47 80 81
strangles:3 4 -5
strangling:62 96 99
strangling me:100 109 -79
strangling my:76 88 120
strangling … mum:38 37 124
strap:109 115 117
strapped:-48 -21 -35
straps:-19 6 -12
strategy:0 0 0
straw:4 57 53
strawberries:-11 -17 -10
strawberry:-44 -15 -10
streak:16 -1 -4
streaks:10 14 34
stream:92 78 77
streamer:-1 0 0
streaming:26 24 52
street:10 -7 -4
streets:-89 -54 -57
strength:19 -8 -3
stress:-119 -98 -74
stressed:-12 -34 -13
stretch:-19 -15 -23
stretcher:30 34 33
stretches:-58 -9 -24
strick:72 70 90
strict:-11 -21 -20
strictly:78 70 100
strike:35 41 52
striker:-1 0 0
strikes:-81 -85 -85
strimmer:-9 -4 -6
string:-17 -6 -51
strings:24 18 -9
strip:93 111 107
stripes:-15 -6 -3
stripped:56 58 88
strips:97 118 93
strips of:174 137 107
strips … my:73 96 111
stroke:-30 -74 -48
stroking:7 -6 0
strong:5 23 -14
strong that:107 20 -17
strong today:102 -43 -53
strong … can:117 -9 -13
strong … i:140 40 59
strong … to:59 109 -6
stronger:100 137 65
strongest:11 -3 -6
strongly:43 50 -37
struck:42 -40 -28
structure:-13 -1 -14
struggle:-55 -26 10
struggled:-27 -38 -24
struggling:19 -55 -61
strung:58 46 75
stubborn:12 19 7
stubbornness:-1 0 0
stuck:-38 -39 -35
stuck to:36 89 -25
stuck … head:-28 -39 -39
stud:0 0 0
student:11 21 -1
students:15 19 -26
studied:-13 -7 -1
studies:-18 -4 -2
studio:8 11 12
study:13 36 34
studying:-36 -19 -10
stuff:104 114 94
stuff dey:75 69 60
stuff from:38 30 34
stuff in:30 13 20
stuff is:96 102 116
stuff … a:80 125 93
stuff … gone:28 77 71
stuff … i:-94 -100 -87
stuff … teh:37 46 48
stuffed:57 31 37
stuffs:58 108 124
stung:-13 -5 -5
stupid:47 38 68
stupid and:-70 -73 -67
style:-65 -51 -13
styro:104 114 -4
su:-52 -13 -5
sub:-33 -22 -14
subject:47 -7 -35
suboxone:-89 -107 -83
subs:-2 -29 7
subscription:2 -41 1
subscription my:68 1 3
subscriptions:-5 -4 0
subtitles:-48 -44 -44
success:0 -1 27
successor:-1 -1 -1
such:31 -8 24
suckers:-37 -22 -18
sudden:6 2 36
suddenly:17 23 49
sudoku:8 56 -38
sue:-6 -8 -20
sueno:-25 -3 4
suffer:75 113 55
suffering:28 44 27
sufficient:92 76 89
sugar:-70 -59 -60
sugars:-22 5 23
suggest:-30 -52 -21
suggested:-75 -90 -64
suggestion:-2 -26 -18
suggestions:-10 -11 -9
suggests:-8 -9 0
suicidaire:-11 -1 4
suicidaires:64 71 -15
suicidal:70 117 -191
suicidal and:73 90 -125
suicidal but:120 83 -8
suicidal feelings:-71 -12 0
suicidal ideation:-62 69 -7
suicidal last:2 -146 -4
suicidal right:55 82 -106
suicidal tendencies:-84 -21 34
suicidal thoughts:-132 -37 10
suicidal … ago:28 90 0
suicidal … but:-91 -95 -1
suicidal … day:76 102 -4
suicidal … it:117 144 -8
suicidal … lied:96 143 -14
suicidal … over:146 86 -1
suicidal … two:-38 -34 0
suicidal … was:69 75 -3
suicidal … years:-30 -21 0
suicidar:65 67 4
suicidarme:105 49 -175
suicidas:61 71 -14
suicide:23 49 -68
suicide in:-90 -93 -41
suicide is:112 117 11
suicide isnt:66 99 25
suicide leter:8 12 97
suicide note:-28 -81 7
suicide notes:85 63 79
suicide plan:25 35 144
suicide thoughts:30 -150 -18
suicide today:27 111 136
suicide tonight:19 21 111
suicide … a:15 25 50
suicide … all:137 135 -88
suicide … date:74 83 91
suicide … day:98 131 -31
suicide … for:20 -1 88
suicide … good:8 -92 -9
suicide … got:71 75 132
suicide … i:106 62 -4
suicide … in:-17 -23 -125
suicide … is:-59 -27 106
suicide … it:27 62 -11
suicide … me:32 102 21
suicide … my:65 71 -69
suicide … no:40 55 78
suicide … planned:19 22 95
suicide … teh:-37 -46 -105
suicider:126 141 -153
suicides:47 50 -51
suicides … i:73 97 -10
suicidio:-29 -23 -35
suicido:23 25 35
suis:-11 -13 48
suit:45 49 27
suit … teh:136 129 128
suitable:0 0 0
suitcase:-54 -60 -56
suitcases:-40 -41 -40
suite:66 25 34
suits:-35 -34 19
suizidal:-1 -11 0
suizidgedanken:52 65 -29
suizidpravention:-9 -4 -1
sulked:-16 -11 -6
sulking:-5 -3 -2
sum:32 68 66
summary:-7 -3 -3
summat:18 11 -18
summer:-66 -104 -174
summerhouse:61 70 68
summers:52 47 36
sums:110 -65 -58
sun:-47 -36 7
sunburn:-48 -31 -59
sunburnt:-22 -10 -48
sunday:-16 -12 -4
sunday befor:154 138 137
sunday in:51 79 76
sunday lunch:-69 -70 -75
sunday wen:111 95 115
sunday … and:78 43 79
sunday … are:140 81 75
sunday … befor:92 95 82
sunday … go:48 59 63
sunday … hav:-6 -7 35
sunday … started:116 80 -11
sundays:-25 21 -10
sunflower:-64 -31 -8
sunflowers:-20 -46 -53
sung:-2 -2 -7
sunny:-6 4 15
sunrise:9 28 37
sunrises:-39 -16 54
suns:12 30 38
sunscreen:-3 -5 -5
sunset:34 67 64
sunset … teh:-101 -117 -113
sunshine:-31 -17 -3
sunup:3 9 37
super:-45 -33 -21
superb:-15 -5 -20
supermarket:11 -44 -57
supervised:-74 -46 -34
supervision:-31 -16 -11
supervisor:5 20 1
suport:-10 -2 -1
supper:56 49 50
supplier:-2 0 0
supply:94 66 73
support:-63 -40 -32
supported:-8 -53 -28
supporter:8 21 -34
supporters:-2 -2 -1
supportive:-41 -30 -22
suppose:49 27 -10
suppose i:80 -3 -72
suppose … was:137 123 61
supposed:6 -15 -34
supposing:0 30 -7
sur:0 0 41
sure:32 19 39
sure about:103 51 4
sure to:-108 -43 -26
sure wen:16 -14 -120
sure … ere:-94 -13 -10
sure … im:-98 -14 -35
sure … it:80 130 24
sure … wil:128 126 110
surf:3 30 40
surface:0 -2 -31
surfing:95 -6 -10
surgeon:-48 -87 -67
surgeons:76 18 -54
surgery:-38 -67 -95
surgerys:-39 -14 -21
surname:-16 -6 -3
surplus:64 -62 -18
surprise:-121 -116 -130
surprised:-68 -38 -76
surprises:-16 -15 -8
surprisingly:-7 -7 -2
surrendered:-8 -6 -6
surrounded:71 66 47
survey:-17 -18 -14
surveyor:-19 -15 -15
survive:-101 -21 -14
survived:30 -11 25
survives:7 19 18
surviving:-27 6 35
surviving … i:-54 -41 -25
survivors:-33 -18 -19
sus:-62 -38 -28
susan:4 5 -5
sushi:-60 -25 -18
suspect:16 -19 -15
suspects:-1 7 15
suspended:20 -29 -26
suspense:-62 -68 -71
suspension:76 72 40
suspicious:-9 5 1
sw:-2 0 -1
swab:-50 -36 -33
swallow:78 99 114
swallow every:80 97 50
swallow them:94 70 34
swallow … and:113 -42 -29
swallow … teh:46 35 79
swallowed:41 82 142
swallowed and:109 111 122
swallowed teh:98 96 89
swallowed them:101 69 64
swallowed … at:58 82 74
swallowed … card:83 99 88
swallowed … entire:102 103 116
swallowed … is:55 69 70
swallowed … its:97 82 81
swallowed … last:-123 -105 -125
swallowed … load:113 108 64
swallowed … lot:110 112 107
swallowed … of:112 119 99
swallowed … on:-54 -54 -43
swallowed … pill:-108 -112 -125
swallowed … pills:-77 -73 -103
swallowed … stuff:93 112 114
swallowed … tablets:115 53 88
swallowed … teh:74 77 51
swallowed … that:111 109 93
swallowed … them:86 102 84
swallowed … to:94 139 83
swallowed … was:139 131 102
swallowing:238 261 193
swallowing all:4 0 -121
swallowing them:110 96 119
swallows:45 68 83
swam:-19 5 17
swan:-29 -34 -37
swans:-29 -13 -15
swap:-5 -84 -50
swap places:68 -10 -3
swap … with:83 -9 -3
swapped:-4 4 53
swapped my:64 35 56
swapping:-49 -10 5
sware:51 96 -92
sware on:112 82 -17
swatting:27 38 43
swaying:52 43 52
swearing:-92 -77 -58
swears:-9 -12 -85
sweat:76 49 68
sweated:-9 -9 -3
sweating:112 112 82
sweating and:107 87 64
sweating buckets:27 47 65
sweats:-32 -7 -36
sweaty:-78 -70 -49
swedish:-48 -13 -9
sweep:30 -4 -5
sweet:53 72 92
sweet dreams:105 78 57
sweetheart:-6 35 20
sweets:39 56 30
swell:-8 -7 -5
swelling:78 71 95
swells:-28 -7 -14
swept:52 80 98
swerve:11 -2 -9
swerved:100 98 43
swerving:42 22 38
swim:-36 -14 -15
swimmer:10 28 31
swimmers:69 -27 -27
swimming:-33 1 -10
swimmy:-7 -4 -2
swims:-52 -35 -16
swindon:-32 -22 -19
swing:-121 -111 -116
swing … teh:-72 -81 -87
swinging:194 148 146
swings:10 12 14
switch:62 -39 5
switched:41 11 44
switches:-2 -1 -1
switching:72 87 69
switching off:104 113 86
swollen:-70 -23 -10
sword:-48 -43 34
swore:70 81 80
swore neva:13 83 22
sworn:10 9 71
swum:-3 13 15
swung:65 45 66
sydney:-54 -30 -17
syllabus:-7 -4 -2
sylvia:-37 -36 -36
sympathy:-87 -82 -42
symptom:-38 -25 -16
symptoms:-21 3 13
syndicate:-45 -36 -35
syringe:104 101 103
syringes:7 3 -8
syrup:-7 30 24
system:-59 -40 -41
t:-72 -35 -21
ta:113 121 134
ta for:159 135 152
ta ra:95 105 105
ta … teh:72 49 47
tab:91 92 53
table:-31 -9 -5
table and:58 96 62
table i:62 64 64
table im:137 134 114
table its:-52 -2 22
table … ive:138 74 67
tablecloth:-28 -16 -12
tables:96 67 51
tablet:-2 9 10
tablet … teh:-38 -31 -85
tablets:40 61 62
tablets and:43 37 55
tablets do:115 136 91
tablets from:162 179 138
tablets in:-60 -72 -70
tablets is:124 129 129
tablets mum:92 80 66
tablets teh:-55 -109 -97
tablets were:116 131 136
tablets … all:119 113 156
tablets … and:63 49 44
tablets … bag:-33 -64 -70
tablets … because:-26 -16 -90
tablets … counted:112 145 128
tablets … didnt:124 117 95
tablets … down:68 77 90
tablets … for:96 77 98
tablets … going:58 56 74
tablets … her:136 74 65
tablets … me:-98 -94 -81
tablets … shes:-87 -122 -151
tablets … sunday:85 79 92
tablets … them:45 44 46
tablets … tok:128 157 153
tablets … we:131 107 104
tabletten:16 15 38
tabletten geschluckt:95 101 103
tabs:121 126 120
tack:105 103 103
tack room:92 96 101
tackle:45 63 74
tacos:-29 -17 -4
tae:44 16 34
tag:-46 -18 -50
tags:36 44 40
tail:21 -31 -34
tak:-24 -19 -16
tak another:76 96 25
tak her:107 61 82
tak it:-96 -56 -4
tak myself:101 113 109
tak them:72 73 68
tak ur:-65 -67 -106
tak … all:148 109 114
tak … exit:24 122 -34
tak … in:102 -15 15
tak … ive:40 60 70
tak … leave:78 88 83
tak … lfie:108 48 -20
tak … lot:96 67 158
tak … me:98 32 34
tak … on:47 58 97
tak … out:52 -32 -55
tak … pills:77 85 65
tak … teh:37 31 71
tak … them:-85 -96 -65
tak … tok:-1 -102 -51
tak … tonight:76 81 92
takeaway:-60 -42 -51
takeaways:70 66 69
takeaways … teh:71 67 70
takeing:-3 5 2
takeing all:83 94 83
takeing every:79 98 117
takeing mor:148 107 13
takeing them:48 76 67
takeing … at:75 69 106
takeing … it:46 71 12
takeing … lfie:127 156 -28
takeing … out:20 32 58
takeing … over:-123 -106 -7
takeing … own:13 52 -12
takeing … tablet:51 48 66
takeing … way:61 -124 -22
takeing … with:122 99 49
taken:-20 -20 7
taken all:3 29 73
taken my:-68 -51 -65
taken over:-123 -148 -151
taken them:125 155 154
taken up:-143 -147 -129
taken wat:100 100 86
taken … and:77 68 64
taken … i:50 45 55
taken … im:113 113 121
taken … of:-73 -70 -58
taken … out:-19 -35 -107
taken … poison:113 103 98
taken … that:124 123 127
taken … week:86 98 97
taken … whole:51 58 82
takes:-7 9 -29
takes me:77 -37 -104
takes my:148 152 -84
takes to:45 39 -75
takes … a:-41 -27 29
takes … and:86 62 44
takes … hav:93 86 98
tale:-23 -24 -19
talent:5 27 13
talk:-73 -61 -26
talk tomorrow:-60 -77 -86
talked:14 -38 -69
talked out:42 96 57
talking:14 17 21
talking about:74 104 47
talking … his:111 88 66
talks:23 14 -110
tall:11 34 31
taller:-33 -24 -25
tallest:87 84 100
tally:-2 0 -1
tambien:-22 -9 -3
tan:-52 -76 -24
tango:-3 -4 -3
tank:25 -5 -7
tanks:-29 -39 -38
tanto:50 -17 -7
tap:6 4 26
tapas:-10 -6 -5
tape:29 52 69
taped:131 128 126
taper:-134 -120 -106
tapered:-64 -67 -69
tapering:-70 -62 -40
tapers:-30 -2 0
tapped:-66 -43 -35
taps:42 53 70
tara:45 44 22
tarantula:-12 -8 -12
tarde:-31 -26 -22
target:0 0 0
targets:-20 -25 -24
tarmac:-2 -1 0
tarp:-13 -14 -19
tart:-4 -2 -2
tarts:-3 -4 -1
tash:75 70 53
task:42 -11 -6
taste:9 -17 5
taste it:117 -16 -13
taste … i:21 56 73
tasted:24 46 24
tastes:37 35 21
tasting:-27 -79 -49
tattoo:-12 -14 0
tattooed:6 36 -35
tattoos:-37 -23 -10
taught:-53 -22 28
tax:-45 -30 -17
taxes:-47 -17 -15
taxi:35 9 -8
taxi … teh:84 87 51
taxis:12 16 17
tb:18 38 23
tbh:0 0 0
te:-107 -68 -10
tea:-58 -49 -52
tea down:13 26 38
tea with:87 86 87
tea … a:69 56 70
teabag:-32 -33 -30
teabags:-18 -17 -4
teach:-43 -16 -19
teacher:-42 -11 9
teacher … me:-93 -111 -31
teachers:-52 -61 -83
teaches:23 33 -4
teaching:-98 -84 -93
teacup:-5 -1 0
team:-17 -88 -100
team … me:79 14 -15
teammate:-18 -11 -3
teams:57 52 59
teapot:-44 -19 -28
tear:-33 -5 -3
tearful:-10 -16 -4
tearing:31 65 -31
tears:-22 -37 -42
teary:-7 -23 -9
teas:17 34 53
tease:-17 -17 -26
teatime:-21 1 14
teatime and:70 61 67
tech:27 13 14
technically:-24 13 3
ted:-1 0 0
teddies:13 23 12
teddy:87 92 69
tee:-28 -31 -22
teecher:48 63 -1
teen:-63 -5 -12
teenage:-57 -22 -38
teenager:8 24 -12
teenagers:-93 -72 -78
teens:-83 -57 -37
teeth:-31 -62 -54
teeth are:39 24 32
teeth hert:122 -54 -23
teeth … chattering:57 74 77
teeth … night:-68 -57 -62
teething:-25 -6 -4
teh:16 24 34
teh a:127 119 115
teh address:76 56 102
teh aerial:-82 -75 -71
teh afternoon:-99 -92 -77
teh airport:-150 -159 -142
teh all:86 91 118
teh ankle:55 25 45
teh answer:32 5 -90
teh app:-31 -62 -78
teh bag:-96 -81 -66
teh bags:108 66 54
teh balloons:-89 -74 -74
teh band:-89 -81 -84
teh barracks:102 58 -6
teh bath:77 65 58
teh baths:98 104 117
teh beach:-59 -58 -58
teh bed:129 156 130
teh belt:57 64 8
teh belts:49 26 26
teh bench:97 62 46
teh bend:142 94 88
teh bible:93 83 87
teh bike:-19 -60 -65
teh birds:56 46 45
teh bit:64 12 9
teh blade:15 -55 -72
teh blades:-22 -76 -60
teh bleach:127 120 117
teh blister:128 119 136
teh bloods:85 14 18
teh books:-96 -104 -128
teh both:170 148 127
teh bottle:16 29 23
teh bread:56 59 59
teh breath:106 125 84
teh bullet:-139 -142 -116
teh buzzer:82 46 53
teh bypass:78 71 83
teh cake:-39 -100 -98
teh can:-54 -114 -87
teh capsules:7 46 94
teh captive:101 115 113
teh carpets:106 103 97
teh cat:-45 -36 -46
teh central:84 65 73
teh chamber:60 70 70
teh chemist:-74 -77 -83
teh chest:-51 -25 -33
teh child:-60 -28 -23
teh children:104 127 106
teh church:-63 -49 -64
teh class:-46 -30 -14
teh cliff:66 80 68
teh closed:120 90 79
teh closet:83 90 64
teh conductor:75 -8 -5
teh conservatory:73 72 72
teh coroner:51 67 84
teh cottage:-70 -77 -70
teh counter:-2 -125 -137
teh craving:30 -128 -107
teh cravings:111 -44 -50
teh cremation:72 79 66
teh crematorium:92 69 74
teh crossing:139 108 117
teh cuts:111 97 -42
teh dam:41 48 27
teh details:79 88 10
teh digoxin:103 80 82
teh dishwasher:-82 -70 -59
teh do:79 110 131
teh dock:85 94 90
teh dose:64 70 40
teh drive:-67 -73 -92
teh driver:81 64 59
teh drug:71 118 122
teh earth:64 -132 -146
teh edges:82 106 98
teh estate:108 90 66
teh estuary:116 113 104
teh exhaust:45 42 26
teh exit:9 -72 -54
teh express:69 46 40
teh extra:102 82 106
teh fact:-67 -90 -65
teh family:34 39 58
teh far:50 71 53
teh ferry:-31 -40 -36
teh film:-45 -33 -62
teh final:55 41 14
teh flat:46 75 44
teh flyover:72 64 67
teh for:78 93 73
teh forest:81 83 81
teh forestry:83 82 90
teh forever:134 21 -10
teh forum:-65 -81 -43
teh frame:62 79 56
teh freight:59 75 85
teh fruit:87 77 82
teh full:44 93 62
teh funeral:65 73 59
teh funny:93 -19 -149
teh future:64 63 44
teh gallery:78 43 46
teh gin:76 1 -13
teh glass:50 112 98
teh gorge:74 97 109
teh grandchildren:-35 -43 -41
teh grey:-78 -71 -55
teh grippy:75 -79 -46
teh guns:44 44 67
teh hairdryer:111 108 100
teh hammer:50 37 94
teh handbrake:107 95 90
teh handover:120 127 111
teh handrail:65 84 95
teh hide:-73 -77 -75
teh high:-73 -85 -91
teh home:70 97 18
teh horses:44 13 22
teh hosepipe:-85 -98 -63
teh hotels:121 130 131
teh hour:50 61 67
teh idea:71 63 66
teh insurance:90 90 68
teh item:82 100 94
teh jar:114 79 82
teh job:46 10 -53
teh keyboard:39 57 47
teh keybord:76 84 71
teh knots:92 87 88
teh lab:49 62 72
teh label:-34 -60 -95
teh lady:-47 -70 -94
teh lasagne:-68 -53 -51
teh lay:90 77 79
teh lease:-62 -51 -92
teh left:39 53 43
teh letters:74 81 97
teh lfie:114 78 66
teh lifebelt:108 98 105
teh lighter:133 8 32
teh lighthouse:26 20 25
teh lights:-47 -72 -78
teh list:-63 -111 -132
teh lock:165 177 167
teh long:47 -28 -23
teh lord:67 -54 -48
teh lovely:108 112 112
teh machete:64 63 83
teh man:85 69 79
teh match:-65 -89 -73
teh maths:90 79 77
teh mattress:72 89 81
teh means:130 120 111
teh medical:117 116 111
teh medicine:93 74 86
teh meeting:-53 -56 -56
teh memes:104 115 99
teh methadone:79 94 94
teh mirror:44 38 20
teh mosque:122 98 113
teh most:-80 -95 -46
teh mug:124 31 43
teh multistorey:130 132 147
teh museum:-82 -84 -89
teh mushrooms:134 126 122
teh nail:-60 -70 -73
teh new:-111 -141 -133
teh note:63 81 73
teh nurse:-68 -61 -65
teh office:-88 -75 -84
teh ones:105 86 89
teh order:110 129 119
teh other:51 62 41
teh others:88 78 69
teh outside:144 120 102
teh overdose:131 128 156
teh overpass:139 129 128
teh panto:-67 -73 -76
teh papers:-94 -117 -83
teh parapet:93 101 95
teh parcel:-44 -65 -48
teh past:-51 -45 -89
teh path:98 74 54
teh pension:36 82 65
teh permanent:80 7 -52
teh pesticide:116 145 127
teh petrol:95 72 76
teh pharmacist:-78 -94 -84
teh pillow:63 85 70
teh pills:106 98 99
teh pistol:86 77 69
teh plane:28 -114 -96
teh platform:-57 -74 -105
teh plughole:119 62 71
teh plumber:-60 -50 -50
teh police:67 82 67
teh policy:68 79 95
teh pond:65 85 72
teh pool:-35 -15 10
teh presents:-76 -55 -57
teh promise:131 -15 -1
teh pub:-38 -48 -56
teh pull:153 -18 22
teh pumpkin:-77 -71 -76
teh pylon:113 111 115
teh quarry:49 54 59
teh quay:107 58 62
teh queue:-20 4 -46
teh quick:105 99 92
teh quiz:-72 -57 -42
teh rail:91 99 88
teh rails:110 84 76
teh railway:46 65 77
teh rain:-21 -30 -41
teh rat:93 119 101
teh razor:35 -48 -77
teh redundancy:-9 -19 -98
teh regiment:93 121 70
teh rescue:-60 -53 -54
teh rest:92 49 58
teh rig:139 70 44
teh right:66 45 17
teh risk:111 93 61
teh river:64 71 53
teh rivers:120 90 110
teh rocks:24 65 74
teh ropes:57 62 49
teh scaffolding:108 96 100
teh scalpel:46 57 79
teh scarf:-79 -77 -76
teh scissors:-37 -70 -76
teh self:-96 -67 -51
teh sergeant:74 73 86
teh sheds:140 127 115
teh sheep:81 54 57
teh sheet:60 79 89
teh shop:7 -35 -8
teh shops:73 22 24
teh shotguns:103 116 121
teh shower:124 108 115
teh silo:153 138 109
teh sleeping:91 72 96
teh slipway:107 87 83
teh slots:112 -53 -33
teh slug:104 81 88
teh sofa:-56 -59 -70
teh speaking:88 76 70
teh spoon:97 60 37
teh spot:-34 -47 -51
teh stable:124 138 137
teh steam:-86 -80 -88
teh steering:-30 -30 -97
teh step:-90 -65 -47
teh stile:-90 -79 -76
teh stools:62 88 92
teh strong:96 40 74
teh stuff:127 139 160
teh suicidal:-92 -100 -4
teh summerhouse:61 70 68
teh sums:97 -54 -34
teh surgeon:-33 -63 -63
teh sweats:-61 -45 -63
teh syringe:24 22 26
teh tablet:-81 -74 -59
teh tablets:158 146 138
teh tabs:97 94 88
teh tack:107 114 115
teh theatre:-43 -42 -26
teh thing:96 114 47
teh thoughts:91 44 -29
teh throat:75 91 70
teh tickets:-62 -64 -80
teh tides:61 84 88
teh tiem:15 36 48
teh tin:122 93 93
teh tip:-61 -36 -45
teh toilets:62 51 97
teh toolbox:53 58 96
teh tourniquet:107 73 79
teh tractor:89 50 65
teh tramadol:156 145 67
teh tray:-102 -92 -82
teh treatment:104 -10 -3
teh trigger:47 80 108
teh trip:-91 -89 -86
teh trunk:96 101 107
teh tub:161 158 150
teh tube:71 87 49
teh tunnel:71 61 58
teh twin:104 -22 -27
teh ukulele:-54 -30 -15
teh undertaker:147 132 117
teh uniform:65 97 45
teh up:129 101 102
teh urge:-54 -35 -132
teh use:134 -76 -65
teh viaduct:58 60 70
teh vinyl:127 98 70
teh vodka:87 120 130
teh voice:81 3 26
teh voices:34 49 -21
teh void:84 47 -33
teh waiting:-85 -93 -35
teh weather:-44 -53 -37
teh weedkiller:116 122 113
teh windows:43 47 44
teh windowsill:-95 -83 -81
teh wine:-92 -43 -30
teh worktop:83 53 63
teh world:-4 -100 -114
teh worst:19 -92 -104
teh … acid:116 109 104
teh … am:58 64 73
teh … any:6 -55 -84
teh … asda:125 111 92
teh … ashamed:83 -96 -63
teh … bag:70 80 59
teh … balcony:73 64 63
teh … bar:93 117 102
teh … barn:128 134 105
teh … barrier:76 88 91
teh … beam:152 165 169
teh … bein:-57 -88 -87
teh … big:65 80 77
teh … bit:81 81 111
teh … bits:-27 -89 -64
teh … blister:72 68 33
teh … bore:92 89 87
teh … bought:-85 -55 -34
teh … box:81 85 73
teh … breathing:182 175 154
teh … bridge:76 67 64
teh … brown:99 104 116
teh … call:108 61 30
teh … calling:138 -31 -19
teh … capsules:67 60 52
teh … carrying:84 -68 -50
teh … cars:83 86 87
teh … cast:74 62 34
teh … chain:120 121 95
teh … chapter:-57 -53 -37
teh … christmas:-95 -73 -78
teh … cleaner:43 49 59
teh … cleaners:97 96 92
teh … clinic:-46 -33 -44
teh … clock:98 65 84
teh … club:3 -37 -26
teh … coats:89 97 57
teh … cold:69 64 58
teh … college:73 82 81
teh … comin:39 55 28
teh … credits:77 36 36
teh … crosses:103 49 47
teh … dad:58 29 46
teh … dads:172 160 146
teh … dark:75 112 116
teh … day:-57 -43 -94
teh … dead:-73 -51 -62
teh … dnt:54 74 56
teh … doesnt:82 102 98
teh … dog:-87 -81 -74
teh … doors:98 117 112
teh … drawn:97 111 61
teh … drink:-42 -77 -90
teh … due:104 95 119
teh … during:103 116 23
teh … edge:84 111 130
teh … eighteen:-112 -81 -37
teh … episode:-87 -70 -47
teh … essay:72 64 66
teh … every:-44 -42 -29
teh … eyes:-31 -77 -72
teh … fast:49 26 40
teh … feeling:69 53 48
teh … feels:33 -70 -98
teh … felt:50 -38 19
teh … fifteen:70 96 69
teh … final:-93 -85 -83
teh … find:70 97 104
teh … fink:32 -22 -25
teh … folder:156 153 156
teh … folks:70 88 86
teh … foot:93 69 84
teh … footbridge:150 150 155
teh … forgot:68 3 1
teh … forty:-65 -61 -42
teh … found:-117 -117 -96
teh … garage:54 58 52
teh … gentle:87 96 90
teh … geting:71 0 35
teh … give:52 48 12
teh … goodbye:124 126 129
teh … green:90 103 103
teh … group:-30 -54 -34
teh … had:-23 -53 -82
teh … halfway:140 129 126
teh … handed:-65 -57 -72
teh … hard:-89 -53 -85
teh … havent:41 96 112
teh … hear:65 51 32
teh … heart:-62 -76 -69
teh … hert:-24 -53 -75
teh … hit:78 14 107
teh … hoap:42 70 72
teh … holds:-84 -69 -90
teh … holiday:-18 -45 -27
teh … hoping:57 60 98
teh … how:-43 -76 -67
teh … humming:102 109 121
teh … insurance:94 115 98
teh … itch:50 -25 -4
teh … itll:9 58 50
teh … iykyk:72 -72 -20
teh … jess:63 80 74
teh … keys:-69 -90 -99
teh … kil:52 77 33
teh … knees:-61 -47 -27
teh … knifes:98 81 51
teh … labelled:75 41 33
teh … ladder:111 85 36
teh … laid:104 105 102
teh … lane:74 87 94
teh … left:13 50 9
teh … let:-94 -89 -95
teh … leter:37 27 17
teh … lfie:-43 54 85
teh … lights:17 67 80
teh … lit:75 9 -5
teh … liv:14 -112 -79
teh … lives:95 9 -62
teh … lmao:3 10 76
teh … look:82 96 64
teh … make:-44 -56 -33
teh … mam:96 87 85
teh … man:-67 -60 -52
teh … mean:-91 -84 -48
teh … medicine:82 79 31
teh … met:110 81 65
teh … midnight:92 73 81
teh … milk:-76 -76 -70
teh … mirror:66 33 23
teh … mor:-28 -83 -59
teh … mouth:128 92 116
teh … much:-93 -17 -12
teh … nans:58 72 65
teh … nap:76 43 26
teh … nobody:65 73 76
teh … note:29 21 6
teh … notice:51 51 29
teh … oil:88 74 71
teh … ones:-44 -7 0
teh … opens:30 53 34
teh … other:79 79 56
teh … our:-44 -47 -59
teh … outside:12 57 39
teh … paper:74 86 82
teh … paracetamol:60 71 72
teh … passed:40 55 92
teh … passwords:56 54 33
teh … past:34 68 43
teh … patches:74 86 95
teh … peaceful:53 95 88
teh … petrol:98 90 77
teh … picked:2 33 57
teh … picking:128 85 57
teh … pink:93 66 56
teh … piont:19 69 64
teh … pit:35 56 64
teh … plan:51 44 21
teh … platform:49 76 87
teh … pm:88 67 67
teh … poison:72 80 81
teh … purpose:63 69 54
teh … rail:99 109 102
teh … reaches:94 83 77
teh … ready:-73 -84 -95
teh … remember:116 90 57
teh … remover:127 95 108
teh … rifle:97 111 105
teh … roap:15 42 37
teh … ropes:49 56 69
teh … said:-81 -68 -82
teh … sat:-13 -75 -92
teh … seemed:143 107 90
teh … sent:36 58 49
teh … seven:-88 -72 -52
teh … shant:107 77 78
teh … share:119 89 -2
teh … shelf:69 68 47
teh … shoe:12 78 80
teh … shoes:162 144 124
teh … shoot:-124 -130 -80
teh … signals:142 125 137
teh … sleap:18 -114 -84
teh … someone:77 92 99
teh … somewhere:-104 -103 -104
teh … stand:88 90 68
teh … stayin:56 -7 -14
teh … stood:-60 -44 8
teh … stool:63 59 40
teh … stopped:-93 -47 -18
teh … supper:-127 -123 -124
teh … swing:-67 -80 -80
teh … takeing:-20 -48 -41
teh … talking:-54 -92 -85
teh … tea:-64 -85 -66
teh … team:-64 -83 -93
teh … tell:62 54 55
teh … telly:103 50 53
teh … than:-33 -69 -38
teh … theres:54 44 38
teh … theyd:87 118 102
teh … theyll:146 124 129
teh … theyre:69 65 78
teh … theyve:-102 -61 -17
teh … things:30 60 67
teh … thinking:91 114 116
teh … thirty:-41 -26 -70
teh … thoughts:-106 -105 -61
teh … thursday:41 62 46
teh … tight:70 84 89
teh … til:82 53 51
teh … till:-44 -47 -138
teh … tok:31 -4 -2
teh … track:41 55 60
teh … tracks:77 52 66
teh … tuesday:91 98 104
teh … two:81 85 81
teh … until:56 12 17
teh … vodka:92 98 118
teh … w:103 80 35
teh … waitin:95 98 92
teh … wak:-70 -42 -49
teh … walk:-81 -78 -111
teh … walkers:70 77 91
teh … wall:51 85 98
teh … was:-60 -27 -35
teh … weekend:52 -76 -82
teh … weeks:39 102 96
teh … werk:58 64 95
teh … wheel:66 90 67
teh … whole:-61 -65 -59
teh … whos:-60 -99 -53
teh … wife:-76 -82 -63
teh … wihs:50 -8 -36
teh … wobbling:84 73 71
teh … words:-86 -81 -63
teh … world:51 98 46
teh … yawning:41 1 3
teh … youd:93 46 4
teh … yours:140 112 105
teh … zipped:122 92 91
tel:90 103 70
telephone:-24 -17 -19
telephones:73 65 33
telescope:16 3 19
television:-68 -59 -10
tell:38 42 37
tell anyone:83 113 54
tell if:140 98 111
tell me:-96 -87 -61
tell myself:-89 -116 -87
tell our:175 162 142
tell … at:84 58 56
tell … but:71 48 25
tell … cat:58 72 86
tell … did:86 69 55
tell … family:-108 -111 -116
tell … he:170 133 141
tell … that:57 33 57
tell … was:130 118 107
tell … wasnt:99 110 112
tell … wat:-79 -61 -40
telling:31 27 -58
telling myself:4 -108 -116
telling teh:-2 -20 -92
telling … im:-48 -35 -34
telling … kids:141 75 2
telling … where:65 88 144
tells:-32 -4 -23
tells … dey:-84 -68 -4
tells … want:-86 -74 -1
tells … where:118 99 93
telly:-29 -65 -51
telly i:87 52 55
telly … teh:-64 -88 -84
tellys:-17 -29 -15
temp:27 58 60
temper:78 45 -37
temper … he:150 134 53
temperature:-29 -17 -25
tempered:0 0 0
template:-12 -11 -6
temple:94 92 48
temporary:-63 -45 -9
temps:10 32 51
tempted:-31 47 -94
tempting:76 7 -47
ten:4 21 25
ten days:12 -139 -114
ten … a:-99 -49 -21
ten … ago:69 56 73
ten … four:99 87 49
ten … going:159 135 91
ten … gone:-143 -63 -54
ten … im:82 51 38
ten … teh:43 23 11
tenancy:-5 6 25
tenant:123 92 68
tenants:7 -6 -10
tenby:-19 -23 -26
tend:-16 -14 -7
tendencies:-62 8 47
tender:-24 -38 -42
tenderness:-53 -24 -3
tener:-72 -38 -3
tenerife:-70 -47 -59
tengo:74 97 55
tengo la:107 30 64
tengo … de:106 65 -4
tengo … en:86 15 30
tenner:36 -47 -3
tenner and:105 29 57
tennis:-19 -1 -10
tenor:44 22 31
tens:-12 -18 -12
tense:-3 39 30
tension:-33 -39 -32
tent:-6 20 53
tenth:52 56 57
tenth … to:129 124 115
tents:15 1 -6
terible:-46 -165 -168
term:2 -24 -4
terminal:118 -78 -69
terminally:11 -16 -4
terminar:-152 -130 -17
termine:-97 -18 -3
terminus:-63 -37 -43
terms:-48 46 48
terrace:3 21 49
terribly:-27 -11 -5
terrier:-38 -35 -30
terrified:-120 -94 -80
terrifying:-33 -8 -8
terror:-28 -27 -27
tes:-9 -4 -7
tesco:55 85 69
test:-90 -90 -97
test and:88 39 41
test … my:81 40 44
tested:-31 -19 -30
tested it:87 86 84
tested … it:-58 -51 -79
tested … knot:-58 -51 -79
tested … on:-85 -80 -73
testing:1 -11 -21
tests:-51 -50 -25
tetanus:-6 -3 -26
tete:25 17 16
tether:38 23 -35
texas:-47 -34 -27
text:-57 -90 -92
text me:-74 -69 -41
text to:91 72 42
text … of:39 44 11
textbook:-13 -11 -6
texted:49 18 38
texted my:92 -61 -57
texted … and:74 80 23
texted … of:160 140 133
texting:-35 -12 -11
texts:-27 -4 -50
th:0 14 12
th ive:98 91 78
th no:102 90 90
th … going:71 69 73
th … i:101 110 123
th … wont:90 69 49
than:-9 5 -15
than do:121 61 -61
than i:72 51 87
than id:57 56 69
than … and:39 73 95
than … had:86 130 109
than … hav:84 70 93
than … other:44 37 81
than … should:130 41 84
than … thort:49 115 113
than … want:-22 -127 -17
thank:42 53 60
thank god:-136 -107 -90
thank … everyone:-85 -70 -63
thank … telling:-35 -41 -16
thank … this:1 41 27
thanked:8 35 25
thanked teh:86 88 79
thankful:-69 -49 -49
thankfully:-27 -31 -26
thanking:40 40 43
thanks:6 12 35
thanks and:94 54 41
thanks … everything:-94 -77 -75
thanks … teh:49 57 46
thanks … up:84 85 58
thanksgiving:-49 -5 28
thankyou:-11 -2 -1
that:-24 -27 -23
that daddy:112 92 83
that dey:59 80 60
that doesnt:106 110 96
that every:102 -13 4
that got:87 -29 -62
that hell:129 91 64
that his:53 54 -2
that ill:113 11 -80
that im:22 -35 -78
that it:-27 -72 -67
that last:-98 -101 -92
that makes:63 73 111
that new:-57 -55 -15
that no:-86 -88 -24
that order:82 84 76
that sais:94 85 88
that she:63 99 -2
that shes:93 92 44
that was:27 47 69
that wed:58 18 -3
that wil:37 72 94
that … about:108 71 -3
that … alife:145 78 91
that … and:14 23 30
that … be:66 100 81
that … bye:94 96 100
that … cant:21 -61 -78
that … dei:4 101 22
that … died:43 29 33
that … done:24 56 21
that … drunk:120 95 85
that … eat:99 -2 0
that … end:76 19 7
that … feal:-47 -89 -58
that … going:26 34 20
that … hurts:-114 -115 -71
that … i:-24 -30 -17
that … isnt:98 86 88
that … kil:79 128 45
that … last:105 19 32
that … lie:42 56 -42
that … myself:7 51 63
that … nice:99 86 91
that … nine:83 92 99
that … one:-111 -111 -134
that … plans:113 88 -5
that … prays:101 115 -4
that … put:-95 -81 -95
that … see:90 17 -15
that … shed:-96 -84 -85
that … should:19 60 -18
that … sitting:89 99 63
that … sombody:71 107 87
that … soon:101 69 55
that … stop:31 40 63
that … strong:-67 -35 -25
that … thank:131 95 82
that … that:-93 -62 -49
that … them:49 36 38
that … tiem:82 116 45
that … tomorrow:92 100 110
that … tried:46 96 30
that … wanted:-48 -129 -64
that … wants:139 112 -47
that … went:98 112 91
that … woke:178 -30 -10
thatd:41 -50 -34
thatll:95 112 125
thats:43 40 53
thats a:-60 -64 -70
thats everything:46 21 2
thats not:-105 -113 -111
thats plenty:87 71 56
thats that:37 62 63
thats this:124 118 131
thats wen:102 127 167
thats why:-88 -68 -39
thats … be:131 64 79
thats … bye:44 71 68
thats … end:-111 -80 -49
thats … forty:107 93 115
thats … got:-75 -52 -41
thats … idea:136 167 116
thats … ill:147 57 49
thats … im:70 30 30
thats … last:97 125 114
thats … my:-52 -77 -63
thats … no:118 150 116
thats … plan:55 110 98
thats … six:128 133 127
thats … ther:107 -55 -15
thats … tiem:92 131 129
thats … want:72 116 -21
thats … week:94 117 100
thats … wil:-57 -99 -106
theatre:-24 -92 -78
their:5 36 18
their dads:75 80 104
their … and:62 37 18
their … lfie:78 -12 -3
theirs:-21 -17 -5
thelma:88 70 50
them:37 43 52
them a:91 82 85
them after:128 163 177
them any:-103 -113 -87
them at:11 26 23
them dey:83 84 81
them i:34 20 34
them id:36 75 81
them ive:95 63 50
them know:65 75 38
them mum:118 89 83
them off:-90 -94 -80
them on:43 39 48
them one:34 38 22
them sorrry:105 53 52
them up:-62 -86 -64
them was:71 97 -21
them with:28 43 50
them … after:173 131 102
them … another:78 75 72
them … bury:107 99 100
them … car:101 94 79
them … could:35 51 61
them … dey:-98 -80 -82
them … going:66 104 67
them … gone:112 114 97
them … hold:0 -4 -132
them … of:-79 -61 -61
them … on:59 50 61
them … right:101 76 75
them … this:42 49 51
them … tiem:121 111 125
them … tin:146 132 126
them … to:7 37 43
them … tonight:109 116 115
them … was:57 95 74
them … why:97 89 83
theme:-34 -40 -38
theme tune:80 56 -1
themed:-9 -7 -3
thems:99 59 37
themselves:-5 -9 -22
then:0 0 0
theoretically:70 99 -10
theory:-6 -3 6
ther:17 17 27
ther a:-111 -76 -99
ther anything:-74 -37 -12
ther are:53 71 74
ther at:35 85 97
ther befor:80 48 46
ther im:36 80 76
ther isnt:41 4 29
ther not:-113 -104 -82
ther to:121 55 64
ther told:-108 -84 -33
ther tonight:45 37 56
ther wont:110 83 62
ther … beetles:90 95 97
ther … for:-35 -83 -94
ther … got:20 93 106
ther … i:-65 -88 -94
ther … it:34 -6 -49
ther … man:116 122 96
ther … me:0 -76 -36
ther … nothing:83 75 74
ther … or:52 90 86
ther … started:-67 -82 -8
ther … step:80 54 47
ther … thing:-44 -15 -7
ther … tonight:102 98 83
therapist:-35 -45 -94
therapist … i:-74 -61 -21
therapists:142 -13 -22
therapy:-57 -140 -107
therapy for:107 4 0
thered:47 29 33
therell:12 40 50
therell be:12 39 49
therell … nobody:149 146 157
theres:80 83 78
theres a:34 54 70
theres nobody:148 122 6
theres teh:149 99 92
theres … a:-85 -75 -79
theres … bag:68 65 61
theres … bench:-76 -49 -54
theres … blood:63 90 123
theres … bridge:81 97 110
theres … comin:107 20 11
theres … door:99 -97 -72
theres … fone:-78 -88 -89
theres … future:-91 -100 -68
theres … girl:75 57 70
theres … going:-98 -75 -67
theres … hoap:-25 -75 -71
theres … in:59 100 88
theres … its:117 117 112
theres … man:104 98 107
theres … me:120 3 -63
theres … my:55 77 92
theres … note:106 123 132
theres … out:-7 -137 -93
theres … plan:-58 -87 -84
theres … this:95 48 42
theres … under:80 119 118
theres … waiting:102 90 107
thermos:20 -7 -5
thermostat:-58 -44 -49
these:-16 7 27
these days:19 -8 -121
these … are:-59 -62 -74
these … bye:113 111 109
these … teh:84 -11 -37
thesis:-45 -13 -3
theyd:47 11 30
theyd all:87 -43 -58
theyd hav:180 77 70
theyd … a:95 -35 -36
theyd … been:94 -41 -41
theyd … my:95 44 -18
theyd … off:-152 45 -9
theyd … relieved:88 -2 -1
theyd … teh:-63 -97 -80
theyll:146 165 188
theyll hav:151 126 106
theyll manage:106 155 169
theyll need:89 94 110
theyll say:66 65 84
theyll … in:-86 -86 -90
theyll … it:67 55 77
theyll … off:-78 -73 -67
theyll … teh:45 46 43
theyll … to:-102 -83 -52
theyre:11 13 27
theyre all:49 94 95
theyre both:140 99 69
theyre in:110 77 116
theyre meant:121 132 111
theyre thinking:-112 -128 -2
theyre … by:176 123 75
theyre … in:99 142 128
theyre … me:104 77 105
theyre … of:-92 -109 -43
theyre … out:99 109 125
theyre … tonight:139 133 147
theyre … with:81 65 97
theyve:-15 -4 27
theyve got:-64 -76 -43
theyve teh:62 41 40
theyve … in:101 77 48
thiamine:0 0 0
thick:-68 -33 -5
thief:-32 -27 -30
thigh:108 112 48
thighs:107 120 -83
thighs … in:58 80 -1
thimble:-3 -2 3
thin:62 61 73
thing:12 -3 -11
thing im:102 34 57
thing ive:-13 -8 -77
thing left:49 74 52
thing … a:-93 -90 -69
thing … do:46 44 8
thing … forward:115 48 -43
thing … hapen:159 -7 -2
thing … my:42 63 74
thing … type:-71 -75 -60
things:2 -2 -42
things and:-42 -20 -110
things at:-30 -1 -120
things i:-93 -94 -97
things in:33 26 -9
things teh:133 62 -17
things … going:-60 -54 -44
things … i:-81 -69 -103
things … on:55 66 107
things … teh:129 145 116
things … this:52 51 -112
thinking:43 -19 -92
thinking about:45 26 -133
thinking how:106 71 -9
thinking … a:70 15 17
thinking … be:-71 -114 -70
thinking … burning:4 -158 0
thinking … ending:23 71 -11
thinking … going:11 -100 -18
thinking … how:-92 54 -43
thinking … it:-62 -121 -123
thinking … killing:40 66 -10
thinking … my:58 64 -42
thinking … myself:57 114 -42
thinking … quiet:62 -7 0
thinking … to:83 19 -18
thinking … unaliving:5 -92 0
thinking … using:91 -46 -13
thinkn:68 93 -5
thinks:-5 9 2
thinks im:89 67 56
thinks nobody:-55 1 -12
thinks … am:90 103 109
thinks … and:-108 -91 -79
thinks … for:102 107 123
thinks … got:122 113 111
thinks … would:-101 -8 -5
thinner:14 -4 29
thinners:14 30 47
third:44 43 29
third go:15 16 59
third … and:4 -69 -89
third … im:75 26 39
third … is:105 115 131
third … teh:72 58 79
thirds:117 112 73
thirsty:79 63 86
thirsty and:96 90 89
thirteen:-38 -28 -57
thirteenth:19 35 40
thirties:-82 -30 -9
thirtieth:-9 18 12
thirty:3 19 26
thirty days:-98 -71 -37
thirty odd:140 119 46
thirty one:-96 -64 -95
thirty years:-70 -25 4
thirty … all:123 99 102
thirty … dey:112 64 88
this:6 6 29
this as:88 110 91
this bed:119 107 77
this bridge:33 52 92
this earth:79 86 73
this evening:162 156 120
this friday:112 128 106
this ill:-56 -80 -77
this in:-97 -79 -112
this job:-66 -75 -73
this ledge:59 77 96
this lfie:167 198 162
this month:-65 -57 -122
this morning:-17 -20 -66
this night:69 86 97
this on:64 2 14
this one:26 44 36
this ones:128 101 87
this ride:110 -4 -2
this side:134 121 108
this sunday:60 70 87
this thursday:137 107 103
this tiem:37 61 97
this week:17 14 -55
this world:90 91 107
this year:-25 -9 -72
this … a:-64 -22 -32
this … about:81 -9 -5
this … at:7 35 43
this … bein:-76 1 -22
this … called:130 86 -19
this … cut:-38 -48 -82
this … down:-70 -43 -26
this … else:167 157 154
this … end:89 109 84
this … final:159 161 137
this … forever:25 14 25
this … forgive:114 127 94
this … good:24 3 -93
this … im:48 82 86
this … is:-15 -13 -26
this … know:-97 -86 -88
this … month:-103 -82 -57
this … nobody:-72 -22 9
this … note:103 99 113
this … one:45 50 22
this … pain:49 -9 -118
this … pills:-91 -75 -73
this … quick:74 68 71
this … school:127 110 113
this … she:148 131 61
this … stopped:108 58 59
this … suicide:9 36 83
this … thanks:104 77 62
this … that:-23 -88 -68
this … tiem:-91 -67 -37
this … tonight:25 68 84
this … u:87 84 81
this … went:30 53 56
this … were:130 107 51
this … where:99 96 72
this … with:58 19 50
this … wont:54 76 62
thisll:66 81 56
tho:0 0 0
thomas:-21 -19 -48
thorough:-6 -3 -1
thort:-47 -34 -26
thort about:-55 -46 -13
thort itd:19 81 58
thort out:37 21 -76
thort that:-32 -90 -61
thort why:123 32 29
thort yes:127 25 -10
thort … ending:-90 -64 -3
thort … him:-102 -119 -19
thort … his:-74 -57 -2
thort … how:38 46 -104
thort … it:87 37 23
thort … meant:149 51 82
thort … on:28 -46 -47
those:-36 3 -15
those … for:27 36 64
those … in:62 14 11
those … is:87 72 85
those … teh:65 49 37
thou:128 -14 -5
though:0 0 0
thoughts:-13 -27 -155
thoughts about:128 109 -9
thoughts and:34 60 -52
thoughts are:86 101 -42
thoughts with:82 75 57
thoughts … ago:-41 -35 0
thoughts … day:43 100 -1
thoughts … my:67 110 -59
thoughts … myself:26 96 -32
thoughts … ur:47 -11 50
thousand:-83 -107 -78
thousands:-56 -55 -50
thrashing:0 0 1
thread:-49 -32 -38
thread … u:60 45 45
threads:-43 -2 -24
threat:-13 -5 -11
threaten:-46 -46 -5
threatened:-33 -57 -120
threatening:38 50 -31
threatening … jmup:12 8 116
threatens:58 59 -98
three:-15 1 21
three in:-78 -82 -98
three nights:62 91 -24
three weeks:49 -88 -116
three years:-19 -93 -106
three … a:-69 -62 -43
three … all:103 131 113
three … at:180 103 88
three … back:58 -38 -46
three … down:-102 -101 -80
three … from:79 70 77
three … i:-20 -77 -89
three … is:122 109 86
three … ive:22 27 29
three … on:90 54 89
three … to:36 75 103
threes:4 -27 -48
threw:60 35 24
threw it:60 -101 -80
threw out:-75 -67 -18
threw … away:166 69 -21
threw … down:50 66 89
threw … of:59 132 135
thrilled:-71 -66 -53
thriller:-28 -21 -15
thriving:-25 -6 -5
throat:154 176 117
throat help:15 14 75
throat … burning:-93 -102 -76
throat … i:59 83 29
throat … teh:46 68 58
throats:112 83 85
throttle:-63 -54 -52
throttled:-2 -1 -1
through:1 5 30
through ill:-109 -91 -91
through it:-113 -5 -28
through this:-35 -74 -72
through with:66 94 39
through … box:88 59 66
through … can:88 118 116
through … door:65 82 63
through … it:39 76 35
through … letterbox:64 84 70
through … mattress:103 68 84
through … of:-75 -85 -96
throughout:-8 -3 -4
throw:-28 -21 -54
throwing:-37 -21 -47
thrown:16 16 96
thrown my:80 116 122
thrown … my:47 66 53
throws:68 95 -127
throws … at:109 103 -71
thud:100 91 108
thumb:-17 -26 -13
thumbs:41 2 9
thumbs on:85 67 71
thumping:-2 11 -10
thunder:-2 0 2
thurs:139 49 42
thursday:23 11 36
thursday and:17 -51 -75
thursday because:68 69 81
thursday thats:134 128 127
thursday … at:120 117 93
thursday … be:107 78 87
thursday … i:47 99 101
thursday … it:111 50 50
thursday … out:69 82 77
thursday … up:171 175 166
thursdays:-89 -76 -41
thus:2 -10 -10
thy:-40 -25 -24
thyme:-22 -20 -17
thyroid:-43 -51 -51
ti:-26 -2 0
tia:80 32 -16
tic:42 33 33
tick:91 123 155
ticked:-33 -44 -34
ticket:40 58 76
ticket to:80 72 72
ticket … teh:10 31 15
tickets:-107 -78 -66
tickets bought:37 47 117
tickets … teh:-59 -49 -51
ticking:37 40 47
ticking over:78 82 87
tickled:-20 -30 -21
tide:102 101 112
tide is:100 109 135
tide to:-40 -103 -108
tide … i:130 124 139
tide … teh:116 126 123
tides:128 114 122
tides comin:102 77 80
tidied:35 49 31
tidier:56 24 1
tidy:58 101 109
tidying:33 -60 -33
tidying up:78 -22 -4
tie:0 -10 -31
tie it:100 51 47
tie … to:103 109 76
tied:45 31 50
tied teh:-90 -102 -94
tied to:90 112 96
tied … my:93 97 86
tied … teh:76 73 89
tied … to:-83 -89 -90
tiem:-10 -1 -3
tiem been:57 86 78
tiem is:157 108 112
tiem its:92 79 50
tiem nobody:-119 -112 -68
tiem teh:82 66 65
tiem this:158 125 48
tiem … a:48 52 37
tiem … been:-93 -48 -60
tiem … clinic:75 25 -3
tiem … comes:68 65 0
tiem … did:-77 -92 -110
tiem … dnt:103 120 78
tiem … drinks:123 78 -4
tiem … eat:101 28 -1
tiem … going:-81 -91 -107
tiem … im:79 4 8
tiem … is:38 72 71
tiem … know:-60 -47 -53
tiem … last:95 62 82
tiem … leter:101 101 110
tiem … month:-80 -57 -50
tiem … my:2 -46 -59
tiem … neva:-77 -68 -71
tiem … off:-100 -43 -19
tiem … place:128 122 118
tiem … ther:28 41 50
tiem … went:93 89 104
tiempo:-28 -24 -6
tiene:-30 -19 -3
tier:47 61 67
tierd:37 -18 -6
tierd to:114 111 78
tierd … anything:35 99 103
tierd … do:41 87 82
tierd … i:-99 -39 -71
tierd … living:78 28 -2
tierd … me:59 23 60
tierd … this:-76 -47 -28
ties:-47 -12 -58
tiger:-9 -5 -2
tight:93 63 63
tight and:86 116 131
tightening:24 12 -3
tighter:-1 0 0
tights:-7 11 -26
tiktok:-40 -56 -21
til:52 87 92
til teh:26 -2 -3
tile:-28 -35 -35
tiles:-8 1 -21
till:-40 -31 -45
till five:-62 -46 -44
till friday:-59 -43 -17
till i:92 104 34
till my:71 75 54
till … dnt:107 67 76
till … split:79 119 75
tills:-45 -34 -35
tilt:-71 -31 -24
tilting:1 14 33
timed:60 68 72
timeline:-6 0 0
timer:71 42 36
timers:-67 -78 -49
times:14 -7 -15
times up:106 58 67
times with:69 71 91
timetable:26 56 62
timing:-13 -15 -22
tin:28 27 35
tingle:-66 -33 -16
tingling:40 56 92
tingly:16 54 55
tinnitus:1 -42 0
tins:101 33 62
tinsel:-58 -52 -40
tiny:-89 -93 -65
tio:-3 -2 -4
tip:-53 -81 -102
tipped:94 80 67
tipped teh:113 106 102
tips:-110 -140 -113
tiptoe:37 -14 -10
tiptoes:6 -19 12
tiramisu:-3 0 0
tirar:87 1 -12
tire:-94 -80 -84
tiredness:-7 -42 -47
tiring:-5 -8 -1
tiro:14 21 55
tisch:1 -3 5
tissue:-57 -9 -63
tissues:15 29 -22
titanic:2 0 -20
title:10 6 33
titled:-2 -32 -7
titration:-12 -34 -34
tl:-37 -14 -11
tn:108 100 10
to:-14 -9 -11
to a:-50 -48 -31
to ask:-77 -55 -97
to beachy:12 34 50
to bein:92 79 32
to blame:90 74 92
to blow:48 54 17
to breathe:80 72 83
to burn:36 -55 -4
to cancel:93 40 38
to care:117 -55 -11
to clean:106 115 114
to climb:73 55 71
to college:80 34 -8
to come:49 89 96
to correct:83 -36 -15
to count:-107 -79 -75
to ctb:127 198 -150
to cut:30 -67 -65
to day:97 1 -3
to dei:-2 69 37
to dnt:81 47 -3
to do:35 34 -2
to drink:-187 -76 -9
to eat:-6 -58 -7
to elbow:92 98 84
to end:-50 -22 -72
to ending:-62 -129 -21
to everyone:43 74 65
to fall:83 62 82
to feal:-32 14 -77
to finish:97 95 29
to for:62 48 62
to forgive:53 103 61
to four:74 66 68
to hagn:15 -12 -53
to hate:63 87 99
to hert:-19 -24 -130
to himself:58 92 42
to his:37 45 57
to its:109 77 50
to join:15 23 27
to karen:84 90 87
to keep:-27 -50 -33
to kil:64 43 79
to last:-38 -89 -101
to let:-98 -92 -74
to listen:82 56 8
to log:-43 1 -69
to morning:118 124 142
to most:117 -45 -21
to nobody:128 127 122
to nothing:125 108 44
to nowhere:155 115 103
to overdose:81 1 -65
to park:72 0 -2
to pass:47 53 74
to practise:-62 -77 -68
to press:80 69 43
to punish:60 66 27
to push:121 79 8
to relapse:-63 -6 -23
to rest:74 46 74
to return:50 -14 11
to ride:71 -60 -75
to say:0 52 62
to scratch:108 -123 -9
to self:102 56 18
to slip:55 50 72
to slit:68 92 12
to stand:127 127 109
to string:74 55 19
to suicide:-3 48 -23
to sunday:97 102 108
to swallow:4 2 49
to tell:-48 -47 -50
to turn:12 38 73
to type:69 78 121
to u:104 91 72
to unalive:-48 -46 -92
to walk:65 50 53
to want:109 -69 -15
to wash:-63 -74 -70
to watch:-85 -117 -52
to werk:-30 -48 -45
to where:61 3 17
to whoevers:110 103 103
to wihs:-17 49 0
to … a:-37 -38 -58
to … afternoon:-71 -95 -88
to … airport:-126 -101 -102
to … alife:76 60 -17
to … along:-82 -69 -72
to … am:32 105 56
to … any:126 -28 -70
to … asleep:120 67 80
to … baby:54 72 81
to … bad:-39 -32 -42
to … be:66 33 41
to … been:-36 -71 -48
to … befor:48 71 53
to … bein:-8 -67 -137
to … bell:-85 -93 -89
to … beside:-112 -25 -71
to … black:84 72 73
to … both:75 90 83
to … bottom:166 71 47
to … bridge:137 123 129
to … but:46 31 89
to … cant:31 10 -88
to … car:56 79 82
to … chemist:-104 -97 -121
to … christmas:-95 -53 -15
to … cleaner:14 58 86
to … cleared:129 119 116
to … cliff:106 103 103
to … dam:98 115 105
to … daughter:61 64 2
to … decent:136 70 63
to … dei:96 62 109
to … delete:96 110 4
to … died:76 51 56
to … do:123 91 101
to … does:-91 -44 -1
to … door:50 47 24
to … drank:-47 -10 -6
to … drunk:-115 -33 -55
to … empty:64 82 54
to … ere:46 58 95
to … every:-54 -108 -81
to … everything:61 88 104
to … exist:87 -92 -33
to … family:98 -3 3
to … final:-90 -56 -75
to … flatmate:-26 -92 -50
to … fone:71 70 80
to … for:-11 -48 -55
to … found:130 140 174
to … friends:-93 -55 -96
to … front:91 38 53
to … full:-60 -114 -17
to … girl:41 41 -15
to … giving:140 64 -20
to … goodbye:40 62 64
to … hair:-105 -100 -72
to … hav:56 27 -16
to … he:56 43 23
to … headland:101 73 77
to … heard:-69 -32 0
to … heart:79 74 88
to … high:-15 -33 61
to … himself:-19 11 -40
to … his:-32 -29 -38
to … instead:113 92 123
to … is:-1 -52 2
to … itll:45 73 89
to … its:26 17 53
to … ive:67 57 78
to … lads:71 93 121
to … last:62 10 36
to … lists:109 -1 0
to … liv:29 -53 -13
to … lord:101 -14 -2
to … loud:44 -42 -14
to … mean:-77 -164 -54
to … meeting:43 -87 -88
to … middle:130 88 76
to … mirror:-22 -56 -102
to … mixed:88 82 40
to … mother:107 85 74
to … myself:48 16 -18
to … neighbours:-52 -98 -88
to … neva:61 53 20
to … next:-67 -92 -74
to … nice:-52 -56 -33
to … normal:100 15 4
to … note:116 108 99
to … nothing:31 -44 -100
to … nurse:52 66 83
to … old:12 -28 -79
to … overpass:54 61 73
to … own:18 11 -60
to … pharmacy:-88 -57 -49
to … photos:99 67 13
to … place:93 102 141
to … quietly:51 78 62
to … ribs:61 52 100
to … rid:48 114 14
to … river:106 117 100
to … round:84 96 83
to … same:94 161 63
to … saturday:73 67 78
to … saying:60 61 70
to … school:83 59 10
to … second:41 59 88
to … see:-78 -37 -41
to … seen:86 60 54
to … self:-8 -9 -106
to … she:-22 -71 -45
to … shop:-42 -87 -68
to … sister:-64 -83 -99
to … some:-68 -75 -49
to … someone:58 14 -5
to … something:-25 0 -29
to … sorrry:102 87 56
to … station:-114 -125 -130
to … stop:75 -13 -84
to … suicidal:69 66 -5
to … summer:-104 -75 -34
to … sure:80 120 167
to … tell:30 28 20
to … ther:-45 -78 -50
to … thoughts:109 86 64
to … three:70 8 106
to … throat:7 10 88
to … tiem:-35 -80 -19
to … times:-2 32 -67
to … today:55 41 56
to … tracks:133 87 101
to … turkey:-76 -70 -24
to … twice:-68 -9 -80
to … two:-96 -53 -25
to … under:30 66 45
to … until:17 29 56
to … using:-55 -25 -21
to … wak:52 83 111
to … weekend:80 54 84
to … weight:-28 -95 -102
to … were:-43 -45 -52
to … where:97 65 96
to … while:27 57 88
to … who:65 52 78
to … whole:-61 -78 -65
to … wholl:111 115 127
to … why:56 38 69
to … wishing:82 -19 -11
to … wont:79 138 143
to … wrists:45 91 -53
to … yes:74 64 20
to … yesterday:63 55 37
toast:-94 -74 -57
toasted:-6 -6 -6
toaster:103 83 26
toaster bath:100 167 23
toasters:83 48 46
toastie:-37 -24 -9
tochter:-21 -14 -23
toda:-28 -9 -6
todas:-14 -4 -5
todas … pastillas:76 79 79
todavia:7 29 26
today:-44 -54 -66
today because:155 150 139
today i:-15 -26 -35
today ill:-82 -98 -118
today is:-46 -55 -106
today it:-50 -39 -91
today ive:-93 -110 -117
today teh:-46 -28 -39
today tomorrow:82 96 99
today with:-68 -54 -66
today … after:-5 64 60
today … are:14 -127 -48
today … at:43 22 27
today … had:82 -112 -100
today … her:-45 -51 -128
today … i:38 18 16
today … ive:-73 -79 -60
today … me:-79 -85 -50
today … to:76 15 -17
today … tok:-82 -90 -73
today … use:-90 -103 -119
today … want:79 75 -34
today … was:86 67 65
today … wont:88 98 110
todays:59 64 97
todays date:107 97 113
todays … teh:107 112 101
toddler:-119 -113 -49
toddler … in:44 50 48
toddler … swallowed:-135 -142 -85
toddlers:-79 -67 -32
todmude:-12 -8 -4
todo:69 -16 71
todos:37 53 30
toe:-55 -72 -76
toenails:-5 -5 -1
toes:93 97 84
toes over:153 156 161
toes … teh:81 39 45
toffee:-11 -5 -2
together:6 39 74
toilet:-3 -11 -31
toiletries:-20 -30 -49
toilets:57 83 86
toit:67 74 85
tok:38 50 72
tok a:50 51 30
tok about:85 119 124
tok another:35 69 61
tok enough:49 26 35
tok many:-47 -100 -103
tok me:-66 -124 -102
tok mine:74 75 71
tok my:-56 -42 -51
tok something:75 80 66
tok to:30 45 38
tok two:-118 -117 -114
tok wat:99 142 139
tok … all:-54 -50 -34
tok … at:105 92 77
tok … because:79 110 116
tok … boxes:122 114 118
tok … but:100 72 80
tok … dnt:65 98 117
tok … epilepsy:123 100 113
tok … everything:128 122 124
tok … feal:103 93 92
tok … first:111 107 96
tok … fone:-105 -117 -104
tok … haf:199 162 172
tok … hands:-73 -41 -36
tok … hour:-62 -39 -47
tok … i:63 54 60
tok … in:62 60 52
tok … it:-93 -103 -112
tok … last:-15 -64 -75
tok … little:7 -25 45
tok … lot:-46 -59 -65
tok … my:115 99 105
tok … on:-69 -117 -92
tok … out:-161 -191 -173
tok … overdose:76 23 1
tok … pills:-55 -50 -48
tok … rest:110 145 142
tok … something:93 75 67
tok … teh:67 78 69
tok … ten:92 88 94
tok … than:80 -75 -71
tok … them:109 100 104
tok … this:69 89 119
tok … tok:92 63 44
tok … whole:107 105 98
tok … with:27 68 76
told:23 13 10
told his:146 99 -8
told i:-83 -63 -44
told it:-73 -7 -32
told me:-57 -20 -68
told my:79 -37 0
told nobody:-90 -75 -10
told siri:60 55 61
told to:-119 -106 -88
told u:-123 -101 -16
told werk:76 127 115
told … about:-51 -82 -101
told … and:-11 -27 8
told … be:40 70 73
told … been:40 40 24
told … chemist:79 98 99
told … dog:-26 46 82
told … everything:-60 -19 -14
told … gp:114 33 33
told … guys:99 78 81
told … hes:81 75 25
told … i:5 100 90
told … id:27 83 104
told … im:58 75 64
told … is:70 50 -25
told … it:132 141 67
told … lads:100 19 48
told … mum:110 37 19
told … one:-36 -100 -142
told … remind:129 121 114
told … shes:133 64 22
told … to:15 36 58
told … was:94 79 88
told … wife:112 36 -1
toledo:-37 -21 -2
tolerance:-52 -74 -113
tolls:9 11 18
tom:29 39 45
tom and:113 103 93
tomado:85 87 99
tomado … pastillas:42 60 66
tomar:45 31 35
tomato:-40 -40 -26
tomatoes:-88 -101 -55
tomb:4 -3 -2
tombola:-30 -9 -7
tome:60 71 64
tomo:-39 -28 -30
tomorrow:31 37 56
tomorrow after:12 56 63
tomorrow because:-105 -103 -62
tomorrow befor:110 112 107
tomorrow doesnt:83 36 17
tomorrow is:-86 -108 -107
tomorrow its:-28 -14 -15
tomorrow look:129 112 72
tomorrow morning:19 27 48
tomorrow my:-110 -112 -96
tomorrow or:135 101 101
tomorrow that:91 67 72
tomorrow theyll:72 112 95
tomorrow … befor:71 74 90
tomorrow … cant:-117 -101 -103
tomorrow … got:-103 -128 -149
tomorrow … im:-39 -60 -51
tomorrow … me:40 70 78
tomorrow … my:-26 -29 -29
tomorrow … need:85 76 69
tomorrow … night:-87 -79 -64
tomorrow … nobody:52 75 102
tomorrow … not:109 48 53
tomorrow … one:-84 -85 -75
tomorrow … scared:-17 0 -73
tomorrow … school:109 115 112
tomorrow … wen:125 108 154
tomorrow … wont:140 150 144
tomorrows:181 155 184
tomorrows another:-69 -50 -31
tomorrows teh:102 40 40
tomorrows … go:-67 -49 -29
ton:96 123 85
tone:-56 -72 -40
tongs:-42 -35 -23
tongue:75 88 94
tongue and:81 62 129
tongues:114 133 140
tonic:25 31 50
tonight:80 90 115
tonight but:-67 -112 -105
tonight bye:-103 -96 -87
tonight goodbye:-102 -120 -124
tonight if:-112 -125 -124
tonight ill:105 117 111
tonight im:-62 -56 -26
tonight is:-62 -83 -126
tonight its:36 17 -1
tonight my:-37 -103 -94
tonight not:66 93 81
tonight on:87 97 125
tonight one:-121 -123 -121
tonight pills:71 70 80
tonight roap:78 85 99
tonight sorrry:144 144 137
tonight with:-36 -78 -67
tonight youll:-69 -60 -67
tonight … and:-33 -36 -19
tonight … back:100 80 88
tonight … bag:72 79 52
tonight … by:99 109 98
tonight … check:79 94 92
tonight … did:149 134 16
tonight … door:24 96 -101
tonight … for:33 89 81
tonight … found:47 61 89
tonight … go:98 98 129
tonight … going:-77 -67 5
tonight … good:115 119 79
tonight … he:120 70 35
tonight … i:47 72 29
tonight … ive:-64 -61 -81
tonight … kil:-25 -36 71
tonight … last:108 120 109
tonight … myself:3 19 80
tonight … neva:-62 -101 -77
tonight … nine:-36 -36 -72
tonight … no:41 75 85
tonight … out:97 119 74
tonight … over:-90 -98 -102
tonight … put:77 36 56
tonight … rest:67 98 107
tonight … sat:17 -27 -95
tonight … see:-60 -56 -60
tonight … sorrry:167 182 173
tonight … thats:70 78 75
tonight … them:92 106 92
tonights:83 94 114
tonights teh:52 69 98
tonights … end:91 94 100
tonsillitis:-11 -12 -13
tonsils:-29 -41 -39
too:0 0 0
tool:64 10 -24
toolbox:30 53 6
tools:-11 8 -29
tooth:-31 -35 -54
toothache:63 -26 16
toothbrush:-44 -53 -86
toothpaste:-17 -85 -87
top:69 77 60
top himself:14 20 -116
top myself:124 142 -152
top on:107 96 84
top … and:29 64 41
top … been:69 -22 -41
top … car:92 105 106
top … cliff:-56 -50 -42
top … it:59 77 57
top … looking:76 83 110
top … off:70 86 74
topic:-52 -40 -33
topiramate:-5 -15 -8
topped:-13 -20 -49
topping:127 172 -84
tops:-24 -13 -43
torch:-28 -24 -9
tore:121 -91 -92
tore … up:159 -55 -98
torn:30 52 92
toronto:-54 -60 -50
tortoise:-31 -50 -7
torture:-3 -28 -1
tot:63 -53 -13
total:-59 -31 -30
totally:0 0 0
toten:2 3 27
totgelacht:-28 -32 -7
totlachen:-5 -5 -1
touch:44 41 48
touched:67 72 -9
touched my:86 69 -22
touched … daughter:0 0 -88
touches:99 101 -67
touches me:157 149 -46
touches … im:102 79 48
touching:-46 -4 -49
tough:-31 -9 -47
toujours:10 7 -1
tounge:5 5 2
tour:-85 -80 -97
tour … teh:-23 -25 -41
touring:-5 -3 0
tourist:-4 -2 -2
tourists:12 23 9
tournament:-24 -25 -21
tourniquet:73 44 46
tourniquet on:111 76 77
tours:11 40 -50
tous:98 106 103
tout:25 -22 21
toute:36 43 35
tow:-88 -85 -72
tow roap:-95 -89 -77
toward:60 38 59
towards:47 75 70
towards teh:50 52 69
towel:36 8 1
towel … my:83 36 26
towels:73 110 121
tower:85 87 80
tower and:116 136 121
towers:-39 -68 -34
towing:91 102 93
town:-12 8 2
town and:83 41 85
town … im:100 72 81
towns:41 60 61
towpath:-94 -76 -61
toxic:-42 -36 -16
toy:-36 -30 -35
toys:-10 1 1
trabajo:-50 -1 -2
trace:121 133 174
tracing:-52 -37 -25
track:56 90 86
tracker:1 7 -35
tracking:67 83 44
tracks:73 101 119
tracks im:51 -37 -64
tractor:18 4 10
tractors:-2 -5 -1
trade:59 -52 -43
tradition:-48 -39 -28
traffic:-25 18 6
trafic:-2 -1 -1
tragedy:-1 -43 -43
trail:57 15 15
trailer:-64 -76 -37
train:-6 10 20
train and:89 92 94
train at:-56 -79 -3
train comin:-74 -76 -79
train line:76 82 89
train on:-26 -50 -61
train this:120 77 93
train … hit:74 101 109
train … its:-8 -6 -87
trained:-8 -40 -12
trainee:-53 -51 -18
trainees:106 72 21
trainer:16 25 49
trainers:34 74 100
training:-93 -70 -83
trains:-48 -26 -12
trains and:57 64 78
trains go:96 113 144
trains late:-84 -81 -81
trainspotting:-21 -13 -40
traitor:-2 0 0
tram:42 67 58
tramadol:23 41 90
trampoline:-88 -81 -75
trams:68 7 19
trans:49 21 21
transfer:-1 -3 -2
transferred:49 36 42
translate:-10 -5 -2
translated:-15 -2 -1
translating:-35 -23 -21
transmission:102 9 20
transplant:10 22 61
trapdoor:40 -3 -6
trapped:13 -34 -17
traps:-36 -10 -11
trash:-22 -35 -40
trashy:-25 -22 -14
trauma:-82 -61 -26
travel:-72 -38 -36
travelling:82 75 69
travelling with:76 77 66
travelodge:45 58 62
travels:46 55 -33
tray:-120 -110 -108
trays:-47 -41 -34
trazodone:6 16 15
treacle:-19 -1 0
treadmill:-33 -39 -25
treasure:14 3 -1
treasurer:-93 -98 -93
treasurers:-20 -14 -18
treat:-23 -79 -26
treatable:-12 -14 -2
treated:-16 -31 -4
treating:49 -35 -29
treatment:-8 -125 -109
treatment … i:82 9 -9
treaty:-9 -10 -10
tree:25 39 -6
tree and:-45 -53 -46
tree its:-67 -66 -54
tree … ive:-61 -61 -72
tree … me:90 58 53
treehouse:-75 -71 -78
trees:44 40 67
trembling:127 86 -54
tremens:-14 -4 -1
tremor:40 36 -22
tremors:-15 -5 -6
tren:41 54 70
tres:-12 -8 -4
trev:-41 -47 -47
trevor:-5 -8 -7
triage:6 25 17
trial:-58 -35 -25
tribunal:38 12 -36
tribunal i:105 -21 -4
tribute:-14 -15 -2
trick:-115 -57 -52
tricks:7 -16 -9
tried:55 69 54
tried in:83 27 -35
tried last:-25 34 70
tried to:-92 -105 -76
tried … dei:-67 72 85
tried … drown:109 151 1
tried … last:66 127 8
tried … my:-27 -117 0
tried … myself:-27 -57 -23
tried … on:29 97 99
tried … tak:-55 -150 -82
tries:-54 -50 3
trifle:-12 -48 -60
trigger:32 18 55
trigger of:-30 -28 -37
trigger … teh:-95 -100 -104
triggers:50 75 65
trim:-42 -6 -5
trimmer:-53 -17 -20
trip:-5 7 22
trip … teh:141 153 140
tripped:-30 -26 -10
trips:-66 -72 -7
trivia:-20 -20 -7
trocken:-6 -3 -1
trois:-72 -64 -41
trolley:-22 -18 24
trolleys:71 61 60
trombone:-13 -8 -11
trop:-2 0 3
trophy:-25 56 -19
trouble:-58 -93 -85
trouble … teh:120 -18 -10
troubled:-2 0 -9
troubles:10 -25 -83
troubling:51 60 43
trousers:-54 -24 -69
trout:-15 -22 -41
truck:34 45 69
trucker:-2 6 24
truckers:-6 0 0
trucks:52 40 33
true:-64 -73 -100
true i:-61 -6 -8
truly:0 0 0
trumpet:2 4 8
trunk:100 103 109
trust:-39 -79 -123
trust myself:64 -17 -92
trust … not:3 76 -10
trust … to:-3 122 -25
trust … with:-68 -122 -36
trusted:-6 -3 -23
trusting:21 32 1
trusts:-66 -20 -9
truth:22 -5 -81
truth be:95 -27 -7
truth … told:91 -28 -7
truthful:107 0 -12
truthfully:-5 -32 -8
try:-36 -36 -63
try to:-45 -25 24
tryin:-8 0 51
tryin not:43 -88 -77
tryin … climb:89 109 100
tryin … out:102 45 44
tryin … tak:-33 -86 -18
tryin … to:62 5 37
tten:0 0 0
tter:0 0 0
tting:0 0 0
ttle:0 0 0
tu:16 -12 -9
tub:93 83 114
tuba:-18 -25 -6
tube:16 11 32
tubes:-45 -44 -40
tubs:-58 -45 -33
tucked:78 100 102
tucson:-39 -31 -16
tue:-35 -31 -12
tuer:2 18 -100
tues:83 70 75
tuesday:25 34 43
tuesday after:54 -161 -115
tuesday its:56 58 58
tuesday my:108 84 101
tuesday … teh:42 11 18
tuesday … tuesday:87 91 94
tuesdays:-15 -39 -47
tug:5 21 21
tuition:43 37 59
tulips:-13 -4 0
tulsa:-12 -38 -45
tumble:50 -26 -5
tumbler:62 63 37
tummy:47 74 77
tumour:-43 -23 -7
tumours:0 0 0
tun:45 44 34
tuna:-81 -50 -53
tune:15 9 -9
tune and:59 56 -6
tunnel:88 31 15
tupperware:21 23 25
tur:52 60 95
turbulence:113 -60 -41
turbulence … was:136 -1 -5
turkey:-34 -54 -77
turkey … had:79 92 127
turmeric:11 23 0
turn:24 -13 7
turn it:85 60 85
turn round:104 88 117
turned:3 29 17
turned my:63 34 43
turned out:-78 -36 -29
turned teh:61 62 81
turned … and:-13 -57 -59
turned … at:-72 -94 -96
turned … down:61 19 8
turned … off:-101 -98 -94
turned … on:-6 31 57
turned … to:66 55 62
turning:80 38 30
turning blue:96 116 128
turning … with:63 86 -2
turnout:6 7 0
turns:-8 -51 -71
turns … i:33 65 23
tut:2 2 4
tutor:14 28 30
tutors:-6 -4 -6
tv:17 41 63
twain:-2 -3 -2
twelfth:67 125 96
twelve:9 2 22
twelve bore:101 97 90
twelves:-4 -3 -2
twenties:-42 -86 -54
twenties and:-35 -95 -30
twenties … i:0 -86 -25
twentieth:34 -56 -69
twenty:-44 -33 -28
twenty years:-12 -87 -85
twenty … a:95 117 98
twenty … with:105 113 57
twice:15 12 2
twice a:-82 -83 -58
twice since:50 144 138
twice today:122 113 -37
twice … and:111 127 99
twice … at:-86 -42 -36
twice … got:118 45 0
twice … im:66 50 54
twice … know:94 93 74
twice … week:30 -7 -75
twig:135 49 -41
twigged:64 71 67
twin:103 22 43
twine:65 78 82
twins:-96 -59 -88
twist:61 89 -8
twists:11 23 -60
twitch:-15 -5 -3
twitching:152 154 132
twitchy:-7 -31 -33
twix:29 10 -14
two:8 -14 -8
two bags:149 133 82
two bottles:56 74 -4
two boxes:57 74 73
two days:46 108 110
two fits:108 125 130
two in:-64 -46 -45
two packets:74 92 89
two paracetamol:-109 -98 -109
two seizures:103 126 149
two without:137 26 40
two … all:68 42 46
two … down:153 95 77
two … drink:164 31 -51
two … go:-95 -89 -85
two … home:105 35 -20
two … im:74 45 80
two … in:20 -52 -58
two … is:-16 -51 -67
two … since:115 132 131
two … them:-138 -150 -163
two … three:52 59 50
two … to:-38 -24 -54
ty:-30 -26 -18
tying:121 148 86
tying it:120 140 142
tylenol:73 54 46
tyne:36 41 74
type:-4 3 24
typed:-3 -3 1
types:-18 -14 -4
typical:-54 -47 -38
typing:121 76 79
typing is:91 78 44
typing it:-38 -103 -80
typing w:113 59 74
typing … i:167 69 73
typing … in:-37 -99 -38
typing … teh:65 86 47
typings:2 1 1
typo:-4 -23 -26
typos:-18 -8 -6
tyrant:-6 -4 -2
tyre:-69 -63 -64
tyres:-37 -42 -14
u:-11 0 13
u are:-110 -66 -76
u at:-92 -68 -94
u but:-68 -45 -77
u cant:-95 -110 -97
u catch:102 6 -18
u did:108 120 131
u dnt:-19 -49 -27
u feal:-118 -83 -28
u goodbye:103 102 96
u he:138 101 54
u hear:97 99 102
u ive:41 54 44
u kept:43 15 100
u made:58 97 102
u make:52 -20 3
u mor:100 116 103
u mum:-102 -103 -110
u need:-86 -80 -107
u speak:110 66 88
u stayed:65 -23 -1
u tak:83 10 14
u thank:-61 -61 -59
u this:102 93 101
u tok:90 93 104
u wen:-11 -26 -35
u were:108 118 132
u … close:108 111 70
u … dey:-71 -28 -33
u … done:115 109 88
u … ere:-80 -89 -77
u … going:97 101 105
u … id:113 -41 -14
u … im:77 66 77
u … its:63 60 74
u … kil:112 92 -37
u … leter:59 65 73
u … lot:93 59 55
u … my:79 62 52
u … myself:84 79 -9
u … one:-112 -87 -87
u … plan:143 30 37
u … see:-44 -76 -118
u … someone:-113 -67 -30
u … sunday:-92 -100 -100
u … them:-67 -59 -67
u … these:146 151 147
u … which:53 76 27
u … why:88 102 97
u … with:-166 -148 -143
u … wont:91 126 82
uber:-42 -26 -28
ugh:-6 -7 -2
ugly:-75 -44 -76
uk:-14 -50 -39
ukulele:-51 -41 -38
ukuleles:-1 0 -1
ulcers:93 91 66
ull:56 49 70
ultrasound:53 0 -1
um:23 37 21
umbrella:-26 -16 -32
umbringen:82 93 -142
umziehen:-37 -28 -2
umzubringen:70 68 -38
un:-12 -14 -8
una:-24 8 68
unal:0 0 0
unalive:40 6 -149
unalive and:107 116 -1
unalive myself:124 104 -22
unalive … i:113 135 -11
unalive … not:10 -74 -1
unalived:-14 -89 -14
unaliving:93 77 -22
unbearable:29 -20 -26
uncle:2 7 -21
uncle has:121 112 81
uncles:-47 -31 -29
unclipped:194 212 221
unconscious:130 121 101
unconscious on:48 58 58
unconscious … teh:45 52 41
und:7 30 23
und ich:-24 30 -110
under:45 39 44
under and:115 117 39
under it:63 43 -3
under my:55 65 40
under one:63 74 74
under … beam:125 133 56
under … bowl:68 75 70
under … dey:156 93 102
under … duvet:-85 -80 -61
under … fruit:68 75 70
under … i:-21 -42 -47
under … ice:95 97 142
under … on:-15 -12 -82
under … ribs:133 85 90
under … to:125 141 105
under … train:-31 -52 -105
under … with:-104 -80 -75
underground:100 98 80
underlined:159 155 95
underneath:99 135 136
underpass:14 13 64
understand:-3 20 19
understand wat:42 41 53
understanding:-27 -7 26
understands:-61 -77 -46
understood:-85 -74 -62
undertaker:68 96 107
underwater:-3 0 0
undo:71 73 79
undone:122 78 74
une:8 14 49
une overdose:73 74 78
unexpected:0 -18 -44
unfair:-60 -16 -9
unfinished:-3 5 10
unfollowed:0 0 -6
unfortunately:-50 -12 -6
unhappy:-2 42 59
uni:-49 -37 -70
unico:44 -9 -2
unicorn:-6 21 27
uniform:28 27 35
uniform i:52 -49 -41
uninstall:73 10 -44
uninstalled:-12 -4 -2
uninstalling:13 -18 -16
union:-18 -22 -41
unit:41 -14 -3
united:24 48 48
units:70 73 76
universe:7 -35 -40
university:-44 -64 -86
unknown:-69 -51 -61
unless:25 -26 0
unlike:-30 52 21
unlock:14 11 0
unlocked:165 141 140
unopened:-20 -107 -105
unopened and:79 -33 -22
unpacked:94 -11 -5
unpaid:-2 0 -3
unplugged:106 82 83
unreal:34 -66 -35
unresponsive:24 28 65
unsafe:-31 -38 -14
unscrewed:96 98 89
unsubscribe:7 36 69
unsubscribed:-39 -7 -1
unsubscribing:81 -38 -24
until:-31 -24 -38
until i:43 -2 -30
until im:123 108 120
until this:153 117 -19
until … and:35 74 8
until … bruise:35 73 0
until … dei:92 -90 -4
until … end:42 44 95
until … hav:57 -40 8
until … im:138 107 134
until … left:81 94 34
until … month:70 112 -9
until … of:24 36 73
until … over:170 115 63
unused:-27 -17 -14
unwanted:-7 -6 -1
unwell:-43 -34 -23
up:9 7 20
up all:-68 -39 -45
up an:89 65 57
up blue:148 156 97
up ere:161 168 162
up every:-86 -57 -52
up for:-57 -57 -69
up how:102 95 120
up i:45 45 20
up im:53 84 116
up in:-89 -111 -92
up its:68 57 62
up mum:93 107 88
up no:38 -7 -22
up since:-50 -26 4
up something:72 42 42
up ther:106 47 86
up tomorrow:100 53 40
up tonight:43 80 67
up wen:34 2 -21
up … am:-81 -73 -54
up … be:66 84 71
up … bottle:-89 -5 -3
up … breathing:10 21 -110
up … by:-99 -119 -142
up … cooker:98 25 118
up … courage:-67 -44 -22
up … crane:115 120 138
up … dnt:69 76 12
up … do:38 51 44
up … down:73 63 46
up … end:95 74 49
up … fone:-70 -52 -65
up … go:21 72 76
up … if:-47 -6 -9
up … left:-53 -53 -26
up … mind:68 106 -28
up … myself:7 77 -82
up … nobody:-68 -66 -66
up … not:92 10 17
up … people:101 53 -26
up … pylon:144 140 124
up … read:102 50 31
up … school:-102 -122 -17
up … stairs:80 110 92
up … tablets:90 109 131
up … tell:-98 -87 -91
up … theyre:141 126 105
up … tonight:109 75 105
up … u:56 51 55
up … under:59 88 76
up … up:92 60 57
update:-162 -101 -85
updated:-37 -35 -33
updates:43 16 16
updating:-9 -1 -2
uploaded:72 63 64
upon:17 44 99
upp:18 13 42
upped:-47 -103 -119
upper:6 26 15
upright:-42 -36 -13
ups:-51 -12 -28
upset:-58 -5 9
upsetting:-9 -5 -5
upside:-74 -52 -60
upstairs:14 14 11
upstate:104 101 34
ur:-50 -14 -16
ur mum:-106 -88 -94
ur old:82 110 80
ur … goodbye:154 149 157
ur … im:55 46 1
ur … in:78 72 31
ur … one:77 20 45
ur … would:50 -23 -9
urge:16 -27 -120
urge surfing:103 -4 -3
urge to:13 24 -79
urge … in:122 38 -10
urge … is:173 76 -39
urge … jmup:51 114 -12
urge … kil:29 102 -10
urge … this:52 -62 -15
urgent:14 -5 -1
urges:-3 -40 -55
urine:1 8 3
urn:30 -62 -45
urs:0 0 3
us:-34 -27 -12
us im:131 112 111
us … and:47 61 47
us … didnt:-42 -35 -33
us … i:-91 -99 -84
us … teh:-65 -73 -90
use:41 42 29
use im:97 112 120
use it:-141 -59 11
use of:55 -77 -67
use teh:-11 40 70
use … going:123 1 27
use … living:121 -2 0
use … my:114 -16 -108
use … myself:-94 -104 157
use … shotgun:68 84 106
used:51 -10 -3
used after:137 72 74
used for:-5 60 32
used on:136 87 22
used teh:18 111 113
used to:-86 -44 -70
used yesterday:145 -21 -1
used … cut:7 108 -8
used … months:55 103 7
used … that:-89 -38 -13
used … wihs:12 50 0
used … years:47 24 -25
useful:-78 -38 -15
useless:-51 -61 -64
user:68 91 63
username:-7 23 31
usernames:90 91 86
users:-7 -3 -5
uses:51 45 -109
using:-39 -16 -40
using in:-119 -114 2
using teh:55 92 119
using up:-8 -111 -118
using … and:-41 -44 -50
using … day:106 80 116
using … for:-69 -72 -77
using … i:-79 -46 -64
using … teh:-48 -179 -106
usual:-58 -46 -28
usually:-94 -105 -144
ute:35 13 50
utes:3 3 2
utility:-69 -62 -71
utrecht:-11 -3 -2
v:0 0 0
va:27 64 66
vacaciones:-56 -49 -33
vacances:-24 -19 -4
vacation:-36 -18 -36
vaccination:4 21 31
vague:5 12 -2
vais:32 79 57
vais sauter:73 77 76
vais … suicider:10 12 -100
vale:-32 60 64
valgo:78 -40 -25
valium:124 100 111
valium all:58 69 77
valley:-76 -70 -47
vallies:81 45 36
valproate:-6 -7 -9
values:4 8 -7
valve:-74 -62 -39
vamos:-15 -24 -27
vampire:-19 -22 -10
van:-73 -94 -66
vancouver:-6 -1 -1
vanish:-39 -80 -24
vanished:56 -19 3
vanished … fink:88 -15 -4
vanishing:141 47 48
vans:-2 22 33
vape:8 14 -24
vaped:64 52 37
vapes:2 -10 -24
vaping:-28 -5 -7
varnish:-69 -40 -3
vase:-51 -51 -42
vat:-27 -15 -9
vater:2 1 15
ve:-9 -6 -8
vea:-9 -11 -14
veces:21 -15 -5
vecina:-66 -76 -77
veg:-16 -22 -18
vegan:-79 -73 -67
vegas:1 -10 -43
vegetable:-36 -31 -8
vegetarian:-33 -33 -27
vein:9 30 31
veins:184 161 119
veinte:-2 -2 -2
vel:0 0 0
vending:-61 -28 -36
vengeance:0 -15 -24
venlafaxine:-40 1 -21
vent:-31 -17 -11
ventilator:9 7 14
venting:4 -9 -27
vents:-27 -12 0
venue:-138 -106 -93
veo:-3 -32 -31
ver:-69 -23 -10
vera:-49 -48 -29
verd:0 0 0
verdad:26 14 12
verdict:-26 -20 -5
verge:-12 6 17
verse:-36 -49 -58
version:0 -73 -66
versus:-38 -16 -9
very:0 0 0
vestry:82 50 1
vet:-66 -45 -24
vet and:112 101 94
vet is:-51 -55 -73
vet … for:117 95 106
vet … me:98 65 60
veteran:-11 -6 -26
veterans:-16 17 4
vets:-5 30 33
veut:68 89 36
veux:-7 15 -64
veux mourir:59 63 12
vez:38 57 -18
via:-38 -23 -28
viaduct:47 69 81
viaduct … my:108 102 80
viagra:57 73 77
vial:46 68 86
vibe:2 -11 -17
vibes:93 1 -5
vicar:-50 -20 -2
vicars:-37 -30 -38
vice:19 27 26
victim:-12 -5 -2
victims:-79 -83 -97
victorian:-71 -41 -41
victories:-3 -9 -19
victory:-1 -3 -3
vida:81 9 -42
video:2 25 31
videos:5 35 -81
vie:126 57 -49
viel:-40 -45 -33
viens:78 98 115
vient:-3 -3 -19
vietnam:-30 -30 -26
view:-11 -9 -35
viewpoint:40 35 35
views:40 58 69
vigil:22 36 72
vile:-38 -26 -28
village:-84 -69 -82
villain:-26 -15 -4
vinegar:-113 -116 -112
vingt:-1 -2 2
vinyl:59 126 112
vinyl to:137 101 114
violence:-29 -21 -18
violent:-56 -28 -64
violin:-17 2 14
virgin:-42 -20 -8
virginia:36 33 17
virtual:-12 -3 -2
virus:-7 -6 -5
vis:-14 -17 -1
visa:53 89 -1
visible:47 51 8
vision:82 107 91
visions:81 85 91
visions doubled:57 73 100
visit:30 18 10
visited:20 16 30
visiting:13 -54 -33
visitor:-2 -14 -21
visitors:-68 -63 -47
visits:7 -58 -58
vitamin:-101 -85 -86
vitamins:-91 -81 -57
viva:-41 -29 -23
vivement:-7 -6 -5
vivid:-70 -68 -14
viviendo:95 28 -11
vivir:-34 20 -18
vivitrol:-33 -36 -17
vivre:112 -48 -16
vodka:95 104 81
vodka a:1 19 -102
vodka and:-16 38 128
vodka on:150 59 21
vodka … day:61 65 -111
vodka … hes:37 85 113
vodka … it:33 30 78
vodka … my:26 -21 -52
vodka … teh:44 7 -3
voice:51 30 30
voice i:80 81 54
voice notes:45 70 78
voice one:83 83 75
voice sais:62 43 -54
voice … and:91 103 31
voice … in:76 94 118
voice … last:101 91 80
voice … tiem:73 81 72
voice … to:44 105 -35
voicemail:92 86 75
voicemails:1 -1 0
voices:36 42 41
voices … me:170 133 -24
void:86 54 -32
void … and:79 100 -4
voila:-8 23 -7
voir:1 2 3
vois:11 9 -15
voit:9 23 -5
vol:-38 -43 -16
volume:10 -40 -39
voluntary:-1 11 24
volunteer:-37 -48 -54
volunteered:-37 -31 -42
volunteering:-18 -19 -14
volunteers:-96 -84 -82
volver:45 10 -5
volvo:-34 -35 -34
vom:-20 -17 -6
vomit:-64 -13 2
vomiting:6 24 23
von:-19 -17 8
vor:-28 -27 8
vos:-15 -8 -7
vote:-33 -49 -38
voted:-48 -20 -19
votes:-53 -20 -9
voting:-7 -3 -4
voucher:-28 -18 -31
voudrais:128 -40 -26
voulais:6 9 -20
voulu:-30 -33 -22
vous:-26 -24 22
vows:-33 -13 -6
voy:23 30 62
voy a:67 94 78
voy … suicidarme:10 0 -122
vraiment:60 69 -4
vs:-58 -55 -43
w:78 78 81
w a:83 107 49
w … in:127 84 98
w … roap:73 80 104
waded:24 26 25
waders:-22 1 -13
wading:-5 15 19
waffles:-39 -2 -12
wage:-2 -33 -37
wages:88 38 -69
wages after:101 -2 -1
wagging:2 0 -1
wagon:21 -10 -88
waist:-6 17 38
waistband:10 10 11
wait:54 70 74
wait until:90 85 89
wait … for:-93 -62 -54
wait … my:-50 -68 -5
wait … night:52 27 49
wait … on:70 91 114
wait … out:-92 -107 -96
wait … teh:94 84 72
waited:39 -5 -35
waiter:-8 28 0
waitin:72 64 56
waitin … teh:111 113 105
waiting:40 42 55
waiting on:105 141 114
waiting room:-80 -42 -20
waiting to:28 -125 -91
waiting … dark:75 84 87
waiting … dei:0 -262 -218
waiting … husband:-54 -34 -31
waiting … right:-14 -37 -77
waiting … turn:87 -86 -70
waits:22 25 -119
waits outside:0 -1 -106
wak:44 45 6
wak ive:51 89 110
wak … day:155 45 82
wak … got:51 96 119
wak … she:53 111 108
wak … tomorrow:-11 -159 -125
wak … up:117 -1 28
wakes:13 34 74
waking:81 96 30
wales:-85 -77 -96
walk:-11 -2 3
walk in:74 85 65
walk into:117 121 101
walk … a:70 53 63
walk … freezer:98 74 12
walk … i:92 80 110
walk … im:138 52 41
walked:2 -21 5
walked off:126 131 92
walked out:77 106 82
walked … down:41 67 93
walked … into:101 113 118
walked … route:46 57 79
walked … to:41 62 57
walker:-4 7 18
walkers:74 100 109
walking:29 8 47
walking down:143 128 122
walking in:34 55 56
walking out:72 65 118
walking round:-52 -111 -106
walking ther:102 98 119
walking … and:-63 -104 -105
walking … im:-119 -98 -129
walks:-43 -43 -48
wall:42 30 19
wall and:106 80 47
wall until:89 165 -63
wall … i:-27 -1 -82
wall … way:111 4 19
wallet:-46 -25 -43
wallpaper:-92 -90 -72
wallpapers:2 26 32
walls:21 13 18
wally:-1 -1 -1
walmart:0 0 -2
walrus:-2 -1 0
walter:-13 -9 -8
waltzers:-26 -3 -3
wan:47 82 -18
wandering:-3 1 -1
wanna:76 98 -73
wanna be:107 -52 -56
wanna dei:-13 115 -100
wanna … anymore:112 13 -13
wanna … i:46 -111 53
wanna … it:57 101 48
wanna … myself:164 165 -72
wannnnt:0 0 0
want:57 52 -36
want and:99 111 23
want anyone:69 -1 -3
want from:-74 -116 -16
want is:-12 -43 -122
want my:-74 50 -41
want not:117 51 0
want one:-37 -91 -70
want out:105 109 -47
want that:108 75 66
want them:73 32 71
want this:-102 -70 -20
want to:2 19 -79
want u:-70 -33 31
want … a:46 7 -19
want … alife:71 4 -112
want … ambulance:111 133 167
want … anything:29 -54 -39
want … away:74 81 15
want … befor:77 24 43
want … buried:18 54 93
want … cant:-16 -101 -6
want … catch:16 121 -4
want … commit:133 98 -23
want … cut:-39 -154 -4
want … disappear:86 -32 -16
want … done:17 46 83
want … drink:11 -99 -26
want … ere:-88 -123 -42
want … existing:1 -143 -11
want … finish:150 130 16
want … forever:89 -33 -3
want … full:-18 -95 -3
want … her:-101 -83 30
want … hert:-89 3 -14
want … i:-17 -38 7
want … in:-54 -63 -104
want … is:-62 -113 -26
want … its:-59 6 -48
want … ive:-99 -106 -49
want … jmup:5 7 -132
want … kil:1 3 -45
want … lfie:-48 94 -100
want … make:94 96 -10
want … my:56 69 -95
want … myself:115 190 -192
want … no:110 -22 -26
want … nobody:-90 -76 -8
want … not:75 -47 -90
want … off:-12 -94 -84
want … right:75 -22 5
want … say:7 -50 34
want … see:-24 23 155
want … stay:39 -90 -18
want … stop:55 -23 64
want … suicide:95 125 -68
want … tak:53 64 -86
want … this:-69 -68 -32
want … told:127 81 54
want … tonight:74 -111 -88
want … use:-6 -112 -54
want … with:-41 -68 -60
wanted:-11 -6 4
wanted my:120 110 73
wanted one:160 99 133
wanted … cut:189 -70 -30
wanted … herself:-140 -146 -27
wanted … him:-55 -19 -18
wanted … i:-50 -28 -99
wanted … kil:-50 -61 -103
wanted … last:109 88 70
wanted … most:85 -3 -1
wanted … much:100 50 -52
wanted … myself:20 -8 -117
wanted … sleap:74 123 120
wanted … suicide:-97 -52 -6
wanted … to:76 77 87
wanting:78 52 -152
wanting it:243 39 -34
wanting to:-4 65 -195
wanting … and:-67 -107 35
wanting … dei:-127 35 18
wanting … end:26 88 -6
wanting … jmup:-73 -133 -75
wanting … kil:113 166 -57
wanting … my:94 39 -117
wanting … myself:87 82 -79
wants:31 14 -113
wants a:-25 -59 1
wants … and:-5 12 -97
wants … but:-59 -31 -37
wants … dei:1 109 48
wants … do:202 166 -16
wants … end:77 86 -49
wants … kil:115 129 -13
war:-4 -80 -64
war i:128 -7 -4
ward:-6 -41 -26
ward two:76 -2 0
ward … weeks:148 116 123
warden:86 103 64
wardrobe:-73 -57 -46
wards:-66 -37 -30
ware:104 -26 -51
warehouse:22 72 79
waren:30 -24 -12
warfarin:43 40 59
warm:53 70 98
warmed:-46 -15 14
warmer:-10 -13 -5
warmth:55 10 20
warn:-7 22 71
warned:6 41 33
warning:-42 -47 -59
warnings:-25 -20 -13
warns:-1 -26 -11
wars:-64 -54 -18
wary:-2 -1 -1
was:-27 -46 -28
was all:57 28 28
was beautiful:75 98 98
was befor:52 -81 -43
was calm:26 43 77
was close:-84 -66 -1
was dead:24 10 -52
was disappointed:98 -51 -21
was doin:82 -3 -6
was drinking:-89 -74 -42
was easier:25 40 53
was ere:131 84 99
was fine:54 86 45
was for:134 157 176
was gone:-7 -95 -70
was grateful:117 124 125
was happy:122 116 94
was haveing:95 63 59
was id:103 97 58
was ill:-92 -67 -26
was its:108 99 88
was jealous:134 73 -3
was neva:40 88 70
was nice:40 98 103
was ok:151 129 117
was on:12 -39 -51
was one:36 10 -100
was pleased:92 -9 -6
was plenty:78 91 96
was sitting:150 154 127
was suicidal:10 -181 18
was sure:-75 -61 -42
was this:91 75 40
was tierd:140 137 131
was told:-89 -71 -65
was … bein:76 107 113
was … born:126 -15 -9
was … bridge:116 -11 -4
was … burden:-99 18 18
was … cabinet:66 106 87
was … deadline:79 99 118
was … dey:-48 -5 -50
was … farewell:151 132 114
was … first:-38 -77 -41
was … from:49 -59 -121
was … goodbye:90 104 100
was … hav:84 23 44
was … im:29 23 37
was … its:22 76 115
was … know:-95 -47 -29
was … last:104 101 108
was … less:166 83 88
was … lie:152 139 45
was … little:16 45 68
was … me:31 66 60
was … mistake:101 25 10
was … my:-60 -34 -56
was … off:17 -40 -105
was … on:-61 -78 -79
was … piont:43 -31 -11
was … serious:5 -71 -2
was … suicide:-79 -79 -2
was … sunday:66 71 83
was … that:61 53 93
was … ther:-29 -54 -36
was … u:89 113 90
was … want:19 79 -24
was … weeks:118 -41 6
was … write:88 85 80
wasche:-85 -66 -53
wash:-36 -29 -36
wash up:82 91 137
washbag:-42 -51 -29
washed:7 25 47
washed up:112 56 43
washed … and:104 87 102
washed … down:95 92 88
washed … teh:84 101 107
washer:-2 -3 -1
washes:-3 -3 -2
washing:-28 -16 -24
wasnt:53 68 70
wasnt alone:126 79 93
wasnt ere:74 -97 -93
wasnt her:135 131 133
wasnt joking:141 48 17
wasnt sad:67 103 98
wasnt scared:66 119 78
wasnt suicidal:78 112 26
wasnt … thing:-54 -9 -2
wasnt … u:97 101 57
wasp:-25 10 -38
wasps:-13 -4 9
waste:81 94 93
wasted:-70 -64 -43
wasting:-5 -45 -41
wat:3 13 14
wat am:146 -114 -68
wat an:-56 -33 -7
wat for:134 75 73
wat he:46 64 -43
wat helped:-73 -45 -16
wat i:74 27 56
wat id:-50 -49 6
wat in:49 87 2
wat is:-64 -59 -36
wat it:48 82 20
wat ive:81 84 109
wat scares:65 22 -17
wat to:-47 -19 15
wat … can:-96 -78 -83
wat … cant:117 -23 -23
wat … could:94 10 9
wat … dog:105 91 67
wat … drove:65 101 -3
wat … find:82 91 84
wat … gave:140 148 109
wat … had:10 76 97
wat … im:59 12 30
wat … its:135 129 87
wat … know:110 91 96
wat … left:83 32 47
wat … living:188 -6 -3
wat … looks:115 93 92
wat … need:101 116 151
wat … next:79 84 84
wat … saving:121 26 37
wat … started:92 101 85
wat … ther:105 7 9
wat … tiem:92 90 72
wat … to:69 39 36
wat … tok:93 113 100
wat … u:-67 -47 -103
wat … up:98 28 30
wat … used:60 16 -18
wat … vet:88 82 74
wat … want:50 66 -45
wat … wanted:90 60 70
wat … wen:-70 -104 -63
wat … were:-44 -6 -22
wat … would:-93 -60 -18
wat … wrote:-8 -89 -46
watch:-4 -20 -30
watch in:43 68 85
watch it:106 137 84
watch … teh:73 119 95
watch … u:154 115 107
watched:-19 -21 -10
watched … all:148 141 129
watches:-49 -22 -15
watching:-55 -34 -66
watching strictly:123 98 107
wate:-5 -7 -6
water:9 46 46
water and:-3 -64 -81
water i:55 31 8
water in:79 71 52
water looks:133 115 114
water under:-67 -76 -96
water up:131 86 127
water … and:-59 -66 -47
water … it:96 77 88
water … my:62 83 49
water … not:161 90 118
water … teh:-104 -117 -116
watercolours:-74 -81 -77
watered:13 51 35
waterfall:40 22 13
watering:-5 -43 -47
waterproof:17 45 54
waters:79 70 83
waters … and:91 107 122
waters … my:73 44 42
wave:37 24 42
waved:-57 -38 -48
waves:31 50 37
waving:34 35 37
wax:24 -7 3
way:18 37 27
way it:88 35 54
way much:17 65 102
way trip:114 96 82
way … dnt:76 31 54
way … going:-45 -66 -63
way … hav:51 38 23
way … than:64 98 112
way … u:145 127 112
way … went:137 106 129
ways:28 64 -137
ways to:76 93 -63
ways … dei:-40 1 -111
we:-115 -113 -111
we could:64 -19 -2
we met:103 72 56
we … at:-83 -70 -76
we … for:-112 -108 -67
we … got:138 150 141
we … him:60 80 96
we … it:-88 -81 -41
we … teh:-36 -20 -29
we … to:-52 -28 -22
we … together:57 66 47
we … tonight:125 107 95
weak:-7 34 43
weakness:-33 -24 -16
weaned:-35 11 20
weaning:-17 -1 4
weapon:17 -29 -73
weapons:-11 -7 -5
wear:-51 -4 29
wearing:85 17 30
wears:-7 -4 -33
weary:38 -80 -71
weather:-40 -55 -27
weathers:13 39 -9
web:38 46 -4
webinar:-28 -28 -27
website:-50 -56 -10
wed:-18 17 0
wed be:156 147 73
wed … off:77 19 -43
wedding:-17 -16 0
wedding after:115 -5 -8
wedding and:-58 -85 -54
wedding anniversary:94 95 100
wedding dress:-6 75 52
wedding video:104 108 114
wedding … off:87 90 85
wedding … on:41 87 90
wedding … over:44 79 50
weddings:-42 -29 -20
wedged:77 95 84
weding:-6 0 0
wednesday:2 -9 5
wednesday and:72 43 56
wednesday wen:157 138 114
wednesdays:39 92 92
weds:6 -8 91
wee:-12 -4 20
wee … in:54 57 39
weed:14 -122 -63
weedkiller:122 129 151
weedkiller … it:126 108 115
weeds:-70 -86 -32
week:-35 -60 -88
week after:85 -53 5
week it:129 110 28
week its:-19 -63 -50
week teh:-54 -120 -77
week … after:68 -26 -7
week … back:48 116 27
week … be:32 31 53
week … day:51 92 64
week … dey:113 79 93
week … first:87 75 78
week … how:65 86 -26
week … left:-103 -76 -40
week … on:60 -63 -43
week … she:57 23 73
week … to:-7 -72 -79
weekday:1 11 8
weekdays:77 83 91
weekend:-34 -49 -37
weekend i:12 -54 -84
weekend my:-37 -51 -76
weekend … and:-30 -136 -86
weekend … dnt:-25 -33 -71
weekend … ive:71 99 66
weekends:-2 12 -86
weekly:-123 -112 -109
weeks:-31 -83 -87
weeks ago:74 -106 -36
weeks and:-109 -45 -78
weeks back:175 76 0
weeks of:24 39 74
weeks off:-7 -92 -71
weeks … my:7 -68 -78
weeks … teh:-37 -88 -109
weeks … ther:99 34 11
weeks … was:135 -37 -36
weep:-60 -42 -46
weeping:26 49 57
weepy:-40 -15 -15
weg:0 0 7
weigh:67 127 131
weighed:-24 -63 -37
weighing:-84 -31 -19
weighs:37 72 -22
weight:27 -2 42
weighted:-28 -27 -53
weights:118 107 119
weil:-32 -26 -26
weir:73 79 75
weir and:144 135 130
weir … my:-112 -112 -117
weird:-22 38 77
weirdest:-32 -13 -14
weirdly:39 62 108
weirdos:0 0 0
weiss:24 16 -57
wel:-3 -2 -2
welcome:0 -93 -77
welcome it:116 -4 -56
welder:-9 -5 -1
welfare:-15 -10 -8
well:0 0 0
wellbeing:-17 1 30
wellies:-41 -52 -54
wellness:-9 -6 -4
welsh:-16 -22 -13
wem:5 4 -16
wen:20 41 41
wen i:-66 -52 -66
wen ill:106 138 84
wen im:-46 -71 -70
wen its:88 49 42
wen sombody:-98 -85 -69
wen theyve:147 146 138
wen youve:128 105 6
wen … all:38 35 19
wen … and:-85 -75 -119
wen … are:98 105 93
wen … been:49 97 -74
wen … bury:106 4 22
wen … dark:142 94 87
wen … dead:61 84 121
wen … dei:76 74 75
wen … dnt:-56 -32 -82
wen … drank:-20 -68 -49
wen … flatmates:67 82 -18
wen … goes:76 53 39
wen … going:-3 41 81
wen … has:84 42 -53
wen … hear:76 50 55
wen … in:-53 -93 -62
wen … isnt:-93 -81 -66
wen … it:46 52 72
wen … ive:-8 35 98
wen … left:-49 -80 -149
wen … me:99 103 108
wen … my:-41 -38 -61
wen … not:-78 -133 -132
wen … plane:143 -2 -8
wen … sais:-89 -87 -29
wen … sees:-104 -113 -102
wen … shes:146 127 93
wen … shops:44 67 90
wen … shouts:101 75 -2
wen … staff:119 60 67
wen … started:91 99 122
wen … stood:11 85 40
wen … tok:-65 -65 -50
wen … was:-67 -56 -77
wen … wen:129 122 125
wen … works:127 65 -13
wendy:-24 -12 -8
wendys:-26 -55 -42
wenn:-2 18 37
went:-2 -12 9
went back:46 -60 -147
went blue:-99 -94 -94
went down:95 87 90
went far:71 128 87
went home:-14 -75 -47
went in:-46 -76 -90
went out:-51 -11 12
went up:79 51 36
went … and:71 76 58
went … bought:68 79 91
went … i:116 114 138
went … sleap:138 50 61
went … teh:-75 -92 -95
went … with:20 6 36
wept:-29 -16 -15
wer:-18 -23 -8
werde:73 89 -1
were:-62 -59 -40
were all:59 85 67
were dead:88 -129 -58
were geting:-68 -68 -46
were my:95 118 115
were teh:73 80 71
were … for:-82 -97 -61
were … hes:81 77 62
were … i:58 79 36
were … me:71 110 116
were … one:84 -7 13
were … teh:-71 -57 -56
were … thing:167 119 129
were … to:-55 -78 -81
were … up:-55 -51 -63
were … was:123 116 104
werent:92 56 -12
werfe:19 16 14
werk:-65 -69 -83
werk i:43 -23 -37
werk its:152 163 141
werk on:-59 -23 -10
werk with:-76 -85 -111
werk … but:-103 -97 -45
werther:0 6 -8
west:-37 -12 -7
western:-16 -20 -15
wet:5 45 53
wet … teh:1 24 29
wetsuit:8 -43 -44
wetsuits:-6 -7 -7
weve:-95 -116 -122
weve been:-51 -29 -82
weve both:85 92 101
weve got:-64 -74 -49
weve … its:78 -8 0
weve … weve:132 -2 0
wh:0 0 0
whale:-1 -1 0
whatever:-30 -31 -31
whatever was:57 52 125
whatever … in:106 115 79
whatever … teh:126 129 87
whatever … was:91 90 103
whatevers:47 65 -2
whats:35 1 3
whats in:178 199 150
whats … in:139 78 72
whats … it:105 99 49
whats … me:7 -101 -84
whats … teh:139 142 150
whats … use:131 -66 -57
whatsapp:22 -11 19
whatsoever:-54 -22 -11
wheel:64 61 76
wheel … teh:87 69 77
wheelbarrow:-4 -8 -5
wheelchair:85 50 16
wheelchairs:39 44 57
wheeled:-17 24 31
wheelie:0 0 1
wheels:33 48 36
whenever:-14 74 -127
where:22 32 38
where and:70 50 115
where he:-19 -66 -77
where his:111 73 71
where ill:178 136 160
where my:75 9 12
where nobody:84 50 41
where teh:30 13 -5
where theres:86 70 116
where to:92 71 81
where u:-97 -77 -123
where we:114 145 163
where … at:-42 -95 -68
where … befor:121 -8 -11
where … headed:58 107 103
where … ive:104 73 68
where … key:76 35 34
where … lfie:113 4 -9
where … lives:85 -11 -23
where … me:95 117 95
where … no:89 108 100
where … off:80 48 101
where … u:-126 -130 -149
where … want:119 165 38
wheres:3 -17 -23
wherever:146 138 126
whether:-9 5 -81
which:-12 9 18
which bus:-34 -19 -57
which i:-86 -72 -48
which made:114 57 51
which of:52 -22 -114
which … monday:156 129 114
which … tomorrow:125 115 111
whichever:67 56 -7
while:-19 -15 8
while ago:121 82 85
while hes:-74 -90 -122
while im:-117 -121 -136
while teh:98 112 90
while … at:77 107 121
while … im:150 91 72
while … on:-46 -71 -98
while … slept:139 135 103
while … teh:-127 -129 -117
while … type:103 122 145
whip:-4 19 22
whippet:-35 -33 -31
whips:100 97 -45
whiskey:51 15 70
whisky:116 93 31
whisky and:47 78 117
whisper:3 13 -16
whispered:-1 0 -18
whispering:179 156 149
whispers:-28 -38 -36
whist:-27 -30 -44
whistle:18 73 65
whistled:78 -48 -1
whistling:-14 -50 -46
whitby:-7 18 -16
white:3 5 19
white knuckling:73 -50 -32
white … teh:80 84 87
whiteboard:-48 -51 -54
whites:-75 -80 -29
whitsun:-6 -1 0
who:-23 -14 -61
who am:109 58 -6
who arent:100 113 146
who can:-54 12 32
who else:52 87 110
who finds:74 88 91
who gets:43 63 55
who hit:-107 -108 -22
who i:29 37 76
who jumped:146 121 44
who knows:-57 -79 -102
who sais:106 104 53
who sent:76 49 40
who to:93 95 117
who wants:92 64 -65
who wrote:-92 -60 -4
who … asked:136 135 -4
who … dei:58 51 -33
who … ere:126 96 65
who … leave:-110 -37 -27
who … me:16 39 49
who … teh:-78 -67 -21
who … themselves:98 68 -11
whod:36 -98 -101
whod come:137 48 -3
whod … i:100 -5 -11
whoever:26 36 63
whoever … my:-54 -42 -54
whoevers:0 26 58
whole:1 29 32
whole bag:135 104 104
whole body:136 122 106
whole family:-10 -40 -75
whole month:112 151 165
whole months:47 90 100
whole prescription:115 118 97
whole shelf:106 92 108
whole weekend:-125 -124 -129
whole weeks:109 123 131
whole … a:-56 -59 -57
whole … and:37 49 55
whole … because:64 78 77
whole … box:142 108 104
whole … dnt:79 90 83
whole … he:134 103 54
whole … my:67 78 69
whole … on:-96 -65 -53
whole … out:53 101 92
whole … that:-83 -64 -69
whole … thats:-69 -68 -70
whole … today:115 40 34
whole … wants:92 91 -28
whole … water:-74 -70 -86
whole … worth:99 101 90
whole … would:-90 -37 -16
wholl:155 173 174
whom:-59 -31 -72
whos:-32 -22 -65
whos … her:85 80 82
whos … his:115 104 110
whose:-84 -79 -68
whove:-47 -44 -38
why:-5 6 27
why and:48 104 80
why not:65 86 65
why on:73 -13 12
why … keep:95 56 -12
why … not:121 59 46
why … teh:108 117 104
wi:57 69 96
wich:-41 -39 -30
wicked:-8 -28 -5
wide:21 17 -4
widow:-35 -38 -27
widowed:133 14 -22
widower:-18 -15 -32
widows:-3 -27 -28
wie:-19 -16 -29
wieder:26 53 -83
wiedersehen:-9 2 8
wife:-13 -23 -34
wife as:125 133 95
wife by:-70 -62 -29
wife in:103 32 15
wife its:105 112 121
wife sais:-45 -66 -49
wife wil:135 70 90
wife wont:11 -112 -81
wife would:-117 -13 -4
wife … am:132 116 70
wife … for:44 61 73
wife … get:-75 -14 5
wife … her:-96 -76 -61
wife … i:62 26 20
wife … in:-44 -50 -13
wife … myself:18 17 69
wife … off:67 26 13
wife … see:133 108 108
wife … them:-87 -75 -73
wife … up:-102 -93 -117
wifes:40 38 10
wifes away:-81 -77 -49
wifes … is:86 95 74
wifi:-78 -40 -80
wifis:-31 -21 -16
wig:-6 -12 -15
wigs:-39 -22 -15
wihs:60 -72 -61
wihs i:72 -56 -29
wihs is:87 128 113
wihs me:-117 -63 -36
wihs teh:42 -60 -21
wihs that:95 -65 -38
wihs theyd:147 -43 -10
wihs to:-103 48 -158
wihs … be:-86 -98 -47
wihs … could:73 -24 -46
wihs … died:87 -17 -8
wihs … for:111 -13 -11
wihs … had:32 79 -10
wihs … me:156 -26 -9
wihs … neva:94 22 -35
wihs … overdose:122 -3 -1
wihs … see:102 106 0
wihs … sleap:-106 -20 -5
wihs … stop:105 -28 -16
wihs … tak:71 88 -95
wihs … teh:110 -29 -22
wihs … that:113 113 136
wihs … ther:60 7 -6
wihs … vanish:-101 -1 -1
wihs … was:71 -105 -40
wihs … were:100 -109 14
wil:26 50 57
wil and:-66 -114 -88
wil fink:115 57 104
wil notice:75 54 -84
wil sterben:78 26 -7
wil tak:66 71 67
wil tonight:127 92 -10
wil … after:55 74 102
wil … and:42 34 40
wil … any:103 63 65
wil … done:-81 -101 -95
wil … end:-80 -80 -101
wil … feed:124 83 77
wil … for:-3 -63 -76
wil … from:65 57 34
wil … gone:121 112 118
wil … good:-61 -88 -64
wil … hes:-82 -115 -75
wil … him:65 24 -80
wil … ive:32 -18 -17
wil … lfie:95 76 64
wil … me:4 30 68
wil … myself:19 42 80
wil … once:136 140 132
wil … sunday:108 113 103
wil … this:41 -70 -81
wil … to:-50 -84 -75
wil … u:-58 -58 -43
wil … under:71 78 80
wild:-78 -67 -72
willing:-57 -10 -55
willing to:-34 4 -58
willpower:-26 -14 -14
wills:41 17 6
win:-40 -122 -111
wind:40 78 73
wind is:142 134 145
wind … up:72 71 85
winding:29 -1 -1
window:39 55 63
window on:136 139 131
window … floor:135 135 118
window … i:121 138 123
windows:-49 -33 -24
windows open:93 107 113
windows up:75 90 91
windows … i:-63 -77 -73
windows … up:72 75 66
windowsill:-50 -63 -63
winds:52 45 66
windscreen:29 35 15
windy:-106 -119 -90
wine:18 -14 -26
wine glass:112 124 130
wine … me:48 52 109
wine … my:93 105 89
wines:125 121 111
wing:47 61 -5
wings:-5 0 -2
wink:-5 -17 -10
winked:6 2 -8
winner:-1 -1 -1
winning:28 42 19
wins:-7 6 48
winston:-1 -1 -2
winter:-48 -77 -143
winter and:81 96 -20
winter coat:82 5 18
winter … teh:62 35 11
winter … this:86 -11 -27
winters:-59 -42 -38
wipe:-36 -86 -31
wiped:53 41 66
wipes:0 0 0
wir:-30 -31 -23
wird:-20 -19 -13
wire:18 37 41
wired:-1 -7 -44
wireless:-42 -28 -38
wires:95 130 88
wisdom:-90 -69 -73
wise:-26 -4 -18
wiser:-13 -28 -12
wished:-49 -64 -69
wished to:67 40 9
wished … dead:-100 -8 -5
wishes:17 54 21
wishes … was:65 16 69
wishing:85 -35 -42
wishing i:179 -27 -39
wishing teh:114 -23 -6
wishing … dead:-111 -22 -4
wishing … had:80 4 -3
wishing … one:104 -15 -5
wishing … was:58 -16 -25
wishing … would:138 -47 -65
with:-17 -3 1
with an:-32 1 8
with any:157 89 123
with bein:102 -49 -43
with each:59 140 156
with every:155 142 103
with everything:72 25 41
with grandad:72 44 46
with him:48 46 18
with im:77 10 -18
with mum:84 82 46
with no:47 77 7
with petrol:82 63 83
with suicidal:-111 -112 -3
with tablets:110 98 89
with tea:-90 -94 -66
with them:54 12 22
with vodka:108 119 35
with wat:106 134 151
with … am:80 86 63
with … baby:-46 -16 8
with … bag:85 97 98
with … because:-21 -25 -118
with … belt:54 40 -10
with … beside:60 57 63
with … bitten:120 113 101
with … body:111 84 79
with … book:-69 -73 -67
with … bore:98 95 84
with … bottle:77 75 72
with … bread:8 40 138
with … by:52 44 78
with … cable:41 60 84
with … can:90 112 105
with … cat:-113 -126 -108
with … chain:170 187 149
with … cigarette:43 23 -10
with … clothes:104 90 18
with … club:-40 -35 -46
with … cold:-79 -62 -59
with … date:84 92 37
with … dog:-66 -69 -40
with … dressing:123 105 15
with … foot:153 175 166
with … goodbye:74 70 72
with … group:-65 -52 -100
with … gun:146 147 141
with … hammer:45 60 58
with … he:50 38 72
with … her:57 66 14
with … hob:104 62 -39
with … hoping:0 2 -110
with … hose:90 99 59
with … if:-96 -91 -130
with … inside:98 75 11
with … kids:-65 -50 -35
with … knife:98 102 127
with … lfie:59 94 24
with … lighter:37 118 -67
with … marks:67 81 -5
with … mother:97 97 69
with … name:78 35 35
with … needle:88 123 32
with … not:-34 -126 -160
with … note:48 49 78
with … nothing:96 87 116
with … off:92 98 94
with … old:-65 -68 -81
with … on:82 70 65
with … over:54 61 87
with … pills:83 84 58
with … planet:90 87 90
with … plastic:-99 -113 -79
with … roap:117 115 90
with … round:74 92 103
with … samurai:106 76 118
with … scissors:35 95 33
with … she:-8 -25 -16
with … shes:-98 -98 -95
with … shoes:74 77 47
with … shotgun:138 146 156
with … sister:-75 -77 -75
with … skull:158 156 155
with … tablets:168 138 154
with … thoughts:-83 -132 -1
with … through:75 123 104
with … today:12 48 20
with … tok:33 25 36
with … tongue:65 78 58
with … twice:135 54 0
with … u:75 79 101
with … wetsuit:-83 -94 -96
with … word:101 71 -5
withdrawal:-80 -105 -60
withdrawal is:-54 -90 -76
withdrawal … hell:-73 -87 -74
withdrawal … i:-82 -146 -36
withdrawals:-118 -88 -62
withdrawing:-4 -77 -27
withdrew:-3 -1 -1
within:16 -65 -32
without:18 16 -7
without alcohol:103 45 80
without him:14 -18 -55
without me:44 96 134
without my:-106 -86 -51
without … all:97 35 80
without … dey:104 46 -25
without … goodbye:81 93 98
without … in:59 -71 -69
without … it:54 20 -15
without … its:114 111 121
without … them:-68 -81 21
witness:-17 -11 -11
witnessed:-4 18 14
witnesses:4 19 10
wives:11 14 -4
wizard:-30 -27 -29
wobble:-15 -31 -29
wobbles:2 -3 -10
wobbling:115 87 87
wobbly:35 -79 -26
woche:12 11 -4
wochen:23 32 -10
wochenende:-15 -13 -20
wohl:69 76 94
woke:28 15 -15
woke … blue:97 111 84
woke … it:110 -23 11
woken:40 38 7
wolf:51 77 70
wollte:-38 -39 -11
woman:-54 -30 -45
womans:-1 0 -3
women:-70 -63 -77
womens:-35 -48 -54
won:-55 -44 5
won and:90 89 74
won … i:31 97 81
wonder:113 58 47
wonder if:78 -27 -15
wondered:3 6 14
wonderful:-5 -6 21
wonderfully:1 4 8
wondering:3 -52 -38
wonders:3 -13 1
wonky:-26 -12 -6
wont:76 84 86
wont answer:85 77 63
wont eat:42 90 -41
wont get:59 46 72
wont go:-87 -89 -112
wont liv:71 91 84
wont look:69 38 18
wont need:41 1 40
wont pick:120 111 131
wont tak:-76 -49 -76
wont to:43 109 -118
wont … a:120 115 103
wont … after:-111 -117 -132
wont … anymore:82 97 118
wont … bleeding:-61 -78 -151
wont … checking:65 76 77
wont … dei:130 146 -46
wont … door:71 70 54
wont … either:76 105 95
wont … forty:125 107 105
wont … her:39 53 46
wont … ill:-28 -36 -124
wont … my:-14 -66 -47
wont … needing:-24 -87 -65
wont … not:38 61 89
wont … ther:3 55 32
wont … to:107 99 96
wont … tomorrow:37 84 93
wont … u:-171 -166 -165
wont … up:10 17 35
wont … wen:-45 -72 -55
wont … wont:33 19 2
wood:33 74 76
wooden:-61 -68 -72
woods:75 80 59
woodwork:-1 -40 -1
wool:-40 -13 -53
woolf:-2 -39 -1
woozy:39 42 44
word:9 -1 -30
worded:-6 -10 -4
wording:60 57 83
words:-42 -13 -24
words to:-3 -8 -36
wore:-76 -35 -33
workbook:-14 -1 -1
worked:-32 -5 -22
worked out:62 67 48
worked teh:81 70 106
worked … im:24 108 36
worker:-80 -98 -141
workers:-54 -54 -13
working:12 13 15
working out:78 146 9
working … teh:28 70 -2
workout:-26 -19 -18
workplace:0 0 0
works:-11 17 13
worksheet:-20 -29 -9
worksheets:-23 -27 -30
workshop:55 62 53
worktop:69 46 60
world:17 5 10
world and:-57 -76 -65
world i:-98 -119 -67
world ive:-93 -86 -116
world was:93 57 89
world … a:-73 -66 -52
world … me:48 28 40
world … one:88 -28 -31
world … tonight:46 70 60
worlds:0 -69 -68
worm:-14 -15 -31
worming:-105 -95 -94
worms:-18 -10 -3
worn:-9 -31 20
worn out:-23 -114 -84
worried:-62 -23 -161
worrier:-27 -16 -22
worries:-68 -52 -28
worry:-62 -109 -89
worrying:-26 -2 32
worse:29 13 -66
worse … in:114 152 96
worse … teh:-82 -56 -105
worst:-56 -119 -124
worst … to:126 44 57
worth:-11 -3 1
worth of:102 32 35
worthless:26 -27 -13
would:42 -17 -80
would anyone:100 84 -36
would care:79 -11 -16
would do:56 86 56
would it:9 -3 -129
would … asleep:168 61 0
would … because:69 18 -1
would … end:99 87 -41
would … everything:74 120 -1
would … fine:165 -47 -14
would … get:69 7 9
would … had:99 89 94
would … hert:92 78 0
would … himself:-102 -98 8
would … if:73 65 31
would … it:21 66 -9
would … me:29 79 53
would … not:63 -75 -46
would … parents:101 16 40
would … quickest:49 114 -33
would … right:95 4 33
would … terible:89 10 0
would … without:57 -23 -57
wouldnt:42 -28 -48
wouldnt do:138 4 71
wouldnt hav:22 65 72
wouldnt it:88 -44 -21
wouldnt mind:-5 -118 -36
wouldnt … a:39 91 30
wouldnt … dieing:-105 -35 0
wouldnt … ere:128 131 27
wouldnt … he:-54 7 -5
wouldnt … if:115 -82 -3
wouldnt … teh:36 -59 -44
wouldnt … tomorrow:67 126 -21
wouldve:34 41 54
wound:121 130 94
wounds:63 64 25
wow:-12 -13 -7
wrap:-39 -60 -55
wrapped:129 124 105
wrappers:-23 -23 -21
wrapping:-46 -46 -30
wraps:-12 -2 -33
wreath:10 -12 -7
wreck:-43 -12 -3
wrecked:5 -5 -10
wren:-19 -11 -8
wrestling:-59 -50 -20
wristband:-37 -12 -4
wrists:120 102 102
wrists and:180 156 29
wrists are:123 37 58
wrists done:132 137 124
wrists … be:6 10 -115
wrists … let:9 4 -163
wrists … my:8 17 90
wrists … teh:95 93 35
write:5 32 50
write it:-30 -65 -83
write this:78 74 92
write … and:-83 -69 -53
write … in:-40 -90 -58
writer:-4 14 -10
writers:-5 -4 0
writes:-38 0 -29
writing:-22 -25 -19
writing from:70 62 35
writing goodbye:-15 -4 -143
writing this:115 103 82
written:1 14 20
written a:-85 -66 -121
written it:117 120 118
written on:-92 -68 -76
written to:134 151 155
written … for:-91 -82 -71
written … it:88 94 92
written … on:120 92 91
written … she:-48 -44 -7
written … suicide:104 125 55
written … teh:95 77 71
wrote:-8 3 35
wrote a:-82 -97 -156
wrote goodbye:-18 -73 -76
wrote my:85 119 106
wrote this:43 27 55
wrote … i:125 34 57
wrote … my:-13 -111 -110
wrote … note:-86 -98 -143
wrote … on:101 76 64
wrote … one:35 69 75
wrote … suicide:9 -70 -28
wrung:72 -31 -3
wunschte:57 -31 -17
wurde:-2 -19 -7
x:92 134 143
x … and:16 23 96
xanax:54 36 34
xanax bars:110 122 19
xans:56 49 9
xbox:50 28 42
xmas:61 79 69
xx:28 21 31
y:-19 7 1
y no:37 96 80
y … despierta:167 124 123
y … estoy:-59 -23 -28
y … por:60 58 45
y … quiero:-57 -2 14
y … se:53 106 20
ya:28 17 38
ya … quiero:78 46 -8
ya … vivir:14 82 -3
yaar:-8 -15 -25
yall:-47 5 -12
yard:84 96 87
yarn:36 17 4
yawn:-31 -30 -16
yawning:-26 -24 13
yay:-37 -41 -46
ye:2 -10 10
yeah:-14 55 77
year:-42 -77 -105
year and:-16 -3 -47
year … and:80 106 69
year … in:-92 -58 -46
year … me:106 0 -8
year … on:-41 -84 -76
year … want:108 129 115
yearly:-38 -28 -25
years:-101 -100 -122
years ago:-47 9 -3
years back:-93 -60 -64
years it:111 -41 -21
years was:73 70 82
years … a:-45 -55 -41
years … families:75 86 85
years … going:50 66 62
years … gone:90 -1 0
years … i:-6 -21 -56
years … in:31 -13 20
years … neva:81 -16 -35
years … was:-84 -39 -64
yeast:-40 -43 -46
yeastwood:-21 -3 -2
yeer:-2 -1 0
yeet:54 24 -81
yeeted:-3 -2 -1
yeeting:40 34 -76
yelled:4 6 -5
yelling:-1 31 39
yellow:57 85 76
yellow eyes:94 93 106
yells:-1 15 -7
yep:23 -11 -4
yes:-14 6 -20
yes but:-35 -61 -10
yes she:106 78 68
yes … do:91 52 -8
yes … i:65 97 -39
yes … not:107 74 -2
yesterday:71 55 -18
yesterday on:107 51 92
yesterday … for:102 56 -2
yesterday … it:33 79 100
yesterday … my:76 66 -28
yesterday … teh:62 -93 -14
yesterday … went:68 -3 -25
yesterdays:19 12 6
yet:-15 -14 -6
yew:-27 46 69
yo:-42 -56 -21
yo … no:-67 -7 15
yoga:-66 -26 -12
yoghurt:-18 -7 -3
yoghurts:-51 -43 -35
york:-7 -4 -8
yorkshire:-44 -42 -29
yorkshires:-18 -7 -7
youd:54 75 102
youd be:-91 -105 -41
youd hav:84 87 52
youll:72 82 94
youll know:150 137 126
youll see:129 104 99
youll … i:88 57 66
youll … why:115 97 83
young:-73 -93 -79
younger:-50 -41 -103
youngest:66 27 33
youre:-61 -32 8
youre … me:110 132 145
yours:61 101 121
yours … in:36 48 59
yours … teh:96 108 108
yourself:7 28 -132
yourself … day:87 117 -4
yourself … wrote:110 20 -2
yourselves:98 106 119
yous:9 27 57
youth:49 11 -17
youtube:-81 -87 -62
youve:16 17 5
youve been:48 68 100
youve much:127 -2 0
youve … a:88 105 105
yrs:-77 -131 -128
yusuf:-74 -63 -40
z:29 -17 -5
zaps:-43 -19 -22
zealand:-12 -18 -17
zehn:-24 -25 -18
zeit:-21 -23 -18
zero:21 15 38
zinc:-11 -3 -6
zip:-56 -50 -50
zipped:60 39 33
zoloft:-6 11 16
zombie:-29 -10 -12
zombies:-65 -63 -28
zone:-12 -11 -8
zoo:-57 -39 -36
zoom:58 37 7
zopiclone:98 132 83
zu:73 57 23
zug:-11 -15 -10
zum:-47 -44 -26
zumba:-42 -29 -19
zur:76 47 69
zurich:-24 -14 42
zusammen:-50 -59 -42
zwanzig:-2 -1 -1
zwei:-47 -36 -15
zwolf:-12 -19 -16
`;
