import { expect, it } from 'vitest';
import { actAs } from '../../src/playground/people.js';
import { said, useScene } from './support/scene.js';

// No file can be below a file.
const scene = useScene({ env: { DATABASE_PATH: '/dev/null/tiaoli.db' } });

it.each([
  [
    'en-US',
    'I cannot save anything at the moment',
    '### One thing to mend\n- The database cannot be reached',
  ],
  ['zh-CN', '现在暂时存不了东西', '### 有1处要处理\n- 数据库连不上'],
  ['zh-TW', '現在暫時存不了東西', '### 有1處要處理\n- 資料庫連不上'],
])('without the database /settings says so, and /doctor what to do: %s', async (locale, settings, doctor) => {
  const { standIn } = scene();
  const ada = actAs(standIn, standIn.people.admin, { locale });
  const panel = await ada.slash(standIn.places.general, 'settings');
  expect(panel).toMatchObject({ kind: 'message', private: true });
  expect(said(panel.message)).toContain(settings);
  const diagnosis = await ada.slash(standIn.places.general, 'doctor');
  expect(said(diagnosis.message)).toContain(doctor);
});
