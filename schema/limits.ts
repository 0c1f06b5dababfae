/** Every bound of the product, in one place. Lengths are in characters (UTF-16 units), times in ms. */
export const LIMITS = {
	nameLength: 120,
	titleLength: 200,
	aimLength: 2_000,
	reasonLength: 4_000,
	questionLength: 300,
	ratifierChanges: 50,
	passwordMin: 10,
	passwordMax: 200,
	invitationUses: 500,
	correctionMs: 24 * 3_600_000,
	muteMs: 24 * 3_600_000,
	suspensionMs: 14 * 24 * 3_600_000,
	signInLinkMs: 10 * 60_000,
	sessionMs: 30 * 24 * 3_600_000,
	guestSessionMs: 7 * 24 * 3_600_000,
	setupLinkMs: 24 * 3_600_000,
	decisionWindowMinMs: 60_000,
	decisionWindowMaxMs: 366 * 24 * 3_600_000,

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
	rankLength: 256
} as const
