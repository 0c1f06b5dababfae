/** Who asks: the person behind the login session that came with the request, read afresh each time. */
export type Caller = {
	personId: string
	sessionId: string
	displayName: string
	administrator: boolean
	/** 0 anonymous guest, 1 named guest, 2 e-mail proven, 3 invited by name, 4-5 electronic identity. */
	assurance: number
	language: string
	email: string | null
}
