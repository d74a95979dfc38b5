-- locked: it cannot be signed in to until somebody unlocks it; its posts go on
alter table accounts.account add column locked_at timestamptz;

-- a link by which a person chooses a password, once
create table accounts.account_link (
    secret_hash bytea primary key,
    account_id bigint not null references accounts.account (id),
    expires_at timestamptz not null,
    used_at timestamptz
);
create index account_link_account on accounts.account_link (account_id);

-- who handed posts over to whom, and when the other one took note
create table accounts.hand_over (
    id bigint generated always as identity primary key,
    from_account bigint not null references accounts.account (id),
    to_account bigint not null references accounts.account (id),
    last_day date not null,
    posts text not null,
    received_at timestamptz,
    check (from_account <> to_account)
);
create index hand_over_to on accounts.hand_over (to_account) where received_at is null;
