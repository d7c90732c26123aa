import type { ContextTiers, LexiconLanguage, SignalEntry } from '../lexicon.ts';
import {
  attemptContexts,
  harmContexts,
  intentContexts,
  neutralContexts,
  presentContexts,
  wishContexts,
} from './contexts.ts';
import { signals } from './entry-group.ts';

type Phrases = Readonly<
  Record<
    | 'intent'
    | 'wish'
    | 'goodbye'
    | 'doing'
    | 'attempt'
    | 'selfHarm'
    | 'other'
    | 'danger'
    | 'resolve'
    | 'hand'
    | 'final'
    | 'time'
    | 'threat'
    | 'abuse',
    string
  >
>;

/** What counts only beside other signs. */
function silent(
  language: LexiconLanguage,
  role: 'resolve' | 'hand' | 'finality' | 'time',
  phrases: string,
): SignalEntry[] {
  return signals(
    {
      language,
      group: `${language}.${role}`,
      role,
      concern: 'suicide',
      about: 'unknown',
      tier: 'none',
      contexts: neutralContexts,
    },
    phrases,
  );
}

/** The explicit phrases of one language, with the same contexts as the English ones. */
function explicit(language: LexiconLanguage, phrases: Phrases): SignalEntry[] {
  const own = { language, concern: 'suicide', about: 'self' } as const;
  // “Autour du cou”: the German “du” stands in French phrases and speaks to nobody there.
  const doing: ContextTiers = { ...presentContexts };
  if (language === 'fr') delete doing.addressed;
  return [
    ...signals(
      {
        ...own,
        group: `${language}.intent`,
        role: 'intent',
        tier: 'urgent',
        contexts: intentContexts,
      },
      phrases.intent,
    ),
    ...signals(
      {
        ...own,
        group: `${language}.wish`,
        role: 'wish',
        tier: 'watch',
        contexts: { ...wishContexts, other: 'watch' },
      },
      phrases.wish,
    ),
    ...signals(
      {
        ...own,
        group: `${language}.goodbye`,
        role: 'goodbye',
        tier: 'emergency',
        contexts: doing,
      },
      phrases.goodbye,
    ),
    ...signals(
      {
        ...own,
        group: `${language}.doing`,
        role: 'in_progress',
        tier: 'emergency',
        contexts: doing,
      },
      phrases.doing,
    ),
    ...signals(
      {
        ...own,
        group: `${language}.attempt`,
        role: 'attempt',
        tier: 'watch',
        contexts: attemptContexts,
      },
      phrases.attempt,
    ),
    ...signals(
      {
        ...own,
        group: `${language}.self_harm`,
        role: 'self_harm',
        concern: 'self_harm',
        tier: 'urgent',
        contexts: intentContexts,
      },
      phrases.selfHarm,
    ),
    ...signals(
      {
        ...own,
        group: `${language}.other`,
        role: 'intent',
        about: 'other',
        tier: 'urgent',
        contexts: { ...intentContexts, negated: 'none' },
      },
      phrases.other,
    ),
    ...signals(
      {
        ...own,
        group: `${language}.danger`,
        role: 'danger',
        concern: 'overdose',
        about: 'unknown',
        tier: 'emergency',
        contexts: doing,
      },
      phrases.danger,
    ),
    // Parts of a plan that say nothing alone.
    ...silent(language, 'resolve', phrases.resolve),
    ...silent(language, 'hand', phrases.hand),
    ...silent(language, 'finality', phrases.final),
    ...silent(language, 'time', phrases.time),
    ...signals(
      {
        language,
        group: `${language}.threat`,
        role: 'threat',
        concern: 'harm_to_others',
        about: 'unknown',
        tier: 'urgent',
        contexts: { ...harmContexts, now: 'emergency' },
      },
      phrases.threat,
    ),
    ...signals(
      {
        language,
        group: `${language}.abuse`,
        role: 'abuse',
        concern: 'abuse',
        about: 'unknown',
        tier: 'urgent',
        contexts: { past: 'none', quoted: 'none', negated: 'none' },
      },
      phrases.abuse,
    ),
  ];
}

