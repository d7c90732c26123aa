import type { Weights } from '../lexicon.ts';

/** What each sum begins with. */
export const bias: Weights = [-5.49, -6.43, -6.91];

/**
 * Weights in hundredths, made by scripts/train-screening.ts: how much a word, a pair of words or what the
 * rules found speaks for `watch`, `urgent` and `emergency`.
 */
export const weightLines = `
+abuse/abuse:645 666 298
+abuse/abuse +affirmed:89 95 -125
+abuse/abuse +attacker/abuse:-41 -55 63
+abuse/abuse +child/child_at_risk:43 43 51
+abuse/abuse +clock:36 44 -178
+abuse/abuse +danger/overdose:80 91 19
+abuse/abuse +distress/distress:27 55 83
+abuse/abuse +finality:-115 -128 -95
+abuse/abuse +in_progress:-88 -107 -35
+abuse/abuse +in_progress/overdose:-116 -116 -17
+abuse/abuse +means:-159 -177 -107
+abuse/abuse +perch:-90 -110 -112
+abuse/abuse +plan:-86 -97 -83
+abuse/abuse +shelter/abuse:-38 -38 100
+abuse/abuse +time:82 88 -34
+abuse/abuse +unreachable:-98 -97 -76
+abuse/abuse +unseen:-10 -14 -109
+abuse/abuse +window:2 3 -52
+abuse/abuse -abuse/abuse:154 150 16
+abuse/abuse -danger/overdose:-49 -26 -4
+abuse/abuse -distress/distress:55 60 170
+abuse/abuse -means:-2 9 44
+abuse/abuse -self_harm/self_harm:-109 -104 -14
+adieu:119 133 130
+adieu +affirmed:-79 -105 -91
+adieu +in_progress:-127 -137 -130
+adieu +lasting:170 164 164
+adieu +method:87 92 112
+adieu +perch:158 140 144
+adieu +self_harm/self_harm:0 -70 35
+adieu +urge/self_harm:31 -87 -30
+adieu +warning:56 52 128
+adieu +wish:-11 66 84
+affairs:86 70 79
+affairs +goodbye:132 131 127
+affairs +hand:123 136 153
+affairs +intent:-28 -18 74
+affairs +kit:85 98 90
+affairs +means:98 79 102
+affairs +mention:19 45 67
+affairs +method:89 66 74
+affairs +named:32 66 101
+affairs +time:25 50 60
+affairs +wish:-120 -84 -46
+affairs -mention:140 112 123
+affirmed:127 131 68
+affirmed +hopeless:-20 37 -74
+affirmed +in_progress:108 113 35
+affirmed +intent:8 -37 -72
+affirmed +mention:86 98 -50
+affirmed +named:135 203 -145
+affirmed +parting:-74 -109 -90
+affirmed +perch:23 21 98
+affirmed +place:25 23 61
+affirmed +plan:34 80 30
+affirmed +resolve:-67 -69 -47
+affirmed +self_harm/self_harm:-1 31 -221
+affirmed +substance/overdose:16 -16 -111
+affirmed +threat/harm_to_others:90 108 -84
+affirmed +understatement:55 51 123
+affirmed +unseen:-62 -70 -33
+affirmed -abuse/abuse:79 108 -11
+affirmed -affirmed:81 -2 -19
+affirmed -finality:94 109 28
+affirmed -intent:255 222 21
+affirmed -mention:115 81 -84
+affirmed -named:191 224 30
+affirmed -place:109 102 138
+affirmed -target:303 303 -7
+attacker/abuse:121 130 128
+attacker/abuse +hand:151 151 77
+attacker/abuse +shelter/abuse:207 206 196
+attacker/abuse +threat/harm_to_others:50 67 109
+attacker/abuse -abuse/abuse:52 46 103
+attacker/abuse -means:85 80 73
+attacker/abuse -slip/relapse:36 80 57
+attempt:286 92 122
+attempt +danger/overdose:81 67 -108
+attempt +hand:26 30 59
+attempt +intent:-173 -160 -25
+attempt +kit:-61 -101 -113
+attempt +means:-120 -55 -80
+attempt +mention:133 -100 -46
+attempt +named:8 -67 70
+attempt +perch:-115 -76 -73
+attempt +self_harm/self_harm:-38 -81 8
+attempt +shakes/withdrawal:118 -32 -7
+attempt +taken:-32 -109 -97
+attempt +time:179 52 -26
+attempt +wish:-105 -42 29
+attempt -attempt:69 34 39
+attempt -intent:152 43 13
+attempt -means:148 164 142
+bequest:83 97 87
+bequest +kit:47 32 36
+bequest +lasting:55 61 62
+bequest +mention:85 -26 -33
+bequest +method:131 115 107
+bequest +parting:62 50 55
+bequest +resolve:61 78 96
+bequest +settled:107 148 143
+bequest +symptom/withdrawal:-71 -94 -81
+bequest +understatement:67 97 70
+bequest +unseen:65 60 62
+bequest +warning:-118 -136 -60
+bequest +wish:-81 50 -15
+bequest -finality:16 45 -2
+burden:571 -115 -92
+burden +distress/distress:49 -9 -8
+burden +mention:65 -12 -29
+burden +time:43 90 133
+burden +wish:-165 -29 19
+burden -hopeless:100 -10 -13
+burden -wish:55 -3 -3
+child/child_at_risk:223 233 63
+clock +danger/overdose:-103 -150 -121
+clock +intent:60 82 156
+clock +kit:-32 -34 -26
+clock +means:89 117 138
+clock +mention:106 113 90
+clock +perch:-56 -42 -44
+clock +quitting/withdrawal:-52 -119 -94
+clock +shelter/abuse:-64 -64 -88
+clock +threat/harm_to_others:111 105 166
+clock +time:-25 -36 -53
+clock +understatement:58 -49 -15
+clock -named:89 71 115
+danger/overdose:73 88 48
+danger/overdose +eating/eating_disorder:-24 -91 44
+danger/overdose +hand:169 174 127
+danger/overdose +in_progress:162 113 149
+danger/overdose +indifference/overdose:204 231 -89
+danger/overdose +resolve:-15 -65 -108
+danger/overdose +shelter/abuse:71 99 124
+danger/overdose +slip/relapse:-35 108 -130
+danger/overdose +substance/overdose:170 208 -231
+danger/overdose +symptom/withdrawal:6 -10 -121
+danger/overdose +use/overdose:133 185 -44
+danger/overdose +warning:133 147 55
+danger/overdose +wish:20 85 38
+danger/overdose -means:18 28 61
+distress/distress:-51 -100 -108
+distress/distress +eating/eating_disorder:92 44 27
+distress/distress +finality:-46 -67 -67
+distress/distress +hopeless:29 -48 -91
+distress/distress +in_progress:62 92 133
+distress/distress +intent:87 141 -24
+distress/distress +named:78 61 41
+distress/distress +perch:42 55 77
+distress/distress +slip/relapse:111 5 -71
+distress/distress +substance/overdose:126 118 -1
+distress/distress +taken:52 36 86
+distress/distress +threat/harm_to_others:66 32 -5
+distress/distress +time:-18 -179 -146
+distress/distress +urge/self_harm:103 95 -6
+distress/distress +wish:-99 -147 -132
+eating/eating_disorder:308 142 -40
+eating/eating_disorder +in_progress:3 0 -95
+eating/eating_disorder +intent:5 -87 -182
+eating/eating_disorder +self_harm/self_harm:24 -104 30
+eating/eating_disorder +symptom/withdrawal:60 137 -19
+eating/eating_disorder +time:79 7 -168
+fading:99 116 131
+fading +finality:69 74 22
+fading +in_progress:36 46 56
+fading +in_progress/self_harm:44 62 85
+fading +kit:20 36 29
+fading +lasting:-9 38 -42
+fading +method:-57 -55 -69
+fading +perch:111 122 127
+fading +place:146 149 154
+fading +quitting/withdrawal:6 -10 -35
+fading +slip/relapse:65 -61 -17
+fading +symptom/withdrawal:-97 -69 -76
+fading +taken:228 225 229
+fading +time:-72 -117 -91
+fading +unseen:-64 -71 -65
+fading +use/overdose:70 76 95
+fading +wish:-24 -151 -104
+fading -in_progress/overdose:118 106 114
+fading -method:69 57 61
+finality:119 138 137
+finality +hand:93 113 115
+finality +in_progress/overdose:122 79 11
+finality +indifference/overdose:-32 -77 -68
+finality +intent:-160 -165 -98
+finality +kit:29 29 44
+finality +perch:129 127 126
+finality +place:242 251 238
+finality +plan:-89 -99 -84
+finality +taken:56 36 50
+finality +unseen:40 46 51
+finality +use/overdose:94 120 81
+finality +warning:-153 -164 -52
+finality +window:56 71 70
+finality +wish:-79 -52 7
+finality -parting:109 104 104
+goodbye:369 389 384
+goodbye +in_progress:-78 -83 -137
+goodbye +indifference/overdose:30 8 67
+goodbye +intent:-186 -251 -202
+goodbye +kit:-49 -52 -22
+goodbye +mention:96 80 81
+goodbye +named:-142 -122 -79
+goodbye +preparation:-104 -104 -95
+goodbye +resolve:103 120 98
+goodbye +time:11 36 42
+goodbye +unseen:148 106 105
+goodbye +warning:-77 -106 -40
+goodbye +wish:-122 0 35
+goodbye -adieu:110 100 90
+goodbye -finality:62 49 13
+goodbye -parting:65 65 69
+hand:145 155 146
+hand +hopeless:102 130 147
+hand +in_progress:-54 -77 -81
+hand +intent:-174 -153 -41
+hand +method:-92 -101 -75
+hand +named:-94 -66 80
+hand +parting:81 89 79
+hand +resolve:24 32 62
+hand +slip/relapse:-122 -75 -58
+hand +taken:59 101 102
+hand +time:145 144 145
+hand +unseen:62 71 80
+hand +wish:-42 -41 58
+hopeless:139 -1 11
+hopeless +in_progress:206 153 54
+hopeless +intent:-110 16 -107
+hopeless +method:55 59 80
+hopeless +named:-78 -21 -38
+hopeless +perch:41 69 47
+hopeless +place:52 116 121
+hopeless +preparation:201 99 32
+hopeless +self_harm/self_harm:41 77 -8
+hopeless +settled:-46 17 56
+hopeless +slip/relapse:-110 35 48
+hopeless +taken:-110 -21 -13
+hopeless +use/overdose:-15 -16 66
+hopeless +warning:-115 -41 -66
+hopeless +wish:-38 -11 -40
+hopeless -mention:133 12 -12
+in_progress:475 502 508
+in_progress +in_progress/overdose:-160 -189 -191
+in_progress +intent:-241 -250 -189
+in_progress +kit:-71 -100 -103
+in_progress +lasting:-89 -82 -90
+in_progress +mention:-87 -101 -15
+in_progress +named:-42 -57 -47
+in_progress +parting:45 52 53
+in_progress +self_harm/self_harm:-89 -106 54
+in_progress +shakes/withdrawal:126 137 92
+in_progress +slip/relapse:-103 -69 -73
+in_progress +substance/overdose:2 1 -79
+in_progress +symptom/withdrawal:-63 -74 -97
+in_progress +taken:-123 -114 -105
+in_progress +warning:-123 -142 -15
+in_progress -abuse/abuse:-80 -86 -86
+in_progress -finality:67 60 97
+in_progress -hand:83 78 74
+in_progress -hopeless:120 117 51
+in_progress -intent:92 76 -22
+in_progress -kit:165 145 140
+in_progress -lasting:19 19 -108
+in_progress -means:53 54 96
+in_progress -plan:74 65 55
+in_progress -shelter/abuse:-72 -84 -70
+in_progress -use/overdose:-80 -85 -80
+in_progress/overdose:388 412 416
+in_progress/overdose +intent:-39 -36 -105
+in_progress/overdose +kit:-75 -86 -86
+in_progress/overdose +resolve:1 -108 -103
+in_progress/overdose +shakes/withdrawal:72 97 124
+in_progress/overdose +shelter/abuse:90 101 116
+in_progress/overdose +use/overdose:53 50 55
+in_progress/overdose +wish:1 -123 -13
+in_progress/overdose -fading:46 60 66
+in_progress/overdose -means:80 95 26
+in_progress/overdose -method:4 4 -114
+in_progress/overdose -plan:23 26 -73
+in_progress/overdose -use/overdose:100 104 93
+in_progress/self_harm:9 12 85
+in_progress/self_harm +intent:9 48 86
+in_progress/self_harm +self_harm/self_harm:3 43 94
+indifference/overdose:141 133 -44
+indifference/overdose +parting:1 -13 65
+indifference/overdose +substance/overdose:96 115 12
+indifference/overdose +time:-54 -56 -72
+indifference/overdose +unseen:95 154 7
+indifference/overdose +use/overdose:63 187 -84
+indifference/overdose +wish:-5 -132 -94
+indifference/overdose -indifference/overdose:122 118 -47
+intent:542 569 289
+intent +kit:-39 -49 61
+intent +lasting:-43 -47 -66
+intent +means:44 57 -27
+intent +method:-90 -113 -74
+intent +named:133 107 -36
+intent +perch:-53 -104 -13
+intent +place:64 74 66
+intent +preparation:-79 -58 -61
+intent +resolve:67 2 -66
+intent +self_harm/self_harm:-160 -342 -5
+intent +slip/relapse:-72 12 35
+intent +symptom/withdrawal:-105 -144 -44
+intent +taken:82 -86 -15
+intent +threat/harm_to_others:-91 -110 -178
+intent +time:9 5 222
+intent +understatement:-82 -115 -75
+intent +unseen:7 34 56
+intent +urge/self_harm:-46 -78 -126
+intent +use/overdose:10 33 108
+intent +warning:-113 -167 -183
+intent +window:57 58 63
+intent +wish:-356 -121 -118
+intent -attempt:50 82 41
+intent -hopeless:17 5 -83
+intent -intent:118 120 6
+intent -mention:92 40 -3
+intent -named:-3 23 -78
+intent -perch:52 80 124
+intent -place:100 96 124
+intent -settled:-75 -73 22
+intent -target:151 135 -19
+kit:108 116 109
+kit +lasting:14 40 61
+kit +mention:89 78 83
+kit +named:-26 -92 -3
+kit +quitting/withdrawal:-118 -118 -55
+kit +self_harm/self_harm:-74 -108 -64
+kit +settled:92 85 90
+kit +shelter/abuse:61 71 66
+kit +slip/relapse:-70 -2 22
+kit +substance/overdose:-84 -119 -139
+kit +taken:-35 -40 -76
+kit +understatement:66 90 93
+kit +unreachable:67 79 113
+kit +unseen:132 121 135
+kit +urge/self_harm:-29 -63 -18
+kit +use/overdose:-38 -21 -17
+kit +warning:-30 -52 -92
+kit +window:123 133 145
+kit +wish:-47 -28 31
+kit -kit:-77 -80 -79
+kit -means:-8 -19 -63
+kit -named:-64 -76 -67
+lasting:119 126 116
+lasting +mention:51 71 27
+lasting +named:82 105 -66
+lasting +parting:92 95 89
+lasting +quitting/withdrawal:-76 -60 -57
+lasting +resolve:103 13 59
+lasting +shelter/abuse:103 101 113
+lasting +wish:-204 -106 -60
+lasting -distress/distress:127 122 79
+lasting -intent:-48 -94 -113
+lasting -named:-63 -84 -31
+lasting -wish:108 120 120
+means:108 123 107
+means +parting:149 168 116
+means +perch:-43 -71 -31
+means +preparation:78 64 35
+means +quitting/withdrawal:-89 -85 -91
+means +self_harm/self_harm:108 51 -23
+means +settled:82 74 95
+means +shakes/withdrawal:125 26 8
+means +symptom/withdrawal:105 109 71
+means +threat/harm_to_others:-14 -30 69
+means +urge/self_harm:49 -163 -82
+means +window:110 136 96
+means +wish:-57 68 -29
+means -finality:69 62 91
+means -use/overdose:-72 -66 -98
+mention:172 58 -3
+mention +named:-113 -54 -26
+mention +perch:113 60 121
+mention +plan:67 103 93
+mention +quitting/withdrawal:-98 -70 -21
+mention +resolve:163 79 -76
+mention +settled:36 65 30
+mention +time:53 17 85
+mention +unseen:24 47 110
+mention +window:55 36 19
+mention +wish:-44 77 -59
+mention -hopeless:42 -67 -22
+mention -in_progress:127 177 40
+mention -intent:-65 -28 -106
+mention -mention:88 21 10
+mention -named:132 142 -99
+mention -settled:-95 -88 0
+mention -target:147 175 -9
+mention/self_harm:222 29 -53
+mention/self_harm +time:132 -30 -4
+method:141 155 146
+method +named:-66 -97 -49
+method +parting:101 92 132
+method +perch:-130 -148 -144
+method +plan:94 65 73
+method +preparation:50 91 107
+method +resolve:-83 -75 -88
+method +symptom/withdrawal:-65 -73 -90
+method +taken:-119 -113 -105
+method +threat/harm_to_others:41 34 128
+method +time:120 109 121
+named:29 31 -44
+named +resolve:153 120 49
+named +taken:-107 -116 -98
+named +threat/harm_to_others:-176 -168 -62
+named +understatement:77 139 100
+named +unseen:5 35 48
+named +wish:-40 28 -8
+parting:87 102 107
+parting +resolve:151 64 121
+parting +settled:75 69 61
+parting +understatement:79 116 123
+parting +unseen:128 119 89
+parting +window:101 117 120
+parting +wish:25 -5 75
+perch:132 149 143
+perch +resolve:70 71 97
+perch +self_harm/self_harm:2 -29 89
+perch -in_progress:-122 -117 -136
+perch -plan:-130 -134 -130
+place:43 48 39
+place +settled:145 138 141
+place +unseen:194 182 186
+place +warning:106 116 142
+place -distress/distress:76 106 87
+plan:82 93 91
+plan +preparation:58 38 21
+plan +self_harm/self_harm:67 0 -107
+plan +settled:-115 -125 -70
+plan +slip/relapse:-113 -147 -134
+plan +understatement:-91 -50 -37
+plan +unreachable:105 118 107
+plan +urge/self_harm:87 -1 56
+plan +wish:-92 62 -53
+plan -plan:-93 -78 -66
+preparation:70 37 37
+preparation +resolve:45 82 53
+preparation +slip/relapse:-122 44 74
+preparation +taken:-64 -72 -96
+preparation -plan:-122 -107 -86
+quitting/withdrawal +resolve:-62 -53 -84
+quitting/withdrawal +shakes/withdrawal:159 25 9
+quitting/withdrawal +slip/relapse:8 -59 -100
+quitting/withdrawal +symptom/withdrawal:400 428 424
+quitting/withdrawal +use/overdose:-43 -98 -81
+quitting/withdrawal +wish:-105 -97 -33
+resolve:87 105 34
+resolve +self_harm/self_harm:21 -108 -110
+resolve +symptom/withdrawal:-62 -83 -74
+resolve +taken:104 59 37
+resolve +threat/harm_to_others:157 123 -157
+resolve +unseen:-57 -87 -72
+resolve +urge/self_harm:3 -110 -1
+resolve +wish:71 159 28
+resolve -named:121 138 2
+resolve -resolve:-35 -12 -118
+resolve -wish:64 66 24
+self_harm/self_harm:585 581 -110
+self_harm/self_harm +taken:-50 -61 -102
+self_harm/self_harm +threat/harm_to_others:-53 -187 -52
+self_harm/self_harm +time:96 54 -39
+self_harm/self_harm +urge/self_harm:-158 -50 -53
+self_harm/self_harm +use/overdose:-102 -93 -61
+self_harm/self_harm -hopeless:14 -119 0
+self_harm/self_harm -intent:-52 -62 -48
+self_harm/self_harm -self_harm/self_harm:158 239 26
+settled:75 84 87
+settled +slip/relapse:-73 -12 -19
+settled +threat/harm_to_others:88 80 -54
+settled +understatement:-84 -84 -78
+settled -finality:78 84 91
+shakes/withdrawal:48 30 45
+shakes/withdrawal +shelter/abuse:109 79 66
+shakes/withdrawal +slip/relapse:-6 -114 -120
+shakes/withdrawal +substance/overdose:-51 -42 -144
+shakes/withdrawal +symptom/withdrawal:128 132 100
+shakes/withdrawal +taken:16 83 120
+shakes/withdrawal +time:-31 -108 -86
+shakes/withdrawal +wish:-83 -40 -23
+shelter/abuse:46 46 65
+shelter/abuse +threat/harm_to_others:-23 -60 80
+shelter/abuse +time:-87 -88 -106
+shelter/abuse +window:116 124 115
+shelter/abuse -abuse/abuse:-78 -74 -95
+shelter/abuse -means:73 90 118
+slip/relapse:376 -38 -44
+slip/relapse +substance/overdose:4 114 11
+slip/relapse +taken:-98 -15 -8
+slip/relapse +time:82 -45 -79
+slip/relapse +unreachable:150 68 -36
+slip/relapse +urge/self_harm:-106 -101 -64
+slip/relapse +wish:-137 -60 -115
+substance/overdose:361 416 -37
+substance/overdose +time:101 135 69
+substance/overdose +use/overdose:-1 32 -51
+symptom/withdrawal:132 146 144
+symptom/withdrawal +taken:103 110 70
+symptom/withdrawal +time:52 75 52
+symptom/withdrawal +use/overdose:127 90 46
+symptom/withdrawal -parting:-113 -98 -122
+symptom/withdrawal -symptom/withdrawal:44 67 45
+taken:215 241 223
+taken +time:-71 -84 -73
+taken +use/overdose:-120 -88 -63
+taken -taken:103 106 107
+threat/harm_to_others:558 579 284
+threat/harm_to_others +time:106 98 182
+threat/harm_to_others -abuse/abuse:17 11 108
+threat/harm_to_others -mention:115 87 20
+time:66 80 75
+time +unreachable:-74 -86 -102
+time +unseen:-69 -68 -41
+time +urge/self_harm:220 -77 -108
+time +use/overdose:-70 -106 -126
+time +wish:0 47 93
+time -danger/overdose:66 -40 -21
+time -finality:-66 -53 -37
+time -goodbye:-101 -86 -105
+time -preparation:-93 -93 -83
+time -resolve:115 77 45
+time -use/overdose:-84 -109 -130
+understatement:95 40 22
+understatement +warning:-93 -50 -53
+understatement -parting:-111 -89 -73
+unreachable:118 130 124
+unreachable +warning:111 112 147
+unseen:101 120 99
+unseen -finality:-77 -87 -96
+unseen -resolve:24 46 93
+unseen -wish:91 73 93
+urge/self_harm:449 -9 -41
+urge/self_harm -self_harm/self_harm:161 -18 -8
+use/overdose:96 95 74
+warning:263 283 105
+warning +wish:-96 102 -21
+warning -means:114 110 11
+warning -mention:200 179 56
+warning -named:148 118 16
+warning -place:103 96 137
+warning -plan:-7 22 79
+warning -resolve:60 88 -81
+warning -wish:115 112 37
+window:103 112 106
+wish:546 40 -13
+wish -mention:-30 78 -26
+wish -named:112 23 -35
+wish -target:54 128 -1
+wish -wish:94 -44 -31
-abuse/abuse:-75 -43 -108
-abuse/abuse -in_progress/overdose:-63 -77 -85
-affirmed:16 -31 -102
-affirmed -named:71 116 -7
-attempt:-80 -76 -43
-bequest:-125 -110 -122
-clock:-90 -125 -113
-danger/overdose -substance/overdose:72 70 -6
-finality -lasting:-66 -40 -49
-finality -parting:-66 -60 -54
-finality -time:-137 -98 -101
-goodbye:-92 -73 -81
-goodbye -parting:-70 -65 -66
-hopeless:-54 -60 -28
-in_progress:-44 -35 -40
-in_progress -parting:54 76 65
-in_progress/overdose:-137 -116 -120
-indifference/overdose -wish:-95 -2 -2
-intent:-78 -67 0
-intent -means:-51 -15 -60
-intent -target:19 59 -2
-intent -wish:99 35 13
-kit:-87 -73 -59
-kit -means:-58 -40 -31
-lasting:-49 -54 -77
-means -method:-146 -148 -110
-means -perch:-57 -58 -96
-means -plan:27 60 47
-mention -resolve:100 50 -55
-mention -warning:109 43 5
-mention -wish:27 -67 -61
-method -place:-37 -31 -73
-method -plan:0 -35 -75
-named:-69 -68 -55
-perch:-110 -96 -89
-place:-49 -51 -51
-preparation:-54 -41 -59
-quitting/withdrawal:-45 -57 -15
-self_harm/self_harm:-76 -82 -99
-self_harm/self_harm -time:44 56 16
-settled:-15 -71 -44
-shakes/withdrawal:-86 -116 -77
-shelter/abuse:-86 -72 -76
-slip/relapse:-60 -45 -50
-substance/overdose:96 125 -46
-symptom/withdrawal:-58 -87 -79
-target:-23 27 -39
-threat/harm_to_others:-55 -38 -62
-time:-118 -96 -78
-use/overdose:-73 -96 -118
-wish:-66 -95 -67
a:-49 -47 -42
a baby:-100 -81 -68
a belt:109 59 60
a biscuit:-88 -51 -42
a black:43 37 7
a blade:56 54 37
a book:-82 -109 -80
a bridge:41 47 50
a bullet:93 117 27
a can:147 91 91
a charger:109 -2 -1
a chest:22 26 34
a clerical:72 -8 -8
a cushion:62 23 77
a dare:105 86 96
a date:62 60 114
a drawer:-80 -63 -51
a drill:44 62 78
a farewell:-96 -90 -102
a fella:73 80 99
a fence:102 60 71
a fit:128 126 119
a football:94 88 19
a forty:85 92 84
a friend:33 11 19
a gap:74 75 79
a garden:-95 -58 -53
a ghost:102 -16 -1
a goodbye:-52 -68 -67
a gram:48 -8 -28
a green:38 23 29
a gun:-56 -72 -27
a handful:81 91 94
a hosepipe:127 150 126
a hot:-91 -113 -83
a hotel:27 51 37
a i:37 85 112
a jam:85 94 103
a joint:99 -2 -1
a label:126 141 147
a lad:65 84 32
a last:72 93 94
a laugh:82 84 62
a length:104 107 112
a lfie:82 37 13
a lie:48 75 39
a lighter:46 89 57
a list:94 97 46
a liv:124 -3 -10
a load:113 112 106
a locked:119 135 117
a long:-52 -59 -46
a look:-103 -55 -12
a lorry:88 50 55
a lost:92 -19 -9
a machete:55 70 95
a me:92 21 -38
a meeting:-33 -82 -41
a method:113 119 107
a mind:-50 -71 -34
a minute:69 59 78
a mistake:95 25 5
a months:132 150 151
a mug:34 42 53
a nice:99 89 82
a nicer:78 -34 -7
a note:46 58 51
a nurse:79 97 83
a overdose:63 73 96
a pen:108 103 92
a pencil:52 24 -45
a person:93 58 79
a pic:56 76 114
a pint:75 34 3
a piont:103 -18 -8
a pistol:62 46 68
a place:3 13 47
a platform:127 74 77
a plumber:-56 -51 -40
a post:131 105 94
a pulse:161 172 164
a reason:116 108 60
a rest:59 36 11
a return:74 73 81
a samurai:80 44 71
a saturday:-107 -111 -89
a seizure:87 123 100
a shotgun:53 52 74
a site:130 111 117
a slip:-90 -75 -99
a snoring:68 68 76
a sound:51 24 16
a star:95 74 83
a straight:134 151 107
a stroke:34 61 79
a suicidarme:15 4 -125
a surprise:-47 -46 -58
a syringe:94 90 88
a tent:55 73 71
a thing:-27 -91 -34
a thursday:51 48 39
a ticket:109 148 142
a toaster:40 32 32
a train:106 133 79
a voicemail:51 30 5
a war:59 -28 -28
a waste:41 -11 8
a way:110 107 50
a wine:91 13 15
a world:68 -6 7
a … an:42 63 73
a … any:-63 -38 -38
a … anymore:143 99 -2
a … anything:65 -18 -5
a … asking:94 105 20
a … back:-50 -52 -66
a … bathroom:-95 -96 -83
a … because:61 72 83
a … beter:45 -64 -57
a … bit:25 82 94
a … button:45 15 59
a … bye:90 108 81
a … cake:-56 -42 -40
a … cause:82 -14 -8
a … colour:86 98 90
a … comes:-76 -62 -81
a … could:80 -3 -5
a … cubicle:98 106 95
a … dad:102 110 78
a … day:26 81 32
a … did:-93 -76 -69
a … dnt:35 40 39
a … emoji:47 -8 -2
a … error:72 -7 -7
a … every:40 36 48
a … exam:-42 -45 -33
a … eyes:97 76 58
a … family:68 -23 -26
a … fan:-58 0 -1
a … feeling:54 35 69
a … fine:-16 -80 -52
a … from:-90 -77 -79
a … glass:71 84 7
a … gown:125 112 108
a … had:58 65 70
a … hell:93 54 93
a … hit:102 105 -16
a … hotel:126 129 115
a … id:9 -57 -57
a … isnt:51 84 103
a … jar:64 74 66
a … kid:46 39 61
a … kids:48 75 96
a … know:108 86 94
a … land:79 80 89
a … last:60 11 -30
a … leter:-123 -114 -117
a … lost:113 47 67
a … made:-38 -116 -115
a … mam:74 28 -9
a … marked:112 121 121
a … me:92 10 -13
a … mind:-115 -97 5
a … mug:30 59 60
a … need:108 89 85
a … night:78 37 58
a … open:65 24 53
a … playlist:104 110 110
a … post:114 85 82
a … purpose:43 53 49
a … right:75 62 22
a … rum:80 83 43
a … said:-47 -32 -18
a … sais:55 57 98
a … see:112 116 99
a … sharpener:63 51 -13
a … shes:82 86 77
a … shop:-99 -80 -66
a … something:146 161 142
a … soon:174 112 54
a … tablets:87 86 106
a … tank:179 177 172
a … than:79 -3 9
a … this:30 25 72
a … ticket:30 59 80
a … tongue:131 139 114
a … towel:70 73 50
a … trip:106 92 92
a … use:-62 -69 -14
a … vida:68 46 59
a … waiting:83 104 75
a … walked:-10 -110 -106
a … wednesday:94 91 76
a … weve:-94 -75 -46
a … whatever:-82 -54 -65
a … who:-37 -70 -76
a … whos:51 73 86
a … wont:41 57 83
a … worth:67 62 92
a … youll:49 29 -10
aa:-93 -75 -83
abba:-8 -9 -43
abeg:0 -5 -1
abend:-10 -10 -19
aber:-6 -46 -23
aberdeen:-58 -60 -37
abide:-37 -49 -47
able:-41 -24 37
about:-48 -38 -57
about a:13 68 107
about all:-78 -59 -41
about an:130 102 92
about and:127 95 24
about death:-108 65 -1
about dieing:98 119 -5
about doin:57 111 -20
about hanging:61 84 -53
about i:-66 -88 -63
about killing:91 121 -16
about me:108 95 118
about my:11 -21 -90
about not:76 82 -30
about poisoning:48 72 -40
about shooting:111 146 -16
about six:97 42 73
about suicide:104 146 2
about ten:40 -4 16
about to:144 142 193
about twenty:110 80 86
about … ago:2 52 42
about … cricket:61 86 94
about … cut:118 106 -20
about … do:136 98 26
about … end:-23 57 171
about … every:54 70 -50
about … exit:93 -121 -36
about … future:15 -70 -7
about … goodbye:68 83 95
about … himself:137 149 -22
about … i:-6 -25 -49
about … kil:52 48 122
about … minutes:116 85 105
about … months:12 71 91
about … myself:88 68 45
about … off:35 26 2
about … permanent:117 18 0
about … season:107 110 113
about … shoot:38 49 90
about … this:107 107 85
about … was:-109 -66 -29
about … years:-44 -48 -19
above:10 17 -19
abroad:-21 26 -48
abs:-57 -52 -19
abscess:-3 0 -2
abschiedsbrief:85 80 85
abseil:-46 -52 -47
absence:81 49 50
absolute:-4 -2 -5
absolutely:-82 -84 -61
absurd:-6 -2 -1
abuela:-2 -28 -36
abuelo:3 14 6
abuse:-23 0 -49
abused:-46 -24 -23
abusive:-59 -39 -6
ac:9 -41 -42
aca:-1 0 0
acabar:109 68 -39
acabar … vida:106 125 -44
acabo:53 81 102
acabo de:94 104 116
academic:14 34 10
acamprosate:-34 -10 -6
accent:-29 -35 -50
accept:-12 -8 -2
acceptance:-10 -4 -2
accepted:56 -8 9
access:9 43 14
accident:7 11 29
accidental:-66 -44 -27
accidentally:-20 21 54
accommodation:31 24 17
according:-78 -65 -72
accordion:-14 -14 -7
account:-18 -1 5
accountant:-19 -13 -19
accounts:-16 -12 43
accurate:-16 7 13
accused:-32 -35 -24
ace:-14 -19 -1
ache:-49 -63 -49
aches:-40 -80 -63
achievement:-7 -3 0
aching:16 0 -10
acht:-18 -12 -6
achy:-18 -15 -5
acid:28 30 15
acid in:94 75 75
acid … a:75 57 116
acne:-18 -12 -4
across:30 38 34
across from:150 149 152
act:-40 -22 -122
acted:-37 -11 -6
acting:-62 -71 -42
action:-23 -14 7
activation:-18 -13 -9
active:11 52 -47
actively:34 112 -75
actor:24 13 18
actors:21 -63 -31
actress:-8 -3 18
acts:85 7 14
actual:-49 -2 -79
actually:0 0 0
acupuncture:-24 -14 -7
acutally:-12 -7 -11
ad:-32 -25 -14
add:-12 -68 -43
added:-39 -27 -22
adderall:65 65 75
addict:-11 -57 -45
addicted:-48 -22 -47
addiction:-82 -86 -76
adding:33 33 40
address:125 140 117
address is:102 106 114
addressed:-29 -20 -19
adelaide:-24 -26 -25
adhd:34 38 58
adieu:95 112 124
adios:163 122 130
adjusted:-86 -84 -45
adjustment:0 0 0
admin:-23 -37 22
admire:-25 -3 -28
admired:10 4 2
admission:-9 -15 -10
admissions:-28 -3 -3
admit:79 -11 -20
admit it:85 -10 -16
admitted:19 32 -65
adopt:-4 3 15
adopted:-50 -36 -34
adore:-21 -11 -13
adored:67 58 53
adores:11 33 66
ads:-6 -5 -8
adult:-23 -29 -34
adulting:-2 -2 -2
adults:-3 25 61
advance:75 62 41
advent:-20 18 18
adventure:-30 -22 -10
advert:37 -17 3
adverts:-49 -14 -15
advice:-103 -55 -59
advise:-17 -36 -51
advised:-81 -66 -66
adviser:-48 -12 -5
advocate:-20 -2 -1
ady:0 0 0
aerial:-80 -70 -69
aerial and:-60 -56 -57
aerobics:-10 -14 -9
af:74 66 36
affairs:108 25 43
affect:-51 -23 -12
afford:-14 -8 -13
afk:87 63 65
afraid:-30 -24 -91
africa:-4 -5 0
after:17 19 41
after another:120 78 99
after corrie:117 121 107
after dinner:-51 -78 0
after every:120 7 -68
after everyone:86 88 77
after ive:68 92 43
after long:-64 -134 -108
after me:158 136 126
after midnight:95 106 64
after takin:121 121 82
after this:137 136 128
after today:259 264 252
after tomorrow:92 115 85
after tonight:94 124 110
after tryin:-8 -118 -141
after ur:96 111 116
after wat:50 -69 -91
after … all:60 80 85
after … been:13 37 44
after … birthday:79 74 78
after … class:-61 -30 -25
after … clean:115 132 82
after … dead:98 137 163
after … finishes:93 116 105
after … hour:49 66 72
after … its:53 6 42
after … me:107 92 38
after … months:154 -7 -20
after … news:112 154 100
after … sober:188 -11 -5
after … thats:55 81 75
after … them:78 81 46
after … theres:29 71 27
after … u:89 102 120
after … was:-72 -114 -120
after … wont:123 153 153
after … years:40 -77 -147
afternoon:0 13 22
afternoon … my:-121 -122 -147
afternoons:-18 -49 -45
aftershave:1 66 60
afterwards:26 29 12
ag:75 112 110
again:0 0 0
against:6 21 -3
against me:50 62 88
against … and:106 34 51
agan:-13 -10 -9
agatha:-7 -6 -4
age:-23 -30 -52
aged:-56 -56 -31
agency:-14 4 -24
agenda:-27 -25 -19
agent:-21 -2 -18
ages:16 -21 18
ages im:99 79 90
ages … it:-98 -143 -92
agm:-15 -13 -17
ago:7 1 13
ago because:84 122 109
ago im:92 94 118
ago … had:75 5 -26
ago … keep:101 103 100
ago … on:119 38 -5
ago … want:69 108 109
agoraphobia:-96 -81 -78
agree:14 14 -88
agree with:95 35 -46
agreed:44 77 51
agreeing:68 30 -26
agreement:-11 -3 -1
agrees:-28 -35 -7
aguanto:16 62 -35
ah:-34 -51 -16
ahead:62 39 22
ahead and:77 -89 -74
ahead … me:-64 -113 -70
ahogando:99 -39 -26
ahora:-104 -18 -7
ahorcar:33 30 42
aid:41 55 68
aider:-24 -2 0
aids:-1 6 -3
aim:-42 -10 -8
aimed:57 98 86
aiming:41 51 80
aint:124 104 86
air:33 23 51
air … teh:-71 -64 -64
aircon:-24 -13 -1
airing:-70 -66 -56
airline:-11 -2 -5
airport:-160 -154 -175
airport and:-117 -108 -107
airs:-1 -1 -1
aisle:-4 0 -6
ajar:64 59 59
al:17 75 74
alan:17 28 26
alarm:-81 -55 -34
alarm … off:-120 -115 -113
alarm … to:122 89 77
alarmed:-4 1 10
alarms:-42 -36 -30
album:-14 -24 -24
albums:-12 -4 -29
alcohol:-55 -70 -28
alcohol … my:-16 -49 -115
alcoholic:-70 -36 -27
aldi:-28 -18 4
ale:-7 -3 -2
alergia:-25 -8 -8
alert:-39 -32 -2
alexa:105 112 102
algo:-13 -15 -19
alguien:-13 -10 -15
ali:4 15 37
alife:69 28 29
alife after:-84 -34 -15
alife any:113 91 33
alife because:40 75 -34
alife no:-22 69 -4
alife to:26 106 121
alife … ill:0 16 -98
alife … mor:45 121 -67
alife … read:92 4 3
alight:1 -15 3
all:5 12 17
all and:-36 -44 -58
all arranged:-121 -124 -111
all at:52 72 35
all been:102 91 125
all cant:109 123 103
all come:-99 -45 -33
all done:56 56 58
all down:61 79 59
all for:-88 -79 -76
all gone:126 79 74
all goodnight:112 105 107
all her:64 59 20
all his:-80 -77 -72
all i:63 47 22
all in:30 49 65
all inside:112 32 63
all morning:-95 -108 -53
all of:67 65 65
all ready:172 73 95
all right:-3 -75 -71
all sorted:163 132 115
all swallowed:60 68 69
all through:58 -46 -115
all together:120 109 100
all up:81 102 95
all week:86 63 -12
all … all:60 34 76
all … behind:106 25 11
all … blood:135 134 129
all … brain:133 124 71
all … but:14 45 58
all … by:-62 -82 -79
all … can:-36 -34 -43
all … cant:82 67 55
all … fink:11 23 -140
all … go:91 32 30
all … goodbye:214 208 211
all … head:6 -86 -47
all … her:73 57 70
all … if:77 40 16
all … im:63 63 46
all … insulin:69 76 86
all … keep:158 96 91
all … long:65 81 -20
all … memes:46 58 76
all … need:102 67 94
all … night:23 35 59
all … no:-46 -85 -116
all … other:35 -5 -5
all … patches:114 121 122
all … pills:81 84 74
all … right:43 47 31
all … shes:117 126 123
all … sleap:-50 -40 -36
all … tablets:86 83 91
all … that:-106 -123 -84
all … them:52 80 93
all … tiem:-76 -48 -37
all … tomorrow:-118 -117 -148
all … two:36 52 104
all … used:123 122 103
all … wedding:144 109 107
all … weeks:118 133 138
all … wil:-76 -46 -23
all … x:115 99 87
alle:107 96 99
alle tabletten:79 89 85
alle … geschluckt:113 107 104
allein:13 5 14
allen:69 -22 -5
allergic:-20 -23 13
allergies:-64 -49 -18
allergy:-29 -13 -18
alles:-12 -38 -62
alley:38 -5 24
allotment:-64 -25 -32
allotments:9 6 -16
allow:-61 -32 -26
allowance:18 32 7
allowed:-57 -24 -125
allows:29 71 50
alls:14 42 62
almonds:-24 3 11
almost:-43 -123 -102
aloe:-10 -5 -2
alone:4 14 13
alone and:-99 -93 -42
alone this:-60 -60 -60
alone … i:20 13 -96
alone … locked:135 135 119
along:-12 -4 -24
along with:82 101 73
along … it:111 105 86
alongside:-9 -7 11
alot:0 0 0
aloud:-60 -98 -103
alpacas:-7 -17 -16
alphabetically:15 14 30
alprazolam:-36 -41 -3
already:0 0 0
alright:-85 -63 -42
als:-13 -5 -6
also:0 0 0
alt:40 -34 -9
alternate:-3 -4 -1
alternative:-4 3 -13
alternatives:73 88 -9
although:-28 -16 -14
alto:-58 -30 -32
altogether:83 33 61
altos:10 14 15
always:0 0 0
alzheimers:-87 -76 -57
am:18 28 31
am a:93 10 7
am about:1 18 88
am dead:-97 -29 -9
am driving:89 110 89
am ill:90 58 55
am in:95 91 100
am letting:59 65 52
am on:-82 -75 -75
am stood:140 102 93
am suicidal:144 178 -69
am thinking:40 98 -40
am tierd:104 6 21
am waiting:35 -55 -4
am … alife:109 0 -6
am … and:-2 42 14
am … at:31 67 51
am … be:134 26 30
am … day:111 16 -1
am … dey:-54 -50 -17
am … ere:20 86 88
am … goodbye:-137 -118 -118
am … hav:7 68 77
am … home:-94 -75 -56
am … into:37 33 64
am … is:-73 -42 -111
am … it:75 23 85
am … kil:58 91 75
am … know:88 3 -2
am … living:68 -69 -31
am … myself:-43 -19 54
am … shoot:-1 -5 -85
am … ther:49 51 83
am … u:46 96 136
am … wont:71 121 140
amarillo:-15 -1 -1
amateur:-12 -8 -5
amazed:37 70 70
amazing:-35 -12 -14
amber:-33 -9 -4
ambulance:45 15 20
amends:-55 -46 -33
america:-37 -16 -11
american:-11 -17 -18
amis:16 15 15
amitriptyline:57 70 93
amma:46 44 63
amnesty:-26 -33 -28
among:-30 -6 -41
amount:77 103 51
amount i:109 101 59
amounts:-20 -6 -3
ams:0 0 0
an:-22 -31 -24
an accident:84 135 8
an angel:50 -21 -20
an apology:13 31 80
an axe:88 82 108
an envelope:44 42 67
an exit:130 11 53
an she:72 81 96
an … a:-43 -84 -93
an … ago:84 99 83
an … all:47 55 53
an … bottle:43 27 52
an … hes:146 80 68
an … my:19 48 45
an … myself:57 80 -71
an … of:15 45 64
an … our:79 84 85
an … till:90 85 105
an … today:-84 -57 -34
an … u:69 72 69
an … wat:-127 -123 -101
an … with:24 52 81
ana:64 -38 -7
anaemic:-21 -8 -7
anaesthetic:-47 -91 -82
anaesthetist:-50 -30 -45
anatomy:-3 -1 -1
anchor:73 29 60
ancient:-28 -1 -1
and:7 7 6
and all:41 49 17
and ate:52 72 74
and be:-25 -26 -43
and bein:29 13 -66
and bought:-63 -117 -128
and burning:107 108 74
and climbed:103 107 109
and close:-90 -57 -39
and cut:52 83 -48
and dad:68 77 103
and dey:-89 -68 -43
and did:-110 -93 -90
and drank:92 -13 -6
and drinking:111 109 51
and eat:-86 -63 -27
and everyone:33 -72 -105
and everyones:63 11 7
and everything:54 66 56
and finished:66 67 33
and fink:120 -59 -10
and gave:-120 -134 -131
and glad:-55 -34 -29
and gone:-126 -116 -57
and haf:63 35 50
and hagn:27 58 132
and happy:-68 -26 -31
and her:46 49 82
and hes:98 98 110
and hide:-82 -89 -65
and hiding:88 37 -1
and hoap:109 -32 -67
and id:-8 -31 -90
and ill:48 65 56
and im:60 57 47
and isnt:112 72 74
and it:-65 -79 -46
and last:68 90 -48
and lately:163 122 -53
and leave:-67 -71 -81
and lfie:-120 -39 -51
and lie:89 95 117
and look:-100 -67 -84
and made:-6 -23 -86
and me:90 93 91
and mine:50 63 75
and mor:66 -19 -87
and myself:79 84 128
and needles:-45 -33 -18
and neva:28 -88 -72
and nobody:-40 -76 -90
and nobodys:80 20 27
and none:58 72 60
and nothing:65 97 131
and people:74 55 61
and planning:118 18 -20
and read:-111 -83 -75
and ready:72 92 110
and ring:-68 -63 -57
and sais:96 115 70
and sat:-68 -85 -91
and sent:48 66 63
and shakin:130 -6 -2
and shes:105 104 112
and showed:130 133 113
and since:48 66 -38
and smile:95 57 56
and staff:148 33 -41
and step:40 87 81
and suicidal:76 67 -12
and sunday:92 79 86
and suppose:82 83 81
and swallowed:135 101 87
and taken:89 113 89
and taped:78 56 0
and tells:75 115 -39
and that:69 82 61
and theyre:-35 -39 -64
and theyve:-66 -98 -95
and this:101 82 57
and thort:61 -63 -131
and tonight:96 104 72
and touches:28 31 -116
and two:69 79 71
and use:146 123 107
and vanishing:106 48 44
and vodka:45 77 61
and was:-30 -117 -78
and we:-34 -45 -78
and wedding:112 113 98
and were:-70 -152 -146
and where:91 112 114
and who:70 105 63
and wihs:120 24 -5
and wished:116 -9 28
and wishing:84 -13 -3
and written:151 151 131
and wrote:41 56 70
and yesterday:153 25 -109
and youll:-97 -50 -63
and … about:-28 -9 -56
and … allowed:-77 -70 -46
and … alone:-9 12 84
and … and:13 31 51
and … answering:74 86 82
and … apointment:104 90 62
and … around:3 2 34
and … arranged:125 139 121
and … ashamed:83 -18 -59
and … back:-54 -59 -52
and … be:50 21 9
and … beat:93 90 -14
and … became:-68 -17 -6
and … bedroom:150 97 86
and … been:-47 -50 -84
and … begun:150 85 19
and … behind:-99 -94 -60
and … bein:47 -10 -37
and … best:-81 -43 -30
and … beter:5 -58 -58
and … between:52 26 41
and … bit:-24 -52 -59
and … blades:102 113 75
and … blood:60 67 101
and … bottle:96 103 99
and … bottles:164 132 102
and … bought:6 71 46
and … box:73 118 139
and … breathing:50 68 86
and … but:-102 -80 -91
and … cannot:101 123 89
and … cant:52 38 73
and … car:71 63 60
and … care:60 145 37
and … careful:-20 -56 -28
and … carpet:-52 -51 -23
and … cars:163 148 145
and … cat:-40 -22 -68
and … checks:104 43 38
and … children:-39 -68 -53
and … club:-92 -88 -89
and … coat:64 83 109
and … cold:80 85 89
and … come:54 58 39
and … cord:56 84 109
and … could:16 -82 -42
and … couldnt:-45 -72 -113
and … dads:44 58 57
and … dark:-35 -85 -64
and … decided:86 40 20
and … dei:-43 -24 -31
and … dey:-44 -34 -63
and … did:-65 -83 -60
and … disappointed:126 -8 -3
and … does:58 35 -5
and … done:63 78 56
and … down:50 50 59
and … drank:-79 25 26
and … drifting:123 134 147
and … drunk:-38 -67 -79
and … due:80 61 63
and … each:47 79 61
and … ears:99 118 117
and … else:-19 -50 -37
and … enough:76 55 73
and … evening:46 44 11
and … everything:60 57 53
and … failed:85 40 43
and … faint:76 70 77
and … fainted:57 101 -9
and … father:73 105 167
and … fault:0 -25 -105
and … fine:-47 -74 -17
and … fire:-117 -110 -117
and … first:77 91 70
and … fish:24 22 41
and … fixing:100 95 -12
and … flat:16 -87 -75
and … friday:66 68 25
and … frightened:93 68 51
and … from:-39 -80 -62
and … gap:69 77 109
and … garage:108 122 117
and … gas:67 57 53
and … glass:95 94 103
and … going:34 66 66
and … grey:40 -5 16
and … hall:93 96 110
and … happened:49 87 66
and … happier:77 -4 -2
and … hatch:121 114 118
and … hearing:67 103 88
and … heart:96 114 140
and … hed:80 92 6
and … hoap:39 117 87
and … hour:101 72 90
and … hung:93 131 109
and … ill:24 47 14
and … insects:87 114 114
and … intend:55 47 101
and … is:50 38 37
and … its:42 63 69
and … jealous:86 -42 -24
and … keep:100 115 126
and … key:-15 -62 -105
and … kids:-51 -53 -31
and … knows:38 66 32
and … laughed:43 68 69
and … leaving:176 125 158
and … left:2 33 2
and … leter:107 104 109
and … letters:59 88 92
and … letting:193 117 132
and … lfie:-63 17 58
and … lie:-75 -64 -66
and … lied:94 90 110
and … line:72 86 95
and … location:135 134 126
and … loft:91 71 66
and … long:34 77 78
and … longer:67 71 49
and … lot:18 62 68
and … lying:112 66 64
and … making:51 54 80
and … mean:88 34 23
and … meant:26 -27 -37
and … meat:18 28 86
and … methadone:-86 -82 -8
and … method:26 66 71
and … mother:21 -12 -109
and … moving:96 43 62
and … mug:142 127 131
and … necks:96 108 102
and … need:51 58 95
and … needle:68 56 46
and … new:-50 -56 -32
and … night:57 22 -5
and … nodding:105 99 109
and … note:123 162 147
and … nothing:-39 -80 -61
and … number:-45 -81 -70
and … okay:-87 -67 -54
and … ones:87 89 95
and … opened:-17 -25 -42
and … operation:90 41 56
and … our:48 32 51
and … pack:91 56 64
and … packets:131 146 133
and … parked:169 151 149
and … past:111 83 105
and … piano:-53 -59 -71
and … pills:65 75 96
and … place:-72 -87 -72
and … planning:144 149 3
and … pull:156 164 125
and … pulling:141 140 147
and … putting:131 133 105
and … quiet:77 82 101
and … rail:-9 -31 -70
and … responding:85 87 84
and … right:-55 -102 -103
and … ringing:63 54 55
and … roap:96 102 84
and … ropes:142 144 148
and … round:68 44 92
and … running:110 38 42
and … safe:-69 -66 -54
and … sais:47 44 76
and … sat:-35 -58 -58
and … say:-13 -50 -140
and … screaming:128 99 147
and … seizure:86 72 85
and … shakin:76 101 17
and … shall:103 126 126
and … shant:-24 30 35
and … shed:68 83 56
and … should:-12 59 5
and … skin:29 -2 67
and … slept:-47 -22 -20
and … snoring:119 90 72
and … spots:108 105 105
and … stand:25 61 44
and … staring:63 -64 -64
and … stops:114 130 143
and … strong:95 111 108
and … struck:75 -2 -11
and … stuff:19 4 66
and … suicidal:44 58 -89
and … sure:73 53 10
and … swallowed:103 111 117
and … swerved:137 107 133
and … tablet:76 74 87
and … tablets:130 132 141
and … taken:84 107 103
and … talk:-72 -26 -57
and … talking:70 91 27
and … thankful:-62 -21 -32
and … ther:36 14 3
and … theyre:122 28 50
and … thort:41 -88 -104
and … throwing:108 118 124
and … thrown:53 101 78
and … thumbs:59 89 102
and … ticking:-89 -87 -78
and … tied:142 64 58
and … todays:51 75 78
and … together:99 107 65
and … tomorrow:36 16 33
and … tonight:78 78 73
and … turned:97 101 103
and … undertaker:80 54 65
and … up:5 26 27
and … waiting:33 56 67
and … walking:79 92 103
and … want:64 89 12
and … water:19 51 41
and … way:68 77 117
and … wedged:115 120 137
and … were:-31 -91 -85
and … who:-109 -93 -88
and … whole:-48 -72 -105
and … why:-53 -43 -100
and … wife:-51 -61 -42
and … windows:99 74 45
and … without:94 19 16
and … wont:51 75 82
and … worse:21 18 -80
and … would:-40 -46 -97
and … wrote:-49 -48 -24
and … yes:105 110 95
aneurysm:99 -4 -5
angel:-25 -66 -57
angels:-18 -33 -35
angelus:1 28 41
anger:-45 -34 -89
anglers:3 20 16
angry:-53 -36 -74
angst:3 -6 -6
anil:-15 0 -1
animal:-24 -28 -22
animals:12 -17 23
anime:11 21 -1
ankle:41 58 52
ankles:-5 28 55
anna:20 61 69
anne:-29 -42 -35
anniversaries:-7 -1 -2
anniversary:22 30 59
anniversary nine:68 107 117
anniversary which:119 111 139
anniversary … is:116 109 131
anniversarys:-22 2 5
annotated:-33 -25 -9
announce:9 13 20
announced:-94 -88 -35
announces:-6 -4 -1
annoy:-7 -4 -81
annoyed:-78 -67 -85
annoying:-38 -17 -53
annual:-67 -43 -6
ano:-18 -5 -4
anoche:9 1 -1
anon:-54 -43 -29
anonymous:29 12 1
anorexia:-19 -28 -23
anos:-14 7 -13
another:27 55 61
another christmas:-82 32 30
another day:89 -10 10
another night:53 113 151
another twelve:18 50 70
another … and:22 54 6
another … i:27 48 -65
another … my:161 132 168
another … of:-29 -89 -105
another … years:147 -62 -29
ans:-24 -46 -47
answer:13 46 8
answer … be:53 35 43
answer … i:-54 -54 -26
answer … yes:108 24 0
answered:-65 -34 -36
answering:98 106 68
answering teh:-21 -123 -132
answers:-35 -44 -41
antabuse:31 17 -13
antenatal:-43 -37 -25
antes:-31 -11 -3
anti:26 18 28
antibiotic:-72 -64 -43
antibiotics:-156 -142 -139
antidepressant:7 22 11
antidepressants:45 74 68
antidepressants my:100 82 96
antidote:-6 0 -19
antifreeze:25 63 69
antihistamine:-14 -12 -13
antihistamines:-9 1 6
antipsychotic:-2 -1 0
antipsychotics:5 13 44
antiques:-74 -61 -57
ants:-28 -19 15
anxiety:-176 -171 -149
anxietys:-71 -46 -25
anxious:-75 -53 -29
any:-30 -41 -27
any kind:92 -14 -14
any longer:178 138 133
any mor:61 81 38
any tips:-68 -112 -98
any use:146 154 61
any … after:78 111 115
any … ere:-77 -44 -47
any … of:-34 -114 -91
any … stay:-15 -113 -56
anybody:-62 -78 -37
anybody to:130 72 94
anybodys:-2 33 55
anyhow:6 22 36
anymore:48 30 0
anymore … dei:1 -111 -7
anymore … for:-74 -105 -81
anymore … my:-34 -79 -85
anyone:-33 -8 17
anyone else:-69 -72 -96
anyone ive:109 120 99
anyone … a:-45 -92 -74
anyone … teh:-85 -96 -77
anyones:-43 -46 -14
anything:39 -47 -11
anything after:109 131 128
anything but:87 51 62
anything tonight:-127 -69 -70
anything u:91 146 102
anything … did:104 139 129
anything … isnt:102 -1 -2
anything … it:-15 52 87
anyway:-21 -19 -37
anyway i:-100 -80 -95
anyway thats:112 45 56
anywhere:39 7 48
anywhere … my:62 51 54
aoife:79 89 74
apart:-5 18 -24
apartment:-12 -30 -54
apnoea:-23 -9 -6
apointment:6 26 29
apologies:79 109 110
apologies to:90 109 96
apologies … teh:131 109 90
apologise:64 17 -40
apologised:-39 -26 -16
apologising:-8 -3 -4
apology:-4 13 53
apoptosis:-5 -2 -1
app:-72 -76 -78
appa:82 82 93
apparently:-94 -79 -60
appeal:-38 -7 -34
appealing:-62 -49 -24
appelle:-5 -3 -1
appendix:-39 -35 -42
appetite:-50 -35 -30
appetites:-3 5 -4
applause:-46 -29 -17
apple:-64 -52 -34
apples:0 -4 2
applesauce:63 32 35
application:-105 -84 -90
applied:41 -18 -39
apply:-21 -13 -16
applying:-7 -2 -1
appointments:-22 -43 -43
appraisal:0 -94 -18
appreciate:-40 -23 -13
apprentice:28 25 -42
apprentices:-1 -1 0
apprenticeship:-20 -2 -7
approach:-65 -77 -81
approaching:-35 -25 -11
approval:-18 -6 -2
approved:42 51 46
approves:-7 -12 -4
apps:-24 -23 -14
appt:-13 -46 -30
apres:-6 -5 -4
april:-71 -45 -48
apron:44 67 33
aqua:-29 -27 -26
aqui:30 -40 -12
arbeit:55 60 54
arch:12 16 6
archers:55 64 65
archive:-36 -9 -6
ard:0 0 0
are:1 21 29
are all:-54 -49 -61
are back:49 16 -78
are beetles:94 101 107
are both:102 80 81
are dead:1 -64 -28
are enough:93 97 86
are for:101 100 86
are fresh:130 2 -6
are from:-58 -18 35
are long:-119 -86 -74
are next:148 143 141
are on:101 110 122
are open:0 32 54
are ringing:91 122 112
are screaming:-72 -56 -57
are shakin:-74 -67 -68
are sold:118 108 99
are waiting:150 46 -9
are wet:53 48 74
are … at:128 97 116
are … dey:-55 -51 -50
are … down:68 86 67
are … got:106 77 82
are … hand:-90 -58 -69
are … hard:134 112 113
are … last:114 85 79
are … not:71 72 84
are … wen:65 9 3
area:-27 -32 -63
arent:26 40 -1
arent ther:106 121 144
argue:-67 -74 -74
argued:-46 -22 -16
argues:-3 -4 -3
arguing:-51 -12 -14
argument:69 66 38
arguments:-52 -27 -28
aripiprazole:-35 0 -1
arithmetic:-8 -8 -2
arm:37 25 -5
arm and:69 75 106
arm with:133 112 58
arm … said:-83 -70 -72
arm … to:68 52 91
armchair:31 65 66
armed:32 38 93
arms:73 76 50
arms cant:29 54 84
arms dead:119 124 130
arms im:100 107 112
arms last:1 21 -100
arms open:41 110 -20
arms raw:8 -135 -2
arms … a:125 145 39
arms … and:149 156 131
arms … dead:25 63 75
arms … fresh:121 0 -37
arms … night:40 85 -102
arms … numb:31 71 79
army:-29 16 -31
around:-28 -64 -58
around for:109 39 -8
around to:125 5 -16
around … dnt:120 6 -13
around … them:93 112 97
arrange:0 9 -27
arranged:23 20 -5
arranged … it:79 65 102
arranged … that:104 107 122
arrangement:50 43 60
arrangements:30 24 46
arranging:-9 -4 -2
arrest:-32 -11 -2
arrested:-56 -46 -47
arrivals:42 -1 0
arrive:4 37 39
arrive in:121 132 123
arrived:-67 -71 -76
arrives:-100 -98 -90
arriving:-17 -19 -28
arrow:-50 -28 -21
arse:10 -3 6
arsenal:-1 -6 -1
art:-31 -27 -19
artery:0 38 50
arthritis:-87 -100 -89
arthur:37 37 -19
article:-19 -22 2
artist:-42 -19 -2
arvo:92 134 130
as:-8 0 3
as good:119 57 60
as id:-65 -33 -33
as in:95 177 76
as it:-76 -131 -98
as nothing:143 44 65
as … be:102 72 108
as … doin:100 98 90
as … im:83 38 8
as … its:84 125 133
as … neva:109 76 70
as … of:-35 -27 -87
as … said:99 10 10
as … started:108 121 0
as … teh:-41 -76 -42
as … to:28 53 95
as … tomorrow:126 109 114
as … yesterday:129 57 42
asda:85 106 85
ash:146 43 62
ashamed:74 12 -29
ashamed of:-131 -31 -23
ashamed to:24 129 52
ashes:4 15 27
ashes … in:70 62 80
asi:13 32 -16
aside:25 23 45
ask:-44 -47 -16
ask anyone:55 2 0
ask if:77 24 36
ask … how:-123 -80 -34
ask … to:-7 -66 6
ask … we:105 0 0
asked:-65 -44 -33
asked if:71 70 110
asked teh:154 150 150
asked which:116 75 -40
asked … is:113 94 92
asked … said:162 133 65
asking:-38 -23 -63
asking teh:117 86 -16
asking wat:83 111 -7
asking … and:-48 -88 -68
asking … i:102 91 101
asks:-37 -39 0
asks i:84 58 54
asleep:-35 -30 -21
asleep and:71 40 28
asleep … i:-68 -64 9
aspirin:-17 12 13
aspirins:42 48 65
assault:26 -29 -17
assembly:21 38 58
assessment:-21 -44 -51
assessor:-1 0 0
assignment:-38 -39 -47
assistance:-3 19 27
assistant:-27 -57 -29
assisted:-54 -80 -30
assume:-77 -67 -42
assumed:-55 -17 -28
assumes:-67 -74 -27
asthma:-69 -54 -39
astride:-121 -141 -154
asylum:102 -4 -11
at:-12 -10 0
at all:-64 -82 -65
at assembly:104 92 113
at break:79 91 79
at christmas:-2 -65 -50
at dominoes:-51 -54 -40
at dusk:108 117 109
at four:63 51 64
at how:56 -10 6
at last:-144 -112 -113
at lunch:111 76 122
at midnight:114 122 128
at night:6 1 -79
at noon:65 65 52
at once:65 81 55
at peace:14 62 100
at six:99 109 97
at teatime:97 107 109
at thirty:97 74 65
at this:-74 -70 -84
at … after:63 27 30
at … age:-46 -66 -77
at … beam:89 113 74
at … bottom:80 80 73
at … by:70 83 78
at … centre:-93 -70 -82
at … corner:110 43 49
at … doctors:82 108 50
at … door:-21 -80 -74
at … every:-137 -109 -78
at … everyone:62 97 99
at … far:108 125 123
at … feeling:51 64 65
at … find:111 120 100
at … gym:-86 -81 -62
at … hav:83 91 64
at … how:-71 -84 -16
at … id:62 92 122
at … in:-60 -79 -71
at … it:58 70 67
at … knows:89 -20 18
at … leaves:-55 -5 -2
at … lock:53 48 47
at … looking:-64 -66 -69
at … me:-70 -71 -67
at … my:-12 -45 -39
at … nans:82 81 45
at … next:155 70 86
at … nine:70 82 45
at … nothing:36 50 31
at … oclock:-84 -59 -66
at … once:46 62 42
at … open:-89 -66 -63
at … over:58 88 81
at … parents:45 29 73
at … party:121 83 21
at … people:126 0 -4
at … pills:123 121 119
at … place:-102 -74 -82
at … quarry:79 67 75
at … reservoir:58 81 86
at … rist:71 83 102
at … river:97 99 106
at … sick:66 86 76
at … swimming:-91 -59 -53
at … table:-60 -84 -85
at … tak:107 133 145
at … ten:95 90 87
at … theres:-93 -76 -35
at … theyll:116 108 106
at … this:-37 -55 -83
at … til:83 73 81
at … till:159 144 144
at … told:61 29 115
at … tomorrow:41 51 51
at … wat:-55 -70 -35
at … wedding:47 -82 -79
at … weekend:61 -19 -63
at … wen:121 113 111
at … window:-91 -76 -85
at … wont:80 72 82
at … years:-43 -78 -68
at … youll:154 156 151
at … youre:113 81 80
ate:-33 -28 2
ate it:-72 -58 -58
ate teh:103 116 97
ate … bag:36 34 52
ate … from:72 53 43
ate … of:83 60 45
athlone:-1 -1 0
ativan:-18 8 5
atmosphere:-4 -2 -1
attached:-9 -5 -7
attack:-19 -39 -32
attacked:-48 -43 -34
attacker:-17 2 -63
attacks:-93 -63 -52
attempt:50 -1 -64
attempt failed:52 99 117
attempt last:86 67 -17
attempt was:69 83 96
attempt … im:-103 -68 -52
attempt … march:105 59 73
attempt … month:21 98 -17
attempt … this:48 101 -21
attempted:77 72 44
attempted suicide:21 20 111
attempted … ago:61 140 -20
attempted … today:26 75 124
attempts:-12 -16 -1
attend:-48 -15 13
attendant:-15 -33 -21
attended:-8 -7 -6
attending:37 72 76
attention:67 76 36
attic:-7 9 -8
attitude:-1 0 0
attorney:-49 -36 -18
au:7 11 -3
auch:16 37 -6
auckland:-25 -20 -5
auction:-101 -76 -55
audience:-7 -12 -2
audio:-9 -11 -23
audiobook:-83 -79 -56
audit:-34 -22 -18
auditing:-3 -1 -3
audition:-14 -9 -7
auf:14 27 64
aufhoren:25 22 -2
aufwachen:34 -51 -14
august:-5 6 2
aujourdhui:-66 -74 -34
aunt:-30 -38 -46
auntie:23 47 43
aunties:-19 -25 -20
aunts:-48 -57 -39
aunty:4 -10 -7
aus:1 -2 -52
aussi:3 9 -5
australia:-41 -50 -38
author:-58 -66 -68
autism:-22 -18 -31
autistic:-4 3 -10
autocorrect:-30 12 37
automod:19 26 -23
autour:85 107 116
autumn:-12 -1 -8
aux:20 22 32
available:19 28 49
avale:80 89 109
avant:-29 -14 -1
avatar:6 10 0
avec:-9 6 1
average:-9 -7 -3
avocado:-40 -32 -29
avoid:-51 -51 -50
avoiding:7 -10 -9
awake:-26 -6 1
awake ive:89 88 98
awake … my:49 59 27
award:-21 -10 -9
awards:-45 -3 -2
awareness:-95 -83 -73
away:25 27 26
away a:-100 -59 -42
away her:126 95 79
away … i:-46 -121 -93
away … im:50 54 15
away … myself:27 49 -118
away … things:109 62 31
away … tomorrow:82 88 97
away … want:-25 -41 -47
awesome:-55 -13 -10
awful:-82 -114 -105
awfully:107 22 35
awkward:-36 -12 -14
axe:95 82 151
aye:20 38 4
ayer:72 57 48
azotea:54 66 66
b:45 77 67
b alife:17 60 -9
b … teh:51 50 104
babby:0 0 -11
babe:121 142 137
babies:-67 -54 -46
baby:-71 -35 -5
baby down:34 -103 -68
baby shes:-120 -130 -102
baby … her:-83 -80 -66
babys:30 8 15
babysitter:55 66 28
bach:-3 0 -4
bachelor:65 2 2
back:-9 -13 -4
back after:-52 -114 -123
back at:-52 -74 -69
back bad:75 33 -1
back ive:-74 -97 -107
back next:-132 -82 -76
back of:53 103 81
back seat:134 127 133
back this:161 136 47
back tonight:68 74 54
back up:94 87 91
back with:64 30 -41
back … are:34 54 56
back … as:85 -31 -59
back … be:98 53 68
back … boat:155 135 131
back … day:58 -89 -61
back … did:-91 -62 -12
back … door:105 112 99
back … ive:-66 -39 -4
back … my:-20 -123 -122
back … no:42 55 62
back … sat:105 102 87
back … want:2 87 75
back … where:125 37 29
backdated:-9 -6 -18
background:-27 -34 -12
backpack:26 45 44
backs:25 -18 -16
backside:-42 -25 -20
backup:-12 -12 -17
backwards:-44 -4 21
baclofen:80 44 49
bacon:-86 -81 -87
bad:-29 -83 -104
bad if:156 53 37
bad news:110 62 74
bad right:149 137 -151
bad … all:41 98 87
bad … and:-52 -81 -70
bad … sombody:72 84 87
bad … this:100 60 52
badge:-4 29 18
badger:-2 -13 -4
badges:-10 -7 -9
badly:0 0 0
badminton:-64 -32 -13
bag:60 89 90
bag one:-94 -80 -79
bag teh:61 49 5
bag … and:87 90 112
bag … gas:85 79 90
bag … i:83 42 22
bag … it:50 49 65
bag … its:-48 -33 -92
bag … ive:-105 -108 -47
bag … next:16 103 95
bag … on:-68 -59 -31
bag … u:213 178 180
bagel:-33 -5 -1
bagels:-13 -9 -19
baggie:57 -4 -4
bagging:37 29 -8
bagpipes:-69 -45 -32
bags:15 43 34
bags and:-54 -74 -29
bags on:159 135 157
bags … i:-102 -89 -63
bags … im:44 61 16
bags … my:17 14 25
bailiffs:26 29 64
bairn:36 22 3
bait:68 72 61
bake:-49 -2 -26
baked:-24 -3 1
baker:-43 -33 -37
bakery:-13 -53 -48
bakes:-12 -18 -2
baking:-66 -43 -21
balance:-4 -32 -10
balanced:31 29 35
balcony:45 62 61
balcony with:-63 -94 -85
bald:-29 2 -41
baler:105 115 84
bali:2 3 8
ball:-76 -66 -26
ballarat:1 20 0
balloon:-79 -66 -47
balloons:-95 -90 -112
balloons to:-73 -77 -73
balloons … teh:-73 -78 -75
balls:-42 -32 -21
ban:-48 -31 -17
banana:1 9 7
bananas:-6 -54 -48
band:-7 -74 -60
bandage:12 95 65
bandaged:43 -3 -27
bandages:-13 -3 -13
bands:-38 -16 -33
bandstand:50 65 60
bandstand … teh:97 98 105
bang:93 71 40
bangalore:-6 -5 -2
banged:27 69 58
banging:33 56 45
bangles:-21 -9 -6
bangs:-51 -28 -30
banister:11 23 34
banjo:4 13 24
bank:-36 -31 -35
bank card:57 52 -25
bank with:129 91 108
bank … and:84 76 40
bank … teh:47 57 74
banking:-34 -50 -50
banks:-29 -11 -18
banned:-68 -48 -48
banner:-85 -72 -58
bannister:-19 -12 -21
bano:-1 -1 44
banter:-1 -1 -14
bar:12 39 43
bar … and:99 96 90
barbecue:-79 -68 -72
barbecues:9 -12 -7
barber:-16 -49 0
barbers:-27 -22 -6
barcode:12 35 -4
barcodes:92 38 -5
bare:4 19 -59
barefoot:-15 -4 17
barely:15 10 18
bargain:-2 2 -16
bark:15 36 26
barked:-22 -33 -9
barking:-1 13 13
barks:-42 -22 -4
barley:-7 -1 -1
barn:39 50 83
barnsley:58 67 56
barometer:77 87 88
barracks:62 59 64
barred:3 9 5
barrel:92 80 105
barrel tastes:61 75 73
barrels:105 110 116
barricaded:100 93 114
barricaded himself:83 87 102
barricaded … in:86 88 123
barricaded … teh:79 71 99
barrier:94 99 85
barriers:-70 -58 -67
barrister:-30 -28 -4
barry:-1 -3 -1
bars:49 55 39
base:52 45 -16
baseball:5 -18 8
basement:-32 -44 -65
basically:0 0 0
basil:-11 -12 -10
basin:0 1 1
basket:37 66 59
baskets:-39 -20 -12
basra:7 19 32
bass:-23 -28 -57
bat:-49 -19 43
batch:-19 -49 -52
bath:-1 17 23
bath bomb:-81 -86 -96
bath with:-61 -92 -49
bath … a:-113 -92 -67
bath … all:120 127 82
bath … blade:5 -81 -7
bath … door:-87 -75 -104
bathed:-44 -42 -18
bathroom:-31 -37 -18
bathroom door:54 49 80
bathroom my:102 99 96
bathroom … pills:-34 -45 -68
bathrooms:-2 8 8
baths:19 35 50
baths running:110 125 146
baths … teh:98 45 48
bathtub:90 93 96
bats:-2 -1 14
batter:148 131 -43
battered:-4 -1 -24
batteries:-25 -17 -47
battering:11 13 94
battery:9 -18 -56
battery is:-57 -107 -104
batterys:-16 -35 -42
batterys at:58 18 2
battle:-63 -54 -35
bawled:-101 -64 -70
bay:9 -1 -10
bbc:-18 -13 -8
bbq:10 21 31
bday:27 7 16
be:37 33 34
be alife:81 5 -28
be alone:46 58 85
be alright:105 73 72
be asleep:161 109 109
be bad:86 0 28
be befor:112 82 89
be checking:97 83 85
be done:-7 65 14
be dramatic:90 95 91
be empty:120 113 107
be enough:32 80 56
be found:69 77 115
be gentle:81 85 100
be glad:141 48 43
be happy:47 6 -16
be heard:-73 -39 -1
be honest:27 -69 -130
be im:96 49 57
be kind:-93 -58 -44
be let:97 -64 -52
be mad:111 96 110
be monday:86 103 109
be my:-81 -89 -93
be needed:78 100 118
be next:113 127 99
be no:134 78 61
be nobody:45 28 53
be nothing:110 63 71
be or:-94 -35 -31
be out:61 76 80
be past:80 115 128
be peaceful:89 91 88
be posting:-102 -93 -84
be real:29 -9 -90
be relieved:118 -37 -31
be sent:110 34 -33
be soon:-3 -67 -107
be sorrry:41 -19 -102
be standin:-99 -107 -70
be talked:40 117 54
be terible:73 15 -3
be this:77 36 30
be tiem:81 -48 -15
be un:78 27 -9
be walking:-98 -110 -94
be wanting:116 84 87
be with:141 148 160
be … back:84 84 82
be … be:-51 -121 -99
be … because:27 88 87
be … bein:74 -32 -22
be … but:20 29 28
be … call:102 66 42
be … come:31 75 80
be … dad:60 40 48
be … days:103 8 4
be … dead:60 17 97
be … each:45 49 60
be … easter:-31 -34 -79
be … end:-97 -85 -75
be … finish:38 11 -101
be … front:-59 -98 -43
be … going:110 109 69
be … good:6 -23 -39
be … goodbye:131 152 139
be … hes:-31 -42 -157
be … him:7 36 56
be … himself:114 105 107
be … ive:44 45 10
be … last:73 63 90
be … left:73 73 14
be … lfie:99 64 105
be … liv:167 37 -11
be … longer:11 -77 -84
be … make:32 62 20
be … margaret:102 49 70
be … meeting:-62 -10 -17
be … morning:192 162 180
be … much:-22 -65 -72
be … my:-40 -80 -68
be … no:27 -23 48
be … not:72 12 29
be … or:73 35 19
be … out:13 48 73
be … own:92 97 -80
be … place:-39 87 1
be … problem:86 -58 -75
be … reason:95 56 -30
be … rush:-102 -98 -118
be … seven:164 147 147
be … she:77 30 61
be … six:110 118 128
be … something:-77 -98 -66
be … soon:-75 -85 -98
be … suicide:97 116 -2
be … tablets:-83 -76 -74
be … thank:90 70 62
be … thats:80 51 12
be … til:-57 -100 -89
be … to:43 26 22
be … tonight:-80 -53 -98
be … tracks:58 73 111
be … train:-105 -122 -111
be … until:-86 -80 -64
be … us:97 121 97
be … wants:69 -4 -37
be … week:71 80 86
be … weekend:110 128 124
be … winter:134 94 35
be … with:29 21 -11
be … world:115 59 71
be … youd:62 98 103
bea:27 52 57
beach:-21 9 11
beach … week:110 127 94
beachy:44 63 71
beachy head:53 73 80
bead:-33 -9 -9
beads:-22 -13 -14
beagle:-21 -2 -8
beam:77 75 92
beam … and:-21 -90 -100
beam … barn:73 71 66
beam … im:-90 -89 -91
beam … me:42 55 77
beam … standin:-94 -93 -101
beam … teh:112 110 96
beams:18 15 8
bean:-22 -27 -18
beans:-102 -68 -82
bear:-5 -72 -63
bearable:-10 22 17
beard:-44 -18 -9
beast:-14 -14 -5
beat:16 18 -123
beat … at:-71 -61 -16
beat … i:69 73 -16
beaten:59 13 34
beating:-31 -6 83
beating my:9 12 98
beating … at:-57 -57 -45
beating … little:22 23 101
beats:36 66 -180
beats … with:122 115 -65
beautiful:6 25 2
beautifully:-43 -37 -24
beauty:-47 -31 -20
bebe:-34 -27 -9
beber:-19 -9 -2
became:-52 -29 -23
because:-19 -17 -14
because by:104 95 111
because dey:-75 -80 -96
because he:10 16 -88
because hes:-84 -91 -72
because ill:99 141 162
because that:55 119 118
because … a:-72 -86 -89
because … be:116 134 133
because … couldnt:3 -52 -43
because … deserve:44 103 -10
because … going:152 188 150
because … hes:49 78 89
because … intend:74 56 -102
because … it:59 30 19
because … knew:42 85 103
because … lot:75 90 87
because … me:-21 -92 -104
because … mum:127 34 9
because … my:-90 -67 -75
because … not:9 69 107
because … one:-67 -81 -129
because … said:57 67 68
because … see:68 119 97
because … stand:-17 -103 -12
because … tiem:82 80 85
because … to:36 44 68
because … trust:63 -54 -43
because … want:57 114 189
because … wont:63 48 66
because … would:82 7 -17
become:54 53 15
become a:89 3 23
becomes:33 38 27
becoming:38 78 75
bed:-12 -25 -14
bed at:-50 -75 -117
bed i:-92 -103 -94
bed thats:-78 -55 -47
bed … its:93 -18 -120
bed … nine:-52 -57 -86
bed … to:85 82 96
bedding:-5 -4 -17
bedroom:50 50 81
bedroom … hes:87 91 87
bedroom … teh:-96 -79 -61
beds:-42 -45 -26
bedside:98 106 123
bedsit:-26 -44 -89
bedtime:1 37 0
bee:72 88 88
beech:-14 19 51
beef:-42 -22 -26
beekeeper:-53 -54 -47
been:13 10 4
been a:77 70 69
been asked:-58 -79 -48
been asking:189 125 126
been back:150 30 -18
been calm:84 90 94
been clean:-118 -77 -101
been collecting:81 94 140
been drinking:89 71 29
been eyeing:87 11 -1
been googling:81 121 33
been home:135 1 0
been hoping:130 -59 -12
been huffing:95 100 71
been i:-1 61 71
been lovely:104 110 113
been me:151 -17 -3
been mixing:108 139 -9
been quiet:-103 -94 -83
been staring:122 -10 -6
been suicidal:-3 -100 -26
been ther:-55 -44 10
been through:-114 -90 -66
been twenty:105 93 103
been … all:115 126 106
been … am:99 127 120
been … and:-107 -106 -115
been … arms:117 64 -84
been … back:71 74 73
been … bad:88 23 18
been … easter:-85 -47 -28
been … good:31 63 61
been … it:-50 -86 -128
been … look:88 125 129
been … methods:-87 -83 -43
been … mins:114 120 108
been … months:-61 -107 -91
been … myself:88 100 52
been … of:16 25 -55
been … one:85 0 86
been … suicidal:77 135 -6
been … suicide:115 129 -28
been … ten:72 120 90
been … things:92 89 95
been … twin:87 -22 -12
been … up:112 62 21
been … years:-83 -86 -40
beep:-12 -12 -10
beeped:-10 -4 -4
beeping:31 27 32
beeps:-18 -17 -8
beer:8 -21 -32
beers:46 -32 31
bees:-48 -23 0
beetles:122 130 149
beetroot:-9 -23 -22
beets:0 0 0
befor:5 22 21
befor breakfast:97 71 89
befor christmas:-34 -41 -140
befor church:138 136 138
befor i:-11 -3 31
befor lunch:-52 -45 -65
befor sunday:-100 -59 -43
befor … comes:119 130 134
befor … dei:108 141 139
befor … dog:72 76 76
befor … i:-48 -93 -66
befor … jmup:100 107 90
befor … know:-57 -70 -44
befor … of:-67 -45 -53
befor … one:52 29 42
befor … out:11 -7 -52
befor … told:97 38 41
befor … walkers:103 99 112
befor … weekend:30 113 138
befor … year:130 63 -125
beforehand:-60 -19 -18
befriending:-21 -17 -14
beg:35 57 -29
began:-35 -15 -57
begged:107 108 -84
begged … to:42 108 -80
begging:106 68 122
begin:-17 -93 -55
beginners:-37 -45 -15
beginning:-60 -72 -86
begins:-59 -47 -32
begonias:-4 -7 -5
begun:59 65 -53
behalf:-8 -23 -17
behave:-4 -3 -2
behaving:-9 -11 -7
behavior:-100 -57 -10
behaviour:-82 -94 -115
behind:65 65 73
behind a:-60 -30 -74
behind our:102 91 88
behind … fridge:95 99 99
behind … ive:88 99 116
behind … milk:81 110 111
bei:-16 -11 -1
beige:-72 -23 -12
beim:-20 -23 3
bein:9 -26 1
bein a:61 56 38
bein alife:192 80 19
bein alone:-91 -53 -46
bein around:16 -102 -34
bein dead:177 47 70
bein ere:87 4 -111
bein hit:52 94 -21
bein me:128 -25 -55
bein my:130 168 141
bein sick:97 163 149
bein suicidal:-119 -123 -2
bein … burden:-111 4 5
bein … i:-48 -16 -49
bein … in:-126 -112 -13
bein … to:31 106 107
beleive:25 -10 -59
beleive … wil:-66 -45 -33
belfast:-51 -51 -51
believed:-147 -134 -35
believes:51 85 41
believing:18 -69 -13
bell:11 29 39
bella:-18 -19 -29
belle:-22 -16 -18
bells:105 78 53
belly:85 97 111
bellyful:109 115 123
bellys:133 101 96
belong:96 -84 -24
belonged:-16 -6 -10
belongings:-39 -26 -31
belongs:-46 -58 -69
below:41 57 34
belt:57 86 70
belt every:111 111 -30
belt … at:65 28 35
belt … my:-99 -82 -46
belt … on:-36 -41 -81
belt … teh:58 53 92
belts:41 75 64
belts … my:-93 -98 -101
belts … neck:-93 -98 -101
belts … teh:92 113 126
ben:-32 -15 6
benadryl:71 46 49
bench:66 10 29
bench … plaque:114 20 14
benches:3 -51 -40
bend:73 64 80
bender:-4 -7 -1
bends:34 32 -22
beneath:-10 17 45
beneficiary:-12 -11 -7
benefit:-55 -35 -6
benefits:-23 4 -45
benidorm:-52 -41 -26
benign:-44 -46 -10
benny:1 17 12
bent:-18 2 -22
benzo:-57 -48 -26
benzos:1 -2 32
benzos … i:69 66 67
bereaved:-40 -26 -24
bereavement:3 -8 27
bereit:65 66 61
beret:-60 -38 -26
berlin:-33 -10 -10
bernadette:-45 -52 -51
bernard:13 4 18
bernie:-56 -50 -50
berries:75 57 73
beschlossen:34 40 -21
beside:69 89 106
beside her:58 95 70
beside himself:-102 -99 -51
beside it:105 98 124
beside … and:79 83 104
beside … i:78 105 102
beside … its:-42 -48 -94
besides:-22 2 -20
bess:1 68 70
besser:54 -16 -7
best:-58 -48 -36
best … my:-61 -46 -44
best … on:155 134 129
bestie:17 18 18
besties:-18 -12 -6
bet:77 -23 -20
beta:76 86 101
beter:-2 -64 -69
beter place:-98 -2 -2
beter teh:-59 -48 -49
beter than:-68 -14 -86
beter … dey:153 -31 -5
beter … do:43 1 12
beter … doesnt:147 3 -10
beter … goodbye:63 129 101
beter … him:95 55 -2
beter … me:-56 -87 -51
beter … than:31 50 70
beter … without:-118 -29 -53
beth:19 17 18
bets:-14 -1 0
betting:96 59 62
between:24 66 33
between … and:-56 -60 -1
between … knees:-66 -101 -99
between … rails:83 108 107
bev:90 95 102
bev … teh:85 80 94
beyond:96 60 96
beyond teh:83 51 57
bf:94 105 70
bhai:-1 -2 -1
bible:102 103 96
bicarb:-7 -10 -9
bicker:-1 -1 0
bicycle:-79 -50 -39
bien:-25 -36 9
big:-14 8 17
big … after:136 142 134
bigger:18 21 7
biggest:-9 -38 -22
bike:-89 -55 -53
bikes:-53 -57 -34
bill:-41 -76 -54
bills:-94 -100 -111
bin:-18 -13 -25
binder:-11 -3 5
binge:61 71 -33
binged:35 -36 -6
binged and:125 -28 -1
bingo:-38 10 -5
bingo … it:76 68 79
binned:65 -31 3
binoculars:-97 -80 -40
bins:-50 -39 -14
bio:72 64 71
biography:-9 -3 -3
biology:-37 -23 -20
biopsy:13 35 22
bipolar:-87 -94 -88
bird:-48 -22 -26
birds:0 10 7
birmingham:-6 -2 -9
biro:-43 -87 -57
birth:-42 11 -43
birthday:-14 -47 -9
birthday wishes:94 112 72
birthday … it:90 66 96
birthday … week:73 104 63
birthdays:13 11 26
biryani:-40 -46 -50
bis:-22 -18 -10
biscit:-1 -1 -3
biscuit:-20 14 23
biscuits:-112 -111 -106
bishop:21 27 32
bit:15 10 11
bit thats:127 9 -46
bit … do:-15 15 63
bit … for:127 141 87
bit … i:52 46 85
bit … me:77 -17 -36
bit … tiem:91 66 84
bite:-5 -21 -22
bites:-3 27 -56
biting:-26 -44 -37
bits:15 -41 -98
bitte:33 34 37
bitten:59 73 53
bitter:19 66 74
bitterness:0 -10 11
black:34 25 25
black and:59 43 23
black stuff:89 90 94
black … is:89 68 74
black … teh:106 80 76
blackberries:-65 -39 -36
blackbird:69 92 71
blackbirds:-2 -2 -10
blackcurrant:-22 -45 -40
blacked:63 105 68
blacking:36 32 -20
blackout:-71 -97 -68
blackouts:79 43 8
blackpool:11 26 64
bladder:-7 -2 -1
blade:24 21 -19
blade in:-97 -79 -60
blade out:-18 -88 -139
blade … it:25 35 73
blade … teh:78 69 94
blades:78 66 59
blades in:40 57 44
blades to:5 -68 -52
blades … and:20 32 49
blades … im:58 95 120
blades … my:92 36 52
blades … side:87 111 108
blades … sister:2 -53 -36
blame:44 56 74
blamed:18 30 -5
blaming:-40 -25 -26
blank:107 32 52
blanket:8 15 14
blankets:-25 -20 -20
blast:-5 -11 -5
blazer:129 143 134
blazing:-14 -2 0
bleach:-35 -14 2
bleached:-55 -9 10
bleak:-16 -28 -38
bled:-33 -26 -2
bleed:88 109 -67
bleed out:91 75 112
bleed … teh:68 47 50
bleeding:88 116 118
bleeding and:88 79 99
bleeding … i:-27 7 45
bleeding … lot:151 160 164
bleeding … me:63 60 80
bleeding … on:-104 -99 -94
bleeding … than:151 145 157
bleeding … this:-75 -82 -66
bleeds:-38 16 -62
bleep:34 51 21
bless:24 33 47
bless him:-85 -74 -43
bless u:112 112 78
bless … all:103 99 103
blessed:22 38 71
blessing:-6 17 41
blessings:0 0 0
blew:-19 -40 -86
blew my:93 -5 -3
blimey:70 58 77
blind:37 59 51
blind and:72 52 58
blinds:51 61 88
blink:3 9 -5
blinking:75 67 61
bliss:-98 -87 -84
blister:64 95 87
blister … and:106 106 98
blistered:-10 -2 -2
blisters:-18 1 -29
block:20 8 18
blocked:-8 -6 27
blocker:-14 -7 -11
blockers:89 99 114
blocking:36 55 68
blocks:-38 -22 -10
blog:22 30 29
bloke:-16 -12 -9
blokes:55 55 72
blood:29 60 55
blood in:211 201 142
blood on:86 111 84
blood test:-99 -83 -67
blood … that:-88 -75 -89
bloodbath:-2 -1 -1
bloods:-3 -16 26
bloods … teh:110 89 97
bloody:0 0 0
blouse:-33 -45 -46
blow:62 17 -79
blow … brains:81 89 -44
blower:-25 -25 -10
blowing:-20 20 -6
blown:38 39 9
blows:-40 -28 -13
blu:6 12 32
blue:-21 -10 -11
blue and:62 50 116
blue lips:-110 -96 -86
blue stuff:97 112 112
blue … a:54 71 10
blue … and:61 42 53
blue … her:113 89 96
blue … i:81 80 67
blue … is:113 117 111
blue … no:-21 -74 -69
bluebells:24 65 85
blues:168 186 173
bluetits:-28 -22 -35
bluff:69 44 36
bluffing:28 17 -89
blunt:-55 -40 -103
blurry:-72 -37 -36
board:12 -34 -34
board … ive:116 62 61
board … put:111 53 65
boarded:-53 -41 -46
boarding:55 85 76
boards:9 47 33
boat:29 36 14
boats:4 6 4
bob:26 19 17
bobble:32 51 70
boda:-11 -20 -2
body:33 24 49
body … and:0 67 50
body … teh:65 77 55
body … to:33 -14 -142
body … up:170 160 164
bodys:21 65 76
bohemian:13 0 5
boil:-34 -42 -35
boiled:1 2 5
boiler:-36 -38 -29
boilers:-22 -30 -28
boiling:88 107 110
boiling … me:18 22 116
boils:-3 -37 -5
boite:58 56 59
bold:0 0 0
bollard:-39 -28 -39
bolt:139 125 164
bolted:79 84 60
bolton:-9 -11 -19
bomb:-16 -25 -5
bombed:-26 -4 -3
bomber:-7 -8 -5
bombing:-72 -64 -24
bon:-19 -15 -15
bond:-12 -26 -8
bone:15 -14 -48
bones:33 -54 -23
bonfire:-33 -37 -27
boning:47 50 60
bonjour:-36 -40 -33
bonnet:-2 15 6
bonsoir:-3 -2 -2
bonus:-10 -5 -3
book:-61 -68 -44
bookcase:-37 -45 -14
booked:-5 3 16
booked … i:-25 -61 -65
bookies:72 -22 -17
booking:-24 -18 -17
booklet:-53 -50 -36
bookmark:-8 -13 -14
books:-9 -35 -41
boot:10 -1 5
boot and:150 157 151
boot of:118 120 122
boot … car:112 110 107
boot … his:113 116 127
boots:37 58 49
boots … teh:93 95 88
booze:32 67 93
booze … and:100 115 112
bord:0 0 5
border:-34 -23 -19
borderline:-17 -64 -72
bore:82 104 96
bored:-78 -99 -104
boredom:-37 -48 -34
boring:-80 -73 -32
born:33 -36 -17
born … years:129 60 59
borrow:-55 -56 -56
borrowed:-15 11 7
bort:-15 -7 -3
boss:-85 -48 -32
boss in:-110 -101 -5
boss … i:75 13 -26
boss … tomorrow:116 105 110
bosses:-29 -20 -20
bossing:-6 -2 -2
bosss:0 0 0
bossy:-41 -25 -7
boston:-30 -13 -37
bot:34 37 34
both:19 28 50
both arms:84 65 54
both doin:118 111 114
both going:48 60 81
both … car:111 51 51
both … empty:73 73 75
both … in:92 88 88
both … it:73 67 84
both … not:76 100 66
both … us:128 104 88
bother:119 93 68
bother me:-58 -77 -44
bother with:63 63 37
bothered:0 13 -23
bothered if:-81 -10 -47
bothered to:154 78 52
bothered … i:-78 -7 0
bothering:87 -66 -43
bothers:-19 -5 -4
bottle:73 79 85
bottle and:163 133 118
bottle at:85 85 83
bottle from:167 165 152
bottle put:89 97 96
bottle … cant:112 123 126
bottle … day:75 42 -119
bottle … dnt:154 141 138
bottle … drank:-75 -98 -99
bottle … feeling:25 27 73
bottle … for:77 121 94
bottle … her:191 153 108
bottle … im:91 91 105
bottle … it:152 119 121
bottle … no:44 56 85
bottle … on:32 -55 -80
bottle … rum:89 109 30
bottle … sais:110 146 142
bottle … theres:87 9 17
bottle … to:78 88 66
bottle … water:-111 -114 -98
bottle … wen:42 44 64
bottled:93 70 69
bottled it:135 59 54
bottles:59 69 61
bottles … ive:-102 -113 -119
bottom:49 54 53
bottom of:128 123 95
bottom … i:74 67 96
bottoms:30 37 37
bought:-5 0 3
bought some:92 78 14
bought vodka:99 -41 -17
bought wat:134 143 103
bought … a:-114 -100 -100
bought … amount:95 90 17
bought … at:128 101 102
bought … blades:38 80 36
bought … bottle:74 -88 -87
bought … in:99 112 101
bought … on:171 92 13
bought … same:114 107 22
bought … stuff:-55 -54 -37
bought … teh:79 27 22
bought … ticket:133 138 130
bought … tonight:-57 -59 -61
bouldering:-69 -50 -54
boulot:-4 -4 -2
bounce:1 15 24
bounced:-62 -41 -13
bouncers:-1 -18 -4
bouncing:-7 -5 -4
bouncy:-34 -16 -21
bound:-7 -16 -16
boundaries:-26 -28 -12
bouquet:11 29 42
bourbon:-1 19 23
bournemouth:-4 -2 -1
bow:50 1 1
bowel:-66 -48 -49
bowing:91 91 82
bowl:-5 12 30
bowline:-11 -4 -3
bowling:-17 -51 -31
bowls:-102 -81 -85
box:25 6 8
box is:92 105 94
box … because:104 87 100
box … was:85 80 74
boxed:13 16 20
boxer:-3 -3 -3
boxes:-21 -1 5
boxes … it:-81 -91 -60
boxing:-43 -35 53
boy:10 0 -1
boy ive:-119 -123 -101
boy … and:132 51 1
boy … me:45 79 109
boyfriend:18 31 -24
boyfriend is:28 23 148
boyfriend … me:58 74 -63
boyfriends:-14 -9 44
boys:33 39 26
bp:41 2 -13
bpd:18 10 -34
br:-6 -1 0
bra:77 94 128
braced:-4 0 0
bracelet:-19 11 29
bracelets:-48 -37 -32
braces:-62 -51 -48
bracket:-13 -15 -11
bradford:-37 -16 -21
brag:-33 -8 -1
brain:3 25 11
brains:75 52 -40
brains out:81 89 -44
brake:165 138 150
brakes:63 75 70
braking:51 23 41
bramble:0 0 0
brambles:-93 -74 -39
branch:49 79 88
brand:-44 -26 -9
brandy:84 31 45
bras:-15 -13 -65
brass:-85 -60 -33
brave:64 83 9
brave enough:128 117 42
brave … i:124 72 43
braver:15 99 -24
bravest:34 22 -4
brazil:-56 -37 -18
brazos:63 45 -54
bread:-11 6 32
bread bin:83 85 76
bread … my:-73 -82 -119
break:47 73 62
break and:91 87 26
break … a:66 76 92
break … i:87 39 54
breakdown:-31 -41 -46
breakfast:24 10 10
breaking:-23 50 43
breaks:-29 3 -56
breakthrough:60 82 75
breakup:-19 -42 -44
breakwater:105 121 141
breast:-14 -11 -8
breath:-14 15 32
breathe:23 66 61
breathed:-12 -50 7
breathes:53 45 33
breathing:79 87 90
breathing blue:-98 -80 -74
breathing but:163 173 166
breathing i:-53 -40 -28
breathing im:61 10 28
breathing sounds:81 99 96
breathing … a:21 44 50
breathing … he:124 118 90
breathing … it:155 132 65
breathing … my:-67 -69 -43
breathing … teh:7 -2 -80
breaths:100 137 126
bred:-37 -55 -30
brekfast:-20 -25 -24
brenda:-53 -49 -35
brew:54 62 16
brian:-32 -44 -39
bribery:-12 -25 -22
brick:20 35 33
bricking:-6 -8 0
bricks:110 121 98
bride:-74 -62 -76
bridesmaid:-83 -63 -66
bridesmaids:-62 -57 -66
bridge:38 58 63
bridge after:-100 -79 -68
bridge i:121 135 107
bridge im:125 100 87
bridge ive:142 166 161
bridge patrol:114 116 97
bridge ready:-90 -84 -66
bridge tonight:-87 -91 -126
bridge … all:103 71 62
bridge … and:77 98 109
bridge … down:147 74 69
bridge … its:125 132 106
bridge … left:79 58 32
bridge … my:-110 -94 -80
bridge … over:127 112 121
bridge … said:96 100 102
bridge … sorrry:-48 -49 -59
bridge … today:98 109 123
bridge … tonight:72 73 83
bridge … walked:125 -27 -26
bridge … wat:68 68 82
bridges:-38 -49 -33
brief:-60 -60 -44
briefcase:40 53 48
brigade:97 35 32
bright:99 110 112
brighter:68 -32 -28
brighton:-38 -25 -17
brilliant:-94 -66 -71
brilliantly:-11 -42 -47
bring:-65 -86 -104
bring ur:-54 -62 -54
bring … about:24 131 -3
bringe:51 53 13
bringe mich:70 75 -82
bringing:-18 -14 21
brings:-42 -11 -56
bringt:-62 -61 -36
brink:40 38 -35
brisbane:3 34 42
bristol:15 24 27
british:-24 -25 -39
bro:141 132 145
broadband:-14 -15 -29
broccoli:-5 -4 -4
brochure:-33 -9 -5
broke:6 6 -23
broke teh:97 62 53
broke … arm:-72 -59 -43
broke … finger:90 129 -56
broke … going:-69 -98 -6
broke … hes:14 19 96
broke … im:81 97 111
broke … in:33 51 -70
broke … nose:30 16 -106
broke … rist:-70 -108 -152
broken:-3 -13 2
broken … going:112 117 114
broken … my:66 85 93
broma:9 53 -4
brooch:-24 -30 -20
broom:-5 -16 -45
brother:-24 -14 -7
brother he:-119 -124 -122
brother hes:-75 -92 -29
brother … that:93 84 53
brothers:11 24 45
brothers … are:-29 -37 -86
brought:-42 -50 -47
brought a:-114 -119 -58
brought … home:134 142 152
brought … naloxone:149 95 -2
brown:21 28 15
brownies:-15 -6 -2
browser:60 51 50
browser history:125 122 102
browser … teh:106 96 75
brucke:20 38 32
bruder:-9 -10 -26
bruise:-28 12 -31
bruised:-50 -41 -35
bruises:59 57 -113
brush:-72 -60 -71
brushed:-50 -66 -60
brushing:50 60 52
brutal:2 -7 -13
btw:-18 -23 -14
bubble:-37 -31 -20
bubbles:-61 -60 -39
bubbling:55 36 44
bubbly:17 31 31
buch:-6 -5 -3
bucket:-65 -49 -18
bucket and:-119 -109 -106
bucket … teh:-76 -91 -83
buckets:81 55 32
bucks:-9 -6 -1
buddies:67 74 51
buddy:4 -13 7
budge:-76 -28 -32
budget:-32 -23 -19
budgeting:36 41 -9
budgie:-82 -67 -76
budgies:84 72 67
buffet:-67 -55 -56
bug:-48 -13 -9
bugs:21 33 47
build:-19 -25 2
builder:-6 6 -14
builders:-91 -55 -65
building:-18 -16 -45
building and:154 139 47
building … i:141 151 146
built:-9 7 1
bulb:-65 -48 -10
bulbs:-45 -16 -14
bulimia:-22 -44 -33
bulimic:-8 -17 -16
bull:4 -10 9
bullet:71 85 70
bullet … teh:-71 -79 -81
bulletin:-45 -31 -27
bullets:-43 -20 4
bullied:-3 -11 -26
bullies:5 -1 -10
bullying:-18 -1 -5
bum:-69 -71 -61
bump:-58 -42 -37
bumped:-19 -10 -7
bumper:-1 -2 -1
bumping:10 1 9
bun:-71 -61 -53
bunch:-54 -56 -65
bundle:83 83 69
bungalow:-109 -104 -98
bunged:-48 -45 -23
bungee:-54 -53 -48
bunions:-8 -9 -9
bunk:40 56 38
bunk and:74 102 110
bunnings:37 35 39
buns:-1 -1 0
bunting:-111 -108 -115
buoy:8 6 16
buoys:73 56 66
buoys … teh:81 59 66
bupe:-19 -7 -4
buprenorphine:60 80 83
buprenorphine and:88 92 87
buprenorphine … and:86 79 71
bupropion:0 1 2
burden:-16 -71 -31
burden to:29 -21 -20
burden … daughter:110 -9 -5
burden … everyone:122 6 -10
burden … my:75 -47 -32
bureau:66 67 57
burger:-8 -10 2
burgers:-36 -17 -24
burglar:-64 -58 -75
burglary:-29 -44 -25
burial:114 119 128
buried:-74 3 14
burn:16 -62 -20
burn myself:39 -168 -81
burn … after:0 -117 -6
burn … i:81 -63 -5
burn … is:1 -138 -7
burn … on:-119 -107 -4
burn … wen:3 -85 -10
burn … with:103 177 -37
burned:-43 -13 -78
burned … i:101 46 68
burned … with:77 63 -105
burning:95 82 74
burning and:117 107 38
burning hot:88 68 114
burning myself:57 -47 -20
burning up:80 93 61
burning … arms:46 74 -107
burning … with:66 57 -113
burnout:-19 -22 -26
burns:170 171 62
burns me:45 48 -139
burnt:-61 -52 -15
burrito:-14 -3 -1
burst:-21 -6 -10
bury:61 66 97
bury … i:117 45 -24
bury … teh:-78 -44 -41
bury … with:-81 -78 -72
burying:15 25 -8
bus:-33 -22 -58
bus has:80 73 61
bus soon:83 -6 -1
bus with:-75 -49 -20
bus … for:50 103 67
bus … gone:137 127 138
bus … good:12 67 -27
bus … iykyk:51 -30 -6
bus … me:-65 -100 -83
bus … teh:115 86 87
bus … u:112 -150 -45
buses:-77 -73 -68
bush:9 21 16
bushes:4 13 54
business:-39 -14 -14
buspirone:-1 -1 -1
bust:-5 -6 -41
busy:50 -18 -18
but:-50 -35 -30
but dei:4 12 75
but i:8 -36 -15
but id:62 4 50
but mor:-111 -21 -8
but most:91 86 118
but shes:-21 -45 -92
but teh:43 63 40
but this:81 28 -1
but tonight:90 66 45
but wat:-73 -46 -7
but … am:-99 -40 -39
but … answer:97 57 19
but … do:-61 -48 -12
but … down:101 121 124
but … feels:-77 -36 -38
but … fink:-83 -69 -73
but … get:91 104 92
but … going:41 49 -13
but … i:-55 -61 -59
but … isnt:-76 -93 -68
but … its:-52 -120 -83
but … ive:-68 -24 -28
but … keeps:141 134 168
but … left:23 69 79
but … many:57 55 41
but … of:-95 -22 -13
but … on:-46 -51 -125
but … one:92 104 60
but … put:-53 -114 -50
but … roap:2 6 -78
but … shakin:34 87 69
but … taken:166 178 173
but … teh:-10 -47 -8
but … tok:101 95 91
but … tonight:73 86 86
but … turns:95 45 -5
butchers:29 38 53
butler:-68 -60 -65
butt:-9 -6 -7
butter:-57 -37 -35
butterfly:8 15 16
button:63 -1 47
button batteries:23 35 75
button for:101 110 96
buttons:-35 -25 -24
butty:-1 -4 -6
buvidal:36 0 0
buy:12 11 -26
buy and:147 41 66
buy … and:73 82 53
buyers:-99 -101 -63
buying:78 -24 -45
buys:-65 -58 -64
buzz:-4 16 33
buzzer:65 52 53
buzzing:37 61 61
by:13 25 28
by a:-36 -125 -101
by christmas:88 88 -33
by easter:-95 -107 -96
by eight:-40 -60 -21
by his:109 153 80
by ill:69 53 94
by midnight:88 -15 17
by monday:31 127 131
by morning:130 147 154
by my:52 27 23
by myself:-31 -36 -145
by name:94 100 95
by thats:-21 -155 -34
by this:-92 -79 -80
by tomorrow:50 26 46
by tonight:97 84 93
by … be:198 195 184
by … bins:157 121 120
by … body:68 99 120
by … got:74 92 92
by … hair:72 76 149
by … hands:91 89 70
by … hour:-122 -120 -133
by … im:27 67 78
by … kettle:117 112 92
by … me:-81 -84 -85
by … morning:171 114 105
by … river:-55 -72 -81
by … roap:83 94 99
by … sea:-140 -116 -120
by … shed:37 64 75
by … shell:148 156 113
by … this:116 105 116
by … tiem:96 84 65
by … where:-80 -114 -63
by … wil:88 86 50
by … window:-53 -83 -81
bye:91 110 124
bye bye:-90 -116 -123
bye everyone:-108 -104 -124
bye forever:-103 -129 -148
bye from:-69 -76 -113
bye my:50 43 49
bye … my:-37 -36 -36
bypass:16 19 59
c:-36 -3 1
ca:12 7 4
cab:47 49 41
cabin:35 44 55
cabinet:18 11 21
cabinet he:-91 -90 -70
cabinet key:102 114 109
cabinet … teh:-69 -91 -69
cabinets:-22 -5 -6
cabins:-23 -27 -28
cable:55 62 78
cabnet:7 7 13
cachets:33 32 46
cactus:-8 10 23
cada:29 10 -26
cafe:-54 -71 -72
cafeteria:-28 -3 0
caffeine:-51 -14 16
cage:1 -9 5
cage and:89 2 5
cage … my:118 41 39
cairn:0 -1 1
cake:-133 -165 -191
cake … i:95 -12 -5
cakes:-46 -59 -46
calcium:-67 -35 -26
calculator:-17 12 18
calendar:9 42 40
calendar as:115 95 85
calendar … dentist:7 8 78
calf:-33 -35 -43
call:-4 0 23
call it:94 98 92
callback:53 -47 -44
called:-96 -129 -88
called and:51 100 33
called my:-27 -117 -75
called … im:59 101 -11
caller:-35 -30 -21
callers:-4 17 -5
calling:46 -7 -6
calls:-41 -55 -41
callum:85 60 74
calm:-41 -13 -19
calm it:-52 -72 -48
calm … and:-96 -76 -30
calm … for:76 81 91
calm … that:89 123 60
calm … to:127 123 67
calmer:57 84 67
calmer than:69 73 58
calmer … hav:87 113 91
calmer … i:43 40 17
calmest:-12 -4 3
calming:-34 -26 -19
calmly:33 46 29
calms:21 12 -30
calor:-45 -15 -17
calories:-63 -12 -3
calpol:56 46 33
calves:-27 -35 -25
cam:20 37 -4
cambio:-14 -9 -11
came:-25 -50 -51
came close:3 -104 -99
came out:-19 14 -59
came to:-3 -68 -11
came today:104 128 112
came up:-24 46 69
came … from:3 -47 -104
came … it:-89 -106 -77
came … to:37 33 41
camel:-20 -2 -2
camera:-22 15 4
camera off:98 99 100
cameras:103 116 64
camhs:41 -87 -54
camouflage:-1 -10 -1
camp:-10 -15 -19
campaign:-70 -51 -55
campaigners:-17 -3 -1
campaigning:-42 -37 -31
camper:32 26 25
camping:-31 5 8
camping … not:118 114 109
campus:-20 -26 -28
camus:-12 -15 -8
can:-5 7 27
can a:62 51 64
can collect:-71 -21 -15
can dei:189 164 196
can do:-80 -74 -27
can drive:75 70 67
can end:49 66 147
can feal:117 107 92
can go:59 104 72
can guess:105 79 75
can hear:107 89 92
can kil:62 49 82
can make:-79 -130 -58
can of:78 109 105
can say:-83 -104 -80
can see:90 96 66
can taste:101 40 31
can type:107 115 109
can … a:-92 -81 -101
can … bike:-89 -100 -103
can … car:100 107 95
can … goodbye:69 103 110
can … her:63 55 61
can … him:74 31 44
can … his:95 82 95
can … its:-76 -84 -74
can … lfie:1 -1 81
can … metal:53 90 82
can … of:83 -3 1
can … people:104 81 75
can … see:49 -33 -39
can … stay:114 64 71
can … teh:-52 -77 -80
can … tonight:97 63 73
can … up:-41 -69 -68
canada:-52 -43 -42
canal:55 71 96
canal … i:120 116 127
canals:2 -2 23
canary:44 52 78
cancel:24 -21 -6
cancel it:64 47 43
cancelled:2 17 41
cancelled … and:40 46 63
cancelling:28 26 -13
cancels:2 0 0
cancer:6 -86 -126
cancers:-9 -8 -5
candle:38 15 23
candle on:103 42 40
candle … teh:148 119 120
candlelight:-31 -10 -5
candles:-13 1 7
canister:100 82 66
cannot:-32 32 32
cannot see:100 77 65
cannot tell:87 41 47
cannot … teh:92 103 32
cannula:-94 -82 -95
canoe:-75 -35 -33
cans:121 35 -35
cans … teh:-17 -110 -21
cansada:17 -42 -44
cansado:159 -14 -14
cant:70 69 59
cant be:23 31 48
cant bear:-37 -50 -103
cant breathe:81 98 105
cant carry:115 117 62
cant feal:30 65 77
cant find:-82 -110 -69
cant get:86 101 65
cant go:-18 -67 -124
cant hold:67 100 17
cant imagine:102 -51 -6
cant leave:8 64 -46
cant look:34 -72 -51
cant make:68 49 120
cant remember:89 66 46
cant rouse:65 72 59
cant stop:17 49 -6
cant swim:145 109 120
cant talk:127 104 98
cant wait:-96 -106 -124
cant wak:25 66 79
cant … a:53 43 9
cant … about:52 -61 -107
cant … alone:-91 -59 -38
cant … another:10 76 86
cant … anymore:3 69 134
cant … blood:70 64 57
cant … bothered:85 58 46
cant … cant:13 53 17
cant … cup:60 70 -118
cant … cutting:7 2 -161
cant … down:98 105 13
cant … enough:-72 -56 -67
cant … feet:58 87 84
cant … head:58 61 82
cant … her:30 64 119
cant … him:104 98 135
cant … i:-22 -27 -45
cant … in:51 18 67
cant … it:-4 -50 -99
cant … its:-86 -111 -59
cant … my:54 72 88
cant … night:32 122 139
cant … of:41 -88 -20
cant … one:106 34 70
cant … piont:-10 -98 -65
cant … soon:-83 -90 -42
cant … straight:99 104 102
cant … that:-22 -60 -131
cant … this:-80 -45 -128
cant … u:-25 -49 -24
cant … wanting:152 28 -46
cant … way:-44 -20 -46
cant … wen:-113 -91 -42
cant … with:34 2 4
cant … wont:-95 -82 -131
cant … year:-77 58 -17
canteen:-18 -18 -24
cap:-5 26 32
capable:0 11 -82
capital:-19 -20 3
capitals:-40 -43 -24
caps:48 37 25
capsule:-47 -20 46
capsules:82 84 111
captain:23 37 47
captains:70 40 22
captioned:67 83 85
captive:156 146 144
car:12 15 17
car door:24 30 -89
car hit:126 92 115
car outside:46 -96 -112
car teh:52 51 44
car … been:94 96 83
car … drive:-80 -97 -69
car … for:-25 -95 -93
car … going:79 72 72
car … him:141 116 -3
car … is:57 60 43
car … morning:114 101 119
car … my:18 -17 -91
car … saturday:62 62 55
car … wall:109 119 119
caravan:-52 -41 -38
caravans:-5 -1 -3
carbon:-9 10 44
carbs:-34 -22 -12
card:-5 -17 -16
card of:87 60 59
card saying:167 134 139
card … pin:69 75 91
cardboard:7 -27 -28
cardiac:-47 -19 -5
cardiff:-42 -46 -46
cardigan:74 64 75
cardigans:-37 -28 -31
cardiologist:-13 -34 -27
cards:0 -11 13
care:-4 -41 -68
care … liv:15 -99 -1
care … neva:-92 -9 -1
cared:12 4 5
career:4 47 54
careful:-62 -52 -40
careful … i:-54 -72 -44
carefully:-24 -16 -18
carer:-10 11 -36
carer … me:137 128 109
carers:61 65 22
carers come:94 116 121
cares:-14 51 15
caretaker:61 61 60
carga:124 -7 -6
caring:10 26 43
carl:-1 0 0
carlisle:-11 -2 24
carol:10 24 17
carols:3 15 33
carpal:-66 -31 -23
carpark:-6 -41 -45
carpet:15 48 43
carpet … i:125 146 108
carpets:32 37 76
carriage:-67 -20 5
carriageway:152 117 126
carried:-36 -48 -70
carrier:-14 -21 -35
carrier … teh:108 78 76
carries:-7 -15 -13
carrot:-1 -1 -1
carrots:-43 -35 -11
carry:58 23 14
carrying:16 -57 -90
carrying on:155 89 -23
cars:65 92 92
cars … at:64 86 79
carta:57 65 56
cartoon:34 26 22
cartoons:7 -33 12
cartridge:41 61 81
cartridges:123 125 114
carve:47 69 -35
carved:26 50 -7
carvery:-5 -27 -37
carving:19 25 1
carving knife:92 93 99
casa:-15 -10 -40
case:-34 -5 -23
caseload:76 93 65
cases:-44 -47 -56
cash:25 -6 -38
cash and:121 84 -25
cashier:-33 -18 -30
casi:-9 -1 -16
casino:51 -104 -110
casserole:36 29 27
casseroles:-81 -62 -70
cast:47 38 33
cast off:169 150 128
cast … i:93 77 50
castle:-27 -12 -22
casualty:-30 -21 -73
cat:-46 -40 -32
cat i:-21 -105 -96
cat if:83 51 -1
cat scratches:34 65 -1
cat … u:90 56 0
catalogue:-32 -59 -51
cataract:-48 -50 -50
cataracts:-48 -50 -32
catch:18 -7 -79
catch my:92 47 60
catches:12 23 -16
catching:-13 -70 -46
catching … if:88 -141 -34
catching … soon:63 -47 -25
caterer:-12 -39 -33
cathedral:-18 16 3
catholic:-17 -3 -8
cats:-17 -13 -21
cats … my:44 56 60
cattle:9 19 -12
caught:-34 -53 -94
cauliflower:-18 -4 -1
cause:10 15 -13
cause i:88 46 21
caused:-55 -44 -58
causes:2 -34 -23
causeway:-17 -23 -27
cave:11 6 55
caved:-16 -37 -21
cba:4 17 -2
cbt:-86 -94 -88
ce:-15 30 19
ceci:61 60 94
ceilidh:-25 -22 -19
ceiling:7 15 27
ceilings:70 72 77
celebrant:-29 -22 -15
celebrate:-39 -16 -4
celebrated:-9 7 26
celebrating:-88 -73 -76
celebration:-4 -2 -1
celebrity:-29 -11 -5
cell:86 47 46
cellar:41 52 77
cellmate:46 58 48
cello:-31 -21 -26
cells:-30 -16 -34
cemetery:41 -45 -30
cenamos:-41 -45 -40
cenar:-10 -3 0
cent:-9 -27 -37
center:-27 -28 -27
central:74 60 66
centre:-89 -51 -42
centre … i:89 113 119
centres:19 64 70
cents:-34 -18 -17
century:7 -15 -5
ceramica:-8 -4 -3
cereal:-9 3 6
ceremony:-59 -41 -30
certain:33 2 -62
certain i:118 79 66
certain … teh:-97 -85 -39
certificate:-40 -42 -19
certificates:-52 -40 -96
certificates … teh:-95 -91 -90
certs:-8 -9 -4
ces:-48 -44 -5
cest:58 48 54
cette:12 -46 -13
ch:0 0 0
chain:39 45 36
chained:83 12 -4
chains:-76 -61 -49
chainsaw:53 45 50
chair:50 72 66
chair in:100 94 83
chair with:-26 -116 -122
chair … my:95 104 96
chaired:-6 15 -1
chairs:-89 -52 -20
chairs no:-75 -67 -59
chairs under:81 80 76
chalk:14 12 2
chalky:17 18 -1
challenge:-63 -72 -74
chamber:51 64 65
chamomile:0 -50 -56
champagne:49 -24 -28
champion:-28 -12 -12
chance:-31 13 -39
chances:46 6 13
chandlers:-30 -28 -36
change:-33 -44 -55
changed:-72 -26 -41
changed … mind:141 135 135
changed … to:43 72 67
changes:7 35 57
changing:-15 2 -3
channel:-32 -8 -15
chante:-15 -6 -3
chaos:-78 -61 -47
chap:-7 19 38
chapel:-3 -3 16
chaplain:-29 19 38
chapter:-68 -112 -99
chapters:-30 -54 -34
chaque:-32 -25 -17
character:-19 10 -45
characters:-49 -20 -3
charades:-27 -22 -32
charcoal:15 -7 -21
charcoal for:77 114 115
charcoal … bathroom:59 68 79
charcoals:33 4 6
charcoals … teh:80 40 38
charge:-67 -50 -27
charged:-130 -120 -94
charger:4 -93 -47
chargers:-70 -62 -55
charges:-74 -33 -29
charging:-57 -25 -40
charity:-49 -37 -32
charitys:-15 -12 -8
charla:-1 -2 -2
charming:1 -1 -3
chart:-90 -74 -45
charts:-20 14 11
chase:-19 -7 9
chased:33 6 36
chased teh:30 54 53
chasing:13 31 86
chat:-8 -8 -2
chat i:133 143 131
chats:115 113 119
chatted:44 49 52
chattering:73 75 76
chatting:-13 -30 -4
chatty:0 0 0
cheap:-64 -63 -39
cheaper:-70 -48 -40
cheat:-5 -5 -30
cheating:-75 -46 -37
cheats:-3 -2 -7
check:-7 14 16
check on:56 54 37
check teh:-65 -66 -94
check … i:-78 -122 -104
checked:-60 -48 -42
checking:-25 -42 -23
checking out:79 84 102
checking … early:53 -136 -43
checkout:67 16 12
checks:-9 12 14
checks my:94 41 -66
checks … fone:131 52 -44
cheek:10 -10 20
cheeks:56 68 84
cheeky:-63 -45 -34
cheer:-6 -16 -41
cheered:-56 -28 -17
cheerful:-41 -19 -42
cheerfully:-6 -4 -4
cheering:-6 -9 -19
cheerio:157 175 180
cheers:42 66 69
cheers for:107 86 80
cheers … teh:30 20 24
cheese:-118 -111 -80
cheesecake:-117 -81 -60
cheesy:-18 -1 -2
chef:-95 -15 -14
chefs:-13 -1 9
chem:13 -2 -20
chemical:11 12 35
chemicals:120 86 9
chemist:-70 -67 -66
chemist tomorrow:-26 -22 -75
chemist … dey:-29 -34 -48
chemistry:-45 -32 -15
chemists:48 21 43
chemo:7 -22 -9
chemos:0 0 0
chennai:-46 -40 -37
cheque:11 -1 -22
cherry:-23 -15 -8
chess:-10 7 37
chest:114 137 151
chest is:147 112 119
chest pain:-69 -99 -23
chest … a:76 93 79
chest … crushing:72 63 65
chest … i:81 79 38
chest … not:-94 -106 -96
chest … tight:-68 -116 -75
chester:52 -43 -27
chests:55 16 2
chew:-3 -23 -73
chewed:36 12 19
chewing:2 -10 3
chews:-18 -23 -15
chez:8 12 -28
chicago:-5 -12 -7
chicken:-99 -55 -62
chickened:27 26 46
chickens:-44 -48 -36
chief:59 -13 -43
chien:-14 -10 -6
child:16 18 19
child to:53 67 78
childhood:-4 -37 -45
childminder:43 40 78
children:-11 -19 -34
children and:47 70 65
children … teh:31 49 64
childrens:-29 -39 -4
childs:-40 -28 -43
chili:-36 -13 -12
chill:47 68 62
chilli:-69 -56 -30
chimney:9 17 30
chin:101 106 133
china:6 16 21
chinese:29 68 71
chins:15 21 22
chip:9 13 12
chipped:-2 -1 -1
chippy:-71 -45 -47
chips:-166 -133 -110
chiropodist:-41 -50 -51
chisel:84 43 49
chlordiazepoxide:-10 -5 -1
chlorine:-40 -56 -70
chocolate:-22 -29 -18
chocolates:-72 -41 -31
chocolats:-26 -21 -22
choice:36 62 34
choir:-54 -28 -40
choirs:-2 -10 -27
choke:44 53 -3
choked:44 82 26
chokes:97 86 -47
choking:42 77 143
cholesterol:-26 -20 -17
choose:81 78 38
choose teh:104 50 -21
choose … i:65 107 95
chooses:-34 -48 -52
choosing:48 87 22
chop:-30 -19 -33
chopped:-32 -25 -17
chopping:0 -53 -43
chords:-15 -3 -2
chore:67 -21 -18
chores:55 32 -48
chorus:9 -46 -45
chose:3 24 38
chose teh:28 37 60
chose … hotel:70 64 66
chosen:24 25 16
chosen not:93 81 40
chosen teh:37 45 83
chosen … hymn:106 95 111
chosen … my:56 39 23
christ:-31 -3 -4
christening:-7 -74 -62
christie:-7 -6 -4
christmas:-48 -60 -47
christmas and:101 109 109
christmas … and:-40 -61 -75
christmases:-33 -5 -25
chronic:10 -4 -9
chuck:25 24 42
chucking:-8 -1 -1
chuffed:-69 0 18
chugged:108 83 116
church:-50 -49 -49
church … a:-57 -56 -55
churchyard:11 -18 -10
chutney:-47 -20 -22
cide:1 1 -1
cider:43 46 42
ciders:23 0 4
cigarette:31 0 -1
cigarette last:80 73 58
cigarettes:6 21 -55
cinco:-3 -1 -1
cinema:-11 10 52
cinnamon:-32 -2 -3
circle:13 55 33
circled:25 1 -31
circles:-1 -5 0
circling:123 122 116
circus:-4 -1 -2
cirrhosis:-62 -16 -2
cistern:19 -22 7
citalopram:16 8 20
citizen:-5 -3 -1
citizens:-2 3 -31
city:-45 -84 -85
civil:-45 -30 -15
ck:-1 -1 -1
cking:-26 -10 -7
claim:-6 -7 -9
claimed:-1 -2 -3
clammy:131 94 107
clap:-28 -28 25
clapped:-90 -54 -92
clappers:60 54 60
claps:-33 -9 -3
clase:-3 1 6
class:-37 -74 -97
classes:-53 -51 -43
classic:-11 -13 -10
clause:-7 -2 10
claw:46 50 51
claws:-87 -75 -31
clay:-43 -36 -30
clays:-49 -27 -26
clean:-19 -9 -28
clean for:143 133 126
clean tiem:72 -49 -3
clean up:95 97 99
cleaned:-31 -1 16
cleaned … and:57 60 78
cleaned … ive:-69 -78 -64
cleaner:71 91 90
cleaner and:103 104 101
cleaner … a:80 84 92
cleaner … of:75 88 96
cleaners:45 55 64
cleaning:-51 -35 -35
cleans:-4 0 -48
clear:-18 -1 -7
clear my:91 68 58
clearance:-11 5 13
cleared:-6 19 36
clearer:-25 -50 -52
clearing:-12 -34 -65
clearly:-24 -3 23
clears:23 29 14
clerical:53 -15 -13
clerical error:72 -7 -7
clerk:8 16 4
clever:1 -27 -44
click:2 -40 -28
clicked:101 109 122
clicking:-1 7 9
clicks:-2 0 0
client:-2 23 30
clients:-41 -12 8
cliff:96 120 139
cliff teh:77 91 85
cliff … off:89 103 111
cliffs:66 66 88
cliffs … teh:-5 -10 -34
clifftop:34 21 15
clifton:87 98 90
climb:125 106 98
climb out:107 60 58
climb … teh:26 62 42
climbed:112 123 132
climbed over:68 60 54
climbed teh:73 77 73
climbed … pylon:80 87 90
climbed … to:112 107 102
climbers:-6 -3 -2
climbing:-79 -62 -48
climbing over:150 109 101
climbing wall:-62 -62 -55
climbing … teh:-54 -53 -54
climbs:-35 -29 -19
cling:43 49 81
cling film:44 49 82
clinging:98 2 14
clinic:-42 -64 -100
clinics:-44 -36 -32
clint:5 15 8
clip:-38 -16 -10
clipboard:-63 -14 -20
clipped:41 49 49
clive:-37 -31 -43
clock:38 32 31
clock it:133 70 9
clock out:-92 -142 -103
clock … of:0 -96 -10
clocked:39 36 21
clocking:48 -36 62
clocks:-30 -27 -15
clockwork:-14 -3 -5
clogs:-1 -2 0
clonazepam:114 137 144
clonidine:14 32 47
close:47 12 -11
close my:64 109 100
close over:78 -29 -22
close to:-33 -64 -171
close … ending:-37 -80 -5
closed:47 50 49
closed … with:137 143 135
closer:104 87 30
closes:38 43 61
closest:-8 -32 -16
closet:83 80 73
closing:71 47 43
closing … book:121 -22 -18
closing … teh:124 132 105
clot:69 1 10
cloth:-12 -6 -7
clothes:16 -2 -10
clothes are:121 126 111
cloud:92 61 42
clouds:22 31 65
clown:0 3 9
clozapine:-54 -36 -26
club:-131 -130 -137
club … my:109 88 96
club … on:-88 -87 -92
clubhouse:56 8 -3
clubs:-69 -8 -3
clue:-45 -73 -128
clumps:32 76 -1
clumsy:-47 -19 4
clutch:19 25 15
clutching:102 107 84
clutching his:102 107 84
cmht:-6 -9 -9
co:82 84 104
co … and:91 144 119
coach:-16 2 -16
coached:-58 -55 -34
coaches:-15 7 -4
coaching:-70 -71 -77
coal:-84 -77 6
coals:82 42 41
coast:19 34 39
coaster:1 -10 -4
coastguard:8 12 18
coat:8 7 23
coat and:124 108 117
coat teh:-83 -68 -62
coat … off:124 98 90
coats:71 15 8
cobain:5 14 16
cobwebs:-87 -85 -78
cocaine:95 31 44
cocina:-62 -31 -9
cockerel:-8 -5 -3
cocktail:-20 -102 -95
cocoa:-9 -34 -41
coconut:-5 -13 0
codamol:27 40 60
code:61 58 64
coded:-23 -21 0
codeine:49 -75 14
codeine … i:85 54 56
codes:4 0 -8
coding:-31 -24 -33
coeliac:-39 -23 -20
coercive:-6 -1 0
coffee:-97 -56 -69
coffees:9 11 35
coffin:92 47 13
coffins:48 46 70
coil:31 73 38
coin:45 76 82
coins:51 88 54
coke:41 -7 -27
cokes:73 -1 0
col:42 22 47
cola:11 -6 -2
cold:4 23 18
cold hands:-96 -83 -69
cold water:-8 -57 -50
colder:28 12 3
coleslaw:-16 -9 -3
colin:-11 -22 -16
collapse:-28 -19 -12
collapsed:-22 -24 -18
collapsing:122 96 -7
collar:11 48 34
colleague:26 27 80
colleague … a:80 87 -8
colleague … teh:120 125 119
colleagues:-45 -34 -47
collect:-17 -14 -4
collect teh:-53 -54 -59
collected:-14 12 31
collecting:-27 -7 15
collection:-12 -10 14
collects:-46 -35 -25
college:31 11 -10
college i:-52 -40 -14
college … teh:78 78 22
collie:-101 -47 -36
colonoscopy:-76 -70 -73
colony:7 4 7
colour:66 64 50
colour … i:104 82 107
coloured:-7 -6 -1
colouring:55 -58 -4
colours:-63 -44 -36
column:145 111 115
columns:-16 -15 24
coma:27 14 69
combination:43 64 58
combine:16 57 69
come:32 4 39
come after:100 102 60
come and:-41 -101 -71
come … all:-102 -75 -90
come … for:-33 -62 -99
come … his:-92 -80 -86
come … im:98 52 85
come … no:107 9 6
come … over:72 90 94
come … them:-99 -85 -94
come … to:-61 -96 -104
comedian:-9 -8 -2
comedy:-20 -7 -7
comes:17 33 23
comes and:107 104 90
comes ive:-86 -101 -81
comes round:44 -33 -84
comes … can:-103 -106 -106
comes … dnt:147 126 130
comes … friday:-125 -124 -97
comes … me:108 110 43
comes … room:15 16 -220
comfort:-30 -30 -72
comfortable:-52 -30 -46
comforting:30 23 -16
comforts:76 41 -7
comfy:-13 -15 -14
comic:-29 -18 -9
comics:-15 -33 -45
comin:29 21 33
comin down:-40 -60 -47
comin for:-114 -104 -111
comin home:-3 77 86
comin in:82 77 66
comin over:-68 -78 -29
comin tomorrow:-17 -77 -48
comin up:69 31 40
comin … by:82 106 138
comin … i:12 -101 -89
comin … in:-77 -74 -75
comin … no:124 -20 -18
comin … not:105 83 76
comin … of:72 71 58
comin … u:112 110 103
comme:-40 -42 -42
commence:33 33 54
comment:-75 -65 -51
comments:-27 -30 22
commit:71 54 -66
commit sudoku:27 72 -51
commit suicide:41 90 78
commit to:-72 -46 -2
commit toaster:89 0 -47
commit … tonight:4 3 93
committed:-36 -38 -10
committee:-79 -71 -52
committing:-35 54 -8
committing suicide:-25 77 -8
commode:-45 -39 -45
common:-79 -20 -58
communion:-10 -24 -20
community:-93 -82 -71
commute:-92 -25 -36
commuters:-10 -9 -5
commuting:-21 -6 -2
como:-45 -97 -34
companeros:-9 -5 -2
company:13 34 44
compare:-6 -14 -3
compared:8 -2 0
comparing:-27 -11 -11
compass:55 25 -60
compensation:-2 3 -3
competition:-23 -20 -9
complain:-8 -79 -104
complained:-36 -40 -20
complaining:-104 -72 -67
complains:77 71 -23
complaint:-73 -53 -45
complaints:-39 -13 -5
complete:-17 4 11
completed:-20 -17 -8
completely:0 0 0
complicated:-43 -28 -10
compliment:7 9 6
composing:24 -8 -45
compost:-46 -22 -16
comprimes:17 23 36
computer:-82 -70 -62
comrades:16 22 21
con:-100 1 6
concealer:13 14 -25
concentrate:20 -18 -15
concentration:0 -3 -20
concern:30 34 -2
concerned:34 -36 -24
concert:-32 -22 -1
conclusion:20 23 -37
concrete:59 57 66
condition:-2 15 -26
conductor:52 -20 -16
cone:-30 -12 -25
conference:26 1 8
confess:-29 -52 -33
confessed:107 85 46
confession:21 -2 12
confetti:-40 -41 -42
confided:116 101 -1
confidence:-14 -66 -49
confidential:-12 -4 -2
confidentiality:-1 -26 -9
confirmed:-4 -5 6
confiscated:3 20 13
confused:-8 5 11
confusing:-37 -40 -37
congrats:-6 -1 -8
congratulated:63 -23 -5
congratulations:-15 -5 -2
connected:-4 4 7
conscience:68 86 70
conscience is:140 117 87
consciousness:105 113 108
conservatory:80 74 69
consider:-28 14 91
consider this:142 122 103
consider … my:82 109 110
considered:-105 -114 -18
considered suicide:-99 -119 -3
considering:66 127 -78
considering ending:15 97 -4
console:134 -10 -7
constable:60 49 39
constant:-8 31 -36
constantly:0 0 0
constipated:-1 -2 -1
constipation:-1 6 -3
consultant:-94 -78 -72
consumed:27 21 27
consumption:25 56 57
contact:-16 -27 37
contacts:-2 -11 -19
contains:-25 -33 -36
contemplating:-58 -51 -7
content:55 32 24
content to:111 49 27
contents:99 99 102
contest:-37 -32 -22
context:0 -1 0
continue:-26 -22 -19
contract:-94 -115 -44
contracts:-20 -21 -19
control:-66 -65 -77
control i:6 -57 -13
controlled:-68 -42 -25
controller:-20 -12 -52
controls:64 100 -96
convention:-28 -7 -14
conversation:-103 -101 -71
conversations:-61 -39 -27
conversion:-6 -6 -5
convinced:-85 -8 22
convulsing:101 109 118
cook:-16 -41 -51
cooked:-42 -33 -30
cooker:-10 -34 7
cookers:-23 -21 -21
cookery:-34 -45 -2
cookies:-18 -4 -7
cooking:-98 -108 -30
cooks:-30 -34 -20
cool:-11 -52 -38
coordinator:-19 -45 -24
cop:-126 -13 -17
copay:-35 -14 -5
cope:72 76 40
coped:-15 -4 -1
copied:105 93 70
copies:-15 -12 -2
coping:-9 -1 -57
copper:-55 -27 -65
cops:-30 -13 -15
copy:-17 -9 36
copying:-6 -6 -42
cord:34 51 57
cord of:-121 -122 -119
cord on:-83 -80 -99
cord … teh:-38 -23 -43
corde:72 67 75
cords:117 101 119
cords … teh:75 86 116
cork:-72 -63 -43
corner:16 -30 -23
corner i:70 -67 -43
corner … dnt:78 -39 -2
cornered:-55 -54 -11
corners:4 -9 -39
cornwall:10 42 55
coroner:46 69 106
coroners:-30 -22 -19
corpse:44 11 17
correct:-56 -89 -35
corrected:1 22 -41
corrections:-5 -8 -1
corridor:114 50 104
corridor … it:69 77 86
corridors:41 59 1
corrie:117 121 107
cortando:29 8 59
corte:103 39 86
corto:15 12 -42
cosas:-27 -6 -6
cost:33 -100 -88
costa:-31 -38 -39
costs:-20 9 23
costume:-58 -36 -31
costumes:-31 -28 -24
cosy:-32 -39 -40
cot:24 23 59
cottage:-36 -46 -60
cotton:-2 -1 -1
couch:-70 -61 -71
coucher:-61 -39 -29
cough:4 -48 -47
coughed:-17 -19 -11
coughing:16 59 75
could:21 -31 -28
could dei:-88 -32 -7
could find:-81 -7 -26
could go:-20 -79 -67
could see:-112 -66 -64
could stop:129 3 -27
could … bein:37 -56 -2
could … my:-53 -34 -77
could … this:-99 -13 9
could … wat:74 33 58
couldnt:-38 -25 -18
couldnt be:-85 -76 -54
couldnt bear:96 41 65
couldnt breathe:-94 -96 -94
couldnt find:110 62 62
couldnt make:-79 -82 -66
couldnt … another:118 137 99
couldnt … it:-99 -60 -44
couldnt … them:57 42 46
couldnt … this:139 97 73
couldnt … to:16 -111 -54
couldve:-28 -13 3
council:-135 -130 -121
councillor:-38 -33 -23
councils:-57 -41 -25
counseling:-2 -19 -1
counselling:-90 -75 -52
counsellor:-35 -14 -14
counsellor … fine:97 95 70
counsellor … was:96 94 69
counsellors:-51 -64 -20
counselor:-17 -41 -44
count:-3 -11 10
count teh:-89 -92 -99
count to:51 58 75
count … i:-42 -86 -30
count … in:-119 -114 -96
countdown:78 -10 -9
counted:-26 -47 -40
counted … teh:-38 -128 -149
counter:67 -107 -86
counties:-71 -71 -50
counting:26 -1 36
counting them:74 122 131
counting … it:110 -41 -16
counting … to:101 79 101
countries:-37 -37 -50
country:21 7 -9
counts:-10 -29 -7
county:-136 -106 -89
coupe:12 18 -6
couple:9 -14 -34
couples:-22 -40 -20
coupons:-29 -17 -7
courage:65 60 26
courgettes:-27 -24 -3
courier:4 -7 1
course:-73 -55 -89
courses:-7 -3 -1
coursework:12 17 -7
court:-55 -51 -45
court … teh:-70 -74 -51
courtesy:5 31 47
courthouse:20 32 14
courts:-21 35 45
cousin:-21 -22 -26
cousin … for:88 84 89
cousins:-28 -68 -38
cover:-46 -20 -27
covered:-67 -23 -25
covering:63 60 0
covers:48 12 -20
covid:-59 -62 -39
cow:4 16 31
coward:45 9 -24
cowbell:-2 0 0
cows:0 6 8
cowshed:-21 -7 7
cpn:-82 -55 -66
cpr:-24 -21 -2
crab:-49 -44 -44
crabs:4 13 17
crack:51 23 52
crack … i:78 -29 -2
cracked:-15 -22 -43
cracker:-14 -4 -8
crackers:-6 5 -19
cracking:2 12 11
craft:-18 8 4
crafts:0 0 0
crag:29 -17 -11
craic:46 40 73
craig:108 50 54
cramp:-4 33 -12
cramping:7 22 29
cramps:138 124 118
crane:107 132 123
cranky:-11 -6 -23
crash:30 -26 58
crash my:3 8 112
crashed:19 -9 -7
crashes:6 -43 -38
crashing:80 9 21
crate:77 86 109
crave:-69 -33 -9
craving:14 -179 -185
craving a:-111 -4 -1
craving hard:117 -57 -34
craving is:184 -84 -25
craving teh:96 41 -2
craving … bad:141 0 0
craving … im:85 -4 -2
craving … ive:140 -2 -2
craving … strong:80 -7 -5
craving … teeth:117 -1 -1
cravings:-108 -175 -136
cravings strong:100 -1 -1
crawl:53 7 70
crawled:-3 -4 -1
crawling:61 47 97
crayon:53 32 42
crayons:-5 -4 -7
crazy:-94 -74 -59
creaking:91 90 114
cream:-81 -94 -111
creamery:-12 -6 -6
creams:-89 -46 -31
creative:84 20 -24
creature:-9 -1 -1
crecer:-1 -6 0
credit:-67 -34 -39
credits:151 96 99
creep:3 -34 -36
creeper:-10 -3 -3
creeping:3 6 41
crem:-26 -36 -31
cremation:91 98 105
crematorium:84 45 53
crematorium and:73 95 121
creo:-50 11 -2
crepes:-10 -12 -9
crept:-10 -3 -8
cress:-1 -15 -3
crete:-101 -89 -91
crew:39 47 37
crewe:-46 -96 -88
cricket:-7 -11 -35
cried:-55 -94 -127
cries:54 60 33
crime:-54 -34 -21
criminal:31 -30 -10
cringe:-4 -2 -1
crisis:18 -100 -44
crisis house:117 -1 -2
crisis in:73 -10 -12
crisis team:122 16 -12
crisis … me:158 37 35
crisp:-110 -98 -105
crisps:-128 -119 -108
criticised:-6 -3 -1
crochet:-30 -17 -10
crocodile:-11 -9 -11
croissants:-16 -1 -1
crook:-44 -20 -7
crooked:-13 -5 -4
cross:7 -54 -59
crossbow:163 171 207
crossbow … teh:88 86 79
crossed:-5 -26 -4
crossed … out:86 101 44
crosses:76 28 34
crossing:109 88 100
crossing at:112 98 80
crossing … teh:123 125 124
crossword:-30 -9 8
crosswords:-2 -1 0
crouched:-16 -7 -8
crowbar:-10 -8 12
crowd:42 21 52
crowded:-11 -15 -12
crowds:-74 -39 -35
crown:-18 -67 -15
crows:-32 -38 -33
croydon:-24 -18 16
cruel:-95 -80 -80
cruel world:-86 -81 -89
cruise:-44 -37 -27
crumb:-71 -57 -46
crumble:-62 -49 -38
crumbs:-60 -35 -20
crumpet:-13 -10 -27
crumpets:-1 -1 -1
crush:-60 -47 -22
crushed:131 140 128
crushed up:155 156 153
crushed … teh:70 52 69
crushing:67 49 58
crusts:20 27 4
crutches:-34 -9 -6
cry:-1 -5 -13
cry for:124 122 60
cryin:19 2 26
crypto:-22 -28 -16
crystal:1 2 -38
ctb:78 59 130
ctb i:62 8 -14
ctb … all:2 -91 -53
ctb … hav:96 86 1
ctrl:38 -10 -1
cuando:22 26 70
cube:133 -3 -89
cubes:39 -2 -1
cubicle:71 75 72
cubicle and:0 30 82
cubs:-25 -23 -14
cuchillo:1 0 25
cucumber:-20 -1 0
cue:-3 -34 -29
cuenta:59 6 -8
cuerda:59 57 47
cuff:-1 -5 -3
cult:-3 -2 -5
cumplo:-2 -4 -2
cup:-3 14 -38
cup … im:-20 -15 -97
cupboard:16 22 38
cupboard in:96 92 87
cupboard … i:-35 -66 -73
cupboards:26 58 61
cupcake:-18 -20 -13
cuppa:-8 -2 -5
cups:-50 -29 -18
curates:-27 -26 -26
cure:-3 -34 6
cure for:94 2 26
cured:-32 -38 -31
curfew:28 -36 -32
curiosity:-29 -16 -11
curious:29 25 -56
curled:68 63 61
current:-7 -2 2
currently:-18 34 35
curry:-102 -77 -88
curry and:-78 -73 -86
curse:-8 5 -4
curtain:16 11 27
curtain … and:-83 -66 -45
curtain … down:159 131 108
curtains:-100 -89 -68
cushion:19 -8 35
cushions:-21 -5 -31
custard:-30 7 14
custody:-19 3 -89
customer:-60 -53 -42
customers:28 -14 -15
customs:-46 -56 -32
cut:30 29 -1
cut bad:58 -91 13
cut but:-4 -98 -25
cut down:-93 -41 -21
cut it:-65 -82 -4
cut last:79 -128 -51
cut me:122 44 77
cut myself:13 34 16
cut teh:-90 -52 -29
cut tonight:6 -182 -27
cut … all:-97 -63 -63
cut … arms:-14 -10 -87
cut … but:122 57 6
cut … finger:-132 -130 -119
cut … ive:59 62 107
cut … last:6 -39 -78
cut … legs:44 56 9
cut … my:14 -15 -36
cut … neck:75 76 125
cut … throat:103 132 -46
cut … thumb:-90 -48 -35
cut … want:92 67 70
cute:2 34 24
cutie:-3 -2 0
cutlery:-49 -44 -34
cuts:115 146 -69
cuts and:103 67 64
cuts … i:82 53 -6
cuts … im:109 91 84
cutter:39 12 12
cutting:25 67 38
cutting cant:-103 -96 -19
cutting myself:53 59 9
cutting … every:31 33 -28
cutting … in:38 42 81
cutting … ive:3 -84 5
cutting … night:58 83 -20
cutting … nights:56 80 0
cutting … stop:-83 -72 -29
cv:-28 -18 -10
cya:115 92 98
cyanide:93 98 102
cycle:-72 -39 -53
cycled:-34 -45 -25
cycling:22 30 24
cyclist:-26 -42 -46
cylinder:78 78 72
cyprus:-18 -25 -40
d:35 -63 -46
da:9 -11 16
dach:63 55 54
dad:-27 -13 -13
dad on:-92 -114 -102
dad used:99 54 52
dad … a:-94 -77 0
dad … and:48 66 18
dad … for:125 80 85
dad … was:93 50 59
daddy:35 38 46
daddy is:95 58 86
daddy … her:129 146 120
daddys:91 108 94
dads:48 66 87
dads shotgun:-68 -75 -88
dads … am:55 57 138
dads … im:50 67 11
daffodil:-34 -47 -26
daffodils:-6 -22 -19
daft:24 27 44
daft … her:79 70 60
daft … to:108 0 5
dafur:-16 -19 -18
dagger:17 9 -1
dahlias:-60 -43 -37
daily:45 62 -97
dairy:22 24 -26
dal:-22 -24 -14
dam:59 80 58
damage:-55 -32 -31
damals:-61 -51 -28
damn:0 0 0
damp:-45 -58 -73
dan:-18 -2 -3
dance:-175 -118 -122
danced:-103 -67 -20
dancer:0 -4 -4
dances:-6 -3 -2
dancing:-61 -48 -50
danger:-56 -16 -67
dangerous:-35 5 -42
dangling:107 90 102
daniel:96 63 50
danke:-6 -3 7
dann:1 -5 40
danny:-11 -56 -43
dannys:94 59 59
dano:54 -8 -10
dans:-9 -17 6
daran:37 45 -32
dare:65 71 61
dare with:92 74 107
dared:-48 -19 -46
darent:33 32 14
dark:54 60 62
dark … in:-51 -37 -27
darkness:24 5 -18
darling:64 55 85
darlings:48 51 87
darts:-74 -45 -39
das:49 65 68
das … nehmen:53 63 -95
dash:20 44 31
dashboard:14 -10 9
dass:13 21 7
data:35 -23 -1
date:24 43 31
date and:76 92 121
date i:-103 -89 -128
date in:-132 -102 -14
date of:104 105 106
date … death:80 77 88
date … for:-54 -74 -81
date … mind:-126 -95 14
dated:39 84 61
dates:-63 -59 -36
dating:-84 -37 -15
daughter:-27 -42 -30
daughter and:95 -12 -40
daughter is:-134 -116 -105
daughter she:112 42 50
daughter … from:-72 -73 -78
daughter … has:149 51 66
daughter … teh:73 96 82
daughter … u:69 77 69
daughters:-18 -13 -9
daughters … i:68 90 64
davaler:78 96 113
dave:-8 6 34
daves:-3 -1 -1
davey:119 79 -1
david:-38 -15 -22
davignon:-4 -3 -5
davo:29 38 27
davon:14 8 -2
dawn:59 88 100
dawn and:-78 -73 -73
day:-8 -32 -48
day at:-74 -51 -87
day in:-66 -49 -48
day is:37 32 65
day its:22 47 72
day long:47 43 -66
day nine:73 60 53
day on:-21 -22 -83
day this:-82 -89 -8
day … back:119 -28 -8
day … clean:82 0 -1
day … day:80 98 69
day … dei:137 119 131
day … in:-114 -109 -114
day … ive:-92 -87 -93
day … myself:148 95 123
day … tak:85 110 108
day … with:-71 -33 -16
day … without:86 -13 19
daydream:120 74 -30
daydreaming:99 -19 -3
daylight:28 11 5
days:-5 -37 -24
days ago:99 55 52
days back:56 55 39
days gone:138 -14 -4
days its:-118 -88 -55
days of:-64 -74 -66
days off:-21 -99 -96
days … because:45 63 99
days … cut:40 -71 -10
days … drink:-6 68 6
days … in:-45 -12 -71
days … ive:25 105 114
days … myself:118 32 23
days … teh:30 -86 -40
daytime:-10 -13 -5
dayton:14 22 18
dbt:-55 -37 -29
dbye:0 0 0
de:-9 7 9
de pensar:130 87 -4
de vivre:94 -37 -12
de … le:-82 -50 -16
de … mi:47 -28 -16
de … tuer:83 85 -20
deacon:-18 -1 -13
deactivating:20 11 19
dead:-96 -25 0
dead and:-41 43 -81
dead im:-80 -67 -41
dead inside:-67 -77 -29
dead next:108 102 91
dead with:21 52 69
dead … for:43 71 73
dead … hour:-95 -94 -116
dead … i:-131 -83 7
dead … id:37 98 33
dead … me:-83 -117 -119
dead … my:-11 -4 -65
dead … nearly:85 93 105
dead … years:-12 12 35
deadline:-47 -40 -15
deadlines:-53 -56 -42
deadly:50 1 -5
deaf:40 -36 -45
deal:-6 -37 -15
dealer:19 5 -11
dealers:82 -117 -96
dealers … on:131 -13 -13
dealing:-73 -51 -35
deals:-18 2 -6
dean:-17 27 32
dear:8 9 9
dearest:5 22 36
dears:-36 -11 -31
death:-127 -28 -21
death of:-67 -55 -43
death on:44 78 79
death wihs:-155 -140 -26
death would:106 58 -22
death … be:89 57 -15
death … been:84 73 76
death … hes:97 80 74
death … i:-87 -47 -24
death … im:55 78 71
death … me:-75 -107 -108
deaths:-2 -4 2
deb:-39 -20 -36
debajo:-3 0 18
debate:-31 -21 -31
debated:-9 -3 -3
debates:-12 -6 -7
debating:-61 -44 -12
deberia:-82 -10 -6
debit:-18 -6 8
debits:12 12 11
debrief:-27 -5 -1
debs:41 40 35
debt:64 24 -30
debts:100 47 80
decade:-74 -41 -60
decades:-48 -15 -33
decaf:-106 -59 -58
deceased:-23 -14 -2
december:6 27 41
decent:67 37 60
decide:37 93 75
decided:44 61 19
decided and:104 101 71
decided not:82 58 126
decided teh:96 48 96
decided to:-91 -95 -81
decided … end:-104 -97 -24
decided … i:27 75 29
decided … id:17 76 83
decided … it:-90 -80 28
decided … myself:33 52 141
decided … on:59 49 104
decides:-12 -10 -3
decidido:38 60 2
deciding:-6 23 72
decirselo:8 -50 -12
decision:-8 9 -53
decisions:33 61 66
deck:49 38 38
decks:79 62 57
decks … teh:90 74 80
declan:-33 -30 1
declared:-7 -5 -2
declined:1 2 2
decluttering:0 6 -5
decorating:-43 -30 -22
decorations:-19 -25 -13
decorators:-48 -42 -41
dee:-1 1 -6
deed:138 132 109
deeds:-5 12 3
deeds … teh:59 68 44
deep:11 22 5
deep and:20 23 97
deep enough:160 138 26
deep i:12 82 3
deep … it:2 10 100
deeper:45 78 56
deepest:120 104 64
deer:5 18 29
defence:-10 -9 -7
definately:0 0 0
defrosted:-27 -2 -13
degree:-61 -43 -32
degrees:-82 -76 -54
dei:-85 22 2
dei as:4 -100 -23
dei by:41 -45 -66
dei i:21 -38 -49
dei it:-76 -84 1
dei ive:-108 -142 -94
dei my:-42 -37 -9
dei on:-57 -27 75
dei teh:-141 -149 -33
dei … another:0 -113 -4
dei … been:-72 -57 -63
dei … fink:73 98 -36
dei … go:112 97 11
dei … going:36 14 -127
dei … hav:19 -106 49
dei … i:39 -51 -13
dei … it:-28 67 11
dei … ive:43 87 108
dei … me:59 120 -10
dei … morning:91 -6 0
dei … not:54 87 27
dei … on:118 83 45
dei … one:-43 -37 -9
dei … own:-21 -101 -42
dei … stop:0 -118 -5
dei … suicide:97 141 -50
dei … teh:-46 6 -31
dei … tonight:61 36 -3
dei … want:42 -70 -28
deja:38 28 11
dejado:52 58 4
deje:18 31 68
dejo:0 45 1
del:51 -7 15
delante:86 25 -14
delay:-2 -4 32
delayed:-42 -24 -2
delays:-3 -1 -5
delete:15 -4 -43
delete myself:90 2 -85
deleted:35 -3 11
deleted it:66 -88 -100
deleting:26 40 44
deletion:30 76 23
deliberately:110 123 88
delicious:-2 -2 -1
delighted:-94 -43 -23
delirious:42 33 37
delirium:-63 -43 -42
deliver:-9 -27 -65
delivered:131 101 115
delivered i:93 76 66
deliveries:-6 -11 -2
delivering:62 63 75
delivery:-1 -33 -31
dem:-21 -7 5
demain:-5 -4 23
demand:-17 -9 -5
demanded:-32 -16 -11
demanding:57 2 -8
demenagement:-51 -46 -7
dementia:-21 -57 -78
demon:148 125 131
den:-14 1 6
denied:-10 -4 -1
denies:-4 -5 -2
denise:21 -1 26
denke:58 88 -37
dent:-52 -24 -23
dental:-56 -37 -34
dented:-4 -3 -1
dentist:-41 -68 -40
dentist teh:96 28 45
dentists:-27 -2 0
dentures:95 79 80
denver:46 50 65
denvie:-7 -5 -2
deny:-12 -6 -9
depart:97 97 108
department:54 47 67
departure:-13 -5 2
depending:9 25 -10
depends:5 40 84
deployed:-3 -2 49
deployment:-7 15 -24
deposit:-79 -67 -72
deposits:24 34 36
depot:-72 -52 -60
depressed:-73 -83 -47
depression:-182 -157 -153
depressive:-31 -29 -31
depth:43 44 -3
depuis:2 12 -40
deputy:-50 -28 -35
der:31 35 63
der abschiedsbrief:72 67 70
der … und:57 41 81
derby:-4 -2 4
derek:38 19 25
dermot:31 33 19
dernier:8 2 34
des:-14 2 -44
des … suicidaires:52 56 -11
desaparecer:137 -45 -7
descaler:56 51 56
descaling:-29 -34 -30
describe:-7 3 -28
described:-7 -41 -52
describing:-39 -15 0
desde:92 82 -11
desert:124 77 83
desert and:102 86 93
deserve:70 3 -126
deserved:90 98 71
deserves:67 37 2
design:-7 -4 -5
designated:-66 -49 -31
designed:-23 -22 -8
designs:-16 -19 -9
desire:16 58 -28
desk:-4 6 -2
desks:-66 -21 -32
desktop:52 -1 37
despair:-24 -16 -18
despawn:78 -7 -4
desperate:14 22 -47
despertar:-3 -108 -18
despertara:88 -25 -16
despido:-32 -1 5
despierta:161 117 121
despues:-35 34 37
dessert:-39 -1 -1
destination:0 0 0
destroy:-24 -7 -13
destruction:0 2 -1
detail:-13 -8 42
details:39 30 36
detective:-74 -77 -73
detectives:-53 -30 -24
detention:-4 -29 -15
determined:38 78 -14
detox:-132 -123 -157
detox on:-67 -48 -35
detox unit:-107 -59 -50
detox … i:80 73 -1
detox … teh:-71 -56 -42
detoxed:0 1 9
detoxing:70 93 69
deux:-16 -11 -7
devant:-13 -10 -8
developer:1 7 -17
devil:-27 4 58
devon:-98 -82 -85
dey:17 27 41
dey ask:28 64 61
dey do:-125 -113 -132
dey find:47 28 16
dey fink:57 63 59
dey kept:28 -82 -80
dey need:48 13 33
dey pulled:4 69 93
dey slept:125 112 106
dey wak:72 133 133
dey went:37 54 75
dey wont:77 104 124
dey … for:67 67 68
dey … hav:118 45 53
dey … home:157 97 109
dey … im:92 75 71
dey … in:-59 -57 -51
dey … last:125 87 104
dey … need:133 74 66
dey … off:-97 -118 -113
dey … out:-43 -16 -32
dey … ring:58 76 55
dey … suicidal:-69 -89 -6
dey … tablets:141 135 123
dey … tell:-85 -54 -35
dey … tomorrow:33 44 32
dge:0 0 0
dia:35 25 -14
diabetes:-75 -49 -30
diabetic:42 39 64
diagnosed:-56 -43 -26
diagnosis:11 -20 -63
dial:-16 10 31
dialled:26 7 -20
dialysis:61 87 96
diaries:15 60 96
diary:45 34 -16
diary but:120 45 62
diary that:61 60 123
dias:0 74 -13
diazepam:44 69 53
diazepam … a:-106 -68 -11
diazepam … it:195 193 153
dice:39 75 -18
dich:-11 -3 -3
dicho:10 5 -10
did:0 6 -10
did and:-86 -89 -52
did drink:98 109 78
did in:-14 -29 21
did it:60 56 49
did teh:-50 -61 -69
did try:118 106 92
did u:-61 -98 -72
did wat:65 96 98
did … a:-76 -79 -86
did … for:-125 -67 -62
did … he:-62 -22 -26
did … hert:78 11 -20
did … im:83 94 123
did … in:-10 -70 -106
did … minutes:117 105 33
did … myself:48 -15 5
did … pain:95 48 46
did … properly:82 80 62
did … ten:106 94 34
did … this:83 137 -25
did … those:43 8 30
did … times:121 52 10
did … tonight:-96 -117 -43
did … twice:57 112 -34
didnt:-15 -2 19
didnt find:101 73 57
didnt give:65 87 75
didnt leave:82 28 -4
didnt tell:49 108 52
didnt want:83 92 128
didnt werk:4 60 96
didnt … anyone:51 78 90
didnt … cant:25 67 74
didnt … dnt:60 51 63
didnt … it:42 -64 -68
didnt … last:135 153 125
didnt … to:31 45 78
didnt … up:17 -109 -82
died:-41 -57 -42
died my:-93 -11 -5
died of:-117 -78 -79
died … wife:-124 -14 -7
died … years:60 39 34
dieeeee:0 0 0
dieing:-123 -60 -20
dieing he:-60 -31 0
dieing is:61 98 0
dieing … a:121 28 21
dieing … be:122 27 24
dies:-22 -24 34
dies … tonight:105 111 99
diese:-12 -5 -3
diesel:71 64 68
dieses:-7 -8 -2
diet:-76 -56 -64
dietician:-19 -24 -28
dietitian:-52 -111 -24
diets:-5 -6 -25
diez:-9 -5 -8
difference:-25 -21 5
different:-9 -34 -42
differently:-9 -30 -16
difficult:-69 -74 -50
dig:-63 -59 -71
digging:-56 -45 -45
digital:-9 -3 -2
dignified:-6 -4 -2
dignity:-61 -35 -36
digoxin:139 118 123
dihydrocodeine:2 -21 18
dijo:-8 -5 -14
dilaudid:64 51 50
dim:19 35 45
dimanche:-32 -21 -18
diner:7 19 -2
dinghy:10 22 25
dining:-23 -20 -13
dinner:-37 -49 -36
dinner with:38 55 35
dinner … and:105 110 99
dinners:-88 -90 -103
dinnertime:54 68 44
dinosaur:-76 -77 -77
dinosaurs:-47 -58 -23
dios:24 -16 -10
dip:-19 -21 -25
diploma:-8 -36 -10
dips:-30 -12 -1
dire:-56 -8 -28
direct:-57 -32 0
directed:-45 -27 -26
direction:-31 -13 -10
directions:2 33 1
directly:7 -3 4
director:-59 -62 -48
dirt:110 -9 -22
dirty:109 56 29
dis:7 13 -5
disability:-33 -30 -6
disabled:104 88 101
disagree:-19 -4 -10
disappear:67 -141 -103
disappear and:133 -30 -7
disappear … i:81 -2 -1
disappeared:77 -72 -13
disappointed:80 -46 -54
disappointed … teh:157 -3 -2
disappointment:0 -49 -12
disaster:-3 -6 -3
disc:-11 -18 -8
discharge:-67 -50 -44
discharged:46 -97 -106
discipline:-36 -2 -78
disco:-30 -18 -9
discord:27 25 -5
discount:-30 -27 -30
discovered:-56 -13 -7
discuss:-46 -37 -9
discussed:-45 -42 -35
discussing:18 29 33
discussion:-3 -1 -1
disease:-9 -15 -5
disgrace:-10 -3 4
disgusted:-32 -35 -6
disgusting:115 19 -11
dish:-34 -47 -14
dishes:-6 -8 -36
dishwasher:-76 -37 -24
dislexic:-21 -6 -5
dismissed:97 89 91
disorder:-66 -27 -25
disorders:-4 -1 -4
disparaitre:54 -16 -8
dispatcher:-11 -2 0
display:-3 -9 -14
disposable:-48 -44 -48
disposal:-24 -31 -21
dispose:-14 -6 -6
dispute:-7 -4 -5
dissertation:-42 -19 -19
dissolve:62 -7 -4
dissolved:121 88 90
dissolving:70 32 53
distance:-11 -1 -31
distract:-21 -75 -47
district:52 64 32
disturb:-64 -76 -45
disturbed:-77 -47 -14
disulfiram:31 -17 -10
dit:17 34 -52
ditch:-32 -13 -3
dites:-38 -43 -34
dive:-44 -30 -12
diverted:-18 -21 -8
divided:-5 -5 0
diving:-48 -62 -19
divorce:-65 -59 -122
divorced:-26 -46 -56
divorces:2 0 0
diwali:10 -9 -2
dix:-32 -26 -17
diy:-45 -35 -49
dizy:-77 -53 -49
dizziness:-37 -29 -12
dly:0 0 0
dm:-8 -7 -4
dmed:-1 0 0
dms:17 67 61
dnr:33 49 49
dnt:43 32 46
dnt ask:72 -6 -29
dnt blame:-112 -119 -130
dnt come:94 147 123
dnt cry:5 22 34
dnt fink:33 -14 -34
dnt forget:-105 -88 -80
dnt give:-73 -35 -24
dnt go:-67 -158 -130
dnt let:107 103 108
dnt mean:203 0 17
dnt miss:-95 -30 -8
dnt mix:-94 -96 -69
dnt plan:105 32 51
dnt save:107 53 48
dnt see:128 -82 -41
dnt send:121 115 92
dnt tell:115 148 77
dnt u:74 19 26
dnt understand:-86 -49 -75
dnt wak:111 93 -65
dnt … a:60 52 -16
dnt … alone:-19 -43 6
dnt … and:-53 -85 -34
dnt … anyone:93 57 35
dnt … as:50 78 24
dnt … attention:4 -62 -8
dnt … bit:-91 1 -29
dnt … call:44 49 112
dnt … can:70 -16 -111
dnt … children:99 85 102
dnt … come:111 167 180
dnt … cross:112 125 135
dnt … dey:9 30 44
dnt … else:91 100 67
dnt … ere:140 26 13
dnt … grow:146 -2 -19
dnt … hav:-59 -112 -77
dnt … him:-87 -31 6
dnt … id:7 -67 -111
dnt … ive:-119 -99 -85
dnt … liv:89 84 -47
dnt … look:89 123 146
dnt … mine:111 -9 -8
dnt … mum:69 84 50
dnt … myself:76 -113 -123
dnt … reply:136 129 134
dnt … safe:102 100 -80
dnt … say:57 126 99
dnt … scared:77 68 87
dnt … see:57 91 143
dnt … tell:-139 -142 -148
dnt … ther:93 -6 1
dnt … theres:4 -73 -96
dnt … tomorrow:98 82 89
dnt … was:-63 87 51
dnt … wen:60 39 -131
dnt … where:-67 -106 -103
dnt … which:90 71 31
dnt … whos:53 20 -3
dnt … wil:71 14 29
dnt … with:-40 -42 -84
do:0 5 -14
do and:54 69 82
do another:62 78 93
do away:-22 22 -86
do beter:44 3 23
do goodbye:145 129 118
do i:7 -8 61
do im:55 23 48
do in:-74 -38 -27
do it:31 77 32
do my:-63 -48 -72
do myself:135 93 -130
do something:-1 34 -100
do teh:-76 -69 -72
do to:-5 3 -77
do tomorrow:73 58 96
do u:-56 -85 -131
do wat:155 154 4
do with:-113 -130 -100
do … any:-108 -24 -11
do … bus:45 58 61
do … but:48 -89 -16
do … christmas:56 97 96
do … dei:55 87 82
do … does:-76 -68 -16
do … end:95 -7 -88
do … feal:-42 -35 -54
do … got:56 43 87
do … help:91 71 -26
do … hold:34 97 81
do … id:85 10 -43
do … in:24 66 30
do … me:104 100 81
do … mor:-83 8 17
do … most:91 97 -1
do … myself:41 18 -82
do … of:-66 -72 -52
do … once:173 138 68
do … over:54 49 78
do … same:148 83 34
do … teh:-48 -62 2
do … till:74 85 132
do … to:55 36 -77
do … tomorrow:-157 -157 -65
do … unalive:-100 -91 -2
do … wat:-36 -4 -28
do … wil:79 68 40
do … with:13 -1 -37
do … years:91 -28 -1
doc:-75 -94 -57
doch:6 -6 -2
dock:60 71 88
docker:7 14 0
docks:46 -27 -11
docs:-13 24 21
docter:-98 -67 -127
docter i:128 28 -108
doctors:-31 -46 -75
doctors … and:-119 -94 -74
document:-10 -2 11
documentary:-56 19 -24
dodgy:-26 -15 -15
does:-63 -52 -78
does and:155 143 112
does anybody:-112 -91 -40
does it:52 103 95
does … werk:-83 -81 1
doesnt:30 29 33
doesnt hert:129 121 130
doesnt know:105 122 78
doesnt mean:-60 -98 -55
doesnt need:68 14 19
doesnt stop:47 49 32
doesnt … any:39 88 56
doesnt … been:82 50 -13
doesnt … dnt:23 49 52
doesnt … i:21 3 -74
doesnt … its:45 49 69
doesnt … ive:25 -38 -100
doesnt … mor:51 58 65
doesnt … teh:33 24 72
doesnt … who:111 118 137
dog:-23 -36 -37
dog gets:109 54 9
dog on:-87 -83 -83
dog walkers:102 111 108
dog … a:-71 -61 -57
dog … sat:54 31 98
dogs:-3 -4 -43
dogs name:91 70 70
dogs … on:141 134 59
doin:-21 -7 -24
doin and:48 34 -58
doin away:91 104 -40
doin my:-38 3 14
doin teh:-108 -105 -115
doin them:89 52 28
doin this:63 10 28
doin tonight:115 113 107
doin … a:118 121 84
doin … about:82 62 -8
doin … after:88 92 129
doin … and:-46 -47 -107
doin … by:1 1 -162
doin … to:96 65 -76
doin … tonight:-102 -92 -84
doin … tuesday:105 98 99
doin … two:76 60 46
doin … wen:63 57 59
doin … with:40 50 92
dollar:2 2 21
dollars:-45 -46 -52
dolly:-30 -17 -7
dolores:-6 -3 -4
dolphin:-11 -11 -12
dolphins:-28 -13 -22
domestic:-22 -16 -11
domingo:-15 -16 -2
domingos:-2 -5 -2
dominoes:-81 -70 -63
donated:-9 2 2
donating:-40 -25 -21
donation:-26 -13 -2
donations:-6 -9 1
doncaster:-17 -2 -4
done:-16 11 28
done cant:77 104 100
done folks:72 59 79
done for:-84 -84 -105
done its:-53 -59 -71
done living:84 154 145
done shell:-96 -108 -32
done teh:-13 -52 -50
done with:-18 -72 -132
done … at:-26 -18 -25
done … did:35 72 88
done … feal:80 98 82
done … goodbye:-101 -109 -112
done … he:103 78 81
done … is:110 90 124
done … ive:-76 -73 -111
done … letters:122 115 142
done … maths:104 106 99
done … she:51 108 109
done … sombody:88 87 80
done … sunday:-64 -72 -80
done … tonight:-84 -96 -90
done … u:89 51 64
donegal:-12 -24 -22
donkey:10 8 -3
donkeys:-8 9 15
donor:1 4 31
donors:70 65 78
donuts:-14 -7 -9
doolally:-12 -7 -9
door:33 34 46
door because:63 78 83
door down:43 69 152
door i:101 112 83
door ive:70 65 51
door teh:52 20 22
door to:70 30 28
door was:68 75 79
door … am:-116 -80 -60
door … and:48 49 77
door … be:123 125 99
door … from:-67 -64 -57
door … hes:104 52 54
door … know:-28 -90 -94
door … locked:77 98 93
door … my:-4 -27 -72
door … on:-53 -45 -46
door … open:-75 -97 -96
door … sais:31 22 116
door … teh:-29 -27 -22
door … tiem:104 94 116
door … to:-82 -72 -90
door … wont:92 76 89
doorbell:44 55 81
doormat:-8 -14 0
doors:19 13 19
doors shut:96 92 93
doors … im:68 19 13
doors … latch:104 65 61
doors … my:-108 -108 -102
doors … on:119 61 62
doors … teh:30 -6 26
doorstep:32 -3 2
doorway:6 2 -10
dope:-94 -96 -66
doreen:-29 -8 -1
doris:-39 -28 -26
dorm:46 59 51
dormir:38 -65 26
dormitory:1 3 0
dorothy:-6 -4 -3
dos:80 89 83
dose:5 13 26
dose that:103 104 118
dose three:111 109 98
dosed:33 40 66
doses:24 42 21
dosette:-59 -24 11
dot:-1 54 62
dots:97 56 -8
double:5 4 52
double and:103 120 105
double double:107 128 134
double … i:76 90 90
doubled:108 77 61
doubles:-52 -22 -18
doubling:28 27 -1
doubt:-38 -23 -24
dough:-18 -15 -24
doughnut:-20 -7 -1
doughnuts:-70 -76 -65
doused:27 38 52
dover:72 77 81
down:33 26 36
down after:-128 -90 -92
down between:72 88 82
down but:76 78 81
down i:31 -38 -15
down night:82 72 77
down not:83 102 95
down ther:85 143 139
down with:59 82 51
down … are:-70 -69 -75
down … door:42 32 85
down … down:107 126 133
down … drain:-36 -69 -76
down … fink:149 31 6
down … fone:114 139 53
down … for:64 45 48
down … go:-132 -112 -113
down … id:-4 -97 -25
down … in:81 65 39
down … long:55 76 77
down … me:45 37 55
down … night:-62 -70 -58
down … not:100 106 131
down … own:35 72 114
down … rails:94 125 111
down … sink:-117 -126 -118
down … that:111 103 61
down … thats:43 -30 -20
down … theres:106 86 103
down … tok:87 102 123
down … tonight:116 126 128
downed:5 -26 -19
downed … bottle:-102 -98 -83
downer:41 45 42
downhill:-2 -50 -26
downs:-29 -31 -20
downsizing:-8 -2 -4
downstairs:75 74 130
dowry:147 120 -6
doy:60 -19 -4
doyle:0 0 0
dozen:-73 -80 -53
dozens:59 18 -23
dozing:-16 -9 -20
dozy:58 66 62
dr:-51 -36 -30
draft:69 69 49
drafted:-29 -32 -40
drafting:1 15 -87
drafts:163 158 141
drag:23 -20 61
dragged:51 34 3
dragged me:-29 -68 -92
dragging:84 69 118
dragon:-46 -50 -8
dragons:-53 -24 -32
drain:-43 -31 -14
drain … teh:10 -65 -77
drained:-95 -96 -77
draining:73 54 -24
drains:24 3 15
dram:-9 -10 -2
drama:-41 -27 -44
dramas:-14 -12 -12
dramatic:-42 4 -10
dramatic but:90 100 104
dramatics:-2 -3 -3
dran:41 -3 5
drank:68 76 106
drank antifreeze:29 93 96
drank bleach:61 108 117
drank haf:59 24 8
drank i:-79 -80 -69
drank it:176 104 98
drank last:93 -64 -22
drank teh:59 119 117
drank … a:97 41 26
drank … hes:96 96 96
drank … my:53 80 76
draught:14 30 2
draughts:-22 -8 -23
draw:52 11 -10
drawer:45 50 56
drawer where:-14 -177 -164
drawer … im:26 -95 -89
drawer … wont:137 137 124
drawers:36 72 71
drawing:-24 -52 -44
drawings:-43 -33 -6
drawn:141 152 155
drawn … in:112 108 61
drawr:-24 -47 -45
dread:-40 -60 -59
dreaded:-29 -10 -2
dreadful:-126 -113 -100
dreading:-91 -112 -106
dreading it:-62 -87 -87
dream:-10 -105 -97
dreamed:34 -36 -6
dreaming:101 11 -21
dreaming … teh:85 -7 -2
dreams:-102 -27 22
dreamt:6 -55 -8
drei:-19 -10 -4
dreimeterbrett:-10 -7 -4
drenched:65 119 68
dress:31 48 49
dressed:67 29 50
dressed … and:79 12 33
dresser:51 59 30
dresses:-32 -31 -18
dressing:-12 -7 -3
dressing … cord:48 52 49
dressings:4 20 -29
drew:39 26 -47
drew … arm:108 -57 -1
drew … my:114 -62 -1
dribble:-19 -10 17
dribbled:-37 -31 -36
dribbling:90 94 107
dried:-8 -3 -8
dries:-80 -72 -67
drift:41 30 -17
drifted:-19 -20 -13
drifting:49 49 7
drill:5 -12 -29
drill and:82 -23 -11
drill … and:67 84 81
drill … was:105 -16 -1
drilling:69 51 -24
drink:-16 12 -11
drink a:77 126 -16
drink it:89 91 118
drink much:119 -12 -9
drink yesterday:110 -4 -1
drink … can:89 97 108
drink … could:126 52 0
drink … had:70 50 67
drink … im:80 87 114
drink … it:-94 -59 -67
drink … me:-81 -27 -12
drink … not:-60 19 39
drink … one:-82 -49 -48
drink … six:109 -15 -5
drink … years:122 -18 -5
drinker:-96 -66 -47
drinkers:-59 -49 -27
drinking:-53 -11 -30
drinking i:-81 -81 -58
drinking in:22 -21 -112
drinking on:65 30 82
drinking teh:-24 58 50
drinking two:79 83 105
drinking … after:78 82 -45
drinking … ago:26 83 128
drinking … it:38 -40 12
drinking … out:99 103 110
drinking … teh:-9 3 -83
drinks:-49 -44 -91
drip:78 55 50
drip … and:98 99 101
drip … im:82 57 54
dripping:0 15 16
dripping off:57 58 67
dripping … my:106 99 97
drips:-4 0 1
drive:-39 -30 -38
drive dads:87 87 90
drive into:121 125 105
drive it:86 77 93
drive to:107 84 51
drive … bridge:63 60 6
drive … car:31 34 38
drive … into:45 68 96
drive … off:115 114 94
drive … teh:64 74 95
driven:12 12 52
driven to:132 67 29
driver:-40 16 30
drivers:59 19 28
drives:-33 -23 -91
driveway:-32 10 34
driving:27 -1 17
driving out:88 95 89
driving over:-88 -57 -53
driving test:-125 -75 -52
driving … house:37 45 99
driving … to:68 77 49
drizzle:-37 -36 -40
drone:-20 0 8
drooling:5 28 28
drop:-41 -30 -90
dropped:48 24 42
dropped … twice:143 86 106
dropping:-18 -25 48
drops:-40 -16 -5
drought:-2 1 -39
drove:8 28 3
drove to:73 16 50
drove … a:103 112 39
drown:20 41 -56
drown myself:-76 -86 -114
drowned:-44 3 7
drowning:-15 -11 -54
drowsiness:-16 -3 -1
drowsy:74 93 93
drug:-53 -19 -2
drugs:-21 15 56
drugs i:-40 -56 -13
drugs … teh:108 80 63
drum:-47 -59 -38
drummer:-91 -82 -70
drums:-39 -43 -13
drunk:35 88 111
drunk and:46 70 57
drunk it:89 191 187
drunk teh:74 92 104
drunk … day:107 -13 -5
drunk … high:67 77 -34
drunk … its:101 -16 -12
drunk … teh:73 49 32
drunk … wont:118 112 80
drunks:-28 -27 -3
dry:-29 -65 -37
dryer:44 -32 -7
dryers:-26 -14 -13
drying:53 70 14
dts:-56 -52 -49
du:27 35 26
dual:61 75 78
dubai:-20 -18 -38
dubbo:9 16 14
dublin:-88 -78 -73
duck:-113 -88 -115
ducks:-34 -52 -21
dude:-20 -18 -7
due:-11 -1 1
dug:-28 -19 -52
dui:-14 -14 -9
duke:-5 -2 -4
dull:-94 -37 -50
duloxetine:83 95 92
dumb:32 29 42
dummy:-57 -20 -15
dumped:-82 -39 -5
dumplings:-6 1 2
dun:-14 -6 -1
dundee:-14 -1 -3
dunedin:-8 -17 -6
dunno:0 0 0
durban:38 58 53
during:-1 -2 -42
during maths:107 125 8
durkheims:-22 -20 -7
dusk:23 44 55
dust:-47 -36 -19
dusted:42 45 36
dutch:-5 0 0
duty:63 38 26
duvet:-13 -14 -30
dvd:-15 -9 -2
dvla:-58 -44 -34
dyed:30 -30 -9
dyeing:-74 -68 -71
dyou:71 59 -25
e:17 43 61
each:6 12 18
each morning:-55 -59 -114
each night:129 100 5
each of:116 133 147
each … and:-48 -51 -42
each … hoping:99 104 -2
each … im:-40 -68 -31
each … is:132 157 164
each … someone:98 45 50
each … than:130 136 135
each … us:106 111 120
ear:-12 -66 -44
ear i:174 60 56
earlier:-25 22 59
earlies:-13 18 18
early:-19 -31 -18
early … i:29 82 42
early … u:-60 -106 -83
early … wont:112 115 94
earned:-25 -33 -20
earnest:2 21 -3
earplugs:-82 -70 -74
earrings:55 73 65
ears:-28 -3 0
ears are:108 123 119
ears … and:111 94 81
earth:110 47 75
earth … i:83 99 106
earthquake:-24 -22 -2
ease:-29 15 23
eased:110 -15 0
easeful:27 -44 -8
easier:40 -35 9
easier lfie:131 -6 -6
easier than:-23 105 100
easier … teh:108 96 80
easiest:18 22 -38
easily:-17 48 6
easing:-41 -35 -30
eastbourne:-49 -51 -31
eastenders:28 68 77
easter:-11 -37 -13
easter … and:92 -29 11
easy:13 26 5
easy … teh:120 132 126
eat:-34 -26 -103
eat … i:93 56 -34
eaten:-5 23 27
eaten teh:52 50 75
eaten … six:22 86 -6
eaten … week:39 99 -2
eating:-83 -100 -97
eating … at:-83 -76 -71
eats:-74 -39 -13
ecg:-64 -38 -41
echo:-22 -13 -17
eclipse:-21 -19 -26
ect:-48 -25 -8
eczema:-90 -78 -1
ed:16 40 58
edge:-11 -14 -33
edge and:86 95 70
edge i:82 91 100
edge … down:-65 -66 -68
edge … it:131 52 45
edge … on:119 120 126
edge … quarry:90 90 95
edge … roof:30 35 38
edges:92 114 99
edging:0 1 2
edgy:0 59 -28
edible:-16 -15 -8
edibles:14 -30 -1
edit:-49 -57 -45
editor:-120 -68 -52
education:-5 -1 4
eejit:39 -46 -34
eels:-4 -5 -6
effect:2 31 13
effective:-1 73 55
effects:-52 -24 -20
effort:11 -45 -18
egg:-100 -100 -70
eggs:-46 -11 -29
eggshells:26 -12 -16
eh:64 42 59
eid:51 73 62
eight:1 13 4
eight and:-80 -121 -112
eight days:114 102 52
eight years:-105 -42 -55
eight … a:9 -24 -87
eighteen:36 95 32
eighteen months:-111 -61 -33
eighteenth:-27 13 -50
eighth:60 82 76
eighties:-70 -70 -26
eightieth:-2 7 19
eighty:-57 -54 -69
ein:-18 -6 3
eine:42 1 30
einen:-23 -30 -13
einer:28 31 58
einfach:17 -29 -30
either:4 -38 3
el:-44 14 46
el … no:73 67 46
elastic:43 34 29
elastic band:94 93 83
elbow:103 85 79
elbow … teh:81 59 44
elbows:85 50 47
elder:-56 -68 -34
elderflower:-118 -37 -29
elderly:-36 -17 -37
eldest:-18 -18 -46
election:-8 -26 -8
electric:30 36 31
electrician:32 18 -11
elephant:94 122 122
eleven:-12 -14 -22
eleven … and:-69 -25 -21
eleventh:58 30 32
elf:-41 -39 -13
elgar:5 -5 -2
elle:106 117 94
ellie:115 121 114
elm:0 0 0
eloping:-31 -18 -15
els:-1 -1 -1
else:-2 5 -17
else from:72 100 110
else … say:97 108 104
else … to:26 -36 -50
else … waiting:120 41 -12
elses:-5 -22 -17
elses hands:66 84 67
elsewhere:-21 -14 -4
elsie:113 106 135
elvis:-3 -2 -1
em:93 123 145
em with:82 64 61
em … me:126 131 126
email:-44 2 5
emailed:118 97 101
emailed my:127 20 32
emailing:9 -7 -7
emails:27 6 20
embankment:59 87 86
embarrass:-1 -1 0
embarrassed:47 -44 -45
embarrassing:-22 19 51
embarrassment:2 -69 -26
embassy:-10 -34 -40
emdr:-23 -19 -18
emergency:-56 -38 -52
emigrates:-4 -3 -2
emigrating:-5 4 45
emoji:55 56 80
emotional:-41 -43 -50
employee:35 -11 -20
employer:-8 11 -3
emptied:54 95 116
empties:82 116 106
empty:85 70 73
empty flat:-59 -36 -99
empty i:69 102 79
empty teh:-84 -81 -81
empty … all:57 71 83
empty … am:73 24 75
empty … her:92 95 68
empty … in:79 106 101
empty … of:107 138 127
empty … wil:96 93 101
emptying:27 23 3
en:63 28 -8
en el:75 62 85
en finir:94 123 -10
en la:40 25 48
en suicidarme:67 117 -9
en … la:78 45 -41
encima:13 33 34
encore:77 58 82
encouragement:-33 -40 -39
encouraging:-6 -2 -2
end:18 25 37
end and:71 39 29
end me:-77 3 -5
end my:-7 61 39
end teh:-89 -87 -65
end things:137 105 111
end this:113 149 104
end to:43 -1 -123
end up:-11 -46 -113
end … all:-33 -35 -155
end … book:68 45 50
end … call:-55 -49 -41
end … cant:-16 -46 -108
end … end:104 83 97
end … hes:-67 -51 -44
end … lfie:61 141 -25
end … myself:143 168 -72
end … nobody:45 73 -50
end … own:101 47 -124
end … since:94 123 -29
end … soon:4 3 -97
end … this:-70 -73 -14
end … world:-108 -107 -104
ende:7 11 -5
ended:-30 4 -3
ended up:-1 -92 -70
ended … a:125 3 -12
ended … and:37 -42 -35
ending:6 52 -16
ending … all:33 108 -105
ending … and:26 22 -75
ending … im:-70 -103 -10
ending … lfie:83 95 -26
ending … own:85 92 -67
endless:-16 -15 -17
endlich:-6 -1 6
ends:85 91 95
enemies:1 2 21
energy:-37 -93 -72
enfants:12 11 18
enfermera:13 17 -1
engaged:43 -5 -42
engagement:-26 -40 -56
engine:-76 -79 -74
engineer:-79 -99 -73
engineering:-54 -33 -16
engineers:-41 -37 -30
engines:27 39 48
england:-19 -6 -1
english:89 52 99
english … good:124 123 120
english … not:130 144 125
enjoy:-85 -51 -55
enjoyed:-15 -2 9
enjoying:31 48 68
enormous:-23 -41 -12
enough:46 46 58
enough im:-52 -72 -33
enough in:104 111 117
enough tomorrow:124 136 137
enough … and:69 55 42
enough … be:74 51 71
enough … it:37 102 36
enough … ive:130 70 44
enough … lfie:-22 -116 -51
enough … not:148 162 159
enough … teh:31 20 18
entire:-14 -26 3
entire … of:76 70 78
entirely:-19 -8 -2
entitled:20 14 22
entry:86 79 90
envelope:32 49 114
envelopes:-42 -19 -31
envie:20 -4 -71
envie … tuer:82 84 -17
envied:79 -31 -13
envious:118 -20 -11
envy:176 -5 -39
envying:95 -49 -31
epidural:-18 -7 -11
epilepsy:18 40 45
epilepsy tablets:90 68 55
epilepsy … and:88 80 90
epileptic:-17 -11 -38
epipen:31 4 6
episode:-46 -12 -21
episode … teh:93 92 70
episodes:21 20 45
episodes of:99 58 77
er:40 19 63
era:-25 -11 -19
erased:-45 -38 -4
ere:26 24 26
ere after:-91 -64 -100
ere as:-30 -43 -72
ere because:100 76 80
ere ill:-62 -99 -122
ere in:-6 49 75
ere monday:111 108 107
ere my:-42 -49 -79
ere next:164 113 47
ere nice:157 98 95
ere that:115 94 60
ere to:33 72 102
ere tok:-91 -95 -107
ere … an:-111 -91 -65
ere … dey:8 90 72
ere … everything:51 66 61
ere … from:67 86 98
ere … is:92 95 75
ere … lfie:63 83 86
ere … morning:163 138 148
ere … my:-11 -51 -23
ere … no:100 3 25
ere … off:142 173 163
ere … office:-58 -2 -2
ere … tonight:-123 -96 -107
ere … up:92 50 57
ere … want:70 104 93
erly:-34 -12 -8
ernst:-6 12 -12
erp:-35 -13 -3
error:54 -16 -14
es:57 44 11
esa:35 -16 -6
escape:-71 -43 -22
escaped:0 -1 0
escitalopram:-24 -14 -7
escribi:-14 0 -10
escribo:-10 -3 -5
ese:-21 -3 -1
eso:28 -27 -15
especially:-52 -33 -15
espresso:-79 -48 -29
essay:26 73 27
essay i:90 79 79
essays:19 -38 -40
essence:58 54 53
est:25 39 57
esta:2 34 9
estaba:34 -16 -13
estar:19 -100 -25
estare:72 123 96
estarian:68 -4 -1
estate:90 97 97
estate … and:-59 -45 -41
este:5 20 69
esto:65 65 67
estos:-3 1 6
estoy:41 40 48
estoy … de:73 46 54
estuary:103 95 91
estuviera:53 -8 -3
et:46 41 1
et il:43 57 90
et … vais:80 110 66
etait:-3 -1 -1
etc:-91 -35 -53
ethan:59 42 35
ethics:-8 -1 0
etiquette:-69 -24 -19
etizolam:44 48 40
etre:38 -85 -70
etre morte:72 -7 -5
eulogy:12 -43 -8
euphemisms:-4 -1 -9
euro:-70 -56 -40
europe:-5 -9 0
evacuation:-53 -54 -44
evan:-4 -4 -2
evaporate:22 -24 -18
eve:6 -16 105
even:0 0 0
evening:16 31 49
evening ill:101 107 96
evening to:102 128 120
evenings:-8 -59 -121
evensong:17 25 19
event:-21 -21 -7
eventually:-76 -79 -91
ever:0 0 0
every:11 9 -29
every day:50 51 -102
every evening:113 75 -133
every morning:-22 -80 -123
every night:42 49 -144
every one:51 80 117
every saturday:-78 -66 -33
every single:27 45 -118
every tablet:110 126 50
every tiem:2 8 -97
every … been:75 65 96
every … bein:86 -15 -1
every … drinks:120 78 -3
every … go:122 48 31
every … got:42 77 101
every … had:70 67 98
every … he:7 -20 -113
every … her:72 81 77
every … hoap:121 -61 -26
every … id:107 100 80
every … in:45 49 52
every … minutes:68 44 73
every … my:-45 -93 -92
every … pill:56 64 90
every … tak:125 -3 -5
every … that:10 -28 -100
every … them:-53 -72 -61
every … this:30 61 38
every … today:96 103 -16
everybody:-2 -15 -22
everybody … at:106 71 52
everybody … was:157 95 72
everybodys:-23 -86 -63
everyone:15 -2 14
everyone dey:124 139 128
everyone down:156 159 114
everyone its:155 160 170
everyone left:109 121 111
everyone to:54 94 97
everyone would:14 -117 -80
everyone … beter:52 31 41
everyone … class:62 30 44
everyone … group:68 75 99
everyone … i:48 99 68
everyone … mean:84 77 71
everyones:52 -6 8
everyones … for:114 -6 6
everything:35 36 53
everything at:43 50 48
everything else:113 105 78
everything feels:73 -122 -121
everything has:109 92 84
everything in:52 47 9
everything its:145 153 134
everything looks:116 -13 3
everything on:-113 -89 -71
everything out:-94 -88 -80
everything teh:109 122 105
everything to:-17 -67 -62
everything … cabinet:-29 -39 -77
everything … it:45 78 98
everything … me:-78 -93 -110
everything … pointless:120 -1 -1
everything … was:31 66 51
everything … yellow:71 87 93
everythings:119 125 131
everythings planned:43 68 47
everythings spinning:-123 -124 -134
everythings … for:35 83 82
everywhere:-57 -29 -10
everywhere in:-90 -87 -100
everywhere teh:-73 -86 -66
evict:1 8 5
evicted:-18 -5 10
evidence:-75 -37 -16
evil:19 -17 -105
ewe:-21 -17 -26
ewes:-26 -16 -18
ex:41 62 56
ex is:79 69 88
ex wifes:111 95 110
ex … a:91 122 74
ex … i:-44 -48 -73
ex … in:125 107 90
exact:-13 14 -29
exactly:28 -6 -42
exactly how:51 0 101
exactly where:-77 -83 -52
exactly … do:-106 -58 -43
exactly … much:141 77 81
exaggerating:113 128 -60
exam:-65 -56 -53
exam and:-49 -51 -36
examen:-72 -9 -4
examiner:-48 -49 -49
example:-46 5 -26
exams:-20 -14 -72
excellent:-33 4 -3
except:64 94 99
except i:61 75 39
except my:71 -31 -27
except this:112 64 30
except … cat:135 -53 -1
exchange:14 11 -44
exchanged:0 -11 -7
excited:-34 -40 -40
excitement:-6 -4 -4
exciting:-81 -47 -23
excluded:-60 -30 -21
exclusion:3 -11 -12
excuse:-106 -87 -90
excuses:-36 -69 -117
executor:134 127 102
exercise:-26 -31 -35
exercises:-39 -52 -22
exhaust:43 58 68
exhaust and:111 112 92
exhausted:-22 -29 -27
exhausting:23 35 -17
exhibit:21 34 48
exist:103 34 83
exist for:76 -19 -17
existed:66 -31 -23
existence:48 52 14
exister:55 -6 -5
existing:175 -98 -37
existing and:30 102 28
existir:69 -74 -16
exists:6 2 -1
exit:72 35 -3
exit bag:62 83 46
exited:-8 -7 -6
exits:17 12 17
expect:-39 -21 -1
expectations:-3 -2 -1
expected:-86 -35 -10
expecting:-16 -65 -40
expects:20 25 -54
expensive:-23 -63 -58
experience:-78 -73 -44
experiment:-1 -8 -2
expert:-60 -8 -9
expire:-1 0 0
expired:-5 4 10
expires:-29 -37 -38
expiry:49 -7 -67
explain:-44 -23 -22
explained:-58 -3 21
explaining:-2 8 41
explains:36 78 95
exploded:-8 -14 -16
explosion:-10 -7 -1
exposure:-71 -60 -55
express:74 60 46
exs:78 32 68
exsam:-51 -22 -14
extended:24 19 24
extension:91 76 80
extension lead:119 105 103
extinguisher:-25 -6 -20
extra:77 68 98
extra years:113 106 92
extraction:-2 -3 -1
extremely:-26 -40 -34
eye:-7 2 0
eye … and:100 59 46
eye … my:85 63 13
eyebrow:5 25 -3
eyebrows:-90 -66 -52
eyeing:26 -49 -87
eyelid:32 44 60
eyelids:73 102 113
eyes:43 72 73
eyes at:-125 -90 -84
eyes in:84 20 13
eyes … and:62 87 98
eyesight:-41 -35 3
f:-72 -42 -73
face:16 26 38
face down:52 41 57
face if:75 41 -101
face im:79 86 21
face telling:118 -28 -21
face to:-111 -75 -44
face wen:-95 -89 -76
face … he:-55 -53 -26
face … i:123 155 96
face … on:41 68 66
face … she:-51 -66 -107
facebook:-54 -37 -41
faces:82 91 85
faces … it:70 83 68
facetime:83 77 81
facetimed:53 17 83
facetimed me:51 14 82
facilitator:37 37 29
facing:74 88 95
fact:-5 26 -7
factory:87 -12 -35
facts:-17 -11 -9
fade:46 45 100
fade away:29 93 95
faded:27 -25 16
fades:102 48 -10
fading:46 28 83
fading out:120 26 65
fading … teh:-2 44 75
fag:-18 32 -22
fags:-2 15 -37
fail:41 53 43
failed:52 86 70
failing:-3 -7 -60
failing … i:38 4 -52
fails:23 53 -1
failure:97 -18 -19
faim:-10 -7 -3
faint:47 64 65
fainted:-33 67 -75
fainting:83 113 95
faints:-7 -4 -2
fair:-4 -10 -9
faire:69 88 32
fairly:-23 12 29
fairy:-94 -76 -75
fait:29 36 36
fait une:70 59 77
faith:-56 -34 -13
fake:-62 -54 -80
faking:18 -48 -15
falklands:27 29 -1
fall:-11 -5 -32
falle:-1 -12 -4
fallen:-19 53 47
falling:-88 -19 27
falling off:-95 -86 -48
falls:26 5 15
false:-22 -7 -45
fam:57 65 50
familia:9 2 -4
families:-30 -24 7
famille:58 -10 -6
family:23 -11 -6
family i:-110 -105 -114
family not:86 94 81
family … asked:70 97 81
family … loved:-117 -119 -115
family … to:87 53 46
familys:83 -41 18
famous:-90 -71 -39
fan:-60 -25 -5
fancied:-26 -10 -6
fancies:2 -1 1
fancy:-30 -27 24
fans:-4 64 56
fantasise:81 78 -18
fantasise about:74 55 -17
fantasised:-6 -4 -1
fantasising:106 80 -42
fantasising about:112 83 -42
fantastic:-3 -3 -1
fantasy:-3 -1 -23
far:40 19 37
far away:76 40 47
far end:129 140 131
far much:40 65 86
far … its:149 132 91
fare:104 75 73
farewell:2 20 42
farewell leter:-123 -140 -113
farewell … u:132 133 127
farewells:30 39 47
farm:83 63 -19
farm and:124 60 37
farm upstate:115 114 32
farmacia:-67 -53 -64
farmed:6 2 -24
farmer:18 22 16
farmers:-7 -6 -34
farmers wife:99 83 55
farming:-1 -1 -17
farms:-4 0 -18
farrier:-28 -19 -24
farted:-8 0 0
fashioned:-2 1 -7
fast:36 65 78
fast and:81 79 46
fast train:63 39 28
fast … i:-76 -59 -53
fasted:-1 0 3
fastened:25 18 21
faster:-33 -61 -50
fastest:19 23 22
fasting:-14 -10 -5
fat:-47 -12 -29
fatal:-14 -26 -17
father:19 5 20
father … told:-50 -31 -33
father … up:133 143 103
fathers:-62 -55 -54
fatigue:6 -13 -10
fault:-49 -59 -61
faure:-48 -21 -30
faut:-10 -14 -16
faux:-6 -6 -6
favor:49 20 25
favorite:-36 -14 -11
favour:112 102 -24
favourite:-29 -31 -10
favourites:-39 -33 -17
fd:-5 -5 0
fe:-29 -2 -1
feal:35 -3 1
feal a:89 -79 -30
feal beter:-88 -52 -48
feal calm:90 94 66
feal cold:157 162 156
feal every:140 -19 -24
feal faint:81 72 103
feal finished:192 19 -1
feal heavy:91 103 91
feal i:-32 -125 -93
feal ill:101 86 92
feal im:-77 -46 -60
feal ive:42 -127 -97
feal jumping:110 131 -56
feal killing:43 61 -23
feal light:-91 -58 -34
feal ok:86 106 109
feal ready:-44 -75 -56
feal something:67 75 34
feal … a:5 -80 -76
feal … as:-67 -65 -24
feal … away:51 -77 -93
feal … bit:-78 -4 8
feal … every:129 -48 -15
feal … guest:120 100 95
feal … in:26 34 -93
feal … legs:-98 -106 -128
feal … lfie:67 6 -27
feal … mor:29 25 33
feal … my:39 15 -88
feal … myself:57 67 -116
feal … out:-36 -37 -80
feal … someone:74 79 45
feal … that:11 -6 -114
feal … up:-37 -27 -54
feal … working:18 48 44
fear:-90 -70 -61
feared:-94 -63 -62
feast:-7 -6 -6
feather:-47 -11 -8
feathers:-3 -4 -6
feature:-5 -2 -5
feb:16 -63 -56
febrile:-15 -5 -3
february:-61 -82 -70
fed:-2 -8 -3
fed teh:102 118 122
fed up:-47 -96 -92
fed … i:77 74 83
fee:4 20 33
feed:47 31 19
feed … birds:134 95 91
feedback:-40 -5 -4
feeder:-14 -42 -4
feeding:35 60 71
feeds:74 40 -4
feeling:-22 -73 -72
feeling it:112 9 106
feeling suicidal:102 144 -48
feeling weird:71 80 96
feeling … my:65 102 89
feeling … u:-99 -118 -113
feelings:-17 4 23
feelings … i:-78 -75 -1
feels:42 35 13
feels a:75 44 84
feels bein:98 68 70
feels good:-59 11 -68
feels its:-30 -54 -39
feels teh:-13 13 -102
feels weird:71 23 33
feels … and:102 -18 6
feels … at:65 -49 -37
feels … my:49 59 26
feels … teh:30 43 59
fees:-72 -59 -57
feet:-15 -14 -16
feet under:112 16 -41
feet up:-65 -49 -43
feet … a:10 -38 -27
feet … edge:-105 -109 -95
feet … for:85 76 72
fehlt:-25 -18 -5
felixstowe:-14 -10 -12
feliz:-14 -4 -1
fell:-46 -32 -22
fella:-28 -18 -33
fella on:113 116 110
fellas:-9 -19 17
fellow:17 47 56
fellowship:-52 -61 -52
felt:-106 -153 -132
felt worth:-136 -6 0
felt … and:-89 -12 -14
felt … i:28 43 0
felt … was:103 0 0
femi:-19 -9 -4
fence:41 54 58
fences:-24 -24 -42
fencing:-15 -14 -5
fent:136 150 90
fentanyl:50 92 28
fern:-67 -70 -15
ferns:11 30 33
ferret:-42 -35 -26
ferrets:33 77 76
ferry:-62 -48 -51
ferry and:-72 -73 -78
ferryman:-32 -12 -11
ferrys:-49 -51 -39
fertiliser:48 42 78
festival:-2 2 -2
festival … my:55 67 29
festive:-1 -2 -1
fetch:14 -26 46
fetched:12 -2 12
fetching:-41 -39 -34
fete:-40 -22 -11
fever:-82 -65 -54
few:31 36 41
few minutes:127 115 100
few … teh:115 43 36
fewer:-12 -40 -8
fewest:87 86 78
ff:-25 -10 -11
fi:50 71 64
fiance:-12 52 -7
fiat:-48 -2 0
fibromyalgia:-8 -3 -5
fiddly:-9 -9 -6
field:63 85 58
field and:76 84 90
fields:21 29 45
fierce:2 -17 -4
fiesta:-11 21 27
fifa:49 -26 -18
fife:-2 -30 -3
fifteen:-18 -28 -22
fifteen … of:68 76 80
fifteenth:12 10 4
fifth:12 46 36
fifties:38 42 31
fiftieth:-4 -6 -5
fifty:-25 -61 -60
fifty times:120 60 0
fifty … years:90 109 71
fight:7 -7 -15
fight it:111 53 -62
fight with:-81 -54 -29
fighter:-1 0 0
fighting:45 31 87
fighting … get:101 107 103
fighting … i:-4 -98 -13
fighting … to:145 124 65
fights:-8 -9 -8
figure:-2 28 9
figured:-40 9 11
figures:-87 -80 -61
file:-4 14 -21
filed:-35 -22 -24
files:75 64 34
filey:-21 -11 -32
fill:-65 -72 -85
fille:43 47 -18
filled:27 47 63
filled in:61 30 37
filling:12 16 34
filling up:109 99 72
fillings:-51 -30 -15
fills:17 -12 -24
film:-114 -91 -85
film dnt:45 50 82
film … im:75 82 90
filmed:-44 -30 -26
filming:75 122 115
films:-92 -85 -97
filter:34 69 -82
filters:-8 -6 -5
filthy:-50 -26 -29
fin:106 55 4
final:76 83 92
final tiem:147 111 99
final … for:54 104 95
final … ill:101 106 113
final … in:46 43 46
final … is:90 90 118
final … teh:-53 -52 -57
finale:95 18 26
finally:0 0 0
finals:-83 -49 -92
financial:-2 -3 -3
find:38 30 50
find him:100 101 80
find me:32 65 84
find my:-50 -15 -39
find myself:-98 -105 -64
find teh:28 68 45
find … car:-81 -81 -73
find … hanging:26 46 107
find … i:67 85 97
find … is:89 99 86
find … on:79 102 90
find … reason:137 -47 -77
find … sad:104 17 25
find … wen:79 104 89
finding:-5 -35 -51
finding me:72 54 45
finds:56 82 98
finds me:46 24 91
finds teh:102 102 78
finds … my:83 79 71
finds … not:69 64 63
finds … sorrry:106 111 97
fine:-60 -74 -69
fine but:117 75 71
fine … it:-99 -31 20
fine … ive:63 65 54
fines:1 -14 -1
finest:41 48 44
finger:26 37 -34
finger and:-144 -129 -110
fingernails:67 24 25
fingers:63 67 42
fingers are:124 128 125
fingertips:48 7 23
finir:30 51 -71
finish:-8 -2 -18
finish me:16 45 128
finish wat:76 97 83
finish … he:164 122 -52
finish … job:26 86 -26
finish … lfie:103 139 77
finish … off:-38 -16 -102
finish … tonight:-116 -117 -71
finished:10 35 56
finished i:70 112 95
finished with:-24 -71 -24
finished … at:66 78 83
finished … of:40 14 17
finishes:34 26 23
finishing:-2 26 10
fink:27 -4 -2
fink about:34 86 -108
fink at:145 -4 -6
fink how:168 -41 -33
fink i:47 18 22
fink id:76 -16 -20
fink im:52 96 71
fink ive:-70 -41 -8
fink my:76 129 53
fink of:-13 12 -55
fink thats:-77 -73 -86
fink … a:54 68 71
fink … about:91 57 47
fink … am:-68 -49 -58
fink … anyone:132 -72 -2
fink … be:-20 -28 2
fink … can:35 -38 -51
fink … death:-76 9 -1
fink … everything:-59 -40 -52
fink … for:54 34 60
fink … go:81 73 60
fink … got:91 45 57
fink … haveing:76 38 52
fink … how:28 107 -26
fink … least:103 -14 -16
fink … my:111 82 35
fink … nearly:105 -45 -6
fink … nice:34 -70 -66
fink … ready:77 76 89
fink … right:-30 -133 -53
fink … stay:120 117 118
fink … up:54 115 99
fink … was:56 94 104
fink … wil:102 21 -27
fink … wont:0 -73 -54
finland:-12 -35 -28
finn:-3 -2 -1
fire:-4 1 11
fire escape:125 130 111
fire to:97 104 90
fire … hav:107 59 36
firearms:-7 -9 -19
fired:-73 -47 -8
firefighter:-11 -12 -2
fireman:-12 4 39
firemen:-6 -15 -2
fireworks:-3 5 37
firing:42 42 50
firm:-88 -54 -62
firms:-27 -47 -40
first:-14 -4 12
first go:84 65 69
first hit:56 120 -3
first i:51 102 106
first in:84 1 9
first lot:21 50 68
first one:31 27 30
first teh:93 37 16
first … a:10 -23 -61
first … done:128 113 50
first … has:-71 -63 -44
first … me:99 124 110
first … of:-57 -67 -69
first … was:51 71 85
first … with:-42 -39 -38
fish:-16 1 12
fish i:62 69 87
fished:-19 -11 -4
fisherman:88 97 109
fishing:-34 -25 5
fishing trip:43 39 43
fist:60 -17 -31
fistful:80 46 27
fists:4 11 -12
fit:-51 -32 -21
fit it:-79 -74 -69
fit … kitchen:91 93 123
fit … teh:52 63 63
fits:-33 4 3
fits since:125 107 133
fits … exhaust:101 104 113
fitted:10 47 75
fitting:-25 -49 -12
five:32 40 34
five of:102 51 64
five … a:6 17 43
five … going:111 92 98
fived:-1 -1 0
fiver:-23 -11 -10
fives:-12 -8 -3
fix:-134 -32 -74
fixed:26 -14 -23
fixes:3 -39 -10
fixing:-17 -55 -68
fixing teh:-105 -85 -99
fixing to:80 109 65
fixing … and:-66 -62 -75
fizz:-10 -8 -9
fizzy:-81 -26 -20
flag:92 71 48
flagged:-35 -32 -19
flags:68 77 78
flannel:7 -11 8
flap:42 35 4
flapjack:-16 -12 -7
flapjacks:-62 -56 -46
flares:-14 -14 -9
flash:-67 -88 -81
flashbacks:75 -3 -20
flashcards:-58 -41 -35
flashing:-28 -3 5
flask:-8 -20 -40
flasks:-50 -50 -65
flat:-5 -22 -8
flat and:137 146 122
flat from:-119 -115 -99
flatmate:9 -39 -22
flatmate has:91 107 93
flatmates:41 18 4
flats:-16 -9 -10
flattened:51 -26 -21
flea:-1 -1 -1
flew:9 -5 -4
flex:132 123 137
flicking:-1 -6 -14
flies:-14 -7 19
flight:-31 5 2
flights:-34 -12 -3
flinch:60 10 -35
flinched:6 19 -12
flipped:90 41 50
float:17 -21 1
floated:-10 -10 -7
floating:126 91 101
floats:29 24 13
floaty:83 82 101
flogging:-1 0 0
flood:11 20 -12
flooded:-53 -27 -48
floods:-6 -18 -23
floor:35 46 63
floor i:87 61 75
floor ive:105 21 24
floor not:-79 -80 -72
floor teh:-93 -107 -122
floor to:-122 -115 -103
floor with:49 69 79
floor … breathing:-89 -92 -111
floor … dnt:64 86 143
floor … last:-125 -114 -113
floor … on:136 118 116
floor … room:82 90 87
floors:85 111 96
floors … teh:72 91 72
flop:-11 -6 -3
floppy:-31 -37 113
flores:-2 -1 -2
florist:-7 -3 -1
flour:-88 -73 -56
flower:-10 -9 -3
flowered:-43 -6 -8
flowerpot:-12 -5 -10
flowers:4 37 23
flowers for:-50 -62 -36
flu:-87 -157 -132
fluff:-16 -10 -22
fluid:79 78 108
fluids:-16 -16 28
flung:-23 -10 -11
fluoxetine:-27 -16 -3
flush:-16 -11 -14
flushed:38 -137 -162
flutter:34 -15 -3
fly:35 -5 23
flyer:-13 -9 -13
flying:-53 -51 -32
flyover:84 80 82
foam:26 30 40
foam at:106 99 87
foam … mouth:108 105 95
foaming:15 5 -5
fob:13 -8 26
focus:-15 1 -7
fog:-1 21 13
foggy:56 69 84
fogs:69 -27 -25
foil:-23 -11 -56
fold:-41 -30 -33
folded:139 146 139
folded … on:58 49 40
folder:3 10 15
folder … teh:84 114 100
folders:-7 -5 0
folding:-69 -43 -16
folk:44 34 27
folks:5 15 9
follow:61 62 37
follow him:83 106 163
followed:17 0 2
following:72 44 -7
following her:147 165 84
follows:52 73 8
fond:-57 -26 -20
fondue:61 46 29
fone:6 11 16
fone case:155 137 161
fone off:-119 -147 -160
fone tonight:123 47 50
fone up:117 87 83
fone … am:127 134 -27
fone … by:-148 -151 -139
fone … out:127 148 131
fone … percent:78 93 94
font:-70 -57 -21
food:-7 56 9
food is:-69 -92 -101
food … wont:99 109 149
foods:-12 -24 -22
fool:35 56 49
foot:6 23 35
foot … teh:62 59 64
football:-44 -44 -50
footballer:-21 11 9
footballers:-9 -7 -7
footballs:-21 -28 -13
footbridge:59 98 106
footnotes:-50 -13 -7
foots:40 32 90
footy:-18 1 -8
for:-15 -2 3
for after:97 95 109
for all:45 -22 -36
for courage:52 41 92
for dark:81 89 94
for days:8 38 -100
for either:92 46 33
for eleven:-90 -47 -37
for every:135 163 189
for good:90 93 30
for help:50 83 64
for her:-73 -71 -50
for his:-3 -63 -105
for i:102 54 57
for it:60 14 44
for me:58 43 64
for milk:136 97 92
for much:115 -79 -37
for once:-51 -43 -87
for one:66 45 100
for our:-105 -97 -90
for people:-77 -66 -59
for real:85 60 73
for sombody:35 -51 -17
for something:27 96 101
for sunday:84 105 115
for tea:-78 -99 -99
for teh:-52 -56 -55
for that:-34 -60 -43
for tomorrow:57 64 62
for tonight:105 115 100
for typos:100 97 90
for u:-90 -65 -71
for ur:-61 -61 -53
for wat:145 154 125
for wen:90 76 1
for … all:-34 -96 -67
for … any:152 59 14
for … anymore:69 -45 -24
for … as:92 102 91
for … beer:64 34 -23
for … big:-99 -25 11
for … bus:-50 16 -8
for … by:24 54 72
for … charger:110 -12 -3
for … check:-24 -104 -66
for … clean:99 104 104
for … come:102 96 100
for … dark:74 68 47
for … death:136 103 150
for … dey:-105 -93 -100
for … else:44 94 93
for … end:-4 -130 -119
for … evening:90 77 94
for … extra:117 95 88
for … far:-82 -22 -22
for … find:71 88 70
for … fish:-133 -120 -119
for … friend:125 127 -26
for … goes:24 37 62
for … gone:-49 -48 -82
for … had:-41 -77 -107
for … has:69 64 4
for … hugged:114 116 48
for … it:-19 -41 -94
for … joke:120 77 81
for … kind:129 66 75
for … last:110 118 104
for … laughs:59 51 69
for … lfie:127 46 74
for … long:59 58 84
for … longer:102 -47 -37
for … looked:135 56 41
for … love:93 52 40
for … man:11 -39 -34
for … mins:-100 -85 -79
for … minutes:-44 -101 -97
for … money:99 47 1
for … myself:29 40 97
for … nap:10 -85 -36
for … next:85 78 84
for … night:70 63 75
for … no:113 67 48
for … nobodys:134 130 119
for … not:69 5 24
for … nurses:52 -2 0
for … off:112 121 82
for … on:-77 -75 -71
for … order:141 148 162
for … own:117 110 125
for … recipe:-61 -47 -13
for … shell:140 132 113
for … sign:163 82 85
for … since:-63 -88 -61
for … sister:96 80 52
for … soon:7 -38 -117
for … stop:-6 -57 -41
for … tablets:-83 -102 -104
for … thank:-94 -94 -107
for … thats:-66 -28 -40
for … tiem:37 30 46
for … told:69 59 51
for … train:48 99 84
for … walks:-12 -5 -104
for … wedding:-60 -17 -66
for … week:-47 -55 -21
for … weeks:-114 -80 -89
for … with:-73 -60 -75
for … worry:144 150 144
for … wrists:142 156 172
force:20 34 80
forced:-67 -58 -44
forces:36 39 -61
forces me:84 80 -32
ford:-50 -28 -32
forearm:29 54 -21
forearms:-18 -6 -5
forecast:113 110 133
forecast sais:114 117 119
forehead:-23 -24 -59
foreman:151 116 120
forest:116 112 107
forestry:59 70 68
forever:-24 -2 -13
forever nap:-116 65 65
forever this:67 98 74
forever … and:57 137 44
forever … tiem:70 74 68
forgave:5 27 31
forged:-70 -24 -28
forget:-25 -96 -105
forgetful:-11 -22 -7
forgets:44 -15 -3
forgetting:-78 -61 -15
forgive:97 109 121
forgive me:56 66 80
forgive u:-58 -80 -87
forgiven:58 60 95
forgiven everyone:23 69 108
forgiven teh:127 26 40
forgiven … and:93 116 53
forgives:85 73 -4
forgot:-23 -54 -33
forgot my:-55 -40 -24
forgot to:124 25 42
forgot … me:122 -10 -8
forgotten:-83 -87 -104
fork:44 48 40
forklift:-8 -13 -13
form:-63 -25 -58
formal:-5 30 7
former:-65 -19 -19
formers:-34 -19 -13
forms:-100 -7 -1
fort:-6 0 -8
forth:-68 -61 -48
forties:-16 -25 -53
fortieth:14 -76 -34
fortnight:28 -44 -62
fortnight ago:107 -91 -62
fortnight since:120 -33 -7
fortnightly:-43 -11 -2
fortune:-36 -8 -5
forty:31 45 52
forty days:116 15 -6
forty quid:78 -38 -29
forty six:20 73 41
forty tablets:74 81 98
forum:40 50 30
forum and:-35 -89 -66
forums:-22 -2 -50
forward:-30 0 -2
forward to:41 -38 -114
forward … and:81 57 50
foster:-36 -9 -91
foto:19 14 48
foto for:75 79 70
foto … empty:80 92 120
fotos:-23 -13 -13
fought:-26 45 32
foul:-83 -87 -84
found:8 20 5
found by:127 132 140
found out:-59 -62 -45
found with:-76 -80 -100
found … old:-53 -93 -40
found … on:-67 -63 -78
found … roap:114 121 -26
founder:-1 -2 0
fountain:-23 -7 -10
four:-25 -24 -24
four days:117 8 -10
four im:92 117 83
four oclock:59 44 84
four … at:114 82 74
four … to:72 42 66
fourteen:-24 -38 -82
fourteen months:-26 -80 -87
fourteenth:88 94 95
fourteenth floor:85 90 94
fourth:62 41 11
fourth tiem:-21 -82 -111
fourth … and:-32 -47 -102
fourth … this:69 -39 -51
fox:-49 -52 -36
foxes:33 37 45
foxglove:73 50 12
fr:0 0 0
fractions:-30 -23 -13
fragile:54 0 0
frame:-16 5 47
framed:-107 -107 -99
france:-48 -34 -42
frank:60 33 28
frank i:94 67 70
frankly:-57 -11 -11
frappe:47 58 -126
fraud:-44 -97 -8
free:-19 -20 4
free from:-84 4 -7
free … go:142 120 103
free … on:65 74 55
freedom:-37 -25 -40
freeing:-1 0 0
freer:1 -2 0
freeze:-6 17 16
freezer:63 73 99
freezers:78 63 59
freezing:-54 -48 -24
freight:90 101 117
freights:53 60 63
freitag:-17 -11 -3
french:-66 -72 -28
frere:30 27 33
fresh:56 44 -87
fresh cuts:79 109 -30
fresh ones:55 71 -54
freshers:45 -1 0
fret:-102 -92 -99
frets:-12 -27 -13
freue:-30 -32 -12
freund:31 38 -17
fri:57 -1 7
friday:-4 -2 15
friday he:44 17 -131
friday id:124 132 115
friday ill:66 93 102
friday ive:39 51 36
friday nobody:155 7 -10
friday … all:34 57 109
friday … back:96 87 78
friday … be:67 81 85
friday … can:170 172 165
friday … it:53 75 61
friday … no:119 140 129
friday … teh:-79 -83 -87
friday … that:100 95 83
friday … wont:77 85 98
fridays:23 -42 -51
fridge:-26 -21 -30
fridge is:-87 -66 -66
friend:14 34 -8
friend from:74 85 55
friend no:130 116 -66
friend … about:-84 -62 -4
friend … hes:18 17 -98
friend … she:94 124 -11
friend … wants:96 34 -2
friendly:50 20 19
friends:-9 36 45
friends and:-32 -109 -106
friends u:165 126 121
friends … and:-84 -114 -111
friendship:83 113 107
fright:0 -2 0
frighten:-39 -73 -97
frightened:-17 11 13
frightened teh:-88 -66 -45
frightening:-27 -19 -18
frightens:74 45 -53
fringe:-101 -61 3
frog:9 15 14
frogs:-8 -10 9
from:-3 10 13
from ere:93 43 88
from everything:121 65 65
from me:37 81 77
from rist:80 88 79
from room:109 62 10
from saturday:148 155 92
from someone:107 35 -25
from sunday:103 106 50
from swimming:48 87 -2
from tomorrow:168 168 140
from wanting:86 -73 -62
from werk:82 68 90
from … ago:78 12 -8
from … and:65 41 43
from … ankle:28 -8 -22
from … beam:-73 -80 -71
from … cant:94 63 -45
from … elbow:82 96 86
from … farm:0 27 67
from … feet:86 45 57
from … first:40 -38 -46
from … floor:100 97 31
from … had:74 98 124
from … it:53 21 74
from … ive:71 96 68
from … lab:117 122 121
from … list:-50 -3 0
from … mailing:-45 -2 0
from … me:83 43 52
from … no:55 85 67
from … paid:121 121 104
from … shed:60 72 66
from … store:88 104 115
from … told:61 65 61
from … top:-56 -50 -28
from … walking:-63 -53 -48
from … whole:92 -22 -3
from … wont:48 69 107
from … world:27 81 8
front:-5 26 25
front of:103 108 82
front row:-71 -66 -67
front … a:169 133 8
front … me:85 105 125
front … with:52 43 -1
frost:-53 -28 -28
frosty:-52 -72 -63
froth:10 11 24
frothing:22 22 78
froze:11 21 24
frozen:5 17 19
frozen peas:68 38 48
fruh:1 18 20
fruit:53 26 14
fruit bowl:33 37 37
fruits:-4 -3 0
fry:-12 -16 -10
fryer:-51 -47 -48
frying:29 51 45
ft:-79 -36 -29
fuck:-60 -44 -75
fucked:-29 -16 -13
fucking:0 0 0
fudge:-29 -32 -24
fue:-9 20 -8
fuel:132 61 66
full:5 39 61
full stop:100 -65 23
full strip:7 35 56
full … im:64 69 76
full … in:54 67 40
full … pills:123 100 121
full … them:59 40 27
fully:-23 -7 -38
fumes:113 102 97
fun:-33 8 -36
function:10 35 28
functioning:-61 -54 -27
functions:-51 -50 -40
fund:-34 -37 -37
funded:-36 -27 -14
funding:-25 -34 -22
funeral:18 12 -2
funeral and:90 74 41
funeral paid:110 116 118
funeral … at:133 138 108
funeral … be:79 107 111
funeral … hav:83 -8 -40
funeral … im:-35 -81 -77
funerals:-71 -49 -41
funnier:-17 -9 -8
funniest:-19 -9 -3
funny:40 67 80
funny how:92 71 89
funny my:134 60 47
funny … i:88 -14 -21
funny … to:-57 -26 -108
funny … u:80 92 88
fur:-8 -23 -20
furious:-16 -56 -59
furniture:29 5 18
further:52 60 73
fuse:-66 -47 -31
fuss:97 65 35
fuss i:144 53 53
fussed:71 64 -49
fussing:-42 -29 -17
fussy:-14 -17 -7
future:1 -35 16
future is:122 7 -74
future … a:124 -17 -7
fuzzy:36 46 48
g:32 69 107
ga:-7 0 0
gabapentin:-56 -22 72
gaffer:-36 -29 -24
gag:64 45 48
gain:-93 -82 -11
gained:-83 -47 -29
gala:-34 -18 -6
gale:17 -17 -5
gallbladder:-89 -63 -69
gallery:52 24 29
galloping:19 11 5
galway:-71 -69 -70
gambled:94 -21 -3
gambled … wages:125 -5 -1
gamblers:-47 -21 -19
gambling:37 -50 -64
game:-2 -18 -53
game and:95 40 -18
game … lfie:114 3 0
gamer:-4 -8 -1
games:-10 29 4
gaming:-34 -26 48
gamstop:-32 -17 -25
ganas:96 41 -31
gang:-8 -6 -20
gannets:0 0 0
gantry:83 84 111
ganzen:16 -2 9
gap:88 108 109
gap in:109 85 77
gaping:-98 -78 -57
gaps:-37 -26 -41
garage:86 93 93
garage im:161 170 146
garage … car:84 99 106
garage … engines:77 80 82
garage … my:97 113 65
garage … on:101 116 127
garage … sealed:125 124 121
garage … shut:21 41 75
garage … wil:81 63 71
garden:-14 -15 -18
garden with:104 112 101
garden … he:77 69 48
garden … petrol:57 40 42
gardener:-50 -33 11
gardeners:15 22 26
gardening:-84 -72 -59
gardens:-27 -24 -14
garlic:-47 -45 -61
gary:-81 -59 -55
gas:96 108 122
gas i:31 79 84
gas on:108 80 68
gas taps:71 66 57
gas … my:33 49 63
gasped:-12 -6 -3
gasping:21 35 -44
gassing:70 86 67
gate:-6 -6 -15
gateau:-7 -5 -3
gates:-42 -26 -20
gather:-34 -28 -6
gato:-3 -2 -2
gauge:58 44 97
gauze:-8 -13 -8
gave:-18 8 36
gave myself:49 23 86
gave … a:-48 -38 -67
gave … all:77 16 -32
gave … blades:3 -110 -4
gave … cat:114 112 109
gave … for:65 66 69
gave … my:47 12 22
gave … to:97 45 57
gay:19 20 -50
gaz:42 38 35
gazette:67 71 67
gcse:41 68 66
gcses:52 66 81
gday:1 1 0
gear:123 81 66
gears:2 7 3
gebracht:-21 -19 -20
gecko:-15 -6 -2
geelong:-38 -42 -15
geese:16 -36 -33
gegen:-38 -40 -18
gehe:-10 -5 7
geht:-35 -31 -22
gel:-19 42 62
gelacht:-3 -1 -16
gemacht:-30 -22 -9
gemma:10 10 8
gemmas:-15 -6 -3
general:-56 -42 -54
generally:-60 -50 -40
generation:-68 -55 -21
generations:-5 -6 -13
generator:-32 -40 -21
generous:-60 -49 -28
genius:0 0 0
genommen:9 13 38
gente:-16 -8 -2
gentle:-5 7 30
gentle i:68 87 85
gentle … to:73 82 35
gentleman:45 42 54
gentlemen:36 49 75
gentler:23 52 59
gentlest:-79 -68 -67
gently:-21 -36 30
genuinely:0 0 0
geoff:176 181 176
geography:-8 -6 -15
geordie:0 -2 0
george:-18 31 -21
gerade:53 68 118
gerald:-38 -35 -44
geraniums:-16 -51 -53
geritzt:28 31 -24
german:-45 -25 -17
gesagt:51 43 61
geschluckt:94 99 102
geschluckt und:91 85 81
geschnitten:24 23 -7
geschrieben:-8 -18 -6
gestern:-10 -1 -14
gestorben:-5 -4 -3
gesund:-12 -11 -3
get:-9 -9 0
get back:89 105 93
get help:65 99 -5
get hit:65 18 68
get in:51 71 86
get over:38 -54 9
get ther:50 119 5
get … after:100 101 94
get … and:-81 -137 -117
get … be:11 43 92
get … been:75 1 -2
get … by:87 13 -53
get … door:139 142 148
get … enough:-19 -20 -99
get … haveing:105 45 44
get … it:22 -31 -98
get … marks:117 63 -3
get … me:92 -17 9
get … not:108 52 93
get … of:-39 -26 -118
get … on:-64 -40 -23
get … through:100 90 70
get … urge:77 32 33
get … with:7 -12 -94
geting:2 2 -21
geting closer:141 35 47
geting down:96 104 94
geting hard:57 71 42
geting married:-37 -49 -52
geting sleepey:95 73 70
geting up:84 24 47
gets:38 22 29
gets it:64 66 121
gets its:-76 -75 -77
gets me:-115 -85 -119
gets my:33 103 66
gets teh:67 92 60
gets wat:85 82 71
gets … and:44 44 79
gets … im:109 49 57
gets … teh:52 72 76
gf:-16 38 -47
gfs:-1 -33 -22
gg:53 73 54
ghb:69 86 98
ghost:23 -91 -65
ghosts:35 20 19
ght:0 0 0
giant:-16 -12 -12
gibt:-25 -21 -8
giddy:-29 -31 -21
gift:118 100 93
gifts:-47 -32 -17
gig:-27 -19 -12
giggle:-4 -6 -4
giggled:-12 13 -16
giggles:-92 -72 -53
giggling:-14 -72 -66
giggly:110 120 89
gin:38 63 56
ginge:-10 -7 -2
ginger:-38 -88 -63
gins:-31 -8 -1
girl:54 52 34
girl teh:90 105 88
girl … teh:-57 -37 -27
girl … was:104 118 103
girlfriend:-2 22 54
girlfriend … she:61 95 114
girlfriend … teh:-95 -91 -61
girlfriends:-53 -38 -74
girls:7 26 38
girls and:133 119 132
girls … teh:-43 -38 -49
giro:18 -12 -8
git:-10 -2 -2
give:33 41 48
give in:52 55 -30
give … it:91 -114 -47
give … till:122 125 129
given:16 -30 -17
given it:117 61 69
given me:-105 -69 -46
given to:59 71 63
given … her:126 103 80
gives:-10 20 -13
giving:-39 -13 -38
giving away:-67 -49 -90
giving it:147 126 156
giving my:-62 -53 -127
giving myself:105 82 83
giving up:-93 -110 -63
giving … back:46 47 65
giving … on:-105 -26 -21
glad:-124 -129 -63
glad if:108 44 91
gladly:55 48 64
glamorous:-51 -31 -19
glasgow:57 25 -14
glass:59 44 49
glass and:65 63 24
glass ive:54 55 61
glass … a:51 87 104
glass … my:171 136 139
glass … wine:45 -81 -36
glasses:31 1 27
gleich:51 54 75
glitter:-59 -66 -57
gloomy:58 -2 2
glorious:-50 -35 -39
glove:53 58 57
glovebox:64 88 86
gloves:-8 -16 -13
glowing:18 6 -17
glue:9 -39 -28
glued:-47 -31 -27
gluten:-4 -3 -1
gnome:-38 -11 -32
gnomes:-59 -32 -52
go:19 33 34
go after:146 116 95
go away:-43 -50 -81
go befor:110 108 107
go but:-76 -49 -54
go cold:-78 -55 -53
go home:-5 -5 -26
go ive:112 82 48
go off:57 72 82
go this:74 64 80
go through:16 -6 -108
go wen:108 131 122
go with:93 98 122
go … a:-143 -153 -130
go … at:49 86 68
go … dey:93 75 55
go … forever:116 -50 -23
go … go:66 30 -78
go … hands:155 162 167
go … he:121 146 113
go … im:85 47 59
go … in:43 53 48
go … mean:98 -113 3
go … myself:-67 -20 -99
go … neva:59 96 76
go … ther:-42 -91 -63
go … tiem:-44 -97 -105
go … tomorrow:113 111 93
go … up:-100 -15 -40
go … without:-66 -24 18
goa:-79 -45 -49
goal:-60 -5 -59
goalie:-15 -3 0
goalkeeper:-13 -8 -6
goalposts:-16 -21 -18
goals:-34 -18 -14
goat:-127 -119 -125
goats:-84 -69 -11
god:35 -1 -5
god forgive:92 52 58
god keep:60 80 112
god takes:-3 -111 -30
god … me:123 43 18
god … tak:83 27 -59
godfather:-38 -28 -17
godmother:-22 19 19
gods:-6 9 4
goes:53 46 48
goes and:56 -6 -36
goes im:-47 -4 -130
goes on:54 24 81
goes rong:122 -46 -10
goes … and:-70 -29 -71
goes … at:81 110 127
goes … i:71 15 -42
goes … im:-103 -82 -134
goes … tomorrow:109 112 113
goggles:-27 -16 -17
going:42 44 48
going after:94 82 56
going away:-94 -98 -57
going mad:-34 -58 -72
going numb:111 118 127
going off:44 55 45
going over:82 63 69
going quiet:114 25 14
going round:-60 -58 -93
going teh:86 96 114
going tonight:165 169 187
going … another:127 120 145
going … anything:72 -38 0
going … away:-51 -65 -32
going … dei:-56 -79 34
going … dnt:85 11 -18
going … drive:92 88 106
going … drown:-85 -85 -97
going … end:-44 -74 -140
going … for:-26 -115 -128
going … get:42 -6 -95
going … hagn:-126 -131 -55
going … her:-137 -173 -168
going … him:71 20 0
going … himself:-58 -69 -90
going … i:76 66 50
going … join:107 85 34
going … let:60 46 51
going … monday:118 126 116
going … myself:-48 2 -39
going … next:66 34 35
going … one:130 154 118
going … river:85 86 113
going … see:64 104 77
going … sleap:-71 -66 -74
going … smother:43 35 109
going … stab:5 4 -69
going … stop:105 32 -81
going … them:-66 -54 -27
going … use:-3 108 61
going … way:110 127 88
gold:-71 -73 -61
golden:-48 -60 -48
goldfish:60 10 25
golf:-15 -16 8
gon:36 34 27
gone:41 36 61
gone ahead:107 121 124
gone away:63 -82 -66
gone back:-91 -74 -124
gone blurry:120 112 118
gone but:-73 -59 -31
gone funny:153 124 89
gone grey:85 86 95
gone i:-32 -35 -61
gone into:-65 -89 -88
gone she:173 169 141
gone stiff:91 92 102
gone through:-62 -29 -28
gone with:-118 -44 -59
gone … and:53 81 52
gone … back:71 55 56
gone … break:0 26 89
gone … dads:-79 -87 -100
gone … everything:-30 -65 -37
gone … fink:-97 -28 -13
gone … for:-86 -57 -72
gone … get:78 64 90
gone … going:128 162 97
gone … good:-109 -134 -102
gone … hav:74 109 120
gone … i:68 42 22
gone … in:-84 -80 -62
gone … it:50 62 69
gone … its:54 79 84
gone … long:84 57 45
gone … me:82 107 128
gone … monday:-114 -31 -60
gone … my:74 56 70
gone … night:-35 -45 -43
gone … one:111 88 95
gone … shes:-44 -44 -66
gone … that:0 -35 13
gone … theres:-53 -83 -114
gone … tomorrow:-93 -92 -85
gone … two:-49 -23 -62
gone … want:118 49 25
gonna:0 0 0
good:-22 -10 3
good and:6 74 90
good right:34 -70 -27
good years:101 69 61
good … and:-65 -60 -41
good … first:80 97 130
good … go:45 49 99
good … hav:76 90 74
good … if:11 94 82
good … last:59 86 66
good … not:88 128 107
good … own:104 100 77
good … said:106 13 10
good … teh:98 59 64
good … tonight:-12 -16 -51
goodbye:15 30 39
goodbye all:-127 -167 -160
goodbye at:-83 -84 -94
goodbye cruel:-93 -92 -106
goodbye everyone:-86 -92 -73
goodbye forever:-84 -107 -130
goodbye leter:-81 -85 -117
goodbye letters:119 44 -200
goodbye love:110 102 108
goodbye my:115 127 116
goodbye note:-89 -119 -115
goodbye post:-74 -75 -72
goodbye to:-83 -83 -106
goodbye x:45 43 56
goodbye … airport:-124 -122 -130
goodbye … everyone:-90 -74 -111
goodbye … he:68 59 49
goodbye … hello:-40 -33 -28
goodbye … ive:-32 -51 -62
goodbye … my:-39 -35 -82
goodbye … of:-88 -95 -88
goodbye … old:-46 -21 -14
goodbye … see:-77 -83 -88
goodbye … world:-87 -85 -100
goodbyes:35 57 75
goodbyes … this:94 107 117
goodness:-62 -45 -25
goodnight:42 59 80
goodnight everyone:124 119 125
goodnight for:70 56 68
goodnight … goodnight:85 92 86
goodnight … i:-41 -26 47
google:2 -24 -24
googled:-12 10 39
googling:-7 25 -16
goose:-62 -64 -74
goosebumps:-29 -8 -8
gorge:62 92 126
gorgeous:-39 -13 -4
gos:124 122 119
gossip:-34 -38 -21
got:13 22 33
got down:112 70 62
got from:152 158 153
got hold:64 50 58
got me:-97 -80 -30
got myself:160 152 146
got off:38 42 31
got our:81 132 126
got something:142 154 128
got wat:111 72 53
got … be:62 80 73
got … but:33 56 50
got … by:79 5 66
got … chair:74 96 68
got … coat:154 105 83
got … down:89 87 53
got … dress:-74 -93 -86
got … drink:79 69 71
got … eleven:66 57 8
got … ere:88 101 96
got … everyone:110 63 41
got … exam:-43 -47 -39
got … feet:-13 -2 -75
got … fone:-74 -73 -54
got … got:59 36 30
got … hands:65 77 108
got … head:139 148 141
got … hose:134 144 129
got … left:-93 -141 -137
got … leter:-77 -73 -78
got … lined:109 110 63
got … me:57 83 3
got … my:63 82 82
got … out:-41 -106 -114
got … past:119 105 107
got … pillow:37 48 135
got … pills:69 74 85
got … plan:35 5 40
got … planned:2 -16 -97
got … playlist:110 113 112
got … pulse:70 70 69
got … reason:-98 -59 -43
got … round:-87 -85 -55
got … something:86 58 48
got … stitches:105 -10 -3
got … tablets:95 73 90
got … this:91 80 46
got … ticket:93 118 113
got … top:-58 -44 -47
gotta:-119 -120 -90
gotten:-21 -8 -4
government:-34 -14 -8
governor:-1 0 0
gown:45 41 31
gown cord:50 53 49
gowns:-58 -47 -40
gp:-31 -65 -107
gps:-83 -89 -73
gr:0 0 0
grab:0 25 29
grabbed:-17 7 -14
grabs:-20 -8 -87
grabs … teh:3 12 -86
grace:121 114 114
gracias:-21 44 29
grad:1 16 0
grade:-59 -32 -5
graders:-50 -30 -31
grades:56 -13 -49
graduate:-26 1 11
graduated:-31 -24 -18
graduates:-16 -24 -22
graduation:8 -29 -64
graffiti:-11 -13 -14
graham:-102 -58 -49
grain:88 45 45
gram:97 72 -2
grammar:-12 -8 -8
grams:16 18 -12
gran:-3 13 42
gran … she:89 91 65
gran … to:-98 -82 -90
grand:-47 -29 -12
grandad:-14 -14 -16
grandads:10 31 34
grandbaby:-23 -20 -16
grandchild:3 2 38
grandchildren:-110 -103 -89
grandchildrens:-45 -29 -7
granddad:13 24 27
granddads:30 30 51
granddaughter:-21 10 -16
granddaughters:-3 26 16
grandfather:-26 -72 -37
grandfathers:-54 -65 -43
grandkids:-82 -42 -44
grandma:54 47 -7
grandmas:45 50 53
grandmas … and:112 100 114
grandmother:-31 4 8
grandmothers:25 35 64
grandpa:87 86 54
grandparents:-52 -43 -36
grandpas:140 136 145
grandson:-85 -70 -68
grandsons:-61 -45 -65
grange:52 37 50
granny:-52 14 5
grannys:49 25 32
grans:9 23 16
grant:-13 -9 -6
granted:-66 -40 -43
grape:-30 -18 -13
graped:76 113 -180
grapefruit:-34 -14 -15
grapes:-27 -24 -92
graph:-4 -4 -20
grass:16 31 19
grass … teh:68 82 74
grate:-66 -48 -61
grateful:0 33 40
gratitude:-20 50 35
grave:36 36 24
gravel:109 93 86
graves:-32 -39 -43
graveside:-34 -19 -14
gravestone:-14 -2 -12
graveyard:-35 -43 -31
gravy:-74 -36 -40
gray:13 13 13
greased:50 44 40
great:-100 -107 -109
greece:-47 -32 -28
greedy:-19 -6 -6
greek:13 -2 -1
green:-21 19 2
greenhouse:-54 -24 -17
greeting:80 80 73
greggs:-17 -19 -24
grenade:90 83 100
grew:-15 -7 -15
grey:90 55 71
greyhound:-46 -37 -47
greyhounds:-4 -1 0
grid:34 57 59
grief:-51 3 10
grieve:58 73 70
grieving:-54 -34 -21
grill:44 43 45
grim:-45 -31 -12
grin:35 30 24
grinding:-19 -11 -10
grinning:5 13 12
grip:40 -61 -57
gripe:85 86 83
gripping:32 -57 -31
grippy:44 -90 -90
grips:-10 4 6
gritter:69 45 49
groaned:-1 0 0
groaning:1 1 1
groans:-41 -31 -20
groceries:-19 29 29
grocery:15 18 28
grog:-32 2 11
grogginess:-1 -1 -1
groggy:-2 -2 -3
groom:-38 -22 -23
groomer:29 30 0
groop:-3 -2 -1
gross:-5 -2 -1
ground:13 13 -15
ground and:97 46 -81
grounded:-7 -5 0
grounding:-18 -13 -13
grounds:-36 -13 -14
group:-83 -79 -86
group … mor:83 62 96
groups:-14 0 0
grout:-76 -63 -64
grouting:-1 -1 -1
grow:25 -96 -67
growing:-40 -48 -23
grown:39 22 19
grows:-14 -6 -3
growth:-24 -8 -4
grudge:-55 -41 -37
grudges:-25 -14 -11
grumble:-12 -7 -5
grumbling:0 -37 -34
grump:-6 -8 -2
grumpy:-27 -9 0
grupo:-26 -30 -17
gruppe:-11 -4 -2
guard:44 50 33
guardia:16 -3 -54
guardian:12 20 28
guards:-5 21 8
guess:-24 0 18
guessed:0 -21 15
guest:21 -6 47
guest whos:124 119 103
guests:9 -8 9
guide:-80 -71 -71
guidelines:-3 -2 -1
guides:-40 -42 -47
guild:-20 -7 -10
guilt:-60 -51 -38
guilty:-41 30 52
guinea:32 14 30
guitar:-61 -22 4
guitars:-1 21 22
gull:-34 -1 -6
gulls:-113 -114 -88
gulped:82 59 68
gum:-16 -57 -57
gummies:-5 3 -16
gums:77 68 71
gun:42 52 74
gun and:88 119 45
gun id:4 -102 -38
gun in:40 29 13
gun to:-101 -83 -46
gun … a:83 104 110
gun … hav:-79 -128 -70
gun … head:-84 -61 -26
gun … hes:85 94 108
gun … i:115 138 83
gun … me:122 105 135
gun … mouth:32 -48 -101
gun … my:-56 -51 -67
gun … waiting:-92 -89 -114
guna:27 23 -2
gunman:-28 -20 -7
guns:-11 6 38
guns … lap:-75 -76 -82
guns … my:-67 -61 -71
gurdwara:20 8 20
gurgling:182 184 183
gurgly:49 50 59
gut:21 -13 5
gute:-13 -5 -2
guts:-66 -51 -69
gutted:39 -102 -58
gutter:-49 -27 -35
gutters:4 3 5
guy:-1 6 2
guy on:79 80 45
guys:14 43 57
guys dnt:76 76 77
guys its:79 73 92
guys … a:107 100 103
gym:-88 -70 -26
gym … teh:179 174 151
h:25 11 50
ha:-9 44 42
hab:55 56 61
habe:0 22 50
haben:-8 -5 -18
habit:14 -106 -77
habit and:114 -4 -7
habits:41 -43 -23
hablar:-1 3 -2
hace:29 -4 -5
hacer:14 42 -7
hacerlo:103 95 -4
hacerme:-74 -9 -4
haciendo:-22 -12 -12
hack:-69 -56 -58
had:-1 -15 -13
had been:-49 -22 -24
had enough:-87 -108 -215
had fits:63 100 -189
had her:46 68 90
had it:-77 -68 -71
had no:-65 -66 -59
had nothing:-85 -46 -32
had one:46 44 25
had picked:91 60 -1
had six:126 15 9
had some:131 100 114
had to:-64 -87 -20
had worked:47 103 -37
had … after:77 -24 -4
had … all:79 84 97
had … at:-4 -58 -75
had … back:136 0 16
had … bottle:63 54 53
had … cans:173 69 -5
had … courage:135 114 -6
had … drink:104 -23 -12
had … few:72 81 86
had … fit:86 119 92
had … glass:166 -4 -6
had … goodbye:91 112 106
had … her:-104 -89 -56
had … hes:73 74 43
had … it:-73 -73 -69
had … ive:-5 -50 -100
had … job:81 -24 -4
had … last:126 116 130
had … lighter:113 -52 -23
had … lot:91 131 129
had … me:60 -31 16
had … months:103 61 50
had … my:21 59 61
had … on:64 -11 -9
had … out:-33 -159 -99
had … over:88 46 53
had … she:86 39 22
had … u:58 96 83
had … way:81 69 12
had … weeks:65 -10 -2
had … whole:165 172 163
hadnt:-4 47 -25
hadnt … to:140 122 38
haf:7 -15 -10
haf hoping:98 74 -2
haf out:129 129 130
haf past:104 128 135
haf three:95 99 74
haf two:124 124 95
haf … ago:41 35 53
haf … dnt:153 100 91
haf … im:56 70 83
haf … on:95 50 56
haf … them:26 62 90
haf … to:88 58 80
hagn:-12 -23 -16
hagn myself:169 51 49
hagn teh:-64 -58 -59
hagn … but:-6 -12 -112
hagn … in:-4 -24 54
hagn … roap:75 83 87
hagn … self:25 12 104
hagn … tonight:-14 14 78
hagn … wen:7 15 117
hago:-15 3 3
haha:0 0 0
hahaha:-5 1 5
hair:-62 -59 -35
hairbrush:17 62 -16
haircut:10 43 59
haircuts:0 0 0
hairdresser:-66 -34 -26
hairdressers:-4 -2 -1
hairdryer:133 129 121
hairs:33 -5 25
halfs:29 22 -27
halfway:23 54 55
hall:18 16 1
hall … for:94 52 54
hall … i:104 137 73
hallo:-17 -18 -12
halloween:-44 -29 -21
halls:-9 44 38
hallucinating:24 26 38
hallway:57 73 87
haloperidol:43 77 57
halt:7 21 -35
halte:-5 -31 -53
halved:-35 -22 -22
ham:-47 -85 -96
hambre:-58 -8 -4
hamlet:-36 -21 -18
hamlets:-1 -1 0
hammer:17 35 110
hammering:92 107 106
hammock:-42 -20 -14
hamper:-6 -5 7
hamster:54 78 71
hamsters:-21 1 46
hand:31 24 23
hand and:-83 -50 -39
hand gel:32 52 53
hand i:-24 -59 -84
hand me:101 131 -12
hand on:-17 -86 -134
hand those:72 28 31
hand … im:-74 -34 -43
hand … is:37 71 72
hand … over:8 -74 -61
hand … to:-101 -81 -86
handbag:-3 -24 -30
handbook:-28 -18 -6
handbrake:45 52 39
handcuffed:113 118 122
handcuffs:-19 -3 -9
handed:-44 -26 -33
handed my:60 68 82
handful:102 98 111
handfuls:56 105 71
handing:-64 -83 -74
handle:26 41 38
handle … teh:102 88 102
handled:-10 -2 -17
handles:58 52 45
handout:0 0 0
handover:76 90 107
handrail:61 82 95
hands:45 31 22
hands look:76 103 96
hands teh:84 112 125
hands wont:177 106 80
hands … a:-60 -65 -43
hands … cold:-78 -80 -75
hands … going:86 92 90
hands … im:33 63 84
hands … shakin:-56 -87 -95
handwriting:-42 -21 -9
handy:80 77 56
hange:-20 -18 -3
hanged:81 121 122
hanger:73 47 26
hanging:29 41 30
hanging from:-52 -55 -52
hanging … beam:-92 -95 -93
hanging … his:93 80 93
hangover:-13 -8 -7
hangs:-40 -47 -65
hangt:-11 -2 -10
hankies:-37 -26 -12
hanky:-18 -10 -6
hannah:45 61 53
hansen:-4 -4 -2
hapen:-20 21 -38
hapen and:-84 -39 -26
hapen i:-9 -117 -43
happened:29 -36 -68
happened on:106 130 -9
happening:-13 34 30
happens:33 38 49
happier:69 -24 -51
happiest:-59 -48 -29
happily:10 62 -16
happiness:-11 -7 -1
happy:-55 -30 -13
happy i:70 46 30
happy to:-91 -121 -118
happy … teh:118 92 83
harbour:76 99 98
harbour … teh:155 147 150
hard:-24 13 -30
hard im:102 32 42
hard … and:85 39 42
harder:19 65 71
hardest:-49 -54 -43
hardly:46 -4 -28
hardware:59 74 85
hare:-50 -33 -23
harm:-12 -68 -60
harmed:21 -6 -52
harming:19 2 -23
harmless:-51 -63 -76
harms:-1 19 -19
harness:-35 -36 -9
harold:85 41 53
harolds:26 21 20
harris:62 74 65
hart:-44 -27 -48
harvest:110 110 101
harvests:-23 -14 -10
has:6 14 25
has anyone:-135 -120 -121
has been:-29 -7 -92
has broken:-42 -34 -106
has collapsed:108 107 125
has come:-50 -60 -70
has decided:125 44 1
has done:-65 -29 -67
has eaten:123 129 143
has had:88 88 83
has neva:-85 -84 -15
has overdosed:96 110 120
has stopped:85 90 0
has swallowed:-26 -33 66
has to:77 53 67
has turned:84 67 70
has walked:119 134 160
has won:74 45 94
has … break:168 138 133
has … brother:51 48 98
has … good:-42 -45 16
has … goodbye:-12 9 -44
has … hands:1 10 144
has … hes:101 113 97
has … i:76 36 16
has … im:-61 -102 -85
has … knife:84 74 57
has … mum:30 22 92
has … my:50 31 86
has … of:24 72 84
has … past:196 167 150
has … tablets:-49 -77 -119
has … to:-52 -49 -32
has … tonight:-96 -95 -76
hasnt:44 40 83
hasnt come:105 102 69
hasnt … teh:86 66 64
hasta:-69 -93 -113
hat:-14 6 45
hatch:63 69 77
hatchet:30 21 66
hate:29 4 -4
hate … much:95 119 -64
hated:-135 -123 -80
hates:-92 -77 -62
hating:-27 -24 -12
hats:-42 -18 -5
hatte:-63 -58 -32
hatten:14 -48 -8
haul:-49 -68 -79
haunt:-31 -23 -6
hav:13 33 45
hav chosen:116 115 77
hav died:31 72 53
hav enough:117 141 152
hav had:44 35 63
hav no:-14 -28 -104
hav on:-4 -97 -127
hav one:83 27 35
hav sex:115 72 -66
hav shot:28 98 41
hav told:-74 -87 -91
hav … as:77 14 -22
hav … bike:-89 -100 -103
hav … born:116 -17 -4
hav … by:113 101 77
hav … can:111 94 101
hav … come:119 38 28
hav … easier:177 -7 -7
hav … ere:44 81 74
hav … full:81 78 82
hav … future:138 -11 -8
hav … goodbye:126 130 139
hav … home:46 106 87
hav … im:106 126 106
hav … it:22 45 51
hav … itll:30 70 81
hav … ive:-54 -57 -72
hav … key:97 54 60
hav … know:99 97 89
hav … let:130 105 106
hav … lfie:63 64 97
hav … liv:119 1 -22
hav … lot:-89 -76 -84
hav … me:77 68 77
hav … myself:18 50 76
hav … nobody:106 48 -28
hav … off:-34 -84 -63
hav … one:42 80 76
hav … out:-57 -14 -38
hav … overdose:81 100 120
hav … purpose:3 -102 -102
hav … remember:106 68 61
hav … see:93 50 42
hav … seizure:55 36 25
hav … set:154 138 138
hav … thank:83 62 53
hav … that:23 62 -5
hav … thoughts:72 48 31
hav … tonight:121 119 82
hav … use:32 72 123
hav … way:109 93 105
hav … wen:-5 91 33
haveing:-21 -34 -42
haveing suicidal:-77 -39 -11
haveing them:104 94 56
haveing … attack:53 47 73
haveing … bath:54 71 78
haveing … heart:65 60 70
haveing … lot:176 165 146
haveing … thoughts:-59 -9 -14
haveing … to:54 26 -93
havent:20 -14 -32
havent cut:-10 -127 -88
havent eaten:66 99 1
havent got:46 42 55
havent told:183 74 109
havent … anybody:61 66 97
havent … either:92 13 -1
havent … for:105 53 43
havent … how:62 115 -19
havent … it:17 -118 -94
havent … ive:134 -91 -33
havent … my:-67 -115 -69
havent … six:46 94 37
havent … suicidal:-78 -75 0
havent … today:-36 -29 -1
havent … told:0 -72 0
havent … wen:24 47 -131
havent … yet:113 91 41
havin:20 20 -11
hay:-61 -29 -42
hayfever:2 -23 2
hays:27 27 46
hays in:106 98 87
hays … teh:57 58 64
hazard:24 41 47
hazards:-20 -24 -28
he:1 19 3
he ate:-101 -126 -43
he beat:-69 -114 -46
he checks:97 32 -24
he comes:124 133 43
he dejado:109 63 8
he didnt:-84 -91 -59
he does:90 25 -16
he drinks:144 111 -40
he had:-65 -53 11
he has:72 82 90
he intends:119 104 -22
he is:49 33 78
he isnt:24 40 71
he keeps:55 52 67
he knows:-39 -26 0
he leaves:109 101 119
he left:42 75 61
he means:106 83 -81
he meant:-50 -39 -105
he picked:136 100 51
he put:131 84 -49
he shouldnt:95 123 126
he shouts:30 53 -44
he strangled:37 76 79
he takes:5 10 -117
he thinks:116 85 41
he told:-24 -4 -92
he tomado:67 81 95
he wanted:143 133 120
he wont:48 35 66
he … breathing:59 52 74
he … doin:140 123 84
he … down:-42 -35 -113
he … each:82 128 -2
he … everything:78 67 31
he … from:57 41 76
he … hand:115 66 -10
he … hed:-70 -52 3
he … i:-39 -77 -58
he … ill:-19 17 109
he … im:45 35 90
he … joking:72 91 47
he … know:86 77 97
he … last:-43 -62 -35
he … let:-64 -71 -99
he … my:-29 -45 -100
he … need:172 167 174
he … nice:66 108 127
he … one:19 59 61
he … open:98 93 69
he … over:-71 -34 -60
he … pick:96 93 111
he … shoot:75 91 -142
he … things:87 85 -1
he … this:43 75 87
he … today:181 122 -71
he … up:18 20 69
he … wants:48 40 84
he … was:-87 -54 -47
he … wen:62 68 27
he … which:101 71 -27
he … who:151 120 118
he … why:125 116 132
head:17 3 -27
head down:71 76 82
head hurts:-125 -119 -106
head i:-1 -70 -59
head im:58 56 46
head is:-18 -31 -54
head keeps:86 14 35
head off:16 113 90
head sais:40 98 -21
head since:-77 -42 -57
head teh:-94 -58 -45
head through:153 142 120
head to:-74 -77 -102
head under:106 85 109
head … im:146 120 84
head … know:40 79 76
head … noose:-106 -98 -76
head … of:91 73 74
head … times:123 92 70
head … wall:140 127 12
head … wat:150 146 87
head … yourself:53 93 -2
headache:-44 -61 -49
headaches:-92 -91 -85
headachey:10 29 19
headed:-15 32 43
heading:-26 -34 -27
headlamp:-92 -84 -73
headland:119 93 93
headland and:151 90 89
headlights:65 78 79
headline:39 54 -61
headlines:-14 -15 -11
headlock:-2 -1 -1
headmaster:77 36 -46
headmistress:-7 -1 0
headphones:5 8 23
heads:88 82 51
heads on:49 57 45
heads … of:104 96 58
headset:91 77 57
headstone:-17 -50 -35
headteacher:12 6 -16
heal:11 49 2
healed:-46 -54 -23
healer:-8 -3 -3
healing:-5 -12 -52
health:-53 -111 -122
healthcare:-16 -34 -22
healthy:-36 -93 -54
heap:72 82 96
hear:26 45 63
hear her:47 50 48
hear him:92 76 88
hear people:82 56 46
hear u:-130 -76 -75
hear … but:77 63 16
hear … me:77 98 105
hear … one:130 133 116
heard:-58 -37 -7
hearing:-11 -9 30
hearings:32 43 37
hears:-24 -46 -72
heart:24 31 20
heart and:78 100 113
heart in:95 38 41
heart is:75 89 63
heart went:128 138 90
heart … a:125 108 118
heart … because:10 -10 -130
heart … down:-97 -131 -129
heart … give:31 -117 -80
heart … im:-30 -94 -37
heart … mad:-113 -104 -58
heart … out:-1 -92 -88
heartbeat:105 107 74
heartbroken:-24 -3 -1
heartburn:-17 -11 -9
hearts:134 142 128
hearts going:44 35 44
hearts thumping:-109 -105 -104
hearts … clappers:112 101 97
hearts … teh:40 67 70
heat:-38 -36 -94
heated:-7 -12 -10
heater:17 5 -12
heathers:0 0 0
heating:-62 -64 -70
heatings:-16 -8 -10
heatwave:-17 -23 -8
heaven:58 50 42
heavens:-23 -14 -9
heavier:11 7 11
heavily:61 43 63
heavy:10 39 42
hed:-53 -40 -30
hed neva:82 106 86
hed … kil:-129 -138 -40
hedge:-66 -69 -44
hedgehog:-18 -14 -29
hedgehogs:-30 -42 -49
hedges:-89 -83 -61
heel:-14 -2 -2
heels:0 -65 -39
heifers:4 4 -16
height:-17 -7 -2
heights:-7 3 49
held:32 -9 11
held ice:138 -81 -29
held out:127 145 145
held teh:-5 -37 -66
held … as:89 100 98
held … hand:-94 -81 -52
held … i:-1 44 46
held … to:-65 -56 -77
held … u:-56 -18 -1
helicopter:-26 -15 -16
helium:26 33 69
helium for:82 92 93
helium … my:89 88 97
heliums:83 86 85
heliums hissing:83 86 85
hell:52 85 53
hell but:-98 -79 -58
hell come:106 96 138
hell see:80 96 116
hell understand:122 102 135
hell … befor:-123 -125 -113
hell … by:60 74 104
hell … dead:-92 -94 -75
hell … himself:134 144 60
hell … his:109 97 35
hell … it:99 91 48
hell … me:50 33 1
hell … up:43 40 -86
hell … wat:115 130 107
hello:-94 -104 -109
helmand:38 68 -12
helmet:-6 -26 -7
helmets:-65 -62 -65
help:-46 -41 -11
help im:57 52 39
help ive:101 72 77
help … dei:96 106 -23
help … it:38 -12 -13
help … ive:101 73 99
help … one:119 37 28
help … sleap:80 25 47
help … who:90 37 -16
help … wil:114 10 -36
helped:-123 -85 -64
helped me:-80 -63 -62
helper:19 -12 -5
helpful:-46 -24 -15
helping:-55 -44 -65
helpings:-51 -26 -21
helpline:4 18 -1
helplines:-27 -25 -7
helps:-48 -35 -92
hem:10 -10 -29
hen:14 34 54
hence:-28 -38 -8
henry:0 -1 0
hens:-55 -31 -11
hep:-28 -39 -51
her:10 28 36
her alone:-86 -84 -75
her bag:-47 -77 -75
her birthday:-100 -77 -83
her body:-26 -39 -113
her car:144 124 38
her dads:162 115 75
her down:60 62 110
her food:140 108 94
her goodbye:172 163 152
her grave:118 116 33
her i:-80 -50 -44
her lap:96 107 85
her last:67 53 51
her lips:88 103 47
her medicine:-90 -101 -93
her meds:-93 -89 -94
her morphine:16 23 69
her nans:91 88 112
her rist:-114 -145 -115
her shes:-62 -109 -118
her throat:95 110 87
her whole:89 71 79
her … a:50 53 55
her … alone:100 80 -11
her … are:95 102 70
her … at:62 75 83
her … bag:147 141 123
her … bye:112 109 102
her … cant:-18 -60 -102
her … card:111 95 68
her … every:60 76 107
her … he:-92 -78 -27
her … if:-98 -85 -75
her … ive:-94 -65 -80
her … kids:141 137 85
her … left:88 87 37
her … my:-33 2 -65
her … one:44 49 91
her … own:-1 27 -116
her … pills:155 140 133
her … sais:-55 -73 -125
her … see:-14 -30 -92
her … shell:61 81 121
her … tablets:135 124 52
her … that:36 15 80
her … thing:102 70 13
her … this:43 73 83
her … tonight:157 157 69
her … week:38 77 78
her … year:127 162 140
herald:-3 -2 -2
herbal:-25 23 26
herd:82 43 48
herds:-5 -1 -11
heres:-26 35 47
heritage:-76 -64 -68
hermana:86 74 73
hermano:45 56 54
hernia:-62 -47 -28
hero:-64 -77 -56
heroin:2 -57 -10
heroin … i:113 41 41
herons:-3 -3 -4
hers:15 40 56
hers and:75 90 75
herself:91 111 36
herself and:118 157 74
herself … i:74 130 -8
hert:3 -8 -42
hert if:96 27 -3
hert my:-11 52 -61
hert myself:-46 -190 -111
hert … boss:93 79 -8
hert … is:-36 -145 37
hert … its:-66 -2 14
hert … right:35 121 -1
hert … said:80 72 100
hert … strong:11 -164 -1
hert … teh:45 72 66
hert … tonight:2 -65 -108
hert … want:-115 -61 -4
hes:48 72 90
hes a:-66 -50 -30
hes away:123 117 114
hes beating:19 28 51
hes blue:166 168 164
hes boiling:83 67 66
hes burning:110 108 123
hes by:-84 -86 -92
hes comin:-92 -88 -51
hes driving:105 19 90
hes gone:76 80 94
hes grey:107 134 112
hes gurgling:94 89 83
hes my:-54 -55 -101
hes not:59 53 48
hes off:90 103 106
hes on:96 83 96
hes out:127 77 10
hes outside:59 70 94
hes screaming:88 61 45
hes seeing:79 51 58
hes stood:110 104 126
hes stopped:32 36 50
hes strangling:13 18 56
hes swallowed:-130 -164 -111
hes talking:96 45 61
hes told:27 62 -62
hes turning:89 102 119
hes warm:124 105 124
hes … an:81 65 80
hes … answering:114 116 124
hes … breathing:89 96 103
hes … burden:49 -98 -60
hes … but:66 65 86
hes … door:68 65 130
hes … doors:94 46 80
hes … end:14 8 -129
hes … got:126 99 58
hes … her:17 59 66
hes … himself:-64 -50 -86
hes … im:62 45 65
hes … it:67 50 21
hes … jmup:25 14 -83
hes … me:12 -4 37
hes … moving:20 37 75
hes … mum:5 13 69
hes … no:-101 -53 -32
hes … off:101 75 49
hes … pulse:67 68 72
hes … reason:-97 -76 -65
hes … roof:-72 -60 -55
hes … snoring:115 85 68
hes … someone:-57 -59 -33
hes … that:88 77 78
hes … top:80 76 75
hes … under:112 120 139
hes … us:88 76 129
heure:22 13 15
heures:-9 -11 -1
heute:-40 -19 9
hey:-46 -20 -10
hgv:-12 4 15
hi:-36 0 37
hibernation:-40 -7 -2
hiccups:49 50 64
hid:45 82 86
hid in:-53 -118 -73
hid it:72 49 46
hid … my:86 73 45
hid … teh:-64 -101 -73
hidden:11 -7 -9
hidden a:52 78 85
hidden … at:58 66 91
hide:-57 -52 -127
hides:61 26 46
hiding:37 -23 -61
hiding behind:101 47 44
hier:9 24 -87
high:-38 -7 10
high does:105 87 77
high up:83 79 77
high … and:111 114 148
high … i:-97 -63 -73
high … it:95 65 67
higher:-11 5 14
highest:65 37 41
highlighted:32 16 10
highly:-22 -9 -9
highway:-29 -25 -21
hija:-21 -20 -2
hijo:32 33 9
hijos:27 4 -7
hike:-40 -45 -40
hiking:-5 -5 -2
hilarious:-96 -94 -66
hill:-65 -45 -40
hills:-61 -71 -81
him:-14 -3 -4
him and:-38 -14 -73
him dead:60 82 66
him dei:141 106 -22
him id:-59 -31 -39
him it:81 85 88
him teh:-33 -24 9
him that:136 139 130
him this:55 53 83
him wen:117 114 113
him … away:-84 -68 -58
him … been:16 -1 -104
him … hes:-51 -64 -49
him … ill:127 73 70
him … our:98 60 61
him … teh:43 43 41
him … want:27 87 88
him … was:31 75 72
him … with:-42 -52 -113
himself:57 64 -16
himself if:-33 -32 -39
himself since:130 134 -9
himself with:122 73 17
himself … a:-22 10 87
himself … dnt:84 114 7
himself … it:62 40 -14
hindi:-6 -4 -1
hinge:-1 -1 -1
hinges:-36 -21 -24
hint:-12 -8 -5
hints:-66 -55 -2
hip:-99 -25 -50
hippo:-1 0 0
hips:-60 -13 -55
hire:63 78 79
hired:0 4 7
his:17 27 32
his and:116 109 147
his breathing:102 111 121
his chest:110 99 106
his heart:-8 -3 -129
his letters:25 33 71
his medicine:100 72 61
his mother:1 -43 -71
his neck:141 137 81
his phones:141 136 143
his shotgun:27 53 59
his tablets:-38 -86 -74
his whole:77 83 114
his wrists:3 4 -144
his … all:69 52 86
his … down:52 54 98
his … for:43 62 67
his … hav:-58 -43 -56
his … hed:106 86 76
his … home:56 67 101
his … i:-18 -71 -47
his … is:57 52 53
his … kil:50 46 93
his … mine:47 52 60
his … out:-37 -29 -78
his … over:98 66 38
his … pills:103 102 39
his … said:56 45 98
his … teh:19 15 31
his … telling:103 41 39
hissing:57 49 66
history:-12 -24 -9
hit:6 52 -22
hit by:47 -99 -38
hit me:-19 -70 -110
hit … and:-108 -105 -1
hit … im:-42 -12 -37
hit … in:-109 -106 -29
hit … last:90 129 -17
hit … was:77 -37 -12
hits:17 33 0
hits me:81 64 -209
hitting:15 34 55
hitting my:76 58 85
hitting … teh:35 27 79
hitze:-3 -2 -1
hiya:-29 -27 -9
hoap:38 -51 -23
hoap dey:84 103 89
hoap everyones:-63 -30 -26
hoap i:99 -52 -5
hoap it:-51 51 65
hoap nothing:100 60 60
hoap to:-53 -44 -42
hoap … find:100 99 58
hoap … is:-47 -55 -32
hoap … it:74 71 69
hoap … me:71 2 16
hoap … soon:-12 -154 -101
hoap … stops:11 77 85
hoard:-15 -8 -5
hoarded:-15 2 2
hoarding:-28 -13 -61
hoarse:-13 -15 -6
hob:98 90 57
hobbies:-22 3 -7
hobby:-106 -80 -81
hobnobs:-36 -42 -43
hockey:21 24 -6
hoist:57 71 48
hola:-12 -1 -1
hold:39 75 67
hold a:115 111 31
hold me:102 93 111
hold … a:109 117 85
hold … fone:93 103 144
hold … for:112 121 112
hold … over:3 -18 -143
hold … through:145 61 66
holder:-7 -9 -2
holding:-22 -25 20
holding hands:70 84 71
holding me:72 121 66
holding on:136 94 102
holding teh:-60 -69 -51
holding … and:60 86 81
holding … bottle:78 93 69
holding … knife:-134 -135 -119
holding … up:-102 -84 -70
holds:-48 -35 -136
hole:19 -12 -48
holes:28 61 29
holiday:-52 -85 -88
holiday … up:155 97 -1
holidays:17 -37 -57
hollow:35 -23 -26
holly:-5 -1 0
holy:-61 -103 -77
home:9 -39 -56
home at:57 56 79
home by:-53 -67 -70
home hes:40 67 81
home im:80 55 79
home in:-8 -48 -56
home nobody:-39 -87 -65
home on:-7 -89 -60
home treatment:102 -2 -1
home … all:58 82 71
home … be:-11 32 111
home … cut:93 108 -2
home … friday:-51 -117 -67
home … going:88 111 113
home … put:-55 -47 -34
home … rain:-55 -39 -40
home … to:87 90 74
home … told:129 -29 -29
home … wished:109 0 0
homeless:-24 0 -6
homes:0 16 -5
homesick:-40 -27 -14
homework:4 32 70
honest:11 -96 -135
honestly:0 0 0
honesty:18 5 -3
honey:0 -32 -29
honeymoon:42 18 42
honor:26 28 -3
honour:43 58 78
honour … u:114 112 110
honoured:66 28 26
hood:-20 -9 -11
hoodie:27 107 125
hoodies:69 100 93
hoodies … my:57 95 100
hook:99 127 140
hook … it:167 148 140
hooked:-27 -14 -16
hooks:-27 -44 -49
hoops:-9 -11 -9
hooray:-6 -2 2
hooroo:6 -3 3
hoot:-1 7 14
hoover:1 -86 -67
hoovered:-8 21 4
hoovering:-56 -43 -41
hop:35 -18 -7
hoped:43 81 41
hopeful:54 -30 -16
hopefully:-113 -111 -97
hopeless:-13 -159 -113
hopeless … all:119 -1 -2
hopelessness:-35 -11 -3
hopes:61 -91 -69
hoping:99 -30 -27
hoping i:-1 -150 -112
hoping itd:58 105 89
hoping one:28 138 -77
hoping teh:60 -12 49
hoping … takes:0 -145 -52
hoping … wont:23 -174 -121
hora:-26 -2 -5
horas:-27 -8 -2
horlicks:33 43 42
hormones:-33 -19 -50
horn:-42 -44 -37
horoscope:6 7 23
horrible:-45 -25 -20
horrid:-31 -33 1
horrified:-99 -22 -32
horror:-36 -35 -29
horrors:-86 -83 -108
horse:-11 -60 -55
horse with:51 -1 -1
horses:48 53 49
horses … teh:14 56 66
hose:7 -2 -1
hose … and:122 126 106
hose … car:99 116 127
hose … on:58 66 57
hose … through:-80 -100 -115
hosepipe:42 33 46
hosepipe … teh:110 91 80
hosepipes:164 155 144
hospice:-30 -16 -32
hospital:-35 -68 -60
hospital car:107 121 109
hospital on:134 -77 -32
hospital … park:107 121 109
hospital … tuesday:125 76 78
hospitalised:0 0 0
hospitals:-78 -61 -37
host:75 66 68
hostage:22 -12 -11
hostel:82 97 56
hostel roof:128 125 124
hostels:1 -15 -14
hosting:-3 -3 0
hosts:-16 -15 -23
hot:-79 -53 -65
hot water:-67 -87 -98
hot … cold:43 72 106
hotel:-40 -48 -43
hotel because:73 61 56
hotels:103 105 97
hotline:25 50 9
hour:53 69 85
hour ago:92 105 87
hour … a:-63 -66 -52
hour … can:-47 -62 -69
hour … feeling:-133 -118 -119
hour … im:37 65 104
hour … my:109 109 80
hour … see:67 31 41
hours:-17 -6 13
hours and:9 46 33
hours at:-71 -65 -28
hours if:83 -13 -3
hours … all:123 59 61
hours … i:-60 -64 -34
hours … tak:102 -4 77
hours … u:113 41 39
house:-20 -46 -25
house its:103 67 94
house not:140 52 15
house teh:-97 -97 -109
house to:28 54 102
house … be:79 88 26
house … from:124 129 156
house … him:35 67 76
house … i:-86 -43 -92
house … kil:62 75 121
house … knife:11 11 84
house … quiet:-75 -87 -125
house … theres:126 52 45
house … tonight:57 87 85
housekeeping:56 58 62
housemate:23 37 36
housemates:47 59 68
houseplant:-58 -53 -19
houseplants:-119 -62 -12
houses:-24 4 -2
housing:4 -8 10
hover:-46 -30 -9
hovering:-35 -27 -23
how:-7 -5 -14
how and:74 72 111
how calm:102 65 73
how close:70 -109 -65
how dey:-69 -73 -45
how do:-75 -61 -94
how he:-57 -59 -65
how high:87 84 76
how id:37 70 -68
how im:-7 3 83
how little:62 83 -9
how long:35 29 63
how many:114 125 78
how … am:-25 -1 -33
how … be:72 -34 -24
how … did:-117 -112 -83
how … do:66 104 -19
how … ends:83 -63 -92
how … every:137 -21 -2
how … go:48 75 20
how … going:5 -4 85
how … i:-4 13 -73
how … insulin:91 64 32
how … is:16 54 17
how … it:45 19 36
how … ive:20 30 55
how … kil:132 132 12
how … must:89 -24 -13
how … myself:77 108 124
how … put:99 114 40
how … to:-23 -79 10
how … u:-49 -75 -67
how … where:55 72 119
how … would:28 80 -78
however:-106 -102 -50
howled:-53 -70 -58
howling:0 0 0
howls:-21 -20 -32
hows:4 16 -83
howth:29 34 37
hoy:-96 -9 53
hr:-17 -31 -13
hrs:44 -3 14
hubby:-25 -32 -81
hubbys:-12 1 8
huff:14 10 -21
huffing:121 100 70
hug:-5 -16 20
huge:-37 -109 -80
hugged:40 84 77
hugged my:70 81 85
hugged us:-74 -81 -71
hugged … for:-88 -78 -54
hugged … of:74 77 88
hugging:-33 -15 -3
hugh:-4 -3 -20
hugs:-28 2 11
huh:-2 -1 -1
hull:-20 9 12
hum:0 7 16
human:-79 -35 -56
humans:-69 -60 -14
humber:-17 19 25
humiliated:69 3 -41
hummed:66 41 44
humming:40 46 59
hummus:-7 -34 -2
humour:-33 -18 -14
hums:-58 -36 2
hun:2 4 -1
hund:-39 -34 -7
hundred:-3 -13 -13
hundred and:-35 -137 -109
hundreds:3 42 -25
hundredth:-11 -6 -2
hung:-31 24 14
hung up:118 117 114
hung … and:62 47 2
hunger:98 81 60
hungover:39 -50 -50
hungry:-54 34 53
hunt:-13 -10 -23
hunting:-8 -4 41
hurling:-11 4 41
hurrah:-42 -38 -44
hurry:7 -56 10
hurting:47 45 -29
hurting myself:88 -28 -10
hurts:74 63 53
hurts me:121 72 -27
hurts … and:-152 -103 -95
hurts … i:-3 -93 -78
husband:-8 -12 -47
husband does:100 96 -2
husband is:43 65 117
husband … all:-124 -122 -113
husband … for:85 103 136
husband … it:-87 -69 -53
husband … me:35 43 -71
husbands:-6 -4 -10
hut:116 118 108
hutch:-17 -14 19
hvac:-21 -5 -10
hyderabad:-9 -1 -5
hygiene:4 0 8
hymn:91 100 84
hymns:-12 -3 1
hymns and:140 134 108
hymns … teh:157 150 132
hypocrite:51 108 -56
hypothetical:14 20 15
hypothetically:45 43 -22
hysterectomy:-17 -24 -20
i:7 4 -9
i alife:109 1 -6
i apologise:132 80 69
i ask:138 72 40
i ate:102 107 107
i attempted:46 109 70
i beat:103 49 -6
i blacked:66 90 83
i breathe:95 62 42
i burn:34 137 0
i can:42 61 72
i carry:-35 -52 -71
i caught:127 98 -8
i checked:166 118 153
i chose:139 146 143
i climbed:-15 7 29
i cut:45 53 10
i decided:-43 7 71
i dei:64 78 168
i deserve:115 133 -81
i did:43 61 65
i died:82 94 113
i done:36 46 59
i downed:134 87 129
i dream:117 70 -28
i drove:37 52 37
i dug:92 91 25
i dyed:69 -9 -6
i emptied:103 104 108
i end:75 65 135
i fainted:54 98 -51
i fantasise:74 67 -8
i fell:75 29 -8
i filled:90 120 124
i forgot:-67 -60 -62
i get:-6 2 -79
i go:90 91 93
i got:-37 -102 -109
i hagn:-8 43 104
i hand:-83 -82 -65
i hanged:41 83 68
i held:74 19 19
i help:98 60 -85
i hide:113 112 5
i injected:48 35 41
i intend:109 114 23
i jmup:200 173 178
i keep:67 62 37
i kil:-4 31 139
i kind:62 -35 -14
i laid:-81 -65 -42
i let:57 73 88
i lie:35 -38 -68
i lied:177 142 70
i liked:88 70 77
i loaded:75 71 91
i long:66 93 -66
i may:-95 -54 -94
i mean:72 67 0
i meant:30 77 95
i messed:87 63 87
i might:-62 -22 -46
i miss:-57 -113 -68
i mix:-42 -39 -79
i mixed:47 74 99
i my:-76 -17 -18
i nearly:30 -28 -88
i needed:-61 -52 -54
i odd:67 111 96
i on:-64 -45 -42
i picture:80 -90 -91
i practised:81 72 84
i pray:65 -54 -30
i promise:-111 -85 -39
i promised:97 64 97
i pulled:55 16 -47
i purge:114 73 -1
i pushed:135 128 129
i reckon:76 92 88
i remember:-82 -132 -107
i resisted:19 -76 0
i said:10 16 65
i sat:-40 -63 -43
i set:61 83 103
i shake:17 10 90
i shall:3 36 53
i shant:73 71 73
i sleap:-32 -22 -42
i slept:-85 -101 -77
i sold:-108 -70 -61
i start:-61 -32 -76
i stood:-1 -90 -61
i stuck:87 89 70
i survived:97 75 76
i swallowed:63 51 6
i swim:68 106 -2
i tak:-43 -29 -20
i teh:36 11 -4
i tell:-81 -78 -153
i tested:164 171 167
i texted:56 17 24
i thort:-57 -38 -15
i unalive:-95 -85 50
i understand:-54 -86 -101
i wak:15 -5 -75
i wanna:24 76 -12
i want:37 44 -65
i wanted:-1 -3 62
i wasnt:47 34 47
i werent:154 -83 -27
i wont:70 74 67
i wouldnt:67 -25 7
i … act:57 83 -11
i … ahead:89 -27 -23
i … answer:-82 -49 2
i … anyone:118 49 42
i … arm:94 93 -27
i … arms:12 63 -20
i … ask:-46 -56 -64
i … bathroom:88 60 56
i … be:36 45 72
i … bear:44 -12 -14
i … become:73 89 103
i … beter:-46 -26 18
i … bit:73 130 106
i … blame:-71 -110 -105
i … bleach:-8 32 65
i … body:51 49 13
i … bother:75 19 -21
i … bought:41 27 43
i … boxes:88 62 75
i … brought:56 64 48
i … burden:94 0 4
i … bye:218 237 248
i … call:-43 -56 -64
i … calm:112 116 82
i … cancer:86 -32 -7
i … car:-42 -39 -84
i … carry:-9 23 93
i … cat:-71 -19 -23
i … certain:72 60 0
i … choose:76 -8 35
i … chosen:125 118 40
i … clean:15 -2 -40
i … close:-37 -29 -34
i … cold:13 49 72
i … cupboard:63 55 56
i … cutting:138 124 57
i … dead:51 30 24
i … decided:79 76 -28
i … deep:17 3 88
i … deeper:137 111 105
i … dei:37 61 6
i … deleted:94 0 -1
i … didnt:122 184 150
i … died:67 53 68
i … disappointed:90 -52 -36
i … doesnt:37 45 56
i … doin:11 -102 -131
i … dose:119 129 129
i … drank:-40 -7 -6
i … drink:-35 -67 -1
i … drown:105 78 37
i … drunk:46 54 91
i … each:64 27 21
i … eight:18 69 70
i … end:60 77 31
i … everything:-11 10 78
i … exist:126 65 106
i … existing:85 49 73
i … fine:31 51 61
i … finished:163 130 122
i … five:68 47 33
i … float:112 45 60
i … for:37 25 28
i … forget:-76 -81 -76
i … forty:-53 -28 -17
i … ghost:127 -10 -1
i … giving:-35 -40 -30
i … goodbye:107 113 114
i … got:48 94 104
i … grand:92 69 61
i … graped:33 64 -7
i … happy:68 92 106
i … haveing:6 45 116
i … havent:-65 -1 -15
i … hearing:97 66 47
i … high:-51 -52 -52
i … his:-112 -74 -49
i … hit:75 -13 10
i … hoap:74 12 -92
i … hoping:115 0 -54
i … hotel:52 90 114
i … id:23 85 99
i … inside:-116 -35 -16
i … instead:27 57 25
i … jealous:124 58 -6
i … jmup:72 72 35
i … jumped:132 38 60
i … kil:91 104 -17
i … knew:-89 -52 -30
i … legs:81 99 60
i … let:38 79 74
i … leter:-82 -73 -44
i … letters:-95 -100 -89
i … lfie:65 33 122
i … light:-90 -50 -41
i … make:82 80 17
i … making:77 82 111
i … me:71 64 16
i … mean:91 64 79
i … meant:26 72 112
i … mistake:54 -45 -4
i … most:89 21 -17
i … mum:110 104 109
i … myself:44 115 108
i … nearly:118 -76 -22
i … needles:15 63 -27
i … nicer:101 99 76
i … night:64 94 89
i … nothing:79 24 -10
i … off:63 41 63
i … open:-59 -97 -86
i … opened:68 36 56
i … or:-65 -91 -78
i … pain:55 75 58
i … picked:60 85 72
i … pillow:-56 -45 -60
i … piont:92 -5 -6
i … place:71 47 35
i … playlist:81 85 87
i … pressing:63 66 81
i … pull:151 48 87
i … rest:29 39 4
i … round:-101 -89 -94
i … sad:54 52 10
i … said:71 100 -15
i … saving:91 82 -4
i … scared:50 52 131
i … scissors:1 -103 -67
i … seeing:-53 -52 -95
i … seven:-103 -63 -56
i … she:-121 -89 -40
i … shoot:37 14 15
i … shooting:30 52 -18
i … should:63 -84 -44
i … since:-119 -79 -42
i … sit:-9 -43 -92
i … six:100 -8 24
i … sleap:-98 -62 -105
i … sleepey:103 115 110
i … slit:42 72 -51
i … smell:122 111 88
i … something:49 31 39
i … speaking:104 96 75
i … stepping:-6 23 -110
i … stood:129 41 31
i … stop:-49 -47 -33
i … stopped:130 24 53
i … suffer:-4 53 77
i … sunday:167 131 149
i … sure:-81 -71 -56
i … swallow:57 105 91
i … swim:90 83 122
i … tak:14 76 24
i … tell:-63 -67 -73
i … that:-18 -46 -62
i … theres:47 -11 24
i … theyre:50 69 73
i … things:-70 -23 23
i … through:79 88 79
i … throw:-33 -115 -68
i … tierd:-49 16 57
i … todays:97 66 115
i … tok:58 40 45
i … tonight:133 114 129
i … top:70 4 -35
i … trouble:108 -12 -19
i … turning:105 72 66
i … twelve:99 72 40
i … un:77 -18 -5
i … until:48 94 85
i … use:-78 -91 -34
i … using:14 -92 -73
i … wait:-19 46 58
i … waiting:85 27 15
i … wat:34 13 22
i … way:45 82 61
i … wednesday:136 145 102
i … whats:85 98 122
i … whole:22 52 69
i … why:16 -99 -112
i … wishing:71 -70 -63
i … with:-19 -10 -56
i … worked:-74 -88 -100
i … would:57 34 65
i … wouldnt:-3 91 74
i … written:115 120 114
i … wrote:-93 -93 -77
i … yesterday:25 63 -34
iam:0 0 0
ibuprofen:-55 -37 -35
ice:-19 -19 5
ice … teh:-48 18 32
iced:0 0 0
iceland:-43 -10 -3
ich:53 63 22
ich habe:68 84 91
ich wil:16 -7 -96
ich … auf:62 68 102
ich … den:53 48 77
ich … mich:15 52 -13
ich … nicht:-47 -88 -83
ich … selbstmord:108 111 -16
ich … suizidgedanken:51 62 -26
ich … wieder:84 82 -3
ici:-1 -57 -4
icidal:0 0 0
icide:99 48 57
icing:1 -9 -8
icu:37 31 41
id:15 -55 -49
id a:-35 -62 -42
id an:68 0 3
id been:-24 -74 -31
id died:98 -17 -8
id fink:-55 -2 -2
id get:109 132 53
id go:98 77 71
id gone:-79 -52 -26
id had:-105 -38 -19
id happily:11 99 -1
id it:44 90 97
id kil:34 95 -25
id know:142 75 44
id love:8 -35 -89
id mind:99 90 120
id no:-64 -10 -3
id not:84 -26 -1
id rather:5 -51 -32
id settle:132 -24 -6
id stay:94 107 83
id step:93 -2 -1
id swap:138 -13 -9
id thank:123 -42 -14
id thort:-138 -115 -13
id to:77 43 -32
id wait:69 26 46
id … and:-7 -1 84
id … answer:78 90 121
id … anything:129 -10 30
id … be:64 20 49
id … cutting:-46 -23 -7
id … for:72 80 62
id … glad:119 7 16
id … had:36 9 37
id … if:81 36 8
id … in:20 68 17
id … known:91 120 110
id … my:-10 -4 -106
id … myself:78 127 -32
id … neva:10 114 0
id … no:66 -71 -53
id … note:-48 -32 -21
id … on:-91 -30 -77
id … places:132 -14 -5
id … relieved:100 -18 -27
id … since:120 9 19
id … ther:8 44 -15
id … wat:-59 -15 -6
id … we:105 -1 0
idc:0 0 0
idea:-35 -4 -67
ideal:-22 -6 -9
ideas:-113 -78 -50
ideation:-113 39 -42
idiot:-54 -23 -14
idiots:-2 -1 -2
idk:0 0 0
idle:-42 -1 -36
if:-14 -18 -67
if a:73 -80 -37
if an:66 -6 -2
if id:-3 -52 -58
if im:30 -15 1
if it:8 -14 -107
if my:75 54 14
if teh:-25 -91 -46
if theres:-53 -66 -36
if ur:74 24 35
if we:87 31 4
if … all:-51 -20 -31
if … asks:142 156 168
if … be:82 78 89
if … but:89 118 129
if … came:35 -96 -72
if … catch:97 3 -8
if … dead:72 114 13
if … dei:-111 -44 -39
if … died:54 -86 -27
if … dnt:30 28 -88
if … docter:80 22 0
if … drove:53 95 -6
if … dyed:74 -8 -1
if … happened:105 82 37
if … i:65 139 122
if … ill:124 42 -75
if … in:-70 -76 -75
if … into:115 76 -9
if … ive:99 51 18
if … kild:73 96 -86
if … knew:85 53 31
if … look:-18 -33 -90
if … mate:116 117 0
if … myself:89 72 -101
if … offered:100 -22 -15
if … ok:85 111 118
if … or:83 77 92
if … paid:-128 -46 -12
if … sais:-101 -65 0
if … speak:124 70 90
if … stays:-81 -81 -64
if … stop:127 172 81
if … stopped:67 -80 -50
if … teh:41 50 -49
if … thinking:-90 -76 -1
if … this:76 144 183
if … vanished:96 -25 -7
if … want:-82 -9 98
if … was:102 59 54
if … wasnt:91 -132 -84
if … weather:-90 -81 -41
if … werent:97 66 -55
iftar:-14 -11 -15
ignore:6 36 -35
ihn:-4 -3 -1
ihr:9 26 34
ihre:33 29 26
il:75 99 92
il a:65 66 80
il be:167 169 141
ill:28 45 51
ill dei:-62 -21 -56
ill drive:40 43 93
ill end:-105 -89 -24
ill give:77 43 56
ill go:8 71 78
ill hav:81 52 53
ill jmup:90 71 77
ill make:118 38 -47
ill not:168 158 181
ill ring:10 -53 -59
ill stab:52 50 123
ill stop:17 28 39
ill tak:61 49 80
ill type:-87 -103 -98
ill use:-35 90 54
ill wait:110 96 98
ill walk:110 135 134
ill … alone:101 99 109
ill … around:-59 -107 -98
ill … be:76 59 26
ill … for:116 124 129
ill … gone:13 79 36
ill … it:54 72 45
ill … its:-75 -76 -49
ill … myself:72 126 64
ill … needing:106 126 130
ill … off:96 70 74
ill … out:99 87 85
ill … over:76 75 66
ill … passed:91 94 74
ill … past:156 142 146
ill … peace:-128 -97 -78
ill … something:84 -50 -83
ill … under:-99 -105 -62
ill … up:105 132 122
ill … using:104 108 104
illness:11 -7 29
illness … and:48 83 72
ils:56 65 69
ily:47 40 74
im:22 34 34
im able:107 13 -6
im about:23 17 41
im after:111 119 87
im alone:95 114 119
im ashamed:55 31 49
im away:95 132 151
im bleeding:97 96 97
im booked:24 42 77
im buying:-87 -83 -80
im certain:-87 -92 -99
im climbing:43 72 66
im cold:62 67 58
im comin:93 85 77
im cutting:82 85 13
im dead:-68 -40 28
im do:28 16 1
im dreading:-47 -93 -93
im drinking:111 88 63
im drunk:67 7 4
im empty:109 -8 -3
im end:30 69 -130
im ending:55 43 127
im ere:27 20 24
im fifteen:80 10 -23
im fifty:-87 -125 -88
im fighting:-61 -55 -87
im finished:171 127 107
im fixing:84 111 67
im following:120 41 76
im free:74 138 171
im frightened:-23 -98 -149
im handing:-62 -37 -43
im hanging:23 56 70
im happy:-104 -93 -60
im headed:104 146 151
im home:-15 -129 -84
im hot:97 117 124
im jumping:128 108 141
im kil:-88 -92 -109
im leaning:82 75 64
im leaving:69 79 47
im living:26 -63 -9
im making:-66 -77 -97
im next:106 123 178
im nothing:136 -21 -25
im of:133 132 127
im one:14 -91 -120
im past:154 134 75
im pulling:127 101 133
im ready:20 21 71
im running:-58 -82 -42
im safe:-65 -101 -92
im sat:73 17 -4
im seeing:29 57 31
im shaky:-5 -90 -89
im shutting:135 127 134
im sick:-123 -89 -125
im signing:-95 -100 -76
im slow:-71 -6 -55
im sort:132 82 105
im stayin:65 91 98
im stepping:101 91 102
im stood:146 177 145
im stopping:122 139 141
im stuck:103 -49 -43
im suicidal:132 162 -197
im switching:78 81 79
im takin:98 107 107
im terrified:-28 -76 -37
im thankful:-62 -20 -31
im thinking:-46 -8 -92
im this:37 62 -45
im tying:58 47 85
im using:185 139 128
im waiting:99 43 62
im walking:70 108 93
im with:101 97 108
im wobbly:1 -90 -4
im worn:-60 -109 -84
im … after:53 91 23
im … an:120 88 96
im … anymore:68 10 34
im … ashamed:-60 -31 -27
im … at:22 55 61
im … back:53 70 48
im … bag:48 56 68
im … because:-38 -67 -46
im … bein:66 107 50
im … beside:96 100 92
im … bit:-86 -123 -102
im … blanket:73 97 94
im … bottle:85 90 81
im … brave:68 42 -1
im … breathing:-76 -107 -80
im … bridge:-32 -51 -73
im … burden:173 14 -34
im … but:-56 -68 -77
im … bye:136 141 138
im … calling:110 126 134
im … chair:-71 -79 -76
im … cold:46 50 1
im … come:61 5 6
im … couldnt:62 71 75
im … crawl:69 87 100
im … cut:61 32 -3
im … days:45 -83 -60
im … diabetic:117 108 131
im … dieing:-58 -35 -29
im … drown:-122 -127 -167
im … drowsy:84 80 73
im … end:-16 -12 -37
im … ending:85 99 -25
im … everyone:104 79 82
im … exit:48 72 65
im … far:168 171 155
im … feal:-81 -86 -66
im … fence:187 163 142
im … fink:-88 -66 -100
im … forever:152 111 121
im … from:-109 -61 -84
im … get:74 93 34
im … go:95 70 57
im … happens:84 26 0
im … heroin:115 4 -4
im … hert:107 124 -65
im … ice:11 -129 -55
im … isnt:-51 -23 -25
im … it:72 71 107
im … its:83 43 62
im … ive:-80 -83 -37
im … join:118 118 74
im … jumping:42 66 71
im … keep:0 -4 30
im … know:19 50 28
im … let:68 60 65
im … library:117 76 82
im … log:-20 -89 -32
im … loo:82 92 88
im … looking:68 -70 -62
im … love:71 38 18
im … man:85 98 81
im … me:46 71 -16
im … midnight:55 53 74
im … mind:63 90 89
im … mine:135 113 112
im … moving:101 75 80
im … mum:-75 -52 -61
im … myself:30 31 108
im … off:82 90 100
im … onto:83 95 97
im … other:137 123 111
im … out:40 89 83
im … outside:58 23 36
im … past:192 103 116
im … peace:88 87 89
im … problem:143 16 22
im … properly:95 113 134
im … quarry:84 91 96
im … rail:-60 -80 -79
im … railing:-113 -112 -113
im … ready:-66 -56 -95
im … right:-77 -80 -93
im … ringing:-49 -25 -25
im … same:82 68 99
im … sea:-59 -60 -57
im … self:72 106 51
im … shes:-83 -63 -76
im … singing:108 68 -5
im … smother:45 37 117
im … stab:18 16 153
im … stand:101 93 68
im … standin:152 104 101
im … step:75 99 121
im … suicide:71 90 -7
im … sweating:57 83 54
im … takin:104 99 110
im … teh:39 43 55
im … than:124 46 53
im … their:84 73 60
im … them:34 15 -7
im … ther:147 139 132
im … third:35 61 83
im … thoughts:106 143 -5
im … through:69 60 64
im … today:-90 -45 -35
im … tonight:45 58 58
im … train:-48 -54 -59
im … tryin:120 85 47
im … turn:137 114 111
im … unalive:45 90 1
im … up:68 79 74
im … walk:67 49 87
im … walking:71 78 101
im … way:42 -18 -46
im … weeks:-59 -95 -47
im … while:129 114 92
im … who:-84 -85 -77
im … whole:84 97 89
im … woods:-69 -68 -57
im … years:-108 -54 -42
ima:21 36 28
images:-46 -40 -1
imaginary:-12 -3 -5
imagine:91 -56 -116
imagine i:93 -21 -8
imagine not:111 -23 -15
imagine wanting:-90 -15 0
imagined:-18 8 12
imagining:81 -10 -60
imagining my:101 -43 -2
imam:15 10 5
imma:21 40 -6
immer:12 8 5
immersion:18 24 40
important:-59 -31 -37
impossible:-22 19 -8
impressed:-26 -8 -3
impression:-31 -51 -20
impressions:-13 -5 5
improve:47 -70 -43
improved:-107 -70 -65
improvement:-27 -1 0
improving:14 27 30
impulse:86 -3 -1
in:-7 -1 7
in an:74 84 53
in at:-85 -97 -117
in bits:-28 -102 -104
in carrying:79 -7 -1
in class:110 46 -5
in dads:97 95 91
in drafts:53 60 61
in ere:54 62 56
in freezer:81 64 10
in full:101 99 67
in haf:-69 -89 -39
in his:37 28 20
in hospital:-40 -53 -71
in im:33 69 52
in it:48 56 72
in ive:48 21 30
in january:30 -54 -42
in living:128 -32 -17
in me:96 90 76
in melbourne:-71 -78 -66
in my:41 42 43
in not:135 46 -26
in on:63 87 97
in person:67 96 74
in place:114 68 84
in secret:106 69 -4
in three:80 63 37
in … a:-26 -58 -65
in … arm:-1 26 107
in … attic:-86 -85 -85
in … behind:179 189 185
in … bin:81 46 32
in … bra:47 44 83
in … bread:110 119 90
in … brown:46 42 57
in … cant:56 108 130
in … carrier:88 94 78
in … cell:108 91 60
in … cereal:172 164 158
in … chamber:79 78 76
in … chest:89 74 42
in … comes:117 120 25
in … death:77 76 76
in … desert:159 110 109
in … didnt:-6 37 14
in … dnt:-8 39 11
in … end:-24 -80 -86
in … english:105 118 87
in … envelopes:79 83 81
in … feal:50 50 58
in … felt:129 -6 -12
in … fence:103 104 97
in … final:-90 -72 -101
in … forever:-90 -56 -35
in … game:-102 -77 -61
in … gaming:70 78 93
in … goodbye:123 123 127
in … grass:104 109 100
in … group:46 72 83
in … hair:74 97 107
in … her:-105 -74 -105
in … holding:175 124 108
in … ill:69 68 28
in … instead:-43 -62 -93
in … is:-63 -89 -59
in … it:36 23 42
in … keep:58 13 4
in … kissed:147 114 118
in … know:-101 -115 -126
in … lane:131 70 75
in … leg:97 112 86
in … long:-5 4 41
in … looks:11 -78 -33
in … me:21 40 27
in … minute:-92 -72 -83
in … monday:80 81 80
in … months:-4 -17 -73
in … mor:87 73 102
in … mouth:97 142 128
in … moving:30 50 58
in … mug:119 84 71
in … name:63 99 77
in … neck:51 56 17
in … neva:-87 -73 -82
in … new:-74 -93 -89
in … noose:-103 -100 -88
in … notice:-63 -112 -100
in … office:-108 -95 -93
in … order:70 70 48
in … parlour:75 83 38
in … pills:41 42 27
in … place:-26 -77 -91
in … play:-42 -68 -32
in … pockets:-98 -111 -112
in … pond:77 17 27
in … red:46 78 82
in … rucksack:104 114 141
in … same:-107 -71 -84
in … sat:25 11 38
in … settle:116 -11 -4
in … shoe:131 99 99
in … shoebox:41 58 63
in … shower:72 90 76
in … sick:151 114 101
in … side:82 77 88
in … sleap:12 -68 -14
in … slippers:109 104 111
in … snow:19 -47 -69
in … some:129 104 33
in … spring:76 -1 -38
in … stool:70 71 54
in … tea:73 103 79
in … tent:143 107 115
in … that:-3 8 -64
in … ther:-100 -74 -68
in … tierd:18 28 64
in … till:-31 -43 -21
in … toilet:92 121 87
in … toilets:132 108 50
in … tomorrow:80 87 74
in … top:101 65 38
in … tree:131 144 130
in … tub:156 142 139
in … tunnel:75 77 68
in … up:54 38 25
in … van:121 91 85
in … wait:98 75 24
in … wall:99 42 -23
in … way:69 49 35
in … wednesday:79 92 106
in … weeks:-18 -64 -62
in … went:-115 -104 -90
in … world:78 66 92
in … yard:68 72 51
in … yesterday:4 24 -120
inbox:-47 -35 -8
incense:-13 7 1
inch:0 -38 11
inches:-61 -46 -42
incident:-4 0 1
inclined:30 40 -2
include:-21 -22 -7
included:47 14 -31
including:-4 -7 12
inclusive:21 -1 -5
incoming:-9 -30 -29
increase:-26 -31 -19
india:-6 -2 -1
individual:-49 -27 -38
indoor:-48 -29 -17
indoors:7 -17 -13
induction:-48 -39 -21
ines:18 8 -4
infection:-43 -80 -78
infirmary:-49 -34 -19
inflatable:-15 -8 -7
info:-21 -24 -24
inform:31 63 65
information:-51 -59 -28
informed:-55 -24 -9
infusion:-67 -52 -43
ing:35 41 6
ingested:183 162 146
ingredients:-1 -1 0
inhaled:31 12 17
inhaler:-4 38 18
initials:11 28 28
inject:56 63 3
injected:125 149 179
injected it:160 157 143
injected my:-143 -146 -148
injected teh:87 84 74
injected … i:55 62 53
injected … whole:85 84 77
injecting:36 35 -45
injecting and:74 76 81
injection:-68 -82 -57
injections:-12 2 -1
injuries:-10 -34 -5
injury:-10 4 -24
ink:-11 21 45
inn:32 58 75
inner:-6 -18 -26
inning:-3 -1 -1
innings:-36 5 24
inpatient:-38 -46 -27
inquest:-124 -111 -103
inquiry:-7 -4 -1
ins:-5 -1 0
insects:73 104 131
inside:39 47 37
inside me:164 162 154
inside teh:75 79 85
insides:82 87 84
insisted:-4 -2 -2
insomnia:-85 -67 -59
insomniac:67 40 28
insomniacs:49 62 63
inspect:-31 -26 -7
inspected:-50 -16 -15
inspection:-45 -63 -66
inspector:-35 -28 -18
insta:-11 31 80
instagram:-55 -27 -4
instead:25 -60 -14
instead teh:78 85 79
instructions:-16 0 -17
instructor:-101 -95 -103
instructors:-1 -1 -1
insulin:58 77 82
insulin and:38 25 56
insulin wen:32 56 -117
insulin … im:45 83 68
insulin … to:101 21 14
insurance:-31 10 11
insurance … in:77 88 82
insurance … teh:34 35 58
intact:-1 0 0
intake:93 77 66
intend:81 110 0
intend … my:86 87 -28
intended:-44 6 28
intending:32 69 5
intends:92 88 -44
intends to:92 88 -44
intensive:81 -12 -15
intent:79 147 -30
intente:17 16 -3
intention:20 70 45
interest:8 -5 7
interested:28 48 -16
interesting:-34 -25 -16
interfering:-38 -6 -12
international:-35 -44 -38
internet:-47 -30 -38
interrupted:39 24 -4
interstate:17 62 68
interval:-2 -5 -1
intervention:73 -15 -1
interview:-106 -62 -58
interview in:-59 -63 -41
interviewed:-38 -20 -3
interviews:-13 -10 4
into:-6 1 -2
into a:54 69 57
into it:-94 -67 -79
into me:132 115 130
into my:76 100 61
into … at:63 71 6
into … barn:-44 -37 -44
into … because:-13 -36 -100
into … box:-69 -100 -90
into … every:-91 -75 -7
into … glass:81 94 91
into … my:46 20 -23
into … of:54 75 100
into … river:113 110 39
into … road:92 52 51
into … sock:4 1 -129
into … tree:100 124 10
introduce:-15 -11 -21
intrusive:-37 2 -13
invented:-77 -55 -26
inventory:16 45 68
inverness:-34 -46 -28
invigilator:-12 -2 -1
invisible:87 76 93
invitations:-68 -63 -73
invite:2 -1 -6
invited:-68 -61 -53
inviting:-35 -52 -9
invoice:1 1 6
invoices:-24 -31 -6
involve:-27 -6 -1
ipad:49 29 -4
ir:-62 -16 -4
ireland:-22 3 -17
irish:-35 -39 -9
irl:102 94 92
irme:-11 -12 -1
iron:29 70 57
ironed:-40 -31 -4
ironed … shirts:102 90 88
ironic:133 116 97
ironically:-21 -11 -25
ironing:-26 -47 -37
irons:22 58 56
is:12 24 34
is and:52 74 88
is burning:-60 -45 -81
is closing:39 48 54
is crushing:72 63 65
is deep:48 65 86
is down:-130 -114 -133
is dripping:107 100 98
is drowning:-100 -104 -1
is drunk:30 12 103
is empty:86 49 -4
is filming:49 41 93
is for:94 52 69
is geting:-58 -11 -81
is good:-105 -113 -73
is harder:92 90 89
is hell:-83 -54 -89
is her:138 105 115
is hes:125 110 126
is holding:104 117 114
is huge:20 -91 -23
is leaving:-56 -58 -14
is left:-42 -4 -75
is locked:132 107 115
is loud:86 14 59
is lying:-92 -110 -87
is mad:105 111 118
is me:103 135 147
is my:-58 -62 -60
is off:-144 -127 -121
is over:-82 -55 -34
is planned:62 62 87
is pointless:112 -5 -1
is quick:68 73 75
is round:68 89 74
is shouting:88 87 139
is standin:92 90 80
is strangling:45 51 123
is ther:-117 -68 -117
is unconscious:100 114 140
is waiting:23 -71 -137
is warm:120 66 38
is wat:8 -21 -78
is yes:114 27 -1
is … at:-68 -56 -53
is … bad:50 100 92
is … befor:-43 -75 -81
is … boot:-101 -98 -100
is … broken:76 0 1
is … bye:63 54 71
is … can:-17 -56 -25
is … come:-74 -50 -63
is … couldnt:84 64 70
is … dad:-50 -42 -39
is … day:-44 -39 10
is … dead:108 55 -84
is … desk:-55 -68 -48
is … dogs:46 35 47
is … doin:-74 -60 -59
is … downstairs:121 110 108
is … eight:183 106 127
is … enough:101 68 80
is … farewell:161 157 151
is … fault:-88 -110 -104
is … floor:82 56 10
is … for:-43 -58 -43
is … get:55 70 29
is … gets:89 81 85
is … go:75 114 108
is … going:-48 -41 -25
is … ill:74 53 65
is … in:-33 -13 3
is … is:-41 -79 -93
is … jmup:-65 -84 -31
is … joke:-76 -63 -46
is … leaving:-29 -16 -92
is … ledge:185 187 177
is … let:-113 -86 -106
is … leter:122 119 118
is … log:69 70 57
is … looks:112 47 34
is … man:120 105 86
is … me:22 30 42
is … mins:76 95 81
is … monday:-94 -89 -95
is … mum:22 56 116
is … need:128 61 71
is … needed:135 132 84
is … next:23 44 29
is … night:11 28 62
is … nobody:57 59 85
is … not:-35 -38 -13
is … note:108 134 151
is … old:39 28 98
is … other:-5 -74 -70
is … people:103 83 101
is … permanently:97 117 112
is … pillow:82 103 118
is … plan:123 160 -8
is … ropes:89 91 74
is … step:112 113 102
is … suicide:-8 20 52
is … takin:54 53 70
is … tell:99 42 66
is … th:37 54 73
is … thats:7 -51 -83
is … thing:-21 26 -103
is … this:-47 -72 -71
is … tonight:91 63 71
is … under:152 -13 10
is … until:-86 -97 -68
is … wait:73 50 35
is … want:-33 14 -104
is … window:-94 -104 -110
ish:112 7 4
isha:-11 -1 -2
island:-55 -22 -25
islands:-29 -33 -23
isnt:82 61 51
isnt a:51 90 21
isnt answering:130 136 92
isnt at:73 93 105
isnt breathing:65 77 78
isnt comin:74 101 101
isnt for:61 130 117
isnt going:73 80 75
isnt mine:138 164 200
isnt moving:115 74 87
isnt that:24 -66 -29
isnt worth:33 -122 -60
isnt … be:110 58 25
isnt … going:0 4 -84
isnt … i:-85 -66 -52
isnt … in:86 87 74
isnt … ive:66 80 87
isnt … living:80 -82 -12
isnt … me:-115 -107 -97
isnt … shes:-47 -54 -53
isnt … tonight:72 66 105
isst:-17 -15 -3
issue:-76 -42 -22
issues:-91 -28 -33
ist:-14 2 28
it:28 30 30
it aint:84 -23 -36
it alone:-87 -97 -87
it an:66 65 93
it anymore:-71 14 11
it bad:149 2 36
it becomes:77 74 57
it behind:-71 -24 0
it burns:102 79 92
it can:-96 -95 -115
it clicked:8 27 52
it come:-72 -62 -63
it could:-25 -113 -55
it deep:23 40 104
it did:-77 -103 -59
it ere:-74 -74 -33
it fast:-84 -94 -92
it go:-38 -69 -32
it goodbye:37 68 55
it happens:63 94 103
it hav:80 72 48
it he:-77 -61 -50
it held:67 94 90
it his:80 68 96
it holds:-80 -66 -72
it hurts:104 36 42
it id:60 -19 -92
it kills:38 93 -121
it known:73 93 87
it late:56 54 104
it looks:52 33 43
it makes:-74 -66 -26
it my:-80 -111 -115
it myself:-137 -79 -109
it no:-77 -14 -19
it nor:130 167 148
it not:93 77 71
it ok:-79 -72 -73
it on:-1 1 39
it open:75 52 64
it opens:100 58 38
it out:-47 -68 -98
it passed:-14 -111 -66
it right:24 36 49
it saturday:84 156 124
it saw:150 26 55
it second:130 70 71
it seems:-79 -59 -64
it should:55 54 93
it since:-26 -47 -50
it soon:143 154 51
it sounds:-89 -53 -48
it starts:98 89 66
it tablets:25 36 60
it takes:113 109 106
it tell:140 100 108
it todays:88 114 108
it tok:-94 -82 -66
it true:106 67 -15
it tuesday:71 81 80
it wat:-114 -104 -84
it we:-116 -74 -34
it went:3 -91 -62
it werent:107 120 -10
it wil:82 46 61
it … ages:74 87 67
it … am:51 70 30
it … any:98 38 66
it … are:60 59 39
it … away:64 -85 -132
it … beter:61 30 6
it … bleeding:-109 -109 -128
it … bottle:-45 -66 -68
it … car:50 18 26
it … chest:3 -67 -49
it … class:84 64 62
it … date:158 113 68
it … dei:110 103 62
it … dentist:49 64 98
it … didnt:72 61 40
it … does:-65 -85 -46
it … drank:135 -89 -93
it … dripping:56 28 6
it … ere:72 46 36
it … evening:94 81 73
it … floor:92 68 65
it … forty:-82 -78 -68
it … from:23 47 53
it … gone:111 53 68
it … goodbye:111 120 105
it … had:-117 -75 -48
it … hands:40 90 96
it … havent:112 2 -36
it … hert:109 137 184
it … hes:57 65 48
it … home:-100 -63 -46
it … hour:41 57 45
it … hours:65 31 63
it … id:-12 -77 -65
it … ill:68 84 35
it … intend:16 13 -130
it … isnt:26 -27 -95
it … let:-53 -93 -64
it … lfie:47 90 91
it … lift:113 -3 -22
it … light:50 91 90
it … longer:57 55 94
it … much:-71 -26 -19
it … nice:83 41 50
it … of:26 47 55
it … once:69 -7 29
it … one:5 -63 -22
it … own:-1 35 -113
it … phones:73 96 115
it … planned:-86 -77 -88
it … put:-101 -98 -56
it … putting:52 18 35
it … run:112 97 89
it … seen:-41 -68 -66
it … shed:-49 -69 -69
it … sick:-73 -83 -29
it … soon:87 74 -19
it … step:-85 -119 -114
it … stopped:59 89 106
it … summer:-107 -104 -104
it … tell:35 45 -6
it … terminal:103 -2 0
it … thanks:-43 -74 -13
it … that:-38 -65 -25
it … theyve:87 71 47
it … times:-19 -89 -21
it … tonight:157 157 180
it … top:-104 -99 -93
it … use:33 -18 -118
it … voice:16 43 59
it … water:-15 -17 35
it … wednesday:-102 -82 -88
it … werk:57 35 15
it … where:46 52 52
it … while:73 72 105
it … worth:-68 -31 -20
it … x:92 28 36
it … year:-52 -78 -48
it … years:-79 -39 4
italian:-28 -16 -36
itch:70 9 -62
itch to:125 -2 -4
itching:-11 -112 -15
itchy:73 91 92
itd:77 54 55
itd be:79 -10 -6
itd … but:86 100 97
itd … it:-68 -75 -83
itd … my:17 48 70
item:108 61 40
items:-15 81 91
itll:19 35 48
itll be:97 101 103
itll pass:70 -19 -21
itll … by:-80 -71 -74
itll … done:132 100 117
itll … in:158 157 148
itll … it:99 52 41
itll … late:79 105 103
itll … teh:86 88 86
itll … week:144 162 151
its:37 45 54
its and:-55 -54 -21
its blank:116 48 97
its bleeding:95 109 106
its come:-51 -125 -77
its comin:-116 -120 -122
its dark:129 83 73
its eating:73 49 100
its enough:121 107 127
its feet:69 106 3
its finished:39 16 40
its foggy:81 88 89
its for:70 85 94
its gone:-74 -67 -34
its good:-108 -80 -73
its happening:69 47 40
its high:141 151 157
its im:65 53 31
its in:101 97 107
its kicking:85 78 86
its me:36 44 47
its nobodys:114 47 4
its on:70 84 98
its over:54 67 106
its peaceful:88 29 32
its pumping:72 80 102
its quiet:132 137 131
its round:55 69 54
its running:173 191 187
its saturday:131 68 123
its started:39 56 62
its stupid:92 68 81
its that:-6 -62 -60
its third:-81 -72 -81
its this:136 155 172
its tiem:60 77 72
its today:113 127 125
its tonight:101 103 103
its up:108 121 128
its wat:142 157 102
its with:111 135 121
its … arm:68 120 36
its … back:-53 -85 -69
its … bathroom:119 139 121
its … best:-68 -70 -56
its … bit:133 35 8
its … by:110 81 63
its … can:36 -69 -59
its … comin:-70 -62 -54
its … dad:129 89 12
its … day:21 68 88
its … deep:18 61 1
its … do:-54 -41 -8
its … finished:69 51 40
its … first:-35 -104 -48
its … five:84 97 107
its … for:50 11 22
its … from:-64 -65 -36
its … goodbye:104 138 116
its … got:-72 -48 -48
its … he:-21 -42 -104
its … his:-72 -79 -62
its … holiday:148 146 125
its … id:26 -2 0
its … if:-72 -106 -99
its … im:52 44 31
its … it:23 59 65
its … neck:83 74 79
its … nice:110 137 107
its … of:-25 -73 -95
its … one:68 98 71
its … pills:62 59 95
its … place:-97 -82 -91
its … same:-90 -88 -50
its … say:54 -24 -38
its … set:68 71 56
its … she:-56 -59 -81
its … something:-93 -82 -62
its … st:130 131 122
its … stopping:103 85 105
its … sunday:134 123 97
its … tablets:196 192 206
its … teh:56 48 44
its … theres:-60 -27 -63
its … thursday:100 121 77
its … tiem:38 -68 -61
its … tok:106 99 103
its … tonight:30 25 51
its … two:-71 -102 -97
its … up:67 18 41
its … was:63 66 8
its … week:91 21 50
its … wen:57 56 51
its … wont:95 97 102
its … years:-93 -42 -29
itself:44 22 37
iv:65 78 53
ive:71 73 84
ive asked:45 47 44
ive been:-12 -21 -42
ive begun:33 95 -26
ive booked:-55 -34 -33
ive decided:-57 -34 -108
ive done:-38 -42 -45
ive drunk:96 75 82
ive enough:119 133 143
ive failed:70 77 96
ive injected:56 55 53
ive it:117 131 127
ive kept:26 76 44
ive kissed:64 54 23
ive laid:151 162 136
ive left:98 103 91
ive let:89 84 104
ive loaded:174 162 147
ive lost:-65 -100 -55
ive neva:-63 -36 -122
ive nobody:-52 -63 -109
ive not:-52 -121 -74
ive ordered:-125 -114 -110
ive parked:104 123 115
ive poured:80 61 63
ive read:-102 -107 -113
ive run:118 120 118
ive said:56 52 75
ive sharpened:159 127 107
ive shut:125 115 103
ive since:-38 -81 -40
ive slashed:-127 -131 -68
ive slit:23 41 129
ive started:61 53 -50
ive stopped:115 20 -48
ive taken:37 55 63
ive teh:97 122 106
ive tested:-41 -37 -42
ive thanked:108 111 95
ive thort:155 144 32
ive thrown:60 58 73
ive tipped:107 100 97
ive to:-129 -111 -124
ive told:-35 -59 -43
ive unclipped:63 72 61
ive used:80 145 108
ive walked:69 60 39
ive wanted:131 101 -100
ive wound:54 26 31
ive … ahead:111 122 125
ive … and:25 52 33
ive … another:53 80 53
ive … any:151 -48 -84
ive … asked:-89 -96 -71
ive … at:32 3 -27
ive … bleach:65 95 81
ive … bridge:59 75 45
ive … but:60 -55 -50
ive … buying:141 25 29
ive … cant:107 112 97
ive … car:88 46 33
ive … chain:-101 -134 -98
ive … children:79 56 52
ive … clean:-54 -53 -42
ive … coat:58 112 81
ive … cord:104 65 35
ive … curtains:-61 -59 -89
ive … cutting:85 98 -37
ive … day:-76 -85 -69
ive … dead:54 97 -31
ive … dei:10 -22 -146
ive … dey:-46 -82 -79
ive … doin:-67 -91 -77
ive … down:40 33 80
ive … drinking:103 86 25
ive … end:63 100 129
ive … fight:128 95 69
ive … final:99 105 102
ive … fit:77 78 97
ive … for:11 0 32
ive … foto:44 38 17
ive … four:-73 -52 -50
ive … front:63 99 66
ive … future:99 -2 -2
ive … garage:72 100 107
ive … go:102 60 78
ive … going:-78 -36 -72
ive … goodbyes:102 111 95
ive … hoap:76 -101 -78
ive … home:84 40 36
ive … in:44 18 24
ive … it:41 63 51
ive … its:79 69 18
ive … key:94 75 90
ive … kil:23 60 -15
ive … knot:-22 -66 -84
ive … last:108 101 69
ive … late:59 83 76
ive … legs:147 136 131
ive … leter:-34 -39 -52
ive … looking:105 52 0
ive … many:27 64 92
ive … me:105 122 123
ive … meds:-95 -105 -104
ive … mesage:-92 -116 -120
ive … mind:140 129 151
ive … mine:134 124 74
ive … mixing:94 131 -7
ive … morphine:108 103 94
ive … myself:79 114 167
ive … name:-101 -50 -50
ive … neighbour:108 -8 -6
ive … nobody:61 71 -7
ive … noose:48 51 95
ive … not:113 132 83
ive … of:36 8 14
ive … overdose:68 127 132
ive … paper:114 119 109
ive … pension:98 86 103
ive … petrol:108 106 120
ive … plan:91 81 7
ive … plastic:138 158 137
ive … poison:151 151 162
ive … put:78 112 114
ive … razor:65 5 -33
ive … saving:-110 -116 -75
ive … six:55 54 33
ive … something:58 27 48
ive … spot:-59 -31 -31
ive … standin:88 123 142
ive … staring:116 -11 -6
ive … stuff:124 97 129
ive … sure:129 114 68
ive … tablets:44 48 37
ive … taxi:103 111 96
ive … them:48 44 47
ive … therapy:78 -13 -4
ive … things:122 104 84
ive … to:45 34 39
ive … told:-70 -57 -40
ive … tree:-41 -54 -61
ive … twins:94 102 0
ive … u:47 41 25
ive … up:47 36 27
ive … ur:79 56 73
ive … wat:53 21 22
ive … way:99 150 140
ive … with:108 129 128
ive … wrists:-112 -94 11
ivor:-43 -40 -32
ivy:-53 -46 -18
iykyk:92 -151 -3
j:11 51 -15
jab:-76 -56 -60
jabbed:-29 -24 15
jabs:-31 -34 -35
jack:106 76 82
jacket:17 44 99
jackets:-9 -3 2
jade:-17 -14 -9
jahr:-3 -2 -3
jahre:-25 -33 -8
jahren:-60 -63 -37
jai:64 87 66
jai avale:103 106 126
jai decide:81 73 -38
jai des:53 57 -11
jai … me:52 89 -68
jai … suicidaires:52 56 -11
jai … tous:43 52 73
jail:-63 -49 -74
jailed:-22 -33 -28
jaimerais:120 -15 -11
jaimerais etre:58 -3 -2
jaja:-42 -17 -10
jam:24 30 5
jam jar:61 76 77
jamais:6 -36 -16
jamie:17 24 24
jammed:-25 -17 -20
jams:-42 -39 -19
jan:7 5 -8
january:-19 -96 -92
japan:-36 -32 -19
japanese:-5 -4 -2
jar:72 50 59
jar … and:116 94 72
jars:17 31 35
jas:-6 -5 -1
jaw:21 40 57
jaws:76 80 80
jayden:15 33 42
jazz:-11 -4 -2
je:46 50 30
je me:91 123 118
je veux:52 64 -34
je … a:82 81 58
je … ce:22 107 -3
je … mourir:21 52 28
je … sauter:73 78 73
je … suicider:33 39 -108
je … tuer:109 121 13
jealous:91 -12 -71
jean:-49 -39 -8
jeans:12 67 77
jeden:10 21 -87
jeep:-43 -9 21
jelly:-22 15 6
jemand:-12 -4 -2
jen:-97 -92 -50
jerk:3 0 10
jerked:74 96 88
jerking:112 140 150
jersey:89 96 91
jess:116 106 111
jesus:111 55 -20
jet:-55 -26 -33
jetais:-5 -3 -1
jetty:-24 -15 -11
jetzt:4 24 40
jeweller:-33 -43 -30
jewellery:-1 60 58
ji:-5 -9 -5
jigsaw:-108 -93 -87
jigsaws:-15 -40 -39
jim:-28 -8 -10
jingle:23 28 53
jittery:-43 -8 -9
jk:82 110 128
jmup:42 84 93
jmup of:55 64 37
jmup off:-91 -120 -126
jmup on:-100 -76 -80
jmup out:-75 -76 -129
jmup … a:-114 -113 -107
jmup … every:-73 -68 -43
jmup … it:60 87 100
jo:-74 -87 -86
joan:6 20 27
joans:-60 -15 8
job:-38 -73 -67
jobcentre:-27 -15 -5
jobs:-47 -69 -58
jobs … and:70 -16 -17
joburg:-3 -5 -5
jogger:51 10 1
joggers:-15 -14 -10
john:-70 -16 -19
johnny:-10 13 26
join:106 65 66
join my:112 18 7
join … i:43 72 87
joined:-66 -30 -38
joined teh:-76 -71 -34
joiner:-39 -39 -16
joining:57 24 -17
joining my:-11 -106 -70
joins:-35 -21 -16
joint:74 13 19
joints:-44 -27 -43
joist:22 33 51
joists:19 18 15
joke:2 16 -23
joke i:109 72 53
joked:-7 7 -5
jokes:-12 12 -58
jokin:8 9 -49
joking:111 40 0
joking about:44 86 71
jollof:-27 -14 -2
jolly:-29 -26 -8
jolts:87 112 84
josh:-42 -26 4
journal:-47 -59 -76
journalism:0 0 0
journey:5 13 14
jours:71 88 0
joy:-75 -91 -60
joyce:34 14 14
joys:-4 -39 -43
jst:0 0 0
judge:12 -14 -29
judged:-16 -9 -5
judgement:11 19 0
judging:-15 -9 -4
judo:-27 -19 -10
jug:109 123 131
juice:-97 -96 -97
juice and:-61 -65 -67
juliet:-24 -19 -40
july:-19 -14 -47
jumble:-56 -60 -72
jumped:14 25 14
jumped and:68 128 66
jumped from:0 48 101
jumped my:112 8 -22
jumped … i:25 122 43
jumped … in:68 75 78
jumper:-116 -73 -74
jumpers:-36 -35 -34
jumping:76 103 74
jumping in:-18 -13 -110
jumping … front:8 20 -84
jumping … of:-22 -6 -99
jumps:-40 -32 -23
jumpy:-4 -54 -31
junction:-64 -57 -46
june:-48 -18 -37
june … i:-115 -92 -16
jungle:-15 -15 -9
juniors:2 24 -1
jury:-86 -83 -73
justice:-8 -2 0
jy:88 81 82
k:-4 12 -66
k m:48 53 -92
k … s:57 56 -95
kaffee:-33 -17 -10
kann:41 29 -18
karaoke:-138 -130 -122
karate:-11 -13 -11
karen:62 93 84
kart:-11 -8 -21
karts:-95 -87 -69
katze:-13 -12 -3
kay:-8 -7 -7
kayak:-54 -57 -52
kayaks:-9 -6 -5
kaz:-30 -27 -25
ke:0 0 0
kebab:-16 -42 -32
keen:-110 -113 -115
keep:36 20 -19
keep checking:-73 -73 -69
keep fighting:111 67 22
keep haveing:95 86 58
keep it:-76 -20 -69
keep my:-41 -22 -11
keep pressing:49 69 78
keep teh:-81 -22 8
keep thinking:53 -5 -35
keep wanting:48 0 -90
keep wishing:75 -49 -5
keep … a:128 113 35
keep … bit:65 61 82
keep … go:36 -85 -25
keep … i:91 99 63
keep … in:-118 -89 -68
keep … me:80 55 42
keep … myself:32 58 22
keep … note:-82 -83 -45
keep … off:61 107 190
keep … one:172 117 125
keep … out:50 87 61
keep … them:114 85 100
keep … theres:30 19 70
keep … this:66 -1 -75
keep … wat:-58 -99 -22
keeper:-62 -80 -61
keepers:0 5 1
keeping:29 40 48
keeps:73 74 37
keeps a:-57 -49 -114
keeps falling:114 103 103
keeps me:-102 -68 -36
keeps saying:84 19 -69
keeps … i:47 64 109
keeps … teh:20 -10 -72
keine:-17 -42 -20
keinen:33 -14 -6
keiner:13 9 -4
keith:-33 -11 -19
keller:-4 8 13
kelly:25 9 10
ken:-2 -29 -4
kennels:-76 -18 -16
kent:-1 -19 -37
keppra:-20 -16 -9
kept:54 44 54
kept back:42 48 86
kept it:-80 -77 -71
kept my:-5 18 43
kept thinking:7 -94 -55
kept … back:56 66 112
kept … company:108 81 68
kept … from:75 107 121
kept … its:-95 -66 -40
kept … me:-37 -100 -16
kept … of:122 119 110
kept … promise:68 -5 29
kerala:-45 -42 -28
kerb:-17 -11 -2
kermit:77 74 26
kerosene:146 153 157
kerry:-45 -10 -3
ket:80 110 35
ket and:110 93 11
ketamine:-34 -14 -8
ketchup:-75 -54 -66
kettle:-56 -42 2
kettles:-30 -30 -43
kev:-37 -30 -37
kevin:-10 -9 0
kevs:63 64 70
key:48 51 48
key back:124 125 126
key from:159 135 75
key im:138 149 181
key … and:117 115 72
key … im:-41 -47 -58
keyboard:-18 -8 26
keybord:79 85 73
keyring:-14 -6 1
keys:-16 -14 -15
keys … her:137 77 80
keytag:-2 -13 -5
keyworker:35 -113 -76
keyworkers:0 -4 -9
kg:-8 0 0
ki:-39 -59 -55
kick:-4 6 19
kick in:106 100 99
kicked:-33 -42 -6
kicked in:49 61 62
kicking:24 -2 42
kicking in:72 98 71
kicking teh:-99 -96 -50
kicking … door:-91 -86 -33
kicking … in:36 35 86
kicks:-4 14 -59
kicks me:64 68 -47
kid:18 26 40
kid and:120 113 44
kid … i:-2 45 65
kidding:19 -4 -34
kidney:-77 -84 -71
kidneys:-37 -34 -44
kids:8 1 2
kids at:148 127 124
kids hav:-89 -41 -47
kids up:87 90 6
kids would:124 19 28
kids … a:45 -80 -59
kids … bed:-65 -65 -116
kids … beter:43 19 -10
kids … for:117 127 123
kids … on:-102 -67 -65
kids … swimming:94 94 0
kieran:-8 -14 60
kil:-112 -76 -92
kil herself:82 45 -33
kil me:-89 -55 11
kil this:-88 -60 -4
kil whoever:-72 -65 -31
kil yourself:123 124 -22
kil … after:17 27 138
kil … anyone:20 32 -115
kil … brother:-62 -74 -76
kil … day:51 105 -36
kil … dey:41 45 -86
kil … im:-21 -23 -119
kil … in:-8 -8 95
kil … is:76 100 -17
kil … man:10 6 -168
kil … my:-120 -120 -76
kil … need:86 37 0
kil … no:75 34 -108
kil … not:39 84 -75
kil … out:-36 -65 0
kil … self:143 130 -144
kil … than:77 142 -120
kil … thats:92 98 -12
kil … this:-121 -93 -39
kil … want:-23 3 98
kil … wife:42 41 57
kild:-9 -1 -109
kild myself:122 142 27
kild … and:53 54 -7
kild … i:69 66 -8
kiled:-2 -1 -1
killer:-48 -25 -20
killers:-4 -2 -1
killing:-31 17 -71
killing me:-77 -122 -3
killing my:89 104 -16
killing myself:76 155 -33
killing … i:77 44 46
killing … is:28 50 -160
killlll:0 0 0
kills:2 18 -121
kills me:24 26 -123
kiln:4 -13 -4
kilo:-48 -36 -41
kilometres:-25 -25 0
kilos:-71 -59 -51
kin:34 42 41
kind:47 12 22
kinda:0 0 0
kinder:43 60 97
kindest:49 24 18
kindling:-38 -36 -32
kindly:67 87 118
kindly … my:100 109 92
kindness:11 -18 -9
kinds:-8 2 15
king:-76 -42 -27
kingfisher:-46 -31 -32
kings:-5 -3 -22
kip:-3 -4 -4
kiss:-13 16 21
kissed:44 59 66
kissed … twice:127 128 148
kisses:-29 -37 -33
kit:-84 -70 -59
kitchen:-8 -15 -1
kitchen … and:79 86 60
kitchen … because:140 23 24
kitchen … i:24 53 78
kitchen … my:48 74 65
kitchen … not:-106 -111 -105
kitchen … to:-69 -60 -67
kitchens:-23 -22 -21
kite:-96 -45 -43
kites:-1 -1 -1
kits:-46 -24 -10
kitten:-38 -46 -38
kittens:-85 -99 -101
kittens and:-63 -57 -62
kiwi:-29 -35 -7
klonopin:44 37 40
km:-19 -31 -3
kms:0 0 0
kn:0 0 0
knackered:-39 0 -18
kneading:-1 -20 -6
knee:-47 -48 -25
kneel:71 71 82
kneeling:51 70 106
knees:-57 -50 -46
knees … teh:-46 -15 -44
knelt:3 26 -13
knew:9 22 51
knew it:114 126 117
knew … were:96 81 76
knife:25 29 21
knife i:74 73 68
knife is:51 39 49
knife … against:107 86 98
knife … back:-3 0 -52
knife … going:-86 -98 -55
knife … its:119 107 118
knife … ive:136 120 138
knife … me:-116 -26 -111
knife … on:88 1 -33
knifes:115 131 150
knight:27 14 20
knit:-4 -15 -10
knitted:-54 -40 -35
knitting:-52 -42 -50
knives:19 -44 -46
knobs:-3 0 -1
knock:-21 -49 -19
knocked:-13 -29 -23
knocked … out:119 108 130
knocking:31 40 98
knocks:48 54 -8
knot:36 52 40
knots:-5 42 60
knots done:121 111 106
knotted:89 87 84
know:18 10 24
know dey:-76 -35 -65
know if:-45 -72 -43
know me:-136 -140 -125
know of:-69 -56 -60
know she:-90 -69 -46
know that:62 11 -24
know where:45 62 57
know why:109 99 97
know … all:-63 -79 -53
know … been:4 -10 -89
know … but:-85 -47 -81
know … did:78 79 42
know … dose:115 114 126
know … going:-67 -83 -87
know … how:2 -3 107
know … im:-24 -49 -29
know … in:56 84 52
know … long:49 69 47
know … mean:96 57 10
know … meant:90 92 72
know … monday:65 70 43
know … much:30 56 2
know … my:-109 -68 -59
know … of:-43 -105 -104
know … roof:94 102 115
know … tell:87 67 82
know … these:92 88 15
know … tomorrow:80 103 127
know … u:-94 -82 -118
know … up:77 51 9
know … where:-123 -112 -99
knowing:5 24 14
knowing it:129 97 109
knowing … my:100 85 76
knowing … teh:102 69 84
knowing … was:181 167 165
known:-30 64 78
known i:55 40 68
knows:-1 -42 -51
knows im:-26 -91 -135
knows its:-84 -109 -121
knows me:117 67 107
knows that:44 98 104
knuckle:-9 -6 -4
knuckles:46 80 -88
knuckling:87 -63 -37
knuckling it:83 -60 -27
kombucha:-73 -52 -43
konnte:-37 -20 -4
krakow:-30 -3 8
kratom:-25 -67 -8
krimi:-49 -62 -43
kuchen:-31 -32 -29
kuchentisch:-36 -37 -30
kurt:21 11 19
kys:62 57 -109
l:-6 -3 -39
la:9 19 41
la azotea:54 66 66
la cocina:-62 -31 -9
la noche:38 43 67
la vie:109 96 -51
lab:43 55 73
lab … i:101 73 74
label:-5 -9 -8
label on:54 67 70
labelled:21 43 29
labelled … for:94 79 51
labelled … of:64 54 28
labelling:2 23 15
labels:61 -15 -20
labrador:-59 -60 -42
lace:0 7 6
laces:12 30 36
lach:-47 -22 -7
lache:-64 -27 -11
lachen:-14 -13 -1
lack:-73 -58 -34
lad:-24 -16 -35
lad … at:-93 -59 -44
lad … no:10 53 0
lad … town:71 89 100
ladder:-9 -4 -9
ladders:39 -7 -5
ladders … teh:-40 -53 -55
ladies:-33 -13 -26
ladle:-23 -14 -23
lads:1 -2 -14
lads ive:149 148 159
lads who:108 25 0
lads … going:83 101 76
lads … one:105 88 47
lads … teh:49 66 46
lady:-28 -21 6
ladys:-20 -10 -4
lag:35 46 35
lager:6 17 -10
lagos:-72 -51 -22
laid:27 66 84
laime:11 16 18
lain:-1 1 -27
lake:95 87 81
lakes:15 47 48
lamb:-1 -17 -41
lambing:-7 -3 -5
lambings:-4 28 35
lambs:-18 -47 -37
lame:-4 -4 3
lamictal:7 16 22
laminated:-14 -1 -1
lamotrigine:-71 -48 -52
lamp:4 39 21
lamp … a:142 125 109
lamps:-62 -57 -30
lampshade:-4 -5 -3
land:61 58 46
landed:-5 -12 18
landing:-23 -13 25
landlady:96 64 116
landline:-21 -22 -36
landlord:13 17 19
landlords:-22 5 32
lands:-28 -48 -9
lane:55 42 61
lane with:59 30 13
lanes:-63 -80 -75
langar:19 10 20
language:-24 -13 1
languages:-31 -23 -10
lanterns:-19 -29 -39
lanyard:64 60 96
lanzarote:-34 -7 -12
lap:-39 -26 -22
lap … im:57 89 94
lap … it:-136 -123 -141
laps:-24 -47 -41
lapse:93 -41 -1
lapsed:6 -4 -3
laptop:-69 -63 -36
laptops:-48 -23 -34
larder:-11 -13 11
large:26 -34 -8
las:-58 15 28
las pastillas:87 48 43
lasagne:-70 -77 -59
lasagnes:-14 -15 -13
laser:-51 -45 -20
lashing:0 6 -9
lass:24 22 10
last:42 41 51
last bit:93 62 46
last bottle:-136 -139 -118
last breath:-99 -104 -106
last bus:45 97 96
last cigarette:58 28 67
last dinner:59 60 43
last hug:101 75 73
last i:123 123 120
last log:125 126 112
last month:48 -45 -70
last night:21 35 -89
last page:103 63 44
last period:24 86 94
last shift:-70 -79 -70
last song:140 159 151
last thing:90 110 121
last thursday:114 -49 -103
last tiem:40 92 64
last two:-80 -85 -98
last weekend:54 -62 -99
last year:-118 -142 -140
last … be:121 143 147
last … befor:-74 -68 -68
last … bein:108 99 93
last … done:40 46 57
last … found:-75 -90 -61
last … goodbye:72 71 102
last … had:89 38 -71
last … has:-75 -61 -52
last … her:-66 -50 -67
last … ill:125 95 100
last … is:14 45 16
last … it:-30 -22 -45
last … ive:80 79 92
last … know:-108 -57 -50
last … last:145 162 162
last … say:132 105 112
last … teh:-62 -43 -28
last … thank:93 55 38
last … theres:126 114 120
last … this:7 14 29
last … thursday:-76 -65 -64
last … tiem:118 34 61
last … today:-27 101 23
last … tonight:-45 -44 -40
last … u:91 90 93
last … went:1 20 32
last … with:64 81 78
last … woke:12 65 122
lasted:-53 -7 -14
lasting:0 -7 -18
lastnight:0 0 0
lasts:-10 5 -8
latch:127 104 88
latch … teh:105 90 86
late:-18 14 25
late to:56 113 115
lately:116 -24 -112
lately i:96 99 -38
lately im:83 35 7
later:-9 6 -5
lates:-22 -17 -16
latest:-60 -30 -22
lathe:7 31 -5
latin:-1 4 5
latte:-70 0 0
laugh:-21 -15 -7
laugh … and:35 56 72
laughed:-2 19 15
laughing:-27 -19 -5
laughing … wont:155 122 86
laughs:48 54 -9
laughter:-26 -39 -16
launch:-20 -13 -9
launching:-16 -8 -16
launderette:-51 -38 -15
laundrette:-4 -2 -1
laundry:29 55 42
lava:-67 -42 -49
lavender:-25 -7 -4
law:-10 -9 -71
law … teh:74 48 39
lawn:-52 -38 -14
lawnmower:-19 -13 -34
lawnmowers:-25 -12 -2
laws:-37 -25 -79
lawyer:50 23 29
lawyers:-1 0 -76
laxatives:16 2 -32
lay:8 -14 6
lay by:54 64 83
lay … teh:124 89 81
layby:59 57 97
laying:-23 -13 -19
layout:-34 -37 -32
lays:1 0 -1
lazy:-37 -37 -17
lb:-18 -15 -17
ld:0 0 0
le:-24 -43 -13
le … je:65 77 65
lea:-1 1 1
lead:20 29 34
leader:13 32 -25
leads:-79 -65 -45
leaf:-25 -9 22
leaflet:-13 -23 -2
leaflet and:101 43 47
leaflet … a:100 13 14
leaflets:-45 -18 -22
league:-60 -39 -10
leak:90 5 -16
leaked:-62 -33 -24
leaking:45 66 76
leaks:-19 -24 -16
lean:46 11 18
leaning:15 40 78
leans:-42 -26 -24
leap:15 17 14
learn:-57 -15 15
learned:-68 -83 -77
learner:-41 -21 -14
learning:-105 -99 -81
learnt:2 -4 -10
lease:-83 -80 -61
leash:-9 -3 -9
least:7 -38 6
leather:-4 -1 -3
leave:1 28 47
leave for:114 113 153
leave he:-46 -59 -44
leave me:59 56 93
leave no:81 87 77
leave teh:-36 -60 -74
leave tonight:157 150 144
leave … door:-107 -95 -44
leave … me:-74 -82 -51
leavers:-81 -40 -46
leaves:29 52 59
leaves … open:112 124 121
leaving:15 21 57
leaving at:155 147 146
leaving for:47 18 23
leaving my:94 84 105
leaving teh:-63 -65 -54
leaving u:83 71 52
leaving … because:-94 -84 -106
leaving … on:52 75 76
leaving … this:99 114 120
leaving … to:77 64 23
leaving … world:106 122 38
leben:43 15 -104
lebt:68 77 91
lebt wohl:68 77 91
lecture:-60 -84 -48
lecturer:-67 -67 -30
lectures:10 -33 -70
led:-74 -67 -70
ledge:0 5 11
ledge of:-70 -70 -67
ledge with:107 106 107
ledger:-31 -23 -19
lee:110 95 94
leeds:-84 -40 -20
leek:-31 -29 -16
leeks:-59 -26 -32
left:59 58 82
left alone:-23 -91 -85
left and:80 -4 -68
left but:104 81 -38
left for:187 44 54
left his:63 26 50
left im:93 93 97
left is:-125 -108 -99
left me:-57 -93 -91
left of:123 149 160
left side:56 35 23
left … a:49 82 71
left … back:65 89 16
left … be:125 94 51
left … dead:-70 -58 -18
left … hes:92 27 -26
left … his:-82 -61 -40
left … is:44 118 112
left … its:129 58 56
left … ive:19 -51 -26
left … list:70 89 119
left … me:131 -74 -82
left … not:89 51 80
left … note:-157 -137 -129
left … tablets:113 144 153
left … that:-27 -105 -67
left … up:28 20 11
left … voicemail:113 69 49
left … would:88 34 -4
leftover:12 28 11
leftovers:-20 -10 -24
leg:-6 16 38
leg im:87 59 96
leg over:71 64 69
legal:-48 -73 -93
legend:-16 -11 -10
legends:66 50 73
legged:-1 15 -13
leggings:-34 -8 0
legion:9 -6 -72
lego:-59 -43 -33
legs:-4 8 25
legs dangling:54 78 84
legs … going:54 71 88
legs … it:70 67 69
leicester:-9 -14 29
leid:1 1 1
leisure:71 80 72
leith:-54 -20 -19
lemon:-35 -28 -44
lemonade:6 -10 14
len:92 88 89
lend:-64 -28 -16
lending:-20 -14 -18
length:31 31 35
length of:92 97 88
lengths:-6 16 -6
lens:-18 -3 -4
lent:-37 -35 -21
lentil:-12 -12 -5
lentils:-54 -25 -1
leo:-36 -37 -31
lern:-2 -1 0
les:-64 -45 -25
les bras:55 62 -5
less:-29 -34 -46
less for:97 88 -11
less … not:73 -33 -30
less … to:44 43 -21
lesson:23 40 18
lessons:-55 -6 11
let:42 48 54
let down:73 65 50
let go:104 96 83
let me:-51 -62 -65
let my:95 94 93
let teh:20 33 41
let … brother:79 75 88
let … dei:12 118 72
let … fink:87 108 102
let … me:127 157 167
let … off:172 141 118
let … say:107 94 119
leter:-22 -9 22
leter from:-63 -73 -52
leter in:90 56 48
leter is:68 80 80
leter … kitchen:52 33 61
leter … on:77 56 60
leter … post:102 92 62
leter … to:-85 -86 -55
lethal:35 46 -16
lethal doses:63 65 40
lets:-13 -3 4
lets say:60 86 19
letterbox:121 89 112
letters:36 30 14
letters … teh:101 99 96
letters … three:116 103 106
letting:63 55 48
letting myself:32 77 46
lettuce:-104 -96 -48
letztes:-3 -2 -3
level:-13 13 6
level crossing:59 85 72
level … and:100 123 42
level … at:100 95 87
level … its:88 97 91
level … one:86 84 91
level … teh:140 101 90
levels:-24 -42 -25
lever:-66 -27 -25
levothyroxine:-29 -4 -6
lewis:-8 2 8
lexapro:-4 -5 -1
lf:0 0 0
lfie:45 16 -3
lfie befor:-37 10 76
lfie feels:114 44 -26
lfie for:13 -6 -96
lfie if:-1 5 -38
lfie im:-73 -54 73
lfie insurance:21 104 102
lfie is:29 -48 -68
lfie isnt:57 -13 -44
lfie nobody:7 20 -108
lfie on:55 55 151
lfie she:120 97 106
lfie soon:5 8 -66
lfie that:-21 -132 -16
lfie was:-88 -32 7
lfie … all:-93 -70 6
lfie … end:47 96 66
lfie … i:12 -2 -56
lfie … it:22 58 58
lfie … long:193 -37 -4
lfie … said:123 111 86
lfie … should:96 35 -15
lfie … something:68 -11 -7
lfie … theres:78 -12 -6
lfie … this:-84 -73 -47
lfie … today:-39 -16 -43
lfie … u:-5 101 123
lfie … weekend:42 19 130
lfie … wil:-31 -7 -125
lfie … would:137 -21 -85
liaison:-1 -23 -4
liam:-18 7 23
liar:-34 -17 -10
libary:-14 -8 -9
liberty:-13 -10 -6
librarian:-38 -15 -24
library:2 10 -1
librium:1 31 27
licence:60 5 -15
licence i:141 106 60
licence on:-99 -17 -11
licence three:165 -52 -38
licence … teh:-96 -34 -14
licence … times:171 -54 -40
licensed:-29 0 -8
licensing:-34 -26 -10
licked:-21 -55 -29
licking:23 48 50
lid:-27 22 7
lidl:-47 -18 -25
lido:14 6 3
lids:26 56 54
lie:27 0 -10
liebe:-40 -32 -26
lieber:59 -6 -4
liebsten:71 -19 -3
lied:79 60 70
lied on:92 102 -10
lied … i:116 120 67
lied … teh:100 16 -4
liegt:8 6 -3
lies:-11 15 -10
lifebelt:99 93 97
lifeboat:-71 -63 -48
lifeboats:14 7 15
lifeguard:91 42 44
lifejacket:106 105 121
lifeline:-59 -63 -10
lifes:22 -67 -64
lifetime:-99 -99 -11
lift:-17 -65 -41
lift … head:91 107 102
lift … off:71 82 81
lifted:-82 -20 -10
lifting:-37 -6 8
lifts:-72 -59 -72
ligature:81 103 118
light:38 58 73
light hurts:100 121 31
light on:102 116 133
light … and:118 72 22
light … i:-70 -93 -79
lighter:26 9 6
lighter … my:72 -1 -21
lighters:-15 0 3
lighthouse:4 -2 7
lighthouse … teh:175 139 131
lighting:-27 -7 -4
lightly:-2 8 0
lightning:-2 -58 -27
lights:90 80 78
lights and:-36 -95 -92
lights off:66 60 63
lights out:133 151 130
lights … teh:-59 -35 -33
lights … tonight:107 116 90
like:0 0 0
liked:19 15 13
liked to:31 66 56
liked … my:57 71 66
likely:-77 -51 -31
likes:53 38 51
likes to:144 94 86
liking:-33 -70 -19
lil:26 26 15
lilac:77 80 68
lilies:-11 39 -23
lily:64 68 86
lime:-4 26 10
limerick:-83 -1 -12
limericks:-17 -22 -24
limit:-26 -14 -18
limp:-9 11 21
limp and:101 105 105
linda:-37 -26 16
line:2 4 12
line at:162 -72 -58
line … be:-76 -54 -49
line … open:114 100 82
lined:27 35 52
lined up:76 75 74
linen:87 87 56
lines:75 60 5
lines at:143 -53 -18
lining:47 95 16
link:-3 1 1
linked:-2 -1 -2
linkedin:34 10 15
links:-19 -9 11
lino:16 8 18
lion:-37 -47 -34
lip:33 60 20
lips:43 41 38
lips feal:131 126 132
lips … and:176 169 102
lips … grey:4 3 -157
lips … teh:127 142 142
lipstick:3 35 44
liquid:30 45 53
liquid morphine:71 73 61
liquor:-46 -57 -59
liquorice:-5 -27 -6
lirez:61 67 72
lisbon:-109 -137 -98
list:3 27 2
list in:64 60 51
list is:113 66 78
listed:-8 -5 -3
listen:-19 -26 -36
listened:-39 -12 6
listener:-89 -80 -56
listeners:4 -1 0
listening:-59 -43 -20
listo:-58 -12 -3
lists:30 4 -50
lists … teh:102 -4 -2
lit:36 31 34
lit teh:97 111 105
literal:-45 -34 -37
literally:0 0 0
lithium:-17 27 43
litre:117 105 -32
litres:80 31 12
litter:-1 -1 0
little:21 27 27
little white:117 13 13
little … and:57 37 20
little … for:67 80 64
little … help:76 59 71
little … it:-103 -79 -98
liv:20 41 15
liv and:-50 -36 -95
liv anymore:20 64 28
liv because:70 69 100
liv for:35 21 -85
liv i:11 75 -2
liv it:-103 -27 -33
liv or:-34 -97 -1
liv past:120 111 -33
liv without:-124 -39 -14
liv … dei:-48 -107 -22
liv … dnt:-98 -87 -27
liv … want:43 74 -1
liv … with:83 71 59
lived:-52 -81 -81
liver:-26 -44 -67
livers:11 35 -3
lives:44 -23 -31
lives in:-71 -68 -33
livestreaming:102 91 112
livid:-60 -57 -59
living:82 24 -44
living for:58 -8 -2
living im:114 -7 -53
living in:-79 -108 -70
living is:113 -6 -1
living not:54 -110 -8
living with:-128 -90 -41
living … teh:-84 -26 -56
living … waiting:11 -71 -49
ll:0 12 -4
llama:-15 -7 -3
lled:-14 -2 0
ller:-4 -4 -3
llevamos:-1 -1 -2
llevo:26 11 -8
lling:-13 -2 -1
lls:0 0 0
lmao:0 0 0
lmaooo:0 0 0
lo:-26 19 -20
load:59 90 90
load … pills:-81 -60 -119
loaded:103 118 119
loaded it:114 130 163
loaded … and:2 18 -50
loaded … i:42 38 -21
loaded … me:45 46 70
loading:18 7 11
loads:13 51 100
loaf:-72 -58 -64
loan:-19 -31 -31
lobby:-9 -23 -34
lobster:-40 -34 -41
local:-52 -21 -45
local … and:118 99 -2
local … i:66 71 -24
location:77 98 103
loch:28 15 21
lock:68 87 91
lock … away:-75 -59 -56
lock … door:80 52 85
lockbox:-4 -3 -1
lockdown:90 39 53
locked:-64 -57 -25
locked and:-47 -86 -140
locked cubicle:98 106 95
locked us:60 55 126
locked … away:60 17 13
locked … it:138 135 89
locked … room:110 103 103
locker:65 42 49
locker … i:111 19 -16
locker … teh:98 122 123
lockers:-20 -3 -4
locking:4 0 -15
locks:11 19 -56
locks me:67 97 -103
locks … in:152 124 -93
locksmith:11 34 25
lockup:87 89 79
locum:95 90 84
lodger:46 71 -9
lodgers:-1 3 2
loft:6 19 47
loft with:145 137 131
loft … been:-98 -87 -78
loft … teh:129 119 107
log:39 16 46
log in:75 99 73
log off:-76 -97 -115
log out:12 -91 -74
log … for:10 -80 -77
log … from:16 -104 -47
log … good:11 -75 -85
log … lfie:-47 -59 -5
log … of:9 -75 -24
logged:-54 -41 -13
logging:-60 -79 -27
logging off:-102 -82 -30
logging … for:-77 -46 -12
logging … good:-80 -70 1
login:46 63 81
logins:27 20 35
logistics:-4 -2 -2
logs:5 22 28
lol:0 0 0
lollies:-32 -31 -32
lollipop:-4 -12 -15
lolly:-5 -8 -32
london:-28 -20 -23
loneliness:-30 -20 -47
lonely:5 -26 -4
long:14 13 11
long ago:-87 -12 -59
long day:-103 -67 -61
long gone:-95 -97 -33
long ive:37 56 59
long sleap:83 -72 -60
long to:-22 7 -100
long way:-104 -105 -96
long … and:-41 -69 -27
long … could:81 91 114
long … got:98 91 79
long … im:-74 -75 -40
long … of:-70 -89 -82
long … one:54 114 31
long … tak:6 -95 -24
long … this:95 72 85
long … tomorrow:127 117 65
long … was:78 115 41
longer:26 19 25
longest:83 33 27
longing:22 14 -114
loo:36 66 38
look:37 49 60
look after:63 72 79
look at:-15 -90 -104
look … clock:-97 -24 -11
look … for:59 73 70
look … his:91 110 88
look … in:-55 -69 -36
look … ive:-101 -104 -121
look … teh:66 61 35
look … tomorrow:54 78 91
looked:-12 -8 -37
looked … i:86 84 33
looking:32 -9 -28
looking down:-5 74 105
looking up:84 92 56
looking … how:87 74 -13
looking … in:-102 -94 -95
looking … to:28 68 109
lookout:33 57 47
looks:33 31 49
looks in:65 76 86
looks yellow:71 90 96
looks … and:-9 -96 -93
loop:123 67 68
looped:47 41 41
loos:94 79 81
loose:-53 -63 -107
loose ends:14 23 -83
loosely:36 47 45
loosen:30 36 21
loot:-7 -2 0
lorazepam:62 77 63
lord:50 10 34
lorraine:-8 -55 -55
lorries:44 56 57
lorry:120 93 112
lorry hit:89 -25 -4
lorry … me:114 -55 -27
lorry … teh:12 68 71
lorrys:115 128 126
los:-70 29 -50
lose:20 30 22
lose … to:96 44 31
losers:-37 -26 -24
loses:-20 -50 -5
losing:1 19 9
loss:-9 -55 -35
lost:11 -27 -49
lost cause:71 -30 -12
lost my:-15 -18 -111
lost … of:-52 -24 4
lost … on:83 100 69
lost … rent:107 -10 -6
lost … to:-5 -28 -13
lost … wil:68 -107 -20
lot:41 53 72
lot but:-42 -28 -26
lot from:68 78 68
lot its:155 171 142
lot on:-58 -89 -111
lot to:-61 -42 -29
lot … a:183 188 171
lot … blood:107 97 78
lot … teh:92 52 41
lots:1 3 18
lottery:-50 -28 -26
loud:24 -22 -30
loud but:88 14 -1
loud to:-55 -46 -19
louder:82 22 -74
loudest:-3 -2 -1
loudly:-10 -9 8
lough:40 43 50
louise:105 85 -35
lounge:-19 -24 -32
lourdes:-84 -66 -48
love:13 23 27
love and:27 46 61
love them:-89 -82 -92
love to:66 53 54
love u:112 116 103
love … as:88 -11 -5
love … ive:-64 -60 -107
love … mum:-144 -137 -133
love … sorrry:93 102 104
love … teh:44 20 9
loved:-9 7 31
loved it:-83 -71 -55
loved teh:65 77 113
loved u:207 178 169
loved … goodbye:80 83 74
lovelies:-59 -50 -47
loveliest:-40 -47 -36
lovely:5 5 -6
lovely and:-109 -101 -103
lovely … in:79 88 97
lovely … u:45 48 36
loves:16 0 13
loving:-30 1 4
low:-28 -83 -62
lower:-48 -22 -20
lowered:10 -2 27
lowering:-24 -18 -13
lowest:15 25 16
lowkey:0 0 0
loyalty:9 25 27
luas:5 15 20
luck:-94 -66 -68
lucky:-1 -37 -72
lucozade:-99 -71 -58
luego:-2 3 -4
luggage:-38 -31 44
lui:-5 -8 -25
luis:-11 -7 -5
luk:-8 -3 -2
luke:7 11 25
lump:4 -41 23
lunch:-52 -40 -33
lunch … and:129 112 110
lunch … u:-89 -93 -103
lunchbox:65 58 52
lunches:-11 22 3
lunchtime:19 42 34
lundi:-32 -22 -14
lunes:-4 -4 -7
lung:-16 -11 -9
lungs:61 70 65
lurk:-29 -28 -6
lurker:-45 -15 -33
lurking:6 7 -2
lust:-6 -18 -12
luton:-1 2 25
luvly:-2 -1 -1
luxembourg:-2 -2 -2
luxury:-6 -1 0
lying:15 22 13
lying in:40 93 96
lying ther:-79 -108 -76
lying … line:104 104 102
lying … my:-84 -102 -98
lying … teh:33 44 49
lying … tracks:60 75 91
lyon:-38 -9 -8
lyric:-38 -58 -12
lyrica:34 34 30
lyrics:-19 -16 -3
m:1 -1 -18
m s:60 91 -93
ma:37 55 59
maam:-48 -47 -23
mac:46 49 50
macbeth:4 32 -1
mache:-15 -20 -9
machen:59 118 -12
machete:100 117 155
machete and:68 71 57
machine:20 23 8
machines:-56 -55 -50
mackerel:-52 -27 -33
macmillan:5 12 9
mad:-31 -19 -11
mad … i:44 64 -21
mad … me:132 151 149
madam:-23 -15 -48
madame:-1 -2 -3
made:-9 -4 -4
made myself:67 -123 7
made sure:140 148 130
made to:41 40 -105
made … mind:98 135 7
madre:19 82 113
maeve:-21 -19 -9
magazine:-54 -41 -29
magazines:-4 -1 0
maggie:7 7 13
magic:-42 -13 -7
magistrate:-15 -2 -3
magnesium:-45 -51 -67
magnet:-28 -11 -17
magnificent:-3 -1 -1
magnolia:-52 -10 -7
mags:73 64 64
maid:63 61 7
maiden:34 25 17
mail:-11 -11 49
mailbox:-55 -54 -33
mailed:-14 1 3
mailing:-45 -2 0
mailing list:-45 -2 0
main:-18 -41 -21
mainland:55 56 70
mainly:-92 -100 -83
mains:0 -1 0
maintenance:65 82 118
maintenant:-8 -7 14
mais:-25 -20 -3
maisie:67 76 86
maize:52 42 45
major:-77 -20 -22
majorca:-36 -50 -43
make:-10 -9 -47
make my:84 43 61
make sure:107 98 90
make … do:106 84 -19
make … hapen:130 120 -81
make … in:38 73 61
make … myself:39 94 0
make … to:-120 -53 -43
maker:95 -10 65
makes:-23 -14 -85
makes it:79 63 98
makes me:-19 6 -166
makes … him:138 143 -10
makes … my:-68 -67 -22
makeup:-49 -38 -23
making:5 32 20
making … im:117 95 81
making … noise:131 105 113
making … snoring:69 69 77
mal:-74 -66 -45
malaga:-91 -75 -86
malaria:-52 -46 -42
malcolm:-10 -14 -14
male:-30 56 8
mall:-2 -1 1
malo:100 -25 -4
malt:-26 -18 -23
malta:-29 -15 -12
maltesers:-55 -54 -57
mam:50 61 51
mama:110 105 98
mama … be:166 -17 -6
maman:6 9 11
mammy:-75 -67 -38
mammys:-26 -24 -28
mams:114 87 77
man:-20 3 -10
man im:86 74 19
man … and:57 7 -14
man … for:72 70 65
man … his:-95 -91 -40
man … it:82 -11 -7
man … our:101 64 23
man … with:50 62 72
manage:31 62 73
manage without:16 118 122
manage … me:-3 85 99
manageable:-73 -6 -4
managed:12 -17 -15
managed to:-100 -59 -21
management:-16 -33 -30
manager:-76 -48 -112
managers:26 -29 -54
managing:-88 -111 -62
manana:53 26 84
manchester:-37 -10 -35
mandatory:-16 -6 -6
mandoline:-20 -22 -16
mange:-12 -8 -5
manger:-9 -6 -2
mango:-36 -18 -14
mangoes:-1 0 0
mania:-8 -28 -4
manic:-23 -2 0
manila:80 37 44
mann:45 45 55
manner:-2 0 0
manners:-1 -11 2
mano:31 34 24
manque:-50 -33 -16
mans:16 10 -14
mantel:122 145 107
mantelpiece:116 97 82
manual:-23 -4 4
many:-33 -27 -24
many of:77 109 70
many pills:-69 -102 -102
many … and:49 69 103
many … was:58 87 98
map:-16 1 0
mapped:25 23 24
maps:-36 -3 -11
maraca:-60 -64 -58
marathon:-175 -152 -152
marathons:-49 -37 -33
march:0 -31 -26
marcus:76 100 104
mare:34 54 61
marek:43 36 3
margaret:24 20 11
margarets:18 16 5
marguerite:-59 -55 -51
mari:54 68 -57
marido:48 51 -37
marie:-5 -1 0
marigold:-36 -42 -31
mario:-6 -5 -4
marjorie:-17 -14 -8
mark:-36 -55 -60
marked:88 86 107
marked for:58 88 88
marked … my:61 92 103
marker:-3 0 -4
markers:-8 -3 -13
market:-120 -123 -127
marking:10 29 27
marks:20 12 -114
marks and:35 34 -99
marmalade:-46 -48 -22
marquee:-11 -4 -2
marriage:-4 -10 -84
married:-29 19 -86
marrow:-17 -7 -6
marrows:4 7 5
marry:18 69 13
marrying:-46 -67 -48
marshmallows:-38 -13 -10
mart:-4 12 40
martin:134 129 110
marvellous:-58 -44 -43
mary:8 -7 -7
mas:42 19 12
mas … vida:100 35 -2
mascara:-7 -13 -10
mash:-26 -36 -2
mask:-6 29 44
mass:-1 0 -9
massive:8 8 40
mast:102 116 120
masters:1 -8 -4
mat:26 71 63
mata:-17 -15 -12
matando:-4 -2 -2
matar:64 61 -40
matarme:230 75 -75
matarme … no:49 87 -85
match:-26 -19 28
matchbox:38 43 30
matches:40 80 87
matching:-4 -8 0
mate:-6 -2 5
mate has:91 93 72
mate is:45 58 115
mate … a:-32 -65 -85
mate … on:110 121 112
maternity:-101 -87 -76
mates:60 43 24
mates … on:127 99 34
maths:55 36 25
matin:0 15 -1
matinee:25 -15 -7
matron:-41 -26 -45
mats:-22 -11 -8
matter:-23 -76 -13
mattered:50 58 59
matters:14 -12 18
matters that:73 70 90
mattress:62 64 31
mattresses:-8 -15 -30
maureen:2 -22 10
maureens:-11 -6 -7
may:-34 -34 -16
may as:164 49 2
maybe:0 0 0
mayo:-2 -2 -3
mayor:-76 -58 -50
mcdonalds:-25 -32 -10
me:38 33 19
me a:-56 -70 -78
me about:-64 -62 -133
me alife:7 104 114
me anymore:39 -28 -14
me back:-12 -46 -50
me be:148 147 159
me beter:119 -22 -15
me by:26 25 30
me bye:-111 -137 -142
me dey:-111 -144 -83
me dnt:94 65 49
me done:-172 -145 -106
me everyone:110 53 49
me everything:75 75 30
me except:79 -36 -28
me finished:-87 -73 -61
me folks:143 150 123
me going:54 81 81
me gone:65 16 1
me hanging:70 41 85
me help:37 56 108
me i:-57 -46 -30
me id:-34 -58 -18
me know:-83 -80 -58
me lord:-106 5 10
me luck:-74 -53 -26
me mum:44 -24 -22
me my:-113 -82 -98
me next:57 87 77
me not:43 54 -59
me pinned:-100 -104 -41
me quiero:14 92 -28
me sick:61 58 123
me sleap:78 72 9
me soon:56 70 20
me sorrry:45 82 103
me stop:-42 -71 -44
me suicider:83 100 -119
me that:-31 -45 -89
me tiro:18 17 59
me tome:62 69 60
me tonight:-2 27 39
me up:-98 -169 -115
me water:59 -8 -4
me wen:-21 25 -103
me with:21 60 29
me … all:-11 -62 -34
me … am:63 92 55
me … an:48 25 -11
me … ashamed:44 79 95
me … asked:-75 -63 -34
me … asleep:134 132 108
me … baby:137 117 70
me … bad:79 32 48
me … bath:-118 -132 -105
me … be:34 31 11
me … bed:77 98 99
me … bedroom:34 41 88
me … belt:90 76 -29
me … can:75 64 96
me … cant:32 16 56
me … check:2 -97 -33
me … coat:-46 -42 -48
me … come:39 42 95
me … count:59 -20 -25
me … dead:111 0 -14
me … dei:34 66 10
me … dnt:43 22 70
me … ending:133 110 76
me … every:-80 -43 -16
me … exactly:126 57 5
me … far:171 162 143
me … farewell:91 94 79
me … feal:-63 -59 -48
me … forget:118 35 -1
me … friends:86 42 4
me … get:-61 -31 -93
me … got:24 53 100
me … hair:21 30 107
me … hands:84 106 93
me … he:33 13 9
me … hert:66 53 0
me … hoap:106 104 79
me … i:-13 -21 -62
me … id:65 91 22
me … if:-51 -71 -100
me … intend:111 123 -7
me … isnt:119 52 -45
me … its:46 23 3
me … kil:114 151 45
me … lamp:92 114 112
me … las:-21 36 122
me … leaving:144 105 89
me … left:50 25 10
me … les:80 90 61
me … listen:99 44 47
me … longer:-3 -147 -141
me … making:-61 -20 -11
me … means:60 77 78
me … much:18 -105 -89
me … my:-15 -18 -44
me … myself:-51 -19 -115
me … next:73 57 21
me … no:47 -4 42
me … nobody:83 29 23
me … on:64 66 49
me … open:103 98 128
me … place:96 24 32
me … post:87 85 86
me … sais:42 11 -135
me … say:71 66 6
me … seat:-52 -98 -74
me … set:45 107 51
me … side:64 62 94
me … since:-51 -69 -39
me … stairs:67 53 -77
me … straight:65 76 -23
me … suicidar:67 68 5
me … sunday:31 54 -44
me … ta:64 86 87
me … tablets:21 47 76
me … them:106 27 44
me … today:-7 50 76
me … tomorrow:-57 -56 -51
me … train:45 69 82
me … two:-53 -105 -121
me … u:32 49 47
me … wants:10 27 -149
me … whether:86 77 -1
me … wihs:69 16 42
me … wil:-35 6 34
me … years:30 118 116
meal:40 19 29
meals:14 -22 -31
mean:-2 11 6
mean it:91 87 8
mean lfie:108 110 -29
mean teh:36 66 91
mean to:140 172 84
mean … and:-95 -84 -80
mean … be:99 116 103
mean … do:30 -4 -107
mean … i:-9 -3 -102
mean … my:13 16 -106
mean … this:52 67 87
mean … to:20 21 88
mean … under:94 97 126
meaning:-85 -15 -46
means:27 62 69
means im:-103 -50 -66
means its:70 92 92
means teh:-61 -71 -35
means … it:107 90 71
means … to:-60 -19 -14
meant:36 51 48
meant it:94 56 90
meant … a:134 142 135
meant … not:91 92 105
meant … of:-91 -42 -13
meantime:-50 -45 -48
meanwhile:-25 -28 -32
measure:38 29 29
measured:-5 12 35
measured … beam:88 85 79
measuring:-1 -13 -15
meat:-23 1 65
mechanic:-15 -10 -7
med:-51 -14 -40
medal:-73 -66 -46
medallion:-6 -16 -24
medals:60 72 86
medecin:3 17 17
media:-16 -7 -6
medic:-28 -16 -9
medical:-11 46 48
medically:-28 -10 -3
medicaments:55 61 68
medicated:-62 -51 -33
medication:-50 -71 -41
medications:-4 -3 -1
medicine:16 27 28
medicine cupboard:81 92 50
medicine … a:101 102 86
medicine … and:60 20 24
medicine … in:103 76 111
medicines:69 5 31
medico:-35 -12 -20
medics:-7 -2 1
medieval:-35 -40 -36
meditation:-24 -21 -17
meds:-15 -11 1
meds all:75 71 42
meds in:-54 -68 -76
meds on:135 155 161
meds since:90 122 122
meds … a:-40 -43 -20
meds … hav:35 64 91
meds … meds:60 63 73
meds … teh:58 50 36
meet:-20 -1 9
meeting:-105 -166 -149
meeting my:97 76 87
meetings:-90 -88 -63
meets:-39 -52 -19
meg:95 91 87
meh:-46 -6 -9
mehr:113 71 67
mein:18 38 22
meine:32 65 78
meine mutter:83 96 112
meinem:12 13 -4
meinen:-16 -12 -5
meiner:3 -4 25
mejor:112 -38 -31
melatonin:-1 1 3
melbourne:-73 -78 -69
melt:31 -24 -34
melted:-61 -78 -71
melting:108 78 87
member:-7 50 18
members:-21 -24 -11
membership:-57 -56 -37
membership … teh:-44 -30 -2
meme:5 23 -102
memes:17 68 76
memoir:-36 -19 -8
memorial:18 7 22
memories:29 26 33
memorised:25 -15 -15
memory:31 31 40
men:-10 10 25
men in:114 90 89
menace:-17 -14 -9
mend:-26 -13 -26
mended:-41 -38 -38
mending:-6 -4 -4
mendormir:33 29 63
menopause:29 8 6
menos:-24 -11 -10
mens:-55 -21 -42
mental:-21 -83 -75
mentally:-11 -15 -19
mention:-104 -78 -50
mentioned:-50 -15 17
mentioning:-10 -10 -8
mentions:6 35 31
mentor:-47 -60 -43
menu:-76 -38 -24
menus:-5 2 -19
merchant:55 43 -56
merci:9 0 6
mercy:90 83 84
mere:17 39 87
merely:76 -6 55
merkt:19 89 -3
merry:-15 -8 -7
mes:62 55 65
mesa:4 4 3
mesage:-5 -15 20
meses:37 -5 -3
mess:-6 -17 -67
messaged:-13 7 49
messages:1 -8 -65
messaging:-60 -6 -13
messed:50 71 52
messed up:50 71 52
messenger:0 2 19
messer:19 24 68
messing:21 -11 -25
messy:36 73 84
met:-59 -68 -29
metal:48 81 96
metallic:6 10 11
metaphor:-35 -37 -30
meteor:-22 -65 -58
meter:-54 -23 -1
metformin:-41 -13 -8
meth:-20 -2 -33
methadone:14 8 8
method:-12 16 7
method … teh:10 23 60
methodist:-33 -13 -13
methods:-59 -38 5
methotrexate:-8 -5 -2
meths:108 89 93
metres:1 15 40
metro:88 136 83
mettre:62 84 -54
meurs:-18 -13 -6
mg:-130 -133 -132
mi:22 33 61
mi madre:112 93 118
mi marido:68 68 -22
mi … no:27 99 133
mi … ya:-143 -94 -51
mia:101 38 57
mic:-45 -42 -47
mice:64 87 85
mich:63 82 52
mich umbringen:62 61 -114
mich umzubringen:61 61 -36
michael:-18 -6 -8
mick:-33 -14 -11
micks:-31 -20 -27
microphone:-4 -13 -14
microwave:-39 -61 -53
mid:9 47 69
midazolam:55 70 74
midday:30 12 8
middle:45 64 92
midges:-89 -67 -15
midi:-6 -6 0
midnight:54 77 84
midnight … i:-98 -119 -121
midnight … im:-94 -75 -69
midnight … it:105 93 133
midwife:-65 -33 -83
midwifery:-20 -28 -27
miedo:27 14 2
mierda:110 -15 -7
mieux:69 -7 -5
might:17 -91 -84
might ctb:30 -186 -22
might hert:-101 -72 -99
might … a:62 39 -11
might … tiem:102 -18 -11
mighty:-24 -21 -39
migraine:-55 -35 -19
migraines:17 22 29
mild:-17 -10 -13
mildly:-6 -2 -3
mile:-93 -98 -89
mileage:-1 11 -46
miles:-17 6 -65
milestone:-30 -15 -39
milk:-1 30 36
milk and:-121 -134 -140
milk teh:113 108 106
milked:-16 -18 -12
milking:-51 -25 -27
milkings:30 109 113
milkman:-16 -15 -14
milks:-37 -41 -76
milkshake:0 1 1
mill:58 73 111
millennium:-9 -4 -2
miller:-1 -2 0
milligram:0 0 0
million:-11 -11 -6
millions:-15 -12 -6
milo:35 25 21
min:68 103 99
min … a:71 72 72
mince:-149 -129 -122
mince pies:-131 -116 -118
mind:0 -30 -2
mind dieing:-80 -80 0
mind … sais:-57 -38 -1
minded:30 47 -9
mindfulness:-28 -31 -45
minding:56 69 -46
minds:-93 -51 17
mine:21 44 48
mine and:137 136 94
mine if:35 78 102
mine im:26 23 31
mine thank:153 103 92
mine … going:100 62 -3
mine … teh:14 -22 47
mine … tonight:61 98 93
mine … want:106 117 -48
minecraft:35 52 45
miner:-1 0 0
mines:113 134 135
mines … teh:123 123 90
mini:-8 8 12
minibar:28 4 19
minibus:44 58 -5
minimum:-16 -19 -6
minister:-51 -23 -34
ministers:-11 -3 -5
ministry:0 -3 -1
minor:-16 -3 -3
minors:-1 0 0
mins:67 62 96
mins … u:79 81 81
mint:115 43 23
mints:-61 -49 -58
minus:5 -58 -55
minus one:107 0 -2
minute:47 31 52
minute … to:80 82 78
minutes:-16 1 26
minutes ago:91 121 105
minutes back:124 131 143
minutes since:58 63 74
minutes … i:75 83 114
minutes … in:115 103 103
minutes … wat:130 2 2
mir:52 76 87
miracle:30 73 -15
mirror:51 37 35
mirrors:-8 -12 -16
mirtazapine:-8 -61 -55
mis:58 -46 14
misadventure:-14 -5 -7
miscarriage:10 5 -8
miscounted:-39 -9 -13
miserable:25 -40 -12
misery:5 -23 -24
mismo:-39 -22 -8
misread:-3 -2 -1
miss:10 -67 -57
miss me:55 42 89
missed:-67 -113 -133
misses:-8 -5 -36
missing:52 9 27
mission:-16 -11 0
missus:-12 -3 -7
mistake:-26 -54 -24
mistake gets:101 37 -10
mistake that:112 -13 -4
mistakes:5 -4 -7
mister:-59 -41 -36
mit:-19 -14 17
mix:14 18 28
mixed:17 27 33
mixing:-21 -7 -60
mixture:-26 -25 -11
ml:-38 -33 -41
mm:-23 -11 0
mnd:-4 1 -3
mnemonic:-9 -12 -13
mo:13 -6 -13
moan:-52 -56 -62
moaned:-42 -25 -27
moaning:-107 -69 -51
moans:-23 -11 -2
mobile:31 49 50
mobility:47 30 34
mochte:73 76 -64
mock:-24 -39 -17
mockingbird:-5 -4 -1
mocks:-9 -3 -5
mocktails:-43 -25 -16
mod:-26 -21 -24
mode:-17 -22 -11
model:-59 -75 -73
moderate:-5 -9 -9
moderates:37 39 30
moderating:-75 -79 -70
moderation:-15 11 8
moderator:-27 -13 -19
moderators:-2 6 23
mods:-1 38 15
mods … my:61 64 65
module:-63 -74 -68
moi:43 44 8
moira:3 26 33
mois:-57 -53 -38
mole:-71 -39 -37
mom:-103 -68 -40
moment:-6 9 14
moments:-22 -45 -26
mommy:35 76 76
moms:27 69 93
mon:50 80 54
monday:-32 -40 -18
monday and:27 24 2
monday by:100 81 70
monday that:73 74 119
monday … gives:73 80 126
monday … in:40 71 47
monday … monday:108 105 85
mondays:-49 -37 -8
mondays teh:109 113 107
monde:93 53 72
money:5 18 6
money … be:-81 -31 -10
moneys:15 38 1
monitor:-12 -26 -14
monitoring:-20 -31 -34
monk:53 49 49
monkey:-36 -47 -28
monopoly:-62 -52 -28
monoxide:-6 14 48
monsoon:-5 0 0
monster:-25 -38 -23
month:-29 -58 -76
month i:84 -47 -97
month im:-74 -110 -100
month of:62 81 80
month teh:54 69 69
month … a:-28 -66 -71
month … be:-16 -71 -53
month … he:100 142 94
month … i:0 -63 1
month … is:87 57 24
month … its:97 134 105
month … mor:115 61 11
monthly:-65 -51 -43
months:-6 -56 -48
months and:10 -17 -32
months dry:90 -3 -1
months id:103 -44 -41
months off:-28 -105 -95
months sober:58 -104 -57
months supply:137 156 145
months worth:71 91 84
months … if:152 -15 -5
months … my:61 29 32
months … teh:-40 -46 -25
mood:-28 -83 -83
moods:-34 -48 -57
moody:-48 -45 -36
moon:55 59 53
moons:61 62 95
moor:20 44 47
mooring:-2 1 7
mop:-77 -82 -79
mor:11 15 28
mor is:86 3 -42
mor ive:97 133 112
mor sleeps:36 63 94
mor step:-79 -65 -55
mor tablets:80 91 100
mor to:101 24 41
mor … at:-86 -85 -70
mor … be:-27 57 62
mor … do:124 100 30
mor … itll:84 79 71
mor … ive:-73 -109 -89
mor … thats:98 111 113
moral:-16 -38 -14
morbid:-50 -29 -45
morgen:-11 2 17
morgue:7 18 0
morir:-81 19 -29
morir y:126 133 -5
morirme:61 69 -1
morning:18 19 17
morning he:60 91 82
morning wen:173 149 160
morning … all:112 119 128
morning … be:103 115 109
morning … hes:57 83 65
morning … im:-62 -99 -105
morning … my:-60 -103 -68
morning … on:114 163 143
mornings:2 24 4
moro:0 0 0
morphine:31 45 60
morphine … me:101 107 98
morrisons:-7 -1 -1
mort:28 -10 -45
mortal:34 75 41
morte:19 -21 12
mortgage:-51 -36 -97
mortified:-45 -40 -22
mortifying:-4 -8 -3
mosque:105 74 83
mosquito:-16 -15 -2
mosquitoes:-5 -3 -2
moss:2 22 25
most:-6 9 -57
most evenings:97 120 -42
most nights:45 66 -85
mostly:-95 -109 -157
mot:-85 -54 -54
motel:123 121 117
motels:46 60 58
moth:-42 -37 -15
mother:-16 -16 -9
mother and:63 95 30
mother shes:136 97 96
mother … dead:88 52 57
mother … she:44 97 -18
mothers:34 17 37
mothers … teh:38 63 39
moths:0 0 0
motion:22 33 29
motions:71 -19 -26
motive:-37 -39 -36
motor:52 17 36
motorbike:16 38 43
motorbike … teh:124 123 110
motorway:74 99 82
motorway footbridge:92 98 93
motorway … my:122 97 108
motorway … teh:158 118 100
motto:-14 -39 -35
mould:-48 -37 -36
mouldy:-29 -37 -25
mountain:-19 -12 -23
mountains:-2 0 0
mourir:32 38 7
mourn:33 53 64
mourned:7 -2 -1
mourning:-57 -3 0
mouse:2 13 15
moustache:-17 -39 -32
mouth:9 16 14
mouth full:57 72 69
mouth … of:52 38 46
mouthful:78 105 76
mouths:136 106 103
mouthwash:84 80 63
mouthwash and:134 98 93
move:-39 -46 -79
move at:80 92 98
move in:72 81 90
moved:-40 -42 -70
moved me:-86 -57 -19
moved teh:135 99 67
moved to:-59 -22 -31
moves:-41 -22 -31
movie:-25 -27 -14
moving:-78 -76 -48
moving to:-110 -104 -116
moving … teh:-29 -20 -44
mow:-7 -5 -4
mowed:-28 -29 -28
mower:2 5 11
mowing:0 0 -6
mp:-51 -37 -35
mps:-17 -4 -15
mr:24 30 36
mr … teh:91 109 95
mri:24 -4 -4
mrs:-43 -27 -8
ms:-76 -16 -29
msg:147 137 130
much:-32 -45 -42
much and:37 88 23
much g:66 54 56
much insulin:121 104 65
much longer:110 -78 -140
much … i:73 43 14
much … it:37 99 55
much … much:141 149 150
much … say:110 78 60
much … want:-46 65 -18
mucho:24 9 30
muchos:-5 -4 -1
muck:-66 -50 -28
mud:28 -32 -30
mudarme:-34 -41 -2
muddle:33 26 14
muddled:-7 -8 -7
muddy:-55 -26 -19
mude:-17 -11 -5
muero:-46 -22 -14
muerta:69 -8 -5
muerto:74 -12 -4
mug:53 46 60
mug id:95 -3 5
mugs:-5 4 4
mulled:-15 -15 -20
multi:5 -4 10
multi story:102 70 54
multi … teh:65 33 30
multistorey:77 84 89
mum:4 -16 15
mum and:94 30 44
mum dnt:92 112 123
mum for:-75 -72 -69
mum im:84 77 101
mum in:36 85 75
mum over:70 103 104
mum tonight:-79 -99 -67
mum … are:97 38 49
mum … fish:55 59 51
mum … hes:144 140 75
mum … kitchen:50 37 92
mum … make:-91 -85 -78
mum … no:95 105 126
mumbling:113 117 113
mummy:188 162 161
mummy and:51 51 81
mummy … to:106 136 115
mummys:-6 3 28
mums:40 38 53
mums face:91 110 119
mums … are:-92 -92 -107
mums … in:-59 -50 -68
mums … it:-109 -114 -131
mums … me:67 58 40
mums … pills:112 62 92
mums … she:89 108 131
muppet:-13 -4 -1
mural:-45 -17 -37
murder:-9 -21 -93
murdered:-55 -53 -35
murdering:-30 -9 -47
murders:-38 -11 -28
murio:-3 -24 -14
muscle:-6 21 38
museum:-77 -71 -64
mush:-53 -16 -14
mushroom:-1 0 0
mushrooms:134 123 125
music:-49 -2 26
music on:63 77 94
musical:0 -2 -4
must:-8 8 43
must … and:139 28 43
must … it:-56 -46 69
mustard:-8 -2 -2
mustnt:42 25 84
mute:77 91 86
muted:9 13 -7
muting:7 25 19
mutter:84 96 114
muttered:-11 -9 -1
muttering:-19 -8 -11
mutual:-6 4 11
muy:21 9 13
my:19 22 25
my accounts:113 113 121
my affairs:104 -6 6
my all:93 70 96
my antidepressants:85 94 104
my ashes:135 133 145
my attempt:49 98 -13
my aunt:-72 -86 -102
my baby:174 146 89
my bank:93 70 56
my belt:-120 -118 -75
my benzos:105 35 -72
my bf:50 97 70
my bio:94 81 86
my bishop:71 65 73
my blades:-37 -127 -103
my body:25 80 109
my bones:100 -1 18
my books:100 15 36
my boots:57 26 35
my boss:-63 -81 -75
my boys:64 69 56
my bra:32 31 71
my brain:-35 -19 -77
my breath:108 115 100
my breathing:-70 -69 -53
my breaths:72 127 136
my broken:86 63 -4
my bum:-9 -48 -40
my cell:65 114 71
my childhood:-53 -30 -40
my choice:66 100 120
my conscience:43 68 80
my counsellor:-71 -71 -101
my dad:-26 -21 -80
my darling:145 129 109
my darlings:120 121 136
my date:-50 -18 12
my dear:111 47 43
my death:0 16 99
my docter:-55 -77 -51
my dog:-25 -70 -92
my eczema:-94 -82 0
my elbow:88 68 49
my existence:15 30 -15
my familys:111 -11 -10
my fault:-88 -72 -100
my finger:-31 -24 -48
my first:-42 -112 -113
my foots:116 112 103
my fringe:-69 -50 -7
my funeral:28 86 99
my future:44 1 49
my garden:-56 -37 -24
my girl:-60 -58 -35
my gloves:84 93 93
my goodbye:24 11 -58
my grandson:-77 -74 -43
my grandsons:-62 -44 -37
my guns:-67 -40 -18
my hair:-103 -75 -59
my head:-17 -80 -84
my heads:106 32 50
my hearts:96 37 50
my hoodie:163 148 158
my id:138 122 122
my is:48 83 27
my lad:-84 -90 -86
my landlord:71 66 70
my last:16 36 56
my left:65 94 84
my leg:70 93 96
my legs:86 110 74
my lfie:-12 13 -80
my library:36 62 78
my licence:-32 21 -27
my lips:78 126 106
my locker:121 117 111
my love:85 78 86
my loves:32 39 89
my lungs:97 89 97
my margaret:86 59 59
my medals:135 159 154
my motorbike:112 127 113
my mouths:108 83 80
my my:93 79 100
my name:114 57 77
my neck:-3 39 63
my necks:101 117 153
my neighbour:-9 -39 -77
my nerve:117 131 153
my nightie:139 138 140
my office:150 140 145
my old:-53 -66 -83
my pain:112 72 66
my partners:103 108 61
my password:-45 -29 -24
my past:-104 -80 -44
my pee:76 90 89
my pencil:139 46 42
my photos:49 62 59
my pride:-71 -51 -50
my pulse:40 53 51
my pupils:120 61 19
my razors:101 -73 -10
my reading:51 88 84
my reflection:149 135 135
my rest:72 72 69
my ribs:104 118 113
my rist:72 91 67
my rucksack:104 67 73
my scarf:100 100 106
my school:57 65 55
my seatbelt:129 49 81
my self:58 105 -42
my sleap:100 -67 -90
my sleeves:127 124 82
my slip:106 -24 -15
my sponsor:16 -89 -77
my stepdads:63 83 107
my stepfather:103 111 -32
my stitches:113 1 -11
my stomachs:69 86 92
my subscription:-76 -36 33
my suicide:-6 12 127
my tablets:-92 -80 -99
my teeth:116 53 51
my therapist:-10 -15 -63
my thigh:75 65 49
my thighs:108 126 -51
my things:95 12 21
my throats:59 57 59
my thumb:-43 -85 -45
my thumbs:87 54 50
my ticket:-70 -98 -44
my tiem:85 84 98
my times:124 91 78
my tomatoes:-61 -23 -31
my tongue:78 53 101
my tramadol:73 79 76
my twentieth:90 -4 -3
my two:-43 -53 -74
my visa:139 142 100
my walking:174 142 126
my way:65 113 130
my wee:95 100 96
my week:-44 -35 -53
my wetsuit:-73 -72 -74
my … account:-95 -67 -49
my … all:44 42 47
my … amount:165 194 66
my … anymore:29 -91 -89
my … are:52 31 35
my … asked:-63 -53 -28
my … asking:-75 -30 -22
my … bad:-28 -6 -94
my … bag:102 87 98
my … be:44 42 39
my … begging:-22 -89 -64
my … behind:71 48 54
my … belt:87 83 89
my … bitten:86 105 108
my … blue:-121 -108 -87
my … books:64 84 89
my … boots:111 124 116
my … boy:86 117 58
my … brain:81 14 -5
my … burning:-79 -86 -82
my … came:-82 -73 -54
my … chest:107 89 34
my … closed:65 120 97
my … codeine:45 -122 -54
my … collapsed:66 74 96
my … comin:-66 -94 -70
my … date:61 -17 0
my … dead:-58 -40 -17
my … dealer:90 -50 -20
my … debts:84 -2 -26
my … dei:54 39 94
my … dey:111 103 75
my … done:59 70 53
my … doubled:141 106 99
my … driving:-78 -86 -58
my … dropping:-47 -109 -75
my … during:61 -5 -36
my … early:99 88 116
my … emailed:122 136 121
my … empty:50 -76 -97
my … end:-86 -68 -77
my … entry:105 90 82
my … episode:95 93 75
my … everybody:179 159 154
my … everyones:73 -59 -17
my … except:43 34 25
my … extra:102 82 41
my … face:155 95 84
my … farewell:90 78 69
my … finishes:28 58 57
my … fink:22 65 30
my … five:51 77 97
my … full:45 64 60
my … funeral:-56 -74 -106
my … garage:73 77 84
my … gives:52 39 51
my … go:94 90 114
my … goodbye:54 49 44
my … hair:-61 1 -36
my … hammering:101 69 86
my … hand:30 -68 -48
my … happened:-32 -28 -55
my … heard:47 -40 -27
my … held:-100 -56 -25
my … help:30 37 107
my … hits:61 88 -74
my … hoap:-87 -18 -3
my … if:32 49 21
my … keep:60 55 56
my … knees:86 49 47
my … laptop:-68 -63 -7
my … left:50 80 87
my … little:72 103 49
my … locks:77 95 -5
my … loved:-89 -82 -83
my … march:121 125 15
my … me:-16 -8 -74
my … medicine:26 34 74
my … meds:63 79 71
my … membership:-42 -37 -4
my … mesage:-78 -65 -72
my … money:52 67 50
my … mor:72 40 -18
my … myself:47 73 105
my … nobody:57 73 38
my … not:95 95 95
my … note:-104 -92 -51
my … obituary:139 135 133
my … old:-7 22 -38
my … once:53 32 29
my … operation:82 43 22
my … outside:31 73 83
my … overdosed:80 50 65
my … packs:117 109 111
my … party:33 45 70
my … passed:-78 -85 -88
my … people:119 28 17
my … pistol:99 92 89
my … planned:26 41 73
my … pointed:73 95 105
my … post:-109 -86 -87
my … prescription:67 100 103
my … pumped:128 5 12
my … pushed:98 62 65
my … razor:-120 -110 -114
my … reach:145 120 118
my … ready:86 118 131
my … ringing:160 123 71
my … sais:-80 -62 -78
my … saturday:36 53 31
my … see:53 71 100
my … shift:-71 -75 -64
my … simple:140 141 108
my … sister:80 79 29
my … sixty:-89 -91 -42
my … slaps:83 76 -90
my … slow:81 87 115
my … solicitor:79 73 63
my … someone:77 51 90
my … son:102 79 19
my … soon:5 -33 -105
my … stabbed:26 20 92
my … starts:-74 -43 -2
my … strangling:18 23 84
my … stuff:124 65 24
my … sweating:117 19 21
my … tablet:-67 -70 -58
my … takes:-37 -14 -116
my … tell:94 87 103
my … ten:-108 -105 -61
my … theres:83 85 101
my … thoughts:-8 40 -23
my … three:75 59 80
my … throat:106 103 122
my … tierd:84 31 -36
my … tight:-66 -83 -51
my … till:69 92 -116
my … tomorrow:41 33 9
my … tuesday:86 139 138
my … u:81 90 70
my … unconscious:71 80 115
my … until:22 38 -95
my … walk:97 80 70
my … wants:-106 -67 -114
my … was:-45 -36 -9
my … way:98 85 97
my … werk:-57 -45 -117
my … wet:96 83 112
my … whoever:79 80 89
my … wifes:145 130 123
my … without:-9 -17 -94
my … words:-55 -79 -98
my … writing:-66 -74 -72
my … year:-95 -29 -82
my … years:-53 -101 -89
my … yesterday:31 23 -161
mys:0 0 0
myself:15 3 -76
myself a:-11 -13 110
myself all:-37 -124 -27
myself as:89 70 -56
myself at:13 -33 78
myself bad:66 137 12
myself cant:97 91 -95
myself down:75 72 70
myself every:-4 63 -31
myself im:-41 -45 -50
myself is:78 52 -92
myself it:75 18 70
myself its:-33 -72 -62
myself ive:-42 -42 -138
myself most:20 99 -2
myself nobody:-66 -21 -59
myself one:129 33 -124
myself out:-56 -68 5
myself right:36 130 78
myself soon:33 79 -31
myself than:79 142 -87
myself thats:33 57 -37
myself theres:2 10 -118
myself thinking:109 -58 -2
myself today:165 60 63
myself tomorrow:20 33 69
myself tonight:83 34 112
myself under:109 103 -50
myself … a:28 83 50
myself … after:37 -93 84
myself … ago:18 27 109
myself … all:80 88 108
myself … and:19 -6 -56
myself … are:-55 -27 34
myself … as:-5 63 3
myself … at:76 92 109
myself … birthday:18 36 131
myself … bridge:52 75 82
myself … but:100 -67 -63
myself … cant:98 102 -35
myself … day:51 106 94
myself … do:50 73 80
myself … ending:-98 -78 -25
myself … evenings:25 85 0
myself … face:-152 -73 -24
myself … get:33 0 112
myself … goodbye:89 83 85
myself … hook:5 21 89
myself … im:40 14 -58
myself … in:94 59 53
myself … is:33 37 -66
myself … its:111 140 58
myself … joking:0 -81 -2
myself … last:50 10 -65
myself … loud:-51 -67 0
myself … me:-28 -29 -63
myself … my:-64 -67 30
myself … need:69 8 -4
myself … night:76 69 69
myself … no:44 55 -104
myself … not:48 51 48
myself … nothing:-14 -32 -105
myself … running:0 -103 -1
myself … since:80 107 -22
myself … teh:-15 -4 91
myself … thats:36 25 -131
myself … them:46 -52 -109
myself … to:47 62 -12
myself … today:16 -11 -146
myself … told:-38 -10 -7
myself … tomorrow:75 101 61
myself … tuesday:2 37 -148
myself … week:-41 -110 -52
myself … weekend:33 67 108
myselffff:0 0 0
mystery:-52 -53 -43
myth:-10 -10 -2
na:-28 -45 -9
nach:-29 -27 -9
nachste:-2 -2 -2
nacht:60 64 63
nacht … ich:88 85 113
nachtschicht:-6 -6 -4
nacido:64 -5 -3
nada:-10 -27 -2
nadie:10 56 -17
nag:-10 -7 -5
nagged:-12 -1 -1
nagging:1 0 1
nagpur:32 9 35
nah:-9 -17 -7
nai:14 -9 -3
nail:-37 -22 -14
nailed:-66 -57 -3
nails:-1 27 10
nails in:94 110 -1
nails … till:94 110 -1
nairobi:-20 -35 -1
naloxone:-2 0 -14
naloxone and:65 100 68
naloxone … a:107 76 -4
naltrexone:-73 -45 -41
namaste:-24 -25 -11
name:17 23 45
name i:-80 -55 -66
name in:98 70 38
name off:104 82 98
name … be:-65 -48 -25
name … i:112 74 58
name … me:68 105 107
name … name:-62 -37 -35
name … rota:111 75 93
named:-84 -54 -57
names:-4 5 36
naming:-37 -24 -5
nan:5 -4 -5
nan wont:46 58 65
nan … up:17 45 54
nan … wak:46 58 65
nana:79 55 47
nanas:27 38 62
nans:49 49 68
nans … to:18 19 76
nans … with:68 46 54
nap:-18 12 11
nap … and:-17 85 40
napkin:-25 -10 5
nappies:-40 -54 -49
napping:34 39 39
nappy:-16 -11 -9
naps:78 80 1
nar:-1 -7 -2
narcan:7 27 10
narcanned:-11 10 -4
narcans:74 97 103
narrowboat:-24 -6 -2
nasal:-42 -57 -61
nasty:-17 -57 -25
nation:-16 -4 -12
national:0 -48 -46
nativity:-6 -2 -3
natter:-4 -3 -5
natural:-9 -20 27
naturally:-75 -58 -58
nature:-42 -23 -112
naughty:-53 -38 -27
nausea:25 61 71
nauseous:-1 -1 0
nav:-74 -35 -26
navy:16 35 -27
nd:-50 -71 -55
ne:64 29 68
ne … plus:147 151 128
near:-8 -36 -28
near … im:98 99 115
nearer:-25 16 32
nearest:-60 -60 -39
nearly:2 -40 -48
nearly at:183 92 89
nearly did:78 31 -17
nearly kild:-54 -77 -37
nearly … all:80 100 105
nearly … for:48 -50 -79
nearly … in:2 -124 -39
nearly … it:53 -63 -47
nearly … myself:-23 -97 -68
nearly … of:-101 -33 -20
nearly … this:129 81 -5
neat:97 104 104
necesito:37 -17 -7
neck:128 119 95
neck a:18 46 71
neck myself:78 110 -55
neck … going:49 69 69
neck … im:-118 -121 -129
necked:38 47 56
necked a:-99 -105 -119
necked teh:103 108 109
necking:-24 2 -9
necklace:98 65 96
necks:148 87 143
nee:78 80 83
need:14 48 46
need for:-104 -58 -54
need it:80 55 17
need them:63 94 64
need … because:105 90 -13
need … but:-79 -53 -23
need … by:140 88 96
need … dead:33 110 15
need … ere:131 138 112
need … fix:-113 -15 -6
need … going:-94 -83 -86
need … hert:102 175 -2
need … i:-44 -19 -65
need … it:-72 -87 -81
need … kil:-19 -5 116
need … know:64 29 4
need … me:106 95 61
need … myself:97 170 127
need … tell:105 63 38
need … ther:139 125 124
need … told:115 67 59
need … where:-28 56 28
needed:-12 -22 -16
needed … a:96 100 103
needing:41 19 31
needing my:88 3 0
needing … coat:109 15 35
needing … winter:109 15 35
needle:-21 2 3
needle and:-69 -71 -71
needle in:-99 -96 -85
needle is:87 45 52
needle … arm:-41 -63 -30
needle … him:155 134 150
needle … my:-163 -130 -67
needles:52 58 51
needles … arm:84 116 94
neednt:-14 4 11
needs:6 -7 1
needs me:36 -18 -32
needs to:43 85 95
neet:46 31 33
nehme:-14 -13 9
nehmen:45 58 -94
neighbor:-21 -34 -4
neighbors:-16 -45 -46
neighbour:9 17 19
neighbour to:111 33 37
neighbour … my:114 85 103
neighbours:-49 -40 -56
neighbours and:126 29 21
neighbours little:95 95 -24
neighbours … boy:95 95 -24
neil:91 62 86
nein:-15 -10 -1
neither:-4 7 44
nen:46 27 -36
nephew:-69 -47 -72
nephews:-30 27 -23
nerds:-47 -46 -43
nerf:-13 -5 -6
nerve:110 119 41
nerve … it:96 70 84
nerves:-131 -144 -164
nervous:-134 -114 -93
nest:-80 -76 -77
net:68 33 42
netais:27 -12 -2
netball:-5 7 -49
netflix:11 37 50
nets:-40 -38 -35
netting:19 28 22
nettles:-3 -3 -22
network:-38 -33 -13
neurologist:-36 -39 -37
neurone:-24 -57 -42
neuschwanstein:-18 -26 -39
neva:-35 -37 -25
neva and:116 65 75
neva came:104 37 35
neva complains:59 83 -1
neva could:50 78 103
neva fink:113 67 94
neva happened:74 -28 -2
neva said:96 74 -73
neva wak:119 46 105
neva works:94 -11 -6
neva … a:-17 0 -50
neva … another:-107 -13 -1
neva … down:-74 -8 -2
neva … from:91 19 52
neva … go:86 112 123
neva … i:-27 10 -75
neva … im:55 49 65
neva … me:-71 -56 -130
neva … mine:119 7 12
neva … to:102 102 47
neva … was:97 94 28
neva … wasnt:36 54 0
new:-85 -84 -129
new one:-42 -18 -42
new … and:-8 -9 -63
newbie:-40 -30 -45
newbies:109 113 108
newborn:-58 -49 -43
newcomer:-49 -36 -10
newcomers:-4 55 50
newer:-16 -5 -2
newest:6 48 13
newly:-84 -47 -36
news:33 27 39
news and:93 77 -42
news … i:88 51 -39
newsletter:-92 -80 -63
newsletters:-8 -10 -11
newspaper:-20 -12 31
newspapers:-16 -10 -2
newsreader:15 12 39
next:-4 7 20
next birthday:64 -127 -23
next fast:100 102 95
next lfie:194 158 152
next month:-82 -94 -139
next one:116 101 64
next tiem:53 53 -167
next weekend:32 82 74
next world:71 110 68
next year:-6 -125 -143
next … a:-105 -94 -85
next … be:14 -22 -68
next … he:-33 -10 -122
next … is:21 32 29
next … ive:119 150 99
next … me:87 77 99
next … my:79 89 58
next … of:30 -60 -53
next … sorrry:106 108 99
ng:-1 0 0
nging:0 0 0
ngl:0 0 0
nhs:44 43 55
nhs and:116 94 102
nhs … my:109 95 97
ni:36 20 -30
niamh:0 -1 0
nice:73 76 94
nice … for:70 97 99
nicely:-11 -50 -42
nicer:61 22 26
nicest:22 10 17
nicht:50 68 91
nicht mehr:96 86 81
nichts:-15 -10 -9
nick:77 91 59
nicked:-31 -10 -31
nicking:-25 -39 -9
nicotine:1 -2 -1
nie:23 -14 -7
niece:18 59 40
nieces:18 -16 -31
niemand:21 89 8
nietos:-2 -4 -1
nigel:-10 -2 -4
night:1 -5 -21
night all:-81 -71 -83
night and:11 49 -18
night befor:73 34 17
night hoping:100 62 -19
night ill:56 110 120
night im:-22 48 111
night in:-88 -104 -93
night night:-27 -9 21
night of:64 -15 29
night on:9 57 124
night running:121 29 -58
night while:125 114 45
night … dey:90 92 75
night … earth:49 89 106
night … for:-77 -47 -36
night … go:136 134 113
night … going:81 60 137
night … hoap:2 -49 -24
night … home:31 8 -55
night … knows:35 88 -3
night … meant:5 -92 -36
night … months:109 -33 -13
night … nearly:92 135 -50
night … not:97 96 99
night … one:-53 -65 -72
night … put:141 58 -9
night … wen:-24 -49 -73
nightdress:92 116 111
nightie:66 71 67
nightly:-24 42 -20
nightmare:1 -4 -3
nightmares:-44 -28 -45
nights:7 -18 -46
nightshift:35 22 37
nightstand:62 81 82
nil:-15 -10 3
nile:-58 -51 -34
nine:-4 -13 -20
nine days:115 50 46
nine im:109 99 133
nine ive:98 155 101
nine years:-25 -69 -82
nine … and:-74 -38 -27
nine … dry:95 -1 -1
nine … im:-93 -102 -142
nine … ive:82 102 75
nine … neva:111 0 0
nine … tiem:110 102 111
nines:-39 -25 -34
nineteen:-3 25 -34
nineteen and:96 94 8
nineteen im:-93 -86 -96
nineteen … teh:-122 -110 -79
nineteenth:23 15 63
nineties:-86 -77 -65
ninetieth:-52 -46 -10
ninety:-24 -89 -43
ninos:6 14 6
ninth:-3 -8 -8
ninth floor:127 133 119
nip:-1 0 0
nitazene:21 16 0
nitazenes:-4 -3 -1
nites:-20 -15 -2
nitrogen:26 30 28
nits:-4 -7 -34
nk:0 0 0
nn:0 0 0
nna:0 0 0
no:31 26 34
no and:-35 -46 -7
no barrier:91 103 122
no but:65 63 -12
no coat:130 134 83
no comin:100 -4 -3
no date:25 59 -106
no fence:125 123 112
no flowers:125 128 137
no fuss:10 15 35
no future:-22 -131 -82
no going:-85 -57 -68
no hoap:-82 -178 -129
no joke:-20 -77 -45
no mor:67 58 40
no one:-49 -60 -80
no ones:38 14 5
no part:-66 -30 -17
no pills:-105 -115 -94
no return:174 152 100
no se:77 21 8
no signal:-74 -68 -55
no sleap:-52 -81 -95
no speech:111 110 102
no thoughts:-49 -44 -24
no tomorrow:148 68 73
no urge:-118 -78 -7
no wait:-91 -28 -22
no water:72 63 93
no wihs:-79 -30 -53
no … anything:114 -1 -12
no … care:88 77 -2
no … chairs:-76 -67 -59
no … either:88 61 90
no … got:101 86 63
no … home:81 47 23
no … in:-54 -75 -72
no … is:-52 -8 12
no … itll:58 65 62
no … ive:70 59 62
no … la:-110 17 6
no … liv:113 17 -10
no … living:79 74 -13
no … looks:113 124 129
no … mean:-120 -62 -42
no … nacido:64 -5 -3
no … needed:57 76 88
no … ni:93 47 -9
no … on:91 94 60
no … over:89 115 105
no … packed:72 14 -9
no … por:23 89 77
no … quiero:-56 35 -6
no … school:125 114 105
no … since:23 35 76
no … sundays:82 74 97
no … tablets:83 104 118
no … this:5 76 70
no … to:82 59 30
no … tonight:13 27 59
no … trains:91 102 98
no … vivir:47 90 -7
no … wanted:84 2 14
no … was:-65 -41 9
no … where:106 28 61
no … wil:-94 -72 -40
no … y:116 40 48
nobody:71 79 75
nobody about:127 134 139
nobody at:95 29 0
nobody could:-148 -64 -90
nobody did:-124 -116 -90
nobody else:57 58 78
nobody ere:-124 -106 -106
nobody has:86 95 62
nobody home:-8 35 49
nobody looks:-94 -143 -205
nobody needs:76 90 103
nobody on:105 55 48
nobody ther:71 81 76
nobody wil:99 123 110
nobody … a:124 68 85
nobody … an:-54 -47 -50
nobody … blame:145 100 101
nobody … but:76 -35 -3
nobody … doin:111 126 147
nobody … home:-85 -78 -79
nobody … knows:78 -3 -17
nobody … me:-64 -57 -45
nobody … no:-76 -70 -51
nobody … notice:63 25 -139
nobody … save:101 103 71
nobody … teh:14 41 29
nobody … theres:116 129 132
nobody … to:-45 -14 49
nobody … was:117 107 93
nobodyd:48 -89 -95
nobodyll:0 0 0
nobodys:81 92 91
nobodys comin:110 92 85
nobodys … teh:80 67 55
nobodys … till:91 100 113
nobodys … to:88 80 71
noch:-24 -8 6
noche:51 46 80
noche me:60 78 92
noche … a:36 31 71
noches:7 2 -10
nod:-56 -68 -32
nodded:-74 -36 2
nodding:56 74 75
nodding off:47 52 78
nods:-35 -6 -8
noes:69 48 0
noise:-8 2 13
noises:-45 -33 -33
noisy:-40 -7 -7
non:-10 2 4
none:84 87 81
none and:98 91 71
none … was:183 197 190
nonsense:4 17 26
nonstop:-4 -1 4
noodles:21 44 55
noon:64 86 93
noon tomorrow:56 57 51
noon … i:111 79 67
noone:0 0 0
noor:-6 -1 1
noose:64 59 70
noose and:36 41 103
noose … i:-66 -61 -4
noose … me:27 36 66
noose … teh:84 91 77
nope:-15 -6 -9
nor:45 73 74
noreen:-20 -10 1
normal:-56 -32 -39
normal … dnt:103 83 89
normally:14 13 -11
norovirus:-44 -39 -43
north:6 15 -5
northern:45 43 49
norway:-5 -9 0
nos:-47 6 12
nose:-8 18 16
nosebleed:-29 -40 -54
nosy:-45 -43 -31
not:33 21 22
not alife:56 107 -22
not allowed:88 81 -96
not as:105 85 97
not at:5 43 39
not because:-92 -95 6
not befor:66 61 72
not buying:69 -40 -48
not calling:68 95 86
not come:156 101 104
not complain:109 -8 -4
not deep:72 127 -120
not drink:-111 28 45
not drunk:79 88 43
not eating:57 90 -28
not exist:11 -108 -53
not for:91 51 99
not geting:105 81 121
not in:-46 -136 -120
not letting:79 89 -65
not lift:142 -7 -1
not living:138 -34 -81
not long:62 11 24
not mind:146 -16 -12
not ready:-100 -98 -58
not responding:-98 -91 -62
not saying:-22 -1 -74
not scared:63 75 41
not see:136 119 137
not sick:96 106 105
not singing:137 105 55
not stopping:128 134 109
not takin:118 131 130
not teh:84 73 7
not that:52 6 -53
not thinking:-60 -68 -7
not today:60 -4 6
not told:-2 -55 -39
not ur:87 76 70
not … after:53 50 33
not … anybody:87 89 75
not … anything:-62 -152 -132
not … back:74 124 129
not … bus:9 107 25
not … but:39 -20 -77
not … come:146 93 126
not … dei:87 35 -82
not … dnt:-47 -114 -38
not … do:67 -59 -110
not … door:-36 -107 -113
not … enough:-56 -65 -64
not … ere:86 90 67
not … except:59 88 3
not … fault:77 82 94
not … get:66 77 84
not … happens:89 70 58
not … has:73 88 117
not … help:91 50 73
not … high:73 80 64
not … home:57 102 126
not … id:69 11 -18
not … job:145 -51 -68
not … let:-62 -40 3
not … liv:79 108 -48
not … long:14 50 58
not … me:-18 -47 -60
not … monday:62 -5 -10
not … much:-92 -18 -20
not … myself:24 17 -161
not … of:-4 55 50
not … open:112 90 79
not … right:-4 43 -45
not … round:133 114 127
not … sombody:59 79 -3
not … song:127 81 -7
not … step:-68 -113 -120
not … suicidal:108 87 -3
not … tak:-19 -42 -14
not … those:87 72 69
not … till:-48 -73 -84
not … today:-91 -67 -49
not … tok:66 79 84
not … told:-78 -52 -24
not … tomorrow:104 54 44
not … trouble:-76 -38 -35
not … want:14 91 -27
not … were:70 95 102
not … where:111 145 68
not … wil:77 29 -29
not … yet:45 10 27
notch:-14 -6 -5
note:66 85 84
note and:-88 -61 -60
note i:117 -20 17
note in:3 -31 -52
note is:78 98 100
note on:-61 -74 -83
note teh:68 65 83
note this:99 90 68
note written:107 85 94
note … all:56 82 92
note … at:79 91 100
note … fridge:-118 -112 -107
note … hed:79 47 51
note … im:154 149 81
note … in:84 71 77
note … it:95 88 48
note … its:68 83 94
note … ive:-64 -117 -117
note … morning:47 72 99
note … table:83 99 92
note … teh:-39 -56 -51
note … to:124 120 130
note … tore:33 -107 -113
note … u:106 102 108
note … under:56 59 58
notebook:-13 40 12
notebook … i:117 134 -2
noted:-37 -38 -22
notes:73 84 92
notes … i:119 46 25
notes … in:64 73 73
nothing:66 41 45
nothing after:41 81 89
nothing back:115 104 100
nothing bad:-50 -20 -25
nothing happened:-75 -99 -64
nothing hurts:95 126 120
nothing in:47 27 -8
nothing is:5 -153 -147
nothing it:-90 -32 -30
nothing since:7 -135 -97
nothing u:114 149 133
nothing … burden:125 -6 -4
nothing … could:148 115 92
nothing … did:70 108 121
nothing … for:121 -2 -51
nothing … hav:91 71 62
nothing … im:4 73 86
nothing … look:141 -17 4
nothing … since:-112 -76 -63
nothing … teh:40 11 -34
nothing … today:102 40 44
nothing … u:78 15 4
nothings:119 18 13
nothings happened:136 67 11
notice:31 59 45
notice ive:-97 -78 -47
notice teh:66 21 23
notice … and:121 146 112
noticeboard:-19 -20 -10
noticed:-41 -20 7
noticed it:83 51 55
noticed … ive:187 181 174
notices:33 17 32
noticing:-102 -76 -32
notifications:8 15 10
notion:-11 -11 -9
nought:95 78 77
nous:-10 -8 -4
nova:-30 -39 -21
novel:-96 -102 -89
novels:-18 -14 -10
november:7 -33 -21
now:0 0 0
nowadays:4 6 -32
nowhere:62 25 22
nowhere … it:-60 -43 -41
nowt:162 132 142
nt:-25 -28 -26
nudes:70 75 -74
nuevo:11 -19 -14
nuisance:-40 -34 -51
nuit:-10 -16 13
numb:-13 -44 -26
number:19 2 34
number in:42 115 81
number on:-91 -79 -82
number … me:87 67 71
number … my:118 45 25
numbers:4 -7 1
numbing:-14 2 -12
numbness:52 74 66
nun:-23 -9 -5
nunca:112 -46 -21
nunca mas:96 -27 -13
nur:-9 -72 -60
nurse:-54 -44 -44
nurse but:45 62 68
nurse … know:136 128 121
nurse … me:-116 -101 -59
nurse … teh:-48 -49 -40
nursed:-19 0 -8
nursery:-24 -22 -60
nurses:-51 -75 -80
nurses … me:41 -8 -6
nursing:-20 -46 -22
nut:-10 -4 -2
nutmeg:-31 -9 -6
nutritionist:-17 -5 -1
nuts:-94 -82 -72
nytol:52 63 79
o:-90 -21 -37
oak:46 79 98
oat:-23 -22 -18
obey:32 72 21
obituaries:64 -18 -18
obituary:115 83 86
object:13 -34 -5
obliged:0 0 0
obs:146 79 61
obs every:118 105 105
observations:11 -22 -9
obsessed:-30 -35 -27
obviously:7 -21 -51
obvs:-27 -30 -9
occ:-56 -8 -1
occupational:64 -19 -17
ocd:-124 -120 -94
oclock:80 83 103
oclock … teh:130 138 109
october:-44 -62 -60
odd:56 53 34
odd at:172 161 162
oddly:-70 -37 2
odds:96 -23 -18
odio:-9 -47 -25
of:-2 -9 -1
of because:81 76 70
of blood:83 73 80
of blue:130 123 120
of crack:19 -103 -2
of date:-69 -59 -54
of death:79 116 133
of existing:92 -20 -9
of feeling:-18 9 50
of going:39 -16 -41
of habit:105 3 -2
of heights:82 79 100
of hoap:119 14 -69
of hospital:73 2 -18
of is:107 31 2
of it:38 25 37
of lfie:-116 -174 -21
of me:27 43 56
of meds:85 71 83
of mes:101 -4 1
of mums:143 141 145
of next:142 60 11
of petrol:152 149 111
of pretending:138 27 -49
of reasons:30 -54 -55
of road:117 117 118
of roap:-113 -114 -94
of shampoo:-107 -68 -60
of spirits:125 136 80
of squash:-111 -80 -73
of sun:-91 -90 -90
of tablets:39 56 79
of telling:63 70 89
of thems:97 59 42
of these:87 74 4
of things:-100 -66 -28
of tomorrow:116 93 110
of tryin:82 -22 -30
of … alife:118 -108 -7
of … all:52 71 61
of … am:60 64 35
of … bad:54 29 51
of … be:30 3 -5
of … because:12 79 52
of … been:41 86 71
of … blockers:117 110 112
of … blue:101 104 105
of … boat:127 119 117
of … book:58 48 45
of … bridge:56 59 48
of … bus:131 40 73
of … cant:60 73 71
of … cliff:-81 -85 -80
of … coffee:74 78 84
of … day:11 16 -80
of … days:121 66 -28
of … dead:112 -20 -57
of … did:-53 -77 -56
of … dnt:31 98 64
of … else:162 156 75
of … face:83 85 78
of … families:44 36 48
of … feal:10 39 55
of … fence:128 119 132
of … ferry:-62 -68 -69
of … geting:-114 -125 -89
of … girl:-120 -96 -73
of … got:-88 -61 -83
of … green:-68 -44 -79
of … halls:110 103 107
of … has:68 87 56
of … heart:72 108 70
of … himself:133 150 -42
of … husband:82 82 -17
of … id:49 -80 -81
of … its:63 71 51
of … kids:70 88 71
of … lamp:107 108 95
of … last:-34 -99 -75
of … legs:104 109 121
of … little:136 115 103
of … lot:-104 -75 -47
of … morphine:100 103 56
of … motorway:22 134 112
of … mug:93 64 80
of … nothing:-35 -63 -68
of … patches:149 138 134
of … path:-60 -69 -71
of … permanently:50 91 14
of … picked:86 103 43
of … pills:94 88 66
of … purpose:25 64 90
of … quiet:112 22 16
of … rail:105 89 88
of … railing:184 199 198
of … right:78 37 46
of … roof:83 70 77
of … sais:99 59 84
of … saturday:-69 -63 -35
of … say:-67 -53 -52
of … show:168 119 -3
of … somebodys:78 -13 -19
of … something:72 45 49
of … station:-101 -90 -86
of … storey:-82 -85 -73
of … strong:68 69 86
of … stuff:44 45 22
of … thanks:-55 -59 -54
of … tiem:-121 -98 -94
of … today:8 -53 -44
of … walking:78 27 28
of … week:-58 -39 -11
of … weird:5 25 68
of … wont:50 84 70
of … year:-30 -71 -31
off:7 4 10
off and:55 64 68
off behind:-88 -130 -99
off dead:-17 -91 -81
off every:41 64 81
off from:22 -172 71
off her:107 98 63
off if:76 143 80
off im:23 56 47
off in:-129 -123 -129
off its:71 38 -38
off ive:48 44 107
off myself:113 183 -53
off see:-149 -146 -142
off switch:61 56 61
off to:-45 -37 -10
off … a:-56 -64 -94
off … an:-118 -64 -62
off … at:48 81 90
off … been:-71 -55 -56
off … can:135 147 113
off … cold:101 135 126
off … dead:99 47 57
off … dei:101 58 102
off … dnt:-31 -129 -113
off … each:129 132 112
off … family:120 131 114
off … gone:75 20 3
off … good:33 59 125
off … got:91 50 32
off … him:107 56 -2
off … id:-114 -63 -52
off … ill:156 112 125
off … in:32 78 74
off … interstate:84 78 82
off … into:-62 -98 -61
off … is:2 -16 -37
off … its:-92 -79 -72
off … keep:99 65 54
off … lad:57 86 99
off … lanyard:136 60 48
off … man:63 64 63
off … near:119 -12 -12
off … neva:61 -4 18
off … night:-96 -89 -73
off … no:60 56 105
off … not:-3 -80 -65
off … off:98 135 78
off … old:88 66 85
off … pills:-61 -84 -84
off … planet:62 -57 -73
off … platform:88 113 88
off … that:34 75 83
off … tiem:145 139 120
off … using:103 92 126
offence:-9 -5 -24
offended:-5 -26 -8
offer:27 -78 -86
offered:-82 -143 -113
offering:-42 -20 -28
offers:-5 14 -8
office:-40 -15 -11
office with:161 122 115
office … im:-83 -107 -97
officer:-45 -30 -5
officers:9 11 -4
offices:-5 3 14
official:-34 -14 -1
officially:-72 -59 -58
offie:62 -23 -31
offing:52 55 -34
offing myself:52 55 -34
offline:50 63 72
offs:-64 -13 -4
offshore:26 42 64
offy:65 -7 -9
often:0 0 0
oh:-28 -7 24
ohio:-133 -98 -112
ohne:28 -46 -10
oil:46 62 82
oil and:62 74 93
oiled:105 101 116
ojala:155 -37 -30
ojala estuviera:53 -8 -3
ok:-17 -24 -13
ok far:90 109 107
ok … it:58 68 67
ok … said:74 30 39
okafor:109 17 24
okay:39 -67 -50
okay … teh:67 89 87
olanzapine:-19 -7 -22
old:-12 -40 -45
old amount:69 102 -30
old and:79 76 10
old college:68 53 58
old dealer:67 -83 -30
old diary:-96 -64 -40
old itch:94 -1 0
old man:58 87 80
old … asked:104 104 109
old … dnt:130 78 -33
old … down:94 106 114
old … fink:124 -19 -16
old … it:-101 -89 -59
old … not:71 71 55
old … theres:123 65 85
older:-80 -77 -39
oldest:-7 -4 -3
olds:-52 -40 -73
olive:-29 -10 -12
olives:-23 -20 -11
ollie:65 85 100
olympics:-26 -17 -15
oma:-24 -24 -10
ombudsman:-1 0 0
omelette:-8 -1 -1
omg:-35 1 2
on:-3 -8 -6
on an:-75 -110 -94
on because:94 81 67
on bein:128 146 130
on dieing:-101 -93 -48
on earth:48 67 109
on heroin:16 116 55
on him:83 81 72
on how:23 28 5
on ill:110 87 108
on living:91 93 -140
on mute:98 102 95
on myself:-72 -6 114
on next:47 76 79
on our:15 41 23
on purpose:148 140 70
on since:1 -6 50
on them:-86 -47 -66
on thursday:-52 -55 -42
on to:90 98 91
on tuesday:-63 -55 -104
on without:106 121 121
on … all:-64 -98 -124
on … any:-16 41 94
on … are:-42 -117 -75
on … at:2 -1 -34
on … behind:-71 -77 -85
on … bottle:141 148 90
on … bottles:116 150 101
on … break:113 67 86
on … canal:-64 -51 -43
on … card:-60 -34 -25
on … carpet:102 102 92
on … changing:-54 -57 -76
on … cliff:45 56 73
on … corridor:133 86 61
on … counter:22 -86 -96
on … counting:120 119 99
on … crane:92 89 89
on … detox:-123 -97 -92
on … died:86 93 77
on … dresser:115 131 126
on … duvet:105 63 67
on … earth:54 28 66
on … ere:95 96 96
on … every:-46 22 -121
on … face:-37 -34 -77
on … farm:-33 -5 -80
on … fingernails:67 18 40
on … flat:155 62 21
on … for:-82 -120 -115
on … fourth:64 78 88
on … friday:-82 -91 -125
on … fridge:-29 -38 -35
on … garage:16 29 26
on … gas:120 109 117
on … gets:59 -12 30
on … goodbye:99 78 87
on … grand:91 85 87
on … hands:65 -123 -81
on … hoap:-88 -43 -42
on … horse:121 -9 -5
on … horses:169 90 93
on … id:34 103 79
on … idea:101 85 -6
on … ill:34 54 77
on … is:-34 -19 -45
on … it:78 81 76
on … joint:102 73 79
on … knows:92 -12 -31
on … lap:115 130 139
on … lfie:10 -33 -10
on … lid:-85 -52 -45
on … locked:-139 -139 -136
on … log:111 93 65
on … long:132 110 67
on … longer:-74 -46 -37
on … looking:69 70 113
on … lying:-30 -25 -36
on … mind:82 68 -54
on … morning:25 30 48
on … myself:121 125 -38
on … new:-55 -97 -116
on … nice:103 95 79
on … office:79 78 74
on … overpass:102 65 56
on … own:16 -12 -25
on … pedal:98 83 90
on … plate:-47 -62 -76
on … railing:-81 -86 -75
on … rails:1 -97 -105
on … rd:-78 -88 -65
on … read:-71 -61 -66
on … rock:82 79 75
on … rocks:11 65 74
on … rooftop:110 110 109
on … same:99 82 109
on … saturday:-91 -77 -62
on … scaffolding:120 89 98
on … shes:71 27 -22
on … station:-9 -110 -65
on … stool:86 92 87
on … table:82 95 95
on … tank:59 65 84
on … thank:14 57 31
on … thats:28 33 43
on … ther:69 83 56
on … theyve:50 58 96
on … thigh:16 39 -94
on … tiles:61 88 95
on … till:-75 -40 -54
on … toilet:38 74 71
on … train:-60 -76 -78
on … tray:-73 -64 -69
on … trigger:126 143 151
on … tube:123 107 81
on … two:28 -85 -34
on … typing:39 47 40
on … up:74 15 16
on … want:158 12 -31
on … was:-76 -46 -93
on … wasnt:154 26 13
on … way:73 24 66
on … week:-50 -89 1
on … wen:64 50 57
on … who:51 23 29
on … windowsill:-84 -78 -84
on … without:101 -16 -5
on … woke:-11 39 -85
on … yesterday:85 16 84
on … youll:120 104 124
once:7 32 34
once im:91 97 46
once shes:120 99 18
once … dark:54 82 21
once … find:91 60 60
once … hav:170 146 131
once … i:50 24 58
once … thats:106 98 127
oncologist:88 -15 -4
one:28 27 29
one a:-92 -49 -60
one after:18 39 51
one bet:94 -10 -4
one bottle:91 83 110
one could:115 38 59
one day:0 39 -56
one drink:48 -36 -21
one else:100 93 23
one eye:53 81 117
one glass:129 36 37
one i:-32 -60 -55
one is:-64 -41 -10
one leg:73 58 65
one less:121 48 57
one line:79 -61 -59
one looks:109 123 128
one mor:43 69 105
one morning:-59 -49 -124
one nice:135 78 68
one on:35 33 57
one push:50 25 81
one rist:110 114 115
one round:115 135 123
one said:-104 -88 -67
one small:77 81 64
one teh:-96 -71 -103
one tomorrow:-72 -115 -91
one way:67 59 68
one without:57 7 44
one year:-73 -82 -47
one yesterday:-99 -108 -81
one … after:53 107 92
one … alife:-101 -94 -46
one … all:97 74 101
one … aside:71 99 137
one … at:-12 -69 -69
one … been:49 86 73
one … care:75 26 -1
one … couldnt:117 123 129
one … day:93 22 58
one … days:35 68 -107
one … didnt:-55 11 24
one … do:25 10 -8
one … doesnt:103 119 75
one … done:90 97 80
one … ere:52 11 26
one … every:101 119 134
one … find:-55 78 52
one … going:113 126 70
one … if:82 58 17
one … is:0 34 80
one … itd:176 98 91
one … its:54 56 97
one … leaving:-75 -83 -46
one … makes:87 99 93
one … my:-58 -85 -70
one … off:-94 -67 -57
one … out:83 84 78
one … over:46 72 76
one … sorrry:20 43 56
one … started:104 113 9
one … taken:53 60 66
one … tell:129 101 102
one … them:-55 -47 -64
one … thems:97 59 42
one … theres:77 96 97
one … through:95 1 21
one … tiem:92 138 140
one … tonight:61 58 83
one … trip:57 47 50
one … u:92 102 140
one … wat:105 84 11
one … weeks:-101 -46 -56
one … yesterday:127 14 41
one … yet:94 26 40
ones:13 24 27
ones dnt:31 109 70
ones go:-125 -122 -132
ones … for:110 80 67
ones … get:128 108 97
ones … in:86 54 7
ones … wont:135 91 26
oneself:35 10 -5
onion:-5 -1 0
onions:-24 -54 -55
online:-48 -27 -37
online said:80 81 86
only:0 0 0
onset:-30 -40 -28
onto:35 39 13
onto teh:93 94 76
onto … and:-23 -28 -17
onwards:7 22 29
ooh:-3 36 24
op:-74 -53 -73
opa:-12 -7 -4
open:17 41 43
open and:131 102 118
open i:124 158 152
open im:89 102 93
open on:106 58 40
open to:-80 -71 -63
open … are:111 76 79
open … door:146 144 113
open … eyes:154 105 97
open … im:108 82 89
open … was:114 116 99
opened:37 -11 19
opened … veins:78 91 85
opener:-61 -45 -30
opening:-5 -50 -33
openly:-4 -13 -33
opens:86 74 110
opens at:104 101 87
opens … teh:52 46 16
opera:-42 -40 -35
operation:-55 -91 -75
ophelia:-4 -4 -5
opiate:-10 -25 -54
opiates:-129 -79 -37
opiates and:-59 -41 -6
opinion:23 -35 -36
opinions:-51 -16 -10
opioid:-32 3 -3
opioids:-23 -31 -11
opportunity:-38 -40 -35
opposite:-5 39 7
opt:34 7 -77
optician:64 -32 -41
option:20 22 6
optional:-40 -27 -21
options:17 63 64
or:-61 -70 -81
or any:125 153 92
or anywhere:140 124 115
or does:-66 -54 20
or no:106 30 -2
or something:-60 -57 -35
or theyll:-118 -106 -96
or … else:123 70 82
or … to:-29 -45 -79
or … was:172 187 130
oramorph:83 69 92
orange:-2 -22 -32
oranges:-15 -16 -20
orchard:-19 -10 -8
order:25 7 31
order and:123 141 94
order of:80 94 89
order … in:65 70 62
ordered:-76 -89 -85
ordered it:112 106 113
ordering:-52 -12 2
orders:-10 8 -11
ordinary:-48 -49 -20
oregon:-22 -56 -14
organ:-48 -42 -27
organic:-9 -9 -13
organise:-1 0 0
organised:-31 -34 -21
organiser:-41 -24 -3
organist:4 14 -5
orient:-18 -4 -3
original:-47 -55 -41
orion:-5 -3 -3
orkney:-33 -32 -9
osei:58 76 46
ot:-68 -54 -24
other:-27 -25 -20
other times:97 129 137
other … for:89 80 39
other … is:114 94 84
other … tomorrow:-55 -58 -53
other … tonight:133 122 125
other … up:102 46 55
others:-25 8 41
others … teh:-70 -64 -40
otherwise:-53 -64 -62
otra:-20 51 -20
otra vez:20 63 -14
otter:0 -10 -8
otters:1 14 -11
otto:0 0 0
ought:79 41 54
ought to:65 19 30
ought … hav:89 59 61
our:0 18 7
our toddler:111 107 106
our wedding:81 83 94
our … and:49 63 73
our … his:95 53 27
our … i:28 97 90
our … is:-50 -52 -47
our … overdose:110 103 93
our … put:97 106 103
ours:-99 -71 -37
ourselves:-1 14 71
out:26 25 30
out at:34 57 50
out because:-8 39 -77
out but:58 97 77
out by:-67 -84 -109
out dnt:118 94 8
out early:61 -130 -80
out i:-11 -32 -126
out im:82 109 96
out last:-92 -51 -16
out loud:-68 -47 -45
out nobody:93 19 15
out not:141 117 121
out today:64 43 94
out tonight:81 54 8
out … an:56 15 10
out … bags:-59 -47 -4
out … bathroom:-93 -81 -109
out … cant:115 15 34
out … car:36 96 153
out … date:-67 -59 -54
out … dey:-67 -84 -86
out … feal:-58 -34 -19
out … flat:-57 -11 -41
out … goes:73 -16 -26
out … going:74 31 23
out … hand:51 108 64
out … hes:49 76 89
out … hospital:59 -23 -28
out … in:-98 -119 -85
out … its:-75 -76 -69
out … keys:79 91 89
out … ledge:78 96 119
out … long:89 69 83
out … looking:92 -21 6
out … middle:127 58 57
out … midnight:104 88 100
out … most:126 -3 -7
out … my:-21 -3 -42
out … night:-108 -65 -30
out … no:107 85 49
out … not:88 21 88
out … one:89 114 109
out … rest:133 -65 -82
out … roap:99 99 109
out … room:10 45 38
out … side:30 -108 -100
out … tray:-89 -85 -91
out … up:-65 -66 -37
out … use:71 83 7
out … wat:-92 -83 -62
out … wil:4 -88 -69
outcome:-22 1 -19
outdoor:0 0 0
outdoors:-35 -18 -11
outer:58 75 81
outfit:-58 -47 -35
outfits:89 96 86
outlast:8 -58 -46
outlive:54 58 41
outlived:2 -33 -13
outpatient:-62 -40 -36
outpatients:-1 -27 -5
outreach:-75 -76 -53
outright:-4 -1 -1
outside:59 54 99
outside of:40 67 60
outside our:104 67 17
outside with:56 57 62
outside … licence:106 0 -2
outside … off:161 34 31
outside … right:78 50 48
outstayed:7 -16 -5
ouvert:48 57 66
ovation:-5 -4 -4
ove:39 9 -12
oven:-19 -12 -2
oven … and:79 78 110
oven … im:-103 -90 -94
oven … teh:78 100 101
ovens:62 -4 19
over:13 29 22
over at:41 16 40
over because:115 63 -7
over his:76 87 56
over im:-55 -69 -53
over in:16 -11 -70
over me:100 72 117
over wen:158 152 163
over … an:115 100 76
over … at:59 73 67
over … beam:-69 -120 -130
over … been:136 19 18
over … bridge:-87 -83 -128
over … comes:56 75 109
over … from:-47 -48 -69
over … got:108 134 135
over … head:33 44 88
over … last:-36 -50 -95
over … not:56 -51 -25
over … one:-59 -69 -70
over … pills:93 64 60
over … stile:-82 -70 -68
over … that:-102 -69 -137
over … tiem:100 58 58
over … werk:109 94 90
overalls:-5 -3 -4
overdid:-39 -25 -24
overdone:-16 -8 -8
overdose:-9 -14 -29
overdose at:83 100 -8
overdose i:-61 -47 -83
overdose in:-58 -45 -87
overdose its:-103 -97 -41
overdose my:-53 -133 -118
overdose on:74 54 139
overdose tonight:135 147 68
overdose … feal:59 80 76
overdose … home:-4 -86 -71
overdose … last:105 102 117
overdose … u:165 169 175
overdosed:46 48 61
overdosed last:133 5 -47
overdosed on:-56 -104 -102
overdosed … i:39 74 80
overdosed … my:123 146 154
overdosed … purpose:-120 -170 -194
overdoses:-47 -22 -13
overdosing:54 60 26
overdraft:67 81 70
overdraft and:123 118 111
overdue:-11 -10 -6
overheard:6 7 -1
overkill:-4 -2 -2
overlook:-1 -2 0
overlooked:79 -19 -12
overnight:-4 25 30
overpass:143 141 122
overpass and:53 27 -3
overseas:0 0 -2
overtime:-37 -8 -2
overwhelmed:-10 13 -16
overwhelming:-20 28 -77
owe:-6 1 -19
owe … a:124 95 92
owed:12 41 35
owed him:102 68 81
owes:-24 -20 -27
owing:55 54 59
owl:-59 -49 -42
owls:56 75 52
owls u:122 140 121
own:8 31 -29
own death:103 149 -46
own hand:79 0 -69
own husband:134 118 106
own im:87 6 -86
own lfie:59 80 -35
own obituary:110 105 112
own tonight:131 150 -45
own … been:-30 -49 -11
own … befor:4 28 55
own … i:33 39 -87
own … is:-48 -81 -88
own … last:-82 -42 -5
own … locked:112 114 46
own … my:30 34 90
own … not:28 22 -56
own … on:42 32 69
own … over:71 128 -6
owned:-12 -8 10
owner:-29 -25 -13
owners:-108 -104 -100
owns:22 26 56
owt:58 43 -33
oxfam:9 8 7
oxford:-1 0 0
oxy:71 36 25
oxycodone:71 77 92
oxygen:80 104 78
oxys:90 71 40
p:-35 -64 -49
pa:-5 -1 -1
pace:11 -49 -41
pacing:132 -1 23
pack:-62 -78 -75
pack of:121 100 77
package:40 -14 -15
packed:-7 -27 -9
packet:40 36 53
packet … teh:-5 3 -70
packet … them:78 50 52
packets:37 57 66
packets and:117 110 153
packets … im:88 109 100
packing:-18 -33 -30
packs:46 79 85
packs and:100 97 93
pact:4 4 132
pad:4 -7 -6
paddington:-26 -23 -25
paddle:-61 -53 -57
paddled:-60 -54 -76
paddling:-30 -23 -31
paddock:39 46 58
padlock:69 69 73
padlocked:24 21 15
padre:7 14 19
pads:-22 -37 -37
page:-78 -86 -55
pager:33 32 55
pages:-72 -69 -74
paid:50 70 79
paid off:-90 -81 -118
paid up:86 84 79
paid … friday:96 84 95
paid … funeral:-95 -103 -84
paid … my:-98 -101 -91
paid … rent:-122 -87 -71
pain:23 40 31
pain i:-68 -55 -81
pain no:-84 -79 -19
pain … and:70 9 68
pain … i:62 83 58
pain … in:92 44 42
painful:25 46 -57
painkiller:-12 4 17
painkillers:20 55 25
painless:-31 -13 15
pains:-16 -10 -42
paint:-136 -143 -107
paintball:-55 -49 -21
paintbrush:-28 -22 -15
painted:-139 -117 -108
painter:-61 -30 -43
painting:-103 -104 -108
paints:17 18 28
pair:-99 -73 -71
pairs:-19 0 0
pal:96 129 135
pale:-20 -21 8
palliative:-45 -10 -3
palm:-16 -9 -14
palpitations:-6 -3 -4
pals:27 44 -48
pan:28 39 19
pan at:51 105 51
pancake:-50 -3 -10
pancakes:-93 -71 -68
panel:-15 -29 -13
panels:21 -17 -21
panic:-28 -22 2
panicked:-15 -11 -1
panicking:-57 -37 -17
panicky:53 0 0
panics:-17 -18 -16
pans:20 20 -22
panto:-82 -80 -73
pantomime:-61 -56 -63
pantry:2 3 4
pants:-41 -25 -53
papa:50 72 70
papa … not:102 99 106
paper:-15 -11 -6
paperback:5 -7 -4
papers:13 18 -2
papers … and:-55 -60 -45
papers … teh:77 15 53
paperwork:59 -44 -10
para:22 -99 -80
paracetamol:69 109 124
paracetamol … and:105 100 92
parachute:-19 -10 -3
parade:-26 19 53
paradise:-33 -46 -44
parallel:-67 -31 -42
paramedic:-6 -32 -42
paramedics:-5 36 54
paranoid:-64 -95 -77
parapet:134 126 131
parcel:-42 -49 -35
parcels:-33 -49 -38
pardon:45 33 21
pardonnez:10 9 11
parent:-21 -1 -30
parenting:-13 -9 -8
parents:0 -10 -8
parents get:112 4 -2
parents im:-94 -115 -105
parents … and:24 56 79
parents … hav:79 51 60
parents … it:82 59 63
parents … sorrry:-94 -115 -105
parents … teh:-40 -66 -87
parish:-72 -36 -40
park:31 35 44
park … down:111 7 6
park … for:-74 -55 -23
park … level:89 82 83
park … no:96 108 124
park … teh:101 77 68
park … town:117 113 116
parked:51 78 83
parked … bridge:65 78 68
parking:-89 -71 -61
parkinsons:-40 -28 -14
parkrun:-32 -20 -17
parks:-27 -19 -60
parle:1 3 -16
parler:-26 -23 -9
parliament:19 36 25
parlour:23 34 -17
parole:-17 -23 -14
parrot:3 -8 9
parrots:4 -20 -20
pars:-33 -31 -36
part:-17 -19 -44
part of:-4 -31 -48
part … me:22 -13 -64
parted:-3 -8 -4
particular:-40 -8 -31
particularly:-44 -35 -16
parties:-82 -89 -34
parting:-14 -5 -5
partir:31 31 8
partly:-1 -6 -6
partner:-3 -18 -62
partner has:-21 -30 -28
partner … me:102 99 -18
partners:15 22 12
partners … a:71 69 60
parton:-30 -17 -7
parts:-13 28 42
party:-18 -10 -29
partys:12 19 37
pas:4 39 3
pasa:11 -15 -2
pasado:-14 -6 -5
pass:-42 -23 -20
pass i:114 -37 -29
pass out:113 114 83
pass … i:127 52 -67
pass … im:102 75 97
passed:-61 -50 -35
passenger:65 63 92
passes:70 48 28
passing:-15 19 18
passive:7 0 -14
passport:31 56 -29
passports:4 27 29
passw:0 0 0
password:3 47 25
passwords:10 5 16
passwords and:49 58 54
past:32 47 53
past midnight:106 126 130
past … i:70 104 114
pasta:-27 -20 -51
pastilla:-28 -28 -29
pastillas:68 85 83
pastor:-28 -7 -47
pastoral:-8 0 0
pastry:-21 -2 -1
pasty:-102 -76 -79
pat:2 10 28
patch:-12 6 30
patches:125 134 123
patches in:26 -16 13
patches on:134 137 138
patchy:-14 -14 -22
patel:-12 -6 -14
paternity:24 20 12
path:34 49 57
pathetic:-55 -28 -3
pathway:-12 -14 -9
patience:-24 -29 4
patience and:63 49 42
patient:4 22 61
patients:-4 37 34
patio:-31 -33 -9
patrol:68 81 74
pats:-28 -7 26
patted:16 31 -1
pattern:-53 -42 -30
patterns:-19 -10 -1
patting:-115 -73 -52
paul:-94 -14 -3
pauline:-26 -32 -40
pause:-30 -7 -5
paused:13 3 3
pavement:-25 -3 -22
pavlova:-1 -1 0
paw:-14 -28 -32
pawn:15 0 9
pawned:66 52 54
paws:-46 -75 -92
pay:2 36 -28
pay for:-79 -87 -29
pay … his:160 162 128
paycheck:-20 -12 -7
payday:54 7 41
paydays:-5 1 26
paying:5 50 38
payment:-31 -6 -1
payroll:-22 -8 0
pays:22 18 35
paz:-21 -9 -4
pc:0 9 18
pdf:-6 -3 -6
pe:-6 23 -30
peace:36 31 26
peace on:92 60 66
peaceful:99 91 111
peacefully:0 0 0
peach:-18 -18 -12
peacock:0 0 0
peak:-24 21 12
peanut:100 102 96
pear:-8 -20 -14
pearls:-22 -36 -20
peas:-24 -23 -44
pebbles:-26 -17 -28
pedal:-2 -16 0
pee:8 24 45
peeing:-9 -19 -6
peel:2 28 24
peeled:1 -6 -4
peeling:51 19 54
peer:-14 12 -15
peg:-33 -36 -11
pega:65 59 -77
pegs:-43 -21 -32
peine:61 56 69
pellets:121 139 143
pelo:-4 -9 -2
pelvis:-43 -39 -47
pen:36 70 93
pen … teh:135 121 119
pena:-87 -34 -12
penalties:-37 -32 -26
penalty:-37 -46 -34
pence:-12 -5 -3
pencil:117 89 26
pencil case:150 100 40
pendant:-6 1 6
pending:-32 -31 -10
pendre:96 104 95
pends:5 -1 8
penguin:-52 -42 -45
penguins:-21 6 6
penicillin:-3 -1 0
penknife:-22 -19 -8
pennies:-25 16 17
penny:2 18 14
pens:56 54 37
pensamientos:58 68 -14
pensamientos suicidas:60 69 -14
pensando:-20 21 -16
pensando en:-84 -8 -13
pensar:6 -14 -6
pense:34 52 -79
pensees:32 37 -9
pension:87 114 50
pension … teh:140 136 89
pensioner:11 14 -9
pensioners:-29 -1 -10
pensions:14 16 50
people:-30 -37 -39
people for:126 92 74
people not:77 121 116
people one:125 87 62
people say:82 -8 14
people who:47 14 5
people … can:-102 -15 -5
people … dead:110 -1 -2
people … kild:95 71 -1
people … me:25 52 37
peoples:-10 -11 -27
peppermint:-68 -49 -57
per:-62 -68 -6
percent:7 26 50
percs:-82 -92 -41
perdonadme:49 60 49
perdonenme:131 133 131
pere:-19 -17 -20
perfect:-27 8 5
perfectly:11 -53 -49
perfume:7 100 99
perhaps:-23 -9 -18
perinatal:-50 -49 -45
period:28 96 138
perm:-64 -47 -50
permanent:142 72 -19
permanent holiday:105 33 46
permanently:86 90 100
permanently … teh:-75 -91 -76
permission:11 31 21
permission to:102 105 89
permit:-31 -27 -31
permitted:-8 -2 -17
permitting:-5 0 -1
pero:-6 -69 -34
perro:-11 -9 -6
person:24 -12 -4
person … be:76 18 -4
person … dnt:66 -30 -16
persona:2 -2 -1
personal:-6 -20 -23
personality:-54 -23 -16
personally:-32 -33 -40
personne:-2 -20 -20
persons:-69 -45 -19
perth:-11 -24 -40
pesticide:56 83 57
pet:-15 32 -38
pete:44 50 21
peter:47 45 30
peters:-19 -23 -29
petit:-21 -27 -17
petition:-14 -8 -18
petrol:59 119 156
petrol in:66 68 76
petrol … and:68 70 85
petrol … ive:100 103 79
petrols:91 85 113
pets:1 16 39
petty:-17 -27 -17
peur:21 18 -69
peux:-41 -39 -28
pew:-28 -13 -5
pharmacies:45 -5 -5
pharmacist:-108 -84 -81
pharmacists:-1 -1 -1
pharmacology:-25 -17 -21
pharmacy:-144 -130 -127
phase:9 16 25
phased:-61 -23 -14
phd:14 17 -18
phenibut:35 71 71
phenobarbital:-40 -46 -33
phew:-9 -4 -4
phil:-50 -57 -44
philippines:-8 -9 -1
philosophy:-18 -7 -1
phoned:66 -5 30
phones:-1 35 41
phoning:-11 -16 -16
photocopier:-19 -8 -6
photograph:-36 -52 -47
photograph … teh:56 42 80
photographed:-33 -5 -13
photographer:-23 -29 -38
photographing:-27 -47 -35
photographs:-11 28 18
photography:-23 -18 -13
photos:-72 -18 -13
photos my:-78 -73 -34
photos of:69 61 55
phq:1 -7 -6
phrase:-31 -21 -36
phrases:-6 -8 -1
physical:-79 -82 -77
physically:-84 -116 -54
physics:-91 -105 -83
physio:-129 -122 -117
physios:-37 -35 -12
physiotherapist:-11 -16 -13
piano:-2 16 -19
piano … for:-100 -107 -107
pic:72 90 117
pic of:90 99 124
pic … a:49 68 64
pick:25 43 40
pick a:92 120 87
picked:19 11 22
picked it:86 76 97
picked teh:72 83 70
picked … and:-58 -51 -49
picked … date:-66 -50 -60
picked … day:-112 -73 -48
picked … i:-125 -78 -96
picked … its:97 83 56
picked … last:128 58 73
picked … tree:-42 -52 -69
picking:38 19 2
pickle:-19 -25 -10
pickled:-29 -14 -6
pickles:-61 -18 -15
picks:-49 -43 -16
pickup:-25 -40 -12
picnic:-18 3 -6
pics:89 27 -68
picture:46 -13 -6
picture of:35 75 112
picture … a:12 10 51
picture … at:6 29 -105
picture … bein:109 -29 -6
picture … my:-3 -84 -6
picture … teh:-70 -12 -8
pictured:-13 -11 -33
pictures:58 31 -37
picturing:55 2 -181
pie:-85 -90 -59
piece:-19 -65 -68
pieces:-79 -40 -29
pienso:27 49 -45
pier:94 95 104
pier and:-106 -94 -93
pier … teh:113 101 93
pierced:-5 -2 0
pies:-128 -116 -126
pig:-29 -18 3
pigeon:23 33 38
pigeons:-22 -47 -46
pigs:26 13 21
pile:9 -35 -55
piles:86 89 77
pill:31 62 58
pill i:45 44 56
pill … this:169 146 116
pillar:46 79 20
pillbox:111 113 107
pillow:69 58 87
pillow … a:149 103 99
pillow … to:131 112 39
pillowcase:8 20 12
pillows:4 -25 24
pills:86 108 114
pills a:11 40 54
pills all:163 163 156
pills first:141 138 111
pills out:-109 -102 -96
pills put:-90 -22 -72
pills … at:103 88 98
pills … been:115 122 137
pills … cant:105 79 70
pills … down:110 78 83
pills … gone:-95 -129 -60
pills … hand:191 67 83
pills … his:164 148 135
pills … i:36 19 48
pills … im:56 85 44
pills … is:51 42 69
pills … its:104 116 133
pills … ive:117 113 126
pills … me:30 39 116
pills … my:104 86 56
pills … night:73 90 37
pills … not:100 72 60
pills … pills:175 138 144
pills … them:-104 -112 -121
pills … wen:-36 -25 -36
pilot:38 -41 -41
pimp:65 76 -80
pin:119 127 136
pin … my:85 83 90
pinch:73 78 103
pinched:16 6 3
pinches:63 107 -154
pinching:-7 -15 -15
pineapple:-57 -10 -10
ping:7 -7 42
pinged:12 -13 -11
pinging:-15 -11 -3
pink:13 18 23
pink … white:-66 -66 -58
pinned:-40 -27 48
pinpoint:74 57 63
pins:-14 -20 -21
pint:9 9 24
pints:69 29 -28
piont:-42 14 -17
piont of:49 -78 -114
piont to:216 -123 -73
piont where:-61 53 -27
piont … any:263 -70 -45
piont … carrying:89 -19 -7
piont … geting:114 4 11
piont … it:-114 -22 -16
piont … me:-44 24 74
piont … of:175 -12 -29
piont … up:92 7 -2
pip:-9 -8 -3
pipe:100 78 102
pipe and:53 76 105
piper:-30 -15 -39
pipes:-3 39 45
pirate:-43 -46 -46
pirates:-23 -8 -7
pissed:-33 -2 -53
pistol:131 150 160
pistol and:111 118 118
pistol in:35 34 83
pistol … in:-99 -107 -126
pistola:30 40 47
pistols:116 93 105
pistols on:109 67 77
pistols … teh:85 62 68
pit:45 75 91
pitch:-7 -55 -79
pity:9 -83 -13
pizza:-125 -80 -68
pizzas:-19 -5 -1
place:-7 1 14
place and:57 100 88
place is:82 128 112
place of:83 -32 -7
place on:147 104 86
place … going:94 103 127
place … no:117 50 42
place … teh:101 66 56
placed:109 -17 -25
placed … bet:127 -9 -6
placement:-11 -23 -30
places:-19 -31 -34
places with:78 -12 -4
plain:-35 -95 -71
plainly:-22 -30 -30
plait:2 14 8
plaited:9 19 8
plaits:0 -2 -7
plan:27 13 -9
plan for:-58 -68 -36
plan is:55 90 106
plan teh:92 104 113
plan to:-29 27 54
plan … and:-51 -96 -69
plan … be:-41 17 -158
plan … bein:129 42 55
plan … date:-107 -71 -61
plan … jmup:-73 -102 -63
plan … kil:36 67 117
plan … much:80 10 -1
plan … myself:80 96 131
plan … wait:99 86 73
plane:6 -117 -94
planes:-21 -17 -6
planet:101 62 62
plank:-25 -6 -12
planned:-35 -24 24
planned it:108 126 100
planned to:-117 -133 -93
planner:-48 -44 -30
planning:40 53 -64
planning it:171 140 110
planning to:105 121 34
planning … do:98 25 -23
plans:41 28 50
plant:-65 -47 -14
planted:-52 -32 -19
planting:-58 -40 -38
plants:-7 6 21
plants … teh:169 143 134
plaque:62 51 53
plaster:-9 -15 17
plasterboard:-41 -21 -27
plasterer:-11 21 -5
plastering:-36 -31 -52
plasters:-47 -20 -65
plastic:-15 -12 13
plastic … a:104 94 87
plastic … his:-72 -86 -77
plastic … in:62 48 47
plastic … on:-81 -93 -94
plate:-64 -55 -58
plates:129 134 102
platform:75 67 67
platform with:-89 -101 -105
platform … and:103 128 131
platform … to:110 52 45
plath:-5 2 -5
platoon:40 53 44
play:-40 -22 -29
play it:41 67 34
played:-55 -20 -3
player:26 13 -21
playground:28 39 42
playhouse:-42 -26 -24
playing:30 2 -38
playlist:41 55 45
playlist i:72 58 65
playlists:0 1 6
plays:-68 -38 -46
playstation:-10 -5 -11
pleasant:-24 -4 -3
please:0 0 0
pleased:-84 -104 -102
pleasure:-22 -7 -3
plenty:57 91 76
plenty … tiem:92 106 86
pleure:-11 -1 -13
plot:-8 12 -7
plots:-17 -24 -25
plotting:-66 -77 -35
plug:-70 -19 -46
plugged:86 104 108
plugged in:86 104 108
plughole:114 61 69
plugs:-95 -97 -12
plum:-32 -16 -10
plumber:-113 -108 -105
plumbers:-26 -17 -17
plums:-32 -14 -6
plunge:-5 31 24
plunger:95 6 37
plus:18 25 73
plus a:90 104 93
pm:31 63 80
pm teh:96 100 67
pm … teh:73 31 25
pneumonia:-56 -41 -17
po:-12 -11 -6
pocket:82 44 75
pockets:37 42 28
podcast:-78 -60 -53
podcasts:-31 -22 8
poder:-10 -2 -1
poem:7 -4 1
poems:-5 20 12
poet:91 12 18
poetry:17 -4 -2
poets:-13 -12 -5
pogues:10 9 15
poids:111 -16 -18
pointed:5 18 35
pointed at:95 101 97
pointers:-17 -18 -1
pointing:-5 23 27
pointless:86 -36 -41
points:-5 27 17
poison:-15 -14 32
poison … in:-119 -115 -133
poisoned:-47 11 26
poisoning:71 72 55
poisoning my:45 66 -20
poisonous:134 136 142
poisons:21 19 -47
poke:-18 -13 -3
pokemon:-13 -6 1
poker:99 109 124
pokies:14 -5 -13
poland:-24 -20 -35
pole:-7 12 56
poles:-3 -3 -2
police:45 60 82
police can:124 134 133
police cell:53 12 11
police i:104 59 60
police station:-65 -61 -69
police tok:24 -28 -87
police … me:118 -48 -51
police … off:64 -79 -79
police … teh:-50 -47 -54
policeman:42 -18 -42
policy:36 64 61
policy is:85 71 64
policy … out:125 137 80
polish:36 98 92
polished:42 46 7
polite:86 44 80
polite and:48 40 70
politely:60 -51 -58
political:-11 -4 -2
politics:-40 -22 -5
polytunnel:22 9 32
pond:45 85 78
pond and:59 34 43
ponds:-39 -32 -8
poner:-50 -17 -7
pont:-61 -66 -48
pont … vais:62 71 59
pony:-54 -24 -17
pool:11 -7 9
pools:-8 -4 13
poor:-30 -59 -47
poorly:-35 -34 -15
pop:-84 -102 -95
popcorn:-123 -64 -52
popcorns:-2 -1 -1
popped:78 64 72
popped out:92 103 97
popping:37 11 22
poppy:26 34 42
pops:-30 -28 -17
por:-8 40 67
porch:-13 -27 -24
pork:-3 -2 -1
porque:-104 -90 -13
porridge:-88 -96 -106
port:-8 -8 11
porter:-17 5 -34
porters:37 53 40
porto:-4 -1 0
portugal:55 73 67
pose:-7 -5 -4
posh:5 15 4
position:-44 -34 -46
positive:-23 -25 -22
possession:47 63 64
possible:-89 -58 -42
possibly:-10 -16 -5
post:-48 -33 -10
post and:121 91 71
post its:85 71 44
post last:81 62 52
post something:65 65 48
post to:127 138 109
post … be:60 86 98
post … for:119 49 42
post … last:91 83 96
post … monday:87 89 70
postbox:-16 -13 -8
postcard:-39 -53 -46
postcode:-63 -39 -35
posted:61 87 74
posted his:87 100 98
posted … letters:62 57 67
poster:-29 8 -22
posters:2 -29 -11
postie:16 6 2
posting:-2 17 -14
posting … im:46 58 53
posting … teh:146 148 129
postman:-111 -112 -84
postmans:-23 -10 -14
postnatal:-51 -6 -31
postpartum:3 5 -7
posts:-122 -94 -80
pot:-11 35 55
pot my:55 56 48
potassium:10 54 36
potato:-74 -64 -73
potatoes:12 14 22
pothole:-7 -7 -1
pots:23 41 33
pottery:-93 -73 -50
potting:72 83 79
pouch:18 32 69
pound:-20 -18 -15
pounding:-76 -43 -26
pounds:-102 -95 -112
pour:4 -11 -50
poured:42 -23 18
poured … down:-55 -82 -73
poured … rest:153 -29 -21
poured … teh:-69 -65 -67
pouring:69 81 122
pouring and:82 52 55
pouring it:-63 -60 -104
pours:-15 -14 10
powder:-25 -13 -21
power:-157 -125 -98
ppy:0 0 0
practical:1 -20 -33
practically:-26 -80 -76
practice:23 37 58
practiced:-14 -9 -6
practicing:24 48 56
practise:-95 -105 -89
practised:-77 -64 -28
practised … on:79 69 77
practised … teh:-110 -118 -102
practising:-10 6 0
prague:-54 -32 -14
praise:-53 -33 -26
pram:47 42 54
prawn:-54 -26 -26
prawns:-13 -8 -8
pray:-6 -77 9
prayed:36 -34 2
prayer:102 64 46
prayers:41 53 83
praying:45 5 18
prays:102 118 -35
prazosin:-10 -7 -4
pre:-80 -46 -26
preach:-25 -14 -16
precinct:-17 -2 -3
precious:-44 -26 -2
precisely:1 -41 -26
prefer:9 -46 -29
preferred:-36 -23 -31
prefers:26 0 0
pregabalin:-13 -47 17
pregabs:88 79 98
pregnancy:-28 -22 -41
pregnant:-32 -9 19
pregnant and:98 88 102
premier:61 56 75
premium:-8 0 -3
prends:-10 -6 -3
prenez:10 10 16
prep:-72 -57 -59
prepaid:46 47 48
prepare:-63 -30 -36
prepared:-32 36 49
prescribe:21 41 41
prescribed:-54 -56 -50
prescriber:32 -19 -19
prescribing:-26 -25 -11
prescription:-18 -25 -26
prescriptions:49 87 63
present:-47 -38 -36
presentation:-61 -9 -7
presenter:-31 -19 -6
presents:-7 17 7
presque:15 15 -17
press:104 20 9
pressed:80 66 54
pressing:198 151 141
pressing teh:53 75 99
pressure:-58 -53 -41
pressure … in:98 72 53
pressures:-83 -76 -76
pret:-22 -15 -1
prete:42 33 41
pretend:48 54 24
pretended:-10 -3 -20
pretending:80 22 37
pretending to:89 17 -60
pretends:-7 -7 -4
pretty:0 0 0
prevenshun:-34 0 -20
prevent:-17 -7 -4
preventable:-29 -24 -2
previous:-23 -29 -39
price:-85 -78 -38
prices:-50 -46 -35
pricing:11 -39 -17
prick:-1 -1 0
pride:-83 -59 -60
priest:0 20 2
priests:-62 -63 -61
primary:-60 -46 -33
prime:-2 0 -11
primer:-50 -51 -38
prince:102 102 99
print:-38 -18 -1
printed:-72 -59 -39
printer:-121 -80 -56
printers:-19 -14 -13
prints:-2 -41 -29
pris:9 33 58
prison:-61 -30 -52
prisoner:40 -19 -12
private:-66 -39 -33
privately:-10 -12 -10
privilege:45 77 97
priya:-2 10 4
prize:-19 -20 -23
pro:-71 -4 -1
prob:-1 -10 -25
probably:0 0 0
probate:-9 -5 3
probation:-32 -24 -98
problem:-10 -107 -120
problems:-22 -77 -60
procedure:-18 -22 -15
process:-3 51 47
prof:-71 -55 -62
professional:-12 -3 -3
professor:-8 -4 -1
profile:63 91 91
program:-71 -64 -40
programme:-6 -29 -34
programmed:-6 -3 -2
progress:-17 5 11
project:-73 -89 -56
projector:-9 -6 -8
projects:-6 -4 -1
prom:-18 -9 12
promise:48 57 -26
promised:13 -29 -25
promised id:125 45 99
promised myself:46 71 92
promised … and:88 4 68
promised … id:99 38 54
promises:-24 -24 -14
promising:138 -36 -52
promoted:-15 -9 -4
promotion:1 -27 -75
prompt:-22 -5 -17
proof:-65 -18 -12
prop:67 58 57
proper:-87 -45 -52
properly:22 43 78
properly … my:121 120 84
property:-30 -26 -30
propofol:89 107 130
proposal:-50 -44 -20
propose:-67 -52 -49
proposed:-31 -61 -35
proposing:-60 -44 -29
propped:18 11 -2
propranolol:28 35 57
props:-9 -7 -19
prose:-1 21 -3
prosecco:40 32 -54
protein:-21 -10 -8
protest:-53 -52 -48
protocol:-22 -6 -4
proud:-23 -71 -60
proud and:35 6 40
proud … im:69 80 77
prouder:-50 -37 -5
prove:24 20 -28
provided:-42 -33 -25
provider:0 1 -2
prowd:-21 -12 -1
prozac:80 93 102
prunes:-16 -18 -3
pruning:-9 -8 12
ps:-5 -4 0
psa:-26 -21 -3
psychiatric:47 -44 -40
psychiatrist:-90 -64 -65
psychiatrists:-21 -16 -17
psychologist:-74 -54 -46
psychology:-22 -29 -10
psychosis:-36 -49 -59
pta:-38 -19 -22
ptsd:-57 -71 -61
pub:29 -20 -37
public:11 27 20
published:-15 -9 -5
pubs:30 20 26
pudding:-117 -84 -70
puddings:33 26 32
puddle:48 46 36
pueblo:-16 -20 -16
puedo:37 22 -32
puente:76 105 94
puffins:-48 -50 -58
puffs:-8 -2 -4
pug:-37 -6 -3
puked:86 51 53
puking:18 41 73
pull:91 55 28
pull … it:-23 -32 -111
pull … trigger:49 60 42
pulled:43 32 27
pulled it:71 34 40
pulled me:48 33 82
pulled … trigger:-83 -61 -69
pulling:50 49 94
pulls:-17 -45 -89
pulse:102 142 161
pulse is:107 124 120
pump:-46 -24 -4
pumped:34 -30 -12
pumping:68 77 66
pumpkin:-98 -93 -92
pumpkins:-24 -22 -26
pumps:60 57 39
pun:-43 -36 -9
punch:82 30 -62
punch … own:68 101 -13
punchbag:49 39 26
punched:-79 -72 -63
punches:52 75 -116
punches me:111 106 -128
punching:44 16 11
punctual:78 97 104
pune:3 -9 -6
punish:71 105 5
punishment:132 99 -73
punjabi:92 98 82
puns:-40 -34 -23
pup:-7 -5 -3
pupil:-6 36 50
pupils:92 81 64
puppies:-6 -12 0
puppy:-120 -119 -125
puppy and:-88 -103 -109
purchased:42 46 88
pure:-70 -33 -24
purely:-37 -40 -24
purge:-3 29 -3
purged:106 -5 -44
purged twice:68 42 -3
purging:27 -18 -26
purpel:-13 7 32
purpose:117 121 65
purpose ive:4 -87 -88
purpose … teh:56 84 102
purring:59 0 4
purse:-39 -44 -83
push:44 41 38
pushchair:0 0 0
pushed:75 117 113
pushed teh:90 82 110
pushes:19 33 -46
pushing:-2 -1 -69
put:-1 -6 -31
put in:85 88 39
put on:28 66 69
put … affairs:108 -4 -4
put … and:-61 -113 -38
put … back:-30 -129 -109
put … down:81 82 118
put … gun:-56 -57 -74
put … i:-32 -16 -122
put … me:72 -119 -83
put … of:135 113 116
put … over:-135 -108 -86
put … passwords:-87 -79 -75
put … patches:101 106 121
put … tablets:-89 -94 -96
put … through:57 87 74
put … wat:-90 -97 -67
puts:-38 -23 -115
puts … hand:116 125 -61
putting:0 4 4
putting … a:80 56 76
putting … back:96 94 98
putting … my:90 74 64
putting … teh:-75 -56 -76
putting … up:-92 -95 -104
putty:36 42 23
puzzle:-61 -64 -69
pyjamas:40 56 60
pylon:161 168 163
q:-2 11 23
qualified:-12 -59 -36
quality:-75 -37 -32
quand:4 26 -1
quarrel:4 10 13
quarry:76 98 90
quarry and:91 100 81
quarter:-1 -4 38
quarter to:138 128 112
quarter … teh:-96 -89 -92
quay:104 44 43
quays:-4 -3 -3
que:-14 -72 -110
queasy:-62 -46 -25
queen:-57 -7 -2
queens:-7 -18 -13
queensland:-25 -7 -1
quelle:68 79 -27
quelquun:-1 -2 1
querer:21 -10 -4
queria:77 -16 3
queriendome:-57 -26 -5
question:-92 -78 -64
questionnaire:-17 -30 -13
questions:-94 -69 -76
quetiapine:-48 -37 -43
queue:8 47 13
queued:-2 1 0
queueing:-28 -24 -17
queues:85 -9 -4
qui:-8 -15 -6
quiche:9 44 56
quick:94 97 74
quick and:-96 -91 -75
quick way:130 95 85
quicker:49 60 -36
quickest:55 119 -23
quickly:0 0 0
quid:-51 -131 -112
quien:19 13 -4
quiere:66 95 -20
quiero:60 71 -96
quiero desaparecer:42 -26 -6
quiero matarme:76 155 -23
quiero suicidarme:1 54 -7
quiero … aguanto:8 130 -3
quiero … de:-41 -20 -2
quiero … en:-54 -26 -4
quiero … que:-50 4 -1
quiero … quiero:-50 100 -2
quiet:19 7 12
quiet … im:95 102 58
quieter:91 31 69
quietly:35 32 57
quiets:10 12 -50
quil:102 97 86
quilt:-36 -47 -29
quilting:-5 -2 -2
quince:3 7 -2
quise:-25 -12 -2
quisiera:86 -33 -5
quisiera estar:71 -1 -1
quit:-13 -30 28
quit … in:-102 -103 -99
quitar:19 38 65
quitarme:40 71 -43
quitarme la:42 73 -43
quitarme … vida:53 84 -43
quite:0 0 0
quito:-2 10 9
quitting:-93 -83 -5
quiz:-71 -47 -68
quoi:2 -1 -13
quote:-33 -49 -26
quoted:-13 -10 -13
quotes:-15 -21 -16
quoting:0 1 -16
ra:88 95 102
rabbi:3 9 10
rabbit:44 -12 -58
rabbits:139 146 129
race:-61 -21 -1
racing:-18 2 -2
rack:-53 -35 -24
racket:-2 -5 -1
radiator:0 9 -14
radiators:-15 -23 13
radio:-42 -22 -14
radioed:-6 0 3
radios:75 96 85
radiotherapy:-47 -33 -2
raffle:-54 -44 -57
raft:-10 -2 -3
rafter:-6 -4 -15
rafters:17 4 -8
rag:80 93 113
rage:14 -72 17
ragequit:18 15 -7
raging:11 2 2
raid:-18 -8 -1
rail:94 106 103
rail im:110 105 95
rail … down:87 105 102
rail … i:137 94 55
rail … teh:-96 -118 -109
railing:25 34 41
railing and:134 132 123
railing one:-104 -97 -103
railings:28 -13 -18
rails:78 62 53
railway:41 59 74
railway … after:-72 -85 -92
railway … waitin:50 52 48
rain:-99 -85 -81
rain and:-73 -66 -50
rained:-73 -51 -51
raining:32 -6 25
rains:-30 -24 -5
rainy:29 16 -2
raise:4 34 60
raised:26 13 -15
raisin:-12 -9 -5
raising:-64 -45 -22
raisins:-68 -55 -60
rake:-26 -23 -22
ramadan:-6 3 -25
ramble:-4 -9 -37
ramblers:-37 -61 -46
rambling:-32 -28 -18
ramesh:1 1 -1
ramming:31 25 127
ramp:24 25 28
ran:-36 -8 36
random:-60 -35 -81
rang:-46 -73 -45
rang to:87 124 169
rang … top:104 107 127
range:-26 -40 -46
ranger:39 53 63
ranked:22 26 -3
rant:-78 -68 -65
rap:-2 10 -17
rape:14 25 -14
rapes:85 112 -19
rapes me:85 112 -19
rare:-23 3 -13
rarely:-34 -21 -11
rash:-101 -87 -83
rat:75 75 107
ratatouille:-53 -52 -45
rate:-99 -86 -75
rates:-13 -13 -9
rather:5 -56 -95
rather not:64 -119 -63
rather … had:78 2 6
rather … see:95 53 25
rational:-58 -43 -39
rato:78 4 9
rats:61 55 49
rattle:16 59 131
rattled:63 49 43
rattles:-31 -15 -6
rattling:-28 -82 -69
rave:3 3 -2
raving:101 75 79
raving … teh:116 112 107
raw:43 17 -29
ray:0 -26 -5
razor:78 90 85
razor i:-41 -105 -113
razor in:153 150 -17
razor out:3 -113 -96
razor … legs:-64 -68 -39
razor … my:-37 -8 -114
razor … teh:-8 -32 -96
razors:30 -6 -17
rd:9 18 48
re:-8 -10 -4
reach:11 4 12
reached:-8 -26 12
reached teh:77 43 25
reaches:168 139 141
reaching:53 44 56
react:46 83 2
reaction:-7 -14 -9
read:-5 -6 0
read … and:-2 -94 -86
read … me:78 88 111
read … on:-23 -38 -38
reader:-74 -70 -69
readers:50 56 76
reading:-52 -55 -53
readings:-13 -10 -5
reads:11 40 47
reads it:87 89 113
ready:-2 20 17
ready to:42 20 -20
ready … catch:124 41 -20
ready … dei:-53 74 42
ready … i:-65 -57 -43
ready … jmup:-93 -91 -71
ready … log:111 64 -6
ready … myself:70 132 -5
ready … off:131 51 -62
ready … out:34 -79 -24
ready … teh:-31 -58 -54
ready … to:89 62 50
ready … tonight:102 105 135
ready … unalive:51 113 -2
real:-53 -24 -27
real one:154 169 168
realise:-17 -14 -20
realised:-45 32 -2
reality:-33 -27 -19
realize:-77 -50 -36
really:0 0 0
reaper:60 -2 -10
rear:-89 -73 -54
reared:-70 -1 -52
reason:3 -2 4
reason i:-112 -29 -41
reason my:103 -6 -4
reason … havent:-143 -35 -6
reasonable:0 -38 -39
reasons:27 -22 -109
reassuring:-6 -2 -1
rebound:-1 -1 0
rec:-42 -33 -12
recall:40 19 24
receipt:-41 -13 10
receipts:-27 -5 -31
recently:-50 -21 -43
reception:-80 -58 -83
receptionist:-57 -27 -13
receta:-1 -1 -1
recipe:-119 -95 -76
recipes:-62 -54 -91
recital:29 38 29
reckon:44 43 51
reckoned:74 103 119
reckons:-75 -63 -76
recliner:12 8 1
recognise:-35 14 8
recognised:-25 -1 -25
recommence:-5 8 -9
recommend:-110 -67 -55
recommendations:-9 -2 -2
recommended:-34 -32 -34
record:10 5 36
record … and:110 112 112
recorded:48 64 90
recorder:-98 -39 -35
recording:41 61 75
records:-51 -68 -31
recover:-49 -45 -78
recovered:-85 -44 -39
recovered and:-57 -10 -5
recovering:-32 -28 -28
recovery:-101 -98 -160
recs:9 67 74
recuerdo:-1 -1 0
recycling:-67 -90 -43
red:10 11 23
red … im:109 57 40
reddit:-62 -85 -46
reds:47 64 55
reduced:-31 -26 -15
reducing:-36 -24 -16
reduction:-12 -6 -16
redundancy:3 -11 -77
redundant:-4 -3 -2
ref:-14 -13 -20
refer:49 -4 -1
referee:-7 -18 -6
reference:5 9 20
references:-40 -40 -31
referral:31 5 8
referred:-39 -39 -47
refill:-28 -38 0
refilled:-21 -16 -16
reflection:135 125 129
refresher:-2 -1 0
refuge:-4 -36 17
refund:-17 -22 -12
refunded:-29 -8 0
refusal:7 -30 -21
refuse:7 25 -41
refused:8 -41 11
refuses:31 49 -78
refusing:9 20 55
regarde:-5 -5 -2
regarder:-14 -8 -8
regarding:-9 -6 -2
regardless:-52 -33 -41
regards:51 -17 -22
regiment:43 67 43
register:44 14 -10
registrar:-36 -24 -31
registration:-11 -16 -6
registry:-24 -14 2
regret:55 59 -11
regret it:144 100 133
regret nothing:-104 -44 -26
regret that:95 -10 -18
regrets:-39 6 -14
regretted:-64 -57 -57
regular:43 40 -70
regulars:-36 -16 -26
rehab:-17 -9 -28
rehab … i:111 52 50
rehabs:-32 -37 -25
rehearsal:-17 -3 -2
rehearse:0 30 -1
rehearsed:45 72 89
rehearsing:68 100 56
rehome:-6 -1 -1
rehomed:-5 8 30
rehoming:-1 6 1
rejected:14 -6 -1
rejection:-17 -3 -1
relapse:-142 -89 -92
relapse and:-103 -22 -3
relapse … i:-43 -17 -2
relapsed:-91 1 -73
relapsed and:-89 27 -10
relapsed at:185 -8 -2
relapsed i:-38 -12 -2
relapsed last:127 -8 -1
relapsed on:162 -60 -32
relapsed today:123 5 7
relapsed … and:140 5 -1
relapsed … my:110 -2 0
relapsed … night:126 -8 -1
relapsed … this:109 -1 0
relapsed … to:172 -9 -1
relapses:-23 -18 -8
relapsing:-50 -67 -18
related:-45 -43 -27
relationship:-66 -20 -18
relationships:-40 -6 -4
relatives:-70 -78 -45
relax:-52 -29 -16
relaxed:51 -18 -16
release:48 34 14
released:69 52 6
relegated:-6 -1 -1
relief:88 -85 -71
relief … be:61 -28 -13
relieved:-36 -131 -118
religious:-62 -27 -12
relly:30 43 58
rely:-32 -22 -28
remain:40 23 27
remaining:111 87 111
remains:19 23 41
remark:0 -12 0
remarried:-62 -21 -5
remedies:-25 -12 -15
remedy:6 -5 -4
remember:-22 -13 14
remember how:111 91 104
remember it:79 88 80
remember me:41 68 72
remember … as:32 88 72
remember … good:47 -13 -14
remembered:-64 -53 -32
remembering:-66 -8 -28
remembers:-64 -109 -101
remembrance:15 21 11
remind:16 10 21
reminded:5 -20 -3
reminder:-79 -75 -75
reminding:-22 -42 -37
remission:2 -18 -10
remote:-52 -37 -12
removal:-2 22 23
remove:-42 -49 -40
removed:16 34 45
remover:148 149 139
renew:113 8 -8
renewal:71 -46 -41
renewed:8 44 34
renewing:-45 -61 -55
rent:106 35 28
rent and:55 112 113
rent paid:67 26 16
rented:51 22 16
rentree:0 -2 -2
rentrer:13 11 -29
rents:95 100 130
rents paid:123 127 126
rents … teh:129 132 131
reopened:28 64 -12
reorganise:-44 -29 -7
reorganised:-21 -17 -9
rep:-43 -15 -19
repaint:-27 -22 -26
repair:-23 -45 -40
repairs:7 27 26
repeat:31 32 26
repeating:67 -30 -17
repeats:-36 -51 -56
replace:-34 -11 -13
replaced:-60 -52 -46
replacement:-15 -14 -21
replacing:-62 -45 -36
replaying:-64 -43 -11
replied:-78 -63 -60
replies:-10 2 6
reply:-29 1 15
reply … this:94 97 107
replying:-99 -93 -64
report:-92 -90 -98
reported:-47 -22 -15
reporter:-1 1 -14
reporting:8 27 42
reports:-31 -10 -6
repossess:18 16 12
request:-57 -41 -28
requiem:53 77 69
reread:-32 -15 -16
rereading:1 -9 -3
rescue:-70 -13 -34
rescued:-22 -8 -5
rescues:-16 -20 -36
rescuing:21 70 61
research:13 51 16
researchers:-4 -4 0
researching:-41 -18 -10
resent:-7 0 0
resentment:-11 -3 -10
reservoir:106 104 134
reservoir and:140 152 156
reservoir with:-78 -72 -64
reservoir … my:-56 -57 -70
reset:3 -51 -71
resetting:-85 -14 -6
residence:-3 0 -2
resident:-10 27 -10
residential:-82 -96 -81
residents:2 -5 -90
resign:64 36 14
resignation:24 64 34
resigned:15 27 36
resisted:12 -96 -1
resisting:1 -20 -5
resit:-23 -7 -6
resits:-22 -18 -32
resolved:35 78 -31
resources:-72 -46 -40
respawn:146 62 53
respect:-12 -10 -3
respectful:-18 -6 -6
respire:204 213 192
respite:9 10 20
respond:-49 -26 -5
responding:-11 -3 34
response:-54 -29 -26
responsible:-28 24 5
responsibly:-2 -2 0
rest:76 71 71
rest are:-78 -71 -83
rest is:92 100 53
rest … be:95 131 143
rest … me:76 62 45
restart:-13 -100 -87
restarted:3 23 -25
restaurant:-25 -11 -14
restaurants:-33 -12 -7
reste:-18 -15 -17
rested:1 50 62
restful:68 -16 30
resting:-32 -49 -78
restless:-43 -75 -59
restore:-9 -1 -3
restored:-21 -19 -9
restraining:-19 -20 -15
restricting:96 -13 -2
restriction:-3 0 -7
result:13 -10 -4
results:0 -17 6
results in:104 110 101
resus:26 28 2
resuscitate:2 7 -1
retail:-49 -30 -47
retching:134 167 137
retire:60 12 57
retired:-15 -54 -71
retirement:-24 -27 -27
retires:-30 -42 -24
retiring:-30 -34 -53
retreat:-19 -3 -4
return:21 70 71
return to:60 -24 -26
return … teh:67 -9 -1
returned:15 42 21
returned my:99 94 118
returning:51 37 32
returns:50 3 29
reunion:-27 -8 -8
reveiller:73 -43 -24
revenge:-58 -48 -9
reverse:-2 -2 0
reversed:-19 -16 -3
reverses:-1 -1 0
review:-59 -85 -69
reviewing:-40 -14 -11
reviews:-8 -12 -2
revise:-37 -32 -4
revised:-27 -26 -22
revising:26 26 30
revision:-22 -17 -8
revived:-9 -1 -2
revoir:9 3 -1
revoked:70 74 19
revolver:154 149 186
revolver and:82 65 80
revolvers:113 109 115
reward:9 15 30
rewarding:-4 -1 -1
rewatched:-8 -2 -1
rewatching:-27 -29 -6
rewriting:-47 -33 -40
rex:16 57 65
rhapsody:13 0 5
rheumatology:-1 0 0
rhubarb:-28 -22 -17
rhyme:-1 -1 0
rhythm:-45 -50 -43
rib:-46 33 -50
ribbon:-49 -51 -65
ribbons:15 30 42
ribs:51 32 50
rice:-45 -20 -33
rich:-33 -25 -23
richer:2 -5 -1
richmond:-35 -22 -18
rid:-17 2 -52
ride:1 -18 -33
rides:-32 -9 -60
ridge:-18 -17 -20
ridiculous:-76 -75 -45
riding:80 76 70
rien:21 16 -31
rifle:55 61 103
rifle is:83 75 66
rifle … a:-54 -70 -27
rifle … teh:52 43 22
rifles:-12 -2 36
rig:128 88 66
rigged:95 104 99
right:-30 -28 -14
right at:127 145 143
right but:-31 -59 -27
right by:-85 -90 -97
right for:57 53 94
right on:-95 -111 -109
right that:78 22 19
right thats:-75 -59 -47
right things:117 97 140
right … got:7 72 67
right … hav:79 39 25
right … keep:139 63 66
rightly:-23 -28 -21
rights:13 34 41
rigid:157 172 152
rigs:-23 -45 -62
ring:-22 -22 -8
ring anyone:111 122 127
ring her:-90 -88 -52
ring me:-72 -70 -56
ring off:111 115 108
ring someone:80 102 115
ring … at:-16 -74 -26
ring … police:115 97 95
ringer:-29 -10 -9
ringing:33 2 9
ringing round:92 106 103
ringing … dealer:152 -4 -1
ringing … im:87 93 103
rings:11 22 44
ringtone:-4 -2 -1
rink:-43 -23 -11
rinse:-44 -35 -44
rinsed:-7 -3 -1
riot:-5 -3 -3
rip:-5 21 18
ripped:-31 -19 -26
ripping:160 144 121
rire:-56 -31 -25
risa:-48 -22 -11
rise:-9 15 29
rises:-10 -1 0
risk:-25 -15 -93
risperidone:-4 -10 -1
rist:90 99 103
rist right:1 2 85
rist … elbow:80 88 79
rist … it:3 16 -41
rite:-51 -50 -52
rites:30 31 45
ritual:-31 -15 -9
ritze:51 55 -24
ritze mich:74 82 -1
rival:-24 -10 -7
river:72 84 83
river i:71 56 78
river is:-95 -112 -108
river tonight:150 143 133
river with:-46 -47 -68
river … on:-111 -99 -95
river … teh:103 116 100
rivers:57 74 72
rk:0 0 0
rly:-9 41 10
rm:18 16 74
rn:0 0 0
rning:0 0 0
road:69 29 40
road i:-31 -52 -98
road … for:93 39 30
road … im:-54 -5 -7
road … teh:12 64 46
road … to:-73 -32 -54
roads:-49 -114 -113
roadshow:-31 -18 -16
roadworks:-54 -50 -33
roap:23 22 33
roap from:76 58 54
roap in:-63 -79 -110
roap on:76 87 87
roap out:-101 -105 -104
roap over:86 40 36
roap swing:-82 -90 -92
roap … bag:116 118 124
roap … dnt:77 99 109
roap … got:-57 -62 -47
roap … hands:-31 -80 -104
roap … his:130 147 165
roap … i:124 104 79
roap … ill:-50 -99 -102
roap … my:-47 -110 -140
roap … was:113 15 5
roared:-23 -7 -2
roaring:15 31 48
roast:-130 -103 -113
rob:-11 1 82
robbed:-66 14 -4
robbery:-15 -17 -18
robe:-17 -2 -4
robin:-44 -11 -28
robins:-33 -40 4
roblox:14 5 -2
robot:-50 -21 -13
rock:43 7 26
rock bottom:-66 -52 -42
rocket:-11 -39 -31
rocking:-52 -45 -24
rocks:88 136 139
rod:-16 7 7
rode:0 -5 -2
rods:-9 -5 -9
role:-12 -10 -7
roll:-5 -2 13
roll and:79 92 84
roll on:-77 -36 -49
rolled:34 20 31
roller:-39 -25 -22
rollercoaster:-17 -14 -31
rolling:77 66 57
rolls:-43 -40 -38
roman:-50 -41 -23
romance:-19 -10 -7
romans:21 22 1
romantic:-35 -34 -30
rome:-2 -2 -1
romeo:-7 -27 -27
ron:60 91 73
rong:-29 -16 -28
rong number:-63 -60 -33
rong way:92 113 121
roof:104 126 125
roof door:110 95 108
roof i:76 101 84
roof of:124 143 131
roof … car:-73 -62 -67
roof … halls:119 112 117
roof … multi:-89 -88 -98
roof … no:106 110 127
roof … off:-67 -63 -68
roofer:-1 -1 0
roofs:35 58 75
rooftop:76 83 85
room:21 17 18
room ive:-77 -86 -63
room … a:108 102 122
room … do:101 71 99
room … no:-51 -95 -119
roomies:0 0 0
roommate:5 -8 -25
roommate is:-19 -48 -101
roommates:-38 -26 -2
rooms:122 131 125
rooms spinning:111 136 129
root:-22 -14 -5
rooting:76 -8 -13
roots:-13 -12 -2
ropes:193 213 206
ropes in:88 85 87
ropes … im:51 60 62
ropes … in:-98 -103 -105
rosary:150 147 137
rose:-79 -70 -56
roses:-37 -8 5
rosie:-28 -15 -15
rosies:25 16 15
rot:85 -5 -4
rota:50 54 -7
rota … it:111 79 80
rotas:8 3 9
rote:-19 -29 -4
rotis:-39 -23 -37
rotten:88 -8 23
rotterdam:0 -1 -1
rough:-64 -75 -91
roughly:23 21 20
roulette:92 -4 -1
round:41 33 34
round and:-100 -132 -130
round because:168 155 146
round ere:-51 -32 -67
round ive:-121 -95 -87
round me:170 158 175
round on:121 130 99
round saying:97 117 90
round twice:62 47 28
round … be:148 125 126
round … for:66 70 99
round … he:136 101 130
round … help:16 18 71
round … house:-125 -116 -48
round … i:46 6 5
round … on:45 92 44
round … teh:30 46 66
round … with:-53 -58 -50
roundabout:-91 -83 -69
rounds:64 70 71
rounds and:90 104 78
rouse:105 91 88
route:10 64 83
route to:68 91 95
route … teh:117 82 87
router:-40 -42 -15
routine:-7 12 -25
rover:-46 -39 -35
row:21 25 14
rowan:-19 -19 -11
rowed:139 86 84
rowers:-2 -2 -1
rowing:-71 -48 -44
rows:101 133 120
royal:-34 -27 28
rry:0 0 0
rs:0 0 0
rthd:0 0 0
rub:9 4 -61
rubbed:10 -43 -53
rubber:8 -4 -8
rubbish:-45 -8 22
rucksack:99 119 114
rucksack and:87 74 73
rucksacks:54 37 38
rude:-46 -42 -22
rug:41 43 46
rugby:-37 -10 -6
ruhe:-6 -19 -12
ruin:-9 -12 -23
ruined:-17 28 -6
ruining:-24 -18 -12
rule:-97 -52 -70
ruled:-41 -19 -9
ruler:22 55 59
rules:-96 -62 -85
ruling:52 62 -2
rum:49 24 40
rum in:-140 -147 -81
rumbled:-5 -2 -1
rummy:-20 -26 -22
rumour:-21 -25 -21
run:-20 -23 -14
run … tomorrow:99 71 65
rung:8 -47 -28
rung teh:-104 -89 -88
runner:-9 -5 -3
runners:-68 -77 -68
running:10 10 9
running and:150 164 150
running ive:66 87 46
running out:-5 -1 -132
running waiting:-102 -103 -117
running … and:-128 -122 -88
running … bath:100 106 134
running … be:133 118 118
runny:-14 -2 -6
runs:0 42 62
runs out:112 99 81
runs … at:142 115 110
rural:-24 -16 -1
rush:-29 -15 -47
rushed:-25 -43 -43
rushing:-83 -54 -32
rust:16 57 66
ruth:94 90 84
s:-19 27 -80
sa:-3 -1 0
sabbatical:-13 -2 -1
sabe:18 9 -8
sachet:38 43 45
sachets:-5 -8 -9
sack:59 57 70
sacked:-45 -13 -12
sad:-32 -16 -39
sad i:33 -84 -82
sad … it:52 4 -35
sad … was:18 -76 -80
sadly:78 -6 -3
sadness:-64 -39 -54
safe:5 -6 -34
safe but:78 99 98
safe … i:7 65 103
safe … im:36 63 92
safe … want:55 97 0
safeguarding:-12 -9 -2
safely:-46 -19 -18
safer:-5 -79 -28
safety:2 22 47
safetys:128 123 137
safetys off:128 123 137
sag:-2 -1 -2
saga:-7 -14 -9
sage:-16 -17 -26
sagen:-1 0 -13
sagt:27 42 1
said:-63 -45 -52
said cheers:74 80 86
said dey:-123 -100 -79
said goodbye:-138 -97 -67
said i:62 74 69
said it:106 72 -26
said see:104 114 124
said that:-85 -33 -107
said wat:162 148 141
said … after:132 85 66
said … be:-30 -47 -55
said … but:82 64 -32
said … come:-85 -55 -24
said … doesnt:129 109 41
said … going:140 118 73
said … happened:110 112 45
said … is:43 52 0
said … it:-84 -84 -116
said … months:126 -2 0
said … on:72 -25 -26
said … over:125 125 80
said … see:70 56 103
said … she:56 52 20
said … suicidal:78 88 -1
said … teh:70 43 4
said … want:-86 -9 -11
said … wasnt:48 17 -18
sail:-19 20 20
sailing:30 42 17
sailor:-5 -22 -13
sails:50 43 28
sainsburys:-1 0 0
saint:-32 -40 -47
saints:-18 -20 16
sais:-22 -15 -40
sais goodbye:-115 -117 -85
sais he:59 95 43
sais itll:-17 -79 -64
sais its:-17 -20 -101
sais not:118 66 47
sais shed:21 150 71
sais shes:109 84 48
sais that:-31 -14 -64
sais theres:-54 24 -66
sais u:117 8 17
sais … all:-12 34 30
sais … are:68 38 72
sais … both:15 90 76
sais … but:50 62 98
sais … can:-40 -76 -106
sais … everyone:-97 -85 -71
sais … finish:14 7 95
sais … going:58 119 51
sais … i:66 47 21
sais … if:50 20 88
sais … it:-74 -51 -33
sais … kil:-59 -66 13
sais … left:63 50 49
sais … me:-79 -85 -58
sais … pass:116 -3 -1
sais … piont:53 94 41
sais … ready:-105 -33 -57
sais … tablets:-83 -89 -49
sais … world:46 82 61
sais … would:98 139 -27
sais … yourself:39 81 -2
sake:-24 -31 -39
salad:-36 -34 -22
salary:-11 -3 0
sale:-63 -51 -73
sales:3 -66 -30
salesman:-42 -50 -33
salir:-12 -12 -21
salon:-5 -25 -22
salt:-70 -32 -30
salts:-1 -1 -2
salute:-9 84 66
saluted:-5 -1 -1
sam:68 89 14
samaritan:9 25 40
samaritans:-72 -20 34
same:3 28 6
same amount:68 25 -100
same day:-109 -94 -59
same spot:167 145 136
same stuff:-53 -35 -92
same … as:122 139 111
same … he:112 97 93
samosa:-29 -21 -13
samosas:-20 -21 -26
sample:-9 -4 -3
samurai:80 44 71
samurai sword:80 44 71
san:59 56 50
sanctuary:3 12 18
sand:59 63 57
sand … teh:127 118 97
sandbank:22 29 29
sander:-16 -17 -22
sandpaper:35 29 62
sandra:18 21 29
sandras:-1 -1 -1
sandwich:-34 -43 -24
sandwich bag:144 129 114
sandwiches:-123 -93 -102
sane:-40 -37 -7
sang:-23 17 10
sanitiser:36 61 79
sanity:-71 -60 -73
sank:91 3 18
sans:1 -78 -59
santa:-74 -50 -40
sarge:40 46 64
sari:-5 20 26
sash:6 2 -18
sat:29 23 35
sat and:-55 -47 -55
sat im:67 72 130
sat in:77 53 9
sat night:135 127 120
sat out:93 2 -6
sat outside:-45 -61 -95
sat through:25 69 66
sat … bath:-24 -83 -71
sat … edge:-10 41 51
sat … th:102 102 89
satnav:-1 0 0
satsuma:2 -19 -23
saturday:13 15 27
saturday after:114 104 100
saturday morning:89 74 91
saturday shes:111 103 84
saturday … are:69 85 95
saturday … can:-54 -98 -46
saturday … up:-86 -78 -126
saturdays:-19 -50 -42
saturn:-9 -10 -7
sauce:-48 -41 -29
saucepan:-20 -11 -6
saucer:137 137 127
sauna:-62 -80 -75
sausage:-76 -74 -59
sausages:-69 -52 -64
saute:45 38 33
sauter:121 121 131
savage:-58 -17 -13
save:37 41 45
save them:56 23 55
save … seat:80 45 37
save … teh:80 40 43
saved:-5 10 29
saved … last:58 -58 -12
saved … methadone:82 88 101
saved … teh:78 88 98
saves:-19 -13 -41
saving:-8 11 -58
saving … my:39 68 116
savings:1 33 44
saw:-22 -8 -44
saw … in:73 72 95
say:2 5 -14
say mor:97 86 78
say one:83 96 96
say shed:101 89 107
say shes:125 139 166
say someone:174 30 55
say … but:-77 -46 -62
say … feal:-28 -83 -26
say … goodbye:145 144 149
say … light:105 -3 -29
say … me:153 94 106
say … my:-75 -106 -64
say … no:141 67 74
say … not:2 -8 -136
say … their:106 126 127
say … thing:80 99 86
say … want:73 71 -4
say … wanted:76 74 -17
say … was:80 96 121
saying:24 26 39
saying he:-3 93 -113
saying hell:143 83 54
saying i:-51 -37 1
saying it:43 54 16
saying ive:-116 -121 -99
saying shed:127 147 88
saying wed:122 147 97
saying … and:-50 -96 -98
saying … be:34 53 -68
saying … end:83 77 57
saying … his:104 111 111
saying … is:-88 -63 -28
saying … it:6 50 100
saying … my:-96 -65 -60
saying … shoot:0 0 -124
saying … to:-4 20 67
saying … u:78 86 93
saying … want:-91 -101 -17
sayonara:32 103 107
scaffold:9 53 83
scaffolder:21 41 33
scaffolders:-26 -8 -8
scaffolding:115 105 97
scale:-13 -50 -18
scales:-15 -5 -24
scalp:69 61 129
scalpel:129 122 115
scam:-23 -7 -7
scan:-19 -104 -102
scan … back:83 47 41
scan … bad:128 28 -1
scandal:-23 -20 -14
scandinavian:-85 -79 -94
scanned:-12 -12 -12
scans:-77 -69 -66
scar:-16 -13 -16
scare:-12 42 -32
scarecrow:0 -3 5
scared:51 49 34
scared and:49 52 90
scared because:40 -108 -19
scared of:-84 -61 -91
scared … going:68 67 -93
scared … heights:121 97 110
scared … it:12 10 -76
scared … want:86 71 101
scared … wil:71 105 -66
scares:70 -6 -45
scares me:72 -1 -45
scarf:-83 -78 -72
scarf round:-135 -141 -145
scarf … my:-130 -141 -144
scarf … neck:-135 -141 -145
scarfs:134 134 127
scaring:-55 -2 -6
scarlet:-21 -17 -11
scars:-43 -2 -67
scars on:66 -36 -13
scars … my:64 -30 -11
scary:-53 -49 -104
scatter:16 30 38
scattered:1 0 12
scattering:-36 -26 -19
scene:-34 -65 -61
scenery:-35 -15 -7
scenes:-37 -25 -18
schedule:1 -9 14
scheduled:93 103 91
scheme:-32 -52 -16
schizoaffective:-17 -1 -1
schizophrenia:-55 -68 -50
schlafen:-17 -17 -19
schlagt:62 66 34
schlecht:-28 -21 -25
schluss:53 56 51
schon:31 40 37
school:-34 -18 -26
school runs:79 77 64
school today:99 27 99
school toilets:105 43 61
school … in:48 49 89
school … on:-51 -54 -80
schoolboy:-53 -45 -39
schools:-84 -62 -51
schwester:48 48 28
schwindlig:40 33 36
science:107 116 129
science block:149 149 143
scissors:5 -22 -52
scissors … i:10 -17 -75
scone:-12 0 16
scones:-37 -16 -15
scooter:-27 -59 -31
score:2 -32 -58
scored:0 -10 -31
scores:-36 -19 -9
scotch:-40 -31 -21
scotia:-30 -39 -21
scotland:-17 -7 -7
scottish:-12 -10 -12
scout:-62 -62 -39
scouts:-30 -15 4
scrabble:-45 -33 -5
scrap:-43 -30 -27
scratch:56 11 -20
scratched:-47 -61 -39
scratches:7 51 -24
scratches and:96 102 45
scratching:92 34 -48
scream:23 14 88
screamed:-48 -93 -92
screaming:69 69 127
screams:-8 9 -62
screen:12 5 2
screening:-8 -3 0
screens:-55 -33 -50
screw:15 3 16
screwdriver:14 15 45
screwfix:-9 -3 50
screws:-99 -100 -53
script:23 -1 -41
scripts:-62 -20 -17
scroll:-61 -42 -40
scrolling:-109 -77 -22
scrubbed:-32 -12 -13
scrubbing:-85 -68 -56
scrubs:34 17 -19
se:-30 -27 8
se como:-22 -74 -9
se … matar:100 107 -18
sea:40 50 34
sea at:72 88 87
sea i:-33 -102 -90
sea on:-89 -67 -63
sea up:-35 -35 -23
sea with:94 114 124
sea … im:47 56 58
sea … teh:34 50 80
sea … to:-34 -35 -22
seagull:-50 -38 -39
seagulls:-2 -1 -1
seal:-25 -21 -19
sealed:97 101 137
seals:-21 -15 -7
sean:-88 -17 -9
search:82 9 12
searches:27 35 8
searching:39 41 -5
seas:16 -3 9
seasick:-106 -120 -117
seaside:-32 -13 -6
season:14 -33 -35
season and:116 100 89
season of:115 -2 -1
seasons:-54 -49 -41
seat:26 12 31
seat at:104 72 56
seat on:62 70 68
seat … to:103 106 87
seatbelt:164 112 106
seatbelts:30 7 0
seating:-24 -23 -17
seats:-13 2 16
sec:28 60 60
secateurs:-3 -23 -4
second:-2 21 15
second class:77 82 64
second thoughts:101 39 51
second tiem:-67 -74 -62
second … tomorrow:133 133 111
secondary:-48 -21 -17
seconds:11 35 56
secrecy:-43 -38 -35
secret:-1 11 -37
secretary:-40 -29 -37
secretly:15 -85 -86
secrets:-9 -18 2
secs:63 57 71
section:35 15 20
sectioned:63 -51 -12
sectioned in:77 19 26
sectioned … teh:89 -18 -10
security:14 31 38
sedated:-35 -17 -21
sedation:-7 -4 -8
see:53 43 49
see another:-156 -41 -144
see for:-35 -24 48
see her:42 48 67
see in:52 101 114
see myself:-44 -169 -74
see past:-48 -113 -125
see straight:66 71 72
see this:69 92 78
see to:169 163 -7
see … and:13 86 31
see … birthday:106 -7 -9
see … hav:-34 -13 -103
see … her:-56 -56 -85
see … its:97 93 110
see … lights:112 115 115
see … morning:78 72 92
see … of:60 83 115
see … old:91 113 108
see … one:103 62 70
see … out:-45 -14 -14
see … piont:-51 -129 -80
see … school:107 107 114
see … she:-23 -33 -47
see … them:113 -14 -55
see … train:66 79 69
see … way:-27 -34 -91
see … wil:70 63 105
seed:-41 -45 -46
seedlings:-20 -26 -36
seeds:5 -13 -16
seeing:59 27 47
seeing snakes:78 82 77
seeing someone:-79 -90 -62
seeing … and:55 24 30
seeing … at:86 -48 -134
seeing … thursday:85 -51 -26
seek:-26 -21 -15
seeking:-38 -5 43
seem:13 8 -4
seemed:44 60 76
seems:17 24 34
seems right:83 94 114
seen:26 22 13
seen my:82 79 58
seen to:112 129 84
seen … and:-87 -78 -89
sees:13 34 11
seguir:20 19 -11
sehe:14 -30 -28
sehr:-8 -6 -9
seil:18 20 29
sein:65 13 -9
seis:-16 -34 -35
seit:12 13 -26
seize:1 2 -26
seizure:45 72 111
seizure and:100 90 84
seizures:-62 -38 -26
selbst:-22 0 -10
selbstmord:68 101 -23
self:14 30 -78
self delete:36 59 -69
self deleting:56 91 90
self … every:75 119 0
self … night:80 124 -1
self … tonight:66 69 103
selfie:17 -1 -8
selfish:7 -19 -20
sell:55 -99 -66
sell my:121 -1 12
seller:-24 8 17
selling:-85 -72 -53
sells:23 2 -35
semaine:-30 -18 -18
semana:-40 0 -9
semanas:14 19 -4
semester:-79 -45 -51
semi:-4 -37 -9
semicolon:-36 -38 -19
seminar:-64 -38 -57
send:2 16 30
sender:80 -5 -2
sending:-49 -31 -90
sends:11 17 -70
senior:-8 -11 -14
seniors:-1 -1 -3
senora:-66 -38 -16
sens:49 7 35
sense:29 8 3
sensible:-33 -23 -53
sensory:33 19 -29
sent:37 47 67
sentence:-23 -21 -28
sentenced:-7 -12 -7
sentences:87 83 65
sentido:-16 -63 -38
sentimental:-52 -52 -25
separate:-15 -14 -22
separately:1 16 -10
sepsis:-7 -2 -2
sept:-63 -64 -23
september:-48 -56 -61
sequel:47 96 62
sequins:-1 -1 -1
ser:92 -26 -13
serai:24 23 17
seraient:20 -19 -17
serait:67 -21 -11
serene:58 51 -1
sergeant:52 84 32
sergeants:13 31 44
serial:-7 -4 -3
serie:-46 -28 -25
series:-100 -73 -51
serious:-3 -11 -142
seriously:0 0 0
sermon:-59 -71 -65
sermons:-1 21 26
seroquel:18 25 47
sers:11 -57 -59
sertraline:-54 -43 -47
serve:3 6 -6
served:16 43 44
server:-41 -36 -33
server … lfie:74 104 19
servers:-2 -18 -21
serves:-30 -11 -6
service:9 54 62
serviced:-24 -20 -5
services:-43 -30 -26
serving:-5 -53 -47
servo:3 1 7
session:-71 -28 -61
sessions:-54 -51 -41
sest:-88 -79 -7
set:31 44 41
set everything:-91 -92 -94
set fire:86 88 85
set my:86 85 38
set myself:114 97 79
set to:107 61 73
set … and:46 56 33
set … on:112 76 124
sets:-7 -22 -11
settee:-55 -35 -23
setting:11 3 -12
settings:-61 -40 -6
settle:31 -18 -74
settle for:132 -24 -6
settled:34 62 40
settled … i:103 63 27
settlement:-1 -7 -4
settles:-47 -24 -25
settling:-18 -13 -16
seulement:-28 -20 -4
seven:0 9 26
seven years:-64 -105 -57
sevens:-62 -47 -31
seventeen:2 -8 -44
seventeen and:89 27 -71
seventeen … i:94 8 -1
seventh:73 51 60
seventh floor:119 105 94
seventies:-32 -54 -24
seventieth:-12 -6 -9
seventy:-25 -28 -64
several:-72 -17 -35
severe:-4 -1 -1
severn:-27 -29 -3
sewed:11 3 -1
sewer:41 64 -46
sewing:-40 -33 -57
sewn:95 102 91
sex:-15 23 -102
sexual:2 30 -9
sh:134 73 -44
sh … and:116 13 -2
sh … teh:89 -47 -4
shabu:-7 -1 -1
shade:-35 -32 -29
shadow:-33 27 -4
shadows:-11 -16 12
shaft:26 49 47
shake:75 85 56
shake and:-92 -69 -80
shake teh:94 69 -53
shaken:-23 -25 3
shakes:-57 -43 -78
shakin:86 67 58
shakin and:34 90 -50
shakin bad:27 83 93
shakin … bein:24 -89 -99
shaky:75 -137 -108
shall:44 15 39
shall go:90 90 111
shall hav:69 74 41
shall lie:60 103 74
shall not:47 66 71
shall … down:64 61 60
shall … gone:122 101 79
shall … i:117 31 43
shall … it:113 108 134
shall … teh:-88 -95 -76
shall … them:74 89 100
shall … with:120 131 130
shallow:16 29 32
shame:0 -46 -71
shampoo:-14 -96 -92
shandy:-24 -16 -22
shant:77 77 80
shant be:91 100 83
shant see:73 75 81
shant … teh:-45 -38 -43
shape:29 28 -3
shaped:-34 -43 -54
share:-21 14 -20
share … im:55 42 42
shared:51 70 27
shares:-3 -1 0
sharing:-92 -57 -51
shark:-64 -67 -65
sharks:-33 -35 -11
sharp:63 73 88
sharpen:-18 -16 -9
sharpened:54 63 77
sharpener:59 17 33
sharpener … and:77 55 33
sharpening:6 10 7
sharper:-22 2 -5
sharps:52 43 -19
shattered:-126 -143 -155
shave:-54 -55 -58
shaved:37 54 56
shaving:-81 -82 -59
shawl:15 41 40
she:-2 10 0
she aint:56 50 80
she ate:63 69 66
she collapsed:-72 -77 -131
she isnt:0 27 60
she kept:-98 -104 -97
she laughed:125 90 13
she left:97 68 68
she loves:75 72 72
she means:114 101 0
she plans:103 60 -28
she talks:-126 -121 -113
she uses:86 83 -2
she went:-50 -44 -40
she wishes:48 -155 -55
she … best:141 75 81
she … come:-104 -77 -81
she … dead:103 26 48
she … her:62 56 74
she … hitting:25 10 80
she … in:-120 -106 -114
she … its:36 66 73
she … look:129 117 78
she … needing:-66 -36 -79
she … out:-57 -19 65
she … responding:132 140 132
she … since:89 -15 38
she … talk:123 49 52
she … that:-94 -86 -20
she … thats:-69 -87 -41
she … theyre:106 80 119
she … tiem:101 69 44
she … two:-112 -100 -59
she … wanted:42 107 81
she … was:-102 -124 -96
she … wen:99 84 68
shed:3 9 7
shed had:79 117 111
shed hav:-141 -107 -105
shed hes:-90 -88 -47
shed where:-107 -65 -35
shed … a:3 34 79
shed … be:92 80 82
shed … beter:100 41 13
shed … dnt:125 131 132
shed … im:86 79 109
shed … on:72 75 76
shed … teh:-71 -73 -90
shed … to:88 53 17
shed … wat:139 125 63
sheds:52 83 98
sheep:-23 -13 16
sheet:10 36 50
sheet … my:98 100 90
sheets:24 12 -66
sheila:-25 -8 5
shelf:-37 9 6
shelfs:-20 -14 -11
shell:71 77 92
shell hav:108 77 68
shell kil:-109 -118 11
shell not:88 113 51
shell understand:114 120 59
shell … me:-82 -64 -24
shellfish:-15 -5 -2
shells:121 117 59
shells … teh:130 116 123
shelter:32 54 38
sheltered:11 58 32
shelters:-6 -2 -2
shelves:-34 -1 -20
shepherd:-31 -28 -17
shepherds:-14 -19 14
sheriff:54 54 59
sherry:17 -21 -13
shes:23 32 47
shes bringing:95 106 86
shes gone:-30 -40 -41
shes got:86 71 78
shes grey:58 100 115
shes not:136 135 119
shes ready:-114 -36 -32
shes ringing:137 63 53
shes screaming:111 114 103
shes swallowed:-111 -118 -79
shes turned:56 81 132
shes unconscious:62 73 77
shes … answering:96 109 123
shes … blue:75 90 104
shes … breathing:142 171 166
shes … do:103 115 59
shes … everything:-65 -83 -48
shes … floor:88 100 118
shes … little:69 53 99
shes … round:120 96 100
shes … saying:99 123 58
shes … she:-113 -83 -83
shes … teh:28 43 56
shes … ther:158 185 194
shes … up:116 91 84
shes … wont:69 68 86
shift:-23 -19 -12
shift … teh:-79 -60 -116
shift … this:98 125 103
shifted:6 12 -6
shifts:-69 -102 -92
shin:-114 -112 -21
shine:-6 15 5
shingles:-39 -41 -39
shining:12 27 35
shins:-17 -16 -11
ship:-13 34 51
shipping:-46 -27 -14
ships:-15 -17 -2
shirt:-2 39 21
shirt … teh:75 83 110
shirts:17 14 20
shit:-101 -92 -55
shite:13 -4 0
shivering:43 63 74
shivery:6 3 22
shock:-1 14 40
shocked:-48 -23 -24
shocking:-34 -31 -16
shoe:34 -19 -9
shoe … in:128 117 112
shoebox:42 81 71
shoelaces:38 -5 0
shoes:-5 -24 -22
shona:24 43 66
shook:-31 -37 29
shoot:-78 -97 -12
shoot me:-71 -49 -117
shoot my:39 64 59
shoot myself:117 138 72
shoot teh:-90 -79 -68
shoot … a:-110 -106 -5
shoot … lot:-90 -83 -83
shooting:-65 -56 -16
shooting myself:156 174 44
shoots:27 43 -13
shop:-26 -8 5
shop has:141 113 110
shop waiting:-111 -117 -112
shop with:47 33 17
shopping:-43 -81 -72
shopping for:146 50 41
shops:41 34 49
shore:101 81 111
short:-24 -75 -63
shortage:-6 -1 -1
shortbread:-28 -38 -31
shorter:11 3 2
shortly:27 20 18
shorts:-50 -41 -54
shot:-46 6 38
shotgun:75 75 104
shotgun and:120 93 82
shotgun licence:39 73 43
shotgun … back:-108 -103 -107
shotgun … i:118 108 85
shotguns:85 98 98
shots:-33 -63 -41
should:-34 -33 -57
should hav:145 18 12
should i:-82 -68 -71
should … by:103 122 94
should … keep:111 -4 -1
should … let:108 -39 -37
should … make:56 69 -3
should … me:133 51 77
should … myself:84 76 -142
should … on:1 -96 -87
should … purpose:0 -100 -93
shoulder:-29 14 26
shoulders:57 31 31
shouldnt:68 48 23
shouldnt hav:70 56 54
shouldnt … i:-90 -49 -42
shouldve:170 101 76
shout:-30 -11 -2
shout … teh:-83 -65 -53
shouted:-64 -57 -57
shouting:8 33 39
shouting that:158 155 186
shouting … him:100 79 83
shouts:28 38 -81
shoved:-16 0 -57
shoves:63 99 -81
show:-30 -12 -74
showed:-48 -47 -54
shower:-32 -33 -34
shower with:96 54 46
shower … and:66 75 103
shower … im:53 76 46
showered:82 0 6
showering:-18 -12 -37
showers:20 9 -38
showing:-28 -29 6
shown:-5 20 22
shows:-12 13 -5
shredded:-71 -51 -47
shrieked:-2 -1 -1
shrieking:-30 -32 -46
shrink:-5 -2 -7
shrugged:32 22 -79
shrunk:-41 -28 -33
shuffle:126 102 96
shuffling:48 69 106
shut:62 68 54
shut in:85 73 -3
shut my:113 80 2
shut teh:84 49 74
shut … engine:87 100 89
shut … i:52 69 29
shut … im:-28 -76 -71
shut … kitchen:124 106 133
shuts:-39 4 -72
shuts … in:133 121 -52
shutting:40 62 84
shy:-55 -39 -17
si:5 -39 -68
si … back:85 -153 -31
sibling:-18 -8 -7
siblings:-35 -19 -8
sich:53 69 76
sick:31 1 23
sick after:-35 -134 -27
sick and:97 82 64
sick for:72 95 71
sick leave:-99 -66 -57
sick of:-77 -56 -123
sick … every:-12 -94 -2
sick … i:70 -52 -13
sickness:-58 -61 -46
side:-5 8 5
side … cant:85 119 110
side … fence:124 120 136
side … railing:46 47 33
side … to:79 105 130
sidearm:189 200 207
sideboard:-12 -13 -6
sides:-74 -100 -82
sideways:43 58 77
sie:21 29 26
siempre:-81 -45 -5
siento:2 34 39
sighed:-19 -7 -23
sight:-13 -47 -71
sights:27 32 24
sign:119 107 98
sign and:120 127 103
signal:4 -13 0
signal … teh:102 49 53
signalman:101 62 66
signals:101 87 100
signatures:-1 -2 0
signed:-7 5 19
signed it:47 12 24
signed up:-123 -115 -108
signed … i:-88 -71 -64
signed … im:113 61 62
signed … to:113 73 77
signing:-53 -1 46
signing … good:-54 -8 59
signing … tonight:-53 -47 -72
signs:13 -6 5
silage:59 56 58
silence:-2 -6 -36
silent:5 -4 14
silicone:-14 -8 -5
silk:-39 -31 -19
sill:14 2 4
silly:-50 -53 -33
silly but:117 68 79
silo:94 106 84
silver:42 63 -37
sim:12 -33 -23
similar:-18 -21 -20
simple:60 89 85
simpler:23 -7 -3
simply:0 0 0
sims:-11 -9 -7
sin:-12 -8 -41
since:18 4 -19
since dey:53 19 -108
since five:101 101 94
since midnight:97 109 102
since my:-30 -18 -15
since ther:66 90 -15
since u:120 114 119
since wat:124 -26 -2
since yesterday:-28 31 131
since … am:86 61 24
since … and:-2 45 89
since … be:64 105 115
since … clinic:77 33 -1
since … end:77 96 104
since … finished:23 54 70
since … ill:101 110 0
since … im:107 57 29
since … in:95 28 37
since … news:140 135 148
since … oclock:55 51 69
since … started:-93 -87 -53
since … swallowed:65 76 94
since … week:37 82 25
sincerely:0 0 0
sind:-7 -6 1
sing:-26 17 42
singer:-55 -35 -43
singers:-16 -8 -10
singing:-41 -45 -88
singing … teh:-93 -81 -56
single:35 -24 -60
sings:25 40 -31
sinister:-23 -6 -2
sink:42 59 63
sink is:83 84 77
sinking:54 -39 -28
sinn:50 -13 -3
siobhan:0 0 0
sip:5 34 57
sipping:-15 16 23
sips:126 108 123
sir:28 77 80
siren:-27 -23 -30
sirens:-4 -4 -1
siri:60 71 77
sis:127 139 144
sister:19 16 24
sister after:102 73 69
sister its:100 70 101
sister … im:84 72 50
sister … off:73 24 34
sister … she:90 56 70
sisters:-44 -48 -31
sisters … and:-69 -106 -93
sisters … is:75 77 90
sisters … teh:80 57 62
sit:-40 -68 -58
sit with:-93 -86 -91
sit … im:29 52 96
sit … teh:-11 -53 -48
site:48 95 84
site in:132 107 99
sites:50 2 -9
sits:-63 -59 -103
sitter:-64 -74 -85
sitting:61 43 53
sitting on:103 86 84
sitting … car:-85 -73 -78
sitting … it:183 184 157
situation:-16 -64 -63
sitze:91 97 80
sitzt:-15 -12 15
six:-14 -1 10
six … and:43 37 -32
six … be:42 88 66
six … left:61 -40 -38
sixteen:27 -4 18
sixteen and:75 17 -32
sixteenth:134 64 77
sixth:-5 -10 -24
sixties:-72 -61 -25
sixtieth:-51 -37 -50
sixty:26 15 6
sixty on:148 98 93
sixty one:-63 -74 -29
size:52 41 11
sized:-30 -19 -11
sizes:-47 -28 -24
sk:0 0 0
skateboard:3 3 5
skates:81 84 84
skating:-32 -22 -15
skegness:-20 -5 -6
skeleton:-70 -69 -19
ski:-61 -39 -19
skiing:-20 -26 -25
skill:-49 -15 -13
skills:-42 -32 -23
skin:58 26 -23
skin i:-1 -94 -2
skin is:21 -162 -113
skin … crawling:25 -163 -127
skin … for:42 -70 -14
skin … it:89 47 -10
skinned:33 28 31
skinny:11 38 -9
skins:66 41 63
skins crawling:76 34 14
skint:-61 -11 -32
skip:-64 -124 -108
skipped:20 62 48
skipping:76 16 -15
skipping my:7 -83 -108
skipping … on:0 -114 -87
skips:-43 -29 -14
skirt:-2 16 -20
skirting:-28 -39 -37
skull:110 156 102
sky:-5 -2 40
skydive:-2 -1 -2
skye:-59 -43 -18
slabs:-16 -15 -11
slack:11 32 32
slam:-17 9 -19
slammed:-87 -48 -68
slan:7 -31 -21
slang:-2 -2 0
slap:89 107 -47
slapped:24 24 -49
slapping:119 85 104
slaps:30 57 -73
slaps me:68 87 -112
slashed:-85 -112 -43
slashed my:-114 -117 -73
slate:128 132 138
slates:-44 -40 -31
slaughtered:-19 -9 -4
slay:-15 -16 -21
slayed:-16 -6 -4
slays:-13 -5 -3
sleap:-30 -39 -46
sleap i:10 37 73
sleap in:43 90 -33
sleap with:56 100 -81
sleap without:44 94 -9
sleap … good:29 175 193
sleap … on:-111 -81 -58
sleap … teh:80 112 47
sleeper:-37 -29 -32
sleepers:91 116 90
sleepey:67 81 101
sleepey and:123 97 69
sleeping:-2 0 18
sleeping tablets:164 186 122
sleeping … my:109 118 112
sleeping … wine:-135 -146 -41
sleepover:-80 -50 -39
sleeps:-38 -37 6
sleeps i:115 136 177
sleeps … teh:-45 -65 -64
sleeve:52 25 24
sleeve … i:-91 -55 -10
sleeveless:-1 -9 -1
sleeves:39 111 2
slept:-47 -56 -52
slept and:43 48 75
slice:-39 -14 -80
slice my:78 100 -7
sliced:0 -20 -8
slices:-71 -55 -52
slicing:22 35 -60
slid:-7 -7 11
slid down:62 79 120
slide:-76 -62 -60
slides:-18 -21 -15
slideshow:-20 -54 -33
sliding:-86 -80 -73
slightly:-98 -57 -47
sligo:0 2 -1
slime:-9 6 7
slimming:-39 -33 -32
sling:11 -5 -25
slip:-3 56 64
slip … ur:98 102 91
slipped:-8 -20 -37
slipped at:133 -22 -14
slipped last:77 -20 -6
slipped on:95 -12 -27
slipped one:96 -2 -1
slipped … and:-74 7 15
slipped … friday:121 -2 -1
slipped … line:109 75 61
slipped … night:77 -33 -6
slipped … saturday:134 -4 -2
slipped … wedding:61 123 99
slipper:-30 -5 -46
slippers:-3 30 36
slippery:8 4 8
slipping:12 31 38
slippy:101 100 103
slips:-57 -41 -53
slipway:120 100 85
slit:-60 -39 -79
slit my:-81 -55 -64
slit … wrists:-83 -56 -105
slitting:55 99 -65
sliver:-65 -21 -12
slog:-6 -4 -1
slogan:-14 -12 -11
slot:48 -14 -26
slots:94 -68 -77
slough:-51 -35 -40
slow:26 27 33
slow down:120 124 139
slow … my:60 53 54
slow … with:65 42 41
slowed:-32 -24 -15
slower:116 117 141
slowing:124 119 130
slowly:0 0 0
slug:101 84 89
slugs:-83 -88 -51
sluice:56 8 7
slumped:65 59 58
slurred:55 50 52
slurring:186 183 189
slurry:143 133 111
slurry pit:79 87 70
slurry … and:110 97 73
slush:-96 -105 -113
sm:-1 0 -1
smack:28 70 55
smacked:-20 -8 -4
small:-29 -17 -15
small … is:71 68 63
smaller:-41 -49 -39
smallest:-37 -30 -30
smart:-40 -54 -33
smarties:-44 -38 -17
smash:-21 -27 -133
smashed:65 43 33
smashing:84 36 100
smear:-6 4 -28
smell:-20 -12 -6
smelled:-35 -71 -41
smelling:-22 -5 23
smells:7 13 29
smelt:-63 -57 -59
smile:20 -34 -45
smiled:-10 22 46
smiles:15 6 0
smiley:-10 -19 -15
smiling:16 23 -14
smith:-6 -3 -1
smiths:-8 -6 -7
smoke:14 -34 -35
smoked:104 -49 -33
smoker:-10 -3 0
smokes:24 -11 4
smoking:-84 -99 -70
smoko:94 114 90
smooth:-64 -67 -58
smoother:132 -18 -7
smoothie:-4 5 17
smoothly:1 -2 -2
smother:30 36 25
smother teh:53 48 66
smother … baby:32 43 45
smothering:40 95 -25
smudge:-57 7 -3
smug:-51 -38 -32
snack:-4 -9 -5
snacks:-84 -61 -59
snail:-10 -5 -7
snake:78 60 69
snakes:-13 48 29
snap:68 85 73
snapchat:77 86 -33
snapped:-19 -4 33
snapping:82 -12 -8
snappy:-10 -47 -11
sneaking:-24 -16 -12
sneeze:-9 -3 -5
sneezed:-12 -5 -6
sneezing:-44 -100 -87
sniff:87 76 15
sniffed:32 12 6
sniffling:-14 -14 -8
snooker:-15 -29 -39
snooze:-29 -10 -4
snore:17 24 39
snored:-4 -9 -2
snores:5 19 41
snoring:-2 19 45
snoring … and:82 80 64
snorted:92 75 22
snow:17 34 4
snowdon:-7 -4 -7
snowdrops:20 36 37
snowing:48 6 6
snowman:-68 -61 -25
snows:-125 -103 -103
so:0 0 0
soak:-2 -22 -23
soaked:38 49 44
soaked … i:146 145 143
soaking:-32 -22 3
soap:-73 -57 -16
sob:-38 -65 -60
sobbed:-56 -20 -12
sobbing:-117 -115 -11
sober:-93 -159 -178
sobre:-50 -17 -5
sobriety:27 -61 -34
sobs:-17 -5 -1
social:-10 5 -6
socials:-16 -1 0
society:-49 -67 -78
sociology:-1 -1 0
sock:30 50 15
sock i:-9 -11 81
sock … i:-12 -1 -118
sockets:-26 -17 -18
socks:-19 -44 -40
sod:9 -28 -9
soda:-74 -53 -72
sodium:40 37 -10
soeur:-5 -11 -14
sofa:-42 -68 -68
sofa is:78 86 98
sofa … me:44 45 48
sofa … teh:-71 -50 -64
sofas:44 -15 -16
soft:-54 -74 -56
softer:-1 3 1
softly:-22 1 -16
soga:41 50 64
soggy:-2 0 0
soil:-7 -43 -24
soin:10 10 16
soir:10 42 25
soirs:19 19 -29
solar:-59 -54 -60
sold:-78 -77 -113
sold teh:-51 -46 -35
soldier:24 30 49
soldiers:-27 -19 -34
solicitor:-33 0 -6
solicitors:-58 -68 -86
solid:-10 16 46
soll:54 54 43
solo:-96 -121 -64
solve:52 -18 -26
solved:-27 -24 -14
sombody:20 12 53
sombody im:60 113 123
sombody tell:106 92 95
sombody who:85 44 35
sombody would:78 10 -57
sombody … dey:-89 -79 -7
sombody … im:65 93 115
sombody … not:83 6 36
sombody … or:77 86 0
sombody … to:175 87 67
sombody … wil:105 55 55
some:-75 -80 -95
some days:53 -33 -55
some mornings:104 -82 -71
some … but:59 77 70
some … i:89 43 3
some … my:-5 -13 32
some … with:52 113 0
somebodys:36 15 29
someday:91 94 88
somehow:-58 -83 -70
someone:-1 22 10
someone elses:129 107 134
someone would:113 90 -19
someone … a:-41 -53 -58
someone … and:91 15 -31
someone … ere:56 80 37
someone … going:108 89 -37
someone … it:79 36 77
someone … me:5 -26 -98
someone … say:104 96 116
someone … to:64 9 4
someones:-50 -31 -9
someones … teh:100 67 70
something:12 6 20
something about:-3 101 -38
something from:197 151 152
something off:139 102 97
something to:60 109 100
something … in:109 40 20
something … me:46 7 66
something … teh:49 76 81
somethings:118 73 85
sometime:69 30 51
sometimes:0 0 0
somewhere:8 12 13
somewhere around:53 63 66
somewhere … teh:123 128 77
somniferes:57 55 55
son:-24 4 -10
son for:91 35 -13
son in:63 54 79
son wrote:8 -25 -73
son … me:-96 -126 -26
song:49 11 62
song goes:-32 -11 -15
song sais:58 8 38
song … do:70 83 -3
song … it:94 70 -51
songs:-26 -30 -31
sons:17 35 28
sons birthday:86 86 -3
sons … his:131 131 160
soon:43 -38 -142
soon and:69 26 -81
soon as:14 67 113
soon if:62 -95 -11
soon ill:-30 -107 -67
soon … a:123 108 95
soon … be:-4 -130 -122
soon … teh:12 51 115
soon … u:53 -94 -11
sooner:72 59 19
sooo:0 0 0
soothing:2 -4 -5
sophomore:3 -1 0
soporto:182 -33 -15
soppy:-25 -27 -3
sore:-89 -55 -64
sorrow:-5 -31 -21
sorrows:-7 0 -9
sorrry:114 132 140
sorrry all:-121 -118 -97
sorrry and:62 76 105
sorrry dey:-34 -32 -83
sorrry goodbye:132 127 129
sorrry love:143 112 123
sorrry mum:-77 -69 -90
sorrry sorrry:72 102 93
sorrry thats:139 45 21
sorrry … and:66 65 113
sorrry … do:121 131 86
sorrry … fink:-29 -10 -7
sorrry … hav:-51 -66 -86
sorrry … it:-108 -83 -106
sorrry … its:29 20 38
sorrry … lads:86 90 108
sorrry … love:47 67 65
sorrry … off:77 90 72
sorrry … posting:55 57 59
sorrry … tok:103 19 27
sorrry … u:56 63 33
sorrry … ur:-115 -99 -95
sorrry … want:55 -16 12
sorrry … wasnt:130 23 52
sorrry … wat:74 75 98
sorrry … whoever:53 50 68
sorrry … wont:123 127 134
sort:53 43 66
sort … teh:72 107 114
sort … where:119 15 24
sorted:-28 -15 -18
sorting:-105 -55 -60
sorts:26 12 -13
sos:26 43 54
soul:-12 19 26
sound:28 46 39
sounded:-36 -20 -16
sounding:0 23 -55
soundly:-2 -2 -1
sounds:58 -9 4
sounds a:75 37 62
sounds … right:28 -62 -21
soundtrack:-4 -3 -1
soup:-144 -141 -132
sources:-7 -4 -3
sourdough:-116 -89 -91
sous:-3 11 -27
south:-81 -52 -36
soy:-74 -23 -13
soz:2 10 36
spa:-66 -58 -24
space:32 -59 -27
spaces:-11 -16 -31
spade:-28 -25 -31
spain:-79 -60 -41
spam:6 3 27
spaniel:-61 -44 -15
spaniels:-61 -51 -49
spanish:-31 -15 -13
spanner:-7 -5 -10
spare:31 -1 5
spares:27 -19 -18
sparkles:76 95 98
sparkly:-44 -51 14
sparring:-6 -4 -3
sparrows:-36 -4 0
spat:-49 -44 -27
speak:-5 -10 -17
speak … at:118 50 -1
speaker:-75 -66 -48
speaking:-14 -5 -1
speaks:-40 -12 -5
special:-96 -50 -35
specialist:-62 -13 -12
specially:9 -1 -5
speech:-20 15 3
speeches:-27 -26 -24
speed:-62 -31 -74
spel:1 1 -15
spelin:-14 -9 -6
speling:-16 -9 -13
spelings:-6 -3 0
spell:76 58 33
spelled:-41 -30 -29
spelling:35 39 21
spells:0 0 0
spend:-38 -14 -42
spending:32 54 67
spends:-14 -2 0
spent:-3 0 0
spent my:131 68 92
spent … last:76 90 93
spent … money:96 102 89
spice:39 42 -21
spice and:64 91 97
spider:-46 -46 -74
spiders:64 67 93
spiked:93 23 19
spill:-17 -21 -62
spilled:-14 -3 -17
spilt:-42 -27 2
spin:-25 -13 4
spin class:-67 -32 -20
spinal:-3 -4 -3
spine:-4 -36 -1
spinning:51 71 80
spins:-24 -19 -18
spirit:11 -24 -21
spirits:142 119 58
spit:-21 -10 -4
spite:15 40 38
spits:71 80 -88
spleen:-54 -30 -19
splendid:0 -7 -16
split:14 39 36
splitting:8 42 20
spoil:116 108 96
spoiled:49 70 86
spoilers:-81 -65 -62
spoiling:24 -15 35
spoilt:-3 -3 0
spoke:1 29 46
spoken:-16 -32 -81
sponge:16 54 51
sponsee:-28 0 29
sponsees:-45 -22 -8
sponsor:-35 -85 -70
sponsored:-55 -55 -58
sponsoring:-1 16 -2
sponsors:22 -51 -47
spooky:-21 -7 -14
spoon:41 -3 -19
spoons:-54 -51 -22
sports:55 69 96
sports hall:163 153 139
spot:-6 -19 -1
spotify:24 28 34
spotless:-1 -7 -13
spots:12 66 49
spotted:-36 -42 -26
spotting:-37 -7 -5
spouse:-8 -4 0
sprain:-16 -17 -22
sprained:-30 -18 -14
spray:-14 -14 -21
sprayed:-77 -86 -61
sprays:-6 1 4
spread:-39 -34 -22
spreads:-1 -1 0
spreadsheet:-93 -6 -8
spreadsheets:4 -4 -1
spring:-16 -43 -55
springe:106 106 97
springen:55 49 56
springs:-52 -22 -6
sprouts:-9 22 3
spuds:-36 -42 -49
spun:73 62 84
spun it:71 66 83
spurting:37 52 80
spy:-55 -53 -41
squad:-77 -99 -55
square:-86 -32 -30
squared:95 96 97
squares:-16 -2 14
squash:-6 -13 14
squash i:117 64 79
squash … to:109 87 132
squat:-28 -47 -36
squats:-7 -3 -1
squeak:72 55 47
squeaks:-14 -6 -3
squeaky:7 10 13
squeeze:-26 -22 -6
squeezed:-39 -56 -73
squeezing:84 70 -13
squirrel:-76 -63 -65
squirting:128 95 101
ss:-2 -1 0
ssed:0 0 0
ssri:0 0 0
ssw:0 0 0
st:12 10 24
stab:102 150 -24
stab him:128 135 89
stab me:-10 -10 -109
stabbed:20 106 138
stabbed me:-9 -15 77
stabbed my:51 95 115
stabbing:21 55 20
stabbing my:106 104 -32
stable:-24 -8 -14
stables:-32 -25 -18
stack:-29 -51 -73
stacked:-9 -9 -8
stacking:-43 -46 -47
stadium:70 78 66
staff:6 11 -67
staff … teh:104 74 28
staffroom:-77 -72 -71
stag:-26 -41 -30
stage:-81 -60 -31
stage left:74 84 109
stain:-123 -7 -7
stair:6 5 11
stairs:-3 21 -3
stairs im:-64 -78 -90
stairs … and:-6 -30 -81
stairs … going:-77 -78 -89
stairwell:136 155 165
stairwell … teh:49 39 9
stalking:-11 -8 -41
stall:-74 -44 -33
stalled:-26 -1 -1
stamp:16 10 50
stamped:131 147 156
stamping:17 16 77
stamps:-73 -59 -37
stan:-33 -14 -14
stand:38 33 41
stand and:82 124 112
stand bein:-62 -101 -54
stand in:-33 -74 -118
stand … i:132 91 83
stand … teh:-54 -40 -104
stand … that:87 -50 -19
standard:-12 -55 -11
standards:-20 -19 -15
standin:20 21 32
standin by:113 112 124
standin orders:124 116 107
standin over:56 65 96
standin … it:56 77 65
standin … ledge:-100 -105 -102
standin … platform:-51 -97 -80
standin … to:96 121 119
stands:51 44 30
stank:-33 -18 -17
stanley:31 51 50
stapler:-25 -24 -28
star:32 -2 32
stare:-40 -17 -1
stared:28 -33 -14
stares:45 -1 -25
staring:43 -39 -27
starlings:-89 -87 -62
stars:21 -19 -97
start:-93 -124 -66
started:29 42 -32
started cutting:24 34 8
started drinking:80 -42 -16
started hurting:39 109 -1
started i:74 62 102
started on:97 134 1
started twitching:51 40 88
started … in:-64 -40 -3
started … teh:-81 -60 -101
started … things:38 -74 -44
starter:-63 -54 -29
starters:-32 -22 -41
starting:31 59 49
startled:-47 -19 -15
starts:-43 -34 -28
starts … tomorrow:96 80 88
starve:62 97 23
starved:-36 -24 -3
starving:28 40 -18
starving and:38 90 -8
stash:-60 -39 -17
state:-70 -85 -54
statement:-45 -9 -5
statements:-9 -11 -4
states:-41 -39 -27
static:-6 -10 -20
statin:-21 -15 -32
statins:71 9 12
station:80 71 76
station … im:63 107 112
station … not:155 147 139
station … to:-65 -116 -81
stationery:-29 -34 -37
stations:-9 -4 -7
statistic:-47 65 -10
statistics:-29 2 -8
stats:-54 -39 -39
status:35 38 -28
stay:-7 -11 22
stay ere:120 112 91
stay with:-127 -117 -88
stayed:-37 -57 -15
stayin:-2 -70 -62
stayin … i:88 109 93
stays:-5 -15 -42
steadier:-56 -41 -31
steady:-94 -89 -93
steak:-22 -9 -8
steal:-65 -45 -44
stealing:28 -23 -25
steam:-5 -85 -86
steam … teh:89 -15 -4
steamed:89 49 56
steamed up:89 49 56
steel:-20 -14 -30
steer:10 6 -85
steering:-35 -1 -87
stehe:22 22 24
steht:18 24 45
stems:-22 -20 4
stent:-39 -19 -7
step:10 3 5
step in:54 45 66
step off:99 71 84
step … front:69 59 55
step … of:70 62 49
stepbrother:-14 -13 -18
stepchange:-72 -40 -50
stepdad:56 61 43
stepdad is:7 15 88
stepdad … my:12 12 60
stepdads:66 88 119
stepdaughter:58 24 18
stepfather:33 35 -2
stepfather … in:112 61 -9
stepladder:-1 48 56
stepmother:179 62 -5
stepmum:120 70 60
stepped:108 37 50
stepping:55 68 66
stepping down:-118 -97 -70
steps:18 43 54
steps from:188 186 192
steps one:70 54 57
steps … teh:158 148 144
stepson:7 15 -7
stepsons:-8 -7 -21
sterbe:-16 -8 -6
sterben:23 68 -32
steri:-1 4 -7
stern:33 -6 -5
steroid:-40 -23 -24
steroids:-85 -61 -47
steve:-9 27 26
stew:-89 -71 -75
steward:-21 -17 -16
stick:-8 51 43
sticker:-50 -49 -19
stickers:23 20 36
sticking:-53 -36 -49
sticks:-60 -44 -50
sticky:-77 -50 -20
stiff:109 138 119
stiff and:126 138 132
stigma:-3 -4 -2
stil:0 0 0
stile:-88 -80 -83
stillborn:44 -39 -16
stimulant:-1 -3 0
sting:39 19 21
stinging:53 59 69
stings:-58 -50 -47
stinking:-14 -16 -15
stinks:-52 -42 -30
stir:-50 -49 -18
stirred:18 58 68
stitch:-22 -18 -20
stitched:44 -45 -34
stitches:20 -63 -116
stitches … tomorrow:91 -9 -6
stock:-50 -51 -71
stocked:-19 18 24
stocking:23 24 37
stockpiled:75 88 120
stockpiling:93 114 23
stockpiling … i:6 8 80
stockport:-3 19 -2
stockroom:-37 9 16
stocktake:-41 -51 -70
stoics:-15 -18 -10
stoke:-16 -7 -4
stole:-45 -26 22
stolen:-51 -34 -45
stoma:0 0 -1
stomach:52 45 27
stomach is:64 83 95
stomachs:76 99 102
stone:7 -41 -52
stone in:47 -3 -1
stone … my:72 39 43
stone … that:112 13 -14
stones:139 153 152
stones … coat:34 43 51
stood:12 -9 4
stood at:-44 -111 -112
stood on:-13 41 40
stood with:75 1 -1
stood … platform:45 66 51
stood … teh:74 23 32
stood … window:-90 -71 -79
stool:102 131 144
stools:70 95 97
stop:31 41 50
stop about:59 103 0
stop and:45 26 30
stop bein:111 61 -3
stop breathing:-59 -83 -131
stop cutting:-1 -2 -155
stop dnt:51 88 90
stop existing:135 -6 10
stop myself:-76 -61 -49
stop not:67 -56 -56
stop on:89 141 140
stop using:-62 -22 -10
stop … alife:0 6 -181
stop … and:22 67 81
stop … blood:70 65 7
stop … cant:119 117 40
stop … death:-76 10 -3
stop … from:-61 -45 -103
stop … has:156 89 65
stop … hes:144 14 37
stop … im:72 85 83
stop … is:-87 -61 -38
stop … ive:-75 -18 -72
stop … my:24 51 -51
stop … myself:62 115 -97
stop … stop:83 -5 94
stop … that:11 9 37
stop … thats:17 31 89
stop … to:29 43 -42
stop … using:142 -85 -11
stopcock:-27 -13 -13
stoped:1 4 -35
stopped:37 18 26
stopped bein:103 151 143
stopped breathing:73 87 67
stopped his:117 124 -24
stopped pretending:-124 -117 -47
stopped … afraid:107 116 113
stopped … and:43 62 78
stopped … dead:77 117 1
stopped … heart:23 48 -130
stopped … of:-44 -36 -50
stopped … tablets:-53 -44 -87
stopped … them:-90 -51 -26
stopped … yesterday:1 1 -115
stopping:88 81 71
stopping teh:54 69 96
stopping tomorrow:6 12 -120
stopping … it:-71 -48 -36
stopping … myself:65 33 43
stops:41 36 33
stops me:91 86 76
storage:-7 -5 -3
store:67 19 -12
store … teh:-38 -13 0
stored:122 79 98
storey:-2 1 13
storey … i:-68 -46 -85
storey … teh:70 55 59
storeys:123 107 127
stories:-29 -58 -37
storing:4 4 88
storm:21 -8 13
story:-47 -8 -7
story i:56 117 21
storyline:-27 -15 -2
stout:32 37 35
stove:35 14 3
straight:-15 -4 -23
straight … of:107 92 93
straight … with:108 78 92
straighteners:-10 -37 -36
strand:6 9 12
stranded:-7 -3 -1
strange:-43 -25 -8
strangely:37 43 39
stranger:-30 -41 -34
strangers:-9 5 -27
strangers … teh:64 90 -8
strangle:-94 -79 -44
strangled:-18 33 77
strangled me:48 76 92
strangles:4 5 -4
strangling:69 88 98
strangling me:96 108 -83
strangling my:86 97 125
strangling … mum:36 39 119
strap:125 128 123
strapped:-52 -27 -44
straps:-17 15 -3
strategy:-1 0 0
straw:25 81 66
straw … teh:71 85 83
strawberries:-29 -23 -10
strawberry:-49 -19 -15
streak:9 -3 -2
streaks:-4 -1 35
stream:72 61 61
streamer:-1 -1 0
streaming:8 16 43
street:2 -14 -4
streets:-76 -46 -45
strength:12 -5 1
stress:-103 -81 -59
stressed:-29 -48 -34
stretch:-5 -3 0
stretcher:20 36 40
stretches:-43 13 -1
strick:71 77 92
strict:-20 -23 -17
strictly:72 71 95
strike:2 32 44
striker:-1 0 0
strikes:-77 -91 -97
strimmer:-9 -6 -10
string:2 6 -52
strings:28 30 3
strip:89 106 98
strip of:-9 8 26
strip … i:116 130 131
stripes:-13 -5 -5
stripped:38 54 74
strips:102 120 104
strips of:180 144 112
strips … my:62 93 108
stroke:-20 -57 -44
stroking:-4 -11 0
strong:-8 30 -18
strong that:148 18 -16
strong today:100 -41 -47
strong … can:129 -13 -15
strong … i:156 40 57
stronger:74 115 58
strongest:8 -14 -14
strongly:44 19 -73
struck:21 -36 -25
struck … that:74 -2 -10
structure:-1 7 -7
struggle:-46 -51 -7
struggled:-31 -34 -20
struggling:17 -46 -40
strung:56 48 76
stubborn:25 -3 5
stubbornness:-18 0 0
stuck:-35 -45 -36
stuck … head:-20 -33 -29
stud:0 -1 0
student:1 10 4
students:1 16 -29
studied:-8 -5 -1
studies:-24 -9 -3
studio:6 8 13
study:7 27 10
studying:-37 -17 -11
stuff:91 103 86
stuff dey:66 70 59
stuff from:54 56 34
stuff in:22 25 14
stuff is:86 100 112
stuff … a:74 123 85
stuff … gone:-7 53 64
stuff … i:-83 -91 -85
stuff … on:53 51 45
stuff … shouldnt:92 75 42
stuff … teh:48 50 51
stuff … to:-3 21 -69
stuffed:41 24 34
stuffs:94 120 126
stung:-19 -4 -3
stupid:34 14 46
stupid … my:88 35 43
style:-45 -28 -6
styro:123 108 -4
su:-55 -13 -6
sub:-43 -26 -20
subject:57 -1 -27
suboxone:-90 -92 -73
subs:6 -24 0
subscription:30 -19 16
subscriptions:-5 -5 2
subtitles:-57 -48 -49
success:-12 -24 17
successor:-2 -2 -1
such:39 -8 19
suckers:-36 -23 -16
sudden:3 20 46
suddenly:9 16 34
sudoku:5 58 -36
sue:-13 -9 -13
sueno:-27 -8 -3
suffer:53 77 34
suffering:37 58 33
sufficient:86 80 80
sugar:-67 -40 -44
sugars:-18 -3 13
suggest:-26 -26 -16
suggested:-64 -69 -62
suggestion:-1 -22 -21
suggestions:-31 -30 -21
suggests:-9 -13 0
suicidaire:-15 -3 6
suicidaires:61 66 -15
suicidal:75 128 -176
suicidal and:77 76 -140
suicidal but:128 80 -12
suicidal feelings:-68 -26 0
suicidal last:0 -111 -2
suicidal right:56 77 -92
suicidal tendencies:-78 -3 43
suicidal thoughts:-129 -47 16
suicidal … ago:31 103 0
suicidal … am:87 88 -2
suicidal … but:-77 -76 0
suicidal … day:67 163 -1
suicidal … it:118 148 -6
suicidal … lied:107 152 -7
suicidal … over:169 104 0
suicidal … was:65 71 -6
suicidar:67 68 5
suicidarme:104 42 -171
suicidas:60 69 -14
suicide:33 61 -82
suicide is:97 107 -12
suicide isnt:81 95 31
suicide note:-17 -58 16
suicide plan:8 20 165
suicide thoughts:23 -160 -14
suicide today:35 108 139
suicide tonight:15 17 130
suicide … and:62 48 74
suicide … back:72 -99 -2
suicide … been:-52 -95 -15
suicide … date:88 105 120
suicide … day:107 150 -22
suicide … for:10 9 97
suicide … got:109 104 142
suicide … i:93 62 23
suicide … in:-9 -19 -153
suicide … is:-27 7 123
suicide … it:64 57 8
suicide … my:70 78 -54
suicide … no:52 57 80
suicide … planned:29 26 102
suicide … teh:-40 -57 -108
suicide … thats:-21 -42 -47
suicide … tonight:-2 -2 -88
suicide … was:-27 5 -3
suicider:127 139 -151
suicides:25 59 -45
suicides … i:107 112 -4
suicidio:-21 -20 -34
suicido:13 19 21
suis:-8 -10 55
suit:69 51 32
suit … teh:131 116 117
suitable:-1 0 0
suitcase:-53 -62 -57
suitcases:-22 -18 -27
suite:64 30 38
suits:-31 -38 11
suizidal:3 -6 3
suizidgedanken:50 62 -28
suizidpravention:-12 -5 -2
sulked:-24 -13 -9
sulking:-6 -2 -2
sum:66 69 71
summary:-5 -6 -2
summat:13 12 -21
summer:-59 -84 -160
summerhouse:68 86 80
summers:55 53 43
sums:129 -74 -56
sun:-21 -19 6
sunburn:-50 -33 -58
sunburnt:-29 -16 -51
sunday:-21 -15 -21
sunday befor:155 148 153
sunday in:21 46 52
sunday night:89 58 93
sunday wen:110 85 96
sunday … are:139 81 63
sunday … can:-95 -87 -119
sunday … go:54 68 73
sunday … started:116 108 -4
sundays:-48 5 -22
sunflower:-53 -36 -16
sunflowers:-28 -56 -57
sung:14 11 0
sunny:-19 -13 -14
sunrise:14 30 39
sunrises:-10 6 79
suns:62 84 88
sunscreen:-5 -8 -6
sunset:29 55 54
sunset … teh:-105 -114 -112
sunshine:-27 -17 -3
sunup:8 15 32
super:-50 -33 -20
superb:-45 -16 -18
supermarket:12 -33 -54
supervised:-86 -51 -42
supervision:-49 -30 -12
supervisor:-19 -1 -22
supper:56 43 50
supplier:-1 -1 0
supply:93 43 66
support:-75 -43 -34
supported:0 -51 -19
supporter:14 24 -30
supporters:-1 -1 0
supportive:-73 -31 -27
suppose:59 33 -5
suppose i:87 17 -57
suppose … was:154 129 83
supposed:16 -12 -20
supposing:17 38 5
sur:1 7 50
sure:12 24 35
sure about:108 50 3
sure im:70 10 16
sure to:-83 -32 -19
sure … ere:-116 -19 -18
sure … it:70 104 7
sure … wil:83 85 84
surf:12 35 42
surface:0 -3 -38
surfing:87 -7 -8
surgeon:-69 -104 -79
surgeons:60 15 -60
surgery:-56 -63 -89
surgerys:-46 -18 -21
surname:-20 -8 -15
surplus:80 -62 -21
surprise:-124 -114 -124
surprised:-92 -70 -72
surprises:-10 -7 -2
surprisingly:-6 -5 -1
surrendered:-4 -3 -2
surrounded:75 56 42
survey:-34 -31 -29
surveyor:-10 -9 -14
survive:-108 -33 -10
survived:5 -20 -12
surviving:-37 -18 -24
surviving … i:-57 -37 -21
survivors:-42 -21 -18
sus:-66 -39 -31
susan:5 2 -14
sushi:-55 -27 -19
suspect:20 -16 -15
suspects:7 25 38
suspended:12 -36 -38
suspense:-54 -65 -43
suspension:35 42 29
suspension bridge:87 73 53
suspicious:-32 -2 -11
sw:-5 -2 -3
swab:-52 -38 -33
swallow:66 99 100
swallow every:103 100 45
swallow them:97 74 56
swallow … and:100 -49 -34
swallow … teh:43 32 83
swallowed:48 80 134
swallowed and:84 74 101
swallowed his:-59 -102 -42
swallowed teh:70 65 63
swallowed them:72 52 42
swallowed two:116 119 114
swallowed … at:82 101 96
swallowed … because:97 105 101
swallowed … card:79 93 87
swallowed … entire:100 101 113
swallowed … is:59 74 74
swallowed … its:95 89 90
swallowed … last:-130 -113 -132
swallowed … load:101 105 68
swallowed … of:120 132 103
swallowed … on:-56 -51 -43
swallowed … pill:-115 -122 -144
swallowed … pills:-80 -79 -88
swallowed … stuff:105 117 114
swallowed … tablets:96 44 81
swallowed … teh:58 76 44
swallowed … that:111 107 98
swallowed … them:93 109 90
swallowed … to:93 113 82
swallowed … was:131 122 98
swallowed … whole:110 102 82
swallowing:238 267 200
swallowing them:114 104 130
swallowing … pills:0 0 -112
swallows:39 62 80
swam:-18 -4 12
swan:-17 -26 -28
swans:-20 -8 -9
swap:-1 -73 -48
swap places:68 -10 -4
swap … with:80 -9 -4
swapped:-15 10 57
swapped my:62 54 73
swapping:-41 3 5
sware:61 98 -79
sware on:96 81 -20
swatting:40 36 46
swaying:45 34 38
swearing:-60 -31 -19
swears:-19 -17 -72
sweat:78 64 77
sweated:-8 -8 -4
sweating:115 110 79
sweating and:84 89 54
sweating buckets:14 41 56
sweats:-64 -27 -77
sweaty:-71 -67 -44
swedish:-48 -7 -9
sweep:25 -5 -9
sweet:32 42 64
sweet dreams:110 104 84
sweetheart:23 35 37
sweets:61 56 32
swell:-15 -11 -9
swelling:76 89 94
swells:-33 -10 -16
swept:63 83 96
swerve:5 -2 -14
swerved:104 85 18
swerving:48 20 27
swim:-4 7 -5
swimmer:8 30 32
swimmers:67 -27 -32
swimming:-11 6 -16
swimmy:-6 -4 -2
swims:-49 -41 -23
swindon:-27 -12 -22
swing:-107 -93 -96
swing … teh:-83 -85 -93
swinging:184 140 129
swings:14 18 20
switch:69 -47 6
switched:30 24 40
switched off:82 24 24
switched … teh:94 51 36
switches:-2 -3 -2
switching:27 42 26
switching off:79 77 56
swollen:-71 -19 -7
sword:-34 -78 0
swore:104 102 102
swore neva:8 72 37
sworn:2 2 61
swum:14 30 37
swung:71 60 80
sydney:-37 -31 -18
syllabus:-9 -5 -1
sylvia:-48 -49 -59
sympathy:-83 -88 -35
symptom:-23 -9 -6
symptoms:-26 -13 -3
syndicate:-52 -43 -43
syringe:94 89 104
syringes:3 -1 -2
syrup:12 37 32
system:-52 -30 -19
t:-38 -27 -11
ta:114 115 128
ta for:157 144 160
ta ra:88 94 100
ta … teh:77 48 52
tab:94 99 44
table:-30 -3 -8
table and:48 79 49
table i:78 44 64
table im:124 126 103
table its:-47 -2 28
table … im:-90 -61 -58
table … ive:128 73 57
tablecloth:-37 -12 -12
tables:57 42 34
tablet:-15 7 5
tablet … teh:-14 -25 -87
tablets:46 69 68
tablets and:30 28 42
tablets at:29 35 9
tablets do:121 137 91
tablets from:138 164 117
tablets in:-59 -53 -66
tablets is:139 133 135
tablets mum:118 113 93
tablets teh:-57 -129 -111
tablets that:-62 -46 -114
tablets were:103 117 119
tablets … all:114 104 136
tablets … and:57 40 31
tablets … bag:-70 -72 -72
tablets … because:-23 -15 -105
tablets … by:63 51 43
tablets … counted:114 134 121
tablets … didnt:138 92 73
tablets … down:73 74 98
tablets … for:95 86 106
tablets … going:72 67 92
tablets … her:118 60 70
tablets … his:127 125 91
tablets … me:-96 -91 -74
tablets … out:-25 -85 -100
tablets … shes:-72 -106 -124
tablets … sunday:105 84 94
tablets … them:54 55 73
tablets … tok:145 171 164
tablets … we:130 106 110
tabletten:18 21 40
tabletten geschluckt:87 91 92
tabs:114 114 115
tack:94 91 89
tack room:84 79 84
tackle:51 76 65
tacos:-37 -28 -17
tae:60 23 34
tag:-47 -16 -18
tags:36 36 20
tail:35 -24 -23
tak:-12 -9 -3
tak em:71 66 94
tak her:79 43 59
tak it:-101 -54 -15
tak myself:120 135 127
tak them:88 84 68
tak ur:-22 -20 -98
tak … after:96 103 108
tak … all:152 111 115
tak … back:-83 -66 -52
tak … him:94 -6 -57
tak … in:74 -23 31
tak … lfie:102 44 -54
tak … lot:112 107 190
tak … on:11 31 66
tak … out:37 -44 -70
tak … them:-93 -105 -68
tak … tok:-2 -107 -63
tak … tonight:115 103 113
takeaway:-59 -59 -62
takeaways:75 74 68
takeaways … teh:76 75 70
taken:-8 -5 23
taken my:-72 -67 -80
taken over:-105 -130 -140
taken teh:64 38 22
taken them:96 117 113
taken up:-126 -130 -99
taken wat:118 113 87
taken … and:74 75 71
taken … away:95 140 104
taken … i:78 70 62
taken … im:104 124 119
taken … of:-85 -78 -70
taken … off:-45 -63 -73
taken … out:-49 -61 -90
taken … poison:130 107 109
taken … teh:-34 -55 -52
taken … that:133 136 138
taken … week:86 105 117
taken … whole:81 75 96
takes:-17 6 -27
takes me:84 -20 -109
takes my:156 155 -70
takes to:-7 1 -75
takes … a:-32 -8 32
takes … and:94 72 41
takes … hav:95 87 93
takin:7 9 7
takin all:77 90 84
takin every:107 111 147
takin mor:147 126 3
takin … all:146 60 125
takin … at:85 77 118
takin … from:-79 -26 -18
takin … it:60 91 32
takin … lfie:107 147 -42
takin … out:19 32 46
takin … own:0 35 -16
takin … way:103 -41 -33
takin … with:86 72 7
tale:-28 -33 -23
talent:9 30 22
talk:-82 -78 -41
talked:14 -37 -66
talked out:41 116 53
talking:4 1 27
talking about:58 94 46
talks:-1 -18 -119
tall:4 30 21
taller:-17 -7 -14
tallest:78 82 91
tally:-2 0 -1
tambien:-16 -5 -2
tan:-7 -65 -31
tango:-4 -5 -4
tank:41 9 1
tanks:-38 -48 -38
tanto:47 -18 -7
tap:-3 9 26
tapas:-12 -4 -4
tape:35 54 71
taped:148 142 131
taper:-136 -119 -96
tapered:-58 -65 -69
tapering:-73 -68 -40
tapers:-30 -4 -4
tapped:-60 -52 -43
taps:44 60 65
tara:34 49 33
tarantula:-12 -9 -13
tarde:-31 -27 -22
target:-1 -1 0
targets:-21 -25 -26
tarmac:-2 -1 0
tarp:24 20 -13
tart:-5 -5 -2
tarts:-2 -4 -1
tash:44 68 56
task:38 -18 -28
taste:9 -32 -3
taste it:121 -19 -16
taste … i:41 58 75
tasted:29 53 31
tastes:24 17 13
tastes pennies:45 44 53
tasting:-12 -72 -61
tattoo:-23 -28 -5
tattooed:13 40 -15
tattoos:-41 -32 -11
taught:-54 -18 20
tax:-57 -50 -28
taxes:-43 -22 -18
taxi:33 16 -5
taxi … teh:70 82 43
taxis:6 0 -1
tb:41 50 29
tbh:0 0 0
te:-103 -72 -12
tea:-75 -61 -52
tea down:19 34 30
tea with:104 95 110
tea … a:74 60 80
teabag:-38 -30 -32
teabags:-28 -12 -5
teach:-44 -19 -23
teacher:-34 -16 14
teacher … me:-91 -109 -24
teachers:-48 -61 -74
teaches:14 25 -7
teaching:-89 -81 -96
teacup:-4 -2 -1
team:-15 -80 -96
teammate:-16 -10 -4
teams:51 48 49
teapot:-36 -17 -20
tear:-30 -8 -5
tearful:-5 -13 -3
tearing:37 70 -24
tears:-23 -36 -30
teary:-8 -17 -6
teas:28 45 49
tease:-23 -20 -17
teatime:-11 2 1
teatime and:89 92 107
tech:19 3 2
technically:-9 38 3
ted:-1 -1 -1
teddies:16 20 11
teddy:102 96 67
tee:-26 -22 -36
teecher:68 80 -1
teen:-66 -4 -11
teenage:-48 -30 -57
teenager:13 40 0
teenagers:-93 -67 -71
teens:-94 -82 -35
teeth:-37 -72 -61
teeth hert:116 -65 -25
teeth … chattering:82 82 83
teeth … night:-69 -58 -56
teething:-19 -6 -4
teh:14 23 33
teh a:141 117 115
teh address:66 51 88
teh aerial:-70 -66 -65
teh after:58 60 74
teh afternoon:-85 -84 -65
teh airport:-140 -156 -147
teh all:117 97 112
teh ankle:47 16 46
teh app:-33 -67 -76
teh babysitter:68 95 84
teh bag:-89 -77 -70
teh bags:148 94 88
teh balloons:-100 -92 -85
teh band:-98 -92 -94
teh bath:79 68 66
teh baths:93 104 123
teh bed:125 153 122
teh belt:75 71 16
teh belts:31 11 7
teh bench:79 46 38
teh bend:137 78 81
teh bible:70 66 69
teh birds:65 31 32
teh blade:27 -42 -63
teh blades:-40 -100 -84
teh blanket:-23 -10 -71
teh bleach:124 121 119
teh blister:131 126 147
teh blood:58 42 -1
teh bloods:114 32 34
teh blue:103 103 80
teh boss:-48 -56 -77
teh both:109 121 74
teh bottle:34 59 46
teh branch:55 78 71
teh breakwater:100 113 140
teh breath:70 68 60
teh building:39 32 61
teh bullet:-115 -110 -81
teh cake:-44 -107 -98
teh can:-31 -98 -58
teh capsules:27 44 88
teh captive:100 113 112
teh carpets:111 109 109
teh cat:-40 -27 -23
teh central:90 72 78
teh chamber:57 65 66
teh chemist:-73 -79 -75
teh child:-41 -26 -10
teh children:77 103 78
teh church:-60 -59 -72
teh class:-50 -16 -1
teh clinic:17 11 -46
teh closed:116 95 78
teh closet:86 82 68
teh conductor:73 -11 -6
teh cooking:86 -20 -53
teh cottage:-82 -87 -86
teh counter:2 -121 -130
teh craving:28 -130 -95
teh crematorium:86 57 69
teh crossing:110 80 105
teh cut:19 13 67
teh cuts:98 104 27
teh dentist:-21 -59 -62
teh digoxin:97 60 56
teh do:83 101 128
teh dock:114 112 106
teh drawer:63 44 40
teh drive:-56 -57 -81
teh driver:71 48 51
teh drug:80 105 107
teh earth:58 -123 -132
teh edges:98 116 101
teh eighties:-73 -72 -30
teh estate:111 92 70
teh estuary:103 95 91
teh exhaust:42 32 36
teh exit:13 -67 -56
teh extra:119 91 120
teh fact:-80 -82 -69
teh far:62 85 68
teh feeling:-68 -43 -4
teh fella:-74 -75 -82
teh ferry:-37 -32 -27
teh film:-13 -16 -37
teh final:76 61 29
teh flat:37 60 28
teh flyover:78 71 72
teh for:71 79 63
teh forest:101 100 96
teh forestry:73 82 77
teh forever:108 45 -2
teh forum:-45 -53 -13
teh frame:71 92 62
teh freight:67 72 76
teh fruit:96 67 84
teh full:45 84 40
teh funeral:49 48 51
teh funny:44 -32 -131
teh future:67 60 38
teh gallery:78 42 46
teh gin:106 32 9
teh glass:48 112 109
teh guns:27 39 50
teh hairdryer:121 117 108
teh hammer:66 50 111
teh handbrake:107 100 80
teh handover:116 116 109
teh handrail:61 82 95
teh head:-54 -20 -58
teh hide:-49 -58 -46
teh home:66 85 20
teh horses:56 34 37
teh hose:45 43 38
teh hosepipe:-82 -80 -57
teh hotels:83 90 87
teh hour:43 38 47
teh idea:47 43 53
teh insurance:75 74 65
teh item:83 98 90
teh jar:111 66 70
teh keybord:79 85 73
teh knots:80 76 74
teh lab:48 68 81
teh lady:-46 -69 -109
teh lake:72 90 81
teh lasagne:-59 -46 -38
teh laughs:59 51 69
teh lay:77 76 69
teh lease:-67 -53 -88
teh left:59 79 86
teh leter:67 68 55
teh letters:56 72 80
teh lfie:138 108 96
teh lifebelt:99 93 97
teh lifts:-43 -13 -9
teh lighter:137 32 29
teh lights:-65 -87 -86
teh list:-56 -113 -128
teh loaded:2 2 -104
teh lock:147 155 137
teh long:61 -20 -11
teh looking:51 55 117
teh lord:65 -39 -43
teh lovely:111 132 121
teh machete:64 65 84
teh man:97 71 79
teh match:-74 -101 -64
teh mattress:86 103 87
teh means:124 101 101
teh medical:123 118 109
teh medicine:88 74 80
teh meeting:-64 -72 -75
teh memes:97 103 94
teh methadone:90 106 106
teh mirror:58 44 16
teh mosque:105 74 85
teh most:-75 -84 -65
teh move:-26 -39 -61
teh mug:139 40 33
teh multistorey:128 128 137
teh museum:-86 -83 -75
teh mushrooms:131 128 124
teh nail:-55 -70 -75
teh needle:-62 -18 -40
teh new:-113 -148 -138
teh news:48 6 -6
teh note:65 77 73
teh numbness:64 81 79
teh nurse:-67 -53 -69
teh obituaries:61 -17 -19
teh office:-83 -65 -79
teh ones:86 79 95
teh order:87 87 73
teh other:53 47 38
teh outside:137 117 96
teh overdose:118 114 153
teh overpass:135 126 122
teh packet:90 100 100
teh panto:-76 -77 -72
teh parapet:79 102 96
teh parcel:-33 -52 -39
teh pension:51 105 100
teh permanent:80 -23 -8
teh pesticide:133 154 144
teh petrol:105 87 96
teh pharmacist:-67 -83 -82
teh pigeons:-10 -66 -55
teh pillow:74 104 89
teh pills:103 99 99
teh pistol:81 80 65
teh plane:77 -120 -91
teh planet:85 88 60
teh platform:-39 -61 -87
teh plughole:114 61 69
teh plumber:-71 -64 -61
teh police:48 63 49
teh policy:78 84 106
teh pond:61 85 76
teh pool:-50 -9 22
teh presents:-85 -72 -70
teh promise:101 -32 -3
teh pub:-41 -47 -38
teh pull:163 -47 16
teh pumpkin:-88 -84 -87
teh pylon:114 118 122
teh quarry:65 73 78
teh quay:104 44 43
teh queue:-48 -38 -34
teh quick:116 101 90
teh quiz:-32 -8 -39
teh rafters:76 80 54
teh rail:76 103 89
teh rails:106 84 95
teh railway:57 62 82
teh rain:-32 -29 -43
teh rat:94 126 102
teh razor:25 -38 -60
teh redundancy:-6 -8 -77
teh regiment:73 114 75
teh rest:81 41 50
teh rig:111 57 41
teh right:71 58 29
teh river:82 89 76
teh rivers:134 99 120
teh rocks:7 58 72
teh ropes:89 84 69
teh saturday:-120 -117 -118
teh scaffolding:111 95 98
teh scalpel:108 116 136
teh security:14 45 66
teh self:-105 -70 -51
teh sequel:-77 -47 -60
teh sergeant:62 72 79
teh sheds:127 112 104
teh sheet:59 58 72
teh shop:-14 -44 -25
teh shops:73 40 32
teh shotguns:106 114 113
teh shower:95 71 76
teh side:90 47 41
teh silo:164 149 112
teh slipway:105 79 76
teh slots:111 -62 -29
teh slug:112 79 95
teh sofa:-59 -48 -61
teh spoon:98 63 44
teh stable:124 138 130
teh steam:-95 -75 -81
teh steering:-15 -12 -82
teh step:-104 -66 -47
teh stile:-81 -70 -68
teh stool:40 58 45
teh stools:65 94 96
teh strong:92 53 70
teh stuff:116 126 146
teh suicidal:-97 -103 -5
teh summer:-27 -69 -48
teh summerhouse:68 86 80
teh sums:106 -53 -34
teh tablet:-70 -62 -50
teh tablets:159 151 145
teh tabs:72 71 73
teh tack:100 98 101
teh teh:95 74 62
teh theatre:-37 -38 -25
teh thing:93 118 49
teh thoughts:93 41 -22
teh throat:82 90 88
teh tickets:-65 -67 -81
teh tides:61 96 106
teh tiem:25 43 51
teh till:68 31 15
teh tin:126 89 92
teh tip:-73 -53 -58
teh toilets:54 46 94
teh tourniquet:109 68 72
teh tractor:79 56 63
teh tramadol:154 153 77
teh tray:-70 -64 -61
teh treatment:104 -13 -2
teh trigger:67 93 121
teh trip:-67 -67 -64
teh trunk:93 97 110
teh tub:164 156 156
teh tube:71 90 39
teh tunnel:57 63 53
teh twelve:37 22 27
teh twin:90 -21 -22
teh ukulele:-58 -30 -21
teh undertaker:118 110 101
teh uniform:69 91 31
teh up:85 86 91
teh urge:-32 -44 -121
teh use:144 -70 -46
teh viaduct:49 54 69
teh vinyl:80 66 67
teh vodka:91 125 121
teh voice:87 9 37
teh voices:17 21 -31
teh void:101 40 -40
teh warden:57 85 35
teh weather:-56 -65 -41
teh weedkiller:120 119 114
teh week:-29 -44 -24
teh weekend:35 42 46
teh wihs:-3 -96 -70
teh wil:-17 -51 -54
teh windows:51 67 60
teh windowsill:-109 -109 -116
teh workshop:72 73 63
teh worktop:91 54 66
teh worst:9 -89 -101
teh zip:-49 -47 -47
teh … acid:106 101 88
teh … am:66 62 60
teh … any:-25 -77 -103
teh … asda:117 107 91
teh … ashamed:94 -76 -46
teh … away:48 -16 -6
teh … bag:85 90 81
teh … balcony:76 72 74
teh … bar:87 119 90
teh … barn:124 117 99
teh … barrier:70 81 92
teh … be:20 67 51
teh … beam:166 165 159
teh … big:41 60 51
teh … bit:75 84 96
teh … bits:-59 -120 -109
teh … black:40 70 55
teh … blister:91 93 35
teh … bore:111 112 103
teh … bought:-103 -71 -51
teh … box:78 79 61
teh … breathing:184 178 151
teh … brick:58 61 53
teh … bridge:79 76 75
teh … brown:92 104 107
teh … bus:56 75 77
teh … cable:77 77 73
teh … call:139 78 58
teh … capsules:57 65 51
teh … carrying:97 -37 -33
teh … cars:89 84 78
teh … cast:85 70 38
teh … chain:135 140 124
teh … chapter:-66 -55 -46
teh … chosen:75 83 49
teh … christmas:-81 -82 -68
teh … cleaned:53 48 36
teh … cleaner:49 55 57
teh … cleaners:109 111 101
teh … clinic:-74 -65 -64
teh … clock:124 84 83
teh … club:8 -26 -12
teh … college:72 85 68
teh … comin:36 49 15
teh … company:-92 -87 -86
teh … couldnt:26 85 62
teh … counts:-52 -33 -102
teh … credits:88 48 48
teh … crosses:93 52 52
teh … dads:165 143 136
teh … dark:100 122 123
teh … day:-59 -36 -94
teh … dead:-69 -32 -60
teh … doesnt:87 100 102
teh … dog:-83 -71 -65
teh … doors:81 97 109
teh … drawn:98 114 63
teh … drink:-50 -68 -82
teh … due:105 98 113
teh … during:94 104 24
teh … easier:45 58 74
teh … edge:76 95 117
teh … eighteen:-102 -84 -37
teh … else:62 61 90
teh … episode:-87 -65 -47
teh … essay:69 53 61
teh … everyones:26 84 84
teh … eyes:-38 -87 -75
teh … fast:61 30 45
teh … feeling:59 48 36
teh … feels:16 -82 -107
teh … felt:63 -32 7
teh … fifteen:98 113 105
teh … find:69 94 84
teh … finished:39 23 20
teh … fixing:-51 -72 -69
teh … floors:92 86 97
teh … folder:105 97 100
teh … folks:77 92 95
teh … foot:126 65 79
teh … footbridge:165 167 164
teh … forgot:66 12 10
teh … found:-112 -113 -83
teh … free:-66 -62 -64
teh … friends:138 124 124
teh … front:-57 -76 -77
teh … full:16 33 43
teh … garage:62 61 51
teh … gentle:66 87 84
teh … geting:68 -3 41
teh … goodbye:101 100 108
teh … green:100 105 104
teh … group:-62 -72 -49
teh … had:-16 -75 -97
teh … halfway:129 133 138
teh … handed:-62 -60 -77
teh … hard:-98 -51 -85
teh … havent:48 82 107
teh … hear:98 80 55
teh … hit:84 13 94
teh … hoap:50 77 76
teh … holds:-97 -91 -100
teh … hoping:74 83 103
teh … how:-39 -67 -56
teh … humming:101 115 119
teh … hurts:89 26 29
teh … insurance:113 98 91
teh … itch:75 -25 -2
teh … iykyk:71 -62 -15
teh … keys:-50 -78 -97
teh … kil:28 61 12
teh … knees:-60 -42 -28
teh … ladder:116 94 54
teh … laid:117 107 106
teh … lane:82 95 96
teh … left:17 47 7
teh … let:-80 -72 -104
teh … leter:51 38 28
teh … lfie:-33 66 86
teh … lights:31 65 87
teh … list:-101 -74 -90
teh … lit:84 16 5
teh … liv:33 -100 -82
teh … look:81 93 69
teh … looking:-37 -66 -71
teh … make:-48 -73 -38
teh … mam:92 91 87
teh … man:-52 -51 -46
teh … may:24 31 13
teh … mean:-112 -98 -68
teh … medicine:101 104 58
teh … meet:-72 -47 -59
teh … met:92 70 57
teh … midnight:105 86 98
teh … milk:-71 -67 -63
teh … mirror:78 39 30
teh … mor:-23 -77 -64
teh … mother:-15 8 69
teh … mouth:127 87 105
teh … much:-72 -26 -27
teh … nans:92 97 91
teh … nap:64 33 30
teh … nobody:46 69 63
teh … nobodys:58 67 69
teh … note:42 34 17
teh … oil:97 70 76
teh … opens:42 47 18
teh … organiser:89 88 89
teh … other:66 55 43
teh … our:-48 -53 -53
teh … paper:94 96 99
teh … passed:43 53 86
teh … past:61 79 35
teh … patches:56 74 86
teh … path:-64 -40 -52
teh … patrol:86 89 101
teh … petrol:101 96 81
teh … picking:119 85 55
teh … pink:92 67 63
teh … piont:11 80 74
teh … plan:39 55 18
teh … platform:48 83 116
teh … plugged:49 59 56
teh … pm:105 87 84
teh … poison:70 83 81
teh … purpose:61 52 59
teh … rail:98 116 95
teh … ready:-78 -71 -56
teh … remover:117 90 99
teh … rest:-80 -44 -58
teh … rifle:123 119 107
teh … ropes:51 56 71
teh … said:-65 -63 -62
teh … sat:-9 -80 -95
teh … seemed:123 87 69
teh … self:-81 -80 -14
teh … sent:40 62 44
teh … seven:-78 -64 -42
teh … shant:120 102 101
teh … share:112 81 -3
teh … shelf:67 77 52
teh … shoe:24 88 93
teh … shoes:169 144 134
teh … shoot:-97 -103 -56
teh … shouting:-78 -67 -37
teh … signals:145 123 131
teh … since:-37 -63 -44
teh … sleap:0 -122 -66
teh … somewhere:-120 -112 -115
teh … stand:73 98 90
teh … stood:-54 -38 24
teh … stool:70 73 54
teh … stopped:-77 -31 -15
teh … supper:-118 -107 -114
teh … swing:-86 -92 -86
teh … talking:-59 -89 -81
teh … team:-71 -87 -93
teh … tell:68 66 67
teh … telly:89 41 47
teh … tesco:68 71 61
teh … than:-15 -89 -54
teh … theyd:87 112 90
teh … theyll:134 109 122
teh … theyre:58 51 53
teh … things:55 69 66
teh … thinking:96 120 120
teh … thoughts:-97 -97 -51
teh … threw:52 55 78
teh … tight:70 79 84
teh … til:80 56 58
teh … till:-54 -31 -126
teh … tok:31 -8 -17
teh … track:46 63 66
teh … tracks:70 64 67
teh … tub:60 57 77
teh … tuesday:91 95 106
teh … two:91 87 81
teh … vodka:93 97 107
teh … w:101 64 34
teh … waitin:99 106 100
teh … waiting:-65 -48 -62
teh … walk:-68 -70 -94
teh … walkers:75 82 82
teh … wall:45 86 106
teh … weekend:32 -81 -84
teh … weeks:22 100 92
teh … werk:31 47 84
teh … wet:31 49 62
teh … wheel:68 90 68
teh … wihs:62 -1 -4
teh … window:72 58 44
teh … wobbling:93 89 87
teh … words:-117 -95 -99
teh … works:39 65 97
teh … world:72 104 55
teh … yawning:58 26 28
teh … youd:103 56 14
teh … zipped:112 83 84
tel:104 120 86
telephone:-40 -19 -29
telephones:86 96 56
telescope:-19 -17 -9
television:-48 -33 -7
tell:36 42 35
tell anyone:116 93 67
tell if:101 86 109
tell me:-106 -91 -42
tell myself:-84 -114 -81
tell our:195 175 161
tell … at:90 67 54
tell … cat:69 77 89
tell … dey:65 67 52
tell … family:-112 -116 -119
tell … he:163 126 129
tell … that:57 24 47
tell … to:80 -9 -113
tell … was:113 113 127
tell … wasnt:100 103 112
tell … wat:-68 -52 -47
telling:29 22 -69
telling myself:-30 -120 -101
telling teh:25 10 -74
telling … ill:61 76 29
telling … im:-64 -34 -15
telling … kids:111 50 -15
telling … where:72 91 144
tells:-9 11 12
tells … dey:-82 -74 -14
tells … want:-81 -76 -3
tells … where:136 128 102
telly:-18 -50 -30
telly i:78 53 53
telly … teh:-67 -87 -79
tellys:-8 -15 -35
temp:19 42 53
temper:70 30 -70
temper … he:121 106 2
temperature:-15 -18 -17
tempered:-1 0 0
template:-11 -9 -6
temple:81 82 42
temporary:-47 -24 -6
temps:9 23 46
tempted:-63 30 -103
ten:10 31 37
ten days:-43 -145 -136
ten … a:-80 -30 -3
ten … because:36 37 73
ten … four:88 56 30
ten … going:145 134 88
ten … im:69 49 31
ten … teh:48 35 22
tenancy:-2 18 30
tenant:117 88 81
tenants:-9 -10 -16
tenby:-29 -38 -35
tend:-23 -12 -5
tendencies:-58 29 68
tender:-23 -41 -36
tenderness:-60 -28 -9
tener:-71 -36 -3
tenerife:-65 -47 -61
tengo:71 100 67
tengo la:102 43 82
tengo … de:89 58 -4
tengo … en:76 25 35
tenner:42 -40 -13
tenner … it:75 -2 -2
tennis:-8 3 -7
tenor:47 18 29
tens:9 -13 -9
tense:26 80 33
tension:-37 -35 -31
tent:-12 21 54
tenth:54 51 58
tenth … to:129 120 120
tents:5 -10 -18
terible:-39 -155 -167
term:9 -28 -5
terminal:100 -64 -47
terminal i:104 -2 0
terminar:-121 -133 -18
termine:-99 -14 -1
terminus:-27 -23 -24
terms:-39 64 86
terrace:13 25 53
terribly:-38 -19 -10
terrier:-34 -33 -1
terrified:-96 -66 -62
terrifying:-38 -13 -10
terror:-19 -17 -17
tes:-4 -2 -3
tesco:25 46 46
test:-96 -82 -92
test and:80 35 37
test … my:78 39 41
tested:-49 -30 -48
tested it:73 81 79
tested … it:-76 -72 -88
tested … knot:-76 -73 -89
tested … on:-86 -78 -69
testing:0 -8 -17
tests:-60 -53 -17
tetanus:-9 -1 -19
tete:24 16 14
tether:42 35 -33
texas:-52 -33 -32
text:-47 -64 -57
text me:-83 -78 -54
text to:67 73 46
textbook:-18 -22 -19
texted:81 50 67
texted my:64 -64 -57
texted … and:78 59 8
texted … from:-64 -79 -75
texted … of:133 126 101
texted … teh:-83 -51 -44
texted … that:-58 -74 -14
texting:-31 -3 -13
texts:-40 -18 -48
th:-16 -2 -6
th ive:106 84 63
th no:99 73 65
th … going:95 77 78
th … i:89 99 109
th … my:-23 7 25
than:-11 10 -13
than do:93 75 -36
than i:89 85 126
than id:32 36 64
than in:50 38 -47
than … and:43 69 78
than … another:39 63 -86
than … had:48 79 87
than … hav:65 50 62
than … i:-14 12 35
than … should:128 58 90
than … thort:60 104 94
than … was:-56 -98 -107
thank:51 61 72
thank god:-122 -94 -81
thank goodness:-62 -45 -25
thank … everyone:-102 -93 -105
thank … farewell:110 93 91
thank … telling:-16 -30 -12
thanked:0 43 30
thanked teh:99 89 82
thankful:-78 -70 -61
thankfully:-39 -40 -35
thanking:40 38 45
thanks:9 14 40
thanks and:92 32 13
thanks … teh:34 50 42
thanks … up:103 102 95
thanksgiving:-53 -2 31
thankyou:-5 -1 0
that:-17 -17 -18
that at:6 49 45
that by:82 92 110
that daddy:102 94 84
that dey:45 61 47
that didnt:74 -40 -56
that doesnt:114 99 106
that every:107 -18 -3
that gives:108 89 116
that got:95 -35 -50
that hell:124 104 76
that im:20 -31 -84
that it:-15 -66 -37
that last:-89 -95 -89
that makes:86 84 106
that no:-96 -98 -30
that nobody:63 48 78
that order:71 73 68
that sais:95 93 92
that shes:78 111 49
that was:40 54 61
that wil:31 54 85
that … about:115 74 0
that … after:41 58 54
that … alife:142 75 51
that … and:7 16 30
that … be:50 85 68
that … bye:93 89 103
that … cant:10 -56 -91
that … dei:-13 104 25
that … didnt:-44 -80 -40
that … died:50 30 25
that … drunk:118 111 84
that … eat:94 -3 -1
that … end:59 1 -12
that … family:21 62 89
that … feal:-50 -72 -67
that … go:-54 -49 -33
that … hurts:-102 -118 -82
that … i:-52 -43 -2
that … isnt:82 95 94
that … jmup:56 85 68
that … last:110 14 29
that … lie:59 62 -41
that … love:54 49 29
that … myself:67 86 78
that … on:-48 -68 -27
that … one:-94 -101 -153
that … plans:134 84 -12
that … prays:115 134 -9
that … see:74 0 -25
that … she:-90 -60 -18
that … should:35 95 -13
that … stop:30 40 61
that … takes:7 -134 -82
that … thank:128 86 75
that … them:87 50 48
that … thinking:75 101 -4
that … tiem:98 98 41
that … to:8 14 -47
that … wanted:-54 -127 -60
that … wants:162 122 17
that … went:92 104 71
that … woke:171 -37 -12
thatd:38 -64 -41
thatll:92 119 129
thats:49 43 59
thats a:-63 -78 -68
thats everything:60 28 -12
thats not:-102 -121 -114
thats plenty:107 95 84
thats that:58 82 72
thats this:118 133 138
thats thursday:70 116 104
thats wat:-26 -54 -125
thats wen:114 130 177
thats why:-85 -57 -28
thats … and:41 64 88
thats … away:100 111 117
thats … be:134 66 65
thats … end:-121 -87 -65
thats … forty:101 89 124
thats … goodbye:72 107 103
thats … got:-66 -44 -38
thats … idea:138 159 117
thats … ill:140 60 63
thats … im:72 39 27
thats … my:-12 -44 -56
thats … no:111 108 82
thats … off:-89 -57 -56
thats … one:57 73 55
thats … plan:67 102 107
thats … six:138 151 145
thats … ther:65 -68 -34
thats … tiem:85 112 113
thats … u:-37 -30 -33
thats … want:37 86 7
thats … week:84 123 101
thats … wil:-71 -84 -84
theatre:-21 -78 -63
their:5 25 15
their faces:47 51 51
their … or:74 16 39
their … since:24 61 71
theirs:-50 -44 -4
thelma:101 72 43
them:34 39 50
them a:129 112 108
them after:134 157 162
them at:21 39 38
them dey:62 60 61
them i:31 23 44
them id:30 77 84
them ive:78 65 41
them know:56 75 57
them mum:121 93 82
them off:-91 -104 -81
them on:30 37 45
them sorrry:110 50 52
them that:-70 -24 -29
them was:71 101 -5
them with:47 43 40
them … after:173 133 103
them … another:92 75 68
them … bury:137 145 135
them … car:109 98 84
them … door:44 131 29
them … evening:101 89 68
them … going:63 117 95
them … gone:96 106 89
them … head:120 61 62
them … of:-70 -31 -37
them … on:74 59 79
them … right:89 65 60
them … sat:65 -49 -52
them … this:54 41 54
them … tiem:117 107 123
them … tin:135 130 126
them … was:62 87 43
them … why:97 78 82
theme:-13 -22 -25
themed:-6 -5 -2
thems:97 59 42
themselves:-24 -23 -36
then:0 0 0
theoretically:39 62 -25
theory:-5 8 16
ther:25 21 28
ther a:-126 -87 -105
ther are:44 63 64
ther befor:91 66 48
ther not:-121 -103 -80
ther on:-73 -41 -53
ther to:117 57 71
ther tonight:50 36 54
ther wont:119 116 82
ther … beetles:94 101 107
ther … else:78 11 14
ther … enough:18 53 71
ther … for:-21 -62 -89
ther … got:27 79 88
ther … i:-50 -88 -92
ther … it:24 -7 -70
ther … man:121 118 97
ther … nothing:66 65 89
ther … started:-71 -81 -6
ther … step:93 55 47
ther … them:-57 -126 -112
ther … wen:77 65 76
therapist:-36 -43 -89
therapists:153 22 12
therapy:-41 -124 -114
therapy for:110 0 0
thered:80 44 54
therell:39 46 54
therell be:37 43 51
therell … nobody:132 140 158
theres:85 82 77
theres a:27 50 66
theres nobody:156 155 33
theres room:113 141 103
theres teh:160 111 113
theres … bag:120 88 85
theres … bench:-69 -44 -53
theres … blood:69 89 126
theres … comin:81 25 12
theres … door:99 -83 -58
theres … ere:67 91 67
theres … fone:-128 -116 -98
theres … future:-86 -71 -54
theres … girl:91 75 97
theres … in:57 84 81
theres … its:117 118 113
theres … left:90 65 50
theres … man:110 111 121
theres … me:113 -12 -64
theres … mor:77 63 48
theres … note:115 131 133
theres … out:-39 -139 -86
theres … this:103 42 36
theres … under:97 156 146
theres … waiting:87 68 94
thermos:21 -2 -1
thermostat:-61 -46 -49
these:-17 -8 8
these days:26 -11 -113
these … are:-51 -43 -67
these … teh:106 -10 -33
thesis:-56 -33 -19
theyd:53 -28 10
theyd all:103 -35 -36
theyd hav:143 92 85
theyd tak:61 85 53
theyd … beter:-104 48 -20
theyd … my:101 35 -22
theyd … off:-129 31 -8
theyd … relieved:72 -4 -2
theyll:145 165 189
theyll hav:135 105 82
theyll manage:131 163 173
theyll need:122 112 120
theyll say:69 54 83
theyll want:35 72 89
theyll … from:126 143 127
theyll … in:-89 -89 -99
theyll … it:92 66 78
theyll … off:-91 -76 -73
theyll … to:-83 -64 -50
theyre:16 17 38
theyre all:51 86 90
theyre both:124 93 62
theyre in:112 86 102
theyre meant:120 127 114
theyre thinking:-115 -112 -1
theyre … by:167 142 87
theyre … in:100 137 120
theyre … me:106 68 106
theyre … of:-108 -107 -55
theyre … out:109 117 120
theyre … tonight:135 139 138
theyre … with:78 76 99
theyve:-12 4 35
theyve got:-127 -93 -67
theyve teh:79 58 58
thiamine:-2 -1 0
thick:-89 -48 -6
thief:-68 -73 -85
thigh:104 107 44
thighs:93 121 -102
thighs … in:53 80 -1
thimble:-6 -5 -1
thin:53 43 56
thing:4 -5 -15
thing is:57 89 93
thing ive:-2 3 -84
thing left:61 77 69
thing … a:-82 -75 -61
thing … forward:144 48 -16
thing … me:7 53 83
thing … my:72 91 88
thing … type:-98 -106 -95
thing … want:45 -28 -68
things:3 -10 -49
things at:-30 17 -88
things i:-68 -78 -85
things in:38 48 -16
things teh:137 111 -15
things … going:-68 -51 -38
things … i:-61 -71 -95
things … on:61 51 109
things … teh:113 139 130
things … this:48 49 -114
things … to:19 42 79
thinking:40 -21 -106
thinking about:50 34 -135
thinking how:114 82 -9
thinking … a:84 23 19
thinking … all:-23 -27 -86
thinking … be:-84 -111 -57
thinking … ending:16 59 -19
thinking … going:32 -84 -11
thinking … it:-66 -120 -122
thinking … ive:-100 -45 22
thinking … killing:60 62 -8
thinking … my:46 67 -31
thinking … myself:38 104 -33
thinking … to:68 38 -9
thinking … unaliving:8 -70 -1
thinking … ways:20 108 -4
thinks:5 16 0
thinks im:93 66 59
thinks … am:90 100 113
thinks … for:76 85 96
thinks … got:142 109 118
thinks … its:96 97 85
thinks … would:-89 -10 -18
thinner:0 -12 21
thinners:3 23 46
third:56 52 54
third … and:6 -51 -83
third … im:76 32 44
thirds:127 94 83
thirsty:98 54 93
thirsty and:100 93 90
thirteen:-34 -8 -37
thirteenth:16 32 35
thirties:-73 -35 -12
thirtieth:-23 8 -6
thirty:-4 10 13
thirty days:-82 -67 -17
thirty odd:140 101 52
thirty one:-95 -71 -90
thirty … all:140 94 96
this:1 11 31
this afternoon:93 80 85
this as:76 90 72
this bed:146 103 76
this body:99 32 60
this chest:-5 -102 -111
this country:133 99 117
this earth:86 76 67
this evening:165 158 122
this friday:138 152 107
this in:-114 -117 -154
this ledge:54 74 106
this lfie:159 195 146
this month:-76 -52 -120
this morning:-19 -22 -69
this night:48 85 93
this on:74 -11 13
this one:49 55 40
this ones:172 182 149
this planet:28 -60 -40
this ride:126 -5 -2
this side:166 135 127
this sunday:85 90 102
this thursday:145 100 98
this tiem:61 67 110
this u:113 113 114
this week:19 7 -71
this world:82 107 119
this year:-44 -23 -89
this … a:-71 -28 -44
this … all:-3 -112 -80
this … bein:-97 -2 -29
this … called:142 91 -13
this … cut:-33 -49 -74
this … down:-51 -47 -51
this … else:169 164 162
this … end:61 78 68
this … final:163 162 146
this … for:49 31 9
this … forever:38 23 28
this … forgive:154 153 120
this … good:33 23 -87
this … im:76 99 98
this … monday:-62 -77 -82
this … month:-95 -66 -49
this … nobody:-63 -11 22
this … note:102 100 110
this … one:48 54 29
this … own:-74 -79 -10
this … pain:50 -16 -122
this … pills:-107 -89 -77
this … quick:78 69 73
this … school:128 121 116
this … she:131 104 43
this … sister:108 123 64
this … stopped:134 62 77
this … suicide:23 61 92
this … thanks:116 89 49
this … that:-12 -58 -51
this … tiem:-80 -71 -45
this … tonight:0 30 27
this … u:52 48 47
this … wat:17 24 61
this … went:32 76 75
this … were:116 109 56
this … where:101 105 90
this … wil:-30 -18 39
thisll:57 71 65
tho:0 0 0
thomas:-22 -17 -44
thorough:-6 -3 0
thort:-18 -21 -30
thort it:41 96 69
thort itd:-11 82 68
thort why:146 42 35
thort yes:139 49 -8
thort … do:79 37 -12
thort … ending:-103 -67 -3
thort … him:-114 -131 -19
thort … his:-87 -61 -1
thort … how:73 74 -105
thort … it:77 39 27
thort … meant:138 44 72
thort … myself:-93 -82 -44
thort … on:34 -39 -50
those:-24 7 -18
those … for:29 53 59
those … in:88 34 18
those … is:99 79 88
thou:135 -11 -4
though:0 0 0
thoughts:-11 -25 -152
thoughts about:127 115 -11
thoughts are:88 106 -24
thoughts with:93 67 57
thoughts … day:41 70 0
thoughts … my:45 88 -90
thoughts … ur:37 10 50
thousand:-67 -85 -53
thousands:-55 -51 -41
thrashing:0 0 1
thread:-34 -16 -29
threads:-25 11 3
threat:-19 -8 -23
threaten:-15 -30 -2
threatened:-27 -50 -102
threatening:37 56 -20
threatening … jmup:20 16 125
threatens:52 59 -102
three:-16 -3 21
three bags:72 79 56
three in:-74 -79 -95
three nights:75 93 -19
three steps:43 59 60
three weeks:44 -69 -106
three years:-5 -100 -95
three … a:-60 -48 -35
three … ago:53 12 32
three … all:86 110 91
three … at:145 110 107
three … down:-60 -67 -51
three … from:88 83 94
three … im:28 90 70
three … is:99 98 79
three … on:64 52 73
threes:15 4 -23
threw:49 25 -4
threw it:64 -94 -81
threw out:-76 -70 -24
threw … away:145 73 -17
threw … of:32 103 130
thrilled:-71 -66 -61
thriller:-27 -13 -7
thriving:-27 -5 -5
throat:142 164 118
throat help:18 20 86
throat … burning:-86 -101 -80
throat … i:34 69 36
throat … teh:78 76 56
throats:110 82 85
throttle:-46 -42 -36
throttled:-3 -1 -1
through:1 10 39
through a:10 46 -22
through ill:-100 -91 -93
through it:-102 5 -2
through with:78 111 53
through … box:70 70 77
through … can:65 90 86
through … it:40 73 22
through … mattress:109 69 79
through … of:-113 -96 -96
through … plan:102 100 102
throughout:-19 -19 -23
throw:-28 -27 -37
throw … off:-81 -66 -140
throwing:-21 -8 -32
throwing … and:-46 -48 -72
throwing … blood:-56 -38 -47
thrown:11 5 79
thrown my:92 118 117
thrown … my:66 89 79
throws:54 76 -122
throws … at:110 116 -64
thud:108 102 127
thumb:4 -12 3
thumbs:32 -11 -4
thumbs on:84 57 59
thumping:-13 -1 -14
thunder:-2 -1 3
thurs:142 60 28
thursday:36 31 47
thursday thats:124 117 126
thursday … at:124 91 104
thursday … be:136 125 133
thursday … i:49 78 56
thursday … it:113 49 49
thursday … ive:97 83 56
thursday … on:-29 -86 -63
thursday … out:82 98 81
thursday … up:155 167 154
thursdays:-109 -86 -58
thus:2 -27 -20
thy:-50 -28 -30
thyme:-14 -12 -11
thyroid:-65 -83 -62
ti:-41 -3 0
tia:85 46 -27
tic:35 25 32
tick:95 121 155
ticked:-7 -40 -32
ticket:29 48 55
ticket to:75 69 80
ticket … teh:34 49 23
tickets:-130 -86 -61
tickets … teh:-70 -60 -65
ticking:26 35 44
ticking over:79 87 85
tickled:-15 -18 -7
tide:135 146 154
tide to:-50 -126 -118
tide … teh:78 91 93
tides:120 121 129
tides comin:100 84 87
tidied:-16 -1 8
tidier:73 -27 -49
tidy:49 68 67
tidying:7 -75 -55
tidying up:89 -19 -4
tie:2 -18 -27
tie it:105 54 54
tie … to:77 96 58
tied:59 49 78
tied teh:-107 -108 -102
tied … and:97 51 41
tied … to:-41 -51 -52
tiem:-20 -8 -7
tiem id:-100 -50 -40
tiem im:-86 -63 -73
tiem is:166 114 100
tiem its:92 95 55
tiem nobody:-115 -102 -47
tiem teh:80 63 62
tiem this:139 130 71
tiem … clinic:79 38 -1
tiem … comes:60 67 1
tiem … did:-89 -107 -96
tiem … dnt:123 129 99
tiem … drinks:121 80 -3
tiem … eat:105 24 0
tiem … going:-63 -66 -88
tiem … last:143 111 125
tiem … leter:132 134 136
tiem … month:-67 -33 -38
tiem … my:-28 -76 -77
tiem … off:-109 -42 -18
tiem … place:112 83 107
tiem … tiem:50 46 69
tiem … went:95 117 119
tiem … year:100 -9 -38
tiempo:-27 -23 -6
tiene:-25 -9 -3
tier:56 75 78
tierd:40 2 10
tierd to:118 108 75
tierd … anything:57 75 95
tierd … do:52 71 71
tierd … i:-109 -44 -79
tierd … living:85 17 -8
tierd … me:60 26 70
tierd … this:-80 -51 -32
ties:-52 -21 -67
tiger:-8 -4 -3
tight:76 61 57
tight and:106 107 110
tightening:35 24 9
tighter:-1 0 0
tights:-13 10 -34
tiktok:-47 -57 -26
til:55 81 89
til teh:44 15 3
tile:-27 -39 -41
tiles:0 -1 -27
till:-39 -25 -37
till five:-73 -44 -43
till i:84 83 13
till my:60 63 53
till … dnt:116 85 104
till … drop:106 122 10
till … split:92 124 75
till … teh:-11 -55 -13
tills:-29 -42 -38
tilt:-82 -33 -22
tilting:-7 10 19
timed:28 57 67
timeline:-9 -1 -1
timer:51 35 27
timers:-79 -87 -55
times:-2 -26 -34
times up:120 72 78
timetable:6 27 48
timing:-25 -31 -27
tin:33 34 42
tingle:-55 -36 -17
tingling:39 58 93
tingly:10 41 37
tinnitus:-8 -45 -2
tins:85 16 54
tinsel:-46 -53 -37
tiny:-93 -96 -65
tio:-1 -2 -4
tip:-54 -92 -107
tipped:70 67 51
tipped teh:127 106 103
tips:-125 -155 -137
tiptoe:32 -3 -6
tiptoes:4 -29 9
tiramisu:-3 0 0
tirar:93 4 -17
tire:-93 -74 -85
tiredness:-8 -48 -45
tiring:-9 -11 -3
tiro:16 16 58
tisch:3 1 5
tissue:-60 2 -52
tissues:18 22 -29
titanic:-2 0 -20
title:11 15 36
titled:-2 -31 -7
titration:-8 -34 -25
tl:-43 -21 -15
tn:66 79 9
to:-10 -3 -4
to a:-50 -37 -17
to ask:-89 -61 -118
to beachy:43 54 72
to bein:100 103 60
to blame:99 80 88
to breathe:85 128 152
to cancel:75 25 28
to care:126 -56 -8
to choose:23 54 96
to clean:106 114 108
to clear:77 91 22
to climb:64 46 64
to come:31 85 97
to count:-141 -100 -95
to ctb:107 169 -155
to cut:49 -42 -53
to day:106 -10 -9
to dei:1 74 26
to dnt:97 53 -1
to do:28 17 -4
to drink:-194 -81 -14
to eat:-4 -56 -3
to elbow:80 88 79
to end:-33 -21 -57
to ending:-34 -110 -26
to fall:97 70 86
to feal:-33 15 -65
to finish:102 97 29
to four:74 50 54
to hagn:-2 6 -49
to hate:97 102 118
to hert:-31 -8 -122
to himself:53 82 30
to its:85 71 41
to join:15 31 54
to karen:85 93 85
to keep:-18 -37 -24
to kil:80 57 38
to let:-85 -88 -68
to listen:71 59 12
to log:-38 -3 -69
to mine:-84 -44 -75
to morning:104 95 132
to most:115 -48 -34
to myself:32 30 -21
to nobody:136 119 119
to nothing:75 93 35
to nowhere:157 104 85
to overdose:65 -16 -47
to park:70 0 -2
to pass:40 44 48
to press:66 69 55
to pull:-75 -115 -76
to punish:71 74 31
to push:109 76 30
to return:66 -7 -14
to save:76 49 26
to scratch:104 -106 -11
to self:87 41 33
to sleap:56 34 63
to slip:62 46 83
to speak:-28 -49 -69
to stand:106 125 105
to stay:81 27 31
to string:82 53 27
to sunday:105 109 131
to swallow:21 20 66
to tell:-31 -31 -25
to turn:6 22 34
to type:83 87 123
to u:96 81 62
to walk:52 37 45
to want:119 -45 -23
to wash:-68 -79 -77
to watch:-45 -92 -37
to werk:-18 -45 -35
to where:45 6 21
to wihs:-25 44 -1
to … a:-53 -40 -64
to … afternoon:-105 -140 -103
to … alife:80 69 6
to … along:-76 -65 -71
to … am:24 94 55
to … any:135 -28 -51
to … are:59 93 76
to … arms:-23 -37 -124
to … asleep:131 70 72
to … baby:62 82 77
to … bad:-42 -12 -59
to … bags:-41 -10 -7
to … bank:77 77 66
to … be:55 37 36
to … beam:-90 -98 -107
to … been:-27 -50 -8
to … befor:56 91 59
to … bein:1 -65 -134
to … beside:-103 -44 -61
to … birds:98 12 15
to … black:142 141 136
to … both:67 92 91
to … bottom:165 47 18
to … bridge:154 141 136
to … but:38 28 89
to … cake:-45 -19 -10
to … cant:17 -6 -90
to … car:27 56 70
to … chemist:-84 -80 -94
to … christmas:-87 -47 -7
to … cleaner:26 64 87
to … cleared:122 109 112
to … cliff:124 105 100
to … dam:120 122 98
to … daughter:55 61 -21
to … decent:102 56 56
to … dei:90 58 56
to … delete:82 97 16
to … died:86 54 57
to … do:119 65 77
to … door:57 35 13
to … drank:-50 -5 -6
to … drunk:-86 -21 -28
to … empty:56 64 51
to … ere:26 37 74
to … every:-100 -111 -96
to … everything:31 63 75
to … final:-87 -68 -77
to … flatmate:-19 -83 -41
to … fone:63 64 74
to … for:-20 -52 -59
to … forum:-48 -70 -70
to … found:122 126 153
to … four:-49 -84 -100
to … front:39 -15 -3
to … full:-54 -113 -32
to … gave:88 115 109
to … girl:14 23 -37
to … giving:163 96 -27
to … goodbye:58 85 86
to … gran:82 23 49
to … hair:-102 -100 -74
to … head:-50 -43 -38
to … heard:-74 -40 -1
to … hes:21 31 -33
to … himself:-7 5 -64
to … home:37 -62 -63
to … husband:-83 -94 -82
to … instead:118 108 125
to … is:-8 -67 -13
to … itll:41 64 74
to … ive:62 53 71
to … lads:71 95 115
to … last:58 -36 27
to … lately:75 -36 -5
to … lists:104 -1 0
to … liv:31 -64 -26
to … lord:110 -18 -1
to … meeting:23 -92 -84
to … middle:105 53 57
to … mirror:15 -63 -97
to … mixed:79 74 41
to … morphine:-106 -52 -49
to … mother:94 90 74
to … myself:36 8 4
to … neighbours:-38 -104 -101
to … neva:63 118 3
to … nice:-56 -59 -42
to … nothing:25 -31 -74
to … nurse:66 92 112
to … old:18 0 -52
to … overpass:38 37 56
to … photos:98 68 21
to … pictures:-91 -83 -36
to … pills:50 29 63
to … place:92 92 137
to … quietly:77 121 89
to … ribs:83 59 103
to … rid:62 86 4
to … river:141 147 122
to … rock:85 45 38
to … round:71 55 38
to … same:118 168 76
to … saturday:100 88 102
to … school:56 42 -4
to … second:45 52 90
to … see:-58 -49 -41
to … seen:83 55 51
to … self:-12 0 -90
to … shop:-86 -62 -50
to … sister:-50 -72 -110
to … sixteen:106 105 -8
to … sleap:49 -8 22
to … some:-73 -51 -34
to … someone:39 -5 -12
to … something:-32 -13 -40
to … sorrry:97 85 54
to … station:-102 -120 -126
to … stop:68 -22 -84
to … summer:-100 -62 -14
to … sure:99 130 184
to … tell:48 35 38
to … thank:35 42 76
to … their:35 83 46
to … ther:-30 -75 -51
to … thoughts:121 98 72
to … throat:4 10 87
to … tiem:-39 -68 9
to … times:68 48 -43
to … tracks:137 101 106
to … turkey:-71 -80 -45
to … twice:-59 -12 -92
to … two:-91 -40 1
to … under:39 75 62
to … wak:60 83 97
to … watched:70 69 83
to … weekend:74 44 79
to … weight:-22 -90 -104
to … were:-51 -42 -59
to … where:93 64 97
to … which:-81 -83 -70
to … who:58 48 82
to … whole:-50 -76 -53
to … wholl:104 107 119
to … why:9 17 29
to … wishing:58 -27 -16
to … wont:60 112 124
to … wrists:76 101 -23
to … yes:104 101 45
to … yesterday:68 56 37
toast:-73 -58 -55
toasted:-8 -7 -4
toaster:123 90 39
toaster bath:121 178 37
toasters:74 46 44
toastie:-34 -22 -7
tochter:-23 -13 -22
toda:-32 -9 -9
todas:0 4 6
todas … pastillas:73 78 75
todavia:9 28 27
today:-45 -50 -65
today because:136 153 151
today but:42 -108 -76
today i:-19 -19 -37
today ill:-86 -109 -121
today is:-69 -60 -95
today ive:-69 -83 -97
today my:17 -81 -54
today tomorrow:87 108 109
today with:-106 -100 -91
today … a:-71 -68 -43
today … after:26 71 69
today … at:30 13 22
today … dnt:62 61 47
today … had:85 -101 -97
today … how:105 113 79
today … ive:-62 -75 -49
today … to:77 20 -14
today … tok:-95 -110 -83
today … use:-90 -111 -128
today … want:96 88 -35
today … wanting:50 138 0
today … was:110 90 85
today … wont:55 79 115
todays:46 52 94
todays date:100 96 114
todays … teh:67 75 67
toddler:-113 -105 -50
toddler … swallowed:-131 -138 -83
toddlers:-86 -74 -39
todmude:-11 -7 -4
todo:70 -13 71
todos:34 45 25
toe:-53 -72 -67
toenails:-27 -25 -2
toes:84 93 76
toes over:151 155 158
toes … teh:89 54 65
toffee:-10 -6 -4
together:13 53 90
toilet:-4 0 -27
toiletries:-32 -43 -45
toilets:58 78 79
toit:73 79 89
tok:36 50 69
tok about:94 125 122
tok another:34 55 51
tok many:-45 -92 -95
tok me:-95 -140 -101
tok my:-48 -45 -55
tok two:-123 -114 -102
tok wat:90 133 125
tok … all:-53 -47 -30
tok … at:99 86 72
tok … because:59 98 86
tok … boxes:121 111 120
tok … but:115 65 81
tok … chest:71 67 74
tok … dnt:65 93 107
tok … epilepsy:118 104 120
tok … everything:142 141 124
tok … feal:90 78 89
tok … first:135 124 119
tok … fone:-127 -138 -116
tok … haf:128 111 124
tok … hands:-101 -44 -47
tok … i:73 46 46
tok … in:63 50 55
tok … it:-109 -110 -108
tok … last:-10 -44 -52
tok … little:69 9 50
tok … lot:-51 -60 -52
tok … my:118 94 103
tok … on:-63 -109 -76
tok … out:-147 -180 -146
tok … pills:-65 -61 -53
tok … rest:102 140 132
tok … something:92 79 73
tok … teh:47 64 59
tok … ten:77 82 83
tok … than:85 -54 -63
tok … them:118 100 104
tok … this:70 93 112
tok … tok:85 65 48
tok … whole:82 85 90
tok … with:35 76 104
told:28 9 13
told his:129 99 -6
told me:-77 -27 -64
told my:71 -34 5
told nobody:-101 -105 -40
told siri:55 60 64
told to:-106 -100 -89
told u:-122 -102 -38
told werk:82 111 93
told … a:42 78 61
told … about:-56 -90 -99
told … be:6 32 61
told … been:89 88 36
told … chemist:82 103 101
told … gp:105 16 26
told … hes:99 86 38
told … i:8 101 90
told … id:44 88 120
told … im:64 66 54
told … is:65 42 -34
told … it:129 127 58
told … itd:-91 -71 -45
told … one:-25 -97 -120
told … remind:125 120 118
told … shes:110 32 -15
told … soul:116 105 78
told … tell:44 47 67
told … to:30 42 67
told … was:83 80 100
told … wife:116 63 7
toledo:-21 -21 -4
tolerance:-66 -77 -115
tolls:46 25 25
tom:39 48 52
tom and:127 111 101
tomado:88 88 100
tomado … pastillas:39 56 65
tomar:45 37 39
tomato:-30 -34 -16
tomatoes:-87 -95 -49
tomb:6 -2 -1
tombola:-20 -6 -5
tome:57 65 56
tomo:-39 -32 -35
tomorrow:31 35 54
tomorrow after:26 54 65
tomorrow because:-117 -115 -94
tomorrow befor:121 117 101
tomorrow ill:-114 -122 -67
tomorrow is:-51 -78 -83
tomorrow its:-50 -56 -61
tomorrow morning:14 13 39
tomorrow my:-103 -112 -86
tomorrow night:-69 -57 -45
tomorrow or:71 58 84
tomorrow she:115 101 81
tomorrow that:64 45 53
tomorrow thats:115 91 70
tomorrow theyll:81 127 108
tomorrow … a:-32 -37 -56
tomorrow … befor:70 80 96
tomorrow … cant:-119 -99 -101
tomorrow … dnt:80 47 45
tomorrow … doin:37 68 84
tomorrow … drive:85 95 94
tomorrow … got:-113 -118 -127
tomorrow … had:-38 11 -85
tomorrow … her:135 107 102
tomorrow … me:37 70 81
tomorrow … nobody:39 64 92
tomorrow … not:124 73 68
tomorrow … one:-92 -89 -84
tomorrow … scared:-15 7 -69
tomorrow … school:96 89 100
tomorrow … see:-104 -81 -66
tomorrow … thats:71 45 45
tomorrow … wen:114 113 163
tomorrow … wont:120 131 121
tomorrows:184 165 183
tomorrows another:-71 -63 -43
tomorrows teh:76 43 55
tomorrows … go:-71 -63 -43
ton:79 109 70
tone:-77 -84 -41
tongs:-17 -14 -9
tongue:77 89 93
tongue and:59 38 107
tongues:128 148 166
tonic:13 17 36
tonight:86 96 114
tonight but:-30 -122 -115
tonight bye:-105 -106 -102
tonight goodbye:-99 -106 -120
tonight if:-103 -107 -134
tonight ill:176 188 196
tonight im:-88 -89 -36
tonight is:-20 -65 -113
tonight its:64 77 83
tonight not:75 108 96
tonight on:67 88 120
tonight once:59 39 59
tonight one:-112 -121 -123
tonight pills:56 68 74
tonight roap:77 84 90
tonight sorrry:124 119 132
tonight to:-65 -53 -34
tonight with:-13 -77 -64
tonight … a:-87 -59 -45
tonight … bag:62 86 60
tonight … by:90 109 104
tonight … check:89 101 88
tonight … did:161 144 33
tonight … doin:115 1 -63
tonight … for:30 94 79
tonight … go:136 138 155
tonight … good:117 122 54
tonight … he:133 103 68
tonight … ive:-72 -84 -84
tonight … kil:-8 -58 69
tonight … last:100 97 83
tonight … myself:4 18 75
tonight … nine:-27 -37 -64
tonight … no:50 73 94
tonight … out:97 121 75
tonight … put:96 59 65
tonight … sat:4 -69 -132
tonight … sorrry:158 170 178
tonight … thats:74 85 93
tonight … wont:103 136 119
tonights:95 103 105
tonights teh:59 72 105
tonights … end:89 101 107
tonights … was:107 98 104
tonsillitis:-16 -20 -16
tonsils:-23 -38 -37
too:0 0 0
tool:44 0 -29
tool … it:83 22 -32
toolbox:44 44 -1
tools:6 2 -21
tooth:-27 -14 -54
toothache:101 -30 5
toothbrush:-51 -62 -86
toothpaste:-23 -79 -87
top:91 95 70
top himself:5 9 -113
top myself:122 139 -154
top … been:73 -9 -18
top … cliff:-48 -54 -47
top … it:27 48 40
top … looking:79 71 103
top … off:70 82 68
top … over:124 116 128
topic:-58 -51 -32
topiramate:-11 -14 -9
topped:-9 -5 -43
topping:77 137 -84
tops:-28 -9 -52
torch:-22 -14 -2
tore:122 -101 -104
tore … up:163 -84 -112
torn:40 49 86
toronto:-62 -61 -45
tortoise:-7 -33 -2
torture:-63 -58 -15
tot:65 -49 -18
total:-63 -45 -36
totally:0 0 0
toten:3 3 27
totgelacht:-25 -28 -8
totlachen:-5 -5 -1
touch:48 28 44
touched:52 56 -47
touched my:91 72 0
touched … daughter:0 2 -88
touches:99 104 -54
touches me:154 136 -60
touching:-50 -4 -41
tough:-34 -9 -41
toujours:15 16 -1
tounge:5 5 2
tour:-83 -79 -95
touring:-3 -2 0
tourist:-3 -2 -2
tourists:44 30 18
tournament:-19 -6 -19
tourniquet:55 36 44
tourniquet on:109 68 69
tours:-8 27 -57
tous:101 110 107
tout:22 -29 15
toute:31 37 32
tow:-126 -119 -99
toward:24 15 37
towards:57 87 60
towards teh:55 57 77
towel:8 -9 -7
towel … my:94 56 50
towels:77 106 125
tower:96 95 86
tower and:131 140 136
towers:-53 -78 -44
towing:106 118 106
town:-18 2 4
town and:81 40 92
town … im:101 77 86
towns:24 47 50
towpath:-67 -45 -41
toxic:-34 -34 -24
toy:-51 -37 -49
toys:-7 1 12
trabajo:-53 -9 -2
trace:103 115 135
tracing:-34 -11 -10
track:53 93 95
tracker:-2 2 -38
tracking:57 81 45
tracks:74 76 97
tractor:-1 -8 10
tractors:-1 -1 -1
trade:68 -40 -17
tradition:-42 -36 -20
traffic:-28 2 0
trafic:-2 -1 -1
tragedy:7 -47 -53
trail:58 4 3
trailer:-47 -52 -26
train:-5 24 36
train and:81 83 89
train at:-39 -58 16
train comin:-59 -58 -67
train home:-107 -76 -72
train ill:76 67 96
train line:99 112 100
train on:-71 -78 -84
train this:116 70 85
train to:-91 -52 -47
train … hit:81 102 113
train … its:-9 -8 -84
trained:-31 -57 -28
trainee:-45 -43 -5
trainees:126 95 61
trainer:15 26 47
trainers:75 120 144
training:-93 -78 -92
trains:-52 -17 5
trains and:37 59 64
trains go:58 78 106
trains late:-91 -94 -94
trainspotting:-22 -12 -36
traitor:-2 0 0
tram:47 73 65
tramadol:14 20 90
trampoline:-93 -82 -77
trams:83 -3 21
trans:44 25 30
transfer:-2 -2 -4
transferred:41 39 44
translate:-10 -4 -4
translated:-1 -1 -1
translating:-36 -22 -18
transmission:87 -2 1
transplant:16 22 53
trapdoor:21 -15 -17
trapped:5 -35 -24
traps:-68 -10 -9
trash:-8 -28 -32
trashy:-26 -21 -16
trauma:-57 -36 -27
travel:-63 -33 -34
travelling:89 81 78
travelling with:81 79 71
travelodge:58 65 63
travels:52 69 1
tray:-93 -83 -80
trays:-34 -31 -26
trazodone:13 21 19
treacle:-28 -3 -2
treadmill:-29 -34 -31
treasure:-5 -4 -3
treasurer:-88 -85 -76
treasurers:-25 -21 -27
treat:-28 -85 -28
treatable:-15 -25 -10
treated:-20 -42 -15
treating:34 -42 -34
treatment:-7 -123 -87
treatment … i:86 -2 -15
treaty:-3 -5 -4
tree:24 28 -9
tree and:-48 -59 -46
tree its:-54 -68 -61
tree … ive:-48 -59 -71
tree … me:61 53 53
treehouse:-65 -57 -60
trees:25 33 55
trembling:122 85 -44
tremens:-11 -6 -3
tremor:1 -17 -23
tremors:-20 -6 -6
tren:40 53 66
tres:-9 -6 -3
trev:-43 -47 -54
trevor:-9 -3 0
triage:11 40 26
trial:-51 -20 7
tribunal:52 29 -35
tribunal i:101 -6 -2
tribute:-9 -11 -2
trick:-121 -60 -61
tricks:50 -22 -14
tried:48 68 65
tried in:85 20 -38
tried it:28 50 47
tried last:17 47 75
tried to:-69 -116 -83
tried … drown:98 142 16
tried … last:63 112 12
tried … my:-1 -113 10
tried … tak:1 -139 -67
tries:-63 -80 -34
trifle:-14 -34 -39
trigger:43 40 60
trigger of:-57 -49 -64
trigger … teh:-117 -113 -118
triggers:36 71 70
trimmer:-35 -13 -10
trip:-9 8 20
trip … teh:141 146 120
tripped:-26 -20 -9
trips:-63 -66 -13
trivia:-15 -11 -2
trocken:-7 -4 -2
trois:-71 -62 -40
trolley:-17 -6 18
trolleys:75 49 51
trombone:-26 -18 -20
trop:-2 -2 0
trophy:-29 61 -22
trouble:-72 -100 -82
trouble … teh:121 -17 -9
troubled:-3 2 -7
troubles:19 -27 -74
troubling:65 67 58
trousers:-78 -60 -87
trout:-29 -27 -38
truck:53 42 69
trucker:16 -1 22
truckers:-9 0 0
trucks:54 44 46
true:-95 -75 -113
truly:0 0 0
trumpet:6 -3 4
trunk:97 98 111
trust:-61 -80 -127
trust myself:99 -19 -89
trust … not:20 89 -7
trust … to:17 115 -26
trust … with:-43 -101 -32
trusted:10 17 -23
trusting:9 30 -2
truth:2 -22 -115
truth be:90 -29 -5
truth … told:84 -29 -5
truthful:119 0 -13
truthfully:-1 -43 -27
try:-53 -37 -45
tryin:-4 -3 49
tryin … climb:111 123 112
tryin … my:-66 -57 -24
tryin … tak:-39 -74 -29
tten:0 0 0
tter:0 0 0
tting:0 -1 -3
ttle:0 0 0
tu:14 -12 -10
tub:90 90 124
tuba:-22 -30 -3
tube:13 4 24
tube of:80 34 2
tubs:-67 -71 -58
tucked:74 83 87
tucson:-22 -19 -11
tue:-32 -30 -13
tuer:-1 18 -107
tues:80 60 64
tuesday:44 50 48
tuesday after:21 -146 -125
tuesday my:145 119 119
tuesday wen:51 65 117
tuesday … teh:45 16 28
tuesday … tuesday:108 95 95
tuesdays:-6 -36 -44
tug:3 29 31
tuition:22 7 38
tulips:-23 -4 -1
tulsa:-20 -43 -52
tumble:59 -23 -6
tumbler:53 54 28
tummy:44 82 81
tumour:-33 -24 -5
tumours:0 0 0
tun:39 42 27
tuna:-66 -36 -47
tune:61 37 14
tunnel:113 40 28
tupperware:16 20 30
tur:55 59 99
turbulence:122 -48 -39
turbulence … was:149 -2 -3
turkey:-37 -68 -89
turkey … had:70 84 114
turmeric:3 11 0
turn:35 15 33
turn it:79 63 97
turned:-16 6 -8
turned teh:72 77 96
turned … and:-14 -54 -71
turned … down:45 2 6
turned … off:-95 -90 -79
turned … on:6 41 71
turned … to:53 6 16
turning:85 45 39
turning blue:92 120 121
turnout:8 12 0
turns:-2 -45 -56
tut:2 2 4
tutor:21 26 31
tutors:-3 -6 -7
tv:20 58 85
twain:-3 -8 -6
twelfth:51 130 104
twelve:0 4 30
twelve bore:116 118 106
twelves:-4 -3 -2
twenties:-58 -84 -46
twentieth:19 -60 -62
twenty:-47 -42 -37
twenty years:-19 -77 -86
twenty … a:98 110 79
twenty … with:95 108 52
twice:11 19 3
twice a:-88 -91 -60
twice since:40 124 122
twice this:75 -41 -19
twice today:106 82 -61
twice … and:113 110 91
twice … at:-63 -7 -11
twice … got:90 46 -1
twice … im:52 27 42
twice … know:143 91 67
twice … of:-65 -65 -72
twice … week:32 -6 -71
twig:140 62 -38
twigged:64 70 57
twin:92 24 23
twine:50 66 53
twins:-77 -45 -96
twist:61 80 -9
twists:9 5 -85
twitch:-15 -5 -3
twitching:139 143 127
twitchy:17 -19 -29
twix:42 42 28
two:-1 -23 -16
two bags:140 138 84
two boxes:54 62 58
two days:24 74 88
two fits:109 114 120
two in:-51 -45 -44
two litres:89 35 19
two packets:78 83 80
two paracetamol:-110 -106 -114
two seizures:103 128 155
two teh:119 97 97
two without:145 24 37
two … all:90 47 48
two … day:-22 22 65
two … down:149 99 77
two … drink:157 8 -41
two … go:-96 -91 -101
two … home:114 41 -19
two … i:32 20 29
two … im:39 12 42
two … my:25 7 -45
two … since:112 139 145
two … them:-118 -119 -140
two … three:49 48 43
ty:-11 -18 -18
tying:109 132 74
tying it:124 142 145
tylenol:78 60 51
tyne:32 24 65
type:-17 -22 9
typed:23 13 -1
types:-17 -13 -3
typical:-57 -46 -43
typing:116 81 89
typing is:75 73 47
typing it:-35 -106 -75
typing w:94 53 68
typing … i:158 71 73
typing … in:-34 -87 -28
typing … teh:72 82 47
typings:4 3 3
typo:7 -14 -25
typos:-49 -38 -37
tyrant:-8 -8 -4
tyre:-52 -54 -46
tyres:-33 -34 -1
u:-9 7 19
u are:-110 -71 -91
u at:-90 -74 -103
u but:-65 -40 -62
u cant:-117 -111 -86
u catch:105 3 -12
u did:114 95 112
u feal:-94 -56 -32
u goodbye:107 106 112
u he:138 101 52
u hear:79 84 91
u ive:32 56 45
u kept:18 25 113
u know:52 -16 -12
u made:48 81 88
u mum:-84 -112 -111
u need:-70 -81 -92
u speak:130 72 87
u tak:76 6 4
u this:99 96 99
u tok:68 70 70
u tonight:76 70 60
u were:122 137 137
u … beter:45 58 68
u … do:-56 -60 -25
u … done:143 126 103
u … enough:75 104 76
u … ere:-75 -84 -67
u … every:-50 -19 -6
u … going:74 89 100
u … gone:86 63 66
u … id:119 -20 -5
u … im:65 53 69
u … kil:110 89 -47
u … know:76 48 1
u … leter:106 97 97
u … my:98 77 63
u … myself:83 81 -3
u … not:48 80 55
u … one:-113 -80 -98
u … plan:119 35 56
u … see:-61 -78 -116
u … someone:-103 -73 -24
u … ther:-17 -39 -22
u … wat:65 -21 35
u … why:117 117 112
u … with:-165 -161 -135
u … wont:90 127 89
uber:-40 -21 -28
ugh:2 -13 -5
ugly:-61 -46 -80
uk:-39 -63 -47
ukulele:-63 -61 -53
ukuleles:-2 -1 -1
ulcers:24 26 21
ull:85 83 101
ultrasound:36 -1 -1
um:0 0 0
umbrella:-21 -12 -22
umbringen:59 71 -123
umziehen:-38 -31 -3
umzubringen:61 61 -36
un:-21 -17 1
una:-17 8 69
unal:0 0 0
unalive:-12 -19 -167
unalive myself:144 101 -26
unalive … not:11 -81 -2
unalived:-19 -70 -16
unaliving:25 29 -7
unbearable:27 -26 -18
uncle:-2 10 -25
uncle has:115 101 71
uncles:-67 -52 -32
uncles … in:46 50 60
unclipped:204 217 224
unconscious:124 122 98
unconscious on:61 71 71
und:9 30 24
und ich:-31 19 -114
und wil:-3 2 46
under:53 50 53
under it:50 16 -19
under my:55 58 26
under … beam:116 119 55
under … bowl:66 74 70
under … dey:149 93 99
under … duvet:-72 -67 -50
under … for:-40 -73 -72
under … fruit:66 74 70
under … i:-14 -42 -58
under … ice:102 88 133
under … on:-41 -37 -88
under … ribs:137 104 109
under … she:35 50 116
under … to:129 156 117
under … train:-54 -61 -100
under … with:-75 -76 -65
underground:97 91 65
underlined:126 123 75
underneath:107 136 130
underpass:9 9 58
understand:22 52 47
understand wat:47 46 66
understanding:-36 6 34
understands:-3 -60 -3
understood:-80 -68 -56
undertaker:53 89 100
underwater:-9 -1 0
undo:82 83 84
undone:118 96 82
une:7 13 44
une overdose:68 66 75
unexpected:6 -12 -36
unfair:-62 -13 -8
unfinished:-6 1 19
unfollowed:-2 -8 -14
unfortunately:-76 -11 -9
unhappy:17 43 72
uni:-43 -16 -69
unico:25 -7 -1
unicorn:-10 23 28
uniform:38 16 6
uninstall:81 6 -53
uninstalled:-19 -14 -10
uninstalling:19 -9 -9
union:-22 -30 -44
unit:55 7 6
united:48 50 41
units:70 63 53
universe:15 -24 -30
university:-38 -50 -77
unknown:-54 -46 -55
unless:-24 1 9
unlike:-34 48 20
unlock:23 11 17
unlocked:159 140 151
unopened:17 -100 -91
unopened and:63 -52 -21
unpacked:90 -13 -5
unpaid:-3 -3 -14
unplugged:97 74 85
unreal:31 -68 -34
unresponsive:17 30 43
unsafe:-27 -30 -13
unscrewed:98 86 91
unsubscribe:7 57 69
unsubscribed:-42 1 5
unsubscribing:80 -35 -20
until:-20 -16 -17
until i:21 -5 -29
until im:111 107 111
until this:130 123 -28
until … and:76 89 20
until … bruise:34 72 0
until … dei:58 -94 14
until … hav:105 -2 17
until … im:135 89 111
until … month:60 135 -4
until … over:173 145 82
unused:-19 -12 -10
unwanted:-5 -6 -1
unwell:-46 -18 -16
up:5 0 13
up against:26 -76 13
up all:-87 -60 -58
up alone:80 88 39
up an:91 91 55
up blue:135 140 98
up dey:83 82 59
up dnt:21 40 -70
up ere:167 182 172
up every:-84 -65 -49
up for:-59 -39 -56
up how:100 89 118
up i:44 53 40
up im:81 91 132
up in:-84 -107 -81
up mum:86 105 92
up no:41 3 -6
up or:45 -29 -19
up she:23 74 89
up something:79 43 45
up tomorrow:115 41 28
up tonight:66 99 93
up wen:57 14 -30
up … am:-72 -55 -34
up … attic:-101 -105 -105
up … bottle:-65 -4 -3
up … breathing:22 15 -93
up … bridge:-96 -105 -99
up … by:-107 -112 -134
up … cooker:91 40 115
up … crane:128 133 139
up … dnt:68 74 36
up … do:26 39 44
up … down:85 60 44
up … drank:62 79 88
up … for:26 48 24
up … jmup:108 90 88
up … left:-75 -83 -11
up … mind:46 81 -53
up … myself:-6 84 -85
up … people:107 56 -19
up … pylon:138 141 132
up … school:-112 -128 -18
up … shes:45 37 14
up … since:96 103 101
up … stairs:83 111 108
up … tablets:82 117 129
up … theyre:150 153 129
up … to:16 59 -11
up … tomorrow:29 46 93
up … up:107 77 69
up … wont:94 104 57
update:-142 -101 -73
updated:-46 -19 -7
updates:42 8 12
updating:-1 0 0
uploaded:67 57 56
upon:23 44 91
upp:27 25 58
upped:-38 -80 -102
upped … and:-62 -86 -95
upper:0 14 5
upright:-34 -27 -9
ups:-66 -32 -34
upset:-78 -37 -9
upsetting:-6 -4 -4
upside:-56 -35 -47
upstairs:16 11 6
upstate:115 114 32
ur:-53 -20 -13
ur mum:-126 -108 -116
ur old:84 113 76
ur … for:112 69 63
ur … im:57 34 5
ur … in:70 56 42
ur … one:72 24 47
ur … through:75 43 50
urge:0 -19 -118
urge surfing:102 -4 -4
urge to:19 32 -90
urge … hert:18 -73 -1
urge … in:130 38 -19
urge … is:192 69 -30
urge … jmup:55 112 -10
urge … this:38 -94 -28
urgent:-15 -18 -17
urges:38 -46 -76
urges … cut:-134 -4 -1
urn:26 -63 -64
urs:0 0 1
us:-36 -29 -11
us for:-74 -61 -63
us im:137 105 107
us in:25 46 76
us … and:53 71 63
us … i:-70 -88 -67
us … last:-67 -83 -77
use:30 35 1
use im:105 131 130
use it:-146 -78 -23
use my:-52 61 59
use of:54 -73 -66
use teh:-7 40 70
use … going:105 5 37
use … my:149 -20 -97
use … myself:-84 -68 140
use … on:-10 -49 84
use … own:69 61 34
use … shotgun:77 96 123
used:40 -3 3
used after:145 82 80
used for:27 71 39
used on:138 55 3
used teh:21 107 121
used to:-79 -43 -69
used yesterday:151 -16 -2
used … months:59 102 23
used … that:-73 -36 -11
used … wihs:-1 50 0
used … years:35 31 -25
useful:-64 -49 -17
useless:-53 -74 -75
user:108 123 97
username:7 35 27
usernames:127 132 122
users:-2 -5 -20
uses:49 26 -111
using:-41 -16 -53
using in:-117 -101 -3
using teh:72 118 146
using … and:-49 -56 -39
using … day:96 68 95
using … for:-83 -92 -81
using … i:-91 -63 -67
using … of:64 8 62
using … teh:-54 -151 -63
usual:-74 -62 -30
usually:-97 -105 -152
ute:21 3 50
utes:2 3 1
utility:-66 -47 -61
utrecht:-6 -3 -2
v:-5 -4 -3
va:41 79 81
vacaciones:-61 -53 -35
vacances:-23 -17 -3
vacation:-24 -15 -33
vaccination:3 11 5
vague:2 4 -2
vais:40 86 65
vais sauter:73 78 73
vais … suicider:12 14 -102
vale:-37 61 81
valgo:80 -38 -25
valium:99 71 100
valium all:64 78 83
valium … and:49 70 102
valley:-71 -55 -19
vallies:71 37 39
valproate:-7 -6 -6
values:1 -1 -6
valve:-61 -53 -35
vamos:-17 -24 -27
vampire:-18 -29 -9
van:-59 -68 -61
vancouver:-9 -1 -2
vanish:-60 -46 -7
vanished:51 -21 2
vanished … fink:90 -18 -6
vanishing:127 43 39
vans:-4 19 22
vape:8 9 -27
vaped:82 65 78
vapes:0 -15 -23
vaping:-9 -4 -1
varnish:-67 -43 -7
vase:-30 -29 -22
vat:-31 -31 -11
vater:3 1 14
ve:-7 -5 -7
vea:-9 -15 -18
veces:55 -17 -6
vecina:-81 -107 -104
veg:-14 -24 -29
vegan:-76 -73 -62
vegas:46 21 -10
vegetable:-32 -22 -4
vegetarian:-40 -37 -28
vein:6 30 3
veins:171 153 108
veinte:-5 -3 -3
vel:0 0 0
vending:-44 -26 -32
vengeance:-2 -17 -11
venlafaxine:-27 5 -16
vent:-31 -22 -16
ventilator:17 12 9
venting:-11 -12 -32
vents:-44 -34 -34
venue:-130 -91 -99
veo:29 -37 -37
ver:-80 -23 -11
vera:-68 -65 -40
verd:0 0 0
verdad:46 13 13
verdict:-15 -11 -2
verge:-31 -17 -2
verse:-9 -18 -30
version:7 -45 -38
versus:-36 -16 -8
very:0 0 0
vestry:88 42 -3
vet:-29 -19 -10
vet and:91 100 86
vet is:-46 -52 -74
vet … for:86 71 76
vet … me:77 64 68
veteran:-30 -16 -22
veterans:4 25 23
vets:32 55 40
veut:71 91 33
veux:-6 17 -61
veux mourir:49 68 7
vez:31 56 -17
via:-27 -16 -27
viaduct:59 75 85
viaduct … my:95 99 87
viagra:62 88 94
vial:39 71 87
vibe:7 -7 -10
vibes:101 20 -7
vicar:-44 -32 5
vicars:-27 -18 -34
vice:-10 23 26
victim:-16 -12 -6
victims:-104 -101 -109
victorian:-75 -46 -39
victories:-8 -10 -22
victory:9 -4 -1
vida:76 -5 -45
video:9 28 35
videos:21 44 -72
vie:114 34 -51
viel:-37 -38 -33
viens:78 96 113
vient:-3 -2 -17
vietnam:-35 -31 -17
view:16 2 -24
viewpoint:11 12 14
views:47 60 74
vigil:-23 -3 29
vile:-30 -23 -19
village:-72 -39 -56
villain:-31 -18 -14
vinegar:-90 -86 -67
vingt:6 3 4
vinyl:19 83 83
vinyl to:114 94 105
violence:-24 -21 -17
violent:-59 -22 -53
violin:-28 -14 -4
virgin:-45 -29 -8
virginia:51 46 18
virtual:-8 -3 -2
virus:-19 -7 -4
vis:-4 -6 6
visa:46 68 -17
visible:49 14 10
vision:96 122 111
visions:66 68 80
visions doubled:56 75 104
visit:10 -15 -30
visited:36 32 50
visiting:-5 -60 -35
visitor:-7 -19 -25
visitors:-65 -57 -40
visits:-24 -56 -49
vitamin:-97 -78 -77
vitamins:-90 -68 -49
viva:-40 -41 -37
vivement:-8 -7 -6
vivid:-54 -63 -4
viviendo:98 31 -12
vivir:-26 19 -21
vivitrol:-12 -33 -15
vivre:115 -54 -19
vodka:81 94 80
vodka a:8 17 -104
vodka and:-24 0 98
vodka on:145 66 18
vodka … and:57 65 79
vodka … day:42 34 -110
vodka … hes:28 79 105
vodka … my:40 5 -29
vodka … teh:48 4 -19
vodka … way:81 -50 -26
vodka … whole:64 85 93
voice:57 41 32
voice notes:37 67 77
voice one:84 73 73
voice … and:121 104 58
voice … in:75 95 110
voice … last:109 97 86
voice … to:80 125 -12
voicemail:105 98 96
voicemails:4 3 3
voices:35 39 49
voices … me:167 125 -42
void:106 55 -41
void … and:59 90 -4
voila:-8 24 -8
voir:0 0 2
voit:10 28 -5
vol:-28 -29 -14
volume:7 -36 -40
voluntary:7 9 30
volunteer:-32 -43 -47
volunteered:-34 -23 -38
volunteering:-15 -17 -11
volunteers:-114 -94 -101
volver:36 6 -5
volvo:-29 -21 -24
vom:-19 -15 -6
vomit:-60 -17 19
vomiting:-14 24 21
vomiting and:94 81 63
von:-33 -31 0
vor:-35 -34 3
vos:-23 -11 -8
vote:-48 -58 -52
voted:-30 -6 0
votes:-25 -12 -9
voting:-2 -4 -6
voucher:-31 -6 -14
voudrais:118 -45 -29
voulais:4 6 -16
voulu:-44 -46 -28
vous:-20 -17 18
vows:-24 -11 -10
voy:27 32 67
voy a:52 84 76
voy … suicidarme:15 4 -125
vraiment:48 66 -3
vs:-68 -50 -32
w:68 76 74
w a:79 92 47
w … in:123 67 93
w … roap:76 81 108
waded:24 27 36
waders:-2 8 -4
wading:1 10 10
waffles:-41 -2 -16
wage:21 -11 -31
wages:119 68 -51
wagging:0 0 0
wagon:28 -15 -79
waist:13 37 57
waistband:9 6 14
wait:39 56 63
wait until:85 84 101
wait … i:35 57 72
wait … night:55 26 45
wait … on:56 77 118
wait … out:-95 -114 -85
wait … teh:103 104 78
waited:50 16 3
waiter:-9 19 0
waitin:98 102 93
waitin … teh:118 126 121
waiting:63 54 75
waiting on:104 151 123
waiting room:-108 -87 -80
waiting to:29 -161 -124
waiting … dark:81 89 94
waiting … dei:-1 -257 -199
waiting … him:90 90 110
waiting … husband:-55 -41 -35
waiting … right:-29 -45 -83
waiting … train:-69 26 21
waits:-3 5 -110
waits outside:-1 -1 -97
wak:35 21 4
wak ive:28 93 107
wak … day:129 16 77
wak … got:29 99 115
wak … she:44 107 115
wak … tomorrow:9 -139 -77
wak … up:127 5 40
wakes:9 29 70
waking:75 70 2
wales:-83 -64 -76
walk:-14 -9 -4
walk in:95 113 94
walk into:95 105 83
walk on:-65 -70 -75
walk … freezer:81 64 10
walk … im:153 49 45
walked:17 1 26
walked off:157 162 129
walked … into:90 115 112
walked … to:43 54 55
walker:-10 4 8
walkers:79 102 110
walking:35 11 59
walking down:128 121 121
walking in:51 78 96
walking round:-57 -115 -108
walking … and:-73 -104 -106
walking … im:-105 -101 -137
walking … me:123 120 110
walking … teh:55 62 47
walks:-15 -17 -33
wall:51 23 10
wall until:119 181 -74
wall … way:115 10 30
wallet:-39 -21 -41
wallpaper:-87 -95 -82
wallpapers:-4 24 30
walls:31 18 19
wally:-1 -1 0
walmart:0 0 -5
walrus:-2 -1 -2
walter:-22 -13 -17
waltzers:-20 -5 -5
wan:31 58 -12
wandering:-3 1 -1
wanna:76 93 -83
wanna be:114 -37 -47
wanna dei:7 114 -108
wanna kil:59 47 -22
wanna … and:20 78 -64
wanna … anymore:106 -41 -11
wanna … it:60 97 29
wanna … myself:135 128 -68
wannnnt:0 0 0
want:28 25 1
want and:92 102 19
want for:85 -7 -41
want help:92 100 100
want one:-9 -94 -68
want out:102 107 -78
want that:114 84 82
want them:83 40 88
want this:-123 -67 -9
want to:7 24 -65
want u:-98 -78 16
want … a:44 7 -22
want … alife:45 -30 -129
want … ambulance:109 127 155
want … away:75 76 22
want … be:18 -50 28
want … befor:74 26 51
want … buried:19 50 80
want … by:0 -104 -45
want … cant:-8 -113 -9
want … commit:118 69 -25
want … cut:-60 -150 -5
want … disappear:75 -38 -10
want … done:33 35 87
want … drink:15 -92 -38
want … end:-30 19 -70
want … ere:-79 -71 -4
want … existing:1 -137 -9
want … finish:150 115 3
want … forever:100 -41 -4
want … found:47 57 84
want … full:-19 -105 -5
want … hert:-95 -6 -14
want … i:-52 -43 7
want … in:-74 -90 -112
want … ive:-114 -110 -64
want … jmup:0 -3 -142
want … kil:-2 -7 -39
want … my:37 42 -78
want … myself:114 180 -160
want … no:126 -24 -11
want … nobody:-96 -89 -20
want … not:70 -42 -90
want … off:-2 -90 -73
want … right:85 5 61
want … see:-31 -7 152
want … stop:88 -41 53
want … suicide:78 103 -78
want … tak:68 77 -70
want … this:-82 -74 -37
want … told:116 61 54
want … use:-12 -116 -45
want … with:-42 -107 -83
wanted:-14 -5 -7
wanted my:95 86 59
wanted one:125 63 130
wanted … cut:168 -91 -32
wanted … drink:128 -29 -13
wanted … herself:-149 -152 -36
wanted … him:-70 -24 -21
wanted … kil:-62 -82 -120
wanted … last:106 84 60
wanted … most:88 -4 0
wanted … much:138 78 -52
wanted … myself:34 1 -133
wanted … see:79 91 86
wanted … sleap:64 119 124
wanted … suicide:-98 -77 -43
wanted … them:90 68 76
wanted … to:105 121 116
wanting:91 51 -154
wanting it:243 27 -55
wanting to:-16 55 -193
wanting … and:-77 -96 37
wanting … dei:-146 -5 11
wanting … end:30 98 -7
wanting … jmup:-55 -110 -59
wanting … kil:107 163 -57
wanting … my:85 37 -111
wanting … myself:91 90 -85
wants:23 -4 -88
wants to:36 64 -61
wants … and:-4 21 -104
wants … but:-56 -33 -31
wants … do:187 165 -19
wants … kil:68 87 -91
war:-1 -79 -60
war i:136 -9 -5
ward:-1 -41 -34
ward … weeks:158 110 115
warden:42 70 25
wardrobe:-50 -36 -21
wards:-69 -43 -45
ware:106 -27 -61
warehouse:34 67 77
waren:30 -23 -12
warfarin:74 60 84
warm:43 64 95
warm … i:1 46 62
warmed:-60 -33 8
warmer:-7 -7 -4
warmth:-1 18 24
warn:-19 19 63
warned:-29 7 9
warning:-2 -6 -25
warnings:-21 -16 -6
warns:-10 -27 -15
wars:-54 -43 -15
wary:0 -1 -1
was:-29 -45 -26
was all:48 19 22
was beautiful:76 91 83
was brought:60 72 -20
was calm:35 57 105
was close:-50 -59 -1
was dead:20 5 -54
was disappointed:95 -52 -14
was doin:90 -4 8
was drinking:-94 -92 -42
was easier:26 53 48
was ere:134 84 92
was fine:84 85 51
was for:162 181 201
was gone:-7 -96 -87
was grateful:127 127 141
was happy:89 95 87
was haveing:96 80 43
was id:103 98 70
was ill:-41 -37 -7
was its:86 96 94
was jealous:110 79 -3
was mad:-87 -51 -28
was neva:38 64 46
was nice:40 70 82
was ok:150 105 104
was on:2 -68 -106
was one:36 24 -76
was pleased:98 -3 -6
was plenty:81 100 103
was sat:1 -74 -95
was sitting:102 123 111
was suicidal:-6 -167 17
was thinking:-25 -45 17
was this:107 91 56
was tierd:156 135 133
was told:-58 -41 -38
was with:83 -6 -10
was … bath:67 87 56
was … be:65 52 53
was … born:164 -9 -7
was … bridge:130 -9 -2
was … burden:-115 8 6
was … but:55 63 68
was … by:-75 -58 -54
was … cabinet:66 125 97
was … deadline:73 87 112
was … dey:-77 -21 -78
was … dog:118 119 -4
was … every:-68 -24 12
was … farewell:162 150 133
was … first:-43 -80 -59
was … from:18 -68 -103
was … goodbye:116 129 122
was … im:47 53 52
was … its:14 68 99
was … know:-89 -53 -32
was … last:98 76 75
was … less:187 95 95
was … lie:148 142 41
was … little:35 44 66
was … mistake:67 19 8
was … my:-58 -46 -56
was … off:28 -67 -102
was … on:-45 -72 -68
was … one:-25 -85 -73
was … out:-74 -60 -47
was … piont:36 -59 -20
was … put:112 27 15
was … step:-18 -78 -73
was … suicide:-86 -98 -5
was … that:67 34 62
was … thing:-73 -25 8
was … to:-48 -19 3
was … u:64 83 48
was … wasnt:86 125 94
was … who:-81 -60 -37
was … write:114 98 90
wasche:-84 -71 -58
wash:-32 -14 -29
wash up:76 96 134
washbag:-25 -44 -30
washed:24 20 39
washed up:96 38 34
washed … and:121 88 89
washed … teh:92 85 90
washer:-3 -8 -5
washes:-3 -4 -3
washing:-5 -3 -14
wasnt:54 76 69
wasnt alone:135 86 90
wasnt ere:77 -74 -82
wasnt for:102 -9 -24
wasnt her:164 164 152
wasnt joking:126 52 40
wasnt sad:79 99 97
wasnt scared:62 102 62
wasnt suicidal:68 104 29
wasnt … and:-116 -105 -86
wasnt … thing:-56 -16 -1
wasnt … u:90 101 62
wasp:10 14 -39
wasps:-14 -10 8
waste:68 117 111
wasted:-59 -52 -24
wasting:4 -39 -24
wat:5 22 23
wat am:143 -108 -64
wat an:-66 -47 -15
wat for:146 71 70
wat he:39 59 -47
wat i:66 36 63
wat ill:39 38 -6
wat is:-45 -83 -59
wat ive:73 79 103
wat scares:64 18 -12
wat she:-39 -17 -80
wat … and:47 31 -6
wat … can:-94 -74 -74
wat … cant:96 -30 -14
wat … dog:102 74 33
wat … drove:53 93 -5
wat … find:90 88 93
wat … gave:156 129 98
wat … im:58 6 35
wat … in:35 37 57
wat … its:123 101 58
wat … know:91 80 73
wat … left:87 29 56
wat … living:190 -3 -2
wat … need:112 119 144
wat … next:66 63 76
wat … saving:133 53 71
wat … started:84 102 88
wat … ther:96 1 10
wat … tiem:103 97 77
wat … to:67 32 45
wat … tok:96 95 92
wat … tonight:98 97 99
wat … u:-61 -45 -106
wat … up:100 20 8
wat … vet:84 79 78
wat … want:44 90 -93
wat … wanted:92 71 74
wat … waste:90 -61 -32
wat … wen:-58 -104 -53
wat … were:-43 -14 -31
wat … would:-91 -51 -28
watch:-29 -21 -40
watch it:116 142 71
watch my:-60 -64 -42
watch … teh:88 122 101
watch … u:127 114 107
watched:-15 -24 -13
watched … all:117 127 121
watches:-51 -35 -20
watching:-42 -25 -46
watching strictly:135 105 106
watching teh:-41 -38 -70
wate:0 0 3
water:10 46 45
water and:-49 -68 -98
water i:54 40 16
water in:89 69 58
water looks:102 86 94
water under:-81 -106 -120
water … it:106 94 109
water … not:124 98 97
water … teh:-110 -124 -121
watercolours:-72 -72 -72
watered:-9 27 21
waterfall:36 26 22
watering:-12 -42 -53
waterproof:39 46 54
waters:99 79 95
waters … and:76 92 120
waters … my:75 50 43
wave:46 23 52
waved:-67 -48 -53
waves:36 41 27
waving:-5 -3 8
wax:-9 -3 6
way:13 19 19
way i:18 52 20
way ill:-61 -59 -25
way much:10 46 87
way trip:68 56 57
way … and:42 53 33
way … dei:101 96 22
way … dnt:73 33 69
way … hav:97 90 77
way … than:60 97 132
way … u:175 147 116
way … went:118 108 131
ways:34 70 -149
ways to:104 96 -62
ways … dei:-21 5 -103
we:-118 -111 -109
we met:99 73 58
we tok:-56 -78 -83
we … at:-92 -83 -77
we … for:-107 -99 -68
we … got:150 158 138
we … him:45 85 93
we … it:-93 -97 -62
we … need:94 52 56
we … teh:-42 -25 -35
we … to:-45 -24 -14
we … together:78 84 65
we … tonight:119 102 103
weak:4 37 29
weakness:-40 -29 -35
weaned:-44 12 21
weaning:-27 -9 -10
weapon:-30 -51 -89
weapons:-13 -4 -3
wear:-42 10 33
wearing:82 24 30
wears:-11 -3 -32
weary:48 -89 -77
weather:-38 -55 -37
weathers:17 37 -12
web:31 32 -2
webinar:-21 -15 -13
website:-41 -44 -1
wed:-22 12 -14
wed be:163 152 73
wed … off:97 52 -3
wedding:-4 -1 21
wedding anniversary:100 84 103
wedding dress:24 78 50
wedding video:113 112 123
wedding … got:50 74 47
wedding … off:87 104 99
wedding … on:54 77 77
wedding … saturday:83 87 71
weddings:-19 -15 -9
wedged:105 114 107
wednesday:9 4 22
wednesday wen:81 119 106
wednesday … for:95 94 102
wednesdays:47 95 87
weds:-6 -9 98
wee:-12 2 22
wee … in:48 57 52
weed:26 -136 -68
weedkiller:144 145 160
weedkiller … it:121 101 108
weeds:-49 -73 -34
week:-34 -59 -74
week it:104 110 53
week its:14 -63 -63
week teh:-56 -117 -85
week … a:52 22 92
week … after:90 -49 -23
week … back:54 114 19
week … dey:120 99 108
week … first:80 84 87
week … how:75 85 -32
week … say:78 98 82
week … to:-2 -57 -71
weekday:7 8 6
weekdays:99 107 106
weekend:-49 -68 -62
weekend i:13 -18 -55
weekend my:-69 -85 -113
weekend … dnt:-11 -15 -79
weekends:17 12 -69
weekly:-132 -122 -116
weeks:-38 -99 -102
weeks ago:80 -92 -51
weeks and:-101 -55 -90
weeks back:153 36 -8
weeks of:-2 42 66
weeks off:-7 -102 -76
weeks … all:40 83 93
weeks … i:80 11 45
weeks … teh:-39 -112 -124
weeks … ther:113 31 3
weeks … was:86 -34 -40
weep:-56 -41 -37
weeping:14 27 28
weepy:-42 -16 -22
weg:0 -1 6
weigh:77 118 128
weighed:-46 -50 -37
weighing:-38 -26 -16
weighs:42 66 -16
weight:31 10 39
weight … teh:-16 -37 -7
weighted:-46 -47 -68
weights:125 121 122
weil:-34 -23 -24
weir:82 92 88
weir and:140 149 152
weir … my:-126 -125 -128
weird:-17 41 72
weirdest:-28 -5 -6
weirdly:32 55 108
weirdos:0 0 0
weiss:21 13 -47
welcome:16 -71 -83
welcome it:114 -4 -57
welder:-20 -7 -4
welfare:-18 -14 -18
well:0 0 0
wellbeing:12 23 37
wellies:-34 -43 -52
wellness:-11 -4 2
welsh:-12 -13 -4
wem:4 2 -24
wen:7 23 22
wen ill:86 120 75
wen sombody:-88 -80 -67
wen theyve:157 146 142
wen youve:135 107 1
wen … all:42 55 22
wen … are:103 116 105
wen … be:45 11 37
wen … been:43 86 -75
wen … bury:110 21 38
wen … dark:109 71 81
wen … dead:7 37 68
wen … dnt:-64 -30 -87
wen … end:81 89 37
wen … feels:-67 -17 -5
wen … goes:116 112 80
wen … going:63 102 104
wen … has:85 39 -20
wen … hear:54 43 58
wen … in:-69 -87 -55
wen … isnt:-80 -73 -69
wen … it:61 58 65
wen … its:89 37 53
wen … ive:-6 37 89
wen … left:-67 -96 -145
wen … me:79 99 100
wen … not:-63 -157 -159
wen … opens:87 95 124
wen … read:52 20 29
wen … sees:-106 -109 -84
wen … shes:128 111 54
wen … shops:46 64 87
wen … shout:100 71 85
wen … shouts:104 79 11
wen … staff:131 61 69
wen … started:39 62 82
wen … stood:7 79 30
wen … tok:-82 -68 -55
wen … was:-80 -57 -76
wen … wen:133 129 136
wendy:-31 -31 -11
wendys:-36 -61 -44
wenn:7 31 42
went:0 -18 4
went back:27 -55 -154
went down:82 74 86
went far:70 127 79
went home:25 -82 -67
went … and:36 65 52
went … at:12 38 30
went … bought:88 102 95
went … i:84 102 135
went … im:86 51 21
went … sleap:136 55 63
went … teh:-74 -63 -74
wept:-47 -16 -6
wer:-18 -19 -8
werde:76 89 9
were:-71 -67 -47
were a:49 -3 22
were all:66 86 64
were dead:112 -155 -78
were going:-31 -93 -70
were my:72 97 99
were teh:69 76 68
were ther:-62 -57 -38
were … for:-72 -83 -48
were … good:74 93 101
were … hes:100 90 83
were … i:70 73 47
were … me:57 113 115
were … one:80 -6 16
were … teh:-68 -58 -42
were … thing:148 123 127
were … to:-55 -53 -63
were … u:-86 -94 -98
were … was:109 106 89
werent:98 72 7
werent … and:-67 -101 -57
werfe:14 10 12
werk:-69 -73 -88
werk id:49 103 28
werk its:162 156 139
werk on:-72 -34 -8
werther:-1 3 -8
west:-25 -12 2
western:-13 -18 -16
wet:14 52 58
wetsuit:-4 -31 -36
wetsuits:-1 -2 -8
weve:-85 -116 -108
weve been:-54 -33 -76
weve both:85 93 108
weve found:62 88 50
weve … its:72 -7 0
weve … weve:136 -2 -1
wh:0 0 0
whale:-2 -1 -1
whatever:-35 -25 -28
whatever was:52 59 100
whatever … in:107 96 73
whatever … teh:92 97 76
whatever … was:105 100 106
whatevers:53 72 3
whats:34 11 17
whats in:200 217 157
whats … in:120 101 77
whats … it:102 111 69
whats … me:-27 -109 -90
whats … teh:124 134 141
whats … use:134 -63 -41
whatsapp:47 6 33
whatsoever:-20 -16 -9
wheel:71 57 56
wheel … teh:115 93 96
wheelbarrow:-4 -5 -6
wheelchair:74 54 2
wheelchairs:-4 -12 -13
wheeled:-11 31 33
wheelie:0 1 3
wheels:11 38 20
whenever:-4 77 -118
where:24 27 37
where and:67 65 115
where dey:-18 -72 -72
where hes:-11 -23 -118
where ill:173 126 147
where my:102 21 18
where nobody:84 42 46
where teh:32 27 13
where theres:83 72 99
where to:80 76 85
where u:-30 -16 -77
where we:119 147 136
where … are:-85 -34 -17
where … befor:131 -7 -8
where … headed:52 95 114
where … ive:101 76 60
where … me:80 107 81
where … no:80 89 83
where … u:-123 -137 -151
where … want:103 134 11
wheres:4 -18 -22
wherever:151 121 112
whether:-37 -13 -80
which:-14 6 15
which ive:-71 -98 -62
which made:104 61 57
which of:77 6 -88
which … monday:166 159 160
which … tomorrow:121 119 117
which … why:-74 -59 -24
whichever:79 70 -6
while:-26 -5 9
while ago:121 77 78
while hes:-84 -89 -114
while im:-103 -109 -123
while teh:131 138 108
while … at:79 96 118
while … im:159 81 62
while … on:-44 -65 -92
while … slept:128 112 107
while … teh:-125 -120 -111
while … type:116 129 141
whip:4 26 29
whippet:-29 -21 -25
whips:102 97 -39
whiskey:49 6 44
whisky:98 89 32
whisky and:59 92 129
whisper:0 14 -10
whispered:4 2 -23
whispering:188 170 164
whispers:-24 -45 -39
whist:-33 -38 -48
whistle:18 56 68
whistled:86 -15 -2
whistling:-24 -59 -53
whitby:1 18 6
white:15 6 22
white knuckling:87 -63 -37
white … teh:92 108 104
whiteboard:-43 -49 -49
whites:-83 -79 -39
whitsun:-10 -2 -1
who:-22 -4 -41
who am:120 25 -3
who are:-62 -112 -47
who can:-85 1 15
who else:2 46 66
who finds:129 131 120
who gets:34 60 39
who hit:-100 -95 8
who i:17 34 90
who jumped:140 123 25
who kild:86 51 -29
who sais:95 84 42
who sent:80 50 42
who wants:91 45 -43
who wrote:-88 -65 3
who … asked:123 129 -4
who … down:-44 -39 -20
who … ere:117 109 54
who … it:54 35 18
who … leave:-112 -51 -41
who … teh:-89 -81 -21
who … themselves:85 63 -6
who … to:28 34 -32
whod:25 -124 -113
whod come:149 48 -3
whod … me:60 10 0
whoever:14 26 46
whoevers:-10 18 44
whole:8 20 28
whole bag:109 90 100
whole body:213 140 129
whole month:111 143 165
whole months:85 106 114
whole prescription:102 117 102
whole shelf:107 91 106
whole weekend:-93 -98 -116
whole weeks:122 132 129
whole … a:-46 -55 -47
whole … and:41 55 46
whole … box:153 122 118
whole … dnt:78 91 94
whole … he:93 76 45
whole … lot:118 61 40
whole … on:-105 -66 -51
whole … out:57 92 81
whole … that:-99 -88 -81
whole … today:118 22 20
whole … water:-86 -93 -93
whole … worth:103 108 99
whole … would:-103 -20 -31
wholl:157 171 170
whom:-51 -18 -67
whos:-34 -40 -77
whos … her:74 81 81
whos … his:111 111 108
whose:-88 -86 -72
whove:-44 -42 -15
why:-7 6 22
why after:144 115 97
why and:78 122 93
why not:88 105 81
why on:73 -8 0
why … keep:99 47 -11
why … not:94 55 53
wi:82 99 110
wich:-30 -31 -32
wicked:-8 -26 -7
wide:33 29 -6
widow:-30 -43 -30
widowed:124 11 -20
widower:-25 -38 -52
widows:1 -3 -13
wie:-18 -14 -27
wieder:35 58 -78
wiedersehen:-6 3 10
wife:-20 -28 -34
wife as:159 145 112
wife in:106 20 -19
wife sais:-57 -91 -63
wife wil:154 99 117
wife would:-125 -9 -6
wife … am:128 118 73
wife … for:71 104 118
wife … get:-84 -19 0
wife … her:-126 -113 -86
wife … i:78 39 20
wife … in:-55 -50 -38
wife … my:42 32 -16
wife … myself:14 16 75
wife … off:71 23 9
wife … see:124 114 114
wife … she:99 91 57
wifes:43 34 3
wifes away:-100 -83 -46
wifes … is:105 96 69
wifi:-68 -21 -72
wifis:-35 -29 -25
wig:-12 -20 -30
wigs:-33 -20 -17
wihs:58 -70 -57
wihs i:67 -65 -20
wihs is:72 117 111
wihs it:93 10 -4
wihs me:-99 -60 -32
wihs teh:25 -45 -18
wihs that:77 -41 -33
wihs theyd:139 -19 6
wihs to:-58 75 -137
wihs … be:-92 -115 -44
wihs … could:52 -21 -40
wihs … died:92 -29 -20
wihs … for:112 -14 -12
wihs … had:31 56 -22
wihs … me:143 -6 -1
wihs … my:125 129 77
wihs … myself:32 93 -22
wihs … neva:111 20 -30
wihs … overdose:131 -16 -2
wihs … see:127 129 0
wihs … stop:103 -34 -28
wihs … tak:59 66 -86
wihs … teh:107 -41 -25
wihs … that:116 115 143
wihs … ther:69 -2 -7
wihs … u:65 71 62
wihs … was:94 -146 -60
wihs … were:107 -122 3
wihs … would:71 -75 -42
wil:25 44 49
wil and:-73 -109 -81
wil dei:8 -47 -86
wil fink:135 64 101
wil neva:64 -29 -50
wil notice:44 30 -96
wil post:144 94 74
wil remember:-62 -61 -86
wil sterben:74 55 -7
wil tak:78 91 79
wil walk:133 132 103
wil … after:105 114 122
wil … and:58 43 63
wil … any:93 63 72
wil … done:-68 -109 -97
wil … end:-85 -76 -121
wil … feed:110 91 81
wil … for:-3 -90 -85
wil … good:-88 -100 -70
wil … hes:-81 -94 -55
wil … him:49 24 -80
wil … lfie:114 106 97
wil … myself:51 83 87
wil … once:149 130 124
wil … sunday:99 111 123
wil … ther:70 83 44
wil … this:43 -87 -97
wil … u:-66 -55 -38
wil … umbringen:61 63 -59
wil … under:75 89 104
wild:-68 -66 -68
willing:-67 -9 -69
willing to:-32 8 -64
willpower:-18 -11 -10
wills:48 26 18
win:-43 -120 -102
wind:54 84 73
wind is:152 144 147
wind … up:65 80 91
winding:28 -2 -1
window:43 64 77
window for:94 95 78
window on:153 145 134
window … floor:146 139 111
window … i:103 104 97
windows:-25 -22 -13
windows up:74 102 102
windows … i:-79 -92 -89
windows … up:53 70 58
windowsill:-74 -78 -80
winds:55 44 67
windscreen:0 27 15
windy:-102 -108 -88
wine:11 -22 -27
wine glass:116 126 131
wine … me:26 35 94
wine … my:97 84 69
wines:113 107 99
wing:44 60 -1
wings:-4 9 -2
wink:-10 -7 -6
winked:-12 4 -6
winner:-4 -1 -1
winning:24 32 28
wins:15 22 59
winston:-1 -1 -3
winter:-54 -76 -147
winter coat:69 -9 11
winter … teh:100 59 24
winter … this:95 13 -19
winters:-49 -44 -38
wipe:-25 -65 -25
wiped:80 71 79
wipes:-2 -1 0
wir:-27 -27 -23
wird:-21 -15 -12
wire:37 42 42
wired:-5 -21 -37
wireless:-45 -35 -43
wires:89 139 98
wisdom:-81 -66 -66
wise:-11 -2 -14
wiser:-16 -16 -5
wished:-8 18 31
wished … dead:-105 -13 -6
wishes:15 52 18
wishes … was:67 11 75
wishing:91 -30 -41
wishing i:154 -31 -53
wishing it:85 -77 -35
wishing … dead:-115 -20 -3
wishing … had:82 -16 -2
wishing … was:64 4 -22
wishing … would:172 -45 -60
with:-8 1 3
with an:-59 -11 -14
with and:14 86 119
with another:-62 -92 -33
with any:148 99 121
with bein:109 -38 -30
with chips:-56 -28 -18
with each:39 92 80
with every:153 131 98
with grandad:94 53 59
with him:39 37 5
with mum:64 63 36
with no:46 64 -19
with petrol:63 48 61
with suicidal:-113 -120 -4
with tablets:102 106 101
with tea:-83 -84 -67
with them:61 5 20
with u:-82 -64 -46
with vodka:113 109 12
with wat:116 153 176
with … am:108 94 71
with … bag:50 56 76
with … balcony:135 133 114
with … because:-30 -28 -116
with … belt:51 33 -21
with … beside:95 61 53
with … bitten:119 121 98
with … bore:114 115 99
with … bottle:57 62 55
with … bread:12 38 144
with … but:-73 -78 -38
with … by:25 31 78
with … cable:43 59 79
with … can:86 106 93
with … chain:145 166 129
with … cigarette:68 31 10
with … clothes:79 76 17
with … club:-49 -44 -43
with … cold:-70 -53 -50
with … cousins:-82 -71 -66
with … date:76 71 9
with … docter:-38 -1 3
with … dog:-84 -89 -56
with … dressing:110 96 69
with … ex:76 74 80
with … foot:173 185 169
with … good:-28 -59 -54
with … group:-53 -46 -92
with … gun:146 154 121
with … hammer:47 54 50
with … he:35 41 87
with … hob:115 57 -42
with … hood:63 49 53
with … hoping:1 2 -107
with … hose:76 97 44
with … if:-100 -85 -108
with … inside:142 125 34
with … knife:98 105 117
with … lfie:62 84 25
with … lighter:47 126 -41
with … marks:78 86 -5
with … mother:102 95 52
with … name:59 36 19
with … needle:82 131 34
with … nephew:-75 -95 -83
with … not:-34 -107 -140
with … note:60 62 82
with … nothing:60 67 101
with … old:-78 -76 -92
with … on:76 75 72
with … one:12 65 32
with … ones:-2 -53 -28
with … out:75 51 73
with … over:59 62 68
with … pills:48 53 46
with … plastic:-118 -115 -59
with … rest:77 100 124
with … roap:137 125 117
with … samurai:109 63 96
with … shes:-135 -124 -119
with … shotgun:113 131 136
with … sister:-60 -69 -67
with … skull:172 162 163
with … tablets:127 123 136
with … ten:80 102 126
with … tent:-40 -46 -14
with … thank:70 35 51
with … thoughts:-86 -129 -1
with … through:58 104 100
with … today:14 53 27
with … u:84 93 99
with … warning:43 72 53
with … wetsuit:-74 -72 -74
with … word:108 70 -1
withdrawal:-85 -125 -73
withdrawal is:-46 -83 -74
withdrawal … hell:-76 -87 -77
withdrawal … i:-84 -156 -34
withdrawals:-113 -83 -55
withdrawing:2 -54 -10
withdrew:-2 -1 -1
within:19 -31 -1
without:7 10 -17
without alcohol:50 55 84
without me:94 112 138
without my:-103 -94 -60
without … all:102 11 19
without … dey:107 35 -15
without … it:55 -30 -59
without … its:119 100 109
without … them:-71 -82 -5
without … up:-26 -105 -101
witness:-14 -10 -11
witnessed:18 50 42
witnesses:7 23 18
wives:16 15 -7
wizard:-44 -43 -37
wobble:-2 -32 -25
wobbles:1 -4 -9
wobbling:120 102 101
wobbly:11 -77 -36
woche:12 12 -3
wochen:24 31 -13
wochenende:-20 -16 -25
wohl:68 77 91
woke:24 2 -33
woke … blue:84 106 88
woke … it:113 -19 15
woken:30 17 8
woken … teh:30 57 34
wolf:67 82 74
wollte:-40 -40 -12
woman:-41 -8 -42
womans:2 2 -1
women:-61 -39 -61
womens:-49 -60 -55
won:-51 -36 0
won and:91 78 66
won … i:28 96 88
wonder:97 43 51
wonder if:91 -8 -14
wonder … would:83 -11 -86
wondered:2 5 23
wonderful:5 -3 21
wonderfully:6 14 19
wondering:9 -67 -55
wonders:3 -24 2
wonky:-30 -16 -9
wont:94 92 99
wont answer:71 70 61
wont eat:9 67 -41
wont get:46 30 46
wont go:-94 -92 -122
wont look:57 24 -19
wont need:61 20 43
wont pick:124 131 139
wont stop:-36 -94 -82
wont to:39 96 -111
wont … a:104 136 114
wont … after:-103 -106 -120
wont … anymore:93 102 110
wont … at:81 83 78
wont … bleeding:-66 -64 -96
wont … dei:132 144 -55
wont … door:61 55 43
wont … either:77 97 91
wont … ere:-16 -25 -42
wont … forty:148 100 114
wont … ill:-36 -50 -122
wont … it:-69 -92 -40
wont … monday:107 129 134
wont … much:1 -85 -42
wont … needing:-20 -79 -65
wont … posting:-99 -91 -82
wont … teh:48 57 69
wont … ther:33 90 98
wont … to:118 109 103
wont … tomorrow:58 107 106
wont … u:-139 -143 -133
wont … wanting:41 65 76
wood:15 61 59
wooden:-45 -61 -65
woods:83 91 71
woodwork:-4 -31 -1
wool:-46 -12 -56
woolf:11 -46 -3
woozy:80 74 63
word:16 -11 -42
wording:79 77 92
words:-55 -12 -7
words i:59 73 76
words to:-34 -33 -55
wore:-98 -57 -41
worked:-16 15 -12
worked … im:30 102 38
worker:-70 -105 -140
workers:-20 -7 14
working:12 7 8
working out:8 87 -96
workout:-14 -7 -15
workplace:0 0 0
works:-8 4 2
works for:-72 -28 -11
worksheet:-24 -17 -8
worksheets:-30 -10 -22
workshop:21 43 34
worktop:71 43 61
world:-7 -31 -31
world and:-13 -53 -60
world i:-74 -104 -63
world ive:-59 -47 -81
world … a:-120 -61 -40
world … be:-80 34 -10
world … close:78 -29 -22
world … i:-57 -43 -42
world … me:62 43 -1
world … one:91 -19 -9
world … over:78 -44 -25
world … tonight:82 112 100
worlds:22 -77 -73
worm:0 -4 -32
worming:-81 -70 -59
worms:-17 -8 -3
worn:-16 -33 19
worn out:-38 -99 -74
worried:-80 -43 -161
worrier:-24 -13 -21
worries:-70 -62 -38
worry:-30 -92 -79
worrying:-14 19 40
worse:28 3 -69
worse … in:91 131 94
worse … teh:-71 -40 -107
worst:-85 -116 -113
worth:-9 -4 -7
worth of:77 38 59
worth … me:142 121 94
worthless:17 -16 -12
would:48 -13 -64
would and:55 65 71
would anyone:104 107 -48
would care:89 -3 -36
would close:78 -29 -22
would dei:-128 -78 -5
would do:60 73 66
would it:3 32 -76
would … asleep:173 71 10
would … be:6 -55 -65
would … because:57 8 -6
would … best:88 -4 -1
would … end:105 89 -45
would … fine:159 -32 -8
would … get:63 37 38
would … hert:88 61 2
would … him:32 39 -12
would … himself:-99 -95 13
would … if:72 53 -8
would … it:22 80 36
would … not:105 -35 -49
would … parents:93 9 33
would … quickest:58 113 -19
would … terible:87 19 0
would … without:78 -38 -43
wouldnt:46 -39 -71
wouldnt do:125 -3 53
wouldnt mind:12 -141 -47
wouldnt say:66 10 -68
wouldnt … anything:117 -27 -12
wouldnt … dieing:-111 -43 0
wouldnt … ere:130 117 24
wouldnt … he:-49 31 -2
wouldnt … if:141 -73 0
wouldnt … ive:-17 -48 -43
wouldnt … tomorrow:61 121 -7
wouldve:34 38 49
wound:84 96 72
wounds:51 56 25
wow:-3 -10 -7
wrap:-29 -58 -54
wrapped:106 108 83
wrappers:-20 -30 -24
wrapping:-47 -37 -17
wraps:-11 -4 -18
wreath:-10 -15 -8
wreck:-30 -9 -2
wrecked:1 -3 -15
wren:-19 -14 -10
wrestling:-67 -59 -20
wristband:-51 -21 -9
wrists:129 102 94
wrists and:112 98 17
wrists are:97 30 40
wrists done:117 123 108
wrists … be:11 18 -123
wrists … let:2 5 -164
wrists … my:8 19 111
wrists … teh:89 89 19
write:1 7 34
write i:98 93 82
write it:-80 -81 -110
write this:89 71 89
write … its:76 80 83
writer:-11 8 -10
writers:-11 -18 0
writes:-36 -1 -38
writing:-23 -28 -12
writing goodbye:33 47 -86
writing this:127 87 57
writing … letters:77 93 -82
writing … teh:69 98 85
written:2 14 14
written a:-75 -67 -131
written it:85 117 102
written to:127 149 153
written … for:-112 -96 -98
written … it:108 101 94
written … on:106 84 79
written … suicide:131 131 63
written … teh:80 52 46
wrote:-2 14 38
wrote a:-100 -122 -181
wrote goodbye:-7 -62 -69
wrote my:88 110 95
wrote this:39 27 58
wrote … i:119 32 63
wrote … letters:-65 -103 -107
wrote … my:14 -100 -84
wrote … note:-95 -123 -154
wrote … on:103 73 62
wrote … suicide:9 -74 -63
wrung:108 -40 -4
wunschte:55 -43 -25
wurde:-5 -25 -9
x:98 135 137
x … a:54 48 91
x … and:4 7 66
xanax:35 23 39
xanax bars:88 101 31
xans:48 43 3
xbox:50 32 53
xmas:44 49 50
xx:13 26 19
y:-29 15 5
y me:47 12 22
y no:33 96 78
y … despierta:161 117 121
y … por:64 60 41
y … quiero:-61 -14 14
y … se:44 87 18
ya:36 28 64
ya … quiero:67 40 -11
ya … vivir:16 82 -3
yaar:-13 -18 -31
yall:-40 32 16
yard:36 56 53
yarn:39 17 4
yawn:-41 -35 -20
yawning:-30 -31 10
yay:-30 -47 -54
ye:10 2 16
ye … teh:-91 -71 -50
yeah:-4 62 64
year:-32 -69 -101
year and:-37 -7 -55
year ill:35 7 -103
year … and:102 124 103
year … on:-43 -76 -87
year … tried:66 -12 -1
year … want:100 137 114
yearly:-31 -22 -18
years:-107 -111 -121
years ago:-56 9 -18
years back:-78 -44 -39
years i:-56 -52 -69
years in:-40 -89 -75
years it:110 -59 -30
years since:-44 -19 -14
years was:81 75 88
years … all:108 92 77
years … every:112 -4 -1
years … families:41 55 56
years … going:72 90 69
years … gone:109 -2 -1
years … i:2 -24 -52
years … in:43 3 17
years … it:15 16 -53
years … ive:42 48 63
years … was:-103 -54 -70
yeast:-32 -39 -39
yeastwood:-30 -17 -7
yeer:-3 -1 0
yeet:69 20 -101
yeeted:-6 -3 -2
yeeting:26 11 -58
yelled:-7 1 1
yelling:-1 26 45
yellow:85 110 102
yellow eyes:65 64 87
yells:-9 -1 -11
yep:21 -6 -3
yes:-17 0 -24
yes she:84 64 65
yes … do:93 50 -7
yes … i:47 81 -43
yes … not:100 71 -2
yesterday:78 60 -12
yesterday ive:-19 16 -58
yesterday on:104 46 100
yesterday … it:37 82 102
yesterdays:6 9 1
yet:-16 -22 -12
yew:-14 42 56
yo:-38 -48 -28
yo … no:-54 -8 14
yoga:-58 -28 2
yoghurt:-15 3 8
yoghurts:-54 -45 -29
york:0 -4 -7
yorkshire:-42 -38 -24
yorkshires:-37 -18 -19
youd:47 78 110
youd be:-91 -102 -18
youd hav:111 100 55
youll:85 87 103
youll know:180 151 138
youll need:86 53 54
youll neva:-106 -115 -89
youll see:129 103 89
youll … i:68 57 66
youll … me:-95 -109 -98
youll … why:113 116 87
young:-91 -99 -74
younger:-41 -33 -102
youngest:37 14 7
youre:-96 -64 -18
youre reading:59 71 83
yours:35 72 101
yours … teh:137 150 136
yourself:8 22 -144
yourself … day:68 103 -1
yourself … wrote:106 22 -3
yourselves:126 138 136
yous:34 54 66
youth:26 4 -25
youtube:-75 -74 -51
youve:4 23 19
youve been:44 65 88
youve … a:110 124 124
youve … teh:66 14 5
yrs:-86 -131 -124
yusuf:-64 -52 -34
z:26 -9 -3
zaps:-38 -27 -30
zealand:-14 -22 -27
zehn:-22 -24 -19
zeit:-22 -23 -18
zero:37 13 35
zinc:-2 -2 -5
zip:-64 -54 -54
zipped:85 55 47
zoloft:-4 2 17
zombie:-48 -17 -12
zombies:-58 -73 -21
zone:2 -8 -4
zoo:-55 -38 -34
zoom:69 40 16
zopiclone:97 113 74
zu:70 47 19
zug:-12 -19 -12
zum:-45 -42 -26
zumba:-35 -27 -4
zur:76 46 65
zurich:-25 -15 37
zusammen:-47 -51 -42
zwanzig:-3 -1 -1
zwei:-49 -40 -18
zwolf:-12 -19 -15
`;
