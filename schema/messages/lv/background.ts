import type en from '../en/background.ts'

export default {
	'record.problem.clock':
		'Šī servera pulkstenis un laika zīmoga iestādes laiks atšķiras par {minutes, plural, zero {# minūtēm} one {# minūti} other {# minūtēm}}. Noregulē pulksteni. Protokols gaida, un mēģinājums tiks atkārtots.',
	'record.problem.disk_full':
		'Datubāzes disks ir pilns. Atbrīvo vietu. Protokols gaida, un mēģinājums tiks atkārtots.',
	'record.problem.heads_disk_full':
		'Disks, kurā glabājas reģistra galvas (HEADS_FILE), ir pilns. Atbrīvo vietu. Protokols gaida, un mēģinājums tiks atkārtots.',
	'record.problem.form':
		'Protokols neatbilst publicētajai formai: {reason}. Nekas nav izdots. Instalācijas uzturētājam tas jāpārbauda.',
	'record.problem.ledger_alarm':
		'Žurnāls ir pretrunā pats ar sevi: vispirms uz to jāatbild administratoram. Protokols gaida.',
	'record.issued': 'Izdots {date}',
	'record.section.contents': 'Saturs',
	'record.code_alt': 'QR kods ar šādu saturu: {content}',
	'record.code_scan':
		'QR kods atver šī protokola lapu publiskajā reģistrā un satur visu record.json SHA-256.',
	'record.code_scan_plain': 'QR kodā ir šī protokola numurs un viss record.json SHA-256.',
	'record.tally_bars_alt': 'Joslas, katrai iespējai viena: {counts}.',
	'record.label.address': 'Publiskajā reģistrā',
	'record.label.prepared': 'Tekstu sagatavoja',
	'record.label.certified': 'Apliecināja',
	'record.label.requested': 'Protokolu pieprasīja',
	'record.label.legal_basis': 'Tiesiskais pamats',
	'record.label.competence': 'Kompetence',
	'record.label.appeal': 'Var apstrīdēt līdz',
	'record.label.supersedes': 'Aizstāj',
	'record.label.amends': 'Groza',
	'record.label.implements': 'Īsteno',
	'record.label.purpose': 'Kam teksts domāts',
	'record.redacted.erasure': '[izņemts: personas datu dzēšana]',
	'record.redacted.mistake': '[izņemts: publicēts kļūdas dēļ]',
	'record.redacted.court_order': '[izņemts: tiesas nolēmums]',
	'record.redacted.secret_by_law': '[izņemts: likumā noteikts noslēpums]',
	'record.redaction.erasure': 'personas datu dzēšana, Regulas (ES) 2016/679 17. pants',
	'record.redaction.mistake': 'personas vai citi dati, kas publicēti kļūdas dēļ',
	'record.redaction.court_order': 'tiesas nolēmums',
	'record.redaction.secret_by_law': 'likumā noteikts noslēpums',
	'record.label.rectified': 'Izlabots',
	'record.rectification_line': '{date}: “{wrong}” jālasa “{right}”',
	'record.label.redacted': 'Izņemtie vārdi',
	'record.redaction_line': '{date}, {record} vietā: {ground}. {reference}',
	'record.label.original': 'SHA-256 tekstam, par kuru lēma',
	'record.linked': '{title} ({record})',
	'record.lent': '{answer}. Viņu vietā atbildēja: {person}',
	'record.section.participation': 'Kas piedalījās',
	'record.column.entitled': 'Balsstiesīgie',
	'record.column.answered': 'Atbildēja',
	'record.section.alternatives': 'Kādas citas iespējas tika apsvērtas',
	'record.column.alternative': 'Cita iespēja',
	'record.column.why_not': 'Kāpēc ne',
	'record.section.accommodations': 'Lai ikviens varētu piedalīties',
	'record.assisted':
		'{assisted, plural, =0 {Neviens neatbildēja ar palīdzību vai citā veidā.} zero {Ar palīdzību vai citā veidā atbildēja # cilvēku.} one {Ar palīdzību vai citā veidā atbildēja # cilvēks.} other {Ar palīdzību vai citā veidā atbildēja # cilvēki.}}',
	'record.noted_by': 'Pierakstīja {person}, {date}',
	'record.section.translations': 'Citās valodās',
	'record.translated_human':
		'Tulkojis cilvēks ({person}, {date}). Tikai lasīšanai: spēkā ir teksts šajā valodā: {authority}.',
	'record.translated_machine':
		'Mašīntulkojums (pievienoja {person}, {date}). Tas var būt kļūdains un ir tikai lasīšanai: spēkā ir teksts šajā valodā: {authority}.',
	'record.language':
		'{language, select, en {angļu} it {itāļu} lv {latviešu} es {spāņu} other {{language}}}',
	'record.section.attachments': 'Teksta attēli un faili',
	'record.attachments_intro': 'Tie ir šī protokola pakotnē, katrs nosaukts pēc sava SHA-256.',
	'record.fingerprint.published':
		'Pakotnē esošā kopīgā dokumenta nospiedums, bez cilvēku identifikatoriem',
	'record.replaced':
		'Kur rakstīts [U+…], tekstā ir zīme, kuras attēla šī faila fontos nav, vai neredzama zīme. Pievienotajos failos ir pati zīme.'
} satisfies Record<keyof typeof en, string>
