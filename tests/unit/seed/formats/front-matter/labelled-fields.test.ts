import { describe, expect, it } from "vitest";
import { parseArticle } from "../../parse-text.js";
import { fieldsOf, frontMatterOf, kindOf, placesIn } from "./read-fields.js";

const NOTE = "notes/bridge.md";
const PROSE = "The old harbour bridge opened again on Thursday after two years of repair.";

describe("fields that a text shows its readers", () => {
  it.each([
    ["a quote below a heading", "# Bridge\n\n> Author: Ana\n> Date: May 2"],
    ["a quoted list below it", "# Bridge\n\n> * Author: Ana\n> * Date: May 2"],
    ["a list with bold labels", "# Bridge\n\n- **Author**: Ana\n- **Date**: May 2"],
    ["bold labels and hard breaks", "# Bridge\n\n**Author:** Ana  \n**Date:** May 2\\"],
    ["an underlined heading", "Bridge\n======\n\n__Author:__ Ana\n__Date:__ May 2"],
  ])("are read and taken out: %s", (_name, text) => {
    expect(fieldsOf(`${text}\n\n${PROSE}`, NOTE)).toEqual({ title: "Bridge", Author: "Ana", Date: "May 2" });
    expect(frontMatterOf(`${text}\n\n${PROSE}`, NOTE).body).toBe(PROSE);
  });

  it("are read above the heading, in other languages, with the address that a label links to", () => {
    const text =
      "> * 原文地址：[Bridge](https://post.example/a)\n> * 作者：[王小明](https://w.example)\n> * 译者：李\n\n# 老桥\n\n正文。";
    expect(fieldsOf(text, NOTE)).toEqual({
      originalUrl: "https://post.example/a",
      作者: "[王小明](https://w.example)",
      译者: "李",
    });
    expect(parseArticle(text, NOTE)).toMatchObject({
      title: "老桥",
      authors: ["王小明"],
      url: "https://post.example/a",
      body: "正文。",
    });
  });

  it("know their places in the file", () => {
    const front = frontMatterOf(`# Bridge\n\n> Author: Ana\n> Date: May 2\n\n${PROSE}`, NOTE);
    expect(placesIn(front.fields)).toMatchObject({ Author: "3:11", Date: "4:9" });
    expect(front).toMatchObject({ bodyLine: 5 });
  });

  it.each([
    ["a list that describes something", "# Bridge\n\n- Built: 1890\n- Length: 200 m\n- Author: Ana\n- Paint: red"],
    ["links between pages", "# Bridge\n\n- Author: [[Ana]]\n- Date: May 2"],
    ["a quote that says something else", "# Bridge\n\n> Author: Ana\n> We will wait."],
    ["one field alone", "# Bridge\n\n> Author: Ana"],
    ["no word of who, when or whence", "# Bridge\n\n> Tags: a\n> Language: en"],
    ["prose above them", `${PROSE}\n\n> Author: Ana\n> Date: May 2`],
  ])("are none: %s", (_name, text) => {
    expect(kindOf(`${text}\n\n${PROSE}`, NOTE)).toBe("none");
  });
});

describe("fields in a comment that opens the text", () => {
  it.each([
    ["a page's comment", "<!--\ntitle: Bridge\ndate: May 2\n-->"],
    ["one a line", "<!-- title: Bridge -->\n<!-- date: May 2 -->"],
    ["a program's comment", "/*\ntitle: Bridge\ndate: May 2\n*/"],
    ["an object", '<!--{\n"title": "Bridge",\n"date": "May 2"\n}-->'],
    ["definitions of links to nothing", "[//]: # (title: Bridge)\n[//]: # (date: May 2)"],
    ["definitions without an address", '[#]: subject: "Pont"\n[#]: title: "Bridge"\n[#]: date: "May 2"'],
  ])("are read and taken out: %s", (_name, text) => {
    expect(fieldsOf(`${text}\n\n${PROSE}`, NOTE)).toEqual({ title: "Bridge", date: "May 2" });
    expect(frontMatterOf(`${text}\n\n${PROSE}`, NOTE).body.trim()).toBe(PROSE);
  });

  it.each([
    ["a note to oneself", "<!-- todo: more pictures -->"],
    ["a licence", "/*\n * Copyright: Ana\n */"],
    ["a comment that nothing closes", "<!--\ntitle: Bridge\ndate: May 2"],
  ])("are none: %s", (_name, text) => {
    expect(kindOf(`${text}\n\n${PROSE}`, NOTE)).toBe("none");
  });
});
