drop function app.read_safety(text), app.read_measures(text, uuid, uuid), app.measures(uuid);
drop table safety_closing, safety_task, measure_trend, measurement_answer, measurement;
drop view app.may_measure;
drop function app.raise_safety(), app.measured_in_life();
