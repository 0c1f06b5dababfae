import { Duplex } from 'node:stream'
import { constants, createBrotliCompress, createGzip } from 'node:zlib'

const KINDS = /^(text\/html|application\/json)\b/
/** As quick as gzip, and smaller; what is there goes out at once. */
const BROTLI = {
	flush: constants.BROTLI_OPERATION_FLUSH,
	params: { [constants.BROTLI_PARAM_QUALITY]: 4 }
}
const GZIP = { flush: constants.Z_SYNC_FLUSH }

/**
 * [RV8] A page, or the data of one, smaller for the way. Only what no other site asked for: how small a page becomes
 * tells something of its words to whoever can choose some of them and measure (BREACH), so whoever leads people
 * here from elsewhere learns nothing.
 */
export function compressed(request: Request, answer: Response): Response {
	const { headers, body } = answer
	if (!body || !KINDS.test(headers.get('content-type') ?? '')) return answer
	if (headers.has('content-encoding')) return answer
	headers.append('vary', 'accept-encoding, sec-fetch-site')
	const encoding = encodingFor(request)
	if (!encoding) return answer
	headers.set('content-encoding', encoding)
	headers.delete('content-length')
	const smaller = encoding === 'br' ? createBrotliCompress(BROTLI) : createGzip(GZIP)
	return new Response(body.pipeThrough(Duplex.toWeb(smaller) as TransformStream), answer)
}

function encodingFor({ headers }: Request): 'br' | 'gzip' | null {
	const from = headers.get('sec-fetch-site')
	if (from !== 'none' && from !== 'same-origin') return null
	const offered = (headers.get('accept-encoding') ?? '').split(',').map((each) => each.trim())
	return offered.includes('br') ? 'br' : offered.includes('gzip') ? 'gzip' : null
}
