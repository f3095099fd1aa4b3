CREATE TABLE "kept_answers" (
	"who" text NOT NULL,
	"key" text NOT NULL,
	"request" text NOT NULL,
	"status" smallint NOT NULL,
	"feature_id" text NOT NULL,
	"feature" text,
	"kept_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "kept_answers_who_key_pk" PRIMARY KEY("who","key")
);
--> statement-breakpoint
ALTER TABLE "kept_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "kept_answers_kept_at" ON "kept_answers" USING btree ("kept_at");--> statement-breakpoint
-- Row security binds the owner too; only the two functions below come to the table, as owner.
do $$
begin
  alter table kept_answers force row level security;
  execute format('create policy kept_by_functions on kept_answers to %I using (true) with check (true)', current_user);
end $$;
--> statement-breakpoint
-- What was answered under this key to who asks. Until the transaction ends nobody else asks for it: a
-- repetition that comes while the first is still at work waits, and then finds its answer.
create function record.kept_answer(of_key text) returns setof kept_answers
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  asker text := current_setting('app.name');
begin
  perform pg_advisory_xact_lock(4712, hashtext(asker || ' ' || of_key));
  return query select * from kept_answers a
    where a.who = asker and a.key = of_key and a.kept_at > clock_timestamp() - interval '1 day';
end $$;
--> statement-breakpoint
create function record.keep_answer(of_key text, of_request text, status int, of_feature text, feature text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from kept_answers a where a.kept_at <= clock_timestamp() - interval '1 day';
  insert into kept_answers (who, key, request, status, feature_id, feature)
    values (current_setting('app.name'), of_key, of_request, status, of_feature, feature);
end $$;
--> statement-breakpoint
revoke execute on function record.kept_answer(text), record.keep_answer(text, text, int, text, text) from public;
--> statement-breakpoint
grant execute on function record.kept_answer(text), record.keep_answer(text, text, int, text, text) to dia_ban_app;
