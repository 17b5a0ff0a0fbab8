using System;
using System.Collections.Generic;
using System.IO;
using Inventory.Testing;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Inventory.Contract.Tests.Oracle;

/// <summary>Many blueprints, each a small project, read both ways in one process of Ansible.</summary>
internal sealed class OracleBatch : IDisposable
{
    private const string Script = "tests/Inventory.Contract.Tests/Oracle/both_ways.py";

    private readonly TemporaryProject _project = new();

    public OracleBatch(IReadOnlyList<OracleCase> cases)
    {
        foreach (var each in cases)
            Add(each);
    }

    /// <summary>By the case's name: <c>blueprint</c> and <c>script</c>, or <c>error</c>.</summary>
    public JObject Read(AnsibleInstallation ansible)
    {
        var outcome = ansible.Run(_project, "/usr/bin/python3", Repository.PathOf(Script), _project.PathOf("cases"));
        if (outcome.Status != 0)
            throw new InvalidOperationException(outcome.ToString());
        // Text that looks like a date stays text.
        using var reader = new JsonTextReader(new StringReader(outcome.Output)) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader);
    }

    public void Dispose() => _project.Dispose();

    private void Add(OracleCase each)
    {
        var folder = $"cases/{each.Name}";
        var lxcpath = _project.PathOf($"{folder}/lxc");
        _project.Write($"{folder}/blueprint.yml", each.Blueprint);
        _project.Write(
            $"{folder}/lxc-inventory.json",
            $$"""{"connection": "local", "sudo": "never", "unplanned": "ignore", "lxcpaths": ["{{lxcpath}}"]}""");
        _project.WriteProgram(
            $"{folder}/hosts.sh",
            $"#!/bin/sh\nexec {_project.PathOf("bin/lxc-inventory")} --blueprint {_project.PathOf(folder)}/blueprint.yml \"$@\"\n");
    }
}
