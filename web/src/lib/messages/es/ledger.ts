/** El registro para todo el mundo: puntos de control, testigos, claves, alarmas. */
export default {
	'ledger.title': 'El registro de {organisation}',
	'ledger.lead':
		'Lo que aquí se decide, y lo que llevó a ello, es una entrada en un registro que solo crece. Cada hora, si hay algo nuevo, el registro firma un punto de control: unas pocas líneas que representan todas las entradas hasta entonces. Quien guarde uno puede mostrar más tarde si algo anterior se ha cambiado.',
	'ledger.newest': 'El último punto de control',
	'ledger.none': 'Aún no hay ningún punto de control',
	'ledger.none_about': 'El primero se publica en la hora siguiente a la primera entrada.',
	'ledger.entries': '{n, plural, one {# entrada} other {# entradas}}',
	'ledger.published': 'Publicado: {when}',
	'ledger.stamped': 'Una autoridad de sellado de tiempo ha confirmado cuándo.',
	'ledger.not_stamped': 'El sello de tiempo aún no ha llegado.',
	'ledger.cosigned_by': 'Cofirmado por: {names}.',
	'ledger.not_cosigned': 'Ningún testigo lo ha cofirmado.',
	'ledger.cosigned': '{n, plural, =0 {aún sin testigos} one {# testigo} other {# testigos}}',
	'ledger.download': 'Descargar el punto de control',
	'ledger.download_stamp': 'Descargar el sello de tiempo',
	'ledger.feed': 'Canal de puntos de control',
	'ledger.keep': 'Cómo guardar uno',
	'ledger.keep_1':
		'Imprime esta página, o descarga el punto de control, y ponlo donde guardas los papeles importantes.',
	'ledger.keep_2':
		'O suscríbete al canal: tu lector guarda entonces cada punto de control por sí solo.',
	'ledger.keep_3':
		'Más tarde cualquiera puede pedir al registro que muestre que aún empieza con lo que guardaste. Si no puede, alguien ha reescrito el pasado.',
	'ledger.shows': 'Qué muestra y qué no',
	'ledger.shows_about':
		'Un punto de control muestra que las entradas anteriores no se cambiaron después de firmarlo. No dice que lo decidido sea acertado. Quien tenga la base de datos y la clave de firma podría escribir otra historia y firmarla; solo los puntos de control guardados en otro lugar y los testigos lo sacan a la luz.',
	'ledger.keys': 'Claves del registro',
	'ledger.key_now': 'Firma ahora.',
	'ledger.key_until': 'Firmó hasta el {when}.',
	'ledger.earlier': 'Puntos de control anteriores',
	'ledger.older': 'Mostrar más antiguos',
	'ledger.programs':
		'Para programas, todo esto está también en {address}: puntos de control, pruebas y entradas de los procesos públicos.',
	'ledger.desk': 'El registro, sus puntos de control y sus testigos',
	'ledger.desk_short': 'Registro',
	'ledger.desk_lead': 'Si el registro se sostiene, qué se publica de él y quién lo vigila.',
	'ledger.to_page': 'La página pública',
	'ledger.fits': 'Todo encaja. Última comprobación: {when}.',
	'ledger.published_now': 'El punto de control está publicado.',
	'ledger.publish': 'Comprobar y publicar ahora',
	'ledger.unstamped':
		'{n, plural, one {# punto de control espera su sello de tiempo. Se pide una y otra vez.} other {# puntos de control esperan su sello de tiempo. Se pide una y otra vez.}}',
	'ledger.unstamped_why': 'La autoridad dice: {problem}',
	'ledger.export': 'Descargar todo el registro',
	'ledger.export_hint':
		'Un archivo con entradas, huellas, puntos de control, sellos de tiempo y cofirmas, sin ningún valor que se pueda borrar. "npm run ledger:verify -- ARCHIVO" lo comprueba en cualquier lugar, sin red.',
	'ledger.alarm': 'Alarma: el registro se contradice',
	'ledger.alarm_about':
		'Encontrado el {when} (UTC). Alguien cambió la base de datos sin pasar por este programa, o está dañada. No se firma ningún punto de control hasta que alguien responda aquí. Averigua qué pasó; si puedes, restaura una copia de seguridad.',
	'ledger.alarm_backup': 'Alarma: se restauró una copia de seguridad más antigua',
	'ledger.alarm_backup_about':
		'Encontrado el {when} (UTC). El registro termina antes de lo que ya había firmado. No se firma ningún punto de control, y ningún acta se sella ni recibe número.',
	'ledger.found_outside':
		'Se firmó un punto de control con {index, number} entradas y se guardó fuera de la base de datos; el registro no lo continúa.',
	'ledger.found_witness':
		'Un testigo dice que cofirmó {index, number} entradas: más de las que tiene el registro.',
	'ledger.continue': 'Si hay que conformarse con esta copia',
	'ledger.continue_1':
		'Busca primero una copia más reciente. Si la restauras, la alarma termina sola y no se pierde nada.',
	'ledger.continue_2':
		'Si no la hay, busca en el correo, en los archivos y entre tus socios las actas selladas después de la copia, y encuentra el número más alto.',
	'ledger.continue_3':
		'Una persona que administra propone que el registro continúe y otra lo confirma. Las actas nuevas se numeran por encima del más alto; la página pública del registro cuenta el hueco para siempre. Avisa a tus testigos.',
	'ledger.continue_numbers': 'Números que consta que se dieron: hasta {numbers}.',
	'ledger.continue_highest': 'Número de acta más alto que has encontrado',
	'ledger.continue_highest_hint':
		'Solo si es más alto que lo que aquí consta. Está en la primera página de un acta, por ejemplo DR-2026-000017.',
	'ledger.continue_propose': 'Proponer continuar desde aquí',
	'ledger.continue_waits': '{name} propuso continuar, {when}.',
	'ledger.continue_own': 'Lo tiene que confirmar aquí otra persona que administre.',
	'ledger.continue_alone':
		'Lo tiene que confirmar otra persona que administre. Aún no la hay: nombra a alguien en Administración.',
	'ledger.continue_confirm': 'Confirmar: el registro continúa desde aquí',
	'ledger.continue_withdraw': 'Retirar',
	'ledger.continued_done': 'El registro continúa. La página pública lo cuenta.',
	'ledger.continued': 'Continuado desde una copia de seguridad',
	'ledger.continued_about':
		'El {when} (UTC) dos personas que administran declararon que el registro continúa desde una copia más antigua. El punto de control con {n, plural, one {# entrada} other {# entradas}}, firmado antes, ya no vale para él, y lo que vino después de la copia aquí se ha perdido. Las actas selladas en ese tiempo conservan su sello.',
	'ledger.continued_numbers': 'No se vuelve a dar ningún número de acta hasta {numbers}.',
	'ledger.found_entry': 'La entrada {index, number} falta o no es lo que se escribió.',
	'ledger.found_node':
		'La huella {index, number} del nivel {level, number} no se sigue de las entradas.',
	'ledger.found_checkpoint':
		'El punto de control con {index, number} entradas ya no corresponde al registro.',
	'ledger.found_size': 'El registro no tiene tantas entradas como dice: hay {index, number}.',
	'ledger.found_more': '{n, plural, one {y # lugar más} other {y # lugares más}}',
	'ledger.answer_reason': 'Qué pasó y qué hiciste',
	'ledger.answer_hint':
		'Que has respondido es una entrada del registro. Tus palabras quedan aquí para quienes cuidan de la instalación.',
	'ledger.answer': 'Responder y volver a firmar',
	'ledger.answered':
		'Tu respuesta queda guardada. Los puntos de control se firman de nuevo, siempre que el registro continúe el último.',
	'ledger.past_alarms': 'Alarmas respondidas',
	'ledger.answered_by': '{name}, {when}',
	'ledger.saved': 'Guardado.',
	'ledger.witnesses': 'Quién es testigo de este registro',
	'ledger.witnesses_about':
		'Un testigo es otra instalación que firma un punto de control solo si continúa todo lo que vio antes. Dos organizaciones pueden ser testigos la una de la otra: intercambiad las claves y añadidlas en los dos lados.',
	'ledger.witness_url': 'Dirección del testigo',
	'ledger.witness_url_hint': 'Para otro Interlink: su dirección seguida de /witness.',
	'ledger.witness_key': 'Clave del testigo',
	'ledger.witness_key_hint':
		'Pídesela a quienes lo administran por una vía distinta de este sitio, por ejemplo por teléfono.',
	'ledger.witness_add': 'Pedírselo a este testigo',
	'ledger.witness_end': 'No pedir más',
	'ledger.witness_answered': 'Cofirmó {when}.',
	'ledger.witness_waiting': 'Aún no se le ha pedido.',
	'ledger.witness_unreachable': 'No se puede contactar. Se vuelve a pedir automáticamente.',
	'ledger.witness_ahead':
		'Ha visto un registro más largo que este. ¿Se restauró una copia, o hay dos? Averígualo.',
	'ledger.witness_refused':
		'Se niega: {status, select, 404 {no conoce este registro. Pide a quienes lo administran que añadan nuestra clave.} 403 {conoce otra clave. Comunica la nueva a quienes lo administran.} 422 {el registro no continúa lo que vio. Averígualo.} 409 {vio otro punto de control de este tamaño. Averígualo.} other {respuesta {status}.}}',
	'ledger.witness_wrong': 'Respondió con una firma que no corresponde a su clave.',
	'ledger.witnessed': 'De qué registros es testigo esta instalación',
	'ledger.witnessed_about':
		'Cofirmamos sus puntos de control, y rechazamos el que no continúe lo que vimos.',
	'ledger.own_key': 'Nuestra clave de testigo:',
	'ledger.witnessed_last':
		'{n, plural, one {# entrada, cofirmada {when}} other {# entradas, cofirmadas {when}}}',
	'ledger.witnessed_none': 'Aún no lo ha pedido.',
	'ledger.witnessed_fork':
		'El {when} (UTC) nos pidió firmar un punto de control que no continúa lo que vimos. Nos negamos y lo guardamos: avisa a quienes lo administran.',
	'ledger.witnessed_key': 'Clave de su registro',
	'ledger.witnessed_key_hint': 'Está en la página de su registro. Compárala también por otra vía.',
	'ledger.witnessed_add': 'Ser testigo de este registro',
	'ledger.witnessed_end': 'Dejar de ser testigo',
	'ledger.rotate': 'Cambiar la clave de firma',
	'ledger.rotate_about':
		'Desde entonces firma una clave nueva; la antigua se destruye y sigue publicada. El punto de control del cambio lo firman las dos. Comunica la clave nueva a tus testigos y a quienes guardan puntos de control.',
	'ledger.rotate_button': 'Cambiar la clave ahora',
	'ledger.rotated': 'Desde ahora firma una clave nueva.',
	'ledger.of_all': 'El registro de la organización, para todo el mundo',
	'ledger.export_own': 'Descargar este registro con sus pruebas'
} as const
