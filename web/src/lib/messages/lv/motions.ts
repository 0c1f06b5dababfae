/** Words about suggestions that are put to a decision. */
export default {
	'motions.open':
		'{n, plural, =0 {Nodot ieteikumus lemšanai} zero {# priekšlikumu} one {# priekšlikums} other {# priekšlikumi}}',
	'motions.in_motion': 'Nodots lemšanai priekšlikumā',
	'motions.chip': 'Priekšlikums',
	'motions.is_motion':
		'Šis ir priekšlikums tekstam: tas pats teksts, kurā daži ieteikumi ir pieņemti. Skati šī teksta priekšlikumus.',
	'motions.put_up_by': 'Iesniedza {name}, {when}',
	'motions.authors': 'Ar šo cilvēku ieteikumiem: {names}',
	'motions.on': 'Tas maina tekstu',
	'motions.unmerged_note':
		'Priekšlikums ir pieņemts, bet to nevarēja ielikt tekstā: šī vieta bija mainījusies. Vadītājs to nokārto ar roku.',
	'motions.undone_note': 'Lēmumu par to vēlāk atcēla, bet tā vārdi joprojām ir tekstā.',
	'motions.take_out': 'Izņemt vārdus no teksta',
	'motions.fell_note':
		'Tas atkrita, jo tā vietu mainīja agrāk pieņemts priekšlikums. Ieteiktais joprojām ir tekstā, un to var iesniegt no jauna:',
	'motions.end_reason': 'Norādītais iemesls:',
	'motions.rivals': 'Citi priekšlikumi tai pašai vietai',
	'motions.order':
		'Par tiem lemj citu pēc cita{order, select, furthest_first {. Pirmais ir tas, kas maina visvairāk vārdu; šis maina {words, plural, zero {# vārdu} one {# vārdu} other {# vārdus}}.} by_facilitator {. Vadītājs izvēlas, kurš ir nākamais.} other { tādā secībā, kādā tie iesniegti.}} Kad vienu pieņem, tie, kas vēl gaida, atkrīt.',
	'motions.ahead': 'Vispirms lemj par:',
	'motions.changes': 'Kas mainās',
	'motions.course':
		'{course, select, put_up {gaida lēmumu} deciding {par to lemj} rejected {noraidīts} merged {pieņemts, ir tekstā} unmerged {pieņemts, nav tekstā} withdrawn {atsaukts} taken_out {izņemts no teksta} fell {atkritis} other {atcelts}}',
	'motions.choose': 'Kuri ieteikumi tajā ietilpst?',
	'motions.choose_hint': 'Tos pieņem visus kopā vai nemaz.',
	'motions.mine': 'tavs',
	'motions.title_label': 'Nosaukums',
	'motions.reasons_label': 'Kāpēc',
	'motions.reasons_hint': 'Vienkāršos vārdos. To visi izlasa, pirms lemj.',
	'motions.consequence':
		'No šī brīža līdz lēmumam šī vieta paliek, kāda ir. Citi joprojām var tur kaut ko ieteikt.',
	'motions.put_up': 'Nodot lemšanai',
	'motions.back': 'Atpakaļ uz tekstu',
	'motions.heading': 'Priekšlikumi',
	'motions.about':
		'Ieteikumi, par kuriem grupa lemj kopā. Kad priekšlikumu pieņem, serveris ieliek tekstā tieši šos vārdus.',
	'motions.listed': 'Šī teksta priekšlikumi',
	'motions.to_decision': 'Doties uz lēmumu',
	'motions.withdraw': 'Atsaukt',
	'motions.withdraw_reason': 'Kāpēc to atsauc?',
	'motions.none': 'Priekšlikumu vēl nav',
	'motions.none_text': 'Iesaki kaut ko tekstā un tad šeit nodod to lemšanai.',
	'motions.put_up_heading': 'Nodot priekšlikumu lemšanai',
	'motions.nothing_suggested': 'Te nav nekā tava, ko izvēlēties. Vispirms kaut ko iesaki tekstā.'
} as const
