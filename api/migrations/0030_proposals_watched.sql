ALTER TABLE "watch_alerts" DROP CONSTRAINT "watch_alerts_once";--> statement-breakpoint
ALTER TABLE "watches" DROP CONSTRAINT "watches_question_allowed";--> statement-breakpoint
ALTER TABLE "watch_alerts" ADD COLUMN "subject_part" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "watch_alerts" ADD CONSTRAINT "watch_alerts_once" UNIQUE("lane","watch_id","at","subject_layer","subject_id","subject_part");--> statement-breakpoint
ALTER TABLE "watches" ADD CONSTRAINT "watches_question_allowed" CHECK (jsonb_typeof("watches"."question") = 'object' and "watches"."question" ->> 'kind' in ('incident', 'readiness', 'gauge', 'silence', 'proposal', 'distance')
        and octet_length("watches"."question"::text) <= 20000);