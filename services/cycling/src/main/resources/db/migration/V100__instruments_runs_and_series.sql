create table instrument_view (
    instrument_id            uuid primary key,
    maker                    text not null,
    model                    text not null,
    serial                   text not null,
    firmware                 text,
    time_zone                text not null,
    channels                 text[] not null,
    current_accuracy_percent double precision,
    voltage_accuracy_percent double precision,
    occurred_at              timestamptz not null,
    recorded_at              timestamptz not null,
    version                  bigint not null
);

-- What runs where. Whoever starts a run locks the channel's row, so that one run at a time is on it.
create table channel_view (
    instrument_id uuid not null,
    channel       text not null,
    run_id        uuid,
    primary key (instrument_id, channel)
);
create index channel_view_run on channel_view (run_id) where run_id is not null;

-- Cells that cell-build has told of.
create table known_cell (
    cell_id uuid primary key,
    label   text not null
);

create table run_view (
    run_id             uuid primary key,
    cell_id            uuid not null,
    cell_configuration text not null,
    polarity_reversed  boolean not null,
    instrument_id      uuid not null,
    channel            text not null,
    protocol           text,
    protocol_name      text,
    state              text not null,
    started_at         timestamptz not null,
    ended_at           timestamptz,
    recorded_at        timestamptz not null,
    recorded_by        text not null,
    version            bigint not null
);
create index run_view_order on run_view (recorded_at, run_id);
create index run_view_cell on run_view (cell_id, recorded_at, run_id);

-- A series as its facts leave it. extent: which records are there and which are missing, as JSON.
create table series_view (
    stream_id                 uuid primary key,
    run_id                    uuid not null,
    series_id                 text not null,
    opened_at                 timestamptz,
    anchor_kind               text,
    anchor_at                 timestamptz,
    anchor_uncertainty_second double precision,
    extent                    text not null,
    column_names              text[] not null,
    last_import_id            uuid,
    last_sequence             bigint not null
);
create index series_view_run on series_view (run_id);

-- Why records are missing, as it was said; whether they still are, the series' extent says.
create table missing_range (
    stream_id         uuid not null,
    sequence          bigint not null,
    run_id            uuid not null,
    from_record_index bigint not null,
    to_record_index   bigint not null,
    code              text not null,
    primary key (stream_id, sequence)
);
create index missing_range_run on missing_range (run_id);

-- Which files gave or confirmed records.
create table series_source (
    stream_id      uuid not null,
    import_id      uuid not null,
    run_id         uuid not null,
    file_sha256    text not null,
    file_name      text not null,
    reader         text not null,
    reader_version text not null,
    representation boolean not null,
    primary key (stream_id, import_id)
);
create index series_source_run on series_source (run_id);

-- Where records are: the event of the stream that holds them. The values stand in the event alone.
create table sample_block (
    stream_id          uuid not null,
    first_record_index bigint not null,
    record_count       integer not null,
    sequence           bigint not null,
    primary key (stream_id, first_record_index)
);

-- Batches that came before records they follow on, as they were sent, until those are there.
create table waiting_batch (
    waiting_id         bigserial primary key,
    stream_id          uuid not null,
    run_id             uuid not null,
    series_id          text not null,
    first_record_index bigint not null,
    record_count       integer not null,
    content_type       text not null,
    attributes         text not null,
    content            bytea not null,
    received_at        timestamptz not null default clock_timestamp()
);
create index waiting_batch_order on waiting_batch (stream_id, first_record_index, waiting_id);
create index waiting_batch_run on waiting_batch (run_id);
