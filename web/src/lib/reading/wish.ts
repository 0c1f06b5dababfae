/** What somebody who only reads wants to say something about. */
export type Wish = { block: string; words: string }

/** [RV4] The wish in the address of the page, once: it is gone from there, so that a reload repeats nothing. */
export function takeWish(): Wish | null {
	if (typeof window === 'undefined') return null
	const url = new URL(location.href)
	const { searchParams } = url
	if (searchParams.get('live') !== 'comment') return null
	const wish = { block: searchParams.get('block') ?? '', words: searchParams.get('words') ?? '' }
	searchParams.set('live', '')
	searchParams.delete('block')
	searchParams.delete('words')
	history.replaceState(history.state, '', url)
	return wish
}
