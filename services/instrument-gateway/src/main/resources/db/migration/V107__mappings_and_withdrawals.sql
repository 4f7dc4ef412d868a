-- How instruments' text files are read, as cycling told of it: every version.
create table known_mapping (
    instrument_id uuid not null,
    name          text not null,
    version       integer not null,
    mapping       text not null,
    primary key (instrument_id, name, version)
);

-- The mapping that somebody asked for by name, and the version that the file is read by.
alter table file_import add column mapping_asked text;
alter table file_import add column mapping_name text;
alter table file_import add column mapping_version integer;

-- What the file was read as: a reading that equals it adds nothing, one that differs supersedes it.
alter table file_import add column reading_digest text;
alter table file_import add column read_again_role text;

-- Who took the file back, and why. Its bytes stay, and can be brought again as another import.
alter table file_import add column withdrawn_by text;
alter table file_import add column withdrawn_role text;
alter table file_import add column withdrawn_device text;
alter table file_import add column withdrawn_reason text;
alter table file_import add column withdrawn_at timestamptz;
alter table file_import drop constraint file_import_state_check;
alter table file_import add constraint file_import_state_check check
    (state in ('received', 'reading', 'publishing', 'done', 'refused', 'withdrawing', 'withdrawn'));
alter table file_import drop constraint file_import_run_id_file_sha256_key;
create unique index file_import_counts on file_import (run_id, file_sha256) where withdrawn_at is null;
drop index file_import_waiting;
create index file_import_waiting on file_import (run_id, place_in_line)
    where state in ('received', 'reading', 'publishing', 'withdrawing');

-- Whether records of the series came from the file, or it only told what was there.
alter table import_series add column gave boolean not null default true;
update import_series s set gave = i.rows_published > 0 or i.reading > 1 from file_import i where i.import_id = s.import_id;

-- Names of series that were taken back: what is read anew gets another.
create table withdrawn_series (
    run_id    uuid not null,
    series_id text not null,
    primary key (run_id, series_id)
);
