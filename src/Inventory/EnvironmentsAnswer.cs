using System.IO;
using System.Linq;
using Inventory.Checks;
using Inventory.Settings;

namespace Inventory;

/// <summary>Answers what is asked about all environments; asks no machine.</summary>
internal sealed class EnvironmentsAnswer(Surroundings surroundings)
{
    public Answer Of(Request request)
    {
        var project = ProjectReader.Read(Shown(Inventories(request)), surroundings.Environment);
        if (request.Verbose)
            project.Encrypted.ToList().ForEach(path => surroundings.Say($"{path} is encrypted; it was left out"));
        if (request.Verb == Verb.Diff)
            return DiffAnswer.Of(project, request);
        var patience = SettingsReader.Read(folder: null, surroundings.Environment, request.Settings).TotalTimeout;
        return CheckAnswer.Of(project with { Secrets = SecretsInFiles.Of(project.Folder, patience) }, request.Json);
    }

    private static string Inventories(Request request) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(
        request.Inventories ?? (request.Blueprint is null ? "inventory" : Path.Join(Path.GetDirectoryName(Path.GetFullPath(request.Blueprint)), ".."))));

    // Short where the reader is, and absolute elsewhere.
    private static string Shown(string path)
    {
        var relative = Path.GetRelativePath(".", path);
        return relative == "." || relative.StartsWith("..", System.StringComparison.Ordinal) ? path : relative;
    }
}
