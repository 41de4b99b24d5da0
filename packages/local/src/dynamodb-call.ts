/** An answer of DynamoDB that is not a success; `name` is the service's own, such as `ResourceNotFoundException`. */
export class DynamoDbError extends Error {
  constructor(
    override readonly name: string,
    message: string,
  ) {
    super(message);
  }
}

/** The protocol asks for a signature; no local DynamoDB checks it. */
const signature = {
  "x-amz-date": "20260101T000000Z",
  authorization:
    "AWS4-HMAC-SHA256 Credential=local/20260101/us-east-1/dynamodb/aws4_request, SignedHeaders=host;x-amz-date, Signature=0",
};

/** Calls one operation, for example `DynamoDB_20120810.ListTables`, with its JSON as it goes over the wire. */
export type DynamoDbCall = <Answer>(operation: string, input: object) => Promise<Answer>;

/**
 * A client that leaves the wire's JSON alone: stream records must reach the relay in the form in which Lambda
 * hands them over, which the SDK's typed clients would turn into something else.
 * @param endpoint where an embedded or local DynamoDB listens
 */
export function dynamoDbCall(endpoint: string): DynamoDbCall {
  return async <Answer>(operation: string, input: object) => {
    const response = await fetch(endpoint, {
      method: "POST",
      headers: {
        "content-type": "application/x-amz-json-1.0",
        "x-amz-target": operation,
        ...signature,
      },
      body: JSON.stringify(input),
    });
    const answer: unknown = await response.json();
    if (response.ok) return answer as Answer;
    const {
      __type = "",
      message,
      Message,
    } = answer as { __type?: string; message?: string; Message?: string };
    throw new DynamoDbError(
      __type.split("#").at(-1) || "UnknownError",
      message ?? Message ?? `status ${response.status}`,
    );
  };
}