const spanish = explicit('es', {
  intent: `
    (quiero|voy a|quisiera|pienso|planeo|pienso en|ganas de|intentar|intentare|tengo que|debo|deseo|necesito|decidi|decidido|por|para|prefiero|deberia|podria|estoy por|quisiera) (matarme|suicidarme|ahorcarme|colgarme|quitarme la vida|quitarme de en medio|acabar con mi vida|terminar con mi vida|poner fin a mi vida|acabar con todo|terminar con todo|darme un tiro|pegarme un tiro|cortarme las venas|tirarme por la ventana|tirarme de un puente|tirarme al tren|lanzarme al tren|arrojarme|envenenarme|morir hoy|volarme la cabeza)
    me (quiero|voy a|quisiera|pienso|tengo que|debo|deberia) (matar|suicidar|ahorcar|colgar|quitar la vida|cortar las venas|tirar por la ventana|tirar de un puente|pegar un tiro|volar la cabeza|envenenar|lanzar al tren|tirar al tren)
    (queriendo|planeo|pensaba|ganas de) (matarme|suicidarme)
    (matarme|suicidarme|ahorcarme|quitarme la vida|acabar con mi vida|terminar con mi vida)
    (pensando|pienso|pensar|pense|pensamientos|ideas|idea|pensamiento) (en|de|del) (el suicidio|suicidio|suicidarme|matarme|quitarme la vida|suicida|morir|muerte)
    (pensamientos|ideas|ideacion|impulsos|tendencias) suicidas
    (soy|estoy|me siento|ando) suicida
    me (mato|suicido|ahorco|cuelgo) (hoy|manana|esta noche|ahora|ya|y|mejor)
    (como|formas de|maneras de|metodos para|manera de|forma de) (suicidarme|matarme|morir sin dolor|suicidarse sin dolor|quitarme la vida|morir rapido)
    mi (suicidio|carta de suicidio|nota suicida|carta suicida|nota de suicidio|plan de suicidio)
    (alguien|que alguien|porfavor|por favor) (me mate|mateme|matenme|me maten)
    (matenme|mateme) (porfavor|por favor|ya|de una vez)
    (decidido|decidida|resuelto|resuelta|dispuesto|dispuesta) a (morir|matarme|suicidarme|acabar con todo|quitarme la vida|terminar con mi vida)
    (quiero|voy a|pienso|necesito|deseo) (tirarme|lanzarme|saltar|arrojarme) *2 (puente|balcon|ventana|azotea|via|vias|tren|metro|barranco|acantilado|carretera)
    (voy a|quiero|pienso|ganas de) (tomarme|tragarme|tomar) (todas|un monton de|el bote de|la caja de|muchas) *2 (pastillas|pildoras)
    (estoy|sigo|ando) (pensando|planeando|buscando) *3 (suicidarme|matarme|quitarme la vida|como morir|mi muerte|mi suicidio)
    (no paro|no dejo) de pensar en (matarme|morir|morirme|suicidarme|el suicidio|quitarme la vida)
    (me quito|me quitare) (la vida|de en medio|del medio)
    (acabo|acabare|termino|terminare) con (mi vida|todo) (hoy|manana|esta noche|ya|yo)
    (esta noche|hoy|manana|ahora|ya|luego) me (cuelgo|mato|suicido|ahorco|voy a matar)
    (esta noche|hoy|manana|ahora|ya|luego) me (tiro|lanzo) (de|del|desde|por el balcon|por la ventana|al tren|al metro|a las vias|a la via|al rio|al vacio)
    me (tiro|lanzo|tirare|lanzare) (de|del|por|al|desde) *2 (puente|balcon|ventana|tren|azotea|metro|tejado|acantilado)
    (morir|morirme|matarme|irme) por mi (mano|propia mano|cuenta)
    (pensando|pienso|pensar|queriendo|ganas|idea|intentar) *2 (tirarme|lanzarme|pegarme un tiro|cortarme las venas|ahorcarme|colgarme|saltar por la ventana|saltar del puente)
  `,
  wish: `
    (no|ya no) *1 (quiero|quisiera|deseo|aguanto) *1 (estar|seguir) (en este mundo|mas aqui|aqui mas|viva|vivo|con vida)
    no quiero *1 (volver a|tener que) (despertar|despertarme)
    (listo|lista|preparado|preparada) para morir
    (quiero|solo quiero|ganas de|queria) *6 y desaparecer
    (quiero|solo quiero|queria|necesito) (solo|puro|nomas|simplemente|realmente|ya) desaparecer
    dormir hasta (estar muerto|estar muerta|morir|morirme)
    no valgo (una mierda|nada para nadie|un carajo|la pena)
    (no se si|de verdad|acaso) *2 vale la pena (seguir|vivir|seguir viviendo)
    no (deberia|debo|debi|merezco|tendria) (de)? (existir|vivir|estar viva|estar vivo|haber nacido)
    quisiera (morir|morirme)
    (mood|modo|lado|pensamiento|momento) suicida
    (pensar|pensado|pensando|pensaba) *2 en (el suicidio|la muerte|morir|morirme|matarme|suicidarme)
    (la|mi|esta) vida *1 (aqui|asi) no tiene sentido
    (cansado|cansada|harto|harta) de (estar tan solo|estar tan sola|estar mal|sentirme asi|existir)
    (nadie|a nadie) *1 (me va a|me) (extranar|extranaria|echar de menos)
    (quiero|necesito|solo) que (todo|esto) (termine|acabe|se acabe) (ya|de una vez|para siempre)?
    (ganas|deseos|deseo) de (morir|morirme|no existir|dejar de existir|no vivir|desaparecer para siempre)
    (quiero|quisiera) (quitarme|irme) de (en medio|este mundo)
    (quiero|quisiera) (quiero)? (cerrar los ojos|dormirme|dormir) *2 (no abrirlos|no despertar|nunca despertar|para siempre)
    (quiero|quisiera|ojala) *1 (muerto|muerta|estar bajo tierra)
    (la vida|vivir|mi vida) (me duele|es un infierno|es insoportable|pesa demasiado)
    (quiero|quisiera|deseo|ojala|deseando|prefiero|preferiria|ganas de|desearia|espero|necesito|quiero solo) (morir|morirme|estar muerto|estar muerta|no existir|dejar de existir|no haber nacido|no despertar|no despertar nunca|no despertarme|desaparecer|desaparecer para siempre|dormir para siempre|dormir y no despertar|dormir y nunca despertar|dormir y ya no despertar|dormir y ya no despertar nunca|dormir y no despertarme|estar muerto|me muera|morirme ya|no estar|ya no existir|ya no estar|no vivir|que me muera|morirme de una vez|no seguir viviendo)
    me (quiero|quisiera) (morir|desaparecer|morirme)
    (que ganas de|muchas ganas de|tengo ganas de|con ganas de) *2 (morir|morirme|desaparecer|dormir y no despertar|no existir|no despertar)
    no (quiero|puedo|deseo|quisiera|tengo ganas de) (vivir|seguir viviendo|existir|despertar|ni existir|vivir mas|seguir asi|seguir con vida|seguir vivo|seguir viva|despertar nunca|despertar manana|estar vivo|estar viva|estar en este mundo|vivir asi)
    (ya no|no) (quiero|puedo|deseo) (vivir|seguir|seguir viviendo|existir|mas con mi vida|despertar|estar viva|estar vivo|vivir mas|mas con esta vida|continuar viviendo)
    (no|sin|ni) (le encuentro|encuentro|veo|hay|tengo|tiene|tener|le veo) *2 (sentido|razon|razones|motivo|motivos) *2 (a la vida|vivir|mi vida|para vivir|para seguir|de vivir|seguir viviendo|la vida|a mi vida|existir)
    (mi|la|esta) vida (ya)? (no|carece de) *1 (tiene) (ningun|ya)? (sentido)
    (no|ya no) vale la pena (vivir|mi vida|seguir viviendo|seguir con vida)
    (cansado|cansada|harto|harta|agotado|agotada) de (vivir|la vida|mi vida|todo y quiero|existir|seguir viviendo|esta vida|estar vivo|estar viva|todo esto)
    (estarian|estaria|estaran|vivirian|serian) (mejor|mas felices) (sin mi|si yo no|si me muero|si no existiera)
    (soy|siento que soy|ser) (una|un) (carga|estorbo|peso) *2 (para|todos|mi familia)?
    (lo unico que|todo lo que|solo|lo que) *1 (quiero|deseo) *1 (es|seria) *1 (desaparecer|morir|morirme|no existir|dormir para siempre|matarme|dejar de existir)
    desaparecer es lo (que|unico que) quiero
    (hundido|hundida|ahogando|ahogandome) (en)? (mi|la)? (angustia|tristeza|depresion|emocionalmente)
    (no soporto|no aguanto|ya no aguanto|ya no soporto|no doy) (mas|para mas) *2 (vida|vivir|sentirme asi|existir)
    (odio|detesto) mi (puta|pinche|maldita|jodida) vida
    (odio|detesto) (mi vida|vivir|existir|estar vivo|estar viva)
    me odio (a mi mismo|a mi misma|demasiado)
    no (valgo|sirvo) (para)? nada
    ojala (me muera|muriera|no despierte|no despertara|me muriera|no hubiera nacido|nunca hubiera nacido|morirme|estuviera muerto|estuviera muerta|pudiera morir|desaparecer|pudiera desaparecer|me maten)
    (listo|lista|preparado|preparada) para (irme de este mundo|dejar este mundo)
    (tirar la toalla|rendirme) *3 (vida|vivir|todo)
    (quiero|queria|quisiera) que (todo|esto|el dolor|mi vida) (acabe|termine|se acabe|termine ya|pare|se termine)
    (para que|por que|porque|pa que) (vivir|sigo vivo|sigo viva|seguir viviendo|naci|existo|seguir vivo|sigo viviendo|sigo aqui)
    (nunca|no) (debi|deberia|tendria que) (haber nacido|nacer|existir)
    dormir (y|para|hasta) (ya)? (no|nunca|jamas|nunca mas|no volver a|nunca volver a|estar muerto|estar muerta) *4 despertar
    dormir y (nunca|no|jamas|ya no|ya nunca) *1 (mas|despertarme|despertar)
    (a nadie le importo|nadie me extranaria|nadie me echaria de menos|nadie notaria)
    (hacerme|haciendome|hacer) dano (a mi mismo|a mi misma)
    ojala *6 (no|nunca) *1 (despertara|despierte|despertase|me despertara|volviera a despertar)
    (me gustaria|preferiria|desearia|querria) *1 (morir|morirme|estar muerto|estar muerta|no existir|no despertar|desaparecer|dormirme y no despertar|que me muriera)
    (todos|mis hijos|mi familia|ellos|el mundo) *1 (estarian|estarias|estariais|viviria|vivirian|estara|estaran) *1 (mejor|mas tranquilos|mas felices|mas tranquila) (sin mi|si me muero|si no estuviera|cuando no este)
    (ya)? no (puedo mas con la vida|le veo salida|veo salida|hay salida para mi|me queda nada|tengo nada por que vivir|tengo motivos para seguir)
    (la|mi) muerte (seria|es) (un alivio|la unica salida|mi unica salida|lo mejor|la solucion)
    (solo|ya solo) (quiero|espero|pienso en) (morir|morirme|la muerte|que se acabe|que todo acabe)
    (cansada|cansado|harta|harto) de (seguir viva|seguir vivo|respirar|luchar por vivir|despertar)
    (no|ya no|sin) *1 (me quedan|me queda|tengo) (ganas|fuerzas|razones|motivos|energia) (de|para) (vivir|seguir|seguir viviendo|seguir viva|seguir vivo|nada mas)
    no le (veo|encuentro) *1 sentido a (nada|seguir|esto|levantarme)
  `,
  goodbye: `
    (esta|este) es mi (despedida|ultimo adios|ultima noche|ultimo dia|ultimo mensaje|carta de despedida|nota de despedida)
    (adios|hasta siempre|me despido) (mundo|mundo cruel|a todos|para siempre|de todos|vida|mama|familia|de este mundo) *3 (perdon|perdonen|perdonenme|los amo|los quiero|lo siento|cruel|siempre)?
    (cuando|si) (leas|lean|leais|encuentres|encuentren|alguien lea) esto *2 (estare muerto|estare muerta|ya no estare|me habre ido|habre muerto|ya no|yo)
    (escribi|escrito|deje|dejado|escribiendo) (mi|una|la) (carta|nota) (de despedida|de suicidio|suicida|de adios)
    (hoy|esta noche|manana) (es|sera) mi ultimo dia
    (esto es|este es) *1 (un|mi|el) (adios|adios definitivo|ultimo adios|final)
    (cuando|para cuando) (leas|leais|lean|veais|veas) esto *3 (muerta|muerto|no estare|sera tarde|me habre|ya no)
    (perdonadme|perdonenme|perdoname|perdon a todos) *4 (no puedo mas|adios|me voy para siempre|os quiero|los quiero|por lo que voy a hacer)
    (me voy para siempre|no volvereis a verme|no me volveran a ver|no volveras a verme)
    (manana|al amanecer|esta noche|el lunes|pronto) *2 (estare muerto|estare muerta|no despertare|no estare en este mundo|ya no existire|ya no vivire)
    (gracias por todo|os quiero|los quiero|cuidaos|cuidense|cuidad) *4 (no volvere|me voy para siempre|adios para siempre|hasta siempre)
  `,
  doing: `
    (me|acabo de|ya me) (tome|tomado|tomar|tomarme|trague|tragado|he tomado) *2 (todas|muchas|un monton de|un frasco de|el frasco de|una caja de|la caja de|un bote de|##|veinte|treinta) *3 (pastillas|pildoras|medicamentos|tranquilizantes|somniferos|paracetamol|ibuprofeno)
    me (corte|he cortado) (las venas|las munecas|las muñecas)
    (estoy|parado|parada|aqui) (en|al borde de|al borde del|sobre) *2 (puente|azotea|borde|vias|balcon|tejado) *3 (saltar|tirarme|lanzarme|y voy|lista|listo)
    (voy a|me voy a|a punto de) (saltar|tirarme|matarme|ahorcarme|suicidarme|matar) (ahora|ya|ahora mismo|esta noche|hoy|en este momento)
    tengo (la pistola|el arma|la cuerda|la soga|las pastillas|el cuchillo|la navaja) (en la mano|lista|listas|en mis manos|aqui|al cuello|preparada)
    (me he|me|he|acabo de) (tragado|tomado|tragarme|tomarme|trague|tome|bebido|bebi) *1 (todas|todos|todo el|toda la|todo lo|el bote|la caja|un bote|una caja|el frasco|un frasco|treinta|veinte|cuarenta|##) *3 (pastillas|pildoras|comprimidos|bote|caja|frasco|somniferos|lejia|medicinas|medicacion|botiquin|paracetamol|ibuprofeno)
    (he bebido|bebi|me he bebido|me bebi|acabo de beber) *1 (lejia|veneno|matarratas|cloro|pesticida)
    (estoy|ya estoy|aqui|sentada|sentado|subida|subido|de pie) *1 (en|sobre) *1 (puente|azotea|tejado|cornisa|barandilla|las vias|acantilado) *8 (barandilla|saltar|salto|tirarme|cuidad|cuiden|adios|perdon|lo siento|me tiro|abajo|ya cruce)
    (cruce|he cruzado|ya cruce|pase|he pasado|salte|he saltado) la (barandilla|baranda)
    (me tiro|me lanzo|salto|me cuelgo|me ahorco) (ya|ahora|ahora mismo|esta noche|hoy|manana)
    (tengo|con) (la pistola|el arma|la escopeta|el revolver|la navaja|el cuchillo|la soga|la cuerda) *3 (en la boca|en la sien|en la cabeza|en el cuello|al cuello|cargada|en la mano|encima de la cama|sobre la mesa|delante|al lado)
    (me estoy|estoy) desangrando
    (me he|me) (cortado|corte) *1 las (venas|munecas)
    (al|del) otro lado de la (baranda|barandilla)
    (me acabo de|acabo de|me he|ya me he|ya me) (tomar|tragar|beber|tomado|tragado|tome|trague|bebido) *1 (un|una|dos|tres|cuatro|varias|varios|medio|media) (cajas|caja|botes|bote|frascos|frasco|blisters|blister|botellas|punado) de (pastillas|pildoras|somniferos|paracetamol|ibuprofeno|ansioliticos|medicinas|medicamentos|tranquilizantes)
    (me acabo de|acabo de|recien me|me he) (tragar|tomar|tragarme|beber|meter|tragado|tomado) *1 (todas|todos|todo|un monton de|muchas|demasiadas|casi todas|las|##) *2 (pastillas|pildoras|comprimidos|somniferos|medicinas|medicamentos|ansioliticos|antidepresivos)
    (he tomado|he hecho|me tome|me he tomado|tome|acabo de tomar|acabo de hacer) una sobredosis
    (estoy|parado|parada|sentado|sentada) (al borde|en el borde|en la cornisa|en la barandilla) *2 (azotea|puente|tejado|precipicio|balcon|edificio|terraza|acantilado)
    (esta noche|manana|hoy|ahora|esta tarde|esta madrugada) *2 me (voy a|quiero|tiro|lanzo|arrojo) *1 (tirar|lanzar|arrojar|tirarme|lanzarme|al|del|de un|desde) *1 (puente|balcon|tren|edificio|azotea|metro|acantilado|viaducto|la ventana|vacio|via|vias)
    me voy a (tirar|lanzar|arrojar) *2 (puente|balcon|tren|edificio|azotea|metro|acantilado|viaducto|ventana|vacio|vias) *2 (esta noche|manana|hoy|ahora|esta tarde)
    me (acabo de|he) (tragar|tomar|tragado|tomado) *1 (todas|todos|toda|todo|un bote|una caja|un monton|el bote) *2 (pastillas|medicacion|tranquilizantes|somniferos|medicamentos|bote|caja)
    tengo (una|un) (pistola|arma|escopeta|soga|cuerda|cuchillo|navaja|revolver) *1 (en la mano|en mis manos|en la boca|en la cabeza|en la sien|al cuello) *4 (voy a|disparar|tirar|adios|perdon|matarme|colgarme)
    (me he tomado|acabo de tomarme|acabo de tomar|he tragado|me trague|acabo de tragar|acabo de tragarme|me tome|he tomado|me he tragado) *1 (todas|diez|veinte|treinta|cuarenta|cincuenta|sesenta|cien|un bote entero|todo el|un frasco|el frasco|una caja entera|toda la caja|muchas|demasiadas|un monton|un puñado|un punado) *2 (pastillas|pastilla|frasco|bote|somniferos|comprimidos|tabletas|medicamentos|ansioliticos)
    (me he tomado|acabo de tomarme|acabo de tomar|he tragado|me trague|acabo de tragar|acabo de tragarme|me tome|he tomado|me he tragado) *1 (sobredosis|veneno|lejia|matarratas|cloro|raticida)
    (voy a saltar|me mato|me voy a tirar|voy a tirarme|me tiro|salto) (esta noche|hoy|manana|ahora|ahora mismo|en una hora|esta tarde|ya mismo)
    (estoy|sentado|sentada|tumbado|tumbada|acostado|acostada|parado|parada) *1 (en|sobre) *1 (via|vias|rieles|riel|borde|puente|andén|anden) *3 (no me voy a mover|no pienso moverme|no me muevo|esperando el tren|espero el tren|viene el tren|me voy a tirar|me tiro|adios|perdonadme|perdonenme|perdoname)
    me (estoy cortando|corto|estoy abriendo|abro|voy a cortar) *1 (venas|munecas|muñecas|brazos)
    (tengo|me puse|me he puesto|con) *1 (soga|cuerda|cinturon) *1 (al cuello|en el cuello|alrededor del cuello)
  `,
  attempt: `
    (intente|trate de|he intentado|intentado|tratado de) (suicidarme|matarme|quitarme la vida|acabar con mi vida|ahorcarme)
    mi (intento|ultimo intento|primer intento) de suicidio
  `,
  selfHarm: `
    (me|volvi a|quiero|ganas de|necesito) (corto|cortarme|corte|autolesionarme|autolesiono|autolesione|lastimarme|hacerme dano|lastimo|quemarme) *2 (los brazos|las piernas|de nuevo|otra vez|la piel|para|las munecas|el brazo|cada|todos|hoy)?
    (quiero|ganas de|necesito) (cortarme|hacerme dano|lastimarme|autolesionarme)
    me estoy (cortando|autolesionando|quemando|lastimando|haciendo dano)
    (llevo|sigo) *3 (cortandome|autolesionandome|haciendome cortes)
  `,
  other: `
    mi (hermana|hermano|amigo|amiga|hijo|hija|novio|novia|madre|padre|mama|papa|esposo|esposa|pareja|primo|prima) *3 (quiere|va a|dice que quiere|dijo que quiere|amenaza con|piensa en) *2 (matarse|suicidarse|quitarse la vida|morir|morirse|se va a matar|se quiere matar|se va a suicidar)
    (se quiere|se va a) (matar|suicidar|quitar la vida)
    (mi|un|una) (hermana|hermano|amigo|amiga|hijo|hija|novio|novia|madre|padre|marido|mujer|pareja|companera|companero|sobrino|sobrina) *3 (se quiere matar|se quiere morir|se va a tirar|se quiere tirar|se ha tomado todas|se tomo todas|se ha cortado las venas|quiere tirarse)
    (tiene|con) (una|la) (soga|cuerda|pistola|escopeta) *6 (encerrado|encerrada|bano|habitacion|matarse)
    (mi|un|una|su) *2 (quiere|habla de|piensa en|amenaza con|va a|planea) (suicidarse|matarse|quitarse la vida|morirse|morir)
    (dice|dijo|dicho|diciendo) que *1 (se quiere matar|se va a matar|quiere morir|quiere morirse|quiere matarse|quiere suicidarse|ya no quiere vivir|no quiere vivir|se va a suicidar|se va a quitar la vida|quiere quitarse la vida|prefiere morir)
  `,
  danger: `
    (no respira|no esta respirando|no despierta|labios azules|labios morados|esta inconsciente|no reacciona)
    (tuvo|tiene|esta teniendo) una sobredosis
    (esta|subido|subida) *1 (en|al borde de) *2 (azotea|puente|tejado|ventana|balcon) *6 (tirarse|saltar|va a saltar|se tira|tirarse)
    (se ha|se) (tomado|tragado|tomo|trago) *1 (todas|un bote|una caja|un monton) *3 (pastillas|pildoras|medicacion)
    (apenas|casi no) respira
    (le ha dado|esta sufriendo|ha sufrido) una sobredosis
    (tiene|con) (una|la) (soga|pistola|escopeta) en la mano
    (se ha tomado|se ha tragado|se tomo|se trago|se ha bebido) *1 (veneno|sobredosis|lejia|matarratas|cloro)
    (con una pistola|con un cuchillo|con una cuerda|con una soga|con pastillas|en el puente|en la azotea|en las vias) *4 (se quiere matar|se va a matar|quiere matarse|quiere suicidarse|va a suicidarse|se va a tirar|va a saltar|quiere morir)
  `,
  resolve: `
    (no es|ni es|no es una|no es ninguna) (broma|chiste|exageracion)
    (va|lo digo|hablo) (en|muy en) serio
    (lo voy a hacer|voy a hacerlo|lo hare|lo hago yo|lo tengo decidido|esta decidido|ya lo decidi|lo he decidido|no hay vuelta atras)
    (yo misma|yo mismo) (lo hare|lo hago)
    por mi (mano|propia mano)
    no es drama
    (ya no|no) (aguanto|soporto|resisto) *1 (mas|ni un dia|otro dia|un dia mas|esta vida|seguir asi)
    (nadie) *3 (se da cuenta|se entera|lo sabe|lo nota|lo ve)
    no se lo he dicho a nadie
    (lo|me lo) *1 (pienso|planteo) *1 (todos los dias|cada dia|cada noche|en serio)
  `,
  hand: `
    (tengo|compre|he comprado|guarde|guardo|junte|he juntado|he guardado|escondi|escondo|prepare|he preparado) *3 (cuerda|soga|pistola|arma|escopeta|pastillas|pildoras|veneno|matarratas|navaja|cuchilla|cuchillas|somniferos)
    (cuerda|soga|pistola|escopeta|pastillas|veneno|cuchilla) *2 (la compre|esta lista|estan listas|preparada|preparadas|lista|listas|cargada|en la mano|en el cajon|en la mesilla|en el coche|en la mochila)
    (se|ya se) *1 (desde que|de que|en que) (puente|azotea|ventana|arbol)
  `,
  final: `
    (la carta|las cartas|la nota|una nota|una carta) *2 (esta|estan|queda|deje|dejo|escrita|escritas|lista|listas|mesilla|mesa)
    lo hago (manana|hoy|esta noche|ahora|ya|este|el)
    (cuidad|cuiden|cuida|cuidadme|cuidenme) (de|a|al|mucho|bien)
    (perdonadme|perdonenme|perdoname|os quise|los ame|os quiero)
    no (volvere|voy a volver|regresare|amanezco|llego a manana)
    (decidle|diganle|dile) a mi (madre|padre|hija|hijo|mujer|marido|mama|familia) que
    (escribi|he escrito|ya escribi) *1 (la carta|las cartas|una carta|la nota|mi carta)
  `,
  time: `
    (esta noche|esta madrugada|en un rato|en cuanto|cuando se duerman|cuando se vayan|el lunes|el martes|el viernes|el sabado|el domingo|antes de que)
  `,
  threat: `
    (voy a|quiero|pienso|le voy a|lo voy a|la voy a) (matar|apunalar|acuchillar|disparar|degollar|envenenar|pegarle un tiro) a (mi|mis) (marido|mujer|padre|madre|esposo|esposa|hermano|hermana|jefe|vecino|vecina|novio|novia|hijo|hija|hijos|ex|padrastro|suegra|suegro|pareja)
    (lo|la|los) (mato|matare|apunalo|voy a apunalar) *1 (esta noche|hoy|manana|ahora|cuando duerma|mientras duerme)
    (dice que|dijo que|amenaza con|jura que) *2 (me mata|me va a matar|nos mata|matarme|matarnos|nos va a matar)
    (esta|viene) *2 (con el cuchillo|con un cuchillo|con la pistola|con una pistola|armado)
  `,
  abuse: `
    mi (marido|novio|pareja|padre|padrastro|esposo|mujer|novia|ex|madre|hermano|tio) *2 (me pega|me golpea|me maltrata|me viola|me amenaza|me ahoga|me estrangula|me da palizas|abusa de mi|me toca|me encierra|me apunta|me ha pegado|me agarra del cuello)
    (me pega|me golpea|me viola|me maltrata|me estrangula) (cada|todas|todos|casi|delante|cuando|otra vez|desde)
  `,
});

