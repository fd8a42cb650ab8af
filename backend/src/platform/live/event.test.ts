import { describe, expect, it } from '@jest/globals';
import { readEvent } from './event.js';

const caseId = '0b0f6a5e-3a5f-4d5b-9a43-0d8a1a0c7e11';

describe('a payload of the channel', () => {
  it('a change is handed on as it was sent', () => {
    const payload = JSON.stringify({ kind: 'ROW', caseId, table: 'step', key: 'id', id: caseId });
    expect(readEvent(payload)).toEqual({ kind: 'CHANGE', caseId, payload });
  });

  it('the end of a session', () => {
    const ended = 'a'.repeat(64);
    expect(readEvent(JSON.stringify({ kind: 'SESSION', ended }))).toEqual({ kind: 'SESSION', ended });
  });

  it('an instance’s word to itself', () => {
    expect(readEvent(JSON.stringify({ kind: 'PULSE', nonce: caseId }))).toEqual({
      kind: 'PULSE',
      nonce: caseId,
    });
  });

  it.each([
    '',
    'null',
    '{',
    '{"kind":"SESSION","ended":"kort"}',
    '{"kind":"ROW"}',
    '{"kind":"PULSE","nonce":"x"}',
    '{"kind":"DROP","caseId":"x"}',
  ])('%j is nothing we know', (payload) => {
    expect(readEvent(payload)).toBeNull();
  });
});
