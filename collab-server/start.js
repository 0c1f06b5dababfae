// `npm start` and `npm run dev`: install if needed, build if stale, then run on the pinned Node.
// With the word `build` it ends after the build. Plain JavaScript for any Node from 20 on, without dependencies.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installIfNeeded, pinnedNode } from './install.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const word = process.argv[2]
const vite = join('node_modules', 'vite', 'bin', 'vite.js')

await installIfNeeded(root)
if (word === 'dev') process.exit(await runNode([vite, 'dev']))
await buildIfStale()
if (word === 'build') process.exit(0)
const settings = existsSync(join(root, '.env')) ? ['--env-file=.env'] : []
process.exit(await runNode([...settings, 'collab-server/main.ts'], 'production'))

/** Builds the pages when anything they are made of changed since the last build. */
async function buildIfStale() {
	const stamp = join(root, 'build', '.made-of')
	const madeOf = fingerprint()
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === madeOf) return
	console.log('Building the pages ...')
	const pages = await runNode([vite, 'build', '--logLevel', 'error'], 'production')
	const alone = ['--config', 'vite.alone.config.ts', '--logLevel', 'error']
	const code = pages || (await runNode([vite, 'build', ...alone], 'production'))
	if (code !== 0) {
		console.error('The pages could not be built. What Vite said stands above.')
		process.exit(code)
	}
	writeFileSync(stamp, madeOf)
}

/** Names, sizes and times of every file the build reads. */
function fingerprint() {
	const hash = createHash('sha256')
	const names = [
		'web',
		'schema',
		'svelte.config.js',
		'vite.config.ts',
		'vite.alone.config.ts',
		'package-lock.json'
	]
	for (const name of names) add(hash, join(root, name))
	return hash.digest('hex')
}

function add(hash, path) {
	const { size, mtimeMs } = statSync(path)
	if (!statSync(path).isDirectory()) return void hash.update(`${path} ${size} ${mtimeMs}\n`)
	for (const name of readdirSync(path).sort()) {
		if (name !== 'node_modules' && name !== '.svelte-kit') add(hash, join(path, name))
	}
}

/**
 * Runs the pinned Node as our only child and passes every signal on; answers its exit code. The channel
 * to it closes with us, so that it ends in order even when we are killed.
 */
function runNode(args, nodeEnv = process.env.NODE_ENV) {
	return new Promise((resolve) => {
		const child = spawn(pinnedNode(root), args, {
			cwd: root,
			env: { ...process.env, ...(nodeEnv && { NODE_ENV: nodeEnv }) },
			stdio: ['inherit', 'inherit', 'inherit', 'ipc']
		})
		const forward = (signal) => child.kill(signal)
		const signals = ['SIGTERM', 'SIGINT', 'SIGHUP']
		for (const signal of signals) process.on(signal, forward)
		const watch = process.env.npm_lifecycle_event && watchParent(() => forward('SIGTERM'))
		child.on('error', (error) => {
			console.error(`The pinned Node could not be started: ${error.message}`)
			resolve(1)
		})
		child.on('exit', (code, signal) => {
			clearInterval(watch)
			for (const name of signals) process.removeListener(name, forward)
			resolve(code ?? 128 + (constants.signals[signal] ?? 0))
		})
	})
}

/** npm that is killed tells nobody; without it we would live on unseen. */
function watchParent(gone) {
	const parent = process.ppid
	return setInterval(() => process.ppid !== parent && gone(), 500).unref()
}
