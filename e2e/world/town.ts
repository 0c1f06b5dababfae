import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { startEmbeddedPostgres } from '#collab/embedded-postgres.ts'
import type { Caller } from '#collab/store/acting/caller.ts'
import { aWorld, type World } from '#collab/store/cast/cast.ts'
import { openDatabase } from '#collab/store/database/db.ts'
import { migrateDatabase } from '#collab/store/database/migrate.ts'
import { openSession, sessionCookieName } from '#collab/store/people/sessions.ts'
import { type Product, startProduct } from './product.ts'

/**
 * The running product on a database that the story can reach: it lays out people and texts there, and
 * lets time pass. What the story is about happens in browsers.
 */
export class Town {
	readonly world: World
	readonly #product: Product
	readonly #close: () => Promise<void>

	constructor(world: World, product: Product, close: () => Promise<void>) {
		this.world = world
		this.#product = product
		this.#close = close
	}

	/** A browser of this person, signed in; `phone` is 360 px wide. */
	async pageOf(browser: Browser, caller: Caller, { phone = false } = {}): Promise<Page> {
		const { url } = this.#product
		const context = await browser.newContext({
			baseURL: url,
			viewport: phone ? { width: 360, height: 640 } : { width: 1280, height: 800 },
			locale: 'en-GB',
			timezoneId: 'Europe/Riga'
		})
		const visitor = { device: 'story', token: null }
		const { sessionToken: value } = await openSession(
			this.world.db,
			caller.personId,
			visitor,
			new Date()
		)
		await context.addCookies([{ name: sessionCookieName(false), value, url }])
		const page = await context.newPage()
		page.on('pageerror', (error) => console.error(`${caller.displayName}: ${error.stack}`))
		return page
	}

	/** Somebody without an account; `scripts: false` is a browser that runs none. */
	async reader(browser: Browser, { phone = false, scripts = true } = {}): Promise<Page> {
		const context = await browser.newContext({
			baseURL: this.#product.url,
			viewport: phone ? { width: 360, height: 640 } : { width: 1280, height: 800 },
			locale: 'en-GB',
			javaScriptEnabled: scripts
		})
		return context.newPage()
	}

	/** What the product has told whoever runs it. */
	log(): string {
		return this.#product.log()
	}

	close(): Promise<void> {
		return this.#close()
	}
}

export async function openTown(): Promise<Town> {
	const folder = await mkdtemp(join(tmpdir(), 'interlink-town-'))
	const postgres = await startEmbeddedPostgres(folder, { settings: { fsync: 'off' } })
	await migrateDatabase(postgres.url)
	const database = openDatabase(postgres.url, { connections: 4 })
	const drop = () => database.close()
	const world = await aWorld({ db: database.db, database, url: postgres.url, drop })
	world.now = new Date()
	const product = await startProduct({ DATABASE_URL: postgres.url })
	return new Town(world, product, async () => {
		await product.stop()
		await world.drop()
		await postgres.stop()
		await rm(folder, { recursive: true, force: true })
	})
}
