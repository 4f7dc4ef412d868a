-- Which columns of instruments' files are load cells, as cycling told of it: every version.
create table known_load_cells (
    instrument_id uuid not null,
    version       integer not null,
    columns       text not null,
    primary key (instrument_id, version)
);
alter table known_run add column channel text;

-- The version that a file is read by; 0 where there was none. And what the readings of its load cells were told as.
alter table file_import add column load_cells_version integer;
alter table file_import add column load_cells_told text;

-- The fixtures of whose load cells a file told readings.
create table import_fixture (
    import_id  uuid not null references file_import,
    fixture_id uuid not null,
    primary key (import_id, fixture_id)
);
