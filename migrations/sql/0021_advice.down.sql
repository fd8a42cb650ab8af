create or replace function app.read_me(token_hash text) returns json language plpgsql as $$
declare me uuid := app.enter(token_hash);
begin
  if me is null then return null; end if;
  return json_build_object('personId', me, 'name', app.my_name(), 'today', app.today(),
    'cases', coalesce((select json_agg(json_build_object('caseId', s.case_id, 'role', s.role, 'citizenName', c.citizen_name, 'closedAt', c.closed_at,
        'participantId', s.participant_id, 'organisationName', p.organisation_name, 'onBehalf', s.opens is not null) order by c.opened_at, s.case_id)
      from app.standing s join case_file c on c.id = s.case_id left join participant p on p.id = s.participant_id), '[]'));
end $$;
drop function app.read_consultations(text), app.read_desk(text, text), app.desk(text), app.read_job_trail(text, uuid, uuid),
  app.job_trail(uuid), app.read_advice(text, uuid, uuid), app.advice(uuid), app.lines_of(uuid, text[]), audit.consulted(uuid[]);
drop trigger note_stand_in on case_track;
revoke update (track) on case_track from samtavle_app;
drop policy changed on case_track;
drop function app.date_retention(uuid, jsonb);
revoke update (due_date, version) on milestone from samtavle_wall;
drop policy wall_dates on milestone;
drop table employer_contact, own_line, measure_party, measure, decision, consultation_advice, consultation_material, consultation_seat,
  consultation, recommendation, commission;
drop function app.settle_line(uuid, integer, boolean), app.place_line(), app.line_level(text), app.place_party(), app.place_advice(),
  app.name_seat(), app.place_decision(), app.announce_consultation(), app.announce_taken_back(), app.consultations_of(uuid), app.my_consultations();
