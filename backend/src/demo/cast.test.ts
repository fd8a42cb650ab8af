import { expect, test } from '@jest/globals';
import { demoRegister, part, PERSON_KEYS } from './cast.js';
import { demoPersons } from './persons.js';

test('whoever is on the login page is in the registers, and nobody else', () => {
  expect(PERSON_KEYS.toSorted()).toEqual(demoPersons.map((person) => person.key).toSorted());
});

test.each(demoRegister.organisations)(
  '$name has a number that no real one has, with its check digit',
  ({ number }) => {
    const digits = Array.from(number, Number);
    const sum = [3, 2, 7, 6, 5, 4, 3, 2].reduce((total, weight, at) => total + weight * (digits[at] ?? 0), 0);
    expect(number).toMatch(/^3\d{8}$/);
    expect(digits[8]).toBe((11 - (sum % 11)) % 11);
  },
);

test('the workshop owner has two positions, and the role tells which', () => {
  expect(part('p9', 'EMPLOYER')).toEqual({ personId: 'p9', organisationId: 'org2', role: 'EMPLOYER' });
  expect(part('p9').role).toBe('PROSPECTIVE_EMPLOYER');
  expect(() => part('p8', 'GP')).toThrow('p8 has no such position');
});
