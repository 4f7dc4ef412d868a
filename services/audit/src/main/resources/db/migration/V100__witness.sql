-- Every fact that a service published, once, by the service's own number. What was witnessed is never changed.
create table witnessed (
    service        text not null,
    number         bigint not null check (number > 0),
    event_id       text not null,
    fact_type      text not null,
    stream_type    text,
    stream_id      text not null,
    sequence       bigint not null,
    actor          text,
    role           text,
    device         text,
    reason         text,
    command        text,
    correlation_id text,
    causation_id   text,
    occurred_at    timestamptz not null,
    recorded_at    timestamptz not null,
    content_type   text not null,
    sha256         bytea not null check (length(sha256) = 32),  -- of the bytes as they were published
    data           bytea not null,                              -- those bytes, or only their head
    whole          boolean not null,
    witnessed_at   timestamptz not null default clock_timestamp(),
    primary key (service, number),
    unique (service, event_id)
);
create index witnessed_in_time on witnessed (recorded_at, service, number);
create index witnessed_of_actor on witnessed (actor, recorded_at, service, number);
create index witnessed_of_type on witnessed (fact_type, recorded_at, service, number);

create trigger witnessed_is_final before update or delete on witnessed for each row execute function refuse_change();
create trigger witnessed_stays before truncate on witnessed for each statement execute function refuse_change();
revoke update, delete on witnessed from ${app_role};

-- How far each service's numbers are known to be witnessed without a gap, and since when the next one is missing.
create table witness_mark (
    service       text primary key,
    contiguous    bigint not null,
    missing_since timestamptz
);
insert into witness_mark (service, contiguous)
values ('cell-build', 0), ('pressure', 0), ('cycling', 0), ('metrics', 0);

-- What must not be: a number that did not come, a fact told again otherwise. A gap's alarm is cleared when it is filled.
create table witness_alarm (
    service     text not null,
    code        text not null,
    about       text not null,
    number      bigint,
    sentence    text not null,
    seen_sha256 bytea,
    raised_at   timestamptz not null default clock_timestamp(),
    cleared_at  timestamptz,
    primary key (service, code, about)
);
