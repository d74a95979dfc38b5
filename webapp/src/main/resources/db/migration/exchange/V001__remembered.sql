-- Which column of a table was which, remembered for the next table with the same headings.
create table remembered (
    body bigint not null,
    purpose text not null,
    fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    fields text[] not null,
    columns integer[] not null,
    primary key (body, purpose, fingerprint),
    check (cardinality(fields) = cardinality(columns))
);
