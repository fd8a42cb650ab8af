drop table consent_end, consent_item, consent, participant, case_track, case_file;
