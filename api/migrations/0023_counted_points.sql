CREATE TABLE "counted_points_history" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"kind" text NOT NULL,
	"count" double precision NOT NULL,
	"locality" text,
	"households" integer,
	"elderly" integer,
	"children" integer,
	"disabled" integer,
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
ALTER TABLE "counted_points_history" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "counted_points" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"kind" text NOT NULL,
	"count" double precision NOT NULL,
	"locality" text,
	"households" integer,
	"elderly" integer,
	"children" integer,
	"disabled" integer,
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
	CONSTRAINT "counted_points_lane_id_pk" PRIMARY KEY("lane","id"),
	CONSTRAINT "counted_points_id_form" CHECK ("counted_points"."id" ~ '^[a-z0-9][a-z0-9_.@-]{0,79}$'),
	CONSTRAINT "counted_points_ends_after_it_begins" CHECK ("counted_points"."valid_to" > "counted_points"."valid_from"),
	CONSTRAINT "counted_points_as_of_precision_stated" CHECK (("counted_points"."as_of" is null) = ("counted_points"."as_of_precision" is null)),
	CONSTRAINT "counted_points_accuracy_stated" CHECK (("counted_points"."geom" is null) = ("counted_points"."accuracy_m" is null)),
	CONSTRAINT "counted_points_kind_allowed" CHECK ("counted_points"."kind" in ('people', 'people_in_weak_houses', 'weak_houses', 'fishing_vessels', 'transport_vessels', 'small_craft', 'aquaculture_rafts', 'rice', 'vegetables', 'livestock')),
	CONSTRAINT "counted_points_count_allowed" CHECK ("counted_points"."count" between 0 and 10000000
        and (kind in ('rice', 'vegetables') or "counted_points"."count" = floor("counted_points"."count"))),
	CONSTRAINT "counted_points_households_allowed" CHECK ("counted_points"."households" between 0 and 10000000),
	CONSTRAINT "counted_points_households_allowed2" CHECK ("counted_points"."households" is null or kind in ('people', 'people_in_weak_houses', 'weak_houses', 'aquaculture_rafts')),
	CONSTRAINT "counted_points_elderly_allowed" CHECK ("counted_points"."elderly" between 0 and 10000000),
	CONSTRAINT "counted_points_elderly_allowed2" CHECK ("counted_points"."elderly" is null or (kind in ('people', 'people_in_weak_houses') and "counted_points"."elderly" <= count)),
	CONSTRAINT "counted_points_children_allowed" CHECK ("counted_points"."children" between 0 and 10000000),
	CONSTRAINT "counted_points_children_allowed2" CHECK ("counted_points"."children" is null or (kind in ('people', 'people_in_weak_houses') and "counted_points"."children" <= count)),
	CONSTRAINT "counted_points_disabled_allowed" CHECK ("counted_points"."disabled" between 0 and 10000000),
	CONSTRAINT "counted_points_disabled_allowed2" CHECK ("counted_points"."disabled" is null or (kind in ('people', 'people_in_weak_houses') and "counted_points"."disabled" <= count)),
	CONSTRAINT "counted_points_as_of_precision_allowed" CHECK ("counted_points"."as_of_precision" in ('year', 'month', 'day', 'minute')),
	CONSTRAINT "counted_points_confidence_allowed" CHECK ("counted_points"."confidence" in ('sure', 'likely', 'unverified')),
	CONSTRAINT "counted_points_accuracy_m_allowed" CHECK ("counted_points"."accuracy_m" >= 0 and "counted_points"."accuracy_m" < 'infinity'::float8),
	CONSTRAINT "counted_points_geom_allowed" CHECK (st_isvalid("counted_points"."geom"))
);
--> statement-breakpoint
ALTER TABLE "counted_points" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "counted_points_history_geom_known" ON "counted_points_history" USING gist ("geom","known_at","known_until");--> statement-breakpoint
CREATE INDEX "counted_points_history_id" ON "counted_points_history" USING btree ("id","known_until");--> statement-breakpoint
CREATE INDEX "counted_points_geom" ON "counted_points" USING gist ("geom");--> statement-breakpoint
CREATE INDEX "counted_points_unit_code" ON "counted_points" USING btree ("unit_code");--> statement-breakpoint
CREATE INDEX "counted_points_unit_code_kind" ON "counted_points" USING btree ("unit_code","kind");--> statement-breakpoint
CREATE INDEX "counted_points_unplaced" ON "counted_points" USING btree ("unit_code") WHERE "counted_points"."geom" is null;--> statement-breakpoint
CREATE POLICY "counted_points_history_seen_by" ON "counted_points_history" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("counted_points_history"."lane" = (select current_setting('app.lane', true)) and (
    "counted_points_history"."marking_since" in (select code from markings where open)
    or ("counted_points_history"."marking_since" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "counted_points_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "counted_points_seen_by" ON "counted_points" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("counted_points"."lane" = (select current_setting('app.lane', true)) and (
    "counted_points"."marking" in (select code from markings where open)
    or ("counted_points"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "counted_points"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "counted_points_added_by" ON "counted_points" AS PERMISSIVE FOR INSERT TO "dia_ban_app" WITH CHECK ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner', 'reporter')
    and "counted_points"."lane" = (select current_setting('app.lane', true))
    and "counted_points"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "counted_points"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "counted_points_changed_by" ON "counted_points" AS PERMISSIVE FOR UPDATE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner', 'reporter')
    and "counted_points"."lane" = (select current_setting('app.lane', true))
    and "counted_points"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "counted_points"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))) WITH CHECK ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner', 'reporter')
    and "counted_points"."lane" = (select current_setting('app.lane', true))
    and "counted_points"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "counted_points"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "counted_points_removed_by" ON "counted_points" AS PERMISSIVE FOR DELETE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner', 'reporter')
    and "counted_points"."lane" = (select current_setting('app.lane', true))
    and "counted_points"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "counted_points"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));