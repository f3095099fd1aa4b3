CREATE UNLOGGED TABLE "incident_presence" (
	"lane" text NOT NULL,
	"incident_id" text NOT NULL,
	"account" text NOT NULL,
	"post" text NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "incident_presence_lane_incident_id_account_pk" PRIMARY KEY("lane","incident_id","account")
);
--> statement-breakpoint
ALTER TABLE "incident_presence" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "incidents_duplicate_of" ON "incidents" USING btree ("duplicate_of");--> statement-breakpoint
-- What a duplicate leads to is never a duplicate itself: it is the end of the way, as far as whoever
-- writes may see; and the way never comes back to where it began. Writers come one after the other
-- (record.begin_write), so that two who merge at once cannot make a ring between them.
create function record.lead_to_the_end() returns trigger
language plpgsql as $$
declare
  next_id text;
  passed text[] := '{}';
begin
  if new.duplicate_of is null or current_user <> 'dia_ban_app' then
    return new;
  end if;
  loop
    if new.duplicate_of = new.id or new.duplicate_of = any(passed) then
      raise exception using errcode = 'check_violation', constraint = 'incidents_duplicate_leads_back',
        message = 'the other incident is a duplicate of this one';
    end if;
    select other.duplicate_of into next_id from incidents other
      where other.lane = new.lane and other.id = new.duplicate_of;
    if not found then
      raise exception using errcode = 'check_violation', constraint = 'incidents_duplicate_known',
        message = 'there is no such incident';
    end if;
    exit when next_id is null;
    passed := passed || new.duplicate_of;
    new.duplicate_of := next_id;
  end loop;
  return new;
end $$;
--> statement-breakpoint
create trigger b_lead_to_the_end before insert or update of duplicate_of on incidents
  for each row execute function record.lead_to_the_end();
--> statement-breakpoint
-- Row security binds the owner too; only the functions below come to the table, as owner.
do $$
begin
  alter table incident_presence force row level security;
  execute format('create policy kept_by_functions on incident_presence to %I using (true) with check (true)',
    current_user);
end $$;
--> statement-breakpoint
-- Who has which incident of one's lane open. Whether one may see the incident is asked by whoever joins it.
create function record.present() returns table (incident_id text, post text)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.incident_id, p.post from incident_presence p
    where p.lane = current_setting('app.lane') and p.seen_at > clock_timestamp() - interval '30 seconds'
$$;
--> statement-breakpoint
-- Forgets whoever was not heard of for half a minute, and says so. Who wakes the feed of changes holds no
-- lock of writers for it.
create function record.forget_absent() returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from incident_presence where seen_at <= clock_timestamp() - interval '30 seconds';
  if found then
    perform pg_notify('changes', '');
  end if;
end $$;
--> statement-breakpoint
create function record.look_at(of_incident text, as_post text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  here record;
begin
  perform record.forget_absent();
  insert into incident_presence (lane, incident_id, account, post, seen_at)
    values (current_setting('app.lane'), of_incident, current_setting('app.name'), as_post, clock_timestamp())
    on conflict (lane, incident_id, account)
      do update set seen_at = excluded.seen_at, post = excluded.post
    returning (xmax = 0) as is_new into here;
  if here.is_new then
    perform pg_notify('changes', '');
  end if;
end $$;
--> statement-breakpoint
create function record.look_away(of_incident text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from incident_presence p where p.lane = current_setting('app.lane')
    and p.incident_id = of_incident and p.account = current_setting('app.name');
  if found then
    perform pg_notify('changes', '');
  end if;
end $$;
--> statement-breakpoint
revoke execute on function record.present(), record.forget_absent(), record.look_at(text, text), record.look_away(text) from public;
--> statement-breakpoint
grant execute on function record.present(), record.forget_absent(), record.look_at(text, text), record.look_away(text) to dia_ban_app;
