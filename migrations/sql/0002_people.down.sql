drop function auth.close_session(text);
drop function auth.open_session(text, text, text);
drop function auth.take_login(text);
drop function auth.start_login(text, text, text, text, text, text);
drop table auth.session, auth.login_attempt, auth.identity, staff, person, organisation;
