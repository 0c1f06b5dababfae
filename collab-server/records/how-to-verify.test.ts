import { afterAll, beforeAll, expect, test } from 'vitest'
import { MEMBERS } from '#schema/record/asic.ts'
import { toBase64 } from '#schema/ledger/bytes.ts'
import {
	consistencyProof,
	grow,
	leafHash,
	rootHash,
	verifyConsistency,
	type ReadNode
} from '#schema/ledger/tree.ts'
import { formatWitnessRequest } from '#schema/ledger/witness-request.ts'
import { howToVerify } from './how-to-verify.ts'
import { Desk, tool } from './test-tools.ts'

/** Pairs of sizes with every shape of way: powers of two, odd ones, one after the other, far apart. */
const PAIRS = [
	...[[1, 2] as const, [1, 8] as const, [2, 5] as const, [3, 4] as const, [3, 7] as const],
	...[[4, 7] as const, [6, 8] as const, [7, 11] as const, [8, 13] as const, [12, 16] as const]
]

let desk: Desk
beforeAll(async () => {
	desk = await Desk.make()
})
afterAll(() => desk.clear())

test('[AS7] [L17] the shell finds of ways between trees of many shapes what our own check finds', async () => {
	const read = stored(16)
	const script = [...shellFunctions(), `cd ${desk.folder}`]
	const expected: string[] = []
	for (const [from, to] of PAIRS) {
		const proof = consistencyProof(from, to, read)
		const checkpoint = `log\n${to}\n${toBase64(rootHash(to, read))}\n\nsigned\n`
		for (const [kind, hashes] of [
			['right', proof],
			['longer', [...proof, leafHash(Uint8Array.of(9))]],
			['shorter', proof.slice(1)]
		] as const) {
			const name = `${from}-${to}-${kind}`
			await desk.put(name, formatWitnessRequest({ oldSize: from, proof: [...hashes], checkpoint }))
			await desk.put(`${name}.under`, `proof\n\n${checkpoint}`)
			const root = rootHash(from, read)
			script.push(`continues ${name} ${name}.under ${from} ${toBase64(root)}`)
			const holds = verifyConsistency(from, to, [...hashes], root, rootHash(to, read))
			expect(holds, name).toBe(kind === 'right')
			expected.push(`${holds ? 'OK' : 'BAD'} ${name} (goes on)`)
		}
	}
	const { output } = await tool('sh', await desk.put('ways.sh', script.join('\n')))
	expect(output.trim().split('\n')).toEqual(expected)
})

/** What VERIFY.txt defines before it is used. */
function shellFunctions(): string[] {
	const covered = [MEMBERS.consistency, MEMBERS.sealedConsistency].map((name) => ({
		name,
		type: 'text/plain'
	}))
	const about = { id: 'DR-2026-000001', organisation: 'Riga', form: 'cades' as const, covered }
	const lines = howToVerify({ ...about, at: new Date('2026-11-15T10:00:00Z') }, 'en').split('\n')
	const first = lines.findIndex((line) => line.startsWith('    branch()'))
	return lines.slice(first, lines.findIndex((line, at) => at > first && line === '    }') + 1)
}

function stored(size: number): ReadNode {
	const nodes = new Map<string, Uint8Array>()
	const read: ReadNode = ({ level, index }) => nodes.get(`${level}/${index}`) ?? new Uint8Array()
	for (let at = 0; at < size; at++)
		for (const { level, index, hash } of grow(at, leafHash(Uint8Array.of(at)), read))
			nodes.set(`${level}/${index}`, hash)
	return read
}
