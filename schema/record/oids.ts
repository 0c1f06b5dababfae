/** Names of things in CMS, X.509 and time-stamps, by their object identifiers. */
export const OID = {
	data: '1.2.840.113549.1.7.1',
	signedData: '1.2.840.113549.1.7.2',
	sha256: '2.16.840.1.101.3.4.2.1',
	sha384: '2.16.840.1.101.3.4.2.2',
	sha512: '2.16.840.1.101.3.4.2.3',
	rsaWithSha256: '1.2.840.113549.1.1.11',
	ecdsaWithSha256: '1.2.840.10045.4.3.2',
	// signed and unsigned attributes (RFC 5652, RFC 5035, RFC 3161)
	contentType: '1.2.840.113549.1.9.3',
	messageDigest: '1.2.840.113549.1.9.4',
	signingTime: '1.2.840.113549.1.9.5',
	signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
	timeStampToken: '1.2.840.113549.1.9.16.2.14',
	timeStampContent: '1.2.840.113549.1.9.16.1.4',
	// certificates (RFC 5280)
	commonName: '2.5.4.3',
	organisationName: '2.5.4.10',
	basicConstraints: '2.5.29.19',
	keyUsage: '2.5.29.15',
	extendedKeyUsage: '2.5.29.37',
	subjectKeyIdentifier: '2.5.29.14',
	authorityKeyIdentifier: '2.5.29.35',
	timeStamping: '1.3.6.1.5.5.7.3.8',
	ocspSigning: '1.3.6.1.5.5.7.3.9',
	// where a certificate says it can be asked about (RFC 5280, 4.2.1.13 and 4.2.2.1)
	listAddresses: '2.5.29.31',
	authorityAccess: '1.3.6.1.5.5.7.1.1',
	ocsp: '1.3.6.1.5.5.7.48.1',
	issuers: '1.3.6.1.5.5.7.48.2'
} as const
