-- The portrait of a leader: the row counts from its version on until another takes its place; one without a hash takes it away.
create table organization.portrait (
    entry_id bigint not null,
    since integer not null,
    sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes bigint check (bytes > 0),
    primary key (entry_id, since),
    foreign key (entry_id, since) references organization.version (entry_id, version),
    check ((sha256 is null) = (bytes is null))
);
create index portrait_content on organization.portrait (sha256);
create trigger portrait_only_grows before update or delete on organization.portrait
    for each row execute function organization.refuse();
