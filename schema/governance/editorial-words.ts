/**
 * Words an editorial change may not touch, in English, Italian, Latvian and Spanish: what makes a
 * sentence a duty, a right or their opposite, numbers written as words, and names of days and months.
 * Compared in lower case. Short words that mean something else in one of the four languages more often
 * than they mean this (it. "un", "due" is a number there and English "due" is not) are kept out where
 * a false alarm would be the rule; a false alarm costs an ordinary decision, a miss costs trust.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Modal verbs, and the words that turn them round. */
export const MODALS: ReadonlySet<string> = words(`
	must shall should may might can could will would ought need needs cannot
	mustn't shan't shouldn't can't couldn't won't wouldn't needn't don't doesn't didn't isn't aren't
	required obliged allowed permitted forbidden entitled optional mandatory
	not no never none neither nor only unless except without always
	devo devi deve dobbiamo dovete devono debba debbano dovrò dovrai dovrà dovremo dovrete dovranno
	dovrei dovresti dovrebbe dovremmo dovreste dovrebbero doveva dovevano dovere doveri dovuto dovuta
	posso puoi può possiamo potete possono possa possano potrò potrai potrà potremo potrete potranno
	potrei potresti potrebbe potremmo potreste potrebbero poteva potevano potere
	voglio vuoi vuole vogliamo volete vogliono vorrà vorranno bisogna occorre obbligatorio obbligatoria
	facoltativo facoltativa vietato vietata consentito consentita ammesso ammessa
	non mai né nessun nessuno nessuna solo soltanto senza salvo eccetto tranne sempre
	var varu vari varam varat varēs varēšu varēsi varēsim varēsiet varētu varēja nevar nevaru nevaram
	nevarēs nevarētu drīkst drīkstu drīksti drīkstam drīkstat drīkstēs drīkstētu nedrīkst nedrīkstēs
	vajag vajadzēs vajadzētu vajadzēja nevajag nevajadzēs nevajadzētu spēj spēs nespēj obligāts obligāta
	obligāti atļauts atļauta aizliegts aizliegta tiesīgs tiesīga pienākums pienākumi
	nav ne nekad neviens neviena tikai bez izņemot vienmēr
	debo debes debe debemos debéis deben deba deban deberé deberás deberá deberemos deberán debería
	deberías deberíamos deberían debía debían deber deberes puedo puedes puede podemos podéis pueden
	pueda puedan podré podrás podrá podremos podrán podría podrías podríamos podrían podía podían poder
	quiero quiere quieren querrá tiene tienen tendrá tendrán hay habrá obligatorio obligatoria opcional
	prohibido prohibida permitido permitida
	nunca jamás ningún ninguno ninguna nadie ni sin solo sólo solamente salvo excepto siempre
`)

/** In Latvian the debitive mood is a prefix: "jāmaksā", he or she must pay. */
export const DEBITIVE = /^jā\p{L}{2,}/u

/** Numbers written as words; forms with endings are found by their beginning in Latvian. */
export const NUMBERS: ReadonlySet<string> = words(`
	one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
	seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand
	million billion first second third fourth fifth sixth seventh eighth ninth tenth half quarter twice
	double dozen
	tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici
	diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta
	cento duecento trecento mille duemila milione milioni miliardo primo prima secondo seconda terzo
	terza quarto quarta quinto quinta metà doppio mezzo mezza
	dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete
	dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento
	doscientos trescientos quinientos mil millón millones primero primera segundo segunda tercero
	tercera cuarto cuarta quinto mitad doble medio media tercio
	puse pusi pusotra ceturtdaļa
`)
export const NUMBER_STEMS =
	/^(vien(s|u|a|am|ā|as|ai|ām|i|iem|us)|div(i|as|u|iem|ām|us|ās|os)|trīs|trij\p{L}*|četr\p{L}*|piec\p{L}{0,3}|seš\p{L}{0,3}|septiņ\p{L}*|astoņ\p{L}*|deviņ\p{L}*|desmit\p{L}*|\p{L}+padsmit\p{L}*|simt\p{L}*|tūksto\p{L}*|miljo\p{L}*|miljard\p{L}*|pirm(ais|ā|o|ajam|ajā|ās)|otr(ais|ā|o|ajam|ajā|ās)|treš(ais|ā|o|ajam|ajā|ās))$/u

/** Months, days of the week and days named from today. Modal "may" is found as a modal. */
export const DATES: ReadonlySet<string> = words(`
	january february march april june july august september october november december
	jan feb mar apr jun jul aug sep sept oct nov dec
	monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
	today tomorrow yesterday weekly monthly yearly annual annually daily
	gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
	lunedì martedì mercoledì giovedì venerdì sabato domenica oggi domani ieri
	enero febrero abril mayo junio julio septiembre setiembre octubre noviembre diciembre
	lunes martes miércoles jueves viernes sábado domingo hoy mañana ayer
	šodien rīt vakar
`)
export const DATE_STEMS =
	/^(janvār|februār|mart(s|a|ā|am|u)$|aprīl|maij(s|a|ā|am|u)$|jūnij|jūlij|august|septembr|oktobr|novembr|decembr|pirmdien|otrdien|trešdien|ceturtdien|piektdien|sestdien|svētdien)/u