const french = explicit('fr', {
  intent: `
    (je vais|je veux|je voudrais|veux|vais|envie de|jai envie de|envie|jai envie|je pense a|penser a|pense a|decide de|jai decide de|je compte|prevu de|jai prevu de|besoin de|pret a|prete a|je dois) *1 (me tuer|me suicider|mettre fin a mes jours|mettre fin a ma vie|en finir|en finir avec la vie|me pendre|me tirer une balle|me jeter sous un train|me jeter sous le train|me jeter dun pont|me trancher les veines|mouvrir les veines|me foutre en lair|me jeter par la fenetre|sauter du pont|mempoisonner|me noyer|mettre fin a tout|me supprimer|en finir ce soir|den finir|den finir avec la vie|de mourir ce soir)
    (me suicider|me tuer|mettre fin a mes jours|mettre fin a ma vie)
    (pensees|idees|envies|pulsions) suicidaires
    (je suis|je me sens) suicidaire
    (ma|mon|une) (lettre de suicide|lettre dadieu|suicide|note de suicide)
    (comment|moyen de|facon de|methode pour) *2 (me suicider|me tuer|mourir sans douleur|mourir sans souffrir|se suicider sans)
    (je pense|pense|penser|pensais) (au|a mon) suicide
    je me (tue|suicide|pends) (ce soir|demain|aujourdhui|maintenant)
    (jai|j ai) *1 (envie|decide|prevu|hate|besoin) (de|den) (me pendre|me suicider|me tuer|finir|mourir ce soir|mourir demain|mettre fin|sauter)
    (je vais|je veux|je compte|je pense) *1 (sauter|me jeter|me balancer) *2 (pont|train|metro|fenetre|toit|balcon|voies|falaise|quai|seine)
    (je vais|je veux) *1 (avaler|prendre) (toutes|tous|toute|plein de|la boite de) *2 (cachets|comprimes|pilules|medicaments|somniferes)
    (decide|decidee|resolu|determine|determinee|prete|pret) a (mourir|me tuer|me suicider|en finir|partir pour toujours)
    (je planifie|je prepare|je prevois) *1 (ma mort|mon suicide|ma fin)
    (je narrete pas de|je fais que|je ne fais que) penser *1 (a me tuer|a en finir|au suicide|a mourir|a ma mort)
    jen finis *2 (ce soir|demain|cette nuit|aujourdhui|maintenant)
    (ce soir|demain|cette nuit|maintenant|aujourdhui) je me (suicide|tue|pends|flingue|jette)
    me donner la mort
    (j veu|jveux|jveu|je veu|g envi de|jai envi de|g envie de|jvais|je vai|j vais) *1 (me suicide|me suicider|me tuer|mourir|me foutre en lair|crever|en finir)
    (je veux|je vais|envie de|jai envie de) me foutre en lair
    (je|j) me suicide
    (jai|je suis|j ai) *1 (decide|decidee|resolue|resolu|determinee|determine|pret|prete) *1 (de|a|den) (mourir|en finir|finir|partir pour de bon|ne plus vivre|mettre fin)
  `,
  wish: `
    (je veux|je voudrais|veux|envie de|jai envie de|jaimerais|je souhaite|jespere|prefererais|je prefere|voudrais) (mourir|crever|disparaitre|etre mort|etre morte|ne plus exister|ne plus etre la|ne plus vivre|ne plus me reveiller|dormir pour toujours|ne jamais me reveiller|que tout sarrete|que ca sarrete|etre plus la|ne pas exister|partir pour toujours|plus exister|plus vivre)
    (je ne|je|ne|jen) (veux|peux|supporte|ai) plus (vivre|exister|etre la|de vivre|continuer a vivre|continuer comme ca|continuer|me reveiller|envie de vivre|la vie|la force de vivre|aucune raison de vivre|gout a la vie|etre en vie)
    (nen|en) peux plus (de vivre|de la vie|de cette vie|de ma vie)
    (plus|aucune|pas|pas de|plus aucune) (envie|raison|raisons|force|gout) (de|a) (vivre|continuer|la vie|vie|rester en vie|continuer a vivre)
    (la|ma) vie (na|na plus|ne vaut|nen vaut|ne vaut plus|ne vaut pas) *1 (aucun sens|de sens|plus rien|plus la peine|la peine|pas la peine|sens)
    (fatigue|fatiguee|marre|las|lasse|epuise|epuisee) de (vivre|la vie|cette vie|ma vie|exister)
    (tout le monde|ils|le monde|ma famille|vous|mes proches) *2 (serait|seraient|irait|iraient|sera|seront|serez) mieux sans moi
    je suis (un|une) (fardeau|poids|boulet) *2 (pour)?
    (jaurais|aurais|jai) (prefere|du) ne (jamais|pas) (naitre|exister|etre ne|etre nee)
    (je ne|je) (sers|vaux) (a|plus|plus a)? rien
    (a quoi bon|pourquoi) (vivre|continuer a vivre|rester en vie|suis je encore en vie|je vis encore)
    (endormir|mendormir|dormir) *2 (ne plus|ne jamais|plus jamais|sans jamais|pour ne plus|pour toujours) *2 (reveiller)?
    (seriez|serait|seraient|serez) *1 (tous|toutes)? (mieux|plus tranquilles|plus tranquille|soulages|plus heureux|plus libres) *2 (si je|sans moi|quand je|apres moi)
    je pese sur (tout le monde|ma famille|eux|mes enfants|mes proches|vous)
    (un|le) (poids|fardeau|boulet) pour (tout le monde|ma famille|mes enfants|mes proches|eux|vous|les autres)
    si (je|jetais) *1 (mourais|netais plus la|nexistais plus|disparaissais|mort|morte|partais) *4 (mieux|personne|soulagement|soulages|manquerais|remarquerait)
    (personne|nul) *3 (manquerais|remarquerait|pleurerait) *3 (morte|mort|si je|disparaissais|mourais)?
    (jenvie|jalouse|jaloux) *3 (les morts|ceux qui sont morts|les mourants)
    (la mort|mourir) (serait|est) (un soulagement|la seule issue|ma seule issue|la solution|une delivrance)
    (plus rien|rien) ne (me retient|me rattache|vaut la peine)
    (je ne veux|je veux|veux) plus (etre de ce monde|ouvrir les yeux|respirer|voir demain)
    (je reve|reve|revais) de *1 (mendormir|dormir|mourir|disparaitre|ne pas me reveiller)
    (jveux|j veu|jveu) *1 (disparaitre|etre mort|etre morte|plus vivre)
    (voudrais|aimerais|veux|prefererais|envie de|souhaite|aurais voulu|aurais aime) *1 (ne plus|ne pas|ne jamais|ne) *1 (etre en vie|etre vivant|etre vivante|etre la|exister|vivre|me reveiller|etre ne|etre nee|etre de ce monde|plus etre en vie)
    (vois|trouve|ai|jai) plus (de|aucune|la moindre) *1 raison de (vivre|continuer|rester en vie|me lever)
    (aucune|plus aucune|sans) raison de (vivre|rester en vie|continuer a vivre)
    (jaimerais|je voudrais|je prefererais|jespere|jaurais prefere|je souhaite) (ne pas|ne plus|ne jamais|pouvoir ne plus) *1 (me reveiller|etre la|exister|vivre|etre ne|etre nee|me lever)
    (plus|pas|aucun|sans) (davenir|de futur|despoir|aucun espoir|aucun avenir|espoir|avenir) *1 (pour moi|devant moi|pour ma vie)?
    (mendormir|endormir) et (ne pas|ne plus|ne jamais) *1 (me reveiller|reveiller)
  `,
  goodbye: `
    (adieu) (tout le monde|a tous|a toutes|le monde|monde cruel|mes amis|maman|papa|ma famille|mes amours|pour toujours|la vie)
    (cest|ceci est|voici) (mon|ma) (dernier message|dernier jour|derniere nuit|lettre dadieu|dernier soir|adieu|derniere lettre|dernier mot)
    (quand|lorsque) (vous|tu) (lirez|liras|lisez|lis|trouverez) *1 (ceci|cela|ce message|cette lettre|ces mots|mon corps) *2 (je serai|je ne serai|mort|morte|parti|partie|plus)
    (jai ecrit|jai laisse|ecrit) (ma|une|mes|des) (lettre|lettres) (dadieu|daddieux|de suicide|dadieux)
    pardonnez moi *3 (je|pars|partir|adieu|plus)
    (je vous|je te) dis adieu
    (ceci|cest) *1 (un|mon) adieu
    (quand|lorsque) (vous|tu) (lirez|liras|trouverez|lisez|lis) *2 (je serai|je ne serai|il sera trop tard|mort|morte)
    (prenez|prends) soin (de mes enfants|du chat|du chien|de maman|deux|de vous) *4 (adieu|pardon|je pars|je vous aime)
    (pardon|desole|desolee) *3 (je pars|je men vais pour toujours|pour ce que je vais faire|je nai plus la force)
    (je ne serai|je serai) plus de ce monde
    (merci pour tout|je vous aime|prenez soin) *4 (je pars pour toujours|adieu|je ne reviendrai pas|ne me cherchez pas)
  `,
  doing: `
    (jai|je viens de|viens d|viens) *1 (pris|avale|avaler|prendre|avales|gobe) *2 (tous|toute|toutes|plein de|beaucoup de|une boite de|la boite de|##|une plaquette|trop de|plusieurs boites) *3 (medicaments|cachets|comprimes|somniferes|pilules|doliprane|paracetamol|anxiolytiques|antidepresseurs|boite)
    (je me suis|me suis) (ouvert|coupe|tranche|taillade) les (veines|poignets)
    (je suis|debout|assis|assise) (sur|au bord) (le|du|de|dun|un|la) *1 (pont|toit|rebord|falaise|vide|balcon|rails|voie)
    (je vais) (sauter|me pendre|me tuer|me tirer une balle|avaler|me suicider) *1 (maintenant|ce soir|demain|tout de suite|cette nuit|aujourdhui)
    jai (la corde|le couteau|les cachets|les medicaments|larme|le fusil|le pistolet) (autour du cou|dans la main|prets|devant moi|pret|en main)
    (jai|j ai|je viens d) *1 (avale|pris|gobe|avaler) (toutes|tous|toute|tout|une boite|la boite|deux boites|trois boites|les boites|##) *3 (boites|boite|cachets|comprimes|medicaments|pilules|plaquette|plaquettes|somniferes|doliprane|mourir|flacon)
    jai bu *1 (javel|poison|desherbant|antigel)
    (ce soir|demain|cette nuit|maintenant) je (saute|me pends|me jette|me tue|me tire|le fais|meurs|passe a lacte)
    je (saute|me pends|me jette|me tire une balle|passe a lacte) (ce soir|demain|cette nuit|maintenant|tout de suite)
    (je suis|jy suis|assis|assise|debout) *2 (sur|au bord) *2 (pont|toit|rebord|falaise|balcon|rails|voies|quai) *6 (saute|sauter|pierres|adieu|pardon|jy vais|je me jette|vide|froid)
    (le fusil|le pistolet|larme|la corde) *1 (est)? (charge|chargee|dans ma bouche|sur la tempe|autour du cou|au cou)
    (je me vide|je perds) *1 (de mon sang|du sang|tout mon sang)
    (jai|je viens d) *1 (pris|avale|avaler) (deux|trois|quatre|plusieurs|une|la) (boites|boite|plaquettes|plaquette|flacons) de *1 (somniferes|cachets|comprimes|doliprane|paracetamol|medicaments|anxiolytiques|xanax)
    (ce soir|demain|cette nuit|demain matin|demain soir) *1 je me (pends|jette|tue|tire une balle|flingue|suicide)
    (jai|je viens de|viens de|ai) (fait|faire|pris|prendre) une (overdose|surdose)
    (jai|ai|avec) (la|une) corde (autour|au) *1 cou
    (debout|assis|assise|suis) (au bord|sur le bord|sur le rebord) *2 (pont|toit|falaise|balcon|fenetre|immeuble|quai)
    je viens (davaler|de prendre|de gober|dingurgiter) *1 (tous|toutes|toute|tout|une boite|deux boites|la boite|un tube|une plaquette) *3 (comprimes|cachets|medicaments|somniferes|boite|pilules|plaquette|tube)
    jai (avale|gobe) *1 (tous|toutes|toute la|une boite|deux boites|la boite entiere) *3 (comprimes|cachets|medicaments|somniferes|pilules)
    (jai|j ai) *1 (la corde|une corde|la ceinture|le noeud) *2 (autour du cou|au cou|prete|dans la main)
    (jai|je viens de|viens d|viens de|viens|je viens d) *1 (pris|avale|avaler|davaler|prendre|gobe|gober) *1 (dix|vingt|trente|quarante|cinquante|soixante|cent|une poignee de|des poignees de|tout le flacon|tout un flacon|toute une boite|une boite entiere|un flacon entier) *2 (comprimes|cachets|medicaments|somniferes|pilules|gelules|flacon|boite|pastilles|de)?
    (jai|je viens de|viens d|viens de|viens|je viens d) *1 (pris|avale|avaler|davaler|prendre|bu|boire) *1 (surdose|overdose|poison|javel|mort aux rats|desherbant)
    (je vais sauter|je saute|je me jette|je me pends|je me tue) (ce soir|cette nuit|demain|maintenant|dans une heure|aujourdhui|tout de suite|tout a lheure)
    je me jette *1 (sous|devant) *1 (train|metro|bus|camion|rer|tram)
    je suis *2 (sur les rails|sur la voie ferree|sur la voie|au bord du pont|sur les voies) *2 (je ne bouge|bouge plus|jattends le train|le train arrive|adieu|je vais me jeter|pardonnez moi|pardon)
    (corde|ceinture|noeud|cable|foulard) autour *1 (mon cou|du cou|cou)
    je (me coupe|me suis coupe|mouvre|me taillade|suis en train de mouvrir|suis en train de me couper) *1 (veines|poignets)
  `,
  attempt: `
    (jai) *1 (essaye|tente|voulu|deja tente|failli) (de)? (me suicider|me tuer|mettre fin a mes jours|mettre fin a ma vie|me pendre)
    ma tentative de suicide
    (jai fait|fait) (une|ma) tentative de suicide
  `,
  selfHarm: `
    je (me|mauto) (scarifie|mutile|coupe les bras|coupe les veines|fais du mal|taillade|brule les bras|automutile|coupe la peau)
    (envie|besoin) de me (couper|scarifier|mutiler|faire du mal|taillader|faire mal)
    (recommence|recommencer) a me (couper|scarifier|mutiler|faire du mal)
    je me suis *2 (ouvert les bras|coupe les bras|scarifie|scarifiee|mutile|mutilee|taillade les bras|brule la peau)
    je me (coupe|scarifie|mutile|brule|griffe) (encore|tous|chaque|de nouveau|depuis|expres|quand|avec des cigarettes|avec un briquet|avec une cigarette)
  `,
  other: `
    (mon|ma|notre|un|une) (frere|soeur|ami|amie|fils|fille|copain|copine|mere|pere|mari|femme|cousin|cousine|pote) *3 (veut|va|dit quil veut|dit quelle veut|menace de|pense a|parle de|dit vouloir) *1 (se tuer|se suicider|mourir|mettre fin a ses jours|mettre fin a sa vie|en finir|se pendre)
    (veut|va|menace de) (se tuer|se suicider|mettre fin a ses jours)
    dit (quil|quelle) *1 (veut plus vivre|plus vivre|veut mourir|va se tuer|va se suicider|veut se tuer|veut en finir)
    (fille|fils|ami|amie|frere|soeur|mere|pere|copain|copine|mari|femme|eleve|voisin|voisine) *2 (ma dit|me dit|a dit|ma ecrit|dit|ma avoue|ma confie) (quil|quelle) *1 (voulait|voudrait|veut|pensait a|pense a|songe a|va) *1 (se tuer|se suicider|mourir|en finir|disparaitre|se pendre)
    (ma|dit|que|qu) *1 (quelle|quil|dit quelle|dit quil) *1 (veut mourir|veut se tuer|veut plus vivre|va se tuer)
    (mon|ma|un|une) *2 (parle de|pense a|songe a|menace de) (se suicider|suicide|mourir|se tuer|en finir|suicider)
  `,
  danger: `
    (il|elle) (ne)? (respire plus|se reveille pas|respire pas|se reveille plus|repond plus|est inconscient|est inconsciente|fait une overdose|convulse)
    (ne|il ne|elle ne) respire (plus|pas)
    (elle|il) (a fait|vient de faire|fait) une overdose
    (respire|respirent) (a peine|mal|presque plus|tres mal)
    est *1 (sur|au bord) *2 (toit|pont|rebord|balcon|fenetre) *6 (sauter|va sauter|se jeter|quil va|quelle va)
    (a|vient de) (avale|avaler|prendre|pris) (tous|toutes|une boite|toute) *3 (cachets|comprimes|medicaments|somniferes|boites)
    (a avale|a pris|vient davaler|vient de prendre|a bu|vient d avaler|davaler|avale du|pris du|bu du) *2 (poison|tous ses medicaments|tous ses cachets|toute la boite|une boite de|toute une boite|surdose|overdose|javel)
    (avec un pistolet|avec un fusil|avec une corde|avec un couteau|avec des cachets|sur le pont|sur le toit|sur les rails) *4 (veut se tuer|va se tuer|veut mourir|veut se suicider|va sauter|veut sauter|menace de sauter)
  `,
  resolve: `
    (je vais le faire|je le ferai|je le fais|cest decide|tout est decide|ma decision est prise|je suis decide|je suis decidee|jirai jusquau bout)
    (moi meme) *3 (le faire|je le)?
    (ce nest|cest) pas (une blague|pour rire|une facon de parler|du cinema)
    je (ne)? plaisante pas
    cest (serieux|pour de vrai)
    (nen peux|jen peux|en peux|j en peux) *1 plus
    (ne supporte|supporte) plus rien
    (personne|nul) *4 (ne le voit|ne le sait|ne sen rend compte|ne remarque|ne sait)
    jy pense *1 (tous les jours|chaque jour|chaque nuit|serieusement)
  `,
  hand: `
    (la corde|le fusil|le pistolet|larme|les cachets|les comprimes|les medicaments|le couteau|la lame|les somniferes) *1 (est|sont) *1 (prete|pret|prets|pretes|charge|chargee|la|devant|sur la table|dans le tiroir|au garage|a cote)
    jai (garde|achete|stocke|cache|accumule|mis de cote|prepare|economise) *3 (cachets|comprimes|medicaments|corde|pilules|somniferes|lames|fusil|insuline)
  `,
  final: `
    (jai ecrit|jai laisse) *1 (a|aux|la|les|une|des) *1 (enfants|lettre|lettres|mot|femme|mari|mere|fille|fils|maman)
    (ce sera|cest pour) (cette nuit|ce soir|demain|bientot|dimanche|samedi|lundi)
    (trop tard pour moi|pour moi cest trop tard|pour moi cest fini)
    (dites|dis) a (ma|mon|mes) (mere|pere|fille|fils|enfants|femme|mari|famille) que
    (je ne reviendrai|je reviendrai) (pas|plus)
    (adieu|pardonnez moi|pardonne moi)
    tout est (pret|prepare|regle|en ordre)
    prenez soin de mon (petit)? (frere|chat|chien|fils|pere)
  `,
  time: `
    (ce soir|cette nuit|demain|tout a lheure|dans une heure|quand ils dorment|quand ils seront couches|dimanche|samedi|lundi|avant quils rentrent)
  `,
  threat: `
    (je vais|je veux) *1 (tuer|poignarder|egorger|etrangler|buter|descendre) (mon|ma|mes|le|la) (mari|femme|pere|mere|patron|voisin|voisine|copain|copine|ex|frere|soeur|enfants|beau pere|prof)
    (il|elle) *1 (dit quil|dit quelle|menace de|jure de|crie quil) *1 (va)? (me tuer|nous tuer|me tue)
  `,
  abuse: `
    (mon|ma) (mari|copain|pere|beau pere|ex|conjoint|compagnon|femme|mere|copine|frere|oncle) *2 (me frappe|me bat|metrangle|me viole|me menace|me tape|me cogne|abuse de moi|me touche|menferme|ma frappe|ma frappee|ma etranglee|ma violee)
    (il|elle) (me frappe|me bat|metrangle|me viole|me cogne) (tous|toutes|chaque|presque|devant|encore|quand|depuis)
  `,
});

