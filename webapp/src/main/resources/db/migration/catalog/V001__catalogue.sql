-- Editions of what a body adds to the catalogue it inherits; the standard catalogue is data of the program. Never changed.
create table edition (
    id bigint generated always as identity primary key,
    owner bigint not null check (owner > 0),
    number integer not null check (number >= 1),
    valid_from date not null,
    note text not null,
    made_by text not null,
    made_at timestamptz not null,
    unique (owner, number)
);

-- A body's own entries (目录项), and those that take the place of inherited ones.
create table entry (
    edition bigint not null references edition,
    code text not null,
    position integer not null,
    field text not null,
    first_matter text not null,
    second_matter text not null,
    content text not null,
    basis text not null,
    is_confirmed boolean not null,
    time_limit text not null,
    cadence text not null,
    serves text[] not null,
    asked_since date not null,
    responsible text not null,
    channels integer[] not null,
    audience text not null,
    manner text not null,
    levels text[] not null check (cardinality(levels) > 0),
    primary key (edition, code)
);

-- What does not apply (不涉及), with the statement that the public reads.
create table exclusion (
    edition bigint not null references edition,
    position integer not null,
    target text not null check (target in ('ENTRY', 'FIELD')),
    code text not null,
    statement text not null check (statement <> ''),
    primary key (edition, target, code)
);

-- That information under an entry was formed, changed or approved, from which its time runs.
create table occasion (
    body bigint not null,
    code text not null,
    happened_on date not null,
    what text not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    primary key (body, code, happened_on)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are never changed or removed', tg_table_name;
end
$$;
create trigger edition_stays before update or delete on edition for each row execute function refuse_change();
create trigger entry_stays before update or delete on entry for each row execute function refuse_change();
create trigger exclusion_stays before update or delete on exclusion for each row execute function refuse_change();
