CREATE TABLE "gauge_readings_history" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"gauge_id" text NOT NULL,
	"value" double precision NOT NULL,
	"measure_unit" text NOT NULL,
	"measured_at" timestamp with time zone NOT NULL,
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
ALTER TABLE "gauge_readings_history" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "gauge_readings" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"gauge_id" text NOT NULL,
	"value" double precision NOT NULL,
	"measure_unit" text NOT NULL,
	"measured_at" timestamp with time zone NOT NULL,
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
	CONSTRAINT "gauge_readings_lane_id_pk" PRIMARY KEY("lane","id"),
	CONSTRAINT "gauge_readings_id_form" CHECK ("gauge_readings"."id" ~ '^[a-z0-9][a-z0-9_.@-]{0,79}$'),
	CONSTRAINT "gauge_readings_ends_after_it_begins" CHECK ("gauge_readings"."valid_to" > "gauge_readings"."valid_from"),
	CONSTRAINT "gauge_readings_as_of_precision_stated" CHECK (("gauge_readings"."as_of" is null) = ("gauge_readings"."as_of_precision" is null)),
	CONSTRAINT "gauge_readings_has_no_place" CHECK ("gauge_readings"."geom" is null),
	CONSTRAINT "gauge_readings_value_allowed" CHECK ("gauge_readings"."value" between -100000
        and 100000),
	CONSTRAINT "gauge_readings_measure_unit_allowed" CHECK ("gauge_readings"."measure_unit" in ('metre', 'centimetre', 'millimetre_per_hour', 'millimetre_per_day', 'metre_per_second', 'kilometre_per_hour', 'index')),
	CONSTRAINT "gauge_readings_measured_at_allowed" CHECK ("gauge_readings"."measured_at" <= reported_at + interval '5 minutes'),
	CONSTRAINT "gauge_readings_as_of_precision_allowed" CHECK ("gauge_readings"."as_of_precision" in ('year', 'month', 'day', 'minute')),
	CONSTRAINT "gauge_readings_confidence_allowed" CHECK ("gauge_readings"."confidence" in ('sure', 'likely', 'unverified')),
	CONSTRAINT "gauge_readings_accuracy_m_allowed" CHECK ("gauge_readings"."accuracy_m" >= 0 and "gauge_readings"."accuracy_m" < 'infinity'::float8),
	CONSTRAINT "gauge_readings_geom_allowed" CHECK (st_isvalid("gauge_readings"."geom"))
);
--> statement-breakpoint
ALTER TABLE "gauge_readings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "watch_alerts" (
	"lane" text NOT NULL,
	"id" text NOT NULL,
	"account" text DEFAULT current_setting('app.name') NOT NULL,
	"watch_id" text NOT NULL,
	"watch_title" text NOT NULL,
	"watch_since" timestamp with time zone NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"subject_layer" text NOT NULL,
	"subject_id" text NOT NULL,
	"facts" jsonb NOT NULL,
	"raised_at" timestamp with time zone DEFAULT current_setting('record.at')::timestamptz NOT NULL,
	"acknowledged_at" timestamp with time zone,
	"acknowledged_by" text,
	"changed_at" timestamp with time zone DEFAULT current_setting('record.at')::timestamptz NOT NULL,
	CONSTRAINT "watch_alerts_lane_id_pk" PRIMARY KEY("lane","id"),
	CONSTRAINT "watch_alerts_once" UNIQUE("lane","watch_id","at","subject_layer","subject_id"),
	CONSTRAINT "watch_alerts_subject_allowed" CHECK ("watch_alerts"."subject_layer" in ('incidents', 'units', 'gauges')),
	CONSTRAINT "watch_alerts_acknowledged_by_somebody" CHECK (("watch_alerts"."acknowledged_at" is null) = ("watch_alerts"."acknowledged_by" is null))
);
--> statement-breakpoint
ALTER TABLE "watch_alerts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "watches" (
	"lane" text NOT NULL,
	"id" text NOT NULL,
	"account" text DEFAULT current_setting('app.name') NOT NULL,
	"title" text NOT NULL,
	"question" jsonb NOT NULL,
	"made_at" timestamp with time zone DEFAULT current_setting('record.at')::timestamptz NOT NULL,
	"since" timestamp with time zone DEFAULT current_setting('record.at')::timestamptz NOT NULL,
	"looked_until" timestamp with time zone DEFAULT current_setting('record.at')::timestamptz NOT NULL,
	"paused_at" timestamp with time zone,
	"webhook_id" text,
	CONSTRAINT "watches_lane_id_pk" PRIMARY KEY("lane","id"),
	CONSTRAINT "watches_title_allowed" CHECK (length("watches"."title") between 1 and 120),
	CONSTRAINT "watches_question_allowed" CHECK (jsonb_typeof("watches"."question") = 'object' and "watches"."question" ->> 'kind' in ('incident', 'readiness', 'gauge', 'silence', 'distance')
        and octet_length("watches"."question"::text) <= 20000),
	CONSTRAINT "watches_looked_since" CHECK ("watches"."looked_until" >= "watches"."since")
);
--> statement-breakpoint
ALTER TABLE "watches" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "webhook_deliveries" (
	"lane" text NOT NULL,
	"id" text NOT NULL,
	"account" text DEFAULT current_setting('app.name') NOT NULL,
	"watch_id" text NOT NULL,
	"alert_id" text NOT NULL,
	"webhook_id" text NOT NULL,
	"made_at" timestamp with time zone DEFAULT current_setting('record.at')::timestamptz NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_at" timestamp with time zone DEFAULT current_setting('record.at')::timestamptz,
	"sent_at" timestamp with time zone,
	"trouble" text,
	CONSTRAINT "webhook_deliveries_lane_id_pk" PRIMARY KEY("lane","id")
);
--> statement-breakpoint
ALTER TABLE "webhook_deliveries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "webhooks" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"address" text NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"made_by" text DEFAULT current_setting('app.name') NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "webhooks_title_allowed" CHECK (length("webhooks"."title") between 1 and 120),
	CONSTRAINT "webhooks_address_allowed" CHECK ("webhooks"."address" ~ '^https?://[^@/?#]+(/[^?#]*)?$' and length("webhooks"."address") <= 500)
);
--> statement-breakpoint
ALTER TABLE "webhooks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "log_entries" DROP CONSTRAINT "log_entries_kind_allowed";--> statement-breakpoint
ALTER TABLE "watches" ADD CONSTRAINT "watches_webhook_id_webhooks_id_fk" FOREIGN KEY ("webhook_id") REFERENCES "public"."webhooks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_webhook_id_webhooks_id_fk" FOREIGN KEY ("webhook_id") REFERENCES "public"."webhooks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "gauge_readings_history_geom_known" ON "gauge_readings_history" USING gist ("geom","known_at","known_until");--> statement-breakpoint
CREATE INDEX "gauge_readings_history_id" ON "gauge_readings_history" USING btree ("id","known_until");--> statement-breakpoint
CREATE INDEX "gauge_readings_geom" ON "gauge_readings" USING gist ("geom");--> statement-breakpoint
CREATE INDEX "gauge_readings_unit_code" ON "gauge_readings" USING btree ("unit_code");--> statement-breakpoint
CREATE INDEX "gauge_readings_gauge_id" ON "gauge_readings" USING btree ("gauge_id");--> statement-breakpoint
CREATE INDEX "watch_alerts_account" ON "watch_alerts" USING btree ("account","lane","changed_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "watches_account" ON "watches" USING btree ("account","lane");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_next_at" ON "webhook_deliveries" USING btree ("next_at");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_watch" ON "webhook_deliveries" USING btree ("watch_id","made_at" DESC NULLS LAST);--> statement-breakpoint
ALTER TABLE "log_entries" ADD CONSTRAINT "log_entries_kind_allowed" CHECK ("log_entries"."kind" in ('begun', 'added', 'changed', 'removed', 'signed_in', 'signed_out', 'refused', 'loaded', 'imported', 'exported', 'account_added', 'account_changed', 'account_closed', 'right_granted', 'right_taken', 'token_made', 'token_ended', 'exercise_made', 'exercise_begun', 'exercise_ended', 'watch_made', 'watch_changed', 'watch_removed', 'alert_acknowledged', 'webhook_allowed', 'webhook_withdrawn', 'backed_up', 'restored'));--> statement-breakpoint
CREATE POLICY "gauge_readings_history_seen_by" ON "gauge_readings_history" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("gauge_readings_history"."lane" = (select current_setting('app.lane', true)) and (
    "gauge_readings_history"."marking_since" in (select code from markings where open)
    or ("gauge_readings_history"."marking_since" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "gauge_readings_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))) and exists (select from gauges about where about.lane = "gauge_readings_history"."lane" and about.id = "gauge_readings_history"."gauge_id"));--> statement-breakpoint
CREATE POLICY "gauge_readings_seen_by" ON "gauge_readings" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("gauge_readings"."lane" = (select current_setting('app.lane', true)) and (
    "gauge_readings"."marking" in (select code from markings where open)
    or ("gauge_readings"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "gauge_readings"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))) and exists (select from gauges about where about.lane = "gauge_readings"."lane" and about.id = "gauge_readings"."gauge_id"));--> statement-breakpoint
CREATE POLICY "gauge_readings_added_by" ON "gauge_readings" AS PERMISSIVE FOR INSERT TO "dia_ban_app" WITH CHECK ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner', 'reporter')
    and "gauge_readings"."lane" = (select current_setting('app.lane', true))
    and "gauge_readings"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "gauge_readings"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "gauge_readings_changed_by" ON "gauge_readings" AS PERMISSIVE FOR UPDATE TO "dia_ban_app" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "gauge_readings_removed_by" ON "gauge_readings" AS PERMISSIVE FOR DELETE TO "dia_ban_app" USING (false);--> statement-breakpoint
CREATE POLICY "watch_alerts_seen_by" ON "watch_alerts" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("watch_alerts"."lane" = (select current_setting('app.lane', true))
    and "watch_alerts"."account" = (select current_setting('app.name', true)) and (("watch_alerts"."subject_layer" = 'incidents' and exists (
          select from "incidents" about
          where about.lane = "watch_alerts"."lane" and about.id = "watch_alerts"."subject_id")) or ("watch_alerts"."subject_layer" = 'units' and exists (
          select from "units" about
          where about.lane = "watch_alerts"."lane" and about.id = "watch_alerts"."subject_id")) or ("watch_alerts"."subject_layer" = 'gauges' and exists (
          select from "gauges" about
          where about.lane = "watch_alerts"."lane" and about.id = "watch_alerts"."subject_id"))));--> statement-breakpoint
CREATE POLICY "watch_alerts_added_by" ON "watch_alerts" AS PERMISSIVE FOR INSERT TO "dia_ban_app" WITH CHECK ("watch_alerts"."lane" = (select current_setting('app.lane', true))
    and "watch_alerts"."account" = (select current_setting('app.name', true)));--> statement-breakpoint
CREATE POLICY "watches_seen_by" ON "watches" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("watches"."lane" = (select current_setting('app.lane', true))
    and "watches"."account" = (select current_setting('app.name', true)));--> statement-breakpoint
CREATE POLICY "watches_added_by" ON "watches" AS PERMISSIVE FOR INSERT TO "dia_ban_app" WITH CHECK ("watches"."lane" = (select current_setting('app.lane', true))
    and "watches"."account" = (select current_setting('app.name', true)));--> statement-breakpoint
CREATE POLICY "watches_changed_by" ON "watches" AS PERMISSIVE FOR UPDATE TO "dia_ban_app" USING ("watches"."lane" = (select current_setting('app.lane', true))
    and "watches"."account" = (select current_setting('app.name', true))) WITH CHECK ("watches"."lane" = (select current_setting('app.lane', true))
    and "watches"."account" = (select current_setting('app.name', true)));--> statement-breakpoint
CREATE POLICY "watches_removed_by" ON "watches" AS PERMISSIVE FOR DELETE TO "dia_ban_app" USING ("watches"."lane" = (select current_setting('app.lane', true))
    and "watches"."account" = (select current_setting('app.name', true)));--> statement-breakpoint
CREATE POLICY "webhook_deliveries_seen_by" ON "webhook_deliveries" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("webhook_deliveries"."lane" = (select current_setting('app.lane', true))
    and "webhook_deliveries"."account" = (select current_setting('app.name', true)));--> statement-breakpoint
CREATE POLICY "webhook_deliveries_added_by" ON "webhook_deliveries" AS PERMISSIVE FOR INSERT TO "dia_ban_app" WITH CHECK ("webhook_deliveries"."lane" = (select current_setting('app.lane', true))
    and "webhook_deliveries"."account" = (select current_setting('app.name', true)));--> statement-breakpoint
CREATE POLICY "webhook_deliveries_changed_by" ON "webhook_deliveries" AS PERMISSIVE FOR UPDATE TO "dia_ban_app" USING ("webhook_deliveries"."lane" = (select current_setting('app.lane', true))
    and "webhook_deliveries"."account" = (select current_setting('app.name', true))) WITH CHECK ("webhook_deliveries"."lane" = (select current_setting('app.lane', true))
    and "webhook_deliveries"."account" = (select current_setting('app.name', true)));--> statement-breakpoint
CREATE POLICY "webhooks_seen_by" ON "webhooks" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING (true);--> statement-breakpoint
CREATE POLICY "webhooks_added_by" ON "webhooks" AS PERMISSIVE FOR INSERT TO "dia_ban_app" WITH CHECK ((select current_setting('app.role', true)) = 'administrator');--> statement-breakpoint
CREATE POLICY "webhooks_changed_by" ON "webhooks" AS PERMISSIVE FOR UPDATE TO "dia_ban_app" USING ((select current_setting('app.role', true)) = 'administrator') WITH CHECK ((select current_setting('app.role', true)) = 'administrator');--> statement-breakpoint
-- A reading belongs to whom its station belongs to, is in its unit of measure and no more open: its line in
-- the feed of changes would otherwise tell of a station to who may not see it, and anybody could raise
-- another unit's alarm. Only what requests write is held to it; a restore puts back what was written so.
create function record.reading_as_its_gauge() returns trigger
language plpgsql as $$
declare
  about record;
begin
  if current_user <> 'dia_ban_app' then
    return new;
  end if;
  select mark.rank, mark.open, gauge.owning_unit, gauge.unit_code, gauge.measure_unit into about
    from gauges gauge join markings mark on mark.code = gauge.marking
    where gauge.lane = new.lane and gauge.id = new.gauge_id;
  if not found then
    raise exception using errcode = 'check_violation', constraint = 'gauge_readings_gauge_known',
      message = 'there is no such station';
  end if;
  if new.unit_code is distinct from about.unit_code or new.owning_unit <> about.owning_unit then
    raise exception using errcode = 'check_violation', constraint = 'gauge_readings_of_its_gauge',
      message = 'a reading is of the unit, and belongs to whom its station does';
  end if;
  if new.measure_unit <> coalesce(about.measure_unit, new.measure_unit) then
    raise exception using errcode = 'check_violation', constraint = 'gauge_readings_measured_as_its_gauge',
      message = 'a reading is in the unit of measure of its station';
  end if;
  if not about.open and (select rank from markings where code = new.marking) < about.rank then
    raise exception using errcode = 'check_violation', constraint = 'gauge_readings_as_its_gauge',
      message = 'a reading is no more open than its station';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger d_as_its_gauge before insert on gauge_readings
  for each row execute function record.reading_as_its_gauge();
--> statement-breakpoint
-- What was read at a station is seen by who sees the station: one that is gone would take its readings along.
create function record.keep_read_gauge() returns trigger
language plpgsql as $$
begin
  if current_user = 'dia_ban_app' and exists (select from gauge_readings reading
      where reading.lane = old.lane and reading.gauge_id = old.id) then
    raise exception using errcode = 'check_violation', constraint = 'gauges_removed_unread',
      message = 'readings speak of this station; end it, and do not remove it';
  end if;
  return old;
end $$;
--> statement-breakpoint
create trigger b_keep_read before delete on gauges
  for each row execute function record.keep_read_gauge();
--> statement-breakpoint
-- Row security binds the owner too; as the functions below it comes to all of them.
do $$
begin
  alter table watches force row level security;
  alter table watch_alerts force row level security;
  execute format('create policy kept_by_functions on watches to %I using (true) with check (true)', current_user);
  execute format('create policy kept_by_functions on watch_alerts to %I using (true) with check (true)', current_user);
end $$;
--> statement-breakpoint
-- As on every layer: under the one lock of writers, and none once the exercise has ended.
create trigger a_begin_write before insert or update or delete on watches
  for each statement execute function record.begin_write();
--> statement-breakpoint
create trigger a_begin_write before insert or update or delete on watch_alerts
  for each statement execute function record.begin_write();
--> statement-breakpoint
-- Alerts are never taken back; only that they were acknowledged is written, by the function below.
create function record.refuse_unsaying() returns trigger
language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.acknowledged_at is not null
      or to_jsonb(new) - '{acknowledged_at,acknowledged_by,changed_at}'::text[]
        is distinct from to_jsonb(old) - '{acknowledged_at,acknowledged_by,changed_at}'::text[] then
    raise exception 'An alert stays as it was raised.' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger b_stays before update or delete on watch_alerts
  for each row execute function record.refuse_unsaying();
--> statement-breakpoint
-- The moment up to which the history is complete: stamps are in commit order under the lock of writers, so
-- that with the lock in hand nothing earlier is still to come.
create function record.evaluation_at() returns timestamptz
language sql security definer set search_path = public, pg_temp as $$
  select record.stamp_transaction()
$$;
--> statement-breakpoint
-- Who asks standing questions in which lane that has not ended. Names only: each question is evaluated as
-- whoever asks it, by the door.
create function record.watchers() returns table (account text, lane text)
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct w.account, w.lane from watches w join lanes l on l.id = w.lane
    where w.paused_at is null and l.ended_at is null order by 1, 2
$$;
--> statement-breakpoint
-- When each of these accounts was last told something by its alerts in one's lane: what wakes their screens.
create function record.bells(of_accounts text[]) returns table (account text, at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.account, max(a.changed_at) from watch_alerts a
    where a.account = any(of_accounts) and a.lane = current_setting('app.lane') group by a.account
$$;
--> statement-breakpoint
-- Notes that one's own alert was read, once.
create function record.acknowledge_alert(of_id text) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  stamp timestamptz := record.stamp_transaction();
begin
  update watch_alerts a set acknowledged_at = stamp, changed_at = stamp,
      acknowledged_by = current_setting('app.name')
    where a.lane = current_setting('app.lane') and a.account = current_setting('app.name')
      and a.id = of_id and a.acknowledged_at is null;
  return found;
end $$;
--> statement-breakpoint
revoke execute on function record.evaluation_at(), record.watchers(), record.bells(text[]),
  record.acknowledge_alert(text) from public;
--> statement-breakpoint
grant execute on function record.evaluation_at(), record.watchers(), record.bells(text[]),
  record.acknowledge_alert(text) to dia_ban_app;
--> statement-breakpoint
-- Row security binds the owner too; as the function below it sees whose deliveries are due.
do $$
begin
  alter table webhooks force row level security;
  alter table webhook_deliveries force row level security;
  execute format('create policy kept_by_functions on webhook_deliveries to %I using (true) with check (true)', current_user);
end $$;
--> statement-breakpoint
-- Whose alerts are to be sent now, and in which lane; of an exercise that has ended none. Names only: each is
-- sent as its owner, by the door.
create function record.deliveries_due() returns table (account text, lane text)
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct d.account, d.lane from webhook_deliveries d join lanes l on l.id = d.lane
    where d.next_at <= clock_timestamp() and l.ended_at is null order by 1, 2
$$;
--> statement-breakpoint
revoke execute on function record.deliveries_due() from public;
--> statement-breakpoint
grant execute on function record.deliveries_due() to dia_ban_app;
