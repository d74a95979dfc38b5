-- A county is begun before its first body is made and finished after its last item: one that was broken off is made anew.
alter table demo.county add column is_finished boolean not null default false;
update demo.county set is_finished = true;
