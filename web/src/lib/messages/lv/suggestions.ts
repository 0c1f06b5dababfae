/** Words about suggestions in a text. */
export default {
	'suggestions.title':
		'{n, plural, =0 {Ieteikumi} zero {# ieteikumu} one {# ieteikums} other {# ieteikumi}}',
	'suggestions.none':
		'Pašlaik nekas nav ieteikts. Augšā izvēlies “Ieteikt”, un tavu rakstīto varēs pieņemt vai noraidīt.',
	'suggestions.mode': 'Ko dara rakstītais',
	'suggestions.write': 'Rakstīt',
	'suggestions.suggest': 'Ieteikt',
	'suggestions.only': 'Tu iesaki',
	'suggestions.somebody': 'Kāds',
	'suggestions.not_this':
		'To ieteikt nevar. Var ieteikt vārdus, rindkopas, virsrakstus, treknrakstu un slīprakstu, kā arī tabulas rindas un kolonnas.',
	'suggestions.mode_suggest':
		'Tu iesaki: rakstītais ir iezīmēts, līdz kāds to pieņem. Esc un pēc tam Tab iziet no teksta. Alt+F10 ved pie rīkiem, Alt+0 parāda taustiņus.',
	'suggestions.view': 'Kā rādīt ieteikumus',
	'suggestions.view_as': '{view, select, final {Galīgais} original {Sākotnējais} other {Iezīmēti}}',
	'suggestions.view_note':
		'{view, select, final {Tā tekstu lasītu, ja viss būtu pieņemts. Lai rakstītu, izvēlies “Iezīmēti”.} other {Šis ir teksts bez ieteikumiem. Lai rakstītu, izvēlies “Iezīmēti”.}}',
	'suggestions.by': 'Kas iesaka',
	'suggestions.by_all': 'Visi',
	'suggestions.part':
		'{kind, select, insertion {ieliek} deletion {izņem} added {pievieno rindkopu} removed {izņem daļu} split {sāk jaunu rindkopu} joined {savieno ar iepriekšējo rindkopu} turned_0 {padara par parastu tekstu} turned_1 {padara par galveno virsrakstu} turned_2 {padara par virsrakstu} turned_3 {padara par apakšvirsrakstu} bold_on {padara treknu} bold_off {noņem treknrakstu} italic_on {padara slīpu} italic_off {noņem slīprakstu} underline_on {pasvītro} underline_off {noņem pasvītrojumu} strike_on {pārsvītro} strike_off {noņem pārsvītrojumu} code_on {padara par kodu} code_off {noņem kodu} other {maina}}',
	'suggestions.accept': 'Pieņemt',
	'suggestions.reject': 'Noraidīt',
	'suggestions.withdraw': 'Atsaukt',
	'suggestions.accept_all':
		'{n, plural, zero {Pieņemt visus #} one {Pieņemt # ieteikumu} other {Pieņemt visus #}}',
	'suggestions.reject_all':
		'{n, plural, zero {Noraidīt visus #} one {Noraidīt # ieteikumu} other {Noraidīt visus #}}',
	'suggestions.accepted':
		'{n, plural, zero {Pieņemti #.} one {Pieņemts #.} other {Pieņemti #.}} {undo, select, true {Atsaukšana atgriež ieteikto.} other {}}',
	'suggestions.rejected':
		'{n, plural, zero {Izņemti #.} one {Izņemts #.} other {Izņemti #.}} {undo, select, true {Atsaukšana atgriež ieteikto.} other {}}',
	'suggestions.go': 'Parādīt',
	'suggestions.next': 'Nākamais ieteikums',
	'suggestions.previous': 'Iepriekšējais ieteikums',
	'suggestions.toggle': 'Rakstīt vai ieteikt',
	'suggestions.key_step': 'Nākamais ieteikums, iepriekšējais',
	'suggestions.key_accept': 'Pieņemt ieteikumu pie kursora',
	'suggestions.key_reject': 'Noraidīt ieteikumu pie kursora'
} as const
