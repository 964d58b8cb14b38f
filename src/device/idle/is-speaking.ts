/** Is anything being read aloud or played on this page? What is paused is not. */
export function isSpeaking(): boolean {
  const voice = 'speechSynthesis' in window ? window.speechSynthesis : undefined;
  if (voice?.speaking && !voice.paused) return true;
  return [...document.querySelectorAll<HTMLMediaElement>('audio, video')].some(
    ({ paused, ended }) => !paused && !ended,
  );
}
