-- The scheme of markings a fresh install has. A mark is a label people choose; real state secrets
-- belong on an isolated network.
insert into markings (code, rank, title_vi, title_en, open) values
  ('cong_khai', 0, 'Công khai', 'Public', true),
  ('noi_bo', 10, 'Nội bộ', 'Internal', false),
  ('mat', 20, 'Mật', 'Confidential', false),
  ('toi_mat', 30, 'Tối mật', 'Secret', false),
  ('tuyet_mat', 40, 'Tuyệt mật', 'Top secret', false);
--> statement-breakpoint
insert into lanes (id, kind, title_vi, title_en) values ('live', 'live', 'Thực tế', 'Live');
--> statement-breakpoint
-- A direction of a crossing has one status at a time for people, and one for goods.
alter table crossing_statuses add constraint crossing_statuses_one_at_a_time
  exclude using gist (lane with =, crossing_id with =, direction with =, traffic with =,
    tstzrange(valid_from, valid_to) with &&);
