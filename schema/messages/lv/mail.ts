import type en from '../en/mail.ts'

export default {
	'mail.sign_in.subject': 'Jūsu pieteikšanās saite',
	'mail.sign_in.body':
		'Labdien!\n\nAtveriet šo saiti un nospiediet tajā pogu, lai pieteiktos Interlink:\n\n{link}\n\nTā darbojas vienu reizi, {minutes, plural, zero {# minūtes} one {# minūti} other {# minūtes}}. Ja to nepieprasījāt, nedariet neko: bez šī ziņojuma neviens nevar pieteikties.',
	'mail.attach_email.subject': 'Apstipriniet savu e-pasta adresi',
	'mail.attach_email.body':
		'Labdien!\n\nKāds, visticamāk jūs, lūdza izmantot šo e-pasta adresi Interlink. Ja tas bijāt jūs, atveriet šo saiti pārlūkā, kurā esat pieteicies, un nospiediet tajā pogu:\n\n{link}\n\nTā darbojas vienu reizi, {minutes, plural, zero {# minūtes} one {# minūti} other {# minūtes}}. Ja tas nebijāt jūs, nedariet neko: jūsu adrese netiks izmantota.',
	'mail.invitation.subject': '{inviter} aicina jūs piedalīties: “{process}”',
	'mail.invitation.body':
		'Labdien!\n\n{inviter} aicina jūs piedalīties procesā “{process}” vietnē Interlink, kur iedzīvotāji un valsts iestādes kopā raksta, plāno un lemj. Pievienojieties šeit:\n\n{link}\n\nAicinājums ir spēkā līdz {until}.',
	'mail.measure.subject': 'Moderēšanas solis procesā "{process}"',
	'mail.measure.body':
		'Sveiki!\n\nProcesā "{process}" {step, select, notice {tu saņēmi aizrādījumu} hide {kaut kas, ko rakstīji, tika paslēpts; tu to joprojām redzi} mute_session {tevi lūdza uz laiku ieturēt pauzi} suspend_14d {tavas tiesības uz laiku tika apturētas} other {tika ierosināts tevi izslēgt ar lēmumu}}. Noteikums, pamatojums un tas, kā to vari apstrīdēt, ir šeit:\n\n{link}',
	'mail.mention.subject': 'Tevi pieminēja tekstā "{title}"',
	'mail.mention.body':
		'Sveiki!\n\nProcesā "{process}" kāds tevi pieminēja komentārā pie teksta "{title}". Izlasi un atbildi šeit:\n\n{link}',
	'mail.text_mention.subject': 'Tevi pieminēja tekstā "{title}"',
	'mail.text_mention.body':
		'Sveiki!\n\nProcesā "{process}" kāds tevi pieminēja tekstā "{title}". Izlasi šeit:\n\n{link}',
	'mail.draft_ends.subject': '"{title}" nav pieņemts, un tā saturs tiks iznīcināts',
	'mail.draft_ends.body':
		'Sveiki!\n\nPirms diviem gadiem beidzās procesa "{process}" posms, kurā pēdējo reizi strādāts pie "{title}", un tas nav pieņemts. Tagad tas ir atkritnē. Kas to iesāka vai vada procesu, var to atgūt līdz {until}; pēc tam saturs tiks iznīcināts:\n\n{link}',
	'mail.motion_unmerged.subject': 'Pieņemts, bet nav iestrādāts: {title}',
	'mail.motion_unmerged.body':
		'Sveiki!\n\nProcesā "{process}" grozījums "{title}" ir pieņemts, bet šī vieta tekstā tagad ir citāda, tāpēc teksts nav mainīts. Tu saņem šo ziņu, jo to ieteici, nodevi lemšanai vai vadi procesu. Ko var darīt:\n\n{link}',
	'mail.digest.subject':
		'{count, plural, zero {# jaunumu} one {# jaunums} other {# jaunumi}} no Interlink',
	'mail.digest.body':
		'Sveiki!\n\nKopš iepriekšējās vēstules:\n\n{lines}\n\nTu izvēlējies to saņemt reizi dienā. Mainīt vari šeit:\n\n{link}',
	'mail.measure_panel.subject': 'Tevi izlozēja kolēģijai procesā "{process}"',
	'mail.measure_panel.body':
		'Sveiki!\n\nProcesā "{process}" kāds apstrīd moderēšanas soli, un tevi izlozēja kolēģijai, kas to pārskata. Lūdzu, izlem un norādi pamatojumu līdz {until}:\n\n{link}',
	'mail.measure_reviewed.subject': 'Tavs iebildums procesā "{process}" ir izskatīts',
	'mail.measure_reviewed.body':
		'Sveiki!\n\nProcesā "{process}" moderēšanas solis, ko tu apstrīdēji, ir pārskatīts: {outcome, select, lifted {tas ir atcelts} upheld {tas paliek spēkā} other {kolēģija laikā neizlēma, tāpēc viss paliek, kā ir}}. Pamatojums ir šeit:\n\n{link}',
	'mail.rectification_answered.subject': 'Tavi dati aktā: atbilde ir',
	'mail.rectification_answered.body':
		'Sveiki!\n\nProcesā “{process}” tu teici, ka akts par “{question}” par tevi ko stāsta nepareizi. {accepted, select, yes {Tas ir izlabots: akts to tagad saka.} other {Tas paliek, kā ir.}} Pamatojums ir tavā kontā, sadaļā “Tavi dati”. Lēmums:\n\n{link}',
	'mail.safety_taken.subject': 'Ārkārtas pasākums procesā “{process}”',
	'mail.safety_taken.body':
		'Sveiki!\n\nProcesā “{process}” vadītājs uz laiku visiem ir apturējis to, ko drīkst darīt. Tu saņem šo ziņojumu, jo tur gādā par dokumentiem vai pārstāvi iestādi. Ko, kāpēc un līdz kuram laikam:\n\n{link}',
	'mail.safety_ended.subject': 'Ārkārtas pasākums beidzies procesā “{process}”',
	'mail.safety_ended.body':
		'Sveiki!\n\nPauze procesā “{process}” ir beigusies. Viss ir kā iepriekš. Tā palikusi žurnālā:\n\n{link}',
	'mail.vote_reminder.subject': 'Tava atbilde vēl nav saņemta: {question}',
	'mail.vote_reminder.body':
		'Sveiki!\n\nProcesā "{process}" lēmums noslēdzas {until}, un tava atbilde vēl nav saņemta:\n\n{question}\n\nIzlasi un atbildi:\n\n{link}',
	'mail.quorum_at_risk.subject': 'Līdz šim atbildējis pārāk maz cilvēku: {question}',
	'mail.quorum_at_risk.body':
		'Sveiki!\n\nProcesā "{process}" lēmums noslēdzas {until}, un līdz šim atbildējis pārāk maz cilvēku:\n\n{question}\n\nPirms slēgšanas to var vienreiz pagarināt, norādot iemeslu:\n\n{link}',
	'mail.ratification_asked.subject': 'Vajadzīga tava atbilde: {question}',
	'mail.ratification_asked.body':
		'Sveiki!\n\nProcesa "{process}" grupa iesaka tekstu, un tu vari to ratificēt. Lūdzu, atbildi līdz {until}:\n\n{question}\n\nIzlasi un atbildi:\n\n{link}',
	'mail.ratification_over.subject': 'Neviens laikā neratificēja: {question}',
	'mail.ratification_over.body':
		'Sveiki!\n\nProcesā "{process}" ratificēšanas termiņš ir beidzies bez atbildes:\n\n{question}\n\n{effect, select, effective {Kā noteikts hartā, tas uzskatāms par ratificētu un ir pieņemts.} lapsed {Kā noteikts hartā, ieteikums ir zaudējis spēku.} other {Kā noteikts hartā, jautājums ir eskalēts. Vēl var atbildēt.}}\n\n{link}',
	'mail.panel_drawn.subject': 'Tevi izlozēja kolēģijai: {question}',
	'mail.panel_drawn.body':
		'Sveiki!\n\nProcesā "{process}" ir iesniegta apelācija par lēmumu, un tevi izlozēja kolēģijai. Lūdzu, izlem un pamato līdz {until}:\n\n{question}\n\n{link}',
	'mail.review_due.subject': 'Laiks to pārskatīt: {question}',
	'mail.review_due.body':
		'Sveiki!\n\nProcesā "{process}" pienācis laiks pārskatīt pieņemto:\n\n{question}\n\nVai tas vēl der? Aplūko to kopā ar grupu:\n\n{link}',
	'mail.lot_drawn.subject': 'Izloze izraudzījusies tevi padomei: "{process}"',
	'mail.lot_drawn.body':
		'Sveiki!\n\nIzloze ir izraudzījusies tevi padomei procesā "{process}". Ja nevari piedalīties, pasaki to tur, un tavu vietu ieņems nākamais izlozes secībā:\n\n{link}',
	'mail.ledger_alarm.subject': 'Trauksme: {organisation} žurnāls ir pretrunā pats ar sevi',
	'mail.ledger_alarm.body':
		'Labdien!\n\n{organisation} žurnāls tika pārbaudīts un nesaskan {places, plural, zero {# vietās} one {# vietā} other {# vietās}}. Kāds mainījis datubāzi, apejot šo programmu, tā ir bojāta, vai arī atjaunota vecāka kopija. Neviens kontrolpunkts netiek parakstīts, kamēr kāds no administratoriem šeit par to neatbild:\n\n{link}',
	'mail.seal_key_ends.subject':
		'{days, plural, =0 {Zīmoga atslēgas termiņš ir beidzies} zero {Zīmoga atslēgas termiņš beidzas # dienu laikā} one {Zīmoga atslēgas termiņš beidzas # dienas laikā} other {Zīmoga atslēgas termiņš beidzas # dienu laikā}}',
	'mail.seal_key_ends.body':
		'Labdien!\n\nZīmoga atslēgas sertifikāta ({named}) termiņš {days, select, 0 {beidzās {until}. Ar to vairs nezīmogo nevienu protokolu.} other {beidzas {until}. Pēdējā dienā ar to vairs nezīmogo nevienu protokolu.}} Iegūsti jaunu un nodod zīmogošanu tam:\n\n{link}',
	'mail.seal_key_held.subject': 'Protokolus nevar apzīmogot',
	'mail.seal_key_held.body':
		'Labdien!\n\nŠīs instalācijas zīmoga atslēgu nevar lietot. {problem}\n\n{link}',
	'mail.account_unused.subject': 'Tavs Interlink konts tiks dzēsts',
	'mail.account_unused.body':
		'Sveiki!\n\nTavu kontu Interlink vidē divus gadus neviens nav lietojis. {until} tas tiks dzēsts: tavs vārds pazudīs, rakstītais paliks bez tā. Lai kontu paturētu, vienreiz piesakies:\n\n{link}',
	'mail.footer': '--\nŠo ziņojumu nosūtīja Interlink. Uz to nav jāatbild.'
} as const satisfies Record<keyof typeof en, string>
