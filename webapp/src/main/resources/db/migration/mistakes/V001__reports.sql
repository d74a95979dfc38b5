-- What a reader says is wrong in a public item (我要纠错). What they wrote and how they can be reached is readable only with the key of
-- its own that each report has; both are gone with that key.
create table report (
    id bigint generated always as identity primary key,
    item bigint not null,
    version integer not null check (version >= 1),
    title text not null,
    body bigint not null,
    kind text not null check (kind in ('WORDS', 'FIGURE', 'FILE', 'OUTDATED', 'PERSONAL', 'OTHER')),
    is_urgent boolean not null,
    code_hash bytea not null unique check (length(code_hash) = 32),
    person text not null unique,
    passage bytea,
    words bytea,
    contact bytea,
    received_at timestamptz not null,
    due_on date not null,
    standing text not null check (standing in ('RECEIVED', 'LOOKED_INTO', 'MENDED', 'NO_MISTAKE', 'NOT_OURS')),
    answer text not null,
    answered_at timestamptz,
    forgotten_at timestamptz,
    revision bigint not null check (revision >= 1),
    written_by bigint not null,
    writer_name text not null,
    written_at timestamptz not null,
    check ((standing in ('MENDED', 'NO_MISTAKE', 'NOT_OURS')) = (answered_at is not null)),
    check ((answered_at is null) = (answer = '')),
    check (forgotten_at is null or (passage is null and words is null and contact is null))
);
create index report_open on report (body, is_urgent desc, due_on, id) where answered_at is null;
create index report_answered on report (body, answered_at desc, id desc) where answered_at is not null;
create index report_of_item on report (item, id desc);
create index report_received on report (body, received_at, id);
create index report_to_forget on report (answered_at, id) where answered_at is not null and forgotten_at is null;

-- Every state in which a report ever was, without what the reader wrote.
create table past (
    id bigint not null,
    revision bigint not null,
    state jsonb not null,
    primary key (id, revision)
);
create function keep_past() returns trigger language plpgsql as $$
begin
    insert into mistakes.past (id, revision, state)
    values (new.id, new.revision, to_jsonb(new) - 'code_hash' - 'passage' - 'words' - 'contact');
    return null;
end
$$;
create function refuse() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are never removed, and what is past is never changed', tg_table_name;
end
$$;
create trigger report_kept after insert or update on report for each row execute function mistakes.keep_past();
create trigger report_stays before delete on report for each row execute function mistakes.refuse();
create trigger past_stays before update or delete on past for each row execute function mistakes.refuse();
