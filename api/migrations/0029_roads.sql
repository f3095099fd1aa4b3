CREATE TABLE "roads_history" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"kind" text NOT NULL,
	"passage" text,
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
	"geom" geometry(MultiLineString, 4326),
	"known_until" timestamp with time zone NOT NULL,
	"ended_by" text NOT NULL,
	"marking_since" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "roads_history" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "roads" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"kind" text NOT NULL,
	"passage" text,
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
	"geom" geometry(MultiLineString, 4326),
	CONSTRAINT "roads_lane_id_pk" PRIMARY KEY("lane","id"),
	CONSTRAINT "roads_id_form" CHECK ("roads"."id" ~ '^[a-z0-9][a-z0-9_.@-]{0,79}$'),
	CONSTRAINT "roads_ends_after_it_begins" CHECK ("roads"."valid_to" > "roads"."valid_from"),
	CONSTRAINT "roads_as_of_precision_stated" CHECK (("roads"."as_of" is null) = ("roads"."as_of_precision" is null)),
	CONSTRAINT "roads_accuracy_stated" CHECK (("roads"."geom" is null) = ("roads"."accuracy_m" is null)),
	CONSTRAINT "roads_kind_allowed" CHECK ("roads"."kind" in ('national', 'provincial', 'urban', 'communal', 'hamlet', 'dyke', 'forest')),
	CONSTRAINT "roads_passage_allowed" CHECK ("roads"."passage" in ('ford', 'bridge', 'landslide', 'flooding')),
	CONSTRAINT "roads_as_of_precision_allowed" CHECK ("roads"."as_of_precision" in ('year', 'month', 'day', 'minute')),
	CONSTRAINT "roads_confidence_allowed" CHECK ("roads"."confidence" in ('sure', 'likely', 'unverified')),
	CONSTRAINT "roads_accuracy_m_allowed" CHECK ("roads"."accuracy_m" >= 0 and "roads"."accuracy_m" < 'infinity'::float8),
	CONSTRAINT "roads_geom_allowed" CHECK (st_isvalid("roads"."geom"))
);
--> statement-breakpoint
ALTER TABLE "roads" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "decisions" DROP CONSTRAINT "decisions_closes_crossing_id_allowed";--> statement-breakpoint
ALTER TABLE "decisions_history" ADD COLUMN "closes_road_id" text;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "closes_road_id" text;--> statement-breakpoint
CREATE INDEX "roads_history_geom_known" ON "roads_history" USING gist ("geom","known_at","known_until");--> statement-breakpoint
CREATE INDEX "roads_history_id" ON "roads_history" USING btree ("id","known_until");--> statement-breakpoint
CREATE INDEX "roads_geom" ON "roads" USING gist ("geom");--> statement-breakpoint
CREATE INDEX "roads_unit_code" ON "roads" USING btree ("unit_code");--> statement-breakpoint
CREATE INDEX "decisions_closes_road_id" ON "decisions" USING btree ("closes_road_id");--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_closes_crossing_id_allowed" CHECK (num_nonnulls("decisions"."closes_crossing_id", closes_facility_id, closes_shelter_id, closes_road_id)
        = case kind when 'closing' then 1 else 0 end);--> statement-breakpoint
CREATE POLICY "roads_history_seen_by" ON "roads_history" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("roads_history"."lane" = (select current_setting('app.lane', true)) and (
    "roads_history"."marking_since" in (select code from markings where open)
    or ("roads_history"."marking_since" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "roads_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "roads_seen_by" ON "roads" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("roads"."lane" = (select current_setting('app.lane', true)) and (
    "roads"."marking" in (select code from markings where open)
    or ("roads"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "roads"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "roads_added_by" ON "roads" AS PERMISSIVE FOR INSERT TO "dia_ban_app" WITH CHECK ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner', 'reporter')
    and "roads"."lane" = (select current_setting('app.lane', true))
    and "roads"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "roads"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "roads_changed_by" ON "roads" AS PERMISSIVE FOR UPDATE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner', 'reporter')
    and "roads"."lane" = (select current_setting('app.lane', true))
    and "roads"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "roads"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))) WITH CHECK ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner', 'reporter')
    and "roads"."lane" = (select current_setting('app.lane', true))
    and "roads"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "roads"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "roads_removed_by" ON "roads" AS PERMISSIVE FOR DELETE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner', 'reporter')
    and "roads"."lane" = (select current_setting('app.lane', true))
    and "roads"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "roads"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));