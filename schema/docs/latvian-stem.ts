/**
 * PostgreSQL has no dictionary for Latvian. A noun, adjective or verb is looked for by what is left when its
 * ending is taken off, as the beginning of a word; longer endings first.
 */
const ENDINGS = [
	...['ajiem', 'ajām', 'šanas', 'šanai', 'šanām', 'ējiem', 'tājiem'],
	...[
		'ajai',
		'ajam',
		'ajos',
		'ajās',
		'šana',
		'šanu',
		'šanā',
		'ējam',
		'tāja',
		'tāju',
		'tājs',
		'tāji'
	],
	...['iem', 'ais', 'ajā', 'ās', 'am', 'ām', 'as', 'ai', 'os', 'us', 'um', 'is', 'im', 'īm', 'ij'],
	...[
		'es',
		'ei',
		'ēm',
		'ēs',
		'īs',
		'ie',
		'ot',
		'at',
		'āt',
		'ēt',
		'īt',
		'ūs',
		'jā',
		'ja',
		'ju',
		'ji'
	],
	...['a', 'ā', 'e', 'ē', 'i', 'ī', 'u', 'ū', 'o', 's', 'š', 't']
].toSorted((one, other) => other.length - one.length)

const SHORTEST = 3

export function latvianStem(word: string): string {
	const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST)
	return ending ? word.slice(0, -ending.length) : word
}
