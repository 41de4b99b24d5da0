/** `npm run redrive -- <queue>`: hands a queue's dead letters back to it, in the server that is running. */
async function main(queue: string | undefined): Promise<number> {
  const port = process.env.PORT || "3000";
  const base = `http://localhost:${port}/_local`;
  try {
    if (!queue) {
      const { data } = (await (await fetch(`${base}/queues`)).json()) as {
        data: { name: string; deadLetters: number }[];
      };
      console.log("npm run redrive -- <queue>");
      for (const each of data) console.log(`${each.name}: ${each.deadLetters} dead letters`);
      return 1;
    }
    const response = await fetch(`${base}/redrive/${encodeURIComponent(queue)}`, { method: "POST" });
    const answer = (await response.json()) as {
      error?: string;
      queues?: string[];
      redriven: number;
      deadLetters: number;
    };
    if (!response.ok) {
      console.error(answer.error, answer.queues ? `There are: ${answer.queues.join(", ")}.` : "");
      return 1;
    }
    console.log(`${queue}: ${answer.redriven} handed back, ${answer.deadLetters} dead letters now`);
    return answer.deadLetters === 0 ? 0 : 1;
  } catch {
    console.error(
      `No server answers on port ${port}. Start it (npm start), or name its port: PORT=… npm run redrive -- ${queue ?? "<queue>"}`,
    );
    return 1;
  }
}

main(process.argv[2]).then((code) => {
  process.exitCode = code;
});
