CREATE TABLE "sent_reports_history" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"sent_to" text NOT NULL,
	"report_from" timestamp with time zone NOT NULL,
	"report_to" timestamp with time zone NOT NULL,
	"report_known_at" timestamp with time zone NOT NULL,
	"against_id" text,
	"against_from" timestamp with time zone,
	"against_to" timestamp with time zone,
	"figures" jsonb NOT NULL,
	"document_sha256" text NOT NULL,
	"sent_at" timestamp with time zone DEFAULT current_setting('record.at')::timestamptz NOT NULL,
	"sent_by" text DEFAULT current_setting('app.name') NOT NULL,
	"source" text NOT NULL,
	"source_url" text,
	"as_of" timestamp with time zone,
	"as_of_precision" text,
	"confidence" text NOT NULL,
	"note_vi" text,
	"note_en" text,
	"valid_from" timestamp with time zone,
	"valid_to" timestamp with time zone,
	"lane" text DEFAULT 'live' NOT NULL,
	"marking" text DEFAULT 'cong_khai' NOT NULL,
	"owning_unit" text NOT NULL,
	"known_at" timestamp with time zone DEFAULT '-infinity' NOT NULL,
	"accuracy_m" double precision,
	"geom" geometry(Geometry, 4326),
	"known_until" timestamp with time zone NOT NULL,
	"ended_by" text NOT NULL,
	"marking_since" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "sent_reports_history" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sent_reports" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"sent_to" text NOT NULL,
	"report_from" timestamp with time zone NOT NULL,
	"report_to" timestamp with time zone NOT NULL,
	"report_known_at" timestamp with time zone NOT NULL,
	"against_id" text,
	"against_from" timestamp with time zone,
	"against_to" timestamp with time zone,
	"figures" jsonb NOT NULL,
	"document_sha256" text NOT NULL,
	"sent_at" timestamp with time zone DEFAULT current_setting('record.at')::timestamptz NOT NULL,
	"sent_by" text DEFAULT current_setting('app.name') NOT NULL,
	"source" text NOT NULL,
	"source_url" text,
	"as_of" timestamp with time zone,
	"as_of_precision" text,
	"confidence" text NOT NULL,
	"note_vi" text,
	"note_en" text,
	"valid_from" timestamp with time zone,
	"valid_to" timestamp with time zone,
	"lane" text DEFAULT 'live' NOT NULL,
	"marking" text DEFAULT 'cong_khai' NOT NULL,
	"owning_unit" text NOT NULL,
	"known_at" timestamp with time zone DEFAULT '-infinity' NOT NULL,
	"accuracy_m" double precision,
	"geom" geometry(Geometry, 4326),
	CONSTRAINT "sent_reports_lane_id_pk" PRIMARY KEY("lane","id"),
	CONSTRAINT "sent_reports_id_form" CHECK ("sent_reports"."id" ~ '^[a-z0-9][a-z0-9_.@-]{0,79}$'),
	CONSTRAINT "sent_reports_ends_after_it_begins" CHECK ("sent_reports"."valid_to" > "sent_reports"."valid_from"),
	CONSTRAINT "sent_reports_as_of_precision_stated" CHECK (("sent_reports"."as_of" is null) = ("sent_reports"."as_of_precision" is null)),
	CONSTRAINT "sent_reports_has_no_place" CHECK ("sent_reports"."geom" is null),
	CONSTRAINT "sent_reports_sent_to_allowed" CHECK (length("sent_reports"."sent_to") <= 200 and unit_code is not null),
	CONSTRAINT "sent_reports_report_to_allowed" CHECK ("sent_reports"."report_to" >= report_from),
	CONSTRAINT "sent_reports_report_known_at_allowed" CHECK ("sent_reports"."report_known_at" <= sent_at + interval '5 minutes'),
	CONSTRAINT "sent_reports_against_id_allowed" CHECK (num_nonnulls("sent_reports"."against_id", against_to) <= 1
        and (against_from is null) = (against_to is null)),
	CONSTRAINT "sent_reports_figures_allowed" CHECK (jsonb_typeof("sent_reports"."figures") = 'array'),
	CONSTRAINT "sent_reports_document_sha256_allowed" CHECK ("sent_reports"."document_sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "sent_reports_as_of_precision_allowed" CHECK ("sent_reports"."as_of_precision" in ('year', 'month', 'day', 'minute')),
	CONSTRAINT "sent_reports_confidence_allowed" CHECK ("sent_reports"."confidence" in ('sure', 'likely', 'unverified')),
	CONSTRAINT "sent_reports_accuracy_m_allowed" CHECK ("sent_reports"."accuracy_m" >= 0 and "sent_reports"."accuracy_m" < 'infinity'::float8),
	CONSTRAINT "sent_reports_geom_allowed" CHECK (st_isvalid("sent_reports"."geom"))
);
--> statement-breakpoint
ALTER TABLE "sent_reports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "sent_reports_history_geom_known" ON "sent_reports_history" USING gist ("geom","known_at","known_until");--> statement-breakpoint
CREATE INDEX "sent_reports_history_id" ON "sent_reports_history" USING btree ("id","known_until");--> statement-breakpoint
CREATE INDEX "sent_reports_geom" ON "sent_reports" USING gist ("geom");--> statement-breakpoint
CREATE INDEX "sent_reports_unit_code" ON "sent_reports" USING btree ("unit_code");--> statement-breakpoint
CREATE INDEX "sent_reports_unit_code_sent_at" ON "sent_reports" USING btree ("unit_code","sent_at");--> statement-breakpoint
CREATE POLICY "sent_reports_history_seen_by" ON "sent_reports_history" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("sent_reports_history"."lane" = (select current_setting('app.lane', true)) and (
    "sent_reports_history"."marking_since" in (select code from markings where open)
    or ("sent_reports_history"."marking_since" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "sent_reports_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "sent_reports_seen_by" ON "sent_reports" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("sent_reports"."lane" = (select current_setting('app.lane', true)) and (
    "sent_reports"."marking" in (select code from markings where open)
    or ("sent_reports"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "sent_reports"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "sent_reports_added_by" ON "sent_reports" AS PERMISSIVE FOR INSERT TO "dia_ban_app" WITH CHECK ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner')
    and "sent_reports"."lane" = (select current_setting('app.lane', true))
    and "sent_reports"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "sent_reports"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "sent_reports_changed_by" ON "sent_reports" AS PERMISSIVE FOR UPDATE TO "dia_ban_app" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "sent_reports_removed_by" ON "sent_reports" AS PERMISSIVE FOR DELETE TO "dia_ban_app" USING (false);