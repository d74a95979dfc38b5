-- Every periodic assessment (定期评估审查) that was recorded: of what is withheld, and of what is public. One names the one before
-- it, so that two people never answer the same question without knowing of each other.
create table assessment (
    id bigint generated always as identity primary key,
    item bigint not null references item,
    version integer not null,
    attribute text not null check (attribute in ('PROACTIVE', 'ON_REQUEST', 'WITHHELD')),
    outcome text not null check (outcome in ('STAYS', 'DISCLOSE', 'REVISE', 'WITHDRAW')),
    reason text not null check (reason <> ''),
    decided_by text not null check (decided_by <> ''),
    follows bigint not null check (follows >= 0),
    recorded_by bigint not null,
    recorded_by_name text not null,
    at timestamptz not null,
    unique (item, follows),
    foreign key (item, version) references item_version,
    check (outcome = 'STAYS' or (attribute = 'PROACTIVE') = (outcome in ('REVISE', 'WITHDRAW')))
);
create index assessment_at on assessment (at);
create trigger assessment_stays before update or delete on assessment
    for each row execute function publishing.refuse_change();

-- When an item was assessed last stands beside it: what waits longest is found by an index.
alter table item add column assessed_at timestamptz;
create index item_withheld_assessed on item (body, greatest(changed_at, assessed_at), id)
    where visibility = 'NEVER' and step = 'APPROVED';
create index item_public_assessed on item (body, greatest(published_at, assessed_at), id) where visibility = 'PUBLIC';
