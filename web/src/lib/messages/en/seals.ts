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
		'Something unforeseen went wrong; the operator finds it in the log. It is tried again.',
	'seals.desk': 'Seal',
	'seals.desk_lead': 'Which key seals the records, whether it may, and which one takes over.',
	'seals.now': 'What seals now',
	'seals.now_none':
		'Nothing has been sealed yet. Unless you set up a key of your own, the first record makes an evaluation key.',
	'seals.evaluation':
		'An evaluation key seals. Every page says so, and it proves nothing to others. How to set up your own stands in docs/administrator.md.',
	'seals.lost':
		'The key that was chosen is nowhere in the settings of this server. Records wait until it is back, or until another one takes over.',
	'seals.waiting':
		'{n, plural, one {# record waits for its seal.} other {# records wait for their seal.}}',
	'seals.ends':
		'{days, plural, =0 {It has run out.} one {It runs out within a day.} other {It runs out in # days.}}',
	'seals.subject': 'Made out to',
	'seals.issuer': 'Issued by',
	'seals.algorithm': 'Key',
	'seals.fingerprint': 'Fingerprint (SHA-256)',
	'seals.valid': 'Valid',
	'seals.valid_from_to': '{from} to {until}',
	'seals.kept': 'Kept in',
	'seals.kept_in':
		'{kind, select, P12 {a file (PKCS#12)} PEM {files (PEM)} PKCS11 {a device (PKCS#11)} CSC {a remote signing service (CSC)} other {the database of this installation}}',
	'seals.claims': 'Says of itself',
	'seals.claims_so':
		'{claims, select, qualified {qualified, for electronic seals. Whether that is so stands in the trusted list of its country.} qualified_not_seal {qualified, but not for electronic seals} other {not qualified}}',
	'seals.places': 'Keys in the settings',
	'seals.places_none':
		'No key is set up. Name one in the settings (SEAL_P12, SEAL_PEM, SEAL_PKCS11 or SEAL_CSC) and start again.',
	'seals.slot.SEAL': 'SEAL',
	'seals.slot.NEXT_SEAL': 'NEXT_SEAL, to take over',
	'seals.slot.SECOND_SEAL': 'SECOND_SEAL, joins our seal',
	'seals.seals_now': 'Seals now',
	'seals.standing.good': 'Not revoked, its issuers say.',
	'seals.standing.unasked':
		'It names nobody who could be asked whether it was revoked. So nobody can tell, and its records cannot be archived.',
	'seals.looked': 'Looked at {when}.',
	'seals.look': 'Look again',
	'seals.looked_now': 'The keys were looked at.',
	'seals.still': 'It takes longer than usual. Load this page again in a moment.',
	'seals.trial': 'Seal a trial page',
	'seals.trial_none': 'No trial page has been sealed with this key yet.',
	'seals.trial_done':
		'A trial page was sealed {when}. The checks that every record goes through say:',
	'seals.trial_bad': 'The trial {when} did not work.',
	'seals.trial_page': 'Download the trial page',
	'seals.tried_now': 'The trial is done.',
	'seals.handover': 'Hand over to another key',
	'seals.handover_how':
		'Set up the new key as NEXT_SEAL and start again. Seal a trial page with it. Then propose it here; a second administrator confirms.',
	'seals.first_how':
		'The key at SEAL seals from the next record on. From then on it takes two administrators to change keys.',
	'seals.two':
		'You are the only administrator. Changing keys takes two: make somebody else an administrator first.',
	'seals.key': 'New key',
	'seals.from': 'From this day (UTC)',
	'seals.from_hint': 'Leave it empty, and the key takes over as soon as it is confirmed.',
	'seals.reason': 'Why',
	'seals.reason_hint':
		'Administrators read it here. The log says that and when keys changed; who and why can be erased.',
	'seals.propose': 'Propose this key',
	'seals.proposed': 'Proposed. Another administrator must confirm it.',
	'seals.waits': 'This key is to take over',
	'seals.asked_by': '{name} proposed it on {when}.',
	'seals.from_day': 'From {day} on.',
	'seals.from_now': 'As soon as it is confirmed.',
	'seals.own': 'Another administrator must confirm it.',
	'seals.confirm': 'Confirm this key',
	'seals.confirmed': 'Confirmed.',
	'seals.confirmed_by': '{name} confirmed it on {when}.',
	'seals.withdraw': 'Withdraw',
	'seals.withdrawn': 'Withdrawn.',
	'seals.history': 'Keys so far',
	'seals.since': 'Since {since}',
	'seals.since_until': '{since} to {until}',
	'seals.era_first': 'Began with the first record that was sealed with it.',
	'seals.era_handed': 'Proposed by {asked}, confirmed by {confirmed}: {reason}',
	'seals.old_hold':
		'Records that were sealed with an earlier key hold as before: each brings along its certificate, time-stamp and evidence.',
	'seals.health.held': 'Records cannot be sealed',
	'seals.health.ends_soon': 'The sealing key runs out soon',
	'seals.health.unknown': 'Nobody says whether the sealing key was revoked',
	'seals.shown': '{count, plural, one {The seal} other {The # seals}}',
	'seals.shown_at': 'Sealed on {when}, as a time-stamp confirms.',
	'seals.shown_holds': 'Holds: the seal fits the file, and its certificate was in force.',
	'seals.shown_broken': 'Does NOT hold. Do not rely on this file.',
	'seals.shown_unreadable':
		'The sealed document that is kept here is damaged: it is not the file that was sealed, so nothing of it is shown or given out. Its fingerprint still tells a good copy. Whoever runs this installation was told.',
	'seals.shown_evaluation':
		'Made by this installation for learning and testing. It is not a qualified seal.',
	'seals.shown_issuer': 'Certificate issued by {issuer}. Whether to trust it is for you to say.',
	'seals.shown_key': 'Key, by the fingerprint of its certificate (SHA-256):'
}
