-- The role that accounts are kept under: it sees them and nothing else, and the role of requests sees
-- nothing of them. Like that one it cannot sign in to the database and owns nothing.
do $$
begin
  begin
    create role dia_ban_accounts nologin noinherit;
  exception when duplicate_object or unique_violation then
    -- Roles belong to the whole server: another database of it has made it, perhaps just now.
    null;
  end;
  if not (select rolsuper from pg_roles where rolname = current_user) then
    execute format('grant dia_ban_accounts to %I', current_user);
  end if;
end $$;
--> statement-breakpoint
-- Whoever remembers who a cookie or token belongs to, forgets it at once: also another process.
create function record.tell_accounts() returns trigger
language plpgsql as $$
begin
  perform pg_notify('accounts', '');
  return null;
end $$;
--> statement-breakpoint
-- Guards a table about accounts; run for each whenever migrations have run.
create function record.keep_accounts(of_table text) returns void
language plpgsql as $$
begin
  perform record.force_row_security(of_table);
  execute format('grant select, insert, update, delete on %I to dia_ban_accounts', of_table);
  if of_table in ('accounts', 'sessions', 'api_tokens') then
    execute format('create or replace trigger tell after update or delete on %I
      for each statement execute function record.tell_accounts()', of_table);
  end if;
end $$;
