-- The section that drafted looks at it first (科室审核), where a body asks for it; nowhere unless it does.
alter table review_plan add column has_section boolean not null default false;

alter table item drop constraint item_step_check;
alter table item add constraint item_step_check check (step in ('DRAFT', 'SECTION', 'EDITING', 'CONFIDENTIALITY',
    'REVIEW_ONE', 'REVIEW_TWO', 'REVIEW_THREE', 'SIGNING', 'APPROVED', 'PUBLISHED'));
