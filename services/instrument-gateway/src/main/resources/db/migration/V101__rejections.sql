-- Messages of instruments that a service refused, as they stood on the rejected topic.
create table rejected_message (
    rejection_id uuid primary key,
    arrival      bigint generated always as identity unique,
    topic        text not null,
    message_key  text,
    message_id   text,
    headers      bytea not null,
    content      bytea not null,
    bytes        integer generated always as (octet_length(content)) stored,
    code         text not null,
    reason       text not null,
    retry_of     uuid,
    recorded_at  timestamptz not null,
    retries      integer not null default 0
);
create index rejected_message_of_key on rejected_message (message_key, arrival);

-- Who sent a rejected message again, and under which id it went.
create table rejection_retry (
    rejection_id uuid not null references rejected_message,
    retry        integer not null,
    message_id   text not null,
    actor        text not null,
    role         text not null,
    device       text not null,
    retried_at   timestamptz not null,
    primary key (rejection_id, retry)
);
