// Plain JavaScript for any Node from 20 on, without dependencies: on a fresh clone nothing is there yet.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Installs the packages of package-lock.json unless exactly those are there. Ends the process if it fails. */
export async function installIfNeeded(root) {
	if (isInstalled(root)) return
	console.log('Installing what Interlink is made of (once, some minutes on a slow line) ...')
	// The pinned Node is a development package: it must come even where NODE_ENV says production.
	const code = await run('npm ci --include=dev --no-audit --no-fund', root)
	if (code !== 0) {
		console.error('The packages could not be installed. What npm said stands above.')
		process.exit(code)
	}
}

/** Runs a command line in a folder with our output; answers its exit code. */
export function run(command, root) {
	return new Promise((resolve) => {
		const child = spawn(command, { cwd: root, shell: true, stdio: 'inherit' })
		child.on('error', () => resolve(1))
		child.on('close', (code, signal) => resolve(code ?? (signal ? 1 : 0)))
	})
}

/** npm writes what it installed into node_modules/.package-lock.json: it must be what is asked for. */
function isInstalled(root) {
	const installed = packagesIn(join(root, 'node_modules', '.package-lock.json'))
	const wanted = packagesIn(join(root, 'package-lock.json'))
	if (!installed || !wanted || !existsSync(pinnedNode(root))) return false
	return Object.entries(wanted).every(
		([path, { version, optional, link }]) =>
			path === '' || link || (optional && !installed[path]) || installed[path]?.version === version
	)
}

/** The Node that npm installed for us, whatever Node runs this. */
export function pinnedNode(root) {
	const name = process.platform === 'win32' ? 'node.exe' : 'node'
	return join(root, 'node_modules', 'node', 'bin', name)
}

function packagesIn(file) {
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : null
}
