-- A channel that was entered by mistake: it is in no register and takes no postings. Its row and its past stay.
alter table channel add column is_struck boolean not null default false;
create index channel_in_register on channel (kind, body, id) where not is_struck;
