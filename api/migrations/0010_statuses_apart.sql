-- One status at a time among those that whoever writes can see: a rule over all of them would tell, by
-- its refusal, that there is one of a higher mark or of another unit.
alter table crossing_statuses drop constraint crossing_statuses_one_at_a_time;
--> statement-breakpoint
alter table crossing_statuses add constraint crossing_statuses_one_at_a_time
  exclude using gist (lane with =, crossing_id with =, direction with =, traffic with =,
    marking with =, (coalesce(unit_code, '')) with =, tstzrange(valid_from, valid_to) with &&);
