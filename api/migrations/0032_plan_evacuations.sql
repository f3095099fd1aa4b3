CREATE TABLE "plan_evacuations_history" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"plan_id" text NOT NULL,
	"terms" jsonb NOT NULL,
	"outcome" jsonb NOT NULL,
	"kept_at" timestamp with time zone DEFAULT current_setting('record.at')::timestamptz NOT NULL,
	"kept_by" text DEFAULT current_setting('app.name') NOT NULL,
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
ALTER TABLE "plan_evacuations_history" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_evacuations" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"plan_id" text NOT NULL,
	"terms" jsonb NOT NULL,
	"outcome" jsonb NOT NULL,
	"kept_at" timestamp with time zone DEFAULT current_setting('record.at')::timestamptz NOT NULL,
	"kept_by" text DEFAULT current_setting('app.name') NOT NULL,
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
	CONSTRAINT "plan_evacuations_lane_id_pk" PRIMARY KEY("lane","id"),
	CONSTRAINT "plan_evacuations_id_form" CHECK ("plan_evacuations"."id" ~ '^[a-z0-9][a-z0-9_.@-]{0,79}$'),
	CONSTRAINT "plan_evacuations_ends_after_it_begins" CHECK ("plan_evacuations"."valid_to" > "plan_evacuations"."valid_from"),
	CONSTRAINT "plan_evacuations_as_of_precision_stated" CHECK (("plan_evacuations"."as_of" is null) = ("plan_evacuations"."as_of_precision" is null)),
	CONSTRAINT "plan_evacuations_has_no_place" CHECK ("plan_evacuations"."geom" is null),
	CONSTRAINT "plan_evacuations_plan_id_allowed" CHECK (unit_code is not null),
	CONSTRAINT "plan_evacuations_terms_allowed" CHECK (jsonb_typeof("plan_evacuations"."terms") = 'object'),
	CONSTRAINT "plan_evacuations_outcome_allowed" CHECK (jsonb_typeof("plan_evacuations"."outcome") = 'object'),
	CONSTRAINT "plan_evacuations_as_of_precision_allowed" CHECK ("plan_evacuations"."as_of_precision" in ('year', 'month', 'day', 'minute')),
	CONSTRAINT "plan_evacuations_confidence_allowed" CHECK ("plan_evacuations"."confidence" in ('sure', 'likely', 'unverified')),
	CONSTRAINT "plan_evacuations_accuracy_m_allowed" CHECK ("plan_evacuations"."accuracy_m" >= 0 and "plan_evacuations"."accuracy_m" < 'infinity'::float8),
	CONSTRAINT "plan_evacuations_geom_allowed" CHECK (st_isvalid("plan_evacuations"."geom"))
);
--> statement-breakpoint
ALTER TABLE "plan_evacuations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "plan_evacuations_history_geom_known" ON "plan_evacuations_history" USING gist ("geom","known_at","known_until");--> statement-breakpoint
CREATE INDEX "plan_evacuations_history_id" ON "plan_evacuations_history" USING btree ("id","known_until");--> statement-breakpoint
CREATE INDEX "plan_evacuations_geom" ON "plan_evacuations" USING gist ("geom");--> statement-breakpoint
CREATE INDEX "plan_evacuations_unit_code" ON "plan_evacuations" USING btree ("unit_code");--> statement-breakpoint
CREATE INDEX "plan_evacuations_plan_id_kept_at" ON "plan_evacuations" USING btree ("plan_id","kept_at");--> statement-breakpoint
CREATE POLICY "plan_evacuations_history_seen_by" ON "plan_evacuations_history" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("plan_evacuations_history"."lane" = (select current_setting('app.lane', true)) and (
    "plan_evacuations_history"."marking_since" in (select code from markings where open)
    or ("plan_evacuations_history"."marking_since" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "plan_evacuations_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))) and exists (select from plans about where about.lane = "plan_evacuations_history"."lane" and about.id = "plan_evacuations_history"."plan_id"));--> statement-breakpoint
CREATE POLICY "plan_evacuations_seen_by" ON "plan_evacuations" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("plan_evacuations"."lane" = (select current_setting('app.lane', true)) and (
    "plan_evacuations"."marking" in (select code from markings where open)
    or ("plan_evacuations"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "plan_evacuations"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))) and exists (select from plans about where about.lane = "plan_evacuations"."lane" and about.id = "plan_evacuations"."plan_id"));--> statement-breakpoint
CREATE POLICY "plan_evacuations_added_by" ON "plan_evacuations" AS PERMISSIVE FOR INSERT TO "dia_ban_app" WITH CHECK ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner')
    and "plan_evacuations"."lane" = (select current_setting('app.lane', true))
    and "plan_evacuations"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "plan_evacuations"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "plan_evacuations_changed_by" ON "plan_evacuations" AS PERMISSIVE FOR UPDATE TO "dia_ban_app" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "plan_evacuations_removed_by" ON "plan_evacuations" AS PERMISSIVE FOR DELETE TO "dia_ban_app" USING (false);--> statement-breakpoint
-- What is kept with a plan is of its unit, and marked and owned as it is; its numbers would otherwise tell of a
-- plan to who may not see it. Only what requests write is held to it; a restore puts back what was written so.
create function record.evacuation_as_its_plan() returns trigger
language plpgsql as $$
declare
  plan record;
begin
  if current_user <> 'dia_ban_app' then
    return new;
  end if;
  select one.state, one.unit_code, one.owning_unit, one.marking into plan
    from plans one where one.lane = new.lane and one.id = new.plan_id;
  if not found or plan.state = 'withdrawn' then
    raise exception using errcode = 'check_violation', constraint = 'plan_evacuations_plan_known',
      message = 'there is no such plan';
  end if;
  if (new.unit_code, new.owning_unit, new.marking)
      is distinct from (plan.unit_code, plan.owning_unit, plan.marking) then
    raise exception using errcode = 'check_violation', constraint = 'plan_evacuations_of_its_plan',
      message = 'what is kept is of the unit of its plan, and marked and owned as that is';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger d_as_its_plan before insert on plan_evacuations
  for each row execute function record.evacuation_as_its_plan();
