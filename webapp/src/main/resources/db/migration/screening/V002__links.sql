-- What is known of addresses outside to which texts link, one row for each; in which text they stand is known by the text.
create table link (
    address text primary key check (length(address) <= 2100),
    host text not null,
    reason text not null default 'NOT_ASKED',
    status integer not null default 0 check (status >= 0),
    checked_at timestamptz,
    times_dead integer not null default 0 check (times_dead >= 0),
    -- when a text last linked to it, to the day
    wanted_at timestamptz not null,
    -- when it is to be asked
    next_at timestamptz not null,
    -- whoever asks it has until then
    claimed_until timestamptz
);
create index link_to_be_asked on link (next_at);
create index link_being_asked on link (host) where claimed_until is not null;
