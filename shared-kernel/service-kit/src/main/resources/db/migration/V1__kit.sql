-- What every service's database has. Run by the owner of the schema; the service itself may do only what is granted.

create table event (
    global_index  bigserial primary key,
    event_id      varchar(255) not null unique,
    stream_id     varchar(255) not null,
    sequence      bigint not null,
    stream_type   varchar(255),
    recorded_at   varchar(255) not null,
    fact_type     varchar(255) not null,
    fact_revision varchar(255),
    payload       bytea not null,
    metadata      bytea,
    unique (stream_id, sequence)
);

create table snapshot (
    event_id      varchar(255) not null unique,
    stream_id     varchar(255) not null,
    sequence      bigint not null,
    stream_type   varchar(255) not null,
    recorded_at   varchar(255) not null,
    fact_type     varchar(255) not null,
    fact_revision varchar(255),
    payload       bytea not null,
    metadata      bytea,
    primary key (stream_id, sequence)
);

-- Events are never changed or deleted, not even by the owner by mistake.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are never changed or deleted', tg_table_name using errcode = 'insufficient_privilege';
end $$;

create trigger event_is_final before update or delete on event for each row execute function refuse_change();
create trigger event_stays before truncate on event for each statement execute function refuse_change();

-- The outbox: stored and not numbered, numbered, and how far it is sent.
create table outbox_pending (
    event_id     varchar(255) primary key,
    global_index bigint not null
);
create index outbox_pending_order on outbox_pending (global_index);

create table outbox_number (
    number       bigint primary key,
    event_id     varchar(255) not null unique,
    global_index bigint not null
);

create table outbox_claim (
    only_one    boolean primary key default true check (only_one),
    worker      varchar(255),
    epoch       bigint not null,
    renewed_at  timestamptz not null,
    sent_number bigint not null
);
insert into outbox_claim (worker, epoch, renewed_at, sent_number) values (null, 0, now(), 0);

create function event_awaits_number() returns trigger language plpgsql as $$
begin
    insert into outbox_pending (event_id, global_index) values (new.event_id, new.global_index);
    return null;
end $$;

create trigger event_to_outbox after insert on event for each row execute function event_awaits_number();

-- The inbox: which messages had their effect.
create table inbox (
    lane        varchar(100) not null,
    source      text not null,
    message_id  text not null,
    digest      bytea not null,
    received_at timestamptz not null default now(),
    primary key (lane, source, message_id)
);

-- Messages that were refused, until they stand on the rejected topic, and after.
create table rejection (
    rejection_id uuid primary key,
    lane         varchar(100) not null,
    topic        text not null,
    position     text not null,
    message_key  text,
    headers      bytea not null,
    content      bytea not null,
    code         text not null,
    reason       text not null,
    rejected_at  timestamptz not null default clock_timestamp(),
    sent_at      timestamptz,
    unique (lane, topic, position, code)
);
create index rejection_unsent on rejection (rejected_at) where sent_at is null;

-- Answers to requests with an Idempotency-Key.
create table idempotent_answer (
    scope       text not null,
    key         text not null,
    body_digest bytea not null,
    status      integer not null,
    headers     text not null,
    body        bytea,
    answered_at timestamptz not null default now(),
    primary key (scope, key)
);

-- Axon's tokens and dead letters of streaming projections.
create table token_entry (
    processor_name varchar(255) not null,
    segment        integer not null,
    owner          varchar(255),
    timestamp      varchar(255) not null,
    token          bytea,
    token_type     varchar(255),
    primary key (processor_name, segment)
);

create table dead_letter_entry (
    dead_letter_id       varchar(255) primary key,
    cause_message        varchar(1023),
    cause_type           varchar(255),
    diagnostics          bytea,
    enqueued_at          timestamptz not null,
    last_touched         timestamptz,
    aggregate_identifier varchar(255),
    event_identifier     varchar(255) not null,
    message_type         varchar(255) not null,
    meta_data            bytea,
    payload              bytea not null,
    payload_revision     varchar(255),
    payload_type         varchar(255) not null,
    sequence_number      bigint,
    time_stamp           varchar(255) not null,
    token                bytea,
    token_type           varchar(255),
    type                 varchar(255),
    processing_group     varchar(255) not null,
    processing_started   timestamptz,
    sequence_identifier  varchar(255) not null,
    sequence_index       bigint not null,
    unique (processing_group, sequence_identifier, sequence_index)
);

-- The service's own role: reads and appends events, and works on everything else. Later tables follow by default.
grant usage on schema public to ${app_role};
alter default privileges in schema public grant select, insert, update, delete on tables to ${app_role};
alter default privileges in schema public grant usage, select on sequences to ${app_role};
grant select, insert on event to ${app_role};
grant select, insert on outbox_number to ${app_role};
grant select, insert, delete on snapshot to ${app_role};
grant select, insert, delete on outbox_pending to ${app_role};
grant select, update on outbox_claim to ${app_role};
grant select, insert, delete on inbox to ${app_role};
grant select, insert, update on rejection to ${app_role};
grant select, insert, update, delete on idempotent_answer, token_entry, dead_letter_entry to ${app_role};
grant usage, select on all sequences in schema public to ${app_role};
