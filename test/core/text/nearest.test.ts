import assert from 'node:assert/strict';
import { isCalendarDate } from '../../../src/core/text/calendarDate.ts';
import { nearest } from '../../../src/core/text/nearest.ts';

suite('nearest', () => {
  for (const [word, expected] of [
    ['alow', 'allow'],
    ['Deny', 'deny'],
    ['scna', 'scan'],
    ['exlude', 'exclude'],
    ['something-else', undefined],
    ['x'.repeat(100), undefined],
  ] as const) {
    test(`${word} is ${expected}`, () => {
      assert.equal(nearest(word, ['allow', 'deny', 'exclude', 'include', 'scan']), expected);
    });
  }
});

suite('calendar dates', () => {
  const dates = ['2024-02-29', '2000-02-29', '2026-12-31'];
  const others = [
    '2023-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-4-1',
    '2026-10',
    '26-01-01',
    '',
  ];
  for (const date of dates) test(`${date} is one`, () => assert.equal(isCalendarDate(date), true));
  for (const text of others)
    test(`${JSON.stringify(text)} is none`, () => assert.equal(isCalendarDate(text), false));
});
