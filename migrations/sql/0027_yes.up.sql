-- The place of migration 0027, written at the same time by another hand: its file of this name replaces this one whole.
select;
