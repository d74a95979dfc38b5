-- What was never public, for the list of what a law wants public by a day.
create index item_pending on item (body, changed_at desc, id desc) where visibility = 'NEVER';
