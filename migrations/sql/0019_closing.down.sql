drop function app.read_research(text, uuid), app.read_handover(text, uuid), app.read_outcome(text, uuid, uuid), app.evaluation();
drop policy wall_counts on case_track;
drop policy wall_counts on work_actual;
revoke select on case_track, work_actual from samtavle_wall;
drop table research_answer, handover_answer, handover, closing_word;
drop function app.name_handover(), app.colleagues(uuid), app.taken_over();
