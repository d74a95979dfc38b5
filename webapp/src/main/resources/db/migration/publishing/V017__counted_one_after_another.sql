-- One change may move a body's counts more than once, as when an urgent item is returned and leaves the portal. Rows in the
-- order of their key are then not enough: whoever moves counts of a body first moves them alone until the change is kept.
create or replace function count_item() returns trigger language plpgsql as $$
declare
    moved bigint;
begin
    for moved in select distinct body from (values (old.body), (new.body)) as both_sides (body) where body is not null order by body
    loop
        perform pg_advisory_xact_lock(hashtext('publishing.item_count'), hashint8(moved));
    end loop;
    insert into publishing.item_count as present (body, step, visibility, items)
    select change.body, change.step, change.visibility, sum(change.by)
      from (select old.body, old.step, old.visibility, -1 where tg_op <> 'INSERT'
            union all
            select new.body, new.step, new.visibility, 1 where tg_op <> 'DELETE') as change (body, step, visibility, by)
     group by change.body, change.step, change.visibility having sum(change.by) <> 0
     order by change.body, change.step, change.visibility
        on conflict (body, step, visibility) do update set items = present.items + excluded.items;
    return null;
end
$$;
