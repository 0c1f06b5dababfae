/** How much longer what ends by itself lasts for whoever asked for more time [A22]. */
const LONGER = 12

/** [A22] A time after which something ends by itself, as somebody chose on this device, in ms. */
export function patience(ms: number): number {
	const more = typeof document !== 'undefined' && document.documentElement.dataset.time === 'more'
	return more ? ms * LONGER : ms
}
