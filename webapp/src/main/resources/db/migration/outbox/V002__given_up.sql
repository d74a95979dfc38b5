-- a dead letter that somebody decided not to try again; it stands in no other's way
alter table outbox.message drop constraint message_state_check;
alter table outbox.message add check (state in ('WAITING', 'DONE', 'DEAD', 'GIVEN_UP'));
