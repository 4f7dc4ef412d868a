-- The stage that is said of a spectrum since its points were recorded, by the newest fact that says so. stage: absent
-- where its time is to tell.
create table heard_spectrum_stage (
    spectrum_id uuid primary key,
    version     bigint not null,
    stage       text,
    basis       text not null
);
