CREATE TABLE "briefing_scenes_history" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"briefing_id" text NOT NULL,
	"position" integer NOT NULL,
	"text_vi" text,
	"text_en" text,
	"notes_vi" text,
	"notes_en" text,
	"view" jsonb NOT NULL,
	"callouts" jsonb NOT NULL,
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
ALTER TABLE "briefing_scenes_history" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "briefing_scenes" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"briefing_id" text NOT NULL,
	"position" integer NOT NULL,
	"text_vi" text,
	"text_en" text,
	"notes_vi" text,
	"notes_en" text,
	"view" jsonb NOT NULL,
	"callouts" jsonb NOT NULL,
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
	CONSTRAINT "briefing_scenes_lane_id_pk" PRIMARY KEY("lane","id"),
	CONSTRAINT "briefing_scenes_id_form" CHECK ("briefing_scenes"."id" ~ '^[a-z0-9][a-z0-9_.@-]{0,79}$'),
	CONSTRAINT "briefing_scenes_ends_after_it_begins" CHECK ("briefing_scenes"."valid_to" > "briefing_scenes"."valid_from"),
	CONSTRAINT "briefing_scenes_as_of_precision_stated" CHECK (("briefing_scenes"."as_of" is null) = ("briefing_scenes"."as_of_precision" is null)),
	CONSTRAINT "briefing_scenes_has_no_place" CHECK ("briefing_scenes"."geom" is null),
	CONSTRAINT "briefing_scenes_position_allowed" CHECK ("briefing_scenes"."position" between 1 and 999),
	CONSTRAINT "briefing_scenes_text_vi_allowed" CHECK (length("briefing_scenes"."text_vi") <= 4000),
	CONSTRAINT "briefing_scenes_text_en_allowed" CHECK (length("briefing_scenes"."text_en") <= 4000),
	CONSTRAINT "briefing_scenes_notes_vi_allowed" CHECK (length("briefing_scenes"."notes_vi") <= 4000),
	CONSTRAINT "briefing_scenes_notes_en_allowed" CHECK (length("briefing_scenes"."notes_en") <= 4000),
	CONSTRAINT "briefing_scenes_view_allowed" CHECK (jsonb_typeof("briefing_scenes"."view") = 'object'),
	CONSTRAINT "briefing_scenes_callouts_allowed" CHECK (jsonb_typeof("briefing_scenes"."callouts") = 'array'),
	CONSTRAINT "briefing_scenes_as_of_precision_allowed" CHECK ("briefing_scenes"."as_of_precision" in ('year', 'month', 'day', 'minute')),
	CONSTRAINT "briefing_scenes_confidence_allowed" CHECK ("briefing_scenes"."confidence" in ('sure', 'likely', 'unverified')),
	CONSTRAINT "briefing_scenes_accuracy_m_allowed" CHECK ("briefing_scenes"."accuracy_m" >= 0 and "briefing_scenes"."accuracy_m" < 'infinity'::float8),
	CONSTRAINT "briefing_scenes_geom_allowed" CHECK (st_isvalid("briefing_scenes"."geom"))
);
--> statement-breakpoint
ALTER TABLE "briefing_scenes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "briefings_history" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
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
ALTER TABLE "briefings_history" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "briefings" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
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
	CONSTRAINT "briefings_lane_id_pk" PRIMARY KEY("lane","id"),
	CONSTRAINT "briefings_id_form" CHECK ("briefings"."id" ~ '^[a-z0-9][a-z0-9_.@-]{0,79}$'),
	CONSTRAINT "briefings_ends_after_it_begins" CHECK ("briefings"."valid_to" > "briefings"."valid_from"),
	CONSTRAINT "briefings_as_of_precision_stated" CHECK (("briefings"."as_of" is null) = ("briefings"."as_of_precision" is null)),
	CONSTRAINT "briefings_has_no_place" CHECK ("briefings"."geom" is null),
	CONSTRAINT "briefings_as_of_precision_allowed" CHECK ("briefings"."as_of_precision" in ('year', 'month', 'day', 'minute')),
	CONSTRAINT "briefings_confidence_allowed" CHECK ("briefings"."confidence" in ('sure', 'likely', 'unverified')),
	CONSTRAINT "briefings_accuracy_m_allowed" CHECK ("briefings"."accuracy_m" >= 0 and "briefings"."accuracy_m" < 'infinity'::float8),
	CONSTRAINT "briefings_geom_allowed" CHECK (st_isvalid("briefings"."geom"))
);
--> statement-breakpoint
ALTER TABLE "briefings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "briefing_scenes_history_geom_known" ON "briefing_scenes_history" USING gist ("geom","known_at","known_until");--> statement-breakpoint
CREATE INDEX "briefing_scenes_history_id" ON "briefing_scenes_history" USING btree ("id","known_until");--> statement-breakpoint
CREATE INDEX "briefing_scenes_geom" ON "briefing_scenes" USING gist ("geom");--> statement-breakpoint
CREATE INDEX "briefing_scenes_unit_code" ON "briefing_scenes" USING btree ("unit_code");--> statement-breakpoint
CREATE INDEX "briefing_scenes_briefing_id_position" ON "briefing_scenes" USING btree ("briefing_id","position");--> statement-breakpoint
CREATE INDEX "briefings_history_geom_known" ON "briefings_history" USING gist ("geom","known_at","known_until");--> statement-breakpoint
CREATE INDEX "briefings_history_id" ON "briefings_history" USING btree ("id","known_until");--> statement-breakpoint
CREATE INDEX "briefings_geom" ON "briefings" USING gist ("geom");--> statement-breakpoint
CREATE INDEX "briefings_unit_code" ON "briefings" USING btree ("unit_code");--> statement-breakpoint
CREATE POLICY "briefing_scenes_history_seen_by" ON "briefing_scenes_history" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("briefing_scenes_history"."lane" = (select current_setting('app.lane', true)) and (
    "briefing_scenes_history"."marking_since" in (select code from markings where open)
    or ("briefing_scenes_history"."marking_since" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "briefing_scenes_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))) and exists (select from briefings about where about.lane = "briefing_scenes_history"."lane" and about.id = "briefing_scenes_history"."briefing_id"));--> statement-breakpoint
CREATE POLICY "briefing_scenes_seen_by" ON "briefing_scenes" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("briefing_scenes"."lane" = (select current_setting('app.lane', true)) and (
    "briefing_scenes"."marking" in (select code from markings where open)
    or ("briefing_scenes"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "briefing_scenes"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))) and exists (select from briefings about where about.lane = "briefing_scenes"."lane" and about.id = "briefing_scenes"."briefing_id"));--> statement-breakpoint
CREATE POLICY "briefing_scenes_added_by" ON "briefing_scenes" AS PERMISSIVE FOR INSERT TO "dia_ban_app" WITH CHECK ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner')
    and "briefing_scenes"."lane" = (select current_setting('app.lane', true))
    and "briefing_scenes"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "briefing_scenes"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "briefing_scenes_changed_by" ON "briefing_scenes" AS PERMISSIVE FOR UPDATE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner')
    and "briefing_scenes"."lane" = (select current_setting('app.lane', true))
    and "briefing_scenes"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "briefing_scenes"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))) WITH CHECK ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner')
    and "briefing_scenes"."lane" = (select current_setting('app.lane', true))
    and "briefing_scenes"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "briefing_scenes"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "briefing_scenes_removed_by" ON "briefing_scenes" AS PERMISSIVE FOR DELETE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner')
    and "briefing_scenes"."lane" = (select current_setting('app.lane', true))
    and "briefing_scenes"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "briefing_scenes"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "briefings_history_seen_by" ON "briefings_history" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("briefings_history"."lane" = (select current_setting('app.lane', true)) and (
    "briefings_history"."marking_since" in (select code from markings where open)
    or ("briefings_history"."marking_since" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "briefings_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "briefings_seen_by" ON "briefings" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("briefings"."lane" = (select current_setting('app.lane', true)) and (
    "briefings"."marking" in (select code from markings where open)
    or ("briefings"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "briefings"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "briefings_added_by" ON "briefings" AS PERMISSIVE FOR INSERT TO "dia_ban_app" WITH CHECK ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner')
    and "briefings"."lane" = (select current_setting('app.lane', true))
    and "briefings"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "briefings"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "briefings_changed_by" ON "briefings" AS PERMISSIVE FOR UPDATE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner')
    and "briefings"."lane" = (select current_setting('app.lane', true))
    and "briefings"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "briefings"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))) WITH CHECK ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner')
    and "briefings"."lane" = (select current_setting('app.lane', true))
    and "briefings"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "briefings"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "briefings_removed_by" ON "briefings" AS PERMISSIVE FOR DELETE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner')
    and "briefings"."lane" = (select current_setting('app.lane', true))
    and "briefings"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "briefings"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
-- A scene stays in its briefing, and is marked and owned as that is: half a briefing would be another one. One
-- that names no place is the last. Only what requests write is held to it; a restore puts back what was written so.
create function record.scene_as_its_briefing() returns trigger
language plpgsql as $$
declare
  briefing record;
begin
  if current_user <> 'dia_ban_app' then
    return new;
  end if;
  select one.owning_unit, one.marking into briefing
    from briefings one where one.lane = new.lane and one.id = new.briefing_id;
  if not found then
    raise exception using errcode = 'check_violation', constraint = 'briefing_scenes_briefing_known',
      message = 'there is no such briefing';
  end if;
  if (new.owning_unit, new.marking) is distinct from (briefing.owning_unit, briefing.marking)
      or (tg_op = 'UPDATE' and new.briefing_id <> old.briefing_id) then
    raise exception using errcode = 'check_violation', constraint = 'briefing_scenes_of_its_briefing',
      message = 'a scene stays in its briefing, and is marked and owned as that is';
  end if;
  if tg_op = 'INSERT' and new.position = 0 then
    new.position := 1 + coalesce((select max(scene.position) from briefing_scenes scene
      where scene.lane = new.lane and scene.briefing_id = new.briefing_id), 0);
    if new.position > 999 then
      raise exception using errcode = 'check_violation', constraint = 'briefing_scenes_as_many_as_fit',
        message = 'that briefing is full';
    end if;
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger d_as_its_briefing before insert or update on briefing_scenes
  for each row execute function record.scene_as_its_briefing();
--> statement-breakpoint
create function record.scenes_as_their_briefing() returns trigger
language plpgsql as $$
begin
  if current_user = 'dia_ban_app' and (new.marking, new.owning_unit, new.unit_code)
      is distinct from (old.marking, old.owning_unit, old.unit_code) then
    update briefing_scenes scene
      set marking = new.marking, owning_unit = new.owning_unit, unit_code = new.unit_code
      where scene.lane = new.lane and scene.briefing_id = new.id;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger e_with_scenes after update on briefings
  for each row execute function record.scenes_as_their_briefing();
--> statement-breakpoint
-- What a briefing shows goes with it.
create function record.remove_scenes() returns trigger
language plpgsql as $$
begin
  if current_user = 'dia_ban_app' then
    delete from briefing_scenes scene where scene.lane = old.lane and scene.briefing_id = old.id;
  end if;
  return old;
end $$;
--> statement-breakpoint
create trigger b_with_scenes before delete on briefings
  for each row execute function record.remove_scenes();