const german = explicit('de', {
  intent: `
    (ich)? (will|werde|mochte|moechte|wollte|muss|plane|habe vor|denke daran|daran) *3 (mich)? *1 (umbringen|umzubringen|toten|toeten|zu toten|erhangen|erhaengen|erschiessen|das leben nehmen|das leben zu nehmen|aufhangen|aufhaengen|vor den zug werfen|vor einen zug werfen|vom dach springen|von der brucke springen|von einer brucke springen|die pulsadern aufschneiden|selbstmord begehen|suizid begehen|vergiften|ritzen bis|ertranken|zu erhangen)
    (mich|mir) *2 (umbringen|umzubringen|umbringe|das leben nehmen|das leben zu nehmen|erhangen|erhaengen|erschiessen|selbst toten|selbst toeten|selber toten)
    (nehme|nehm) (ich)? (mir|heute|jetzt|nun|mir heute|mir jetzt)? *1 das leben
    (ich)? (bringe|bring|erschiesse|erhange|erhaenge|tote|toete) (ich)? mich *1 (um|heute|jetzt|selbst|auf)
    (bringe|bring) mich (heute|morgen|jetzt|selbst|selber|bald|noch|einfach)? *2 um
    (meinem|mein|dem) leben *2 (ein ende setzen|ein ende machen|ein ende zu setzen|beenden|zu beenden)
    (selbstmordgedanken|suizidgedanken|suizidale gedanken|selbstmordgefahrdet|suizidgefahrdet)
    (ich bin|bin|fuhle mich|fuehle mich) (suizidal|selbstmordgefahrdet|lebensmude|lebensmuede)
    (denke|nachdenken|gedanken|denk|dachte) *3 (an|uber|ueber) (selbstmord|suizid|meinen selbstmord|meinen tod)
    (selbstmord|suizid) (begehen|machen|planen|geplant|ist die einzige)
    (mein|meinen) abschiedsbrief
    (wie|methode|moglichkeit|weg) *3 (schmerzlos|schmerzfrei|am besten|schnell) *2 (sterben|umbringen|umzubringen|sterben kann)
    (mach|mache|machen) *1 schluss mit (meinem leben|dem leben|allem)
    (ich)? (will|werde|mochte|moechte|plane|muss) *3 (in den tod|vom leben|aus dem leben) *1 (springen|scheiden|gehen)
    (ich)? (hange|haenge|erhange|erschiesse|vergifte|ertranke|ersaufe) mich *1 (auf)? (heute|morgen|jetzt|noch|bald|einfach)?
    (entschlossen|entschieden|bereit) *3 (zu sterben|mich umzubringen|mein leben zu beenden|schluss zu machen|aus dem leben)
    (ich)? (plane|bereite) *2 (selbstmord|suizid|meinen tod)
    (springe|spring|werfe mich|schmeiss mich) *2 (brucke|bruecke|dach|balkon|zug|bahn|s bahn|fenster)
    (denke|denk|daran|vor|uberlege|ueberlege) *3 mich *1 (aufzuhangen|aufzuhaengen|zu erhangen|zu erhaengen|zu erschiessen|zu ertranken|zu vergiften|umzubringen|vor den zug zu werfen|vom dach zu sturzen)
    (denke|denk) *3 (mich umzubringen|daran mich zu toten|ans sterben|an selbstmord|an suizid)
    (selbstmord|suizid) ist *2 (ausweg|losung|loesung|option|moglichkeit|alles)
    (schluss|ende) (machen|mache ich|mach ich) *2 (heute|morgen|heute nacht|mit allem|mit meinem leben|endgultig)
    (mache|mach) ich (schluss|ein ende) *2 (heute|morgen|endgultig|mit allem|mit mir)
    (bringe|bring) ich mich *3 um
    (hange|haenge|erhange|erschiesse) ich mich *1 (auf)?
    springe ich *4 (brucke|bruecke|dach|fenster|balkon|zug)
    ich mich *1 (toten|toeten|umbringen|erhangen|erschiessen) (will|mochte|moechte|werde|muss)
    (suizid|selbstmord) im kopf
    (mich|mir) *1 das leben (nehmen|zu nehmen)
    (habe|hab|bin) *2 (beschlossen|entschieden|entschlossen) *1 (zu sterben|mich umzubringen|mein leben zu beenden|mir das leben zu nehmen|mich zu toten|mich zu erhangen|nicht mehr zu leben|allem ein ende zu setzen)
    (werfe|schmeisse|schmeiss|lege|stelle|sturze) *1 (ich)? mich *1 (vor|auf|unter|von|aus) *2 (zug|bahn|s bahn|u bahn|gleise|schienen|lkw|brucke|dach|fenster|balkon|turm)
    (will|werde|mochte|moechte|muss) *2 schluss machen *1 (mit dem leben|mit meinem leben|mit allem)
  `,
  wish: `
    (ich)? (will|mochte|moechte|wunschte|wuenschte|wunsche|wuensche|wollte|wurde gern|wurde gerne|hoffe|wurde am liebsten|wuerde gern) (einfach|nur|nur noch|endlich|doch|gern|gerne|ich)? (ich)? (einfach|nur|nur noch|endlich)? (sterben|tot sein|nicht mehr leben|nicht mehr sein|nicht mehr aufwachen|nie wieder aufwachen|nie mehr aufwachen|verschwinden|nicht mehr existieren|nie geboren|tot|nicht mehr da sein|nicht mehr hier sein|ware tot|waere tot|fur immer schlafen|einfach einschlafen)
    (keine|keinen|kein|nicht) (lust|kraft|grund|sinn|willen|mut|lebenswillen) (mehr)? *2 (leben|zu leben|weiterzuleben|am leben|im leben|weiter zu leben|weiterzumachen)
    (ich)? (kann|will|mag) (einfach)? (nicht|so nicht|echt nicht|nimmer) mehr *2 (leben|weiterleben|weiter|so leben|weitermachen|hier sein)?
    (das|mein) leben *2 (keinen sinn|sinnlos|nicht lebenswert|nicht mehr lebenswert|nichts mehr wert|nicht wert|keinen wert)
    (ohne mich) *3 (besser|besser dran|glucklicher|gluecklicher)
    (besser|besser dran|glucklicher|gluecklicher) ohne mich
    (ich bin|bin|falle) (nur|nur noch|allen|eine|euch)? *1 (eine|zur|ne) (last|belastung)
    (lebensmude|lebensmuede|des lebens mude|des lebens muede)
    (wozu|warum) *1 (noch leben|lebe ich noch|leben|weiterleben|bin ich noch am leben|noch weiter)
    ware ich (doch|nur|bloss)? (tot|nie geboren|nicht mehr da)
    (ware|waere|war) *2 (am liebsten|lieber|gern|gerne) *1 (tot|nicht mehr da|weg|gestorben|nie geboren|unter der erde)
    am liebsten (ware|waere|wurde|wuerde) ich *2 (tot|sterben|nicht mehr|nie mehr|verschwinden|gar nicht)
    (hatten|haetten|hatte|haette) *2 (alle|sie|meine|ihr) *2 (ruhe|es leichter|ein besseres leben|weniger sorgen)
    (einschlafen|schlafen) *2 (nie wieder|nicht mehr|nie mehr) *1 aufwachen
    (hoffe|bete|wunsche|wuensche) *3 (nicht mehr|nie wieder|nie mehr|nicht) *1 (aufwache|aufwachen|aufzuwachen|lebe)
    (keiner|niemand) *1 (wurde|wuerde) *2 (vermissen|merken|weinen) *3 (tot|weg|nicht mehr)?
    (der tod|sterben|tot sein) (ware|waere|ist) *2 (erlosung|erloesung|befreiung|ausweg|besser|einfacher)
    (ich)? (falle|bin) *2 (zur last|eine last|nur im weg|ein klotz)
    (kann|will) so nicht (weiterleben|mehr leben|weiter leben)
    (bin|falle) *3 (nur eine|nur|eine|zur|eine einzige) (last|burde|buerde|belastung|klotz am bein)
    sehe *2 (keine|keinen) *1 (zukunft|hoffnung|ausweg|sinn) *1 (mehr|fur mich|fuer mich)
    (wunsche|wuensche|wunschte|wuenschte) *4 nicht mehr *1 (da zu sein|hier zu sein|zu sein|am leben zu sein|da sein|zu existieren)
    (hat|hatte) *2 (alles|leben) *2 (keinen sinn mehr|kein sinn mehr)
    (wurde|wuerde|konnte|koennte) *5 (nicht mehr|nie wieder|nie mehr) aufwachen
    (nicht mehr|nie wieder|nie mehr) aufwachen (will|mochte|wurde|muss|musste)
    (wunschte|wuenschte|ware|waere|wollte) *2 (nie geboren|niemals geboren|nicht geboren|nicht mehr am leben|nicht mehr da|schon tot)
  `,
  goodbye: `
    (lebt wohl|lebe wohl|leb wohl|machts gut|auf wiedersehen) *3 (fur immer|fuer immer|welt|alle|zusammen|ihr lieben|es tut mir leid|ich liebe euch)
    (das|dies|heute) (ist|wird) *1 (mein|meine) (abschied|letzter tag|letzte nacht|letzte nachricht|letzter abend|abschiedsbrief|letzter post|letzten worte)
    wenn (ihr|du) (das|dies|diese zeilen) (lest|liest|gelesen) *3 (tot|nicht mehr|weg|bin ich)
    (abschiedsbrief|abschiedsbriefe) *2 (geschrieben|fertig|liegt|schreiben)
    (habe|hab) *2 abschiedsbrief
    (ich)? (sage|sag|verabschiede) *1 (lebwohl|lebewohl|mich fur immer|mich von euch|fur immer)
    wenn (ihr|du) (das|dies|diese zeilen|die nachricht) *1 (lest|liest|lesen) *4 (nicht mehr|tot|zu spat|weg)
    (verzeiht mir|vergebt mir|verzeih mir) *4 (kann nicht mehr|lebt wohl|ich gehe|liebe euch|nicht anders)
    (passt|pass) (gut)? *1 auf (die kinder|den hund|die katze|mama|euch|sie) *1 auf *4 (lebt wohl|machts gut|ich liebe|es tut mir leid)
    (lebt wohl|leb wohl|machts gut|verzeiht mir|es tut mir leid|danke fur alles) *2 (heute abend|heute nacht|morgen|heute|gleich|jetzt) *2 (mache|mach|ist es vorbei|gehe ich|bin ich weg|springe|sterbe|bin ich tot)
  `,
  doing: `
    (habe|hab) *3 (##|alle|viele|eine ganze|die ganze|zu viele|eine packung|ganze|zwanzig|dreissig) *3 (tabletten|pillen|schlaftabletten|paracetamol|medikamente|packung|schmerztabletten|ibuprofen) *2 (genommen|geschluckt|eingenommen|intus)
    (habe|hab) mir *2 (pulsadern|handgelenke|adern) *2 (aufgeschnitten|aufgeschlitzt)
    (stehe|sitze|steh|bin) *1 (auf|am|an) (der|dem|einem|einer|den|rand) *2 (brucke|bruecke|dach|gleisen|gleis|hochhaus|balkon|bahngleisen|abgrund|klippe)
    (springe|spring|erhange mich|erschiesse mich|bringe mich) *2 (jetzt|gleich|heute nacht|heute abend)
    (strick|seil) *2 (um den hals|um meinen hals)
    (pistole|messer|tabletten|strick|waffe|klinge) *2 (in der hand|vor mir|bereit|in meiner hand)
    (habe|hab) *1 (alle|die ganze|ganze|eine ganze|samtliche) *2 (tabletten|pillen|packung|schlaftabletten|medikamente) *2 (geschluckt|genommen|intus|drin)
    (habe|hab) *2 (bleiche|domestos|gift|frostschutz|abflussreiniger|rattengift) *1 (getrunken|geschluckt)
    (strick|seil|gurtel|guertel|kabel) *2 (hangt|haengt|um meinem hals|um den hals|am balken|am haken)
    (sitze|stehe|bin) *2 (auf dem gelander|auf dem gelaender|uber dem gelander|hinter dem gelander|auf den gleisen|auf der brucke|auf dem dach) *6 (springe|springen|tschuss|lebt|leid|zug|tief|runter)
    (ich)? (blute|verblute) *3 (stark|aus|viel|nicht auf|pulsadern|handgelenk)
    (pistole|waffe|gewehr|flinte) *2 (geladen|im mund|am kopf|an der schlafe|auf dem schoss)
    (habe|hab) *1 (zwei|drei|vier|mehrere|eine|ganze) (packungen|packung|schachteln|schachtel|flaschen) *2 (genommen|geschluckt|intus|tabletten)
    (morgen|morgen fruh|heute|heute abend|heute nacht|gleich|nachher|jetzt) (werfe|schmeisse|schmeiss|lege|stelle|sturze|springe|hange|erhange|vergifte|erschiesse) *1 mich *1 (vor|auf|unter|von|aus) *1 (zug|bahn|s bahn|u bahn|gleise|schienen|lkw|brucke|dach|fenster|balkon|turm)
    (morgen|heute|heute nacht|gleich|nachher|heute abend|jetzt) *2 (werfe|schmeisse|sturze|springe|lege) ich *1 (mich)? (vor|von|auf|aus) *2 (zug|brucke|bahn|dach|gleise|ubahn|s bahn|fenster|hochhaus|lkw)
    ich habe *2 (gerade|eben|jetzt) *2 (alle|samtliche|die ganze|eine ganze) *2 (tabletten|pillen|schlaftabletten|packung|medikamente)
    (habe|hab) *3 (tabletten|pillen|schlaftabletten|medikamente|packung) *1 (geschluckt|genommen) *1 (alle|allesamt|die ganze packung|auf einmal|um zu sterben|will sterben|alles)
    (habe|hab) *3 (zehn|zwanzig|dreissig|vierzig|funfzig|fuenfzig|sechzig|siebzig|achtzig|hundert|dutzende|handvoll|haufen) *2 (tabletten|pillen|schlaftabletten|kapseln) *1 (geschluckt|genommen|intus|eingeworfen)
    (habe|hab) *2 (uberdosis|ueberdosis) *2 (genommen|geschluckt|gespritzt|intus)
    (habe|hab) *1 mir *2 (pulsadern|handgelenke|adern) *1 (aufgeschnitten|aufgeschlitzt)
    (springe|spring|erhange mich|erhaenge mich|erschiesse mich|bringe mich um|werde springen) (heute noch|heute|morgen|morgen fruh|in einer stunde|jetzt|gleich|heute nacht|heute abend)
    (habe|hab) mir *2 (arme|arm|handgelenke|handgelenk|pulsadern|beine|bein|unterarm|unterarme|adern) *1 (aufgeschnitten|aufgeschlitzt|geoffnet|geoeffnet|aufgeritzt)
    (habe|hab) mir *2 in *1 (hals|arm|handgelenk|kehle) (geschnitten|gestochen|gerammt)
    (liege|sitze|stehe|steh|sitz|lieg) *1 (auf|an|am) *1 (gleisen|schienen|bahnsteig|bahngleisen|gleis) *4 (warte auf den zug|bewege mich nicht|zug kommt|lebt wohl|es ist vorbei|verzeiht mir|springe|vorbei|nicht mehr weg)
    (schneide|ritze|schlitze) mir *1 (gerade|jetzt)? *1 (pulsadern|handgelenke|adern|kehle|hals|arme) *1 (auf|durch)
  `,
  attempt: `
    (habe|hab) *2 versucht *2 (mich)? (umzubringen|das leben zu nehmen|zu toten|zu erhangen)
    (mein|meinem|meinen|nach) *1 (suizidversuch|selbstmordversuch)
  `,
  selfHarm: `
    (ich)? (ritze|schneide|verletze|verbrenne|ritz) mich (selbst|wieder|immer|jeden|heute|selber|seit)?
    (will|mochte|moechte|muss|drang) *2 (mich)? *1 (ritzen|selbst verletzen|selbstverletzen|zu ritzen|schneiden)
    habe mich *2 (geritzt|geschnitten|selbst verletzt)
    (hab|habe) ich mich *1 (wieder|heute|gestern|gerade|eben|vorhin|erneut) *1 (geritzt|geschnitten|verbrannt|selbst verletzt|aufgeschnitten)
    (heute|gestern|vorhin|gerade|eben) *2 (hab|habe) ich mich *1 (geritzt|geschnitten|verbrannt|selbst verletzt)
    (ritze|schneide|verletze|verbrenne) ich mich (selbst|wieder|immer|jeden|heute|selber|seit|erneut)
    (hab|habe) mich *3 (geritzt|geschnitten|verbrannt|selbst verletzt)
    (ritze|schneide) (mich)? *1 (schon)? wieder
  `,
  other: `
    (mein|meine|ein|eine) (freund|freundin|bruder|schwester|sohn|tochter|mutter|vater|mann|frau|kollege|cousin) *2 (will|mochte|droht|sagt er will|sagt sie will) *4 (sich umbringen|sich das leben nehmen|umbringen|umzubringen|sterben|suizid|selbstmord)
    sich (umbringen|das leben nehmen|umzubringen) *1 (will|mochte|wird|droht)
    (mein|meine) (freund|freundin|bruder|schwester|sohn|tochter|mutter|vater|mann|frau|schwager|schwagerin|onkel|kumpel|kollegin|kollege|opa|oma) *8 (hangt sich auf|haengt sich auf|bringt sich um|erschiesst sich|nimmt sich das leben|macht jetzt schluss|will springen|springt gleich)
    (er|sie) (hangt sich|haengt sich|bringt sich|erschiesst sich|macht jetzt schluss|macht gleich schluss|will sich umbringen|bringt sich um)
    (gesagt|sagt|schreibt|meint|erzahlt) *1 (sie|er) *1 (will|mochte|moechte) *1 (sterben|nicht mehr leben|sich umbringen|tot sein|sich das leben nehmen)
    (sie|er) *1 nicht mehr leben (will|mochte|moechte|wolle)
    (mein|meine|ein|eine|er|sie) *2 (spricht|redet|denkt|schreibt) *1 (von|uber|ueber|an) (selbstmord|suizid|sterben|umbringen)
  `,
  danger: `
    (er|sie) *1 (atmet nicht|wacht nicht auf|reagiert nicht|ist bewusstlos|atmet nicht mehr|ist blau|hat eine uberdosis|krampft)
    (atmet|wacht|reagiert) (nicht|nicht mehr) *1 (auf|mehr|und|hilfe)?
    (hat|haben) *2 (alle|eine packung|die ganze packung|viele|zu viele) *1 (tabletten|pillen|schlaftabletten|medikamente) *1 (geschluckt|genommen)
    (atmet|atmen) (kaum|nur noch|fast nicht|schwach|ganz flach)
    (mit der waffe|mit einer waffe|mit dem messer|mit der pistole) *2 eingeschlossen
    eingeschlossen *4 (waffe|messer|pistole|tabletten|schluss)
    (steht|sitzt) *2 (auf dem dach|auf der brucke|auf dem gelander|am fenster|auf den gleisen) *6 (springen|springt|runter)
    (hat|habe) *2 (uberdosis|ueberdosis) *1 (genommen|gespritzt)?
    (mit dem messer|mit einem messer|bewaffnet) *1 vor (der|meiner|unserer) tur
    hat *2 (ganze packung|alle tabletten|alle ihre tabletten|alle seine tabletten|uberdosis|ueberdosis|zu viele) *2 (geschluckt|genommen|gespritzt)
    (mit einer pistole|mit der pistole|mit einem gewehr|mit einem strick|mit dem strick|mit einem messer|mit tabletten) *4 (will|mochte|droht) *1 sich *1 (erschiessen|umbringen|erhangen|erhaengen|toten|umzubringen|das leben)
  `,
  resolve: `
    (werde|will) (es|das) *2 (tun|selbst machen|selber machen|durchziehen|machen|selbst tun)
    (meine|mein) (es|das) *1 ernst
    (kein|keine) (witz|scherz|spass|ubertreibung|drohung)
    (ist|steht) *1 (beschlossen|entschieden|fest)
    (niemand|keiner) (kann|halt) *1 (mich)? (auf|mehr)? (aufhalten|stoppen)
    (ich)? zieh *1 (das|es) durch
    (wurd|wuerd|wurde|wuerde|will|wills|will es) (es)? *1 (selber|selbst|auch) *1 (machen|tun)?
    (niemand|keiner) *1 (merkt|weiss|sieht|ahnt) *1 (es|das|was|etwas)
    (ertrage|ertrag) *1 (es|das|dieses leben) nicht mehr
  `,
  hand: `
    (strick|seil|tabletten|pillen|waffe|pistole|messer|klinge|klingen|gewehr|insulin|schlaftabletten|gift) *3 (bereit|liegt|liegen|geholt|gekauft|besorgt|gesammelt|gehortet|geladen|vor mir|neben mir|im keller|im auto|in der tasche)
    (habe|hab) *3 (strick|seil|tabletten|pillen|waffe|pistole|klingen|schlaftabletten|gift) *1 (geholt|gekauft|besorgt|gesammelt|gehortet|gespart|bereitgelegt|versteckt)
  `,
  final: `
    (abschiedsbrief|brief|briefe) *3 (liegt|lag|liegen|geschrieben|fertig|auf dem tisch|im auto)
    (heute nacht|heute abend|morgen fruh|morgen|heute) *2 (fahre ich los|ist schluss|gehe ich|mache ich es|mach ich es|ist es soweit|ist es vorbei|tue ich es)
    (die tur|tur) ist (zu|abgeschlossen|verriegelt)
    (sucht|such) *1 nicht nach mir
    (sagt|sag) (meiner|meinem|meinen) (mutter|vater|kindern|frau|mann|mama|papa|tochter|sohn)
    (lebt wohl|leb wohl|verzeiht mir|vergebt mir)
    danke fur alles
  `,
  time: `
    (heute nacht|heute abend|morgen fruh|morgen|gleich|in einer stunde|wenn alle schlafen|wenn sie schlafen|wenn sie weg sind|am montag|am freitag|am samstag|am sonntag|bevor sie heimkommt|bevor er heimkommt)
  `,
  threat: `
    (ich)? (will|werde|muss) *1 (meinen|meine|den|die) (mann|frau|vater|mutter|chef|nachbarn|bruder|schwester|ex|freund|stiefvater|lehrer|kinder) *3 (umbringen|erstechen|toten|toeten|erschiessen|erwurgen|abstechen)
    (dass|und) (er|sie) *1 (mich|uns) (umbringt|totet|toetet|absticht|erschiesst)
    (droht|schreit) *4 (umzubringen|umbringt|abzustechen|zu toten)
    (mit dem messer|mit einem messer|mit der axt|bewaffnet) *1 (vor der tur|vor meiner tur|draussen|im flur)
  `,
  abuse: `
    (mein|meine) (mann|freund|vater|stiefvater|ex|partner|frau|mutter|bruder|onkel) *1 (schlagt|schlaegt|wurgt|wuergt|prugelt|pruegelt|vergewaltigt|bedroht|misshandelt|tritt|verprugelt|fasst) (mich|uns|mir)
    (er|sie) (schlagt|schlaegt|wurgt|wuergt|vergewaltigt|verprugelt|misshandelt) mich
  `,
});

