import { markers } from './entry-group.ts';

/** Spanish, French and German words that change how the signals beside them are read. */
export const markersOther = [
  ...markers(
    { group: 'es.past', language: 'es', marks: 'past' },
    `
    hace (#|muchos|varios|unos|@number|tres|dos|cinco|diez|anos) *1 (anos|ano)?
    (antes|cuando era|cuando tenia|en el pasado|de adolescente|el ano pasado)
  `,
  ),
  ...markers(
    { group: 'es.now', language: 'es', marks: 'now' },
    `
    (esta noche|hoy|manana|ahora mismo|ahora|esta tarde|hoy mismo|manana mismo|este fin de semana)
  `,
  ),
  ...markers(
    { group: 'es.guard', language: 'es', marks: 'guard' },
    `
    me muero de (risa|hambre|sueno|frio|calor|ganas|verguenza|amor|sed|miedo|pena|aburrimiento|envidia|ternura)
    (muerto|muerta|morir|morirme|morirse) de (risa|hambre|sueno|frio|calor|ganas|verguenza|amor|sed|miedo|pena|aburrimiento|ternura)
    (me estoy|estoy) (muriendo) de
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
  `,
  ),
  ...markers(
    { group: 'fr.past', language: 'fr', marks: 'past' },
    `
    il y a (#|@number|longtemps|plusieurs|des|trois|deux|cinq|dix|quelques) *1 (ans|annees)?
    (quand jetais|autrefois|a lepoque|lannee derniere|dans le passe|quand javais)
  `,
  ),
  ...markers(
    { group: 'fr.now', language: 'fr', marks: 'now' },
    `
    (ce soir|demain|aujourdhui|maintenant|cette nuit|tout de suite|demain matin|ce week end)
  `,
  ),
  ...markers(
    { group: 'fr.guard', language: 'fr', marks: 'guard' },
    `
    (mort|morte|mourir|meurs|creve|crever) de (rire|faim|soif|froid|chaud|honte|peur|fatigue|ennui|envie|trouille|jalousie)
    (tuer|tue) le temps
    (prevention|taux|ligne) (du|de) suicide
    (me tue|ca me tue)
  `,
  ),
  ...markers(
    { group: 'de.past', language: 'de', marks: 'past' },
    `
    vor (#|@number|vielen|einigen|drei|zwei|funf|zehn|paar|ein paar) (jahren|jahr|monaten)
    (damals|fruher|als ich|letztes jahr|in der vergangenheit)
  `,
  ),
  ...markers(
    { group: 'de.now', language: 'de', marks: 'now' },
    `
    (heute nacht|heute abend|heute|morgen|jetzt|jetzt gleich|gleich|noch heute|dieses wochenende)
  `,
  ),
  ...markers(
    { group: 'de.guard', language: 'de', marks: 'guard' },
    `
    (sterbe|sterben|gestorben|tot) vor (lachen|hunger|langeweile|durst|scham|neugier|angst|muedigkeit)
    (lache|lachen|gelacht|gelangweilt|langweile|langweilen|arbeite) *1 (mich|uns)? *1 (tot|zu tode)
    (zeit|die zeit) (totschlagen|totzuschlagen)
    (selbstmord|suizid) (pravention|rate|raten|hilfe)
    (mich|uns) (umbringen|bringt) (die hitze|das wetter|die arbeit)
    (die|diese|dieser|das|der) *2 bringt mich (noch)? um
  `,
  ),
];
