-- Until when the steps of a version are to be completed that went out urgently (紧急发布).
alter table item
    add column complete_by timestamptz,
    add check (complete_by is null or (visibility = 'PUBLIC' and step in ('SECTION', 'EDITING', 'CONFIDENTIALITY', 'REVIEW_ONE',
        'REVIEW_TWO', 'REVIEW_THREE')));

-- Every version that went out by one signature before the other steps, and what became of it.
create table urgent_publication (
    item bigint not null,
    version integer not null,
    round integer not null,
    fingerprint text not null,
    signing text not null default 'SIGNING' check (signing = 'SIGNING'),
    signer bigint not null,
    signer_name text not null,
    reason text not null check (reason <> ''),
    at timestamptz not null,
    complete_by timestamptz not null check (complete_by > at),
    completed_at timestamptz,
    primary key (item, version),
    unique (item, version, round, fingerprint),
    foreign key (item, version, round, signing, fingerprint) references approval
);
create index urgent_open on urgent_publication (complete_by, item) where completed_at is null;

create function keep_urgent() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.completed_at is not null or new.completed_at is null
        or (to_jsonb(new) - 'completed_at') <> (to_jsonb(old) - 'completed_at') then
        raise exception 'of an urgent publication only its completion is noted, once';
    end if;
    return new;
end
$$;
create trigger urgent_stays before update or delete on urgent_publication
    for each row execute function publishing.keep_urgent();

-- What goes out rests on the confidentiality review and the sign-off, or on an urgent publication of exactly this content.
alter table publication
    alter column confidentiality drop not null,
    add column urgent_round integer,
    add check ((confidentiality is null) = (urgent_round is not null)),
    add check (urgent_round is null or urgent_round = round),
    add foreign key (item, version, urgent_round, fingerprint)
        references urgent_publication (item, version, round, fingerprint);
