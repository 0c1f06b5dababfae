import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Debian package of each program that judges our files from outside. */
const PACKAGES = {
	pdfsig: 'poppler-utils',
	pdfinfo: 'poppler-utils',
	pdfimages: 'poppler-utils',
	pdftoppm: 'poppler-utils',
	pdfdetach: 'poppler-utils',
	pdftotext: 'poppler-utils',
	pdffonts: 'poppler-utils',
	qpdf: 'qpdf',
	openssl: 'openssl',
	unzip: 'unzip',
	xmlsec1: 'xmlsec1',
	sh: 'dash',
	certutil: 'libnss3-tools'
} as const
export type Tool = keyof typeof PACKAGES

/** What a program said, and with which exit code it ended. */
export type Said = { code: number; output: string }

/**
 * Runs a program on this machine. A missing one fails the test with what to install: a check that is
 * skipped in silence is no check.
 */
export async function tool(name: Tool, ...words: string[]): Promise<Said> {
	try {
		const { stdout, stderr } = await run(name, words, { maxBuffer: 64 * 1024 * 1024 })
		return { code: 0, output: stdout + stderr }
	} catch (error) {
		const { code, stdout = '', stderr = '' } = error as Failure
		if (code === 'ENOENT')
			throw new Error(`${name} is missing: apt-get install ${PACKAGES[name]}`, { cause: error })
		return { code: Number(code), output: stdout + stderr }
	}
}

type Failure = { code: string | number; stdout?: string; stderr?: string }

/** A folder for one test, gone afterwards. */
export class Desk {
	readonly folder: string

	constructor(folder: string) {
		this.folder = folder
	}

	static async make(): Promise<Desk> {
		return new Desk(await mkdtemp(join(tmpdir(), 'interlink-records-')))
	}

	path(name: string): string {
		return join(this.folder, name)
	}

	async put(name: string, bytes: Uint8Array | string): Promise<string> {
		await writeFile(this.path(name), bytes)
		return this.path(name)
	}

	async get(name: string): Promise<Uint8Array> {
		return new Uint8Array(await readFile(this.path(name)))
	}

	clear(): Promise<void> {
		return rm(this.folder, { recursive: true, force: true })
	}
}

export function pem(der: Uint8Array): string {
	const body =
		Buffer.from(der)
			.toString('base64')
			.match(/.{1,64}/g) ?? []
	return ['-----BEGIN CERTIFICATE-----', ...body, '-----END CERTIFICATE-----', ''].join('\n')
}
