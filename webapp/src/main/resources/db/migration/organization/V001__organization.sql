-- A line of what a body says about itself: its guide, a system, a leader, a member of staff.
create table organization.entry (
    id bigint generated always as identity primary key,
    body bigint not null,
    section text not null,
    place integer not null,
    newest_version integer not null,
    current_version integer,
    removed_at timestamptz,
    removal_reason text,
    check (current_version <= newest_version),
    check ((removed_at is null) = (removal_reason is null))
);
create index entry_of_body on organization.entry (body, section, place, id);
create unique index one_guide on organization.entry (body) where section = 'GUIDE' and removed_at is null;

-- What it said in each version, who wrote it and who else agreed; what is public needs somebody else.
create table organization.version (
    entry_id bigint not null references organization.entry (id),
    version integer not null,
    state text not null check (state in ('PROPOSED', 'CURRENT', 'PAST', 'REFUSED')),
    needs_other boolean not null,
    written_by bigint not null,
    writer_name text not null,
    written_at timestamptz not null,
    decided_by bigint,
    decider_name text,
    decided_at timestamptz,
    opinion text not null default '',
    primary key (entry_id, version),
    check ((state = 'PROPOSED') = (decided_at is null)),
    check (not needs_other or state not in ('CURRENT', 'PAST') or decided_by <> written_by)
);
create index version_proposed on organization.version (entry_id) where state = 'PROPOSED';

create table organization.field_value (
    entry_id bigint not null,
    version integer not null,
    field text not null,
    value text not null,
    primary key (entry_id, version, field),
    foreign key (entry_id, version) references organization.version (entry_id, version)
);

create function organization.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'rows of %.% are only ever added', tg_table_schema, tg_table_name;
end
$$;
create trigger field_value_only_grows before update or delete on organization.field_value
    for each row execute function organization.refuse();
