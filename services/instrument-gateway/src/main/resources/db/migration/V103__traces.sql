-- The trace of the request that brought a file, or had it read again: what comes of the file goes on with it.
alter table file_import add column traceparent text;
