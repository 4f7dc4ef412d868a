-- Which facts are about what: a trail is these rows in order of recording.
create table trail_entry (
    records     text not null,   -- the kind of record, as in its path: cells, runs, …
    record_id   text not null,
    recorded_at timestamptz not null,
    service     text not null,
    number      bigint not null,
    primary key (records, record_id, recorded_at, service, number)
);
create index trail_entry_of_fact on trail_entry (service, number);

-- A run's cell and instrument, a setting's fixture: what happens to the one stands in the other's trail too.
create table belongs_to (
    records       text not null,
    record_id     text not null,
    owner_records text not null,
    owner_id      text not null,
    number        bigint not null,   -- of the fact that told it last
    primary key (records, record_id, owner_records, owner_id)
);

-- What people call a record, as it was last told.
create table record_name (
    records   text not null,
    record_id text not null,
    name      text not null,
    number    bigint not null,
    primary key (records, record_id)
);

-- Where recorded samples lie in their series; by cycling's number.
create table recorded_samples (
    number      bigint primary key,
    run_id      text not null,
    series_id   text not null,
    from_record bigint not null,
    to_record   bigint not null,
    import_id   text,
    file_sha256 text
);
create index recorded_samples_of_series on recorded_samples (run_id, series_id, from_record);
create index recorded_samples_of_import on recorded_samples (run_id, series_id, import_id, number);

-- Every telling of a cycle; by metrics' number. The newest is what counts.
create table told_cycle (
    number bigint primary key,
    run_id text not null,
    cycle  integer not null
);
create index told_cycle_of_run on told_cycle (run_id, cycle, number);
