/** One stop of the line. `key` draws it as a diamond: a decision or a milestone. */
export type Stop = {
	id: string
	label: string
	detail?: string
	is: 'done' | 'here' | 'ahead'
	key?: boolean
}
