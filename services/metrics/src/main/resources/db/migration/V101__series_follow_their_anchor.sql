-- A series' anchor can change; the fact of the highest place in its stream counts. When a series was opened decides
-- nothing any more: series that begin at the same moment stand by name.
alter table heard_series add column version bigint not null default 0;
alter table heard_series drop column opened_at;
