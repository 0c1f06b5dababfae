import { Integer, Sequence, fromBER } from 'asn1js'
import { createCMSECDSASignature } from 'pkijs'

/** An ECDSA signature as CMS wants it (DER of two integers), whether a device gave that or raw r||s. */
export function derOfEcdsa(signature: Uint8Array): Uint8Array {
	if (isTwoIntegers(signature)) return signature
	return new Uint8Array(createCMSECDSASignature(new Uint8Array(signature).buffer))
}

function isTwoIntegers(bytes: Uint8Array): boolean {
	const { offset, result } = fromBER(new Uint8Array(bytes).buffer)
	return (
		offset === bytes.length &&
		result instanceof Sequence &&
		result.valueBlock.value.length === 2 &&
		result.valueBlock.value.every((part) => part instanceof Integer)
	)
}
