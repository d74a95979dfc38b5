create table accounts.account (
    id bigint generated always as identity primary key,
    version integer not null default 0,
    -- in one spelling: half-width, lower case
    account_name text not null unique,
    person_name text not null,
    password_hash text not null,
    opened_at timestamptz not null default now(),
    closed_on date
);

-- who holds a post, when, and as whose deputy; the body lives in another module's tables, 0 is the whole installation
create table accounts.holding (
    id bigint generated always as identity primary key,
    account_id bigint not null references accounts.account (id),
    role text not null,
    body_id bigint not null,
    from_on date not null,
    until_on date,
    is_deputy boolean not null default false,
    -- the roles held besides when this one was given
    combined_with text not null default '',
    recorded_at timestamptz not null default now(),
    check (until_on is null or until_on >= from_on)
);
create index holding_account on accounts.holding (account_id);
create index holding_body on accounts.holding (body_id, role);

create table accounts.token (
    id bigint generated always as identity primary key,
    account_id bigint not null references accounts.account (id),
    token_name text not null,
    token_hash bytea not null unique,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    last_used_at timestamptz,
    revoked_at timestamptz
);
create index token_account on accounts.token (account_id);
