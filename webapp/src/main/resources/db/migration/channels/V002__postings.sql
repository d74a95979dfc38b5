-- That a public item also went to a channel. A posting that was taken down there goes on counting; one that was struck out never counted.
create table posting (
    id bigint generated always as identity primary key,
    item bigint not null,
    version integer not null,
    body bigint not null,
    channel bigint not null references channel,
    public_since date not null,
    day date not null,
    address text not null,
    reads integer check (reads >= 0),
    note text not null,
    state text not null check (state in ('STANDING', 'TAKEN_DOWN', 'STRUCK')),
    is_gone boolean not null default false,
    ledger_entry bigint not null,
    revision bigint not null check (revision >= 1),
    reason text not null,
    written_by bigint not null,
    writer_name text not null,
    written_at timestamptz not null,
    check (day >= public_since)
);
create unique index posting_once on posting (item, channel) where state = 'STANDING';
create index posting_of_item on posting (item, id);
create index posting_counted on posting (body, day) where state <> 'STRUCK';
create index posting_of_channel on posting (channel, day) where state <> 'STRUCK';
create index posting_to_take_down on posting (body) where state = 'STANDING' and is_gone;

create trigger posting_kept after insert or update on posting for each row execute function channels.keep_past();
create trigger posting_stays before delete on posting for each row execute function channels.refuse();
