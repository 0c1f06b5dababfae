/** An exact number of any size: means and shares of budgets, which outgrow plain numbers. */
export type Ratio = { over: bigint; under: bigint }

const RATIO = /^(0|[1-9]\d{0,8})(?:\/([1-9]\d{0,8}))?$/

/** Reads "7/2" or "3". Null when the text is neither. */
export function parseRatio(text: string): Ratio | null {
	const parts = RATIO.exec(text)
	return parts && ratio(BigInt(parts[1] ?? 0), BigInt(parts[2] ?? 1))
}

/** In lowest terms, with a denominator above nothing. */
export function ratio(over: bigint | number, under: bigint | number = 1n): Ratio {
	const [top, bottom] = [BigInt(over), BigInt(under)]
	const shared = gcd(top < 0n ? -top : top, bottom) || 1n
	return { over: top / shared, under: bottom / shared }
}

export function plus(one: Ratio, other: Ratio): Ratio {
	return ratio(one.over * other.under + other.over * one.under, one.under * other.under)
}

export function times(one: Ratio, other: Ratio): Ratio {
	return ratio(one.over * other.over, one.under * other.under)
}

export function dividedBy(one: Ratio, other: Ratio): Ratio {
	return ratio(one.over * other.under, one.under * other.over)
}

/** Negative when `one` is less, 0 when equal. */
export function compareRatios(one: Ratio, other: Ratio): number {
	const [left, right] = [one.over * other.under, other.over * one.under]
	return left < right ? -1 : left > right ? 1 : 0
}

/** "7/2", or "3" when it is whole. */
export function ratioText({ over, under }: Ratio): string {
	return under === 1n ? `${over}` : `${over}/${under}`
}

export function gcd(one: bigint, other: bigint): bigint {
	return other === 0n ? one : gcd(other, one % other)
}
