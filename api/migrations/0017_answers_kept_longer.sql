-- A device in the field may be away for days between a report that arrived and the answer it lost:
-- what was answered within a day only would let that report arrive twice.
create or replace function record.kept_answer(of_key text) returns setof kept_answers
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  asker text := current_setting('app.name');
  in_lane text := current_setting('app.lane');
begin
  perform pg_advisory_xact_lock(4712, hashtext(asker || ' ' || in_lane || ' ' || of_key));
  return query select * from kept_answers a
    where a.who = asker and a.lane = in_lane and a.key = of_key
      and a.kept_at > clock_timestamp() - interval '30 days';
end $$;
--> statement-breakpoint
create or replace function record.keep_answer(of_key text, of_request text, status int, of_feature text, feature text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from kept_answers a where a.kept_at <= clock_timestamp() - interval '30 days';
  insert into kept_answers (who, lane, key, request, status, feature_id, feature)
    values (current_setting('app.name'), current_setting('app.lane'), of_key, of_request, status, of_feature, feature);
end $$;
