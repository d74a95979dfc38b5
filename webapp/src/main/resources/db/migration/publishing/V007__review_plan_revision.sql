-- Who changes the steps of a body says which revision they have read; a body that prescribes nothing stands at 0.
alter table review_plan add column revision bigint not null default 1 check (revision > 0);
