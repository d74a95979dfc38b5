-- A photo that shows what hung at a place on a day. One that was removed is named no more, so that the sweep of files takes it away.
create table photo (
    id bigint generated always as identity primary key,
    channel bigint not null references channel,
    day date not null,
    sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes bigint not null check (bytes > 0),
    revision bigint not null check (revision >= 1),
    reason text not null,
    written_by bigint not null,
    writer_name text not null,
    written_at timestamptz not null
);
create index photo_of_channel on photo (channel, day desc, id desc);
create index photo_content on photo (sha256);
create trigger photo_kept after insert or update on photo for each row execute function channels.keep_past();
create trigger photo_stays before delete on photo for each row execute function channels.refuse();
