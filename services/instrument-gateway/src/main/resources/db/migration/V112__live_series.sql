-- When test time was 0 in the series of live instruments, s since 1970: moments of readings in their columns.
create table live_series (
    run_id      uuid not null,
    series_id   text not null,
    zero_second double precision not null,
    primary key (run_id, series_id)
);
