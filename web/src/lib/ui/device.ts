const BROWSERS: [name: string, mark: RegExp][] = [
	['Edge', /\bEdg/],
	['Opera', /\bOPR\//],
	['Samsung Internet', /\bSamsungBrowser\//],
	['Firefox', /\bFirefox\/|\bFxiOS\//],
	['Chrome', /\bChrome\/|\bCriOS\//],
	['Safari', /\bSafari\//]
]
const SYSTEMS: [name: string, mark: RegExp][] = [
	['Android', /\bAndroid\b/],
	['iPhone', /\biPhone\b/],
	['iPad', /\biPad\b/],
	['Windows', /\bWindows\b/],
	['macOS', /\bMac OS X\b/],
	['ChromeOS', /\bCrOS\b/],
	['Linux', /\bLinux\b/]
]

/** A User-Agent header in two words, such as "Firefox, Android"; proper names need no translation. */
export function deviceName(userAgent: string): string {
	const name = (list: [string, RegExp][]) => list.find(([, mark]) => mark.test(userAgent))?.[0]
	return [name(BROWSERS), name(SYSTEMS)].filter(Boolean).join(', ')
}
