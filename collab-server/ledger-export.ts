import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { parseArgs } from 'node:util'
import { OperatorError, readEnvironment } from './env.ts'
import { openInstallation } from './installation.ts'
import { openLog } from './log.ts'
import { ownLog } from './store/ledger/ledger-desk.ts'
import { wholeLog } from './store/ledger/ledger-export.ts'

const USAGE = `npm run ledger:export -- FILE

Writes the whole log as one file (ledger-export/1). With the embedded database stop Interlink first;
with DATABASE_URL it may go on.`

/** [L12] The log as a file, for whoever has the machine and no browser. */
async function main(words: string[]): Promise<void> {
	const { positionals } = parseArgs({ args: words, allowPositionals: true })
	const [path, ...more] = positionals
	if (path === undefined || more.length > 0) throw new OperatorError(USAGE)
	const environment = readEnvironment(process.env)
	const installation = await openInstallation(environment, openLog('error'))
	try {
		const { db } = installation.database
		const { log } = await ownLog(db)
		const file = createWriteStream(path)
		for await (const line of wholeLog(db, log.id)) if (!file.write(line)) await once(file, 'drain')
		file.end()
		await once(file, 'finish')
	} finally {
		await installation.close()
	}
}

await main(process.argv.slice(2)).catch((error: unknown) => {
	if (!(error instanceof OperatorError)) throw error
	console.error(error.message)
	process.exitCode = 2
})
