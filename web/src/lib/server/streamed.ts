import { disposition } from '#collab/port/export.ts'
import { readerLanguage, readIn } from '#collab/store/people/reader-language.ts'

/** A file that is written while it is read, so that its size needs no memory of ours. */
export function streamed(
	pieces: AsyncGenerator<Uint8Array>,
	{ name, mediaType }: { name: string; mediaType: string }
): Response {
	// What is read of it later is read when the request has been answered, and for the same person [PD2].
	const language = readerLanguage()
	const body = new ReadableStream<Uint8Array>({
		async pull(controller) {
			const { done, value } = await readIn(language, () => pieces.next())
			if (done) controller.close()
			else controller.enqueue(value)
		},
		async cancel() {
			await pieces.return(undefined)
		}
	})
	return new Response(body, {
		headers: {
			'content-type': mediaType,
			'content-disposition': disposition(name),
			'cache-control': 'private, no-store'
		}
	})
}
