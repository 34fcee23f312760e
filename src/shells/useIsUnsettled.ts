import { useEffect, useState } from "react";

/** How long, in milliseconds, a text stands before it counts as typed. */
const SETTLED = 400;

/** True while a text is being typed: from its first change until it has stood for a moment. */
export function useIsTyping(text: string): boolean {
  const [typed, setTyped] = useState(text);
  useEffect(() => {
    if (text === typed) return undefined;
    const timer = setTimeout(() => setTyped(text), SETTLED);
    return () => clearTimeout(timer);
  }, [text, typed]);
  return text !== typed;
}
