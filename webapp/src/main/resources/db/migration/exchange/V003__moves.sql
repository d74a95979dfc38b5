-- A folder of items that is moved here with texts and files (搬迁).
create table move (
    id bigint generated always as identity primary key,
    body bigint not null,
    source text not null check (source <> ''),
    file_name text not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    done_by bigint not null,
    done_name text not null,
    done_at timestamptz not null
);
create index move_of_body on move (body, id);

-- Every line of its table and what became of it.
create table move_line (
    move bigint not null references move,
    position integer not null,
    sheet text not null,
    row integer not null,
    title text not null,
    number text not null,
    text text not null,
    day date,
    address text not null,
    state text not null check (state in ('NOT_TAKEN', 'WAITING', 'DRAFTED', 'SUBMITTED', 'STOPPED', 'REFUSED')),
    why text not null,
    item bigint unique,
    primary key (move, position),
    check (state not in ('DRAFTED', 'SUBMITTED', 'STOPPED') or item is not null),
    check (state = 'NOT_TAKEN' or day is not null)
);

-- The files of a line until its draft holds them.
create table move_file (
    move bigint not null,
    line integer not null,
    position integer not null,
    name text not null,
    content bytea not null,
    primary key (move, line, position),
    foreign key (move, line) references move_line (move, position)
);

-- What a line says is never changed; it only goes on.
create function keep_move_line() returns trigger language plpgsql as $$
begin
    if (to_jsonb(new) - '{state,why,item}'::text[]) <> (to_jsonb(old) - '{state,why,item}'::text[])
            or old.state not in ('WAITING', 'DRAFTED') or (old.item is not null and new.item is distinct from old.item) then
        raise exception 'a line of a move only goes on, and what it says is never changed';
    end if;
    return new;
end
$$;
create trigger move_kept before update or delete on move for each row execute function exchange.refuse();
create trigger move_line_kept before update on move_line for each row execute function exchange.keep_move_line();
create trigger move_line_stays before delete on move_line for each row execute function exchange.refuse();

-- With which value a line could not be placed, or what the thing is called that it is the same as.
alter table list_line add column about text not null default '';
