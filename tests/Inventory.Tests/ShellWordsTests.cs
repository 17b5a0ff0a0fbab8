using System;
using NUnit.Framework;

namespace Inventory.Tests;

internal sealed class ShellWordsTests
{
    [TestCase("", new string[0])]
    [TestCase("  -o  A=b\t-v\n", new[] { "-o", "A=b", "-v" })]
    [TestCase("'a b' \"c 'd'\" e\\ f", new[] { "a b", "c 'd'", "e f" })]
    [TestCase("\"q\\\"q\" \"b\\n\" ''", new[] { "q\"q", "b\\n", "" })]
    [TestCase("a'b'\"c\"d", new[] { "abcd" })]
    public void A_text_is_split_as_shlex_splits_it(string text, string[] words) =>
        Assert.That(ShellWords.Split(text), Is.EqualTo(words));

    [TestCase("'open")]
    [TestCase("\"open")]
    [TestCase("end\\")]
    public void An_open_quote_is_refused(string text) =>
        Assert.That(() => ShellWords.Split(text), Throws.TypeOf<FormatException>());

    [TestCase("plain/path-1.2")]
    [TestCase("")]
    [TestCase("a b")]
    [TestCase("it's")]
    [TestCase("$(reboot) `x` \\ \" ;&|<>*?~#!{}[]")]
    [TestCase("zwölf\n")]
    public void A_quoted_word_is_split_into_itself(string word) =>
        Assert.That(ShellWords.Split(ShellWords.Quote(word)), Is.EqualTo(new[] { word }));
}
