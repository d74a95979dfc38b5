-- An item counts on the day on which it first became public, whatever became of it later.
create index item_counted on item (body, first_published_at desc, id desc) where visibility <> 'NEVER';
