using System;
using System.Collections.Generic;
using System.IO;
using Inventory.Tests.Checks;
using NUnit.Framework;

namespace Inventory.Tests;

internal sealed class SecretsInFilesTests
{
    private ProjectFolder project;

    [SetUp]
    public void Make() => project = new();

    [TearDown]
    public void Remove() => project.Dispose();

    [Test]
    public void Of_a_project_without_the_script_nothing_is_said() => Assert.That(Found(), Is.Empty);

    [TestCase("echo no secret found")]
    [TestCase("[ \"$*\" = check ] && ! read line")]
    public void With_nothing_found_nothing_is_said(string script) => Assert.That(Found(script), Is.Empty);

    [Test]
    public void Each_line_with_a_place_is_a_finding() => Assert.That(
        Found("printf '%s\\n' 'a file.yml:3: is: a; remedy' '/home/x:1: too' 'and a word'; echo more >&2; exit 1"),
        Is.EqualTo(new[] { "a file.yml:3:1: is: a; remedy", "/home/x:1:1: too" }));

    [TestCase("echo why >&2; exit 1", "cannot look for secrets: why")]
    [TestCase("echo why; exit 1", "cannot look for secrets: nothing")]
    [TestCase("sleep 60", "it did not end within 1 s; raise timeout:total (--timeout)")]
    public void Without_an_answer_that_is_found(string script, string problem) =>
        Assert.That(Found(script), Is.EqualTo(new[] { $"scripts/secrets:1:1: {problem}" }));

    [Test]
    public void A_script_that_cannot_run_is_found()
    {
        project.Write("scripts/secrets", "");

        Assert.That(Found(), Has.One.StartsWith("scripts/secrets:1:1: cannot start "));
    }

    private IReadOnlyList<string> Found(string script)
    {
        project.Write("scripts/secrets", $"#!/bin/sh\n{script}\n");
        File.SetUnixFileMode(Path.Join(project.Folder, "scripts/secrets"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return Found();
    }

    private IReadOnlyList<string> Found() => project.Found(read => SecretsInFiles.Of(read.Folder, TimeSpan.FromSeconds(1)));
}
