-- The kind of what the public sees of an item stands beside its moment, so that lists of a kind are read in the order of an index.
alter table item add column public_kind text;
update item i set public_kind = v.kind from item_version v where v.item = i.id and v.number = i.public_version;

create function keep_public_kind() returns trigger language plpgsql as $$
begin
    new.public_kind := (select v.kind from publishing.item_version v
        where v.item = new.id and v.number = new.public_version);
    return new;
end
$$;
create trigger item_kind_kept before insert or update of public_version on item
    for each row execute function publishing.keep_public_kind();

create index item_public_kind on item (public_kind, published_at desc, id desc) where visibility = 'PUBLIC';
create index item_public_body_kind on item (body, public_kind, published_at desc, id desc) where visibility = 'PUBLIC';
