-- Who told a block of readings: a file and its reading, or nobody's file but a live load cell (empty). What several
-- tell stands here of each, so that what one of them takes back the others still tell.
alter table reading_block add column told_by text not null default '';
update reading_block set told_by = import_id || '/' || reading where import_id is not null;
alter table reading_block drop constraint reading_block_pkey;
alter table reading_block add primary key (fixture_id, part, first_second, told_by);
-- Files whose readings were taken back, also where none had come: one that comes afterwards is refused.
create table readings_taken_back (
    fixture_id   uuid not null,
    import_id    uuid not null,
    last_reading integer not null,
    primary key (fixture_id, import_id)
);
