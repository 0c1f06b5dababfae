/** What the server wrote into a page that is read. */
export type Reading = {
	address: string
	person: string
	artefact: string
	mark: string
	may: string
}

export function reading(): Reading {
	const written = document.getElementById('reading')?.dataset ?? {}
	const { address = '', person = '', artefact = '', mark = '', may = '' } = written
	return { address, person, artefact, mark, may }
}
