CREATE TABLE "kept_answers" (
	"who" text NOT NULL,
	"key" text NOT NULL,
	"request" text NOT NULL,
	"status" smallint NOT NULL,
	"feature_id" text NOT NULL,
	"feature" text,
	"kept_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "kept_answers_who_key_pk" PRIMARY KEY("who","key")
);
--> statement-breakpoint
ALTER TABLE "kept_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "kept_answers_kept_at" ON "kept_answers" USING btree ("kept_at");