-- Contents of files, each once, by the SHA-256 under which it lies in the folder of contents.
create table content (
    sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes bigint not null check (bytes > 0),
    media_type text not null,
    warnings text[] not null,
    kept_at timestamptz not null
);

-- The words of a content for the index; in a table of its own, so that lists of files stay short.
create table content_text (
    sha256 text primary key references content on delete cascade,
    text text not null
);
