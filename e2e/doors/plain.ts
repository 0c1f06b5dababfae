/** What differs between any two processes: ids and what follows from them, and when it was asked. */
export const plain = (text: string) =>
	text
		.replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '#')
		.replaceAll(/(?<![\w-])[\w-]{43}(?![\w-])=?/g, '#')
		.replaceAll(/\b[0-9a-f]{64}\b/g, '#')
		.replaceAll(/\b1[78]\d{11}\b/g, '@')
		.replaceAll(/\bav p\d\b/g, 'av')
		.replaceAll(/(localhost|127\.0\.0\.1|\[::1\]):\d+/g, 'here')
		.replaceAll(/__sveltekit_\w+/g, 'kit')
		.replaceAll(/nonce="[^"]+"/g, 'nonce')

/** Where two answers part, with what stands around it; null where they are the same. */
export function firstDifference(one: string, other: string): [string, string] | null {
	const [ours, theirs] = [plain(one), plain(other)]
	if (ours === theirs) return null
	let at = 0
	while (ours[at] === theirs[at]) at++
	return [ours.slice(at - 60, at + 60), theirs.slice(at - 60, at + 60)]
}
