/**
 * [R10] The mark of PDF/UA-1 (ISO 14289-1, 5) with the description PDF/A asks of every property it
 * does not know (ISO 19005-3, 6.6.2.3). The typesetter can write one of the two marks only, so this
 * one comes with the seal; that the page deserves it was checked before (see render.ts).
 */
const MARK = '<pdfuaid:part>1</pdfuaid:part>'
const NAMESPACE = 'http://www.aiim.org/pdfua/ns/id/'
const DESCRIPTION =
	'<rdf:li rdf:parseType="Resource">' +
	'<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>' +
	`<pdfaSchema:namespaceURI>${NAMESPACE}</pdfaSchema:namespaceURI>` +
	'<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>' +
	'<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">' +
	'<pdfaProperty:category>internal</pdfaProperty:category>' +
	'<pdfaProperty:description>Indicates which part of ISO 14289 is followed</pdfaProperty:description>' +
	'<pdfaProperty:name>part</pdfaProperty:name>' +
	'<pdfaProperty:valueType>Integer</pdfaProperty:valueType>' +
	'</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>'

/** XMP with the mark added. Throws when the metadata is not as our typesetter writes it. */
export function withAccessibilityMark(xmp: string): string {
	const opened = '<rdf:Description rdf:about=""'
	const schemas = '<pdfaExtension:schemas><rdf:Bag>'
	const closed = '</rdf:Description>'
	for (const landmark of [opened, schemas, closed])
		if (!xmp.includes(landmark)) throw new Error(`the metadata has no ${landmark}`)
	return xmp
		.replace(opened, `${opened} xmlns:pdfuaid="${NAMESPACE}"`)
		.replace(schemas, schemas + DESCRIPTION)
		.replace(closed, MARK + closed)
}
