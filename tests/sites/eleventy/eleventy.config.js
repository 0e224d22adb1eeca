import { DateTime } from "luxon";

export default function (eleventyConfig) {
  eleventyConfig.addPassthroughCopy("img");
  eleventyConfig.addFilter("readableDate", (date) => DateTime.fromJSDate(date).toFormat("dd LLL yyyy"));
  eleventyConfig.addCollection("people", (api) => api.getFilteredByGlob("people/*.md"));
  return { markdownTemplateEngine: "njk" };
}
