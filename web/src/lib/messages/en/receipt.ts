/** A confidential ballot: what is true of it, its receipt, the published list. */
export default {
	'receipt.seen':
		'Confidential: nobody in this process sees who answered what, now or later. When the decision closes you see the result and who has answered. The operator of the server could in principle work out who answered what, and no vote from a distance protects from pressure or from somebody looking on.',
	'receipt.ballot_hint': 'Choose one answer.',
	'receipt.keep': 'Keep a receipt on this device',
	'receipt.show': 'Show me a receipt',
	'receipt.keep_about':
		'With it you can change your answer until the close, and find it afterwards in the published list. Whoever sees the receipt can find your answer there too: leave it out if somebody could press you to show it.',
	'receipt.shared': 'This device is shared: the receipt is shown once and not kept.',
	'receipt.no_script':
		'Without JavaScript there is no receipt: your answer counts, but it can neither be changed nor looked up.',
	'receipt.heading': 'Your receipt',
	'receipt.about':
		'Copy it, write it down or print this page. From {when} on you find your answer under it in the published list. The server makes no note of whose it is.',
	'receipt.change':
		'You can change your answer until {when} on this device, as long as the receipt is kept here.',
	'receipt.in_box': 'Your answer is in',
	'receipt.in_box_about':
		'No receipt for it is kept on this device, so it cannot be changed or looked up here.',
	'receipt.copy': 'Copy the receipt',
	'receipt.copied': 'Copied.',
	'receipt.forget': 'Remove it from this device',
	'receipt.find': 'Find it in the published list',
	'receipt.box_title': 'Published list of answers',
	'receipt.box_intro':
		'Each line is one answer under its receipt, in the order of the receipts. Whose it is and when it was given is not in the list.',
	'receipt.box_count':
		'{count, plural, one {# answer from one person} other {# answers from as many people}}',
	'receipt.box_few':
		'Fewer than {needed, number} people answered. So few answers would say too much about each of them, so they were destroyed uncounted.',
	'receipt.box_until':
		'The list and the names of who has answered are destroyed on {when}. The result and the fingerprints stay.',
	'receipt.box_destroyed':
		'The list and the names of who had answered were destroyed on {when}, as planned. The result and the fingerprints stay.',
	'receipt.link': 'See the list',
	'receipt.back': 'Back to the decision',
	'receipt.check': 'Look for your answer',
	'receipt.check_label': 'Receipt',
	'receipt.check_hint': 'It is compared here on your device and sent to nobody.',
	'receipt.check_no_script':
		'Without JavaScript, look for your receipt in the list with your browser’s own search.',
	'receipt.found': 'It is in the list: {choice}',
	'receipt.missing':
		'It is not in the list. Compare the signs once more; if they are right, ask the facilitator how that can be.',
	'receipt.not_one': 'A receipt has 32 signs: 0 to 9 and a to f.',
	'receipt.column_receipt': 'Receipt',
	'receipt.column_answer': 'Answer',
	'receipt.voters_heading': 'Who has answered',
	'receipt.voters_about':
		'Names alone, so that everybody can see that nobody else did. What each of them answered is in neither list.',
	'receipt.fingerprints': 'Fingerprints, as they stand in the ledger',
	'receipt.fingerprint_box': 'Of the list of answers',
	'receipt.fingerprint_used': 'Of the list of who has answered'
}
