import { ArgsType, Field } from "type-graphql";
import type { TimelineArguments } from "../query/timeline.js";
import type { TimelineInterval as Interval } from "../query/timeline-units.js";
import { TimelineInterval } from "./timeline-interval.enum.js";

@ArgsType()
export class TimelineArgs implements TimelineArguments {
  @Field(() => TimelineInterval, { description: "How long a bucket is." })
  interval!: Interval;

  @Field(() => String, {
    nullable: true,
    defaultValue: "UTC",
    description:
      "Name of an IANA time zone, e.g. `Europe/Berlin`, by whose clock hours, days, weeks, months and years begin.",
  })
  timeZone?: string | null;
}
