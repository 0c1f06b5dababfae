import { DATE_STEMS, DATES, DEBITIVE, MODALS, NUMBER_STEMS, NUMBERS } from './editorial-words.ts'
import { changesBetween, tokensOf, type Change, type Token } from './word-diff.ts'

/**
 * [M4] An editorial change repairs how something is said, never what is agreed. This finds what it may
 * not touch: numbers, names, dates, and modal verbs with the words that turn them round, in four
 * languages at once. It is strict: what could be a name counts as one. Null of it means editorial.
 */
export const TOUCHES = ['number', 'name', 'date', 'modal', 'too_much'] as const
export type Touch = (typeof TOUCHES)[number]

/** What was found at one place: the words before and after, and which of them may not change. */
export type Finding = { touches: Touch; before: string; after: string }

/** More words than this are no repair any more. */
const MOST_STEPS = 400
const MOST_FINDINGS = 20

export function editorialFindings(before: string, after: string): Finding[] {
	const [one, other] = [tokensOf(before), tokensOf(after)]
	const changes = changesBetween(one, other, MOST_STEPS)
	if (changes === null) return [{ touches: 'too_much', before: '', after: '' }]
	const known = wordsInside([...one, ...other])
	return changes.flatMap((change) => touchedBy(change, known)).slice(0, MOST_FINDINGS)
}

/** Words that stand somewhere in lower case: at the beginning of a sentence they are no names. */
function wordsInside(tokens: readonly Token[]): ReadonlySet<string> {
	return new Set(tokens.map(({ text }) => text).filter((text) => !isCapital(text)))
}

function touchedBy(change: Change, known: ReadonlySet<string>): Finding[] {
	const { before, after } = differing(change)
	const kinds = new Set([...before, ...after].map((token) => touchOf(token, known)))
	if (negates(before, after)) kinds.add('modal')
	const found = TOUCHES.filter((kind) => kinds.has(kind))
	return found.map((touches) => ({
		touches,
		before: inWords(change.before),
		after: inWords(change.after)
	}))
}

/**
 * A word that only moves to or from the beginning of a sentence stays the word it was. Capitals that
 * come or go inside a sentence make a name of it or take one away.
 */
function differing({ before, after }: Change): Change {
	const gone = [...before]
	const come = after.filter((token) => {
		const at = gone.findIndex((one) => sameWord(one, token))
		if (at === -1) return true
		gone.splice(at, 1)
		return false
	})
	return { before: gone, after: come }
}

function sameWord(one: Token, other: Token): boolean {
	if (one.begins === other.begins) return one.text === other.text
	return one.text !== other.text && lower(one.text) === lower(other.text) && isWord(one.text)
}

function touchOf({ text, begins }: Token, known: ReadonlySet<string>): Touch | null {
	const word = lower(text).replaceAll('’', "'")
	if (DATES.has(word) || DATE_STEMS.test(word) || isDateLike(text)) return 'date'
	if (/[\p{N}\p{Sc}%‰§]/u.test(text) || NUMBERS.has(word) || NUMBER_STEMS.test(word))
		return 'number'
	if (MODALS.has(word) || DEBITIVE.test(word)) return 'modal'
	return isName(text, begins, known) ? 'name' : null
}

/** 12.03.2027, 2027-03-12, 12/3 and 18:30 are dates; 1,5 and 3.14 are numbers. */
function isDateLike(text: string): boolean {
	return /^\d{1,4}([./-])\d{1,2}\1\d{1,4}$|^\d{1,2}\/\d{1,2}$|^\d{1,2}:\d{2}$/.test(text)
}

/** Addresses, words with a capital inside, and words with a first capital that is not the sentence's. */
function isName(text: string, begins: boolean, known: ReadonlySet<string>): boolean {
	if (text.includes('@') || text.includes('://')) return true
	if (!isCapital(text)) return /\p{Ll}\p{Lu}/u.test(text)
	return !begins || /\p{Lu}.*\p{Lu}/u.test(text) || !isPlain(lower(text), known)
}

/** A word that begins a sentence is plain when it stands elsewhere in lower case, or joins words. */
function isPlain(word: string, known: ReadonlySet<string>): boolean {
	return known.has(word) || JOINING.has(word)
}
const JOINING: ReadonlySet<string> = new Set(
	`the a an and or but if in on at of for to from by with as it its this that these those there they we
	you he she who what when where how all each every every any some please see if
	il lo la i gli le l un uno una e o ma se in su a di da per con come questo questa questi queste chi
	che cosa quando dove ogni tutti tutte si è sono
	un vai bet ja kad kur kas kā tas tā tie tās šis šī šie šīs mēs jūs viņi visi katrs ar uz no par pie
	el los las un una y o pero si en a de por para con como este esta estos estas quien que qué cuando
	donde cada todos todas se es son su sus`.split(/\s+/)
)

/** Latvian puts "ne" before a verb to turn it round. */
function negates(before: readonly Token[], after: readonly Token[]): boolean {
	const [one, other] = [before, after].map((list) => list.map(({ text }) => lower(text)))
	return (
		(one ?? []).some((word) => other?.includes(`ne${word}`)) ||
		(other ?? []).some((word) => one?.includes(`ne${word}`))
	)
}

function isWord(text: string): boolean {
	return /^[\p{L}\p{M}'’-]+$/u.test(text)
}

function isCapital(text: string): boolean {
	return /^\p{Lu}/u.test(text)
}

function lower(text: string): string {
	return text.toLowerCase()
}

function inWords(tokens: readonly Token[]): string {
	return tokens.map(({ text }) => text).join(' ')
}
