-- which master key has wrapped the keys of persons: its id, never the key; one counts at a time
create table audit.master_key (
    id text primary key check (length(id) = 16),
    taken_at timestamptz not null,
    retired_at timestamptz
);
create unique index master_key_in_use on audit.master_key ((true)) where retired_at is null;
