drop view app.invited, app.may, app.access;
drop function app.employer_cases(), app.my_jobs(), app.own_cases(), app.private_cases(), app.shut_out(uuid), app.cases(text, integer), app.cases_beyond_law(text, integer), app.reach(text[]), app.found(text[]),
  app.floor_opened(text, uuid),
  app.all_categories();
drop view app.standing;
drop function app.my_parts();
drop view app.own_part, app.admitted_part;
drop function app.nil(), app.scope(), app.viewed_as(), app.actor();
