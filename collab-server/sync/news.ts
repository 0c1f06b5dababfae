import { answered } from '../store/database/answered.ts'
import type { Database } from '../store/database/db.ts'
import { OUTBOX_CHANNEL, outboxHead, readOutbox, type Told } from '../store/database/outbox.ts'
import type { Limits } from './limits.ts'
import type { Logger } from '../log.ts'

/**
 * [Y8] Hears what changed in the governed facts: at once through LISTEN, and by looking every two
 * seconds in case the connection that listens was lost.
 */
export class News {
	readonly #database: Database
	readonly #limits: Limits
	readonly #log: Logger
	readonly #heard: (told: Told) => void
	#seq = 0
	#reading: Promise<void> | null = null
	#again = false
	#timer: NodeJS.Timeout | undefined
	#unlisten: (() => Promise<void>) | undefined

	constructor(database: Database, limits: Limits, log: Logger, heard: (told: Told) => void) {
		this.#database = database
		this.#limits = limits
		this.#log = log
		this.#heard = heard
	}

	/** The last piece of news that was dealt with. */
	get seq(): number {
		return this.#seq
	}

	async start(): Promise<void> {
		this.#seq = await outboxHead(this.#database.db)
		const look = () => this.#look()
		this.#unlisten = await this.#database.listen(OUTBOX_CHANNEL, look, look)
		this.#timer = setInterval(look, this.#limits.newsPollMs)
	}

	async stop(): Promise<void> {
		clearInterval(this.#timer)
		await this.#unlisten?.().catch((err) => this.#log.warn({ err }, 'unlisten failed'))
		await this.#reading
	}

	#look(): void {
		if (this.#reading) {
			this.#again = true
			return
		}
		this.#reading = this.#read()
			.catch((err) => this.#log.error({ err }, 'news could not be read'))
			.finally(() => {
				this.#reading = null
				if (this.#again) this.#look()
			})
	}

	async #read(): Promise<void> {
		this.#again = false
		const news = readOutbox(this.#database.db, this.#seq)
		for (const told of await answered(news, this.#limits.answerMs)) {
			this.#seq = told.seq
			this.#heard(told)
			this.#again = true
		}
	}
}
