-- A request that was carried out is told from others by its digest; the texts themselves are kept no longer.
delete from request_key;
alter table request_key add check (length(request) = 64);
