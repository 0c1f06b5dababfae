/** Words about footnotes. */
export default {
	'footnote.new': 'Vēre',
	'footnote.title': 'Vēres',
	'footnote.name': 'Vēre: {words}',
	'footnote.back': 'Atpakaļ uz {n}. vēres vietu',
	'footnote.change': 'Mainīt {n}. vēri',
	'footnote.one': 'Vēre',
	'footnote.words': 'Ko saka vēre',
	'footnote.hint': 'Viena rinda vienkārša teksta; adreses no tās var kopēt.',
	'footnote.keep': 'Paturēt vēri',
	'footnote.remove': 'Noņemt vēri'
} as const
