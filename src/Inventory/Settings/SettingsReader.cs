using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace Inventory.Settings;

/// <summary>Puts the sources over each other: defaults, file, local file, environment, command line.</summary>
internal static class SettingsReader
{
    private static readonly Dictionary<string, string?> Defaults = new()
    {
        ["connection"] = "auto",
        ["reach"] = "auto",
        ["sudo"] = "auto",
        ["timeout:connect"] = "10",
        ["timeout:total"] = "30",
        ["unplanned"] = "list",
    };

    /// <param name="folder">The blueprint's folder, absolute; without a blueprint no file is read.</param>
    /// <param name="environment">All variables of the process.</param>
    /// <param name="commandLine">What the command line sets, under the keys of a settings file.</param>
    public static RunSettings Read(
        string? folder,
        IReadOnlyDictionary<string, string> environment,
        IReadOnlyDictionary<string, string?> commandLine)
    {
        List<SettingsSource> sources = [SettingsSources.Pairs("defaults", Defaults)];
        if (folder is not null)
            sources.AddRange(Files(folder).Select(SettingsSources.File));
        sources.Add(SettingsSources.Variables(environment));
        sources.Add(SettingsSources.Pairs("command line", commandLine));
        return Compose([.. sources.Select(source => source.Checked())], folder);
    }

    private static IEnumerable<string> Files(string folder) =>
        [Path.Join(folder, "lxc-inventory.json"), Path.Join(folder, "lxc-inventory.local.json")];

    private static RunSettings Compose(IReadOnlyList<SettingsSource> sources, string? folder)
    {
        string? Last(string key) => sources.Select(source => source.Configuration[key]).LastOrDefault(value => value is not null);
        bool Is(string key, string word) => word.Equals(Last(key), StringComparison.OrdinalIgnoreCase);
        string? Place(string key) => Last(key) is { } path ? Path.GetFullPath(path, folder ?? Path.GetFullPath(".")) : null;
        TimeSpan Seconds(string key) => TimeSpan.FromSeconds(double.Parse(Last(key) ?? "", CultureInfo.InvariantCulture));

        return new(
            Is("connection", "local") ? ConnectionChoice.Local : Is("connection", "ssh") ? ConnectionChoice.Ssh : ConnectionChoice.Auto,
            sources.Select(Paths).LastOrDefault(paths => paths.Count > 0) ?? [],
            Is("sudo", "always") ? SudoChoice.Always : Is("sudo", "never") ? SudoChoice.Never : SudoChoice.Auto,
            Seconds("timeout:connect"),
            Seconds("timeout:total"),
            Place("ssh:config"),
            Place("vagrant:machines"),
            Is("reach", "direct") ? ReachChoice.Direct : Is("reach", "jump") ? ReachChoice.Jump : ReachChoice.Auto,
            Is("unplanned", "list"));
    }

    // A list of a later source replaces an earlier one; Microsoft.Extensions.Configuration would mix them by index.
    private static List<string> Paths(SettingsSource source) =>
        source.Configuration[SettingKeys.LxcPaths] is { } text
            ? [.. SettingKeys.SplitPaths(text)]
            : [.. source.Configuration.GetSection(SettingKeys.LxcPaths).GetChildren().SelectMany(each => SettingKeys.SplitPaths(each.Value ?? ""))];
}
