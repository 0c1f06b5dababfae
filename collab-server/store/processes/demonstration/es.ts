import type { DemonstrationWords } from './words.ts'

export default {
	name: 'Página de ayuda para quien llega',
	aim: 'Quien se muda aquí desde otro país encuentra en una sola página lo que tiene que hacer en su primer mes, con palabras que entiende. La escriben juntos vecinos, asociaciones y ayuntamiento.',
	timezone: 'Europe/Madrid',
	document: {
		title: 'Página de ayuda para quien llega',
		purpose: 'Quien llega encuentra en una sola página qué hacer el primer mes.',
		summary:
			'La primera semana te empadronas, la segunda eliges médico, la tercera matriculas a tus hijos. Los martes alguien te ayuda en la biblioteca.',
		sections: [
			{
				heading: 'Qué problema resolvemos',
				paragraphs: [
					'Quien se muda aquí tiene que empadronarse, encontrar médico y matricular a sus hijos en pocas semanas. La información está repartida en nueve oficinas y casi siempre en un solo idioma.',
					'Queremos que nadie pierda un derecho por no saber a quién preguntar.'
				]
			},
			{
				heading: 'Tu primer mes, paso a paso',
				paragraphs: [
					'La primera semana, empadrónate en el ayuntamiento. Lleva tu pasaporte o documento de identidad y el contrato de alquiler.',
					'La segunda semana, elige médico de familia. La tercera, matricula a tus hijos en el colegio.'
				]
			},
			{
				heading: 'Quién te ayuda',
				paragraphs: [
					'Cada martes por la tarde encuentras en la biblioteca a personas voluntarias y a alguien del ayuntamiento. No necesitas cita y puedes venir con quien te traduzca.'
				]
			}
		]
	},
	schedule: {
		title: 'Del borrador a la página',
		purpose: 'Se ve cuándo se escribe, se prueba y se decide la página.',
		summary: 'Cuatro semanas: reunir preguntas, escribir, probar con cinco personas, decidir.',
		phase: 'Escribir y probar',
		tasks: [
			'Recoger preguntas de quienes acaban de llegar',
			'Escribir los tres apartados',
			'Probar la página con cinco personas',
			'Decidir y publicar'
		]
	},
	board: {
		title: 'Ideas para la página',
		purpose: 'Aquí se reúnen las ideas para la página, hasta que se puedan decidir.',
		summary:
			'Una lista para imprimir, fotos de la entrada, papeles que no hacen falta, una prueba con lector de pantalla.',
		columns: ['Ideas', 'En debate', 'Listas para decidir'],
		cards: [
			{
				title: 'Una lista para imprimir',
				text: 'Una hoja, letra grande, casillas para marcar.',
				column: 0
			},
			{
				title: 'Fotos de la entrada correcta',
				text: 'El ayuntamiento tiene tres puertas.',
				column: 0
			},
			{
				title: 'Decir qué papeles no hacen falta',
				text: 'Mucha gente espera semanas un sello que nadie pide.',
				column: 1
			},
			{
				title: 'Probar con lector de pantalla',
				text: 'Antes de que la página sea pública.',
				column: 2
			}
		]
	}
} satisfies DemonstrationWords
