-- the secret of an authenticator is enciphered under the key of its account; one kept in plain before is enciphered at the next start
alter table accounts.authenticator add column is_enciphered boolean not null default false;
