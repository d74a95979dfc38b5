-- That exactly this content was screened, and nothing kept it back. What went out before there was screening stays as it is.
create table screened (
    item bigint not null,
    version integer not null,
    fingerprint text not null check (length(fingerprint) = 64),
    answered integer not null check (answered >= 0),
    at timestamptz not null,
    primary key (item, version, fingerprint),
    foreign key (item, version) references item_version
);
create trigger screened_stays before update or delete on screened for each row execute function publishing.refuse_change();
alter table publication add foreign key (item, version, fingerprint) references screened not valid;
