import type { Caller } from '#collab/store/caller.ts'
import { openSession, sessionCookieName } from '#collab/store/sessions.ts'
import { aWorld, type World } from '#collab/store/cast.ts'
import { startProduct, type Product } from '../world/product.ts'

/** The running product on a database of the test, and its forms as a browser sends them. */
export class House {
	readonly world: World
	readonly #product: Product
	readonly #cookies = new Map<string, string>()

	constructor(world: World, product: Product) {
		this.world = world
		this.#product = product
	}

	get url(): string {
		return this.#product.url
	}

	/** The cookie of a login session of this person. */
	async cookieOf({ personId }: Caller): Promise<string> {
		const known = this.#cookies.get(personId)
		if (known) return known
		const visitor = { device: 'test', token: null }
		const { sessionToken } = await openSession(this.world.db, personId, visitor, new Date())
		const cookie = `${sessionCookieName(false)}=${sessionToken}`
		this.#cookies.set(personId, cookie)
		return cookie
	}

	/** What the server answers to a page, as text. */
	async get(caller: Caller | null, path: string): Promise<{ status: number; text: string }> {
		const cookie = caller ? await this.cookieOf(caller) : ''
		const answer = await fetch(this.url + path, { headers: { cookie }, redirect: 'manual' })
		return { status: answer.status, text: await answer.text() }
	}

	/**
	 * Sends a form to an action of a page. Answers `done`, or the code of the refusal; a form without a
	 * command id gets one.
	 */
	async send(caller: Caller, action: string, fields: Record<string, string>): Promise<string> {
		const headers = {
			cookie: await this.cookieOf(caller),
			origin: this.url,
			'x-sveltekit-action': 'true'
		}
		const body = new URLSearchParams({ command: crypto.randomUUID(), ...fields })
		const answer = await fetch(this.url + action, { method: 'POST', headers, body })
		const { type, data } = (await answer.json()) as { type: string; data?: string }
		if (type === 'success' || type === 'redirect') return 'done'
		return codeIn(data) ?? `${type} ${answer.status}`
	}

	async close(): Promise<void> {
		await this.#product.stop()
		await this.world.drop()
	}
}

/** `npm start` on a database of its own; the clock is the real one, for the server has no other. */
export async function openHouse(): Promise<House> {
	const world = await aWorld()
	world.now = new Date()
	return new House(world, await startProduct({ DATABASE_URL: world.base.url }))
}

/** The refusal's code in SvelteKit's answer, a flat list of values that refer to each other by index. */
function codeIn(data: string | undefined): string | null {
	const values: unknown[] = JSON.parse(data ?? '[]')
	for (const value of values) {
		if (typeof value !== 'object' || value === null || !('code' in value)) continue
		const code = values[Number(value.code)]
		if (typeof code === 'string') return code
	}
	return null
}
