/** Seals: how long they hold, and the keys that make them. */
export default {
	'seals.lasting': 'Cuánto tiempo se puede comprobar',
	'seals.b_t':
		'Sellado con sello de tiempo (B-T). En un día se añaden la prueba de que ningún certificado estaba revocado y un sello de tiempo de archivo: así vale también después de que caduquen los certificados.',
	'seals.b_lta':
		'Vale también después de que caduquen sus certificados (B-LTA): {authority} puso un sello de tiempo al sello y a las pruebas el {when}. Se renueva antes del {until}.',
	'seals.waits_revoked':
		'Un certificado estaba revocado antes de sellar. Avisa a la administración del sistema: hay que corregir esta acta.',
	'seals.waits_missing':
		'Todavía no se pudo obtener ninguna prueba sobre el certificado {names}. Se vuelve a intentar.',
	'seals.waits_timestamp': 'La autoridad de sellado de tiempo no responde. Se vuelve a intentar.',
	'seals.waits_unknown':
		'Ha fallado algo imprevisto; quien administra el sistema lo encuentra en el registro técnico. Se vuelve a intentar.',
	'seals.desk': 'Sello',
	'seals.desk_lead': 'Qué clave sella las actas, si puede hacerlo y cuál la releva.',
	'seals.now': 'Qué sella ahora',
	'seals.now_none':
		'Todavía no se ha sellado nada. Si no configuras una clave propia, la primera acta crea una clave de evaluación.',
	'seals.evaluation':
		'Sella una clave de evaluación. Cada página lo dice, y a otros no les prueba nada. Cómo configurar la tuya está en docs/administrator.md.',
	'seals.lost':
		'La clave elegida no está en los ajustes de este servidor. Las actas esperan hasta que vuelva, o hasta que otra la releve.',
	'seals.waiting': '{n, plural, one {# acta espera su sello.} other {# actas esperan su sello.}}',
	'seals.ends':
		'{days, plural, =0 {Ha caducado.} one {Caduca en un día.} other {Caduca en # días.}}',
	'seals.subject': 'A nombre de',
	'seals.issuer': 'Emitida por',
	'seals.algorithm': 'Clave',
	'seals.fingerprint': 'Huella (SHA-256)',
	'seals.valid': 'Válida',
	'seals.valid_from_to': 'del {from} al {until}',
	'seals.kept': 'Guardada en',
	'seals.kept_in':
		'{kind, select, P12 {un archivo (PKCS#12)} PEM {archivos (PEM)} PKCS11 {un dispositivo (PKCS#11)} CSC {un servicio de firma remota (CSC)} other {la base de datos de esta instalación}}',
	'seals.claims': 'Dice de sí misma',
	'seals.claims_so':
		'{claims, select, qualified {cualificada, para sellos electrónicos. Si es así, está en la lista de confianza de su país.} qualified_not_seal {cualificada, pero no para sellos electrónicos} other {no cualificada}}',
	'seals.places': 'Claves en los ajustes',
	'seals.places_none':
		'No hay ninguna clave configurada. Indica una en los ajustes (SEAL_P12, SEAL_PEM, SEAL_PKCS11 o SEAL_CSC) y vuelve a iniciar.',
	'seals.slot.SEAL': 'SEAL',
	'seals.slot.NEXT_SEAL': 'NEXT_SEAL, para el relevo',
	'seals.slot.SECOND_SEAL': 'SECOND_SEAL, se une a nuestro sello',
	'seals.seals_now': 'Sella ahora',
	'seals.standing.good': 'No revocada, dicen sus emisores.',
	'seals.standing.unasked':
		'No indica a nadie a quien preguntar si está revocada. Por eso nadie puede decirlo, y sus actas no se pueden archivar.',
	'seals.looked': 'Comprobada {when}.',
	'seals.look': 'Comprobar de nuevo',
	'seals.looked_now': 'Se han comprobado las claves.',
	'seals.still': 'Tarda más de lo normal. Vuelve a cargar esta página en un momento.',
	'seals.trial': 'Sellar una página de prueba',
	'seals.trial_none': 'Con esta clave todavía no se ha sellado ninguna página de prueba.',
	'seals.trial_done':
		'Se selló una página de prueba {when}. Las comprobaciones que pasa cada acta dicen:',
	'seals.trial_bad': 'La prueba {when} no funcionó.',
	'seals.trial_page': 'Descargar la página de prueba',
	'seals.tried_now': 'La prueba está hecha.',
	'seals.handover': 'Pasar a otra clave',
	'seals.handover_how':
		'Configura la clave nueva como NEXT_SEAL y vuelve a iniciar. Sella con ella una página de prueba. Después proponla aquí; una segunda persona que administra confirma.',
	'seals.first_how':
		'La clave en SEAL sella desde la próxima acta. A partir de entonces, para cambiar de clave hacen falta dos personas que administren.',
	'seals.two':
		'Eres la única persona que administra. Para cambiar de clave hacen falta dos: primero da ese papel a alguien más.',
	'seals.key': 'Clave nueva',
	'seals.from': 'Desde este día (UTC)',
	'seals.from_hint': 'Si lo dejas vacío, la clave releva en cuanto se confirme.',
	'seals.reason': 'Por qué',
	'seals.reason_hint':
		'Lo lee aquí quien administra. El registro dice que cambió la clave y cuándo; quién y por qué se pueden borrar.',
	'seals.propose': 'Proponer esta clave',
	'seals.proposed': 'Propuesta. Tiene que confirmarla otra persona que administre.',
	'seals.waits': 'Esta clave va a hacer el relevo',
	'seals.asked_by': '{name} la propuso el {when}.',
	'seals.from_day': 'Desde el {day}.',
	'seals.from_now': 'En cuanto se confirme.',
	'seals.own': 'Tiene que confirmarla otra persona que administre.',
	'seals.confirm': 'Confirmar esta clave',
	'seals.confirmed': 'Confirmada.',
	'seals.confirmed_by': '{name} la confirmó el {when}.',
	'seals.withdraw': 'Retirar',
	'seals.withdrawn': 'Retirada.',
	'seals.history': 'Las claves hasta ahora',
	'seals.since': 'Desde el {since}',
	'seals.since_until': 'Del {since} al {until}',
	'seals.era_first': 'Empezó con la primera acta sellada con ella.',
	'seals.era_handed': 'Propuesta por {asked}, confirmada por {confirmed}: {reason}',
	'seals.old_hold':
		'Las actas selladas con una clave anterior valen como antes: cada una trae su certificado, su sello de tiempo y sus pruebas.',
	'seals.health.held': 'No se pueden sellar las actas',
	'seals.health.ends_soon': 'La clave del sello caduca pronto',
	'seals.health.unknown': 'Nadie dice si la clave del sello está revocada',
	'seals.shown': '{count, plural, one {El sello} other {Los # sellos}}',
	'seals.shown_at': 'Sellado el {when}, como confirma un sello de tiempo.',
	'seals.shown_holds': 'Vale: el sello corresponde al archivo y su certificado estaba en vigor.',
	'seals.shown_broken': 'NO vale. No te fíes de este archivo.',
	'seals.shown_unreadable':
		'El documento sellado que se conserva aquí está dañado: no es el archivo que se selló, así que no se muestra ni se entrega nada de él. Su huella aún reconoce una copia buena. Quien gestiona esta instalación ha sido avisado.',
	'seals.shown_evaluation':
		'Hecho por esta instalación para aprender y probar. No es un sello cualificado.',
	'seals.shown_issuer': 'Certificado emitido por {issuer}. Si confiar en él lo decides tú.',
	'seals.shown_key': 'Clave, según la huella de su certificado (SHA-256):'
}
