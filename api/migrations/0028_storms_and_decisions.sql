CREATE TABLE "decisions_history" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"kind" text NOT NULL,
	"hazard" text,
	"level" integer,
	"decided_by" text NOT NULL,
	"authority" text,
	"because" text,
	"legal_until" timestamp with time zone,
	"chosen_plan_id" text,
	"from_bulletin_id" text,
	"from_gauge_id" text,
	"closes_crossing_id" text,
	"closes_facility_id" text,
	"closes_shelter_id" text,
	"reported_at" timestamp with time zone DEFAULT current_setting('record.at')::timestamptz NOT NULL,
	"reported_by" text DEFAULT current_setting('app.name') NOT NULL,
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
ALTER TABLE "decisions_history" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "decisions" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"kind" text NOT NULL,
	"hazard" text,
	"level" integer,
	"decided_by" text NOT NULL,
	"authority" text,
	"because" text,
	"legal_until" timestamp with time zone,
	"chosen_plan_id" text,
	"from_bulletin_id" text,
	"from_gauge_id" text,
	"closes_crossing_id" text,
	"closes_facility_id" text,
	"closes_shelter_id" text,
	"reported_at" timestamp with time zone DEFAULT current_setting('record.at')::timestamptz NOT NULL,
	"reported_by" text DEFAULT current_setting('app.name') NOT NULL,
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
	CONSTRAINT "decisions_lane_id_pk" PRIMARY KEY("lane","id"),
	CONSTRAINT "decisions_id_form" CHECK ("decisions"."id" ~ '^[a-z0-9][a-z0-9_.@-]{0,79}$'),
	CONSTRAINT "decisions_ends_after_it_begins" CHECK ("decisions"."valid_to" > "decisions"."valid_from"),
	CONSTRAINT "decisions_as_of_precision_stated" CHECK (("decisions"."as_of" is null) = ("decisions"."as_of_precision" is null)),
	CONSTRAINT "decisions_has_no_place" CHECK ("decisions"."geom" is null),
	CONSTRAINT "decisions_kind_allowed" CHECK ("decisions"."kind" in ('respond', 'civil_defence', 'evacuation', 'sea_ban', 'closing', 'not_yet')),
	CONSTRAINT "decisions_kind_allowed2" CHECK (unit_code is not null and valid_from is not null),
	CONSTRAINT "decisions_hazard_allowed" CHECK ("decisions"."hazard" in ('storm', 'tropical_depression', 'heavy_rain', 'flood', 'inundation', 'flash_flood', 'landslide', 'subsidence', 'heat', 'drought', 'saltwater_intrusion', 'drought_landslide', 'drought_subsidence', 'strong_wind_at_sea', 'fog', 'surge', 'whirlwind', 'lightning', 'hail', 'damaging_cold', 'frost', 'forest_fire', 'earthquake', 'tsunami')),
	CONSTRAINT "decisions_hazard_allowed2" CHECK ("decisions"."hazard" is not null or kind not in ('respond', 'not_yet')),
	CONSTRAINT "decisions_level_allowed" CHECK ("decisions"."level" between 1 and 5),
	CONSTRAINT "decisions_level_allowed2" CHECK (("decisions"."level" is not null) = (kind = 'respond')),
	CONSTRAINT "decisions_legal_until_allowed" CHECK ("decisions"."legal_until" > valid_from),
	CONSTRAINT "decisions_closes_crossing_id_allowed" CHECK (num_nonnulls("decisions"."closes_crossing_id", closes_facility_id, closes_shelter_id)
        = case kind when 'closing' then 1 else 0 end),
	CONSTRAINT "decisions_as_of_precision_allowed" CHECK ("decisions"."as_of_precision" in ('year', 'month', 'day', 'minute')),
	CONSTRAINT "decisions_confidence_allowed" CHECK ("decisions"."confidence" in ('sure', 'likely', 'unverified')),
	CONSTRAINT "decisions_accuracy_m_allowed" CHECK ("decisions"."accuracy_m" >= 0 and "decisions"."accuracy_m" < 'infinity'::float8),
	CONSTRAINT "decisions_geom_allowed" CHECK (st_isvalid("decisions"."geom"))
);
--> statement-breakpoint
ALTER TABLE "decisions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "storm_bulletins_history" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"storm" text NOT NULL,
	"hazard" text NOT NULL,
	"kind" text NOT NULL,
	"number" integer,
	"issuer" text NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	"stated_level" integer,
	"stated_for" text,
	"reported_at" timestamp with time zone DEFAULT current_setting('record.at')::timestamptz NOT NULL,
	"reported_by" text DEFAULT current_setting('app.name') NOT NULL,
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
ALTER TABLE "storm_bulletins_history" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "storm_bulletins" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"storm" text NOT NULL,
	"hazard" text NOT NULL,
	"kind" text NOT NULL,
	"number" integer,
	"issuer" text NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	"stated_level" integer,
	"stated_for" text,
	"reported_at" timestamp with time zone DEFAULT current_setting('record.at')::timestamptz NOT NULL,
	"reported_by" text DEFAULT current_setting('app.name') NOT NULL,
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
	CONSTRAINT "storm_bulletins_lane_id_pk" PRIMARY KEY("lane","id"),
	CONSTRAINT "storm_bulletins_id_form" CHECK ("storm_bulletins"."id" ~ '^[a-z0-9][a-z0-9_.@-]{0,79}$'),
	CONSTRAINT "storm_bulletins_ends_after_it_begins" CHECK ("storm_bulletins"."valid_to" > "storm_bulletins"."valid_from"),
	CONSTRAINT "storm_bulletins_as_of_precision_stated" CHECK (("storm_bulletins"."as_of" is null) = ("storm_bulletins"."as_of_precision" is null)),
	CONSTRAINT "storm_bulletins_has_no_place" CHECK ("storm_bulletins"."geom" is null),
	CONSTRAINT "storm_bulletins_hazard_allowed" CHECK ("storm_bulletins"."hazard" in ('storm', 'tropical_depression')),
	CONSTRAINT "storm_bulletins_kind_allowed" CHECK ("storm_bulletins"."kind" in ('near_east_sea', 'on_east_sea', 'urgent', 'on_land', 'quick', 'last')),
	CONSTRAINT "storm_bulletins_number_allowed" CHECK ("storm_bulletins"."number" between 1 and 999),
	CONSTRAINT "storm_bulletins_stated_level_allowed" CHECK ("storm_bulletins"."stated_level" between 1 and 5),
	CONSTRAINT "storm_bulletins_as_of_precision_allowed" CHECK ("storm_bulletins"."as_of_precision" in ('year', 'month', 'day', 'minute')),
	CONSTRAINT "storm_bulletins_confidence_allowed" CHECK ("storm_bulletins"."confidence" in ('sure', 'likely', 'unverified')),
	CONSTRAINT "storm_bulletins_accuracy_m_allowed" CHECK ("storm_bulletins"."accuracy_m" >= 0 and "storm_bulletins"."accuracy_m" < 'infinity'::float8),
	CONSTRAINT "storm_bulletins_geom_allowed" CHECK (st_isvalid("storm_bulletins"."geom"))
);
--> statement-breakpoint
ALTER TABLE "storm_bulletins" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "storm_positions_history" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"bulletin_id" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"kind" text NOT NULL,
	"wind_level" integer,
	"gust_level" integer,
	"radius_6_km" integer,
	"radius_10_km" integer,
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
ALTER TABLE "storm_positions_history" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "storm_positions" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"bulletin_id" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"kind" text NOT NULL,
	"wind_level" integer,
	"gust_level" integer,
	"radius_6_km" integer,
	"radius_10_km" integer,
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
	CONSTRAINT "storm_positions_lane_id_pk" PRIMARY KEY("lane","id"),
	CONSTRAINT "storm_positions_id_form" CHECK ("storm_positions"."id" ~ '^[a-z0-9][a-z0-9_.@-]{0,79}$'),
	CONSTRAINT "storm_positions_ends_after_it_begins" CHECK ("storm_positions"."valid_to" > "storm_positions"."valid_from"),
	CONSTRAINT "storm_positions_as_of_precision_stated" CHECK (("storm_positions"."as_of" is null) = ("storm_positions"."as_of_precision" is null)),
	CONSTRAINT "storm_positions_accuracy_stated" CHECK (("storm_positions"."geom" is null) = ("storm_positions"."accuracy_m" is null)),
	CONSTRAINT "storm_positions_bulletin_id_allowed" CHECK (geom is not null),
	CONSTRAINT "storm_positions_kind_allowed" CHECK ("storm_positions"."kind" in ('observed', 'forecast')),
	CONSTRAINT "storm_positions_wind_level_allowed" CHECK ("storm_positions"."wind_level" between 0 and 17),
	CONSTRAINT "storm_positions_gust_level_allowed" CHECK ("storm_positions"."gust_level" between 0 and 17),
	CONSTRAINT "storm_positions_gust_level_allowed2" CHECK ("storm_positions"."gust_level" >= coalesce(wind_level, 0)),
	CONSTRAINT "storm_positions_radius_6_km_allowed" CHECK ("storm_positions"."radius_6_km" between 1 and 1500),
	CONSTRAINT "storm_positions_radius_10_km_allowed" CHECK ("storm_positions"."radius_10_km" between 1 and 1500),
	CONSTRAINT "storm_positions_radius_10_km_allowed2" CHECK ("storm_positions"."radius_10_km" <= coalesce(radius_6_km, 1500)),
	CONSTRAINT "storm_positions_as_of_precision_allowed" CHECK ("storm_positions"."as_of_precision" in ('year', 'month', 'day', 'minute')),
	CONSTRAINT "storm_positions_confidence_allowed" CHECK ("storm_positions"."confidence" in ('sure', 'likely', 'unverified')),
	CONSTRAINT "storm_positions_accuracy_m_allowed" CHECK ("storm_positions"."accuracy_m" >= 0 and "storm_positions"."accuracy_m" < 'infinity'::float8),
	CONSTRAINT "storm_positions_geom_allowed" CHECK (st_isvalid("storm_positions"."geom"))
);
--> statement-breakpoint
ALTER TABLE "storm_positions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "gauges" DROP CONSTRAINT "gauges_kind_allowed";--> statement-breakpoint
ALTER TABLE "gauges" DROP CONSTRAINT "gauges_quantity_allowed";--> statement-breakpoint
ALTER TABLE "gauges_history" ADD COLUMN "flood_region" integer;--> statement-breakpoint
ALTER TABLE "gauges" ADD COLUMN "flood_region" integer;--> statement-breakpoint
CREATE INDEX "decisions_history_geom_known" ON "decisions_history" USING gist ("geom","known_at","known_until");--> statement-breakpoint
CREATE INDEX "decisions_history_id" ON "decisions_history" USING btree ("id","known_until");--> statement-breakpoint
CREATE INDEX "decisions_geom" ON "decisions" USING gist ("geom");--> statement-breakpoint
CREATE INDEX "decisions_unit_code" ON "decisions" USING btree ("unit_code");--> statement-breakpoint
CREATE INDEX "decisions_unit_code_kind" ON "decisions" USING btree ("unit_code","kind");--> statement-breakpoint
CREATE INDEX "decisions_closes_shelter_id" ON "decisions" USING btree ("closes_shelter_id");--> statement-breakpoint
CREATE INDEX "storm_bulletins_history_geom_known" ON "storm_bulletins_history" USING gist ("geom","known_at","known_until");--> statement-breakpoint
CREATE INDEX "storm_bulletins_history_id" ON "storm_bulletins_history" USING btree ("id","known_until");--> statement-breakpoint
CREATE INDEX "storm_bulletins_geom" ON "storm_bulletins" USING gist ("geom");--> statement-breakpoint
CREATE INDEX "storm_bulletins_unit_code" ON "storm_bulletins" USING btree ("unit_code");--> statement-breakpoint
CREATE INDEX "storm_bulletins_storm_issued_at" ON "storm_bulletins" USING btree ("storm","issued_at");--> statement-breakpoint
CREATE INDEX "storm_positions_history_geom_known" ON "storm_positions_history" USING gist ("geom","known_at","known_until");--> statement-breakpoint
CREATE INDEX "storm_positions_history_id" ON "storm_positions_history" USING btree ("id","known_until");--> statement-breakpoint
CREATE INDEX "storm_positions_geom" ON "storm_positions" USING gist ("geom");--> statement-breakpoint
CREATE INDEX "storm_positions_unit_code" ON "storm_positions" USING btree ("unit_code");--> statement-breakpoint
CREATE INDEX "storm_positions_bulletin_id" ON "storm_positions" USING btree ("bulletin_id");--> statement-breakpoint
ALTER TABLE "gauges" ADD CONSTRAINT "gauges_flood_region_allowed" CHECK ("gauges"."flood_region" between 1 and 4);--> statement-breakpoint
ALTER TABLE "gauges" ADD CONSTRAINT "gauges_kind_allowed" CHECK ("gauges"."kind" in ('early_warning', 'water_level', 'rain', 'wind', 'tide', 'forest_fire', 'water_quality', 'air_quality'));--> statement-breakpoint
ALTER TABLE "gauges" ADD CONSTRAINT "gauges_quantity_allowed" CHECK ("gauges"."quantity" in ('water_level', 'rainfall', 'wind_speed', 'forest_fire_level', 'water_quality_index', 'air_quality_index'));--> statement-breakpoint
CREATE POLICY "decisions_history_seen_by" ON "decisions_history" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("decisions_history"."lane" = (select current_setting('app.lane', true)) and (
    "decisions_history"."marking_since" in (select code from markings where open)
    or ("decisions_history"."marking_since" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "decisions_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "decisions_seen_by" ON "decisions" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("decisions"."lane" = (select current_setting('app.lane', true)) and (
    "decisions"."marking" in (select code from markings where open)
    or ("decisions"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "decisions"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "decisions_added_by" ON "decisions" AS PERMISSIVE FOR INSERT TO "dia_ban_app" WITH CHECK ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner')
    and "decisions"."lane" = (select current_setting('app.lane', true))
    and "decisions"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "decisions"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "decisions_changed_by" ON "decisions" AS PERMISSIVE FOR UPDATE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner')
    and "decisions"."lane" = (select current_setting('app.lane', true))
    and "decisions"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "decisions"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))) WITH CHECK ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner')
    and "decisions"."lane" = (select current_setting('app.lane', true))
    and "decisions"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "decisions"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "decisions_removed_by" ON "decisions" AS PERMISSIVE FOR DELETE TO "dia_ban_app" USING (false);--> statement-breakpoint
CREATE POLICY "storm_bulletins_history_seen_by" ON "storm_bulletins_history" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("storm_bulletins_history"."lane" = (select current_setting('app.lane', true)) and (
    "storm_bulletins_history"."marking_since" in (select code from markings where open)
    or ("storm_bulletins_history"."marking_since" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "storm_bulletins_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "storm_bulletins_seen_by" ON "storm_bulletins" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("storm_bulletins"."lane" = (select current_setting('app.lane', true)) and (
    "storm_bulletins"."marking" in (select code from markings where open)
    or ("storm_bulletins"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "storm_bulletins"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "storm_bulletins_added_by" ON "storm_bulletins" AS PERMISSIVE FOR INSERT TO "dia_ban_app" WITH CHECK ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner')
    and "storm_bulletins"."lane" = (select current_setting('app.lane', true))
    and "storm_bulletins"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "storm_bulletins"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "storm_bulletins_changed_by" ON "storm_bulletins" AS PERMISSIVE FOR UPDATE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner')
    and "storm_bulletins"."lane" = (select current_setting('app.lane', true))
    and "storm_bulletins"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "storm_bulletins"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))) WITH CHECK ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner')
    and "storm_bulletins"."lane" = (select current_setting('app.lane', true))
    and "storm_bulletins"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "storm_bulletins"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "storm_bulletins_removed_by" ON "storm_bulletins" AS PERMISSIVE FOR DELETE TO "dia_ban_app" USING (false);--> statement-breakpoint
CREATE POLICY "storm_positions_history_seen_by" ON "storm_positions_history" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("storm_positions_history"."lane" = (select current_setting('app.lane', true)) and (
    "storm_positions_history"."marking_since" in (select code from markings where open)
    or ("storm_positions_history"."marking_since" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "storm_positions_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))) and exists (select from storm_bulletins about where about.lane = "storm_positions_history"."lane" and about.id = "storm_positions_history"."bulletin_id"));--> statement-breakpoint
CREATE POLICY "storm_positions_seen_by" ON "storm_positions" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("storm_positions"."lane" = (select current_setting('app.lane', true)) and (
    "storm_positions"."marking" in (select code from markings where open)
    or ("storm_positions"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "storm_positions"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))) and exists (select from storm_bulletins about where about.lane = "storm_positions"."lane" and about.id = "storm_positions"."bulletin_id"));--> statement-breakpoint
CREATE POLICY "storm_positions_added_by" ON "storm_positions" AS PERMISSIVE FOR INSERT TO "dia_ban_app" WITH CHECK ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner')
    and "storm_positions"."lane" = (select current_setting('app.lane', true))
    and "storm_positions"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "storm_positions"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "storm_positions_changed_by" ON "storm_positions" AS PERMISSIVE FOR UPDATE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner')
    and "storm_positions"."lane" = (select current_setting('app.lane', true))
    and "storm_positions"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "storm_positions"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))) WITH CHECK ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner')
    and "storm_positions"."lane" = (select current_setting('app.lane', true))
    and "storm_positions"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "storm_positions"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "storm_positions_removed_by" ON "storm_positions" AS PERMISSIVE FOR DELETE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner')
    and "storm_positions"."lane" = (select current_setting('app.lane', true))
    and "storm_positions"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "storm_positions"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
-- A bulletin holds from when it was issued until the next one of its storm was, whichever was entered first.
-- Those of others that one may not change are left: who reads takes the last that was issued.
-- Only what requests write is held to it; a restore puts back what was written so.
create function record.bulletin_in_turn() returns trigger
language plpgsql as $$
declare
  next timestamptz;
begin
  if current_user <> 'dia_ban_app' then
    return new;
  end if;
  new.valid_from := new.issued_at;
  if tg_op = 'UPDATE' and (new.storm, new.issued_at) is not distinct from (old.storm, old.issued_at) then
    return new;
  end if;
  select min(later.issued_at) into next from storm_bulletins later
    where later.lane = new.lane and later.storm = new.storm and later.id <> new.id
      and later.issued_at > new.issued_at;
  new.valid_to := least(new.valid_to, next);
  update storm_bulletins earlier set valid_to = new.issued_at
    where earlier.lane = new.lane and earlier.storm = new.storm and earlier.id <> new.id
      and earlier.issued_at < new.issued_at and coalesce(earlier.valid_to, 'infinity') > new.issued_at;
  return new;
end $$;
--> statement-breakpoint
create trigger d_in_turn before insert or update on storm_bulletins
  for each row execute function record.bulletin_in_turn();
--> statement-breakpoint
-- Its positions hold as long as it does, and are marked and owned as it is.
create function record.positions_as_their_bulletin() returns trigger
language plpgsql as $$
begin
  if current_user = 'dia_ban_app' and (new.valid_from, new.valid_to, new.marking, new.owning_unit)
      is distinct from (old.valid_from, old.valid_to, old.marking, old.owning_unit) then
    update storm_positions one set valid_from = new.valid_from, valid_to = new.valid_to,
      marking = new.marking, owning_unit = new.owning_unit
      where one.lane = new.lane and one.bulletin_id = new.id;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger e_with_positions after update on storm_bulletins
  for each row execute function record.positions_as_their_bulletin();
--> statement-breakpoint
create function record.position_as_its_bulletin() returns trigger
language plpgsql as $$
declare
  bulletin record;
begin
  if current_user <> 'dia_ban_app' then
    return new;
  end if;
  select one.valid_from, one.valid_to, one.owning_unit, one.marking into bulletin
    from storm_bulletins one where one.lane = new.lane and one.id = new.bulletin_id;
  if not found then
    raise exception using errcode = 'check_violation', constraint = 'storm_positions_bulletin_known',
      message = 'there is no such bulletin';
  end if;
  if (new.owning_unit, new.marking) is distinct from (bulletin.owning_unit, bulletin.marking) then
    raise exception using errcode = 'check_violation', constraint = 'storm_positions_of_its_bulletin',
      message = 'a position is marked and owned as its bulletin is';
  end if;
  new.valid_from := bulletin.valid_from;
  new.valid_to := bulletin.valid_to;
  return new;
end $$;
--> statement-breakpoint
create trigger d_as_its_bulletin before insert or update on storm_positions
  for each row execute function record.position_as_its_bulletin();
--> statement-breakpoint
-- A storm is in one place at a time.
alter table storm_positions add constraint storm_positions_one_place_at_a_time
  unique (lane, bulletin_id, at);
