const KEY = 'interlink.shared-device'

/** Whether this device is shared with other people: then nothing is kept here for working offline. */
export function isSharedDevice(): boolean {
	return localStorage.getItem(KEY) === 'yes'
}

export function setSharedDevice(shared: boolean): void {
	if (shared) localStorage.setItem(KEY, 'yes')
	else localStorage.removeItem(KEY)
}
