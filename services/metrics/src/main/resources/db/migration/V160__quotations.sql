-- Which version of an algorithm a study quotes, each choice with its reason. The newest of a metric counts.
create table quotation (
    study_id    uuid not null,
    number      bigint not null,
    metric      text not null,
    algorithm   text not null,
    version     text not null,
    reason      text not null,
    quoted_by   text not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    primary key (study_id, number)
);
