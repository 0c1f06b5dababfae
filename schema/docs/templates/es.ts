import { heading, hint, list, table, tasks, type Template, words } from './building.ts'
import type { TemplateId } from './templates.ts'

export const ES: Record<TemplateId, Template> = {
	minutes: {
		name: 'Acta de la reunión',
		about: 'Quién se reunió, de qué se habló, qué se acordó y quién hace qué y para cuándo.',
		body: [
			table(
				['Reunión', 'Datos'],
				['Nombre de la reunión', 'Como en la convocatoria'],
				['Fecha y hora', ''],
				['Lugar, o forma de conectarse', ''],
				['Modera', ''],
				['Redacta el acta', '']
			),
			heading('Quién participó'),
			hint(
				'Si el nombre no hace falta, basta con el papel o la entidad. Indica también quién excusó su ausencia.'
			),
			list('Nombre, papel o entidad'),
			heading('Orden del día'),
			list('Primer punto'),
			heading('De qué se habló'),
			hint(
				'Un párrafo breve por cada punto: la cuestión, los argumentos a favor y en contra, y qué quedó abierto. Escribe de forma que lo entienda quien no estuvo.'
			),
			heading('Qué se acordó'),
			hint(
				'De lo que se decidió en Interlink basta aquí con el título: la página de la decisión guarda la regla, el recuento y el texto.'
			),
			table(
				['Qué se acordó', 'Cómo', 'Dónde consta'],
				['En una frase', 'Por consentimiento, por votación, por quién', 'Número de la decisión'],
				['', '', '']
			),
			heading('Quién hace qué'),
			tasks('Tarea, persona, fecha'),
			heading('Otras opiniones'),
			hint(
				'Quien no estuvo de acuerdo puede explicar aquí por qué, con sus palabras. Quita esta parte si no hubo nadie.'
			),
			heading('Próxima reunión'),
			hint('Fecha, hora, lugar y qué conviene leer antes.')
		]
	},
	service: {
		name: 'Ficha del servicio',
		about: 'Un servicio público en una o dos páginas, con palabras que entiende quien lo usa.',
		body: [
			hint(
				'Sé breve y trata de «tú» a las personas a las que va dirigido el servicio. Léeselo en voz alta a una de ellas antes de ponerlo en revisión.'
			),
			heading('Qué problema resolvemos'),
			hint('Qué es difícil hoy, para quién y cómo lo sabemos. Las cifras, con su fuente.'),
			heading('A quién ayudamos'),
			hint(
				'Quién puede usarlo y quién se queda fuera con facilidad: sin dispositivo, en otra lengua, lejos.'
			),
			heading('Cómo funciona'),
			hint('Paso a paso, desde el primer contacto hasta el final. Di cuánto dura cada paso.'),
			table(
				['Paso', 'Qué haces tú', 'Qué hacemos nosotros', 'Cuánto tarda'],
				[
					'Por ejemplo: la solicitud',
					'Qué tienes que traer',
					'Quién responde',
					'En días laborables'
				],
				['', '', '', '']
			),
			heading('Cuánto cuesta'),
			hint('Las tasas y quién no las paga; cuánto le cuesta a la administración y quién lo paga.'),
			heading('Accesibilidad'),
			hint(
				'Cómo se puede usar sin ordenador, con lector de pantalla, en lectura fácil, con acompañamiento. Di a qué persona pedir ayuda.'
			),
			heading('Datos personales'),
			hint(
				'Qué datos hacen falta y por qué, en dos frases. Los detalles van en el anexo de protección de datos.'
			),
			heading('Quién es responsable'),
			table(
				['Tarea', 'Quién'],
				['Atiende el servicio cada día', 'Entidad y oficina'],
				['Responde a las quejas', '']
			),
			heading('Cómo sabremos si funciona'),
			hint('Dos o tres medidas, cómo están hoy y cuándo volveremos a mirarlas.'),
			list('Medida: hoy, objetivo, fecha')
		]
	},
	charter: {
		name: 'Resumen de la carta',
		about: 'Las reglas de un proceso en palabras sencillas, para quien piensa en participar.',
		body: [
			hint(
				'Vale la carta en vigor, no este resumen: mira «Reglas» en el proceso. Actualiza este texto cuando cambie la carta.'
			),
			heading('De qué se trata'),
			hint('La pregunta, y qué será distinto cuando tenga respuesta.'),
			heading('Qué prometemos'),
			hint(
				'Informar, consultar, implicar, decidir en común o dejar la decisión en tus manos. Di también qué no se puede cambiar.'
			),
			heading('Quién participa'),
			table(
				['Papel', 'Qué puede hacer', 'Cómo se consigue'],
				['Por ejemplo: ciudadanía', 'Escribir, comentar, proponer, votar', 'Por invitación'],
				['', '', '']
			),
			heading('Cómo decidimos'),
			hint(
				'Qué regla decide qué, cuántas personas tienen que participar y si el voto es confidencial.'
			),
			table(
				['Qué se decide', 'Regla', 'Cuántas personas tienen que participar'],
				[
					'Por ejemplo: un texto',
					'Más de la mitad de los votos',
					'La mitad de quienes tienen derecho'
				],
				['', '', '']
			),
			heading('Qué pasa después de una decisión'),
			hint('Quién la ratifica, hasta cuándo, y qué pasa si nadie responde.'),
			heading('Si no estás de acuerdo'),
			list(
				'Objeción: hasta cuándo, con qué motivos',
				'Recurso: ante quién, en cuántos días',
				'La vía externa: qué autoridad, qué plazo'
			),
			heading('Tus datos'),
			hint('Con qué nombre apareces, quién lo ve y cuánto tiempo se guarda.'),
			heading('A quién preguntar'),
			hint('Una persona con un teléfono o una dirección, y cuándo responde.')
		]
	},
	responses: {
		name: 'Tabla de respuestas',
		about: 'Qué pasó con cada propuesta: aceptada o no, y por qué.',
		body: [
			words('Aquí cada propuesta tiene respuesta, también las que no se aceptaron.'),
			table(
				['Consulta', 'Datos'],
				['Qué se preguntó', 'La pregunta y el texto al que se refería'],
				['Desde cuándo hasta cuándo', ''],
				['Cómo se podía participar', ''],
				['Cuántas personas participaron', ''],
				['Responde', '']
			),
			heading('Propuestas y respuestas'),
			hint(
				'Una fila por cada propuesta; junta las iguales y di cuántas eran. Nombra a las personas solo si están de acuerdo. Escribe «aceptada», «en parte» o «no aceptada», y siempre el motivo.'
			),
			table(
				['N.º', 'Propuesta', 'De quién', '¿Aceptada?', 'Motivo', 'Dónde está en el texto'],
				[
					'1',
					'Con las palabras de quien la hizo, abreviadas',
					'Entidad, o «una vecina»',
					'Aceptada, en parte, no aceptada',
					'Qué hablaba a favor y en contra',
					'Apartado'
				],
				['2', '', '', '', '', ''],
				['3', '', '', '', '', '']
			),
			heading('En resumen'),
			table(
				['Respuesta', 'Cuántas'],
				['Aceptadas', 'Cuéntalas'],
				['En parte', ''],
				['No aceptadas', '']
			),
			heading('Qué hemos aprendido'),
			hint('Qué cambió porque la gente habló y qué queda abierto. Di cuándo se volverá a ver.')
		]
	},
	data_protection: {
		name: 'Anexo de protección de datos',
		about:
			'Qué datos personales usa un servicio, para qué, cuánto tiempo y qué protege a las personas.',
		body: [
			hint(
				'Rellénalo con tu delegada o delegado de protección de datos. No sustituye al registro de actividades de tratamiento ni a la evaluación de impacto, cuando hace falta.'
			),
			heading('Quién es responsable'),
			table(
				['Papel', 'Quién, y cómo contactar'],
				['Responsable del tratamiento', 'La administración que decide para qué y cómo'],
				['Corresponsables', ''],
				['Encargado del tratamiento', ''],
				['Delegado de protección de datos', '']
			),
			heading('Qué datos, y para qué'),
			hint(
				'Solo lo necesario. Muchas veces un sí o un no con su fecha basta en lugar de un documento.'
			),
			table(
				['Finalidad', 'Datos', 'De quién', 'Base jurídica', 'Cuánto tiempo', 'Quién los ve'],
				[
					'Por ejemplo: responder a una solicitud',
					'Nombre, forma de contacto',
					'Quien la presenta',
					'Interés público, art. 6.1.e) RGPD, con la norma nacional',
					'Hasta cuándo, y qué pasa después',
					'Qué oficina'
				],
				['', '', '', '', '', '']
			),
			heading('Casos especiales'),
			list(
				'Las opiniones y los votos pueden mostrar ideas políticas (art. 9 RGPD): qué excepción se aplica',
				'Menores: desde qué edad, con qué aviso',
				'Consentimiento solo donde algo es de verdad voluntario, y cómo se retira',
				'Transferencias fuera de la Unión Europea: a quién, con qué garantía'
			),
			heading('Riesgos y qué hacemos'),
			table(
				['Riesgo', 'Para quién', 'Qué hacemos', 'Qué queda'],
				[
					'Por ejemplo: se reconoce a alguien en un grupo pequeño',
					'Quien participa',
					'Solo totales, sin nombres',
					'Bajo, medio, alto'
				],
				['Alguien tiene miedo de hablar con libertad', '', '', ''],
				['Alguien queda fuera', '', '', ''],
				['Los datos se pierden o los ven otras personas', '', '', '']
			),
			heading('Derechos'),
			hint(
				'Cómo se pueden ver, corregir, limitar o llevar los propios datos, oponerse y pedir que se borren; quién responde, en un mes. Nombra a la autoridad de control.'
			),
			heading('Aviso para quien participa'),
			hint(
				'Como mucho 150 palabras, en lenguaje claro: quién, para qué, cuánto tiempo, a quién preguntar.'
			)
		]
	}
}
