-- A channel of a body (渠道) as it stands in its register; a closed one stays for the counts of its time.
create table channel (
    id bigint generated always as identity primary key,
    body bigint not null,
    kind text not null,
    name text not null check (name <> ''),
    is_usual boolean not null,
    from_day date not null,
    until_day date,
    field_codes text[] not null,
    field_values text[] not null,
    revision bigint not null check (revision >= 1),
    reason text not null,
    written_by bigint not null,
    writer_name text not null,
    written_at timestamptz not null,
    check (until_day is null or until_day >= from_day),
    check (cardinality(field_codes) = cardinality(field_values))
);
create index channel_of_body on channel (body, id);

-- Every state in which a row ever was. The database itself keeps it with every change.
create table past (
    kind text not null,
    id bigint not null,
    revision bigint not null,
    state jsonb not null,
    primary key (kind, id, revision)
);

create function keep_past() returns trigger language plpgsql as $$
begin
    insert into channels.past (kind, id, revision, state) values (tg_table_name, new.id, new.revision, to_jsonb(new));
    return null;
end
$$;
create function refuse() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are never removed, and what is past is never changed', tg_table_name;
end
$$;
create trigger channel_kept after insert or update on channel for each row execute function channels.keep_past();
create trigger channel_stays before delete on channel for each row execute function channels.refuse();
create trigger past_stays before update or delete on past for each row execute function channels.refuse();
