import { beforeAll, describe, expect, test } from 'vitest'
import { testLog, type TestLog } from '../record/test-record.ts'
import { signCheckpoint } from './checkpoint.ts'
import { goesOn } from './continuation.ts'
import { formatWitnessRequest } from './witness-request.ts'

/** Roots and ways of the reference tree of Certificate Transparency (RFC 6962 test data), in hexadecimal. */
const ROOTS: Record<number, string> = {
	1: '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
	2: 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
	5: '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
	6: '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
	8: '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328'
}
const SECOND = '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7'
const PAIR = '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e'
const QUARTET = '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4'
const WAYS: [from: number, to: number, way: string[]][] = [
	[1, 8, [SECOND, PAIR, QUARTET]],
	[
		6,
		8,
		[
			'0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
			'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
			'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7'
		]
	],
	[2, 5, [PAIR, 'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b']]
]

let log: TestLog
beforeAll(async () => {
	log = await testLog()
})

describe('[L17] a log goes on from an earlier head', () => {
	test.each(WAYS)(
		'[L17] the reference way from %i to %i holds, and no other',
		async (from, to, way) => {
			const note = await headAt(to)
			const told = (hashes: string[], old = from, checkpoint = note) =>
				formatWitnessRequest({ oldSize: old, proof: hashes.map(bytes), checkpoint })
			const asked = (text: string, root = ROOTS[from] ?? '', key = log.verifier) =>
				goesOn({ size: from, root: bytes(root) }, text, note, key)
			expect(await asked(told(way))).toBe('holds')
			way.forEach((hash, at) => expect(hash, `way ${at}`).toHaveLength(64))
			for (let at = 0; at < way.length; at++) {
				const [hash = ''] = way.slice(at)
				const other = `${hash[0] === '0' ? '1' : '0'}${hash.slice(1)}`
				expect(await asked(told(way.with(at, other)))).toBe('fails')
				expect(await asked(told(way.toSpliced(at, 1)))).toBe('fails')
			}
			expect(await asked(told(way), ROOTS[to])).toBe('fails')
			expect(await asked(told(way, from + 1))).toBe('fails')
			expect(await asked(told(way, from, await headAt(to === 8 ? 5 : 8)))).toBe('fails')
			expect(await asked(told(way), ROOTS[from], (await testLog()).verifier)).toBe('fails')
		}
	)

	test('[L17] from nothing every log goes on: that shows nothing, and is refused', async () => {
		const note = await headAt(8)
		const text = formatWitnessRequest({ oldSize: 0, proof: [], checkpoint: note })
		expect(await goesOn({ size: 0, root: new Uint8Array(32) }, text, note, log.verifier)).toBe(
			'fails'
		)
	})
})

function headAt(size: number): Promise<string> {
	const origin = log.verifier.name
	return signCheckpoint({ origin, size, root: bytes(ROOTS[size] ?? '') }, log.verifier, log.sign)
}

function bytes(hexadecimal: string): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(hexadecimal.match(/../g) ?? [], (pair) => parseInt(pair, 16))
}
