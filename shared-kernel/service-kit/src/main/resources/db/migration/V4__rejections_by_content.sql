-- A broker that was made anew counts its offsets from 0 again: another message at a place that was rejected before is a
-- rejection of its own.
alter table rejection drop constraint rejection_lane_topic_position_code_key;
create unique index rejection_once on rejection (lane, topic, position, code, sha256(headers), sha256(content));
