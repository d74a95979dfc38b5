-- Where a version belongs: an entry of the catalogue with the edition in which its words stand, subject and genre.
alter table item_version
    add column entry_code text,
    add column entry_edition text,
    add column subject text not null default '',
    add column genre text not null default '',
    add check ((entry_code is null) = (entry_edition is null));

-- When anybody could see something under an entry: from a version's publication until the next one, or the withdrawal.
create table shown_entry (
    item bigint not null,
    version integer not null,
    body bigint not null,
    entry_code text not null,
    published_at timestamptz not null,
    ended_at timestamptz,
    primary key (item, version),
    foreign key (item, version) references publication,
    check (ended_at is null or ended_at >= published_at)
);
create index shown_entry_last on shown_entry (body, entry_code, published_at desc) include (ended_at);

-- Bodies of one place may bear the same code, so serial numbers belong to the code and not to the body: a number that was
-- given is never given again.
create table code_serial (
    code text not null,
    year integer not null,
    last bigint not null,
    primary key (code, year)
);
insert into code_serial (code, year, last)
select split_part(index_number, '/', 1),
       cast(substring(split_part(index_number, '/', 2) from '^[0-9]{4}') as integer),
       max(cast(substring(index_number from '-([0-9]+)$') as bigint))
  from item where index_number is not null
 group by 1, 2;
drop table index_serial;
