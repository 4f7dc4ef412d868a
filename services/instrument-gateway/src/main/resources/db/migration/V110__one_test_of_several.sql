-- Which test of a file that holds several is meant.
alter table file_import add column test_asked integer;
