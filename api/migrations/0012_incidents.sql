CREATE TABLE "incident_entries_history" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"incident_id" text NOT NULL,
	"entry" text NOT NULL,
	"text" text NOT NULL,
	"entered_at" timestamp with time zone DEFAULT current_setting('record.at')::timestamptz NOT NULL,
	"entered_by" text DEFAULT current_setting('app.name') NOT NULL,
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
ALTER TABLE "incident_entries_history" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "incident_entries" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"incident_id" text NOT NULL,
	"entry" text NOT NULL,
	"text" text NOT NULL,
	"entered_at" timestamp with time zone DEFAULT current_setting('record.at')::timestamptz NOT NULL,
	"entered_by" text DEFAULT current_setting('app.name') NOT NULL,
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
	CONSTRAINT "incident_entries_lane_id_pk" PRIMARY KEY("lane","id"),
	CONSTRAINT "incident_entries_id_form" CHECK ("incident_entries"."id" ~ '^[a-z0-9][a-z0-9_.@-]{0,79}$'),
	CONSTRAINT "incident_entries_ends_after_it_begins" CHECK ("incident_entries"."valid_to" > "incident_entries"."valid_from"),
	CONSTRAINT "incident_entries_as_of_precision_stated" CHECK (("incident_entries"."as_of" is null) = ("incident_entries"."as_of_precision" is null)),
	CONSTRAINT "incident_entries_has_no_place" CHECK ("incident_entries"."geom" is null),
	CONSTRAINT "incident_entries_entry_allowed" CHECK ("incident_entries"."entry" in ('note', 'state', 'assignment', 'figures', 'correction')),
	CONSTRAINT "incident_entries_as_of_precision_allowed" CHECK ("incident_entries"."as_of_precision" in ('year', 'month', 'day', 'minute')),
	CONSTRAINT "incident_entries_confidence_allowed" CHECK ("incident_entries"."confidence" in ('sure', 'likely', 'unverified')),
	CONSTRAINT "incident_entries_accuracy_m_allowed" CHECK ("incident_entries"."accuracy_m" >= 0 and "incident_entries"."accuracy_m" < 'infinity'::float8),
	CONSTRAINT "incident_entries_geom_allowed" CHECK (st_isvalid("incident_entries"."geom"))
);
--> statement-breakpoint
ALTER TABLE "incident_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "incidents_history" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"kind" text NOT NULL,
	"severity" integer NOT NULL,
	"state" text DEFAULT 'reported' NOT NULL,
	"occurred_at" timestamp with time zone NOT NULL,
	"reported_at" timestamp with time zone DEFAULT current_setting('record.at')::timestamptz NOT NULL,
	"reported_by" text DEFAULT current_setting('app.name') NOT NULL,
	"text" text NOT NULL,
	"dead" integer,
	"missing" integer,
	"injured" integer,
	"evacuated" integer,
	"houses" integer,
	"assigned_to" text,
	"duplicate_of" text,
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
ALTER TABLE "incidents_history" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "incidents" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"kind" text NOT NULL,
	"severity" integer NOT NULL,
	"state" text DEFAULT 'reported' NOT NULL,
	"occurred_at" timestamp with time zone NOT NULL,
	"reported_at" timestamp with time zone DEFAULT current_setting('record.at')::timestamptz NOT NULL,
	"reported_by" text DEFAULT current_setting('app.name') NOT NULL,
	"text" text NOT NULL,
	"dead" integer,
	"missing" integer,
	"injured" integer,
	"evacuated" integer,
	"houses" integer,
	"assigned_to" text,
	"duplicate_of" text,
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
	CONSTRAINT "incidents_lane_id_pk" PRIMARY KEY("lane","id"),
	CONSTRAINT "incidents_id_form" CHECK ("incidents"."id" ~ '^[a-z0-9][a-z0-9_.@-]{0,79}$'),
	CONSTRAINT "incidents_ends_after_it_begins" CHECK ("incidents"."valid_to" > "incidents"."valid_from"),
	CONSTRAINT "incidents_as_of_precision_stated" CHECK (("incidents"."as_of" is null) = ("incidents"."as_of_precision" is null)),
	CONSTRAINT "incidents_accuracy_stated" CHECK (("incidents"."geom" is null) = ("incidents"."accuracy_m" is null)),
	CONSTRAINT "incidents_kind_allowed" CHECK ("incidents"."kind" in ('criminal', 'drugs', 'trafficking', 'public_order', 'smuggling', 'illegal_entry', 'cross_border', 'traffic', 'fire', 'forest_fire', 'flood', 'flash_flood', 'landslide', 'storm_damage', 'storm_surge', 'sea_rescue', 'environment')),
	CONSTRAINT "incidents_severity_allowed" CHECK ("incidents"."severity" between 1 and 5),
	CONSTRAINT "incidents_state_allowed" CHECK ("incidents"."state" in ('reported', 'verified', 'responding', 'contained', 'closed', 'rejected', 'duplicate')),
	CONSTRAINT "incidents_occurred_at_allowed" CHECK ("incidents"."occurred_at" <= reported_at + interval '5 minutes'),
	CONSTRAINT "incidents_dead_allowed" CHECK ("incidents"."dead" between 0 and 10000000),
	CONSTRAINT "incidents_missing_allowed" CHECK ("incidents"."missing" between 0 and 10000000),
	CONSTRAINT "incidents_injured_allowed" CHECK ("incidents"."injured" between 0 and 10000000),
	CONSTRAINT "incidents_evacuated_allowed" CHECK ("incidents"."evacuated" between 0 and 10000000),
	CONSTRAINT "incidents_houses_allowed" CHECK ("incidents"."houses" between 0 and 10000000),
	CONSTRAINT "incidents_duplicate_of_allowed" CHECK (("incidents"."duplicate_of" is not null) = (state = 'duplicate') and "incidents"."duplicate_of" is distinct from id),
	CONSTRAINT "incidents_as_of_precision_allowed" CHECK ("incidents"."as_of_precision" in ('year', 'month', 'day', 'minute')),
	CONSTRAINT "incidents_confidence_allowed" CHECK ("incidents"."confidence" in ('sure', 'likely', 'unverified')),
	CONSTRAINT "incidents_accuracy_m_allowed" CHECK ("incidents"."accuracy_m" >= 0 and "incidents"."accuracy_m" < 'infinity'::float8),
	CONSTRAINT "incidents_geom_allowed" CHECK (st_isvalid("incidents"."geom"))
);
--> statement-breakpoint
ALTER TABLE "incidents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "incident_entries_history_geom_known" ON "incident_entries_history" USING gist ("geom","known_at","known_until");--> statement-breakpoint
CREATE INDEX "incident_entries_history_id" ON "incident_entries_history" USING btree ("id","known_until");--> statement-breakpoint
CREATE INDEX "incident_entries_geom" ON "incident_entries" USING gist ("geom");--> statement-breakpoint
CREATE INDEX "incident_entries_unit_code" ON "incident_entries" USING btree ("unit_code");--> statement-breakpoint
CREATE INDEX "incident_entries_incident_id" ON "incident_entries" USING btree ("incident_id");--> statement-breakpoint
CREATE INDEX "incidents_history_geom_known" ON "incidents_history" USING gist ("geom","known_at","known_until");--> statement-breakpoint
CREATE INDEX "incidents_history_id" ON "incidents_history" USING btree ("id","known_until");--> statement-breakpoint
CREATE INDEX "incidents_geom" ON "incidents" USING gist ("geom");--> statement-breakpoint
CREATE INDEX "incidents_unit_code" ON "incidents" USING btree ("unit_code");--> statement-breakpoint
CREATE INDEX "incidents_occurred_at" ON "incidents" USING btree ("occurred_at");--> statement-breakpoint
CREATE INDEX "changes_at" ON "changes" USING btree ("at");--> statement-breakpoint
CREATE POLICY "incident_entries_history_seen_by" ON "incident_entries_history" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("incident_entries_history"."lane" = (select current_setting('app.lane', true)) and (
    "incident_entries_history"."marking_since" in (select code from markings where open)
    or ("incident_entries_history"."marking_since" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "incident_entries_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))) and exists (select from incidents about where about.lane = "incident_entries_history"."lane" and about.id = "incident_entries_history"."incident_id"));--> statement-breakpoint
CREATE POLICY "incident_entries_seen_by" ON "incident_entries" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("incident_entries"."lane" = (select current_setting('app.lane', true)) and (
    "incident_entries"."marking" in (select code from markings where open)
    or ("incident_entries"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "incident_entries"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))) and exists (select from incidents about where about.lane = "incident_entries"."lane" and about.id = "incident_entries"."incident_id"));--> statement-breakpoint
CREATE POLICY "incident_entries_added_by" ON "incident_entries" AS PERMISSIVE FOR INSERT TO "dia_ban_app" WITH CHECK ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner', 'reporter')
    and "incident_entries"."lane" = (select current_setting('app.lane', true))
    and "incident_entries"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "incident_entries"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "incident_entries_changed_by" ON "incident_entries" AS PERMISSIVE FOR UPDATE TO "dia_ban_app" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "incident_entries_removed_by" ON "incident_entries" AS PERMISSIVE FOR DELETE TO "dia_ban_app" USING (false);--> statement-breakpoint
CREATE POLICY "incidents_history_seen_by" ON "incidents_history" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("incidents_history"."lane" = (select current_setting('app.lane', true)) and (
    "incidents_history"."marking_since" in (select code from markings where open)
    or ("incidents_history"."marking_since" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "incidents_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "incidents_seen_by" ON "incidents" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("incidents"."lane" = (select current_setting('app.lane', true)) and (
    "incidents"."marking" in (select code from markings where open)
    or ("incidents"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "incidents"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "incidents_added_by" ON "incidents" AS PERMISSIVE FOR INSERT TO "dia_ban_app" WITH CHECK ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner', 'reporter')
    and "incidents"."lane" = (select current_setting('app.lane', true))
    and "incidents"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "incidents"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "incidents_changed_by" ON "incidents" AS PERMISSIVE FOR UPDATE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator', 'coordinator')
    and "incidents"."lane" = (select current_setting('app.lane', true))
    and "incidents"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "incidents"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))) WITH CHECK ((select current_setting('app.role', true)) in ('administrator', 'coordinator')
    and "incidents"."lane" = (select current_setting('app.lane', true))
    and "incidents"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "incidents"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "incidents_removed_by" ON "incidents" AS PERMISSIVE FOR DELETE TO "dia_ban_app" USING (false);--> statement-breakpoint
-- An entry is no more open than what it is about: its line in the feed of changes would otherwise tell
-- of an incident to who may not see it. Only what requests write is held to it; a restore puts back
-- what was written so.
create function record.entry_as_its_incident() returns trigger
language plpgsql as $$
declare
  about record;
begin
  if current_user <> 'dia_ban_app' then
    return new;
  end if;
  select mark.rank, mark.open, incident.owning_unit into about
    from incidents incident join markings mark on mark.code = incident.marking
    where incident.lane = new.lane and incident.id = new.incident_id;
  if not found then
    raise exception using errcode = 'check_violation', constraint = 'incident_entries_incident_known',
      message = 'there is no such incident';
  end if;
  if not about.open and (new.owning_unit <> about.owning_unit
      or (select rank from markings where code = new.marking) < about.rank) then
    raise exception using errcode = 'check_violation', constraint = 'incident_entries_as_its_incident',
      message = 'an entry is no more open than its incident';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger d_as_its_incident before insert on incident_entries
  for each row execute function record.entry_as_its_incident();
