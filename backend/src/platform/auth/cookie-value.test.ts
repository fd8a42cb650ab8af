import { describe, expect, it } from '@jest/globals';
import { cookieValue } from './cookie-value.js';
import { newSecret } from './secret.js';

describe('reading a cookie', () => {
  const secret = newSecret();

  it('finds ours among others', () => {
    expect(cookieValue(`a=1; samtavle=${secret}; samtavle-login=x`, 'samtavle')).toBe(secret);
  });

  it('a cookie whose name only begins like ours is not ours', () => {
    expect(cookieValue(`samtavle-login=${secret}`, 'samtavle')).toBeNull();
  });

  it('two of the same name are none', () => {
    expect(cookieValue(`samtavle=${secret}; samtavle=${newSecret()}`, 'samtavle')).toBeNull();
  });

  it.each(['', 'kort', `${secret}x`, `"${secret}"`])('%j is no secret of ours', (value) => {
    expect(cookieValue(`samtavle=${value}`, 'samtavle')).toBeNull();
  });

  it('no header, no cookie', () => {
    expect(cookieValue(undefined, 'samtavle')).toBeNull();
  });
});
