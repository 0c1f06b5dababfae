import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readEnvironment } from '#collab/env.ts'

/**
 * docker-compose.yml against the JSON schema of the Compose Specification, kept beside this file. No
 * engine runs here, so what an engine would only tell at start is checked as far as text can tell.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const read = (file: string) => readFileSync(`${root}${file}`, 'utf8')
const compose = parse(read('docker-compose.yml'), { merge: true })
const services = Object.entries<Service>(compose.services)

type Service = {
	image: string
	environment: Record<string, string> | string[]
	depends_on?: Record<string, unknown>
	healthcheck?: { test: string[] }
	volumes?: string[]
	networks: string[]
}

const { $schema: _, ...specification } = JSON.parse(read('e2e/compose-spec.json'))
const ajv = new Ajv({ strict: false, allErrors: true })
formats.default(ajv)
for (const format of ['ports', 'expose', 'subnet_ip_address', 'duration'])
	ajv.addFormat(format, true)
const isValid = ajv.compile(specification)

describe('docker-compose.yml', () => {
	test('is valid by the Compose Specification', () => {
		isValid(compose)
		expect(isValid.errors).toBeNull()
	})

	test('would not be with an unknown key, a wrong type or a service without shape', () => {
		for (const broken of [
			{ ...compose, servces: {} },
			{ ...compose, services: { ...compose.services, web: { ports: 3000 } } },
			{ ...compose, services: { ...compose.services, web: { commnd: 'node' } } }
		]) {
			expect(isValid(broken)).toBe(false)
		}
	})

	test('has pages, live editing, database and proxy, and only the proxy is reached from outside', () => {
		expect(services.map(([name]) => name)).toEqual(['proxy', 'web', 'collab-server', 'postgres'])
		const published = services.filter(([, service]) => 'ports' in service).map(([name]) => name)
		expect(published).toEqual(['proxy'])
		expect(compose.services.postgres.networks).toEqual(['inside'])
		expect(compose.networks.inside.internal).toBe(true)
	})

	test('waits for what can tell that it is well', () => {
		for (const [name, service] of services) {
			for (const other of Object.keys(service.depends_on ?? {})) {
				expect(compose.services[other], `${name} depends on ${other}`).toHaveProperty('healthcheck')
			}
		}
	})

	test('gives both halves an environment they accept', () => {
		for (const mode of ['web', 'collab-server']) {
			const given = filledIn(compose.services[mode].environment)
			expect(readEnvironment(given)).toMatchObject({
				mode: mode === 'web' ? 'web' : 'collab',
				trustProxy: true,
				publicUrl: 'https://interlink.example.org'
			})
		}
	})

	test('holds no secret: each is a variable of .env, which is described and not kept', () => {
		const example = read('deploy/example.env')
		const used = [...read('docker-compose.yml').matchAll(/\$\{(\w+)/g)].map((match) => match[1])
		const own = ['LOG_LEVEL', 'HTTP_PORT', 'HTTPS_PORT']
		for (const name of new Set(used)) {
			if (!own.includes(name ?? '')) expect(example).toMatch(new RegExp(`^${name}=`, 'm'))
		}
		expect(example).toMatch(/^POSTGRES_PASSWORD=$/m)
		expect(read('.gitignore')).toMatch(/^\/\.env$/m)
		expect(read('.dockerignore')).toMatch(/^\.env$/m)
	})

	test('mounts files that exist', () => {
		const mounted = services.flatMap(([, service]) => service.volumes ?? [])
		const ours = mounted
			.map((mount) => mount.split(':')[0] ?? '')
			.filter((path) => path.startsWith('.'))
		expect(ours.length).toBeGreaterThan(0)
		for (const path of ours) expect(existsSync(`${root}${path}`), path).toBe(true)
	})
})

describe('the proxy', () => {
	test('brings everybody of one artefact to one collaboration server', () => {
		const collab = read('deploy/haproxy.cfg').split('\nbackend collab\n')[1]
		expect(collab).toMatch(/balance hash path,field\(-1,\/\)\n\thash-type consistent/)
	})

	test('takes away what clients claim about their own address', () => {
		expect(read('deploy/haproxy.cfg')).toContain('del-header x-forwarded-for')
	})
})

describe('the image', () => {
	const dockerfile = read('Dockerfile')

	test('runs Node itself, on the version that npm pins, as an ordinary user', () => {
		const { devDependencies } = JSON.parse(read('package.json'))
		const major = devDependencies.node.split('.')[0]
		const images = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map((match) => match[1])
		expect(new Set(images)).toEqual(new Set([`node:${major}-bookworm-slim`]))
		expect(dockerfile).toMatch(/^USER node$/m)
		expect(dockerfile).toMatch(/^CMD \["node", "collab-server\/main.ts"\]$/m)
	})
})

/** What `docker compose` would put for the variables, with an .env somebody filled in. */
function filledIn(environment: Record<string, string>): Record<string, string> {
	const env: Record<string, string> = {
		POSTGRES_PASSWORD: 'secret',
		PUBLIC_URL: 'https://interlink.example.org'
	}
	const fill = (text: string) =>
		text.replace(
			/\$\{(\w+)(?::[-?]([^}]*))?\}/g,
			(whole, name, other) => env[name] ?? (whole.includes(':-') ? other : '')
		)
	return Object.fromEntries(Object.entries(environment).map(([name, text]) => [name, fill(text)]))
}
