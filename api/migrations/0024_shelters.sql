CREATE TABLE "shelters_history" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"kind" text NOT NULL,
	"mode" text NOT NULL,
	"capacity_people" integer,
	"state" text NOT NULL,
	"locality" text,
	"kept_by" text,
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
	"geom" geometry(Point, 4326),
	"known_until" timestamp with time zone NOT NULL,
	"ended_by" text NOT NULL,
	"marking_since" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "shelters_history" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "shelters" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"kind" text NOT NULL,
	"mode" text NOT NULL,
	"capacity_people" integer,
	"state" text NOT NULL,
	"locality" text,
	"kept_by" text,
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
	"geom" geometry(Point, 4326),
	CONSTRAINT "shelters_lane_id_pk" PRIMARY KEY("lane","id"),
	CONSTRAINT "shelters_id_form" CHECK ("shelters"."id" ~ '^[a-z0-9][a-z0-9_.@-]{0,79}$'),
	CONSTRAINT "shelters_ends_after_it_begins" CHECK ("shelters"."valid_to" > "shelters"."valid_from"),
	CONSTRAINT "shelters_as_of_precision_stated" CHECK (("shelters"."as_of" is null) = ("shelters"."as_of_precision" is null)),
	CONSTRAINT "shelters_accuracy_stated" CHECK (("shelters"."geom" is null) = ("shelters"."accuracy_m" is null)),
	CONSTRAINT "shelters_kind_allowed" CHECK ("shelters"."kind" in ('school', 'culture_house', 'office', 'health_station', 'barracks', 'solid_houses', 'other')),
	CONSTRAINT "shelters_mode_allowed" CHECK ("shelters"."mode" in ('together', 'among_households')),
	CONSTRAINT "shelters_capacity_people_allowed" CHECK ("shelters"."capacity_people" between 1 and 20000),
	CONSTRAINT "shelters_state_allowed" CHECK ("shelters"."state" in ('ready', 'open', 'closed', 'unknown')),
	CONSTRAINT "shelters_as_of_precision_allowed" CHECK ("shelters"."as_of_precision" in ('year', 'month', 'day', 'minute')),
	CONSTRAINT "shelters_confidence_allowed" CHECK ("shelters"."confidence" in ('sure', 'likely', 'unverified')),
	CONSTRAINT "shelters_accuracy_m_allowed" CHECK ("shelters"."accuracy_m" >= 0 and "shelters"."accuracy_m" < 'infinity'::float8),
	CONSTRAINT "shelters_geom_allowed" CHECK (st_isvalid("shelters"."geom"))
);
--> statement-breakpoint
ALTER TABLE "shelters" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "shelters_history_geom_known" ON "shelters_history" USING gist ("geom","known_at","known_until");--> statement-breakpoint
CREATE INDEX "shelters_history_id" ON "shelters_history" USING btree ("id","known_until");--> statement-breakpoint
CREATE INDEX "shelters_geom" ON "shelters" USING gist ("geom");--> statement-breakpoint
CREATE INDEX "shelters_unit_code" ON "shelters" USING btree ("unit_code");--> statement-breakpoint
CREATE POLICY "shelters_history_seen_by" ON "shelters_history" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("shelters_history"."lane" = (select current_setting('app.lane', true)) and (
    "shelters_history"."marking_since" in (select code from markings where open)
    or ("shelters_history"."marking_since" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "shelters_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "shelters_seen_by" ON "shelters" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("shelters"."lane" = (select current_setting('app.lane', true)) and (
    "shelters"."marking" in (select code from markings where open)
    or ("shelters"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "shelters"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "shelters_added_by" ON "shelters" AS PERMISSIVE FOR INSERT TO "dia_ban_app" WITH CHECK ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner', 'reporter')
    and "shelters"."lane" = (select current_setting('app.lane', true))
    and "shelters"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "shelters"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "shelters_changed_by" ON "shelters" AS PERMISSIVE FOR UPDATE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner', 'reporter')
    and "shelters"."lane" = (select current_setting('app.lane', true))
    and "shelters"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "shelters"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))) WITH CHECK ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner', 'reporter')
    and "shelters"."lane" = (select current_setting('app.lane', true))
    and "shelters"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "shelters"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "shelters_removed_by" ON "shelters" AS PERMISSIVE FOR DELETE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner', 'reporter')
    and "shelters"."lane" = (select current_setting('app.lane', true))
    and "shelters"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "shelters"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));