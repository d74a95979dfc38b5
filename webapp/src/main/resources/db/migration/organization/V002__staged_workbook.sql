-- a workbook that came back and was looked at, until it is taken over or another one comes
create table organization.staged (
    id bigint generated always as identity primary key,
    account bigint not null unique,
    workbook bytea not null,
    staged_at timestamptz not null default now()
);
