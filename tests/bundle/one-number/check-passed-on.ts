// Papers that pass recommendations on: what they say is what stands on «Рекомендации», where every number is checked.
import { sameSchool } from './district';
import { type Check, type Fault, Faults } from './fault';
import { plain } from './papers';

export const checkPassedOn: Check = ({ papers, recommendations }): Fault[] => {
  const faults = new Faults();
  for (const { id, school, texts, tables } of papers) {
    if (id === 'advice' && school !== undefined) {
      const own = recommendations.filter((row) => sameSchool(String(row['Код ОО']), school));
      const known = own.map((row) => plain(String(row.Текст)));
      for (const text of texts.filter((one) => /^\d+\. /.test(one))) {
        if (!known.some((one) => text.endsWith(one))) {
          faults.add('advice: text', `${id}, ${school}`, `нет на листе «Рекомендации»: ${text}`);
        }
      }
    }
    if (id === 'roadmap') {
      const known = recommendations.map((row) => plain(String(row.Текст)));
      for (const [, measure = ''] of tables.flatMap(({ rows }) => rows)) {
        if (!known.some((one) => measure.startsWith(one))) {
          faults.add('roadmap: text', id, `нет на листе «Рекомендации»: ${measure}`);
        }
      }
    }
  }
  return faults.all;
};
