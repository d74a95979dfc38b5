-- The kind of an item and its elements: the values in the order of their codes, both with the version they belong to.
alter table item_version add column kind text not null default 'notice';
alter table item_version add column element_codes text[] not null default '{}';
alter table item_version add column element_values text[] not null default '{}';
alter table item_version add check (cardinality(element_codes) = cardinality(element_values));
