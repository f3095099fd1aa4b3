ALTER TABLE "log_entries" DROP CONSTRAINT "log_entries_kind_allowed";
--> statement-breakpoint
ALTER TABLE "kept_answers" DROP CONSTRAINT "kept_answers_who_key_pk";
--> statement-breakpoint
ALTER TABLE "kept_answers" ADD COLUMN "lane" text DEFAULT 'live' NOT NULL;
--> statement-breakpoint
ALTER TABLE "kept_answers" ADD CONSTRAINT "kept_answers_who_lane_key_pk" PRIMARY KEY("who","lane","key");
--> statement-breakpoint
ALTER TABLE "lanes" ADD COLUMN "made_at" timestamp with time zone DEFAULT now() NOT NULL;
--> statement-breakpoint
ALTER TABLE "lanes" ADD COLUMN "made_by" text;
--> statement-breakpoint
ALTER TABLE "lanes" ADD CONSTRAINT "lanes_ends_after_it_begins" CHECK ("lanes"."ended_at" >= "lanes"."made_at");
--> statement-breakpoint
ALTER TABLE "lanes" ADD CONSTRAINT "lanes_live_never_ends" CHECK ("lanes"."kind" <> 'live' or "lanes"."ended_at" is null);
--> statement-breakpoint
ALTER TABLE "log_entries" ADD CONSTRAINT "log_entries_kind_allowed" CHECK ("log_entries"."kind" in ('begun', 'added', 'changed', 'removed', 'signed_in', 'signed_out', 'refused', 'loaded', 'imported', 'exported', 'account_added', 'account_changed', 'account_closed', 'right_granted', 'right_taken', 'token_made', 'token_ended', 'exercise_made', 'exercise_begun', 'exercise_ended', 'backed_up', 'restored'));
--> statement-breakpoint
-- A key is one's own in each lane.
create or replace function record.kept_answer(of_key text) returns setof kept_answers
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  asker text := current_setting('app.name');
  in_lane text := current_setting('app.lane');
begin
  perform pg_advisory_xact_lock(4712, hashtext(asker || ' ' || in_lane || ' ' || of_key));
  return query select * from kept_answers a
    where a.who = asker and a.lane = in_lane and a.key = of_key
      and a.kept_at > clock_timestamp() - interval '1 day';
end $$;
--> statement-breakpoint
create or replace function record.keep_answer(of_key text, of_request text, status int, of_feature text, feature text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from kept_answers a where a.kept_at <= clock_timestamp() - interval '1 day';
  insert into kept_answers (who, lane, key, request, status, feature_id, feature)
    values (current_setting('app.name'), current_setting('app.lane'), of_key, of_request, status, of_feature, feature);
end $$;
--> statement-breakpoint
-- As before; and what has ended is written by no request any more. Asked after the one lock of writers is
-- taken, and so of lanes as whoever ended one has left them: nothing slips in behind the end.
create or replace function record.begin_write() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform record.stamp_transaction();
  if current_setting('role', true) = 'dia_ban_app' and exists (select from lanes
      where id = current_setting('app.lane', true) and ended_at is not null) then
    raise exception using errcode = 'check_violation', constraint = 'lanes_ended',
      message = 'an exercise that has ended is kept as it is';
  end if;
  perform pg_notify('changes', '');
  return null;
end $$;
--> statement-breakpoint
-- As before; but what an exercise begins with is one entry, "exercise_made", and not one for each row. Only make_exercise adds a lane, so that nobody else can write unlogged by this.
create or replace function record.log_change() returns trigger
language plpgsql security definer set search_path = public, pg_temp set timezone = 'UTC' as $$
declare
  was jsonb;
  now_is jsonb;
  shape jsonb;
  owned jsonb;
begin
  if tg_op = 'INSERT' and new.lane <> 'live' and exists (select from lanes l
      where l.id = new.lane and l.xmin = pg_current_xact_id()::xid) then
    return null;
  end if;
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
-- Row security binds the owner too. To copy the live lane it may read that, and write into the one it is
-- making; no request works as the owner, but through make_exercise below.
create function record.let_copy(of_table text) returns void
language plpgsql as $$
begin
  execute format('drop policy if exists read_to_copy on %I', of_table);
  execute format('create policy read_to_copy on %I for select to %I
    using (lane = ''live'' and (select coalesce(current_setting(''record.copying'', true), '''')) <> '''')',
    of_table, current_user);
  execute format('drop policy if exists written_as_copy on %I', of_table);
  execute format('create policy written_as_copy on %I for insert to %I
    with check (lane <> ''live'' and lane = (select current_setting(''record.copying'', true)))',
    of_table, current_user);
end $$;
--> statement-breakpoint
create function record.leads_exercises() returns boolean
language sql stable
return coalesce(current_setting('app.role', true) in ('administrator', 'coordinator', 'planner'), false);
--> statement-breakpoint
-- A lane with a copy of what stands in the live one, each row under its own marking and owner: a closed
-- world, in which everybody sees what they see in the live one. One statement a layer; no history comes
-- along, since for the exercise it all begins now. Nobody is told how many rows that were.
create function record.make_exercise(of_id text, vi text, en text, by_post text, layers text[])
returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  layer text;
  names text;
begin
  if not record.leads_exercises() then
    raise exception 'This role makes no exercise.' using errcode = '42501';
  end if;
  perform record.stamp_transaction();
  insert into lanes (id, kind, title_vi, title_en, made_at, made_by)
    values (of_id, 'exercise', vi, en, clock_timestamp(), by_post);
  perform set_config('record.copying', of_id, true);
  foreach layer in array layers loop
    select string_agg(quote_ident(attname), ', ' order by attnum) into names from pg_attribute
      where attrelid = quote_ident(layer)::regclass and attnum > 0 and not attisdropped
        and attgenerated = '' and attname <> 'lane';
    execute format('insert into %1$I (lane, %2$s) select %3$L, %2$s from %1$I where lane = ''live''',
      layer, names, of_id);
  end loop;
  perform set_config('record.copying', '', true);
end $$;
--> statement-breakpoint
-- Begins or ends an exercise, once each. Under the lock of writers, so that every row of it was written
-- before its end.
create function record.move_exercise(of_id text, to_state text) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  moved int;
begin
  if not record.leads_exercises() then
    raise exception 'This role leads no exercise.' using errcode = '42501';
  end if;
  perform record.stamp_transaction();
  if to_state = 'running' then
    update lanes set began_at = clock_timestamp()
      where id = of_id and kind = 'exercise' and began_at is null and ended_at is null;
  elsif to_state = 'ended' then
    update lanes set ended_at = clock_timestamp()
      where id = of_id and kind = 'exercise' and ended_at is null;
  else
    raise exception 'An exercise begins or ends.' using errcode = '22023';
  end if;
  get diagnostics moved = row_count;
  perform pg_notify('changes', '');
  return moved = 1;
end $$;
--> statement-breakpoint
revoke execute on function record.let_copy(text),
  record.make_exercise(text, text, text, text, text[]), record.move_exercise(text, text) from public;
--> statement-breakpoint
grant execute on function record.make_exercise(text, text, text, text, text[]),
  record.move_exercise(text, text) to dia_ban_app;
