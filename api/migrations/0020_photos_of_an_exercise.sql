-- As on every layer: under the one lock of writers, and none once the exercise has ended.
create trigger a_begin_write before insert or update or delete on incident_photos
  for each statement execute function record.begin_write();
