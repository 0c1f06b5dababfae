/** Words of changes to what was adopted, and of its versions. */
export default {
	'lineage.ask': 'Lūgt grozījumu',
	'lineage.ask_why':
		'Sākas jauns melnraksts ar to pašu saturu. Pieņemtais paliek spēkā, līdz lēmums par grozījumu stājas spēkā.',
	'lineage.class': 'Cik tālu tas sniedzas?',
	'lineage.substantive': 'Mainās tas, par ko vienojās',
	'lineage.substantive_hint': 'Lemj pēc noteikuma, ar kuru tas pieņemts, vai pēc stingrāka.',
	'lineage.editorial': 'Mainās tikai tas, kā pateikts',
	'lineage.editorial_hint':
		'Nelieli labojumi. Neviena skaitļa, vārda, datuma un nekā par to, kas jādara, ko drīkst vai nedrīkst.',
	'lineage.reason': 'Kāpēc tas jāmaina',
	'lineage.title': 'Grozījuma nosaukums',
	'lineage.begin': 'Sākt melnrakstu',
	'lineage.cancel': 'Atstāt, kā ir',
	'lineage.amends':
		'{class, select, editorial {Redakcionāls labojums:} other {Grozījums:}} {title}',
	'lineage.amends_hidden':
		'{class, select, editorial {Redakcionāls labojums tam, ko tu nevari redzēt} other {Grozījums tam, ko tu nevari redzēt}}',
	'lineage.amends_reason': 'Norādītais iemesls: {reason}',
	'lineage.amends_when': 'Tas stājas vietā tikai ar lēmumu, kas ir spēkā.',
	'lineage.superseded': 'Aizstāts {when}. Spēkā esošā redakcija: {title}.',
	'lineage.superseded_hidden': 'Aizstāts {when} ar jaunāku redakciju.',
	'lineage.superseded_short': 'aizstāts',
	'lineage.versions': 'Redakcijas un grozījumi',
	'lineage.this_one': 'šī',
	'lineage.version_state': '{state}, kopš {when}',
	'lineage.version_superseded': 'Aizstāta, {when}',
	'lineage.findings': 'Redakcionālam labojumam tas ir par daudz',
	'lineage.findings_help': 'Atliec šos vārdus, kā bija, vai lūdz mainīt to, par ko vienojās.',
	'lineage.finding':
		'{touches, select, number {Skaitlis} name {Vārds vai tas, kas par tādu var būt} date {Datums} modal {Tas, ko vajag, drīkst vai nedrīkst} other {Pārāk daudz pārrakstīts}}',
	'lineage.finding_words': '„{before}” kļuva par „{after}”',
	'lineage.nothing': 'nekas'
} as const
