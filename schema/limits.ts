/** Every bound of the product, in one place. Lengths are in characters (UTF-16 units), times in ms. */
export const LIMITS = {
	nameLength: 120,
	titleLength: 200,
	aimLength: 2_000,
	reasonLength: 4_000,
	/** All passages of a redaction together. */
	redactionLength: 40_000,
	/** The whole classification scheme of an organisation, as text. */
	schemeLength: 60_000,
	/** Suggestions that are put to a decision together. */
	motionSuggestions: 200,
	questionLength: 300,
	options: 60,
	/** [R19] Alternatives, legal bases or decisions told with an announcement; [R21] measures noted. */
	backgroundItems: 20,
	/** [R22] A whole text in another language. */
	translationLength: 500_000,
	/** [R21] Who answered with help. */
	assistedMax: 1_000_000,
	optionLength: 200,
	/** Of a drawing by lot: what can be answered to one stratum. */
	bandsMax: 12,
	bandLength: 60,
	charterLength: 200_000,
	ratifierChanges: 50,
	signedFileBytes: 8 * 1024 * 1024,
	/** [SL3] An archive time-stamp is followed by another this long before its certificate ends. */
	archiveRenewalMs: 90 * 86_400_000,
	/** [SL3] For so long a sealed file waits, unarchived, for the signature of a person. */
	signatureWaitMs: 30 * 86_400_000,
	passwordMin: 10,
	passwordMax: 200,
	invitationUses: 500,
	correctionMs: 24 * 3_600_000,
	muteMs: 24 * 3_600_000,
	/** Days of the calendar in which what was withdrawn as a draft can be brought back. */
	binDays: 30,
	safetyMs: 72 * 3_600_000,
	suspensionMs: 14 * 24 * 3_600_000,
	/** Tokens of one person for programs, and for how long one may hold. */
	programTokens: 20,
	programTokenDays: 365,
	signInLinkMs: 10 * 60_000,
	sessionMs: 30 * 24 * 3_600_000,
	guestSessionMs: 7 * 24 * 3_600_000,
	setupLinkMs: 24 * 3_600_000,
	decisionWindowMinMs: 60_000,
	decisionWindowMaxMs: 366 * 24 * 3_600_000,
	meetingEarlyMs: 3_600_000,
	meetingAheadMs: 366 * 24 * 3_600_000,
	checkInMs: 12 * 3_600_000,
	agendaItems: 40,

	// one frame, one update, one document
	frameBytes: 4 * 1024 * 1024,
	updateStructs: 50_000,
	updateClients: 200,
	deleteRanges: 50_000,
	pathDepth: 64,
	documentBytes: 32 * 1024 * 1024,
	documentsPerSocket: 16,
	bufferedBytes: 16 * 1024 * 1024,
	framesPerSecond: 120,
	frameBurst: 600,
	syncStepsPerMinute: 120,
	suggestionRefusalsPerMinute: 20,
	shadowIdleMs: 5 * 60_000,
	awarenessBytes: 16 * 1024,
	awarenessPerSecond: 15,
	socketsPerPerson: 64,
	slowReaderMs: 10_000,
	earlyUpdates: 1_000,

	// the log of updates: one commit, what may wait for it, when a document is compacted
	commitBytes: 8 * 1024 * 1024,
	commitEveryMs: 4,
	backlogBytes: 128 * 1024 * 1024,
	stalledMs: 2_000,
	answerMs: 10_000,
	snapshotBytes: 512 * 1024,
	snapshotRows: 2_000,
	unloadRows: 100,
	/** From here on fewer versions are kept. */
	largeTextBytes: 2 * 1024 * 1024,

	// a file that is brought along: packed, unpacked, its parts; what of it becomes a text
	importBytes: 10 * 1024 * 1024,
	importUnpackedBytes: 64 * 1024 * 1024,
	importParts: 5_000,
	importBlocks: 20_000,
	importLength: 2_000_000,
	importPictureBytes: 8 * 1024 * 1024,
	importMs: 60_000,
	importMemoryMB: 512,
	exportMs: 120_000,

	// what is pasted at once: as it lies on the clipboard, the words of it, its blocks
	pasteLength: 5_000_000,
	pasteWords: 1_000_000,
	pasteBlocks: 8_000,

	// files of a text: one, all of one text, a picture's pixels and its longer edge once it is kept
	fileBytes: 10 * 1024 * 1024,
	filesPerText: 200,
	filesPerTextBytes: 64 * 1024 * 1024,
	filesPerMinute: 30,
	picturePixels: 60_000_000,
	pictureEdge: 4_000,
	/** Of a drawing (SVG): letters, and parts that are drawn in the end. */
	drawingLength: 2 * 1024 * 1024,
	drawingParts: 50_000,
	/** After that, what no version of its text ever showed is thrown away. */
	unusedFileMs: 30 * 24 * 3_600_000,

	// ownership of live documents, and how soon news is heard when no notification came
	leaseMs: 15_000,
	leaseRenewMs: 5_000,
	newsPollMs: 2_000,
	sessionSweepMs: 60_000,
	pingMs: 15_000,
	silenceMs: 60_000,

	// cards and tasks
	cards: 5_000,
	tasks: 5_000,
	columns: 50,
	fieldLength: 4_000,
	noteLength: 2_000,
	rankLength: 256,

	// search: what is asked, and how many texts are shown
	searchLength: 200,
	searchWords: 12,
	searchHits: 30,

	// comments
	messageLength: 4_000,
	messagesPerMinute: 12,
	messagesPerThread: 300,
	threadsPerText: 2_000,
	passageBlocks: 20,
	quoteLength: 2_000,
	mentionsPerMessage: 10,

	// personal data: the files in one package, a line of a notice, how long an unused account is kept
	packageFileBytes: 100 * 1024 * 1024,
	noticeLine: 300,
	/** [PD9] An account nobody used for so long is announced to go, and goes so much later. */
	unusedAccountMs: 730 * 24 * 3_600_000,
	unusedWarningMs: 30 * 24 * 3_600_000,
	deniedActMs: 365 * 24 * 3_600_000
} as const
