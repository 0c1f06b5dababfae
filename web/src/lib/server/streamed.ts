import { disposition } from '#collab/port/export.ts'

/** A file that is written while it is read, so that its size needs no memory of ours. */
export function streamed(
	pieces: AsyncGenerator<Uint8Array>,
	{ name, mediaType }: { name: string; mediaType: string }
): Response {
	const body = new ReadableStream<Uint8Array>({
		async pull(controller) {
			const { done, value } = await pieces.next()
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
