-- A version that was wrong: files are not read by it any more.
alter table load_cell_mapping add column withdrawn_at timestamptz;
alter table load_cell_mapping add column withdrawn_by text;
alter table load_cell_mapping add column withdrawn_because text;
