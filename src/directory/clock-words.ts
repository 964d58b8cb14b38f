/** "09:00" as people of the language say it: "9 am". */
export function clockWords(language: string, time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    hour: 'numeric',
    ...(minute > 0 ? { minute: '2-digit' } : {}),
    hour12: true,
    timeZone: 'UTC',
  }).format(new Date(Date.UTC(2026, 0, 1, hour, minute)));
}
