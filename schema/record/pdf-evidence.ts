import { streamContent, type PdfFile } from './pdf-file.ts'
import { isDictionary, isStream, PdfError } from './pdf-syntax.ts'
import type { EvidenceBytes } from './revocation.ts'

const MOST_ITEMS = 256

/** [SL3] The document security store of a PDF (ETSI EN 319 142-1, 5.4.2); null when it has none. */
export async function evidenceIn(file: PdfFile): Promise<EvidenceBytes | null> {
	const root = file.dictionary(file.trailer.entries.get('Root'), 'document')
	const store = file.resolve(root.entries.get('DSS'))
	if (!isDictionary(store)) return null
	const items = async (key: string) => {
		const list = file.resolve(store.entries.get(key))
		if (!Array.isArray(list)) return []
		if (list.length > MOST_ITEMS) throw new PdfError('too much evidence')
		const streams = list.map(file.resolve).filter(isStream)
		return Promise.all(streams.map((stream) => streamContent(file, stream)))
	}
	return {
		certificates: await items('Certs'),
		answers: await items('OCSPs'),
		lists: await items('CRLs')
	}
}
