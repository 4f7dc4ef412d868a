-- Which columns of an instrument's files are load cells, every version.
create table load_cell_mapping (
    instrument_id uuid not null,
    version       integer not null,
    columns       text not null,
    occurred_at   timestamptz not null,
    recorded_at   timestamptz not null,
    recorded_by   text not null,
    reason        text,
    primary key (instrument_id, version)
);
