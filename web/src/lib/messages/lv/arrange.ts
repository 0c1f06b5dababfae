import type en from '../en/arrange.ts'

export default {
	'arrange.link': 'Kopēt vai pārvietot',
	'arrange.title': 'Kopēt, pārvietot vai atsaukt',
	'arrange.back': 'Atpakaļ uz tekstu',
	'arrange.copy': 'Izveidot kopiju',
	'arrange.copy_help':
		'Jauns melnraksts šajā procesā ar tādu pašu saturu. Komentāri paliek šeit, un vēl neizlemtie ieteikumi kopijā skaitās nepieņemti. Kopijā ir pateikts, no kā tā nokopēta.',
	'arrange.copy_title': 'Kopijas nosaukums',
	'arrange.copy_of': '{title} (kopija)',
	'arrange.move': 'Pārvietot uz citu procesu',
	'arrange.move_help':
		'Teksts pārceļas ar visiem komentāriem un versijām. Pēc tam otrs process nosaka, kas to lasa un raksta: kas ir tikai šajā procesā, to vairs neredz. Par to ir ieraksts abos žurnālos. Atpakaļ to var nosūtīt tikai otrs process.',
	'arrange.move_to': 'Uz kurieni',
	'arrange.move_none': 'Nav cita procesa, kurā tu drīksti sākt tekstu.',
	'arrange.reason': 'Kāpēc',
	'arrange.reason_hint': 'Tas būs redzams abu procesu žurnālos.',
	'arrange.withdraw_help':
		'Tas nonāk atkritnē tekstu saraksta beigās. {days, plural, zero {# dienu} one {# dienu} other {# dienas}} tu un procesa vadītāji to var atgūt ar visu saturu. Pēc tam saturs tiek iznīcināts, un to vairs nevar atsaukt. Tas, ko citi komentēja vai kas bija nodots izskatīšanai, tiek saglabāts.',
	'arrange.copied_from': 'Nokopēts no teksta {title}',
	'arrange.copied_hidden': 'Nokopēts no teksta, ko tu nevari redzēt',
	'arrange.bin':
		'Tas ir atkritnē. Līdz {when} to var atgūt tas, kurš to sāka, vai procesa vadītājs. Pēc tam saturs tiek iznīcināts.',
	'arrange.bin_kept':
		'Atsaukts. Tas tiek saglabāts, un to var atgūt tas, kurš to sāka, vai procesa vadītājs.',
	'arrange.emptied': 'Tas bija atkritnē, un neviens to laikus neatguva.'
} as const satisfies Record<keyof typeof en, string>
