import type { LexiconLanguage, SignalEntry } from '../lexicon.ts';
import { attemptContexts, intentContexts, presentContexts, wishContexts } from './contexts.ts';
import { signals } from './entry-group.ts';

type Phrases = Readonly<
  Record<
    'intent' | 'wish' | 'goodbye' | 'doing' | 'attempt' | 'selfHarm' | 'other' | 'danger',
    string
  >
>;

/** The explicit phrases of one language, with the same contexts as the English ones. */
function explicit(language: LexiconLanguage, phrases: Phrases): SignalEntry[] {
  const own = { language, concern: 'suicide', about: 'self' } as const;
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
        contexts: presentContexts,
      },
      phrases.goodbye,
    ),
    ...signals(
      {
        ...own,
        group: `${language}.doing`,
        role: 'in_progress',
        tier: 'emergency',
        contexts: presentContexts,
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
        contexts: presentContexts,
      },
      phrases.danger,
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
  `,
  goodbye: `
    (esta|este) es mi (despedida|ultimo adios|ultima noche|ultimo dia|ultimo mensaje|carta de despedida|nota de despedida)
    (adios|hasta siempre|me despido) (mundo|mundo cruel|a todos|para siempre|de todos|vida|mama|familia|de este mundo) *3 (perdon|perdonen|perdonenme|los amo|los quiero|lo siento|cruel|siempre)?
    (cuando|si) (leas|lean|leais|encuentres|encuentren|alguien lea) esto *2 (estare muerto|estare muerta|ya no estare|me habre ido|habre muerto|ya no|yo)
    (escribi|escrito|deje|dejado|escribiendo) (mi|una|la) (carta|nota) (de despedida|de suicidio|suicida|de adios)
    (hoy|esta noche|manana) (es|sera) mi ultimo dia
  `,
  doing: `
    (me|acabo de|ya me) (tome|tomado|tomar|tomarme|trague|tragado|he tomado) *2 (todas|muchas|un monton de|un frasco de|el frasco de|una caja de|la caja de|un bote de|##|veinte|treinta) *3 (pastillas|pildoras|medicamentos|tranquilizantes|somniferos|paracetamol|ibuprofeno)
    me (corte|he cortado) (las venas|las munecas|las muñecas)
    (estoy|parado|parada|aqui) (en|al borde de|al borde del|sobre) *2 (puente|azotea|borde|vias|balcon|tejado) *3 (saltar|tirarme|lanzarme|y voy|lista|listo)
    (voy a|me voy a|a punto de) (saltar|tirarme|matarme|ahorcarme|suicidarme|matar) (ahora|ya|ahora mismo|esta noche|hoy|en este momento)
    tengo (la pistola|el arma|la cuerda|la soga|las pastillas|el cuchillo|la navaja) (en la mano|lista|listas|en mis manos|aqui|al cuello|preparada)
  `,
  attempt: `
    (intente|trate de|he intentado|intentado|tratado de) (suicidarme|matarme|quitarme la vida|acabar con mi vida|ahorcarme)
    mi (intento|ultimo intento|primer intento) de suicidio
  `,
  selfHarm: `
    (me|volvi a|quiero|ganas de|necesito) (corto|cortarme|corte|autolesionarme|autolesiono|autolesione|lastimarme|hacerme dano|lastimo|quemarme) *2 (los brazos|las piernas|de nuevo|otra vez|la piel|para|las munecas|el brazo|cada|todos|hoy)?
    (quiero|ganas de|necesito) (cortarme|hacerme dano|lastimarme|autolesionarme)
  `,
  other: `
    mi (hermana|hermano|amigo|amiga|hijo|hija|novio|novia|madre|padre|mama|papa|esposo|esposa|pareja|primo|prima) *3 (quiere|va a|dice que quiere|dijo que quiere|amenaza con|piensa en) *2 (matarse|suicidarse|quitarse la vida|morir|morirse|se va a matar|se quiere matar|se va a suicidar)
    (se quiere|se va a) (matar|suicidar|quitar la vida)
  `,
  danger: `
    (no respira|no esta respirando|no despierta|labios azules|labios morados|esta inconsciente|no reacciona)
    (tuvo|tiene|esta teniendo) una sobredosis
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
  `,
  goodbye: `
    (adieu) (tout le monde|a tous|a toutes|le monde|monde cruel|mes amis|maman|papa|ma famille|mes amours|pour toujours|la vie)
    (cest|ceci est|voici) (mon|ma) (dernier message|dernier jour|derniere nuit|lettre dadieu|dernier soir|adieu|derniere lettre|dernier mot)
    (quand|lorsque) (vous|tu) (lirez|liras|lisez|lis|trouverez) *1 (ceci|cela|ce message|cette lettre|ces mots|mon corps) *2 (je serai|je ne serai|mort|morte|parti|partie|plus)
    (jai ecrit|jai laisse|ecrit) (ma|une|mes|des) (lettre|lettres) (dadieu|daddieux|de suicide|dadieux)
    pardonnez moi *3 (je|pars|partir|adieu|plus)
  `,
  doing: `
    (jai|je viens de|viens d|viens) *1 (pris|avale|avaler|prendre|avales|gobe) *2 (tous|toute|toutes|plein de|beaucoup de|une boite de|la boite de|##|une plaquette|trop de|plusieurs boites) *3 (medicaments|cachets|comprimes|somniferes|pilules|doliprane|paracetamol|anxiolytiques|antidepresseurs|boite)
    (je me suis|me suis) (ouvert|coupe|tranche|taillade) les (veines|poignets)
    (je suis|debout|assis|assise) (sur|au bord) (le|du|de|dun|un|la) *1 (pont|toit|rebord|falaise|vide|balcon|rails|voie)
    (je vais) (sauter|me pendre|me tuer|me tirer une balle|avaler|me suicider) *1 (maintenant|ce soir|demain|tout de suite|cette nuit|aujourdhui)
    jai (la corde|le couteau|les cachets|les medicaments|larme|le fusil|le pistolet) (autour du cou|dans la main|prets|devant moi|pret|en main)
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
  `,
  other: `
    (mon|ma|notre|un|une) (frere|soeur|ami|amie|fils|fille|copain|copine|mere|pere|mari|femme|cousin|cousine|pote) *3 (veut|va|dit quil veut|dit quelle veut|menace de|pense a|parle de|dit vouloir) *1 (se tuer|se suicider|mourir|mettre fin a ses jours|mettre fin a sa vie|en finir|se pendre)
    (veut|va|menace de) (se tuer|se suicider|mettre fin a ses jours)
  `,
  danger: `
    (il|elle) (ne)? (respire plus|se reveille pas|respire pas|se reveille plus|repond plus|est inconscient|est inconsciente|fait une overdose|convulse)
    (ne|il ne|elle ne) respire (plus|pas)
  `,
});

const german = explicit('de', {
  intent: `
    (ich)? (will|werde|mochte|moechte|wollte|muss|plane|habe vor|denke daran|daran) *3 (mich)? *1 (umbringen|umzubringen|toten|toeten|zu toten|erhangen|erhaengen|erschiessen|das leben nehmen|das leben zu nehmen|aufhangen|aufhaengen|vor den zug werfen|vor einen zug werfen|vom dach springen|von der brucke springen|von einer brucke springen|die pulsadern aufschneiden|selbstmord begehen|suizid begehen|vergiften|ritzen bis|ertranken|zu erhangen)
    (mich|mir) *2 (umbringen|umzubringen|umbringe|das leben nehmen|das leben zu nehmen|erhangen|erhaengen|erschiessen|selbst toten|selbst toeten|selber toten)
    (bringe|bring) mich (heute|morgen|jetzt|selbst|selber|bald|noch|einfach)? *2 um
    (meinem|mein|dem) leben *2 (ein ende setzen|ein ende machen|ein ende zu setzen|beenden|zu beenden)
    (selbstmordgedanken|suizidgedanken|suizidale gedanken|selbstmordgefahrdet|suizidgefahrdet)
    (ich bin|bin|fuhle mich|fuehle mich) (suizidal|selbstmordgefahrdet|lebensmude|lebensmuede)
    (denke|nachdenken|gedanken|denk|dachte) *3 (an|uber|ueber) (selbstmord|suizid|meinen selbstmord|meinen tod)
    (selbstmord|suizid) (begehen|machen|planen|geplant|ist die einzige)
    (mein|meinen) abschiedsbrief
    (wie|methode|moglichkeit|weg) *3 (schmerzlos|schmerzfrei|am besten|schnell) *2 (sterben|umbringen|umzubringen|sterben kann)
    (mach|mache|machen) *1 schluss mit (meinem leben|dem leben|allem)
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
  `,
  goodbye: `
    (lebt wohl|lebe wohl|leb wohl|machts gut|auf wiedersehen) *3 (fur immer|fuer immer|welt|alle|zusammen|ihr lieben|es tut mir leid|ich liebe euch)
    (das|dies|heute) (ist|wird) *1 (mein|meine) (abschied|letzter tag|letzte nacht|letzte nachricht|letzter abend|abschiedsbrief|letzter post|letzten worte)
    wenn (ihr|du) (das|dies|diese zeilen) (lest|liest|gelesen) *3 (tot|nicht mehr|weg|bin ich)
    (abschiedsbrief|abschiedsbriefe) *2 (geschrieben|fertig|liegt|schreiben)
    (habe|hab) *2 abschiedsbrief
  `,
  doing: `
    (habe|hab) *3 (##|alle|viele|eine ganze|die ganze|zu viele|eine packung|ganze|zwanzig|dreissig) *3 (tabletten|pillen|schlaftabletten|paracetamol|medikamente|packung|schmerztabletten|ibuprofen) *2 (genommen|geschluckt|eingenommen|intus)
    (habe|hab) mir *2 (pulsadern|handgelenke|adern) *2 (aufgeschnitten|aufgeschlitzt)
    (stehe|sitze|steh|bin) *1 (auf|am|an) (der|dem|einem|einer|den|rand) *2 (brucke|bruecke|dach|gleisen|gleis|hochhaus|balkon|bahngleisen|abgrund|klippe)
    (springe|spring|erhange mich|erschiesse mich|bringe mich) *2 (jetzt|gleich|heute nacht|heute abend)
    (strick|seil) *2 (um den hals|um meinen hals)
    (pistole|messer|tabletten|strick|waffe|klinge) *2 (in der hand|vor mir|bereit|in meiner hand)
  `,
  attempt: `
    (habe|hab) *2 versucht *2 (mich)? (umzubringen|das leben zu nehmen|zu toten|zu erhangen)
    (mein|meinem|meinen|nach) *1 (suizidversuch|selbstmordversuch)
  `,
  selfHarm: `
    (ich)? (ritze|schneide|verletze|verbrenne|ritz) mich (selbst|wieder|immer|jeden|heute|selber|seit)?
    (will|mochte|moechte|muss|drang) *2 (mich)? *1 (ritzen|selbst verletzen|selbstverletzen|zu ritzen|schneiden)
    habe mich *2 (geritzt|geschnitten|selbst verletzt)
  `,
  other: `
    (mein|meine|ein|eine) (freund|freundin|bruder|schwester|sohn|tochter|mutter|vater|mann|frau|kollege|cousin) *2 (will|mochte|droht|sagt er will|sagt sie will) *4 (sich umbringen|sich das leben nehmen|umbringen|umzubringen|sterben|suizid|selbstmord)
    sich (umbringen|das leben nehmen|umzubringen) *1 (will|mochte|wird|droht)
  `,
  danger: `
    (er|sie) *1 (atmet nicht|wacht nicht auf|reagiert nicht|ist bewusstlos|atmet nicht mehr|ist blau|hat eine uberdosis|krampft)
    (atmet|wacht|reagiert) (nicht|nicht mehr) *1 (auf|mehr|und|hilfe)?
  `,
});

/** The explicit phrases in Spanish, French and German. */
export const otherLanguages: readonly SignalEntry[] = [...spanish, ...french, ...german];
