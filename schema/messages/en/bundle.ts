/** The bundle of a record: what checking it found, and the file inside that says how to check it. */
export default {
	'record.part.bundle': 'The bundle',
	'record.part.pdf': 'The PDF',
	'record.part.record': 'The record',
	'record.check.members.holds':
		'{count, plural, one {The one file of the bundle is} other {All # files of the bundle are}} as sealed, and no other is in it.',
	'record.check.members.fails': 'NOT as sealed: {names}',
	'record.check.members.unknown':
		'The list of what the seal covers is not written as Interlink writes it, so the files could not be compared with it.',
	'record.check.bundle_seal.holds':
		'The seal of the bundle is genuine, made with the key of {signer}.',
	'record.check.bundle_seal.fails':
		'The seal of the bundle is NOT genuine: it, or the list it covers, was changed ({member}).',
	'record.check.bundle_seal.unknown': 'The bundle carries no seal of its own.',
	'record.check.bundle_certificate.holds':
		'The certificate of {signer} was issued by {issuer}, which you trust.',
	'record.check.bundle_certificate.fails':
		'The certificate of {signer} was NOT issued by an authority you gave.',
	'record.check.bundle_certificate.unknown':
		'The certificate of {signer} was issued by {issuer}. Whether to trust it is for you to say (fingerprint {fingerprint}).',
	'record.check.bundle_time.holds':
		'{authority} confirms that the seal of the bundle existed on {at}.',
	'record.check.bundle_time.fails': 'No time-stamp fits the seal of the bundle.',
	'record.check.bundle_time.unknown':
		'{authority} says that the seal of the bundle existed on {at}. Whether to trust it is for you to say.',
	'record.check.added.holds': 'Another signature was added: {name}.',
	'record.check.added.fails': 'A signature that was added does not hold: {name}.',
	'record.check.added.unknown':
		'Somebody added a signature with another tool ({name}). It is not checked here.',
	'record.check.inside.holds':
		'What is in the bundle belongs together: the PDF holds the same data, text and proof; snapshot and files have the stated fingerprints.',
	'record.check.inside.fails': 'What is in the bundle does NOT belong together: {names}',
	'record.check.inside.unknown': 'The bundle lacks: {names}',
	'record.check.sealed_entry.holds':
		'The ledger says of exactly this PDF that it was sealed (entry {index} of {size}).',
	'record.check.sealed_entry.fails': 'The ledger does NOT say of this PDF that it was sealed.',
	'record.check.sealed_entry.unknown':
		'The proof that exactly this PDF was sealed is not in the bundle.',
	'record.check.sealed_since.holds':
		'Until the PDF was sealed the ledger went on without a break: its first {old} of {size} entries are those under which the record was issued.',
	'record.check.sealed_since.fails':
		'The ledger under which the PDF was sealed does NOT go on from the one under which the record was issued ({member}).',
	'record.check.sealed_since.unknown':
		'The proof that the ledger went on without a break until the PDF was sealed is not in the bundle.',
	'record.check.checkpoint_time.holds':
		'{authority} confirms that the head of the ledger in the bundle existed on {at}.',
	'record.check.checkpoint_time.fails': 'No time-stamp fits the head of the ledger in the bundle.',
	'record.check.checkpoint_time.unknown':
		'{authority} says that the head of the ledger in the bundle existed on {at}. Whether to trust it is for you to say.',
	'record.standing.replaced':
		'A newer record takes the place of this one: {by}, which you gave, too. {ground, select, redaction {Words had to go from this one; that one says why.} other {A later decision took its place.}} Both hold for themselves.',
	'record.standing.unknown':
		'Unknown: whether a newer record takes the place of this one. No file can know what came after it. Look in the register: {register}',
	'record.standing.unlisted':
		'Unknown: whether a newer record takes the place of this one. No file can know what came after it. It is not in a public register: ask {organisation}.',
	'record.unreadable.other': 'This is neither the PDF nor the bundle nor the data of a record.',
	'record.unreadable.damaged': 'The file is damaged. {member}',
	'record.unreadable.cut_off': 'The file was cut off, or something was put behind its end.',
	'record.unreadable.unsafe':
		'The bundle holds something that no bundle of ours holds, and was not opened: {member}',
	'record.unreadable.too_large':
		'The file is larger than any record, or would be once unpacked; it was not opened. {member}',
	'record.unknown.form': 'Choose the PDF, the bundle (.asice) or the data (.json) of a record.',
	'record.unknown.newer':
		'Check it again with the page or the command of a newer version, from an installation that you trust.',
	'record.unknown.text': 'The text is in the PDF and in the bundle: check one of those.',
	'record.unknown.roll': 'Check the PDF or the bundle.',
	'record.unknown.box':
		'Nobody can count again any more. The fingerprint still shows whether a list that somebody kept is genuine.',
	'record.unknown.recount':
		'The ballots are gone on schedule. The result rests on the seal and on the ledger.',
	'record.unknown.entry': 'The proof is in the PDF and in the bundle: check one of those.',
	'record.unknown.checkpoint':
		'The proof is in the PDF and in the bundle. If it is there, a newer browser or "npm run verify" can check it.',
	'record.unknown.whole': 'Only the PDF and the bundle carry a seal: check one of those.',
	'record.unknown.seal': 'Only the PDF and the bundle carry a seal: check one of those.',
	'record.unknown.certificate':
		'Compare the fingerprint with the one the organisation publishes, or name the authority: npm run verify -- --root FILE.',
	'record.unknown.time':
		'Compare the authority with the trusted list of its country, or name it: npm run verify -- --root FILE.',
	'record.unknown.signature': 'Open the PDF and look at the mark.',
	'record.unknown.members':
		'Another program wrote this container. Check it with the commands in VERIFY.txt or with the tool that wrote it.',
	'record.unknown.bundle_seal': 'Ask the organisation for the bundle as it was sealed.',
	'record.unknown.bundle_certificate':
		'Compare the fingerprint with the one the organisation publishes, or name the authority: npm run verify -- --root FILE.',
	'record.unknown.bundle_time':
		'Compare the authority with the trusted list of its country, or name it: npm run verify -- --root FILE.',
	'record.unknown.added': 'Open the bundle in the tool that signed it, or in your country’s own.',
	'record.unknown.inside': 'What is there was checked. Ask the organisation for the rest.',
	'record.unknown.sealed_entry': 'Ask the organisation for the proof.',
	'record.unknown.since': 'The proof is in the PDF and in the bundle: check one of those.',
	'record.unknown.sealed_since': 'Ask the organisation for the proof.',
	'record.unknown.checkpoint_time':
		'Compare the authority with the trusted list of its country, or name it: npm run verify -- --root FILE.'
} as const
