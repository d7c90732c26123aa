import type { Weights } from '../lexicon.ts';

/** What each sum begins with. */
export const bias: Weights = [-5.45, -6.29, -6.72];

/**
 * Weights in hundredths, made by scripts/train-screening.ts: how much a word, a pair of words or what the
 * rules found speaks for `watch`, `urgent` and `emergency`.
 */
export const weightLines = `
+abuse/abuse:599 624 292
+abuse/abuse +affirmed:13 31 -141
+abuse/abuse +child/child_at_risk:66 72 82
+abuse/abuse +clock:34 35 -204
+abuse/abuse +distress/distress:34 66 51
+abuse/abuse +goodbye:0 0 -104
+abuse/abuse +in_progress/overdose:-159 -172 -45
+abuse/abuse +time:130 128 3
+abuse/abuse -distress/distress:52 43 103
+abuse/abuse -means:35 43 140
+adieu:130 148 142
+adieu +lasting:193 194 178
+adieu +method:120 113 134
+adieu +perch:104 91 103
+adieu +self_harm/self_harm:0 -86 1
+adieu +taken:59 75 84
+adieu +threat/harm_to_others:55 52 -119
+adieu +urge/self_harm:35 -98 -33
+adieu +warning:100 97 133
+adieu +wish:-4 49 146
+affairs:84 71 77
+affairs +goodbye:93 104 83
+affairs +hand:94 112 118
+affairs +intent:-33 -28 101
+affairs +means:79 75 90
+affairs +mention:14 16 62
+affairs +parting:-49 -46 -18
+affairs +settled:49 79 98
+affairs +time:30 51 57
+affairs +wish:-95 -59 -16
+affairs -mention:127 115 113
+affirmed:127 117 61
+affirmed +danger/overdose:-43 -64 -71
+affirmed +goodbye:137 186 92
+affirmed +hand:73 86 80
+affirmed +hopeless:-12 -14 -140
+affirmed +lasting:-151 -121 -53
+affirmed +mention:144 170 -89
+affirmed +method:31 48 99
+affirmed +named:135 195 -85
+affirmed +perch:85 69 112
+affirmed +plan:76 106 55
+affirmed +resolve:-97 -78 -66
+affirmed +self_harm/self_harm:6 53 -197
+affirmed +shakes/withdrawal:-114 -61 -47
+affirmed -abuse/abuse:27 60 -3
+affirmed -attempt:79 60 57
+affirmed -burden:139 -1 -2
+affirmed -finality:135 138 50
+affirmed -intent:274 283 -27
+affirmed -mention:104 78 -23
+affirmed -named:200 242 15
+affirmed -perch:44 65 65
+affirmed -place:106 122 149
+affirmed -target:251 242 -21
+affirmed -time:102 82 -14
+affirmed -wish:102 -1 4
+attempt:294 76 88
+attempt +danger/overdose:40 84 -91
+attempt +distress/distress:143 -36 18
+attempt +in_progress:-118 -29 23
+attempt +intent:-179 -156 -46
+attempt +means:-87 -70 -58
+attempt +mention:-60 -50 25
+attempt +named:-2 -73 58
+attempt +perch:-108 -120 -104
+attempt +plan:-81 -37 -33
+attempt +shakes/withdrawal:154 -29 23
+attempt +time:189 74 8
+attempt +use/overdose:-57 -79 -79
+attempt +wish:-121 -6 65
+attempt -attempt:85 86 82
+attempt -intent:119 -2 0
+attempt -means:122 109 86
+attempt -named:-2 49 83
+bequest:71 78 66
+bequest +hand:57 68 86
+bequest +hopeless:28 45 51
+bequest +intent:63 53 80
+bequest +kit:105 71 32
+bequest +lasting:101 115 100
+bequest +method:116 100 100
+bequest +resolve:70 95 96
+bequest +unseen:63 79 59
+bequest +warning:-114 -131 -67
+bequest +wish:4 77 4
+burden:510 -164 -111
+child/child_at_risk:171 183 63
+clock:55 75 70
+clock +danger/overdose:-71 -109 -92
+clock +hopeless:11 18 39
+clock +intent:42 41 132
+clock +means:113 123 146
+clock +mention:126 113 121
+clock +quitting/withdrawal:-46 -110 -43
+clock +threat/harm_to_others:55 46 111
+clock +time:-56 -77 -93
+clock -named:56 38 93
+danger/overdose:94 105 69
+danger/overdose +eating/eating_disorder:-25 -94 51
+danger/overdose +hand:100 118 98
+danger/overdose +in_progress:109 120 140
+danger/overdose +indifference/overdose:255 282 -111
+danger/overdose +intent:17 10 70
+danger/overdose +method:67 72 81
+danger/overdose +resolve:29 -26 -90
+danger/overdose +shakes/withdrawal:-73 -55 -89
+danger/overdose +slip/relapse:-10 124 -137
+danger/overdose +substance/overdose:207 242 -170
+danger/overdose +symptom/withdrawal:16 -11 -98
+danger/overdose +taken:91 70 82
+danger/overdose +threat/harm_to_others:31 36 68
+danger/overdose +time:-21 -44 -92
+danger/overdose +use/overdose:187 223 -103
+danger/overdose +warning:107 114 42
+danger/overdose +wish:-11 85 44
+distress/distress:-42 -79 -87
+distress/distress +eating/eating_disorder:107 20 19
+distress/distress +fading:98 45 80
+distress/distress +finality:-55 -108 -82
+distress/distress +hopeless:22 -69 -66
+distress/distress +in_progress:173 176 201
+distress/distress +in_progress/overdose:-29 -18 10
+distress/distress +intent:95 164 -44
+distress/distress +perch:79 81 92
+distress/distress +slip/relapse:137 -32 -75
+distress/distress +time:-43 -170 -154
+distress/distress +urge/self_harm:70 117 0
+distress/distress +wish:-63 -79 -112
+eating/eating_disorder:298 177 -23
+eating/eating_disorder +intent:7 -46 -125
+eating/eating_disorder +kit:0 0 -155
+eating/eating_disorder +symptom/withdrawal:47 112 -22
+eating/eating_disorder +time:132 55 -157
+fading:112 133 146
+fading +finality:33 67 31
+fading +in_progress:57 66 71
+fading +in_progress/overdose:58 47 18
+fading +intent:108 -17 -30
+fading +perch:172 178 185
+fading +plan:-89 -41 -126
+fading +symptom/withdrawal:-72 -49 -83
+fading +taken:194 205 223
+fading +time:-86 -126 -114
+fading +use/overdose:162 115 162
+fading +wish:-77 -150 -85
+fading -in_progress/overdose:124 114 111
+fading -method:113 100 102
+finality:121 137 133
+finality +hand:96 110 94
+finality +intent:-127 -132 -90
+finality +kit:56 54 77
+finality +perch:89 90 103
+finality +place:167 166 171
+finality +plan:-76 -94 -82
+finality +settled:-76 -93 -79
+finality +shakes/withdrawal:-95 -129 -149
+finality +slip/relapse:27 96 17
+finality +unseen:69 74 62
+finality +warning:-163 -168 -67
+finality +window:63 70 64
+finality -danger/overdose:76 77 110
+finality -parting:99 122 113
+goodbye:345 359 352
+goodbye +in_progress:-22 -16 -134
+goodbye +indifference/overdose:47 -7 70
+goodbye +intent:-196 -207 -148
+goodbye +kit:-52 -59 -52
+goodbye +mention:63 65 82
+goodbye +named:-172 -153 -69
+goodbye +preparation:-106 -120 -128
+goodbye +resolve:107 117 61
+goodbye +time:20 30 46
+goodbye +unseen:115 96 85
+goodbye +warning:-81 -102 -55
+goodbye +wish:-72 26 61
+goodbye -in_progress:134 107 93
+goodbye -parting:65 77 73
+hand:120 124 120
+hand +hopeless:200 200 145
+hand +in_progress:-71 -86 -93
+hand +intent:-143 -151 -47
+hand +method:-120 -122 -94
+hand +named:-112 -96 47
+hand +parting:78 90 94
+hand +perch:-105 -112 -103
+hand +resolve:103 112 143
+hand +slip/relapse:-133 -98 -74
+hand +time:147 150 150
+hand +unseen:43 50 58
+hand +wish:-64 -17 24
+hand -means:110 108 92
+hopeless:42 23 21
+hopeless +in_progress:71 70 -7
+hopeless +intent:-83 -24 -124
+hopeless +kit:37 34 89
+hopeless +lasting:75 51 59
+hopeless +method:105 74 97
+hopeless +named:-106 -111 -98
+hopeless +preparation:164 65 -2
+hopeless +use/overdose:48 74 122
+hopeless -mention:97 109 33
+hopeless -parting:-69 -52 -35
+in_progress:449 481 491
+in_progress +in_progress/overdose:-23 -31 -123
+in_progress +indifference/overdose:38 -114 -38
+in_progress +intent:-228 -229 -165
+in_progress +means:25 5 -28
+in_progress +mention:-52 -73 -16
+in_progress +method:-58 -75 -79
+in_progress +named:-87 -119 -91
+in_progress +parting:155 169 109
+in_progress +shakes/withdrawal:140 139 102
+in_progress +slip/relapse:-117 -105 -105
+in_progress +time:-52 -49 -34
+in_progress +understatement:11 38 78
+in_progress +warning:-63 -68 64
+in_progress -kit:94 88 91
+in_progress -means:48 38 100
+in_progress -plan:84 65 53
+in_progress/overdose:391 421 429
+in_progress/overdose +intent:-40 -53 -114
+in_progress/overdose +kit:68 101 59
+in_progress/overdose +taken:59 44 2
+in_progress/overdose +use/overdose:115 118 86
+in_progress/overdose -means:57 70 2
+in_progress/overdose -method:5 3 -102
+in_progress/self_harm:4 5 56
+in_progress/self_harm +perch:-86 -97 -100
+indifference/overdose:162 156 -78
+indifference/overdose +parting:33 46 87
+indifference/overdose +unseen:124 150 40
+indifference/overdose +use/overdose:151 191 -114
+indifference/overdose +wish:64 -174 -39
+indifference/overdose -indifference/overdose:163 147 -27
+intent:540 562 256
+intent +kit:-17 -25 100
+intent +lasting:-79 -73 15
+intent +means:47 72 4
+intent +method:-97 -97 -52
+intent +named:104 90 -60
+intent +perch:-86 -77 -21
+intent +place:46 44 83
+intent +preparation:-64 -66 -48
+intent +resolve:63 -4 -33
+intent +self_harm/self_harm:-162 -177 6
+intent +slip/relapse:13 87 134
+intent +symptom/withdrawal:-93 -118 -31
+intent +threat/harm_to_others:3 4 -173
+intent +time:-17 -16 218
+intent +understatement:-87 -126 -63
+intent +unseen:8 51 39
+intent +warning:-74 -104 -155
+intent +window:32 39 52
+intent +wish:-283 -84 -101
+intent -hopeless:65 27 -50
+intent -intent:72 118 -15
+intent -method:-74 -85 -31
+intent -named:-2 -6 -98
+intent -symptom/withdrawal:-85 -103 -52
+intent -target:158 141 -34
+kit:98 108 94
+kit +mention:113 146 141
+kit +named:-10 -92 -3
+kit +quitting/withdrawal:-94 -98 -69
+kit +substance/overdose:-95 -70 -133
+kit +unreachable:90 98 117
+kit +unseen:106 99 123
+kit +urge/self_harm:-30 -73 -3
+kit +window:97 108 125
+kit +wish:-77 -51 -20
+lasting:102 119 120
+lasting +parting:85 91 94
+lasting +quitting/withdrawal:-61 -43 -55
+lasting +resolve:111 84 8
+lasting +wish:-114 16 54
+means:93 115 109
+means +parting:150 159 112
+means +settled:72 67 85
+means +symptom/withdrawal:129 119 85
+means +taken:-17 -33 -70
+means +threat/harm_to_others:-21 -20 67
+means +urge/self_harm:48 -138 -91
+means +use/overdose:-123 -107 -16
+means +window:179 183 133
+means +wish:-80 56 -7
+means -finality:89 66 93
+mention:67 66 14
+mention +plan:39 102 72
+mention +resolve:171 127 -70
+mention +time:32 34 71
+mention +unseen:28 46 109
+mention +window:66 52 43
+mention +wish:-31 66 -42
+mention -in_progress:155 171 87
+mention -intent:-32 -33 -64
+mention -mention:72 41 -59
+mention -named:169 173 -82
+mention -settled:-93 -97 -17
+mention -target:167 164 -22
+method:130 142 140
+method +parting:102 98 136
+method +place:88 96 110
+method +plan:88 84 72
+method +preparation:74 104 88
+method +taken:-130 -124 -118
+method +threat/harm_to_others:23 22 98
+method +time:81 69 85
+method +use/overdose:79 76 20
+method -means:110 101 55
+named:23 20 -66
+named +preparation:43 66 129
+named +resolve:158 134 61
+named +taken:-150 -162 -146
+named +time:31 25 72
+named +unseen:8 13 43
+named +wish:-66 20 32
+named -in_progress:-35 -30 -51
+parting:88 103 112
+parting +resolve:120 74 118
+parting +understatement:136 159 163
+parting +unseen:141 129 96
+parting -parting:56 29 20
+perch:150 172 165
+perch +place:-108 -114 -124
+perch +preparation:-77 -91 -94
+perch +self_harm/self_harm:2 -89 103
+perch +threat/harm_to_others:-10 -88 -19
+perch +use/overdose:-139 -120 -80
+perch -method:-71 -77 -83
+perch -plan:-117 -120 -117
+place:81 83 84
+place +settled:71 61 80
+place +time:10 24 34
+place +unseen:126 136 126
+place +warning:103 88 150
+plan:80 88 83
+plan +self_harm/self_harm:105 71 -83
+plan +settled:-93 -108 -55
+plan +slip/relapse:-110 -91 -98
+plan +understatement:-60 -53 -30
+plan +unreachable:117 126 105
+plan +urge/self_harm:61 55 71
+plan +use/overdose:10 25 -108
+plan +wish:-67 107 -8
+plan -plan:-119 -110 -81
+preparation:79 67 66
+preparation +slip/relapse:-131 14 28
+preparation +use/overdose:-73 -74 -73
+preparation -plan:-148 -136 -105
+quitting/withdrawal +resolve:-37 -89 -77
+quitting/withdrawal +shakes/withdrawal:178 57 23
+quitting/withdrawal +slip/relapse:-2 -78 -138
+quitting/withdrawal +symptom/withdrawal:338 378 377
+quitting/withdrawal +wish:-81 -90 -25
+resolve:112 122 53
+resolve +self_harm/self_harm:45 -69 -110
+resolve +shakes/withdrawal:43 -103 7
+resolve +threat/harm_to_others:135 110 -168
+resolve +understatement:33 103 -63
+resolve +unseen:-109 -113 -105
+resolve +urge/self_harm:3 -125 -1
+resolve +use/overdose:66 42 -54
+resolve +wish:12 170 -64
+resolve -named:72 103 57
+resolve -resolve:-7 -10 -96
+self_harm/self_harm:536 540 -103
+self_harm/self_harm +taken:-66 -71 -116
+self_harm/self_harm +time:74 71 -16
+self_harm/self_harm -hopeless:12 -117 -2
+self_harm/self_harm -means:68 101 -3
+self_harm/self_harm -mention:76 88 65
+self_harm/self_harm -self_harm/self_harm:140 181 42
+settled:88 112 109
+settled +slip/relapse:-100 -41 -24
+shakes/withdrawal:32 26 45
+shakes/withdrawal +slip/relapse:4 -110 -114
+shakes/withdrawal +symptom/withdrawal:146 136 91
+shakes/withdrawal +taken:61 112 131
+shakes/withdrawal +time:-43 -133 -130
+shakes/withdrawal -shakes/withdrawal:114 -26 -5
+slip/relapse:352 -28 -40
+slip/relapse +substance/overdose:1 124 23
+slip/relapse +taken:-106 -54 -18
+slip/relapse +time:39 -19 -57
+slip/relapse +unreachable:121 -59 -43
+slip/relapse +unseen:46 -68 -79
+slip/relapse +use/overdose:55 54 -25
+slip/relapse +wish:-107 -33 -42
+substance/overdose:185 214 -14
+substance/overdose +time:54 70 45
+substance/overdose +use/overdose:57 85 -83
+symptom/withdrawal:137 140 140
+symptom/withdrawal +taken:77 87 32
+symptom/withdrawal +time:45 66 51
+symptom/withdrawal +use/overdose:89 77 73
+symptom/withdrawal +wish:-82 -84 -22
+symptom/withdrawal -parting:-93 -67 -93
+taken:213 237 224
+taken +time:-68 -68 -70
+taken -taken:93 95 92
+threat/harm_to_others:561 577 274
+threat/harm_to_others +time:96 89 166
+threat/harm_to_others -mention:78 93 34
+time:71 87 79
+time +unreachable:-91 -104 -106
+time +unseen:-67 -75 -50
+time +urge/self_harm:246 -71 -107
+time +wish:-36 16 79
+time -finality:-75 -49 -36
+time -goodbye:-71 -76 -85
+time -kit:-111 -97 -73
+time -resolve:134 71 52
+time -use/overdose:-50 -94 -99
+understatement:64 54 37
+understatement +warning:-74 -52 -63
+understatement -parting:-101 -83 -75
+unreachable:107 126 122
+unreachable +warning:213 234 227
+unseen:98 116 101
+unseen +warning:57 77 49
+urge/self_harm:328 14 -7
+urge/self_harm -self_harm/self_harm:96 21 -22
+use/overdose:74 83 50
+warning:232 248 89
+warning +wish:-38 68 18
+warning -means:111 117 19
+warning -mention:209 184 -103
+warning -method:-88 -98 14
+warning -named:143 133 18
+warning -plan:33 55 30
+window:119 128 120
+wish:509 40 -19
+wish -hopeless:-55 -5 -30
+wish -mention:-59 106 18
+wish -named:125 -36 -49
+wish -self_harm/self_harm:79 -108 -7
+wish -target:34 107 -1
+wish -wish:151 -57 23
-affirmed:35 -46 -124
-attempt:-120 -111 -46
-attempt -intent:104 64 -17
-attempt -wish:80 -8 -2
-bequest:-79 -74 -82
-clock:-79 -119 -119
-danger/overdose -substance/overdose:89 101 -5
-finality -means:118 99 108
-finality -parting:-87 -70 -62
-finality -time:-142 -89 -86
-goodbye:-112 -86 -98
-in_progress -taken:-82 -81 -75
-in_progress/overdose:-119 -89 -100
-intent:-103 -94 -37
-intent -wish:137 37 -15
-kit:-67 -60 -48
-kit -means:-59 -42 -41
-lasting:-79 -60 -83
-means -method:-131 -118 -130
-means -perch:-38 -55 -82
-mention -warning:112 66 -10
-method -named:-93 -63 -36
-named:-73 -74 -74
-named -plan:89 72 29
-perch:-115 -83 -67
-perch -plan:-56 -60 -77
-preparation:-96 -84 -104
-quitting/withdrawal:-64 -70 -45
-self_harm/self_harm:-76 -88 -58
-shakes/withdrawal:-105 -124 -58
-slip/relapse:-64 -42 -32
-substance/overdose:101 119 -12
-symptom/withdrawal:-69 -75 -72
-target:-12 24 -50
-threat/harm_to_others:-38 -20 -13
-time:-109 -95 -68
-unseen:-98 -87 -82
-use/overdose:-73 -69 -81
-wish:-92 -121 -111
a:-52 -49 -43
a bad:-70 -67 -50
a bath:-41 -30 -6
a belt:122 112 74
a bet:97 -38 -28
a biscuit:-84 -61 -29
a book:-111 -125 -91
a bridge:66 73 55
a bullet:106 129 23
a bunch:-85 -84 -87
a burden:32 -22 -15
a can:106 77 83
a chest:42 33 11
a clerical:64 -7 -8
a coin:108 106 106
a cross:-3 47 22
a date:55 58 102
a dead:72 73 67
a drawer:-84 -60 -45
a dressing:102 94 98
a drill:66 84 102
a farewell:-100 -105 -107
a fence:47 18 11
a fine:99 111 117
a fit:92 92 86
a football:89 75 41
a gap:55 75 74
a ghost:103 -6 3
a gram:42 -13 -14
a green:3 21 38
a grenade:60 58 90
a helpline:35 49 11
a hit:158 137 139
a hosepipe:114 138 130
a hotel:24 52 74
a house:-88 -55 -48
a i:10 62 84
a jam:95 105 111
a label:120 135 143
a lad:90 113 46
a last:81 94 87
a length:110 131 114
a lie:38 67 6
a lighter:40 89 42
a liv:119 -5 -18
a load:123 122 122
a lorry:66 5 20
a machete:77 82 131
a method:122 126 129
a mind:-59 -61 -37
a minute:77 40 28
a mistake:119 35 -19
a months:90 119 124
a mug:60 45 61
a nadie:83 90 90
a nice:52 54 53
a note:61 74 54
a out:110 101 105
a pan:49 100 -4
a pen:132 117 103
a person:74 59 68
a pic:64 84 105
a pistol:83 53 98
a place:50 20 67
a post:130 100 94
a pulse:145 157 136
a reason:118 97 70
a samurai:83 50 60
a school:-94 -86 -15
a seizure:82 97 82
a smoke:96 2 -11
a sound:75 29 33
a star:117 49 54
a stroke:41 60 78
a suicidarme:2 -1 -119
a surprise:-41 -35 -56
a syringe:34 52 45
a tablet:31 66 47
a tent:69 77 58
a thing:11 -54 5
a thursday:52 64 57
a ticket:96 136 124
a train:133 150 92
a view:-68 -64 -72
a voice:116 84 1
a voicemail:26 3 -17
a way:136 122 67
a wine:76 8 26
a world:96 -5 14
a … anymore:180 132 -2
a … because:82 92 104
a … beside:50 53 42
a … blood:83 84 91
a … button:56 41 63
a … cant:66 42 -29
a … colour:129 124 125
a … comin:43 47 67
a … cos:65 81 90
a … could:69 14 -11
a … day:39 85 60
a … dnt:54 45 37
a … doesnt:91 61 85
a … downstairs:77 77 51
a … emoji:58 1 5
a … envelope:-112 -104 -111
a … error:57 -7 -7
a … every:63 45 31
a … family:89 -3 -22
a … fan:-51 -3 -5
a … far:56 63 62
a … from:-72 -51 -64
a … get:12 -67 -69
a … glass:56 84 21
a … gown:124 111 109
a … had:64 78 90
a … he:-1 24 51
a … hes:34 52 78
a … id:-21 -66 -50
a … isnt:69 84 103
a … jar:79 81 77
a … kid:51 47 64
a … kids:60 83 96
a … know:118 106 133
a … lamp:-57 -57 -63
a … late:49 79 81
a … leter:-105 -98 -87
a … long:71 106 109
a … looking:69 59 60
a … lost:119 66 70
a … lot:110 113 98
a … made:-56 -110 -98
a … marked:124 126 114
a … match:89 84 76
a … me:66 -4 -34
a … mind:-111 -111 1
a … mug:64 77 77
a … neva:96 2 -78
a … night:102 52 77
a … nobody:69 62 47
a … or:-18 -74 -28
a … park:-76 -40 -40
a … pin:36 49 101
a … pistol:65 75 69
a … playlist:109 111 111
a … post:89 75 69
a … purpose:44 55 36
a … rent:93 72 74
a … right:90 73 38
a … round:-30 -94 -100
a … sais:62 68 95
a … see:70 88 74
a … shes:79 90 92
a … shouting:41 41 72
a … site:70 62 60
a … something:144 151 132
a … soon:121 76 42
a … stopped:58 -5 -12
a … tablets:97 102 107
a … tank:142 131 137
a … than:92 23 21
a … thing:-73 -93 -98
a … town:61 84 99
a … type:98 96 138
a … under:96 66 48
a … up:24 69 76
a … vida:70 40 65
a … view:108 101 80
a … wants:67 7 -35
a … wednesday:103 80 71
a … who:-51 -87 -102
a … wont:60 78 82
a … worth:79 74 86
a … youll:78 50 26
aa:-114 -68 -59
abba:-60 -62 -64
abeg:9 -10 -2
abend:-10 -19 -7
aber:1 -44 -22
aberdeen:-65 -59 -58
abide:-19 -29 -40
able:-33 -26 6
about:-44 -33 -63
about a:21 51 98
about an:90 71 53
about and:122 100 52
about death:-131 53 -2
about dieing:121 121 -37
about doing:34 115 -14
about it:-42 -36 -41
about killing:42 83 16
about me:107 92 128
about my:-11 6 -72
about shooting:87 114 -13
about sleap:118 136 106
about suicidal:-93 -82 0
about suicide:104 111 -39
about to:143 134 186
about ur:-47 -82 -79
about wat:32 63 67
about … ago:23 62 87
about … as:86 93 52
about … cut:103 87 -12
about … end:-25 53 158
about … exit:114 -90 -22
about … find:79 88 101
about … get:51 75 77
about … going:80 30 40
about … hed:62 81 75
about … himself:72 108 -29
about … hour:57 57 55
about … i:-47 -57 -77
about … ive:-67 -54 -11
about … myself:73 68 17
about … not:50 27 14
about … off:76 79 72
about … season:87 104 97
about … thoughts:-103 -89 -1
about … was:-65 -55 -24
about … wil:99 61 66
above:5 20 -36
abroad:4 20 -20
abscess:1 -1 0
abschiedsbrief:82 85 82
abseil:-42 -47 -48
absence:48 27 17
absolute:-7 -5 -2
absolutely:-99 -41 -43
absurd:-24 -5 -8
abuela:-34 -20 -25
abuelo:4 15 10
abuse:3 23 -30
abused:-31 1 -25
abusive:-62 -38 -13
ac:32 -30 -36
aca:-1 0 0
acabar:108 57 -19
acabar con:32 76 -19
acabar … mi:140 86 -19
acabar … vida:31 77 -17
acabo:56 81 102
acabo de:83 97 110
academic:17 52 54
acamprosate:33 -2 -2
accent:-61 -54 -41
accept:-30 -9 -1
acceptance:-13 -13 -11
accepted:-6 16 25
access:-9 36 0
accident:49 58 43
accidental:-39 -45 -30
accidentally:-54 -9 32
accommodation:-21 -23 -25
according:-69 -43 -51
accordion:-28 -21 -12
account:-10 13 19
account teh:-87 -79 -92
accountant:-11 -17 -16
accounts:-3 7 78
accurate:-19 8 11
accused:-12 -5 -3
ace:-19 -30 -2
ache:-92 -86 -64
aches:-56 -72 -35
achievement:-15 -9 -8
aching:42 27 21
acht:-14 -13 -11
achy:-13 -15 -12
acid:133 127 136
acid in:70 66 76
acid … a:73 64 96
acne:-21 -8 -4
across:48 42 41
across from:133 125 127
act:-13 -3 -111
acted:-26 -14 -5
acting:-27 -44 -14
action:-35 -15 11
activation:-8 -6 -9
active:12 54 -47
actively:14 64 -77
actor:51 20 13
actors:13 -83 -29
acts:109 26 41
actual:-56 -3 -82
actually:0 0 0
acupuncture:-8 -6 -6
ad:-49 -25 -9
add:-40 -56 -62
added:-31 -22 -16
adderall:29 53 76
addict:-20 -47 -37
addicted:-12 -9 -8
addiction:-58 -60 -64
adding:70 67 64
address:162 165 137
addressed:-29 -10 -16
adelaide:-39 -24 -17
adhd:49 57 69
adieu:88 101 107
adios:138 130 131
adjustment:-1 0 0
admin:-49 -45 11
admired:3 5 3
admission:-18 -10 -8
admissions:-26 -6 -6
admit:-21 -17 -41
admitted:35 41 -66
adopt:15 19 23
adopted:-37 -25 -12
adore:-10 -8 -7
adored:15 21 27
adores:47 84 110
ads:-15 -13 -17
adult:-6 9 -22
adulting:-6 -5 -5
adults:-1 -2 -1
advance:39 32 18
advent:24 52 58
adventure:13 15 15
advert:-7 -44 -9
adverts:-77 -52 -54
advice:-97 -39 -59
advise:-23 -27 -42
advised:-87 -78 -61
adviser:-77 -18 -9
advocate:-25 -1 0
ady:0 0 0
aerial:-76 -69 -65
aerial and:-68 -60 -59
aerobics:-15 -11 -4
af:58 52 29
affairs:75 20 37
affect:-60 -30 -22
afford:-14 -2 -16
afk:93 77 85
afraid:-16 -21 -78
africa:1 2 0
after:27 29 49
after another:122 98 100
after every:183 38 -38
after long:-14 -114 -100
after me:143 126 115
after midnight:120 133 83
after takin:121 114 52
after this:131 124 109
after today:234 238 231
after tomorrow:79 102 68
after tonight:69 97 85
after trying:-8 -129 -144
after … all:67 82 74
after … bath:151 159 79
after … birthday:147 111 122
after … by:-46 -27 -86
after … dead:130 157 148
after … finishes:102 107 96
after … hour:35 63 73
after … months:141 23 -11
after … news:112 148 101
after … overdose:91 -65 -81
after … put:90 91 -11
after … rain:-98 -56 -62
after … sober:169 -30 -8
after … them:88 79 45
after … u:76 103 109
after … was:-68 -110 -112
after … with:-47 -50 -50
after … wont:106 137 153
after … years:38 -64 -136
afternoon:25 28 31
afternoons:-14 -37 -36
aftershave:-15 33 32
afterwards:6 12 21
ag:101 26 32
again:0 0 0
against:10 3 1
against me:44 69 82
against … and:54 57 54
against … door:108 70 7
agan:-17 -14 -17
agatha:-7 -8 -6
age:-12 -14 -33
aged:-42 -44 -38
agency:-5 21 -37
agenda:-39 -32 -15
agent:-24 -21 -39
ages:2 -31 6
ages im:92 81 81
agm:-9 -7 -12
ago:0 15 24
ago i:25 -66 -62
ago … back:147 28 26
ago … had:78 32 6
ago … no:-90 -88 -106
ago … on:151 43 -14
ago … want:41 30 111
agoraphobia:-83 -51 -43
agree:32 81 -125
agreed:47 59 32
agreeing:82 21 -8
agreement:-4 -1 -1
agrees:-24 -18 -5
aguanto:13 103 -36
ah:-29 -13 7
ahead:21 -7 11
ahead to:92 91 85
ahogando:60 -44 -40
ahora:-108 -23 -11
ahorcar:37 34 50
aid:54 63 59
aider:-15 -5 0
aids:5 1 -26
aim:-20 -6 -7
aimed:129 135 96
aiming:42 62 81
aint:46 53 45
air:9 22 39
aircon:-12 -8 -2
airing:-77 -82 -67
airline:-2 -1 -2
airport:-140 -112 -158
airport and:-94 -99 -94
aisle:-1 -4 9
al:18 60 78
al my:76 70 87
al … tablets:78 68 80
alan:6 14 20
alarm:-63 -51 -39
alarm … off:-140 -111 -112
alarms:-52 -39 -37
album:-19 -19 -13
albums:-8 0 -29
alcohol:-31 -56 -12
alcoholic:-2 -40 -20
aldi:-27 -19 -13
ale:-3 -2 -1
alergia:-21 -5 -6
alert:-28 -21 -6
alexa:104 95 96
algo:-15 -18 -23
alguien:-54 -13 -16
ali:-11 -13 19
alife:62 18 42
alife and:-36 70 -43
alife is:109 -86 -47
alife … ill:0 12 -108
alife … that:115 -25 -14
alight:-12 -14 -6
all:19 35 32
all and:-59 -71 -105
all been:59 63 94
all cant:85 86 66
all come:-87 -52 -60
all did:50 77 89
all food:91 97 72
all gone:144 114 109
all goodnight:100 102 117
all in:48 66 70
all its:-96 -95 -81
all know:85 110 66
all look:83 65 63
all of:76 71 81
all right:-69 -87 -93
all round:46 78 69
all sorrry:-98 -90 -42
all swallowed:64 67 73
all thats:138 113 127
all together:125 124 107
all up:48 67 89
all ur:30 94 82
all … advice:57 94 95
all … back:-87 -71 -73
all … beter:65 93 76
all … blood:161 170 132
all … brain:117 106 81
all … by:-74 -99 -78
all … cant:83 60 46
all … go:146 64 40
all … goodbye:215 213 200
all … heart:76 78 43
all … his:-37 -30 -63
all … if:125 51 24
all … im:80 68 61
all … in:94 93 95
all … insulin:34 40 73
all … keep:149 78 89
all … kids:-39 -43 -34
all … long:67 98 -30
all … memes:58 69 87
all … morning:45 53 68
all … my:85 68 62
all … night:8 18 50
all … no:-82 -64 -100
all … patches:144 139 133
all … right:67 27 6
all … same:70 -28 -1
all … shes:138 140 135
all … sorrry:-78 -104 -91
all … tablets:119 124 76
all … that:-111 -115 -99
all … them:40 72 97
all … think:45 9 -148
all … time:-55 -42 -49
all … tomorrow:-101 -115 -150
all … whole:50 61 59
all … wil:-53 -38 -34
all … x:119 97 89
all … xanax:15 41 -141
alle:93 67 70
alle tabletten:67 76 81
alle … geschluckt:93 94 91
allein:11 4 12
allen:65 -22 -6
allergic:-4 -6 7
allergies:-61 -51 -30
allergy:-16 8 -23
alles:-32 -59 -82
alley:28 1 24
allotment:-83 -53 -53
allotments:-7 -4 -10
allow:-41 -32 -27
allowance:8 25 4
allowed:-81 -51 -128
allows:47 66 61
alls:30 58 61
almonds:6 15 23
almost:-113 -129 -96
aloe:-5 -4 -2
alone:11 18 27
alone and:-90 -86 -39
alone i:-77 -56 -39
alone in:80 94 15
alone this:-65 -72 -71
alone … locked:120 121 110
along:-18 1 -25
along with:74 69 27
along … it:80 88 86
alongside:-8 -3 1
alot:0 0 0
aloud:-69 -87 -90
alpacas:-5 -10 -11
alphabetically:-10 -1 16
alprazolam:1 6 -1
already:0 0 0
alright:-77 -66 -31
als:-7 -7 -7
also:0 0 0
alt:68 -10 -29
alt … on:76 3 11
alternate:-1 -1 0
alternative:-15 -1 -7
alternatives:18 37 -16
although:-39 -27 -19
alto:-40 -22 -10
altogether:56 59 79
altos:-8 -3 2
always:0 0 0
alzheimers:-118 -106 -86
am:15 25 41
am a:77 29 14
am at:-30 -35 -23
am going:68 65 33
am ill:66 55 43
am in:82 111 85
am on:-109 -120 -124
am stood:138 136 117
am suicidal:157 183 -70
am thinking:27 94 -32
am tierd:98 5 0
am with:-65 -80 -94
am writing:61 38 52
am … be:146 41 30
am … day:127 15 -1
am … gets:45 34 42
am … goodbye:-120 -103 -113
am … hav:27 72 77
am … here:49 104 101
am … home:-87 -88 -70
am … into:39 34 81
am … is:-55 -27 -100
am … it:74 46 95
am … kil:23 48 82
am … my:32 2 9
am … myself:-6 2 64
am … ther:71 74 99
am … u:67 83 121
am … where:133 10 52
am … wish:1 -107 -9
am … wont:105 158 149
amarillo:-20 -5 -3
amateur:-9 -9 -7
amazed:48 75 71
amazing:-37 -17 -16
amber:-20 -12 -8
ambulance:23 16 30
ambulance i:141 86 110
amends:-51 -32 -30
america:-16 -10 -10
amis:14 17 22
amitriptyline:49 62 65
amitriptyline … of:108 99 109
amma:79 63 64
amnesty:-35 -41 -43
among:-67 -49 -39
amount:88 101 76
amount i:90 99 66
amount … befor:124 92 -34
amounts:-19 -3 -1
ams:0 0 0
an:-9 -14 -16
an angel:99 -3 -2
an apology:26 47 82
an axe:143 136 159
an i:75 72 -21
an … a:-6 -76 -65
an … ago:57 68 61
an … all:21 43 55
an … an:76 92 85
an … at:-33 -123 -79
an … hes:109 50 54
an … it:-46 -18 -34
an … of:28 57 57
an … our:83 22 25
an … till:140 128 126
ana:-25 -16 -3
anaemic:-16 -11 -2
anaesthetic:-65 -83 -82
anaesthetist:-60 -49 -44
anchor:72 38 35
ancient:-30 0 0
and:4 5 4
and be:-77 -46 -97
and bein:26 17 -95
and burning:91 105 123
and climbed:143 145 130
and comin:71 59 53
and cut:77 107 -99
and dad:82 83 80
and did:-105 -85 -74
and done:100 105 75
and drank:133 27 20
and dropped:99 78 68
and finished:105 13 34
and gave:-125 -122 -119
and god:90 68 59
and haf:103 49 64
and hands:-109 -103 -89
and has:-88 -64 -65
and hasnt:47 97 66
and her:55 63 97
and hes:108 103 117
and hiding:90 18 -5
and hoap:121 -20 -68
and id:-8 -13 -75
and ill:61 60 48
and im:62 56 41
and isnt:132 80 77
and laid:56 33 48
and last:60 74 -20
and lately:134 71 -50
and leave:-48 -39 -69
and lfie:-105 0 -19
and lie:136 158 187
and loaded:86 79 86
and made:-23 -32 -74
and me:113 101 114
and means:59 95 -16
and myself:56 74 135
and no:34 70 51
and nobodys:68 27 38
and none:88 97 58
and nothing:75 112 138
and over:49 68 47
and paid:49 49 35
and read:-115 -101 -87
and ring:-69 -69 -68
and sais:95 107 73
and sat:-47 -101 -110
and say:-80 -71 -46
and saying:68 32 14
and shes:107 102 121
and showed:84 105 100
and somewhere:37 48 63
and stupid:115 40 37
and swallowed:103 125 114
and taken:94 104 91
and taped:95 70 12
and that:65 79 55
and theres:27 27 34
and they:-92 -49 -49
and theyve:-87 -115 -107
and think:107 -68 -7
and this:93 81 48
and thort:39 -43 -116
and tonight:89 103 66
and touches:15 22 -111
and use:156 68 58
and vodka:39 79 82
and was:-27 -62 -49
and we:-36 -62 -62
and wedding:100 89 80
and wen:60 82 47
and were:-74 -162 -141
and while:-29 -38 -28
and who:82 93 66
and wish:75 -20 -10
and wished:120 4 34
and written:209 196 183
and wrote:50 63 90
and yesterday:97 25 -48
and … aint:114 110 72
and … and:11 18 35
and … answering:59 82 70
and … arranged:126 131 128
and … ashamed:82 -5 -66
and … at:-54 -65 -68
and … away:61 85 85
and … bear:-15 -92 -84
and … beat:98 92 -32
and … became:-62 -16 -9
and … because:48 15 -3
and … bedroom:126 61 53
and … been:-42 -44 -63
and … begun:163 121 36
and … beleive:-47 -44 -62
and … best:-65 -52 -42
and … blood:83 77 84
and … bottle:122 118 106
and … bought:27 70 29
and … box:46 90 97
and … breathe:65 61 83
and … breathing:71 74 91
and … bruises:87 57 42
and … but:-134 -132 -133
and … care:71 133 54
and … careful:-25 -50 -45
and … cars:186 166 163
and … cat:-10 -47 -83
and … checking:95 100 91
and … choir:-49 -52 -56
and … chosen:101 85 109
and … close:-42 -82 -97
and … coat:71 97 109
and … cold:40 62 67
and … come:54 45 47
and … cord:179 174 181
and … could:-10 -72 -32
and … cravings:-55 -4 -2
and … dads:65 82 48
and … dark:-94 -121 -102
and … date:83 97 92
and … decided:82 55 68
and … dei:-59 7 -33
and … doing:56 87 74
and … done:66 104 73
and … drifting:117 127 130
and … driver:-103 -75 -69
and … drunk:-65 -37 -57
and … due:55 66 70
and … early:-74 -34 -18
and … ears:79 89 99
and … evening:76 71 46
and … faint:72 81 100
and … fine:-29 -58 -15
and … fire:-116 -119 -143
and … first:20 37 46
and … fish:33 8 13
and … fixing:97 107 -12
and … forgiven:-72 -60 -28
and … frame:110 94 97
and … friday:96 101 55
and … frightened:78 49 43
and … gap:73 82 94
and … garage:163 154 137
and … gas:70 55 42
and … gets:21 59 53
and … girl:-98 -73 -73
and … going:54 71 81
and … goodbyes:116 118 119
and … hall:102 107 102
and … hatch:163 159 126
and … havent:2 24 64
and … hear:-31 -50 -44
and … heart:130 133 139
and … hell:51 9 -15
and … him:-31 -53 -52
and … hoap:130 141 111
and … hour:92 59 78
and … husband:-28 3 -39
and … id:7 61 47
and … ill:21 35 14
and … inside:-62 -45 -80
and … is:50 30 20
and … its:45 79 79
and … jealous:89 -39 -11
and … keep:97 103 130
and … key:-81 -87 -88
and … kids:-88 -99 -69
and … lamp:127 136 116
and … leaving:179 120 138
and … leter:113 107 98
and … letting:128 54 63
and … lied:86 40 43
and … long:34 68 72
and … longer:89 89 34
and … looks:38 -27 1
and … lot:19 59 63
and … lying:124 105 104
and … making:64 67 101
and … mean:79 33 17
and … method:28 71 75
and … mind:-60 -51 -34
and … monday:60 53 71
and … moving:56 7 22
and … need:31 21 62
and … night:98 40 16
and … nodding:86 99 91
and … note:150 147 134
and … number:-91 -85 -84
and … ones:86 99 115
and … open:-93 -69 -89
and … opened:-20 -33 -53
and … operation:101 47 54
and … our:47 64 78
and … out:66 62 55
and … parked:141 143 145
and … past:65 46 74
and … pick:62 48 84
and … pills:112 122 120
and … planning:107 144 34
and … plenty:130 86 87
and … post:54 47 30
and … pull:76 85 129
and … pulling:142 151 130
and … putting:92 94 74
and … responding:83 80 75
and … return:104 105 97
and … right:-20 -79 -87
and … roap:145 150 127
and … ropes:129 130 134
and … rounds:51 64 89
and … running:78 46 52
and … say:-69 -46 -123
and … screaming:149 111 108
and … second:-80 -59 -90
and … seizure:57 38 43
and … shaking:57 105 -29
and … shall:106 104 116
and … shed:28 48 52
and … shes:62 43 26
and … should:31 70 26
and … skin:12 50 93
and … slow:95 134 118
and … spots:95 95 100
and … stand:43 83 92
and … started:69 60 9
and … stops:79 101 115
and … strong:86 117 111
and … stuff:35 34 41
and … swallowed:52 86 94
and … sweating:-89 -59 -64
and … swerved:139 96 123
and … tablets:121 114 122
and … taken:79 95 77
and … takin:7 31 47
and … talk:-82 -22 -62
and … talking:79 80 60
and … thankful:-51 -11 -15
and … theyre:111 69 77
and … thort:3 -87 -111
and … three:-96 -84 -86
and … throwing:127 114 110
and … thrown:36 98 74
and … thumbs:89 112 112
and … tied:107 107 119
and … todays:34 76 82
and … tomorrow:37 29 52
and … tonight:44 54 56
and … turned:120 99 90
and … up:-4 28 39
and … wait:-64 -68 -74
and … waiting:30 44 42
and … wake:57 76 26
and … walking:95 109 119
and … want:47 77 28
and … way:28 28 60
and … wedged:93 105 106
and … wednesday:90 73 29
and … went:-28 -56 -70
and … were:-43 -73 -76
and … who:-107 -65 -57
and … why:-60 -76 -96
and … wife:-77 -72 -44
and … windows:109 97 74
and … wont:37 55 67
and … worse:14 35 -94
and … would:-27 -46 -101
and … yes:116 119 102
angel:-14 -89 -72
angels:-14 -36 -31
angelus:1 19 28
anger:-18 -21 -56
angry:-41 9 -66
angst:8 -8 -7
animal:-34 -33 -24
animals:-10 -29 1
anime:7 15 0
ankle:46 55 49
ankles:44 -4 28
anna:9 17 21
anne:-28 -42 -33
anniversaries:-7 -2 -1
anniversary:32 44 78
anniversary nine:110 118 131
anniversary which:99 101 98
anniversary … is:93 97 91
anniversary … tomorrow:98 102 91
anniversarys:14 34 46
annotated:-25 -18 -9
announced:-85 -74 -29
announces:-2 -1 0
annoyed:-115 -115 -84
annoying:-44 -30 -62
annual:-75 -54 -38
ano:-19 -6 -4
anon:-42 -37 -31
anonymous:50 46 24
anorexia:1 18 -32
anos:-22 0 -11
another:14 44 51
another day:94 11 23
another … my:141 127 158
another … wil:64 93 65
ans:-33 -43 -29
answer:0 22 3
answered:-42 22 -10
answering:120 113 62
answering teh:-24 -128 -134
answers:-62 -102 -77
antabuse:-1 -1 -5
antenatal:-67 -38 -24
antes:-8 -17 -6
anti:51 28 37
antibiotic:-55 -55 -43
antibiotics:-152 -143 -141
antidepressant:-7 18 -1
antidepressants:19 38 40
antidepressants my:103 82 94
antifreeze:46 68 65
antifreeze … teh:-74 -78 -72
antihistamine:-7 -8 -10
antihistamines:-2 9 10
antipsychotic:-17 -5 -1
antipsychotics:3 12 30
antiques:-85 -57 -52
ants:-2 -3 20
anxiety:-172 -162 -155
anxietys:-56 -38 -14
anxious:-68 -48 -7
any:-25 -50 -27
any longer:115 133 85
any tips:-77 -104 -89
any … after:76 113 105
any … of:-55 -71 -55
anybody:-106 -98 -83
anybodys:-6 19 36
anyhow:20 34 41
anymore:28 31 -20
anymore … i:14 87 -28
anyone:-48 -9 10
anyone … a:-61 -94 -67
anyone … i:4 80 86
anyone … to:67 -6 36
anyones:-56 -52 -45
anything:9 -64 -43
anything after:121 127 139
anything but:129 83 109
anything else:93 85 79
anything its:42 -102 -74
anything … did:68 107 113
anything … it:-44 -135 -63
anything … to:-45 -53 -37
anyway:-33 -29 -32
anyway my:35 58 62
anywhere:64 40 56
anywhere … my:75 73 75
aoife:73 89 72
apart:-8 31 -24
apartment:-30 -31 -43
apnoea:-18 -7 -6
apointment:-15 -11 -3
apologies:89 104 119
apologies to:99 109 110
apologies … teh:111 104 100
apologise:48 -22 -39
apologised:-60 -60 -52
apologising:-5 -4 -7
apology:-6 2 52
app:-101 -88 -91
appa:100 97 93
apparently:-56 -80 -60
appeal:-1 -6 -38
appealing:-57 -45 -18
appelle:-1 -1 -1
appendix:-21 -21 -18
appetite:-45 -32 -29
appetites:-3 9 -8
applause:-54 -26 -17
apple:-88 -79 -40
apples:41 39 44
applesauce:53 26 33
application:-93 -73 -65
applied:66 -16 -7
apply:-1 -7 -8
applying:-19 -4 -1
appointment:8 -7 -6
appointment with:79 67 95
appointments:-49 -58 -34
appraisal:5 -48 -17
appreciate:-31 -21 -17
apprentice:-2 -2 -37
apprentices:-6 -6 -5
apprenticeship:-5 -4 -8
approval:-45 -31 -30
approved:30 46 45
approves:-26 -19 -10
apps:-18 -33 -7
appt:-32 -35 -42
apres:-4 -3 -3
april:-67 -57 -47
apron:57 62 35
aqua:-25 -24 -19
aqui:38 -30 -11
arbeit:48 56 53
arch:13 13 11
archers:54 62 48
archive:-19 -8 -5
are:8 28 35
are a:-28 17 -95
are all:-103 -101 -66
are both:77 91 96
are by:110 95 85
are dead:-11 -65 -42
are from:-79 -93 8
are going:-31 -41 -49
are long:-59 -58 -36
are next:139 132 114
are not:-54 -59 -45
are on:127 119 130
are open:28 63 77
are ringing:64 83 76
are shaking:-83 -51 -46
are sold:105 101 96
are … a:-38 -33 -40
are … at:122 93 118
are … down:98 121 109
are … got:98 55 65
are … hand:-84 -62 -82
are … not:103 67 79
are … theyre:-54 -65 -71
are … this:82 98 101
are … wat:-86 -83 -48
area:-26 -23 -64
arent:-13 -4 -2
arent ther:65 69 86
argue:-32 -57 -75
argued:-45 -24 -10
arguing:-54 -19 -17
argument:45 58 42
arguments:-62 -37 -44
aripiprazole:-40 -9 -7
arithmetic:-3 -9 -7
arm:53 47 27
arm and:72 77 95
arm on:-24 -5 -56
arm with:126 115 72
arm … red:103 -3 -1
arm … to:109 90 94
armchair:36 48 56
arms:81 75 78
arms dead:109 114 116
arms last:1 5 -105
arms open:34 93 -51
arms raw:9 -136 -3
arms … a:111 123 39
arms … and:154 184 139
arms … dead:-10 48 48
arms … fresh:137 -1 -72
arms … night:32 56 -109
arms … numb:72 101 94
army:16 -17 -30
around:-14 -44 -46
arrange:0 19 -12
arranged:63 63 57
arranged … it:86 80 106
arranged … that:136 135 139
arrangement:43 36 62
arrangements:-2 3 33
arranging:-17 -10 -4
arrest:11 -3 -1
arrested:-28 -19 -22
arrive:11 34 33
arrive in:126 140 128
arrived:-59 -76 -60
arrives:-67 -77 -59
arrow:-54 -49 -37
arse:14 -4 0
arsenal:0 -1 0
art:-14 -5 2
artery:34 53 56
arthritis:-56 -82 -75
arthur:83 55 10
article:-37 -32 -10
artist:-24 -22 -3
arvo:112 147 137
as:-11 -3 -3
as anything:106 3 -4
as dentist:55 54 54
as in:80 150 54
as it:-74 -101 -78
as ive:-111 -105 -83
as nothing:151 95 75
as of:59 83 102
as they:-74 -84 -138
as this:63 67 79
as … after:72 -4 -9
as … are:-97 -105 -79
as … doing:101 111 100
as … its:90 126 139
as … myself:84 -5 -42
as … neva:99 66 82
as … of:-70 -40 -99
as … out:121 113 85
as … started:112 115 0
as … to:72 87 115
as … tomorrow:72 69 63
as … ur:84 24 -9
as … went:83 94 52
as … with:69 82 107
as … yesterday:82 68 47
asda:85 79 64
ash:108 37 45
ashamed:58 -49 -61
ashamed of:-87 -25 -17
ashamed to:-6 96 37
ashes:4 21 22
ashes … in:90 87 83
asi:20 12 -13
aside:30 45 26
ask:-38 -49 -26
ask if:77 34 38
ask … teh:-86 -54 -56
ask … we:102 0 0
asked:-26 -7 7
asked if:42 65 105
asked why:70 42 42
asked … is:152 100 89
asked … said:168 130 31
asking:-42 -37 -67
asking … help:55 75 68
asks:-60 -48 -11
asks i:88 69 64
asleep:-50 -44 -50
asleep and:102 57 54
aspirin:-16 -7 8
assault:20 -12 -10
assembly:48 69 86
assessment:-12 -41 -62
assessor:-6 -4 0
assignment:-50 -53 -58
assistance:16 26 29
assistant:-5 -36 -27
assisted:-92 -108 -31
assume:-80 -63 -43
assumed:-31 -4 -24
assumes:-86 -86 -24
asthma:-57 -54 -55
astride:-115 -137 -150
at:-16 -15 -7
at all:-61 -82 -39
at dusk:88 88 78
at four:69 66 72
at how:86 20 45
at it:32 -52 -100
at karaoke:-81 -52 -28
at last:-116 -95 -89
at lunch:83 86 110
at midnight:54 68 93
at night:10 23 -77
at once:73 76 56
at school:-6 -24 -77
at sunset:94 102 80
at teatime:122 125 96
at that:-95 -56 -22
at this:-80 -93 -105
at … a:-18 -14 -37
at … age:-57 -68 -57
at … back:-64 -50 -41
at … beam:136 141 72
at … bottom:66 71 63
at … by:108 94 84
at … come:-110 -109 -113
at … dnt:-30 -55 -81
at … do:49 17 -38
at … doctors:59 96 52
at … door:-45 -99 -104
at … every:-128 -104 -67
at … everyone:29 45 64
at … far:118 120 106
at … find:96 106 100
at … going:87 115 36
at … gym:-82 -95 -49
at … hav:113 116 82
at … he:-98 -77 -13
at … id:40 85 67
at … ill:67 52 41
at … in:-80 -97 -65
at … it:69 77 69
at … knows:90 -25 -30
at … lake:39 26 39
at … light:48 79 70
at … looking:-85 -79 -68
at … me:-51 -60 -55
at … nans:61 83 79
at … next:104 61 85
at … nine:53 38 -6
at … no:67 35 6
at … nothing:-35 -33 -82
at … of:27 24 25
at … old:60 17 18
at … open:-73 -54 -60
at … over:141 153 131
at … party:89 56 6
at … people:99 0 -4
at … pills:126 116 108
at … place:-73 -53 -72
at … quarry:130 120 115
at … reservoir:94 100 93
at … rist:122 130 138
at … shelter:70 59 54
at … side:112 102 50
at … swimming:-75 -45 -46
at … thats:81 59 73
at … theyll:78 81 90
at … til:50 64 39
at … till:204 149 143
at … told:86 68 143
at … tomorrow:88 92 105
at … wat:-86 -90 -63
at … wedding:32 -78 -64
at … weekend:84 28 -13
at … wen:87 88 108
at … wont:94 87 94
ate:-23 -17 12
ate a:-55 -91 -67
ate it:-104 -92 -78
ate teh:115 97 81
ate … bag:74 44 72
athlone:-1 -1 -1
ativan:-9 3 2
atmosphere:-11 -5 -2
attached:-3 -1 0
attack:-30 -11 -16
attacked:-48 -40 -11
attacker:-24 -22 -78
attacks:-109 -59 -43
attempt:51 4 -67
attempt … im:-87 -48 -59
attempt … teh:18 -89 -66
attempt … this:33 87 -18
attempted:66 114 64
attempted suicide:43 12 111
attempted … today:24 57 130
attempts:-30 -13 -4
attendant:-21 -27 -18
attended:-4 0 -1
attending:36 84 81
attention:13 59 16
attic:51 53 27
attitude:-5 -4 -2
attorney:-50 -38 -23
au:-1 9 11
auch:20 38 -5
auckland:-21 -25 -14
auction:-77 -52 -44
audience:-12 -16 -3
audio:-8 -4 -9
audiobook:-79 -76 -54
audit:-34 -28 -23
auditing:-6 -1 -1
audition:-19 -12 -6
auf:4 12 39
aufhoren:37 32 -1
aufwachen:35 -56 -12
august:-22 14 14
aujourdhui:-65 -68 -33
aunt:-20 -19 -35
auntie:22 46 32
aunties:-19 -22 -13
aunts:-39 -43 -40
aunty:38 -27 -12
aus:-4 10 -28
aussi:3 9 -5
australia:-27 -41 -28
author:-28 -29 -23
autism:-13 -18 -24
autistic:-21 -9 -25
autocorrect:0 17 40
automod:19 40 -27
autumn:6 -4 -17
aux:49 41 53
available:16 25 34
avale:75 85 108
avant:-27 -15 -1
avatar:8 5 0
avec:-19 -3 6
average:-19 -8 -14
avocado:-65 -46 -41
avoid:-19 -54 -58
avoiding:-18 -23 -21
awake:9 37 54
awake ive:117 105 106
award:-35 -14 -13
awards:-54 -7 -5
awareness:-74 -77 -72
away:24 6 18
away not:114 -2 0
away with:-5 33 -114
away … things:100 78 24
away … want:4 -15 -32
awesome:-33 -18 -12
awful:-35 -118 -110
awfully:138 56 80
awkward:-27 -12 -3
axe:49 60 110
axe and:67 84 113
aye:29 61 -4
ayer:70 67 61
azotea:86 102 90
b:34 43 52
b … teh:46 53 123
babby:0 0 -5
babe:133 143 141
babies:-60 -27 -14
baby:-73 -39 -21
baby down:18 -97 -59
baby shes:-96 -117 -83
baby … geting:8 5 -89
baby … her:-84 -92 -89
baby … of:41 43 55
babys:46 16 30
babysitter:26 40 41
bachelor:53 -3 6
back:-9 -8 -2
back after:7 -73 -66
back at:-49 -101 -113
back bad:64 32 -2
back ive:-74 -79 -88
back not:108 26 32
back of:99 119 99
back this:157 131 57
back till:-17 -27 -81
back to:-27 -36 -43
back up:29 57 85
back with:12 29 -49
back … and:-19 -28 -68
back … be:47 37 63
back … boat:115 123 119
back … day:62 -34 -13
back … did:-87 -59 -27
back … door:100 114 120
back … her:26 -24 -108
back … him:101 89 29
back … its:35 31 -26
back … know:72 -18 3
back … my:-28 -83 -71
back … no:32 68 76
back … one:34 -88 -72
back … sat:113 114 102
back … that:66 65 22
backdated:-5 -1 -13
background:-61 -49 -34
backpack:20 34 35
backs:28 -12 -10
backside:-28 -14 -10
backup:-7 12 -28
backwards:22 53 57
baclofen:97 93 88
bacon:-102 -91 -98
bacon rolls:-53 -49 -46
bad:-3 -57 -80
bad if:138 62 44
bad news:81 62 40
bad right:119 115 -131
bad … and:-79 -105 -90
bad … i:2 12 -49
bad … sombody:98 85 44
badge:41 74 65
badger:10 -8 -2
badges:-10 -8 -8
badly:0 0 0
badminton:-37 -24 -12
bag:71 80 75
bag and:22 46 56
bag im:72 54 71
bag … and:100 70 105
bag … gas:74 63 74
bag … his:104 10 1
bag … i:75 42 39
bag … im:144 115 95
bag … its:-30 -61 -86
bag … ive:-82 -90 -61
bag … next:35 139 146
bag … on:-42 -67 -35
bag … u:203 160 155
bagel:-41 -8 -2
bagels:-5 -1 -3
baggie:70 -17 -1
bagging:37 30 -5
bagpipes:-69 -45 -33
bags:-21 -18 10
bags and:-75 -103 -52
bags on:185 123 129
bags … i:-56 -65 -22
bags … my:48 50 42
bailiffs:1 -3 40
bairn:52 28 -8
bak:-67 -42 -48
bake:-13 11 -15
baked:-18 0 6
baker:-8 -10 -16
bakery:-48 -51 -35
bakes:-5 -7 -3
baking:-6 -25 -21
balance:-49 -49 -19
balanced:23 26 34
balcony:57 65 73
balcony … teh:136 117 97
bald:-23 -10 -35
baler:92 102 80
bali:-4 -1 1
ball:-104 -77 -59
ballarat:0 22 0
balloon:-72 -61 -53
balloons:-94 -98 -108
balls:-47 -49 -39
ban:-35 -12 -14
banana:19 8 25
bananas:-70 -62 -46
band:-55 -49 -45
bandage:-38 24 46
bandaged:56 45 -34
bandages:-11 1 -5
bands:-59 -30 -14
bandstand:6 15 12
bang:93 74 70
bangalore:-24 -17 -5
banged:36 54 46
banging:1 -8 -35
bangles:-27 -18 -9
bangs:-53 -35 -30
banister:38 31 43
banister … teh:42 42 44
banjo:-4 22 28
bank:10 17 5
bank … and:76 63 48
bank … teh:70 54 57
banking:-49 -54 -59
banks:-26 0 -7
banned:-75 -53 -51
banner:-57 -48 -20
bannister:-1 5 -3
bano:-9 0 -2
banter:-4 -1 -29
bar:26 35 58
barbecue:-21 -22 -41
barbecues:7 -3 -2
barber:-38 -28 24
barcode:17 28 -2
barcodes:17 34 -5
bare:-14 1 -57
barefoot:40 69 94
barely:25 21 42
bargain:-4 3 -24
bark:-5 18 -13
barked:-5 -10 0
barking:-5 10 21
barks:-7 -11 4
barley:-6 -1 -1
barn:17 48 66
barnsley:56 62 55
barometer:39 34 -3
barracks:129 132 110
barred:0 0 6
barrel:65 56 76
barrels:78 88 85
barricaded:65 77 92
barricaded himself:108 103 120
barricaded … in:107 103 119
barricaded … teh:61 65 83
barrier:112 126 112
barriers:-46 -54 -54
barrister:-29 -26 -2
barry:0 0 -1
bars:41 57 72
base:-24 -13 8
basement:-19 -23 -51
basically:0 0 0
basil:-18 -14 -12
basin:32 46 71
basket:26 57 47
baskets:-40 -31 -15
basra:18 16 32
bass:-26 -41 -72
bat:-41 -27 42
batch:-27 -33 -38
bath:13 32 31
bath … a:-113 -101 -84
bath … all:129 124 80
bath … and:-88 -100 -88
bath … door:-111 -84 -88
bathed:-51 -48 -25
bathroom:-32 -59 -31
bathroom door:41 77 109
bathroom … is:117 76 95
bathroom … pills:-21 -36 -56
bathrooms:-5 1 4
baths:32 32 44
baths running:111 122 128
baths … teh:86 43 43
bathtub:46 46 14
batter:80 82 -31
battered:0 4 -14
batteries:16 33 40
battery:-30 2 -32
battery is:-75 -90 -90
batterys:-25 -11 -25
battle:-74 -47 -39
bawled:-81 -70 -84
bay:13 15 0
bbc:-11 -12 -13
bbq:-3 7 27
bday:20 2 11
be:46 40 37
be alife:105 74 -33
be alright:121 53 60
be around:-75 -57 -82
be asleep:151 109 127
be befor:131 111 109
be bothered:40 8 9
be dead:12 67 40
be dramatic:91 51 48
be easier:130 57 55
be empty:99 96 100
be for:-18 -82 -65
be found:32 59 82
be free:115 12 -44
be gentle:80 78 104
be glad:134 46 45
be happy:33 32 26
be heard:-67 -34 -1
be honest:41 -65 -135
be killing:124 145 23
be kind:-78 -64 -52
be let:164 -3 11
be looked:92 63 66
be my:-80 -121 -120
be needed:96 112 118
be next:118 161 129
be no:107 60 45
be nobody:73 47 60
be off:59 103 77
be or:-140 -93 -80
be out:27 50 89
be past:52 71 107
be peaceful:123 71 92
be posting:-119 -106 -107
be relieved:107 -41 -33
be soon:-6 -46 -61
be sorrry:54 2 -61
be talked:37 76 45
be thinking:-90 -63 -40
be time:112 -102 -39
be wanting:86 106 118
be with:96 106 132
be … all:134 97 82
be … asleep:113 34 -31
be … back:91 106 90
be … be:-45 -124 -105
be … befor:97 90 90
be … bein:16 -80 -38
be … but:36 57 33
be … call:134 93 72
be … dad:133 129 141
be … dead:87 32 96
be … end:-129 -146 -111
be … forever:91 10 -29
be … going:99 105 104
be … goodbye:151 165 132
be … hand:101 110 103
be … hes:-8 -24 -96
be … himself:105 132 117
be … in:17 65 73
be … ive:66 45 9
be … last:7 22 69
be … lfie:93 52 116
be … liv:160 4 -14
be … longer:7 -105 -91
be … make:28 64 9
be … meeting:-68 -29 -22
be … morning:177 144 151
be … much:-43 -102 -97
be … my:-54 -98 -102
be … no:47 -8 43
be … not:100 33 17
be … of:59 84 59
be … or:34 46 43
be … out:19 75 87
be … over:-50 -83 -81
be … own:110 104 -62
be … rush:-98 -109 -122
be … seven:182 188 172
be … six:101 120 106
be … something:-102 -108 -77
be … soon:-72 -43 -99
be … suicide:151 119 -3
be … thank:119 107 103
be … thats:119 74 37
be … to:26 31 21
be … tonight:-86 -75 -108
be … train:-85 -88 -82
be … until:-62 -72 -59
be … week:77 90 109
be … wen:87 92 88
be … where:37 99 85
be … wont:82 18 41
be … world:145 10 6
be … ye:86 7 -2
be … youd:72 90 103
bea:16 64 62
beach:47 63 66
beach … week:95 104 104
beachy:54 84 94
bead:-7 -3 -1
beads:-14 -7 -8
beam:130 134 153
beam … im:-57 -66 -73
beam … standing:-61 -60 -64
beam … teh:107 109 77
beam … wen:44 46 35
beams:8 12 5
bean:-48 -50 -36
beans:-83 -60 -78
bear:12 -38 -25
bearable:-2 -1 -1
beard:-32 -12 -5
beat:40 38 -80
beaten:-6 9 52
beating:-7 16 98
beating me:-37 -37 31
beating my:30 36 101
beating … at:-73 -70 -69
beating … right:33 41 124
beats:-25 -15 -165
beats … a:58 49 -75
beats … with:60 52 -97
beautiful:26 40 18
beautifully:-31 -36 -24
beauty:-34 8 9
bebe:-31 -29 -12
beber:-6 -3 -1
became:-55 -42 -24
because:-28 -17 -17
because hes:-73 -100 -119
because ill:117 156 182
because that:53 92 102
because they:-68 -65 -95
because … a:-79 -63 -83
because … be:150 124 128
because … did:-57 -38 -95
because … first:40 52 75
because … going:83 110 75
because … intend:95 63 -99
because … it:44 46 24
because … keep:-68 -22 -19
because … me:-11 -40 -95
because … my:-48 -36 -49
because … one:-70 -75 -95
because … see:117 144 108
because … to:67 66 74
because … up:61 95 84
because … want:46 101 145
because … wont:76 36 61
become:49 72 20
become a:58 11 33
becomes:60 59 62
becoming:30 8 -15
bed:-19 -24 -11
bed at:-31 -66 -136
bed made:44 73 85
bed … nine:-56 -60 -92
bed … to:92 69 82
bedding:-10 -3 -18
bedroom:37 28 41
bedroom door:53 75 68
bedroom … hes:136 140 127
bedroom … in:48 43 33
bedroom … teh:-87 -79 -54
beds:-57 -63 -54
bedside:54 75 82
bedside … and:121 124 121
bedsit:-44 -47 -76
bedtime:18 58 18
bedtime story:79 112 19
bee:32 74 68
beech:-28 -10 3
beef:-38 -19 -15
beekeeper:-49 -45 -39
been:3 1 -4
been a:101 80 80
been asking:146 138 131
been buying:84 30 30
been clean:-98 -84 -102
been collecting:145 102 101
been drinking:96 40 37
been googling:107 137 35
been i:-19 37 70
been lovely:79 103 118
been mixing:82 117 -13
been quiet:-126 -108 -84
been suicidal:28 -46 -26
been takin:12 -4 -107
been through:-106 -93 -86
been tidying:50 -32 -28
been twenty:104 94 93
been white:89 -8 -3
been … all:146 125 82
been … am:105 121 125
been … and:-131 -132 -111
been … back:53 59 75
been … by:-82 -53 -43
been … everyones:81 55 53
been … for:-64 -39 -55
been … good:108 105 106
been … goodbye:106 98 -37
been … in:83 -3 19
been … it:-82 -91 -129
been … knuckling:89 -8 -3
been … look:106 136 122
been … methods:-82 -71 -18
been … months:-48 -103 -101
been … myself:68 67 15
been … of:-23 13 -84
been … overdosing:64 90 -40
been … suicide:134 160 -44
been … ten:112 152 80
been … this:-34 -38 7
been … up:91 86 61
been … years:-100 -84 -31
beep:-37 -23 -23
beeped:-10 -6 -7
beeps:-32 -19 -15
beer:41 -16 -46
beer and:-43 -9 -7
beers:43 -42 52
bees:-32 -22 -5
beetles:76 83 83
beetroot:-11 -10 -9
befor:-1 18 18
befor breakfast:96 82 88
befor christmas:-29 -61 -148
befor church:126 122 113
befor morning:93 77 104
befor my:-48 -44 -16
befor … comes:113 116 111
befor … dei:76 119 122
befor … do:33 88 60
befor … end:59 57 95
befor … jmup:103 113 106
befor … know:-54 -71 -46
befor … this:-48 -45 -118
befor … to:-46 -77 -100
befor … weekend:99 135 166
beforehand:-7 1 1
began:-15 -10 -55
begged:66 102 -51
begged … to:66 102 -51
begging:97 61 70
begin:-43 -44 -38
beginners:-13 -27 -8
beginning:-69 -54 -62
begins:-34 -33 -29
begonias:0 -1 -1
begun:72 92 -31
behalf:-8 -18 -9
behaving:-2 -1 -1
behavior:-134 -78 -24
behind:45 36 50
behind … fridge:107 109 113
behind … ive:120 99 112
behind … nobody:152 147 126
bei:-13 -9 -1
beige:-61 -40 -31
beim:-24 -29 7
bein:1 -12 -10
bein alife:235 94 28
bein dead:177 57 67
bein here:127 56 -130
bein hit:46 86 -25
bein my:114 132 125
bein on:-44 -46 -26
bein sick:62 119 108
bein … after:63 16 -19
bein … i:-78 -33 -57
bein … out:-45 -19 -16
bein … with:-86 -62 -72
bein … year:74 -3 0
beleive:-4 -15 -55
belfast:-35 -23 -21
believed:-120 -105 -8
believes:-17 6 -67
believing:44 -66 -28
bell:23 55 51
bella:-2 -1 -2
belle:-26 -13 -9
bells:100 42 40
belly:85 94 63
bellyful:110 122 111
bellys:112 86 81
belong:88 -67 -19
belonged:-5 -2 -3
belongings:-54 -38 -47
belongs:-26 -60 -57
below:3 29 9
belt:51 74 67
belt … at:102 96 59
belt … teh:77 73 95
belts:29 37 27
belts … my:-86 -86 -100
belts … neck:-86 -86 -100
belts … teh:109 123 133
ben:2 16 30
benadryl:64 37 41
bench:65 18 21
benches:0 -17 -18
bend:55 79 90
bends:31 24 -19
beneath:-1 17 37
beneficiary:-14 -15 -12
benefit:-57 -45 -11
benefits:-6 -2 -20
benidorm:-59 -48 -27
benign:-56 -44 -19
benny:4 19 12
bent:10 8 14
benzo:-27 -34 -29
benzos:7 25 39
benzos … i:77 79 43
bereaved:-54 -38 -30
bereavement:20 15 13
bereit:64 66 62
beret:-49 -45 -30
berlin:-22 -9 -11
bernadette:-6 -24 -25
bernard:27 14 15
bernie:-42 -32 -39
berries:97 45 41
beschlossen:37 42 -24
beside:39 58 84
beside her:72 101 84
beside himself:-95 -92 -59
beside it:106 94 112
beside … and:76 61 82
beside … i:76 54 61
beside … its:-41 -52 -81
besides:-1 4 -2
bess:-27 42 47
besser:62 -16 -7
best:-66 -33 -29
best … on:110 92 85
bestie:14 32 6
besties:-13 -13 -12
bet:80 -49 -29
beta:74 95 107
beta … teh:116 132 113
beter:-11 -58 -52
beter of:101 -16 -9
beter place:-121 -2 -3
beter … goodbye:65 98 91
beter … i:-32 -6 26
beter … id:92 -18 3
beter … it:-90 -46 -31
beter … me:-19 -52 -8
beter … one:-68 -35 -26
beter … shes:-102 -18 -24
beter … than:49 49 71
beter … they:133 -5 -1
beter … tok:-37 -9 -8
beth:14 13 19
bets:-19 -11 -5
betting:98 57 77
between:30 44 31
between … and:-58 -42 -11
between … rails:115 115 117
bev:63 66 83
bev … teh:66 71 75
beyond:76 51 76
beyond teh:126 61 82
bf:59 73 79
bhai:1 -4 -1
bible:107 102 97
bicarb:-16 -19 -17
bicker:-2 -1 0
bicycle:-57 -47 -36
bien:-21 -37 7
big:3 14 26
bigger:37 -9 -36
biggest:-47 -31 -21
bike:-75 -53 -45
bikes:-63 -54 -42
bill:-82 -85 -64
bills:-93 -93 -87
bin:-14 -20 -45
bin it:135 93 78
binder:15 6 3
binge:9 -21 -24
binged:19 -30 -3
binged and:105 -40 -1
bingo:-36 -9 -6
bingo … it:79 70 77
binned:50 -13 18
binoculars:-83 -66 -39
bins:3 1 40
bio:84 89 80
biography:-14 -10 -6
biology:-12 -11 -9
biopsy:-6 23 -2
bipolar:-94 -79 -75
bird:-46 -27 -33
birds:-7 32 36
birmingham:-36 -24 -37
biro:-41 -82 -48
birth:3 20 -48
birthday:-18 -24 16
birthday … it:83 103 76
birthday … week:65 96 60
birthdays:-4 3 26
biryani:-16 -30 -30
bis:-19 -18 -11
biscit:9 10 -1
biscuit:-47 -20 -13
biscuits:-111 -99 -106
bishop:50 58 49
bit:6 -3 -5
bit each:65 66 68
bit long:105 106 109
bit thats:161 78 -11
bit … for:63 85 52
bit … i:31 42 86
bit … time:52 70 67
bite:-15 -4 -27
bites:29 41 -21
biting:-26 -20 -16
bits:11 -22 -72
bitte:38 44 47
bitten:52 58 37
bitter:14 65 64
bitterness:16 8 44
black:40 37 19
black stuff:93 103 107
black … is:98 76 88
blackberries:-64 -37 -43
blackbird:35 64 67
blackbirds:-10 0 -2
blackcurrant:-63 -42 -51
blacked:52 79 77
blacking:35 53 -30
blackout:-42 -49 -54
blackpool:17 30 47
bladder:-8 -3 -1
blade:44 50 22
blade in:-103 -99 -60
blade out:-14 -7 -136
blade … teh:63 60 64
blades:70 44 39
blades in:46 61 47
blades to:1 -110 -70
blades … and:47 84 97
blades … im:92 121 137
blades … my:93 28 53
blades … sister:0 -109 -61
blame:58 67 82
blamed:17 33 -12
blaming:-35 -22 -31
blank:105 41 59
blanket:-31 -18 -29
blankets:-1 -8 -28
blast:-17 -19 -20
blazer:151 144 126
blazing:-1 0 0
bleach:-3 35 44
bleached:-23 2 23
bleak:-4 -16 -29
bled:-8 4 -14
bleed:88 99 -77
bleed out:91 67 78
bleed … teh:62 39 52
bleeding:80 101 117
bleeding and:95 93 101
bleeding … i:-10 17 58
bleeding … lot:117 117 146
bleeding … me:49 53 82
bleeding … than:124 129 140
bleeds:-22 22 -10
bleep:24 24 8
bless:18 18 47
bless u:87 89 79
bless … all:84 97 100
blessed:4 15 51
blessing:28 36 53
blessings:8 0 0
blew:10 -25 -41
blew my:102 -3 -2
blimey:76 86 97
blind:67 59 70
blind and:54 50 34
blinds:35 61 57
blink:0 -2 -22
blinking:50 49 54
bliss:-91 -70 -70
blister:94 100 92
blister … and:111 102 100
blisters:-25 -7 -5
block:26 -5 20
blocked:-23 -22 -30
blockers:94 103 111
blocking:-28 -1 16
blocks:-70 -44 -38
blog:67 13 11
bloke:-15 -10 -9
blokes:12 21 28
blood:37 61 56
blood in:212 192 151
blood on:128 138 105
blood test:-81 -60 -51
blood … and:20 22 37
blood … on:-65 -44 -26
blood … that:-96 -86 -86
bloodbath:-1 0 0
bloods:-21 -37 -26
bloods … teh:91 43 54
bloody:0 0 0
blouse:-23 -40 -22
blow:-13 12 -50
blow … brains:91 90 -36
blower:-22 -18 -12
blowing:-2 21 -4
blown:75 61 20
blue:0 11 14
blue and:69 62 118
blue stuff:105 134 121
blue … i:80 75 57
blue … wont:-107 -121 -108
bluebells:28 55 62
blues:135 153 148
bluetits:-44 -47 -59
bluff:65 33 27
bluffing:18 27 -114
blunt:-34 -40 -102
blurry:-11 5 -5
board:10 -24 -32
board … put:127 69 78
boarded:-24 -15 -20
boarding:6 30 56
boards:-17 -20 -21
boat:46 32 29
boats:14 49 42
bob:31 25 30
bobble:36 36 64
bobble hat:36 36 64
boda:-14 -14 -2
body:13 27 47
body … teh:88 71 63
body … to:26 19 -118
body … up:117 127 141
bodys:39 78 88
boil:-53 -46 -36
boiled:6 -4 3
boiler:-27 -6 -6
boilers:-41 -38 -41
boiling:108 106 113
boiling … me:27 41 130
boils:-1 -1 -3
boite:37 39 45
bolt:153 137 149
bolted:78 86 88
bomb:-24 -44 -79
bombed:-2 -1 -1
bomber:-1 0 0
bon:-17 -12 -15
bond:-24 -15 -9
bone:-1 -31 -10
bones:9 -56 -37
bonfire:-19 -43 -44
boning:53 60 57
bonjour:-38 -39 -32
bonnet:-23 -10 -24
bonsoir:-3 -2 -2
bonus:-23 -11 -8
book:-63 -72 -51
bookcase:-34 -37 -14
booked:-25 -18 -4
booked for:100 102 114
bookies:87 -44 -27
booking:-27 -22 -19
booklet:-80 -72 -56
bookmark:22 23 27
books:2 0 -16
boot:-9 -36 -30
boot and:140 160 169
boot of:116 77 76
boot … car:105 66 64
boot … my:77 104 94
boots:38 47 36
boots … and:-100 -69 -75
boots … teh:102 76 80
booze:20 18 15
bord:3 2 8
border:-8 -11 -14
borderline:-21 -31 -31
bore:67 78 77
bored:-73 -108 -90
boredom:-55 -65 -58
boring:-70 -61 -32
born:108 -35 -19
born … years:121 57 57
borrow:-40 -36 -40
borrowed:-26 -12 -17
bort:-19 -8 6
boss:-100 -71 -34
boss in:-107 -124 -9
bosses:-39 -30 -35
bosss:0 0 0
bossy:-21 -21 -6
boston:-40 -35 -42
bot:2 21 9
both:16 31 43
both arms:120 92 68
both going:62 70 90
both … in:88 90 94
both … on:-82 -85 -91
both … this:107 131 86
both … us:107 79 51
bother:87 76 47
bother with:80 77 55
bothered:-8 15 -30
bothered if:-90 -10 -42
bothered to:148 78 48
bothered … i:-87 -6 0
bothering:116 -57 -29
bothers:-29 -31 -25
bottle:91 86 95
bottle and:158 147 122
bottle down:-54 -60 -58
bottle from:146 158 134
bottle im:159 150 143
bottle put:101 90 91
bottle that:114 117 109
bottle … cant:129 152 147
bottle … dnt:152 152 137
bottle … drank:-69 -103 -93
bottle … for:92 137 96
bottle … her:145 123 99
bottle … im:77 87 97
bottle … it:113 104 99
bottle … its:100 -3 21
bottle … no:34 47 71
bottle … not:65 96 100
bottle … sais:113 127 130
bottle … squash:-75 -71 -60
bottle … theres:140 82 83
bottle … water:-110 -115 -104
bottled:101 51 46
bottled it:123 68 64
bottles:63 69 77
bottom:26 72 67
bottom of:119 95 99
bottoms:2 8 16
bought:3 14 29
bought and:79 113 126
bought one:48 77 86
bought vodka:67 -14 -7
bought wat:160 170 82
bought … a:-91 -75 -72
bought … at:60 64 78
bought … it:107 23 26
bought … on:84 19 22
bought … same:118 107 18
bought … stuff:-40 -42 -30
bought … teh:30 18 33
bought … ticket:97 94 93
bought … today:-33 -39 0
bought … tonight:-42 -46 -54
bouldering:-53 -59 -58
boulot:-4 -3 -2
bounce:10 11 31
bounced:-47 -23 8
bouncers:0 -1 0
bouncy:-45 -33 -41
bound:-35 -42 -20
boundaries:-13 -11 -4
bouquet:27 43 54
bourbon:36 41 27
bournemouth:6 2 2
bow:21 31 22
bowel:-51 -39 -37
bowing:91 89 91
bowl:7 40 29
bowline:-11 -6 -3
bowling:-2 -41 -19
bowls:-84 -91 -92
box:30 6 18
box is:168 149 140
box my:90 115 117
box … and:-72 -92 -71
box … i:53 93 78
box … is:69 98 100
box … pills:53 60 98
box … was:97 91 83
boxer:-1 -2 -1
boxes:-22 -4 -4
boxes … it:-95 -90 -68
boxing:-56 -18 43
boy:-16 -20 -4
boy ive:-115 -108 -83
boy … and:95 67 27
boy … to:-109 -99 -10
boyfriend:13 27 -16
boyfriend is:62 64 161
boyfriend … me:100 99 -73
boys:56 35 40
bp:53 3 -17
bpd:-5 -24 -53
bra:136 152 152
braced:-4 -1 -1
bracelet:-7 24 42
bracelets:-18 -41 -28
braces:-50 -46 -41
bracket:13 16 14
bradford:-45 -30 -45
brag:-21 -4 -1
brain:-17 -15 -38
brains:74 47 -39
brains out:91 90 -36
brake:122 131 155
brakes:42 62 56
braking:73 43 53
brambles:-94 -78 -43
branch:46 88 103
brand:-24 -20 -11
brandy:103 64 53
bras:-19 -13 -66
brass:-57 -45 -36
brave:58 62 -14
brave enough:121 104 55
brave … i:115 67 13
braver:19 71 -43
bravest:29 14 -5
brazil:-36 -35 -14
brazos:79 65 -2
bread:-50 -32 7
break:56 70 60
break and:99 95 43
break … i:52 4 22
breakdown:-79 -47 -78
breakfast:26 25 12
breaking:-62 15 37
breaks:-61 -47 -30
breakthrough:38 71 71
breakup:-22 -23 -34
breakwater:81 98 121
breast:-25 -5 -3
breath:11 17 15
breathe:26 65 62
breathed:-32 -58 -32
breathes:45 42 35
breathing:64 76 77
breathing but:175 172 149
breathing i:-60 -61 -41
breathing im:91 44 60
breathing … it:95 68 60
breathing … teh:-21 -7 -77
breaths:94 123 128
bred:-30 -49 -26
brenda:-43 -42 -25
brew:25 52 1
brian:-25 -29 -27
bribery:-13 -10 -10
brick:-21 -1 8
bricking:-16 -13 -1
bricks:122 120 132
bride:-41 -25 -34
bridesmaid:-55 -30 -38
bridesmaids:-42 -32 -40
bridge:52 78 82
bridge after:-91 -77 -69
bridge and:92 50 56
bridge im:141 137 127
bridge is:48 66 45
bridge ive:155 159 154
bridge patrol:108 113 100
bridge … and:87 120 128
bridge … down:119 52 52
bridge … for:-74 -74 -82
bridge … its:125 128 100
bridge … ive:113 111 111
bridge … of:75 81 81
bridge … over:105 106 103
bridge … said:116 117 118
bridge … way:71 98 75
bridges:-32 -35 -39
brief:-99 -89 -75
briefcase:18 28 34
brigade:72 44 33
bright:70 85 75
brighter:52 -22 -16
brighton:-53 -37 -32
brilliant:-94 -71 -69
brilliantly:-10 -41 -51
bring:-77 -99 -91
bring a:-62 -42 -42
bringe:66 71 16
bringing:-28 -24 19
brings:-80 -43 -60
bringt:-53 -58 -33
brink:37 24 -60
brisbane:8 43 47
bristol:10 17 6
british:-29 -25 -33
bro:116 97 118
broadband:-5 -5 -8
broccoli:-5 -5 -2
brochure:-29 -11 -11
broke:-26 -5 -46
broke im:85 79 114
broke my:-25 -75 -103
broke teh:86 36 52
broke … finger:138 170 -50
broke … im:107 143 132
broken:-19 -25 -5
broken … my:96 109 107
broma:10 57 -2
brooch:-59 -51 -34
broom:-37 -45 -29
brother:-38 -28 -18
brother hes:-68 -96 -28
brother … come:111 120 78
brother … his:60 69 76
brother … i:-39 -46 -38
brothers:30 36 42
brought:-81 -58 -48
brought a:-105 -124 -52
brown:0 -5 -4
brownies:-23 -7 1
browser:88 86 88
browser history:127 113 107
brucke:39 43 39
bruder:-27 -30 -22
bruise:3 30 -22
bruised:-39 -20 -39
bruises:50 42 -99
brush:-70 -58 -59
brushed:21 -33 -10
brushing:43 64 47
brutal:11 -6 -13
btw:-9 -13 -10
bubble:-56 -61 -62
bubbles:-73 -78 -80
bubbling:102 47 55
buch:-5 -4 -2
bucket:-36 -44 -28
bucket and:-93 -89 -75
bucket … teh:-96 -92 -82
buckets:65 31 15
bucks:39 -2 -1
buddies:19 35 2
buddy:33 -7 16
budge:-64 -45 -38
budget:-13 -6 -4
budgeting:5 25 -5
budgie:-90 -70 -63
budgies:77 67 60
buffet:-78 -68 -64
bug:-48 -17 18
build:-61 -56 -26
builder:31 45 25
builders:-81 -55 -69
building:-52 -43 -60
built:-9 -3 7
bulb:-49 -45 -11
bulbs:-37 -16 -12
bulimia:-4 -41 -24
bulimic:-6 -12 -17
bull:-7 -11 -5
bullet:53 50 41
bulletin:-42 -38 -31
bullets:-2 4 30
bullied:-15 -10 -23
bullying:-13 -2 -5
bum:-66 -76 -67
bump:-73 -60 -44
bumped:-20 -11 -9
bumper:-1 -2 0
bumping:12 8 16
bun:-71 -58 -51
bunch:-31 -45 -73
bunch of:-81 -83 -89
bundle:56 72 51
bungalow:-105 -109 -100
bunged:-54 -38 -12
bungee:-28 -28 -26
bunions:-8 -7 -5
bunk:28 49 23
bunk and:65 76 101
bunnings:41 54 41
buns:-9 -7 -2
bunting:-56 -61 -64
buoy:21 10 17
buoys:62 37 48
buoys … teh:71 53 69
bupe:-24 -6 -8
buprenorphine:55 68 75
buprenorphine and:92 99 95
buprenorphine … and:76 70 67
bupropion:3 4 2
burden:-14 -20 -9
burden on:95 -8 2
burden to:90 -20 -26
burden … my:83 -35 -24
bureau:39 39 37
burger:-12 -12 -11
burgers:-14 -4 -8
burglar:-49 -68 -94
burglary:-23 -42 -30
burial:103 125 129
buried:-95 -39 -29
burn:17 -44 -11
burn … with:136 131 -4
burned:-33 -4 -63
burned … a:104 84 -4
burned … i:94 69 74
burned … teh:-64 -70 -58
burning:100 97 44
burning and:109 106 50
burning hot:61 60 109
burning up:63 81 97
burning … and:13 35 53
burning … with:67 74 -71
burnout:-30 -18 -14
burns:151 144 82
burns me:46 59 -107
burns … with:44 51 -102
burnt:-45 -46 -1
burnt … and:129 79 69
burst:-9 10 4
bury:22 25 55
bury … i:135 38 -20
bury … teh:-82 -53 -71
bury … with:-91 -81 -59
burying:-1 0 0
bus:-11 -24 -33
bus has:64 44 35
bus to:38 104 102
bus with:-71 -40 -39
bus … good:20 64 -15
bus … know:71 -64 -74
bus … me:20 -57 -25
bus … teh:115 84 92
bus … ticket:-61 -57 -67
bus … u:150 -118 -21
buses:-79 -49 -37
bush:34 35 38
bushes:28 48 43
business:-74 -26 -63
buspirone:0 -1 -1
bust:-6 -16 -63
busy:16 -24 -32
but:-48 -42 -30
but i:-12 -54 -34
but more:-115 -33 -17
but most:114 116 140
but no:45 -1 -24
but thats:-70 -37 -43
but they:-87 -38 -34
but this:46 53 32
but tonight:57 47 24
but … all:76 105 76
but … am:-81 -29 -27
but … can:56 118 113
but … down:89 126 143
but … feels:-61 -43 -35
but … good:-96 -94 -90
but … here:98 97 84
but … i:-64 -66 -46
but … in:82 -13 -28
but … ive:-74 -40 -18
but … keeps:126 133 147
but … killing:0 0 -141
but … many:124 67 55
but … one:30 66 60
but … shaking:64 84 84
but … stopped:130 8 52
but … taken:108 114 113
but … than:-54 -13 -8
but … think:-68 -65 -61
but … tok:160 81 92
but … turns:99 52 -3
but … want:31 17 -66
but … were:71 88 82
but … wish:90 -11 -44
butchers:26 48 68
butler:-66 -65 -73
butt:-12 -7 -6
butter:-68 -44 -44
butterfly:29 29 23
button:30 -13 8
button for:108 103 110
buttons:-65 -55 -40
butty:-3 -9 -9
buvidal:11 -2 0
buy:24 32 11
buy … and:87 112 59
buyers:-52 -51 -39
buying:56 11 -38
buys:-68 -60 -55
buzz:-9 19 44
buzzer:88 36 31
buzzing:55 85 76
by:17 20 29
by a:-23 -86 -87
by christmas:113 89 -46
by easter:-104 -116 -117
by his:64 93 85
by ill:70 64 90
by in:91 107 128
by me:69 50 -14
by mistake:-81 -65 -31
by monday:38 114 126
by morning:130 175 183
by my:33 39 19
by myself:-78 -56 -113
by name:92 125 102
by tonight:78 71 81
by … be:165 175 173
by … bins:141 118 116
by … evening:66 69 21
by … gate:-74 -89 -106
by … hair:85 73 127
by … hour:-106 -109 -119
by … im:46 55 64
by … in:-58 -63 -33
by … kettle:102 91 71
by … morning:151 104 104
by … night:69 64 71
by … own:82 50 -94
by … river:-70 -81 -88
by … sea:-139 -111 -102
by … shed:76 80 94
by … shell:194 180 115
by … this:122 107 95
by … to:-95 -68 -66
by … was:-31 -84 -82
by … weir:-94 -78 -64
by … wen:102 96 120
by … where:-84 -117 -51
by … wil:95 91 66
by … window:-71 -99 -91
bye:68 79 88
bye bye:-61 -67 -81
bye forever:-120 -153 -148
bye my:61 54 63
bye … all:-73 -51 -48
bypass:0 10 39
c:-55 -40 -29
ca:-2 8 -4
cab:25 37 25
cabin:60 72 77
cabinet:-7 -7 7
cabinet he:-72 -84 -81
cabinet key:111 119 99
cabinets:-29 -10 -3
cabins:-4 -10 -12
cable:87 82 88
cabnet:59 58 62
cachets:19 26 48
cactus:24 43 33
cada:26 14 -29
cafe:-58 -91 -96
cafeteria:-23 -2 0
caffeine:-65 -18 5
cage:-40 -38 -27
cairn:-3 -3 -1
cake:-142 -165 -197
cakes:-8 -19 -6
calcium:-42 -33 -28
calculator:48 89 84
calendar:25 70 79
calendar … dentist:14 10 93
calf:-13 -35 -32
call:7 8 34
call it:104 74 100
call … me:113 118 125
called:-74 -109 -90
called and:66 113 45
called … im:57 94 0
caller:-57 -64 -34
callers:-27 -8 -7
calling:8 -25 -16
calls:-35 -68 -53
callum:82 90 94
calm:41 50 55
calm it:-57 -79 -57
calm … and:-89 -68 -46
calm … that:104 102 78
calmer:65 99 83
calmer than:70 77 77
calmer … hav:78 102 96
calmest:-20 -26 -22
calming:-33 -27 -27
calmly:26 26 24
calms:26 69 -16
calor:-61 -39 -23
calpol:46 34 40
calves:-4 -23 -37
cambio:-8 -6 -7
came:-26 -48 -46
came out:-27 -53 -83
came this:-61 -105 -107
came up:-30 36 64
came … from:6 -48 -102
camel:-30 -11 -14
camera:-34 13 2
cameras:74 61 4
camhs:-57 -67 -38
camouflage:-1 -3 0
camp:15 -3 -4
camp … teh:-75 -77 -75
campaign:-54 -27 -29
campaigners:-5 -3 -1
campaigning:-47 -25 -22
camper:26 29 23
camping:-50 -40 -25
camping … not:125 115 110
campus:-12 -13 -8
camus:-6 -8 -6
can:6 14 27
can a:60 55 63
can be:-67 -66 -60
can dei:178 162 189
can do:-75 -95 -47
can end:65 49 127
can feel:99 106 87
can find:34 39 71
can go:52 55 54
can hear:78 72 77
can i:-31 -78 -75
can kil:59 50 93
can leave:-97 -4 57
can of:108 113 115
can see:84 87 72
can taste:131 47 56
can they:71 63 45
can type:82 90 89
can … a:-95 -51 -87
can … goodbye:96 122 112
can … her:68 58 53
can … his:88 106 95
can … lfie:4 2 64
can … people:77 77 82
can … stay:97 60 68
can … tablets:80 80 62
can … teh:-77 -91 -90
can … train:63 62 43
can … up:-19 -60 -51
canada:-43 -56 -63
canal:16 43 55
canal … i:101 106 134
canals:-18 -16 18
canary:4 22 46
cancel:88 58 48
cancelled:25 39 60
cancelled … and:45 63 78
cancelling:59 31 -20
cancels:1 0 0
cancer:4 -128 -94
cancers:-9 -6 -1
candle:35 27 28
candle on:108 47 37
candle … teh:150 116 115
candlelight:-28 -25 -15
candles:2 18 14
canister:-85 -82 -79
cannot:-25 1 -15
cannot see:145 88 70
cannot tell:75 43 49
cannula:-65 -48 -78
canoe:-16 -5 -22
cans:140 -33 -26
cansada:17 -41 -44
cansado:153 -17 -14
cant:87 86 87
cant bear:-3 -17 -81
cant breathe:110 123 128
cant feel:45 93 88
cant find:-41 -49 -43
cant get:53 71 63
cant go:-22 -52 -63
cant hold:97 126 40
cant leave:90 105 -12
cant look:20 -82 -61
cant make:120 83 116
cant remember:72 74 74
cant stop:-9 27 5
cant swim:162 111 123
cant talk:120 90 68
cant type:124 133 90
cant wait:-76 -89 -99
cant … a:41 1 -63
cant … about:62 7 -75
cant … alone:-126 -69 -32
cant … another:88 150 93
cant … anymore:-33 38 91
cant … bothered:72 28 29
cant … cant:27 65 38
cant … cup:46 45 -102
cant … day:84 62 90
cant … from:-77 -95 -59
cant … good:115 30 6
cant … head:52 62 84
cant … her:5 41 93
cant … him:156 107 156
cant … im:-10 26 -26
cant … in:60 40 68
cant … it:-19 -54 -111
cant … one:147 45 75
cant … out:40 47 69
cant … straight:97 103 100
cant … teh:-69 -55 -43
cant … that:-45 -111 -119
cant … thinking:3 -82 -75
cant … tok:78 108 141
cant … u:-73 -80 -71
cant … wanting:185 23 -42
cant … way:-8 -36 -80
cant … why:44 -44 -108
cant … without:-153 -35 -95
cant … wont:-92 -117 -135
canteen:55 21 30
cap:18 43 41
capital:-10 -17 -1
capitals:-66 -56 -42
caps:28 27 22
capsule:-23 -6 -22
capsules:78 75 90
captain:6 35 43
captains:72 40 20
captioned:75 92 85
captive:103 91 88
captive bolt:103 91 88
car:15 20 18
car after:64 78 29
car door:20 41 -77
car has:25 40 89
car hit:113 84 100
car teh:78 77 77
car to:62 49 30
car … a:60 59 66
car … drive:-61 -90 -73
car … gone:108 117 116
car … ive:110 62 -11
car … morning:137 108 134
car … no:73 95 86
car … wall:132 132 143
caravan:-27 -7 -21
caravans:-5 -2 -6
carbon:-9 2 24
carbs:-21 -11 -10
card:0 -12 -20
card and:48 39 25
card of:77 57 50
card saying:145 129 132
card … and:86 93 77
card … im:115 140 43
cardboard:6 -42 -32
cardiac:-35 -32 -13
cardiff:-57 -55 -51
cardigan:47 66 75
cardigans:-54 -55 -67
cardiologist:-47 -26 -21
cards:-7 -3 2
care:-11 -25 -65
care … liv:-30 -126 0
cared:-11 -9 -4
career:6 52 58
careful:-64 -58 -47
careful … i:-26 -26 -18
carefully:-8 -8 -9
carer:-11 -12 -59
carer slaps:77 73 -92
carer … me:134 135 75
carers:65 68 28
carers … come:-89 -103 -70
cares:-17 32 21
caretaker:57 62 68
carga:134 -5 -6
caring:46 49 53
carl:0 0 0
carlisle:0 0 -3
carol:18 13 -3
carols:2 8 24
carpal:-42 -30 -31
carpark:-67 -78 -89
carpet:15 47 54
carpets:54 71 90
carriage:-69 -26 -3
carriageway:103 69 88
carried:-49 -48 -59
carrier:-4 -37 -28
carries:1 -19 -15
carrot:-1 -1 -1
carrots:-14 -15 -11
carry:50 22 23
carrying:-4 -37 -86
carrying on:106 91 -32
cars:62 105 112
cars … at:90 88 89
carta:43 61 48
cartoon:66 40 45
cartridge:59 58 86
cartridges:107 109 100
carve:41 45 -25
carved:25 46 19
carvery:-2 -19 -26
carving:33 39 16
carving knife:88 78 86
casa:-15 -12 -51
case:-19 2 -6
caseload:89 90 54
cases:-53 -59 -72
cash:22 -2 -58
cashier:-30 -25 -28
casi:-11 1 -15
casino:-69 -85 -83
casserole:37 27 34
casseroles:-72 -54 -50
cast:72 33 16
cast off:181 142 124
cast … off:-59 -30 -31
castle:-15 -10 -25
casualty:-35 -30 -89
cat:-60 -54 -23
cat … in:-69 -38 -17
cat … paid:82 83 84
catalogue:-37 -57 -53
cataract:-74 -69 -63
cataracts:-32 -35 -38
catch:59 21 -35
catches:19 37 -20
catching:-21 -82 -41
catching … if:95 -117 -9
caterer:-30 -38 -32
cathedral:-43 -32 -36
catholic:-11 -1 -1
cats:-36 -41 -37
cattle:-25 -4 1
caught:-34 -38 -87
cauliflower:-23 -12 0
cause:9 -8 -46
cause i:65 16 -5
caused:-63 -49 -40
causeway:-62 -31 -33
cave:-15 -13 6
cba:138 131 -1
cbt:-89 -87 -90
ce:-11 27 25
ceci:47 49 61
ceilidh:-9 -16 -5
ceiling:39 41 38
ceilings:63 62 55
celebrate:-25 -15 -3
celebrated:10 0 15
celebrating:-90 -70 -85
celebration:-3 -11 -1
celebrity:-16 -10 -3
cell:109 68 73
cellar:28 40 47
cellmate:64 74 84
cello:-61 -44 -55
cells:-61 -49 -43
cemetery:10 -46 -25
cenamos:-31 -50 -51
cenar:-9 -2 0
cent:16 -32 -25
center:-17 -11 -4
central:33 -1 2
centre:-61 -32 -38
centre … i:99 117 123
centres:91 99 98
cents:-7 -2 -7
century:5 -12 -8
ceramica:-4 -2 -1
cereal:-4 -1 -8
ceremony:-31 -28 -16
certain:9 -10 -62
certain i:133 83 60
certificate:-44 -28 -17
certificates:44 75 -10
certs:-9 -14 -1
cest:53 46 47
cette:13 17 -9
ch:0 0 0
chain:52 49 60
chained:33 -9 -13
chains:-68 -56 -45
chainsaw:88 79 80
chair:50 82 82
chair in:102 103 85
chair … door:91 93 12
chair … my:87 103 94
chaired:-3 2 -3
chairs:-55 -14 -9
chairs no:-82 -69 -62
chairs under:110 104 87
chalk:-5 15 17
chalky:32 48 42
challenge:-38 -43 -53
chamber:33 54 60
chamomile:0 -49 -61
champagne:-32 -32 -27
champion:-11 -2 -3
chance:12 30 -11
chandlers:-22 -50 -62
change:-26 -27 -26
changed:-80 -42 -26
changed … mind:121 117 119
changed … to:65 82 70
changes:39 82 92
changing:-33 -22 -24
channel:-29 -10 -13
chaos:-57 -40 -29
chap:-17 3 -6
chapel:9 7 19
chaplain:-27 18 36
chapter:-105 -88 -77
chapters:-17 -50 -31
character:-28 37 -33
charcoal:5 22 32
charcoals:-10 -7 -20
charge:-48 -37 -23
charged:-137 -120 -114
charger:-13 -74 -24
chargers:-66 -54 -55
charges:-59 -16 -17
charging:-40 -40 -47
charity:-32 -21 -21
charla:-3 -2 -4
charming:6 2 -4
chart:-70 -63 -57
charts:-11 5 6
chase:-1 5 4
chased:38 13 32
chasing:15 19 69
chat:-36 -31 -19
chat i:101 121 117
chats:55 71 81
chatted:20 30 21
chattering:95 71 72
chatting:-15 -14 -7
chatty:0 0 0
cheap:-77 -82 -78
cheaper:-81 -49 -38
cheating:-81 -51 -41
cheats:-1 -3 -3
check:-3 5 -5
check out:93 56 -53
check teh:-52 -52 -85
check … i:-40 -90 -69
check … of:93 107 -18
checked:-54 -36 -30
checking:13 -8 7
checking out:133 128 131
checkout:38 0 0
checks:11 12 0
checks … fone:133 91 -29
cheek:-5 -4 3
cheeks:71 72 83
cheeky:-67 -47 -24
cheer:-7 -34 -33
cheered:-50 -37 -27
cheerful:5 11 -40
cheerfully:-39 -22 -13
cheering:-17 -23 -22
cheerio:128 154 150
cheers:34 71 78
cheers for:110 77 84
cheers … teh:58 48 55
cheese:-59 -116 -82
cheesecake:-82 -55 -50
cheesy:-13 -1 -3
chef:-72 -13 -12
chefs:2 11 20
chem:12 -2 -4
chemical:32 40 54
chemist:-71 -62 -42
chemistry:-64 -40 -19
chemists:20 -6 21
chemo:-43 -48 -7
chemos:2 2 0
chennai:-52 -43 -32
cheque:48 9 -11
cherry:-25 -10 -4
chess:-24 -2 16
chest:117 140 155
chest i:57 64 80
chest is:152 119 113
chest pain:-106 -138 -69
chest … and:6 28 -7
chest … i:71 54 63
chest … is:103 40 39
chest … not:-67 -86 -83
chest … teh:39 10 18
chest … tight:-72 -129 -76
chests:61 8 18
chew:-43 -65 -52
chewed:18 6 1
chewing:2 -3 16
chews:11 -12 -13
chez:16 16 -23
chicago:-2 -6 0
chicken:-84 -44 -68
chickened:47 46 52
chickens:-83 -75 -54
chief:56 0 -17
chien:-11 -6 -3
child:1 -1 8
child to:71 90 122
childhood:-60 -71 -70
childminder:26 28 52
children:-23 -30 -55
children … teh:109 115 129
childs:-36 -20 -47
chili:-53 -18 -13
chill:57 93 78
chilli:-68 -50 -38
chimney:51 40 49
chin:42 74 93
china:-17 -9 -8
chinese:119 141 121
chins:2 4 4
chip:17 8 4
chipped:-1 -1 0
chippy:-68 -42 -38
chips:-178 -142 -123
chiropodist:-33 -50 -51
chisel:26 14 17
chlorine:-27 -23 -36
chocolate:-69 -33 -28
chocolates:-63 -39 -38
chocolats:-28 -23 -21
choice:0 33 23
choir:-18 -16 -6
choirs:-9 -4 -2
choked:25 52 -42
chokes:111 106 -47
choking:21 58 88
cholesterol:-34 -18 -15
choose:75 77 39
choose … i:25 102 89
choosing:94 114 67
chop:-43 -15 -24
chopped:-39 -26 -31
chopping:-38 -39 -39
chords:-19 -5 -3
chore:110 -11 -6
chore i:124 -7 -2
chores:-4 -5 -41
chorus:35 -38 -19
chose:12 30 46
chose teh:69 66 65
chosen:17 17 11
chosen … date:96 94 74
chosen … dei:4 2 -87
chosen … hymn:124 116 119
chosen … my:53 37 26
christ:-39 -1 -8
christening:-7 -75 -83
christie:-10 -9 -7
christmas:-74 -51 -52
christmas and:106 99 90
christmas … and:-83 -97 -98
christmases:-26 -8 -19
chronic:7 -1 -14
chuck:-5 1 30
chuffed:-62 -7 10
church:-67 -55 -38
church … and:-52 -76 -74
church … be:-49 -46 -50
churchyard:23 -18 -12
chutney:-38 -16 -25
cide:1 0 0
cider:33 38 66
cider … teh:61 73 41
ciders:45 8 7
cigarette:15 13 -12
cigarettes:8 40 -45
cinema:7 7 26
cinnamon:-20 -3 -3
circle:18 23 20
circled:30 24 -4
circles:3 -3 -1
circling:161 39 74
circus:-7 -1 -2
cistern:17 -32 -7
citalopram:19 -2 1
citizen:-3 -2 -1
citizens:38 -25 -34
city:-61 -97 -103
civil:-26 -27 -19
ck:-3 -1 -1
cking:-24 -26 -16
claim:3 -6 -5
claimed:-4 -5 -2
clammy:95 94 112
clap:-1 -16 26
clappers:48 54 53
claps:1 8 -3
clase:-5 -1 2
class:-87 -81 -104
classes:-79 -69 -45
classic:-3 -20 -26
claw:26 36 54
claws:-75 -80 -25
clay:-53 -38 -32
clays:-30 -22 -29
clean:-2 -19 -28
clean for:90 105 119
clean up:103 103 101
clean … is:79 11 -11
cleaned:-3 28 36
cleaner:89 106 106
cleaners:48 60 61
cleaning:-73 -51 -43
cleans:2 12 -68
clear:-16 -4 -9
clear and:63 65 81
clear my:126 99 114
cleared:-13 25 22
clearer:-3 -19 -20
clearing:-29 -47 -74
clearly:-38 -56 -2
clears:-40 -19 -20
clerical:50 -12 -12
clerical error:57 -7 -7
clerk:13 31 30
clever:8 -25 -42
click:2 -38 -22
clicked:99 118 130
clicks:-5 0 0
client:7 -1 -7
clients:-1 -14 -3
cliff:71 90 101
cliff … off:108 108 118
cliff … to:26 65 56
cliffs:45 51 70
clifftop:-10 -11 -15
climb:68 55 62
climbed:89 113 107
climbed over:61 53 39
climbed teh:68 67 76
climbed … pylon:78 81 88
climbed … to:96 110 99
climbing:-46 -33 -27
climbing over:135 83 93
climbing wall:-65 -67 -61
climbing … teh:-65 -61 -60
climbing … with:-72 -68 -62
cling:46 51 80
cling film:50 52 82
clinic:-49 -97 -135
clinics:-31 -44 -28
clint:5 9 3
clip:-68 -65 -63
clipboard:-13 -10 -11
clive:-31 -17 -14
clock:43 26 18
clock it:89 69 15
clock out:-117 -145 -131
clocked:81 68 53
clocking:66 -17 56
clocks:-27 -13 -14
clockwork:-24 -14 -12
clonazepam:103 139 131
clonidine:41 57 78
close:10 -16 -19
close my:48 83 87
close to:-2 -62 -142
closed:56 48 59
closed … with:136 139 128
closer:69 34 31
closes:73 77 92
closest:-21 -21 -7
closet:93 96 93
closing:96 79 77
closing … book:101 42 14
closing … teh:143 127 112
cloth:-45 -23 -30
clothes:38 11 -9
cloud:54 51 43
clown:-1 -4 -1
clozapine:-54 -26 -11
club:-110 -109 -109
clubhouse:30 23 -3
clubs:-40 6 -3
clue:-72 -46 -111
clumps:29 101 -1
clumsy:-12 10 -1
clutch:28 29 20
clutching:122 126 116
clutching his:122 126 116
cmht:-1 -1 -1
co:95 85 105
co … and:112 151 152
coach:14 18 -3
coach at:103 67 33
coached:-61 -65 -55
coaches:-9 -1 -1
coaching:-64 -66 -67
coal:-75 -70 -30
coals:106 57 50
coast:-34 -23 -14
coaster:5 -12 -4
coastguard:7 34 31
coat:37 21 30
coat and:138 125 114
coat … off:146 110 94
coats:66 51 24
cocaine:162 3 19
cocina:-52 -4 -3
cockerel:-10 -9 -5
cocktail:-34 -106 -109
cocoa:-16 -22 -15
coconut:-15 -25 -1
codamol:25 15 54
code:44 43 55
coded:-5 -8 0
codeine:33 -66 -25
codeine … i:116 94 72
codes:12 4 -6
coding:-10 -8 -19
coeliac:-27 -9 -6
coercive:-2 -1 0
coffee:-63 -32 -36
coffees:21 16 47
coffin:59 36 15
coffins:76 62 80
coil:49 75 30
coin:61 71 68
coins:22 57 22
coke:-6 -38 -31
col:-16 -58 -24
cola:7 -4 -4
cold:8 25 27
cold hands:-71 -64 -47
cold on:42 78 85
cold … teh:-57 -61 -93
colder:27 12 3
colin:12 14 21
collapse:-24 -16 -11
collapsed:-8 2 -3
collar:21 45 4
colleague:54 44 46
colleagues:-24 -8 -26
collect:7 8 2
collected:-5 10 39
collecting:0 -19 -5
collection:18 16 29
collects:-41 -34 -28
college:-6 -11 -1
college i:-47 -45 -27
college … teh:43 14 20
collie:-57 -24 -17
colonoscopy:-78 -55 -72
colony:16 10 13
colour:85 91 63
colour … i:96 87 112
coloured:2 -11 -7
colouring:82 -6 -4
colours:-61 -67 -62
column:113 116 118
columns:-10 -4 5
coma:30 -9 -4
combination:48 46 40
combine:30 49 57
come:13 -4 20
come and:-55 -75 -37
come … all:-96 -95 -97
come … back:102 99 105
come … by:113 110 129
come … call:46 48 93
come … for:-4 -48 -108
come … he:-44 -58 -5
come … his:-80 -76 -77
come … i:58 45 49
come … to:-41 -79 -80
comedian:-4 -5 -1
comedy:-11 -5 -7
comes:2 2 10
comes and:126 124 113
comes … dnt:164 120 121
comes … friday:-124 -120 -112
comes … my:126 101 -67
comfort:-24 1 -48
comfortable:-36 0 6
comforting:48 -13 -22
comforts:62 51 -8
comfy:-14 -12 -6
comic:-5 -6 3
comics:-11 -18 -18
comin:2 3 11
comin for:-96 -87 -94
comin in:89 76 63
comin over:-91 -85 -63
comin up:73 41 66
comin … after:-83 -8 -17
comin … by:65 82 119
comin … it:82 99 130
comin … not:56 27 23
comme:-57 -52 -47
commence:27 25 46
comment:-91 -71 -61
comments:-56 -59 -20
commit:63 50 -71
commit sudoku:30 86 -56
commit suicide:7 62 76
commit toaster:95 -6 -22
commit … tonight:6 4 88
committed:-39 -35 -7
committee:-84 -93 -70
committing:-19 56 -14
committing suicide:-14 57 -17
commode:-27 -29 -58
common:-99 -40 -58
communion:3 12 12
community:-115 -97 -88
commute:-24 -50 -65
commuters:-8 -10 -5
commuting:-20 -7 -1
como:-49 -85 -44
companeros:-7 -4 -4
company:-5 -7 -6
compare:-16 -7 -6
compared:4 -8 -7
comparing:-2 -2 0
compass:27 45 -55
compensation:17 31 31
competition:-17 -19 -13
complain:-33 -98 -84
complained:-79 -49 -26
complaining:-116 -74 -76
complains:73 64 -26
complaint:-71 -34 -37
complaints:-8 -4 -2
complete:-45 10 12
completed:-39 -29 -12
completely:0 0 0
complicated:-51 -39 -18
compliment:37 53 52
composing:5 -9 -62
compost:-34 -12 -8
comprimes:-11 -6 3
computer:-62 -50 -46
con:-64 -17 -11
concentrate:-13 -3 -7
concentration:-10 -19 -30
concerned:9 -64 -42
concert:-51 -45 -14
conclusion:-4 14 -16
concrete:25 29 59
condition:-13 -14 -5
conductor:-29 -16 -18
cone:-40 -33 -39
conference:-2 0 -15
confess:-36 -51 -41
confessed:88 87 56
confession:28 -21 0
confided:43 56 0
confidence:6 -32 -27
confidential:-4 -1 0
confirmed:-46 -3 14
confiscated:-1 19 9
confused:-31 1 -3
confusing:-28 -37 -29
congrats:-5 -4 -6
congratulated:54 -21 -8
congratulations:-29 -21 -14
connected:-28 -14 -7
conscience:72 60 67
conservatory:58 31 32
consider:-7 -3 80
consider this:128 93 86
consider … my:62 67 62
consider … resignation:93 86 83
considered:-103 -145 -22
considering:65 129 -71
console:138 -10 -5
constable:15 17 24
constant:5 43 -20
constantly:0 0 0
constipated:-5 -8 -4
constipation:0 10 -7
consultant:-90 -86 -79
consumed:18 14 17
consumption:21 41 42
contact:7 9 82
contacts:-17 -28 -25
contemplating:-85 -49 -7
content:20 13 -7
contents:100 91 92
contest:-40 -36 -42
context:-1 0 0
continue:-31 -27 -26
contract:-111 -107 -57
contracts:-14 -16 -17
control:-59 -55 -69
controlled:-86 -57 -37
controller:-19 -21 -56
controls:60 80 -82
convention:-27 -17 -21
conversation:-77 -59 -70
conversion:-4 -5 -7
convinced:-89 -16 5
convulsing:97 109 116
cook:-27 -15 -51
cooked:-56 -43 -56
cooker:-64 -51 -70
cookers:-13 -20 -19
cookery:-12 -11 -1
cookies:-24 0 -3
cooking:-78 -74 -19
cooks:-27 -39 -25
cool:-68 -25 -8
coordinator:-20 -38 -26
cop:-113 -15 -15
copay:-59 -23 -12
cope:29 15 41
coped:-45 0 -4
copied:88 96 97
copies:-20 -10 -1
coping:1 4 -68
copper:-78 -58 -67
cops:-32 -10 -7
copy:2 17 35
copy and:60 61 95
cord:32 43 59
cord on:-99 -97 -91
cord round:-77 -82 -94
cord … teh:-29 -24 -35
corde:58 52 70
cords:127 128 146
cork:-88 -67 -54
corner:-5 -29 -26
corner i:59 -50 -32
corner … dnt:106 -8 -6
corners:-6 -15 -18
cornwall:24 40 51
coroner:50 75 88
coroners:-22 -21 -17
corpse:77 30 26
correct:-73 -111 -46
corrected:9 40 -38
corrections:1 -1 0
corridor:71 41 84
cortando:19 13 -11
corte:84 12 73
corto:58 59 -3
cos:50 81 82
cos … dnt:66 77 83
cos … want:85 93 66
cosas:-22 -7 -2
cost:-22 -85 -71
costa:-18 -14 -18
costs:-32 1 9
costume:-53 -21 -16
cosy:-36 -21 -21
cot:23 -5 39
cottage:-4 -25 -38
cotton:0 0 0
couch:-17 -57 -61
coucher:-58 -38 -27
cough:-3 -102 -100
coughed:-5 -4 -3
coughing:38 90 99
could:3 -25 -20
could see:-85 -58 -60
could stop:107 4 -32
could … back:-69 -80 -63
could … bein:95 -23 -1
couldnt:-26 -20 -25
couldnt bear:117 32 49
couldnt hav:83 92 98
couldnt make:-83 -75 -72
couldnt … another:119 105 67
couldnt … this:152 110 80
couldnt … to:9 -74 -36
couldve:-5 1 10
council:-126 -121 -94
councillor:-59 -55 -39
councils:-49 -44 -21
counselling:-42 -38 -19
counsellor:-53 -32 -39
counsellors:-39 -58 -41
counselor:32 -39 -46
count:-8 -14 8
count to:75 80 92
countdown:34 -2 -4
counted:4 -34 -35
counted … on:94 -16 -30
counter:38 -84 -61
counties:-68 -64 -53
counting:12 -10 33
counting down:116 107 95
counting them:76 120 125
counting … to:95 78 111
countries:-37 -35 -46
country:-17 16 6
counts:-1 -43 -24
county:-116 -93 -75
coupe:14 22 -7
couple:30 -65 -74
couples:-13 -20 -3
coupons:-15 -21 -15
courage:67 65 34
courgettes:-17 -14 -2
courier:-22 -40 -17
course:-82 -81 -82
courses:3 -5 -2
coursework:-22 11 -2
court:-43 -33 -25
courthouse:75 79 71
courts:-14 -17 -8
cousin:-18 -1 13
cousin … for:105 111 114
cousins:-30 -80 -56
cover:10 8 -31
covered:-69 -42 -29
covering:90 66 0
covers:64 0 -34
covid:-49 -53 -55
cow:28 45 67
coward:9 -38 -47
cows:-9 2 -1
cowshed:-22 -24 -25
cpn:-69 -27 -41
cpr:-29 -18 -5
crab:-66 -69 -73
crabs:26 28 21
crack:99 31 43
cracked:7 -23 -42
cracker:-9 -5 -7
crackers:6 4 -21
cracking:8 -3 -8
craft:9 36 12
crafts:0 0 0
crag:10 -46 -43
craic:99 105 103
craig:112 52 54
cramp:-8 29 -15
cramping:21 29 28
cramps:145 109 99
crane:49 71 72
crane and:75 83 87
crane … im:75 83 87
cranky:-31 -16 -16
crash:-15 -42 19
crash my:11 18 111
crashed:1 -13 -9
crashing:3 6 22
crate:31 34 66
craving:6 -172 -168
craving is:208 -28 -23
craving teh:116 40 -4
craving … bad:121 -1 -1
craving … ive:135 -2 -2
cravings:-92 -160 -136
cravings strong:87 -1 -1
crawl:98 56 107
crawled:-14 -10 -7
crawling:61 61 105
crayon:32 39 49
crazy:-81 -58 -33
creaking:64 55 85
cream:-62 -47 -79
creamery:-7 -5 -6
creams:-73 -49 -32
creative:90 35 -29
creature:-6 -2 -1
crecer:-1 -1 0
credit:-45 -22 -21
credits:149 126 127
creep:-19 -40 -31
creeping:34 -2 35
crem:-12 -20 -15
cremation:58 82 88
crematorium:93 69 77
crematorium and:81 107 135
creo:-46 14 -2
crepes:-16 -17 -13
crept:-2 0 -1
cress:-11 -36 -13
crete:-101 -92 -92
crew:-13 -10 4
crewe:7 -33 -30
cricket:-39 2 -18
cried:-54 -124 -139
cries:46 30 -47
crime:-43 -30 -20
criminal:-28 -21 -7
cringe:-35 -10 0
crisis:-31 -67 -32
crisis house:125 0 0
crisp:-99 -89 -96
crisps:-107 -94 -75
criticised:-4 -4 0
crochet:-29 -16 -4
crocodile:-9 -11 -19
crook:-26 -5 -4
crooked:-24 -9 -9
cross:20 -24 -19
cross teh:48 -31 -39
crossbow:142 139 153
crossed:29 -11 -34
crossed … out:74 95 61
crosses:76 16 23
crossing:105 98 101
crossing at:111 94 73
crossing … teh:120 131 117
crossword:-5 -24 -15
crosswords:-2 0 0
crouched:-7 -4 -7
crowbar:3 4 47
crowd:29 -12 -23
crowded:-19 -19 -23
crowds:-42 -18 -23
crown:-60 -67 15
crows:-33 -35 -27
croydon:-20 -21 1
cruel:-4 2 -31
cruise:-36 -16 -10
crumb:-57 -37 -28
crumble:-49 -51 -45
crumbs:-42 -36 -39
crumpet:-16 -14 -19
crush:-47 -36 -19
crushed:152 131 137
crushed up:140 138 137
crushing:99 104 114
crusts:0 6 0
crutches:-28 -22 -26
cry:18 -22 -4
cry for:134 91 26
cryin:-5 -10 3
crystal:-49 1 39
ctb:97 104 135
ctrl:29 -16 -1
cuando:47 18 66
cube:167 -56 -66
cubes:62 -2 -2
cubicle:115 104 67
cubicle and:26 39 87
cuchillo:1 0 22
cucumber:-21 -2 -1
cue:-8 -29 -22
cuenta:60 -3 -7
cuerda:50 57 57
cuff:-4 -10 -6
cult:-9 -6 -7
cumplo:-1 -1 -1
cup:2 21 -19
cup … im:-1 0 -83
cupboard:20 21 28
cupboard in:83 94 82
cupboard … i:-37 -80 -89
cupboards:1 13 13
cupcake:-12 -22 -9
cuppa:-7 -3 -3
cups:-40 -19 -30
curates:-5 -7 -14
cure:-38 -65 -37
cured:-59 -40 2
curfew:59 -48 -20
curiosity:-20 -12 -8
curious:14 17 -54
curled:43 31 36
current:-6 -3 0
currently:-65 -7 -15
curry:-70 -57 -65
curse:-1 6 -1
curtain:10 20 29
curtain … down:137 135 133
curtains:-103 -99 -99
cushion:42 -6 0
cushions:-38 -21 -41
custard:-9 34 26
custody:-22 -7 -49
customer:-20 -61 -61
customers:2 -23 -21
customs:-55 -70 -46
cut:39 35 1
cut it:-117 -61 -5
cut me:66 30 99
cut my:-50 -12 -57
cut myself:15 40 53
cut off:-32 -72 -61
cut teh:-98 -63 -46
cut tonight:-14 -85 -31
cut … arm:21 26 -91
cut … arms:-2 -1 -83
cut … but:154 68 23
cut … finger:-104 -114 -99
cut … im:-47 -106 -108
cut … in:87 82 84
cut … ive:69 60 113
cut … last:-18 -44 -114
cut … month:79 -102 -59
cut … neck:57 57 97
cut … night:98 105 -10
cut … no:133 97 90
cut … school:109 97 45
cut … want:96 71 70
cute:2 33 31
cutie:-4 -2 0
cutlery:-81 -80 -64
cuts:91 100 -52
cuts and:113 61 74
cuts … i:72 54 -9
cutter:-29 -21 9
cutting:29 47 15
cutting myself:95 97 4
cutting … and:60 78 32
cutting … cant:46 51 -11
cutting … every:72 73 -60
cutting … i:72 74 7
cutting … in:130 108 85
cutting … ive:6 -93 2
cutting … nights:86 107 0
cv:8 -9 -2
cya:82 73 75
cycle:-95 -81 -77
cycling:51 37 45
cyclist:-37 -42 -41
cylinder:55 58 56
cyprus:-34 -31 -42
d:32 -51 -65
da:13 -15 11
dach:44 42 50
dad:-1 16 17
dad … a:-123 -108 -34
dad … for:118 70 78
dad … my:-45 -18 63
daddy:43 55 45
daddys:106 110 96
dads:25 49 80
dads belt:61 58 63
dads gone:83 86 68
dads shotgun:-72 -84 -99
dads … night:147 98 78
dads … up:93 80 76
daffodil:-39 -59 -36
daffodils:-13 -7 -6
daft:28 10 45
daft … to:114 4 4
dafur:-15 -18 -17
dagger:-6 -5 -12
dahlias:-77 -57 -30
daily:41 49 -76
dairy:43 48 -17
dal:-53 -46 -26
dam:69 92 85
damage:-21 -9 -7
damals:-63 -56 -31
damn:0 0 0
damp:-61 -84 -81
dan:-25 -11 -10
dance:-145 -99 -104
danced:-52 -40 -19
dancer:-6 -12 -8
dances:-5 -4 -2
dancing:-48 -45 -57
danger:-53 -19 -98
dangerous:-40 4 -43
dangling:111 101 103
dangling off:-90 -82 -91
dangling … teh:-90 -82 -91
daniel:39 42 40
danke:-5 -6 6
dann:-3 -6 47
danny:55 16 20
dans:-12 -16 4
daran:36 46 -40
dare:80 113 102
dared:-29 -39 -55
darent:35 26 25
dark:74 83 76
darkness:0 -34 -23
darling:60 50 81
darlings:32 47 71
darts:-55 -51 -46
das:44 71 80
dash:62 66 49
dashboard:52 1 21
dass:-16 -6 10
data:22 -32 -24
date:18 40 42
date and:110 117 135
date i:-109 -81 -130
date in:-129 -117 0
date of:94 101 109
date … death:75 70 86
date … mind:-127 -115 5
date … on:72 77 29
dated:68 87 80
dates:-41 -57 -19
dating:-82 -20 -8
daughter:-56 -43 -43
daughter is:-119 -114 -121
daughter … from:-82 -91 -90
daughter … teh:84 97 88
daughters:-24 -3 -1
daughters wedding:7 10 74
dauter:74 -14 -17
davaler:44 54 66
dave:-27 -17 -1
davey:92 -6 -1
david:-7 -8 -16
davignon:-4 -2 -3
davo:12 20 23
davon:13 9 -2
dawn:29 54 59
day:-17 -39 -49
day nine:84 70 66
day off:-85 -60 -48
day one:29 -77 -67
day two:82 -1 53
day … clean:85 -2 -2
day … day:63 82 63
day … dei:131 98 120
day … in:-89 -91 -105
day … myself:164 52 127
day … picked:41 41 81
day … take:114 125 116
day … theyre:104 84 -5
day … without:122 20 42
daydream:47 58 -14
daylight:3 1 -25
days:8 -30 -13
days ago:116 71 56
days gone:115 -6 -4
days id:70 -35 -31
days its:-93 -66 -46
days of:-58 -62 -62
days off:-38 -137 -104
days … after:92 71 3
days … dei:123 68 131
days … in:-77 -73 -67
days … its:89 90 -10
days … keep:84 81 56
days … myself:110 -1 -1
days … teh:16 -81 -69
daytime:3 -23 -9
dbt:-44 -28 -39
dbye:0 0 0
de:-2 14 -2
de pensar:118 81 -4
de vivre:99 -52 -8
de … le:-85 -59 -15
de … mi:58 -30 -17
deacon:-21 7 -12
deactivating:10 10 20
dead:-16 -32 15
dead and:-47 12 -85
dead by:-15 -26 -42
dead im:-51 -37 -22
dead … for:64 79 83
dead … hour:-89 -100 -114
dead … i:-94 -78 -21
dead … me:-58 -98 -99
dead … my:-63 -54 -53
dead … nearly:76 77 90
deadline:-32 -26 -10
deadlines:-74 -70 -35
deaf:-23 -42 -27
deal:-13 -16 18
dealer:19 -4 4
dealers:42 -87 -78
dealers number:72 -42 -20
dealers … on:131 -15 -12
dealing:-84 -55 -31
deals:-6 -5 -1
dean:13 76 77
dear:14 24 14
dearest:25 41 44
dears:-67 -54 -47
death:-71 -71 -45
death on:66 74 90
death would:120 -52 -8
death … be:85 -34 -7
death … been:60 70 69
death … i:-103 -47 -53
death … me:-103 -138 -125
deaths:10 29 6
deb:-21 -12 -27
debajo:-5 -1 17
debate:-24 -17 -32
debated:-6 -3 -2
debates:-10 -4 -4
debating:-56 -38 -7
deberia:-78 -8 -5
debit:-51 -27 -20
debits:4 7 9
debrief:-20 -1 -1
debs:44 45 30
debt:10 20 -33
debts:65 10 55
decade:-27 -15 -45
decades:-38 -21 -14
decaf:-66 -24 -18
deceased:-24 -10 0
december:-30 -3 19
decent:45 28 42
decent for:78 21 48
decide:47 89 98
decided:13 33 4
decided and:90 91 74
decided not:41 65 119
decided teh:102 61 103
decided to:-64 -93 -58
decided … end:-135 -139 -43
decided … going:-33 -26 -67
decided … her:-24 -40 1
decided … my:41 47 -63
decided … myself:18 19 119
decided … teh:88 68 69
decidido:11 36 0
deciding:32 65 52
decirselo:4 3 -18
decision:-13 4 -25
decisions:26 40 31
deck:36 45 58
decks:48 56 58
decks … teh:67 70 88
declan:-29 -37 -10
declared:-2 -2 -1
decluttering:-11 -3 -5
decorating:-58 -52 -65
decorations:-40 -41 -32
decorators:-5 -5 -5
dee:5 16 4
deed:158 150 127
deeds:2 5 9
deep:18 29 -11
deep and:141 108 109
deep enough:156 154 8
deeper:83 92 10
deeper … usual:-106 -95 0
deepest:136 114 51
deer:25 48 60
defence:-20 -17 -13
definately:0 0 0
defrosted:-32 -15 -7
degree:-28 -37 -30
degrees:-55 -67 -55
dei:-5 21 -7
dei but:31 66 22
dei i:-4 -111 -81
dei it:-104 -101 0
dei ive:-141 -160 -63
dei on:-41 -22 61
dei she:138 143 117
dei teh:-139 -164 -39
dei … blue:-48 -39 -2
dei … going:18 -15 -138
dei … it:0 76 27
dei … morning:79 -9 0
dei … not:115 84 17
dei … on:120 112 62
dei … stop:2 -125 -1
dei … tonight:36 11 -19
dei … wil:93 71 -27
deja:41 37 20
dejado:64 64 8
deje:13 35 65
dejo:0 35 -1
del:2 -21 -3
delay:-3 0 33
delayed:-40 -24 -19
delete:5 -4 -25
delete myself:71 -7 -21
delete … from:81 97 40
deleted:31 17 38
deleted … and:69 -7 -9
deleting:12 30 30
deletion:58 57 18
deliberately:78 105 123
delighted:-98 -50 -27
delirious:52 31 33
delirium:-84 -65 -58
deliver:15 0 -36
delivered:119 109 105
deliveries:-6 -6 -1
delivering:69 75 79
delivery:17 11 10
dem:-5 3 10
demain:-8 -10 22
demand:-17 -9 -6
demanded:-5 -4 -6
demanding:76 64 71
demenagement:-52 -47 -5
dementia:-54 -57 -108
demon:31 68 60
den:-19 -10 7
denied:-15 -6 -4
denise:2 -12 12
denke:28 65 -43
dent:-67 -28 -25
dental:-74 -38 -34
dentist:-74 -76 -43
dentists:-36 -10 -1
dentures:86 77 77
denvie:-13 -7 -3
deny:-4 0 -1
depart:87 94 104
department:-10 -6 -4
depending:26 43 3
depends:27 51 89
deployed:2 1 40
deployment:-14 28 -21
deposit:-85 -76 -71
deposits:15 34 47
depot:-42 -19 -37
depressed:-81 -67 -54
depression:-186 -201 -167
depressive:-12 -10 -10
depth:49 52 -4
depuis:15 21 -49
deputy:-57 -56 -57
der:28 40 58
der abschiedsbrief:73 78 71
der … und:45 34 65
derby:1 -4 6
derek:33 16 23
dermot:43 45 28
dernier:-7 -5 12
des:-18 0 -37
des … suicidaires:55 57 -12
desaparecer:153 -43 -5
descaler:50 57 58
descaling:-28 -30 -29
describe:-13 0 -37
described:4 5 -32
describing:-29 -18 -4
desde:78 30 -8
desert:100 69 71
desert and:107 78 76
deserve:58 -6 -116
deserve a:102 -16 -51
deserved:71 99 76
deserves:75 63 1
design:-12 -6 -5
designated:-44 -31 -24
designed:-23 -16 -8
designs:-7 -9 -4
desire:7 38 -39
desk:-4 6 -3
desks:-57 -27 -42
desktop:66 5 43
despair:-7 -3 -2
despawn:101 -4 -3
desperate:24 -10 -64
despertar:9 -84 -12
despertara:94 -24 -21
despido:-19 1 6
despierta:135 105 117
despues:-28 34 46
destination:0 0 0
destroy:-12 4 -15
destruction:-2 -1 -1
detail:-13 -17 6
details:-20 6 -8
detective:-63 -68 -71
detectives:-60 -53 -36
detention:-3 -23 -6
determined:51 84 -15
detox:-116 -128 -178
detox on:-62 -45 -29
detox … teh:-61 -59 -42
detoxing:83 83 38
detoxing at:55 58 66
detoxing … home:55 58 65
deux:-12 -9 -5
devant:-10 -10 -9
developer:-2 0 -25
devil:1 28 103
devon:-96 -79 -86
dey:4 9 4
dia:36 26 -13
diabetes:-73 -36 -18
diabetic:18 18 24
diagnosed:-50 -38 -30
diagnosis:-20 -79 -85
dial:-10 -1 20
dialled:-5 -8 -15
dialysis:29 41 77
diaries:13 50 91
diary:25 3 -38
diary … morning:9 -7 -87
dias:-7 58 -17
diazepam:83 110 61
diazepam … it:192 190 154
dice:21 84 -19
dich:-18 -5 -5
dicho:5 7 -22
did:-9 9 -15
did it:55 46 30
did not:-74 -92 -58
did teh:-45 -37 -52
did u:-18 -86 -61
did wat:106 136 140
did … for:-98 -58 -46
did … hert:61 9 -27
did … im:75 93 118
did … line:128 76 75
did … myself:55 -15 18
did … this:101 149 -24
did … tonight:-102 -105 -24
didnt:1 7 28
didnt do:30 -89 -50
didnt give:69 101 82
didnt leave:46 56 38
didnt take:106 89 98
didnt tell:69 96 53
didnt want:96 112 134
didnt work:7 60 95
didnt … anyone:97 107 114
didnt … dnt:97 66 68
didnt … it:37 -54 -75
didnt … last:87 147 108
didnt … to:-11 38 94
didnt … up:31 -116 -73
died:-32 -50 -20
died my:-91 -10 -6
died of:-109 -79 -72
died … wife:-114 -13 -7
died … years:49 34 40
dieing:-57 -95 -89
dieing … a:127 19 34
dieing … be:124 27 44
dies:-13 1 27
diese:-16 -7 -4
diesel:62 49 49
dieses:-8 -7 -2
diet:-92 -58 -60
dietician:-21 -17 -14
dietitian:-40 -106 -24
diez:-8 -4 -5
difference:-57 -47 -15
different:1 -17 -36
differently:14 -19 -11
difficult:-80 -77 -64
dig:-15 10 -35
digging:-66 -68 -76
digital:-3 -2 -1
dignified:-2 -1 -1
dignity:-30 -34 -39
digoxin:138 88 91
dihydrocodeine:42 -8 28
dijo:-21 -11 -21
dilaudid:76 29 19
dim:21 23 28
dimanche:-36 -28 -26
diner:19 21 -1
dinghy:44 49 57
dining:-4 -2 -1
dinner:-35 -62 -40
dinner with:80 70 37
dinner … and:111 122 88
dinner … im:-36 -68 -52
dinners:-85 -74 -77
dinnertime:92 83 59
dinosaur:-88 -65 -77
dinosaurs:-45 -60 -20
dint:-2 -2 -3
dios:24 -31 -16
dip:-26 -17 -23
diploma:-6 -36 -5
dips:-40 -9 -1
dire:-38 4 -20
direct:-59 -25 -13
directed:-39 -24 -14
direction:-69 -17 -19
directions:-30 13 -8
directly:-1 -1 -2
director:-60 -46 -32
dirt:82 -5 -29
dirty:79 11 6
dis:19 22 14
disability:-38 -33 -5
disabled:89 72 57
disagree:-24 -17 -2
disappear:87 -108 -92
disappeared:49 -60 -22
disappointed:70 -91 -84
disappointment:100 -41 -22
disaster:-1 -19 -6
disc:-30 -24 -22
discharge:-45 -51 -27
discharged:56 -64 -60
discipline:-39 -27 -63
disco:-21 -22 -10
discord:-6 9 11
discount:-25 -19 -22
discovered:-56 -17 -18
discuss:-43 -43 -13
discussed:-29 -16 -13
discussing:20 28 18
discussion:-3 -4 -1
disease:-26 -13 -12
disgrace:-10 -1 1
disgusted:31 -31 -14
disgusting:65 38 -36
dish:-69 -69 -56
dishes:4 -13 -30
dishwasher:-48 -32 -20
dislexic:-20 -7 -5
dismissed:72 81 95
disorder:-67 -41 -34
disorders:-2 -2 -3
disparaitre:53 -17 -8
dispatcher:-6 -1 -1
display:-7 -7 -7
disposal:-51 -47 -50
dispose:-6 -3 -5
dispute:-15 -14 -21
dissertation:-69 -53 -49
dissolve:24 -1 -1
dissolved:146 101 99
dissolving:75 75 98
distance:8 14 -9
distract:3 -44 -13
district:-5 2 1
disturb:-67 -55 -45
disturbed:-31 -58 -23
disulfiram:54 -5 -3
dit:6 27 -40
ditch:-31 -16 -5
dites:-33 -36 -32
dive:-26 -20 -10
diverted:-21 -22 -13
divided:-14 -9 -1
diving:-101 -75 -36
divorce:-64 -77 -130
divorced:-7 -32 -42
diwali:1 -29 -45
dix:-30 -27 -18
dizziness:-24 -15 -10
dizzy:-72 -46 -35
dm:-11 -11 -1
dms:17 34 52
dnt:34 27 38
dnt ask:111 20 -6
dnt blame:-136 -121 -118
dnt bother:100 113 92
dnt call:83 134 93
dnt care:63 129 -80
dnt come:109 159 137
dnt cry:19 61 43
dnt forget:-97 -74 -75
dnt go:-112 -155 -137
dnt let:115 107 94
dnt mean:141 -2 43
dnt no:69 91 24
dnt plan:108 54 39
dnt send:100 103 88
dnt tell:99 138 82
dnt trace:43 34 69
dnt u:33 32 29
dnt understand:-73 -56 -87
dnt wake:113 62 -39
dnt wish:-96 -5 -1
dnt … about:27 18 15
dnt … ambulance:77 100 119
dnt … anyone:128 47 43
dnt … apart:126 131 63
dnt … call:21 21 69
dnt … can:88 -27 -94
dnt … come:79 143 151
dnt … from:-5 61 -29
dnt … hav:-2 -95 -63
dnt … here:127 43 19
dnt … id:63 -66 -40
dnt … ive:-113 -109 -88
dnt … liv:141 92 -44
dnt … look:107 122 123
dnt … mine:113 -12 -18
dnt … much:-112 -84 -58
dnt … mum:75 75 56
dnt … myself:101 -60 -87
dnt … on:69 4 -39
dnt … one:57 46 -41
dnt … reply:128 136 127
dnt … say:75 110 91
dnt … scared:79 62 86
dnt … see:98 82 131
dnt … tell:-144 -144 -138
dnt … ther:94 1 14
dnt … tomorrow:110 94 97
dnt … was:6 98 64
dnt … wen:34 26 -139
dnt … where:-28 -91 -80
dnt … who:-76 -75 -112
dnt … whos:83 42 -2
dnt … wil:60 6 5
do:-16 -3 -13
do another:115 112 92
do anything:93 -137 -83
do for:128 79 37
do it:42 57 47
do myself:116 79 -140
do teh:-76 -76 -71
do tomorrow:163 96 94
do u:-72 -115 -148
do wat:105 125 25
do with:-146 -154 -120
do … christmas:45 102 118
do … do:45 48 108
do … does:-61 -60 -26
do … end:98 22 -63
do … got:57 48 71
do … help:98 58 -2
do … in:47 69 46
do … me:100 104 95
do … more:-135 3 9
do … myself:33 39 -88
do … or:-23 -29 -43
do … same:133 68 42
do … to:32 30 -80
do … tomorrow:-127 -147 -73
do … unalive:-81 -80 -1
do … wil:89 70 29
doc:-117 -114 -67
dock:44 66 77
docker:0 0 0
docks:43 -3 -8
docs:4 12 18
docter:-80 -30 -85
doctors:-47 -59 -93
document:-5 -4 15
documentary:-35 -31 -22
dodgy:-36 -17 -15
does:-57 -48 -69
does and:124 129 84
does it:91 113 103
does … her:158 116 0
does … teh:-74 -78 -88
does … work:-94 -99 -6
doesnt:19 22 21
doesnt hert:134 136 138
doesnt know:106 127 81
doesnt need:100 37 59
doesnt scare:93 25 -31
doesnt stop:65 59 30
doesnt … any:88 68 63
doesnt … more:45 79 69
doesnt … my:98 112 57
doesnt … teh:33 37 76
doesnt … who:107 105 98
dog:6 -10 -4
dog and:66 99 39
dog … a:-86 -89 -87
dog … i:-15 -108 -82
dog … sisters:109 108 117
dog … to:-52 -25 -10
dogs:6 7 -20
dogs … i:73 -8 8
dogs … on:141 139 55
dogs … teh:-66 -54 -68
doin:-1 -5 0
doing:-48 -43 -51
doing away:96 118 -2
doing teh:-85 -79 -94
doing this:89 21 41
doing tonight:118 120 109
doing … about:82 80 -1
doing … and:-61 -85 -102
doing … by:0 0 -140
doing … goodbye:41 48 63
doing … right:-25 -26 -24
doing … to:92 62 32
doing … tonight:-101 -98 -103
doing … tuesday:96 89 96
doing … wen:154 113 106
doing … with:43 58 67
dollars:-37 -58 -42
dolly:-45 -15 -11
dolores:-15 -5 -16
dolphin:-8 -8 -8
dolphins:-26 -7 -10
domestic:-18 -9 -4
dominoes:-76 -68 -64
donated:7 0 -8
donating:-41 -32 -19
donation:-23 -9 -1
donations:-7 -7 5
doncaster:0 0 -21
done:-4 19 35
done cant:103 96 101
done its:-40 -37 -31
done living:77 155 159
done teh:-24 -37 -34
done with:-1 -60 -150
done … at:-49 -43 -58
done … did:45 74 102
done … feel:46 47 48
done … in:-23 -20 -36
done … is:86 105 126
done … ive:-62 -29 -65
done … letters:88 99 120
done … maths:95 96 96
done … u:-1 7 43
donegal:-8 -19 -26
donkey:28 30 19
donkeys:5 12 14
donor:17 20 26
donors:74 64 73
doolally:-15 -5 -15
door:23 10 27
door and:47 71 90
door down:49 61 110
door i:78 101 60
door ive:64 62 64
door on:-20 -9 -62
door teh:32 0 -1
door this:61 68 72
door was:62 73 71
door … am:-90 -74 -71
door … and:50 53 72
door … be:115 120 101
door … got:57 68 78
door … hes:123 44 53
door … open:-80 -59 -79
door … right:35 41 119
door … sais:40 19 112
door … this:43 -34 -39
door … time:62 64 84
doormat:-12 -10 3
doors:36 33 46
doors shut:97 100 106
doors … on:112 58 60
doorstep:37 -8 -11
doorway:-23 -10 -25
dope:-42 -81 -48
doreen:-7 31 34
doris:-47 -39 -39
dorm:32 52 64
dormir:35 -57 33
dormitory:11 18 1
dos:78 24 30
dose:23 38 34
dose of:-104 -97 -54
dose three:98 97 99
dosed:31 38 53
doses:3 13 -71
dosette:-58 -31 6
dot:58 77 65
dots:91 51 3
double:-24 -9 40
double and:106 111 98
double double:119 128 135
double … i:78 77 83
doubled:130 88 80
doubling:50 71 -12
doubt:-40 -36 -7
dough:-27 -19 -19
doughnut:-28 -17 -13
doughnuts:-81 -74 -64
dover:51 59 59
down:27 29 39
down after:-80 -60 -52
down at:20 62 38
down between:108 104 105
down by:42 38 54
down hes:136 128 146
down ther:69 105 92
down with:71 82 80
down … are:-79 -73 -70
down … arm:55 71 109
down … can:57 97 95
down … door:43 38 90
down … down:105 121 122
down … fone:41 59 25
down … in:71 62 43
down … long:69 90 81
down … me:24 14 47
down … own:58 76 111
down … rails:111 120 114
down … sink:-93 -106 -98
down … stairs:-62 -50 -82
down … that:84 63 65
down … thats:65 -40 -27
down … think:135 119 81
down … tok:95 100 91
down … tonight:134 151 154
down … way:38 68 69
downed:7 -18 -21
downed … bottle:-101 -91 -91
downer:24 30 45
downhill:16 -37 -25
downs:-12 -13 -6
downstairs:108 118 142
downstairs … a:119 107 102
dowry:140 134 10
doy:61 -11 -4
doyle:0 0 0
dozen:-65 -71 -60
dozens:63 38 -33
dozing:-24 -16 -27
dozy:43 53 53
dr:-45 -30 -45
draft:75 68 48
drafted:-53 -52 -44
drafting:21 37 -63
drafts:185 188 161
drag:16 -42 -14
dragged:72 90 45
dragging:126 105 108
dragging … teh:56 69 83
dragon:-37 -45 -3
dragons:-14 -20 -27
drain:-27 -36 -26
drained:-85 -81 -91
draining:74 43 -37
drains:34 7 21
dram:-8 -7 -1
drama:-34 -33 -27
dramas:-1 -10 -11
dramatic:-28 -32 -38
dramatic but:106 88 80
dramatics:-7 -7 -6
dran:47 -4 6
drank:86 83 107
drank antifreeze:33 88 77
drank bleach:53 93 84
drank haf:134 70 53
drank i:-60 -72 -71
drank it:148 107 100
drank last:51 -75 -39
drank teh:42 88 91
drank … a:90 49 51
drank … bottle:-108 -64 -54
drank … hes:113 101 100
drank … in:-49 -45 -57
drank … lot:36 88 72
drank … my:16 15 90
drank … night:60 -52 14
draught:27 40 22
draughts:-10 -3 -13
draw:68 29 48
drawer:62 49 58
drawer … im:26 -101 -82
drawer … wont:172 159 155
drawers:90 91 85
drawing:-7 -46 -46
drawings:-49 -58 -33
drawn:109 103 117
drawn … teh:52 68 93
dread:-35 -64 -56
dreaded:-22 -7 -3
dreadful:-133 -117 -118
dreading:-90 -115 -103
dream:19 -68 -103
dreamed:-39 -22 -2
dreaming:48 26 -6
dreams:-75 1 19
dreamt:0 -15 -3
dreimeterbrett:-11 -8 -5
drenched:48 91 75
dress:58 64 59
dressed:94 38 39
dressed … and:72 26 41
dresser:40 54 42
dressing:-20 -31 -32
dressing … cord:44 66 61
dressings:38 50 -23
drew:51 69 -25
drew … arm:103 -3 -1
drew … my:112 -67 -1
dribble:10 11 10
dribbled:-36 -33 -26
dribbling:102 101 110
dried:-26 -16 -17
dries:-80 -71 -67
drift:27 -22 -15
drifted:-26 -10 -4
drifting:42 3 3
drifting off:-93 -84 -99
drill:-37 -20 -28
drill … and:75 88 88
drilling:73 53 -31
drink:-38 -42 -37
drink it:65 140 140
drink not:-89 -2 -9
drink yesterday:144 -3 -1
drink … had:99 95 60
drink … im:83 65 62
drink … it:-79 -40 -46
drink … myself:63 7 -73
drink … not:-57 24 51
drink … six:97 -9 -9
drink … years:123 -14 -16
drinker:-106 -73 -57
drinkers:-89 -51 -33
drinking:-65 -35 -41
drinking i:-74 -62 -38
drinking in:-39 -117 -117
drinking on:75 46 61
drinking teh:46 88 87
drinking two:89 97 115
drinking … after:16 67 -21
drinking … it:81 -36 10
drinking … out:122 126 130
drinks:-34 1 -79
drip:83 80 92
drip … and:125 112 110
drip … im:96 101 101
dripping:4 0 1
dripping … my:117 97 96
drips:-2 -1 -1
drive:-29 -12 -17
drive dads:125 124 134
drive into:86 84 28
drive out:88 89 94
drive to:102 65 38
drive … teh:106 114 96
driven:-1 -2 32
driven off:136 120 114
driven to:109 95 58
driven … with:87 48 35
driver:22 35 45
drivers:75 50 57
drives:-32 -11 -18
driveway:59 45 44
driving:17 -13 -5
driving test:-92 -35 -29
driving … house:32 51 103
drizzle:-45 -31 -25
drone:-18 5 -1
drooling:0 35 39
drop:-54 -42 -72
dropped:17 23 32
dropping:-15 -27 34
drops:-14 20 17
drought:1 1 -44
drove:17 -9 4
drove … a:100 87 0
drove … in:78 64 81
drown:8 17 -52
drown my:9 -1 46
drown myself:-60 -61 -70
drowned:-22 15 35
drowning:7 51 -48
drowsiness:-25 -13 -3
drowsy:63 78 101
drug:-31 -11 4
drugs:-22 -26 -11
drugs i:-51 -47 -17
drum:-46 -51 -50
drummer:-80 -83 -63
drums:-46 -26 -7
drunk:53 92 118
drunk and:62 80 48
drunk i:-66 -38 -39
drunk it:151 187 188
drunk teh:88 103 125
drunk … day:93 -33 -10
drunk … its:97 -2 -17
drunk … teh:66 41 46
drunks:-36 -25 -20
dry:-24 -40 -16
dryer:48 -31 -6
dryers:-17 -4 -2
drying:64 56 41
dts:-82 -59 -36
du:22 36 24
dual:28 39 47
dubai:-18 -7 -21
dubbo:4 19 27
dublin:-79 -73 -66
duck:-105 -83 -85
ducks:-67 -57 -33
dude:-44 -36 -23
due:-16 -14 -13
dug:-69 -73 -66
dui:-10 -10 -8
dull:-87 -47 -58
duloxetine:87 92 91
dumb:40 38 43
dummy:-65 -10 -8
dumped:-68 -47 -25
dumplings:0 -4 1
dun:-21 -10 -1
dundee:-4 -1 -1
dunedin:0 -1 0
dunno:0 0 0
durban:58 85 84
during:-15 -8 -45
during maths:122 124 6
during … and:57 68 -14
durkheims:-12 -13 -3
dusk:35 39 42
dust:-47 -44 -33
dusted:56 49 43
dutch:-8 2 4
duty:74 59 58
duty and:48 -21 -10
duvet:33 41 10
dvd:-7 -2 -1
dvla:-53 -68 -60
dyed:52 -23 -14
dyeing:-79 -73 -73
dyou:30 42 -42
e:51 54 53
e with:69 74 80
each:11 7 12
each night:143 46 -75
each of:83 94 95
each … and:-72 -66 -39
each … i:86 70 46
each … is:95 117 134
each … someone:91 39 50
each … us:114 84 88
ear:15 -51 -59
ear i:168 60 54
earlier:-13 18 57
earlies:-45 -5 -11
early:-6 -11 -16
early … wont:81 92 72
earned:12 12 -21
earplugs:-85 -68 -70
earrings:42 69 66
ears:-11 21 11
ears are:89 93 100
ears … and:127 98 97
ears … ringing:44 65 63
earth:113 43 63
earth … i:81 113 111
earthquake:-5 -8 -3
ease:-7 14 13
easeful:94 -55 -3
easier:23 -22 19
easier lfie:94 -7 -8
easier … teh:69 91 82
easier … with:73 -8 -10
easiest:29 14 -42
easily:-8 56 32
easing:-33 -16 -19
eastbourne:-55 -50 -28
eastenders:77 107 97
easter:-4 -19 -19
easy:37 59 29
eat:-67 -55 -102
eat … i:76 2 -30
eaten:-2 15 23
eaten teh:55 62 70
eaten … i:129 104 128
eaten … of:62 77 108
eating:-34 -42 -48
eating … i:-109 -121 -1
eats:-41 -37 -27
ecg:-52 -26 -28
echo:-19 -21 -22
eclipse:-34 -25 -30
ect:-37 -21 -7
eczema:-73 -47 -1
ed:39 -5 34
edge:-40 -38 -59
edge and:130 133 140
edge i:66 65 59
edge … down:-85 -80 -71
edge … it:129 67 44
edge … quarry:72 70 75
edge … roof:64 71 74
edges:116 130 118
edging:0 0 0
edible:-32 -25 -21
edibles:45 -30 -3
edit:-10 -36 -42
editor:-117 -63 -59
education:2 6 15
eejit:51 -30 -35
eels:-8 -18 -12
effect:-8 30 11
effective:25 26 29
effects:-56 -32 -13
effort:41 -8 13
egg:-101 -97 -75
eggs:-35 -33 -31
eggshells:0 -17 -6
eh:87 43 63
eid:23 29 32
eight:-16 -36 -33
eight and:-121 -129 -127
eight days:115 94 67
eighteen:-25 33 13
eighteenth:2 0 -28
eighth:72 102 83
eighties:-80 -65 44
eightieth:-9 1 10
eighty:-66 -26 -46
ein:-4 8 26
eine:89 78 105
einen:-23 -28 -9
einer:22 19 50
einfach:12 -28 -28
either:-6 -17 1
el:-5 43 73
el … no:91 66 59
elastic:54 56 60
elastic band:105 102 99
elbow:111 112 107
elbow … teh:109 48 26
elbows:104 76 66
elder:-55 -64 -39
elderflower:-98 -43 -45
elderly:-33 -17 -28
eldest:-43 -22 -42
electric:-2 32 30
electrician:32 21 -3
elephant:55 38 37
eleven:-24 -22 -21
eleventh:56 46 31
elf:-70 -84 -45
elgar:-15 -6 -5
elle:104 124 100
ellie:134 155 153
elm:-1 0 0
els:-4 -10 -2
else:-1 -3 -7
else from:74 106 109
else … say:89 97 82
elses:-26 -78 -63
elses hands:40 72 68
elsewhere:-20 -9 -9
elvis:-11 -12 -11
em:54 89 111
em all:44 39 87
em … me:164 148 142
email:-41 -16 -7
emailed:102 64 60
emailed my:147 26 46
emails:-5 4 7
embankment:53 62 65
embarrass:-1 0 0
embarrassed:-27 -75 -59
embarrassing:-25 29 47
embarrassment:-17 -59 -28
embassy:-56 -78 -73
emdr:-21 -20 -34
emergency:-67 -40 -33
emigrating:-39 -27 -14
emoji:53 48 72
emotional:-51 -36 -34
employee:-1 -30 -27
employer:-25 -12 5
emptied:82 117 130
empties:91 116 100
empty:62 56 44
empty flat:-54 -26 -62
empty i:82 92 90
empty shes:100 101 110
empty … all:65 50 53
empty … am:102 41 71
empty … and:49 65 79
empty … her:111 118 127
empty … in:77 105 109
empty … ive:-115 -120 -113
empty … of:149 150 137
empty … shes:100 97 99
emptying:24 8 -4
en:55 35 -5
en finir:99 121 -19
en la:47 33 49
en suicidarme:52 82 -10
en … y:33 39 83
encima:16 39 41
encore:92 57 47
encouragement:-43 -45 -35
encouraging:-3 -7 -2
end:14 32 27
end me:-69 0 -11
end teh:-97 -90 -59
end things:166 133 35
end this:59 91 49
end … all:-55 -74 -126
end … book:73 49 49
end … end:117 103 116
end … it:40 -65 -8
end … lfie:25 93 -47
end … myself:170 200 -131
end … nobody:49 65 -45
end … on:-51 -94 -8
end … own:175 152 -94
end … this:-50 -71 -38
end … to:-52 -83 -12
end … today:27 61 123
end … world:-92 -77 -63
ende:15 21 -1
ended:-22 7 -18
ending:44 70 12
ending … all:60 104 -97
ending … and:36 38 -72
ending … im:-78 -70 -17
ending … in:39 -16 149
ending … lfie:91 79 -25
ending … that:-49 -82 -8
endless:-15 -16 -12
endlich:-4 5 11
ends:60 77 85
ends here:85 91 102
ends … teh:87 77 105
enemies:2 5 63
energy:-79 -82 -54
enfants:34 32 36
enfermera:7 10 -1
engaged:43 -10 -26
engagement:-30 -33 -35
engine:-49 -37 -39
engine … for:-38 -42 -38
engineer:-87 -81 -81
engineering:-46 -38 -25
engineers:-44 -38 -38
engines:104 131 131
england:-20 -4 -2
english:55 47 96
english … not:144 125 117
enjoy:-80 -69 -73
enjoyed:12 39 40
enjoying:7 17 49
enormous:-25 -45 -23
enough:66 70 77
enough and:10 31 23
enough in:113 115 130
enough tomorrow:131 144 140
enough … and:46 20 33
enough … be:130 96 98
enough … it:7 55 31
enough … ive:125 69 56
enough … lfie:31 -70 -15
enough … not:136 152 153
entire:-32 -52 -28
entire … of:97 96 95
entitled:14 11 37
entry:100 95 122
envelope:25 30 116
envelopes:1 11 -3
envie:39 30 -73
envious:76 -12 -7
envy:193 1 -40
epidural:-22 -14 -25
epilepsy:27 44 49
epilepsy … and:108 90 86
epileptic:-1 -1 -15
episode:-67 -51 -58
episodes:76 53 41
episodes of:143 114 102
er:7 8 67
era:-31 -17 -17
erased:-43 -34 -9
erly:-19 -10 -10
ernst:-5 11 -11
erp:-21 -2 -1
error:46 -10 -11
es:65 24 -10
esa:-21 -4 -2
escape:-84 -58 -18
escaped:-1 -1 0
escitalopram:-36 -27 -14
escribi:2 5 3
escribo:-7 4 -3
ese:-25 -5 -2
eso:22 -26 -17
especially:-43 -15 -3
espresso:-82 -46 -37
essay:24 52 49
essay i:86 92 94
essays:19 -34 -40
essence:78 74 72
est:22 39 42
esta:-8 45 14
esta en:83 60 70
estaba:32 -18 -12
estar:25 -67 -26
estare:47 104 80
estarian:80 -3 -1
estate:78 100 96
estate … and:-69 -60 -51
este:-16 21 72
esto:86 60 61
estos:-11 -2 4
estoy:35 18 33
estoy … de:82 63 69
estuary:69 74 81
estuviera:54 -3 -1
et:35 40 -10
et il:32 45 78
et … vais:84 97 62
etait:-1 0 0
etc:-126 -60 -57
ethics:-8 -1 0
etiquette:-83 -29 -31
etre:104 -18 -14
etre morte:65 -8 -6
eulogy:3 -24 -13
euphemisms:-3 -1 -9
euro:-72 -55 -51
europe:0 -2 0
evacuation:-51 -32 -30
evaporate:35 -20 -13
eve:5 -9 103
even:0 0 0
evening:33 32 58
evening i:-20 -49 -16
evening ill:90 95 75
evening … am:-62 -25 -2
evening … put:101 59 -51
evenings:-7 -39 -111
evenings i:109 1 -6
evensong:12 11 10
event:-15 -24 -12
eventually:-76 -67 -71
ever:0 0 0
every:0 -2 -33
every day:36 47 -127
every evening:72 78 -124
every morning:-41 -103 -118
every night:38 59 -108
every one:61 86 122
every tablet:71 63 13
every thing:70 82 112
every time:-72 -54 -107
every … been:60 30 82
every … got:58 76 92
every … had:85 86 110
every … in:39 40 53
every … ive:58 61 52
every … minutes:56 36 79
every … my:-17 -79 -79
every … on:18 -31 -58
every … pill:39 46 62
every … that:-5 3 -136
every … ther:63 41 60
every … this:59 80 79
everybody:27 -3 3
everybody … at:105 99 98
everybody … was:125 102 70
everybodys:-51 -60 -68
everyone:17 -15 6
everyone left:117 130 128
everyone they:113 120 120
everyone would:58 -116 -85
everyone … beter:68 14 16
everyone … group:101 98 112
everyone … i:23 77 61
everyone … mean:83 86 77
everyones:28 16 38
everyones been:78 79 95
everything:33 41 55
everything at:77 62 61
everything else:107 89 52
everything feels:74 -130 -117
everything for:83 87 129
everything has:104 91 90
everything im:73 68 59
everything looks:87 -15 -14
everything on:-116 -101 -86
everything out:-90 -76 -72
everything teh:130 120 119
everything to:40 -46 -38
everything … cabinet:-68 -56 -108
everything … got:-89 -110 -102
everything … is:57 72 42
everything … it:61 87 115
everything … me:-92 -111 -125
everything … tonight:-101 -102 -105
everything … was:89 109 86
everything … yellow:77 119 99
everythings:182 163 165
everythings spinning:-131 -120 -116
everywhere:-59 -29 -3
everywhere and:48 54 62
everywhere in:-109 -98 -93
evicted:-19 4 2
evidence:-32 -26 -8
evil:-10 -8 -100
ewe:-30 -26 -32
ewes:-19 -3 -12
ex:29 40 55
ex has:90 59 46
ex is:106 80 41
ex teh:140 129 116
ex wifes:106 91 98
ex … a:90 102 59
ex … i:-116 -127 -74
exact:19 -5 -36
exactly:7 -51 -70
exactly how:35 -10 87
exactly where:-68 -66 -65
exactly … going:-71 -52 1
exactly … im:-71 -52 4
exactly … much:137 100 97
exaggerating:91 108 -21
exam:-56 -54 -41
examen:-47 -14 -9
examiner:-28 -21 -32
example:-61 -31 -63
exams:-1 -20 -59
exams ive:130 96 89
excellent:3 11 -17
except:97 98 104
except i:70 62 39
exchange:-63 -35 -46
exchanged:9 0 -6
excited:-28 -41 -37
exciting:-76 -48 -23
excluded:-51 -27 -8
exclusion:21 0 0
excuse:-108 -102 -91
excuses:-36 -45 -114
executor:143 106 96
exercise:-38 -14 -18
exercises:-24 -36 -19
exhaust:54 63 60
exhaust and:98 104 86
exhausted:-40 -38 -31
exhausting:-19 -29 -27
exhibit:11 25 31
exist:76 -10 54
existed:33 -51 -31
existence:35 18 -71
existing:194 -41 -22
existing and:130 134 47
existir:84 -60 -15
exists:26 20 -2
exit:109 53 2
exit bag:82 107 55
exit … teh:-64 -86 -54
exited:-11 -7 -5
exits:-12 10 49
expect:-31 -44 -15
expectations:-14 -4 -7
expected:-43 -10 26
expecting:-5 -15 -10
expects:6 10 13
expensive:-59 -48 -35
experience:-45 -50 -35
experiment:4 -1 -2
expert:-66 -29 -20
expired:-14 -5 -5
expires:-21 -18 -18
expiry:34 -25 -14
explain:-65 -31 -41
explained:-23 5 22
explaining:-13 5 10
explains:37 91 108
explosion:-1 0 0
exposure:-77 -68 -49
express:44 22 24
exs:92 57 77
extended:16 23 29
extension:94 102 73
extension lead:67 72 87
extinguisher:-41 -16 -16
extra:39 49 72
extra years:107 101 94
extraction:-2 -3 -1
extremely:-20 -21 -24
eye:9 -3 -1
eye … and:116 60 60
eye … my:111 75 21
eyebrow:-5 -12 -6
eyebrows:-69 -57 -45
eyeing:-36 -39 -74
eyelid:79 81 88
eyelids:57 87 87
eyes:38 65 60
eyes … a:91 88 -21
eyes … and:104 66 89
eyes … stay:96 80 78
eyesight:-30 -17 29
f:-19 -48 -59
face:10 9 21
face down:81 62 66
face wen:-71 -66 -77
face … i:100 115 51
face … on:48 51 58
facebook:-39 -16 3
faces:58 58 67
faces … it:78 85 76
facetime:97 84 78
facilitator:14 29 23
facing:99 98 88
fact:-27 -9 -27
facts:-14 -8 -8
fade:79 79 117
fade away:25 97 83
faded:-7 -19 8
fades:-32 -10 -4
fading:70 50 102
fading out:111 8 54
fag:-28 -11 17
fags:-28 -10 -53
fail:14 25 25
failed:41 45 57
failing:7 -37 -45
fails:-7 36 0
failure:46 -12 -25
faim:-9 -5 -2
faint:13 38 61
fainted:-31 90 -56
fainting:20 65 26
faints:-9 -9 -6
fair:-3 -19 -34
fair enough:7 -83 -76
faire:61 65 25
fairly:2 18 42
fairy:-110 -102 -100
fait:60 61 43
fait une:68 61 79
faith:-9 -22 -14
fake:-114 -129 -65
faking:-1 -27 -16
falklands:18 25 -1
fall:-25 -16 -14
falle:-2 -11 -4
fallen:-32 46 40
falling:-111 -56 -10
falls:48 48 55
falls … teh:-64 -72 -85
false:-25 -14 -47
familia:16 3 -5
families:-39 -40 -33
famille:74 -6 -4
family:14 -12 -24
family i:-117 -107 -115
family not:91 88 71
family … loved:-109 -115 -114
familys:72 -58 -31
famous:-60 -31 -15
fan:-58 -18 -12
fancied:-11 -7 -4
fancies:-8 -4 -4
fancy:-26 18 51
fans:32 52 49
fantasise:106 112 -19
fantasising:102 59 -22
fantasising about:108 61 -21
fantasy:-11 -9 -21
far:25 3 22
far end:132 125 113
far … its:117 115 100
fare:85 79 74
farewell:22 31 47
farewell leter:-102 -121 -106
farewell … and:-114 -116 -83
farewell … u:105 112 110
farewells:9 34 37
farm:73 72 -22
farm upstate:106 92 28
farmed:5 5 -16
farmer:5 19 12
farmers:-45 -22 -15
farming:-2 -1 -1
farms:-5 7 14
farrier:-13 11 -15
farted:-8 -5 -4
fashioned:0 7 0
fast:45 57 56
fast and:64 44 17
fast … i:-78 -45 -33
fasted:15 21 27
fastened:23 38 48
faster:-33 -35 -24
fastest:22 27 22
fasting:-11 -3 -2
fat:-72 -64 -66
fatal:9 -45 -37
father:25 11 7
father … up:131 144 129
fathers:-53 -79 -84
fatigue:7 -14 -9
fault:-18 -29 -23
faure:-29 -10 -16
faux:-5 -7 -12
favour:111 49 -28
favourite:-55 -51 -44
favourites:-28 -25 -23
fd:-13 -8 0
fe:-32 -2 -1
fear:-74 -42 -24
feared:-97 -53 -64
feather:-41 -14 -12
feature:-2 -2 -2
feb:-44 -71 -37
febrile:-13 -3 -3
february:-20 -55 -76
febuary:-54 -47 -26
fed:7 13 36
fed teh:93 83 77
fed … i:130 101 129
fee:8 27 38
feed:30 26 6
feedback:-31 -6 -3
feeder:-12 -19 -2
feeding:56 88 88
feeds:3 -6 -8
feel:46 -3 0
feel a:70 -66 -29
feel cold:141 149 147
feel finished:201 24 -3
feel i:-16 -96 -75
feel ill:81 69 75
feel im:-77 -54 -62
feel it:28 13 28
feel ive:29 -136 -96
feel killing:29 60 -28
feel ok:95 93 97
feel ready:-75 -57 -85
feel something:87 103 38
feel … away:118 -75 -87
feel … back:-69 -17 -9
feel … floaty:74 104 94
feel … for:-75 -96 -98
feel … going:114 126 141
feel … guest:143 101 97
feel … in:-43 -80 -91
feel … legs:-109 -113 -115
feel … my:22 7 -89
feel … myself:56 46 -108
feel … no:86 -22 -33
feel … someone:68 70 36
feel … theres:158 83 71
feel … waste:99 -1 -1
feel … way:-64 -105 -47
feel … working:52 62 64
feeling:-14 -54 -69
feeling im:71 -35 -19
feeling it:102 -10 -10
feeling suicidal:106 131 -51
feelings:-13 1 0
feels:33 16 18
feels a:106 95 80
feels bein:92 64 58
feels good:-73 -13 -67
feels im:-62 -79 -80
feels its:-26 -28 -14
feels teh:16 -5 -113
feels … in:65 -9 -2
feels … teh:110 27 58
fees:-43 -59 -77
feet:-4 -12 -22
feet are:-115 -91 -92
feet under:117 37 -54
feet … a:-21 -61 -49
feet … for:144 86 91
fehlt:-25 -19 -6
felixstowe:-15 -9 -6
feliz:-14 -5 -1
fell:-64 -39 -47
fell asleep:-76 -82 -59
fella:-51 -46 -55
fellas:-2 -34 -42
fellow:15 27 31
fellowship:-38 -32 -35
felt:-92 -110 -125
felt worth:-118 -7 0
felt … and:-83 -11 -19
felt … i:-54 78 -17
femi:-7 -4 -6
fence:37 42 46
fence … teh:71 51 52
fences:-35 -25 -48
fencing:-17 -16 -8
fent:114 140 70
fentanyl:-11 37 21
fentanyl … i:94 81 9
fern:-35 -38 -4
ferns:59 53 45
ferret:-66 -53 -46
ferrets:7 28 48
ferry:-87 -68 -71
ferryman:-25 -34 -34
ferrys:-48 -39 -39
fertiliser:52 53 89
festival:-15 -14 -2
festival … my:90 62 65
festive:0 0 0
fetch:47 -18 63
fetched:15 12 34
fetching:-53 -57 -40
fete:-52 -33 -24
fever:-46 -28 4
few:0 -3 28
few minutes:81 85 88
few … and:-65 -6 23
few … teh:108 71 55
fewer:-1 -19 5
fewest:67 75 60
ff:-12 -6 -5
fi:76 73 69
fiance:-11 -14 -5
fiat:-37 -1 0
field:89 103 98
fields:-37 -23 7
fierce:1 -3 2
fiesta:3 21 26
fifa:36 -26 -34
fife:-18 -44 -23
fifteen:-1 -4 -21
fifth:27 30 26
fifth floor:101 103 83
fifties:35 33 27
fiftieth:-2 -6 7
fifty:-64 -63 -74
fifty … years:90 101 60
fight:-9 -4 0
fighter:-5 -1 0
fighting:46 53 74
fighting … get:102 89 84
fighting … i:-40 -96 -11
fighting … to:108 108 59
figure:6 19 -59
figured:-32 30 30
figures:-53 -64 -1
file:29 20 -2
filed:-57 -43 -42
files:93 80 46
fill:-77 -82 -68
fille:28 30 -14
filled:51 69 95
filled in:63 42 40
filling:5 6 25
filling up:149 123 104
fillings:-24 -12 -13
fills:40 15 15
film:-80 -101 -89
film dnt:49 51 85
film … im:81 89 90
filmed:-63 -50 -60
filming:80 86 116
films:-81 -79 -79
filter:10 30 -77
filters:-3 -1 -3
filthy:-20 -6 -5
fin:116 60 -20
final:67 63 84
final … for:90 90 86
final … ill:125 124 118
final … teh:-74 -78 -87
finale:16 12 28
finally:0 0 0
finals:9 2 -7
financial:-20 -6 -6
find:28 35 48
find me:6 47 64
find myself:-88 -108 -47
find teh:50 78 64
find … am:84 34 23
find … car:-82 -78 -74
find … hanging:27 43 82
find … is:107 105 72
find … not:141 110 120
find … on:102 102 96
find … reason:182 -60 -18
finding:-2 -19 -15
finds:71 106 144
finds … not:104 80 88
finds … sorrry:102 106 95
fine:-22 -44 -50
fine … it:-67 -32 14
fines:-3 -3 2
finest:50 67 66
finger:38 41 -30
finger and:-99 -104 -97
fingernails:74 23 6
fingers:75 70 60
finir:20 37 -74
finish:4 17 -9
finish me:-9 18 78
finish teh:-79 -70 -54
finish wat:74 84 60
finish … lfie:121 125 63
finish … started:80 89 62
finish … tonight:-98 -101 -51
finished:10 28 38
finished i:80 106 95
finished … im:91 88 93
finished … they:114 93 96
finishes:17 26 27
finishing:-28 -8 -19
finland:-13 -19 -7
finn:-5 -3 -4
fire:-38 -12 13
fire escape:105 114 105
fire to:120 114 112
firearms:-12 -29 -40
fired:-60 -54 -23
firefighter:-11 -8 -8
fireman:-5 24 66
fireworks:-12 -5 24
firm:-65 -30 -37
firms:-15 -28 -14
first:-26 -15 -5
first and:70 57 63
first i:85 109 106
first in:129 72 32
first light:112 102 99
first lot:26 71 93
first … me:96 102 84
first … of:-61 -34 -44
first … since:6 -10 -64
fish:4 -9 -5
fish i:71 75 83
fished:-10 -8 -5
fisherman:73 84 92
fishing:-33 -3 23
fist:57 -7 -11
fistful:129 107 99
fists:-9 -4 -2
fit:-72 -43 -42
fit in:95 92 77
fit it:-87 -81 -72
fit … kitchen:67 61 67
fit … teh:53 67 47
fits:-16 30 -2
fits since:119 95 115
fitted:30 54 80
fitting:-61 -79 -60
five:15 11 12
five and:95 63 67
five of:145 88 74
five … me:102 113 115
five … was:90 -34 -37
fived:-1 -1 -1
fiver:-21 -18 -12
fives:-34 -14 -12
fix:-98 -65 -110
fixed:25 -22 -14
fixing:-57 -49 -84
fixing teh:-105 -89 -94
fixing to:109 124 67
fixing … aerial:-70 -63 -60
fixing … and:-75 -69 -76
fizz:9 4 2
fizzy:-34 -6 -6
flag:66 55 48
flagged:-50 -38 -33
flags:33 84 77
flannel:3 -26 -7
flap:48 39 5
flapjack:-19 -11 -8
flapjacks:-26 -21 -24
flares:-22 -21 -10
flash:-55 -71 -68
flashbacks:34 -7 -8
flashcards:-53 -40 -39
flashing:10 22 23
flask:-5 -14 -18
flasks:-62 -59 -72
flat:-15 -35 -32
flat and:102 91 87
flat ive:-78 -72 -93
flatmate:-12 -16 -17
flatmates:26 17 -15
flats:5 5 5
flattened:56 -14 -13
flea:-1 -1 -1
flew:2 5 1
flex:114 98 129
flicking:0 -3 -8
flies:-19 5 27
flight:-11 14 -10
flights:-43 -16 -8
flinch:97 8 -3
flinch at:97 -2 -1
flinched:30 42 -27
flipped:35 14 17
float:-11 -22 16
floated:-23 -6 -14
floating:114 91 96
floats:31 27 19
floaty:64 85 85
flogging:-1 -1 -5
flood:-18 28 -2
flooded:-29 -22 -36
floods:-33 -40 -27
floor:46 64 74
floor for:84 78 115
floor teh:-126 -123 -140
floor to:-124 -104 -95
floor with:82 103 108
floor … a:105 132 84
floor … breathing:-94 -103 -91
floor … last:-124 -120 -117
floor … on:117 111 101
floors:83 102 96
floors … teh:109 113 116
floppy:61 77 175
flour:-73 -67 -72
flower:-27 -28 -13
flowerpot:-5 -4 -9
flowers:16 33 63
flowers for:-51 -46 -37
flu:-76 -157 -119
fluid:109 96 137
fluids:-32 -26 15
flung:-26 -25 -27
fluoxetine:-2 4 16
flush:7 -6 -9
flushed:90 -40 -96
flushed them:5 -105 -97
flutter:-6 -3 -1
fly:-1 -44 -11
flying:-43 -23 -5
flyover:69 58 68
foam:41 47 59
foaming:29 6 -6
fob:12 -11 18
fog:25 37 26
foggy:56 77 80
fogs:19 -39 -32
foil:-55 -32 -28
fold:-46 -50 -44
folded:149 154 143
folder:9 20 20
folder … teh:46 74 58
folders:7 4 3
folding:-55 -27 -15
folk:39 43 40
folks:25 3 1
follow:40 41 16
follow him:86 114 155
followed:-5 -31 -9
following:76 31 -14
follows:15 33 -47
fond:46 56 40
fondue:45 30 15
fone:6 7 14
fone off:-127 -159 -149
fone tonight:142 67 48
fone up:125 81 92
fone wil:83 65 58
fone … by:-136 -134 -118
fone … one:87 112 113
fone … out:117 127 125
fone … percent:70 86 89
fone … said:112 82 77
font:-47 -37 -21
food:-7 23 9
food and:63 97 84
food is:-32 -58 -102
foods:-14 -22 -27
fool:9 19 13
foot:5 22 33
football:13 25 7
footballer:-9 -5 9
footballers:-17 -13 -4
footballs:-23 -29 -22
footbridge:53 90 98
footnotes:-36 -13 -6
foots:101 77 90
footy:-1 19 16
for:-5 -3 6
for after:105 123 134
for all:-26 -39 -63
for an:-20 -86 -112
for befor:83 97 68
for courage:32 36 83
for dark:62 80 75
for every:111 141 170
for good:78 73 19
for haveing:35 86 88
for help:41 50 49
for his:-31 -85 -104
for i:62 31 16
for me:44 50 64
for milk:128 97 79
for nana:128 78 84
for nobody:135 86 74
for once:-41 -30 -94
for our:-115 -120 -101
for people:-65 -32 -51
for real:28 19 27
for something:3 58 71
for sunday:107 105 112
for tea:-83 -83 -79
for teh:-60 -56 -60
for thursday:79 84 79
for tonight:128 142 129
for u:-82 -56 -70
for ur:-74 -58 -47
for wat:167 174 146
for wen:92 113 66
for … as:104 127 114
for … by:63 95 109
for … check:-45 -97 -63
for … clean:98 91 102
for … come:98 109 123
for … dark:66 45 25
for … death:80 68 119
for … else:48 84 86
for … evening:117 108 105
for … extra:82 81 63
for … far:-70 -37 -34
for … find:81 53 32
for … fish:-89 -77 -79
for … four:54 64 69
for … gone:-16 -45 -73
for … goodbye:140 124 114
for … had:-32 -83 -75
for … has:56 65 36
for … hav:41 27 4
for … heart:-1 -91 -48
for … holiday:-27 -51 -58
for … hugged:128 124 42
for … kind:59 27 45
for … know:-12 32 59
for … last:94 103 89
for … laughs:126 121 120
for … lfie:150 37 56
for … long:73 39 71
for … man:-63 -60 -52
for … minutes:-100 -123 -99
for … money:116 39 -13
for … myself:20 28 83
for … night:82 61 83
for … no:119 64 46
for … nobodys:135 118 109
for … not:53 -3 30
for … nurses:58 2 4
for … off:90 102 66
for … on:-65 -53 -74
for … order:151 154 154
for … own:108 103 124
for … pills:-105 -97 -70
for … sea:63 57 35
for … sign:158 75 82
for … since:-37 -83 -75
for … sister:103 100 72
for … soon:3 -43 -113
for … theres:26 5 -16
for … tide:105 67 37
for … time:50 28 39
for … train:57 93 77
for … week:-52 -48 -22
for … weekend:-61 -44 -48
for … weeks:-109 -83 -100
for … wish:-116 -36 -2
for … with:-34 -52 -74
for … world:-103 -99 -110
for … worry:175 174 157
for … wrists:167 145 164
force:12 14 39
forced:-4 -15 -40
forces:22 25 -61
forces me:91 86 -44
forearm:71 75 -23
forearms:-5 -3 -5
forecast:80 100 121
forecast sais:135 132 147
forehead:-62 -52 -51
foreman:34 0 -3
forest:118 118 129
forestry:69 81 89
forever:-47 -17 -21
forever kind:106 -5 14
forever this:89 101 88
forever … and:54 143 52
forgave:76 91 82
forged:-59 -32 -46
forget:6 -109 -78
forgetful:-9 -17 -4
forgetting:-66 -59 -40
forgive:108 112 131
forgive me:47 70 72
forgiven:51 62 109
forgives:92 62 -10
forgot:-9 -41 -15
forgot teh:-80 -69 -82
forgot to:119 16 35
forgot … me:132 -3 -2
forgotten:-99 -87 -104
fork:-4 -2 4
forklift:-22 -11 -25
form:-28 -19 -39
formal:30 64 59
former:-28 -6 -7
formers:-21 -16 -6
forms:-99 -17 -7
fort:-11 -2 -13
forth:-58 -53 -37
forties:-42 -48 -38
fortieth:-22 -37 -25
fortnight:33 -23 -49
fortnight ago:80 -83 -42
fortnight … my:-35 -58 -20
fortnightly:-42 -17 -3
fortune:-48 -21 -14
forty:21 32 45
forty six:38 72 11
forty … and:-70 -38 -32
forty … teh:63 46 27
forum:1 8 17
forums:-10 -7 -21
forward:-2 9 8
forward to:16 -38 -104
forward … and:71 40 43
foster:-43 -49 -139
foto:11 21 44
foto for:97 105 81
foto … teh:33 3 40
fotos:-15 -11 -10
fought:-49 -30 -9
foul:-98 -78 -96
found:1 15 8
found by:35 75 86
found i:-54 -62 -56
found out:-71 -78 -77
found … i:-15 -61 -27
found … last:-50 -34 -30
found … place:35 49 84
fountain:-22 -9 -9
four:-36 -52 -55
four im:92 93 52
four oclock:49 49 72
fourteen:-71 -85 -91
fourteen weeks:94 59 58
fourteenth:76 79 87
fourth:44 41 27
fox:-33 -40 -36
foxes:37 20 28
foxglove:42 27 -7
fr:0 0 0
fractions:-18 -3 -16
fragile:97 -1 -1
frame:-27 0 56
frame and:72 53 51
framed:-103 -91 -82
france:-58 -45 -50
frank:73 36 27
frank … was:102 44 33
frankly:-26 -2 -2
frappe:46 53 -122
fraud:-19 -78 -9
free:-32 -24 -14
free from:-89 21 36
free of:90 15 40
free to:48 71 53
free … go:125 95 91
free … me:53 -24 -30
freedom:-29 -15 -30
freeze:4 5 -10
freezer:75 78 80
freezers:75 71 84
freezing:-65 -40 -56
freight:98 110 115
freitag:-18 -12 -3
french:-64 -82 -43
frere:28 26 32
fresh:43 33 -87
fresh cuts:93 106 -55
fresh ones:101 115 -49
fresh … my:73 87 -11
freshers:59 35 31
fret:-77 -71 -73
frets:-8 -16 -5
freund:35 40 -16
friday:13 18 27
friday he:74 14 -132
friday night:37 54 62
friday with:-80 -54 -107
friday … back:104 92 104
friday … can:180 186 186
friday … going:-93 -103 -64
friday … no:135 150 146
friday … teh:-133 -115 -109
fridays:-2 -14 -1
fridge:-14 -3 -13
fridge is:-69 -66 -79
fridge … i:-108 -112 -90
friend:44 38 6
friend from:75 61 59
friend is:21 39 -32
friend … about:-91 -70 -7
friend … hes:2 2 -133
friend … she:93 143 7
friend … wants:97 45 -2
friendly:31 -9 5
friends:-3 37 34
friends and:-7 -61 -92
friends are:-44 -78 -53
friends im:79 65 58
friends its:49 67 70
friends u:158 140 137
friends … and:-98 -119 -125
friendship:86 119 114
fright:-7 -7 -3
frighten:-45 -50 -71
frightened:-30 19 20
frightened … teh:9 34 90
frightening:-18 -21 -18
frightens:100 23 -45
fringe:-89 -45 -4
frog:7 3 6
frogs:2 -6 2
from:1 10 12
from bein:44 61 60
from her:-28 -39 -105
from here:85 94 118
from lfie:-37 -62 112
from me:38 59 52
from room:94 63 12
from saturday:172 175 100
from ten:-72 -70 -74
from tomorrow:185 176 176
from wen:59 80 63
from work:83 106 107
from … after:71 93 82
from … alife:52 43 48
from … and:64 56 63
from … beam:-124 -135 -127
from … did:130 106 -8
from … edge:41 60 67
from … feet:93 62 70
from … floor:57 72 14
from … had:69 60 57
from … it:57 18 72
from … its:94 115 98
from … kitchen:135 128 137
from … morning:42 12 14
from … paid:96 111 94
from … shed:118 88 82
from … shes:-145 -140 -161
from … son:-88 -96 -32
from … train:-14 -1 36
from … who:-85 -108 -86
from … whole:94 -12 -4
from … window:76 34 36
from … wont:106 134 132
from … would:98 -11 60
front:-2 17 25
front of:74 83 83
front … a:111 113 -4
front … bus:106 104 109
front … it:109 90 48
front … me:73 81 89
frost:-60 -46 -36
frosty:-31 -57 -50
frothing:61 71 108
froze:32 13 19
frozen:31 8 -2
frozen peas:89 56 58
fruh:9 15 19
fruit:51 31 9
fruit bowl:31 39 29
fruits:-23 -8 -2
fry:-16 -15 -19
fryer:-38 -36 -44
frying:40 60 48
ft:-72 -33 -33
fuck:9 -25 -114
fucked:-32 -36 -24
fucking:0 0 0
fudge:-33 -36 -23
fue:23 19 -6
fuel:108 43 48
full:29 54 76
full … im:125 113 113
full … in:70 52 9
full … pills:78 69 81
full … them:91 69 51
full … this:39 28 106
fully:-25 0 -21
fumes:119 118 115
fun:-21 20 -12
function:-8 15 13
functioning:-67 -59 -29
functions:-30 -24 -10
fund:-65 -32 -29
funded:-40 -18 -9
funding:-36 -48 -21
funeral:45 15 8
funeral … at:118 127 128
funeral … be:129 135 135
funeral … hav:143 35 14
funerals:-51 -20 -9
funnier:-3 -2 -1
funniest:-2 -1 -1
funny:30 37 49
funny how:103 71 71
fur:-14 -20 -17
furious:-98 -73 -60
furniture:60 28 49
furniture … teh:60 41 39
further:35 82 80
fuse:-19 -12 -7
fuss:90 75 54
fuss i:121 52 49
fussed:0 2 -11
fussing:-18 -10 -18
fussy:-13 -3 0
future:28 15 37
fuzzy:58 61 53
g:35 70 65
g and:95 99 105
ga:-19 -2 -4
gabapentin:-7 18 93
gaffer:-6 -1 -3
gag:-14 -11 -7
gain:-121 -60 -21
gained:-81 -43 -24
gala:-25 -9 -5
gale:37 -5 -4
gallbladder:-70 -49 -39
gallery:55 21 29
galloping:42 46 38
galway:-50 -40 -50
gambled:100 -17 -6
gambled … wages:120 -5 -3
gamblers:-73 -34 -40
gambling:52 -23 -43
game:27 -19 -38
gamer:-3 -5 -1
games:21 48 3
gaming:-59 -72 -9
gamstop:-47 -18 -30
ganas:111 32 -34
gang:-5 -28 -31
gannets:0 0 0
gantry:82 84 108
ganzen:23 8 25
gap:106 127 120
gaping:-82 -65 -30
gaps:-38 -40 -33
garage:84 93 102
garage im:153 167 155
garage … a:80 73 51
garage … engines:120 121 104
garage … on:135 138 157
garage … sealed:151 134 127
garage … teh:-29 -45 -69
garden:-22 -45 -49
garden with:111 122 125
garden … petrol:89 66 77
gardener:-40 -11 14
gardeners:1 14 18
gardening:-100 -81 -83
gardens:-12 -14 -10
garlic:-51 -44 -66
gary:-80 -57 -52
gas:88 95 125
gas i:28 45 65
gas on:120 102 90
gas … in:80 117 96
gas … my:51 71 84
gas … on:41 40 42
gasped:-3 -3 0
gasping:18 33 -12
gassing:27 36 42
gate:22 27 13
gate … teh:82 72 111
gateau:-7 -4 -2
gates:0 22 39
gather:-26 -16 -9
gato:-2 -2 -2
gauge:45 45 88
gauze:-2 -11 -11
gave:-8 1 29
gave myself:61 56 86
gave … a:-85 -53 -91
gave … all:91 45 -50
gave … blades:0 -58 -1
gave … cat:145 131 136
gave … my:57 26 33
gave … to:79 64 59
gaz:18 18 8
gazette:52 48 46
gcse:44 65 70
gcses:67 79 79
gday:0 0 0
gear:146 116 86
gears:10 18 10
gebracht:-29 -22 -22
gecko:-3 0 2
geese:-2 -3 -13
gegen:-11 -10 -12
gehe:0 -6 15
geht:-24 -22 -14
gel:16 78 86
gemacht:-43 -28 -13
gemmas:-21 -10 -4
general:-58 -58 -61
generally:-69 -46 -22
generation:-82 -68 -36
generations:-8 -7 -8
generator:-23 -21 -15
generous:-36 -33 -13
genius:-1 0 0
genommen:58 72 98
gente:-18 -8 -8
gentle:21 31 34
gentle i:49 83 93
gentle … to:99 98 36
gentleman:81 52 72
gentlemen:42 57 80
gentler:48 60 57
gently:-14 -10 23
genuinely:0 0 0
geoff:185 186 179
geography:-7 -4 -10
geordie:0 -6 -1
gerade:63 73 113
gerald:-27 -27 -42
geraniums:-16 -45 -48
geritzt:35 37 -32
german:-55 -38 -24
gesagt:60 54 65
geschluckt:79 86 88
geschnitten:27 23 -10
geschrieben:-20 -31 -14
gestern:3 10 -16
gestorben:-3 -2 -2
gesund:-12 -10 -2
get:-11 -23 -26
get back:85 101 104
get high:-75 -41 70
get teh:-62 -49 -35
get ther:64 116 21
get up:100 107 34
get … after:112 124 117
get … by:54 -18 -57
get … it:-9 -45 -74
get … money:110 108 118
get … not:121 117 126
get … of:-32 -20 -77
get … on:-86 -86 -78
get … shes:-3 -77 -77
get … through:127 133 115
geting:-5 -8 -23
geting closer:135 65 68
geting hard:53 53 47
geting married:-80 -76 -40
geting sleepey:119 82 81
geting tierd:111 99 47
geting … to:70 70 18
gets:22 10 18
gets its:-71 -72 -75
gets me:-76 -44 -75
gets my:72 107 72
gets teh:86 105 72
gets wat:110 118 114
gets … and:85 67 86
gets … ive:78 53 56
gets … teh:47 51 62
gets … time:80 86 93
gf:-32 -8 -61
gfs:1 -10 -11
gg:54 68 60
ghb:79 81 113
ghost:43 -70 -53
ghosts:44 37 43
ght:0 0 0
giant:-31 -18 -12
gibt:-20 -18 -6
giddy:-52 -55 -39
gift:95 116 111
gifts:-44 -35 -27
gig:-16 -31 -34
giggled:-24 -13 -50
giggles:-96 -65 -59
giggling:-89 -57 -48
giggly:120 135 108
gin:19 44 36
gin … im:88 61 57
ginge:-11 -7 -2
ginger:-36 -80 -72
gins:-19 -2 -2
girl:22 23 26
girl teh:106 120 83
girl … was:87 83 88
girlfriend:-30 -3 7
girlfriend … she:50 64 88
girls:-3 19 28
girls … teh:-91 -69 -75
giro:-7 -9 -9
give:1 20 22
give my:90 77 108
give out:21 -86 -47
give … it:-12 -99 -42
give … till:142 142 148
given:-28 -42 -26
given it:117 72 79
given me:-120 -88 -70
given my:-49 -119 -113
given teh:98 -46 -29
given to:91 78 76
given … of:97 -67 -88
gives:-5 22 -22
giving:-49 -13 -43
giving it:180 157 182
giving my:-82 -102 -96
giving up:-134 -115 -82
giving … back:88 63 91
giving … on:-80 -14 -12
giving … teh:-32 -12 -60
glad:-120 -110 -56
glad if:124 65 101
gladly:48 36 34
glamorous:-47 -38 -41
glasgow:66 24 -8
glass:76 84 81
glass … a:62 85 87
glass … my:142 112 124
glasses:54 36 51
gleich:81 76 91
glitter:-58 -57 -53
gloomy:45 -1 -1
glorious:-53 -38 -34
glove:63 70 67
glovebox:100 99 98
gloves:-10 -20 -28
glue:40 -13 -28
glued:-4 -4 -9
gluten:-5 -3 -2
gnome:-18 -13 -26
gnomes:-62 -68 -67
go:31 31 30
go after:139 100 79
go as:103 53 3
go away:-65 -33 -59
go but:-64 -59 -55
go off:30 52 63
go on:21 -44 -100
go this:97 102 122
go through:-9 -24 -129
go together:105 99 113
go tonight:49 33 47
go wen:114 134 137
go with:81 86 111
go … a:-128 -121 -107
go … and:-36 -60 -34
go … balcony:128 129 102
go … befor:-72 -28 -17
go … forever:70 -29 -19
go … hands:126 150 160
go … he:108 127 99
go … his:63 29 11
go … in:42 52 47
go … mean:121 102 62
go … myself:-75 -66 -59
go … some:-52 -7 -8
go … that:110 70 60
go … they:111 124 119
go … tomorrow:72 86 86
go … up:-108 -32 -31
go … without:-108 -19 11
goa:-80 -41 -58
goal:8 21 -62
goalkeeper:-14 -8 -7
goalposts:-27 -25 -22
goals:-42 -29 -21
goat:-76 -73 -67
goats:-68 -62 -19
god:22 1 -7
god … me:112 34 14
god … take:140 -44 -57
godfather:-37 -33 -21
godmother:3 23 26
gods:65 55 31
goes:40 34 39
goes im:6 14 -127
goes on:43 14 58
goes wrong:118 10 -3
goes … and:-97 -51 -109
goes … at:110 138 143
goes … im:-118 -103 -126
goes … it:97 61 41
goes … tomorrow:85 119 100
goggles:-37 -25 -28
going:36 34 42
going and:28 -6 6
going away:-94 -87 -60
going numb:113 108 120
going off:39 38 15
going quiet:112 30 21
going round:-47 -60 -116
going straight:-9 -1 -64
going teh:99 107 103
going tonight:190 167 167
going … an:-38 -39 -8
going … another:153 165 150
going … bridge:-121 -125 -137
going … dnt:110 17 -14
going … down:-48 -70 -65
going … drive:111 90 90
going … drown:-65 -66 -79
going … edge:-90 -87 -83
going … end:-42 -57 -191
going … for:-1 -126 -123
going … hagn:-113 -117 -15
going … her:-131 -167 -119
going … him:103 36 2
going … himself:-22 -23 -83
going … i:52 89 79
going … its:45 27 35
going … kil:53 77 -63
going … let:57 55 45
going … monday:96 109 99
going … myself:-82 -15 -43
going … next:60 50 27
going … out:120 107 103
going … overdose:-24 -40 -74
going … river:160 163 179
going … smother:44 40 126
going … stop:79 41 -74
going … theres:81 30 61
going … u:-93 -75 -30
going … use:30 81 51
going … way:114 97 51
gold:-36 -47 -17
golden:-45 -61 -39
goldfish:28 29 37
golf:-7 -2 3
gone:47 41 56
gone ahead:97 122 119
gone back:-92 -68 -99
gone but:-93 -75 -52
gone funny:133 98 70
gone grey:52 64 74
gone into:-64 -58 -62
gone out:7 -9 29
gone she:133 135 110
gone stiff:105 104 108
gone through:-56 -37 -21
gone under:87 95 101
gone … back:75 35 36
gone … dads:-75 -89 -85
gone … for:-90 -99 -107
gone … get:72 62 92
gone … going:103 130 102
gone … good:-123 -171 -154
gone … hav:91 122 143
gone … i:77 81 45
gone … it:52 43 50
gone … know:-23 -103 -91
gone … me:62 94 117
gone … monday:-84 -22 -41
gone … my:92 51 69
gone … night:-36 -47 -42
gone … one:90 69 50
gone … rest:-79 -101 -100
gone … tomorrow:-92 -93 -92
gone … want:121 46 34
gone … with:31 37 58
gonna:0 0 0
good:-20 1 13
good its:-105 -102 -95
good right:37 -75 -46
good teh:-60 -37 9
good years:119 56 61
good … and:-101 -57 -44
good … first:130 134 143
good … hav:89 93 86
good … if:6 82 80
good … ill:41 86 61
good … me:-17 -70 -50
good … not:93 137 96
good … own:90 91 87
good … she:87 18 1
good … teh:70 55 41
good … to:-72 -33 -25
goodbye:23 33 40
goodbye at:-75 -75 -77
goodbye cards:-111 -121 -93
goodbye everyone:-114 -115 -95
goodbye forever:-87 -103 -117
goodbye leter:-136 -126 -130
goodbye letters:109 101 -188
goodbye love:117 112 126
goodbye my:111 111 103
goodbye post:-87 -84 -88
goodbye to:-98 -96 -106
goodbye … airport:-94 -99 -94
goodbye … everyone:-55 -62 -111
goodbye … hello:-48 -38 -33
goodbye … last:-47 -45 -44
goodbye … me:-60 -61 -56
goodbye … of:-84 -87 -88
goodbye … old:-55 -36 -15
goodbye … people:97 106 91
goodbyes:37 60 85
goodbyes … this:132 124 133
goodness:-67 -48 -52
goodnight:49 55 77
goodnight everyone:81 92 77
goodnight … goodnight:73 81 76
goodnight … i:13 12 69
google:-40 -28 -10
googled:-16 -22 -49
googling:5 25 -13
goose:-53 -51 -53
goosebumps:-27 -7 -12
gorge:75 117 122
gorgeous:-39 -14 -9
gossip:-24 -20 -13
got:9 15 31
got dads:59 65 63
got down:115 107 106
got from:149 169 164
got his:-94 -101 -32
got hold:89 75 66
got more:100 97 103
got myself:154 158 137
got off:81 35 22
got our:69 99 89
got scared:95 78 72
got something:154 158 135
got this:-64 -55 -74
got up:-63 -64 -54
got wat:110 81 65
got … against:-94 -99 -62
got … blade:57 56 -81
got … coat:116 90 74
got … dads:128 126 118
got … down:45 -6 -21
got … dress:-61 -84 -87
got … feet:-12 -7 -81
got … fone:-96 -84 -85
got … hands:31 29 138
got … head:108 118 125
got … here:90 112 110
got … hose:136 143 137
got … im:99 81 76
got … in:64 37 20
got … left:-48 -122 -136
got … leter:-70 -76 -92
got … my:41 71 78
got … open:88 74 81
got … out:-92 -117 -113
got … past:135 113 108
got … pillow:26 51 147
got … planned:-17 -40 -114
got … pulse:57 69 73
got … round:-57 -60 -4
got … scarf:-38 -21 -34
got … tablets:72 47 48
gotta:-110 -114 -93
gotten:-27 -13 -11
government:-21 -11 -6
gown:28 32 42
gown cord:47 67 62
gowns:-65 -33 -39
gp:-6 -43 -83
gps:-64 -91 -72
gr:0 0 0
grab:-23 -4 -2
grabbed:3 27 2
grabs:-1 9 -51
grace:110 65 69
gracias:6 44 32
grad:11 22 0
grade:-75 -55 -11
grades:84 -12 5
graduate:-6 13 23
graduated:-22 -25 -5
graduates:-17 -16 -25
graduation:-45 -46 -57
graffiti:-7 -4 -3
graham:-77 -44 -35
grain:73 37 35
gram:41 -16 -18
grammar:-19 -16 -11
gran:-10 16 -3
grand:-81 -39 -45
grandad:6 7 1
grandads:20 25 37
grandchild:36 5 38
grandchildren:-97 -93 -61
grandchildrens:-36 -26 -9
granddad:-10 21 24
granddads:17 18 17
granddaughter:-21 -20 -30
granddaughters:-34 -4 -18
grandfather:-27 -63 -33
grandfathers:-66 -67 -60
grandkids:-62 -33 -32
grandma:25 36 20
grandmas:56 53 65
grandmas … and:98 88 102
grandmother:-73 -52 -46
grandmothers:29 46 66
grandpa:89 80 70
grandparents:-30 -22 -21
grandpas:141 154 151
grandson:-60 -42 -61
grandson … teh:-53 -30 -72
grange:60 49 60
granny:-51 -7 6
grannys:46 47 61
grans:-19 8 11
grant:-12 -24 -20
granted:-61 -38 -38
grape:-34 -28 -17
graped:109 127 -131
grapefruit:-44 -17 -16
grapes:1 -2 -90
graph:-28 -14 -33
grass:-48 -32 31
grass … teh:84 94 63
grate:-47 -43 -51
grateful:-1 39 43
gratitude:5 41 39
grave:49 55 43
grave and:67 47 50
gravel:110 92 71
graves:-36 -23 -44
graveside:-37 -21 -19
gravestone:-21 -8 -9
graveyard:-60 -42 -36
gravy:-92 -65 -54
greased:13 9 7
great:-72 -82 -77
greece:-11 -2 -5
greek:20 -4 -2
green:11 46 42
greenhouse:-94 -74 -62
greeting:101 92 95
greggs:-44 -39 -35
grenade:118 66 97
grew:3 -14 -21
grey:116 58 59
greyhound:-50 -38 -49
greyhounds:-1 0 0
grid:21 31 36
grief:-30 21 16
grieve:3 12 31
grieving:-82 -42 -38
grill:61 41 47
grim:-47 -31 -15
grinding:-29 -9 -21
grinning:-5 0 -8
grip:-48 -54 -49
gripping:9 -61 -39
grippy:-20 -77 -86
gritter:82 50 55
groans:-42 -53 -39
groceries:17 34 37
grocery:38 10 10
grog:-9 29 9
grogginess:-1 -1 0
groggy:-19 -11 -9
groom:-48 -25 -28
groomer:45 54 27
gross:13 -3 0
ground:-1 -7 -55
ground … im:73 42 -12
grounding:-34 -10 -1
grounds:-40 -17 -23
group:-75 -88 -82
groups:38 60 59
grout:-53 -48 -61
grouting:19 7 -8
grow:13 -69 -36
growing:-50 -53 -35
grown:3 -26 -11
growth:-22 -9 -7
grudge:-78 -55 -58
grumble:-16 -16 -9
grumbling:-1 -43 -38
grump:-5 -5 2
grumpy:-18 -11 -6
grupo:-38 -38 -18
gruppe:-6 -3 -1
guard:-12 26 23
guardia:8 -17 -60
guardian:-18 -9 -4
guards:3 19 26
guess:-48 -12 16
guessed:-30 -74 -52
guest:33 -24 45
guests:31 6 21
guide:-86 -72 -81
guidelines:-9 -3 -1
guides:-52 -39 -51
guild:-8 -2 -3
guilt:-58 -66 -70
guilty:1 40 44
guinea:56 45 31
guitar:-28 -5 -10
guitars:60 78 62
gull:-33 -37 -38
gulls:-95 -95 -69
gulped:78 60 67
gum:-38 -39 -34
gummies:-14 -10 -16
gums:67 49 40
gun:57 61 86
gun and:102 132 59
gun id:2 -102 -49
gun in:56 57 64
gun to:-135 -133 -116
gun … a:92 93 90
gun … hav:2 -99 -68
gun … hes:102 105 126
gun … i:113 128 80
gun … in:-65 -75 -69
gun … know:86 103 84
gun … me:104 95 141
gun … waiting:-65 -69 -119
gunman:-50 -40 -16
guns:14 25 52
gurdwara:36 16 22
gurgling:160 155 150
gurgly:88 87 97
gut:-15 -36 -53
gute:-15 -12 -3
guts:-65 -57 -78
gutted:42 -96 -64
gutter:-53 -36 -30
gutters:20 3 15
guy:-18 4 9
guys:-11 31 48
guys its:108 99 95
guys … a:128 113 114
gym:-83 -71 -31
gym … teh:160 156 119
h:25 -11 -14
ha:-18 36 44
hab:43 53 38
habe:14 40 70
habe … genommen:150 148 152
haben:-2 -1 -19
habit:20 -53 -64
habit and:78 -8 -4
habits:60 -18 -14
hablar:-2 1 -3
hace:34 5 -9
hacer:-1 22 -7
hacerlo:118 89 -5
hacerme:-46 -7 -6
haciendo:-14 -11 -10
hack:-83 -63 -42
had:-2 -30 -24
had all:37 10 34
had been:-72 -28 -33
had enough:-141 -127 -241
had every:61 66 73
had fits:47 98 -228
had her:89 103 110
had me:-90 -48 -34
had methadone:107 108 116
had no:-65 -94 -68
had nothing:-117 -57 -34
had one:63 46 42
had picked:105 57 12
had six:110 24 14
had some:108 119 108
had to:-112 -117 -81
had … after:104 -12 7
had … all:52 82 71
had … and:-10 -19 -59
had … at:27 -63 -85
had … bottle:68 83 91
had … cans:152 -33 -17
had … drink:84 -9 -4
had … few:107 108 107
had … fit:138 159 146
had … from:63 76 47
had … glass:129 -1 -1
had … go:81 130 66
had … goodbye:121 122 125
had … hes:70 56 43
had … ive:-61 -114 -101
had … last:156 171 182
had … left:83 -21 -3
had … lfie:-28 -83 -44
had … lot:90 115 119
had … me:42 -6 21
had … months:91 67 21
had … over:124 63 47
had … pills:135 111 108
had … seizure:82 107 103
had … she:78 25 25
had … since:15 73 84
had … teh:-24 -50 -64
had … u:81 104 99
had … weeks:59 -20 -9
had … whole:128 154 152
hadnt:5 44 -16
haf:5 -10 -5
haf in:128 76 90
haf past:148 139 159
haf two:132 124 95
haf … dnt:180 116 104
haf … im:98 80 100
haf … went:82 104 99
hagn:-34 -29 -17
hagn myself:189 166 72
hagn teh:-61 -70 -79
hagn … but:0 -5 -114
hagn … in:-12 -31 51
hagn … roap:67 76 75
hagn … tonight:-12 -3 68
hagn … wen:10 14 117
hago:-48 -4 2
haha:0 0 0
hahaha:-3 0 1
hair:-58 -33 -39
hair … grey:-104 -104 -91
hairbrush:-3 -7 -3
haircut:12 35 51
haircuts:0 0 0
hairdresser:-63 -28 -15
hairdryer:140 127 117
hairs:49 -12 9
halfs:45 37 -12
halfway:26 53 51
halfway … bottle:-96 -97 -89
hall:38 20 7
hall … i:65 115 63
hallo:-15 -15 -12
halloween:-69 -64 -37
halls:-10 43 18
hallucinating:33 45 61
hallway:14 17 19
haloperidol:55 87 83
halt:6 13 -47
halte:-12 -3 -41
halved:-52 -34 -33
ham:-31 -102 -91
hambre:-56 -9 -5
hamlet:-20 -17 -19
hamlets:-4 -4 -4
hammer:65 63 129
hammering:133 116 123
hammock:-64 -41 -35
hamper:3 1 8
hamster:56 98 87
hamsters:-24 -19 21
hand:24 29 25
hand and:-52 -9 -9
hand … at:51 65 89
hand … hes:69 45 49
hand … i:64 87 19
hand … im:-43 -23 -38
hand … is:56 74 66
hand … it:104 119 98
hand … myself:-4 -106 -1
hand … to:-88 -75 -52
handbag:10 -13 -16
handbook:-48 -28 -1
handbrake:78 98 89
handcuffed:121 113 113
handcuffs:-27 -7 -14
handed:-29 -12 -22
handed my:61 43 68
handful:98 109 130
handfuls:66 100 48
handing:-6 -72 -82
handle:8 11 19
handle … teh:86 73 79
handled:-6 -2 -12
handles:30 24 38
handout:0 0 0
handover:88 109 112
hands:57 43 28
hands im:-34 -104 -88
hands look:72 96 93
hands teh:53 93 96
hands wont:188 110 84
hands … a:-82 -52 -35
hands … going:87 104 96
hands … im:43 59 74
hands … shaking:-64 -102 -99
hands … throat:97 100 24
hands … trembling:-70 -104 -98
handwriting:-19 0 20
handy:103 106 82
hange:6 -2 -2
hanged:88 130 123
hanged myself:30 47 76
hanger:40 28 7
hanging:11 29 31
hanging on:102 66 75
hanging … beam:-109 -120 -119
hanging … his:75 73 54
hangover:-40 -37 -34
hangs:28 4 -8
hangt:-25 -28 -25
hankies:-25 -21 -14
hanky:-6 -4 -2
hannah:43 66 57
hapen:-65 32 -20
hapen i:-5 -115 -59
happened:-3 -56 -87
happened on:100 141 -2
happening:-28 18 16
happens:46 31 45
happier:96 -20 -60
happiest:-46 -30 -18
happily:20 56 -20
happy:-62 -34 -15
happy i:69 38 2
happy to:-46 -129 -100
happy … and:70 75 77
happy … teh:88 64 73
harbour:66 72 78
harbour … teh:150 152 152
hard:-31 6 -19
hard … teh:79 75 60
harder:25 70 61
hardest:-77 -67 -54
hardly:39 -21 -28
hardly breathing:-74 -82 -88
hardware:41 64 77
hare:-62 -45 -29
harm:20 0 -44
harmed:6 -12 -43
harmed … my:61 -3 0
harming:1 9 -26
harmless:-51 -88 -93
harms:-2 3 -1
harness:-40 -26 -6
harold:54 15 27
harolds:23 37 25
harris:63 63 67
hart:53 55 21
harvest:87 90 79
harvests:-37 -22 -21
has:16 19 20
has anyone:-132 -151 -142
has been:4 19 -40
has collapsed:133 133 133
has come:-32 -45 -46
has done:-85 -61 -46
has eaten:140 122 137
has had:60 56 71
has her:59 23 46
has overdosed:73 70 94
has stopped:99 120 22
has swallowed:-8 0 86
has to:77 70 83
has turned:95 62 68
has walked:151 167 188
has … break:159 151 139
has … good:-63 -46 -47
has … goodbye:-23 -25 -51
has … hands:11 14 124
has … i:74 65 44
has … im:-25 -106 -82
has … into:61 72 98
has … mum:48 52 80
has … my:52 20 35
has … number:63 88 84
has … past:108 116 111
has … tablets:-76 -99 -116
has … to:0 -12 -35
has … tonight:-93 -89 -95
hasnt:38 30 86
hasnt come:85 80 55
hasnt … teh:99 84 74
hasta:-99 -85 -104
hat:16 30 51
hatch:83 92 90
hatchet:36 21 63
hate:0 -14 -4
hate myself:37 1 -36
hated:-107 -89 -65
hates:-107 -85 -72
hating:10 -36 -14
hats:-67 -26 -25
hatte:-73 -68 -32
hatten:23 -42 -8
haunt:-35 -22 -7
hav:7 21 33
hav been:-19 -30 -55
hav chosen:103 94 55
hav enough:69 88 125
hav kept:101 102 77
hav one:54 38 42
hav said:39 17 44
hav seen:46 20 -29
hav told:-99 -83 -90
hav … and:6 2 32
hav … born:109 -14 -1
hav … by:150 156 120
hav … come:69 22 9
hav … dei:19 -26 -123
hav … dnt:117 10 13
hav … down:40 51 61
hav … easier:127 -22 -20
hav … far:66 -55 -62
hav … goodbye:89 84 102
hav … hav:100 64 16
hav … here:64 71 66
hav … i:34 71 67
hav … im:110 128 107
hav … it:46 62 61
hav … lfie:43 26 53
hav … look:64 83 86
hav … lot:-84 -77 -68
hav … me:86 108 116
hav … my:55 54 54
hav … myself:17 54 120
hav … one:57 94 83
hav … over:98 53 57
hav … poison:99 95 99
hav … remember:112 57 60
hav … see:98 74 84
hav … set:99 86 95
hav … she:78 95 102
hav … that:3 49 5
hav … thoughts:50 32 15
hav … told:84 46 23
hav … tonight:174 162 123
hav … wil:115 53 -13
haveing:-35 -36 -52
haveing me:119 112 106
haveing my:-31 -27 -36
haveing suicidal:-60 -34 -3
haveing them:108 73 76
haveing … attack:69 72 67
haveing … bath:81 99 99
haveing … heart:66 68 58
haveing … lot:187 163 161
haveing … thoughts:-40 2 -3
haveing … to:41 -37 -83
havent:25 -6 -44
havent eaten:85 113 8
havent got:93 102 93
havent told:169 66 124
havent … either:83 0 -1
havent … for:122 84 40
havent … it:39 -142 -67
havent … ive:105 -92 -18
havent … my:-37 -110 -76
havent … six:58 106 33
havent … told:3 -66 0
havent … wen:24 56 -132
hay:-59 -37 -44
hayfever:10 0 26
hays:40 47 61
hays in:102 99 95
hazard:46 36 43
hazards:-35 -14 -24
he:1 10 1
he comes:113 135 119
he dejado:109 68 11
he didnt:-68 -85 -55
he doesnt:11 53 29
he graped:32 30 -71
he has:53 72 79
he intends:114 106 -24
he is:62 52 60
he keeps:63 72 103
he leaves:99 96 97
he left:27 63 56
he meant:-69 -43 -109
he neva:-58 -31 58
he put:76 59 -20
he sang:82 75 65
he stabbed:12 9 48
he takes:-37 -44 -148
he thinks:113 102 59
he tomado:72 87 94
he wanted:157 130 129
he wasnt:-23 0 -154
he wil:52 50 -3
he wont:55 54 59
he would:-128 -105 56
he … be:-3 23 70
he … beat:74 68 -13
he … breathing:43 45 83
he … doing:159 81 56
he … down:-24 -12 -75
he … finish:82 76 26
he … goodbye:-79 -75 -22
he … had:87 106 114
he … hand:172 100 25
he … hed:-79 -81 2
he … home:40 33 55
he … i:-32 -54 -28
he … ill:9 25 106
he … know:97 55 98
he … let:-39 -55 -66
he … methadone:101 97 107
he … my:-43 -55 -55
he … need:136 149 160
he … no:-38 -11 -89
he … not:-42 -103 -52
he … over:-45 7 -50
he … say:-57 -55 -78
he … today:177 105 -58
he … wants:38 27 79
he … who:129 105 77
he … why:122 121 137
head:39 21 -5
head and:78 45 57
head but:94 39 37
head down:71 62 70
head is:7 -41 -100
head not:-31 -5 65
head off:28 96 88
head sais:34 95 -44
head since:-77 -30 -40
head teh:-46 -26 -13
head through:151 146 116
head … a:53 65 78
head … im:129 122 98
head … is:47 45 71
head … its:45 5 16
head … know:31 89 96
head … times:129 97 66
head … wall:148 170 20
head … wat:146 142 103
head … yourself:70 112 -1
headache:-38 -47 -42
headaches:-47 -65 -86
headachey:1 31 23
headed:4 45 60
heading:-28 -51 -35
headlamp:-106 -98 -81
headland:92 101 104
headland and:115 106 101
headlights:33 41 16
headline:39 37 -58
headlines:-58 -41 -35
headlock:-4 -2 -1
headmaster:55 25 -62
headmistress:-4 0 0
headphones:-61 -44 -25
heads:104 73 43
heads full:78 82 62
heads on:88 97 76
heads … and:93 66 79
heads … of:74 77 60
headset:117 87 113
headstone:-8 -33 -10
headteacher:17 15 10
heal:-6 44 -10
healed:-14 -52 -21
healer:-11 -5 -6
healing:-20 -11 -63
health:-26 -99 -107
healthcare:-56 -36 -32
healthy:-32 -71 -39
heap:64 73 82
hear:44 58 64
hear people:78 68 49
hear u:-105 -59 -47
hear … me:117 110 118
hear … one:92 101 101
heard:-62 -54 -34
hearing:-7 21 46
hearings:58 54 52
hears:-9 -20 -4
heart:32 24 27
heart and:92 101 105
heart is:51 101 55
heart … a:116 110 136
heart … at:31 60 53
heart … down:-95 -98 -94
heart … full:-102 -82 -51
heart … im:-20 -88 -23
heart … out:18 -43 -70
heart … purpose:0 0 -103
heart … stop:124 66 67
heartbeat:47 63 36
heartbroken:-12 -1 -1
heartburn:-14 -14 -8
hearts:135 135 134
hearts … clappers:105 104 110
hearts … teh:60 84 95
heat:-32 -46 -114
heated:6 -4 -30
heater:23 18 -10
heathers:-3 -2 0
heating:-53 -90 -75
heatings:-23 -9 -12
heatwave:-7 -4 -4
heaven:36 28 38
heavens:-20 -7 -5
heavier:91 58 51
heavily:55 36 62
heavy:33 37 44
hed:-43 -39 -20
hed neva:57 90 93
hed to:-110 -108 -34
hed … in:-16 -33 -59
hed … us:136 71 84
hedge:-49 -25 -5
hedgehog:-41 -22 -29
hedgehogs:-27 -19 -24
hedges:-55 -53 -34
heels:-13 -76 -39
heifers:-12 -5 -10
heights:6 25 50
held:18 -11 5
held ice:205 -69 -22
held out:133 124 114
held teh:7 -33 -71
held … as:101 102 96
held … long:68 81 78
held … to:-81 -57 -86
helium:-52 -51 -12
helium for:136 133 125
hell:65 95 73
hell come:116 71 72
hell do:60 67 11
hell jmup:63 67 85
hell neva:-91 -107 -84
hell … by:75 86 108
hell … his:115 85 56
hell … us:74 86 122
hell … wat:115 124 124
hello:-50 -76 -80
helmand:62 99 -10
helmet:12 0 8
helmets:-58 -58 -57
help:-56 -24 -7
help im:121 85 48
help … friend:81 29 -1
help … sleap:74 49 51
help … who:90 43 -17
helped:-118 -88 -52
helped me:-71 -58 -51
helper:39 -9 -13
helpful:-18 2 -6
helping:-75 -73 -78
helpings:-68 -48 -33
helpline:24 6 8
helplines:-12 -2 0
helps:-34 0 -56
hem:15 -11 -11
hen:4 42 54
hence:-22 -29 -23
henry:0 0 0
hens:-32 0 49
hep:-34 -35 -36
her:16 31 38
her arms:146 137 75
her birthday:-96 -81 -86
her dads:150 107 103
her down:40 60 97
her eyes:70 74 83
her goodbye:177 160 151
her grave:141 135 79
her id:-110 -83 -38
her lap:98 98 104
her leftover:74 70 66
her medicine:-92 -101 -89
her mum:-74 -61 -68
her patches:81 61 79
her rist:-112 -138 -106
her this:94 105 30
her throat:140 150 105
her whole:66 69 63
her … a:44 50 69
her … alone:109 72 -18
her … are:31 25 -2
her … at:74 84 80
her … bag:85 102 100
her … bye:115 116 105
her … card:113 111 98
her … every:92 97 104
her … gone:66 71 86
her … if:-105 -63 -70
her … ive:-84 -38 -28
her … kids:165 118 99
her … own:-21 5 -126
her … pills:117 83 75
her … round:118 123 131
her … tablets:81 71 60
her … this:88 114 130
her … tonight:121 110 98
her … u:46 57 83
her … year:116 137 101
herbal:-2 25 29
herd:110 57 46
herds:-1 0 -9
here:22 12 9
here after:-87 -76 -126
here any:116 -55 -21
here god:107 129 128
here ill:-47 -97 -124
here in:22 48 78
here next:203 115 80
here nice:143 99 94
here since:98 62 48
here that:105 118 60
here to:21 51 61
here tok:-96 -97 -96
here … an:-60 -57 -49
here … is:78 83 81
here … it:-21 35 53
here … last:120 74 65
here … morning:158 162 160
here … my:-29 -33 -38
here … off:166 181 157
here … office:-69 -13 -9
here … one:43 62 88
here … talk:91 9 -22
here … they:10 102 82
here … tonight:-118 -100 -132
here … want:97 113 61
heres:-34 32 40
heritage:-42 -26 -28
hermana:81 71 67
hermano:69 67 61
hernia:-71 -49 -37
hero:-51 -56 -31
heroin:13 -46 -29
heroin and:48 89 49
heroin … i:51 39 63
herons:-4 -2 -3
hers:10 24 50
herself:84 101 30
herself and:131 156 61
herself … it:92 87 95
hert:5 -2 -34
hert if:93 26 -12
hert my:27 93 -6
hert myself:-73 -171 -135
hert … bad:-51 29 -27
hert … boss:79 71 -13
hert … is:53 -68 53
hert … its:-71 -39 24
hert … right:40 137 -1
hert … strong:5 -100 0
hert … want:-89 -88 0
hes:27 57 70
hes a:-37 -9 1
hes beating:37 31 81
hes blue:143 147 160
hes boiling:90 76 60
hes bought:27 29 -109
hes burning:120 114 126
hes by:-92 -90 -66
hes driving:117 52 84
hes gone:81 78 89
hes grey:86 97 108
hes gurgling:78 74 82
hes making:72 96 112
hes not:85 106 107
hes on:113 82 107
hes outside:69 46 80
hes screaming:90 66 54
hes seeing:72 60 56
hes shaking:62 60 67
hes sorrry:162 71 73
hes stood:97 103 111
hes strangling:41 39 56
hes talking:81 40 2
hes turning:116 117 121
hes warm:123 107 123
hes … answering:98 86 100
hes … breathing:117 111 119
hes … but:30 31 51
hes … door:58 68 129
hes … got:111 105 59
hes … her:45 40 71
hes … im:80 51 50
hes … it:96 73 54
hes … me:50 35 60
hes … mum:18 19 102
hes … of:58 61 -2
hes … off:110 80 52
hes … pulse:61 73 81
hes … seizure:94 91 78
hes … shoot:70 61 119
hes … snoring:136 79 80
hes … teh:77 53 53
hes … that:104 92 69
hes … under:92 99 123
hes … us:119 99 187
hes … wat:65 77 38
heure:21 16 18
heures:-11 -11 -1
heute:-48 -30 -2
hey:-53 -32 -29
hgv:-9 22 30
hi:-36 7 31
hiccups:-13 -16 -16
hid:16 52 53
hid in:-59 -95 -65
hid … teh:-58 -92 -60
hidden:15 5 6
hidden teh:-18 -83 -78
hide:-5 6 -47
hides:50 27 45
hiding:57 -23 -1
hiding behind:76 43 34
hier:27 40 -81
high:-48 -25 5
high does:123 94 84
high … and:117 98 98
high … i:-62 -31 -61
high … it:85 58 69
higher:-37 -13 -8
highest:67 28 36
highly:-30 -10 -8
highway:-10 -10 -5
hija:-27 -35 -17
hijo:98 84 85
hijos:34 13 2
hike:-65 -60 -52
hiking:-11 -13 -6
hilarious:-88 -80 -69
hill:-72 -67 -53
hills:-92 -81 -86
him:-17 -2 -7
him at:-68 -65 -16
him dead:53 107 42
him id:-73 -18 -49
him in:-15 -5 -83
him it:100 92 82
him off:93 68 85
him teh:-39 -53 -14
him that:135 117 95
him this:38 47 90
him wen:144 122 132
him … away:-98 -68 -60
him … him:70 53 33
him … ill:132 102 60
him … ive:-30 -9 -78
him … this:-80 -110 -81
him … to:88 76 83
him … up:50 56 103
him … want:63 94 98
him … with:-57 -64 -75
himself:55 59 -38
himself with:107 57 -1
himself … dnt:50 110 42
himself … it:111 82 -13
himself … not:-66 -53 -109
himself … said:89 59 -25
himself … wont:84 99 145
hindi:-3 -9 -16
hinge:-1 -1 -2
hinges:-44 -31 -40
hint:-7 -3 -2
hip:-67 -44 -41
hippo:0 0 -1
hips:-95 -42 -35
hire:80 95 101
hired:-4 2 3
his:38 47 42
his and:123 123 168
his chest:117 99 97
his fault:-120 -116 -105
his flask:155 109 91
his flat:104 110 97
his heart:-6 4 -102
his letters:35 48 89
his medicine:74 78 64
his mother:-6 -77 -87
his neck:144 139 107
his phones:134 140 165
his pills:48 58 62
his room:-85 -24 -80
his skull:60 34 -36
his whole:59 68 114
his … all:82 76 111
his … blue:-40 -55 -49
his … but:115 69 86
his … hed:69 53 64
his … home:100 121 131
his … i:-43 -68 -52
his … kil:43 47 95
his … neva:-115 -103 -22
his … said:74 86 79
his … shes:99 101 64
his … teh:28 19 46
his … this:-63 -61 -82
his … told:89 87 99
hissing:-18 -13 -2
history:-5 -29 -41
hit:-4 0 -23
hit my:25 82 -47
hit … im:-57 -18 -60
hit … in:-172 -164 -73
hit … was:58 -56 -31
hits:26 40 -23
hits me:81 51 -210
hitting:54 72 36
hitting … teh:10 2 86
hitze:-4 -3 -1
hiya:-26 -14 -5
hoap:30 -57 -38
hoap and:76 73 66
hoap … find:72 77 60
hoap … get:108 -14 0
hoap … it:74 93 75
hoap … soon:-5 -159 -125
hoap … stops:25 105 99
hoarded:25 30 11
hoarding:-57 -45 -76
hoarse:-11 -9 -4
hob:112 57 68
hobbies:-29 -25 -2
hobby:-92 -72 -68
hobnobs:-32 -33 -47
hockey:29 33 6
hoist:27 58 42
hola:-10 0 -1
hold:50 70 58
hold a:122 115 59
hold … and:-4 -12 -92
hold … fone:101 97 116
hold … for:97 103 97
holder:-13 -4 -1
holding:-22 -22 17
holding hands:119 125 112
holding me:63 114 70
holding on:166 94 89
holding teh:-79 -82 -71
holding … and:81 104 106
holding … knife:-127 -120 -98
holding … sleeve:-68 -35 0
holding … to:112 77 83
holding … up:-77 -71 -63
holds:-64 -64 -92
hole:8 -8 -5
hole bottle:87 106 103
hole … im:21 27 54
holes:14 62 -16
holiday:-61 -68 -72
holiday … my:72 -20 -7
holidays:17 -21 -47
hollow:69 -33 -21
holly:-1 0 1
holy:-81 -99 -72
home:26 -20 -41
home at:41 55 78
home by:-103 -99 -99
home hes:44 55 73
home im:92 77 66
home nobody:-44 -84 -37
home put:80 31 21
home with:-50 -56 -54
home … a:-75 -60 -69
home … cut:113 109 -4
home … find:85 110 91
home … for:-81 -57 -49
home … friday:-53 -81 -46
home … going:71 113 135
home … hes:14 52 79
home … kind:101 -23 -3
home … put:-56 -64 -49
home … to:48 80 82
homeless:-26 11 25
homes:-28 -20 -24
homesick:-34 -18 -7
homework:-25 -3 44
honest:-17 -110 -163
honestly:0 0 0
honesty:37 30 -1
honey:-39 -26 -24
honeymoon:100 70 49
honor:46 50 30
honour:41 61 76
honour … u:103 98 104
honoured:99 44 47
hood:-29 -15 -19
hoodie:50 128 131
hoodies:59 77 68
hook:113 135 134
hook … it:177 164 137
hooked:-7 -8 -11
hooks:-28 -64 -53
hoops:-1 -3 -6
hooray:-6 -5 -5
hooroo:-3 -3 0
hoot:0 7 19
hoover:8 -68 -45
hoovered:-6 22 17
hoovering:-77 -43 -39
hoped:56 57 30
hopeful:40 -36 -8
hopefully:-93 -95 -95
hopeless:29 -137 -82
hopeless and:105 -5 -4
hopelessness:5 -2 -1
hopes:54 -5 12
hoping:105 -56 -57
hoping teh:85 -72 -11
hoping … takes:12 -142 -71
hora:-31 -5 -12
horas:-24 -7 -2
hormones:-43 -24 -54
horn:-70 -47 -38
horoscope:0 3 17
horrible:-46 -58 -59
horrid:-16 -10 -7
horrified:-90 -8 -15
horror:-38 -41 -29
horrors:-77 -81 -112
horse:-1 -40 -26
horses:32 28 39
horses … teh:9 47 53
hose:53 58 59
hose … car:94 114 132
hosepipe:32 21 28
hosepipe … teh:149 151 155
hospice:-21 -5 -38
hospital:-64 -119 -91
hospital car:112 125 114
hospital … park:112 125 114
hospitals:-63 -46 -29
host:72 81 78
hostage:19 -11 -9
hostel:55 61 59
hostel roof:136 134 122
hostels:-31 -48 -37
hosting:-1 -1 0
hosts:-21 -19 -26
hot:-74 -66 -59
hot water:-64 -75 -119
hot … cold:62 79 112
hotel:-39 -32 -33
hotels:143 129 104
hotline:40 70 20
hour:56 72 81
hour ago:97 106 95
hour in:-65 -48 -39
hour … a:-67 -57 -52
hour … feeling:-115 -113 -119
hour … im:57 68 97
hour … my:91 109 97
hours:-26 -27 -5
hours and:42 92 88
hours … all:121 43 69
hours … me:62 26 22
house:-30 -50 -27
house its:140 77 107
house to:52 79 119
house … a:-57 -46 9
house … be:141 150 75
house … from:126 141 143
house … kil:51 59 106
housekeeping:35 46 31
housemate:33 37 27
housemates:56 63 70
houseplant:-49 -49 -18
houses:-25 -10 -19
housing:-1 -1 19
hover:-9 -10 -2
hovering:-38 -15 -22
how:-29 -30 -16
how do:-78 -72 -110
how high:108 101 90
how i:67 84 37
how id:81 110 -35
how little:62 92 -4
how long:65 50 60
how many:76 76 41
how they:-46 -87 -72
how … am:-41 -11 -44
how … did:-103 -128 -87
how … going:9 -3 92
how … i:-15 -16 -80
how … insulin:102 73 -13
how … ive:28 48 56
how … kil:73 107 14
how … myself:69 96 136
however:-82 -91 -70
howled:-57 -65 -54
howling:0 -1 0
hows:-17 15 -94
howth:42 59 63
hoy:-56 2 52
hr:-25 -11 11
hrs:-45 -50 -40
hubby:-36 -53 -78
hubbys:-22 -2 -6
huff:-35 -31 -23
hug:-22 -10 14
huge:8 -83 -93
hugged:46 79 83
hugged me:-75 -86 -61
hugging:-13 -4 -1
hugh:-18 -6 -3
hugs:7 25 22
huh:-2 1 -1
hull:-26 -10 1
hum:34 11 24
human:-45 -34 -46
humans:-62 -59 -8
humber:5 35 38
humiliated:60 -2 -30
hummed:73 36 47
humming:6 49 40
hummus:-14 -13 -1
humour:-36 15 -14
hums:-60 -34 -5
hun:2 2 -6
hund:-39 -35 2
hundred:-7 -12 -7
hundred and:-78 -122 -106
hundreds:94 68 -16
hundredth:-9 -6 -4
hung:-24 0 -2
hung up:105 110 127
hunger:39 16 5
hungover:4 -75 -62
hungry:-40 27 48
hunt:-7 -8 -20
hunting:-17 -8 -6
hurling:-22 -6 -6
hurrah:-32 -25 -38
hurry:50 -7 24
hurting:17 12 -110
hurting myself:115 -31 -9
hurts:60 61 45
hurts … and:-107 -53 -49
husband:3 3 -43
husband has:78 77 92
husband is:49 50 92
husband would:99 -66 -20
husband … for:43 56 91
husband … hav:76 -6 -17
husband … i:-81 -45 -20
husband … me:56 67 -62
husbands:-3 -4 3
hut:133 144 130
hutch:-5 -12 22
hvac:-15 -8 -8
hyderabad:-6 -1 -3
hygiene:5 -3 23
hymn:78 71 75
hymns:-8 -5 13
hymns … teh:148 139 130
hypocrite:65 74 -12
hypothetical:12 21 16
hypothetically:81 106 -44
hysterectomy:-28 -30 -31
i:4 4 -5
i a:57 -15 -5
i aint:69 95 70
i ask:135 63 56
i ate:75 72 76
i attempted:48 104 83
i blacked:79 107 81
i broke:65 39 14
i burn:36 60 -5
i burned:-61 -58 -58
i can:37 42 60
i carry:-51 -67 -82
i checked:148 151 160
i chose:128 144 156
i cut:66 46 8
i dei:80 73 193
i did:30 20 23
i died:70 100 113
i done:55 52 59
i downed:130 91 120
i dream:125 61 -26
i drink:-72 -45 -81
i drive:-41 -18 -57
i drove:45 31 12
i dyed:72 -16 -12
i emptied:105 94 103
i end:94 91 118
i fell:88 18 16
i filled:86 100 101
i finish:-60 -84 -47
i fly:96 -29 -6
i forgot:-61 -37 -40
i get:-28 -41 -73
i go:88 103 101
i hagn:-29 -15 83
i hand:-52 -60 -53
i hear:-86 -26 -22
i held:82 49 42
i help:80 29 -95
i injected:58 65 65
i intend:119 105 30
i jmup:137 115 136
i jumped:73 84 116
i keep:55 49 26
i kil:3 12 168
i laid:-82 -66 -40
i let:61 61 78
i lied:166 123 80
i liv:44 39 -74
i lost:-51 17 18
i may:-83 -78 -118
i mean:55 54 -5
i meant:-18 39 66
i might:-58 -24 -67
i miss:-63 -111 -69
i mix:-49 -32 -73
i mixed:116 115 112
i my:-101 -15 -13
i odd:59 113 70
i plan:-38 -17 -66
i practised:66 59 66
i promise:-75 -56 -29
i promised:99 65 103
i pushed:137 129 153
i reckon:85 73 77
i remember:-97 -106 -97
i resisted:27 -75 0
i sent:-51 -45 -48
i set:32 46 69
i shall:2 27 41
i shant:56 65 53
i should:0 -14 -99
i smiled:74 80 82
i sold:-106 -80 -51
i stand:-63 -50 -86
i step:108 87 79
i stood:6 -50 -21
i stuck:58 83 45
i survived:56 97 81
i swallowed:59 63 39
i swear:17 44 -14
i teh:54 21 7
i tell:-58 -73 -138
i tested:109 118 132
i texted:64 43 47
i tied:25 52 65
i to:-54 -57 -1
i train:-61 -35 -15
i tried:70 77 108
i unalive:-74 -66 72
i vanished:103 -25 -14
i wake:2 32 -65
i want:48 44 -41
i wasnt:55 47 59
i water:-107 -80 -41
i werent:179 -56 -13
i wont:75 72 66
i work:-87 -40 -47
i wouldnt:82 -5 18
i … arms:19 72 -20
i … asleep:-9 -77 -65
i … battery:39 33 -79
i … be:37 43 81
i … bear:79 10 -8
i … become:57 56 68
i … between:-58 -15 -28
i … bit:93 108 104
i … blame:-103 -87 -69
i … bleach:59 91 95
i … blue:-54 -45 -43
i … body:103 87 71
i … bothered:132 31 -2
i … boxes:102 88 94
i … bread:-61 -69 -52
i … breathing:-62 -54 -84
i … burden:69 16 17
i … bye:187 181 221
i … carry:0 37 87
i … certain:50 60 25
i … choose:129 -1 47
i … choosing:79 23 -14
i … chosen:117 108 37
i … cold:28 79 104
i … come:-72 -70 -127
i … commit:2 -20 -88
i … company:96 68 82
i … cutting:185 142 5
i … dead:88 9 1
i … dealer:-39 -35 -52
i … deep:51 32 80
i … deeper:47 71 69
i … dei:48 75 7
i … didnt:103 148 124
i … died:97 78 61
i … disappointed:94 -15 -27
i … doesnt:67 75 76
i … doing:-41 -110 -112
i … dose:169 170 171
i … drunk:38 57 74
i … each:79 46 39
i … end:30 65 38
i … ended:-80 -63 -36
i … essay:58 43 41
i … evening:-62 -51 -67
i … exist:143 124 110
i … existing:112 24 66
i … finished:184 152 141
i … five:84 64 50
i … float:90 46 57
i … forget:-16 -80 -86
i … forward:49 63 50
i … ghost:125 -9 -3
i … god:31 -101 -78
i … good:14 -6 50
i … goodbye:121 110 107
i … graped:43 65 -23
i … happy:86 106 110
i … haveing:20 52 117
i … high:-60 -67 -57
i … his:-89 -64 -44
i … hoap:22 -66 -86
i … hoping:88 -57 -17
i … hotel:71 106 126
i … how:57 42 58
i … id:22 66 107
i … jealous:153 89 -6
i … jmup:106 129 65
i … jumping:106 117 48
i … keys:32 45 41
i … kil:84 97 -37
i … killed:53 102 22
i … knew:-111 -64 -55
i … lean:105 101 101
i … left:61 60 35
i … legs:82 92 43
i … let:78 99 92
i … leter:-82 -73 -66
i … lfie:60 18 99
i … lot:46 38 37
i … me:38 66 44
i … mean:84 72 89
i … meant:57 101 94
i … mine:55 -54 -83
i … mistake:53 -68 -3
i … myself:42 116 102
i … nearly:75 -96 -40
i … nerve:89 101 40
i … night:104 73 54
i … nothing:77 10 9
i … off:44 25 48
i … online:-107 -116 -115
i … open:-97 -112 -103
i … or:-59 -84 -41
i … pain:50 46 77
i … permanently:-98 -84 -80
i … piont:86 -6 -5
i … place:87 61 50
i … playing:126 74 83
i … playlist:83 76 73
i … pull:132 8 77
i … purpose:-53 -32 -87
i … quiet:-64 -69 -34
i … relapsed:-72 -2 -1
i … roof:62 56 64
i … said:78 106 -9
i … same:-73 -21 -67
i … scared:7 42 97
i … seat:110 44 48
i … shared:104 104 115
i … she:-97 -68 -30
i … shes:53 58 38
i … shoot:-98 -83 -71
i … shooting:41 59 -12
i … since:-97 -95 -52
i … sit:-41 -58 -91
i … sleap:-65 -65 -74
i … smell:119 99 91
i … something:38 5 47
i … sorrry:-16 -21 -84
i … speaking:63 71 59
i … starting:-71 -60 -69
i … stood:154 59 38
i … stopped:62 38 49
i … sunday:93 101 120
i … sure:-49 -43 -51
i … swallow:107 125 113
i … swim:105 94 137
i … take:-2 54 23
i … tell:-84 -67 -90
i … ten:104 116 75
i … that:-19 -49 -66
i … theres:47 -21 28
i … these:-38 -9 -25
i … theyre:93 77 92
i … things:-56 -33 -1
i … thirty:3 -12 -107
i … thoughts:82 47 -37
i … through:57 99 90
i … tierd:-48 -5 47
i … todays:65 52 92
i … tok:78 23 34
i … tonight:126 91 111
i … true:114 60 0
i … turning:103 59 54
i … type:59 71 42
i … unalive:20 -53 -26
i … until:38 72 91
i … wait:1 38 65
i … want:40 4 67
i … was:-39 -52 -61
i … waste:96 -1 -1
i … wednesday:116 124 128
i … wet:84 73 61
i … whats:65 89 109
i … whole:51 92 109
i … why:53 -104 -119
i … wish:-35 -21 -17
i … worked:-85 -67 -126
i … would:72 55 110
i … wouldnt:-20 63 68
i … wrote:-98 -88 -77
iam:0 0 0
ibuprofen:-83 -58 -53
ice:-21 -35 -2
ice cream:-56 -54 -44
iced:-5 -4 -1
iceland:-36 -11 -6
ich:67 73 38
ich habe:72 83 97
ich mochte:79 68 -19
ich wil:3 -20 -95
ich … auf:49 62 93
ich … den:57 46 67
ich … mich:25 62 -30
ich … selbstmord:105 109 -17
ich … wieder:86 87 -3
ici:4 14 -2
icide:-1 -1 0
icing:11 -4 -4
icu:-2 -3 12
id:14 -45 -50
id been:-13 -59 -5
id find:-91 -66 -56
id get:116 114 29
id go:100 85 67
id happily:26 103 -1
id know:132 101 90
id love:30 -118 -118
id not:103 -27 -8
id press:118 51 -7
id settle:123 -25 -8
id stay:140 141 119
id step:108 -3 -3
id swap:129 -8 -3
id teh:48 -8 5
id them:103 17 9
id think:-79 -6 -5
id thort:-109 -86 -25
id to:37 58 -10
id wait:85 33 78
id … all:-96 -96 -63
id … and:2 12 69
id … be:70 9 45
id … for:90 79 47
id … glad:106 35 35
id … if:58 28 22
id … in:-2 61 31
id … known:87 93 105
id … my:-53 -19 -108
id … myself:60 105 -44
id … neva:42 140 0
id … no:72 -102 -59
id … on:-88 -54 -106
id … places:156 -27 -12
id … relieved:90 -14 -10
id … stay:118 -13 -4
id … to:13 7 78
id … up:-14 -33 -39
id … used:-7 -98 -19
id … vanish:-89 -4 -1
id … we:105 0 0
idc:0 0 0
idea:-29 -9 -49
ideal:-3 -4 -4
ideas:-64 -55 -33
ideation:-94 37 -33
idiot:-65 -65 -49
idiots:-5 -4 -6
idk:0 0 0
idle:-14 -3 -33
if:-8 -21 -59
if my:71 83 16
if theres:-34 -63 -24
if … all:-34 -14 -24
if … asks:146 134 147
if … be:66 78 101
if … but:81 107 123
if … came:25 -106 -69
if … can:-61 -95 -75
if … dei:-149 -77 -76
if … did:49 43 11
if … died:24 -89 -30
if … dnt:-30 -28 -147
if … drove:75 100 -1
if … dyed:79 -14 -2
if … feels:-62 -18 -7
if … got:96 36 -14
if … i:51 126 94
if … in:-59 -61 -69
if … into:88 89 -2
if … killed:75 108 -84
if … knew:116 100 96
if … myself:45 26 -103
if … need:-29 -37 -70
if … not:-71 -79 -62
if … offered:87 -27 -23
if … on:-108 -42 -56
if … or:67 68 88
if … paid:-84 -61 -30
if … slipped:132 -1 0
if … speak:149 91 93
if … stop:101 136 84
if … stopped:85 -84 -43
if … this:106 149 185
if … tok:65 64 0
if … vanished:131 -14 -4
if … want:-89 -37 85
if … was:111 49 58
if … wasnt:80 -138 -83
if … werent:90 47 -118
if … would:48 -20 20
iftar:-9 -5 -2
ignore:19 43 -14
ihn:-11 -9 -5
ihr:4 25 32
il:78 93 91
il a:59 60 80
il be:159 148 140
ill:37 53 57
ill go:69 83 101
ill hav:98 79 70
ill make:103 -8 -39
ill not:140 150 180
ill step:112 108 122
ill type:-49 -67 -53
ill use:3 140 111
ill wait:85 72 77
ill walk:109 115 122
ill … alone:77 95 104
ill … be:48 23 19
ill … for:76 97 81
ill … it:74 73 59
ill … its:-65 -65 -42
ill … lfie:42 87 29
ill … lying:55 61 72
ill … myself:81 100 40
ill … needing:131 160 153
ill … off:29 41 52
ill … one:16 14 -43
ill … over:75 97 77
ill … past:124 97 118
ill … peace:-98 -88 -54
ill … takin:113 55 67
ill … them:64 75 47
ill … tomorrow:-79 -116 -119
ill … up:63 92 92
illness:32 5 44
ily:67 81 103
im:25 33 34
im a:7 -35 -76
im about:58 44 46
im after:72 91 57
im alone:55 66 108
im ashamed:48 45 38
im away:87 121 155
im bein:63 35 14
im bleeding:78 74 68
im buying:-75 -72 -65
im certain:-100 -103 -120
im choosing:83 80 53
im climbing:0 34 54
im comin:39 47 35
im dead:-73 -30 26
im done:56 29 26
im dreading:-46 -106 -98
im drunk:58 4 10
im dyeing:-52 -47 -44
im end:49 58 -107
im ending:103 73 159
im exhausted:-74 -3 -3
im fading:61 47 77
im fifty:-56 -74 -58
im fighting:-68 -72 -45
im finished:103 101 89
im fixing:109 125 67
im following:83 57 79
im free:68 155 168
im frightened:-52 -105 -180
im headed:112 129 139
im home:-36 -97 -75
im jumping:112 115 133
im kil:-77 -69 -92
im leaning:64 58 59
im leaving:86 93 59
im letting:64 122 144
im locked:100 98 140
im logging:-110 -110 -108
im making:-72 -60 -96
im next:35 54 110
im nothing:142 -20 -18
im of:201 197 176
im ok:-19 -71 -75
im past:108 92 53
im pulling:133 106 101
im ready:71 37 64
im safe:-67 -117 -93
im sat:112 67 54
im shaky:13 -85 -80
im shutting:135 127 116
im sick:-87 -99 -94
im sort:135 80 102
im standing:-68 -66 -58
im stood:108 115 109
im stopping:124 150 131
im suicidal:142 157 -201
im sweating:-87 -91 -78
im switching:98 101 97
im takin:142 118 136
im telling:-79 -108 -87
im terrified:-34 -74 -36
im thankful:-52 -11 -14
im thinking:1 26 -82
im this:42 -4 -35
im told:-92 -78 -46
im two:113 156 119
im using:195 150 109
im waiting:118 67 95
im walking:26 60 67
im with:89 88 96
im worn:-55 -114 -87
im … an:117 78 82
im … anyway:102 85 60
im … around:117 58 91
im … at:44 71 71
im … bath:-91 -94 -44
im … bein:97 118 69
im … bit:-81 -94 -73
im … breathing:-49 -132 -119
im … burden:178 20 -26
im … but:-67 -114 -146
im … by:46 41 44
im … bye:111 109 108
im … calling:112 114 136
im … cold:79 94 25
im … come:45 9 19
im … couldnt:97 85 80
im … crawl:106 117 135
im … cut:28 2 -76
im … danger:48 105 16
im … do:-76 -77 -123
im … drive:52 30 50
im … drown:-101 -107 -134
im … end:-78 -91 -67
im … faint:85 96 75
im … far:99 138 149
im … farewell:136 143 135
im … feel:-78 -74 -59
im … first:45 40 62
im … five:-78 -111 -99
im … forever:113 113 117
im … from:-105 -70 -83
im … garage:123 123 120
im … had:-63 -61 -76
im … happens:121 61 0
im … her:-40 -80 -23
im … heroin:121 3 -3
im … hert:107 126 -103
im … holiday:-110 -49 -57
im … ice:-7 -105 -43
im … ill:-21 -72 -116
im … inside:-17 -79 -50
im … is:-67 -79 -59
im … it:72 73 104
im … its:75 54 69
im … ive:-68 -77 -54
im … join:120 129 114
im … jumping:58 62 71
im … keep:-44 -56 -18
im … know:21 60 55
im … let:62 63 59
im … log:-27 -67 -17
im … loo:128 130 126
im … looking:111 -28 -40
im … love:196 189 173
im … man:95 110 105
im … me:64 74 11
im … midnight:109 84 96
im … mine:92 72 75
im … monday:24 64 71
im … moving:71 31 35
im … mum:-74 -40 -67
im … myself:29 33 79
im … nine:69 64 93
im … off:103 109 106
im … once:98 163 115
im … or:68 52 73
im … other:112 99 105
im … out:30 60 57
im … past:136 99 101
im … peace:74 72 105
im … platform:-108 -109 -110
im … properly:125 123 140
im … quarry:89 85 106
im … railing:-123 -132 -136
im … right:-115 -110 -96
im … ringing:-76 -69 -73
im … roof:-67 -76 -83
im … same:63 46 69
im … self:72 105 46
im … shop:121 82 75
im … sign:89 80 91
im … smother:44 39 128
im … stab:4 7 138
im … stand:118 107 69
im … straight:-16 -11 -48
im … suicide:60 73 -12
im … sweating:54 57 54
im … takin:96 83 93
im … teh:59 64 75
im … ther:168 164 168
im … think:-109 -73 -120
im … third:34 44 53
im … thirty:81 92 72
im … thoughts:92 125 -10
im … three:-49 -28 -83
im … till:45 74 75
im … tok:81 103 86
im … tonight:75 93 97
im … tree:107 120 97
im … turn:109 95 96
im … up:90 113 108
im … ur:-81 -83 -84
im … use:27 64 -28
im … using:124 101 107
im … walk:172 102 121
im … walking:115 100 107
im … watching:78 81 49
im … weeks:-1 -97 -62
im … while:118 118 95
im … who:-88 -99 -94
im … whole:34 80 76
im … woods:-72 -74 -68
im … years:-104 -34 -33
ima:53 64 58
images:-20 -9 -1
imaginary:-28 -7 -2
imagine:105 -36 -68
imagine i:74 -42 -13
imagine wanting:-56 -32 0
imagined:2 25 36
imagining:100 -18 -63
imam:8 10 -5
imma:11 34 -6
immer:10 5 4
immersion:29 36 30
important:-76 7 -24
impossible:-33 17 -12
impressed:-17 -4 -3
impression:-30 -56 -16
impressions:-13 -8 5
improve:7 -14 -8
improved:-97 -98 -64
improvement:-19 -1 -1
improving:22 28 25
in:-3 -2 5
in advance:55 52 24
in bits:-21 -118 -110
in blue:-111 -112 -121
in carrying:64 -4 -1
in date:56 55 59
in first:116 122 111
in front:54 54 55
in full:140 132 101
in heaven:142 100 61
in here:47 56 43
in hospital:-26 -56 -73
in im:22 31 24
in it:58 82 105
in living:128 -39 -8
in me:110 166 165
in my:43 35 44
in on:53 71 71
in order:51 28 32
in place:123 85 107
in punjabi:90 92 74
in secret:109 79 -6
in three:73 62 48
in under:117 95 93
in … arm:-17 6 80
in … back:-17 -29 -52
in … behind:161 168 165
in … bein:-94 -75 -70
in … bin:72 46 36
in … blazer:129 116 58
in … bread:85 89 58
in … brothers:82 65 -6
in … by:42 80 68
in … cant:154 178 163
in … cell:109 100 88
in … cellar:89 90 84
in … cereal:133 133 132
in … chamber:74 74 78
in … chest:85 58 70
in … comes:138 116 115
in … cos:90 96 78
in … days:-42 -105 -83
in … death:75 67 77
in … desert:134 87 84
in … end:-80 -93 -69
in … english:111 92 92
in … fence:97 65 63
in … final:-70 -66 -101
in … flask:89 92 67
in … flat:-53 -29 -91
in … fully:97 104 108
in … game:-107 -79 -63
in … goodbye:103 96 97
in … grass:117 128 109
in … group:29 76 95
in … head:41 -42 -55
in … her:-91 -78 -90
in … holding:151 99 83
in … i:-33 -43 -54
in … ill:33 52 22
in … is:-45 -68 -48
in … isnt:-20 -22 -52
in … kids:24 48 74
in … kissed:123 96 103
in … lane:143 84 86
in … leg:119 136 130
in … machine:95 61 71
in … me:30 31 5
in … min:105 48 29
in … mind:-76 -56 -73
in … monday:115 93 89
in … more:67 72 58
in … mouth:128 183 191
in … mug:111 60 65
in … neck:38 32 43
in … new:-81 -86 -80
in … next:35 38 91
in … nobody:-22 15 61
in … notice:-68 -121 -110
in … office:-62 -32 -57
in … or:59 93 79
in … order:77 87 71
in … out:27 8 40
in … past:-59 -54 -36
in … place:-69 -113 -110
in … pond:103 43 44
in … press:99 22 37
in … railway:69 54 35
in … red:44 74 77
in … right:27 31 62
in … rucksack:98 101 103
in … same:-123 -103 -100
in … shirt:70 84 90
in … shoe:152 102 88
in … sick:151 91 96
in … since:-70 -85 -37
in … sleap:-2 -62 -51
in … slippers:124 120 113
in … sock:28 47 57
in … spring:79 6 4
in … stomach:61 112 61
in … stool:67 61 49
in … talking:62 83 78
in … tea:55 56 89
in … tent:105 83 91
in … ther:-83 -81 -73
in … tierd:26 61 85
in … toilets:150 119 81
in … tomorrow:106 117 108
in … toolbox:78 84 28
in … top:68 86 60
in … tub:146 143 132
in … tunnel:99 75 55
in … under:71 57 108
in … wake:115 116 93
in … wall:97 -6 -1
in … washing:77 36 24
in … wat:-65 -60 -72
in … way:78 53 36
in … wednesday:103 98 98
in … weeks:-42 -77 -50
in … went:-103 -87 -87
in … why:-82 -62 -66
inbox:-33 -17 0
inch:25 -18 15
inches:-48 -43 -44
incident:-6 -6 -4
inclined:24 28 -20
include:-19 -29 -13
included:13 -14 -66
including:11 -15 7
inclusive:43 -1 -2
incoming:-35 -44 -39
increase:-62 -67 -56
india:-12 -5 -1
individual:-33 -23 -28
indoors:33 -18 -13
induction:-53 -38 -37
ines:-6 -2 -7
infection:-67 -73 -61
inflatable:-1 0 -1
info:-10 -6 -10
inform:26 43 54
information:-19 -58 -41
informed:-72 -61 -11
infusion:-56 -57 -59
ing:18 25 -7
ingested:189 176 154
ingredients:-1 0 0
inhaled:31 16 24
inhaler:-3 19 3
initials:-5 15 16
inject:42 55 27
injected:114 133 153
injected it:148 150 148
injected teh:66 75 67
injected … i:71 71 67
injected … whole:74 81 70
injecting:42 50 20
injection:-48 -50 -52
injections:-15 -7 0
injuries:-51 -31 -18
injury:-4 -18 -28
ink:-7 28 44
inn:-16 0 65
innings:-15 10 35
inpatient:-54 -28 -15
inquest:-103 -67 -73
inquiry:-7 -2 -1
insects:97 127 138
inside:40 70 71
inside i:-61 -97 -126
inside it:40 19 -32
inside me:192 197 162
inside teh:54 69 70
inside … and:78 86 66
insides:109 97 91
insisted:-9 -14 -9
insomnia:-92 -66 -54
insomniac:23 22 24
insomniacs:3 3 15
inspect:-17 -20 -7
inspection:-55 -71 -68
inspector:-8 -3 -1
insta:-30 21 95
instagram:-53 -33 -4
instead:49 -11 23
instead teh:104 103 101
instead … teh:67 99 74
instructions:7 -3 0
instructor:-65 -59 -69
instructors:-1 -1 -1
insulin:43 53 82
insulin in:96 94 33
insulin … fridge:89 83 97
insulin … to:112 42 -6
insurance:-8 16 23
insurance … in:63 68 58
insurance … teh:26 31 63
intact:-3 -6 -2
intake:93 75 56
intend:81 91 34
intend to:39 56 34
intended:-25 -3 -3
intending:29 59 -12
intends:78 86 -44
intends to:78 86 -44
intensive:-32 -8 -12
intent:75 157 -28
intente:11 19 -3
intention:63 72 58
interest:-3 -43 -54
interested:-41 -18 -8
interesting:-29 -13 -15
international:-44 -51 -49
internet:-57 -58 -30
interrupted:34 43 16
interstate:37 75 76
interval:-3 -2 -2
intervention:103 -25 -6
interview:-92 -57 -69
interview in:-37 -43 -41
interviewed:-23 -17 -1
interviews:-2 10 45
into:-20 -14 -33
into a:65 114 97
into it:-130 -110 -106
into me:116 107 106
into my:74 91 36
into … and:57 15 9
into … because:-23 -37 -81
into … box:-69 -109 -84
into … leg:92 90 99
into … sock:-3 -21 -119
into … tree:126 121 13
into … wall:36 16 68
introduce:-13 -12 -19
intrusive:-27 13 -5
invented:-76 -66 -45
inventory:28 69 74
inverness:-30 -31 -3
invigilator:-14 -2 -1
invisible:61 29 55
invitations:-80 -85 -76
invite:64 72 52
invited:-71 -60 -57
inviting:-32 -34 -11
invoice:2 2 22
invoices:-4 -27 -9
involve:-28 -14 -1
ipad:32 13 -23
ir:-64 -14 -3
ireland:-31 16 0
irish:-44 -38 -19
irl:98 122 55
irme:-5 -4 0
iron:12 54 47
ironed:-15 0 27
ironic:123 118 98
ironically:-14 -10 -25
ironing:-1 -22 -2
irons:6 45 35
is:10 16 30
is beating:1 -15 75
is burning:-61 -51 -92
is calling:83 3 2
is closing:100 95 101
is down:-115 -113 -113
is drunk:96 88 98
is for:60 48 54
is good:-87 -81 -38
is goodbye:-58 -59 -56
is harder:105 105 103
is hell:-95 -70 -103
is her:116 98 107
is hes:82 86 118
is hitting:53 40 87
is holding:124 114 104
is inside:74 73 84
is leaving:-60 -48 -11
is locked:150 144 145
is lying:-97 -108 -91
is mad:102 117 105
is me:141 163 147
is nothing:13 -35 -70
is off:-106 -111 -101
is over:-67 -36 -2
is planned:51 46 77
is saying:58 57 43
is shouting:74 71 108
is smashing:102 59 81
is standing:105 109 100
is strangling:66 72 128
is strong:-5 -100 -75
is suicidal:159 151 -47
is telling:80 56 -34
is ther:-119 -106 -128
is thick:52 26 35
is threatening:39 54 -134
is through:64 28 -10
is unconscious:85 92 117
is warm:122 68 46
is wat:7 -5 -66
is … bad:82 96 84
is … be:-7 8 -96
is … broken:65 -2 -1
is … couldnt:120 75 79
is … dad:-41 -41 -35
is … dead:74 35 -84
is … doing:-68 -59 -69
is … downstairs:98 105 101
is … eight:163 116 116
is … enough:130 103 85
is … farewell:124 127 132
is … fault:-81 -109 -92
is … friday:29 41 61
is … front:88 53 43
is … gets:105 92 92
is … go:81 94 99
is … gone:-7 5 43
is … herself:117 98 85
is … his:47 53 22
is … joke:-102 -82 -64
is … leave:-36 -31 -59
is … ledge:174 182 177
is … left:-53 -54 -85
is … man:83 69 19
is … mins:66 85 71
is … mum:55 54 116
is … my:43 50 55
is … myself:15 18 -92
is … needed:144 102 68
is … night:36 37 77
is … note:107 116 130
is … old:47 40 97
is … on:35 64 50
is … other:-49 -74 -48
is … people:102 79 85
is … permanently:98 115 122
is … plan:109 137 -38
is … ropes:110 87 85
is … said:-6 -45 -27
is … saying:93 46 55
is … step:89 46 44
is … suicide:-3 4 65
is … takin:129 126 119
is … tell:103 77 93
is … thats:-32 -73 -92
is … thing:-30 9 -108
is … to:-8 -10 -56
is … tonight:66 52 69
is … two:-66 -46 -54
is … until:-152 -143 -118
is … want:13 10 -86
is … week:-13 -44 -58
ish:102 -18 -2
isha:6 -5 -2
island:7 17 -30
islands:-24 -33 -17
isnt:50 36 41
isnt a:67 86 6
isnt answering:117 123 98
isnt at:102 124 129
isnt breathing:79 82 90
isnt enough:0 2 -81
isnt for:136 88 93
isnt mine:99 110 145
isnt moving:115 75 92
isnt worth:43 -99 -97
isnt … at:58 -48 -16
isnt … i:-74 -64 -52
isnt … in:103 86 96
isnt … ive:126 120 106
isnt … living:101 -44 -8
isnt … me:-110 -89 -95
isnt … of:-54 -3 -22
isnt … thats:114 -7 -13
isst:-15 -15 -3
issue:-109 -38 -20
issues:-53 -24 -23
ist:-17 -4 31
it:28 28 26
it alone:-110 -110 -107
it anymore:-98 -15 9
it away:50 -14 47
it bad:124 17 27
it burns:103 84 95
it bye:60 75 84
it came:87 99 44
it can:-80 -84 -100
it clicked:12 34 51
it closes:90 97 96
it come:-84 -80 -82
it did:-109 -95 -66
it funny:33 5 17
it go:-83 -86 -82
it gone:-88 -54 -22
it goodbye:42 56 69
it happened:74 116 -2
it hav:99 82 49
it held:104 105 111
it hes:-25 -37 -65
it holds:-57 -60 -73
it hurts:117 30 44
it id:72 -19 -99
it ive:-38 -58 -60
it kills:37 69 -102
it late:81 64 96
it love:62 89 84
it makes:-79 -76 -56
it my:-36 -103 -96
it myself:-130 -91 -77
it no:-51 24 25
it nor:102 144 148
it not:26 75 68
it ok:-71 -56 -65
it on:-2 6 46
it opens:73 45 47
it out:-52 -67 -88
it passed:25 -103 -47
it saturday:57 153 123
it saw:156 -11 46
it second:143 74 77
it seemed:64 73 52
it since:-3 -17 -48
it soon:140 158 54
it starts:115 99 94
it take:22 50 63
it tell:140 133 150
it tuesday:78 84 72
it went:-31 -91 -88
it werent:83 93 28
it whole:61 86 74
it wil:54 64 79
it without:-93 -49 -50
it … about:-64 -51 -13
it … ages:43 63 66
it … am:62 72 72
it … any:101 81 99
it … anyway:76 85 79
it … are:70 78 30
it … away:13 -85 -111
it … bleeding:-80 -85 -71
it … bottle:-48 -57 -65
it … breakfast:77 30 21
it … class:90 73 66
it … close:84 108 92
it … date:172 127 84
it … dei:146 126 52
it … dentist:40 78 105
it … didnt:62 64 87
it … dnt:-30 -100 -76
it … does:-57 -83 -36
it … drawer:-64 -53 -34
it … dripping:63 20 6
it … easier:-39 -94 -55
it … feel:9 79 19
it … floor:76 72 60
it … for:38 52 52
it … forty:-116 -99 -94
it … goodbye:116 120 127
it … had:-150 -77 -73
it … hands:33 95 105
it … happened:84 18 35
it … here:77 33 24
it … hert:134 152 200
it … hes:59 68 88
it … hid:99 96 98
it … hold:107 54 23
it … home:-89 -55 -28
it … ill:91 104 39
it … im:42 55 66
it … itll:97 49 44
it … lfie:76 84 111
it … light:65 78 107
it … much:-37 3 -24
it … my:-17 -36 -56
it … next:12 56 47
it … nice:64 55 62
it … off:-51 -74 -41
it … once:46 -31 -19
it … one:5 -109 -76
it … own:56 83 -69
it … people:-58 -10 3
it … phones:66 93 122
it … planned:-84 -87 -94
it … purpose:-60 -76 -8
it … put:-88 -107 -67
it … said:-75 -99 -108
it … shed:-55 -62 -69
it … soon:57 11 -36
it … sorrry:-108 -87 -94
it … step:-90 -102 -88
it … stopped:76 94 101
it … summer:-90 -73 -97
it … sunday:-123 -119 -92
it … taken:29 21 53
it … tell:65 42 -22
it … terrible:34 -18 -25
it … thanks:-88 -105 -26
it … that:-56 -78 -49
it … them:77 53 55
it … theyve:92 75 58
it … tierd:75 58 68
it … times:-33 -112 -65
it … tonight:119 112 137
it … top:-62 -79 -70
it … true:-71 -97 -68
it … u:14 13 27
it … voice:38 55 62
it … was:-23 -60 -34
it … water:-6 -1 59
it … way:7 41 54
it … wednesday:-89 -97 -86
it … weekend:129 132 96
it … while:66 63 105
it … wish:114 -70 -66
it … worth:-50 -29 -25
it … year:-93 -95 -77
italian:-52 -45 -52
itch:63 24 -56
itching:44 -105 -13
itchy:72 79 81
itd:86 72 57
itd be:69 -23 -38
itd … but:87 62 69
itd … it:-40 -138 -133
item:136 81 68
items:-18 58 75
itll:37 46 64
itll be:99 113 116
itll … and:-92 -103 -96
itll … done:120 76 70
itll … in:145 129 130
itll … it:67 48 51
itll … teh:66 59 50
itll … this:117 35 53
itll … tonight:-52 -55 -100
itll … week:119 113 124
its:33 39 50
its and:-78 -73 -54
its as:128 92 88
its at:28 56 81
its back:118 -24 -84
its been:-6 -30 -45
its bleeding:87 74 93
its comin:-115 -117 -119
its dark:128 68 57
its enough:141 128 144
its foggy:73 92 83
its for:94 106 99
its happening:68 55 36
its high:159 165 170
its im:56 24 16
its in:95 102 114
its kicking:82 55 60
its late:74 81 72
its me:45 56 30
its nearly:39 51 88
its on:70 65 75
its one:-23 -58 -58
its over:53 70 97
its quiet:113 125 108
its running:186 194 192
its saturday:49 67 108
its started:146 110 78
its stupid:129 80 76
its sunday:141 80 103
its that:12 -87 -52
its this:127 125 136
its three:-14 -83 -77
its time:67 30 38
its today:124 127 125
its tonight:160 154 138
its tuesday:48 79 76
its two:-49 -87 -95
its u:105 84 48
its up:125 119 111
its wat:151 120 71
its with:127 161 151
its … am:-100 -74 -56
its … bathroom:87 104 97
its … bit:77 50 15
its … by:114 83 81
its … can:-11 -69 -82
its … dad:133 84 1
its … day:39 82 90
its … first:25 -78 -56
its … gets:99 67 83
its … goodbye:67 99 88
its … haf:-64 -89 -96
its … he:-27 -43 -84
its … his:-99 -92 -84
its … if:-90 -137 -127
its … im:55 51 48
its … it:36 71 75
its … neck:127 136 125
its … nice:109 130 131
its … night:-96 -80 -36
its … no:-93 -64 -73
its … of:-63 -70 -76
its … one:65 89 82
its … pills:88 86 112
its … place:-83 -64 -90
its … set:97 94 82
its … stopping:90 111 116
its … tablets:130 137 133
its … teh:53 41 42
its … thursday:79 96 80
its … tok:100 101 119
its … two:-37 -83 -82
its … up:65 33 40
its … was:95 42 -3
its … week:100 6 31
its … wen:75 51 56
its … wil:-69 -61 -78
its … wont:117 120 118
its … working:136 132 144
its … years:-127 -98 -43
itself:35 19 35
iv:79 115 107
ive:71 73 84
ive an:83 98 91
ive begun:32 78 -1
ive bled:82 81 90
ive booked:-56 -47 -56
ive decided:-40 -21 -72
ive done:-10 -52 -42
ive drunk:88 71 78
ive enough:166 158 159
ive hert:65 54 102
ive injected:23 24 33
ive it:107 113 128
ive laid:138 156 135
ive left:122 124 124
ive let:117 114 104
ive loaded:148 143 149
ive lost:-22 -75 -53
ive neva:-61 -21 -85
ive not:-59 -110 -83
ive ordered:-135 -128 -115
ive parked:122 126 108
ive poured:91 61 72
ive read:-117 -135 -122
ive run:142 107 115
ive said:67 65 70
ive sharpened:160 130 128
ive shut:152 152 143
ive slashed:-122 -126 -55
ive started:43 27 -48
ive stopped:92 46 -44
ive taken:53 80 99
ive teh:81 103 97
ive thanked:126 115 100
ive thort:193 149 54
ive thrown:84 83 95
ive tipped:87 125 120
ive to:-92 -82 -94
ive unclipped:80 80 73
ive used:91 150 122
ive walked:95 73 59
ive wanted:130 71 -124
ive woken:-11 -24 -121
ive … ahead:120 128 125
ive … and:40 44 38
ive … another:101 108 50
ive … any:115 -47 -81
ive … aside:94 112 26
ive … asked:-103 -111 -111
ive … boots:-56 -58 -67
ive … bridge:75 93 72
ive … cant:64 77 74
ive … chain:-83 -111 -108
ive … coat:22 109 91
ive … curtains:-65 -59 -92
ive … cutting:57 64 -7
ive … dnt:-9 65 69
ive … down:73 57 70
ive … drinking:115 43 49
ive … end:75 99 128
ive … everything:73 75 56
ive … final:121 127 125
ive … finger:81 84 102
ive … first:166 120 84
ive … fit:100 110 144
ive … four:-86 -80 -82
ive … front:62 74 75
ive … garage:89 114 99
ive … go:123 82 103
ive … going:-103 -63 -103
ive … him:76 70 55
ive … hoap:56 -117 -63
ive … it:40 43 28
ive … its:90 76 51
ive … key:86 69 95
ive … last:104 94 75
ive … late:77 111 108
ive … legs:56 79 61
ive … leter:-72 -72 -76
ive … looking:100 36 -8
ive … me:132 129 130
ive … meds:-107 -110 -112
ive … message:-60 -93 -101
ive … mind:137 131 134
ive … mine:128 128 115
ive … mixing:70 108 -11
ive … morphine:98 83 74
ive … myself:82 116 155
ive … nobody:98 92 18
ive … not:62 80 31
ive … number:4 -13 -85
ive … one:-130 -125 -113
ive … overdose:25 37 43
ive … own:56 55 81
ive … pension:103 94 101
ive … petrol:131 133 144
ive … poison:131 136 152
ive … put:71 92 127
ive … saving:-98 -94 -59
ive … seizure:17 51 79
ive … seizures:72 97 64
ive … self:133 103 -10
ive … since:-80 -38 -88
ive … something:63 63 88
ive … standing:67 89 100
ive … suicidal:-13 -90 -21
ive … sure:134 126 46
ive … taxi:134 140 130
ive … they:-13 -68 -70
ive … to:43 37 44
ive … told:-83 -84 -46
ive … tree:-67 -60 -51
ive … u:32 49 21
ive … up:47 44 36
ive … ur:56 48 52
ive … using:3 -93 -59
ive … wat:51 21 15
ive … way:72 121 128
ive … whole:68 81 69
ive … wil:92 -29 -31
ive … with:82 117 98
ive … wrists:-109 -111 -9
ivor:-16 -8 -5
iykyk:151 -32 50
j:5 35 -14
jab:-80 -42 -67
jabbed:-26 -19 -9
jabs:-35 -36 -41
jack:97 69 101
jacket:-3 25 47
jackets:-6 -3 -2
jade:3 7 3
jahr:-2 -2 -2
jahre:-31 -35 -10
jahren:-66 -65 -34
jai:77 104 72
jai avale:99 105 126
jai decide:72 65 -44
jai des:55 58 -12
jai … les:77 75 87
jai … suicidaires:55 57 -12
jail:-77 -56 -57
jailed:-8 -10 -9
jaimerais:111 -17 -15
jaimerais etre:57 -4 -3
jaja:-12 -21 -10
jam:-9 10 1
jamais:14 -40 -17
jamie:46 53 44
jammed:-62 -30 -19
jams:-25 -23 -15
jan:14 13 12
january:-88 -65 -70
japanese:0 0 0
jar:53 52 57
jar … and:113 95 74
jars:34 40 43
jas:-5 -2 -1
jaw:-4 -17 36
jaws:44 45 59
jayden:73 82 86
jazz:-5 -1 -1
je:62 59 29
je me:101 130 114
je ne:-61 -58 -55
je veux:50 62 -36
je viens:44 54 66
je … ce:24 101 -3
je … davaler:44 54 66
je … mourir:34 71 30
je … sauter:78 82 75
je … suicider:30 36 -104
je … tuer:78 84 30
jealous:81 -15 -101
jean:-31 -44 4
jeans:-1 29 40
jeden:6 14 -75
jeep:-4 7 59
jelly:-53 -24 -26
jemand:-17 -7 -3
jen:-109 -111 -63
jerk:3 12 24
jerked:92 110 86
jerking:154 152 149
jersey:42 21 17
jess:117 123 136
jesus:101 25 -18
jet:-47 -30 -40
jetais:-6 -4 -1
jetty:2 -7 -18
jetzt:16 23 47
jeweller:-33 -31 -32
jewellery:-16 11 27
ji:-22 -14 -13
jigsaw:-97 -70 -56
jigsaws:-31 -47 -54
jim:-25 -12 -18
jingle:41 49 50
jittery:-51 -28 -38
jk:67 101 107
jmup:36 60 68
jmup from:36 48 84
jmup off:-110 -112 -164
jmup out:-107 -127 -98
jmup wen:111 67 62
jmup … a:-55 -49 -83
jmup … every:-103 -103 -43
jmup … it:34 52 85
jmup … of:-22 -52 -17
jmup … teh:48 16 20
jo:-79 -82 -63
joan:18 33 38
joans:-49 -17 -10
job:-45 -76 -80
jobcentre:-18 -10 -2
jobs:-6 -40 -36
jobs … and:71 -32 -29
joburg:-2 -2 -2
jogger:9 9 6
joggers:-14 -10 -7
john:-73 -3 -2
johnny:9 20 8
join:111 46 34
joined:-41 -28 -45
joined teh:-89 -78 -62
joiner:-22 -23 -13
joining:11 -10 -22
joint:99 24 33
joints:-34 -19 -23
joist:34 7 19
joists:20 21 18
joke:-3 17 2
joke i:118 74 65
joked:-13 3 -11
jokes:-9 7 -52
joking:151 69 5
joking about:80 100 84
joking … it:94 50 -10
jollof:-49 -9 -6
jolly:-12 -16 -3
jolts:94 103 85
josh:-31 -19 -2
journal:-38 -68 -37
journey:-29 -29 -14
jours:73 92 -21
joy:-61 -94 -56
joyce:30 17 21
joys:-17 -33 -39
jst:0 0 0
judge:-20 -12 -15
judged:-32 -14 -11
judgement:14 22 -2
judging:-38 -24 -16
jug:114 114 136
juice:-96 -108 -103
juice and:-64 -73 -75
juliet:-21 -9 -24
july:-25 -17 -48
jumble:-65 -67 -77
jumped:-19 -8 -32
jumped … i:69 140 58
jumped … in:67 73 72
jumper:-90 -72 -71
jumpers:-2 -5 6
jumping:67 76 70
jumping in:-85 -90 -116
jumping … front:-79 -82 -106
jumping … of:-85 -88 -111
jumping … pier:-106 -100 -98
jumps:-49 -44 -35
jumpy:21 -35 -29
junction:-49 -52 -48
june:-13 -13 -26
jungle:-25 -20 -17
juniors:32 53 51
jury:-64 -51 -54
justice:-6 -3 0
jy:91 86 75
k:12 14 -52
kaffee:-22 -17 -10
kann:54 33 -22
karaoke:-143 -127 -102
karen:25 52 54
kart:-46 -29 -40
karts:-66 -50 -55
katze:-12 -11 -2
kay:-23 -15 -14
kayak:-33 -20 -12
kayaks:-15 -9 -9
kaz:-12 -4 -5
kebab:-55 -32 -24
keen:-103 -113 -109
keep:42 26 -4
keep checking:-73 -72 -67
keep haveing:118 61 65
keep it:-77 -15 -44
keep thinking:108 -14 -32
keep … a:131 123 64
keep … because:74 95 42
keep … bit:34 49 81
keep … i:92 106 107
keep … in:-100 -71 -49
keep … note:-85 -79 -33
keep … off:57 63 141
keep … one:127 95 114
keep … out:21 46 83
keep … them:72 88 93
keep … to:-4 -48 -110
keeper:-54 -64 -57
keepers:6 4 6
keeping:30 62 68
keeping … my:84 90 90
keeps:79 78 25
keeps falling:128 122 111
keeps me:-119 -90 -52
keeps saying:106 66 -38
keeps … and:48 47 13
keeps … back:75 59 49
keeps … but:31 32 127
keeps … hes:60 63 -6
keeps … i:38 39 74
keeps … me:-14 -3 -105
keeps … that:79 98 18
keeps … up:69 67 -20
keine:-18 -39 -21
keinen:28 -29 -16
keiner:12 9 -2
keith:-22 21 12
keller:-20 -15 -4
kelly:29 27 17
ken:-11 -37 -3
kennels:-29 9 -3
kent:-24 -24 -37
kept:52 41 59
kept back:41 47 83
kept going:-105 -64 -45
kept it:-59 -85 -70
kept teh:39 18 0
kept … back:60 96 120
kept … its:-74 -62 -45
kept … of:78 108 103
kept … promise:102 1 31
kerala:-39 -30 -34
kerb:-83 -59 -40
kermit:52 54 3
kerosene:136 142 151
kerosene … teh:63 64 78
kerry:-68 -15 -11
ket:46 68 47
ketamine:-18 -4 -10
ketchup:-69 -7 -5
kettle:-85 -69 -28
kettles:-39 -28 -36
kev:-22 -16 -27
kevin:-4 -6 7
kevs:85 98 86
key:25 34 51
key back:83 105 110
key im:131 140 165
key … a:56 82 74
key … and:145 139 79
key … gun:100 74 59
key … im:-52 -43 -62
key … my:-76 -69 -100
key … pot:145 93 97
key … with:-49 -50 -61
keyboard:-21 -9 42
keybord:85 92 79
keyring:-19 -10 -5
keys:-36 -40 -35
keys under:-64 -66 -56
keys … her:138 75 77
keytag:-1 -3 -5
keyworker:41 -110 -70
keyworkers:1 -12 -25
kg:-3 0 0
ki:-36 -45 -45
kick:-20 11 28
kick in:109 101 103
kicked:-41 -39 -20
kicked in:50 63 61
kicked … and:-100 -82 -8
kicking:-1 -18 30
kicking in:80 102 70
kicking teh:-80 -79 -6
kicking … door:-83 -72 -3
kicks:-30 -12 -64
kid:11 18 7
kid and:100 119 54
kid with:79 81 86
kid … i:13 46 72
kidding:-45 -73 -37
kidney:-108 -106 -92
kidneys:-53 -34 -32
kids:-10 -19 -16
kids at:120 125 118
kids im:90 86 40
kids in:11 38 60
kids its:91 94 96
kids ive:-96 -72 -60
kids would:128 34 47
kids … bath:15 16 57
kids … beter:52 58 -9
kids … for:97 120 109
kieran:-15 -15 27
kil:-113 -91 -84
kil me:-63 -59 18
kil this:-25 -15 -2
kil yourself:119 144 -29
kil … and:27 38 46
kil … are:-65 -55 -5
kil … brother:-94 -93 -46
kil … day:43 79 -45
kil … hes:-69 -79 -24
kil … i:58 42 25
kil … in:-7 -26 89
kil … last:31 -159 46
kil … no:50 -11 -134
kil … self:108 96 -167
kil … than:77 119 -86
kil … they:71 75 -89
kil … this:-134 -120 -21
kil … wife:22 27 69
killed:-2 4 -96
killed myself:154 193 55
killed … and:73 55 0
killer:-40 -18 -14
killers:-7 -3 -1
killing:-2 16 -88
killing me:-75 -129 -48
killing my:41 59 -15
killing myself:148 161 -21
killing … is:13 26 -155
killlll:0 0 0
kills:1 25 -101
kills me:52 53 -99
kiln:13 -4 -5
kilo:-45 -37 -37
kilometres:-20 -14 -3
kilos:-77 -65 -61
kin:24 30 31
kind:44 22 29
kind where:67 75 69
kinda:0 0 0
kinder:63 62 83
kindest:56 -45 -22
kindly:77 41 68
kindly … my:129 133 119
kindness:-31 -33 -13
kinds:-3 -5 15
king:-75 -36 -20
kingfisher:-66 -55 -51
kip:-12 -27 -1
kiss:1 -2 21
kissed:64 74 74
kisses:-40 -30 -28
kit:-79 -53 -67
kitchen:-3 -13 -4
kitchen and:-64 -50 -8
kitchen … a:-101 -81 -100
kitchen … i:35 65 104
kitchen … its:146 42 81
kitchen … to:-72 -67 -72
kitchens:-31 -29 -26
kite:-54 -30 -35
kites:-1 -1 -1
kits:-9 -4 -10
kitten:-41 -38 -30
kittens:-92 -99 -106
kiwi:-4 -2 -2
km:-33 -21 -1
kms:0 0 0
kn:0 0 0
knackered:-53 5 -15
kneading:-5 -17 -10
knee:-68 -73 -57
kneel:20 35 78
kneeling:64 79 100
knees:-73 -43 -44
knelt:-6 9 -24
knew:19 28 27
knew it:129 138 125
knew they:76 82 71
knife:42 53 38
knife i:52 50 56
knife on:77 59 -22
knife … against:108 83 94
knife … got:-95 -29 -40
knife … ive:127 116 122
knife … me:-85 -29 -123
knifes:119 129 151
knight:26 18 24
knit:-25 -25 -16
knitted:-29 -22 -9
knitting:-87 -76 -69
knives:8 -38 -61
knobs:-9 -7 -5
knock:-22 -12 27
knocked:-8 -75 -82
knocking:48 55 77
knocking and:-39 -23 25
knot:20 54 36
knots:13 58 82
knots done:126 105 104
knotted:115 121 122
know:13 -3 6
know his:73 103 98
know how:-2 42 28
know of:-80 -38 -39
know that:61 30 -15
know they:-77 -44 -61
know theyre:64 85 81
know where:44 71 66
know which:59 82 74
know why:83 84 81
know … gave:69 82 71
know … going:-53 -48 -100
know … how:-27 -7 105
know … in:60 93 101
know … leaves:86 96 77
know … long:19 52 54
know … look:-55 -42 -47
know … mean:132 99 37
know … meant:114 77 35
know … monday:89 94 81
know … much:64 61 18
know … my:-87 -41 -18
know … place:62 50 65
know … roof:93 92 99
know … that:47 84 102
know … u:-127 -113 -124
know … where:-78 -72 -74
knowing:28 33 30
knowing … my:145 129 97
known:10 65 90
known i:73 68 96
knows:19 -27 -25
knows its:-43 -67 -55
knows me:131 54 90
knows … find:115 114 112
knuckle:-35 -22 -10
knuckles:106 157 -52
knuckling:87 -48 -33
kombucha:-55 -28 -20
konnte:-31 -22 -4
krakow:-15 -2 15
kratom:-7 -66 -17
krimi:-50 -60 -40
kuchen:-33 -32 -20
kuchentisch:-38 -36 -28
kys:53 80 -112
l:-23 -10 -32
la:11 15 44
la cocina:-52 -4 -3
la noche:34 41 64
la vie:120 82 -61
la … du:73 77 71
lab:71 64 86
label:5 -3 13
label on:78 92 94
labelled:23 34 34
labelling:11 24 14
labels:-4 -11 19
labrador:-64 -55 -62
lace:2 4 7
laces:-29 -17 -9
lach:-59 -27 -8
lache:-48 -16 -8
lachen:-18 -17 -2
lack:-39 -38 -20
lad:-27 -17 -64
lad who:-85 -84 -46
lad … no:27 111 -4
ladder:-11 -8 -16
ladders:110 92 74
ladies:-27 -32 -25
ladle:18 8 -4
lads:-14 3 -23
lads ive:134 130 133
lads … it:73 74 98
lads … teh:49 52 51
lads … to:123 51 21
lady:-23 -20 -2
ladys:-17 -7 -4
lag:39 54 35
lager:4 -5 -4
lagos:-70 -53 -24
laid:18 53 74
laime:15 21 22
lain:-23 -12 -42
lake:70 85 85
lakes:22 30 30
lamb:-13 -39 -61
lambing:-1 -2 -8
lambings:-8 -2 8
lambs:-5 -28 -16
lame:-6 -5 2
lamictal:-2 5 9
laminated:-28 0 0
lamotrigine:-27 -19 -3
lamp:-13 12 9
lamp and:-75 -56 -62
lamp … a:148 132 137
lamps:-60 -54 -43
lampshade:-1 -2 -1
land:61 56 51
landed:6 15 24
landing:-41 -30 -14
landlady:102 66 110
landline:-57 -52 -45
landlord:-3 11 16
landlords:2 3 28
landlords door:76 89 107
lands:-35 -45 -19
lands … be:60 62 82
lane:55 28 42
lane with:83 38 29
lanes:-56 -69 -63
langar:38 26 24
language:-21 -17 -12
languages:-35 -25 -14
lanterns:-11 -11 -14
lanyard:49 43 59
lanzarote:-29 -8 -10
lap:-45 -22 -25
lap … im:68 95 104
lap … it:-147 -138 -150
laps:-29 -35 -30
lapse:154 -49 -17
lapsed:0 -6 -3
laptop:-66 -59 -31
laptops:-44 -17 -24
larder:-23 -12 11
large:-38 -8 -10
las:-23 36 55
lasagne:-54 -47 -37
lasagnes:-19 -14 -12
laser:-53 -43 -12
lashing:-28 -22 -26
lass:-13 6 6
last:32 36 39
last bit:130 92 75
last bottle:-123 -108 -92
last breath:-94 -92 -86
last bus:18 88 86
last cigarette:64 31 69
last dinner:86 93 72
last log:117 126 131
last month:39 -73 -54
last night:12 18 -89
last people:146 147 119
last period:27 86 84
last song:147 150 143
last thing:144 134 116
last time:66 75 64
last walk:60 39 17
last words:-90 -109 -81
last year:-113 -129 -144
last … be:160 153 152
last … befor:-104 -79 -48
last … bein:135 129 110
last … but:31 -28 -20
last … did:-18 -46 -121
last … done:40 38 49
last … every:102 43 33
last … found:-92 -93 -73
last … go:76 63 50
last … has:-86 -71 -72
last … is:30 54 40
last … ive:56 60 68
last … know:-60 -12 -35
last … last:180 165 185
last … on:22 36 42
last … one:121 119 10
last … say:135 119 122
last … stood:91 -2 -15
last … thank:95 60 59
last … that:33 114 117
last … them:130 150 124
last … theres:115 117 122
last … tok:-53 -106 -91
last … tonight:-38 -39 -50
last … tried:86 -14 -56
last … type:-49 -67 -49
last … u:101 106 104
last … which:-109 -90 -64
last … with:69 111 99
last … woke:91 129 156
lasted:-10 33 -20
lasting:-2 -14 -9
lastnight:34 41 -13
lasts:-22 -9 -8
latch:122 94 93
late:-32 -14 2
late to:55 75 74
lately:107 -10 -125
lately i:108 71 -55
lately im:93 -6 3
later:-5 -1 -38
lates:-14 -16 -14
lathe:18 34 0
latin:7 2 5
laugh:-5 -19 -8
laugh … and:48 66 78
laugh … my:62 30 33
laughed:4 19 22
laughed … off:96 43 42
laughing:-37 -31 -24
laughing … wont:154 115 103
laughs:58 72 40
laughter:-25 -56 -20
launderette:-56 -31 -14
laundrette:0 0 0
laundry:-9 55 53
lava:-6 23 38
lavender:-36 -45 -21
law:-24 -29 -53
law … me:122 115 -13
law … teh:112 91 57
lawn:-55 -29 1
lawnmower:-28 -20 -36
lawnmowers:-24 -21 -4
laws:-41 -30 -103
lawyer:13 45 44
lawyers:-3 -5 -59
laxatives:84 44 -15
lay:-26 -50 -28
lay by:14 24 36
layby:72 86 125
laying:16 5 1
layout:-26 -36 -34
lays:1 -2 -3
lazy:-20 -22 -19
lb:-24 -18 -18
ld:0 0 0
le:-42 -56 -19
le … de:66 46 63
le … je:71 79 61
lea:3 5 5
lead:19 25 40
leader:37 56 3
leads:-64 -42 -1
leaf:-27 -13 25
leaflet:-19 -15 2
leaflets:-51 -19 -42
league:-67 -57 -16
leak:-48 -41 -39
leaked:-53 -36 -34
leaking:56 75 79
leaks:-64 -37 -30
lean:58 27 36
leaning:4 30 46
leans:-27 -7 -8
learn:-40 -5 -3
learn to:-120 -117 -122
learned:-75 -82 -89
learning:-102 -91 -70
learnt:-48 -20 -19
lease:-80 -51 -20
leash:-19 -9 -7
least:-3 -40 -6
leather:-21 -14 -12
leave:4 23 45
leave for:54 66 93
leave he:-88 -92 -51
leave tonight:124 133 131
leave … door:-130 -111 -80
leave … house:66 -3 -128
leave … me:-65 -97 -69
leave … over:151 143 144
leavers:-43 -42 -38
leaves:40 67 57
leaving:19 24 52
leaving at:164 138 135
leaving my:81 100 117
leaving teh:-90 -81 -74
leaving tonight:81 85 104
leaving … because:-86 -80 -61
leaving … this:112 114 108
leaving … to:98 82 42
leben:48 13 -117
lebt:71 80 93
lebt wohl:71 80 93
lecture:-63 -57 -41
lecturer:-45 -40 -27
lectures:5 -40 -58
led:-50 -41 -43
ledge:32 34 28
ledger:-29 -29 -7
lee:84 67 73
leeds:-77 -26 21
leek:-34 -23 -13
leeks:-38 -25 -30
left:68 65 76
left alone:-48 -115 -100
left and:74 12 -34
left but:80 58 -31
left for:213 93 96
left his:38 8 31
left i:20 58 -58
left im:100 102 112
left me:-40 -65 -70
left of:106 128 123
left rehab:76 120 126
left side:81 33 44
left … be:143 145 46
left … fone:108 145 116
left … her:-43 -8 16
left … his:-72 -65 -40
left … is:92 109 106
left … its:170 63 79
left … list:90 103 131
left … not:90 49 80
left … note:-199 -191 -166
left … ring:-83 -88 -50
left … saying:71 49 67
left … tablets:132 155 165
left … up:81 87 89
left … voicemail:106 78 45
leftover:-3 30 -2
leftover … and:88 95 85
leftovers:-28 -16 -30
leg:13 32 2
leg over:101 102 100
legal:-31 -32 -65
legend:-23 -26 -22
legends:101 57 75
legged:46 58 31
leggings:-22 -7 -1
legion:4 -16 -78
lego:-48 -34 -9
legs:21 28 48
legs are:35 32 70
legs over:118 111 122
legs … it:78 74 75
leicester:17 21 48
leid:1 2 3
leisure:50 73 65
leith:-67 -34 -25
lemon:-23 -14 -37
lemonade:17 -4 17
len:82 85 87
lend:-40 -8 -7
lending:-13 -15 -11
length:53 40 44
length of:100 109 94
lengths:1 13 -5
lens:-18 -7 -7
lent:-54 -44 -31
lentil:-4 -6 -3
lentils:-31 -22 0
leo:-58 -52 -55
les:-70 -50 -23
les bras:64 70 -5
less:-37 -55 -74
less for:116 87 14
less … not:126 -21 -16
less … to:76 66 10
lesson:60 77 62
lessons:-72 -50 -11
let:13 26 44
let go:109 86 87
let my:152 132 134
let … dei:118 128 12
let … me:96 123 148
let … off:186 143 114
let … say:96 103 118
let … take:16 43 92
let … thats:143 136 101
let … think:80 99 99
leter:0 8 37
leter i:-39 -23 10
leter in:58 55 51
leter is:24 54 70
leter teh:135 131 130
leter … bottle:113 107 129
leter … kitchen:54 73 94
leter … say:107 88 82
lethal:67 74 -80
lets:-3 34 -12
lets say:60 146 71
lets … to:24 64 12
letterbox:132 136 122
letters:25 45 13
letters on:96 94 93
letters … teh:97 89 108
letting:69 50 31
letting … go:91 55 75
lettuce:-64 -70 -20
letztes:-2 -2 -2
level:-15 14 19
level crossing:55 73 66
level … one:76 83 91
level … teh:91 70 54
levels:-13 -34 -23
lever:-70 -39 -36
levothyroxine:-39 -3 -6
lewis:-15 -6 -5
lexapro:-8 -5 -2
lf:0 0 0
lfie:24 33 11
lfie admin:-67 -36 -29
lfie after:-76 -38 34
lfie im:-62 -39 78
lfie insurance:80 82 124
lfie is:25 -57 -81
lfie isnt:81 -6 -24
lfie nobody:12 25 -92
lfie not:81 72 -6
lfie on:-21 -10 104
lfie over:70 99 -35
lfie soon:6 16 -71
lfie than:75 118 56
lfie that:-34 -121 -31
lfie with:74 -9 -11
lfie would:70 104 -17
lfie … end:38 81 61
lfie … hour:46 45 87
lfie … it:71 37 66
lfie … long:189 -15 -5
lfie … mean:86 4 -73
lfie … mine:89 105 120
lfie … no:-60 -4 -67
lfie … said:133 48 43
lfie … should:89 44 -3
lfie … this:-87 -59 -36
lfie … to:-33 -65 -65
lfie … was:-106 -91 -57
lfie … weekend:16 20 105
lfie … wen:48 55 -47
lfie … wil:-37 -19 -103
lfie … would:140 25 -6
liaison:-3 -34 -19
liam:88 79 94
liar:-27 -16 -12
liberty:-4 -5 -7
librarian:-54 -18 -24
library:-44 -14 -20
librium:-53 -15 -20
licence:41 -23 -37
licence i:120 95 40
licence on:-105 -12 -9
licensed:-34 -16 -23
licked:-43 -44 2
lid:-22 14 0
lidl:-32 -23 -25
lido:15 11 9
lids:77 72 48
lie:47 -18 -27
lie here:59 79 59
liebe:-42 -36 -33
lieber:62 -13 -11
liebsten:71 -19 -4
lied:72 68 80
lied … am:63 84 -56
lied … i:111 126 122
liegt:23 19 19
lies:-40 -28 -22
lifebelt:129 118 116
lifeboat:-33 -26 -30
lifeboats:17 17 25
lifeguard:102 57 56
lifejacket:107 116 137
lifes:37 -70 -62
lifes not:87 0 0
lifetime:-91 -94 -23
lift:-23 -46 -44
lift … head:87 92 97
lift … off:82 86 88
lifted:-72 -13 -9
lifting:-25 -7 -8
lifts:-84 -75 -65
ligature:93 104 120
light:33 47 56
light at:2 -83 -58
light hurts:106 123 31
light on:99 132 131
light … and:126 65 -30
light … on:71 62 74
lighter:20 4 -12
lighthouse:-41 -31 -28
lighthouse … teh:163 134 124
lighting:-7 5 9
lightly:-12 -2 -1
lightning:3 -18 -7
lights:82 91 102
lights are:47 50 40
lights out:153 161 159
lights … i:110 114 125
like:0 0 0
liked:50 60 41
liked to:18 59 39
likely:-73 -60 -49
likes:18 27 38
likes it:100 83 90
likes to:107 96 83
liking:15 -30 -22
lil:14 14 16
lilac:66 59 75
lilies:-35 -16 1
lily:43 31 49
lime:-25 20 2
limerick:-61 14 17
limericks:-12 -10 -10
limit:-38 -32 -23
limp:33 57 38
linda:16 -2 28
line:36 26 34
line at:147 -55 -61
line … a:0 -102 -85
line … be:-78 -61 -52
line … i:50 50 59
lined:75 88 96
linen:56 78 80
lines:14 4 10
lining:-4 40 13
link:-35 -11 -14
linked:-5 -4 -4
linkedin:55 18 17
links:-28 -18 -5
lino:6 -22 -7
lion:-48 -32 -27
lip:33 65 21
lips:76 73 66
lips … and:161 134 74
lips … grey:1 2 -146
lips … teh:132 138 145
lipstick:6 5 15
liquid:43 58 64
liquid morphine:84 77 78
liquor:-41 -59 -51
liquorice:-1 -9 -6
lirez:65 67 74
lisbon:-92 -109 -102
list:-17 17 -26
listed:-6 -4 -2
listen:-44 -56 -50
listened:8 28 35
listener:-89 -73 -47
listening:-48 -45 -15
listo:-47 -11 -3
lists:-33 -54 -54
lit:54 42 59
literal:-40 -23 -26
literally:0 0 0
lithium:-29 10 16
litre:105 101 -12
litres:10 15 28
litter:-5 -3 -3
little:25 45 39
little bit:-45 -30 -27
little … and:52 1 29
little … for:98 69 77
little … help:85 62 77
little … it:-93 -73 -90
little … me:60 82 0
liv:-2 27 34
liv because:65 75 119
liv in:-56 -41 -53
liv it:-117 -26 -13
liv or:-54 -124 0
liv past:128 111 -26
liv … dei:-49 -107 -21
lived:-76 -99 -86
liver:-34 -27 -36
livers:-20 -3 -2
lives:5 -45 -30
livestreaming:99 96 97
livid:-54 -63 -82
living:65 18 -53
living with:-112 -85 -48
living … a:59 -66 -39
living … teh:-102 -41 -69
ll:25 22 -2
llama:-12 -6 -2
lled:-6 -1 0
ller:-7 -5 -2
llevo:-13 17 -7
lling:-5 -1 -1
lls:0 0 0
lmao:0 0 0
lmaooo:0 0 0
lo:-13 -23 -47
load:88 93 91
load … pills:-81 -54 -60
loaded:88 117 117
loaded gun:1 3 -114
loaded it:97 96 117
loaded … and:9 19 -65
loaded … i:-10 -3 -68
loading:51 40 30
loads:42 94 123
loaf:-52 -37 -51
loan:24 -16 -42
lobby:-6 -20 -29
lobster:-36 -28 -25
local:-58 -30 -55
local … and:144 106 15
local … i:78 78 -20
location:82 90 101
loch:31 34 39
lock:45 58 66
lock teh:63 75 81
lock up:104 85 83
lock … away:-47 -47 -48
lock … door:8 43 64
lock … my:41 70 38
lockbox:-12 -10 -9
lockdown:43 56 57
locked:-5 6 9
locked and:-69 -111 -149
locked cubicle:141 136 110
locked … in:-93 -106 -2
locked … it:118 117 83
locker:52 40 31
locker … i:137 37 19
locker … teh:106 122 124
lockers:-20 -22 -15
locking:26 16 13
locks:15 27 -41
locks me:89 108 -94
locks … in:130 118 -77
locksmith:7 33 32
locum:106 96 98
lodger:27 38 17
lodgers:-4 3 2
loft:4 17 26
loft with:148 152 145
loft … been:-91 -87 -82
loft … on:119 115 115
loft … teh:112 101 95
log:48 4 32
log in:88 108 94
log off:-48 -111 -154
log … for:1 -56 -83
log … good:5 -54 -90
log … lfie:-19 -77 -23
log … of:45 -87 -11
log … permanently:35 -98 -107
logged:-59 -61 -40
logged off:-64 -59 -68
logging:-39 -64 -28
logging off:-98 -79 -36
logging … for:-78 -53 -17
logging … good:-81 -62 -16
login:56 52 60
logins:-7 -25 -19
logistics:-8 -3 -2
logs:-3 19 45
lol:0 0 0
lollies:-35 -22 -18
lollipop:-12 -17 -15
lolly:-5 -3 -10
london:-30 -13 -10
loneliness:-30 -21 -48
lonely:7 -24 -18
long:11 -3 0
long day:-116 -74 -64
long ive:54 73 88
long sleap:59 -136 -46
long to:-42 -5 -89
long way:-92 -100 -90
long … and:-106 -111 -83
long … could:101 97 105
long … im:-96 -93 -36
long … last:-62 -33 -20
long … of:-85 -80 -77
long … tomorrow:160 106 87
long … was:99 123 51
longer:28 27 26
longer with:125 50 52
longest:62 29 13
longing:38 13 -82
loo:45 71 39
look:50 55 66
look and:-43 -106 -71
look teh:89 53 53
look … for:107 90 93
look … goodbye:140 137 147
look … in:-78 -76 -31
look … ive:-85 -100 -94
look … teh:65 47 9
look … tomorrow:62 71 65
looked:-11 -1 -34
looked … i:67 62 4
looked … teh:-26 -73 -79
looking:12 -19 -46
looking up:126 108 99
looking … at:42 75 106
looking … in:-88 -77 -74
lookout:36 55 53
looks:36 37 51
looks yellow:77 120 101
looks … and:51 -53 -63
looks … i:8 -32 4
loop:118 39 54
loos:53 47 44
loose:-44 -51 -99
loose ends:9 -3 -105
loosely:57 55 47
loosen:65 65 70
loot:-13 -5 -2
lorazepam:47 81 49
lord:54 40 50
lorraine:-17 -46 -54
lorries:20 40 37
lorry:132 81 95
lorry driver:-136 -81 -92
lorry … me:134 -31 -20
lorry … teh:70 86 104
los:-56 34 -29
los brazos:79 71 -3
lose:-29 -49 15
losers:-32 -20 -15
loses:-2 -1 -8
losing:-27 -55 -73
loss:-26 -37 -39
lost:-23 -34 -54
lost count:32 58 60
lost my:-47 -32 -83
lost … rent:113 -4 -4
lost … to:-62 -70 -5
lost … wil:-49 -107 -29
lot:34 44 59
lot from:74 69 79
lot its:128 127 108
lot on:-29 -70 -81
lot to:-73 -48 -47
lot … a:176 168 142
lot … blood:147 146 146
lot … teh:80 46 40
lot … them:79 0 -49
lot … to:-47 -50 -55
lots:-3 -8 7
lottery:-37 -22 -23
loud:21 -50 -52
loud but:105 9 -2
loud to:-35 -44 -7
louder:80 24 -51
loudest:-4 -6 -4
loudly:-16 2 17
lough:36 27 35
louise:128 80 -24
lounge:55 -10 -32
lourdes:-94 -80 -50
love:6 7 19
love and:24 58 54
love them:-109 -96 -110
love to:70 74 73
love u:96 95 91
love yous:68 57 59
love … as:99 -9 -5
love … be:77 -33 -41
love … mum:-113 -105 -106
love … sorrry:94 112 114
loved:-3 6 35
loved it:-85 -72 -51
loved teh:92 82 107
loved u:177 161 153
loved … goodbye:32 50 39
loved … im:43 5 23
lovelies:-49 -41 -42
lovely:11 24 18
lovely and:-123 -107 -102
lovely … all:-58 -57 -54
lovely … in:69 83 84
loves:16 -4 14
loves im:95 45 42
loving:-3 24 20
low:-9 -93 -88
lower:-80 -36 -39
lowered:25 4 19
lowering:-22 -9 -7
lowest:16 39 6
lowkey:0 0 0
loyalty:50 71 72
luas:7 23 28
luck:-52 -22 -38
lucky:-13 -50 -65
lucozade:-108 -84 -70
luego:0 9 -2
luggage:-75 43 67
lui:-8 -9 -29
luk:-2 -1 -1
lump:-7 -31 12
lunch:-73 -69 -58
lunch break:99 57 48
lunch … and:113 97 96
lunch … u:-95 -89 -105
lunchbox:73 75 80
lunches:-46 -30 -57
lunchtime:45 71 52
lundi:-44 -33 -21
lunes:-8 -8 -13
lung:-23 -22 -15
lungs:72 49 50
lurker:-39 -7 -35
lurking:5 6 -4
lust:-5 -24 -14
luvly:-3 -2 -2
luxury:-2 -1 -1
lying:13 9 1
lying ther:-87 -111 -85
lying … line:128 71 69
lying … my:-87 -105 -117
lying … tracks:37 50 62
lyon:-14 -4 -3
lyric:-17 -27 2
lyrica:51 39 39
lyrics:-24 -17 -1
m:21 71 32
ma:54 52 63
maam:-60 -49 -26
mac:103 89 79
mache:-45 -44 -31
machen:60 115 -6
machete:119 123 157
machine:-2 -8 -16
machines:-91 -91 -68
mackerel:-67 -44 -39
macmillan:39 36 19
mad:-46 -37 -7
madam:-25 2 -23
madame:-2 -1 -3
made:-14 -6 -6
made myself:71 -71 -29
made sure:161 142 87
made … after:81 -6 24
made … it:58 45 -29
made … mind:69 90 16
made … not:109 102 50
made … sick:64 26 47
madre:13 85 105
maeve:-10 -15 -4
magazine:-51 -40 -23
magazines:-9 -6 -1
maggie:11 8 11
magic:-44 -23 -11
magistrate:-5 -3 -3
magnesium:-51 -34 -50
magnet:-31 -14 -9
magnificent:-1 0 1
magnolia:-66 -32 -20
mags:61 59 50
maid:36 42 10
maiden:74 58 34
mail:-40 -30 -26
mailbox:-18 -16 -10
mailed:-26 -11 -13
mailing:-56 -3 0
main:-42 -28 -27
mainland:24 42 64
mainly:-111 -107 -85
maintenance:89 95 131
maintenant:-11 -11 14
mais:-19 -14 -3
maisie:94 83 89
maize:12 6 5
major:-69 -52 -50
majorca:-40 -50 -43
make:0 -6 -42
make me:-38 -20 -73
make sure:35 53 72
make … feel:-73 -42 -8
make … hapen:113 108 -102
make … myself:30 66 0
make … to:-109 -60 -44
maker:51 9 44
makes:-42 -36 -72
makes it:92 63 83
makes me:4 7 -163
makes … him:99 113 -17
makes … touch:50 69 -16
makeup:-67 -52 -15
making:4 26 17
making … noise:138 125 112
mal:-68 -63 -44
malaga:-86 -82 -84
malaria:-18 -18 -14
malcolm:-6 -11 -15
male:-29 51 21
mall:-1 -1 0
malo:78 -20 -3
malt:-19 -2 -17
malta:-51 -18 -18
maltesers:-60 -55 -58
mam:36 60 43
mama:107 70 86
mama … be:192 -11 -3
maman:11 14 17
mammy:-114 -90 -84
mammys:-15 -8 -12
mams:107 115 81
man:-4 18 10
man who:85 98 45
man … a:50 75 88
man … my:26 30 79
manage:54 77 85
manage without:17 122 119
manage … me:39 91 101
manageable:-48 -5 -3
managed:38 -49 -43
managed to:-106 -61 -67
management:-65 -62 -27
manager:-34 -20 -32
managers:-59 -63 -43
managing:-103 -75 -47
manana:58 47 101
manchester:-20 -17 -21
mandatory:-11 0 -2
mandoline:-41 -40 -39
mange:-15 -10 -6
manger:-14 -11 -3
mango:-8 -5 -9
mania:18 -15 -9
manic:-13 -7 -3
manila:83 34 39
mann:54 55 57
manner:-2 0 0
manners:-7 2 22
mano:27 34 17
manque:-26 -22 -8
mans:54 37 -4
mantel:126 144 106
mantelpiece:87 87 85
manual:-14 -3 1
many:-22 -16 -15
many of:63 109 67
map:-36 -9 -19
mapped:33 45 33
maps:-17 5 -7
maraca:-62 -57 -52
marathon:-135 -112 -121
marathons:-54 -36 -41
march:-26 -61 -59
marcus:74 90 94
mare:16 28 38
margaret:44 29 18
margarets:-19 -8 -9
marguerite:-58 -54 -42
mari:52 69 -48
marido:66 78 -41
marie:-5 0 1
marigold:-11 -9 -3
mario:-1 -1 0
marjorie:-3 -3 -3
mark:-66 -73 -76
marked:85 93 127
marked … my:67 102 109
marker:1 -2 -3
markers:7 7 -5
market:-132 -119 -109
marking:10 14 26
marks:24 74 -121
marmalade:-83 -74 -64
marquee:-17 -19 -9
marriage:-82 -62 -61
married:-41 -23 -91
marrow:-48 -41 -14
marrows:4 8 7
marry:59 92 52
marrying:-10 -28 -5
marshmallows:46 57 69
mart:21 37 42
martin:123 124 104
marvellous:-17 -22 -38
mary:-7 -11 -5
mas:36 35 5
mascara:-11 -12 -7
mash:-70 -66 -7
mask:-31 -8 2
mass:5 15 37
mass and:-91 -99 -98
massive:41 27 29
mast:135 140 136
masters:-31 -36 -25
mat:-9 14 25
mata:-14 -18 -16
matar:72 67 -31
matarme:192 73 -80
match:6 12 8
matchbox:33 27 26
matches:58 85 92
matching:-9 -7 5
mate:9 -1 -25
mate … a:-34 -69 -77
maternity:-104 -79 -74
mates:89 72 63
mates been:94 81 102
mates … on:113 90 14
maths:39 67 23
maths and:50 77 -7
matin:12 19 -1
matinee:9 -21 -8
matron:-20 -15 -24
mats:-20 -9 -7
matter:-22 -56 -24
matter … if:-46 17 0
mattered:42 52 54
matters:4 6 22
matters that:82 79 90
mattress:47 42 28
mattresses:-16 -20 -37
maureen:10 -21 16
maureens:-14 -11 -14
may:3 24 24
may as:105 -52 -26
maybe:0 0 0
mayo:-8 -20 -16
mayor:-51 -32 -26
mcdonalds:-5 -3 0
me:35 32 20
me a:-63 -90 -70
me about:-67 -71 -118
me alife:36 98 134
me along:67 75 99
me at:-52 -68 -60
me away:87 83 100
me be:153 138 166
me beter:105 -17 -12
me both:127 144 124
me by:78 61 77
me dnt:100 37 16
me down:53 6 15
me estoy:62 -11 28
me finished:-42 -32 -35
me going:96 106 100
me hanging:68 51 80
me help:29 43 90
me i:-53 -62 -39
me kil:-59 -53 22
me know:-76 -91 -79
me laughing:71 95 89
me luck:-77 -35 -17
me mas:76 84 95
me more:-40 -55 -48
me my:-91 -67 -92
me next:71 81 107
me not:26 70 -46
me one:-40 -45 -39
me over:-15 -49 -90
me pinned:-113 -128 -60
me quiero:22 80 -20
me right:20 38 86
me she:-64 -72 -58
me sick:51 74 110
me sleap:48 51 26
me soon:61 81 3
me suicider:82 99 -112
me that:-34 -49 -58
me they:-109 -117 -69
me through:-81 -59 -60
me tiro:19 18 56
me tonight:37 54 58
me u:40 67 104
me up:-58 -74 -20
me water:81 -6 -2
me wen:17 38 -113
me … all:-28 -70 -20
me … am:83 110 102
me … ashamed:92 99 95
me … asleep:146 147 124
me … bad:53 56 61
me … bath:-115 -116 -95
me … brazos:79 72 -2
me … bye:-91 -107 -102
me … calls:70 78 76
me … check:7 -90 -15
me … come:32 46 94
me … de:9 -39 -10
me … dead:115 19 -36
me … dei:-5 42 33
me … dnt:88 71 65
me … ending:122 97 25
me … far:139 133 131
me … farewell:69 84 72
me … forty:29 39 46
me … front:-55 -53 -95
me … go:52 57 62
me … going:50 51 30
me … hand:84 43 76
me … her:44 26 19
me … hoap:123 113 87
me … i:-31 -32 -49
me … if:-118 -99 -88
me … intend:112 103 -11
me … is:33 46 63
me … it:65 43 34
me … kil:110 134 -31
me … las:-21 50 102
me … leaving:154 119 92
me … les:86 91 73
me … my:-35 -37 -58
me … myself:-10 32 -103
me … no:59 5 22
me … nobody:110 68 57
me … off:89 46 88
me … on:57 42 38
me … open:83 95 94
me … or:48 72 62
me … place:109 18 20
me … post:76 80 83
me … ring:66 62 32
me … sais:-6 -12 -69
me … say:90 90 38
me … seat:-90 -98 -59
me … sex:139 116 -67
me … stab:9 6 -129
me … straight:78 67 -44
me … suicidal:-54 -71 -7
me … suicidar:63 68 8
me … swallowed:116 129 115
me … tablets:2 32 47
me … takes:89 110 -36
me … that:-28 -50 -77
me … them:106 23 55
me … times:29 -16 -19
me … to:-32 -26 -70
me … today:19 51 85
me … top:115 141 75
me … train:68 69 66
me … tuesday:84 95 64
me … ur:102 119 113
me … want:43 81 67
me … wants:-17 -48 -146
me … wasnt:-93 -71 -64
me … way:40 -77 -112
me … week:57 9 17
me … whether:92 70 0
me … years:49 107 109
meal:44 10 -11
meals:-4 -8 -24
mean:1 24 15
mean it:94 75 -2
mean lfie:137 107 -20
mean teh:36 32 89
mean to:135 146 35
mean … be:89 65 83
mean … do:124 45 -96
mean … i:38 42 -121
mean … this:69 85 95
mean … under:94 68 78
meaning:-65 -38 -43
means:31 60 78
means i:-81 -69 -25
means its:88 105 97
means ive:104 73 75
means teh:-77 -79 -31
means to:50 88 -51
means … my:92 69 88
meant:43 52 70
meant it:50 20 55
meant … a:157 147 124
meant … and:82 121 77
meant … i:86 66 36
meant … it:122 43 27
meant … ive:-100 -84 -47
meant … not:91 87 107
meantime:-95 -62 -72
meanwhile:29 -12 -30
measure:50 40 31
measured:11 4 31
measuring:-41 -40 -44
meat:87 32 22
mechanic:-17 -8 -8
med:-71 -19 -57
medal:-72 -59 -59
medallion:9 -24 -27
medals:63 80 95
medecin:7 22 21
media:-20 -9 -7
medic:-11 -19 -13
medical:-13 29 39
medically:-21 -6 -4
medicaments:59 68 80
medicated:-50 -37 -24
medication:-19 -27 -29
medications:-3 -3 -1
medicine:38 34 40
medicine and:-58 -68 -128
medicine cupboard:75 96 56
medicine … a:68 72 70
medicine … in:107 102 134
medicines:-10 -13 9
medico:-42 -17 -25
medics:-5 5 6
medieval:-20 -24 -18
meditation:-15 -8 -9
meds:-30 -28 -14
meds all:69 63 53
meds since:96 118 132
meds … meds:67 68 66
meds … teh:70 79 50
meet:12 5 10
meeting:-89 -148 -146
meetings:-53 -90 -97
meets:-28 -50 -43
meg:136 130 106
meh:-34 -8 -8
mehr:115 72 57
mein:8 32 7
meine:25 57 68
meine mutter:72 79 105
meinem:15 19 -1
meinen:-11 -9 -5
meiner:0 -12 13
mejor:126 -37 -27
melatonin:-6 -2 2
melbourne:-97 -89 -74
melt:89 -12 -19
melted:-62 -75 -63
melting:100 86 93
member:-22 -1 6
members:-25 -35 -21
membership:-72 -55 -9
meme:5 25 -115
memes:5 82 91
memoir:-43 -25 -9
memorial:-3 7 15
memories:34 41 33
memorised:24 -24 -11
memory:53 59 48
men:-31 -16 -12
men in:85 82 95
menace:-12 -8 -6
mend:-54 -23 -32
mended:-37 -32 -18
mending:-4 -2 -2
mendormir:15 -6 13
menopause:8 3 5
menos:-22 -9 -12
mens:-59 -36 -51
ment:-21 -42 -23
mental:-69 -55 -31
mention:-94 -53 -40
mentioned:-35 9 37
mentioning:1 -8 -14
mentions:29 14 17
mentor:-21 -24 -24
menu:-79 -72 -40
menus:7 19 -10
merchant:51 43 -55
merci:9 0 8
mercy:85 76 91
mere:16 44 87
merely:63 -6 47
merkt:19 80 -3
merry:-17 -11 -12
mes:80 52 51
mesa:4 3 2
meses:1 2 -5
mess:13 -10 -40
message:16 0 31
messaged:10 48 93
messages:15 9 -64
messaging:-27 -21 -15
messed:12 20 -9
messer:21 22 75
messing:41 -21 -51
messy:-13 32 40
met:-93 -84 -44
metal:76 111 125
metaphor:-91 -108 -109
meteor:-4 -17 -23
meter:-54 -21 -10
metformin:-42 -13 -8
meth:-49 -12 -20
methadone:23 22 19
method:7 0 15
method … a:77 79 44
method … teh:11 16 25
methodist:-49 -33 -14
methods:-67 -51 -13
methotrexate:-4 -3 -2
meths:108 111 106
metres:-23 0 16
mettre:55 83 -30
meurs:-23 -13 -6
mg:-138 -142 -105
mi:22 27 49
mi hermana:86 73 68
mi madre:115 107 118
mi … a:-37 -107 -70
mi … no:9 121 135
mia:38 32 39
mic:-49 -30 -37
mice:40 58 61
mich:55 66 32
mich umbringen:75 71 -117
michael:-1 0 0
mick:-53 -28 -16
micks:-40 -27 -35
microphone:-26 -15 -16
microwave:-46 -59 -59
mid:0 34 71
midazolam:81 86 94
midday:9 16 12
middle:53 65 90
middle … teh:100 90 61
midges:-68 -38 -18
midi:-3 -4 0
midnight:80 87 100
midnight … i:-92 -112 -112
midwife:-35 -16 -64
midwifery:-24 -20 -34
miedo:42 22 6
mierda:93 -15 -6
mieux:77 -7 -5
might:20 -84 -74
might hert:-95 -62 -63
might … a:72 32 -13
might … my:-37 -97 -27
might … one:110 -69 -16
mighty:-38 -30 -34
migraine:-65 -58 -48
migraines:36 23 24
mild:-33 -20 -20
mildly:-9 -4 -2
mile:-55 -65 -67
mileage:6 6 -42
miles:-27 0 -46
milestone:-29 -33 -46
milk:-12 23 35
milk and:-85 -100 -104
milk teh:105 118 104
milk … teh:-81 -89 -80
milked:29 36 35
milking:-45 -27 -15
milkings:50 71 101
milkman:15 4 -2
milks:-7 -8 -45
milkshake:-1 0 0
mill:43 66 90
millennium:-13 -4 -1
miller:-4 -1 0
milligram:-1 0 0
million:11 -6 -5
min:57 71 72
min … a:66 79 66
mince:-106 -89 -78
mind:28 -2 10
mind dieing:27 -62 0
mind each:83 87 79
mind … it:-65 -72 -61
mind … other:65 83 72
minded:-13 14 -33
mindfulness:-6 -27 -52
minding:63 79 -15
minds:-114 -82 -43
mine:11 25 47
mine and:135 137 115
mine if:56 103 118
mine thank:160 118 101
minecraft:23 23 30
miner:-1 0 0
mines:127 118 113
mini:-20 -15 -16
minibar:38 35 27
minibus:6 16 0
minimum:22 -8 -4
minister:-73 -42 -35
ministers:-21 -11 -23
ministry:0 0 0
minor:-16 -8 -11
minors:-1 -1 0
mins:49 55 79
mins and:121 79 62
mins … u:94 100 97
mint:117 40 39
mints:-80 -55 -58
minus:1 -60 -64
minus one:105 1 -6
minute:30 0 24
minute … put:-98 -107 -110
minute … to:89 87 99
minutes:-11 22 46
minutes ago:106 91 99
minutes since:54 64 65
minutes … i:103 109 132
minutes … in:129 121 118
mir:40 61 59
miracle:36 81 -11
mirror:73 72 40
mirrors:-20 -15 -24
mirtazapine:-18 -51 -34
mis:46 -77 -13
miscarriage:0 -3 -4
miserable:7 -45 -11
misery:-20 -11 -19
mismo:-15 -20 -9
misread:-28 -28 0
miss:0 -34 -14
missed:-86 -119 -129
misses:74 59 8
missing:21 -23 -24
missing and:45 45 71
missing … and:-78 -94 -101
mission:-13 -2 0
missus:-21 -26 -3
mistake:7 -31 0
mistake that:109 -11 -3
mistakes:98 70 60
mit:-21 -16 -1
mix:-35 -22 -20
mixed:60 70 53
mixing:-19 -1 -71
mixture:-41 -36 -24
ml:-49 -39 -48
mm:-1 -4 0
mnd:9 -1 -1
mnemonic:-1 -5 -4
mo:23 6 5
moan:-49 -27 -28
moaning:-92 -51 -48
moans:-24 -10 0
mobile:56 82 79
mobility:64 43 45
mochte:49 42 -67
mock:-9 -28 -12
mockingbird:-4 -3 -2
mocks:-7 -10 0
mod:-4 -7 -6
mode:-15 -7 -9
model:-67 -80 -82
moderate:-52 -25 -16
moderates:25 38 34
moderating:-21 -6 0
moderation:-29 -15 -6
moderator:-16 -16 -37
moderators:-26 -40 -22
mods:-13 6 7
module:-56 -43 -42
moi:45 28 -13
moira:5 9 15
mois:-60 -53 -35
mole:-55 -45 -35
mom:-106 -88 -55
moment:-9 -6 -47
moments:-20 -38 -24
mommy:25 48 21
moms:25 51 92
mon:54 81 43
monday:-11 -17 -2
monday that:43 43 96
monday … can:118 125 116
monday … gives:45 45 114
monday … in:63 91 87
monday … me:26 61 58
monday … monday:100 101 123
monday … on:-8 -74 -60
mondays:-31 -12 8
mondays teh:128 138 139
monde:84 59 73
money:-3 28 16
money … be:-81 -22 -14
moneys:17 26 -26
monitor:-17 -37 -14
monitoring:-9 -35 -31
monk:65 60 48
monkey:-66 -65 -49
monopoly:-61 -40 -36
monoxide:-4 7 34
monsoon:-18 -16 -17
monster:18 -9 9
month:-35 -58 -72
month i:93 -50 -78
month im:-124 -127 -118
month of:72 80 80
month … a:-42 -59 -53
monthly:-91 -65 -61
months:4 -56 -46
months id:100 -45 -41
months supply:124 133 129
months worth:55 82 73
months … her:58 91 43
months … if:144 -41 -18
months … me:-87 -42 -38
months … my:78 36 24
months … teh:-42 -46 -26
mood:-16 -59 -61
moods:-73 -69 -66
moody:-48 -50 -28
moon:25 18 16
moons:32 40 58
moor:5 2 -6
mooring:-1 -1 5
mop:-89 -79 -80
moral:-43 -47 -18
morbid:-54 -24 -31
more:28 34 35
more and:13 43 31
more christmas:15 12 60
more ive:122 144 139
more sleeps:28 51 91
more tablets:105 98 100
more to:91 44 62
more … at:-80 -59 -59
more … it:-25 -22 -78
more … itll:104 111 101
more … not:138 65 9
more … out:-52 -77 -61
more … than:-46 -51 -29
morgen:-7 3 17
morgue:1 2 -2
morir:-61 30 -57
morir y:107 149 -1
morirme:60 81 11
morning:7 1 -11
morning he:65 82 66
morning wen:162 111 145
morning … go:55 -21 -42
morning … hes:105 123 122
morning … im:-65 -47 -56
morning … ive:148 113 96
morning … know:-75 -59 -49
morning … me:47 5 -20
mornings:-22 -17 -50
mornings … to:84 90 92
morphine:15 49 58
morphine … me:122 112 109
mort:22 -10 -56
mortal:23 49 24
morte:13 -24 15
mortgage:-38 -43 -84
mortified:-35 -36 -21
mortifying:-8 -17 -8
mosque:114 94 98
mosquito:-21 -17 -1
moss:15 36 27
most:-2 26 -53
most days:66 48 -47
most evenings:67 104 -55
most nights:47 59 -55
most of:-36 -55 4
most … and:84 37 -7
mostly:-90 -102 -177
mot:-81 -56 -39
motel:89 90 97
motels:-5 19 7
moth:-45 -47 -32
mother:-1 -7 -3
mother and:63 94 40
mother shes:89 96 98
mother … because:67 111 109
mother … dead:118 75 71
mother … she:94 132 -9
mothers:25 16 72
moths:-1 -3 -1
motion:50 59 60
motive:-35 -38 -40
motor:5 -2 13
motorbike:-34 -31 2
motorway:26 65 62
motorway and:-83 -56 -62
motorway footbridge:101 103 105
motto:-27 -34 -17
mould:-57 -37 -41
mouldy:-35 -37 -15
mountain:-27 -18 -23
mourir:28 48 12
mourned:17 -4 0
mourning:-44 -5 0
mouse:60 67 85
moustache:-9 -20 -15
mouth:38 16 6
mouth full:72 92 91
mouth … of:62 62 65
mouthful:46 58 58
mouths:156 107 123
mouthwash:60 21 10
move:-42 -44 -54
moved:-40 -32 -94
moved away:104 2 2
moved me:-92 -60 -26
moved … chair:159 138 106
moves:-49 -39 -28
movie:-36 -36 -19
moving:-50 -44 -26
moving to:-92 -81 -81
mow:-7 -3 -3
mowed:-40 -34 -25
mower:-34 -32 14
mowing:-4 -3 -5
mp:-33 -28 -26
mps:-19 -8 -11
mr:10 33 24
mr … teh:72 109 104
mri:-17 -27 -35
mrs:-63 -57 -5
ms:-33 -17 -41
msg:134 121 124
much:-40 -55 -46
much insulin:128 120 39
much longer:109 19 -70
much … and:43 38 4
much … i:126 112 51
much … it:41 78 10
much … much:119 139 148
much … say:79 15 15
much … takes:75 82 15
much … want:-40 36 -19
much … was:51 57 67
mucho:-23 6 22
muck:-61 -70 -43
mud:12 -39 -32
mudarme:-39 -35 -3
muddle:9 10 8
muddled:-17 -11 -11
muddy:-42 -18 -22
mude:-14 -4 -3
muero:-34 -27 -13
muerta:71 -6 -4
muerto:84 -14 -4
mug:61 49 66
mugs:5 19 12
mulled:-25 -22 -26
multi:3 -2 19
multi story:115 72 54
multistorey:57 70 65
mum:4 -5 18
mum dad:61 70 51
mum dnt:101 118 135
mum doesnt:115 70 39
mum said:133 0 4
mum tonight:-74 -103 -50
mum … a:37 5 32
mum … at:-19 -36 -43
mum … fish:69 77 67
mum … hes:164 155 79
mum … make:-109 -91 -94
mum … no:109 107 105
mum … youre:122 0 0
mumbling:130 121 116
mummy:184 178 192
mummy … to:129 124 120
mummys:-28 -21 21
mums:41 38 51
mums face:86 92 78
mums … her:79 90 97
mums … pills:80 67 81
mums … she:66 78 124
mums … to:-129 -126 -108
munths:13 -6 -3
muppet:-22 -12 -5
mural:-40 -19 -30
murder:-6 -30 -84
murdered:-22 -15 -13
murdering:8 21 -26
murio:-20 -17 -13
muscle:19 38 40
museum:-77 -75 -79
mush:-40 -18 -17
mushroom:-2 0 0
mushrooms:131 112 114
music:-5 37 55
musical:-12 -9 -8
must:7 7 53
must … and:129 4 22
mustard:-30 -13 -13
mustnt:-16 -4 56
mute:65 85 73
muted:14 12 8
muting:51 61 58
mutter:79 86 113
muttering:-22 -9 -6
mutual:-14 2 13
muy:-46 -25 -12
my:11 16 19
my accounts:130 129 140
my affairs:74 -8 1
my ankle:81 104 48
my antidepressants:92 99 111
my ashes:156 164 161
my attempt:83 99 15
my aunt:-47 -50 -62
my baby:150 132 85
my belt:-83 -77 -57
my benzos:142 59 -17
my best:49 36 44
my bf:6 60 63
my bio:106 116 103
my bishop:116 100 97
my blades:-58 -107 -62
my body:15 77 122
my bones:103 6 28
my boss:-42 -65 -54
my breath:133 153 106
my carers:32 41 47
my coats:119 79 58
my counsellor:-57 -48 -66
my ctb:75 105 53
my darling:150 131 128
my darlings:87 95 101
my date:-92 -20 4
my death:44 36 89
my docter:-35 -56 -56
my dog:-24 -50 -70
my drinking:-22 -67 -16
my eczema:-88 -73 0
my elbow:104 72 46
my existence:75 55 -9
my face:73 77 37
my familys:119 -20 -10
my farewell:110 110 86
my fault:-95 -73 -96
my finger:-21 -20 -32
my first:-40 -123 -152
my flatmate:-32 -56 -35
my foots:93 89 92
my fringe:-59 -42 -12
my funeral:71 94 121
my girls:82 75 81
my glasses:42 76 85
my gloves:91 99 90
my goodbye:32 26 -62
my grandmothers:48 71 89
my grandson:-88 -76 -56
my guns:-86 -55 -50
my hair:-93 -62 -71
my head:-29 -58 -68
my heads:44 -9 8
my hearts:78 47 37
my history:-43 -68 -16
my hoodie:187 163 165
my id:126 118 128
my insurance:-48 -57 -59
my leg:100 99 61
my legs:86 103 63
my lfie:-25 7 -64
my lips:67 92 62
my list:73 79 139
my locker:154 144 146
my love:91 88 81
my loves:33 53 89
my lungs:56 42 66
my medals:130 137 121
my mouths:125 75 88
my my:78 52 78
my name:94 75 85
my necks:106 120 163
my neighbour:-31 -52 -84
my nerve:76 84 116
my nightie:115 124 115
my number:94 47 25
my office:98 80 86
my old:-56 -64 -92
my pee:82 74 82
my pencil:141 85 49
my place:76 57 34
my pulse:46 65 59
my pupils:142 66 30
my radio:126 103 92
my ribs:123 100 81
my rist:98 103 87
my room:42 16 -36
my rucksack:92 71 82
my school:76 86 32
my second:-107 -72 -108
my self:87 106 5
my skin:57 0 -40
my sleap:101 -43 -50
my sleeves:135 119 85
my slip:122 21 -11
my sobriety:42 1 5
my sock:84 100 59
my sponsor:12 -81 -51
my stepdads:73 81 118
my stepfather:147 134 -1
my stick:114 122 44
my stomachs:95 102 98
my subscription:-61 5 23
my suicide:4 -2 99
my tablets:-79 -84 -102
my teeth:145 58 61
my therapist:-26 -39 -60
my thigh:94 84 62
my thighs:84 109 -28
my things:134 27 46
my throats:82 80 80
my thumb:-47 -66 -13
my thumbs:90 71 66
my time:53 47 68
my times:137 95 86
my tomatoes:-62 -19 -17
my tongue:55 58 117
my two:-56 -87 -72
my walking:156 129 117
my way:98 113 137
my wee:126 120 108
my wetsuit:-81 -76 -86
my whole:88 46 45
my … against:101 138 82
my … all:55 76 90
my … amount:173 179 34
my … are:49 31 33
my … asked:-76 -59 -32
my … attempt:71 45 93
my … bag:80 87 101
my … be:32 31 28
my … beating:29 31 113
my … behind:50 59 56
my … bein:-21 57 40
my … belt:69 68 88
my … blue:-127 -112 -103
my … boy:82 90 8
my … brain:119 20 -4
my … breathing:54 62 67
my … burning:-82 -85 -83
my … came:-57 -33 -28
my … cant:40 43 41
my … car:-93 -85 -76
my … chest:103 74 110
my … cold:-74 -94 -81
my … collapsed:76 79 92
my … come:54 22 51
my … comes:-31 8 -77
my … date:73 15 19
my … dealer:103 -42 -24
my … dei:100 74 130
my … done:72 61 43
my … doubled:135 105 95
my … drawer:40 39 39
my … dropping:-24 -108 -59
my … dry:77 59 67
my … during:44 -20 -11
my … end:-83 -67 -115
my … entry:119 113 103
my … every:43 21 -69
my … except:69 63 57
my … face:166 94 111
my … five:88 95 91
my … full:56 75 64
my … geting:36 42 52
my … go:103 108 135
my … good:-81 -87 -77
my … goodbye:55 54 32
my … group:-55 -93 -89
my … hand:43 12 -112
my … head:22 8 -109
my … held:-92 -52 -45
my … hits:79 104 -62
my … hours:-60 -62 -23
my … how:82 90 44
my … if:19 67 44
my … keep:73 64 52
my … laptop:-74 -49 -2
my … left:-13 26 38
my … little:103 124 56
my … look:-35 15 26
my … loved:-103 -82 -80
my … me:-15 -14 -84
my … meds:78 85 86
my … might:63 83 -50
my … myself:60 46 76
my … no:18 74 40
my … not:79 64 75
my … note:-115 -96 -63
my … obituary:129 140 135
my … of:62 43 36
my … overdosed:43 75 69
my … passed:-78 -71 -85
my … patches:125 146 110
my … pistol:59 57 50
my … planned:23 35 62
my … pointed:90 99 99
my … post:-84 -68 -44
my … purpose:26 -1 21
my … pushed:103 78 80
my … razor:-113 -128 -117
my … reach:119 107 108
my … ready:105 111 113
my … ringing:155 106 69
my … runs:91 96 83
my … said:-66 -41 -34
my … sais:-94 -73 -98
my … saturday:18 68 69
my … see:94 118 111
my … shift:-89 -85 -60
my … sixty:-85 -85 -45
my … slaps:73 79 -57
my … slow:26 53 79
my … someone:81 28 59
my … son:107 81 4
my … soon:-22 -87 -113
my … stabbed:29 32 73
my … standing:44 76 80
my … stay:95 102 75
my … stops:81 69 52
my … strangling:33 41 65
my … stuff:89 52 -2
my … sweating:83 21 33
my … takes:-32 -17 -98
my … tell:74 77 93
my … them:-70 -82 -77
my … ther:-6 -45 -73
my … they:125 114 59
my … think:50 72 74
my … those:121 87 44
my … thoughts:48 93 -4
my … three:106 95 89
my … tied:122 112 115
my … tight:-54 -113 -86
my … till:83 110 -112
my … typing:73 93 106
my … u:87 85 63
my … unconscious:50 61 91
my … until:11 14 -91
my … visit:113 86 64
my … walk:115 82 79
my … wants:-146 -104 -94
my … wet:100 85 111
my … whenever:86 106 -50
my … whoever:89 87 96
my … why:99 81 99
my … wifes:119 144 117
my … words:-42 -34 -64
my … work:-78 -38 -106
my … worth:103 -13 -11
my … year:-106 -65 -92
my … years:-55 -118 -100
mys:0 0 0
myself:18 3 -65
myself a:7 -25 114
myself all:-31 -110 -29
myself at:12 6 106
myself because:19 49 -99
myself by:-72 -119 -54
myself cant:113 101 -66
myself every:-1 4 -32
myself get:80 -5 9
myself im:-49 -39 -84
myself is:18 9 -112
myself it:82 24 72
myself itd:-121 -77 -53
myself its:3 -84 9
myself ive:4 34 -123
myself most:75 111 -1
myself right:44 132 53
myself sick:71 -20 -42
myself soon:43 82 -43
myself than:52 109 -111
myself to:78 110 92
myself today:119 59 37
myself tomorrow:31 31 91
myself tonight:44 -11 55
myself under:83 108 -66
myself wont:-96 -84 -66
myself would:47 79 -38
myself yet:100 79 -3
myself … after:95 -42 73
myself … all:84 126 74
myself … and:33 -2 -61
myself … are:-59 -26 -9
myself … at:92 102 57
myself … bridge:55 85 82
myself … but:80 -49 -56
myself … cant:83 61 -77
myself … day:77 119 107
myself … ending:-89 -90 -36
myself … evenings:56 81 0
myself … every:85 43 -20
myself … face:-149 -94 -30
myself … get:46 4 113
myself … goodbye:78 92 95
myself … im:95 29 -68
myself … in:48 48 56
myself … is:15 23 -81
myself … its:132 166 59
myself … joking:0 -105 -3
myself … last:56 77 -49
myself … loud:-52 -57 0
myself … need:84 16 -6
myself … night:53 95 56
myself … no:13 29 -94
myself … not:104 144 47
myself … of:-59 -45 -89
myself … teh:-20 -14 84
myself … thats:73 20 -123
myself … them:9 -43 -91
myself … time:-72 -48 -12
myself … today:35 -15 -132
myself … tomorrow:59 97 33
myself … tuesday:4 37 -167
myself … week:-91 -128 -66
myself … weekend:42 56 119
myselffff:0 0 0
mystery:-50 -46 -39
na:-10 -55 -18
nach:-29 -26 -11
nacht:46 41 46
nacht … ich:60 53 92
nacht … mich:57 56 93
nachtschicht:-9 -6 -3
nacido:71 -4 -2
nada:-3 -20 7
nadie:8 96 51
nagged:-25 -11 -11
nagging:3 1 2
nagpur:6 10 27
nah:-30 -14 9
nai:-7 -23 -6
nail:-10 4 1
nailed:-55 -56 -59
nails:-1 23 12
nails in:113 121 -9
nails … till:113 121 -9
nairobi:-23 -36 -1
naloxone:-28 8 -27
naltrexone:-87 -72 -59
namaste:-37 -21 -14
name:6 24 40
name off:108 51 77
name … i:80 56 49
name … me:108 147 134
name … rota:116 65 74
named:-72 -38 -45
names:-18 -10 -9
names on:68 66 63
naming:-47 -32 -11
nan:18 -9 -15
nan wont:115 64 64
nan … up:96 55 56
nan … wake:115 64 64
nana:76 88 66
nanas:28 37 50
nans:61 81 93
nap:-1 29 26
nap … and:-24 89 19
napkin:-48 -17 4
nappies:-43 -48 -40
napping:38 41 16
nappy:-13 -7 3
naps:-4 -15 -15
nar:-2 -4 -7
narcan:31 58 26
narcanned:-6 -2 -1
narcans:97 117 125
narrowboat:-34 -3 -3
nasal:-26 -37 -41
nasty:-21 -28 -23
nation:-7 -2 -16
national:-4 -30 -27
nativity:-18 -2 -2
natter:-3 -3 -4
natural:-8 -18 21
naturally:-72 -42 -40
nature:-20 -11 -45
naughty:-54 -37 -21
nausea:51 45 58
nav:-62 -35 -34
navy:22 29 -41
nd:-39 -98 -78
ne:55 31 57
ne … plus:135 136 127
near:-32 -54 -53
near … of:51 -54 -46
nearer:-16 13 17
nearest:-56 -52 -38
nearly:15 -40 -52
nearly at:161 92 89
nearly … all:69 98 91
nearly … back:131 61 -44
nearly … for:21 -80 -74
nearly … of:-42 -30 -23
nearly … this:127 8 13
neat:74 87 94
necesito:25 -13 -3
neck:92 104 108
neck a:55 62 59
neck myself:94 113 -47
neck … im:-128 -129 -122
necked:-8 -12 6
necked a:-109 -122 -121
necked teh:99 102 107
necking:-13 12 -7
necklace:55 45 82
necks:160 119 159
nee:91 88 82
need:30 44 47
need is:77 72 77
need it:45 41 3
need them:51 88 44
need … because:93 76 -17
need … get:48 90 74
need … going:-44 -32 -52
need … hert:55 129 -3
need … in:40 37 39
need … it:-42 -42 -33
need … kil:-25 -20 96
need … know:76 51 8
need … me:135 112 65
need … myself:76 150 131
need … teh:68 78 54
need … tell:96 54 39
need … told:117 96 92
need … where:38 50 30
needed:-47 -41 -19
needing:27 29 36
needle:-18 -15 -29
needle beside:83 78 84
needle in:-150 -133 -93
needle … him:161 147 155
needle … my:-122 -90 -35
needles:40 53 59
neednt:31 -9 16
needs:-8 -6 -8
needs me:56 -45 -38
needs … that:-44 -11 -13
neet:4 11 12
nehme:-13 -11 13
nehmen:73 90 -109
neighbor:-11 -9 -14
neighbors:-25 -41 -50
neighbour:8 6 -17
neighbour … my:105 84 91
neighbour … ring:72 85 83
neighbours:-39 -24 -38
neighbours and:132 71 71
neighbours little:99 92 -49
neighbours … boy:99 92 -49
neil:104 84 94
nein:-15 -11 -1
neither:25 23 60
nen:32 61 -40
nephew:-75 -57 -90
nephew is:-31 -26 -108
nephews:-7 45 27
nerds:-39 -43 -39
nerf:-19 -16 -15
nerve:94 95 19
nerve … do:110 120 93
nerve … it:99 115 99
nerves:-120 -132 -151
nervous:-110 -90 -75
nest:-64 -64 -67
net:66 28 23
netais:32 -9 -3
netball:-17 -5 -71
netflix:23 56 77
nets:-26 -36 -34
netting:35 46 47
network:-35 -26 -18
neurologist:-46 -23 -20
neurone:-12 -47 -26
neuschwanstein:-17 -14 -38
neva:-8 -26 -15
neva and:109 77 73
neva born:76 -17 -9
neva come:91 -15 -23
neva complains:65 63 -5
neva could:52 90 120
neva think:98 27 64
neva woke:103 -18 -10
neva … a:-46 -43 -36
neva … another:-96 -11 -10
neva … asked:43 60 -16
neva … back:70 -33 0
neva … for:62 -21 -27
neva … from:120 59 78
neva … go:67 91 90
neva … i:-26 -1 -87
neva … im:85 56 71
neva … it:-39 38 44
neva … me:-120 -77 -149
neva … mine:122 9 11
neva … teh:-31 -45 -26
neva … to:85 118 85
neva … wasnt:82 78 -18
new:-104 -88 -139
new years:73 45 81
new … and:1 -36 -56
new … eve:53 49 82
newbie:-26 -27 -45
newbies:106 39 52
newborn:-35 -27 -30
newcomer:-66 -9 -6
newcomers:-34 -6 16
newer:-10 -14 -4
newest:19 51 17
newly:-41 -29 -25
news:58 9 16
newsletter:-99 -97 -91
newspaper:-9 6 32
newspapers:-1 -1 0
next:6 17 13
next hour:61 31 22
next lfie:160 136 126
next step:-37 -27 -33
next time:6 29 -117
next train:106 94 85
next year:-11 -95 -127
next … a:-106 -79 -64
next … am:10 21 104
next … anything:98 -15 -11
next … ive:85 98 69
next … me:94 123 151
next … of:34 -60 -35
next … wont:51 74 12
ng:-6 -1 -1
nging:0 0 0
ngl:0 0 0
nhs:46 62 71
ni:24 18 -28
niamh:-1 -3 -7
nice:88 95 103
nice … for:57 81 86
nice … hav:45 7 6
nice … me:-56 -32 -35
nice … teh:75 16 15
nicely:-23 -59 -38
nicer:80 4 -16
nicest:-5 -8 -9
nicht:23 28 60
nicht mehr:97 89 78
nichts:-15 -10 -9
nick:33 59 56
nicked:-8 3 11
nicotine:4 3 6
nie:5 -22 -11
niece:-9 26 27
nieces:-15 6 -15
niemand:7 71 -16
nietos:-4 -2 -1
nigel:-7 -3 -3
night:-1 -3 -19
night all:-16 -30 -25
night im:-18 51 123
night in:-127 -120 -116
night it:6 -9 -121
night night:-63 -52 -1
night of:63 6 33
night on:-13 43 71
night … bein:61 19 44
night … earth:68 93 100
night … go:114 96 90
night … going:66 49 140
night … im:-3 62 50
night … lfie:112 -5 -2
night … months:121 -42 -11
night … nearly:23 59 -69
night … not:86 39 62
night … passed:49 97 46
night … tablets:95 110 37
night … take:137 110 80
night … teh:-31 -20 -28
night … wat:87 87 94
night … wen:-66 -67 -70
nightdress:47 66 71
nightie:70 79 67
nightly:-13 27 -19
nightmare:11 -11 -6
nightmares:-50 -59 -61
nights:10 -3 -55
nightshift:62 47 45
nightstand:111 118 138
nil:-42 -50 -31
nile:-26 -22 -16
nine:-47 -39 -45
nine im:112 106 116
nine ive:101 121 82
nine with:86 90 -21
nine … im:-112 -121 -132
nine … ive:90 102 63
nine … time:92 85 45
nines:-36 -56 -38
nineteen:6 7 -9
nineteen im:-69 -64 -63
nineteen … teh:-89 -93 -84
nineteenth:9 10 47
nineties:-97 -95 -73
ninetieth:-16 -13 -9
ninety:-48 -109 -78
ninos:2 6 2
ninth:17 23 24
ninth floor:114 111 121
nip:-1 0 0
nitazene:11 11 -4
nitazenes:-6 -3 -2
nites:-22 -14 -8
nits:-12 -25 -41
nk:0 0 0
nna:0 0 0
no:44 31 40
no and:-60 -68 -37
no coat:127 130 137
no date:39 68 -126
no fone:-88 -78 -56
no fuss:29 29 40
no future:-10 -170 -140
no hoap:-40 -120 -86
no kids:93 68 65
no money:132 118 109
no one:-40 -50 -51
no ones:59 50 31
no pills:-76 -114 -109
no pulse:100 24 36
no quiero:-14 -72 -7
no regrets:-47 -9 -7
no return:178 153 131
no se:64 41 7
no signal:-117 -92 -80
no sleap:-43 -58 -86
no speech:90 108 105
no tomorrow:102 63 57
no urge:-113 -59 -8
no water:46 69 102
no wish:-84 -130 -57
no … anything:112 -3 -18
no … chairs:-83 -70 -61
no … gin:-75 -13 -17
no … hav:22 63 54
no … in:-27 -80 -73
no … is:-58 -33 -14
no … ive:99 81 87
no … la:-132 1 -7
no … liv:130 -52 -9
no … living:95 107 -13
no … looks:136 144 131
no … nacido:71 -4 -2
no … nadie:62 65 81
no … ni:90 48 -10
no … over:74 100 100
no … pills:139 56 88
no … por:38 94 81
no … quiero:-79 -45 -4
no … school:119 122 112
no … see:117 67 87
no … since:42 44 92
no … sundays:96 83 106
no … tablets:117 118 134
no … this:20 60 57
no … to:77 70 35
no … tonight:59 40 73
no … wil:-100 -47 -45
no … y:104 35 40
nobody:62 75 71
nobody about:143 154 106
nobody could:-123 -58 -103
nobody did:-96 -103 -66
nobody has:68 74 52
nobody here:-119 -89 -77
nobody looks:-49 -93 -185
nobody needs:154 131 117
nobody on:112 30 26
nobody wil:73 74 86
nobody would:111 23 -15
nobody … a:119 68 102
nobody … an:-49 -48 -56
nobody … blame:123 71 69
nobody … but:68 -28 0
nobody … find:-93 35 8
nobody … go:75 71 82
nobody … here:100 58 54
nobody … home:-50 -62 -113
nobody … im:-63 -102 -115
nobody … knows:99 19 -8
nobody … no:-65 -73 -67
nobody … notice:43 -28 -130
nobody … see:135 128 106
nobody … stop:52 65 53
nobody … teh:62 75 66
nobody … theres:101 116 140
nobody … to:-47 -12 39
nobody … was:124 117 92
nobody … where:-94 -65 -59
nobodyll:132 129 122
nobodys:88 112 119
nobodys … teh:86 28 23
nobodys … to:95 70 65
noch:-22 0 15
noche:37 29 69
noche me:70 91 106
noche … a:28 22 59
noches:18 19 -7
nod:-40 -44 -20
nodded:-82 -40 2
nodding:67 105 122
nods:-35 -3 -15
noes:81 53 0
noise:21 36 44
noisy:-28 -7 -6
non:-24 -18 9
none:54 48 57
none and:31 39 16
none of:99 104 102
none … was:167 139 130
nonsense:-9 -2 5
nonstop:1 8 13
noodles:6 53 56
noon:61 56 63
noon im:103 121 81
noone:101 34 -6
noor:0 -1 1
noose:101 89 114
noose … i:-61 -75 -20
nope:-16 -12 -10
nor:21 61 87
noreen:8 16 34
normal:-64 -36 -40
normal … dnt:104 75 97
normal … hav:74 50 52
normally:2 -7 -29
norovirus:-49 -51 -41
north:27 31 31
northern:18 19 33
norway:-12 -9 0
nos:-65 -14 -6
nose:-3 7 -12
nosebleed:-8 5 -3
nosy:-19 -22 -25
not:31 15 10
not alife:61 113 -12
not allowed:-3 16 -79
not another:162 100 95
not because:-81 -57 53
not come:135 94 103
not complain:93 -21 -9
not deep:57 113 -134
not drink:-80 35 52
not drunk:106 119 60
not eating:53 98 -32
not existing:148 -5 -4
not for:41 100 108
not geting:52 58 85
not in:-75 -163 -139
not joking:-19 -91 6
not letting:91 92 -44
not living:132 -20 -75
not long:4 22 48
not mind:113 -19 -15
not moving:77 40 58
not my:65 96 77
not needed:98 65 19
not opened:131 -10 -10
not responding:-94 -90 -53
not saying:-2 30 -10
not see:104 92 94
not sick:79 63 97
not stopping:124 137 122
not takin:105 119 127
not teh:62 68 8
not to:55 63 59
not today:108 27 20
not use:103 97 98
not wake:64 100 40
not worth:90 17 22
not … a:41 33 55
not … alife:112 97 -25
not … any:39 98 74
not … back:86 101 104
not … be:32 29 69
not … burden:-42 -16 -9
not … but:38 -24 -55
not … cat:106 104 -4
not … come:94 26 69
not … dei:-6 -15 -57
not … dnt:-18 -97 -44
not … door:-31 -90 -102
not … enough:-65 -64 -68
not … except:16 61 36
not … forum:58 48 108
not … found:128 123 -22
not … get:80 41 64
not … go:44 -46 -38
not … good:-23 -50 -47
not … help:124 66 88
not … here:96 99 56
not … high:82 88 44
not … home:36 85 109
not … kil:10 41 4
not … let:-112 -93 -61
not … liv:97 104 -44
not … long:23 49 51
not … me:-63 -54 -57
not … monday:64 21 -11
not … myself:33 46 -108
not … of:-4 42 18
not … ones:63 99 112
not … round:137 99 121
not … see:145 103 148
not … sombody:100 96 -4
not … suicidal:89 93 -1
not … take:-23 -57 -3
not … theyll:96 76 45
not … those:87 65 55
not … today:-64 -50 -6
not … tok:68 82 93
not … tomorrow:89 29 28
not … used:-57 -32 -5
not … waiting:99 76 106
not … want:20 69 24
not … was:-70 -48 -51
not … wat:-13 -87 -45
not … wife:113 19 -36
notch:-12 -6 -5
note:37 52 65
note is:112 126 127
note on:-81 -87 -101
note teh:78 81 90
note written:108 103 99
note … a:-100 -117 -101
note … all:64 88 101
note … at:60 75 87
note … fridge:-129 -140 -140
note … im:116 111 89
note … in:90 74 78
note … it:80 51 20
note … its:70 75 82
note … morning:60 75 98
note … suppose:15 31 79
note … to:107 98 111
note … u:133 132 126
note … under:68 78 81
notebook:30 58 12
notebook … i:142 150 -52
noted:-56 -41 -23
notes:64 79 94
notes … dad:89 86 69
notes … i:136 94 23
notes … in:73 69 52
nothing:52 21 27
nothing else:63 113 103
nothing happened:-25 -59 -81
nothing it:-101 -44 -56
nothing since:-25 -140 -102
nothing u:107 137 144
nothing … could:132 120 103
nothing … for:93 -72 -92
nothing … hav:108 105 80
nothing … im:23 86 103
nothing … it:-20 -33 -27
nothing … look:118 29 59
nothing … me:34 44 13
nothing … nothing:78 8 35
nothing … since:-73 -48 -40
nothing … today:92 82 68
nothing … u:81 55 40
nothings:-12 -26 -6
notice:47 67 60
notice that:61 13 17
notice … and:101 132 122
notice … stopped:54 60 49
noticeboard:-31 -24 -19
noticed:-18 -29 4
noticed it:94 39 41
noticed … ive:158 165 128
noticed … teh:-57 -66 -104
notices:74 41 39
noticing:-68 -67 -29
notifications:-22 7 14
notion:-17 -4 -11
nought:86 78 74
nous:-12 -9 -5
nova:-20 -18 -11
novel:-137 -119 -87
novels:-38 -28 -21
november:13 -7 4
now:0 0 0
nowadays:0 12 -25
nowhere:98 22 27
nowt:116 78 87
nt:37 5 -41
nuevo:-2 -24 -17
nuisance:-35 -49 -42
nuit:-11 -14 18
numb:-84 -76 -75
number:26 -2 29
number i:-80 -54 -57
number in:-1 83 72
number on:-58 -54 -64
number … me:70 79 78
number … my:80 26 10
numbers:6 -29 -16
numbers … teh:116 44 27
numbing:24 30 13
numbness:68 86 79
nun:-20 -7 -4
nunca:119 -49 -24
nunca mas:98 -21 -11
nur:-27 -75 -68
nurse:-37 -36 -41
nurse i:104 80 48
nurse … know:121 128 111
nurse … me:-105 -92 -67
nurse … teh:-67 -55 -79
nursed:-30 -12 -27
nursery:-17 16 -11
nurses:-36 -74 -93
nursing:-57 -36 -20
nut:-6 -2 -2
nutmeg:-13 -1 -2
nutritionist:-20 -7 0
nuts:-78 -73 -71
nytol:54 49 65
o:-60 -32 3
oak:67 95 115
oat:-20 -19 -19
obey:37 63 69
obituaries:88 -25 -12
obituary:108 102 89
object:-12 -7 -5
obs:115 80 49
obs every:118 90 100
obsessed:-29 -33 -35
obviously:16 -76 -45
obvs:-19 -10 -4
occ:-59 -9 0
occupational:73 -14 -24
ocd:-113 -113 -101
oclock:60 83 91
oclock … teh:127 138 117
october:-56 -23 -33
odd:39 47 36
odd at:175 169 173
oddly:-50 -18 -1
odds:84 -7 -14
odio:6 -52 -24
of:-10 -16 -7
of biscuits:-75 -69 -69
of blood:65 71 78
of blue:134 109 79
of bricks:64 63 63
of carrying:74 -4 -1
of cider:-77 -97 -74
of course:-61 -78 -80
of date:-90 -75 -77
of death:30 79 79
of duty:96 -2 -1
of everything:85 114 74
of existing:104 -41 -12
of habit:78 2 1
of heart:41 69 92
of heights:85 90 95
of his:-59 -60 -34
of hoap:101 -62 -55
of it:42 41 40
of laxatives:86 55 -17
of lfie:-70 -131 4
of luck:-36 -26 -36
of me:30 46 60
of mes:115 11 29
of mums:143 142 124
of petrol:133 139 122
of platform:80 81 70
of roap:-68 -64 -42
of shampoo:-67 -63 -60
of something:54 28 23
of spirits:125 120 64
of squash:-75 -55 -47
of sun:-67 -72 -71
of tablets:49 65 88
of telling:98 98 72
of these:66 67 25
of tomorrow:105 80 91
of us:77 85 83
of wat:42 72 58
of without:73 -20 -11
of … am:80 52 43
of … been:79 104 62
of … blue:144 146 112
of … boat:110 77 82
of … book:67 49 47
of … bottle:99 33 14
of … building:96 97 107
of … bus:105 109 85
of … by:3 22 31
of … cant:106 91 84
of … cliff:-98 -108 -108
of … coffee:96 98 99
of … cup:111 91 94
of … day:-7 -3 -125
of … days:130 71 38
of … dead:106 -27 -14
of … early:134 116 2
of … else:120 92 54
of … feel:30 29 39
of … ferry:-64 -82 -88
of … fone:4 14 51
of … geting:-79 -76 -65
of … gets:26 55 71
of … girl:-88 -64 -55
of … gone:-66 -88 -99
of … good:-29 -84 -82
of … halls:86 79 80
of … hand:68 81 112
of … her:50 70 74
of … himself:147 155 -13
of … hoap:19 67 90
of … its:81 67 55
of … lamp:129 121 123
of … legs:108 107 114
of … little:73 51 52
of … lot:-112 -91 -17
of … me:-29 -59 -44
of … might:-81 -27 -18
of … motorway:12 125 120
of … mug:108 86 88
of … my:-33 -49 -63
of … past:81 49 49
of … patches:177 155 144
of … pills:105 90 71
of … quiet:107 34 32
of … rail:69 37 58
of … railing:118 120 145
of … right:35 27 30
of … roof:96 90 101
of … sais:67 53 77
of … saturday:-118 -108 -77
of … say:-47 -46 -45
of … shes:-33 -40 -69
of … son:105 77 70
of … strong:91 106 109
of … tablets:71 60 52
of … teh:-28 -41 -42
of … thanks:-77 -73 -71
of … theres:27 18 -17
of … they:44 39 75
of … theyll:81 54 56
of … time:-71 -78 -78
of … toilet:-29 -28 -23
of … was:-18 34 26
of … wen:-42 -66 -61
off:12 6 18
off and:52 43 42
off behind:-68 -116 -91
off dead:5 -89 -62
off every:86 119 115
off from:-22 -169 8
off her:60 49 32
off heroin:143 27 -47
off if:79 167 77
off im:37 48 47
off in:-114 -101 -109
off its:19 29 -21
off ive:23 12 38
off myself:102 172 -8
off on:-66 -44 -28
off shoes:78 16 32
off sick:-76 -51 -38
off this:66 9 -7
off to:-63 -42 -27
off tomorrow:126 132 131
off tonight:89 120 106
off … a:-68 -63 -73
off … an:-96 -47 -41
off … at:71 69 69
off … been:-92 -86 -79
off … can:94 109 79
off … dei:137 100 96
off … dnt:-108 -113 -116
off … good:30 24 116
off … got:176 167 159
off … ill:159 100 100
off … in:55 87 80
off … interstate:90 91 95
off … into:-76 -91 -66
off … keep:129 82 52
off … know:-73 -51 -49
off … lad:95 97 120
off … lanyard:122 45 30
off … leave:39 18 64
off … me:49 39 40
off … near:115 -3 -3
off … night:-85 -70 -74
off … no:42 26 85
off … not:23 -60 -66
off … off:87 101 43
off … old:120 103 109
off … platform:98 102 57
off … time:136 55 81
off … tonight:-33 -18 -80
off … using:94 82 90
offence:-12 -10 -31
offended:-8 -23 -11
offer:20 -102 -106
offered:-68 -129 -103
offering:-29 -19 -28
offers:-17 -13 -3
office:-23 15 1
office with:179 130 139
office … a:-51 -35 -47
officer:-41 -17 3
officers:0 13 -16
offices:-47 -12 -1
official:-31 -17 -12
officially:-32 -6 -12
offie:44 -24 -25
offing:55 70 -28
offline:31 56 67
offs:-69 -25 -14
offshore:29 56 71
offy:86 -5 -8
often:0 0 0
oh:-56 5 17
ohio:-129 -120 -123
ohne:36 -38 -10
oil:68 70 78
oil and:48 71 88
oil … teh:83 99 103
oiled:113 113 116
ojala:149 -36 -32
ojala estuviera:54 -3 -1
ok:-18 0 16
ok far:78 95 93
ok … it:54 55 84
okafor:87 4 16
okay:-68 -75 -59
okay … and:56 67 73
okay … teh:84 89 92
olanzapine:-2 -4 -24
old:-13 -39 -38
old amount:79 106 -46
old and:78 113 30
old college:57 48 53
old dealer:67 -67 -33
old flat:-126 -101 -89
old … dnt:133 95 -59
old … down:68 66 88
old … it:-79 -79 -59
old … no:69 88 68
old … not:74 65 44
old … theres:86 75 93
older:-68 -56 -37
oldest:-37 -31 -20
olds:-38 -40 -32
olive:-32 -13 -14
olives:-3 -9 2
ollie:74 89 90
olympics:-22 -11 -19
oma:-24 -23 -11
ombudsman:-5 -3 -4
omelette:-17 -5 -3
omg:-46 -20 -4
on:-8 -16 -8
on all:54 85 88
on bein:90 126 125
on dieing:-103 -84 -48
on earth:35 53 80
on facebook:-85 -38 -51
on him:75 65 73
on ill:81 73 77
on living:142 58 -102
on mute:86 93 80
on myself:-102 -83 160
on next:17 38 49
on purpose:150 145 87
on repeat:124 77 54
on them:-97 -70 -97
on thursday:-54 -31 -38
on to:80 103 89
on tuesday:-65 -60 -92
on without:45 123 132
on … all:-72 -104 -136
on … any:28 77 89
on … are:-27 -78 -38
on … arms:56 20 -19
on … banister:65 68 61
on … box:-46 -94 -80
on … break:93 56 70
on … canal:-75 -75 -66
on … card:-93 -60 -3
on … carpet:118 112 109
on … changing:-90 -102 -98
on … chat:74 42 42
on … counting:87 88 63
on … crane:78 82 88
on … died:91 108 90
on … down:-87 -92 -99
on … drove:83 63 70
on … duvet:163 119 106
on … earth:72 47 71
on … face:-49 -25 -56
on … find:107 39 31
on … flat:155 46 39
on … friday:-122 -116 -155
on … garage:25 45 52
on … gas:120 115 105
on … grand:84 99 94
on … hands:25 -102 -66
on … head:-84 -69 -47
on … here:97 80 56
on … horse:129 -4 -5
on … horses:164 128 117
on … id:60 94 108
on … ill:67 81 102
on … im:49 13 31
on … instead:-6 -79 -56
on … is:-31 -46 -84
on … it:68 78 83
on … jmup:80 74 84
on … kitchen:105 92 91
on … lap:75 91 93
on … leave:77 49 51
on … long:121 121 68
on … lying:-59 -67 -69
on … mirror:130 100 95
on … morning:61 82 95
on … much:2 -71 -105
on … multistorey:73 78 84
on … myself:92 62 -15
on … new:-68 -92 -115
on … off:27 36 30
on … out:-62 -21 -11
on … over:-43 -57 -41
on … overpass:59 65 57
on … past:92 134 105
on … pedal:99 92 92
on … percent:88 90 76
on … plate:-64 -73 -83
on … railing:-95 -106 -92
on … ready:-96 -99 -93
on … rocks:61 62 65
on … rooftop:105 103 99
on … sandbank:65 72 68
on … saturday:-115 -101 -85
on … scaffolding:131 114 116
on … see:68 104 104
on … shoes:14 59 40
on … slipway:66 28 27
on … station:-4 -88 -33
on … table:64 86 90
on … tank:65 55 62
on … theyve:61 73 100
on … tiles:71 93 80
on … till:-69 -45 -40
on … toilet:46 63 71
on … told:-25 -47 -87
on … train:-88 -98 -107
on … tray:-55 -49 -56
on … trigger:135 140 139
on … tube:87 89 65
on … tuesday:60 6 -6
on … typing:61 83 77
on … was:-52 -26 -111
on … wasnt:158 33 41
on … who:71 44 34
on … windowsill:-68 -61 -67
on … yesterday:111 64 118
on … youll:109 106 118
once:20 34 43
once im:99 103 82
once its:30 9 -31
once shes:122 96 38
once … find:127 101 80
once … hav:178 161 115
once … house:91 99 26
once … ill:-79 -90 -32
oncologist:-10 -13 -11
one:24 14 20
one after:54 69 85
one bet:117 -1 -1
one bullet:142 165 156
one could:135 20 34
one drink:68 -7 -7
one eye:47 89 112
one glass:124 27 42
one good:81 83 102
one is:-78 -33 13
one its:86 72 81
one ive:-2 14 40
one last:26 46 58
one leg:80 79 81
one less:114 51 57
one looks:132 142 128
one more:57 67 94
one old:57 -6 -1
one on:79 21 45
one round:121 111 117
one said:-107 -75 -57
one small:52 56 53
one teh:-89 -74 -96
one theyll:108 115 114
one thing:84 76 43
one tomorrow:-56 -86 -72
one under:12 11 31
one way:51 53 71
one wen:129 91 27
one who:-49 -25 -67
one year:-83 -97 -83
one yesterday:-97 -79 -65
one … after:128 152 140
one … all:88 48 74
one … aside:86 101 104
one … be:-35 -72 -74
one … bottle:90 95 82
one … christmas:15 12 62
one … couldnt:117 129 144
one … days:39 72 -89
one … do:60 35 53
one … doesnt:120 131 83
one … done:117 110 104
one … every:111 129 137
one … going:96 84 33
one … if:114 81 22
one … is:-17 55 83
one … isnt:76 39 40
one … its:70 80 91
one … leaving:-89 -91 -68
one … living:83 8 -11
one … long:-50 -38 -9
one … makes:102 107 102
one … my:-49 -91 -77
one … off:-90 -59 -53
one … out:98 107 91
one … pills:64 77 81
one … sister:98 46 1
one … soon:97 22 2
one … tell:114 106 105
one … them:-50 -47 -72
one … theres:94 135 123
one … these:59 52 -57
one … through:83 -13 15
one … time:94 112 107
one … u:89 87 138
one … wat:92 75 5
one … wil:71 48 26
one … yet:102 37 40
ones:23 20 12
ones … dnt:104 80 45
ones … for:127 84 81
oneself:3 -50 -5
onion:-2 -1 -1
onions:-57 -42 -40
online:-69 -62 -57
only:0 0 0
onset:-12 -14 -6
onto:9 21 2
onto teh:61 69 60
onwards:16 21 31
ooh:18 57 70
op:-37 -23 -59
opa:-11 -6 -3
open:41 62 62
open and:86 77 90
open her:113 112 102
open i:126 132 119
open on:99 44 7
open to:-70 -74 -64
open … are:96 81 81
open … dnt:32 47 40
open … door:162 132 118
open … eyes:150 133 113
open … im:111 95 103
open … was:107 79 82
opened:44 3 10
opened … veins:99 112 111
opener:-66 -41 -33
opening:-34 -87 -25
openly:3 4 -21
opens:104 91 136
opens at:96 81 82
opens … teh:47 43 19
opera:-36 -26 -20
operation:-25 -47 -26
ophelia:-6 -2 -2
opiate:11 -41 -40
opiates:-71 -46 -40
opinion:15 -23 -24
opinions:-24 -11 -8
opioid:-46 -28 -20
opioids:-43 -23 -13
opportunity:-69 -74 -38
opposite:-4 34 10
opt:32 11 -54
optician:-43 -51 -33
option:9 25 2
optional:-45 -48 -45
options:57 46 54
or:-75 -92 -101
or any:168 173 131
or anywhere:139 140 128
or dei:-38 -116 -2
or dnt:134 64 101
or does:-67 -54 -5
or not:20 77 45
or see:118 63 -6
or … friends:110 50 -11
or … hav:92 82 117
or … ive:27 -5 -4
or … monday:81 86 77
or … wil:36 76 -32
oramorph:72 35 32
orange:1 -34 -49
oranges:-50 -34 -34
orchard:7 10 14
order:8 11 26
order and:94 107 74
order of:87 83 71
ordered:-74 -110 -79
ordered it:121 119 130
ordering:-49 -2 -6
orders:-13 24 14
ordinary:-21 -1 -22
organ:-55 -39 -20
organic:-8 -5 -14
organised:-27 -27 -9
organiser:-19 -14 -7
organist:58 63 69
original:-49 -43 -35
orion:-2 -3 -3
orkney:-62 -49 -15
osei:61 60 22
ot:-61 -45 -17
other:5 1 2
other times:72 109 109
other … for:86 81 39
other … gone:120 101 97
other … is:72 48 26
others:-21 -2 21
otherwise:-86 -53 -45
otra:-36 54 -19
otra vez:24 63 -11
otter:1 -9 -17
otters:-22 -5 -16
ought:51 36 42
ought … hav:99 56 63
our:-1 14 2
our station:93 115 122
our toddler:124 126 75
our wedding:78 72 52
our … i:69 120 95
our … is:-29 -25 -14
our … put:98 118 111
our … teh:50 60 88
ours:-101 -71 -48
ourselves:12 37 89
out:15 18 23
out at:71 97 83
out because:4 27 -86
out by:-32 -77 -100
out i:5 -47 -112
out if:90 112 53
out im:45 69 73
out is:-41 -19 -40
out not:133 80 76
out tomorrow:-76 -91 -58
out tonight:104 71 73
out wat:-39 -69 -72
out … and:17 -26 -34
out … be:22 -73 -76
out … car:2 43 96
out … dnt:-46 -31 -22
out … going:93 60 30
out … habit:72 0 -1
out … hand:63 67 1
out … hes:54 104 95
out … hotel:-44 -28 -117
out … i:-63 -73 -73
out … in:-44 -41 -7
out … its:-64 -44 -38
out … kil:46 83 -30
out … ledge:76 68 87
out … long:61 89 92
out … me:-52 -56 -49
out … middle:134 67 64
out … midnight:117 103 104
out … my:-34 -21 -57
out … night:-107 -65 -27
out … no:84 98 71
out … not:108 46 79
out … one:104 103 105
out … pain:69 99 104
out … rest:113 -79 -94
out … roap:108 101 117
out … room:67 87 80
out … they:-55 -74 -64
out … this:65 104 27
out … tray:-79 -73 -73
out … wat:-59 -87 -89
out … work:91 29 16
outdoor:0 0 0
outdoors:-30 -15 -9
outer:79 75 74
outfit:-58 -44 -30
outfits:69 81 78
outlive:27 37 15
outlived:8 -32 -25
outpatient:-35 -55 -62
outpatients:18 -17 -6
outreach:-55 -62 -59
outright:-4 -4 0
outside:59 39 81
outside of:53 76 64
outside with:32 49 87
outside … it:60 44 29
outside … licence:132 -10 0
outside … off:175 19 17
outside … right:82 51 46
outstayed:48 -11 -5
ouvert:54 60 65
ovation:-16 -12 -12
ove:36 1 -6
oven:-50 -58 -71
oven … teh:85 94 96
ovens:49 -11 7
over:22 19 23
over because:146 97 -5
over her:85 112 107
over in:-76 -86 -77
over me:96 58 74
over my:-108 -90 -110
over wen:147 146 152
over … an:128 51 50
over … been:128 26 43
over … bridge:-113 -107 -145
over … comes:79 87 111
over … cot:110 84 138
over … edge:-64 -79 -73
over … get:67 91 82
over … got:138 142 141
over … head:58 56 73
over … one:-51 -59 -67
over … out:101 76 84
over … parapet:81 67 67
over … rail:99 101 34
over … that:-76 -55 -128
over … time:86 23 -14
over … up:78 71 2
over … water:66 -24 -25
over … work:147 113 108
overalls:-20 -10 -7
overdid:-52 -46 -43
overdose:-32 -47 -36
overdose and:52 67 65
overdose dnt:40 66 78
overdose tonight:131 137 55
overdose … feel:55 84 97
overdose … home:9 -85 -42
overdose … last:142 105 116
overdose … u:100 112 115
overdosed:71 91 91
overdosed last:106 64 -66
overdosed on:-54 -59 -83
overdosed … ago:103 105 107
overdosed … my:114 109 118
overdosed … purpose:-103 -154 -188
overdosed … teh:105 26 28
overdoses:-25 -16 -32
overdosing:45 53 20
overdraft:44 49 50
overdraft and:137 138 131
overdue:-12 -2 0
overkill:-3 -1 -1
overlooked:93 -48 -22
overnight:19 29 12
overpass:137 147 128
overseas:-10 -3 -1
overtime:-39 -20 -10
overwhelming:-10 33 -57
owe:9 23 10
owe … a:126 113 95
owed:25 27 32
owes:-23 -18 -26
owing:16 35 60
owl:-68 -56 -40
owls:-3 -4 10
own:8 26 -17
own death:86 126 -74
own lfie:97 72 -61
own obituary:138 125 118
own tonight:97 100 -38
own … at:-119 -97 -95
own … befor:46 61 59
own … i:-13 11 -53
own … is:3 -27 -28
own … my:48 36 67
own … on:64 59 119
own … over:68 101 -8
owned:14 15 33
owner:-45 -47 -41
owners:-137 -126 -121
owns:30 30 39
owt:-14 -30 -38
oxfam:6 7 8
oxford:-1 0 0
oxy:76 62 47
oxycodone:49 97 98
oxygen:77 116 84
oxys:98 87 74
p:-37 -44 -17
pa:-8 -2 -5
pace:-16 -47 -34
pacing:101 -33 -36
pack:-86 -75 -73
package:32 -8 -2
packed:7 -11 4
packed for:121 84 76
packet:42 32 41
packets:84 82 88
packets and:135 147 171
packets down:63 72 79
packets … im:88 100 94
packing:-55 -25 -19
packs:72 114 110
packs and:98 92 89
pact:174 112 112
pad:30 16 15
paddington:-59 -29 -35
paddle:-44 -33 -39
paddling:-22 -15 -17
paddock:59 69 73
padlock:64 59 62
padlocked:30 28 19
padre:8 16 27
pads:-32 -35 -35
page:-77 -66 -63
pager:25 40 57
pages:-45 -17 -49
paid:38 47 54
paid off:-119 -123 -122
paid up:145 150 141
paid … friday:109 101 123
paid … funeral:-99 -97 -93
paid … i:72 98 84
paid … my:-119 -107 -94
paid … rent:-157 -123 -119
pain:15 48 39
pain … and:111 63 98
pain … i:42 68 73
painful:47 44 -77
painkiller:-37 -13 -5
painkillers:38 82 75
painless:-10 1 8
pains:-23 -12 -42
paint:-146 -135 -107
paintball:-21 -10 -8
paintbrush:-20 -29 -26
painted:-144 -116 -117
painter:-51 -35 -44
painting:-76 -61 -56
paints:-25 -9 -5
pair:-80 -50 -39
pairs:-4 4 8
pal:91 109 122
pale:-4 -18 3
palliative:-28 2 12
palm:-24 -15 -22
palpitations:-16 -10 -12
pals:8 13 -44
pan:45 41 7
pancake:-6 14 7
pancakes:-82 -53 -50
panel:-15 -14 -19
panels:29 -12 -15
panic:-5 -4 8
panicked:5 5 23
panicking:-54 -27 -25
panicky:54 2 7
panics:-61 -52 -52
pans:-23 -16 -26
panto:-47 -46 -38
pantry:16 10 26
pants:-46 -29 -53
papa:45 34 43
papa … not:125 91 90
paper:4 -3 13
paper … i:98 41 36
paperback:7 -4 -7
papers:1 5 13
papers … and:-42 -51 -39
papers … teh:105 77 90
paperwork:58 -52 -29
para:24 -101 -66
para … y:-26 -3 -8
paracetamol:52 92 83
paracetamol since:121 116 117
paracetamol … a:-52 -56 -52
paracetamol … and:115 118 106
parachute:-30 -11 -6
parade:-6 36 57
paradise:-11 -20 -20
paramedic:38 -44 -56
paramedic said:126 -2 -6
paramedics:17 12 15
paranoid:-82 -85 -84
parapet:119 119 119
parcel:-41 -49 -34
parcels:-16 -57 0
pardon:48 38 26
pardonnez:9 11 16
parent:16 -15 -46
parenting:-17 -20 -23
parents:-4 -6 6
parents im:-100 -102 -104
parents … and:36 62 73
parents … it:108 69 62
parents … sorrry:-100 -103 -104
parents … teh:-60 -71 -99
parish:-91 -68 -45
park:30 45 41
park … no:104 109 109
park … teh:113 66 66
parked:71 83 76
parked … reservoir:97 110 102
parking:-91 -78 -72
parkinsons:-63 -49 -17
parkrun:-15 -10 -6
parks:-33 -25 -29
parle:4 4 -21
parler:-10 -4 -2
parliament:-46 -27 -16
parlour:62 65 32
parole:-9 -20 -6
parrot:20 -10 18
parrots:-12 -1 12
part:-8 -40 -51
part … sais:76 32 52
parted:-9 -12 -11
particular:-22 -10 -35
particularly:-21 -30 -20
parties:-16 -48 -49
parting:-13 -7 -9
partir:43 47 9
partly:-9 -1 -1
partner:-18 -33 -59
partner … me:84 107 -18
partners:60 52 53
parton:-45 -15 -11
parts:-12 6 9
party:-19 -22 -21
party … teh:80 66 93
partys:21 32 51
pas:57 85 70
pasa:8 -12 -4
pasado:-12 -3 -3
pass:-33 -78 -62
pass i:115 -15 -4
pass … i:145 -47 -55
passed:-28 -19 -15
passed out:88 100 103
passed … teh:-71 -75 -83
passenger:26 34 74
passes:36 34 27
passing:-16 2 -8
passive:76 5 -23
passport:30 57 -19
passports:35 36 35
password:-7 37 38
passwords:23 28 33
passwords and:105 93 101
past:27 58 58
past midnight:134 143 134
past tense:44 69 37
past … by:106 70 56
past … car:-63 -71 -53
past … i:54 60 85
pasta:-40 -44 -69
pastilla:-34 -26 -31
pastillas:90 95 89
pastor:-24 -16 -7
pastoral:-30 -3 -1
pastry:-30 -3 -1
pasty:-95 -91 -77
pat:49 48 64
patch:-19 -15 21
patches:72 84 94
patches on:169 173 175
patchy:-16 0 -13
patel:-8 14 -15
paternity:1 -2 -13
path:-10 18 15
pathetic:-64 -31 -7
pathway:-8 -9 -11
patience:2 -34 1
patience and:88 44 38
patient:-11 10 33
patients:18 40 50
patio:-61 -39 -29
patrol:104 102 86
pats:-24 -22 12
patted:42 23 11
pattern:-53 -46 -37
patterns:-26 -8 -2
patting:-94 -72 -55
paul:-73 -5 -1
pauline:9 -3 -17
pause:-33 -12 -6
paused:38 -3 0
pavement:-45 -16 -37
paw:-19 -29 -24
pawn:31 19 25
pawned:35 32 32
paws:-77 -68 -79
pay:-3 21 -45
pay … his:153 160 129
paycheck:-16 -5 -2
payday:44 -2 -11
paydays:11 19 35
paying:5 43 39
payment:-41 -21 -15
payroll:-29 -23 -17
pays:23 32 57
pays out:92 110 120
pc:7 3 4
pdf:-15 -4 -2
pe:-15 -8 -29
peace:39 52 66
peaceful:123 85 91
peacefully:0 0 0
peach:-39 -28 -21
peacock:-1 -1 -3
peak:-5 31 16
pear:-4 -22 -24
pearls:-34 -33 -15
peas:-9 -8 -28
pebbles:-4 -8 -22
pedal:1 -14 3
pee:39 49 58
peeing:1 -6 -6
peel:6 36 22
peeling:71 30 41
peer:-52 -47 -43
peg:-44 -38 -10
pega:78 75 -62
pegs:-20 -24 -40
peine:72 62 74
pellets:123 141 137
pelo:-18 -18 -7
pelvis:-39 -40 -60
pen:28 53 78
pen … teh:135 117 124
pena:-28 -31 -15
penalties:-37 -32 -25
penalty:-18 -18 -24
pence:-15 -14 -6
pencil:89 54 -11
pencil case:111 68 21
pendant:5 4 2
pending:-29 -25 -6
pendre:95 102 104
pends:2 -2 6
penguin:-51 -23 -26
penguins:-37 2 0
penicillin:-2 -1 0
penknife:-24 -11 -6
pennies:-12 27 10
penny:19 26 33
pens:88 90 80
pensamientos:57 67 -11
pensamientos suicidas:60 68 -12
pensando:-11 -1 -12
pensando en:-95 -27 -10
pensar:19 23 -7
pense:48 72 -53
pensees:26 31 -7
pension:68 147 96
pension … teh:118 105 72
pensioner:-3 -25 -11
pensioners:-32 3 -4
pensions:16 20 49
people:-27 -43 -32
people are:-58 -27 -39
people for:119 95 63
people not:104 114 110
people one:111 54 52
people … all:129 55 32
people … arent:107 106 105
people … can:-72 -9 -4
people … dead:100 -7 -5
people … dei:81 -3 -1
people … to:31 36 85
people … want:5 -51 23
peoples:-35 -37 -38
peppermint:-80 -60 -59
per:-54 -57 -13
percent:-8 10 33
percs:-51 -33 -9
perdonadme:85 85 84
perdonenme:118 130 128
pere:-18 -15 -14
perfect:-14 -13 -10
perfectly:-59 -46 -39
perfume:-3 59 73
perhaps:-16 -8 -9
perinatal:-32 -43 -45
period:48 86 114
perm:-47 -40 -39
permanent:122 61 27
permanently:64 35 8
permission:20 37 48
permission to:92 95 91
permit:-32 -22 -27
permitted:6 7 -15
permitting:-13 -1 -2
pero:-11 -67 -33
perro:-12 -6 -6
person:38 -4 -10
person … be:86 34 19
person … dnt:105 -16 -6
person … on:143 143 33
persona:9 -1 -3
personal:-35 -24 -25
personality:-29 -11 -10
personally:-22 -9 -12
personne:22 42 -17
persons:-94 -24 -21
perth:-8 -20 -37
pesticide:48 76 43
pet:-25 -10 -62
pete:37 11 3
peter:16 31 20
peters:-44 -43 -43
petit:-34 -32 -18
petition:-20 -10 -12
petrol:88 124 164
petrol is:72 89 94
petrol … and:112 112 124
petrol … ive:101 101 69
petrols:70 66 100
pets:34 -1 17
pets … a:99 48 50
petty:-20 -20 -19
peur:28 24 -79
peux:-58 -48 -37
pew:-24 -7 -4
pharmacies:-16 -8 -4
pharmacist:-101 -88 -86
pharmacists:-4 -2 -1
pharmacology:-31 -10 -8
pharmacy:-128 -108 -101
phase:-16 -32 -5
phased:-56 -32 -14
phd:-14 -15 -12
phenibut:54 84 92
phenobarbital:-13 -14 -1
phew:-5 -2 -2
phil:-35 -45 -36
philippines:-14 -4 -3
philosophy:-15 -4 -1
phoned:66 -41 -16
phones:-1 26 22
phoning:20 -20 -22
photocopier:-1 0 -1
photograph:-12 0 20
photographed:-12 -4 -4
photographs:-11 -8 -5
photography:-33 -27 -17
photos:-53 -32 -13
photos of:77 39 49
phq:-1 -1 0
phrase:-51 -50 -46
phrases:-14 -11 -2
physical:-74 -89 -84
physically:-56 -92 -76
physics:-49 -41 -35
physio:-121 -116 -105
physios:-49 -32 -15
physiotherapist:7 -30 -24
piano:5 22 1
piano … for:-63 -58 -66
pic:59 81 101
pic of:74 85 104
pic … a:55 62 57
pick:32 26 27
pick a:90 110 110
picked:34 29 33
picked it:102 78 97
picked … after:112 -6 69
picked … and:-105 -83 -53
picked … date:-64 -81 -87
picked … i:-107 -97 -120
picked … last:132 95 91
picked … spot:-83 -81 -79
picked … to:50 44 79
picked … tree:-87 -81 -69
picking:62 60 25
pickle:-28 -32 -16
pickled:-7 -3 -2
pickles:-33 -3 -8
picks:-23 -32 -9
pickup:-28 -46 -10
picnic:-33 -14 -15
pics:14 11 16
picture:65 45 59
picture … my:13 -104 -14
pictured:-20 -21 -55
pictures:53 22 -38
picturing:68 68 -166
pie:-69 -67 -52
piece:-30 -63 -39
pieces:-76 -53 -44
pienso:39 54 -28
pienso en:12 35 -24
pier:99 100 104
pier and:-102 -100 -114
pier … teh:62 51 59
pierced:-12 -2 0
pies:-60 -59 -86
pig:-29 -15 -14
pigeon:30 47 38
pigeons:7 -67 -66
pigs:18 8 21
pile:-39 -46 -54
piles:72 77 52
pill:24 58 60
pill i:57 26 18
pill … her:111 116 114
pill … own:33 29 18
pillar:56 77 65
pillbox:107 120 120
pillow:110 84 132
pillow … a:117 79 70
pillow … hands:25 47 115
pillow … to:108 106 36
pillowcase:20 25 5
pillows:-36 -69 -46
pills:76 93 98
pills a:71 89 121
pills all:155 150 126
pills i:-76 -57 -18
pills out:-130 -138 -147
pills poured:-73 -60 -62
pills were:38 62 49
pills with:-44 -54 -114
pills … a:66 80 79
pills … are:92 97 109
pills … at:77 76 62
pills … been:128 146 144
pills … cant:106 67 74
pills … going:104 103 91
pills … hand:154 94 66
pills … her:71 74 87
pills … his:105 103 101
pills … is:59 60 85
pills … its:108 128 131
pills … ive:105 97 106
pills … my:97 86 71
pills … night:74 96 49
pills … not:141 70 80
pills … out:-55 -37 -40
pills … pills:151 118 136
pills … them:-75 -68 -98
pills … weird:94 82 100
pilot:18 -2 1
pimp:53 65 -96
pin:119 101 112
pin on:53 76 100
pin … my:75 82 91
pin … teh:100 94 73
pinch:48 60 81
pinched:22 6 6
pinches:38 76 -87
pinching:-3 -2 -1
pineapple:-59 -11 -6
ping:90 72 68
pinged:-14 -11 -10
pinging:-10 -4 -4
pink:10 3 6
pinned:-32 -28 27
pinpoint:29 27 28
pins:-10 0 2
pint:17 -7 26
pints:56 -38 -23
piont:-19 2 -30
piont of:30 -82 -81
piont to:160 -117 -61
piont where:-55 -28 -44
piont … alife:123 -29 -11
piont … any:273 -57 -18
piont … anything:58 -79 -57
piont … carrying:76 -5 -2
piont … it:-107 -38 -25
piont … me:-77 29 72
piont … of:178 -22 18
piont … on:75 -59 -7
piont … teh:-58 -23 -28
pip:-12 -1 -5
pipe:82 79 96
piper:-87 -62 -40
pipes:-1 21 48
pirate:-32 -40 -33
pirates:-28 -22 -17
pissed:-6 -22 -76
pistol:111 134 138
pistol and:141 148 133
pistol … teh:48 46 54
pistola:30 44 50
pistols:149 94 105
pit:28 53 79
pitch:61 37 -4
pity:-15 -25 -2
pizza:-89 -47 -22
pizzas:-15 -8 -5
place:2 7 13
place i:-42 -74 -66
place in:40 -7 -25
place is:77 109 103
place of:86 -57 -20
place on:141 88 80
place to:-80 -76 -56
place … going:83 82 115
place … myself:-47 -45 -22
place … teh:98 85 64
placed:91 -50 -58
placed … bet:98 -6 -3
placement:0 -22 -41
places:21 -18 -29
plain:-87 -64 -69
plainly:-13 -3 -27
plait:14 19 19
plaited:1 9 1
plaits:19 6 0
plan:27 19 21
plan for:-93 -72 -53
plan is:111 130 148
plan … and:-86 -93 -75
plan … back:105 56 -7
plan … be:-74 1 -124
plan … bein:120 57 63
plan … date:-88 -47 -34
plan … dnt:-138 -98 -57
plan … everything:100 61 38
plan … hav:74 13 15
plan … to:-87 -73 -72
plane:-2 -78 -62
planet:140 22 36
plank:-10 11 0
planned:-17 -22 19
planned it:92 110 111
planner:-63 -54 -40
planning:47 55 -31
planning it:155 137 100
planning to:85 120 66
planning … i:-50 -72 61
plans:22 18 22
plans for:87 79 83
plant:-76 -69 -46
planted:-70 -29 -16
planting:-42 -27 -25
plants:-11 15 25
plants … teh:141 129 113
plaque:69 56 53
plaster:0 -29 -32
plasterboard:-34 9 -30
plasterer:-1 21 -6
plastering:-36 -28 -17
plasters:-45 -24 -58
plastic:-21 -3 11
plastic … a:96 80 77
plastic … and:129 138 140
plastic … in:89 58 66
plastic … on:-98 -101 -103
plastic … over:-146 -148 -157
plate:-86 -70 -50
plates:152 150 101
platform:54 60 53
platform edge:60 46 56
platform waiting:-99 -108 -106
platform … and:102 101 94
platform … to:145 134 104
plath:-2 -2 -6
platoon:18 40 51
play:-17 -18 -27
played:-47 -10 -11
player:-7 15 -14
playground:-9 9 9
playhouse:0 0 0
playing:13 9 -41
playlist:48 59 56
playlist i:78 85 84
playlists:7 7 13
plays:-44 -8 -19
playstation:-9 -4 -5
pleasant:-13 -8 -4
please:0 0 0
pleased:-107 -78 -67
pleasure:-63 -46 -38
plenty:85 93 79
plenty … time:138 148 128
pleure:-11 -3 -14
plot:-8 -8 -18
plot … my:30 67 44
plots:-20 -20 -23
plotting:-63 -75 -59
plug:-11 20 -41
plugged:112 116 122
plugged in:118 119 124
plughole:122 69 75
plugs:-3 -6 -4
plum:-23 -13 -9
plumber:-115 -99 -90
plums:-17 -1 -10
plunge:8 35 32
plus:20 21 79
plus a:53 30 98
pm:26 29 58
pm teh:98 103 73
pneumonia:-70 -46 -21
po:-13 -8 -6
pocket:108 83 101
pockets:29 -2 -6
pockets … of:-71 -68 -73
podcast:-68 -59 -57
podcasts:-21 -12 16
poder:-19 -3 -2
poem:0 -19 -18
poems:-2 18 15
poet:79 4 15
poetry:6 -10 -6
poets:-2 -13 -2
pogues:21 17 20
poids:80 -13 -14
pointed:18 27 27
pointed at:68 74 80
pointers:-22 -13 -8
pointing:59 76 74
pointless:48 -43 -33
points:2 0 20
poison:-17 -13 35
poison … in:-112 -119 -127
poisoned:-4 58 63
poisoning:80 74 67
poisonous:117 110 126
poisons:15 30 -46
poke:-27 -8 -2
pokemon:-4 -6 -3
poker:97 70 104
pokies:-44 -10 -22
poland:-34 -26 -40
pole:-14 9 4
poles:-2 -4 -2
police:44 44 63
police can:133 140 148
police i:110 66 68
police … home:93 134 133
police … me:121 -10 -26
policeman:11 -23 3
policy:60 69 68
polish:15 80 84
polished:66 90 67
polite:86 61 76
politely:45 -24 -43
political:-2 -1 0
politics:-19 -15 -3
polytunnel:3 3 16
pond:27 77 73
ponds:-17 -16 -8
poner:-54 -14 -6
pont:-68 -64 -43
pont … vais:65 70 58
pony:-54 -8 17
pool:-2 5 -3
pools:12 15 21
poor:-20 -45 -22
poorly:-44 -38 -22
pop:-47 -71 -61
popcorn:-104 -74 -69
popped:56 24 30
popped out:107 127 121
popping:59 30 43
poppy:11 17 -2
pops:-24 -14 -17
por:-22 36 56
porch:11 -16 -8
pork:-7 -3 -2
porque:-92 -70 -16
porridge:-76 -68 -93
porter:9 14 -34
porters:16 5 6
porto:-2 -1 0
portugal:73 90 88
pose:-7 -6 -9
posh:8 17 7
position:-43 -37 -19
positive:-61 -38 -33
possession:60 82 92
possible:-89 -78 -47
possibly:-2 -11 0
post:-47 -25 3
post and:118 72 42
post from:-86 -56 -67
post its:111 60 35
post last:90 67 60
post something:84 64 38
post … for:129 78 68
post … last:87 81 76
post … teh:39 82 59
postbox:-9 -2 -1
postcard:-19 -8 -8
postcode:-41 -25 -26
posted:66 87 66
posted his:97 102 117
posted … letters:87 69 84
poster:-29 -3 -28
posters:-19 -28 -26
postie:19 8 4
posting:-4 5 -4
posting … im:70 51 55
posting … teh:136 105 103
postman:-91 -115 -76
postnatal:-17 -5 -14
postpartum:4 16 -5
posts:-75 -62 -59
pot:5 76 82
potassium:-7 39 -12
potato:-55 -54 -63
potatoes:3 14 22
pothole:-12 -12 -1
pots:-5 14 2
pottery:-69 -60 -75
potting:38 43 56
pouch:59 59 63
pound:-61 -54 -44
pounding:-79 -39 -42
pounds:-102 -100 -100
pour:-3 -19 -48
poured:9 -66 -36
poured out:-64 -62 -64
poured … over:39 74 87
poured … rest:150 -25 -23
poured … teh:-79 -80 -76
pouring:86 77 93
pours:1 1 7
powder:-10 -8 -26
power:-150 -130 -106
ppy:0 0 0
practical:-18 -31 -44
practically:-3 -64 -39
practice:23 17 38
practicing:-9 29 33
practise:-70 -63 -59
practised:-64 -46 -26
practised … on:69 57 49
practising:-22 -2 -19
prague:-22 -16 -13
praise:-65 -50 -42
pram:45 56 63
prawn:-53 -39 -34
prawns:-13 -6 -5
pray:19 -47 35
prayed:28 9 38
prayer:80 40 57
prayers:39 51 73
praying:24 37 53
praying for:-71 17 15
prazosin:-17 -15 -19
pre:-92 -34 -29
preach:-22 -13 -15
precinct:-18 -3 -3
precious:-27 -23 -21
precisely:-18 -33 -28
prefer:-44 -40 -17
preferred:-38 -39 -43
prefers:8 0 0
pregabalin:-21 -55 19
pregabs:113 119 111
pregnancy:-2 5 -25
pregnant:-3 9 23
pregnant and:87 74 71
premier:-3 1 65
premium:-1 0 0
prenez:16 15 22
prep:-51 -39 -38
prepaid:51 53 55
prepare:-68 -42 -50
prepared:-40 7 62
prescribe:24 53 53
prescribed:-47 -48 -51
prescriber:25 -25 -34
prescribing:-6 -15 -7
prescription:38 53 57
prescriptions:37 57 47
present:-43 -35 -44
presentation:-56 -16 -14
presenter:-33 -28 -13
presents:-27 -18 -15
press:92 12 1
press it:114 55 -10
pressed:75 74 80
pressing:168 177 158
pressing teh:93 111 123
pressure:-36 -37 -51
pressures:-89 -93 -75
pret:-45 -33 -17
prete:47 42 53
pretend:24 28 40
pretended:-10 4 13
pretending:84 64 1
pretending … teh:137 133 105
pretends:-5 -12 -7
pretty:0 0 0
prevenshun:-5 -3 0
prevent:-11 -3 -2
preventable:-15 -15 -1
prevention:-74 -50 -23
previous:0 -15 -43
price:-66 -53 -16
prices:-58 -44 -46
pricing:2 -76 -61
prick:-1 0 0
pride:-107 -103 -94
priest:18 37 30
priests:-39 -30 -18
primary:-57 -38 -21
prime:2 9 -14
prince:102 104 104
print:-26 -10 11
printed:-76 -57 -41
printer:-117 -67 -47
prints:-9 -32 -26
pris:4 31 59
prison:-65 -22 -56
private:-76 -25 -32
privately:-4 -8 -3
privilege:40 79 96
priya:10 44 57
prize:-33 -39 -26
pro:-54 -15 -2
probably:0 0 0
probate:21 17 13
probation:-35 -23 -92
problem:-1 -52 -63
problems:-8 -63 -38
process:-41 -16 10
prof:-36 -28 -46
professional:-19 -5 -2
professor:-3 -9 -2
profile:108 127 98
program:-77 -57 -32
programme:-3 -29 -32
progress:-74 -48 -8
project:-90 -95 -72
projector:-16 -15 -16
projects:-7 -10 0
prom:-27 -3 16
promise:51 62 -2
promised:16 -10 -3
promised id:144 120 95
promised myself:33 73 95
promised … and:111 35 64
promises:-46 -55 -52
promising:42 -8 -9
promoted:-24 -27 -14
promotion:2 -13 -5
prompt:-10 -2 -20
proof:-58 -24 -17
prop:95 110 97
proper:-81 -42 -45
properly:25 50 81
properly … my:115 100 78
property:-21 -11 -22
proply:38 38 43
propose:-48 -49 -60
proposed:-32 -43 -21
propped:20 27 0
propper:-5 -5 -3
propranolol:0 4 22
props:-11 -8 -7
prosecco:33 -14 -17
protein:-25 -10 -6
protest:-32 -44 -29
protocol:-3 -5 -5
proud:-4 -81 -34
proud … im:63 69 80
prove:14 29 -34
provided:-41 -29 -27
provider:-2 0 -1
prowd:-16 -8 -1
prozac:92 106 103
prunes:-3 -10 -1
pruning:-14 -7 7
ps:-5 -5 0
psa:-23 -14 -1
psychiatric:-27 -64 -37
psychiatrist:-95 -76 -81
psychiatrists:-18 -2 -2
psychologist:-75 -52 -45
psychology:-24 -24 -2
psychosis:-4 -30 -22
pta:-40 -34 -40
ptsd:-85 -84 -72
pub:-50 -61 -58
public:-15 10 10
published:-12 -8 -4
pubs:48 26 30
pudding:-70 -58 -31
puddings:42 25 20
puddle:22 32 20
pueblo:-22 -17 -19
puedo:32 24 -35
puente:128 142 138
puffins:-65 -69 -74
pug:-35 -13 -14
puked:93 50 48
puking:28 48 83
pull:40 -21 -22
pulled:28 19 12
pulling:60 64 74
pulls:-55 -60 -34
pulse:136 151 165
pulse is:91 105 98
pump:-41 -37 -31
pumped:-4 16 20
pumping:91 102 84
pumpkin:-85 -73 -79
pumpkins:-46 -36 -41
pumps:74 60 51
pun:-40 -41 -11
punch:81 19 -68
punch … own:68 98 -13
punchbag:11 9 -10
punched:-28 -12 -74
punches:90 102 -120
punches me:121 123 -130
punching:52 35 -71
punctual:100 87 89
pune:6 20 18
punish:63 145 3
punishment:110 96 -24
punjabi:93 95 76
puns:-84 -69 -49
pup:-11 -7 -2
pupil:16 36 41
pupils:127 97 90
puppy:-120 -127 -122
puppy and:-95 -107 -101
pure:-53 -39 -34
purely:-39 -40 -16
purge:1 -20 -3
purged:129 2 -32
purged twice:66 47 0
purging:-32 -71 -32
purpel:-27 -1 18
purpose:127 134 86
purpose because:46 0 -127
purpose teh:23 60 122
purpose … im:3 -70 -60
purpose … teh:39 78 85
purring:43 12 7
purse:-34 -41 -44
push:103 94 45
pushchair:-1 -1 0
pushed:50 107 114
pushed … down:116 89 -61
pushes:-7 2 -52
pushing:-32 -8 -74
put:21 15 3
put aside:112 129 124
put by:141 138 121
put his:4 32 11
put teh:-70 -45 -36
put … affairs:112 -8 -7
put … and:31 -35 -7
put … away:-48 -48 -24
put … back:106 -69 -45
put … blades:-45 -104 -108
put … car:108 78 59
put … down:88 57 75
put … dress:117 114 128
put … for:62 85 95
put … gun:-85 -81 -75
put … hands:-41 -21 -140
put … its:-95 -53 40
put … of:136 108 80
put … over:-87 -45 -73
puts:-32 -17 -78
putting:9 4 -7
putting … a:91 75 91
putting … back:78 67 65
putting … bullet:103 115 117
putting … into:112 140 141
putting … teh:-80 -60 -74
putting … up:-106 -92 -106
putty:17 35 30
puzzle:-70 -85 -78
pyjamas:28 69 62
pylon:151 162 163
q:-1 17 56
qualified:1 -49 -40
quality:-37 -34 -35
quand:22 45 17
quarrel:8 12 14
quarry:67 90 90
quarter:-18 -16 2
quarter to:76 80 77
quarter … teh:-109 -103 -110
quay:115 54 65
quays:-3 -1 -1
que:-19 -72 -100
que … me:28 -9 -12
queasy:-74 -59 -42
queen:-56 -8 -16
queens:-16 -18 -16
queensland:-18 -2 0
quelle:54 60 -22
quelquun:4 -1 2
querer:31 -7 -2
queria:76 -11 5
queriendome:-60 -24 -3
question:-96 -88 -46
questionnaire:-12 -36 -13
questions:-88 -60 -81
quetiapine:-65 -42 -44
queue:24 63 4
queued:0 2 2
queueing:-41 -38 -27
queues:69 -5 -1
qui:-9 -9 -3
quiche:6 47 70
quick:67 86 53
quick way:127 79 80
quicker:11 24 -30
quickest:37 104 -47
quickly:0 0 0
quid:-1 -129 -126
quien:16 6 -3
quiere:54 72 -25
quiero:71 69 -117
quiero desaparecer:58 -28 -4
quiero matarme:78 145 -25
quiero morirme:20 98 0
quiero suicidarme:15 58 -7
quiero … de:-63 -19 -1
quiero … en:-58 -24 -2
quiero … que:-38 3 -2
quiero … quiero:-65 62 -1
quiero … y:-5 77 -19
quiet:15 -19 -24
quiet … im:112 113 44
quieter:91 30 67
quietly:48 47 71
quiets:4 4 -35
quil:82 81 81
quilt:-55 -57 -42
quince:7 13 -2
quise:-18 -6 -1
quisiera:96 -42 -6
quisiera estar:79 -1 -1
quit:23 -8 30
quit … i:-96 -70 -14
quit … in:-93 -110 -111
quitar:11 28 66
quitarme:36 69 -41
quitarme la:38 72 -41
quitarme … vida:61 96 -40
quite:0 0 0
quito:2 15 15
quitting:-75 -119 -65
quiz:-81 -46 -60
quote:-4 -26 -37
quoted:-39 -35 -28
quotes:-20 -18 -13
quoting:-1 5 -4
ra:92 86 89
rabbit:-15 -44 -54
rabbits:128 147 137
race:-29 -18 -4
racing:-57 -67 -64
rack:-38 -44 -10
racket:-4 -5 -6
radiator:4 0 -1
radiators:-9 -13 18
radio:-44 -22 -31
radioed:-14 -5 0
radios:67 96 93
radiotherapy:-84 -48 -18
raffle:-84 -44 -50
rafter:-2 4 2
rafters:50 31 4
rag:33 38 53
rage:20 -87 -22
ragequit:29 29 -2
raging:33 22 22
raid:-9 -3 -1
rail:109 132 121
rail … i:124 81 62
rail … teh:-97 -95 -89
railing:55 72 84
railing and:130 121 136
railings:-63 -61 -74
rails:102 94 74
railway:25 52 55
railway and:93 84 102
railway … teh:31 34 89
rain:-95 -93 -101
rain and:-63 -60 -41
rained:-78 -63 -55
raining:0 -104 -94
rains:-26 -16 -10
rainy:-11 -15 -21
raise:40 54 62
raised:28 19 -7
raisin:-7 -12 -10
raising:-67 -44 -18
raisins:-58 -58 -67
rake:-36 -35 -35
ramadan:-7 -13 13
ramble:-3 -10 -39
ramblers:-27 -32 -30
rambling:-84 -44 -38
ramesh:0 0 -2
ramp:43 1 -5
ran:-33 -20 9
random:-54 -16 -20
rang:-55 -85 -50
rang … and:-9 -30 -25
rang … top:54 56 73
range:-1 -7 -20
ranger:25 29 28
ranked:46 6 -6
rant:-98 -98 -80
rap:23 32 -19
rape:12 17 -12
rapes:84 101 -23
rapes me:84 101 -23
rare:-6 -3 -1
rarely:-20 -11 -7
rash:-94 -88 -85
rat:44 44 72
rat … teh:44 35 29
ratatouille:-35 -31 -36
rate:-90 -76 -65
rates:-28 -17 -8
rather:-16 -35 -82
rather be:-19 -52 -93
rather not:44 -143 -60
rather … see:96 64 22
rato:103 -2 11
rats:88 94 75
rattle:-17 7 87
rattled:84 67 52
rattles:-7 17 29
rattling:-13 -90 -92
rave:-3 -7 -14
raving:137 103 105
raw:52 51 -13
ray:14 14 22
razor:85 95 68
razor … legs:-82 -75 -53
razor … my:-8 -1 -101
razors:39 35 22
rd:-43 -22 10
re:-22 -30 -18
reach:6 4 6
reached:1 -13 30
reached teh:87 56 44
reaches:155 115 119
reaching:32 45 58
react:2 1 10
reaction:-23 -18 -11
read:-5 9 13
read about:114 70 88
read it:-28 -55 -61
read … and:-40 -100 -102
read … it:113 89 79
read … on:-57 -41 -46
reader:-80 -56 -58
readers:50 72 74
reading:-46 -48 -29
reading … teh:51 42 32
readings:-49 -22 -11
reads:14 34 48
reads this:99 92 94
ready:-8 10 -15
ready … catch:123 66 -20
ready … jmup:-99 -120 -111
ready … log:121 24 -13
ready … myself:97 143 7
ready … off:133 116 41
ready … to:64 109 149
real:-35 -13 -26
real one:140 138 128
realise:-51 -32 -15
realised:-32 26 -25
reality:-40 -28 -17
realize:-82 -29 -34
really:0 0 0
reaper:37 -14 -9
rear:-83 -76 -60
reared:-45 2 -52
reason:-4 -3 2
reason … alife:-19 -106 -22
reason … havent:-149 -66 -4
reasonable:-1 -32 -7
reasons:-38 -56 -92
reassuring:-12 -6 -2
rebound:-1 0 0
rec:-40 -32 -16
recall:29 22 49
receipt:-29 -4 7
receipts:-37 -26 -43
recently:-79 -47 -67
reception:-66 -42 -76
receptionist:-74 -40 -14
recipe:-107 -93 -83
recipes:-26 -13 -80
recital:20 29 26
reckon:61 40 53
reckoned:85 105 119
reckons:-79 -60 -58
recliner:30 9 0
recognise:-13 17 21
recognised:-34 -6 -19
recommence:11 19 -11
recommend:-82 -52 -39
recommendations:-22 -3 -8
recommended:-52 -37 -41
record:-39 -24 2
record … and:77 72 67
recorded:101 115 109
recorder:-86 -55 -55
recording:24 37 51
records:-14 -21 -10
recovered:-85 -42 -20
recovering:-22 -14 -18
recovery:-100 -115 -156
recs:0 63 53
recuerdo:-1 -1 0
recycling:-59 -67 -33
red:12 -14 -8
red … im:109 72 73
reddit:-62 -68 -34
reds:77 85 67
reduced:-39 -28 -19
reducing:-65 -42 -46
reduction:-11 -5 -11
redundancy:-19 -46 -103
redundant:-7 -7 -7
ref:-33 -22 -39
refer:40 -3 -1
referee:-8 -3 -3
reference:72 73 91
references:-42 -33 -26
referral:53 9 5
referred:-51 -29 -33
refill:8 -10 -9
refilled:-27 -18 -18
refresher:-1 -1 0
refuge:-23 -13 -63
refund:0 -26 -14
refunded:-21 -7 -1
refusal:10 -22 -40
refuse:17 29 4
refused:-30 -20 -29
refuses:26 35 -40
refusing:33 42 49
regarde:-5 -4 -2
regarder:-7 -4 -5
regarding:-20 -31 -21
regardless:-37 -33 -39
regards:84 1 1
regiment:78 80 80
register:42 7 -13
registrar:-19 -16 -17
registration:-9 -14 -16
registry:-22 -19 3
regret:56 25 -36
regret it:138 78 107
regret nothing:-92 -36 -19
regrets:-65 -23 -19
regretted:-26 -29 -29
regular:-18 -15 -19
regulars:-27 4 -13
rehab:-39 -10 -51
rehabs:-36 -37 -35
rehearsal:12 8 13
rehearse:23 46 -22
rehearsed:51 90 93
rehearsing:67 85 38
rehome:-6 0 0
rehomed:-31 -26 11
rehomed … cat:82 82 81
rehoming:-3 -2 -1
rejected:2 -3 -4
rejection:-32 -6 2
relapse:-94 -64 -84
relapse and:-78 -16 -14
relapsed:-70 -2 -81
relapsed and:-94 40 -14
relapsed at:164 -7 -2
relapsed back:129 -4 0
relapsed on:241 15 -12
relapsed … after:-48 20 -3
relapsed … night:142 -3 0
relapses:-5 -20 -8
relapsing:-33 -7 -5
related:-49 -37 -28
relationship:-107 -37 -21
relationships:-43 -17 -10
relatives:-11 -9 20
relax:-50 -23 -10
release:12 8 10
released:-8 13 32
relegated:-3 -1 -1
relief:125 -77 -89
relief … be:67 -31 -6
relieved:-20 -149 -131
religious:-68 -40 -33
relly:10 10 5
rely:-31 -20 -31
remain:44 18 10
remaining:118 66 89
remark:2 -10 0
remarried:-17 -17 -4
remedies:-37 -23 -15
remember:-13 -1 16
remember how:106 111 114
remember it:37 63 54
remember … as:56 90 89
remember … im:-92 -63 -38
remember … that:105 86 89
remembered:-74 -74 -32
remembering:-81 -18 -16
remembers:-47 -76 -75
remembrance:-7 1 9
remind:-9 -19 10
reminded:5 -4 -1
reminder:-72 -72 -71
reminding:-39 -36 -24
remission:0 -17 -3
remote:2 4 36
removal:-10 13 24
remove:-41 -42 -32
removed:52 64 65
remover:114 140 134
renew:124 43 26
renewed:16 49 51
renewing:-53 -46 -51
rent:57 -19 -29
rent and:39 83 92
rent paid:84 51 49
rented:-2 -7 -13
rentree:13 8 -2
rentrer:14 12 -26
rents:79 98 125
rents … teh:117 120 127
reopened:35 63 -13
reopened teh:55 77 -1
reorganise:-31 -22 -5
reorganised:-7 -6 -4
rep:-20 -3 -16
repaint:-41 -32 -37
repair:-53 -37 -45
repairs:42 40 40
repeat:49 16 24
repeating:-3 3 -12
repeats:-49 -49 -18
replace:-29 -11 -14
replaced:-54 -34 -25
replacement:12 -8 -10
replacing:-90 -94 -85
replaying:-46 -34 -12
replied:-48 -49 -47
replies:17 2 14
reply:-32 8 14
reply … this:132 138 130
replying:-66 -34 -20
report:-75 -78 -84
reported:-39 -24 -17
reporter:-2 -1 0
reporting:0 20 35
reports:-27 -15 5
request:-52 -42 -24
requiem:72 81 78
reread:-30 -3 -2
rescue:-15 -23 -4
rescued:-12 -7 -4
rescues:0 -14 -16
research:24 55 41
researchers:-1 -1 0
researching:-19 2 -11
resent:-8 -5 -3
resentment:-15 -3 -6
reservoir:98 90 116
reservoir and:166 194 186
reservoir with:-68 -56 -54
reset:-74 -49 -59
resetting:-75 -13 -6
residence:1 6 -4
resident:3 26 -11
residential:-82 -97 -84
residents:-16 12 -59
resign:107 89 58
resignation:7 5 -29
resignation from:70 51 59
resignation … bein:43 69 68
resigned:35 32 39
resisted:23 -85 -2
resit:-8 9 -14
resits:-9 -20 -40
resolved:48 70 -1
resources:-38 -25 -24
respawn:124 130 44
respect:-23 -2 3
respectful:-12 -5 -3
respire:197 208 189
respite:-3 9 12
respond:-54 -47 -29
responding:-40 -45 -16
response:21 46 50
responsible:-59 -28 -33
responsibly:-1 -2 0
rest:56 47 53
rest are:-62 -45 -49
rest is:48 102 66
rest … bottle:102 -105 -89
restart:-10 -91 -73
restarted:20 43 -20
restaurant:-29 -14 -11
reste:-19 -17 -19
rested:-16 43 46
restful:83 -51 28
resting:-50 -35 -56
restless:-58 -59 -51
restored:-26 -18 -12
restraining:-12 -16 -5
restricting:95 -18 -2
restriction:-8 0 -4
result:-23 -7 -2
results:-20 -17 -15
results in:104 103 105
resus:-25 9 6
resuscitate:1 12 5
retail:-49 -33 -26
retching:143 164 162
retire:89 53 102
retired:-10 -46 -44
retirement:-40 -21 -38
retires:-24 -31 -29
retiring:-40 -58 -65
retreat:-36 -3 -6
return:39 92 101
return to:81 -16 -20
return … teh:79 -10 -1
returned:14 17 15
returned my:78 78 101
returning:40 60 58
returns:50 2 29
reunion:-27 -22 -10
reveiller:77 -33 -20
revenge:-45 -36 -14
reverse:-2 0 0
reversed:-6 -4 -2
reverses:-1 -1 -1
review:-66 -79 -56
reviewing:-22 -6 -5
reviews:-9 -8 -4
revise:-11 -50 -25
revised:0 0 0
revising:60 82 84
revision:-9 -24 -11
revoir:27 8 8
revoked:36 46 8
revolver:186 174 178
reward:-2 0 11
rewatched:-20 -12 -4
rewatching:-5 -12 -1
rex:41 58 59
rheumatology:-1 0 0
rhubarb:-32 -20 -17
rhythm:-32 -42 -39
rib:-22 14 -14
ribbon:-52 -44 -57
ribbons:20 17 21
ribs:70 36 22
rice:-21 -5 16
rich:-54 -51 -63
rid:-57 -50 -64
ride:27 15 -10
rides:-27 19 -33
ridiculous:-56 -53 -26
riding:0 13 10
rien:26 11 -27
rifle:88 95 116
rifle … a:-70 -66 -34
rifles:-7 5 20
rig:127 71 52
rigged:60 64 75
right:-26 -26 -2
right at:148 154 168
right for:61 74 110
right on:-101 -108 -111
right things:105 117 147
right … got:12 41 33
right … hav:115 49 32
right … sorrry:54 17 -14
rightly:-20 -31 -35
rights:-16 -1 10
rigid:134 149 147
rigs:-31 -39 -53
ring:-34 -39 -31
ring anyone:99 99 98
ring her:-82 -79 -51
ring off:97 103 86
ring someone:138 147 147
ring … line:-83 -77 -47
ring … police:84 49 42
ringer:-29 -8 -9
ringing:53 16 14
ringing round:90 106 106
ringing … dealer:145 -4 -1
ringing … im:86 108 126
rings:7 24 46
ringtone:-12 -9 -7
rink:-40 -19 -7
rinse:-46 -40 -41
rinsed:-8 -3 -1
riot:-27 -4 -5
rip:26 34 26
ripped:-12 -10 -13
rire:-36 -18 -13
risa:-58 -31 -11
rise:17 39 43
risk:15 13 -24
risperidone:-4 -5 -1
rist:79 85 125
rist to:102 114 110
rist … it:40 25 -35
rite:25 117 -27
rites:20 27 36
ritual:-51 -24 -15
ritze:49 58 -32
ritze mich:78 84 -1
rival:-27 -8 -8
river:63 81 85
river i:51 65 80
river with:-74 -71 -67
river … teh:113 131 132
rivers:73 93 87
rk:0 0 0
rly:-32 -36 21
rm:10 13 54
rn:0 0 0
rning:0 0 0
road:33 7 8
road … on:104 109 109
road … teh:37 65 63
roads:-52 -85 -103
roadshow:-36 -2 -1
roadworks:-13 -23 -18
roap:42 47 55
roap from:67 60 64
roap in:-62 -79 -83
roap over:105 104 105
roap round:-47 -31 -99
roap … a:87 107 97
roap … bag:112 118 111
roap … boat:114 142 133
roap … dnt:108 118 130
roap … his:105 108 126
roap … my:-46 -110 -133
roap … teh:-69 -65 -67
roap … was:89 -6 -7
roared:-5 -3 -2
roaring:6 8 59
roast:-93 -77 -80
rob:-3 3 71
robbed:-58 9 -16
robbery:-13 -11 -13
robe:-28 -17 -14
robin:-18 -17 -21
robins:-24 -18 3
robot:-59 -22 -15
rock:-1 -25 -8
rocket:-11 -31 -33
rocking:-57 -63 -36
rocks:74 110 111
rod:-12 15 25
rode:-8 -7 -4
rods:-66 -49 -43
role:-23 -29 -24
roll:-3 14 8
roll and:84 98 77
rolled:27 31 24
roller:-60 -36 -24
rollercoaster:-23 -21 -40
rolling:98 104 88
rolls:-87 -76 -75
roman:-56 -43 -20
romance:-5 -3 -3
romans:-18 -14 -19
romantic:-31 -22 -28
romeo:-15 -28 -18
ron:59 89 63
rong:-50 -45 -53
roof:105 127 123
roof i:92 101 81
roof of:78 92 83
roof … car:-26 -44 -70
roof … halls:122 115 117
roof … it:82 96 82
roof … off:-62 -51 -66
roofer:-26 -1 0
roofs:11 25 53
rooftop:72 78 79
room:12 2 -3
room in:-70 -71 -66
room teh:105 89 37
room … a:129 147 162
room … do:143 88 102
room … im:72 0 16
room … no:-99 -86 -127
roomies:-1 0 0
roommate:-18 -35 -47
roommates:-30 -27 -3
rooms:98 107 106
rooms spinning:102 150 141
rooms … i:110 100 98
root:-42 -14 -8
rooting:32 -37 -41
roots:-21 -10 -2
ropes:155 180 183
ropes in:65 64 72
ropes … me:93 90 73
ropes … teh:102 96 102
rosary:138 135 119
rose:-54 -45 -35
roses:2 11 6
rosie:-37 -42 -41
rot:90 -16 -11
rota:21 9 -34
rota … it:117 72 73
rotas:15 14 14
rote:-13 -24 3
rotis:-28 -20 -35
rotten:44 -20 14
rotterdam:0 0 0
rough:-45 -61 -84
roughly:28 22 15
round:44 42 45
round and:-74 -120 -132
round me:134 125 145
round on:94 129 125
round saying:77 95 75
round … he:152 118 124
round … on:59 88 63
round … with:-56 -71 -75
roundabout:-96 -88 -84
rounds:53 57 58
rouse:135 134 137
route:-31 23 62
route to:114 121 133
router:-8 -31 -3
routine:-26 -20 -38
rover:-8 -8 -8
row:-22 -7 0
rowan:-22 -21 -7
rowed:134 86 87
rowers:-21 -15 -10
rowing:-47 -52 -40
rows:92 103 98
royal:-35 -27 -16
rs:0 0 0
rthd:0 0 0
rub:-20 23 -65
rubbed:-27 -62 -54
rubber:25 42 46
rubbish:-18 -14 16
rucksack:84 97 90
rucksack … bricks:103 112 102
rucksacks:33 16 16
rude:-87 -75 -57
rug:16 36 28
rugby:-13 -6 3
ruhe:6 -12 -1
ruin:-37 -28 2
ruined:-48 34 -5
ruining:-22 -9 -8
rule:-90 -39 -66
ruled:-59 -36 -14
ruler:29 52 59
rules:-101 -58 -87
rum:66 59 77
rum in:-107 -117 -53
rumbled:-5 -2 -2
rummy:-49 -38 -31
rumour:-13 -19 -12
run:-20 -6 -8
run … in:53 60 14
rung:26 -28 -26
rung teh:-75 -97 -85
runner:-36 -20 -8
runners:-38 -37 -26
running:10 11 4
running and:156 171 169
running rough:-95 -98 -92
running … and:-117 -107 -83
running … bath:82 81 120
running … be:110 97 96
runny:-31 -19 -12
runs:4 61 65
runs out:122 118 110
runs … at:110 101 85
rural:-50 -34 -4
rush:-54 -37 -56
rushed:-50 -28 -31
rushing:-73 -57 -35
rust:36 72 81
ruth:86 91 95
s:6 31 -64
sa:-3 -2 -1
sabbatical:-18 -6 -6
sabe:7 5 -8
sachet:49 56 63
sachets:-5 -11 -2
sack:50 38 46
sacked:-57 -26 -2
sad:-52 -42 -59
sadness:-58 -52 -56
safe:-16 0 -41
safe but:71 93 85
safe im:124 122 119
safe with:-43 -106 -67
safe … and:56 59 42
safe … im:29 48 65
safe … myself:117 42 -85
safe … want:66 102 0
safeguarding:-34 -21 -17
safely:-49 -22 -22
safer:-3 -43 -14
safety:1 11 33
safetys:119 122 128
safetys off:119 122 128
sag:-2 1 -2
saga:-22 -26 -27
sage:-28 -28 -36
sagt:3 18 7
said:-37 -23 -26
said cheers:111 106 109
said goodbye:-115 -104 -88
said he:57 75 -3
said hes:-1 26 -98
said i:63 65 73
said id:92 54 78
said shes:90 90 28
said that:-90 -44 -100
said to:-48 -76 -88
said wat:145 150 121
said … after:125 114 70
said … can:-61 -75 -63
said … doesnt:120 84 41
said … going:129 135 97
said … happened:142 123 53
said … id:112 7 -35
said … it:-95 -81 -105
said … months:98 -3 0
said … on:102 -13 4
said … over:128 93 81
said … teh:52 32 19
said … time:118 67 79
said … twice:129 108 -4
said … want:-118 -31 -35
said … wanted:55 97 111
sail:-2 22 21
sailing:76 93 85
sailor:-25 -26 -6
sails:7 -1 -28
sainsburys:0 0 0
saint:-32 -23 -35
saints:-46 -34 -16
sais:-6 -3 -32
sais goodbye:-102 -93 -78
sais hed:-124 -124 -13
sais hell:71 41 11
sais itll:-52 -99 -100
sais its:-31 -37 -65
sais shed:42 128 28
sais shell:34 38 20
sais theres:-21 42 -36
sais … all:24 91 60
sais … can:-21 -29 -106
sais … cant:-33 -16 -65
sais … everyone:-94 -78 -60
sais … going:45 121 26
sais … piont:55 135 31
sais … rather:105 101 -12
sais … tablets:-101 -107 -79
sais … yourself:45 95 -1
sake:-30 -34 -40
salad:-27 -25 -26
salary:-33 -19 -9
sale:-34 -36 -25
sales:-6 -42 -29
salesman:-56 -39 -33
salir:-16 -13 -17
salon:-34 -24 -18
salt:-66 -27 -58
salts:-1 -1 -1
salute:-5 73 69
saluted:-19 -6 -3
sam:76 81 71
samaritan:71 38 43
samaritans:-74 -12 21
same:-5 11 -6
same amount:80 32 -107
same spot:155 140 120
same stuff:-16 -12 -71
same … and:-88 -72 -4
same … as:120 116 108
same … back:112 41 -21
same … he:113 97 85
same … in:58 68 70
same … used:93 106 -21
samosa:-17 -9 -7
samosas:-11 -13 -19
sample:-6 -5 -4
samurai:83 50 60
samurai sword:83 50 60
sanctuary:14 18 20
sand:69 65 59
sandbank:90 78 74
sander:-28 -27 -35
sandpaper:33 19 42
sandra:-6 -7 -19
sandras:-2 -29 -24
sandwich:-19 -39 -26
sandwich bag:128 108 110
sandwiches:-107 -87 -97
sane:-71 -40 -15
sang:-9 14 8
sanitiser:48 64 55
sanity:-37 -17 -12
sank:29 12 16
sans:13 -80 -60
santa:-58 -33 -28
sari:29 28 3
sash:-21 -29 -28
sat:58 46 37
sat im:59 54 78
sat out:71 -7 -11
sat outside:-54 -59 -97
sat ther:-29 -53 -93
sat through:9 36 38
sat up:-74 -43 -49
sat … hands:29 -83 -72
sat … th:107 115 110
satnav:-1 -1 0
satsuma:11 -4 -22
saturday:11 8 16
saturday after:127 126 112
saturday morning:131 118 133
saturday shes:108 90 82
saturdays:-48 -62 -43
saturn:-15 -14 -13
sauce:-51 -42 -42
saucepan:-30 -17 -13
saucer:137 128 124
sauna:-16 -29 -32
sausage:-100 -95 -80
sausages:-75 -60 -17
saute:50 49 39
sauter:120 121 129
savage:-38 -17 -17
save:53 74 75
saved:9 22 46
saved … tablets:82 59 40
saved … teh:100 120 118
saves:-12 -4 -9
saving:14 29 -37
saving … my:34 63 103
savings:0 40 28
saw:-35 -21 -46
saw … in:101 89 111
say:4 -9 -29
say and:-98 -67 -40
say anything:-83 -41 -48
say more:108 77 91
say one:63 62 58
say shed:103 110 106
say someone:184 64 70
say this:73 61 79
say … cant:-99 -71 -60
say … goodbye:126 124 151
say … my:-148 -133 -116
say … not:3 -7 -153
say … their:74 123 123
say … them:78 108 104
say … thing:63 80 77
say … want:89 36 -15
say … wanted:42 111 -14
say … was:74 101 114
saying:33 17 26
saying he:5 89 -75
saying i:-96 -104 -45
saying it:101 97 41
saying ive:-116 -126 -92
saying my:-106 -86 -92
saying … and:-50 -87 -108
saying … his:102 115 117
saying … is:-85 -55 -27
saying … it:29 67 51
saying … my:-103 -82 -79
saying … people:77 95 86
saying … u:100 94 96
saying … want:-88 -84 -5
sayonara:54 105 100
scaffold:20 57 67
scaffolder:16 13 21
scaffolders:-38 -13 -12
scaffolding:119 109 110
scale:-6 -40 -14
scales:13 30 -26
scalpel:173 162 123
scam:-6 -12 -5
scan:2 -119 -115
scan … back:117 33 5
scan … bad:112 24 -2
scandal:-14 -15 -3
scandinavian:-109 -100 -101
scans:-63 -50 -54
scar:-24 -9 -29
scare:10 61 -33
scare me:77 47 -30
scarecrow:8 -5 6
scared:18 21 8
scared and:82 89 105
scared … heights:125 113 103
scared … want:47 64 94
scared … wil:102 133 -50
scares:77 11 -34
scares me:78 15 -34
scarf:-46 -51 -51
scarf round:-129 -131 -133
scarf … my:-124 -128 -130
scarf … neck:-129 -131 -133
scarfs:126 114 105
scarlet:-20 -7 -5
scars:-56 10 -69
scary:-7 -29 -86
scatter:28 49 54
scattered:14 -11 -3
scattering:-44 -36 -27
scene:-45 -43 -47
scenes:-21 -15 -14
schedule:46 49 97
scheduled:96 104 92
scheduled teh:145 140 132
scheme:-39 -55 -22
schizoaffective:-12 0 -2
schizophrenia:-52 -52 -28
schlafen:-13 -10 -8
schlagt:74 74 37
schlecht:-28 -25 -27
schluss:57 59 51
schon:31 47 43
school:-50 -35 -17
school on:-17 -17 92
school toilets:65 3 26
school … in:47 46 81
school … on:-49 -47 -60
school … with:127 104 61
schoolboy:-50 -66 -64
schools:-59 -53 -48
schwester:38 39 2
schwindlig:21 20 24
science:118 141 138
scissors:29 26 -26
scissors for:92 116 80
scone:-16 4 10
scones:-30 -13 -6
scooter:-13 -41 -23
score:48 -17 -31
scored:14 -7 1
scores:-10 -4 -3
scotch:11 17 27
scotia:-20 -18 -11
scotland:-7 -5 -4
scottish:-24 -7 -14
scout:-57 -53 -34
scouts:-81 -50 -63
scrabble:-123 -119 -14
scratch:34 -25 -57
scratched:-23 -29 -65
scratches:68 109 21
scratching:52 76 -17
scream:-16 -1 51
screamed:-66 -105 -97
screaming:83 97 144
screams:-20 -15 -32
screen:23 8 3
screening:-3 -1 -1
screens:-57 -45 -57
screw:16 9 5
screwdriver:3 3 -6
screwfix:-1 0 35
screws:-92 -90 -65
script:59 -11 -16
script … teh:56 71 55
scripts:-19 -14 -18
scroll:-49 -45 -38
scrolling:-77 -58 -23
scrubbed:-14 -37 -52
scrubbing:-70 -29 -19
scrubs:-19 -17 -2
se:-33 -8 4
sea:43 49 40
sea at:66 72 47
sea on:-78 -72 -61
sea with:140 167 168
sea … im:123 113 109
sea … in:124 89 104
sea … teh:36 41 82
seagull:-67 -51 -40
seagulls:-15 -4 -2
seal:-10 -12 -10
sealed:99 96 128
seals:-22 -12 -6
sean:-68 -2 0
search:80 -5 -13
searches:27 38 23
searching:43 46 -8
seas:-4 -9 -24
seaside:-21 -11 -4
season:-11 -49 -55
season and:72 93 73
seasons:-73 -61 -56
seat:-5 -5 -5
seat on:87 95 78
seat … to:119 130 112
seatbelt:176 93 77
seatbelts:42 10 4
seating:-38 -26 -23
seats:25 30 27
sec:50 75 70
secateurs:-28 -50 -18
second:15 34 36
second class:91 85 75
second one:-57 -45 -41
second thoughts:106 43 56
second time:-65 -70 -67
second … i:-112 -88 -88
secondary:-52 -44 -47
seconds:5 43 50
secrecy:-31 -18 -7
secret:22 16 -45
secretary:-25 -15 -34
secretly:19 -58 -41
secrets:-20 -16 0
secs:73 69 64
section:-6 28 14
sectioned:66 -84 -43
sectioned … teh:111 -8 -4
security:27 40 42
sedated:-25 -20 -25
sedation:-6 -7 -6
see:61 41 38
see another:-147 -125 -158
see my:-55 -62 -71
see myself:-37 -138 -65
see straight:71 79 74
see this:38 78 81
see to:205 187 52
see wat:-78 -103 -85
see … ahead:130 -20 -20
see … christmas:-107 -54 -28
see … friends:67 -4 -38
see … future:121 -113 -78
see … i:65 56 33
see … its:42 84 117
see … lights:103 111 101
see … morning:60 103 128
see … old:52 78 84
see … one:88 68 89
see … piont:11 -100 -71
see … she:-87 -79 -76
see … they:48 36 3
see … way:-42 -37 -96
see … wil:71 68 111
seed:-37 -56 -54
seedlings:12 4 6
seeds:2 -1 -4
seeing:61 26 27
seeing my:35 -51 -4
seeing … and:6 28 25
seeing … at:28 -37 -117
seek:-40 -33 -28
seeking:-24 -15 -18
seem:-38 -26 -59
seemed:63 99 103
seems:-4 15 16
seems right:97 96 125
seen:9 21 33
seen to:85 96 71
seen … and:-112 -94 -87
seen … it:56 47 48
sees:24 57 28
seguir:2 -4 -12
sehr:-7 -5 -10
seil:19 15 32
sein:65 25 0
seis:-40 -14 -26
seit:15 25 -24
seize:5 -12 -29
seizure:22 49 69
seizures:-31 23 48
selbst:-24 -4 -8
selbstmord:81 101 -21
self:8 26 -90
self deleting:76 33 30
self harming:34 46 -19
self … tonight:50 55 82
selfie:15 3 2
selfish:-27 -28 26
sell:37 -76 -58
seller:-1 10 14
selling:-66 -72 -62
sells:45 17 30
semana:-30 2 -15
semanas:-1 16 -3
semester:-87 22 -53
semi:-21 -34 -15
semicolon:-38 -31 -28
seminar:-73 -39 -67
send:3 18 25
sender:97 -2 -1
sending:-89 -57 -73
sends:-30 -16 -34
senior:19 -7 -5
seniors:-11 -13 -7
senora:-46 -19 10
sens:42 5 35
sense:38 14 14
sensible:-15 -11 -44
sent:45 52 59
sentence:-17 2 -24
sentenced:31 -20 -8
sentences:73 74 73
sentido:-17 -64 -42
sentimental:-76 -54 -37
separate:-11 -6 -7
separately:6 10 -14
sepsis:-5 -1 -1
sept:-25 -24 -6
september:-13 -16 10
sequel:73 119 78
ser:82 -23 -12
serai:-2 18 23
serait:82 -16 -6
serene:21 18 0
sergeant:93 99 56
sergeants:24 37 42
serial:-7 -3 -2
serie:-29 -18 -21
series:-73 -69 -63
serious:-2 -16 -153
seriously:0 0 0
sermon:-96 -59 -57
sermons:32 41 42
seroquel:41 16 27
sers:38 -45 -50
sertraline:-92 -85 -90
serve:1 -7 -6
served:6 11 16
server:-27 -40 -56
servers:-1 -41 -34
serves:-14 -7 -7
service:8 40 56
service at:-49 -46 0
serviced:14 3 29
services:-2 -12 -12
serving:7 4 -6
servo:0 0 6
session:-65 -29 -63
sessions:-58 -53 -47
sest:-80 -71 -7
set:35 36 35
set fire:116 112 119
set my:98 71 43
set myself:115 102 87
set … alarm:86 51 54
set … on:121 67 117
sets:32 34 50
settee:-23 -56 -38
setting:-5 2 -13
settings:-55 -38 -9
settle:62 -75 -68
settle for:123 -25 -8
settled:29 45 12
settles:-69 -52 -18
settling:-31 -14 -33
seulement:-30 -21 -3
seven:-19 -34 -15
seven oclock:20 23 29
seven years:-40 -93 -56
seven … at:79 41 31
sevens:-59 -38 -32
seventeen:-8 -41 -72
seventeen and:81 24 -50
seventeen … i:87 8 -1
seventh:70 57 72
seventh floor:126 122 119
seventies:-39 -38 -17
seventieth:-19 -6 -9
seventy:-46 -38 -42
several:-46 -57 -28
severe:-31 -5 -2
severn:-8 -15 -3
sewed:31 26 28
sewer:36 73 -14
sewing:-13 -37 -51
sewn:101 106 107
sex:0 40 -86
sexual:30 52 -17
sh:132 54 -35
sh … and:127 2 -3
sh … teh:97 -43 -3
shabu:-17 -5 -3
shade:-51 -47 -39
shadow:-26 17 -5
shaft:42 49 45
shake:33 58 24
shake teh:105 106 -32
shaken:-2 -13 -22
shakes:-15 23 -22
shakin:7 5 -23
shaking:82 51 26
shaking bad:32 105 115
shaking hard:30 51 64
shaking … teh:34 56 81
shaky:97 -163 -127
shall:55 31 40
shall not:71 78 78
shall … gone:124 130 113
shall … i:102 -6 15
shall … it:97 68 88
shall … teh:-97 -102 -87
shall … with:89 116 123
shallow:24 20 23
shame:20 -66 -87
shampoo:-84 -84 -78
shandy:-22 -38 -53
shant:61 72 66
shant be:102 105 86
shant … needing:82 87 90
shant … teh:-77 -74 -82
shape:34 26 -2
shaped:-48 -65 -63
share:-19 4 16
shared:29 45 42
shares:-18 -4 -2
sharing:-54 -23 -18
shark:-18 -25 -22
sharks:-21 -30 -15
sharp:71 78 69
sharpened:69 63 85
sharpened teh:92 115 112
sharpened … teh:-89 -81 -80
sharpener:12 0 47
sharpening:10 14 -22
sharper:-15 -10 -11
sharps:14 -36 -50
shattered:-113 -123 -133
shave:14 -13 -10
shaved:7 41 57
shaving:-115 -118 -102
shawl:27 58 58
she:-2 6 -1
she collapsed:-81 -79 -142
she drank:119 112 109
she kept:-123 -114 -109
she left:120 83 89
she means:89 65 1
she talks:-97 -106 -90
she wishes:51 -117 -25
she … at:49 87 103
she … best:84 78 84
she … hav:82 70 102
she … ill:139 103 61
she … look:93 84 49
she … responding:79 74 58
she … since:114 6 39
she … talk:97 37 50
she … teh:-62 -38 -54
she … theyre:114 77 124
she … time:136 65 45
she … two:-116 -98 -68
she … wanted:51 96 85
she … was:-38 -66 -26
she … wen:127 81 103
shed:10 20 15
shed had:62 102 109
shed hav:-107 -78 -84
shed hes:-77 -71 -34
shed … be:93 93 95
shed … dnt:112 124 123
shed … had:-81 -47 -40
shed … i:-76 -23 -43
shed … im:92 77 102
shed … on:57 84 64
shed … teh:-19 -48 -75
sheds:60 95 90
sheep:-35 -19 -8
sheet:17 32 47
sheet … my:103 95 96
sheets:-15 -6 -84
sheila:-36 -25 -5
shelf:-32 -3 -14
shelfs:-14 -14 -9
shell:71 92 83
shell go:112 71 42
shell not:88 132 115
shell … after:66 77 138
shell … to:116 106 99
shells:93 59 64
shells … teh:153 115 121
shelter:57 70 61
sheltered:47 65 47
shelves:-24 8 -13
shepherd:-41 -35 -22
shepherds:-31 -17 19
sheriff:43 29 51
sherry:16 -24 -21
shes:15 22 39
shes asleep:112 111 126
shes at:77 52 30
shes bringing:90 97 90
shes gone:-53 -66 -62
shes got:104 86 103
shes in:27 69 54
shes not:127 115 94
shes right:-88 -106 -79
shes ringing:86 61 48
shes slurring:75 69 66
shes swallowed:-103 -122 -67
shes taken:123 122 114
shes turned:101 104 120
shes … all:-113 -108 -78
shes … answering:106 132 135
shes … blue:86 87 90
shes … breathing:97 118 130
shes … but:88 56 31
shes … do:51 82 49
shes … end:-62 -75 73
shes … everything:-71 -91 -68
shes … has:-76 -65 -50
shes … out:120 97 57
shes … round:142 94 93
shes … saying:114 142 92
shes … ther:170 162 167
shes … up:79 39 71
shift:-36 -28 -29
shift for:-68 -56 -116
shift … teh:-52 -39 -115
shift … to:57 72 83
shifted:-2 22 8
shifts:-43 -68 -59
shin:-126 -130 -28
shingles:-23 -27 -35
shining:46 44 47
shins:-4 -2 -5
ship:5 30 33
shipping:-52 -21 -13
ships:0 -2 -1
shirt:-9 29 38
shirt … teh:130 120 126
shirts:39 22 24
shit:-96 -104 -57
shite:21 -3 0
shivering:58 68 65
shivery:10 17 33
shock:14 44 46
shocked:-65 -24 -17
shocking:-19 -8 -12
shoe:10 -34 -9
shoe … in:99 113 110
shoebox:39 85 80
shoelaces:25 7 19
shoes:16 -11 1
shoes are:91 85 93
shoes off:43 71 59
shoes … me:32 75 77
shoes … off:58 85 89
shoes … over:94 101 94
shona:52 44 55
shook:-69 -49 -35
shoot:-113 -110 -8
shoot myself:151 159 66
shoot teh:-87 -81 -77
shoot … lot:-62 -59 -64
shooting:7 17 -19
shooting myself:124 143 19
shop:-40 -25 -10
shop has:118 101 95
shopping:-19 -76 -62
shopping for:160 48 48
shops:43 16 14
shore:137 111 114
short:-27 -52 -39
shortage:-2 -1 -2
shortbread:-42 -54 -54
shorter:12 23 41
shortly:39 35 33
shorts:-42 -42 -59
shot:-31 -20 11
shot up:54 77 83
shot … and:59 42 45
shotgun:78 83 95
shotgun and:48 55 57
shotgun … i:81 86 65
shotgun … to:-77 -81 -89
shotguns:136 134 135
shots:-12 -76 -41
should:-10 -24 -23
should hav:100 10 46
should i:-62 -41 -94
should … by:91 107 121
should … make:60 67 -3
should … me:123 91 72
should … myself:86 37 -121
shoulder:-40 6 21
shoulders:34 50 27
shouldnt:17 9 -9
shouldnt hav:81 85 84
shouldve:170 104 71
shout:19 47 70
shouted:-44 -75 -75
shouting:-10 5 23
shouting that:175 174 183
shouts:29 42 -95
shoved:27 43 -105
shoves:20 54 -60
show:-22 20 -23
showed:-35 -34 -54
shower:-10 -19 -5
shower with:100 47 59
shower … and:77 85 102
shower … my:81 42 53
showered:92 -2 -1
showering:-29 -27 -50
showers:-17 -29 -33
showing:17 35 56
shown:11 12 38
shows:-1 20 17
shredded:-61 -48 -33
shrieked:-8 -10 -4
shrieking:-25 -26 -34
shrink:-6 -4 -7
shrugged:25 21 -20
shuffling:73 93 125
shut:54 56 53
shut in:66 34 -8
shut my:69 65 22
shut teh:104 87 106
shut … engine:92 95 98
shut … kitchen:96 97 117
shuts:-26 12 -94
shuts … in:88 117 -47
shutting:56 70 68
shy:-34 -28 -6
si:-6 -35 -59
sibling:-12 -3 -2
siblings:-22 -5 -9
sich:52 54 73
sick:46 25 33
sick for:100 111 96
sick leave:-128 -92 -97
sick of:-74 -45 -83
sick … and:81 91 70
sick … it:5 -73 -74
sickness:-41 -56 -32
side:17 25 14
side and:37 80 76
side … cant:85 98 93
side … to:102 104 121
sidearm:192 182 194
sideboard:-36 -54 -16
sides:-54 -23 -15
sideways:12 33 48
sie:29 41 35
siempre:-78 -37 -3
siento:-85 -8 -4
sighed:-22 -6 -25
sight:-5 -9 8
sights:61 64 52
sign:105 86 82
signal:0 0 -2
signal … teh:118 64 50
signalman:119 86 91
signals:120 102 92
signatures:0 0 0
signed:-10 -5 18
signed it:54 29 44
signed up:-60 -118 -111
signed … i:-79 -63 -54
signed … to:62 85 78
signing:-83 -91 -6
signs:14 31 46
silage:32 27 30
silence:-9 4 -38
silent:57 39 70
silicone:-21 -11 -9
silk:-43 -27 -19
sill:26 32 31
silly:-82 -65 -40
silo:98 112 90
silver:-40 -20 -21
sim:17 -29 -6
similar:-39 -23 -21
simple:3 40 45
simpler:15 -15 -5
simply:0 0 0
sin:-39 -13 -62
since:11 -10 -10
since five:127 121 106
since midnight:112 122 130
since spring:83 77 56
since ther:79 95 -16
since they:49 -30 -114
since u:50 59 50
since yesterday:-2 56 142
since … am:109 62 76
since … attempt:93 -12 -5
since … be:102 126 122
since … finished:36 63 68
since … ill:91 112 -7
since … news:104 119 143
since … ran:61 76 118
since … started:-101 -91 -18
since … week:86 125 39
sincerely:0 0 0
sind:-9 -9 -6
sing:1 43 66
singer:-59 -44 -34
singers:-3 12 -14
singing:-79 -47 -88
single:16 1 -18
sings:16 41 -26
sinister:-23 -3 -1
sink:29 35 26
sink … it:-60 -63 -52
sinking:-20 -29 -21
sinn:56 -15 -2
sip:11 20 46
sipping:-59 2 10
sips:108 101 124
sir:-2 24 -22
siren:-7 -8 -11
siri:115 112 100
sis:92 109 138
sister:11 15 14
sister and:55 53 6
sister … and:34 39 -9
sister … im:80 64 4
sister … off:68 47 48
sister … want:48 59 96
sisters:-38 -54 -42
sisters … is:62 56 68
sit:-62 -51 -68
sit down:-74 -65 -63
sit with:-84 -66 -76
sit … im:96 102 102
sit … teh:-26 -92 -91
site:-9 28 9
sites:16 -38 -30
sits:-41 -71 -102
sitter:-75 -75 -62
sitting:59 48 42
sitting on:77 73 80
sitting … car:-72 -75 -79
sitting … feet:88 101 91
sitting … hands:28 -69 -14
sitting … it:154 151 140
sitting … with:62 59 59
situation:-56 -60 -34
sitze:103 108 92
six:1 12 27
six tomorrow:-100 -91 -92
six weeks:20 -80 -76
six … left:78 -38 -41
six … to:113 56 76
sixteen:-10 15 -34
sixth:17 6 -12
sixties:-70 -61 -30
sixtieth:-9 -9 -21
sixty:10 -16 -43
sixty on:154 100 100
sixty … ive:-73 -72 -44
size:43 44 34
sized:-13 -8 -3
sizes:-43 -37 -18
sk:0 0 0
skateboard:3 5 6
skates:61 73 75
skating:-48 -23 -19
skegness:-11 -4 -3
skeleton:-18 -38 -2
ski:-48 -30 -22
skiing:-5 -3 -1
skill:-34 -13 -13
skills:-19 -22 -22
skin:57 58 13
skin is:8 -126 -94
skinned:43 35 27
skinny:15 27 -24
skins:44 81 109
skint:-58 -56 -27
skip:-69 -110 -103
skipped:15 65 90
skipping:24 -12 -12
skipping … i:140 79 13
skips:-29 -28 -20
skirt:-3 -1 0
skirting:-44 -45 -37
skull:121 151 123
skull … to:87 109 121
sky:-38 -22 27
skydive:-3 -2 -3
skye:-55 -49 -30
slabs:-27 -17 -9
slack:54 78 53
slammed:-60 -50 -76
slan:29 29 41
slang:0 0 0
slap:98 109 -56
slapped:-50 -14 -35
slapping:80 71 98
slaps:52 69 -127
slashed:-104 -96 -23
slashed my:-113 -115 -54
slate:106 99 99
slates:-38 -41 -29
slaughtered:-2 -1 -1
slay:-21 -23 -25
slayed:-5 -3 -2
slays:-4 -3 -3
sleap:-28 -34 -39
sleap with:19 79 -94
sleap without:72 97 -4
sleap … a:-45 -78 -58
sleap … good:21 128 152
sleap … my:-64 -66 -59
sleap … on:-98 -81 -74
sleap … teh:77 92 31
sleap … wake:91 44 70
sleeper:-53 -31 -43
sleepers:86 80 64
sleepey:41 66 95
sleeping:2 12 22
sleeping tablets:138 144 113
sleeping … i:96 96 105
sleeping … with:-54 -73 -101
sleepover:-85 -53 -44
sleeps:-8 -27 13
sleeps and:-65 -58 -97
sleeps i:116 124 141
sleeve:23 31 0
sleeve … i:-70 -65 0
sleeveless:-2 -3 -4
sleeves:60 114 5
slept:-83 -110 -79
slice:-10 19 -52
slice my:85 108 -12
sliced:43 -20 -4
slices:-57 -49 -53
slicing:10 45 -22
slid:20 15 -15
slid down:78 106 108
slide:-30 -27 -21
slides:-27 -34 -32
sliding:-32 -19 6
slightly:-65 -42 -34
sligo:23 21 -19
slime:-7 -4 -2
slimming:-38 -33 -31
slip:7 43 46
slip … ur:115 110 100
slipped:34 -12 -34
slipped at:117 -34 -16
slipped one:99 -3 -2
slipped … at:128 -42 -35
slipped … line:103 41 36
slipped … my:113 51 13
slipped … saturday:130 -8 -3
slipped … wedding:66 137 111
slipper:-32 -7 -26
slippers:25 60 69
slippery:3 2 9
slipping:25 50 70
slippy:127 109 113
slips:-38 -5 -9
slipway:119 119 105
slit:-45 -23 -30
slit my:-77 -48 -31
slit … wrists:-77 -52 -52
slitting:44 63 -4
sliver:-21 -4 -2
slogan:-13 -11 -11
slot:41 -29 -52
slots:96 -90 -80
slough:-50 -15 -20
slow:13 11 19
slow down:110 111 120
slow … my:88 49 51
slow … with:72 39 47
slowed:-33 -14 -13
slower:106 123 130
slowing:125 110 95
slowly:0 0 0
slug:100 90 91
slugs:-72 -81 -43
sluice:111 45 42
slumped:82 94 114
slurred:55 56 55
slurring:185 184 172
slurry:136 116 116
slurry pit:69 77 90
slurry … and:98 79 73
slush:-107 -113 -107
smack:-9 32 61
small:-34 -14 -15
small … is:52 54 65
smaller:-42 -39 -44
smart:1 -7 -2
smarties:5 0 8
smash:87 87 -50
smashed:86 83 51
smashing:44 23 65
smashing … teh:83 50 55
smear:-8 -2 -34
smell:-15 -8 -4
smelled:0 -71 -33
smelling:-21 -7 13
smells:-14 2 5
smelt:-60 -46 -48
smile:11 -7 -22
smiled:2 14 40
smiles:22 7 -1
smiley:14 -25 -17
smiling:32 53 7
smoke:40 21 -6
smoked:44 -77 -35
smoker:0 -2 -1
smokes:-5 -1 9
smoking:-111 -93 -93
smoko:125 120 98
smooth:-67 -63 -51
smoother:18 -8 -3
smoothie:51 62 64
smoothly:-8 -8 -4
smother:35 43 32
smother teh:60 51 79
smother … baby:49 45 64
smothering:14 94 -26
smudge:-46 -5 -3
smug:-42 -21 -11
snack:-10 -7 -4
snacks:-41 -29 -44
snail:-12 -5 -1
snake:93 53 56
snakes:51 63 44
snap:72 83 44
snapped:-63 -34 -49
snappy:11 -12 -6
sneaking:-62 -46 -19
sneeze:-6 -2 -3
sneezed:-14 -4 -5
sneezing:-38 -81 -80
sniff:86 28 33
sniffed:20 12 6
sniffling:-9 -10 -6
snooker:-37 -52 -32
snooze:-26 -11 -4
snore:51 22 28
snored:-1 -3 -1
snores:-38 -22 -7
snoring:1 16 29
snoring weird:95 63 67
snorted:26 52 43
snow:45 46 18
snowdrops:21 36 33
snowing:41 12 8
snows:-134 -112 -105
so:0 0 0
soak:31 -7 13
soaked:30 15 27
soaked … i:100 104 111
soaking:-24 -10 1
soap:-40 -39 -22
sob:-39 -52 -48
sobbed:-33 -15 -14
sobbing:-83 -100 10
sober:-83 -164 -186
sobre:-66 -29 -3
sobriety:31 -63 -52
sobs:-11 -7 -1
social:-21 -9 -30
socials:5 -2 -3
society:-72 -69 -74
sock:-1 14 0
sock drawer:82 90 98
sock i:-30 -24 85
sock … i:7 2 -82
sockets:2 24 17
socks:-53 -69 -76
sod:16 -8 0
soda:-23 -19 -58
sodium:18 41 -12
soeur:0 -1 -19
sofa:-46 -53 -49
sofa … me:48 51 49
sofa … my:-75 -66 -60
sofa … teh:-66 -60 -73
sofas:27 -7 -12
soft:-54 -47 -51
softer:4 7 13
softly:-42 0 -13
soga:53 60 66
soggy:-1 -1 -1
soil:-3 -28 -14
soin:16 15 22
soir:7 34 20
soirs:17 15 -31
solar:-43 -45 -44
sold:-97 -100 -120
soldier:5 3 1
soldiers:0 -7 -6
solicitor:-27 -22 -14
solicitors:-78 -88 -97
solid:7 62 63
soll:66 68 65
solo:-118 -134 -74
solve:86 -8 -8
solved:-25 -24 -13
sombody:37 28 56
sombody im:119 149 138
sombody on:62 37 32
sombody tell:131 129 124
sombody … im:52 95 107
sombody … or:114 105 0
sombody … to:178 146 104
some:-54 -88 -99
some days:100 -33 -61
some mornings:122 -42 -36
some things:-72 -59 -59
some … but:1 88 117
some … id:63 -15 -5
some … in:-77 -63 -55
some … teh:-17 -63 -46
somebodys:49 1 9
someday:110 89 94
somehow:-49 -74 -63
someone:-2 5 -11
someone come:137 48 30
someone elses:119 73 80
someone is:57 78 0
someone was:64 118 85
someone … a:-53 -64 -65
someone … and:49 15 -30
someone … going:114 59 -16
someone … it:58 47 77
someone … say:90 88 83
someone … to:59 -3 2
someones:3 13 26
someones … teh:94 62 62
something:6 6 20
something about:15 90 -62
something from:149 109 115
something off:98 98 113
something to:58 111 87
something … in:84 15 0
something … lad:79 79 104
something … me:81 30 54
something … teh:35 69 71
somethings:80 72 78
sometime:61 64 44
sometimes:0 0 0
somewhere:27 28 14
somewhere … teh:97 100 77
somniferes:59 55 53
son:-7 8 -12
son for:107 44 -11
son keeps:-108 -85 -1
son wrote:2 0 -69
song:61 38 63
song … it:142 94 -47
songs:-43 -37 -39
sons:15 27 25
sons birthday:82 79 -6
sons … his:110 94 92
soon:51 -29 -111
soon as:14 67 87
soon i:45 -31 -94
soon ill:-39 -71 -55
soon … a:145 117 93
soon … be:9 -97 -83
soon … teh:62 86 146
sooner:91 66 29
sooner … a:105 87 86
sooo:0 0 0
soothing:3 -6 -7
sophomore:1 -1 -1
soporto:163 -49 -18
soppy:-35 -38 -32
sore:-75 -55 -56
sorrow:-5 -40 -39
sorrry:119 141 140
sorrry all:-116 -129 -108
sorrry and:83 80 105
sorrry goodbye:87 93 92
sorrry love:130 120 129
sorrry sorrry:68 77 86
sorrry they:-29 -42 -93
sorrry … be:66 90 95
sorrry … ive:-33 -37 -91
sorrry … tok:86 14 25
sorrry … ur:-80 -86 -89
sorrry … want:86 28 33
sorrry … wasnt:142 21 38
sorrry … wont:117 122 122
sort:44 36 65
sort … i:98 28 -3
sort … person:92 32 21
sort … where:105 10 19
sorted:-11 -19 -6
sorting:-87 -32 -59
sorts:29 27 10
sos:6 22 37
soul:9 55 51
sound:32 60 51
sounded:-30 -21 -18
sounding:-10 -1 -22
sounds:44 -30 -29
sounds a:81 8 13
sounds … right:35 -62 -36
soundtrack:-2 -2 -1
soup:-136 -129 -114
sourdough:-113 -92 -93
sous:-4 18 -31
south:-96 -59 -37
soy:-66 -20 -13
soz:36 52 66
spa:-86 -62 -45
space:-2 -40 -16
spaces:-2 -15 -33
spade:-6 -7 -27
spain:-75 -69 -57
spaniel:-46 -26 -17
spaniels:-31 -36 -37
spanish:-32 -29 -20
spanner:-10 -1 -3
spare:39 36 34
spares:15 -14 -16
sparkles:92 114 105
sparkly:-56 -46 6
sparrows:-20 -2 -2
spat:-39 -20 7
speak:-17 -2 7
speaker:-62 -38 -17
speaking:-19 6 10
speaking clock:67 67 54
speaks:-58 -8 -4
special:-96 -36 -21
specialist:-34 -5 -5
specially:-4 -14 -3
speech:-26 -1 -10
speeches:-18 -30 -34
speed:-14 -26 -8
spel:2 2 -33
spelin:-12 -9 -6
speling:-15 -4 -8
spelings:-11 -8 -3
spell:27 25 45
spelled:-37 -37 -34
spelling:6 26 1
spend:-35 -37 -13
spending:19 44 39
spends:-26 -6 -3
spent:2 22 39
spent … last:104 97 91
spent … money:93 96 79
spice:1 8 -33
spider:-33 -16 -42
spiders:82 84 103
spiked:118 39 17
spill:0 -1 -30
spilled:35 47 52
spilt:-13 -40 -13
spin:-76 -33 -27
spinal:-7 -3 -2
spine:-30 -29 0
spinning:64 78 90
spins:-45 -33 -26
spirit:56 42 29
spirits:117 112 45
spit:-19 -22 -20
spite:10 53 63
spits:109 115 -106
spleen:-73 -42 -42
splendid:0 -1 -5
split:22 43 27
splitting:28 51 51
spoil:89 107 118
spoiled:65 79 88
spoilers:-81 -61 -61
spoiling:21 23 22
spoilt:-13 -7 0
spoke:-35 -13 -8
spoken:-44 -30 -101
sponge:37 55 59
sponsee:-69 -61 -50
sponsees:-15 -13 -17
sponsor:-22 -69 -74
sponsored:-56 -48 -48
sponsoring:3 31 1
sponsors:-15 -65 -58
spoon:55 -2 -17
spoons:-46 -39 -26
sports:31 64 59
sports hall:147 150 135
spot:-12 -6 -11
spotify:25 20 17
spotless:-9 -9 -14
spots:20 51 40
spotted:18 23 43
spotting:-30 -6 -7
spouse:-18 -2 -1
sprain:-6 -3 0
sprained:-34 -22 -19
spray:-59 -71 -70
sprays:9 4 3
spread:-48 -16 -13
spreadsheet:-120 -40 -38
spreadsheets:9 -4 -2
spring:-28 -33 -61
springe:102 112 100
springen:61 54 68
springs:-46 -15 -6
sprouts:-13 -2 -17
spuds:-70 -53 -51
spun:101 56 60
spurting:29 52 66
spy:-33 -35 -23
squad:-84 -87 -33
square:-65 -12 -17
squared:93 94 100
squares:-11 15 19
squash:-11 -14 24
squash and:-70 -75 -55
squash i:124 64 78
squash … to:114 85 118
squat:-33 -54 -41
squeaky:0 2 16
squeeze:-5 -9 6
squeezed:-84 -97 -88
squeezing:88 57 -29
squirrel:-82 -75 -73
ss:-1 -1 0
ssri:-1 0 0
ssw:0 0 0
st:4 4 37
stab:76 110 12
stab him:138 145 68
stabbed:17 64 139
stabbed me:-9 -9 50
stabbed my:63 64 93
stabbing:-4 36 -36
stabbing my:82 94 -19
stable:-18 -30 -23
stables:-60 -60 -34
stack:-30 -51 -57
stacked:23 20 27
stacking:-17 -34 -32
stadium:65 76 69
staff:-3 7 -11
staffroom:-89 -87 -79
stag:26 -46 -44
stage:-75 -45 -36
stain:-18 22 13
stair:-32 -33 -28
stairs:9 17 10
stairs im:-79 -99 -100
stairs … going:-68 -73 -80
stairwell:163 161 167
stairwell … teh:72 38 15
stalking:-3 -4 -69
stall:-37 -28 -34
stalled:-11 -3 -4
stamp:1 3 59
stamped:149 141 159
stamps:-64 -52 -41
stan:-43 -38 -34
stand:65 40 39
stand in:-72 -76 -102
stand … teh:-65 -31 -74
standard:-24 -69 -12
standards:-19 -9 -7
standing:61 54 48
standing orders:74 72 89
standing over:88 80 104
standing … it:-5 29 60
standing … platform:-87 -73 -75
standing … stool:95 97 83
stands:57 51 35
stank:-5 -30 -14
stanley:50 59 37
stapler:-26 -15 -22
star:63 -23 3
stare:-57 -32 -3
stared:11 -48 -34
stares:25 -6 -50
staring:32 -64 -53
starlings:-103 -88 -81
stars:51 -9 -46
start:-64 -79 -64
started:21 35 -28
started cutting:54 71 18
started drinking:124 -28 -10
started hurting:44 121 0
started i:84 64 100
started on:85 98 -20
started twitching:52 59 116
started … me:-76 -75 -36
started … myself:13 31 -29
started … teh:-82 -39 -99
started … think:106 77 40
starter:-62 -53 -34
starters:-29 -23 -32
starting:43 67 64
startled:-4 -2 -2
starts:-64 -42 -48
starve:18 55 15
starved:-2 -1 -1
starving:18 -25 -8
stash:-49 -41 -28
state:-76 -61 -26
statement:-44 -14 -6
statements:-32 -12 -7
states:-37 -39 -23
static:-21 -23 -21
statin:-48 -28 -39
statins:87 40 22
station:75 65 70
station … and:47 50 34
station … im:64 108 112
station … not:153 120 124
station … to:-74 -106 -78
stationery:-8 -41 -58
stations:-5 -3 -2
statistic:-45 60 -16
statistics:-25 -31 -10
stats:-60 -27 -26
status:38 48 8
stay:6 6 26
stay here:118 126 109
stay with:-108 -105 -98
stay … him:-96 -115 -112
stayed:7 -65 -27
stayin:-36 -5 -4
staying:19 -32 -54
staying … my:-8 -80 -59
stays:9 -48 -60
steadier:-41 -18 -23
steady:-78 -87 -88
steak:-34 -29 -19
steal:-69 -49 -44
stealing:-34 -9 -8
steam:27 -65 -60
steel:-20 -18 -27
steering:-41 -17 -57
stehe:18 20 27
steht:20 22 38
stems:-21 -23 11
step:26 13 28
step of:89 62 76
step off:80 113 82
step … a:-67 -94 -86
stepchange:-72 -46 -53
stepdad:20 37 22
stepdad is:19 21 120
stepdad … my:11 24 106
stepdads:81 88 137
stepdaughter:51 23 10
stepfather:37 22 18
stepladder:22 81 80
stepmum:111 59 58
stepped:89 86 53
stepping:29 50 27
stepping down:-90 -96 -81
steps:47 65 70
steps from:171 167 175
steps one:49 57 52
steps … teh:149 145 140
stepsons:-6 -6 -34
sterbe:-16 -8 -7
sterben:24 67 -33
steri:0 2 -7
stern:-47 -80 -69
steroid:-25 -14 -12
steroids:-75 -62 -66
steve:-5 -1 16
stew:-80 -70 -60
stick:18 50 13
sticker:-46 -24 -30
stickers:17 31 33
sticking:-74 -56 -57
sticks:-31 -18 -19
sticky:-60 -44 9
stiff:112 144 139
stiff and:118 128 119
stile:-118 -117 -122
still:0 0 0
stillborn:71 -35 -6
stimulant:-4 -9 -1
sting:56 23 17
stinging:47 76 82
stings:-50 -54 -49
stinking:-12 -15 -15
stinks:-71 -57 -33
stir:-69 -48 -40
stirred:39 63 67
stitch:-22 -20 -16
stitched:74 42 -4
stitches:-56 -27 -88
stock:-63 -51 -74
stocked:43 71 75
stocking:50 51 46
stockpiled:20 30 30
stockpiling:89 99 26
stockpiling … i:19 30 96
stockport:-3 -1 0
stockroom:5 27 18
stocktake:-43 -29 -30
stoics:-11 -12 -12
stoke:-20 -20 -16
stole:-40 -16 -4
stolen:-69 -53 -54
stomach:49 21 42
stomach full:-96 -110 28
stomach is:82 84 93
stomach … of:-97 -111 23
stomachs:81 97 97
stone:-10 -64 -75
stone in:69 27 12
stone … my:94 62 59
stones:113 145 142
stones … coat:37 61 67
stood:24 -2 16
stood at:-79 -140 -128
stood on:13 38 21
stood ther:-47 -61 -80
stood with:77 27 13
stood … platform:51 61 60
stood … window:-113 -99 -116
stool:113 147 156
stool … teh:44 80 86
stools:91 114 124
stop:6 11 28
stop about:90 103 -1
stop bein:105 88 55
stop breathing:-34 -57 -117
stop dnt:126 142 125
stop existing:92 -7 27
stop myself:-84 -83 -56
stop on:128 135 100
stop trembling:0 -92 -121
stop using:-89 -55 -16
stop wanting:30 56 -44
stop … all:-96 -63 -109
stop … and:83 105 66
stop … cant:134 139 56
stop … from:-68 -71 -77
stop … im:71 73 68
stop … is:-84 -57 -48
stop … myself:63 104 -104
stop … thats:42 62 115
stop … to:-23 12 -63
stop … using:124 -27 -1
stopcock:-40 -36 -25
stoped:-3 -1 -42
stopped:26 24 38
stopped bein:141 192 195
stopped breathing:77 89 40
stopped drinking:87 61 54
stopped his:109 115 2
stopped yesterday:84 47 80
stopped … and:51 66 65
stopped … heart:17 42 -67
stopped … here:89 26 57
stopped … know:56 96 66
stopped … tablets:-17 -35 -106
stopped … them:-79 -56 -35
stopped … yesterday:1 1 -156
stopping:105 93 73
stopping teh:61 99 117
stopping … and:102 118 116
stopping … it:-79 -59 -36
stopping … myself:55 8 35
stops:22 38 39
stops me:108 82 77
storage:-17 -11 -7
store:25 18 -6
store … my:117 95 97
stored:130 58 64
storey:-32 -18 6
storey … i:-71 -75 -82
storey … over:100 113 111
stories:1 -54 -34
storing:5 5 103
storm:-34 -10 -2
story:-40 -19 -13
story i:92 124 67
storyline:-17 -15 -2
stout:11 15 4
stove:-44 -30 -41
straight:-10 6 0
straighteners:14 32 -34
strand:28 50 51
strange:-40 -12 -32
strangely:10 18 30
stranger:-15 -8 -32
strangers:-16 11 -9
strangle:-33 -18 -56
strangled:-40 33 58
strangled me:39 95 114
strangling:34 44 76
strangling my:87 94 109
strangling … mum:40 45 107
strap:147 143 144
strapped:-28 -17 -32
straps:-21 7 15
strate:-1 -8 -4
strategy:-1 0 0
straw:25 55 48
strawberries:-54 -26 -11
streak:15 1 2
streaks:2 14 24
stream:59 61 43
streamer:-2 0 0
streaming:65 2 42
street:30 6 16
streets:-45 -11 1
strength:11 -5 1
stress:-31 -59 -55
stressed:-5 -42 -21
stretch:-2 -20 -2
stretcher:30 44 43
stretches:-45 3 -17
strick:73 75 85
strict:-20 -27 -37
strictly:44 41 59
strike:28 69 83
strikes:-24 -39 -46
strimmer:-10 -8 -9
string:-13 -16 -58
strings:20 25 14
strip:76 120 113
strip and:98 92 87
stripes:-20 -15 -14
stripped:48 62 89
strips:98 106 81
strips of:179 151 116
strips … my:71 76 92
stroke:-25 -42 -44
strong:5 33 -6
strong one:97 70 77
strong that:122 -17 -21
strong this:3 -68 -22
strong tonight:8 -90 -25
strong … but:6 -85 -30
strong … can:131 -11 -16
strong … evening:3 -68 -22
strong … i:120 23 45
stronger:64 84 50
strongest:41 -13 -15
strongly:-15 -38 -56
struck:5 -17 -17
structure:-50 -59 -66
struggle:-25 -22 -12
struggled:-44 -38 -18
struggling:-11 -53 -73
strung:68 58 95
stubborn:16 17 5
stuck:-56 -64 -69
stuck … it:33 83 -23
student:7 -7 -25
students:-6 34 -13
studied:-7 -9 -1
studies:-23 -12 -8
studio:32 23 19
study:-19 -2 -26
studying:-40 -23 -17
stuff:85 91 85
stuff in:70 57 37
stuff is:81 94 107
stuff … i:-84 -101 -94
stuff … teh:64 73 84
stuff … to:-48 13 -68
stuffed:50 62 57
stuffs:80 113 127
stung:-11 -6 -5
stupid:65 48 73
style:-67 -40 -27
su:-58 -14 -6
sub:-52 -24 -19
subject:46 -5 -41
suboxone:-110 -115 -117
subs:-4 -31 -3
subscription:45 15 6
subscription my:86 -1 2
subscriptions:-4 -2 5
subtitles:-83 -69 -81
success:-7 -19 6
successor:-1 -1 -2
such:9 -10 5
suckers:-39 -35 -29
sudden:8 -2 30
suddenly:12 1 35
sudoku:16 69 -43
sueno:-35 -12 -7
suffer:67 76 38
suffering:19 45 38
sugar:-105 -68 -80
sugars:-3 17 31
suggest:-34 -50 -22
suggested:-60 -78 -57
suggestion:6 -3 -2
suggestions:-34 -22 -17
suggests:-2 -2 0
suicidaire:-11 -3 13
suicidaires:58 61 -13
suicidal:91 148 -170
suicidal and:80 81 -95
suicidal but:182 148 -4
suicidal last:12 -107 -1
suicidal on:-31 -28 0
suicidal thoughts:-136 -88 5
suicidal … ago:46 48 0
suicidal … am:107 105 -2
suicidal … day:85 150 -1
suicidal … i:43 22 18
suicidal … it:136 162 -8
suicidal … ive:-48 -54 -12
suicidal … lied:82 125 -3
suicidar:63 68 8
suicidarme:104 24 -162
suicidas:60 68 -12
suicide:45 70 -51
suicide is:66 74 -38
suicide notes:64 68 73
suicide plan:7 9 118
suicide thoughts:27 -135 -22
suicide today:14 88 124
suicide tonight:13 16 110
suicide … back:56 -68 -24
suicide … date:97 107 127
suicide … day:120 156 -17
suicide … for:-14 -7 73
suicide … got:79 78 102
suicide … i:90 81 29
suicide … in:-67 -42 -172
suicide … is:-41 -16 114
suicide … it:91 75 -59
suicide … my:91 101 -38
suicide … no:47 46 66
suicide … plan:100 62 -1
suicide … planned:20 21 83
suicide … teh:-10 -42 -104
suicide … tried:110 117 78
suicide … was:-59 -52 -5
suicider:126 136 -134
suicides:11 28 -33
suicidio:4 -12 -20
suicido:14 16 23
suis:-18 -21 49
suit:58 29 0
suit … teh:87 63 65
suitcase:-29 -38 -37
suitcases:-38 -28 -20
suite:74 28 31
suits:-4 -7 -4
suizidal:-1 8 2
suizidgedanken:61 75 -38
suizidpravention:-15 -12 -3
sulked:-31 -18 -10
sulking:-4 -2 -1
sum:66 61 66
summary:-12 -8 -6
summat:53 61 31
summer:-102 -108 -156
summerhouse:68 73 77
summers:85 59 68
sums:120 -71 -56
sun:-57 -50 -32
sun … up:117 123 114
sunburn:-60 -30 -63
sunburnt:-27 -17 -30
sunday:-22 -16 -31
sunday befor:135 114 124
sunday dinner:37 83 81
sunday ill:-61 -63 -88
sunday … all:116 104 119
sunday … are:111 69 68
sunday … be:-30 -31 -35
sunday … church:103 83 99
sunday … go:47 59 57
sunday … hav:8 8 44
sundays:-14 28 -3
sunflower:-59 -47 -29
sung:20 -12 -5
sunny:-18 -11 -3
sunrise:-5 20 22
sunrises:4 20 65
suns:76 72 53
sunset:28 37 17
sunshine:-38 -23 -9
super:-32 -25 -36
superb:-7 -5 -20
supermarket:6 -37 -67
supervised:-60 -29 -22
supervision:-74 -46 -38
supervisor:-17 9 -25
supper:53 45 63
supply:75 69 37
support:-61 -27 -14
supported:31 -60 -35
supportive:-57 -24 -15
suppose:54 29 -30
suppose i:67 9 -93
suppose … neva:142 43 24
suppose … was:133 145 101
supposed:16 4 -2
supposing:12 42 -6
sur:5 6 48
sure:30 41 25
sure about:124 43 15
sure wen:8 37 -143
sure … here:-93 -10 -9
sure … im:-98 -17 -18
sure … it:65 98 -14
sure … to:78 12 4
sure … wil:78 41 57
surf:17 43 44
surface:0 0 -22
surfing:86 -6 -9
surgeon:-66 -92 -68
surgeons:35 45 37
surgery:-39 -43 -52
surgerys:-32 -24 -19
surname:-29 -5 -8
surplus:98 -57 -19
surprise:-92 -117 -130
surprised:-14 19 -52
surprises:-10 -8 -3
surprisingly:-8 -4 -1
surrendered:-10 -8 -8
surrounded:43 6 4
surrounded by:43 6 4
survey:-60 -40 -17
surveyor:-11 -10 -21
survive:-109 13 10
survived:-19 15 -3
surviving:-62 -62 -30
survivors:-41 -24 -45
sus:-89 -55 -31
susan:0 -1 -5
sushi:-27 -25 -18
suspect:-18 -2 -1
suspects:-24 -11 -5
suspended:46 -39 -28
suspense:-48 -59 -53
suspension:67 73 61
suspicious:-47 -28 -23
swab:-43 -33 -34
swallow:55 71 83
swallow … lot:100 89 115
swallowed:104 132 159
swallowed and:59 60 75
swallowed every:-67 -76 -108
swallowed his:-74 -72 6
swallowed i:86 99 122
swallowed teh:103 94 82
swallowed them:63 47 42
swallowed two:98 103 96
swallowed … at:90 105 141
swallowed … battery:101 125 -38
swallowed … card:91 102 98
swallowed … entire:90 99 113
swallowed … is:63 70 75
swallowed … its:90 78 96
swallowed … last:-133 -121 -122
swallowed … load:110 105 110
swallowed … of:113 140 149
swallowed … on:-42 -33 -79
swallowed … pill:-119 -129 -138
swallowed … stuff:105 130 125
swallowed … tablets:87 92 121
swallowed … teh:77 86 77
swallowed … them:95 96 93
swallowing:217 250 210
swallowing teh:94 95 109
swallowing them:97 91 111
swallows:43 76 88
swam:-2 8 18
swan:-19 -39 -37
swans:-2 -4 -5
swap:28 -71 -50
swapped:-3 7 60
swapping:-49 -10 13
swaying:42 26 42
swear:48 79 -50
swearing:-48 -35 -22
swears:-21 -41 -68
sweat:78 59 88
sweated:-23 -11 -2
sweating:119 109 83
sweating and:103 92 48
sweating buckets:69 74 84
sweating … and:73 -103 -69
sweats:-28 -21 -51
sweaty:-62 -78 -51
swedish:-32 -8 -9
sweet:39 57 62
sweet dreams:121 107 101
sweetheart:48 56 45
sweets:40 9 12
swell:-17 -8 -5
swelling:63 60 40
swells:-47 -22 -16
swept:75 78 81
swerve:24 28 38
swerved:136 111 36
swim:0 -10 -17
swimmer:8 21 25
swimmers:51 -31 -34
swimming:-26 -11 -22
swimmy:-16 -8 -5
swims:-41 -39 -22
swindon:-1 -1 -4
swing:-97 -103 -104
swinging:178 116 112
switch:91 1 27
switched:73 52 60
switched off:117 57 63
switches:-2 -2 -3
switching:51 62 52
swollen:-97 -38 -28
sword:20 18 25
swore:21 68 37
sworn:57 55 49
swum:5 24 30
swung:-2 0 4
sydney:-58 -53 -33
sylvia:-36 -48 -58
sympathy:-86 -60 -58
symptom:-24 -23 -10
symptoms:-15 -12 -1
syndicate:-47 -40 -43
syringe:96 97 111
syringes:-13 -15 -17
syrup:-30 8 -1
system:-53 -41 -41
t:-24 -36 -34
ta:102 133 154
ta for:173 166 165
ta ra:92 86 89
ta … teh:97 63 55
tab:65 70 44
table:-50 -35 -42
table i:109 77 79
table im:100 75 79
table … i:58 78 17
table … teh:98 96 92
tablecloth:-32 -23 -23
tables:10 -2 -10
tablet:-34 2 -8
tablet … teh:-44 -46 -88
tablets:27 56 57
tablets and:30 37 44
tablets are:105 94 107
tablets do:126 153 85
tablets down:69 55 71
tablets from:139 169 151
tablets is:132 139 120
tablets teh:-54 -119 -104
tablets were:68 77 89
tablets … all:92 87 100
tablets … counted:77 92 72
tablets … didnt:185 129 130
tablets … down:25 40 56
tablets … for:97 83 88
tablets … going:87 82 77
tablets … her:161 74 59
tablets … i:57 43 40
tablets … me:64 46 71
tablets … no:-96 -85 -61
tablets … shes:-72 -81 -111
tablets … them:85 94 111
tablets … to:-31 -58 -16
tablets … tok:149 150 145
tablets … we:137 107 110
tabletten:20 20 33
tabletten genommen:81 68 66
tabletten geschluckt:74 81 82
tabletten … und:53 45 39
tabs:115 120 105
tack:98 91 96
tack room:96 97 103
tackle:44 84 71
tacos:-30 -26 -23
tag:-58 -42 -48
tags:27 24 16
tail:24 -26 -40
take:-27 -18 -24
take care:49 19 102
take em:112 76 102
take myself:93 109 117
take them:86 70 88
take … after:74 86 100
take … all:101 55 69
take … and:28 18 42
take … in:70 -5 24
take … lfie:171 107 -15
take … lot:168 178 189
take … out:76 -28 -64
take … pills:93 93 59
take … them:-109 -112 -60
take … tonight:111 101 114
takeaway:-27 -38 -48
takeaways:94 115 105
taken:-10 -11 10
taken every:75 71 67
taken my:-79 -60 -59
taken over:-96 -111 -112
taken teh:72 62 33
taken them:110 120 110
taken up:-120 -109 -83
taken wat:91 87 60
taken … and:76 46 40
taken … away:131 154 122
taken … bottle:57 82 82
taken … cant:77 82 88
taken … i:103 94 97
taken … im:105 117 119
taken … kids:80 72 42
taken … lot:-59 -37 -30
taken … of:-47 -46 -53
taken … out:-29 -53 -97
taken … overdose:54 94 89
taken … poison:96 87 97
taken … teh:-62 -79 -97
takes:7 14 -22
takes my:134 117 -42
takes … a:-32 -11 48
takes … and:82 102 53
takin:1 11 9
takin every:74 72 81
takin more:192 162 28
takin … at:71 77 112
takin … by:131 76 61
takin … i:-43 -34 35
takin … lfie:99 115 -6
takin … own:3 37 -21
takin … since:98 41 -1
takin … tablet:70 70 80
takin … than:138 128 34
takin … with:118 117 26
tale:-19 -27 -38
talent:-7 25 26
talk:-80 -71 -31
talk me:116 122 85
talk tomorrow:-48 -63 -86
talk … me:130 92 79
talked:-32 -62 -85
talked out:39 77 45
talking:-1 14 16
talking me:-97 -79 -91
talking … and:97 34 64
talking … his:122 78 74
talks:-9 -6 -71
tall:-7 23 17
taller:-20 -13 -6
tambien:-28 -13 -5
tan:-4 -65 -20
tango:-4 -4 -3
tank:53 50 50
tanks:-34 -39 -43
tanto:49 -13 -12
tap:1 9 29
tapas:-5 -3 -5
tape:-19 22 41
taped:150 139 122
taper:-134 -109 -105
tapered:-45 -46 -54
tapering:-56 -64 -52
tapers:-18 0 -4
tapped:-56 -41 -33
taps:-21 13 20
tara:26 39 34
tarantula:-17 -7 -7
tarde:-34 -22 -20
target:16 -1 -3
tarp:-13 -9 -11
tart:-14 -2 -2
tash:30 42 24
task:-10 -5 -10
taste:45 12 20
taste … i:45 59 83
tasted:23 33 21
tastes:48 41 27
tasting:-16 -52 -45
tattoo:-2 -10 -8
tattooed:13 39 -8
tattoos:-24 -10 -4
taught:-75 -35 21
tax:-27 -47 -27
tax return:-50 -36 -34
taxes:-61 -39 -33
taxi:32 -18 -43
taxi at:-61 -63 -65
taxis:17 17 5
tb:-3 23 10
tbh:0 0 0
te:-106 -63 -13
tea:-39 -31 -30
tea … and:89 73 7
teabag:-49 -28 -27
teabags:-17 -12 -4
teach:-53 -35 -28
teacher:-26 -24 -6
teacher … me:-107 -110 -14
teachers:-53 -49 -95
teaches:-4 -4 -6
teaching:-90 -81 -59
teacup:37 42 48
team:-29 -73 -87
teams:68 63 88
teapot:-32 -22 -44
tear:-35 -9 -8
tearful:-9 -9 -5
tearing:53 77 -11
tears:-19 -58 -63
teary:0 -16 -5
teas:-14 6 19
tease:-33 -24 -20
teatime:-2 7 10
teatime and:83 94 100
tech:24 9 15
technically:-48 22 7
ted:-1 -2 -3
teddies:14 22 14
teddy:75 67 59
tee:-22 -20 -21
teen:-17 17 -13
teenage:-47 -18 -62
teenager:7 45 29
teenager and:111 93 70
teenagers:-82 -60 -63
teens:-68 -54 -20
teeth:-28 -85 -72
teeth and:-92 -83 -100
teeth are:35 42 46
teeth … chattering:110 87 87
teething:-31 -8 -4
teh:19 27 35
teh a:73 84 86
teh address:63 29 95
teh aerial:-72 -65 -62
teh after:46 41 29
teh afternoon:-100 -94 -85
teh airport:-150 -151 -145
teh all:76 87 105
teh ankle:39 4 51
teh app:-51 -79 -82
teh babysitter:72 94 104
teh bag:-78 -55 -60
teh bags:111 99 97
teh band:-54 -75 -74
teh bath:79 67 71
teh baths:88 75 101
teh bed:116 131 106
teh bedroom:68 79 58
teh bend:67 79 72
teh benzos:107 85 38
teh berries:124 56 57
teh bible:99 75 70
teh blade:24 -13 -61
teh bleach:72 75 83
teh blister:142 138 153
teh bloods:89 32 23
teh books:-117 -114 -114
teh boss:-56 -53 -68
teh both:79 107 82
teh bottle:30 50 44
teh bowl:96 68 25
teh bread:70 74 80
teh breakwater:74 87 121
teh bus:-59 -25 -44
teh buzzer:88 36 31
teh bypass:61 59 84
teh cake:-53 -99 -85
teh can:-37 -106 -72
teh capsules:38 60 81
teh captive:51 80 79
teh carpets:124 113 114
teh cat:-58 -43 -70
teh cellar:52 55 51
teh chamber:49 63 64
teh chemist:-58 -64 -52
teh children:84 116 121
teh chimney:87 86 87
teh church:-57 -60 -84
teh closed:113 91 81
teh closet:94 94 83
teh codeine:47 44 50
teh combine:31 49 55
teh concrete:72 80 90
teh cottage:-73 -71 -65
teh craving:60 -70 -78
teh cravings:63 -66 -73
teh crematorium:101 77 86
teh crossing:67 59 88
teh cupboard:67 74 78
teh cut:36 23 69
teh cuts:94 84 4
teh days:-47 -108 -77
teh dentist:-19 -31 -27
teh digoxin:93 68 66
teh dishwasher:-92 -76 -67
teh do:86 120 138
teh dock:87 98 92
teh docter:-8 -42 -45
teh dog:-56 -35 -53
teh drug:86 123 124
teh duvet:51 51 68
teh earth:49 -121 -102
teh estuary:69 74 81
teh exhaust:85 75 63
teh express:66 35 29
teh extra:138 104 130
teh far:49 78 58
teh ferry:-63 -57 -53
teh final:64 67 34
teh flat:50 71 62
teh floor:-3 -57 -13
teh flyover:69 58 68
teh for:7 67 69
teh forestry:95 103 117
teh forever:82 29 12
teh frame:44 51 43
teh freezers:75 71 67
teh freight:78 88 81
teh fruit:92 78 79
teh funny:-14 -23 -120
teh gallery:84 39 41
teh gin:76 37 12
teh glass:62 103 104
teh gone:83 47 46
teh gorge:75 117 122
teh grandson:-51 -56 -25
teh guests:61 58 78
teh hairdryer:123 120 108
teh handbrake:125 131 117
teh handover:117 124 85
teh head:-64 -55 -63
teh hole:110 78 79
teh horses:38 20 25
teh hour:48 31 48
teh im:30 7 27
teh insurance:61 71 58
teh ipad:-82 -78 -68
teh item:87 104 101
teh jar:86 43 45
teh keybord:85 92 79
teh lab:51 65 85
teh label:-53 -73 -96
teh ladders:145 135 113
teh lady:-69 -56 -78
teh lake:78 95 93
teh laughs:126 121 120
teh lay:84 61 69
teh lease:-81 -73 -89
teh least:65 94 54
teh left:37 43 46
teh leftover:-95 -95 -89
teh leter:69 62 57
teh letters:54 57 76
teh lfie:137 104 108
teh lifebelt:129 118 116
teh ligature:50 54 62
teh lighter:85 15 -8
teh lighthouse:19 23 27
teh lights:-83 -114 -106
teh line:80 81 61
teh list:-87 -109 -148
teh lock:170 197 164
teh long:97 43 11
teh lord:63 -51 -98
teh lorry:12 50 52
teh lovely:109 118 115
teh maid:54 61 33
teh match:-80 -87 -85
teh maths:81 77 94
teh mattress:54 74 71
teh means:119 122 114
teh medical:112 112 97
teh meeting:-30 -45 -46
teh memes:113 120 114
teh money:47 44 96
teh most:-76 -78 -59
teh motorway:92 71 56
teh move:-34 -69 -56
teh mug:99 33 29
teh multistorey:105 108 115
teh museum:-101 -103 -109
teh nail:-63 -79 -79
teh needle:-46 -2 -46
teh new:-115 -138 -123
teh note:102 118 103
teh nurse:-101 -83 -78
teh nurses:-92 -66 -63
teh ones:84 72 78
teh op:-43 -29 -20
teh order:97 102 83
teh outside:152 127 114
teh overdose:101 110 154
teh overpass:135 135 129
teh packet:48 72 57
teh panto:-44 -43 -37
teh papers:-71 -96 -76
teh parapet:72 80 85
teh parcel:-44 -65 -49
teh past:-60 -80 -82
teh path:128 79 67
teh pension:71 93 104
teh permanent:89 -30 -10
teh pesticide:99 118 115
teh petrol:86 91 127
teh pharmacist:-54 -66 -64
teh pills:77 83 96
teh pipe:127 127 106
teh pistols:165 114 103
teh plane:95 -67 -80
teh planet:59 80 62
teh plughole:122 69 75
teh poison:87 91 68
teh police:20 59 56
teh policy:79 95 104
teh pond:48 82 76
teh pool:-55 -26 7
teh presents:-80 -65 -63
teh promise:132 -34 -4
teh pub:-20 -34 -38
teh pumpkin:-84 -73 -80
teh pylon:121 129 137
teh quarry:66 81 92
teh quay:115 54 65
teh quick:102 76 76
teh quiz:-76 -52 -43
teh rail:86 121 96
teh rails:111 117 122
teh range:53 27 5
teh rat:89 114 95
teh rescue:-55 -58 -51
teh rest:81 47 41
teh revolver:65 67 83
teh rig:100 52 34
teh right:41 34 -4
teh river:72 79 74
teh rivers:130 107 138
teh rock:88 59 56
teh rocks:51 54 57
teh ropes:74 73 62
teh sandbank:90 78 74
teh scaffolding:119 109 110
teh scalpel:159 158 163
teh server:-72 -92 -85
teh sheds:114 105 102
teh sheep:75 44 52
teh shops:103 63 57
teh shotguns:122 120 131
teh shower:75 68 86
teh side:69 52 43
teh signs:66 44 59
teh silo:171 168 122
teh sleeping:55 13 32
teh slipway:91 76 76
teh slots:100 -89 -49
teh slug:101 80 90
teh smack:81 52 80
teh sofa:-81 -57 -65
teh speaking:67 67 54
teh spoon:128 60 43
teh start:-1 -72 -51
teh steam:-73 -53 -48
teh step:-105 -73 -77
teh strong:92 70 74
teh stuff:133 152 162
teh suicidal:-113 -99 -1
teh summer:-61 -80 -56
teh summerhouse:68 73 77
teh sums:73 -58 -51
teh sweats:-67 -51 -68
teh syringe:33 33 53
teh tablets:178 173 168
teh tabs:89 102 104
teh tack:107 111 115
teh thing:101 121 66
teh thort:97 28 -60
teh thoughts:86 33 -26
teh tickets:-86 -85 -95
teh tides:49 92 100
teh tin:92 61 78
teh tip:-86 -61 -71
teh toolbox:58 66 93
teh tourniquet:111 81 80
teh track:39 61 43
teh traffic:56 44 46
teh tramadol:116 91 35
teh tray:-65 -60 -54
teh trigger:49 76 96
teh trunk:101 101 102
teh tub:172 161 152
teh tube:53 68 77
teh tunnel:86 62 50
teh twelve:57 42 48
teh undertaker:129 115 118
teh up:142 98 106
teh urge:-41 -84 -110
teh use:143 -50 -33
teh viaduct:51 61 72
teh vodka:88 123 136
teh voice:134 47 48
teh voices:90 91 -1
teh void:132 52 -23
teh ward:-44 -25 0
teh waters:114 120 105
teh wedding:-46 -9 -56
teh weedkiller:118 121 107
teh week:-38 -78 -46
teh weir:71 86 69
teh wil:-19 -52 -55
teh windowsill:-93 -83 -84
teh work:-30 -32 -123
teh worktop:48 29 54
teh world:-43 -88 -93
teh zip:-61 -60 -60
teh … against:63 55 10
teh … am:64 56 62
teh … any:7 -45 -51
teh … anything:24 87 78
teh … asda:111 108 84
teh … balcony:78 72 51
teh … bar:110 102 85
teh … barn:108 109 88
teh … beam:157 157 136
teh … bein:-26 -72 -87
teh … belt:98 93 85
teh … bit:101 102 132
teh … bits:-95 -91 -70
teh … bolt:51 80 79
teh … bore:82 83 82
teh … box:59 58 54
teh … breathing:181 152 130
teh … brick:70 65 63
teh … broke:84 106 56
teh … brown:118 124 120
teh … bunk:85 90 66
teh … bus:73 58 42
teh … but:27 34 19
teh … call:119 95 66
teh … calling:103 -8 -3
teh … capsules:62 64 51
teh … carrying:90 -61 -43
teh … cars:69 72 75
teh … case:58 62 39
teh … cast:138 88 52
teh … chain:110 114 107
teh … chair:-82 -87 -79
teh … christmas:-63 -72 -65
teh … cleaner:79 84 72
teh … cleaners:149 137 133
teh … clock:128 60 78
teh … college:76 99 98
teh … couldnt:83 77 61
teh … credits:98 56 65
teh … crosses:123 70 71
teh … dads:178 157 141
teh … dark:79 94 99
teh … day:-89 -85 -75
teh … dead:-87 -52 -94
teh … doesnt:112 120 129
teh … dog:-88 -78 -84
teh … drawn:74 103 73
teh … drink:-50 -55 -59
teh … drunk:29 45 56
teh … due:98 82 107
teh … easier:57 84 91
teh … edge:78 93 111
teh … em:72 64 71
teh … end:15 54 75
teh … ending:69 46 64
teh … essay:54 62 68
teh … every:-55 -53 -54
teh … ex:78 74 13
teh … express:106 110 113
teh … feels:-17 -84 -107
teh … felt:46 -11 -6
teh … fifteen:93 94 85
teh … final:-63 -62 -62
teh … fixing:-54 -77 -73
teh … folder:123 115 105
teh … folks:45 43 46
teh … foot:104 60 75
teh … footbridge:169 179 179
teh … forgot:39 1 -22
teh … found:-96 -82 -79
teh … free:-55 -52 -43
teh … friends:82 87 89
teh … gentle:98 110 97
teh … goodbye:84 102 112
teh … group:-53 -84 -82
teh … had:-42 -43 -62
teh … halfway:135 142 158
teh … handed:-62 -44 -47
teh … hard:-103 -51 -83
teh … havent:29 47 82
teh … heart:-72 -49 -41
teh … hert:-72 -96 -89
teh … hes:42 31 33
teh … himself:-72 -77 -50
teh … hit:55 29 75
teh … holding:36 19 25
teh … holds:-70 -74 -75
teh … holiday:-29 -67 -51
teh … how:-43 -58 -50
teh … hurts:80 36 32
teh … insurance:108 122 114
teh … isnt:46 44 61
teh … ive:36 26 22
teh … know:14 58 44
teh … ladder:64 67 31
teh … laid:148 116 100
teh … lane:73 83 89
teh … legs:19 27 63
teh … let:-64 -56 -82
teh … leter:77 71 65
teh … lfie:-10 56 76
teh … lights:46 62 72
teh … list:-76 -53 -61
teh … lit:63 6 -8
teh … liv:-43 -110 -39
teh … living:83 -24 -7
teh … look:111 88 59
teh … lost:78 36 44
teh … mam:69 81 84
teh … may:42 30 32
teh … mean:-81 -89 -35
teh … medicine:72 86 36
teh … midnight:96 85 98
teh … more:-35 -93 -68
teh … nap:42 75 46
teh … needed:-86 -78 -67
teh … note:93 101 73
teh … oil:113 78 86
teh … opened:46 -70 -46
teh … opens:26 19 9
teh … organiser:108 104 85
teh … our:-101 -92 -111
teh … passes:148 55 40
teh … passwords:53 48 36
teh … past:52 49 31
teh … picked:-4 14 39
teh … picking:104 78 53
teh … pints:98 -3 -2
teh … piont:24 88 88
teh … pit:24 67 80
teh … plan:67 53 38
teh … pointing:95 111 119
teh … poison:83 77 81
teh … purpose:72 55 42
teh … rail:129 128 130
teh … remember:93 91 68
teh … remover:104 112 117
teh … roap:38 47 63
teh … rounds:14 -19 -43
teh … safe:85 70 103
teh … said:-42 -67 -84
teh … seemed:122 98 86
teh … set:72 56 57
teh … shelf:61 71 40
teh … shoe:10 59 40
teh … shoes:171 182 168
teh … should:94 57 17
teh … sleap:40 -89 -40
teh … somewhere:-127 -121 -123
teh … stand:57 66 59
teh … stool:67 62 50
teh … stopped:-64 -25 -9
teh … sunset:117 118 116
teh … supper:-108 -90 -94
teh … swing:-90 -95 -85
teh … tea:-49 -50 -47
teh … team:-89 -84 -95
teh … tell:54 64 52
teh … telly:115 50 51
teh … theres:76 61 50
teh … theyd:70 131 97
teh … theyll:131 123 103
teh … theyre:75 67 70
teh … theyve:-86 -51 -9
teh … things:19 41 79
teh … think:80 -18 -38
teh … thoughts:-86 -95 -56
teh … ticket:-75 -63 -55
teh … til:77 59 104
teh … till:-40 -61 -99
teh … tok:47 28 26
teh … tracks:50 60 65
teh … tuesday:74 84 79
teh … two:71 44 23
teh … upstairs:-30 -78 -121
teh … vet:55 1 -20
teh … vodka:102 60 85
teh … w:100 84 36
teh … waiting:-67 -62 -64
teh … walk:-52 -34 -85
teh … wall:61 89 99
teh … wat:-32 -14 9
teh … weeks:42 116 114
teh … wheel:41 64 72
teh … window:51 46 28
teh … winds:76 70 74
teh … works:111 116 132
teh … writing:66 10 26
teh … yawning:65 6 13
teh … youre:6 38 50
tel:94 93 86
telephone:-69 -54 -69
telephones:121 130 75
telescope:-10 -5 -2
television:-60 -50 -11
tell:32 35 34
tell anyone:120 114 100
tell if:99 85 90
tell me:-98 -82 -64
tell myself:-123 -120 -90
tell our:159 125 127
tell … daddy:93 93 98
tell … family:-102 -105 -120
tell … forgave:106 109 108
tell … he:179 152 149
tell … its:28 16 -2
tell … that:71 43 59
tell … they:77 65 74
tell … was:142 91 90
tell … wasnt:123 140 138
tell … wat:-90 -79 -54
telling:11 0 -59
telling myself:72 -76 -109
telling teh:-8 0 -53
telling … ill:92 76 13
telling … to:14 78 -16
telling … where:100 107 133
tells:-32 -21 -87
telly:-54 -118 -88
telly i:99 51 60
tellys:-42 -36 -38
temp:11 10 29
temper:15 -15 -46
temperature:-26 -26 -31
template:-2 -1 -2
temple:33 52 56
temporary:-61 -21 -8
temps:5 30 62
tempted:-47 -24 -104
ten:3 13 19
ten days:-64 -102 -106
ten to:87 77 90
ten … four:107 80 74
ten … going:122 114 95
ten … im:49 14 -6
tenancy:8 21 25
tenant:165 126 120
tenants:6 -3 -6
tenby:-28 -23 -22
tend:-22 -16 -3
tendencies:-90 -10 55
tender:-37 -29 -30
tenderness:-66 -9 -4
tener:-77 -48 -4
tenerife:-58 -48 -49
tengo:76 98 71
tengo la:105 66 90
tengo … de:87 49 7
tengo … en:70 30 33
tengo … y:-54 4 0
tenner:-10 -28 -13
tennis:-6 4 -7
tenor:16 12 25
tens:26 -14 -13
tense:56 65 32
tension:-30 -35 -35
tent:-38 11 29
tenth:39 59 41
tenth … to:149 161 129
tents:-16 -6 -2
terible:-4 -3 -3
term:-23 -25 -21
terminal:90 -56 -55
terminar:-157 -110 -14
termine:-103 -24 -3
terminus:-66 -48 -50
terms:-33 45 67
terrace:6 12 26
terrible:-29 -123 -123
terribly:-1 -18 -10
terrier:-30 -35 -36
terrified:-79 -92 -53
terrifying:-42 -15 -17
terror:-29 -29 -28
tes:-1 -1 -1
tesco:29 32 26
test:-94 -109 -72
test … my:115 58 58
tested:-34 -18 -26
tested it:107 118 93
tested … it:-56 -61 -67
testing:38 33 -9
tests:-51 -59 -59
tetanus:-17 -11 -21
tete:25 17 16
texas:-55 -30 -24
text:-15 -45 -51
text me:-68 -66 -36
text to:47 76 56
textbook:-12 -17 -10
texted:63 24 38
texted my:107 -22 -54
texted … and:136 92 69
texting:-17 6 7
texts:-5 3 -49
th:-33 -23 -18
th ive:80 81 43
th no:95 85 79
th … got:80 85 71
th … i:105 127 139
th … my:6 21 36
than:-11 -3 -21
than i:102 93 114
than id:49 68 84
than … and:24 32 66
than … can:-85 -67 -70
than … had:41 97 100
than … hav:86 37 38
than … i:-46 -21 5
than … im:22 75 29
than … other:63 73 93
than … should:128 84 139
than … thort:29 96 82
thank:37 42 51
thank god:-121 -103 -98
thank … telling:-56 -52 -32
thanked:42 59 40
thankful:-67 -40 -28
thankfully:-26 -32 -35
thanking:39 50 49
thanks:22 9 29
thanks … every:77 72 68
thanks … it:-83 -65 -54
thanks … me:42 51 75
thanksgiving:-34 28 74
thankyou:-12 -2 -2
that:-13 -16 -12
that at:23 96 75
that awful:82 -4 -2
that by:106 119 144
that daddy:114 91 87
that didnt:52 -59 -71
that doesnt:130 107 122
that every:117 -28 -11
that gives:96 88 111
that got:107 -43 -41
that hell:85 84 35
that his:62 37 -10
that id:-71 -79 -49
that ill:104 14 -63
that im:18 -27 -48
that it:-2 -76 -40
that makes:85 93 118
that no:-103 -114 -31
that sais:91 54 47
that shed:109 82 57
that shes:105 93 57
that suicide:95 64 -10
that today:31 50 -10
that was:33 57 62
that wed:75 47 -4
that … because:40 68 86
that … bench:75 96 78
that … bye:115 122 121
that … cant:-3 -32 -83
that … couldnt:-94 -108 -76
that … drunk:124 114 113
that … end:54 -6 4
that … exist:7 74 34
that … feel:-48 -67 -89
that … fell:71 79 58
that … grateful:91 72 80
that … himself:100 115 -68
that … hurts:-90 -124 -90
that … isnt:100 79 88
that … last:70 -12 14
that … myself:96 103 59
that … nice:61 76 91
that … nine:67 71 89
that … of:42 27 5
that … off:44 29 25
that … one:-87 -99 -128
that … put:-93 -82 -96
that … should:45 111 19
that … step:55 81 66
that … thank:69 66 69
that … them:40 25 10
that … ther:37 30 26
that … time:96 117 81
that … to:14 0 -87
that … want:12 39 -125
that … wanted:-57 -144 -56
that … wants:78 124 -41
that … woke:166 -28 -11
that … would:-7 -61 -89
thatd:57 -58 -46
thatll:69 93 118
thats:49 44 55
thats a:-74 -50 -56
thats about:35 78 77
thats everything:128 119 123
thats it:-92 -83 -104
thats not:-82 -136 -113
thats that:37 50 30
thats wat:-25 -40 -138
thats wen:92 118 133
thats why:-84 -63 -27
thats … a:50 36 27
thats … away:60 65 82
thats … be:86 93 86
thats … end:-104 -81 -54
thats … forty:98 84 103
thats … gone:-100 -37 -21
thats … goodbye:52 91 109
thats … got:-55 -45 -44
thats … idea:145 153 113
thats … ill:132 50 31
thats … it:-64 -71 -5
thats … my:-62 -83 -52
thats … no:66 106 73
thats … plan:78 99 107
thats … six:118 144 135
thats … time:113 138 128
thats … want:42 99 50
thats … week:90 122 126
thats … wil:-76 -91 -94
theatre:11 -69 -38
their:11 27 14
their … are:110 111 107
their … since:51 63 80
theirs:-32 -16 -7
thelma:129 79 66
them:23 31 40
them after:115 148 149
them at:64 52 40
them i:64 41 44
them ive:58 55 47
them mum:113 88 86
them off:-92 -79 -63
them on:89 90 101
them say:106 96 103
them sorrry:107 51 53
them they:55 47 38
them with:68 46 34
them … after:194 159 138
them … another:98 82 78
them … be:59 25 5
them … car:105 92 108
them … going:84 80 26
them … gone:106 122 116
them … if:68 4 -5
them … is:104 94 100
them … nothing:88 119 94
them … on:63 83 98
them … one:-71 -45 -19
them … that:6 58 65
them … they:-109 -78 -91
them … this:121 121 136
them … was:52 101 63
them … why:128 82 82
theme:-17 3 -28
themselves:10 7 -58
themselves and:70 38 -43
then:0 0 0
theoretically:36 53 -32
theory:5 25 34
ther:14 21 27
ther a:-113 -70 -94
ther and:-61 -95 -90
ther are:51 66 81
ther i:14 -6 -41
ther im:75 71 94
ther may:-64 -64 -52
ther not:-110 -99 -70
ther to:122 48 79
ther … back:62 91 90
ther … for:-34 -73 -68
ther … fourteen:59 43 49
ther … i:-53 -94 -87
ther … its:34 37 25
ther … man:98 83 35
ther … me:3 -58 -22
ther … started:-73 -73 -23
ther … step:93 59 49
ther … them:-44 -107 -114
ther … with:-43 -98 -72
therapist:-36 -45 -93
therapists:63 34 26
therapy:-73 -113 -96
thered:89 27 42
therell:36 58 64
therell be:36 58 64
therell … no:56 45 62
therell … nobody:146 139 146
theres:67 71 70
theres a:37 51 55
theres blood:41 62 10
theres less:79 65 12
theres more:136 56 55
theres nobody:157 163 28
theres nothing:102 70 74
theres teh:166 76 64
theres … ahead:106 -72 -36
theres … and:26 -1 25
theres … bag:97 85 81
theres … between:74 77 24
theres … else:83 104 92
theres … fone:-92 -90 -86
theres … future:-130 -78 -77
theres … i:-61 -19 -25
theres … in:44 56 69
theres … its:141 116 110
theres … man:139 120 124
theres … me:65 -13 -92
theres … my:71 104 111
theres … note:94 110 140
theres … teh:73 60 27
theres … under:82 131 138
thermos:21 -5 -1
thermostat:-43 -39 -38
these:1 3 17
these days:10 -14 -99
these … are:-69 -79 -92
these … i:-88 -35 -35
these … im:79 123 93
these … not:46 73 -84
these … teh:81 24 -44
thesis:-51 -26 -24
they:4 20 27
they ask:25 43 46
they dnt:38 44 72
they do:-92 -100 -113
they get:99 83 90
they teh:103 98 63
they think:81 75 48
they went:107 107 78
they wont:83 107 142
they … all:-87 -72 -60
they … dnt:59 59 29
they … do:-78 -71 -60
they … down:44 37 40
they … hav:98 45 39
they … home:98 32 51
they … im:46 55 61
they … last:138 95 107
they … need:102 74 64
they … off:-89 -104 -105
they … round:-76 -67 -57
they … suicidal:-74 -81 -9
they … suicide:-75 -130 -29
they … tablets:113 109 105
they … tomorrow:31 38 29
they … want:-68 -50 -17
theyd:69 -18 8
theyd hav:116 54 49
theyd … a:78 -23 -24
theyd … my:84 49 -19
theyll:114 128 160
theyll hav:179 159 117
theyll manage:136 169 171
theyll need:97 104 109
theyll say:94 84 95
theyll want:36 64 109
theyll … from:124 127 99
theyll … in:-99 -101 -94
theyll … teh:93 103 99
theyre:28 24 46
theyre all:19 77 66
theyre both:136 118 85
theyre in:118 94 102
theyre … by:151 134 82
theyre … me:129 87 96
theyre … of:-140 -143 -66
theyre … out:88 106 119
theyre … tonight:133 117 133
theyre … with:110 83 109
theyve:-8 12 30
theyve got:-95 -74 -38
theyve … in:70 43 38
thiamine:-1 0 0
thick:-16 -3 4
thigh:102 98 57
thighs:107 115 -57
thimble:-13 -8 -7
thin:40 85 97
thing:-11 -17 -7
thing is:50 94 130
thing ive:-49 -75 -96
thing left:59 69 55
thing … a:-88 -89 -64
thing … do:100 75 18
thing … is:-43 -82 -59
thing … my:74 79 48
thing … type:-54 -69 -52
things:0 -7 -52
things at:-41 3 -120
things i:-80 -77 -80
things im:-40 -40 4
things up:82 96 90
things … going:-58 -55 -38
things … teh:92 112 112
think:33 17 -6
think about:36 69 -128
think how:150 -79 -47
think i:54 42 48
think ill:63 93 48
think im:42 45 73
think my:72 125 66
think of:-9 11 -43
think thats:-60 -108 -98
think … a:69 81 84
think … about:74 17 20
think … am:-64 -51 -72
think … can:85 -33 -89
think … for:36 48 80
think … go:79 69 59
think … haveing:94 48 46
think … least:91 -10 -6
think … more:52 61 -11
think … my:66 39 28
think … ready:63 78 92
think … want:-43 -14 118
think … was:84 91 110
thinking:37 -34 -114
thinking about:57 67 -122
thinking … a:63 25 23
thinking … all:-76 -62 -102
thinking … be:-97 -129 -85
thinking … do:186 105 -55
thinking … it:-68 -99 -105
thinking … ive:-93 -50 -33
thinking … killing:33 88 -10
thinking … my:62 114 -10
thinking … myself:80 95 -23
thinking … self:88 32 -4
thinking … using:86 -22 -2
thinks:-2 18 9
thinks im:123 99 90
thinks … am:58 77 111
thinks … for:67 54 76
thinks … got:143 119 109
thinks … would:-91 -22 -14
thinner:31 13 37
thinners:-10 5 27
third:54 51 38
third day:60 119 66
third night:65 14 -24
third … and:-51 -87 -78
third … i:109 21 32
third … my:-56 -38 -10
third … teh:33 -6 10
thirds:99 82 72
thirsty:84 76 86
thirsty and:85 120 112
thirteen:-65 -51 -34
thirties:-43 -40 -11
thirtieth:7 15 5
thirty:-20 0 -9
thirty days:-61 -45 -18
thirty odd:119 114 60
thirty … they:75 40 43
this:3 11 23
this all:18 -70 -62
this as:102 105 89
this bed:129 97 64
this cold:-102 -80 -61
this country:118 105 118
this earth:114 81 61
this evening:116 112 111
this friday:81 93 64
this in:-77 -82 -124
this ledge:63 79 92
this lfie:139 188 107
this month:-36 -23 -122
this night:65 80 102
this one:48 69 59
this ones:145 121 104
this saturday:-50 -36 36
this side:153 157 148
this sunday:85 82 109
this thursday:136 100 87
this time:73 61 107
this u:122 119 118
this week:0 -1 -67
this world:69 62 83
this year:-79 -68 -84
this … a:-48 -17 -19
this … after:75 30 10
this … all:15 -69 -62
this … called:135 31 -16
this … cut:-55 -78 -126
this … down:-67 -88 -36
this … else:131 152 160
this … final:124 137 109
this … forgive:154 162 122
this … goodbye:-71 -87 -77
this … handed:109 126 109
this … im:65 82 85
this … know:-82 -84 -89
this … monday:-34 -96 -88
this … note:101 107 118
this … own:4 -63 -13
this … resignation:93 86 83
this … school:126 107 93
this … she:90 75 4
this … suicide:34 56 123
this … that:-23 -37 -50
this … ther:71 57 21
this … this:-21 -82 -69
this … time:-57 -25 -11
this … u:66 43 58
this … wen:37 35 32
this … went:119 84 75
this … were:133 122 78
this … where:61 65 64
thisll:59 66 52
tho:0 0 0
thorough:-4 -1 0
thort:-41 -46 -32
thort it:54 100 85
thort itd:-17 72 71
thort that:-24 -63 -53
thort why:135 20 20
thort yes:118 35 -12
thort … all:111 37 29
thort … cant:88 -17 30
thort … do:58 14 -27
thort … ending:-114 -81 -5
thort … his:-97 -71 -2
thort … how:23 28 -105
thort … ill:-45 -39 -81
thort … meant:99 105 108
thort … myself:-79 -68 -17
thort … not:96 -6 10
thort … on:53 -15 -39
those:-52 -10 -5
those … is:96 72 84
though:0 0 0
thoughts:-37 -41 -109
thoughts about:92 93 -9
thoughts are:92 84 -45
thoughts with:82 67 58
thoughts … day:68 99 -1
thoughts … my:87 161 -41
thousand:-90 -114 -72
thrashing:0 0 0
thread:-10 4 -11
thread mine:66 70 77
thread … u:103 94 99
threads:-69 -45 -37
threat:-14 -8 -14
threatened:-4 -9 -67
threatening:46 31 -32
threatens:80 102 -81
three:2 9 29
three in:-78 -68 -92
three weeks:27 -58 -108
three years:4 -122 -115
three … a:-42 -21 -7
three … all:109 121 110
three … by:-137 -149 -132
three … im:34 84 94
three … is:152 140 124
three … ive:30 12 11
three … sleeps:67 63 87
three … to:58 96 116
threes:-1 -15 -34
threw:53 12 -53
threw it:68 -87 -71
threw … away:156 110 -3
threw … teh:-16 -39 -88
thrilled:-59 -47 -57
thriller:-15 -9 -5
thriving:-44 -3 -3
throat:125 154 133
throat … burning:-92 -103 -88
throats:117 101 103
throttle:-53 -30 -19
throttled:-2 -2 -3
through:-2 2 30
through with:126 133 72
through … for:-67 -35 -12
through … it:60 56 8
through … letterbox:82 57 36
through … mattress:91 73 90
through … of:-97 -77 -80
throughout:-12 -13 -12
throw:-66 -72 -43
throw … under:71 101 71
throwing:-31 -8 -29
throwing … and:-53 -65 -50
thrown:46 46 90
thrown … and:116 71 53
throws:45 89 -95
throws things:73 70 -6
throws … at:93 87 -71
thud:81 70 59
thumb:6 -5 5
thumbs:44 2 -2
thumbs on:103 77 72
thumping:37 28 -14
thurs:77 46 66
thursday:23 19 29
thursday night:143 135 128
thursday thats:135 123 124
thursday … be:112 89 93
thursday … i:82 99 87
thursday … it:102 66 62
thursday … on:-41 -109 -90
thursday … out:90 99 85
thursday … up:134 136 144
thursdays:-83 -50 -32
thy:-73 -74 -72
thyme:-15 -9 -8
thyroid:-43 -31 -31
ti:-58 -1 0
tia:102 65 3
tic:114 22 25
tick:106 128 147
ticked:-2 -22 -20
ticket:48 64 88
ticket to:53 68 74
ticket … teh:99 96 70
tickets:-116 -98 -75
tickets … teh:-67 -67 -72
ticking:19 40 50
ticking over:34 57 64
tide:128 137 147
tide … me:5 -86 -95
tide … teh:104 96 104
tides:110 114 122
tidied:-17 -2 -6
tidier:58 16 5
tidy:27 46 57
tidying:11 -66 -36
tidying … my:73 -20 -2
tie:2 -21 -25
tie it:96 60 56
tie … to:96 112 77
tied:79 73 78
tied teh:-32 -43 -48
tied to:44 64 56
tied … and:74 80 84
tied … my:142 136 126
tiempo:-114 -29 -5
tiene:-26 -31 -10
tier:49 63 68
tierd:36 -5 11
tierd to:51 60 32
tierd … i:-91 -31 -45
tierd … living:131 37 13
tierd … me:93 52 62
ties:-85 -52 -78
tiger:-9 -6 -1
tight:74 49 81
tightening:-20 -13 -6
tights:-12 4 -16
tiktok:7 10 31
til:70 50 68
tile:-68 -29 -36
tiles:-18 -16 -41
till:-32 -28 -35
till five:-98 -73 -72
till he:97 72 -5
till i:70 43 -35
till lunch:-71 -70 -64
till … dnt:96 12 4
till … teh:-53 -78 -31
tills:-40 -47 -34
tilt:-66 -23 -14
tilting:-8 6 19
time:1 6 3
time im:-121 -91 -82
time is:121 72 50
time nobody:-108 -99 -62
time teh:89 106 118
time this:165 142 122
time youre:129 105 104
time … comes:82 62 41
time … did:-90 -100 -118
time … didnt:136 88 82
time … dnt:83 88 69
time … know:-107 -103 -70
time … leter:123 131 112
time … neva:-97 -77 -72
time … off:-99 -52 -17
time … time:26 38 51
time … to:-42 -113 -81
time … went:97 99 87
time … wont:86 65 6
timed:62 94 83
timeline:1 4 5
timer:104 60 36
timers:-93 -61 -42
times:15 -20 -21
times i:-48 -104 -82
times up:125 67 73
timetable:-34 16 21
timing:-16 -14 -14
tin:27 40 39
tin … cant:88 92 99
tingle:-55 -33 -18
tingling:23 26 53
tingly:-49 -43 -38
tinnitus:1 2 0
tins:133 64 89
tinsel:-27 -25 -16
tiny:-111 -98 -69
tip:-45 -101 -104
tipped:95 73 75
tipped teh:92 70 87
tips:-126 -142 -119
tiptoe:-6 -30 -30
tiramisu:-1 0 0
tirar:118 13 11
tire:-61 -41 -31
tiredness:-18 -25 -49
tiring:-7 -6 -3
tiro:13 17 54
tisch:1 1 6
tissue:-11 20 -42
tissues:14 0 -18
titanic:-4 -2 -2
title:20 10 33
titled:-1 -25 -8
titration:-8 -16 -29
tl:-27 -17 -12
tn:101 92 -3
to:-15 -11 -9
to a:-46 -41 -21
to all:-50 -55 -39
to ask:-101 -64 -94
to beat:74 110 -11
to bein:112 96 42
to blame:96 59 61
to breathe:36 88 124
to burn:2 -69 -6
to choose:50 40 84
to clean:97 123 101
to come:49 71 75
to count:-103 -69 -62
to ctb:41 130 -103
to cut:66 -41 -66
to day:89 7 -2
to dei:26 79 47
to dnt:104 52 -2
to do:35 30 31
to drink:-151 -35 -14
to eat:10 -35 -11
to everyone:45 69 58
to fall:87 88 95
to find:31 33 65
to finish:84 96 35
to fix:-90 2 -18
to grow:94 -5 -21
to hate:114 101 105
to heaven:38 54 57
to hert:-7 -10 -140
to himself:75 79 -12
to his:18 26 47
to ill:100 105 97
to im:-54 -56 -61
to its:104 78 31
to join:38 32 33
to keep:-53 -68 -59
to kil:105 88 69
to morning:117 85 114
to nobody:138 132 110
to nothing:61 65 8
to nowhere:136 130 111
to once:153 154 98
to overdose:61 39 -37
to pass:62 59 42
to pull:-36 -92 -67
to relapse:-61 -6 -26
to return:62 -18 -17
to save:45 45 59
to say:24 51 74
to scratch:131 -100 -5
to self:126 52 27
to send:112 99 84
to smother:65 79 24
to speak:-91 -84 -46
to stand:119 132 127
to stay:63 20 8
to string:107 77 27
to sunday:102 110 125
to swallow:49 37 70
to switch:-51 -24 -30
to turn:26 58 65
to type:67 95 134
to u:104 104 100
to want:188 32 -28
to watch:-26 -53 -21
to wish:-4 50 0
to work:-24 -53 -58
to … a:-32 -36 -42
to … afternoon:-89 -97 -84
to … alife:101 35 -31
to … all:-60 -87 -35
to … along:-35 -55 -33
to … am:16 55 53
to … any:98 37 -37
to … are:62 97 90
to … around:-99 -71 -79
to … asleep:128 101 102
to … banister:-79 -86 -100
to … be:43 9 16
to … befor:43 58 57
to … behind:61 54 86
to … big:124 74 32
to … black:155 152 154
to … both:53 76 65
to … bridge:158 164 165
to … buried:-138 -19 -25
to … car:93 118 106
to … chemist:-103 -116 -121
to … cleaner:19 51 72
to … cliff:140 138 118
to … day:-17 -70 19
to … dead:12 37 19
to … decent:99 64 64
to … delete:105 141 -4
to … died:72 53 55
to … do:74 75 105
to … dogs:106 81 95
to … door:74 61 58
to … double:101 110 100
to … drinking:-31 -31 -37
to … edge:90 126 95
to … existing:56 -34 -46
to … feel:-97 -23 -56
to … fone:109 125 110
to … forum:-97 -100 -91
to … found:133 117 155
to … four:-43 -69 -71
to … friends:-49 -60 -67
to … full:-61 -123 -9
to … girl:70 67 -9
to … gone:63 5 46
to … hair:-68 -75 -32
to … headland:115 114 113
to … heard:-67 -34 -1
to … heart:73 70 94
to … her:-67 -61 -52
to … here:5 37 69
to … hes:15 20 -38
to … himself:-4 12 -65
to … husband:-117 -156 -135
to … instead:82 128 111
to … isnt:69 106 -23
to … itll:59 80 85
to … its:59 52 87
to … ive:79 78 97
to … know:45 69 63
to … lads:34 72 92
to … last:88 38 65
to … lfie:1 26 -58
to … line:92 114 83
to … liv:64 3 -7
to … living:21 13 -62
to … lord:127 -9 -2
to … love:-34 -48 -59
to … man:-37 -37 -85
to … meeting:30 -84 -76
to … mixed:54 57 13
to … mother:119 97 93
to … myself:52 2 -19
to … neighbours:-12 -65 -69
to … next:-33 -73 -56
to … note:119 96 97
to … nothing:46 -5 -98
to … once:43 74 91
to … pharmacy:-82 -70 -64
to … pictures:-87 -77 -46
to … place:60 96 80
to … quietly:119 140 125
to … river:142 146 133
to … same:113 166 107
to … saturday:91 86 85
to … saying:70 42 57
to … school:105 82 -6
to … second:60 49 64
to … seen:86 57 46
to … shop:-78 -71 -58
to … sister:-26 -68 -91
to … sixteen:131 101 0
to … skull:-35 -6 -69
to … sleap:89 34 39
to … sombody:-97 -31 29
to … some:-30 -20 -47
to … something:-53 -31 -55
to … sorrry:106 44 16
to … station:-73 -97 -106
to … stop:-45 -90 -107
to … students:87 61 58
to … summer:-88 -71 -13
to … sure:97 117 164
to … ta:-72 -62 -73
to … than:-50 -51 -89
to … thoughts:130 139 78
to … tonight:38 19 50
to … tracks:124 117 111
to … turkey:-63 -56 -27
to … two:-30 -19 -17
to … typing:126 103 90
to … under:58 54 55
to … using:-59 -36 -27
to … waiting:57 62 72
to … wake:68 104 108
to … was:-60 -6 -4
to … way:-67 -65 -40
to … where:102 85 120
to … who:48 61 71
to … whole:-54 -78 -60
to … wholl:129 134 132
to … why:45 59 46
to … wont:67 110 132
to … wrists:92 119 -67
to … yesterday:91 79 77
toast:-64 -38 -51
toasted:-2 -3 -6
toaster:131 119 22
toaster bath:119 174 52
toasters:69 44 43
toastie:-58 -32 -11
tochter:-21 -7 -23
toda:-30 -9 -10
todas:14 15 8
todas … pastillas:76 74 68
todavia:3 24 27
today:-35 -44 -64
today a:-64 -38 -27
today and:-63 -101 -76
today as:61 84 5
today because:139 144 150
today but:41 -108 -32
today for:-115 -90 -72
today ill:-80 -72 -74
today is:-95 -79 -80
today not:-37 23 -108
today tomorrow:76 91 112
today … a:-54 -56 -22
today … after:28 59 70
today … at:66 59 70
today … dnt:107 67 71
today … how:146 147 103
today … on:55 95 75
today … use:-80 -72 -67
today … want:135 65 -59
today … wanting:87 128 0
today … was:69 21 19
todays:66 70 85
todays date:123 110 120
todays … teh:100 90 76
toddler:-53 -44 -49
toddler has:-115 -111 -14
toddler … swallowed:-133 -140 -84
toddlers:-68 -60 -31
todmude:-16 -9 -4
todo:54 -26 51
todos:38 41 17
toe:-56 -74 -71
toes:82 119 101
toes over:141 132 128
toes … teh:49 52 62
toffee:-5 -3 -2
together:19 39 48
together … teh:-29 -24 -43
toilet:-36 -20 -36
toiletries:-54 -63 -49
toilets:66 87 93
toit:66 71 86
tok:24 40 63
tok a:67 57 40
tok about:81 127 132
tok him:-98 -89 -89
tok many:136 86 83
tok me:-84 -126 -103
tok my:-30 -30 -26
tok something:87 85 72
tok two:-118 -107 -85
tok wat:112 143 139
tok … an:-57 -50 -37
tok … at:113 127 98
tok … back:-75 -52 -57
tok … because:59 83 86
tok … boxes:142 124 125
tok … but:126 90 99
tok … dnt:52 86 97
tok … epilepsy:128 113 115
tok … everything:121 133 112
tok … first:109 97 100
tok … fone:-115 -112 -87
tok … in:30 26 12
tok … last:-18 -13 -36
tok … lot:-72 -84 -71
tok … my:107 85 60
tok … night:84 97 109
tok … on:-76 -100 -76
tok … out:-146 -209 -175
tok … rest:122 148 148
tok … teh:71 84 84
tok … ten:76 75 84
tok … than:98 -8 -34
tok … them:125 107 104
tok … this:70 88 91
tok … tok:95 70 54
tok … whole:86 82 65
tok … with:50 95 109
told:40 21 25
told his:108 71 -26
told i:-81 -57 -38
told me:-57 -13 -56
told my:96 -33 -4
told myself:47 -105 -46
told nobody:-88 -85 -34
told to:-103 -95 -82
told work:53 104 70
told … about:-64 -78 -100
told … and:16 -33 -2
told … be:-5 61 55
told … been:108 50 43
told … chemist:138 149 153
told … husband:-78 -74 -60
told … i:-29 62 56
told … id:90 76 90
told … im:87 106 98
told … is:81 74 58
told … it:114 123 50
told … lads:107 7 26
told … no:-86 -69 -50
told … remind:127 121 113
told … shes:124 29 -40
told … theres:-102 -123 -103
told … to:3 51 78
told … was:74 86 96
told … wife:133 73 30
tolerance:-78 -89 -101
tolls:62 64 62
tom:65 78 80
tom and:159 157 145
tomado:86 90 97
tomado … pastillas:27 55 59
tomar:47 36 35
tomato:-13 -15 -4
tomatoes:-69 -74 -29
tomb:-2 -1 -1
tombola:-35 -15 -14
tome:85 88 87
tomo:-41 -35 -47
tomorrow:36 43 65
tomorrow after:59 67 76
tomorrow because:-118 -120 -106
tomorrow befor:68 72 107
tomorrow for:-89 -95 -101
tomorrow ill:-118 -109 -79
tomorrow is:-129 -113 -127
tomorrow its:-59 -62 -50
tomorrow ive:64 59 22
tomorrow morning:49 51 70
tomorrow my:-118 -96 -73
tomorrow she:112 101 95
tomorrow … and:87 71 61
tomorrow … cant:-126 -100 -103
tomorrow … dnt:52 60 60
tomorrow … got:-60 -58 -59
tomorrow … had:-34 31 -89
tomorrow … hav:73 30 32
tomorrow … night:-44 -36 -38
tomorrow … not:104 31 41
tomorrow … on:-28 -56 -57
tomorrow … one:-86 -93 -77
tomorrow … wen:109 110 144
tomorrow … wont:65 81 85
tomorrows:201 169 202
tomorrows another:-76 -50 -34
tomorrows … go:-72 -48 -31
ton:97 74 67
tone:-51 -64 -30
tongs:-21 -14 -19
tongue:64 92 84
tongue and:64 31 96
tongue … i:125 92 74
tongues:87 85 96
tonic:38 51 64
tonight:106 114 127
tonight but:-18 -113 -100
tonight bye:-89 -94 -92
tonight cant:-58 -51 -108
tonight if:-68 -77 -78
tonight ill:129 145 158
tonight im:-110 -116 -48
tonight is:-43 -72 -114
tonight its:90 83 86
tonight ive:66 36 3
tonight on:52 81 97
tonight once:40 29 47
tonight one:-110 -104 -100
tonight pills:60 66 76
tonight roap:76 82 92
tonight she:-83 -74 -53
tonight sorrry:130 119 126
tonight ticket:-61 -57 -69
tonight … bag:64 79 43
tonight … by:119 93 93
tonight … did:149 110 -4
tonight … everything:30 40 66
tonight … found:78 87 98
tonight … go:111 111 126
tonight … he:80 53 36
tonight … its:18 -2 -73
tonight … ive:-72 -84 -105
tonight … kil:1 -30 48
tonight … last:124 124 136
tonight … myself:3 2 57
tonight … nine:-36 -41 -72
tonight … no:52 51 72
tonight … of:43 -10 -10
tonight … rest:106 109 107
tonight … sorrry:173 168 170
tonight … time:-122 -110 -140
tonight … want:141 13 56
tonight … wont:108 134 80
tonights:119 133 132
tonights teh:71 94 125
tonights … end:71 73 71
tonsillitis:-12 -18 -14
tonsils:-11 -20 -20
too:0 0 0
tool:63 -6 -13
tool … it:107 20 -6
toolbox:27 48 11
tools:-1 2 -47
tooth:-40 -47 -54
toothache:-22 -46 -17
toothbrush:-47 -50 -55
toothpaste:-21 -74 -82
top:69 75 49
top myself:117 134 -136
top on:114 101 84
top … and:27 36 16
top … cliff:-69 -80 -76
top … im:76 79 95
top … it:62 75 31
top … methadone:122 146 70
top … off:59 61 74
top … wardrobe:-108 -108 -107
topic:-77 -55 -38
topiramate:-7 -9 -4
topped:-27 -31 -40
topping:84 100 -67
tops:-69 -56 -47
torch:-13 -13 -3
tore:36 -105 -87
tore … up:102 -98 -90
torn:39 32 72
toronto:-30 -59 -35
tortoise:-9 -24 20
tot:74 -52 -12
total:-69 -30 -29
totally:0 0 0
toten:3 3 36
totgelacht:-30 -36 -10
totlachen:-5 -6 -1
touch:46 6 17
touch him:75 79 19
touched:47 32 -51
touches:111 100 -36
touches me:154 161 -18
touching:-7 29 -28
tough:-31 -33 -50
toujours:27 27 -2
tounge:60 63 59
tour:-91 -79 -86
touring:-5 -3 0
tourist:-10 -5 -3
tourists:53 24 15
tourniquet:54 39 50
tourniquet on:110 78 78
tours:7 27 -30
tous:95 96 108
tout:28 -4 16
toute:37 39 29
tow:-120 -128 -88
toward:34 11 48
towards:66 79 73
towards teh:87 79 94
towel:21 -7 -17
towels:29 56 64
towels soaked:47 73 95
tower:56 61 53
tower and:116 105 116
towers:-36 -46 -25
towing:59 75 70
town:-26 -25 -22
towns:-6 47 54
towpath:-68 -60 -52
toxic:-33 -34 -21
toy:-18 -22 -27
toys:-6 -7 -3
trabajo:-53 -8 -2
trace:107 113 103
track:56 96 84
tracker:70 11 -53
tracking:65 99 65
tracks:98 98 109
tractor:29 38 52
tractors:-15 -2 -1
trade:75 -41 -37
tradition:-27 -30 -13
traffic:41 62 38
trafic:-3 -1 -1
tragedy:27 -31 -41
trailer:-64 -70 -41
train:4 29 48
train and:77 93 107
train on:-99 -102 -83
train to:-129 -61 -64
train tracks:61 63 75
train … geting:-40 -39 -97
train … its:-8 -12 -69
train … tomorrow:-123 -101 -78
trained:14 -19 6
trainee:-32 -16 -18
trainees:43 58 50
trainer:7 13 32
trainers:73 103 121
training:-77 -70 -97
trains:-64 -32 -11
trains go:71 87 112
trains late:-76 -83 -82
trainspotting:-39 -23 -17
traitor:-6 -1 -1
tram:83 80 77
tramadol:45 47 57
trampoline:-85 -82 -79
trams:48 -25 6
trans:50 12 18
transfer:-1 -2 -3
transferred:15 6 28
translate:-7 -4 -6
translated:-1 -1 -1
translating:-38 -10 -13
transmission:107 23 30
transplant:26 33 73
trapdoor:15 -7 -8
trapped:-38 -47 -30
traps:-58 -4 -3
trash:-60 -50 -36
trashy:-35 -27 -21
trauma:-66 -53 -20
travel:-70 -47 -53
travelling:122 124 125
travelodge:62 55 52
travels:62 55 -14
tray:-72 -68 -67
trays:-54 -53 -39
trazodone:22 26 30
treacle:-27 -8 -2
treadmill:-33 -48 -34
treasure:-5 -11 -11
treasurer:-71 -82 -42
treat:-59 -67 -35
treatable:-19 -18 -5
treated:6 -15 32
treating:-37 -26 -22
treatment:-29 -70 -45
tree:4 13 -29
tree and:-79 -75 -68
tree behind:82 66 69
tree its:-56 -61 -54
tree … ive:-78 -68 -62
treehouse:-35 -33 -29
trees:40 48 65
trembling:138 114 -19
tremens:-40 -29 -22
tremor:41 -1 -7
tremors:-34 -11 -6
tren:15 20 39
tres:-36 -23 -18
trev:-54 -58 -63
trevor:-6 -2 -2
triage:46 13 -40
trial:-68 -29 -18
tribunal:-16 28 -32
trick:-107 -51 -47
tricks:17 -13 -8
tried:18 56 39
tried hard:52 39 57
tried in:101 -6 -77
tried to:-69 -139 -98
tried … drown:116 144 22
tried … i:9 20 -124
tried … kil:-78 -49 -5
tried … me:-96 -89 -18
tried … my:-35 -113 12
tried … myself:-12 -62 -51
tries:-78 -98 -49
trifle:-70 -49 -37
trigger:31 16 32
trigger of:-47 -37 -48
trigger … teh:-132 -162 -159
triggers:12 61 55
trimmer:-52 -30 -25
trip:-10 -6 -1
trip … teh:156 151 132
tripped:-25 -22 -9
trips:-37 -40 -2
trocken:-4 -2 -1
trois:-73 -65 -37
trolley:-13 -12 28
trolleys:82 77 77
trombone:-22 -25 -31
trop:6 5 11
trophy:-28 67 -12
trouble:-63 -89 -72
trouble for:136 -2 -3
troubled:-19 -22 -26
troubles:-16 -1 -20
troubling:40 51 48
trousers:-50 -21 -55
trout:-49 -50 -55
truck:9 14 11
trucker:16 12 14
truckers:-4 0 0
trucks:64 46 51
true:-45 -65 -104
true teh:-117 -107 -99
truly:0 0 0
trumpet:10 5 11
trunk:101 101 102
trust:-90 -68 -105
trust myself:53 -5 -80
trusted:7 -2 -17
trusting:22 37 3
truth:7 9 -63
truthful:109 -15 -8
truthfully:12 -48 -17
try:-29 -21 -27
try i:143 77 75
trying:-6 10 42
trying … climb:178 151 138
trying … get:82 111 94
trying … my:-50 -75 -47
trying … myself:-7 16 100
trying … take:-39 -76 -17
tten:0 0 0
tter:0 0 0
tting:0 -1 -5
tu:-26 -8 -13
tub:136 158 167
tuba:-3 -12 0
tube:44 15 35
tube of:102 73 47
tucked:29 40 42
tucson:11 10 -12
tue:-45 -42 -15
tuer:35 50 -93
tues:53 40 42
tuesday:39 42 50
tuesday after:45 -87 -102
tuesday im:-81 -115 -87
tuesday its:80 73 76
tuesdays:-45 -28 -35
tug:1 10 -4
tuition:-9 5 39
tulips:-14 -6 -1
tulsa:-22 -44 -45
tumble:75 -18 -5
tumbler:69 68 34
tummy:70 81 84
tumour:-30 -13 -6
tumours:0 0 0
tun:67 71 74
tuna:-57 -48 -57
tune:86 39 14
tunnel:63 39 33
tur:66 62 90
turbulence:72 -31 -24
turkey:-13 -52 -70
turmeric:5 12 0
turn:23 -4 11
turn it:70 62 69
turn round:96 60 64
turned:-21 1 -18
turned my:64 30 31
turned out:-88 -29 -32
turned teh:101 125 148
turned … and:2 -64 -69
turned … be:-86 -55 -46
turned … off:-85 -67 -55
turned … to:74 54 62
turning:56 50 44
turning blue:112 116 123
turning up:67 10 -92
turnout:2 1 0
turns:-18 -19 -29
turns … i:61 77 33
tut:2 3 6
tutor:22 37 55
tutors:-3 -6 -13
tv:7 23 43
twelfth:22 95 72
twelve:20 14 51
twelve bore:85 87 84
twelves:-1 0 -1
twenties:-69 -40 -22
twentieth:58 -36 -41
twenty:-26 -21 -40
twenty years:-89 -82 -79
twenty … with:112 125 65
twice:3 4 -27
twice since:98 147 134
twice this:52 -12 -119
twice to:109 124 79
twice today:118 110 19
twice … and:82 110 71
twice … im:58 24 37
twice … know:78 51 7
twice … that:91 48 -5
twice … week:2 -13 -86
twig:139 63 -37
twin:114 38 68
twine:46 62 53
twins:-50 -33 -62
twitch:-7 -2 -1
twitching:136 143 127
twitchy:53 29 29
twix:84 83 80
two:-8 -24 -16
two boxes:88 104 102
two days:16 87 71
two hours:-22 0 42
two in:-76 -62 -64
two packets:34 42 36
two paracetamol:-79 -74 -80
two seizures:120 134 162
two … all:91 56 25
two … alone:103 86 36
two … at:108 75 81
two … down:104 73 50
two … drink:140 40 -56
two … i:41 20 25
two … im:35 51 80
two … one:65 61 65
two … since:137 131 113
two … them:-81 -80 -103
ty:-29 -39 -42
tying:88 121 86
tying it:100 115 131
tylenol:69 55 70
tyne:-5 0 22
type:23 12 41
typed:35 6 -6
types:-28 -23 -16
typical:-38 -20 -22
typing:116 61 64
typing is:71 73 78
typing w:90 61 76
typing … i:168 55 66
typing … teh:66 86 42
typings:1 1 1
typo:-19 -19 -23
typos:-37 -41 -29
tyrant:-13 -12 -5
tyre:-35 -23 -27
tyres:-13 -12 1
u:-5 6 18
u are:-85 -55 -67
u at:-75 -52 -57
u bury:121 38 52
u can:-59 -58 -72
u cant:-123 -117 -110
u did:86 93 112
u feel:-44 -35 7
u goodbye:126 135 130
u he:152 118 65
u hear:71 81 71
u ive:50 60 46
u kept:35 14 89
u need:-88 -76 -91
u notice:74 78 45
u noticed:94 -5 -24
u said:28 56 33
u speak:150 85 94
u thank:-53 -46 -62
u they:64 81 61
u this:106 80 81
u were:114 136 139
u wonder:83 -3 -11
u … after:124 84 80
u … anyone:105 82 93
u … beter:55 49 61
u … close:117 111 83
u … done:77 78 63
u … enough:104 122 107
u … going:90 108 89
u … here:-99 -99 -90
u … honest:110 -3 -1
u … id:122 -24 -11
u … im:50 54 51
u … its:27 49 73
u … kil:98 76 -18
u … know:70 28 -7
u … my:67 56 59
u … not:50 78 50
u … one:-68 -20 -43
u … plan:93 7 24
u … someone:-74 -34 -22
u … sunday:-91 -92 -99
u … these:144 142 133
u … wat:14 -32 8
u … why:112 117 118
u … with:-148 -129 -122
u … wont:55 87 72
u … youre:-83 -94 -77
uber:-43 -30 -35
ugh:-7 -5 -3
ugly:-92 -67 -80
uk:-28 -70 -56
ukulele:-53 -26 -41
ukuleles:-7 -4 -2
ulcers:97 102 91
ull:54 68 74
um:0 0 0
umbrella:-9 2 -8
umbringen:43 53 -112
umziehen:-40 -31 -3
umzubringen:91 86 -42
un:-23 -33 0
una:-24 8 60
unalive:9 8 -125
unalive myself:149 99 -3
unalive … not:9 -86 -1
unalived:-19 -95 -11
unaliving:68 117 -16
unbearable:17 -11 -45
uncle:7 17 -31
uncle has:126 117 93
uncles:-28 -15 3
uncles … in:62 60 63
unclipped:209 217 233
unconscious:157 143 150
und:0 20 7
und ich:-29 8 -113
und … jetzt:86 70 64
under:50 50 53
under one:108 104 86
under … for:-17 -62 -74
under … head:-106 -94 -91
under … its:75 65 32
under … ribs:99 99 100
under … table:-60 -45 -56
under … they:154 107 109
under … to:99 116 111
under … with:-76 -43 -36
underground:78 92 78
underlined:152 157 104
underneath:120 123 123
underpass:1 1 0
understand:-1 29 19
understand wat:64 48 61
understanding:5 4 28
understands:2 -56 -7
understood:-95 -81 -63
undertaker:91 100 112
underwater:0 0 0
undo:39 37 43
undone:88 91 77
une:-1 15 50
une overdose:67 72 80
unexpected:-3 -11 -33
unfair:-52 -14 -5
unfinished:-4 5 25
unfollowed:-29 -8 -24
unfortunately:-55 -8 -7
unhappy:9 37 55
uni:-23 -32 -93
unico:29 -3 -2
unicorn:-17 17 26
uniform:33 53 46
uninstall:29 74 -42
uninstalled:-29 -23 -14
uninstalling:43 6 55
union:-10 -20 -40
unit:-12 -1 -5
unit for:106 90 48
united:12 6 0
units:1 6 19
universe:-35 -39 -46
university:-74 -77 -76
unknown:-43 -32 -36
unless:-20 -10 -22
unlike:-11 36 39
unlock:-42 -21 -31
unlocked:127 105 122
unopened:-16 -108 -97
unpacked:30 -8 -4
unpaid:-3 -2 -3
unplugged:83 50 46
unreal:13 -70 -32
unresponsive:-107 -105 -68
unresponsive … a:63 64 64
unsafe:-8 -46 -42
unscrewed:85 85 81
unscrewed teh:94 96 93
unsubscribe:67 90 100
unsubscribed:-111 -26 2
until:-17 -18 -22
until im:111 108 105
until this:77 93 -18
until … bruise:38 75 -1
until … hav:110 8 23
until … im:97 71 94
until … month:98 143 -14
until … passed:31 -19 90
unused:-21 -17 -19
unwanted:-3 -2 -1
unwell:23 -31 -16
up:4 1 9
up blue:144 151 68
up by:-122 -101 -100
up dnt:126 135 14
up for:-38 -40 -22
up here:139 161 164
up im:72 84 123
up its:114 115 106
up something:73 35 35
up that:61 50 23
up tomorrow:99 55 58
up with:-74 -60 -42
up … be:80 111 94
up … bridge:-69 -82 -99
up … but:39 53 74
up … by:-97 -110 -122
up … crane:57 66 83
up … day:0 61 6
up … dnt:61 83 29
up … down:97 38 32
up … for:27 56 27
up … go:43 74 72
up … hand:86 39 42
up … he:67 44 5
up … mind:79 93 -68
up … pylon:119 134 130
up … saturday:57 29 55
up … stairs:102 106 136
up … tablets:89 80 89
up … theyre:133 143 119
up … to:44 65 1
up … wanted:101 56 62
up … wen:-71 -66 -32
update:-118 -73 -94
updated:-17 -9 -1
updates:29 17 15
updating:-9 -1 -1
uploaded:71 55 52
upon:-2 46 38
upp:2 -8 -7
upped:-32 -93 -102
upped … and:-49 -81 -90
upper:3 26 13
upright:-22 -7 -4
ups:-41 19 22
upset:-44 -9 -5
upsetting:-18 -13 -5
upside:-89 -83 -92
upstairs:34 52 51
upstate:106 92 28
ur:-22 5 7
ur kids:59 -27 -22
ur mum:-97 -85 -85
ur old:66 91 69
ur … last:135 124 118
ur … would:77 -6 -7
urge:32 -49 -135
urge surfing:94 -4 -3
urge … is:178 31 -67
urge … kil:43 138 -9
urgent:-8 2 -4
urges:48 -64 -68
urn:-37 -53 -43
urs:0 1 2
us:-70 -51 -35
us for:-115 -116 -99
us im:91 91 94
us … and:79 105 90
us … i:-49 -81 -85
us … teh:-58 -76 -76
use:26 15 -7
use it:-129 -43 28
use my:-28 71 60
use of:57 -39 -37
use teh:18 42 58
use … going:109 -65 -51
use … my:175 51 -58
use … myself:-102 -100 124
use … sunday:48 103 117
used:42 8 11
used after:183 98 98
used on:147 30 -36
used teh:36 111 121
used to:-93 -45 -95
used yesterday:158 -7 -1
used … and:31 41 67
used … cut:70 125 -3
used … me:-25 -14 -85
used … wish:8 51 0
used … years:49 34 -14
useful:-32 -10 -5
useless:-75 -57 -44
user:85 117 50
username:42 36 45
usernames:120 131 114
users:-9 -5 -6
uses:52 2 -37
using:-36 -9 -24
using in:-79 -56 5
using teh:85 117 137
using … for:-74 -95 -83
using … i:-97 -14 -68
using … teh:-10 -123 -72
usual:-68 -72 -68
usually:-75 -104 -154
ute:29 12 70
utes:2 2 2
utility:-79 -72 -75
v:0 0 0
va:39 71 70
vacaciones:-45 -43 -17
vacances:-20 -20 -3
vacation:-16 -18 -30
vaccination:33 28 39
vague:15 -4 -1
vais:20 65 63
vais sauter:78 82 75
vais … suicider:12 12 -99
vale:-36 40 60
valgo:101 -32 -24
valium:122 104 122
valium all:71 77 88
valley:-78 -58 -35
vallies:74 53 42
valproate:-23 -9 -7
values:10 30 -1
vamos:-9 -17 -20
vampire:-27 -34 -25
van:-14 -31 -34
vancouver:-2 -1 -2
vanish:-51 -92 -79
vanished:72 -16 -7
vanished … think:100 -16 -7
vanishing:100 44 51
vans:7 21 34
vape:-12 -2 -5
vaped:85 73 91
vapes:-1 -29 -31
vaping:-16 -1 -1
varnish:-71 -56 -38
vase:-42 -44 -51
vat:-27 -21 -13
vater:-2 -4 -4
ve:-13 -9 -9
vea:-13 -15 -14
veces:25 -15 -7
vecina:-45 -64 -66
veg:-56 -42 -43
vegan:-9 -2 -5
vegetable:-29 -29 -1
vegetarian:-17 -23 -30
vein:-12 -8 10
veins:78 86 78
veinte:-9 -4 -2
vel:0 0 0
vending:-27 -16 -22
venlafaxine:-29 18 -6
vent:-27 -24 -24
ventilator:3 3 -4
venting:5 -5 -36
vents:-39 -25 -10
venue:-122 -92 -61
veo:-5 -27 -34
ver:-53 -20 -8
vera:-49 -33 -36
verd:0 0 0
verdad:36 16 21
verdict:-26 -22 -3
verge:-8 -1 19
verse:-13 -20 -30
version:-36 -53 -43
very:0 0 0
vestry:71 48 12
vet:-19 4 7
vet … for:93 66 82
vet … hav:91 86 80
vet … me:85 67 69
veteran:-13 -7 -32
veterans:-49 -29 -52
vets:-22 9 6
veut:54 63 45
veux:4 16 -47
veux mourir:72 101 13
vez:31 66 -15
via:-22 -21 -28
viaduct:37 63 68
viaduct … my:134 148 129
viagra:74 63 63
vial:48 61 87
vibe:0 -9 -6
vibes:78 6 -13
vicar:-59 -23 4
vicars:-41 -32 -42
vice:5 22 30
victim:-23 -13 -9
victims:-35 -48 -69
victorian:-69 -44 -41
victories:-3 -10 -17
victory:-3 -1 -1
vida:81 -16 -63
video:10 23 43
video for:78 82 100
videos:-29 -25 -73
vie:122 81 -55
viel:-39 -39 -33
viens:44 54 66
viens davaler:44 54 66
vient:1 0 -18
vietnam:-21 -26 -18
view:37 35 8
view from:96 85 101
viewpoint:-11 -9 -23
views:-23 -15 -12
vigil:-32 -11 6
vile:-50 -31 -34
village:-75 -52 -51
villain:-47 -34 -6
vinegar:-103 -92 -72
vingt:4 0 3
vinyl:140 149 119
violence:-17 -16 -7
violent:-32 -22 -41
violin:-18 -12 -3
virgin:-16 -16 -16
virginia:51 76 50
virtual:-8 -3 -1
virus:-13 -9 -8
vis:2 -4 4
visa:40 51 0
vision:72 67 63
visions:58 82 73
visions doubled:45 58 87
visit:24 -22 -36
visited:66 38 38
visiting:2 -65 -44
visitor:32 -6 -19
visitors:-23 -37 -27
visits:19 -41 -61
vitamin:-113 -94 -94
vitamins:-66 -62 -32
viva:-19 -18 -15
vivement:-6 -6 -6
vivid:-2 -2 -1
viviendo:81 21 -11
vivir:36 -25 -23
vivitrol:-11 -17 -7
vivre:131 -62 -14
vodka:120 120 85
vodka on:185 45 -11
vodka … and:24 43 42
vodka … hes:34 79 110
vodka … im:30 29 66
vodka … my:109 61 -14
vodka … way:111 -71 -53
voice:28 2 -9
voice notes:61 85 76
voice … and:150 112 48
voice … in:70 98 101
voice … to:22 97 16
voicemail:135 105 90
voicemails:1 1 -1
voices:45 65 54
voices … teh:8 14 123
void:129 54 -20
voila:2 25 -10
voir:1 4 5
voit:17 23 -5
vol:-21 -21 -10
volume:-9 -34 -41
voluntary:-2 7 16
volunteer:-23 -26 -32
volunteered:-18 -7 -28
volunteering:-37 -18 -15
volunteers:-95 -82 -76
volvo:-24 -43 -35
vom:-19 -17 -7
vomit:-119 -97 -6
vomiting:39 59 65
von:-20 -19 13
vor:-21 -23 6
vos:-18 -5 -5
vote:-73 -78 -53
voted:-37 -11 -4
votes:-24 -13 -12
voting:-2 -2 -2
voucher:-40 -23 -26
voudrais:112 -39 -25
voulais:1 7 -8
voulu:-48 -44 -25
vous:-31 -27 20
vows:-20 -11 -11
voy:33 34 69
voy a:78 91 82
voy … suicidarme:2 -1 -119
vraiment:62 65 -3
vs:-86 -74 -58
w:88 79 81
w a:58 93 42
w … in:118 84 101
waders:-28 -15 -24
wading:-5 -1 1
waffles:-32 -8 -20
wage:-17 -36 -32
wages:62 38 3
wages after:101 -3 -2
wages and:79 111 79
wagging:-1 0 0
wagon:37 12 -87
wagon … teh:-65 -10 -21
waist:13 19 29
waist … going:85 97 94
waist … im:84 99 99
wait:48 62 82
wait im:33 60 62
wait until:122 121 124
wait … for:-62 -44 -35
wait … on:39 65 96
wait … teh:51 62 50
waited:-9 22 -4
waiting:60 76 81
waiting on:137 170 125
waiting room:-105 -67 -56
waiting to:12 -212 -155
waiting … a:87 96 93
waiting … and:83 42 58
waiting … be:114 -33 -56
waiting … dark:62 80 75
waiting … dei:-4 -277 -198
waiting … got:55 66 78
waiting … house:64 65 30
waiting … train:-27 45 43
waits:65 47 -102
wake:43 21 15
wake … and:-125 -90 -78
wake … day:130 108 52
wake … got:123 84 85
wake … she:47 98 109
wake … tomorrow:1 -137 -100
wakes:32 31 60
waking:59 49 2
wales:-68 -63 -56
walk:-13 -12 6
walk in:135 134 128
walk on:-109 -105 -106
walk … a:97 81 73
walk … im:173 69 60
walked:11 -3 18
walked to:-63 -119 -81
walked … down:73 64 62
walked … into:106 104 98
walker:3 12 19
walkers:33 47 53
walking:24 6 34
walking down:144 102 88
walking in:66 74 82
walking round:-66 -125 -124
walking … and:-74 -127 -98
walks:-42 -16 -28
wall:34 30 10
wall im:130 106 94
wall until:111 136 -34
wall … i:-18 -22 -91
wall … ive:130 83 78
wall … this:114 10 -1
wall … way:107 2 16
wallet:-76 -55 -65
wallpaper:-80 -79 -69
walls:-9 3 2
wally:-1 0 0
walmart:-2 -1 -3
walrus:-4 -3 -5
walter:-13 -4 -7
waltzers:-21 -4 -3
wan:1 0 -8
wandering:-1 -7 -2
wanna:89 139 -54
wanna be:87 -29 -36
wanna dei:-18 100 -107
wanna kil:51 40 -48
wanna … anymore:123 10 -10
wanna … it:107 110 66
wanna … myself:120 113 -98
want:28 22 -22
want and:86 83 12
want help:49 70 72
want is:8 -21 -117
want one:3 -91 -83
want out:109 123 -43
want that:110 82 88
want them:84 61 103
want this:-88 -63 -13
want to:-12 -8 -68
want u:-90 -67 -18
want … act:61 107 -2
want … ambulance:99 127 143
want … anymore:34 115 13
want … away:59 78 25
want … befor:93 54 58
want … buried:26 26 90
want … come:50 81 71
want … commit:130 96 -10
want … cut:-34 -155 -12
want … dead:82 4 61
want … dei:-63 17 -54
want … disappear:103 -46 -12
want … do:55 54 -58
want … done:-9 36 82
want … drink:-25 -77 -38
want … existing:0 -142 -1
want … finish:160 121 -7
want … forever:83 14 -4
want … found:80 77 116
want … full:-27 -104 -6
want … here:-89 -93 10
want … hert:-82 -25 -12
want … in:-41 -80 -126
want … it:21 15 -92
want … ive:-123 -115 -124
want … kil:-24 -10 -139
want … make:84 45 -20
want … me:5 22 -71
want … more:-31 -71 -16
want … my:60 81 -78
want … myself:122 179 -123
want … no:97 32 -9
want … nobody:-93 -90 -2
want … not:68 -36 -87
want … of:-4 28 -109
want … old:143 -15 0
want … see:-13 -29 100
want … sleap:124 -15 3
want … stop:64 -7 17
want … suicide:55 85 -70
want … than:17 -75 -43
want … this:-84 -94 -47
want … told:109 50 53
want … tonight:86 -98 -83
want … with:-10 -94 -25
wanted:-11 -23 8
wanted one:124 117 120
wanted u:92 100 75
wanted … and:-1 47 10
wanted … cut:178 -41 -20
wanted … dead:-112 -30 42
wanted … herself:-143 -150 -66
wanted … him:-51 -11 -3
wanted … last:130 101 89
wanted … sleap:80 119 117
wanted … to:118 125 123
wanting:77 36 -118
wanting it:206 44 -64
wanting to:-26 45 -171
wanting … and:-76 -75 32
wanting … dei:-125 6 22
wanting … end:107 165 -10
wanting … jmup:-44 -78 -32
wanting … kil:92 130 -53
wanting … liv:-48 -92 -5
wanting … my:46 15 -113
wanting … myself:106 107 -89
wants:-4 5 -92
wants to:38 49 -64
wants … and:46 35 -92
wants … dei:-51 55 28
wants … do:83 108 -34
wants … end:69 52 -20
wants … kil:89 99 -88
war:-16 -60 -60
ward:8 -17 -19
ward … wat:130 79 72
warden:57 61 8
wardrobe:2 9 46
wards:-57 -30 -24
ware:93 -26 -14
warehouse:39 73 77
waren:46 -11 -5
warfarin:73 87 105
warm:46 67 91
warm … i:23 53 57
warmed:-9 -17 13
warmer:-11 -2 -1
warn:-16 16 24
warned:12 27 13
warning:-11 -29 -48
warnings:-26 -20 -8
warns:-8 -31 -9
wars:-51 -49 -13
wary:-2 -2 -1
was:-37 -44 -22
was all:29 20 21
was an:72 57 8
was close:-94 -79 -1
was dead:66 5 -48
was disappointed:109 -18 -7
was for:131 148 138
was gone:69 -121 -103
was grateful:146 129 124
was happy:98 104 86
was haveing:92 80 59
was here:142 115 131
was id:104 88 66
was its:127 112 104
was jealous:119 104 -3
was long:103 67 9
was my:72 58 60
was neva:49 117 109
was nice:33 85 103
was ok:136 116 115
was on:32 -40 -101
was one:10 26 -55
was plenty:107 88 104
was sitting:129 112 120
was suicidal:0 -148 -25
was this:112 98 13
was tierd:168 142 139
was told:-101 -68 -43
was … ago:52 -17 -94
was … am:76 1 -5
was … be:41 23 28
was … born:121 -16 -9
was … burden:-147 11 10
was … deadline:103 108 121
was … goodbye:114 125 107
was … here:105 105 97
was … in:-83 -60 -55
was … its:51 81 103
was … last:74 74 72
was … less:139 92 101
was … lie:121 131 68
was … little:43 48 63
was … mistake:41 -7 -5
was … off:-41 -75 -88
was … one:-25 -84 -75
was … out:-88 -69 -69
was … tea:65 82 43
was … ther:-41 -58 -38
was … todays:24 -112 -14
was … u:74 91 72
was … week:81 9 18
was … write:104 95 82
wash:-29 -22 -15
wash up:65 80 132
washbag:-41 -54 -32
washed:42 57 73
washed … teh:86 88 88
washer:12 -2 -1
washing:-9 3 -12
wasnt:58 68 84
wasnt alone:127 66 76
wasnt for:92 35 -2
wasnt her:135 144 140
wasnt scared:93 108 77
wasnt suicidal:122 117 59
wasnt … enough:77 114 47
wasnt … more:150 -33 -36
wasnt … thing:-69 -58 -9
wasnt … u:100 108 77
wasp:-7 8 -30
wasps:-8 -2 9
waste:46 68 99
wasted:-26 -27 -30
wasting:-29 -33 -25
wat:3 16 23
wat for:141 61 75
wat i:58 48 52
wat if:18 60 34
wat ive:69 60 91
wat scares:79 33 -8
wat to:-66 -65 -43
wat … and:58 48 11
wat … brought:29 8 16
wat … can:-67 -58 -62
wat … does:78 63 35
wat … drove:77 93 -4
wat … find:97 101 90
wat … gave:97 103 89
wat … had:13 41 71
wat … in:58 54 78
wat … its:125 108 65
wat … know:109 81 77
wat … last:122 121 109
wat … left:62 22 26
wat … let:31 32 72
wat … need:137 136 170
wat … saving:143 63 62
wat … started:88 89 63
wat … ther:105 24 22
wat … time:106 113 82
wat … to:53 22 30
wat … tok:104 114 111
wat … u:-95 -66 -105
wat … waiting:101 34 50
wat … want:42 65 -79
wat … wanted:95 84 62
wat … wen:-74 -98 -61
wat … would:-127 -79 -43
watch:-3 0 -12
watch it:112 114 25
watch my:-59 -54 -40
watch … teh:104 112 84
watch … u:104 99 99
watched:22 1 1
watched … all:106 124 120
watches:-35 -16 -6
watching:-59 -29 -46
watching strictly:104 78 71
water:-8 18 8
water i:49 29 4
water in:119 105 94
water up:122 103 122
water … am:49 61 79
water … down:43 79 81
water … it:70 70 91
water … not:135 84 66
water … teh:-107 -99 -103
water … to:89 53 68
watered:40 32 32
waterfall:24 15 7
watering:1 -43 -42
waterproof:38 38 53
waters:76 88 108
waters … and:61 72 99
waters … my:53 61 57
wave:35 13 29
waved:-83 -73 -67
waves:26 25 13
waving:11 -15 -16
wax:-13 -3 6
way:40 41 52
way it:126 93 102
way teh:81 92 88
way … a:-43 -30 -79
way … dnt:99 67 94
way … for:144 158 111
way … had:-51 -40 -87
way … hav:80 68 43
way … my:-36 -21 -51
way … of:-39 -71 -63
way … than:48 99 116
way … this:-15 -68 -79
way … u:115 76 58
way … went:99 88 113
way … wont:52 79 66
ways:0 64 -150
ways to:88 91 -34
we:-111 -105 -100
we had:38 57 41
we used:93 71 73
we … at:-69 -46 -78
we … first:109 115 32
we … for:-106 -98 -83
we … go:57 38 40
we … got:102 102 97
we … it:-64 -79 -44
we … teh:-29 -26 -31
we … to:-57 -24 -11
we … together:96 111 96
weak:-33 33 41
weakness:-25 -14 -13
weaned:-55 -1 2
weaning:-23 -10 -10
weapon:-28 -51 -110
wear:-51 9 22
wearing:66 32 46
wears:-43 -31 -44
weary:38 -54 -49
weather:-20 -59 -34
weathers:19 18 -8
web:-3 -1 -4
webinar:-21 -13 -12
website:-54 -52 -13
wed:-6 -11 -44
wed be:163 144 34
wedding:-16 -12 19
wedding anniversary:154 139 135
wedding ring:89 91 100
wedding … off:65 88 77
wedding … on:51 88 88
wedding … over:64 104 84
weddings:-11 -6 -3
wedged:94 106 100
wednesday:19 8 24
wednesday wen:109 112 99
wednesday … for:115 110 122
wednesdays:48 99 101
weds:-4 -4 88
wee:0 25 35
weed:0 -117 -49
weedkiller:79 71 89
weeds:-60 -75 -25
week:-28 -52 -72
week it:100 93 45
week its:-15 -98 -50
week … a:82 67 107
week … after:82 -51 -13
week … back:91 107 33
week … first:99 78 90
week … how:82 88 -36
week … no:-91 -72 -42
weekday:10 9 13
weekdays:69 79 79
weekend:-30 -39 -33
weekend my:-33 -83 -103
weekend … ive:73 97 49
weekends:-34 -35 -77
weekly:-106 -98 -104
weeks:-72 -108 -117
weeks ago:28 -75 -19
weeks and:-74 -37 -71
weeks back:146 88 -10
weeks of:22 39 71
weeks off:-10 -118 -90
weeks worth:2 68 53
weeks … i:101 37 71
weeks … on:87 39 71
weeks … teh:-25 -89 -92
weeks … was:121 -15 -15
weep:-67 -35 -40
weeping:35 57 56
weepy:-46 -16 -23
weigh:65 147 143
weighed:-15 -33 -19
weighing:-40 -29 -29
weighs:26 57 -32
weight:15 -15 10
weighted:-38 -30 -62
weights:119 104 107
weil:-23 -18 -24
weir:71 84 67
weir and:119 122 129
weird:-22 41 44
weirdest:-17 -11 -8
weirdly:8 40 85
weirdos:0 1 1
weiss:21 15 -48
welcome:4 -89 -74
welder:-25 -7 -9
welfare:-11 -5 0
well:0 0 0
wellbeing:-31 -7 -40
wellies:-49 -50 -57
wellness:18 20 19
welsh:-22 -6 -8
wem:4 3 -24
wen:10 27 29
wen ill:93 125 46
wen its:90 36 41
wen ive:31 33 -11
wen sombody:-93 -90 -76
wen theyve:155 135 122
wen this:27 16 73
wen youve:140 116 23
wen … and:-90 -94 -109
wen … ask:33 56 44
wen … at:73 46 63
wen … been:45 47 -56
wen … dead:9 48 42
wen … do:87 43 -8
wen … drank:-22 -92 -74
wen … end:140 136 89
wen … goes:110 70 48
wen … going:72 100 99
wen … has:136 78 3
wen … hear:112 103 88
wen … in:-79 -98 -61
wen … isnt:-87 -86 -73
wen … it:37 54 68
wen … ive:19 39 60
wen … late:103 101 56
wen … leave:35 26 37
wen … left:-118 -118 -139
wen … me:59 76 70
wen … not:-102 -154 -157
wen … sais:-91 -78 -9
wen … sees:-107 -106 -74
wen … started:97 96 116
wen … that:22 57 47
wen … to:-49 -34 -45
wen … tok:-81 -66 -51
wen … was:-114 -83 -108
wen … wil:115 122 103
wendy:-27 -22 -14
wendys:-15 -49 -34
wenn:18 30 43
wensday:-1 0 0
went:5 -8 7
went blue:-110 -101 -96
went down:83 80 89
went far:62 84 59
went home:3 -56 -66
went in:-86 -72 -98
went … at:30 53 33
went … bought:61 63 73
went … i:73 95 138
went … im:112 81 54
went … not:117 37 40
went … sleap:144 61 72
went … teh:-73 -81 -84
wept:-69 -39 -26
wer:-19 -17 -6
werde:79 93 8
were:-54 -58 -38
were dead:92 -151 -46
were my:96 93 100
were teh:73 84 83
were … for:-92 -92 -74
were … hes:80 84 72
were … i:53 42 16
were … teh:-86 -53 -77
were … thing:171 125 134
were … to:-65 -78 -80
were … u:-102 -96 -105
were … was:84 91 82
werent:123 58 -5
werent … and:-53 -83 -46
werk:-4 -4 -6
west:-29 -9 1
wet:20 54 55
wet … and:48 13 -13
wetsuit:21 -25 -34
wetsuits:0 0 0
weve:-124 -94 -89
weve been:-69 -70 -82
weve both:69 70 85
wh:0 0 0
whale:-2 -2 -1
whatever:-80 -63 -34
whatever it:-43 -32 -37
whatever was:65 76 93
whatever … in:132 123 74
whatever … teh:99 107 93
whats:27 -8 -2
whats in:155 193 171
whats … for:-33 -104 -80
whats … in:152 113 83
whats … it:98 109 58
whats … me:36 -124 -86
whats … of:69 -28 -20
whats … teh:130 129 142
whats … use:64 -37 -25
whatsapp:6 -7 14
whatsoever:-39 -13 -13
wheel:54 49 61
wheel … teh:98 88 89
wheelbarrow:-18 -22 -15
wheelchair:72 51 82
wheelchairs:6 39 45
wheeled:-21 25 22
wheelie:-1 0 14
wheels:28 39 45
whenever:-28 44 -94
where:33 30 37
where and:67 68 102
where hes:-46 -36 -119
where ill:124 146 158
where nobody:98 55 30
where teh:15 30 21
where theres:65 49 95
where they:-105 -98 -87
where to:52 47 60
where u:-73 -47 -106
where … at:14 -106 -69
where … been:-90 -47 -31
where … headed:53 79 92
where … im:-60 -26 -30
where … no:105 103 100
where … u:-101 -97 -132
where … want:79 45 -7
where … was:-78 -78 -52
wheres:-32 -26 -26
wherever:162 140 124
wherever … is:104 -15 -20
whether:-72 -11 -90
which:-34 -21 -27
which is:92 81 93
which ive:1 -62 -34
which made:100 15 34
which … and:67 96 132
which … first:58 61 66
which … is:-84 -88 -85
which … tomorrow:103 105 100
which … tonight:139 141 131
whichever:18 19 -11
while:-4 3 1
while hes:-67 -74 -113
while im:-131 -124 -141
while ive:-85 -112 -102
while teh:88 110 94
while … at:35 49 77
while … teh:-127 -103 -106
whippet:-8 14 -14
whiskey:73 35 64
whisky:103 79 54
whisky and:68 98 118
whisper:-6 -6 -2
whispered:-4 14 -43
whispering:162 183 188
whispers:-42 -33 -66
whist:-48 -49 -53
whistle:50 71 71
whistled:91 -18 -1
whistling:-42 -57 -55
whitby:-14 -1 -7
white:23 21 29
white knuckling:87 -48 -33
white ones:128 90 88
white … in:44 36 28
white … teh:101 110 112
whiteboard:-60 -67 -64
whites:-77 -87 -54
whitsun:-2 0 1
who:-21 -9 -34
who are:-50 -120 -74
who arent:105 102 93
who can:-50 28 21
who cares:95 95 80
who dei:83 -3 0
who i:58 67 92
who jumped:69 127 36
who killed:101 64 -21
who wants:87 35 -45
who … asked:123 127 -1
who … do:115 131 113
who … get:40 68 89
who … here:109 96 53
who … leave:-95 -52 -34
who … teh:-49 -58 -5
who … themselves:99 79 -1
whod:24 -96 -106
whod hav:81 -13 -4
whod … i:76 7 -7
whoever:24 25 46
whoever … next:132 101 70
whoevers:-17 8 25
whole:-6 -1 16
whole bag:160 128 133
whole body:162 148 131
whole family:-80 -78 -72
whole month:94 155 154
whole months:81 107 111
whole shelf:115 104 117
whole weekend:-83 -101 -99
whole weeks:123 128 122
whole … and:95 95 72
whole … box:169 102 97
whole … dnt:97 91 79
whole … he:101 71 80
whole … im:32 54 65
whole … me:67 0 -55
whole … on:-88 -67 -53
whole … out:78 105 93
whole … to:4 -42 -94
whole … today:97 -1 4
whole … worth:124 109 101
wholl:124 140 150
whom:-42 -17 -74
whos:-2 -29 -54
whos … his:114 114 126
whose:-95 -81 -86
whove:-34 -31 -6
why:3 -2 21
why and:94 130 77
why ive:-42 -17 -49
why not:67 88 84
why on:72 -7 8
why that:-61 -14 -34
why … did:84 53 63
why … not:109 76 50
why … teh:72 100 75
wi:63 74 76
wich:-10 -7 -16
wicked:2 -22 -12
wide:43 54 45
widow:-61 -57 -36
widowed:107 16 -17
widower:4 -19 -27
widows:-21 -36 -34
wie:-30 -26 -45
wieder:46 61 -83
wiedersehen:20 24 21
wife:-26 -34 -46
wife im:4 88 76
wife sais:-53 -89 -54
wife wil:132 73 92
wife would:-117 -14 -9
wife … am:138 97 75
wife … for:94 91 121
wife … i:99 23 3
wife … myself:11 12 86
wife … not:-72 -11 -29
wife … off:80 66 42
wife … she:113 110 106
wifes:43 39 25
wifes … and:82 93 93
wifes … is:90 84 48
wifi:-84 -49 -88
wifis:-52 -39 -41
wig:-8 -12 -22
wigs:-32 -17 -11
wil:17 32 42
wil and:-30 -93 -67
wil do:29 47 32
wil drink:48 79 127
wil notice:73 44 -60
wil shoot:-90 -101 -72
wil sombody:116 116 123
wil sterben:78 71 -3
wil think:114 50 116
wil this:105 101 121
wil walk:139 143 108
wil … by:57 81 54
wil … empty:99 118 132
wil … end:-78 -83 -108
wil … good:-32 -32 -15
wil … hes:-68 -88 -40
wil … him:48 28 -149
wil … lfie:121 131 131
wil … myself:57 62 72
wil … of:76 52 60
wil … once:137 144 143
wil … sunday:111 104 115
wil … ther:68 99 74
wil … to:-50 -64 -49
wil … u:-58 -49 -44
wil … umbringen:59 62 -49
wil … under:92 90 104
wild:-73 -77 -76
willing:-73 6 -78
willpower:-13 -3 14
wills:-15 -12 -23
win:-40 -109 -103
wind:42 65 49
wind is:112 99 101
wind … up:87 81 89
window:50 58 78
window for:97 44 42
window on:136 125 102
window … but:105 122 118
window … his:78 81 51
window … i:68 83 75
windows:-43 -26 -25
windows open:138 122 109
windows … i:-82 -74 -65
windows … up:129 130 131
windowsill:-57 -60 -64
winds:36 27 40
windscreen:36 36 11
windy:-92 -96 -70
wine:43 5 3
wine glass:102 119 122
wine … me:42 57 86
wine … my:78 76 85
wines:113 125 101
wing:57 55 -1
wings:-12 -1 -9
winked:-20 -1 -10
winner:-4 -7 -9
winning:14 35 5
wins:-21 -15 9
winston:-5 -1 -1
winter:-108 -124 -129
winter … teh:132 92 51
winters:-52 -53 -42
wipe:-12 -67 -21
wiped:71 57 64
wipes:1 0 0
wir:-35 -34 -26
wird:-31 -27 -24
wire:50 33 35
wired:13 16 -32
wireless:-29 -46 -41
wires:75 108 84
wisdom:-79 -49 -50
wise:-21 -20 -44
wiser:-21 -10 -7
wish:70 -84 -52
wish i:71 -68 -2
wish is:59 99 118
wish it:144 66 -19
wish me:-95 -42 -24
wish theyd:141 -13 -2
wish to:-75 52 -131
wish … alife:88 -46 -33
wish … could:58 -15 -43
wish … died:100 -8 -2
wish … my:152 145 59
wish … stop:67 -25 -29
wish … teh:114 -17 -44
wish … that:71 107 132
wish … was:80 -118 -20
wish … were:61 -114 9
wish … would:109 -88 -23
wished:38 23 48
wishes:34 22 33
wishes she:-10 -111 -15
wishes … dead:4 -106 -7
wishes … was:89 41 86
wishing:157 -21 -37
wishing i:108 -35 -32
wishing it:96 -85 -40
wishing … had:66 -7 -2
with:-9 -7 0
with any:163 102 114
with bricks:123 109 114
with each:52 110 81
with every:156 144 83
with him:39 50 7
with mum:46 41 45
with myself:51 17 -29
with no:49 77 9
with nobody:54 2 -98
with suicidal:-104 -89 -5
with tea:-76 -72 -63
with vodka:99 123 -16
with wat:147 172 186
with wine:-16 -14 -112
with … am:101 86 60
with … baby:-38 -54 -59
with … because:-35 -29 -123
with … belt:70 57 4
with … beside:88 76 88
with … bore:82 84 74
with … bottle:68 82 84
with … bread:21 43 89
with … can:66 83 75
with … cigarette:55 82 25
with … clothes:102 97 43
with … club:-71 -66 -73
with … cut:77 115 112
with … date:66 73 45
with … dog:-111 -101 -55
with … dressing:139 117 58
with … eyes:58 53 66
with … feet:53 63 80
with … fine:106 112 116
with … foot:116 146 147
with … gin:73 54 76
with … group:-63 -56 -103
with … gun:148 140 116
with … hammer:101 114 103
with … hands:42 82 42
with … he:37 53 80
with … if:-72 -54 -86
with … insurance:119 37 17
with … kitchen:-25 -9 -72
with … knife:126 130 133
with … late:108 36 28
with … lfie:86 90 36
with … lid:140 156 163
with … lighter:63 105 -20
with … name:65 24 14
with … needle:109 110 59
with … not:29 -94 -155
with … note:88 90 108
with … old:-90 -100 -94
with … on:64 60 65
with … one:19 88 65
with … out:75 71 73
with … over:36 34 41
with … pills:65 73 45
with … rest:62 96 107
with … roap:107 109 115
with … shes:-101 -76 -94
with … shotgun:129 139 154
with … shouting:12 32 59
with … skull:160 152 148
with … sword:100 44 65
with … tablets:120 119 111
with … teh:-51 -25 -54
with … thank:81 66 65
with … thats:-31 3 -17
with … thoughts:-75 -110 -3
with … through:79 87 103
with … torch:-84 -82 -51
with … twelve:77 75 86
with … u:34 54 94
with … wetsuit:-82 -76 -85
withdrawal:-75 -119 -68
withdrawal … i:-62 -150 -30
withdrawals:-130 -95 -66
withdrawing:-13 -61 -5
withdrew:-1 -1 0
within:19 -32 -10
within … hour:14 34 64
without:28 22 -6
without alcohol:92 50 78
without me:97 88 109
without my:-108 -93 -61
without telling:104 126 99
without … its:148 131 125
witness:-10 -8 -5
witnessed:25 22 26
witnesses:-40 20 13
wives:-5 2 -2
wizard:-49 -52 -36
wks:38 -17 -4
wobble:11 -22 -14
wobbles:-5 -10 -25
wobbling:115 89 84
wobbly:4 -97 -30
wochen:28 34 -17
wochenende:-21 -14 -25
wohl:71 80 93
woke:11 -5 -7
woke … blue:117 118 60
woken:47 34 15
woken up:31 -22 -111
wollte:-38 -36 -8
woman:-82 -48 -51
womans:1 6 6
women:-71 -32 -31
womens:-58 -73 -53
won:-42 -47 -16
won and:114 42 35
wonder:91 13 60
wonder if:67 -26 -24
wondered:27 8 17
wonderful:11 -5 22
wonderfully:4 3 5
wondering:15 -67 -37
wonders:-16 -44 -13
wonky:-17 -13 -9
wont:100 103 105
wont answer:57 61 58
wont eat:44 94 -22
wont exist:39 80 93
wont go:-89 -107 -105
wont liv:92 97 113
wont look:44 -11 -24
wont need:26 19 53
wont pick:53 60 86
wont stop:-49 -82 -35
wont to:58 69 -61
wont wake:-72 -81 -55
wont … a:117 163 154
wont … after:-100 -126 -142
wont … at:112 104 87
wont … bleeding:-88 -88 -82
wont … dei:84 61 -20
wont … geting:136 108 115
wont … go:27 41 84
wont … here:-29 -38 -53
wont … i:14 -16 28
wont … im:71 119 72
wont … its:47 62 64
wont … ive:50 8 1
wont … much:-7 -102 -79
wont … needing:-52 -99 -86
wont … that:60 37 62
wont … ther:56 76 96
wont … to:135 126 121
wont … u:-139 -136 -145
wont … up:20 21 27
wood:-14 17 41
wooden:-105 -96 -57
woods:98 97 86
woodwork:-4 -41 -1
wool:-42 -19 -62
woozy:63 43 55
word:-1 1 -51
wording:58 61 76
words:-36 -6 1
words to:-22 -24 -39
wore:-69 -43 -38
work:-64 -72 -62
work i:41 -25 -29
work id:54 83 47
work in:-49 -57 -77
work its:144 117 107
work until:15 19 -110
work … do:73 55 -3
work … locked:56 78 63
work … morning:-29 -65 -27
work … of:85 -16 -6
work … than:99 -3 0
worked:11 16 9
worked for:-90 -90 -83
worked out:89 77 80
worker:-68 -103 -168
workers:-35 -31 -20
working:-4 -2 -6
working out:35 77 -135
workout:-1 -1 -1
works:-32 22 7
worksheet:-34 -17 -15
worksheets:-19 -19 -44
workshop:34 28 28
worktop:53 36 60
world:26 13 12
world and:-44 -134 -94
world i:-75 -90 -49
world … i:-81 -64 -42
world … one:97 -9 -5
world … over:95 -14 -2
worlds:44 -73 -64
worlds beter:123 -7 -1
worm:-42 -28 -34
worming:-77 -79 -77
worn:-7 -34 10
worn out:-40 -81 -82
worried:-104 -70 -160
worrier:-13 -7 -9
worries:-23 -60 -49
worry:-52 -57 -56
worrying:-14 14 35
worse:12 -10 -82
worse … in:98 153 125
worst:-85 -131 -135
worth:-1 -4 6
worth of:85 31 47
worth … me:155 118 107
worthless:62 6 -11
would:29 -28 -92
would anyone:109 75 -57
would care:168 -16 -16
would do:108 157 45
would hav:-23 -73 -32
would my:105 -17 -7
would not:-7 -94 -21
would take:100 62 32
would … asleep:171 75 8
would … death:77 75 81
would … end:102 137 -29
would … fine:165 -18 -7
would … get:80 49 46
would … hert:80 64 -62
would … if:66 39 -4
would … me:38 43 80
would … not:51 -37 -39
would … parents:103 2 23
would … without:97 -105 -51
wouldnt:54 -42 -56
wouldnt do:108 -19 64
wouldnt mind:87 -105 -49
wouldnt say:73 0 -84
wouldnt … here:133 134 0
wouldve:28 34 31
wound:140 146 101
wounds:68 68 15
wow:-21 -23 -13
wrap:-72 -59 -58
wrapped:115 108 87
wrappers:-23 -27 -20
wrapping:-9 -8 29
wreath:63 0 0
wreck:-30 8 7
wrecked:8 -8 -16
wren:-28 -17 -14
wrestling:-52 -48 -6
wristband:-39 -20 -8
wrists:103 122 85
wrists and:132 124 -31
wrists done:132 125 123
wrists … be:12 12 -126
write:12 26 42
write it:-73 -86 -119
write this:65 48 45
write … is:110 110 112
write … my:116 112 84
writer:-3 12 2
writers:-12 -6 0
writes:-57 -50 9
writing:-27 -26 -27
writing goodbye:19 19 -90
writing it:-67 -75 -79
writing this:100 61 51
writing … letters:54 58 -104
writing … teh:81 113 117
written:13 28 28
written it:129 142 142
written on:-102 -90 -84
written to:93 115 112
written … and:38 36 56
written … on:83 58 65
written … one:122 115 127
written … she:-46 -36 -11
written … teh:70 49 34
wrong:-27 -26 -43
wrong way:105 126 125
wrote:-10 10 34
wrote a:-81 -96 -148
wrote in:-17 9 -69
wrote my:89 110 99
wrote this:55 38 63
wrote … dnt:106 86 76
wrote … i:112 22 60
wrote … my:-4 -94 -97
wrote … note:-69 -83 -135
wrote … this:88 94 98
wrung:76 -23 -6
wunschte:50 -39 -25
wurde:-1 -22 -10
x:50 111 103
xanax:63 71 59
xans:58 55 29
xbox:8 -5 15
xmas:37 48 33
xx:17 25 28
y:-4 0 -9
y no:15 68 67
y … despierta:135 105 117
y … estoy:-39 -4 -6
y … lo:107 -4 -29
y … por:41 54 40
y … quiero:-63 -16 19
y … se:39 81 20
ya:45 40 80
yaar:-16 -14 -29
yall:-32 30 37
yard:48 81 42
yarn:40 39 28
yawn:-58 -49 -34
yawning:-46 -51 -10
yay:-29 -38 -42
ye:-7 -15 5
yeah:3 59 57
year:-45 -66 -115
year ill:12 5 -81
year … and:112 138 84
yearly:-35 -24 -15
years:-100 -104 -127
years ago:-90 -27 -29
years back:-80 -44 -57
years eve:53 49 82
years in:-84 -53 -60
years ive:-117 -68 -43
years since:-73 -63 -25
years was:44 49 77
years … a:-68 -92 -55
years … all:103 98 86
years … and:-24 -40 -94
years … going:71 75 69
years … gone:140 1 4
years … its:95 29 13
yeast:-25 -18 -18
yeastwood:-2 -2 -3
yeet:66 19 -66
yeeted:-6 -3 -2
yeeting:20 -27 -39
yelled:-47 -10 -6
yelling:33 48 45
yellow:89 106 93
yells:-28 -29 -19
yep:-3 -1 -1
yes:-29 -13 -28
yes she:107 94 78
yes … not:96 71 -1
yes … to:91 49 -19
yesterday:53 49 -23
yesterday on:57 -22 20
yesterday … for:96 47 -1
yesterday … my:133 78 -51
yesterday … teh:45 -53 -16
yesterdays:29 39 24
yet:-17 -52 -23
yew:10 42 47
yo:-24 4 -17
yo … no:-46 9 14
yoga:-36 -7 12
yoghurt:4 15 23
yoghurts:-55 -36 -33
york:-1 -2 -21
yorkshire:-18 -23 -16
youd:36 72 97
youll:67 73 85
youll know:128 109 105
youll need:102 54 49
youll neva:-128 -128 -114
youll see:132 97 89
youll want:46 63 102
youll … for:78 80 89
youll … i:105 72 73
youll … to:77 43 50
youll … why:116 104 90
young:-61 -82 -77
younger:-32 -48 -86
youngest:9 -19 -11
youre:-63 -50 -26
youre … last:180 156 139
yours:25 50 76
yours … teh:131 143 139
yourself:0 2 -121
yourself … day:46 85 0
yourself … said:113 96 -6
yourselves:103 132 125
yous:46 62 66
youth:-18 -8 -26
youtube:-74 -74 -54
youve:-12 5 -2
youve all:64 70 98
youve been:85 90 117
youve had:78 54 68
youve … a:86 115 110
youve … been:74 79 104
yrs:-80 -141 -140
yusuf:-52 -57 -35
z:24 -6 -2
zaps:-20 -5 -20
zealand:-10 -13 -18
zehn:-23 -24 -18
zero:23 26 27
zinc:-3 -5 -5
zip:-74 -65 -68
zipped:90 76 59
zombie:-45 -44 -17
zombies:-73 -80 -21
zone:4 -7 -3
zoo:-43 -41 -44
zoom:53 11 -10
zopiclone:30 58 54
zu:58 42 -4
zug:-11 -14 -7
zum:-41 -43 -27
zumba:-44 -30 -25
zur:73 56 68
zurich:-20 -14 20
zusammen:-49 -52 -41
zwanzig:-3 -2 -2
zwei:-74 -50 -19
zwolf:-12 -17 -13
`;
