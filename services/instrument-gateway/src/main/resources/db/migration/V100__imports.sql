-- What cycling told of runs and instruments.
create table known_instrument (
    instrument_id uuid primary key,
    time_zone     text not null
);

create table known_run (
    run_id        uuid primary key,
    instrument_id uuid not null,
    started_at    timestamptz not null
);

-- Files that were brought for a run. The same bytes for the same run are one import.
create sequence place_in_line;

create table file_import (
    import_id      uuid primary key,
    run_id         uuid not null,
    file_sha256    text not null,
    file_bytes     bigint not null,
    file_name      text not null,
    actor          text not null,
    role           text not null,
    device         text not null,
    correlation_id text not null,
    recorded_at    timestamptz not null,
    state          text not null check (state in ('received', 'reading', 'publishing', 'done', 'refused')),
    place_in_line  bigint not null default nextval('place_in_line') unique,
    reading        integer not null default 1,
    read_again_by  text,
    reader_version text,
    rows_read      bigint not null default 0,
    rows_published bigint not null default 0,
    report         text,
    refusal        text,
    finished_at    timestamptz,
    claimed_by     text,
    claimed_until  timestamptz,
    unique (run_id, file_sha256)
);
create index file_import_waiting on file_import (run_id, place_in_line)
    where state in ('received', 'reading', 'publishing');

-- Who brought the file, each with the first time.
create table import_delivery (
    import_id    uuid not null references file_import,
    actor        text not null,
    role         text not null,
    device       text not null,
    file_name    text not null,
    delivered_at timestamptz not null,
    primary key (import_id, actor)
);

-- Which series a file that was read holds, in the order in which files joined their runs.
create table import_series (
    import_id   uuid primary key references file_import,
    accession   bigint generated always as identity unique,
    run_id      uuid not null,
    series_id   text not null,
    fingerprint text not null,
    began_on    date,
    records     bigint not null
);
create index import_series_of_run on import_series (run_id, series_id, records);
