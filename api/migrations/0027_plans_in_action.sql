CREATE TABLE "activations_history" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"plan_id" text NOT NULL,
	"decided_by" text NOT NULL,
	"reason" text,
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
ALTER TABLE "activations_history" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "activations" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"plan_id" text NOT NULL,
	"decided_by" text NOT NULL,
	"reason" text,
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
	CONSTRAINT "activations_lane_id_pk" PRIMARY KEY("lane","id"),
	CONSTRAINT "activations_id_form" CHECK ("activations"."id" ~ '^[a-z0-9][a-z0-9_.@-]{0,79}$'),
	CONSTRAINT "activations_ends_after_it_begins" CHECK ("activations"."valid_to" > "activations"."valid_from"),
	CONSTRAINT "activations_as_of_precision_stated" CHECK (("activations"."as_of" is null) = ("activations"."as_of_precision" is null)),
	CONSTRAINT "activations_has_no_place" CHECK ("activations"."geom" is null),
	CONSTRAINT "activations_plan_id_allowed" CHECK (unit_code is not null and valid_from is not null),
	CONSTRAINT "activations_as_of_precision_allowed" CHECK ("activations"."as_of_precision" in ('year', 'month', 'day', 'minute')),
	CONSTRAINT "activations_confidence_allowed" CHECK ("activations"."confidence" in ('sure', 'likely', 'unverified')),
	CONSTRAINT "activations_accuracy_m_allowed" CHECK ("activations"."accuracy_m" >= 0 and "activations"."accuracy_m" < 'infinity'::float8),
	CONSTRAINT "activations_geom_allowed" CHECK (st_isvalid("activations"."geom"))
);
--> statement-breakpoint
ALTER TABLE "activations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "tasks_history" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"activation_id" text NOT NULL,
	"entry_id" text,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"phase" text,
	"post" text,
	"locality" text,
	"shelter_id" text,
	"due_at" timestamp with time zone,
	"planned_people" integer,
	"done_people" integer,
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
ALTER TABLE "tasks_history" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "tasks" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"activation_id" text NOT NULL,
	"entry_id" text,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"phase" text,
	"post" text,
	"locality" text,
	"shelter_id" text,
	"due_at" timestamp with time zone,
	"planned_people" integer,
	"done_people" integer,
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
	CONSTRAINT "tasks_lane_id_pk" PRIMARY KEY("lane","id"),
	CONSTRAINT "tasks_id_form" CHECK ("tasks"."id" ~ '^[a-z0-9][a-z0-9_.@-]{0,79}$'),
	CONSTRAINT "tasks_ends_after_it_begins" CHECK ("tasks"."valid_to" > "tasks"."valid_from"),
	CONSTRAINT "tasks_as_of_precision_stated" CHECK (("tasks"."as_of" is null) = ("tasks"."as_of_precision" is null)),
	CONSTRAINT "tasks_has_no_place" CHECK ("tasks"."geom" is null),
	CONSTRAINT "tasks_activation_id_allowed" CHECK (unit_code is not null),
	CONSTRAINT "tasks_kind_allowed" CHECK ("tasks"."kind" in ('deed', 'evacuate', 'shelter')),
	CONSTRAINT "tasks_state_allowed" CHECK ("tasks"."state" in ('waiting', 'doing', 'done', 'dropped')),
	CONSTRAINT "tasks_phase_allowed" CHECK ("tasks"."phase" in ('before', 'during', 'after')),
	CONSTRAINT "tasks_planned_people_allowed" CHECK ("tasks"."planned_people" between 0 and 10000000),
	CONSTRAINT "tasks_planned_people_allowed2" CHECK ("tasks"."planned_people" is null or kind in ('evacuate', 'shelter')),
	CONSTRAINT "tasks_done_people_allowed" CHECK ("tasks"."done_people" between 0 and 10000000),
	CONSTRAINT "tasks_done_people_allowed2" CHECK ("tasks"."done_people" is null or kind in ('evacuate', 'shelter')),
	CONSTRAINT "tasks_as_of_precision_allowed" CHECK ("tasks"."as_of_precision" in ('year', 'month', 'day', 'minute')),
	CONSTRAINT "tasks_confidence_allowed" CHECK ("tasks"."confidence" in ('sure', 'likely', 'unverified')),
	CONSTRAINT "tasks_accuracy_m_allowed" CHECK ("tasks"."accuracy_m" >= 0 and "tasks"."accuracy_m" < 'infinity'::float8),
	CONSTRAINT "tasks_geom_allowed" CHECK (st_isvalid("tasks"."geom"))
);
--> statement-breakpoint
ALTER TABLE "tasks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "activations_history_geom_known" ON "activations_history" USING gist ("geom","known_at","known_until");--> statement-breakpoint
CREATE INDEX "activations_history_id" ON "activations_history" USING btree ("id","known_until");--> statement-breakpoint
CREATE INDEX "activations_geom" ON "activations" USING gist ("geom");--> statement-breakpoint
CREATE INDEX "activations_unit_code" ON "activations" USING btree ("unit_code");--> statement-breakpoint
CREATE INDEX "activations_plan_id" ON "activations" USING btree ("plan_id");--> statement-breakpoint
CREATE INDEX "tasks_history_geom_known" ON "tasks_history" USING gist ("geom","known_at","known_until");--> statement-breakpoint
CREATE INDEX "tasks_history_id" ON "tasks_history" USING btree ("id","known_until");--> statement-breakpoint
CREATE INDEX "tasks_geom" ON "tasks" USING gist ("geom");--> statement-breakpoint
CREATE INDEX "tasks_unit_code" ON "tasks" USING btree ("unit_code");--> statement-breakpoint
CREATE INDEX "tasks_activation_id" ON "tasks" USING btree ("activation_id");--> statement-breakpoint
CREATE POLICY "activations_history_seen_by" ON "activations_history" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("activations_history"."lane" = (select current_setting('app.lane', true)) and (
    "activations_history"."marking_since" in (select code from markings where open)
    or ("activations_history"."marking_since" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "activations_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))) and exists (select from plans about where about.lane = "activations_history"."lane" and about.id = "activations_history"."plan_id"));--> statement-breakpoint
CREATE POLICY "activations_seen_by" ON "activations" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("activations"."lane" = (select current_setting('app.lane', true)) and (
    "activations"."marking" in (select code from markings where open)
    or ("activations"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "activations"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))) and exists (select from plans about where about.lane = "activations"."lane" and about.id = "activations"."plan_id"));--> statement-breakpoint
CREATE POLICY "activations_added_by" ON "activations" AS PERMISSIVE FOR INSERT TO "dia_ban_app" WITH CHECK ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner')
    and "activations"."lane" = (select current_setting('app.lane', true))
    and "activations"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "activations"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "activations_changed_by" ON "activations" AS PERMISSIVE FOR UPDATE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner')
    and "activations"."lane" = (select current_setting('app.lane', true))
    and "activations"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "activations"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))) WITH CHECK ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner')
    and "activations"."lane" = (select current_setting('app.lane', true))
    and "activations"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "activations"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "activations_removed_by" ON "activations" AS PERMISSIVE FOR DELETE TO "dia_ban_app" USING (false);--> statement-breakpoint
