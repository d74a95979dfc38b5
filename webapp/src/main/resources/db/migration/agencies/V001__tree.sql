create sequence agencies.agency_id;

create table agencies.agency (
    id bigint primary key,
    version integer not null default 0,
    parent_id bigint references agencies.agency (id),
    -- the ids from the top of the tree down to this body: /1/17/203/
    path text not null,
    kind text not null,
    name text not null,
    short_name text not null,
    established_on date not null,
    abolished_on date,
    check (abolished_on is null or abolished_on >= established_on)
);
create index agency_parent on agencies.agency (parent_id);
create unique index agency_path on agencies.agency (path text_pattern_ops);

-- names over time: each counts from its first day until the next one's
create table agencies.agency_name (
    agency_id bigint not null references agencies.agency (id),
    valid_from date not null,
    name text not null,
    short_name text not null,
    primary key (agency_id, valid_from)
);

-- codes by year; several bodies of one place may bear the place's code
create table agencies.agency_code (
    agency_id bigint not null references agencies.agency (id),
    first_year integer not null,
    last_year integer,
    code text not null,
    primary key (agency_id, first_year),
    check (last_year is null or last_year >= first_year)
);
create index agency_code_code on agencies.agency_code (code);

-- what took a body's place when it was merged, split or abolished
create table agencies.succession (
    agency_id bigint not null references agencies.agency (id),
    successor_id bigint not null references agencies.agency (id),
    happened_on date not null,
    kind text not null check (kind in ('MERGED', 'SPLIT', 'ABOLISHED')),
    primary key (agency_id, successor_id)
);
