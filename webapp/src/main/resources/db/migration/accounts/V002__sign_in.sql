create table accounts.session (
    id bigint generated always as identity primary key,
    account_id bigint not null references accounts.account (id),
    secret_hash bytea not null unique,
    began_at timestamptz not null,
    last_seen_at timestamptz not null,
    ends_at timestamptz not null,
    ended_at timestamptz,
    -- where a role asks for a second factor that the person has not set up yet
    lacks_factor boolean not null,
    address text not null,
    agent text not null
);
create index session_account on accounts.session (account_id);

-- tries that failed, by the hash of the name typed (known or not) and of the address they came from
create table accounts.attempt (
    kind text not null check (kind in ('NAME', 'ADDRESS')),
    key_hash bytea not null,
    failures integer not null,
    first_at timestamptz not null,
    primary key (kind, key_hash)
);
create index attempt_first on accounts.attempt (first_at);

create table accounts.authenticator (
    account_id bigint primary key references accounts.account (id),
    secret bytea not null,
    is_confirmed boolean not null,
    -- the last thirty seconds whose code was taken: no code is taken twice
    last_step bigint not null default 0
);

create table accounts.card_code (
    account_id bigint not null references accounts.account (id),
    code_hash bytea not null,
    used_at timestamptz,
    primary key (account_id, code_hash)
);

-- roles that may not work without a second factor
create table accounts.factor_rule (
    role text primary key
);
insert into accounts.factor_rule (role)
values ('SYSTEM_ADMINISTRATOR'), ('SECURITY_ADMINISTRATOR'), ('AUDIT_ADMINISTRATOR');

create table accounts.set_up_link (
    secret_hash bytea primary key,
    expires_at timestamptz not null,
    used_at timestamptz
);
