/** Meetings: when people met, who was there, and what that means for their vote. */
export default {
	'meetings.title': 'Sanāksmes',
	'meetings.lead':
		'Kad šī procesa cilvēki satikās un kas bija klāt. Daži noteikumi prasa apmeklēt pietiekami daudz sanāksmju.',
	'meetings.listed': 'Visas sanāksmes',
	'meetings.none': 'Sanāksmju vēl nav',
	'meetings.none_text': 'Sanāksmes parādās šeit, kad tās pievieno kāds, kas vada procesu.',
	'meetings.none_keeper':
		'Pievieno pirmo, tad atzīmē klātesošos vai ļauj cilvēkiem pieteikties pašiem.',
	'meetings.state_ahead': 'gaidāma',
	'meetings.state_open': 'vēl nav slēgta',
	'meetings.state_closed': 'slēgta',
	'meetings.state_cancelled': 'atcelta',
	'meetings.state_check_in': 'var pieteikties',
	'meetings.present':
		'{count, plural, =0 {Vēl neviens nav atzīmēts} zero {Klāt bija # cilvēki} one {Klāt bija # cilvēks} other {Klāt bija # cilvēki}}',
	'meetings.you_were_there': 'tu biji klāt',
	'meetings.add': 'Pievieno sanāksmi',
	'meetings.add_about': 'Arī tādu, kas jau ir notikusi.',
	'meetings.name': 'Kā to sauc',
	'meetings.begins': 'Kad tā sākas',
	'meetings.zone': 'Laika josla: {timezone}',
	'meetings.add_button': 'Pievienot sanāksmi',
	'meetings.minutes': 'Protokols',
	'meetings.minutes_about':
		'Tajā ieraksta notikušo, katrā rindā norādot uz notikumu: klātesošos pa lomām, darba kārtību, priekšlikumus, lēmumus, iebildumus un darāmo. Neviens netiek nosaukts vārdā. To labo kā jebkuru tekstu.',
	'meetings.minutes_into': 'Kurā tekstā',
	'meetings.minutes_draft': 'Uzmest protokolu',
	'meetings.minutes_open': 'Atvērt protokolu',
	'meetings.minutes_begin': 'Sākt protokolu',
	'meetings.minutes_none':
		'Nav protokola, kurā tu varētu rakstīt. Vispirms sāc tekstu kā protokolu.',
	'meetings.minutes_lines':
		'{n, plural, =0 {Nav nekā jauna, ko ierakstīt.} zero {Ierakstītas # rindas.} one {Ierakstīta # rinda.} other {Ierakstītas # rindas.}}',
	'meetings.to_all': 'Visas sanāksmes',
	'meetings.done': 'Izdarīts.',
	'meetings.done_own': 'Tava klātbūtne ir atzīmēta.',
	'meetings.cancelled_by': 'Atcēla {who}, {when}',
	'meetings.there': 'Kas bija klāt',
	'meetings.closed_by': 'Reģistru slēdza {who}, {when}. Tas ir spēkā.',
	'meetings.counts_once_closed': 'Sanāksme skaitās, kad tās reģistrs ir slēgts.',
	'meetings.names_for': 'Vārdus lasa tikai tie, kas vada procesu vai raksta protokolu.',
	'meetings.corrections': 'Labots pēc slēgšanas',
	'meetings.corrected_noted': 'Atzīmēta klātbūtne, {when}',
	'meetings.corrected_struck': 'Atsaukta klātbūtne, {when}',
	'meetings.decided': 'Lemts šajā sanāksmē',
	'meetings.own': 'Tu',
	'meetings.own_checked_in': 'Tu pieteicies, {when}.',
	'meetings.own_noted': 'Tavu klātbūtni atzīmēja, {when}.',
	'meetings.own_wrong': 'Ja tas nav pareizi, pasaki kādam, kas vada procesu. To var labot.',
	'meetings.own_absent':
		'Tava klātbūtne nav atzīmēta. Ja tas nav pareizi, pasaki kādam, kas vada procesu: to var labot, norādot iemeslu.',
	'meetings.own_ahead': 'Sanāksme vēl tikai būs.',
	'meetings.own_not_yet':
		'Tava klātbūtne vēl nav atzīmēta. To atzīmē kāds, kas vada procesu, vai arī atver pieteikšanos.',
	'meetings.code': 'Sanāksmes kods',
	'meetings.code_hint': 'Seši cipari, kas redzami telpā.',
	'meetings.check_in': 'Pieteikties',
	'meetings.check_in_title': 'Pieteikšanās',
	'meetings.check_in_about':
		'Klātesošie šajā lapā ievada kodu un atzīmējas paši. Kodu telpā parādi tu.',
	'meetings.show_code':
		'Parādi šo kodu telpā. Tas darbojas līdz {until} vai līdz brīdim, kad to beidz.',
	'meetings.end_check_in': 'Beigt pieteikšanos',
	'meetings.open_check_in': 'Atvērt pieteikšanos',
	'meetings.code_honest': 'Kodu var nodot kādam, kura nav klāt. Pirms slēgšanas pārskati reģistru.',
	'meetings.close': 'Slēdz reģistru',
	'meetings.close_consequence':
		'No tā brīža tas ir spēkā un skaitās. To var labot tikai ar iemeslu, ko lasa visi.',
	'meetings.close_button': 'Slēgt reģistru',
	'meetings.cancel': 'Atcel',
	'meetings.cancel_open': 'Šī sanāksme nenotiek',
	'meetings.cancel_button': 'Atcelt sanāksmi',
	'meetings.reason': 'Iemesls',
	'meetings.reason_hint': 'To lasa visi procesā.',
	'meetings.register': 'Reģistrs',
	'meetings.register_about': 'Atsauktais paliek šeit, pārsvītrots.',
	'meetings.nobody': 'Vēl neviens nav atzīmēts',
	'meetings.nobody_text': 'Atzīmē cilvēkus zemāk vai atver pieteikšanos.',
	'meetings.note': 'Atzīmē citus',
	'meetings.who': 'Kas bija klāt',
	'meetings.note_button': 'Atzīmēt kā klātesošus',
	'meetings.line_checked_in': 'Pieteicās, {when}',
	'meetings.line_noted': 'Atzīmēja {who}, {when}',
	'meetings.line_struck': 'Atsauca {who}, {when}',
	'meetings.strike': 'Atsaukt',
	'meetings.at_meeting': 'Pieņem sanāksmē (nav obligāti)',
	'meetings.at_meeting_hint':
		'Kur noteikums skaita klātesošos, par tiem liecina šīs sanāksmes reģistrs.',
	'meetings.at_none': 'Ne sanāksmē',
	'meetings.taken_at': 'Lemj sanāksmē',
	'meetings.on_roll_there':
		'{count, plural, =0 {Tās reģistrā nav neviena no saraksta} zero {Tās reģistrā ir # cilvēki no saraksta} one {Tās reģistrā ir # cilvēks no saraksta} other {Tās reģistrā ir # cilvēki no saraksta}}',
	'meetings.standing': 'Kā ir ar tevi',
	'meetings.standing_about':
		'Skaitās sanāksmes, kas sākušās, kopš tu piedalies, un katra cita, kurā tu biji, kad to reģistrs ir slēgts.',
	'meetings.enough':
		'No sanāksmēm, kas tev skaitās ({of, number}), tu biji: {attended, number}. Noteikums prasa: {needed, number}. Sarakstam pietiek.',
	'meetings.too_few':
		'No sanāksmēm, kas tev skaitās ({of, number}), tu biji: {attended, number}. Noteikums prasa: {needed, number}, tāpēc tevis sarakstā nav.',
	'meetings.none_counts':
		'Noteikums prasa apmeklēt pietiekami daudz sanāksmju. Tev vēl neviena neskaitās, tātad nekas nav kavēts.',
	'meetings.at_vote': 'Sanāksmes un tava balss',
	'meetings.to_page': 'Skatīt sanāksmes'
} as const
