using System;
using System.Collections.Generic;
using Inventory.Blueprints;
using NUnit.Framework;

namespace Inventory.Tests.Blueprints;

/// <summary>Short ways to read a blueprint in a test.</summary>
internal static class Reading
{
    public const string Path = "/plan/blueprint.yml";

    public static Blueprint Blueprint(string text) => BlueprintReader.Read(Path, text);

    /// <summary>The value of <c>x</c> as written after the colon, in a group's variables.</summary>
    public static object? Value(string yaml) => Blueprint($"a:\n  vars:\n    x: {yaml}\n").Groups["a"].Variables["x"];

    public static IReadOnlyList<object?> List(string yaml) =>
        Value(yaml) as IReadOnlyList<object?> ?? throw new InvalidOperationException("not a list");

    public static IReadOnlyDictionary<string, object?> Mapping(string yaml) =>
        Value(yaml) as IReadOnlyDictionary<string, object?> ?? throw new InvalidOperationException("not a mapping");

    public static IReadOnlyList<string> Hosts(string pattern) => Blueprint($"a: {{hosts: {{\"{pattern}\": }}}}").Groups["a"].Hosts;

    /// <summary>The one line of the refusal, without the path.</summary>
    public static string Refusal(string text)
    {
        var failure = Assert.Throws<Failure>(() => Blueprint(text));
        Assert.That(failure?.Message, Does.StartWith(Path + ":").And.Not.Contain("\n"));
        return failure?.Message[(Path.Length + 1)..] ?? "";
    }
}
