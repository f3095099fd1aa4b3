-- Outlines are stored as they are. Coordinates hardly compress, and PostgreSQL tried it each time a row was
-- written: two thirds of the time in which 3,321 outlines are copied for an exercise, while every other
-- writer waits. What is stored already stays as it is until it is written again.
create function record.store_shapes_uncompressed(of_table text) returns void
language plpgsql as $$
declare
  stored text;
begin
  for stored in
    select attrelid::regclass::text from pg_attribute
    where attrelid in (to_regclass(quote_ident(of_table)), to_regclass(quote_ident(of_table || '_history')))
      and attname = 'geom' and not attisdropped and attstorage <> 'e'
  loop
    execute format('alter table %s alter column geom set storage external', stored);
  end loop;
end $$;
