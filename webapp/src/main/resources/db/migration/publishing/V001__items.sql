-- An item (信息) with where its newest version stands and what the public sees of it.
create table item (
    id bigint generated always as identity primary key,
    body bigint not null,
    version integer not null check (version >= 1),
    round integer not null check (round >= 0),
    step text not null check (step in ('DRAFT', 'EDITING', 'CONFIDENTIALITY', 'REVIEW_ONE', 'REVIEW_TWO', 'REVIEW_THREE',
        'SIGNING', 'APPROVED', 'PUBLISHED')),
    visibility text not null check (visibility in ('NEVER', 'PUBLIC', 'WITHDRAWN', 'ARCHIVED')),
    public_version integer,
    index_number text unique,
    first_published_at timestamptz,
    published_at timestamptz,
    withdrawn_at timestamptz,
    withdrawal_reason text,
    publish_at timestamptz,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    revision bigint not null,
    check (visibility = 'NEVER' or (public_version is not null and index_number is not null and published_at is not null)),
    check (visibility not in ('WITHDRAWN', 'ARCHIVED') or withdrawal_reason is not null)
);
create index item_public on item (body, published_at desc, id desc) where visibility = 'PUBLIC';
create index item_public_number on item (id) where visibility = 'PUBLIC';
create index item_newest on item (published_at desc, id desc) where visibility = 'PUBLIC';
create index item_open on item (body, step, changed_at desc, id desc);
create index item_due on item (publish_at) where step = 'APPROVED' and publish_at is not null;

-- What one version says. A version that has gone out is never changed again: a revision is a version of its own.
create table item_version (
    item bigint not null references item,
    number integer not null,
    title text not null,
    text text not null,
    attribute text not null check (attribute in ('PROACTIVE', 'ON_REQUEST', 'WITHHELD')),
    ground text not null,
    document_number text not null,
    written_on date,
    received_on date,
    keywords text not null,
    fingerprint text not null check (length(fingerprint) = 64),
    authors bigint[] not null,
    saved_at timestamptz not null,
    primary key (item, number)
);

create table attachment (
    item bigint not null,
    version integer not null,
    position integer not null,
    name text not null,
    bytes bigint not null check (bytes >= 0),
    sha256 text not null check (length(sha256) = 64),
    media_type text not null,
    primary key (item, version, position),
    foreign key (item, version) references item_version
);

-- Every opinion that was ever given, returns included.
create table review (
    id bigint generated always as identity primary key,
    item bigint not null,
    version integer not null,
    round integer not null,
    step text not null,
    is_approval boolean not null,
    fingerprint text not null,
    reviewer bigint not null,
    reviewer_name text not null,
    recorded_by bigint not null,
    opinion text not null,
    basis text not null,
    signed_on date,
    scan text,
    at timestamptz not null,
    foreign key (item, version) references item_version
);
create index review_of_item on review (item, version, id);

-- One row for each step that approved exactly one content in one round.
create table approval (
    item bigint not null,
    version integer not null,
    round integer not null,
    step text not null,
    fingerprint text not null,
    review bigint not null references review,
    primary key (item, version, round, step, fingerprint)
);

-- What went out. The keys to the two approvals no body can leave out make anything else impossible.
create table publication (
    item bigint not null,
    version integer not null,
    round integer not null,
    fingerprint text not null,
    confidentiality text not null default 'CONFIDENTIALITY' check (confidentiality = 'CONFIDENTIALITY'),
    signing text not null default 'SIGNING' check (signing = 'SIGNING'),
    published_at timestamptz not null,
    published_by bigint not null,
    primary key (item, version),
    foreign key (item, version) references item_version,
    foreign key (item, version, round, confidentiality, fingerprint) references approval,
    foreign key (item, version, round, signing, fingerprint) references approval
);
alter table item add foreign key (id, public_version) references publication (item, version);

-- Serial numbers of index numbers (索引号), one row for each body and year.
create table index_serial (
    body bigint not null,
    year integer not null,
    last bigint not null,
    primary key (body, year)
);

-- The steps between confidentiality review and sign-off that a body prescribes; none without a row.
create table review_plan (
    body bigint primary key,
    reviews text[] not null check (cardinality(reviews) <= 3)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are never changed or removed', tg_table_name;
end
$$;
create trigger review_stays before update or delete on review for each row execute function refuse_change();
create trigger approval_stays before update or delete on approval for each row execute function refuse_change();
create trigger publication_stays before update or delete on publication for each row execute function refuse_change();

create function keep_published() returns trigger language plpgsql as $$
begin
    if exists (select 1 from publishing.publication p where p.item = old.item and p.version = old.number) then
        raise exception 'version % of item % has gone out and is never changed', old.number, old.item;
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger version_stays before update or delete on item_version for each row execute function keep_published();

-- Requests that were carried out, by the key their sender gave them, so that the same one sent twice is done once.
create table request_key (
    account bigint not null,
    key text not null check (length(key) between 1 and 200),
    request text not null,
    item bigint not null references item,
    made_at timestamptz not null,
    primary key (account, key)
);
create index request_key_age on request_key (made_at);
