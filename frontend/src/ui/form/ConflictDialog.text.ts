export const conflictText = {
  title: 'Noen andre har endret dette',
  lead: 'Endringen din er ikke lagret. Velg hva som skal gjelde.',
  mine: 'Ditt',
  theirs: 'Står der nå',
  field: 'Felt',
  nothing: 'ikke satt',
  keepMine: 'Bruk mitt',
  takeTheirs: 'Behold det som står',
};
