-- How accurate instruments' current is, every statement.
create table current_accuracy (
    instrument_id uuid not null,
    version       integer not null,
    gain_percent  double precision not null,
    offset_ampere double precision,
    basis         text not null,
    occurred_at   timestamptz not null,
    recorded_at   timestamptz not null,
    recorded_by   text not null,
    reason        text,
    primary key (instrument_id, version)
);
