CREATE TABLE "briefing_seals_history" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"briefing_id" text NOT NULL,
	"sealed_known_at" timestamp with time zone NOT NULL,
	"content_sha256" text NOT NULL,
	"manifest" jsonb NOT NULL,
	"units_inside" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"sealed_at" timestamp with time zone DEFAULT current_setting('record.at')::timestamptz NOT NULL,
	"sealed_by" text DEFAULT current_setting('app.name') NOT NULL,
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
ALTER TABLE "briefing_seals_history" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "briefing_seals" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"briefing_id" text NOT NULL,
	"sealed_known_at" timestamp with time zone NOT NULL,
	"content_sha256" text NOT NULL,
	"manifest" jsonb NOT NULL,
	"units_inside" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"sealed_at" timestamp with time zone DEFAULT current_setting('record.at')::timestamptz NOT NULL,
	"sealed_by" text DEFAULT current_setting('app.name') NOT NULL,
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
	CONSTRAINT "briefing_seals_lane_id_pk" PRIMARY KEY("lane","id"),
	CONSTRAINT "briefing_seals_id_form" CHECK ("briefing_seals"."id" ~ '^[a-z0-9][a-z0-9_.@-]{0,79}$'),
	CONSTRAINT "briefing_seals_ends_after_it_begins" CHECK ("briefing_seals"."valid_to" > "briefing_seals"."valid_from"),
	CONSTRAINT "briefing_seals_as_of_precision_stated" CHECK (("briefing_seals"."as_of" is null) = ("briefing_seals"."as_of_precision" is null)),
	CONSTRAINT "briefing_seals_has_no_place" CHECK ("briefing_seals"."geom" is null),
	CONSTRAINT "briefing_seals_sealed_known_at_allowed" CHECK ("briefing_seals"."sealed_known_at" <= sealed_at),
	CONSTRAINT "briefing_seals_content_sha256_allowed" CHECK ("briefing_seals"."content_sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "briefing_seals_manifest_allowed" CHECK (jsonb_typeof("briefing_seals"."manifest") = 'object'),
	CONSTRAINT "briefing_seals_units_inside_allowed" CHECK (jsonb_typeof("briefing_seals"."units_inside") = 'array'),
	CONSTRAINT "briefing_seals_as_of_precision_allowed" CHECK ("briefing_seals"."as_of_precision" in ('year', 'month', 'day', 'minute')),
	CONSTRAINT "briefing_seals_confidence_allowed" CHECK ("briefing_seals"."confidence" in ('sure', 'likely', 'unverified')),
	CONSTRAINT "briefing_seals_accuracy_m_allowed" CHECK ("briefing_seals"."accuracy_m" >= 0 and "briefing_seals"."accuracy_m" < 'infinity'::float8),
	CONSTRAINT "briefing_seals_geom_allowed" CHECK (st_isvalid("briefing_seals"."geom"))
);
--> statement-breakpoint
ALTER TABLE "briefing_seals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "briefing_seals_history_geom_known" ON "briefing_seals_history" USING gist ("geom","known_at","known_until");--> statement-breakpoint
CREATE INDEX "briefing_seals_history_id" ON "briefing_seals_history" USING btree ("id","known_until");--> statement-breakpoint
CREATE INDEX "briefing_seals_geom" ON "briefing_seals" USING gist ("geom");--> statement-breakpoint
CREATE INDEX "briefing_seals_unit_code" ON "briefing_seals" USING btree ("unit_code");--> statement-breakpoint
CREATE INDEX "briefing_seals_briefing_id_sealed_at" ON "briefing_seals" USING btree ("briefing_id","sealed_at");--> statement-breakpoint
CREATE POLICY "briefing_seals_history_seen_by" ON "briefing_seals_history" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("briefing_seals_history"."lane" = (select current_setting('app.lane', true)) and (
    "briefing_seals_history"."marking_since" in (select code from markings where open)
    or ("briefing_seals_history"."marking_since" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "briefing_seals_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))) and exists (select from briefings about where about.lane = "briefing_seals_history"."lane" and about.id = "briefing_seals_history"."briefing_id")
        and ((select current_setting('app.units', true)) = '*'
          or "briefing_seals_history"."units_inside" <@ (select to_jsonb(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "briefing_seals_seen_by" ON "briefing_seals" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("briefing_seals"."lane" = (select current_setting('app.lane', true)) and (
    "briefing_seals"."marking" in (select code from markings where open)
    or ("briefing_seals"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "briefing_seals"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))) and exists (select from briefings about where about.lane = "briefing_seals"."lane" and about.id = "briefing_seals"."briefing_id")
        and ((select current_setting('app.units', true)) = '*'
          or "briefing_seals"."units_inside" <@ (select to_jsonb(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "briefing_seals_added_by" ON "briefing_seals" AS PERMISSIVE FOR INSERT TO "dia_ban_app" WITH CHECK ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner')
    and "briefing_seals"."lane" = (select current_setting('app.lane', true))
    and "briefing_seals"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "briefing_seals"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "briefing_seals_changed_by" ON "briefing_seals" AS PERMISSIVE FOR UPDATE TO "dia_ban_app" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "briefing_seals_removed_by" ON "briefing_seals" AS PERMISSIVE FOR DELETE TO "dia_ban_app" USING (false);--> statement-breakpoint
-- A seal belongs to whom its briefing does, and is no more open than that. Only what requests write is held to it; a
-- restore puts back what was written so.
create function record.seal_as_its_briefing() returns trigger
language plpgsql as $$
declare
  briefing record;
begin
  if current_user <> 'dia_ban_app' then
    return new;
  end if;
  select one.owning_unit, one.unit_code, mark.open, mark.rank into briefing
    from briefings one join markings mark on mark.code = one.marking
    where one.lane = new.lane and one.id = new.briefing_id;
  if not found then
    raise exception using errcode = 'check_violation', constraint = 'briefing_seals_briefing_known',
      message = 'there is no such briefing';
  end if;
  if (new.owning_unit, new.unit_code) is distinct from (briefing.owning_unit, briefing.unit_code)
      or (not briefing.open and (select rank from markings where code = new.marking) < briefing.rank) then
    raise exception using errcode = 'check_violation', constraint = 'briefing_seals_of_its_briefing',
      message = 'a seal is owned as its briefing is, and no more open';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger d_as_its_briefing before insert on briefing_seals
  for each row execute function record.seal_as_its_briefing();
--> statement-breakpoint
-- A seal is seen by who sees its briefing: one that is gone would take it along. A seal that is hidden holds nobody
-- up, since the refusal would tell of it.
create function record.keep_sealed_briefing() returns trigger
language plpgsql as $$
begin
  if current_user = 'dia_ban_app' and exists (select from briefing_seals seal
      where seal.lane = old.lane and seal.briefing_id = old.id) then
    raise exception using errcode = 'check_violation', constraint = 'briefings_stays_once_sealed',
      message = 'a briefing that was sealed stays';
  end if;
  return old;
end $$;
--> statement-breakpoint
create trigger a_stays_once_sealed before delete on briefings
  for each row execute function record.keep_sealed_briefing();
