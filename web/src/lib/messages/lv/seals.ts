/** Seals: how long they hold, and the keys that make them. */
export default {
	'seals.lasting': 'Cik ilgi to var pārbaudīt',
	'seals.b_t':
		'Apzīmogots ar laika zīmogu (B-T). Dienas laikā pievieno apliecinājumu, ka neviens sertifikāts nebija atsaukts, un arhīva laika zīmogu: tad to var pārbaudīt arī pēc sertifikātu termiņa beigām.',
	'seals.b_lta':
		'To var pārbaudīt arī pēc sertifikātu termiņa beigām (B-LTA): {authority} {when} pielika laika zīmogu zīmogam un apliecinājumiem. To atjauno pirms {until}.',
	'seals.waits_revoked':
		'Kāds sertifikāts bija atsaukts pirms zīmogošanas. Pasaki administratoriem: šis protokols ir jālabo.',
	'seals.waits_missing':
		'Apliecinājumu par sertifikātu {names} vēl nevarēja iegūt. Mēģinājums tiks atkārtots.',
	'seals.waits_timestamp': 'Laika zīmoga iestāde neatbild. Mēģinājums tiks atkārtots.',
	'seals.waits_unknown':
		'Notika kas neparedzēts; sistēmas uzturētājs to atradīs žurnālā. Mēģinājums tiks atkārtots.'
}
