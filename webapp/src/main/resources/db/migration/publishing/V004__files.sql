-- Which contents are named, for the sweep of files.
create index attachment_content on attachment (sha256);

-- Scans of signed forms (扫描件). They come after the opinion was recorded, whose row is never changed.
create table review_scan (
    review bigint not null references review,
    position integer not null check (position >= 1),
    name text not null,
    bytes bigint not null check (bytes > 0),
    sha256 text not null check (length(sha256) = 64),
    media_type text not null,
    added_by bigint not null,
    added_at timestamptz not null,
    primary key (review, position)
);
create index review_scan_content on review_scan (sha256);
create index review_scan_before on review (scan) where scan is not null;
create trigger review_scan_stays before update or delete on review_scan for each row execute function publishing.refuse_change();

-- What has gone out with a version is as little changed as the version itself.
create function keep_published_files() returns trigger language plpgsql as $$
declare
    touched publishing.attachment;
begin
    touched := case when tg_op = 'INSERT' then new else old end;
    if exists (select 1 from publishing.publication p where p.item = touched.item and p.version = touched.version) then
        raise exception 'version % of item % has gone out and its files are never changed', touched.version, touched.item;
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger attachment_stays before insert or update or delete on attachment
    for each row execute function publishing.keep_published_files();
