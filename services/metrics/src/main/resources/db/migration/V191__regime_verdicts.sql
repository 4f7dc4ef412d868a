-- How people say that a run's metal grew, each with its reason. The newest counts.
create table regime_verdict (
    run_id      uuid not null,
    number      bigint not null,
    regime      text not null,
    reason      text not null,
    judged_by   text not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    primary key (run_id, number)
);
