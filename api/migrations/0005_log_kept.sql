-- The log writes itself: what happens to a row in the transaction in which it happens, what the
-- program does by `record.log_event`. Each entry carries the hash of the one before, so that no entry
-- can be changed, taken out or put in between without all later ones telling.
--
-- Once in a transaction take the one lock of writers, then the stamp: later than every change and
-- every entry, whatever the clock of the machine does.
create function record.stamp_transaction() returns timestamptz
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  stamp text := current_setting('record.at', true);
begin
  if coalesce(stamp, '') = '' then
    perform pg_advisory_xact_lock(4711);
    stamp := greatest(clock_timestamp(),
      (select at from changes order by seq desc limit 1) + interval '1 microsecond',
      (select at from log_entries order by seq desc limit 1) + interval '1 microsecond')::text;
    perform set_config('record.at', stamp, true);
  end if;
  return stamp::timestamptz;
end $$;
--> statement-breakpoint
-- As before, but the stamp may have been taken by an entry of the log; hence the word to whoever
-- listens at every statement, which PostgreSQL passes on once.
create or replace function record.begin_write() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform record.stamp_transaction();
  perform pg_notify('changes', '');
  return null;
end $$;
--> statement-breakpoint
-- What the hash is made of: every column but the hash itself, as the text of a JSON list. Nothing in
-- it depends on a setting: moments as seconds since 1970 with six decimals, JSON in PostgreSQL's own
-- order of keys. The same list stands in api/log/verify_log.ts, which trusts no function in here.
create function record.hash_of(entry log_entries) returns text
language sql stable as $$
  select encode(sha256(convert_to(jsonb_build_array(entry.seq, extract(epoch from entry.at), entry.who,
    entry.role, entry.source_address, entry.kind, entry.collection, entry.feature_id, entry.lane,
    entry.marking, entry.owning_unit, entry.before, entry.after, entry.previous_hash)::text, 'UTF8')), 'hex')
$$;
--> statement-breakpoint
create function record.append_to_log(kind text, collection text, feature_id text, lane text,
  marking text, owning_unit text, before jsonb, after jsonb) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  stamp timestamptz := record.stamp_transaction();
  last record;
  entry log_entries;
begin
  select e.seq, e.hash into last from log_entries e order by e.seq desc limit 1;
  entry.seq := coalesce(last.seq, 0) + 1;
  entry.at := stamp;
  -- Without a name somebody went past the door: then the login is who it was.
  entry.who := coalesce(nullif(current_setting('app.name', true), ''), session_user);
  entry.role := nullif(current_setting('app.role', true), '');
  entry.source_address := nullif(current_setting('app.source', true), '');
  entry.kind := kind;
  entry.collection := collection;
  entry.feature_id := feature_id;
  entry.lane := lane;
  entry.marking := marking;
  entry.owning_unit := owning_unit;
  entry.before := before;
  entry.after := after;
  entry.previous_hash := coalesce(last.hash, repeat('0', 64));
  entry.hash := record.hash_of(entry);
  insert into log_entries select entry.*;
end $$;
--> statement-breakpoint
-- What the program says. Not of rows: those entries are the triggers' alone, or a change could be
-- made up.
create function record.log_event(kind text, collection text, feature_id text, marking text,
  owning_unit text, before jsonb, after jsonb) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if kind in ('begun', 'added', 'changed', 'removed') then
    raise exception 'Only a change itself is logged as %.', kind using errcode = '42501';
  end if;
  perform record.append_to_log(kind, collection, feature_id,
    coalesce(nullif(current_setting('app.lane', true), ''), 'live'), marking, owning_unit, before, after);
end $$;
--> statement-breakpoint
-- A small shape as it is; of a large one its hash, by which the version in the history table, or the
-- row itself, is known to be the one. Bound to PostGIS now, wherever that is installed.
-- Measured with EXPLAIN ANALYZE on two busy cores, as the share of d_log in the statement: 350 rows
-- inserted, 0.2 of 0.3 s on a server, 0.4 of 0.7 s embedded; 150 outlines of 10,000 points replaced,
-- 0.4 of 4.2 s and 1.2 of 4.5 s. An entry takes 1.5 KB with its indexes.
create function record.shape_in_log(shape geometry) returns jsonb
language sql immutable parallel safe
return case
  when shape is null then null
  when st_npoints(shape) <= 100 then st_asgeojson(shape, 9)::jsonb
  else jsonb_build_object('type', substr(st_geometrytype(shape), 4), 'points', st_npoints(shape),
    'sha256', encode(sha256(st_asbinary(shape)), 'hex'))
end;
--> statement-breakpoint
create function record.log_change() returns trigger
language plpgsql security definer set search_path = public, pg_temp set timezone = 'UTC' as $$
declare
  was jsonb;
  now_is jsonb;
  shape jsonb;
  owned jsonb;
begin
  -- The shape is put in by itself: the row as JSON would hold all of it.
  if tg_op <> 'INSERT' then
    shape := record.shape_in_log(old.geom);
    old.geom := null;
    was := to_jsonb(old) || jsonb_build_object('geom', shape);
  end if;
  if tg_op <> 'DELETE' then
    shape := record.shape_in_log(new.geom);
    new.geom := null;
    now_is := to_jsonb(new) || jsonb_build_object('geom', shape);
  end if;
  owned := coalesce(now_is, was);
  perform record.append_to_log(
    case tg_op when 'INSERT' then 'added' when 'UPDATE' then 'changed' else 'removed' end,
    tg_table_name, owned ->> 'id', owned ->> 'lane', owned ->> 'marking', owned ->> 'owning_unit',
    was, now_is);
  return null;
end $$;
--> statement-breakpoint
-- Attaches a layer's table to the log; run for every layer whenever migrations have run.
create function record.keep_log(of_table text) returns void
language plpgsql as $$
begin
  execute format('create or replace trigger d_log after insert or update or delete on %I
    for each row execute function record.log_change()', of_table);
end $$;
--> statement-breakpoint
create function record.refuse_rewriting() returns trigger
language plpgsql as $$
begin
  raise exception 'The log is never rewritten.' using errcode = '42501';
end $$;
--> statement-breakpoint
create trigger never_rewritten before update or delete or truncate on log_entries
  for each statement execute function record.refuse_rewriting();
--> statement-breakpoint
-- Always: also in a session that says it is a replica, in which other triggers rest.
alter table log_entries enable always trigger never_rewritten;
--> statement-breakpoint
-- Row security binds the owner too: as the functions above it adds and looks, and does no more.
do $$
begin
  alter table log_entries force row level security;
  execute format('create policy written_by_trigger on log_entries for insert to %I with check (true)', current_user);
  execute format('create policy read_by_owner on log_entries for select to %I using (true)', current_user);
end $$;
--> statement-breakpoint
revoke execute on function record.stamp_transaction(), record.append_to_log(text, text, text, text, text, text, jsonb, jsonb),
  record.log_event(text, text, text, text, text, jsonb, jsonb), record.log_change() from public;
--> statement-breakpoint
grant execute on function record.log_event(text, text, text, text, text, jsonb, jsonb) to dia_ban_app;
--> statement-breakpoint
-- The first entry, later than every change that was made before there was a log.
select record.append_to_log('begun', null, null, 'live', null, null, null, null);
