-- Long lists are read in the order of an index, and told how long they are without a look at each item.
create index item_changed on item (body, changed_at desc, id desc);

-- How many items of a body stand at a step and are seen so. The database itself keeps it with every change of an item.
create table item_count (
    body bigint not null,
    step text not null,
    visibility text not null,
    items bigint not null,
    primary key (body, step, visibility)
) with (fillfactor = 50);
insert into item_count (body, step, visibility, items)
select body, step, visibility, count(*) from item group by body, step, visibility;

-- Rows are taken in the order of their key, so that no two changes ever wait for each other.
create function count_item() returns trigger language plpgsql as $$
begin
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
create trigger item_counted after insert or delete or update of body, step, visibility on item
    for each row execute function publishing.count_item();
