/** Words about finding and replacing. */
export default {
	'find.title': 'Meklēt un aizstāt',
	'find.words': 'Meklēt',
	'find.other': 'Aizstāt ar',
	'find.count': '{n, select, 0 {Nav atrasts} other {{at} no {n}}}',
	'find.previous': 'Iepriekšējais atradums',
	'find.next': 'Nākamais atradums',
	'find.close': 'Aizvērt meklēšanu',
	'find.replace': 'Aizstāt',
	'find.replace_all': 'Aizstāt visus',
	'find.exact': 'Šķirot lielos burtus',
	'find.whole': 'Veseli vārdi',
	'find.replaced':
		'{n, plural, zero {Aizstāts # vietās} one {Aizstāts # vietā} other {Aizstāts # vietās}}'
} as const
