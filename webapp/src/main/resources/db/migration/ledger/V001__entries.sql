-- what counts: dated events of a duty, only ever added; a correction is another entry
create table ledger.entry (
    id bigint generated always as identity primary key,
    recorded_at timestamptz not null,
    body bigint not null,
    kind text not null,
    subject_kind text not null,
    subject_id text not null,
    subject_version bigint not null,
    covers_from date not null,
    occurred_on date not null,
    measures jsonb not null,
    classification jsonb not null,
    grain text not null check (grain in ('RECORD', 'TALLY', 'PERIOD_ENTRY', 'TYPED')),
    corrects bigint references ledger.entry (id),
    check (covers_from <= occurred_on),
    check (corrects is not null or measures <> '{}')
);
create index entry_counted on ledger.entry (body, kind, occurred_on, covers_from);
create index entry_of_subject on ledger.entry (subject_kind, subject_id);
-- an entry is corrected once: who corrects again, corrects the correction
create unique index entry_corrected_once on ledger.entry (corrects);
-- one figure typed by hand for one place and period: who types again, corrects it
create unique index entry_typed_once on ledger.entry (body, kind, covers_from, occurred_on, classification)
    where grain = 'TYPED' and corrects is null;

create function ledger.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'rows of %.% are only ever added', tg_table_schema, tg_table_name;
end
$$;
create trigger entry_only_grows before update or delete on ledger.entry
    for each row execute function ledger.refuse();
create trigger entry_never_empty before truncate on ledger.entry
    for each statement execute function ledger.refuse();
