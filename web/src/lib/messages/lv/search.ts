export default {
	'search.title': 'Meklēt',
	'search.about': 'Visi teksti, ko drīksti redzēt, visos procesos.',
	'search.words': 'Vārdi',
	'search.find': 'Meklēt',
	'search.instead': 'Ar “{asked}” nekā nav. Parādīts: “{instead}”.',
	'search.found':
		'{n, plural, zero {{more, select, yes {Pirmie # teksti.} other {Atrasti # teksti.}}} one {Atrasts # teksts.} other {{more, select, yes {Pirmie # teksti.} other {Atrasti # teksti.}}}}',
	'search.none': 'Nekas nav atrasts',
	'search.none_help':
		'Pamēģini citus vārdus vai mazāk vārdu. Meklē tikai tekstos, ko tu drīksti redzēt.'
}
