-- A page beside the board reads one case with one statement of its own; each begins the same way.

-- Enters the session and narrows to one case. With a participant, the citizen of the case looks with that participant's
-- eyes ("see as"), as app.preview does: whoever else asks borrows nobody's. False when the case is not there for the reader.
create function app.begin_reading(token_hash text, for_case uuid, eyes uuid default null) returns boolean language plpgsql as $$
begin
  if app.enter(token_hash) is null then return false; end if;
  perform set_config('app.view_as', coalesce(eyes::text, ''), true), set_config('app.case_id', for_case::text, true);
  return exists (select from case_file c where c.id = for_case);
end $$;
grant execute on function app.begin_reading(text, uuid, uuid) to samtavle_app;
