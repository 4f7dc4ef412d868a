-- Who told a block of readings: a file and its reading, or nobody's file but a live load cell.
alter table reading_block add column told_by text not null default '';
alter table reading_block drop constraint reading_block_pkey;
alter table reading_block add primary key (fixture_id, part, first_second, told_by);
create index reading_block_told_by on reading_block (told_by, fixture_id) where told_by <> '';
create table reading_file (
    told_by   text primary key,
    import_id uuid not null,
    reading   integer not null,
    source    text not null
);
create index reading_file_import on reading_file (import_id);
-- Readings that were taken back, and those before them.
create table readings_withdrawn (
    fixture_id   uuid not null,
    import_id    uuid not null,
    last_reading integer not null,
    primary key (fixture_id, import_id)
);
-- How often the blocks of ten minutes became more or fewer: it only grows.
alter table reading_part rename column blocks to changes;
