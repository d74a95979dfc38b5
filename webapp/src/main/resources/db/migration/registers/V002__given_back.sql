-- A file of a register that was given back and waits until somebody takes it over; one for each account, body, register and whose rows.
create table given (
    id bigint generated always as identity primary key,
    account bigint not null,
    body bigint not null,
    register text not null,
    whose text not null,
    file_name text not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    content bytea not null,
    places text[] not null default '{}',
    choices text[] not null default '{}',
    unique (account, body, register, whose),
    check (cardinality(places) = cardinality(choices))
);

-- A file that was taken over; it can be undone, once, as a whole.
create table taking (
    id bigint generated always as identity primary key,
    body bigint not null,
    register text not null,
    whose text not null,
    file_name text not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    outcomes text[] not null,
    counts integer[] not null,
    done_by bigint not null,
    done_name text not null,
    done_at timestamptz not null,
    undone_by bigint,
    undone_name text,
    undone_at timestamptz,
    undone_reason text,
    check (cardinality(outcomes) = cardinality(counts)),
    check ((undone_at is null) = (undone_by is null) and (undone_at is null) = (undone_reason is null)
        and (undone_at is null) = (undone_name is null))
);
create index taking_of_register on taking (body, register, id);

-- Every row of it with what it came to: what the record said before and afterwards, by the keys of its columns.
create table taken_row (
    taking bigint not null references taking,
    position integer not null,
    sheet text not null,
    row integer not null,
    record text not null,
    name text not null,
    outcome text not null,
    why text not null,
    keys text[] not null,
    before text[] not null,
    after text[] not null,
    primary key (taking, position),
    check (cardinality(keys) = cardinality(before) and cardinality(keys) = cardinality(after))
);

create function refuse() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are never removed, and what they say is never changed', tg_table_name;
end
$$;
create function keep_taking() returns trigger language plpgsql as $$
begin
    if old.undone_at is not null or (to_jsonb(new) - '{undone_by,undone_name,undone_at,undone_reason}'::text[])
            <> (to_jsonb(old) - '{undone_by,undone_name,undone_at,undone_reason}'::text[]) then
        raise exception 'what was taken over is only ever undone, once';
    end if;
    return new;
end
$$;
create trigger taking_kept before update on taking for each row execute function registers.keep_taking();
create trigger taking_stays before delete on taking for each row execute function registers.refuse();
create trigger taken_row_stays before update or delete on taken_row for each row execute function registers.refuse();
