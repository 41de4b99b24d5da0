import type { DynamoDBRecord } from "aws-lambda";
import { type DynamoDbCall, DynamoDbError } from "./dynamodb-call.ts";

const operation = (name: string) => `DynamoDBStreams_20120810.${name}`;

interface Shard {
  ShardId: string;
  ParentShardId?: string;
}

/** A stream's shards, oldest first. */
export async function listShards(call: DynamoDbCall, streamArn: string): Promise<Shard[]> {
  const shards: Shard[] = [];
  let after: string | undefined;
  do {
    const { StreamDescription } = await call<{
      StreamDescription: { Shards: Shard[]; LastEvaluatedShardId?: string };
    }>(operation("DescribeStream"), { StreamArn: streamArn, ExclusiveStartShardId: after });
    shards.push(...StreamDescription.Shards);
    after = StreamDescription.LastEvaluatedShardId;
  } while (after);
  return shards;
}

/** Reads one shard in order. */
export class ShardReader {
  private iterator: string | undefined;

  /** @param position the last sequence number that was read, `undefined` to begin with the oldest record */
  constructor(
    private readonly call: DynamoDbCall,
    private readonly streamArn: string,
    readonly id: string,
    private position: string | undefined,
  ) {}

  /** @returns what came next, at most 1000 records, and whether the shard ends with them */
  async read(): Promise<{ records: DynamoDBRecord[]; ended: boolean }> {
    this.iterator ??= await this.open();
    try {
      const answer = await this.call<{ Records: DynamoDBRecord[]; NextShardIterator?: string }>(
        operation("GetRecords"),
        { ShardIterator: this.iterator },
      );
      this.iterator = answer.NextShardIterator;
      this.position = answer.Records.at(-1)?.dynamodb?.SequenceNumber ?? this.position;
      return { records: answer.Records, ended: answer.NextShardIterator === undefined };
    } catch (error) {
      this.iterator = undefined;
      if (!isTrimmed(error)) throw error;
      this.position = undefined;
      return { records: [], ended: false };
    }
  }

  private async open(): Promise<string> {
    const from = this.position
      ? { ShardIteratorType: "AFTER_SEQUENCE_NUMBER", SequenceNumber: this.position }
      : { ShardIteratorType: "TRIM_HORIZON" };
    try {
      const answer = await this.call<{ ShardIterator: string }>(operation("GetShardIterator"), {
        StreamArn: this.streamArn,
        ShardId: this.id,
        ...from,
      });
      return answer.ShardIterator;
    } catch (error) {
      if (this.position === undefined || !isTrimmed(error)) throw error;
      this.position = undefined;
      return this.open();
    }
  }
}

/** The position is older than the stream keeps records: the oldest that is left comes next. */
function isTrimmed(error: unknown): boolean {
  return error instanceof DynamoDbError && error.name === "TrimmedDataAccessException";
}
