drop function app.read_timeline(text, uuid, uuid), app.read_info_strategy(text, uuid, uuid), app.read_barriers(text, uuid, uuid),
  app.read_reviews(text, uuid, uuid);
drop trigger keep_review on step_act;
drop table review_answer_private, review_answer, step_review, step_accommodation, step_goal, work_experiment, barrier,
  published_message, info_line, meeting_preparation_shared, meeting_preparation;
drop function app.keep_review(), app.announce_preparation(), app.own_answers(uuid);
