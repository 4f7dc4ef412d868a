-- The mean height of each deposit above the substrate, µm, as float64, little-endian, in the deposits' order; NaN where
-- it has none. Absent where no heights were looked at: of grey levels, and of what was found before this.
alter table image_findings add column deposit_heights bytea;
