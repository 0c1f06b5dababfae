import * as Y from 'yjs'
import { TestClient, until } from '#collab/sync/test-client.ts'
import type { Caller } from '#collab/store/acting/caller.ts'
import { documentRoot } from '#schema/docs/document.ts'
import type { House } from './door.ts'

/** Ways to write into a shared text from a socket, most of which nobody may. */
export const INTRUSIONS = [
	'write',
	'write',
	'write_as_another',
	'erase',
	'unknown_node',
	'dangerous_link',
	'write_register',
	'other_roots',
	'garbage'
] as const
export type Intrusion = (typeof INTRUSIONS)[number]

/** Opens the text as this person, does it, and waits until the server answered in some way. */
export async function intrude(
	house: House,
	caller: Caller,
	artefact: string,
	{ intrusion, victim }: { intrusion: Intrusion; victim: number | undefined }
): Promise<string> {
	if ((await house.knock(caller, artefact)) !== 101) return 'not admitted'
	const tab = await house.open(caller, artefact).catch(() => null)
	if (!tab) return 'not admitted'
	try {
		if (intrusion === 'write_as_another' && victim !== undefined) tab.doc.clientID = victim
		act(tab, intrusion)
		// What refers to things nobody has is set aside in silence; that is an answer too.
		if (!(await heardOf(tab))) return 'unanswered'
		return tab.heard('refused')[0]?.denial.code ?? tab.closed[0] ?? 'saved'
	} finally {
		tab.destroy()
	}
}

function heardOf(tab: TestClient): Promise<boolean> {
	return until(() => answered(tab), 2_000).then(
		() => true,
		() => false
	)
}

/** Saved, refused with a reason, or shut. */
function answered(tab: TestClient): boolean {
	return (
		tab.heard('refused').length > 0 ||
		tab.closed.length > 0 ||
		tab.socketCloses.length > 0 ||
		(tab.provider.unsyncedChanges === 0 && tab.register.unsyncedChanges === 0)
	)
}

function act({ doc, register, socket }: TestClient, intrusion: Intrusion): void {
	const root = documentRoot(doc)
	switch (intrusion) {
		case 'write':
		case 'write_as_another':
			return root.insert(0, [paragraph('Words from a socket.')])
		case 'erase':
			return root.length > 0 ? root.delete(0, root.length) : undefined
		case 'unknown_node':
			return root.insert(0, [new Y.XmlElement('script')])
		case 'dangerous_link': {
			const block = paragraph('')
			root.insert(0, [block])
			const text = new Y.XmlText()
			block.insert(0, [text])
			return text.insert(0, 'here', { link: { href: 'javascript:alert(1)' } })
		}
		case 'write_register':
			return void register.document.getMap('facts').set('state', 'adopted')
		case 'other_roots':
			return void doc.getMap('cards').set('x', new Y.Map([['by', 'somebody']]))
		case 'garbage':
			return socket.webSocket?.send(crypto.getRandomValues(new Uint8Array(200)))
	}
}

function paragraph(words: string): Y.XmlElement {
	const block = new Y.XmlElement('paragraph')
	block.setAttribute('id', crypto.randomUUID())
	if (words !== '') block.insert(0, [new Y.XmlText(words)])
	return block
}
