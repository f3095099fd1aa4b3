CREATE TABLE "incident_photos" (
	"lane" text NOT NULL,
	"id" text NOT NULL,
	"incident_id" text NOT NULL,
	"entry_id" text NOT NULL,
	"type" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"sha256" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"added_at" timestamp with time zone DEFAULT current_setting('record.at')::timestamptz NOT NULL,
	"added_by" text DEFAULT current_setting('app.name') NOT NULL,
	CONSTRAINT "incident_photos_lane_id_pk" PRIMARY KEY("lane","id"),
	CONSTRAINT "incident_photos_type_allowed" CHECK ("incident_photos"."type" in ('image/jpeg', 'image/png', 'image/webp')),
	CONSTRAINT "incident_photos_size_allowed" CHECK (octet_length("incident_photos"."bytes") between 1 and 1000000)
);
--> statement-breakpoint
ALTER TABLE "incident_photos" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "incident_entries" DROP CONSTRAINT "incident_entries_entry_allowed";--> statement-breakpoint
CREATE INDEX "incident_photos_incident" ON "incident_photos" USING btree ("incident_id");--> statement-breakpoint
ALTER TABLE "incident_entries" ADD CONSTRAINT "incident_entries_entry_allowed" CHECK ("incident_entries"."entry" in ('note', 'photo', 'state', 'assignment', 'figures', 'correction'));--> statement-breakpoint
CREATE POLICY "incident_photos_seen_by" ON "incident_photos" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING (exists (select from incident_entries entry
      where entry.lane = "incident_photos"."lane" and entry.id = "incident_photos"."entry_id"
        and entry.incident_id = "incident_photos"."incident_id"));--> statement-breakpoint
CREATE POLICY "incident_photos_added_by" ON "incident_photos" AS PERMISSIVE FOR INSERT TO "dia_ban_app" WITH CHECK ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner', 'reporter')
          and "incident_photos"."lane" = (select current_setting('app.lane', true)) and exists (select from incident_entries entry
      where entry.lane = "incident_photos"."lane" and entry.id = "incident_photos"."entry_id"
        and entry.incident_id = "incident_photos"."incident_id"));