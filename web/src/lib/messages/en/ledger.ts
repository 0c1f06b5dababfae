/** The log for everybody: checkpoints, witnesses, keys, alarms. */
export default {
	'ledger.title': 'The log of {organisation}',
	'ledger.lead':
		'Whatever is decided here, and what led to it, is an entry in a log that only grows. Once an hour, when there is something new, the log signs a checkpoint: a few lines that stand for all entries so far. Whoever keeps one can show later whether anything before it was changed.',
	'ledger.newest': 'The newest checkpoint',
	'ledger.none': 'No checkpoint yet',
	'ledger.none_about': 'The first one is published within an hour of the first entry.',
	'ledger.entries': '{n, plural, one {# entry} other {# entries}}',
	'ledger.published': 'Published: {when}',
	'ledger.stamped': 'A time-stamp authority has confirmed when.',
	'ledger.not_stamped': 'The time-stamp is still to come.',
	'ledger.cosigned_by': 'Cosigned by: {names}.',
	'ledger.not_cosigned': 'No witness has cosigned it.',
	'ledger.cosigned': '{n, plural, =0 {no witness yet} one {# witness} other {# witnesses}}',
	'ledger.download': 'Download the checkpoint',
	'ledger.download_stamp': 'Download the time-stamp',
	'ledger.feed': 'Feed of checkpoints',
	'ledger.keep': 'How to keep one',
	'ledger.keep_1':
		'Print this page, or download the checkpoint, and put it where you keep papers that matter.',
	'ledger.keep_2': 'Or subscribe to the feed: your reader then keeps each checkpoint by itself.',
	'ledger.keep_3':
		'Later anybody can ask the log to show that it still begins with what you kept. If it cannot, somebody has rewritten the past.',
	'ledger.shows': 'What it shows, and what it does not',
	'ledger.shows_about':
		'A checkpoint shows that the entries before it were not changed after it was signed. It does not say that what was decided is right. Whoever holds the database and the signing key could write another history and sign it; only checkpoints kept elsewhere and witnesses bring that to light.',
	'ledger.keys': 'Keys of the log',
	'ledger.key_now': 'Signs now.',
	'ledger.key_until': 'Signed until {when}.',
	'ledger.earlier': 'Earlier checkpoints',
	'ledger.older': 'Show older ones',
	'ledger.programs':
		'For programs, everything here stands under {address}, too: checkpoints, proofs and the entries of public processes.',
	'ledger.desk': 'The log, its checkpoints and its witnesses',
	'ledger.desk_short': 'Log',
	'ledger.desk_lead': 'Whether the log holds, what of it is published, and who watches over it.',
	'ledger.to_page': 'The public page',
	'ledger.fits': 'Everything fits. Last examined {when}.',
	'ledger.published_now': 'The checkpoint is published.',
	'ledger.publish': 'Examine and publish now',
	'ledger.unstamped':
		'{n, plural, one {# checkpoint waits for its time-stamp. It is asked for again and again.} other {# checkpoints wait for their time-stamps. They are asked for again and again.}}',
	'ledger.unstamped_why': 'The authority says: {problem}',
	'ledger.export': 'Download the whole log',
	'ledger.export_hint':
		'One file with entries, hashes, checkpoints, time-stamps and cosignatures, without any value that can be erased. "npm run ledger:verify -- FILE" checks it anywhere, offline.',
	'ledger.alarm': 'Alarm: the log contradicts itself',
	'ledger.alarm_about':
		'Found on {when} (UTC). Somebody changed the database past this program, or it is damaged. No checkpoint is signed until somebody answers for it here. Find out what happened; restore a backup if you can.',
	'ledger.alarm_backup': 'Alarm: an older backup was restored',
	'ledger.alarm_backup_about':
		'Found on {when} (UTC). The log ends before what it had already signed. No checkpoint is signed, no record is sealed and none gets a number.',
	'ledger.found_outside':
		'A checkpoint at {index, number} entries was signed and kept outside the database; the log does not continue it.',
	'ledger.found_witness':
		'A witness says that it has cosigned {index, number} entries: more than the log has.',
	'ledger.continue': 'If this backup must do',
	'ledger.continue_1':
		'Look for a newer backup first. Restoring it ends the alarm by itself, and nothing is lost.',
	'ledger.continue_2':
		'If there is none, look in mails, in files and at partners for records that were sealed after the backup, and find the highest number.',
	'ledger.continue_3':
		'One administrator proposes that the log goes on, another confirms. New records are numbered above the highest; the public page of the log tells of the gap for good. Tell your witnesses.',
	'ledger.continue_numbers': 'Known to have been given: up to {numbers}.',
	'ledger.continue_highest': 'Highest record number you have found',
	'ledger.continue_highest_hint':
		'Only if it is higher than what is known here. It stands on the first page of a record, such as DR-2026-000017.',
	'ledger.continue_propose': 'Propose to go on from here',
	'ledger.continue_waits': '{name} proposed to go on, {when}.',
	'ledger.continue_own': 'Another administrator must confirm it here.',
	'ledger.continue_alone':
		'Another administrator must confirm it. There is none yet: make somebody an administrator under Administration.',
	'ledger.continue_confirm': 'Confirm: the log goes on from here',
	'ledger.continue_withdraw': 'Withdraw',
	'ledger.continued_done': 'The log goes on. The public page tells of it.',
	'ledger.continued': 'Continued from a backup',
	'ledger.continued_about':
		'On {when} (UTC) two administrators declared that the log goes on from an older backup. The checkpoint at {n, plural, one {# entry} other {# entries}}, which was signed before, no longer stands for it, and what came after the backup is lost here. Records sealed in that time keep their seals.',
	'ledger.continued_numbers': 'No record number up to {numbers} is given again.',
	'ledger.found_entry': 'Entry {index, number} is missing or is not what was written.',
	'ledger.found_node':
		'Hash {index, number} on level {level, number} does not follow from the entries.',
	'ledger.found_checkpoint':
		'The checkpoint at {index, number} entries no longer stands for the log.',
	'ledger.found_size':
		'The log does not have as many entries as it says: there are {index, number}.',
	'ledger.found_more': '{n, plural, one {and # more place} other {and # more places}}',
	'ledger.answer_reason': 'What happened, and what you did',
	'ledger.answer_hint':
		'That you answered is an entry of the log. Your words stand here for those who look after the installation.',
	'ledger.answer': 'Answer for it and sign again',
	'ledger.answered':
		'Your answer is kept. Checkpoints are signed again, as long as the log continues the last one.',
	'ledger.past_alarms': 'Alarms that were answered',
	'ledger.answered_by': '{name}, {when}',
	'ledger.saved': 'Saved.',
	'ledger.witnesses': 'Who witnesses this log',
	'ledger.witnesses_about':
		'A witness is another installation that signs each checkpoint only if it continues all it saw before. Two organisations can be witnesses for each other: exchange keys, and add them on both sides.',
	'ledger.witness_url': 'Address of the witness',
	'ledger.witness_url_hint': 'For another Interlink: its address with /witness behind it.',
	'ledger.witness_key': 'Key of the witness',
	'ledger.witness_key_hint':
		'Ask its administrators for it on another way than this site, by telephone for instance.',
	'ledger.witness_add': 'Ask this witness',
	'ledger.witness_end': 'Ask no longer',
	'ledger.witness_answered': 'Cosigned {when}.',
	'ledger.witness_waiting': 'Not asked yet.',
	'ledger.witness_unreachable': 'It cannot be reached. It is asked again by itself.',
	'ledger.witness_ahead':
		'It has seen a longer log than this one. Was a backup restored, or are there two? Look into it.',
	'ledger.witness_refused':
		'It refuses: {status, select, 404 {it does not know this log. Ask its administrators to add our key.} 403 {it knows another key. Tell its administrators the new one.} 422 {the log does not continue what it saw. Look into it.} 409 {it saw another checkpoint of this size. Look into it.} other {answer {status}.}}',
	'ledger.witness_wrong': 'It answered with a signature that does not belong to its key.',
	'ledger.witnessed': 'Whose log this installation witnesses',
	'ledger.witnessed_about':
		'We cosign their checkpoints, and refuse one that does not continue what we saw.',
	'ledger.own_key': 'Our key as a witness:',
	'ledger.witnessed_last':
		'{n, plural, one {# entry, cosigned {when}} other {# entries, cosigned {when}}}',
	'ledger.witnessed_none': 'It has not asked yet.',
	'ledger.witnessed_fork':
		'On {when} (UTC) it asked us to sign a checkpoint that does not continue what we saw. We refused and kept it: tell its administrators.',
	'ledger.witnessed_key': 'Key of their log',
	'ledger.witnessed_key_hint':
		'It stands on their page of the log. Compare it on another way, too.',
	'ledger.witnessed_add': 'Witness this log',
	'ledger.witnessed_end': 'Witness no longer',
	'ledger.rotate': 'Change the signing key',
	'ledger.rotate_about':
		'A new key signs from then on; the old one is destroyed and stays published. The checkpoint of the change is signed by both. Tell your witnesses and whoever keeps checkpoints the new key.',
	'ledger.rotate_button': 'Change the key now',
	'ledger.rotated': 'A new key signs from now on.',
	'ledger.of_all': 'The log of the organisation, for everybody',
	'ledger.export_own': 'Download this log with its proofs'
} as const
