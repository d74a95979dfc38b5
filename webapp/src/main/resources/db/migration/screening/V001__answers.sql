-- Why something that screening found may stand, said by a person for exactly that. What was found is not kept, only its key.
create table answer (
    id bigint generated always as identity primary key,
    subject_kind text not null,
    subject bigint not null,
    remark text not null check (length(remark) = 32),
    code text not null,
    part text not null,
    reason text not null check (length(btrim(reason)) > 0 and length(reason) <= 300),
    answered_by bigint not null,
    answered_by_name text not null,
    answered_at timestamptz not null
);
create index answer_of_subject on answer (subject_kind, subject, id);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are never changed or removed', tg_table_name;
end
$$;
create trigger answer_stays before update or delete on answer for each row execute function refuse_change();
