// What the disk refused, in Russian: the system's own words are English and name calls, not causes.

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'нет такой папки',
  ENOTDIR: 'нет такой папки',
  EISDIR: 'под этим именем есть папка',
  EACCES: 'нет права записи',
  EPERM: 'нет права записи',
  EROFS: 'диск только для чтения',
  ENOSPC: 'на диске нет места',
  EDQUOT: 'на диске нет места',
  ENAMETOOLONG: 'имя слишком длинное',
  EBUSY: 'файл занят другой программой',
};

/** Why a file could not be written. */
export function writeFault(path: string, problem: unknown): string {
  return `Файл «${path}» не записан: ${REASONS[codeOf(problem)] ?? `отказ диска (код ${codeOf(problem)})`}.`;
}

/** Why a file could not be read. */
export function readFault(path: string, problem: unknown): string {
  const code = codeOf(problem);
  if (code === 'ENOENT' || code === 'ENOTDIR') return `Файл «${path}» не найден. Проверьте имя и папку.`;
  if (code === 'EISDIR') return `«${path}» — папка, а не файл.`;
  if (code === 'EACCES' || code === 'EPERM') return `Нет права читать файл «${path}».`;
  return `Файл «${path}» не читается: отказ диска (код ${code}).`;
}

function codeOf(problem: unknown): string {
  return (problem as NodeJS.ErrnoException | null)?.code ?? 'неизвестен';
}
