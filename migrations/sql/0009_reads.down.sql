drop policy wall on sick_leave_period;
drop function app.step_needs(uuid), app.read_me(text), app.read_caseload(text, text), app.caseload(text), app.preview(uuid),
  app.read_board(text, uuid), app.board(uuid), app.level_name(smallint);
