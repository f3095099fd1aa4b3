CREATE INDEX "incidents_history_valid_from" ON "incidents_history" USING btree ("valid_from");--> statement-breakpoint
CREATE INDEX "incidents_history_known_at" ON "incidents_history" USING btree ("known_at");--> statement-breakpoint
CREATE INDEX "incidents_valid_from" ON "incidents" USING btree ("valid_from");--> statement-breakpoint
CREATE INDEX "incidents_known_at" ON "incidents" USING btree ("known_at");