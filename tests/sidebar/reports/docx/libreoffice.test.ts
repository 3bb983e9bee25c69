// Where LibreOffice Writer is installed: it opens every document and keeps its text.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { everyDocument, harmfulData } from './every-document';

const folder = mkdtempSync(join(tmpdir(), 'msoko-docx-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Converts files of the folder; throws where there is no LibreOffice or no Writer in it. */
function convert(to: string, names: readonly string[]): void {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder, ...names], {
    cwd: folder,
    stdio: 'pipe',
    // It does not answer the runner, which cannot end it.
    timeout: inject('patience'),
  });
}

/** Writer alone turns a text into a .docx. */
function isWriterHere(): boolean {
  writeFileSync(join(folder, 'probe.txt'), 'проба');
  try {
    convert('docx', ['probe.txt']);
    readFileSync(join(folder, 'probe.docx'));
    return true;
  } catch {
    console.log('Пропущено: LibreOffice Writer не установлен.');
    return false;
  }
}

describe.skipIf(!isWriterHere())('LibreOffice Writer', () => {
  it('opens every document and reads its text', async () => {
    const files = await everyDocument(harmfulData());
    for (const [id, bytes] of files) writeFileSync(join(folder, `${id}.docx`), bytes);
    convert(
      'txt:Text (encoded):UTF8',
      [...files.keys()].map((id) => `${id}.docx`),
    );
    const text = (id: string): string =>
      readFileSync(join(folder, `${id}.txt`), 'utf8').replace(/\u00a0/g, ' ');
    expect(text('note')).toContain('15,9 % (20 из 126 участников)');
    expect(text('order')).toContain('ПРИКАЗ');
    for (const id of files.keys()) expect([id, text(id).trim().length > 200]).toEqual([id, true]);
  });
});
