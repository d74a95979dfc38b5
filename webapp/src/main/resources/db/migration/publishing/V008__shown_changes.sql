-- How often what is seen of a body under the entries of the catalogue has changed: what was made of it stays good until then.
create table shown_change (
    body bigint primary key,
    changes bigint not null
) with (fillfactor = 50);

create function note_shown() returns trigger language plpgsql as $$
begin
    insert into publishing.shown_change as present (body, changes) values (coalesce(new.body, old.body), 1)
        on conflict (body) do update set changes = present.changes + 1;
    return null;
end
$$;
create trigger shown_noted after insert or update or delete on shown_entry
    for each row execute function publishing.note_shown();
