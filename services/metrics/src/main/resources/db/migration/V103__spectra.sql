-- Spectra as they were heard of. content: frequency, real and imaginary part, each as little-endian float64.
-- number: its place in its file, 0 where it has none.
create table heard_spectrum (
    spectrum_id uuid primary key,
    run_id      uuid not null,
    stage       text not null,
    number      integer not null,
    anchor_kind text not null,
    anchor_at   timestamptz not null,
    points      integer not null,
    content     bytea not null,
    digest      text not null
);
create index heard_spectrum_run on heard_spectrum (run_id);

-- What lies in a spectrum's points alone, found once for each version of the formulas.
create table spectrum_findings (
    spectrum_id uuid primary key,
    version     text not null,
    findings    text not null
);

-- Each spectrum as it was told last.
create table spectrum_view (
    spectrum_id    uuid primary key,
    run_id         uuid not null,
    content_digest text not null,
    fitted         text not null
);
create index spectrum_view_run on spectrum_view (run_id);

-- A result is of a cycle, or of a spectrum: that one's cycle is 0.
alter table result add column spectrum_id uuid;
