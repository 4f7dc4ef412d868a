-- Images as they were heard of: the fact of the highest place in its stream counts. What is measured is its raster.
create table heard_image (
    image_id      uuid primary key,
    version       bigint not null,
    cell_id       uuid not null,
    stage         text not null,
    modality      text not null,
    raster_sha256 text not null,
    width         integer not null,
    height        integer not null,
    pixel_x_um    double precision,
    pixel_y_um    double precision,
    pixel_said_by text,
    format        text not null,
    import_id     uuid not null,
    file_sha256   text not null,
    file_name     text not null,
    imported_by   text not null,
    taken_at      timestamptz not null
);
create index heard_image_cell on heard_image (cell_id);
-- How persons want them segmented. May be heard before the image.
create table heard_segmentation (
    segmentation_id uuid primary key,
    image_id        uuid not null,
    version         bigint not null,
    segmentation    text not null,
    asked_by        text not null,
    asked_at        timestamptz not null
);
create index heard_segmentation_image on heard_segmentation (image_id);

-- News, as that of runs: added by whoever hears, taken by whoever measures.
create table image_to_measure (
    news        bigserial primary key,
    image_id    uuid not null,
    traceparent text
);
create index image_to_measure_image on image_to_measure (image_id);

-- What lies in a raster alone, found once for each question: raster, size of a pixel, segmentation, versions of the
-- formulas. deposits: of each area in pixels as float64, then x, y, width, height and whether it is cut as int32, all
-- little-endian.
create table image_findings (
    question text primary key,
    findings text not null,
    deposits bytea not null
);

-- Each segmentation as it was told last; the automatic one stands under the image's identity.
create table deposit_view (
    deposit_id      uuid primary key,
    image_id        uuid not null,
    segmentation_id uuid,
    content_digest  text not null,
    measured        text not null
);
create index deposit_view_image on deposit_view (image_id);

-- A result is of a run's cycle or spectrum, or of an image's segmentation: then it is of no run, and its cycle is 0.
alter table result alter column run_id drop not null;
alter table result add column image_id uuid;
alter table result add column segmentation_id uuid;
alter table result add column subject_id uuid generated always as (coalesce(run_id, image_id)) stored;
create index result_subject on result (subject_id, cycle, metric, result_id);
create index result_image on result (image_id) where image_id is not null;
