/** VERIFY.txt, the file inside a bundle that says how to check it with the tools of any Unix. */
export default {
	'record.verify_file.title':
		'HOW TO CHECK THE RECORD {id} OF {organisation}\n\nThis bundle is an ASiC-E container (ETSI EN 319 162-1), which is a zip file. You need nothing of ours: a Unix shell with {tools}. Lines that begin with four spaces are commands; copy them one after the other, from the folder where the bundle lies. OK means as it was sealed, BAD that something was changed, and what.',
	'record.verify_file.open': '1. UNPACK, and see that it is a container of this kind.',
	'record.verify_file.files': '2. EACH FILE against the list that the seal covers.',
	'record.verify_file.others': '3. NO OTHER FILE is there. (Silence is good.)',
	'record.verify_file.authority':
		'4. WHO SEALED. The certificates travel with the seal. Compare the names and the last fingerprint with what {organisation} publishes, or put a certificate that you trust in the place of authority.pem: without that you know only that the seal fits, not whose it is.',
	'record.verify_file.seal':
		'5. THE SEAL fits the list, with the certificate in force at that time.',
	'record.verify_file.time':
		'6. WHEN. An authority stamped the time over the seal, and over the head of the ledger under which the record stands. The same holds for its certificate (time.pem).',
	'record.verify_file.text': '7. THE TEXT is the one that was voted on: the record holds its hash.',
	'record.verify_file.snapshot':
		'THE SHARED DOCUMENT (text.yjs) is for machines. It is the one that was frozen, with numbers in the place of ids of people: who stands in the record by name has their number in it, all others a number that belongs to this file alone. The record holds its hash.',
	'record.verify_file.ledger':
		'THE LEDGER goes on without a break: from the head it had before the decision, which the record names, to the one under which the record was issued, and to the one under which it was sealed. Who once kept a head of this ledger can compare it.',
	'record.verify_file.result': '8. WHAT WAS DECIDED, as the record says it.',
	'record.verify_file.rest':
		'Counting the ballots again, and the proofs that the record stands in the ledger, take a program: the page verify.html of any Interlink, which works without a network, or "npm run verify".',
	'record.problem.bundle_timestamp':
		'The time-stamp authority does not answer. The bundle waits and is tried again.'
} as const
