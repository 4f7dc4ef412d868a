-- Images are told by a service of their own, whose numbers are watched as the others' are.
insert into witness_mark (service, contiguous) values ('imaging', 0);
