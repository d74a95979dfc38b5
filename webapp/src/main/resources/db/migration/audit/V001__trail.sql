-- who did, read and downloaded what: rows are only ever added
create table audit.entry (
    position bigint generated always as identity primary key,
    recorded_at timestamptz not null,
    body bigint not null,
    account bigint not null,
    who text not null,
    address text not null,
    action text not null,
    subject_kind text not null,
    subject_id text not null,
    subject_version bigint not null,
    reason text not null,
    personal text not null
);
create index entry_of_body on audit.entry (body, position);
create index entry_of_subject on audit.entry (subject_kind, subject_id, position);
create index entry_of_account on audit.entry (account, position);

-- the rows that the sealer has not sealed yet
create table audit.pending (
    position bigint primary key
);

-- the chain of each body: a digest of the row, and a hash over it and all before it
create table audit.seal (
    body bigint not null,
    sequence bigint not null check (sequence > 0),
    position bigint not null unique,
    digest bytea not null,
    hash bytea not null,
    primary key (body, sequence)
);

-- the end of each body's chain, and how far it is anchored
create table audit.chain (
    body bigint primary key,
    sequence bigint not null,
    hash bytea not null,
    anchored_sequence bigint not null default 0,
    anchored_on date
);

-- the ends of chains of former days; the same lines stand in a file outside the database
create table audit.anchor (
    body bigint not null,
    sequence bigint not null,
    anchored_on date not null,
    hash bytea not null,
    primary key (body, sequence)
);

-- the keys of persons, wrapped by the master key; null once destroyed
create table audit.person_key (
    person text primary key,
    wrapped bytea,
    destroyed_at timestamptz,
    check ((wrapped is null) = (destroyed_at is not null))
);

create function audit.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'rows of %.% are only ever added', tg_table_schema, tg_table_name;
end
$$;
create trigger entry_only_grows before update or delete on audit.entry
    for each row execute function audit.refuse();
create trigger entry_never_empty before truncate on audit.entry
    for each statement execute function audit.refuse();
create trigger seal_only_grows before update or delete on audit.seal
    for each row execute function audit.refuse();
create trigger seal_never_empty before truncate on audit.seal
    for each statement execute function audit.refuse();
create trigger anchor_only_grows before update or delete on audit.anchor
    for each row execute function audit.refuse();
create trigger anchor_never_empty before truncate on audit.anchor
    for each statement execute function audit.refuse();
