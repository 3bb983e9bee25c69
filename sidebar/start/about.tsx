// «О программе»: version, licence and what happens to the data.
import { useEffect } from 'preact/hooks';
import { aboutTexts, frameTexts, sectionTitles } from '../../src/messages/sidebar';
import { Loading } from '../parts/loading';
import { Screen } from '../parts/screen';
import type { SectionProps } from '../section-props';

export function About({ start, commands, go }: SectionProps) {
  const { run, data } = start;
  const known = data !== undefined;
  useEffect(() => {
    if (!known) void run({});
  }, [known, run]);

  return (
    <Screen
      title={sectionTitles.about}
      onBack={() => go('home')}
      work={commands}
      primary={{ label: frameTexts.allSections, onPress: () => go('home') }}
    >
      <p>
        <strong>{frameTexts.product}</strong> · {frameTexts.productLong}
      </p>
      <p>{aboutTexts.purpose}</p>
      <Loading call={start} onRetry={() => void run({})} />
      <dl class="facts">
        {data && (
          <>
            <dt>{aboutTexts.version}</dt>
            <dd>{data.version}</dd>
          </>
        )}
        <dt>{aboutTexts.licence}</dt>
        <dd>{aboutTexts.licenceName}</dd>
      </dl>
      <section>
        <h2>{aboutTexts.privacyTitle}</h2>
        <p>{aboutTexts.privacy}</p>
      </section>
      <section>
        <h2>{aboutTexts.thresholdsTitle}</h2>
        <p>{aboutTexts.thresholds}</p>
      </section>
    </Screen>
  );
}
