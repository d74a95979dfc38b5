-- Clean-up campaigns (清理) of normative documents: who started one, over whose documents, until when.
create table cleanup (
    id bigint generated always as identity primary key,
    body bigint not null,
    name text not null check (name <> ''),
    basis text not null,
    made_until date not null,
    due_on date not null,
    reaches_below boolean not null,
    opened_by bigint not null,
    opened_by_name text not null,
    opened_at timestamptz not null,
    closed_by bigint,
    closed_by_name text,
    closed_at timestamptz,
    announcement bigint references item,
    check ((closed_at is null) = (closed_by is null) and (closed_at is null) = (closed_by_name is null)),
    check (announcement is null or closed_at is not null)
);
create index cleanup_of_body on cleanup (body, id desc);

-- Every conclusion (清理结论) that was ever recorded. One that corrects another names it, so that none is corrected twice.
create table cleanup_conclusion (
    id bigint generated always as identity primary key,
    campaign bigint not null references cleanup,
    item bigint not null,
    version integer not null,
    responsible bigint not null,
    verdict text not null check (verdict in ('KEEP', 'AMEND', 'REPEAL', 'LAPSE')),
    holds_from date not null,
    valid_until date check (valid_until is null or (verdict = 'KEEP' and valid_until >= holds_from)),
    reason text not null check (reason <> ''),
    basis text not null,
    decided_by text not null check (decided_by <> ''),
    successor text not null check (successor = '' or verdict in ('AMEND', 'REPEAL')),
    corrects bigint unique references cleanup_conclusion,
    correction text not null check (correction = '' or corrects is not null),
    ledger_entry bigint not null,
    recorded_by bigint not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    foreign key (item, version) references publication (item, version)
);
create unique index cleanup_conclusion_first on cleanup_conclusion (campaign, item) where corrects is null;
create index cleanup_conclusion_of_campaign on cleanup_conclusion (campaign, item);
create index cleanup_conclusion_of_item on cleanup_conclusion (item);
create trigger conclusion_stays before update or delete on cleanup_conclusion
    for each row execute function publishing.refuse_change();

-- The conclusion that counts for a document, the last one of all campaigns, and how many there were: whoever keeps what a
-- document says sees by it that something else is to be said.
create table standing (
    item bigint primary key references item,
    conclusion bigint not null references cleanup_conclusion,
    number integer not null check (number >= 1)
);

create function keep_cleanup() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or (old.closed_at is not null and new.closed_at is distinct from old.closed_at)
        or (old.announcement is not null and new.announcement is distinct from old.announcement)
        or (to_jsonb(new) - array['closed_by', 'closed_by_name', 'closed_at', 'announcement'])
            <> (to_jsonb(old) - array['closed_by', 'closed_by_name', 'closed_at', 'announcement']) then
        raise exception 'of a clean-up only its end and its announcement are noted, once';
    end if;
    return new;
end
$$;
create trigger cleanup_stays before update or delete on cleanup for each row execute function publishing.keep_cleanup();

-- Versions of the few kinds that are looked up by their kind.
create index item_version_kind on item_version (kind, item, number) where kind <> 'notice';
