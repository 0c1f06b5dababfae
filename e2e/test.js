// `npm test` and `npm run check`: the whole examination as one readable list of named steps.
// Plain JavaScript without dependencies, because on a fresh clone nothing is installed yet.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { installIfNeeded, run } from '../collab-server/install.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const results = `${root}e2e/results`
const onlyCheck = process.argv[2] === 'check'

const preparing = ['SvelteKit types', 'npx svelte-kit sync']
const checks = [
	['Format', 'npx prettier --check --log-level warn .'],
	['Lint', 'npx eslint --max-warnings 0 .'],
	['Types of the server', 'npx tsc -p tsconfig.json'],
	[
		'Types of the pages',
		'npx svelte-check --workspace web --tsconfig ./tsconfig.json --fail-on-warnings'
	]
]
const tests = [
	['Production build', 'node collab-server/start.js build'],
	[
		'Unit and integration tests',
		`npx vitest run --reporter=default --reporter=json --outputFile.json=${results}/vitest.json`
	],
	['Browser stories', 'npx playwright test -c e2e']
]

await installIfNeeded(root)
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })
if (!onlyCheck) {
	await installTools()
	await installOffice()
	await installDevice()
}

const failed = []
await step(...preparing)
await twoAtATime(checks)
if (onlyCheck)
	console.log(`\n${1 + checks.length - failed.length} checks passed, ${failed.length} failed`)
else {
	for (const [name, command] of tests) await step(name, command)
	report()
}
process.exit(failed.length === 0 ? 0 : 1)

async function step(name, command) {
	const start = Date.now()
	console.log(`\n== ${name}`)
	const code = await run(command, root)
	console.log(
		`== ${name}: ${code === 0 ? 'passed' : 'FAILED'} in ${Math.round((Date.now() - start) / 1000)} s`
	)
	if (code !== 0) failed.push(name)
}

/** A check keeps one core busy; each names the file of what it finds, so their lines may mix. */
async function twoAtATime(steps) {
	const waiting = [...steps]
	const lane = async () => {
		for (let next = waiting.shift(); next; next = waiting.shift()) await step(...next)
	}
	await Promise.all([lane(), lane()])
}

/** Debian's Chromium and the independent verifiers, where this machine lacks them and can install them. */
async function installTools() {
	const wanted = [
		['pdfsig', 'poppler-utils'],
		['qpdf', 'qpdf'],
		['certutil', 'libnss3-tools'],
		['openssl', 'openssl'],
		['unzip', 'unzip'],
		['xmlsec1', 'xmlsec1']
	]
	const packages = []
	for (const [tool, debian] of wanted) if (!(await has(tool))) packages.push(debian)
	if (!(await hasBrowser())) packages.push('chromium')
	if (packages.length === 0) return
	if (!(await has('apt-get')) || process.getuid?.() !== 0) {
		console.error(
			`Missing for the tests: ${packages.join(', ')}. Please install them and run npm test again.`
		)
		process.exit(1)
	}
	console.log(`== Installing ${packages.join(', ')} from Debian`)
	await run('apt-get update -qq', root)
	const code = await aptGet(packages)
	if (code !== 0) process.exit(code)
}

/** Files for offices are opened by LibreOffice too. It is large: where it cannot be had, that is said, not hidden. */
async function installOffice() {
	if (await has('soffice')) return
	const mayInstall = (await has('apt-get')) && process.getuid?.() === 0
	if (mayInstall) {
		console.log('== Installing LibreOffice from Debian')
		await run('apt-get update -qq', root)
		await aptGet(['libreoffice-writer-nogui'])
	}
	if (await has('soffice')) return
	console.log(
		'== LibreOffice (soffice) is not here: what it would open is counted as skipped below.'
	)
}

/**
 * Seals with a key in a device are tried with softhsm2. The package that speaks to it is optional and compiled only
 * here, with the headers that came with the pinned Node. Where that cannot be had, it is said, not hidden.
 */
