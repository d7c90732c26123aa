import { markers } from './entry-group.ts';

/** Spanish, French and German words that change how the signals beside them are read. */
export const markersOther = [
  ...markers(
    { group: 'es.past', language: 'es', marks: 'past' },
    `
    hace (#|muchos|varios|unos|@number|tres|dos|cinco|diez|anos) *1 (anos|ano)?
    hace (mas de)? (un|cuatro|seis|siete|ocho|nueve|once|doce|trece|catorce|quince|dieciseis|dieciocho|veinte|treinta|cuarenta|bastantes|mucho) (anos|ano|tiempo|decadas)
    (antes|cuando era|cuando tenia|en el pasado|de adolescente|el ano pasado)
  `,
  ),
  ...markers(
    { group: 'es.now', language: 'es', marks: 'now' },
    `
    (esta noche|hoy|manana|ahora mismo|ahora|esta tarde|hoy mismo|manana mismo|este fin de semana)
    en (@number|diez|cinco|veinte|quince|unos|pocos|unas|media|dos|tres|una) (minutos|horas|hora)
    (en un rato|dentro de poco|en cuanto se duerman|ya mismo)
  `,
  ),
  ...markers(
    { group: 'es.guard', language: 'es', marks: 'guard' },
    `
    no (tengo|siento|tuve|hay) (ganas|intencion|deseos|intenciones) de (morir|morirme|matarme|suicidarme|quitarme la vida)
    no pienso (mas|ya)? en (suicidarme|matarme|el suicidio|morir|morirme|la muerte|quitarme la vida)
    (dejado|deje) de pensar en (suicidarme|matarme|el suicidio|morir|morirme|quitarme la vida)
    (terminar|acabar) con todo (el|este|lo) (trabajo|papeleo|curso|proyecto|del|que|pendiente|temario)
    me muero de (risa|hambre|sueno|frio|calor|ganas|verguenza|amor|sed|miedo|pena|aburrimiento|envidia|ternura)
    (muerto|muerta|morir|morirme|morirse) de (risa|hambre|sueno|frio|calor|ganas|verguenza|amor|sed|miedo|pena|aburrimiento|ternura)
    (me estoy|estoy) (muriendo) de
    (acabar|terminar) con (el tabaco|el cigarro|el alcohol|el azucar|esta tarea|la tesis|los examenes|la mudanza|las deudas)
    desaparecer (bajo|debajo de) (la|las|el|una) (manta|mantas|sabanas|cobija|edredon)
    (quiero|voy a|quisiera) (matar|morir) el tiempo
    no (quiero|puedo) vivir (mas)? (en esta|en esa|en este|aqui|con mis|con mi|sin ti|sin el|sin ella|en la)
    (no quiero|ya no quiero) (estar aqui|existir) en *1 (mexico|clase|la escuela|el trabajo|casa)
    (quiero|voy a) desaparecer (el|la|los|las|un|este|esta)
    (se quiere|se quieren|los quiero|lo quiero|la quiero|las quiero|te voy a|lo voy a|la voy a|te quiero) (matar|morir)
    no me odio
    no quiero vivir (mas)? (en|con|aqui con|sola en|junto a)
    no valgo nada (para ti|para el|para ella|para vos|sin ti)
    (sin|si no|sabes que|cuando te enteras que|x|porque no) *3 (la|mi) vida (ya)? no tiene sentido
    (me quiero morir|quiero morir|me quiero matar|quiero matarme|suicidarme|matarme|morirme|desaparecer) *3 (unos dias|un rato|de tu vida|de risa|adorable|adorables|lindo|hermoso|tierno)
    (regla|tareas|hambre|frio|calor|sueno|pileta|gym|gimnasio|bts|selena|instagram|profe) *6 (me quiero morir|quiero morir|matarme|suicidarme|ganas de morir|me quiero matar|no quiero existir)
    (llorar|reir) o suicidarme
    no quiero estar aqui (en|si no puedo|con estos|escuchando|haciendo)
    (partida|partido|examen|parcial|parciales|concierto|entrada|temporada|serie|capitulo|matematicas|clase|clases|tarea|estudiar|estudie|celular|bts|kpop|juego|equipo|gol|bariloche|cafe|clima|bateria|wifi|lunes|jueves|pelo|audifonos|profe|profesor|facultad|facu|suspender|aprobar|tiktok|twitter|novela|show|trailer|cancion|album|comic|anime|perfume|limpiando|gym|dieta|hamburguesa|pizza|chocolate) *8 (me quiero morir|quiero morir|quiero morirme|quiero desaparecer|me quiero matar|suicidarme|matarme|la vida no tiene sentido|la vida ya no tiene sentido|mi vida no tiene sentido|mi vida ya no tiene sentido|no quiero existir|ya no quiero existir|no quiero vivir|me quiero suicidar|voy a suicidarme|pensando en el suicidio)
    (me quiero morir|quiero morir|quiero morirme|quiero desaparecer|me quiero matar|suicidarme|matarme|la vida no tiene sentido|la vida ya no tiene sentido|mi vida no tiene sentido|mi vida ya no tiene sentido|no quiero existir|ya no quiero existir|no quiero vivir|me quiero suicidar|voy a suicidarme|pensando en el suicidio|no quiero despertar) *6 (partida|partido|examen|parcial|parciales|concierto|entrada|temporada|serie|capitulo|matematicas|clase|clases|tarea|estudiar|celular|bts|kpop|juego|equipo|bariloche|cafe|clima|bateria|wifi|pelo|profe|profesor|facultad|facu|suspender|aprobar|cancion|album|anime|sueno|actualiza|conmigo|contigo|rato|por hoy)
    (cada vez que|si no|cuando) *6 (la vida|mi vida) (ya)? no tiene sentido
    (de mi|un sueno|sueno) *4 no quiero despertar
    no quiero despertar (a nadie|con la|para recordar|la realidad|de este|de mi|a mi|al)
    (matarme|suicidarme|morir) (de ternura|limpiando|en tus brazos|a besos|y revivir)
    (vida) *2 no (tiene|tendria) (ningun)? sentido sin
    (quiero|queria|queriendo) (morir|desaparecer|matarme) (de risa|de amor|contigo|en tus|a tu lado|por ti|x)
    (el|ella|ellos|gente|usted|esa|ese|esos|politico|gobierno|equipo) *3 (no vale nada|no tiene sentido|quiere morir)
    (matarme|suicidarme) (de risa|trabajando|estudiando|en el gym|a pajas|de hambre|a trabajar)
    no (quiero|me quiero) (morir|morirme|matarme|suicidarme|desaparecer)
    no (quiero|puedo) (vivir|despertar|seguir|existir) (sin|en un|en una|con un|con una|con esa|con ese|con ella|con el|esto de nuevo|otra vez|de mi|del|de la)
    quiero (desaparecer|dormir) (de la faz de|un rato|todo el dia|por una semana|y que)
    no tiene sentido (de|comun|del|lo|que|renegar|el|de ubicacion|ese|esa|tu|su)
    (me voy a morir) (de|sola|solo|si)
    (prevencion|linea|tasa|tasas|casos) (del|de) suicidio
    adios a todos los (de|del|que)
    (cuerda|soga|navaja|cuchillo) para (tender|escalar|saltar|la|el|los|las|cortar|pelar|cocinar)
    (tomado|tomo) *1 todas sus (pastillas|pildoras) (a la hora|a su hora|sin)
    me (corte|he cortado) (el pelo|las unas|el dedo|un dedo|el flequillo|afeitandome|al afeitarme|cocinando|pelando|las puntas|la mano cocinando|la barba)
    me (corte|he cortado) con (el cuchillo de|el cuchillo del|un cuchillo de|un papel|papel|un folio|una lata|la lata|el rallador|la mandolina|el carton)
    mi (madre|padre|jefe|jefa|mama|papa|profe|profesora|abuela|hermana|entrenador|mujer) (va a matarme|me va a matar|me mata) (cuando|por|como|si) *1 (vea|se entere|llegue|sepa|suspenda|suspendo|no|romper|perder|pierdo|lo|la)
    (este|esta|estos|estas) *2 (me va a matar|van a matarme|va a matarme|me van a matar|me esta matando|me estan matando)
    (quiero|voy a) matar (a mosquitos|mosquitos|cucarachas|zombis|al jefe final|moscas)
    (cuidad|cuiden|cuida) (de|a|al|mucho|bien) *1 (plantas|coche|jardin)
    adios a todos *6 porque
    me pega (los|el|la|las|un|sus|su) *1 (resfriado|resfriados|gripe|virus|bostezos|risa|acento|catarro|catarros)
    despertara (el|la|los|las)
    me estoy cortando (el pelo|las unas|el flequillo|las puntas|la barba)
    me (corte|he cortado|queme|he quemado|hice dano|rasgue) *4 (pelando|cocinando|picando|afeitando|afeitandome|depilandome|abriendo|limpiando|planchando|jugando|lavando|fregando)
    (nunca|jamas|no) (he|habia|hubiera|ha|habria) (pensado|querido|intentado|planeado|considerado|tenido) (en|de)? (suicidarme|matarme|morir|el suicidio|quitarme la vida|pensamientos suicidas|ideas suicidas|morirme|hacerme dano|cortarme)
    (si|cuando) (tienes|tiene|sientes|alguien tiene|estas pensando|piensas|quieres|tenes|tienen) *3 (suicidas|suicidio|suicidarte|matarte|morir|morirte|quitarte la vida) *2 (llama|pide|busca|habla|escribe|marca|acude|llamen|contacta|llame|cuentaselo|avisa)
    (morir|morirme|morirse) de (vieja|viejo|viejita|viejito|mayor|anciana|anciano)
    voy a (matar|estrangular|asesinar) a *3 (si|por|cuando) *1 (se come|se comio|come|ronca|vuelve a cantar|toca|canta|gana|rompe|comerse|olvida|pone|gasta|spoilea|roncar|perder)
    (adios|chao|chau|hasta luego) (a todos|a todas|chicos|chicas|amigos|gente|familia|mama|todos) *1 (nos vemos el|nos vemos manana|nos vemos luego|nos vemos pronto|nos vemos la|hasta manana|hasta el lunes|hasta el|me voy a dormir|me voy a trabajar|me voy a clase|que tengan|buen fin|vuelvo el|vuelvo en)
    desaparecer *1 (una|unos|un|dos|el) (semana|dias|mes|finde|fin de semana|ratito|rato|verano)
    (estoy|parado|parada|sentado|sentada) *1 (en|sobre) (el|la|un|una) (puente|azotea|tejado|balcon|acantilado|anden|muelle) *1 (haciendo|mirando|viendo|pescando|regando|tomando|esperando|arreglando|con) *3 (fotos|foto|barcos|patos|atardecer|puesta de sol|fuegos|cafe|plantas|tren a|tren de|tren para|antena|goteras|perro|ninos|vistas)
    (pastillas|pildoras|medicacion|tabletas) *2 (como|segun) *2 (dijo|dice|medico|medica|doctor|doctora|receta|siempre|indico|mando|farmaceutico|prospecto)
    (todas|sus|las) *1 (pastillas|pildoras) (de la semana|del dia|como dijo|como dice|a la hora|a su hora|de hoy|de la tension)
    (mi|la) (abuela|madre|mama|padre|papa|abuelo|jefe|jefa|profe) dice que me (va a matar|mata) (si|cuando|como)
  `,
  ),
  ...markers(
    { group: 'fr.past', language: 'fr', marks: 'past' },
    `
    il y a (#|@number|longtemps|plusieurs|des|trois|deux|cinq|dix|quelques) *1 (ans|annees)?
    il y a (un|quatre|six|sept|huit|neuf|onze|douze|quinze|vingt|trente|quarante) (an|ans|annees)
    (quand jetais|autrefois|a lepoque|lannee derniere|dans le passe|quand javais)
  `,
  ),
  ...markers(
    { group: 'fr.now', language: 'fr', marks: 'now' },
    `
    (ce soir|demain|aujourdhui|maintenant|cette nuit|tout de suite|demain matin|ce week end)
    dans (@number|dix|cinq|vingt|quelques|une|deux|trois) (minutes|heures|heure|minute)
  `,
  ),
  ...markers(
    { group: 'fr.guard', language: 'fr', marks: 'guard' },
    `
    (aucune|plus|pas|jamais|nulle) (envie|intention|idee) (de|den) (mourir|me tuer|me suicider|finir|mettre fin|disparaitre|crever)
    en finir avec (ce|cette|ces|mon|ma|mes|le|les) (dossier|dossiers|projet|travail|rapport|memoire|these|devoirs|examens|demenagement|travaux|boulot|papiers|paperasse|menage|vaisselle|partiels)
    tous mes (comprimes|cachets|medicaments) (de la semaine|du jour|du matin|du midi|du soir|comme il faut|comme prevu|a lheure)
    (mort|morte|mourir|meurs|creve|crever) de (rire|faim|soif|froid|chaud|honte|peur|fatigue|ennui|envie|trouille|jalousie)
    (tuer|tue) le temps
    (prevention|taux|ligne) (du|de) suicide
    (me tue|ca me tue)
    (ce|cette|ces|cet) *3 (va|vont) me tuer
    (les escaliers|le boulot|mon chef|la chaleur|les examens|le reveil|le sport|les devoirs|la canicule|mon prof|ma prof|ma mere|mon pere) *2 (va|vont) me tuer
    (je suis|sur) *2 toit *6 (tuiles|gouttiere|antenne|cheminee|panneaux|apero|terrasse)
    (chat|chien|chaton|chatte) *8 (sauter|saute)
    pendre au telephone
    finir avec (le|la|les|l|ce|cette|ces|mon|ma|mes) *1 (tabac|cigarette|clope|alcool|projet|regimes|travaux|boulot|dette|dettes|sucre|memoire|these|partiels|exams|lessive|paperasse|vaisselle)
    finir avec (lalcool|lalcool et)
    disparaitre (sous|dans) (la|le|ma|un|mon|les) *1 (couette|plaid|couverture|coussins|canape|lit|bouquin|bain)
    (examen|examens|chef|prof|boulot|sport|reveil|lundi|chaleur|regime|devoirs|patron|entrainement|partiel|partiels|canicule) *1 (va|vont|vas) me tuer
    (aucune|aucun|pas|jamais|plus aucune) *1 (envie|intention|idee|idees|pensee|pensees|desir|projet) *1 (de|d)? *1 (mourir|suicidaire|suicidaires|suicide|me tuer|me suicider|disparaitre|en finir|noires|noire)
    je vais (tuer|etrangler|etriper|buter|trucider|massacrer) *3 (sil|si il|si elle|sils|quand il|quand elle) *2 (passe|mange|finit|oublie|ronfle|chante|joue|touche a|vole|pique|met|laboie|aboie|gagne|tond|sonne)
    (je suis|on est|nous sommes|debout|assis) sur (le|un|du|de|la) *1 (pont|balcon|toit) *6 (bateaux|photo|photos|regarde|regardons|touristes|la vue|feu dartifice|canards)
    (pont|toit|balcon|falaise|quai) *1 (pour|en train de|a) *1 (regarder|photographier|prendre|reparer|arroser|nettoyer|pecher|peindre|changer|filmer) *2 (bateaux|feu|feux|photos|photo|tuiles|gouttiere|antenne|plantes|fleurs|coucher|canards|oiseaux|vue|train|tomates)
    (cachets|medicaments|comprimes|pilules|traitement) *1 (comme|selon|suivant) *4 (medecin|dit|prescrit|ordonnance|pharmacien|docteur|prevu|dhabitude|toujours|notice|psychiatre)
    je me suis (coupe|coupee|brule|brulee|griffe|griffee) *4 (cuisine|cuisinant|epluchant|rasant|pain|oignons|oignon|conserve|four|fer a repasser|jardinant|bricolant|legumes|papier|ronces|rosiers|mures)
    je (saute|sautais|vais sauter) (dans|sur) (le|un|la|une) (train|bus|metro|tram|taxi|douche|lit|piscine|avion|occasion|voiture)
    (corde|ficelle) *1 (pour|de) *2 (balancoire|hamac|linge|escalade|tente|bateau|guitare|sauter)
    (sil|quil|quelle|si quelquun) pense au suicide
  `,
  ),
  ...markers(
    { group: 'de.past', language: 'de', marks: 'past' },
    `
    vor (#|@number|vielen|einigen|einem|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf|funfzehn|zwanzig|dreissig|paar|ein paar) (jahren|jahr|monaten)
    (damals|fruher|als ich|letztes jahr|in der vergangenheit)
  `,
  ),
  ...markers(
    { group: 'de.now', language: 'de', marks: 'now' },
    `
    (heute nacht|heute abend|heute|morgen|jetzt|jetzt gleich|gleich|noch heute|dieses wochenende)
    in (@number|zehn|funf|zwanzig|ein paar|einer|zwei|drei) (minuten|stunden|stunde)
  `,
  ),
  ...markers(
    { group: 'de.guard', language: 'de', marks: 'guard' },
    `
    (stehe|sitze|bin|stand) *3 (brucke|bruecke|dach|balkon|klippe) *4 (fotografiere|fotografieren|foto|fotos|knipse|schaue|warte auf)
    (sterbe|sterben|gestorben|tot) vor (lachen|hunger|langeweile|durst|scham|neugier|angst|muedigkeit)
    (lache|lachen|gelacht|gelangweilt|langweile|langweilen|arbeite) *1 (mich|uns)? *1 (tot|zu tode)
    (zeit|die zeit) (totschlagen|totzuschlagen)
    (schluss|ende) *1 (machen|mache|gemacht) mit (dem rauchen|rauchen|dem trinken|alkohol|zucker|diesem job|dem job)
    mit (dem rauchen|rauchen|dem trinken|alkohol|zucker|dem job|diesem job) *2 (schluss|ein ende) (machen|mache|gemacht)
    (selbstmord|suizid) (pravention|rate|raten|hilfe)
    (mich|uns) (umbringen|bringt) (die hitze|das wetter|die arbeit)
    (die|diese|dieser|das|der) *2 bringt mich (noch)? um
    (meinte|sagte|scherzte) *4 ich (hange|haenge|erschiesse|bringe) mich (auf|um)?
    (mathe|hausaufgaben|treppe|treppen|hitze|chef|sport|training|arbeit|prufung) *2 (bringt|bringen) mich um
    (stehe|sitze|bin) *3 (brucke|dach|balkon) *6 (photo|aussicht|sonne|kaffee|grillen|dachdecker|reparieren|blumen)
    (seil|messer|tabletten) *3 (klettern|kuche|kochen|kopfschmerzen|brot|schneiden|zelt|boot)
    (schlagt|schlaegt) mich *3 (beim|im|in) (schach|tischtennis|kartenspiel|spiel|mario kart|tennis|skat|fussball)
    (habe|hab|nehme|nahm|hat|haben) *2 (tabletten|medikamente|pillen) *1 (wie|laut|nach) *1 (verordnet|verschrieben|immer|besprochen|vorgeschrieben|plan|anweisung|gewohnt|ublich|arzt|rezept|vereinbart|abgesprochen) (genommen|eingenommen|geschluckt)?
    (stehe|sitze|bin|stand|sass) *1 (auf|am|an) *1 (brucke|dach|balkon|bahnsteig|gleis|klippe|turm) *8 (schiffe|schiffen|boote|enten|sonnenuntergang|sonnenaufgang|feuerwerk|zug nach|kaffee|blumen|tomaten|ziegel|dachrinne|antenne|fotografiere|fotos|angle|vogel|grillen|aussicht)
    (habe|hab|hatte|hat) mich *1 beim (kochen|rasieren|zwiebelschneiden|schneiden|backen|brotschneiden|gemuseschneiden|basteln|abwaschen|spulen|bugeln|grillen|sport|fussball|gartnern|schalen|kartoffelschalen|gurkenschneiden|schnitzen|werken) *3 (geschnitten|verbrannt|verletzt|gekratzt|gestossen)
    springe *2 in (den|die|das) (pool|becken|dusche|zug|bus|bahn|bett|auto|schwimmbad|plantschbecken)
    (nie|niemals|nicht|nicht einmal) *1 (daran|darueber)? *1 gedacht mich (umzubringen|zu toten|zu erhangen)
    (hatte|hat|habe|haben) *2 (zeit und ruhe|ruhe und zeit|ruhe dafur)
    ich (bringe|erwurge|erschlage) (meinen|meine|den|die|dich|ihn|sie|euch) *1 um? *1 wenn *3 (isst|aufisst|singt|schnarcht|vergisst|gewinnt|anruft|hupt|spielt|wegnimmst|auffrisst)
    (fragte|fragt|gefragt) *2 (nach)? suizidgedanken
    (auf wiedersehen|tschuss|machts gut) *3 bis (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|bald|nachher|spater)
  `,
  ),
];
