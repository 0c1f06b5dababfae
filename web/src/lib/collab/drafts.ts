/** Work the server did not accept, kept on this device: the person can copy, propose or retry it. */
export type Draft = {
	id: string
	artefactId: string
	personId: string
	/** ISO 8601. */
	at: string
	/** Why: a denial code or a close reason. */
	reason: string
	/** What the whole document read like on this device, as plain text. */
	text: string
	/** What was mine and not accepted: a Yjs update against the server's state. */
	update: Uint8Array
}
