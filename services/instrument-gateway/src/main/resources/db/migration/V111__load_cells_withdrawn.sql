-- Versions of load cells' columns that were taken back.
create table known_load_cells_withdrawn (
    instrument_id uuid not null,
    version       integer not null,
    primary key (instrument_id, version)
);
-- Whether the version that the file is being read by was taken back meanwhile.
alter table file_import add column load_cells_stale boolean not null default false;
create index file_import_load_cells on file_import (load_cells_version) where load_cells_version > 0;
