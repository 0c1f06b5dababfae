/** Where the input of a person went. */
export default {
	'input.title': 'Kas noticis ar manu ieguldījumu',
	'input.about':
		'Ko tu te rakstīji, ieteici, komentēji un pret ko iebildi, un kur tas palika. Šo lapu redzi tikai tu.',
	'input.none': 'Tu te vēl neko neesi devis.',
	'input.none_help':
		'Raksti vai iesaki tekstā, komentē to vai iebilsti pret lēmumu: te redzēsi, kas ar to noticis.',
	'input.passages':
		'{state, select, adopted {Pieņemtajā tekstā} frozen {Fiksētajā tekstā} other {Pašreizējā tekstā}} ir {n, plural, zero {# teikumu} one {# teikums} other {# teikumi}} ar taviem vārdiem',
	'input.passages_all': 'Kas ko rakstīja šajā tekstā',
	'input.passages_none': 'Pašreizējā tekstā nav neviena teikuma ar taviem vārdiem.',
	'input.suggestions': 'Tavi ieteikumi',
	'input.outcome':
		'{outcome, select, open {Vēl nav izlemts.} accepted {Pieņemts} partly {Daļēji pieņemts} rejected {Nav pieņemts} withdrawn {Tu to atsauci.} other {Vietas, par kuru tas bija, vairs nav.}}',
	'input.suggested': 'ieteikts {when}',
	'input.settled': '({who}, {when})',
	'input.settled_decision': 'ar lēmumu, {when}',
	'input.by': '({who})',
	'input.comments': 'Tavi komentāri',
	'input.comment':
		'{state, select, held {Citi to lasīs, kad to būs izlasījis vadītājs.} refused {Vadītājs to nepalaida: {reason}} hidden {Moderators to paslēpa.} answered {Atbildēja {who}.} resolved {Pabeidza {who}.} other {Citi to lasa.}}',
	'input.replies':
		'{n, plural, =0 {nav atbilžu} zero {# atbilžu} one {# atbilde} other {# atbildes}}',
	'input.about_words': 'Par vārdiem',
	'input.objections': 'Tavi iebildumi'
} as const
