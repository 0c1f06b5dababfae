/** What is wrong with a file, and where: `ballots[3].ranking: ...`. */
export class BoxFileError extends Error {
	constructor(path: string, reason: string) {
		super(path === '' ? reason : `${path}: ${reason}`)
		this.name = 'BoxFileError'
	}
}
