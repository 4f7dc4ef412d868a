-- How far off the moments of a series may be; of those heard before this was kept, nothing is known.
alter table heard_series add column anchor_uncertainty_second double precision;

-- When current flowed last in each half cycle is found by reading the records again; then the images of the cell have news.
insert into run_to_measure (run_id) select run_id from heard_run where cell_id in (select cell_id from heard_image);
insert into image_to_measure (image_id) select image_id from heard_image;