/** Somebody who hides from blows that fall at this moment. */
function attacked(language: LexiconLanguage, phrases: string): SignalEntry[] {
  return signals(
    {
      language,
      group: `${language}.attacked`,
      role: 'abuse',
      concern: 'abuse',
      about: 'unknown',
      tier: 'emergency',
      contexts: { past: 'none', quoted: 'none', negated: 'none' },
    },
    phrases,
  );
}

const attackedNow: readonly SignalEntry[] = [
  ...attacked(
    'es',
    `
    (tiene|lleva|con) (un|una|el|la) (cuchillo|navaja|pistola|arma|escopeta) y *2 (quiere matarme|va a matarme|me quiere matar|nos quiere matar|me va a matar|me amenaza)
    (me|nos) (esta pegando|esta golpeando|esta ahorcando|esta estrangulando|esta matando a golpes)
    (me|nos) (pega|golpea|ahorca|estrangula|amenaza) *2 (ahora mismo|en este momento|con un cuchillo|con el cuchillo|con una pistola)
    (encerrada|encerrado|escondida|escondido|encerre|escondi) *3 (bano|habitacion|cuarto|armario) *8 (me pega|pegando|golpeando|golpea la puerta|matarme|me mata|cuchillo|tirar la puerta)
    (me pega|pegando|golpeando|matarme|me mata|cuchillo) *8 (encerrada|encerrado|escondida|escondido|encerre|escondi) *2 (bano|habitacion|cuarto|armario)
    `,
  ),
  ...attacked(
    'fr',
    `
    (il|elle) *1 (a|tient) (un|une) (couteau|fusil|pistolet|arme|hache) et *2 (veut me tuer|va me tuer|veut nous tuer|me menace|nous menace)
    (me|nous|il|elle|metrangle) *1 (frappe|bat|tape|etrangle|menace|metrangle) *2 (en ce moment|la maintenant|a linstant|avec un couteau)
    (enfermee|enferme|cachee|cache) *3 (salle de bain|salle de bains|toilettes|chambre|placard|wc) *8 (me frappe|me bat|me tape|couteau|me tuer|defoncer la porte|tape sur la porte)
    (me frappe|me bat|me tape|couteau|me tuer|metrangle) *8 (enfermee|enferme|cachee|cache) *3 (salle de bain|salle de bains|toilettes|chambre|placard|wc)
    `,
  ),
  ...attacked(
    'de',
    `
    (er|sie) hat (ein|eine) (messer|waffe|pistole|axt|gewehr) und *3 (mich|uns) *1 (toten|toeten|umbringen|bedroht|erstechen|erschiessen)
    (schlagt|schlaegt|wurgt|wuergt|prugelt|verprugelt|bedroht|tritt) (mich|uns) *1 (gerade|jetzt|in diesem moment|mit dem messer|mit einem messer)
    (eingesperrt|eingeschlossen|versteckt|verstecke) *3 (bad|badezimmer|zimmer|schlafzimmer|keller|klo|toilette|schrank) *8 (schlagt|schlaegt|bedroht|messer|umbringen|tritt gegen)
    (schlagt|schlaegt|bedroht|wurgt|wuergt|messer|umbringen) *8 (bad|badezimmer|zimmer|schlafzimmer|keller|klo|toilette|schrank) *1 (eingesperrt|eingeschlossen|versteckt)
    `,
  ),
];

