import { sealedSource } from '#collab/port/sealed-source.ts'

/** Sealed files never change, so what is found of one holds for good. */
const found = new Map<string, boolean>()
const MOST = 5_000

/** [R9] Whether a sealed file bears an evaluation seal; `file` is only read where that is not known yet. */
export async function isEvaluation(
	pdfHash: string,
	file: () => Promise<{ pdf: Uint8Array }>
): Promise<boolean> {
	const known = found.get(pdfHash)
	if (known !== undefined) return known
	const { evaluation } = await sealedSource((await file()).pdf)
	if (found.size >= MOST) found.clear()
	found.set(pdfHash, evaluation)
	return evaluation
}
