drop schema policy cascade;
drop schema audit cascade;
drop schema auth cascade;
drop schema app cascade;
alter default privileges grant execute on functions to public;
