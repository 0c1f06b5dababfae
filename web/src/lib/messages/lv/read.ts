import type en from '../en/read.ts'

export default {
	'read.open': 'Lasīt kā lapu',
	'read.follow': 'Sekot tiešraidē',
	'read.write': 'Rakstīt šajā tekstā',
	'read.suggest': 'Ieteikt šajā tekstā',
	'read.changed': 'Šis teksts ir mainījies, kopš tu to atvēri.',
	'read.show': 'Rādīt, kāds tas ir tagad',
	'read.shown': 'Tāds teksts ir tagad.',
	'read.kept': 'Šajā ierīcē ir saglabāti tavi vārdi, kuru nav nevienam citam.',
	'read.gone': 'Tu vairs nevari lasīt šo tekstu.'
} satisfies Record<keyof typeof en, string>
