-- Each role says only what is its own to say: the one of requests nothing of accounts, the one of
-- accounts nothing else. Both may say that something was refused.
create or replace function record.log_event(kind text, collection text, feature_id text, marking text,
  owning_unit text, before jsonb, after jsonb) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  of_accounts constant text[] := array['signed_in', 'signed_out', 'account_added', 'account_changed',
    'account_closed', 'right_granted', 'right_taken', 'token_made', 'token_ended'];
  by_accounts constant boolean := coalesce(current_setting('role', true) = 'dia_ban_accounts', false);
begin
  if kind in ('begun', 'added', 'changed', 'removed') then
    raise exception 'Only a change itself is logged as %.', kind using errcode = '42501';
  end if;
  if kind <> 'refused' and by_accounts <> (kind = any (of_accounts)) then
    raise exception 'What is % is not for this role to say.', kind using errcode = '42501';
  end if;
  perform record.append_to_log(kind, collection, feature_id,
    coalesce(nullif(current_setting('app.lane', true), ''), 'live'), marking, owning_unit, before, after);
end $$;
--> statement-breakpoint
grant usage on schema record to dia_ban_accounts;
--> statement-breakpoint
grant execute on function record.log_event(text, text, text, text, text, jsonb, jsonb) to dia_ban_accounts;
