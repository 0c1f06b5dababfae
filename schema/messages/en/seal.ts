/** Seals and their keys: what is wrong, and what to do about it. */
export default {
	'record.problem.setting_missing':
		'A setting of the sealing key is missing or cannot be used: {setting}. Set it and start again.',
	'record.problem.certificate_unreadable':
		'The certificate or key behind {setting} could not be read. Give the path of a file that the server may read.',
	'record.problem.password_wrong':
		'The password or PIN of the sealing key is wrong ({setting}). Correct it before a device locks itself.',
	'record.problem.key_not_found':
		'There is no key where {setting} points to. Check the file, or the label and the token.',
	'record.problem.key_unsuitable':
		'The sealing key is too weak or of another kind. It must be RSA from 2048 bits, or ECDSA on P-256 or P-384.',
	'record.problem.module_missing':
		'Sealing with a device needs an extra part. Run "npm run pkcs11" (it needs a compiler), then start again.',
	'record.problem.device_failed':
		'The device with the sealing key does not work: {reason}. Is it plugged in, and its driver right?',
	'record.problem.remote_unreachable':
		'The remote signing service {host} does not answer. The record waits and is tried again.',
	'record.problem.remote_refused':
		'The remote signing service refused: {reason}. Ask its provider, or check the settings SEAL_CSC.',
	'record.problem.key_mismatch':
		'Key and certificate do not belong together. Give the certificate that was issued for this key.',
	'record.problem.certificate_not_yet_valid':
		'The sealing certificate is not valid yet. Wait for its first day, or check the clock of the server.',
	'record.problem.certificate_expired':
		'The sealing certificate has run out. Get a new one and change keys under Administration, Seal.',
	'record.problem.certificate_ends_today':
		'The sealing certificate runs out today. On its last day nothing is sealed any more: evidence on it would come too late. Get a new one and change keys under Administration, Seal.',
	'record.problem.certificate_revoked':
		'The sealing certificate was revoked by its issuer. Get a new one and change keys under Administration, Seal.',
	'record.problem.revocation_unknown':
		'Whether the certificate of {named} was revoked could not be found out: its issuer does not answer, or the certificate of the issuer is missing. The record waits and is tried again. If it lasts, look at the network (EVIDENCE_HOSTS) and at the chain.',
	'record.problem.certificate_wrong_usage':
		'The sealing certificate is not made for sealing documents. Ask its issuer for one for electronic seals.',
	'record.problem.certificate_other_organisation':
		'The certificate speaks for {named}, not for {organisation}. Use that of {organisation}; if both are one, set SEAL_ORGANISATION to the name in the certificate.',
	'record.problem.key_not_chosen':
		'The key that administrators chose is not set up on this server. Set it up again, or choose another under Administration, Seal.',
	'seal.trial.title': 'Trial page',
	'seal.trial.text':
		'On this page a sealing key was tried. It is no record, says nothing about any decision, and may be thrown away.',
	'seal.trial.made': 'Sealed with the key of {named} on {when} (UTC).',
	'record.problem.trial_failed':
		'The seal on the trial page does not hold. Do not seal with this key.',
	'record.check.witness.holds': 'The witness {name} cosigned the checkpoint on {at}.',
	'record.check.witness.fails':
		'A signature of the witness {name} under the checkpoint does NOT hold.',
	'record.check.witness.unknown':
		'{known, select, absent {The witness {name}, whose key you gave, has not signed the checkpoint in this file.} other {The checkpoint carries a signature of the witness {name}, whose key is not known here.}}',
	'record.check.sealed_witness.holds':
		'The witness {name} cosigned the checkpoint of the seal on {at}.',
	'record.check.sealed_witness.fails':
		'A signature of the witness {name} under the checkpoint of the seal does NOT hold.',
	'record.check.sealed_witness.unknown':
		'{known, select, absent {The witness {name}, whose key you gave, has not signed the checkpoint of the seal in this file.} other {The checkpoint of the seal carries a signature of the witness {name}, whose key is not known here.}}',
	'record.check.revocation.holds':
		'The file brings along signed evidence that neither the certificate of the seal nor that of its time-stamp had been revoked on {at}.',
	'record.check.revocation.fails':
		'Signed evidence in the file says that a certificate had been REVOKED before {at}.',
	'record.check.revocation.unknown':
		'The file brings along evidence on revocation, but not on every certificate it needs.',
	'record.check.archive.holds':
		'{authority} confirms that this file, with its seals and evidence, existed on {at}. So it also holds after the certificates have run out.',
	'record.check.archive.fails': 'An archive time-stamp does NOT fit the file.',
	'record.check.archive.unknown':
		'{authority} says that this file, with its seals and evidence, existed on {at}. Whether to trust it is for you to say.',
	'record.unknown.witness':
		'Ask the witness itself for its key and check again with it: on the page under “Keys of witnesses”, or npm run verify -- --witness KEY. A witness signs what the log publishes, often later than a record is made: the checkpoints it signed stand on the page /log of the organisation.',
	'record.unknown.sealed_witness':
		'Ask the witness itself for its key and check again with it: on the page under “Keys of witnesses”, or npm run verify -- --witness KEY. A witness signs what the log publishes, often later than a record is made: the checkpoints it signed stand on the page /log of the organisation.',
	'record.unknown.revocation':
		'Ask the issuer of the certificate, or take a newer copy of the file from the organisation.',
	'record.unknown.archive':
		'Compare the authority with the trusted list of its country, or name it: npm run verify -- --root FILE.'
} as const
