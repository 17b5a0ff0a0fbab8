using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;

namespace Inventory;

/// <summary>What may be typed.</summary>
internal sealed class CommandLine
{
    private readonly Option<bool> list = new("--list") { Description = "Print the whole inventory as JSON (what Ansible calls)." };
    private readonly Option<string> host = new("--host") { Description = "Print one host's variables as JSON.", HelpName = "NAME" };
    private readonly Option<bool> json = new("--json") { Description = "Print JSON instead of lines for people." };
    private readonly Argument<string> container = new("NAME") { Description = "The container's inventory name." };
    private readonly Argument<string[]> containers = new("NAME") { Description = "Containers' inventory names; none means the core.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Argument<string[]> environments = new("ENV") { Description = "Two environments: folders of inventory/.", Arity = new(2, 2) };
    private readonly Option<string> inventories = new("--inventories") { Description = "The folder that has a folder for each environment; else the one above the blueprint's, else inventory.", HelpName = "FOLDER" };
    private readonly Option<bool> verbose = Everywhere<bool>("--verbose", "Say on standard error what is asked, of whom, and how long it took.");
    private readonly Option<string> blueprint = Everywhere<string>("--blueprint", "The inventory of all that may be built.", "FILE");
    private readonly Option<string> connection = Everywhere<string>("--connection", "How lxc_hosts are asked.", "auto|local|ssh");
    private readonly Option<string[]> lxcpath = Everywhere<string[]>("--lxcpath", "Where containers lie on the lxc_hosts; may be repeated.", "PATH");
    private readonly Option<string> timeout = Everywhere<string>("--timeout", "How long all questions together may take.", "SECONDS");

    /// <param name="answer">What to do with a valid request; its result is the exit status.</param>
    public RootCommand Build(Func<Request, int> answer)
    {
        var root = new RootCommand("Lists the LXC containers that are really built, as an Ansible inventory.")
        {
            list, host, verbose, blueprint, connection, lxcpath, timeout,
        };
        var status = new Command("status", "Show what is planned and what is built. Exit status 3: not all of the core runs.") { json };
        var knownHosts = new Command("known-hosts", "Print a container's ssh host keys (for ssh's KnownHostsCommand).") { container };
        var plan = new Command("plan", "Print what must be built for containers, requirements first. Asks no host.") { containers, json };
        var check = new Command("check", "Say what is wrong with the environments, each with its place. Asks no host. Exit status 1: something was found.") { inventories, json };
        var diff = new Command("diff", "Show two environments side by side, whatever they have. Asks no host. Exit status 0, whether they differ or not.") { environments, inventories, json };
        root.Add(status);
        root.Add(knownHosts);
        root.Add(plan);
        root.Add(check);
        root.Add(diff);
        root.Validators.Add(OneQuestion);
        root.SetAction(parsed => answer(Read(parsed, parsed.GetValue(list) ? Verb.List : Verb.Host)));
        status.SetAction(parsed => answer(Read(parsed, Verb.Status)));
        plan.SetAction(parsed => answer(Read(parsed, Verb.Plan)));
        check.SetAction(parsed => answer(Read(parsed, Verb.Check)));
        diff.SetAction(parsed => answer(Read(parsed, Verb.Diff)));
        knownHosts.SetAction(parsed => answer(Read(parsed, Verb.KnownHosts)));
        return root;
    }

    /// <summary>The options that set these settings again.</summary>
    public static IEnumerable<string> Options(IReadOnlyDictionary<string, string?> settings) => settings.Keys
        .Order(StringComparer.Ordinal)
        .SelectMany(key => new[] { OptionOf(key), settings[key] ?? "" });

    private void OneQuestion(CommandResult result)
    {
        var asked = (result.GetResult(list) is null ? 0 : 1) + (result.GetResult(host) is null ? 0 : 1);
        if (asked != 1 && !result.Children.OfType<CommandResult>().Any())
            result.AddError("give one of --list, --host NAME, status, plan, check, diff ENV ENV, known-hosts NAME");
    }

    private Request Read(ParseResult parsed, Verb verb)
    {
        var settings = new Dictionary<string, string?>();
        if (parsed.GetValue(connection) is { } how)
            settings.Add("connection", how);
        if (parsed.GetValue(timeout) is { } seconds)
            settings.Add("timeout:total", seconds);
        if (parsed.GetValue(lxcpath) is { Length: > 0 } paths)
            settings.Add("lxcpaths", string.Join(':', paths));
        return new(
            verb, Names(parsed, verb), parsed.GetValue(blueprint), parsed.GetValue(inventories), settings, parsed.GetValue(verbose), parsed.GetValue(json));
    }

    private string[] Names(ParseResult parsed, Verb verb) => verb switch
    {
        Verb.Host => [parsed.GetValue(host) ?? ""],
        Verb.KnownHosts => [parsed.GetValue(container) ?? ""],
        Verb.Plan => parsed.GetValue(containers) ?? [],
        Verb.Diff => parsed.GetValue(environments) ?? [],
        _ => [],
    };

    private static string OptionOf(string key) => key switch
    {
        "connection" => "--connection",
        "timeout:total" => "--timeout",
        _ => "--lxcpath",
    };

    private static Option<T> Everywhere<T>(string name, string description, string? value = null) =>
        new(name) { Description = description, HelpName = value, Recursive = true };
}
