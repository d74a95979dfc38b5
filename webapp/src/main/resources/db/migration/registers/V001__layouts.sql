-- How a body wants one of its registers (台账): columns in its own order, and who stands on the paper.
create table layout (
    body bigint not null,
    register text not null,
    columns text[] not null check (cardinality(columns) >= 1),
    filled_by text not null,
    checked_by text not null,
    revision bigint not null check (revision >= 1),
    written_by bigint not null,
    writer_name text not null,
    written_at timestamptz not null,
    primary key (body, register)
);
