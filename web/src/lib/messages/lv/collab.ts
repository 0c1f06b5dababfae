import type en from '../en/collab.ts'

export default {
	'collab.cancel': 'Atcelt',
	'collab.close': 'Aizvērt',
	'collab.undo': 'Atsaukt',
	'collab.undo_mine': 'Atsaukt manis darīto',
	'collab.redo_mine': 'Darīt vēlreiz',
	'collab.print': 'Drukāt',
	'collab.understood': 'Sapratu',
	'collab.reload': 'Ielādēt lapu vēlreiz',
	'collab.sign_in': 'Ieiet vēlreiz',
	'collab.to_process': 'Uz procesu',
	'collab.somebody': 'Kāds no šī procesa',
	'collab.you': '{name} (tu)',

	'collab.who_is_here':
		'{n, plural, zero {Šeit ir # cilvēku} one {Šeit ir # cilvēks} other {Šeit ir # cilvēki}}',
	'collab.alone': 'Neviena cita šeit nav.',
	'collab.go_to': 'Doties pie',

	'collab.since': 'kopš {when}',
	'collab.begun_by': 'Sāka {who}, {when}',
	'collab.road':
		'{kind, select, document {Šī teksta ceļš} schedule {Šī grafika ceļš} other {Šīs tāfeles ceļš}}',
	'collab.state_reason': 'Norādītais iemesls:',
	'collab.decisions': 'Lēmumi par to',
	'collab.decision_is':
		'{status, select, announced {Sāksies {when}} open {Atvērts līdz {when}} closed {Slēgts {when}} other {Atcelts}}',
	'collab.description': 'Kam tas domāts',
	'collab.needs_before_review': 'Pirms citi to pārskata, vajag:',
	'collab.need_is': '{there, select, yes {(ir)} other {(trūkst)}}',
	'collab.describe': 'Uzraksti, kam tas domāts un kas tajā īsumā teikts',
	'collab.describe_save': 'Saglabāt',
	'collab.purpose': 'Kam tas domāts',
	'collab.purpose_hint': 'Viens vai divi teikumi: kam un ar ko tas palīdz.',
	'collab.summary': 'Kopsavilkums vienkāršiem vārdiem',
	'collab.summary_hint': 'Kas tajā teikts, lai saprot arī tas, kam ir tikai minūte laika.',
	'collab.get_ready': 'Sagatavot pārskatīšanai',
	'collab.start_decision': 'Sākt lēmumu',
	'collab.move':
		'{to, select, in_review {{from, select, frozen {Atgriezt izskatīšanai} other {Nodot izskatīšanai}}} frozen {Fiksēt lēmumam} draft {{from, select, withdrawn {Atgūt} other {Atgriezt melnrakstā}}} archived {Arhivēt} other {Atsaukt}}',
	'collab.consequence':
		'{to, select, in_review {{from, select, frozen {To varēs apspriest un atgriezt melnrakstā. Lēmumam vajadzēs jaunu fiksēšanu ar jaunu nospiedumu.} other {No šī brīža neviens to tieši nemaina. Cilvēki lasa, komentē un iesaka, un vadītājs var to atgriezt melnrakstā.}}} frozen {No šī brīža neviens to nevar mainīt, arī vadītāji ne, kamēr lēmums nav galā. Visi, kam tas ir atvērts, to uzzina uzreiz. Precīzie vārdi saņem nospiedumu, un lēmums ir tieši par šiem vārdiem.} draft {{from, select, withdrawn {Tas atkal ir melnraksts ar visu, kas tajā bija.} other {Visi, kas drīkst rakstīt, atkal var to tieši mainīt. Tavu iemeslu redz visi.}}} archived {To joprojām var lasīt, bet nekas tajā vairs nemainās.} other {Tas tiek izņemts no kopīgā darba. Saturs tiek saglabāts.}}',
	'collab.why_not':
		'{to, select, in_review {Kāpēc es nevaru to nodot izskatīšanai} frozen {Kāpēc es nevaru to fiksēt} other {Kāpēc es nevaru mainīt tā stāvokli}}',
	'collab.reason': 'Iemesls',
	'collab.reason_hint': 'To lasa visi procesa dalībnieki.',

	'collab.fingerprint': 'Fiksētā satura nospiedums',
	'collab.fingerprint_whole': 'Visas 64 zīmes (SHA-256)',
	'collab.frozen_by': 'Fiksēja {who}, {when}',
	'collab.frozen_at': 'Fiksēts {when}',

	'collab.read_only':
		'{kind, select, schedule {Šo grafiku tu vari lasīt, bet ne mainīt} board {Šo tāfeli tu vari lasīt, bet ne mainīt} other {Tu vari lasīt, bet ne mainīt}}',
	'collab.not_accepted': 'Tavas pēdējās izmaiņas netika pieņemtas',
	'collab.place_gone': 'Tavi vārdi saglabāti kā melnraksts: to vietas vairs nav',
	'collab.see_draft': 'Rādīt manus vārdus',
	'collab.rights_closed': 'Tavas tiesības šeit mainījās: vari lasīt, bet ne mainīt',
	'collab.rights_opened': 'Tavas tiesības šeit mainījās: tagad tu vari rakstīt.',
	'collab.rights_suggest': 'Tavas tiesības šeit mainījās: tas, ko raksti, tagad ir ieteikums.',

	'collab.ended':
		'{reason, select, signed_out {Tava sesija ir beigusies} no_access {Tev vairs nav piekļuves šai lapai} outdated {Šī lapa ir no agrākas Interlink versijas} refused_too_large {Šīs izmaiņas bija pārāk lielas} refused_too_fast {Vienlaikus pienāca pārāk daudz izmaiņu} other {Tiešais savienojums ar šo lapu ir beidzies}}',
	'collab.ended_safe': 'Saglabātais ir drošībā. Pārējais paliek šajā ierīcē.',

	'collab.drafts': 'Tavi vārdi, paturēti kā uzmetums',
	'collab.drafts_hint':
		'Šos vārdus redzi tikai tu, šajā ierīcē. {way, select, write {Ieliec tos vēlreiz, nokopē vai izmet.} propose {Ierosini tos kā jaunu tekstu, nokopē vai izmet.} other {Nokopē vai izmet tos.}}',
	'collab.draft_read': 'Lasīt manus vārdus',
	'collab.draft_put_in': 'Ielikt šos vārdus tekstā',
	'collab.draft_put_in_done': 'Tagad tie ir teksta beigās.',
	'collab.draft_propose': 'Ierosināt kā jaunu tekstu',
	'collab.draft_proposal': 'Ierosinājums: {title}',
	'collab.draft_copy': 'Kopēt vārdus',
	'collab.draft_copied': 'Nokopēts.',
	'collab.draft_selected': 'Vārdi ir iezīmēti. Nokopē tos ar Ctrl+C.',
	'collab.draft_discard': 'Izmest šo uzmetumu',
	'collab.draft_discard_sure': 'Vai izmest šos vārdus pavisam?',
	'collab.draft_discard_consequence': 'Tie ir tikai šajā ierīcē. Neviens tos nevarēs atgūt.',
	'collab.draft_what':
		'{reason, select, rearranged {Vairs nav tekstā} built_on_refused {To vietas tekstā vairs nav} other {Nav pieņemti}}',
	'collab.draft_reason': 'Serveris to nevarēja pieņemt.',
	'collab.draft_rearranged':
		'Kāds pārkārtoja šo vietu, pirms redzēja tavus pēdējos vārdus. Tie ir paturēti kā uzmetums.',

	'collab.can_answer': 'Atbildēt lēmumā par to',
	'collab.can_write': 'Rakstīt un mainīt, kopā un tiešraidē',
	'collab.can_write_own':
		'{kind, select, board {Pievienot idejas un mainīt savas} other {Atzīmēt savu darbu gaitu}}',
	'collab.can_suggest': 'Ieteikt izmaiņas',
	'collab.can_settle': 'Pieņemt un noraidīt ieteikumus',
	'collab.can_suggest_and_settle': 'Ieteikt, pieņemt un noraidīt',
	'collab.can_read': 'Lasīt un sekot līdzi',
	'collab.until_decision': 'tad lēmums tiek slēgts',
	'collab.until_open': 'Termiņa nav',
	'collab.next_draft': 'Kad būs gatavs, to nodos izskatīšanai',
	'collab.next_in_review': 'Vadītājs to fiksē lēmumam',
	'collab.next_frozen': 'Lēmums tieši par šiem vārdiem',
	'collab.next_decision': 'Atbildes saskaita, un visi uzzina rezultātu',
	'collab.next_adopted': 'Tas ir spēkā, līdz to maina cits lēmums',
	'collab.next_replaced': 'Tā vietā ir stājusies cita versija',
	'collab.next_archived': 'Tas paliek tāds, kāds ir',
	'collab.next_disposed': 'Paliek tikai apliecinājums',
	'collab.next_destroyed': 'Tā saturu iznīcina {when}, ja to neatjauno',
	'collab.next_withdrawn': 'Tas paliek tāds, kāds ir'
} satisfies Record<keyof typeof en, string>
