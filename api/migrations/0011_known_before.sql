-- What was known before can be asked for now. The highest marking that a feature has had since decides
-- who sees it: one that is raised hides what was there before it too.
ALTER TABLE "border_crossings_history" ADD COLUMN "marking_since" text;--> statement-breakpoint
ALTER TABLE "border_line_history" ADD COLUMN "marking_since" text;--> statement-breakpoint
ALTER TABLE "border_markers_history" ADD COLUMN "marking_since" text;--> statement-breakpoint
ALTER TABLE "crossing_statuses_history" ADD COLUMN "marking_since" text;--> statement-breakpoint
ALTER TABLE "facilities_history" ADD COLUMN "marking_since" text;--> statement-breakpoint
ALTER TABLE "former_units_history" ADD COLUMN "marking_since" text;--> statement-breakpoint
ALTER TABLE "gauges_history" ADD COLUMN "marking_since" text;--> statement-breakpoint
ALTER TABLE "hazard_events_history" ADD COLUMN "marking_since" text;--> statement-breakpoint
ALTER TABLE "indicators_history" ADD COLUMN "marking_since" text;--> statement-breakpoint
ALTER TABLE "risk_zones_history" ADD COLUMN "marking_since" text;--> statement-breakpoint
ALTER TABLE "safe_area_clusters_history" ADD COLUMN "marking_since" text;--> statement-breakpoint
ALTER TABLE "twinned_communities_history" ADD COLUMN "marking_since" text;--> statement-breakpoint
ALTER TABLE "unit_lineage_history" ADD COLUMN "marking_since" text;--> statement-breakpoint
ALTER TABLE "units_history" ADD COLUMN "marking_since" text;--> statement-breakpoint
ALTER POLICY "border_crossings_history_seen_by" ON "border_crossings_history" TO dia_ban_app USING ("border_crossings_history"."lane" = (select current_setting('app.lane', true)) and (
    "border_crossings_history"."marking_since" in (select code from markings where open)
    or ("border_crossings_history"."marking_since" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "border_crossings_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
ALTER POLICY "border_line_history_seen_by" ON "border_line_history" TO dia_ban_app USING ("border_line_history"."lane" = (select current_setting('app.lane', true)) and (
    "border_line_history"."marking_since" in (select code from markings where open)
    or ("border_line_history"."marking_since" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "border_line_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
ALTER POLICY "border_markers_history_seen_by" ON "border_markers_history" TO dia_ban_app USING ("border_markers_history"."lane" = (select current_setting('app.lane', true)) and (
    "border_markers_history"."marking_since" in (select code from markings where open)
    or ("border_markers_history"."marking_since" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "border_markers_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
ALTER POLICY "crossing_statuses_history_seen_by" ON "crossing_statuses_history" TO dia_ban_app USING ("crossing_statuses_history"."lane" = (select current_setting('app.lane', true)) and (
    "crossing_statuses_history"."marking_since" in (select code from markings where open)
    or ("crossing_statuses_history"."marking_since" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "crossing_statuses_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
ALTER POLICY "facilities_history_seen_by" ON "facilities_history" TO dia_ban_app USING ("facilities_history"."lane" = (select current_setting('app.lane', true)) and (
    "facilities_history"."marking_since" in (select code from markings where open)
    or ("facilities_history"."marking_since" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "facilities_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
ALTER POLICY "former_units_history_seen_by" ON "former_units_history" TO dia_ban_app USING ("former_units_history"."lane" = (select current_setting('app.lane', true)) and (
    "former_units_history"."marking_since" in (select code from markings where open)
    or ("former_units_history"."marking_since" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "former_units_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
ALTER POLICY "gauges_history_seen_by" ON "gauges_history" TO dia_ban_app USING ("gauges_history"."lane" = (select current_setting('app.lane', true)) and (
    "gauges_history"."marking_since" in (select code from markings where open)
    or ("gauges_history"."marking_since" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "gauges_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
ALTER POLICY "hazard_events_history_seen_by" ON "hazard_events_history" TO dia_ban_app USING ("hazard_events_history"."lane" = (select current_setting('app.lane', true)) and (
    "hazard_events_history"."marking_since" in (select code from markings where open)
    or ("hazard_events_history"."marking_since" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "hazard_events_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
ALTER POLICY "indicators_history_seen_by" ON "indicators_history" TO dia_ban_app USING ("indicators_history"."lane" = (select current_setting('app.lane', true)) and (
    "indicators_history"."marking_since" in (select code from markings where open)
    or ("indicators_history"."marking_since" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "indicators_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
ALTER POLICY "risk_zones_history_seen_by" ON "risk_zones_history" TO dia_ban_app USING ("risk_zones_history"."lane" = (select current_setting('app.lane', true)) and (
    "risk_zones_history"."marking_since" in (select code from markings where open)
    or ("risk_zones_history"."marking_since" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "risk_zones_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
ALTER POLICY "safe_area_clusters_history_seen_by" ON "safe_area_clusters_history" TO dia_ban_app USING ("safe_area_clusters_history"."lane" = (select current_setting('app.lane', true)) and (
    "safe_area_clusters_history"."marking_since" in (select code from markings where open)
    or ("safe_area_clusters_history"."marking_since" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "safe_area_clusters_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
ALTER POLICY "twinned_communities_history_seen_by" ON "twinned_communities_history" TO dia_ban_app USING ("twinned_communities_history"."lane" = (select current_setting('app.lane', true)) and (
    "twinned_communities_history"."marking_since" in (select code from markings where open)
    or ("twinned_communities_history"."marking_since" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "twinned_communities_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
ALTER POLICY "unit_lineage_history_seen_by" ON "unit_lineage_history" TO dia_ban_app USING ("unit_lineage_history"."lane" = (select current_setting('app.lane', true)) and (
    "unit_lineage_history"."marking_since" in (select code from markings where open)
    or ("unit_lineage_history"."marking_since" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "unit_lineage_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
ALTER POLICY "units_history_seen_by" ON "units_history" TO dia_ban_app USING ("units_history"."lane" = (select current_setting('app.lane', true)) and (
    "units_history"."marking_since" in (select code from markings where open)
    or ("units_history"."marking_since" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "units_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));
--> statement-breakpoint
-- The owner reads what stands, which its own rules hide from it; attaching the layer forces them again.
alter table border_crossings no force row level security;
--> statement-breakpoint
update border_crossings_history before set marking_since = (
  select code from (
    select before.marking as code
    union all select marking from border_crossings_history later
      where later.id = before.id and later.lane = before.lane and later.known_until > before.known_until
    union all select marking from border_crossings stands where stands.id = before.id and stands.lane = before.lane
  ) since join markings using (code) order by rank desc limit 1);
--> statement-breakpoint
alter table border_crossings_history alter column marking_since set not null;
--> statement-breakpoint
alter table border_line no force row level security;
--> statement-breakpoint
update border_line_history before set marking_since = (
  select code from (
    select before.marking as code
    union all select marking from border_line_history later
      where later.id = before.id and later.lane = before.lane and later.known_until > before.known_until
    union all select marking from border_line stands where stands.id = before.id and stands.lane = before.lane
  ) since join markings using (code) order by rank desc limit 1);
--> statement-breakpoint
alter table border_line_history alter column marking_since set not null;
--> statement-breakpoint
alter table border_markers no force row level security;
--> statement-breakpoint
update border_markers_history before set marking_since = (
  select code from (
    select before.marking as code
    union all select marking from border_markers_history later
      where later.id = before.id and later.lane = before.lane and later.known_until > before.known_until
    union all select marking from border_markers stands where stands.id = before.id and stands.lane = before.lane
  ) since join markings using (code) order by rank desc limit 1);
--> statement-breakpoint
alter table border_markers_history alter column marking_since set not null;
--> statement-breakpoint
alter table crossing_statuses no force row level security;
--> statement-breakpoint
update crossing_statuses_history before set marking_since = (
  select code from (
    select before.marking as code
    union all select marking from crossing_statuses_history later
      where later.id = before.id and later.lane = before.lane and later.known_until > before.known_until
    union all select marking from crossing_statuses stands where stands.id = before.id and stands.lane = before.lane
  ) since join markings using (code) order by rank desc limit 1);
--> statement-breakpoint
alter table crossing_statuses_history alter column marking_since set not null;
--> statement-breakpoint
alter table facilities no force row level security;
--> statement-breakpoint
update facilities_history before set marking_since = (
  select code from (
    select before.marking as code
    union all select marking from facilities_history later
      where later.id = before.id and later.lane = before.lane and later.known_until > before.known_until
    union all select marking from facilities stands where stands.id = before.id and stands.lane = before.lane
  ) since join markings using (code) order by rank desc limit 1);
--> statement-breakpoint
alter table facilities_history alter column marking_since set not null;
--> statement-breakpoint
alter table former_units no force row level security;
--> statement-breakpoint
update former_units_history before set marking_since = (
  select code from (
    select before.marking as code
    union all select marking from former_units_history later
      where later.id = before.id and later.lane = before.lane and later.known_until > before.known_until
    union all select marking from former_units stands where stands.id = before.id and stands.lane = before.lane
  ) since join markings using (code) order by rank desc limit 1);
--> statement-breakpoint
alter table former_units_history alter column marking_since set not null;
--> statement-breakpoint
alter table gauges no force row level security;
--> statement-breakpoint
update gauges_history before set marking_since = (
  select code from (
    select before.marking as code
    union all select marking from gauges_history later
      where later.id = before.id and later.lane = before.lane and later.known_until > before.known_until
    union all select marking from gauges stands where stands.id = before.id and stands.lane = before.lane
  ) since join markings using (code) order by rank desc limit 1);
--> statement-breakpoint
alter table gauges_history alter column marking_since set not null;
--> statement-breakpoint
alter table hazard_events no force row level security;
--> statement-breakpoint
update hazard_events_history before set marking_since = (
  select code from (
    select before.marking as code
    union all select marking from hazard_events_history later
      where later.id = before.id and later.lane = before.lane and later.known_until > before.known_until
    union all select marking from hazard_events stands where stands.id = before.id and stands.lane = before.lane
  ) since join markings using (code) order by rank desc limit 1);
--> statement-breakpoint
alter table hazard_events_history alter column marking_since set not null;
--> statement-breakpoint
alter table indicators no force row level security;
--> statement-breakpoint
update indicators_history before set marking_since = (
  select code from (
    select before.marking as code
    union all select marking from indicators_history later
      where later.id = before.id and later.lane = before.lane and later.known_until > before.known_until
    union all select marking from indicators stands where stands.id = before.id and stands.lane = before.lane
  ) since join markings using (code) order by rank desc limit 1);
--> statement-breakpoint
alter table indicators_history alter column marking_since set not null;
--> statement-breakpoint
alter table risk_zones no force row level security;
--> statement-breakpoint
update risk_zones_history before set marking_since = (
  select code from (
    select before.marking as code
    union all select marking from risk_zones_history later
      where later.id = before.id and later.lane = before.lane and later.known_until > before.known_until
    union all select marking from risk_zones stands where stands.id = before.id and stands.lane = before.lane
  ) since join markings using (code) order by rank desc limit 1);
--> statement-breakpoint
alter table risk_zones_history alter column marking_since set not null;
--> statement-breakpoint
alter table safe_area_clusters no force row level security;
--> statement-breakpoint
update safe_area_clusters_history before set marking_since = (
  select code from (
    select before.marking as code
    union all select marking from safe_area_clusters_history later
      where later.id = before.id and later.lane = before.lane and later.known_until > before.known_until
    union all select marking from safe_area_clusters stands where stands.id = before.id and stands.lane = before.lane
  ) since join markings using (code) order by rank desc limit 1);
--> statement-breakpoint
alter table safe_area_clusters_history alter column marking_since set not null;
--> statement-breakpoint
alter table twinned_communities no force row level security;
--> statement-breakpoint
update twinned_communities_history before set marking_since = (
  select code from (
    select before.marking as code
    union all select marking from twinned_communities_history later
      where later.id = before.id and later.lane = before.lane and later.known_until > before.known_until
    union all select marking from twinned_communities stands where stands.id = before.id and stands.lane = before.lane
  ) since join markings using (code) order by rank desc limit 1);
--> statement-breakpoint
alter table twinned_communities_history alter column marking_since set not null;
--> statement-breakpoint
alter table unit_lineage no force row level security;
--> statement-breakpoint
update unit_lineage_history before set marking_since = (
  select code from (
    select before.marking as code
    union all select marking from unit_lineage_history later
      where later.id = before.id and later.lane = before.lane and later.known_until > before.known_until
    union all select marking from unit_lineage stands where stands.id = before.id and stands.lane = before.lane
  ) since join markings using (code) order by rank desc limit 1);
--> statement-breakpoint
alter table unit_lineage_history alter column marking_since set not null;
--> statement-breakpoint
alter table units no force row level security;
--> statement-breakpoint
update units_history before set marking_since = (
  select code from (
    select before.marking as code
    union all select marking from units_history later
      where later.id = before.id and later.lane = before.lane and later.known_until > before.known_until
    union all select marking from units stands where stands.id = before.id and stands.lane = before.lane
  ) since join markings using (code) order by rank desc limit 1);
--> statement-breakpoint
alter table units_history alter column marking_since set not null;
--> statement-breakpoint
-- As it was, and each closed version with its marking since; a marking that rises is told to all of them.
create or replace function record.keep_history(of_table text) returns void
language plpgsql as $$
declare
  history_table text := of_table || '_history';
  names text;
  old_values text;
begin
  select string_agg(quote_ident(attname), ', ' order by attnum),
         string_agg('old.' || quote_ident(attname), ', ' order by attnum)
    into names, old_values
    from pg_attribute
    where attrelid = quote_ident(of_table)::regclass and attnum > 0 and not attisdropped;

  -- After the row, not before: an INSERT … ON CONFLICT fires the before-triggers of both its halves.
  execute format($body$
    create or replace function record.%1$I() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $trigger$
    declare
      at timestamptz := current_setting('record.at')::timestamptz;
    begin
      -- Two changes in one transaction are one version.
      if tg_op <> 'INSERT' and old.known_at < at then
        insert into %2$I (%3$s, known_until, ended_by, marking_since)
          values (%4$s, at, tg_op, old.marking);
      end if;
      if tg_op = 'UPDATE' and new.marking <> old.marking then
        update %2$I set marking_since = new.marking
          where id = old.id and lane = old.lane
            and (select rank from markings where code = marking_since)
              < (select rank from markings where code = new.marking);
      end if;
      if tg_op = 'DELETE' then
        insert into changes (at, collection, feature_id, operation, lane, marking, owning_unit)
          values (at, %5$L, old.id, 'DELETE', old.lane, old.marking, old.owning_unit);
        return null;
      end if;
      if tg_op = 'UPDATE' and (old.id, old.lane, old.marking, old.owning_unit)
          is distinct from (new.id, new.lane, new.marking, new.owning_unit) then
        insert into changes (at, collection, feature_id, operation, lane, marking, owning_unit)
          values (at, %5$L, old.id, 'DELETE', old.lane, old.marking, old.owning_unit);
      end if;
      insert into changes (at, collection, feature_id, operation, lane, marking, owning_unit)
        values (at, %5$L, new.id, tg_op, new.lane, new.marking, new.owning_unit);
      return null;
    end $trigger$
  $body$, 'keep_' || of_table, history_table, names, old_values, of_table);

  execute format('create or replace trigger a_begin_write before insert or update or delete on %I
    for each statement execute function record.begin_write()', of_table);
  execute format('create or replace trigger b_stamp before insert or update on %I
    for each row execute function record.stamp()', of_table);
  execute format('create or replace trigger c_keep after insert or update or delete on %I
    for each row execute function record.%I()', of_table, 'keep_' || of_table);

  if not exists (select from pg_constraint where conname = of_table || '_lane_known') then
    execute format('alter table %I add constraint %I foreign key (lane) references lanes (id)',
      of_table, of_table || '_lane_known');
    execute format('alter table %I add constraint %I foreign key (marking) references markings (code)
      on update cascade', of_table, of_table || '_marking_known');
  end if;

  execute format('grant select, insert, update, delete on %I to dia_ban_app', of_table);
  execute format('grant select on %I to dia_ban_app', history_table);
  perform record.force_row_security(of_table);
  perform record.force_row_security(history_table);
end $$;
