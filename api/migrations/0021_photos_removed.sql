ALTER TABLE "incident_entries" DROP CONSTRAINT "incident_entries_entry_allowed";--> statement-breakpoint
ALTER TABLE "incident_photos" ALTER COLUMN "bytes" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "incident_photos" ADD COLUMN "removal_entry_id" text;--> statement-breakpoint
ALTER TABLE "incident_entries" ADD CONSTRAINT "incident_entries_entry_allowed" CHECK ("incident_entries"."entry" in ('note', 'photo', 'photo_removed', 'state', 'assignment', 'figures', 'correction'));--> statement-breakpoint
ALTER TABLE "incident_photos" ADD CONSTRAINT "incident_photos_removed_with_an_entry" CHECK (("incident_photos"."bytes" is null) = ("incident_photos"."removal_entry_id" is not null));--> statement-breakpoint
CREATE POLICY "incident_photos_removed_by" ON "incident_photos" AS PERMISSIVE FOR UPDATE TO "dia_ban_app" USING ("incident_photos"."bytes" is not null and exists (select from incidents about
      where about.lane = "incident_photos"."lane" and about.id = "incident_photos"."incident_id" and (select current_setting('app.role', true)) in ('administrator', 'coordinator')
    and about.lane = (select current_setting('app.lane', true))
    and about.marking in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or about.owning_unit in (select unnest(string_to_array(current_setting('app.units', true), ',')))))) WITH CHECK ("incident_photos"."bytes" is null and exists (select from incident_entries entry
          where entry.lane = "incident_photos"."lane" and entry.id = "incident_photos"."removal_entry_id"
            and entry.incident_id = "incident_photos"."incident_id" and entry.entry = 'photo_removed'));