CREATE TABLE "plan_entries_history" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"plan_id" text NOT NULL,
	"section" text NOT NULL,
	"rank" integer NOT NULL,
	"basis" text NOT NULL,
	"locality" text,
	"post" text,
	"people" integer,
	"households" integer,
	"elderly" integer,
	"children" integer,
	"disabled" integer,
	"mode" text,
	"quantity" integer,
	"measure_unit_vi" text,
	"measure_unit_en" text,
	"need_id" text,
	"shelter_id" text,
	"phase" text,
	"beforehand" text,
	"due_hours" integer,
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
ALTER TABLE "plan_entries_history" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_entries" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"plan_id" text NOT NULL,
	"section" text NOT NULL,
	"rank" integer NOT NULL,
	"basis" text NOT NULL,
	"locality" text,
	"post" text,
	"people" integer,
	"households" integer,
	"elderly" integer,
	"children" integer,
	"disabled" integer,
	"mode" text,
	"quantity" integer,
	"measure_unit_vi" text,
	"measure_unit_en" text,
	"need_id" text,
	"shelter_id" text,
	"phase" text,
	"beforehand" text,
	"due_hours" integer,
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
	CONSTRAINT "plan_entries_lane_id_pk" PRIMARY KEY("lane","id"),
	CONSTRAINT "plan_entries_id_form" CHECK ("plan_entries"."id" ~ '^[a-z0-9][a-z0-9_.@-]{0,79}$'),
	CONSTRAINT "plan_entries_ends_after_it_begins" CHECK ("plan_entries"."valid_to" > "plan_entries"."valid_from"),
	CONSTRAINT "plan_entries_as_of_precision_stated" CHECK (("plan_entries"."as_of" is null) = ("plan_entries"."as_of_precision" is null)),
	CONSTRAINT "plan_entries_has_no_place" CHECK ("plan_entries"."geom" is null),
	CONSTRAINT "plan_entries_section_allowed" CHECK ("plan_entries"."section" in ('command', 'forces', 'means', 'supplies', 'vulnerable_spots', 'evacuation', 'shelters', 'routes', 'communications', 'beforehand', 'tasks')),
	CONSTRAINT "plan_entries_rank_allowed" CHECK ("plan_entries"."rank" between 1 and 1000),
	CONSTRAINT "plan_entries_basis_allowed" CHECK ("plan_entries"."basis" in ('sourced', 'assumed', 'copied')),
	CONSTRAINT "plan_entries_people_allowed" CHECK ("plan_entries"."people" between 0 and 10000000),
	CONSTRAINT "plan_entries_people_allowed2" CHECK ("plan_entries"."people" is null or section in ('command', 'forces', 'evacuation', 'shelters')),
	CONSTRAINT "plan_entries_households_allowed" CHECK ("plan_entries"."households" between 0 and 10000000),
	CONSTRAINT "plan_entries_households_allowed2" CHECK ("plan_entries"."households" is null or section in ('evacuation')),
	CONSTRAINT "plan_entries_elderly_allowed" CHECK ("plan_entries"."elderly" between 0 and 10000000),
	CONSTRAINT "plan_entries_elderly_allowed2" CHECK ("plan_entries"."elderly" is null or section in ('evacuation')),
	CONSTRAINT "plan_entries_elderly_allowed3" CHECK ("plan_entries"."elderly" is null or (people is not null and "plan_entries"."elderly" <= people)),
	CONSTRAINT "plan_entries_children_allowed" CHECK ("plan_entries"."children" between 0 and 10000000),
	CONSTRAINT "plan_entries_children_allowed2" CHECK ("plan_entries"."children" is null or section in ('evacuation')),
	CONSTRAINT "plan_entries_children_allowed3" CHECK ("plan_entries"."children" is null or (people is not null and "plan_entries"."children" <= people)),
	CONSTRAINT "plan_entries_disabled_allowed" CHECK ("plan_entries"."disabled" between 0 and 10000000),
	CONSTRAINT "plan_entries_disabled_allowed2" CHECK ("plan_entries"."disabled" is null or section in ('evacuation')),
	CONSTRAINT "plan_entries_disabled_allowed3" CHECK ("plan_entries"."disabled" is null or (people is not null and "plan_entries"."disabled" <= people)),
	CONSTRAINT "plan_entries_mode_allowed" CHECK ("plan_entries"."mode" in ('together', 'among_households')),
	CONSTRAINT "plan_entries_mode_allowed2" CHECK ("plan_entries"."mode" is null or section in ('evacuation')),
	CONSTRAINT "plan_entries_quantity_allowed" CHECK ("plan_entries"."quantity" between 0 and 10000000),
	CONSTRAINT "plan_entries_measure_unit_vi_allowed" CHECK (("plan_entries"."measure_unit_vi" is null) = (quantity is null)),
	CONSTRAINT "plan_entries_measure_unit_en_allowed" CHECK (("plan_entries"."measure_unit_en" is null) = (quantity is null)),
	CONSTRAINT "plan_entries_need_id_allowed" CHECK ("plan_entries"."need_id" is null or section in ('command', 'forces', 'means', 'supplies')),
	CONSTRAINT "plan_entries_shelter_id_allowed" CHECK (("plan_entries"."shelter_id" is not null) = (section = 'shelters')),
	CONSTRAINT "plan_entries_phase_allowed" CHECK ("plan_entries"."phase" in ('before', 'during', 'after')),
	CONSTRAINT "plan_entries_phase_allowed2" CHECK (("plan_entries"."phase" is not null) = (section = 'tasks')),
	CONSTRAINT "plan_entries_beforehand_allowed" CHECK ("plan_entries"."beforehand" in ('recognise', 'prepare', 'act')),
	CONSTRAINT "plan_entries_beforehand_allowed2" CHECK (("plan_entries"."beforehand" is not null) = (section = 'beforehand')),
	CONSTRAINT "plan_entries_due_hours_allowed" CHECK ("plan_entries"."due_hours" between -4400 and 4400),
	CONSTRAINT "plan_entries_due_hours_allowed2" CHECK ("plan_entries"."due_hours" is null or section in ('tasks', 'beforehand')),
	CONSTRAINT "plan_entries_as_of_precision_allowed" CHECK ("plan_entries"."as_of_precision" in ('year', 'month', 'day', 'minute')),
	CONSTRAINT "plan_entries_confidence_allowed" CHECK ("plan_entries"."confidence" in ('sure', 'likely', 'unverified')),
	CONSTRAINT "plan_entries_accuracy_m_allowed" CHECK ("plan_entries"."accuracy_m" >= 0 and "plan_entries"."accuracy_m" < 'infinity'::float8),
	CONSTRAINT "plan_entries_geom_allowed" CHECK (st_isvalid("plan_entries"."geom"))
);
--> statement-breakpoint
ALTER TABLE "plan_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plans_history" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"hazard" text NOT NULL,
	"level" integer NOT NULL,
	"version" integer NOT NULL,
	"state" text NOT NULL,
	"scenario" text,
	"approved_by" text,
	"approved_on" date,
	"decision" text,
	"copied_from" text,
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
ALTER TABLE "plans_history" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plans" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"hazard" text NOT NULL,
	"level" integer NOT NULL,
	"version" integer NOT NULL,
	"state" text NOT NULL,
	"scenario" text,
	"approved_by" text,
	"approved_on" date,
	"decision" text,
	"copied_from" text,
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
	CONSTRAINT "plans_lane_id_pk" PRIMARY KEY("lane","id"),
	CONSTRAINT "plans_id_form" CHECK ("plans"."id" ~ '^[a-z0-9][a-z0-9_.@-]{0,79}$'),
	CONSTRAINT "plans_ends_after_it_begins" CHECK ("plans"."valid_to" > "plans"."valid_from"),
	CONSTRAINT "plans_as_of_precision_stated" CHECK (("plans"."as_of" is null) = ("plans"."as_of_precision" is null)),
	CONSTRAINT "plans_has_no_place" CHECK ("plans"."geom" is null),
	CONSTRAINT "plans_hazard_allowed" CHECK ("plans"."hazard" in ('storm', 'tropical_depression', 'heavy_rain', 'flood', 'inundation', 'flash_flood', 'landslide', 'subsidence', 'heat', 'drought', 'saltwater_intrusion', 'drought_landslide', 'drought_subsidence', 'strong_wind_at_sea', 'fog', 'surge', 'whirlwind', 'lightning', 'hail', 'damaging_cold', 'frost', 'forest_fire', 'earthquake', 'tsunami')),
	CONSTRAINT "plans_hazard_allowed2" CHECK (unit_code is not null),
	CONSTRAINT "plans_level_allowed" CHECK ("plans"."level" between 1 and 5),
	CONSTRAINT "plans_version_allowed" CHECK ("plans"."version" between 1 and 999),
	CONSTRAINT "plans_state_allowed" CHECK ("plans"."state" in ('draft', 'approved', 'withdrawn')),
	CONSTRAINT "plans_state_allowed2" CHECK ("plans"."state" = 'draft' or (approved_by is not null and valid_from is not null)),
	CONSTRAINT "plans_as_of_precision_allowed" CHECK ("plans"."as_of_precision" in ('year', 'month', 'day', 'minute')),
	CONSTRAINT "plans_confidence_allowed" CHECK ("plans"."confidence" in ('sure', 'likely', 'unverified')),
	CONSTRAINT "plans_accuracy_m_allowed" CHECK ("plans"."accuracy_m" >= 0 and "plans"."accuracy_m" < 'infinity'::float8),
	CONSTRAINT "plans_geom_allowed" CHECK (st_isvalid("plans"."geom"))
);
--> statement-breakpoint
ALTER TABLE "plans" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "plan_entries_history_geom_known" ON "plan_entries_history" USING gist ("geom","known_at","known_until");--> statement-breakpoint
CREATE INDEX "plan_entries_history_id" ON "plan_entries_history" USING btree ("id","known_until");--> statement-breakpoint
CREATE INDEX "plan_entries_geom" ON "plan_entries" USING gist ("geom");--> statement-breakpoint
CREATE INDEX "plan_entries_unit_code" ON "plan_entries" USING btree ("unit_code");--> statement-breakpoint
CREATE INDEX "plan_entries_plan_id" ON "plan_entries" USING btree ("plan_id");--> statement-breakpoint
CREATE INDEX "plan_entries_shelter_id" ON "plan_entries" USING btree ("shelter_id");--> statement-breakpoint
CREATE INDEX "plans_history_geom_known" ON "plans_history" USING gist ("geom","known_at","known_until");--> statement-breakpoint
CREATE INDEX "plans_history_id" ON "plans_history" USING btree ("id","known_until");--> statement-breakpoint
CREATE INDEX "plans_geom" ON "plans" USING gist ("geom");--> statement-breakpoint
CREATE INDEX "plans_unit_code" ON "plans" USING btree ("unit_code");--> statement-breakpoint
CREATE INDEX "plans_unit_code_hazard_level" ON "plans" USING btree ("unit_code","hazard","level");--> statement-breakpoint
CREATE POLICY "plan_entries_history_seen_by" ON "plan_entries_history" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("plan_entries_history"."lane" = (select current_setting('app.lane', true)) and (
    "plan_entries_history"."marking_since" in (select code from markings where open)
    or ("plan_entries_history"."marking_since" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "plan_entries_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))) and exists (select from plans about where about.lane = "plan_entries_history"."lane" and about.id = "plan_entries_history"."plan_id"));--> statement-breakpoint
CREATE POLICY "plan_entries_seen_by" ON "plan_entries" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("plan_entries"."lane" = (select current_setting('app.lane', true)) and (
    "plan_entries"."marking" in (select code from markings where open)
    or ("plan_entries"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "plan_entries"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))) and exists (select from plans about where about.lane = "plan_entries"."lane" and about.id = "plan_entries"."plan_id"));--> statement-breakpoint
CREATE POLICY "plan_entries_added_by" ON "plan_entries" AS PERMISSIVE FOR INSERT TO "dia_ban_app" WITH CHECK ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner')
    and "plan_entries"."lane" = (select current_setting('app.lane', true))
    and "plan_entries"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "plan_entries"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "plan_entries_changed_by" ON "plan_entries" AS PERMISSIVE FOR UPDATE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner')
    and "plan_entries"."lane" = (select current_setting('app.lane', true))
    and "plan_entries"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "plan_entries"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))) WITH CHECK ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner')
    and "plan_entries"."lane" = (select current_setting('app.lane', true))
    and "plan_entries"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "plan_entries"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "plan_entries_removed_by" ON "plan_entries" AS PERMISSIVE FOR DELETE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner')
    and "plan_entries"."lane" = (select current_setting('app.lane', true))
    and "plan_entries"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "plan_entries"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "plans_history_seen_by" ON "plans_history" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("plans_history"."lane" = (select current_setting('app.lane', true)) and (
    "plans_history"."marking_since" in (select code from markings where open)
    or ("plans_history"."marking_since" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "plans_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "plans_seen_by" ON "plans" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("plans"."lane" = (select current_setting('app.lane', true)) and (
    "plans"."marking" in (select code from markings where open)
    or ("plans"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "plans"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "plans_added_by" ON "plans" AS PERMISSIVE FOR INSERT TO "dia_ban_app" WITH CHECK ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner')
    and "plans"."lane" = (select current_setting('app.lane', true))
    and "plans"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "plans"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "plans_changed_by" ON "plans" AS PERMISSIVE FOR UPDATE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner')
    and "plans"."lane" = (select current_setting('app.lane', true))
    and "plans"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "plans"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))) WITH CHECK ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner')
    and "plans"."lane" = (select current_setting('app.lane', true))
    and "plans"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "plans"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "plans_removed_by" ON "plans" AS PERMISSIVE FOR DELETE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner')
    and "plans"."lane" = (select current_setting('app.lane', true))
    and "plans"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "plans"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
-- One plan in force at a time among those of one mark: a rule over all of them would tell, by its refusal,
-- that there is one of a higher mark.
alter table plans add constraint plans_one_at_a_time
  exclude using gist (lane with =, unit_code with =, hazard with =, level with =, marking with =,
    tstzrange(valid_from, valid_to) with &&) where (state = 'approved');
--> statement-breakpoint
-- A plan begins as a draft, the next version of its kind. Once approved it stays as it was approved: it is
-- withdrawn, ended, or marked anew, and else copied. Who approves one ends the one before it.
-- Only what requests write is held to it; a restore puts back what was written so.
create function record.plan_as_approved() returns trigger
language plpgsql as $$
declare
  may_differ text[] := '{state,valid_to,marking,note_vi,note_en,source,as_of,as_of_precision,known_at}';
begin
  if current_user <> 'dia_ban_app' then
    return new;
  end if;
  if tg_op = 'INSERT' then
    if new.state <> 'draft' then
      raise exception using errcode = 'check_violation', constraint = 'plans_begin_as_drafts',
        message = 'a plan begins as a draft';
    end if;
    new.version := 1 + coalesce((select max(version) from plans plan where plan.lane = new.lane
      and plan.unit_code = new.unit_code and plan.hazard = new.hazard and plan.level = new.level), 0);
    return new;
  end if;
  new.version := old.version;
  if (new.unit_code, new.hazard, new.level) is distinct from (old.unit_code, old.hazard, old.level) then
    raise exception using errcode = 'check_violation', constraint = 'plans_of_one_kind',
      message = 'a plan for another unit, hazard or level is a copy';
  end if;
  if old.state = 'draft' then
    if new.state = 'withdrawn' then
      raise exception using errcode = 'check_violation', constraint = 'plans_withdrawn_in_force',
        message = 'a draft is removed, and not withdrawn';
    end if;
    if new.state = 'approved' then
      update plans earlier set valid_to = new.valid_from
        where earlier.lane = new.lane and earlier.unit_code = new.unit_code
          and earlier.hazard = new.hazard and earlier.level = new.level and earlier.state = 'approved'
          and earlier.marking = new.marking and earlier.id <> new.id
          and coalesce(earlier.valid_from, '-infinity') < new.valid_from
          and coalesce(earlier.valid_to, 'infinity') > new.valid_from;
    end if;
    return new;
  end if;
  if new.state = 'draft' or (old.state = 'withdrawn' and new.state = 'approved')
      or to_jsonb(new) - may_differ is distinct from to_jsonb(old) - may_differ then
    raise exception using errcode = 'check_violation', constraint = 'plans_stay_as_approved',
      message = 'an approved plan stays as it is; copy it into a new version';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger d_as_approved before insert or update on plans
  for each row execute function record.plan_as_approved();
--> statement-breakpoint
-- What a plan says goes with it; what was approved goes nowhere.
create function record.keep_approved_plan() returns trigger
language plpgsql as $$
begin
  if current_user <> 'dia_ban_app' then
    return old;
  end if;
  if old.state <> 'draft' then
    raise exception using errcode = 'check_violation', constraint = 'plans_kept_once_approved',
      message = 'withdraw an approved plan, and do not remove it';
  end if;
  delete from plan_entries entry where entry.lane = old.lane and entry.plan_id = old.id;
  return old;
end $$;
--> statement-breakpoint
create trigger b_keep_approved before delete on plans
  for each row execute function record.keep_approved_plan();
--> statement-breakpoint
-- Its lines are marked and owned as it is.
create function record.mark_plan_entries() returns trigger
language plpgsql as $$
begin
  if current_user = 'dia_ban_app' and (new.marking, new.owning_unit)
      is distinct from (old.marking, old.owning_unit) then
    update plan_entries entry set marking = new.marking, owning_unit = new.owning_unit
      where entry.lane = new.lane and entry.plan_id = new.id;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger e_mark_entries after update on plans
  for each row execute function record.mark_plan_entries();
--> statement-breakpoint
-- A line is of its plan's unit, marked and owned as that is, and is written while that is a draft.
create function record.entry_as_its_plan() returns trigger
language plpgsql as $$
declare
  plan record;
  as_plan text[] := '{marking,owning_unit,known_at}';
begin
  if current_user <> 'dia_ban_app' then
    return coalesce(new, old);
  end if;
  select one.state, one.unit_code, one.owning_unit, one.marking into plan
    from plans one where one.lane = coalesce(new.lane, old.lane) and one.id = coalesce(new.plan_id, old.plan_id);
  if not found then
    raise exception using errcode = 'check_violation', constraint = 'plan_entries_plan_known',
      message = 'there is no such plan';
  end if;
  if plan.state <> 'draft' and (tg_op <> 'UPDATE'
      or to_jsonb(new) - as_plan is distinct from to_jsonb(old) - as_plan) then
    raise exception using errcode = 'check_violation', constraint = 'plan_entries_while_drafted',
      message = 'an approved plan stays as it is; copy it into a new version';
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  if tg_op = 'UPDATE' and (new.plan_id, new.section) is distinct from (old.plan_id, old.section) then
    raise exception using errcode = 'check_violation', constraint = 'plan_entries_of_its_section',
      message = 'a line stays in its plan and section';
  end if;
  if (new.unit_code, new.owning_unit, new.marking)
      is distinct from (plan.unit_code, plan.owning_unit, plan.marking) then
    raise exception using errcode = 'check_violation', constraint = 'plan_entries_of_its_plan',
      message = 'a line is of the unit of its plan, and marked and owned as that is';
  end if;
  if tg_op = 'INSERT' and new.need_id is not null and not exists (select from readiness_needs need
      where need.lane = new.lane and need.id = new.need_id) then
    raise exception using errcode = 'check_violation', constraint = 'plan_entries_need_known',
      message = 'there is no such item';
  end if;
  if tg_op = 'INSERT' and new.shelter_id is not null and not exists (select from shelters shelter
      where shelter.lane = new.lane and shelter.id = new.shelter_id) then
    raise exception using errcode = 'check_violation', constraint = 'plan_entries_shelter_known',
      message = 'there is no such shelter';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger d_as_its_plan before insert or update or delete on plan_entries
  for each row execute function record.entry_as_its_plan();
