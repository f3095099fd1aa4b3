ALTER TABLE "lanes" ADD COLUMN "play" jsonb;--> statement-breakpoint
-- How far an exercise is played, for whoever plays on. Under the lock of writers, so that no two programs
-- play the same event; nothing where it has ended.
create function record.take_play(of_id text) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not record.leads_exercises() then
    raise exception 'This role plays no exercise.' using errcode = '42501';
  end if;
  perform record.stamp_transaction();
  return (select play from lanes where id = of_id and ended_at is null);
end $$;
--> statement-breakpoint
create function record.keep_play(of_id text, of_play jsonb) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not record.leads_exercises() then
    raise exception 'This role plays no exercise.' using errcode = '42501';
  end if;
  perform record.stamp_transaction();
  update lanes set play = of_play where id = of_id and kind = 'exercise' and ended_at is null;
  perform pg_notify('changes', '');
end $$;
--> statement-breakpoint
revoke execute on function record.take_play(text), record.keep_play(text, jsonb) from public;
--> statement-breakpoint
grant execute on function record.take_play(text), record.keep_play(text, jsonb) to dia_ban_app;
