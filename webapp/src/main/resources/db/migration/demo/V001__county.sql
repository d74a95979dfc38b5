-- That a demonstration county was made here, from what, and how far its clock was moved.
create table county (
    is_made boolean primary key default true check (is_made),
    seed bigint not null,
    size text not null,
    made_at timestamptz not null,
    moved_seconds bigint not null default 0
);
