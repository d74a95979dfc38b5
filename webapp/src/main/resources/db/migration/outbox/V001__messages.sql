-- what still has to be done after a business transaction
create table outbox.message (
    position bigint generated always as identity primary key,
    topic text not null,
    aggregate text not null,
    payload text not null,
    added_at timestamptz not null,
    due_at timestamptz not null,
    attempts integer not null default 0,
    state text not null default 'WAITING' check (state in ('WAITING', 'DONE', 'DEAD')),
    settled_at timestamptz,
    reason text not null default '',
    check ((state = 'WAITING') = (settled_at is null))
);
create index message_waiting on outbox.message (position) where state = 'WAITING';
create index message_in_order on outbox.message (aggregate, position) where state = 'WAITING';
create index message_dead on outbox.message (position) where state = 'DEAD';
create index message_done on outbox.message (settled_at) where state = 'DONE';
