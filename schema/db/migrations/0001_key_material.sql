CREATE TABLE "key_material" (
	"name" text PRIMARY KEY NOT NULL,
	"certificate" "bytea" NOT NULL,
	"private_key" "bytea" NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
