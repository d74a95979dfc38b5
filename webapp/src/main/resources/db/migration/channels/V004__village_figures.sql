-- How often something was made public in a village on channels of one kind in a period, as its township was told (代录). A blank one was taken back.
create table village_figure (
    id bigint generated always as identity primary key,
    village bigint not null,
    entered_for bigint not null,
    kind text not null,
    first_day date not null,
    last_day date not null check (last_day >= first_day),
    number integer check (number >= 0),
    source text not null check (source <> ''),
    ledger_entry bigint not null,
    revision bigint not null check (revision >= 1),
    reason text not null,
    written_by bigint not null,
    writer_name text not null,
    written_at timestamptz not null,
    unique (village, kind, first_day, last_day)
);
create index village_figure_days on village_figure (village, last_day, first_day);
create trigger village_figure_kept after insert or update on village_figure for each row execute function channels.keep_past();
create trigger village_figure_stays before delete on village_figure for each row execute function channels.refuse();
