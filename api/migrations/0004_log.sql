CREATE TABLE "log_entries" (
	"seq" bigint PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"who" text NOT NULL,
	"role" text,
	"source_address" text,
	"kind" text NOT NULL,
	"collection" text,
	"feature_id" text,
	"lane" text NOT NULL,
	"marking" text,
	"owning_unit" text,
	"before" jsonb,
	"after" jsonb,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "log_entries_kind_allowed" CHECK ("log_entries"."kind" in ('begun', 'added', 'changed', 'removed', 'signed_in', 'signed_out', 'refused', 'loaded', 'imported', 'exported', 'account_added', 'account_changed', 'account_closed', 'right_granted', 'right_taken', 'token_made', 'token_ended', 'backed_up', 'restored')),
	CONSTRAINT "log_entries_before_is_object" CHECK (jsonb_typeof("log_entries"."before") = 'object'),
	CONSTRAINT "log_entries_after_is_object" CHECK (jsonb_typeof("log_entries"."after") = 'object')
);
--> statement-breakpoint
ALTER TABLE "log_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "log_entries_feature" ON "log_entries" USING btree ("collection","feature_id","seq");--> statement-breakpoint
CREATE INDEX "log_entries_who" ON "log_entries" USING btree ("who","seq");--> statement-breakpoint
CREATE INDEX "log_entries_kind" ON "log_entries" USING btree ("kind","seq");--> statement-breakpoint
CREATE INDEX "log_entries_at" ON "log_entries" USING btree ("at");--> statement-breakpoint
CREATE POLICY "log_entries_seen_by" ON "log_entries" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ((select current_setting('app.role', true)) = 'administrator'
    and (("log_entries"."marking" is null and "log_entries"."lane" = (select current_setting('app.lane', true))
        and ((select current_setting('app.units', true)) = '*'
          or "log_entries"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))
      or ("log_entries"."lane" = (select current_setting('app.lane', true)) and (
    "log_entries"."marking" in (select code from markings where open)
    or ("log_entries"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "log_entries"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))))))
    and (("log_entries"."before" ->> 'lane') is null or (("log_entries"."before" ->> 'lane') = (select current_setting('app.lane', true)) and (
    ("log_entries"."before" ->> 'marking') in (select code from markings where open)
    or (("log_entries"."before" ->> 'marking') in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or ("log_entries"."before" ->> 'owning_unit') in (select unnest(string_to_array(current_setting('app.units', true), ',')))))))));