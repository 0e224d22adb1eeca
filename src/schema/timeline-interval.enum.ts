import { registerEnumType } from "type-graphql";
import type { TimelineInterval as Interval } from "../query/timeline-units.js";

export const TimelineInterval = {
  HOUR: "HOUR",
  DAY: "DAY",
  WEEK: "WEEK",
  MONTH: "MONTH",
  YEAR: "YEAR",
} as const satisfies { [K in Interval]: K };

registerEnumType(TimelineInterval, {
  name: "TimelineInterval",
  description: "How long a bucket of a timeline is, by the clock and calendar of its time zone.",
  valuesConfig: {
    HOUR: {
      description:
        "An hour of the clock. One that the clock shows twice, at the end of summer time, is two buckets; one that it skips is none.",
    },
    DAY: { description: "A day of the calendar: 23 or 25 hours long where summer time begins or ends." },
    WEEK: { description: "Monday to Sunday." },
    MONTH: { description: "A month of the calendar." },
    YEAR: { description: "A year of the calendar." },
  },
});
