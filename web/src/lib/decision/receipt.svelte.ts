import { SvelteMap } from 'svelte/reactivity'
import { isReceiptKey, receiptKey, receiptOf } from '#schema/governance/receipt.ts'
import { localName } from '#lib/collab/local-name.ts'
import { isSharedDevice } from '#lib/ui/shared-device.ts'

/** Keys of this page visit, for a device that keeps none. */
const shownOnce = new SvelteMap<string, string>()

/**
 * [SB4] The receipt of one person's secret ballot. Its key is drawn here, in the browser, and kept on
 * this device alone, under the person's name so that signing out takes it away. Made in `onMount`.
 */
export class Receipt {
	readonly #name: string
	readonly #kept: boolean
	#key = $state<string | null>(null)

	constructor(personId: string, decisionId: string) {
		this.#name = localName(personId, `receipt/${decisionId}`)
		this.#kept = !isSharedDevice()
		const known = this.#kept ? localStorage.getItem(this.#name) : shownOnce.get(this.#name)
		this.#key = isReceiptKey(known) ? known : null
	}

	/** Whether this device keeps it beyond this page. */
	get kept(): boolean {
		return this.#kept
	}

	/** The key to this person's ballot; null when none is here. */
	get key(): string | null {
		return this.#key
	}

	/** What can be shown and looked up; null when no key is here. */
	get receipt(): string | null {
		return this.#key === null ? null : receiptOf(this.#key)
	}

	/** Remembers a key before it is sent, so that a lost answer loses no receipt. */
	keep(key: string): void {
		this.#key = key
		if (this.#kept) localStorage.setItem(this.#name, key)
		else shownOnce.set(this.#name, key)
	}

	/** Takes it away from this device, for instance because somebody else might look. */
	forget(): void {
		this.#key = null
		localStorage.removeItem(this.#name)
		shownOnce.delete(this.#name)
	}
}

export function drawKey(): string {
	return receiptKey(crypto.getRandomValues(new Uint8Array(16)))
}
