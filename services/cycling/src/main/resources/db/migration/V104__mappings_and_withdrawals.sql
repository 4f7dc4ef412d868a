-- How instruments' text files are read, every version.
create table column_mapping (
    instrument_id uuid not null,
    name          text not null,
    version       integer not null,
    mapping       text not null,
    occurred_at   timestamptz not null,
    recorded_at   timestamptz not null,
    recorded_by   text not null,
    reason        text,
    primary key (instrument_id, name, version)
);

-- Series and spectra that were taken back with a file. A spectrum can be recorded again.
alter table series_view add column withdrawn boolean not null default false;
alter table spectrum_view add column withdrawn boolean not null default false;
create index series_source_import on series_source (import_id);
create index spectrum_source_import on spectrum_source (import_id);
