using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace Inventory.Contract.Tests.Oracle;

/// <summary>Blueprints by chance: groups under several parents, hosts in several groups, variables in several mentions.</summary>
internal static class RandomBlueprint
{
    private const string Carrier = "lxc_hosts: {hosts: {c.dev: {ansible_connection: local}}}";

    private static readonly string[] Groups = ["alpha", "bravo", "charlie", "delta", "echo"];
    private static readonly string[] Hosts = ["one.lxc", "two.lxc", "three", "\"four[1:2].lxc\"", "\"five:2222\"", "\"six[a:b]-[09:10]\""];
    private static readonly string[] Shared = ["x", "y", "z"];
    private static readonly string[] GroupVariables = [.. Shared, "lxc_host", "auto_build", "ansible_group_priority"];
    private static readonly string[] HostVariables = [.. Shared, "lxc_host", "ansible_port"];

    private static readonly string[] Values =
    [
        "yes", "Off", "~", "", "0", "-7", "010", "0x1F", "1:30", "12345678901234567890", "1.5", "1e5", "6.02e+23", "2024-02-29",
        "text", "\"12\"", "'it''s'", "\"{{ x }}\"", "\"\\u20ac\\n\"", "[]", "{}", "[1, [no, a]]", "{a: {b: on}}", "{1: one, ~: none}",
        "!!str 12", "!unsafe \"{{ y }}\"", "&anchor_NUMBER [1_000]",
    ];

    /// <summary>The same seed makes the same blueprints.</summary>
    public static IReadOnlyList<OracleCase> Cases(int count, ulong seed) =>
        [.. Text.Sample(50, new Rnd(seed), count).Select((text, at) => new OracleCase($"random-{at + 1}", Numbered(text)))];

    private static Gen<string> Text =>
        from tops in Entries(["all", "ungrouped", .. Groups], Top)
        from carrierFirst in Gen.Elements(true, false)
        select carrierFirst ? $"{Carrier}\n{Lines(tops)}" : $"{Lines(tops)}{Carrier}\n";

    // A container has to be in a group of its own choice.
    private static Gen<string> Top(string name) => name switch
    {
        "all" => from variables in Mapping(Shared, Value) from hosts in Hosted(Shared) select $"{{vars: {variables}, hosts: {hosts}}}",
        "ungrouped" => from hosts in Hosted(Shared) select $"{{hosts: {hosts}}}",
        _ => Group(name, depth: 2),
    };

    // Children come later in the list than their parents, so that there is no cycle.
    private static Gen<string> Group(string name, int depth) =>
        from variables in Mapping(GroupVariables, Value)
        from hosts in Hosted(HostVariables)
        from children in Mapping(depth == 0 ? [] : Groups[(Array.IndexOf(Groups, name) + 1)..], child => Group(child, depth - 1))
        from order in Gen.Shuffle(new[] { $"vars: {variables}", $"hosts: {hosts}", $"children: {children}" })
        from body in Gen.Elements($"{{{string.Join(", ", order)}}}", $"{{{order[0]}}}", $"{{{order[1]}, {order[2]}}}", "")
        select body;

    private static Gen<string> Hosted(string[] variables) => Mapping(Hosts, _ => Mapping(variables, Value));

    private static Gen<string> Value(string variable) => variable switch
    {
        "lxc_host" => Gen.Constant("c.dev"),
        "auto_build" => Gen.Elements("true", "no"),
        "ansible_group_priority" => Gen.Elements("1", "2", "\"10\"", "-1"),
        "ansible_port" => Gen.Elements("22", "2200"),
        _ => Gen.Elements(Values),
    };

    private static Gen<string> Mapping(string[] keys, Func<string, Gen<string>> value) =>
        from entries in Entries(keys, value) select $"{{{string.Join(", ", entries)}}}";

    private static Gen<List<string>> Entries(string[] keys, Func<string, Gen<string>> value) =>
        from chosen in Gen.SubListOf(keys)
        from order in Gen.Shuffle(chosen.ToArray())
        from entries in Gen.CollectToList(order, key => from body in value(key) select $"{key}: {body}")
        select entries;

    private static string Lines(IEnumerable<string> tops) => string.Concat(tops.Select(top => top + "\n"));

    // An anchor may be defined once.
    private static string Numbered(string text)
    {
        var parts = text.Split("NUMBER");
        return string.Concat(parts.Select((part, at) => at == 0 ? part : $"{at}{part}"));
    }
}
