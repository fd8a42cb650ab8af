-- The place of migration 0029, written at the same time by another hand: its file of this name replaces this one whole.
select;
