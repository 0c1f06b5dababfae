import type en from '../en/mail.ts'

export default {
	'mail.sign_in.subject': 'Jūsu pieteikšanās saite',
	'mail.sign_in.body':
		'Labdien!\n\nAtveriet šo saiti un nospiediet tajā pogu, lai pieteiktos Interlink:\n\n{link}\n\nTā darbojas vienu reizi, {minutes, plural, zero {# minūtes} one {# minūti} other {# minūtes}}. Ja to nepieprasījāt, nedariet neko: bez šī ziņojuma neviens nevar pieteikties.',
	'mail.attach_email.subject': 'Apstipriniet savu e-pasta adresi',
	'mail.attach_email.body':
		'Labdien!\n\nKāds, visticamāk jūs, lūdza izmantot šo e-pasta adresi Interlink. Ja tas bijāt jūs, atveriet šo saiti pārlūkā, kurā esat pieteicies, un nospiediet tajā pogu:\n\n{link}\n\nTā darbojas vienu reizi, {minutes, plural, zero {# minūtes} one {# minūti} other {# minūtes}}. Ja tas nebijāt jūs, nedariet neko: jūsu adrese netiks izmantota.',
	'mail.invitation.subject': '{inviter} aicina jūs piedalīties: “{process}”',
	'mail.invitation.body':
		'Labdien!\n\n{inviter} aicina jūs piedalīties procesā “{process}” vietnē Interlink, kur iedzīvotāji un valsts iestādes kopā raksta, plāno un lemj. Pievienojieties šeit:\n\n{link}\n\nAicinājums ir spēkā līdz {until}.',
	'mail.measure.subject': 'Moderēšanas solis procesā "{process}"',
	'mail.measure.body':
		'Sveiki!\n\nProcesā "{process}" {step, select, notice {tu saņēmi aizrādījumu} hide {kaut kas, ko rakstīji, tika paslēpts; tu to joprojām redzi} mute_session {tevi lūdza uz laiku ieturēt pauzi} suspend_14d {tavas tiesības uz laiku tika apturētas} other {tika ierosināts tevi izslēgt ar lēmumu}}. Noteikums, pamatojums un tas, kā to vari apstrīdēt, ir šeit:\n\n{link}',
	'mail.footer': '--\nŠo ziņojumu nosūtīja Interlink. Uz to nav jāatbild.'
} as const satisfies Record<keyof typeof en, string>
