import { assertType, expectTypeOf, test } from "vitest";
import type {
  ChatwootPublic,
  PublicMessageCreateParams,
  PublicMessageListParams,
  PublicMessages,
  PublicMessageUpdateParams,
} from "../public.ts";

test("the client has what is exported, and its methods take it", () => {
  expectTypeOf<ChatwootPublic["messages"]>().toEqualTypeOf<PublicMessages>();
  expectTypeOf<PublicMessages["list"]>().parameter(2).toEqualTypeOf<PublicMessageListParams | undefined>();
  expectTypeOf<PublicMessages["create"]>().parameter(2).toEqualTypeOf<PublicMessageCreateParams>();
  expectTypeOf<PublicMessages["update"]>().parameter(3).toEqualTypeOf<PublicMessageUpdateParams>();
});

test("PublicMessageListParams", () => {
  assertType<PublicMessageListParams>({ before: 900 });
  // @ts-expect-error there is no way forwards
  assertType<PublicMessageListParams>({ after: 900 });
});

test("PublicMessageCreateParams", () => {
  assertType<PublicMessageCreateParams>({ content: "Hello", echo_id: "e-1", attachments: [new File(["x"], "x.txt")] });
  // @ts-expect-error signed ids break the server here
  assertType<PublicMessageCreateParams>({ attachments: ["signed-id"] });
  // @ts-expect-error contacts write no private notes
  assertType<PublicMessageCreateParams>({ content: "x", private: true });
});

test("PublicMessageUpdateParams", () => {
  assertType<PublicMessageUpdateParams>({
    submitted_values: { csat_survey_response: { rating: 5, feedback_message: "Fine" } },
  });
  assertType<PublicMessageUpdateParams>({ submitted_values: [{ name: "size", title: "Size", value: "m" }] });
  // @ts-expect-error a rating is a number
  assertType<PublicMessageUpdateParams>({ submitted_values: { csat_survey_response: { rating: "5" } } });
  // @ts-expect-error what is written stays
  assertType<PublicMessageUpdateParams>({ content: "x" });
});
