import { describe, expect, it } from "vitest";
import { readBody } from "../../../../seed/bodies/body.js";

const text = (source: string) => readBody(source)?.text;

describe("what a generator would have replaced is taken out of Markdown, its prose kept:", () => {
  it.each([
    // Hugo
    ["Hugo: a shortcode", 'a\n\n{{< figure src="/img/a.jpg" >}}\n\nb', "a\n\nb"],
    [
      "Hugo: a picture with its caption",
      'a\n\n{{< figure src="/a.jpg" alt="x" caption="The mayor" >}}\n\nb',
      "a\n\n![The mayor](/a.jpg)\n\nb",
    ],
    ["Hugo: a caption of no picture", 'a\n\n{{< video id="x" caption="The mayor" >}}\n\nb', "a\n\nThe mayor\n\nb"],
    [
      "Hugo: over several lines",
      'a\n\n{{< figure\n  src="/a.jpg"\n\n  alt="> x"\n>}}\n\nb',
      "a\n\n![> x](/a.jpg)\n\nb",
    ],
    ["Hugo: a pair around prose", "{{% notice info %}}\nBring a **coat**.\n{{% /notice %}}", "Bring a **coat**."],
    ["Hugo: a pair around a list", "{{< row >}}\n- a\n- b\n{{< /row >}}\nc", "- a\n- b\nc"],
    ["Hugo: within a line", 'He {{< em "x" >}}said{{< /em >}} so {{< note />}}.', "He said so."],
    [
      "Hugo: a reference as an address",
      'See [the story]({{< ref "other.md" >}}) and [more]({{% relref path="a/b.md#c" %}} "T").',
      'See [the story](other.md) and [more](a/b.md#c "T").',
    ],
    ["Hugo: a reference within prose", 'See {{< ref "other.md" >}} for more.', "See for more."],
    [
      "Hugo: an address by any shortcode",
      "![map]({{< asset-static `maps/a b.png` >}}) [x]({{< baseurl >}}/y)",
      "![map](maps/a%20b.png) [x](/y)",
    ],
    ["Hugo: a definition", '[a]: {{< ref "x.md" >}}\n\n[a]', "[a]: x.md\n\n[a]"],
    [
      "Hugo: a listing",
      '{{< highlight go "linenos=table" >}}\nif a < b { {{ x }} }\n\n```\n{{< /highlight >}}',
      "````go\nif a < b { {{ x }} }\n\n```\n````",
    ],
    ["Hugo: a diagram", "{{< mermaid >}}\ngraph TD;\n A-->B;\n{{< /mermaid >}}", "```mermaid\ngraph TD;\n A-->B;\n```"],
    [
      "Hugo: attributes of a heading",
      "## Head {#head .x}\n\n![a](b.png){width=50% .c}\n{.lead}\n\nText",
      "## Head\n\n![a](b.png)\n\nText",
    ],
    ["Hugo: an escaped shortcode", "Write {{</* figure */>}} here.", "Write `{{< figure >}}` here."],
    ["Hugo: a comment", "a {{/* b */}} c", "a c"],
    ["Hugo: HTML around a shortcode", '<div class="a">\n{{< youtube id="x" >}}\n</div>\n\nText *b*', "Text *b*"],
    // Jekyll
    ["Jekyll: an include", '{% include figure.html src="/a.jpg" %}\n\na', "a"],
    [
      "Jekyll: an include with a caption",
      'a\n\n{% include image.html url="/a.jpg" caption="A *view*" %}',
      "a\n\n![A *view*](/a.jpg)",
    ],
    [
      "Jekyll: a post as an address",
      "[older]({% post_url 2020-01-01-older %}) [x]({{ site.baseurl }}{% link _posts/x.md %}#y)",
      "[older](2020-01-01-older.md) [x](/_posts/x.md#y)",
    ],
    [
      "Jekyll: a site's address",
      "[a]({{ site.url }}/a/) [b]({{ '/b/' | relative_url }}) ![c]({{ site.url | append: '/c.png' }})",
      "[a](/a/) [b](/b/) ![c](/c.png)",
    ],
    [
      "Jekyll: an address that only the build knows",
      "[a]({{ page.url }}) ![b]({{ x }}) <{{ y }}>\n\n[c]: {{ site.a }}{{ site.b }}",
      "a",
    ],
    [
      "Jekyll: an address in a tag",
      '<a href="{{ "/x" | relative_url }}" class="{% if a %}b{% endif %}">c</a> d',
      "[c](/x) d",
    ],
    [
      "Jekyll: a listing",
      '{% highlight ruby linenos %}\nputs "<b>"\n  {{ x }}\n{% endhighlight %}\n\nb',
      '```ruby\nputs "<b>"\n  {{ x }}\n```\n\nb',
    ],
    [
      "Jekyll: a listing with raw",
      "{% highlight liquid %}{% raw %}\n{{ x }}\n{% endraw %}{% endhighlight %}",
      "```liquid\n{{ x }}\n```",
    ],
    [
      "Jekyll: a listing in a list",
      "1. a\n\n   {% highlight sh %}\n   make\n     x\n   {% endhighlight %}\n\n2. b",
      "1. a\n\n   ```sh\n   make\n     x\n   ```\n\n2. b",
    ],
    ["Jekyll: a listing within a line", "Run {% highlight sh %}make x{% endhighlight %} now", "Run `make x` now"],
    ["Jekyll: raw", "{% raw %}\na\n{% endraw %}\n\nWrite {% raw %}{{ x }}{% endraw %} so.", "a\n\nWrite `{{ x }}` so."],
    ["Jekyll: raw around code", "{% raw %}\n```\n{{ x }}\n```\n{% endraw %}", "```\n{{ x }}\n```"],
    [
      "Jekyll: branches and loops",
      "{% if a %}\nyes\n{% else %}\nno\n{% endif %}\n{% for x in y -%}\n* {{ x }}\n{% endfor %}",
      "yes\nno",
    ],
    [
      "Jekyll: a comment",
      "a\n\n{% comment %}\nb\n\n# c\n{% endcomment %}\n\nd {% comment %}e{% endcomment %} f",
      "a\n\nd f",
    ],
    [
      "Jekyll: outputs",
      "Last line. {{ site.title }}\n\nBy {{ page.author | default: 'x' }}, {{ page.date }}.",
      "Last line.\n\nBy,.",
    ],
    ["Jekyll: a heading of outputs", "## {{ page.title }}\n\na", "a"],
    ["Jekyll: an item of outputs", "- {{ a }}\n- b\n- {{ c }}", "- b"],
    [
      "kramdown: attributes",
      '# T\n{: .no_toc #x}\n\na *b*{: .c} [d](e){:target="_blank"}\n{: style="x"}\n\n- f\n{:.list}',
      "# T\n\na *b* [d](e)\n\n- f",
    ],
    ["kramdown: a table of contents", "* TOC\n{:toc}\n\n1. TOC\n{: toc}\n\na", "a"],
    [
      "kramdown: options and comments",
      '{::options parse_block_html="true" /}\n\na {::comment}b{:/comment} c\n\n{::nomarkdown}\nd\n{:/}',
      "a c\n\nd",
    ],
    // Others
    ["Zola: a shortcode", 'a\n\n{{ youtube(id="x", class="y") }}\n\nb', "a\n\nb"],
    ["Zola: a pair", '{% quote(author="x") %}\nA *quote*.\n{% end %}', "A *quote*."],
    ["Zola: an internal link", '[a](@/blog/a.md) [b]({{ get_url(path="@/b.md") }})', "[a](@/blog/a.md) [b](@/b.md)"],
    [
      "Eleventy: tags and comments",
      "{% set a = 1 %}\n{# b #}\n{% image 'a.png', 'alt' %}\nText\n{%- callout 'x' -%}\nMore\n{%- endcallout -%}",
      "Text\nMore",
    ],
    ["Eleventy: a filter as an address", "[a]({{ '/x/' | url }})", "[a](/x/)"],
    [
      "Hexo: pictures and posts",
      "{% asset_img a.png \"A b\" %}\n\nSee {% post_link older-post 'the older one' %}.",
      "See [the older one](older-post).",
    ],
    ["Hexo: a listing", "{% codeblock lang:js x.js %}\na<b\n{% endcodeblock %}", "```js\na<b\n```"],
    ["Octopress: a quote", "{% blockquote Ann, Book %}\nWords\n{% endblockquote %}", "Words"],
    ["Middleman: ERB", "a <%= link_to 'x', '/y' %> b\n\n<% if c %>\nd\n<% end %>", "a b\n\nd"],
    ["Handlebars: three braces", "a {{{ raw }}} b", "a b"],
    ["Vue: outputs side by side", "a {{ b }}{{ c }} d", "a d"],
    [
      "Pelican: addresses",
      "[a]({filename}../a.md) ![b]({static}/b.png) [c]({attach}c.pdf) [d](|filename|d.md)",
      "[a](../a.md) ![b](/b.png) [c](c.pdf) [d](d.md)",
    ],
    [
      "WordPress: a caption",
      '[caption id="a" width="3"]<img src="a.jpg" alt="x"> The bay[/caption]',
      "![x](a.jpg) The bay",
    ],
    ["WordPress: a gallery", 'a\n\n[gallery ids="1,2"]\n\n[gallery]\n\nb', "a\n\nb"],
    ["WordPress: a builder's rows", '[et_pb_row admin_label="x"][et_pb_text]\n\nText\n\n[/et_pb_row]', "Text"],
    ["WordPress: a listing", '[sourcecode language="php"]\n$a = "<b>";\n[/sourcecode]', '```php\n$a = "<b>";\n```'],
    [
      "WordPress: blocks",
      '<!-- wp:paragraph -->\nText *a*\n<!-- /wp:paragraph -->\n\n<!-- wp:list {"a":1} -->\n- b\n<!-- /wp:list -->',
      "Text *a*\n\n- b",
    ],
    [
      "Docusaurus: notes",
      ":::note\n\nText\n\n:::\n\n:::tip[My *tip*]\nMore\n:::\n\n::::warning Look out\n- a\n::::",
      "Text\n\nMy *tip*\n\nMore\n\nLook out\n\n- a",
    ],
    ["VitePress: a container", "::: details Click me\nText\n:::", "Click me\n\nText"],
    ["Pandoc: a container", "::: {.note #x}\nText\n:::", "Text"],
    ["MyST: a directive", ":::{note} Title\n:class: dropdown\n\nText\n:::", "Title\n\nText"],
    [
      "MkDocs: notes",
      '!!! note "My title"\n    Text\n\n    - a\n\n        ```sh\n        x <b>\n        ```\n\n??? tip\n    More\n\nEnd',
      "My title\n\nText\n\n- a\n\n    ```sh\n    x <b>\n    ```\n\nMore\n\nEnd",
    ],
    [
      "MkDocs: tabs",
      '=== "C"\n\n    ```c\n    int x;\n    ```\n\n=== "C++"\n\n    Text',
      "C\n\n```c\nint x;\n```\n\nC++\n\nText",
    ],
    ["MkDocs: notes in notes", "!!! a\n    One\n\n    !!! b\n        Two\n\n    Three", "One\n\nTwo\n\nThree"],
  ])("%s", (_kind, source, expected) => {
    expect(text(source)).toBe(expected);
    expect(text(expected)).toBe(expected);
  });
});

describe("words of two branches stay two words:", () => {
  it.each([
    ["{% if x %}one{% else %}two{% endif %}", "one two"],
    ["a {% if x %}one{% elsif y %}two{% else %}three{% endif %} b", "a one two three b"],
    ["{{#if x}}one{{else}}two{{/if}}", "one two"],
    ["{{ if x }}one{{ else if y }}two{{ end }}", "one two"],
    ["{% case x %}{% when 1 %}one{% when 2 %}two{% endcase %}", "one two"],
    ["{% for a in b %}one{% empty %}none{% endfor %}", "one none"],
    ["comment{% if n %}s{% endif %}", "comments"],
  ])("%s", (source, expected) => {
    expect(readBody(source, "markdown")?.text).toBe(expected);
    expect(readBody(`<p>${source}</p>`, "html")?.text).toBe(expected);
  });
});
