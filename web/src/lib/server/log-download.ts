/** A log as a file that is written while it is read: a million entries need no memory of ours. */
export function logDownload(lines: AsyncGenerator<string>, name: string): Response {
	const encoder = new TextEncoder()
	const body = new ReadableStream<Uint8Array>({
		async pull(controller) {
			const { done, value } = await lines.next()
			if (done) controller.close()
			else controller.enqueue(encoder.encode(value))
		},
		async cancel() {
			await lines.return(undefined)
		}
	})
	return new Response(body, {
		headers: {
			'content-type': 'application/jsonl; charset=utf-8',
			'content-disposition': `attachment; filename="${name}"`,
			'cache-control': 'private, no-store'
		}
	})
}
