/** An exact share such as 2/3. Comparisons multiply crosswise in integers: no rounding anywhere. */
export type Fraction = { numerator: number; denominator: number }

const FRACTION = /^(0|[1-9]\d{0,3})\/([1-9]\d{0,3})$/

/** Reads "2/3". Null when the text is no share between 0 and 1 with parts of at most four digits. */
export function parseFraction(text: string): Fraction | null {
	const parts = FRACTION.exec(text)
	if (!parts) return null
	const fraction = { numerator: Number(parts[1]), denominator: Number(parts[2]) }
	return fraction.numerator <= fraction.denominator ? fraction : null
}

/** Whether `part` of `whole` is at least the share. Nothing of nothing is no share at all. */
export function reaches(part: number, whole: number, share: Fraction): boolean {
	return (
		whole > 0 && BigInt(part) * BigInt(share.denominator) >= BigInt(whole) * BigInt(share.numerator)
	)
}

/** The smallest whole number that is at least the share of `whole`. */
export function leastOf(whole: number, share: Fraction): number {
	const denominator = BigInt(share.denominator)
	return Number((BigInt(whole) * BigInt(share.numerator) + denominator - 1n) / denominator)
}
