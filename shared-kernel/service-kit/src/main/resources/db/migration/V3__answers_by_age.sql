-- Answers are forgotten by their age.
create index idempotent_answer_by_age on idempotent_answer (answered_at);
