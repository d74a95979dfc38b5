-- Public versions in which the last sweep found something that nobody has answered for; what was found is not kept, only its kinds.
create table swept (
    item bigint primary key references item,
    version integer not null,
    codes text[] not null check (cardinality(codes) > 0),
    at timestamptz not null
);
