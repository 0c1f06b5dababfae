import type { Caller } from '#collab/store/acting/caller.ts'
import { openSession, sessionCookieName } from '#collab/store/people/sessions.ts'
import { aWorld, type World } from '#collab/store/cast/cast.ts'
import { TestClient, openSocket, until, upgradeStatus } from '#collab/sync/test-client.ts'
import { startProduct, type Product } from '../world/product.ts'

/** A field that stands several times in a form, as ticked boxes do, has several values. */
export type Form = Record<string, string | string[]>
export type FormAnswer = {
	code: string
	/** Why it is denied, where a denial explains the refusal. */
	denial: string | null
	status: number
	location: string | null
}
type Answered = { type: string; status?: number; data?: string; location?: string }

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

	/** The last the server wrote to its log. */
	said(): string {
		return this.#product.log().slice(-6_000)
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
	async send(caller: Caller | null, action: string, fields: Form): Promise<string> {
		return (await this.answer(caller, action, fields)).code
	}

	/** The same, and of a denial its own code, which says why. */
	async why(caller: Caller | null, action: string, fields: Form): Promise<string> {
		const { code, denial } = await this.answer(caller, action, fields)
		return denial ?? code
	}

	/** The same for a form that leads to what it made: the last part of that page's address. */
	async make(caller: Caller, action: string, fields: Form): Promise<string> {
		const { code, location } = await this.answer(caller, action, fields)
		const id = code === 'done' ? location?.split('/').at(-1) : undefined
		if (!id) throw new Error(`${action} made nothing: ${code}`)
		return id
	}

	/** The whole answer to a form: its code, its status and where it leads. */
	async answer(caller: Caller | null, action: string, fields: Form): Promise<FormAnswer> {
		const headers = {
			cookie: caller ? await this.cookieOf(caller) : '',
			origin: this.url,
			'x-sveltekit-action': 'true'
		}
		const all: Form = { command: crypto.randomUUID(), ...fields }
		const body = new URLSearchParams(
			Object.entries(all).flatMap(([name, value]) => [value].flat().map((one) => [name, one]))
		)
		const answer = await fetch(this.url + action, { method: 'POST', headers, body })
		const { type, status, data, location } = (await answer.json()) as Answered
		const done = type === 'success' || type === 'redirect'
		const { code, denial } = refusalIn(data)
		return {
			code: done ? 'done' : (code ?? `${type} ${status ?? answer.status}`),
			denial,
			status: status ?? answer.status,
			location: location ?? null
		}
	}

	/**
	 * A tab of this person at an artefact: the real provider on the real socket, with everything here.
	 * Where the server shuts it to begin anew it opens again, as our pages do.
	 */
	async open(caller: Caller, artefact: string): Promise<TestClient> {
		const token = (await this.cookieOf(caller)).split('=')[1] ?? ''
		const who = { personId: caller.personId, name: caller.displayName, token }
		const sockets = this.url.replace(/^http/, 'ws')
		for (let tries = 0; tries < 5; tries++) {
			const tab = new TestClient(sockets, artefact, who, undefined, this.url)
			const here = tab.ready().then(
				() => true,
				() => false
			)
			const shut = until(() => tab.closed.length > 0, 10_000).then(
				() => false,
				() => false
			)
			if (await Promise.race([here, shut])) return tab
			tab.destroy()
		}
		throw new Error(`${caller.displayName} is not let in`)
	}

	/** The HTTP status with which the socket of an artefact answers this person; 101 lets in. */
	async knock(caller: Caller, artefact: string): Promise<number> {
		const token = (await this.cookieOf(caller)).split('=')[1]
		const url = `${this.url.replace(/^http/, 'ws')}/collab/${artefact}`
		return upgradeStatus(openSocket(url, { token, origin: this.url }))
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

/** The refusal in SvelteKit's answer, a flat list of values that refer to each other by index. */
function refusalIn(data: string | undefined): { code: string | null; denial: string | null } {
	const values: unknown[] = JSON.parse(data ?? '[]')
	const codeOf = (one: unknown) => {
		const code = typeof one === 'object' && one !== null && 'code' in one ? one.code : null
		const said = values[Number(code)]
		return typeof said === 'string' ? said : null
	}
	const refusal = values.find((one) => codeOf(one) !== null)
	const why = typeof refusal === 'object' && refusal && 'denial' in refusal ? refusal.denial : -1
	return { code: codeOf(refusal), denial: codeOf(values[Number(why)]) }
}
