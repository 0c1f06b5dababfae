import type { FileFact } from '#schema/docs/files.ts'
import type { RefusalShown } from '#lib/ui/refusal.ts'

/** What became of sending a file: kept, refused for a reason, or the connection broke on the way. */
export type Sent = { file: FileFact } | { refusal: RefusalShown } | { broken: true }

export type Sending = { sent: Promise<Sent | null>; cancel: () => void }

/**
 * Sends a file to a text; `onprogress` hears the part that is on its way, from 0 to 1. Sent again with the same
 * command it is the same act. Null when it was cancelled. (fetch() tells nobody how far an upload is.)
 */
export function sendFile(
	address: string,
	{ command, file }: { command: string; file: File },
	onprogress: (part: number) => void
): Sending {
	const request = new XMLHttpRequest()
	const form = new FormData()
	form.set('command', command)
	form.set('file', file)
	const sent = new Promise<Sent | null>((resolve) => {
		request.upload.onprogress = ({ loaded, total }) => onprogress(total > 0 ? loaded / total : 0)
		request.onload = () => resolve(answerOf(request))
		request.onerror = () => resolve({ broken: true })
		request.onabort = () => resolve(null)
	})
	request.open('POST', address)
	request.setRequestHeader('accept', 'application/json')
	request.send(form)
	return { sent, cancel: () => request.abort() }
}

function answerOf({ responseText }: XMLHttpRequest): Sent {
	try {
		const answer = JSON.parse(responseText)
		if (answer.file || answer.refusal) return answer
	} catch {
		// A proxy's page, or half an answer: nothing was said about the file.
	}
	return { broken: true }
}
