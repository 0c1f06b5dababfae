const COOKIE = 'shared-device'
const YEAR_S = 365 * 24 * 3600

/**
 * Whether this device is shared with other people: then nothing is kept here for working offline. A
 * cookie, because signing out clears everything else that a page can keep.
 */
export function isSharedDevice(): boolean {
	return document.cookie.split('; ').includes(`${COOKIE}=yes`)
}

export function setSharedDevice(shared: boolean): void {
	document.cookie = `${COOKIE}=yes; path=/; samesite=lax; max-age=${shared ? YEAR_S : 0}`
}
