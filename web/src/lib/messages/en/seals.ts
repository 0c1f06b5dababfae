/** Seals: how long they hold, and the keys that make them. */
export default {
	'seals.lasting': 'How long it can be checked',
	'seals.b_t':
		'Sealed with a time-stamp (B-T). Within a day, evidence that no certificate was revoked is added, and an archive time-stamp: then it also holds after the certificates have run out.',
	'seals.b_lta':
		'It also holds after its certificates have run out (B-LTA): {authority} stamped seal and evidence on {when}. That is renewed before {until}.',
	'seals.waits_revoked':
		'A certificate was revoked before the sealing. Tell your administrators: this record should be corrected.',
	'seals.waits_missing':
		'No evidence could be had yet about the certificate {names}. It is tried again.',
	'seals.waits_timestamp': 'The time-stamp authority does not answer. It is tried again.',
	'seals.waits_unknown':
		'Something unforeseen went wrong; the operator finds it in the log. It is tried again.'
}
