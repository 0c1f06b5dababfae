import type en from '../en/mail.ts'

export default {
	'mail.sign_in.subject': 'Il tuo link di accesso',
	'mail.sign_in.body':
		'Ciao,\n\napri questo link e premi il pulsante per accedere a Interlink:\n\n{link}\n\nFunziona una sola volta, per {minutes, plural, one {# minuto} other {# minuti}}. Se non l’hai chiesto tu, non fare nulla: senza questo messaggio nessuno può entrare.',
	'mail.attach_email.subject': 'Conferma il tuo indirizzo e-mail',
	'mail.attach_email.body':
		'Ciao,\n\nqualcuno, probabilmente tu, ha chiesto di usare questo indirizzo e-mail in Interlink. Se sei tu, apri questo link nel browser in cui hai fatto l’accesso e premi il pulsante:\n\n{link}\n\nFunziona una sola volta, per {minutes, plural, one {# minuto} other {# minuti}}. Se non sei tu, non fare nulla: il tuo indirizzo non sarà usato.',
	'mail.invitation.subject': '{inviter} ti invita a “{process}”',
	'mail.invitation.body':
		'Ciao,\n\n{inviter} ti invita a partecipare a “{process}” su Interlink, dove persone e pubbliche amministrazioni scrivono, pianificano e decidono insieme. Partecipa qui:\n\n{link}\n\nL’invito è valido fino al {until}.',
	'mail.measure.subject': 'Un passo di moderazione in "{process}"',
	'mail.measure.body':
		'Ciao,\n\nin "{process}" {step, select, notice {hai ricevuto un richiamo} hide {qualcosa che hai scritto è stato nascosto; tu lo vedi ancora} mute_session {ti è stato chiesto di fare una pausa} suspend_14d {i tuoi diritti sono stati sospesi per un tempo} other {è stato proposto di escluderti con una decisione}}. La regola, il motivo e come puoi contestarlo sono qui:\n\n{link}',
	'mail.footer': '--\nQuesto messaggio è stato inviato da Interlink. Non occorre rispondere.'
} as const satisfies Record<keyof typeof en, string>
