import { playChatwoot } from "./chatwoot-scenes.ts";
import { playKoreai } from "./koreai-scenes.ts";
import { startTranscript } from "./transcript.ts";

const { stdout } = process;
const transcript = startTranscript({
  write: (text) => void stdout.write(text),
  width: Math.min(100, Math.max(80, stdout.columns ?? 100)),
  colour: stdout.isTTY === true && process.env["NO_COLOR"] === undefined,
});

stdout.write("Truewire: the built clients against a Chatwoot and a Kore.ai in memory, on the loopback address\n\n");
stdout.write("   -->  request as the server received it    ==>  what the client gave\n");
stdout.write("   <--  the server's answer                  !!>  what the client threw\n");

transcript.part("Chatwoot");
await playChatwoot(transcript);
transcript.part("Kore.ai");
await playKoreai(transcript);

const { checks, wrong } = transcript;
stdout.write(`\n${wrong === 0 ? `All ${checks} checks hold.` : `${wrong} of ${checks} checks do not hold.`}\n`);
process.exitCode = wrong === 0 ? 0 : 1;
