CREATE TABLE "duty_shifts_history" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"post" text NOT NULL,
	"manning" text NOT NULL,
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
ALTER TABLE "duty_shifts_history" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "duty_shifts" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"post" text NOT NULL,
	"manning" text NOT NULL,
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
	CONSTRAINT "duty_shifts_lane_id_pk" PRIMARY KEY("lane","id"),
	CONSTRAINT "duty_shifts_id_form" CHECK ("duty_shifts"."id" ~ '^[a-z0-9][a-z0-9_.@-]{0,79}$'),
	CONSTRAINT "duty_shifts_ends_after_it_begins" CHECK ("duty_shifts"."valid_to" > "duty_shifts"."valid_from"),
	CONSTRAINT "duty_shifts_as_of_precision_stated" CHECK (("duty_shifts"."as_of" is null) = ("duty_shifts"."as_of_precision" is null)),
	CONSTRAINT "duty_shifts_has_no_place" CHECK ("duty_shifts"."geom" is null),
	CONSTRAINT "duty_shifts_post_allowed" CHECK ("duty_shifts"."post" in ('head', 'deputy', 'military', 'police', 'border_guard', 'duty_office', 'shock_team', 'health')),
	CONSTRAINT "duty_shifts_post_allowed2" CHECK (unit_code is not null and valid_from is not null and valid_to is not null),
	CONSTRAINT "duty_shifts_manning_allowed" CHECK ("duty_shifts"."manning" in ('on_duty', 'absent')),
	CONSTRAINT "duty_shifts_as_of_precision_allowed" CHECK ("duty_shifts"."as_of_precision" in ('year', 'month', 'day', 'minute')),
	CONSTRAINT "duty_shifts_confidence_allowed" CHECK ("duty_shifts"."confidence" in ('sure', 'likely', 'unverified')),
	CONSTRAINT "duty_shifts_accuracy_m_allowed" CHECK ("duty_shifts"."accuracy_m" >= 0 and "duty_shifts"."accuracy_m" < 'infinity'::float8),
	CONSTRAINT "duty_shifts_geom_allowed" CHECK (st_isvalid("duty_shifts"."geom"))
);
--> statement-breakpoint
ALTER TABLE "duty_shifts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "readiness_needs_history" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"pillar" text NOT NULL,
	"quantity" integer NOT NULL,
	"measure_unit_vi" text NOT NULL,
	"measure_unit_en" text NOT NULL,
	"cadence_hours" integer NOT NULL,
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
ALTER TABLE "readiness_needs_history" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "readiness_needs" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"pillar" text NOT NULL,
	"quantity" integer NOT NULL,
	"measure_unit_vi" text NOT NULL,
	"measure_unit_en" text NOT NULL,
	"cadence_hours" integer NOT NULL,
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
	CONSTRAINT "readiness_needs_lane_id_pk" PRIMARY KEY("lane","id"),
	CONSTRAINT "readiness_needs_id_form" CHECK ("readiness_needs"."id" ~ '^[a-z0-9][a-z0-9_.@-]{0,79}$'),
	CONSTRAINT "readiness_needs_ends_after_it_begins" CHECK ("readiness_needs"."valid_to" > "readiness_needs"."valid_from"),
	CONSTRAINT "readiness_needs_as_of_precision_stated" CHECK (("readiness_needs"."as_of" is null) = ("readiness_needs"."as_of_precision" is null)),
	CONSTRAINT "readiness_needs_has_no_place" CHECK ("readiness_needs"."geom" is null),
	CONSTRAINT "readiness_needs_pillar_allowed" CHECK ("readiness_needs"."pillar" in ('command', 'forces', 'means', 'logistics')),
	CONSTRAINT "readiness_needs_pillar_allowed2" CHECK (unit_code is not null),
	CONSTRAINT "readiness_needs_quantity_allowed" CHECK ("readiness_needs"."quantity" between 1 and 10000000),
	CONSTRAINT "readiness_needs_cadence_hours_allowed" CHECK ("readiness_needs"."cadence_hours" between 1 and 8760),
	CONSTRAINT "readiness_needs_as_of_precision_allowed" CHECK ("readiness_needs"."as_of_precision" in ('year', 'month', 'day', 'minute')),
	CONSTRAINT "readiness_needs_confidence_allowed" CHECK ("readiness_needs"."confidence" in ('sure', 'likely', 'unverified')),
	CONSTRAINT "readiness_needs_accuracy_m_allowed" CHECK ("readiness_needs"."accuracy_m" >= 0 and "readiness_needs"."accuracy_m" < 'infinity'::float8),
	CONSTRAINT "readiness_needs_geom_allowed" CHECK (st_isvalid("readiness_needs"."geom"))
);
--> statement-breakpoint
ALTER TABLE "readiness_needs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "readiness_reports_history" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"need_id" text NOT NULL,
	"have" integer NOT NULL,
	"condition" text NOT NULL,
	"counted_at" timestamp with time zone NOT NULL,
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
ALTER TABLE "readiness_reports_history" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "readiness_reports" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"need_id" text NOT NULL,
	"have" integer NOT NULL,
	"condition" text NOT NULL,
	"counted_at" timestamp with time zone NOT NULL,
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
	CONSTRAINT "readiness_reports_lane_id_pk" PRIMARY KEY("lane","id"),
	CONSTRAINT "readiness_reports_id_form" CHECK ("readiness_reports"."id" ~ '^[a-z0-9][a-z0-9_.@-]{0,79}$'),
	CONSTRAINT "readiness_reports_ends_after_it_begins" CHECK ("readiness_reports"."valid_to" > "readiness_reports"."valid_from"),
	CONSTRAINT "readiness_reports_as_of_precision_stated" CHECK (("readiness_reports"."as_of" is null) = ("readiness_reports"."as_of_precision" is null)),
	CONSTRAINT "readiness_reports_has_no_place" CHECK ("readiness_reports"."geom" is null),
	CONSTRAINT "readiness_reports_have_allowed" CHECK ("readiness_reports"."have" between 0 and 10000000),
	CONSTRAINT "readiness_reports_condition_allowed" CHECK ("readiness_reports"."condition" in ('good', 'limited', 'unusable')),
	CONSTRAINT "readiness_reports_counted_at_allowed" CHECK ("readiness_reports"."counted_at" <= reported_at + interval '5 minutes'),
	CONSTRAINT "readiness_reports_as_of_precision_allowed" CHECK ("readiness_reports"."as_of_precision" in ('year', 'month', 'day', 'minute')),
	CONSTRAINT "readiness_reports_confidence_allowed" CHECK ("readiness_reports"."confidence" in ('sure', 'likely', 'unverified')),
	CONSTRAINT "readiness_reports_accuracy_m_allowed" CHECK ("readiness_reports"."accuracy_m" >= 0 and "readiness_reports"."accuracy_m" < 'infinity'::float8),
	CONSTRAINT "readiness_reports_geom_allowed" CHECK (st_isvalid("readiness_reports"."geom"))
);
--> statement-breakpoint
ALTER TABLE "readiness_reports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "duty_shifts_history_geom_known" ON "duty_shifts_history" USING gist ("geom","known_at","known_until");--> statement-breakpoint
CREATE INDEX "duty_shifts_history_id" ON "duty_shifts_history" USING btree ("id","known_until");--> statement-breakpoint
CREATE INDEX "duty_shifts_geom" ON "duty_shifts" USING gist ("geom");--> statement-breakpoint
CREATE INDEX "duty_shifts_unit_code" ON "duty_shifts" USING btree ("unit_code");--> statement-breakpoint
CREATE INDEX "readiness_needs_history_geom_known" ON "readiness_needs_history" USING gist ("geom","known_at","known_until");--> statement-breakpoint
CREATE INDEX "readiness_needs_history_id" ON "readiness_needs_history" USING btree ("id","known_until");--> statement-breakpoint
CREATE INDEX "readiness_needs_geom" ON "readiness_needs" USING gist ("geom");--> statement-breakpoint
CREATE INDEX "readiness_needs_unit_code" ON "readiness_needs" USING btree ("unit_code");--> statement-breakpoint
CREATE INDEX "readiness_reports_history_geom_known" ON "readiness_reports_history" USING gist ("geom","known_at","known_until");--> statement-breakpoint
CREATE INDEX "readiness_reports_history_id" ON "readiness_reports_history" USING btree ("id","known_until");--> statement-breakpoint
CREATE INDEX "readiness_reports_geom" ON "readiness_reports" USING gist ("geom");--> statement-breakpoint
CREATE INDEX "readiness_reports_unit_code" ON "readiness_reports" USING btree ("unit_code");--> statement-breakpoint
CREATE INDEX "readiness_reports_need_id" ON "readiness_reports" USING btree ("need_id");--> statement-breakpoint
CREATE POLICY "duty_shifts_history_seen_by" ON "duty_shifts_history" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("duty_shifts_history"."lane" = (select current_setting('app.lane', true)) and (
    "duty_shifts_history"."marking_since" in (select code from markings where open)
    or ("duty_shifts_history"."marking_since" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "duty_shifts_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "duty_shifts_seen_by" ON "duty_shifts" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("duty_shifts"."lane" = (select current_setting('app.lane', true)) and (
    "duty_shifts"."marking" in (select code from markings where open)
    or ("duty_shifts"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "duty_shifts"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "duty_shifts_added_by" ON "duty_shifts" AS PERMISSIVE FOR INSERT TO "dia_ban_app" WITH CHECK ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner', 'reporter')
    and "duty_shifts"."lane" = (select current_setting('app.lane', true))
    and "duty_shifts"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "duty_shifts"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "duty_shifts_changed_by" ON "duty_shifts" AS PERMISSIVE FOR UPDATE TO "dia_ban_app" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "duty_shifts_removed_by" ON "duty_shifts" AS PERMISSIVE FOR DELETE TO "dia_ban_app" USING (false);--> statement-breakpoint
CREATE POLICY "readiness_needs_history_seen_by" ON "readiness_needs_history" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("readiness_needs_history"."lane" = (select current_setting('app.lane', true)) and (
    "readiness_needs_history"."marking_since" in (select code from markings where open)
    or ("readiness_needs_history"."marking_since" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "readiness_needs_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "readiness_needs_seen_by" ON "readiness_needs" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("readiness_needs"."lane" = (select current_setting('app.lane', true)) and (
    "readiness_needs"."marking" in (select code from markings where open)
    or ("readiness_needs"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "readiness_needs"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "readiness_needs_added_by" ON "readiness_needs" AS PERMISSIVE FOR INSERT TO "dia_ban_app" WITH CHECK ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner')
    and "readiness_needs"."lane" = (select current_setting('app.lane', true))
    and "readiness_needs"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "readiness_needs"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "readiness_needs_changed_by" ON "readiness_needs" AS PERMISSIVE FOR UPDATE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner')
    and "readiness_needs"."lane" = (select current_setting('app.lane', true))
    and "readiness_needs"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "readiness_needs"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))) WITH CHECK ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner')
    and "readiness_needs"."lane" = (select current_setting('app.lane', true))
    and "readiness_needs"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "readiness_needs"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "readiness_needs_removed_by" ON "readiness_needs" AS PERMISSIVE FOR DELETE TO "dia_ban_app" USING (false);--> statement-breakpoint
CREATE POLICY "readiness_reports_history_seen_by" ON "readiness_reports_history" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("readiness_reports_history"."lane" = (select current_setting('app.lane', true)) and (
    "readiness_reports_history"."marking_since" in (select code from markings where open)
    or ("readiness_reports_history"."marking_since" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "readiness_reports_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))) and exists (select from readiness_needs about where about.lane = "readiness_reports_history"."lane" and about.id = "readiness_reports_history"."need_id"));--> statement-breakpoint
CREATE POLICY "readiness_reports_seen_by" ON "readiness_reports" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("readiness_reports"."lane" = (select current_setting('app.lane', true)) and (
    "readiness_reports"."marking" in (select code from markings where open)
    or ("readiness_reports"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "readiness_reports"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))) and exists (select from readiness_needs about where about.lane = "readiness_reports"."lane" and about.id = "readiness_reports"."need_id"));--> statement-breakpoint
CREATE POLICY "readiness_reports_added_by" ON "readiness_reports" AS PERMISSIVE FOR INSERT TO "dia_ban_app" WITH CHECK ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner', 'reporter')
    and "readiness_reports"."lane" = (select current_setting('app.lane', true))
    and "readiness_reports"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "readiness_reports"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "readiness_reports_changed_by" ON "readiness_reports" AS PERMISSIVE FOR UPDATE TO "dia_ban_app" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "readiness_reports_removed_by" ON "readiness_reports" AS PERMISSIVE FOR DELETE TO "dia_ban_app" USING (false);--> statement-breakpoint
-- A report belongs to whom its item belongs to, and is no more open: its line in the feed of changes would
-- otherwise tell of an item to who may not see it, and anybody could say what another unit has. Only what
-- requests write is held to it; a restore puts back what was written so.
create function record.report_as_its_need() returns trigger
language plpgsql as $$
declare
  about record;
begin
  if current_user <> 'dia_ban_app' then
    return new;
  end if;
  select mark.rank, mark.open, need.owning_unit, need.unit_code into about
    from readiness_needs need join markings mark on mark.code = need.marking
    where need.lane = new.lane and need.id = new.need_id;
  if not found then
    raise exception using errcode = 'check_violation', constraint = 'readiness_reports_need_known',
      message = 'there is no such item in a plan';
  end if;
  if new.unit_code is distinct from about.unit_code or new.owning_unit <> about.owning_unit then
    raise exception using errcode = 'check_violation', constraint = 'readiness_reports_of_its_need',
      message = 'a report is of the unit, and belongs to whom its item does';
  end if;
  if not about.open and (select rank from markings where code = new.marking) < about.rank then
    raise exception using errcode = 'check_violation', constraint = 'readiness_reports_as_its_need',
      message = 'a report is no more open than its item';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger d_as_its_need before insert on readiness_reports
  for each row execute function record.report_as_its_need();
