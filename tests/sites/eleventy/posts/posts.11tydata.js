export default {
  eleventyComputed: {
    permalink: (data) => (data.draft ? false : data.permalink),
  },
};
