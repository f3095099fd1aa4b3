-- The ground every table stands on: PostGIS, the role requests work as, and the record that the
-- database itself keeps of every change (history, change feed, stamps in commit order).
create extension if not exists postgis;
--> statement-breakpoint
create extension if not exists btree_gist;
--> statement-breakpoint
do $$
begin
  begin
    create role dia_ban_app nologin noinherit;
  exception when duplicate_object or unique_violation then
    -- Roles belong to the whole server: another database of it has made it, perhaps just now.
    null;
  end;
  -- The login that migrates must be able to become the role; a superuser is anyway.
  if not (select rolsuper from pg_roles where rolname = current_user) then
    execute format('grant dia_ban_app to %I', current_user);
  end if;
end $$;
--> statement-breakpoint
create schema record;
--> statement-breakpoint
grant usage on schema record to dia_ban_app;
--> statement-breakpoint
-- Vietnamese text without its marks and in small letters, for search: "Hải Hoà" -> "hai hoa".
create function record.fold(written text) returns text
language sql immutable strict parallel safe as $$
  select translate(lower(normalize(written, nfc)),
    'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ',
    'aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyyd')
$$;
--> statement-breakpoint
-- Before a statement writes: once in a transaction take the one lock of writers, then the stamp.
-- The lock before any row lock puts stamps and numbers in commit order; a bare "after N" would miss
-- what commits late. Never now(): it is older than what the transaction waited for.
create function record.begin_write() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  last_at timestamptz;
begin
  if coalesce(current_setting('record.at', true), '') = '' then
    perform pg_advisory_xact_lock(4711);
    select at into last_at from changes order by seq desc limit 1;
    perform set_config('record.at',
      greatest(clock_timestamp(), last_at + interval '1 microsecond')::text, true);
    perform pg_notify('changes', '');
  end if;
  return null;
end $$;
--> statement-breakpoint
-- Before a row is written: the stamp. An update that changes nothing is no update, so that an
-- import run twice leaves no trace.
create function record.stamp() returns trigger
language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    new.known_at := old.known_at;
    if new is not distinct from old then
      return null;
    end if;
  end if;
  new.known_at := current_setting('record.at')::timestamptz;
  return new;
end $$;
--> statement-breakpoint
-- Attaches a layer's table to the record; run for every layer whenever migrations have run, so that
-- a new column is in the history from its first day.
create function record.keep_history(of_table text) returns void
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
        insert into %2$I (%3$s, known_until, ended_by) values (%4$s, at, tg_op);
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
--> statement-breakpoint
-- Row security binds the owner too. What the owner must do all the same (the triggers above write
-- history and changes as owner) is allowed by name.
create function record.force_row_security(of_table text) returns void
language plpgsql as $$
begin
  execute format('alter table %I enable row level security', of_table);
  execute format('alter table %I force row level security', of_table);
  if of_table = 'changes' or of_table like '%\_history' then
    execute format('drop policy if exists written_by_trigger on %I', of_table);
    execute format('create policy written_by_trigger on %I to %I using (true) with check (true)',
      of_table, current_user);
  end if;
end $$;
