/** Words in XML 1.0: signs it cannot hold are left out, the others escaped. */
export function xmlText(text: string): string {
	return (
		text
			.toWellFormed()
			// eslint-disable-next-line no-control-regex -- what XML 1.0 has no place for
			.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
			.replaceAll('&', '&amp;')
			.replaceAll('<', '&lt;')
			.replaceAll('>', '&gt;')
			.replaceAll('"', '&quot;')
	)
}
