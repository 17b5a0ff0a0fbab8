using System.Collections.Generic;
using System.Linq;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Inventory.EndToEnd.Tests.Fixtures;

/// <summary>A document that lxc-inventory printed.</summary>
internal sealed class Answer
{
    private readonly JObject document;

    private Answer(JObject document) => this.document = document;

    /// <summary>Asserts exit 0 and an empty stderr.</summary>
    public static Answer Of(CommandResult result)
    {
        Assert.That(result.ExitCode, Is.Zero, result.ToString());
        Assert.That(result.Error, Is.Empty);
        return new Answer(JObject.Parse(result.Out));
    }

    public IEnumerable<string> Hosts => (document["_meta"]?["hostvars"] as JObject ?? []).Properties().Select(host => host.Name);

    public IEnumerable<string> Members(string group) => Texts(document[group]?["hosts"]);

    /// <summary>The variable as JSON has it, or null.</summary>
    public JToken? Variable(string host, string name) => document["_meta"]?["hostvars"]?[host]?[name];

    public string? Text(string host, string name) => (string?)Variable(host, name);

    public string? State(string host) => Text(host, "lxc_state");

    public IEnumerable<string> List(string host, string name) => Texts(Variable(host, name));

    private static IEnumerable<string> Texts(JToken? list) => (list ?? new JArray()).Select(text => (string?)text ?? "");
}
