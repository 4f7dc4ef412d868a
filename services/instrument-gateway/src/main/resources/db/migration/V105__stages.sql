-- At which stage of the cell a file's spectra were measured, where whoever brought it said so.
alter table file_import add column stage text;
