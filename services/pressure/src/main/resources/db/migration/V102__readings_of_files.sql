-- Readings that a file told are taken back with it, and can be told again.
alter table reading_block add column import_id uuid;
alter table reading_block add column reading integer;
create index reading_block_of_import on reading_block (import_id) where import_id is not null;
