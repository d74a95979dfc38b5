-- below whom a body stood: each place counts from its first day until the next one's
create table agencies.placement (
    agency_id bigint not null references agencies.agency (id),
    valid_from date not null,
    parent_id bigint references agencies.agency (id),
    primary key (agency_id, valid_from)
);
create index placement_parent on agencies.placement (parent_id);
insert into agencies.placement (agency_id, valid_from, parent_id)
select id, established_on, parent_id from agencies.agency;

-- a body may bear a code of its place and one of its own
alter table agencies.agency_code add column kind text not null default 'DIVISION'
    check (kind in ('DIVISION', 'CREDIT'));
update agencies.agency_code set kind = 'CREDIT' where length(code) = 18;
alter table agencies.agency_code alter column kind drop default;
alter table agencies.agency_code drop constraint agency_code_pkey;
alter table agencies.agency_code add primary key (agency_id, kind, first_year);

create index succession_successor on agencies.succession (successor_id);
alter table agencies.succession add check (agency_id <> successor_id);

-- what was decided about a body, when it took effect, why and on which basis; rows are only ever added
create table agencies.event (
    id bigint generated always as identity primary key,
    agency_id bigint not null references agencies.agency (id),
    kind text not null
        check (kind in ('ESTABLISHED', 'RENAMED', 'MOVED', 'MERGED', 'SPLIT', 'ABOLISHED', 'RECODED')),
    happened_on date not null,
    said_before text not null,
    said_after text not null,
    reason text not null,
    basis text not null,
    account bigint not null,
    recorded_at timestamptz not null
);
create index event_of_body on agencies.event (agency_id, id);

create function agencies.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'rows of %.% are only ever added', tg_table_schema, tg_table_name;
end
$$;
create trigger event_only_grows before update or delete on agencies.event
    for each row execute function agencies.refuse();
create trigger name_only_grows before update or delete on agencies.agency_name
    for each row execute function agencies.refuse();
create trigger placement_only_grows before update or delete on agencies.placement
    for each row execute function agencies.refuse();
create trigger succession_only_grows before update or delete on agencies.succession
    for each row execute function agencies.refuse();