CREATE POLICY "tasks_history_seen_by" ON "tasks_history" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("tasks_history"."lane" = (select current_setting('app.lane', true)) and (
    "tasks_history"."marking_since" in (select code from markings where open)
    or ("tasks_history"."marking_since" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "tasks_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))) and exists (select from activations about where about.lane = "tasks_history"."lane" and about.id = "tasks_history"."activation_id"));--> statement-breakpoint
CREATE POLICY "tasks_seen_by" ON "tasks" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("tasks"."lane" = (select current_setting('app.lane', true)) and (
    "tasks"."marking" in (select code from markings where open)
    or ("tasks"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "tasks"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))) and exists (select from activations about where about.lane = "tasks"."lane" and about.id = "tasks"."activation_id"));--> statement-breakpoint
CREATE POLICY "tasks_added_by" ON "tasks" AS PERMISSIVE FOR INSERT TO "dia_ban_app" WITH CHECK ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner')
    and "tasks"."lane" = (select current_setting('app.lane', true))
    and "tasks"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "tasks"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "tasks_changed_by" ON "tasks" AS PERMISSIVE FOR UPDATE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner', 'reporter')
    and "tasks"."lane" = (select current_setting('app.lane', true))
    and "tasks"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "tasks"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))) WITH CHECK ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner', 'reporter')
    and "tasks"."lane" = (select current_setting('app.lane', true))
    and "tasks"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "tasks"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "tasks_removed_by" ON "tasks" AS PERMISSIVE FOR DELETE TO "dia_ban_app" USING (false);--> statement-breakpoint
-- A plan runs once at a time.
alter table activations add constraint activations_one_at_a_time
  exclude using gist (lane with =, plan_id with =, tstzrange(valid_from, valid_to) with &&);
--> statement-breakpoint
-- An activation is of its plan's unit, and marked and owned as that is: its line in the feed of changes
-- would otherwise tell of a plan to who may not see it. Only what requests write is held to it.
create function record.activation_as_its_plan() returns trigger
language plpgsql as $$
declare
  plan record;
begin
  if current_user <> 'dia_ban_app' then
    return new;
  end if;
  select one.unit_code, one.owning_unit, one.marking into plan
    from plans one where one.lane = new.lane and one.id = new.plan_id;
  if not found then
    raise exception using errcode = 'check_violation', constraint = 'activations_plan_known',
      message = 'there is no such plan';
  end if;
  if (new.unit_code, new.owning_unit, new.marking)
      is distinct from (plan.unit_code, plan.owning_unit, plan.marking) then
    raise exception using errcode = 'check_violation', constraint = 'activations_of_its_plan',
      message = 'an activation is of the unit of its plan, and marked and owned as that is';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger d_as_its_plan before insert on activations
  for each row execute function record.activation_as_its_plan();
--> statement-breakpoint
-- A task likewise is as its activation is, and none is added to one that has ended.
create function record.task_as_its_activation() returns trigger
language plpgsql as $$
declare
  about record;
begin
  if current_user <> 'dia_ban_app' then
    return new;
  end if;
  select one.unit_code, one.owning_unit, one.marking, one.valid_to into about
    from activations one where one.lane = new.lane and one.id = new.activation_id;
  if not found then
    raise exception using errcode = 'check_violation', constraint = 'tasks_activation_known',
      message = 'no such plan is in action';
  end if;
  if (new.unit_code, new.owning_unit, new.marking)
      is distinct from (about.unit_code, about.owning_unit, about.marking) then
    raise exception using errcode = 'check_violation', constraint = 'tasks_of_its_activation',
      message = 'a task is of the unit of its activation, and marked and owned as that is';
  end if;
  if tg_op = 'INSERT' and about.valid_to <= clock_timestamp() then
    raise exception using errcode = 'check_violation', constraint = 'tasks_while_in_action',
      message = 'that plan is no longer in action';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger d_as_its_activation before insert or update on tasks
  for each row execute function record.task_as_its_activation();
