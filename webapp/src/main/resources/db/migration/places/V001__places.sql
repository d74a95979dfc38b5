-- Where a body publishes from a day on; a newer row of the same day takes the place of an older one, and none is ever changed.
create table place (
    id bigint generated always as identity primary key,
    body bigint not null,
    from_day date not null,
    kind text not null check (kind in ('AS_ABOVE', 'OWN_PORTAL', 'PLATFORM', 'BOTH')),
    name text not null,
    home text not null,
    hosts text not null,
    takes_plain_text boolean not null,
    field_codes text[] not null,
    field_labels text[] not null,
    written_by bigint not null,
    writer_name text not null,
    written_at timestamptz not null,
    check (kind in ('AS_ABOVE', 'OWN_PORTAL') or (name <> '' and hosts <> '')),
    check (cardinality(field_codes) = cardinality(field_labels))
);
create index place_of_body on place (body, from_day desc, id desc);

-- A version of an item on its way to another platform.
create table delivery (
    id bigint generated always as identity primary key,
    item bigint not null,
    version integer not null check (version >= 1),
    body bigint not null,
    place bigint not null references place,
    ready_at timestamptz not null,
    state text not null check (state in ('WAITING', 'HANDED_OVER', 'PUBLIC', 'REPLACED', 'TAKEN_DOWN', 'DROPPED')),
    handed_over_on date,
    address text not null,
    public_on date,
    is_gone boolean not null default false,
    verdict text,
    compared_at timestamptz,
    revision bigint not null check (revision >= 1),
    reason text not null,
    written_by bigint not null,
    writer_name text not null,
    written_at timestamptz not null,
    check (state in ('WAITING', 'HANDED_OVER', 'DROPPED') or (address <> '' and public_on is not null))
);
create unique index delivery_once on delivery (item, version) where state <> 'DROPPED';
create index delivery_of_item on delivery (item, id desc);
create index delivery_waiting on delivery (body, ready_at, id) where state in ('WAITING', 'HANDED_OVER');
create index delivery_to_take_down on delivery (body, written_at, id) where state = 'PUBLIC' and is_gone;
create index delivery_differing on delivery (body, compared_at, id)
    where state = 'PUBLIC' and not is_gone and verdict in ('DIFFERS', 'NOT_FOUND');

-- A comparison of what is public with what was approved.
create table comparison (
    id bigint generated always as identity primary key,
    delivery bigint not null references delivery,
    fingerprint text not null,
    verdict text not null check (verdict in ('SAME', 'OTHER_SHAPE', 'DIFFERS', 'NOT_FOUND', 'UNREADABLE')),
    has_title boolean not null,
    paragraphs integer[] not null,
    approved text[] not null,
    shown text[] not null,
    missing_files text[] not null,
    written_by bigint not null,
    writer_name text not null,
    written_at timestamptz not null,
    check (cardinality(paragraphs) = cardinality(approved) and cardinality(approved) = cardinality(shown))
);
create index comparison_of_delivery on comparison (delivery, id desc);

-- Every state in which a delivery ever was. The database itself keeps it with every change.
create table past (
    id bigint not null,
    revision bigint not null,
    state jsonb not null,
    primary key (id, revision)
);
create function keep_past() returns trigger language plpgsql as $$
begin
    insert into places.past (id, revision, state) values (new.id, new.revision, to_jsonb(new));
    return null;
end
$$;
create function refuse() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are never removed, and what is past is never changed', tg_table_name;
end
$$;
create trigger place_stays before update or delete on place for each row execute function places.refuse();
create trigger comparison_stays before update or delete on comparison for each row execute function places.refuse();
create trigger delivery_kept after insert or update on delivery for each row execute function places.keep_past();
create trigger delivery_stays before delete on delivery for each row execute function places.refuse();
create trigger past_stays before update or delete on past for each row execute function places.refuse();
