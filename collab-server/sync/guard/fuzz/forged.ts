import { bytesByHand } from './forged-bytes.ts'
import { deedsByApi, gapped, overlapping } from './forged-deeds.ts'
import { trap } from './forged-traps.ts'
import type { Forge } from './forger.ts'

/** An update no product of ours would send. */
export function forge(forge: Forge, honest: Uint8Array | null): Uint8Array {
	const { chance } = forge
	const dice = chance.below(12)
	if (dice < 2) return trap(forge)
	if (dice < 7 || honest === null) return bytesByHand(forge)
	if (dice < 9) return deedsByApi(forge)
	return chance.oneOf([spoilt, shortened, overlapping, gapped])(forge, honest)
}

/** An honest update with some bytes changed. */
function spoilt({ chance }: Forge, honest: Uint8Array): Uint8Array {
	const bytes = honest.slice()
	for (let i = chance.below(3); i >= 0; i--) bytes[chance.below(bytes.length)] = chance.below(256)
	return bytes
}

function shortened({ chance }: Forge, honest: Uint8Array): Uint8Array {
	return honest.slice(0, chance.below(honest.length))
}