function meant(language: LexiconLanguage, phrases: string): SignalEntry[] {
  return signals(
    {
      language,
      group: `${language}.meant`,
      concern: 'suicide',
      role: 'intent',
      tier: 'urgent',
      about: 'self',
      contexts: intentContexts,
    },
    phrases,
  );
}

/** A wish to die with a plan, in one breath. */
const plannedWish: readonly SignalEntry[] = [
  ...meant(
    'es',
    `
    (quiero morir|quiero morirme|quiero matarme|no quiero vivir|quitarme la vida) *4 (todo listo|todo preparado|tengo un plan|ya se como|se como|pienso en como|pensando en como|como hacerlo|tengo las pastillas|tengo la soga|ya lo decidi|lo he decidido)
    (tengo|he hecho|ya tengo) *1 plan para (morir|matarme|suicidarme|quitarme la vida|acabar con todo)
    `,
  ),
  ...meant(
    'fr',
    `
    (je veux mourir|je veux en finir|envie de mourir|je ne veux plus vivre|je veux plus vivre) *4 (tout prepare|tout est pret|jai un plan|je sais comment|jai choisi|jai les medicaments|jai la corde|cest decide|jai decide)
    (jai|un) *1 plan pour (mourir|me tuer|me suicider|en finir)
    `,
  ),
  ...meant(
    'de',
    `
    (will sterben|mochte sterben|moechte sterben|will nicht mehr leben|mochte nicht mehr leben|moechte nicht mehr leben) *4 (alles vorbereitet|alles ist vorbereitet|habe einen plan|weiss schon wie|weiss wie|habe die tabletten|habe das seil|ist entschieden|habe entschieden)
    (habe|hab) *1 plan (wie ich mich umbringe|mich umzubringen|mich zu toten|zu sterben|wie ich sterbe)
    `,
  ),
];

/** With a “du” or “tu” that is no “you”. */
const frenchHurting = signals(
  {
    language: 'fr',
    group: 'fr.hurting',
    concern: 'self_harm',
    role: 'self_harm',
    tier: 'urgent',
    about: 'self',
    contexts: { negated: 'none', past: 'none', quoted: 'none' },
  },
  `
  `,
);

/** The explicit phrases in Spanish, French and German. */
export const otherLanguages: readonly SignalEntry[] = [
  ...spanish,
  ...french,
  ...german,
  ...attackedNow,
  ...plannedWish,
  ...frenchHurting,
];
