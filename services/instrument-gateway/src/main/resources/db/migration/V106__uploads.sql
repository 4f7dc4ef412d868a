-- Files that arrive in pieces. The bytes lie in a file named by upload_id; only the first received_bytes of it count.
create table upload (
    upload_id      uuid primary key,
    actor          text not null,
    file_sha256    text not null,
    file_bytes     bigint not null,
    received_bytes bigint not null default 0,
    touched_at     timestamptz not null,
    unique (actor, file_sha256)
);
create index upload_by_age on upload (touched_at);
create index import_delivery_of_actor on import_delivery (actor);
