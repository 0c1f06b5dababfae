import { renderSVG } from 'uqr'
import { runtime } from '#collab/store/database/runtime.ts'

/** The address of an invitation link. */
export function joinAddress(token: string): string {
	return `${runtime().publicUrl}/join/${token}`
}

/** The address as a QR code: an SVG drawing, black on white in both themes so that cameras read it. */
export function joinCode(address: string): string {
	return renderSVG(address, { ecc: 'M', border: 2 })
}
