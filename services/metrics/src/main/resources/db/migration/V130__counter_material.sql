-- What the counter electrode is made of: the metal that is plated. Not known of cells that were heard of before.
alter table heard_cell add column counter_material text;
