export default {
	'search.title': 'Meklēt',
	'search.about': 'Teksti, grafiki un tāfeles, ko drīksti redzēt, visos procesos.',
	'search.words': 'Vārdi',
	'search.find': 'Meklēt',
	'search.instead': 'Ar “{asked}” nekā nav. Parādīts: “{instead}”.',
	'search.found':
		'{n, plural, zero {{more, select, yes {Pirmie {n} rezultāti.} other {{n} rezultātu.}}} one {{n} rezultāts.} other {{more, select, yes {Pirmie {n} rezultāti.} other {{n} rezultāti.}}}}',
	'search.none': 'Nekas nav atrasts',
	'search.none_help':
		'Pamēģini citus vārdus vai mazāk vārdu. Meklē tikai tajā, ko tu drīksti redzēt.'
}
