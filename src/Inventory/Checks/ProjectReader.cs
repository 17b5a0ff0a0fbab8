using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Inventory.Blueprints;

namespace Inventory.Checks;

/// <summary>Reads the files of a project; those that cannot be read are findings.</summary>
internal sealed class ProjectReader
{
    private static readonly string[] Inventories = ["blueprint.yml", "hosts.yml"];
    private static readonly string[] Kinds = ["group_vars", "host_vars"];

    private readonly List<Finding> refused = [];
    private readonly List<string> encrypted = [];

    /// <param name="inventories">The folder that has a folder for each environment; the playbooks are beside it.</param>
    /// <param name="variables">The environment variables.</param>
    /// <exception cref="Failure">There is no such folder, or no environment in it.</exception>
    public static Project Read(string inventories, IReadOnlyDictionary<string, string> variables)
    {
        if (!Directory.Exists(inventories))
            throw Failure.Misuse($"no folder {inventories}; name the one that has a folder for each environment with --inventories");
        return new ProjectReader().Read(inventories, Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(inventories)) ?? "", variables);
    }

    private Project Read(string inventories, string folder, IReadOnlyDictionary<string, string> variables)
    {
        var environments = Directory.EnumerateDirectories(inventories).Order(StringComparer.Ordinal).Select(Environment).OfType<DescribedEnvironment>().ToList();
        if (environments.Count == 0 && refused.Count == 0)
            throw Failure.Misuse($"no environment in {inventories}: no folder in it has a blueprint.yml or a hosts.yml");
        return new(
            folder,
            environments,
            VariablesFiles(Path.Join(folder, "playbooks")),
            RoleVariables(Path.Join(folder, "playbooks/roles")),
            AcceptedDifferences.Of(Variables(Path.Join(inventories, "differences.yml")), refused.Add),
            Settings(folder, variables),
            refused,
            encrypted);
    }

    private DescribedEnvironment? Environment(string folder)
    {
        var path = Inventories.Select(file => Path.Join(folder, file)).FirstOrDefault(File.Exists);
        var files = VariablesFiles(folder);
        if (path is null)
            refused.Add(Finding.In(folder, "no blueprint.yml and no hosts.yml in it; an environment has one of them"));
        return path is not null && Text(path) is { } text && Blueprint(path, text) is { } blueprint
            ? new(Path.GetFileName(folder), blueprint, files)
            : null;
    }

    private Blueprint? Blueprint(string path, string text)
    {
        var blueprint = BlueprintReader.Read(path, text, out var mistakes);
        // A variable of a group is refused for each of its hosts.
        refused.AddRange(mistakes.Select(mistake => Finding.Of(path, mistake)).DistinctBy(finding => finding.Mark));
        return blueprint;
    }

    private List<VariablesFile> VariablesFiles(string folder) =>
    [
        .. from kind in Kinds
           let place = Path.Join(folder, kind)
           from owner in Try(place, () => VariablesFolder.Files(place)) ?? Enumerable.Empty<IGrouping<string, string>>()
           from path in owner
           select new VariablesFile(path, owner.Key, kind == "host_vars", Variables(path)),
    ];

    private HashSet<string> RoleVariables(string roles) =>
    [
        .. from role in Directory.Exists(roles) ? Directory.GetDirectories(roles) : []
           from specs in Variables(Path.Join(role, "meta/argument_specs.yml"))
           from entry in Entries(specs.Value)
           from name in Entries(Entries(entry.Value).GetValueOrDefault("options")).Keys
           select name,
    ];

    private IReadOnlyList<Variable> Variables(string path) =>
        File.Exists(path) && Text(path) is { } text && Try(path, () => VariablesReader.Read(path, text)) is { } variables ? variables : [];

    // Left out by what it is, whatever its name.
    private string? Text(string path)
    {
        var text = Try(path, () => File.ReadAllText(path));
        if (text?.StartsWith("$ANSIBLE_VAULT", StringComparison.Ordinal) != true)
            return text;
        encrypted.Add(path);
        return null;
    }

    private T? Try<T>(string path, Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception error) when (error is Failure or IOException or UnauthorizedAccessException)
        {
            refused.Add(error is Failure failure ? Finding.Of(path, failure) : Finding.In(path, error.Message));
            return null;
        }
    }

    private AnsibleSettings Settings(string folder, IReadOnlyDictionary<string, string> variables)
    {
        var path = Path.Join(folder, "ansible.cfg");
        var text = File.Exists(path) ? Text(path) ?? "" : "";
        return new(path, text.Split('\n'), File.GetUnixFileMode(folder.Length == 0 ? "." : folder).HasFlag(UnixFileMode.OtherWrite), variables);
    }

    private static IReadOnlyDictionary<string, object?> Entries(object? value) =>
        value as IReadOnlyDictionary<string, object?> ?? new Dictionary<string, object?>();
}
