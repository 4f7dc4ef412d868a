-- How accurate the current of instruments is, by the newest fact that says so; a registration is version 0.
create table heard_current_accuracy (
    instrument_id uuid primary key,
    place         bigint not null,
    version       integer not null,
    gain_percent  double precision not null,
    offset_ampere double precision
);

-- On which instrument a run went; of runs heard before this was kept, nothing is known.
alter table heard_run add column instrument_id uuid;
create index heard_run_by_instrument on heard_run (instrument_id);
