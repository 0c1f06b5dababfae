/** How a person likes to read on this device. */
export type Reading = {
	theme: 'system' | 'light' | 'dark'
	plainLetters: boolean
	largerText: boolean
	/** [A22] What ends by itself lasts longer. */
	moreTime: boolean
}
