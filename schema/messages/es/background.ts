import type en from '../en/background.ts'

export default {
	'record.problem.clock':
		'El reloj de este servidor y la autoridad de sellado de tiempo difieren en {minutes, plural, one {# minuto} other {# minutos}}. Pon el reloj en hora. El acta espera y se vuelve a intentar.',
	'record.problem.disk_full':
		'El disco de la base de datos está lleno. Haz sitio. El acta espera y se vuelve a intentar.',
	'record.problem.heads_disk_full':
		'El disco en el que se guardan las cabezas del registro (HEADS_FILE) está lleno. Haz sitio. El acta espera y se vuelve a intentar.',
	'record.problem.form':
		'El acta no se ajusta a su forma publicada: {reason}. No se emitió nada. Quien cuida de la instalación tiene que revisarlo.',
	'record.problem.ledger_alarm':
		'El registro de operaciones se contradice: antes tiene que responder quien administra. El acta espera.',
	'record.issued': 'Emitida el {date}',
	'record.section.contents': 'Índice',
	'record.code_alt': 'Código QR con este contenido: {content}',
	'record.code_scan':
		'El código QR abre la página de esta acta en el registro público y lleva el SHA-256 completo de record.json.',
	'record.code_scan_plain':
		'El código QR lleva el número de esta acta y el SHA-256 completo de record.json.',
	'record.tally_bars_alt': 'Barras, una por cada opción: {counts}.',
	'record.label.address': 'En el registro público',
	'record.label.prepared': 'Texto preparado por',
	'record.label.certified': 'Certificada por',
	'record.label.requested': 'Acta pedida por',
	'record.label.legal_basis': 'Base jurídica',
	'record.label.competence': 'Competencia',
	'record.label.appeal': 'Se puede impugnar hasta',
	'record.label.supersedes': 'Sustituye a',
	'record.label.amends': 'Modifica',
	'record.label.implements': 'Desarrolla',
	'record.label.purpose': 'Para qué sirve el texto',
	'record.redacted.erasure': '[tachado: supresión de datos personales]',
	'record.redacted.mistake': '[tachado: publicado por error]',
	'record.redacted.court_order': '[tachado: orden judicial]',
	'record.redacted.secret_by_law': '[tachado: secreto por ley]',
	'record.redaction.erasure': 'supresión de datos personales, Reglamento (UE) 2016/679, art. 17',
	'record.redaction.mistake': 'datos personales u otros datos publicados por error',
	'record.redaction.court_order': 'orden de un juez o tribunal',
	'record.redaction.secret_by_law': 'secreto por ley',
	'record.label.rectified': 'Rectificado',
	'record.rectification_line': '{date}: «{wrong}» debe leerse «{right}»',
	'record.label.redacted': 'Palabras tachadas',
	'record.redaction_line': '{date}, en lugar de {record}: {ground}. {reference}',
	'record.label.original': 'SHA-256 del texto sobre el que se decidió',
	'record.linked': '{title} ({record})',
	'record.lent': '{answer}. Respondió por delegación: {person}',
	'record.section.participation': 'Quién participó',
	'record.column.entitled': 'Con derecho',
	'record.column.answered': 'Respondieron',
	'record.section.alternatives': 'Qué otras opciones se valoraron',
	'record.column.alternative': 'Alternativa',
	'record.column.why_not': 'Por qué no',
	'record.section.accommodations': 'Para que todo el mundo pudiera participar',
	'record.assisted':
		'{assisted, plural, =0 {Nadie respondió con ayuda ni por otra vía.} one {# persona respondió con ayuda o por otra vía.} other {# personas respondieron con ayuda o por otra vía.}}',
	'record.noted_by': 'Lo anotó {person}, {date}',
	'record.section.translations': 'En otras lenguas',
	'record.translated_human':
		'Traducción hecha por una persona ({person}, {date}). Solo para leer: vale el texto en {authority}.',
	'record.translated_machine':
		'Traducción automática (añadida por {person}, {date}). Puede tener errores y es solo para leer: vale el texto en {authority}.',
	'record.language':
		'{language, select, en {inglés} it {italiano} lv {letón} es {español} other {{language}}}',
	'record.section.attachments': 'Imágenes y archivos del texto',
	'record.attachments_intro':
		'Están en el paquete de esta acta, cada uno con el nombre de su SHA-256.',
	'record.fingerprint.published':
		'Huella del documento compartido del paquete, sin identificadores de personas',
	'record.replaced':
		'Donde pone [U+…], el texto tiene un signo que las fuentes de este archivo no saben dibujar, o uno invisible. Los archivos adjuntos llevan el signo mismo.'
} satisfies Record<keyof typeof en, string>
