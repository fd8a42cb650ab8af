drop table category_summary, plan_summary, function_entry, accommodation_act, accommodation, invitation, milestone,
  work_actual_private, work_actual, signature, step_act_note, step_act, step, goal_decision, goal,
  sick_leave_note, sick_leave_period, employment_detail, employment;
