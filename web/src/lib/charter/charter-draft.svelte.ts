import { CharterError, parseCharter, type Charter } from '#schema/governance/charter.ts'
import { readable } from '#schema/governance/charter-json.ts'
import { problemsOf, type Problem } from '#schema/governance/soundness.ts'
import { valueAt, withValue } from './fields.ts'

type Grant = Charter['grants'][number]

/** What stands in the text: a charter, or where it stops being one. */
export type Reading =
	| { charter: Charter; problems: Problem[]; error: null }
	| { charter: null; problems: []; error: { path: string; reason: string } }

/**
 * A charter in the making. Its JSON text is the one truth: fields and toggles rewrite it, and what
 * is read from it is what would be proposed.
 */
export class CharterDraft {
	#text = $state('')
	readonly #reading = $derived(readCharter(this.#text))

	constructor(text: string) {
		this.#text = text
	}

	get text(): string {
		return this.#text
	}
	set text(text: string) {
		this.#text = text
	}

	get reading(): Reading {
		return this.#reading
	}

	/** The value at a path, as long as the text can be read. */
	valueAt(path: string): unknown {
		return this.#reading.charter ? valueAt(this.#reading.charter, path) : undefined
	}

	setValue(path: string, value: unknown): void {
		const { charter } = this.#reading
		if (charter) this.#text = readable(withValue(charter, path, value) as Charter)
	}

	hasGrant(row: Grant): boolean {
		return this.#grants().some((one) => isSame(one, row))
	}

	setGrant(row: Grant, given: boolean): void {
		const others = this.#grants().filter((one) => !isSame(one, row))
		this.setValue('grants', given ? [...others, row] : others)
	}

	#grants(): Grant[] {
		return this.#reading.charter?.grants ?? []
	}
}

/** Reads a charter from its JSON, as the server will. */
export function readCharter(text: string): Reading {
	try {
		const charter = parseCharter(JSON.parse(text))
		return { charter, problems: problemsOf(charter), error: null }
	} catch (error) {
		if (error instanceof CharterError) return unreadable(error.path, error.reason)
		if (error instanceof SyntaxError) return unreadable('JSON', error.message)
		throw error
	}
}

function unreadable(path: string, reason: string): Reading {
	return { charter: null, problems: [], error: { path, reason } }
}

function isSame(one: Grant, other: Grant): boolean {
	return JSON.stringify(one) === JSON.stringify(other)
}