async function installDevice() {
	const driver = ['/usr/lib/softhsm/libsofthsm2.so', '/usr/lib64/libsofthsm2.so']
	const built = `${root}node_modules/pkcs11js/build/Release/pkcs11.node`
	const hasDriver = () => driver.some((file) => existsSync(file))
	const packages = []
	if (!hasDriver()) packages.push('softhsm2')
	for (const tool of existsSync(built) ? [] : ['g++', 'make', 'python3'])
		if (!(await has(tool))) packages.push(tool)
	if (packages.length > 0 && (await has('apt-get')) && process.getuid?.() === 0) {
		console.log(`== Installing ${packages.join(', ')} from Debian`)
		await run('apt-get update -qq', root)
		await aptGet(packages)
	}
	if (hasDriver() && !existsSync(built)) {
		console.log('== Compiling pkcs11js')
		await run(`npm run --silent pkcs11 > "${results}/pkcs11.log" 2>&1`, root)
	}
	if (hasDriver() && existsSync(built)) return
	console.log(
		'== softhsm2 or pkcs11js is not here: seals with a device are counted as skipped below.'
	)
}

function aptGet(packages) {
	return run(`apt-get install -y -qq --no-install-recommends ${packages.join(' ')}`, root)
}

async function hasBrowser() {
	if (process.env.CHROMIUM && existsSync(process.env.CHROMIUM)) return true
	for (const name of ['chromium', 'chromium-browser', 'google-chrome'])
		if (await has(name)) return true
	const { chromium } = await import('@playwright/test')
	return existsSync(chromium.executablePath())
}

function has(tool) {
	return new Promise((resolve) => {
		const child = spawn('sh', ['-c', `command -v ${tool}`], { stdio: 'ignore' })
		child.on('close', (code) => resolve(code === 0))
	})
}

/** One plain line with what passed and failed, counted from the reports the runners wrote. */
function report() {
	const counts = { passed: 0, failed: 0, skipped: 0 }
	const unit = readReport(`${results}/vitest.json`)
	if (unit) {
		counts.passed += unit.numPassedTests
		counts.failed += unit.numFailedTests
		counts.skipped += unit.numPendingTests + (unit.numTodoTests ?? 0)
	}
	const stories = readReport(`${results}/stories.json`)
	if (stories) {
		counts.passed += stories.stats.expected + stories.stats.flaky
		counts.failed += stories.stats.unexpected
		counts.skipped += stories.stats.skipped
	}
	for (const failure of [...unitFailures(unit), ...storyFailures(stories)])
		console.log(`\n✗ ${failure}`)
	if (failed.length > 0) console.log(`\nSteps that failed: ${failed.join(', ')}`)
	if (failed.length > 0 && counts.failed === 0) counts.failed = failed.length
	const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''
	console.log(`\n${counts.passed} passed, ${counts.failed} failed${skipped}`)
}

/** What failed comes last, where whoever reads only the end of a long log finds it. */
function* unitFailures(unit) {
	for (const file of unit?.testResults ?? []) {
		if (file.status === 'failed' && file.assertionResults.length === 0)
			yield shortly(file.name, file.message)
		for (const test of file.assertionResults)
			if (test.status === 'failed')
				yield shortly(`${file.name} › ${test.fullName}`, test.failureMessages.join('\n'))
	}
}

function* storyFailures(stories) {
	const suites = [...(stories?.suites ?? [])]
	for (let suite = suites.shift(); suite; suite = suites.shift()) {
		suites.push(...(suite.suites ?? []))
		for (const spec of suite.specs ?? []) {
			if (spec.ok) continue
			const errors = spec.tests.flatMap(({ results }) => results.flatMap(({ errors }) => errors))
			yield shortly(`${spec.file} › ${spec.title}`, errors.map(({ message }) => message).join('\n'))
		}
	}
	for (const { message } of stories?.errors ?? []) yield shortly('Browser stories', message)
}

function shortly(name, message) {
	const lines = stripVTControlCharacters(message ?? '').split('\n')
	return [name.replace(root, ''), ...lines.slice(0, 20).map((line) => `    ${line}`)].join('\n')
}

function readReport(file) {
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}
