import "./zh.css";
import messages from "./zh.json";

/** Simplified Chinese. Its keys are the list of all messages, which the other languages follow. */
export const catalogue = messages;
